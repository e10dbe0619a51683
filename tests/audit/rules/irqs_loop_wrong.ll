; ModuleID = 'irqs_loop_wrong.c'
source_filename = "irqs_loop_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @irqs_loop_wrong(i64 noundef %partition, i32 noundef %rounds) #0 !dbg !19 {
entry:
  %retval = alloca i32, align 4
  %partition.addr = alloca i64, align 8
  %rounds.addr = alloca i32, align 4
  %i = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !26, !DIExpression(), !51)
  store i32 %rounds, ptr %rounds.addr, align 4
    #dbg_declare(ptr %rounds.addr, !27, !DIExpression(), !52)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #4, !dbg !53
    #dbg_declare(ptr %i, !28, !DIExpression(), !54)
  store i32 0, ptr %i, align 4, !dbg !55
  br label %for.cond, !dbg !56

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i32, ptr %i, align 4, !dbg !57
  %1 = load i32, ptr %rounds.addr, align 4, !dbg !58
  %cmp = icmp ult i32 %0, %1, !dbg !59
  br i1 %cmp, label %for.body, label %for.end, !dbg !60

for.body:                                         ; preds = %for.cond
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !61
    #dbg_declare(ptr %flags, !29, !DIExpression(), !62)
  %call = call i64 @irq_save() #5, !dbg !63
  store i64 %call, ptr %flags, align 8, !dbg !62
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !61
    #dbg_declare(ptr %status, !33, !DIExpression(), !64)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !65
    #dbg_declare(ptr %input, !34, !DIExpression(), !66)
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !67
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %2) #5, !dbg !68
  store ptr %call1, ptr %input, align 8, !dbg !66
  %3 = load i64, ptr %partition.addr, align 8, !dbg !69
  %4 = load i32, ptr %i, align 4, !dbg !70
  %conv = zext i32 %4 to i64, !dbg !70
  %add = add i64 %3, %conv, !dbg !71
  %5 = load ptr, ptr %input, align 8, !dbg !72
  %partition2 = getelementptr inbounds %struct.registers_input, ptr %5, i32 0, i32 0, !dbg !73
  store i64 %add, ptr %partition2, align 1, !dbg !74
  %6 = load ptr, ptr %input, align 8, !dbg !75
  %7 = load ptr, ptr %input, align 8, !dbg !76
  %add.ptr = getelementptr i8, ptr %7, i64 64, !dbg !77
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %6, ptr noundef %add.ptr) #5, !dbg !78
  store i64 %call3, ptr %status, align 8, !dbg !79
  %8 = load i64, ptr %status, align 8, !dbg !80
  %call4 = call i32 @succeeded(i64 noundef %8) #5, !dbg !82
  %tobool = icmp ne i32 %call4, 0, !dbg !82
  br i1 %tobool, label %if.end, label %if.then, !dbg !83

if.then:                                          ; preds = %for.body
  store i32 -5, ptr %retval, align 4, !dbg !84
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !84

if.end:                                           ; preds = %for.body
  %9 = load i64, ptr %flags, align 8, !dbg !85
  call void @irq_restore(i64 noundef %9) #5, !dbg !86
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !87
  br label %cleanup, !dbg !87

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !87
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !87
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !87
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %cleanup7 [
    i32 0, label %cleanup.cont
  ]

cleanup.cont:                                     ; preds = %cleanup
  br label %for.inc, !dbg !88

for.inc:                                          ; preds = %cleanup.cont
  %10 = load i32, ptr %i, align 4, !dbg !89
  %inc = add i32 %10, 1, !dbg !89
  store i32 %inc, ptr %i, align 4, !dbg !89
  br label %for.cond, !dbg !90, !llvm.loop !91

for.end:                                          ; preds = %for.cond
  store i32 0, ptr %retval, align 4, !dbg !94
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup7, !dbg !94

cleanup7:                                         ; preds = %for.end, %cleanup
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #4, !dbg !95
  %11 = load i32, ptr %retval, align 4, !dbg !95
  ret i32 %11, !dbg !95
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !96 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !101
    #dbg_declare(ptr %flags, !100, !DIExpression(), !102)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !103, !srcloc !104
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !105, !srcloc !106
  %0 = load i64, ptr %flags, align 8, !dbg !107
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !108
  ret i64 %0, !dbg !109
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !110 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !114, !DIExpression(), !116)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !117
    #dbg_declare(ptr %offset, !115, !DIExpression(), !118)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !119, !srcloc !120
  store i64 %0, ptr %offset, align 8, !dbg !119
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !121
  %2 = ptrtoint ptr %1 to i64, !dbg !122
  %3 = load i64, ptr %offset, align 8, !dbg !123
  %add = add i64 %2, %3, !dbg !124
  %4 = inttoptr i64 %add to ptr, !dbg !125
  %5 = load ptr, ptr %4, align 8, !dbg !126
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !127
  ret ptr %5, !dbg !128
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !129 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !132 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !136, !DIExpression(), !137)
  %0 = load i64, ptr %status.addr, align 8, !dbg !138
  %and = and i64 %0, 65535, !dbg !139
  %cmp = icmp eq i64 %and, 0, !dbg !140
  %conv = zext i1 %cmp to i32, !dbg !140
  ret i32 %conv, !dbg !141
}

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
!3 = !DIFile(filename: "irqs_loop_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "a1833615d8340b08c4ad603212f380e8")
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
!19 = distinct !DISubprogram(name: "irqs_loop_wrong", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !25)
!20 = !DISubroutineType(types: !21)
!21 = !{!22, !9, !23}
!22 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!23 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !24)
!24 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!25 = !{!26, !27, !28, !29, !33, !34}
!26 = !DILocalVariable(name: "partition", arg: 1, scope: !19, file: !3, line: 8, type: !9)
!27 = !DILocalVariable(name: "rounds", arg: 2, scope: !19, file: !3, line: 8, type: !23)
!28 = !DILocalVariable(name: "i", scope: !19, file: !3, line: 10, type: !23)
!29 = !DILocalVariable(name: "flags", scope: !30, file: !3, line: 13, type: !9)
!30 = distinct !DILexicalBlock(scope: !31, file: !3, line: 12, column: 31)
!31 = distinct !DILexicalBlock(scope: !32, file: !3, line: 12, column: 2)
!32 = distinct !DILexicalBlock(scope: !19, file: !3, line: 12, column: 2)
!33 = !DILocalVariable(name: "status", scope: !30, file: !3, line: 13, type: !9)
!34 = !DILocalVariable(name: "input", scope: !30, file: !3, line: 14, type: !35)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !37)
!37 = !{!38, !39, !40, !43, !47}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !36, file: !10, line: 78, baseType: !9, size: 64)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !36, file: !10, line: 79, baseType: !23, size: 32, offset: 64)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !36, file: !10, line: 80, baseType: !41, size: 8, offset: 96)
!41 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !42)
!42 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !36, file: !10, line: 81, baseType: !44, size: 24, offset: 104)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !41, size: 24, elements: !45)
!45 = !{!46}
!46 = !DISubrange(count: 3)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !36, file: !10, line: 82, baseType: !48, offset: 128)
!48 = !DICompositeType(tag: DW_TAG_array_type, baseType: !23, elements: !49)
!49 = !{!50}
!50 = !DISubrange(count: -1)
!51 = !DILocation(line: 8, column: 25, scope: !19)
!52 = !DILocation(line: 8, column: 40, scope: !19)
!53 = !DILocation(line: 10, column: 2, scope: !19)
!54 = !DILocation(line: 10, column: 6, scope: !19)
!55 = !DILocation(line: 12, column: 9, scope: !32)
!56 = !DILocation(line: 12, column: 7, scope: !32)
!57 = !DILocation(line: 12, column: 14, scope: !31)
!58 = !DILocation(line: 12, column: 18, scope: !31)
!59 = !DILocation(line: 12, column: 16, scope: !31)
!60 = !DILocation(line: 12, column: 2, scope: !32)
!61 = !DILocation(line: 13, column: 3, scope: !30)
!62 = !DILocation(line: 13, column: 7, scope: !30)
!63 = !DILocation(line: 13, column: 15, scope: !30)
!64 = !DILocation(line: 13, column: 27, scope: !30)
!65 = !DILocation(line: 14, column: 3, scope: !30)
!66 = !DILocation(line: 14, column: 27, scope: !30)
!67 = !DILocation(line: 14, column: 53, scope: !30)
!68 = !DILocation(line: 14, column: 35, scope: !30)
!69 = !DILocation(line: 16, column: 22, scope: !30)
!70 = !DILocation(line: 16, column: 34, scope: !30)
!71 = !DILocation(line: 16, column: 32, scope: !30)
!72 = !DILocation(line: 16, column: 3, scope: !30)
!73 = !DILocation(line: 16, column: 10, scope: !30)
!74 = !DILocation(line: 16, column: 20, scope: !30)
!75 = !DILocation(line: 17, column: 49, scope: !30)
!76 = !DILocation(line: 17, column: 64, scope: !30)
!77 = !DILocation(line: 17, column: 70, scope: !30)
!78 = !DILocation(line: 17, column: 12, scope: !30)
!79 = !DILocation(line: 17, column: 10, scope: !30)
!80 = !DILocation(line: 18, column: 18, scope: !81)
!81 = distinct !DILexicalBlock(scope: !30, file: !3, line: 18, column: 7)
!82 = !DILocation(line: 18, column: 8, scope: !81)
!83 = !DILocation(line: 18, column: 7, scope: !30)
!84 = !DILocation(line: 19, column: 4, scope: !81)
!85 = !DILocation(line: 20, column: 15, scope: !30)
!86 = !DILocation(line: 20, column: 3, scope: !30)
!87 = !DILocation(line: 21, column: 2, scope: !31)
!88 = !DILocation(line: 21, column: 2, scope: !30)
!89 = !DILocation(line: 12, column: 27, scope: !31)
!90 = !DILocation(line: 12, column: 2, scope: !31)
!91 = distinct !{!91, !60, !92, !93}
!92 = !DILocation(line: 21, column: 2, scope: !32)
!93 = !{!"llvm.loop.mustprogress"}
!94 = !DILocation(line: 22, column: 2, scope: !19)
!95 = !DILocation(line: 23, column: 1, scope: !19)
!96 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !97, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !99)
!97 = !DISubroutineType(types: !98)
!98 = !{!9}
!99 = !{!100}
!100 = !DILocalVariable(name: "flags", scope: !96, file: !10, line: 42, type: !9)
!101 = !DILocation(line: 42, column: 2, scope: !96)
!102 = !DILocation(line: 42, column: 6, scope: !96)
!103 = !DILocation(line: 44, column: 2, scope: !96)
!104 = !{i64 18980, i64 18989}
!105 = !DILocation(line: 45, column: 2, scope: !96)
!106 = !{i64 19051}
!107 = !DILocation(line: 46, column: 9, scope: !96)
!108 = !DILocation(line: 47, column: 1, scope: !96)
!109 = !DILocation(line: 46, column: 2, scope: !96)
!110 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !111, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !113)
!111 = !DISubroutineType(types: !112)
!112 = !{!8, !7}
!113 = !{!114, !115}
!114 = !DILocalVariable(name: "variable", arg: 1, scope: !110, file: !10, line: 56, type: !7)
!115 = !DILocalVariable(name: "offset", scope: !110, file: !10, line: 58, type: !9)
!116 = !DILocation(line: 56, column: 46, scope: !110)
!117 = !DILocation(line: 58, column: 2, scope: !110)
!118 = !DILocation(line: 58, column: 6, scope: !110)
!119 = !DILocation(line: 60, column: 2, scope: !110)
!120 = !{i64 19352}
!121 = !DILocation(line: 61, column: 25, scope: !110)
!122 = !DILocation(line: 61, column: 20, scope: !110)
!123 = !DILocation(line: 61, column: 36, scope: !110)
!124 = !DILocation(line: 61, column: 34, scope: !110)
!125 = !DILocation(line: 61, column: 10, scope: !110)
!126 = !DILocation(line: 61, column: 9, scope: !110)
!127 = !DILocation(line: 62, column: 1, scope: !110)
!128 = !DILocation(line: 61, column: 2, scope: !110)
!129 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !130, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!130 = !DISubroutineType(types: !131)
!131 = !{!9, !9, !8, !8}
!132 = distinct !DISubprogram(name: "succeeded", scope: !10, file: !10, line: 72, type: !133, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !135)
!133 = !DISubroutineType(types: !134)
!134 = !{!22, !9}
!135 = !{!136}
!136 = !DILocalVariable(name: "status", arg: 1, scope: !132, file: !10, line: 72, type: !9)
!137 = !DILocation(line: 72, column: 33, scope: !132)
!138 = !DILocation(line: 74, column: 10, scope: !132)
!139 = !DILocation(line: 74, column: 17, scope: !132)
!140 = !DILocation(line: 74, column: 27, scope: !132)
!141 = !DILocation(line: 74, column: 2, scope: !132)
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
!153 = !{i64 19171}
!154 = !DILocation(line: 53, column: 1, scope: !142)
