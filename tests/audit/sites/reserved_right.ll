; ModuleID = 'reserved_right.c'
source_filename = "reserved_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @reserved_right(i32 noundef %special) #0 !dbg !17 {
entry:
  %special.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %control = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %special, ptr %special.addr, align 4
    #dbg_declare(ptr %special.addr, !22, !DIExpression(), !46)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !47
    #dbg_declare(ptr %flags, !23, !DIExpression(), !48)
  %call = call i64 @irq_save() #6, !dbg !49
  store i64 %call, ptr %flags, align 8, !dbg !48
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !47
    #dbg_declare(ptr %control, !24, !DIExpression(), !50)
  store i64 4294967376, ptr %control, align 8, !dbg !50
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !47
    #dbg_declare(ptr %status, !25, !DIExpression(), !51)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !52
    #dbg_declare(ptr %input, !26, !DIExpression(), !53)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !54
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !55
  store ptr %call1, ptr %input, align 8, !dbg !53
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !56
    #dbg_declare(ptr %output, !45, !DIExpression(), !57)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !58
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !59
  store ptr %call2, ptr %output, align 8, !dbg !57
  %2 = load i32, ptr %special.addr, align 4, !dbg !60
  %tobool = icmp ne i32 %2, 0, !dbg !60
  br i1 %tobool, label %if.then, label %if.end, !dbg !62

if.then:                                          ; preds = %entry
  %3 = load ptr, ptr %input, align 8, !dbg !63
  call void @fill_header(ptr noundef %3) #6, !dbg !64
  br label %if.end, !dbg !64

if.end:                                           ; preds = %if.then, %entry
  %4 = load ptr, ptr %input, align 8, !dbg !65
  call void @fill_header(ptr noundef %4) #6, !dbg !66
  %5 = load i64, ptr %control, align 8, !dbg !67
  %6 = load ptr, ptr %input, align 8, !dbg !68
  %7 = load ptr, ptr %output, align 8, !dbg !69
  %call3 = call i64 @hv_do_hypercall(i64 noundef %5, ptr noundef %6, ptr noundef %7) #6, !dbg !70
  store i64 %call3, ptr %status, align 8, !dbg !71
  %8 = load i64, ptr %flags, align 8, !dbg !72
  call void @irq_restore(i64 noundef %8) #6, !dbg !73
  %9 = load i64, ptr %status, align 8, !dbg !74
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !75
  ret i64 %9, !dbg !76
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !77 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !82
    #dbg_declare(ptr %flags, !81, !DIExpression(), !83)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !84, !srcloc !85
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !86, !srcloc !87
  %0 = load i64, ptr %flags, align 8, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !89
  ret i64 %0, !dbg !90
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !91 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !95, !DIExpression(), !97)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !98
    #dbg_declare(ptr %offset, !96, !DIExpression(), !99)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !100, !srcloc !101
  store i64 %0, ptr %offset, align 8, !dbg !100
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !102
  %2 = ptrtoint ptr %1 to i64, !dbg !103
  %3 = load i64, ptr %offset, align 8, !dbg !104
  %add = add i64 %2, %3, !dbg !105
  %4 = inttoptr i64 %add to ptr, !dbg !106
  %5 = load ptr, ptr %4, align 8, !dbg !107
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !108
  ret ptr %5, !dbg !109
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !110 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !115, !DIExpression(), !116)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !117
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !118
  store i64 -1, ptr %partition, align 1, !dbg !119
  %1 = load ptr, ptr %input.addr, align 8, !dbg !120
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !121
  store i32 -2, ptr %vp, align 1, !dbg !122
  %2 = load ptr, ptr %input.addr, align 8, !dbg !123
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !124
  store i8 0, ptr %vtl, align 1, !dbg !125
  %3 = load ptr, ptr %input.addr, align 8, !dbg !126
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !127
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !128
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !128
  ret void, !dbg !129
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !130 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !133 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !137, !DIExpression(), !138)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !139
  %and = and i64 %0, 512, !dbg !141
  %tobool = icmp ne i64 %and, 0, !dbg !141
  br i1 %tobool, label %if.then, label %if.end, !dbg !142

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !143, !srcloc !144
  br label %if.end, !dbg !143

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !145
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
!3 = !DIFile(filename: "reserved_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "1fde9c598ec7cfb68e72f77531318db9")
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
!17 = distinct !DISubprogram(name: "reserved_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !21)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !{!22, !23, !24, !25, !26, !45}
!22 = !DILocalVariable(name: "special", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!23 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!24 = !DILocalVariable(name: "control", scope: !17, file: !3, line: 10, type: !7)
!25 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!26 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !29)
!29 = !{!30, !31, !34, !37, !41}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !28, file: !8, line: 78, baseType: !7, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !28, file: !8, line: 79, baseType: !32, size: 32, offset: 64)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !33)
!33 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !28, file: !8, line: 80, baseType: !35, size: 8, offset: 96)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !36)
!36 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !28, file: !8, line: 81, baseType: !38, size: 24, offset: 104)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 24, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: 3)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !28, file: !8, line: 82, baseType: !42, offset: 128)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: -1)
!45 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !6)
!46 = !DILocation(line: 8, column: 24, scope: !17)
!47 = !DILocation(line: 10, column: 2, scope: !17)
!48 = !DILocation(line: 10, column: 6, scope: !17)
!49 = !DILocation(line: 10, column: 14, scope: !17)
!50 = !DILocation(line: 10, column: 26, scope: !17)
!51 = !DILocation(line: 10, column: 55, scope: !17)
!52 = !DILocation(line: 11, column: 2, scope: !17)
!53 = !DILocation(line: 11, column: 26, scope: !17)
!54 = !DILocation(line: 11, column: 52, scope: !17)
!55 = !DILocation(line: 11, column: 34, scope: !17)
!56 = !DILocation(line: 12, column: 2, scope: !17)
!57 = !DILocation(line: 12, column: 8, scope: !17)
!58 = !DILocation(line: 12, column: 35, scope: !17)
!59 = !DILocation(line: 12, column: 17, scope: !17)
!60 = !DILocation(line: 14, column: 6, scope: !61)
!61 = distinct !DILexicalBlock(scope: !17, file: !3, line: 14, column: 6)
!62 = !DILocation(line: 14, column: 6, scope: !17)
!63 = !DILocation(line: 15, column: 15, scope: !61)
!64 = !DILocation(line: 15, column: 3, scope: !61)
!65 = !DILocation(line: 16, column: 14, scope: !17)
!66 = !DILocation(line: 16, column: 2, scope: !17)
!67 = !DILocation(line: 17, column: 27, scope: !17)
!68 = !DILocation(line: 17, column: 36, scope: !17)
!69 = !DILocation(line: 17, column: 43, scope: !17)
!70 = !DILocation(line: 17, column: 11, scope: !17)
!71 = !DILocation(line: 17, column: 9, scope: !17)
!72 = !DILocation(line: 18, column: 14, scope: !17)
!73 = !DILocation(line: 18, column: 2, scope: !17)
!74 = !DILocation(line: 19, column: 9, scope: !17)
!75 = !DILocation(line: 20, column: 1, scope: !17)
!76 = !DILocation(line: 19, column: 2, scope: !17)
!77 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !78, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !80)
!78 = !DISubroutineType(types: !79)
!79 = !{!7}
!80 = !{!81}
!81 = !DILocalVariable(name: "flags", scope: !77, file: !8, line: 42, type: !7)
!82 = !DILocation(line: 42, column: 2, scope: !77)
!83 = !DILocation(line: 42, column: 6, scope: !77)
!84 = !DILocation(line: 44, column: 2, scope: !77)
!85 = !{i64 20362, i64 20371}
!86 = !DILocation(line: 45, column: 2, scope: !77)
!87 = !{i64 20433}
!88 = !DILocation(line: 46, column: 9, scope: !77)
!89 = !DILocation(line: 47, column: 1, scope: !77)
!90 = !DILocation(line: 46, column: 2, scope: !77)
!91 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !92, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !94)
!92 = !DISubroutineType(types: !93)
!93 = !{!6, !5}
!94 = !{!95, !96}
!95 = !DILocalVariable(name: "variable", arg: 1, scope: !91, file: !8, line: 56, type: !5)
!96 = !DILocalVariable(name: "offset", scope: !91, file: !8, line: 58, type: !7)
!97 = !DILocation(line: 56, column: 46, scope: !91)
!98 = !DILocation(line: 58, column: 2, scope: !91)
!99 = !DILocation(line: 58, column: 6, scope: !91)
!100 = !DILocation(line: 60, column: 2, scope: !91)
!101 = !{i64 20734}
!102 = !DILocation(line: 61, column: 25, scope: !91)
!103 = !DILocation(line: 61, column: 20, scope: !91)
!104 = !DILocation(line: 61, column: 36, scope: !91)
!105 = !DILocation(line: 61, column: 34, scope: !91)
!106 = !DILocation(line: 61, column: 10, scope: !91)
!107 = !DILocation(line: 61, column: 9, scope: !91)
!108 = !DILocation(line: 62, column: 1, scope: !91)
!109 = !DILocation(line: 61, column: 2, scope: !91)
!110 = distinct !DISubprogram(name: "fill_header", scope: !111, file: !111, line: 17, type: !112, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !114)
!111 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!112 = !DISubroutineType(types: !113)
!113 = !{null, !27}
!114 = !{!115}
!115 = !DILocalVariable(name: "input", arg: 1, scope: !110, file: !111, line: 17, type: !27)
!116 = !DILocation(line: 17, column: 56, scope: !110)
!117 = !DILocation(line: 19, column: 2, scope: !110)
!118 = !DILocation(line: 19, column: 9, scope: !110)
!119 = !DILocation(line: 19, column: 19, scope: !110)
!120 = !DILocation(line: 20, column: 2, scope: !110)
!121 = !DILocation(line: 20, column: 9, scope: !110)
!122 = !DILocation(line: 20, column: 12, scope: !110)
!123 = !DILocation(line: 21, column: 2, scope: !110)
!124 = !DILocation(line: 21, column: 9, scope: !110)
!125 = !DILocation(line: 21, column: 13, scope: !110)
!126 = !DILocation(line: 22, column: 19, scope: !110)
!127 = !DILocation(line: 22, column: 26, scope: !110)
!128 = !DILocation(line: 22, column: 2, scope: !110)
!129 = !DILocation(line: 23, column: 1, scope: !110)
!130 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !131, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!131 = !DISubroutineType(types: !132)
!132 = !{!7, !7, !6, !6}
!133 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !134, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !136)
!134 = !DISubroutineType(types: !135)
!135 = !{null, !7}
!136 = !{!137}
!137 = !DILocalVariable(name: "flags", arg: 1, scope: !133, file: !8, line: 49, type: !7)
!138 = !DILocation(line: 49, column: 36, scope: !133)
!139 = !DILocation(line: 51, column: 6, scope: !140)
!140 = distinct !DILexicalBlock(scope: !133, file: !8, line: 51, column: 6)
!141 = !DILocation(line: 51, column: 12, scope: !140)
!142 = !DILocation(line: 51, column: 6, scope: !133)
!143 = !DILocation(line: 52, column: 3, scope: !140)
!144 = !{i64 20553}
!145 = !DILocation(line: 53, column: 1, scope: !133)
