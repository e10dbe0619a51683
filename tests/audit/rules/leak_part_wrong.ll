; ModuleID = 'leak_part_wrong.c'
source_filename = "leak_part_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @leak_part_wrong(ptr noundef %user, i64 noundef %partition, i32 noundef %count) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %user.addr = alloca ptr, align 8
  %partition.addr = alloca i64, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %done = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %user, ptr %user.addr, align 8
    #dbg_declare(ptr %user.addr, !24, !DIExpression(), !32)
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !25, !DIExpression(), !33)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !26, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !35
    #dbg_declare(ptr %flags, !27, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !35
    #dbg_declare(ptr %status, !28, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !35
    #dbg_declare(ptr %input, !29, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #4, !dbg !35
    #dbg_declare(ptr %output, !30, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 4, ptr %done) #4, !dbg !40
    #dbg_declare(ptr %done, !31, !DIExpression(), !41)
  %0 = load i32, ptr %count.addr, align 4, !dbg !42
  %tobool = icmp ne i32 %0, 0, !dbg !42
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !44

lor.lhs.false:                                    ; preds = %entry
  %1 = load i32, ptr %count.addr, align 4, !dbg !45
  %cmp = icmp ugt i32 %1, 512, !dbg !46
  br i1 %cmp, label %if.then, label %if.end, !dbg !47

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 1, ptr %retval, align 8, !dbg !48
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !48

if.end:                                           ; preds = %lor.lhs.false
  %call = call i64 @irq_save() #5, !dbg !49
  store i64 %call, ptr %flags, align 8, !dbg !50
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !51
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %2) #5, !dbg !52
  store ptr %call1, ptr %input, align 8, !dbg !53
  %3 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !54
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %3) #5, !dbg !55
  store ptr %call2, ptr %output, align 8, !dbg !56
  %4 = load i64, ptr %partition.addr, align 8, !dbg !57
  %5 = load ptr, ptr %input, align 8, !dbg !58
  %arrayidx = getelementptr i64, ptr %5, i64 0, !dbg !58
  store i64 %4, ptr %arrayidx, align 8, !dbg !59
  %6 = load ptr, ptr %input, align 8, !dbg !60
  %arrayidx3 = getelementptr i64, ptr %6, i64 1, !dbg !60
  store i64 0, ptr %arrayidx3, align 8, !dbg !61
  %7 = load i32, ptr %count.addr, align 4, !dbg !62
  %conv = zext i32 %7 to i64, !dbg !63
  %shl = shl i64 %conv, 32, !dbg !64
  %or = or i64 %shl, 73, !dbg !65
  %8 = load ptr, ptr %input, align 8, !dbg !66
  %9 = load ptr, ptr %output, align 8, !dbg !67
  %call4 = call i64 @hv_do_hypercall(i64 noundef %or, ptr noundef %8, ptr noundef %9) #5, !dbg !68
  store i64 %call4, ptr %status, align 8, !dbg !69
  %10 = load i64, ptr %status, align 8, !dbg !70
  %shr = lshr i64 %10, 32, !dbg !71
  %and = and i64 %shr, 4095, !dbg !72
  %conv5 = trunc i64 %and to i32, !dbg !73
  store i32 %conv5, ptr %done, align 4, !dbg !74
  %11 = load ptr, ptr %user.addr, align 8, !dbg !75
  %12 = load ptr, ptr %output, align 8, !dbg !77
  %13 = load i32, ptr %count.addr, align 4, !dbg !78
  %conv6 = zext i32 %13 to i64, !dbg !78
  %mul = mul i64 %conv6, 8, !dbg !79
  %call7 = call i64 @_copy_to_user(ptr noundef %11, ptr noundef %12, i64 noundef %mul) #5, !dbg !80
  %tobool8 = icmp ne i64 %call7, 0, !dbg !80
  br i1 %tobool8, label %if.then9, label %if.end10, !dbg !81

if.then9:                                         ; preds = %if.end
  store i64 1, ptr %status, align 8, !dbg !82
  br label %if.end10, !dbg !83

if.end10:                                         ; preds = %if.then9, %if.end
  %14 = load i64, ptr %flags, align 8, !dbg !84
  call void @irq_restore(i64 noundef %14) #5, !dbg !85
  %15 = load i64, ptr %status, align 8, !dbg !86
  store i64 %15, ptr %retval, align 8, !dbg !87
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !87

cleanup:                                          ; preds = %if.end10, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %done) #4, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !88
  %16 = load i64, ptr %retval, align 8, !dbg !88
  ret i64 %16, !dbg !88
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !89 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !94
    #dbg_declare(ptr %flags, !93, !DIExpression(), !95)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !96, !srcloc !97
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !98, !srcloc !99
  %0 = load i64, ptr %flags, align 8, !dbg !100
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !101
  ret i64 %0, !dbg !102
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !103 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !107, !DIExpression(), !109)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !110
    #dbg_declare(ptr %offset, !108, !DIExpression(), !111)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !112, !srcloc !113
  store i64 %0, ptr %offset, align 8, !dbg !112
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !114
  %2 = ptrtoint ptr %1 to i64, !dbg !115
  %3 = load i64, ptr %offset, align 8, !dbg !116
  %add = add i64 %2, %3, !dbg !117
  %4 = inttoptr i64 %add to ptr, !dbg !118
  %5 = load ptr, ptr %4, align 8, !dbg !119
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !120
  ret ptr %5, !dbg !121
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !122 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !125 dso_local i64 @_copy_to_user(ptr noundef, ptr noundef, i64 noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !131 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !135, !DIExpression(), !136)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !137
  %and = and i64 %0, 512, !dbg !139
  %tobool = icmp ne i64 %and, 0, !dbg !139
  br i1 %tobool, label %if.then, label %if.end, !dbg !140

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !141, !srcloc !142
  br label %if.end, !dbg !141

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !143
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
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !8, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "leak_part_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "5c8956d590c3eb806d1a266ae59959e4")
!4 = !{!5, !8}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 9, baseType: !7)
!6 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !8, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "leak_part_wrong", scope: !3, file: !3, line: 9, type: !18, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!18 = !DISubroutineType(types: !19)
!19 = !{!5, !20, !5, !21}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !22)
!22 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!23 = !{!24, !25, !26, !27, !28, !29, !30, !31}
!24 = !DILocalVariable(name: "user", arg: 1, scope: !17, file: !3, line: 9, type: !20)
!25 = !DILocalVariable(name: "partition", arg: 2, scope: !17, file: !3, line: 9, type: !5)
!26 = !DILocalVariable(name: "count", arg: 3, scope: !17, file: !3, line: 9, type: !21)
!27 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 11, type: !5)
!28 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 11, type: !5)
!29 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !20)
!30 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 11, type: !20)
!31 = !DILocalVariable(name: "done", scope: !17, file: !3, line: 12, type: !21)
!32 = !DILocation(line: 9, column: 26, scope: !17)
!33 = !DILocation(line: 9, column: 36, scope: !17)
!34 = !DILocation(line: 9, column: 51, scope: !17)
!35 = !DILocation(line: 11, column: 2, scope: !17)
!36 = !DILocation(line: 11, column: 6, scope: !17)
!37 = !DILocation(line: 11, column: 13, scope: !17)
!38 = !DILocation(line: 11, column: 22, scope: !17)
!39 = !DILocation(line: 11, column: 30, scope: !17)
!40 = !DILocation(line: 12, column: 2, scope: !17)
!41 = !DILocation(line: 12, column: 6, scope: !17)
!42 = !DILocation(line: 14, column: 7, scope: !43)
!43 = distinct !DILexicalBlock(scope: !17, file: !3, line: 14, column: 6)
!44 = !DILocation(line: 14, column: 13, scope: !43)
!45 = !DILocation(line: 14, column: 16, scope: !43)
!46 = !DILocation(line: 14, column: 22, scope: !43)
!47 = !DILocation(line: 14, column: 6, scope: !17)
!48 = !DILocation(line: 15, column: 3, scope: !43)
!49 = !DILocation(line: 16, column: 10, scope: !17)
!50 = !DILocation(line: 16, column: 8, scope: !17)
!51 = !DILocation(line: 17, column: 28, scope: !17)
!52 = !DILocation(line: 17, column: 10, scope: !17)
!53 = !DILocation(line: 17, column: 8, scope: !17)
!54 = !DILocation(line: 18, column: 29, scope: !17)
!55 = !DILocation(line: 18, column: 11, scope: !17)
!56 = !DILocation(line: 18, column: 9, scope: !17)
!57 = !DILocation(line: 19, column: 13, scope: !17)
!58 = !DILocation(line: 19, column: 2, scope: !17)
!59 = !DILocation(line: 19, column: 11, scope: !17)
!60 = !DILocation(line: 20, column: 2, scope: !17)
!61 = !DILocation(line: 20, column: 11, scope: !17)
!62 = !DILocation(line: 21, column: 32, scope: !17)
!63 = !DILocation(line: 21, column: 27, scope: !17)
!64 = !DILocation(line: 21, column: 38, scope: !17)
!65 = !DILocation(line: 21, column: 44, scope: !17)
!66 = !DILocation(line: 21, column: 52, scope: !17)
!67 = !DILocation(line: 21, column: 59, scope: !17)
!68 = !DILocation(line: 21, column: 11, scope: !17)
!69 = !DILocation(line: 21, column: 9, scope: !17)
!70 = !DILocation(line: 22, column: 10, scope: !17)
!71 = !DILocation(line: 22, column: 17, scope: !17)
!72 = !DILocation(line: 22, column: 24, scope: !17)
!73 = !DILocation(line: 22, column: 9, scope: !17)
!74 = !DILocation(line: 22, column: 7, scope: !17)
!75 = !DILocation(line: 23, column: 20, scope: !76)
!76 = distinct !DILexicalBlock(scope: !17, file: !3, line: 23, column: 6)
!77 = !DILocation(line: 23, column: 26, scope: !76)
!78 = !DILocation(line: 23, column: 34, scope: !76)
!79 = !DILocation(line: 23, column: 40, scope: !76)
!80 = !DILocation(line: 23, column: 6, scope: !76)
!81 = !DILocation(line: 23, column: 6, scope: !17)
!82 = !DILocation(line: 24, column: 10, scope: !76)
!83 = !DILocation(line: 24, column: 3, scope: !76)
!84 = !DILocation(line: 25, column: 14, scope: !17)
!85 = !DILocation(line: 25, column: 2, scope: !17)
!86 = !DILocation(line: 26, column: 9, scope: !17)
!87 = !DILocation(line: 26, column: 2, scope: !17)
!88 = !DILocation(line: 27, column: 1, scope: !17)
!89 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !90, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !92)
!90 = !DISubroutineType(types: !91)
!91 = !{!5}
!92 = !{!93}
!93 = !DILocalVariable(name: "flags", scope: !89, file: !6, line: 42, type: !5)
!94 = !DILocation(line: 42, column: 2, scope: !89)
!95 = !DILocation(line: 42, column: 6, scope: !89)
!96 = !DILocation(line: 44, column: 2, scope: !89)
!97 = !{i64 19195, i64 19204}
!98 = !DILocation(line: 45, column: 2, scope: !89)
!99 = !{i64 19266}
!100 = !DILocation(line: 46, column: 9, scope: !89)
!101 = !DILocation(line: 47, column: 1, scope: !89)
!102 = !DILocation(line: 46, column: 2, scope: !89)
!103 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !104, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !106)
!104 = !DISubroutineType(types: !105)
!105 = !{!9, !8}
!106 = !{!107, !108}
!107 = !DILocalVariable(name: "variable", arg: 1, scope: !103, file: !6, line: 56, type: !8)
!108 = !DILocalVariable(name: "offset", scope: !103, file: !6, line: 58, type: !5)
!109 = !DILocation(line: 56, column: 46, scope: !103)
!110 = !DILocation(line: 58, column: 2, scope: !103)
!111 = !DILocation(line: 58, column: 6, scope: !103)
!112 = !DILocation(line: 60, column: 2, scope: !103)
!113 = !{i64 19567}
!114 = !DILocation(line: 61, column: 25, scope: !103)
!115 = !DILocation(line: 61, column: 20, scope: !103)
!116 = !DILocation(line: 61, column: 36, scope: !103)
!117 = !DILocation(line: 61, column: 34, scope: !103)
!118 = !DILocation(line: 61, column: 10, scope: !103)
!119 = !DILocation(line: 61, column: 9, scope: !103)
!120 = !DILocation(line: 62, column: 1, scope: !103)
!121 = !DILocation(line: 61, column: 2, scope: !103)
!122 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !123, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!123 = !DISubroutineType(types: !124)
!124 = !{!5, !5, !9, !9}
!125 = !DISubprogram(name: "_copy_to_user", scope: !3, file: !3, line: 7, type: !126, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!126 = !DISubroutineType(types: !127)
!127 = !{!128, !9, !129, !128}
!128 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!129 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !130, size: 64)
!130 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!131 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !132, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !134)
!132 = !DISubroutineType(types: !133)
!133 = !{null, !5}
!134 = !{!135}
!135 = !DILocalVariable(name: "flags", arg: 1, scope: !131, file: !6, line: 49, type: !5)
!136 = !DILocation(line: 49, column: 36, scope: !131)
!137 = !DILocation(line: 51, column: 6, scope: !138)
!138 = distinct !DILexicalBlock(scope: !131, file: !6, line: 51, column: 6)
!139 = !DILocation(line: 51, column: 12, scope: !138)
!140 = !DILocation(line: 51, column: 6, scope: !131)
!141 = !DILocation(line: 52, column: 3, scope: !138)
!142 = !{i64 19386}
!143 = !DILocation(line: 53, column: 1, scope: !131)
