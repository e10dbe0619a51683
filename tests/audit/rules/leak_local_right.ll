; ModuleID = 'leak_local_right.c'
source_filename = "leak_local_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @leak_local_right(ptr noundef %user, i64 noundef %partition) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %user.addr = alloca ptr, align 8
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %local = alloca [1 x i64], align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %user, ptr %user.addr, align 8
    #dbg_declare(ptr %user.addr, !22, !DIExpression(), !32)
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !23, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !34
    #dbg_declare(ptr %flags, !24, !DIExpression(), !35)
  %call = call i64 @irq_save() #6, !dbg !36
  store i64 %call, ptr %flags, align 8, !dbg !35
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !34
    #dbg_declare(ptr %status, !25, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %local) #5, !dbg !34
    #dbg_declare(ptr %local, !26, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !39
    #dbg_declare(ptr %input, !30, !DIExpression(), !40)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !41
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !42
  store ptr %call1, ptr %input, align 8, !dbg !40
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !43
    #dbg_declare(ptr %output, !31, !DIExpression(), !44)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !45
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !46
  store ptr %call2, ptr %output, align 8, !dbg !44
  %2 = load i64, ptr %partition.addr, align 8, !dbg !47
  %3 = load ptr, ptr %input, align 8, !dbg !48
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !48
  store i64 %2, ptr %arrayidx, align 8, !dbg !49
  %4 = load ptr, ptr %input, align 8, !dbg !50
  %arrayidx3 = getelementptr i64, ptr %4, i64 1, !dbg !50
  store i64 3, ptr %arrayidx3, align 8, !dbg !51
  %5 = load ptr, ptr %input, align 8, !dbg !52
  %6 = load ptr, ptr %output, align 8, !dbg !53
  %call4 = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef %5, ptr noundef %6) #6, !dbg !54
  store i64 %call4, ptr %status, align 8, !dbg !55
  %7 = load i64, ptr %status, align 8, !dbg !56
  %call5 = call i32 @succeeded(i64 noundef %7) #6, !dbg !58
  %tobool = icmp ne i32 %call5, 0, !dbg !58
  br i1 %tobool, label %if.then, label %if.end, !dbg !59

if.then:                                          ; preds = %entry
  %arraydecay = getelementptr inbounds [1 x i64], ptr %local, i64 0, i64 0, !dbg !60
  %8 = load ptr, ptr %output, align 8, !dbg !61
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %arraydecay, ptr align 8 %8, i64 8, i1 false), !dbg !60
  br label %if.end, !dbg !60

if.end:                                           ; preds = %if.then, %entry
  %9 = load i64, ptr %flags, align 8, !dbg !62
  call void @irq_restore(i64 noundef %9) #6, !dbg !63
  %10 = load i64, ptr %status, align 8, !dbg !64
  %call6 = call i32 @succeeded(i64 noundef %10) #6, !dbg !66
  %tobool7 = icmp ne i32 %call6, 0, !dbg !66
  br i1 %tobool7, label %if.end9, label %if.then8, !dbg !67

if.then8:                                         ; preds = %if.end
  %11 = load i64, ptr %status, align 8, !dbg !68
  store i64 %11, ptr %retval, align 8, !dbg !69
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !69

if.end9:                                          ; preds = %if.end
  %12 = load ptr, ptr %user.addr, align 8, !dbg !70
  %arraydecay10 = getelementptr inbounds [1 x i64], ptr %local, i64 0, i64 0, !dbg !71
  %call11 = call i64 @_copy_to_user(ptr noundef %12, ptr noundef %arraydecay10, i64 noundef 8) #6, !dbg !72
  store i64 %call11, ptr %retval, align 8, !dbg !73
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !73

cleanup:                                          ; preds = %if.end9, %if.then8
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !74
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !74
  call void @llvm.lifetime.end.p0(i64 8, ptr %local) #5, !dbg !74
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !74
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !74
  %13 = load i64, ptr %retval, align 8, !dbg !74
  ret i64 %13, !dbg !74
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !75 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !80
    #dbg_declare(ptr %flags, !79, !DIExpression(), !81)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !82, !srcloc !83
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !84, !srcloc !85
  %0 = load i64, ptr %flags, align 8, !dbg !86
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !87
  ret i64 %0, !dbg !88
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !89 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !93, !DIExpression(), !95)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !96
    #dbg_declare(ptr %offset, !94, !DIExpression(), !97)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !98, !srcloc !99
  store i64 %0, ptr %offset, align 8, !dbg !98
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !100
  %2 = ptrtoint ptr %1 to i64, !dbg !101
  %3 = load i64, ptr %offset, align 8, !dbg !102
  %add = add i64 %2, %3, !dbg !103
  %4 = inttoptr i64 %add to ptr, !dbg !104
  %5 = load ptr, ptr %4, align 8, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !106
  ret ptr %5, !dbg !107
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !108 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !111 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !116, !DIExpression(), !117)
  %0 = load i64, ptr %status.addr, align 8, !dbg !118
  %and = and i64 %0, 65535, !dbg !119
  %cmp = icmp eq i64 %and, 0, !dbg !120
  %conv = zext i1 %cmp to i32, !dbg !120
  ret i32 %conv, !dbg !121
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !122 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !126, !DIExpression(), !127)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !128
  %and = and i64 %0, 512, !dbg !130
  %tobool = icmp ne i64 %and, 0, !dbg !130
  br i1 %tobool, label %if.then, label %if.end, !dbg !131

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !132, !srcloc !133
  br label %if.end, !dbg !132

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !134
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !135 dso_local i64 @_copy_to_user(ptr noundef, ptr noundef, i64 noundef) #3

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
!3 = !DIFile(filename: "leak_local_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "2e7b1726effd554ce8650b2cb6b72a1b")
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
!17 = distinct !DISubprogram(name: "leak_local_right", scope: !3, file: !3, line: 9, type: !18, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !21)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !7}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!21 = !{!22, !23, !24, !25, !26, !30, !31}
!22 = !DILocalVariable(name: "user", arg: 1, scope: !17, file: !3, line: 9, type: !20)
!23 = !DILocalVariable(name: "partition", arg: 2, scope: !17, file: !3, line: 9, type: !7)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 11, type: !7)
!25 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 11, type: !7)
!26 = !DILocalVariable(name: "local", scope: !17, file: !3, line: 11, type: !27)
!27 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 64, elements: !28)
!28 = !{!29}
!29 = !DISubrange(count: 1)
!30 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 12, type: !20)
!31 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 13, type: !20)
!32 = !DILocation(line: 9, column: 27, scope: !17)
!33 = !DILocation(line: 9, column: 37, scope: !17)
!34 = !DILocation(line: 11, column: 2, scope: !17)
!35 = !DILocation(line: 11, column: 6, scope: !17)
!36 = !DILocation(line: 11, column: 14, scope: !17)
!37 = !DILocation(line: 11, column: 26, scope: !17)
!38 = !DILocation(line: 11, column: 34, scope: !17)
!39 = !DILocation(line: 12, column: 2, scope: !17)
!40 = !DILocation(line: 12, column: 7, scope: !17)
!41 = !DILocation(line: 12, column: 33, scope: !17)
!42 = !DILocation(line: 12, column: 15, scope: !17)
!43 = !DILocation(line: 13, column: 2, scope: !17)
!44 = !DILocation(line: 13, column: 7, scope: !17)
!45 = !DILocation(line: 13, column: 34, scope: !17)
!46 = !DILocation(line: 13, column: 16, scope: !17)
!47 = !DILocation(line: 15, column: 13, scope: !17)
!48 = !DILocation(line: 15, column: 2, scope: !17)
!49 = !DILocation(line: 15, column: 11, scope: !17)
!50 = !DILocation(line: 16, column: 2, scope: !17)
!51 = !DILocation(line: 16, column: 11, scope: !17)
!52 = !DILocation(line: 17, column: 33, scope: !17)
!53 = !DILocation(line: 17, column: 40, scope: !17)
!54 = !DILocation(line: 17, column: 11, scope: !17)
!55 = !DILocation(line: 17, column: 9, scope: !17)
!56 = !DILocation(line: 18, column: 16, scope: !57)
!57 = distinct !DILexicalBlock(scope: !17, file: !3, line: 18, column: 6)
!58 = !DILocation(line: 18, column: 6, scope: !57)
!59 = !DILocation(line: 18, column: 6, scope: !17)
!60 = !DILocation(line: 19, column: 3, scope: !57)
!61 = !DILocation(line: 19, column: 27, scope: !57)
!62 = !DILocation(line: 20, column: 14, scope: !17)
!63 = !DILocation(line: 20, column: 2, scope: !17)
!64 = !DILocation(line: 21, column: 17, scope: !65)
!65 = distinct !DILexicalBlock(scope: !17, file: !3, line: 21, column: 6)
!66 = !DILocation(line: 21, column: 7, scope: !65)
!67 = !DILocation(line: 21, column: 6, scope: !17)
!68 = !DILocation(line: 22, column: 10, scope: !65)
!69 = !DILocation(line: 22, column: 3, scope: !65)
!70 = !DILocation(line: 23, column: 23, scope: !17)
!71 = !DILocation(line: 23, column: 29, scope: !17)
!72 = !DILocation(line: 23, column: 9, scope: !17)
!73 = !DILocation(line: 23, column: 2, scope: !17)
!74 = !DILocation(line: 24, column: 1, scope: !17)
!75 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !76, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !78)
!76 = !DISubroutineType(types: !77)
!77 = !{!7}
!78 = !{!79}
!79 = !DILocalVariable(name: "flags", scope: !75, file: !8, line: 42, type: !7)
!80 = !DILocation(line: 42, column: 2, scope: !75)
!81 = !DILocation(line: 42, column: 6, scope: !75)
!82 = !DILocation(line: 44, column: 2, scope: !75)
!83 = !{i64 19151, i64 19160}
!84 = !DILocation(line: 45, column: 2, scope: !75)
!85 = !{i64 19222}
!86 = !DILocation(line: 46, column: 9, scope: !75)
!87 = !DILocation(line: 47, column: 1, scope: !75)
!88 = !DILocation(line: 46, column: 2, scope: !75)
!89 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !90, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !92)
!90 = !DISubroutineType(types: !91)
!91 = !{!6, !5}
!92 = !{!93, !94}
!93 = !DILocalVariable(name: "variable", arg: 1, scope: !89, file: !8, line: 56, type: !5)
!94 = !DILocalVariable(name: "offset", scope: !89, file: !8, line: 58, type: !7)
!95 = !DILocation(line: 56, column: 46, scope: !89)
!96 = !DILocation(line: 58, column: 2, scope: !89)
!97 = !DILocation(line: 58, column: 6, scope: !89)
!98 = !DILocation(line: 60, column: 2, scope: !89)
!99 = !{i64 19523}
!100 = !DILocation(line: 61, column: 25, scope: !89)
!101 = !DILocation(line: 61, column: 20, scope: !89)
!102 = !DILocation(line: 61, column: 36, scope: !89)
!103 = !DILocation(line: 61, column: 34, scope: !89)
!104 = !DILocation(line: 61, column: 10, scope: !89)
!105 = !DILocation(line: 61, column: 9, scope: !89)
!106 = !DILocation(line: 62, column: 1, scope: !89)
!107 = !DILocation(line: 61, column: 2, scope: !89)
!108 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !109, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!109 = !DISubroutineType(types: !110)
!110 = !{!7, !7, !6, !6}
!111 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !112, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !115)
!112 = !DISubroutineType(types: !113)
!113 = !{!114, !7}
!114 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!115 = !{!116}
!116 = !DILocalVariable(name: "status", arg: 1, scope: !111, file: !8, line: 72, type: !7)
!117 = !DILocation(line: 72, column: 33, scope: !111)
!118 = !DILocation(line: 74, column: 10, scope: !111)
!119 = !DILocation(line: 74, column: 17, scope: !111)
!120 = !DILocation(line: 74, column: 27, scope: !111)
!121 = !DILocation(line: 74, column: 2, scope: !111)
!122 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !123, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !125)
!123 = !DISubroutineType(types: !124)
!124 = !{null, !7}
!125 = !{!126}
!126 = !DILocalVariable(name: "flags", arg: 1, scope: !122, file: !8, line: 49, type: !7)
!127 = !DILocation(line: 49, column: 36, scope: !122)
!128 = !DILocation(line: 51, column: 6, scope: !129)
!129 = distinct !DILexicalBlock(scope: !122, file: !8, line: 51, column: 6)
!130 = !DILocation(line: 51, column: 12, scope: !129)
!131 = !DILocation(line: 51, column: 6, scope: !122)
!132 = !DILocation(line: 52, column: 3, scope: !129)
!133 = !{i64 19342}
!134 = !DILocation(line: 53, column: 1, scope: !122)
!135 = !DISubprogram(name: "_copy_to_user", scope: !3, file: !3, line: 7, type: !136, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!136 = !DISubroutineType(types: !137)
!137 = !{!138, !6, !139, !138}
!138 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!139 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !140, size: 64)
!140 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
