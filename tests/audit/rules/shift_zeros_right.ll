; ModuleID = 'shift_zeros_right.c'
source_filename = "shift_zeros_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @shift_zeros_right(i64 noundef %first, i64 noundef %left) #0 !dbg !17 {
entry:
  %first.addr = alloca i64, align 8
  %left.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %size = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %first, ptr %first.addr, align 8
    #dbg_declare(ptr %first.addr, !21, !DIExpression(), !45)
  store i64 %left, ptr %left.addr, align 8
    #dbg_declare(ptr %left.addr, !22, !DIExpression(), !46)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !47
    #dbg_declare(ptr %flags, !23, !DIExpression(), !48)
  %call = call i64 @irq_save() #6, !dbg !49
  store i64 %call, ptr %flags, align 8, !dbg !48
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !47
    #dbg_declare(ptr %status, !24, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 8, ptr %size) #5, !dbg !47
    #dbg_declare(ptr %size, !25, !DIExpression(), !51)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !52
    #dbg_declare(ptr %input, !26, !DIExpression(), !53)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !54
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !55
  store ptr %call1, ptr %input, align 8, !dbg !53
  br label %while.cond, !dbg !56

while.cond:                                       ; preds = %while.body, %entry
  %1 = load i64, ptr %left.addr, align 8, !dbg !57
  %cmp = icmp ugt i64 %1, 4, !dbg !58
  br i1 %cmp, label %while.body, label %while.end, !dbg !56

while.body:                                       ; preds = %while.cond
  %2 = load i64, ptr %left.addr, align 8, !dbg !59
  %3 = call i64 @llvm.ctlz.i64(i64 %2, i1 true), !dbg !61
  %cast = trunc i64 %3 to i32, !dbg !61
  %sub = sub i32 63, %cast, !dbg !62
  %sh_prom = zext i32 %sub to i64, !dbg !63
  %shl = shl i64 1, %sh_prom, !dbg !63
  store i64 %shl, ptr %size, align 8, !dbg !64
  %4 = load i64, ptr %size, align 8, !dbg !65
  %5 = load i64, ptr %first.addr, align 8, !dbg !66
  %add = add i64 %5, %4, !dbg !66
  store i64 %add, ptr %first.addr, align 8, !dbg !66
  %6 = load i64, ptr %size, align 8, !dbg !67
  %7 = load i64, ptr %left.addr, align 8, !dbg !68
  %sub2 = sub i64 %7, %6, !dbg !68
  store i64 %sub2, ptr %left.addr, align 8, !dbg !68
  br label %while.cond, !dbg !56, !llvm.loop !69

while.end:                                        ; preds = %while.cond
  %8 = load i64, ptr %first.addr, align 8, !dbg !72
  %9 = load ptr, ptr %input, align 8, !dbg !73
  %partition = getelementptr inbounds %struct.registers_input, ptr %9, i32 0, i32 0, !dbg !74
  store i64 %8, ptr %partition, align 1, !dbg !75
  %10 = load ptr, ptr %input, align 8, !dbg !76
  %11 = load ptr, ptr %input, align 8, !dbg !77
  %add.ptr = getelementptr i8, ptr %11, i64 64, !dbg !78
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %10, ptr noundef %add.ptr) #6, !dbg !79
  store i64 %call3, ptr %status, align 8, !dbg !80
  %12 = load i64, ptr %flags, align 8, !dbg !81
  call void @irq_restore(i64 noundef %12) #6, !dbg !82
  %13 = load i64, ptr %status, align 8, !dbg !83
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !84
  call void @llvm.lifetime.end.p0(i64 8, ptr %size) #5, !dbg !84
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !84
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !84
  ret i64 %13, !dbg !85
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !86 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !91
    #dbg_declare(ptr %flags, !90, !DIExpression(), !92)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !93, !srcloc !94
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !95, !srcloc !96
  %0 = load i64, ptr %flags, align 8, !dbg !97
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !98
  ret i64 %0, !dbg !99
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !100 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !104, !DIExpression(), !106)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !107
    #dbg_declare(ptr %offset, !105, !DIExpression(), !108)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !109, !srcloc !110
  store i64 %0, ptr %offset, align 8, !dbg !109
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !111
  %2 = ptrtoint ptr %1 to i64, !dbg !112
  %3 = load i64, ptr %offset, align 8, !dbg !113
  %add = add i64 %2, %3, !dbg !114
  %4 = inttoptr i64 %add to ptr, !dbg !115
  %5 = load ptr, ptr %4, align 8, !dbg !116
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !117
  ret ptr %5, !dbg !118
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !119 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !122 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !126, !DIExpression(), !127)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !128
  %and = and i64 %0, 512, !dbg !130
  %tobool = icmp ne i64 %and, 0, !dbg !130
  br i1 %tobool, label %if.then, label %if.end, !dbg !131

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !132, !srcloc !133
  br label %if.end, !dbg !132

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !134
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "shift_zeros_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "548c144092304e1266367b738462a34f")
!4 = !{!5, !7, !9}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !10, line: 9, baseType: !11)
!10 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!11 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!12 = !{!0}
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "shift_zeros_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!9, !9, !9}
!20 = !{!21, !22, !23, !24, !25, !26}
!21 = !DILocalVariable(name: "first", arg: 1, scope: !17, file: !3, line: 8, type: !9)
!22 = !DILocalVariable(name: "left", arg: 2, scope: !17, file: !3, line: 8, type: !9)
!23 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !9)
!24 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !9)
!25 = !DILocalVariable(name: "size", scope: !17, file: !3, line: 10, type: !9)
!26 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !27)
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
!45 = !DILocation(line: 8, column: 27, scope: !17)
!46 = !DILocation(line: 8, column: 38, scope: !17)
!47 = !DILocation(line: 10, column: 2, scope: !17)
!48 = !DILocation(line: 10, column: 6, scope: !17)
!49 = !DILocation(line: 10, column: 14, scope: !17)
!50 = !DILocation(line: 10, column: 26, scope: !17)
!51 = !DILocation(line: 10, column: 34, scope: !17)
!52 = !DILocation(line: 11, column: 2, scope: !17)
!53 = !DILocation(line: 11, column: 26, scope: !17)
!54 = !DILocation(line: 11, column: 52, scope: !17)
!55 = !DILocation(line: 11, column: 34, scope: !17)
!56 = !DILocation(line: 13, column: 2, scope: !17)
!57 = !DILocation(line: 13, column: 9, scope: !17)
!58 = !DILocation(line: 13, column: 14, scope: !17)
!59 = !DILocation(line: 14, column: 40, scope: !60)
!60 = distinct !DILexicalBlock(scope: !17, file: !3, line: 13, column: 19)
!61 = !DILocation(line: 14, column: 24, scope: !60)
!62 = !DILocation(line: 14, column: 22, scope: !60)
!63 = !DILocation(line: 14, column: 15, scope: !60)
!64 = !DILocation(line: 14, column: 8, scope: !60)
!65 = !DILocation(line: 15, column: 12, scope: !60)
!66 = !DILocation(line: 15, column: 9, scope: !60)
!67 = !DILocation(line: 16, column: 11, scope: !60)
!68 = !DILocation(line: 16, column: 8, scope: !60)
!69 = distinct !{!69, !56, !70, !71}
!70 = !DILocation(line: 17, column: 2, scope: !17)
!71 = !{!"llvm.loop.mustprogress"}
!72 = !DILocation(line: 18, column: 21, scope: !17)
!73 = !DILocation(line: 18, column: 2, scope: !17)
!74 = !DILocation(line: 18, column: 9, scope: !17)
!75 = !DILocation(line: 18, column: 19, scope: !17)
!76 = !DILocation(line: 19, column: 48, scope: !17)
!77 = !DILocation(line: 19, column: 63, scope: !17)
!78 = !DILocation(line: 19, column: 69, scope: !17)
!79 = !DILocation(line: 19, column: 11, scope: !17)
!80 = !DILocation(line: 19, column: 9, scope: !17)
!81 = !DILocation(line: 20, column: 14, scope: !17)
!82 = !DILocation(line: 20, column: 2, scope: !17)
!83 = !DILocation(line: 21, column: 9, scope: !17)
!84 = !DILocation(line: 22, column: 1, scope: !17)
!85 = !DILocation(line: 21, column: 2, scope: !17)
!86 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !87, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !89)
!87 = !DISubroutineType(types: !88)
!88 = !{!9}
!89 = !{!90}
!90 = !DILocalVariable(name: "flags", scope: !86, file: !10, line: 42, type: !9)
!91 = !DILocation(line: 42, column: 2, scope: !86)
!92 = !DILocation(line: 42, column: 6, scope: !86)
!93 = !DILocation(line: 44, column: 2, scope: !86)
!94 = !{i64 18967, i64 18976}
!95 = !DILocation(line: 45, column: 2, scope: !86)
!96 = !{i64 19038}
!97 = !DILocation(line: 46, column: 9, scope: !86)
!98 = !DILocation(line: 47, column: 1, scope: !86)
!99 = !DILocation(line: 46, column: 2, scope: !86)
!100 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !101, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !103)
!101 = !DISubroutineType(types: !102)
!102 = !{!8, !7}
!103 = !{!104, !105}
!104 = !DILocalVariable(name: "variable", arg: 1, scope: !100, file: !10, line: 56, type: !7)
!105 = !DILocalVariable(name: "offset", scope: !100, file: !10, line: 58, type: !9)
!106 = !DILocation(line: 56, column: 46, scope: !100)
!107 = !DILocation(line: 58, column: 2, scope: !100)
!108 = !DILocation(line: 58, column: 6, scope: !100)
!109 = !DILocation(line: 60, column: 2, scope: !100)
!110 = !{i64 19339}
!111 = !DILocation(line: 61, column: 25, scope: !100)
!112 = !DILocation(line: 61, column: 20, scope: !100)
!113 = !DILocation(line: 61, column: 36, scope: !100)
!114 = !DILocation(line: 61, column: 34, scope: !100)
!115 = !DILocation(line: 61, column: 10, scope: !100)
!116 = !DILocation(line: 61, column: 9, scope: !100)
!117 = !DILocation(line: 62, column: 1, scope: !100)
!118 = !DILocation(line: 61, column: 2, scope: !100)
!119 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !120, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!120 = !DISubroutineType(types: !121)
!121 = !{!9, !9, !8, !8}
!122 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !123, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !125)
!123 = !DISubroutineType(types: !124)
!124 = !{null, !9}
!125 = !{!126}
!126 = !DILocalVariable(name: "flags", arg: 1, scope: !122, file: !10, line: 49, type: !9)
!127 = !DILocation(line: 49, column: 36, scope: !122)
!128 = !DILocation(line: 51, column: 6, scope: !129)
!129 = distinct !DILexicalBlock(scope: !122, file: !10, line: 51, column: 6)
!130 = !DILocation(line: 51, column: 12, scope: !129)
!131 = !DILocation(line: 51, column: 6, scope: !122)
!132 = !DILocation(line: 52, column: 3, scope: !129)
!133 = !{i64 19158}
!134 = !DILocation(line: 53, column: 1, scope: !122)
