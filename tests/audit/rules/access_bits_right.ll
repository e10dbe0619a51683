; ModuleID = 'access_bits_right.c'
source_filename = "access_bits_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @access_bits_right(i32 noundef %vp, i32 noundef %vector) #0 !dbg !19 {
entry:
  %retval = alloca i64, align 8
  %vp.addr = alloca i32, align 4
  %vector.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i32 %vp, ptr %vp.addr, align 4
    #dbg_declare(ptr %vp.addr, !25, !DIExpression(), !31)
  store i32 %vector, ptr %vector.addr, align 4
    #dbg_declare(ptr %vector.addr, !26, !DIExpression(), !32)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !33
    #dbg_declare(ptr %flags, !27, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !33
    #dbg_declare(ptr %status, !28, !DIExpression(), !35)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !33
    #dbg_declare(ptr %input, !29, !DIExpression(), !36)
  %0 = load i32, ptr %vp.addr, align 4, !dbg !37
  %cmp = icmp ugt i32 %0, 63, !dbg !39
  br i1 %cmp, label %if.then, label %if.end, !dbg !40

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !41
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !41

if.end:                                           ; preds = %entry
  %call = call i64 @irq_save() #5, !dbg !42
  store i64 %call, ptr %flags, align 8, !dbg !43
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !44
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %1) #5, !dbg !45
  store ptr %call1, ptr %input, align 8, !dbg !46
  %2 = load i32, ptr %vector.addr, align 4, !dbg !47
  %conv = zext i32 %2 to i64, !dbg !47
  %3 = load ptr, ptr %input, align 8, !dbg !48
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !48
  store i64 %conv, ptr %arrayidx, align 8, !dbg !49
  %4 = load ptr, ptr %input, align 8, !dbg !50
  %arrayidx2 = getelementptr i64, ptr %4, i64 1, !dbg !50
  store i64 0, ptr %arrayidx2, align 8, !dbg !51
  %5 = load i32, ptr %vp.addr, align 4, !dbg !52
  %conv3 = zext i32 %5 to i64, !dbg !52
  %6 = load ptr, ptr %input, align 8, !dbg !53
  %add.ptr = getelementptr i64, ptr %6, i64 1, !dbg !54
  call void @set_bit(i64 noundef %conv3, ptr noundef %add.ptr) #5, !dbg !55
  %7 = load ptr, ptr %input, align 8, !dbg !56
  %call4 = call i64 @hv_do_hypercall(i64 noundef 11, ptr noundef %7, ptr noundef null) #5, !dbg !57
  store i64 %call4, ptr %status, align 8, !dbg !58
  %8 = load i64, ptr %flags, align 8, !dbg !59
  call void @irq_restore(i64 noundef %8) #5, !dbg !60
  %9 = load i64, ptr %status, align 8, !dbg !61
  store i64 %9, ptr %retval, align 8, !dbg !62
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !62

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !63
  %10 = load i64, ptr %retval, align 8, !dbg !63
  ret i64 %10, !dbg !63
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !64 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !69
    #dbg_declare(ptr %flags, !68, !DIExpression(), !70)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !71, !srcloc !72
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !73, !srcloc !74
  %0 = load i64, ptr %flags, align 8, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !76
  ret i64 %0, !dbg !77
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !78 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !82, !DIExpression(), !84)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !85
    #dbg_declare(ptr %offset, !83, !DIExpression(), !86)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !87, !srcloc !88
  store i64 %0, ptr %offset, align 8, !dbg !87
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !89
  %2 = ptrtoint ptr %1 to i64, !dbg !90
  %3 = load i64, ptr %offset, align 8, !dbg !91
  %add = add i64 %2, %3, !dbg !92
  %4 = inttoptr i64 %add to ptr, !dbg !93
  %5 = load ptr, ptr %4, align 8, !dbg !94
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !95
  ret ptr %5, !dbg !96
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @set_bit(i64 noundef %bit, ptr noundef %words) #2 !dbg !97 {
entry:
  %bit.addr = alloca i64, align 8
  %words.addr = alloca ptr, align 8
  store i64 %bit, ptr %bit.addr, align 8
    #dbg_declare(ptr %bit.addr, !104, !DIExpression(), !106)
  store ptr %words, ptr %words.addr, align 8
    #dbg_declare(ptr %words.addr, !105, !DIExpression(), !107)
  %0 = load ptr, ptr %words.addr, align 8, !dbg !108
  %1 = load i64, ptr %bit.addr, align 8, !dbg !109
  call void asm sideeffect "lock; btsq $1,$0", "*m,Ir,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %0, i64 %1) #4, !dbg !110, !srcloc !111
  ret void, !dbg !112
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !113 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !116 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !120, !DIExpression(), !121)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !122
  %and = and i64 %0, 512, !dbg !124
  %tobool = icmp ne i64 %and, 0, !dbg !124
  br i1 %tobool, label %if.then, label %if.end, !dbg !125

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !126, !srcloc !127
  br label %if.end, !dbg !126

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !128
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
!3 = !DIFile(filename: "access_bits_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "e651eaaf45c411c396b8a81dfa46f93d")
!4 = !{!5, !7, !9}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
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
!19 = distinct !DISubprogram(name: "access_bits_right", scope: !3, file: !3, line: 16, type: !20, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!20 = !DISubroutineType(types: !21)
!21 = !{!9, !22, !22}
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29}
!25 = !DILocalVariable(name: "vp", arg: 1, scope: !19, file: !3, line: 16, type: !22)
!26 = !DILocalVariable(name: "vector", arg: 2, scope: !19, file: !3, line: 16, type: !22)
!27 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 18, type: !9)
!28 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 18, type: !9)
!29 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 18, type: !30)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!31 = !DILocation(line: 16, column: 27, scope: !19)
!32 = !DILocation(line: 16, column: 35, scope: !19)
!33 = !DILocation(line: 18, column: 2, scope: !19)
!34 = !DILocation(line: 18, column: 6, scope: !19)
!35 = !DILocation(line: 18, column: 13, scope: !19)
!36 = !DILocation(line: 18, column: 22, scope: !19)
!37 = !DILocation(line: 20, column: 6, scope: !38)
!38 = distinct !DILexicalBlock(scope: !19, file: !3, line: 20, column: 6)
!39 = !DILocation(line: 20, column: 9, scope: !38)
!40 = !DILocation(line: 20, column: 6, scope: !19)
!41 = !DILocation(line: 21, column: 3, scope: !38)
!42 = !DILocation(line: 22, column: 10, scope: !19)
!43 = !DILocation(line: 22, column: 8, scope: !19)
!44 = !DILocation(line: 23, column: 28, scope: !19)
!45 = !DILocation(line: 23, column: 10, scope: !19)
!46 = !DILocation(line: 23, column: 8, scope: !19)
!47 = !DILocation(line: 24, column: 13, scope: !19)
!48 = !DILocation(line: 24, column: 2, scope: !19)
!49 = !DILocation(line: 24, column: 11, scope: !19)
!50 = !DILocation(line: 25, column: 2, scope: !19)
!51 = !DILocation(line: 25, column: 11, scope: !19)
!52 = !DILocation(line: 26, column: 10, scope: !19)
!53 = !DILocation(line: 26, column: 31, scope: !19)
!54 = !DILocation(line: 26, column: 37, scope: !19)
!55 = !DILocation(line: 26, column: 2, scope: !19)
!56 = !DILocation(line: 27, column: 33, scope: !19)
!57 = !DILocation(line: 27, column: 11, scope: !19)
!58 = !DILocation(line: 27, column: 9, scope: !19)
!59 = !DILocation(line: 28, column: 14, scope: !19)
!60 = !DILocation(line: 28, column: 2, scope: !19)
!61 = !DILocation(line: 29, column: 9, scope: !19)
!62 = !DILocation(line: 29, column: 2, scope: !19)
!63 = !DILocation(line: 30, column: 1, scope: !19)
!64 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !65, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !67)
!65 = !DISubroutineType(types: !66)
!66 = !{!9}
!67 = !{!68}
!68 = !DILocalVariable(name: "flags", scope: !64, file: !10, line: 42, type: !9)
!69 = !DILocation(line: 42, column: 2, scope: !64)
!70 = !DILocation(line: 42, column: 6, scope: !64)
!71 = !DILocation(line: 44, column: 2, scope: !64)
!72 = !{i64 19124, i64 19133}
!73 = !DILocation(line: 45, column: 2, scope: !64)
!74 = !{i64 19195}
!75 = !DILocation(line: 46, column: 9, scope: !64)
!76 = !DILocation(line: 47, column: 1, scope: !64)
!77 = !DILocation(line: 46, column: 2, scope: !64)
!78 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !79, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !81)
!79 = !DISubroutineType(types: !80)
!80 = !{!8, !7}
!81 = !{!82, !83}
!82 = !DILocalVariable(name: "variable", arg: 1, scope: !78, file: !10, line: 56, type: !7)
!83 = !DILocalVariable(name: "offset", scope: !78, file: !10, line: 58, type: !9)
!84 = !DILocation(line: 56, column: 46, scope: !78)
!85 = !DILocation(line: 58, column: 2, scope: !78)
!86 = !DILocation(line: 58, column: 6, scope: !78)
!87 = !DILocation(line: 60, column: 2, scope: !78)
!88 = !{i64 19496}
!89 = !DILocation(line: 61, column: 25, scope: !78)
!90 = !DILocation(line: 61, column: 20, scope: !78)
!91 = !DILocation(line: 61, column: 36, scope: !78)
!92 = !DILocation(line: 61, column: 34, scope: !78)
!93 = !DILocation(line: 61, column: 10, scope: !78)
!94 = !DILocation(line: 61, column: 9, scope: !78)
!95 = !DILocation(line: 62, column: 1, scope: !78)
!96 = !DILocation(line: 61, column: 2, scope: !78)
!97 = distinct !DISubprogram(name: "set_bit", scope: !3, file: !3, line: 11, type: !98, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !103)
!98 = !DISubroutineType(types: !99)
!99 = !{null, !100, !101}
!100 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!101 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !102, size: 64)
!102 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !6)
!103 = !{!104, !105}
!104 = !DILocalVariable(name: "bit", arg: 1, scope: !97, file: !3, line: 11, type: !100)
!105 = !DILocalVariable(name: "words", arg: 2, scope: !97, file: !3, line: 11, type: !101)
!106 = !DILocation(line: 11, column: 33, scope: !97)
!107 = !DILocation(line: 11, column: 62, scope: !97)
!108 = !DILocation(line: 13, column: 43, scope: !97)
!109 = !DILocation(line: 13, column: 56, scope: !97)
!110 = !DILocation(line: 13, column: 2, scope: !97)
!111 = !{i64 362}
!112 = !DILocation(line: 14, column: 1, scope: !97)
!113 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !114, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!114 = !DISubroutineType(types: !115)
!115 = !{!9, !9, !8, !8}
!116 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !117, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !119)
!117 = !DISubroutineType(types: !118)
!118 = !{null, !9}
!119 = !{!120}
!120 = !DILocalVariable(name: "flags", arg: 1, scope: !116, file: !10, line: 49, type: !9)
!121 = !DILocation(line: 49, column: 36, scope: !116)
!122 = !DILocation(line: 51, column: 6, scope: !123)
!123 = distinct !DILexicalBlock(scope: !116, file: !10, line: 51, column: 6)
!124 = !DILocation(line: 51, column: 12, scope: !123)
!125 = !DILocation(line: 51, column: 6, scope: !116)
!126 = !DILocation(line: 52, column: 3, scope: !123)
!127 = !{i64 19315}
!128 = !DILocation(line: 53, column: 1, scope: !116)
