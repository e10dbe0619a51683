; ModuleID = 'irqs_null_right.c'
source_filename = "irqs_null_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @irqs_null_right(i64 noundef %partition) #0 !dbg !19 {
entry:
  %retval = alloca i32, align 4
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !24, !DIExpression(), !46)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !47
    #dbg_declare(ptr %flags, !25, !DIExpression(), !48)
  %call = call i64 @irq_save() #5, !dbg !49
  store i64 %call, ptr %flags, align 8, !dbg !48
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !47
    #dbg_declare(ptr %status, !26, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !51
    #dbg_declare(ptr %input, !27, !DIExpression(), !52)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !53
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !54
  store ptr %call1, ptr %input, align 8, !dbg !52
  %1 = load ptr, ptr %input, align 8, !dbg !55
  %tobool = icmp ne ptr %1, null, !dbg !55
  br i1 %tobool, label %if.end, label %if.then, !dbg !57

if.then:                                          ; preds = %entry
  %2 = load i64, ptr %flags, align 8, !dbg !58
  call void @irq_restore(i64 noundef %2) #5, !dbg !60
  store i32 -12, ptr %retval, align 4, !dbg !61
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !61

if.end:                                           ; preds = %entry
  %3 = load i64, ptr %partition.addr, align 8, !dbg !62
  %4 = load ptr, ptr %input, align 8, !dbg !63
  %partition2 = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 0, !dbg !64
  store i64 %3, ptr %partition2, align 1, !dbg !65
  %5 = load ptr, ptr %input, align 8, !dbg !66
  %6 = load ptr, ptr %input, align 8, !dbg !67
  %add.ptr = getelementptr i8, ptr %6, i64 64, !dbg !68
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %5, ptr noundef %add.ptr) #5, !dbg !69
  store i64 %call3, ptr %status, align 8, !dbg !70
  %7 = load i64, ptr %flags, align 8, !dbg !71
  call void @irq_restore(i64 noundef %7) #5, !dbg !72
  %8 = load i64, ptr %status, align 8, !dbg !73
  %call4 = call i32 @succeeded(i64 noundef %8) #5, !dbg !74
  %tobool5 = icmp ne i32 %call4, 0, !dbg !74
  %9 = zext i1 %tobool5 to i64, !dbg !74
  %cond = select i1 %tobool5, i32 0, i32 -5, !dbg !74
  store i32 %cond, ptr %retval, align 4, !dbg !75
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !75

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !76
  %10 = load i32, ptr %retval, align 4, !dbg !76
  ret i32 %10, !dbg !76
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !77 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !82
    #dbg_declare(ptr %flags, !81, !DIExpression(), !83)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !84, !srcloc !85
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !86, !srcloc !87
  %0 = load i64, ptr %flags, align 8, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !89
  ret i64 %0, !dbg !90
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !91 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !95, !DIExpression(), !97)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !98
    #dbg_declare(ptr %offset, !96, !DIExpression(), !99)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !100, !srcloc !101
  store i64 %0, ptr %offset, align 8, !dbg !100
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !102
  %2 = ptrtoint ptr %1 to i64, !dbg !103
  %3 = load i64, ptr %offset, align 8, !dbg !104
  %add = add i64 %2, %3, !dbg !105
  %4 = inttoptr i64 %add to ptr, !dbg !106
  %5 = load ptr, ptr %4, align 8, !dbg !107
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !108
  ret ptr %5, !dbg !109
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !110 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !114, !DIExpression(), !115)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !116
  %and = and i64 %0, 512, !dbg !118
  %tobool = icmp ne i64 %and, 0, !dbg !118
  br i1 %tobool, label %if.then, label %if.end, !dbg !119

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !120, !srcloc !121
  br label %if.end, !dbg !120

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !122
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !123 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !126 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !128, !DIExpression(), !129)
  %0 = load i64, ptr %status.addr, align 8, !dbg !130
  %and = and i64 %0, 65535, !dbg !131
  %cmp = icmp eq i64 %and, 0, !dbg !132
  %conv = zext i1 %cmp to i32, !dbg !132
  ret i32 %conv, !dbg !133
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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "irqs_null_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "25f4ff630dd3220f6df3a82df39e06ee")
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
!19 = distinct !DISubprogram(name: "irqs_null_right", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!20 = !DISubroutineType(types: !21)
!21 = !{!22, !9}
!22 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!23 = !{!24, !25, !26, !27}
!24 = !DILocalVariable(name: "partition", arg: 1, scope: !19, file: !3, line: 8, type: !9)
!25 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 10, type: !9)
!26 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 10, type: !9)
!27 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 11, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !30)
!30 = !{!31, !32, !35, !38, !42}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !29, file: !10, line: 78, baseType: !9, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !29, file: !10, line: 79, baseType: !33, size: 32, offset: 64)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !34)
!34 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !29, file: !10, line: 80, baseType: !36, size: 8, offset: 96)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !37)
!37 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !29, file: !10, line: 81, baseType: !39, size: 24, offset: 104)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 24, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: 3)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !29, file: !10, line: 82, baseType: !43, offset: 128)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, elements: !44)
!44 = !{!45}
!45 = !DISubrange(count: -1)
!46 = !DILocation(line: 8, column: 25, scope: !19)
!47 = !DILocation(line: 10, column: 2, scope: !19)
!48 = !DILocation(line: 10, column: 6, scope: !19)
!49 = !DILocation(line: 10, column: 14, scope: !19)
!50 = !DILocation(line: 10, column: 26, scope: !19)
!51 = !DILocation(line: 11, column: 2, scope: !19)
!52 = !DILocation(line: 11, column: 26, scope: !19)
!53 = !DILocation(line: 11, column: 52, scope: !19)
!54 = !DILocation(line: 11, column: 34, scope: !19)
!55 = !DILocation(line: 13, column: 7, scope: !56)
!56 = distinct !DILexicalBlock(scope: !19, file: !3, line: 13, column: 6)
!57 = !DILocation(line: 13, column: 6, scope: !19)
!58 = !DILocation(line: 14, column: 15, scope: !59)
!59 = distinct !DILexicalBlock(scope: !56, file: !3, line: 13, column: 14)
!60 = !DILocation(line: 14, column: 3, scope: !59)
!61 = !DILocation(line: 15, column: 3, scope: !59)
!62 = !DILocation(line: 17, column: 21, scope: !19)
!63 = !DILocation(line: 17, column: 2, scope: !19)
!64 = !DILocation(line: 17, column: 9, scope: !19)
!65 = !DILocation(line: 17, column: 19, scope: !19)
!66 = !DILocation(line: 18, column: 48, scope: !19)
!67 = !DILocation(line: 18, column: 63, scope: !19)
!68 = !DILocation(line: 18, column: 69, scope: !19)
!69 = !DILocation(line: 18, column: 11, scope: !19)
!70 = !DILocation(line: 18, column: 9, scope: !19)
!71 = !DILocation(line: 19, column: 14, scope: !19)
!72 = !DILocation(line: 19, column: 2, scope: !19)
!73 = !DILocation(line: 20, column: 19, scope: !19)
!74 = !DILocation(line: 20, column: 9, scope: !19)
!75 = !DILocation(line: 20, column: 2, scope: !19)
!76 = !DILocation(line: 21, column: 1, scope: !19)
!77 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !78, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !80)
!78 = !DISubroutineType(types: !79)
!79 = !{!9}
!80 = !{!81}
!81 = !DILocalVariable(name: "flags", scope: !77, file: !10, line: 42, type: !9)
!82 = !DILocation(line: 42, column: 2, scope: !77)
!83 = !DILocation(line: 42, column: 6, scope: !77)
!84 = !DILocation(line: 44, column: 2, scope: !77)
!85 = !{i64 18986, i64 18995}
!86 = !DILocation(line: 45, column: 2, scope: !77)
!87 = !{i64 19057}
!88 = !DILocation(line: 46, column: 9, scope: !77)
!89 = !DILocation(line: 47, column: 1, scope: !77)
!90 = !DILocation(line: 46, column: 2, scope: !77)
!91 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !92, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !94)
!92 = !DISubroutineType(types: !93)
!93 = !{!8, !7}
!94 = !{!95, !96}
!95 = !DILocalVariable(name: "variable", arg: 1, scope: !91, file: !10, line: 56, type: !7)
!96 = !DILocalVariable(name: "offset", scope: !91, file: !10, line: 58, type: !9)
!97 = !DILocation(line: 56, column: 46, scope: !91)
!98 = !DILocation(line: 58, column: 2, scope: !91)
!99 = !DILocation(line: 58, column: 6, scope: !91)
!100 = !DILocation(line: 60, column: 2, scope: !91)
!101 = !{i64 19358}
!102 = !DILocation(line: 61, column: 25, scope: !91)
!103 = !DILocation(line: 61, column: 20, scope: !91)
!104 = !DILocation(line: 61, column: 36, scope: !91)
!105 = !DILocation(line: 61, column: 34, scope: !91)
!106 = !DILocation(line: 61, column: 10, scope: !91)
!107 = !DILocation(line: 61, column: 9, scope: !91)
!108 = !DILocation(line: 62, column: 1, scope: !91)
!109 = !DILocation(line: 61, column: 2, scope: !91)
!110 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !111, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !113)
!111 = !DISubroutineType(types: !112)
!112 = !{null, !9}
!113 = !{!114}
!114 = !DILocalVariable(name: "flags", arg: 1, scope: !110, file: !10, line: 49, type: !9)
!115 = !DILocation(line: 49, column: 36, scope: !110)
!116 = !DILocation(line: 51, column: 6, scope: !117)
!117 = distinct !DILexicalBlock(scope: !110, file: !10, line: 51, column: 6)
!118 = !DILocation(line: 51, column: 12, scope: !117)
!119 = !DILocation(line: 51, column: 6, scope: !110)
!120 = !DILocation(line: 52, column: 3, scope: !117)
!121 = !{i64 19177}
!122 = !DILocation(line: 53, column: 1, scope: !110)
!123 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !124, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!124 = !DISubroutineType(types: !125)
!125 = !{!9, !9, !8, !8}
!126 = distinct !DISubprogram(name: "succeeded", scope: !10, file: !10, line: 72, type: !20, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !127)
!127 = !{!128}
!128 = !DILocalVariable(name: "status", arg: 1, scope: !126, file: !10, line: 72, type: !9)
!129 = !DILocation(line: 72, column: 33, scope: !126)
!130 = !DILocation(line: 74, column: 10, scope: !126)
!131 = !DILocation(line: 74, column: 17, scope: !126)
!132 = !DILocation(line: 74, column: 27, scope: !126)
!133 = !DILocation(line: 74, column: 2, scope: !126)
