; ModuleID = 'stale_hoisted_right.c'
source_filename = "stale_hoisted_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_hoisted_right(i64 noundef %partition, i32 noundef %rounds) #0 !dbg !19 {
entry:
  %partition.addr = alloca i64, align 8
  %rounds.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !25, !DIExpression(), !46)
  store i32 %rounds, ptr %rounds.addr, align 4
    #dbg_declare(ptr %rounds.addr, !26, !DIExpression(), !47)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !48
    #dbg_declare(ptr %flags, !27, !DIExpression(), !49)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !48
    #dbg_declare(ptr %status, !28, !DIExpression(), !50)
  store i64 0, ptr %status, align 8, !dbg !50
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !51
    #dbg_declare(ptr %input, !29, !DIExpression(), !52)
  br label %while.cond, !dbg !53

while.cond:                                       ; preds = %while.body, %entry
  %0 = load i32, ptr %rounds.addr, align 4, !dbg !54
  %dec = add i32 %0, -1, !dbg !54
  store i32 %dec, ptr %rounds.addr, align 4, !dbg !54
  %tobool = icmp ne i32 %0, 0, !dbg !53
  br i1 %tobool, label %while.body, label %while.end, !dbg !53

while.body:                                       ; preds = %while.cond
  %call = call i64 @irq_save() #5, !dbg !55
  store i64 %call, ptr %flags, align 8, !dbg !57
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !58
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %1) #5, !dbg !59
  store ptr %call1, ptr %input, align 8, !dbg !60
  %2 = load i64, ptr %partition.addr, align 8, !dbg !61
  %3 = load ptr, ptr %input, align 8, !dbg !62
  %partition2 = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 0, !dbg !63
  store i64 %2, ptr %partition2, align 1, !dbg !64
  %4 = load ptr, ptr %input, align 8, !dbg !65
  %vp = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 1, !dbg !66
  store i32 0, ptr %vp, align 1, !dbg !67
  %5 = load ptr, ptr %input, align 8, !dbg !68
  %vtl = getelementptr inbounds %struct.registers_input, ptr %5, i32 0, i32 2, !dbg !69
  store i8 0, ptr %vtl, align 1, !dbg !70
  %6 = load ptr, ptr %input, align 8, !dbg !71
  %names = getelementptr inbounds %struct.registers_input, ptr %6, i32 0, i32 4, !dbg !72
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !71
  store i32 5, ptr %arrayidx, align 1, !dbg !73
  %7 = load ptr, ptr %input, align 8, !dbg !74
  %8 = load ptr, ptr %input, align 8, !dbg !75
  %add.ptr = getelementptr i8, ptr %8, i64 64, !dbg !76
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %7, ptr noundef %add.ptr) #5, !dbg !77
  store i64 %call3, ptr %status, align 8, !dbg !78
  %9 = load i64, ptr %flags, align 8, !dbg !79
  call void @irq_restore(i64 noundef %9) #5, !dbg !80
  br label %while.cond, !dbg !53, !llvm.loop !81

while.end:                                        ; preds = %while.cond
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
declare !dbg !120 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !123 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !127, !DIExpression(), !128)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !129
  %and = and i64 %0, 512, !dbg !131
  %tobool = icmp ne i64 %and, 0, !dbg !131
  br i1 %tobool, label %if.then, label %if.end, !dbg !132

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !133, !srcloc !134
  br label %if.end, !dbg !133

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !135
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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_hoisted_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "d68348f86ce947139c557631950b866f")
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
!19 = distinct !DISubprogram(name: "stale_hoisted_right", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!20 = !DISubroutineType(types: !21)
!21 = !{!9, !9, !22}
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29}
!25 = !DILocalVariable(name: "partition", arg: 1, scope: !19, file: !3, line: 8, type: !9)
!26 = !DILocalVariable(name: "rounds", arg: 2, scope: !19, file: !3, line: 8, type: !22)
!27 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 10, type: !9)
!28 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 10, type: !9)
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
!46 = !DILocation(line: 8, column: 29, scope: !19)
!47 = !DILocation(line: 8, column: 44, scope: !19)
!48 = !DILocation(line: 10, column: 2, scope: !19)
!49 = !DILocation(line: 10, column: 6, scope: !19)
!50 = !DILocation(line: 10, column: 13, scope: !19)
!51 = !DILocation(line: 11, column: 2, scope: !19)
!52 = !DILocation(line: 11, column: 26, scope: !19)
!53 = !DILocation(line: 13, column: 2, scope: !19)
!54 = !DILocation(line: 13, column: 15, scope: !19)
!55 = !DILocation(line: 14, column: 11, scope: !56)
!56 = distinct !DILexicalBlock(scope: !19, file: !3, line: 13, column: 19)
!57 = !DILocation(line: 14, column: 9, scope: !56)
!58 = !DILocation(line: 15, column: 29, scope: !56)
!59 = !DILocation(line: 15, column: 11, scope: !56)
!60 = !DILocation(line: 15, column: 9, scope: !56)
!61 = !DILocation(line: 16, column: 22, scope: !56)
!62 = !DILocation(line: 16, column: 3, scope: !56)
!63 = !DILocation(line: 16, column: 10, scope: !56)
!64 = !DILocation(line: 16, column: 20, scope: !56)
!65 = !DILocation(line: 17, column: 3, scope: !56)
!66 = !DILocation(line: 17, column: 10, scope: !56)
!67 = !DILocation(line: 17, column: 13, scope: !56)
!68 = !DILocation(line: 18, column: 3, scope: !56)
!69 = !DILocation(line: 18, column: 10, scope: !56)
!70 = !DILocation(line: 18, column: 14, scope: !56)
!71 = !DILocation(line: 19, column: 3, scope: !56)
!72 = !DILocation(line: 19, column: 10, scope: !56)
!73 = !DILocation(line: 19, column: 19, scope: !56)
!74 = !DILocation(line: 20, column: 49, scope: !56)
!75 = !DILocation(line: 20, column: 64, scope: !56)
!76 = !DILocation(line: 20, column: 70, scope: !56)
!77 = !DILocation(line: 20, column: 12, scope: !56)
!78 = !DILocation(line: 20, column: 10, scope: !56)
!79 = !DILocation(line: 21, column: 15, scope: !56)
!80 = !DILocation(line: 21, column: 3, scope: !56)
!81 = distinct !{!81, !53, !82, !83}
!82 = !DILocation(line: 22, column: 2, scope: !19)
!83 = !{!"llvm.loop.mustprogress"}
!84 = !DILocation(line: 23, column: 9, scope: !19)
!85 = !DILocation(line: 24, column: 1, scope: !19)
!86 = !DILocation(line: 23, column: 2, scope: !19)
!87 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !88, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !90)
!88 = !DISubroutineType(types: !89)
!89 = !{!9}
!90 = !{!91}
!91 = !DILocalVariable(name: "flags", scope: !87, file: !10, line: 42, type: !9)
!92 = !DILocation(line: 42, column: 2, scope: !87)
!93 = !DILocation(line: 42, column: 6, scope: !87)
!94 = !DILocation(line: 44, column: 2, scope: !87)
!95 = !{i64 18964, i64 18973}
!96 = !DILocation(line: 45, column: 2, scope: !87)
!97 = !{i64 19035}
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
!111 = !{i64 19336}
!112 = !DILocation(line: 61, column: 25, scope: !101)
!113 = !DILocation(line: 61, column: 20, scope: !101)
!114 = !DILocation(line: 61, column: 36, scope: !101)
!115 = !DILocation(line: 61, column: 34, scope: !101)
!116 = !DILocation(line: 61, column: 10, scope: !101)
!117 = !DILocation(line: 61, column: 9, scope: !101)
!118 = !DILocation(line: 62, column: 1, scope: !101)
!119 = !DILocation(line: 61, column: 2, scope: !101)
!120 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !121, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!121 = !DISubroutineType(types: !122)
!122 = !{!9, !9, !8, !8}
!123 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !124, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !126)
!124 = !DISubroutineType(types: !125)
!125 = !{null, !9}
!126 = !{!127}
!127 = !DILocalVariable(name: "flags", arg: 1, scope: !123, file: !10, line: 49, type: !9)
!128 = !DILocation(line: 49, column: 36, scope: !123)
!129 = !DILocation(line: 51, column: 6, scope: !130)
!130 = distinct !DILexicalBlock(scope: !123, file: !10, line: 51, column: 6)
!131 = !DILocation(line: 51, column: 12, scope: !130)
!132 = !DILocation(line: 51, column: 6, scope: !123)
!133 = !DILocation(line: 52, column: 3, scope: !130)
!134 = !{i64 19155}
!135 = !DILocation(line: 53, column: 1, scope: !123)
