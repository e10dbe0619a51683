; ModuleID = 'hv_iommu_detect.c'
source_filename = "hv_iommu_detect.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !12
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @hv_iommu_init(ptr noundef %pages) #0 !dbg !19 {
entry:
  %retval = alloca i32, align 4
  %pages.addr = alloca ptr, align 8
  %capabilities = alloca [3 x i64], align 16
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !24, !DIExpression(), !29)
  call void @llvm.lifetime.start.p0(i64 24, ptr %capabilities) #6, !dbg !30
    #dbg_declare(ptr %capabilities, !25, !DIExpression(), !31)
  %arraydecay = getelementptr inbounds [3 x i64], ptr %capabilities, i64 0, i64 0, !dbg !32
  %call = call i32 @hv_iommu_detect(ptr noundef %arraydecay) #7, !dbg !34
  %tobool = icmp ne i32 %call, 0, !dbg !34
  br i1 %tobool, label %if.then, label %if.end, !dbg !35

if.then:                                          ; preds = %entry
  store i32 -19, ptr %retval, align 4, !dbg !36
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !36

if.end:                                           ; preds = %entry
  %arrayidx = getelementptr [3 x i64], ptr %capabilities, i64 0, i64 2, !dbg !37
  %0 = load i64, ptr %arrayidx, align 16, !dbg !37
  %1 = load ptr, ptr %pages.addr, align 8, !dbg !38
  store i64 %0, ptr %1, align 8, !dbg !39
  store i32 0, ptr %retval, align 4, !dbg !40
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !40

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 24, ptr %capabilities) #6, !dbg !41
  %2 = load i32, ptr %retval, align 4, !dbg !41
  ret i32 %2, !dbg !41
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal i32 @hv_iommu_detect(ptr noundef %capabilities) #0 !dbg !42 {
entry:
  %capabilities.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %in = alloca ptr, align 8
  %status = alloca i64, align 8
  store ptr %capabilities, ptr %capabilities.addr, align 8
    #dbg_declare(ptr %capabilities.addr, !44, !DIExpression(), !48)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !49
    #dbg_declare(ptr %flags, !45, !DIExpression(), !50)
  %call = call i64 @irq_save() #7, !dbg !51
  store i64 %call, ptr %flags, align 8, !dbg !50
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #6, !dbg !52
    #dbg_declare(ptr %in, !46, !DIExpression(), !53)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !54
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !54
  store ptr %call1, ptr %in, align 8, !dbg !53
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !55
    #dbg_declare(ptr %status, !47, !DIExpression(), !56)
  %1 = load ptr, ptr %in, align 8, !dbg !57
  call void @llvm.memset.p0.i64(ptr align 8 %1, i8 0, i64 16, i1 false), !dbg !57
  %2 = load ptr, ptr %in, align 8, !dbg !58
  %arrayidx = getelementptr i64, ptr %2, i64 0, !dbg !58
  store i64 -1, ptr %arrayidx, align 8, !dbg !59
  %3 = load ptr, ptr %in, align 8, !dbg !60
  %4 = load ptr, ptr %in, align 8, !dbg !61
  %add.ptr = getelementptr i64, ptr %4, i64 2, !dbg !62
  %call2 = call i64 @hv_do_hypercall(i64 noundef 293, ptr noundef %3, ptr noundef %add.ptr) #7, !dbg !63
  store i64 %call2, ptr %status, align 8, !dbg !64
  %5 = load ptr, ptr %capabilities.addr, align 8, !dbg !65
  %6 = load ptr, ptr %in, align 8, !dbg !66
  %add.ptr3 = getelementptr i64, ptr %6, i64 2, !dbg !67
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %5, ptr align 8 %add.ptr3, i64 24, i1 false), !dbg !68
  %7 = load i64, ptr %flags, align 8, !dbg !69
  call void @irq_restore(i64 noundef %7) #7, !dbg !70
  %8 = load i64, ptr %status, align 8, !dbg !71
  %call4 = call i32 @hv_result_to_errno(i64 noundef %8) #7, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !73
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #6, !dbg !73
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !73
  ret i32 %call4, !dbg !74
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !75 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !80
    #dbg_declare(ptr %flags, !79, !DIExpression(), !81)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !82, !srcloc !83
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !84, !srcloc !85
  %0 = load i64, ptr %flags, align 8, !dbg !86
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !87
  ret i64 %0, !dbg !88
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !89 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !93, !DIExpression(), !95)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !96
    #dbg_declare(ptr %offset, !94, !DIExpression(), !97)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !98, !srcloc !99
  store i64 %0, ptr %offset, align 8, !dbg !98
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !100
  %2 = ptrtoint ptr %1 to i64, !dbg !101
  %3 = load i64, ptr %offset, align 8, !dbg !102
  %add = add i64 %2, %3, !dbg !103
  %4 = inttoptr i64 %add to ptr, !dbg !104
  %5 = load ptr, ptr %4, align 8, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !106
  ret ptr %5, !dbg !107
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !108 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !111 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !115, !DIExpression(), !116)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !117
  %and = and i64 %0, 512, !dbg !119
  %tobool = icmp ne i64 %and, 0, !dbg !119
  br i1 %tobool, label %if.then, label %if.end, !dbg !120

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !121, !srcloc !122
  br label %if.end, !dbg !121

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !123
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @hv_result_to_errno(i64 noundef %status) #2 !dbg !124 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !128, !DIExpression(), !129)
  %0 = load i64, ptr %status.addr, align 8, !dbg !130
  %call = call i32 @succeeded(i64 noundef %0) #7, !dbg !131
  %tobool = icmp ne i32 %call, 0, !dbg !131
  %1 = zext i1 %tobool to i64, !dbg !131
  %cond = select i1 %tobool, i32 0, i32 -5, !dbg !131
  ret i32 %cond, !dbg !132
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !133 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !135, !DIExpression(), !136)
  %0 = load i64, ptr %status.addr, align 8, !dbg !137
  %and = and i64 %0, 65535, !dbg !138
  %cmp = icmp eq i64 %and, 0, !dbg !139
  %conv = zext i1 %cmp to i32, !dbg !139
  ret i32 %conv, !dbg !140
}

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin noredzone "no-builtins" }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !14, line: 14, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !11, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hv_iommu_detect.c", directory: ".", checksumkind: CSK_MD5, checksum: "4d16c51b2e8596173e0740448dca4aaa")
!4 = !{!5, !9, !6}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../audit/sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!11 = !{!0, !12}
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !14, line: 14, type: !9, isLocal: false, isDefinition: true)
!14 = !DIFile(filename: "./posted.h", directory: ".", checksumkind: CSK_MD5, checksum: "1a5f4d3c7c63d3654cb5215558700365")
!15 = !{i32 7, !"Dwarf Version", i32 5}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!19 = distinct !DISubprogram(name: "hv_iommu_init", scope: !3, file: !3, line: 19, type: !20, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!20 = !DISubroutineType(types: !21)
!21 = !{!22, !5}
!22 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!23 = !{!24, !25}
!24 = !DILocalVariable(name: "pages", arg: 1, scope: !19, file: !3, line: 19, type: !5)
!25 = !DILocalVariable(name: "capabilities", scope: !19, file: !3, line: 21, type: !26)
!26 = !DICompositeType(tag: DW_TAG_array_type, baseType: !6, size: 192, elements: !27)
!27 = !{!28}
!28 = !DISubrange(count: 3)
!29 = !DILocation(line: 19, column: 24, scope: !19)
!30 = !DILocation(line: 21, column: 2, scope: !19)
!31 = !DILocation(line: 21, column: 6, scope: !19)
!32 = !DILocation(line: 23, column: 22, scope: !33)
!33 = distinct !DILexicalBlock(scope: !19, file: !3, line: 23, column: 6)
!34 = !DILocation(line: 23, column: 6, scope: !33)
!35 = !DILocation(line: 23, column: 6, scope: !19)
!36 = !DILocation(line: 24, column: 3, scope: !33)
!37 = !DILocation(line: 25, column: 11, scope: !19)
!38 = !DILocation(line: 25, column: 3, scope: !19)
!39 = !DILocation(line: 25, column: 9, scope: !19)
!40 = !DILocation(line: 26, column: 2, scope: !19)
!41 = !DILocation(line: 27, column: 1, scope: !19)
!42 = distinct !DISubprogram(name: "hv_iommu_detect", scope: !3, file: !3, line: 5, type: !20, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !43)
!43 = !{!44, !45, !46, !47}
!44 = !DILocalVariable(name: "capabilities", arg: 1, scope: !42, file: !3, line: 5, type: !5)
!45 = !DILocalVariable(name: "flags", scope: !42, file: !3, line: 7, type: !6)
!46 = !DILocalVariable(name: "in", scope: !42, file: !3, line: 8, type: !5)
!47 = !DILocalVariable(name: "status", scope: !42, file: !3, line: 9, type: !6)
!48 = !DILocation(line: 5, column: 33, scope: !42)
!49 = !DILocation(line: 7, column: 2, scope: !42)
!50 = !DILocation(line: 7, column: 6, scope: !42)
!51 = !DILocation(line: 7, column: 14, scope: !42)
!52 = !DILocation(line: 8, column: 2, scope: !42)
!53 = !DILocation(line: 8, column: 7, scope: !42)
!54 = !DILocation(line: 8, column: 12, scope: !42)
!55 = !DILocation(line: 9, column: 2, scope: !42)
!56 = !DILocation(line: 9, column: 6, scope: !42)
!57 = !DILocation(line: 11, column: 2, scope: !42)
!58 = !DILocation(line: 12, column: 2, scope: !42)
!59 = !DILocation(line: 12, column: 8, scope: !42)
!60 = !DILocation(line: 13, column: 34, scope: !42)
!61 = !DILocation(line: 13, column: 38, scope: !42)
!62 = !DILocation(line: 13, column: 41, scope: !42)
!63 = !DILocation(line: 13, column: 11, scope: !42)
!64 = !DILocation(line: 13, column: 9, scope: !42)
!65 = !DILocation(line: 14, column: 19, scope: !42)
!66 = !DILocation(line: 14, column: 33, scope: !42)
!67 = !DILocation(line: 14, column: 36, scope: !42)
!68 = !DILocation(line: 14, column: 2, scope: !42)
!69 = !DILocation(line: 15, column: 14, scope: !42)
!70 = !DILocation(line: 15, column: 2, scope: !42)
!71 = !DILocation(line: 16, column: 28, scope: !42)
!72 = !DILocation(line: 16, column: 9, scope: !42)
!73 = !DILocation(line: 17, column: 1, scope: !42)
!74 = !DILocation(line: 16, column: 2, scope: !42)
!75 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !76, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !78)
!76 = !DISubroutineType(types: !77)
!77 = !{!6}
!78 = !{!79}
!79 = !DILocalVariable(name: "flags", scope: !75, file: !7, line: 42, type: !6)
!80 = !DILocation(line: 42, column: 2, scope: !75)
!81 = !DILocation(line: 42, column: 6, scope: !75)
!82 = !DILocation(line: 44, column: 2, scope: !75)
!83 = !{i64 21443, i64 21452}
!84 = !DILocation(line: 45, column: 2, scope: !75)
!85 = !{i64 21514}
!86 = !DILocation(line: 46, column: 9, scope: !75)
!87 = !DILocation(line: 47, column: 1, scope: !75)
!88 = !DILocation(line: 46, column: 2, scope: !75)
!89 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !90, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !92)
!90 = !DISubroutineType(types: !91)
!91 = !{!10, !9}
!92 = !{!93, !94}
!93 = !DILocalVariable(name: "variable", arg: 1, scope: !89, file: !7, line: 56, type: !9)
!94 = !DILocalVariable(name: "offset", scope: !89, file: !7, line: 58, type: !6)
!95 = !DILocation(line: 56, column: 46, scope: !89)
!96 = !DILocation(line: 58, column: 2, scope: !89)
!97 = !DILocation(line: 58, column: 6, scope: !89)
!98 = !DILocation(line: 60, column: 2, scope: !89)
!99 = !{i64 21815}
!100 = !DILocation(line: 61, column: 25, scope: !89)
!101 = !DILocation(line: 61, column: 20, scope: !89)
!102 = !DILocation(line: 61, column: 36, scope: !89)
!103 = !DILocation(line: 61, column: 34, scope: !89)
!104 = !DILocation(line: 61, column: 10, scope: !89)
!105 = !DILocation(line: 61, column: 9, scope: !89)
!106 = !DILocation(line: 62, column: 1, scope: !89)
!107 = !DILocation(line: 61, column: 2, scope: !89)
!108 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !109, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!109 = !DISubroutineType(types: !110)
!110 = !{!6, !6, !10, !10}
!111 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !112, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !114)
!112 = !DISubroutineType(types: !113)
!113 = !{null, !6}
!114 = !{!115}
!115 = !DILocalVariable(name: "flags", arg: 1, scope: !111, file: !7, line: 49, type: !6)
!116 = !DILocation(line: 49, column: 36, scope: !111)
!117 = !DILocation(line: 51, column: 6, scope: !118)
!118 = distinct !DILexicalBlock(scope: !111, file: !7, line: 51, column: 6)
!119 = !DILocation(line: 51, column: 12, scope: !118)
!120 = !DILocation(line: 51, column: 6, scope: !111)
!121 = !DILocation(line: 52, column: 3, scope: !118)
!122 = !{i64 21634}
!123 = !DILocation(line: 53, column: 1, scope: !111)
!124 = distinct !DISubprogram(name: "hv_result_to_errno", scope: !14, file: !14, line: 17, type: !125, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !127)
!125 = !DISubroutineType(types: !126)
!126 = !{!22, !6}
!127 = !{!128}
!128 = !DILocalVariable(name: "status", arg: 1, scope: !124, file: !14, line: 17, type: !6)
!129 = !DILocation(line: 17, column: 42, scope: !124)
!130 = !DILocation(line: 19, column: 19, scope: !124)
!131 = !DILocation(line: 19, column: 9, scope: !124)
!132 = !DILocation(line: 19, column: 2, scope: !124)
!133 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !125, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !134)
!134 = !{!135}
!135 = !DILocalVariable(name: "status", arg: 1, scope: !133, file: !7, line: 72, type: !6)
!136 = !DILocation(line: 72, column: 33, scope: !133)
!137 = !DILocation(line: 74, column: 10, scope: !133)
!138 = !DILocation(line: 74, column: 17, scope: !133)
!139 = !DILocation(line: 74, column: 27, scope: !133)
!140 = !DILocation(line: 74, column: 2, scope: !133)
