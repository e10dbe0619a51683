; ModuleID = 'stale_copy_branch_wrong.c'
source_filename = "stale_copy_branch_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.header = type { i64, i32, i8, [3 x i8] }
%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_copy_branch_wrong(i64 noundef %partition) #0 !dbg !19 {
entry:
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %header = alloca %struct.header, align 1
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !23, !DIExpression(), !52)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !53
    #dbg_declare(ptr %flags, !24, !DIExpression(), !54)
  %call = call i64 @irq_save() #7, !dbg !55
  store i64 %call, ptr %flags, align 8, !dbg !54
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !53
    #dbg_declare(ptr %status, !25, !DIExpression(), !56)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !57
    #dbg_declare(ptr %input, !26, !DIExpression(), !58)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !59
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !60
  store ptr %call1, ptr %input, align 8, !dbg !58
  call void @llvm.lifetime.start.p0(i64 16, ptr %header) #6, !dbg !61
    #dbg_declare(ptr %header, !45, !DIExpression(), !62)
  %1 = load i64, ptr %partition.addr, align 8, !dbg !63
  %tobool = icmp ne i64 %1, 0, !dbg !63
  br i1 %tobool, label %if.then, label %if.end, !dbg !65

if.then:                                          ; preds = %entry
  call void @llvm.memset.p0.i64(ptr align 1 %header, i8 0, i64 16, i1 false), !dbg !66
  br label %if.end, !dbg !66

if.end:                                           ; preds = %if.then, %entry
  %2 = load ptr, ptr %input, align 8, !dbg !67
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %2, ptr align 1 %header, i64 16, i1 false), !dbg !68
  %3 = load ptr, ptr %input, align 8, !dbg !69
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !70
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !69
  store i32 5, ptr %arrayidx, align 1, !dbg !71
  %4 = load ptr, ptr %input, align 8, !dbg !72
  %5 = load ptr, ptr %input, align 8, !dbg !73
  %add.ptr = getelementptr i8, ptr %5, i64 64, !dbg !74
  %call2 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %4, ptr noundef %add.ptr) #7, !dbg !75
  store i64 %call2, ptr %status, align 8, !dbg !76
  %6 = load i64, ptr %flags, align 8, !dbg !77
  call void @irq_restore(i64 noundef %6) #7, !dbg !78
  %7 = load i64, ptr %status, align 8, !dbg !79
  call void @llvm.lifetime.end.p0(i64 16, ptr %header) #6, !dbg !80
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !80
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !80
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !80
  ret i64 %7, !dbg !81
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !82 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !87
    #dbg_declare(ptr %flags, !86, !DIExpression(), !88)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !89, !srcloc !90
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !91, !srcloc !92
  %0 = load i64, ptr %flags, align 8, !dbg !93
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !94
  ret i64 %0, !dbg !95
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !96 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !100, !DIExpression(), !102)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !103
    #dbg_declare(ptr %offset, !101, !DIExpression(), !104)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !105, !srcloc !106
  store i64 %0, ptr %offset, align 8, !dbg !105
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !107
  %2 = ptrtoint ptr %1 to i64, !dbg !108
  %3 = load i64, ptr %offset, align 8, !dbg !109
  %add = add i64 %2, %3, !dbg !110
  %4 = inttoptr i64 %add to ptr, !dbg !111
  %5 = load ptr, ptr %4, align 8, !dbg !112
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !113
  ret ptr %5, !dbg !114
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !115 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !118 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !122, !DIExpression(), !123)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !124
  %and = and i64 %0, 512, !dbg !126
  %tobool = icmp ne i64 %and, 0, !dbg !126
  br i1 %tobool, label %if.then, label %if.end, !dbg !127

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !128, !srcloc !129
  br label %if.end, !dbg !128

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !130
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin noredzone "no-builtins" }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_copy_branch_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "1661518cf98886b2e05c8c607324e0d2")
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
!19 = distinct !DISubprogram(name: "stale_copy_branch_wrong", scope: !3, file: !3, line: 15, type: !20, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!20 = !DISubroutineType(types: !21)
!21 = !{!9, !9}
!22 = !{!23, !24, !25, !26, !45}
!23 = !DILocalVariable(name: "partition", arg: 1, scope: !19, file: !3, line: 15, type: !9)
!24 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 17, type: !9)
!25 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 17, type: !9)
!26 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 18, type: !27)
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
!45 = !DILocalVariable(name: "header", scope: !19, file: !3, line: 19, type: !46)
!46 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "header", file: !3, line: 8, size: 128, elements: !47)
!47 = !{!48, !49, !50, !51}
!48 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !46, file: !3, line: 9, baseType: !9, size: 64)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !46, file: !3, line: 10, baseType: !32, size: 32, offset: 64)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !46, file: !3, line: 11, baseType: !35, size: 8, offset: 96)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !46, file: !3, line: 12, baseType: !38, size: 24, offset: 104)
!52 = !DILocation(line: 15, column: 33, scope: !19)
!53 = !DILocation(line: 17, column: 2, scope: !19)
!54 = !DILocation(line: 17, column: 6, scope: !19)
!55 = !DILocation(line: 17, column: 14, scope: !19)
!56 = !DILocation(line: 17, column: 26, scope: !19)
!57 = !DILocation(line: 18, column: 2, scope: !19)
!58 = !DILocation(line: 18, column: 26, scope: !19)
!59 = !DILocation(line: 18, column: 52, scope: !19)
!60 = !DILocation(line: 18, column: 34, scope: !19)
!61 = !DILocation(line: 19, column: 2, scope: !19)
!62 = !DILocation(line: 19, column: 16, scope: !19)
!63 = !DILocation(line: 21, column: 6, scope: !64)
!64 = distinct !DILexicalBlock(scope: !19, file: !3, line: 21, column: 6)
!65 = !DILocation(line: 21, column: 6, scope: !19)
!66 = !DILocation(line: 22, column: 3, scope: !64)
!67 = !DILocation(line: 23, column: 19, scope: !19)
!68 = !DILocation(line: 23, column: 2, scope: !19)
!69 = !DILocation(line: 24, column: 2, scope: !19)
!70 = !DILocation(line: 24, column: 9, scope: !19)
!71 = !DILocation(line: 24, column: 18, scope: !19)
!72 = !DILocation(line: 25, column: 48, scope: !19)
!73 = !DILocation(line: 25, column: 63, scope: !19)
!74 = !DILocation(line: 25, column: 69, scope: !19)
!75 = !DILocation(line: 25, column: 11, scope: !19)
!76 = !DILocation(line: 25, column: 9, scope: !19)
!77 = !DILocation(line: 26, column: 14, scope: !19)
!78 = !DILocation(line: 26, column: 2, scope: !19)
!79 = !DILocation(line: 27, column: 9, scope: !19)
!80 = !DILocation(line: 28, column: 1, scope: !19)
!81 = !DILocation(line: 27, column: 2, scope: !19)
!82 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !83, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !85)
!83 = !DISubroutineType(types: !84)
!84 = !{!9}
!85 = !{!86}
!86 = !DILocalVariable(name: "flags", scope: !82, file: !10, line: 42, type: !9)
!87 = !DILocation(line: 42, column: 2, scope: !82)
!88 = !DILocation(line: 42, column: 6, scope: !82)
!89 = !DILocation(line: 44, column: 2, scope: !82)
!90 = !{i64 19074, i64 19083}
!91 = !DILocation(line: 45, column: 2, scope: !82)
!92 = !{i64 19145}
!93 = !DILocation(line: 46, column: 9, scope: !82)
!94 = !DILocation(line: 47, column: 1, scope: !82)
!95 = !DILocation(line: 46, column: 2, scope: !82)
!96 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !97, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !99)
!97 = !DISubroutineType(types: !98)
!98 = !{!8, !7}
!99 = !{!100, !101}
!100 = !DILocalVariable(name: "variable", arg: 1, scope: !96, file: !10, line: 56, type: !7)
!101 = !DILocalVariable(name: "offset", scope: !96, file: !10, line: 58, type: !9)
!102 = !DILocation(line: 56, column: 46, scope: !96)
!103 = !DILocation(line: 58, column: 2, scope: !96)
!104 = !DILocation(line: 58, column: 6, scope: !96)
!105 = !DILocation(line: 60, column: 2, scope: !96)
!106 = !{i64 19446}
!107 = !DILocation(line: 61, column: 25, scope: !96)
!108 = !DILocation(line: 61, column: 20, scope: !96)
!109 = !DILocation(line: 61, column: 36, scope: !96)
!110 = !DILocation(line: 61, column: 34, scope: !96)
!111 = !DILocation(line: 61, column: 10, scope: !96)
!112 = !DILocation(line: 61, column: 9, scope: !96)
!113 = !DILocation(line: 62, column: 1, scope: !96)
!114 = !DILocation(line: 61, column: 2, scope: !96)
!115 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !116, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!116 = !DISubroutineType(types: !117)
!117 = !{!9, !9, !8, !8}
!118 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !119, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !121)
!119 = !DISubroutineType(types: !120)
!120 = !{null, !9}
!121 = !{!122}
!122 = !DILocalVariable(name: "flags", arg: 1, scope: !118, file: !10, line: 49, type: !9)
!123 = !DILocation(line: 49, column: 36, scope: !118)
!124 = !DILocation(line: 51, column: 6, scope: !125)
!125 = distinct !DILexicalBlock(scope: !118, file: !10, line: 51, column: 6)
!126 = !DILocation(line: 51, column: 12, scope: !125)
!127 = !DILocation(line: 51, column: 6, scope: !118)
!128 = !DILocation(line: 52, column: 3, scope: !125)
!129 = !{i64 19265}
!130 = !DILocation(line: 53, column: 1, scope: !118)
