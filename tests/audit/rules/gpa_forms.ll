; ModuleID = 'gpa_forms.c'
source_filename = "gpa_forms.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @gpa_forms(i64 noundef %partition, i32 noundef %some) #0 !dbg !17 {
entry:
  %partition.addr = alloca i64, align 8
  %some.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %address = alloca i64, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !23, !DIExpression(), !30)
  store i32 %some, ptr %some.addr, align 4
    #dbg_declare(ptr %some.addr, !24, !DIExpression(), !31)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !32
    #dbg_declare(ptr %flags, !25, !DIExpression(), !33)
  %call = call i64 @irq_save() #5, !dbg !34
  store i64 %call, ptr %flags, align 8, !dbg !33
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !32
    #dbg_declare(ptr %status, !26, !DIExpression(), !35)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !36
    #dbg_declare(ptr %input, !27, !DIExpression(), !37)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !38
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !39
  store ptr %call1, ptr %input, align 8, !dbg !37
  call void @llvm.lifetime.start.p0(i64 8, ptr %address) #4, !dbg !40
    #dbg_declare(ptr %address, !29, !DIExpression(), !41)
  %1 = load ptr, ptr %input, align 8, !dbg !42
  %2 = ptrtoint ptr %1 to i64, !dbg !43
  store i64 %2, ptr %address, align 8, !dbg !41
  %3 = load i64, ptr %partition.addr, align 8, !dbg !44
  %4 = load ptr, ptr %input, align 8, !dbg !45
  store i64 %3, ptr %4, align 8, !dbg !46
  %5 = load i32, ptr %some.addr, align 4, !dbg !47
  %tobool = icmp ne i32 %5, 0, !dbg !47
  br i1 %tobool, label %if.then, label %if.end, !dbg !49

if.then:                                          ; preds = %entry
  %6 = load ptr, ptr %input, align 8, !dbg !50
  %call2 = call i64 @virt_to_phys(ptr noundef %6) #5, !dbg !51
  store i64 %call2, ptr %address, align 8, !dbg !52
  br label %if.end, !dbg !53

if.end:                                           ; preds = %if.then, %entry
  %7 = load i64, ptr %address, align 8, !dbg !54
  %call3 = call i64 @hv_tdx_hypercall(i64 noundef 67, i64 noundef %7, i64 noundef 0) #5, !dbg !55
  store i64 %call3, ptr %status, align 8, !dbg !56
  %8 = load i64, ptr %flags, align 8, !dbg !57
  call void @irq_restore(i64 noundef %8) #5, !dbg !58
  %9 = load i64, ptr %status, align 8, !dbg !59
  call void @llvm.lifetime.end.p0(i64 8, ptr %address) #4, !dbg !60
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !60
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !60
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !60
  ret i64 %9, !dbg !61
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !62 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !67
    #dbg_declare(ptr %flags, !66, !DIExpression(), !68)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !69, !srcloc !70
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !71, !srcloc !72
  %0 = load i64, ptr %flags, align 8, !dbg !73
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !74
  ret i64 %0, !dbg !75
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !76 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !80, !DIExpression(), !82)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !83
    #dbg_declare(ptr %offset, !81, !DIExpression(), !84)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !85, !srcloc !86
  store i64 %0, ptr %offset, align 8, !dbg !85
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !87
  %2 = ptrtoint ptr %1 to i64, !dbg !88
  %3 = load i64, ptr %offset, align 8, !dbg !89
  %add = add i64 %2, %3, !dbg !90
  %4 = inttoptr i64 %add to ptr, !dbg !91
  %5 = load ptr, ptr %4, align 8, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !93
  ret ptr %5, !dbg !94
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !95 dso_local i64 @virt_to_phys(ptr noundef) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !101 dso_local i64 @hv_tdx_hypercall(i64 noundef, i64 noundef, i64 noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !104 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !108, !DIExpression(), !109)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !110
  %and = and i64 %0, 512, !dbg !112
  %tobool = icmp ne i64 %and, 0, !dbg !112
  br i1 %tobool, label %if.then, label %if.end, !dbg !113

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !114, !srcloc !115
  br label %if.end, !dbg !114

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !116
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !8, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "gpa_forms.c", directory: ".", checksumkind: CSK_MD5, checksum: "22224b788f6ccf7270715bd28055fd4a")
!4 = !{!5, !8}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 9, baseType: !7)
!6 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !8, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "gpa_forms", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!5, !5, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !27, !29}
!23 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 8, type: !5)
!24 = !DILocalVariable(name: "some", arg: 2, scope: !17, file: !3, line: 8, type: !20)
!25 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !5)
!26 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !5)
!27 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!29 = !DILocalVariable(name: "address", scope: !17, file: !3, line: 12, type: !5)
!30 = !DILocation(line: 8, column: 19, scope: !17)
!31 = !DILocation(line: 8, column: 34, scope: !17)
!32 = !DILocation(line: 10, column: 2, scope: !17)
!33 = !DILocation(line: 10, column: 6, scope: !17)
!34 = !DILocation(line: 10, column: 14, scope: !17)
!35 = !DILocation(line: 10, column: 26, scope: !17)
!36 = !DILocation(line: 11, column: 2, scope: !17)
!37 = !DILocation(line: 11, column: 7, scope: !17)
!38 = !DILocation(line: 11, column: 33, scope: !17)
!39 = !DILocation(line: 11, column: 15, scope: !17)
!40 = !DILocation(line: 12, column: 2, scope: !17)
!41 = !DILocation(line: 12, column: 6, scope: !17)
!42 = !DILocation(line: 12, column: 21, scope: !17)
!43 = !DILocation(line: 12, column: 16, scope: !17)
!44 = !DILocation(line: 14, column: 11, scope: !17)
!45 = !DILocation(line: 14, column: 3, scope: !17)
!46 = !DILocation(line: 14, column: 9, scope: !17)
!47 = !DILocation(line: 15, column: 6, scope: !48)
!48 = distinct !DILexicalBlock(scope: !17, file: !3, line: 15, column: 6)
!49 = !DILocation(line: 15, column: 6, scope: !17)
!50 = !DILocation(line: 16, column: 26, scope: !48)
!51 = !DILocation(line: 16, column: 13, scope: !48)
!52 = !DILocation(line: 16, column: 11, scope: !48)
!53 = !DILocation(line: 16, column: 3, scope: !48)
!54 = !DILocation(line: 17, column: 34, scope: !17)
!55 = !DILocation(line: 17, column: 11, scope: !17)
!56 = !DILocation(line: 17, column: 9, scope: !17)
!57 = !DILocation(line: 18, column: 14, scope: !17)
!58 = !DILocation(line: 18, column: 2, scope: !17)
!59 = !DILocation(line: 19, column: 9, scope: !17)
!60 = !DILocation(line: 20, column: 1, scope: !17)
!61 = !DILocation(line: 19, column: 2, scope: !17)
!62 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !63, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !65)
!63 = !DISubroutineType(types: !64)
!64 = !{!5}
!65 = !{!66}
!66 = !DILocalVariable(name: "flags", scope: !62, file: !6, line: 42, type: !5)
!67 = !DILocation(line: 42, column: 2, scope: !62)
!68 = !DILocation(line: 42, column: 6, scope: !62)
!69 = !DILocation(line: 44, column: 2, scope: !62)
!70 = !{i64 19364, i64 19373}
!71 = !DILocation(line: 45, column: 2, scope: !62)
!72 = !{i64 19435}
!73 = !DILocation(line: 46, column: 9, scope: !62)
!74 = !DILocation(line: 47, column: 1, scope: !62)
!75 = !DILocation(line: 46, column: 2, scope: !62)
!76 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !77, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !79)
!77 = !DISubroutineType(types: !78)
!78 = !{!9, !8}
!79 = !{!80, !81}
!80 = !DILocalVariable(name: "variable", arg: 1, scope: !76, file: !6, line: 56, type: !8)
!81 = !DILocalVariable(name: "offset", scope: !76, file: !6, line: 58, type: !5)
!82 = !DILocation(line: 56, column: 46, scope: !76)
!83 = !DILocation(line: 58, column: 2, scope: !76)
!84 = !DILocation(line: 58, column: 6, scope: !76)
!85 = !DILocation(line: 60, column: 2, scope: !76)
!86 = !{i64 19736}
!87 = !DILocation(line: 61, column: 25, scope: !76)
!88 = !DILocation(line: 61, column: 20, scope: !76)
!89 = !DILocation(line: 61, column: 36, scope: !76)
!90 = !DILocation(line: 61, column: 34, scope: !76)
!91 = !DILocation(line: 61, column: 10, scope: !76)
!92 = !DILocation(line: 61, column: 9, scope: !76)
!93 = !DILocation(line: 62, column: 1, scope: !76)
!94 = !DILocation(line: 61, column: 2, scope: !76)
!95 = !DISubprogram(name: "virt_to_phys", scope: !96, file: !96, line: 15, type: !97, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!96 = !DIFile(filename: "./pages.h", directory: ".", checksumkind: CSK_MD5, checksum: "113762dbda0cc5c2bb0a7608ac1d7395")
!97 = !DISubroutineType(types: !98)
!98 = !{!5, !99}
!99 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !100, size: 64)
!100 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: null)
!101 = !DISubprogram(name: "hv_tdx_hypercall", scope: !96, file: !96, line: 16, type: !102, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!102 = !DISubroutineType(types: !103)
!103 = !{!5, !5, !5, !5}
!104 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !105, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !107)
!105 = !DISubroutineType(types: !106)
!106 = !{null, !5}
!107 = !{!108}
!108 = !DILocalVariable(name: "flags", arg: 1, scope: !104, file: !6, line: 49, type: !5)
!109 = !DILocation(line: 49, column: 36, scope: !104)
!110 = !DILocation(line: 51, column: 6, scope: !111)
!111 = distinct !DILexicalBlock(scope: !104, file: !6, line: 51, column: 6)
!112 = !DILocation(line: 51, column: 12, scope: !111)
!113 = !DILocation(line: 51, column: 6, scope: !104)
!114 = !DILocation(line: 52, column: 3, scope: !111)
!115 = !{i64 19555}
!116 = !DILocation(line: 53, column: 1, scope: !104)
