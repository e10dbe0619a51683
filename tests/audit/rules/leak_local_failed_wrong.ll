; ModuleID = 'leak_local_failed_wrong.c'
source_filename = "leak_local_failed_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @leak_local_failed_wrong(ptr noundef %user, i64 noundef %partition) #0 !dbg !17 {
entry:
  %user.addr = alloca ptr, align 8
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %local = alloca [1 x i64], align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store ptr %user, ptr %user.addr, align 8
    #dbg_declare(ptr %user.addr, !22, !DIExpression(), !31)
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !23, !DIExpression(), !32)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !33
    #dbg_declare(ptr %flags, !24, !DIExpression(), !34)
  %call = call i64 @irq_save() #6, !dbg !35
  store i64 %call, ptr %flags, align 8, !dbg !34
  call void @llvm.lifetime.start.p0(i64 8, ptr %local) #5, !dbg !33
    #dbg_declare(ptr %local, !25, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !37
    #dbg_declare(ptr %input, !29, !DIExpression(), !38)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !39
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !40
  store ptr %call1, ptr %input, align 8, !dbg !38
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !41
    #dbg_declare(ptr %output, !30, !DIExpression(), !42)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !43
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !44
  store ptr %call2, ptr %output, align 8, !dbg !42
  %2 = load i64, ptr %partition.addr, align 8, !dbg !45
  %3 = load ptr, ptr %input, align 8, !dbg !46
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !46
  store i64 %2, ptr %arrayidx, align 8, !dbg !47
  %4 = load ptr, ptr %input, align 8, !dbg !48
  %arrayidx3 = getelementptr i64, ptr %4, i64 1, !dbg !48
  store i64 3, ptr %arrayidx3, align 8, !dbg !49
  %5 = load ptr, ptr %input, align 8, !dbg !50
  %6 = load ptr, ptr %output, align 8, !dbg !51
  %call4 = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef %5, ptr noundef %6) #6, !dbg !52
  %arraydecay = getelementptr inbounds [1 x i64], ptr %local, i64 0, i64 0, !dbg !53
  %7 = load ptr, ptr %output, align 8, !dbg !54
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %arraydecay, ptr align 8 %7, i64 8, i1 false), !dbg !53
  %8 = load i64, ptr %flags, align 8, !dbg !55
  call void @irq_restore(i64 noundef %8) #6, !dbg !56
  %9 = load ptr, ptr %user.addr, align 8, !dbg !57
  %arraydecay5 = getelementptr inbounds [1 x i64], ptr %local, i64 0, i64 0, !dbg !58
  %call6 = call i64 @_copy_to_user(ptr noundef %9, ptr noundef %arraydecay5, i64 noundef 8) #6, !dbg !59
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !60
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !60
  call void @llvm.lifetime.end.p0(i64 8, ptr %local) #5, !dbg !60
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !60
  ret i64 %call6, !dbg !61
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !62 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !67
    #dbg_declare(ptr %flags, !66, !DIExpression(), !68)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !69, !srcloc !70
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !71, !srcloc !72
  %0 = load i64, ptr %flags, align 8, !dbg !73
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !74
  ret i64 %0, !dbg !75
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !76 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !80, !DIExpression(), !82)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !83
    #dbg_declare(ptr %offset, !81, !DIExpression(), !84)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !85, !srcloc !86
  store i64 %0, ptr %offset, align 8, !dbg !85
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !87
  %2 = ptrtoint ptr %1 to i64, !dbg !88
  %3 = load i64, ptr %offset, align 8, !dbg !89
  %add = add i64 %2, %3, !dbg !90
  %4 = inttoptr i64 %add to ptr, !dbg !91
  %5 = load ptr, ptr %4, align 8, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !93
  ret ptr %5, !dbg !94
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !95 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !98 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !102, !DIExpression(), !103)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !104
  %and = and i64 %0, 512, !dbg !106
  %tobool = icmp ne i64 %and, 0, !dbg !106
  br i1 %tobool, label %if.then, label %if.end, !dbg !107

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !108, !srcloc !109
  br label %if.end, !dbg !108

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !110
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !111 dso_local i64 @_copy_to_user(ptr noundef, ptr noundef, i64 noundef) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "leak_local_failed_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "4f541f321a5f465129818eba1a038ceb")
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
!17 = distinct !DISubprogram(name: "leak_local_failed_wrong", scope: !3, file: !3, line: 9, type: !18, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !21)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !7}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!21 = !{!22, !23, !24, !25, !29, !30}
!22 = !DILocalVariable(name: "user", arg: 1, scope: !17, file: !3, line: 9, type: !20)
!23 = !DILocalVariable(name: "partition", arg: 2, scope: !17, file: !3, line: 9, type: !7)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 11, type: !7)
!25 = !DILocalVariable(name: "local", scope: !17, file: !3, line: 11, type: !26)
!26 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 64, elements: !27)
!27 = !{!28}
!28 = !DISubrange(count: 1)
!29 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 12, type: !20)
!30 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 13, type: !20)
!31 = !DILocation(line: 9, column: 34, scope: !17)
!32 = !DILocation(line: 9, column: 44, scope: !17)
!33 = !DILocation(line: 11, column: 2, scope: !17)
!34 = !DILocation(line: 11, column: 6, scope: !17)
!35 = !DILocation(line: 11, column: 14, scope: !17)
!36 = !DILocation(line: 11, column: 26, scope: !17)
!37 = !DILocation(line: 12, column: 2, scope: !17)
!38 = !DILocation(line: 12, column: 7, scope: !17)
!39 = !DILocation(line: 12, column: 33, scope: !17)
!40 = !DILocation(line: 12, column: 15, scope: !17)
!41 = !DILocation(line: 13, column: 2, scope: !17)
!42 = !DILocation(line: 13, column: 7, scope: !17)
!43 = !DILocation(line: 13, column: 34, scope: !17)
!44 = !DILocation(line: 13, column: 16, scope: !17)
!45 = !DILocation(line: 15, column: 13, scope: !17)
!46 = !DILocation(line: 15, column: 2, scope: !17)
!47 = !DILocation(line: 15, column: 11, scope: !17)
!48 = !DILocation(line: 16, column: 2, scope: !17)
!49 = !DILocation(line: 16, column: 11, scope: !17)
!50 = !DILocation(line: 17, column: 24, scope: !17)
!51 = !DILocation(line: 17, column: 31, scope: !17)
!52 = !DILocation(line: 17, column: 2, scope: !17)
!53 = !DILocation(line: 18, column: 2, scope: !17)
!54 = !DILocation(line: 18, column: 26, scope: !17)
!55 = !DILocation(line: 19, column: 14, scope: !17)
!56 = !DILocation(line: 19, column: 2, scope: !17)
!57 = !DILocation(line: 20, column: 23, scope: !17)
!58 = !DILocation(line: 20, column: 29, scope: !17)
!59 = !DILocation(line: 20, column: 9, scope: !17)
!60 = !DILocation(line: 21, column: 1, scope: !17)
!61 = !DILocation(line: 20, column: 2, scope: !17)
!62 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !63, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !65)
!63 = !DISubroutineType(types: !64)
!64 = !{!7}
!65 = !{!66}
!66 = !DILocalVariable(name: "flags", scope: !62, file: !8, line: 42, type: !7)
!67 = !DILocation(line: 42, column: 2, scope: !62)
!68 = !DILocation(line: 42, column: 6, scope: !62)
!69 = !DILocation(line: 44, column: 2, scope: !62)
!70 = !{i64 19099, i64 19108}
!71 = !DILocation(line: 45, column: 2, scope: !62)
!72 = !{i64 19170}
!73 = !DILocation(line: 46, column: 9, scope: !62)
!74 = !DILocation(line: 47, column: 1, scope: !62)
!75 = !DILocation(line: 46, column: 2, scope: !62)
!76 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !77, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !79)
!77 = !DISubroutineType(types: !78)
!78 = !{!6, !5}
!79 = !{!80, !81}
!80 = !DILocalVariable(name: "variable", arg: 1, scope: !76, file: !8, line: 56, type: !5)
!81 = !DILocalVariable(name: "offset", scope: !76, file: !8, line: 58, type: !7)
!82 = !DILocation(line: 56, column: 46, scope: !76)
!83 = !DILocation(line: 58, column: 2, scope: !76)
!84 = !DILocation(line: 58, column: 6, scope: !76)
!85 = !DILocation(line: 60, column: 2, scope: !76)
!86 = !{i64 19471}
!87 = !DILocation(line: 61, column: 25, scope: !76)
!88 = !DILocation(line: 61, column: 20, scope: !76)
!89 = !DILocation(line: 61, column: 36, scope: !76)
!90 = !DILocation(line: 61, column: 34, scope: !76)
!91 = !DILocation(line: 61, column: 10, scope: !76)
!92 = !DILocation(line: 61, column: 9, scope: !76)
!93 = !DILocation(line: 62, column: 1, scope: !76)
!94 = !DILocation(line: 61, column: 2, scope: !76)
!95 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !96, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!96 = !DISubroutineType(types: !97)
!97 = !{!7, !7, !6, !6}
!98 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !99, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !101)
!99 = !DISubroutineType(types: !100)
!100 = !{null, !7}
!101 = !{!102}
!102 = !DILocalVariable(name: "flags", arg: 1, scope: !98, file: !8, line: 49, type: !7)
!103 = !DILocation(line: 49, column: 36, scope: !98)
!104 = !DILocation(line: 51, column: 6, scope: !105)
!105 = distinct !DILexicalBlock(scope: !98, file: !8, line: 51, column: 6)
!106 = !DILocation(line: 51, column: 12, scope: !105)
!107 = !DILocation(line: 51, column: 6, scope: !98)
!108 = !DILocation(line: 52, column: 3, scope: !105)
!109 = !{i64 19290}
!110 = !DILocation(line: 53, column: 1, scope: !98)
!111 = !DISubprogram(name: "_copy_to_user", scope: !3, file: !3, line: 7, type: !112, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!112 = !DISubroutineType(types: !113)
!113 = !{!114, !6, !115, !114}
!114 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!115 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !116, size: 64)
!116 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
