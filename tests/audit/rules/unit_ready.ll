; ModuleID = 'unit_ready.c'
source_filename = "unit_ready.c"
target datalayout = "e-m:e-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux-gnu"

%struct.deposit = type { i64, [0 x i64] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !14

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @unit_ready(ptr noundef %numbers, i32 noundef %count) #0 !dbg !22 {
entry:
  %numbers.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %i = alloca i32, align 4
  store ptr %numbers, ptr %numbers.addr, align 8
    #dbg_declare(ptr %numbers.addr, !30, !DIExpression(), !44)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !31, !DIExpression(), !45)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !46
    #dbg_declare(ptr %flags, !32, !DIExpression(), !47)
  %call = call i64 @irq_save() #6, !dbg !48
  store i64 %call, ptr %flags, align 8, !dbg !47
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !46
    #dbg_declare(ptr %status, !33, !DIExpression(), !49)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !50
    #dbg_declare(ptr %input, !34, !DIExpression(), !51)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !52
  %call1 = call ptr @this_cpu(ptr noundef %0) #6, !dbg !53
  store ptr %call1, ptr %input, align 8, !dbg !51
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !54
    #dbg_declare(ptr %i, !43, !DIExpression(), !55)
  %1 = load i32, ptr %count.addr, align 4, !dbg !56
  %cmp = icmp ugt i32 %1, 511, !dbg !58
  br i1 %cmp, label %if.then, label %if.end, !dbg !59

if.then:                                          ; preds = %entry
  store i32 511, ptr %count.addr, align 4, !dbg !60
  br label %if.end, !dbg !61

if.end:                                           ; preds = %if.then, %entry
  %2 = load ptr, ptr %input, align 8, !dbg !62
  %partition = getelementptr inbounds %struct.deposit, ptr %2, i32 0, i32 0, !dbg !63
  store i64 1, ptr %partition, align 8, !dbg !64
  store i32 0, ptr %i, align 4, !dbg !65
  br label %for.cond, !dbg !67

for.cond:                                         ; preds = %for.inc, %if.end
  %3 = load i32, ptr %i, align 4, !dbg !68
  %4 = load i32, ptr %count.addr, align 4, !dbg !70
  %cmp2 = icmp ult i32 %3, %4, !dbg !71
  br i1 %cmp2, label %for.body, label %for.end, !dbg !72

for.body:                                         ; preds = %for.cond
  %5 = load ptr, ptr %numbers.addr, align 8, !dbg !73
  %6 = load i32, ptr %i, align 4, !dbg !74
  %idxprom = zext i32 %6 to i64, !dbg !73
  %arrayidx = getelementptr i64, ptr %5, i64 %idxprom, !dbg !73
  %7 = load i64, ptr %arrayidx, align 8, !dbg !73
  %8 = load ptr, ptr %input, align 8, !dbg !75
  %pages = getelementptr inbounds %struct.deposit, ptr %8, i32 0, i32 1, !dbg !76
  %9 = load i32, ptr %i, align 4, !dbg !77
  %idxprom3 = zext i32 %9 to i64, !dbg !75
  %arrayidx4 = getelementptr [0 x i64], ptr %pages, i64 0, i64 %idxprom3, !dbg !75
  store i64 %7, ptr %arrayidx4, align 8, !dbg !78
  br label %for.inc, !dbg !75

for.inc:                                          ; preds = %for.body
  %10 = load i32, ptr %i, align 4, !dbg !79
  %inc = add i32 %10, 1, !dbg !79
  store i32 %inc, ptr %i, align 4, !dbg !79
  br label %for.cond, !dbg !80, !llvm.loop !81

for.end:                                          ; preds = %for.cond
  %11 = load i32, ptr %count.addr, align 4, !dbg !84
  %conv = zext i32 %11 to i64, !dbg !85
  %shl = shl i64 %conv, 32, !dbg !86
  %or = or i64 %shl, 72, !dbg !87
  %12 = load ptr, ptr %input, align 8, !dbg !88
  %call5 = call i64 @hv_do_hypercall(i64 noundef %or, ptr noundef %12, ptr noundef null) #6, !dbg !89
  store i64 %call5, ptr %status, align 8, !dbg !90
  %13 = load i64, ptr %flags, align 8, !dbg !91
  call void @irq_restore(i64 noundef %13) #6, !dbg !92
  %14 = load i64, ptr %status, align 8, !dbg !93
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !94
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !94
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !94
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !94
  ret i64 %14, !dbg !95
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !96 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !101
    #dbg_declare(ptr %flags, !100, !DIExpression(), !102)
  %0 = call i64 asm sideeffect "mrs $0, daif", "=r,~{memory}"() #5, !dbg !103, !srcloc !104
  store i64 %0, ptr %flags, align 8, !dbg !103
  call void asm sideeffect "msr daifset, #3", "~{memory}"() #5, !dbg !105, !srcloc !106
  %1 = load i64, ptr %flags, align 8, !dbg !107
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !108
  ret i64 %1, !dbg !109
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid
define internal ptr @this_cpu(ptr noundef %variable) #2 !dbg !110 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !114, !DIExpression(), !116)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !117
    #dbg_declare(ptr %offset, !115, !DIExpression(), !118)
  %0 = call i64 @llvm.read_register.i64(metadata !16), !dbg !119
  %1 = inttoptr i64 %0 to ptr, !dbg !120
  %2 = call i64 asm "mrs $0, tpidr_el1", "=r,*Q"(ptr elementtype(i64) %1) #7, !dbg !121, !srcloc !122
  store i64 %2, ptr %offset, align 8, !dbg !121
  %3 = load ptr, ptr %variable.addr, align 8, !dbg !123
  %4 = ptrtoint ptr %3 to i64, !dbg !124
  %5 = load i64, ptr %offset, align 8, !dbg !125
  %add = add i64 %4, %5, !dbg !126
  %6 = inttoptr i64 %add to ptr, !dbg !127
  %7 = load ptr, ptr %6, align 8, !dbg !128
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !129
  ret ptr %7, !dbg !130
}

; Function Attrs: null_pointer_is_valid
declare !dbg !131 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !134 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !138, !DIExpression(), !139)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !140
  call void asm sideeffect "msr daif, ${0:x}", "rZ,~{memory}"(i64 %0) #5, !dbg !141, !srcloc !142
  ret void, !dbg !143
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(read)
declare i64 @llvm.read_register.i64(metadata) #4

attributes #0 = { nounwind null_pointer_is_valid "frame-pointer"="non-leaf" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+fp-armv8,+neon,+v8a,-fmv" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint nounwind null_pointer_is_valid "frame-pointer"="non-leaf" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+fp-armv8,+neon,+v8a,-fmv" }
attributes #3 = { null_pointer_is_valid "frame-pointer"="non-leaf" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+fp-armv8,+neon,+v8a,-fmv" }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(read) }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.named.register.sp = !{!16}
!llvm.module.flags = !{!17, !18, !19, !20}
!llvm.ident = !{!21}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !6, line: 15, type: !12, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !13, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "unit_ready.c", directory: ".", checksumkind: CSK_MD5, checksum: "2053d537a774beef2461e0ee3defe590")
!4 = !{!5, !8, !9, !12}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 9, baseType: !7)
!6 = !DIFile(filename: "./arm64.h", directory: ".", checksumkind: CSK_MD5, checksum: "037f85f6e03f8b9e88d59038bec63364")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !11)
!11 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!13 = !{!0, !14}
!14 = !DIGlobalVariableExpression(var: !15, expr: !DIExpression())
!15 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !6, line: 15, type: !12, isLocal: false, isDefinition: true)
!16 = !{!"sp"}
!17 = !{i32 7, !"Dwarf Version", i32 5}
!18 = !{i32 2, !"Debug Info Version", i32 3}
!19 = !{i32 1, !"wchar_size", i32 4}
!20 = !{i32 7, !"frame-pointer", i32 1}
!21 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!22 = distinct !DISubprogram(name: "unit_ready", scope: !3, file: !3, line: 8, type: !23, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !29)
!23 = !DISubroutineType(types: !24)
!24 = !{!5, !25, !27}
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!27 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !28)
!28 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!29 = !{!30, !31, !32, !33, !34, !43}
!30 = !DILocalVariable(name: "numbers", arg: 1, scope: !22, file: !3, line: 8, type: !25)
!31 = !DILocalVariable(name: "count", arg: 2, scope: !22, file: !3, line: 8, type: !27)
!32 = !DILocalVariable(name: "flags", scope: !22, file: !3, line: 10, type: !5)
!33 = !DILocalVariable(name: "status", scope: !22, file: !3, line: 10, type: !5)
!34 = !DILocalVariable(name: "input", scope: !22, file: !3, line: 11, type: !35)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "deposit", file: !6, line: 54, size: 64, elements: !37)
!37 = !{!38, !39}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !36, file: !6, line: 55, baseType: !5, size: 64)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "pages", scope: !36, file: !6, line: 56, baseType: !40, offset: 64)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: -1)
!43 = !DILocalVariable(name: "i", scope: !22, file: !3, line: 12, type: !27)
!44 = !DILocation(line: 8, column: 27, scope: !22)
!45 = !DILocation(line: 8, column: 40, scope: !22)
!46 = !DILocation(line: 10, column: 2, scope: !22)
!47 = !DILocation(line: 10, column: 6, scope: !22)
!48 = !DILocation(line: 10, column: 14, scope: !22)
!49 = !DILocation(line: 10, column: 26, scope: !22)
!50 = !DILocation(line: 11, column: 2, scope: !22)
!51 = !DILocation(line: 11, column: 18, scope: !22)
!52 = !DILocation(line: 11, column: 35, scope: !22)
!53 = !DILocation(line: 11, column: 26, scope: !22)
!54 = !DILocation(line: 12, column: 2, scope: !22)
!55 = !DILocation(line: 12, column: 6, scope: !22)
!56 = !DILocation(line: 14, column: 6, scope: !57)
!57 = distinct !DILexicalBlock(scope: !22, file: !3, line: 14, column: 6)
!58 = !DILocation(line: 14, column: 12, scope: !57)
!59 = !DILocation(line: 14, column: 6, scope: !22)
!60 = !DILocation(line: 15, column: 9, scope: !57)
!61 = !DILocation(line: 15, column: 3, scope: !57)
!62 = !DILocation(line: 16, column: 2, scope: !22)
!63 = !DILocation(line: 16, column: 9, scope: !22)
!64 = !DILocation(line: 16, column: 19, scope: !22)
!65 = !DILocation(line: 17, column: 9, scope: !66)
!66 = distinct !DILexicalBlock(scope: !22, file: !3, line: 17, column: 2)
!67 = !DILocation(line: 17, column: 7, scope: !66)
!68 = !DILocation(line: 17, column: 14, scope: !69)
!69 = distinct !DILexicalBlock(scope: !66, file: !3, line: 17, column: 2)
!70 = !DILocation(line: 17, column: 18, scope: !69)
!71 = !DILocation(line: 17, column: 16, scope: !69)
!72 = !DILocation(line: 17, column: 2, scope: !66)
!73 = !DILocation(line: 18, column: 21, scope: !69)
!74 = !DILocation(line: 18, column: 29, scope: !69)
!75 = !DILocation(line: 18, column: 3, scope: !69)
!76 = !DILocation(line: 18, column: 10, scope: !69)
!77 = !DILocation(line: 18, column: 16, scope: !69)
!78 = !DILocation(line: 18, column: 19, scope: !69)
!79 = !DILocation(line: 17, column: 26, scope: !69)
!80 = !DILocation(line: 17, column: 2, scope: !69)
!81 = distinct !{!81, !72, !82, !83}
!82 = !DILocation(line: 18, column: 30, scope: !66)
!83 = !{!"llvm.loop.mustprogress"}
!84 = !DILocation(line: 19, column: 32, scope: !22)
!85 = !DILocation(line: 19, column: 27, scope: !22)
!86 = !DILocation(line: 19, column: 38, scope: !22)
!87 = !DILocation(line: 19, column: 44, scope: !22)
!88 = !DILocation(line: 19, column: 52, scope: !22)
!89 = !DILocation(line: 19, column: 11, scope: !22)
!90 = !DILocation(line: 19, column: 9, scope: !22)
!91 = !DILocation(line: 20, column: 14, scope: !22)
!92 = !DILocation(line: 20, column: 2, scope: !22)
!93 = !DILocation(line: 21, column: 9, scope: !22)
!94 = !DILocation(line: 22, column: 1, scope: !22)
!95 = !DILocation(line: 21, column: 2, scope: !22)
!96 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 27, type: !97, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !99)
!97 = !DISubroutineType(types: !98)
!98 = !{!5}
!99 = !{!100}
!100 = !DILocalVariable(name: "flags", scope: !96, file: !6, line: 29, type: !5)
!101 = !DILocation(line: 29, column: 2, scope: !96)
!102 = !DILocation(line: 29, column: 6, scope: !96)
!103 = !DILocation(line: 31, column: 2, scope: !96)
!104 = !{i64 19035}
!105 = !DILocation(line: 32, column: 2, scope: !96)
!106 = !{i64 19093}
!107 = !DILocation(line: 33, column: 9, scope: !96)
!108 = !DILocation(line: 34, column: 1, scope: !96)
!109 = !DILocation(line: 33, column: 2, scope: !96)
!110 = distinct !DISubprogram(name: "this_cpu", scope: !6, file: !6, line: 19, type: !111, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !113)
!111 = !DISubroutineType(types: !112)
!112 = !{!8, !12}
!113 = !{!114, !115}
!114 = !DILocalVariable(name: "variable", arg: 1, scope: !110, file: !6, line: 19, type: !12)
!115 = !DILocalVariable(name: "offset", scope: !110, file: !6, line: 21, type: !5)
!116 = !DILocation(line: 19, column: 37, scope: !110)
!117 = !DILocation(line: 21, column: 2, scope: !110)
!118 = !DILocation(line: 21, column: 6, scope: !110)
!119 = !DILocation(line: 23, column: 71, scope: !110)
!120 = !DILocation(line: 23, column: 48, scope: !110)
!121 = !DILocation(line: 23, column: 2, scope: !110)
!122 = !{i64 18844}
!123 = !DILocation(line: 24, column: 25, scope: !110)
!124 = !DILocation(line: 24, column: 20, scope: !110)
!125 = !DILocation(line: 24, column: 36, scope: !110)
!126 = !DILocation(line: 24, column: 34, scope: !110)
!127 = !DILocation(line: 24, column: 10, scope: !110)
!128 = !DILocation(line: 24, column: 9, scope: !110)
!129 = !DILocation(line: 25, column: 1, scope: !110)
!130 = !DILocation(line: 24, column: 2, scope: !110)
!131 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 13, type: !132, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!132 = !DISubroutineType(types: !133)
!133 = !{!5, !5, !8, !8}
!134 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 36, type: !135, scopeLine: 37, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !137)
!135 = !DISubroutineType(types: !136)
!136 = !{null, !5}
!137 = !{!138}
!138 = !DILocalVariable(name: "flags", arg: 1, scope: !134, file: !6, line: 36, type: !5)
!139 = !DILocation(line: 36, column: 36, scope: !134)
!140 = !DILocation(line: 38, column: 40, scope: !134)
!141 = !DILocation(line: 38, column: 2, scope: !134)
!142 = !{i64 19204}
!143 = !DILocation(line: 39, column: 1, scope: !134)
