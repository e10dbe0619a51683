; ModuleID = 'stale_clear_right.c'
source_filename = "stale_clear_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_clear_right(i64 noundef %partition) #0 !dbg !19 {
entry:
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !23, !DIExpression(), !45)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !46
    #dbg_declare(ptr %flags, !24, !DIExpression(), !47)
  %call = call i64 @irq_save() #6, !dbg !48
  store i64 %call, ptr %flags, align 8, !dbg !47
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !46
    #dbg_declare(ptr %status, !25, !DIExpression(), !49)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !50
    #dbg_declare(ptr %input, !26, !DIExpression(), !51)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !52
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !53
  store ptr %call1, ptr %input, align 8, !dbg !51
  %1 = load ptr, ptr %input, align 8, !dbg !54
  call void @llvm.memset.p0.i64(ptr align 1 %1, i8 0, i64 16, i1 false), !dbg !55
  %2 = load i64, ptr %partition.addr, align 8, !dbg !56
  %3 = load ptr, ptr %input, align 8, !dbg !57
  %partition2 = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 0, !dbg !58
  store i64 %2, ptr %partition2, align 1, !dbg !59
  %4 = load ptr, ptr %input, align 8, !dbg !60
  %names = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 4, !dbg !61
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !60
  store i32 5, ptr %arrayidx, align 1, !dbg !62
  %5 = load ptr, ptr %input, align 8, !dbg !63
  %6 = load ptr, ptr %input, align 8, !dbg !64
  %add.ptr = getelementptr i8, ptr %6, i64 64, !dbg !65
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %5, ptr noundef %add.ptr) #6, !dbg !66
  store i64 %call3, ptr %status, align 8, !dbg !67
  %7 = load i64, ptr %flags, align 8, !dbg !68
  call void @irq_restore(i64 noundef %7) #6, !dbg !69
  %8 = load i64, ptr %status, align 8, !dbg !70
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !71
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !71
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !71
  ret i64 %8, !dbg !72
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !73 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !78
    #dbg_declare(ptr %flags, !77, !DIExpression(), !79)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !80, !srcloc !81
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !82, !srcloc !83
  %0 = load i64, ptr %flags, align 8, !dbg !84
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !85
  ret i64 %0, !dbg !86
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !87 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !91, !DIExpression(), !93)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !94
    #dbg_declare(ptr %offset, !92, !DIExpression(), !95)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !96, !srcloc !97
  store i64 %0, ptr %offset, align 8, !dbg !96
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !98
  %2 = ptrtoint ptr %1 to i64, !dbg !99
  %3 = load i64, ptr %offset, align 8, !dbg !100
  %add = add i64 %2, %3, !dbg !101
  %4 = inttoptr i64 %add to ptr, !dbg !102
  %5 = load ptr, ptr %4, align 8, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !104
  ret ptr %5, !dbg !105
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !106 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !109 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !113, !DIExpression(), !114)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !115
  %and = and i64 %0, 512, !dbg !117
  %tobool = icmp ne i64 %and, 0, !dbg !117
  br i1 %tobool, label %if.then, label %if.end, !dbg !118

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !119, !srcloc !120
  br label %if.end, !dbg !119

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !121
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_clear_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "e4eb1bcdd35c2c72927318be9d3dbaac")
!4 = !{!5, !7, !9}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !10, line: 9, baseType: !11)
!10 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!11 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!12 = !{!0, !13}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!15 = !{i32 7, !"Dwarf Version", i32 5}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!19 = distinct !DISubprogram(name: "stale_clear_right", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!20 = !DISubroutineType(types: !21)
!21 = !{!9, !9}
!22 = !{!23, !24, !25, !26}
!23 = !DILocalVariable(name: "partition", arg: 1, scope: !19, file: !3, line: 8, type: !9)
!24 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 10, type: !9)
!25 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 10, type: !9)
!26 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 11, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !29)
!29 = !{!30, !31, !34, !37, !41}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !28, file: !10, line: 78, baseType: !9, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !28, file: !10, line: 79, baseType: !32, size: 32, offset: 64)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !33)
!33 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !28, file: !10, line: 80, baseType: !35, size: 8, offset: 96)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !36)
!36 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !28, file: !10, line: 81, baseType: !38, size: 24, offset: 104)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 24, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: 3)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !28, file: !10, line: 82, baseType: !42, offset: 128)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: -1)
!45 = !DILocation(line: 8, column: 27, scope: !19)
!46 = !DILocation(line: 10, column: 2, scope: !19)
!47 = !DILocation(line: 10, column: 6, scope: !19)
!48 = !DILocation(line: 10, column: 14, scope: !19)
!49 = !DILocation(line: 10, column: 26, scope: !19)
!50 = !DILocation(line: 11, column: 2, scope: !19)
!51 = !DILocation(line: 11, column: 26, scope: !19)
!52 = !DILocation(line: 11, column: 52, scope: !19)
!53 = !DILocation(line: 11, column: 34, scope: !19)
!54 = !DILocation(line: 13, column: 19, scope: !19)
!55 = !DILocation(line: 13, column: 2, scope: !19)
!56 = !DILocation(line: 14, column: 21, scope: !19)
!57 = !DILocation(line: 14, column: 2, scope: !19)
!58 = !DILocation(line: 14, column: 9, scope: !19)
!59 = !DILocation(line: 14, column: 19, scope: !19)
!60 = !DILocation(line: 15, column: 2, scope: !19)
!61 = !DILocation(line: 15, column: 9, scope: !19)
!62 = !DILocation(line: 15, column: 18, scope: !19)
!63 = !DILocation(line: 16, column: 48, scope: !19)
!64 = !DILocation(line: 16, column: 63, scope: !19)
!65 = !DILocation(line: 16, column: 69, scope: !19)
!66 = !DILocation(line: 16, column: 11, scope: !19)
!67 = !DILocation(line: 16, column: 9, scope: !19)
!68 = !DILocation(line: 17, column: 14, scope: !19)
!69 = !DILocation(line: 17, column: 2, scope: !19)
!70 = !DILocation(line: 18, column: 9, scope: !19)
!71 = !DILocation(line: 19, column: 1, scope: !19)
!72 = !DILocation(line: 18, column: 2, scope: !19)
!73 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !74, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !76)
!74 = !DISubroutineType(types: !75)
!75 = !{!9}
!76 = !{!77}
!77 = !DILocalVariable(name: "flags", scope: !73, file: !10, line: 42, type: !9)
!78 = !DILocation(line: 42, column: 2, scope: !73)
!79 = !DILocation(line: 42, column: 6, scope: !73)
!80 = !DILocation(line: 44, column: 2, scope: !73)
!81 = !{i64 18924, i64 18933}
!82 = !DILocation(line: 45, column: 2, scope: !73)
!83 = !{i64 18995}
!84 = !DILocation(line: 46, column: 9, scope: !73)
!85 = !DILocation(line: 47, column: 1, scope: !73)
!86 = !DILocation(line: 46, column: 2, scope: !73)
!87 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !88, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !90)
!88 = !DISubroutineType(types: !89)
!89 = !{!8, !7}
!90 = !{!91, !92}
!91 = !DILocalVariable(name: "variable", arg: 1, scope: !87, file: !10, line: 56, type: !7)
!92 = !DILocalVariable(name: "offset", scope: !87, file: !10, line: 58, type: !9)
!93 = !DILocation(line: 56, column: 46, scope: !87)
!94 = !DILocation(line: 58, column: 2, scope: !87)
!95 = !DILocation(line: 58, column: 6, scope: !87)
!96 = !DILocation(line: 60, column: 2, scope: !87)
!97 = !{i64 19296}
!98 = !DILocation(line: 61, column: 25, scope: !87)
!99 = !DILocation(line: 61, column: 20, scope: !87)
!100 = !DILocation(line: 61, column: 36, scope: !87)
!101 = !DILocation(line: 61, column: 34, scope: !87)
!102 = !DILocation(line: 61, column: 10, scope: !87)
!103 = !DILocation(line: 61, column: 9, scope: !87)
!104 = !DILocation(line: 62, column: 1, scope: !87)
!105 = !DILocation(line: 61, column: 2, scope: !87)
!106 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !107, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!107 = !DISubroutineType(types: !108)
!108 = !{!9, !9, !8, !8}
!109 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !110, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !112)
!110 = !DISubroutineType(types: !111)
!111 = !{null, !9}
!112 = !{!113}
!113 = !DILocalVariable(name: "flags", arg: 1, scope: !109, file: !10, line: 49, type: !9)
!114 = !DILocation(line: 49, column: 36, scope: !109)
!115 = !DILocation(line: 51, column: 6, scope: !116)
!116 = distinct !DILexicalBlock(scope: !109, file: !10, line: 51, column: 6)
!117 = !DILocation(line: 51, column: 12, scope: !116)
!118 = !DILocation(line: 51, column: 6, scope: !109)
!119 = !DILocation(line: 52, column: 3, scope: !116)
!120 = !{i64 19115}
!121 = !DILocation(line: 53, column: 1, scope: !109)
