; ModuleID = 'exclusive_outside_right.c'
source_filename = "exclusive_outside_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@.str = private unnamed_addr constant [5 x i8] c"done\00", align 1, !dbg !13
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !18
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @exclusive_outside_right(i64 noundef %partition, i32 noundef %vp) #0 !dbg !24 {
entry:
  %partition.addr = alloca i64, align 8
  %vp.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !30, !DIExpression(), !51)
  store i32 %vp, ptr %vp.addr, align 4
    #dbg_declare(ptr %vp.addr, !31, !DIExpression(), !52)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !53
    #dbg_declare(ptr %flags, !32, !DIExpression(), !54)
  %call = call i64 @irq_save() #5, !dbg !55
  store i64 %call, ptr %flags, align 8, !dbg !54
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !53
    #dbg_declare(ptr %status, !33, !DIExpression(), !56)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !57
    #dbg_declare(ptr %input, !34, !DIExpression(), !58)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !59
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !60
  store ptr %call1, ptr %input, align 8, !dbg !58
  %1 = load i64, ptr %partition.addr, align 8, !dbg !61
  %2 = load ptr, ptr %input, align 8, !dbg !62
  %partition2 = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 0, !dbg !63
  store i64 %1, ptr %partition2, align 1, !dbg !64
  %3 = load i32, ptr %vp.addr, align 4, !dbg !65
  %call3 = call i32 @node_of(i32 noundef %3) #5, !dbg !66
  %4 = load ptr, ptr %input, align 8, !dbg !67
  %vp4 = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 1, !dbg !68
  store i32 %call3, ptr %vp4, align 1, !dbg !69
  %5 = load ptr, ptr %input, align 8, !dbg !70
  %vtl = getelementptr inbounds %struct.registers_input, ptr %5, i32 0, i32 2, !dbg !71
  store i8 0, ptr %vtl, align 1, !dbg !72
  %6 = load ptr, ptr %input, align 8, !dbg !73
  %names = getelementptr inbounds %struct.registers_input, ptr %6, i32 0, i32 4, !dbg !74
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !73
  store i32 5, ptr %arrayidx, align 1, !dbg !75
  %7 = load ptr, ptr %input, align 8, !dbg !76
  %8 = load ptr, ptr %input, align 8, !dbg !77
  %add.ptr = getelementptr i8, ptr %8, i64 64, !dbg !78
  %call5 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %7, ptr noundef %add.ptr) #5, !dbg !79
  store i64 %call5, ptr %status, align 8, !dbg !80
  %9 = load i64, ptr %flags, align 8, !dbg !81
  call void @irq_restore(i64 noundef %9) #5, !dbg !82
  call void @log_it(ptr noundef @.str) #5, !dbg !83
  %10 = load i64, ptr %status, align 8, !dbg !84
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !85
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !85
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !85
  ret i64 %10, !dbg !86
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
declare !dbg !120 dso_local i32 @node_of(i32 noundef) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !123 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !126 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !130, !DIExpression(), !131)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !132
  %and = and i64 %0, 512, !dbg !134
  %tobool = icmp ne i64 %and, 0, !dbg !134
  br i1 %tobool, label %if.then, label %if.end, !dbg !135

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !136, !srcloc !137
  br label %if.end, !dbg !136

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !138
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !139 dso_local void @log_it(ptr noundef) #3

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
!llvm.module.flags = !{!20, !21, !22}
!llvm.ident = !{!23}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "exclusive_outside_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "0fac1fffdbbe287e6da2cb7049f8ba56")
!4 = !{!5, !7, !9}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !10, line: 9, baseType: !11)
!10 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!11 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!12 = !{!13, !0, !18}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(scope: null, file: !3, line: 22, type: !15, isLocal: true, isDefinition: true)
!15 = !DICompositeType(tag: DW_TAG_array_type, baseType: !6, size: 40, elements: !16)
!16 = !{!17}
!17 = !DISubrange(count: 5)
!18 = !DIGlobalVariableExpression(var: !19, expr: !DIExpression())
!19 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!20 = !{i32 7, !"Dwarf Version", i32 5}
!21 = !{i32 2, !"Debug Info Version", i32 3}
!22 = !{i32 1, !"wchar_size", i32 4}
!23 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!24 = distinct !DISubprogram(name: "exclusive_outside_right", scope: !3, file: !3, line: 11, type: !25, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !29)
!25 = !DISubroutineType(types: !26)
!26 = !{!9, !9, !27}
!27 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !28)
!28 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!29 = !{!30, !31, !32, !33, !34}
!30 = !DILocalVariable(name: "partition", arg: 1, scope: !24, file: !3, line: 11, type: !9)
!31 = !DILocalVariable(name: "vp", arg: 2, scope: !24, file: !3, line: 11, type: !27)
!32 = !DILocalVariable(name: "flags", scope: !24, file: !3, line: 13, type: !9)
!33 = !DILocalVariable(name: "status", scope: !24, file: !3, line: 13, type: !9)
!34 = !DILocalVariable(name: "input", scope: !24, file: !3, line: 14, type: !35)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !37)
!37 = !{!38, !39, !40, !43, !47}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !36, file: !10, line: 78, baseType: !9, size: 64)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !36, file: !10, line: 79, baseType: !27, size: 32, offset: 64)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !36, file: !10, line: 80, baseType: !41, size: 8, offset: 96)
!41 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !42)
!42 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !36, file: !10, line: 81, baseType: !44, size: 24, offset: 104)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !41, size: 24, elements: !45)
!45 = !{!46}
!46 = !DISubrange(count: 3)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !36, file: !10, line: 82, baseType: !48, offset: 128)
!48 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, elements: !49)
!49 = !{!50}
!50 = !DISubrange(count: -1)
!51 = !DILocation(line: 11, column: 33, scope: !24)
!52 = !DILocation(line: 11, column: 48, scope: !24)
!53 = !DILocation(line: 13, column: 2, scope: !24)
!54 = !DILocation(line: 13, column: 6, scope: !24)
!55 = !DILocation(line: 13, column: 14, scope: !24)
!56 = !DILocation(line: 13, column: 26, scope: !24)
!57 = !DILocation(line: 14, column: 2, scope: !24)
!58 = !DILocation(line: 14, column: 26, scope: !24)
!59 = !DILocation(line: 14, column: 52, scope: !24)
!60 = !DILocation(line: 14, column: 34, scope: !24)
!61 = !DILocation(line: 16, column: 21, scope: !24)
!62 = !DILocation(line: 16, column: 2, scope: !24)
!63 = !DILocation(line: 16, column: 9, scope: !24)
!64 = !DILocation(line: 16, column: 19, scope: !24)
!65 = !DILocation(line: 17, column: 22, scope: !24)
!66 = !DILocation(line: 17, column: 14, scope: !24)
!67 = !DILocation(line: 17, column: 2, scope: !24)
!68 = !DILocation(line: 17, column: 9, scope: !24)
!69 = !DILocation(line: 17, column: 12, scope: !24)
!70 = !DILocation(line: 18, column: 2, scope: !24)
!71 = !DILocation(line: 18, column: 9, scope: !24)
!72 = !DILocation(line: 18, column: 13, scope: !24)
!73 = !DILocation(line: 19, column: 2, scope: !24)
!74 = !DILocation(line: 19, column: 9, scope: !24)
!75 = !DILocation(line: 19, column: 18, scope: !24)
!76 = !DILocation(line: 20, column: 48, scope: !24)
!77 = !DILocation(line: 20, column: 63, scope: !24)
!78 = !DILocation(line: 20, column: 69, scope: !24)
!79 = !DILocation(line: 20, column: 11, scope: !24)
!80 = !DILocation(line: 20, column: 9, scope: !24)
!81 = !DILocation(line: 21, column: 14, scope: !24)
!82 = !DILocation(line: 21, column: 2, scope: !24)
!83 = !DILocation(line: 22, column: 2, scope: !24)
!84 = !DILocation(line: 23, column: 9, scope: !24)
!85 = !DILocation(line: 24, column: 1, scope: !24)
!86 = !DILocation(line: 23, column: 2, scope: !24)
!87 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !88, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !90)
!88 = !DISubroutineType(types: !89)
!89 = !{!9}
!90 = !{!91}
!91 = !DILocalVariable(name: "flags", scope: !87, file: !10, line: 42, type: !9)
!92 = !DILocation(line: 42, column: 2, scope: !87)
!93 = !DILocation(line: 42, column: 6, scope: !87)
!94 = !DILocation(line: 44, column: 2, scope: !87)
!95 = !{i64 19084, i64 19093}
!96 = !DILocation(line: 45, column: 2, scope: !87)
!97 = !{i64 19155}
!98 = !DILocation(line: 46, column: 9, scope: !87)
!99 = !DILocation(line: 47, column: 1, scope: !87)
!100 = !DILocation(line: 46, column: 2, scope: !87)
!101 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !102, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !104)
!102 = !DISubroutineType(types: !103)
!103 = !{!8, !7}
!104 = !{!105, !106}
!105 = !DILocalVariable(name: "variable", arg: 1, scope: !101, file: !10, line: 56, type: !7)
!106 = !DILocalVariable(name: "offset", scope: !101, file: !10, line: 58, type: !9)
!107 = !DILocation(line: 56, column: 46, scope: !101)
!108 = !DILocation(line: 58, column: 2, scope: !101)
!109 = !DILocation(line: 58, column: 6, scope: !101)
!110 = !DILocation(line: 60, column: 2, scope: !101)
!111 = !{i64 19456}
!112 = !DILocation(line: 61, column: 25, scope: !101)
!113 = !DILocation(line: 61, column: 20, scope: !101)
!114 = !DILocation(line: 61, column: 36, scope: !101)
!115 = !DILocation(line: 61, column: 34, scope: !101)
!116 = !DILocation(line: 61, column: 10, scope: !101)
!117 = !DILocation(line: 61, column: 9, scope: !101)
!118 = !DILocation(line: 62, column: 1, scope: !101)
!119 = !DILocation(line: 61, column: 2, scope: !101)
!120 = !DISubprogram(name: "node_of", scope: !3, file: !3, line: 8, type: !121, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!121 = !DISubroutineType(types: !122)
!122 = !{!27, !27}
!123 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !124, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!124 = !DISubroutineType(types: !125)
!125 = !{!9, !9, !8, !8}
!126 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !127, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !129)
!127 = !DISubroutineType(types: !128)
!128 = !{null, !9}
!129 = !{!130}
!130 = !DILocalVariable(name: "flags", arg: 1, scope: !126, file: !10, line: 49, type: !9)
!131 = !DILocation(line: 49, column: 36, scope: !126)
!132 = !DILocation(line: 51, column: 6, scope: !133)
!133 = distinct !DILexicalBlock(scope: !126, file: !10, line: 51, column: 6)
!134 = !DILocation(line: 51, column: 12, scope: !133)
!135 = !DILocation(line: 51, column: 6, scope: !126)
!136 = !DILocation(line: 52, column: 3, scope: !133)
!137 = !{i64 19275}
!138 = !DILocation(line: 53, column: 1, scope: !126)
!139 = !DISubprogram(name: "log_it", scope: !3, file: !3, line: 9, type: !140, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!140 = !DISubroutineType(types: !141)
!141 = !{null, !142}
!142 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !143, size: 64)
!143 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !6)
