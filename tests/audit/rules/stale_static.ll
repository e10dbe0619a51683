; ModuleID = 'stale_static.c'
source_filename = "stale_static.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@page = internal global %struct.registers_input zeroinitializer, align 4096, !dbg !0
@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !5
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !9

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_static(i64 noundef %partition, ptr noundef %output) #0 !dbg !35 {
entry:
  %partition.addr = alloca i64, align 8
  %output.addr = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !39, !DIExpression(), !41)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !40, !DIExpression(), !42)
  %0 = load i64, ptr %partition.addr, align 8, !dbg !43
  store i64 %0, ptr @page, align 4096, !dbg !44
  store i32 0, ptr getelementptr inbounds (%struct.registers_input, ptr @page, i32 0, i32 1), align 8, !dbg !45
  %1 = load ptr, ptr %output.addr, align 8, !dbg !46
  %call = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef @page, ptr noundef %1) #2, !dbg !47
  ret i64 %call, !dbg !48
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !49 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!31, !32, !33}
!llvm.ident = !{!34}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "page", scope: !2, file: !3, line: 8, type: !11, isLocal: true, isDefinition: true, align: 32768)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_static.c", directory: ".", checksumkind: CSK_MD5, checksum: "aebef92e3f8d15a31307d897068b0ab7")
!4 = !{!5, !9, !0}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression())
!10 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!11 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !12, line: 77, size: 128, elements: !13)
!12 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!13 = !{!14, !17, !20, !23, !27}
!14 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !11, file: !12, line: 78, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !12, line: 9, baseType: !16)
!16 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!17 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !11, file: !12, line: 79, baseType: !18, size: 32, offset: 64)
!18 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !12, line: 8, baseType: !19)
!19 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !11, file: !12, line: 80, baseType: !21, size: 8, offset: 96)
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !12, line: 6, baseType: !22)
!22 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !11, file: !12, line: 81, baseType: !24, size: 24, offset: 104)
!24 = !DICompositeType(tag: DW_TAG_array_type, baseType: !21, size: 24, elements: !25)
!25 = !{!26}
!26 = !DISubrange(count: 3)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !11, file: !12, line: 82, baseType: !28, offset: 128)
!28 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, elements: !29)
!29 = !{!30}
!30 = !DISubrange(count: -1)
!31 = !{i32 7, !"Dwarf Version", i32 5}
!32 = !{i32 2, !"Debug Info Version", i32 3}
!33 = !{i32 1, !"wchar_size", i32 4}
!34 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!35 = distinct !DISubprogram(name: "stale_static", scope: !3, file: !3, line: 10, type: !36, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !38)
!36 = !DISubroutineType(types: !37)
!37 = !{!15, !15, !8}
!38 = !{!39, !40}
!39 = !DILocalVariable(name: "partition", arg: 1, scope: !35, file: !3, line: 10, type: !15)
!40 = !DILocalVariable(name: "output", arg: 2, scope: !35, file: !3, line: 10, type: !8)
!41 = !DILocation(line: 10, column: 22, scope: !35)
!42 = !DILocation(line: 10, column: 39, scope: !35)
!43 = !DILocation(line: 12, column: 19, scope: !35)
!44 = !DILocation(line: 12, column: 17, scope: !35)
!45 = !DILocation(line: 13, column: 10, scope: !35)
!46 = !DILocation(line: 14, column: 53, scope: !35)
!47 = !DILocation(line: 14, column: 9, scope: !35)
!48 = !DILocation(line: 14, column: 2, scope: !35)
!49 = !DISubprogram(name: "hv_do_hypercall", scope: !12, file: !12, line: 15, type: !50, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!50 = !DISubroutineType(types: !51)
!51 = !{!15, !15, !8, !8}
