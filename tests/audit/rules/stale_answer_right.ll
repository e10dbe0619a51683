; ModuleID = 'stale_answer_right.c'
source_filename = "stale_answer_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_answer_right(i32 noundef %code) #0 !dbg !17 {
entry:
  %code.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %code, ptr %code.addr, align 4
    #dbg_declare(ptr %code.addr, !23, !DIExpression(), !29)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !30
    #dbg_declare(ptr %flags, !24, !DIExpression(), !31)
  %call = call i64 @irq_save() #5, !dbg !32
  store i64 %call, ptr %flags, align 8, !dbg !31
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !30
    #dbg_declare(ptr %status, !25, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !34
    #dbg_declare(ptr %input, !26, !DIExpression(), !35)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !36
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !37
  store ptr %call1, ptr %input, align 8, !dbg !35
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #4, !dbg !38
    #dbg_declare(ptr %output, !28, !DIExpression(), !39)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !40
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #5, !dbg !41
  store ptr %call2, ptr %output, align 8, !dbg !39
  %2 = load ptr, ptr %output, align 8, !dbg !42
  %call3 = call i64 @own_partition(ptr noundef %2) #5, !dbg !43
  %3 = load ptr, ptr %input, align 8, !dbg !44
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !44
  store i64 %call3, ptr %arrayidx, align 8, !dbg !45
  %4 = load i32, ptr %code.addr, align 4, !dbg !46
  %conv = zext i32 %4 to i64, !dbg !46
  %5 = load ptr, ptr %input, align 8, !dbg !47
  %arrayidx4 = getelementptr i64, ptr %5, i64 1, !dbg !47
  store i64 %conv, ptr %arrayidx4, align 8, !dbg !48
  %6 = load ptr, ptr %input, align 8, !dbg !49
  %7 = load ptr, ptr %output, align 8, !dbg !50
  %call5 = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef %6, ptr noundef %7) #5, !dbg !51
  store i64 %call5, ptr %status, align 8, !dbg !52
  %8 = load i64, ptr %flags, align 8, !dbg !53
  call void @irq_restore(i64 noundef %8) #5, !dbg !54
  %9 = load i64, ptr %status, align 8, !dbg !55
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !56
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !56
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !56
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !56
  ret i64 %9, !dbg !57
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !58 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !63
    #dbg_declare(ptr %flags, !62, !DIExpression(), !64)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !65, !srcloc !66
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !67, !srcloc !68
  %0 = load i64, ptr %flags, align 8, !dbg !69
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !70
  ret i64 %0, !dbg !71
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !72 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !76, !DIExpression(), !78)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !79
    #dbg_declare(ptr %offset, !77, !DIExpression(), !80)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !81, !srcloc !82
  store i64 %0, ptr %offset, align 8, !dbg !81
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !83
  %2 = ptrtoint ptr %1 to i64, !dbg !84
  %3 = load i64, ptr %offset, align 8, !dbg !85
  %add = add i64 %2, %3, !dbg !86
  %4 = inttoptr i64 %add to ptr, !dbg !87
  %5 = load ptr, ptr %4, align 8, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !89
  ret ptr %5, !dbg !90
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @own_partition(ptr noundef %output) #2 !dbg !91 {
entry:
  %output.addr = alloca ptr, align 8
  %status = alloca i64, align 8
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !95, !DIExpression(), !97)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !98
    #dbg_declare(ptr %status, !96, !DIExpression(), !99)
  %0 = load ptr, ptr %output.addr, align 8, !dbg !100
  %call = call i64 @hv_do_hypercall(i64 noundef 70, ptr noundef null, ptr noundef %0) #5, !dbg !101
  store i64 %call, ptr %status, align 8, !dbg !99
  %1 = load i64, ptr %status, align 8, !dbg !102
  %call1 = call i32 @succeeded(i64 noundef %1) #5, !dbg !103
  %tobool = icmp ne i32 %call1, 0, !dbg !103
  br i1 %tobool, label %cond.true, label %cond.false, !dbg !103

cond.true:                                        ; preds = %entry
  %2 = load ptr, ptr %output.addr, align 8, !dbg !104
  %arrayidx = getelementptr i64, ptr %2, i64 0, !dbg !104
  %3 = load i64, ptr %arrayidx, align 8, !dbg !104
  br label %cond.end, !dbg !103

cond.false:                                       ; preds = %entry
  br label %cond.end, !dbg !103

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %3, %cond.true ], [ -1, %cond.false ], !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !105
  ret i64 %cond, !dbg !106
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !107 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !110 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !114, !DIExpression(), !115)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !116
  %and = and i64 %0, 512, !dbg !118
  %tobool = icmp ne i64 %and, 0, !dbg !118
  br i1 %tobool, label %if.then, label %if.end, !dbg !119

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !120, !srcloc !121
  br label %if.end, !dbg !120

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !122
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !123 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !128, !DIExpression(), !129)
  %0 = load i64, ptr %status.addr, align 8, !dbg !130
  %and = and i64 %0, 65535, !dbg !131
  %cmp = icmp eq i64 %and, 0, !dbg !132
  %conv = zext i1 %cmp to i32, !dbg !132
  ret i32 %conv, !dbg !133
}

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_answer_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "9d530e52639573f1309f2d26dd073bf6")
!4 = !{!5, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "stale_answer_right", scope: !3, file: !3, line: 15, type: !18, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !28}
!23 = !DILocalVariable(name: "code", arg: 1, scope: !17, file: !3, line: 15, type: !20)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 17, type: !7)
!25 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 17, type: !7)
!26 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 18, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!28 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 19, type: !27)
!29 = !DILocation(line: 15, column: 28, scope: !17)
!30 = !DILocation(line: 17, column: 2, scope: !17)
!31 = !DILocation(line: 17, column: 6, scope: !17)
!32 = !DILocation(line: 17, column: 14, scope: !17)
!33 = !DILocation(line: 17, column: 26, scope: !17)
!34 = !DILocation(line: 18, column: 2, scope: !17)
!35 = !DILocation(line: 18, column: 7, scope: !17)
!36 = !DILocation(line: 18, column: 33, scope: !17)
!37 = !DILocation(line: 18, column: 15, scope: !17)
!38 = !DILocation(line: 19, column: 2, scope: !17)
!39 = !DILocation(line: 19, column: 7, scope: !17)
!40 = !DILocation(line: 19, column: 34, scope: !17)
!41 = !DILocation(line: 19, column: 16, scope: !17)
!42 = !DILocation(line: 21, column: 27, scope: !17)
!43 = !DILocation(line: 21, column: 13, scope: !17)
!44 = !DILocation(line: 21, column: 2, scope: !17)
!45 = !DILocation(line: 21, column: 11, scope: !17)
!46 = !DILocation(line: 22, column: 13, scope: !17)
!47 = !DILocation(line: 22, column: 2, scope: !17)
!48 = !DILocation(line: 22, column: 11, scope: !17)
!49 = !DILocation(line: 23, column: 33, scope: !17)
!50 = !DILocation(line: 23, column: 40, scope: !17)
!51 = !DILocation(line: 23, column: 11, scope: !17)
!52 = !DILocation(line: 23, column: 9, scope: !17)
!53 = !DILocation(line: 24, column: 14, scope: !17)
!54 = !DILocation(line: 24, column: 2, scope: !17)
!55 = !DILocation(line: 25, column: 9, scope: !17)
!56 = !DILocation(line: 26, column: 1, scope: !17)
!57 = !DILocation(line: 25, column: 2, scope: !17)
!58 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !59, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !61)
!59 = !DISubroutineType(types: !60)
!60 = !{!7}
!61 = !{!62}
!62 = !DILocalVariable(name: "flags", scope: !58, file: !8, line: 42, type: !7)
!63 = !DILocation(line: 42, column: 2, scope: !58)
!64 = !DILocation(line: 42, column: 6, scope: !58)
!65 = !DILocation(line: 44, column: 2, scope: !58)
!66 = !{i64 19052, i64 19061}
!67 = !DILocation(line: 45, column: 2, scope: !58)
!68 = !{i64 19123}
!69 = !DILocation(line: 46, column: 9, scope: !58)
!70 = !DILocation(line: 47, column: 1, scope: !58)
!71 = !DILocation(line: 46, column: 2, scope: !58)
!72 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !73, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !75)
!73 = !DISubroutineType(types: !74)
!74 = !{!6, !5}
!75 = !{!76, !77}
!76 = !DILocalVariable(name: "variable", arg: 1, scope: !72, file: !8, line: 56, type: !5)
!77 = !DILocalVariable(name: "offset", scope: !72, file: !8, line: 58, type: !7)
!78 = !DILocation(line: 56, column: 46, scope: !72)
!79 = !DILocation(line: 58, column: 2, scope: !72)
!80 = !DILocation(line: 58, column: 6, scope: !72)
!81 = !DILocation(line: 60, column: 2, scope: !72)
!82 = !{i64 19424}
!83 = !DILocation(line: 61, column: 25, scope: !72)
!84 = !DILocation(line: 61, column: 20, scope: !72)
!85 = !DILocation(line: 61, column: 36, scope: !72)
!86 = !DILocation(line: 61, column: 34, scope: !72)
!87 = !DILocation(line: 61, column: 10, scope: !72)
!88 = !DILocation(line: 61, column: 9, scope: !72)
!89 = !DILocation(line: 62, column: 1, scope: !72)
!90 = !DILocation(line: 61, column: 2, scope: !72)
!91 = distinct !DISubprogram(name: "own_partition", scope: !3, file: !3, line: 8, type: !92, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !94)
!92 = !DISubroutineType(types: !93)
!93 = !{!7, !27}
!94 = !{!95, !96}
!95 = !DILocalVariable(name: "output", arg: 1, scope: !91, file: !3, line: 8, type: !27)
!96 = !DILocalVariable(name: "status", scope: !91, file: !3, line: 10, type: !7)
!97 = !DILocation(line: 8, column: 38, scope: !91)
!98 = !DILocation(line: 10, column: 2, scope: !91)
!99 = !DILocation(line: 10, column: 6, scope: !91)
!100 = !DILocation(line: 10, column: 40, scope: !91)
!101 = !DILocation(line: 10, column: 15, scope: !91)
!102 = !DILocation(line: 12, column: 19, scope: !91)
!103 = !DILocation(line: 12, column: 9, scope: !91)
!104 = !DILocation(line: 12, column: 29, scope: !91)
!105 = !DILocation(line: 13, column: 1, scope: !91)
!106 = !DILocation(line: 12, column: 2, scope: !91)
!107 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !108, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!108 = !DISubroutineType(types: !109)
!109 = !{!7, !7, !6, !6}
!110 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !111, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !113)
!111 = !DISubroutineType(types: !112)
!112 = !{null, !7}
!113 = !{!114}
!114 = !DILocalVariable(name: "flags", arg: 1, scope: !110, file: !8, line: 49, type: !7)
!115 = !DILocation(line: 49, column: 36, scope: !110)
!116 = !DILocation(line: 51, column: 6, scope: !117)
!117 = distinct !DILexicalBlock(scope: !110, file: !8, line: 51, column: 6)
!118 = !DILocation(line: 51, column: 12, scope: !117)
!119 = !DILocation(line: 51, column: 6, scope: !110)
!120 = !DILocation(line: 52, column: 3, scope: !117)
!121 = !{i64 19243}
!122 = !DILocation(line: 53, column: 1, scope: !110)
!123 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !124, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !127)
!124 = !DISubroutineType(types: !125)
!125 = !{!126, !7}
!126 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!127 = !{!128}
!128 = !DILocalVariable(name: "status", arg: 1, scope: !123, file: !8, line: 72, type: !7)
!129 = !DILocation(line: 72, column: 33, scope: !123)
!130 = !DILocation(line: 74, column: 10, scope: !123)
!131 = !DILocation(line: 74, column: 17, scope: !123)
!132 = !DILocation(line: 74, column: 27, scope: !123)
!133 = !DILocation(line: 74, column: 2, scope: !123)
