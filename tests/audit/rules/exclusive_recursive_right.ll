; ModuleID = 'exclusive_recursive_right.c'
source_filename = "exclusive_recursive_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noinline noredzone nounwind null_pointer_is_valid
define dso_local i32 @product(i32 noundef %n) #0 !dbg !19 {
entry:
  %n.addr = alloca i32, align 4
  store i32 %n, ptr %n.addr, align 4
    #dbg_declare(ptr %n.addr, !25, !DIExpression(), !26)
  %0 = load i32, ptr %n.addr, align 4, !dbg !27
  %tobool = icmp ne i32 %0, 0, !dbg !27
  br i1 %tobool, label %cond.true, label %cond.false, !dbg !27

cond.true:                                        ; preds = %entry
  %1 = load i32, ptr %n.addr, align 4, !dbg !28
  %2 = load i32, ptr %n.addr, align 4, !dbg !29
  %sub = sub i32 %2, 1, !dbg !30
  %call = call i32 @product(i32 noundef %sub) #5, !dbg !31
  %mul = mul i32 %1, %call, !dbg !32
  br label %cond.end, !dbg !27

cond.false:                                       ; preds = %entry
  br label %cond.end, !dbg !27

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ %mul, %cond.true ], [ 1, %cond.false ], !dbg !27
  ret i32 %cond, !dbg !33
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @exclusive_recursive_right(i64 noundef %partition, i32 noundef %n) #1 !dbg !34 {
entry:
  %partition.addr = alloca i64, align 8
  %n.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !38, !DIExpression(), !59)
  store i32 %n, ptr %n.addr, align 4
    #dbg_declare(ptr %n.addr, !39, !DIExpression(), !60)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !61
    #dbg_declare(ptr %flags, !40, !DIExpression(), !62)
  %call = call i64 @irq_save() #5, !dbg !63
  store i64 %call, ptr %flags, align 8, !dbg !62
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !61
    #dbg_declare(ptr %status, !41, !DIExpression(), !64)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !65
    #dbg_declare(ptr %input, !42, !DIExpression(), !66)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !67
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !68
  store ptr %call1, ptr %input, align 8, !dbg !66
  %1 = load i64, ptr %partition.addr, align 8, !dbg !69
  %2 = load ptr, ptr %input, align 8, !dbg !70
  %partition2 = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 0, !dbg !71
  store i64 %1, ptr %partition2, align 1, !dbg !72
  %3 = load ptr, ptr %input, align 8, !dbg !73
  %vp = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 1, !dbg !74
  store i32 0, ptr %vp, align 1, !dbg !75
  %4 = load ptr, ptr %input, align 8, !dbg !76
  %vtl = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 2, !dbg !77
  store i8 0, ptr %vtl, align 1, !dbg !78
  %5 = load i32, ptr %n.addr, align 4, !dbg !79
  %call3 = call i32 @product(i32 noundef %5) #5, !dbg !80
  %6 = load ptr, ptr %input, align 8, !dbg !81
  %names = getelementptr inbounds %struct.registers_input, ptr %6, i32 0, i32 4, !dbg !82
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !81
  store i32 %call3, ptr %arrayidx, align 1, !dbg !83
  %7 = load ptr, ptr %input, align 8, !dbg !84
  %8 = load ptr, ptr %input, align 8, !dbg !85
  %add.ptr = getelementptr i8, ptr %8, i64 64, !dbg !86
  %call4 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %7, ptr noundef %add.ptr) #5, !dbg !87
  store i64 %call4, ptr %status, align 8, !dbg !88
  %9 = load i64, ptr %flags, align 8, !dbg !89
  call void @irq_restore(i64 noundef %9) #5, !dbg !90
  %10 = load i64, ptr %status, align 8, !dbg !91
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !92
  ret i64 %10, !dbg !93
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !94 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !99
    #dbg_declare(ptr %flags, !98, !DIExpression(), !100)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !101, !srcloc !102
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !103, !srcloc !104
  %0 = load i64, ptr %flags, align 8, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !106
  ret i64 %0, !dbg !107
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !108 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !112, !DIExpression(), !114)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !115
    #dbg_declare(ptr %offset, !113, !DIExpression(), !116)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !117, !srcloc !118
  store i64 %0, ptr %offset, align 8, !dbg !117
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !119
  %2 = ptrtoint ptr %1 to i64, !dbg !120
  %3 = load i64, ptr %offset, align 8, !dbg !121
  %add = add i64 %2, %3, !dbg !122
  %4 = inttoptr i64 %add to ptr, !dbg !123
  %5 = load ptr, ptr %4, align 8, !dbg !124
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !125
  ret ptr %5, !dbg !126
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !127 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !130 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !134, !DIExpression(), !135)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !136
  %and = and i64 %0, 512, !dbg !138
  %tobool = icmp ne i64 %and, 0, !dbg !138
  br i1 %tobool, label %if.then, label %if.end, !dbg !139

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !140, !srcloc !141
  br label %if.end, !dbg !140

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !142
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

attributes #0 = { noinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nobuiltin noredzone "no-builtins" }
attributes #6 = { nounwind }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "exclusive_recursive_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "d599c6e915dd6b0dbf76e1c222464be5")
!4 = !{!5, !7, !9}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !10, line: 9, baseType: !11)
!10 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!11 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!12 = !{!0, !13}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!15 = !{i32 7, !"Dwarf Version", i32 5}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!19 = distinct !DISubprogram(name: "product", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!20 = !DISubroutineType(types: !21)
!21 = !{!22, !22}
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25}
!25 = !DILocalVariable(name: "n", arg: 1, scope: !19, file: !3, line: 8, type: !22)
!26 = !DILocation(line: 8, column: 43, scope: !19)
!27 = !DILocation(line: 10, column: 9, scope: !19)
!28 = !DILocation(line: 10, column: 13, scope: !19)
!29 = !DILocation(line: 10, column: 25, scope: !19)
!30 = !DILocation(line: 10, column: 27, scope: !19)
!31 = !DILocation(line: 10, column: 17, scope: !19)
!32 = !DILocation(line: 10, column: 15, scope: !19)
!33 = !DILocation(line: 10, column: 2, scope: !19)
!34 = distinct !DISubprogram(name: "exclusive_recursive_right", scope: !3, file: !3, line: 13, type: !35, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !37)
!35 = !DISubroutineType(types: !36)
!36 = !{!9, !9, !22}
!37 = !{!38, !39, !40, !41, !42}
!38 = !DILocalVariable(name: "partition", arg: 1, scope: !34, file: !3, line: 13, type: !9)
!39 = !DILocalVariable(name: "n", arg: 2, scope: !34, file: !3, line: 13, type: !22)
!40 = !DILocalVariable(name: "flags", scope: !34, file: !3, line: 15, type: !9)
!41 = !DILocalVariable(name: "status", scope: !34, file: !3, line: 15, type: !9)
!42 = !DILocalVariable(name: "input", scope: !34, file: !3, line: 16, type: !43)
!43 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !44, size: 64)
!44 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !45)
!45 = !{!46, !47, !48, !51, !55}
!46 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !44, file: !10, line: 78, baseType: !9, size: 64)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !44, file: !10, line: 79, baseType: !22, size: 32, offset: 64)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !44, file: !10, line: 80, baseType: !49, size: 8, offset: 96)
!49 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !50)
!50 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !44, file: !10, line: 81, baseType: !52, size: 24, offset: 104)
!52 = !DICompositeType(tag: DW_TAG_array_type, baseType: !49, size: 24, elements: !53)
!53 = !{!54}
!54 = !DISubrange(count: 3)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !44, file: !10, line: 82, baseType: !56, offset: 128)
!56 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, elements: !57)
!57 = !{!58}
!58 = !DISubrange(count: -1)
!59 = !DILocation(line: 13, column: 35, scope: !34)
!60 = !DILocation(line: 13, column: 50, scope: !34)
!61 = !DILocation(line: 15, column: 2, scope: !34)
!62 = !DILocation(line: 15, column: 6, scope: !34)
!63 = !DILocation(line: 15, column: 14, scope: !34)
!64 = !DILocation(line: 15, column: 26, scope: !34)
!65 = !DILocation(line: 16, column: 2, scope: !34)
!66 = !DILocation(line: 16, column: 26, scope: !34)
!67 = !DILocation(line: 16, column: 52, scope: !34)
!68 = !DILocation(line: 16, column: 34, scope: !34)
!69 = !DILocation(line: 18, column: 21, scope: !34)
!70 = !DILocation(line: 18, column: 2, scope: !34)
!71 = !DILocation(line: 18, column: 9, scope: !34)
!72 = !DILocation(line: 18, column: 19, scope: !34)
!73 = !DILocation(line: 19, column: 2, scope: !34)
!74 = !DILocation(line: 19, column: 9, scope: !34)
!75 = !DILocation(line: 19, column: 12, scope: !34)
!76 = !DILocation(line: 20, column: 2, scope: !34)
!77 = !DILocation(line: 20, column: 9, scope: !34)
!78 = !DILocation(line: 20, column: 13, scope: !34)
!79 = !DILocation(line: 21, column: 28, scope: !34)
!80 = !DILocation(line: 21, column: 20, scope: !34)
!81 = !DILocation(line: 21, column: 2, scope: !34)
!82 = !DILocation(line: 21, column: 9, scope: !34)
!83 = !DILocation(line: 21, column: 18, scope: !34)
!84 = !DILocation(line: 22, column: 48, scope: !34)
!85 = !DILocation(line: 22, column: 63, scope: !34)
!86 = !DILocation(line: 22, column: 69, scope: !34)
!87 = !DILocation(line: 22, column: 11, scope: !34)
!88 = !DILocation(line: 22, column: 9, scope: !34)
!89 = !DILocation(line: 23, column: 14, scope: !34)
!90 = !DILocation(line: 23, column: 2, scope: !34)
!91 = !DILocation(line: 24, column: 9, scope: !34)
!92 = !DILocation(line: 25, column: 1, scope: !34)
!93 = !DILocation(line: 24, column: 2, scope: !34)
!94 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !95, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !97)
!95 = !DISubroutineType(types: !96)
!96 = !{!9}
!97 = !{!98}
!98 = !DILocalVariable(name: "flags", scope: !94, file: !10, line: 42, type: !9)
!99 = !DILocation(line: 42, column: 2, scope: !94)
!100 = !DILocation(line: 42, column: 6, scope: !94)
!101 = !DILocation(line: 44, column: 2, scope: !94)
!102 = !{i64 19050, i64 19059}
!103 = !DILocation(line: 45, column: 2, scope: !94)
!104 = !{i64 19121}
!105 = !DILocation(line: 46, column: 9, scope: !94)
!106 = !DILocation(line: 47, column: 1, scope: !94)
!107 = !DILocation(line: 46, column: 2, scope: !94)
!108 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !109, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !111)
!109 = !DISubroutineType(types: !110)
!110 = !{!8, !7}
!111 = !{!112, !113}
!112 = !DILocalVariable(name: "variable", arg: 1, scope: !108, file: !10, line: 56, type: !7)
!113 = !DILocalVariable(name: "offset", scope: !108, file: !10, line: 58, type: !9)
!114 = !DILocation(line: 56, column: 46, scope: !108)
!115 = !DILocation(line: 58, column: 2, scope: !108)
!116 = !DILocation(line: 58, column: 6, scope: !108)
!117 = !DILocation(line: 60, column: 2, scope: !108)
!118 = !{i64 19422}
!119 = !DILocation(line: 61, column: 25, scope: !108)
!120 = !DILocation(line: 61, column: 20, scope: !108)
!121 = !DILocation(line: 61, column: 36, scope: !108)
!122 = !DILocation(line: 61, column: 34, scope: !108)
!123 = !DILocation(line: 61, column: 10, scope: !108)
!124 = !DILocation(line: 61, column: 9, scope: !108)
!125 = !DILocation(line: 62, column: 1, scope: !108)
!126 = !DILocation(line: 61, column: 2, scope: !108)
!127 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !128, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!128 = !DISubroutineType(types: !129)
!129 = !{!9, !9, !8, !8}
!130 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !131, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !133)
!131 = !DISubroutineType(types: !132)
!132 = !{null, !9}
!133 = !{!134}
!134 = !DILocalVariable(name: "flags", arg: 1, scope: !130, file: !10, line: 49, type: !9)
!135 = !DILocation(line: 49, column: 36, scope: !130)
!136 = !DILocation(line: 51, column: 6, scope: !137)
!137 = distinct !DILexicalBlock(scope: !130, file: !10, line: 51, column: 6)
!138 = !DILocation(line: 51, column: 12, scope: !137)
!139 = !DILocation(line: 51, column: 6, scope: !130)
!140 = !DILocation(line: 52, column: 3, scope: !137)
!141 = !{i64 19241}
!142 = !DILocation(line: 53, column: 1, scope: !130)
