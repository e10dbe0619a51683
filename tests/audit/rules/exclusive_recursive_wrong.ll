; ModuleID = 'exclusive_recursive_wrong.c'
source_filename = "exclusive_recursive_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noinline noredzone nounwind null_pointer_is_valid
define dso_local void @breathe() #0 !dbg !19 {
entry:
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !22, !srcloc !23
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !24, !srcloc !25
  ret void, !dbg !26
}

; Function Attrs: noinline noredzone nounwind null_pointer_is_valid
define dso_local i32 @product(i32 noundef %n) #0 !dbg !27 {
entry:
  %n.addr = alloca i32, align 4
  store i32 %n, ptr %n.addr, align 4
    #dbg_declare(ptr %n.addr, !33, !DIExpression(), !34)
  %0 = load i32, ptr %n.addr, align 4, !dbg !35
  %cmp = icmp eq i32 %0, 2, !dbg !37
  br i1 %cmp, label %if.then, label %if.end, !dbg !38

if.then:                                          ; preds = %entry
  call void @breathe() #6, !dbg !39
  br label %if.end, !dbg !39

if.end:                                           ; preds = %if.then, %entry
  %1 = load i32, ptr %n.addr, align 4, !dbg !40
  %tobool = icmp ne i32 %1, 0, !dbg !40
  br i1 %tobool, label %cond.true, label %cond.false, !dbg !40

cond.true:                                        ; preds = %if.end
  %2 = load i32, ptr %n.addr, align 4, !dbg !41
  %3 = load i32, ptr %n.addr, align 4, !dbg !42
  %sub = sub i32 %3, 1, !dbg !43
  %call = call i32 @product(i32 noundef %sub) #6, !dbg !44
  %mul = mul i32 %2, %call, !dbg !45
  br label %cond.end, !dbg !40

cond.false:                                       ; preds = %if.end
  br label %cond.end, !dbg !40

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ %mul, %cond.true ], [ 1, %cond.false ], !dbg !40
  ret i32 %cond, !dbg !46
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @exclusive_recursive_wrong(i64 noundef %partition, i32 noundef %n) #1 !dbg !47 {
entry:
  %partition.addr = alloca i64, align 8
  %n.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !51, !DIExpression(), !72)
  store i32 %n, ptr %n.addr, align 4
    #dbg_declare(ptr %n.addr, !52, !DIExpression(), !73)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !74
    #dbg_declare(ptr %flags, !53, !DIExpression(), !75)
  %call = call i64 @irq_save() #6, !dbg !76
  store i64 %call, ptr %flags, align 8, !dbg !75
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !74
    #dbg_declare(ptr %status, !54, !DIExpression(), !77)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !78
    #dbg_declare(ptr %input, !55, !DIExpression(), !79)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !80
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !81
  store ptr %call1, ptr %input, align 8, !dbg !79
  %1 = load i64, ptr %partition.addr, align 8, !dbg !82
  %2 = load ptr, ptr %input, align 8, !dbg !83
  %partition2 = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 0, !dbg !84
  store i64 %1, ptr %partition2, align 1, !dbg !85
  %3 = load ptr, ptr %input, align 8, !dbg !86
  %vp = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 1, !dbg !87
  store i32 0, ptr %vp, align 1, !dbg !88
  %4 = load ptr, ptr %input, align 8, !dbg !89
  %vtl = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 2, !dbg !90
  store i8 0, ptr %vtl, align 1, !dbg !91
  %5 = load i32, ptr %n.addr, align 4, !dbg !92
  %call3 = call i32 @product(i32 noundef %5) #6, !dbg !93
  %6 = load ptr, ptr %input, align 8, !dbg !94
  %names = getelementptr inbounds %struct.registers_input, ptr %6, i32 0, i32 4, !dbg !95
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !94
  store i32 %call3, ptr %arrayidx, align 1, !dbg !96
  %7 = load ptr, ptr %input, align 8, !dbg !97
  %8 = load ptr, ptr %input, align 8, !dbg !98
  %add.ptr = getelementptr i8, ptr %8, i64 64, !dbg !99
  %call4 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %7, ptr noundef %add.ptr) #6, !dbg !100
  store i64 %call4, ptr %status, align 8, !dbg !101
  %9 = load i64, ptr %flags, align 8, !dbg !102
  call void @irq_restore(i64 noundef %9) #6, !dbg !103
  %10 = load i64, ptr %status, align 8, !dbg !104
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !105
  ret i64 %10, !dbg !106
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !107 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !112
    #dbg_declare(ptr %flags, !111, !DIExpression(), !113)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !114, !srcloc !115
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !116, !srcloc !117
  %0 = load i64, ptr %flags, align 8, !dbg !118
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !119
  ret i64 %0, !dbg !120
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !121 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !125, !DIExpression(), !127)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !128
    #dbg_declare(ptr %offset, !126, !DIExpression(), !129)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !130, !srcloc !131
  store i64 %0, ptr %offset, align 8, !dbg !130
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !132
  %2 = ptrtoint ptr %1 to i64, !dbg !133
  %3 = load i64, ptr %offset, align 8, !dbg !134
  %add = add i64 %2, %3, !dbg !135
  %4 = inttoptr i64 %add to ptr, !dbg !136
  %5 = load ptr, ptr %4, align 8, !dbg !137
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !138
  ret ptr %5, !dbg !139
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !140 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !143 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !147, !DIExpression(), !148)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !149
  %and = and i64 %0, 512, !dbg !151
  %tobool = icmp ne i64 %and, 0, !dbg !151
  br i1 %tobool, label %if.then, label %if.end, !dbg !152

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !153, !srcloc !154
  br label %if.end, !dbg !153

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !155
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
!3 = !DIFile(filename: "exclusive_recursive_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "f7d1a7df5d1d1539c321b17fce05f143")
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
!19 = distinct !DISubprogram(name: "breathe", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2)
!20 = !DISubroutineType(types: !21)
!21 = !{null}
!22 = !DILocation(line: 10, column: 2, scope: !19)
!23 = !{i64 287}
!24 = !DILocation(line: 11, column: 2, scope: !19)
!25 = !{i64 324}
!26 = !DILocation(line: 12, column: 1, scope: !19)
!27 = distinct !DISubprogram(name: "product", scope: !3, file: !3, line: 14, type: !28, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !32)
!28 = !DISubroutineType(types: !29)
!29 = !{!30, !30}
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !31)
!31 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!32 = !{!33}
!33 = !DILocalVariable(name: "n", arg: 1, scope: !27, file: !3, line: 14, type: !30)
!34 = !DILocation(line: 14, column: 43, scope: !27)
!35 = !DILocation(line: 16, column: 6, scope: !36)
!36 = distinct !DILexicalBlock(scope: !27, file: !3, line: 16, column: 6)
!37 = !DILocation(line: 16, column: 8, scope: !36)
!38 = !DILocation(line: 16, column: 6, scope: !27)
!39 = !DILocation(line: 17, column: 3, scope: !36)
!40 = !DILocation(line: 18, column: 9, scope: !27)
!41 = !DILocation(line: 18, column: 13, scope: !27)
!42 = !DILocation(line: 18, column: 25, scope: !27)
!43 = !DILocation(line: 18, column: 27, scope: !27)
!44 = !DILocation(line: 18, column: 17, scope: !27)
!45 = !DILocation(line: 18, column: 15, scope: !27)
!46 = !DILocation(line: 18, column: 2, scope: !27)
!47 = distinct !DISubprogram(name: "exclusive_recursive_wrong", scope: !3, file: !3, line: 21, type: !48, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !50)
!48 = !DISubroutineType(types: !49)
!49 = !{!9, !9, !30}
!50 = !{!51, !52, !53, !54, !55}
!51 = !DILocalVariable(name: "partition", arg: 1, scope: !47, file: !3, line: 21, type: !9)
!52 = !DILocalVariable(name: "n", arg: 2, scope: !47, file: !3, line: 21, type: !30)
!53 = !DILocalVariable(name: "flags", scope: !47, file: !3, line: 23, type: !9)
!54 = !DILocalVariable(name: "status", scope: !47, file: !3, line: 23, type: !9)
!55 = !DILocalVariable(name: "input", scope: !47, file: !3, line: 24, type: !56)
!56 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !57, size: 64)
!57 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !58)
!58 = !{!59, !60, !61, !64, !68}
!59 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !57, file: !10, line: 78, baseType: !9, size: 64)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !57, file: !10, line: 79, baseType: !30, size: 32, offset: 64)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !57, file: !10, line: 80, baseType: !62, size: 8, offset: 96)
!62 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !63)
!63 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !57, file: !10, line: 81, baseType: !65, size: 24, offset: 104)
!65 = !DICompositeType(tag: DW_TAG_array_type, baseType: !62, size: 24, elements: !66)
!66 = !{!67}
!67 = !DISubrange(count: 3)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !57, file: !10, line: 82, baseType: !69, offset: 128)
!69 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, elements: !70)
!70 = !{!71}
!71 = !DISubrange(count: -1)
!72 = !DILocation(line: 21, column: 35, scope: !47)
!73 = !DILocation(line: 21, column: 50, scope: !47)
!74 = !DILocation(line: 23, column: 2, scope: !47)
!75 = !DILocation(line: 23, column: 6, scope: !47)
!76 = !DILocation(line: 23, column: 14, scope: !47)
!77 = !DILocation(line: 23, column: 26, scope: !47)
!78 = !DILocation(line: 24, column: 2, scope: !47)
!79 = !DILocation(line: 24, column: 26, scope: !47)
!80 = !DILocation(line: 24, column: 52, scope: !47)
!81 = !DILocation(line: 24, column: 34, scope: !47)
!82 = !DILocation(line: 26, column: 21, scope: !47)
!83 = !DILocation(line: 26, column: 2, scope: !47)
!84 = !DILocation(line: 26, column: 9, scope: !47)
!85 = !DILocation(line: 26, column: 19, scope: !47)
!86 = !DILocation(line: 27, column: 2, scope: !47)
!87 = !DILocation(line: 27, column: 9, scope: !47)
!88 = !DILocation(line: 27, column: 12, scope: !47)
!89 = !DILocation(line: 28, column: 2, scope: !47)
!90 = !DILocation(line: 28, column: 9, scope: !47)
!91 = !DILocation(line: 28, column: 13, scope: !47)
!92 = !DILocation(line: 29, column: 28, scope: !47)
!93 = !DILocation(line: 29, column: 20, scope: !47)
!94 = !DILocation(line: 29, column: 2, scope: !47)
!95 = !DILocation(line: 29, column: 9, scope: !47)
!96 = !DILocation(line: 29, column: 18, scope: !47)
!97 = !DILocation(line: 30, column: 48, scope: !47)
!98 = !DILocation(line: 30, column: 63, scope: !47)
!99 = !DILocation(line: 30, column: 69, scope: !47)
!100 = !DILocation(line: 30, column: 11, scope: !47)
!101 = !DILocation(line: 30, column: 9, scope: !47)
!102 = !DILocation(line: 31, column: 14, scope: !47)
!103 = !DILocation(line: 31, column: 2, scope: !47)
!104 = !DILocation(line: 32, column: 9, scope: !47)
!105 = !DILocation(line: 33, column: 1, scope: !47)
!106 = !DILocation(line: 32, column: 2, scope: !47)
!107 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !108, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !110)
!108 = !DISubroutineType(types: !109)
!109 = !{!9}
!110 = !{!111}
!111 = !DILocalVariable(name: "flags", scope: !107, file: !10, line: 42, type: !9)
!112 = !DILocation(line: 42, column: 2, scope: !107)
!113 = !DILocation(line: 42, column: 6, scope: !107)
!114 = !DILocation(line: 44, column: 2, scope: !107)
!115 = !{i64 19204, i64 19213}
!116 = !DILocation(line: 45, column: 2, scope: !107)
!117 = !{i64 19275}
!118 = !DILocation(line: 46, column: 9, scope: !107)
!119 = !DILocation(line: 47, column: 1, scope: !107)
!120 = !DILocation(line: 46, column: 2, scope: !107)
!121 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !122, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !124)
!122 = !DISubroutineType(types: !123)
!123 = !{!8, !7}
!124 = !{!125, !126}
!125 = !DILocalVariable(name: "variable", arg: 1, scope: !121, file: !10, line: 56, type: !7)
!126 = !DILocalVariable(name: "offset", scope: !121, file: !10, line: 58, type: !9)
!127 = !DILocation(line: 56, column: 46, scope: !121)
!128 = !DILocation(line: 58, column: 2, scope: !121)
!129 = !DILocation(line: 58, column: 6, scope: !121)
!130 = !DILocation(line: 60, column: 2, scope: !121)
!131 = !{i64 19576}
!132 = !DILocation(line: 61, column: 25, scope: !121)
!133 = !DILocation(line: 61, column: 20, scope: !121)
!134 = !DILocation(line: 61, column: 36, scope: !121)
!135 = !DILocation(line: 61, column: 34, scope: !121)
!136 = !DILocation(line: 61, column: 10, scope: !121)
!137 = !DILocation(line: 61, column: 9, scope: !121)
!138 = !DILocation(line: 62, column: 1, scope: !121)
!139 = !DILocation(line: 61, column: 2, scope: !121)
!140 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !141, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!141 = !DISubroutineType(types: !142)
!142 = !{!9, !9, !8, !8}
!143 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !144, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !146)
!144 = !DISubroutineType(types: !145)
!145 = !{null, !9}
!146 = !{!147}
!147 = !DILocalVariable(name: "flags", arg: 1, scope: !143, file: !10, line: 49, type: !9)
!148 = !DILocation(line: 49, column: 36, scope: !143)
!149 = !DILocation(line: 51, column: 6, scope: !150)
!150 = distinct !DILexicalBlock(scope: !143, file: !10, line: 51, column: 6)
!151 = !DILocation(line: 51, column: 12, scope: !150)
!152 = !DILocation(line: 51, column: 6, scope: !143)
!153 = !DILocation(line: 52, column: 3, scope: !150)
!154 = !{i64 19395}
!155 = !DILocation(line: 53, column: 1, scope: !143)
