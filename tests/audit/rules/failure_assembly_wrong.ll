; ModuleID = 'failure_assembly_wrong.c'
source_filename = "failure_assembly_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @failure_assembly_wrong(i64 noundef %partition, i64 noundef %bit) #0 !dbg !17 {
entry:
  %partition.addr = alloca i64, align 8
  %bit.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %set = alloca i8, align 1
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !22, !DIExpression(), !30)
  store i64 %bit, ptr %bit.addr, align 8
    #dbg_declare(ptr %bit.addr, !23, !DIExpression(), !31)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !32
    #dbg_declare(ptr %flags, !24, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !32
    #dbg_declare(ptr %input, !25, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !32
    #dbg_declare(ptr %output, !27, !DIExpression(), !35)
  call void @llvm.lifetime.start.p0(i64 1, ptr %set) #5, !dbg !36
    #dbg_declare(ptr %set, !28, !DIExpression(), !37)
  %call = call i64 @irq_save() #6, !dbg !38
  store i64 %call, ptr %flags, align 8, !dbg !39
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !40
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !41
  store ptr %call1, ptr %input, align 8, !dbg !42
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !43
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !44
  store ptr %call2, ptr %output, align 8, !dbg !45
  %2 = load i64, ptr %partition.addr, align 8, !dbg !46
  %3 = load ptr, ptr %input, align 8, !dbg !47
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !47
  store i64 %2, ptr %arrayidx, align 8, !dbg !48
  %4 = load ptr, ptr %input, align 8, !dbg !49
  %arrayidx3 = getelementptr i64, ptr %4, i64 1, !dbg !49
  store i64 1, ptr %arrayidx3, align 8, !dbg !50
  %5 = load ptr, ptr %input, align 8, !dbg !51
  %6 = load ptr, ptr %output, align 8, !dbg !52
  %call4 = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef %5, ptr noundef %6) #6, !dbg !53
  %7 = load ptr, ptr %output, align 8, !dbg !54
  %8 = load i64, ptr %bit.addr, align 8, !dbg !55
  %and = and i64 %8, 63, !dbg !56
  %9 = call i8 asm sideeffect "btq $2,$1", "={@ccc},*m,Ir,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %7, i64 %and) #5, !dbg !57, !srcloc !58
  %10 = icmp ult i8 %9, 2, !dbg !57
  call void @llvm.assume(i1 %10), !dbg !57
  store i8 %9, ptr %set, align 1, !dbg !57
  %11 = load i64, ptr %flags, align 8, !dbg !59
  call void @irq_restore(i64 noundef %11) #6, !dbg !60
  %12 = load i8, ptr %set, align 1, !dbg !61, !range !62, !noundef !63
  %loadedv = trunc i8 %12 to i1, !dbg !61
  %conv = zext i1 %loadedv to i64, !dbg !61
  call void @llvm.lifetime.end.p0(i64 1, ptr %set) #5, !dbg !64
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !64
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !64
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !64
  ret i64 %conv, !dbg !65
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !66 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !71
    #dbg_declare(ptr %flags, !70, !DIExpression(), !72)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !73, !srcloc !74
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !75, !srcloc !76
  %0 = load i64, ptr %flags, align 8, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !78
  ret i64 %0, !dbg !79
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !80 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !84, !DIExpression(), !86)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !87
    #dbg_declare(ptr %offset, !85, !DIExpression(), !88)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !89, !srcloc !90
  store i64 %0, ptr %offset, align 8, !dbg !89
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !91
  %2 = ptrtoint ptr %1 to i64, !dbg !92
  %3 = load i64, ptr %offset, align 8, !dbg !93
  %add = add i64 %2, %3, !dbg !94
  %4 = inttoptr i64 %add to ptr, !dbg !95
  %5 = load ptr, ptr %4, align 8, !dbg !96
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !97
  ret ptr %5, !dbg !98
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !99 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !102 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !106, !DIExpression(), !107)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !108
  %and = and i64 %0, 512, !dbg !110
  %tobool = icmp ne i64 %and, 0, !dbg !110
  br i1 %tobool, label %if.then, label %if.end, !dbg !111

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !112, !srcloc !113
  br label %if.end, !dbg !112

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !114
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "failure_assembly_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "c3a70ace50393c63117a9b66bfa692e9")
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
!17 = distinct !DISubprogram(name: "failure_assembly_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !21)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20}
!20 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!21 = !{!22, !23, !24, !25, !27, !28}
!22 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 8, type: !7)
!23 = !DILocalVariable(name: "bit", arg: 2, scope: !17, file: !3, line: 8, type: !20)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!25 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 10, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!27 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 10, type: !26)
!28 = !DILocalVariable(name: "set", scope: !17, file: !3, line: 11, type: !29)
!29 = !DIBasicType(name: "_Bool", size: 8, encoding: DW_ATE_boolean)
!30 = !DILocation(line: 8, column: 32, scope: !17)
!31 = !DILocation(line: 8, column: 48, scope: !17)
!32 = !DILocation(line: 10, column: 2, scope: !17)
!33 = !DILocation(line: 10, column: 6, scope: !17)
!34 = !DILocation(line: 10, column: 14, scope: !17)
!35 = !DILocation(line: 10, column: 22, scope: !17)
!36 = !DILocation(line: 11, column: 2, scope: !17)
!37 = !DILocation(line: 11, column: 8, scope: !17)
!38 = !DILocation(line: 13, column: 10, scope: !17)
!39 = !DILocation(line: 13, column: 8, scope: !17)
!40 = !DILocation(line: 14, column: 28, scope: !17)
!41 = !DILocation(line: 14, column: 10, scope: !17)
!42 = !DILocation(line: 14, column: 8, scope: !17)
!43 = !DILocation(line: 15, column: 29, scope: !17)
!44 = !DILocation(line: 15, column: 11, scope: !17)
!45 = !DILocation(line: 15, column: 9, scope: !17)
!46 = !DILocation(line: 16, column: 13, scope: !17)
!47 = !DILocation(line: 16, column: 2, scope: !17)
!48 = !DILocation(line: 16, column: 11, scope: !17)
!49 = !DILocation(line: 17, column: 2, scope: !17)
!50 = !DILocation(line: 17, column: 11, scope: !17)
!51 = !DILocation(line: 18, column: 24, scope: !17)
!52 = !DILocation(line: 18, column: 31, scope: !17)
!53 = !DILocation(line: 18, column: 2, scope: !17)
!54 = !DILocation(line: 19, column: 49, scope: !17)
!55 = !DILocation(line: 19, column: 63, scope: !17)
!56 = !DILocation(line: 19, column: 67, scope: !17)
!57 = !DILocation(line: 19, column: 2, scope: !17)
!58 = !{i64 547}
!59 = !DILocation(line: 20, column: 14, scope: !17)
!60 = !DILocation(line: 20, column: 2, scope: !17)
!61 = !DILocation(line: 21, column: 9, scope: !17)
!62 = !{i8 0, i8 2}
!63 = !{}
!64 = !DILocation(line: 22, column: 1, scope: !17)
!65 = !DILocation(line: 21, column: 2, scope: !17)
!66 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !67, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !69)
!67 = !DISubroutineType(types: !68)
!68 = !{!7}
!69 = !{!70}
!70 = !DILocalVariable(name: "flags", scope: !66, file: !8, line: 42, type: !7)
!71 = !DILocation(line: 42, column: 2, scope: !66)
!72 = !DILocation(line: 42, column: 6, scope: !66)
!73 = !DILocation(line: 44, column: 2, scope: !66)
!74 = !{i64 19024, i64 19033}
!75 = !DILocation(line: 45, column: 2, scope: !66)
!76 = !{i64 19095}
!77 = !DILocation(line: 46, column: 9, scope: !66)
!78 = !DILocation(line: 47, column: 1, scope: !66)
!79 = !DILocation(line: 46, column: 2, scope: !66)
!80 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !81, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !83)
!81 = !DISubroutineType(types: !82)
!82 = !{!6, !5}
!83 = !{!84, !85}
!84 = !DILocalVariable(name: "variable", arg: 1, scope: !80, file: !8, line: 56, type: !5)
!85 = !DILocalVariable(name: "offset", scope: !80, file: !8, line: 58, type: !7)
!86 = !DILocation(line: 56, column: 46, scope: !80)
!87 = !DILocation(line: 58, column: 2, scope: !80)
!88 = !DILocation(line: 58, column: 6, scope: !80)
!89 = !DILocation(line: 60, column: 2, scope: !80)
!90 = !{i64 19396}
!91 = !DILocation(line: 61, column: 25, scope: !80)
!92 = !DILocation(line: 61, column: 20, scope: !80)
!93 = !DILocation(line: 61, column: 36, scope: !80)
!94 = !DILocation(line: 61, column: 34, scope: !80)
!95 = !DILocation(line: 61, column: 10, scope: !80)
!96 = !DILocation(line: 61, column: 9, scope: !80)
!97 = !DILocation(line: 62, column: 1, scope: !80)
!98 = !DILocation(line: 61, column: 2, scope: !80)
!99 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !100, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!100 = !DISubroutineType(types: !101)
!101 = !{!7, !7, !6, !6}
!102 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !103, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !105)
!103 = !DISubroutineType(types: !104)
!104 = !{null, !7}
!105 = !{!106}
!106 = !DILocalVariable(name: "flags", arg: 1, scope: !102, file: !8, line: 49, type: !7)
!107 = !DILocation(line: 49, column: 36, scope: !102)
!108 = !DILocation(line: 51, column: 6, scope: !109)
!109 = distinct !DILexicalBlock(scope: !102, file: !8, line: 51, column: 6)
!110 = !DILocation(line: 51, column: 12, scope: !109)
!111 = !DILocation(line: 51, column: 6, scope: !102)
!112 = !DILocation(line: 52, column: 3, scope: !109)
!113 = !{i64 19215}
!114 = !DILocation(line: 53, column: 1, scope: !102)
