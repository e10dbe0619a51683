; ModuleID = 'stale_filler_wrong.c'
source_filename = "stale_filler_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noinline noredzone nounwind null_pointer_is_valid
define dso_local void @fill(ptr noundef %input, i64 noundef %partition) #0 !dbg !19 {
entry:
  %input.addr = alloca ptr, align 8
  %partition.addr = alloca i64, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !41, !DIExpression(), !43)
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !42, !DIExpression(), !44)
  %0 = load i64, ptr %partition.addr, align 8, !dbg !45
  %1 = load ptr, ptr %input.addr, align 8, !dbg !46
  %partition1 = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 0, !dbg !47
  store i64 %0, ptr %partition1, align 1, !dbg !48
  %2 = load ptr, ptr %input.addr, align 8, !dbg !49
  %vp = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 1, !dbg !50
  store i32 0, ptr %vp, align 1, !dbg !51
  ret void, !dbg !52
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_filler_wrong(i64 noundef %partition) #1 !dbg !53 {
entry:
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !57, !DIExpression(), !61)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !62
    #dbg_declare(ptr %flags, !58, !DIExpression(), !63)
  %call = call i64 @irq_save() #6, !dbg !64
  store i64 %call, ptr %flags, align 8, !dbg !63
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !62
    #dbg_declare(ptr %status, !59, !DIExpression(), !65)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !66
    #dbg_declare(ptr %input, !60, !DIExpression(), !67)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !68
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !69
  store ptr %call1, ptr %input, align 8, !dbg !67
  %1 = load ptr, ptr %input, align 8, !dbg !70
  %2 = load i64, ptr %partition.addr, align 8, !dbg !71
  call void @fill(ptr noundef %1, i64 noundef %2) #6, !dbg !72
  %3 = load ptr, ptr %input, align 8, !dbg !73
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !74
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !73
  store i32 5, ptr %arrayidx, align 1, !dbg !75
  %4 = load ptr, ptr %input, align 8, !dbg !76
  %5 = load ptr, ptr %input, align 8, !dbg !77
  %add.ptr = getelementptr i8, ptr %5, i64 64, !dbg !78
  %call2 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %4, ptr noundef %add.ptr) #6, !dbg !79
  store i64 %call2, ptr %status, align 8, !dbg !80
  %6 = load i64, ptr %flags, align 8, !dbg !81
  call void @irq_restore(i64 noundef %6) #6, !dbg !82
  %7 = load i64, ptr %status, align 8, !dbg !83
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !84
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !84
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !84
  ret i64 %7, !dbg !85
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !86 {
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
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !100 {
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

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !119 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !122 {
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
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

attributes #0 = { noinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
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
!3 = !DIFile(filename: "stale_filler_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "571fe0865b1938b5411a8261a771007e")
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
!19 = distinct !DISubprogram(name: "fill", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !40)
!20 = !DISubroutineType(types: !21)
!21 = !{null, !22, !9}
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !24)
!24 = !{!25, !26, !29, !32, !36}
!25 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !23, file: !10, line: 78, baseType: !9, size: 64)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !23, file: !10, line: 79, baseType: !27, size: 32, offset: 64)
!27 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !28)
!28 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !23, file: !10, line: 80, baseType: !30, size: 8, offset: 96)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !31)
!31 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !23, file: !10, line: 81, baseType: !33, size: 24, offset: 104)
!33 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, size: 24, elements: !34)
!34 = !{!35}
!35 = !DISubrange(count: 3)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !23, file: !10, line: 82, baseType: !37, offset: 128)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, elements: !38)
!38 = !{!39}
!39 = !DISubrange(count: -1)
!40 = !{!41, !42}
!41 = !DILocalVariable(name: "input", arg: 1, scope: !19, file: !3, line: 8, type: !22)
!42 = !DILocalVariable(name: "partition", arg: 2, scope: !19, file: !3, line: 8, type: !9)
!43 = !DILocation(line: 8, column: 61, scope: !19)
!44 = !DILocation(line: 8, column: 72, scope: !19)
!45 = !DILocation(line: 10, column: 21, scope: !19)
!46 = !DILocation(line: 10, column: 2, scope: !19)
!47 = !DILocation(line: 10, column: 9, scope: !19)
!48 = !DILocation(line: 10, column: 19, scope: !19)
!49 = !DILocation(line: 11, column: 2, scope: !19)
!50 = !DILocation(line: 11, column: 9, scope: !19)
!51 = !DILocation(line: 11, column: 12, scope: !19)
!52 = !DILocation(line: 12, column: 1, scope: !19)
!53 = distinct !DISubprogram(name: "stale_filler_wrong", scope: !3, file: !3, line: 14, type: !54, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !56)
!54 = !DISubroutineType(types: !55)
!55 = !{!9, !9}
!56 = !{!57, !58, !59, !60}
!57 = !DILocalVariable(name: "partition", arg: 1, scope: !53, file: !3, line: 14, type: !9)
!58 = !DILocalVariable(name: "flags", scope: !53, file: !3, line: 16, type: !9)
!59 = !DILocalVariable(name: "status", scope: !53, file: !3, line: 16, type: !9)
!60 = !DILocalVariable(name: "input", scope: !53, file: !3, line: 17, type: !22)
!61 = !DILocation(line: 14, column: 28, scope: !53)
!62 = !DILocation(line: 16, column: 2, scope: !53)
!63 = !DILocation(line: 16, column: 6, scope: !53)
!64 = !DILocation(line: 16, column: 14, scope: !53)
!65 = !DILocation(line: 16, column: 26, scope: !53)
!66 = !DILocation(line: 17, column: 2, scope: !53)
!67 = !DILocation(line: 17, column: 26, scope: !53)
!68 = !DILocation(line: 17, column: 52, scope: !53)
!69 = !DILocation(line: 17, column: 34, scope: !53)
!70 = !DILocation(line: 19, column: 7, scope: !53)
!71 = !DILocation(line: 19, column: 14, scope: !53)
!72 = !DILocation(line: 19, column: 2, scope: !53)
!73 = !DILocation(line: 20, column: 2, scope: !53)
!74 = !DILocation(line: 20, column: 9, scope: !53)
!75 = !DILocation(line: 20, column: 18, scope: !53)
!76 = !DILocation(line: 21, column: 48, scope: !53)
!77 = !DILocation(line: 21, column: 63, scope: !53)
!78 = !DILocation(line: 21, column: 69, scope: !53)
!79 = !DILocation(line: 21, column: 11, scope: !53)
!80 = !DILocation(line: 21, column: 9, scope: !53)
!81 = !DILocation(line: 22, column: 14, scope: !53)
!82 = !DILocation(line: 22, column: 2, scope: !53)
!83 = !DILocation(line: 23, column: 9, scope: !53)
!84 = !DILocation(line: 24, column: 1, scope: !53)
!85 = !DILocation(line: 23, column: 2, scope: !53)
!86 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !87, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !89)
!87 = !DISubroutineType(types: !88)
!88 = !{!9}
!89 = !{!90}
!90 = !DILocalVariable(name: "flags", scope: !86, file: !10, line: 42, type: !9)
!91 = !DILocation(line: 42, column: 2, scope: !86)
!92 = !DILocation(line: 42, column: 6, scope: !86)
!93 = !DILocation(line: 44, column: 2, scope: !86)
!94 = !{i64 19029, i64 19038}
!95 = !DILocation(line: 45, column: 2, scope: !86)
!96 = !{i64 19100}
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
!110 = !{i64 19401}
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
!133 = !{i64 19220}
!134 = !DILocation(line: 53, column: 1, scope: !122)
