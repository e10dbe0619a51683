; ModuleID = 'note_anew.c'
source_filename = "note_anew.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.flush = type { i64, i64, i64 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @note_anew(i64 noundef %mask) #0 !dbg !17 {
entry:
  %mask.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %mask, ptr %mask.addr, align 8
    #dbg_declare(ptr %mask.addr, !21, !DIExpression(), !31)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !32
    #dbg_declare(ptr %flags, !22, !DIExpression(), !33)
  %call = call i64 @irq_save() #6, !dbg !34
  store i64 %call, ptr %flags, align 8, !dbg !33
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !32
    #dbg_declare(ptr %status, !23, !DIExpression(), !35)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !36
    #dbg_declare(ptr %input, !24, !DIExpression(), !37)
  %call1 = call ptr @setup() #6, !dbg !38
  store ptr %call1, ptr %input, align 8, !dbg !37
  %0 = load i64, ptr %mask.addr, align 8, !dbg !39
  %1 = load ptr, ptr %input, align 8, !dbg !40
  %space = getelementptr inbounds %struct.flush, ptr %1, i32 0, i32 0, !dbg !41
  store i64 %0, ptr %space, align 8, !dbg !42
  %2 = load i64, ptr %mask.addr, align 8, !dbg !43
  %cmp = icmp ugt i64 %2, 1, !dbg !45
  br i1 %cmp, label %if.then, label %if.end, !dbg !46

if.then:                                          ; preds = %entry
  %3 = load i64, ptr %mask.addr, align 8, !dbg !47
  %4 = load ptr, ptr %input, align 8, !dbg !48
  %flags2 = getelementptr inbounds %struct.flush, ptr %4, i32 0, i32 1, !dbg !49
  store i64 %3, ptr %flags2, align 8, !dbg !50
  br label %if.end, !dbg !48

if.end:                                           ; preds = %if.then, %entry
  %5 = load ptr, ptr %input, align 8, !dbg !51
  call void @llvm.memset.p0.i64(ptr align 8 %5, i8 0, i64 24, i1 false), !dbg !52
  %6 = load ptr, ptr %input, align 8, !dbg !53
  %flags3 = getelementptr inbounds %struct.flush, ptr %6, i32 0, i32 1, !dbg !54
  store i64 0, ptr %flags3, align 8, !dbg !55
  %7 = load i64, ptr %mask.addr, align 8, !dbg !56
  %8 = load ptr, ptr %input, align 8, !dbg !57
  %mask4 = getelementptr inbounds %struct.flush, ptr %8, i32 0, i32 2, !dbg !58
  store i64 %7, ptr %mask4, align 8, !dbg !59
  %9 = load ptr, ptr %input, align 8, !dbg !60
  %call5 = call i64 @hv_do_hypercall(i64 noundef 2, ptr noundef %9, ptr noundef null) #6, !dbg !61
  store i64 %call5, ptr %status, align 8, !dbg !62
  %10 = load i64, ptr %flags, align 8, !dbg !63
  call void @irq_restore(i64 noundef %10) #6, !dbg !64
  %11 = load i64, ptr %status, align 8, !dbg !65
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !66
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !66
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !66
  ret i64 %11, !dbg !67
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !68 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !73
    #dbg_declare(ptr %flags, !72, !DIExpression(), !74)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !75, !srcloc !76
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !77, !srcloc !78
  %0 = load i64, ptr %flags, align 8, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !80
  ret i64 %0, !dbg !81
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal ptr @setup() #0 !dbg !82 {
entry:
  %input = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !87
    #dbg_declare(ptr %input, !86, !DIExpression(), !88)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !89
  %call = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !90
  store ptr %call, ptr %input, align 8, !dbg !88
  %1 = load ptr, ptr %input, align 8, !dbg !91
  call void @llvm.memset.p0.i64(ptr align 8 %1, i8 0, i64 24, i1 false), !dbg !92
  %2 = load ptr, ptr %input, align 8, !dbg !93
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !94
  ret ptr %2, !dbg !95
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !96 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !99 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !103, !DIExpression(), !104)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !105
  %and = and i64 %0, 512, !dbg !107
  %tobool = icmp ne i64 %and, 0, !dbg !107
  br i1 %tobool, label %if.then, label %if.end, !dbg !108

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !109, !srcloc !110
  br label %if.end, !dbg !109

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !111
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !112 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !116, !DIExpression(), !118)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !119
    #dbg_declare(ptr %offset, !117, !DIExpression(), !120)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !121, !srcloc !122
  store i64 %0, ptr %offset, align 8, !dbg !121
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !123
  %2 = ptrtoint ptr %1 to i64, !dbg !124
  %3 = load i64, ptr %offset, align 8, !dbg !125
  %add = add i64 %2, %3, !dbg !126
  %4 = inttoptr i64 %add to ptr, !dbg !127
  %5 = load ptr, ptr %4, align 8, !dbg !128
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !129
  ret ptr %5, !dbg !130
}

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "note_anew.c", directory: ".", checksumkind: CSK_MD5, checksum: "6e262e33805f1d39cab60a19f910e5e1")
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
!17 = distinct !DISubprogram(name: "note_anew", scope: !3, file: !3, line: 22, type: !18, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7}
!20 = !{!21, !22, !23, !24}
!21 = !DILocalVariable(name: "mask", arg: 1, scope: !17, file: !3, line: 22, type: !7)
!22 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 24, type: !7)
!23 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 24, type: !7)
!24 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 25, type: !25)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "flush", file: !3, line: 8, size: 192, elements: !27)
!27 = !{!28, !29, !30}
!28 = !DIDerivedType(tag: DW_TAG_member, name: "space", scope: !26, file: !3, line: 9, baseType: !7, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !26, file: !3, line: 10, baseType: !7, size: 64, offset: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "mask", scope: !26, file: !3, line: 11, baseType: !7, size: 64, offset: 128)
!31 = !DILocation(line: 22, column: 19, scope: !17)
!32 = !DILocation(line: 24, column: 2, scope: !17)
!33 = !DILocation(line: 24, column: 6, scope: !17)
!34 = !DILocation(line: 24, column: 14, scope: !17)
!35 = !DILocation(line: 24, column: 26, scope: !17)
!36 = !DILocation(line: 25, column: 2, scope: !17)
!37 = !DILocation(line: 25, column: 16, scope: !17)
!38 = !DILocation(line: 25, column: 24, scope: !17)
!39 = !DILocation(line: 27, column: 17, scope: !17)
!40 = !DILocation(line: 27, column: 2, scope: !17)
!41 = !DILocation(line: 27, column: 9, scope: !17)
!42 = !DILocation(line: 27, column: 15, scope: !17)
!43 = !DILocation(line: 28, column: 6, scope: !44)
!44 = distinct !DILexicalBlock(scope: !17, file: !3, line: 28, column: 6)
!45 = !DILocation(line: 28, column: 11, scope: !44)
!46 = !DILocation(line: 28, column: 6, scope: !17)
!47 = !DILocation(line: 29, column: 18, scope: !44)
!48 = !DILocation(line: 29, column: 3, scope: !44)
!49 = !DILocation(line: 29, column: 10, scope: !44)
!50 = !DILocation(line: 29, column: 16, scope: !44)
!51 = !DILocation(line: 31, column: 19, scope: !17)
!52 = !DILocation(line: 31, column: 2, scope: !17)
!53 = !DILocation(line: 32, column: 2, scope: !17)
!54 = !DILocation(line: 32, column: 9, scope: !17)
!55 = !DILocation(line: 32, column: 15, scope: !17)
!56 = !DILocation(line: 33, column: 16, scope: !17)
!57 = !DILocation(line: 33, column: 2, scope: !17)
!58 = !DILocation(line: 33, column: 9, scope: !17)
!59 = !DILocation(line: 33, column: 14, scope: !17)
!60 = !DILocation(line: 34, column: 33, scope: !17)
!61 = !DILocation(line: 34, column: 11, scope: !17)
!62 = !DILocation(line: 34, column: 9, scope: !17)
!63 = !DILocation(line: 35, column: 14, scope: !17)
!64 = !DILocation(line: 35, column: 2, scope: !17)
!65 = !DILocation(line: 36, column: 9, scope: !17)
!66 = !DILocation(line: 37, column: 1, scope: !17)
!67 = !DILocation(line: 36, column: 2, scope: !17)
!68 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !69, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !71)
!69 = !DISubroutineType(types: !70)
!70 = !{!7}
!71 = !{!72}
!72 = !DILocalVariable(name: "flags", scope: !68, file: !8, line: 42, type: !7)
!73 = !DILocation(line: 42, column: 2, scope: !68)
!74 = !DILocation(line: 42, column: 6, scope: !68)
!75 = !DILocation(line: 44, column: 2, scope: !68)
!76 = !{i64 19149, i64 19158}
!77 = !DILocation(line: 45, column: 2, scope: !68)
!78 = !{i64 19220}
!79 = !DILocation(line: 46, column: 9, scope: !68)
!80 = !DILocation(line: 47, column: 1, scope: !68)
!81 = !DILocation(line: 46, column: 2, scope: !68)
!82 = distinct !DISubprogram(name: "setup", scope: !3, file: !3, line: 14, type: !83, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !85)
!83 = !DISubroutineType(types: !84)
!84 = !{!25}
!85 = !{!86}
!86 = !DILocalVariable(name: "input", scope: !82, file: !3, line: 16, type: !25)
!87 = !DILocation(line: 16, column: 2, scope: !82)
!88 = !DILocation(line: 16, column: 16, scope: !82)
!89 = !DILocation(line: 16, column: 42, scope: !82)
!90 = !DILocation(line: 16, column: 24, scope: !82)
!91 = !DILocation(line: 18, column: 19, scope: !82)
!92 = !DILocation(line: 18, column: 2, scope: !82)
!93 = !DILocation(line: 19, column: 9, scope: !82)
!94 = !DILocation(line: 20, column: 1, scope: !82)
!95 = !DILocation(line: 19, column: 2, scope: !82)
!96 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !97, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!97 = !DISubroutineType(types: !98)
!98 = !{!7, !7, !5, !5}
!99 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !100, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !102)
!100 = !DISubroutineType(types: !101)
!101 = !{null, !7}
!102 = !{!103}
!103 = !DILocalVariable(name: "flags", arg: 1, scope: !99, file: !8, line: 49, type: !7)
!104 = !DILocation(line: 49, column: 36, scope: !99)
!105 = !DILocation(line: 51, column: 6, scope: !106)
!106 = distinct !DILexicalBlock(scope: !99, file: !8, line: 51, column: 6)
!107 = !DILocation(line: 51, column: 12, scope: !106)
!108 = !DILocation(line: 51, column: 6, scope: !99)
!109 = !DILocation(line: 52, column: 3, scope: !106)
!110 = !{i64 19340}
!111 = !DILocation(line: 53, column: 1, scope: !99)
!112 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !113, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !115)
!113 = !DISubroutineType(types: !114)
!114 = !{!5, !6}
!115 = !{!116, !117}
!116 = !DILocalVariable(name: "variable", arg: 1, scope: !112, file: !8, line: 56, type: !6)
!117 = !DILocalVariable(name: "offset", scope: !112, file: !8, line: 58, type: !7)
!118 = !DILocation(line: 56, column: 46, scope: !112)
!119 = !DILocation(line: 58, column: 2, scope: !112)
!120 = !DILocation(line: 58, column: 6, scope: !112)
!121 = !DILocation(line: 60, column: 2, scope: !112)
!122 = !{i64 19521}
!123 = !DILocation(line: 61, column: 25, scope: !112)
!124 = !DILocation(line: 61, column: 20, scope: !112)
!125 = !DILocation(line: 61, column: 36, scope: !112)
!126 = !DILocation(line: 61, column: 34, scope: !112)
!127 = !DILocation(line: 61, column: 10, scope: !112)
!128 = !DILocation(line: 61, column: 9, scope: !112)
!129 = !DILocation(line: 62, column: 1, scope: !112)
!130 = !DILocation(line: 61, column: 2, scope: !112)
