; ModuleID = 'irqs_again_right.c'
source_filename = "irqs_again_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @irqs_again_right(i64 noundef %partition) #0 !dbg !19 {
entry:
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !23, !DIExpression(), !46)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !47
    #dbg_declare(ptr %flags, !24, !DIExpression(), !48)
  %call = call i64 @irq_save() #5, !dbg !49
  store i64 %call, ptr %flags, align 8, !dbg !48
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !47
    #dbg_declare(ptr %status, !25, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !51
    #dbg_declare(ptr %input, !26, !DIExpression(), !52)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !53
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !54
  store ptr %call1, ptr %input, align 8, !dbg !52
  %1 = load i64, ptr %partition.addr, align 8, !dbg !55
  %2 = load ptr, ptr %input, align 8, !dbg !56
  %partition2 = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 0, !dbg !57
  store i64 %1, ptr %partition2, align 1, !dbg !58
  %3 = load ptr, ptr %input, align 8, !dbg !59
  %vp = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 1, !dbg !60
  store i32 0, ptr %vp, align 1, !dbg !61
  %4 = load ptr, ptr %input, align 8, !dbg !62
  %vtl = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 2, !dbg !63
  store i8 0, ptr %vtl, align 1, !dbg !64
  %5 = load ptr, ptr %input, align 8, !dbg !65
  %names = getelementptr inbounds %struct.registers_input, ptr %5, i32 0, i32 4, !dbg !66
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !65
  store i32 5, ptr %arrayidx, align 1, !dbg !67
  br label %again, !dbg !65

again:                                            ; preds = %if.then, %entry
    #dbg_label(!45, !68)
  %6 = load ptr, ptr %input, align 8, !dbg !69
  %7 = load ptr, ptr %input, align 8, !dbg !70
  %add.ptr = getelementptr i8, ptr %7, i64 64, !dbg !71
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %6, ptr noundef %add.ptr) #5, !dbg !72
  store i64 %call3, ptr %status, align 8, !dbg !73
  %8 = load i64, ptr %status, align 8, !dbg !74
  %and = and i64 %8, 65535, !dbg !76
  %cmp = icmp eq i64 %and, 51, !dbg !77
  br i1 %cmp, label %if.then, label %if.end, !dbg !78

if.then:                                          ; preds = %again
  %9 = load i64, ptr %flags, align 8, !dbg !79
  call void @irq_restore(i64 noundef %9) #5, !dbg !81
  %call4 = call i64 @irq_save() #5, !dbg !82
  store i64 %call4, ptr %flags, align 8, !dbg !83
  %10 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !84
  %call5 = call ptr @this_cpu_ptr_load(ptr noundef %10) #5, !dbg !85
  store ptr %call5, ptr %input, align 8, !dbg !86
  %11 = load i64, ptr %partition.addr, align 8, !dbg !87
  %12 = load ptr, ptr %input, align 8, !dbg !88
  %partition6 = getelementptr inbounds %struct.registers_input, ptr %12, i32 0, i32 0, !dbg !89
  store i64 %11, ptr %partition6, align 1, !dbg !90
  %13 = load ptr, ptr %input, align 8, !dbg !91
  %vp7 = getelementptr inbounds %struct.registers_input, ptr %13, i32 0, i32 1, !dbg !92
  store i32 0, ptr %vp7, align 1, !dbg !93
  %14 = load ptr, ptr %input, align 8, !dbg !94
  %vtl8 = getelementptr inbounds %struct.registers_input, ptr %14, i32 0, i32 2, !dbg !95
  store i8 0, ptr %vtl8, align 1, !dbg !96
  %15 = load ptr, ptr %input, align 8, !dbg !97
  %names9 = getelementptr inbounds %struct.registers_input, ptr %15, i32 0, i32 4, !dbg !98
  %arrayidx10 = getelementptr [0 x i32], ptr %names9, i64 0, i64 0, !dbg !97
  store i32 5, ptr %arrayidx10, align 1, !dbg !99
  br label %again, !dbg !100

if.end:                                           ; preds = %again
  %16 = load i64, ptr %flags, align 8, !dbg !101
  call void @irq_restore(i64 noundef %16) #5, !dbg !102
  %17 = load i64, ptr %status, align 8, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !104
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !104
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !104
  ret i64 %17, !dbg !105
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !106 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !111
    #dbg_declare(ptr %flags, !110, !DIExpression(), !112)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !113, !srcloc !114
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !115, !srcloc !116
  %0 = load i64, ptr %flags, align 8, !dbg !117
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !118
  ret i64 %0, !dbg !119
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !120 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !124, !DIExpression(), !126)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !127
    #dbg_declare(ptr %offset, !125, !DIExpression(), !128)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !129, !srcloc !130
  store i64 %0, ptr %offset, align 8, !dbg !129
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !131
  %2 = ptrtoint ptr %1 to i64, !dbg !132
  %3 = load i64, ptr %offset, align 8, !dbg !133
  %add = add i64 %2, %3, !dbg !134
  %4 = inttoptr i64 %add to ptr, !dbg !135
  %5 = load ptr, ptr %4, align 8, !dbg !136
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !137
  ret ptr %5, !dbg !138
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !139 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

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
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !152, !srcloc !153
  br label %if.end, !dbg !152

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !154
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
!3 = !DIFile(filename: "irqs_again_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "022ebb7f735cef1c9487bc5a1c3779ce")
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
!19 = distinct !DISubprogram(name: "irqs_again_right", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!20 = !DISubroutineType(types: !21)
!21 = !{!9, !9}
!22 = !{!23, !24, !25, !26, !45}
!23 = !DILocalVariable(name: "partition", arg: 1, scope: !19, file: !3, line: 8, type: !9)
!24 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 10, type: !9)
!25 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 10, type: !9)
!26 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 11, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !29)
!29 = !{!30, !31, !34, !37, !41}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !28, file: !10, line: 78, baseType: !9, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !28, file: !10, line: 79, baseType: !32, size: 32, offset: 64)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !33)
!33 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !28, file: !10, line: 80, baseType: !35, size: 8, offset: 96)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !36)
!36 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !28, file: !10, line: 81, baseType: !38, size: 24, offset: 104)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 24, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: 3)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !28, file: !10, line: 82, baseType: !42, offset: 128)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: -1)
!45 = !DILabel(scope: !19, name: "again", file: !3, line: 17)
!46 = !DILocation(line: 8, column: 26, scope: !19)
!47 = !DILocation(line: 10, column: 2, scope: !19)
!48 = !DILocation(line: 10, column: 6, scope: !19)
!49 = !DILocation(line: 10, column: 14, scope: !19)
!50 = !DILocation(line: 10, column: 26, scope: !19)
!51 = !DILocation(line: 11, column: 2, scope: !19)
!52 = !DILocation(line: 11, column: 26, scope: !19)
!53 = !DILocation(line: 11, column: 52, scope: !19)
!54 = !DILocation(line: 11, column: 34, scope: !19)
!55 = !DILocation(line: 13, column: 21, scope: !19)
!56 = !DILocation(line: 13, column: 2, scope: !19)
!57 = !DILocation(line: 13, column: 9, scope: !19)
!58 = !DILocation(line: 13, column: 19, scope: !19)
!59 = !DILocation(line: 14, column: 2, scope: !19)
!60 = !DILocation(line: 14, column: 9, scope: !19)
!61 = !DILocation(line: 14, column: 12, scope: !19)
!62 = !DILocation(line: 15, column: 2, scope: !19)
!63 = !DILocation(line: 15, column: 9, scope: !19)
!64 = !DILocation(line: 15, column: 13, scope: !19)
!65 = !DILocation(line: 16, column: 2, scope: !19)
!66 = !DILocation(line: 16, column: 9, scope: !19)
!67 = !DILocation(line: 16, column: 18, scope: !19)
!68 = !DILocation(line: 17, column: 1, scope: !19)
!69 = !DILocation(line: 18, column: 48, scope: !19)
!70 = !DILocation(line: 18, column: 63, scope: !19)
!71 = !DILocation(line: 18, column: 69, scope: !19)
!72 = !DILocation(line: 18, column: 11, scope: !19)
!73 = !DILocation(line: 18, column: 9, scope: !19)
!74 = !DILocation(line: 19, column: 7, scope: !75)
!75 = distinct !DILexicalBlock(scope: !19, file: !3, line: 19, column: 6)
!76 = !DILocation(line: 19, column: 14, scope: !75)
!77 = !DILocation(line: 19, column: 24, scope: !75)
!78 = !DILocation(line: 19, column: 6, scope: !19)
!79 = !DILocation(line: 20, column: 15, scope: !80)
!80 = distinct !DILexicalBlock(scope: !75, file: !3, line: 19, column: 33)
!81 = !DILocation(line: 20, column: 3, scope: !80)
!82 = !DILocation(line: 21, column: 11, scope: !80)
!83 = !DILocation(line: 21, column: 9, scope: !80)
!84 = !DILocation(line: 22, column: 29, scope: !80)
!85 = !DILocation(line: 22, column: 11, scope: !80)
!86 = !DILocation(line: 22, column: 9, scope: !80)
!87 = !DILocation(line: 23, column: 22, scope: !80)
!88 = !DILocation(line: 23, column: 3, scope: !80)
!89 = !DILocation(line: 23, column: 10, scope: !80)
!90 = !DILocation(line: 23, column: 20, scope: !80)
!91 = !DILocation(line: 24, column: 3, scope: !80)
!92 = !DILocation(line: 24, column: 10, scope: !80)
!93 = !DILocation(line: 24, column: 13, scope: !80)
!94 = !DILocation(line: 25, column: 3, scope: !80)
!95 = !DILocation(line: 25, column: 10, scope: !80)
!96 = !DILocation(line: 25, column: 14, scope: !80)
!97 = !DILocation(line: 26, column: 3, scope: !80)
!98 = !DILocation(line: 26, column: 10, scope: !80)
!99 = !DILocation(line: 26, column: 19, scope: !80)
!100 = !DILocation(line: 27, column: 3, scope: !80)
!101 = !DILocation(line: 29, column: 14, scope: !19)
!102 = !DILocation(line: 29, column: 2, scope: !19)
!103 = !DILocation(line: 30, column: 9, scope: !19)
!104 = !DILocation(line: 31, column: 1, scope: !19)
!105 = !DILocation(line: 30, column: 2, scope: !19)
!106 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !107, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !109)
!107 = !DISubroutineType(types: !108)
!108 = !{!9}
!109 = !{!110}
!110 = !DILocalVariable(name: "flags", scope: !106, file: !10, line: 42, type: !9)
!111 = !DILocation(line: 42, column: 2, scope: !106)
!112 = !DILocation(line: 42, column: 6, scope: !106)
!113 = !DILocation(line: 44, column: 2, scope: !106)
!114 = !{i64 19226, i64 19235}
!115 = !DILocation(line: 45, column: 2, scope: !106)
!116 = !{i64 19297}
!117 = !DILocation(line: 46, column: 9, scope: !106)
!118 = !DILocation(line: 47, column: 1, scope: !106)
!119 = !DILocation(line: 46, column: 2, scope: !106)
!120 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !121, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !123)
!121 = !DISubroutineType(types: !122)
!122 = !{!8, !7}
!123 = !{!124, !125}
!124 = !DILocalVariable(name: "variable", arg: 1, scope: !120, file: !10, line: 56, type: !7)
!125 = !DILocalVariable(name: "offset", scope: !120, file: !10, line: 58, type: !9)
!126 = !DILocation(line: 56, column: 46, scope: !120)
!127 = !DILocation(line: 58, column: 2, scope: !120)
!128 = !DILocation(line: 58, column: 6, scope: !120)
!129 = !DILocation(line: 60, column: 2, scope: !120)
!130 = !{i64 19598}
!131 = !DILocation(line: 61, column: 25, scope: !120)
!132 = !DILocation(line: 61, column: 20, scope: !120)
!133 = !DILocation(line: 61, column: 36, scope: !120)
!134 = !DILocation(line: 61, column: 34, scope: !120)
!135 = !DILocation(line: 61, column: 10, scope: !120)
!136 = !DILocation(line: 61, column: 9, scope: !120)
!137 = !DILocation(line: 62, column: 1, scope: !120)
!138 = !DILocation(line: 61, column: 2, scope: !120)
!139 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !140, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!140 = !DISubroutineType(types: !141)
!141 = !{!9, !9, !8, !8}
!142 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !143, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !145)
!143 = !DISubroutineType(types: !144)
!144 = !{null, !9}
!145 = !{!146}
!146 = !DILocalVariable(name: "flags", arg: 1, scope: !142, file: !10, line: 49, type: !9)
!147 = !DILocation(line: 49, column: 36, scope: !142)
!148 = !DILocation(line: 51, column: 6, scope: !149)
!149 = distinct !DILexicalBlock(scope: !142, file: !10, line: 51, column: 6)
!150 = !DILocation(line: 51, column: 12, scope: !149)
!151 = !DILocation(line: 51, column: 6, scope: !142)
!152 = !DILocation(line: 52, column: 3, scope: !149)
!153 = !{i64 19417}
!154 = !DILocation(line: 53, column: 1, scope: !142)
