; ModuleID = 'stale_handed_static.c'
source_filename = "stale_handed_static.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @some_caller(i32 noundef %more) #0 !dbg !17 {
entry:
  %more.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  store i32 %more, ptr %more.addr, align 4
    #dbg_declare(ptr %more.addr, !22, !DIExpression(), !25)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !26
    #dbg_declare(ptr %flags, !23, !DIExpression(), !27)
  %call = call i64 @irq_save() #5, !dbg !28
  store i64 %call, ptr %flags, align 8, !dbg !27
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !26
    #dbg_declare(ptr %status, !24, !DIExpression(), !29)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !30
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !31
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !32
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #5, !dbg !33
  %2 = load i32, ptr %more.addr, align 4, !dbg !34
  %call3 = call i64 @stale_handed_static(ptr noundef %call1, ptr noundef %call2, i32 noundef %2) #5, !dbg !35
  store i64 %call3, ptr %status, align 8, !dbg !36
  %3 = load i64, ptr %flags, align 8, !dbg !37
  call void @irq_restore(i64 noundef %3) #5, !dbg !38
  %4 = load i64, ptr %status, align 8, !dbg !39
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !40
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !40
  ret i64 %4, !dbg !41
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !42 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !47
    #dbg_declare(ptr %flags, !46, !DIExpression(), !48)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !49, !srcloc !50
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !51, !srcloc !52
  %0 = load i64, ptr %flags, align 8, !dbg !53
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !54
  ret i64 %0, !dbg !55
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal i64 @stale_handed_static(ptr noundef %input, ptr noundef %output, i32 noundef %more) #0 !dbg !56 {
entry:
  %retval = alloca i64, align 8
  %input.addr = alloca ptr, align 8
  %output.addr = alloca ptr, align 8
  %more.addr = alloca i32, align 4
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !78, !DIExpression(), !81)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !79, !DIExpression(), !82)
  store i32 %more, ptr %more.addr, align 4
    #dbg_declare(ptr %more.addr, !80, !DIExpression(), !83)
  %0 = load i32, ptr %more.addr, align 4, !dbg !84
  %cmp = icmp sgt i32 %0, 1, !dbg !86
  br i1 %cmp, label %if.then, label %if.end, !dbg !87

if.then:                                          ; preds = %entry
  %1 = load ptr, ptr %input.addr, align 8, !dbg !88
  %2 = load ptr, ptr %output.addr, align 8, !dbg !89
  %3 = load i32, ptr %more.addr, align 4, !dbg !90
  %sub = sub i32 %3, 1, !dbg !91
  %call = call i64 @stale_handed_static(ptr noundef %1, ptr noundef %2, i32 noundef %sub) #5, !dbg !92
  %4 = load ptr, ptr %input.addr, align 8, !dbg !93
  %5 = load ptr, ptr %output.addr, align 8, !dbg !94
  %6 = load i32, ptr %more.addr, align 4, !dbg !95
  %div = sdiv i32 %6, 2, !dbg !96
  %call1 = call i64 @stale_handed_static(ptr noundef %4, ptr noundef %5, i32 noundef %div) #5, !dbg !97
  %xor = xor i64 %call, %call1, !dbg !98
  store i64 %xor, ptr %retval, align 8, !dbg !99
  br label %return, !dbg !99

if.end:                                           ; preds = %entry
  %7 = load i32, ptr %more.addr, align 4, !dbg !100
  %8 = load ptr, ptr %input.addr, align 8, !dbg !101
  %vp = getelementptr inbounds %struct.registers_input, ptr %8, i32 0, i32 1, !dbg !102
  store i32 %7, ptr %vp, align 1, !dbg !103
  %9 = load ptr, ptr %input.addr, align 8, !dbg !104
  %10 = load ptr, ptr %output.addr, align 8, !dbg !105
  %call2 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %9, ptr noundef %10) #5, !dbg !106
  store i64 %call2, ptr %retval, align 8, !dbg !107
  br label %return, !dbg !107

return:                                           ; preds = %if.end, %if.then
  %11 = load i64, ptr %retval, align 8, !dbg !108
  ret i64 %11, !dbg !108
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !109 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !113, !DIExpression(), !115)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !116
    #dbg_declare(ptr %offset, !114, !DIExpression(), !117)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !118, !srcloc !119
  store i64 %0, ptr %offset, align 8, !dbg !118
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !120
  %2 = ptrtoint ptr %1 to i64, !dbg !121
  %3 = load i64, ptr %offset, align 8, !dbg !122
  %add = add i64 %2, %3, !dbg !123
  %4 = inttoptr i64 %add to ptr, !dbg !124
  %5 = load ptr, ptr %4, align 8, !dbg !125
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !126
  ret ptr %5, !dbg !127
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !128 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !132, !DIExpression(), !133)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !134
  %and = and i64 %0, 512, !dbg !136
  %tobool = icmp ne i64 %and, 0, !dbg !136
  br i1 %tobool, label %if.then, label %if.end, !dbg !137

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !138, !srcloc !139
  br label %if.end, !dbg !138

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !140
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !141 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_handed_static.c", directory: ".", checksumkind: CSK_MD5, checksum: "11627be82fd07953bda08364083204dc")
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
!17 = distinct !DISubprogram(name: "some_caller", scope: !3, file: !3, line: 17, type: !18, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !21)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !{!22, !23, !24}
!22 = !DILocalVariable(name: "more", arg: 1, scope: !17, file: !3, line: 17, type: !20)
!23 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 19, type: !7)
!24 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 19, type: !7)
!25 = !DILocation(line: 17, column: 21, scope: !17)
!26 = !DILocation(line: 19, column: 2, scope: !17)
!27 = !DILocation(line: 19, column: 6, scope: !17)
!28 = !DILocation(line: 19, column: 14, scope: !17)
!29 = !DILocation(line: 19, column: 26, scope: !17)
!30 = !DILocation(line: 21, column: 49, scope: !17)
!31 = !DILocation(line: 21, column: 31, scope: !17)
!32 = !DILocation(line: 22, column: 28, scope: !17)
!33 = !DILocation(line: 22, column: 10, scope: !17)
!34 = !DILocation(line: 22, column: 53, scope: !17)
!35 = !DILocation(line: 21, column: 11, scope: !17)
!36 = !DILocation(line: 21, column: 9, scope: !17)
!37 = !DILocation(line: 23, column: 14, scope: !17)
!38 = !DILocation(line: 23, column: 2, scope: !17)
!39 = !DILocation(line: 24, column: 9, scope: !17)
!40 = !DILocation(line: 25, column: 1, scope: !17)
!41 = !DILocation(line: 24, column: 2, scope: !17)
!42 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !43, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !45)
!43 = !DISubroutineType(types: !44)
!44 = !{!7}
!45 = !{!46}
!46 = !DILocalVariable(name: "flags", scope: !42, file: !8, line: 42, type: !7)
!47 = !DILocation(line: 42, column: 2, scope: !42)
!48 = !DILocation(line: 42, column: 6, scope: !42)
!49 = !DILocation(line: 44, column: 2, scope: !42)
!50 = !{i64 19150, i64 19159}
!51 = !DILocation(line: 45, column: 2, scope: !42)
!52 = !{i64 19221}
!53 = !DILocation(line: 46, column: 9, scope: !42)
!54 = !DILocation(line: 47, column: 1, scope: !42)
!55 = !DILocation(line: 46, column: 2, scope: !42)
!56 = distinct !DISubprogram(name: "stale_handed_static", scope: !3, file: !3, line: 8, type: !57, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !77)
!57 = !DISubroutineType(types: !58)
!58 = !{!7, !59, !6, !20}
!59 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !60, size: 64)
!60 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !61)
!61 = !{!62, !63, !66, !69, !73}
!62 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !60, file: !8, line: 78, baseType: !7, size: 64)
!63 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !60, file: !8, line: 79, baseType: !64, size: 32, offset: 64)
!64 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !65)
!65 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !60, file: !8, line: 80, baseType: !67, size: 8, offset: 96)
!67 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !68)
!68 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !60, file: !8, line: 81, baseType: !70, size: 24, offset: 104)
!70 = !DICompositeType(tag: DW_TAG_array_type, baseType: !67, size: 24, elements: !71)
!71 = !{!72}
!72 = !DISubrange(count: 3)
!73 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !60, file: !8, line: 82, baseType: !74, offset: 128)
!74 = !DICompositeType(tag: DW_TAG_array_type, baseType: !64, elements: !75)
!75 = !{!76}
!76 = !DISubrange(count: -1)
!77 = !{!78, !79, !80}
!78 = !DILocalVariable(name: "input", arg: 1, scope: !56, file: !3, line: 8, type: !59)
!79 = !DILocalVariable(name: "output", arg: 2, scope: !56, file: !3, line: 8, type: !6)
!80 = !DILocalVariable(name: "more", arg: 3, scope: !56, file: !3, line: 8, type: !20)
!81 = !DILocation(line: 8, column: 56, scope: !56)
!82 = !DILocation(line: 8, column: 69, scope: !56)
!83 = !DILocation(line: 8, column: 81, scope: !56)
!84 = !DILocation(line: 10, column: 6, scope: !85)
!85 = distinct !DILexicalBlock(scope: !56, file: !3, line: 10, column: 6)
!86 = !DILocation(line: 10, column: 11, scope: !85)
!87 = !DILocation(line: 10, column: 6, scope: !56)
!88 = !DILocation(line: 11, column: 30, scope: !85)
!89 = !DILocation(line: 11, column: 37, scope: !85)
!90 = !DILocation(line: 11, column: 45, scope: !85)
!91 = !DILocation(line: 11, column: 50, scope: !85)
!92 = !DILocation(line: 11, column: 10, scope: !85)
!93 = !DILocation(line: 12, column: 30, scope: !85)
!94 = !DILocation(line: 12, column: 37, scope: !85)
!95 = !DILocation(line: 12, column: 45, scope: !85)
!96 = !DILocation(line: 12, column: 50, scope: !85)
!97 = !DILocation(line: 12, column: 10, scope: !85)
!98 = !DILocation(line: 11, column: 55, scope: !85)
!99 = !DILocation(line: 11, column: 3, scope: !85)
!100 = !DILocation(line: 13, column: 14, scope: !56)
!101 = !DILocation(line: 13, column: 2, scope: !56)
!102 = !DILocation(line: 13, column: 9, scope: !56)
!103 = !DILocation(line: 13, column: 12, scope: !56)
!104 = !DILocation(line: 14, column: 46, scope: !56)
!105 = !DILocation(line: 14, column: 53, scope: !56)
!106 = !DILocation(line: 14, column: 9, scope: !56)
!107 = !DILocation(line: 14, column: 2, scope: !56)
!108 = !DILocation(line: 15, column: 1, scope: !56)
!109 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !110, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !112)
!110 = !DISubroutineType(types: !111)
!111 = !{!6, !5}
!112 = !{!113, !114}
!113 = !DILocalVariable(name: "variable", arg: 1, scope: !109, file: !8, line: 56, type: !5)
!114 = !DILocalVariable(name: "offset", scope: !109, file: !8, line: 58, type: !7)
!115 = !DILocation(line: 56, column: 46, scope: !109)
!116 = !DILocation(line: 58, column: 2, scope: !109)
!117 = !DILocation(line: 58, column: 6, scope: !109)
!118 = !DILocation(line: 60, column: 2, scope: !109)
!119 = !{i64 19522}
!120 = !DILocation(line: 61, column: 25, scope: !109)
!121 = !DILocation(line: 61, column: 20, scope: !109)
!122 = !DILocation(line: 61, column: 36, scope: !109)
!123 = !DILocation(line: 61, column: 34, scope: !109)
!124 = !DILocation(line: 61, column: 10, scope: !109)
!125 = !DILocation(line: 61, column: 9, scope: !109)
!126 = !DILocation(line: 62, column: 1, scope: !109)
!127 = !DILocation(line: 61, column: 2, scope: !109)
!128 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !129, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !131)
!129 = !DISubroutineType(types: !130)
!130 = !{null, !7}
!131 = !{!132}
!132 = !DILocalVariable(name: "flags", arg: 1, scope: !128, file: !8, line: 49, type: !7)
!133 = !DILocation(line: 49, column: 36, scope: !128)
!134 = !DILocation(line: 51, column: 6, scope: !135)
!135 = distinct !DILexicalBlock(scope: !128, file: !8, line: 51, column: 6)
!136 = !DILocation(line: 51, column: 12, scope: !135)
!137 = !DILocation(line: 51, column: 6, scope: !128)
!138 = !DILocation(line: 52, column: 3, scope: !135)
!139 = !{i64 19341}
!140 = !DILocation(line: 53, column: 1, scope: !128)
!141 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !142, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!142 = !DISubroutineType(types: !143)
!143 = !{!7, !7, !6, !6}
