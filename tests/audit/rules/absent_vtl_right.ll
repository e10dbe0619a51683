; ModuleID = 'absent_vtl_right.c'
source_filename = "absent_vtl_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @absent_vtl_right() #0 !dbg !17 {
entry:
  %flags = alloca i64, align 8
  %ret = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !44
    #dbg_declare(ptr %flags, !21, !DIExpression(), !45)
  %call = call i64 @irq_save() #5, !dbg !46
  store i64 %call, ptr %flags, align 8, !dbg !45
  call void @llvm.lifetime.start.p0(i64 8, ptr %ret) #4, !dbg !44
    #dbg_declare(ptr %ret, !22, !DIExpression(), !47)
  store i64 -1, ptr %ret, align 8, !dbg !47
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !48
    #dbg_declare(ptr %input, !23, !DIExpression(), !49)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !50
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !51
  store ptr %call1, ptr %input, align 8, !dbg !49
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #4, !dbg !52
    #dbg_declare(ptr %output, !42, !DIExpression(), !53)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !54
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #5, !dbg !55
  store ptr %call2, ptr %output, align 8, !dbg !53
  %2 = load ptr, ptr %input, align 8, !dbg !56
  %partition = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 0, !dbg !57
  store i64 -1, ptr %partition, align 1, !dbg !58
  %3 = load ptr, ptr %input, align 8, !dbg !59
  %vp = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 1, !dbg !60
  store i32 -2, ptr %vp, align 1, !dbg !61
  %4 = load ptr, ptr %input, align 8, !dbg !62
  %vtl = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 2, !dbg !63
  store i8 0, ptr %vtl, align 1, !dbg !64
  %5 = load ptr, ptr %input, align 8, !dbg !65
  %names = getelementptr inbounds %struct.registers_input, ptr %5, i32 0, i32 4, !dbg !66
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !65
  store i32 851971, ptr %arrayidx, align 1, !dbg !67
  %6 = load ptr, ptr %input, align 8, !dbg !68
  %7 = load ptr, ptr %output, align 8, !dbg !70
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %6, ptr noundef %7) #5, !dbg !71
  %call4 = call i32 @succeeded(i64 noundef %call3) #5, !dbg !72
  %tobool = icmp ne i32 %call4, 0, !dbg !72
  br i1 %tobool, label %if.then, label %if.end, !dbg !73

if.then:                                          ; preds = %entry
  %8 = load ptr, ptr %output, align 8, !dbg !74
  %9 = load i64, ptr %8, align 8, !dbg !75
  %and = and i64 %9, 15, !dbg !76
  store i64 %and, ptr %ret, align 8, !dbg !77
  br label %if.end, !dbg !78

if.end:                                           ; preds = %if.then, %entry
  %10 = load i64, ptr %flags, align 8, !dbg !79
  call void @irq_restore(i64 noundef %10) #5, !dbg !80
  %11 = load i64, ptr %ret, align 8, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %ret) #4, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !82
  ret i64 %11, !dbg !83
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !84 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !87
    #dbg_declare(ptr %flags, !86, !DIExpression(), !88)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !89, !srcloc !90
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !91, !srcloc !92
  %0 = load i64, ptr %flags, align 8, !dbg !93
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !94
  ret i64 %0, !dbg !95
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !96 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !100, !DIExpression(), !102)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !103
    #dbg_declare(ptr %offset, !101, !DIExpression(), !104)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !105, !srcloc !106
  store i64 %0, ptr %offset, align 8, !dbg !105
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !107
  %2 = ptrtoint ptr %1 to i64, !dbg !108
  %3 = load i64, ptr %offset, align 8, !dbg !109
  %add = add i64 %2, %3, !dbg !110
  %4 = inttoptr i64 %add to ptr, !dbg !111
  %5 = load ptr, ptr %4, align 8, !dbg !112
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !113
  ret ptr %5, !dbg !114
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !115 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !120, !DIExpression(), !121)
  %0 = load i64, ptr %status.addr, align 8, !dbg !122
  %and = and i64 %0, 65535, !dbg !123
  %cmp = icmp eq i64 %and, 0, !dbg !124
  %conv = zext i1 %cmp to i32, !dbg !124
  ret i32 %conv, !dbg !125
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !126 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !129 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !133, !DIExpression(), !134)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !135
  %and = and i64 %0, 512, !dbg !137
  %tobool = icmp ne i64 %and, 0, !dbg !137
  br i1 %tobool, label %if.then, label %if.end, !dbg !138

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !139, !srcloc !140
  br label %if.end, !dbg !139

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !141
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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "absent_vtl_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "dfd9056b65cd2587648f3e7595a45d4a")
!4 = !{!5, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "absent_vtl_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7}
!20 = !{!21, !22, !23, !42}
!21 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!22 = !DILocalVariable(name: "ret", scope: !17, file: !3, line: 10, type: !7)
!23 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !24)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !26)
!26 = !{!27, !28, !31, !34, !38}
!27 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !25, file: !8, line: 78, baseType: !7, size: 64)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !25, file: !8, line: 79, baseType: !29, size: 32, offset: 64)
!29 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !30)
!30 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !25, file: !8, line: 80, baseType: !32, size: 8, offset: 96)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !33)
!33 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !25, file: !8, line: 81, baseType: !35, size: 24, offset: 104)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 24, elements: !36)
!36 = !{!37}
!37 = !DISubrange(count: 3)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !25, file: !8, line: 82, baseType: !39, offset: 128)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !29, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: -1)
!42 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !43)
!43 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!44 = !DILocation(line: 10, column: 2, scope: !17)
!45 = !DILocation(line: 10, column: 6, scope: !17)
!46 = !DILocation(line: 10, column: 14, scope: !17)
!47 = !DILocation(line: 10, column: 26, scope: !17)
!48 = !DILocation(line: 11, column: 2, scope: !17)
!49 = !DILocation(line: 11, column: 26, scope: !17)
!50 = !DILocation(line: 11, column: 52, scope: !17)
!51 = !DILocation(line: 11, column: 34, scope: !17)
!52 = !DILocation(line: 12, column: 2, scope: !17)
!53 = !DILocation(line: 12, column: 7, scope: !17)
!54 = !DILocation(line: 12, column: 34, scope: !17)
!55 = !DILocation(line: 12, column: 16, scope: !17)
!56 = !DILocation(line: 14, column: 2, scope: !17)
!57 = !DILocation(line: 14, column: 9, scope: !17)
!58 = !DILocation(line: 14, column: 19, scope: !17)
!59 = !DILocation(line: 15, column: 2, scope: !17)
!60 = !DILocation(line: 15, column: 9, scope: !17)
!61 = !DILocation(line: 15, column: 12, scope: !17)
!62 = !DILocation(line: 16, column: 2, scope: !17)
!63 = !DILocation(line: 16, column: 9, scope: !17)
!64 = !DILocation(line: 16, column: 13, scope: !17)
!65 = !DILocation(line: 17, column: 2, scope: !17)
!66 = !DILocation(line: 17, column: 9, scope: !17)
!67 = !DILocation(line: 17, column: 18, scope: !17)
!68 = !DILocation(line: 18, column: 53, scope: !69)
!69 = distinct !DILexicalBlock(scope: !17, file: !3, line: 18, column: 6)
!70 = !DILocation(line: 18, column: 60, scope: !69)
!71 = !DILocation(line: 18, column: 16, scope: !69)
!72 = !DILocation(line: 18, column: 6, scope: !69)
!73 = !DILocation(line: 18, column: 6, scope: !17)
!74 = !DILocation(line: 19, column: 10, scope: !69)
!75 = !DILocation(line: 19, column: 9, scope: !69)
!76 = !DILocation(line: 19, column: 17, scope: !69)
!77 = !DILocation(line: 19, column: 7, scope: !69)
!78 = !DILocation(line: 19, column: 3, scope: !69)
!79 = !DILocation(line: 20, column: 14, scope: !17)
!80 = !DILocation(line: 20, column: 2, scope: !17)
!81 = !DILocation(line: 21, column: 9, scope: !17)
!82 = !DILocation(line: 22, column: 1, scope: !17)
!83 = !DILocation(line: 21, column: 2, scope: !17)
!84 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !18, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !85)
!85 = !{!86}
!86 = !DILocalVariable(name: "flags", scope: !84, file: !8, line: 42, type: !7)
!87 = !DILocation(line: 42, column: 2, scope: !84)
!88 = !DILocation(line: 42, column: 6, scope: !84)
!89 = !DILocation(line: 44, column: 2, scope: !84)
!90 = !{i64 19027, i64 19036}
!91 = !DILocation(line: 45, column: 2, scope: !84)
!92 = !{i64 19098}
!93 = !DILocation(line: 46, column: 9, scope: !84)
!94 = !DILocation(line: 47, column: 1, scope: !84)
!95 = !DILocation(line: 46, column: 2, scope: !84)
!96 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !97, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !99)
!97 = !DISubroutineType(types: !98)
!98 = !{!6, !5}
!99 = !{!100, !101}
!100 = !DILocalVariable(name: "variable", arg: 1, scope: !96, file: !8, line: 56, type: !5)
!101 = !DILocalVariable(name: "offset", scope: !96, file: !8, line: 58, type: !7)
!102 = !DILocation(line: 56, column: 46, scope: !96)
!103 = !DILocation(line: 58, column: 2, scope: !96)
!104 = !DILocation(line: 58, column: 6, scope: !96)
!105 = !DILocation(line: 60, column: 2, scope: !96)
!106 = !{i64 19399}
!107 = !DILocation(line: 61, column: 25, scope: !96)
!108 = !DILocation(line: 61, column: 20, scope: !96)
!109 = !DILocation(line: 61, column: 36, scope: !96)
!110 = !DILocation(line: 61, column: 34, scope: !96)
!111 = !DILocation(line: 61, column: 10, scope: !96)
!112 = !DILocation(line: 61, column: 9, scope: !96)
!113 = !DILocation(line: 62, column: 1, scope: !96)
!114 = !DILocation(line: 61, column: 2, scope: !96)
!115 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !116, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !119)
!116 = !DISubroutineType(types: !117)
!117 = !{!118, !7}
!118 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!119 = !{!120}
!120 = !DILocalVariable(name: "status", arg: 1, scope: !115, file: !8, line: 72, type: !7)
!121 = !DILocation(line: 72, column: 33, scope: !115)
!122 = !DILocation(line: 74, column: 10, scope: !115)
!123 = !DILocation(line: 74, column: 17, scope: !115)
!124 = !DILocation(line: 74, column: 27, scope: !115)
!125 = !DILocation(line: 74, column: 2, scope: !115)
!126 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !127, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!127 = !DISubroutineType(types: !128)
!128 = !{!7, !7, !6, !6}
!129 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !130, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !132)
!130 = !DISubroutineType(types: !131)
!131 = !{null, !7}
!132 = !{!133}
!133 = !DILocalVariable(name: "flags", arg: 1, scope: !129, file: !8, line: 49, type: !7)
!134 = !DILocation(line: 49, column: 36, scope: !129)
!135 = !DILocation(line: 51, column: 6, scope: !136)
!136 = distinct !DILexicalBlock(scope: !129, file: !8, line: 51, column: 6)
!137 = !DILocation(line: 51, column: 12, scope: !136)
!138 = !DILocation(line: 51, column: 6, scope: !129)
!139 = !DILocation(line: 52, column: 3, scope: !136)
!140 = !{i64 19218}
!141 = !DILocation(line: 53, column: 1, scope: !129)
