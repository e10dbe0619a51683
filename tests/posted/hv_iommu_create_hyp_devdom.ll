; ModuleID = 'hv_iommu_create_hyp_devdom.c'
source_filename = "hv_iommu_create_hyp_devdom.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !15
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @hv_iommu_create_hyp_devdom(i32 noundef %number) #0 !dbg !22 {
entry:
  %number.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %in = alloca ptr, align 8
  %status = alloca i64, align 8
  store i32 %number, ptr %number.addr, align 4
    #dbg_declare(ptr %number.addr, !27, !DIExpression(), !31)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !32
    #dbg_declare(ptr %flags, !28, !DIExpression(), !33)
  %call = call i64 @irq_save() #6, !dbg !34
  store i64 %call, ptr %flags, align 8, !dbg !33
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #5, !dbg !35
    #dbg_declare(ptr %in, !29, !DIExpression(), !36)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !37
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !37
  store ptr %call1, ptr %in, align 8, !dbg !36
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !38
    #dbg_declare(ptr %status, !30, !DIExpression(), !39)
  %1 = load ptr, ptr %in, align 8, !dbg !40
  call void @llvm.memset.p0.i64(ptr align 8 %1, i8 0, i64 28, i1 false), !dbg !40
  %2 = load ptr, ptr %in, align 8, !dbg !41
  %arrayidx = getelementptr i64, ptr %2, i64 0, !dbg !41
  store i64 -1, ptr %arrayidx, align 8, !dbg !42
  %3 = load i32, ptr %number.addr, align 4, !dbg !43
  %conv = zext i32 %3 to i64, !dbg !44
  %shl = shl i64 %conv, 32, !dbg !45
  %4 = load ptr, ptr %in, align 8, !dbg !46
  %arrayidx2 = getelementptr i64, ptr %4, i64 2, !dbg !46
  store i64 %shl, ptr %arrayidx2, align 8, !dbg !47
  %5 = load ptr, ptr %in, align 8, !dbg !48
  %add.ptr = getelementptr i64, ptr %5, i64 3, !dbg !49
  store i32 1, ptr %add.ptr, align 4, !dbg !50
  %6 = load ptr, ptr %in, align 8, !dbg !51
  %call3 = call i64 @hv_do_hypercall(i64 noundef 177, ptr noundef %6, ptr noundef null) #6, !dbg !52
  store i64 %call3, ptr %status, align 8, !dbg !53
  %7 = load i64, ptr %flags, align 8, !dbg !54
  call void @irq_restore(i64 noundef %7) #6, !dbg !55
  %8 = load i64, ptr %status, align 8, !dbg !56
  %call4 = call i32 @hv_result_to_errno(i64 noundef %8) #6, !dbg !57
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !58
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #5, !dbg !58
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !58
  ret i32 %call4, !dbg !59
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !60 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !65
    #dbg_declare(ptr %flags, !64, !DIExpression(), !66)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !67, !srcloc !68
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !69, !srcloc !70
  %0 = load i64, ptr %flags, align 8, !dbg !71
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !72
  ret i64 %0, !dbg !73
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !74 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !78, !DIExpression(), !80)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !81
    #dbg_declare(ptr %offset, !79, !DIExpression(), !82)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !83, !srcloc !84
  store i64 %0, ptr %offset, align 8, !dbg !83
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !85
  %2 = ptrtoint ptr %1 to i64, !dbg !86
  %3 = load i64, ptr %offset, align 8, !dbg !87
  %add = add i64 %2, %3, !dbg !88
  %4 = inttoptr i64 %add to ptr, !dbg !89
  %5 = load ptr, ptr %4, align 8, !dbg !90
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !91
  ret ptr %5, !dbg !92
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !93 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !96 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !100, !DIExpression(), !101)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !102
  %and = and i64 %0, 512, !dbg !104
  %tobool = icmp ne i64 %and, 0, !dbg !104
  br i1 %tobool, label %if.then, label %if.end, !dbg !105

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !106, !srcloc !107
  br label %if.end, !dbg !106

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !108
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @hv_result_to_errno(i64 noundef %status) #2 !dbg !109 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !113, !DIExpression(), !114)
  %0 = load i64, ptr %status.addr, align 8, !dbg !115
  %call = call i32 @succeeded(i64 noundef %0) #6, !dbg !116
  %tobool = icmp ne i32 %call, 0, !dbg !116
  %1 = zext i1 %tobool to i64, !dbg !116
  %cond = select i1 %tobool, i32 0, i32 -5, !dbg !116
  ret i32 %cond, !dbg !117
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !118 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !120, !DIExpression(), !121)
  %0 = load i64, ptr %status.addr, align 8, !dbg !122
  %and = and i64 %0, 65535, !dbg !123
  %cmp = icmp eq i64 %and, 0, !dbg !124
  %conv = zext i1 %cmp to i32, !dbg !124
  ret i32 %conv, !dbg !125
}

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!18, !19, !20}
!llvm.ident = !{!21}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !17, line: 14, type: !13, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !14, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hv_iommu_create_hyp_devdom.c", directory: ".", checksumkind: CSK_MD5, checksum: "46721c1c13d3535b4246e76cc326736d")
!4 = !{!5, !6, !9, !12, !13}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../audit/sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !11)
!11 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!14 = !{!0, !15}
!15 = !DIGlobalVariableExpression(var: !16, expr: !DIExpression())
!16 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !17, line: 14, type: !13, isLocal: false, isDefinition: true)
!17 = !DIFile(filename: "./posted.h", directory: ".", checksumkind: CSK_MD5, checksum: "1a5f4d3c7c63d3654cb5215558700365")
!18 = !{i32 7, !"Dwarf Version", i32 5}
!19 = !{i32 2, !"Debug Info Version", i32 3}
!20 = !{i32 1, !"wchar_size", i32 4}
!21 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!22 = distinct !DISubprogram(name: "hv_iommu_create_hyp_devdom", scope: !3, file: !3, line: 5, type: !23, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
!23 = !DISubroutineType(types: !24)
!24 = !{!25, !10}
!25 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!26 = !{!27, !28, !29, !30}
!27 = !DILocalVariable(name: "number", arg: 1, scope: !22, file: !3, line: 5, type: !10)
!28 = !DILocalVariable(name: "flags", scope: !22, file: !3, line: 7, type: !6)
!29 = !DILocalVariable(name: "in", scope: !22, file: !3, line: 8, type: !5)
!30 = !DILocalVariable(name: "status", scope: !22, file: !3, line: 9, type: !6)
!31 = !DILocation(line: 5, column: 36, scope: !22)
!32 = !DILocation(line: 7, column: 2, scope: !22)
!33 = !DILocation(line: 7, column: 6, scope: !22)
!34 = !DILocation(line: 7, column: 14, scope: !22)
!35 = !DILocation(line: 8, column: 2, scope: !22)
!36 = !DILocation(line: 8, column: 7, scope: !22)
!37 = !DILocation(line: 8, column: 12, scope: !22)
!38 = !DILocation(line: 9, column: 2, scope: !22)
!39 = !DILocation(line: 9, column: 6, scope: !22)
!40 = !DILocation(line: 11, column: 2, scope: !22)
!41 = !DILocation(line: 12, column: 2, scope: !22)
!42 = !DILocation(line: 12, column: 8, scope: !22)
!43 = !DILocation(line: 13, column: 15, scope: !22)
!44 = !DILocation(line: 13, column: 10, scope: !22)
!45 = !DILocation(line: 13, column: 22, scope: !22)
!46 = !DILocation(line: 13, column: 2, scope: !22)
!47 = !DILocation(line: 13, column: 8, scope: !22)
!48 = !DILocation(line: 14, column: 11, scope: !22)
!49 = !DILocation(line: 14, column: 14, scope: !22)
!50 = !DILocation(line: 14, column: 19, scope: !22)
!51 = !DILocation(line: 15, column: 33, scope: !22)
!52 = !DILocation(line: 15, column: 11, scope: !22)
!53 = !DILocation(line: 15, column: 9, scope: !22)
!54 = !DILocation(line: 16, column: 14, scope: !22)
!55 = !DILocation(line: 16, column: 2, scope: !22)
!56 = !DILocation(line: 17, column: 28, scope: !22)
!57 = !DILocation(line: 17, column: 9, scope: !22)
!58 = !DILocation(line: 18, column: 1, scope: !22)
!59 = !DILocation(line: 17, column: 2, scope: !22)
!60 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !61, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !63)
!61 = !DISubroutineType(types: !62)
!62 = !{!6}
!63 = !{!64}
!64 = !DILocalVariable(name: "flags", scope: !60, file: !7, line: 42, type: !6)
!65 = !DILocation(line: 42, column: 2, scope: !60)
!66 = !DILocation(line: 42, column: 6, scope: !60)
!67 = !DILocation(line: 44, column: 2, scope: !60)
!68 = !{i64 21277, i64 21286}
!69 = !DILocation(line: 45, column: 2, scope: !60)
!70 = !{i64 21348}
!71 = !DILocation(line: 46, column: 9, scope: !60)
!72 = !DILocation(line: 47, column: 1, scope: !60)
!73 = !DILocation(line: 46, column: 2, scope: !60)
!74 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !75, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !77)
!75 = !DISubroutineType(types: !76)
!76 = !{!12, !13}
!77 = !{!78, !79}
!78 = !DILocalVariable(name: "variable", arg: 1, scope: !74, file: !7, line: 56, type: !13)
!79 = !DILocalVariable(name: "offset", scope: !74, file: !7, line: 58, type: !6)
!80 = !DILocation(line: 56, column: 46, scope: !74)
!81 = !DILocation(line: 58, column: 2, scope: !74)
!82 = !DILocation(line: 58, column: 6, scope: !74)
!83 = !DILocation(line: 60, column: 2, scope: !74)
!84 = !{i64 21649}
!85 = !DILocation(line: 61, column: 25, scope: !74)
!86 = !DILocation(line: 61, column: 20, scope: !74)
!87 = !DILocation(line: 61, column: 36, scope: !74)
!88 = !DILocation(line: 61, column: 34, scope: !74)
!89 = !DILocation(line: 61, column: 10, scope: !74)
!90 = !DILocation(line: 61, column: 9, scope: !74)
!91 = !DILocation(line: 62, column: 1, scope: !74)
!92 = !DILocation(line: 61, column: 2, scope: !74)
!93 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !94, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!94 = !DISubroutineType(types: !95)
!95 = !{!6, !6, !12, !12}
!96 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !97, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !99)
!97 = !DISubroutineType(types: !98)
!98 = !{null, !6}
!99 = !{!100}
!100 = !DILocalVariable(name: "flags", arg: 1, scope: !96, file: !7, line: 49, type: !6)
!101 = !DILocation(line: 49, column: 36, scope: !96)
!102 = !DILocation(line: 51, column: 6, scope: !103)
!103 = distinct !DILexicalBlock(scope: !96, file: !7, line: 51, column: 6)
!104 = !DILocation(line: 51, column: 12, scope: !103)
!105 = !DILocation(line: 51, column: 6, scope: !96)
!106 = !DILocation(line: 52, column: 3, scope: !103)
!107 = !{i64 21468}
!108 = !DILocation(line: 53, column: 1, scope: !96)
!109 = distinct !DISubprogram(name: "hv_result_to_errno", scope: !17, file: !17, line: 17, type: !110, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !112)
!110 = !DISubroutineType(types: !111)
!111 = !{!25, !6}
!112 = !{!113}
!113 = !DILocalVariable(name: "status", arg: 1, scope: !109, file: !17, line: 17, type: !6)
!114 = !DILocation(line: 17, column: 42, scope: !109)
!115 = !DILocation(line: 19, column: 19, scope: !109)
!116 = !DILocation(line: 19, column: 9, scope: !109)
!117 = !DILocation(line: 19, column: 2, scope: !109)
!118 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !110, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !119)
!119 = !{!120}
!120 = !DILocalVariable(name: "status", arg: 1, scope: !118, file: !7, line: 72, type: !6)
!121 = !DILocation(line: 72, column: 33, scope: !118)
!122 = !DILocation(line: 74, column: 10, scope: !118)
!123 = !DILocation(line: 74, column: 17, scope: !118)
!124 = !DILocation(line: 74, column: 27, scope: !118)
!125 = !DILocation(line: 74, column: 2, scope: !118)
