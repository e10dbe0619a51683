; ModuleID = 'irqs_round_wrong.c'
source_filename = "irqs_round_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local void @irqs_round_wrong(i64 noundef %partition, i32 noundef %count, ptr noundef %values) #0 !dbg !17 {
entry:
  %partition.addr = alloca i64, align 8
  %count.addr = alloca i32, align 4
  %values.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %i = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !24, !DIExpression(), !32)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !25, !DIExpression(), !33)
  store ptr %values, ptr %values.addr, align 8
    #dbg_declare(ptr %values.addr, !26, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !35
    #dbg_declare(ptr %flags, !27, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !35
    #dbg_declare(ptr %status, !28, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !35
    #dbg_declare(ptr %input, !29, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #4, !dbg !35
    #dbg_declare(ptr %output, !30, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #4, !dbg !40
    #dbg_declare(ptr %i, !31, !DIExpression(), !41)
  store i32 0, ptr %i, align 4, !dbg !42
  br label %for.cond, !dbg !44

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i32, ptr %i, align 4, !dbg !45
  %1 = load i32, ptr %count.addr, align 4, !dbg !47
  %cmp = icmp ult i32 %0, %1, !dbg !48
  br i1 %cmp, label %for.body, label %for.end, !dbg !49

for.body:                                         ; preds = %for.cond
  %call = call i64 @irq_save() #5, !dbg !50
  store i64 %call, ptr %flags, align 8, !dbg !52
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !53
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %2) #5, !dbg !54
  store ptr %call1, ptr %input, align 8, !dbg !55
  %3 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !56
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %3) #5, !dbg !57
  store ptr %call2, ptr %output, align 8, !dbg !58
  %4 = load i64, ptr %partition.addr, align 8, !dbg !59
  %5 = load ptr, ptr %input, align 8, !dbg !60
  %arrayidx = getelementptr i64, ptr %5, i64 0, !dbg !60
  store i64 %4, ptr %arrayidx, align 8, !dbg !61
  %6 = load i32, ptr %i, align 4, !dbg !62
  %conv = zext i32 %6 to i64, !dbg !62
  %7 = load ptr, ptr %input, align 8, !dbg !63
  %arrayidx3 = getelementptr i64, ptr %7, i64 1, !dbg !63
  store i64 %conv, ptr %arrayidx3, align 8, !dbg !64
  %8 = load ptr, ptr %input, align 8, !dbg !65
  %9 = load ptr, ptr %output, align 8, !dbg !66
  %call4 = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef %8, ptr noundef %9) #5, !dbg !67
  store i64 %call4, ptr %status, align 8, !dbg !68
  %10 = load i64, ptr %status, align 8, !dbg !69
  %and = and i64 %10, 65535, !dbg !71
  %cmp5 = icmp eq i64 %and, 4, !dbg !72
  br i1 %cmp5, label %if.then, label %if.end, !dbg !73

if.then:                                          ; preds = %for.body
  br label %for.inc, !dbg !74

if.end:                                           ; preds = %for.body
  %11 = load i64, ptr %status, align 8, !dbg !75
  %call7 = call i32 @succeeded(i64 noundef %11) #5, !dbg !77
  %tobool = icmp ne i32 %call7, 0, !dbg !77
  br i1 %tobool, label %if.then8, label %if.end10, !dbg !78

if.then8:                                         ; preds = %if.end
  %12 = load ptr, ptr %output, align 8, !dbg !79
  %13 = load i64, ptr %12, align 8, !dbg !80
  %14 = load ptr, ptr %values.addr, align 8, !dbg !81
  %15 = load i32, ptr %i, align 4, !dbg !82
  %idxprom = zext i32 %15 to i64, !dbg !81
  %arrayidx9 = getelementptr i64, ptr %14, i64 %idxprom, !dbg !81
  store i64 %13, ptr %arrayidx9, align 8, !dbg !83
  br label %if.end10, !dbg !81

if.end10:                                         ; preds = %if.then8, %if.end
  %16 = load i64, ptr %flags, align 8, !dbg !84
  call void @irq_restore(i64 noundef %16) #5, !dbg !85
  br label %for.inc, !dbg !86

for.inc:                                          ; preds = %if.end10, %if.then
  %17 = load i32, ptr %i, align 4, !dbg !87
  %inc = add i32 %17, 1, !dbg !87
  store i32 %inc, ptr %i, align 4, !dbg !87
  br label %for.cond, !dbg !88, !llvm.loop !89

for.end:                                          ; preds = %for.cond
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #4, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !92
  ret void, !dbg !92
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !93 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !98
    #dbg_declare(ptr %flags, !97, !DIExpression(), !99)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !100, !srcloc !101
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !102, !srcloc !103
  %0 = load i64, ptr %flags, align 8, !dbg !104
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !105
  ret i64 %0, !dbg !106
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !107 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !111, !DIExpression(), !113)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !114
    #dbg_declare(ptr %offset, !112, !DIExpression(), !115)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !116, !srcloc !117
  store i64 %0, ptr %offset, align 8, !dbg !116
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !118
  %2 = ptrtoint ptr %1 to i64, !dbg !119
  %3 = load i64, ptr %offset, align 8, !dbg !120
  %add = add i64 %2, %3, !dbg !121
  %4 = inttoptr i64 %add to ptr, !dbg !122
  %5 = load ptr, ptr %4, align 8, !dbg !123
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !124
  ret ptr %5, !dbg !125
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !126 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !129 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !134, !DIExpression(), !135)
  %0 = load i64, ptr %status.addr, align 8, !dbg !136
  %and = and i64 %0, 65535, !dbg !137
  %cmp = icmp eq i64 %and, 0, !dbg !138
  %conv = zext i1 %cmp to i32, !dbg !138
  ret i32 %conv, !dbg !139
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !140 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !144, !DIExpression(), !145)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !146
  %and = and i64 %0, 512, !dbg !148
  %tobool = icmp ne i64 %and, 0, !dbg !148
  br i1 %tobool, label %if.then, label %if.end, !dbg !149

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !150, !srcloc !151
  br label %if.end, !dbg !150

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !152
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
!3 = !DIFile(filename: "irqs_round_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "aa641d812c87c09d06e85dd328591ee8")
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
!17 = distinct !DISubprogram(name: "irqs_round_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!18 = !DISubroutineType(types: !19)
!19 = !{null, !7, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!23 = !{!24, !25, !26, !27, !28, !29, !30, !31}
!24 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 8, type: !7)
!25 = !DILocalVariable(name: "count", arg: 2, scope: !17, file: !3, line: 8, type: !20)
!26 = !DILocalVariable(name: "values", arg: 3, scope: !17, file: !3, line: 8, type: !22)
!27 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!28 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!29 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 10, type: !22)
!30 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 10, type: !22)
!31 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 11, type: !20)
!32 = !DILocation(line: 8, column: 27, scope: !17)
!33 = !DILocation(line: 8, column: 42, scope: !17)
!34 = !DILocation(line: 8, column: 54, scope: !17)
!35 = !DILocation(line: 10, column: 2, scope: !17)
!36 = !DILocation(line: 10, column: 6, scope: !17)
!37 = !DILocation(line: 10, column: 13, scope: !17)
!38 = !DILocation(line: 10, column: 22, scope: !17)
!39 = !DILocation(line: 10, column: 30, scope: !17)
!40 = !DILocation(line: 11, column: 2, scope: !17)
!41 = !DILocation(line: 11, column: 6, scope: !17)
!42 = !DILocation(line: 13, column: 9, scope: !43)
!43 = distinct !DILexicalBlock(scope: !17, file: !3, line: 13, column: 2)
!44 = !DILocation(line: 13, column: 7, scope: !43)
!45 = !DILocation(line: 13, column: 14, scope: !46)
!46 = distinct !DILexicalBlock(scope: !43, file: !3, line: 13, column: 2)
!47 = !DILocation(line: 13, column: 18, scope: !46)
!48 = !DILocation(line: 13, column: 16, scope: !46)
!49 = !DILocation(line: 13, column: 2, scope: !43)
!50 = !DILocation(line: 14, column: 11, scope: !51)
!51 = distinct !DILexicalBlock(scope: !46, file: !3, line: 13, column: 30)
!52 = !DILocation(line: 14, column: 9, scope: !51)
!53 = !DILocation(line: 15, column: 29, scope: !51)
!54 = !DILocation(line: 15, column: 11, scope: !51)
!55 = !DILocation(line: 15, column: 9, scope: !51)
!56 = !DILocation(line: 16, column: 30, scope: !51)
!57 = !DILocation(line: 16, column: 12, scope: !51)
!58 = !DILocation(line: 16, column: 10, scope: !51)
!59 = !DILocation(line: 17, column: 14, scope: !51)
!60 = !DILocation(line: 17, column: 3, scope: !51)
!61 = !DILocation(line: 17, column: 12, scope: !51)
!62 = !DILocation(line: 18, column: 14, scope: !51)
!63 = !DILocation(line: 18, column: 3, scope: !51)
!64 = !DILocation(line: 18, column: 12, scope: !51)
!65 = !DILocation(line: 19, column: 34, scope: !51)
!66 = !DILocation(line: 19, column: 41, scope: !51)
!67 = !DILocation(line: 19, column: 12, scope: !51)
!68 = !DILocation(line: 19, column: 10, scope: !51)
!69 = !DILocation(line: 20, column: 8, scope: !70)
!70 = distinct !DILexicalBlock(scope: !51, file: !3, line: 20, column: 7)
!71 = !DILocation(line: 20, column: 15, scope: !70)
!72 = !DILocation(line: 20, column: 25, scope: !70)
!73 = !DILocation(line: 20, column: 7, scope: !51)
!74 = !DILocation(line: 21, column: 4, scope: !70)
!75 = !DILocation(line: 22, column: 17, scope: !76)
!76 = distinct !DILexicalBlock(scope: !51, file: !3, line: 22, column: 7)
!77 = !DILocation(line: 22, column: 7, scope: !76)
!78 = !DILocation(line: 22, column: 7, scope: !51)
!79 = !DILocation(line: 23, column: 17, scope: !76)
!80 = !DILocation(line: 23, column: 16, scope: !76)
!81 = !DILocation(line: 23, column: 4, scope: !76)
!82 = !DILocation(line: 23, column: 11, scope: !76)
!83 = !DILocation(line: 23, column: 14, scope: !76)
!84 = !DILocation(line: 24, column: 15, scope: !51)
!85 = !DILocation(line: 24, column: 3, scope: !51)
!86 = !DILocation(line: 25, column: 2, scope: !51)
!87 = !DILocation(line: 13, column: 26, scope: !46)
!88 = !DILocation(line: 13, column: 2, scope: !46)
!89 = distinct !{!89, !49, !90, !91}
!90 = !DILocation(line: 25, column: 2, scope: !43)
!91 = !{!"llvm.loop.mustprogress"}
!92 = !DILocation(line: 26, column: 1, scope: !17)
!93 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !94, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !96)
!94 = !DISubroutineType(types: !95)
!95 = !{!7}
!96 = !{!97}
!97 = !DILocalVariable(name: "flags", scope: !93, file: !8, line: 42, type: !7)
!98 = !DILocation(line: 42, column: 2, scope: !93)
!99 = !DILocation(line: 42, column: 6, scope: !93)
!100 = !DILocation(line: 44, column: 2, scope: !93)
!101 = !{i64 19059, i64 19068}
!102 = !DILocation(line: 45, column: 2, scope: !93)
!103 = !{i64 19130}
!104 = !DILocation(line: 46, column: 9, scope: !93)
!105 = !DILocation(line: 47, column: 1, scope: !93)
!106 = !DILocation(line: 46, column: 2, scope: !93)
!107 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !108, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !110)
!108 = !DISubroutineType(types: !109)
!109 = !{!6, !5}
!110 = !{!111, !112}
!111 = !DILocalVariable(name: "variable", arg: 1, scope: !107, file: !8, line: 56, type: !5)
!112 = !DILocalVariable(name: "offset", scope: !107, file: !8, line: 58, type: !7)
!113 = !DILocation(line: 56, column: 46, scope: !107)
!114 = !DILocation(line: 58, column: 2, scope: !107)
!115 = !DILocation(line: 58, column: 6, scope: !107)
!116 = !DILocation(line: 60, column: 2, scope: !107)
!117 = !{i64 19431}
!118 = !DILocation(line: 61, column: 25, scope: !107)
!119 = !DILocation(line: 61, column: 20, scope: !107)
!120 = !DILocation(line: 61, column: 36, scope: !107)
!121 = !DILocation(line: 61, column: 34, scope: !107)
!122 = !DILocation(line: 61, column: 10, scope: !107)
!123 = !DILocation(line: 61, column: 9, scope: !107)
!124 = !DILocation(line: 62, column: 1, scope: !107)
!125 = !DILocation(line: 61, column: 2, scope: !107)
!126 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !127, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!127 = !DISubroutineType(types: !128)
!128 = !{!7, !7, !6, !6}
!129 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !130, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !133)
!130 = !DISubroutineType(types: !131)
!131 = !{!132, !7}
!132 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!133 = !{!134}
!134 = !DILocalVariable(name: "status", arg: 1, scope: !129, file: !8, line: 72, type: !7)
!135 = !DILocation(line: 72, column: 33, scope: !129)
!136 = !DILocation(line: 74, column: 10, scope: !129)
!137 = !DILocation(line: 74, column: 17, scope: !129)
!138 = !DILocation(line: 74, column: 27, scope: !129)
!139 = !DILocation(line: 74, column: 2, scope: !129)
!140 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !141, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !143)
!141 = !DISubroutineType(types: !142)
!142 = !{null, !7}
!143 = !{!144}
!144 = !DILocalVariable(name: "flags", arg: 1, scope: !140, file: !8, line: 49, type: !7)
!145 = !DILocation(line: 49, column: 36, scope: !140)
!146 = !DILocation(line: 51, column: 6, scope: !147)
!147 = distinct !DILexicalBlock(scope: !140, file: !8, line: 51, column: 6)
!148 = !DILocation(line: 51, column: 12, scope: !147)
!149 = !DILocation(line: 51, column: 6, scope: !140)
!150 = !DILocation(line: 52, column: 3, scope: !147)
!151 = !{i64 19250}
!152 = !DILocation(line: 53, column: 1, scope: !140)
