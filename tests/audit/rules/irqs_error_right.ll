; ModuleID = 'irqs_error_right.c'
source_filename = "irqs_error_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !16
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @irqs_error_right(i64 noundef %partition) #0 !dbg !22 {
entry:
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %ret = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !27, !DIExpression(), !49)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !50
    #dbg_declare(ptr %flags, !28, !DIExpression(), !51)
  %call = call i64 @irq_save() #5, !dbg !52
  store i64 %call, ptr %flags, align 8, !dbg !51
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !50
    #dbg_declare(ptr %status, !29, !DIExpression(), !53)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !54
    #dbg_declare(ptr %input, !30, !DIExpression(), !55)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !56
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !57
  store ptr %call1, ptr %input, align 8, !dbg !55
  call void @llvm.lifetime.start.p0(i64 4, ptr %ret) #4, !dbg !58
    #dbg_declare(ptr %ret, !47, !DIExpression(), !59)
  store i32 0, ptr %ret, align 4, !dbg !59
  %1 = load i64, ptr %partition.addr, align 8, !dbg !60
  %2 = load ptr, ptr %input, align 8, !dbg !61
  %partition2 = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 0, !dbg !62
  store i64 %1, ptr %partition2, align 1, !dbg !63
  %3 = load ptr, ptr %input, align 8, !dbg !64
  %4 = load ptr, ptr %input, align 8, !dbg !65
  %add.ptr = getelementptr i8, ptr %4, i64 64, !dbg !66
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %3, ptr noundef %add.ptr) #5, !dbg !67
  store i64 %call3, ptr %status, align 8, !dbg !68
  %5 = load i64, ptr %status, align 8, !dbg !69
  %call4 = call i32 @succeeded(i64 noundef %5) #5, !dbg !71
  %tobool = icmp ne i32 %call4, 0, !dbg !71
  br i1 %tobool, label %if.end, label %if.then, !dbg !72

if.then:                                          ; preds = %entry
  store i32 -5, ptr %ret, align 4, !dbg !73
  br label %out, !dbg !75

if.end:                                           ; preds = %entry
  %6 = load ptr, ptr %input, align 8, !dbg !76
  %add.ptr5 = getelementptr i8, ptr %6, i64 64, !dbg !77
  %7 = load i8, ptr %add.ptr5, align 1, !dbg !78
  %conv = zext i8 %7 to i32, !dbg !78
  store i32 %conv, ptr %ret, align 4, !dbg !79
  br label %out, !dbg !80

out:                                              ; preds = %if.end, %if.then
    #dbg_label(!48, !81)
  %8 = load i64, ptr %flags, align 8, !dbg !82
  call void @irq_restore(i64 noundef %8) #5, !dbg !83
  %9 = load i32, ptr %ret, align 4, !dbg !84
  call void @llvm.lifetime.end.p0(i64 4, ptr %ret) #4, !dbg !85
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !85
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !85
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !85
  ret i32 %9, !dbg !86
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !87 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !92
    #dbg_declare(ptr %flags, !91, !DIExpression(), !93)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !94, !srcloc !95
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !96, !srcloc !97
  %0 = load i64, ptr %flags, align 8, !dbg !98
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !99
  ret i64 %0, !dbg !100
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !101 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !105, !DIExpression(), !107)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !108
    #dbg_declare(ptr %offset, !106, !DIExpression(), !109)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !110, !srcloc !111
  store i64 %0, ptr %offset, align 8, !dbg !110
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !112
  %2 = ptrtoint ptr %1 to i64, !dbg !113
  %3 = load i64, ptr %offset, align 8, !dbg !114
  %add = add i64 %2, %3, !dbg !115
  %4 = inttoptr i64 %add to ptr, !dbg !116
  %5 = load ptr, ptr %4, align 8, !dbg !117
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !118
  ret ptr %5, !dbg !119
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !120 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !123 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !125, !DIExpression(), !126)
  %0 = load i64, ptr %status.addr, align 8, !dbg !127
  %and = and i64 %0, 65535, !dbg !128
  %cmp = icmp eq i64 %and, 0, !dbg !129
  %conv = zext i1 %cmp to i32, !dbg !129
  ret i32 %conv, !dbg !130
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !131 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !135, !DIExpression(), !136)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !137
  %and = and i64 %0, 512, !dbg !139
  %tobool = icmp ne i64 %and, 0, !dbg !139
  br i1 %tobool, label %if.then, label %if.end, !dbg !140

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !141, !srcloc !142
  br label %if.end, !dbg !141

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !143
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
!3 = !DIFile(filename: "irqs_error_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "97e974c0d4b58e1e5cf6af626e08ccf8")
!4 = !{!5, !7, !11, !13}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !9, line: 6, baseType: !10)
!9 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!10 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!13 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !9, line: 9, baseType: !14)
!14 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!15 = !{!0, !16}
!16 = !DIGlobalVariableExpression(var: !17, expr: !DIExpression())
!17 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !11, isLocal: false, isDefinition: true)
!18 = !{i32 7, !"Dwarf Version", i32 5}
!19 = !{i32 2, !"Debug Info Version", i32 3}
!20 = !{i32 1, !"wchar_size", i32 4}
!21 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!22 = distinct !DISubprogram(name: "irqs_error_right", scope: !3, file: !3, line: 8, type: !23, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
!23 = !DISubroutineType(types: !24)
!24 = !{!25, !13}
!25 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!26 = !{!27, !28, !29, !30, !47, !48}
!27 = !DILocalVariable(name: "partition", arg: 1, scope: !22, file: !3, line: 8, type: !13)
!28 = !DILocalVariable(name: "flags", scope: !22, file: !3, line: 10, type: !13)
!29 = !DILocalVariable(name: "status", scope: !22, file: !3, line: 10, type: !13)
!30 = !DILocalVariable(name: "input", scope: !22, file: !3, line: 11, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !9, line: 77, size: 128, elements: !33)
!33 = !{!34, !35, !38, !39, !43}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !32, file: !9, line: 78, baseType: !13, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !32, file: !9, line: 79, baseType: !36, size: 32, offset: 64)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !9, line: 8, baseType: !37)
!37 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !32, file: !9, line: 80, baseType: !8, size: 8, offset: 96)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !32, file: !9, line: 81, baseType: !40, size: 24, offset: 104)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 24, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: 3)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !32, file: !9, line: 82, baseType: !44, offset: 128)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, elements: !45)
!45 = !{!46}
!46 = !DISubrange(count: -1)
!47 = !DILocalVariable(name: "ret", scope: !22, file: !3, line: 12, type: !25)
!48 = !DILabel(scope: !22, name: "out", file: !3, line: 21)
!49 = !DILocation(line: 8, column: 26, scope: !22)
!50 = !DILocation(line: 10, column: 2, scope: !22)
!51 = !DILocation(line: 10, column: 6, scope: !22)
!52 = !DILocation(line: 10, column: 14, scope: !22)
!53 = !DILocation(line: 10, column: 26, scope: !22)
!54 = !DILocation(line: 11, column: 2, scope: !22)
!55 = !DILocation(line: 11, column: 26, scope: !22)
!56 = !DILocation(line: 11, column: 52, scope: !22)
!57 = !DILocation(line: 11, column: 34, scope: !22)
!58 = !DILocation(line: 12, column: 2, scope: !22)
!59 = !DILocation(line: 12, column: 6, scope: !22)
!60 = !DILocation(line: 14, column: 21, scope: !22)
!61 = !DILocation(line: 14, column: 2, scope: !22)
!62 = !DILocation(line: 14, column: 9, scope: !22)
!63 = !DILocation(line: 14, column: 19, scope: !22)
!64 = !DILocation(line: 15, column: 48, scope: !22)
!65 = !DILocation(line: 15, column: 63, scope: !22)
!66 = !DILocation(line: 15, column: 69, scope: !22)
!67 = !DILocation(line: 15, column: 11, scope: !22)
!68 = !DILocation(line: 15, column: 9, scope: !22)
!69 = !DILocation(line: 16, column: 17, scope: !70)
!70 = distinct !DILexicalBlock(scope: !22, file: !3, line: 16, column: 6)
!71 = !DILocation(line: 16, column: 7, scope: !70)
!72 = !DILocation(line: 16, column: 6, scope: !22)
!73 = !DILocation(line: 17, column: 7, scope: !74)
!74 = distinct !DILexicalBlock(scope: !70, file: !3, line: 16, column: 26)
!75 = !DILocation(line: 18, column: 3, scope: !74)
!76 = !DILocation(line: 20, column: 16, scope: !22)
!77 = !DILocation(line: 20, column: 22, scope: !22)
!78 = !DILocation(line: 20, column: 8, scope: !22)
!79 = !DILocation(line: 20, column: 6, scope: !22)
!80 = !DILocation(line: 20, column: 2, scope: !22)
!81 = !DILocation(line: 21, column: 1, scope: !22)
!82 = !DILocation(line: 22, column: 14, scope: !22)
!83 = !DILocation(line: 22, column: 2, scope: !22)
!84 = !DILocation(line: 23, column: 9, scope: !22)
!85 = !DILocation(line: 24, column: 1, scope: !22)
!86 = !DILocation(line: 23, column: 2, scope: !22)
!87 = distinct !DISubprogram(name: "irq_save", scope: !9, file: !9, line: 40, type: !88, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !90)
!88 = !DISubroutineType(types: !89)
!89 = !{!13}
!90 = !{!91}
!91 = !DILocalVariable(name: "flags", scope: !87, file: !9, line: 42, type: !13)
!92 = !DILocation(line: 42, column: 2, scope: !87)
!93 = !DILocation(line: 42, column: 6, scope: !87)
!94 = !DILocation(line: 44, column: 2, scope: !87)
!95 = !{i64 18964, i64 18973}
!96 = !DILocation(line: 45, column: 2, scope: !87)
!97 = !{i64 19035}
!98 = !DILocation(line: 46, column: 9, scope: !87)
!99 = !DILocation(line: 47, column: 1, scope: !87)
!100 = !DILocation(line: 46, column: 2, scope: !87)
!101 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !9, file: !9, line: 56, type: !102, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !104)
!102 = !DISubroutineType(types: !103)
!103 = !{!12, !11}
!104 = !{!105, !106}
!105 = !DILocalVariable(name: "variable", arg: 1, scope: !101, file: !9, line: 56, type: !11)
!106 = !DILocalVariable(name: "offset", scope: !101, file: !9, line: 58, type: !13)
!107 = !DILocation(line: 56, column: 46, scope: !101)
!108 = !DILocation(line: 58, column: 2, scope: !101)
!109 = !DILocation(line: 58, column: 6, scope: !101)
!110 = !DILocation(line: 60, column: 2, scope: !101)
!111 = !{i64 19336}
!112 = !DILocation(line: 61, column: 25, scope: !101)
!113 = !DILocation(line: 61, column: 20, scope: !101)
!114 = !DILocation(line: 61, column: 36, scope: !101)
!115 = !DILocation(line: 61, column: 34, scope: !101)
!116 = !DILocation(line: 61, column: 10, scope: !101)
!117 = !DILocation(line: 61, column: 9, scope: !101)
!118 = !DILocation(line: 62, column: 1, scope: !101)
!119 = !DILocation(line: 61, column: 2, scope: !101)
!120 = !DISubprogram(name: "hv_do_hypercall", scope: !9, file: !9, line: 15, type: !121, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!121 = !DISubroutineType(types: !122)
!122 = !{!13, !13, !12, !12}
!123 = distinct !DISubprogram(name: "succeeded", scope: !9, file: !9, line: 72, type: !23, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !124)
!124 = !{!125}
!125 = !DILocalVariable(name: "status", arg: 1, scope: !123, file: !9, line: 72, type: !13)
!126 = !DILocation(line: 72, column: 33, scope: !123)
!127 = !DILocation(line: 74, column: 10, scope: !123)
!128 = !DILocation(line: 74, column: 17, scope: !123)
!129 = !DILocation(line: 74, column: 27, scope: !123)
!130 = !DILocation(line: 74, column: 2, scope: !123)
!131 = distinct !DISubprogram(name: "irq_restore", scope: !9, file: !9, line: 49, type: !132, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !134)
!132 = !DISubroutineType(types: !133)
!133 = !{null, !13}
!134 = !{!135}
!135 = !DILocalVariable(name: "flags", arg: 1, scope: !131, file: !9, line: 49, type: !13)
!136 = !DILocation(line: 49, column: 36, scope: !131)
!137 = !DILocation(line: 51, column: 6, scope: !138)
!138 = distinct !DILexicalBlock(scope: !131, file: !9, line: 51, column: 6)
!139 = !DILocation(line: 51, column: 12, scope: !138)
!140 = !DILocation(line: 51, column: 6, scope: !131)
!141 = !DILocation(line: 52, column: 3, scope: !138)
!142 = !{i64 19155}
!143 = !DILocation(line: 53, column: 1, scope: !131)
