; ModuleID = 'absent_tested_right.c'
source_filename = "absent_tested_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hv_root_partition = external dso_local global i8, align 1
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @absent_tested_right() #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %low = alloca i64, align 8
  %output = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !26
    #dbg_declare(ptr %flags, !21, !DIExpression(), !27)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !26
    #dbg_declare(ptr %status, !22, !DIExpression(), !28)
  call void @llvm.lifetime.start.p0(i64 8, ptr %low) #4, !dbg !26
    #dbg_declare(ptr %low, !23, !DIExpression(), !29)
  store i64 0, ptr %low, align 8, !dbg !29
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #4, !dbg !30
    #dbg_declare(ptr %output, !24, !DIExpression(), !31)
  %0 = load i8, ptr @hv_root_partition, align 1, !dbg !32
  %tobool = icmp ne i8 %0, 0, !dbg !32
  br i1 %tobool, label %if.end, label %if.then, !dbg !34

if.then:                                          ; preds = %entry
  store i64 -1, ptr %retval, align 8, !dbg !35
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !35

if.end:                                           ; preds = %entry
  %call = call i64 @irq_save() #5, !dbg !36
  store i64 %call, ptr %flags, align 8, !dbg !37
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !38
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %1) #5, !dbg !39
  store ptr %call1, ptr %output, align 8, !dbg !40
  %2 = load ptr, ptr %output, align 8, !dbg !41
  %call2 = call i64 @hv_do_hypercall(i64 noundef 70, ptr noundef null, ptr noundef %2) #5, !dbg !42
  store i64 %call2, ptr %status, align 8, !dbg !43
  %3 = load i64, ptr %status, align 8, !dbg !44
  %call3 = call i32 @succeeded(i64 noundef %3) #5, !dbg !46
  %tobool4 = icmp ne i32 %call3, 0, !dbg !46
  br i1 %tobool4, label %if.then5, label %if.end6, !dbg !47

if.then5:                                         ; preds = %if.end
  %4 = load ptr, ptr %output, align 8, !dbg !48
  %5 = load i64, ptr %4, align 8, !dbg !49
  store i64 %5, ptr %low, align 8, !dbg !50
  br label %if.end6, !dbg !51

if.end6:                                          ; preds = %if.then5, %if.end
  %6 = load i64, ptr %flags, align 8, !dbg !52
  call void @irq_restore(i64 noundef %6) #5, !dbg !53
  %7 = load i64, ptr %low, align 8, !dbg !54
  store i64 %7, ptr %retval, align 8, !dbg !55
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !55

cleanup:                                          ; preds = %if.end6, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !56
  call void @llvm.lifetime.end.p0(i64 8, ptr %low) #4, !dbg !56
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !56
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !56
  %8 = load i64, ptr %retval, align 8, !dbg !56
  ret i64 %8, !dbg !56
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !57 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !60
    #dbg_declare(ptr %flags, !59, !DIExpression(), !61)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !62, !srcloc !63
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !64, !srcloc !65
  %0 = load i64, ptr %flags, align 8, !dbg !66
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !67
  ret i64 %0, !dbg !68
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !69 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !73, !DIExpression(), !75)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !76
    #dbg_declare(ptr %offset, !74, !DIExpression(), !77)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !78, !srcloc !79
  store i64 %0, ptr %offset, align 8, !dbg !78
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !80
  %2 = ptrtoint ptr %1 to i64, !dbg !81
  %3 = load i64, ptr %offset, align 8, !dbg !82
  %add = add i64 %2, %3, !dbg !83
  %4 = inttoptr i64 %add to ptr, !dbg !84
  %5 = load ptr, ptr %4, align 8, !dbg !85
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !86
  ret ptr %5, !dbg !87
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !88 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !91 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !96, !DIExpression(), !97)
  %0 = load i64, ptr %status.addr, align 8, !dbg !98
  %and = and i64 %0, 65535, !dbg !99
  %cmp = icmp eq i64 %and, 0, !dbg !100
  %conv = zext i1 %cmp to i32, !dbg !100
  ret i32 %conv, !dbg !101
}

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
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !112, !srcloc !113
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
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }
attributes #6 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "absent_tested_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "f3063022d2517f07e96306816f012d98")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!11, !0}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "absent_tested_right", scope: !3, file: !3, line: 10, type: !18, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7}
!20 = !{!21, !22, !23, !24}
!21 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 12, type: !7)
!22 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 12, type: !7)
!23 = !DILocalVariable(name: "low", scope: !17, file: !3, line: 12, type: !7)
!24 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 13, type: !25)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!26 = !DILocation(line: 12, column: 2, scope: !17)
!27 = !DILocation(line: 12, column: 6, scope: !17)
!28 = !DILocation(line: 12, column: 13, scope: !17)
!29 = !DILocation(line: 12, column: 21, scope: !17)
!30 = !DILocation(line: 13, column: 2, scope: !17)
!31 = !DILocation(line: 13, column: 7, scope: !17)
!32 = !DILocation(line: 15, column: 7, scope: !33)
!33 = distinct !DILexicalBlock(scope: !17, file: !3, line: 15, column: 6)
!34 = !DILocation(line: 15, column: 6, scope: !17)
!35 = !DILocation(line: 16, column: 3, scope: !33)
!36 = !DILocation(line: 17, column: 10, scope: !17)
!37 = !DILocation(line: 17, column: 8, scope: !17)
!38 = !DILocation(line: 18, column: 29, scope: !17)
!39 = !DILocation(line: 18, column: 11, scope: !17)
!40 = !DILocation(line: 18, column: 9, scope: !17)
!41 = !DILocation(line: 19, column: 44, scope: !17)
!42 = !DILocation(line: 19, column: 11, scope: !17)
!43 = !DILocation(line: 19, column: 9, scope: !17)
!44 = !DILocation(line: 20, column: 16, scope: !45)
!45 = distinct !DILexicalBlock(scope: !17, file: !3, line: 20, column: 6)
!46 = !DILocation(line: 20, column: 6, scope: !45)
!47 = !DILocation(line: 20, column: 6, scope: !17)
!48 = !DILocation(line: 21, column: 10, scope: !45)
!49 = !DILocation(line: 21, column: 9, scope: !45)
!50 = !DILocation(line: 21, column: 7, scope: !45)
!51 = !DILocation(line: 21, column: 3, scope: !45)
!52 = !DILocation(line: 22, column: 14, scope: !17)
!53 = !DILocation(line: 22, column: 2, scope: !17)
!54 = !DILocation(line: 23, column: 9, scope: !17)
!55 = !DILocation(line: 23, column: 2, scope: !17)
!56 = !DILocation(line: 24, column: 1, scope: !17)
!57 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !18, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !58)
!58 = !{!59}
!59 = !DILocalVariable(name: "flags", scope: !57, file: !8, line: 42, type: !7)
!60 = !DILocation(line: 42, column: 2, scope: !57)
!61 = !DILocation(line: 42, column: 6, scope: !57)
!62 = !DILocation(line: 44, column: 2, scope: !57)
!63 = !{i64 18934, i64 18943}
!64 = !DILocation(line: 45, column: 2, scope: !57)
!65 = !{i64 19005}
!66 = !DILocation(line: 46, column: 9, scope: !57)
!67 = !DILocation(line: 47, column: 1, scope: !57)
!68 = !DILocation(line: 46, column: 2, scope: !57)
!69 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !70, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !72)
!70 = !DISubroutineType(types: !71)
!71 = !{!5, !6}
!72 = !{!73, !74}
!73 = !DILocalVariable(name: "variable", arg: 1, scope: !69, file: !8, line: 56, type: !6)
!74 = !DILocalVariable(name: "offset", scope: !69, file: !8, line: 58, type: !7)
!75 = !DILocation(line: 56, column: 46, scope: !69)
!76 = !DILocation(line: 58, column: 2, scope: !69)
!77 = !DILocation(line: 58, column: 6, scope: !69)
!78 = !DILocation(line: 60, column: 2, scope: !69)
!79 = !{i64 19306}
!80 = !DILocation(line: 61, column: 25, scope: !69)
!81 = !DILocation(line: 61, column: 20, scope: !69)
!82 = !DILocation(line: 61, column: 36, scope: !69)
!83 = !DILocation(line: 61, column: 34, scope: !69)
!84 = !DILocation(line: 61, column: 10, scope: !69)
!85 = !DILocation(line: 61, column: 9, scope: !69)
!86 = !DILocation(line: 62, column: 1, scope: !69)
!87 = !DILocation(line: 61, column: 2, scope: !69)
!88 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !89, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!89 = !DISubroutineType(types: !90)
!90 = !{!7, !7, !5, !5}
!91 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !92, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !95)
!92 = !DISubroutineType(types: !93)
!93 = !{!94, !7}
!94 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!95 = !{!96}
!96 = !DILocalVariable(name: "status", arg: 1, scope: !91, file: !8, line: 72, type: !7)
!97 = !DILocation(line: 72, column: 33, scope: !91)
!98 = !DILocation(line: 74, column: 10, scope: !91)
!99 = !DILocation(line: 74, column: 17, scope: !91)
!100 = !DILocation(line: 74, column: 27, scope: !91)
!101 = !DILocation(line: 74, column: 2, scope: !91)
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
!113 = !{i64 19125}
!114 = !DILocation(line: 53, column: 1, scope: !102)
