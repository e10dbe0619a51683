; ModuleID = 'hv_iommu_att_dev2dom.c'
source_filename = "hv_iommu_att_dev2dom.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@nested = external dso_local global i32, align 4
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !12
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @hv_iommu_att_dev2dom(i32 noundef %number, ptr noundef %pdev) #0 !dbg !19 {
entry:
  %number.addr = alloca i32, align 4
  %pdev.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %in = alloca ptr, align 8
  %status = alloca i64, align 8
  store i32 %number, ptr %number.addr, align 4
    #dbg_declare(ptr %number.addr, !26, !DIExpression(), !31)
  store ptr %pdev, ptr %pdev.addr, align 8
    #dbg_declare(ptr %pdev.addr, !27, !DIExpression(), !32)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !33
    #dbg_declare(ptr %flags, !28, !DIExpression(), !34)
  %call = call i64 @irq_save() #6, !dbg !35
  store i64 %call, ptr %flags, align 8, !dbg !34
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #5, !dbg !36
    #dbg_declare(ptr %in, !29, !DIExpression(), !37)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !38
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !38
  store ptr %call1, ptr %in, align 8, !dbg !37
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !39
    #dbg_declare(ptr %status, !30, !DIExpression(), !40)
  %1 = load ptr, ptr %in, align 8, !dbg !41
  call void @llvm.memset.p0.i64(ptr align 8 %1, i8 0, i64 32, i1 false), !dbg !41
  %2 = load ptr, ptr %in, align 8, !dbg !42
  %arrayidx = getelementptr i64, ptr %2, i64 0, !dbg !42
  store i64 -1, ptr %arrayidx, align 8, !dbg !43
  %3 = load i32, ptr %number.addr, align 4, !dbg !44
  %conv = zext i32 %3 to i64, !dbg !45
  %shl = shl i64 %conv, 32, !dbg !46
  %4 = load ptr, ptr %in, align 8, !dbg !47
  %arrayidx2 = getelementptr i64, ptr %4, i64 2, !dbg !47
  store i64 %shl, ptr %arrayidx2, align 8, !dbg !48
  %5 = load ptr, ptr %pdev.addr, align 8, !dbg !49
  %6 = load i32, ptr @nested, align 4, !dbg !50
  %tobool = icmp ne i32 %6, 0, !dbg !50
  %7 = zext i1 %tobool to i64, !dbg !50
  %cond = select i1 %tobool, i32 1, i32 2, !dbg !50
  %call3 = call i64 @hv_build_devid_oftype(ptr noundef %5, i32 noundef %cond) #6, !dbg !51
  %8 = load ptr, ptr %in, align 8, !dbg !52
  %arrayidx4 = getelementptr i64, ptr %8, i64 3, !dbg !52
  store i64 %call3, ptr %arrayidx4, align 8, !dbg !53
  %9 = load ptr, ptr %in, align 8, !dbg !54
  %call5 = call i64 @hv_do_hypercall(i64 noundef 178, ptr noundef %9, ptr noundef null) #6, !dbg !55
  store i64 %call5, ptr %status, align 8, !dbg !56
  %10 = load i64, ptr %flags, align 8, !dbg !57
  call void @irq_restore(i64 noundef %10) #6, !dbg !58
  %11 = load i64, ptr %status, align 8, !dbg !59
  %call6 = call i32 @hv_result_to_errno(i64 noundef %11) #6, !dbg !60
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !61
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #5, !dbg !61
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !61
  ret i32 %call6, !dbg !62
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !63 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !68
    #dbg_declare(ptr %flags, !67, !DIExpression(), !69)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !70, !srcloc !71
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !72, !srcloc !73
  %0 = load i64, ptr %flags, align 8, !dbg !74
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !75
  ret i64 %0, !dbg !76
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !77 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !81, !DIExpression(), !83)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !84
    #dbg_declare(ptr %offset, !82, !DIExpression(), !85)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !86, !srcloc !87
  store i64 %0, ptr %offset, align 8, !dbg !86
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !88
  %2 = ptrtoint ptr %1 to i64, !dbg !89
  %3 = load i64, ptr %offset, align 8, !dbg !90
  %add = add i64 %2, %3, !dbg !91
  %4 = inttoptr i64 %add to ptr, !dbg !92
  %5 = load ptr, ptr %4, align 8, !dbg !93
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !94
  ret ptr %5, !dbg !95
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !96 dso_local i64 @hv_build_devid_oftype(ptr noundef, i32 noundef) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !99 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !102 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !106, !DIExpression(), !107)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !108
  %and = and i64 %0, 512, !dbg !110
  %tobool = icmp ne i64 %and, 0, !dbg !110
  br i1 %tobool, label %if.then, label %if.end, !dbg !111

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !112, !srcloc !113
  br label %if.end, !dbg !112

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !114
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @hv_result_to_errno(i64 noundef %status) #2 !dbg !115 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !119, !DIExpression(), !120)
  %0 = load i64, ptr %status.addr, align 8, !dbg !121
  %call = call i32 @succeeded(i64 noundef %0) #6, !dbg !122
  %tobool = icmp ne i32 %call, 0, !dbg !122
  %1 = zext i1 %tobool to i64, !dbg !122
  %cond = select i1 %tobool, i32 0, i32 -5, !dbg !122
  ret i32 %cond, !dbg !123
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !124 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !126, !DIExpression(), !127)
  %0 = load i64, ptr %status.addr, align 8, !dbg !128
  %and = and i64 %0, 65535, !dbg !129
  %cmp = icmp eq i64 %and, 0, !dbg !130
  %conv = zext i1 %cmp to i32, !dbg !130
  ret i32 %conv, !dbg !131
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
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !14, line: 14, type: !10, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !11, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hv_iommu_att_dev2dom.c", directory: ".", checksumkind: CSK_MD5, checksum: "879578e6225618003cd8953f7513dfc4")
!4 = !{!5, !6, !9, !10}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../audit/sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!11 = !{!0, !12}
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !14, line: 14, type: !10, isLocal: false, isDefinition: true)
!14 = !DIFile(filename: "./posted.h", directory: ".", checksumkind: CSK_MD5, checksum: "1a5f4d3c7c63d3654cb5215558700365")
!15 = !{i32 7, !"Dwarf Version", i32 5}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!19 = distinct !DISubprogram(name: "hv_iommu_att_dev2dom", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !25)
!20 = !DISubroutineType(types: !21)
!21 = !{!22, !23, !9}
!22 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!23 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !24)
!24 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!25 = !{!26, !27, !28, !29, !30}
!26 = !DILocalVariable(name: "number", arg: 1, scope: !19, file: !3, line: 8, type: !23)
!27 = !DILocalVariable(name: "pdev", arg: 2, scope: !19, file: !3, line: 8, type: !9)
!28 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 10, type: !6)
!29 = !DILocalVariable(name: "in", scope: !19, file: !3, line: 11, type: !5)
!30 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 12, type: !6)
!31 = !DILocation(line: 8, column: 30, scope: !19)
!32 = !DILocation(line: 8, column: 44, scope: !19)
!33 = !DILocation(line: 10, column: 2, scope: !19)
!34 = !DILocation(line: 10, column: 6, scope: !19)
!35 = !DILocation(line: 10, column: 14, scope: !19)
!36 = !DILocation(line: 11, column: 2, scope: !19)
!37 = !DILocation(line: 11, column: 7, scope: !19)
!38 = !DILocation(line: 11, column: 12, scope: !19)
!39 = !DILocation(line: 12, column: 2, scope: !19)
!40 = !DILocation(line: 12, column: 6, scope: !19)
!41 = !DILocation(line: 14, column: 2, scope: !19)
!42 = !DILocation(line: 15, column: 2, scope: !19)
!43 = !DILocation(line: 15, column: 8, scope: !19)
!44 = !DILocation(line: 16, column: 15, scope: !19)
!45 = !DILocation(line: 16, column: 10, scope: !19)
!46 = !DILocation(line: 16, column: 22, scope: !19)
!47 = !DILocation(line: 16, column: 2, scope: !19)
!48 = !DILocation(line: 16, column: 8, scope: !19)
!49 = !DILocation(line: 17, column: 32, scope: !19)
!50 = !DILocation(line: 17, column: 38, scope: !19)
!51 = !DILocation(line: 17, column: 10, scope: !19)
!52 = !DILocation(line: 17, column: 2, scope: !19)
!53 = !DILocation(line: 17, column: 8, scope: !19)
!54 = !DILocation(line: 18, column: 33, scope: !19)
!55 = !DILocation(line: 18, column: 11, scope: !19)
!56 = !DILocation(line: 18, column: 9, scope: !19)
!57 = !DILocation(line: 19, column: 14, scope: !19)
!58 = !DILocation(line: 19, column: 2, scope: !19)
!59 = !DILocation(line: 20, column: 28, scope: !19)
!60 = !DILocation(line: 20, column: 9, scope: !19)
!61 = !DILocation(line: 21, column: 1, scope: !19)
!62 = !DILocation(line: 20, column: 2, scope: !19)
!63 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !64, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !66)
!64 = !DISubroutineType(types: !65)
!65 = !{!6}
!66 = !{!67}
!67 = !DILocalVariable(name: "flags", scope: !63, file: !7, line: 42, type: !6)
!68 = !DILocation(line: 42, column: 2, scope: !63)
!69 = !DILocation(line: 42, column: 6, scope: !63)
!70 = !DILocation(line: 44, column: 2, scope: !63)
!71 = !{i64 21423, i64 21432}
!72 = !DILocation(line: 45, column: 2, scope: !63)
!73 = !{i64 21494}
!74 = !DILocation(line: 46, column: 9, scope: !63)
!75 = !DILocation(line: 47, column: 1, scope: !63)
!76 = !DILocation(line: 46, column: 2, scope: !63)
!77 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !78, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !80)
!78 = !DISubroutineType(types: !79)
!79 = !{!9, !10}
!80 = !{!81, !82}
!81 = !DILocalVariable(name: "variable", arg: 1, scope: !77, file: !7, line: 56, type: !10)
!82 = !DILocalVariable(name: "offset", scope: !77, file: !7, line: 58, type: !6)
!83 = !DILocation(line: 56, column: 46, scope: !77)
!84 = !DILocation(line: 58, column: 2, scope: !77)
!85 = !DILocation(line: 58, column: 6, scope: !77)
!86 = !DILocation(line: 60, column: 2, scope: !77)
!87 = !{i64 21795}
!88 = !DILocation(line: 61, column: 25, scope: !77)
!89 = !DILocation(line: 61, column: 20, scope: !77)
!90 = !DILocation(line: 61, column: 36, scope: !77)
!91 = !DILocation(line: 61, column: 34, scope: !77)
!92 = !DILocation(line: 61, column: 10, scope: !77)
!93 = !DILocation(line: 61, column: 9, scope: !77)
!94 = !DILocation(line: 62, column: 1, scope: !77)
!95 = !DILocation(line: 61, column: 2, scope: !77)
!96 = !DISubprogram(name: "hv_build_devid_oftype", scope: !3, file: !3, line: 6, type: !97, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!97 = !DISubroutineType(types: !98)
!98 = !{!6, !9, !22}
!99 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !100, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!100 = !DISubroutineType(types: !101)
!101 = !{!6, !6, !9, !9}
!102 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !103, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !105)
!103 = !DISubroutineType(types: !104)
!104 = !{null, !6}
!105 = !{!106}
!106 = !DILocalVariable(name: "flags", arg: 1, scope: !102, file: !7, line: 49, type: !6)
!107 = !DILocation(line: 49, column: 36, scope: !102)
!108 = !DILocation(line: 51, column: 6, scope: !109)
!109 = distinct !DILexicalBlock(scope: !102, file: !7, line: 51, column: 6)
!110 = !DILocation(line: 51, column: 12, scope: !109)
!111 = !DILocation(line: 51, column: 6, scope: !102)
!112 = !DILocation(line: 52, column: 3, scope: !109)
!113 = !{i64 21614}
!114 = !DILocation(line: 53, column: 1, scope: !102)
!115 = distinct !DISubprogram(name: "hv_result_to_errno", scope: !14, file: !14, line: 17, type: !116, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !118)
!116 = !DISubroutineType(types: !117)
!117 = !{!22, !6}
!118 = !{!119}
!119 = !DILocalVariable(name: "status", arg: 1, scope: !115, file: !14, line: 17, type: !6)
!120 = !DILocation(line: 17, column: 42, scope: !115)
!121 = !DILocation(line: 19, column: 19, scope: !115)
!122 = !DILocation(line: 19, column: 9, scope: !115)
!123 = !DILocation(line: 19, column: 2, scope: !115)
!124 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !116, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !125)
!125 = !{!126}
!126 = !DILocalVariable(name: "status", arg: 1, scope: !124, file: !7, line: 72, type: !6)
!127 = !DILocation(line: 72, column: 33, scope: !124)
!128 = !DILocation(line: 74, column: 10, scope: !124)
!129 = !DILocation(line: 74, column: 17, scope: !124)
!130 = !DILocation(line: 74, column: 27, scope: !124)
!131 = !DILocation(line: 74, column: 2, scope: !124)
