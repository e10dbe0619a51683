; ModuleID = 'exclusive_output_right.c'
source_filename = "exclusive_output_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }
%struct.register_value = type { i64, i64 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !8
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @exclusive_output_right(i64 noundef %partition) #0 !dbg !14 {
entry:
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %low = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !21, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !51
    #dbg_declare(ptr %flags, !22, !DIExpression(), !52)
  %call = call i64 @irq_save() #5, !dbg !53
  store i64 %call, ptr %flags, align 8, !dbg !52
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !51
    #dbg_declare(ptr %status, !23, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 8, ptr %low) #4, !dbg !51
    #dbg_declare(ptr %low, !24, !DIExpression(), !55)
  store i64 0, ptr %low, align 8, !dbg !55
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !56
    #dbg_declare(ptr %input, !25, !DIExpression(), !57)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !58
  %call1 = call ptr @this_cpu_ptr_add(ptr noundef %0) #5, !dbg !59
  store ptr %call1, ptr %input, align 8, !dbg !57
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #4, !dbg !60
    #dbg_declare(ptr %output, !44, !DIExpression(), !61)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !62
  %call2 = call ptr @this_cpu_ptr_add(ptr noundef %1) #5, !dbg !63
  store ptr %call2, ptr %output, align 8, !dbg !61
  %2 = load i64, ptr %partition.addr, align 8, !dbg !64
  %3 = load ptr, ptr %input, align 8, !dbg !65
  %partition3 = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 0, !dbg !66
  store i64 %2, ptr %partition3, align 1, !dbg !67
  %4 = load ptr, ptr %input, align 8, !dbg !68
  %5 = load ptr, ptr %output, align 8, !dbg !69
  %call4 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %4, ptr noundef %5) #5, !dbg !70
  store i64 %call4, ptr %status, align 8, !dbg !71
  %6 = load i64, ptr %status, align 8, !dbg !72
  %call5 = call i32 @succeeded(i64 noundef %6) #5, !dbg !74
  %tobool = icmp ne i32 %call5, 0, !dbg !74
  br i1 %tobool, label %if.then, label %if.end, !dbg !75

if.then:                                          ; preds = %entry
  %7 = load ptr, ptr %output, align 8, !dbg !76
  %low6 = getelementptr inbounds %struct.register_value, ptr %7, i32 0, i32 0, !dbg !77
  %8 = load i64, ptr %low6, align 1, !dbg !77
  store i64 %8, ptr %low, align 8, !dbg !78
  br label %if.end, !dbg !79

if.end:                                           ; preds = %if.then, %entry
  %9 = load i64, ptr %flags, align 8, !dbg !80
  call void @irq_restore(i64 noundef %9) #5, !dbg !81
  %10 = load i64, ptr %low, align 8, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !83
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !83
  call void @llvm.lifetime.end.p0(i64 8, ptr %low) #4, !dbg !83
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !83
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !83
  ret i64 %10, !dbg !84
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !85 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !90
    #dbg_declare(ptr %flags, !89, !DIExpression(), !91)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !92, !srcloc !93
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !94, !srcloc !95
  %0 = load i64, ptr %flags, align 8, !dbg !96
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !97
  ret i64 %0, !dbg !98
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_add(ptr noundef %variable) #2 !dbg !99 {
entry:
  %variable.addr = alloca ptr, align 8
  %address = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !103, !DIExpression(), !105)
  call void @llvm.lifetime.start.p0(i64 8, ptr %address) #4, !dbg !106
    #dbg_declare(ptr %address, !104, !DIExpression(), !107)
  %0 = load ptr, ptr %variable.addr, align 8, !dbg !108
  %1 = call i64 asm "add %gs:$1, $0", "=r,*m,0,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off, ptr %0) #6, !dbg !109, !srcloc !110
  store i64 %1, ptr %address, align 8, !dbg !109
  %2 = load i64, ptr %address, align 8, !dbg !111
  %3 = inttoptr i64 %2 to ptr, !dbg !112
  %4 = load ptr, ptr %3, align 8, !dbg !113
  call void @llvm.lifetime.end.p0(i64 8, ptr %address) #4, !dbg !114
  ret ptr %4, !dbg !115
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !116 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !119 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !124, !DIExpression(), !125)
  %0 = load i64, ptr %status.addr, align 8, !dbg !126
  %and = and i64 %0, 65535, !dbg !127
  %cmp = icmp eq i64 %and, 0, !dbg !128
  %conv = zext i1 %cmp to i32, !dbg !128
  ret i32 %conv, !dbg !129
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !130 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !134, !DIExpression(), !135)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !136
  %and = and i64 %0, 512, !dbg !138
  %tobool = icmp ne i64 %and, 0, !dbg !138
  br i1 %tobool, label %if.then, label %if.end, !dbg !139

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !140, !srcloc !141
  br label %if.end, !dbg !140

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !142
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
!llvm.module.flags = !{!10, !11, !12}
!llvm.ident = !{!13}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !7, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "exclusive_output_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "43c664cdecb1a3611393200493b56d67")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !{!0, !8}
!8 = !DIGlobalVariableExpression(var: !9, expr: !DIExpression())
!9 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!10 = !{i32 7, !"Dwarf Version", i32 5}
!11 = !{i32 2, !"Debug Info Version", i32 3}
!12 = !{i32 1, !"wchar_size", i32 4}
!13 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!14 = distinct !DISubprogram(name: "exclusive_output_right", scope: !3, file: !3, line: 8, type: !15, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !17}
!17 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !18, line: 9, baseType: !19)
!18 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!19 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!20 = !{!21, !22, !23, !24, !25, !44}
!21 = !DILocalVariable(name: "partition", arg: 1, scope: !14, file: !3, line: 8, type: !17)
!22 = !DILocalVariable(name: "flags", scope: !14, file: !3, line: 10, type: !17)
!23 = !DILocalVariable(name: "status", scope: !14, file: !3, line: 10, type: !17)
!24 = !DILocalVariable(name: "low", scope: !14, file: !3, line: 10, type: !17)
!25 = !DILocalVariable(name: "input", scope: !14, file: !3, line: 11, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !18, line: 77, size: 128, elements: !28)
!28 = !{!29, !30, !33, !36, !40}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !27, file: !18, line: 78, baseType: !17, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !27, file: !18, line: 79, baseType: !31, size: 32, offset: 64)
!31 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !18, line: 8, baseType: !32)
!32 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !27, file: !18, line: 80, baseType: !34, size: 8, offset: 96)
!34 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !18, line: 6, baseType: !35)
!35 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !27, file: !18, line: 81, baseType: !37, size: 24, offset: 104)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !34, size: 24, elements: !38)
!38 = !{!39}
!39 = !DISubrange(count: 3)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !27, file: !18, line: 82, baseType: !41, offset: 128)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !31, elements: !42)
!42 = !{!43}
!43 = !DISubrange(count: -1)
!44 = !DILocalVariable(name: "output", scope: !14, file: !3, line: 12, type: !45)
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !46, size: 64)
!46 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "register_value", file: !18, line: 85, size: 128, elements: !47)
!47 = !{!48, !49}
!48 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !46, file: !18, line: 86, baseType: !17, size: 64)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "high", scope: !46, file: !18, line: 87, baseType: !17, size: 64, offset: 64)
!50 = !DILocation(line: 8, column: 32, scope: !14)
!51 = !DILocation(line: 10, column: 2, scope: !14)
!52 = !DILocation(line: 10, column: 6, scope: !14)
!53 = !DILocation(line: 10, column: 14, scope: !14)
!54 = !DILocation(line: 10, column: 26, scope: !14)
!55 = !DILocation(line: 10, column: 34, scope: !14)
!56 = !DILocation(line: 11, column: 2, scope: !14)
!57 = !DILocation(line: 11, column: 26, scope: !14)
!58 = !DILocation(line: 11, column: 51, scope: !14)
!59 = !DILocation(line: 11, column: 34, scope: !14)
!60 = !DILocation(line: 12, column: 2, scope: !14)
!61 = !DILocation(line: 12, column: 25, scope: !14)
!62 = !DILocation(line: 12, column: 51, scope: !14)
!63 = !DILocation(line: 12, column: 34, scope: !14)
!64 = !DILocation(line: 14, column: 21, scope: !14)
!65 = !DILocation(line: 14, column: 2, scope: !14)
!66 = !DILocation(line: 14, column: 9, scope: !14)
!67 = !DILocation(line: 14, column: 19, scope: !14)
!68 = !DILocation(line: 15, column: 48, scope: !14)
!69 = !DILocation(line: 15, column: 55, scope: !14)
!70 = !DILocation(line: 15, column: 11, scope: !14)
!71 = !DILocation(line: 15, column: 9, scope: !14)
!72 = !DILocation(line: 16, column: 16, scope: !73)
!73 = distinct !DILexicalBlock(scope: !14, file: !3, line: 16, column: 6)
!74 = !DILocation(line: 16, column: 6, scope: !73)
!75 = !DILocation(line: 16, column: 6, scope: !14)
!76 = !DILocation(line: 17, column: 9, scope: !73)
!77 = !DILocation(line: 17, column: 17, scope: !73)
!78 = !DILocation(line: 17, column: 7, scope: !73)
!79 = !DILocation(line: 17, column: 3, scope: !73)
!80 = !DILocation(line: 18, column: 14, scope: !14)
!81 = !DILocation(line: 18, column: 2, scope: !14)
!82 = !DILocation(line: 19, column: 9, scope: !14)
!83 = !DILocation(line: 20, column: 1, scope: !14)
!84 = !DILocation(line: 19, column: 2, scope: !14)
!85 = distinct !DISubprogram(name: "irq_save", scope: !18, file: !18, line: 40, type: !86, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !88)
!86 = !DISubroutineType(types: !87)
!87 = !{!17}
!88 = !{!89}
!89 = !DILocalVariable(name: "flags", scope: !85, file: !18, line: 42, type: !17)
!90 = !DILocation(line: 42, column: 2, scope: !85)
!91 = !DILocation(line: 42, column: 6, scope: !85)
!92 = !DILocation(line: 44, column: 2, scope: !85)
!93 = !{i64 18992, i64 19001}
!94 = !DILocation(line: 45, column: 2, scope: !85)
!95 = !{i64 19063}
!96 = !DILocation(line: 46, column: 9, scope: !85)
!97 = !DILocation(line: 47, column: 1, scope: !85)
!98 = !DILocation(line: 46, column: 2, scope: !85)
!99 = distinct !DISubprogram(name: "this_cpu_ptr_add", scope: !18, file: !18, line: 64, type: !100, scopeLine: 65, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !102)
!100 = !DISubroutineType(types: !101)
!101 = !{!6, !5}
!102 = !{!103, !104}
!103 = !DILocalVariable(name: "variable", arg: 1, scope: !99, file: !18, line: 64, type: !5)
!104 = !DILocalVariable(name: "address", scope: !99, file: !18, line: 66, type: !17)
!105 = !DILocation(line: 64, column: 45, scope: !99)
!106 = !DILocation(line: 66, column: 2, scope: !99)
!107 = !DILocation(line: 66, column: 6, scope: !99)
!108 = !DILocation(line: 68, column: 65, scope: !99)
!109 = !DILocation(line: 68, column: 2, scope: !99)
!110 = !{i64 19543}
!111 = !DILocation(line: 69, column: 19, scope: !99)
!112 = !DILocation(line: 69, column: 10, scope: !99)
!113 = !DILocation(line: 69, column: 9, scope: !99)
!114 = !DILocation(line: 70, column: 1, scope: !99)
!115 = !DILocation(line: 69, column: 2, scope: !99)
!116 = !DISubprogram(name: "hv_do_hypercall", scope: !18, file: !18, line: 15, type: !117, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!117 = !DISubroutineType(types: !118)
!118 = !{!17, !17, !6, !6}
!119 = distinct !DISubprogram(name: "succeeded", scope: !18, file: !18, line: 72, type: !120, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !123)
!120 = !DISubroutineType(types: !121)
!121 = !{!122, !17}
!122 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!123 = !{!124}
!124 = !DILocalVariable(name: "status", arg: 1, scope: !119, file: !18, line: 72, type: !17)
!125 = !DILocation(line: 72, column: 33, scope: !119)
!126 = !DILocation(line: 74, column: 10, scope: !119)
!127 = !DILocation(line: 74, column: 17, scope: !119)
!128 = !DILocation(line: 74, column: 27, scope: !119)
!129 = !DILocation(line: 74, column: 2, scope: !119)
!130 = distinct !DISubprogram(name: "irq_restore", scope: !18, file: !18, line: 49, type: !131, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !133)
!131 = !DISubroutineType(types: !132)
!132 = !{null, !17}
!133 = !{!134}
!134 = !DILocalVariable(name: "flags", arg: 1, scope: !130, file: !18, line: 49, type: !17)
!135 = !DILocation(line: 49, column: 36, scope: !130)
!136 = !DILocation(line: 51, column: 6, scope: !137)
!137 = distinct !DILexicalBlock(scope: !130, file: !18, line: 51, column: 6)
!138 = !DILocation(line: 51, column: 12, scope: !137)
!139 = !DILocation(line: 51, column: 6, scope: !130)
!140 = !DILocation(line: 52, column: 3, scope: !137)
!141 = !{i64 19183}
!142 = !DILocation(line: 53, column: 1, scope: !130)
