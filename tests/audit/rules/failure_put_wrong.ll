; ModuleID = 'failure_put_wrong.c'
source_filename = "failure_put_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.answer = type { ptr, i64 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !12
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @failure_put_wrong(ptr noundef %answer, i64 noundef %partition) #0 !dbg !18 {
entry:
  %retval = alloca i64, align 8
  %answer.addr = alloca ptr, align 8
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %answer, ptr %answer.addr, align 8
    #dbg_declare(ptr %answer.addr, !29, !DIExpression(), !35)
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !30, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !37
    #dbg_declare(ptr %flags, !31, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !37
    #dbg_declare(ptr %status, !32, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !37
    #dbg_declare(ptr %input, !33, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #4, !dbg !37
    #dbg_declare(ptr %output, !34, !DIExpression(), !41)
  %call = call i64 @get_zeroed_page(i32 noundef 0) #5, !dbg !42
  %0 = inttoptr i64 %call to ptr, !dbg !43
  store ptr %0, ptr %output, align 8, !dbg !41
  %1 = load ptr, ptr %output, align 8, !dbg !44
  %tobool = icmp ne ptr %1, null, !dbg !44
  br i1 %tobool, label %if.end, label %if.then, !dbg !46

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !47
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !47

if.end:                                           ; preds = %entry
  %2 = load ptr, ptr %output, align 8, !dbg !48
  %3 = load ptr, ptr %answer.addr, align 8, !dbg !49
  %output1 = getelementptr inbounds %struct.answer, ptr %3, i32 0, i32 0, !dbg !50
  store volatile ptr %2, ptr %output1, align 8, !dbg !51
  %call2 = call i64 @irq_save() #5, !dbg !52
  store i64 %call2, ptr %flags, align 8, !dbg !53
  %4 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !54
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %4) #5, !dbg !55
  store ptr %call3, ptr %input, align 8, !dbg !56
  %5 = load i64, ptr %partition.addr, align 8, !dbg !57
  %6 = load ptr, ptr %input, align 8, !dbg !58
  %arrayidx = getelementptr i64, ptr %6, i64 0, !dbg !58
  store i64 %5, ptr %arrayidx, align 8, !dbg !59
  %7 = load ptr, ptr %input, align 8, !dbg !60
  %arrayidx4 = getelementptr i64, ptr %7, i64 1, !dbg !60
  store i64 1, ptr %arrayidx4, align 8, !dbg !61
  %8 = load ptr, ptr %input, align 8, !dbg !62
  %9 = load ptr, ptr %output, align 8, !dbg !63
  %call5 = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef %8, ptr noundef %9) #5, !dbg !64
  store i64 %call5, ptr %status, align 8, !dbg !65
  %10 = load i64, ptr %flags, align 8, !dbg !66
  call void @irq_restore(i64 noundef %10) #5, !dbg !67
  %11 = load ptr, ptr %answer.addr, align 8, !dbg !68
  %output6 = getelementptr inbounds %struct.answer, ptr %11, i32 0, i32 0, !dbg !69
  %12 = load volatile ptr, ptr %output6, align 8, !dbg !69
  %13 = load i64, ptr %12, align 8, !dbg !70
  %14 = load ptr, ptr %answer.addr, align 8, !dbg !71
  %value = getelementptr inbounds %struct.answer, ptr %14, i32 0, i32 1, !dbg !72
  store i64 %13, ptr %value, align 8, !dbg !73
  %15 = load ptr, ptr %output, align 8, !dbg !74
  %16 = ptrtoint ptr %15 to i64, !dbg !75
  call void @free_page(i64 noundef %16) #5, !dbg !76
  %17 = load i64, ptr %status, align 8, !dbg !77
  store i64 %17, ptr %retval, align 8, !dbg !78
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !78

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !79
  %18 = load i64, ptr %retval, align 8, !dbg !79
  ret i64 %18, !dbg !79
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !80 dso_local i64 @get_zeroed_page(i32 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !85 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !90
    #dbg_declare(ptr %flags, !89, !DIExpression(), !91)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !92, !srcloc !93
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !94, !srcloc !95
  %0 = load i64, ptr %flags, align 8, !dbg !96
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !97
  ret i64 %0, !dbg !98
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !99 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !103, !DIExpression(), !105)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !106
    #dbg_declare(ptr %offset, !104, !DIExpression(), !107)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !108, !srcloc !109
  store i64 %0, ptr %offset, align 8, !dbg !108
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !110
  %2 = ptrtoint ptr %1 to i64, !dbg !111
  %3 = load i64, ptr %offset, align 8, !dbg !112
  %add = add i64 %2, %3, !dbg !113
  %4 = inttoptr i64 %add to ptr, !dbg !114
  %5 = load ptr, ptr %4, align 8, !dbg !115
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !116
  ret ptr %5, !dbg !117
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !118 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !121 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !125, !DIExpression(), !126)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !127
  %and = and i64 %0, 512, !dbg !129
  %tobool = icmp ne i64 %and, 0, !dbg !129
  br i1 %tobool, label %if.then, label %if.end, !dbg !130

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !131, !srcloc !132
  br label %if.end, !dbg !131

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !133
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !134 dso_local void @free_page(i64 noundef) #2

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
!llvm.module.flags = !{!14, !15, !16}
!llvm.ident = !{!17}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !11, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "failure_put_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "45e01224d6a9f7b445903564ac7b0b3b")
!4 = !{!5, !6, !7, !8}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !9, line: 9, baseType: !10)
!9 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!10 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!11 = !{!0, !12}
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!14 = !{i32 7, !"Dwarf Version", i32 5}
!15 = !{i32 2, !"Debug Info Version", i32 3}
!16 = !{i32 1, !"wchar_size", i32 4}
!17 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!18 = distinct !DISubprogram(name: "failure_put_wrong", scope: !3, file: !3, line: 15, type: !19, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !28)
!19 = !DISubroutineType(types: !20)
!20 = !{!8, !21, !8}
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!22 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "answer", file: !3, line: 11, size: 128, elements: !23)
!23 = !{!24, !27}
!24 = !DIDerivedType(tag: DW_TAG_member, name: "output", scope: !22, file: !3, line: 12, baseType: !25, size: 64)
!25 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !22, file: !3, line: 12, baseType: !8, size: 64, offset: 64)
!28 = !{!29, !30, !31, !32, !33, !34}
!29 = !DILocalVariable(name: "answer", arg: 1, scope: !18, file: !3, line: 15, type: !21)
!30 = !DILocalVariable(name: "partition", arg: 2, scope: !18, file: !3, line: 15, type: !8)
!31 = !DILocalVariable(name: "flags", scope: !18, file: !3, line: 17, type: !8)
!32 = !DILocalVariable(name: "status", scope: !18, file: !3, line: 17, type: !8)
!33 = !DILocalVariable(name: "input", scope: !18, file: !3, line: 17, type: !26)
!34 = !DILocalVariable(name: "output", scope: !18, file: !3, line: 17, type: !26)
!35 = !DILocation(line: 15, column: 38, scope: !18)
!36 = !DILocation(line: 15, column: 50, scope: !18)
!37 = !DILocation(line: 17, column: 2, scope: !18)
!38 = !DILocation(line: 17, column: 6, scope: !18)
!39 = !DILocation(line: 17, column: 13, scope: !18)
!40 = !DILocation(line: 17, column: 22, scope: !18)
!41 = !DILocation(line: 17, column: 30, scope: !18)
!42 = !DILocation(line: 17, column: 47, scope: !18)
!43 = !DILocation(line: 17, column: 39, scope: !18)
!44 = !DILocation(line: 19, column: 7, scope: !45)
!45 = distinct !DILexicalBlock(scope: !18, file: !3, line: 19, column: 6)
!46 = !DILocation(line: 19, column: 6, scope: !18)
!47 = !DILocation(line: 20, column: 3, scope: !45)
!48 = !DILocation(line: 21, column: 19, scope: !18)
!49 = !DILocation(line: 21, column: 2, scope: !18)
!50 = !DILocation(line: 21, column: 10, scope: !18)
!51 = !DILocation(line: 21, column: 17, scope: !18)
!52 = !DILocation(line: 22, column: 10, scope: !18)
!53 = !DILocation(line: 22, column: 8, scope: !18)
!54 = !DILocation(line: 23, column: 28, scope: !18)
!55 = !DILocation(line: 23, column: 10, scope: !18)
!56 = !DILocation(line: 23, column: 8, scope: !18)
!57 = !DILocation(line: 24, column: 13, scope: !18)
!58 = !DILocation(line: 24, column: 2, scope: !18)
!59 = !DILocation(line: 24, column: 11, scope: !18)
!60 = !DILocation(line: 25, column: 2, scope: !18)
!61 = !DILocation(line: 25, column: 11, scope: !18)
!62 = !DILocation(line: 26, column: 33, scope: !18)
!63 = !DILocation(line: 26, column: 40, scope: !18)
!64 = !DILocation(line: 26, column: 11, scope: !18)
!65 = !DILocation(line: 26, column: 9, scope: !18)
!66 = !DILocation(line: 27, column: 14, scope: !18)
!67 = !DILocation(line: 27, column: 2, scope: !18)
!68 = !DILocation(line: 28, column: 19, scope: !18)
!69 = !DILocation(line: 28, column: 27, scope: !18)
!70 = !DILocation(line: 28, column: 18, scope: !18)
!71 = !DILocation(line: 28, column: 2, scope: !18)
!72 = !DILocation(line: 28, column: 10, scope: !18)
!73 = !DILocation(line: 28, column: 16, scope: !18)
!74 = !DILocation(line: 29, column: 27, scope: !18)
!75 = !DILocation(line: 29, column: 12, scope: !18)
!76 = !DILocation(line: 29, column: 2, scope: !18)
!77 = !DILocation(line: 30, column: 9, scope: !18)
!78 = !DILocation(line: 30, column: 2, scope: !18)
!79 = !DILocation(line: 31, column: 1, scope: !18)
!80 = !DISubprogram(name: "get_zeroed_page", scope: !3, file: !3, line: 8, type: !81, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!81 = !DISubroutineType(types: !82)
!82 = !{!6, !83}
!83 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !9, line: 8, baseType: !84)
!84 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!85 = distinct !DISubprogram(name: "irq_save", scope: !9, file: !9, line: 40, type: !86, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !88)
!86 = !DISubroutineType(types: !87)
!87 = !{!8}
!88 = !{!89}
!89 = !DILocalVariable(name: "flags", scope: !85, file: !9, line: 42, type: !8)
!90 = !DILocation(line: 42, column: 2, scope: !85)
!91 = !DILocation(line: 42, column: 6, scope: !85)
!92 = !DILocation(line: 44, column: 2, scope: !85)
!93 = !{i64 19202, i64 19211}
!94 = !DILocation(line: 45, column: 2, scope: !85)
!95 = !{i64 19273}
!96 = !DILocation(line: 46, column: 9, scope: !85)
!97 = !DILocation(line: 47, column: 1, scope: !85)
!98 = !DILocation(line: 46, column: 2, scope: !85)
!99 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !9, file: !9, line: 56, type: !100, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !102)
!100 = !DISubroutineType(types: !101)
!101 = !{!5, !7}
!102 = !{!103, !104}
!103 = !DILocalVariable(name: "variable", arg: 1, scope: !99, file: !9, line: 56, type: !7)
!104 = !DILocalVariable(name: "offset", scope: !99, file: !9, line: 58, type: !8)
!105 = !DILocation(line: 56, column: 46, scope: !99)
!106 = !DILocation(line: 58, column: 2, scope: !99)
!107 = !DILocation(line: 58, column: 6, scope: !99)
!108 = !DILocation(line: 60, column: 2, scope: !99)
!109 = !{i64 19574}
!110 = !DILocation(line: 61, column: 25, scope: !99)
!111 = !DILocation(line: 61, column: 20, scope: !99)
!112 = !DILocation(line: 61, column: 36, scope: !99)
!113 = !DILocation(line: 61, column: 34, scope: !99)
!114 = !DILocation(line: 61, column: 10, scope: !99)
!115 = !DILocation(line: 61, column: 9, scope: !99)
!116 = !DILocation(line: 62, column: 1, scope: !99)
!117 = !DILocation(line: 61, column: 2, scope: !99)
!118 = !DISubprogram(name: "hv_do_hypercall", scope: !9, file: !9, line: 15, type: !119, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!119 = !DISubroutineType(types: !120)
!120 = !{!8, !8, !5, !5}
!121 = distinct !DISubprogram(name: "irq_restore", scope: !9, file: !9, line: 49, type: !122, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !124)
!122 = !DISubroutineType(types: !123)
!123 = !{null, !8}
!124 = !{!125}
!125 = !DILocalVariable(name: "flags", arg: 1, scope: !121, file: !9, line: 49, type: !8)
!126 = !DILocation(line: 49, column: 36, scope: !121)
!127 = !DILocation(line: 51, column: 6, scope: !128)
!128 = distinct !DILexicalBlock(scope: !121, file: !9, line: 51, column: 6)
!129 = !DILocation(line: 51, column: 12, scope: !128)
!130 = !DILocation(line: 51, column: 6, scope: !121)
!131 = !DILocation(line: 52, column: 3, scope: !128)
!132 = !{i64 19393}
!133 = !DILocation(line: 53, column: 1, scope: !121)
!134 = !DISubprogram(name: "free_page", scope: !3, file: !3, line: 9, type: !135, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!135 = !DISubroutineType(types: !136)
!136 = !{null, !6}
