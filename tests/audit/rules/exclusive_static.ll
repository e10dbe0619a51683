; ModuleID = 'exclusive_static.c'
source_filename = "exclusive_static.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@page = internal global [512 x i64] zeroinitializer, align 4096, !dbg !0

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @exclusive_static(i64 noundef %partition) #0 !dbg !15 {
entry:
  %partition.addr = alloca i64, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !19, !DIExpression(), !20)
  %0 = load i64, ptr %partition.addr, align 8, !dbg !21
  store i64 %0, ptr @page, align 4096, !dbg !22
  store i64 7, ptr getelementptr ([512 x i64], ptr @page, i64 0, i64 1), align 8, !dbg !23
  %call = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef @page, ptr noundef null) #2, !dbg !24
  ret i64 %call, !dbg !25
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !26 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!11, !12, !13}
!llvm.ident = !{!14}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "page", scope: !2, file: !3, line: 6, type: !5, isLocal: true, isDefinition: true, align: 32768)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "exclusive_static.c", directory: ".", checksumkind: CSK_MD5, checksum: "b075f627482849ebe09d231124734b0f")
!4 = !{!0}
!5 = !DICompositeType(tag: DW_TAG_array_type, baseType: !6, size: 32768, elements: !9)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !{!10}
!10 = !DISubrange(count: 512)
!11 = !{i32 7, !"Dwarf Version", i32 5}
!12 = !{i32 2, !"Debug Info Version", i32 3}
!13 = !{i32 1, !"wchar_size", i32 4}
!14 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!15 = distinct !DISubprogram(name: "exclusive_static", scope: !3, file: !3, line: 8, type: !16, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !18)
!16 = !DISubroutineType(types: !17)
!17 = !{!6, !6}
!18 = !{!19}
!19 = !DILocalVariable(name: "partition", arg: 1, scope: !15, file: !3, line: 8, type: !6)
!20 = !DILocation(line: 8, column: 26, scope: !15)
!21 = !DILocation(line: 10, column: 12, scope: !15)
!22 = !DILocation(line: 10, column: 10, scope: !15)
!23 = !DILocation(line: 11, column: 10, scope: !15)
!24 = !DILocation(line: 12, column: 9, scope: !15)
!25 = !DILocation(line: 12, column: 2, scope: !15)
!26 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !27, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!27 = !DISubroutineType(types: !28)
!28 = !{!6, !6, !29, !29}
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
