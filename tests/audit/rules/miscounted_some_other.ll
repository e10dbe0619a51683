; ModuleID = 'miscounted_some_other.c'
source_filename = "miscounted_some_other.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.ipi = type { i32, i32, i64, i64, [0 x i64] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @miscounted_some_other(ptr noundef %masks, i32 noundef %vector) #0 !dbg !17 {
entry:
  %masks.addr = alloca ptr, align 8
  %vector.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %bank = alloca i32, align 4
  %count = alloca i32, align 4
  store ptr %masks, ptr %masks.addr, align 8
    #dbg_declare(ptr %masks.addr, !25, !DIExpression(), !43)
  store i32 %vector, ptr %vector.addr, align 4
    #dbg_declare(ptr %vector.addr, !26, !DIExpression(), !44)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !45
    #dbg_declare(ptr %flags, !27, !DIExpression(), !46)
  %call = call i64 @irq_save() #5, !dbg !47
  store i64 %call, ptr %flags, align 8, !dbg !46
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !45
    #dbg_declare(ptr %status, !28, !DIExpression(), !48)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !49
    #dbg_declare(ptr %input, !29, !DIExpression(), !50)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !51
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !52
  store ptr %call1, ptr %input, align 8, !dbg !50
  call void @llvm.lifetime.start.p0(i64 4, ptr %bank) #4, !dbg !53
    #dbg_declare(ptr %bank, !41, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 4, ptr %count) #4, !dbg !53
    #dbg_declare(ptr %count, !42, !DIExpression(), !55)
  store i32 0, ptr %count, align 4, !dbg !55
  %1 = load i32, ptr %vector.addr, align 4, !dbg !56
  %2 = load ptr, ptr %input, align 8, !dbg !57
  %vector2 = getelementptr inbounds %struct.ipi, ptr %2, i32 0, i32 0, !dbg !58
  store i32 %1, ptr %vector2, align 8, !dbg !59
  %3 = load ptr, ptr %input, align 8, !dbg !60
  %level = getelementptr inbounds %struct.ipi, ptr %3, i32 0, i32 1, !dbg !61
  store i32 0, ptr %level, align 4, !dbg !62
  %4 = load ptr, ptr %input, align 8, !dbg !63
  %format = getelementptr inbounds %struct.ipi, ptr %4, i32 0, i32 2, !dbg !64
  store i64 0, ptr %format, align 8, !dbg !65
  %5 = load ptr, ptr %input, align 8, !dbg !66
  %mask = getelementptr inbounds %struct.ipi, ptr %5, i32 0, i32 3, !dbg !67
  store i64 0, ptr %mask, align 8, !dbg !68
  store i32 0, ptr %bank, align 4, !dbg !69
  br label %for.cond, !dbg !71

for.cond:                                         ; preds = %for.inc, %entry
  %6 = load i32, ptr %bank, align 4, !dbg !72
  %cmp = icmp ult i32 %6, 8, !dbg !74
  br i1 %cmp, label %for.body, label %for.end, !dbg !75

for.body:                                         ; preds = %for.cond
  %7 = load ptr, ptr %masks.addr, align 8, !dbg !76
  %8 = load i32, ptr %bank, align 4, !dbg !79
  %idxprom = zext i32 %8 to i64, !dbg !76
  %arrayidx = getelementptr i64, ptr %7, i64 %idxprom, !dbg !76
  %9 = load i64, ptr %arrayidx, align 8, !dbg !76
  %tobool = icmp ne i64 %9, 0, !dbg !76
  br i1 %tobool, label %if.end, label %if.then, !dbg !80

if.then:                                          ; preds = %for.body
  br label %for.inc, !dbg !81

if.end:                                           ; preds = %for.body
  %10 = load i32, ptr %count, align 4, !dbg !82
  %inc = add i32 %10, 1, !dbg !82
  store i32 %inc, ptr %count, align 4, !dbg !82
  %11 = load i32, ptr %bank, align 4, !dbg !83
  %sh_prom = zext i32 %11 to i64, !dbg !84
  %shl = shl i64 1, %sh_prom, !dbg !84
  %12 = load ptr, ptr %input, align 8, !dbg !85
  %mask3 = getelementptr inbounds %struct.ipi, ptr %12, i32 0, i32 3, !dbg !86
  %13 = load i64, ptr %mask3, align 8, !dbg !87
  %or = or i64 %13, %shl, !dbg !87
  store i64 %or, ptr %mask3, align 8, !dbg !87
  %14 = load ptr, ptr %masks.addr, align 8, !dbg !88
  %15 = load i32, ptr %bank, align 4, !dbg !89
  %idxprom4 = zext i32 %15 to i64, !dbg !88
  %arrayidx5 = getelementptr i64, ptr %14, i64 %idxprom4, !dbg !88
  %16 = load i64, ptr %arrayidx5, align 8, !dbg !88
  %17 = load ptr, ptr %input, align 8, !dbg !90
  %banks = getelementptr inbounds %struct.ipi, ptr %17, i32 0, i32 4, !dbg !91
  %18 = load i32, ptr %bank, align 4, !dbg !92
  %idxprom6 = zext i32 %18 to i64, !dbg !90
  %arrayidx7 = getelementptr [0 x i64], ptr %banks, i64 0, i64 %idxprom6, !dbg !90
  store i64 %16, ptr %arrayidx7, align 8, !dbg !93
  br label %for.inc, !dbg !94

for.inc:                                          ; preds = %if.end, %if.then
  %19 = load i32, ptr %bank, align 4, !dbg !95
  %inc8 = add i32 %19, 1, !dbg !95
  store i32 %inc8, ptr %bank, align 4, !dbg !95
  br label %for.cond, !dbg !96, !llvm.loop !97

for.end:                                          ; preds = %for.cond
  %20 = load i32, ptr %count, align 4, !dbg !100
  %conv = zext i32 %20 to i64, !dbg !101
  %shl9 = shl i64 %conv, 17, !dbg !102
  %or10 = or i64 21, %shl9, !dbg !103
  %21 = load ptr, ptr %input, align 8, !dbg !104
  %call11 = call i64 @hv_do_hypercall(i64 noundef %or10, ptr noundef %21, ptr noundef null) #5, !dbg !105
  store i64 %call11, ptr %status, align 8, !dbg !106
  %22 = load i64, ptr %flags, align 8, !dbg !107
  call void @irq_restore(i64 noundef %22) #5, !dbg !108
  %23 = load i64, ptr %status, align 8, !dbg !109
  call void @llvm.lifetime.end.p0(i64 4, ptr %count) #4, !dbg !110
  call void @llvm.lifetime.end.p0(i64 4, ptr %bank) #4, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !110
  ret i64 %23, !dbg !111
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !112 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !117
    #dbg_declare(ptr %flags, !116, !DIExpression(), !118)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !119, !srcloc !120
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !121, !srcloc !122
  %0 = load i64, ptr %flags, align 8, !dbg !123
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !124
  ret i64 %0, !dbg !125
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !126 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !130, !DIExpression(), !132)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !133
    #dbg_declare(ptr %offset, !131, !DIExpression(), !134)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !135, !srcloc !136
  store i64 %0, ptr %offset, align 8, !dbg !135
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !137
  %2 = ptrtoint ptr %1 to i64, !dbg !138
  %3 = load i64, ptr %offset, align 8, !dbg !139
  %add = add i64 %2, %3, !dbg !140
  %4 = inttoptr i64 %add to ptr, !dbg !141
  %5 = load ptr, ptr %4, align 8, !dbg !142
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !143
  ret ptr %5, !dbg !144
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !145 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !148 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !152, !DIExpression(), !153)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !154
  %and = and i64 %0, 512, !dbg !156
  %tobool = icmp ne i64 %and, 0, !dbg !156
  br i1 %tobool, label %if.then, label %if.end, !dbg !157

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !158, !srcloc !159
  br label %if.end, !dbg !158

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !160
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
!3 = !DIFile(filename: "miscounted_some_other.c", directory: ".", checksumkind: CSK_MD5, checksum: "43c93e2448b4dc09ea5817c9e8ea1e48")
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
!17 = distinct !DISubprogram(name: "miscounted_some_other", scope: !3, file: !3, line: 13, type: !18, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!5, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !41, !42}
!25 = !DILocalVariable(name: "masks", arg: 1, scope: !17, file: !3, line: 13, type: !20)
!26 = !DILocalVariable(name: "vector", arg: 2, scope: !17, file: !3, line: 13, type: !22)
!27 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 15, type: !5)
!28 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 15, type: !5)
!29 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 16, type: !30)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ipi", file: !3, line: 7, size: 192, elements: !32)
!32 = !{!33, !34, !35, !36, !37}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "vector", scope: !31, file: !3, line: 8, baseType: !22, size: 32)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "level", scope: !31, file: !3, line: 8, baseType: !22, size: 32, offset: 32)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "format", scope: !31, file: !3, line: 9, baseType: !5, size: 64, offset: 64)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "mask", scope: !31, file: !3, line: 9, baseType: !5, size: 64, offset: 128)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "banks", scope: !31, file: !3, line: 9, baseType: !38, offset: 192)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: -1)
!41 = !DILocalVariable(name: "bank", scope: !17, file: !3, line: 17, type: !22)
!42 = !DILocalVariable(name: "count", scope: !17, file: !3, line: 17, type: !22)
!43 = !DILocation(line: 13, column: 38, scope: !17)
!44 = !DILocation(line: 13, column: 49, scope: !17)
!45 = !DILocation(line: 15, column: 2, scope: !17)
!46 = !DILocation(line: 15, column: 6, scope: !17)
!47 = !DILocation(line: 15, column: 14, scope: !17)
!48 = !DILocation(line: 15, column: 26, scope: !17)
!49 = !DILocation(line: 16, column: 2, scope: !17)
!50 = !DILocation(line: 16, column: 14, scope: !17)
!51 = !DILocation(line: 16, column: 40, scope: !17)
!52 = !DILocation(line: 16, column: 22, scope: !17)
!53 = !DILocation(line: 17, column: 2, scope: !17)
!54 = !DILocation(line: 17, column: 6, scope: !17)
!55 = !DILocation(line: 17, column: 12, scope: !17)
!56 = !DILocation(line: 19, column: 18, scope: !17)
!57 = !DILocation(line: 19, column: 2, scope: !17)
!58 = !DILocation(line: 19, column: 9, scope: !17)
!59 = !DILocation(line: 19, column: 16, scope: !17)
!60 = !DILocation(line: 20, column: 2, scope: !17)
!61 = !DILocation(line: 20, column: 9, scope: !17)
!62 = !DILocation(line: 20, column: 15, scope: !17)
!63 = !DILocation(line: 21, column: 2, scope: !17)
!64 = !DILocation(line: 21, column: 9, scope: !17)
!65 = !DILocation(line: 21, column: 16, scope: !17)
!66 = !DILocation(line: 22, column: 2, scope: !17)
!67 = !DILocation(line: 22, column: 9, scope: !17)
!68 = !DILocation(line: 22, column: 14, scope: !17)
!69 = !DILocation(line: 23, column: 12, scope: !70)
!70 = distinct !DILexicalBlock(scope: !17, file: !3, line: 23, column: 2)
!71 = !DILocation(line: 23, column: 7, scope: !70)
!72 = !DILocation(line: 23, column: 17, scope: !73)
!73 = distinct !DILexicalBlock(scope: !70, file: !3, line: 23, column: 2)
!74 = !DILocation(line: 23, column: 22, scope: !73)
!75 = !DILocation(line: 23, column: 2, scope: !70)
!76 = !DILocation(line: 24, column: 8, scope: !77)
!77 = distinct !DILexicalBlock(scope: !78, file: !3, line: 24, column: 7)
!78 = distinct !DILexicalBlock(scope: !73, file: !3, line: 23, column: 35)
!79 = !DILocation(line: 24, column: 14, scope: !77)
!80 = !DILocation(line: 24, column: 7, scope: !78)
!81 = !DILocation(line: 25, column: 4, scope: !77)
!82 = !DILocation(line: 26, column: 8, scope: !78)
!83 = !DILocation(line: 27, column: 26, scope: !78)
!84 = !DILocation(line: 27, column: 23, scope: !78)
!85 = !DILocation(line: 27, column: 3, scope: !78)
!86 = !DILocation(line: 27, column: 10, scope: !78)
!87 = !DILocation(line: 27, column: 15, scope: !78)
!88 = !DILocation(line: 28, column: 24, scope: !78)
!89 = !DILocation(line: 28, column: 30, scope: !78)
!90 = !DILocation(line: 28, column: 3, scope: !78)
!91 = !DILocation(line: 28, column: 10, scope: !78)
!92 = !DILocation(line: 28, column: 16, scope: !78)
!93 = !DILocation(line: 28, column: 22, scope: !78)
!94 = !DILocation(line: 29, column: 2, scope: !78)
!95 = !DILocation(line: 23, column: 31, scope: !73)
!96 = !DILocation(line: 23, column: 2, scope: !73)
!97 = distinct !{!97, !75, !98, !99}
!98 = !DILocation(line: 29, column: 2, scope: !70)
!99 = !{!"llvm.loop.mustprogress"}
!100 = !DILocation(line: 30, column: 39, scope: !17)
!101 = !DILocation(line: 30, column: 34, scope: !17)
!102 = !DILocation(line: 30, column: 45, scope: !17)
!103 = !DILocation(line: 30, column: 32, scope: !17)
!104 = !DILocation(line: 30, column: 52, scope: !17)
!105 = !DILocation(line: 30, column: 11, scope: !17)
!106 = !DILocation(line: 30, column: 9, scope: !17)
!107 = !DILocation(line: 31, column: 14, scope: !17)
!108 = !DILocation(line: 31, column: 2, scope: !17)
!109 = !DILocation(line: 32, column: 9, scope: !17)
!110 = !DILocation(line: 33, column: 1, scope: !17)
!111 = !DILocation(line: 32, column: 2, scope: !17)
!112 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !113, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !115)
!113 = !DISubroutineType(types: !114)
!114 = !{!5}
!115 = !{!116}
!116 = !DILocalVariable(name: "flags", scope: !112, file: !6, line: 42, type: !5)
!117 = !DILocation(line: 42, column: 2, scope: !112)
!118 = !DILocation(line: 42, column: 6, scope: !112)
!119 = !DILocation(line: 44, column: 2, scope: !112)
!120 = !{i64 19199, i64 19208}
!121 = !DILocation(line: 45, column: 2, scope: !112)
!122 = !{i64 19270}
!123 = !DILocation(line: 46, column: 9, scope: !112)
!124 = !DILocation(line: 47, column: 1, scope: !112)
!125 = !DILocation(line: 46, column: 2, scope: !112)
!126 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !127, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !129)
!127 = !DISubroutineType(types: !128)
!128 = !{!9, !8}
!129 = !{!130, !131}
!130 = !DILocalVariable(name: "variable", arg: 1, scope: !126, file: !6, line: 56, type: !8)
!131 = !DILocalVariable(name: "offset", scope: !126, file: !6, line: 58, type: !5)
!132 = !DILocation(line: 56, column: 46, scope: !126)
!133 = !DILocation(line: 58, column: 2, scope: !126)
!134 = !DILocation(line: 58, column: 6, scope: !126)
!135 = !DILocation(line: 60, column: 2, scope: !126)
!136 = !{i64 19571}
!137 = !DILocation(line: 61, column: 25, scope: !126)
!138 = !DILocation(line: 61, column: 20, scope: !126)
!139 = !DILocation(line: 61, column: 36, scope: !126)
!140 = !DILocation(line: 61, column: 34, scope: !126)
!141 = !DILocation(line: 61, column: 10, scope: !126)
!142 = !DILocation(line: 61, column: 9, scope: !126)
!143 = !DILocation(line: 62, column: 1, scope: !126)
!144 = !DILocation(line: 61, column: 2, scope: !126)
!145 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !146, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!146 = !DISubroutineType(types: !147)
!147 = !{!5, !5, !9, !9}
!148 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !149, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !151)
!149 = !DISubroutineType(types: !150)
!150 = !{null, !5}
!151 = !{!152}
!152 = !DILocalVariable(name: "flags", arg: 1, scope: !148, file: !6, line: 49, type: !5)
!153 = !DILocation(line: 49, column: 36, scope: !148)
!154 = !DILocation(line: 51, column: 6, scope: !155)
!155 = distinct !DILexicalBlock(scope: !148, file: !6, line: 51, column: 6)
!156 = !DILocation(line: 51, column: 12, scope: !155)
!157 = !DILocation(line: 51, column: 6, scope: !148)
!158 = !DILocation(line: 52, column: 3, scope: !155)
!159 = !{i64 19390}
!160 = !DILocation(line: 53, column: 1, scope: !148)
