; ModuleID = 'unit_bare.c'
source_filename = "unit_bare.c"
target datalayout = "e-m:e-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux-gnu"

%struct.deposit = type { i64, [0 x i64] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !14
@memstart_addr = external dso_local global i64, align 8

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @unit_bare(ptr noundef %block) #0 !dbg !22 {
entry:
  %block.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store ptr %block, ptr %block.addr, align 8
    #dbg_declare(ptr %block.addr, !26, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !39
    #dbg_declare(ptr %flags, !27, !DIExpression(), !40)
  %call = call i64 @irq_save() #6, !dbg !41
  store i64 %call, ptr %flags, align 8, !dbg !40
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !39
    #dbg_declare(ptr %status, !28, !DIExpression(), !42)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !43
    #dbg_declare(ptr %input, !29, !DIExpression(), !44)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !45
  %call1 = call ptr @this_cpu(ptr noundef %0) #6, !dbg !46
  store ptr %call1, ptr %input, align 8, !dbg !44
  %1 = load ptr, ptr %input, align 8, !dbg !47
  %partition = getelementptr inbounds %struct.deposit, ptr %1, i32 0, i32 0, !dbg !48
  store i64 1, ptr %partition, align 8, !dbg !49
  %2 = load ptr, ptr %block.addr, align 8, !dbg !50
  %call2 = call i64 @virt_to_phys(ptr noundef %2) #6, !dbg !51
  %3 = load ptr, ptr %input, align 8, !dbg !52
  %pages = getelementptr inbounds %struct.deposit, ptr %3, i32 0, i32 1, !dbg !53
  %arrayidx = getelementptr [0 x i64], ptr %pages, i64 0, i64 0, !dbg !52
  store i64 %call2, ptr %arrayidx, align 8, !dbg !54
  %4 = load ptr, ptr %input, align 8, !dbg !55
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4294967368, ptr noundef %4, ptr noundef null) #6, !dbg !56
  store i64 %call3, ptr %status, align 8, !dbg !57
  %5 = load i64, ptr %flags, align 8, !dbg !58
  call void @irq_restore(i64 noundef %5) #6, !dbg !59
  %6 = load i64, ptr %status, align 8, !dbg !60
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !61
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !61
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !61
  ret i64 %6, !dbg !62
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !63 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !68
    #dbg_declare(ptr %flags, !67, !DIExpression(), !69)
  %0 = call i64 asm sideeffect "mrs $0, daif", "=r,~{memory}"() #5, !dbg !70, !srcloc !71
  store i64 %0, ptr %flags, align 8, !dbg !70
  call void asm sideeffect "msr daifset, #3", "~{memory}"() #5, !dbg !72, !srcloc !73
  %1 = load i64, ptr %flags, align 8, !dbg !74
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !75
  ret i64 %1, !dbg !76
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid
define internal ptr @this_cpu(ptr noundef %variable) #2 !dbg !77 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !81, !DIExpression(), !83)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !84
    #dbg_declare(ptr %offset, !82, !DIExpression(), !85)
  %0 = call i64 @llvm.read_register.i64(metadata !16), !dbg !86
  %1 = inttoptr i64 %0 to ptr, !dbg !87
  %2 = call i64 asm "mrs $0, tpidr_el1", "=r,*Q"(ptr elementtype(i64) %1) #7, !dbg !88, !srcloc !89
  store i64 %2, ptr %offset, align 8, !dbg !88
  %3 = load ptr, ptr %variable.addr, align 8, !dbg !90
  %4 = ptrtoint ptr %3 to i64, !dbg !91
  %5 = load i64, ptr %offset, align 8, !dbg !92
  %add = add i64 %4, %5, !dbg !93
  %6 = inttoptr i64 %add to ptr, !dbg !94
  %7 = load ptr, ptr %6, align 8, !dbg !95
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !96
  ret ptr %7, !dbg !97
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid
define internal i64 @virt_to_phys(ptr noundef %address) #2 !dbg !98 {
entry:
  %address.addr = alloca ptr, align 8
  store ptr %address, ptr %address.addr, align 8
    #dbg_declare(ptr %address.addr, !104, !DIExpression(), !105)
  %0 = load ptr, ptr %address.addr, align 8, !dbg !106
  %1 = ptrtoint ptr %0 to i64, !dbg !107
  %and = and i64 %1, 281474976710655, !dbg !108
  %2 = load i64, ptr @memstart_addr, align 8, !dbg !109
  %add = add i64 %and, %2, !dbg !110
  ret i64 %add, !dbg !111
}

; Function Attrs: null_pointer_is_valid
declare !dbg !112 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !115 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !119, !DIExpression(), !120)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !121
  call void asm sideeffect "msr daif, ${0:x}", "rZ,~{memory}"(i64 %0) #5, !dbg !122, !srcloc !123
  ret void, !dbg !124
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
!3 = !DIFile(filename: "unit_bare.c", directory: ".", checksumkind: CSK_MD5, checksum: "aa26ab3dfd0123609b3409ac0704139b")
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
!22 = distinct !DISubprogram(name: "unit_bare", scope: !3, file: !3, line: 8, type: !23, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !25)
!23 = !DISubroutineType(types: !24)
!24 = !{!10, !5}
!25 = !{!26, !27, !28, !29}
!26 = !DILocalVariable(name: "block", arg: 1, scope: !22, file: !3, line: 8, type: !5)
!27 = !DILocalVariable(name: "flags", scope: !22, file: !3, line: 10, type: !10)
!28 = !DILocalVariable(name: "status", scope: !22, file: !3, line: 10, type: !10)
!29 = !DILocalVariable(name: "input", scope: !22, file: !3, line: 11, type: !30)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "deposit", file: !11, line: 54, size: 64, elements: !32)
!32 = !{!33, !34}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !31, file: !11, line: 55, baseType: !10, size: 64)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "pages", scope: !31, file: !11, line: 56, baseType: !35, offset: 64)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !10, elements: !36)
!36 = !{!37}
!37 = !DISubrange(count: -1)
!38 = !DILocation(line: 8, column: 21, scope: !22)
!39 = !DILocation(line: 10, column: 2, scope: !22)
!40 = !DILocation(line: 10, column: 6, scope: !22)
!41 = !DILocation(line: 10, column: 14, scope: !22)
!42 = !DILocation(line: 10, column: 26, scope: !22)
!43 = !DILocation(line: 11, column: 2, scope: !22)
!44 = !DILocation(line: 11, column: 18, scope: !22)
!45 = !DILocation(line: 11, column: 35, scope: !22)
!46 = !DILocation(line: 11, column: 26, scope: !22)
!47 = !DILocation(line: 13, column: 2, scope: !22)
!48 = !DILocation(line: 13, column: 9, scope: !22)
!49 = !DILocation(line: 13, column: 19, scope: !22)
!50 = !DILocation(line: 14, column: 33, scope: !22)
!51 = !DILocation(line: 14, column: 20, scope: !22)
!52 = !DILocation(line: 14, column: 2, scope: !22)
!53 = !DILocation(line: 14, column: 9, scope: !22)
!54 = !DILocation(line: 14, column: 18, scope: !22)
!55 = !DILocation(line: 15, column: 46, scope: !22)
!56 = !DILocation(line: 15, column: 11, scope: !22)
!57 = !DILocation(line: 15, column: 9, scope: !22)
!58 = !DILocation(line: 16, column: 14, scope: !22)
!59 = !DILocation(line: 16, column: 2, scope: !22)
!60 = !DILocation(line: 17, column: 9, scope: !22)
!61 = !DILocation(line: 18, column: 1, scope: !22)
!62 = !DILocation(line: 17, column: 2, scope: !22)
!63 = distinct !DISubprogram(name: "irq_save", scope: !11, file: !11, line: 27, type: !64, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !66)
!64 = !DISubroutineType(types: !65)
!65 = !{!10}
!66 = !{!67}
!67 = !DILocalVariable(name: "flags", scope: !63, file: !11, line: 29, type: !10)
!68 = !DILocation(line: 29, column: 2, scope: !63)
!69 = !DILocation(line: 29, column: 6, scope: !63)
!70 = !DILocation(line: 31, column: 2, scope: !63)
!71 = !{i64 18959}
!72 = !DILocation(line: 32, column: 2, scope: !63)
!73 = !{i64 19017}
!74 = !DILocation(line: 33, column: 9, scope: !63)
!75 = !DILocation(line: 34, column: 1, scope: !63)
!76 = !DILocation(line: 33, column: 2, scope: !63)
!77 = distinct !DISubprogram(name: "this_cpu", scope: !11, file: !11, line: 19, type: !78, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !80)
!78 = !DISubroutineType(types: !79)
!79 = !{!5, !9}
!80 = !{!81, !82}
!81 = !DILocalVariable(name: "variable", arg: 1, scope: !77, file: !11, line: 19, type: !9)
!82 = !DILocalVariable(name: "offset", scope: !77, file: !11, line: 21, type: !10)
!83 = !DILocation(line: 19, column: 37, scope: !77)
!84 = !DILocation(line: 21, column: 2, scope: !77)
!85 = !DILocation(line: 21, column: 6, scope: !77)
!86 = !DILocation(line: 23, column: 71, scope: !77)
!87 = !DILocation(line: 23, column: 48, scope: !77)
!88 = !DILocation(line: 23, column: 2, scope: !77)
!89 = !{i64 18768}
!90 = !DILocation(line: 24, column: 25, scope: !77)
!91 = !DILocation(line: 24, column: 20, scope: !77)
!92 = !DILocation(line: 24, column: 36, scope: !77)
!93 = !DILocation(line: 24, column: 34, scope: !77)
!94 = !DILocation(line: 24, column: 10, scope: !77)
!95 = !DILocation(line: 24, column: 9, scope: !77)
!96 = !DILocation(line: 25, column: 1, scope: !77)
!97 = !DILocation(line: 24, column: 2, scope: !77)
!98 = distinct !DISubprogram(name: "virt_to_phys", scope: !11, file: !11, line: 41, type: !99, scopeLine: 42, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !103)
!99 = !DISubroutineType(types: !100)
!100 = !{!10, !101}
!101 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !102, size: 64)
!102 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!103 = !{!104}
!104 = !DILocalVariable(name: "address", arg: 1, scope: !98, file: !11, line: 41, type: !101)
!105 = !DILocation(line: 41, column: 44, scope: !98)
!106 = !DILocation(line: 43, column: 15, scope: !98)
!107 = !DILocation(line: 43, column: 10, scope: !98)
!108 = !DILocation(line: 43, column: 23, scope: !98)
!109 = !DILocation(line: 43, column: 50, scope: !98)
!110 = !DILocation(line: 43, column: 48, scope: !98)
!111 = !DILocation(line: 43, column: 2, scope: !98)
!112 = !DISubprogram(name: "hv_do_hypercall", scope: !11, file: !11, line: 13, type: !113, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!113 = !DISubroutineType(types: !114)
!114 = !{!10, !10, !5, !5}
!115 = distinct !DISubprogram(name: "irq_restore", scope: !11, file: !11, line: 36, type: !116, scopeLine: 37, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !118)
!116 = !DISubroutineType(types: !117)
!117 = !{null, !10}
!118 = !{!119}
!119 = !DILocalVariable(name: "flags", arg: 1, scope: !115, file: !11, line: 36, type: !10)
!120 = !DILocation(line: 36, column: 36, scope: !115)
!121 = !DILocation(line: 38, column: 40, scope: !115)
!122 = !DILocation(line: 38, column: 2, scope: !115)
!123 = !{i64 19128}
!124 = !DILocation(line: 39, column: 1, scope: !115)
