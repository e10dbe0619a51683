; ModuleID = 'respected_written_wrong.c'
source_filename = "respected_written_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @respected_written_wrong(i64 noundef %partition) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %page = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !19, !DIExpression(), !25)
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #5, !dbg !26
    #dbg_declare(ptr %page, !20, !DIExpression(), !27)
  %call = call i64 @get_zeroed_page_noprof(i32 noundef 0) #6, !dbg !28
  store i64 %call, ptr %page, align 8, !dbg !27
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !26
    #dbg_declare(ptr %flags, !21, !DIExpression(), !29)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !26
    #dbg_declare(ptr %status, !22, !DIExpression(), !30)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !26
    #dbg_declare(ptr %input, !23, !DIExpression(), !31)
  %0 = load i64, ptr %page, align 8, !dbg !32
  %tobool = icmp ne i64 %0, 0, !dbg !32
  br i1 %tobool, label %if.end, label %if.then, !dbg !34

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !35
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !35

if.end:                                           ; preds = %entry
  %call1 = call i64 @irq_save() #6, !dbg !36
  store i64 %call1, ptr %flags, align 8, !dbg !37
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !38
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !39
  store ptr %call2, ptr %input, align 8, !dbg !40
  %2 = load i64, ptr %partition.addr, align 8, !dbg !41
  %3 = load ptr, ptr %input, align 8, !dbg !42
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !42
  store i64 %2, ptr %arrayidx, align 8, !dbg !43
  %4 = load i64, ptr %page, align 8, !dbg !44
  %5 = inttoptr i64 %4 to ptr, !dbg !45
  %call3 = call i64 @virt_to_phys(ptr noundef %5) #6, !dbg !46
  %shr = lshr i64 %call3, 12, !dbg !47
  %6 = load ptr, ptr %input, align 8, !dbg !48
  %arrayidx4 = getelementptr i64, ptr %6, i64 1, !dbg !48
  store i64 %shr, ptr %arrayidx4, align 8, !dbg !49
  %7 = load ptr, ptr %input, align 8, !dbg !50
  %call5 = call i64 @hv_do_hypercall(i64 noundef 4294967368, ptr noundef %7, ptr noundef null) #6, !dbg !51
  store i64 %call5, ptr %status, align 8, !dbg !52
  %8 = load i64, ptr %flags, align 8, !dbg !53
  call void @irq_restore(i64 noundef %8) #6, !dbg !54
  %9 = load i64, ptr %status, align 8, !dbg !55
  %call6 = call i32 @succeeded(i64 noundef %9) #6, !dbg !57
  %tobool7 = icmp ne i32 %call6, 0, !dbg !57
  br i1 %tobool7, label %if.then8, label %if.end9, !dbg !58

if.then8:                                         ; preds = %if.end
  %10 = load i64, ptr %page, align 8, !dbg !59
  %11 = inttoptr i64 %10 to ptr, !dbg !60
  call void @llvm.memset.p0.i64(ptr align 1 %11, i8 0, i64 4096, i1 false), !dbg !61
  br label %if.end9, !dbg !61

if.end9:                                          ; preds = %if.then8, %if.end
  %12 = load i64, ptr %status, align 8, !dbg !62
  store i64 %12, ptr %retval, align 8, !dbg !63
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !63

cleanup:                                          ; preds = %if.end9, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !64
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !64
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !64
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #5, !dbg !64
  %13 = load i64, ptr %retval, align 8, !dbg !64
  ret i64 %13, !dbg !64
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !65 dso_local i64 @get_zeroed_page_noprof(i32 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !70 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !75
    #dbg_declare(ptr %flags, !74, !DIExpression(), !76)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !77, !srcloc !78
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !79, !srcloc !80
  %0 = load i64, ptr %flags, align 8, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !82
  ret i64 %0, !dbg !83
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !84 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !88, !DIExpression(), !90)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !91
    #dbg_declare(ptr %offset, !89, !DIExpression(), !92)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !93, !srcloc !94
  store i64 %0, ptr %offset, align 8, !dbg !93
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !95
  %2 = ptrtoint ptr %1 to i64, !dbg !96
  %3 = load i64, ptr %offset, align 8, !dbg !97
  %add = add i64 %2, %3, !dbg !98
  %4 = inttoptr i64 %add to ptr, !dbg !99
  %5 = load ptr, ptr %4, align 8, !dbg !100
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !101
  ret ptr %5, !dbg !102
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !103 dso_local i64 @virt_to_phys(ptr noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !106 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !109 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !113, !DIExpression(), !114)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !115
  %and = and i64 %0, 512, !dbg !117
  %tobool = icmp ne i64 %and, 0, !dbg !117
  br i1 %tobool, label %if.then, label %if.end, !dbg !118

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !119, !srcloc !120
  br label %if.end, !dbg !119

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !121
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !122 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !127, !DIExpression(), !128)
  %0 = load i64, ptr %status.addr, align 8, !dbg !129
  %and = and i64 %0, 65535, !dbg !130
  %cmp = icmp eq i64 %and, 0, !dbg !131
  %conv = zext i1 %cmp to i32, !dbg !131
  ret i32 %conv, !dbg !132
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!11, !12, !13}
!llvm.ident = !{!14}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "respected_written_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "ad0297cd7f34911e54c28d7e5900f66e")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0}
!11 = !{i32 7, !"Dwarf Version", i32 5}
!12 = !{i32 2, !"Debug Info Version", i32 3}
!13 = !{i32 1, !"wchar_size", i32 4}
!14 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!15 = distinct !DISubprogram(name: "respected_written_wrong", scope: !3, file: !3, line: 10, type: !16, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !18)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7}
!18 = !{!19, !20, !21, !22, !23}
!19 = !DILocalVariable(name: "partition", arg: 1, scope: !15, file: !3, line: 10, type: !7)
!20 = !DILocalVariable(name: "page", scope: !15, file: !3, line: 12, type: !7)
!21 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 12, type: !7)
!22 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 12, type: !7)
!23 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 12, type: !24)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!25 = !DILocation(line: 10, column: 33, scope: !15)
!26 = !DILocation(line: 12, column: 2, scope: !15)
!27 = !DILocation(line: 12, column: 6, scope: !15)
!28 = !DILocation(line: 12, column: 13, scope: !15)
!29 = !DILocation(line: 12, column: 40, scope: !15)
!30 = !DILocation(line: 12, column: 47, scope: !15)
!31 = !DILocation(line: 12, column: 56, scope: !15)
!32 = !DILocation(line: 14, column: 7, scope: !33)
!33 = distinct !DILexicalBlock(scope: !15, file: !3, line: 14, column: 6)
!34 = !DILocation(line: 14, column: 6, scope: !15)
!35 = !DILocation(line: 15, column: 3, scope: !33)
!36 = !DILocation(line: 16, column: 10, scope: !15)
!37 = !DILocation(line: 16, column: 8, scope: !15)
!38 = !DILocation(line: 17, column: 28, scope: !15)
!39 = !DILocation(line: 17, column: 10, scope: !15)
!40 = !DILocation(line: 17, column: 8, scope: !15)
!41 = !DILocation(line: 18, column: 13, scope: !15)
!42 = !DILocation(line: 18, column: 2, scope: !15)
!43 = !DILocation(line: 18, column: 11, scope: !15)
!44 = !DILocation(line: 19, column: 34, scope: !15)
!45 = !DILocation(line: 19, column: 26, scope: !15)
!46 = !DILocation(line: 19, column: 13, scope: !15)
!47 = !DILocation(line: 19, column: 40, scope: !15)
!48 = !DILocation(line: 19, column: 2, scope: !15)
!49 = !DILocation(line: 19, column: 11, scope: !15)
!50 = !DILocation(line: 20, column: 46, scope: !15)
!51 = !DILocation(line: 20, column: 11, scope: !15)
!52 = !DILocation(line: 20, column: 9, scope: !15)
!53 = !DILocation(line: 21, column: 14, scope: !15)
!54 = !DILocation(line: 21, column: 2, scope: !15)
!55 = !DILocation(line: 22, column: 16, scope: !56)
!56 = distinct !DILexicalBlock(scope: !15, file: !3, line: 22, column: 6)
!57 = !DILocation(line: 22, column: 6, scope: !56)
!58 = !DILocation(line: 22, column: 6, scope: !15)
!59 = !DILocation(line: 23, column: 28, scope: !56)
!60 = !DILocation(line: 23, column: 20, scope: !56)
!61 = !DILocation(line: 23, column: 3, scope: !56)
!62 = !DILocation(line: 24, column: 9, scope: !15)
!63 = !DILocation(line: 24, column: 2, scope: !15)
!64 = !DILocation(line: 25, column: 1, scope: !15)
!65 = !DISubprogram(name: "get_zeroed_page_noprof", scope: !3, file: !3, line: 7, type: !66, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!66 = !DISubroutineType(types: !67)
!67 = !{!7, !68}
!68 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !69)
!69 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!70 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !71, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !73)
!71 = !DISubroutineType(types: !72)
!72 = !{!7}
!73 = !{!74}
!74 = !DILocalVariable(name: "flags", scope: !70, file: !8, line: 42, type: !7)
!75 = !DILocation(line: 42, column: 2, scope: !70)
!76 = !DILocation(line: 42, column: 6, scope: !70)
!77 = !DILocation(line: 44, column: 2, scope: !70)
!78 = !{i64 19104, i64 19113}
!79 = !DILocation(line: 45, column: 2, scope: !70)
!80 = !{i64 19175}
!81 = !DILocation(line: 46, column: 9, scope: !70)
!82 = !DILocation(line: 47, column: 1, scope: !70)
!83 = !DILocation(line: 46, column: 2, scope: !70)
!84 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !85, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !87)
!85 = !DISubroutineType(types: !86)
!86 = !{!5, !6}
!87 = !{!88, !89}
!88 = !DILocalVariable(name: "variable", arg: 1, scope: !84, file: !8, line: 56, type: !6)
!89 = !DILocalVariable(name: "offset", scope: !84, file: !8, line: 58, type: !7)
!90 = !DILocation(line: 56, column: 46, scope: !84)
!91 = !DILocation(line: 58, column: 2, scope: !84)
!92 = !DILocation(line: 58, column: 6, scope: !84)
!93 = !DILocation(line: 60, column: 2, scope: !84)
!94 = !{i64 19476}
!95 = !DILocation(line: 61, column: 25, scope: !84)
!96 = !DILocation(line: 61, column: 20, scope: !84)
!97 = !DILocation(line: 61, column: 36, scope: !84)
!98 = !DILocation(line: 61, column: 34, scope: !84)
!99 = !DILocation(line: 61, column: 10, scope: !84)
!100 = !DILocation(line: 61, column: 9, scope: !84)
!101 = !DILocation(line: 62, column: 1, scope: !84)
!102 = !DILocation(line: 61, column: 2, scope: !84)
!103 = !DISubprogram(name: "virt_to_phys", scope: !3, file: !3, line: 8, type: !104, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!104 = !DISubroutineType(types: !105)
!105 = !{!7, !5}
!106 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !107, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!107 = !DISubroutineType(types: !108)
!108 = !{!7, !7, !5, !5}
!109 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !110, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !112)
!110 = !DISubroutineType(types: !111)
!111 = !{null, !7}
!112 = !{!113}
!113 = !DILocalVariable(name: "flags", arg: 1, scope: !109, file: !8, line: 49, type: !7)
!114 = !DILocation(line: 49, column: 36, scope: !109)
!115 = !DILocation(line: 51, column: 6, scope: !116)
!116 = distinct !DILexicalBlock(scope: !109, file: !8, line: 51, column: 6)
!117 = !DILocation(line: 51, column: 12, scope: !116)
!118 = !DILocation(line: 51, column: 6, scope: !109)
!119 = !DILocation(line: 52, column: 3, scope: !116)
!120 = !{i64 19295}
!121 = !DILocation(line: 53, column: 1, scope: !109)
!122 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !123, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !126)
!123 = !DISubroutineType(types: !124)
!124 = !{!125, !7}
!125 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!126 = !{!127}
!127 = !DILocalVariable(name: "status", arg: 1, scope: !122, file: !8, line: 72, type: !7)
!128 = !DILocation(line: 72, column: 33, scope: !122)
!129 = !DILocation(line: 74, column: 10, scope: !122)
!130 = !DILocation(line: 74, column: 17, scope: !122)
!131 = !DILocation(line: 74, column: 27, scope: !122)
!132 = !DILocation(line: 74, column: 2, scope: !122)
