; ModuleID = 'exclusive_recursive_wrong.c'
source_filename = "exclusive_recursive_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @exclusive_recursive_wrong(i64 noundef %partition, i32 noundef %n) #0 !dbg !19 {
entry:
  %partition.addr = alloca i64, align 8
  %n.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !25, !DIExpression(), !46)
  store i32 %n, ptr %n.addr, align 4
    #dbg_declare(ptr %n.addr, !26, !DIExpression(), !47)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !48
    #dbg_declare(ptr %flags, !27, !DIExpression(), !49)
  %call = call i64 @irq_save() #6, !dbg !50
  store i64 %call, ptr %flags, align 8, !dbg !49
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !48
    #dbg_declare(ptr %status, !28, !DIExpression(), !51)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !52
    #dbg_declare(ptr %input, !29, !DIExpression(), !53)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !54
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !55
  store ptr %call1, ptr %input, align 8, !dbg !53
  %1 = load i64, ptr %partition.addr, align 8, !dbg !56
  %2 = load ptr, ptr %input, align 8, !dbg !57
  %partition2 = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 0, !dbg !58
  store i64 %1, ptr %partition2, align 1, !dbg !59
  %3 = load ptr, ptr %input, align 8, !dbg !60
  %vp = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 1, !dbg !61
  store i32 0, ptr %vp, align 1, !dbg !62
  %4 = load ptr, ptr %input, align 8, !dbg !63
  %vtl = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 2, !dbg !64
  store i8 0, ptr %vtl, align 1, !dbg !65
  %5 = load i32, ptr %n.addr, align 4, !dbg !66
  %call3 = call i32 @product(i32 noundef %5) #6, !dbg !67
  %6 = load ptr, ptr %input, align 8, !dbg !68
  %names = getelementptr inbounds %struct.registers_input, ptr %6, i32 0, i32 4, !dbg !69
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !68
  store i32 %call3, ptr %arrayidx, align 1, !dbg !70
  %7 = load ptr, ptr %input, align 8, !dbg !71
  %8 = load ptr, ptr %input, align 8, !dbg !72
  %add.ptr = getelementptr i8, ptr %8, i64 64, !dbg !73
  %call4 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %7, ptr noundef %add.ptr) #6, !dbg !74
  store i64 %call4, ptr %status, align 8, !dbg !75
  %9 = load i64, ptr %flags, align 8, !dbg !76
  call void @irq_restore(i64 noundef %9) #6, !dbg !77
  %10 = load i64, ptr %status, align 8, !dbg !78
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !79
  ret i64 %10, !dbg !80
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !81 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !86
    #dbg_declare(ptr %flags, !85, !DIExpression(), !87)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !88, !srcloc !89
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !90, !srcloc !91
  %0 = load i64, ptr %flags, align 8, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !93
  ret i64 %0, !dbg !94
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !95 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !99, !DIExpression(), !101)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !102
    #dbg_declare(ptr %offset, !100, !DIExpression(), !103)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !104, !srcloc !105
  store i64 %0, ptr %offset, align 8, !dbg !104
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !106
  %2 = ptrtoint ptr %1 to i64, !dbg !107
  %3 = load i64, ptr %offset, align 8, !dbg !108
  %add = add i64 %2, %3, !dbg !109
  %4 = inttoptr i64 %add to ptr, !dbg !110
  %5 = load ptr, ptr %4, align 8, !dbg !111
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !112
  ret ptr %5, !dbg !113
}

; Function Attrs: noinline noredzone nounwind null_pointer_is_valid
define internal i32 @product(i32 noundef %n) #3 !dbg !114 {
entry:
  %n.addr = alloca i32, align 4
  store i32 %n, ptr %n.addr, align 4
    #dbg_declare(ptr %n.addr, !118, !DIExpression(), !119)
  %0 = load i32, ptr %n.addr, align 4, !dbg !120
  %cmp = icmp eq i32 %0, 2, !dbg !122
  br i1 %cmp, label %if.then, label %if.end, !dbg !123

if.then:                                          ; preds = %entry
  call void @breathe() #6, !dbg !124
  br label %if.end, !dbg !124

if.end:                                           ; preds = %if.then, %entry
  %1 = load i32, ptr %n.addr, align 4, !dbg !125
  %tobool = icmp ne i32 %1, 0, !dbg !125
  br i1 %tobool, label %cond.true, label %cond.false, !dbg !125

cond.true:                                        ; preds = %if.end
  %2 = load i32, ptr %n.addr, align 4, !dbg !126
  %3 = load i32, ptr %n.addr, align 4, !dbg !127
  %sub = sub i32 %3, 1, !dbg !128
  %call = call i32 @product(i32 noundef %sub) #6, !dbg !129
  %mul = mul i32 %2, %call, !dbg !130
  br label %cond.end, !dbg !125

cond.false:                                       ; preds = %if.end
  br label %cond.end, !dbg !125

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ %mul, %cond.true ], [ 1, %cond.false ], !dbg !125
  ret i32 %cond, !dbg !131
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !132 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !135 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !139, !DIExpression(), !140)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !141
  %and = and i64 %0, 512, !dbg !143
  %tobool = icmp ne i64 %and, 0, !dbg !143
  br i1 %tobool, label %if.then, label %if.end, !dbg !144

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !145, !srcloc !146
  br label %if.end, !dbg !145

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !147
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noinline noredzone nounwind null_pointer_is_valid
define internal void @breathe() #3 !dbg !148 {
entry:
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !151, !srcloc !152
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !153, !srcloc !154
  ret void, !dbg !155
}

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
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
!3 = !DIFile(filename: "exclusive_recursive_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "b480413f3651c591a9addf54b329493f")
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
!19 = distinct !DISubprogram(name: "exclusive_recursive_wrong", scope: !3, file: !3, line: 21, type: !20, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!20 = !DISubroutineType(types: !21)
!21 = !{!9, !9, !22}
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29}
!25 = !DILocalVariable(name: "partition", arg: 1, scope: !19, file: !3, line: 21, type: !9)
!26 = !DILocalVariable(name: "n", arg: 2, scope: !19, file: !3, line: 21, type: !22)
!27 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 23, type: !9)
!28 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 23, type: !9)
!29 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 24, type: !30)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !32)
!32 = !{!33, !34, !35, !38, !42}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !31, file: !10, line: 78, baseType: !9, size: 64)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !31, file: !10, line: 79, baseType: !22, size: 32, offset: 64)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !31, file: !10, line: 80, baseType: !36, size: 8, offset: 96)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !37)
!37 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !31, file: !10, line: 81, baseType: !39, size: 24, offset: 104)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 24, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: 3)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !31, file: !10, line: 82, baseType: !43, offset: 128)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, elements: !44)
!44 = !{!45}
!45 = !DISubrange(count: -1)
!46 = !DILocation(line: 21, column: 35, scope: !19)
!47 = !DILocation(line: 21, column: 50, scope: !19)
!48 = !DILocation(line: 23, column: 2, scope: !19)
!49 = !DILocation(line: 23, column: 6, scope: !19)
!50 = !DILocation(line: 23, column: 14, scope: !19)
!51 = !DILocation(line: 23, column: 26, scope: !19)
!52 = !DILocation(line: 24, column: 2, scope: !19)
!53 = !DILocation(line: 24, column: 26, scope: !19)
!54 = !DILocation(line: 24, column: 52, scope: !19)
!55 = !DILocation(line: 24, column: 34, scope: !19)
!56 = !DILocation(line: 26, column: 21, scope: !19)
!57 = !DILocation(line: 26, column: 2, scope: !19)
!58 = !DILocation(line: 26, column: 9, scope: !19)
!59 = !DILocation(line: 26, column: 19, scope: !19)
!60 = !DILocation(line: 27, column: 2, scope: !19)
!61 = !DILocation(line: 27, column: 9, scope: !19)
!62 = !DILocation(line: 27, column: 12, scope: !19)
!63 = !DILocation(line: 28, column: 2, scope: !19)
!64 = !DILocation(line: 28, column: 9, scope: !19)
!65 = !DILocation(line: 28, column: 13, scope: !19)
!66 = !DILocation(line: 29, column: 28, scope: !19)
!67 = !DILocation(line: 29, column: 20, scope: !19)
!68 = !DILocation(line: 29, column: 2, scope: !19)
!69 = !DILocation(line: 29, column: 9, scope: !19)
!70 = !DILocation(line: 29, column: 18, scope: !19)
!71 = !DILocation(line: 30, column: 48, scope: !19)
!72 = !DILocation(line: 30, column: 63, scope: !19)
!73 = !DILocation(line: 30, column: 69, scope: !19)
!74 = !DILocation(line: 30, column: 11, scope: !19)
!75 = !DILocation(line: 30, column: 9, scope: !19)
!76 = !DILocation(line: 31, column: 14, scope: !19)
!77 = !DILocation(line: 31, column: 2, scope: !19)
!78 = !DILocation(line: 32, column: 9, scope: !19)
!79 = !DILocation(line: 33, column: 1, scope: !19)
!80 = !DILocation(line: 32, column: 2, scope: !19)
!81 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !82, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !84)
!82 = !DISubroutineType(types: !83)
!83 = !{!9}
!84 = !{!85}
!85 = !DILocalVariable(name: "flags", scope: !81, file: !10, line: 42, type: !9)
!86 = !DILocation(line: 42, column: 2, scope: !81)
!87 = !DILocation(line: 42, column: 6, scope: !81)
!88 = !DILocation(line: 44, column: 2, scope: !81)
!89 = !{i64 19218, i64 19227}
!90 = !DILocation(line: 45, column: 2, scope: !81)
!91 = !{i64 19289}
!92 = !DILocation(line: 46, column: 9, scope: !81)
!93 = !DILocation(line: 47, column: 1, scope: !81)
!94 = !DILocation(line: 46, column: 2, scope: !81)
!95 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !96, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !98)
!96 = !DISubroutineType(types: !97)
!97 = !{!8, !7}
!98 = !{!99, !100}
!99 = !DILocalVariable(name: "variable", arg: 1, scope: !95, file: !10, line: 56, type: !7)
!100 = !DILocalVariable(name: "offset", scope: !95, file: !10, line: 58, type: !9)
!101 = !DILocation(line: 56, column: 46, scope: !95)
!102 = !DILocation(line: 58, column: 2, scope: !95)
!103 = !DILocation(line: 58, column: 6, scope: !95)
!104 = !DILocation(line: 60, column: 2, scope: !95)
!105 = !{i64 19590}
!106 = !DILocation(line: 61, column: 25, scope: !95)
!107 = !DILocation(line: 61, column: 20, scope: !95)
!108 = !DILocation(line: 61, column: 36, scope: !95)
!109 = !DILocation(line: 61, column: 34, scope: !95)
!110 = !DILocation(line: 61, column: 10, scope: !95)
!111 = !DILocation(line: 61, column: 9, scope: !95)
!112 = !DILocation(line: 62, column: 1, scope: !95)
!113 = !DILocation(line: 61, column: 2, scope: !95)
!114 = distinct !DISubprogram(name: "product", scope: !3, file: !3, line: 14, type: !115, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !117)
!115 = !DISubroutineType(types: !116)
!116 = !{!22, !22}
!117 = !{!118}
!118 = !DILocalVariable(name: "n", arg: 1, scope: !114, file: !3, line: 14, type: !22)
!119 = !DILocation(line: 14, column: 50, scope: !114)
!120 = !DILocation(line: 16, column: 6, scope: !121)
!121 = distinct !DILexicalBlock(scope: !114, file: !3, line: 16, column: 6)
!122 = !DILocation(line: 16, column: 8, scope: !121)
!123 = !DILocation(line: 16, column: 6, scope: !114)
!124 = !DILocation(line: 17, column: 3, scope: !121)
!125 = !DILocation(line: 18, column: 9, scope: !114)
!126 = !DILocation(line: 18, column: 13, scope: !114)
!127 = !DILocation(line: 18, column: 25, scope: !114)
!128 = !DILocation(line: 18, column: 27, scope: !114)
!129 = !DILocation(line: 18, column: 17, scope: !114)
!130 = !DILocation(line: 18, column: 15, scope: !114)
!131 = !DILocation(line: 18, column: 2, scope: !114)
!132 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !133, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!133 = !DISubroutineType(types: !134)
!134 = !{!9, !9, !8, !8}
!135 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !136, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !138)
!136 = !DISubroutineType(types: !137)
!137 = !{null, !9}
!138 = !{!139}
!139 = !DILocalVariable(name: "flags", arg: 1, scope: !135, file: !10, line: 49, type: !9)
!140 = !DILocation(line: 49, column: 36, scope: !135)
!141 = !DILocation(line: 51, column: 6, scope: !142)
!142 = distinct !DILexicalBlock(scope: !135, file: !10, line: 51, column: 6)
!143 = !DILocation(line: 51, column: 12, scope: !142)
!144 = !DILocation(line: 51, column: 6, scope: !135)
!145 = !DILocation(line: 52, column: 3, scope: !142)
!146 = !{i64 19409}
!147 = !DILocation(line: 53, column: 1, scope: !135)
!148 = distinct !DISubprogram(name: "breathe", scope: !3, file: !3, line: 8, type: !149, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2)
!149 = !DISubroutineType(types: !150)
!150 = !{null}
!151 = !DILocation(line: 10, column: 2, scope: !148)
!152 = !{i64 294}
!153 = !DILocation(line: 11, column: 2, scope: !148)
!154 = !{i64 331}
!155 = !DILocation(line: 12, column: 1, scope: !148)
