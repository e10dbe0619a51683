; ModuleID = 'wrap_shift_right.c'
source_filename = "wrap_shift_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @wrap_shift_right(i64 noundef %partition, i64 noundef %first, i32 noundef %count) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %first.addr = alloca i64, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %word = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !21, !DIExpression(), !29)
  store i64 %first, ptr %first.addr, align 8
    #dbg_declare(ptr %first.addr, !22, !DIExpression(), !30)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !23, !DIExpression(), !31)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !32
    #dbg_declare(ptr %flags, !24, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !32
    #dbg_declare(ptr %status, !25, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !32
    #dbg_declare(ptr %input, !26, !DIExpression(), !35)
  call void @llvm.lifetime.start.p0(i64 4, ptr %word) #4, !dbg !36
    #dbg_declare(ptr %word, !28, !DIExpression(), !37)
  %0 = load i32, ptr %count.addr, align 4, !dbg !38
  %tobool = icmp ne i32 %0, 0, !dbg !38
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !40

lor.lhs.false:                                    ; preds = %entry
  %1 = load i32, ptr %count.addr, align 4, !dbg !41
  %cmp = icmp ugt i32 %1, 4095, !dbg !42
  br i1 %cmp, label %if.then, label %if.end, !dbg !43

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 1, ptr %retval, align 8, !dbg !44
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !44

if.end:                                           ; preds = %lor.lhs.false
  %2 = load i32, ptr %count.addr, align 4, !dbg !45
  %or = or i32 %2, 1, !dbg !46
  %shl = shl i32 %or, 20, !dbg !47
  store i32 %shl, ptr %word, align 4, !dbg !48
  %call = call i64 @irq_save() #5, !dbg !49
  store i64 %call, ptr %flags, align 8, !dbg !50
  %3 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !51
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %3) #5, !dbg !52
  store ptr %call1, ptr %input, align 8, !dbg !53
  %4 = load i64, ptr %partition.addr, align 8, !dbg !54
  %5 = load ptr, ptr %input, align 8, !dbg !55
  %arrayidx = getelementptr i64, ptr %5, i64 0, !dbg !55
  store i64 %4, ptr %arrayidx, align 8, !dbg !56
  %6 = load i64, ptr %first.addr, align 8, !dbg !57
  %7 = load ptr, ptr %input, align 8, !dbg !58
  %arrayidx2 = getelementptr i64, ptr %7, i64 1, !dbg !58
  store i64 %6, ptr %arrayidx2, align 8, !dbg !59
  %8 = load ptr, ptr %input, align 8, !dbg !60
  %arrayidx3 = getelementptr i64, ptr %8, i64 2, !dbg !60
  store i64 0, ptr %arrayidx3, align 8, !dbg !61
  %9 = load i32, ptr %word, align 4, !dbg !62
  %conv = zext i32 %9 to i64, !dbg !63
  %shl4 = shl i64 %conv, 12, !dbg !64
  %or5 = or i64 %shl4, 76, !dbg !65
  %10 = load ptr, ptr %input, align 8, !dbg !66
  %call6 = call i64 @hv_do_hypercall(i64 noundef %or5, ptr noundef %10, ptr noundef null) #5, !dbg !67
  store i64 %call6, ptr %status, align 8, !dbg !68
  %11 = load i64, ptr %flags, align 8, !dbg !69
  call void @irq_restore(i64 noundef %11) #5, !dbg !70
  %12 = load i64, ptr %status, align 8, !dbg !71
  store i64 %12, ptr %retval, align 8, !dbg !72
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !72

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %word) #4, !dbg !73
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !73
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !73
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !73
  %13 = load i64, ptr %retval, align 8, !dbg !73
  ret i64 %13, !dbg !73
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !74 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !79
    #dbg_declare(ptr %flags, !78, !DIExpression(), !80)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !81, !srcloc !82
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !83, !srcloc !84
  %0 = load i64, ptr %flags, align 8, !dbg !85
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !86
  ret i64 %0, !dbg !87
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !88 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !92, !DIExpression(), !94)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !95
    #dbg_declare(ptr %offset, !93, !DIExpression(), !96)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !97, !srcloc !98
  store i64 %0, ptr %offset, align 8, !dbg !97
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !99
  %2 = ptrtoint ptr %1 to i64, !dbg !100
  %3 = load i64, ptr %offset, align 8, !dbg !101
  %add = add i64 %2, %3, !dbg !102
  %4 = inttoptr i64 %add to ptr, !dbg !103
  %5 = load ptr, ptr %4, align 8, !dbg !104
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !105
  ret ptr %5, !dbg !106
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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "wrap_shift_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "8e44de8b73f9c3da00ee54b873f4e85c")
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
!15 = distinct !DISubprogram(name: "wrap_shift_right", scope: !3, file: !3, line: 8, type: !16, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!16 = !DISubroutineType(types: !17)
!17 = !{!5, !5, !5, !18}
!18 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !19)
!19 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!20 = !{!21, !22, !23, !24, !25, !26, !28}
!21 = !DILocalVariable(name: "partition", arg: 1, scope: !15, file: !3, line: 8, type: !5)
!22 = !DILocalVariable(name: "first", arg: 2, scope: !15, file: !3, line: 8, type: !5)
!23 = !DILocalVariable(name: "count", arg: 3, scope: !15, file: !3, line: 8, type: !18)
!24 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 10, type: !5)
!25 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 10, type: !5)
!26 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 10, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!28 = !DILocalVariable(name: "word", scope: !15, file: !3, line: 11, type: !18)
!29 = !DILocation(line: 8, column: 26, scope: !15)
!30 = !DILocation(line: 8, column: 41, scope: !15)
!31 = !DILocation(line: 8, column: 52, scope: !15)
!32 = !DILocation(line: 10, column: 2, scope: !15)
!33 = !DILocation(line: 10, column: 6, scope: !15)
!34 = !DILocation(line: 10, column: 13, scope: !15)
!35 = !DILocation(line: 10, column: 22, scope: !15)
!36 = !DILocation(line: 11, column: 2, scope: !15)
!37 = !DILocation(line: 11, column: 6, scope: !15)
!38 = !DILocation(line: 13, column: 7, scope: !39)
!39 = distinct !DILexicalBlock(scope: !15, file: !3, line: 13, column: 6)
!40 = !DILocation(line: 13, column: 13, scope: !39)
!41 = !DILocation(line: 13, column: 16, scope: !39)
!42 = !DILocation(line: 13, column: 22, scope: !39)
!43 = !DILocation(line: 13, column: 6, scope: !15)
!44 = !DILocation(line: 14, column: 3, scope: !39)
!45 = !DILocation(line: 15, column: 10, scope: !15)
!46 = !DILocation(line: 15, column: 16, scope: !15)
!47 = !DILocation(line: 15, column: 21, scope: !15)
!48 = !DILocation(line: 15, column: 7, scope: !15)
!49 = !DILocation(line: 16, column: 10, scope: !15)
!50 = !DILocation(line: 16, column: 8, scope: !15)
!51 = !DILocation(line: 17, column: 28, scope: !15)
!52 = !DILocation(line: 17, column: 10, scope: !15)
!53 = !DILocation(line: 17, column: 8, scope: !15)
!54 = !DILocation(line: 18, column: 13, scope: !15)
!55 = !DILocation(line: 18, column: 2, scope: !15)
!56 = !DILocation(line: 18, column: 11, scope: !15)
!57 = !DILocation(line: 19, column: 13, scope: !15)
!58 = !DILocation(line: 19, column: 2, scope: !15)
!59 = !DILocation(line: 19, column: 11, scope: !15)
!60 = !DILocation(line: 20, column: 2, scope: !15)
!61 = !DILocation(line: 20, column: 11, scope: !15)
!62 = !DILocation(line: 21, column: 32, scope: !15)
!63 = !DILocation(line: 21, column: 27, scope: !15)
!64 = !DILocation(line: 21, column: 37, scope: !15)
!65 = !DILocation(line: 21, column: 43, scope: !15)
!66 = !DILocation(line: 21, column: 51, scope: !15)
!67 = !DILocation(line: 21, column: 11, scope: !15)
!68 = !DILocation(line: 21, column: 9, scope: !15)
!69 = !DILocation(line: 22, column: 14, scope: !15)
!70 = !DILocation(line: 22, column: 2, scope: !15)
!71 = !DILocation(line: 23, column: 9, scope: !15)
!72 = !DILocation(line: 23, column: 2, scope: !15)
!73 = !DILocation(line: 24, column: 1, scope: !15)
!74 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !75, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !77)
!75 = !DISubroutineType(types: !76)
!76 = !{!5}
!77 = !{!78}
!78 = !DILocalVariable(name: "flags", scope: !74, file: !6, line: 42, type: !5)
!79 = !DILocation(line: 42, column: 2, scope: !74)
!80 = !DILocation(line: 42, column: 6, scope: !74)
!81 = !DILocation(line: 44, column: 2, scope: !74)
!82 = !{i64 18972, i64 18981}
!83 = !DILocation(line: 45, column: 2, scope: !74)
!84 = !{i64 19043}
!85 = !DILocation(line: 46, column: 9, scope: !74)
!86 = !DILocation(line: 47, column: 1, scope: !74)
!87 = !DILocation(line: 46, column: 2, scope: !74)
!88 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !89, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !91)
!89 = !DISubroutineType(types: !90)
!90 = !{!8, !9}
!91 = !{!92, !93}
!92 = !DILocalVariable(name: "variable", arg: 1, scope: !88, file: !6, line: 56, type: !9)
!93 = !DILocalVariable(name: "offset", scope: !88, file: !6, line: 58, type: !5)
!94 = !DILocation(line: 56, column: 46, scope: !88)
!95 = !DILocation(line: 58, column: 2, scope: !88)
!96 = !DILocation(line: 58, column: 6, scope: !88)
!97 = !DILocation(line: 60, column: 2, scope: !88)
!98 = !{i64 19344}
!99 = !DILocation(line: 61, column: 25, scope: !88)
!100 = !DILocation(line: 61, column: 20, scope: !88)
!101 = !DILocation(line: 61, column: 36, scope: !88)
!102 = !DILocation(line: 61, column: 34, scope: !88)
!103 = !DILocation(line: 61, column: 10, scope: !88)
!104 = !DILocation(line: 61, column: 9, scope: !88)
!105 = !DILocation(line: 62, column: 1, scope: !88)
!106 = !DILocation(line: 61, column: 2, scope: !88)
!107 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !108, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!108 = !DISubroutineType(types: !109)
!109 = !{!5, !5, !8, !8}
!110 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !111, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !113)
!111 = !DISubroutineType(types: !112)
!112 = !{null, !5}
!113 = !{!114}
!114 = !DILocalVariable(name: "flags", arg: 1, scope: !110, file: !6, line: 49, type: !5)
!115 = !DILocation(line: 49, column: 36, scope: !110)
!116 = !DILocation(line: 51, column: 6, scope: !117)
!117 = distinct !DILexicalBlock(scope: !110, file: !6, line: 51, column: 6)
!118 = !DILocation(line: 51, column: 12, scope: !117)
!119 = !DILocation(line: 51, column: 6, scope: !110)
!120 = !DILocation(line: 52, column: 3, scope: !117)
!121 = !{i64 19163}
!122 = !DILocation(line: 53, column: 1, scope: !110)
