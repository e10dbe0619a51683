; ModuleID = 'irqs_lock_right.c'
source_filename = "irqs_lock_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@lock = internal global i32 0, align 4, !dbg !0
@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !13
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !15
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @irqs_lock_right(i64 noundef %partition, i32 noundef %vp) #0 !dbg !23 {
entry:
  %partition.addr = alloca i64, align 8
  %vp.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !28, !DIExpression(), !49)
  store i32 %vp, ptr %vp.addr, align 4
    #dbg_declare(ptr %vp.addr, !29, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !51
    #dbg_declare(ptr %flags, !30, !DIExpression(), !52)
  %call = call i64 @_raw_spin_lock_irqsave(ptr noundef @lock) #5, !dbg !53
  store i64 %call, ptr %flags, align 8, !dbg !52
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !51
    #dbg_declare(ptr %status, !31, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !55
    #dbg_declare(ptr %input, !32, !DIExpression(), !56)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !57
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !58
  store ptr %call1, ptr %input, align 8, !dbg !56
  %1 = load i64, ptr %partition.addr, align 8, !dbg !59
  %2 = load ptr, ptr %input, align 8, !dbg !60
  %partition2 = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 0, !dbg !61
  store i64 %1, ptr %partition2, align 1, !dbg !62
  %3 = load i32, ptr %vp.addr, align 4, !dbg !63
  %4 = load ptr, ptr %input, align 8, !dbg !64
  %vp3 = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 1, !dbg !65
  store i32 %3, ptr %vp3, align 1, !dbg !66
  %5 = load ptr, ptr %input, align 8, !dbg !67
  %6 = load ptr, ptr %input, align 8, !dbg !68
  %add.ptr = getelementptr i8, ptr %6, i64 64, !dbg !69
  %call4 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %5, ptr noundef %add.ptr) #5, !dbg !70
  store i64 %call4, ptr %status, align 8, !dbg !71
  %7 = load i64, ptr %flags, align 8, !dbg !72
  call void @_raw_spin_unlock_irqrestore(ptr noundef @lock, i64 noundef %7) #5, !dbg !73
  %8 = load i64, ptr %status, align 8, !dbg !74
  %call5 = call i32 @succeeded(i64 noundef %8) #5, !dbg !75
  %tobool = icmp ne i32 %call5, 0, !dbg !75
  %9 = zext i1 %tobool to i64, !dbg !75
  %cond = select i1 %tobool, i32 0, i32 -5, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !76
  ret i32 %cond, !dbg !77
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !78 dso_local i64 @_raw_spin_lock_irqsave(ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !81 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !85, !DIExpression(), !87)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !88
    #dbg_declare(ptr %offset, !86, !DIExpression(), !89)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !90, !srcloc !91
  store i64 %0, ptr %offset, align 8, !dbg !90
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !92
  %2 = ptrtoint ptr %1 to i64, !dbg !93
  %3 = load i64, ptr %offset, align 8, !dbg !94
  %add = add i64 %2, %3, !dbg !95
  %4 = inttoptr i64 %add to ptr, !dbg !96
  %5 = load ptr, ptr %4, align 8, !dbg !97
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !98
  ret ptr %5, !dbg !99
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !100 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !103 dso_local void @_raw_spin_unlock_irqrestore(ptr noundef, i64 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !106 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !110, !DIExpression(), !111)
  %0 = load i64, ptr %status.addr, align 8, !dbg !112
  %and = and i64 %0, 65535, !dbg !113
  %cmp = icmp eq i64 %and, 0, !dbg !114
  %conv = zext i1 %cmp to i32, !dbg !114
  ret i32 %conv, !dbg !115
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }
attributes #6 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!19, !20, !21}
!llvm.ident = !{!22}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "lock", scope: !2, file: !3, line: 10, type: !17, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "irqs_lock_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "d662c336d6eff15fa18612666024f579")
!4 = !{!5, !7, !9}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !10, line: 9, baseType: !11)
!10 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!11 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!12 = !{!13, !15, !0}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!15 = !DIGlobalVariableExpression(var: !16, expr: !DIExpression())
!16 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!17 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !18)
!18 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!19 = !{i32 7, !"Dwarf Version", i32 5}
!20 = !{i32 2, !"Debug Info Version", i32 3}
!21 = !{i32 1, !"wchar_size", i32 4}
!22 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!23 = distinct !DISubprogram(name: "irqs_lock_right", scope: !3, file: !3, line: 12, type: !24, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !27)
!24 = !DISubroutineType(types: !25)
!25 = !{!26, !9, !17}
!26 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!27 = !{!28, !29, !30, !31, !32}
!28 = !DILocalVariable(name: "partition", arg: 1, scope: !23, file: !3, line: 12, type: !9)
!29 = !DILocalVariable(name: "vp", arg: 2, scope: !23, file: !3, line: 12, type: !17)
!30 = !DILocalVariable(name: "flags", scope: !23, file: !3, line: 14, type: !9)
!31 = !DILocalVariable(name: "status", scope: !23, file: !3, line: 14, type: !9)
!32 = !DILocalVariable(name: "input", scope: !23, file: !3, line: 15, type: !33)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !35)
!35 = !{!36, !37, !38, !41, !45}
!36 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !34, file: !10, line: 78, baseType: !9, size: 64)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !34, file: !10, line: 79, baseType: !17, size: 32, offset: 64)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !34, file: !10, line: 80, baseType: !39, size: 8, offset: 96)
!39 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !40)
!40 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !34, file: !10, line: 81, baseType: !42, size: 24, offset: 104)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !39, size: 24, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: 3)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !34, file: !10, line: 82, baseType: !46, offset: 128)
!46 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, elements: !47)
!47 = !{!48}
!48 = !DISubrange(count: -1)
!49 = !DILocation(line: 12, column: 25, scope: !23)
!50 = !DILocation(line: 12, column: 40, scope: !23)
!51 = !DILocation(line: 14, column: 2, scope: !23)
!52 = !DILocation(line: 14, column: 6, scope: !23)
!53 = !DILocation(line: 14, column: 14, scope: !23)
!54 = !DILocation(line: 14, column: 45, scope: !23)
!55 = !DILocation(line: 15, column: 2, scope: !23)
!56 = !DILocation(line: 15, column: 26, scope: !23)
!57 = !DILocation(line: 15, column: 52, scope: !23)
!58 = !DILocation(line: 15, column: 34, scope: !23)
!59 = !DILocation(line: 17, column: 21, scope: !23)
!60 = !DILocation(line: 17, column: 2, scope: !23)
!61 = !DILocation(line: 17, column: 9, scope: !23)
!62 = !DILocation(line: 17, column: 19, scope: !23)
!63 = !DILocation(line: 18, column: 14, scope: !23)
!64 = !DILocation(line: 18, column: 2, scope: !23)
!65 = !DILocation(line: 18, column: 9, scope: !23)
!66 = !DILocation(line: 18, column: 12, scope: !23)
!67 = !DILocation(line: 19, column: 48, scope: !23)
!68 = !DILocation(line: 19, column: 63, scope: !23)
!69 = !DILocation(line: 19, column: 69, scope: !23)
!70 = !DILocation(line: 19, column: 11, scope: !23)
!71 = !DILocation(line: 19, column: 9, scope: !23)
!72 = !DILocation(line: 20, column: 37, scope: !23)
!73 = !DILocation(line: 20, column: 2, scope: !23)
!74 = !DILocation(line: 21, column: 19, scope: !23)
!75 = !DILocation(line: 21, column: 9, scope: !23)
!76 = !DILocation(line: 22, column: 1, scope: !23)
!77 = !DILocation(line: 21, column: 2, scope: !23)
!78 = !DISubprogram(name: "_raw_spin_lock_irqsave", scope: !3, file: !3, line: 8, type: !79, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!79 = !DISubroutineType(types: !80)
!80 = !{!9, !8}
!81 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !82, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !84)
!82 = !DISubroutineType(types: !83)
!83 = !{!8, !7}
!84 = !{!85, !86}
!85 = !DILocalVariable(name: "variable", arg: 1, scope: !81, file: !10, line: 56, type: !7)
!86 = !DILocalVariable(name: "offset", scope: !81, file: !10, line: 58, type: !9)
!87 = !DILocation(line: 56, column: 46, scope: !81)
!88 = !DILocation(line: 58, column: 2, scope: !81)
!89 = !DILocation(line: 58, column: 6, scope: !81)
!90 = !DILocation(line: 60, column: 2, scope: !81)
!91 = !{i64 19440}
!92 = !DILocation(line: 61, column: 25, scope: !81)
!93 = !DILocation(line: 61, column: 20, scope: !81)
!94 = !DILocation(line: 61, column: 36, scope: !81)
!95 = !DILocation(line: 61, column: 34, scope: !81)
!96 = !DILocation(line: 61, column: 10, scope: !81)
!97 = !DILocation(line: 61, column: 9, scope: !81)
!98 = !DILocation(line: 62, column: 1, scope: !81)
!99 = !DILocation(line: 61, column: 2, scope: !81)
!100 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !101, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!101 = !DISubroutineType(types: !102)
!102 = !{!9, !9, !8, !8}
!103 = !DISubprogram(name: "_raw_spin_unlock_irqrestore", scope: !3, file: !3, line: 9, type: !104, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!104 = !DISubroutineType(types: !105)
!105 = !{null, !8, !9}
!106 = distinct !DISubprogram(name: "succeeded", scope: !10, file: !10, line: 72, type: !107, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !109)
!107 = !DISubroutineType(types: !108)
!108 = !{!26, !9}
!109 = !{!110}
!110 = !DILocalVariable(name: "status", arg: 1, scope: !106, file: !10, line: 72, type: !9)
!111 = !DILocation(line: 72, column: 33, scope: !106)
!112 = !DILocation(line: 74, column: 10, scope: !106)
!113 = !DILocation(line: 74, column: 17, scope: !106)
!114 = !DILocation(line: 74, column: 27, scope: !106)
!115 = !DILocation(line: 74, column: 2, scope: !106)
