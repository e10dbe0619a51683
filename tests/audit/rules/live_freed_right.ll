; ModuleID = 'live_freed_right.c'
source_filename = "live_freed_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @live_freed_right(i64 noundef %partition, i32 noundef %early) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %early.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %page = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !23, !DIExpression(), !46)
  store i32 %early, ptr %early.addr, align 4
    #dbg_declare(ptr %early.addr, !24, !DIExpression(), !47)
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
  %2 = load i32, ptr %early.addr, align 4, !dbg !61
  %tobool1 = icmp ne i32 %2, 0, !dbg !61
  br i1 %tobool1, label %if.then2, label %if.end3, !dbg !63

if.then2:                                         ; preds = %if.end
  %3 = load i64, ptr %page, align 8, !dbg !64
  call void @free_page(i64 noundef %3) #5, !dbg !66
  %4 = load i64, ptr %status, align 8, !dbg !67
  store i64 %4, ptr %retval, align 8, !dbg !68
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !68

if.end3:                                          ; preds = %if.end
  %call4 = call i64 @irq_save() #5, !dbg !69
  store i64 %call4, ptr %flags, align 8, !dbg !70
  %5 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !71
  %call5 = call ptr @this_cpu_ptr_load(ptr noundef %5) #5, !dbg !72
  store ptr %call5, ptr %input, align 8, !dbg !73
  %6 = load i64, ptr %partition.addr, align 8, !dbg !74
  %7 = load ptr, ptr %input, align 8, !dbg !75
  %partition6 = getelementptr inbounds %struct.registers_input, ptr %7, i32 0, i32 0, !dbg !76
  store i64 %6, ptr %partition6, align 1, !dbg !77
  %8 = load ptr, ptr %input, align 8, !dbg !78
  %vp = getelementptr inbounds %struct.registers_input, ptr %8, i32 0, i32 1, !dbg !79
  store i32 0, ptr %vp, align 1, !dbg !80
  %9 = load ptr, ptr %input, align 8, !dbg !81
  %vtl = getelementptr inbounds %struct.registers_input, ptr %9, i32 0, i32 2, !dbg !82
  store i8 0, ptr %vtl, align 1, !dbg !83
  %10 = load ptr, ptr %input, align 8, !dbg !84
  %11 = load i64, ptr %page, align 8, !dbg !85
  %12 = inttoptr i64 %11 to ptr, !dbg !86
  %call7 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %10, ptr noundef %12) #5, !dbg !87
  store i64 %call7, ptr %status, align 8, !dbg !88
  %13 = load i64, ptr %flags, align 8, !dbg !89
  call void @irq_restore(i64 noundef %13) #5, !dbg !90
  %14 = load i64, ptr %page, align 8, !dbg !91
  call void @free_page(i64 noundef %14) #5, !dbg !92
  %15 = load i64, ptr %status, align 8, !dbg !93
  store i64 %15, ptr %retval, align 8, !dbg !94
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !94

cleanup:                                          ; preds = %if.end3, %if.then2, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !95
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #4, !dbg !95
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !95
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !95
  %16 = load i64, ptr %retval, align 8, !dbg !95
  ret i64 %16, !dbg !95
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !96 dso_local i64 @get_zeroed_page(i32 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !99 dso_local void @free_page(i64 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !102 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !107
    #dbg_declare(ptr %flags, !106, !DIExpression(), !108)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !109, !srcloc !110
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !111, !srcloc !112
  %0 = load i64, ptr %flags, align 8, !dbg !113
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !114
  ret i64 %0, !dbg !115
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !116 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !120, !DIExpression(), !122)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !123
    #dbg_declare(ptr %offset, !121, !DIExpression(), !124)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !125, !srcloc !126
  store i64 %0, ptr %offset, align 8, !dbg !125
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !127
  %2 = ptrtoint ptr %1 to i64, !dbg !128
  %3 = load i64, ptr %offset, align 8, !dbg !129
  %add = add i64 %2, %3, !dbg !130
  %4 = inttoptr i64 %add to ptr, !dbg !131
  %5 = load ptr, ptr %4, align 8, !dbg !132
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !133
  ret ptr %5, !dbg !134
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !135 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !138 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !142, !DIExpression(), !143)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !144
  %and = and i64 %0, 512, !dbg !146
  %tobool = icmp ne i64 %and, 0, !dbg !146
  br i1 %tobool, label %if.then, label %if.end, !dbg !147

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !148, !srcloc !149
  br label %if.end, !dbg !148

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !150
}

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
!3 = !DIFile(filename: "live_freed_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "d07cf9bd10c6bf22e0140d675625be4d")
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
!17 = distinct !DISubprogram(name: "live_freed_right", scope: !3, file: !3, line: 11, type: !18, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !27, !29}
!23 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 11, type: !7)
!24 = !DILocalVariable(name: "early", arg: 2, scope: !17, file: !3, line: 11, type: !20)
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
!46 = !DILocation(line: 11, column: 26, scope: !17)
!47 = !DILocation(line: 11, column: 41, scope: !17)
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
!61 = !DILocation(line: 19, column: 6, scope: !62)
!62 = distinct !DILexicalBlock(scope: !17, file: !3, line: 19, column: 6)
!63 = !DILocation(line: 19, column: 6, scope: !17)
!64 = !DILocation(line: 20, column: 13, scope: !65)
!65 = distinct !DILexicalBlock(scope: !62, file: !3, line: 19, column: 13)
!66 = !DILocation(line: 20, column: 3, scope: !65)
!67 = !DILocation(line: 21, column: 10, scope: !65)
!68 = !DILocation(line: 21, column: 3, scope: !65)
!69 = !DILocation(line: 23, column: 10, scope: !17)
!70 = !DILocation(line: 23, column: 8, scope: !17)
!71 = !DILocation(line: 24, column: 28, scope: !17)
!72 = !DILocation(line: 24, column: 10, scope: !17)
!73 = !DILocation(line: 24, column: 8, scope: !17)
!74 = !DILocation(line: 25, column: 21, scope: !17)
!75 = !DILocation(line: 25, column: 2, scope: !17)
!76 = !DILocation(line: 25, column: 9, scope: !17)
!77 = !DILocation(line: 25, column: 19, scope: !17)
!78 = !DILocation(line: 26, column: 2, scope: !17)
!79 = !DILocation(line: 26, column: 9, scope: !17)
!80 = !DILocation(line: 26, column: 12, scope: !17)
!81 = !DILocation(line: 27, column: 2, scope: !17)
!82 = !DILocation(line: 27, column: 9, scope: !17)
!83 = !DILocation(line: 27, column: 13, scope: !17)
!84 = !DILocation(line: 28, column: 48, scope: !17)
!85 = !DILocation(line: 28, column: 63, scope: !17)
!86 = !DILocation(line: 28, column: 55, scope: !17)
!87 = !DILocation(line: 28, column: 11, scope: !17)
!88 = !DILocation(line: 28, column: 9, scope: !17)
!89 = !DILocation(line: 29, column: 14, scope: !17)
!90 = !DILocation(line: 29, column: 2, scope: !17)
!91 = !DILocation(line: 30, column: 12, scope: !17)
!92 = !DILocation(line: 30, column: 2, scope: !17)
!93 = !DILocation(line: 31, column: 9, scope: !17)
!94 = !DILocation(line: 31, column: 2, scope: !17)
!95 = !DILocation(line: 32, column: 1, scope: !17)
!96 = !DISubprogram(name: "get_zeroed_page", scope: !3, file: !3, line: 8, type: !97, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!97 = !DISubroutineType(types: !98)
!98 = !{!28, !20}
!99 = !DISubprogram(name: "free_page", scope: !3, file: !3, line: 9, type: !100, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!100 = !DISubroutineType(types: !101)
!101 = !{null, !28}
!102 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !103, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !105)
!103 = !DISubroutineType(types: !104)
!104 = !{!7}
!105 = !{!106}
!106 = !DILocalVariable(name: "flags", scope: !102, file: !8, line: 42, type: !7)
!107 = !DILocation(line: 42, column: 2, scope: !102)
!108 = !DILocation(line: 42, column: 6, scope: !102)
!109 = !DILocation(line: 44, column: 2, scope: !102)
!110 = !{i64 19154, i64 19163}
!111 = !DILocation(line: 45, column: 2, scope: !102)
!112 = !{i64 19225}
!113 = !DILocation(line: 46, column: 9, scope: !102)
!114 = !DILocation(line: 47, column: 1, scope: !102)
!115 = !DILocation(line: 46, column: 2, scope: !102)
!116 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !117, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !119)
!117 = !DISubroutineType(types: !118)
!118 = !{!5, !6}
!119 = !{!120, !121}
!120 = !DILocalVariable(name: "variable", arg: 1, scope: !116, file: !8, line: 56, type: !6)
!121 = !DILocalVariable(name: "offset", scope: !116, file: !8, line: 58, type: !7)
!122 = !DILocation(line: 56, column: 46, scope: !116)
!123 = !DILocation(line: 58, column: 2, scope: !116)
!124 = !DILocation(line: 58, column: 6, scope: !116)
!125 = !DILocation(line: 60, column: 2, scope: !116)
!126 = !{i64 19526}
!127 = !DILocation(line: 61, column: 25, scope: !116)
!128 = !DILocation(line: 61, column: 20, scope: !116)
!129 = !DILocation(line: 61, column: 36, scope: !116)
!130 = !DILocation(line: 61, column: 34, scope: !116)
!131 = !DILocation(line: 61, column: 10, scope: !116)
!132 = !DILocation(line: 61, column: 9, scope: !116)
!133 = !DILocation(line: 62, column: 1, scope: !116)
!134 = !DILocation(line: 61, column: 2, scope: !116)
!135 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !136, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!136 = !DISubroutineType(types: !137)
!137 = !{!7, !7, !5, !5}
!138 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !139, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !141)
!139 = !DISubroutineType(types: !140)
!140 = !{null, !7}
!141 = !{!142}
!142 = !DILocalVariable(name: "flags", arg: 1, scope: !138, file: !8, line: 49, type: !7)
!143 = !DILocation(line: 49, column: 36, scope: !138)
!144 = !DILocation(line: 51, column: 6, scope: !145)
!145 = distinct !DILexicalBlock(scope: !138, file: !8, line: 51, column: 6)
!146 = !DILocation(line: 51, column: 12, scope: !145)
!147 = !DILocation(line: 51, column: 6, scope: !138)
!148 = !DILocation(line: 52, column: 3, scope: !145)
!149 = !{i64 19345}
!150 = !DILocation(line: 53, column: 1, scope: !138)
