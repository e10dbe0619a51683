; ModuleID = 'miscounted_state_wrong.c'
source_filename = "miscounted_state_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @miscounted_state_wrong(ptr noundef %pages, i32 noundef %page_count, ptr noundef %from, i32 noundef %bytes) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %page_count.addr = alloca i32, align 4
  %from.addr = alloca ptr, align 8
  %bytes.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %i = alloca i32, align 4
  %qwords = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !27, !DIExpression(), !37)
  store i32 %page_count, ptr %page_count.addr, align 4
    #dbg_declare(ptr %page_count.addr, !28, !DIExpression(), !38)
  store ptr %from, ptr %from.addr, align 8
    #dbg_declare(ptr %from.addr, !29, !DIExpression(), !39)
  store i32 %bytes, ptr %bytes.addr, align 4
    #dbg_declare(ptr %bytes.addr, !30, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !41
    #dbg_declare(ptr %flags, !31, !DIExpression(), !42)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !41
    #dbg_declare(ptr %status, !32, !DIExpression(), !43)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !44
    #dbg_declare(ptr %input, !33, !DIExpression(), !45)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !46
    #dbg_declare(ptr %i, !35, !DIExpression(), !47)
  call void @llvm.lifetime.start.p0(i64 4, ptr %qwords) #5, !dbg !46
    #dbg_declare(ptr %qwords, !36, !DIExpression(), !48)
  %0 = load i32, ptr %page_count.addr, align 4, !dbg !49
  %cmp = icmp ugt i32 %0, 507, !dbg !51
  br i1 %cmp, label %if.then, label %lor.lhs.false, !dbg !52

lor.lhs.false:                                    ; preds = %entry
  %1 = load i32, ptr %bytes.addr, align 4, !dbg !53
  %cmp1 = icmp ugt i32 %1, 4056, !dbg !54
  br i1 %cmp1, label %if.then, label %if.end, !dbg !55

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 -1, ptr %retval, align 8, !dbg !56
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !56

if.end:                                           ; preds = %lor.lhs.false
  %2 = load i32, ptr %bytes.addr, align 4, !dbg !57
  %tobool = icmp ne i32 %2, 0, !dbg !57
  br i1 %tobool, label %cond.true, label %cond.false, !dbg !57

cond.true:                                        ; preds = %if.end
  %3 = load i32, ptr %bytes.addr, align 4, !dbg !58
  %div = udiv i32 %3, 8, !dbg !59
  br label %cond.end, !dbg !57

cond.false:                                       ; preds = %if.end
  %4 = load i32, ptr %page_count.addr, align 4, !dbg !60
  br label %cond.end, !dbg !57

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ %div, %cond.true ], [ %4, %cond.false ], !dbg !57
  store i32 %cond, ptr %qwords, align 4, !dbg !61
  %call = call i64 @irq_save() #6, !dbg !62
  store i64 %call, ptr %flags, align 8, !dbg !63
  %5 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !64
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %5) #6, !dbg !65
  store ptr %call2, ptr %input, align 8, !dbg !66
  %6 = load i32, ptr %bytes.addr, align 4, !dbg !67
  %tobool3 = icmp ne i32 %6, 0, !dbg !67
  br i1 %tobool3, label %if.then4, label %if.else, !dbg !69

if.then4:                                         ; preds = %cond.end
  %7 = load ptr, ptr %input, align 8, !dbg !70
  %add.ptr = getelementptr i64, ptr %7, i64 5, !dbg !71
  %8 = load ptr, ptr %from.addr, align 8, !dbg !72
  %9 = load i32, ptr %bytes.addr, align 4, !dbg !73
  %conv = zext i32 %9 to i64, !dbg !73
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %add.ptr, ptr align 1 %8, i64 %conv, i1 false), !dbg !74
  br label %if.end9, !dbg !74

if.else:                                          ; preds = %cond.end
  store i32 0, ptr %i, align 4, !dbg !75
  br label %for.cond, !dbg !77

for.cond:                                         ; preds = %for.inc, %if.else
  %10 = load i32, ptr %i, align 4, !dbg !78
  %11 = load i32, ptr %page_count.addr, align 4, !dbg !80
  %cmp5 = icmp ult i32 %10, %11, !dbg !81
  br i1 %cmp5, label %for.body, label %for.end, !dbg !82

for.body:                                         ; preds = %for.cond
  %12 = load ptr, ptr %pages.addr, align 8, !dbg !83
  %13 = load i32, ptr %i, align 4, !dbg !84
  %idxprom = zext i32 %13 to i64, !dbg !83
  %arrayidx = getelementptr i64, ptr %12, i64 %idxprom, !dbg !83
  %14 = load i64, ptr %arrayidx, align 8, !dbg !83
  %15 = load ptr, ptr %input, align 8, !dbg !85
  %16 = load i32, ptr %i, align 4, !dbg !86
  %add = add i32 5, %16, !dbg !87
  %idxprom7 = zext i32 %add to i64, !dbg !85
  %arrayidx8 = getelementptr i64, ptr %15, i64 %idxprom7, !dbg !85
  store i64 %14, ptr %arrayidx8, align 8, !dbg !88
  br label %for.inc, !dbg !85

for.inc:                                          ; preds = %for.body
  %17 = load i32, ptr %i, align 4, !dbg !89
  %inc = add i32 %17, 1, !dbg !89
  store i32 %inc, ptr %i, align 4, !dbg !89
  br label %for.cond, !dbg !90, !llvm.loop !91

for.end:                                          ; preds = %for.cond
  br label %if.end9

if.end9:                                          ; preds = %for.end, %if.then4
  %18 = load i32, ptr %qwords, align 4, !dbg !94
  %conv10 = zext i32 %18 to i64, !dbg !95
  %shl = shl i64 %conv10, 17, !dbg !96
  %or = or i64 228, %shl, !dbg !97
  %19 = load ptr, ptr %input, align 8, !dbg !98
  %call11 = call i64 @hv_do_hypercall(i64 noundef %or, ptr noundef %19, ptr noundef null) #6, !dbg !99
  store i64 %call11, ptr %status, align 8, !dbg !100
  %20 = load i64, ptr %flags, align 8, !dbg !101
  call void @irq_restore(i64 noundef %20) #6, !dbg !102
  %21 = load i64, ptr %status, align 8, !dbg !103
  store i64 %21, ptr %retval, align 8, !dbg !104
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !104

cleanup:                                          ; preds = %if.end9, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %qwords) #5, !dbg !105
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !105
  %22 = load i64, ptr %retval, align 8, !dbg !105
  ret i64 %22, !dbg !105
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !106 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !111
    #dbg_declare(ptr %flags, !110, !DIExpression(), !112)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !113, !srcloc !114
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !115, !srcloc !116
  %0 = load i64, ptr %flags, align 8, !dbg !117
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !118
  ret i64 %0, !dbg !119
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !120 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !124, !DIExpression(), !126)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !127
    #dbg_declare(ptr %offset, !125, !DIExpression(), !128)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !129, !srcloc !130
  store i64 %0, ptr %offset, align 8, !dbg !129
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !131
  %2 = ptrtoint ptr %1 to i64, !dbg !132
  %3 = load i64, ptr %offset, align 8, !dbg !133
  %add = add i64 %2, %3, !dbg !134
  %4 = inttoptr i64 %add to ptr, !dbg !135
  %5 = load ptr, ptr %4, align 8, !dbg !136
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !137
  ret ptr %5, !dbg !138
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !139 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !142 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !146, !DIExpression(), !147)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !148
  %and = and i64 %0, 512, !dbg !150
  %tobool = icmp ne i64 %and, 0, !dbg !150
  br i1 %tobool, label %if.then, label %if.end, !dbg !151

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !152, !srcloc !153
  br label %if.end, !dbg !152

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !154
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "miscounted_state_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "d4e2486dd82d692f0bdc1bd8c8a5aba7")
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
!17 = distinct !DISubprogram(name: "miscounted_state_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
!18 = !DISubroutineType(types: !19)
!19 = !{!5, !20, !22, !24, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!26 = !{!27, !28, !29, !30, !31, !32, !33, !35, !36}
!27 = !DILocalVariable(name: "pages", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!28 = !DILocalVariable(name: "page_count", arg: 2, scope: !17, file: !3, line: 8, type: !22)
!29 = !DILocalVariable(name: "from", arg: 3, scope: !17, file: !3, line: 8, type: !24)
!30 = !DILocalVariable(name: "bytes", arg: 4, scope: !17, file: !3, line: 8, type: !22)
!31 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !5)
!32 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !5)
!33 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !34)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!35 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 12, type: !22)
!36 = !DILocalVariable(name: "qwords", scope: !17, file: !3, line: 12, type: !22)
!37 = !DILocation(line: 8, column: 39, scope: !17)
!38 = !DILocation(line: 8, column: 50, scope: !17)
!39 = !DILocation(line: 8, column: 74, scope: !17)
!40 = !DILocation(line: 8, column: 84, scope: !17)
!41 = !DILocation(line: 10, column: 2, scope: !17)
!42 = !DILocation(line: 10, column: 6, scope: !17)
!43 = !DILocation(line: 10, column: 13, scope: !17)
!44 = !DILocation(line: 11, column: 2, scope: !17)
!45 = !DILocation(line: 11, column: 7, scope: !17)
!46 = !DILocation(line: 12, column: 2, scope: !17)
!47 = !DILocation(line: 12, column: 6, scope: !17)
!48 = !DILocation(line: 12, column: 9, scope: !17)
!49 = !DILocation(line: 14, column: 6, scope: !50)
!50 = distinct !DILexicalBlock(scope: !17, file: !3, line: 14, column: 6)
!51 = !DILocation(line: 14, column: 17, scope: !50)
!52 = !DILocation(line: 14, column: 23, scope: !50)
!53 = !DILocation(line: 14, column: 26, scope: !50)
!54 = !DILocation(line: 14, column: 32, scope: !50)
!55 = !DILocation(line: 14, column: 6, scope: !17)
!56 = !DILocation(line: 15, column: 3, scope: !50)
!57 = !DILocation(line: 16, column: 11, scope: !17)
!58 = !DILocation(line: 16, column: 19, scope: !17)
!59 = !DILocation(line: 16, column: 25, scope: !17)
!60 = !DILocation(line: 16, column: 31, scope: !17)
!61 = !DILocation(line: 16, column: 9, scope: !17)
!62 = !DILocation(line: 17, column: 10, scope: !17)
!63 = !DILocation(line: 17, column: 8, scope: !17)
!64 = !DILocation(line: 18, column: 28, scope: !17)
!65 = !DILocation(line: 18, column: 10, scope: !17)
!66 = !DILocation(line: 18, column: 8, scope: !17)
!67 = !DILocation(line: 19, column: 6, scope: !68)
!68 = distinct !DILexicalBlock(scope: !17, file: !3, line: 19, column: 6)
!69 = !DILocation(line: 19, column: 6, scope: !17)
!70 = !DILocation(line: 20, column: 20, scope: !68)
!71 = !DILocation(line: 20, column: 26, scope: !68)
!72 = !DILocation(line: 20, column: 31, scope: !68)
!73 = !DILocation(line: 20, column: 37, scope: !68)
!74 = !DILocation(line: 20, column: 3, scope: !68)
!75 = !DILocation(line: 22, column: 10, scope: !76)
!76 = distinct !DILexicalBlock(scope: !68, file: !3, line: 22, column: 3)
!77 = !DILocation(line: 22, column: 8, scope: !76)
!78 = !DILocation(line: 22, column: 15, scope: !79)
!79 = distinct !DILexicalBlock(scope: !76, file: !3, line: 22, column: 3)
!80 = !DILocation(line: 22, column: 19, scope: !79)
!81 = !DILocation(line: 22, column: 17, scope: !79)
!82 = !DILocation(line: 22, column: 3, scope: !76)
!83 = !DILocation(line: 23, column: 19, scope: !79)
!84 = !DILocation(line: 23, column: 25, scope: !79)
!85 = !DILocation(line: 23, column: 4, scope: !79)
!86 = !DILocation(line: 23, column: 14, scope: !79)
!87 = !DILocation(line: 23, column: 12, scope: !79)
!88 = !DILocation(line: 23, column: 17, scope: !79)
!89 = !DILocation(line: 22, column: 32, scope: !79)
!90 = !DILocation(line: 22, column: 3, scope: !79)
!91 = distinct !{!91, !82, !92, !93}
!92 = !DILocation(line: 23, column: 26, scope: !76)
!93 = !{!"llvm.loop.mustprogress"}
!94 = !DILocation(line: 24, column: 39, scope: !17)
!95 = !DILocation(line: 24, column: 34, scope: !17)
!96 = !DILocation(line: 24, column: 46, scope: !17)
!97 = !DILocation(line: 24, column: 32, scope: !17)
!98 = !DILocation(line: 24, column: 53, scope: !17)
!99 = !DILocation(line: 24, column: 11, scope: !17)
!100 = !DILocation(line: 24, column: 9, scope: !17)
!101 = !DILocation(line: 25, column: 14, scope: !17)
!102 = !DILocation(line: 25, column: 2, scope: !17)
!103 = !DILocation(line: 26, column: 9, scope: !17)
!104 = !DILocation(line: 26, column: 2, scope: !17)
!105 = !DILocation(line: 27, column: 1, scope: !17)
!106 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !107, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !109)
!107 = !DISubroutineType(types: !108)
!108 = !{!5}
!109 = !{!110}
!110 = !DILocalVariable(name: "flags", scope: !106, file: !6, line: 42, type: !5)
!111 = !DILocation(line: 42, column: 2, scope: !106)
!112 = !DILocation(line: 42, column: 6, scope: !106)
!113 = !DILocation(line: 44, column: 2, scope: !106)
!114 = !{i64 19166, i64 19175}
!115 = !DILocation(line: 45, column: 2, scope: !106)
!116 = !{i64 19237}
!117 = !DILocation(line: 46, column: 9, scope: !106)
!118 = !DILocation(line: 47, column: 1, scope: !106)
!119 = !DILocation(line: 46, column: 2, scope: !106)
!120 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !121, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !123)
!121 = !DISubroutineType(types: !122)
!122 = !{!8, !9}
!123 = !{!124, !125}
!124 = !DILocalVariable(name: "variable", arg: 1, scope: !120, file: !6, line: 56, type: !9)
!125 = !DILocalVariable(name: "offset", scope: !120, file: !6, line: 58, type: !5)
!126 = !DILocation(line: 56, column: 46, scope: !120)
!127 = !DILocation(line: 58, column: 2, scope: !120)
!128 = !DILocation(line: 58, column: 6, scope: !120)
!129 = !DILocation(line: 60, column: 2, scope: !120)
!130 = !{i64 19538}
!131 = !DILocation(line: 61, column: 25, scope: !120)
!132 = !DILocation(line: 61, column: 20, scope: !120)
!133 = !DILocation(line: 61, column: 36, scope: !120)
!134 = !DILocation(line: 61, column: 34, scope: !120)
!135 = !DILocation(line: 61, column: 10, scope: !120)
!136 = !DILocation(line: 61, column: 9, scope: !120)
!137 = !DILocation(line: 62, column: 1, scope: !120)
!138 = !DILocation(line: 61, column: 2, scope: !120)
!139 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !140, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!140 = !DISubroutineType(types: !141)
!141 = !{!5, !5, !8, !8}
!142 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !143, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !145)
!143 = !DISubroutineType(types: !144)
!144 = !{null, !5}
!145 = !{!146}
!146 = !DILocalVariable(name: "flags", arg: 1, scope: !142, file: !6, line: 49, type: !5)
!147 = !DILocation(line: 49, column: 36, scope: !142)
!148 = !DILocation(line: 51, column: 6, scope: !149)
!149 = distinct !DILexicalBlock(scope: !142, file: !6, line: 51, column: 6)
!150 = !DILocation(line: 51, column: 12, scope: !149)
!151 = !DILocation(line: 51, column: 6, scope: !142)
!152 = !DILocation(line: 52, column: 3, scope: !149)
!153 = !{i64 19357}
!154 = !DILocation(line: 53, column: 1, scope: !142)
