; ModuleID = 'exclusive_peek_wrong.c'
source_filename = "exclusive_peek_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @exclusive_peek_wrong(i64 noundef %partition, ptr noundef %low) #0 !dbg !17 {
entry:
  %partition.addr = alloca i64, align 8
  %low.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !22, !DIExpression(), !51)
  store ptr %low, ptr %low.addr, align 8
    #dbg_declare(ptr %low.addr, !23, !DIExpression(), !52)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !53
    #dbg_declare(ptr %flags, !24, !DIExpression(), !54)
  %call = call i64 @irq_save() #6, !dbg !55
  store i64 %call, ptr %flags, align 8, !dbg !54
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !53
    #dbg_declare(ptr %status, !25, !DIExpression(), !56)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !57
    #dbg_declare(ptr %input, !26, !DIExpression(), !58)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !59
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !60
  store ptr %call1, ptr %input, align 8, !dbg !58
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !61
    #dbg_declare(ptr %output, !45, !DIExpression(), !62)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !63
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !64
  store ptr %call2, ptr %output, align 8, !dbg !62
  %2 = load i64, ptr %partition.addr, align 8, !dbg !65
  %3 = load ptr, ptr %input, align 8, !dbg !66
  %partition3 = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 0, !dbg !67
  store i64 %2, ptr %partition3, align 1, !dbg !68
  %4 = load ptr, ptr %input, align 8, !dbg !69
  %vp = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 1, !dbg !70
  store i32 0, ptr %vp, align 1, !dbg !71
  %5 = load ptr, ptr %input, align 8, !dbg !72
  %vtl = getelementptr inbounds %struct.registers_input, ptr %5, i32 0, i32 2, !dbg !73
  store i8 0, ptr %vtl, align 1, !dbg !74
  %6 = load ptr, ptr %input, align 8, !dbg !75
  %7 = load ptr, ptr %output, align 8, !dbg !76
  %call4 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %6, ptr noundef %7) #6, !dbg !77
  store i64 %call4, ptr %status, align 8, !dbg !78
  %8 = load i64, ptr %flags, align 8, !dbg !79
  call void @irq_restore(i64 noundef %8) #6, !dbg !80
  %9 = load i64, ptr %status, align 8, !dbg !81
  %call5 = call i32 @succeeded(i64 noundef %9) #6, !dbg !83
  %tobool = icmp ne i32 %call5, 0, !dbg !83
  br i1 %tobool, label %if.then, label %if.end, !dbg !84

if.then:                                          ; preds = %entry
  %call6 = call i64 @last() #6, !dbg !85
  %10 = load ptr, ptr %low.addr, align 8, !dbg !86
  store i64 %call6, ptr %10, align 8, !dbg !87
  br label %if.end, !dbg !88

if.end:                                           ; preds = %if.then, %entry
  %11 = load i64, ptr %status, align 8, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !90
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !90
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !90
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !90
  ret i64 %11, !dbg !91
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !92 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !97
    #dbg_declare(ptr %flags, !96, !DIExpression(), !98)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !99, !srcloc !100
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !101, !srcloc !102
  %0 = load i64, ptr %flags, align 8, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !104
  ret i64 %0, !dbg !105
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !106 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !110, !DIExpression(), !112)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !113
    #dbg_declare(ptr %offset, !111, !DIExpression(), !114)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !115, !srcloc !116
  store i64 %0, ptr %offset, align 8, !dbg !115
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !117
  %2 = ptrtoint ptr %1 to i64, !dbg !118
  %3 = load i64, ptr %offset, align 8, !dbg !119
  %add = add i64 %2, %3, !dbg !120
  %4 = inttoptr i64 %add to ptr, !dbg !121
  %5 = load ptr, ptr %4, align 8, !dbg !122
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !123
  ret ptr %5, !dbg !124
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !125 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !128 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !132, !DIExpression(), !133)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !134
  %and = and i64 %0, 512, !dbg !136
  %tobool = icmp ne i64 %and, 0, !dbg !136
  br i1 %tobool, label %if.then, label %if.end, !dbg !137

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !138, !srcloc !139
  br label %if.end, !dbg !138

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !140
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !141 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !146, !DIExpression(), !147)
  %0 = load i64, ptr %status.addr, align 8, !dbg !148
  %and = and i64 %0, 65535, !dbg !149
  %cmp = icmp eq i64 %and, 0, !dbg !150
  %conv = zext i1 %cmp to i32, !dbg !150
  ret i32 %conv, !dbg !151
}

; Function Attrs: noinline noredzone nounwind null_pointer_is_valid
define internal i64 @last() #4 !dbg !152 {
entry:
  %output = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !155
    #dbg_declare(ptr %output, !154, !DIExpression(), !156)
  %0 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !157
  %call = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !158
  store ptr %call, ptr %output, align 8, !dbg !156
  %1 = load ptr, ptr %output, align 8, !dbg !159
  %arrayidx = getelementptr i64, ptr %1, i64 0, !dbg !159
  %2 = load i64, ptr %arrayidx, align 8, !dbg !159
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !160
  ret i64 %2, !dbg !161
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "exclusive_peek_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "26ad081892c74755bf41216d116419e5")
!4 = !{!5, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "exclusive_peek_wrong", scope: !3, file: !3, line: 15, type: !18, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !21)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!21 = !{!22, !23, !24, !25, !26, !45}
!22 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 15, type: !7)
!23 = !DILocalVariable(name: "low", arg: 2, scope: !17, file: !3, line: 15, type: !20)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 17, type: !7)
!25 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 17, type: !7)
!26 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 18, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !29)
!29 = !{!30, !31, !34, !37, !41}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !28, file: !8, line: 78, baseType: !7, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !28, file: !8, line: 79, baseType: !32, size: 32, offset: 64)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !33)
!33 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !28, file: !8, line: 80, baseType: !35, size: 8, offset: 96)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !36)
!36 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !28, file: !8, line: 81, baseType: !38, size: 24, offset: 104)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 24, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: 3)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !28, file: !8, line: 82, baseType: !42, offset: 128)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: -1)
!45 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 19, type: !46)
!46 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64)
!47 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "register_value", file: !8, line: 85, size: 128, elements: !48)
!48 = !{!49, !50}
!49 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !47, file: !8, line: 86, baseType: !7, size: 64)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "high", scope: !47, file: !8, line: 87, baseType: !7, size: 64, offset: 64)
!51 = !DILocation(line: 15, column: 30, scope: !17)
!52 = !DILocation(line: 15, column: 46, scope: !17)
!53 = !DILocation(line: 17, column: 2, scope: !17)
!54 = !DILocation(line: 17, column: 6, scope: !17)
!55 = !DILocation(line: 17, column: 14, scope: !17)
!56 = !DILocation(line: 17, column: 26, scope: !17)
!57 = !DILocation(line: 18, column: 2, scope: !17)
!58 = !DILocation(line: 18, column: 26, scope: !17)
!59 = !DILocation(line: 18, column: 52, scope: !17)
!60 = !DILocation(line: 18, column: 34, scope: !17)
!61 = !DILocation(line: 19, column: 2, scope: !17)
!62 = !DILocation(line: 19, column: 25, scope: !17)
!63 = !DILocation(line: 19, column: 52, scope: !17)
!64 = !DILocation(line: 19, column: 34, scope: !17)
!65 = !DILocation(line: 21, column: 21, scope: !17)
!66 = !DILocation(line: 21, column: 2, scope: !17)
!67 = !DILocation(line: 21, column: 9, scope: !17)
!68 = !DILocation(line: 21, column: 19, scope: !17)
!69 = !DILocation(line: 22, column: 2, scope: !17)
!70 = !DILocation(line: 22, column: 9, scope: !17)
!71 = !DILocation(line: 22, column: 12, scope: !17)
!72 = !DILocation(line: 23, column: 2, scope: !17)
!73 = !DILocation(line: 23, column: 9, scope: !17)
!74 = !DILocation(line: 23, column: 13, scope: !17)
!75 = !DILocation(line: 24, column: 48, scope: !17)
!76 = !DILocation(line: 24, column: 55, scope: !17)
!77 = !DILocation(line: 24, column: 11, scope: !17)
!78 = !DILocation(line: 24, column: 9, scope: !17)
!79 = !DILocation(line: 25, column: 14, scope: !17)
!80 = !DILocation(line: 25, column: 2, scope: !17)
!81 = !DILocation(line: 26, column: 16, scope: !82)
!82 = distinct !DILexicalBlock(scope: !17, file: !3, line: 26, column: 6)
!83 = !DILocation(line: 26, column: 6, scope: !82)
!84 = !DILocation(line: 26, column: 6, scope: !17)
!85 = !DILocation(line: 27, column: 10, scope: !82)
!86 = !DILocation(line: 27, column: 4, scope: !82)
!87 = !DILocation(line: 27, column: 8, scope: !82)
!88 = !DILocation(line: 27, column: 3, scope: !82)
!89 = !DILocation(line: 28, column: 9, scope: !17)
!90 = !DILocation(line: 29, column: 1, scope: !17)
!91 = !DILocation(line: 28, column: 2, scope: !17)
!92 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !93, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !95)
!93 = !DISubroutineType(types: !94)
!94 = !{!7}
!95 = !{!96}
!96 = !DILocalVariable(name: "flags", scope: !92, file: !8, line: 42, type: !7)
!97 = !DILocation(line: 42, column: 2, scope: !92)
!98 = !DILocation(line: 42, column: 6, scope: !92)
!99 = !DILocation(line: 44, column: 2, scope: !92)
!100 = !{i64 19186, i64 19195}
!101 = !DILocation(line: 45, column: 2, scope: !92)
!102 = !{i64 19257}
!103 = !DILocation(line: 46, column: 9, scope: !92)
!104 = !DILocation(line: 47, column: 1, scope: !92)
!105 = !DILocation(line: 46, column: 2, scope: !92)
!106 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !107, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !109)
!107 = !DISubroutineType(types: !108)
!108 = !{!6, !5}
!109 = !{!110, !111}
!110 = !DILocalVariable(name: "variable", arg: 1, scope: !106, file: !8, line: 56, type: !5)
!111 = !DILocalVariable(name: "offset", scope: !106, file: !8, line: 58, type: !7)
!112 = !DILocation(line: 56, column: 46, scope: !106)
!113 = !DILocation(line: 58, column: 2, scope: !106)
!114 = !DILocation(line: 58, column: 6, scope: !106)
!115 = !DILocation(line: 60, column: 2, scope: !106)
!116 = !{i64 19558}
!117 = !DILocation(line: 61, column: 25, scope: !106)
!118 = !DILocation(line: 61, column: 20, scope: !106)
!119 = !DILocation(line: 61, column: 36, scope: !106)
!120 = !DILocation(line: 61, column: 34, scope: !106)
!121 = !DILocation(line: 61, column: 10, scope: !106)
!122 = !DILocation(line: 61, column: 9, scope: !106)
!123 = !DILocation(line: 62, column: 1, scope: !106)
!124 = !DILocation(line: 61, column: 2, scope: !106)
!125 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !126, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!126 = !DISubroutineType(types: !127)
!127 = !{!7, !7, !6, !6}
!128 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !129, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !131)
!129 = !DISubroutineType(types: !130)
!130 = !{null, !7}
!131 = !{!132}
!132 = !DILocalVariable(name: "flags", arg: 1, scope: !128, file: !8, line: 49, type: !7)
!133 = !DILocation(line: 49, column: 36, scope: !128)
!134 = !DILocation(line: 51, column: 6, scope: !135)
!135 = distinct !DILexicalBlock(scope: !128, file: !8, line: 51, column: 6)
!136 = !DILocation(line: 51, column: 12, scope: !135)
!137 = !DILocation(line: 51, column: 6, scope: !128)
!138 = !DILocation(line: 52, column: 3, scope: !135)
!139 = !{i64 19377}
!140 = !DILocation(line: 53, column: 1, scope: !128)
!141 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !142, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !145)
!142 = !DISubroutineType(types: !143)
!143 = !{!144, !7}
!144 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!145 = !{!146}
!146 = !DILocalVariable(name: "status", arg: 1, scope: !141, file: !8, line: 72, type: !7)
!147 = !DILocation(line: 72, column: 33, scope: !141)
!148 = !DILocation(line: 74, column: 10, scope: !141)
!149 = !DILocation(line: 74, column: 17, scope: !141)
!150 = !DILocation(line: 74, column: 27, scope: !141)
!151 = !DILocation(line: 74, column: 2, scope: !141)
!152 = distinct !DISubprogram(name: "last", scope: !3, file: !3, line: 8, type: !93, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !153)
!153 = !{!154}
!154 = !DILocalVariable(name: "output", scope: !152, file: !3, line: 10, type: !20)
!155 = !DILocation(line: 10, column: 2, scope: !152)
!156 = !DILocation(line: 10, column: 7, scope: !152)
!157 = !DILocation(line: 10, column: 34, scope: !152)
!158 = !DILocation(line: 10, column: 16, scope: !152)
!159 = !DILocation(line: 12, column: 9, scope: !152)
!160 = !DILocation(line: 13, column: 1, scope: !152)
!161 = !DILocation(line: 12, column: 2, scope: !152)
