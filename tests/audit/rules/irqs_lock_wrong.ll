; ModuleID = 'irqs_lock_wrong.c'
source_filename = "irqs_lock_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@lock = internal global i32 0, align 4, !dbg !0
@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !13
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !15
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @irqs_lock_wrong(i64 noundef %partition, i32 noundef %vp) #0 !dbg !23 {
entry:
  %retval = alloca i32, align 4
  %partition.addr = alloca i64, align 8
  %vp.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
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
  %1 = load i32, ptr %vp.addr, align 4, !dbg !59
  %tobool = icmp ne i32 %1, 0, !dbg !59
  br i1 %tobool, label %if.end, label %if.then, !dbg !61

if.then:                                          ; preds = %entry
  store i32 -1, ptr %retval, align 4, !dbg !62
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !62

if.end:                                           ; preds = %entry
  %2 = load i64, ptr %partition.addr, align 8, !dbg !63
  %3 = load ptr, ptr %input, align 8, !dbg !64
  %partition2 = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 0, !dbg !65
  store i64 %2, ptr %partition2, align 1, !dbg !66
  %4 = load i32, ptr %vp.addr, align 4, !dbg !67
  %5 = load ptr, ptr %input, align 8, !dbg !68
  %vp3 = getelementptr inbounds %struct.registers_input, ptr %5, i32 0, i32 1, !dbg !69
  store i32 %4, ptr %vp3, align 1, !dbg !70
  %6 = load ptr, ptr %input, align 8, !dbg !71
  %7 = load ptr, ptr %input, align 8, !dbg !72
  %add.ptr = getelementptr i8, ptr %7, i64 64, !dbg !73
  %call4 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %6, ptr noundef %add.ptr) #5, !dbg !74
  store i64 %call4, ptr %status, align 8, !dbg !75
  %8 = load i64, ptr %flags, align 8, !dbg !76
  call void @_raw_spin_unlock_irqrestore(ptr noundef @lock, i64 noundef %8) #5, !dbg !77
  %9 = load i64, ptr %status, align 8, !dbg !78
  %call5 = call i32 @succeeded(i64 noundef %9) #5, !dbg !79
  %tobool6 = icmp ne i32 %call5, 0, !dbg !79
  %10 = zext i1 %tobool6 to i64, !dbg !79
  %cond = select i1 %tobool6, i32 0, i32 -5, !dbg !79
  store i32 %cond, ptr %retval, align 4, !dbg !80
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !80

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !81
  %11 = load i32, ptr %retval, align 4, !dbg !81
  ret i32 %11, !dbg !81
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !82 dso_local i64 @_raw_spin_lock_irqsave(ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !85 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !89, !DIExpression(), !91)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !92
    #dbg_declare(ptr %offset, !90, !DIExpression(), !93)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !94, !srcloc !95
  store i64 %0, ptr %offset, align 8, !dbg !94
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !96
  %2 = ptrtoint ptr %1 to i64, !dbg !97
  %3 = load i64, ptr %offset, align 8, !dbg !98
  %add = add i64 %2, %3, !dbg !99
  %4 = inttoptr i64 %add to ptr, !dbg !100
  %5 = load ptr, ptr %4, align 8, !dbg !101
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !102
  ret ptr %5, !dbg !103
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !104 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !107 dso_local void @_raw_spin_unlock_irqrestore(ptr noundef, i64 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !110 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !114, !DIExpression(), !115)
  %0 = load i64, ptr %status.addr, align 8, !dbg !116
  %and = and i64 %0, 65535, !dbg !117
  %cmp = icmp eq i64 %and, 0, !dbg !118
  %conv = zext i1 %cmp to i32, !dbg !118
  ret i32 %conv, !dbg !119
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
!3 = !DIFile(filename: "irqs_lock_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "7c913b1d0fed8010de1dd573de3609b9")
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
!23 = distinct !DISubprogram(name: "irqs_lock_wrong", scope: !3, file: !3, line: 12, type: !24, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !27)
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
!59 = !DILocation(line: 17, column: 7, scope: !60)
!60 = distinct !DILexicalBlock(scope: !23, file: !3, line: 17, column: 6)
!61 = !DILocation(line: 17, column: 6, scope: !23)
!62 = !DILocation(line: 18, column: 3, scope: !60)
!63 = !DILocation(line: 19, column: 21, scope: !23)
!64 = !DILocation(line: 19, column: 2, scope: !23)
!65 = !DILocation(line: 19, column: 9, scope: !23)
!66 = !DILocation(line: 19, column: 19, scope: !23)
!67 = !DILocation(line: 20, column: 14, scope: !23)
!68 = !DILocation(line: 20, column: 2, scope: !23)
!69 = !DILocation(line: 20, column: 9, scope: !23)
!70 = !DILocation(line: 20, column: 12, scope: !23)
!71 = !DILocation(line: 21, column: 48, scope: !23)
!72 = !DILocation(line: 21, column: 63, scope: !23)
!73 = !DILocation(line: 21, column: 69, scope: !23)
!74 = !DILocation(line: 21, column: 11, scope: !23)
!75 = !DILocation(line: 21, column: 9, scope: !23)
!76 = !DILocation(line: 22, column: 37, scope: !23)
!77 = !DILocation(line: 22, column: 2, scope: !23)
!78 = !DILocation(line: 23, column: 19, scope: !23)
!79 = !DILocation(line: 23, column: 9, scope: !23)
!80 = !DILocation(line: 23, column: 2, scope: !23)
!81 = !DILocation(line: 24, column: 1, scope: !23)
!82 = !DISubprogram(name: "_raw_spin_lock_irqsave", scope: !3, file: !3, line: 8, type: !83, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!83 = !DISubroutineType(types: !84)
!84 = !{!9, !8}
!85 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !86, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !88)
!86 = !DISubroutineType(types: !87)
!87 = !{!8, !7}
!88 = !{!89, !90}
!89 = !DILocalVariable(name: "variable", arg: 1, scope: !85, file: !10, line: 56, type: !7)
!90 = !DILocalVariable(name: "offset", scope: !85, file: !10, line: 58, type: !9)
!91 = !DILocation(line: 56, column: 46, scope: !85)
!92 = !DILocation(line: 58, column: 2, scope: !85)
!93 = !DILocation(line: 58, column: 6, scope: !85)
!94 = !DILocation(line: 60, column: 2, scope: !85)
!95 = !{i64 19475}
!96 = !DILocation(line: 61, column: 25, scope: !85)
!97 = !DILocation(line: 61, column: 20, scope: !85)
!98 = !DILocation(line: 61, column: 36, scope: !85)
!99 = !DILocation(line: 61, column: 34, scope: !85)
!100 = !DILocation(line: 61, column: 10, scope: !85)
!101 = !DILocation(line: 61, column: 9, scope: !85)
!102 = !DILocation(line: 62, column: 1, scope: !85)
!103 = !DILocation(line: 61, column: 2, scope: !85)
!104 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !105, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!105 = !DISubroutineType(types: !106)
!106 = !{!9, !9, !8, !8}
!107 = !DISubprogram(name: "_raw_spin_unlock_irqrestore", scope: !3, file: !3, line: 9, type: !108, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!108 = !DISubroutineType(types: !109)
!109 = !{null, !8, !9}
!110 = distinct !DISubprogram(name: "succeeded", scope: !10, file: !10, line: 72, type: !111, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !113)
!111 = !DISubroutineType(types: !112)
!112 = !{!26, !9}
!113 = !{!114}
!114 = !DILocalVariable(name: "status", arg: 1, scope: !110, file: !10, line: 72, type: !9)
!115 = !DILocation(line: 72, column: 33, scope: !110)
!116 = !DILocation(line: 74, column: 10, scope: !110)
!117 = !DILocation(line: 74, column: 17, scope: !110)
!118 = !DILocation(line: 74, column: 27, scope: !110)
!119 = !DILocation(line: 74, column: 2, scope: !110)
