; ModuleID = 'stale_static_right.c'
source_filename = "stale_static_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.anon = type { %struct.anon.0, i32 }
%struct.anon.0 = type { i64, i32, i32 }

@page = internal global %struct.anon zeroinitializer, align 4096, !dbg !0
@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !5
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !9

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_static_right(i64 noundef %partition, ptr noundef %output) #0 !dbg !29 {
entry:
  %partition.addr = alloca i64, align 8
  %output.addr = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !33, !DIExpression(), !35)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !34, !DIExpression(), !36)
  %0 = load i64, ptr %partition.addr, align 8, !dbg !37
  store i64 %0, ptr @page, align 4096, !dbg !38
  store i32 0, ptr getelementptr inbounds (%struct.anon.0, ptr @page, i32 0, i32 1), align 8, !dbg !39
  store i32 0, ptr getelementptr inbounds (%struct.anon.0, ptr @page, i32 0, i32 2), align 4, !dbg !40
  store i32 5, ptr getelementptr inbounds (%struct.anon, ptr @page, i32 0, i32 1), align 16, !dbg !41
  %1 = load ptr, ptr %output.addr, align 8, !dbg !42
  %call = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef @page, ptr noundef %1) #2, !dbg !43
  ret i64 %call, !dbg !44
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !45 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!25, !26, !27}
!llvm.ident = !{!28}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "page", scope: !2, file: !3, line: 14, type: !11, isLocal: true, isDefinition: true, align: 32768)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_static_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "f04f8c6dd552364d21e07e926cebdba7")
!4 = !{!5, !9, !0}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression())
!10 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!11 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 8, size: 192, elements: !12)
!12 = !{!13, !24}
!13 = !DIDerivedType(tag: DW_TAG_member, name: "input", scope: !11, file: !3, line: 12, baseType: !14, size: 128)
!14 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !11, file: !3, line: 9, size: 128, elements: !15)
!15 = !{!16, !20, !23}
!16 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !14, file: !3, line: 10, baseType: !17, size: 64)
!17 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !18, line: 9, baseType: !19)
!18 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!19 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !14, file: !3, line: 11, baseType: !21, size: 32, offset: 64)
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !18, line: 8, baseType: !22)
!22 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !14, file: !3, line: 11, baseType: !21, size: 32, offset: 96)
!24 = !DIDerivedType(tag: DW_TAG_member, name: "name", scope: !11, file: !3, line: 13, baseType: !21, size: 32, offset: 128)
!25 = !{i32 7, !"Dwarf Version", i32 5}
!26 = !{i32 2, !"Debug Info Version", i32 3}
!27 = !{i32 1, !"wchar_size", i32 4}
!28 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!29 = distinct !DISubprogram(name: "stale_static_right", scope: !3, file: !3, line: 16, type: !30, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !32)
!30 = !DISubroutineType(types: !31)
!31 = !{!17, !17, !8}
!32 = !{!33, !34}
!33 = !DILocalVariable(name: "partition", arg: 1, scope: !29, file: !3, line: 16, type: !17)
!34 = !DILocalVariable(name: "output", arg: 2, scope: !29, file: !3, line: 16, type: !8)
!35 = !DILocation(line: 16, column: 28, scope: !29)
!36 = !DILocation(line: 16, column: 45, scope: !29)
!37 = !DILocation(line: 18, column: 25, scope: !29)
!38 = !DILocation(line: 18, column: 23, scope: !29)
!39 = !DILocation(line: 19, column: 16, scope: !29)
!40 = !DILocation(line: 20, column: 17, scope: !29)
!41 = !DILocation(line: 21, column: 12, scope: !29)
!42 = !DILocation(line: 22, column: 53, scope: !29)
!43 = !DILocation(line: 22, column: 9, scope: !29)
!44 = !DILocation(line: 22, column: 2, scope: !29)
!45 = !DISubprogram(name: "hv_do_hypercall", scope: !18, file: !18, line: 15, type: !46, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!46 = !DISubroutineType(types: !47)
!47 = !{!17, !17, !8, !8}
