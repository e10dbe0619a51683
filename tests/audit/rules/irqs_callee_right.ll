; ModuleID = 'irqs_callee_right.c'
source_filename = "irqs_callee_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noinline noredzone nounwind null_pointer_is_valid
define dso_local void @count(ptr noundef %calls) #0 !dbg !19 {
entry:
  %calls.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  store ptr %calls, ptr %calls.addr, align 8
    #dbg_declare(ptr %calls.addr, !24, !DIExpression(), !26)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !27
    #dbg_declare(ptr %flags, !25, !DIExpression(), !28)
  %call = call i64 @irq_save() #6, !dbg !29
  store i64 %call, ptr %flags, align 8, !dbg !28
  %0 = load ptr, ptr %calls.addr, align 8, !dbg !30
  %1 = load i64, ptr %0, align 8, !dbg !31
  %inc = add i64 %1, 1, !dbg !31
  store i64 %inc, ptr %0, align 8, !dbg !31
  %2 = load i64, ptr %flags, align 8, !dbg !32
  call void @irq_restore(i64 noundef %2) #6, !dbg !33
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !34
  ret void, !dbg !34
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !35 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !40
    #dbg_declare(ptr %flags, !39, !DIExpression(), !41)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !42, !srcloc !43
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !44, !srcloc !45
  %0 = load i64, ptr %flags, align 8, !dbg !46
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !47
  ret i64 %0, !dbg !48
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !49 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !53, !DIExpression(), !54)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !55
  %and = and i64 %0, 512, !dbg !57
  %tobool = icmp ne i64 %and, 0, !dbg !57
  br i1 %tobool, label %if.then, label %if.end, !dbg !58

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !59, !srcloc !60
  br label %if.end, !dbg !59

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !61
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @irqs_callee_right(i64 noundef %partition, ptr noundef %calls) #3 !dbg !62 {
entry:
  %partition.addr = alloca i64, align 8
  %calls.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !66, !DIExpression(), !89)
  store ptr %calls, ptr %calls.addr, align 8
    #dbg_declare(ptr %calls.addr, !67, !DIExpression(), !90)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !91
    #dbg_declare(ptr %flags, !68, !DIExpression(), !92)
  %call = call i64 @irq_save() #6, !dbg !93
  store i64 %call, ptr %flags, align 8, !dbg !92
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !91
    #dbg_declare(ptr %status, !69, !DIExpression(), !94)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !95
    #dbg_declare(ptr %input, !70, !DIExpression(), !96)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !97
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !98
  store ptr %call1, ptr %input, align 8, !dbg !96
  %1 = load i64, ptr %partition.addr, align 8, !dbg !99
  %2 = load ptr, ptr %input, align 8, !dbg !100
  %partition2 = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 0, !dbg !101
  store i64 %1, ptr %partition2, align 1, !dbg !102
  %3 = load ptr, ptr %input, align 8, !dbg !103
  %vp = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 1, !dbg !104
  store i32 0, ptr %vp, align 1, !dbg !105
  %4 = load ptr, ptr %input, align 8, !dbg !106
  %vtl = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 2, !dbg !107
  store i8 0, ptr %vtl, align 1, !dbg !108
  %5 = load ptr, ptr %input, align 8, !dbg !109
  %6 = load ptr, ptr %input, align 8, !dbg !110
  %add.ptr = getelementptr i8, ptr %6, i64 64, !dbg !111
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %5, ptr noundef %add.ptr) #6, !dbg !112
  store i64 %call3, ptr %status, align 8, !dbg !113
  %7 = load i64, ptr %flags, align 8, !dbg !114
  call void @irq_restore(i64 noundef %7) #6, !dbg !115
  %8 = load ptr, ptr %calls.addr, align 8, !dbg !116
  call void @count(ptr noundef %8) #6, !dbg !117
  %9 = load i64, ptr %status, align 8, !dbg !118
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !119
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !119
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !119
  ret i64 %9, !dbg !120
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !121 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !125, !DIExpression(), !127)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !128
    #dbg_declare(ptr %offset, !126, !DIExpression(), !129)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !130, !srcloc !131
  store i64 %0, ptr %offset, align 8, !dbg !130
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !132
  %2 = ptrtoint ptr %1 to i64, !dbg !133
  %3 = load i64, ptr %offset, align 8, !dbg !134
  %add = add i64 %2, %3, !dbg !135
  %4 = inttoptr i64 %add to ptr, !dbg !136
  %5 = load ptr, ptr %4, align 8, !dbg !137
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !138
  ret ptr %5, !dbg !139
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !140 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

attributes #0 = { noinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "irqs_callee_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "486746d0966d02f9a08bfa7041c2a807")
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
!19 = distinct !DISubprogram(name: "count", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!20 = !DISubroutineType(types: !21)
!21 = !{null, !22}
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!23 = !{!24, !25}
!24 = !DILocalVariable(name: "calls", arg: 1, scope: !19, file: !3, line: 8, type: !22)
!25 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 10, type: !9)
!26 = !DILocation(line: 8, column: 43, scope: !19)
!27 = !DILocation(line: 10, column: 2, scope: !19)
!28 = !DILocation(line: 10, column: 6, scope: !19)
!29 = !DILocation(line: 10, column: 14, scope: !19)
!30 = !DILocation(line: 12, column: 4, scope: !19)
!31 = !DILocation(line: 12, column: 10, scope: !19)
!32 = !DILocation(line: 13, column: 14, scope: !19)
!33 = !DILocation(line: 13, column: 2, scope: !19)
!34 = !DILocation(line: 14, column: 1, scope: !19)
!35 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !36, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !38)
!36 = !DISubroutineType(types: !37)
!37 = !{!9}
!38 = !{!39}
!39 = !DILocalVariable(name: "flags", scope: !35, file: !10, line: 42, type: !9)
!40 = !DILocation(line: 42, column: 2, scope: !35)
!41 = !DILocation(line: 42, column: 6, scope: !35)
!42 = !DILocation(line: 44, column: 2, scope: !35)
!43 = !{i64 19056, i64 19065}
!44 = !DILocation(line: 45, column: 2, scope: !35)
!45 = !{i64 19127}
!46 = !DILocation(line: 46, column: 9, scope: !35)
!47 = !DILocation(line: 47, column: 1, scope: !35)
!48 = !DILocation(line: 46, column: 2, scope: !35)
!49 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !50, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !52)
!50 = !DISubroutineType(types: !51)
!51 = !{null, !9}
!52 = !{!53}
!53 = !DILocalVariable(name: "flags", arg: 1, scope: !49, file: !10, line: 49, type: !9)
!54 = !DILocation(line: 49, column: 36, scope: !49)
!55 = !DILocation(line: 51, column: 6, scope: !56)
!56 = distinct !DILexicalBlock(scope: !49, file: !10, line: 51, column: 6)
!57 = !DILocation(line: 51, column: 12, scope: !56)
!58 = !DILocation(line: 51, column: 6, scope: !49)
!59 = !DILocation(line: 52, column: 3, scope: !56)
!60 = !{i64 19247}
!61 = !DILocation(line: 53, column: 1, scope: !49)
!62 = distinct !DISubprogram(name: "irqs_callee_right", scope: !3, file: !3, line: 16, type: !63, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !65)
!63 = !DISubroutineType(types: !64)
!64 = !{!9, !9, !22}
!65 = !{!66, !67, !68, !69, !70}
!66 = !DILocalVariable(name: "partition", arg: 1, scope: !62, file: !3, line: 16, type: !9)
!67 = !DILocalVariable(name: "calls", arg: 2, scope: !62, file: !3, line: 16, type: !22)
!68 = !DILocalVariable(name: "flags", scope: !62, file: !3, line: 18, type: !9)
!69 = !DILocalVariable(name: "status", scope: !62, file: !3, line: 18, type: !9)
!70 = !DILocalVariable(name: "input", scope: !62, file: !3, line: 19, type: !71)
!71 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !72, size: 64)
!72 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !73)
!73 = !{!74, !75, !78, !81, !85}
!74 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !72, file: !10, line: 78, baseType: !9, size: 64)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !72, file: !10, line: 79, baseType: !76, size: 32, offset: 64)
!76 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !77)
!77 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !72, file: !10, line: 80, baseType: !79, size: 8, offset: 96)
!79 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !80)
!80 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !72, file: !10, line: 81, baseType: !82, size: 24, offset: 104)
!82 = !DICompositeType(tag: DW_TAG_array_type, baseType: !79, size: 24, elements: !83)
!83 = !{!84}
!84 = !DISubrange(count: 3)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !72, file: !10, line: 82, baseType: !86, offset: 128)
!86 = !DICompositeType(tag: DW_TAG_array_type, baseType: !76, elements: !87)
!87 = !{!88}
!88 = !DISubrange(count: -1)
!89 = !DILocation(line: 16, column: 27, scope: !62)
!90 = !DILocation(line: 16, column: 43, scope: !62)
!91 = !DILocation(line: 18, column: 2, scope: !62)
!92 = !DILocation(line: 18, column: 6, scope: !62)
!93 = !DILocation(line: 18, column: 14, scope: !62)
!94 = !DILocation(line: 18, column: 26, scope: !62)
!95 = !DILocation(line: 19, column: 2, scope: !62)
!96 = !DILocation(line: 19, column: 26, scope: !62)
!97 = !DILocation(line: 19, column: 52, scope: !62)
!98 = !DILocation(line: 19, column: 34, scope: !62)
!99 = !DILocation(line: 21, column: 21, scope: !62)
!100 = !DILocation(line: 21, column: 2, scope: !62)
!101 = !DILocation(line: 21, column: 9, scope: !62)
!102 = !DILocation(line: 21, column: 19, scope: !62)
!103 = !DILocation(line: 22, column: 2, scope: !62)
!104 = !DILocation(line: 22, column: 9, scope: !62)
!105 = !DILocation(line: 22, column: 12, scope: !62)
!106 = !DILocation(line: 23, column: 2, scope: !62)
!107 = !DILocation(line: 23, column: 9, scope: !62)
!108 = !DILocation(line: 23, column: 13, scope: !62)
!109 = !DILocation(line: 24, column: 48, scope: !62)
!110 = !DILocation(line: 24, column: 63, scope: !62)
!111 = !DILocation(line: 24, column: 69, scope: !62)
!112 = !DILocation(line: 24, column: 11, scope: !62)
!113 = !DILocation(line: 24, column: 9, scope: !62)
!114 = !DILocation(line: 25, column: 14, scope: !62)
!115 = !DILocation(line: 25, column: 2, scope: !62)
!116 = !DILocation(line: 26, column: 8, scope: !62)
!117 = !DILocation(line: 26, column: 2, scope: !62)
!118 = !DILocation(line: 27, column: 9, scope: !62)
!119 = !DILocation(line: 28, column: 1, scope: !62)
!120 = !DILocation(line: 27, column: 2, scope: !62)
!121 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !122, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !124)
!122 = !DISubroutineType(types: !123)
!123 = !{!8, !7}
!124 = !{!125, !126}
!125 = !DILocalVariable(name: "variable", arg: 1, scope: !121, file: !10, line: 56, type: !7)
!126 = !DILocalVariable(name: "offset", scope: !121, file: !10, line: 58, type: !9)
!127 = !DILocation(line: 56, column: 46, scope: !121)
!128 = !DILocation(line: 58, column: 2, scope: !121)
!129 = !DILocation(line: 58, column: 6, scope: !121)
!130 = !DILocation(line: 60, column: 2, scope: !121)
!131 = !{i64 19428}
!132 = !DILocation(line: 61, column: 25, scope: !121)
!133 = !DILocation(line: 61, column: 20, scope: !121)
!134 = !DILocation(line: 61, column: 36, scope: !121)
!135 = !DILocation(line: 61, column: 34, scope: !121)
!136 = !DILocation(line: 61, column: 10, scope: !121)
!137 = !DILocation(line: 61, column: 9, scope: !121)
!138 = !DILocation(line: 62, column: 1, scope: !121)
!139 = !DILocation(line: 61, column: 2, scope: !121)
!140 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !141, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!141 = !DISubroutineType(types: !142)
!142 = !{!9, !9, !8, !8}
