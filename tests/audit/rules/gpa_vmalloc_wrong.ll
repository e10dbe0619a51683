; ModuleID = 'gpa_vmalloc_wrong.c'
source_filename = "gpa_vmalloc_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !7

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @gpa_vmalloc_wrong() #0 !dbg !14 {
entry:
  %retval = alloca i64, align 8
  %id = alloca ptr, align 8
  %status = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 8, ptr %id) #4, !dbg !24
    #dbg_declare(ptr %id, !21, !DIExpression(), !25)
  %call = call ptr @vmalloc(i64 noundef 4096) #5, !dbg !26
  store ptr %call, ptr %id, align 8, !dbg !25
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !24
    #dbg_declare(ptr %status, !23, !DIExpression(), !27)
  %0 = load ptr, ptr %id, align 8, !dbg !28
  %tobool = icmp ne ptr %0, null, !dbg !28
  br i1 %tobool, label %if.end, label %if.then, !dbg !30

if.then:                                          ; preds = %entry
  store i64 0, ptr %retval, align 8, !dbg !31
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !31

if.end:                                           ; preds = %entry
  %1 = load ptr, ptr %id, align 8, !dbg !32
  %call1 = call i64 @hv_do_hypercall(i64 noundef 70, ptr noundef null, ptr noundef %1) #5, !dbg !33
  store i64 %call1, ptr %status, align 8, !dbg !34
  %2 = load i64, ptr %status, align 8, !dbg !35
  %call2 = call i32 @succeeded(i64 noundef %2) #5, !dbg !36
  %tobool3 = icmp ne i32 %call2, 0, !dbg !36
  br i1 %tobool3, label %cond.true, label %cond.false, !dbg !36

cond.true:                                        ; preds = %if.end
  %3 = load ptr, ptr %id, align 8, !dbg !37
  %4 = load i64, ptr %3, align 8, !dbg !38
  br label %cond.end, !dbg !36

cond.false:                                       ; preds = %if.end
  br label %cond.end, !dbg !36

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %4, %cond.true ], [ 0, %cond.false ], !dbg !36
  store i64 %cond, ptr %retval, align 8, !dbg !39
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !39

cleanup:                                          ; preds = %cond.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !40
  call void @llvm.lifetime.end.p0(i64 8, ptr %id) #4, !dbg !40
  %5 = load i64, ptr %retval, align 8, !dbg !40
  ret i64 %5, !dbg !40
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !41 dso_local ptr @vmalloc(i64 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !45 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !48 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !53, !DIExpression(), !54)
  %0 = load i64, ptr %status.addr, align 8, !dbg !55
  %and = and i64 %0, 65535, !dbg !56
  %cmp = icmp eq i64 %and, 0, !dbg !57
  %conv = zext i1 %cmp to i32, !dbg !57
  ret i32 %conv, !dbg !58
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
!3 = !DIFile(filename: "gpa_vmalloc_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "fcd2ade685c1963e4e91df4153b3a802")
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
!14 = distinct !DISubprogram(name: "gpa_vmalloc_wrong", scope: !3, file: !3, line: 9, type: !15, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!15 = !DISubroutineType(types: !16)
!16 = !{!17}
!17 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !18, line: 9, baseType: !19)
!18 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!19 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!20 = !{!21, !23}
!21 = !DILocalVariable(name: "id", scope: !14, file: !3, line: 11, type: !22)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!23 = !DILocalVariable(name: "status", scope: !14, file: !3, line: 11, type: !17)
!24 = !DILocation(line: 11, column: 2, scope: !14)
!25 = !DILocation(line: 11, column: 7, scope: !14)
!26 = !DILocation(line: 11, column: 12, scope: !14)
!27 = !DILocation(line: 11, column: 27, scope: !14)
!28 = !DILocation(line: 13, column: 7, scope: !29)
!29 = distinct !DILexicalBlock(scope: !14, file: !3, line: 13, column: 6)
!30 = !DILocation(line: 13, column: 6, scope: !14)
!31 = !DILocation(line: 14, column: 3, scope: !29)
!32 = !DILocation(line: 15, column: 44, scope: !14)
!33 = !DILocation(line: 15, column: 11, scope: !14)
!34 = !DILocation(line: 15, column: 9, scope: !14)
!35 = !DILocation(line: 16, column: 19, scope: !14)
!36 = !DILocation(line: 16, column: 9, scope: !14)
!37 = !DILocation(line: 16, column: 30, scope: !14)
!38 = !DILocation(line: 16, column: 29, scope: !14)
!39 = !DILocation(line: 16, column: 2, scope: !14)
!40 = !DILocation(line: 17, column: 1, scope: !14)
!41 = !DISubprogram(name: "vmalloc", scope: !3, file: !3, line: 7, type: !42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!42 = !DISubroutineType(types: !43)
!43 = !{!5, !44}
!44 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!45 = !DISubprogram(name: "hv_do_hypercall", scope: !18, file: !18, line: 15, type: !46, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!46 = !DISubroutineType(types: !47)
!47 = !{!17, !17, !5, !5}
!48 = distinct !DISubprogram(name: "succeeded", scope: !18, file: !18, line: 72, type: !49, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !52)
!49 = !DISubroutineType(types: !50)
!50 = !{!51, !17}
!51 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!52 = !{!53}
!53 = !DILocalVariable(name: "status", arg: 1, scope: !48, file: !18, line: 72, type: !17)
!54 = !DILocation(line: 72, column: 33, scope: !48)
!55 = !DILocation(line: 74, column: 10, scope: !48)
!56 = !DILocation(line: 74, column: 17, scope: !48)
!57 = !DILocation(line: 74, column: 27, scope: !48)
!58 = !DILocation(line: 74, column: 2, scope: !48)
