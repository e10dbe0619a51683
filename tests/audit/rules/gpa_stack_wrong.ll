; ModuleID = 'gpa_stack_wrong.c'
source_filename = "gpa_stack_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !7

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @gpa_stack_wrong() #0 !dbg !14 {
entry:
  %id = alloca [1 x i64], align 8
  %status = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %id) #4, !dbg !26
    #dbg_declare(ptr %id, !21, !DIExpression(), !27)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !26
    #dbg_declare(ptr %status, !25, !DIExpression(), !28)
  %arraydecay = getelementptr inbounds [1 x i64], ptr %id, i64 0, i64 0, !dbg !29
  %call = call i64 @hv_do_hypercall(i64 noundef 70, ptr noundef null, ptr noundef %arraydecay) #5, !dbg !30
  store i64 %call, ptr %status, align 8, !dbg !31
  %0 = load i64, ptr %status, align 8, !dbg !32
  %call1 = call i32 @succeeded(i64 noundef %0) #5, !dbg !33
  %tobool = icmp ne i32 %call1, 0, !dbg !33
  br i1 %tobool, label %cond.true, label %cond.false, !dbg !33

cond.true:                                        ; preds = %entry
  %arrayidx = getelementptr [1 x i64], ptr %id, i64 0, i64 0, !dbg !34
  %1 = load i64, ptr %arrayidx, align 8, !dbg !34
  br label %cond.end, !dbg !33

cond.false:                                       ; preds = %entry
  br label %cond.end, !dbg !33

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %1, %cond.true ], [ 0, %cond.false ], !dbg !33
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !35
  call void @llvm.lifetime.end.p0(i64 8, ptr %id) #4, !dbg !35
  ret i64 %cond, !dbg !36
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !37 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !40 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !45, !DIExpression(), !46)
  %0 = load i64, ptr %status.addr, align 8, !dbg !47
  %and = and i64 %0, 65535, !dbg !48
  %cmp = icmp eq i64 %and, 0, !dbg !49
  %conv = zext i1 %cmp to i32, !dbg !49
  ret i32 %conv, !dbg !50
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!10, !11, !12}
!llvm.ident = !{!13}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !6, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "gpa_stack_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "a76ce7dba8cdcad713f135986352c9e3")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !{!0, !7}
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!10 = !{i32 7, !"Dwarf Version", i32 5}
!11 = !{i32 2, !"Debug Info Version", i32 3}
!12 = !{i32 1, !"wchar_size", i32 4}
!13 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!14 = distinct !DISubprogram(name: "gpa_stack_wrong", scope: !3, file: !3, line: 8, type: !15, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!15 = !DISubroutineType(types: !16)
!16 = !{!17}
!17 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !18, line: 9, baseType: !19)
!18 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!19 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!20 = !{!21, !25}
!21 = !DILocalVariable(name: "id", scope: !14, file: !3, line: 10, type: !22, align: 64)
!22 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 64, elements: !23)
!23 = !{!24}
!24 = !DISubrange(count: 1)
!25 = !DILocalVariable(name: "status", scope: !14, file: !3, line: 10, type: !17)
!26 = !DILocation(line: 10, column: 2, scope: !14)
!27 = !DILocation(line: 10, column: 6, scope: !14)
!28 = !DILocation(line: 10, column: 41, scope: !14)
!29 = !DILocation(line: 12, column: 44, scope: !14)
!30 = !DILocation(line: 12, column: 11, scope: !14)
!31 = !DILocation(line: 12, column: 9, scope: !14)
!32 = !DILocation(line: 13, column: 19, scope: !14)
!33 = !DILocation(line: 13, column: 9, scope: !14)
!34 = !DILocation(line: 13, column: 29, scope: !14)
!35 = !DILocation(line: 14, column: 1, scope: !14)
!36 = !DILocation(line: 13, column: 2, scope: !14)
!37 = !DISubprogram(name: "hv_do_hypercall", scope: !18, file: !18, line: 15, type: !38, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!38 = !DISubroutineType(types: !39)
!39 = !{!17, !17, !5, !5}
!40 = distinct !DISubprogram(name: "succeeded", scope: !18, file: !18, line: 72, type: !41, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !44)
!41 = !DISubroutineType(types: !42)
!42 = !{!43, !17}
!43 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!44 = !{!45}
!45 = !DILocalVariable(name: "status", arg: 1, scope: !40, file: !18, line: 72, type: !17)
!46 = !DILocation(line: 72, column: 33, scope: !40)
!47 = !DILocation(line: 74, column: 10, scope: !40)
!48 = !DILocation(line: 74, column: 17, scope: !40)
!49 = !DILocation(line: 74, column: 27, scope: !40)
!50 = !DILocation(line: 74, column: 2, scope: !40)
