; ModuleID = 'miscounted_fewer_right.c'
source_filename = "miscounted_fewer_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @miscounted_fewer_right(i64 noundef %space, i64 noundef %second) #0 !dbg !17 {
entry:
  %space.addr = alloca i64, align 8
  %second.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %banks = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %space, ptr %space.addr, align 8
    #dbg_declare(ptr %space.addr, !21, !DIExpression(), !28)
  store i64 %second, ptr %second.addr, align 8
    #dbg_declare(ptr %second.addr, !22, !DIExpression(), !29)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !30
    #dbg_declare(ptr %flags, !23, !DIExpression(), !31)
  %call = call i64 @irq_save() #5, !dbg !32
  store i64 %call, ptr %flags, align 8, !dbg !31
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !30
    #dbg_declare(ptr %status, !24, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %banks) #4, !dbg !30
    #dbg_declare(ptr %banks, !25, !DIExpression(), !34)
  store i64 2, ptr %banks, align 8, !dbg !34
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !35
    #dbg_declare(ptr %input, !26, !DIExpression(), !36)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !37
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !38
  store ptr %call1, ptr %input, align 8, !dbg !36
  %1 = load i64, ptr %space.addr, align 8, !dbg !39
  %2 = load ptr, ptr %input, align 8, !dbg !40
  %arrayidx = getelementptr i64, ptr %2, i64 0, !dbg !40
  store i64 %1, ptr %arrayidx, align 8, !dbg !41
  %3 = load ptr, ptr %input, align 8, !dbg !42
  %arrayidx2 = getelementptr i64, ptr %3, i64 1, !dbg !42
  store i64 0, ptr %arrayidx2, align 8, !dbg !43
  %4 = load ptr, ptr %input, align 8, !dbg !44
  %arrayidx3 = getelementptr i64, ptr %4, i64 2, !dbg !44
  store i64 0, ptr %arrayidx3, align 8, !dbg !45
  %5 = load ptr, ptr %input, align 8, !dbg !46
  %arrayidx4 = getelementptr i64, ptr %5, i64 3, !dbg !46
  store i64 3, ptr %arrayidx4, align 8, !dbg !47
  %6 = load ptr, ptr %input, align 8, !dbg !48
  %arrayidx5 = getelementptr i64, ptr %6, i64 4, !dbg !48
  store i64 1, ptr %arrayidx5, align 8, !dbg !49
  %7 = load i64, ptr %second.addr, align 8, !dbg !50
  %8 = load ptr, ptr %input, align 8, !dbg !51
  %arrayidx6 = getelementptr i64, ptr %8, i64 5, !dbg !51
  store i64 %7, ptr %arrayidx6, align 8, !dbg !52
  %9 = load i64, ptr %second.addr, align 8, !dbg !53
  %tobool = icmp ne i64 %9, 0, !dbg !53
  br i1 %tobool, label %if.end, label %if.then, !dbg !55

if.then:                                          ; preds = %entry
  %10 = load ptr, ptr %input, align 8, !dbg !56
  %arrayidx7 = getelementptr i64, ptr %10, i64 3, !dbg !56
  store i64 1, ptr %arrayidx7, align 8, !dbg !58
  store i64 1, ptr %banks, align 8, !dbg !59
  br label %if.end, !dbg !60

if.end:                                           ; preds = %if.then, %entry
  %11 = load i64, ptr %banks, align 8, !dbg !61
  %shl = shl i64 %11, 17, !dbg !62
  %or = or i64 19, %shl, !dbg !63
  %12 = load ptr, ptr %input, align 8, !dbg !64
  %call8 = call i64 @hv_do_hypercall(i64 noundef %or, ptr noundef %12, ptr noundef null) #5, !dbg !65
  store i64 %call8, ptr %status, align 8, !dbg !66
  %13 = load i64, ptr %flags, align 8, !dbg !67
  call void @irq_restore(i64 noundef %13) #5, !dbg !68
  %14 = load i64, ptr %status, align 8, !dbg !69
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !70
  call void @llvm.lifetime.end.p0(i64 8, ptr %banks) #4, !dbg !70
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !70
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !70
  ret i64 %14, !dbg !71
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !72 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !77
    #dbg_declare(ptr %flags, !76, !DIExpression(), !78)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !79, !srcloc !80
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !81, !srcloc !82
  %0 = load i64, ptr %flags, align 8, !dbg !83
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !84
  ret i64 %0, !dbg !85
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !86 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !90, !DIExpression(), !92)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !93
    #dbg_declare(ptr %offset, !91, !DIExpression(), !94)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !95, !srcloc !96
  store i64 %0, ptr %offset, align 8, !dbg !95
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !97
  %2 = ptrtoint ptr %1 to i64, !dbg !98
  %3 = load i64, ptr %offset, align 8, !dbg !99
  %add = add i64 %2, %3, !dbg !100
  %4 = inttoptr i64 %add to ptr, !dbg !101
  %5 = load ptr, ptr %4, align 8, !dbg !102
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !103
  ret ptr %5, !dbg !104
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !105 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !108 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !112, !DIExpression(), !113)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !114
  %and = and i64 %0, 512, !dbg !116
  %tobool = icmp ne i64 %and, 0, !dbg !116
  br i1 %tobool, label %if.then, label %if.end, !dbg !117

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !118, !srcloc !119
  br label %if.end, !dbg !118

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !120
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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 7, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "miscounted_fewer_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "18dff182f7337b0c39b3c829bdca3615")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 7, type: !6, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "miscounted_fewer_right", scope: !3, file: !3, line: 9, type: !18, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !7}
!20 = !{!21, !22, !23, !24, !25, !26}
!21 = !DILocalVariable(name: "space", arg: 1, scope: !17, file: !3, line: 9, type: !7)
!22 = !DILocalVariable(name: "second", arg: 2, scope: !17, file: !3, line: 9, type: !7)
!23 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 11, type: !7)
!24 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 11, type: !7)
!25 = !DILocalVariable(name: "banks", scope: !17, file: !3, line: 11, type: !7)
!26 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 12, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!28 = !DILocation(line: 9, column: 32, scope: !17)
!29 = !DILocation(line: 9, column: 43, scope: !17)
!30 = !DILocation(line: 11, column: 2, scope: !17)
!31 = !DILocation(line: 11, column: 6, scope: !17)
!32 = !DILocation(line: 11, column: 14, scope: !17)
!33 = !DILocation(line: 11, column: 26, scope: !17)
!34 = !DILocation(line: 11, column: 34, scope: !17)
!35 = !DILocation(line: 12, column: 2, scope: !17)
!36 = !DILocation(line: 12, column: 7, scope: !17)
!37 = !DILocation(line: 12, column: 33, scope: !17)
!38 = !DILocation(line: 12, column: 15, scope: !17)
!39 = !DILocation(line: 14, column: 13, scope: !17)
!40 = !DILocation(line: 14, column: 2, scope: !17)
!41 = !DILocation(line: 14, column: 11, scope: !17)
!42 = !DILocation(line: 15, column: 2, scope: !17)
!43 = !DILocation(line: 15, column: 11, scope: !17)
!44 = !DILocation(line: 16, column: 2, scope: !17)
!45 = !DILocation(line: 16, column: 11, scope: !17)
!46 = !DILocation(line: 17, column: 2, scope: !17)
!47 = !DILocation(line: 17, column: 11, scope: !17)
!48 = !DILocation(line: 18, column: 2, scope: !17)
!49 = !DILocation(line: 18, column: 11, scope: !17)
!50 = !DILocation(line: 19, column: 13, scope: !17)
!51 = !DILocation(line: 19, column: 2, scope: !17)
!52 = !DILocation(line: 19, column: 11, scope: !17)
!53 = !DILocation(line: 20, column: 7, scope: !54)
!54 = distinct !DILexicalBlock(scope: !17, file: !3, line: 20, column: 6)
!55 = !DILocation(line: 20, column: 6, scope: !17)
!56 = !DILocation(line: 21, column: 3, scope: !57)
!57 = distinct !DILexicalBlock(scope: !54, file: !3, line: 20, column: 15)
!58 = !DILocation(line: 21, column: 12, scope: !57)
!59 = !DILocation(line: 22, column: 9, scope: !57)
!60 = !DILocation(line: 23, column: 2, scope: !57)
!61 = !DILocation(line: 24, column: 34, scope: !17)
!62 = !DILocation(line: 24, column: 40, scope: !17)
!63 = !DILocation(line: 24, column: 32, scope: !17)
!64 = !DILocation(line: 24, column: 47, scope: !17)
!65 = !DILocation(line: 24, column: 11, scope: !17)
!66 = !DILocation(line: 24, column: 9, scope: !17)
!67 = !DILocation(line: 25, column: 14, scope: !17)
!68 = !DILocation(line: 25, column: 2, scope: !17)
!69 = !DILocation(line: 26, column: 9, scope: !17)
!70 = !DILocation(line: 27, column: 1, scope: !17)
!71 = !DILocation(line: 26, column: 2, scope: !17)
!72 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !73, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !75)
!73 = !DISubroutineType(types: !74)
!74 = !{!7}
!75 = !{!76}
!76 = !DILocalVariable(name: "flags", scope: !72, file: !8, line: 42, type: !7)
!77 = !DILocation(line: 42, column: 2, scope: !72)
!78 = !DILocation(line: 42, column: 6, scope: !72)
!79 = !DILocation(line: 44, column: 2, scope: !72)
!80 = !{i64 19055, i64 19064}
!81 = !DILocation(line: 45, column: 2, scope: !72)
!82 = !{i64 19126}
!83 = !DILocation(line: 46, column: 9, scope: !72)
!84 = !DILocation(line: 47, column: 1, scope: !72)
!85 = !DILocation(line: 46, column: 2, scope: !72)
!86 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !87, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !89)
!87 = !DISubroutineType(types: !88)
!88 = !{!5, !6}
!89 = !{!90, !91}
!90 = !DILocalVariable(name: "variable", arg: 1, scope: !86, file: !8, line: 56, type: !6)
!91 = !DILocalVariable(name: "offset", scope: !86, file: !8, line: 58, type: !7)
!92 = !DILocation(line: 56, column: 46, scope: !86)
!93 = !DILocation(line: 58, column: 2, scope: !86)
!94 = !DILocation(line: 58, column: 6, scope: !86)
!95 = !DILocation(line: 60, column: 2, scope: !86)
!96 = !{i64 19427}
!97 = !DILocation(line: 61, column: 25, scope: !86)
!98 = !DILocation(line: 61, column: 20, scope: !86)
!99 = !DILocation(line: 61, column: 36, scope: !86)
!100 = !DILocation(line: 61, column: 34, scope: !86)
!101 = !DILocation(line: 61, column: 10, scope: !86)
!102 = !DILocation(line: 61, column: 9, scope: !86)
!103 = !DILocation(line: 62, column: 1, scope: !86)
!104 = !DILocation(line: 61, column: 2, scope: !86)
!105 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !106, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!106 = !DISubroutineType(types: !107)
!107 = !{!7, !7, !5, !5}
!108 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !109, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !111)
!109 = !DISubroutineType(types: !110)
!110 = !{null, !7}
!111 = !{!112}
!112 = !DILocalVariable(name: "flags", arg: 1, scope: !108, file: !8, line: 49, type: !7)
!113 = !DILocation(line: 49, column: 36, scope: !108)
!114 = !DILocation(line: 51, column: 6, scope: !115)
!115 = distinct !DILexicalBlock(scope: !108, file: !8, line: 51, column: 6)
!116 = !DILocation(line: 51, column: 12, scope: !115)
!117 = !DILocation(line: 51, column: 6, scope: !108)
!118 = !DILocation(line: 52, column: 3, scope: !115)
!119 = !{i64 19246}
!120 = !DILocation(line: 53, column: 1, scope: !108)
