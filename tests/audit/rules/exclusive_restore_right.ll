; ModuleID = 'exclusive_restore_right.c'
source_filename = "exclusive_restore_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noinline noredzone nounwind null_pointer_is_valid
define dso_local i64 @save() #0 !dbg !19 {
entry:
  %call = call i64 @irq_save() #5, !dbg !22
  ret i64 %call, !dbg !23
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #1 !dbg !24 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !27
    #dbg_declare(ptr %flags, !26, !DIExpression(), !28)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !29, !srcloc !30
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !31, !srcloc !32
  %0 = load i64, ptr %flags, align 8, !dbg !33
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !34
  ret i64 %0, !dbg !35
}

; Function Attrs: noinline noredzone nounwind null_pointer_is_valid
define dso_local void @restore(i64 noundef %flags) #0 !dbg !36 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !40, !DIExpression(), !41)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !42
  call void @irq_restore(i64 noundef %0) #5, !dbg !43
  ret void, !dbg !44
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #1 !dbg !45 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !47, !DIExpression(), !48)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !49
  %and = and i64 %0, 512, !dbg !51
  %tobool = icmp ne i64 %and, 0, !dbg !51
  br i1 %tobool, label %if.then, label %if.end, !dbg !52

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !53, !srcloc !54
  br label %if.end, !dbg !53

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !55
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @exclusive_restore_right(i64 noundef %partition) #2 !dbg !56 {
entry:
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !60, !DIExpression(), !82)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !83
    #dbg_declare(ptr %flags, !61, !DIExpression(), !84)
  %call = call i64 @save() #5, !dbg !85
  store i64 %call, ptr %flags, align 8, !dbg !84
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !83
    #dbg_declare(ptr %status, !62, !DIExpression(), !86)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !87
    #dbg_declare(ptr %input, !63, !DIExpression(), !88)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !89
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !90
  store ptr %call1, ptr %input, align 8, !dbg !88
  %1 = load i64, ptr %partition.addr, align 8, !dbg !91
  %2 = load ptr, ptr %input, align 8, !dbg !92
  %partition2 = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 0, !dbg !93
  store i64 %1, ptr %partition2, align 1, !dbg !94
  %3 = load ptr, ptr %input, align 8, !dbg !95
  %vp = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 1, !dbg !96
  store i32 0, ptr %vp, align 1, !dbg !97
  %4 = load ptr, ptr %input, align 8, !dbg !98
  %vtl = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 2, !dbg !99
  store i8 0, ptr %vtl, align 1, !dbg !100
  %5 = load ptr, ptr %input, align 8, !dbg !101
  %6 = load ptr, ptr %input, align 8, !dbg !102
  %add.ptr = getelementptr i8, ptr %6, i64 64, !dbg !103
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %5, ptr noundef %add.ptr) #5, !dbg !104
  store i64 %call3, ptr %status, align 8, !dbg !105
  %7 = load i64, ptr %flags, align 8, !dbg !106
  call void @restore(i64 noundef %7) #5, !dbg !107
  %8 = load i64, ptr %status, align 8, !dbg !108
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !109
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !109
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !109
  ret i64 %8, !dbg !110
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #1 !dbg !111 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !115, !DIExpression(), !117)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !118
    #dbg_declare(ptr %offset, !116, !DIExpression(), !119)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !120, !srcloc !121
  store i64 %0, ptr %offset, align 8, !dbg !120
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !122
  %2 = ptrtoint ptr %1 to i64, !dbg !123
  %3 = load i64, ptr %offset, align 8, !dbg !124
  %add = add i64 %2, %3, !dbg !125
  %4 = inttoptr i64 %add to ptr, !dbg !126
  %5 = load ptr, ptr %4, align 8, !dbg !127
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !128
  ret ptr %5, !dbg !129
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !130 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "exclusive_restore_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "51cb866828a22fc82ccc4e86e773eee9")
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
!19 = distinct !DISubprogram(name: "save", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2)
!20 = !DISubroutineType(types: !21)
!21 = !{!9}
!22 = !DILocation(line: 10, column: 9, scope: !19)
!23 = !DILocation(line: 10, column: 2, scope: !19)
!24 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !20, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !25)
!25 = !{!26}
!26 = !DILocalVariable(name: "flags", scope: !24, file: !10, line: 42, type: !9)
!27 = !DILocation(line: 42, column: 2, scope: !24)
!28 = !DILocation(line: 42, column: 6, scope: !24)
!29 = !DILocation(line: 44, column: 2, scope: !24)
!30 = !{i64 19080, i64 19089}
!31 = !DILocation(line: 45, column: 2, scope: !24)
!32 = !{i64 19151}
!33 = !DILocation(line: 46, column: 9, scope: !24)
!34 = !DILocation(line: 47, column: 1, scope: !24)
!35 = !DILocation(line: 46, column: 2, scope: !24)
!36 = distinct !DISubprogram(name: "restore", scope: !3, file: !3, line: 13, type: !37, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !39)
!37 = !DISubroutineType(types: !38)
!38 = !{null, !9}
!39 = !{!40}
!40 = !DILocalVariable(name: "flags", arg: 1, scope: !36, file: !3, line: 13, type: !9)
!41 = !DILocation(line: 13, column: 44, scope: !36)
!42 = !DILocation(line: 15, column: 14, scope: !36)
!43 = !DILocation(line: 15, column: 2, scope: !36)
!44 = !DILocation(line: 16, column: 1, scope: !36)
!45 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !37, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !46)
!46 = !{!47}
!47 = !DILocalVariable(name: "flags", arg: 1, scope: !45, file: !10, line: 49, type: !9)
!48 = !DILocation(line: 49, column: 36, scope: !45)
!49 = !DILocation(line: 51, column: 6, scope: !50)
!50 = distinct !DILexicalBlock(scope: !45, file: !10, line: 51, column: 6)
!51 = !DILocation(line: 51, column: 12, scope: !50)
!52 = !DILocation(line: 51, column: 6, scope: !45)
!53 = !DILocation(line: 52, column: 3, scope: !50)
!54 = !{i64 19271}
!55 = !DILocation(line: 53, column: 1, scope: !45)
!56 = distinct !DISubprogram(name: "exclusive_restore_right", scope: !3, file: !3, line: 18, type: !57, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !59)
!57 = !DISubroutineType(types: !58)
!58 = !{!9, !9}
!59 = !{!60, !61, !62, !63}
!60 = !DILocalVariable(name: "partition", arg: 1, scope: !56, file: !3, line: 18, type: !9)
!61 = !DILocalVariable(name: "flags", scope: !56, file: !3, line: 20, type: !9)
!62 = !DILocalVariable(name: "status", scope: !56, file: !3, line: 20, type: !9)
!63 = !DILocalVariable(name: "input", scope: !56, file: !3, line: 21, type: !64)
!64 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !65, size: 64)
!65 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !66)
!66 = !{!67, !68, !71, !74, !78}
!67 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !65, file: !10, line: 78, baseType: !9, size: 64)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !65, file: !10, line: 79, baseType: !69, size: 32, offset: 64)
!69 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !70)
!70 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !65, file: !10, line: 80, baseType: !72, size: 8, offset: 96)
!72 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !73)
!73 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !65, file: !10, line: 81, baseType: !75, size: 24, offset: 104)
!75 = !DICompositeType(tag: DW_TAG_array_type, baseType: !72, size: 24, elements: !76)
!76 = !{!77}
!77 = !DISubrange(count: 3)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !65, file: !10, line: 82, baseType: !79, offset: 128)
!79 = !DICompositeType(tag: DW_TAG_array_type, baseType: !69, elements: !80)
!80 = !{!81}
!81 = !DISubrange(count: -1)
!82 = !DILocation(line: 18, column: 33, scope: !56)
!83 = !DILocation(line: 20, column: 2, scope: !56)
!84 = !DILocation(line: 20, column: 6, scope: !56)
!85 = !DILocation(line: 20, column: 14, scope: !56)
!86 = !DILocation(line: 20, column: 22, scope: !56)
!87 = !DILocation(line: 21, column: 2, scope: !56)
!88 = !DILocation(line: 21, column: 26, scope: !56)
!89 = !DILocation(line: 21, column: 52, scope: !56)
!90 = !DILocation(line: 21, column: 34, scope: !56)
!91 = !DILocation(line: 23, column: 21, scope: !56)
!92 = !DILocation(line: 23, column: 2, scope: !56)
!93 = !DILocation(line: 23, column: 9, scope: !56)
!94 = !DILocation(line: 23, column: 19, scope: !56)
!95 = !DILocation(line: 24, column: 2, scope: !56)
!96 = !DILocation(line: 24, column: 9, scope: !56)
!97 = !DILocation(line: 24, column: 12, scope: !56)
!98 = !DILocation(line: 25, column: 2, scope: !56)
!99 = !DILocation(line: 25, column: 9, scope: !56)
!100 = !DILocation(line: 25, column: 13, scope: !56)
!101 = !DILocation(line: 26, column: 48, scope: !56)
!102 = !DILocation(line: 26, column: 63, scope: !56)
!103 = !DILocation(line: 26, column: 69, scope: !56)
!104 = !DILocation(line: 26, column: 11, scope: !56)
!105 = !DILocation(line: 26, column: 9, scope: !56)
!106 = !DILocation(line: 27, column: 10, scope: !56)
!107 = !DILocation(line: 27, column: 2, scope: !56)
!108 = !DILocation(line: 28, column: 9, scope: !56)
!109 = !DILocation(line: 29, column: 1, scope: !56)
!110 = !DILocation(line: 28, column: 2, scope: !56)
!111 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !112, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !114)
!112 = !DISubroutineType(types: !113)
!113 = !{!8, !7}
!114 = !{!115, !116}
!115 = !DILocalVariable(name: "variable", arg: 1, scope: !111, file: !10, line: 56, type: !7)
!116 = !DILocalVariable(name: "offset", scope: !111, file: !10, line: 58, type: !9)
!117 = !DILocation(line: 56, column: 46, scope: !111)
!118 = !DILocation(line: 58, column: 2, scope: !111)
!119 = !DILocation(line: 58, column: 6, scope: !111)
!120 = !DILocation(line: 60, column: 2, scope: !111)
!121 = !{i64 19452}
!122 = !DILocation(line: 61, column: 25, scope: !111)
!123 = !DILocation(line: 61, column: 20, scope: !111)
!124 = !DILocation(line: 61, column: 36, scope: !111)
!125 = !DILocation(line: 61, column: 34, scope: !111)
!126 = !DILocation(line: 61, column: 10, scope: !111)
!127 = !DILocation(line: 61, column: 9, scope: !111)
!128 = !DILocation(line: 62, column: 1, scope: !111)
!129 = !DILocation(line: 61, column: 2, scope: !111)
!130 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !131, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!131 = !DISubroutineType(types: !132)
!132 = !{!9, !9, !8, !8}
