; ModuleID = 'retry_wrong.c'
source_filename = "retry_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @retry_wrong(i32 noundef %name) #0 !dbg !17 {
entry:
  %name.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  store i32 %name, ptr %name.addr, align 4
    #dbg_declare(ptr %name.addr, !23, !DIExpression(), !44)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !45
    #dbg_declare(ptr %flags, !24, !DIExpression(), !46)
  %call = call i64 @irq_save() #6, !dbg !47
  store i64 %call, ptr %flags, align 8, !dbg !46
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !48
    #dbg_declare(ptr %input, !25, !DIExpression(), !49)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !50
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !51
  store ptr %call1, ptr %input, align 8, !dbg !49
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !52
    #dbg_declare(ptr %output, !42, !DIExpression(), !53)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !54
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !55
  store ptr %call2, ptr %output, align 8, !dbg !53
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !56
    #dbg_declare(ptr %status, !43, !DIExpression(), !57)
  store i64 1, ptr %status, align 8, !dbg !57
  %2 = load ptr, ptr %input, align 8, !dbg !58
  call void @fill_header(ptr noundef %2) #6, !dbg !59
  %3 = load i32, ptr %name.addr, align 4, !dbg !60
  %4 = load ptr, ptr %input, align 8, !dbg !61
  %names = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 4, !dbg !62
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !61
  store i32 %3, ptr %arrayidx, align 1, !dbg !63
  br label %do.body, !dbg !64

do.body:                                          ; preds = %do.cond, %entry
  %5 = load ptr, ptr %input, align 8, !dbg !65
  %6 = load ptr, ptr %input, align 8, !dbg !66
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %5, ptr noundef %6) #6, !dbg !67
  store i64 %call3, ptr %status, align 8, !dbg !68
  br label %do.cond, !dbg !69

do.cond:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !70
  %and = and i64 %7, 65535, !dbg !71
  %cmp = icmp eq i64 %and, 11, !dbg !72
  br i1 %cmp, label %do.body, label %do.end, !dbg !69, !llvm.loop !73

do.end:                                           ; preds = %do.cond
  %8 = load i64, ptr %flags, align 8, !dbg !76
  call void @irq_restore(i64 noundef %8) #6, !dbg !77
  %9 = load i64, ptr %status, align 8, !dbg !78
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !79
  ret i64 %9, !dbg !80
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !81 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !86
    #dbg_declare(ptr %flags, !85, !DIExpression(), !87)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !88, !srcloc !89
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !90, !srcloc !91
  %0 = load i64, ptr %flags, align 8, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !93
  ret i64 %0, !dbg !94
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !95 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !99, !DIExpression(), !101)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !102
    #dbg_declare(ptr %offset, !100, !DIExpression(), !103)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !104, !srcloc !105
  store i64 %0, ptr %offset, align 8, !dbg !104
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !106
  %2 = ptrtoint ptr %1 to i64, !dbg !107
  %3 = load i64, ptr %offset, align 8, !dbg !108
  %add = add i64 %2, %3, !dbg !109
  %4 = inttoptr i64 %add to ptr, !dbg !110
  %5 = load ptr, ptr %4, align 8, !dbg !111
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !112
  ret ptr %5, !dbg !113
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !114 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !119, !DIExpression(), !120)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !121
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !122
  store i64 -1, ptr %partition, align 1, !dbg !123
  %1 = load ptr, ptr %input.addr, align 8, !dbg !124
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !125
  store i32 -2, ptr %vp, align 1, !dbg !126
  %2 = load ptr, ptr %input.addr, align 8, !dbg !127
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !128
  store i8 0, ptr %vtl, align 1, !dbg !129
  %3 = load ptr, ptr %input.addr, align 8, !dbg !130
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !131
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !132
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !132
  ret void, !dbg !133
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !134 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !137 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !141, !DIExpression(), !142)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !143
  %and = and i64 %0, 512, !dbg !145
  %tobool = icmp ne i64 %and, 0, !dbg !145
  br i1 %tobool, label %if.then, label %if.end, !dbg !146

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !147, !srcloc !148
  br label %if.end, !dbg !147

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !149
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "retry_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "452ac3afbdbc1518843b9df3f8ad17b6")
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
!17 = distinct !DISubprogram(name: "retry_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !42, !43}
!23 = !DILocalVariable(name: "name", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!25 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !28)
!28 = !{!29, !30, !31, !34, !38}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !27, file: !8, line: 78, baseType: !7, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !27, file: !8, line: 79, baseType: !20, size: 32, offset: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !27, file: !8, line: 80, baseType: !32, size: 8, offset: 96)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !33)
!33 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !27, file: !8, line: 81, baseType: !35, size: 24, offset: 104)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 24, elements: !36)
!36 = !{!37}
!37 = !DISubrange(count: 3)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !27, file: !8, line: 82, baseType: !39, offset: 128)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: -1)
!42 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !6)
!43 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 13, type: !7)
!44 = !DILocation(line: 8, column: 21, scope: !17)
!45 = !DILocation(line: 10, column: 2, scope: !17)
!46 = !DILocation(line: 10, column: 6, scope: !17)
!47 = !DILocation(line: 10, column: 14, scope: !17)
!48 = !DILocation(line: 11, column: 2, scope: !17)
!49 = !DILocation(line: 11, column: 26, scope: !17)
!50 = !DILocation(line: 11, column: 52, scope: !17)
!51 = !DILocation(line: 11, column: 34, scope: !17)
!52 = !DILocation(line: 12, column: 2, scope: !17)
!53 = !DILocation(line: 12, column: 8, scope: !17)
!54 = !DILocation(line: 12, column: 35, scope: !17)
!55 = !DILocation(line: 12, column: 17, scope: !17)
!56 = !DILocation(line: 13, column: 2, scope: !17)
!57 = !DILocation(line: 13, column: 6, scope: !17)
!58 = !DILocation(line: 15, column: 14, scope: !17)
!59 = !DILocation(line: 15, column: 2, scope: !17)
!60 = !DILocation(line: 16, column: 20, scope: !17)
!61 = !DILocation(line: 16, column: 2, scope: !17)
!62 = !DILocation(line: 16, column: 9, scope: !17)
!63 = !DILocation(line: 16, column: 18, scope: !17)
!64 = !DILocation(line: 17, column: 2, scope: !17)
!65 = !DILocation(line: 18, column: 49, scope: !17)
!66 = !DILocation(line: 18, column: 56, scope: !17)
!67 = !DILocation(line: 18, column: 12, scope: !17)
!68 = !DILocation(line: 18, column: 10, scope: !17)
!69 = !DILocation(line: 18, column: 3, scope: !17)
!70 = !DILocation(line: 19, column: 10, scope: !17)
!71 = !DILocation(line: 19, column: 17, scope: !17)
!72 = !DILocation(line: 19, column: 27, scope: !17)
!73 = distinct !{!73, !64, !74, !75}
!74 = !DILocation(line: 19, column: 32, scope: !17)
!75 = !{!"llvm.loop.mustprogress"}
!76 = !DILocation(line: 20, column: 14, scope: !17)
!77 = !DILocation(line: 20, column: 2, scope: !17)
!78 = !DILocation(line: 21, column: 9, scope: !17)
!79 = !DILocation(line: 22, column: 1, scope: !17)
!80 = !DILocation(line: 21, column: 2, scope: !17)
!81 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !82, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !84)
!82 = !DISubroutineType(types: !83)
!83 = !{!7}
!84 = !{!85}
!85 = !DILocalVariable(name: "flags", scope: !81, file: !8, line: 42, type: !7)
!86 = !DILocation(line: 42, column: 2, scope: !81)
!87 = !DILocation(line: 42, column: 6, scope: !81)
!88 = !DILocation(line: 44, column: 2, scope: !81)
!89 = !{i64 20390, i64 20399}
!90 = !DILocation(line: 45, column: 2, scope: !81)
!91 = !{i64 20461}
!92 = !DILocation(line: 46, column: 9, scope: !81)
!93 = !DILocation(line: 47, column: 1, scope: !81)
!94 = !DILocation(line: 46, column: 2, scope: !81)
!95 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !96, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !98)
!96 = !DISubroutineType(types: !97)
!97 = !{!6, !5}
!98 = !{!99, !100}
!99 = !DILocalVariable(name: "variable", arg: 1, scope: !95, file: !8, line: 56, type: !5)
!100 = !DILocalVariable(name: "offset", scope: !95, file: !8, line: 58, type: !7)
!101 = !DILocation(line: 56, column: 46, scope: !95)
!102 = !DILocation(line: 58, column: 2, scope: !95)
!103 = !DILocation(line: 58, column: 6, scope: !95)
!104 = !DILocation(line: 60, column: 2, scope: !95)
!105 = !{i64 20762}
!106 = !DILocation(line: 61, column: 25, scope: !95)
!107 = !DILocation(line: 61, column: 20, scope: !95)
!108 = !DILocation(line: 61, column: 36, scope: !95)
!109 = !DILocation(line: 61, column: 34, scope: !95)
!110 = !DILocation(line: 61, column: 10, scope: !95)
!111 = !DILocation(line: 61, column: 9, scope: !95)
!112 = !DILocation(line: 62, column: 1, scope: !95)
!113 = !DILocation(line: 61, column: 2, scope: !95)
!114 = distinct !DISubprogram(name: "fill_header", scope: !115, file: !115, line: 17, type: !116, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !118)
!115 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!116 = !DISubroutineType(types: !117)
!117 = !{null, !26}
!118 = !{!119}
!119 = !DILocalVariable(name: "input", arg: 1, scope: !114, file: !115, line: 17, type: !26)
!120 = !DILocation(line: 17, column: 56, scope: !114)
!121 = !DILocation(line: 19, column: 2, scope: !114)
!122 = !DILocation(line: 19, column: 9, scope: !114)
!123 = !DILocation(line: 19, column: 19, scope: !114)
!124 = !DILocation(line: 20, column: 2, scope: !114)
!125 = !DILocation(line: 20, column: 9, scope: !114)
!126 = !DILocation(line: 20, column: 12, scope: !114)
!127 = !DILocation(line: 21, column: 2, scope: !114)
!128 = !DILocation(line: 21, column: 9, scope: !114)
!129 = !DILocation(line: 21, column: 13, scope: !114)
!130 = !DILocation(line: 22, column: 19, scope: !114)
!131 = !DILocation(line: 22, column: 26, scope: !114)
!132 = !DILocation(line: 22, column: 2, scope: !114)
!133 = !DILocation(line: 23, column: 1, scope: !114)
!134 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !135, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!135 = !DISubroutineType(types: !136)
!136 = !{!7, !7, !6, !6}
!137 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !138, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !140)
!138 = !DISubroutineType(types: !139)
!139 = !{null, !7}
!140 = !{!141}
!141 = !DILocalVariable(name: "flags", arg: 1, scope: !137, file: !8, line: 49, type: !7)
!142 = !DILocation(line: 49, column: 36, scope: !137)
!143 = !DILocation(line: 51, column: 6, scope: !144)
!144 = distinct !DILexicalBlock(scope: !137, file: !8, line: 51, column: 6)
!145 = !DILocation(line: 51, column: 12, scope: !144)
!146 = !DILocation(line: 51, column: 6, scope: !137)
!147 = !DILocation(line: 52, column: 3, scope: !144)
!148 = !{i64 20581}
!149 = !DILocation(line: 53, column: 1, scope: !137)
