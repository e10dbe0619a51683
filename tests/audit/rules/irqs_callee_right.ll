; ModuleID = 'irqs_callee_right.c'
source_filename = "irqs_callee_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @irqs_callee_right(i64 noundef %partition, ptr noundef %calls) #0 !dbg !19 {
entry:
  %partition.addr = alloca i64, align 8
  %calls.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !24, !DIExpression(), !47)
  store ptr %calls, ptr %calls.addr, align 8
    #dbg_declare(ptr %calls.addr, !25, !DIExpression(), !48)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !49
    #dbg_declare(ptr %flags, !26, !DIExpression(), !50)
  %call = call i64 @irq_save() #6, !dbg !51
  store i64 %call, ptr %flags, align 8, !dbg !50
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !49
    #dbg_declare(ptr %status, !27, !DIExpression(), !52)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !53
    #dbg_declare(ptr %input, !28, !DIExpression(), !54)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !55
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !56
  store ptr %call1, ptr %input, align 8, !dbg !54
  %1 = load i64, ptr %partition.addr, align 8, !dbg !57
  %2 = load ptr, ptr %input, align 8, !dbg !58
  %partition2 = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 0, !dbg !59
  store i64 %1, ptr %partition2, align 1, !dbg !60
  %3 = load ptr, ptr %input, align 8, !dbg !61
  %vp = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 1, !dbg !62
  store i32 0, ptr %vp, align 1, !dbg !63
  %4 = load ptr, ptr %input, align 8, !dbg !64
  %vtl = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 2, !dbg !65
  store i8 0, ptr %vtl, align 1, !dbg !66
  %5 = load ptr, ptr %input, align 8, !dbg !67
  %6 = load ptr, ptr %input, align 8, !dbg !68
  %add.ptr = getelementptr i8, ptr %6, i64 64, !dbg !69
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %5, ptr noundef %add.ptr) #6, !dbg !70
  store i64 %call3, ptr %status, align 8, !dbg !71
  %7 = load i64, ptr %flags, align 8, !dbg !72
  call void @irq_restore(i64 noundef %7) #6, !dbg !73
  %8 = load ptr, ptr %calls.addr, align 8, !dbg !74
  call void @count(ptr noundef %8) #6, !dbg !75
  %9 = load i64, ptr %status, align 8, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !77
  ret i64 %9, !dbg !78
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !79 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !84
    #dbg_declare(ptr %flags, !83, !DIExpression(), !85)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !86, !srcloc !87
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !88, !srcloc !89
  %0 = load i64, ptr %flags, align 8, !dbg !90
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !91
  ret i64 %0, !dbg !92
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !93 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !97, !DIExpression(), !99)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !100
    #dbg_declare(ptr %offset, !98, !DIExpression(), !101)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !102, !srcloc !103
  store i64 %0, ptr %offset, align 8, !dbg !102
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !104
  %2 = ptrtoint ptr %1 to i64, !dbg !105
  %3 = load i64, ptr %offset, align 8, !dbg !106
  %add = add i64 %2, %3, !dbg !107
  %4 = inttoptr i64 %add to ptr, !dbg !108
  %5 = load ptr, ptr %4, align 8, !dbg !109
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !110
  ret ptr %5, !dbg !111
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !112 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !115 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !119, !DIExpression(), !120)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !121
  %and = and i64 %0, 512, !dbg !123
  %tobool = icmp ne i64 %and, 0, !dbg !123
  br i1 %tobool, label %if.then, label %if.end, !dbg !124

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !125, !srcloc !126
  br label %if.end, !dbg !125

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !127
}

; Function Attrs: noinline noredzone nounwind null_pointer_is_valid
define internal void @count(ptr noundef %calls) #4 !dbg !128 {
entry:
  %calls.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  store ptr %calls, ptr %calls.addr, align 8
    #dbg_declare(ptr %calls.addr, !132, !DIExpression(), !134)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !135
    #dbg_declare(ptr %flags, !133, !DIExpression(), !136)
  %call = call i64 @irq_save() #6, !dbg !137
  store i64 %call, ptr %flags, align 8, !dbg !136
  %0 = load ptr, ptr %calls.addr, align 8, !dbg !138
  %1 = load i64, ptr %0, align 8, !dbg !139
  %inc = add i64 %1, 1, !dbg !139
  store i64 %inc, ptr %0, align 8, !dbg !139
  %2 = load i64, ptr %flags, align 8, !dbg !140
  call void @irq_restore(i64 noundef %2) #6, !dbg !141
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !142
  ret void, !dbg !142
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "irqs_callee_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "8da0679c21d083c9a44630e71112fdd0")
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
!19 = distinct !DISubprogram(name: "irqs_callee_right", scope: !3, file: !3, line: 16, type: !20, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!20 = !DISubroutineType(types: !21)
!21 = !{!9, !9, !22}
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!23 = !{!24, !25, !26, !27, !28}
!24 = !DILocalVariable(name: "partition", arg: 1, scope: !19, file: !3, line: 16, type: !9)
!25 = !DILocalVariable(name: "calls", arg: 2, scope: !19, file: !3, line: 16, type: !22)
!26 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 18, type: !9)
!27 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 18, type: !9)
!28 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 19, type: !29)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !31)
!31 = !{!32, !33, !36, !39, !43}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !30, file: !10, line: 78, baseType: !9, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !30, file: !10, line: 79, baseType: !34, size: 32, offset: 64)
!34 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !35)
!35 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !30, file: !10, line: 80, baseType: !37, size: 8, offset: 96)
!37 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !38)
!38 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !30, file: !10, line: 81, baseType: !40, size: 24, offset: 104)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !37, size: 24, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: 3)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !30, file: !10, line: 82, baseType: !44, offset: 128)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !34, elements: !45)
!45 = !{!46}
!46 = !DISubrange(count: -1)
!47 = !DILocation(line: 16, column: 27, scope: !19)
!48 = !DILocation(line: 16, column: 43, scope: !19)
!49 = !DILocation(line: 18, column: 2, scope: !19)
!50 = !DILocation(line: 18, column: 6, scope: !19)
!51 = !DILocation(line: 18, column: 14, scope: !19)
!52 = !DILocation(line: 18, column: 26, scope: !19)
!53 = !DILocation(line: 19, column: 2, scope: !19)
!54 = !DILocation(line: 19, column: 26, scope: !19)
!55 = !DILocation(line: 19, column: 52, scope: !19)
!56 = !DILocation(line: 19, column: 34, scope: !19)
!57 = !DILocation(line: 21, column: 21, scope: !19)
!58 = !DILocation(line: 21, column: 2, scope: !19)
!59 = !DILocation(line: 21, column: 9, scope: !19)
!60 = !DILocation(line: 21, column: 19, scope: !19)
!61 = !DILocation(line: 22, column: 2, scope: !19)
!62 = !DILocation(line: 22, column: 9, scope: !19)
!63 = !DILocation(line: 22, column: 12, scope: !19)
!64 = !DILocation(line: 23, column: 2, scope: !19)
!65 = !DILocation(line: 23, column: 9, scope: !19)
!66 = !DILocation(line: 23, column: 13, scope: !19)
!67 = !DILocation(line: 24, column: 48, scope: !19)
!68 = !DILocation(line: 24, column: 63, scope: !19)
!69 = !DILocation(line: 24, column: 69, scope: !19)
!70 = !DILocation(line: 24, column: 11, scope: !19)
!71 = !DILocation(line: 24, column: 9, scope: !19)
!72 = !DILocation(line: 25, column: 14, scope: !19)
!73 = !DILocation(line: 25, column: 2, scope: !19)
!74 = !DILocation(line: 26, column: 8, scope: !19)
!75 = !DILocation(line: 26, column: 2, scope: !19)
!76 = !DILocation(line: 27, column: 9, scope: !19)
!77 = !DILocation(line: 28, column: 1, scope: !19)
!78 = !DILocation(line: 27, column: 2, scope: !19)
!79 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !80, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !82)
!80 = !DISubroutineType(types: !81)
!81 = !{!9}
!82 = !{!83}
!83 = !DILocalVariable(name: "flags", scope: !79, file: !10, line: 42, type: !9)
!84 = !DILocation(line: 42, column: 2, scope: !79)
!85 = !DILocation(line: 42, column: 6, scope: !79)
!86 = !DILocation(line: 44, column: 2, scope: !79)
!87 = !{i64 19063, i64 19072}
!88 = !DILocation(line: 45, column: 2, scope: !79)
!89 = !{i64 19134}
!90 = !DILocation(line: 46, column: 9, scope: !79)
!91 = !DILocation(line: 47, column: 1, scope: !79)
!92 = !DILocation(line: 46, column: 2, scope: !79)
!93 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !94, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !96)
!94 = !DISubroutineType(types: !95)
!95 = !{!8, !7}
!96 = !{!97, !98}
!97 = !DILocalVariable(name: "variable", arg: 1, scope: !93, file: !10, line: 56, type: !7)
!98 = !DILocalVariable(name: "offset", scope: !93, file: !10, line: 58, type: !9)
!99 = !DILocation(line: 56, column: 46, scope: !93)
!100 = !DILocation(line: 58, column: 2, scope: !93)
!101 = !DILocation(line: 58, column: 6, scope: !93)
!102 = !DILocation(line: 60, column: 2, scope: !93)
!103 = !{i64 19435}
!104 = !DILocation(line: 61, column: 25, scope: !93)
!105 = !DILocation(line: 61, column: 20, scope: !93)
!106 = !DILocation(line: 61, column: 36, scope: !93)
!107 = !DILocation(line: 61, column: 34, scope: !93)
!108 = !DILocation(line: 61, column: 10, scope: !93)
!109 = !DILocation(line: 61, column: 9, scope: !93)
!110 = !DILocation(line: 62, column: 1, scope: !93)
!111 = !DILocation(line: 61, column: 2, scope: !93)
!112 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !113, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!113 = !DISubroutineType(types: !114)
!114 = !{!9, !9, !8, !8}
!115 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !116, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !118)
!116 = !DISubroutineType(types: !117)
!117 = !{null, !9}
!118 = !{!119}
!119 = !DILocalVariable(name: "flags", arg: 1, scope: !115, file: !10, line: 49, type: !9)
!120 = !DILocation(line: 49, column: 36, scope: !115)
!121 = !DILocation(line: 51, column: 6, scope: !122)
!122 = distinct !DILexicalBlock(scope: !115, file: !10, line: 51, column: 6)
!123 = !DILocation(line: 51, column: 12, scope: !122)
!124 = !DILocation(line: 51, column: 6, scope: !115)
!125 = !DILocation(line: 52, column: 3, scope: !122)
!126 = !{i64 19254}
!127 = !DILocation(line: 53, column: 1, scope: !115)
!128 = distinct !DISubprogram(name: "count", scope: !3, file: !3, line: 8, type: !129, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !131)
!129 = !DISubroutineType(types: !130)
!130 = !{null, !22}
!131 = !{!132, !133}
!132 = !DILocalVariable(name: "calls", arg: 1, scope: !128, file: !3, line: 8, type: !22)
!133 = !DILocalVariable(name: "flags", scope: !128, file: !3, line: 10, type: !9)
!134 = !DILocation(line: 8, column: 50, scope: !128)
!135 = !DILocation(line: 10, column: 2, scope: !128)
!136 = !DILocation(line: 10, column: 6, scope: !128)
!137 = !DILocation(line: 10, column: 14, scope: !128)
!138 = !DILocation(line: 12, column: 4, scope: !128)
!139 = !DILocation(line: 12, column: 10, scope: !128)
!140 = !DILocation(line: 13, column: 14, scope: !128)
!141 = !DILocation(line: 13, column: 2, scope: !128)
!142 = !DILocation(line: 14, column: 1, scope: !128)
