; ModuleID = 'exclusive_anew_wrong.c'
source_filename = "exclusive_anew_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }
%struct.register_value = type { i64, i64 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @exclusive_anew_wrong(i64 noundef %partition, ptr noundef %low) #0 !dbg !17 {
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
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !53
    #dbg_declare(ptr %flags, !24, !DIExpression(), !54)
  %call = call i64 @irq_save() #5, !dbg !55
  store i64 %call, ptr %flags, align 8, !dbg !54
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !53
    #dbg_declare(ptr %status, !25, !DIExpression(), !56)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !57
    #dbg_declare(ptr %input, !26, !DIExpression(), !58)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !59
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !60
  store ptr %call1, ptr %input, align 8, !dbg !58
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #4, !dbg !61
    #dbg_declare(ptr %output, !45, !DIExpression(), !62)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !63
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #5, !dbg !64
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
  %call4 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %6, ptr noundef %7) #5, !dbg !77
  store i64 %call4, ptr %status, align 8, !dbg !78
  %8 = load i64, ptr %flags, align 8, !dbg !79
  call void @irq_restore(i64 noundef %8) #5, !dbg !80
  %call5 = call i64 @irq_save() #5, !dbg !81
  store i64 %call5, ptr %flags, align 8, !dbg !82
  %9 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !83
  %call6 = call ptr @this_cpu_ptr_load(ptr noundef %9) #5, !dbg !84
  store ptr %call6, ptr %output, align 8, !dbg !85
  %10 = load i64, ptr %status, align 8, !dbg !86
  %call7 = call i32 @succeeded(i64 noundef %10) #5, !dbg !88
  %tobool = icmp ne i32 %call7, 0, !dbg !88
  br i1 %tobool, label %if.then, label %if.end, !dbg !89

if.then:                                          ; preds = %entry
  %11 = load ptr, ptr %output, align 8, !dbg !90
  %low8 = getelementptr inbounds %struct.register_value, ptr %11, i32 0, i32 0, !dbg !91
  %12 = load i64, ptr %low8, align 1, !dbg !91
  %13 = load ptr, ptr %low.addr, align 8, !dbg !92
  store i64 %12, ptr %13, align 8, !dbg !93
  br label %if.end, !dbg !94

if.end:                                           ; preds = %if.then, %entry
  %14 = load i64, ptr %flags, align 8, !dbg !95
  call void @irq_restore(i64 noundef %14) #5, !dbg !96
  %15 = load i64, ptr %status, align 8, !dbg !97
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !98
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !98
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !98
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !98
  ret i64 %15, !dbg !99
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !100 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !105
    #dbg_declare(ptr %flags, !104, !DIExpression(), !106)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !107, !srcloc !108
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !109, !srcloc !110
  %0 = load i64, ptr %flags, align 8, !dbg !111
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !112
  ret i64 %0, !dbg !113
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !114 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !118, !DIExpression(), !120)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !121
    #dbg_declare(ptr %offset, !119, !DIExpression(), !122)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !123, !srcloc !124
  store i64 %0, ptr %offset, align 8, !dbg !123
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !125
  %2 = ptrtoint ptr %1 to i64, !dbg !126
  %3 = load i64, ptr %offset, align 8, !dbg !127
  %add = add i64 %2, %3, !dbg !128
  %4 = inttoptr i64 %add to ptr, !dbg !129
  %5 = load ptr, ptr %4, align 8, !dbg !130
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !131
  ret ptr %5, !dbg !132
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !133 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !136 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !140, !DIExpression(), !141)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !142
  %and = and i64 %0, 512, !dbg !144
  %tobool = icmp ne i64 %and, 0, !dbg !144
  br i1 %tobool, label %if.then, label %if.end, !dbg !145

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !146, !srcloc !147
  br label %if.end, !dbg !146

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !148
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !149 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !154, !DIExpression(), !155)
  %0 = load i64, ptr %status.addr, align 8, !dbg !156
  %and = and i64 %0, 65535, !dbg !157
  %cmp = icmp eq i64 %and, 0, !dbg !158
  %conv = zext i1 %cmp to i32, !dbg !158
  ret i32 %conv, !dbg !159
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
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "exclusive_anew_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "8e09be6517c7f6dc00ab1f7af41b1db9")
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
!17 = distinct !DISubprogram(name: "exclusive_anew_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !21)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!21 = !{!22, !23, !24, !25, !26, !45}
!22 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 8, type: !7)
!23 = !DILocalVariable(name: "low", arg: 2, scope: !17, file: !3, line: 8, type: !20)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!25 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!26 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !27)
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
!45 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !46)
!46 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64)
!47 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "register_value", file: !8, line: 85, size: 128, elements: !48)
!48 = !{!49, !50}
!49 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !47, file: !8, line: 86, baseType: !7, size: 64)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "high", scope: !47, file: !8, line: 87, baseType: !7, size: 64, offset: 64)
!51 = !DILocation(line: 8, column: 30, scope: !17)
!52 = !DILocation(line: 8, column: 46, scope: !17)
!53 = !DILocation(line: 10, column: 2, scope: !17)
!54 = !DILocation(line: 10, column: 6, scope: !17)
!55 = !DILocation(line: 10, column: 14, scope: !17)
!56 = !DILocation(line: 10, column: 26, scope: !17)
!57 = !DILocation(line: 11, column: 2, scope: !17)
!58 = !DILocation(line: 11, column: 26, scope: !17)
!59 = !DILocation(line: 11, column: 52, scope: !17)
!60 = !DILocation(line: 11, column: 34, scope: !17)
!61 = !DILocation(line: 12, column: 2, scope: !17)
!62 = !DILocation(line: 12, column: 25, scope: !17)
!63 = !DILocation(line: 12, column: 52, scope: !17)
!64 = !DILocation(line: 12, column: 34, scope: !17)
!65 = !DILocation(line: 14, column: 21, scope: !17)
!66 = !DILocation(line: 14, column: 2, scope: !17)
!67 = !DILocation(line: 14, column: 9, scope: !17)
!68 = !DILocation(line: 14, column: 19, scope: !17)
!69 = !DILocation(line: 15, column: 2, scope: !17)
!70 = !DILocation(line: 15, column: 9, scope: !17)
!71 = !DILocation(line: 15, column: 12, scope: !17)
!72 = !DILocation(line: 16, column: 2, scope: !17)
!73 = !DILocation(line: 16, column: 9, scope: !17)
!74 = !DILocation(line: 16, column: 13, scope: !17)
!75 = !DILocation(line: 17, column: 48, scope: !17)
!76 = !DILocation(line: 17, column: 55, scope: !17)
!77 = !DILocation(line: 17, column: 11, scope: !17)
!78 = !DILocation(line: 17, column: 9, scope: !17)
!79 = !DILocation(line: 18, column: 14, scope: !17)
!80 = !DILocation(line: 18, column: 2, scope: !17)
!81 = !DILocation(line: 19, column: 10, scope: !17)
!82 = !DILocation(line: 19, column: 8, scope: !17)
!83 = !DILocation(line: 20, column: 29, scope: !17)
!84 = !DILocation(line: 20, column: 11, scope: !17)
!85 = !DILocation(line: 20, column: 9, scope: !17)
!86 = !DILocation(line: 21, column: 16, scope: !87)
!87 = distinct !DILexicalBlock(scope: !17, file: !3, line: 21, column: 6)
!88 = !DILocation(line: 21, column: 6, scope: !87)
!89 = !DILocation(line: 21, column: 6, scope: !17)
!90 = !DILocation(line: 22, column: 10, scope: !87)
!91 = !DILocation(line: 22, column: 18, scope: !87)
!92 = !DILocation(line: 22, column: 4, scope: !87)
!93 = !DILocation(line: 22, column: 8, scope: !87)
!94 = !DILocation(line: 22, column: 3, scope: !87)
!95 = !DILocation(line: 23, column: 14, scope: !17)
!96 = !DILocation(line: 23, column: 2, scope: !17)
!97 = !DILocation(line: 24, column: 9, scope: !17)
!98 = !DILocation(line: 25, column: 1, scope: !17)
!99 = !DILocation(line: 24, column: 2, scope: !17)
!100 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !101, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !103)
!101 = !DISubroutineType(types: !102)
!102 = !{!7}
!103 = !{!104}
!104 = !DILocalVariable(name: "flags", scope: !100, file: !8, line: 42, type: !7)
!105 = !DILocation(line: 42, column: 2, scope: !100)
!106 = !DILocation(line: 42, column: 6, scope: !100)
!107 = !DILocation(line: 44, column: 2, scope: !100)
!108 = !{i64 19151, i64 19160}
!109 = !DILocation(line: 45, column: 2, scope: !100)
!110 = !{i64 19222}
!111 = !DILocation(line: 46, column: 9, scope: !100)
!112 = !DILocation(line: 47, column: 1, scope: !100)
!113 = !DILocation(line: 46, column: 2, scope: !100)
!114 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !115, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !117)
!115 = !DISubroutineType(types: !116)
!116 = !{!6, !5}
!117 = !{!118, !119}
!118 = !DILocalVariable(name: "variable", arg: 1, scope: !114, file: !8, line: 56, type: !5)
!119 = !DILocalVariable(name: "offset", scope: !114, file: !8, line: 58, type: !7)
!120 = !DILocation(line: 56, column: 46, scope: !114)
!121 = !DILocation(line: 58, column: 2, scope: !114)
!122 = !DILocation(line: 58, column: 6, scope: !114)
!123 = !DILocation(line: 60, column: 2, scope: !114)
!124 = !{i64 19523}
!125 = !DILocation(line: 61, column: 25, scope: !114)
!126 = !DILocation(line: 61, column: 20, scope: !114)
!127 = !DILocation(line: 61, column: 36, scope: !114)
!128 = !DILocation(line: 61, column: 34, scope: !114)
!129 = !DILocation(line: 61, column: 10, scope: !114)
!130 = !DILocation(line: 61, column: 9, scope: !114)
!131 = !DILocation(line: 62, column: 1, scope: !114)
!132 = !DILocation(line: 61, column: 2, scope: !114)
!133 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !134, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!134 = !DISubroutineType(types: !135)
!135 = !{!7, !7, !6, !6}
!136 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !137, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !139)
!137 = !DISubroutineType(types: !138)
!138 = !{null, !7}
!139 = !{!140}
!140 = !DILocalVariable(name: "flags", arg: 1, scope: !136, file: !8, line: 49, type: !7)
!141 = !DILocation(line: 49, column: 36, scope: !136)
!142 = !DILocation(line: 51, column: 6, scope: !143)
!143 = distinct !DILexicalBlock(scope: !136, file: !8, line: 51, column: 6)
!144 = !DILocation(line: 51, column: 12, scope: !143)
!145 = !DILocation(line: 51, column: 6, scope: !136)
!146 = !DILocation(line: 52, column: 3, scope: !143)
!147 = !{i64 19342}
!148 = !DILocation(line: 53, column: 1, scope: !136)
!149 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !150, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !153)
!150 = !DISubroutineType(types: !151)
!151 = !{!152, !7}
!152 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!153 = !{!154}
!154 = !DILocalVariable(name: "status", arg: 1, scope: !149, file: !8, line: 72, type: !7)
!155 = !DILocation(line: 72, column: 33, scope: !149)
!156 = !DILocation(line: 74, column: 10, scope: !149)
!157 = !DILocation(line: 74, column: 17, scope: !149)
!158 = !DILocation(line: 74, column: 27, scope: !149)
!159 = !DILocation(line: 74, column: 2, scope: !149)
