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
  %3 = load ptr, ptr %input, align 8, !dbg !56
  %call2 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %2, ptr noundef %3) #6, !dbg !57
  store i64 %call2, ptr %status, align 8, !dbg !58
  %4 = load i64, ptr %flags, align 8, !dbg !59
  call void @irq_restore(i64 noundef %4) #6, !dbg !59
  %5 = load i64, ptr %status, align 8, !dbg !59
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !60
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !60
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !60
  ret i64 %5, !dbg !59
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !61 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !64
    #dbg_declare(ptr %flags, !63, !DIExpression(), !65)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !66, !srcloc !67
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !68, !srcloc !69
  %0 = load i64, ptr %flags, align 8, !dbg !70
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !71
  ret i64 %0, !dbg !72
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @through_segment(ptr noundef %variable) #2 !dbg !73 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !77, !DIExpression(), !79)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !80
    #dbg_declare(ptr %offset, !78, !DIExpression(), !81)
  %0 = load i64, ptr addrspace(256) inttoptr (i64 ptrtoint (ptr @this_cpu_off to i64) to ptr addrspace(256)), align 8, !dbg !82
  store i64 %0, ptr %offset, align 8, !dbg !81
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !83
  %2 = ptrtoint ptr %1 to i64, !dbg !84
  %3 = load i64, ptr %offset, align 8, !dbg !85
  %add = add i64 %2, %3, !dbg !86
  %4 = inttoptr i64 %add to ptr, !dbg !87
  %5 = load ptr, ptr %4, align 8, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !89
  ret ptr %5, !dbg !90
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !91 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !96, !DIExpression(), !97)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !98
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !99
  store i64 -1, ptr %partition, align 1, !dbg !100
  %1 = load ptr, ptr %input.addr, align 8, !dbg !101
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !102
  store i32 -2, ptr %vp, align 1, !dbg !103
  %2 = load ptr, ptr %input.addr, align 8, !dbg !104
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !105
  store i8 0, ptr %vtl, align 1, !dbg !106
  %3 = load ptr, ptr %input.addr, align 8, !dbg !107
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !108
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !109
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !109
  ret void, !dbg !110
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !111 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !114 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !118, !DIExpression(), !119)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !120
  %and = and i64 %0, 512, !dbg !122
  %tobool = icmp ne i64 %and, 0, !dbg !122
  br i1 %tobool, label %if.then, label %if.end, !dbg !123

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !124, !srcloc !125
  br label %if.end, !dbg !124

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !126
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @two_pages() #0 !dbg !127 {
entry:
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !132
    #dbg_declare(ptr %flags, !129, !DIExpression(), !133)
  %call = call i64 @irq_save() #6, !dbg !134
  store i64 %call, ptr %flags, align 8, !dbg !133
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !132
    #dbg_declare(ptr %status, !130, !DIExpression(), !135)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !136
    #dbg_declare(ptr %input, !131, !DIExpression(), !137)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !138
  %call1 = call ptr @through_segment(ptr noundef %0) #6, !dbg !139
  store ptr %call1, ptr %input, align 8, !dbg !137
  %1 = load ptr, ptr %input, align 8, !dbg !140
  call void @fill_header(ptr noundef %1) #6, !dbg !141
  %2 = load ptr, ptr %input, align 8, !dbg !142
  %3 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !143
  %call2 = call ptr @through_segment(ptr noundef %3) #6, !dbg !144
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %2, ptr noundef %call2) #6, !dbg !145
  store i64 %call3, ptr %status, align 8, !dbg !146
  %4 = load i64, ptr %flags, align 8, !dbg !147
  call void @irq_restore(i64 noundef %4) #6, !dbg !147
  %5 = load i64, ptr %status, align 8, !dbg !147
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !148
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !148
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !148
  ret i64 %5, !dbg !147
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
!3 = !DIFile(filename: "segment.c", directory: ".", checksumkind: CSK_MD5, checksum: "cd56401bedfe44dfc8b7d46afe2a2b7c")
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
!15 = !DIFile(filename: "./word.h", directory: ".", checksumkind: CSK_MD5, checksum: "28b3a21d6993a2fade002f773600b926")
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
!55 = !DILocation(line: 21, column: 39, scope: !20)
!56 = !DILocation(line: 21, column: 46, scope: !20)
!57 = !DILocation(line: 21, column: 11, scope: !20)
!58 = !DILocation(line: 21, column: 9, scope: !20)
!59 = !DILocation(line: 22, column: 2, scope: !20)
!60 = !DILocation(line: 23, column: 1, scope: !20)
!61 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !21, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !62)
!62 = !{!63}
!63 = !DILocalVariable(name: "flags", scope: !61, file: !8, line: 42, type: !7)
!64 = !DILocation(line: 42, column: 2, scope: !61)
!65 = !DILocation(line: 42, column: 6, scope: !61)
!66 = !DILocation(line: 44, column: 2, scope: !61)
!67 = !{i64 21737, i64 21746}
!68 = !DILocation(line: 45, column: 2, scope: !61)
!69 = !{i64 21808}
!70 = !DILocation(line: 46, column: 9, scope: !61)
!71 = !DILocation(line: 47, column: 1, scope: !61)
!72 = !DILocation(line: 46, column: 2, scope: !61)
!73 = distinct !DISubprogram(name: "through_segment", scope: !3, file: !3, line: 7, type: !74, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !76)
!74 = !DISubroutineType(types: !75)
!75 = !{!11, !10}
!76 = !{!77, !78}
!77 = !DILocalVariable(name: "variable", arg: 1, scope: !73, file: !3, line: 7, type: !10)
!78 = !DILocalVariable(name: "offset", scope: !73, file: !3, line: 9, type: !7)
!79 = !DILocation(line: 7, column: 44, scope: !73)
!80 = !DILocation(line: 9, column: 2, scope: !73)
!81 = !DILocation(line: 9, column: 6, scope: !73)
!82 = !DILocation(line: 9, column: 15, scope: !73)
!83 = !DILocation(line: 11, column: 25, scope: !73)
!84 = !DILocation(line: 11, column: 20, scope: !73)
!85 = !DILocation(line: 11, column: 36, scope: !73)
!86 = !DILocation(line: 11, column: 34, scope: !73)
!87 = !DILocation(line: 11, column: 10, scope: !73)
!88 = !DILocation(line: 11, column: 9, scope: !73)
!89 = !DILocation(line: 12, column: 1, scope: !73)
!90 = !DILocation(line: 11, column: 2, scope: !73)
!91 = distinct !DISubprogram(name: "fill_header", scope: !92, file: !92, line: 17, type: !93, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !95)
!92 = !DIFile(filename: "./../sites/site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!93 = !DISubroutineType(types: !94)
!94 = !{null, !27}
!95 = !{!96}
!96 = !DILocalVariable(name: "input", arg: 1, scope: !91, file: !92, line: 17, type: !27)
!97 = !DILocation(line: 17, column: 56, scope: !91)
!98 = !DILocation(line: 19, column: 2, scope: !91)
!99 = !DILocation(line: 19, column: 9, scope: !91)
!100 = !DILocation(line: 19, column: 19, scope: !91)
!101 = !DILocation(line: 20, column: 2, scope: !91)
!102 = !DILocation(line: 20, column: 9, scope: !91)
!103 = !DILocation(line: 20, column: 12, scope: !91)
!104 = !DILocation(line: 21, column: 2, scope: !91)
!105 = !DILocation(line: 21, column: 9, scope: !91)
!106 = !DILocation(line: 21, column: 13, scope: !91)
!107 = !DILocation(line: 22, column: 19, scope: !91)
!108 = !DILocation(line: 22, column: 26, scope: !91)
!109 = !DILocation(line: 22, column: 2, scope: !91)
!110 = !DILocation(line: 23, column: 1, scope: !91)
!111 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !112, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!112 = !DISubroutineType(types: !113)
!113 = !{!7, !7, !11, !11}
!114 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !115, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !117)
!115 = !DISubroutineType(types: !116)
!116 = !{null, !7}
!117 = !{!118}
!118 = !DILocalVariable(name: "flags", arg: 1, scope: !114, file: !8, line: 49, type: !7)
!119 = !DILocation(line: 49, column: 36, scope: !114)
!120 = !DILocation(line: 51, column: 6, scope: !121)
!121 = distinct !DILexicalBlock(scope: !114, file: !8, line: 51, column: 6)
!122 = !DILocation(line: 51, column: 12, scope: !121)
!123 = !DILocation(line: 51, column: 6, scope: !114)
!124 = !DILocation(line: 52, column: 3, scope: !121)
!125 = !{i64 21928}
!126 = !DILocation(line: 53, column: 1, scope: !114)
!127 = distinct !DISubprogram(name: "two_pages", scope: !3, file: !3, line: 25, type: !21, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !128)
!128 = !{!129, !130, !131}
!129 = !DILocalVariable(name: "flags", scope: !127, file: !3, line: 27, type: !7)
!130 = !DILocalVariable(name: "status", scope: !127, file: !3, line: 27, type: !7)
!131 = !DILocalVariable(name: "input", scope: !127, file: !3, line: 28, type: !27)
!132 = !DILocation(line: 27, column: 2, scope: !127)
!133 = !DILocation(line: 27, column: 6, scope: !127)
!134 = !DILocation(line: 27, column: 14, scope: !127)
!135 = !DILocation(line: 27, column: 26, scope: !127)
!136 = !DILocation(line: 28, column: 2, scope: !127)
!137 = !DILocation(line: 28, column: 26, scope: !127)
!138 = !DILocation(line: 28, column: 50, scope: !127)
!139 = !DILocation(line: 28, column: 34, scope: !127)
!140 = !DILocation(line: 30, column: 14, scope: !127)
!141 = !DILocation(line: 30, column: 2, scope: !127)
!142 = !DILocation(line: 31, column: 39, scope: !127)
!143 = !DILocation(line: 31, column: 62, scope: !127)
!144 = !DILocation(line: 31, column: 46, scope: !127)
!145 = !DILocation(line: 31, column: 11, scope: !127)
!146 = !DILocation(line: 31, column: 9, scope: !127)
!147 = !DILocation(line: 32, column: 2, scope: !127)
!148 = !DILocation(line: 33, column: 1, scope: !127)
