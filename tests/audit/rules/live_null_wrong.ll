; ModuleID = 'live_null_wrong.c'
source_filename = "live_null_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @live_null_wrong(i64 noundef %partition) #0 !dbg !17 {
entry:
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %page = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !21, !DIExpression(), !45)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !46
    #dbg_declare(ptr %flags, !22, !DIExpression(), !47)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !46
    #dbg_declare(ptr %status, !23, !DIExpression(), !48)
  store i64 1, ptr %status, align 8, !dbg !48
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #4, !dbg !49
    #dbg_declare(ptr %page, !24, !DIExpression(), !50)
  %call = call i64 @get_zeroed_page(i32 noundef 0) #5, !dbg !51
  store i64 %call, ptr %page, align 8, !dbg !50
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !52
    #dbg_declare(ptr %input, !26, !DIExpression(), !53)
  %call1 = call i64 @irq_save() #5, !dbg !54
  store i64 %call1, ptr %flags, align 8, !dbg !55
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !56
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !57
  store ptr %call2, ptr %input, align 8, !dbg !58
  %1 = load i64, ptr %partition.addr, align 8, !dbg !59
  %2 = load ptr, ptr %input, align 8, !dbg !60
  %partition3 = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 0, !dbg !61
  store i64 %1, ptr %partition3, align 1, !dbg !62
  %3 = load ptr, ptr %input, align 8, !dbg !63
  %vp = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 1, !dbg !64
  store i32 0, ptr %vp, align 1, !dbg !65
  %4 = load ptr, ptr %input, align 8, !dbg !66
  %vtl = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 2, !dbg !67
  store i8 0, ptr %vtl, align 1, !dbg !68
  %5 = load ptr, ptr %input, align 8, !dbg !69
  %6 = load i64, ptr %page, align 8, !dbg !70
  %7 = inttoptr i64 %6 to ptr, !dbg !71
  %call4 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %5, ptr noundef %7) #5, !dbg !72
  store i64 %call4, ptr %status, align 8, !dbg !73
  %8 = load i64, ptr %flags, align 8, !dbg !74
  call void @irq_restore(i64 noundef %8) #5, !dbg !75
  %9 = load i64, ptr %page, align 8, !dbg !76
  call void @free_page(i64 noundef %9) #5, !dbg !77
  %10 = load i64, ptr %status, align 8, !dbg !78
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #4, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !79
  ret i64 %10, !dbg !80
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !81 dso_local i64 @get_zeroed_page(i32 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !84 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !89
    #dbg_declare(ptr %flags, !88, !DIExpression(), !90)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !91, !srcloc !92
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !93, !srcloc !94
  %0 = load i64, ptr %flags, align 8, !dbg !95
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !96
  ret i64 %0, !dbg !97
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !98 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !102, !DIExpression(), !104)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !105
    #dbg_declare(ptr %offset, !103, !DIExpression(), !106)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !107, !srcloc !108
  store i64 %0, ptr %offset, align 8, !dbg !107
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !109
  %2 = ptrtoint ptr %1 to i64, !dbg !110
  %3 = load i64, ptr %offset, align 8, !dbg !111
  %add = add i64 %2, %3, !dbg !112
  %4 = inttoptr i64 %add to ptr, !dbg !113
  %5 = load ptr, ptr %4, align 8, !dbg !114
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !115
  ret ptr %5, !dbg !116
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !117 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !120 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !124, !DIExpression(), !125)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !126
  %and = and i64 %0, 512, !dbg !128
  %tobool = icmp ne i64 %and, 0, !dbg !128
  br i1 %tobool, label %if.then, label %if.end, !dbg !129

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !130, !srcloc !131
  br label %if.end, !dbg !130

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !132
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !133 dso_local void @free_page(i64 noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }
attributes #6 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "live_null_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "a85bc462ceb9bdcab3461d4d835e1b6d")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "live_null_wrong", scope: !3, file: !3, line: 11, type: !18, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7}
!20 = !{!21, !22, !23, !24, !26}
!21 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 11, type: !7)
!22 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 13, type: !7)
!23 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 13, type: !7)
!24 = !DILocalVariable(name: "page", scope: !17, file: !3, line: 14, type: !25)
!25 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!26 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 15, type: !27)
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
!45 = !DILocation(line: 11, column: 25, scope: !17)
!46 = !DILocation(line: 13, column: 2, scope: !17)
!47 = !DILocation(line: 13, column: 6, scope: !17)
!48 = !DILocation(line: 13, column: 13, scope: !17)
!49 = !DILocation(line: 14, column: 2, scope: !17)
!50 = !DILocation(line: 14, column: 16, scope: !17)
!51 = !DILocation(line: 14, column: 23, scope: !17)
!52 = !DILocation(line: 15, column: 2, scope: !17)
!53 = !DILocation(line: 15, column: 26, scope: !17)
!54 = !DILocation(line: 17, column: 10, scope: !17)
!55 = !DILocation(line: 17, column: 8, scope: !17)
!56 = !DILocation(line: 18, column: 28, scope: !17)
!57 = !DILocation(line: 18, column: 10, scope: !17)
!58 = !DILocation(line: 18, column: 8, scope: !17)
!59 = !DILocation(line: 19, column: 21, scope: !17)
!60 = !DILocation(line: 19, column: 2, scope: !17)
!61 = !DILocation(line: 19, column: 9, scope: !17)
!62 = !DILocation(line: 19, column: 19, scope: !17)
!63 = !DILocation(line: 20, column: 2, scope: !17)
!64 = !DILocation(line: 20, column: 9, scope: !17)
!65 = !DILocation(line: 20, column: 12, scope: !17)
!66 = !DILocation(line: 21, column: 2, scope: !17)
!67 = !DILocation(line: 21, column: 9, scope: !17)
!68 = !DILocation(line: 21, column: 13, scope: !17)
!69 = !DILocation(line: 22, column: 48, scope: !17)
!70 = !DILocation(line: 22, column: 63, scope: !17)
!71 = !DILocation(line: 22, column: 55, scope: !17)
!72 = !DILocation(line: 22, column: 11, scope: !17)
!73 = !DILocation(line: 22, column: 9, scope: !17)
!74 = !DILocation(line: 23, column: 14, scope: !17)
!75 = !DILocation(line: 23, column: 2, scope: !17)
!76 = !DILocation(line: 24, column: 12, scope: !17)
!77 = !DILocation(line: 24, column: 2, scope: !17)
!78 = !DILocation(line: 25, column: 9, scope: !17)
!79 = !DILocation(line: 26, column: 1, scope: !17)
!80 = !DILocation(line: 25, column: 2, scope: !17)
!81 = !DISubprogram(name: "get_zeroed_page", scope: !3, file: !3, line: 8, type: !82, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!82 = !DISubroutineType(types: !83)
!83 = !{!25, !32}
!84 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !85, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !87)
!85 = !DISubroutineType(types: !86)
!86 = !{!7}
!87 = !{!88}
!88 = !DILocalVariable(name: "flags", scope: !84, file: !8, line: 42, type: !7)
!89 = !DILocation(line: 42, column: 2, scope: !84)
!90 = !DILocation(line: 42, column: 6, scope: !84)
!91 = !DILocation(line: 44, column: 2, scope: !84)
!92 = !{i64 19042, i64 19051}
!93 = !DILocation(line: 45, column: 2, scope: !84)
!94 = !{i64 19113}
!95 = !DILocation(line: 46, column: 9, scope: !84)
!96 = !DILocation(line: 47, column: 1, scope: !84)
!97 = !DILocation(line: 46, column: 2, scope: !84)
!98 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !99, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !101)
!99 = !DISubroutineType(types: !100)
!100 = !{!5, !6}
!101 = !{!102, !103}
!102 = !DILocalVariable(name: "variable", arg: 1, scope: !98, file: !8, line: 56, type: !6)
!103 = !DILocalVariable(name: "offset", scope: !98, file: !8, line: 58, type: !7)
!104 = !DILocation(line: 56, column: 46, scope: !98)
!105 = !DILocation(line: 58, column: 2, scope: !98)
!106 = !DILocation(line: 58, column: 6, scope: !98)
!107 = !DILocation(line: 60, column: 2, scope: !98)
!108 = !{i64 19414}
!109 = !DILocation(line: 61, column: 25, scope: !98)
!110 = !DILocation(line: 61, column: 20, scope: !98)
!111 = !DILocation(line: 61, column: 36, scope: !98)
!112 = !DILocation(line: 61, column: 34, scope: !98)
!113 = !DILocation(line: 61, column: 10, scope: !98)
!114 = !DILocation(line: 61, column: 9, scope: !98)
!115 = !DILocation(line: 62, column: 1, scope: !98)
!116 = !DILocation(line: 61, column: 2, scope: !98)
!117 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !118, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!118 = !DISubroutineType(types: !119)
!119 = !{!7, !7, !5, !5}
!120 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !121, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !123)
!121 = !DISubroutineType(types: !122)
!122 = !{null, !7}
!123 = !{!124}
!124 = !DILocalVariable(name: "flags", arg: 1, scope: !120, file: !8, line: 49, type: !7)
!125 = !DILocation(line: 49, column: 36, scope: !120)
!126 = !DILocation(line: 51, column: 6, scope: !127)
!127 = distinct !DILexicalBlock(scope: !120, file: !8, line: 51, column: 6)
!128 = !DILocation(line: 51, column: 12, scope: !127)
!129 = !DILocation(line: 51, column: 6, scope: !120)
!130 = !DILocation(line: 52, column: 3, scope: !127)
!131 = !{i64 19233}
!132 = !DILocation(line: 53, column: 1, scope: !120)
!133 = !DISubprogram(name: "free_page", scope: !3, file: !3, line: 9, type: !134, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!134 = !DISubroutineType(types: !135)
!135 = !{null, !25}
