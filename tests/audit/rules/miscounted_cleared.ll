; ModuleID = 'miscounted_cleared.c'
source_filename = "miscounted_cleared.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @miscounted_cleared(i64 noundef %partition, i32 noundef %qwords) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %qwords.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !23, !DIExpression(), !29)
  store i32 %qwords, ptr %qwords.addr, align 4
    #dbg_declare(ptr %qwords.addr, !24, !DIExpression(), !30)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !31
    #dbg_declare(ptr %flags, !25, !DIExpression(), !32)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !31
    #dbg_declare(ptr %status, !26, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !31
    #dbg_declare(ptr %input, !27, !DIExpression(), !34)
  %0 = load i32, ptr %qwords.addr, align 4, !dbg !35
  %tobool = icmp ne i32 %0, 0, !dbg !35
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !37

lor.lhs.false:                                    ; preds = %entry
  %1 = load i32, ptr %qwords.addr, align 4, !dbg !38
  %cmp = icmp ugt i32 %1, 500, !dbg !39
  br i1 %cmp, label %if.then, label %if.end, !dbg !40

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 1, ptr %retval, align 8, !dbg !41
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !41

if.end:                                           ; preds = %lor.lhs.false
  %call = call i64 @irq_save() #6, !dbg !42
  store i64 %call, ptr %flags, align 8, !dbg !43
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !44
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %2) #6, !dbg !45
  store ptr %call1, ptr %input, align 8, !dbg !46
  %3 = load ptr, ptr %input, align 8, !dbg !47
  call void @llvm.memset.p0.i64(ptr align 8 %3, i8 0, i64 4096, i1 false), !dbg !48
  %4 = load i64, ptr %partition.addr, align 8, !dbg !49
  %5 = load ptr, ptr %input, align 8, !dbg !50
  %arrayidx = getelementptr i64, ptr %5, i64 0, !dbg !50
  store i64 %4, ptr %arrayidx, align 8, !dbg !51
  %6 = load i32, ptr %qwords.addr, align 4, !dbg !52
  %conv = zext i32 %6 to i64, !dbg !53
  %shl = shl i64 %conv, 17, !dbg !54
  %or = or i64 228, %shl, !dbg !55
  %7 = load ptr, ptr %input, align 8, !dbg !56
  %call2 = call i64 @hv_do_hypercall(i64 noundef %or, ptr noundef %7, ptr noundef null) #6, !dbg !57
  store i64 %call2, ptr %status, align 8, !dbg !58
  %8 = load i64, ptr %flags, align 8, !dbg !59
  call void @irq_restore(i64 noundef %8) #6, !dbg !60
  %9 = load i64, ptr %status, align 8, !dbg !61
  store i64 %9, ptr %retval, align 8, !dbg !62
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !62

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !63
  %10 = load i64, ptr %retval, align 8, !dbg !63
  ret i64 %10, !dbg !63
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !64 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !69
    #dbg_declare(ptr %flags, !68, !DIExpression(), !70)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !71, !srcloc !72
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !73, !srcloc !74
  %0 = load i64, ptr %flags, align 8, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !76
  ret i64 %0, !dbg !77
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !78 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !82, !DIExpression(), !84)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !85
    #dbg_declare(ptr %offset, !83, !DIExpression(), !86)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !87, !srcloc !88
  store i64 %0, ptr %offset, align 8, !dbg !87
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !89
  %2 = ptrtoint ptr %1 to i64, !dbg !90
  %3 = load i64, ptr %offset, align 8, !dbg !91
  %add = add i64 %2, %3, !dbg !92
  %4 = inttoptr i64 %add to ptr, !dbg !93
  %5 = load ptr, ptr %4, align 8, !dbg !94
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !95
  ret ptr %5, !dbg !96
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !97 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !100 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !104, !DIExpression(), !105)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !106
  %and = and i64 %0, 512, !dbg !108
  %tobool = icmp ne i64 %and, 0, !dbg !108
  br i1 %tobool, label %if.then, label %if.end, !dbg !109

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !110, !srcloc !111
  br label %if.end, !dbg !110

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !112
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "miscounted_cleared.c", directory: ".", checksumkind: CSK_MD5, checksum: "ad55360a323fce08b684885045253ea3")
!4 = !{!5, !8, !9}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 9, baseType: !7)
!6 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "miscounted_cleared", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!5, !5, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !27}
!23 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 8, type: !5)
!24 = !DILocalVariable(name: "qwords", arg: 2, scope: !17, file: !3, line: 8, type: !20)
!25 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !5)
!26 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !5)
!27 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 10, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!29 = !DILocation(line: 8, column: 28, scope: !17)
!30 = !DILocation(line: 8, column: 43, scope: !17)
!31 = !DILocation(line: 10, column: 2, scope: !17)
!32 = !DILocation(line: 10, column: 6, scope: !17)
!33 = !DILocation(line: 10, column: 13, scope: !17)
!34 = !DILocation(line: 10, column: 22, scope: !17)
!35 = !DILocation(line: 12, column: 7, scope: !36)
!36 = distinct !DILexicalBlock(scope: !17, file: !3, line: 12, column: 6)
!37 = !DILocation(line: 12, column: 14, scope: !36)
!38 = !DILocation(line: 12, column: 17, scope: !36)
!39 = !DILocation(line: 12, column: 24, scope: !36)
!40 = !DILocation(line: 12, column: 6, scope: !17)
!41 = !DILocation(line: 13, column: 3, scope: !36)
!42 = !DILocation(line: 14, column: 10, scope: !17)
!43 = !DILocation(line: 14, column: 8, scope: !17)
!44 = !DILocation(line: 15, column: 28, scope: !17)
!45 = !DILocation(line: 15, column: 10, scope: !17)
!46 = !DILocation(line: 15, column: 8, scope: !17)
!47 = !DILocation(line: 16, column: 19, scope: !17)
!48 = !DILocation(line: 16, column: 2, scope: !17)
!49 = !DILocation(line: 17, column: 13, scope: !17)
!50 = !DILocation(line: 17, column: 2, scope: !17)
!51 = !DILocation(line: 17, column: 11, scope: !17)
!52 = !DILocation(line: 18, column: 39, scope: !17)
!53 = !DILocation(line: 18, column: 34, scope: !17)
!54 = !DILocation(line: 18, column: 46, scope: !17)
!55 = !DILocation(line: 18, column: 32, scope: !17)
!56 = !DILocation(line: 18, column: 53, scope: !17)
!57 = !DILocation(line: 18, column: 11, scope: !17)
!58 = !DILocation(line: 18, column: 9, scope: !17)
!59 = !DILocation(line: 19, column: 14, scope: !17)
!60 = !DILocation(line: 19, column: 2, scope: !17)
!61 = !DILocation(line: 20, column: 9, scope: !17)
!62 = !DILocation(line: 20, column: 2, scope: !17)
!63 = !DILocation(line: 21, column: 1, scope: !17)
!64 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !65, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !67)
!65 = !DISubroutineType(types: !66)
!66 = !{!5}
!67 = !{!68}
!68 = !DILocalVariable(name: "flags", scope: !64, file: !6, line: 42, type: !5)
!69 = !DILocation(line: 42, column: 2, scope: !64)
!70 = !DILocation(line: 42, column: 6, scope: !64)
!71 = !DILocation(line: 44, column: 2, scope: !64)
!72 = !{i64 18972, i64 18981}
!73 = !DILocation(line: 45, column: 2, scope: !64)
!74 = !{i64 19043}
!75 = !DILocation(line: 46, column: 9, scope: !64)
!76 = !DILocation(line: 47, column: 1, scope: !64)
!77 = !DILocation(line: 46, column: 2, scope: !64)
!78 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !79, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !81)
!79 = !DISubroutineType(types: !80)
!80 = !{!8, !9}
!81 = !{!82, !83}
!82 = !DILocalVariable(name: "variable", arg: 1, scope: !78, file: !6, line: 56, type: !9)
!83 = !DILocalVariable(name: "offset", scope: !78, file: !6, line: 58, type: !5)
!84 = !DILocation(line: 56, column: 46, scope: !78)
!85 = !DILocation(line: 58, column: 2, scope: !78)
!86 = !DILocation(line: 58, column: 6, scope: !78)
!87 = !DILocation(line: 60, column: 2, scope: !78)
!88 = !{i64 19344}
!89 = !DILocation(line: 61, column: 25, scope: !78)
!90 = !DILocation(line: 61, column: 20, scope: !78)
!91 = !DILocation(line: 61, column: 36, scope: !78)
!92 = !DILocation(line: 61, column: 34, scope: !78)
!93 = !DILocation(line: 61, column: 10, scope: !78)
!94 = !DILocation(line: 61, column: 9, scope: !78)
!95 = !DILocation(line: 62, column: 1, scope: !78)
!96 = !DILocation(line: 61, column: 2, scope: !78)
!97 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !98, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!98 = !DISubroutineType(types: !99)
!99 = !{!5, !5, !8, !8}
!100 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !101, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !103)
!101 = !DISubroutineType(types: !102)
!102 = !{null, !5}
!103 = !{!104}
!104 = !DILocalVariable(name: "flags", arg: 1, scope: !100, file: !6, line: 49, type: !5)
!105 = !DILocation(line: 49, column: 36, scope: !100)
!106 = !DILocation(line: 51, column: 6, scope: !107)
!107 = distinct !DILexicalBlock(scope: !100, file: !6, line: 51, column: 6)
!108 = !DILocation(line: 51, column: 12, scope: !107)
!109 = !DILocation(line: 51, column: 6, scope: !100)
!110 = !DILocation(line: 52, column: 3, scope: !107)
!111 = !{i64 19163}
!112 = !DILocation(line: 53, column: 1, scope: !100)
