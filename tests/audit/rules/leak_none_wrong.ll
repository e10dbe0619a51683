; ModuleID = 'leak_none_wrong.c'
source_filename = "leak_none_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @leak_none_wrong(ptr noundef %user, i64 noundef %partition, i32 noundef %count) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %user.addr = alloca ptr, align 8
  %partition.addr = alloca i64, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %user, ptr %user.addr, align 8
    #dbg_declare(ptr %user.addr, !24, !DIExpression(), !31)
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !25, !DIExpression(), !32)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !26, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !34
    #dbg_declare(ptr %flags, !27, !DIExpression(), !35)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !34
    #dbg_declare(ptr %status, !28, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !34
    #dbg_declare(ptr %input, !29, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #4, !dbg !34
    #dbg_declare(ptr %output, !30, !DIExpression(), !38)
  %0 = load i32, ptr %count.addr, align 4, !dbg !39
  %cmp = icmp ugt i32 %0, 512, !dbg !41
  br i1 %cmp, label %if.then, label %if.end, !dbg !42

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !43
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !43

if.end:                                           ; preds = %entry
  %call = call i64 @irq_save() #5, !dbg !44
  store i64 %call, ptr %flags, align 8, !dbg !45
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !46
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %1) #5, !dbg !47
  store ptr %call1, ptr %input, align 8, !dbg !48
  %2 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !49
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %2) #5, !dbg !50
  store ptr %call2, ptr %output, align 8, !dbg !51
  %3 = load i64, ptr %partition.addr, align 8, !dbg !52
  %4 = load ptr, ptr %input, align 8, !dbg !53
  %arrayidx = getelementptr i64, ptr %4, i64 0, !dbg !53
  store i64 %3, ptr %arrayidx, align 8, !dbg !54
  %5 = load ptr, ptr %input, align 8, !dbg !55
  %arrayidx3 = getelementptr i64, ptr %5, i64 1, !dbg !55
  store i64 0, ptr %arrayidx3, align 8, !dbg !56
  %6 = load i32, ptr %count.addr, align 4, !dbg !57
  %conv = zext i32 %6 to i64, !dbg !58
  %shl = shl i64 %conv, 32, !dbg !59
  %or = or i64 %shl, 73, !dbg !60
  %7 = load ptr, ptr %input, align 8, !dbg !61
  %8 = load ptr, ptr %output, align 8, !dbg !62
  %call4 = call i64 @hv_do_hypercall(i64 noundef %or, ptr noundef %7, ptr noundef %8) #5, !dbg !63
  store i64 %call4, ptr %status, align 8, !dbg !64
  %9 = load i32, ptr %count.addr, align 4, !dbg !65
  %tobool = icmp ne i32 %9, 0, !dbg !65
  br i1 %tobool, label %if.end8, label %land.lhs.true, !dbg !67

land.lhs.true:                                    ; preds = %if.end
  %10 = load ptr, ptr %user.addr, align 8, !dbg !68
  %11 = load ptr, ptr %output, align 8, !dbg !69
  %call5 = call i64 @_copy_to_user(ptr noundef %10, ptr noundef %11, i64 noundef 8) #5, !dbg !70
  %tobool6 = icmp ne i64 %call5, 0, !dbg !70
  br i1 %tobool6, label %if.then7, label %if.end8, !dbg !71

if.then7:                                         ; preds = %land.lhs.true
  store i64 1, ptr %status, align 8, !dbg !72
  br label %if.end8, !dbg !73

if.end8:                                          ; preds = %if.then7, %land.lhs.true, %if.end
  %12 = load i64, ptr %flags, align 8, !dbg !74
  call void @irq_restore(i64 noundef %12) #5, !dbg !75
  %13 = load i64, ptr %status, align 8, !dbg !76
  store i64 %13, ptr %retval, align 8, !dbg !77
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !77

cleanup:                                          ; preds = %if.end8, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !78
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !78
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !78
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !78
  %14 = load i64, ptr %retval, align 8, !dbg !78
  ret i64 %14, !dbg !78
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !79 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !84
    #dbg_declare(ptr %flags, !83, !DIExpression(), !85)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !86, !srcloc !87
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !88, !srcloc !89
  %0 = load i64, ptr %flags, align 8, !dbg !90
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !91
  ret i64 %0, !dbg !92
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !93 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !97, !DIExpression(), !99)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !100
    #dbg_declare(ptr %offset, !98, !DIExpression(), !101)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !102, !srcloc !103
  store i64 %0, ptr %offset, align 8, !dbg !102
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !104
  %2 = ptrtoint ptr %1 to i64, !dbg !105
  %3 = load i64, ptr %offset, align 8, !dbg !106
  %add = add i64 %2, %3, !dbg !107
  %4 = inttoptr i64 %add to ptr, !dbg !108
  %5 = load ptr, ptr %4, align 8, !dbg !109
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !110
  ret ptr %5, !dbg !111
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !112 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !115 dso_local i64 @_copy_to_user(ptr noundef, ptr noundef, i64 noundef) #3

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
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !8, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "leak_none_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "4f95e97f173d026a5354c4554af576ea")
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
!17 = distinct !DISubprogram(name: "leak_none_wrong", scope: !3, file: !3, line: 9, type: !18, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!18 = !DISubroutineType(types: !19)
!19 = !{!5, !20, !5, !21}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !22)
!22 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!23 = !{!24, !25, !26, !27, !28, !29, !30}
!24 = !DILocalVariable(name: "user", arg: 1, scope: !17, file: !3, line: 9, type: !20)
!25 = !DILocalVariable(name: "partition", arg: 2, scope: !17, file: !3, line: 9, type: !5)
!26 = !DILocalVariable(name: "count", arg: 3, scope: !17, file: !3, line: 9, type: !21)
!27 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 11, type: !5)
!28 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 11, type: !5)
!29 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !20)
!30 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 11, type: !20)
!31 = !DILocation(line: 9, column: 26, scope: !17)
!32 = !DILocation(line: 9, column: 36, scope: !17)
!33 = !DILocation(line: 9, column: 51, scope: !17)
!34 = !DILocation(line: 11, column: 2, scope: !17)
!35 = !DILocation(line: 11, column: 6, scope: !17)
!36 = !DILocation(line: 11, column: 13, scope: !17)
!37 = !DILocation(line: 11, column: 22, scope: !17)
!38 = !DILocation(line: 11, column: 30, scope: !17)
!39 = !DILocation(line: 13, column: 6, scope: !40)
!40 = distinct !DILexicalBlock(scope: !17, file: !3, line: 13, column: 6)
!41 = !DILocation(line: 13, column: 12, scope: !40)
!42 = !DILocation(line: 13, column: 6, scope: !17)
!43 = !DILocation(line: 14, column: 3, scope: !40)
!44 = !DILocation(line: 15, column: 10, scope: !17)
!45 = !DILocation(line: 15, column: 8, scope: !17)
!46 = !DILocation(line: 16, column: 28, scope: !17)
!47 = !DILocation(line: 16, column: 10, scope: !17)
!48 = !DILocation(line: 16, column: 8, scope: !17)
!49 = !DILocation(line: 17, column: 29, scope: !17)
!50 = !DILocation(line: 17, column: 11, scope: !17)
!51 = !DILocation(line: 17, column: 9, scope: !17)
!52 = !DILocation(line: 18, column: 13, scope: !17)
!53 = !DILocation(line: 18, column: 2, scope: !17)
!54 = !DILocation(line: 18, column: 11, scope: !17)
!55 = !DILocation(line: 19, column: 2, scope: !17)
!56 = !DILocation(line: 19, column: 11, scope: !17)
!57 = !DILocation(line: 20, column: 32, scope: !17)
!58 = !DILocation(line: 20, column: 27, scope: !17)
!59 = !DILocation(line: 20, column: 38, scope: !17)
!60 = !DILocation(line: 20, column: 44, scope: !17)
!61 = !DILocation(line: 20, column: 52, scope: !17)
!62 = !DILocation(line: 20, column: 59, scope: !17)
!63 = !DILocation(line: 20, column: 11, scope: !17)
!64 = !DILocation(line: 20, column: 9, scope: !17)
!65 = !DILocation(line: 21, column: 7, scope: !66)
!66 = distinct !DILexicalBlock(scope: !17, file: !3, line: 21, column: 6)
!67 = !DILocation(line: 21, column: 13, scope: !66)
!68 = !DILocation(line: 21, column: 30, scope: !66)
!69 = !DILocation(line: 21, column: 36, scope: !66)
!70 = !DILocation(line: 21, column: 16, scope: !66)
!71 = !DILocation(line: 21, column: 6, scope: !17)
!72 = !DILocation(line: 22, column: 10, scope: !66)
!73 = !DILocation(line: 22, column: 3, scope: !66)
!74 = !DILocation(line: 23, column: 14, scope: !17)
!75 = !DILocation(line: 23, column: 2, scope: !17)
!76 = !DILocation(line: 24, column: 9, scope: !17)
!77 = !DILocation(line: 24, column: 2, scope: !17)
!78 = !DILocation(line: 25, column: 1, scope: !17)
!79 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !80, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !82)
!80 = !DISubroutineType(types: !81)
!81 = !{!5}
!82 = !{!83}
!83 = !DILocalVariable(name: "flags", scope: !79, file: !6, line: 42, type: !5)
!84 = !DILocation(line: 42, column: 2, scope: !79)
!85 = !DILocation(line: 42, column: 6, scope: !79)
!86 = !DILocation(line: 44, column: 2, scope: !79)
!87 = !{i64 19157, i64 19166}
!88 = !DILocation(line: 45, column: 2, scope: !79)
!89 = !{i64 19228}
!90 = !DILocation(line: 46, column: 9, scope: !79)
!91 = !DILocation(line: 47, column: 1, scope: !79)
!92 = !DILocation(line: 46, column: 2, scope: !79)
!93 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !94, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !96)
!94 = !DISubroutineType(types: !95)
!95 = !{!9, !8}
!96 = !{!97, !98}
!97 = !DILocalVariable(name: "variable", arg: 1, scope: !93, file: !6, line: 56, type: !8)
!98 = !DILocalVariable(name: "offset", scope: !93, file: !6, line: 58, type: !5)
!99 = !DILocation(line: 56, column: 46, scope: !93)
!100 = !DILocation(line: 58, column: 2, scope: !93)
!101 = !DILocation(line: 58, column: 6, scope: !93)
!102 = !DILocation(line: 60, column: 2, scope: !93)
!103 = !{i64 19529}
!104 = !DILocation(line: 61, column: 25, scope: !93)
!105 = !DILocation(line: 61, column: 20, scope: !93)
!106 = !DILocation(line: 61, column: 36, scope: !93)
!107 = !DILocation(line: 61, column: 34, scope: !93)
!108 = !DILocation(line: 61, column: 10, scope: !93)
!109 = !DILocation(line: 61, column: 9, scope: !93)
!110 = !DILocation(line: 62, column: 1, scope: !93)
!111 = !DILocation(line: 61, column: 2, scope: !93)
!112 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !113, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!113 = !DISubroutineType(types: !114)
!114 = !{!5, !5, !9, !9}
!115 = !DISubprogram(name: "_copy_to_user", scope: !3, file: !3, line: 7, type: !116, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!116 = !DISubroutineType(types: !117)
!117 = !{!118, !9, !119, !118}
!118 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!119 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !120, size: 64)
!120 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!121 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !122, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !124)
!122 = !DISubroutineType(types: !123)
!123 = !{null, !5}
!124 = !{!125}
!125 = !DILocalVariable(name: "flags", arg: 1, scope: !121, file: !6, line: 49, type: !5)
!126 = !DILocation(line: 49, column: 36, scope: !121)
!127 = !DILocation(line: 51, column: 6, scope: !128)
!128 = distinct !DILexicalBlock(scope: !121, file: !6, line: 51, column: 6)
!129 = !DILocation(line: 51, column: 12, scope: !128)
!130 = !DILocation(line: 51, column: 6, scope: !121)
!131 = !DILocation(line: 52, column: 3, scope: !128)
!132 = !{i64 19348}
!133 = !DILocation(line: 53, column: 1, scope: !121)
