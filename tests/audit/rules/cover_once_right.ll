; ModuleID = 'cover_once_right.c'
source_filename = "cover_once_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @cover_once_right(i64 noundef %base, i32 noundef %left) #0 !dbg !17 {
entry:
  %base.addr = alloca i64, align 8
  %left.addr = alloca i32, align 4
  %status = alloca i64, align 8
  %n = alloca i32, align 4
  %done = alloca i32, align 4
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %base, ptr %base.addr, align 8
    #dbg_declare(ptr %base.addr, !23, !DIExpression(), !32)
  store i32 %left, ptr %left.addr, align 4
    #dbg_declare(ptr %left.addr, !24, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !34
    #dbg_declare(ptr %status, !25, !DIExpression(), !35)
  store i64 0, ptr %status, align 8, !dbg !35
  br label %while.cond, !dbg !36

while.cond:                                       ; preds = %cond.end, %entry
  %0 = load i32, ptr %left.addr, align 4, !dbg !37
  %tobool = icmp ne i32 %0, 0, !dbg !36
  br i1 %tobool, label %while.body, label %while.end, !dbg !36

while.body:                                       ; preds = %while.cond
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #4, !dbg !38
    #dbg_declare(ptr %n, !26, !DIExpression(), !39)
  %1 = load i32, ptr %left.addr, align 4, !dbg !40
  %cmp = icmp ugt i32 %1, 512, !dbg !41
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !40

cond.true:                                        ; preds = %while.body
  br label %cond.end, !dbg !40

cond.false:                                       ; preds = %while.body
  %2 = load i32, ptr %left.addr, align 4, !dbg !42
  br label %cond.end, !dbg !40

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ 512, %cond.true ], [ %2, %cond.false ], !dbg !40
  store i32 %cond, ptr %n, align 4, !dbg !39
  call void @llvm.lifetime.start.p0(i64 4, ptr %done) #4, !dbg !38
    #dbg_declare(ptr %done, !28, !DIExpression(), !43)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !44
    #dbg_declare(ptr %flags, !29, !DIExpression(), !45)
  %call = call i64 @irq_save() #5, !dbg !46
  store i64 %call, ptr %flags, align 8, !dbg !45
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !47
    #dbg_declare(ptr %input, !30, !DIExpression(), !48)
  %3 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !49
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %3) #5, !dbg !50
  store ptr %call1, ptr %input, align 8, !dbg !48
  %4 = load ptr, ptr %input, align 8, !dbg !51
  %arrayidx = getelementptr i64, ptr %4, i64 0, !dbg !51
  store i64 1, ptr %arrayidx, align 8, !dbg !52
  %5 = load i64, ptr %base.addr, align 8, !dbg !53
  %6 = load ptr, ptr %input, align 8, !dbg !54
  %arrayidx2 = getelementptr i64, ptr %6, i64 1, !dbg !54
  store i64 %5, ptr %arrayidx2, align 8, !dbg !55
  %7 = load ptr, ptr %input, align 8, !dbg !56
  %arrayidx3 = getelementptr i64, ptr %7, i64 2, !dbg !56
  store i64 0, ptr %arrayidx3, align 8, !dbg !57
  %8 = load i32, ptr %n, align 4, !dbg !58
  %conv = zext i32 %8 to i64, !dbg !59
  %shl = shl i64 %conv, 32, !dbg !60
  %or = or i64 76, %shl, !dbg !61
  %9 = load ptr, ptr %input, align 8, !dbg !62
  %call4 = call i64 @hv_do_hypercall(i64 noundef %or, ptr noundef %9, ptr noundef null) #5, !dbg !63
  store i64 %call4, ptr %status, align 8, !dbg !64
  %10 = load i64, ptr %flags, align 8, !dbg !65
  call void @irq_restore(i64 noundef %10) #5, !dbg !66
  %11 = load i64, ptr %status, align 8, !dbg !67
  %shr = lshr i64 %11, 32, !dbg !68
  %and = and i64 %shr, 4095, !dbg !69
  %conv5 = trunc i64 %and to i32, !dbg !70
  store i32 %conv5, ptr %done, align 4, !dbg !71
  %12 = load i32, ptr %done, align 4, !dbg !72
  %13 = load i32, ptr %left.addr, align 4, !dbg !73
  %sub = sub i32 %13, %12, !dbg !73
  store i32 %sub, ptr %left.addr, align 4, !dbg !73
  %14 = load i32, ptr %done, align 4, !dbg !74
  %conv6 = zext i32 %14 to i64, !dbg !74
  %15 = load i64, ptr %base.addr, align 8, !dbg !75
  %add = add i64 %15, %conv6, !dbg !75
  store i64 %add, ptr %base.addr, align 8, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !76
  call void @llvm.lifetime.end.p0(i64 4, ptr %done) #4, !dbg !76
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #4, !dbg !76
  br label %while.cond, !dbg !36, !llvm.loop !77

while.end:                                        ; preds = %while.cond
  %16 = load i64, ptr %status, align 8, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !80
  ret i64 %16, !dbg !81
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !82 {
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
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !96 {
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
declare !dbg !115 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !118 {
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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "cover_once_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "902c91245fbe2884f4c7b9ce1148d176")
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
!17 = distinct !DISubprogram(name: "cover_once_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!5, !5, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !28, !29, !30}
!23 = !DILocalVariable(name: "base", arg: 1, scope: !17, file: !3, line: 8, type: !5)
!24 = !DILocalVariable(name: "left", arg: 2, scope: !17, file: !3, line: 8, type: !20)
!25 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !5)
!26 = !DILocalVariable(name: "n", scope: !27, file: !3, line: 13, type: !20)
!27 = distinct !DILexicalBlock(scope: !17, file: !3, line: 12, column: 15)
!28 = !DILocalVariable(name: "done", scope: !27, file: !3, line: 13, type: !20)
!29 = !DILocalVariable(name: "flags", scope: !27, file: !3, line: 14, type: !5)
!30 = !DILocalVariable(name: "input", scope: !27, file: !3, line: 15, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!32 = !DILocation(line: 8, column: 26, scope: !17)
!33 = !DILocation(line: 8, column: 36, scope: !17)
!34 = !DILocation(line: 10, column: 2, scope: !17)
!35 = !DILocation(line: 10, column: 6, scope: !17)
!36 = !DILocation(line: 12, column: 2, scope: !17)
!37 = !DILocation(line: 12, column: 9, scope: !17)
!38 = !DILocation(line: 13, column: 3, scope: !27)
!39 = !DILocation(line: 13, column: 7, scope: !27)
!40 = !DILocation(line: 13, column: 11, scope: !27)
!41 = !DILocation(line: 13, column: 16, scope: !27)
!42 = !DILocation(line: 13, column: 30, scope: !27)
!43 = !DILocation(line: 13, column: 36, scope: !27)
!44 = !DILocation(line: 14, column: 3, scope: !27)
!45 = !DILocation(line: 14, column: 7, scope: !27)
!46 = !DILocation(line: 14, column: 15, scope: !27)
!47 = !DILocation(line: 15, column: 3, scope: !27)
!48 = !DILocation(line: 15, column: 8, scope: !27)
!49 = !DILocation(line: 15, column: 34, scope: !27)
!50 = !DILocation(line: 15, column: 16, scope: !27)
!51 = !DILocation(line: 17, column: 3, scope: !27)
!52 = !DILocation(line: 17, column: 12, scope: !27)
!53 = !DILocation(line: 18, column: 14, scope: !27)
!54 = !DILocation(line: 18, column: 3, scope: !27)
!55 = !DILocation(line: 18, column: 12, scope: !27)
!56 = !DILocation(line: 19, column: 3, scope: !27)
!57 = !DILocation(line: 19, column: 12, scope: !27)
!58 = !DILocation(line: 20, column: 40, scope: !27)
!59 = !DILocation(line: 20, column: 35, scope: !27)
!60 = !DILocation(line: 20, column: 42, scope: !27)
!61 = !DILocation(line: 20, column: 33, scope: !27)
!62 = !DILocation(line: 20, column: 49, scope: !27)
!63 = !DILocation(line: 20, column: 12, scope: !27)
!64 = !DILocation(line: 20, column: 10, scope: !27)
!65 = !DILocation(line: 21, column: 15, scope: !27)
!66 = !DILocation(line: 21, column: 3, scope: !27)
!67 = !DILocation(line: 22, column: 11, scope: !27)
!68 = !DILocation(line: 22, column: 18, scope: !27)
!69 = !DILocation(line: 22, column: 25, scope: !27)
!70 = !DILocation(line: 22, column: 10, scope: !27)
!71 = !DILocation(line: 22, column: 8, scope: !27)
!72 = !DILocation(line: 23, column: 11, scope: !27)
!73 = !DILocation(line: 23, column: 8, scope: !27)
!74 = !DILocation(line: 24, column: 11, scope: !27)
!75 = !DILocation(line: 24, column: 8, scope: !27)
!76 = !DILocation(line: 25, column: 2, scope: !17)
!77 = distinct !{!77, !36, !76, !78}
!78 = !{!"llvm.loop.mustprogress"}
!79 = !DILocation(line: 26, column: 9, scope: !17)
!80 = !DILocation(line: 27, column: 1, scope: !17)
!81 = !DILocation(line: 26, column: 2, scope: !17)
!82 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !83, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !85)
!83 = !DISubroutineType(types: !84)
!84 = !{!5}
!85 = !{!86}
!86 = !DILocalVariable(name: "flags", scope: !82, file: !6, line: 42, type: !5)
!87 = !DILocation(line: 42, column: 2, scope: !82)
!88 = !DILocation(line: 42, column: 6, scope: !82)
!89 = !DILocation(line: 44, column: 2, scope: !82)
!90 = !{i64 19037, i64 19046}
!91 = !DILocation(line: 45, column: 2, scope: !82)
!92 = !{i64 19108}
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
!106 = !{i64 19409}
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
!129 = !{i64 19228}
!130 = !DILocation(line: 53, column: 1, scope: !118)
