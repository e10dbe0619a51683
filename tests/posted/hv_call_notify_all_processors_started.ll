; ModuleID = 'hv_call_notify_all_processors_started.c'
source_filename = "hv_call_notify_all_processors_started.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !15
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @hv_call_notify_all_processors_started() #0 !dbg !22 {
entry:
  %flags = alloca i64, align 8
  %in = alloca ptr, align 8
  %status = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !30
    #dbg_declare(ptr %flags, !27, !DIExpression(), !31)
  %call = call i64 @irq_save() #6, !dbg !32
  store i64 %call, ptr %flags, align 8, !dbg !31
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #5, !dbg !33
    #dbg_declare(ptr %in, !28, !DIExpression(), !34)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !35
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !35
  store ptr %call1, ptr %in, align 8, !dbg !34
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !36
    #dbg_declare(ptr %status, !29, !DIExpression(), !37)
  %1 = load ptr, ptr %in, align 8, !dbg !38
  call void @llvm.memset.p0.i64(ptr align 4 %1, i8 0, i64 8, i1 false), !dbg !38
  %2 = load ptr, ptr %in, align 8, !dbg !39
  %arrayidx = getelementptr i32, ptr %2, i64 0, !dbg !39
  store i32 4, ptr %arrayidx, align 4, !dbg !40
  %3 = load ptr, ptr %in, align 8, !dbg !41
  %call2 = call i64 @hv_do_hypercall(i64 noundef 135, ptr noundef %3, ptr noundef null) #6, !dbg !42
  store i64 %call2, ptr %status, align 8, !dbg !43
  %4 = load i64, ptr %flags, align 8, !dbg !44
  call void @irq_restore(i64 noundef %4) #6, !dbg !45
  %5 = load i64, ptr %status, align 8, !dbg !46
  %call3 = call i32 @succeeded(i64 noundef %5) #6, !dbg !47
  %tobool = icmp ne i32 %call3, 0, !dbg !47
  br i1 %tobool, label %cond.true, label %cond.false, !dbg !47

cond.true:                                        ; preds = %entry
  br label %cond.end, !dbg !47

cond.false:                                       ; preds = %entry
  %6 = load i64, ptr %status, align 8, !dbg !48
  %call4 = call i32 @hv_result_to_errno(i64 noundef %6) #6, !dbg !49
  br label %cond.end, !dbg !47

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ 0, %cond.true ], [ %call4, %cond.false ], !dbg !47
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !50
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #5, !dbg !50
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !50
  ret i32 %cond, !dbg !51
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !52 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !57
    #dbg_declare(ptr %flags, !56, !DIExpression(), !58)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !59, !srcloc !60
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !61, !srcloc !62
  %0 = load i64, ptr %flags, align 8, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !64
  ret i64 %0, !dbg !65
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !66 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !70, !DIExpression(), !72)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !73
    #dbg_declare(ptr %offset, !71, !DIExpression(), !74)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !75, !srcloc !76
  store i64 %0, ptr %offset, align 8, !dbg !75
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !77
  %2 = ptrtoint ptr %1 to i64, !dbg !78
  %3 = load i64, ptr %offset, align 8, !dbg !79
  %add = add i64 %2, %3, !dbg !80
  %4 = inttoptr i64 %add to ptr, !dbg !81
  %5 = load ptr, ptr %4, align 8, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !83
  ret ptr %5, !dbg !84
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !85 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !88 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !92, !DIExpression(), !93)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !94
  %and = and i64 %0, 512, !dbg !96
  %tobool = icmp ne i64 %and, 0, !dbg !96
  br i1 %tobool, label %if.then, label %if.end, !dbg !97

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !98, !srcloc !99
  br label %if.end, !dbg !98

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !100
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !101 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !105, !DIExpression(), !106)
  %0 = load i64, ptr %status.addr, align 8, !dbg !107
  %and = and i64 %0, 65535, !dbg !108
  %cmp = icmp eq i64 %and, 0, !dbg !109
  %conv = zext i1 %cmp to i32, !dbg !109
  ret i32 %conv, !dbg !110
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @hv_result_to_errno(i64 noundef %status) #2 !dbg !111 {
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
!3 = !DIFile(filename: "hv_call_notify_all_processors_started.c", directory: ".", checksumkind: CSK_MD5, checksum: "3858bedaf57de9ff06b60cf97afe1a75")
!4 = !{!5, !9, !12, !13, !10}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !8)
!7 = !DIFile(filename: "./../audit/sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !11)
!11 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
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
!22 = distinct !DISubprogram(name: "hv_call_notify_all_processors_started", scope: !3, file: !3, line: 5, type: !23, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
!23 = !DISubroutineType(types: !24)
!24 = !{!25}
!25 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!26 = !{!27, !28, !29}
!27 = !DILocalVariable(name: "flags", scope: !22, file: !3, line: 7, type: !10)
!28 = !DILocalVariable(name: "in", scope: !22, file: !3, line: 8, type: !5)
!29 = !DILocalVariable(name: "status", scope: !22, file: !3, line: 9, type: !10)
!30 = !DILocation(line: 7, column: 2, scope: !22)
!31 = !DILocation(line: 7, column: 6, scope: !22)
!32 = !DILocation(line: 7, column: 14, scope: !22)
!33 = !DILocation(line: 8, column: 2, scope: !22)
!34 = !DILocation(line: 8, column: 7, scope: !22)
!35 = !DILocation(line: 8, column: 19, scope: !22)
!36 = !DILocation(line: 9, column: 2, scope: !22)
!37 = !DILocation(line: 9, column: 6, scope: !22)
!38 = !DILocation(line: 11, column: 2, scope: !22)
!39 = !DILocation(line: 12, column: 2, scope: !22)
!40 = !DILocation(line: 12, column: 8, scope: !22)
!41 = !DILocation(line: 13, column: 33, scope: !22)
!42 = !DILocation(line: 13, column: 11, scope: !22)
!43 = !DILocation(line: 13, column: 9, scope: !22)
!44 = !DILocation(line: 14, column: 14, scope: !22)
!45 = !DILocation(line: 14, column: 2, scope: !22)
!46 = !DILocation(line: 15, column: 19, scope: !22)
!47 = !DILocation(line: 15, column: 9, scope: !22)
!48 = !DILocation(line: 15, column: 52, scope: !22)
!49 = !DILocation(line: 15, column: 33, scope: !22)
!50 = !DILocation(line: 16, column: 1, scope: !22)
!51 = !DILocation(line: 15, column: 2, scope: !22)
!52 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !53, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !55)
!53 = !DISubroutineType(types: !54)
!54 = !{!10}
!55 = !{!56}
!56 = !DILocalVariable(name: "flags", scope: !52, file: !7, line: 42, type: !10)
!57 = !DILocation(line: 42, column: 2, scope: !52)
!58 = !DILocation(line: 42, column: 6, scope: !52)
!59 = !DILocation(line: 44, column: 2, scope: !52)
!60 = !{i64 21237, i64 21246}
!61 = !DILocation(line: 45, column: 2, scope: !52)
!62 = !{i64 21308}
!63 = !DILocation(line: 46, column: 9, scope: !52)
!64 = !DILocation(line: 47, column: 1, scope: !52)
!65 = !DILocation(line: 46, column: 2, scope: !52)
!66 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !67, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !69)
!67 = !DISubroutineType(types: !68)
!68 = !{!12, !13}
!69 = !{!70, !71}
!70 = !DILocalVariable(name: "variable", arg: 1, scope: !66, file: !7, line: 56, type: !13)
!71 = !DILocalVariable(name: "offset", scope: !66, file: !7, line: 58, type: !10)
!72 = !DILocation(line: 56, column: 46, scope: !66)
!73 = !DILocation(line: 58, column: 2, scope: !66)
!74 = !DILocation(line: 58, column: 6, scope: !66)
!75 = !DILocation(line: 60, column: 2, scope: !66)
!76 = !{i64 21609}
!77 = !DILocation(line: 61, column: 25, scope: !66)
!78 = !DILocation(line: 61, column: 20, scope: !66)
!79 = !DILocation(line: 61, column: 36, scope: !66)
!80 = !DILocation(line: 61, column: 34, scope: !66)
!81 = !DILocation(line: 61, column: 10, scope: !66)
!82 = !DILocation(line: 61, column: 9, scope: !66)
!83 = !DILocation(line: 62, column: 1, scope: !66)
!84 = !DILocation(line: 61, column: 2, scope: !66)
!85 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !86, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!86 = !DISubroutineType(types: !87)
!87 = !{!10, !10, !12, !12}
!88 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !89, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !91)
!89 = !DISubroutineType(types: !90)
!90 = !{null, !10}
!91 = !{!92}
!92 = !DILocalVariable(name: "flags", arg: 1, scope: !88, file: !7, line: 49, type: !10)
!93 = !DILocation(line: 49, column: 36, scope: !88)
!94 = !DILocation(line: 51, column: 6, scope: !95)
!95 = distinct !DILexicalBlock(scope: !88, file: !7, line: 51, column: 6)
!96 = !DILocation(line: 51, column: 12, scope: !95)
!97 = !DILocation(line: 51, column: 6, scope: !88)
!98 = !DILocation(line: 52, column: 3, scope: !95)
!99 = !{i64 21428}
!100 = !DILocation(line: 53, column: 1, scope: !88)
!101 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !102, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !104)
!102 = !DISubroutineType(types: !103)
!103 = !{!25, !10}
!104 = !{!105}
!105 = !DILocalVariable(name: "status", arg: 1, scope: !101, file: !7, line: 72, type: !10)
!106 = !DILocation(line: 72, column: 33, scope: !101)
!107 = !DILocation(line: 74, column: 10, scope: !101)
!108 = !DILocation(line: 74, column: 17, scope: !101)
!109 = !DILocation(line: 74, column: 27, scope: !101)
!110 = !DILocation(line: 74, column: 2, scope: !101)
!111 = distinct !DISubprogram(name: "hv_result_to_errno", scope: !17, file: !17, line: 17, type: !102, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !112)
!112 = !{!113}
!113 = !DILocalVariable(name: "status", arg: 1, scope: !111, file: !17, line: 17, type: !10)
!114 = !DILocation(line: 17, column: 42, scope: !111)
!115 = !DILocation(line: 19, column: 19, scope: !111)
!116 = !DILocation(line: 19, column: 9, scope: !111)
!117 = !DILocation(line: 19, column: 2, scope: !111)
