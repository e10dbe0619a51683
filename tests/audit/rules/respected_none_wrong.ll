; ModuleID = 'respected_none_wrong.c'
source_filename = "respected_none_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @respected_none_wrong(i64 noundef %partition, i64 noundef %page) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %page.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %memory = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !19, !DIExpression(), !26)
  store i64 %page, ptr %page.addr, align 8
    #dbg_declare(ptr %page.addr, !20, !DIExpression(), !27)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !28
    #dbg_declare(ptr %flags, !21, !DIExpression(), !29)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !28
    #dbg_declare(ptr %status, !22, !DIExpression(), !30)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !28
    #dbg_declare(ptr %input, !23, !DIExpression(), !31)
  call void @llvm.lifetime.start.p0(i64 8, ptr %memory) #4, !dbg !28
    #dbg_declare(ptr %memory, !25, !DIExpression(), !32)
  %call = call ptr @__kmalloc_noprof(i64 noundef 8192, i32 noundef 3264) #5, !dbg !33
  store ptr %call, ptr %memory, align 8, !dbg !32
  %0 = load ptr, ptr %memory, align 8, !dbg !34
  %tobool = icmp ne ptr %0, null, !dbg !34
  br i1 %tobool, label %if.end, label %if.then, !dbg !36

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !37
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !37

if.end:                                           ; preds = %entry
  %call1 = call i64 @irq_save() #5, !dbg !38
  store i64 %call1, ptr %flags, align 8, !dbg !39
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !40
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #5, !dbg !41
  store ptr %call2, ptr %input, align 8, !dbg !42
  %2 = load i64, ptr %partition.addr, align 8, !dbg !43
  %3 = load ptr, ptr %input, align 8, !dbg !44
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !44
  store i64 %2, ptr %arrayidx, align 8, !dbg !45
  %4 = load i64, ptr %page.addr, align 8, !dbg !46
  %5 = load ptr, ptr %input, align 8, !dbg !47
  %arrayidx3 = getelementptr i64, ptr %5, i64 1, !dbg !47
  store i64 %4, ptr %arrayidx3, align 8, !dbg !48
  %6 = load ptr, ptr %input, align 8, !dbg !49
  %arrayidx4 = getelementptr i64, ptr %6, i64 2, !dbg !49
  store i64 3, ptr %arrayidx4, align 8, !dbg !50
  %7 = load ptr, ptr %memory, align 8, !dbg !51
  %8 = ptrtoint ptr %7 to i64, !dbg !52
  %shr = lshr i64 %8, 12, !dbg !53
  %9 = load ptr, ptr %input, align 8, !dbg !54
  %arrayidx5 = getelementptr i64, ptr %9, i64 3, !dbg !54
  store i64 %shr, ptr %arrayidx5, align 8, !dbg !55
  %10 = load ptr, ptr %memory, align 8, !dbg !56
  %11 = ptrtoint ptr %10 to i64, !dbg !57
  %shr6 = lshr i64 %11, 12, !dbg !58
  %add = add i64 %shr6, 1, !dbg !59
  %12 = load ptr, ptr %input, align 8, !dbg !60
  %arrayidx7 = getelementptr i64, ptr %12, i64 4, !dbg !60
  store i64 %add, ptr %arrayidx7, align 8, !dbg !61
  %13 = load ptr, ptr %input, align 8, !dbg !62
  %call8 = call i64 @hv_do_hypercall(i64 noundef 8589934667, ptr noundef %13, ptr noundef null) #5, !dbg !63
  store i64 %call8, ptr %status, align 8, !dbg !64
  %14 = load i64, ptr %flags, align 8, !dbg !65
  call void @irq_restore(i64 noundef %14) #5, !dbg !66
  %15 = load i64, ptr %status, align 8, !dbg !67
  %call9 = call i32 @succeeded(i64 noundef %15) #5, !dbg !69
  %tobool10 = icmp ne i32 %call9, 0, !dbg !69
  br i1 %tobool10, label %if.end12, label %if.then11, !dbg !70

if.then11:                                        ; preds = %if.end
  %16 = load ptr, ptr %memory, align 8, !dbg !71
  call void @kfree(ptr noundef %16) #5, !dbg !72
  br label %if.end12, !dbg !72

if.end12:                                         ; preds = %if.then11, %if.end
  %17 = load i64, ptr %status, align 8, !dbg !73
  store i64 %17, ptr %retval, align 8, !dbg !74
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !74

cleanup:                                          ; preds = %if.end12, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %memory) #4, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !75
  %18 = load i64, ptr %retval, align 8, !dbg !75
  ret i64 %18, !dbg !75
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !76 dso_local ptr @__kmalloc_noprof(i64 noundef, i32 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !82 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !87
    #dbg_declare(ptr %flags, !86, !DIExpression(), !88)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !89, !srcloc !90
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !91, !srcloc !92
  %0 = load i64, ptr %flags, align 8, !dbg !93
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !94
  ret i64 %0, !dbg !95
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !96 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !100, !DIExpression(), !102)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !103
    #dbg_declare(ptr %offset, !101, !DIExpression(), !104)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !105, !srcloc !106
  store i64 %0, ptr %offset, align 8, !dbg !105
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !107
  %2 = ptrtoint ptr %1 to i64, !dbg !108
  %3 = load i64, ptr %offset, align 8, !dbg !109
  %add = add i64 %2, %3, !dbg !110
  %4 = inttoptr i64 %add to ptr, !dbg !111
  %5 = load ptr, ptr %4, align 8, !dbg !112
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !113
  ret ptr %5, !dbg !114
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !115 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !118 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !122, !DIExpression(), !123)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !124
  %and = and i64 %0, 512, !dbg !126
  %tobool = icmp ne i64 %and, 0, !dbg !126
  br i1 %tobool, label %if.then, label %if.end, !dbg !127

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !128, !srcloc !129
  br label %if.end, !dbg !128

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !130
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !131 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !136, !DIExpression(), !137)
  %0 = load i64, ptr %status.addr, align 8, !dbg !138
  %and = and i64 %0, 65535, !dbg !139
  %cmp = icmp eq i64 %and, 0, !dbg !140
  %conv = zext i1 %cmp to i32, !dbg !140
  ret i32 %conv, !dbg !141
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !142 dso_local void @kfree(ptr noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }
attributes #6 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!11, !12, !13}
!llvm.ident = !{!14}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "respected_none_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "621bc21099624710e33744060750cd36")
!4 = !{!5, !8, !9}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 9, baseType: !7)
!6 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!10 = !{!0}
!11 = !{i32 7, !"Dwarf Version", i32 5}
!12 = !{i32 2, !"Debug Info Version", i32 3}
!13 = !{i32 1, !"wchar_size", i32 4}
!14 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!15 = distinct !DISubprogram(name: "respected_none_wrong", scope: !3, file: !3, line: 10, type: !16, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !18)
!16 = !DISubroutineType(types: !17)
!17 = !{!5, !5, !5}
!18 = !{!19, !20, !21, !22, !23, !25}
!19 = !DILocalVariable(name: "partition", arg: 1, scope: !15, file: !3, line: 10, type: !5)
!20 = !DILocalVariable(name: "page", arg: 2, scope: !15, file: !3, line: 10, type: !5)
!21 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 12, type: !5)
!22 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 12, type: !5)
!23 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 12, type: !24)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!25 = !DILocalVariable(name: "memory", scope: !15, file: !3, line: 12, type: !24)
!26 = !DILocation(line: 10, column: 30, scope: !15)
!27 = !DILocation(line: 10, column: 45, scope: !15)
!28 = !DILocation(line: 12, column: 2, scope: !15)
!29 = !DILocation(line: 12, column: 6, scope: !15)
!30 = !DILocation(line: 12, column: 13, scope: !15)
!31 = !DILocation(line: 12, column: 22, scope: !15)
!32 = !DILocation(line: 12, column: 30, scope: !15)
!33 = !DILocation(line: 12, column: 39, scope: !15)
!34 = !DILocation(line: 14, column: 7, scope: !35)
!35 = distinct !DILexicalBlock(scope: !15, file: !3, line: 14, column: 6)
!36 = !DILocation(line: 14, column: 6, scope: !15)
!37 = !DILocation(line: 15, column: 3, scope: !35)
!38 = !DILocation(line: 16, column: 10, scope: !15)
!39 = !DILocation(line: 16, column: 8, scope: !15)
!40 = !DILocation(line: 17, column: 28, scope: !15)
!41 = !DILocation(line: 17, column: 10, scope: !15)
!42 = !DILocation(line: 17, column: 8, scope: !15)
!43 = !DILocation(line: 18, column: 13, scope: !15)
!44 = !DILocation(line: 18, column: 2, scope: !15)
!45 = !DILocation(line: 18, column: 11, scope: !15)
!46 = !DILocation(line: 19, column: 13, scope: !15)
!47 = !DILocation(line: 19, column: 2, scope: !15)
!48 = !DILocation(line: 19, column: 11, scope: !15)
!49 = !DILocation(line: 20, column: 2, scope: !15)
!50 = !DILocation(line: 20, column: 11, scope: !15)
!51 = !DILocation(line: 21, column: 18, scope: !15)
!52 = !DILocation(line: 21, column: 13, scope: !15)
!53 = !DILocation(line: 21, column: 25, scope: !15)
!54 = !DILocation(line: 21, column: 2, scope: !15)
!55 = !DILocation(line: 21, column: 11, scope: !15)
!56 = !DILocation(line: 22, column: 19, scope: !15)
!57 = !DILocation(line: 22, column: 14, scope: !15)
!58 = !DILocation(line: 22, column: 26, scope: !15)
!59 = !DILocation(line: 22, column: 33, scope: !15)
!60 = !DILocation(line: 22, column: 2, scope: !15)
!61 = !DILocation(line: 22, column: 11, scope: !15)
!62 = !DILocation(line: 23, column: 46, scope: !15)
!63 = !DILocation(line: 23, column: 11, scope: !15)
!64 = !DILocation(line: 23, column: 9, scope: !15)
!65 = !DILocation(line: 24, column: 14, scope: !15)
!66 = !DILocation(line: 24, column: 2, scope: !15)
!67 = !DILocation(line: 25, column: 17, scope: !68)
!68 = distinct !DILexicalBlock(scope: !15, file: !3, line: 25, column: 6)
!69 = !DILocation(line: 25, column: 7, scope: !68)
!70 = !DILocation(line: 25, column: 6, scope: !15)
!71 = !DILocation(line: 26, column: 9, scope: !68)
!72 = !DILocation(line: 26, column: 3, scope: !68)
!73 = !DILocation(line: 27, column: 9, scope: !15)
!74 = !DILocation(line: 27, column: 2, scope: !15)
!75 = !DILocation(line: 28, column: 1, scope: !15)
!76 = !DISubprogram(name: "__kmalloc_noprof", scope: !3, file: !3, line: 7, type: !77, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!77 = !DISubroutineType(types: !78)
!78 = !{!8, !79, !80}
!79 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!80 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !81)
!81 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!82 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !83, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !85)
!83 = !DISubroutineType(types: !84)
!84 = !{!5}
!85 = !{!86}
!86 = !DILocalVariable(name: "flags", scope: !82, file: !6, line: 42, type: !5)
!87 = !DILocation(line: 42, column: 2, scope: !82)
!88 = !DILocation(line: 42, column: 6, scope: !82)
!89 = !DILocation(line: 44, column: 2, scope: !82)
!90 = !{i64 19140, i64 19149}
!91 = !DILocation(line: 45, column: 2, scope: !82)
!92 = !{i64 19211}
!93 = !DILocation(line: 46, column: 9, scope: !82)
!94 = !DILocation(line: 47, column: 1, scope: !82)
!95 = !DILocation(line: 46, column: 2, scope: !82)
!96 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !97, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !99)
!97 = !DISubroutineType(types: !98)
!98 = !{!8, !9}
!99 = !{!100, !101}
!100 = !DILocalVariable(name: "variable", arg: 1, scope: !96, file: !6, line: 56, type: !9)
!101 = !DILocalVariable(name: "offset", scope: !96, file: !6, line: 58, type: !5)
!102 = !DILocation(line: 56, column: 46, scope: !96)
!103 = !DILocation(line: 58, column: 2, scope: !96)
!104 = !DILocation(line: 58, column: 6, scope: !96)
!105 = !DILocation(line: 60, column: 2, scope: !96)
!106 = !{i64 19512}
!107 = !DILocation(line: 61, column: 25, scope: !96)
!108 = !DILocation(line: 61, column: 20, scope: !96)
!109 = !DILocation(line: 61, column: 36, scope: !96)
!110 = !DILocation(line: 61, column: 34, scope: !96)
!111 = !DILocation(line: 61, column: 10, scope: !96)
!112 = !DILocation(line: 61, column: 9, scope: !96)
!113 = !DILocation(line: 62, column: 1, scope: !96)
!114 = !DILocation(line: 61, column: 2, scope: !96)
!115 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !116, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!116 = !DISubroutineType(types: !117)
!117 = !{!5, !5, !8, !8}
!118 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !119, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !121)
!119 = !DISubroutineType(types: !120)
!120 = !{null, !5}
!121 = !{!122}
!122 = !DILocalVariable(name: "flags", arg: 1, scope: !118, file: !6, line: 49, type: !5)
!123 = !DILocation(line: 49, column: 36, scope: !118)
!124 = !DILocation(line: 51, column: 6, scope: !125)
!125 = distinct !DILexicalBlock(scope: !118, file: !6, line: 51, column: 6)
!126 = !DILocation(line: 51, column: 12, scope: !125)
!127 = !DILocation(line: 51, column: 6, scope: !118)
!128 = !DILocation(line: 52, column: 3, scope: !125)
!129 = !{i64 19331}
!130 = !DILocation(line: 53, column: 1, scope: !118)
!131 = distinct !DISubprogram(name: "succeeded", scope: !6, file: !6, line: 72, type: !132, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !135)
!132 = !DISubroutineType(types: !133)
!133 = !{!134, !5}
!134 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!135 = !{!136}
!136 = !DILocalVariable(name: "status", arg: 1, scope: !131, file: !6, line: 72, type: !5)
!137 = !DILocation(line: 72, column: 33, scope: !131)
!138 = !DILocation(line: 74, column: 10, scope: !131)
!139 = !DILocation(line: 74, column: 17, scope: !131)
!140 = !DILocation(line: 74, column: 27, scope: !131)
!141 = !DILocation(line: 74, column: 2, scope: !131)
!142 = !DISubprogram(name: "kfree", scope: !3, file: !3, line: 8, type: !143, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!143 = !DISubroutineType(types: !144)
!144 = !{null, !145}
!145 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !146, size: 64)
!146 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
