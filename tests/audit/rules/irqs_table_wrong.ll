; ModuleID = 'irqs_table_wrong.c'
source_filename = "irqs_table_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.table = type <{ i16, i64 }>
%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !16
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @irqs_table_wrong(i64 noundef %partition) #0 !dbg !22 {
entry:
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %table = alloca %struct.table, align 1
  %ret = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !27, !DIExpression(), !55)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !56
    #dbg_declare(ptr %flags, !28, !DIExpression(), !57)
  %call = call i64 @irq_save() #5, !dbg !58
  store i64 %call, ptr %flags, align 8, !dbg !57
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !56
    #dbg_declare(ptr %status, !29, !DIExpression(), !59)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !60
    #dbg_declare(ptr %input, !30, !DIExpression(), !61)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !62
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !63
  store ptr %call1, ptr %input, align 8, !dbg !61
  call void @llvm.lifetime.start.p0(i64 10, ptr %table) #4, !dbg !64
    #dbg_declare(ptr %table, !47, !DIExpression(), !65)
  call void @llvm.lifetime.start.p0(i64 4, ptr %ret) #4, !dbg !66
    #dbg_declare(ptr %ret, !53, !DIExpression(), !67)
  store i32 -5, ptr %ret, align 4, !dbg !67
  call void asm sideeffect "sgdt $0", "=*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(%struct.table) %table) #4, !dbg !68, !srcloc !69
  %1 = load i64, ptr %partition.addr, align 8, !dbg !70
  %limit = getelementptr inbounds %struct.table, ptr %table, i32 0, i32 0, !dbg !71
  %2 = load i16, ptr %limit, align 1, !dbg !71
  %conv = zext i16 %2 to i64, !dbg !72
  %add = add i64 %1, %conv, !dbg !73
  %base = getelementptr inbounds %struct.table, ptr %table, i32 0, i32 1, !dbg !74
  %3 = load i64, ptr %base, align 1, !dbg !74
  %4 = inttoptr i64 %3 to ptr, !dbg !75
  %5 = load i32, ptr %4, align 4, !dbg !76
  %conv2 = zext i32 %5 to i64, !dbg !76
  %add3 = add i64 %add, %conv2, !dbg !77
  %6 = load ptr, ptr %input, align 8, !dbg !78
  %partition4 = getelementptr inbounds %struct.registers_input, ptr %6, i32 0, i32 0, !dbg !79
  store i64 %add3, ptr %partition4, align 1, !dbg !80
  %7 = load ptr, ptr %input, align 8, !dbg !81
  %8 = load ptr, ptr %input, align 8, !dbg !82
  %add.ptr = getelementptr i8, ptr %8, i64 64, !dbg !83
  %call5 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %7, ptr noundef %add.ptr) #5, !dbg !84
  store i64 %call5, ptr %status, align 8, !dbg !85
  %9 = load i64, ptr %status, align 8, !dbg !86
  %call6 = call i32 @succeeded(i64 noundef %9) #5, !dbg !88
  %tobool = icmp ne i32 %call6, 0, !dbg !88
  br i1 %tobool, label %if.end, label %if.then, !dbg !89

if.then:                                          ; preds = %entry
  br label %out, !dbg !90

if.end:                                           ; preds = %entry
  store i32 0, ptr %ret, align 4, !dbg !91
  %10 = load i64, ptr %flags, align 8, !dbg !92
  call void @irq_restore(i64 noundef %10) #5, !dbg !93
  br label %out, !dbg !93

out:                                              ; preds = %if.end, %if.then
    #dbg_label(!54, !94)
  %11 = load i32, ptr %ret, align 4, !dbg !95
  call void @llvm.lifetime.end.p0(i64 4, ptr %ret) #4, !dbg !96
  call void @llvm.lifetime.end.p0(i64 10, ptr %table) #4, !dbg !96
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !96
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !96
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !96
  ret i32 %11, !dbg !97
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !98 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !103
    #dbg_declare(ptr %flags, !102, !DIExpression(), !104)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !105, !srcloc !106
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !107, !srcloc !108
  %0 = load i64, ptr %flags, align 8, !dbg !109
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !110
  ret i64 %0, !dbg !111
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !112 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !116, !DIExpression(), !118)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !119
    #dbg_declare(ptr %offset, !117, !DIExpression(), !120)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !121, !srcloc !122
  store i64 %0, ptr %offset, align 8, !dbg !121
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !123
  %2 = ptrtoint ptr %1 to i64, !dbg !124
  %3 = load i64, ptr %offset, align 8, !dbg !125
  %add = add i64 %2, %3, !dbg !126
  %4 = inttoptr i64 %add to ptr, !dbg !127
  %5 = load ptr, ptr %4, align 8, !dbg !128
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !129
  ret ptr %5, !dbg !130
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !131 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !134 {
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
!llvm.module.flags = !{!18, !19, !20}
!llvm.ident = !{!21}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !11, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !15, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "irqs_table_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "5f2f4299b3a97e3d8adb50b458422608")
!4 = !{!5, !9, !11, !13}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !8)
!7 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!10 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!13 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !14)
!14 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!15 = !{!0, !16}
!16 = !DIGlobalVariableExpression(var: !17, expr: !DIExpression())
!17 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !11, isLocal: false, isDefinition: true)
!18 = !{i32 7, !"Dwarf Version", i32 5}
!19 = !{i32 2, !"Debug Info Version", i32 3}
!20 = !{i32 1, !"wchar_size", i32 4}
!21 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!22 = distinct !DISubprogram(name: "irqs_table_wrong", scope: !3, file: !3, line: 13, type: !23, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
!23 = !DISubroutineType(types: !24)
!24 = !{!25, !13}
!25 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!26 = !{!27, !28, !29, !30, !47, !53, !54}
!27 = !DILocalVariable(name: "partition", arg: 1, scope: !22, file: !3, line: 13, type: !13)
!28 = !DILocalVariable(name: "flags", scope: !22, file: !3, line: 15, type: !13)
!29 = !DILocalVariable(name: "status", scope: !22, file: !3, line: 15, type: !13)
!30 = !DILocalVariable(name: "input", scope: !22, file: !3, line: 16, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !7, line: 77, size: 128, elements: !33)
!33 = !{!34, !35, !36, !39, !43}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !32, file: !7, line: 78, baseType: !13, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !32, file: !7, line: 79, baseType: !6, size: 32, offset: 64)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !32, file: !7, line: 80, baseType: !37, size: 8, offset: 96)
!37 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !7, line: 6, baseType: !38)
!38 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !32, file: !7, line: 81, baseType: !40, size: 24, offset: 104)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !37, size: 24, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: 3)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !32, file: !7, line: 82, baseType: !44, offset: 128)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !6, elements: !45)
!45 = !{!46}
!46 = !DISubrange(count: -1)
!47 = !DILocalVariable(name: "table", scope: !22, file: !3, line: 17, type: !48)
!48 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "table", file: !3, line: 8, size: 80, elements: !49)
!49 = !{!50, !52}
!50 = !DIDerivedType(tag: DW_TAG_member, name: "limit", scope: !48, file: !3, line: 9, baseType: !51, size: 16)
!51 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "base", scope: !48, file: !3, line: 10, baseType: !13, size: 64, offset: 16)
!53 = !DILocalVariable(name: "ret", scope: !22, file: !3, line: 18, type: !25)
!54 = !DILabel(scope: !22, name: "out", file: !3, line: 27)
!55 = !DILocation(line: 13, column: 26, scope: !22)
!56 = !DILocation(line: 15, column: 2, scope: !22)
!57 = !DILocation(line: 15, column: 6, scope: !22)
!58 = !DILocation(line: 15, column: 14, scope: !22)
!59 = !DILocation(line: 15, column: 26, scope: !22)
!60 = !DILocation(line: 16, column: 2, scope: !22)
!61 = !DILocation(line: 16, column: 26, scope: !22)
!62 = !DILocation(line: 16, column: 52, scope: !22)
!63 = !DILocation(line: 16, column: 34, scope: !22)
!64 = !DILocation(line: 17, column: 2, scope: !22)
!65 = !DILocation(line: 17, column: 15, scope: !22)
!66 = !DILocation(line: 18, column: 2, scope: !22)
!67 = !DILocation(line: 18, column: 6, scope: !22)
!68 = !DILocation(line: 20, column: 2, scope: !22)
!69 = !{i64 503}
!70 = !DILocation(line: 21, column: 21, scope: !22)
!71 = !DILocation(line: 21, column: 39, scope: !22)
!72 = !DILocation(line: 21, column: 33, scope: !22)
!73 = !DILocation(line: 21, column: 31, scope: !22)
!74 = !DILocation(line: 21, column: 61, scope: !22)
!75 = !DILocation(line: 21, column: 48, scope: !22)
!76 = !DILocation(line: 21, column: 47, scope: !22)
!77 = !DILocation(line: 21, column: 45, scope: !22)
!78 = !DILocation(line: 21, column: 2, scope: !22)
!79 = !DILocation(line: 21, column: 9, scope: !22)
!80 = !DILocation(line: 21, column: 19, scope: !22)
!81 = !DILocation(line: 22, column: 48, scope: !22)
!82 = !DILocation(line: 22, column: 63, scope: !22)
!83 = !DILocation(line: 22, column: 69, scope: !22)
!84 = !DILocation(line: 22, column: 11, scope: !22)
!85 = !DILocation(line: 22, column: 9, scope: !22)
!86 = !DILocation(line: 23, column: 17, scope: !87)
!87 = distinct !DILexicalBlock(scope: !22, file: !3, line: 23, column: 6)
!88 = !DILocation(line: 23, column: 7, scope: !87)
!89 = !DILocation(line: 23, column: 6, scope: !22)
!90 = !DILocation(line: 24, column: 3, scope: !87)
!91 = !DILocation(line: 25, column: 6, scope: !22)
!92 = !DILocation(line: 26, column: 14, scope: !22)
!93 = !DILocation(line: 26, column: 2, scope: !22)
!94 = !DILocation(line: 27, column: 1, scope: !22)
!95 = !DILocation(line: 28, column: 9, scope: !22)
!96 = !DILocation(line: 29, column: 1, scope: !22)
!97 = !DILocation(line: 28, column: 2, scope: !22)
!98 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !99, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !101)
!99 = !DISubroutineType(types: !100)
!100 = !{!13}
!101 = !{!102}
!102 = !DILocalVariable(name: "flags", scope: !98, file: !7, line: 42, type: !13)
!103 = !DILocation(line: 42, column: 2, scope: !98)
!104 = !DILocation(line: 42, column: 6, scope: !98)
!105 = !DILocation(line: 44, column: 2, scope: !98)
!106 = !{i64 19128, i64 19137}
!107 = !DILocation(line: 45, column: 2, scope: !98)
!108 = !{i64 19199}
!109 = !DILocation(line: 46, column: 9, scope: !98)
!110 = !DILocation(line: 47, column: 1, scope: !98)
!111 = !DILocation(line: 46, column: 2, scope: !98)
!112 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !113, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !115)
!113 = !DISubroutineType(types: !114)
!114 = !{!12, !11}
!115 = !{!116, !117}
!116 = !DILocalVariable(name: "variable", arg: 1, scope: !112, file: !7, line: 56, type: !11)
!117 = !DILocalVariable(name: "offset", scope: !112, file: !7, line: 58, type: !13)
!118 = !DILocation(line: 56, column: 46, scope: !112)
!119 = !DILocation(line: 58, column: 2, scope: !112)
!120 = !DILocation(line: 58, column: 6, scope: !112)
!121 = !DILocation(line: 60, column: 2, scope: !112)
!122 = !{i64 19500}
!123 = !DILocation(line: 61, column: 25, scope: !112)
!124 = !DILocation(line: 61, column: 20, scope: !112)
!125 = !DILocation(line: 61, column: 36, scope: !112)
!126 = !DILocation(line: 61, column: 34, scope: !112)
!127 = !DILocation(line: 61, column: 10, scope: !112)
!128 = !DILocation(line: 61, column: 9, scope: !112)
!129 = !DILocation(line: 62, column: 1, scope: !112)
!130 = !DILocation(line: 61, column: 2, scope: !112)
!131 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !132, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!132 = !DISubroutineType(types: !133)
!133 = !{!13, !13, !12, !12}
!134 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !23, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !135)
!135 = !{!136}
!136 = !DILocalVariable(name: "status", arg: 1, scope: !134, file: !7, line: 72, type: !13)
!137 = !DILocation(line: 72, column: 33, scope: !134)
!138 = !DILocation(line: 74, column: 10, scope: !134)
!139 = !DILocation(line: 74, column: 17, scope: !134)
!140 = !DILocation(line: 74, column: 27, scope: !134)
!141 = !DILocation(line: 74, column: 2, scope: !134)
!142 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !143, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !145)
!143 = !DISubroutineType(types: !144)
!144 = !{null, !13}
!145 = !{!146}
!146 = !DILocalVariable(name: "flags", arg: 1, scope: !142, file: !7, line: 49, type: !13)
!147 = !DILocation(line: 49, column: 36, scope: !142)
!148 = !DILocation(line: 51, column: 6, scope: !149)
!149 = distinct !DILexicalBlock(scope: !142, file: !7, line: 51, column: 6)
!150 = !DILocation(line: 51, column: 12, scope: !149)
!151 = !DILocation(line: 51, column: 6, scope: !142)
!152 = !DILocation(line: 52, column: 3, scope: !149)
!153 = !{i64 19319}
!154 = !DILocation(line: 53, column: 1, scope: !142)
