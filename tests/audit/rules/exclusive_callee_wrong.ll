; ModuleID = 'exclusive_callee_wrong.c'
source_filename = "exclusive_callee_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noinline noredzone nounwind null_pointer_is_valid
define dso_local void @breathe() #0 !dbg !19 {
entry:
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !22, !srcloc !23
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !24, !srcloc !25
  ret void, !dbg !26
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @exclusive_callee_wrong(i64 noundef %partition) #1 !dbg !27 {
entry:
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !31, !DIExpression(), !53)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !54
    #dbg_declare(ptr %flags, !32, !DIExpression(), !55)
  %call = call i64 @irq_save() #6, !dbg !56
  store i64 %call, ptr %flags, align 8, !dbg !55
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !54
    #dbg_declare(ptr %status, !33, !DIExpression(), !57)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !58
    #dbg_declare(ptr %input, !34, !DIExpression(), !59)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !60
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !61
  store ptr %call1, ptr %input, align 8, !dbg !59
  %1 = load i64, ptr %partition.addr, align 8, !dbg !62
  %2 = load ptr, ptr %input, align 8, !dbg !63
  %partition2 = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 0, !dbg !64
  store i64 %1, ptr %partition2, align 1, !dbg !65
  %3 = load ptr, ptr %input, align 8, !dbg !66
  %vp = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 1, !dbg !67
  store i32 0, ptr %vp, align 1, !dbg !68
  %4 = load ptr, ptr %input, align 8, !dbg !69
  %vtl = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 2, !dbg !70
  store i8 0, ptr %vtl, align 1, !dbg !71
  call void @breathe() #6, !dbg !72
  %5 = load ptr, ptr %input, align 8, !dbg !73
  %6 = load ptr, ptr %input, align 8, !dbg !74
  %add.ptr = getelementptr i8, ptr %6, i64 64, !dbg !75
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %5, ptr noundef %add.ptr) #6, !dbg !76
  store i64 %call3, ptr %status, align 8, !dbg !77
  %7 = load i64, ptr %flags, align 8, !dbg !78
  call void @irq_restore(i64 noundef %7) #6, !dbg !79
  %8 = load i64, ptr %status, align 8, !dbg !80
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !81
  ret i64 %8, !dbg !82
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !83 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !88
    #dbg_declare(ptr %flags, !87, !DIExpression(), !89)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !90, !srcloc !91
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !92, !srcloc !93
  %0 = load i64, ptr %flags, align 8, !dbg !94
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !95
  ret i64 %0, !dbg !96
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !97 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !101, !DIExpression(), !103)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !104
    #dbg_declare(ptr %offset, !102, !DIExpression(), !105)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !106, !srcloc !107
  store i64 %0, ptr %offset, align 8, !dbg !106
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !108
  %2 = ptrtoint ptr %1 to i64, !dbg !109
  %3 = load i64, ptr %offset, align 8, !dbg !110
  %add = add i64 %2, %3, !dbg !111
  %4 = inttoptr i64 %add to ptr, !dbg !112
  %5 = load ptr, ptr %4, align 8, !dbg !113
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !114
  ret ptr %5, !dbg !115
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !116 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !119 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !123, !DIExpression(), !124)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !125
  %and = and i64 %0, 512, !dbg !127
  %tobool = icmp ne i64 %and, 0, !dbg !127
  br i1 %tobool, label %if.then, label %if.end, !dbg !128

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !129, !srcloc !130
  br label %if.end, !dbg !129

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !131
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

attributes #0 = { noinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
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
!3 = !DIFile(filename: "exclusive_callee_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "90582e658dba7ec6e776879489109e73")
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
!19 = distinct !DISubprogram(name: "breathe", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2)
!20 = !DISubroutineType(types: !21)
!21 = !{null}
!22 = !DILocation(line: 10, column: 2, scope: !19)
!23 = !{i64 309}
!24 = !DILocation(line: 11, column: 2, scope: !19)
!25 = !{i64 346}
!26 = !DILocation(line: 12, column: 1, scope: !19)
!27 = distinct !DISubprogram(name: "exclusive_callee_wrong", scope: !3, file: !3, line: 14, type: !28, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !30)
!28 = !DISubroutineType(types: !29)
!29 = !{!9, !9}
!30 = !{!31, !32, !33, !34}
!31 = !DILocalVariable(name: "partition", arg: 1, scope: !27, file: !3, line: 14, type: !9)
!32 = !DILocalVariable(name: "flags", scope: !27, file: !3, line: 16, type: !9)
!33 = !DILocalVariable(name: "status", scope: !27, file: !3, line: 16, type: !9)
!34 = !DILocalVariable(name: "input", scope: !27, file: !3, line: 17, type: !35)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !37)
!37 = !{!38, !39, !42, !45, !49}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !36, file: !10, line: 78, baseType: !9, size: 64)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !36, file: !10, line: 79, baseType: !40, size: 32, offset: 64)
!40 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !41)
!41 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !36, file: !10, line: 80, baseType: !43, size: 8, offset: 96)
!43 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !44)
!44 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !36, file: !10, line: 81, baseType: !46, size: 24, offset: 104)
!46 = !DICompositeType(tag: DW_TAG_array_type, baseType: !43, size: 24, elements: !47)
!47 = !{!48}
!48 = !DISubrange(count: 3)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !36, file: !10, line: 82, baseType: !50, offset: 128)
!50 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, elements: !51)
!51 = !{!52}
!52 = !DISubrange(count: -1)
!53 = !DILocation(line: 14, column: 32, scope: !27)
!54 = !DILocation(line: 16, column: 2, scope: !27)
!55 = !DILocation(line: 16, column: 6, scope: !27)
!56 = !DILocation(line: 16, column: 14, scope: !27)
!57 = !DILocation(line: 16, column: 26, scope: !27)
!58 = !DILocation(line: 17, column: 2, scope: !27)
!59 = !DILocation(line: 17, column: 26, scope: !27)
!60 = !DILocation(line: 17, column: 52, scope: !27)
!61 = !DILocation(line: 17, column: 34, scope: !27)
!62 = !DILocation(line: 19, column: 21, scope: !27)
!63 = !DILocation(line: 19, column: 2, scope: !27)
!64 = !DILocation(line: 19, column: 9, scope: !27)
!65 = !DILocation(line: 19, column: 19, scope: !27)
!66 = !DILocation(line: 20, column: 2, scope: !27)
!67 = !DILocation(line: 20, column: 9, scope: !27)
!68 = !DILocation(line: 20, column: 12, scope: !27)
!69 = !DILocation(line: 21, column: 2, scope: !27)
!70 = !DILocation(line: 21, column: 9, scope: !27)
!71 = !DILocation(line: 21, column: 13, scope: !27)
!72 = !DILocation(line: 22, column: 2, scope: !27)
!73 = !DILocation(line: 23, column: 48, scope: !27)
!74 = !DILocation(line: 23, column: 63, scope: !27)
!75 = !DILocation(line: 23, column: 69, scope: !27)
!76 = !DILocation(line: 23, column: 11, scope: !27)
!77 = !DILocation(line: 23, column: 9, scope: !27)
!78 = !DILocation(line: 24, column: 14, scope: !27)
!79 = !DILocation(line: 24, column: 2, scope: !27)
!80 = !DILocation(line: 25, column: 9, scope: !27)
!81 = !DILocation(line: 26, column: 1, scope: !27)
!82 = !DILocation(line: 25, column: 2, scope: !27)
!83 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !84, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !86)
!84 = !DISubroutineType(types: !85)
!85 = !{!9}
!86 = !{!87}
!87 = !DILocalVariable(name: "flags", scope: !83, file: !10, line: 42, type: !9)
!88 = !DILocation(line: 42, column: 2, scope: !83)
!89 = !DILocation(line: 42, column: 6, scope: !83)
!90 = !DILocation(line: 44, column: 2, scope: !83)
!91 = !{i64 19085, i64 19094}
!92 = !DILocation(line: 45, column: 2, scope: !83)
!93 = !{i64 19156}
!94 = !DILocation(line: 46, column: 9, scope: !83)
!95 = !DILocation(line: 47, column: 1, scope: !83)
!96 = !DILocation(line: 46, column: 2, scope: !83)
!97 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !98, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !100)
!98 = !DISubroutineType(types: !99)
!99 = !{!8, !7}
!100 = !{!101, !102}
!101 = !DILocalVariable(name: "variable", arg: 1, scope: !97, file: !10, line: 56, type: !7)
!102 = !DILocalVariable(name: "offset", scope: !97, file: !10, line: 58, type: !9)
!103 = !DILocation(line: 56, column: 46, scope: !97)
!104 = !DILocation(line: 58, column: 2, scope: !97)
!105 = !DILocation(line: 58, column: 6, scope: !97)
!106 = !DILocation(line: 60, column: 2, scope: !97)
!107 = !{i64 19457}
!108 = !DILocation(line: 61, column: 25, scope: !97)
!109 = !DILocation(line: 61, column: 20, scope: !97)
!110 = !DILocation(line: 61, column: 36, scope: !97)
!111 = !DILocation(line: 61, column: 34, scope: !97)
!112 = !DILocation(line: 61, column: 10, scope: !97)
!113 = !DILocation(line: 61, column: 9, scope: !97)
!114 = !DILocation(line: 62, column: 1, scope: !97)
!115 = !DILocation(line: 61, column: 2, scope: !97)
!116 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !117, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!117 = !DISubroutineType(types: !118)
!118 = !{!9, !9, !8, !8}
!119 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !120, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !122)
!120 = !DISubroutineType(types: !121)
!121 = !{null, !9}
!122 = !{!123}
!123 = !DILocalVariable(name: "flags", arg: 1, scope: !119, file: !10, line: 49, type: !9)
!124 = !DILocation(line: 49, column: 36, scope: !119)
!125 = !DILocation(line: 51, column: 6, scope: !126)
!126 = distinct !DILexicalBlock(scope: !119, file: !10, line: 51, column: 6)
!127 = !DILocation(line: 51, column: 12, scope: !126)
!128 = !DILocation(line: 51, column: 6, scope: !119)
!129 = !DILocation(line: 52, column: 3, scope: !126)
!130 = !{i64 19276}
!131 = !DILocation(line: 53, column: 1, scope: !119)
