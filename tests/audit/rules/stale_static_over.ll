; ModuleID = 'stale_static_over.c'
source_filename = "stale_static_over.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.anon = type { i64, i32, i32, [64 x i32] }

@page = internal global %struct.anon zeroinitializer, align 4096, !dbg !0
@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !5
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !9

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_static_over(i64 noundef %partition, ptr noundef %output) #0 !dbg !29 {
entry:
  %partition.addr = alloca i64, align 8
  %output.addr = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !33, !DIExpression(), !35)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !34, !DIExpression(), !36)
  call void @read_there(ptr noundef getelementptr inbounds (%struct.anon, ptr @page, i32 0, i32 3)) #3, !dbg !37
  %0 = load i64, ptr %partition.addr, align 8, !dbg !38
  store i64 %0, ptr @page, align 4096, !dbg !39
  store i32 0, ptr getelementptr inbounds (%struct.anon, ptr @page, i32 0, i32 1), align 8, !dbg !40
  %1 = load ptr, ptr %output.addr, align 8, !dbg !41
  %call = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef @page, ptr noundef %1) #3, !dbg !42
  ret i64 %call, !dbg !43
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @read_there(ptr noundef %to) #1 !dbg !44 {
entry:
  %to.addr = alloca ptr, align 8
  store ptr %to, ptr %to.addr, align 8
    #dbg_declare(ptr %to.addr, !48, !DIExpression(), !49)
  %0 = load ptr, ptr %to.addr, align 8, !dbg !50
  %call = call i64 @hv_do_hypercall(i64 noundef 70, ptr noundef @hyperv_pcpu_input_arg, ptr noundef %0) #3, !dbg !51
  ret void, !dbg !52
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !53 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!25, !26, !27}
!llvm.ident = !{!28}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "page", scope: !2, file: !3, line: 12, type: !11, isLocal: true, isDefinition: true, align: 32768)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_static_over.c", directory: ".", checksumkind: CSK_MD5, checksum: "89cc17191e0f15a79e58609023444088")
!4 = !{!5, !9, !0}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression())
!10 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!11 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 8, size: 2176, elements: !12)
!12 = !{!13, !17, !20, !21}
!13 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !11, file: !3, line: 9, baseType: !14, size: 64)
!14 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !15, line: 9, baseType: !16)
!15 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!16 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!17 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !11, file: !3, line: 10, baseType: !18, size: 32, offset: 64)
!18 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !15, line: 8, baseType: !19)
!19 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !11, file: !3, line: 10, baseType: !18, size: 32, offset: 96)
!21 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !11, file: !3, line: 11, baseType: !22, size: 2048, offset: 128)
!22 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, size: 2048, elements: !23)
!23 = !{!24}
!24 = !DISubrange(count: 64)
!25 = !{i32 7, !"Dwarf Version", i32 5}
!26 = !{i32 2, !"Debug Info Version", i32 3}
!27 = !{i32 1, !"wchar_size", i32 4}
!28 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!29 = distinct !DISubprogram(name: "stale_static_over", scope: !3, file: !3, line: 19, type: !30, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !32)
!30 = !DISubroutineType(types: !31)
!31 = !{!14, !14, !8}
!32 = !{!33, !34}
!33 = !DILocalVariable(name: "partition", arg: 1, scope: !29, file: !3, line: 19, type: !14)
!34 = !DILocalVariable(name: "output", arg: 2, scope: !29, file: !3, line: 19, type: !8)
!35 = !DILocation(line: 19, column: 27, scope: !29)
!36 = !DILocation(line: 19, column: 44, scope: !29)
!37 = !DILocation(line: 21, column: 2, scope: !29)
!38 = !DILocation(line: 22, column: 19, scope: !29)
!39 = !DILocation(line: 22, column: 17, scope: !29)
!40 = !DILocation(line: 23, column: 10, scope: !29)
!41 = !DILocation(line: 24, column: 53, scope: !29)
!42 = !DILocation(line: 24, column: 9, scope: !29)
!43 = !DILocation(line: 24, column: 2, scope: !29)
!44 = distinct !DISubprogram(name: "read_there", scope: !3, file: !3, line: 14, type: !45, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !47)
!45 = !DISubroutineType(types: !46)
!46 = !{null, !8}
!47 = !{!48}
!48 = !DILocalVariable(name: "to", arg: 1, scope: !44, file: !3, line: 14, type: !8)
!49 = !DILocation(line: 14, column: 37, scope: !44)
!50 = !DILocation(line: 16, column: 48, scope: !44)
!51 = !DILocation(line: 16, column: 2, scope: !44)
!52 = !DILocation(line: 17, column: 1, scope: !44)
!53 = !DISubprogram(name: "hv_do_hypercall", scope: !15, file: !15, line: 15, type: !54, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!54 = !DISubroutineType(types: !55)
!55 = !{!14, !14, !8, !8}
