; ModuleID = 'alias.c'
source_filename = "alias.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

@other_name = dso_local alias i64 (i64, ptr, ptr), ptr @hv_do_hypercall

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @hv_do_hypercall(i64 noundef %control, ptr noundef %input, ptr noundef %output) #0 !dbg !18 {
entry:
  %control.addr = alloca i64, align 8
  %input.addr = alloca ptr, align 8
  %output.addr = alloca ptr, align 8
  %status = alloca i64, align 8
  store i64 %control, ptr %control.addr, align 8
    #dbg_declare(ptr %control.addr, !22, !DIExpression(), !26)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !23, !DIExpression(), !27)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !24, !DIExpression(), !28)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !29
    #dbg_declare(ptr %status, !25, !DIExpression(), !30)
  %0 = load i64, ptr %control.addr, align 8, !dbg !31
  %1 = load ptr, ptr %input.addr, align 8, !dbg !32
  %2 = load ptr, ptr %output.addr, align 8, !dbg !33
  %3 = call i64 asm sideeffect "vmcall", "={ax},{cx},{dx},r,~{memory},~{dirflag},~{fpsr},~{flags}"(i64 %0, ptr %1, ptr %2) #4, !dbg !34, !srcloc !35
  store i64 %3, ptr %status, align 8, !dbg !34
  %4 = load i64, ptr %status, align 8, !dbg !36
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !37
  ret i64 %4, !dbg !38
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @by_other_name() #0 !dbg !39 {
entry:
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !65
    #dbg_declare(ptr %flags, !43, !DIExpression(), !65)
  %call = call i64 @irq_save() #5, !dbg !65
  store i64 %call, ptr %flags, align 8, !dbg !65
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !65
    #dbg_declare(ptr %status, !44, !DIExpression(), !65)
  store i64 1, ptr %status, align 8, !dbg !65
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !65
    #dbg_declare(ptr %input, !45, !DIExpression(), !65)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !65
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !65
  store ptr %call1, ptr %input, align 8, !dbg !65
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #4, !dbg !65
    #dbg_declare(ptr %output, !64, !DIExpression(), !65)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !65
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #5, !dbg !65
  store ptr %call2, ptr %output, align 8, !dbg !65
  %2 = load ptr, ptr %input, align 8, !dbg !65
  call void @fill_header(ptr noundef %2) #5, !dbg !65
  %3 = load ptr, ptr %input, align 8, !dbg !65
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !65
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !65
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 1024, i1 false), !dbg !65
  %4 = load ptr, ptr %input, align 8, !dbg !66
  %5 = load ptr, ptr %input, align 8, !dbg !67
  %call3 = call i64 @other_name(i64 noundef 4294967376, ptr noundef %4, ptr noundef %5) #5, !dbg !68
  store i64 %call3, ptr %status, align 8, !dbg !69
  %6 = load i64, ptr %flags, align 8, !dbg !70
  call void @irq_restore(i64 noundef %6) #5, !dbg !70
  %7 = load i64, ptr %status, align 8, !dbg !70
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !71
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !71
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !71
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !71
  ret i64 %7, !dbg !70
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !72 {
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

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !103 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !108, !DIExpression(), !109)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !110
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !111
  store i64 -1, ptr %partition, align 1, !dbg !112
  %1 = load ptr, ptr %input.addr, align 8, !dbg !113
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !114
  store i32 -2, ptr %vp, align 1, !dbg !115
  %2 = load ptr, ptr %input.addr, align 8, !dbg !116
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !117
  store i8 0, ptr %vtl, align 1, !dbg !118
  %3 = load ptr, ptr %input.addr, align 8, !dbg !119
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !120
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !121
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !121
  ret void, !dbg !122
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !123 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !127, !DIExpression(), !128)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !129
  %and = and i64 %0, 512, !dbg !131
  %tobool = icmp ne i64 %and, 0, !dbg !131
  br i1 %tobool, label %if.then, label %if.end, !dbg !132

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !133, !srcloc !134
  br label %if.end, !dbg !133

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !135
}

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }
attributes #6 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!14, !15, !16}
!llvm.ident = !{!17}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !13, line: 8, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "alias.c", directory: ".", checksumkind: CSK_MD5, checksum: "234322d005c7ccbdea822d1c975accc5")
!4 = !{!5, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../words/../sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !13, line: 8, type: !5, isLocal: false, isDefinition: true)
!13 = !DIFile(filename: "./../words/word.h", directory: ".", checksumkind: CSK_MD5, checksum: "87bfce0a88c8dfbacdafc43b9dfed00f")
!14 = !{i32 7, !"Dwarf Version", i32 5}
!15 = !{i32 2, !"Debug Info Version", i32 3}
!16 = !{i32 1, !"wchar_size", i32 4}
!17 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!18 = distinct !DISubprogram(name: "hv_do_hypercall", scope: !3, file: !3, line: 5, type: !19, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !21)
!19 = !DISubroutineType(types: !20)
!20 = !{!7, !7, !6, !6}
!21 = !{!22, !23, !24, !25}
!22 = !DILocalVariable(name: "control", arg: 1, scope: !18, file: !3, line: 5, type: !7)
!23 = !DILocalVariable(name: "input", arg: 2, scope: !18, file: !3, line: 5, type: !6)
!24 = !DILocalVariable(name: "output", arg: 3, scope: !18, file: !3, line: 5, type: !6)
!25 = !DILocalVariable(name: "status", scope: !18, file: !3, line: 7, type: !7)
!26 = !DILocation(line: 5, column: 25, scope: !18)
!27 = !DILocation(line: 5, column: 40, scope: !18)
!28 = !DILocation(line: 5, column: 53, scope: !18)
!29 = !DILocation(line: 7, column: 2, scope: !18)
!30 = !DILocation(line: 7, column: 6, scope: !18)
!31 = !DILocation(line: 8, column: 45, scope: !18)
!32 = !DILocation(line: 8, column: 59, scope: !18)
!33 = !DILocation(line: 8, column: 71, scope: !18)
!34 = !DILocation(line: 8, column: 2, scope: !18)
!35 = !{i64 203}
!36 = !DILocation(line: 9, column: 9, scope: !18)
!37 = !DILocation(line: 10, column: 1, scope: !18)
!38 = !DILocation(line: 9, column: 2, scope: !18)
!39 = distinct !DISubprogram(name: "by_other_name", scope: !3, file: !3, line: 15, type: !40, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !42)
!40 = !DISubroutineType(types: !41)
!41 = !{!7}
!42 = !{!43, !44, !45, !64}
!43 = !DILocalVariable(name: "flags", scope: !39, file: !3, line: 15, type: !7)
!44 = !DILocalVariable(name: "status", scope: !39, file: !3, line: 15, type: !7)
!45 = !DILocalVariable(name: "input", scope: !39, file: !3, line: 15, type: !46)
!46 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64)
!47 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !48)
!48 = !{!49, !50, !53, !56, !60}
!49 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !47, file: !8, line: 78, baseType: !7, size: 64)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !47, file: !8, line: 79, baseType: !51, size: 32, offset: 64)
!51 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !52)
!52 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !47, file: !8, line: 80, baseType: !54, size: 8, offset: 96)
!54 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !55)
!55 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !47, file: !8, line: 81, baseType: !57, size: 24, offset: 104)
!57 = !DICompositeType(tag: DW_TAG_array_type, baseType: !54, size: 24, elements: !58)
!58 = !{!59}
!59 = !DISubrange(count: 3)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !47, file: !8, line: 82, baseType: !61, offset: 128)
!61 = !DICompositeType(tag: DW_TAG_array_type, baseType: !51, elements: !62)
!62 = !{!63}
!63 = !DISubrange(count: -1)
!64 = !DILocalVariable(name: "output", scope: !39, file: !3, line: 15, type: !6)
!65 = !DILocation(line: 15, column: 27, scope: !39)
!66 = !DILocation(line: 15, column: 66, scope: !39)
!67 = !DILocation(line: 15, column: 73, scope: !39)
!68 = !DILocation(line: 15, column: 43, scope: !39)
!69 = !DILocation(line: 15, column: 41, scope: !39)
!70 = !DILocation(line: 15, column: 81, scope: !39)
!71 = !DILocation(line: 15, column: 86, scope: !39)
!72 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !40, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !73)
!73 = !{!74}
!74 = !DILocalVariable(name: "flags", scope: !72, file: !8, line: 42, type: !7)
!75 = !DILocation(line: 42, column: 2, scope: !72)
!76 = !DILocation(line: 42, column: 6, scope: !72)
!77 = !DILocation(line: 44, column: 2, scope: !72)
!78 = !{i64 21532, i64 21541}
!79 = !DILocation(line: 45, column: 2, scope: !72)
!80 = !{i64 21603}
!81 = !DILocation(line: 46, column: 9, scope: !72)
!82 = !DILocation(line: 47, column: 1, scope: !72)
!83 = !DILocation(line: 46, column: 2, scope: !72)
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
!94 = !{i64 21904}
!95 = !DILocation(line: 61, column: 25, scope: !84)
!96 = !DILocation(line: 61, column: 20, scope: !84)
!97 = !DILocation(line: 61, column: 36, scope: !84)
!98 = !DILocation(line: 61, column: 34, scope: !84)
!99 = !DILocation(line: 61, column: 10, scope: !84)
!100 = !DILocation(line: 61, column: 9, scope: !84)
!101 = !DILocation(line: 62, column: 1, scope: !84)
!102 = !DILocation(line: 61, column: 2, scope: !84)
!103 = distinct !DISubprogram(name: "fill_header", scope: !104, file: !104, line: 17, type: !105, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !107)
!104 = !DIFile(filename: "./../words/../sites/site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!105 = !DISubroutineType(types: !106)
!106 = !{null, !46}
!107 = !{!108}
!108 = !DILocalVariable(name: "input", arg: 1, scope: !103, file: !104, line: 17, type: !46)
!109 = !DILocation(line: 17, column: 56, scope: !103)
!110 = !DILocation(line: 19, column: 2, scope: !103)
!111 = !DILocation(line: 19, column: 9, scope: !103)
!112 = !DILocation(line: 19, column: 19, scope: !103)
!113 = !DILocation(line: 20, column: 2, scope: !103)
!114 = !DILocation(line: 20, column: 9, scope: !103)
!115 = !DILocation(line: 20, column: 12, scope: !103)
!116 = !DILocation(line: 21, column: 2, scope: !103)
!117 = !DILocation(line: 21, column: 9, scope: !103)
!118 = !DILocation(line: 21, column: 13, scope: !103)
!119 = !DILocation(line: 22, column: 19, scope: !103)
!120 = !DILocation(line: 22, column: 26, scope: !103)
!121 = !DILocation(line: 22, column: 2, scope: !103)
!122 = !DILocation(line: 23, column: 1, scope: !103)
!123 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !124, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !126)
!124 = !DISubroutineType(types: !125)
!125 = !{null, !7}
!126 = !{!127}
!127 = !DILocalVariable(name: "flags", arg: 1, scope: !123, file: !8, line: 49, type: !7)
!128 = !DILocation(line: 49, column: 36, scope: !123)
!129 = !DILocation(line: 51, column: 6, scope: !130)
!130 = distinct !DILexicalBlock(scope: !123, file: !8, line: 51, column: 6)
!131 = !DILocation(line: 51, column: 12, scope: !130)
!132 = !DILocation(line: 51, column: 6, scope: !123)
!133 = !DILocation(line: 52, column: 3, scope: !130)
!134 = !{i64 21723}
!135 = !DILocation(line: 53, column: 1, scope: !123)
