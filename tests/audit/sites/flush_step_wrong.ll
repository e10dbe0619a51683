; ModuleID = 'flush_step_wrong.c'
source_filename = "flush_step_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.flush_input = type { i64, i64, i64, [0 x i64] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @flush_step_wrong(ptr noundef %ranges, i32 noundef %total) #0 !dbg !17 {
entry:
  %ranges.addr = alloca ptr, align 8
  %total.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  %i = alloca i32, align 4
  %j = alloca i32, align 4
  %n = alloca i32, align 4
  store ptr %ranges, ptr %ranges.addr, align 8
    #dbg_declare(ptr %ranges.addr, !25, !DIExpression(), !44)
  store i32 %total, ptr %total.addr, align 4
    #dbg_declare(ptr %total.addr, !26, !DIExpression(), !45)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !46
    #dbg_declare(ptr %flags, !27, !DIExpression(), !47)
  %call = call i64 @irq_save() #5, !dbg !48
  store i64 %call, ptr %flags, align 8, !dbg !47
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !49
    #dbg_declare(ptr %input, !28, !DIExpression(), !50)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !51
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !52
  store ptr %call1, ptr %input, align 8, !dbg !50
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !53
    #dbg_declare(ptr %status, !40, !DIExpression(), !54)
  store i64 1, ptr %status, align 8, !dbg !54
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #4, !dbg !55
    #dbg_declare(ptr %i, !41, !DIExpression(), !56)
  call void @llvm.lifetime.start.p0(i64 4, ptr %j) #4, !dbg !55
    #dbg_declare(ptr %j, !42, !DIExpression(), !57)
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #4, !dbg !55
    #dbg_declare(ptr %n, !43, !DIExpression(), !58)
  %1 = load ptr, ptr %input, align 8, !dbg !59
  %space = getelementptr inbounds %struct.flush_input, ptr %1, i32 0, i32 0, !dbg !60
  store i64 0, ptr %space, align 1, !dbg !61
  %2 = load ptr, ptr %input, align 8, !dbg !62
  %flags2 = getelementptr inbounds %struct.flush_input, ptr %2, i32 0, i32 1, !dbg !63
  store i64 3, ptr %flags2, align 1, !dbg !64
  %3 = load ptr, ptr %input, align 8, !dbg !65
  %mask = getelementptr inbounds %struct.flush_input, ptr %3, i32 0, i32 2, !dbg !66
  store i64 1, ptr %mask, align 1, !dbg !67
  store i32 0, ptr %i, align 4, !dbg !68
  br label %for.cond, !dbg !70

for.cond:                                         ; preds = %for.inc12, %entry
  %4 = load i32, ptr %i, align 4, !dbg !71
  %5 = load i32, ptr %total.addr, align 4, !dbg !73
  %cmp = icmp ult i32 %4, %5, !dbg !74
  br i1 %cmp, label %for.body, label %for.end14, !dbg !75

for.body:                                         ; preds = %for.cond
  %6 = load i32, ptr %total.addr, align 4, !dbg !76
  %7 = load i32, ptr %i, align 4, !dbg !76
  %sub = sub i32 %6, %7, !dbg !76
  %cmp3 = icmp ult i32 %sub, 510, !dbg !76
  br i1 %cmp3, label %cond.true, label %cond.false, !dbg !76

cond.true:                                        ; preds = %for.body
  %8 = load i32, ptr %total.addr, align 4, !dbg !76
  %9 = load i32, ptr %i, align 4, !dbg !76
  %sub4 = sub i32 %8, %9, !dbg !76
  br label %cond.end, !dbg !76

cond.false:                                       ; preds = %for.body
  br label %cond.end, !dbg !76

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ %sub4, %cond.true ], [ 510, %cond.false ], !dbg !76
  store i32 %cond, ptr %n, align 4, !dbg !78
  store i32 0, ptr %j, align 4, !dbg !79
  br label %for.cond5, !dbg !81

for.cond5:                                        ; preds = %for.inc, %cond.end
  %10 = load i32, ptr %j, align 4, !dbg !82
  %11 = load i32, ptr %n, align 4, !dbg !84
  %cmp6 = icmp ult i32 %10, %11, !dbg !85
  br i1 %cmp6, label %for.body7, label %for.end, !dbg !86

for.body7:                                        ; preds = %for.cond5
  %12 = load ptr, ptr %ranges.addr, align 8, !dbg !87
  %13 = load i32, ptr %i, align 4, !dbg !88
  %14 = load i32, ptr %j, align 4, !dbg !89
  %add = add i32 %13, %14, !dbg !90
  %idxprom = zext i32 %add to i64, !dbg !87
  %arrayidx = getelementptr i64, ptr %12, i64 %idxprom, !dbg !87
  %15 = load i64, ptr %arrayidx, align 8, !dbg !87
  %16 = load ptr, ptr %input, align 8, !dbg !91
  %ranges8 = getelementptr inbounds %struct.flush_input, ptr %16, i32 0, i32 3, !dbg !92
  %17 = load i32, ptr %j, align 4, !dbg !93
  %idxprom9 = zext i32 %17 to i64, !dbg !91
  %arrayidx10 = getelementptr [0 x i64], ptr %ranges8, i64 0, i64 %idxprom9, !dbg !91
  store i64 %15, ptr %arrayidx10, align 1, !dbg !94
  br label %for.inc, !dbg !91

for.inc:                                          ; preds = %for.body7
  %18 = load i32, ptr %j, align 4, !dbg !95
  %inc = add i32 %18, 1, !dbg !95
  store i32 %inc, ptr %j, align 4, !dbg !95
  br label %for.cond5, !dbg !96, !llvm.loop !97

for.end:                                          ; preds = %for.cond5
  %19 = load i32, ptr %n, align 4, !dbg !100
  %conv = zext i32 %19 to i64, !dbg !101
  %shl = shl i64 %conv, 32, !dbg !102
  %or = or i64 %shl, 3, !dbg !103
  %20 = load ptr, ptr %input, align 8, !dbg !104
  %call11 = call i64 @hv_do_hypercall(i64 noundef %or, ptr noundef %20, ptr noundef null) #5, !dbg !105
  store i64 %call11, ptr %status, align 8, !dbg !106
  %21 = load i64, ptr %status, align 8, !dbg !107
  %and = and i64 %21, 65535, !dbg !109
  %tobool = icmp ne i64 %and, 0, !dbg !109
  br i1 %tobool, label %if.then, label %if.end, !dbg !110

if.then:                                          ; preds = %for.end
  br label %for.end14, !dbg !111

if.end:                                           ; preds = %for.end
  br label %for.inc12, !dbg !112

for.inc12:                                        ; preds = %if.end
  %22 = load i32, ptr %n, align 4, !dbg !113
  %23 = load i32, ptr %i, align 4, !dbg !114
  %add13 = add i32 %23, %22, !dbg !114
  store i32 %add13, ptr %i, align 4, !dbg !114
  br label %for.cond, !dbg !115, !llvm.loop !116

for.end14:                                        ; preds = %if.then, %for.cond
  %24 = load i64, ptr %flags, align 8, !dbg !118
  call void @irq_restore(i64 noundef %24) #5, !dbg !119
  %25 = load i64, ptr %status, align 8, !dbg !120
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #4, !dbg !121
  call void @llvm.lifetime.end.p0(i64 4, ptr %j) #4, !dbg !121
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #4, !dbg !121
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !121
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !121
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !121
  ret i64 %25, !dbg !122
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !123 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !128
    #dbg_declare(ptr %flags, !127, !DIExpression(), !129)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !130, !srcloc !131
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !132, !srcloc !133
  %0 = load i64, ptr %flags, align 8, !dbg !134
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !135
  ret i64 %0, !dbg !136
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !137 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !141, !DIExpression(), !143)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !144
    #dbg_declare(ptr %offset, !142, !DIExpression(), !145)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !146, !srcloc !147
  store i64 %0, ptr %offset, align 8, !dbg !146
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !148
  %2 = ptrtoint ptr %1 to i64, !dbg !149
  %3 = load i64, ptr %offset, align 8, !dbg !150
  %add = add i64 %2, %3, !dbg !151
  %4 = inttoptr i64 %add to ptr, !dbg !152
  %5 = load ptr, ptr %4, align 8, !dbg !153
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !154
  ret ptr %5, !dbg !155
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !156 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !159 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !163, !DIExpression(), !164)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !165
  %and = and i64 %0, 512, !dbg !167
  %tobool = icmp ne i64 %and, 0, !dbg !167
  br i1 %tobool, label %if.then, label %if.end, !dbg !168

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !169, !srcloc !170
  br label %if.end, !dbg !169

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !171
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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "flush_step_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "0063e9bf1c8d5f9a8f1e08516f95d098")
!4 = !{!5, !8, !9}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 9, baseType: !7)
!6 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "flush_step_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!5, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !40, !41, !42, !43}
!25 = !DILocalVariable(name: "ranges", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!26 = !DILocalVariable(name: "total", arg: 2, scope: !17, file: !3, line: 8, type: !22)
!27 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !5)
!28 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !29)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "flush_input", file: !31, line: 41, size: 192, elements: !32)
!31 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!32 = !{!33, !34, !35, !36}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "space", scope: !30, file: !31, line: 42, baseType: !5, size: 64)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !30, file: !31, line: 43, baseType: !5, size: 64, offset: 64)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "mask", scope: !30, file: !31, line: 44, baseType: !5, size: 64, offset: 128)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "ranges", scope: !30, file: !31, line: 45, baseType: !37, offset: 192)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, elements: !38)
!38 = !{!39}
!39 = !DISubrange(count: -1)
!40 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 12, type: !5)
!41 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 13, type: !22)
!42 = !DILocalVariable(name: "j", scope: !17, file: !3, line: 13, type: !22)
!43 = !DILocalVariable(name: "n", scope: !17, file: !3, line: 13, type: !22)
!44 = !DILocation(line: 8, column: 33, scope: !17)
!45 = !DILocation(line: 8, column: 45, scope: !17)
!46 = !DILocation(line: 10, column: 2, scope: !17)
!47 = !DILocation(line: 10, column: 6, scope: !17)
!48 = !DILocation(line: 10, column: 14, scope: !17)
!49 = !DILocation(line: 11, column: 2, scope: !17)
!50 = !DILocation(line: 11, column: 22, scope: !17)
!51 = !DILocation(line: 11, column: 48, scope: !17)
!52 = !DILocation(line: 11, column: 30, scope: !17)
!53 = !DILocation(line: 12, column: 2, scope: !17)
!54 = !DILocation(line: 12, column: 6, scope: !17)
!55 = !DILocation(line: 13, column: 2, scope: !17)
!56 = !DILocation(line: 13, column: 6, scope: !17)
!57 = !DILocation(line: 13, column: 9, scope: !17)
!58 = !DILocation(line: 13, column: 12, scope: !17)
!59 = !DILocation(line: 15, column: 2, scope: !17)
!60 = !DILocation(line: 15, column: 9, scope: !17)
!61 = !DILocation(line: 15, column: 15, scope: !17)
!62 = !DILocation(line: 16, column: 2, scope: !17)
!63 = !DILocation(line: 16, column: 9, scope: !17)
!64 = !DILocation(line: 16, column: 15, scope: !17)
!65 = !DILocation(line: 17, column: 2, scope: !17)
!66 = !DILocation(line: 17, column: 9, scope: !17)
!67 = !DILocation(line: 17, column: 14, scope: !17)
!68 = !DILocation(line: 18, column: 9, scope: !69)
!69 = distinct !DILexicalBlock(scope: !17, file: !3, line: 18, column: 2)
!70 = !DILocation(line: 18, column: 7, scope: !69)
!71 = !DILocation(line: 18, column: 14, scope: !72)
!72 = distinct !DILexicalBlock(scope: !69, file: !3, line: 18, column: 2)
!73 = !DILocation(line: 18, column: 18, scope: !72)
!74 = !DILocation(line: 18, column: 16, scope: !72)
!75 = !DILocation(line: 18, column: 2, scope: !69)
!76 = !DILocation(line: 19, column: 7, scope: !77)
!77 = distinct !DILexicalBlock(scope: !72, file: !3, line: 18, column: 33)
!78 = !DILocation(line: 19, column: 5, scope: !77)
!79 = !DILocation(line: 20, column: 10, scope: !80)
!80 = distinct !DILexicalBlock(scope: !77, file: !3, line: 20, column: 3)
!81 = !DILocation(line: 20, column: 8, scope: !80)
!82 = !DILocation(line: 20, column: 15, scope: !83)
!83 = distinct !DILexicalBlock(scope: !80, file: !3, line: 20, column: 3)
!84 = !DILocation(line: 20, column: 19, scope: !83)
!85 = !DILocation(line: 20, column: 17, scope: !83)
!86 = !DILocation(line: 20, column: 3, scope: !80)
!87 = !DILocation(line: 21, column: 23, scope: !83)
!88 = !DILocation(line: 21, column: 30, scope: !83)
!89 = !DILocation(line: 21, column: 34, scope: !83)
!90 = !DILocation(line: 21, column: 32, scope: !83)
!91 = !DILocation(line: 21, column: 4, scope: !83)
!92 = !DILocation(line: 21, column: 11, scope: !83)
!93 = !DILocation(line: 21, column: 18, scope: !83)
!94 = !DILocation(line: 21, column: 21, scope: !83)
!95 = !DILocation(line: 20, column: 23, scope: !83)
!96 = !DILocation(line: 20, column: 3, scope: !83)
!97 = distinct !{!97, !86, !98, !99}
!98 = !DILocation(line: 21, column: 35, scope: !80)
!99 = !{!"llvm.loop.mustprogress"}
!100 = !DILocation(line: 22, column: 33, scope: !77)
!101 = !DILocation(line: 22, column: 28, scope: !77)
!102 = !DILocation(line: 22, column: 35, scope: !77)
!103 = !DILocation(line: 22, column: 41, scope: !77)
!104 = !DILocation(line: 22, column: 48, scope: !77)
!105 = !DILocation(line: 22, column: 12, scope: !77)
!106 = !DILocation(line: 22, column: 10, scope: !77)
!107 = !DILocation(line: 23, column: 7, scope: !108)
!108 = distinct !DILexicalBlock(scope: !77, file: !3, line: 23, column: 7)
!109 = !DILocation(line: 23, column: 14, scope: !108)
!110 = !DILocation(line: 23, column: 7, scope: !77)
!111 = !DILocation(line: 24, column: 4, scope: !108)
!112 = !DILocation(line: 25, column: 2, scope: !77)
!113 = !DILocation(line: 18, column: 30, scope: !72)
!114 = !DILocation(line: 18, column: 27, scope: !72)
!115 = !DILocation(line: 18, column: 2, scope: !72)
!116 = distinct !{!116, !75, !117, !99}
!117 = !DILocation(line: 25, column: 2, scope: !69)
!118 = !DILocation(line: 26, column: 14, scope: !17)
!119 = !DILocation(line: 26, column: 2, scope: !17)
!120 = !DILocation(line: 27, column: 9, scope: !17)
!121 = !DILocation(line: 28, column: 1, scope: !17)
!122 = !DILocation(line: 27, column: 2, scope: !17)
!123 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !124, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !126)
!124 = !DISubroutineType(types: !125)
!125 = !{!5}
!126 = !{!127}
!127 = !DILocalVariable(name: "flags", scope: !123, file: !6, line: 42, type: !5)
!128 = !DILocation(line: 42, column: 2, scope: !123)
!129 = !DILocation(line: 42, column: 6, scope: !123)
!130 = !DILocation(line: 44, column: 2, scope: !123)
!131 = !{i64 20545, i64 20554}
!132 = !DILocation(line: 45, column: 2, scope: !123)
!133 = !{i64 20616}
!134 = !DILocation(line: 46, column: 9, scope: !123)
!135 = !DILocation(line: 47, column: 1, scope: !123)
!136 = !DILocation(line: 46, column: 2, scope: !123)
!137 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !138, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !140)
!138 = !DISubroutineType(types: !139)
!139 = !{!8, !9}
!140 = !{!141, !142}
!141 = !DILocalVariable(name: "variable", arg: 1, scope: !137, file: !6, line: 56, type: !9)
!142 = !DILocalVariable(name: "offset", scope: !137, file: !6, line: 58, type: !5)
!143 = !DILocation(line: 56, column: 46, scope: !137)
!144 = !DILocation(line: 58, column: 2, scope: !137)
!145 = !DILocation(line: 58, column: 6, scope: !137)
!146 = !DILocation(line: 60, column: 2, scope: !137)
!147 = !{i64 20917}
!148 = !DILocation(line: 61, column: 25, scope: !137)
!149 = !DILocation(line: 61, column: 20, scope: !137)
!150 = !DILocation(line: 61, column: 36, scope: !137)
!151 = !DILocation(line: 61, column: 34, scope: !137)
!152 = !DILocation(line: 61, column: 10, scope: !137)
!153 = !DILocation(line: 61, column: 9, scope: !137)
!154 = !DILocation(line: 62, column: 1, scope: !137)
!155 = !DILocation(line: 61, column: 2, scope: !137)
!156 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !157, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!157 = !DISubroutineType(types: !158)
!158 = !{!5, !5, !8, !8}
!159 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !160, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !162)
!160 = !DISubroutineType(types: !161)
!161 = !{null, !5}
!162 = !{!163}
!163 = !DILocalVariable(name: "flags", arg: 1, scope: !159, file: !6, line: 49, type: !5)
!164 = !DILocation(line: 49, column: 36, scope: !159)
!165 = !DILocation(line: 51, column: 6, scope: !166)
!166 = distinct !DILexicalBlock(scope: !159, file: !6, line: 51, column: 6)
!167 = !DILocation(line: 51, column: 12, scope: !166)
!168 = !DILocation(line: 51, column: 6, scope: !159)
!169 = !DILocation(line: 52, column: 3, scope: !166)
!170 = !{i64 20736}
!171 = !DILocation(line: 53, column: 1, scope: !159)
