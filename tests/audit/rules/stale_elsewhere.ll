; ModuleID = 'stale_elsewhere.c'
source_filename = "stale_elsewhere.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !5

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_elsewhere(ptr noundef %input, ptr noundef %output) #0 !dbg !13 {
entry:
  %input.addr = alloca ptr, align 8
  %output.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !38, !DIExpression(), !40)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !39, !DIExpression(), !41)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !42
  %1 = load ptr, ptr %output.addr, align 8, !dbg !43
  %call = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %0, ptr noundef %1) #2, !dbg !44
  ret i64 %call, !dbg !45
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !46 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!9, !10, !11}
!llvm.ident = !{!12}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_elsewhere.c", directory: ".", checksumkind: CSK_MD5, checksum: "94fb76bc06a4ac559406bb0e62a6c599")
!4 = !{!0, !5}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !{i32 7, !"Dwarf Version", i32 5}
!10 = !{i32 2, !"Debug Info Version", i32 3}
!11 = !{i32 1, !"wchar_size", i32 4}
!12 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!13 = distinct !DISubprogram(name: "stale_elsewhere", scope: !3, file: !3, line: 8, type: !14, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !37)
!14 = !DISubroutineType(types: !15)
!15 = !{!16, !19, !8}
!16 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !17, line: 9, baseType: !18)
!17 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!18 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!20 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !17, line: 77, size: 128, elements: !21)
!21 = !{!22, !23, !26, !29, !33}
!22 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !20, file: !17, line: 78, baseType: !16, size: 64)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !20, file: !17, line: 79, baseType: !24, size: 32, offset: 64)
!24 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !17, line: 8, baseType: !25)
!25 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !20, file: !17, line: 80, baseType: !27, size: 8, offset: 96)
!27 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !17, line: 6, baseType: !28)
!28 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !20, file: !17, line: 81, baseType: !30, size: 24, offset: 104)
!30 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, size: 24, elements: !31)
!31 = !{!32}
!32 = !DISubrange(count: 3)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !20, file: !17, line: 82, baseType: !34, offset: 128)
!34 = !DICompositeType(tag: DW_TAG_array_type, baseType: !24, elements: !35)
!35 = !{!36}
!36 = !DISubrange(count: -1)
!37 = !{!38, !39}
!38 = !DILocalVariable(name: "input", arg: 1, scope: !13, file: !3, line: 8, type: !19)
!39 = !DILocalVariable(name: "output", arg: 2, scope: !13, file: !3, line: 8, type: !8)
!40 = !DILocation(line: 8, column: 45, scope: !13)
!41 = !DILocation(line: 8, column: 58, scope: !13)
!42 = !DILocation(line: 10, column: 46, scope: !13)
!43 = !DILocation(line: 10, column: 53, scope: !13)
!44 = !DILocation(line: 10, column: 9, scope: !13)
!45 = !DILocation(line: 10, column: 2, scope: !13)
!46 = !DISubprogram(name: "hv_do_hypercall", scope: !17, file: !17, line: 15, type: !47, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!47 = !DISubroutineType(types: !48)
!48 = !{!16, !16, !8, !8}
