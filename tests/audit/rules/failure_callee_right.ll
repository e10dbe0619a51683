; ModuleID = 'failure_callee_right.c'
source_filename = "failure_callee_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @failure_callee_right(ptr noundef %id) #0 !dbg !17 {
entry:
  %id.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store ptr %id, ptr %id.addr, align 8
    #dbg_declare(ptr %id.addr, !22, !DIExpression(), !26)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !27
    #dbg_declare(ptr %flags, !23, !DIExpression(), !28)
  %call = call i64 @irq_save() #6, !dbg !29
  store i64 %call, ptr %flags, align 8, !dbg !28
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !27
    #dbg_declare(ptr %status, !24, !DIExpression(), !30)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !31
    #dbg_declare(ptr %input, !25, !DIExpression(), !32)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !33
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !34
  store ptr %call1, ptr %input, align 8, !dbg !32
  %1 = load ptr, ptr %input, align 8, !dbg !35
  %call2 = call i64 @hv_do_hypercall(i64 noundef 70, ptr noundef null, ptr noundef %1) #6, !dbg !36
  store i64 %call2, ptr %status, align 8, !dbg !37
  %2 = load i64, ptr %status, align 8, !dbg !38
  %call3 = call i32 @succeeded(i64 noundef %2) #6, !dbg !40
  %tobool = icmp ne i32 %call3, 0, !dbg !40
  br i1 %tobool, label %if.then, label %if.end, !dbg !41

if.then:                                          ; preds = %entry
  %3 = load ptr, ptr %input, align 8, !dbg !42
  %call4 = call i64 @first(ptr noundef %3) #6, !dbg !43
  %4 = load ptr, ptr %id.addr, align 8, !dbg !44
  store i64 %call4, ptr %4, align 8, !dbg !45
  br label %if.end, !dbg !46

if.end:                                           ; preds = %if.then, %entry
  %5 = load i64, ptr %flags, align 8, !dbg !47
  call void @irq_restore(i64 noundef %5) #6, !dbg !48
  %6 = load i64, ptr %status, align 8, !dbg !49
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !50
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !50
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !50
  ret i64 %6, !dbg !51
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !52 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !57
    #dbg_declare(ptr %flags, !56, !DIExpression(), !58)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !59, !srcloc !60
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !61, !srcloc !62
  %0 = load i64, ptr %flags, align 8, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !64
  ret i64 %0, !dbg !65
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !66 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !70, !DIExpression(), !72)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !73
    #dbg_declare(ptr %offset, !71, !DIExpression(), !74)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !75, !srcloc !76
  store i64 %0, ptr %offset, align 8, !dbg !75
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !77
  %2 = ptrtoint ptr %1 to i64, !dbg !78
  %3 = load i64, ptr %offset, align 8, !dbg !79
  %add = add i64 %2, %3, !dbg !80
  %4 = inttoptr i64 %add to ptr, !dbg !81
  %5 = load ptr, ptr %4, align 8, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !83
  ret ptr %5, !dbg !84
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !85 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !88 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !93, !DIExpression(), !94)
  %0 = load i64, ptr %status.addr, align 8, !dbg !95
  %and = and i64 %0, 65535, !dbg !96
  %cmp = icmp eq i64 %and, 0, !dbg !97
  %conv = zext i1 %cmp to i32, !dbg !97
  ret i32 %conv, !dbg !98
}

; Function Attrs: noinline noredzone nounwind null_pointer_is_valid
define internal i64 @first(ptr noundef %output) #4 !dbg !99 {
entry:
  %output.addr = alloca ptr, align 8
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !101, !DIExpression(), !102)
  %0 = load ptr, ptr %output.addr, align 8, !dbg !103
  %arrayidx = getelementptr i64, ptr %0, i64 0, !dbg !103
  %1 = load i64, ptr %arrayidx, align 8, !dbg !103
  ret i64 %1, !dbg !104
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !105 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !109, !DIExpression(), !110)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !111
  %and = and i64 %0, 512, !dbg !113
  %tobool = icmp ne i64 %and, 0, !dbg !113
  br i1 %tobool, label %if.then, label %if.end, !dbg !114

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !115, !srcloc !116
  br label %if.end, !dbg !115

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !117
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "failure_callee_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "fd9937853e2e0e3c5b12f82129d95f35")
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
!17 = distinct !DISubprogram(name: "failure_callee_right", scope: !3, file: !3, line: 13, type: !18, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !21)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!21 = !{!22, !23, !24, !25}
!22 = !DILocalVariable(name: "id", arg: 1, scope: !17, file: !3, line: 13, type: !20)
!23 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 15, type: !7)
!24 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 15, type: !7)
!25 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 16, type: !20)
!26 = !DILocation(line: 13, column: 31, scope: !17)
!27 = !DILocation(line: 15, column: 2, scope: !17)
!28 = !DILocation(line: 15, column: 6, scope: !17)
!29 = !DILocation(line: 15, column: 14, scope: !17)
!30 = !DILocation(line: 15, column: 26, scope: !17)
!31 = !DILocation(line: 16, column: 2, scope: !17)
!32 = !DILocation(line: 16, column: 7, scope: !17)
!33 = !DILocation(line: 16, column: 33, scope: !17)
!34 = !DILocation(line: 16, column: 15, scope: !17)
!35 = !DILocation(line: 18, column: 36, scope: !17)
!36 = !DILocation(line: 18, column: 11, scope: !17)
!37 = !DILocation(line: 18, column: 9, scope: !17)
!38 = !DILocation(line: 19, column: 16, scope: !39)
!39 = distinct !DILexicalBlock(scope: !17, file: !3, line: 19, column: 6)
!40 = !DILocation(line: 19, column: 6, scope: !39)
!41 = !DILocation(line: 19, column: 6, scope: !17)
!42 = !DILocation(line: 20, column: 15, scope: !39)
!43 = !DILocation(line: 20, column: 9, scope: !39)
!44 = !DILocation(line: 20, column: 4, scope: !39)
!45 = !DILocation(line: 20, column: 7, scope: !39)
!46 = !DILocation(line: 20, column: 3, scope: !39)
!47 = !DILocation(line: 21, column: 14, scope: !17)
!48 = !DILocation(line: 21, column: 2, scope: !17)
!49 = !DILocation(line: 22, column: 9, scope: !17)
!50 = !DILocation(line: 23, column: 1, scope: !17)
!51 = !DILocation(line: 22, column: 2, scope: !17)
!52 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !53, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !55)
!53 = !DISubroutineType(types: !54)
!54 = !{!7}
!55 = !{!56}
!56 = !DILocalVariable(name: "flags", scope: !52, file: !8, line: 42, type: !7)
!57 = !DILocation(line: 42, column: 2, scope: !52)
!58 = !DILocation(line: 42, column: 6, scope: !52)
!59 = !DILocation(line: 44, column: 2, scope: !52)
!60 = !{i64 18948, i64 18957}
!61 = !DILocation(line: 45, column: 2, scope: !52)
!62 = !{i64 19019}
!63 = !DILocation(line: 46, column: 9, scope: !52)
!64 = !DILocation(line: 47, column: 1, scope: !52)
!65 = !DILocation(line: 46, column: 2, scope: !52)
!66 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !67, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !69)
!67 = !DISubroutineType(types: !68)
!68 = !{!6, !5}
!69 = !{!70, !71}
!70 = !DILocalVariable(name: "variable", arg: 1, scope: !66, file: !8, line: 56, type: !5)
!71 = !DILocalVariable(name: "offset", scope: !66, file: !8, line: 58, type: !7)
!72 = !DILocation(line: 56, column: 46, scope: !66)
!73 = !DILocation(line: 58, column: 2, scope: !66)
!74 = !DILocation(line: 58, column: 6, scope: !66)
!75 = !DILocation(line: 60, column: 2, scope: !66)
!76 = !{i64 19320}
!77 = !DILocation(line: 61, column: 25, scope: !66)
!78 = !DILocation(line: 61, column: 20, scope: !66)
!79 = !DILocation(line: 61, column: 36, scope: !66)
!80 = !DILocation(line: 61, column: 34, scope: !66)
!81 = !DILocation(line: 61, column: 10, scope: !66)
!82 = !DILocation(line: 61, column: 9, scope: !66)
!83 = !DILocation(line: 62, column: 1, scope: !66)
!84 = !DILocation(line: 61, column: 2, scope: !66)
!85 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !86, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!86 = !DISubroutineType(types: !87)
!87 = !{!7, !7, !6, !6}
!88 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !89, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !92)
!89 = !DISubroutineType(types: !90)
!90 = !{!91, !7}
!91 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!92 = !{!93}
!93 = !DILocalVariable(name: "status", arg: 1, scope: !88, file: !8, line: 72, type: !7)
!94 = !DILocation(line: 72, column: 33, scope: !88)
!95 = !DILocation(line: 74, column: 10, scope: !88)
!96 = !DILocation(line: 74, column: 17, scope: !88)
!97 = !DILocation(line: 74, column: 27, scope: !88)
!98 = !DILocation(line: 74, column: 2, scope: !88)
!99 = distinct !DISubprogram(name: "first", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !100)
!100 = !{!101}
!101 = !DILocalVariable(name: "output", arg: 1, scope: !99, file: !3, line: 8, type: !20)
!102 = !DILocation(line: 8, column: 49, scope: !99)
!103 = !DILocation(line: 10, column: 9, scope: !99)
!104 = !DILocation(line: 10, column: 2, scope: !99)
!105 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !106, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !108)
!106 = !DISubroutineType(types: !107)
!107 = !{null, !7}
!108 = !{!109}
!109 = !DILocalVariable(name: "flags", arg: 1, scope: !105, file: !8, line: 49, type: !7)
!110 = !DILocation(line: 49, column: 36, scope: !105)
!111 = !DILocation(line: 51, column: 6, scope: !112)
!112 = distinct !DILexicalBlock(scope: !105, file: !8, line: 51, column: 6)
!113 = !DILocation(line: 51, column: 12, scope: !112)
!114 = !DILocation(line: 51, column: 6, scope: !105)
!115 = !DILocation(line: 52, column: 3, scope: !112)
!116 = !{i64 19139}
!117 = !DILocation(line: 53, column: 1, scope: !105)
