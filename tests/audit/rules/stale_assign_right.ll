; ModuleID = 'stale_assign_right.c'
source_filename = "stale_assign_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.header = type { i64, i32, i8, [3 x i8] }
%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !27
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_assign_right(i64 noundef %partition) #0 !dbg !33 {
entry:
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %header = alloca %struct.header, align 1
  %other = alloca %struct.header, align 1
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !37, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !55
    #dbg_declare(ptr %flags, !38, !DIExpression(), !56)
  %call = call i64 @irq_save() #6, !dbg !57
  store i64 %call, ptr %flags, align 8, !dbg !56
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !55
    #dbg_declare(ptr %status, !39, !DIExpression(), !58)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !59
    #dbg_declare(ptr %input, !40, !DIExpression(), !60)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !61
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !62
  store ptr %call1, ptr %input, align 8, !dbg !60
  call void @llvm.lifetime.start.p0(i64 16, ptr %header) #5, !dbg !63
    #dbg_declare(ptr %header, !52, !DIExpression(), !64)
  call void @llvm.lifetime.start.p0(i64 16, ptr %other) #5, !dbg !63
    #dbg_declare(ptr %other, !53, !DIExpression(), !65)
  %1 = load i64, ptr %partition.addr, align 8, !dbg !66
  %partition2 = getelementptr inbounds %struct.header, ptr %other, i32 0, i32 0, !dbg !67
  store i64 %1, ptr %partition2, align 1, !dbg !68
  %vp = getelementptr inbounds %struct.header, ptr %other, i32 0, i32 1, !dbg !69
  store i32 0, ptr %vp, align 1, !dbg !70
  %vtl = getelementptr inbounds %struct.header, ptr %other, i32 0, i32 2, !dbg !71
  store i8 0, ptr %vtl, align 1, !dbg !72
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %header, ptr align 1 %other, i64 16, i1 false), !dbg !73
  %2 = load ptr, ptr %input, align 8, !dbg !74
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %2, ptr align 1 %header, i64 16, i1 false), !dbg !75
  %3 = load ptr, ptr %input, align 8, !dbg !76
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !77
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !76
  store i32 5, ptr %arrayidx, align 1, !dbg !78
  %4 = load ptr, ptr %input, align 8, !dbg !79
  %5 = load ptr, ptr %input, align 8, !dbg !80
  %add.ptr = getelementptr i8, ptr %5, i64 64, !dbg !81
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %4, ptr noundef %add.ptr) #6, !dbg !82
  store i64 %call3, ptr %status, align 8, !dbg !83
  %6 = load i64, ptr %flags, align 8, !dbg !84
  call void @irq_restore(i64 noundef %6) #6, !dbg !85
  %7 = load i64, ptr %status, align 8, !dbg !86
  call void @llvm.lifetime.end.p0(i64 16, ptr %other) #5, !dbg !87
  call void @llvm.lifetime.end.p0(i64 16, ptr %header) #5, !dbg !87
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !87
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !87
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !87
  ret i64 %7, !dbg !88
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !89 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !94
    #dbg_declare(ptr %flags, !93, !DIExpression(), !95)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !96, !srcloc !97
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !98, !srcloc !99
  %0 = load i64, ptr %flags, align 8, !dbg !100
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !101
  ret i64 %0, !dbg !102
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !103 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !107, !DIExpression(), !109)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !110
    #dbg_declare(ptr %offset, !108, !DIExpression(), !111)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !112, !srcloc !113
  store i64 %0, ptr %offset, align 8, !dbg !112
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !114
  %2 = ptrtoint ptr %1 to i64, !dbg !115
  %3 = load i64, ptr %offset, align 8, !dbg !116
  %add = add i64 %2, %3, !dbg !117
  %4 = inttoptr i64 %add to ptr, !dbg !118
  %5 = load ptr, ptr %4, align 8, !dbg !119
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !120
  ret ptr %5, !dbg !121
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !122 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !125 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !129, !DIExpression(), !130)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !131
  %and = and i64 %0, 512, !dbg !133
  %tobool = icmp ne i64 %and, 0, !dbg !133
  br i1 %tobool, label %if.then, label %if.end, !dbg !134

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !135, !srcloc !136
  br label %if.end, !dbg !135

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !137
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!29, !30, !31}
!llvm.ident = !{!32}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !24, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !26, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_assign_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "cc9a92a3aa91b677c1c417bfb767fcee")
!4 = !{!5, !22, !24, !9}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "header", file: !3, line: 8, size: 128, elements: !7)
!7 = !{!8, !12, !15, !18}
!8 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !6, file: !3, line: 9, baseType: !9, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !10, line: 9, baseType: !11)
!10 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!11 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!12 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !6, file: !3, line: 10, baseType: !13, size: 32, offset: 64)
!13 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !14)
!14 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!15 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !6, file: !3, line: 11, baseType: !16, size: 8, offset: 96)
!16 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !17)
!17 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!18 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !6, file: !3, line: 12, baseType: !19, size: 24, offset: 104)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 24, elements: !20)
!20 = !{!21}
!21 = !DISubrange(count: 3)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!26 = !{!0, !27}
!27 = !DIGlobalVariableExpression(var: !28, expr: !DIExpression())
!28 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !24, isLocal: false, isDefinition: true)
!29 = !{i32 7, !"Dwarf Version", i32 5}
!30 = !{i32 2, !"Debug Info Version", i32 3}
!31 = !{i32 1, !"wchar_size", i32 4}
!32 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!33 = distinct !DISubprogram(name: "stale_assign_right", scope: !3, file: !3, line: 15, type: !34, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !36)
!34 = !DISubroutineType(types: !35)
!35 = !{!9, !9}
!36 = !{!37, !38, !39, !40, !52, !53}
!37 = !DILocalVariable(name: "partition", arg: 1, scope: !33, file: !3, line: 15, type: !9)
!38 = !DILocalVariable(name: "flags", scope: !33, file: !3, line: 17, type: !9)
!39 = !DILocalVariable(name: "status", scope: !33, file: !3, line: 17, type: !9)
!40 = !DILocalVariable(name: "input", scope: !33, file: !3, line: 18, type: !41)
!41 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !42, size: 64)
!42 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !43)
!43 = !{!44, !45, !46, !47, !48}
!44 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !42, file: !10, line: 78, baseType: !9, size: 64)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !42, file: !10, line: 79, baseType: !13, size: 32, offset: 64)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !42, file: !10, line: 80, baseType: !16, size: 8, offset: 96)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !42, file: !10, line: 81, baseType: !19, size: 24, offset: 104)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !42, file: !10, line: 82, baseType: !49, offset: 128)
!49 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, elements: !50)
!50 = !{!51}
!51 = !DISubrange(count: -1)
!52 = !DILocalVariable(name: "header", scope: !33, file: !3, line: 19, type: !6)
!53 = !DILocalVariable(name: "other", scope: !33, file: !3, line: 19, type: !6)
!54 = !DILocation(line: 15, column: 28, scope: !33)
!55 = !DILocation(line: 17, column: 2, scope: !33)
!56 = !DILocation(line: 17, column: 6, scope: !33)
!57 = !DILocation(line: 17, column: 14, scope: !33)
!58 = !DILocation(line: 17, column: 26, scope: !33)
!59 = !DILocation(line: 18, column: 2, scope: !33)
!60 = !DILocation(line: 18, column: 26, scope: !33)
!61 = !DILocation(line: 18, column: 52, scope: !33)
!62 = !DILocation(line: 18, column: 34, scope: !33)
!63 = !DILocation(line: 19, column: 2, scope: !33)
!64 = !DILocation(line: 19, column: 16, scope: !33)
!65 = !DILocation(line: 19, column: 24, scope: !33)
!66 = !DILocation(line: 21, column: 20, scope: !33)
!67 = !DILocation(line: 21, column: 8, scope: !33)
!68 = !DILocation(line: 21, column: 18, scope: !33)
!69 = !DILocation(line: 22, column: 8, scope: !33)
!70 = !DILocation(line: 22, column: 11, scope: !33)
!71 = !DILocation(line: 23, column: 8, scope: !33)
!72 = !DILocation(line: 23, column: 12, scope: !33)
!73 = !DILocation(line: 24, column: 11, scope: !33)
!74 = !DILocation(line: 25, column: 20, scope: !33)
!75 = !DILocation(line: 25, column: 28, scope: !33)
!76 = !DILocation(line: 26, column: 2, scope: !33)
!77 = !DILocation(line: 26, column: 9, scope: !33)
!78 = !DILocation(line: 26, column: 18, scope: !33)
!79 = !DILocation(line: 27, column: 48, scope: !33)
!80 = !DILocation(line: 27, column: 63, scope: !33)
!81 = !DILocation(line: 27, column: 69, scope: !33)
!82 = !DILocation(line: 27, column: 11, scope: !33)
!83 = !DILocation(line: 27, column: 9, scope: !33)
!84 = !DILocation(line: 28, column: 14, scope: !33)
!85 = !DILocation(line: 28, column: 2, scope: !33)
!86 = !DILocation(line: 29, column: 9, scope: !33)
!87 = !DILocation(line: 30, column: 1, scope: !33)
!88 = !DILocation(line: 29, column: 2, scope: !33)
!89 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !90, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !92)
!90 = !DISubroutineType(types: !91)
!91 = !{!9}
!92 = !{!93}
!93 = !DILocalVariable(name: "flags", scope: !89, file: !10, line: 42, type: !9)
!94 = !DILocation(line: 42, column: 2, scope: !89)
!95 = !DILocation(line: 42, column: 6, scope: !89)
!96 = !DILocation(line: 44, column: 2, scope: !89)
!97 = !{i64 19071, i64 19080}
!98 = !DILocation(line: 45, column: 2, scope: !89)
!99 = !{i64 19142}
!100 = !DILocation(line: 46, column: 9, scope: !89)
!101 = !DILocation(line: 47, column: 1, scope: !89)
!102 = !DILocation(line: 46, column: 2, scope: !89)
!103 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !104, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !106)
!104 = !DISubroutineType(types: !105)
!105 = !{!25, !24}
!106 = !{!107, !108}
!107 = !DILocalVariable(name: "variable", arg: 1, scope: !103, file: !10, line: 56, type: !24)
!108 = !DILocalVariable(name: "offset", scope: !103, file: !10, line: 58, type: !9)
!109 = !DILocation(line: 56, column: 46, scope: !103)
!110 = !DILocation(line: 58, column: 2, scope: !103)
!111 = !DILocation(line: 58, column: 6, scope: !103)
!112 = !DILocation(line: 60, column: 2, scope: !103)
!113 = !{i64 19443}
!114 = !DILocation(line: 61, column: 25, scope: !103)
!115 = !DILocation(line: 61, column: 20, scope: !103)
!116 = !DILocation(line: 61, column: 36, scope: !103)
!117 = !DILocation(line: 61, column: 34, scope: !103)
!118 = !DILocation(line: 61, column: 10, scope: !103)
!119 = !DILocation(line: 61, column: 9, scope: !103)
!120 = !DILocation(line: 62, column: 1, scope: !103)
!121 = !DILocation(line: 61, column: 2, scope: !103)
!122 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !123, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!123 = !DISubroutineType(types: !124)
!124 = !{!9, !9, !25, !25}
!125 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !126, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !128)
!126 = !DISubroutineType(types: !127)
!127 = !{null, !9}
!128 = !{!129}
!129 = !DILocalVariable(name: "flags", arg: 1, scope: !125, file: !10, line: 49, type: !9)
!130 = !DILocation(line: 49, column: 36, scope: !125)
!131 = !DILocation(line: 51, column: 6, scope: !132)
!132 = distinct !DILexicalBlock(scope: !125, file: !10, line: 51, column: 6)
!133 = !DILocation(line: 51, column: 12, scope: !132)
!134 = !DILocation(line: 51, column: 6, scope: !125)
!135 = !DILocation(line: 52, column: 3, scope: !132)
!136 = !{i64 19262}
!137 = !DILocation(line: 53, column: 1, scope: !125)
