; ModuleID = 'stale_branch_wrong.c'
source_filename = "stale_branch_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_branch_wrong(i64 noundef %partition, i32 noundef %vp, i32 noundef %self) #0 !dbg !19 {
entry:
  %partition.addr = alloca i64, align 8
  %vp.addr = alloca i32, align 4
  %self.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !25, !DIExpression(), !47)
  store i32 %vp, ptr %vp.addr, align 4
    #dbg_declare(ptr %vp.addr, !26, !DIExpression(), !48)
  store i32 %self, ptr %self.addr, align 4
    #dbg_declare(ptr %self.addr, !27, !DIExpression(), !49)
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
  %1 = load i64, ptr %partition.addr, align 8, !dbg !58
  %2 = load ptr, ptr %input, align 8, !dbg !59
  %partition2 = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 0, !dbg !60
  store i64 %1, ptr %partition2, align 1, !dbg !61
  %3 = load ptr, ptr %input, align 8, !dbg !62
  %vtl = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 2, !dbg !63
  store i8 0, ptr %vtl, align 1, !dbg !64
  %4 = load i32, ptr %self.addr, align 4, !dbg !65
  %tobool = icmp ne i32 %4, 0, !dbg !65
  br i1 %tobool, label %if.end, label %if.then, !dbg !67

if.then:                                          ; preds = %entry
  %5 = load i32, ptr %vp.addr, align 4, !dbg !68
  %6 = load ptr, ptr %input, align 8, !dbg !69
  %vp3 = getelementptr inbounds %struct.registers_input, ptr %6, i32 0, i32 1, !dbg !70
  store i32 %5, ptr %vp3, align 1, !dbg !71
  br label %if.end, !dbg !69

if.end:                                           ; preds = %if.then, %entry
  %7 = load ptr, ptr %input, align 8, !dbg !72
  %names = getelementptr inbounds %struct.registers_input, ptr %7, i32 0, i32 4, !dbg !73
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !72
  store i32 5, ptr %arrayidx, align 1, !dbg !74
  %8 = load ptr, ptr %input, align 8, !dbg !75
  %9 = load ptr, ptr %input, align 8, !dbg !76
  %add.ptr = getelementptr i8, ptr %9, i64 64, !dbg !77
  %call4 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %8, ptr noundef %add.ptr) #5, !dbg !78
  store i64 %call4, ptr %status, align 8, !dbg !79
  %10 = load i64, ptr %flags, align 8, !dbg !80
  call void @irq_restore(i64 noundef %10) #5, !dbg !81
  %11 = load i64, ptr %status, align 8, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !83
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !83
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !83
  ret i64 %11, !dbg !84
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !85 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !90
    #dbg_declare(ptr %flags, !89, !DIExpression(), !91)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !92, !srcloc !93
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !94, !srcloc !95
  %0 = load i64, ptr %flags, align 8, !dbg !96
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !97
  ret i64 %0, !dbg !98
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !99 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !103, !DIExpression(), !105)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !106
    #dbg_declare(ptr %offset, !104, !DIExpression(), !107)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !108, !srcloc !109
  store i64 %0, ptr %offset, align 8, !dbg !108
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !110
  %2 = ptrtoint ptr %1 to i64, !dbg !111
  %3 = load i64, ptr %offset, align 8, !dbg !112
  %add = add i64 %2, %3, !dbg !113
  %4 = inttoptr i64 %add to ptr, !dbg !114
  %5 = load ptr, ptr %4, align 8, !dbg !115
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !116
  ret ptr %5, !dbg !117
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !118 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !121 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !125, !DIExpression(), !126)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !127
  %and = and i64 %0, 512, !dbg !129
  %tobool = icmp ne i64 %and, 0, !dbg !129
  br i1 %tobool, label %if.then, label %if.end, !dbg !130

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !131, !srcloc !132
  br label %if.end, !dbg !131

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !133
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
!3 = !DIFile(filename: "stale_branch_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "8ff4e00aa3ef2ef0b67714a0158497c3")
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
!19 = distinct !DISubprogram(name: "stale_branch_wrong", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!20 = !DISubroutineType(types: !21)
!21 = !{!9, !9, !22, !22}
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !30}
!25 = !DILocalVariable(name: "partition", arg: 1, scope: !19, file: !3, line: 8, type: !9)
!26 = !DILocalVariable(name: "vp", arg: 2, scope: !19, file: !3, line: 8, type: !22)
!27 = !DILocalVariable(name: "self", arg: 3, scope: !19, file: !3, line: 8, type: !22)
!28 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 10, type: !9)
!29 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 10, type: !9)
!30 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 11, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !33)
!33 = !{!34, !35, !36, !39, !43}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !32, file: !10, line: 78, baseType: !9, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !32, file: !10, line: 79, baseType: !22, size: 32, offset: 64)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !32, file: !10, line: 80, baseType: !37, size: 8, offset: 96)
!37 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !38)
!38 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !32, file: !10, line: 81, baseType: !40, size: 24, offset: 104)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !37, size: 24, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: 3)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !32, file: !10, line: 82, baseType: !44, offset: 128)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, elements: !45)
!45 = !{!46}
!46 = !DISubrange(count: -1)
!47 = !DILocation(line: 8, column: 28, scope: !19)
!48 = !DILocation(line: 8, column: 43, scope: !19)
!49 = !DILocation(line: 8, column: 51, scope: !19)
!50 = !DILocation(line: 10, column: 2, scope: !19)
!51 = !DILocation(line: 10, column: 6, scope: !19)
!52 = !DILocation(line: 10, column: 14, scope: !19)
!53 = !DILocation(line: 10, column: 26, scope: !19)
!54 = !DILocation(line: 11, column: 2, scope: !19)
!55 = !DILocation(line: 11, column: 26, scope: !19)
!56 = !DILocation(line: 11, column: 52, scope: !19)
!57 = !DILocation(line: 11, column: 34, scope: !19)
!58 = !DILocation(line: 13, column: 21, scope: !19)
!59 = !DILocation(line: 13, column: 2, scope: !19)
!60 = !DILocation(line: 13, column: 9, scope: !19)
!61 = !DILocation(line: 13, column: 19, scope: !19)
!62 = !DILocation(line: 14, column: 2, scope: !19)
!63 = !DILocation(line: 14, column: 9, scope: !19)
!64 = !DILocation(line: 14, column: 13, scope: !19)
!65 = !DILocation(line: 15, column: 7, scope: !66)
!66 = distinct !DILexicalBlock(scope: !19, file: !3, line: 15, column: 6)
!67 = !DILocation(line: 15, column: 6, scope: !19)
!68 = !DILocation(line: 16, column: 15, scope: !66)
!69 = !DILocation(line: 16, column: 3, scope: !66)
!70 = !DILocation(line: 16, column: 10, scope: !66)
!71 = !DILocation(line: 16, column: 13, scope: !66)
!72 = !DILocation(line: 17, column: 2, scope: !19)
!73 = !DILocation(line: 17, column: 9, scope: !19)
!74 = !DILocation(line: 17, column: 18, scope: !19)
!75 = !DILocation(line: 18, column: 48, scope: !19)
!76 = !DILocation(line: 18, column: 63, scope: !19)
!77 = !DILocation(line: 18, column: 69, scope: !19)
!78 = !DILocation(line: 18, column: 11, scope: !19)
!79 = !DILocation(line: 18, column: 9, scope: !19)
!80 = !DILocation(line: 19, column: 14, scope: !19)
!81 = !DILocation(line: 19, column: 2, scope: !19)
!82 = !DILocation(line: 20, column: 9, scope: !19)
!83 = !DILocation(line: 21, column: 1, scope: !19)
!84 = !DILocation(line: 20, column: 2, scope: !19)
!85 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !86, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !88)
!86 = !DISubroutineType(types: !87)
!87 = !{!9}
!88 = !{!89}
!89 = !DILocalVariable(name: "flags", scope: !85, file: !10, line: 42, type: !9)
!90 = !DILocation(line: 42, column: 2, scope: !85)
!91 = !DILocation(line: 42, column: 6, scope: !85)
!92 = !DILocation(line: 44, column: 2, scope: !85)
!93 = !{i64 18961, i64 18970}
!94 = !DILocation(line: 45, column: 2, scope: !85)
!95 = !{i64 19032}
!96 = !DILocation(line: 46, column: 9, scope: !85)
!97 = !DILocation(line: 47, column: 1, scope: !85)
!98 = !DILocation(line: 46, column: 2, scope: !85)
!99 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !100, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !102)
!100 = !DISubroutineType(types: !101)
!101 = !{!8, !7}
!102 = !{!103, !104}
!103 = !DILocalVariable(name: "variable", arg: 1, scope: !99, file: !10, line: 56, type: !7)
!104 = !DILocalVariable(name: "offset", scope: !99, file: !10, line: 58, type: !9)
!105 = !DILocation(line: 56, column: 46, scope: !99)
!106 = !DILocation(line: 58, column: 2, scope: !99)
!107 = !DILocation(line: 58, column: 6, scope: !99)
!108 = !DILocation(line: 60, column: 2, scope: !99)
!109 = !{i64 19333}
!110 = !DILocation(line: 61, column: 25, scope: !99)
!111 = !DILocation(line: 61, column: 20, scope: !99)
!112 = !DILocation(line: 61, column: 36, scope: !99)
!113 = !DILocation(line: 61, column: 34, scope: !99)
!114 = !DILocation(line: 61, column: 10, scope: !99)
!115 = !DILocation(line: 61, column: 9, scope: !99)
!116 = !DILocation(line: 62, column: 1, scope: !99)
!117 = !DILocation(line: 61, column: 2, scope: !99)
!118 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !119, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!119 = !DISubroutineType(types: !120)
!120 = !{!9, !9, !8, !8}
!121 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !122, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !124)
!122 = !DISubroutineType(types: !123)
!123 = !{null, !9}
!124 = !{!125}
!125 = !DILocalVariable(name: "flags", arg: 1, scope: !121, file: !10, line: 49, type: !9)
!126 = !DILocation(line: 49, column: 36, scope: !121)
!127 = !DILocation(line: 51, column: 6, scope: !128)
!128 = distinct !DILexicalBlock(scope: !121, file: !10, line: 51, column: 6)
!129 = !DILocation(line: 51, column: 12, scope: !128)
!130 = !DILocation(line: 51, column: 6, scope: !121)
!131 = !DILocation(line: 52, column: 3, scope: !128)
!132 = !{i64 19152}
!133 = !DILocation(line: 53, column: 1, scope: !121)
