; ModuleID = 'cover_once_wrong.c'
source_filename = "cover_once_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @cover_once_wrong(i64 noundef %base, i32 noundef %left) #0 !dbg !17 {
entry:
  %base.addr = alloca i64, align 8
  %left.addr = alloca i32, align 4
  %status = alloca i64, align 8
  %n = alloca i32, align 4
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %base, ptr %base.addr, align 8
    #dbg_declare(ptr %base.addr, !23, !DIExpression(), !31)
  store i32 %left, ptr %left.addr, align 4
    #dbg_declare(ptr %left.addr, !24, !DIExpression(), !32)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !33
    #dbg_declare(ptr %status, !25, !DIExpression(), !34)
  store i64 0, ptr %status, align 8, !dbg !34
  br label %while.cond, !dbg !35

while.cond:                                       ; preds = %cleanup.cont, %entry
  %0 = load i32, ptr %left.addr, align 4, !dbg !36
  %tobool = icmp ne i32 %0, 0, !dbg !35
  br i1 %tobool, label %while.body, label %while.end, !dbg !35

while.body:                                       ; preds = %while.cond
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #4, !dbg !37
    #dbg_declare(ptr %n, !26, !DIExpression(), !38)
  %1 = load i32, ptr %left.addr, align 4, !dbg !39
  %cmp = icmp ugt i32 %1, 512, !dbg !40
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !39

cond.true:                                        ; preds = %while.body
  br label %cond.end, !dbg !39

cond.false:                                       ; preds = %while.body
  %2 = load i32, ptr %left.addr, align 4, !dbg !41
  br label %cond.end, !dbg !39

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ 512, %cond.true ], [ %2, %cond.false ], !dbg !39
  store i32 %cond, ptr %n, align 4, !dbg !38
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !42
    #dbg_declare(ptr %flags, !28, !DIExpression(), !43)
  %call = call i64 @irq_save() #5, !dbg !44
  store i64 %call, ptr %flags, align 8, !dbg !43
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !45
    #dbg_declare(ptr %input, !29, !DIExpression(), !46)
  %3 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !47
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %3) #5, !dbg !48
  store ptr %call1, ptr %input, align 8, !dbg !46
  %4 = load ptr, ptr %input, align 8, !dbg !49
  %arrayidx = getelementptr i64, ptr %4, i64 0, !dbg !49
  store i64 1, ptr %arrayidx, align 8, !dbg !50
  %5 = load i64, ptr %base.addr, align 8, !dbg !51
  %6 = load ptr, ptr %input, align 8, !dbg !52
  %arrayidx2 = getelementptr i64, ptr %6, i64 1, !dbg !52
  store i64 %5, ptr %arrayidx2, align 8, !dbg !53
  %7 = load ptr, ptr %input, align 8, !dbg !54
  %arrayidx3 = getelementptr i64, ptr %7, i64 2, !dbg !54
  store i64 0, ptr %arrayidx3, align 8, !dbg !55
  %8 = load i32, ptr %n, align 4, !dbg !56
  %conv = zext i32 %8 to i64, !dbg !57
  %shl = shl i64 %conv, 32, !dbg !58
  %or = or i64 76, %shl, !dbg !59
  %9 = load ptr, ptr %input, align 8, !dbg !60
  %call4 = call i64 @hv_do_hypercall(i64 noundef %or, ptr noundef %9, ptr noundef null) #5, !dbg !61
  store i64 %call4, ptr %status, align 8, !dbg !62
  %10 = load i64, ptr %flags, align 8, !dbg !63
  call void @irq_restore(i64 noundef %10) #5, !dbg !64
  %11 = load i64, ptr %status, align 8, !dbg !65
  %call5 = call i32 @succeeded(i64 noundef %11) #5, !dbg !67
  %tobool6 = icmp ne i32 %call5, 0, !dbg !67
  br i1 %tobool6, label %if.end, label %if.then, !dbg !68

if.then:                                          ; preds = %cond.end
  store i32 3, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !69

if.end:                                           ; preds = %cond.end
  %12 = load i32, ptr %n, align 4, !dbg !70
  %13 = load i32, ptr %left.addr, align 4, !dbg !71
  %sub = sub i32 %13, %12, !dbg !71
  store i32 %sub, ptr %left.addr, align 4, !dbg !71
  %14 = load i32, ptr %n, align 4, !dbg !72
  %conv7 = zext i32 %14 to i64, !dbg !72
  %15 = load i64, ptr %base.addr, align 8, !dbg !73
  %add = add i64 %15, %conv7, !dbg !73
  store i64 %add, ptr %base.addr, align 8, !dbg !73
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !74
  br label %cleanup, !dbg !74

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !74
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !74
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #4, !dbg !74
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %unreachable [
    i32 0, label %cleanup.cont
    i32 3, label %while.end
  ]

cleanup.cont:                                     ; preds = %cleanup
  br label %while.cond, !dbg !35, !llvm.loop !75

while.end:                                        ; preds = %cleanup, %while.cond
  %16 = load i64, ptr %status, align 8, !dbg !77
  store i32 1, ptr %cleanup.dest.slot, align 4
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !78
  ret i64 %16, !dbg !79

unreachable:                                      ; preds = %cleanup
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !80 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !85
    #dbg_declare(ptr %flags, !84, !DIExpression(), !86)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !87, !srcloc !88
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !89, !srcloc !90
  %0 = load i64, ptr %flags, align 8, !dbg !91
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !92
  ret i64 %0, !dbg !93
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !94 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !98, !DIExpression(), !100)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !101
    #dbg_declare(ptr %offset, !99, !DIExpression(), !102)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !103, !srcloc !104
  store i64 %0, ptr %offset, align 8, !dbg !103
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !105
  %2 = ptrtoint ptr %1 to i64, !dbg !106
  %3 = load i64, ptr %offset, align 8, !dbg !107
  %add = add i64 %2, %3, !dbg !108
  %4 = inttoptr i64 %add to ptr, !dbg !109
  %5 = load ptr, ptr %4, align 8, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !111
  ret ptr %5, !dbg !112
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

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !129 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !134, !DIExpression(), !135)
  %0 = load i64, ptr %status.addr, align 8, !dbg !136
  %and = and i64 %0, 65535, !dbg !137
  %cmp = icmp eq i64 %and, 0, !dbg !138
  %conv = zext i1 %cmp to i32, !dbg !138
  ret i32 %conv, !dbg !139
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
!3 = !DIFile(filename: "cover_once_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "b3e21a62e4bf74ce8bb7d9d313d05007")
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
!17 = distinct !DISubprogram(name: "cover_once_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!5, !5, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !28, !29}
!23 = !DILocalVariable(name: "base", arg: 1, scope: !17, file: !3, line: 8, type: !5)
!24 = !DILocalVariable(name: "left", arg: 2, scope: !17, file: !3, line: 8, type: !20)
!25 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !5)
!26 = !DILocalVariable(name: "n", scope: !27, file: !3, line: 13, type: !20)
!27 = distinct !DILexicalBlock(scope: !17, file: !3, line: 12, column: 15)
!28 = !DILocalVariable(name: "flags", scope: !27, file: !3, line: 14, type: !5)
!29 = !DILocalVariable(name: "input", scope: !27, file: !3, line: 15, type: !30)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!31 = !DILocation(line: 8, column: 26, scope: !17)
!32 = !DILocation(line: 8, column: 36, scope: !17)
!33 = !DILocation(line: 10, column: 2, scope: !17)
!34 = !DILocation(line: 10, column: 6, scope: !17)
!35 = !DILocation(line: 12, column: 2, scope: !17)
!36 = !DILocation(line: 12, column: 9, scope: !17)
!37 = !DILocation(line: 13, column: 3, scope: !27)
!38 = !DILocation(line: 13, column: 7, scope: !27)
!39 = !DILocation(line: 13, column: 11, scope: !27)
!40 = !DILocation(line: 13, column: 16, scope: !27)
!41 = !DILocation(line: 13, column: 30, scope: !27)
!42 = !DILocation(line: 14, column: 3, scope: !27)
!43 = !DILocation(line: 14, column: 7, scope: !27)
!44 = !DILocation(line: 14, column: 15, scope: !27)
!45 = !DILocation(line: 15, column: 3, scope: !27)
!46 = !DILocation(line: 15, column: 8, scope: !27)
!47 = !DILocation(line: 15, column: 34, scope: !27)
!48 = !DILocation(line: 15, column: 16, scope: !27)
!49 = !DILocation(line: 17, column: 3, scope: !27)
!50 = !DILocation(line: 17, column: 12, scope: !27)
!51 = !DILocation(line: 18, column: 14, scope: !27)
!52 = !DILocation(line: 18, column: 3, scope: !27)
!53 = !DILocation(line: 18, column: 12, scope: !27)
!54 = !DILocation(line: 19, column: 3, scope: !27)
!55 = !DILocation(line: 19, column: 12, scope: !27)
!56 = !DILocation(line: 20, column: 40, scope: !27)
!57 = !DILocation(line: 20, column: 35, scope: !27)
!58 = !DILocation(line: 20, column: 42, scope: !27)
!59 = !DILocation(line: 20, column: 33, scope: !27)
!60 = !DILocation(line: 20, column: 49, scope: !27)
!61 = !DILocation(line: 20, column: 12, scope: !27)
!62 = !DILocation(line: 20, column: 10, scope: !27)
!63 = !DILocation(line: 21, column: 15, scope: !27)
!64 = !DILocation(line: 21, column: 3, scope: !27)
!65 = !DILocation(line: 22, column: 18, scope: !66)
!66 = distinct !DILexicalBlock(scope: !27, file: !3, line: 22, column: 7)
!67 = !DILocation(line: 22, column: 8, scope: !66)
!68 = !DILocation(line: 22, column: 7, scope: !27)
!69 = !DILocation(line: 23, column: 4, scope: !66)
!70 = !DILocation(line: 24, column: 11, scope: !27)
!71 = !DILocation(line: 24, column: 8, scope: !27)
!72 = !DILocation(line: 25, column: 11, scope: !27)
!73 = !DILocation(line: 25, column: 8, scope: !27)
!74 = !DILocation(line: 26, column: 2, scope: !17)
!75 = distinct !{!75, !35, !74, !76}
!76 = !{!"llvm.loop.mustprogress"}
!77 = !DILocation(line: 27, column: 9, scope: !17)
!78 = !DILocation(line: 28, column: 1, scope: !17)
!79 = !DILocation(line: 27, column: 2, scope: !17)
!80 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !81, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !83)
!81 = !DISubroutineType(types: !82)
!82 = !{!5}
!83 = !{!84}
!84 = !DILocalVariable(name: "flags", scope: !80, file: !6, line: 42, type: !5)
!85 = !DILocation(line: 42, column: 2, scope: !80)
!86 = !DILocation(line: 42, column: 6, scope: !80)
!87 = !DILocation(line: 44, column: 2, scope: !80)
!88 = !{i64 19027, i64 19036}
!89 = !DILocation(line: 45, column: 2, scope: !80)
!90 = !{i64 19098}
!91 = !DILocation(line: 46, column: 9, scope: !80)
!92 = !DILocation(line: 47, column: 1, scope: !80)
!93 = !DILocation(line: 46, column: 2, scope: !80)
!94 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !95, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !97)
!95 = !DISubroutineType(types: !96)
!96 = !{!8, !9}
!97 = !{!98, !99}
!98 = !DILocalVariable(name: "variable", arg: 1, scope: !94, file: !6, line: 56, type: !9)
!99 = !DILocalVariable(name: "offset", scope: !94, file: !6, line: 58, type: !5)
!100 = !DILocation(line: 56, column: 46, scope: !94)
!101 = !DILocation(line: 58, column: 2, scope: !94)
!102 = !DILocation(line: 58, column: 6, scope: !94)
!103 = !DILocation(line: 60, column: 2, scope: !94)
!104 = !{i64 19399}
!105 = !DILocation(line: 61, column: 25, scope: !94)
!106 = !DILocation(line: 61, column: 20, scope: !94)
!107 = !DILocation(line: 61, column: 36, scope: !94)
!108 = !DILocation(line: 61, column: 34, scope: !94)
!109 = !DILocation(line: 61, column: 10, scope: !94)
!110 = !DILocation(line: 61, column: 9, scope: !94)
!111 = !DILocation(line: 62, column: 1, scope: !94)
!112 = !DILocation(line: 61, column: 2, scope: !94)
!113 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !114, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!114 = !DISubroutineType(types: !115)
!115 = !{!5, !5, !8, !8}
!116 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !117, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !119)
!117 = !DISubroutineType(types: !118)
!118 = !{null, !5}
!119 = !{!120}
!120 = !DILocalVariable(name: "flags", arg: 1, scope: !116, file: !6, line: 49, type: !5)
!121 = !DILocation(line: 49, column: 36, scope: !116)
!122 = !DILocation(line: 51, column: 6, scope: !123)
!123 = distinct !DILexicalBlock(scope: !116, file: !6, line: 51, column: 6)
!124 = !DILocation(line: 51, column: 12, scope: !123)
!125 = !DILocation(line: 51, column: 6, scope: !116)
!126 = !DILocation(line: 52, column: 3, scope: !123)
!127 = !{i64 19218}
!128 = !DILocation(line: 53, column: 1, scope: !116)
!129 = distinct !DISubprogram(name: "succeeded", scope: !6, file: !6, line: 72, type: !130, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !133)
!130 = !DISubroutineType(types: !131)
!131 = !{!132, !5}
!132 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!133 = !{!134}
!134 = !DILocalVariable(name: "status", arg: 1, scope: !129, file: !6, line: 72, type: !5)
!135 = !DILocation(line: 72, column: 33, scope: !129)
!136 = !DILocation(line: 74, column: 10, scope: !129)
!137 = !DILocation(line: 74, column: 17, scope: !129)
!138 = !DILocation(line: 74, column: 27, scope: !129)
!139 = !DILocation(line: 74, column: 2, scope: !129)
