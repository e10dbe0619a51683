; ModuleID = 'shift_rounds_right.c'
source_filename = "shift_rounds_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @shift_rounds_right(i64 noundef %space, ptr noundef %cpus, i32 noundef %count) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %space.addr = alloca i64, align 8
  %cpus.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %mask = alloca i64, align 8
  %i = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %space, ptr %space.addr, align 8
    #dbg_declare(ptr %space.addr, !23, !DIExpression(), !32)
  store ptr %cpus, ptr %cpus.addr, align 8
    #dbg_declare(ptr %cpus.addr, !24, !DIExpression(), !33)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !25, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !35
    #dbg_declare(ptr %flags, !26, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !35
    #dbg_declare(ptr %status, !27, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !35
    #dbg_declare(ptr %input, !28, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 8, ptr %mask) #4, !dbg !35
    #dbg_declare(ptr %mask, !30, !DIExpression(), !39)
  store i64 0, ptr %mask, align 8, !dbg !39
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #4, !dbg !40
    #dbg_declare(ptr %i, !31, !DIExpression(), !41)
  store i32 0, ptr %i, align 4, !dbg !42
  br label %for.cond, !dbg !44

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i32, ptr %i, align 4, !dbg !45
  %1 = load i32, ptr %count.addr, align 4, !dbg !47
  %cmp = icmp ult i32 %0, %1, !dbg !48
  br i1 %cmp, label %for.body, label %for.end, !dbg !49

for.body:                                         ; preds = %for.cond
  %2 = load ptr, ptr %cpus.addr, align 8, !dbg !50
  %3 = load i32, ptr %i, align 4, !dbg !53
  %idxprom = zext i32 %3 to i64, !dbg !50
  %arrayidx = getelementptr i32, ptr %2, i64 %idxprom, !dbg !50
  %4 = load i32, ptr %arrayidx, align 4, !dbg !50
  %cmp1 = icmp uge i32 %4, 64, !dbg !54
  br i1 %cmp1, label %if.then, label %if.end, !dbg !55

if.then:                                          ; preds = %for.body
  store i64 1, ptr %retval, align 8, !dbg !56
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !56

if.end:                                           ; preds = %for.body
  %5 = load ptr, ptr %cpus.addr, align 8, !dbg !57
  %6 = load i32, ptr %i, align 4, !dbg !58
  %idxprom2 = zext i32 %6 to i64, !dbg !57
  %arrayidx3 = getelementptr i32, ptr %5, i64 %idxprom2, !dbg !57
  %7 = load i32, ptr %arrayidx3, align 4, !dbg !57
  %sh_prom = zext i32 %7 to i64, !dbg !59
  %shl = shl i64 1, %sh_prom, !dbg !59
  %8 = load i64, ptr %mask, align 8, !dbg !60
  %or = or i64 %8, %shl, !dbg !60
  store i64 %or, ptr %mask, align 8, !dbg !60
  br label %for.inc, !dbg !61

for.inc:                                          ; preds = %if.end
  %9 = load i32, ptr %i, align 4, !dbg !62
  %inc = add i32 %9, 1, !dbg !62
  store i32 %inc, ptr %i, align 4, !dbg !62
  br label %for.cond, !dbg !63, !llvm.loop !64

for.end:                                          ; preds = %for.cond
  %call = call i64 @irq_save() #5, !dbg !67
  store i64 %call, ptr %flags, align 8, !dbg !68
  %10 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !69
  %call4 = call ptr @this_cpu_ptr_load(ptr noundef %10) #5, !dbg !70
  store ptr %call4, ptr %input, align 8, !dbg !71
  %11 = load i64, ptr %space.addr, align 8, !dbg !72
  %12 = load ptr, ptr %input, align 8, !dbg !73
  %arrayidx5 = getelementptr i64, ptr %12, i64 0, !dbg !73
  store i64 %11, ptr %arrayidx5, align 8, !dbg !74
  %13 = load ptr, ptr %input, align 8, !dbg !75
  %arrayidx6 = getelementptr i64, ptr %13, i64 1, !dbg !75
  store i64 0, ptr %arrayidx6, align 8, !dbg !76
  %14 = load i64, ptr %mask, align 8, !dbg !77
  %15 = load ptr, ptr %input, align 8, !dbg !78
  %arrayidx7 = getelementptr i64, ptr %15, i64 2, !dbg !78
  store i64 %14, ptr %arrayidx7, align 8, !dbg !79
  %16 = load ptr, ptr %input, align 8, !dbg !80
  %call8 = call i64 @hv_do_hypercall(i64 noundef 2, ptr noundef %16, ptr noundef null) #5, !dbg !81
  store i64 %call8, ptr %status, align 8, !dbg !82
  %17 = load i64, ptr %flags, align 8, !dbg !83
  call void @irq_restore(i64 noundef %17) #5, !dbg !84
  %18 = load i64, ptr %status, align 8, !dbg !85
  store i64 %18, ptr %retval, align 8, !dbg !86
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !86

cleanup:                                          ; preds = %for.end, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #4, !dbg !87
  call void @llvm.lifetime.end.p0(i64 8, ptr %mask) #4, !dbg !87
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !87
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !87
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !87
  %19 = load i64, ptr %retval, align 8, !dbg !87
  ret i64 %19, !dbg !87
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !88 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !93
    #dbg_declare(ptr %flags, !92, !DIExpression(), !94)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !95, !srcloc !96
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !97, !srcloc !98
  %0 = load i64, ptr %flags, align 8, !dbg !99
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !100
  ret i64 %0, !dbg !101
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !102 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !106, !DIExpression(), !108)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !109
    #dbg_declare(ptr %offset, !107, !DIExpression(), !110)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !111, !srcloc !112
  store i64 %0, ptr %offset, align 8, !dbg !111
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !113
  %2 = ptrtoint ptr %1 to i64, !dbg !114
  %3 = load i64, ptr %offset, align 8, !dbg !115
  %add = add i64 %2, %3, !dbg !116
  %4 = inttoptr i64 %add to ptr, !dbg !117
  %5 = load ptr, ptr %4, align 8, !dbg !118
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !119
  ret ptr %5, !dbg !120
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !121 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !124 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !128, !DIExpression(), !129)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !130
  %and = and i64 %0, 512, !dbg !132
  %tobool = icmp ne i64 %and, 0, !dbg !132
  br i1 %tobool, label %if.then, label %if.end, !dbg !133

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !134, !srcloc !135
  br label %if.end, !dbg !134

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !136
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
!llvm.module.flags = !{!11, !12, !13}
!llvm.ident = !{!14}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "shift_rounds_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "740ca7d9068d159e5a574ad751b01e1f")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0}
!11 = !{i32 7, !"Dwarf Version", i32 5}
!12 = !{i32 2, !"Debug Info Version", i32 3}
!13 = !{i32 1, !"wchar_size", i32 4}
!14 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!15 = distinct !DISubprogram(name: "shift_rounds_right", scope: !3, file: !3, line: 8, type: !16, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7, !18, !20}
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !20)
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !27, !28, !30, !31}
!23 = !DILocalVariable(name: "space", arg: 1, scope: !15, file: !3, line: 8, type: !7)
!24 = !DILocalVariable(name: "cpus", arg: 2, scope: !15, file: !3, line: 8, type: !18)
!25 = !DILocalVariable(name: "count", arg: 3, scope: !15, file: !3, line: 8, type: !20)
!26 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 10, type: !7)
!27 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 10, type: !7)
!28 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 10, type: !29)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!30 = !DILocalVariable(name: "mask", scope: !15, file: !3, line: 10, type: !7)
!31 = !DILocalVariable(name: "i", scope: !15, file: !3, line: 11, type: !20)
!32 = !DILocation(line: 8, column: 28, scope: !15)
!33 = !DILocation(line: 8, column: 46, scope: !15)
!34 = !DILocation(line: 8, column: 56, scope: !15)
!35 = !DILocation(line: 10, column: 2, scope: !15)
!36 = !DILocation(line: 10, column: 6, scope: !15)
!37 = !DILocation(line: 10, column: 13, scope: !15)
!38 = !DILocation(line: 10, column: 22, scope: !15)
!39 = !DILocation(line: 10, column: 29, scope: !15)
!40 = !DILocation(line: 11, column: 2, scope: !15)
!41 = !DILocation(line: 11, column: 6, scope: !15)
!42 = !DILocation(line: 13, column: 9, scope: !43)
!43 = distinct !DILexicalBlock(scope: !15, file: !3, line: 13, column: 2)
!44 = !DILocation(line: 13, column: 7, scope: !43)
!45 = !DILocation(line: 13, column: 14, scope: !46)
!46 = distinct !DILexicalBlock(scope: !43, file: !3, line: 13, column: 2)
!47 = !DILocation(line: 13, column: 18, scope: !46)
!48 = !DILocation(line: 13, column: 16, scope: !46)
!49 = !DILocation(line: 13, column: 2, scope: !43)
!50 = !DILocation(line: 14, column: 7, scope: !51)
!51 = distinct !DILexicalBlock(scope: !52, file: !3, line: 14, column: 7)
!52 = distinct !DILexicalBlock(scope: !46, file: !3, line: 13, column: 30)
!53 = !DILocation(line: 14, column: 12, scope: !51)
!54 = !DILocation(line: 14, column: 15, scope: !51)
!55 = !DILocation(line: 14, column: 7, scope: !52)
!56 = !DILocation(line: 15, column: 4, scope: !51)
!57 = !DILocation(line: 16, column: 19, scope: !52)
!58 = !DILocation(line: 16, column: 24, scope: !52)
!59 = !DILocation(line: 16, column: 16, scope: !52)
!60 = !DILocation(line: 16, column: 8, scope: !52)
!61 = !DILocation(line: 17, column: 2, scope: !52)
!62 = !DILocation(line: 13, column: 26, scope: !46)
!63 = !DILocation(line: 13, column: 2, scope: !46)
!64 = distinct !{!64, !49, !65, !66}
!65 = !DILocation(line: 17, column: 2, scope: !43)
!66 = !{!"llvm.loop.mustprogress"}
!67 = !DILocation(line: 18, column: 10, scope: !15)
!68 = !DILocation(line: 18, column: 8, scope: !15)
!69 = !DILocation(line: 19, column: 28, scope: !15)
!70 = !DILocation(line: 19, column: 10, scope: !15)
!71 = !DILocation(line: 19, column: 8, scope: !15)
!72 = !DILocation(line: 20, column: 13, scope: !15)
!73 = !DILocation(line: 20, column: 2, scope: !15)
!74 = !DILocation(line: 20, column: 11, scope: !15)
!75 = !DILocation(line: 21, column: 2, scope: !15)
!76 = !DILocation(line: 21, column: 11, scope: !15)
!77 = !DILocation(line: 22, column: 13, scope: !15)
!78 = !DILocation(line: 22, column: 2, scope: !15)
!79 = !DILocation(line: 22, column: 11, scope: !15)
!80 = !DILocation(line: 23, column: 33, scope: !15)
!81 = !DILocation(line: 23, column: 11, scope: !15)
!82 = !DILocation(line: 23, column: 9, scope: !15)
!83 = !DILocation(line: 24, column: 14, scope: !15)
!84 = !DILocation(line: 24, column: 2, scope: !15)
!85 = !DILocation(line: 25, column: 9, scope: !15)
!86 = !DILocation(line: 25, column: 2, scope: !15)
!87 = !DILocation(line: 26, column: 1, scope: !15)
!88 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !89, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !91)
!89 = !DISubroutineType(types: !90)
!90 = !{!7}
!91 = !{!92}
!92 = !DILocalVariable(name: "flags", scope: !88, file: !8, line: 42, type: !7)
!93 = !DILocation(line: 42, column: 2, scope: !88)
!94 = !DILocation(line: 42, column: 6, scope: !88)
!95 = !DILocation(line: 44, column: 2, scope: !88)
!96 = !{i64 19011, i64 19020}
!97 = !DILocation(line: 45, column: 2, scope: !88)
!98 = !{i64 19082}
!99 = !DILocation(line: 46, column: 9, scope: !88)
!100 = !DILocation(line: 47, column: 1, scope: !88)
!101 = !DILocation(line: 46, column: 2, scope: !88)
!102 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !103, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !105)
!103 = !DISubroutineType(types: !104)
!104 = !{!5, !6}
!105 = !{!106, !107}
!106 = !DILocalVariable(name: "variable", arg: 1, scope: !102, file: !8, line: 56, type: !6)
!107 = !DILocalVariable(name: "offset", scope: !102, file: !8, line: 58, type: !7)
!108 = !DILocation(line: 56, column: 46, scope: !102)
!109 = !DILocation(line: 58, column: 2, scope: !102)
!110 = !DILocation(line: 58, column: 6, scope: !102)
!111 = !DILocation(line: 60, column: 2, scope: !102)
!112 = !{i64 19383}
!113 = !DILocation(line: 61, column: 25, scope: !102)
!114 = !DILocation(line: 61, column: 20, scope: !102)
!115 = !DILocation(line: 61, column: 36, scope: !102)
!116 = !DILocation(line: 61, column: 34, scope: !102)
!117 = !DILocation(line: 61, column: 10, scope: !102)
!118 = !DILocation(line: 61, column: 9, scope: !102)
!119 = !DILocation(line: 62, column: 1, scope: !102)
!120 = !DILocation(line: 61, column: 2, scope: !102)
!121 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !122, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!122 = !DISubroutineType(types: !123)
!123 = !{!7, !7, !5, !5}
!124 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !125, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !127)
!125 = !DISubroutineType(types: !126)
!126 = !{null, !7}
!127 = !{!128}
!128 = !DILocalVariable(name: "flags", arg: 1, scope: !124, file: !8, line: 49, type: !7)
!129 = !DILocation(line: 49, column: 36, scope: !124)
!130 = !DILocation(line: 51, column: 6, scope: !131)
!131 = distinct !DILexicalBlock(scope: !124, file: !8, line: 51, column: 6)
!132 = !DILocation(line: 51, column: 12, scope: !131)
!133 = !DILocation(line: 51, column: 6, scope: !124)
!134 = !DILocation(line: 52, column: 3, scope: !131)
!135 = !{i64 19202}
!136 = !DILocation(line: 53, column: 1, scope: !124)
