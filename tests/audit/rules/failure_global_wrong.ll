; ModuleID = 'failure_global_wrong.c'
source_filename = "failure_global_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@latest = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !11
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @failure_global_wrong(i64 noundef %partition) #0 !dbg !20 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !24, !DIExpression(), !28)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !29
    #dbg_declare(ptr %flags, !25, !DIExpression(), !30)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !29
    #dbg_declare(ptr %input, !26, !DIExpression(), !31)
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #4, !dbg !29
    #dbg_declare(ptr %output, !27, !DIExpression(), !32)
  %call = call i64 @get_zeroed_page(i32 noundef 0) #5, !dbg !33
  %0 = inttoptr i64 %call to ptr, !dbg !34
  store ptr %0, ptr %output, align 8, !dbg !32
  %1 = load ptr, ptr %output, align 8, !dbg !35
  %tobool = icmp ne ptr %1, null, !dbg !35
  br i1 %tobool, label %if.end, label %if.then, !dbg !37

if.then:                                          ; preds = %entry
  store i64 0, ptr %retval, align 8, !dbg !38
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !38

if.end:                                           ; preds = %entry
  %2 = load ptr, ptr %output, align 8, !dbg !39
  store ptr %2, ptr @latest, align 8, !dbg !40
  %call1 = call i64 @irq_save() #5, !dbg !41
  store i64 %call1, ptr %flags, align 8, !dbg !42
  %3 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !43
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %3) #5, !dbg !44
  store ptr %call2, ptr %input, align 8, !dbg !45
  %4 = load i64, ptr %partition.addr, align 8, !dbg !46
  %5 = load ptr, ptr %input, align 8, !dbg !47
  %arrayidx = getelementptr i64, ptr %5, i64 0, !dbg !47
  store i64 %4, ptr %arrayidx, align 8, !dbg !48
  %6 = load ptr, ptr %input, align 8, !dbg !49
  %arrayidx3 = getelementptr i64, ptr %6, i64 1, !dbg !49
  store i64 1, ptr %arrayidx3, align 8, !dbg !50
  %7 = load ptr, ptr %input, align 8, !dbg !51
  %8 = load ptr, ptr %output, align 8, !dbg !52
  %call4 = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef %7, ptr noundef %8) #5, !dbg !53
  %9 = load i64, ptr %flags, align 8, !dbg !54
  call void @irq_restore(i64 noundef %9) #5, !dbg !55
  %10 = load ptr, ptr @latest, align 8, !dbg !56
  %11 = load i64, ptr %10, align 8, !dbg !57
  store i64 %11, ptr %retval, align 8, !dbg !58
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !58

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !59
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !59
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !59
  %12 = load i64, ptr %retval, align 8, !dbg !59
  ret i64 %12, !dbg !59
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !60 dso_local i64 @get_zeroed_page(i32 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !66 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !71
    #dbg_declare(ptr %flags, !70, !DIExpression(), !72)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !73, !srcloc !74
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !75, !srcloc !76
  %0 = load i64, ptr %flags, align 8, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !78
  ret i64 %0, !dbg !79
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !80 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !84, !DIExpression(), !86)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !87
    #dbg_declare(ptr %offset, !85, !DIExpression(), !88)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !89, !srcloc !90
  store i64 %0, ptr %offset, align 8, !dbg !89
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !91
  %2 = ptrtoint ptr %1 to i64, !dbg !92
  %3 = load i64, ptr %offset, align 8, !dbg !93
  %add = add i64 %2, %3, !dbg !94
  %4 = inttoptr i64 %add to ptr, !dbg !95
  %5 = load ptr, ptr %4, align 8, !dbg !96
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !97
  ret ptr %5, !dbg !98
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !99 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !102 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !106, !DIExpression(), !107)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !108
  %and = and i64 %0, 512, !dbg !110
  %tobool = icmp ne i64 %and, 0, !dbg !110
  br i1 %tobool, label %if.then, label %if.end, !dbg !111

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !112, !srcloc !113
  br label %if.end, !dbg !112

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !114
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }
attributes #6 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!16, !17, !18}
!llvm.ident = !{!19}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "latest", scope: !2, file: !3, line: 10, type: !15, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "failure_global_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "fde7d4e9378c0309eb3e1eda378b3f6b")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!11, !13, !0}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!16 = !{i32 7, !"Dwarf Version", i32 5}
!17 = !{i32 2, !"Debug Info Version", i32 3}
!18 = !{i32 1, !"wchar_size", i32 4}
!19 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!20 = distinct !DISubprogram(name: "failure_global_wrong", scope: !3, file: !3, line: 12, type: !21, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!21 = !DISubroutineType(types: !22)
!22 = !{!7, !7}
!23 = !{!24, !25, !26, !27}
!24 = !DILocalVariable(name: "partition", arg: 1, scope: !20, file: !3, line: 12, type: !7)
!25 = !DILocalVariable(name: "flags", scope: !20, file: !3, line: 14, type: !7)
!26 = !DILocalVariable(name: "input", scope: !20, file: !3, line: 14, type: !15)
!27 = !DILocalVariable(name: "output", scope: !20, file: !3, line: 14, type: !15)
!28 = !DILocation(line: 12, column: 30, scope: !20)
!29 = !DILocation(line: 14, column: 2, scope: !20)
!30 = !DILocation(line: 14, column: 6, scope: !20)
!31 = !DILocation(line: 14, column: 14, scope: !20)
!32 = !DILocation(line: 14, column: 22, scope: !20)
!33 = !DILocation(line: 14, column: 39, scope: !20)
!34 = !DILocation(line: 14, column: 31, scope: !20)
!35 = !DILocation(line: 16, column: 7, scope: !36)
!36 = distinct !DILexicalBlock(scope: !20, file: !3, line: 16, column: 6)
!37 = !DILocation(line: 16, column: 6, scope: !20)
!38 = !DILocation(line: 17, column: 3, scope: !36)
!39 = !DILocation(line: 18, column: 11, scope: !20)
!40 = !DILocation(line: 18, column: 9, scope: !20)
!41 = !DILocation(line: 19, column: 10, scope: !20)
!42 = !DILocation(line: 19, column: 8, scope: !20)
!43 = !DILocation(line: 20, column: 28, scope: !20)
!44 = !DILocation(line: 20, column: 10, scope: !20)
!45 = !DILocation(line: 20, column: 8, scope: !20)
!46 = !DILocation(line: 21, column: 13, scope: !20)
!47 = !DILocation(line: 21, column: 2, scope: !20)
!48 = !DILocation(line: 21, column: 11, scope: !20)
!49 = !DILocation(line: 22, column: 2, scope: !20)
!50 = !DILocation(line: 22, column: 11, scope: !20)
!51 = !DILocation(line: 23, column: 24, scope: !20)
!52 = !DILocation(line: 23, column: 31, scope: !20)
!53 = !DILocation(line: 23, column: 2, scope: !20)
!54 = !DILocation(line: 24, column: 14, scope: !20)
!55 = !DILocation(line: 24, column: 2, scope: !20)
!56 = !DILocation(line: 25, column: 10, scope: !20)
!57 = !DILocation(line: 25, column: 9, scope: !20)
!58 = !DILocation(line: 25, column: 2, scope: !20)
!59 = !DILocation(line: 26, column: 1, scope: !20)
!60 = !DISubprogram(name: "get_zeroed_page", scope: !3, file: !3, line: 8, type: !61, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!61 = !DISubroutineType(types: !62)
!62 = !{!63, !64}
!63 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!64 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !65)
!65 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!66 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !67, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !69)
!67 = !DISubroutineType(types: !68)
!68 = !{!7}
!69 = !{!70}
!70 = !DILocalVariable(name: "flags", scope: !66, file: !8, line: 42, type: !7)
!71 = !DILocation(line: 42, column: 2, scope: !66)
!72 = !DILocation(line: 42, column: 6, scope: !66)
!73 = !DILocation(line: 44, column: 2, scope: !66)
!74 = !{i64 19023, i64 19032}
!75 = !DILocation(line: 45, column: 2, scope: !66)
!76 = !{i64 19094}
!77 = !DILocation(line: 46, column: 9, scope: !66)
!78 = !DILocation(line: 47, column: 1, scope: !66)
!79 = !DILocation(line: 46, column: 2, scope: !66)
!80 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !81, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !83)
!81 = !DISubroutineType(types: !82)
!82 = !{!5, !6}
!83 = !{!84, !85}
!84 = !DILocalVariable(name: "variable", arg: 1, scope: !80, file: !8, line: 56, type: !6)
!85 = !DILocalVariable(name: "offset", scope: !80, file: !8, line: 58, type: !7)
!86 = !DILocation(line: 56, column: 46, scope: !80)
!87 = !DILocation(line: 58, column: 2, scope: !80)
!88 = !DILocation(line: 58, column: 6, scope: !80)
!89 = !DILocation(line: 60, column: 2, scope: !80)
!90 = !{i64 19395}
!91 = !DILocation(line: 61, column: 25, scope: !80)
!92 = !DILocation(line: 61, column: 20, scope: !80)
!93 = !DILocation(line: 61, column: 36, scope: !80)
!94 = !DILocation(line: 61, column: 34, scope: !80)
!95 = !DILocation(line: 61, column: 10, scope: !80)
!96 = !DILocation(line: 61, column: 9, scope: !80)
!97 = !DILocation(line: 62, column: 1, scope: !80)
!98 = !DILocation(line: 61, column: 2, scope: !80)
!99 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !100, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!100 = !DISubroutineType(types: !101)
!101 = !{!7, !7, !5, !5}
!102 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !103, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !105)
!103 = !DISubroutineType(types: !104)
!104 = !{null, !7}
!105 = !{!106}
!106 = !DILocalVariable(name: "flags", arg: 1, scope: !102, file: !8, line: 49, type: !7)
!107 = !DILocation(line: 49, column: 36, scope: !102)
!108 = !DILocation(line: 51, column: 6, scope: !109)
!109 = distinct !DILexicalBlock(scope: !102, file: !8, line: 51, column: 6)
!110 = !DILocation(line: 51, column: 12, scope: !109)
!111 = !DILocation(line: 51, column: 6, scope: !102)
!112 = !DILocation(line: 52, column: 3, scope: !109)
!113 = !{i64 19214}
!114 = !DILocation(line: 53, column: 1, scope: !102)
