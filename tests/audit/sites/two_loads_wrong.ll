; ModuleID = 'two_loads_wrong.c'
source_filename = "two_loads_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @two_loads_wrong(i32 noundef %name) #0 !dbg !17 {
entry:
  %name.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  %output = alloca ptr, align 8
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
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !52
    #dbg_declare(ptr %status, !42, !DIExpression(), !53)
  store i64 1, ptr %status, align 8, !dbg !53
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !54
    #dbg_declare(ptr %output, !43, !DIExpression(), !55)
  %1 = load ptr, ptr %input, align 8, !dbg !56
  call void @fill_header(ptr noundef %1) #6, !dbg !57
  %2 = load i32, ptr %name.addr, align 4, !dbg !58
  %3 = load ptr, ptr %input, align 8, !dbg !59
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !60
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !59
  store i32 %2, ptr %arrayidx, align 1, !dbg !61
  %4 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !62
  %call2 = call ptr @this_cpu_ptr_add(ptr noundef %4) #6, !dbg !63
  store ptr %call2, ptr %output, align 8, !dbg !64
  %5 = load ptr, ptr %input, align 8, !dbg !65
  %6 = load ptr, ptr %output, align 8, !dbg !66
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %5, ptr noundef %6) #6, !dbg !67
  store i64 %call3, ptr %status, align 8, !dbg !68
  %7 = load i64, ptr %flags, align 8, !dbg !69
  call void @irq_restore(i64 noundef %7) #6, !dbg !70
  %8 = load i64, ptr %status, align 8, !dbg !71
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !72
  ret i64 %8, !dbg !73
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !74 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !79
    #dbg_declare(ptr %flags, !78, !DIExpression(), !80)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !81, !srcloc !82
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !83, !srcloc !84
  %0 = load i64, ptr %flags, align 8, !dbg !85
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !86
  ret i64 %0, !dbg !87
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !88 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !92, !DIExpression(), !94)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !95
    #dbg_declare(ptr %offset, !93, !DIExpression(), !96)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !97, !srcloc !98
  store i64 %0, ptr %offset, align 8, !dbg !97
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !99
  %2 = ptrtoint ptr %1 to i64, !dbg !100
  %3 = load i64, ptr %offset, align 8, !dbg !101
  %add = add i64 %2, %3, !dbg !102
  %4 = inttoptr i64 %add to ptr, !dbg !103
  %5 = load ptr, ptr %4, align 8, !dbg !104
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !105
  ret ptr %5, !dbg !106
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !107 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !112, !DIExpression(), !113)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !114
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !115
  store i64 -1, ptr %partition, align 1, !dbg !116
  %1 = load ptr, ptr %input.addr, align 8, !dbg !117
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !118
  store i32 -2, ptr %vp, align 1, !dbg !119
  %2 = load ptr, ptr %input.addr, align 8, !dbg !120
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !121
  store i8 0, ptr %vtl, align 1, !dbg !122
  %3 = load ptr, ptr %input.addr, align 8, !dbg !123
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !124
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !125
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !125
  ret void, !dbg !126
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_add(ptr noundef %variable) #2 !dbg !127 {
entry:
  %variable.addr = alloca ptr, align 8
  %address = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !129, !DIExpression(), !131)
  call void @llvm.lifetime.start.p0(i64 8, ptr %address) #5, !dbg !132
    #dbg_declare(ptr %address, !130, !DIExpression(), !133)
  %0 = load ptr, ptr %variable.addr, align 8, !dbg !134
  %1 = call i64 asm "add %gs:$1, $0", "=r,*m,0,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off, ptr %0) #7, !dbg !135, !srcloc !136
  store i64 %1, ptr %address, align 8, !dbg !135
  %2 = load i64, ptr %address, align 8, !dbg !137
  %3 = inttoptr i64 %2 to ptr, !dbg !138
  %4 = load ptr, ptr %3, align 8, !dbg !139
  call void @llvm.lifetime.end.p0(i64 8, ptr %address) #5, !dbg !140
  ret ptr %4, !dbg !141
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !142 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !145 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !149, !DIExpression(), !150)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !151
  %and = and i64 %0, 512, !dbg !153
  %tobool = icmp ne i64 %and, 0, !dbg !153
  br i1 %tobool, label %if.then, label %if.end, !dbg !154

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !155, !srcloc !156
  br label %if.end, !dbg !155

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !157
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
!3 = !DIFile(filename: "two_loads_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "45f726d644ca8adadf629409d9f1839e")
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
!17 = distinct !DISubprogram(name: "two_loads_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
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
!42 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 12, type: !7)
!43 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 13, type: !6)
!44 = !DILocation(line: 8, column: 25, scope: !17)
!45 = !DILocation(line: 10, column: 2, scope: !17)
!46 = !DILocation(line: 10, column: 6, scope: !17)
!47 = !DILocation(line: 10, column: 14, scope: !17)
!48 = !DILocation(line: 11, column: 2, scope: !17)
!49 = !DILocation(line: 11, column: 26, scope: !17)
!50 = !DILocation(line: 11, column: 52, scope: !17)
!51 = !DILocation(line: 11, column: 34, scope: !17)
!52 = !DILocation(line: 12, column: 2, scope: !17)
!53 = !DILocation(line: 12, column: 6, scope: !17)
!54 = !DILocation(line: 13, column: 2, scope: !17)
!55 = !DILocation(line: 13, column: 8, scope: !17)
!56 = !DILocation(line: 15, column: 14, scope: !17)
!57 = !DILocation(line: 15, column: 2, scope: !17)
!58 = !DILocation(line: 16, column: 20, scope: !17)
!59 = !DILocation(line: 16, column: 2, scope: !17)
!60 = !DILocation(line: 16, column: 9, scope: !17)
!61 = !DILocation(line: 16, column: 18, scope: !17)
!62 = !DILocation(line: 17, column: 28, scope: !17)
!63 = !DILocation(line: 17, column: 11, scope: !17)
!64 = !DILocation(line: 17, column: 9, scope: !17)
!65 = !DILocation(line: 18, column: 48, scope: !17)
!66 = !DILocation(line: 18, column: 55, scope: !17)
!67 = !DILocation(line: 18, column: 11, scope: !17)
!68 = !DILocation(line: 18, column: 9, scope: !17)
!69 = !DILocation(line: 19, column: 14, scope: !17)
!70 = !DILocation(line: 19, column: 2, scope: !17)
!71 = !DILocation(line: 20, column: 9, scope: !17)
!72 = !DILocation(line: 21, column: 1, scope: !17)
!73 = !DILocation(line: 20, column: 2, scope: !17)
!74 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !75, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !77)
!75 = !DISubroutineType(types: !76)
!76 = !{!7}
!77 = !{!78}
!78 = !DILocalVariable(name: "flags", scope: !74, file: !8, line: 42, type: !7)
!79 = !DILocation(line: 42, column: 2, scope: !74)
!80 = !DILocation(line: 42, column: 6, scope: !74)
!81 = !DILocation(line: 44, column: 2, scope: !74)
!82 = !{i64 20353, i64 20362}
!83 = !DILocation(line: 45, column: 2, scope: !74)
!84 = !{i64 20424}
!85 = !DILocation(line: 46, column: 9, scope: !74)
!86 = !DILocation(line: 47, column: 1, scope: !74)
!87 = !DILocation(line: 46, column: 2, scope: !74)
!88 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !89, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !91)
!89 = !DISubroutineType(types: !90)
!90 = !{!6, !5}
!91 = !{!92, !93}
!92 = !DILocalVariable(name: "variable", arg: 1, scope: !88, file: !8, line: 56, type: !5)
!93 = !DILocalVariable(name: "offset", scope: !88, file: !8, line: 58, type: !7)
!94 = !DILocation(line: 56, column: 46, scope: !88)
!95 = !DILocation(line: 58, column: 2, scope: !88)
!96 = !DILocation(line: 58, column: 6, scope: !88)
!97 = !DILocation(line: 60, column: 2, scope: !88)
!98 = !{i64 20725}
!99 = !DILocation(line: 61, column: 25, scope: !88)
!100 = !DILocation(line: 61, column: 20, scope: !88)
!101 = !DILocation(line: 61, column: 36, scope: !88)
!102 = !DILocation(line: 61, column: 34, scope: !88)
!103 = !DILocation(line: 61, column: 10, scope: !88)
!104 = !DILocation(line: 61, column: 9, scope: !88)
!105 = !DILocation(line: 62, column: 1, scope: !88)
!106 = !DILocation(line: 61, column: 2, scope: !88)
!107 = distinct !DISubprogram(name: "fill_header", scope: !108, file: !108, line: 17, type: !109, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !111)
!108 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!109 = !DISubroutineType(types: !110)
!110 = !{null, !26}
!111 = !{!112}
!112 = !DILocalVariable(name: "input", arg: 1, scope: !107, file: !108, line: 17, type: !26)
!113 = !DILocation(line: 17, column: 56, scope: !107)
!114 = !DILocation(line: 19, column: 2, scope: !107)
!115 = !DILocation(line: 19, column: 9, scope: !107)
!116 = !DILocation(line: 19, column: 19, scope: !107)
!117 = !DILocation(line: 20, column: 2, scope: !107)
!118 = !DILocation(line: 20, column: 9, scope: !107)
!119 = !DILocation(line: 20, column: 12, scope: !107)
!120 = !DILocation(line: 21, column: 2, scope: !107)
!121 = !DILocation(line: 21, column: 9, scope: !107)
!122 = !DILocation(line: 21, column: 13, scope: !107)
!123 = !DILocation(line: 22, column: 19, scope: !107)
!124 = !DILocation(line: 22, column: 26, scope: !107)
!125 = !DILocation(line: 22, column: 2, scope: !107)
!126 = !DILocation(line: 23, column: 1, scope: !107)
!127 = distinct !DISubprogram(name: "this_cpu_ptr_add", scope: !8, file: !8, line: 64, type: !89, scopeLine: 65, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !128)
!128 = !{!129, !130}
!129 = !DILocalVariable(name: "variable", arg: 1, scope: !127, file: !8, line: 64, type: !5)
!130 = !DILocalVariable(name: "address", scope: !127, file: !8, line: 66, type: !7)
!131 = !DILocation(line: 64, column: 45, scope: !127)
!132 = !DILocation(line: 66, column: 2, scope: !127)
!133 = !DILocation(line: 66, column: 6, scope: !127)
!134 = !DILocation(line: 68, column: 65, scope: !127)
!135 = !DILocation(line: 68, column: 2, scope: !127)
!136 = !{i64 20904}
!137 = !DILocation(line: 69, column: 19, scope: !127)
!138 = !DILocation(line: 69, column: 10, scope: !127)
!139 = !DILocation(line: 69, column: 9, scope: !127)
!140 = !DILocation(line: 70, column: 1, scope: !127)
!141 = !DILocation(line: 69, column: 2, scope: !127)
!142 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !143, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!143 = !DISubroutineType(types: !144)
!144 = !{!7, !7, !6, !6}
!145 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !146, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !148)
!146 = !DISubroutineType(types: !147)
!147 = !{null, !7}
!148 = !{!149}
!149 = !DILocalVariable(name: "flags", arg: 1, scope: !145, file: !8, line: 49, type: !7)
!150 = !DILocation(line: 49, column: 36, scope: !145)
!151 = !DILocation(line: 51, column: 6, scope: !152)
!152 = distinct !DILexicalBlock(scope: !145, file: !8, line: 51, column: 6)
!153 = !DILocation(line: 51, column: 12, scope: !152)
!154 = !DILocation(line: 51, column: 6, scope: !145)
!155 = !DILocation(line: 52, column: 3, scope: !152)
!156 = !{i64 20544}
!157 = !DILocation(line: 53, column: 1, scope: !145)
