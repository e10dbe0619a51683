; ModuleID = 'irqs_table_right.c'
source_filename = "irqs_table_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.table = type <{ i16, i64 }>
%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !16
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @irqs_table_right(i64 noundef %partition) #0 !dbg !22 {
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
  br label %out, !dbg !92

out:                                              ; preds = %if.end, %if.then
    #dbg_label(!54, !93)
  %10 = load i64, ptr %flags, align 8, !dbg !94
  call void @irq_restore(i64 noundef %10) #5, !dbg !95
  %11 = load i32, ptr %ret, align 4, !dbg !96
  call void @llvm.lifetime.end.p0(i64 4, ptr %ret) #4, !dbg !97
  call void @llvm.lifetime.end.p0(i64 10, ptr %table) #4, !dbg !97
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !97
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !97
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !97
  ret i32 %11, !dbg !98
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !99 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !104
    #dbg_declare(ptr %flags, !103, !DIExpression(), !105)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !106, !srcloc !107
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !108, !srcloc !109
  %0 = load i64, ptr %flags, align 8, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !111
  ret i64 %0, !dbg !112
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !113 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !117, !DIExpression(), !119)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !120
    #dbg_declare(ptr %offset, !118, !DIExpression(), !121)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !122, !srcloc !123
  store i64 %0, ptr %offset, align 8, !dbg !122
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !124
  %2 = ptrtoint ptr %1 to i64, !dbg !125
  %3 = load i64, ptr %offset, align 8, !dbg !126
  %add = add i64 %2, %3, !dbg !127
  %4 = inttoptr i64 %add to ptr, !dbg !128
  %5 = load ptr, ptr %4, align 8, !dbg !129
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !130
  ret ptr %5, !dbg !131
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !132 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !135 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !137, !DIExpression(), !138)
  %0 = load i64, ptr %status.addr, align 8, !dbg !139
  %and = and i64 %0, 65535, !dbg !140
  %cmp = icmp eq i64 %and, 0, !dbg !141
  %conv = zext i1 %cmp to i32, !dbg !141
  ret i32 %conv, !dbg !142
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !143 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !147, !DIExpression(), !148)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !149
  %and = and i64 %0, 512, !dbg !151
  %tobool = icmp ne i64 %and, 0, !dbg !151
  br i1 %tobool, label %if.then, label %if.end, !dbg !152

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !153, !srcloc !154
  br label %if.end, !dbg !153

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !155
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
!3 = !DIFile(filename: "irqs_table_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "3c8077754bd004aeae04255692be1ad6")
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
!22 = distinct !DISubprogram(name: "irqs_table_right", scope: !3, file: !3, line: 13, type: !23, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
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
!54 = !DILabel(scope: !22, name: "out", file: !3, line: 26)
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
!69 = !{i64 502}
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
!92 = !DILocation(line: 25, column: 2, scope: !22)
!93 = !DILocation(line: 26, column: 1, scope: !22)
!94 = !DILocation(line: 27, column: 14, scope: !22)
!95 = !DILocation(line: 27, column: 2, scope: !22)
!96 = !DILocation(line: 28, column: 9, scope: !22)
!97 = !DILocation(line: 29, column: 1, scope: !22)
!98 = !DILocation(line: 28, column: 2, scope: !22)
!99 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !100, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !102)
!100 = !DISubroutineType(types: !101)
!101 = !{!13}
!102 = !{!103}
!103 = !DILocalVariable(name: "flags", scope: !99, file: !7, line: 42, type: !13)
!104 = !DILocation(line: 42, column: 2, scope: !99)
!105 = !DILocation(line: 42, column: 6, scope: !99)
!106 = !DILocation(line: 44, column: 2, scope: !99)
!107 = !{i64 19127, i64 19136}
!108 = !DILocation(line: 45, column: 2, scope: !99)
!109 = !{i64 19198}
!110 = !DILocation(line: 46, column: 9, scope: !99)
!111 = !DILocation(line: 47, column: 1, scope: !99)
!112 = !DILocation(line: 46, column: 2, scope: !99)
!113 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !114, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !116)
!114 = !DISubroutineType(types: !115)
!115 = !{!12, !11}
!116 = !{!117, !118}
!117 = !DILocalVariable(name: "variable", arg: 1, scope: !113, file: !7, line: 56, type: !11)
!118 = !DILocalVariable(name: "offset", scope: !113, file: !7, line: 58, type: !13)
!119 = !DILocation(line: 56, column: 46, scope: !113)
!120 = !DILocation(line: 58, column: 2, scope: !113)
!121 = !DILocation(line: 58, column: 6, scope: !113)
!122 = !DILocation(line: 60, column: 2, scope: !113)
!123 = !{i64 19499}
!124 = !DILocation(line: 61, column: 25, scope: !113)
!125 = !DILocation(line: 61, column: 20, scope: !113)
!126 = !DILocation(line: 61, column: 36, scope: !113)
!127 = !DILocation(line: 61, column: 34, scope: !113)
!128 = !DILocation(line: 61, column: 10, scope: !113)
!129 = !DILocation(line: 61, column: 9, scope: !113)
!130 = !DILocation(line: 62, column: 1, scope: !113)
!131 = !DILocation(line: 61, column: 2, scope: !113)
!132 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !133, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!133 = !DISubroutineType(types: !134)
!134 = !{!13, !13, !12, !12}
!135 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !23, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !136)
!136 = !{!137}
!137 = !DILocalVariable(name: "status", arg: 1, scope: !135, file: !7, line: 72, type: !13)
!138 = !DILocation(line: 72, column: 33, scope: !135)
!139 = !DILocation(line: 74, column: 10, scope: !135)
!140 = !DILocation(line: 74, column: 17, scope: !135)
!141 = !DILocation(line: 74, column: 27, scope: !135)
!142 = !DILocation(line: 74, column: 2, scope: !135)
!143 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !144, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !146)
!144 = !DISubroutineType(types: !145)
!145 = !{null, !13}
!146 = !{!147}
!147 = !DILocalVariable(name: "flags", arg: 1, scope: !143, file: !7, line: 49, type: !13)
!148 = !DILocation(line: 49, column: 36, scope: !143)
!149 = !DILocation(line: 51, column: 6, scope: !150)
!150 = distinct !DILexicalBlock(scope: !143, file: !7, line: 51, column: 6)
!151 = !DILocation(line: 51, column: 12, scope: !150)
!152 = !DILocation(line: 51, column: 6, scope: !143)
!153 = !DILocation(line: 52, column: 3, scope: !150)
!154 = !{i64 19318}
!155 = !DILocation(line: 53, column: 1, scope: !143)
