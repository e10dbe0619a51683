; ModuleID = 'rust_inlined.2cce9862f45a6ec3-cgu.0'
source_filename = "rust_inlined.2cce9862f45a6ec3-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; rust_inlined::partition_id
; Function Attrs: nounwind nonlazybind uwtable
define noundef i64 @_ZN12rust_inlined12partition_id17h1432ae1827b47b5fE(ptr noalias noundef align 8 dereferenceable(8) %output) unnamed_addr #0 !dbg !7 {
start:
  %output.dbg.spill1 = alloca [8 x i8], align 8
  %input.dbg.spill = alloca [8 x i8], align 8
  %control.dbg.spill = alloca [8 x i8], align 8
  %output.dbg.spill = alloca [8 x i8], align 8
  store ptr %output, ptr %output.dbg.spill, align 8
    #dbg_declare(ptr %output.dbg.spill, !18, !DIExpression(), !20)
  store i64 70, ptr %control.dbg.spill, align 8, !dbg !21
    #dbg_declare(ptr %control.dbg.spill, !30, !DIExpression(), !21)
  store ptr null, ptr %input.dbg.spill, align 8, !dbg !34
    #dbg_declare(ptr %input.dbg.spill, !31, !DIExpression(), !34)
  store ptr %output, ptr %output.dbg.spill1, align 8, !dbg !35
    #dbg_declare(ptr %output.dbg.spill1, !32, !DIExpression(), !36)
  %_5 = ptrtoint ptr %output to i64, !dbg !37
  %_0 = call noundef i64 @hypercall_page(i64 noundef 70, i64 noundef 0, i64 noundef %_5) #1, !dbg !38
  ret i64 %_0, !dbg !39
}

; Function Attrs: nounwind nonlazybind uwtable
declare noundef i64 @hypercall_page(i64 noundef, i64 noundef, i64 noundef) unnamed_addr #0

attributes #0 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.dbg.cu = !{!5}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{i32 7, !"Dwarf Version", i32 4}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!5 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !6, producer: "clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!6 = !DIFile(filename: "rust_inlined.rs/@/rust_inlined.2cce9862f45a6ec3-cgu.0", directory: ".")
!7 = distinct !DISubprogram(name: "partition_id", linkageName: "_ZN12rust_inlined12partition_id17h1432ae1827b47b5fE", scope: !9, file: !8, line: 18, type: !10, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !19, retainedNodes: !17)
!8 = !DIFile(filename: "rust_inlined.rs", directory: ".", checksumkind: CSK_MD5, checksum: "7a30059fdbb0992b45a1b8ec48ae180e")
!9 = !DINamespace(name: "rust_inlined", scope: null)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !13}
!12 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut [u64; 1]", baseType: !14, size: 64, align: 64, dwarfAddressSpace: 0)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 64, align: 64, elements: !15)
!15 = !{!16}
!16 = !DISubrange(count: 1, lowerBound: 0)
!17 = !{!18}
!18 = !DILocalVariable(name: "output", arg: 1, scope: !7, file: !8, line: 18, type: !13)
!19 = !{}
!20 = !DILocation(line: 18, column: 21, scope: !7)
!21 = !DILocation(line: 13, column: 19, scope: !22, inlinedAt: !33)
!22 = distinct !DISubprogram(name: "invoke", linkageName: "_ZN12rust_inlined6hvcall6invoke17he1e59513f7fccd12E", scope: !23, file: !8, line: 13, type: !24, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !19, retainedNodes: !29)
!23 = !DINamespace(name: "hvcall", scope: !9)
!24 = !DISubroutineType(types: !25)
!25 = !{!12, !12, !26, !28}
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const u8", baseType: !27, size: 64, align: 64, dwarfAddressSpace: 0)
!27 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut u8", baseType: !27, size: 64, align: 64, dwarfAddressSpace: 0)
!29 = !{!30, !31, !32}
!30 = !DILocalVariable(name: "control", scope: !22, file: !8, line: 13, type: !12, align: 64)
!31 = !DILocalVariable(name: "input", scope: !22, file: !8, line: 13, type: !26, align: 64)
!32 = !DILocalVariable(name: "output", arg: 3, scope: !22, file: !8, line: 13, type: !28)
!33 = !DILocation(line: 19, column: 5, scope: !7)
!34 = !DILocation(line: 13, column: 33, scope: !22, inlinedAt: !33)
!35 = !DILocation(line: 19, column: 45, scope: !7)
!36 = !DILocation(line: 13, column: 51, scope: !22, inlinedAt: !33)
!37 = !DILocation(line: 14, column: 63, scope: !22, inlinedAt: !33)
!38 = !DILocation(line: 14, column: 18, scope: !22, inlinedAt: !33)
!39 = !DILocation(line: 20, column: 2, scope: !7)
