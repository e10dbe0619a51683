; ModuleID = 'report_right.c'
source_filename = "report_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @report_right(ptr noundef %report) #0 !dbg !19 {
entry:
  %report.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  %i = alloca i32, align 4
  store ptr %report, ptr %report.addr, align 8
    #dbg_declare(ptr %report.addr, !25, !DIExpression(), !32)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !33
    #dbg_declare(ptr %flags, !26, !DIExpression(), !34)
  %call = call i64 @irq_save() #5, !dbg !35
  store i64 %call, ptr %flags, align 8, !dbg !34
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !36
    #dbg_declare(ptr %input, !27, !DIExpression(), !37)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !38
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !39
  store ptr %call1, ptr %input, align 8, !dbg !37
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !40
    #dbg_declare(ptr %status, !29, !DIExpression(), !41)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #4, !dbg !42
    #dbg_declare(ptr %i, !30, !DIExpression(), !43)
  store i32 0, ptr %i, align 4, !dbg !44
  br label %for.cond, !dbg !46

for.cond:                                         ; preds = %for.inc, %entry
  %1 = load i32, ptr %i, align 4, !dbg !47
  %cmp = icmp slt i32 %1, 8, !dbg !49
  br i1 %cmp, label %for.body, label %for.end, !dbg !50

for.body:                                         ; preds = %for.cond
  %2 = load ptr, ptr %report.addr, align 8, !dbg !51
  %3 = load i32, ptr %i, align 4, !dbg !52
  %idxprom = sext i32 %3 to i64, !dbg !51
  %arrayidx = getelementptr i64, ptr %2, i64 %idxprom, !dbg !51
  %4 = load i64, ptr %arrayidx, align 8, !dbg !51
  %5 = load ptr, ptr %input, align 8, !dbg !53
  %6 = load i32, ptr %i, align 4, !dbg !54
  %idxprom2 = sext i32 %6 to i64, !dbg !53
  %arrayidx3 = getelementptr i64, ptr %5, i64 %idxprom2, !dbg !53
  store i64 %4, ptr %arrayidx3, align 8, !dbg !55
  br label %for.inc, !dbg !53

for.inc:                                          ; preds = %for.body
  %7 = load i32, ptr %i, align 4, !dbg !56
  %inc = add i32 %7, 1, !dbg !56
  store i32 %inc, ptr %i, align 4, !dbg !56
  br label %for.cond, !dbg !57, !llvm.loop !58

for.end:                                          ; preds = %for.cond
  %8 = load ptr, ptr %input, align 8, !dbg !61
  %9 = load ptr, ptr %input, align 8, !dbg !62
  %add.ptr = getelementptr i8, ptr %9, i64 2048, !dbg !63
  %call4 = call i64 @hv_do_hypercall(i64 noundef 49153, ptr noundef %8, ptr noundef %add.ptr) #5, !dbg !64
  store i64 %call4, ptr %status, align 8, !dbg !65
  %10 = load i64, ptr %flags, align 8, !dbg !66
  call void @irq_restore(i64 noundef %10) #5, !dbg !67
  %11 = load i64, ptr %status, align 8, !dbg !68
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #4, !dbg !69
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !69
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !69
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !69
  ret i64 %11, !dbg !70
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !71 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !76
    #dbg_declare(ptr %flags, !75, !DIExpression(), !77)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !78, !srcloc !79
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !80, !srcloc !81
  %0 = load i64, ptr %flags, align 8, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !83
  ret i64 %0, !dbg !84
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !85 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !89, !DIExpression(), !91)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !92
    #dbg_declare(ptr %offset, !90, !DIExpression(), !93)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !94, !srcloc !95
  store i64 %0, ptr %offset, align 8, !dbg !94
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !96
  %2 = ptrtoint ptr %1 to i64, !dbg !97
  %3 = load i64, ptr %offset, align 8, !dbg !98
  %add = add i64 %2, %3, !dbg !99
  %4 = inttoptr i64 %add to ptr, !dbg !100
  %5 = load ptr, ptr %4, align 8, !dbg !101
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !102
  ret ptr %5, !dbg !103
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !104 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !107 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !111, !DIExpression(), !112)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !113
  %and = and i64 %0, 512, !dbg !115
  %tobool = icmp ne i64 %and, 0, !dbg !115
  br i1 %tobool, label %if.then, label %if.end, !dbg !116

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !117, !srcloc !118
  br label %if.end, !dbg !117

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !119
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }
attributes #6 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "report_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "93516101f3e6665a61c947f25dbd32fa")
!4 = !{!5, !7, !9}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !10, line: 9, baseType: !11)
!10 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!11 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!12 = !{!0, !13}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!15 = !{i32 7, !"Dwarf Version", i32 5}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!19 = distinct !DISubprogram(name: "report_right", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!20 = !DISubroutineType(types: !21)
!21 = !{!9, !22}
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !9)
!24 = !{!25, !26, !27, !29, !30}
!25 = !DILocalVariable(name: "report", arg: 1, scope: !19, file: !3, line: 8, type: !22)
!26 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 10, type: !9)
!27 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 11, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!29 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 12, type: !9)
!30 = !DILocalVariable(name: "i", scope: !19, file: !3, line: 13, type: !31)
!31 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!32 = !DILocation(line: 8, column: 29, scope: !19)
!33 = !DILocation(line: 10, column: 2, scope: !19)
!34 = !DILocation(line: 10, column: 6, scope: !19)
!35 = !DILocation(line: 10, column: 14, scope: !19)
!36 = !DILocation(line: 11, column: 2, scope: !19)
!37 = !DILocation(line: 11, column: 7, scope: !19)
!38 = !DILocation(line: 11, column: 33, scope: !19)
!39 = !DILocation(line: 11, column: 15, scope: !19)
!40 = !DILocation(line: 12, column: 2, scope: !19)
!41 = !DILocation(line: 12, column: 6, scope: !19)
!42 = !DILocation(line: 13, column: 2, scope: !19)
!43 = !DILocation(line: 13, column: 6, scope: !19)
!44 = !DILocation(line: 15, column: 9, scope: !45)
!45 = distinct !DILexicalBlock(scope: !19, file: !3, line: 15, column: 2)
!46 = !DILocation(line: 15, column: 7, scope: !45)
!47 = !DILocation(line: 15, column: 14, scope: !48)
!48 = distinct !DILexicalBlock(scope: !45, file: !3, line: 15, column: 2)
!49 = !DILocation(line: 15, column: 16, scope: !48)
!50 = !DILocation(line: 15, column: 2, scope: !45)
!51 = !DILocation(line: 16, column: 14, scope: !48)
!52 = !DILocation(line: 16, column: 21, scope: !48)
!53 = !DILocation(line: 16, column: 3, scope: !48)
!54 = !DILocation(line: 16, column: 9, scope: !48)
!55 = !DILocation(line: 16, column: 12, scope: !48)
!56 = !DILocation(line: 15, column: 22, scope: !48)
!57 = !DILocation(line: 15, column: 2, scope: !48)
!58 = distinct !{!58, !50, !59, !60}
!59 = !DILocation(line: 16, column: 22, scope: !45)
!60 = !{!"llvm.loop.mustprogress"}
!61 = !DILocation(line: 17, column: 35, scope: !19)
!62 = !DILocation(line: 17, column: 50, scope: !19)
!63 = !DILocation(line: 17, column: 56, scope: !19)
!64 = !DILocation(line: 17, column: 11, scope: !19)
!65 = !DILocation(line: 17, column: 9, scope: !19)
!66 = !DILocation(line: 18, column: 14, scope: !19)
!67 = !DILocation(line: 18, column: 2, scope: !19)
!68 = !DILocation(line: 19, column: 9, scope: !19)
!69 = !DILocation(line: 20, column: 1, scope: !19)
!70 = !DILocation(line: 19, column: 2, scope: !19)
!71 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !72, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !74)
!72 = !DISubroutineType(types: !73)
!73 = !{!9}
!74 = !{!75}
!75 = !DILocalVariable(name: "flags", scope: !71, file: !10, line: 42, type: !9)
!76 = !DILocation(line: 42, column: 2, scope: !71)
!77 = !DILocation(line: 42, column: 6, scope: !71)
!78 = !DILocation(line: 44, column: 2, scope: !71)
!79 = !{i64 20284, i64 20293}
!80 = !DILocation(line: 45, column: 2, scope: !71)
!81 = !{i64 20355}
!82 = !DILocation(line: 46, column: 9, scope: !71)
!83 = !DILocation(line: 47, column: 1, scope: !71)
!84 = !DILocation(line: 46, column: 2, scope: !71)
!85 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !86, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !88)
!86 = !DISubroutineType(types: !87)
!87 = !{!8, !7}
!88 = !{!89, !90}
!89 = !DILocalVariable(name: "variable", arg: 1, scope: !85, file: !10, line: 56, type: !7)
!90 = !DILocalVariable(name: "offset", scope: !85, file: !10, line: 58, type: !9)
!91 = !DILocation(line: 56, column: 46, scope: !85)
!92 = !DILocation(line: 58, column: 2, scope: !85)
!93 = !DILocation(line: 58, column: 6, scope: !85)
!94 = !DILocation(line: 60, column: 2, scope: !85)
!95 = !{i64 20656}
!96 = !DILocation(line: 61, column: 25, scope: !85)
!97 = !DILocation(line: 61, column: 20, scope: !85)
!98 = !DILocation(line: 61, column: 36, scope: !85)
!99 = !DILocation(line: 61, column: 34, scope: !85)
!100 = !DILocation(line: 61, column: 10, scope: !85)
!101 = !DILocation(line: 61, column: 9, scope: !85)
!102 = !DILocation(line: 62, column: 1, scope: !85)
!103 = !DILocation(line: 61, column: 2, scope: !85)
!104 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !105, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!105 = !DISubroutineType(types: !106)
!106 = !{!9, !9, !8, !8}
!107 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !108, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !110)
!108 = !DISubroutineType(types: !109)
!109 = !{null, !9}
!110 = !{!111}
!111 = !DILocalVariable(name: "flags", arg: 1, scope: !107, file: !10, line: 49, type: !9)
!112 = !DILocation(line: 49, column: 36, scope: !107)
!113 = !DILocation(line: 51, column: 6, scope: !114)
!114 = distinct !DILexicalBlock(scope: !107, file: !10, line: 51, column: 6)
!115 = !DILocation(line: 51, column: 12, scope: !114)
!116 = !DILocation(line: 51, column: 6, scope: !107)
!117 = !DILocation(line: 52, column: 3, scope: !114)
!118 = !{i64 20475}
!119 = !DILocation(line: 53, column: 1, scope: !107)
