; ModuleID = 'miscounted_last_wrong.c'
source_filename = "miscounted_last_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.ipi = type { i32, i32, i64, i64, [0 x i64] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @miscounted_last_wrong(ptr noundef %masks, i32 noundef %last, i32 noundef %vector) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %masks.addr = alloca ptr, align 8
  %last.addr = alloca i32, align 4
  %vector.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %bank = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %masks, ptr %masks.addr, align 8
    #dbg_declare(ptr %masks.addr, !25, !DIExpression(), !43)
  store i32 %last, ptr %last.addr, align 4
    #dbg_declare(ptr %last.addr, !26, !DIExpression(), !44)
  store i32 %vector, ptr %vector.addr, align 4
    #dbg_declare(ptr %vector.addr, !27, !DIExpression(), !45)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !46
    #dbg_declare(ptr %flags, !28, !DIExpression(), !47)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !46
    #dbg_declare(ptr %status, !29, !DIExpression(), !48)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !49
    #dbg_declare(ptr %input, !30, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 4, ptr %bank) #4, !dbg !51
    #dbg_declare(ptr %bank, !42, !DIExpression(), !52)
  %0 = load i32, ptr %last.addr, align 4, !dbg !53
  %cmp = icmp uge i32 %0, 64, !dbg !55
  br i1 %cmp, label %if.then, label %if.end, !dbg !56

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !57
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !57

if.end:                                           ; preds = %entry
  %call = call i64 @irq_save() #5, !dbg !58
  store i64 %call, ptr %flags, align 8, !dbg !59
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !60
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %1) #5, !dbg !61
  store ptr %call1, ptr %input, align 8, !dbg !62
  %2 = load i32, ptr %vector.addr, align 4, !dbg !63
  %3 = load ptr, ptr %input, align 8, !dbg !64
  %vector2 = getelementptr inbounds %struct.ipi, ptr %3, i32 0, i32 0, !dbg !65
  store i32 %2, ptr %vector2, align 8, !dbg !66
  %4 = load ptr, ptr %input, align 8, !dbg !67
  %level = getelementptr inbounds %struct.ipi, ptr %4, i32 0, i32 1, !dbg !68
  store i32 0, ptr %level, align 4, !dbg !69
  %5 = load ptr, ptr %input, align 8, !dbg !70
  %format = getelementptr inbounds %struct.ipi, ptr %5, i32 0, i32 2, !dbg !71
  store i64 0, ptr %format, align 8, !dbg !72
  %6 = load i32, ptr %last.addr, align 4, !dbg !73
  %sub = sub i32 63, %6, !dbg !74
  %sh_prom = zext i32 %sub to i64, !dbg !75
  %shr = lshr i64 -1, %sh_prom, !dbg !75
  %7 = load ptr, ptr %input, align 8, !dbg !76
  %mask = getelementptr inbounds %struct.ipi, ptr %7, i32 0, i32 3, !dbg !77
  store i64 %shr, ptr %mask, align 8, !dbg !78
  store i32 0, ptr %bank, align 4, !dbg !79
  br label %for.cond, !dbg !81

for.cond:                                         ; preds = %for.inc, %if.end
  %8 = load i32, ptr %bank, align 4, !dbg !82
  %9 = load i32, ptr %last.addr, align 4, !dbg !84
  %cmp3 = icmp ule i32 %8, %9, !dbg !85
  br i1 %cmp3, label %for.body, label %for.end, !dbg !86

for.body:                                         ; preds = %for.cond
  %10 = load ptr, ptr %masks.addr, align 8, !dbg !87
  %11 = load i32, ptr %bank, align 4, !dbg !88
  %idxprom = zext i32 %11 to i64, !dbg !87
  %arrayidx = getelementptr i64, ptr %10, i64 %idxprom, !dbg !87
  %12 = load i64, ptr %arrayidx, align 8, !dbg !87
  %13 = load ptr, ptr %input, align 8, !dbg !89
  %banks = getelementptr inbounds %struct.ipi, ptr %13, i32 0, i32 4, !dbg !90
  %14 = load i32, ptr %bank, align 4, !dbg !91
  %idxprom4 = zext i32 %14 to i64, !dbg !89
  %arrayidx5 = getelementptr [0 x i64], ptr %banks, i64 0, i64 %idxprom4, !dbg !89
  store i64 %12, ptr %arrayidx5, align 8, !dbg !92
  br label %for.inc, !dbg !89

for.inc:                                          ; preds = %for.body
  %15 = load i32, ptr %bank, align 4, !dbg !93
  %inc = add i32 %15, 1, !dbg !93
  store i32 %inc, ptr %bank, align 4, !dbg !93
  br label %for.cond, !dbg !94, !llvm.loop !95

for.end:                                          ; preds = %for.cond
  %16 = load i32, ptr %last.addr, align 4, !dbg !98
  %conv = zext i32 %16 to i64, !dbg !99
  %shl = shl i64 %conv, 17, !dbg !100
  %or = or i64 21, %shl, !dbg !101
  %17 = load ptr, ptr %input, align 8, !dbg !102
  %call6 = call i64 @hv_do_hypercall(i64 noundef %or, ptr noundef %17, ptr noundef null) #5, !dbg !103
  store i64 %call6, ptr %status, align 8, !dbg !104
  %18 = load i64, ptr %flags, align 8, !dbg !105
  call void @irq_restore(i64 noundef %18) #5, !dbg !106
  %19 = load i64, ptr %status, align 8, !dbg !107
  store i64 %19, ptr %retval, align 8, !dbg !108
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !108

cleanup:                                          ; preds = %for.end, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %bank) #4, !dbg !109
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !109
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !109
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !109
  %20 = load i64, ptr %retval, align 8, !dbg !109
  ret i64 %20, !dbg !109
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !110 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !115
    #dbg_declare(ptr %flags, !114, !DIExpression(), !116)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !117, !srcloc !118
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !119, !srcloc !120
  %0 = load i64, ptr %flags, align 8, !dbg !121
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !122
  ret i64 %0, !dbg !123
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !124 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !128, !DIExpression(), !130)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !131
    #dbg_declare(ptr %offset, !129, !DIExpression(), !132)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !133, !srcloc !134
  store i64 %0, ptr %offset, align 8, !dbg !133
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !135
  %2 = ptrtoint ptr %1 to i64, !dbg !136
  %3 = load i64, ptr %offset, align 8, !dbg !137
  %add = add i64 %2, %3, !dbg !138
  %4 = inttoptr i64 %add to ptr, !dbg !139
  %5 = load ptr, ptr %4, align 8, !dbg !140
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !141
  ret ptr %5, !dbg !142
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !143 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !146 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !150, !DIExpression(), !151)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !152
  %and = and i64 %0, 512, !dbg !154
  %tobool = icmp ne i64 %and, 0, !dbg !154
  br i1 %tobool, label %if.then, label %if.end, !dbg !155

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !156, !srcloc !157
  br label %if.end, !dbg !156

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !158
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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !8, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "miscounted_last_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "d9a73080abb2425140073c3924b6f4bc")
!4 = !{!5, !8}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 9, baseType: !7)
!6 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !8, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "miscounted_last_wrong", scope: !3, file: !3, line: 13, type: !18, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!5, !20, !22, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !30, !42}
!25 = !DILocalVariable(name: "masks", arg: 1, scope: !17, file: !3, line: 13, type: !20)
!26 = !DILocalVariable(name: "last", arg: 2, scope: !17, file: !3, line: 13, type: !22)
!27 = !DILocalVariable(name: "vector", arg: 3, scope: !17, file: !3, line: 13, type: !22)
!28 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 15, type: !5)
!29 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 15, type: !5)
!30 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 16, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ipi", file: !3, line: 7, size: 192, elements: !33)
!33 = !{!34, !35, !36, !37, !38}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "vector", scope: !32, file: !3, line: 8, baseType: !22, size: 32)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "level", scope: !32, file: !3, line: 8, baseType: !22, size: 32, offset: 32)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "format", scope: !32, file: !3, line: 9, baseType: !5, size: 64, offset: 64)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "mask", scope: !32, file: !3, line: 9, baseType: !5, size: 64, offset: 128)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "banks", scope: !32, file: !3, line: 9, baseType: !39, offset: 192)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: -1)
!42 = !DILocalVariable(name: "bank", scope: !17, file: !3, line: 17, type: !22)
!43 = !DILocation(line: 13, column: 38, scope: !17)
!44 = !DILocation(line: 13, column: 49, scope: !17)
!45 = !DILocation(line: 13, column: 59, scope: !17)
!46 = !DILocation(line: 15, column: 2, scope: !17)
!47 = !DILocation(line: 15, column: 6, scope: !17)
!48 = !DILocation(line: 15, column: 13, scope: !17)
!49 = !DILocation(line: 16, column: 2, scope: !17)
!50 = !DILocation(line: 16, column: 14, scope: !17)
!51 = !DILocation(line: 17, column: 2, scope: !17)
!52 = !DILocation(line: 17, column: 6, scope: !17)
!53 = !DILocation(line: 19, column: 6, scope: !54)
!54 = distinct !DILexicalBlock(scope: !17, file: !3, line: 19, column: 6)
!55 = !DILocation(line: 19, column: 11, scope: !54)
!56 = !DILocation(line: 19, column: 6, scope: !17)
!57 = !DILocation(line: 20, column: 3, scope: !54)
!58 = !DILocation(line: 21, column: 10, scope: !17)
!59 = !DILocation(line: 21, column: 8, scope: !17)
!60 = !DILocation(line: 22, column: 28, scope: !17)
!61 = !DILocation(line: 22, column: 10, scope: !17)
!62 = !DILocation(line: 22, column: 8, scope: !17)
!63 = !DILocation(line: 23, column: 18, scope: !17)
!64 = !DILocation(line: 23, column: 2, scope: !17)
!65 = !DILocation(line: 23, column: 9, scope: !17)
!66 = !DILocation(line: 23, column: 16, scope: !17)
!67 = !DILocation(line: 24, column: 2, scope: !17)
!68 = !DILocation(line: 24, column: 9, scope: !17)
!69 = !DILocation(line: 24, column: 15, scope: !17)
!70 = !DILocation(line: 25, column: 2, scope: !17)
!71 = !DILocation(line: 25, column: 9, scope: !17)
!72 = !DILocation(line: 25, column: 16, scope: !17)
!73 = !DILocation(line: 26, column: 31, scope: !17)
!74 = !DILocation(line: 26, column: 29, scope: !17)
!75 = !DILocation(line: 26, column: 22, scope: !17)
!76 = !DILocation(line: 26, column: 2, scope: !17)
!77 = !DILocation(line: 26, column: 9, scope: !17)
!78 = !DILocation(line: 26, column: 14, scope: !17)
!79 = !DILocation(line: 27, column: 12, scope: !80)
!80 = distinct !DILexicalBlock(scope: !17, file: !3, line: 27, column: 2)
!81 = !DILocation(line: 27, column: 7, scope: !80)
!82 = !DILocation(line: 27, column: 17, scope: !83)
!83 = distinct !DILexicalBlock(scope: !80, file: !3, line: 27, column: 2)
!84 = !DILocation(line: 27, column: 25, scope: !83)
!85 = !DILocation(line: 27, column: 22, scope: !83)
!86 = !DILocation(line: 27, column: 2, scope: !80)
!87 = !DILocation(line: 28, column: 24, scope: !83)
!88 = !DILocation(line: 28, column: 30, scope: !83)
!89 = !DILocation(line: 28, column: 3, scope: !83)
!90 = !DILocation(line: 28, column: 10, scope: !83)
!91 = !DILocation(line: 28, column: 16, scope: !83)
!92 = !DILocation(line: 28, column: 22, scope: !83)
!93 = !DILocation(line: 27, column: 35, scope: !83)
!94 = !DILocation(line: 27, column: 2, scope: !83)
!95 = distinct !{!95, !86, !96, !97}
!96 = !DILocation(line: 28, column: 34, scope: !80)
!97 = !{!"llvm.loop.mustprogress"}
!98 = !DILocation(line: 29, column: 39, scope: !17)
!99 = !DILocation(line: 29, column: 34, scope: !17)
!100 = !DILocation(line: 29, column: 44, scope: !17)
!101 = !DILocation(line: 29, column: 32, scope: !17)
!102 = !DILocation(line: 29, column: 51, scope: !17)
!103 = !DILocation(line: 29, column: 11, scope: !17)
!104 = !DILocation(line: 29, column: 9, scope: !17)
!105 = !DILocation(line: 30, column: 14, scope: !17)
!106 = !DILocation(line: 30, column: 2, scope: !17)
!107 = !DILocation(line: 31, column: 9, scope: !17)
!108 = !DILocation(line: 31, column: 2, scope: !17)
!109 = !DILocation(line: 32, column: 1, scope: !17)
!110 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !111, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !113)
!111 = !DISubroutineType(types: !112)
!112 = !{!5}
!113 = !{!114}
!114 = !DILocalVariable(name: "flags", scope: !110, file: !6, line: 42, type: !5)
!115 = !DILocation(line: 42, column: 2, scope: !110)
!116 = !DILocation(line: 42, column: 6, scope: !110)
!117 = !DILocation(line: 44, column: 2, scope: !110)
!118 = !{i64 19166, i64 19175}
!119 = !DILocation(line: 45, column: 2, scope: !110)
!120 = !{i64 19237}
!121 = !DILocation(line: 46, column: 9, scope: !110)
!122 = !DILocation(line: 47, column: 1, scope: !110)
!123 = !DILocation(line: 46, column: 2, scope: !110)
!124 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !125, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !127)
!125 = !DISubroutineType(types: !126)
!126 = !{!9, !8}
!127 = !{!128, !129}
!128 = !DILocalVariable(name: "variable", arg: 1, scope: !124, file: !6, line: 56, type: !8)
!129 = !DILocalVariable(name: "offset", scope: !124, file: !6, line: 58, type: !5)
!130 = !DILocation(line: 56, column: 46, scope: !124)
!131 = !DILocation(line: 58, column: 2, scope: !124)
!132 = !DILocation(line: 58, column: 6, scope: !124)
!133 = !DILocation(line: 60, column: 2, scope: !124)
!134 = !{i64 19538}
!135 = !DILocation(line: 61, column: 25, scope: !124)
!136 = !DILocation(line: 61, column: 20, scope: !124)
!137 = !DILocation(line: 61, column: 36, scope: !124)
!138 = !DILocation(line: 61, column: 34, scope: !124)
!139 = !DILocation(line: 61, column: 10, scope: !124)
!140 = !DILocation(line: 61, column: 9, scope: !124)
!141 = !DILocation(line: 62, column: 1, scope: !124)
!142 = !DILocation(line: 61, column: 2, scope: !124)
!143 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !144, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!144 = !DISubroutineType(types: !145)
!145 = !{!5, !5, !9, !9}
!146 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !147, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !149)
!147 = !DISubroutineType(types: !148)
!148 = !{null, !5}
!149 = !{!150}
!150 = !DILocalVariable(name: "flags", arg: 1, scope: !146, file: !6, line: 49, type: !5)
!151 = !DILocation(line: 49, column: 36, scope: !146)
!152 = !DILocation(line: 51, column: 6, scope: !153)
!153 = distinct !DILexicalBlock(scope: !146, file: !6, line: 51, column: 6)
!154 = !DILocation(line: 51, column: 12, scope: !153)
!155 = !DILocation(line: 51, column: 6, scope: !146)
!156 = !DILocation(line: 52, column: 3, scope: !153)
!157 = !{i64 19357}
!158 = !DILocation(line: 53, column: 1, scope: !146)
