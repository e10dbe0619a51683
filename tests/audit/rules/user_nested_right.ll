; ModuleID = 'user_nested_right.c'
source_filename = "user_nested_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.request = type { i64, i64 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @user_nested_right(ptr noundef %from) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %from.addr = alloca ptr, align 8
  %request = alloca %struct.request, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %from, ptr %from.addr, align 8
    #dbg_declare(ptr %from.addr, !24, !DIExpression(), !35)
  call void @llvm.lifetime.start.p0(i64 16, ptr %request) #4, !dbg !36
    #dbg_declare(ptr %request, !25, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !38
    #dbg_declare(ptr %flags, !30, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !38
    #dbg_declare(ptr %status, !31, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !38
    #dbg_declare(ptr %input, !32, !DIExpression(), !41)
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #4, !dbg !42
    #dbg_declare(ptr %output, !34, !DIExpression(), !43)
  %0 = load ptr, ptr %from.addr, align 8, !dbg !44
  %call = call i64 @_copy_from_user(ptr noundef %request, ptr noundef %0, i64 noundef 16) #5, !dbg !46
  %tobool = icmp ne i64 %call, 0, !dbg !46
  br i1 %tobool, label %if.then, label %if.end, !dbg !47

if.then:                                          ; preds = %entry
  store i64 -14, ptr %retval, align 8, !dbg !48
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !48

if.end:                                           ; preds = %entry
  %control = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 0, !dbg !49
  %1 = load i64, ptr %control, align 8, !dbg !49
  %cmp = icmp ugt i64 %1, 16, !dbg !51
  br i1 %cmp, label %if.then1, label %if.end2, !dbg !52

if.then1:                                         ; preds = %if.end
  store i64 -22, ptr %retval, align 8, !dbg !53
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !53

if.end2:                                          ; preds = %if.end
  %call3 = call i64 @irq_save() #5, !dbg !54
  store i64 %call3, ptr %flags, align 8, !dbg !55
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !56
  %call4 = call ptr @this_cpu_ptr_load(ptr noundef %2) #5, !dbg !57
  store ptr %call4, ptr %input, align 8, !dbg !58
  %3 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !59
  %call5 = call ptr @this_cpu_ptr_load(ptr noundef %3) #5, !dbg !60
  store ptr %call5, ptr %output, align 8, !dbg !61
  %partition = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 1, !dbg !62
  %4 = load i64, ptr %partition, align 8, !dbg !62
  %5 = load ptr, ptr %input, align 8, !dbg !63
  %arrayidx = getelementptr i64, ptr %5, i64 0, !dbg !63
  store i64 %4, ptr %arrayidx, align 8, !dbg !64
  %control6 = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 0, !dbg !65
  %6 = load i64, ptr %control6, align 8, !dbg !65
  %shl = shl i64 %6, 32, !dbg !66
  %or = or i64 %shl, 2147483728, !dbg !67
  %7 = load ptr, ptr %input, align 8, !dbg !68
  %8 = load ptr, ptr %output, align 8, !dbg !69
  %call7 = call i64 @hv_do_hypercall(i64 noundef %or, ptr noundef %7, ptr noundef %8) #5, !dbg !70
  store i64 %call7, ptr %status, align 8, !dbg !71
  %9 = load i64, ptr %flags, align 8, !dbg !72
  call void @irq_restore(i64 noundef %9) #5, !dbg !73
  %10 = load i64, ptr %status, align 8, !dbg !74
  %and = and i64 %10, 65535, !dbg !75
  store i64 %and, ptr %retval, align 8, !dbg !76
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !76

cleanup:                                          ; preds = %if.end2, %if.then1, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !77
  call void @llvm.lifetime.end.p0(i64 16, ptr %request) #4, !dbg !77
  %11 = load i64, ptr %retval, align 8, !dbg !77
  ret i64 %11, !dbg !77
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !78 dso_local i64 @_copy_from_user(ptr noundef, ptr noundef, i64 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !81 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !86
    #dbg_declare(ptr %flags, !85, !DIExpression(), !87)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !88, !srcloc !89
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !90, !srcloc !91
  %0 = load i64, ptr %flags, align 8, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !93
  ret i64 %0, !dbg !94
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !95 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !99, !DIExpression(), !101)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !102
    #dbg_declare(ptr %offset, !100, !DIExpression(), !103)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !104, !srcloc !105
  store i64 %0, ptr %offset, align 8, !dbg !104
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !106
  %2 = ptrtoint ptr %1 to i64, !dbg !107
  %3 = load i64, ptr %offset, align 8, !dbg !108
  %add = add i64 %2, %3, !dbg !109
  %4 = inttoptr i64 %add to ptr, !dbg !110
  %5 = load ptr, ptr %4, align 8, !dbg !111
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !112
  ret ptr %5, !dbg !113
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !114 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !117 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !121, !DIExpression(), !122)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !123
  %and = and i64 %0, 512, !dbg !125
  %tobool = icmp ne i64 %and, 0, !dbg !125
  br i1 %tobool, label %if.then, label %if.end, !dbg !126

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !127, !srcloc !128
  br label %if.end, !dbg !127

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !129
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
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "user_nested_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "3b027e3b2d9627c374729b70389c04c8")
!4 = !{!5, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "user_nested_right", scope: !3, file: !3, line: 15, type: !18, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!18 = !DISubroutineType(types: !19)
!19 = !{!20, !21}
!20 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!22 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!23 = !{!24, !25, !30, !31, !32, !34}
!24 = !DILocalVariable(name: "from", arg: 1, scope: !17, file: !3, line: 15, type: !21)
!25 = !DILocalVariable(name: "request", scope: !17, file: !3, line: 17, type: !26)
!26 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "request", file: !3, line: 10, size: 128, elements: !27)
!27 = !{!28, !29}
!28 = !DIDerivedType(tag: DW_TAG_member, name: "control", scope: !26, file: !3, line: 11, baseType: !7, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !26, file: !3, line: 12, baseType: !7, size: 64, offset: 64)
!30 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 18, type: !7)
!31 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 18, type: !7)
!32 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 18, type: !33)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!34 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 19, type: !6)
!35 = !DILocation(line: 15, column: 36, scope: !17)
!36 = !DILocation(line: 17, column: 2, scope: !17)
!37 = !DILocation(line: 17, column: 17, scope: !17)
!38 = !DILocation(line: 18, column: 2, scope: !17)
!39 = !DILocation(line: 18, column: 6, scope: !17)
!40 = !DILocation(line: 18, column: 13, scope: !17)
!41 = !DILocation(line: 18, column: 22, scope: !17)
!42 = !DILocation(line: 19, column: 2, scope: !17)
!43 = !DILocation(line: 19, column: 8, scope: !17)
!44 = !DILocation(line: 21, column: 32, scope: !45)
!45 = distinct !DILexicalBlock(scope: !17, file: !3, line: 21, column: 6)
!46 = !DILocation(line: 21, column: 6, scope: !45)
!47 = !DILocation(line: 21, column: 6, scope: !17)
!48 = !DILocation(line: 22, column: 3, scope: !45)
!49 = !DILocation(line: 23, column: 14, scope: !50)
!50 = distinct !DILexicalBlock(scope: !17, file: !3, line: 23, column: 6)
!51 = !DILocation(line: 23, column: 22, scope: !50)
!52 = !DILocation(line: 23, column: 6, scope: !17)
!53 = !DILocation(line: 24, column: 3, scope: !50)
!54 = !DILocation(line: 25, column: 10, scope: !17)
!55 = !DILocation(line: 25, column: 8, scope: !17)
!56 = !DILocation(line: 26, column: 28, scope: !17)
!57 = !DILocation(line: 26, column: 10, scope: !17)
!58 = !DILocation(line: 26, column: 8, scope: !17)
!59 = !DILocation(line: 27, column: 29, scope: !17)
!60 = !DILocation(line: 27, column: 11, scope: !17)
!61 = !DILocation(line: 27, column: 9, scope: !17)
!62 = !DILocation(line: 28, column: 21, scope: !17)
!63 = !DILocation(line: 28, column: 2, scope: !17)
!64 = !DILocation(line: 28, column: 11, scope: !17)
!65 = !DILocation(line: 29, column: 35, scope: !17)
!66 = !DILocation(line: 29, column: 43, scope: !17)
!67 = !DILocation(line: 29, column: 49, scope: !17)
!68 = !DILocation(line: 29, column: 63, scope: !17)
!69 = !DILocation(line: 29, column: 70, scope: !17)
!70 = !DILocation(line: 29, column: 11, scope: !17)
!71 = !DILocation(line: 29, column: 9, scope: !17)
!72 = !DILocation(line: 30, column: 14, scope: !17)
!73 = !DILocation(line: 30, column: 2, scope: !17)
!74 = !DILocation(line: 31, column: 9, scope: !17)
!75 = !DILocation(line: 31, column: 16, scope: !17)
!76 = !DILocation(line: 31, column: 2, scope: !17)
!77 = !DILocation(line: 32, column: 1, scope: !17)
!78 = !DISubprogram(name: "_copy_from_user", scope: !3, file: !3, line: 8, type: !79, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!79 = !DISubroutineType(types: !80)
!80 = !{!7, !6, !21, !7}
!81 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !82, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !84)
!82 = !DISubroutineType(types: !83)
!83 = !{!7}
!84 = !{!85}
!85 = !DILocalVariable(name: "flags", scope: !81, file: !8, line: 42, type: !7)
!86 = !DILocation(line: 42, column: 2, scope: !81)
!87 = !DILocation(line: 42, column: 6, scope: !81)
!88 = !DILocation(line: 44, column: 2, scope: !81)
!89 = !{i64 19205, i64 19214}
!90 = !DILocation(line: 45, column: 2, scope: !81)
!91 = !{i64 19276}
!92 = !DILocation(line: 46, column: 9, scope: !81)
!93 = !DILocation(line: 47, column: 1, scope: !81)
!94 = !DILocation(line: 46, column: 2, scope: !81)
!95 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !96, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !98)
!96 = !DISubroutineType(types: !97)
!97 = !{!6, !5}
!98 = !{!99, !100}
!99 = !DILocalVariable(name: "variable", arg: 1, scope: !95, file: !8, line: 56, type: !5)
!100 = !DILocalVariable(name: "offset", scope: !95, file: !8, line: 58, type: !7)
!101 = !DILocation(line: 56, column: 46, scope: !95)
!102 = !DILocation(line: 58, column: 2, scope: !95)
!103 = !DILocation(line: 58, column: 6, scope: !95)
!104 = !DILocation(line: 60, column: 2, scope: !95)
!105 = !{i64 19577}
!106 = !DILocation(line: 61, column: 25, scope: !95)
!107 = !DILocation(line: 61, column: 20, scope: !95)
!108 = !DILocation(line: 61, column: 36, scope: !95)
!109 = !DILocation(line: 61, column: 34, scope: !95)
!110 = !DILocation(line: 61, column: 10, scope: !95)
!111 = !DILocation(line: 61, column: 9, scope: !95)
!112 = !DILocation(line: 62, column: 1, scope: !95)
!113 = !DILocation(line: 61, column: 2, scope: !95)
!114 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !115, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!115 = !DISubroutineType(types: !116)
!116 = !{!7, !7, !6, !6}
!117 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !118, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !120)
!118 = !DISubroutineType(types: !119)
!119 = !{null, !7}
!120 = !{!121}
!121 = !DILocalVariable(name: "flags", arg: 1, scope: !117, file: !8, line: 49, type: !7)
!122 = !DILocation(line: 49, column: 36, scope: !117)
!123 = !DILocation(line: 51, column: 6, scope: !124)
!124 = distinct !DILexicalBlock(scope: !117, file: !8, line: 51, column: 6)
!125 = !DILocation(line: 51, column: 12, scope: !124)
!126 = !DILocation(line: 51, column: 6, scope: !117)
!127 = !DILocation(line: 52, column: 3, scope: !124)
!128 = !{i64 19396}
!129 = !DILocation(line: 53, column: 1, scope: !117)
