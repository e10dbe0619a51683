; ModuleID = 'unit_pfn_right.c'
source_filename = "unit_pfn_right.c"
target datalayout = "e-m:e-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux-gnu"

%struct.deposit = type { i64, [0 x i64] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !21

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @unit_pfn_right(ptr noundef %pages, i32 noundef %count) #0 !dbg !29 {
entry:
  %pages.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %i = alloca i32, align 4
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !36, !DIExpression(), !50)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !37, !DIExpression(), !51)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !52
    #dbg_declare(ptr %flags, !38, !DIExpression(), !53)
  %call = call i64 @irq_save() #6, !dbg !54
  store i64 %call, ptr %flags, align 8, !dbg !53
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !52
    #dbg_declare(ptr %status, !39, !DIExpression(), !55)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !56
    #dbg_declare(ptr %input, !40, !DIExpression(), !57)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !58
  %call1 = call ptr @this_cpu(ptr noundef %0) #6, !dbg !59
  store ptr %call1, ptr %input, align 8, !dbg !57
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !60
    #dbg_declare(ptr %i, !49, !DIExpression(), !61)
  %1 = load i32, ptr %count.addr, align 4, !dbg !62
  %cmp = icmp ugt i32 %1, 511, !dbg !64
  br i1 %cmp, label %if.then, label %if.end, !dbg !65

if.then:                                          ; preds = %entry
  store i32 511, ptr %count.addr, align 4, !dbg !66
  br label %if.end, !dbg !67

if.end:                                           ; preds = %if.then, %entry
  %2 = load ptr, ptr %input, align 8, !dbg !68
  %partition = getelementptr inbounds %struct.deposit, ptr %2, i32 0, i32 0, !dbg !69
  store i64 1, ptr %partition, align 8, !dbg !70
  store i32 0, ptr %i, align 4, !dbg !71
  br label %for.cond, !dbg !73

for.cond:                                         ; preds = %for.inc, %if.end
  %3 = load i32, ptr %i, align 4, !dbg !74
  %4 = load i32, ptr %count.addr, align 4, !dbg !76
  %cmp2 = icmp ult i32 %3, %4, !dbg !77
  br i1 %cmp2, label %for.body, label %for.end, !dbg !78

for.body:                                         ; preds = %for.cond
  %5 = load ptr, ptr %pages.addr, align 8, !dbg !79
  %6 = load i32, ptr %i, align 4, !dbg !79
  %idxprom = zext i32 %6 to i64, !dbg !79
  %arrayidx = getelementptr ptr, ptr %5, i64 %idxprom, !dbg !79
  %7 = load ptr, ptr %arrayidx, align 8, !dbg !79
  %sub.ptr.lhs.cast = ptrtoint ptr %7 to i64, !dbg !79
  %sub.ptr.sub = sub i64 %sub.ptr.lhs.cast, -4398046511104, !dbg !79
  %sub.ptr.div = sdiv exact i64 %sub.ptr.sub, 64, !dbg !79
  %shl = shl i64 %sub.ptr.div, 4, !dbg !80
  %8 = load ptr, ptr %input, align 8, !dbg !81
  %pages3 = getelementptr inbounds %struct.deposit, ptr %8, i32 0, i32 1, !dbg !82
  %9 = load i32, ptr %i, align 4, !dbg !83
  %idxprom4 = zext i32 %9 to i64, !dbg !81
  %arrayidx5 = getelementptr [0 x i64], ptr %pages3, i64 0, i64 %idxprom4, !dbg !81
  store i64 %shl, ptr %arrayidx5, align 8, !dbg !84
  br label %for.inc, !dbg !81

for.inc:                                          ; preds = %for.body
  %10 = load i32, ptr %i, align 4, !dbg !85
  %inc = add i32 %10, 1, !dbg !85
  store i32 %inc, ptr %i, align 4, !dbg !85
  br label %for.cond, !dbg !86, !llvm.loop !87

for.end:                                          ; preds = %for.cond
  %11 = load i32, ptr %count.addr, align 4, !dbg !90
  %conv = zext i32 %11 to i64, !dbg !91
  %shl6 = shl i64 %conv, 32, !dbg !92
  %or = or i64 %shl6, 72, !dbg !93
  %12 = load ptr, ptr %input, align 8, !dbg !94
  %call7 = call i64 @hv_do_hypercall(i64 noundef %or, ptr noundef %12, ptr noundef null) #6, !dbg !95
  store i64 %call7, ptr %status, align 8, !dbg !96
  %13 = load i64, ptr %flags, align 8, !dbg !97
  call void @irq_restore(i64 noundef %13) #6, !dbg !98
  %14 = load i64, ptr %status, align 8, !dbg !99
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !100
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !100
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !100
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !100
  ret i64 %14, !dbg !101
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !102 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !107
    #dbg_declare(ptr %flags, !106, !DIExpression(), !108)
  %0 = call i64 asm sideeffect "mrs $0, daif", "=r,~{memory}"() #5, !dbg !109, !srcloc !110
  store i64 %0, ptr %flags, align 8, !dbg !109
  call void asm sideeffect "msr daifset, #3", "~{memory}"() #5, !dbg !111, !srcloc !112
  %1 = load i64, ptr %flags, align 8, !dbg !113
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !114
  ret i64 %1, !dbg !115
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid
define internal ptr @this_cpu(ptr noundef %variable) #2 !dbg !116 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !120, !DIExpression(), !122)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !123
    #dbg_declare(ptr %offset, !121, !DIExpression(), !124)
  %0 = call i64 @llvm.read_register.i64(metadata !23), !dbg !125
  %1 = inttoptr i64 %0 to ptr, !dbg !126
  %2 = call i64 asm "mrs $0, tpidr_el1", "=r,*Q"(ptr elementtype(i64) %1) #7, !dbg !127, !srcloc !128
  store i64 %2, ptr %offset, align 8, !dbg !127
  %3 = load ptr, ptr %variable.addr, align 8, !dbg !129
  %4 = ptrtoint ptr %3 to i64, !dbg !130
  %5 = load i64, ptr %offset, align 8, !dbg !131
  %add = add i64 %4, %5, !dbg !132
  %6 = inttoptr i64 %add to ptr, !dbg !133
  %7 = load ptr, ptr %6, align 8, !dbg !134
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !135
  ret ptr %7, !dbg !136
}

; Function Attrs: null_pointer_is_valid
declare !dbg !137 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !140 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !144, !DIExpression(), !145)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !146
  call void asm sideeffect "msr daif, ${0:x}", "rZ,~{memory}"(i64 %0) #5, !dbg !147, !srcloc !148
  ret void, !dbg !149
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
!llvm.named.register.sp = !{!23}
!llvm.module.flags = !{!24, !25, !26, !27}
!llvm.ident = !{!28}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !6, line: 15, type: !19, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !20, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "unit_pfn_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "3509482bb1034936e0f468ec98594287")
!4 = !{!5, !8, !15, !16, !19}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 9, baseType: !7)
!6 = !DIFile(filename: "./arm64.h", directory: ".", checksumkind: CSK_MD5, checksum: "037f85f6e03f8b9e88d59038bec63364")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "page", file: !6, line: 47, size: 512, elements: !10)
!10 = !{!11}
!11 = !DIDerivedType(tag: DW_TAG_member, name: "words", scope: !9, file: !6, line: 48, baseType: !12, size: 512)
!12 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 512, elements: !13)
!13 = !{!14}
!14 = !DISubrange(count: 8)
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!17 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !18)
!18 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!20 = !{!0, !21}
!21 = !DIGlobalVariableExpression(var: !22, expr: !DIExpression())
!22 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !6, line: 15, type: !19, isLocal: false, isDefinition: true)
!23 = !{!"sp"}
!24 = !{i32 7, !"Dwarf Version", i32 5}
!25 = !{i32 2, !"Debug Info Version", i32 3}
!26 = !{i32 1, !"wchar_size", i32 4}
!27 = !{i32 7, !"frame-pointer", i32 1}
!28 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!29 = distinct !DISubprogram(name: "unit_pfn_right", scope: !3, file: !3, line: 8, type: !30, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !35)
!30 = !DISubroutineType(types: !31)
!31 = !{!5, !32, !33}
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !34)
!34 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!35 = !{!36, !37, !38, !39, !40, !49}
!36 = !DILocalVariable(name: "pages", arg: 1, scope: !29, file: !3, line: 8, type: !32)
!37 = !DILocalVariable(name: "count", arg: 2, scope: !29, file: !3, line: 8, type: !33)
!38 = !DILocalVariable(name: "flags", scope: !29, file: !3, line: 10, type: !5)
!39 = !DILocalVariable(name: "status", scope: !29, file: !3, line: 10, type: !5)
!40 = !DILocalVariable(name: "input", scope: !29, file: !3, line: 11, type: !41)
!41 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !42, size: 64)
!42 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "deposit", file: !6, line: 54, size: 64, elements: !43)
!43 = !{!44, !45}
!44 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !42, file: !6, line: 55, baseType: !5, size: 64)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "pages", scope: !42, file: !6, line: 56, baseType: !46, offset: 64)
!46 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, elements: !47)
!47 = !{!48}
!48 = !DISubrange(count: -1)
!49 = !DILocalVariable(name: "i", scope: !29, file: !3, line: 12, type: !33)
!50 = !DILocation(line: 8, column: 34, scope: !29)
!51 = !DILocation(line: 8, column: 45, scope: !29)
!52 = !DILocation(line: 10, column: 2, scope: !29)
!53 = !DILocation(line: 10, column: 6, scope: !29)
!54 = !DILocation(line: 10, column: 14, scope: !29)
!55 = !DILocation(line: 10, column: 26, scope: !29)
!56 = !DILocation(line: 11, column: 2, scope: !29)
!57 = !DILocation(line: 11, column: 18, scope: !29)
!58 = !DILocation(line: 11, column: 35, scope: !29)
!59 = !DILocation(line: 11, column: 26, scope: !29)
!60 = !DILocation(line: 12, column: 2, scope: !29)
!61 = !DILocation(line: 12, column: 6, scope: !29)
!62 = !DILocation(line: 14, column: 6, scope: !63)
!63 = distinct !DILexicalBlock(scope: !29, file: !3, line: 14, column: 6)
!64 = !DILocation(line: 14, column: 12, scope: !63)
!65 = !DILocation(line: 14, column: 6, scope: !29)
!66 = !DILocation(line: 15, column: 9, scope: !63)
!67 = !DILocation(line: 15, column: 3, scope: !63)
!68 = !DILocation(line: 16, column: 2, scope: !29)
!69 = !DILocation(line: 16, column: 9, scope: !29)
!70 = !DILocation(line: 16, column: 19, scope: !29)
!71 = !DILocation(line: 17, column: 9, scope: !72)
!72 = distinct !DILexicalBlock(scope: !29, file: !3, line: 17, column: 2)
!73 = !DILocation(line: 17, column: 7, scope: !72)
!74 = !DILocation(line: 17, column: 14, scope: !75)
!75 = distinct !DILexicalBlock(scope: !72, file: !3, line: 17, column: 2)
!76 = !DILocation(line: 17, column: 18, scope: !75)
!77 = !DILocation(line: 17, column: 16, scope: !75)
!78 = !DILocation(line: 17, column: 2, scope: !72)
!79 = !DILocation(line: 18, column: 21, scope: !75)
!80 = !DILocation(line: 18, column: 43, scope: !75)
!81 = !DILocation(line: 18, column: 3, scope: !75)
!82 = !DILocation(line: 18, column: 10, scope: !75)
!83 = !DILocation(line: 18, column: 16, scope: !75)
!84 = !DILocation(line: 18, column: 19, scope: !75)
!85 = !DILocation(line: 17, column: 26, scope: !75)
!86 = !DILocation(line: 17, column: 2, scope: !75)
!87 = distinct !{!87, !78, !88, !89}
!88 = !DILocation(line: 18, column: 77, scope: !72)
!89 = !{!"llvm.loop.mustprogress"}
!90 = !DILocation(line: 19, column: 32, scope: !29)
!91 = !DILocation(line: 19, column: 27, scope: !29)
!92 = !DILocation(line: 19, column: 38, scope: !29)
!93 = !DILocation(line: 19, column: 44, scope: !29)
!94 = !DILocation(line: 19, column: 52, scope: !29)
!95 = !DILocation(line: 19, column: 11, scope: !29)
!96 = !DILocation(line: 19, column: 9, scope: !29)
!97 = !DILocation(line: 20, column: 14, scope: !29)
!98 = !DILocation(line: 20, column: 2, scope: !29)
!99 = !DILocation(line: 21, column: 9, scope: !29)
!100 = !DILocation(line: 22, column: 1, scope: !29)
!101 = !DILocation(line: 21, column: 2, scope: !29)
!102 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 27, type: !103, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !105)
!103 = !DISubroutineType(types: !104)
!104 = !{!5}
!105 = !{!106}
!106 = !DILocalVariable(name: "flags", scope: !102, file: !6, line: 29, type: !5)
!107 = !DILocation(line: 29, column: 2, scope: !102)
!108 = !DILocation(line: 29, column: 6, scope: !102)
!109 = !DILocation(line: 31, column: 2, scope: !102)
!110 = !{i64 19095}
!111 = !DILocation(line: 32, column: 2, scope: !102)
!112 = !{i64 19153}
!113 = !DILocation(line: 33, column: 9, scope: !102)
!114 = !DILocation(line: 34, column: 1, scope: !102)
!115 = !DILocation(line: 33, column: 2, scope: !102)
!116 = distinct !DISubprogram(name: "this_cpu", scope: !6, file: !6, line: 19, type: !117, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !119)
!117 = !DISubroutineType(types: !118)
!118 = !{!15, !19}
!119 = !{!120, !121}
!120 = !DILocalVariable(name: "variable", arg: 1, scope: !116, file: !6, line: 19, type: !19)
!121 = !DILocalVariable(name: "offset", scope: !116, file: !6, line: 21, type: !5)
!122 = !DILocation(line: 19, column: 37, scope: !116)
!123 = !DILocation(line: 21, column: 2, scope: !116)
!124 = !DILocation(line: 21, column: 6, scope: !116)
!125 = !DILocation(line: 23, column: 71, scope: !116)
!126 = !DILocation(line: 23, column: 48, scope: !116)
!127 = !DILocation(line: 23, column: 2, scope: !116)
!128 = !{i64 18904}
!129 = !DILocation(line: 24, column: 25, scope: !116)
!130 = !DILocation(line: 24, column: 20, scope: !116)
!131 = !DILocation(line: 24, column: 36, scope: !116)
!132 = !DILocation(line: 24, column: 34, scope: !116)
!133 = !DILocation(line: 24, column: 10, scope: !116)
!134 = !DILocation(line: 24, column: 9, scope: !116)
!135 = !DILocation(line: 25, column: 1, scope: !116)
!136 = !DILocation(line: 24, column: 2, scope: !116)
!137 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 13, type: !138, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!138 = !DISubroutineType(types: !139)
!139 = !{!5, !5, !15, !15}
!140 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 36, type: !141, scopeLine: 37, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !143)
!141 = !DISubroutineType(types: !142)
!142 = !{null, !5}
!143 = !{!144}
!144 = !DILocalVariable(name: "flags", arg: 1, scope: !140, file: !6, line: 36, type: !5)
!145 = !DILocation(line: 36, column: 36, scope: !140)
!146 = !DILocation(line: 38, column: 40, scope: !140)
!147 = !DILocation(line: 38, column: 2, scope: !140)
!148 = !{i64 19264}
!149 = !DILocation(line: 39, column: 1, scope: !140)
