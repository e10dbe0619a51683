; ModuleID = 'access_bits_index.c'
source_filename = "access_bits_index.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hv_vp_index = external dso_local global ptr, align 8
@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @access_bits_index(i32 noundef %cpu, i32 noundef %vector) #0 !dbg !19 {
entry:
  %retval = alloca i64, align 8
  %cpu.addr = alloca i32, align 4
  %vector.addr = alloca i32, align 4
  %vp = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i32 %cpu, ptr %cpu.addr, align 4
    #dbg_declare(ptr %cpu.addr, !25, !DIExpression(), !33)
  store i32 %vector, ptr %vector.addr, align 4
    #dbg_declare(ptr %vector.addr, !26, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(i64 4, ptr %vp) #4, !dbg !35
    #dbg_declare(ptr %vp, !27, !DIExpression(), !36)
  %0 = load ptr, ptr @hv_vp_index, align 8, !dbg !37
  %1 = load i32, ptr %cpu.addr, align 4, !dbg !38
  %idxprom = zext i32 %1 to i64, !dbg !37
  %arrayidx = getelementptr i32, ptr %0, i64 %idxprom, !dbg !37
  %2 = load i32, ptr %arrayidx, align 4, !dbg !37
  store i32 %2, ptr %vp, align 4, !dbg !36
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !39
    #dbg_declare(ptr %flags, !29, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !39
    #dbg_declare(ptr %status, !30, !DIExpression(), !41)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !39
    #dbg_declare(ptr %input, !31, !DIExpression(), !42)
  %3 = load i32, ptr %vp, align 4, !dbg !43
  %cmp = icmp eq i32 %3, -1, !dbg !45
  br i1 %cmp, label %if.then, label %lor.lhs.false, !dbg !46

lor.lhs.false:                                    ; preds = %entry
  %4 = load i32, ptr %vp, align 4, !dbg !47
  %cmp1 = icmp sge i32 %4, 64, !dbg !48
  br i1 %cmp1, label %if.then, label %if.end, !dbg !49

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 1, ptr %retval, align 8, !dbg !50
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !50

if.end:                                           ; preds = %lor.lhs.false
  %call = call i64 @irq_save() #5, !dbg !51
  store i64 %call, ptr %flags, align 8, !dbg !52
  %5 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !53
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %5) #5, !dbg !54
  store ptr %call2, ptr %input, align 8, !dbg !55
  %6 = load i32, ptr %vector.addr, align 4, !dbg !56
  %conv = zext i32 %6 to i64, !dbg !56
  %7 = load ptr, ptr %input, align 8, !dbg !57
  %arrayidx3 = getelementptr i64, ptr %7, i64 0, !dbg !57
  store i64 %conv, ptr %arrayidx3, align 8, !dbg !58
  %8 = load ptr, ptr %input, align 8, !dbg !59
  %arrayidx4 = getelementptr i64, ptr %8, i64 1, !dbg !59
  store i64 0, ptr %arrayidx4, align 8, !dbg !60
  %9 = load i32, ptr %vp, align 4, !dbg !61
  %conv5 = sext i32 %9 to i64, !dbg !61
  %10 = load ptr, ptr %input, align 8, !dbg !62
  %add.ptr = getelementptr i64, ptr %10, i64 1, !dbg !63
  call void @set_bit(i64 noundef %conv5, ptr noundef %add.ptr) #5, !dbg !64
  %11 = load ptr, ptr %input, align 8, !dbg !65
  %call6 = call i64 @hv_do_hypercall(i64 noundef 11, ptr noundef %11, ptr noundef null) #5, !dbg !66
  store i64 %call6, ptr %status, align 8, !dbg !67
  %12 = load i64, ptr %flags, align 8, !dbg !68
  call void @irq_restore(i64 noundef %12) #5, !dbg !69
  %13 = load i64, ptr %status, align 8, !dbg !70
  store i64 %13, ptr %retval, align 8, !dbg !71
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !71

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !72
  call void @llvm.lifetime.end.p0(i64 4, ptr %vp) #4, !dbg !72
  %14 = load i64, ptr %retval, align 8, !dbg !72
  ret i64 %14, !dbg !72
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !73 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !78
    #dbg_declare(ptr %flags, !77, !DIExpression(), !79)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !80, !srcloc !81
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !82, !srcloc !83
  %0 = load i64, ptr %flags, align 8, !dbg !84
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !85
  ret i64 %0, !dbg !86
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !87 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !91, !DIExpression(), !93)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !94
    #dbg_declare(ptr %offset, !92, !DIExpression(), !95)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !96, !srcloc !97
  store i64 %0, ptr %offset, align 8, !dbg !96
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !98
  %2 = ptrtoint ptr %1 to i64, !dbg !99
  %3 = load i64, ptr %offset, align 8, !dbg !100
  %add = add i64 %2, %3, !dbg !101
  %4 = inttoptr i64 %add to ptr, !dbg !102
  %5 = load ptr, ptr %4, align 8, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !104
  ret ptr %5, !dbg !105
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @set_bit(i64 noundef %bit, ptr noundef %words) #2 !dbg !106 {
entry:
  %bit.addr = alloca i64, align 8
  %words.addr = alloca ptr, align 8
  store i64 %bit, ptr %bit.addr, align 8
    #dbg_declare(ptr %bit.addr, !113, !DIExpression(), !115)
  store ptr %words, ptr %words.addr, align 8
    #dbg_declare(ptr %words.addr, !114, !DIExpression(), !116)
  %0 = load ptr, ptr %words.addr, align 8, !dbg !117
  %1 = load i64, ptr %bit.addr, align 8, !dbg !118
  call void asm sideeffect "lock; btsq $1,$0", "*m,Ir,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %0, i64 %1) #4, !dbg !119, !srcloc !120
  ret void, !dbg !121
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !122 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !125 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !129, !DIExpression(), !130)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !131
  %and = and i64 %0, 512, !dbg !133
  %tobool = icmp ne i64 %and, 0, !dbg !133
  br i1 %tobool, label %if.then, label %if.end, !dbg !134

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !135, !srcloc !136
  br label %if.end, !dbg !135

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !137
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
!3 = !DIFile(filename: "access_bits_index.c", directory: ".", checksumkind: CSK_MD5, checksum: "d836c726dac734c1d96ca5bc52e95621")
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
!19 = distinct !DISubprogram(name: "access_bits_index", scope: !3, file: !3, line: 15, type: !20, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!20 = !DISubroutineType(types: !21)
!21 = !{!9, !22, !22}
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !29, !30, !31}
!25 = !DILocalVariable(name: "cpu", arg: 1, scope: !19, file: !3, line: 15, type: !22)
!26 = !DILocalVariable(name: "vector", arg: 2, scope: !19, file: !3, line: 15, type: !22)
!27 = !DILocalVariable(name: "vp", scope: !19, file: !3, line: 17, type: !28)
!28 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!29 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 18, type: !9)
!30 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 18, type: !9)
!31 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 18, type: !32)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!33 = !DILocation(line: 15, column: 27, scope: !19)
!34 = !DILocation(line: 15, column: 36, scope: !19)
!35 = !DILocation(line: 17, column: 2, scope: !19)
!36 = !DILocation(line: 17, column: 6, scope: !19)
!37 = !DILocation(line: 17, column: 11, scope: !19)
!38 = !DILocation(line: 17, column: 23, scope: !19)
!39 = !DILocation(line: 18, column: 2, scope: !19)
!40 = !DILocation(line: 18, column: 6, scope: !19)
!41 = !DILocation(line: 18, column: 13, scope: !19)
!42 = !DILocation(line: 18, column: 22, scope: !19)
!43 = !DILocation(line: 20, column: 6, scope: !44)
!44 = distinct !DILexicalBlock(scope: !19, file: !3, line: 20, column: 6)
!45 = !DILocation(line: 20, column: 9, scope: !44)
!46 = !DILocation(line: 20, column: 15, scope: !44)
!47 = !DILocation(line: 20, column: 18, scope: !44)
!48 = !DILocation(line: 20, column: 21, scope: !44)
!49 = !DILocation(line: 20, column: 6, scope: !19)
!50 = !DILocation(line: 21, column: 3, scope: !44)
!51 = !DILocation(line: 22, column: 10, scope: !19)
!52 = !DILocation(line: 22, column: 8, scope: !19)
!53 = !DILocation(line: 23, column: 28, scope: !19)
!54 = !DILocation(line: 23, column: 10, scope: !19)
!55 = !DILocation(line: 23, column: 8, scope: !19)
!56 = !DILocation(line: 24, column: 13, scope: !19)
!57 = !DILocation(line: 24, column: 2, scope: !19)
!58 = !DILocation(line: 24, column: 11, scope: !19)
!59 = !DILocation(line: 25, column: 2, scope: !19)
!60 = !DILocation(line: 25, column: 11, scope: !19)
!61 = !DILocation(line: 26, column: 10, scope: !19)
!62 = !DILocation(line: 26, column: 31, scope: !19)
!63 = !DILocation(line: 26, column: 37, scope: !19)
!64 = !DILocation(line: 26, column: 2, scope: !19)
!65 = !DILocation(line: 27, column: 33, scope: !19)
!66 = !DILocation(line: 27, column: 11, scope: !19)
!67 = !DILocation(line: 27, column: 9, scope: !19)
!68 = !DILocation(line: 28, column: 14, scope: !19)
!69 = !DILocation(line: 28, column: 2, scope: !19)
!70 = !DILocation(line: 29, column: 9, scope: !19)
!71 = !DILocation(line: 29, column: 2, scope: !19)
!72 = !DILocation(line: 30, column: 1, scope: !19)
!73 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !74, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !76)
!74 = !DISubroutineType(types: !75)
!75 = !{!9}
!76 = !{!77}
!77 = !DILocalVariable(name: "flags", scope: !73, file: !10, line: 42, type: !9)
!78 = !DILocation(line: 42, column: 2, scope: !73)
!79 = !DILocation(line: 42, column: 6, scope: !73)
!80 = !DILocation(line: 44, column: 2, scope: !73)
!81 = !{i64 19163, i64 19172}
!82 = !DILocation(line: 45, column: 2, scope: !73)
!83 = !{i64 19234}
!84 = !DILocation(line: 46, column: 9, scope: !73)
!85 = !DILocation(line: 47, column: 1, scope: !73)
!86 = !DILocation(line: 46, column: 2, scope: !73)
!87 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !88, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !90)
!88 = !DISubroutineType(types: !89)
!89 = !{!8, !7}
!90 = !{!91, !92}
!91 = !DILocalVariable(name: "variable", arg: 1, scope: !87, file: !10, line: 56, type: !7)
!92 = !DILocalVariable(name: "offset", scope: !87, file: !10, line: 58, type: !9)
!93 = !DILocation(line: 56, column: 46, scope: !87)
!94 = !DILocation(line: 58, column: 2, scope: !87)
!95 = !DILocation(line: 58, column: 6, scope: !87)
!96 = !DILocation(line: 60, column: 2, scope: !87)
!97 = !{i64 19535}
!98 = !DILocation(line: 61, column: 25, scope: !87)
!99 = !DILocation(line: 61, column: 20, scope: !87)
!100 = !DILocation(line: 61, column: 36, scope: !87)
!101 = !DILocation(line: 61, column: 34, scope: !87)
!102 = !DILocation(line: 61, column: 10, scope: !87)
!103 = !DILocation(line: 61, column: 9, scope: !87)
!104 = !DILocation(line: 62, column: 1, scope: !87)
!105 = !DILocation(line: 61, column: 2, scope: !87)
!106 = distinct !DISubprogram(name: "set_bit", scope: !3, file: !3, line: 10, type: !107, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !112)
!107 = !DISubroutineType(types: !108)
!108 = !{null, !109, !110}
!109 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!110 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !111, size: 64)
!111 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !6)
!112 = !{!113, !114}
!113 = !DILocalVariable(name: "bit", arg: 1, scope: !106, file: !3, line: 10, type: !109)
!114 = !DILocalVariable(name: "words", arg: 2, scope: !106, file: !3, line: 10, type: !110)
!115 = !DILocation(line: 10, column: 33, scope: !106)
!116 = !DILocation(line: 10, column: 62, scope: !106)
!117 = !DILocation(line: 12, column: 43, scope: !106)
!118 = !DILocation(line: 12, column: 56, scope: !106)
!119 = !DILocation(line: 12, column: 2, scope: !106)
!120 = !{i64 359}
!121 = !DILocation(line: 13, column: 1, scope: !106)
!122 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !123, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!123 = !DISubroutineType(types: !124)
!124 = !{!9, !9, !8, !8}
!125 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !126, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !128)
!126 = !DISubroutineType(types: !127)
!127 = !{null, !9}
!128 = !{!129}
!129 = !DILocalVariable(name: "flags", arg: 1, scope: !125, file: !10, line: 49, type: !9)
!130 = !DILocation(line: 49, column: 36, scope: !125)
!131 = !DILocation(line: 51, column: 6, scope: !132)
!132 = distinct !DILexicalBlock(scope: !125, file: !10, line: 51, column: 6)
!133 = !DILocation(line: 51, column: 12, scope: !132)
!134 = !DILocation(line: 51, column: 6, scope: !125)
!135 = !DILocation(line: 52, column: 3, scope: !132)
!136 = !{i64 19354}
!137 = !DILocation(line: 53, column: 1, scope: !125)
