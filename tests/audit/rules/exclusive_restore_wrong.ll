; ModuleID = 'exclusive_restore_wrong.c'
source_filename = "exclusive_restore_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noinline noredzone nounwind null_pointer_is_valid
define dso_local void @restore(i64 noundef %flags) #0 !dbg !19 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !23, !DIExpression(), !24)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !25
  call void @irq_restore(i64 noundef %0) #5, !dbg !26
  ret void, !dbg !27
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #1 !dbg !28 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !30, !DIExpression(), !31)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !32
  %and = and i64 %0, 512, !dbg !34
  %tobool = icmp ne i64 %and, 0, !dbg !34
  br i1 %tobool, label %if.then, label %if.end, !dbg !35

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !36, !srcloc !37
  br label %if.end, !dbg !36

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !38
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @exclusive_restore_wrong(i64 noundef %partition) #2 !dbg !39 {
entry:
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !43, !DIExpression(), !65)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !66
    #dbg_declare(ptr %flags, !44, !DIExpression(), !67)
  %call = call i64 @irq_save() #5, !dbg !68
  store i64 %call, ptr %flags, align 8, !dbg !67
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !66
    #dbg_declare(ptr %status, !45, !DIExpression(), !69)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !70
    #dbg_declare(ptr %input, !46, !DIExpression(), !71)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !72
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !73
  store ptr %call1, ptr %input, align 8, !dbg !71
  %1 = load i64, ptr %partition.addr, align 8, !dbg !74
  %2 = load ptr, ptr %input, align 8, !dbg !75
  %partition2 = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 0, !dbg !76
  store i64 %1, ptr %partition2, align 1, !dbg !77
  %3 = load ptr, ptr %input, align 8, !dbg !78
  %vp = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 1, !dbg !79
  store i32 0, ptr %vp, align 1, !dbg !80
  %4 = load ptr, ptr %input, align 8, !dbg !81
  %vtl = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 2, !dbg !82
  store i8 0, ptr %vtl, align 1, !dbg !83
  %5 = load i64, ptr %flags, align 8, !dbg !84
  call void @restore(i64 noundef %5) #5, !dbg !85
  %6 = load ptr, ptr %input, align 8, !dbg !86
  %7 = load ptr, ptr %input, align 8, !dbg !87
  %add.ptr = getelementptr i8, ptr %7, i64 64, !dbg !88
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %6, ptr noundef %add.ptr) #5, !dbg !89
  store i64 %call3, ptr %status, align 8, !dbg !90
  %8 = load i64, ptr %status, align 8, !dbg !91
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !92
  ret i64 %8, !dbg !93
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #1 !dbg !94 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !99
    #dbg_declare(ptr %flags, !98, !DIExpression(), !100)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !101, !srcloc !102
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !103, !srcloc !104
  %0 = load i64, ptr %flags, align 8, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !106
  ret i64 %0, !dbg !107
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #1 !dbg !108 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !112, !DIExpression(), !114)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !115
    #dbg_declare(ptr %offset, !113, !DIExpression(), !116)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !117, !srcloc !118
  store i64 %0, ptr %offset, align 8, !dbg !117
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !119
  %2 = ptrtoint ptr %1 to i64, !dbg !120
  %3 = load i64, ptr %offset, align 8, !dbg !121
  %add = add i64 %2, %3, !dbg !122
  %4 = inttoptr i64 %add to ptr, !dbg !123
  %5 = load ptr, ptr %4, align 8, !dbg !124
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !125
  ret ptr %5, !dbg !126
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !127 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #3

attributes #0 = { noinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nobuiltin noredzone "no-builtins" }
attributes #6 = { nounwind }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "exclusive_restore_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "e5fbd5295b948657cc67cd606ed7001d")
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
!19 = distinct !DISubprogram(name: "restore", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!20 = !DISubroutineType(types: !21)
!21 = !{null, !9}
!22 = !{!23}
!23 = !DILocalVariable(name: "flags", arg: 1, scope: !19, file: !3, line: 8, type: !9)
!24 = !DILocation(line: 8, column: 44, scope: !19)
!25 = !DILocation(line: 10, column: 14, scope: !19)
!26 = !DILocation(line: 10, column: 2, scope: !19)
!27 = !DILocation(line: 11, column: 1, scope: !19)
!28 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !20, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !29)
!29 = !{!30}
!30 = !DILocalVariable(name: "flags", arg: 1, scope: !28, file: !10, line: 49, type: !9)
!31 = !DILocation(line: 49, column: 36, scope: !28)
!32 = !DILocation(line: 51, column: 6, scope: !33)
!33 = distinct !DILexicalBlock(scope: !28, file: !10, line: 51, column: 6)
!34 = !DILocation(line: 51, column: 12, scope: !33)
!35 = !DILocation(line: 51, column: 6, scope: !28)
!36 = !DILocation(line: 52, column: 3, scope: !33)
!37 = !{i64 19191}
!38 = !DILocation(line: 53, column: 1, scope: !28)
!39 = distinct !DISubprogram(name: "exclusive_restore_wrong", scope: !3, file: !3, line: 13, type: !40, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !42)
!40 = !DISubroutineType(types: !41)
!41 = !{!9, !9}
!42 = !{!43, !44, !45, !46}
!43 = !DILocalVariable(name: "partition", arg: 1, scope: !39, file: !3, line: 13, type: !9)
!44 = !DILocalVariable(name: "flags", scope: !39, file: !3, line: 15, type: !9)
!45 = !DILocalVariable(name: "status", scope: !39, file: !3, line: 15, type: !9)
!46 = !DILocalVariable(name: "input", scope: !39, file: !3, line: 16, type: !47)
!47 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !48, size: 64)
!48 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !49)
!49 = !{!50, !51, !54, !57, !61}
!50 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !48, file: !10, line: 78, baseType: !9, size: 64)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !48, file: !10, line: 79, baseType: !52, size: 32, offset: 64)
!52 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !53)
!53 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !48, file: !10, line: 80, baseType: !55, size: 8, offset: 96)
!55 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !56)
!56 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!57 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !48, file: !10, line: 81, baseType: !58, size: 24, offset: 104)
!58 = !DICompositeType(tag: DW_TAG_array_type, baseType: !55, size: 24, elements: !59)
!59 = !{!60}
!60 = !DISubrange(count: 3)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !48, file: !10, line: 82, baseType: !62, offset: 128)
!62 = !DICompositeType(tag: DW_TAG_array_type, baseType: !52, elements: !63)
!63 = !{!64}
!64 = !DISubrange(count: -1)
!65 = !DILocation(line: 13, column: 33, scope: !39)
!66 = !DILocation(line: 15, column: 2, scope: !39)
!67 = !DILocation(line: 15, column: 6, scope: !39)
!68 = !DILocation(line: 15, column: 14, scope: !39)
!69 = !DILocation(line: 15, column: 26, scope: !39)
!70 = !DILocation(line: 16, column: 2, scope: !39)
!71 = !DILocation(line: 16, column: 26, scope: !39)
!72 = !DILocation(line: 16, column: 52, scope: !39)
!73 = !DILocation(line: 16, column: 34, scope: !39)
!74 = !DILocation(line: 18, column: 21, scope: !39)
!75 = !DILocation(line: 18, column: 2, scope: !39)
!76 = !DILocation(line: 18, column: 9, scope: !39)
!77 = !DILocation(line: 18, column: 19, scope: !39)
!78 = !DILocation(line: 19, column: 2, scope: !39)
!79 = !DILocation(line: 19, column: 9, scope: !39)
!80 = !DILocation(line: 19, column: 12, scope: !39)
!81 = !DILocation(line: 20, column: 2, scope: !39)
!82 = !DILocation(line: 20, column: 9, scope: !39)
!83 = !DILocation(line: 20, column: 13, scope: !39)
!84 = !DILocation(line: 21, column: 10, scope: !39)
!85 = !DILocation(line: 21, column: 2, scope: !39)
!86 = !DILocation(line: 22, column: 48, scope: !39)
!87 = !DILocation(line: 22, column: 63, scope: !39)
!88 = !DILocation(line: 22, column: 69, scope: !39)
!89 = !DILocation(line: 22, column: 11, scope: !39)
!90 = !DILocation(line: 22, column: 9, scope: !39)
!91 = !DILocation(line: 23, column: 9, scope: !39)
!92 = !DILocation(line: 24, column: 1, scope: !39)
!93 = !DILocation(line: 23, column: 2, scope: !39)
!94 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !95, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !97)
!95 = !DISubroutineType(types: !96)
!96 = !{!9}
!97 = !{!98}
!98 = !DILocalVariable(name: "flags", scope: !94, file: !10, line: 42, type: !9)
!99 = !DILocation(line: 42, column: 2, scope: !94)
!100 = !DILocation(line: 42, column: 6, scope: !94)
!101 = !DILocation(line: 44, column: 2, scope: !94)
!102 = !{i64 19000, i64 19009}
!103 = !DILocation(line: 45, column: 2, scope: !94)
!104 = !{i64 19071}
!105 = !DILocation(line: 46, column: 9, scope: !94)
!106 = !DILocation(line: 47, column: 1, scope: !94)
!107 = !DILocation(line: 46, column: 2, scope: !94)
!108 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !109, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !111)
!109 = !DISubroutineType(types: !110)
!110 = !{!8, !7}
!111 = !{!112, !113}
!112 = !DILocalVariable(name: "variable", arg: 1, scope: !108, file: !10, line: 56, type: !7)
!113 = !DILocalVariable(name: "offset", scope: !108, file: !10, line: 58, type: !9)
!114 = !DILocation(line: 56, column: 46, scope: !108)
!115 = !DILocation(line: 58, column: 2, scope: !108)
!116 = !DILocation(line: 58, column: 6, scope: !108)
!117 = !DILocation(line: 60, column: 2, scope: !108)
!118 = !{i64 19372}
!119 = !DILocation(line: 61, column: 25, scope: !108)
!120 = !DILocation(line: 61, column: 20, scope: !108)
!121 = !DILocation(line: 61, column: 36, scope: !108)
!122 = !DILocation(line: 61, column: 34, scope: !108)
!123 = !DILocation(line: 61, column: 10, scope: !108)
!124 = !DILocation(line: 61, column: 9, scope: !108)
!125 = !DILocation(line: 62, column: 1, scope: !108)
!126 = !DILocation(line: 61, column: 2, scope: !108)
!127 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !128, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!128 = !DISubroutineType(types: !129)
!129 = !{!9, !9, !8, !8}
