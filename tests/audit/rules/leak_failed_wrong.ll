; ModuleID = 'leak_failed_wrong.c'
source_filename = "leak_failed_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.property_input = type { i64, i32, i32 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @leak_failed_wrong(ptr noundef %user, i32 noundef %code) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %user.addr = alloca ptr, align 8
  %code.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %output = alloca ptr, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %user, ptr %user.addr, align 8
    #dbg_declare(ptr %user.addr, !21, !DIExpression(), !34)
  store i32 %code, ptr %code.addr, align 4
    #dbg_declare(ptr %code.addr, !22, !DIExpression(), !35)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !36
    #dbg_declare(ptr %flags, !23, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !36
    #dbg_declare(ptr %status, !24, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #4, !dbg !36
    #dbg_declare(ptr %output, !25, !DIExpression(), !39)
  %call = call ptr @__kmalloc_noprof(i64 noundef 4096, i32 noundef 3264) #5, !dbg !40
  store ptr %call, ptr %output, align 8, !dbg !39
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !41
    #dbg_declare(ptr %input, !27, !DIExpression(), !42)
  %0 = load ptr, ptr %output, align 8, !dbg !43
  %tobool = icmp ne ptr %0, null, !dbg !43
  br i1 %tobool, label %if.end, label %if.then, !dbg !45

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !46
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !46

if.end:                                           ; preds = %entry
  %call1 = call i64 @irq_save() #5, !dbg !47
  store i64 %call1, ptr %flags, align 8, !dbg !48
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !49
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #5, !dbg !50
  store ptr %call2, ptr %input, align 8, !dbg !51
  %2 = load ptr, ptr %input, align 8, !dbg !52
  %partition = getelementptr inbounds %struct.property_input, ptr %2, i32 0, i32 0, !dbg !53
  store i64 1, ptr %partition, align 8, !dbg !54
  %3 = load i32, ptr %code.addr, align 4, !dbg !55
  %4 = load ptr, ptr %input, align 8, !dbg !56
  %code3 = getelementptr inbounds %struct.property_input, ptr %4, i32 0, i32 1, !dbg !57
  store i32 %3, ptr %code3, align 8, !dbg !58
  %5 = load ptr, ptr %input, align 8, !dbg !59
  %reserved = getelementptr inbounds %struct.property_input, ptr %5, i32 0, i32 2, !dbg !60
  store i32 0, ptr %reserved, align 4, !dbg !61
  %6 = load ptr, ptr %input, align 8, !dbg !62
  %7 = load ptr, ptr %output, align 8, !dbg !63
  %call4 = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef %6, ptr noundef %7) #5, !dbg !64
  store i64 %call4, ptr %status, align 8, !dbg !65
  %8 = load i64, ptr %flags, align 8, !dbg !66
  call void @irq_restore(i64 noundef %8) #5, !dbg !67
  %9 = load ptr, ptr %user.addr, align 8, !dbg !68
  %10 = load ptr, ptr %output, align 8, !dbg !70
  %call5 = call i64 @_copy_to_user(ptr noundef %9, ptr noundef %10, i64 noundef 8) #5, !dbg !71
  %tobool6 = icmp ne i64 %call5, 0, !dbg !71
  br i1 %tobool6, label %if.then7, label %if.end8, !dbg !72

if.then7:                                         ; preds = %if.end
  store i64 1, ptr %status, align 8, !dbg !73
  br label %if.end8, !dbg !74

if.end8:                                          ; preds = %if.then7, %if.end
  %11 = load ptr, ptr %output, align 8, !dbg !75
  call void @kfree(ptr noundef %11) #5, !dbg !76
  %12 = load i64, ptr %status, align 8, !dbg !77
  store i64 %12, ptr %retval, align 8, !dbg !78
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !78

cleanup:                                          ; preds = %if.end8, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !79
  %13 = load i64, ptr %retval, align 8, !dbg !79
  ret i64 %13, !dbg !79
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !80 dso_local ptr @__kmalloc_noprof(i64 noundef, i32 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !84 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !89
    #dbg_declare(ptr %flags, !88, !DIExpression(), !90)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !91, !srcloc !92
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !93, !srcloc !94
  %0 = load i64, ptr %flags, align 8, !dbg !95
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !96
  ret i64 %0, !dbg !97
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !98 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !102, !DIExpression(), !104)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !105
    #dbg_declare(ptr %offset, !103, !DIExpression(), !106)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !107, !srcloc !108
  store i64 %0, ptr %offset, align 8, !dbg !107
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !109
  %2 = ptrtoint ptr %1 to i64, !dbg !110
  %3 = load i64, ptr %offset, align 8, !dbg !111
  %add = add i64 %2, %3, !dbg !112
  %4 = inttoptr i64 %add to ptr, !dbg !113
  %5 = load ptr, ptr %4, align 8, !dbg !114
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !115
  ret ptr %5, !dbg !116
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !117 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !120 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !124, !DIExpression(), !125)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !126
  %and = and i64 %0, 512, !dbg !128
  %tobool = icmp ne i64 %and, 0, !dbg !128
  br i1 %tobool, label %if.then, label %if.end, !dbg !129

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !130, !srcloc !131
  br label %if.end, !dbg !130

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !132
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !133 dso_local i64 @_copy_to_user(ptr noundef, ptr noundef, i64 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !138 dso_local void @kfree(ptr noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }
attributes #6 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!11, !12, !13}
!llvm.ident = !{!14}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "leak_failed_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "cb8b55fd2cfc77efd70626a9b3ad2a4a")
!4 = !{!5, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0}
!11 = !{i32 7, !"Dwarf Version", i32 5}
!12 = !{i32 2, !"Debug Info Version", i32 3}
!13 = !{i32 1, !"wchar_size", i32 4}
!14 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!15 = distinct !DISubprogram(name: "leak_failed_wrong", scope: !3, file: !3, line: 17, type: !16, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !6, !18}
!18 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !19)
!19 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!20 = !{!21, !22, !23, !24, !25, !27}
!21 = !DILocalVariable(name: "user", arg: 1, scope: !15, file: !3, line: 17, type: !6)
!22 = !DILocalVariable(name: "code", arg: 2, scope: !15, file: !3, line: 17, type: !18)
!23 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 19, type: !7)
!24 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 19, type: !7)
!25 = !DILocalVariable(name: "output", scope: !15, file: !3, line: 19, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!27 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 20, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "property_input", file: !3, line: 11, size: 128, elements: !30)
!30 = !{!31, !32, !33}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !29, file: !3, line: 12, baseType: !7, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "code", scope: !29, file: !3, line: 13, baseType: !18, size: 32, offset: 64)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "reserved", scope: !29, file: !3, line: 14, baseType: !18, size: 32, offset: 96)
!34 = !DILocation(line: 17, column: 29, scope: !15)
!35 = !DILocation(line: 17, column: 39, scope: !15)
!36 = !DILocation(line: 19, column: 2, scope: !15)
!37 = !DILocation(line: 19, column: 6, scope: !15)
!38 = !DILocation(line: 19, column: 13, scope: !15)
!39 = !DILocation(line: 19, column: 22, scope: !15)
!40 = !DILocation(line: 19, column: 31, scope: !15)
!41 = !DILocation(line: 20, column: 2, scope: !15)
!42 = !DILocation(line: 20, column: 25, scope: !15)
!43 = !DILocation(line: 22, column: 7, scope: !44)
!44 = distinct !DILexicalBlock(scope: !15, file: !3, line: 22, column: 6)
!45 = !DILocation(line: 22, column: 6, scope: !15)
!46 = !DILocation(line: 23, column: 3, scope: !44)
!47 = !DILocation(line: 24, column: 10, scope: !15)
!48 = !DILocation(line: 24, column: 8, scope: !15)
!49 = !DILocation(line: 25, column: 28, scope: !15)
!50 = !DILocation(line: 25, column: 10, scope: !15)
!51 = !DILocation(line: 25, column: 8, scope: !15)
!52 = !DILocation(line: 26, column: 2, scope: !15)
!53 = !DILocation(line: 26, column: 9, scope: !15)
!54 = !DILocation(line: 26, column: 19, scope: !15)
!55 = !DILocation(line: 27, column: 16, scope: !15)
!56 = !DILocation(line: 27, column: 2, scope: !15)
!57 = !DILocation(line: 27, column: 9, scope: !15)
!58 = !DILocation(line: 27, column: 14, scope: !15)
!59 = !DILocation(line: 28, column: 2, scope: !15)
!60 = !DILocation(line: 28, column: 9, scope: !15)
!61 = !DILocation(line: 28, column: 18, scope: !15)
!62 = !DILocation(line: 29, column: 33, scope: !15)
!63 = !DILocation(line: 29, column: 40, scope: !15)
!64 = !DILocation(line: 29, column: 11, scope: !15)
!65 = !DILocation(line: 29, column: 9, scope: !15)
!66 = !DILocation(line: 30, column: 14, scope: !15)
!67 = !DILocation(line: 30, column: 2, scope: !15)
!68 = !DILocation(line: 31, column: 20, scope: !69)
!69 = distinct !DILexicalBlock(scope: !15, file: !3, line: 31, column: 6)
!70 = !DILocation(line: 31, column: 26, scope: !69)
!71 = !DILocation(line: 31, column: 6, scope: !69)
!72 = !DILocation(line: 31, column: 6, scope: !15)
!73 = !DILocation(line: 32, column: 10, scope: !69)
!74 = !DILocation(line: 32, column: 3, scope: !69)
!75 = !DILocation(line: 33, column: 8, scope: !15)
!76 = !DILocation(line: 33, column: 2, scope: !15)
!77 = !DILocation(line: 34, column: 9, scope: !15)
!78 = !DILocation(line: 34, column: 2, scope: !15)
!79 = !DILocation(line: 35, column: 1, scope: !15)
!80 = !DISubprogram(name: "__kmalloc_noprof", scope: !3, file: !3, line: 8, type: !81, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!81 = !DISubroutineType(types: !82)
!82 = !{!6, !83, !18}
!83 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!84 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !85, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !87)
!85 = !DISubroutineType(types: !86)
!86 = !{!7}
!87 = !{!88}
!88 = !DILocalVariable(name: "flags", scope: !84, file: !8, line: 42, type: !7)
!89 = !DILocation(line: 42, column: 2, scope: !84)
!90 = !DILocation(line: 42, column: 6, scope: !84)
!91 = !DILocation(line: 44, column: 2, scope: !84)
!92 = !{i64 19295, i64 19304}
!93 = !DILocation(line: 45, column: 2, scope: !84)
!94 = !{i64 19366}
!95 = !DILocation(line: 46, column: 9, scope: !84)
!96 = !DILocation(line: 47, column: 1, scope: !84)
!97 = !DILocation(line: 46, column: 2, scope: !84)
!98 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !99, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !101)
!99 = !DISubroutineType(types: !100)
!100 = !{!6, !5}
!101 = !{!102, !103}
!102 = !DILocalVariable(name: "variable", arg: 1, scope: !98, file: !8, line: 56, type: !5)
!103 = !DILocalVariable(name: "offset", scope: !98, file: !8, line: 58, type: !7)
!104 = !DILocation(line: 56, column: 46, scope: !98)
!105 = !DILocation(line: 58, column: 2, scope: !98)
!106 = !DILocation(line: 58, column: 6, scope: !98)
!107 = !DILocation(line: 60, column: 2, scope: !98)
!108 = !{i64 19667}
!109 = !DILocation(line: 61, column: 25, scope: !98)
!110 = !DILocation(line: 61, column: 20, scope: !98)
!111 = !DILocation(line: 61, column: 36, scope: !98)
!112 = !DILocation(line: 61, column: 34, scope: !98)
!113 = !DILocation(line: 61, column: 10, scope: !98)
!114 = !DILocation(line: 61, column: 9, scope: !98)
!115 = !DILocation(line: 62, column: 1, scope: !98)
!116 = !DILocation(line: 61, column: 2, scope: !98)
!117 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !118, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!118 = !DISubroutineType(types: !119)
!119 = !{!7, !7, !6, !6}
!120 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !121, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !123)
!121 = !DISubroutineType(types: !122)
!122 = !{null, !7}
!123 = !{!124}
!124 = !DILocalVariable(name: "flags", arg: 1, scope: !120, file: !8, line: 49, type: !7)
!125 = !DILocation(line: 49, column: 36, scope: !120)
!126 = !DILocation(line: 51, column: 6, scope: !127)
!127 = distinct !DILexicalBlock(scope: !120, file: !8, line: 51, column: 6)
!128 = !DILocation(line: 51, column: 12, scope: !127)
!129 = !DILocation(line: 51, column: 6, scope: !120)
!130 = !DILocation(line: 52, column: 3, scope: !127)
!131 = !{i64 19486}
!132 = !DILocation(line: 53, column: 1, scope: !120)
!133 = !DISubprogram(name: "_copy_to_user", scope: !3, file: !3, line: 7, type: !134, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!134 = !DISubroutineType(types: !135)
!135 = !{!83, !6, !136, !83}
!136 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !137, size: 64)
!137 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!138 = !DISubprogram(name: "kfree", scope: !3, file: !3, line: 9, type: !139, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!139 = !DISubroutineType(types: !140)
!140 = !{null, !136}
