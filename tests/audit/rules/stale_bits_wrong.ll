; ModuleID = 'stale_bits_wrong.c'
source_filename = "stale_bits_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.header = type { i64, i32, i8, [3 x i8] }
%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_bits_wrong(i64 noundef %partition) #0 !dbg !19 {
entry:
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %header = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !23, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !55
    #dbg_declare(ptr %flags, !24, !DIExpression(), !56)
  %call = call i64 @irq_save() #5, !dbg !57
  store i64 %call, ptr %flags, align 8, !dbg !56
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !55
    #dbg_declare(ptr %status, !25, !DIExpression(), !58)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !59
    #dbg_declare(ptr %input, !26, !DIExpression(), !60)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !61
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !62
  store ptr %call1, ptr %input, align 8, !dbg !60
  call void @llvm.lifetime.start.p0(i64 8, ptr %header) #4, !dbg !63
    #dbg_declare(ptr %header, !45, !DIExpression(), !64)
  %1 = load ptr, ptr %input, align 8, !dbg !65
  store ptr %1, ptr %header, align 8, !dbg !64
  %2 = load i64, ptr %partition.addr, align 8, !dbg !66
  %3 = load ptr, ptr %header, align 8, !dbg !67
  %partition2 = getelementptr inbounds %struct.header, ptr %3, i32 0, i32 0, !dbg !68
  store i64 %2, ptr %partition2, align 1, !dbg !69
  %4 = load ptr, ptr %header, align 8, !dbg !70
  %vp = getelementptr inbounds %struct.header, ptr %4, i32 0, i32 1, !dbg !71
  store i32 0, ptr %vp, align 1, !dbg !72
  %5 = load ptr, ptr %header, align 8, !dbg !73
  %vtl = getelementptr inbounds %struct.header, ptr %5, i32 0, i32 2, !dbg !74
  %bf.load = load i8, ptr %vtl, align 1, !dbg !75
  %bf.clear = and i8 %bf.load, -16, !dbg !75
  %bf.set = or i8 %bf.clear, 2, !dbg !75
  store i8 %bf.set, ptr %vtl, align 1, !dbg !75
  %6 = load ptr, ptr %input, align 8, !dbg !76
  %names = getelementptr inbounds %struct.registers_input, ptr %6, i32 0, i32 4, !dbg !77
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !76
  store i32 5, ptr %arrayidx, align 1, !dbg !78
  %7 = load ptr, ptr %input, align 8, !dbg !79
  %8 = load ptr, ptr %input, align 8, !dbg !80
  %add.ptr = getelementptr i8, ptr %8, i64 64, !dbg !81
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %7, ptr noundef %add.ptr) #5, !dbg !82
  store i64 %call3, ptr %status, align 8, !dbg !83
  %9 = load i64, ptr %flags, align 8, !dbg !84
  call void @irq_restore(i64 noundef %9) #5, !dbg !85
  %10 = load i64, ptr %status, align 8, !dbg !86
  call void @llvm.lifetime.end.p0(i64 8, ptr %header) #4, !dbg !87
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !87
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !87
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !87
  ret i64 %10, !dbg !88
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !89 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !94
    #dbg_declare(ptr %flags, !93, !DIExpression(), !95)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !96, !srcloc !97
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !98, !srcloc !99
  %0 = load i64, ptr %flags, align 8, !dbg !100
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !101
  ret i64 %0, !dbg !102
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !103 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !107, !DIExpression(), !109)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !110
    #dbg_declare(ptr %offset, !108, !DIExpression(), !111)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !112, !srcloc !113
  store i64 %0, ptr %offset, align 8, !dbg !112
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !114
  %2 = ptrtoint ptr %1 to i64, !dbg !115
  %3 = load i64, ptr %offset, align 8, !dbg !116
  %add = add i64 %2, %3, !dbg !117
  %4 = inttoptr i64 %add to ptr, !dbg !118
  %5 = load ptr, ptr %4, align 8, !dbg !119
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !120
  ret ptr %5, !dbg !121
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !122 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !125 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !129, !DIExpression(), !130)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !131
  %and = and i64 %0, 512, !dbg !133
  %tobool = icmp ne i64 %and, 0, !dbg !133
  br i1 %tobool, label %if.then, label %if.end, !dbg !134

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !135, !srcloc !136
  br label %if.end, !dbg !135

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !137
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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !8, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_bits_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "6a99d5c2f2eb02e15adda0db719eb99b")
!4 = !{!5, !6, !8, !9}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!7 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !10, line: 9, baseType: !11)
!10 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!11 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!12 = !{!0, !13}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !8, isLocal: false, isDefinition: true)
!15 = !{i32 7, !"Dwarf Version", i32 5}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!19 = distinct !DISubprogram(name: "stale_bits_wrong", scope: !3, file: !3, line: 16, type: !20, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!20 = !DISubroutineType(types: !21)
!21 = !{!9, !9}
!22 = !{!23, !24, !25, !26, !45}
!23 = !DILocalVariable(name: "partition", arg: 1, scope: !19, file: !3, line: 16, type: !9)
!24 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 18, type: !9)
!25 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 18, type: !9)
!26 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 19, type: !27)
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
!45 = !DILocalVariable(name: "header", scope: !19, file: !3, line: 20, type: !46)
!46 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64)
!47 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "header", file: !3, line: 8, size: 128, elements: !48)
!48 = !{!49, !50, !51, !52, !53}
!49 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !47, file: !3, line: 9, baseType: !9, size: 64)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !47, file: !3, line: 10, baseType: !32, size: 32, offset: 64)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !47, file: !3, line: 11, baseType: !35, size: 4, offset: 96, flags: DIFlagBitField, extraData: i64 96)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "use", scope: !47, file: !3, line: 12, baseType: !35, size: 4, offset: 100, flags: DIFlagBitField, extraData: i64 96)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !47, file: !3, line: 13, baseType: !38, size: 24, offset: 104)
!54 = !DILocation(line: 16, column: 26, scope: !19)
!55 = !DILocation(line: 18, column: 2, scope: !19)
!56 = !DILocation(line: 18, column: 6, scope: !19)
!57 = !DILocation(line: 18, column: 14, scope: !19)
!58 = !DILocation(line: 18, column: 26, scope: !19)
!59 = !DILocation(line: 19, column: 2, scope: !19)
!60 = !DILocation(line: 19, column: 26, scope: !19)
!61 = !DILocation(line: 19, column: 52, scope: !19)
!62 = !DILocation(line: 19, column: 34, scope: !19)
!63 = !DILocation(line: 20, column: 2, scope: !19)
!64 = !DILocation(line: 20, column: 17, scope: !19)
!65 = !DILocation(line: 20, column: 34, scope: !19)
!66 = !DILocation(line: 22, column: 22, scope: !19)
!67 = !DILocation(line: 22, column: 2, scope: !19)
!68 = !DILocation(line: 22, column: 10, scope: !19)
!69 = !DILocation(line: 22, column: 20, scope: !19)
!70 = !DILocation(line: 23, column: 2, scope: !19)
!71 = !DILocation(line: 23, column: 10, scope: !19)
!72 = !DILocation(line: 23, column: 13, scope: !19)
!73 = !DILocation(line: 24, column: 2, scope: !19)
!74 = !DILocation(line: 24, column: 10, scope: !19)
!75 = !DILocation(line: 24, column: 14, scope: !19)
!76 = !DILocation(line: 25, column: 2, scope: !19)
!77 = !DILocation(line: 25, column: 9, scope: !19)
!78 = !DILocation(line: 25, column: 18, scope: !19)
!79 = !DILocation(line: 26, column: 48, scope: !19)
!80 = !DILocation(line: 26, column: 63, scope: !19)
!81 = !DILocation(line: 26, column: 69, scope: !19)
!82 = !DILocation(line: 26, column: 11, scope: !19)
!83 = !DILocation(line: 26, column: 9, scope: !19)
!84 = !DILocation(line: 27, column: 14, scope: !19)
!85 = !DILocation(line: 27, column: 2, scope: !19)
!86 = !DILocation(line: 28, column: 9, scope: !19)
!87 = !DILocation(line: 29, column: 1, scope: !19)
!88 = !DILocation(line: 28, column: 2, scope: !19)
!89 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !90, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !92)
!90 = !DISubroutineType(types: !91)
!91 = !{!9}
!92 = !{!93}
!93 = !DILocalVariable(name: "flags", scope: !89, file: !10, line: 42, type: !9)
!94 = !DILocation(line: 42, column: 2, scope: !89)
!95 = !DILocation(line: 42, column: 6, scope: !89)
!96 = !DILocation(line: 44, column: 2, scope: !89)
!97 = !{i64 19085, i64 19094}
!98 = !DILocation(line: 45, column: 2, scope: !89)
!99 = !{i64 19156}
!100 = !DILocation(line: 46, column: 9, scope: !89)
!101 = !DILocation(line: 47, column: 1, scope: !89)
!102 = !DILocation(line: 46, column: 2, scope: !89)
!103 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !104, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !106)
!104 = !DISubroutineType(types: !105)
!105 = !{!5, !8}
!106 = !{!107, !108}
!107 = !DILocalVariable(name: "variable", arg: 1, scope: !103, file: !10, line: 56, type: !8)
!108 = !DILocalVariable(name: "offset", scope: !103, file: !10, line: 58, type: !9)
!109 = !DILocation(line: 56, column: 46, scope: !103)
!110 = !DILocation(line: 58, column: 2, scope: !103)
!111 = !DILocation(line: 58, column: 6, scope: !103)
!112 = !DILocation(line: 60, column: 2, scope: !103)
!113 = !{i64 19457}
!114 = !DILocation(line: 61, column: 25, scope: !103)
!115 = !DILocation(line: 61, column: 20, scope: !103)
!116 = !DILocation(line: 61, column: 36, scope: !103)
!117 = !DILocation(line: 61, column: 34, scope: !103)
!118 = !DILocation(line: 61, column: 10, scope: !103)
!119 = !DILocation(line: 61, column: 9, scope: !103)
!120 = !DILocation(line: 62, column: 1, scope: !103)
!121 = !DILocation(line: 61, column: 2, scope: !103)
!122 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !123, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!123 = !DISubroutineType(types: !124)
!124 = !{!9, !9, !5, !5}
!125 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !126, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !128)
!126 = !DISubroutineType(types: !127)
!127 = !{null, !9}
!128 = !{!129}
!129 = !DILocalVariable(name: "flags", arg: 1, scope: !125, file: !10, line: 49, type: !9)
!130 = !DILocation(line: 49, column: 36, scope: !125)
!131 = !DILocation(line: 51, column: 6, scope: !132)
!132 = distinct !DILexicalBlock(scope: !125, file: !10, line: 51, column: 6)
!133 = !DILocation(line: 51, column: 12, scope: !132)
!134 = !DILocation(line: 51, column: 6, scope: !125)
!135 = !DILocation(line: 52, column: 3, scope: !132)
!136 = !{i64 19276}
!137 = !DILocation(line: 53, column: 1, scope: !125)
