; ModuleID = 'segment.c'
source_filename = "segment.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @one_page() #0 !dbg !20 {
entry:
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !45
    #dbg_declare(ptr %flags, !24, !DIExpression(), !46)
  %call = call i64 @irq_save() #6, !dbg !47
  store i64 %call, ptr %flags, align 8, !dbg !46
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !45
    #dbg_declare(ptr %status, !25, !DIExpression(), !48)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !49
    #dbg_declare(ptr %input, !26, !DIExpression(), !50)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !51
  %call1 = call ptr @through_segment(ptr noundef %0) #6, !dbg !52
  store ptr %call1, ptr %input, align 8, !dbg !50
  %1 = load ptr, ptr %input, align 8, !dbg !53
  call void @fill_header(ptr noundef %1) #6, !dbg !54
  %2 = load ptr, ptr %input, align 8, !dbg !55
  %names = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 4, !dbg !56
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !55
  store i32 5, ptr %arrayidx, align 1, !dbg !57
  %3 = load ptr, ptr %input, align 8, !dbg !58
  %4 = load ptr, ptr %input, align 8, !dbg !59
  %call2 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %3, ptr noundef %4) #6, !dbg !60
  store i64 %call2, ptr %status, align 8, !dbg !61
  %5 = load i64, ptr %flags, align 8, !dbg !62
  call void @irq_restore(i64 noundef %5) #6, !dbg !62
  %6 = load i64, ptr %status, align 8, !dbg !62
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !63
  ret i64 %6, !dbg !62
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !64 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !67
    #dbg_declare(ptr %flags, !66, !DIExpression(), !68)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !69, !srcloc !70
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !71, !srcloc !72
  %0 = load i64, ptr %flags, align 8, !dbg !73
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !74
  ret i64 %0, !dbg !75
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @through_segment(ptr noundef %variable) #2 !dbg !76 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !80, !DIExpression(), !82)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !83
    #dbg_declare(ptr %offset, !81, !DIExpression(), !84)
  %0 = load i64, ptr addrspace(256) inttoptr (i64 ptrtoint (ptr @this_cpu_off to i64) to ptr addrspace(256)), align 8, !dbg !85
  store i64 %0, ptr %offset, align 8, !dbg !84
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !86
  %2 = ptrtoint ptr %1 to i64, !dbg !87
  %3 = load i64, ptr %offset, align 8, !dbg !88
  %add = add i64 %2, %3, !dbg !89
  %4 = inttoptr i64 %add to ptr, !dbg !90
  %5 = load ptr, ptr %4, align 8, !dbg !91
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !92
  ret ptr %5, !dbg !93
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !94 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !99, !DIExpression(), !100)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !101
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !102
  store i64 -1, ptr %partition, align 1, !dbg !103
  %1 = load ptr, ptr %input.addr, align 8, !dbg !104
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !105
  store i32 -2, ptr %vp, align 1, !dbg !106
  %2 = load ptr, ptr %input.addr, align 8, !dbg !107
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !108
  store i8 0, ptr %vtl, align 1, !dbg !109
  %3 = load ptr, ptr %input.addr, align 8, !dbg !110
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !111
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !112
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !112
  ret void, !dbg !113
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !114 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !117 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !121, !DIExpression(), !122)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !123
  %and = and i64 %0, 512, !dbg !125
  %tobool = icmp ne i64 %and, 0, !dbg !125
  br i1 %tobool, label %if.then, label %if.end, !dbg !126

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !127, !srcloc !128
  br label %if.end, !dbg !127

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !129
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @two_pages() #0 !dbg !130 {
entry:
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !135
    #dbg_declare(ptr %flags, !132, !DIExpression(), !136)
  %call = call i64 @irq_save() #6, !dbg !137
  store i64 %call, ptr %flags, align 8, !dbg !136
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !135
    #dbg_declare(ptr %status, !133, !DIExpression(), !138)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !139
    #dbg_declare(ptr %input, !134, !DIExpression(), !140)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !141
  %call1 = call ptr @through_segment(ptr noundef %0) #6, !dbg !142
  store ptr %call1, ptr %input, align 8, !dbg !140
  %1 = load ptr, ptr %input, align 8, !dbg !143
  call void @fill_header(ptr noundef %1) #6, !dbg !144
  %2 = load ptr, ptr %input, align 8, !dbg !145
  %names = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 4, !dbg !146
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !145
  store i32 5, ptr %arrayidx, align 1, !dbg !147
  %3 = load ptr, ptr %input, align 8, !dbg !148
  %4 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !149
  %call2 = call ptr @through_segment(ptr noundef %4) #6, !dbg !150
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %3, ptr noundef %call2) #6, !dbg !151
  store i64 %call3, ptr %status, align 8, !dbg !152
  %5 = load i64, ptr %flags, align 8, !dbg !153
  call void @irq_restore(i64 noundef %5) #6, !dbg !153
  %6 = load i64, ptr %status, align 8, !dbg !153
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !154
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !154
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !154
  ret i64 %6, !dbg !153
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!16, !17, !18}
!llvm.ident = !{!19}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !15, line: 8, type: !10, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "segment.c", directory: ".", checksumkind: CSK_MD5, checksum: "fd34f8292895f4124f2a618554f1a5d6")
!4 = !{!5, !7, !10}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!12 = !{!0, !13}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !15, line: 8, type: !10, isLocal: false, isDefinition: true)
!15 = !DIFile(filename: "./word.h", directory: ".", checksumkind: CSK_MD5, checksum: "0e5ea797f120a86bef9b58f35402ec8f")
!16 = !{i32 7, !"Dwarf Version", i32 5}
!17 = !{i32 2, !"Debug Info Version", i32 3}
!18 = !{i32 1, !"wchar_size", i32 4}
!19 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!20 = distinct !DISubprogram(name: "one_page", scope: !3, file: !3, line: 15, type: !21, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!21 = !DISubroutineType(types: !22)
!22 = !{!7}
!23 = !{!24, !25, !26}
!24 = !DILocalVariable(name: "flags", scope: !20, file: !3, line: 17, type: !7)
!25 = !DILocalVariable(name: "status", scope: !20, file: !3, line: 17, type: !7)
!26 = !DILocalVariable(name: "input", scope: !20, file: !3, line: 18, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !29)
!29 = !{!30, !31, !34, !37, !41}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !28, file: !8, line: 78, baseType: !7, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !28, file: !8, line: 79, baseType: !32, size: 32, offset: 64)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !33)
!33 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !28, file: !8, line: 80, baseType: !35, size: 8, offset: 96)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !36)
!36 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !28, file: !8, line: 81, baseType: !38, size: 24, offset: 104)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 24, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: 3)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !28, file: !8, line: 82, baseType: !42, offset: 128)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: -1)
!45 = !DILocation(line: 17, column: 2, scope: !20)
!46 = !DILocation(line: 17, column: 6, scope: !20)
!47 = !DILocation(line: 17, column: 14, scope: !20)
!48 = !DILocation(line: 17, column: 26, scope: !20)
!49 = !DILocation(line: 18, column: 2, scope: !20)
!50 = !DILocation(line: 18, column: 26, scope: !20)
!51 = !DILocation(line: 18, column: 50, scope: !20)
!52 = !DILocation(line: 18, column: 34, scope: !20)
!53 = !DILocation(line: 20, column: 14, scope: !20)
!54 = !DILocation(line: 20, column: 2, scope: !20)
!55 = !DILocation(line: 21, column: 2, scope: !20)
!56 = !DILocation(line: 21, column: 9, scope: !20)
!57 = !DILocation(line: 21, column: 18, scope: !20)
!58 = !DILocation(line: 22, column: 39, scope: !20)
!59 = !DILocation(line: 22, column: 46, scope: !20)
!60 = !DILocation(line: 22, column: 11, scope: !20)
!61 = !DILocation(line: 22, column: 9, scope: !20)
!62 = !DILocation(line: 23, column: 2, scope: !20)
!63 = !DILocation(line: 24, column: 1, scope: !20)
!64 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !21, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !65)
!65 = !{!66}
!66 = !DILocalVariable(name: "flags", scope: !64, file: !8, line: 42, type: !7)
!67 = !DILocation(line: 42, column: 2, scope: !64)
!68 = !DILocation(line: 42, column: 6, scope: !64)
!69 = !DILocation(line: 44, column: 2, scope: !64)
!70 = !{i64 21923, i64 21932}
!71 = !DILocation(line: 45, column: 2, scope: !64)
!72 = !{i64 21994}
!73 = !DILocation(line: 46, column: 9, scope: !64)
!74 = !DILocation(line: 47, column: 1, scope: !64)
!75 = !DILocation(line: 46, column: 2, scope: !64)
!76 = distinct !DISubprogram(name: "through_segment", scope: !3, file: !3, line: 7, type: !77, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !79)
!77 = !DISubroutineType(types: !78)
!78 = !{!11, !10}
!79 = !{!80, !81}
!80 = !DILocalVariable(name: "variable", arg: 1, scope: !76, file: !3, line: 7, type: !10)
!81 = !DILocalVariable(name: "offset", scope: !76, file: !3, line: 9, type: !7)
!82 = !DILocation(line: 7, column: 44, scope: !76)
!83 = !DILocation(line: 9, column: 2, scope: !76)
!84 = !DILocation(line: 9, column: 6, scope: !76)
!85 = !DILocation(line: 9, column: 15, scope: !76)
!86 = !DILocation(line: 11, column: 25, scope: !76)
!87 = !DILocation(line: 11, column: 20, scope: !76)
!88 = !DILocation(line: 11, column: 36, scope: !76)
!89 = !DILocation(line: 11, column: 34, scope: !76)
!90 = !DILocation(line: 11, column: 10, scope: !76)
!91 = !DILocation(line: 11, column: 9, scope: !76)
!92 = !DILocation(line: 12, column: 1, scope: !76)
!93 = !DILocation(line: 11, column: 2, scope: !76)
!94 = distinct !DISubprogram(name: "fill_header", scope: !95, file: !95, line: 17, type: !96, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !98)
!95 = !DIFile(filename: "./../sites/site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!96 = !DISubroutineType(types: !97)
!97 = !{null, !27}
!98 = !{!99}
!99 = !DILocalVariable(name: "input", arg: 1, scope: !94, file: !95, line: 17, type: !27)
!100 = !DILocation(line: 17, column: 56, scope: !94)
!101 = !DILocation(line: 19, column: 2, scope: !94)
!102 = !DILocation(line: 19, column: 9, scope: !94)
!103 = !DILocation(line: 19, column: 19, scope: !94)
!104 = !DILocation(line: 20, column: 2, scope: !94)
!105 = !DILocation(line: 20, column: 9, scope: !94)
!106 = !DILocation(line: 20, column: 12, scope: !94)
!107 = !DILocation(line: 21, column: 2, scope: !94)
!108 = !DILocation(line: 21, column: 9, scope: !94)
!109 = !DILocation(line: 21, column: 13, scope: !94)
!110 = !DILocation(line: 22, column: 19, scope: !94)
!111 = !DILocation(line: 22, column: 26, scope: !94)
!112 = !DILocation(line: 22, column: 2, scope: !94)
!113 = !DILocation(line: 23, column: 1, scope: !94)
!114 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !115, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!115 = !DISubroutineType(types: !116)
!116 = !{!7, !7, !11, !11}
!117 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !118, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !120)
!118 = !DISubroutineType(types: !119)
!119 = !{null, !7}
!120 = !{!121}
!121 = !DILocalVariable(name: "flags", arg: 1, scope: !117, file: !8, line: 49, type: !7)
!122 = !DILocation(line: 49, column: 36, scope: !117)
!123 = !DILocation(line: 51, column: 6, scope: !124)
!124 = distinct !DILexicalBlock(scope: !117, file: !8, line: 51, column: 6)
!125 = !DILocation(line: 51, column: 12, scope: !124)
!126 = !DILocation(line: 51, column: 6, scope: !117)
!127 = !DILocation(line: 52, column: 3, scope: !124)
!128 = !{i64 22114}
!129 = !DILocation(line: 53, column: 1, scope: !117)
!130 = distinct !DISubprogram(name: "two_pages", scope: !3, file: !3, line: 26, type: !21, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !131)
!131 = !{!132, !133, !134}
!132 = !DILocalVariable(name: "flags", scope: !130, file: !3, line: 28, type: !7)
!133 = !DILocalVariable(name: "status", scope: !130, file: !3, line: 28, type: !7)
!134 = !DILocalVariable(name: "input", scope: !130, file: !3, line: 29, type: !27)
!135 = !DILocation(line: 28, column: 2, scope: !130)
!136 = !DILocation(line: 28, column: 6, scope: !130)
!137 = !DILocation(line: 28, column: 14, scope: !130)
!138 = !DILocation(line: 28, column: 26, scope: !130)
!139 = !DILocation(line: 29, column: 2, scope: !130)
!140 = !DILocation(line: 29, column: 26, scope: !130)
!141 = !DILocation(line: 29, column: 50, scope: !130)
!142 = !DILocation(line: 29, column: 34, scope: !130)
!143 = !DILocation(line: 31, column: 14, scope: !130)
!144 = !DILocation(line: 31, column: 2, scope: !130)
!145 = !DILocation(line: 32, column: 2, scope: !130)
!146 = !DILocation(line: 32, column: 9, scope: !130)
!147 = !DILocation(line: 32, column: 18, scope: !130)
!148 = !DILocation(line: 33, column: 39, scope: !130)
!149 = !DILocation(line: 33, column: 62, scope: !130)
!150 = !DILocation(line: 33, column: 46, scope: !130)
!151 = !DILocation(line: 33, column: 11, scope: !130)
!152 = !DILocation(line: 33, column: 9, scope: !130)
!153 = !DILocation(line: 34, column: 2, scope: !130)
!154 = !DILocation(line: 35, column: 1, scope: !130)
