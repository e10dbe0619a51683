; ModuleID = 'failure_two_right.c'
source_filename = "failure_two_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @failure_two_right(i64 noundef %partition) #0 !dbg !17 {
entry:
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %value = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !21, !DIExpression(), !28)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !29
    #dbg_declare(ptr %flags, !22, !DIExpression(), !30)
  %call = call i64 @irq_save() #5, !dbg !31
  store i64 %call, ptr %flags, align 8, !dbg !30
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !29
    #dbg_declare(ptr %status, !23, !DIExpression(), !32)
  call void @llvm.lifetime.start.p0(i64 8, ptr %value) #4, !dbg !29
    #dbg_declare(ptr %value, !24, !DIExpression(), !33)
  store i64 0, ptr %value, align 8, !dbg !33
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !34
    #dbg_declare(ptr %input, !25, !DIExpression(), !35)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !36
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !37
  store ptr %call1, ptr %input, align 8, !dbg !35
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #4, !dbg !38
    #dbg_declare(ptr %output, !27, !DIExpression(), !39)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !40
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #5, !dbg !41
  store ptr %call2, ptr %output, align 8, !dbg !39
  %2 = load i64, ptr %partition.addr, align 8, !dbg !42
  %3 = load ptr, ptr %input, align 8, !dbg !43
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !43
  store i64 %2, ptr %arrayidx, align 8, !dbg !44
  %4 = load ptr, ptr %input, align 8, !dbg !45
  %arrayidx3 = getelementptr i64, ptr %4, i64 1, !dbg !45
  store i64 3, ptr %arrayidx3, align 8, !dbg !46
  %5 = load ptr, ptr %input, align 8, !dbg !47
  %6 = load ptr, ptr %output, align 8, !dbg !48
  %call4 = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef %5, ptr noundef %6) #5, !dbg !49
  store i64 %call4, ptr %status, align 8, !dbg !50
  %7 = load i64, ptr %status, align 8, !dbg !51
  %call5 = call i32 @succeeded(i64 noundef %7) #5, !dbg !53
  %tobool = icmp ne i32 %call5, 0, !dbg !53
  br i1 %tobool, label %if.then, label %if.end, !dbg !54

if.then:                                          ; preds = %entry
  %8 = load ptr, ptr %output, align 8, !dbg !55
  %arrayidx6 = getelementptr i64, ptr %8, i64 0, !dbg !55
  %9 = load i64, ptr %arrayidx6, align 8, !dbg !55
  store i64 %9, ptr %value, align 8, !dbg !56
  br label %if.end, !dbg !57

if.end:                                           ; preds = %if.then, %entry
  %10 = load ptr, ptr %input, align 8, !dbg !58
  %11 = load ptr, ptr %output, align 8, !dbg !59
  %call7 = call i64 @second(ptr noundef %10, ptr noundef %11) #5, !dbg !60
  store i64 %call7, ptr %status, align 8, !dbg !61
  %12 = load i64, ptr %status, align 8, !dbg !62
  %call8 = call i32 @succeeded(i64 noundef %12) #5, !dbg !64
  %tobool9 = icmp ne i32 %call8, 0, !dbg !64
  br i1 %tobool9, label %if.then10, label %if.end12, !dbg !65

if.then10:                                        ; preds = %if.end
  %13 = load ptr, ptr %output, align 8, !dbg !66
  %arrayidx11 = getelementptr i64, ptr %13, i64 0, !dbg !66
  %14 = load i64, ptr %arrayidx11, align 8, !dbg !66
  %15 = load i64, ptr %value, align 8, !dbg !67
  %add = add i64 %15, %14, !dbg !67
  store i64 %add, ptr %value, align 8, !dbg !67
  br label %if.end12, !dbg !68

if.end12:                                         ; preds = %if.then10, %if.end
  %16 = load i64, ptr %flags, align 8, !dbg !69
  call void @irq_restore(i64 noundef %16) #5, !dbg !70
  %17 = load i64, ptr %value, align 8, !dbg !71
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %value) #4, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !72
  ret i64 %17, !dbg !73
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !74 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !79
    #dbg_declare(ptr %flags, !78, !DIExpression(), !80)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !81, !srcloc !82
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !83, !srcloc !84
  %0 = load i64, ptr %flags, align 8, !dbg !85
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !86
  ret i64 %0, !dbg !87
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !88 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !92, !DIExpression(), !94)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !95
    #dbg_declare(ptr %offset, !93, !DIExpression(), !96)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !97, !srcloc !98
  store i64 %0, ptr %offset, align 8, !dbg !97
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !99
  %2 = ptrtoint ptr %1 to i64, !dbg !100
  %3 = load i64, ptr %offset, align 8, !dbg !101
  %add = add i64 %2, %3, !dbg !102
  %4 = inttoptr i64 %add to ptr, !dbg !103
  %5 = load ptr, ptr %4, align 8, !dbg !104
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !105
  ret ptr %5, !dbg !106
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !107 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !110 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !115, !DIExpression(), !116)
  %0 = load i64, ptr %status.addr, align 8, !dbg !117
  %and = and i64 %0, 65535, !dbg !118
  %cmp = icmp eq i64 %and, 0, !dbg !119
  %conv = zext i1 %cmp to i32, !dbg !119
  ret i32 %conv, !dbg !120
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @second(ptr noundef %input, ptr noundef %output) #2 !dbg !121 {
entry:
  %input.addr = alloca ptr, align 8
  %output.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !125, !DIExpression(), !127)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !126, !DIExpression(), !128)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !129
  %arrayidx = getelementptr i64, ptr %0, i64 1, !dbg !129
  store i64 4, ptr %arrayidx, align 8, !dbg !130
  %1 = load ptr, ptr %input.addr, align 8, !dbg !131
  %2 = load ptr, ptr %output.addr, align 8, !dbg !132
  %call = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef %1, ptr noundef %2) #5, !dbg !133
  ret i64 %call, !dbg !134
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !135 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !139, !DIExpression(), !140)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !141
  %and = and i64 %0, 512, !dbg !143
  %tobool = icmp ne i64 %and, 0, !dbg !143
  br i1 %tobool, label %if.then, label %if.end, !dbg !144

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !145, !srcloc !146
  br label %if.end, !dbg !145

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !147
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
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "failure_two_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "b8cfd8c61b533a93725f0ae9641e369d")
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
!17 = distinct !DISubprogram(name: "failure_two_right", scope: !3, file: !3, line: 14, type: !18, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7}
!20 = !{!21, !22, !23, !24, !25, !27}
!21 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 14, type: !7)
!22 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 16, type: !7)
!23 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 16, type: !7)
!24 = !DILocalVariable(name: "value", scope: !17, file: !3, line: 16, type: !7)
!25 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 17, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!27 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 18, type: !26)
!28 = !DILocation(line: 14, column: 27, scope: !17)
!29 = !DILocation(line: 16, column: 2, scope: !17)
!30 = !DILocation(line: 16, column: 6, scope: !17)
!31 = !DILocation(line: 16, column: 14, scope: !17)
!32 = !DILocation(line: 16, column: 26, scope: !17)
!33 = !DILocation(line: 16, column: 34, scope: !17)
!34 = !DILocation(line: 17, column: 2, scope: !17)
!35 = !DILocation(line: 17, column: 7, scope: !17)
!36 = !DILocation(line: 17, column: 33, scope: !17)
!37 = !DILocation(line: 17, column: 15, scope: !17)
!38 = !DILocation(line: 18, column: 2, scope: !17)
!39 = !DILocation(line: 18, column: 7, scope: !17)
!40 = !DILocation(line: 18, column: 34, scope: !17)
!41 = !DILocation(line: 18, column: 16, scope: !17)
!42 = !DILocation(line: 20, column: 13, scope: !17)
!43 = !DILocation(line: 20, column: 2, scope: !17)
!44 = !DILocation(line: 20, column: 11, scope: !17)
!45 = !DILocation(line: 21, column: 2, scope: !17)
!46 = !DILocation(line: 21, column: 11, scope: !17)
!47 = !DILocation(line: 22, column: 33, scope: !17)
!48 = !DILocation(line: 22, column: 40, scope: !17)
!49 = !DILocation(line: 22, column: 11, scope: !17)
!50 = !DILocation(line: 22, column: 9, scope: !17)
!51 = !DILocation(line: 23, column: 16, scope: !52)
!52 = distinct !DILexicalBlock(scope: !17, file: !3, line: 23, column: 6)
!53 = !DILocation(line: 23, column: 6, scope: !52)
!54 = !DILocation(line: 23, column: 6, scope: !17)
!55 = !DILocation(line: 24, column: 11, scope: !52)
!56 = !DILocation(line: 24, column: 9, scope: !52)
!57 = !DILocation(line: 24, column: 3, scope: !52)
!58 = !DILocation(line: 25, column: 18, scope: !17)
!59 = !DILocation(line: 25, column: 25, scope: !17)
!60 = !DILocation(line: 25, column: 11, scope: !17)
!61 = !DILocation(line: 25, column: 9, scope: !17)
!62 = !DILocation(line: 26, column: 16, scope: !63)
!63 = distinct !DILexicalBlock(scope: !17, file: !3, line: 26, column: 6)
!64 = !DILocation(line: 26, column: 6, scope: !63)
!65 = !DILocation(line: 26, column: 6, scope: !17)
!66 = !DILocation(line: 27, column: 12, scope: !63)
!67 = !DILocation(line: 27, column: 9, scope: !63)
!68 = !DILocation(line: 27, column: 3, scope: !63)
!69 = !DILocation(line: 28, column: 14, scope: !17)
!70 = !DILocation(line: 28, column: 2, scope: !17)
!71 = !DILocation(line: 29, column: 9, scope: !17)
!72 = !DILocation(line: 30, column: 1, scope: !17)
!73 = !DILocation(line: 29, column: 2, scope: !17)
!74 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !75, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !77)
!75 = !DISubroutineType(types: !76)
!76 = !{!7}
!77 = !{!78}
!78 = !DILocalVariable(name: "flags", scope: !74, file: !8, line: 42, type: !7)
!79 = !DILocation(line: 42, column: 2, scope: !74)
!80 = !DILocation(line: 42, column: 6, scope: !74)
!81 = !DILocation(line: 44, column: 2, scope: !74)
!82 = !{i64 19186, i64 19195}
!83 = !DILocation(line: 45, column: 2, scope: !74)
!84 = !{i64 19257}
!85 = !DILocation(line: 46, column: 9, scope: !74)
!86 = !DILocation(line: 47, column: 1, scope: !74)
!87 = !DILocation(line: 46, column: 2, scope: !74)
!88 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !89, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !91)
!89 = !DISubroutineType(types: !90)
!90 = !{!6, !5}
!91 = !{!92, !93}
!92 = !DILocalVariable(name: "variable", arg: 1, scope: !88, file: !8, line: 56, type: !5)
!93 = !DILocalVariable(name: "offset", scope: !88, file: !8, line: 58, type: !7)
!94 = !DILocation(line: 56, column: 46, scope: !88)
!95 = !DILocation(line: 58, column: 2, scope: !88)
!96 = !DILocation(line: 58, column: 6, scope: !88)
!97 = !DILocation(line: 60, column: 2, scope: !88)
!98 = !{i64 19558}
!99 = !DILocation(line: 61, column: 25, scope: !88)
!100 = !DILocation(line: 61, column: 20, scope: !88)
!101 = !DILocation(line: 61, column: 36, scope: !88)
!102 = !DILocation(line: 61, column: 34, scope: !88)
!103 = !DILocation(line: 61, column: 10, scope: !88)
!104 = !DILocation(line: 61, column: 9, scope: !88)
!105 = !DILocation(line: 62, column: 1, scope: !88)
!106 = !DILocation(line: 61, column: 2, scope: !88)
!107 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !108, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!108 = !DISubroutineType(types: !109)
!109 = !{!7, !7, !6, !6}
!110 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !111, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !114)
!111 = !DISubroutineType(types: !112)
!112 = !{!113, !7}
!113 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!114 = !{!115}
!115 = !DILocalVariable(name: "status", arg: 1, scope: !110, file: !8, line: 72, type: !7)
!116 = !DILocation(line: 72, column: 33, scope: !110)
!117 = !DILocation(line: 74, column: 10, scope: !110)
!118 = !DILocation(line: 74, column: 17, scope: !110)
!119 = !DILocation(line: 74, column: 27, scope: !110)
!120 = !DILocation(line: 74, column: 2, scope: !110)
!121 = distinct !DISubprogram(name: "second", scope: !3, file: !3, line: 8, type: !122, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !124)
!122 = !DISubroutineType(types: !123)
!123 = !{!7, !26, !26}
!124 = !{!125, !126}
!125 = !DILocalVariable(name: "input", arg: 1, scope: !121, file: !3, line: 8, type: !26)
!126 = !DILocalVariable(name: "output", arg: 2, scope: !121, file: !3, line: 8, type: !26)
!127 = !DILocation(line: 8, column: 31, scope: !121)
!128 = !DILocation(line: 8, column: 43, scope: !121)
!129 = !DILocation(line: 10, column: 2, scope: !121)
!130 = !DILocation(line: 10, column: 11, scope: !121)
!131 = !DILocation(line: 11, column: 31, scope: !121)
!132 = !DILocation(line: 11, column: 38, scope: !121)
!133 = !DILocation(line: 11, column: 9, scope: !121)
!134 = !DILocation(line: 11, column: 2, scope: !121)
!135 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !136, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !138)
!136 = !DISubroutineType(types: !137)
!137 = !{null, !7}
!138 = !{!139}
!139 = !DILocalVariable(name: "flags", arg: 1, scope: !135, file: !8, line: 49, type: !7)
!140 = !DILocation(line: 49, column: 36, scope: !135)
!141 = !DILocation(line: 51, column: 6, scope: !142)
!142 = distinct !DILexicalBlock(scope: !135, file: !8, line: 51, column: 6)
!143 = !DILocation(line: 51, column: 12, scope: !142)
!144 = !DILocation(line: 51, column: 6, scope: !135)
!145 = !DILocation(line: 52, column: 3, scope: !142)
!146 = !{i64 19377}
!147 = !DILocation(line: 53, column: 1, scope: !135)
