; ModuleID = 'failure_two_wrong.c'
source_filename = "failure_two_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @failure_two_wrong(i64 noundef %partition) #0 !dbg !17 {
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
  %add.ptr = getelementptr i64, ptr %11, i64 1, !dbg !60
  %call7 = call i64 @second(ptr noundef %10, ptr noundef %add.ptr) #5, !dbg !61
  store i64 %call7, ptr %status, align 8, !dbg !62
  %12 = load i64, ptr %status, align 8, !dbg !63
  %call8 = call i32 @succeeded(i64 noundef %12) #5, !dbg !65
  %tobool9 = icmp ne i32 %call8, 0, !dbg !65
  br i1 %tobool9, label %if.then10, label %if.end12, !dbg !66

if.then10:                                        ; preds = %if.end
  %13 = load ptr, ptr %output, align 8, !dbg !67
  %arrayidx11 = getelementptr i64, ptr %13, i64 0, !dbg !67
  %14 = load i64, ptr %arrayidx11, align 8, !dbg !67
  %15 = load i64, ptr %value, align 8, !dbg !68
  %add = add i64 %15, %14, !dbg !68
  store i64 %add, ptr %value, align 8, !dbg !68
  br label %if.end12, !dbg !69

if.end12:                                         ; preds = %if.then10, %if.end
  %16 = load i64, ptr %flags, align 8, !dbg !70
  call void @irq_restore(i64 noundef %16) #5, !dbg !71
  %17 = load i64, ptr %value, align 8, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !73
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !73
  call void @llvm.lifetime.end.p0(i64 8, ptr %value) #4, !dbg !73
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !73
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !73
  ret i64 %17, !dbg !74
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !75 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !80
    #dbg_declare(ptr %flags, !79, !DIExpression(), !81)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !82, !srcloc !83
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !84, !srcloc !85
  %0 = load i64, ptr %flags, align 8, !dbg !86
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !87
  ret i64 %0, !dbg !88
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !89 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !93, !DIExpression(), !95)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !96
    #dbg_declare(ptr %offset, !94, !DIExpression(), !97)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !98, !srcloc !99
  store i64 %0, ptr %offset, align 8, !dbg !98
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !100
  %2 = ptrtoint ptr %1 to i64, !dbg !101
  %3 = load i64, ptr %offset, align 8, !dbg !102
  %add = add i64 %2, %3, !dbg !103
  %4 = inttoptr i64 %add to ptr, !dbg !104
  %5 = load ptr, ptr %4, align 8, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !106
  ret ptr %5, !dbg !107
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !108 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !111 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !116, !DIExpression(), !117)
  %0 = load i64, ptr %status.addr, align 8, !dbg !118
  %and = and i64 %0, 65535, !dbg !119
  %cmp = icmp eq i64 %and, 0, !dbg !120
  %conv = zext i1 %cmp to i32, !dbg !120
  ret i32 %conv, !dbg !121
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @second(ptr noundef %input, ptr noundef %output) #2 !dbg !122 {
entry:
  %input.addr = alloca ptr, align 8
  %output.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !126, !DIExpression(), !128)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !127, !DIExpression(), !129)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !130
  %arrayidx = getelementptr i64, ptr %0, i64 1, !dbg !130
  store i64 4, ptr %arrayidx, align 8, !dbg !131
  %1 = load ptr, ptr %input.addr, align 8, !dbg !132
  %2 = load ptr, ptr %output.addr, align 8, !dbg !133
  %call = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef %1, ptr noundef %2) #5, !dbg !134
  ret i64 %call, !dbg !135
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !136 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !140, !DIExpression(), !141)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !142
  %and = and i64 %0, 512, !dbg !144
  %tobool = icmp ne i64 %and, 0, !dbg !144
  br i1 %tobool, label %if.then, label %if.end, !dbg !145

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !146, !srcloc !147
  br label %if.end, !dbg !146

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !148
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
!3 = !DIFile(filename: "failure_two_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "533c163326fe87cf302311e3303e57a8")
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
!17 = distinct !DISubprogram(name: "failure_two_wrong", scope: !3, file: !3, line: 14, type: !18, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
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
!60 = !DILocation(line: 25, column: 32, scope: !17)
!61 = !DILocation(line: 25, column: 11, scope: !17)
!62 = !DILocation(line: 25, column: 9, scope: !17)
!63 = !DILocation(line: 26, column: 16, scope: !64)
!64 = distinct !DILexicalBlock(scope: !17, file: !3, line: 26, column: 6)
!65 = !DILocation(line: 26, column: 6, scope: !64)
!66 = !DILocation(line: 26, column: 6, scope: !17)
!67 = !DILocation(line: 27, column: 12, scope: !64)
!68 = !DILocation(line: 27, column: 9, scope: !64)
!69 = !DILocation(line: 27, column: 3, scope: !64)
!70 = !DILocation(line: 28, column: 14, scope: !17)
!71 = !DILocation(line: 28, column: 2, scope: !17)
!72 = !DILocation(line: 29, column: 9, scope: !17)
!73 = !DILocation(line: 30, column: 1, scope: !17)
!74 = !DILocation(line: 29, column: 2, scope: !17)
!75 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !76, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !78)
!76 = !DISubroutineType(types: !77)
!77 = !{!7}
!78 = !{!79}
!79 = !DILocalVariable(name: "flags", scope: !75, file: !8, line: 42, type: !7)
!80 = !DILocation(line: 42, column: 2, scope: !75)
!81 = !DILocation(line: 42, column: 6, scope: !75)
!82 = !DILocation(line: 44, column: 2, scope: !75)
!83 = !{i64 19184, i64 19193}
!84 = !DILocation(line: 45, column: 2, scope: !75)
!85 = !{i64 19255}
!86 = !DILocation(line: 46, column: 9, scope: !75)
!87 = !DILocation(line: 47, column: 1, scope: !75)
!88 = !DILocation(line: 46, column: 2, scope: !75)
!89 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !90, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !92)
!90 = !DISubroutineType(types: !91)
!91 = !{!6, !5}
!92 = !{!93, !94}
!93 = !DILocalVariable(name: "variable", arg: 1, scope: !89, file: !8, line: 56, type: !5)
!94 = !DILocalVariable(name: "offset", scope: !89, file: !8, line: 58, type: !7)
!95 = !DILocation(line: 56, column: 46, scope: !89)
!96 = !DILocation(line: 58, column: 2, scope: !89)
!97 = !DILocation(line: 58, column: 6, scope: !89)
!98 = !DILocation(line: 60, column: 2, scope: !89)
!99 = !{i64 19556}
!100 = !DILocation(line: 61, column: 25, scope: !89)
!101 = !DILocation(line: 61, column: 20, scope: !89)
!102 = !DILocation(line: 61, column: 36, scope: !89)
!103 = !DILocation(line: 61, column: 34, scope: !89)
!104 = !DILocation(line: 61, column: 10, scope: !89)
!105 = !DILocation(line: 61, column: 9, scope: !89)
!106 = !DILocation(line: 62, column: 1, scope: !89)
!107 = !DILocation(line: 61, column: 2, scope: !89)
!108 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !109, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!109 = !DISubroutineType(types: !110)
!110 = !{!7, !7, !6, !6}
!111 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !112, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !115)
!112 = !DISubroutineType(types: !113)
!113 = !{!114, !7}
!114 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!115 = !{!116}
!116 = !DILocalVariable(name: "status", arg: 1, scope: !111, file: !8, line: 72, type: !7)
!117 = !DILocation(line: 72, column: 33, scope: !111)
!118 = !DILocation(line: 74, column: 10, scope: !111)
!119 = !DILocation(line: 74, column: 17, scope: !111)
!120 = !DILocation(line: 74, column: 27, scope: !111)
!121 = !DILocation(line: 74, column: 2, scope: !111)
!122 = distinct !DISubprogram(name: "second", scope: !3, file: !3, line: 8, type: !123, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !125)
!123 = !DISubroutineType(types: !124)
!124 = !{!7, !26, !26}
!125 = !{!126, !127}
!126 = !DILocalVariable(name: "input", arg: 1, scope: !122, file: !3, line: 8, type: !26)
!127 = !DILocalVariable(name: "output", arg: 2, scope: !122, file: !3, line: 8, type: !26)
!128 = !DILocation(line: 8, column: 31, scope: !122)
!129 = !DILocation(line: 8, column: 43, scope: !122)
!130 = !DILocation(line: 10, column: 2, scope: !122)
!131 = !DILocation(line: 10, column: 11, scope: !122)
!132 = !DILocation(line: 11, column: 31, scope: !122)
!133 = !DILocation(line: 11, column: 38, scope: !122)
!134 = !DILocation(line: 11, column: 9, scope: !122)
!135 = !DILocation(line: 11, column: 2, scope: !122)
!136 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !137, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !139)
!137 = !DISubroutineType(types: !138)
!138 = !{null, !7}
!139 = !{!140}
!140 = !DILocalVariable(name: "flags", arg: 1, scope: !136, file: !8, line: 49, type: !7)
!141 = !DILocation(line: 49, column: 36, scope: !136)
!142 = !DILocation(line: 51, column: 6, scope: !143)
!143 = distinct !DILexicalBlock(scope: !136, file: !8, line: 51, column: 6)
!144 = !DILocation(line: 51, column: 12, scope: !143)
!145 = !DILocation(line: 51, column: 6, scope: !136)
!146 = !DILocation(line: 52, column: 3, scope: !143)
!147 = !{i64 19375}
!148 = !DILocation(line: 53, column: 1, scope: !136)
