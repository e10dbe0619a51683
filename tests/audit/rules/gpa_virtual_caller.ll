; ModuleID = 'gpa_virtual_caller.c'
source_filename = "gpa_virtual_caller.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !9

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @gpa_virtual_caller(ptr noundef %input) #0 !dbg !17 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !21, !DIExpression(), !22)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !23
  %1 = ptrtoint ptr %0 to i64, !dbg !24
  %call = call i64 @hv_tdx_hypercall(i64 noundef 67, i64 noundef %1, i64 noundef 0) #2, !dbg !25
  ret i64 %call, !dbg !26
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !27 dso_local i64 @hv_tdx_hypercall(i64 noundef, i64 noundef, i64 noundef) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !11, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !8, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "gpa_virtual_caller.c", directory: ".", checksumkind: CSK_MD5, checksum: "044525363f7bf55633e0216c5cb01783")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 9, baseType: !7)
!6 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !{!0, !9}
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression())
!10 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !11, isLocal: false, isDefinition: true)
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "gpa_virtual_caller", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!5, !12}
!20 = !{!21}
!21 = !DILocalVariable(name: "input", arg: 1, scope: !17, file: !3, line: 8, type: !12)
!22 = !DILocation(line: 8, column: 30, scope: !17)
!23 = !DILocation(line: 10, column: 37, scope: !17)
!24 = !DILocation(line: 10, column: 32, scope: !17)
!25 = !DILocation(line: 10, column: 9, scope: !17)
!26 = !DILocation(line: 10, column: 2, scope: !17)
!27 = !DISubprogram(name: "hv_tdx_hypercall", scope: !28, file: !28, line: 16, type: !29, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!28 = !DIFile(filename: "./pages.h", directory: ".", checksumkind: CSK_MD5, checksum: "113762dbda0cc5c2bb0a7608ac1d7395")
!29 = !DISubroutineType(types: !30)
!30 = !{!5, !5, !5, !5}
