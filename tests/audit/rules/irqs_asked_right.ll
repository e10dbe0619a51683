; ModuleID = 'irqs_asked_right.c'
source_filename = "irqs_asked_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@kind_of_hypervisor = external dso_local global i32, align 4
@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @is_ours() #0 !dbg !19 {
entry:
  %0 = load i32, ptr @kind_of_hypervisor, align 4, !dbg !23
  %cmp = icmp eq i32 %0, 19795, !dbg !24
  %conv = zext i1 %cmp to i32, !dbg !24
  ret i32 %conv, !dbg !25
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @irqs_asked_right(i64 noundef %partition, i32 noundef %vp) #0 !dbg !26 {
entry:
  %retval = alloca i32, align 4
  %partition.addr = alloca i64, align 8
  %vp.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !32, !DIExpression(), !53)
  store i32 %vp, ptr %vp.addr, align 4
    #dbg_declare(ptr %vp.addr, !33, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !55
    #dbg_declare(ptr %flags, !34, !DIExpression(), !56)
  %call = call i64 @irq_save() #5, !dbg !57
  store i64 %call, ptr %flags, align 8, !dbg !56
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !55
    #dbg_declare(ptr %status, !35, !DIExpression(), !58)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !59
    #dbg_declare(ptr %input, !36, !DIExpression(), !60)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !61
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !62
  store ptr %call1, ptr %input, align 8, !dbg !60
  %call2 = call i32 @is_ours() #5, !dbg !63
  %tobool = icmp ne i32 %call2, 0, !dbg !63
  br i1 %tobool, label %land.lhs.true, label %if.end, !dbg !65

land.lhs.true:                                    ; preds = %entry
  %1 = load i32, ptr %vp.addr, align 4, !dbg !66
  %cmp = icmp eq i32 %1, 77, !dbg !67
  br i1 %cmp, label %if.then, label %if.end, !dbg !68

if.then:                                          ; preds = %land.lhs.true
  %2 = load i64, ptr %flags, align 8, !dbg !69
  call void @irq_restore(i64 noundef %2) #5, !dbg !71
  store i32 -1, ptr %retval, align 4, !dbg !72
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !72

if.end:                                           ; preds = %land.lhs.true, %entry
  %3 = load i64, ptr %partition.addr, align 8, !dbg !73
  %4 = load ptr, ptr %input, align 8, !dbg !74
  %partition3 = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 0, !dbg !75
  store i64 %3, ptr %partition3, align 1, !dbg !76
  %5 = load ptr, ptr %input, align 8, !dbg !77
  %6 = load ptr, ptr %input, align 8, !dbg !78
  %add.ptr = getelementptr i8, ptr %6, i64 64, !dbg !79
  %call4 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %5, ptr noundef %add.ptr) #5, !dbg !80
  store i64 %call4, ptr %status, align 8, !dbg !81
  %7 = load i64, ptr %flags, align 8, !dbg !82
  call void @irq_restore(i64 noundef %7) #5, !dbg !83
  %8 = load i64, ptr %status, align 8, !dbg !84
  %call5 = call i32 @succeeded(i64 noundef %8) #5, !dbg !85
  %tobool6 = icmp ne i32 %call5, 0, !dbg !85
  %9 = zext i1 %tobool6 to i64, !dbg !85
  %cond = select i1 %tobool6, i32 0, i32 -5, !dbg !85
  store i32 %cond, ptr %retval, align 4, !dbg !86
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !86

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !87
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !87
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !87
  %10 = load i32, ptr %retval, align 4, !dbg !87
  ret i32 %10, !dbg !87
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !88 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !93
    #dbg_declare(ptr %flags, !92, !DIExpression(), !94)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !95, !srcloc !96
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !97, !srcloc !98
  %0 = load i64, ptr %flags, align 8, !dbg !99
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !100
  ret i64 %0, !dbg !101
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !102 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !106, !DIExpression(), !108)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !109
    #dbg_declare(ptr %offset, !107, !DIExpression(), !110)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !111, !srcloc !112
  store i64 %0, ptr %offset, align 8, !dbg !111
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !113
  %2 = ptrtoint ptr %1 to i64, !dbg !114
  %3 = load i64, ptr %offset, align 8, !dbg !115
  %add = add i64 %2, %3, !dbg !116
  %4 = inttoptr i64 %add to ptr, !dbg !117
  %5 = load ptr, ptr %4, align 8, !dbg !118
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !119
  ret ptr %5, !dbg !120
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !121 {
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
declare !dbg !134 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !137 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !141, !DIExpression(), !142)
  %0 = load i64, ptr %status.addr, align 8, !dbg !143
  %and = and i64 %0, 65535, !dbg !144
  %cmp = icmp eq i64 %and, 0, !dbg !145
  %conv = zext i1 %cmp to i32, !dbg !145
  ret i32 %conv, !dbg !146
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
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "irqs_asked_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "9bdc81bc8d395e285b983a90f0b8efd3")
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
!19 = distinct !DISubprogram(name: "is_ours", scope: !3, file: !3, line: 10, type: !20, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2)
!20 = !DISubroutineType(types: !21)
!21 = !{!22}
!22 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!23 = !DILocation(line: 12, column: 9, scope: !19)
!24 = !DILocation(line: 12, column: 28, scope: !19)
!25 = !DILocation(line: 12, column: 2, scope: !19)
!26 = distinct !DISubprogram(name: "irqs_asked_right", scope: !3, file: !3, line: 15, type: !27, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !31)
!27 = !DISubroutineType(types: !28)
!28 = !{!22, !9, !29}
!29 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !30)
!30 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!31 = !{!32, !33, !34, !35, !36}
!32 = !DILocalVariable(name: "partition", arg: 1, scope: !26, file: !3, line: 15, type: !9)
!33 = !DILocalVariable(name: "vp", arg: 2, scope: !26, file: !3, line: 15, type: !29)
!34 = !DILocalVariable(name: "flags", scope: !26, file: !3, line: 17, type: !9)
!35 = !DILocalVariable(name: "status", scope: !26, file: !3, line: 17, type: !9)
!36 = !DILocalVariable(name: "input", scope: !26, file: !3, line: 18, type: !37)
!37 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !38, size: 64)
!38 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !39)
!39 = !{!40, !41, !42, !45, !49}
!40 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !38, file: !10, line: 78, baseType: !9, size: 64)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !38, file: !10, line: 79, baseType: !29, size: 32, offset: 64)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !38, file: !10, line: 80, baseType: !43, size: 8, offset: 96)
!43 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !44)
!44 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !38, file: !10, line: 81, baseType: !46, size: 24, offset: 104)
!46 = !DICompositeType(tag: DW_TAG_array_type, baseType: !43, size: 24, elements: !47)
!47 = !{!48}
!48 = !DISubrange(count: 3)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !38, file: !10, line: 82, baseType: !50, offset: 128)
!50 = !DICompositeType(tag: DW_TAG_array_type, baseType: !29, elements: !51)
!51 = !{!52}
!52 = !DISubrange(count: -1)
!53 = !DILocation(line: 15, column: 26, scope: !26)
!54 = !DILocation(line: 15, column: 41, scope: !26)
!55 = !DILocation(line: 17, column: 2, scope: !26)
!56 = !DILocation(line: 17, column: 6, scope: !26)
!57 = !DILocation(line: 17, column: 14, scope: !26)
!58 = !DILocation(line: 17, column: 26, scope: !26)
!59 = !DILocation(line: 18, column: 2, scope: !26)
!60 = !DILocation(line: 18, column: 26, scope: !26)
!61 = !DILocation(line: 18, column: 52, scope: !26)
!62 = !DILocation(line: 18, column: 34, scope: !26)
!63 = !DILocation(line: 20, column: 6, scope: !64)
!64 = distinct !DILexicalBlock(scope: !26, file: !3, line: 20, column: 6)
!65 = !DILocation(line: 20, column: 16, scope: !64)
!66 = !DILocation(line: 20, column: 19, scope: !64)
!67 = !DILocation(line: 20, column: 22, scope: !64)
!68 = !DILocation(line: 20, column: 6, scope: !26)
!69 = !DILocation(line: 21, column: 15, scope: !70)
!70 = distinct !DILexicalBlock(scope: !64, file: !3, line: 20, column: 29)
!71 = !DILocation(line: 21, column: 3, scope: !70)
!72 = !DILocation(line: 22, column: 3, scope: !70)
!73 = !DILocation(line: 24, column: 21, scope: !26)
!74 = !DILocation(line: 24, column: 2, scope: !26)
!75 = !DILocation(line: 24, column: 9, scope: !26)
!76 = !DILocation(line: 24, column: 19, scope: !26)
!77 = !DILocation(line: 25, column: 48, scope: !26)
!78 = !DILocation(line: 25, column: 63, scope: !26)
!79 = !DILocation(line: 25, column: 69, scope: !26)
!80 = !DILocation(line: 25, column: 11, scope: !26)
!81 = !DILocation(line: 25, column: 9, scope: !26)
!82 = !DILocation(line: 26, column: 14, scope: !26)
!83 = !DILocation(line: 26, column: 2, scope: !26)
!84 = !DILocation(line: 27, column: 19, scope: !26)
!85 = !DILocation(line: 27, column: 9, scope: !26)
!86 = !DILocation(line: 27, column: 2, scope: !26)
!87 = !DILocation(line: 28, column: 1, scope: !26)
!88 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !89, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !91)
!89 = !DISubroutineType(types: !90)
!90 = !{!9}
!91 = !{!92}
!92 = !DILocalVariable(name: "flags", scope: !88, file: !10, line: 42, type: !9)
!93 = !DILocation(line: 42, column: 2, scope: !88)
!94 = !DILocation(line: 42, column: 6, scope: !88)
!95 = !DILocation(line: 44, column: 2, scope: !88)
!96 = !{i64 19093, i64 19102}
!97 = !DILocation(line: 45, column: 2, scope: !88)
!98 = !{i64 19164}
!99 = !DILocation(line: 46, column: 9, scope: !88)
!100 = !DILocation(line: 47, column: 1, scope: !88)
!101 = !DILocation(line: 46, column: 2, scope: !88)
!102 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !103, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !105)
!103 = !DISubroutineType(types: !104)
!104 = !{!8, !7}
!105 = !{!106, !107}
!106 = !DILocalVariable(name: "variable", arg: 1, scope: !102, file: !10, line: 56, type: !7)
!107 = !DILocalVariable(name: "offset", scope: !102, file: !10, line: 58, type: !9)
!108 = !DILocation(line: 56, column: 46, scope: !102)
!109 = !DILocation(line: 58, column: 2, scope: !102)
!110 = !DILocation(line: 58, column: 6, scope: !102)
!111 = !DILocation(line: 60, column: 2, scope: !102)
!112 = !{i64 19465}
!113 = !DILocation(line: 61, column: 25, scope: !102)
!114 = !DILocation(line: 61, column: 20, scope: !102)
!115 = !DILocation(line: 61, column: 36, scope: !102)
!116 = !DILocation(line: 61, column: 34, scope: !102)
!117 = !DILocation(line: 61, column: 10, scope: !102)
!118 = !DILocation(line: 61, column: 9, scope: !102)
!119 = !DILocation(line: 62, column: 1, scope: !102)
!120 = !DILocation(line: 61, column: 2, scope: !102)
!121 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !122, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !124)
!122 = !DISubroutineType(types: !123)
!123 = !{null, !9}
!124 = !{!125}
!125 = !DILocalVariable(name: "flags", arg: 1, scope: !121, file: !10, line: 49, type: !9)
!126 = !DILocation(line: 49, column: 36, scope: !121)
!127 = !DILocation(line: 51, column: 6, scope: !128)
!128 = distinct !DILexicalBlock(scope: !121, file: !10, line: 51, column: 6)
!129 = !DILocation(line: 51, column: 12, scope: !128)
!130 = !DILocation(line: 51, column: 6, scope: !121)
!131 = !DILocation(line: 52, column: 3, scope: !128)
!132 = !{i64 19284}
!133 = !DILocation(line: 53, column: 1, scope: !121)
!134 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !135, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!135 = !DISubroutineType(types: !136)
!136 = !{!9, !9, !8, !8}
!137 = distinct !DISubprogram(name: "succeeded", scope: !10, file: !10, line: 72, type: !138, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !140)
!138 = !DISubroutineType(types: !139)
!139 = !{!22, !9}
!140 = !{!141}
!141 = !DILocalVariable(name: "status", arg: 1, scope: !137, file: !10, line: 72, type: !9)
!142 = !DILocation(line: 72, column: 33, scope: !137)
!143 = !DILocation(line: 74, column: 10, scope: !137)
!144 = !DILocation(line: 74, column: 17, scope: !137)
!145 = !DILocation(line: 74, column: 27, scope: !137)
!146 = !DILocation(line: 74, column: 2, scope: !137)
