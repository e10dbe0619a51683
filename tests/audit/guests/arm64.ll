; ModuleID = 'arm64.c'
source_filename = "arm64.c"
target datalayout = "e-m:e-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @apart() #0 !dbg !21 {
entry:
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !28
    #dbg_declare(ptr %flags, !25, !DIExpression(), !29)
  %call = call i64 @irq_save() #6, !dbg !30
  store i64 %call, ptr %flags, align 8, !dbg !29
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !31
    #dbg_declare(ptr %input, !26, !DIExpression(), !32)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !33
  %call1 = call ptr @this_cpu(ptr noundef %0) #6, !dbg !34
  store ptr %call1, ptr %input, align 8, !dbg !32
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !35
    #dbg_declare(ptr %status, !27, !DIExpression(), !36)
  %1 = load ptr, ptr %input, align 8, !dbg !37
  %2 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !38
  %call2 = call ptr @this_cpu(ptr noundef %2) #6, !dbg !39
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %1, ptr noundef %call2) #6, !dbg !40
  store i64 %call3, ptr %status, align 8, !dbg !36
  %3 = load i64, ptr %flags, align 8, !dbg !41
  call void @irq_restore(i64 noundef %3) #6, !dbg !42
  %4 = load i64, ptr %status, align 8, !dbg !43
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !44
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !44
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !44
  ret i64 %4, !dbg !45
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !46 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !49
    #dbg_declare(ptr %flags, !48, !DIExpression(), !50)
  %0 = call i64 asm sideeffect "mrs $0, daif", "=r,~{memory}"() #5, !dbg !51, !srcloc !52
  store i64 %0, ptr %flags, align 8, !dbg !51
  call void asm sideeffect "msr daifset, #3", "~{memory}"() #5, !dbg !53, !srcloc !54
  %1 = load i64, ptr %flags, align 8, !dbg !55
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !56
  ret i64 %1, !dbg !57
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid
define internal ptr @this_cpu(ptr noundef %variable) #2 !dbg !58 {
entry:
  %variable.addr = alloca ptr, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !62, !DIExpression(), !63)
  %0 = load ptr, ptr %variable.addr, align 8, !dbg !64
  %1 = ptrtoint ptr %0 to i64, !dbg !65
  %call = call i64 @my_cpu_offset() #6, !dbg !66
  %add = add i64 %1, %call, !dbg !67
  %2 = inttoptr i64 %add to ptr, !dbg !68
  %3 = load ptr, ptr %2, align 8, !dbg !69
  ret ptr %3, !dbg !70
}

; Function Attrs: null_pointer_is_valid
declare !dbg !71 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !74 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !78, !DIExpression(), !79)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !80
  call void asm sideeffect "msr daif, ${0:x}", "rZ,~{memory}"(i64 %0) #5, !dbg !81, !srcloc !82
  ret void, !dbg !83
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @together() #0 !dbg !84 {
entry:
  %retval = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !89
    #dbg_declare(ptr %flags, !86, !DIExpression(), !90)
  %call = call i64 @irq_save() #6, !dbg !91
  store i64 %call, ptr %flags, align 8, !dbg !90
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !92
    #dbg_declare(ptr %input, !87, !DIExpression(), !93)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !94
  %call1 = call ptr @this_cpu(ptr noundef %0) #6, !dbg !95
  store ptr %call1, ptr %input, align 8, !dbg !93
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !96
    #dbg_declare(ptr %status, !88, !DIExpression(), !97)
  %1 = load ptr, ptr %input, align 8, !dbg !98
  %2 = load ptr, ptr %input, align 8, !dbg !99
  %call2 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %1, ptr noundef %2) #6, !dbg !100
  store i64 %call2, ptr %status, align 8, !dbg !97
  %3 = load i64, ptr %status, align 8, !dbg !101
  %and = and i64 %3, 65535, !dbg !103
  %tobool = icmp ne i64 %and, 0, !dbg !103
  br i1 %tobool, label %if.then, label %if.end, !dbg !104

if.then:                                          ; preds = %entry
  %4 = load i64, ptr %status, align 8, !dbg !105
  store i64 %4, ptr %retval, align 8, !dbg !106
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !106

if.end:                                           ; preds = %entry
  %5 = load i64, ptr %flags, align 8, !dbg !107
  call void @irq_restore(i64 noundef %5) #6, !dbg !108
  %6 = load i64, ptr %status, align 8, !dbg !109
  store i64 %6, ptr %retval, align 8, !dbg !110
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !110

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !111
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !111
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !111
  %7 = load i64, ptr %retval, align 8, !dbg !111
  ret i64 %7, !dbg !111
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid
define internal i64 @my_cpu_offset() #2 !dbg !112 {
entry:
  %offset = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !115
    #dbg_declare(ptr %offset, !114, !DIExpression(), !116)
  %0 = call i64 @llvm.read_register.i64(metadata !15), !dbg !117
  %1 = inttoptr i64 %0 to ptr, !dbg !118
  %2 = call i64 asm "mrs $0, tpidr_el1", "=r,*Q"(ptr elementtype(i64) %1) #7, !dbg !119, !srcloc !120
  store i64 %2, ptr %offset, align 8, !dbg !119
  %3 = load i64, ptr %offset, align 8, !dbg !121
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !122
  ret i64 %3, !dbg !123
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(read)
declare i64 @llvm.read_register.i64(metadata) #4

attributes #0 = { nounwind null_pointer_is_valid "frame-pointer"="non-leaf" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+fp-armv8,+neon,+v8a,-fmv" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint nounwind null_pointer_is_valid "frame-pointer"="non-leaf" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+fp-armv8,+neon,+v8a,-fmv" }
attributes #3 = { null_pointer_is_valid "frame-pointer"="non-leaf" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+fp-armv8,+neon,+v8a,-fmv" }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(read) }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.named.register.sp = !{!15}
!llvm.module.flags = !{!16, !17, !18, !19}
!llvm.ident = !{!20}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 10, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "arm64.c", directory: ".", checksumkind: CSK_MD5, checksum: "e272fe8c917a1d14e8d57cb2a0dff71f")
!4 = !{!5, !7, !9}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !3, line: 6, baseType: !8)
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !11)
!11 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!12 = !{!0, !13}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 10, type: !5, isLocal: false, isDefinition: true)
!15 = !{!"sp"}
!16 = !{i32 7, !"Dwarf Version", i32 5}
!17 = !{i32 2, !"Debug Info Version", i32 3}
!18 = !{i32 1, !"wchar_size", i32 4}
!19 = !{i32 7, !"frame-pointer", i32 1}
!20 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!21 = distinct !DISubprogram(name: "apart", scope: !3, file: !3, line: 40, type: !22, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!22 = !DISubroutineType(types: !23)
!23 = !{!7}
!24 = !{!25, !26, !27}
!25 = !DILocalVariable(name: "flags", scope: !21, file: !3, line: 42, type: !7)
!26 = !DILocalVariable(name: "input", scope: !21, file: !3, line: 43, type: !6)
!27 = !DILocalVariable(name: "status", scope: !21, file: !3, line: 44, type: !7)
!28 = !DILocation(line: 42, column: 2, scope: !21)
!29 = !DILocation(line: 42, column: 6, scope: !21)
!30 = !DILocation(line: 42, column: 14, scope: !21)
!31 = !DILocation(line: 43, column: 2, scope: !21)
!32 = !DILocation(line: 43, column: 8, scope: !21)
!33 = !DILocation(line: 43, column: 25, scope: !21)
!34 = !DILocation(line: 43, column: 16, scope: !21)
!35 = !DILocation(line: 44, column: 2, scope: !21)
!36 = !DILocation(line: 44, column: 6, scope: !21)
!37 = !DILocation(line: 44, column: 52, scope: !21)
!38 = !DILocation(line: 44, column: 68, scope: !21)
!39 = !DILocation(line: 44, column: 59, scope: !21)
!40 = !DILocation(line: 44, column: 15, scope: !21)
!41 = !DILocation(line: 45, column: 14, scope: !21)
!42 = !DILocation(line: 45, column: 2, scope: !21)
!43 = !DILocation(line: 46, column: 9, scope: !21)
!44 = !DILocation(line: 47, column: 1, scope: !21)
!45 = !DILocation(line: 46, column: 2, scope: !21)
!46 = distinct !DISubprogram(name: "irq_save", scope: !3, file: !3, line: 26, type: !22, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !47)
!47 = !{!48}
!48 = !DILocalVariable(name: "flags", scope: !46, file: !3, line: 28, type: !7)
!49 = !DILocation(line: 28, column: 2, scope: !46)
!50 = !DILocation(line: 28, column: 6, scope: !46)
!51 = !DILocation(line: 30, column: 2, scope: !46)
!52 = !{i64 742}
!53 = !DILocation(line: 31, column: 2, scope: !46)
!54 = !{i64 800}
!55 = !DILocation(line: 32, column: 9, scope: !46)
!56 = !DILocation(line: 33, column: 1, scope: !46)
!57 = !DILocation(line: 32, column: 2, scope: !46)
!58 = distinct !DISubprogram(name: "this_cpu", scope: !3, file: !3, line: 21, type: !59, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !61)
!59 = !DISubroutineType(types: !60)
!60 = !{!6, !5}
!61 = !{!62}
!62 = !DILocalVariable(name: "variable", arg: 1, scope: !58, file: !3, line: 21, type: !5)
!63 = !DILocation(line: 21, column: 37, scope: !58)
!64 = !DILocation(line: 23, column: 25, scope: !58)
!65 = !DILocation(line: 23, column: 20, scope: !58)
!66 = !DILocation(line: 23, column: 36, scope: !58)
!67 = !DILocation(line: 23, column: 34, scope: !58)
!68 = !DILocation(line: 23, column: 10, scope: !58)
!69 = !DILocation(line: 23, column: 9, scope: !58)
!70 = !DILocation(line: 23, column: 2, scope: !58)
!71 = !DISubprogram(name: "hv_do_hypercall", scope: !3, file: !3, line: 8, type: !72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!72 = !DISubroutineType(types: !73)
!73 = !{!7, !7, !6, !6}
!74 = distinct !DISubprogram(name: "irq_restore", scope: !3, file: !3, line: 35, type: !75, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !77)
!75 = !DISubroutineType(types: !76)
!76 = !{null, !7}
!77 = !{!78}
!78 = !DILocalVariable(name: "flags", arg: 1, scope: !74, file: !3, line: 35, type: !7)
!79 = !DILocation(line: 35, column: 36, scope: !74)
!80 = !DILocation(line: 37, column: 40, scope: !74)
!81 = !DILocation(line: 37, column: 2, scope: !74)
!82 = !{i64 911}
!83 = !DILocation(line: 38, column: 1, scope: !74)
!84 = distinct !DISubprogram(name: "together", scope: !3, file: !3, line: 50, type: !22, scopeLine: 51, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !85)
!85 = !{!86, !87, !88}
!86 = !DILocalVariable(name: "flags", scope: !84, file: !3, line: 52, type: !7)
!87 = !DILocalVariable(name: "input", scope: !84, file: !3, line: 53, type: !6)
!88 = !DILocalVariable(name: "status", scope: !84, file: !3, line: 54, type: !7)
!89 = !DILocation(line: 52, column: 2, scope: !84)
!90 = !DILocation(line: 52, column: 6, scope: !84)
!91 = !DILocation(line: 52, column: 14, scope: !84)
!92 = !DILocation(line: 53, column: 2, scope: !84)
!93 = !DILocation(line: 53, column: 8, scope: !84)
!94 = !DILocation(line: 53, column: 25, scope: !84)
!95 = !DILocation(line: 53, column: 16, scope: !84)
!96 = !DILocation(line: 54, column: 2, scope: !84)
!97 = !DILocation(line: 54, column: 6, scope: !84)
!98 = !DILocation(line: 54, column: 52, scope: !84)
!99 = !DILocation(line: 54, column: 59, scope: !84)
!100 = !DILocation(line: 54, column: 15, scope: !84)
!101 = !DILocation(line: 55, column: 6, scope: !102)
!102 = distinct !DILexicalBlock(scope: !84, file: !3, line: 55, column: 6)
!103 = !DILocation(line: 55, column: 13, scope: !102)
!104 = !DILocation(line: 55, column: 6, scope: !84)
!105 = !DILocation(line: 56, column: 10, scope: !102)
!106 = !DILocation(line: 56, column: 3, scope: !102)
!107 = !DILocation(line: 57, column: 14, scope: !84)
!108 = !DILocation(line: 57, column: 2, scope: !84)
!109 = !DILocation(line: 58, column: 9, scope: !84)
!110 = !DILocation(line: 58, column: 2, scope: !84)
!111 = !DILocation(line: 59, column: 1, scope: !84)
!112 = distinct !DISubprogram(name: "my_cpu_offset", scope: !3, file: !3, line: 13, type: !22, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !113)
!113 = !{!114}
!114 = !DILocalVariable(name: "offset", scope: !112, file: !3, line: 15, type: !7)
!115 = !DILocation(line: 15, column: 2, scope: !112)
!116 = !DILocation(line: 15, column: 6, scope: !112)
!117 = !DILocation(line: 17, column: 71, scope: !112)
!118 = !DILocation(line: 17, column: 48, scope: !112)
!119 = !DILocation(line: 17, column: 2, scope: !112)
!120 = !{i64 475}
!121 = !DILocation(line: 18, column: 9, scope: !112)
!122 = !DILocation(line: 19, column: 1, scope: !112)
!123 = !DILocation(line: 18, column: 2, scope: !112)
