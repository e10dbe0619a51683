; ModuleID = 'mshv_unmap_device_interrupt.c'
source_filename = "mshv_unmap_device_interrupt.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hv_current_partition_id = external dso_local global i64, align 8
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !12
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @mshv_unmap_device_interrupt(i64 noundef %device, ptr noundef %entry1) #0 !dbg !19 {
entry:
  %device.addr = alloca i64, align 8
  %entry.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %in = alloca ptr, align 8
  %status = alloca i64, align 8
  store i64 %device, ptr %device.addr, align 8
    #dbg_declare(ptr %device.addr, !26, !DIExpression(), !31)
  store ptr %entry1, ptr %entry.addr, align 8
    #dbg_declare(ptr %entry.addr, !27, !DIExpression(), !32)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !33
    #dbg_declare(ptr %flags, !28, !DIExpression(), !34)
  %call = call i64 @irq_save() #6, !dbg !35
  store i64 %call, ptr %flags, align 8, !dbg !34
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #5, !dbg !36
    #dbg_declare(ptr %in, !29, !DIExpression(), !37)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !38
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !38
  store ptr %call2, ptr %in, align 8, !dbg !37
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !39
    #dbg_declare(ptr %status, !30, !DIExpression(), !40)
  %1 = load ptr, ptr %in, align 8, !dbg !41
  call void @llvm.memset.p0.i64(ptr align 8 %1, i8 0, i64 36, i1 false), !dbg !41
  %2 = load i64, ptr %device.addr, align 8, !dbg !42
  %shr = lshr i64 %2, 62, !dbg !43
  %tobool = icmp ne i64 %shr, 0, !dbg !43
  br i1 %tobool, label %cond.true, label %cond.false, !dbg !42

cond.true:                                        ; preds = %entry
  %3 = load i64, ptr @hv_current_partition_id, align 8, !dbg !44
  br label %cond.end, !dbg !42

cond.false:                                       ; preds = %entry
  %call3 = call i64 @hv_get_current_partid() #6, !dbg !45
  br label %cond.end, !dbg !42

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %3, %cond.true ], [ %call3, %cond.false ], !dbg !42
  %4 = load ptr, ptr %in, align 8, !dbg !46
  %arrayidx = getelementptr i64, ptr %4, i64 0, !dbg !46
  store i64 %cond, ptr %arrayidx, align 8, !dbg !47
  %5 = load i64, ptr %device.addr, align 8, !dbg !48
  %6 = load ptr, ptr %in, align 8, !dbg !49
  %arrayidx4 = getelementptr i64, ptr %6, i64 1, !dbg !49
  store i64 %5, ptr %arrayidx4, align 8, !dbg !50
  %7 = load ptr, ptr %entry.addr, align 8, !dbg !51
  %arrayidx5 = getelementptr i64, ptr %7, i64 0, !dbg !51
  %8 = load i64, ptr %arrayidx5, align 8, !dbg !51
  %9 = load ptr, ptr %in, align 8, !dbg !52
  %arrayidx6 = getelementptr i64, ptr %9, i64 2, !dbg !52
  store i64 %8, ptr %arrayidx6, align 8, !dbg !53
  %10 = load ptr, ptr %entry.addr, align 8, !dbg !54
  %arrayidx7 = getelementptr i64, ptr %10, i64 1, !dbg !54
  %11 = load i64, ptr %arrayidx7, align 8, !dbg !54
  %12 = load ptr, ptr %in, align 8, !dbg !55
  %arrayidx8 = getelementptr i64, ptr %12, i64 3, !dbg !55
  store i64 %11, ptr %arrayidx8, align 8, !dbg !56
  %13 = load ptr, ptr %in, align 8, !dbg !57
  %call9 = call i64 @hv_do_hypercall(i64 noundef 125, ptr noundef %13, ptr noundef null) #6, !dbg !58
  store i64 %call9, ptr %status, align 8, !dbg !59
  %14 = load i64, ptr %flags, align 8, !dbg !60
  call void @irq_restore(i64 noundef %14) #6, !dbg !61
  %15 = load i64, ptr %status, align 8, !dbg !62
  %call10 = call i32 @hv_result_to_errno(i64 noundef %15) #6, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !64
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #5, !dbg !64
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !64
  ret i32 %call10, !dbg !65
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
declare !dbg !99 dso_local i64 @hv_get_current_partid() #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !100 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @hv_result_to_errno(i64 noundef %status) #2 !dbg !116 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !120, !DIExpression(), !121)
  %0 = load i64, ptr %status.addr, align 8, !dbg !122
  %call = call i32 @succeeded(i64 noundef %0) #6, !dbg !123
  %tobool = icmp ne i32 %call, 0, !dbg !123
  %1 = zext i1 %tobool to i64, !dbg !123
  %cond = select i1 %tobool, i32 0, i32 -5, !dbg !123
  ret i32 %cond, !dbg !124
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !125 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !127, !DIExpression(), !128)
  %0 = load i64, ptr %status.addr, align 8, !dbg !129
  %and = and i64 %0, 65535, !dbg !130
  %cmp = icmp eq i64 %and, 0, !dbg !131
  %conv = zext i1 %cmp to i32, !dbg !131
  ret i32 %conv, !dbg !132
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
!3 = !DIFile(filename: "mshv_unmap_device_interrupt.c", directory: ".", checksumkind: CSK_MD5, checksum: "8a09ac35ea4dc3d2806370aea7d7320f")
!4 = !{!5, !9, !10, !6}
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
!19 = distinct !DISubprogram(name: "mshv_unmap_device_interrupt", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !25)
!20 = !DISubroutineType(types: !21)
!21 = !{!22, !6, !23}
!22 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !6)
!25 = !{!26, !27, !28, !29, !30}
!26 = !DILocalVariable(name: "device", arg: 1, scope: !19, file: !3, line: 8, type: !6)
!27 = !DILocalVariable(name: "entry", arg: 2, scope: !19, file: !3, line: 8, type: !23)
!28 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 10, type: !6)
!29 = !DILocalVariable(name: "in", scope: !19, file: !3, line: 11, type: !5)
!30 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 12, type: !6)
!31 = !DILocation(line: 8, column: 37, scope: !19)
!32 = !DILocation(line: 8, column: 56, scope: !19)
!33 = !DILocation(line: 10, column: 2, scope: !19)
!34 = !DILocation(line: 10, column: 6, scope: !19)
!35 = !DILocation(line: 10, column: 14, scope: !19)
!36 = !DILocation(line: 11, column: 2, scope: !19)
!37 = !DILocation(line: 11, column: 7, scope: !19)
!38 = !DILocation(line: 11, column: 12, scope: !19)
!39 = !DILocation(line: 12, column: 2, scope: !19)
!40 = !DILocation(line: 12, column: 6, scope: !19)
!41 = !DILocation(line: 14, column: 2, scope: !19)
!42 = !DILocation(line: 15, column: 10, scope: !19)
!43 = !DILocation(line: 15, column: 17, scope: !19)
!44 = !DILocation(line: 15, column: 25, scope: !19)
!45 = !DILocation(line: 15, column: 51, scope: !19)
!46 = !DILocation(line: 15, column: 2, scope: !19)
!47 = !DILocation(line: 15, column: 8, scope: !19)
!48 = !DILocation(line: 16, column: 10, scope: !19)
!49 = !DILocation(line: 16, column: 2, scope: !19)
!50 = !DILocation(line: 16, column: 8, scope: !19)
!51 = !DILocation(line: 17, column: 10, scope: !19)
!52 = !DILocation(line: 17, column: 2, scope: !19)
!53 = !DILocation(line: 17, column: 8, scope: !19)
!54 = !DILocation(line: 18, column: 10, scope: !19)
!55 = !DILocation(line: 18, column: 2, scope: !19)
!56 = !DILocation(line: 18, column: 8, scope: !19)
!57 = !DILocation(line: 19, column: 33, scope: !19)
!58 = !DILocation(line: 19, column: 11, scope: !19)
!59 = !DILocation(line: 19, column: 9, scope: !19)
!60 = !DILocation(line: 20, column: 14, scope: !19)
!61 = !DILocation(line: 20, column: 2, scope: !19)
!62 = !DILocation(line: 21, column: 28, scope: !19)
!63 = !DILocation(line: 21, column: 9, scope: !19)
!64 = !DILocation(line: 22, column: 1, scope: !19)
!65 = !DILocation(line: 21, column: 2, scope: !19)
!66 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !67, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !69)
!67 = !DISubroutineType(types: !68)
!68 = !{!6}
!69 = !{!70}
!70 = !DILocalVariable(name: "flags", scope: !66, file: !7, line: 42, type: !6)
!71 = !DILocation(line: 42, column: 2, scope: !66)
!72 = !DILocation(line: 42, column: 6, scope: !66)
!73 = !DILocation(line: 44, column: 2, scope: !66)
!74 = !{i64 21444, i64 21453}
!75 = !DILocation(line: 45, column: 2, scope: !66)
!76 = !{i64 21515}
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
!90 = !{i64 21816}
!91 = !DILocation(line: 61, column: 25, scope: !80)
!92 = !DILocation(line: 61, column: 20, scope: !80)
!93 = !DILocation(line: 61, column: 36, scope: !80)
!94 = !DILocation(line: 61, column: 34, scope: !80)
!95 = !DILocation(line: 61, column: 10, scope: !80)
!96 = !DILocation(line: 61, column: 9, scope: !80)
!97 = !DILocation(line: 62, column: 1, scope: !80)
!98 = !DILocation(line: 61, column: 2, scope: !80)
!99 = !DISubprogram(name: "hv_get_current_partid", scope: !3, file: !3, line: 6, type: !67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!100 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !101, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!101 = !DISubroutineType(types: !102)
!102 = !{!6, !6, !9, !9}
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
!114 = !{i64 21635}
!115 = !DILocation(line: 53, column: 1, scope: !103)
!116 = distinct !DISubprogram(name: "hv_result_to_errno", scope: !14, file: !14, line: 17, type: !117, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !119)
!117 = !DISubroutineType(types: !118)
!118 = !{!22, !6}
!119 = !{!120}
!120 = !DILocalVariable(name: "status", arg: 1, scope: !116, file: !14, line: 17, type: !6)
!121 = !DILocation(line: 17, column: 42, scope: !116)
!122 = !DILocation(line: 19, column: 19, scope: !116)
!123 = !DILocation(line: 19, column: 9, scope: !116)
!124 = !DILocation(line: 19, column: 2, scope: !116)
!125 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !117, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !126)
!126 = !{!127}
!127 = !DILocalVariable(name: "status", arg: 1, scope: !125, file: !7, line: 72, type: !6)
!128 = !DILocation(line: 72, column: 33, scope: !125)
!129 = !DILocation(line: 74, column: 10, scope: !125)
!130 = !DILocation(line: 74, column: 17, scope: !125)
!131 = !DILocation(line: 74, column: 27, scope: !125)
!132 = !DILocation(line: 74, column: 2, scope: !125)
