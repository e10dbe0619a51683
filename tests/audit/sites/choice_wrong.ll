; ModuleID = 'choice_wrong.c'
source_filename = "choice_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @choice_wrong(i32 noundef %name, i32 noundef %share) #0 !dbg !19 {
entry:
  %name.addr = alloca i32, align 4
  %share.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  store i32 %name, ptr %name.addr, align 4
    #dbg_declare(ptr %name.addr, !26, !DIExpression(), !48)
  store i32 %share, ptr %share.addr, align 4
    #dbg_declare(ptr %share.addr, !27, !DIExpression(), !49)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !50
    #dbg_declare(ptr %flags, !28, !DIExpression(), !51)
  %call = call i64 @irq_save() #6, !dbg !52
  store i64 %call, ptr %flags, align 8, !dbg !51
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !53
    #dbg_declare(ptr %input, !29, !DIExpression(), !54)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !55
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !56
  store ptr %call1, ptr %input, align 8, !dbg !54
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !57
    #dbg_declare(ptr %output, !46, !DIExpression(), !58)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !59
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !60
  store ptr %call2, ptr %output, align 8, !dbg !58
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !61
    #dbg_declare(ptr %status, !47, !DIExpression(), !62)
  store i64 1, ptr %status, align 8, !dbg !62
  %2 = load ptr, ptr %input, align 8, !dbg !63
  call void @fill_header(ptr noundef %2) #6, !dbg !64
  %3 = load i32, ptr %name.addr, align 4, !dbg !65
  %4 = load ptr, ptr %input, align 8, !dbg !66
  %names = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 4, !dbg !67
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !66
  store i32 %3, ptr %arrayidx, align 1, !dbg !68
  %5 = load i32, ptr %share.addr, align 4, !dbg !69
  %tobool = icmp ne i32 %5, 0, !dbg !69
  br i1 %tobool, label %if.then, label %if.end, !dbg !71

if.then:                                          ; preds = %entry
  %6 = load ptr, ptr %input, align 8, !dbg !72
  %add.ptr = getelementptr i8, ptr %6, i64 0, !dbg !73
  store ptr %add.ptr, ptr %output, align 8, !dbg !74
  br label %if.end, !dbg !75

if.end:                                           ; preds = %if.then, %entry
  %7 = load ptr, ptr %input, align 8, !dbg !76
  %8 = load ptr, ptr %output, align 8, !dbg !77
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %7, ptr noundef %8) #6, !dbg !78
  store i64 %call3, ptr %status, align 8, !dbg !79
  %9 = load i64, ptr %flags, align 8, !dbg !80
  call void @irq_restore(i64 noundef %9) #6, !dbg !81
  %10 = load i64, ptr %status, align 8, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !83
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !83
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !83
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !83
  ret i64 %10, !dbg !84
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !85 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !90
    #dbg_declare(ptr %flags, !89, !DIExpression(), !91)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !92, !srcloc !93
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !94, !srcloc !95
  %0 = load i64, ptr %flags, align 8, !dbg !96
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !97
  ret i64 %0, !dbg !98
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !99 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !103, !DIExpression(), !105)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !106
    #dbg_declare(ptr %offset, !104, !DIExpression(), !107)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !108, !srcloc !109
  store i64 %0, ptr %offset, align 8, !dbg !108
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !110
  %2 = ptrtoint ptr %1 to i64, !dbg !111
  %3 = load i64, ptr %offset, align 8, !dbg !112
  %add = add i64 %2, %3, !dbg !113
  %4 = inttoptr i64 %add to ptr, !dbg !114
  %5 = load ptr, ptr %4, align 8, !dbg !115
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !116
  ret ptr %5, !dbg !117
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !118 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !123, !DIExpression(), !124)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !125
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !126
  store i64 -1, ptr %partition, align 1, !dbg !127
  %1 = load ptr, ptr %input.addr, align 8, !dbg !128
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !129
  store i32 -2, ptr %vp, align 1, !dbg !130
  %2 = load ptr, ptr %input.addr, align 8, !dbg !131
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !132
  store i8 0, ptr %vtl, align 1, !dbg !133
  %3 = load ptr, ptr %input.addr, align 8, !dbg !134
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !135
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !136
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !136
  ret void, !dbg !137
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !138 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !141 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !145, !DIExpression(), !146)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !147
  %and = and i64 %0, 512, !dbg !149
  %tobool = icmp ne i64 %and, 0, !dbg !149
  br i1 %tobool, label %if.then, label %if.end, !dbg !150

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !151, !srcloc !152
  br label %if.end, !dbg !151

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !153
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "choice_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "0ffe0d63b6e72401156e80b3db755045")
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
!19 = distinct !DISubprogram(name: "choice_wrong", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !25)
!20 = !DISubroutineType(types: !21)
!21 = !{!9, !22, !24}
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!25 = !{!26, !27, !28, !29, !46, !47}
!26 = !DILocalVariable(name: "name", arg: 1, scope: !19, file: !3, line: 8, type: !22)
!27 = !DILocalVariable(name: "share", arg: 2, scope: !19, file: !3, line: 8, type: !24)
!28 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 10, type: !9)
!29 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 11, type: !30)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !32)
!32 = !{!33, !34, !35, !38, !42}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !31, file: !10, line: 78, baseType: !9, size: 64)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !31, file: !10, line: 79, baseType: !22, size: 32, offset: 64)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !31, file: !10, line: 80, baseType: !36, size: 8, offset: 96)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !37)
!37 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !31, file: !10, line: 81, baseType: !39, size: 24, offset: 104)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 24, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: 3)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !31, file: !10, line: 82, baseType: !43, offset: 128)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, elements: !44)
!44 = !{!45}
!45 = !DISubrange(count: -1)
!46 = !DILocalVariable(name: "output", scope: !19, file: !3, line: 12, type: !8)
!47 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 13, type: !9)
!48 = !DILocation(line: 8, column: 22, scope: !19)
!49 = !DILocation(line: 8, column: 32, scope: !19)
!50 = !DILocation(line: 10, column: 2, scope: !19)
!51 = !DILocation(line: 10, column: 6, scope: !19)
!52 = !DILocation(line: 10, column: 14, scope: !19)
!53 = !DILocation(line: 11, column: 2, scope: !19)
!54 = !DILocation(line: 11, column: 26, scope: !19)
!55 = !DILocation(line: 11, column: 52, scope: !19)
!56 = !DILocation(line: 11, column: 34, scope: !19)
!57 = !DILocation(line: 12, column: 2, scope: !19)
!58 = !DILocation(line: 12, column: 8, scope: !19)
!59 = !DILocation(line: 12, column: 35, scope: !19)
!60 = !DILocation(line: 12, column: 17, scope: !19)
!61 = !DILocation(line: 13, column: 2, scope: !19)
!62 = !DILocation(line: 13, column: 6, scope: !19)
!63 = !DILocation(line: 15, column: 14, scope: !19)
!64 = !DILocation(line: 15, column: 2, scope: !19)
!65 = !DILocation(line: 16, column: 20, scope: !19)
!66 = !DILocation(line: 16, column: 2, scope: !19)
!67 = !DILocation(line: 16, column: 9, scope: !19)
!68 = !DILocation(line: 16, column: 18, scope: !19)
!69 = !DILocation(line: 17, column: 6, scope: !70)
!70 = distinct !DILexicalBlock(scope: !19, file: !3, line: 17, column: 6)
!71 = !DILocation(line: 17, column: 6, scope: !19)
!72 = !DILocation(line: 18, column: 20, scope: !70)
!73 = !DILocation(line: 18, column: 26, scope: !70)
!74 = !DILocation(line: 18, column: 10, scope: !70)
!75 = !DILocation(line: 18, column: 3, scope: !70)
!76 = !DILocation(line: 19, column: 48, scope: !19)
!77 = !DILocation(line: 19, column: 55, scope: !19)
!78 = !DILocation(line: 19, column: 11, scope: !19)
!79 = !DILocation(line: 19, column: 9, scope: !19)
!80 = !DILocation(line: 20, column: 14, scope: !19)
!81 = !DILocation(line: 20, column: 2, scope: !19)
!82 = !DILocation(line: 21, column: 9, scope: !19)
!83 = !DILocation(line: 22, column: 1, scope: !19)
!84 = !DILocation(line: 21, column: 2, scope: !19)
!85 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !86, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !88)
!86 = !DISubroutineType(types: !87)
!87 = !{!9}
!88 = !{!89}
!89 = !DILocalVariable(name: "flags", scope: !85, file: !10, line: 42, type: !9)
!90 = !DILocation(line: 42, column: 2, scope: !85)
!91 = !DILocation(line: 42, column: 6, scope: !85)
!92 = !DILocation(line: 44, column: 2, scope: !85)
!93 = !{i64 20416, i64 20425}
!94 = !DILocation(line: 45, column: 2, scope: !85)
!95 = !{i64 20487}
!96 = !DILocation(line: 46, column: 9, scope: !85)
!97 = !DILocation(line: 47, column: 1, scope: !85)
!98 = !DILocation(line: 46, column: 2, scope: !85)
!99 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !100, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !102)
!100 = !DISubroutineType(types: !101)
!101 = !{!8, !7}
!102 = !{!103, !104}
!103 = !DILocalVariable(name: "variable", arg: 1, scope: !99, file: !10, line: 56, type: !7)
!104 = !DILocalVariable(name: "offset", scope: !99, file: !10, line: 58, type: !9)
!105 = !DILocation(line: 56, column: 46, scope: !99)
!106 = !DILocation(line: 58, column: 2, scope: !99)
!107 = !DILocation(line: 58, column: 6, scope: !99)
!108 = !DILocation(line: 60, column: 2, scope: !99)
!109 = !{i64 20788}
!110 = !DILocation(line: 61, column: 25, scope: !99)
!111 = !DILocation(line: 61, column: 20, scope: !99)
!112 = !DILocation(line: 61, column: 36, scope: !99)
!113 = !DILocation(line: 61, column: 34, scope: !99)
!114 = !DILocation(line: 61, column: 10, scope: !99)
!115 = !DILocation(line: 61, column: 9, scope: !99)
!116 = !DILocation(line: 62, column: 1, scope: !99)
!117 = !DILocation(line: 61, column: 2, scope: !99)
!118 = distinct !DISubprogram(name: "fill_header", scope: !119, file: !119, line: 17, type: !120, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !122)
!119 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!120 = !DISubroutineType(types: !121)
!121 = !{null, !30}
!122 = !{!123}
!123 = !DILocalVariable(name: "input", arg: 1, scope: !118, file: !119, line: 17, type: !30)
!124 = !DILocation(line: 17, column: 56, scope: !118)
!125 = !DILocation(line: 19, column: 2, scope: !118)
!126 = !DILocation(line: 19, column: 9, scope: !118)
!127 = !DILocation(line: 19, column: 19, scope: !118)
!128 = !DILocation(line: 20, column: 2, scope: !118)
!129 = !DILocation(line: 20, column: 9, scope: !118)
!130 = !DILocation(line: 20, column: 12, scope: !118)
!131 = !DILocation(line: 21, column: 2, scope: !118)
!132 = !DILocation(line: 21, column: 9, scope: !118)
!133 = !DILocation(line: 21, column: 13, scope: !118)
!134 = !DILocation(line: 22, column: 19, scope: !118)
!135 = !DILocation(line: 22, column: 26, scope: !118)
!136 = !DILocation(line: 22, column: 2, scope: !118)
!137 = !DILocation(line: 23, column: 1, scope: !118)
!138 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !139, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!139 = !DISubroutineType(types: !140)
!140 = !{!9, !9, !8, !8}
!141 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !142, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !144)
!142 = !DISubroutineType(types: !143)
!143 = !{null, !9}
!144 = !{!145}
!145 = !DILocalVariable(name: "flags", arg: 1, scope: !141, file: !10, line: 49, type: !9)
!146 = !DILocation(line: 49, column: 36, scope: !141)
!147 = !DILocation(line: 51, column: 6, scope: !148)
!148 = distinct !DILexicalBlock(scope: !141, file: !10, line: 51, column: 6)
!149 = !DILocation(line: 51, column: 12, scope: !148)
!150 = !DILocation(line: 51, column: 6, scope: !141)
!151 = !DILocation(line: 52, column: 3, scope: !148)
!152 = !{i64 20607}
!153 = !DILocation(line: 53, column: 1, scope: !141)
