; ModuleID = 'helper.c'
source_filename = "helper.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @apart() #0 !dbg !17 {
entry:
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !42
    #dbg_declare(ptr %flags, !21, !DIExpression(), !43)
  %call = call i64 @irq_save() #5, !dbg !44
  store i64 %call, ptr %flags, align 8, !dbg !43
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !45
    #dbg_declare(ptr %input, !22, !DIExpression(), !46)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !47
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !48
  store ptr %call1, ptr %input, align 8, !dbg !46
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !49
    #dbg_declare(ptr %status, !41, !DIExpression(), !50)
  %1 = load ptr, ptr %input, align 8, !dbg !51
  %2 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !52
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %2) #5, !dbg !53
  %call3 = call i64 @read_register(ptr noundef %1, ptr noundef %call2) #5, !dbg !54
  store i64 %call3, ptr %status, align 8, !dbg !50
  %3 = load i64, ptr %flags, align 8, !dbg !55
  call void @irq_restore(i64 noundef %3) #5, !dbg !56
  %4 = load i64, ptr %status, align 8, !dbg !57
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !58
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !58
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !58
  ret i64 %4, !dbg !59
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !60 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !63
    #dbg_declare(ptr %flags, !62, !DIExpression(), !64)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !65, !srcloc !66
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !67, !srcloc !68
  %0 = load i64, ptr %flags, align 8, !dbg !69
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !70
  ret i64 %0, !dbg !71
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !72 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !76, !DIExpression(), !78)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !79
    #dbg_declare(ptr %offset, !77, !DIExpression(), !80)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !81, !srcloc !82
  store i64 %0, ptr %offset, align 8, !dbg !81
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !83
  %2 = ptrtoint ptr %1 to i64, !dbg !84
  %3 = load i64, ptr %offset, align 8, !dbg !85
  %add = add i64 %2, %3, !dbg !86
  %4 = inttoptr i64 %add to ptr, !dbg !87
  %5 = load ptr, ptr %4, align 8, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !89
  ret ptr %5, !dbg !90
}

; Function Attrs: nounwind null_pointer_is_valid
define internal i64 @read_register(ptr noundef %input, ptr noundef %output) #0 !dbg !91 {
entry:
  %input.addr = alloca ptr, align 8
  %output.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !95, !DIExpression(), !97)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !96, !DIExpression(), !98)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !99
  %1 = load ptr, ptr %output.addr, align 8, !dbg !100
  %call = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %0, ptr noundef %1) #5, !dbg !101
  ret i64 %call, !dbg !102
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !103 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !107, !DIExpression(), !108)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !109
  %and = and i64 %0, 512, !dbg !111
  %tobool = icmp ne i64 %and, 0, !dbg !111
  br i1 %tobool, label %if.then, label %if.end, !dbg !112

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !113, !srcloc !114
  br label %if.end, !dbg !113

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !115
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @together() #0 !dbg !116 {
entry:
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !121
    #dbg_declare(ptr %flags, !118, !DIExpression(), !122)
  %call = call i64 @irq_save() #5, !dbg !123
  store i64 %call, ptr %flags, align 8, !dbg !122
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !124
    #dbg_declare(ptr %input, !119, !DIExpression(), !125)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !126
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !127
  store ptr %call1, ptr %input, align 8, !dbg !125
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !128
    #dbg_declare(ptr %status, !120, !DIExpression(), !129)
  %1 = load ptr, ptr %input, align 8, !dbg !130
  %2 = load ptr, ptr %input, align 8, !dbg !131
  %call2 = call i64 @read_register(ptr noundef %1, ptr noundef %2) #5, !dbg !132
  store i64 %call2, ptr %status, align 8, !dbg !129
  %3 = load i64, ptr %flags, align 8, !dbg !133
  call void @irq_restore(i64 noundef %3) #5, !dbg !134
  %4 = load i64, ptr %status, align 8, !dbg !135
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !136
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !136
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !136
  ret i64 %4, !dbg !137
}

; Function Attrs: null_pointer_is_valid
declare !dbg !138 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

attributes #0 = { nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin "no-builtins" }
attributes #6 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 5, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "helper.c", directory: ".", checksumkind: CSK_MD5, checksum: "411de6c44606f8934eb16d470150a42e")
!4 = !{!5, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 5, type: !5, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "apart", scope: !3, file: !3, line: 12, type: !18, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7}
!20 = !{!21, !22, !41}
!21 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 14, type: !7)
!22 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 15, type: !23)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !25)
!25 = !{!26, !27, !30, !33, !37}
!26 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !24, file: !8, line: 78, baseType: !7, size: 64)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !24, file: !8, line: 79, baseType: !28, size: 32, offset: 64)
!28 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !29)
!29 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !24, file: !8, line: 80, baseType: !31, size: 8, offset: 96)
!31 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !32)
!32 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !24, file: !8, line: 81, baseType: !34, size: 24, offset: 104)
!34 = !DICompositeType(tag: DW_TAG_array_type, baseType: !31, size: 24, elements: !35)
!35 = !{!36}
!36 = !DISubrange(count: 3)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !24, file: !8, line: 82, baseType: !38, offset: 128)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !28, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: -1)
!41 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 16, type: !7)
!42 = !DILocation(line: 14, column: 2, scope: !17)
!43 = !DILocation(line: 14, column: 6, scope: !17)
!44 = !DILocation(line: 14, column: 14, scope: !17)
!45 = !DILocation(line: 15, column: 2, scope: !17)
!46 = !DILocation(line: 15, column: 26, scope: !17)
!47 = !DILocation(line: 15, column: 52, scope: !17)
!48 = !DILocation(line: 15, column: 34, scope: !17)
!49 = !DILocation(line: 16, column: 2, scope: !17)
!50 = !DILocation(line: 16, column: 6, scope: !17)
!51 = !DILocation(line: 16, column: 29, scope: !17)
!52 = !DILocation(line: 16, column: 54, scope: !17)
!53 = !DILocation(line: 16, column: 36, scope: !17)
!54 = !DILocation(line: 16, column: 15, scope: !17)
!55 = !DILocation(line: 17, column: 14, scope: !17)
!56 = !DILocation(line: 17, column: 2, scope: !17)
!57 = !DILocation(line: 18, column: 9, scope: !17)
!58 = !DILocation(line: 19, column: 1, scope: !17)
!59 = !DILocation(line: 18, column: 2, scope: !17)
!60 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !18, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !61)
!61 = !{!62}
!62 = !DILocalVariable(name: "flags", scope: !60, file: !8, line: 42, type: !7)
!63 = !DILocation(line: 42, column: 2, scope: !60)
!64 = !DILocation(line: 42, column: 6, scope: !60)
!65 = !DILocation(line: 44, column: 2, scope: !60)
!66 = !{i64 19159, i64 19168}
!67 = !DILocation(line: 45, column: 2, scope: !60)
!68 = !{i64 19230}
!69 = !DILocation(line: 46, column: 9, scope: !60)
!70 = !DILocation(line: 47, column: 1, scope: !60)
!71 = !DILocation(line: 46, column: 2, scope: !60)
!72 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !73, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !75)
!73 = !DISubroutineType(types: !74)
!74 = !{!6, !5}
!75 = !{!76, !77}
!76 = !DILocalVariable(name: "variable", arg: 1, scope: !72, file: !8, line: 56, type: !5)
!77 = !DILocalVariable(name: "offset", scope: !72, file: !8, line: 58, type: !7)
!78 = !DILocation(line: 56, column: 46, scope: !72)
!79 = !DILocation(line: 58, column: 2, scope: !72)
!80 = !DILocation(line: 58, column: 6, scope: !72)
!81 = !DILocation(line: 60, column: 2, scope: !72)
!82 = !{i64 19531}
!83 = !DILocation(line: 61, column: 25, scope: !72)
!84 = !DILocation(line: 61, column: 20, scope: !72)
!85 = !DILocation(line: 61, column: 36, scope: !72)
!86 = !DILocation(line: 61, column: 34, scope: !72)
!87 = !DILocation(line: 61, column: 10, scope: !72)
!88 = !DILocation(line: 61, column: 9, scope: !72)
!89 = !DILocation(line: 62, column: 1, scope: !72)
!90 = !DILocation(line: 61, column: 2, scope: !72)
!91 = distinct !DISubprogram(name: "read_register", scope: !3, file: !3, line: 7, type: !92, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !94)
!92 = !DISubroutineType(types: !93)
!93 = !{!7, !23, !6}
!94 = !{!95, !96}
!95 = !DILocalVariable(name: "input", arg: 1, scope: !91, file: !3, line: 7, type: !23)
!96 = !DILocalVariable(name: "output", arg: 2, scope: !91, file: !3, line: 7, type: !6)
!97 = !DILocation(line: 7, column: 50, scope: !91)
!98 = !DILocation(line: 7, column: 63, scope: !91)
!99 = !DILocation(line: 9, column: 46, scope: !91)
!100 = !DILocation(line: 9, column: 53, scope: !91)
!101 = !DILocation(line: 9, column: 9, scope: !91)
!102 = !DILocation(line: 9, column: 2, scope: !91)
!103 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !104, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !106)
!104 = !DISubroutineType(types: !105)
!105 = !{null, !7}
!106 = !{!107}
!107 = !DILocalVariable(name: "flags", arg: 1, scope: !103, file: !8, line: 49, type: !7)
!108 = !DILocation(line: 49, column: 36, scope: !103)
!109 = !DILocation(line: 51, column: 6, scope: !110)
!110 = distinct !DILexicalBlock(scope: !103, file: !8, line: 51, column: 6)
!111 = !DILocation(line: 51, column: 12, scope: !110)
!112 = !DILocation(line: 51, column: 6, scope: !103)
!113 = !DILocation(line: 52, column: 3, scope: !110)
!114 = !{i64 19350}
!115 = !DILocation(line: 53, column: 1, scope: !103)
!116 = distinct !DISubprogram(name: "together", scope: !3, file: !3, line: 21, type: !18, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !117)
!117 = !{!118, !119, !120}
!118 = !DILocalVariable(name: "flags", scope: !116, file: !3, line: 23, type: !7)
!119 = !DILocalVariable(name: "input", scope: !116, file: !3, line: 24, type: !23)
!120 = !DILocalVariable(name: "status", scope: !116, file: !3, line: 25, type: !7)
!121 = !DILocation(line: 23, column: 2, scope: !116)
!122 = !DILocation(line: 23, column: 6, scope: !116)
!123 = !DILocation(line: 23, column: 14, scope: !116)
!124 = !DILocation(line: 24, column: 2, scope: !116)
!125 = !DILocation(line: 24, column: 26, scope: !116)
!126 = !DILocation(line: 24, column: 52, scope: !116)
!127 = !DILocation(line: 24, column: 34, scope: !116)
!128 = !DILocation(line: 25, column: 2, scope: !116)
!129 = !DILocation(line: 25, column: 6, scope: !116)
!130 = !DILocation(line: 25, column: 29, scope: !116)
!131 = !DILocation(line: 25, column: 36, scope: !116)
!132 = !DILocation(line: 25, column: 15, scope: !116)
!133 = !DILocation(line: 26, column: 14, scope: !116)
!134 = !DILocation(line: 26, column: 2, scope: !116)
!135 = !DILocation(line: 27, column: 9, scope: !116)
!136 = !DILocation(line: 28, column: 1, scope: !116)
!137 = !DILocation(line: 27, column: 2, scope: !116)
!138 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !139, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!139 = !DISubroutineType(types: !140)
!140 = !{!7, !7, !6, !6}
