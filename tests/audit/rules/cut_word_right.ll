; ModuleID = 'cut_word_right.c'
source_filename = "cut_word_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !15
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @cut_word_right(i64 noundef %partition, i32 noundef %count) #0 !dbg !21 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %control = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !27, !DIExpression(), !49)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !28, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !51
    #dbg_declare(ptr %flags, !29, !DIExpression(), !52)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !51
    #dbg_declare(ptr %status, !30, !DIExpression(), !53)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #4, !dbg !51
    #dbg_declare(ptr %control, !31, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !55
    #dbg_declare(ptr %input, !32, !DIExpression(), !56)
  %0 = load i32, ptr %count.addr, align 4, !dbg !57
  %cmp = icmp ugt i32 %0, 128, !dbg !59
  br i1 %cmp, label %if.then, label %if.end, !dbg !60

if.then:                                          ; preds = %entry
  store i64 -1, ptr %retval, align 8, !dbg !61
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !61

if.end:                                           ; preds = %entry
  %call = call i64 @irq_save() #5, !dbg !62
  store i64 %call, ptr %flags, align 8, !dbg !63
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !64
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %1) #5, !dbg !65
  store ptr %call1, ptr %input, align 8, !dbg !66
  %2 = load i32, ptr %count.addr, align 4, !dbg !67
  %conv = trunc i32 %2 to i16, !dbg !68
  %conv2 = zext i16 %conv to i64, !dbg !69
  %shl = shl i64 %conv2, 32, !dbg !70
  %or = or i64 %shl, 80, !dbg !71
  store i64 %or, ptr %control, align 8, !dbg !72
  %3 = load i64, ptr %partition.addr, align 8, !dbg !73
  %4 = load ptr, ptr %input, align 8, !dbg !74
  %partition3 = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 0, !dbg !75
  store i64 %3, ptr %partition3, align 1, !dbg !76
  %5 = load i64, ptr %control, align 8, !dbg !77
  %6 = load ptr, ptr %input, align 8, !dbg !78
  %7 = load ptr, ptr %input, align 8, !dbg !79
  %add.ptr = getelementptr i8, ptr %7, i64 2048, !dbg !80
  %call4 = call i64 @hv_do_hypercall(i64 noundef %5, ptr noundef %6, ptr noundef %add.ptr) #5, !dbg !81
  store i64 %call4, ptr %status, align 8, !dbg !82
  %8 = load i64, ptr %flags, align 8, !dbg !83
  call void @irq_restore(i64 noundef %8) #5, !dbg !84
  %9 = load i64, ptr %status, align 8, !dbg !85
  store i64 %9, ptr %retval, align 8, !dbg !86
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !86

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !87
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #4, !dbg !87
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !87
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !87
  %10 = load i64, ptr %retval, align 8, !dbg !87
  ret i64 %10, !dbg !87
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

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !121 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !124 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !128, !DIExpression(), !129)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !130
  %and = and i64 %0, 512, !dbg !132
  %tobool = icmp ne i64 %and, 0, !dbg !132
  br i1 %tobool, label %if.then, label %if.end, !dbg !133

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !134, !srcloc !135
  br label %if.end, !dbg !134

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !136
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
!llvm.module.flags = !{!17, !18, !19}
!llvm.ident = !{!20}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !12, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !14, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "cut_word_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "b4f65032ddc21220982521f104a59c94")
!4 = !{!5, !8, !10, !12}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 9, baseType: !7)
!6 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 7, baseType: !9)
!9 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!11 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!14 = !{!0, !15}
!15 = !DIGlobalVariableExpression(var: !16, expr: !DIExpression())
!16 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !12, isLocal: false, isDefinition: true)
!17 = !{i32 7, !"Dwarf Version", i32 5}
!18 = !{i32 2, !"Debug Info Version", i32 3}
!19 = !{i32 1, !"wchar_size", i32 4}
!20 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!21 = distinct !DISubprogram(name: "cut_word_right", scope: !3, file: !3, line: 8, type: !22, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
!22 = !DISubroutineType(types: !23)
!23 = !{!5, !5, !24}
!24 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !25)
!25 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!26 = !{!27, !28, !29, !30, !31, !32}
!27 = !DILocalVariable(name: "partition", arg: 1, scope: !21, file: !3, line: 8, type: !5)
!28 = !DILocalVariable(name: "count", arg: 2, scope: !21, file: !3, line: 8, type: !24)
!29 = !DILocalVariable(name: "flags", scope: !21, file: !3, line: 10, type: !5)
!30 = !DILocalVariable(name: "status", scope: !21, file: !3, line: 10, type: !5)
!31 = !DILocalVariable(name: "control", scope: !21, file: !3, line: 10, type: !5)
!32 = !DILocalVariable(name: "input", scope: !21, file: !3, line: 11, type: !33)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !6, line: 77, size: 128, elements: !35)
!35 = !{!36, !37, !38, !41, !45}
!36 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !34, file: !6, line: 78, baseType: !5, size: 64)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !34, file: !6, line: 79, baseType: !24, size: 32, offset: 64)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !34, file: !6, line: 80, baseType: !39, size: 8, offset: 96)
!39 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 6, baseType: !40)
!40 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !34, file: !6, line: 81, baseType: !42, size: 24, offset: 104)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !39, size: 24, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: 3)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !34, file: !6, line: 82, baseType: !46, offset: 128)
!46 = !DICompositeType(tag: DW_TAG_array_type, baseType: !24, elements: !47)
!47 = !{!48}
!48 = !DISubrange(count: -1)
!49 = !DILocation(line: 8, column: 24, scope: !21)
!50 = !DILocation(line: 8, column: 39, scope: !21)
!51 = !DILocation(line: 10, column: 2, scope: !21)
!52 = !DILocation(line: 10, column: 6, scope: !21)
!53 = !DILocation(line: 10, column: 13, scope: !21)
!54 = !DILocation(line: 10, column: 21, scope: !21)
!55 = !DILocation(line: 11, column: 2, scope: !21)
!56 = !DILocation(line: 11, column: 26, scope: !21)
!57 = !DILocation(line: 13, column: 6, scope: !58)
!58 = distinct !DILexicalBlock(scope: !21, file: !3, line: 13, column: 6)
!59 = !DILocation(line: 13, column: 12, scope: !58)
!60 = !DILocation(line: 13, column: 6, scope: !21)
!61 = !DILocation(line: 14, column: 3, scope: !58)
!62 = !DILocation(line: 15, column: 10, scope: !21)
!63 = !DILocation(line: 15, column: 8, scope: !21)
!64 = !DILocation(line: 16, column: 28, scope: !21)
!65 = !DILocation(line: 16, column: 10, scope: !21)
!66 = !DILocation(line: 16, column: 8, scope: !21)
!67 = !DILocation(line: 17, column: 22, scope: !21)
!68 = !DILocation(line: 17, column: 17, scope: !21)
!69 = !DILocation(line: 17, column: 12, scope: !21)
!70 = !DILocation(line: 17, column: 28, scope: !21)
!71 = !DILocation(line: 17, column: 34, scope: !21)
!72 = !DILocation(line: 17, column: 10, scope: !21)
!73 = !DILocation(line: 18, column: 21, scope: !21)
!74 = !DILocation(line: 18, column: 2, scope: !21)
!75 = !DILocation(line: 18, column: 9, scope: !21)
!76 = !DILocation(line: 18, column: 19, scope: !21)
!77 = !DILocation(line: 19, column: 27, scope: !21)
!78 = !DILocation(line: 19, column: 36, scope: !21)
!79 = !DILocation(line: 19, column: 51, scope: !21)
!80 = !DILocation(line: 19, column: 57, scope: !21)
!81 = !DILocation(line: 19, column: 11, scope: !21)
!82 = !DILocation(line: 19, column: 9, scope: !21)
!83 = !DILocation(line: 20, column: 14, scope: !21)
!84 = !DILocation(line: 20, column: 2, scope: !21)
!85 = !DILocation(line: 21, column: 9, scope: !21)
!86 = !DILocation(line: 21, column: 2, scope: !21)
!87 = !DILocation(line: 22, column: 1, scope: !21)
!88 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !89, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !91)
!89 = !DISubroutineType(types: !90)
!90 = !{!5}
!91 = !{!92}
!92 = !DILocalVariable(name: "flags", scope: !88, file: !6, line: 42, type: !5)
!93 = !DILocation(line: 42, column: 2, scope: !88)
!94 = !DILocation(line: 42, column: 6, scope: !88)
!95 = !DILocation(line: 44, column: 2, scope: !88)
!96 = !{i64 18986, i64 18995}
!97 = !DILocation(line: 45, column: 2, scope: !88)
!98 = !{i64 19057}
!99 = !DILocation(line: 46, column: 9, scope: !88)
!100 = !DILocation(line: 47, column: 1, scope: !88)
!101 = !DILocation(line: 46, column: 2, scope: !88)
!102 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !103, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !105)
!103 = !DISubroutineType(types: !104)
!104 = !{!13, !12}
!105 = !{!106, !107}
!106 = !DILocalVariable(name: "variable", arg: 1, scope: !102, file: !6, line: 56, type: !12)
!107 = !DILocalVariable(name: "offset", scope: !102, file: !6, line: 58, type: !5)
!108 = !DILocation(line: 56, column: 46, scope: !102)
!109 = !DILocation(line: 58, column: 2, scope: !102)
!110 = !DILocation(line: 58, column: 6, scope: !102)
!111 = !DILocation(line: 60, column: 2, scope: !102)
!112 = !{i64 19358}
!113 = !DILocation(line: 61, column: 25, scope: !102)
!114 = !DILocation(line: 61, column: 20, scope: !102)
!115 = !DILocation(line: 61, column: 36, scope: !102)
!116 = !DILocation(line: 61, column: 34, scope: !102)
!117 = !DILocation(line: 61, column: 10, scope: !102)
!118 = !DILocation(line: 61, column: 9, scope: !102)
!119 = !DILocation(line: 62, column: 1, scope: !102)
!120 = !DILocation(line: 61, column: 2, scope: !102)
!121 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !122, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!122 = !DISubroutineType(types: !123)
!123 = !{!5, !5, !13, !13}
!124 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !125, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !127)
!125 = !DISubroutineType(types: !126)
!126 = !{null, !5}
!127 = !{!128}
!128 = !DILocalVariable(name: "flags", arg: 1, scope: !124, file: !6, line: 49, type: !5)
!129 = !DILocation(line: 49, column: 36, scope: !124)
!130 = !DILocation(line: 51, column: 6, scope: !131)
!131 = distinct !DILexicalBlock(scope: !124, file: !6, line: 51, column: 6)
!132 = !DILocation(line: 51, column: 12, scope: !131)
!133 = !DILocation(line: 51, column: 6, scope: !124)
!134 = !DILocation(line: 52, column: 3, scope: !131)
!135 = !{i64 19177}
!136 = !DILocation(line: 53, column: 1, scope: !124)
