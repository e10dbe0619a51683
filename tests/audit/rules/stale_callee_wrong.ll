; ModuleID = 'stale_callee_wrong.c'
source_filename = "stale_callee_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noinline noredzone nounwind null_pointer_is_valid
define dso_local void @mark() #0 !dbg !19 {
entry:
  %page = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #5, !dbg !25
    #dbg_declare(ptr %page, !23, !DIExpression(), !26)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !27
  %call = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !28
  store ptr %call, ptr %page, align 8, !dbg !26
  %1 = load ptr, ptr %page, align 8, !dbg !29
  %arrayidx = getelementptr i64, ptr %1, i64 0, !dbg !29
  store i64 7, ptr %arrayidx, align 8, !dbg !30
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #5, !dbg !31
  ret void, !dbg !31
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !32 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !36, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !39
    #dbg_declare(ptr %offset, !37, !DIExpression(), !40)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !41, !srcloc !42
  store i64 %0, ptr %offset, align 8, !dbg !41
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !43
  %2 = ptrtoint ptr %1 to i64, !dbg !44
  %3 = load i64, ptr %offset, align 8, !dbg !45
  %add = add i64 %2, %3, !dbg !46
  %4 = inttoptr i64 %add to ptr, !dbg !47
  %5 = load ptr, ptr %4, align 8, !dbg !48
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !49
  ret ptr %5, !dbg !50
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_callee_wrong(i64 noundef %partition) #3 !dbg !51 {
entry:
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !55, !DIExpression(), !77)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !78
    #dbg_declare(ptr %flags, !56, !DIExpression(), !79)
  %call = call i64 @irq_save() #6, !dbg !80
  store i64 %call, ptr %flags, align 8, !dbg !79
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !78
    #dbg_declare(ptr %status, !57, !DIExpression(), !81)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !82
    #dbg_declare(ptr %input, !58, !DIExpression(), !83)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !84
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !85
  store ptr %call1, ptr %input, align 8, !dbg !83
  %1 = load i64, ptr %partition.addr, align 8, !dbg !86
  %2 = load ptr, ptr %input, align 8, !dbg !87
  %partition2 = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 0, !dbg !88
  store i64 %1, ptr %partition2, align 1, !dbg !89
  %3 = load ptr, ptr %input, align 8, !dbg !90
  %vp = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 1, !dbg !91
  store i32 0, ptr %vp, align 1, !dbg !92
  %4 = load ptr, ptr %input, align 8, !dbg !93
  %vtl = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 2, !dbg !94
  store i8 0, ptr %vtl, align 1, !dbg !95
  call void @mark() #6, !dbg !96
  %5 = load ptr, ptr %input, align 8, !dbg !97
  %names = getelementptr inbounds %struct.registers_input, ptr %5, i32 0, i32 4, !dbg !98
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !97
  store i32 5, ptr %arrayidx, align 1, !dbg !99
  %6 = load ptr, ptr %input, align 8, !dbg !100
  %7 = load ptr, ptr %input, align 8, !dbg !101
  %add.ptr = getelementptr i8, ptr %7, i64 64, !dbg !102
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %6, ptr noundef %add.ptr) #6, !dbg !103
  store i64 %call3, ptr %status, align 8, !dbg !104
  %8 = load i64, ptr %flags, align 8, !dbg !105
  call void @irq_restore(i64 noundef %8) #6, !dbg !106
  %9 = load i64, ptr %status, align 8, !dbg !107
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !108
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !108
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !108
  ret i64 %9, !dbg !109
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !110 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !115
    #dbg_declare(ptr %flags, !114, !DIExpression(), !116)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !117, !srcloc !118
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !119, !srcloc !120
  %0 = load i64, ptr %flags, align 8, !dbg !121
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !122
  ret i64 %0, !dbg !123
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !124 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !127 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !131, !DIExpression(), !132)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !133
  %and = and i64 %0, 512, !dbg !135
  %tobool = icmp ne i64 %and, 0, !dbg !135
  br i1 %tobool, label %if.then, label %if.end, !dbg !136

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !137, !srcloc !138
  br label %if.end, !dbg !137

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !139
}

attributes #0 = { noinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_callee_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "f4c4c4469f6a934e04af086e2f7bec6d")
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
!19 = distinct !DISubprogram(name: "mark", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!20 = !DISubroutineType(types: !21)
!21 = !{null}
!22 = !{!23}
!23 = !DILocalVariable(name: "page", scope: !19, file: !3, line: 10, type: !24)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!25 = !DILocation(line: 10, column: 2, scope: !19)
!26 = !DILocation(line: 10, column: 7, scope: !19)
!27 = !DILocation(line: 10, column: 32, scope: !19)
!28 = !DILocation(line: 10, column: 14, scope: !19)
!29 = !DILocation(line: 12, column: 2, scope: !19)
!30 = !DILocation(line: 12, column: 10, scope: !19)
!31 = !DILocation(line: 13, column: 1, scope: !19)
!32 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !33, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !35)
!33 = !DISubroutineType(types: !34)
!34 = !{!8, !7}
!35 = !{!36, !37}
!36 = !DILocalVariable(name: "variable", arg: 1, scope: !32, file: !10, line: 56, type: !7)
!37 = !DILocalVariable(name: "offset", scope: !32, file: !10, line: 58, type: !9)
!38 = !DILocation(line: 56, column: 46, scope: !32)
!39 = !DILocation(line: 58, column: 2, scope: !32)
!40 = !DILocation(line: 58, column: 6, scope: !32)
!41 = !DILocation(line: 60, column: 2, scope: !32)
!42 = !{i64 19451}
!43 = !DILocation(line: 61, column: 25, scope: !32)
!44 = !DILocation(line: 61, column: 20, scope: !32)
!45 = !DILocation(line: 61, column: 36, scope: !32)
!46 = !DILocation(line: 61, column: 34, scope: !32)
!47 = !DILocation(line: 61, column: 10, scope: !32)
!48 = !DILocation(line: 61, column: 9, scope: !32)
!49 = !DILocation(line: 62, column: 1, scope: !32)
!50 = !DILocation(line: 61, column: 2, scope: !32)
!51 = distinct !DISubprogram(name: "stale_callee_wrong", scope: !3, file: !3, line: 15, type: !52, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !54)
!52 = !DISubroutineType(types: !53)
!53 = !{!9, !9}
!54 = !{!55, !56, !57, !58}
!55 = !DILocalVariable(name: "partition", arg: 1, scope: !51, file: !3, line: 15, type: !9)
!56 = !DILocalVariable(name: "flags", scope: !51, file: !3, line: 17, type: !9)
!57 = !DILocalVariable(name: "status", scope: !51, file: !3, line: 17, type: !9)
!58 = !DILocalVariable(name: "input", scope: !51, file: !3, line: 18, type: !59)
!59 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !60, size: 64)
!60 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !61)
!61 = !{!62, !63, !66, !69, !73}
!62 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !60, file: !10, line: 78, baseType: !9, size: 64)
!63 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !60, file: !10, line: 79, baseType: !64, size: 32, offset: 64)
!64 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !65)
!65 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !60, file: !10, line: 80, baseType: !67, size: 8, offset: 96)
!67 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !68)
!68 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !60, file: !10, line: 81, baseType: !70, size: 24, offset: 104)
!70 = !DICompositeType(tag: DW_TAG_array_type, baseType: !67, size: 24, elements: !71)
!71 = !{!72}
!72 = !DISubrange(count: 3)
!73 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !60, file: !10, line: 82, baseType: !74, offset: 128)
!74 = !DICompositeType(tag: DW_TAG_array_type, baseType: !64, elements: !75)
!75 = !{!76}
!76 = !DISubrange(count: -1)
!77 = !DILocation(line: 15, column: 28, scope: !51)
!78 = !DILocation(line: 17, column: 2, scope: !51)
!79 = !DILocation(line: 17, column: 6, scope: !51)
!80 = !DILocation(line: 17, column: 14, scope: !51)
!81 = !DILocation(line: 17, column: 26, scope: !51)
!82 = !DILocation(line: 18, column: 2, scope: !51)
!83 = !DILocation(line: 18, column: 26, scope: !51)
!84 = !DILocation(line: 18, column: 52, scope: !51)
!85 = !DILocation(line: 18, column: 34, scope: !51)
!86 = !DILocation(line: 20, column: 21, scope: !51)
!87 = !DILocation(line: 20, column: 2, scope: !51)
!88 = !DILocation(line: 20, column: 9, scope: !51)
!89 = !DILocation(line: 20, column: 19, scope: !51)
!90 = !DILocation(line: 21, column: 2, scope: !51)
!91 = !DILocation(line: 21, column: 9, scope: !51)
!92 = !DILocation(line: 21, column: 12, scope: !51)
!93 = !DILocation(line: 22, column: 2, scope: !51)
!94 = !DILocation(line: 22, column: 9, scope: !51)
!95 = !DILocation(line: 22, column: 13, scope: !51)
!96 = !DILocation(line: 23, column: 2, scope: !51)
!97 = !DILocation(line: 24, column: 2, scope: !51)
!98 = !DILocation(line: 24, column: 9, scope: !51)
!99 = !DILocation(line: 24, column: 18, scope: !51)
!100 = !DILocation(line: 25, column: 48, scope: !51)
!101 = !DILocation(line: 25, column: 63, scope: !51)
!102 = !DILocation(line: 25, column: 69, scope: !51)
!103 = !DILocation(line: 25, column: 11, scope: !51)
!104 = !DILocation(line: 25, column: 9, scope: !51)
!105 = !DILocation(line: 26, column: 14, scope: !51)
!106 = !DILocation(line: 26, column: 2, scope: !51)
!107 = !DILocation(line: 27, column: 9, scope: !51)
!108 = !DILocation(line: 28, column: 1, scope: !51)
!109 = !DILocation(line: 27, column: 2, scope: !51)
!110 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !111, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !113)
!111 = !DISubroutineType(types: !112)
!112 = !{!9}
!113 = !{!114}
!114 = !DILocalVariable(name: "flags", scope: !110, file: !10, line: 42, type: !9)
!115 = !DILocation(line: 42, column: 2, scope: !110)
!116 = !DILocation(line: 42, column: 6, scope: !110)
!117 = !DILocation(line: 44, column: 2, scope: !110)
!118 = !{i64 19079, i64 19088}
!119 = !DILocation(line: 45, column: 2, scope: !110)
!120 = !{i64 19150}
!121 = !DILocation(line: 46, column: 9, scope: !110)
!122 = !DILocation(line: 47, column: 1, scope: !110)
!123 = !DILocation(line: 46, column: 2, scope: !110)
!124 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !125, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!125 = !DISubroutineType(types: !126)
!126 = !{!9, !9, !8, !8}
!127 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !128, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !130)
!128 = !DISubroutineType(types: !129)
!129 = !{null, !9}
!130 = !{!131}
!131 = !DILocalVariable(name: "flags", arg: 1, scope: !127, file: !10, line: 49, type: !9)
!132 = !DILocation(line: 49, column: 36, scope: !127)
!133 = !DILocation(line: 51, column: 6, scope: !134)
!134 = distinct !DILexicalBlock(scope: !127, file: !10, line: 51, column: 6)
!135 = !DILocation(line: 51, column: 12, scope: !134)
!136 = !DILocation(line: 51, column: 6, scope: !127)
!137 = !DILocation(line: 52, column: 3, scope: !134)
!138 = !{i64 19270}
!139 = !DILocation(line: 53, column: 1, scope: !127)
