; ModuleID = 'failure_global_right.c'
source_filename = "failure_global_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@latest = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !11
@other = dso_local global ptr null, align 8, !dbg !15
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @failure_global_right(i64 noundef %partition) #0 !dbg !22 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !26, !DIExpression(), !30)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !31
    #dbg_declare(ptr %flags, !27, !DIExpression(), !32)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !31
    #dbg_declare(ptr %input, !28, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #4, !dbg !31
    #dbg_declare(ptr %output, !29, !DIExpression(), !34)
  %call = call i64 @get_zeroed_page(i32 noundef 0) #5, !dbg !35
  %0 = inttoptr i64 %call to ptr, !dbg !36
  store ptr %0, ptr %output, align 8, !dbg !34
  %1 = load ptr, ptr %output, align 8, !dbg !37
  %tobool = icmp ne ptr %1, null, !dbg !37
  br i1 %tobool, label %if.end, label %if.then, !dbg !39

if.then:                                          ; preds = %entry
  store i64 0, ptr %retval, align 8, !dbg !40
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !40

if.end:                                           ; preds = %entry
  %2 = load ptr, ptr %output, align 8, !dbg !41
  store ptr %2, ptr @latest, align 8, !dbg !42
  %call1 = call i64 @irq_save() #5, !dbg !43
  store i64 %call1, ptr %flags, align 8, !dbg !44
  %3 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !45
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %3) #5, !dbg !46
  store ptr %call2, ptr %input, align 8, !dbg !47
  %4 = load i64, ptr %partition.addr, align 8, !dbg !48
  %5 = load ptr, ptr %input, align 8, !dbg !49
  %arrayidx = getelementptr i64, ptr %5, i64 0, !dbg !49
  store i64 %4, ptr %arrayidx, align 8, !dbg !50
  %6 = load ptr, ptr %input, align 8, !dbg !51
  %arrayidx3 = getelementptr i64, ptr %6, i64 1, !dbg !51
  store i64 1, ptr %arrayidx3, align 8, !dbg !52
  %7 = load ptr, ptr %input, align 8, !dbg !53
  %8 = load ptr, ptr %output, align 8, !dbg !54
  %call4 = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef %7, ptr noundef %8) #5, !dbg !55
  %9 = load i64, ptr %flags, align 8, !dbg !56
  call void @irq_restore(i64 noundef %9) #5, !dbg !57
  %10 = load ptr, ptr @other, align 8, !dbg !58
  %11 = load i64, ptr %10, align 8, !dbg !59
  store i64 %11, ptr %retval, align 8, !dbg !60
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !60

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !61
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !61
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !61
  %12 = load i64, ptr %retval, align 8, !dbg !61
  ret i64 %12, !dbg !61
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !62 dso_local i64 @get_zeroed_page(i32 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !68 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !73
    #dbg_declare(ptr %flags, !72, !DIExpression(), !74)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !75, !srcloc !76
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !77, !srcloc !78
  %0 = load i64, ptr %flags, align 8, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !80
  ret i64 %0, !dbg !81
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !82 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !86, !DIExpression(), !88)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !89
    #dbg_declare(ptr %offset, !87, !DIExpression(), !90)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !91, !srcloc !92
  store i64 %0, ptr %offset, align 8, !dbg !91
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !93
  %2 = ptrtoint ptr %1 to i64, !dbg !94
  %3 = load i64, ptr %offset, align 8, !dbg !95
  %add = add i64 %2, %3, !dbg !96
  %4 = inttoptr i64 %add to ptr, !dbg !97
  %5 = load ptr, ptr %4, align 8, !dbg !98
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !99
  ret ptr %5, !dbg !100
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !101 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !104 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !108, !DIExpression(), !109)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !110
  %and = and i64 %0, 512, !dbg !112
  %tobool = icmp ne i64 %and, 0, !dbg !112
  br i1 %tobool, label %if.then, label %if.end, !dbg !113

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !114, !srcloc !115
  br label %if.end, !dbg !114

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !116
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
!llvm.module.flags = !{!18, !19, !20}
!llvm.ident = !{!21}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "latest", scope: !2, file: !3, line: 10, type: !17, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "failure_global_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "2de3e996f7fcb944ced396c3587a2041")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!11, !13, !0, !15}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!15 = !DIGlobalVariableExpression(var: !16, expr: !DIExpression())
!16 = distinct !DIGlobalVariable(name: "other", scope: !2, file: !3, line: 10, type: !17, isLocal: false, isDefinition: true)
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!18 = !{i32 7, !"Dwarf Version", i32 5}
!19 = !{i32 2, !"Debug Info Version", i32 3}
!20 = !{i32 1, !"wchar_size", i32 4}
!21 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!22 = distinct !DISubprogram(name: "failure_global_right", scope: !3, file: !3, line: 12, type: !23, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !25)
!23 = !DISubroutineType(types: !24)
!24 = !{!7, !7}
!25 = !{!26, !27, !28, !29}
!26 = !DILocalVariable(name: "partition", arg: 1, scope: !22, file: !3, line: 12, type: !7)
!27 = !DILocalVariable(name: "flags", scope: !22, file: !3, line: 14, type: !7)
!28 = !DILocalVariable(name: "input", scope: !22, file: !3, line: 14, type: !17)
!29 = !DILocalVariable(name: "output", scope: !22, file: !3, line: 14, type: !17)
!30 = !DILocation(line: 12, column: 30, scope: !22)
!31 = !DILocation(line: 14, column: 2, scope: !22)
!32 = !DILocation(line: 14, column: 6, scope: !22)
!33 = !DILocation(line: 14, column: 14, scope: !22)
!34 = !DILocation(line: 14, column: 22, scope: !22)
!35 = !DILocation(line: 14, column: 39, scope: !22)
!36 = !DILocation(line: 14, column: 31, scope: !22)
!37 = !DILocation(line: 16, column: 7, scope: !38)
!38 = distinct !DILexicalBlock(scope: !22, file: !3, line: 16, column: 6)
!39 = !DILocation(line: 16, column: 6, scope: !22)
!40 = !DILocation(line: 17, column: 3, scope: !38)
!41 = !DILocation(line: 18, column: 11, scope: !22)
!42 = !DILocation(line: 18, column: 9, scope: !22)
!43 = !DILocation(line: 19, column: 10, scope: !22)
!44 = !DILocation(line: 19, column: 8, scope: !22)
!45 = !DILocation(line: 20, column: 28, scope: !22)
!46 = !DILocation(line: 20, column: 10, scope: !22)
!47 = !DILocation(line: 20, column: 8, scope: !22)
!48 = !DILocation(line: 21, column: 13, scope: !22)
!49 = !DILocation(line: 21, column: 2, scope: !22)
!50 = !DILocation(line: 21, column: 11, scope: !22)
!51 = !DILocation(line: 22, column: 2, scope: !22)
!52 = !DILocation(line: 22, column: 11, scope: !22)
!53 = !DILocation(line: 23, column: 24, scope: !22)
!54 = !DILocation(line: 23, column: 31, scope: !22)
!55 = !DILocation(line: 23, column: 2, scope: !22)
!56 = !DILocation(line: 24, column: 14, scope: !22)
!57 = !DILocation(line: 24, column: 2, scope: !22)
!58 = !DILocation(line: 25, column: 10, scope: !22)
!59 = !DILocation(line: 25, column: 9, scope: !22)
!60 = !DILocation(line: 25, column: 2, scope: !22)
!61 = !DILocation(line: 26, column: 1, scope: !22)
!62 = !DISubprogram(name: "get_zeroed_page", scope: !3, file: !3, line: 8, type: !63, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!63 = !DISubroutineType(types: !64)
!64 = !{!65, !66}
!65 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!66 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !67)
!67 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!68 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !69, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !71)
!69 = !DISubroutineType(types: !70)
!70 = !{!7}
!71 = !{!72}
!72 = !DILocalVariable(name: "flags", scope: !68, file: !8, line: 42, type: !7)
!73 = !DILocation(line: 42, column: 2, scope: !68)
!74 = !DILocation(line: 42, column: 6, scope: !68)
!75 = !DILocation(line: 44, column: 2, scope: !68)
!76 = !{i64 19042, i64 19051}
!77 = !DILocation(line: 45, column: 2, scope: !68)
!78 = !{i64 19113}
!79 = !DILocation(line: 46, column: 9, scope: !68)
!80 = !DILocation(line: 47, column: 1, scope: !68)
!81 = !DILocation(line: 46, column: 2, scope: !68)
!82 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !83, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !85)
!83 = !DISubroutineType(types: !84)
!84 = !{!5, !6}
!85 = !{!86, !87}
!86 = !DILocalVariable(name: "variable", arg: 1, scope: !82, file: !8, line: 56, type: !6)
!87 = !DILocalVariable(name: "offset", scope: !82, file: !8, line: 58, type: !7)
!88 = !DILocation(line: 56, column: 46, scope: !82)
!89 = !DILocation(line: 58, column: 2, scope: !82)
!90 = !DILocation(line: 58, column: 6, scope: !82)
!91 = !DILocation(line: 60, column: 2, scope: !82)
!92 = !{i64 19414}
!93 = !DILocation(line: 61, column: 25, scope: !82)
!94 = !DILocation(line: 61, column: 20, scope: !82)
!95 = !DILocation(line: 61, column: 36, scope: !82)
!96 = !DILocation(line: 61, column: 34, scope: !82)
!97 = !DILocation(line: 61, column: 10, scope: !82)
!98 = !DILocation(line: 61, column: 9, scope: !82)
!99 = !DILocation(line: 62, column: 1, scope: !82)
!100 = !DILocation(line: 61, column: 2, scope: !82)
!101 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !102, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!102 = !DISubroutineType(types: !103)
!103 = !{!7, !7, !5, !5}
!104 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !105, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !107)
!105 = !DISubroutineType(types: !106)
!106 = !{null, !7}
!107 = !{!108}
!108 = !DILocalVariable(name: "flags", arg: 1, scope: !104, file: !8, line: 49, type: !7)
!109 = !DILocation(line: 49, column: 36, scope: !104)
!110 = !DILocation(line: 51, column: 6, scope: !111)
!111 = distinct !DILexicalBlock(scope: !104, file: !8, line: 51, column: 6)
!112 = !DILocation(line: 51, column: 12, scope: !111)
!113 = !DILocation(line: 51, column: 6, scope: !104)
!114 = !DILocation(line: 52, column: 3, scope: !111)
!115 = !{i64 19233}
!116 = !DILocation(line: 53, column: 1, scope: !104)
