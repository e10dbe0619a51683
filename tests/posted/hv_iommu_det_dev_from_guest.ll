; ModuleID = 'hv_iommu_det_dev_from_guest.c'
source_filename = "hv_iommu_det_dev_from_guest.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@.str = private unnamed_addr constant [7 x i8] c"failed\00", align 1, !dbg !12
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !18
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local void @hv_iommu_det_dev_from_guest(ptr noundef %pdev) #0 !dbg !25 {
entry:
  %pdev.addr = alloca ptr, align 8
  %device = alloca i64, align 8
  %flags = alloca i64, align 8
  %in = alloca ptr, align 8
  %status = alloca i64, align 8
  store ptr %pdev, ptr %pdev.addr, align 8
    #dbg_declare(ptr %pdev.addr, !29, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(i64 8, ptr %device) #5, !dbg !35
    #dbg_declare(ptr %device, !30, !DIExpression(), !36)
  %0 = load ptr, ptr %pdev.addr, align 8, !dbg !37
  %call = call i64 @hv_build_devid_oftype(ptr noundef %0, i32 noundef 1) #6, !dbg !38
  store i64 %call, ptr %device, align 8, !dbg !36
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !39
    #dbg_declare(ptr %flags, !31, !DIExpression(), !40)
  %call1 = call i64 @irq_save() #6, !dbg !41
  store i64 %call1, ptr %flags, align 8, !dbg !40
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #5, !dbg !42
    #dbg_declare(ptr %in, !32, !DIExpression(), !43)
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !44
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !44
  store ptr %call2, ptr %in, align 8, !dbg !43
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !45
    #dbg_declare(ptr %status, !33, !DIExpression(), !46)
  %2 = load ptr, ptr %in, align 8, !dbg !47
  call void @llvm.memset.p0.i64(ptr align 8 %2, i8 0, i64 16, i1 false), !dbg !47
  %call3 = call i64 @hv_iommu_get_curr_partid() #6, !dbg !48
  %3 = load ptr, ptr %in, align 8, !dbg !49
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !49
  store i64 %call3, ptr %arrayidx, align 8, !dbg !50
  %4 = load i64, ptr %device, align 8, !dbg !51
  %5 = load ptr, ptr %in, align 8, !dbg !52
  %arrayidx4 = getelementptr i64, ptr %5, i64 1, !dbg !52
  store i64 %4, ptr %arrayidx4, align 8, !dbg !53
  %6 = load ptr, ptr %in, align 8, !dbg !54
  %call5 = call i64 @hv_do_hypercall(i64 noundef 131, ptr noundef %6, ptr noundef null) #6, !dbg !55
  store i64 %call5, ptr %status, align 8, !dbg !56
  %7 = load i64, ptr %flags, align 8, !dbg !57
  call void @irq_restore(i64 noundef %7) #6, !dbg !58
  %8 = load i64, ptr %status, align 8, !dbg !59
  %call6 = call i32 @succeeded(i64 noundef %8) #6, !dbg !61
  %tobool = icmp ne i32 %call6, 0, !dbg !61
  br i1 %tobool, label %if.end, label %if.then, !dbg !62

if.then:                                          ; preds = %entry
  %call7 = call i32 (ptr, ...) @_printk(ptr noundef @.str) #6, !dbg !63
  br label %if.end, !dbg !63

if.end:                                           ; preds = %if.then, %entry
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !64
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #5, !dbg !64
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !64
  call void @llvm.lifetime.end.p0(i64 8, ptr %device) #5, !dbg !64
  ret void, !dbg !64
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !65 dso_local i64 @hv_build_devid_oftype(ptr noundef, i32 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !69 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !74
    #dbg_declare(ptr %flags, !73, !DIExpression(), !75)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !76, !srcloc !77
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !78, !srcloc !79
  %0 = load i64, ptr %flags, align 8, !dbg !80
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !81
  ret i64 %0, !dbg !82
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !83 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !87, !DIExpression(), !89)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !90
    #dbg_declare(ptr %offset, !88, !DIExpression(), !91)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !92, !srcloc !93
  store i64 %0, ptr %offset, align 8, !dbg !92
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !94
  %2 = ptrtoint ptr %1 to i64, !dbg !95
  %3 = load i64, ptr %offset, align 8, !dbg !96
  %add = add i64 %2, %3, !dbg !97
  %4 = inttoptr i64 %add to ptr, !dbg !98
  %5 = load ptr, ptr %4, align 8, !dbg !99
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !100
  ret ptr %5, !dbg !101
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !102 dso_local i64 @hv_iommu_get_curr_partid() #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !103 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !106 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !110, !DIExpression(), !111)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !112
  %and = and i64 %0, 512, !dbg !114
  %tobool = icmp ne i64 %and, 0, !dbg !114
  br i1 %tobool, label %if.then, label %if.end, !dbg !115

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !116, !srcloc !117
  br label %if.end, !dbg !116

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !118
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !119 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !123, !DIExpression(), !124)
  %0 = load i64, ptr %status.addr, align 8, !dbg !125
  %and = and i64 %0, 65535, !dbg !126
  %cmp = icmp eq i64 %and, 0, !dbg !127
  %conv = zext i1 %cmp to i32, !dbg !127
  ret i32 %conv, !dbg !128
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !129 dso_local i32 @_printk(ptr noundef, ...) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!21, !22, !23}
!llvm.ident = !{!24}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !20, line: 14, type: !10, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !11, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hv_iommu_det_dev_from_guest.c", directory: ".", checksumkind: CSK_MD5, checksum: "53a8016c0170a44808427d65a3eab3f0")
!4 = !{!5, !9, !10, !6}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../audit/sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!11 = !{!12, !0, !18}
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(scope: null, file: !3, line: 21, type: !14, isLocal: true, isDefinition: true)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, size: 56, elements: !16)
!15 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!16 = !{!17}
!17 = !DISubrange(count: 7)
!18 = !DIGlobalVariableExpression(var: !19, expr: !DIExpression())
!19 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !20, line: 14, type: !10, isLocal: false, isDefinition: true)
!20 = !DIFile(filename: "./posted.h", directory: ".", checksumkind: CSK_MD5, checksum: "1a5f4d3c7c63d3654cb5215558700365")
!21 = !{i32 7, !"Dwarf Version", i32 5}
!22 = !{i32 2, !"Debug Info Version", i32 3}
!23 = !{i32 1, !"wchar_size", i32 4}
!24 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!25 = distinct !DISubprogram(name: "hv_iommu_det_dev_from_guest", scope: !3, file: !3, line: 8, type: !26, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !28)
!26 = !DISubroutineType(types: !27)
!27 = !{null, !9}
!28 = !{!29, !30, !31, !32, !33}
!29 = !DILocalVariable(name: "pdev", arg: 1, scope: !25, file: !3, line: 8, type: !9)
!30 = !DILocalVariable(name: "device", scope: !25, file: !3, line: 10, type: !6)
!31 = !DILocalVariable(name: "flags", scope: !25, file: !3, line: 11, type: !6)
!32 = !DILocalVariable(name: "in", scope: !25, file: !3, line: 12, type: !5)
!33 = !DILocalVariable(name: "status", scope: !25, file: !3, line: 13, type: !6)
!34 = !DILocation(line: 8, column: 40, scope: !25)
!35 = !DILocation(line: 10, column: 2, scope: !25)
!36 = !DILocation(line: 10, column: 6, scope: !25)
!37 = !DILocation(line: 10, column: 37, scope: !25)
!38 = !DILocation(line: 10, column: 15, scope: !25)
!39 = !DILocation(line: 11, column: 2, scope: !25)
!40 = !DILocation(line: 11, column: 6, scope: !25)
!41 = !DILocation(line: 11, column: 14, scope: !25)
!42 = !DILocation(line: 12, column: 2, scope: !25)
!43 = !DILocation(line: 12, column: 7, scope: !25)
!44 = !DILocation(line: 12, column: 12, scope: !25)
!45 = !DILocation(line: 13, column: 2, scope: !25)
!46 = !DILocation(line: 13, column: 6, scope: !25)
!47 = !DILocation(line: 15, column: 2, scope: !25)
!48 = !DILocation(line: 16, column: 10, scope: !25)
!49 = !DILocation(line: 16, column: 2, scope: !25)
!50 = !DILocation(line: 16, column: 8, scope: !25)
!51 = !DILocation(line: 17, column: 10, scope: !25)
!52 = !DILocation(line: 17, column: 2, scope: !25)
!53 = !DILocation(line: 17, column: 8, scope: !25)
!54 = !DILocation(line: 18, column: 33, scope: !25)
!55 = !DILocation(line: 18, column: 11, scope: !25)
!56 = !DILocation(line: 18, column: 9, scope: !25)
!57 = !DILocation(line: 19, column: 14, scope: !25)
!58 = !DILocation(line: 19, column: 2, scope: !25)
!59 = !DILocation(line: 20, column: 17, scope: !60)
!60 = distinct !DILexicalBlock(scope: !25, file: !3, line: 20, column: 6)
!61 = !DILocation(line: 20, column: 7, scope: !60)
!62 = !DILocation(line: 20, column: 6, scope: !25)
!63 = !DILocation(line: 21, column: 3, scope: !60)
!64 = !DILocation(line: 22, column: 1, scope: !25)
!65 = !DISubprogram(name: "hv_build_devid_oftype", scope: !3, file: !3, line: 5, type: !66, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!66 = !DISubroutineType(types: !67)
!67 = !{!6, !9, !68}
!68 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!69 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !70, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !72)
!70 = !DISubroutineType(types: !71)
!71 = !{!6}
!72 = !{!73}
!73 = !DILocalVariable(name: "flags", scope: !69, file: !7, line: 42, type: !6)
!74 = !DILocation(line: 42, column: 2, scope: !69)
!75 = !DILocation(line: 42, column: 6, scope: !69)
!76 = !DILocation(line: 44, column: 2, scope: !69)
!77 = !{i64 21433, i64 21442}
!78 = !DILocation(line: 45, column: 2, scope: !69)
!79 = !{i64 21504}
!80 = !DILocation(line: 46, column: 9, scope: !69)
!81 = !DILocation(line: 47, column: 1, scope: !69)
!82 = !DILocation(line: 46, column: 2, scope: !69)
!83 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !84, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !86)
!84 = !DISubroutineType(types: !85)
!85 = !{!9, !10}
!86 = !{!87, !88}
!87 = !DILocalVariable(name: "variable", arg: 1, scope: !83, file: !7, line: 56, type: !10)
!88 = !DILocalVariable(name: "offset", scope: !83, file: !7, line: 58, type: !6)
!89 = !DILocation(line: 56, column: 46, scope: !83)
!90 = !DILocation(line: 58, column: 2, scope: !83)
!91 = !DILocation(line: 58, column: 6, scope: !83)
!92 = !DILocation(line: 60, column: 2, scope: !83)
!93 = !{i64 21805}
!94 = !DILocation(line: 61, column: 25, scope: !83)
!95 = !DILocation(line: 61, column: 20, scope: !83)
!96 = !DILocation(line: 61, column: 36, scope: !83)
!97 = !DILocation(line: 61, column: 34, scope: !83)
!98 = !DILocation(line: 61, column: 10, scope: !83)
!99 = !DILocation(line: 61, column: 9, scope: !83)
!100 = !DILocation(line: 62, column: 1, scope: !83)
!101 = !DILocation(line: 61, column: 2, scope: !83)
!102 = !DISubprogram(name: "hv_iommu_get_curr_partid", scope: !3, file: !3, line: 6, type: !70, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!103 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !104, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!104 = !DISubroutineType(types: !105)
!105 = !{!6, !6, !9, !9}
!106 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !107, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !109)
!107 = !DISubroutineType(types: !108)
!108 = !{null, !6}
!109 = !{!110}
!110 = !DILocalVariable(name: "flags", arg: 1, scope: !106, file: !7, line: 49, type: !6)
!111 = !DILocation(line: 49, column: 36, scope: !106)
!112 = !DILocation(line: 51, column: 6, scope: !113)
!113 = distinct !DILexicalBlock(scope: !106, file: !7, line: 51, column: 6)
!114 = !DILocation(line: 51, column: 12, scope: !113)
!115 = !DILocation(line: 51, column: 6, scope: !106)
!116 = !DILocation(line: 52, column: 3, scope: !113)
!117 = !{i64 21624}
!118 = !DILocation(line: 53, column: 1, scope: !106)
!119 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !120, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !122)
!120 = !DISubroutineType(types: !121)
!121 = !{!68, !6}
!122 = !{!123}
!123 = !DILocalVariable(name: "status", arg: 1, scope: !119, file: !7, line: 72, type: !6)
!124 = !DILocation(line: 72, column: 33, scope: !119)
!125 = !DILocation(line: 74, column: 10, scope: !119)
!126 = !DILocation(line: 74, column: 17, scope: !119)
!127 = !DILocation(line: 74, column: 27, scope: !119)
!128 = !DILocation(line: 74, column: 2, scope: !119)
!129 = !DISubprogram(name: "_printk", scope: !20, file: !20, line: 24, type: !130, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!130 = !DISubroutineType(types: !131)
!131 = !{!68, !132, null}
!132 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !133, size: 64)
!133 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !15)
