; ModuleID = 'gpa_static.c'
source_filename = "gpa_static.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@id = internal global i64 0, align 8, !dbg !0
@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !7
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !10

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @gpa_static() #0 !dbg !19 {
entry:
  %call = call i64 @hv_do_hypercall(i64 noundef 70, ptr noundef null, ptr noundef @id) #3, !dbg !22
  %call1 = call i32 @succeeded(i64 noundef %call) #3, !dbg !23
  %tobool = icmp ne i32 %call1, 0, !dbg !23
  br i1 %tobool, label %cond.true, label %cond.false, !dbg !23

cond.true:                                        ; preds = %entry
  %0 = load i64, ptr @id, align 8, !dbg !24
  br label %cond.end, !dbg !23

cond.false:                                       ; preds = %entry
  br label %cond.end, !dbg !23

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %0, %cond.true ], [ 0, %cond.false ], !dbg !23
  ret i64 %cond, !dbg !25
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #1 !dbg !26 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !31, !DIExpression(), !32)
  %0 = load i64, ptr %status.addr, align 8, !dbg !33
  %and = and i64 %0, 65535, !dbg !34
  %cmp = icmp eq i64 %and, 0, !dbg !35
  %conv = zext i1 %cmp to i32, !dbg !35
  ret i32 %conv, !dbg !36
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !37 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "id", scope: !2, file: !3, line: 7, type: !12, isLocal: true, isDefinition: true, align: 64)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !6, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "gpa_static.c", directory: ".", checksumkind: CSK_MD5, checksum: "fd3fed7920a55a038f7cec02b18b00d2")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !{!7, !10, !0}
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!10 = !DIGlobalVariableExpression(var: !11, expr: !DIExpression())
!11 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!12 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !13, line: 9, baseType: !14)
!13 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!14 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!15 = !{i32 7, !"Dwarf Version", i32 5}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!19 = distinct !DISubprogram(name: "gpa_static", scope: !3, file: !3, line: 9, type: !20, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2)
!20 = !DISubroutineType(types: !21)
!21 = !{!12}
!22 = !DILocation(line: 11, column: 19, scope: !19)
!23 = !DILocation(line: 11, column: 9, scope: !19)
!24 = !DILocation(line: 11, column: 60, scope: !19)
!25 = !DILocation(line: 11, column: 2, scope: !19)
!26 = distinct !DISubprogram(name: "succeeded", scope: !13, file: !13, line: 72, type: !27, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !30)
!27 = !DISubroutineType(types: !28)
!28 = !{!29, !12}
!29 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!30 = !{!31}
!31 = !DILocalVariable(name: "status", arg: 1, scope: !26, file: !13, line: 72, type: !12)
!32 = !DILocation(line: 72, column: 33, scope: !26)
!33 = !DILocation(line: 74, column: 10, scope: !26)
!34 = !DILocation(line: 74, column: 17, scope: !26)
!35 = !DILocation(line: 74, column: 27, scope: !26)
!36 = !DILocation(line: 74, column: 2, scope: !26)
!37 = !DISubprogram(name: "hv_do_hypercall", scope: !13, file: !13, line: 15, type: !38, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!38 = !DISubroutineType(types: !39)
!39 = !{!12, !12, !5, !5}
