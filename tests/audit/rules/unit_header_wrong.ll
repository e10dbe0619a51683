; ModuleID = 'unit_header_wrong.c'
source_filename = "unit_header_wrong.c"
target datalayout = "e-m:e-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux-gnu"

%struct.map = type { i64, i64, i32, i32, [0 x i64] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !14
@memstart_addr = external dso_local global i64, align 8

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @unit_header_wrong(ptr noundef %block, i64 noundef %target) #0 !dbg !22 {
entry:
  %block.addr = alloca ptr, align 8
  %target.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store ptr %block, ptr %block.addr, align 8
    #dbg_declare(ptr %block.addr, !26, !DIExpression(), !44)
  store i64 %target, ptr %target.addr, align 8
    #dbg_declare(ptr %target.addr, !27, !DIExpression(), !45)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !46
    #dbg_declare(ptr %flags, !28, !DIExpression(), !47)
  %call = call i64 @irq_save() #6, !dbg !48
  store i64 %call, ptr %flags, align 8, !dbg !47
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !46
    #dbg_declare(ptr %status, !29, !DIExpression(), !49)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !50
    #dbg_declare(ptr %input, !30, !DIExpression(), !51)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !52
  %call1 = call ptr @this_cpu(ptr noundef %0) #6, !dbg !53
  store ptr %call1, ptr %input, align 8, !dbg !51
  %1 = load ptr, ptr %input, align 8, !dbg !54
  %partition = getelementptr inbounds %struct.map, ptr %1, i32 0, i32 0, !dbg !55
  store i64 1, ptr %partition, align 8, !dbg !56
  %2 = load ptr, ptr %input, align 8, !dbg !57
  %flags2 = getelementptr inbounds %struct.map, ptr %2, i32 0, i32 2, !dbg !58
  store i32 3, ptr %flags2, align 8, !dbg !59
  %3 = load ptr, ptr %input, align 8, !dbg !60
  %padding = getelementptr inbounds %struct.map, ptr %3, i32 0, i32 3, !dbg !61
  store i32 0, ptr %padding, align 4, !dbg !62
  %4 = load i64, ptr %target.addr, align 8, !dbg !63
  %shr = lshr i64 %4, 14, !dbg !64
  %5 = load ptr, ptr %input, align 8, !dbg !65
  %target3 = getelementptr inbounds %struct.map, ptr %5, i32 0, i32 1, !dbg !66
  store i64 %shr, ptr %target3, align 8, !dbg !67
  %6 = load ptr, ptr %block.addr, align 8, !dbg !68
  %call4 = call i64 @virt_to_phys(ptr noundef %6) #6, !dbg !69
  %shr5 = lshr i64 %call4, 12, !dbg !70
  %7 = load ptr, ptr %input, align 8, !dbg !71
  %source = getelementptr inbounds %struct.map, ptr %7, i32 0, i32 4, !dbg !72
  %arrayidx = getelementptr [0 x i64], ptr %source, i64 0, i64 0, !dbg !71
  store i64 %shr5, ptr %arrayidx, align 8, !dbg !73
  %8 = load ptr, ptr %input, align 8, !dbg !74
  %call6 = call i64 @hv_do_hypercall(i64 noundef 4294967371, ptr noundef %8, ptr noundef null) #6, !dbg !75
  store i64 %call6, ptr %status, align 8, !dbg !76
  %9 = load i64, ptr %flags, align 8, !dbg !77
  call void @irq_restore(i64 noundef %9) #6, !dbg !78
  %10 = load i64, ptr %status, align 8, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !80
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !80
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !80
  ret i64 %10, !dbg !81
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !82 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !87
    #dbg_declare(ptr %flags, !86, !DIExpression(), !88)
  %0 = call i64 asm sideeffect "mrs $0, daif", "=r,~{memory}"() #5, !dbg !89, !srcloc !90
  store i64 %0, ptr %flags, align 8, !dbg !89
  call void asm sideeffect "msr daifset, #3", "~{memory}"() #5, !dbg !91, !srcloc !92
  %1 = load i64, ptr %flags, align 8, !dbg !93
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !94
  ret i64 %1, !dbg !95
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid
define internal ptr @this_cpu(ptr noundef %variable) #2 !dbg !96 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !100, !DIExpression(), !102)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !103
    #dbg_declare(ptr %offset, !101, !DIExpression(), !104)
  %0 = call i64 @llvm.read_register.i64(metadata !16), !dbg !105
  %1 = inttoptr i64 %0 to ptr, !dbg !106
  %2 = call i64 asm "mrs $0, tpidr_el1", "=r,*Q"(ptr elementtype(i64) %1) #7, !dbg !107, !srcloc !108
  store i64 %2, ptr %offset, align 8, !dbg !107
  %3 = load ptr, ptr %variable.addr, align 8, !dbg !109
  %4 = ptrtoint ptr %3 to i64, !dbg !110
  %5 = load i64, ptr %offset, align 8, !dbg !111
  %add = add i64 %4, %5, !dbg !112
  %6 = inttoptr i64 %add to ptr, !dbg !113
  %7 = load ptr, ptr %6, align 8, !dbg !114
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !115
  ret ptr %7, !dbg !116
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid
define internal i64 @virt_to_phys(ptr noundef %address) #2 !dbg !117 {
entry:
  %address.addr = alloca ptr, align 8
  store ptr %address, ptr %address.addr, align 8
    #dbg_declare(ptr %address.addr, !123, !DIExpression(), !124)
  %0 = load ptr, ptr %address.addr, align 8, !dbg !125
  %1 = ptrtoint ptr %0 to i64, !dbg !126
  %and = and i64 %1, 281474976710655, !dbg !127
  %2 = load i64, ptr @memstart_addr, align 8, !dbg !128
  %add = add i64 %and, %2, !dbg !129
  ret i64 %add, !dbg !130
}

; Function Attrs: null_pointer_is_valid
declare !dbg !131 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !134 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !138, !DIExpression(), !139)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !140
  call void asm sideeffect "msr daif, ${0:x}", "rZ,~{memory}"(i64 %0) #5, !dbg !141, !srcloc !142
  ret void, !dbg !143
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(read)
declare i64 @llvm.read_register.i64(metadata) #4

attributes #0 = { nounwind null_pointer_is_valid "frame-pointer"="non-leaf" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+fp-armv8,+neon,+v8a,-fmv" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint nounwind null_pointer_is_valid "frame-pointer"="non-leaf" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+fp-armv8,+neon,+v8a,-fmv" }
attributes #3 = { null_pointer_is_valid "frame-pointer"="non-leaf" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+fp-armv8,+neon,+v8a,-fmv" }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(read) }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.named.register.sp = !{!16}
!llvm.module.flags = !{!17, !18, !19, !20}
!llvm.ident = !{!21}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !11, line: 15, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !13, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "unit_header_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "5e4c3b7e2fd5e0780aef0998e3a0736f")
!4 = !{!5, !6, !9, !10}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !8)
!8 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !11, line: 9, baseType: !12)
!11 = !DIFile(filename: "./arm64.h", directory: ".", checksumkind: CSK_MD5, checksum: "037f85f6e03f8b9e88d59038bec63364")
!12 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!13 = !{!0, !14}
!14 = !DIGlobalVariableExpression(var: !15, expr: !DIExpression())
!15 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !11, line: 15, type: !9, isLocal: false, isDefinition: true)
!16 = !{!"sp"}
!17 = !{i32 7, !"Dwarf Version", i32 5}
!18 = !{i32 2, !"Debug Info Version", i32 3}
!19 = !{i32 1, !"wchar_size", i32 4}
!20 = !{i32 7, !"frame-pointer", i32 1}
!21 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!22 = distinct !DISubprogram(name: "unit_header_wrong", scope: !3, file: !3, line: 8, type: !23, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !25)
!23 = !DISubroutineType(types: !24)
!24 = !{!10, !5, !10}
!25 = !{!26, !27, !28, !29, !30}
!26 = !DILocalVariable(name: "block", arg: 1, scope: !22, file: !3, line: 8, type: !5)
!27 = !DILocalVariable(name: "target", arg: 2, scope: !22, file: !3, line: 8, type: !10)
!28 = !DILocalVariable(name: "flags", scope: !22, file: !3, line: 10, type: !10)
!29 = !DILocalVariable(name: "status", scope: !22, file: !3, line: 10, type: !10)
!30 = !DILocalVariable(name: "input", scope: !22, file: !3, line: 11, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "map", file: !11, line: 59, size: 192, elements: !33)
!33 = !{!34, !35, !36, !39, !40}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !32, file: !11, line: 60, baseType: !10, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "target", scope: !32, file: !11, line: 61, baseType: !10, size: 64, offset: 64)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !32, file: !11, line: 62, baseType: !37, size: 32, offset: 128)
!37 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !11, line: 8, baseType: !38)
!38 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !32, file: !11, line: 63, baseType: !37, size: 32, offset: 160)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "source", scope: !32, file: !11, line: 64, baseType: !41, offset: 192)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !10, elements: !42)
!42 = !{!43}
!43 = !DISubrange(count: -1)
!44 = !DILocation(line: 8, column: 29, scope: !22)
!45 = !DILocation(line: 8, column: 40, scope: !22)
!46 = !DILocation(line: 10, column: 2, scope: !22)
!47 = !DILocation(line: 10, column: 6, scope: !22)
!48 = !DILocation(line: 10, column: 14, scope: !22)
!49 = !DILocation(line: 10, column: 26, scope: !22)
!50 = !DILocation(line: 11, column: 2, scope: !22)
!51 = !DILocation(line: 11, column: 14, scope: !22)
!52 = !DILocation(line: 11, column: 31, scope: !22)
!53 = !DILocation(line: 11, column: 22, scope: !22)
!54 = !DILocation(line: 13, column: 2, scope: !22)
!55 = !DILocation(line: 13, column: 9, scope: !22)
!56 = !DILocation(line: 13, column: 19, scope: !22)
!57 = !DILocation(line: 14, column: 2, scope: !22)
!58 = !DILocation(line: 14, column: 9, scope: !22)
!59 = !DILocation(line: 14, column: 15, scope: !22)
!60 = !DILocation(line: 15, column: 2, scope: !22)
!61 = !DILocation(line: 15, column: 9, scope: !22)
!62 = !DILocation(line: 15, column: 17, scope: !22)
!63 = !DILocation(line: 16, column: 18, scope: !22)
!64 = !DILocation(line: 16, column: 25, scope: !22)
!65 = !DILocation(line: 16, column: 2, scope: !22)
!66 = !DILocation(line: 16, column: 9, scope: !22)
!67 = !DILocation(line: 16, column: 16, scope: !22)
!68 = !DILocation(line: 17, column: 34, scope: !22)
!69 = !DILocation(line: 17, column: 21, scope: !22)
!70 = !DILocation(line: 17, column: 41, scope: !22)
!71 = !DILocation(line: 17, column: 2, scope: !22)
!72 = !DILocation(line: 17, column: 9, scope: !22)
!73 = !DILocation(line: 17, column: 19, scope: !22)
!74 = !DILocation(line: 18, column: 46, scope: !22)
!75 = !DILocation(line: 18, column: 11, scope: !22)
!76 = !DILocation(line: 18, column: 9, scope: !22)
!77 = !DILocation(line: 19, column: 14, scope: !22)
!78 = !DILocation(line: 19, column: 2, scope: !22)
!79 = !DILocation(line: 20, column: 9, scope: !22)
!80 = !DILocation(line: 21, column: 1, scope: !22)
!81 = !DILocation(line: 20, column: 2, scope: !22)
!82 = distinct !DISubprogram(name: "irq_save", scope: !11, file: !11, line: 27, type: !83, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !85)
!83 = !DISubroutineType(types: !84)
!84 = !{!10}
!85 = !{!86}
!86 = !DILocalVariable(name: "flags", scope: !82, file: !11, line: 29, type: !10)
!87 = !DILocation(line: 29, column: 2, scope: !82)
!88 = !DILocation(line: 29, column: 6, scope: !82)
!89 = !DILocation(line: 31, column: 2, scope: !82)
!90 = !{i64 19093}
!91 = !DILocation(line: 32, column: 2, scope: !82)
!92 = !{i64 19151}
!93 = !DILocation(line: 33, column: 9, scope: !82)
!94 = !DILocation(line: 34, column: 1, scope: !82)
!95 = !DILocation(line: 33, column: 2, scope: !82)
!96 = distinct !DISubprogram(name: "this_cpu", scope: !11, file: !11, line: 19, type: !97, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !99)
!97 = !DISubroutineType(types: !98)
!98 = !{!5, !9}
!99 = !{!100, !101}
!100 = !DILocalVariable(name: "variable", arg: 1, scope: !96, file: !11, line: 19, type: !9)
!101 = !DILocalVariable(name: "offset", scope: !96, file: !11, line: 21, type: !10)
!102 = !DILocation(line: 19, column: 37, scope: !96)
!103 = !DILocation(line: 21, column: 2, scope: !96)
!104 = !DILocation(line: 21, column: 6, scope: !96)
!105 = !DILocation(line: 23, column: 71, scope: !96)
!106 = !DILocation(line: 23, column: 48, scope: !96)
!107 = !DILocation(line: 23, column: 2, scope: !96)
!108 = !{i64 18902}
!109 = !DILocation(line: 24, column: 25, scope: !96)
!110 = !DILocation(line: 24, column: 20, scope: !96)
!111 = !DILocation(line: 24, column: 36, scope: !96)
!112 = !DILocation(line: 24, column: 34, scope: !96)
!113 = !DILocation(line: 24, column: 10, scope: !96)
!114 = !DILocation(line: 24, column: 9, scope: !96)
!115 = !DILocation(line: 25, column: 1, scope: !96)
!116 = !DILocation(line: 24, column: 2, scope: !96)
!117 = distinct !DISubprogram(name: "virt_to_phys", scope: !11, file: !11, line: 41, type: !118, scopeLine: 42, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !122)
!118 = !DISubroutineType(types: !119)
!119 = !{!10, !120}
!120 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !121, size: 64)
!121 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!122 = !{!123}
!123 = !DILocalVariable(name: "address", arg: 1, scope: !117, file: !11, line: 41, type: !120)
!124 = !DILocation(line: 41, column: 44, scope: !117)
!125 = !DILocation(line: 43, column: 15, scope: !117)
!126 = !DILocation(line: 43, column: 10, scope: !117)
!127 = !DILocation(line: 43, column: 23, scope: !117)
!128 = !DILocation(line: 43, column: 50, scope: !117)
!129 = !DILocation(line: 43, column: 48, scope: !117)
!130 = !DILocation(line: 43, column: 2, scope: !117)
!131 = !DISubprogram(name: "hv_do_hypercall", scope: !11, file: !11, line: 13, type: !132, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!132 = !DISubroutineType(types: !133)
!133 = !{!10, !10, !5, !5}
!134 = distinct !DISubprogram(name: "irq_restore", scope: !11, file: !11, line: 36, type: !135, scopeLine: 37, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !137)
!135 = !DISubroutineType(types: !136)
!136 = !{null, !10}
!137 = !{!138}
!138 = !DILocalVariable(name: "flags", arg: 1, scope: !134, file: !11, line: 36, type: !10)
!139 = !DILocation(line: 36, column: 36, scope: !134)
!140 = !DILocation(line: 38, column: 40, scope: !134)
!141 = !DILocation(line: 38, column: 2, scope: !134)
!142 = !{i64 19262}
!143 = !DILocation(line: 39, column: 1, scope: !134)
