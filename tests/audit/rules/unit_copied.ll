; ModuleID = 'unit_copied.c'
source_filename = "unit_copied.c"
target datalayout = "e-m:e-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux-gnu"

%struct.map = type { i64, i64, i32, i32, [0 x i64] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !14

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @unit_copied(i64 noundef %target, ptr noundef %numbers) #0 !dbg !22 {
entry:
  %target.addr = alloca i64, align 8
  %numbers.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %target, ptr %target.addr, align 8
    #dbg_declare(ptr %target.addr, !28, !DIExpression(), !46)
  store ptr %numbers, ptr %numbers.addr, align 8
    #dbg_declare(ptr %numbers.addr, !29, !DIExpression(), !47)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !48
    #dbg_declare(ptr %flags, !30, !DIExpression(), !49)
  %call = call i64 @irq_save() #7, !dbg !50
  store i64 %call, ptr %flags, align 8, !dbg !49
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !48
    #dbg_declare(ptr %status, !31, !DIExpression(), !51)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !52
    #dbg_declare(ptr %input, !32, !DIExpression(), !53)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !54
  %call1 = call ptr @this_cpu(ptr noundef %0) #7, !dbg !55
  store ptr %call1, ptr %input, align 8, !dbg !53
  %1 = load ptr, ptr %input, align 8, !dbg !56
  %partition = getelementptr inbounds %struct.map, ptr %1, i32 0, i32 0, !dbg !57
  store i64 1, ptr %partition, align 8, !dbg !58
  %2 = load ptr, ptr %input, align 8, !dbg !59
  %flags2 = getelementptr inbounds %struct.map, ptr %2, i32 0, i32 2, !dbg !60
  store i32 3, ptr %flags2, align 8, !dbg !61
  %3 = load ptr, ptr %input, align 8, !dbg !62
  %padding = getelementptr inbounds %struct.map, ptr %3, i32 0, i32 3, !dbg !63
  store i32 0, ptr %padding, align 4, !dbg !64
  %4 = load i64, ptr %target.addr, align 8, !dbg !65
  %shr = lshr i64 %4, 12, !dbg !66
  %5 = load ptr, ptr %input, align 8, !dbg !67
  %target3 = getelementptr inbounds %struct.map, ptr %5, i32 0, i32 1, !dbg !68
  store i64 %shr, ptr %target3, align 8, !dbg !69
  %6 = load ptr, ptr %input, align 8, !dbg !70
  %source = getelementptr inbounds %struct.map, ptr %6, i32 0, i32 4, !dbg !71
  %arraydecay = getelementptr inbounds [0 x i64], ptr %source, i64 0, i64 0, !dbg !72
  %7 = load ptr, ptr %numbers.addr, align 8, !dbg !73
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %arraydecay, ptr align 8 %7, i64 64, i1 false), !dbg !72
  %8 = load ptr, ptr %input, align 8, !dbg !74
  %call4 = call i64 @hv_do_hypercall(i64 noundef 34359738443, ptr noundef %8, ptr noundef null) #7, !dbg !75
  store i64 %call4, ptr %status, align 8, !dbg !76
  %9 = load i64, ptr %flags, align 8, !dbg !77
  call void @irq_restore(i64 noundef %9) #7, !dbg !78
  %10 = load i64, ptr %status, align 8, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !80
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !80
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !80
  ret i64 %10, !dbg !81
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !82 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !87
    #dbg_declare(ptr %flags, !86, !DIExpression(), !88)
  %0 = call i64 asm sideeffect "mrs $0, daif", "=r,~{memory}"() #6, !dbg !89, !srcloc !90
  store i64 %0, ptr %flags, align 8, !dbg !89
  call void asm sideeffect "msr daifset, #3", "~{memory}"() #6, !dbg !91, !srcloc !92
  %1 = load i64, ptr %flags, align 8, !dbg !93
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !94
  ret i64 %1, !dbg !95
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid
define internal ptr @this_cpu(ptr noundef %variable) #2 !dbg !96 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !100, !DIExpression(), !102)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !103
    #dbg_declare(ptr %offset, !101, !DIExpression(), !104)
  %0 = call i64 @llvm.read_register.i64(metadata !16), !dbg !105
  %1 = inttoptr i64 %0 to ptr, !dbg !106
  %2 = call i64 asm "mrs $0, tpidr_el1", "=r,*Q"(ptr elementtype(i64) %1) #8, !dbg !107, !srcloc !108
  store i64 %2, ptr %offset, align 8, !dbg !107
  %3 = load ptr, ptr %variable.addr, align 8, !dbg !109
  %4 = ptrtoint ptr %3 to i64, !dbg !110
  %5 = load i64, ptr %offset, align 8, !dbg !111
  %add = add i64 %4, %5, !dbg !112
  %6 = inttoptr i64 %add to ptr, !dbg !113
  %7 = load ptr, ptr %6, align 8, !dbg !114
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !115
  ret ptr %7, !dbg !116
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: null_pointer_is_valid
declare !dbg !117 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !120 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !124, !DIExpression(), !125)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !126
  call void asm sideeffect "msr daif, ${0:x}", "rZ,~{memory}"(i64 %0) #6, !dbg !127, !srcloc !128
  ret void, !dbg !129
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(read)
declare i64 @llvm.read_register.i64(metadata) #5

attributes #0 = { nounwind null_pointer_is_valid "frame-pointer"="non-leaf" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+fp-armv8,+neon,+v8a,-fmv" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint nounwind null_pointer_is_valid "frame-pointer"="non-leaf" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+fp-armv8,+neon,+v8a,-fmv" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { null_pointer_is_valid "frame-pointer"="non-leaf" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+fp-armv8,+neon,+v8a,-fmv" }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(read) }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin "no-builtins" }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.named.register.sp = !{!16}
!llvm.module.flags = !{!17, !18, !19, !20}
!llvm.ident = !{!21}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !11, line: 15, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !13, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "unit_copied.c", directory: ".", checksumkind: CSK_MD5, checksum: "95c3442e4a0268e38c336137c12a06ab")
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
!22 = distinct !DISubprogram(name: "unit_copied", scope: !3, file: !3, line: 8, type: !23, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !27)
!23 = !DISubroutineType(types: !24)
!24 = !{!10, !10, !25}
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !10)
!27 = !{!28, !29, !30, !31, !32}
!28 = !DILocalVariable(name: "target", arg: 1, scope: !22, file: !3, line: 8, type: !10)
!29 = !DILocalVariable(name: "numbers", arg: 2, scope: !22, file: !3, line: 8, type: !25)
!30 = !DILocalVariable(name: "flags", scope: !22, file: !3, line: 10, type: !10)
!31 = !DILocalVariable(name: "status", scope: !22, file: !3, line: 10, type: !10)
!32 = !DILocalVariable(name: "input", scope: !22, file: !3, line: 11, type: !33)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "map", file: !11, line: 59, size: 192, elements: !35)
!35 = !{!36, !37, !38, !41, !42}
!36 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !34, file: !11, line: 60, baseType: !10, size: 64)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "target", scope: !34, file: !11, line: 61, baseType: !10, size: 64, offset: 64)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !34, file: !11, line: 62, baseType: !39, size: 32, offset: 128)
!39 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !11, line: 8, baseType: !40)
!40 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !34, file: !11, line: 63, baseType: !39, size: 32, offset: 160)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "source", scope: !34, file: !11, line: 64, baseType: !43, offset: 192)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !10, elements: !44)
!44 = !{!45}
!45 = !DISubrange(count: -1)
!46 = !DILocation(line: 8, column: 21, scope: !22)
!47 = !DILocation(line: 8, column: 40, scope: !22)
!48 = !DILocation(line: 10, column: 2, scope: !22)
!49 = !DILocation(line: 10, column: 6, scope: !22)
!50 = !DILocation(line: 10, column: 14, scope: !22)
!51 = !DILocation(line: 10, column: 26, scope: !22)
!52 = !DILocation(line: 11, column: 2, scope: !22)
!53 = !DILocation(line: 11, column: 14, scope: !22)
!54 = !DILocation(line: 11, column: 31, scope: !22)
!55 = !DILocation(line: 11, column: 22, scope: !22)
!56 = !DILocation(line: 13, column: 2, scope: !22)
!57 = !DILocation(line: 13, column: 9, scope: !22)
!58 = !DILocation(line: 13, column: 19, scope: !22)
!59 = !DILocation(line: 14, column: 2, scope: !22)
!60 = !DILocation(line: 14, column: 9, scope: !22)
!61 = !DILocation(line: 14, column: 15, scope: !22)
!62 = !DILocation(line: 15, column: 2, scope: !22)
!63 = !DILocation(line: 15, column: 9, scope: !22)
!64 = !DILocation(line: 15, column: 17, scope: !22)
!65 = !DILocation(line: 16, column: 18, scope: !22)
!66 = !DILocation(line: 16, column: 25, scope: !22)
!67 = !DILocation(line: 16, column: 2, scope: !22)
!68 = !DILocation(line: 16, column: 9, scope: !22)
!69 = !DILocation(line: 16, column: 16, scope: !22)
!70 = !DILocation(line: 17, column: 19, scope: !22)
!71 = !DILocation(line: 17, column: 26, scope: !22)
!72 = !DILocation(line: 17, column: 2, scope: !22)
!73 = !DILocation(line: 17, column: 34, scope: !22)
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
!90 = !{i64 19090}
!91 = !DILocation(line: 32, column: 2, scope: !82)
!92 = !{i64 19148}
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
!108 = !{i64 18899}
!109 = !DILocation(line: 24, column: 25, scope: !96)
!110 = !DILocation(line: 24, column: 20, scope: !96)
!111 = !DILocation(line: 24, column: 36, scope: !96)
!112 = !DILocation(line: 24, column: 34, scope: !96)
!113 = !DILocation(line: 24, column: 10, scope: !96)
!114 = !DILocation(line: 24, column: 9, scope: !96)
!115 = !DILocation(line: 25, column: 1, scope: !96)
!116 = !DILocation(line: 24, column: 2, scope: !96)
!117 = !DISubprogram(name: "hv_do_hypercall", scope: !11, file: !11, line: 13, type: !118, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!118 = !DISubroutineType(types: !119)
!119 = !{!10, !10, !5, !5}
!120 = distinct !DISubprogram(name: "irq_restore", scope: !11, file: !11, line: 36, type: !121, scopeLine: 37, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !123)
!121 = !DISubroutineType(types: !122)
!122 = !{null, !10}
!123 = !{!124}
!124 = !DILocalVariable(name: "flags", arg: 1, scope: !120, file: !11, line: 36, type: !10)
!125 = !DILocation(line: 36, column: 36, scope: !120)
!126 = !DILocation(line: 38, column: 40, scope: !120)
!127 = !DILocation(line: 38, column: 2, scope: !120)
!128 = !{i64 19259}
!129 = !DILocation(line: 39, column: 1, scope: !120)
