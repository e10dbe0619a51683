; ModuleID = 'stale_percpu_other.c'
source_filename = "stale_percpu_other.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@another_pcpu_page = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !11
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_percpu_other(i64 noundef %partition, ptr noundef %output) #0 !dbg !19 {
entry:
  %partition.addr = alloca i64, align 8
  %output.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !23, !DIExpression(), !46)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !24, !DIExpression(), !47)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !48
    #dbg_declare(ptr %flags, !25, !DIExpression(), !49)
  %call = call i64 @irq_save() #5, !dbg !50
  store i64 %call, ptr %flags, align 8, !dbg !49
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !48
    #dbg_declare(ptr %status, !26, !DIExpression(), !51)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !52
    #dbg_declare(ptr %input, !27, !DIExpression(), !53)
  %0 = load ptr, ptr @another_pcpu_page, align 8, !dbg !54
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !55
  store ptr %call1, ptr %input, align 8, !dbg !53
  %1 = load i64, ptr %partition.addr, align 8, !dbg !56
  %2 = load ptr, ptr %input, align 8, !dbg !57
  %partition2 = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 0, !dbg !58
  store i64 %1, ptr %partition2, align 1, !dbg !59
  %3 = load ptr, ptr %input, align 8, !dbg !60
  %4 = load ptr, ptr %output.addr, align 8, !dbg !61
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %3, ptr noundef %4) #5, !dbg !62
  store i64 %call3, ptr %status, align 8, !dbg !63
  %5 = load i64, ptr %flags, align 8, !dbg !64
  call void @irq_restore(i64 noundef %5) #5, !dbg !65
  %6 = load i64, ptr %status, align 8, !dbg !66
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !67
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !67
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !67
  ret i64 %6, !dbg !68
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !69 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !74
    #dbg_declare(ptr %flags, !73, !DIExpression(), !75)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !76, !srcloc !77
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !78, !srcloc !79
  %0 = load i64, ptr %flags, align 8, !dbg !80
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !81
  ret i64 %0, !dbg !82
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !83 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !87, !DIExpression(), !89)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !90
    #dbg_declare(ptr %offset, !88, !DIExpression(), !91)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !92, !srcloc !93
  store i64 %0, ptr %offset, align 8, !dbg !92
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !94
  %2 = ptrtoint ptr %1 to i64, !dbg !95
  %3 = load i64, ptr %offset, align 8, !dbg !96
  %add = add i64 %2, %3, !dbg !97
  %4 = inttoptr i64 %add to ptr, !dbg !98
  %5 = load ptr, ptr %4, align 8, !dbg !99
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !100
  ret ptr %5, !dbg !101
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !102 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !105 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !109, !DIExpression(), !110)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !111
  %and = and i64 %0, 512, !dbg !113
  %tobool = icmp ne i64 %and, 0, !dbg !113
  br i1 %tobool, label %if.then, label %if.end, !dbg !114

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !115, !srcloc !116
  br label %if.end, !dbg !115

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !117
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
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "another_pcpu_page", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_percpu_other.c", directory: ".", checksumkind: CSK_MD5, checksum: "94a4c3de31292465ae54f61409448104")
!4 = !{!5, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!11, !13, !0}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!15 = !{i32 7, !"Dwarf Version", i32 5}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!19 = distinct !DISubprogram(name: "stale_percpu_other", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!20 = !DISubroutineType(types: !21)
!21 = !{!7, !7, !6}
!22 = !{!23, !24, !25, !26, !27}
!23 = !DILocalVariable(name: "partition", arg: 1, scope: !19, file: !3, line: 8, type: !7)
!24 = !DILocalVariable(name: "output", arg: 2, scope: !19, file: !3, line: 8, type: !6)
!25 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 10, type: !7)
!26 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 10, type: !7)
!27 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 11, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !30)
!30 = !{!31, !32, !35, !38, !42}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !29, file: !8, line: 78, baseType: !7, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !29, file: !8, line: 79, baseType: !33, size: 32, offset: 64)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !34)
!34 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !29, file: !8, line: 80, baseType: !36, size: 8, offset: 96)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !37)
!37 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !29, file: !8, line: 81, baseType: !39, size: 24, offset: 104)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 24, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: 3)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !29, file: !8, line: 82, baseType: !43, offset: 128)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, elements: !44)
!44 = !{!45}
!45 = !DISubrange(count: -1)
!46 = !DILocation(line: 8, column: 28, scope: !19)
!47 = !DILocation(line: 8, column: 45, scope: !19)
!48 = !DILocation(line: 10, column: 2, scope: !19)
!49 = !DILocation(line: 10, column: 6, scope: !19)
!50 = !DILocation(line: 10, column: 14, scope: !19)
!51 = !DILocation(line: 10, column: 26, scope: !19)
!52 = !DILocation(line: 11, column: 2, scope: !19)
!53 = !DILocation(line: 11, column: 26, scope: !19)
!54 = !DILocation(line: 11, column: 52, scope: !19)
!55 = !DILocation(line: 11, column: 34, scope: !19)
!56 = !DILocation(line: 13, column: 21, scope: !19)
!57 = !DILocation(line: 13, column: 2, scope: !19)
!58 = !DILocation(line: 13, column: 9, scope: !19)
!59 = !DILocation(line: 13, column: 19, scope: !19)
!60 = !DILocation(line: 14, column: 48, scope: !19)
!61 = !DILocation(line: 14, column: 55, scope: !19)
!62 = !DILocation(line: 14, column: 11, scope: !19)
!63 = !DILocation(line: 14, column: 9, scope: !19)
!64 = !DILocation(line: 15, column: 14, scope: !19)
!65 = !DILocation(line: 15, column: 2, scope: !19)
!66 = !DILocation(line: 16, column: 9, scope: !19)
!67 = !DILocation(line: 17, column: 1, scope: !19)
!68 = !DILocation(line: 16, column: 2, scope: !19)
!69 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !70, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !72)
!70 = !DISubroutineType(types: !71)
!71 = !{!7}
!72 = !{!73}
!73 = !DILocalVariable(name: "flags", scope: !69, file: !8, line: 42, type: !7)
!74 = !DILocation(line: 42, column: 2, scope: !69)
!75 = !DILocation(line: 42, column: 6, scope: !69)
!76 = !DILocation(line: 44, column: 2, scope: !69)
!77 = !{i64 18938, i64 18947}
!78 = !DILocation(line: 45, column: 2, scope: !69)
!79 = !{i64 19009}
!80 = !DILocation(line: 46, column: 9, scope: !69)
!81 = !DILocation(line: 47, column: 1, scope: !69)
!82 = !DILocation(line: 46, column: 2, scope: !69)
!83 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !84, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !86)
!84 = !DISubroutineType(types: !85)
!85 = !{!6, !5}
!86 = !{!87, !88}
!87 = !DILocalVariable(name: "variable", arg: 1, scope: !83, file: !8, line: 56, type: !5)
!88 = !DILocalVariable(name: "offset", scope: !83, file: !8, line: 58, type: !7)
!89 = !DILocation(line: 56, column: 46, scope: !83)
!90 = !DILocation(line: 58, column: 2, scope: !83)
!91 = !DILocation(line: 58, column: 6, scope: !83)
!92 = !DILocation(line: 60, column: 2, scope: !83)
!93 = !{i64 19310}
!94 = !DILocation(line: 61, column: 25, scope: !83)
!95 = !DILocation(line: 61, column: 20, scope: !83)
!96 = !DILocation(line: 61, column: 36, scope: !83)
!97 = !DILocation(line: 61, column: 34, scope: !83)
!98 = !DILocation(line: 61, column: 10, scope: !83)
!99 = !DILocation(line: 61, column: 9, scope: !83)
!100 = !DILocation(line: 62, column: 1, scope: !83)
!101 = !DILocation(line: 61, column: 2, scope: !83)
!102 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !103, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!103 = !DISubroutineType(types: !104)
!104 = !{!7, !7, !6, !6}
!105 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !106, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !108)
!106 = !DISubroutineType(types: !107)
!107 = !{null, !7}
!108 = !{!109}
!109 = !DILocalVariable(name: "flags", arg: 1, scope: !105, file: !8, line: 49, type: !7)
!110 = !DILocation(line: 49, column: 36, scope: !105)
!111 = !DILocation(line: 51, column: 6, scope: !112)
!112 = distinct !DILexicalBlock(scope: !105, file: !8, line: 51, column: 6)
!113 = !DILocation(line: 51, column: 12, scope: !112)
!114 = !DILocation(line: 51, column: 6, scope: !105)
!115 = !DILocation(line: 52, column: 3, scope: !112)
!116 = !{i64 19129}
!117 = !DILocation(line: 53, column: 1, scope: !105)
