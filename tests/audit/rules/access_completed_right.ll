; ModuleID = 'access_completed_right.c'
source_filename = "access_completed_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @access_completed_right(i64 noundef %partition, ptr noundef %to) #0 !dbg !17 {
entry:
  %partition.addr = alloca i64, align 8
  %to.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %done = alloca i16, align 2
  %i = alloca i16, align 2
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !22, !DIExpression(), !32)
  store ptr %to, ptr %to.addr, align 8
    #dbg_declare(ptr %to.addr, !23, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !34
    #dbg_declare(ptr %flags, !24, !DIExpression(), !35)
  %call = call i64 @irq_save() #5, !dbg !36
  store i64 %call, ptr %flags, align 8, !dbg !35
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !34
    #dbg_declare(ptr %status, !25, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !38
    #dbg_declare(ptr %input, !26, !DIExpression(), !39)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !40
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !41
  store ptr %call1, ptr %input, align 8, !dbg !39
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #4, !dbg !42
    #dbg_declare(ptr %output, !27, !DIExpression(), !43)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !44
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #5, !dbg !45
  store ptr %call2, ptr %output, align 8, !dbg !43
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #4, !dbg !46
    #dbg_declare(ptr %done, !28, !DIExpression(), !47)
  call void @llvm.lifetime.start.p0(i64 2, ptr %i) #4, !dbg !46
    #dbg_declare(ptr %i, !31, !DIExpression(), !48)
  %2 = load i64, ptr %partition.addr, align 8, !dbg !49
  %3 = load ptr, ptr %input, align 8, !dbg !50
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !50
  store i64 %2, ptr %arrayidx, align 8, !dbg !51
  %4 = load ptr, ptr %input, align 8, !dbg !52
  %arrayidx3 = getelementptr i64, ptr %4, i64 1, !dbg !52
  store i64 0, ptr %arrayidx3, align 8, !dbg !53
  %5 = load ptr, ptr %input, align 8, !dbg !54
  %6 = load ptr, ptr %output, align 8, !dbg !55
  %call4 = call i64 @hv_do_hypercall(i64 noundef 2199023255625, ptr noundef %5, ptr noundef %6) #5, !dbg !56
  store i64 %call4, ptr %status, align 8, !dbg !57
  %7 = load i64, ptr %status, align 8, !dbg !58
  %shr = lshr i64 %7, 32, !dbg !59
  %and = and i64 %shr, 4095, !dbg !60
  %conv = trunc i64 %and to i16, !dbg !61
  store i16 %conv, ptr %done, align 2, !dbg !62
  store i16 0, ptr %i, align 2, !dbg !63
  br label %for.cond, !dbg !65

for.cond:                                         ; preds = %for.inc, %entry
  %8 = load i16, ptr %i, align 2, !dbg !66
  %conv5 = zext i16 %8 to i32, !dbg !66
  %9 = load i16, ptr %done, align 2, !dbg !68
  %conv6 = zext i16 %9 to i32, !dbg !68
  %cmp = icmp slt i32 %conv5, %conv6, !dbg !69
  br i1 %cmp, label %for.body, label %for.end, !dbg !70

for.body:                                         ; preds = %for.cond
  %10 = load ptr, ptr %output, align 8, !dbg !71
  %11 = load i16, ptr %i, align 2, !dbg !72
  %idxprom = zext i16 %11 to i64, !dbg !71
  %arrayidx8 = getelementptr i64, ptr %10, i64 %idxprom, !dbg !71
  %12 = load i64, ptr %arrayidx8, align 8, !dbg !71
  %13 = load ptr, ptr %to.addr, align 8, !dbg !73
  %14 = load i16, ptr %i, align 2, !dbg !74
  %idxprom9 = zext i16 %14 to i64, !dbg !73
  %arrayidx10 = getelementptr i64, ptr %13, i64 %idxprom9, !dbg !73
  store i64 %12, ptr %arrayidx10, align 8, !dbg !75
  br label %for.inc, !dbg !73

for.inc:                                          ; preds = %for.body
  %15 = load i16, ptr %i, align 2, !dbg !76
  %inc = add i16 %15, 1, !dbg !76
  store i16 %inc, ptr %i, align 2, !dbg !76
  br label %for.cond, !dbg !77, !llvm.loop !78

for.end:                                          ; preds = %for.cond
  %16 = load i64, ptr %flags, align 8, !dbg !81
  call void @irq_restore(i64 noundef %16) #5, !dbg !82
  %17 = load i64, ptr %status, align 8, !dbg !83
  call void @llvm.lifetime.end.p0(i64 2, ptr %i) #4, !dbg !84
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #4, !dbg !84
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !84
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !84
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !84
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !84
  ret i64 %17, !dbg !85
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !86 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !91
    #dbg_declare(ptr %flags, !90, !DIExpression(), !92)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !93, !srcloc !94
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !95, !srcloc !96
  %0 = load i64, ptr %flags, align 8, !dbg !97
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !98
  ret i64 %0, !dbg !99
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !100 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !104, !DIExpression(), !106)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !107
    #dbg_declare(ptr %offset, !105, !DIExpression(), !108)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !109, !srcloc !110
  store i64 %0, ptr %offset, align 8, !dbg !109
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !111
  %2 = ptrtoint ptr %1 to i64, !dbg !112
  %3 = load i64, ptr %offset, align 8, !dbg !113
  %add = add i64 %2, %3, !dbg !114
  %4 = inttoptr i64 %add to ptr, !dbg !115
  %5 = load ptr, ptr %4, align 8, !dbg !116
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !117
  ret ptr %5, !dbg !118
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !119 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !122 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !126, !DIExpression(), !127)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !128
  %and = and i64 %0, 512, !dbg !130
  %tobool = icmp ne i64 %and, 0, !dbg !130
  br i1 %tobool, label %if.then, label %if.end, !dbg !131

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !132, !srcloc !133
  br label %if.end, !dbg !132

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !134
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
!3 = !DIFile(filename: "access_completed_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "3aa7c5f10e995e654bfadb73eed97a37")
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
!17 = distinct !DISubprogram(name: "access_completed_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !21)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!21 = !{!22, !23, !24, !25, !26, !27, !28, !31}
!22 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 8, type: !7)
!23 = !DILocalVariable(name: "to", arg: 2, scope: !17, file: !3, line: 8, type: !20)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!25 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!26 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !20)
!27 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !20)
!28 = !DILocalVariable(name: "done", scope: !17, file: !3, line: 13, type: !29)
!29 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !30)
!30 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!31 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 13, type: !29)
!32 = !DILocation(line: 8, column: 32, scope: !17)
!33 = !DILocation(line: 8, column: 48, scope: !17)
!34 = !DILocation(line: 10, column: 2, scope: !17)
!35 = !DILocation(line: 10, column: 6, scope: !17)
!36 = !DILocation(line: 10, column: 14, scope: !17)
!37 = !DILocation(line: 10, column: 26, scope: !17)
!38 = !DILocation(line: 11, column: 2, scope: !17)
!39 = !DILocation(line: 11, column: 7, scope: !17)
!40 = !DILocation(line: 11, column: 33, scope: !17)
!41 = !DILocation(line: 11, column: 15, scope: !17)
!42 = !DILocation(line: 12, column: 2, scope: !17)
!43 = !DILocation(line: 12, column: 7, scope: !17)
!44 = !DILocation(line: 12, column: 34, scope: !17)
!45 = !DILocation(line: 12, column: 16, scope: !17)
!46 = !DILocation(line: 13, column: 2, scope: !17)
!47 = !DILocation(line: 13, column: 6, scope: !17)
!48 = !DILocation(line: 13, column: 12, scope: !17)
!49 = !DILocation(line: 15, column: 13, scope: !17)
!50 = !DILocation(line: 15, column: 2, scope: !17)
!51 = !DILocation(line: 15, column: 11, scope: !17)
!52 = !DILocation(line: 16, column: 2, scope: !17)
!53 = !DILocation(line: 16, column: 11, scope: !17)
!54 = !DILocation(line: 17, column: 48, scope: !17)
!55 = !DILocation(line: 17, column: 55, scope: !17)
!56 = !DILocation(line: 17, column: 11, scope: !17)
!57 = !DILocation(line: 17, column: 9, scope: !17)
!58 = !DILocation(line: 18, column: 10, scope: !17)
!59 = !DILocation(line: 18, column: 17, scope: !17)
!60 = !DILocation(line: 18, column: 24, scope: !17)
!61 = !DILocation(line: 18, column: 9, scope: !17)
!62 = !DILocation(line: 18, column: 7, scope: !17)
!63 = !DILocation(line: 19, column: 9, scope: !64)
!64 = distinct !DILexicalBlock(scope: !17, file: !3, line: 19, column: 2)
!65 = !DILocation(line: 19, column: 7, scope: !64)
!66 = !DILocation(line: 19, column: 14, scope: !67)
!67 = distinct !DILexicalBlock(scope: !64, file: !3, line: 19, column: 2)
!68 = !DILocation(line: 19, column: 18, scope: !67)
!69 = !DILocation(line: 19, column: 16, scope: !67)
!70 = !DILocation(line: 19, column: 2, scope: !64)
!71 = !DILocation(line: 20, column: 11, scope: !67)
!72 = !DILocation(line: 20, column: 18, scope: !67)
!73 = !DILocation(line: 20, column: 3, scope: !67)
!74 = !DILocation(line: 20, column: 6, scope: !67)
!75 = !DILocation(line: 20, column: 9, scope: !67)
!76 = !DILocation(line: 19, column: 25, scope: !67)
!77 = !DILocation(line: 19, column: 2, scope: !67)
!78 = distinct !{!78, !70, !79, !80}
!79 = !DILocation(line: 20, column: 19, scope: !64)
!80 = !{!"llvm.loop.mustprogress"}
!81 = !DILocation(line: 21, column: 14, scope: !17)
!82 = !DILocation(line: 21, column: 2, scope: !17)
!83 = !DILocation(line: 22, column: 9, scope: !17)
!84 = !DILocation(line: 23, column: 1, scope: !17)
!85 = !DILocation(line: 22, column: 2, scope: !17)
!86 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !87, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !89)
!87 = !DISubroutineType(types: !88)
!88 = !{!7}
!89 = !{!90}
!90 = !DILocalVariable(name: "flags", scope: !86, file: !8, line: 42, type: !7)
!91 = !DILocation(line: 42, column: 2, scope: !86)
!92 = !DILocation(line: 42, column: 6, scope: !86)
!93 = !DILocation(line: 44, column: 2, scope: !86)
!94 = !{i64 19050, i64 19059}
!95 = !DILocation(line: 45, column: 2, scope: !86)
!96 = !{i64 19121}
!97 = !DILocation(line: 46, column: 9, scope: !86)
!98 = !DILocation(line: 47, column: 1, scope: !86)
!99 = !DILocation(line: 46, column: 2, scope: !86)
!100 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !101, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !103)
!101 = !DISubroutineType(types: !102)
!102 = !{!6, !5}
!103 = !{!104, !105}
!104 = !DILocalVariable(name: "variable", arg: 1, scope: !100, file: !8, line: 56, type: !5)
!105 = !DILocalVariable(name: "offset", scope: !100, file: !8, line: 58, type: !7)
!106 = !DILocation(line: 56, column: 46, scope: !100)
!107 = !DILocation(line: 58, column: 2, scope: !100)
!108 = !DILocation(line: 58, column: 6, scope: !100)
!109 = !DILocation(line: 60, column: 2, scope: !100)
!110 = !{i64 19422}
!111 = !DILocation(line: 61, column: 25, scope: !100)
!112 = !DILocation(line: 61, column: 20, scope: !100)
!113 = !DILocation(line: 61, column: 36, scope: !100)
!114 = !DILocation(line: 61, column: 34, scope: !100)
!115 = !DILocation(line: 61, column: 10, scope: !100)
!116 = !DILocation(line: 61, column: 9, scope: !100)
!117 = !DILocation(line: 62, column: 1, scope: !100)
!118 = !DILocation(line: 61, column: 2, scope: !100)
!119 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !120, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!120 = !DISubroutineType(types: !121)
!121 = !{!7, !7, !6, !6}
!122 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !123, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !125)
!123 = !DISubroutineType(types: !124)
!124 = !{null, !7}
!125 = !{!126}
!126 = !DILocalVariable(name: "flags", arg: 1, scope: !122, file: !8, line: 49, type: !7)
!127 = !DILocation(line: 49, column: 36, scope: !122)
!128 = !DILocation(line: 51, column: 6, scope: !129)
!129 = distinct !DILexicalBlock(scope: !122, file: !8, line: 51, column: 6)
!130 = !DILocation(line: 51, column: 12, scope: !129)
!131 = !DILocation(line: 51, column: 6, scope: !122)
!132 = !DILocation(line: 52, column: 3, scope: !129)
!133 = !{i64 19241}
!134 = !DILocation(line: 53, column: 1, scope: !122)
