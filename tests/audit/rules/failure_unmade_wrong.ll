; ModuleID = 'failure_unmade_wrong.c'
source_filename = "failure_unmade_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @failure_unmade_wrong(i64 noundef %partition, i32 noundef %needed) #0 !dbg !17 {
entry:
  %partition.addr = alloca i64, align 8
  %needed.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %value = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !22, !DIExpression(), !30)
  store i32 %needed, ptr %needed.addr, align 4
    #dbg_declare(ptr %needed.addr, !23, !DIExpression(), !31)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !32
    #dbg_declare(ptr %flags, !24, !DIExpression(), !33)
  %call = call i64 @irq_save() #5, !dbg !34
  store i64 %call, ptr %flags, align 8, !dbg !33
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !32
    #dbg_declare(ptr %status, !25, !DIExpression(), !35)
  store i64 0, ptr %status, align 8, !dbg !35
  call void @llvm.lifetime.start.p0(i64 8, ptr %value) #4, !dbg !32
    #dbg_declare(ptr %value, !26, !DIExpression(), !36)
  store i64 0, ptr %value, align 8, !dbg !36
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !37
    #dbg_declare(ptr %input, !27, !DIExpression(), !38)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !39
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !40
  store ptr %call1, ptr %input, align 8, !dbg !38
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #4, !dbg !41
    #dbg_declare(ptr %output, !29, !DIExpression(), !42)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !43
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #5, !dbg !44
  store ptr %call2, ptr %output, align 8, !dbg !42
  %2 = load i64, ptr %partition.addr, align 8, !dbg !45
  %3 = load ptr, ptr %input, align 8, !dbg !46
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !46
  store i64 %2, ptr %arrayidx, align 8, !dbg !47
  %4 = load ptr, ptr %input, align 8, !dbg !48
  %arrayidx3 = getelementptr i64, ptr %4, i64 1, !dbg !48
  store i64 3, ptr %arrayidx3, align 8, !dbg !49
  %5 = load i32, ptr %needed.addr, align 4, !dbg !50
  %tobool = icmp ne i32 %5, 0, !dbg !50
  br i1 %tobool, label %if.then, label %if.end, !dbg !52

if.then:                                          ; preds = %entry
  %6 = load ptr, ptr %input, align 8, !dbg !53
  %7 = load ptr, ptr %output, align 8, !dbg !54
  %call4 = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef %6, ptr noundef %7) #5, !dbg !55
  store i64 %call4, ptr %status, align 8, !dbg !56
  br label %if.end, !dbg !57

if.end:                                           ; preds = %if.then, %entry
  %8 = load i64, ptr %status, align 8, !dbg !58
  %call5 = call i32 @succeeded(i64 noundef %8) #5, !dbg !60
  %tobool6 = icmp ne i32 %call5, 0, !dbg !60
  br i1 %tobool6, label %if.then7, label %if.end9, !dbg !61

if.then7:                                         ; preds = %if.end
  %9 = load ptr, ptr %output, align 8, !dbg !62
  %arrayidx8 = getelementptr i64, ptr %9, i64 0, !dbg !62
  %10 = load i64, ptr %arrayidx8, align 8, !dbg !62
  store i64 %10, ptr %value, align 8, !dbg !63
  br label %if.end9, !dbg !64

if.end9:                                          ; preds = %if.then7, %if.end
  %11 = load i64, ptr %flags, align 8, !dbg !65
  call void @irq_restore(i64 noundef %11) #5, !dbg !66
  %12 = load i64, ptr %value, align 8, !dbg !67
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !68
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !68
  call void @llvm.lifetime.end.p0(i64 8, ptr %value) #4, !dbg !68
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !68
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !68
  ret i64 %12, !dbg !69
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !70 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !75
    #dbg_declare(ptr %flags, !74, !DIExpression(), !76)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !77, !srcloc !78
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !79, !srcloc !80
  %0 = load i64, ptr %flags, align 8, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !82
  ret i64 %0, !dbg !83
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !84 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !88, !DIExpression(), !90)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !91
    #dbg_declare(ptr %offset, !89, !DIExpression(), !92)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !93, !srcloc !94
  store i64 %0, ptr %offset, align 8, !dbg !93
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !95
  %2 = ptrtoint ptr %1 to i64, !dbg !96
  %3 = load i64, ptr %offset, align 8, !dbg !97
  %add = add i64 %2, %3, !dbg !98
  %4 = inttoptr i64 %add to ptr, !dbg !99
  %5 = load ptr, ptr %4, align 8, !dbg !100
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !101
  ret ptr %5, !dbg !102
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !103 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !106 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !110, !DIExpression(), !111)
  %0 = load i64, ptr %status.addr, align 8, !dbg !112
  %and = and i64 %0, 65535, !dbg !113
  %cmp = icmp eq i64 %and, 0, !dbg !114
  %conv = zext i1 %cmp to i32, !dbg !114
  ret i32 %conv, !dbg !115
}

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "failure_unmade_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "b23409ab3a6892616e3aeebfe6d550ae")
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
!17 = distinct !DISubprogram(name: "failure_unmade_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !21)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20}
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !{!22, !23, !24, !25, !26, !27, !29}
!22 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 8, type: !7)
!23 = !DILocalVariable(name: "needed", arg: 2, scope: !17, file: !3, line: 8, type: !20)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!25 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!26 = !DILocalVariable(name: "value", scope: !17, file: !3, line: 10, type: !7)
!27 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!29 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !28)
!30 = !DILocation(line: 8, column: 30, scope: !17)
!31 = !DILocation(line: 8, column: 45, scope: !17)
!32 = !DILocation(line: 10, column: 2, scope: !17)
!33 = !DILocation(line: 10, column: 6, scope: !17)
!34 = !DILocation(line: 10, column: 14, scope: !17)
!35 = !DILocation(line: 10, column: 26, scope: !17)
!36 = !DILocation(line: 10, column: 38, scope: !17)
!37 = !DILocation(line: 11, column: 2, scope: !17)
!38 = !DILocation(line: 11, column: 7, scope: !17)
!39 = !DILocation(line: 11, column: 33, scope: !17)
!40 = !DILocation(line: 11, column: 15, scope: !17)
!41 = !DILocation(line: 12, column: 2, scope: !17)
!42 = !DILocation(line: 12, column: 7, scope: !17)
!43 = !DILocation(line: 12, column: 34, scope: !17)
!44 = !DILocation(line: 12, column: 16, scope: !17)
!45 = !DILocation(line: 14, column: 13, scope: !17)
!46 = !DILocation(line: 14, column: 2, scope: !17)
!47 = !DILocation(line: 14, column: 11, scope: !17)
!48 = !DILocation(line: 15, column: 2, scope: !17)
!49 = !DILocation(line: 15, column: 11, scope: !17)
!50 = !DILocation(line: 16, column: 6, scope: !51)
!51 = distinct !DILexicalBlock(scope: !17, file: !3, line: 16, column: 6)
!52 = !DILocation(line: 16, column: 6, scope: !17)
!53 = !DILocation(line: 17, column: 34, scope: !51)
!54 = !DILocation(line: 17, column: 41, scope: !51)
!55 = !DILocation(line: 17, column: 12, scope: !51)
!56 = !DILocation(line: 17, column: 10, scope: !51)
!57 = !DILocation(line: 17, column: 3, scope: !51)
!58 = !DILocation(line: 18, column: 16, scope: !59)
!59 = distinct !DILexicalBlock(scope: !17, file: !3, line: 18, column: 6)
!60 = !DILocation(line: 18, column: 6, scope: !59)
!61 = !DILocation(line: 18, column: 6, scope: !17)
!62 = !DILocation(line: 19, column: 11, scope: !59)
!63 = !DILocation(line: 19, column: 9, scope: !59)
!64 = !DILocation(line: 19, column: 3, scope: !59)
!65 = !DILocation(line: 20, column: 14, scope: !17)
!66 = !DILocation(line: 20, column: 2, scope: !17)
!67 = !DILocation(line: 21, column: 9, scope: !17)
!68 = !DILocation(line: 22, column: 1, scope: !17)
!69 = !DILocation(line: 21, column: 2, scope: !17)
!70 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !71, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !73)
!71 = !DISubroutineType(types: !72)
!72 = !{!7}
!73 = !{!74}
!74 = !DILocalVariable(name: "flags", scope: !70, file: !8, line: 42, type: !7)
!75 = !DILocation(line: 42, column: 2, scope: !70)
!76 = !DILocation(line: 42, column: 6, scope: !70)
!77 = !DILocation(line: 44, column: 2, scope: !70)
!78 = !{i64 19015, i64 19024}
!79 = !DILocation(line: 45, column: 2, scope: !70)
!80 = !{i64 19086}
!81 = !DILocation(line: 46, column: 9, scope: !70)
!82 = !DILocation(line: 47, column: 1, scope: !70)
!83 = !DILocation(line: 46, column: 2, scope: !70)
!84 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !85, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !87)
!85 = !DISubroutineType(types: !86)
!86 = !{!6, !5}
!87 = !{!88, !89}
!88 = !DILocalVariable(name: "variable", arg: 1, scope: !84, file: !8, line: 56, type: !5)
!89 = !DILocalVariable(name: "offset", scope: !84, file: !8, line: 58, type: !7)
!90 = !DILocation(line: 56, column: 46, scope: !84)
!91 = !DILocation(line: 58, column: 2, scope: !84)
!92 = !DILocation(line: 58, column: 6, scope: !84)
!93 = !DILocation(line: 60, column: 2, scope: !84)
!94 = !{i64 19387}
!95 = !DILocation(line: 61, column: 25, scope: !84)
!96 = !DILocation(line: 61, column: 20, scope: !84)
!97 = !DILocation(line: 61, column: 36, scope: !84)
!98 = !DILocation(line: 61, column: 34, scope: !84)
!99 = !DILocation(line: 61, column: 10, scope: !84)
!100 = !DILocation(line: 61, column: 9, scope: !84)
!101 = !DILocation(line: 62, column: 1, scope: !84)
!102 = !DILocation(line: 61, column: 2, scope: !84)
!103 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !104, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!104 = !DISubroutineType(types: !105)
!105 = !{!7, !7, !6, !6}
!106 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !107, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !109)
!107 = !DISubroutineType(types: !108)
!108 = !{!20, !7}
!109 = !{!110}
!110 = !DILocalVariable(name: "status", arg: 1, scope: !106, file: !8, line: 72, type: !7)
!111 = !DILocation(line: 72, column: 33, scope: !106)
!112 = !DILocation(line: 74, column: 10, scope: !106)
!113 = !DILocation(line: 74, column: 17, scope: !106)
!114 = !DILocation(line: 74, column: 27, scope: !106)
!115 = !DILocation(line: 74, column: 2, scope: !106)
!116 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !117, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !119)
!117 = !DISubroutineType(types: !118)
!118 = !{null, !7}
!119 = !{!120}
!120 = !DILocalVariable(name: "flags", arg: 1, scope: !116, file: !8, line: 49, type: !7)
!121 = !DILocation(line: 49, column: 36, scope: !116)
!122 = !DILocation(line: 51, column: 6, scope: !123)
!123 = distinct !DILexicalBlock(scope: !116, file: !8, line: 51, column: 6)
!124 = !DILocation(line: 51, column: 12, scope: !123)
!125 = !DILocation(line: 51, column: 6, scope: !116)
!126 = !DILocation(line: 52, column: 3, scope: !123)
!127 = !{i64 19206}
!128 = !DILocation(line: 53, column: 1, scope: !116)
