; ModuleID = 'leak_some_right.c'
source_filename = "leak_some_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @leak_some_right(ptr noundef %user, i64 noundef %page, i32 noundef %count) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %user.addr = alloca ptr, align 8
  %page.addr = alloca i64, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %user, ptr %user.addr, align 8
    #dbg_declare(ptr %user.addr, !26, !DIExpression(), !34)
  store i64 %page, ptr %page.addr, align 8
    #dbg_declare(ptr %page.addr, !27, !DIExpression(), !35)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !28, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !37
    #dbg_declare(ptr %flags, !29, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !37
    #dbg_declare(ptr %status, !30, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !37
    #dbg_declare(ptr %input, !31, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #4, !dbg !41
    #dbg_declare(ptr %output, !33, !DIExpression(), !42)
  %0 = load i32, ptr %count.addr, align 4, !dbg !43
  %tobool = icmp ne i32 %0, 0, !dbg !43
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !45

lor.lhs.false:                                    ; preds = %entry
  %1 = load i32, ptr %count.addr, align 4, !dbg !46
  %cmp = icmp ugt i32 %1, 4095, !dbg !47
  br i1 %cmp, label %if.then, label %if.end, !dbg !48

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 1, ptr %retval, align 8, !dbg !49
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !49

if.end:                                           ; preds = %lor.lhs.false
  %call = call i64 @irq_save() #5, !dbg !50
  store i64 %call, ptr %flags, align 8, !dbg !51
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !52
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %2) #5, !dbg !53
  store ptr %call1, ptr %input, align 8, !dbg !54
  %3 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !55
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %3) #5, !dbg !56
  store ptr %call2, ptr %output, align 8, !dbg !57
  %4 = load ptr, ptr %input, align 8, !dbg !58
  %arrayidx = getelementptr i64, ptr %4, i64 0, !dbg !58
  store i64 -1, ptr %arrayidx, align 8, !dbg !59
  %5 = load ptr, ptr %input, align 8, !dbg !60
  %arrayidx3 = getelementptr i64, ptr %5, i64 1, !dbg !60
  store i64 0, ptr %arrayidx3, align 8, !dbg !61
  %6 = load i64, ptr %page.addr, align 8, !dbg !62
  %7 = load ptr, ptr %input, align 8, !dbg !63
  %arrayidx4 = getelementptr i64, ptr %7, i64 2, !dbg !63
  store i64 %6, ptr %arrayidx4, align 8, !dbg !64
  %8 = load i32, ptr %count.addr, align 4, !dbg !65
  %conv = zext i32 %8 to i64, !dbg !66
  %shl = shl i64 %conv, 32, !dbg !67
  %or = or i64 %shl, 201, !dbg !68
  %9 = load ptr, ptr %input, align 8, !dbg !69
  %10 = load ptr, ptr %output, align 8, !dbg !70
  %call5 = call i64 @hv_do_hypercall(i64 noundef %or, ptr noundef %9, ptr noundef %10) #5, !dbg !71
  store i64 %call5, ptr %status, align 8, !dbg !72
  %11 = load i64, ptr %status, align 8, !dbg !73
  %and = and i64 %11, 65535, !dbg !75
  %tobool6 = icmp ne i64 %and, 0, !dbg !75
  br i1 %tobool6, label %if.end11, label %land.lhs.true, !dbg !76

land.lhs.true:                                    ; preds = %if.end
  %12 = load ptr, ptr %user.addr, align 8, !dbg !77
  %13 = load ptr, ptr %output, align 8, !dbg !78
  %14 = load i64, ptr %status, align 8, !dbg !79
  %shr = lshr i64 %14, 32, !dbg !80
  %and7 = and i64 %shr, 4095, !dbg !81
  %call8 = call i64 @_copy_to_user(ptr noundef %12, ptr noundef %13, i64 noundef %and7) #5, !dbg !82
  %tobool9 = icmp ne i64 %call8, 0, !dbg !82
  br i1 %tobool9, label %if.then10, label %if.end11, !dbg !83

if.then10:                                        ; preds = %land.lhs.true
  store i64 1, ptr %status, align 8, !dbg !84
  br label %if.end11, !dbg !85

if.end11:                                         ; preds = %if.then10, %land.lhs.true, %if.end
  %15 = load i64, ptr %flags, align 8, !dbg !86
  call void @irq_restore(i64 noundef %15) #5, !dbg !87
  %16 = load i64, ptr %status, align 8, !dbg !88
  store i64 %16, ptr %retval, align 8, !dbg !89
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !89

cleanup:                                          ; preds = %if.end11, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !90
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !90
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !90
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !90
  %17 = load i64, ptr %retval, align 8, !dbg !90
  ret i64 %17, !dbg !90
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !91 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !96
    #dbg_declare(ptr %flags, !95, !DIExpression(), !97)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !98, !srcloc !99
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !100, !srcloc !101
  %0 = load i64, ptr %flags, align 8, !dbg !102
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !103
  ret i64 %0, !dbg !104
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !105 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !109, !DIExpression(), !111)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !112
    #dbg_declare(ptr %offset, !110, !DIExpression(), !113)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !114, !srcloc !115
  store i64 %0, ptr %offset, align 8, !dbg !114
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !116
  %2 = ptrtoint ptr %1 to i64, !dbg !117
  %3 = load i64, ptr %offset, align 8, !dbg !118
  %add = add i64 %2, %3, !dbg !119
  %4 = inttoptr i64 %add to ptr, !dbg !120
  %5 = load ptr, ptr %4, align 8, !dbg !121
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !122
  ret ptr %5, !dbg !123
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !124 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !127 dso_local i64 @_copy_to_user(ptr noundef, ptr noundef, i64 noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !133 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !137, !DIExpression(), !138)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !139
  %and = and i64 %0, 512, !dbg !141
  %tobool = icmp ne i64 %and, 0, !dbg !141
  br i1 %tobool, label %if.then, label %if.end, !dbg !142

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !143, !srcloc !144
  br label %if.end, !dbg !143

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !145
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
!3 = !DIFile(filename: "leak_some_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "907a188d13ac582242029b702fca0b91")
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
!17 = distinct !DISubprogram(name: "leak_some_right", scope: !3, file: !3, line: 9, type: !18, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !25)
!18 = !DISubroutineType(types: !19)
!19 = !{!5, !20, !5, !23}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 6, baseType: !22)
!22 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!23 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !24)
!24 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!25 = !{!26, !27, !28, !29, !30, !31, !33}
!26 = !DILocalVariable(name: "user", arg: 1, scope: !17, file: !3, line: 9, type: !20)
!27 = !DILocalVariable(name: "page", arg: 2, scope: !17, file: !3, line: 9, type: !5)
!28 = !DILocalVariable(name: "count", arg: 3, scope: !17, file: !3, line: 9, type: !23)
!29 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 11, type: !5)
!30 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 11, type: !5)
!31 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !32)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!33 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !20)
!34 = !DILocation(line: 9, column: 25, scope: !17)
!35 = !DILocation(line: 9, column: 35, scope: !17)
!36 = !DILocation(line: 9, column: 45, scope: !17)
!37 = !DILocation(line: 11, column: 2, scope: !17)
!38 = !DILocation(line: 11, column: 6, scope: !17)
!39 = !DILocation(line: 11, column: 13, scope: !17)
!40 = !DILocation(line: 11, column: 22, scope: !17)
!41 = !DILocation(line: 12, column: 2, scope: !17)
!42 = !DILocation(line: 12, column: 6, scope: !17)
!43 = !DILocation(line: 14, column: 7, scope: !44)
!44 = distinct !DILexicalBlock(scope: !17, file: !3, line: 14, column: 6)
!45 = !DILocation(line: 14, column: 13, scope: !44)
!46 = !DILocation(line: 14, column: 16, scope: !44)
!47 = !DILocation(line: 14, column: 22, scope: !44)
!48 = !DILocation(line: 14, column: 6, scope: !17)
!49 = !DILocation(line: 15, column: 3, scope: !44)
!50 = !DILocation(line: 16, column: 10, scope: !17)
!51 = !DILocation(line: 16, column: 8, scope: !17)
!52 = !DILocation(line: 17, column: 28, scope: !17)
!53 = !DILocation(line: 17, column: 10, scope: !17)
!54 = !DILocation(line: 17, column: 8, scope: !17)
!55 = !DILocation(line: 18, column: 29, scope: !17)
!56 = !DILocation(line: 18, column: 11, scope: !17)
!57 = !DILocation(line: 18, column: 9, scope: !17)
!58 = !DILocation(line: 19, column: 2, scope: !17)
!59 = !DILocation(line: 19, column: 11, scope: !17)
!60 = !DILocation(line: 20, column: 2, scope: !17)
!61 = !DILocation(line: 20, column: 11, scope: !17)
!62 = !DILocation(line: 21, column: 13, scope: !17)
!63 = !DILocation(line: 21, column: 2, scope: !17)
!64 = !DILocation(line: 21, column: 11, scope: !17)
!65 = !DILocation(line: 22, column: 32, scope: !17)
!66 = !DILocation(line: 22, column: 27, scope: !17)
!67 = !DILocation(line: 22, column: 38, scope: !17)
!68 = !DILocation(line: 22, column: 44, scope: !17)
!69 = !DILocation(line: 22, column: 52, scope: !17)
!70 = !DILocation(line: 22, column: 59, scope: !17)
!71 = !DILocation(line: 22, column: 11, scope: !17)
!72 = !DILocation(line: 22, column: 9, scope: !17)
!73 = !DILocation(line: 23, column: 8, scope: !74)
!74 = distinct !DILexicalBlock(scope: !17, file: !3, line: 23, column: 6)
!75 = !DILocation(line: 23, column: 15, scope: !74)
!76 = !DILocation(line: 23, column: 25, scope: !74)
!77 = !DILocation(line: 23, column: 42, scope: !74)
!78 = !DILocation(line: 23, column: 48, scope: !74)
!79 = !DILocation(line: 23, column: 56, scope: !74)
!80 = !DILocation(line: 23, column: 63, scope: !74)
!81 = !DILocation(line: 23, column: 69, scope: !74)
!82 = !DILocation(line: 23, column: 28, scope: !74)
!83 = !DILocation(line: 23, column: 6, scope: !17)
!84 = !DILocation(line: 24, column: 10, scope: !74)
!85 = !DILocation(line: 24, column: 3, scope: !74)
!86 = !DILocation(line: 25, column: 14, scope: !17)
!87 = !DILocation(line: 25, column: 2, scope: !17)
!88 = !DILocation(line: 26, column: 9, scope: !17)
!89 = !DILocation(line: 26, column: 2, scope: !17)
!90 = !DILocation(line: 27, column: 1, scope: !17)
!91 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !92, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !94)
!92 = !DISubroutineType(types: !93)
!93 = !{!5}
!94 = !{!95}
!95 = !DILocalVariable(name: "flags", scope: !91, file: !6, line: 42, type: !5)
!96 = !DILocation(line: 42, column: 2, scope: !91)
!97 = !DILocation(line: 42, column: 6, scope: !91)
!98 = !DILocation(line: 44, column: 2, scope: !91)
!99 = !{i64 19213, i64 19222}
!100 = !DILocation(line: 45, column: 2, scope: !91)
!101 = !{i64 19284}
!102 = !DILocation(line: 46, column: 9, scope: !91)
!103 = !DILocation(line: 47, column: 1, scope: !91)
!104 = !DILocation(line: 46, column: 2, scope: !91)
!105 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !106, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !108)
!106 = !DISubroutineType(types: !107)
!107 = !{!9, !8}
!108 = !{!109, !110}
!109 = !DILocalVariable(name: "variable", arg: 1, scope: !105, file: !6, line: 56, type: !8)
!110 = !DILocalVariable(name: "offset", scope: !105, file: !6, line: 58, type: !5)
!111 = !DILocation(line: 56, column: 46, scope: !105)
!112 = !DILocation(line: 58, column: 2, scope: !105)
!113 = !DILocation(line: 58, column: 6, scope: !105)
!114 = !DILocation(line: 60, column: 2, scope: !105)
!115 = !{i64 19585}
!116 = !DILocation(line: 61, column: 25, scope: !105)
!117 = !DILocation(line: 61, column: 20, scope: !105)
!118 = !DILocation(line: 61, column: 36, scope: !105)
!119 = !DILocation(line: 61, column: 34, scope: !105)
!120 = !DILocation(line: 61, column: 10, scope: !105)
!121 = !DILocation(line: 61, column: 9, scope: !105)
!122 = !DILocation(line: 62, column: 1, scope: !105)
!123 = !DILocation(line: 61, column: 2, scope: !105)
!124 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !125, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!125 = !DISubroutineType(types: !126)
!126 = !{!5, !5, !9, !9}
!127 = !DISubprogram(name: "_copy_to_user", scope: !3, file: !3, line: 7, type: !128, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!128 = !DISubroutineType(types: !129)
!129 = !{!130, !9, !131, !130}
!130 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!131 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !132, size: 64)
!132 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!133 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !134, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !136)
!134 = !DISubroutineType(types: !135)
!135 = !{null, !5}
!136 = !{!137}
!137 = !DILocalVariable(name: "flags", arg: 1, scope: !133, file: !6, line: 49, type: !5)
!138 = !DILocation(line: 49, column: 36, scope: !133)
!139 = !DILocation(line: 51, column: 6, scope: !140)
!140 = distinct !DILexicalBlock(scope: !133, file: !6, line: 51, column: 6)
!141 = !DILocation(line: 51, column: 12, scope: !140)
!142 = !DILocation(line: 51, column: 6, scope: !133)
!143 = !DILocation(line: 52, column: 3, scope: !140)
!144 = !{i64 19404}
!145 = !DILocation(line: 53, column: 1, scope: !133)
