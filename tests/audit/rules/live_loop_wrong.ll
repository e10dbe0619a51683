; ModuleID = 'live_loop_wrong.c'
source_filename = "live_loop_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @live_loop_wrong(i64 noundef %partition, i32 noundef %rounds) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %rounds.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %page = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !23, !DIExpression(), !46)
  store i32 %rounds, ptr %rounds.addr, align 4
    #dbg_declare(ptr %rounds.addr, !24, !DIExpression(), !47)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !48
    #dbg_declare(ptr %flags, !25, !DIExpression(), !49)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !48
    #dbg_declare(ptr %status, !26, !DIExpression(), !50)
  store i64 1, ptr %status, align 8, !dbg !50
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #4, !dbg !51
    #dbg_declare(ptr %page, !27, !DIExpression(), !52)
  %call = call i64 @get_zeroed_page(i32 noundef 0) #5, !dbg !53
  store i64 %call, ptr %page, align 8, !dbg !52
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !54
    #dbg_declare(ptr %input, !29, !DIExpression(), !55)
  %0 = load i64, ptr %page, align 8, !dbg !56
  %tobool = icmp ne i64 %0, 0, !dbg !56
  br i1 %tobool, label %if.end, label %if.then, !dbg !58

if.then:                                          ; preds = %entry
  %1 = load i64, ptr %status, align 8, !dbg !59
  store i64 %1, ptr %retval, align 8, !dbg !60
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !60

if.end:                                           ; preds = %entry
  br label %while.cond, !dbg !61

while.cond:                                       ; preds = %while.body, %if.end
  %2 = load i32, ptr %rounds.addr, align 4, !dbg !62
  %dec = add i32 %2, -1, !dbg !62
  store i32 %dec, ptr %rounds.addr, align 4, !dbg !62
  %tobool1 = icmp ne i32 %2, 0, !dbg !61
  br i1 %tobool1, label %while.body, label %while.end, !dbg !61

while.body:                                       ; preds = %while.cond
  %call2 = call i64 @irq_save() #5, !dbg !63
  store i64 %call2, ptr %flags, align 8, !dbg !65
  %3 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !66
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %3) #5, !dbg !67
  store ptr %call3, ptr %input, align 8, !dbg !68
  %4 = load i64, ptr %partition.addr, align 8, !dbg !69
  %5 = load ptr, ptr %input, align 8, !dbg !70
  %partition4 = getelementptr inbounds %struct.registers_input, ptr %5, i32 0, i32 0, !dbg !71
  store i64 %4, ptr %partition4, align 1, !dbg !72
  %6 = load ptr, ptr %input, align 8, !dbg !73
  %vp = getelementptr inbounds %struct.registers_input, ptr %6, i32 0, i32 1, !dbg !74
  store i32 0, ptr %vp, align 1, !dbg !75
  %7 = load ptr, ptr %input, align 8, !dbg !76
  %vtl = getelementptr inbounds %struct.registers_input, ptr %7, i32 0, i32 2, !dbg !77
  store i8 0, ptr %vtl, align 1, !dbg !78
  %8 = load ptr, ptr %input, align 8, !dbg !79
  %9 = load i64, ptr %page, align 8, !dbg !80
  %10 = inttoptr i64 %9 to ptr, !dbg !81
  %call5 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %8, ptr noundef %10) #5, !dbg !82
  store i64 %call5, ptr %status, align 8, !dbg !83
  %11 = load i64, ptr %flags, align 8, !dbg !84
  call void @irq_restore(i64 noundef %11) #5, !dbg !85
  %12 = load i64, ptr %page, align 8, !dbg !86
  call void @free_page(i64 noundef %12) #5, !dbg !87
  br label %while.cond, !dbg !61, !llvm.loop !88

while.end:                                        ; preds = %while.cond
  %13 = load i64, ptr %status, align 8, !dbg !91
  store i64 %13, ptr %retval, align 8, !dbg !92
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !92

cleanup:                                          ; preds = %while.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !93
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #4, !dbg !93
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !93
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !93
  %14 = load i64, ptr %retval, align 8, !dbg !93
  ret i64 %14, !dbg !93
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !94 dso_local i64 @get_zeroed_page(i32 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !97 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !102
    #dbg_declare(ptr %flags, !101, !DIExpression(), !103)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !104, !srcloc !105
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !106, !srcloc !107
  %0 = load i64, ptr %flags, align 8, !dbg !108
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !109
  ret i64 %0, !dbg !110
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !111 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !115, !DIExpression(), !117)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !118
    #dbg_declare(ptr %offset, !116, !DIExpression(), !119)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !120, !srcloc !121
  store i64 %0, ptr %offset, align 8, !dbg !120
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !122
  %2 = ptrtoint ptr %1 to i64, !dbg !123
  %3 = load i64, ptr %offset, align 8, !dbg !124
  %add = add i64 %2, %3, !dbg !125
  %4 = inttoptr i64 %add to ptr, !dbg !126
  %5 = load ptr, ptr %4, align 8, !dbg !127
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !128
  ret ptr %5, !dbg !129
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !130 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !133 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !137, !DIExpression(), !138)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !139
  %and = and i64 %0, 512, !dbg !141
  %tobool = icmp ne i64 %and, 0, !dbg !141
  br i1 %tobool, label %if.then, label %if.end, !dbg !142

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !143, !srcloc !144
  br label %if.end, !dbg !143

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !145
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !146 dso_local void @free_page(i64 noundef) #2

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
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "live_loop_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "440277e574cef2ef2b8968bc1fb93368")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "live_loop_wrong", scope: !3, file: !3, line: 11, type: !18, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !27, !29}
!23 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 11, type: !7)
!24 = !DILocalVariable(name: "rounds", arg: 2, scope: !17, file: !3, line: 11, type: !20)
!25 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 13, type: !7)
!26 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 13, type: !7)
!27 = !DILocalVariable(name: "page", scope: !17, file: !3, line: 14, type: !28)
!28 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!29 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 15, type: !30)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !32)
!32 = !{!33, !34, !35, !38, !42}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !31, file: !8, line: 78, baseType: !7, size: 64)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !31, file: !8, line: 79, baseType: !20, size: 32, offset: 64)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !31, file: !8, line: 80, baseType: !36, size: 8, offset: 96)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !37)
!37 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !31, file: !8, line: 81, baseType: !39, size: 24, offset: 104)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 24, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: 3)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !31, file: !8, line: 82, baseType: !43, offset: 128)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, elements: !44)
!44 = !{!45}
!45 = !DISubrange(count: -1)
!46 = !DILocation(line: 11, column: 25, scope: !17)
!47 = !DILocation(line: 11, column: 40, scope: !17)
!48 = !DILocation(line: 13, column: 2, scope: !17)
!49 = !DILocation(line: 13, column: 6, scope: !17)
!50 = !DILocation(line: 13, column: 13, scope: !17)
!51 = !DILocation(line: 14, column: 2, scope: !17)
!52 = !DILocation(line: 14, column: 16, scope: !17)
!53 = !DILocation(line: 14, column: 23, scope: !17)
!54 = !DILocation(line: 15, column: 2, scope: !17)
!55 = !DILocation(line: 15, column: 26, scope: !17)
!56 = !DILocation(line: 17, column: 7, scope: !57)
!57 = distinct !DILexicalBlock(scope: !17, file: !3, line: 17, column: 6)
!58 = !DILocation(line: 17, column: 6, scope: !17)
!59 = !DILocation(line: 18, column: 10, scope: !57)
!60 = !DILocation(line: 18, column: 3, scope: !57)
!61 = !DILocation(line: 19, column: 2, scope: !17)
!62 = !DILocation(line: 19, column: 15, scope: !17)
!63 = !DILocation(line: 20, column: 11, scope: !64)
!64 = distinct !DILexicalBlock(scope: !17, file: !3, line: 19, column: 19)
!65 = !DILocation(line: 20, column: 9, scope: !64)
!66 = !DILocation(line: 21, column: 29, scope: !64)
!67 = !DILocation(line: 21, column: 11, scope: !64)
!68 = !DILocation(line: 21, column: 9, scope: !64)
!69 = !DILocation(line: 22, column: 22, scope: !64)
!70 = !DILocation(line: 22, column: 3, scope: !64)
!71 = !DILocation(line: 22, column: 10, scope: !64)
!72 = !DILocation(line: 22, column: 20, scope: !64)
!73 = !DILocation(line: 23, column: 3, scope: !64)
!74 = !DILocation(line: 23, column: 10, scope: !64)
!75 = !DILocation(line: 23, column: 13, scope: !64)
!76 = !DILocation(line: 24, column: 3, scope: !64)
!77 = !DILocation(line: 24, column: 10, scope: !64)
!78 = !DILocation(line: 24, column: 14, scope: !64)
!79 = !DILocation(line: 25, column: 49, scope: !64)
!80 = !DILocation(line: 25, column: 64, scope: !64)
!81 = !DILocation(line: 25, column: 56, scope: !64)
!82 = !DILocation(line: 25, column: 12, scope: !64)
!83 = !DILocation(line: 25, column: 10, scope: !64)
!84 = !DILocation(line: 26, column: 15, scope: !64)
!85 = !DILocation(line: 26, column: 3, scope: !64)
!86 = !DILocation(line: 27, column: 13, scope: !64)
!87 = !DILocation(line: 27, column: 3, scope: !64)
!88 = distinct !{!88, !61, !89, !90}
!89 = !DILocation(line: 28, column: 2, scope: !17)
!90 = !{!"llvm.loop.mustprogress"}
!91 = !DILocation(line: 29, column: 9, scope: !17)
!92 = !DILocation(line: 29, column: 2, scope: !17)
!93 = !DILocation(line: 30, column: 1, scope: !17)
!94 = !DISubprogram(name: "get_zeroed_page", scope: !3, file: !3, line: 8, type: !95, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!95 = !DISubroutineType(types: !96)
!96 = !{!28, !20}
!97 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !98, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !100)
!98 = !DISubroutineType(types: !99)
!99 = !{!7}
!100 = !{!101}
!101 = !DILocalVariable(name: "flags", scope: !97, file: !8, line: 42, type: !7)
!102 = !DILocation(line: 42, column: 2, scope: !97)
!103 = !DILocation(line: 42, column: 6, scope: !97)
!104 = !DILocation(line: 44, column: 2, scope: !97)
!105 = !{i64 19119, i64 19128}
!106 = !DILocation(line: 45, column: 2, scope: !97)
!107 = !{i64 19190}
!108 = !DILocation(line: 46, column: 9, scope: !97)
!109 = !DILocation(line: 47, column: 1, scope: !97)
!110 = !DILocation(line: 46, column: 2, scope: !97)
!111 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !112, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !114)
!112 = !DISubroutineType(types: !113)
!113 = !{!5, !6}
!114 = !{!115, !116}
!115 = !DILocalVariable(name: "variable", arg: 1, scope: !111, file: !8, line: 56, type: !6)
!116 = !DILocalVariable(name: "offset", scope: !111, file: !8, line: 58, type: !7)
!117 = !DILocation(line: 56, column: 46, scope: !111)
!118 = !DILocation(line: 58, column: 2, scope: !111)
!119 = !DILocation(line: 58, column: 6, scope: !111)
!120 = !DILocation(line: 60, column: 2, scope: !111)
!121 = !{i64 19491}
!122 = !DILocation(line: 61, column: 25, scope: !111)
!123 = !DILocation(line: 61, column: 20, scope: !111)
!124 = !DILocation(line: 61, column: 36, scope: !111)
!125 = !DILocation(line: 61, column: 34, scope: !111)
!126 = !DILocation(line: 61, column: 10, scope: !111)
!127 = !DILocation(line: 61, column: 9, scope: !111)
!128 = !DILocation(line: 62, column: 1, scope: !111)
!129 = !DILocation(line: 61, column: 2, scope: !111)
!130 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !131, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!131 = !DISubroutineType(types: !132)
!132 = !{!7, !7, !5, !5}
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
!144 = !{i64 19310}
!145 = !DILocation(line: 53, column: 1, scope: !133)
!146 = !DISubprogram(name: "free_page", scope: !3, file: !3, line: 9, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!147 = !DISubroutineType(types: !148)
!148 = !{null, !28}
