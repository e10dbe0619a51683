; ModuleID = 'hv_iommu_detach_dev.c'
source_filename = "hv_iommu_detach_dev.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@.str = private unnamed_addr constant [7 x i8] c"failed\00", align 1, !dbg !12
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !18
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local void @hv_iommu_detach_dev(ptr noundef %pdev) #0 !dbg !25 {
entry:
  %pdev.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %in = alloca ptr, align 8
  %status = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %pdev, ptr %pdev.addr, align 8
    #dbg_declare(ptr %pdev.addr, !29, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !34
    #dbg_declare(ptr %flags, !30, !DIExpression(), !35)
  %call = call i64 @irq_save() #6, !dbg !36
  store i64 %call, ptr %flags, align 8, !dbg !35
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #5, !dbg !37
    #dbg_declare(ptr %in, !31, !DIExpression(), !38)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !39
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !39
  store ptr %call1, ptr %in, align 8, !dbg !38
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !40
    #dbg_declare(ptr %status, !32, !DIExpression(), !41)
  %1 = load ptr, ptr %in, align 8, !dbg !42
  call void @llvm.memset.p0.i64(ptr align 8 %1, i8 0, i64 16, i1 false), !dbg !42
  %2 = load ptr, ptr %in, align 8, !dbg !43
  %arrayidx = getelementptr i64, ptr %2, i64 0, !dbg !43
  store i64 -1, ptr %arrayidx, align 8, !dbg !44
  %3 = load ptr, ptr %pdev.addr, align 8, !dbg !45
  %4 = load ptr, ptr %in, align 8, !dbg !47
  %add.ptr = getelementptr i64, ptr %4, i64 1, !dbg !48
  %call2 = call i32 @hv_iommu_lookup_logical_dev_id(ptr noundef %3, ptr noundef %add.ptr) #6, !dbg !49
  %tobool = icmp ne i32 %call2, 0, !dbg !49
  br i1 %tobool, label %if.then, label %if.end, !dbg !50

if.then:                                          ; preds = %entry
  %5 = load i64, ptr %flags, align 8, !dbg !51
  call void @irq_restore(i64 noundef %5) #6, !dbg !53
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !54

if.end:                                           ; preds = %entry
  %6 = load ptr, ptr %in, align 8, !dbg !55
  %call3 = call i64 @hv_do_hypercall(i64 noundef 196, ptr noundef %6, ptr noundef null) #6, !dbg !56
  store i64 %call3, ptr %status, align 8, !dbg !57
  %7 = load i64, ptr %flags, align 8, !dbg !58
  call void @irq_restore(i64 noundef %7) #6, !dbg !59
  %8 = load i64, ptr %status, align 8, !dbg !60
  %call4 = call i32 @succeeded(i64 noundef %8) #6, !dbg !62
  %tobool5 = icmp ne i32 %call4, 0, !dbg !62
  br i1 %tobool5, label %if.end8, label %if.then6, !dbg !63

if.then6:                                         ; preds = %if.end
  %call7 = call i32 (ptr, ...) @_printk(ptr noundef @.str) #6, !dbg !64
  br label %if.end8, !dbg !64

if.end8:                                          ; preds = %if.then6, %if.end
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !65
  br label %cleanup, !dbg !65

cleanup:                                          ; preds = %if.end8, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !65
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #5, !dbg !65
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !65
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %unreachable [
    i32 0, label %cleanup.cont
    i32 1, label %cleanup.cont
  ]

cleanup.cont:                                     ; preds = %cleanup, %cleanup
  ret void, !dbg !65

unreachable:                                      ; preds = %cleanup
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !66 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !71
    #dbg_declare(ptr %flags, !70, !DIExpression(), !72)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !73, !srcloc !74
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !75, !srcloc !76
  %0 = load i64, ptr %flags, align 8, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !78
  ret i64 %0, !dbg !79
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !80 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !84, !DIExpression(), !86)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !87
    #dbg_declare(ptr %offset, !85, !DIExpression(), !88)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !89, !srcloc !90
  store i64 %0, ptr %offset, align 8, !dbg !89
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !91
  %2 = ptrtoint ptr %1 to i64, !dbg !92
  %3 = load i64, ptr %offset, align 8, !dbg !93
  %add = add i64 %2, %3, !dbg !94
  %4 = inttoptr i64 %add to ptr, !dbg !95
  %5 = load ptr, ptr %4, align 8, !dbg !96
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !97
  ret ptr %5, !dbg !98
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !99 dso_local i32 @hv_iommu_lookup_logical_dev_id(ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !103 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !107, !DIExpression(), !108)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !109
  %and = and i64 %0, 512, !dbg !111
  %tobool = icmp ne i64 %and, 0, !dbg !111
  br i1 %tobool, label %if.then, label %if.end, !dbg !112

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !113, !srcloc !114
  br label %if.end, !dbg !113

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !115
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !116 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !119 {
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
declare !dbg !129 dso_local i32 @_printk(ptr noundef, ...) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!21, !22, !23}
!llvm.ident = !{!24}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !20, line: 14, type: !10, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !11, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hv_iommu_detach_dev.c", directory: ".", checksumkind: CSK_MD5, checksum: "0bc3e132619d9e67fec4eccc802a18e8")
!4 = !{!5, !9, !10, !6}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../audit/sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!11 = !{!12, !0, !18}
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(scope: null, file: !3, line: 22, type: !14, isLocal: true, isDefinition: true)
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
!25 = distinct !DISubprogram(name: "hv_iommu_detach_dev", scope: !3, file: !3, line: 7, type: !26, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !28)
!26 = !DISubroutineType(types: !27)
!27 = !{null, !9}
!28 = !{!29, !30, !31, !32}
!29 = !DILocalVariable(name: "pdev", arg: 1, scope: !25, file: !3, line: 7, type: !9)
!30 = !DILocalVariable(name: "flags", scope: !25, file: !3, line: 9, type: !6)
!31 = !DILocalVariable(name: "in", scope: !25, file: !3, line: 10, type: !5)
!32 = !DILocalVariable(name: "status", scope: !25, file: !3, line: 11, type: !6)
!33 = !DILocation(line: 7, column: 32, scope: !25)
!34 = !DILocation(line: 9, column: 2, scope: !25)
!35 = !DILocation(line: 9, column: 6, scope: !25)
!36 = !DILocation(line: 9, column: 14, scope: !25)
!37 = !DILocation(line: 10, column: 2, scope: !25)
!38 = !DILocation(line: 10, column: 7, scope: !25)
!39 = !DILocation(line: 10, column: 12, scope: !25)
!40 = !DILocation(line: 11, column: 2, scope: !25)
!41 = !DILocation(line: 11, column: 6, scope: !25)
!42 = !DILocation(line: 13, column: 2, scope: !25)
!43 = !DILocation(line: 14, column: 2, scope: !25)
!44 = !DILocation(line: 14, column: 8, scope: !25)
!45 = !DILocation(line: 15, column: 37, scope: !46)
!46 = distinct !DILexicalBlock(scope: !25, file: !3, line: 15, column: 6)
!47 = !DILocation(line: 15, column: 43, scope: !46)
!48 = !DILocation(line: 15, column: 46, scope: !46)
!49 = !DILocation(line: 15, column: 6, scope: !46)
!50 = !DILocation(line: 15, column: 6, scope: !25)
!51 = !DILocation(line: 16, column: 15, scope: !52)
!52 = distinct !DILexicalBlock(scope: !46, file: !3, line: 15, column: 52)
!53 = !DILocation(line: 16, column: 3, scope: !52)
!54 = !DILocation(line: 17, column: 3, scope: !52)
!55 = !DILocation(line: 19, column: 33, scope: !25)
!56 = !DILocation(line: 19, column: 11, scope: !25)
!57 = !DILocation(line: 19, column: 9, scope: !25)
!58 = !DILocation(line: 20, column: 14, scope: !25)
!59 = !DILocation(line: 20, column: 2, scope: !25)
!60 = !DILocation(line: 21, column: 17, scope: !61)
!61 = distinct !DILexicalBlock(scope: !25, file: !3, line: 21, column: 6)
!62 = !DILocation(line: 21, column: 7, scope: !61)
!63 = !DILocation(line: 21, column: 6, scope: !25)
!64 = !DILocation(line: 22, column: 3, scope: !61)
!65 = !DILocation(line: 23, column: 1, scope: !25)
!66 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !67, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !69)
!67 = !DISubroutineType(types: !68)
!68 = !{!6}
!69 = !{!70}
!70 = !DILocalVariable(name: "flags", scope: !66, file: !7, line: 42, type: !6)
!71 = !DILocation(line: 42, column: 2, scope: !66)
!72 = !DILocation(line: 42, column: 6, scope: !66)
!73 = !DILocation(line: 44, column: 2, scope: !66)
!74 = !{i64 21392, i64 21401}
!75 = !DILocation(line: 45, column: 2, scope: !66)
!76 = !{i64 21463}
!77 = !DILocation(line: 46, column: 9, scope: !66)
!78 = !DILocation(line: 47, column: 1, scope: !66)
!79 = !DILocation(line: 46, column: 2, scope: !66)
!80 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !81, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !83)
!81 = !DISubroutineType(types: !82)
!82 = !{!9, !10}
!83 = !{!84, !85}
!84 = !DILocalVariable(name: "variable", arg: 1, scope: !80, file: !7, line: 56, type: !10)
!85 = !DILocalVariable(name: "offset", scope: !80, file: !7, line: 58, type: !6)
!86 = !DILocation(line: 56, column: 46, scope: !80)
!87 = !DILocation(line: 58, column: 2, scope: !80)
!88 = !DILocation(line: 58, column: 6, scope: !80)
!89 = !DILocation(line: 60, column: 2, scope: !80)
!90 = !{i64 21764}
!91 = !DILocation(line: 61, column: 25, scope: !80)
!92 = !DILocation(line: 61, column: 20, scope: !80)
!93 = !DILocation(line: 61, column: 36, scope: !80)
!94 = !DILocation(line: 61, column: 34, scope: !80)
!95 = !DILocation(line: 61, column: 10, scope: !80)
!96 = !DILocation(line: 61, column: 9, scope: !80)
!97 = !DILocation(line: 62, column: 1, scope: !80)
!98 = !DILocation(line: 61, column: 2, scope: !80)
!99 = !DISubprogram(name: "hv_iommu_lookup_logical_dev_id", scope: !3, file: !3, line: 5, type: !100, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!100 = !DISubroutineType(types: !101)
!101 = !{!102, !9, !5}
!102 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!103 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !104, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !106)
!104 = !DISubroutineType(types: !105)
!105 = !{null, !6}
!106 = !{!107}
!107 = !DILocalVariable(name: "flags", arg: 1, scope: !103, file: !7, line: 49, type: !6)
!108 = !DILocation(line: 49, column: 36, scope: !103)
!109 = !DILocation(line: 51, column: 6, scope: !110)
!110 = distinct !DILexicalBlock(scope: !103, file: !7, line: 51, column: 6)
!111 = !DILocation(line: 51, column: 12, scope: !110)
!112 = !DILocation(line: 51, column: 6, scope: !103)
!113 = !DILocation(line: 52, column: 3, scope: !110)
!114 = !{i64 21583}
!115 = !DILocation(line: 53, column: 1, scope: !103)
!116 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !117, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!117 = !DISubroutineType(types: !118)
!118 = !{!6, !6, !9, !9}
!119 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !120, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !122)
!120 = !DISubroutineType(types: !121)
!121 = !{!102, !6}
!122 = !{!123}
!123 = !DILocalVariable(name: "status", arg: 1, scope: !119, file: !7, line: 72, type: !6)
!124 = !DILocation(line: 72, column: 33, scope: !119)
!125 = !DILocation(line: 74, column: 10, scope: !119)
!126 = !DILocation(line: 74, column: 17, scope: !119)
!127 = !DILocation(line: 74, column: 27, scope: !119)
!128 = !DILocation(line: 74, column: 2, scope: !119)
!129 = !DISubprogram(name: "_printk", scope: !20, file: !20, line: 24, type: !130, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!130 = !DISubroutineType(types: !131)
!131 = !{!102, !132, null}
!132 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !133, size: 64)
!133 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !15)
