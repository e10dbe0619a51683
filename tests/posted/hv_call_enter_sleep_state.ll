; ModuleID = 'hv_call_enter_sleep_state.c'
source_filename = "hv_call_enter_sleep_state.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !15
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @hv_call_enter_sleep_state(i32 noundef %state) #0 !dbg !22 {
entry:
  %retval = alloca i32, align 4
  %state.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %in = alloca ptr, align 8
  %ret = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store i32 %state, ptr %state.addr, align 4
    #dbg_declare(ptr %state.addr, !27, !DIExpression(), !32)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !33
    #dbg_declare(ptr %flags, !28, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !33
    #dbg_declare(ptr %status, !29, !DIExpression(), !35)
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #4, !dbg !36
    #dbg_declare(ptr %in, !30, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 4, ptr %ret) #4, !dbg !38
    #dbg_declare(ptr %ret, !31, !DIExpression(), !39)
  %call = call i32 @hv_initialize_sleep_states() #5, !dbg !40
  store i32 %call, ptr %ret, align 4, !dbg !39
  %0 = load i32, ptr %ret, align 4, !dbg !41
  %tobool = icmp ne i32 %0, 0, !dbg !41
  br i1 %tobool, label %if.then, label %if.end, !dbg !43

if.then:                                          ; preds = %entry
  %1 = load i32, ptr %ret, align 4, !dbg !44
  store i32 %1, ptr %retval, align 4, !dbg !45
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !45

if.end:                                           ; preds = %entry
  %call1 = call i64 @irq_save() #5, !dbg !46
  store i64 %call1, ptr %flags, align 8, !dbg !47
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !48
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %2) #5, !dbg !48
  store ptr %call2, ptr %in, align 8, !dbg !49
  %3 = load i32, ptr %state.addr, align 4, !dbg !50
  %4 = load ptr, ptr %in, align 8, !dbg !51
  %arrayidx = getelementptr i32, ptr %4, i64 0, !dbg !51
  store i32 %3, ptr %arrayidx, align 4, !dbg !52
  %5 = load ptr, ptr %in, align 8, !dbg !53
  %call3 = call i64 @hv_do_hypercall(i64 noundef 132, ptr noundef %5, ptr noundef null) #5, !dbg !54
  store i64 %call3, ptr %status, align 8, !dbg !55
  %6 = load i64, ptr %flags, align 8, !dbg !56
  call void @irq_restore(i64 noundef %6) #5, !dbg !57
  %7 = load i64, ptr %status, align 8, !dbg !58
  %call4 = call i32 @succeeded(i64 noundef %7) #5, !dbg !59
  %tobool5 = icmp ne i32 %call4, 0, !dbg !59
  br i1 %tobool5, label %cond.true, label %cond.false, !dbg !59

cond.true:                                        ; preds = %if.end
  br label %cond.end, !dbg !59

cond.false:                                       ; preds = %if.end
  %8 = load i64, ptr %status, align 8, !dbg !60
  %call6 = call i32 @hv_result_to_errno(i64 noundef %8) #5, !dbg !61
  br label %cond.end, !dbg !59

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ 0, %cond.true ], [ %call6, %cond.false ], !dbg !59
  store i32 %cond, ptr %retval, align 4, !dbg !62
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !62

cleanup:                                          ; preds = %cond.end, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %ret) #4, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #4, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !63
  %9 = load i32, ptr %retval, align 4, !dbg !63
  ret i32 %9, !dbg !63
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !64 dso_local i32 @hv_initialize_sleep_states() #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !67 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !72
    #dbg_declare(ptr %flags, !71, !DIExpression(), !73)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !74, !srcloc !75
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !76, !srcloc !77
  %0 = load i64, ptr %flags, align 8, !dbg !78
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !79
  ret i64 %0, !dbg !80
}

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

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !103 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !107, !DIExpression(), !108)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !109
  %and = and i64 %0, 512, !dbg !111
  %tobool = icmp ne i64 %and, 0, !dbg !111
  br i1 %tobool, label %if.then, label %if.end, !dbg !112

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !113, !srcloc !114
  br label %if.end, !dbg !113

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !115
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !116 {
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

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @hv_result_to_errno(i64 noundef %status) #3 !dbg !126 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !128, !DIExpression(), !129)
  %0 = load i64, ptr %status.addr, align 8, !dbg !130
  %call = call i32 @succeeded(i64 noundef %0) #5, !dbg !131
  %tobool = icmp ne i32 %call, 0, !dbg !131
  %1 = zext i1 %tobool to i64, !dbg !131
  %cond = select i1 %tobool, i32 0, i32 -5, !dbg !131
  ret i32 %cond, !dbg !132
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
!llvm.module.flags = !{!18, !19, !20}
!llvm.ident = !{!21}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !17, line: 14, type: !13, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !14, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hv_call_enter_sleep_state.c", directory: ".", checksumkind: CSK_MD5, checksum: "d7fd4f5674452350a84ce8cfbddabdf9")
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
!22 = distinct !DISubprogram(name: "hv_call_enter_sleep_state", scope: !3, file: !3, line: 7, type: !23, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
!23 = !DISubroutineType(types: !24)
!24 = !{!25, !6}
!25 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!26 = !{!27, !28, !29, !30, !31}
!27 = !DILocalVariable(name: "state", arg: 1, scope: !22, file: !3, line: 7, type: !6)
!28 = !DILocalVariable(name: "flags", scope: !22, file: !3, line: 9, type: !10)
!29 = !DILocalVariable(name: "status", scope: !22, file: !3, line: 9, type: !10)
!30 = !DILocalVariable(name: "in", scope: !22, file: !3, line: 10, type: !5)
!31 = !DILocalVariable(name: "ret", scope: !22, file: !3, line: 11, type: !25)
!32 = !DILocation(line: 7, column: 35, scope: !22)
!33 = !DILocation(line: 9, column: 2, scope: !22)
!34 = !DILocation(line: 9, column: 6, scope: !22)
!35 = !DILocation(line: 9, column: 13, scope: !22)
!36 = !DILocation(line: 10, column: 2, scope: !22)
!37 = !DILocation(line: 10, column: 7, scope: !22)
!38 = !DILocation(line: 11, column: 2, scope: !22)
!39 = !DILocation(line: 11, column: 6, scope: !22)
!40 = !DILocation(line: 11, column: 12, scope: !22)
!41 = !DILocation(line: 13, column: 6, scope: !42)
!42 = distinct !DILexicalBlock(scope: !22, file: !3, line: 13, column: 6)
!43 = !DILocation(line: 13, column: 6, scope: !22)
!44 = !DILocation(line: 14, column: 10, scope: !42)
!45 = !DILocation(line: 14, column: 3, scope: !42)
!46 = !DILocation(line: 15, column: 10, scope: !22)
!47 = !DILocation(line: 15, column: 8, scope: !22)
!48 = !DILocation(line: 16, column: 14, scope: !22)
!49 = !DILocation(line: 16, column: 5, scope: !22)
!50 = !DILocation(line: 17, column: 10, scope: !22)
!51 = !DILocation(line: 17, column: 2, scope: !22)
!52 = !DILocation(line: 17, column: 8, scope: !22)
!53 = !DILocation(line: 18, column: 33, scope: !22)
!54 = !DILocation(line: 18, column: 11, scope: !22)
!55 = !DILocation(line: 18, column: 9, scope: !22)
!56 = !DILocation(line: 19, column: 14, scope: !22)
!57 = !DILocation(line: 19, column: 2, scope: !22)
!58 = !DILocation(line: 20, column: 19, scope: !22)
!59 = !DILocation(line: 20, column: 9, scope: !22)
!60 = !DILocation(line: 20, column: 52, scope: !22)
!61 = !DILocation(line: 20, column: 33, scope: !22)
!62 = !DILocation(line: 20, column: 2, scope: !22)
!63 = !DILocation(line: 21, column: 1, scope: !22)
!64 = !DISubprogram(name: "hv_initialize_sleep_states", scope: !3, file: !3, line: 5, type: !65, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!65 = !DISubroutineType(types: !66)
!66 = !{!25}
!67 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !68, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !70)
!68 = !DISubroutineType(types: !69)
!69 = !{!10}
!70 = !{!71}
!71 = !DILocalVariable(name: "flags", scope: !67, file: !7, line: 42, type: !10)
!72 = !DILocation(line: 42, column: 2, scope: !67)
!73 = !DILocation(line: 42, column: 6, scope: !67)
!74 = !DILocation(line: 44, column: 2, scope: !67)
!75 = !{i64 21341, i64 21350}
!76 = !DILocation(line: 45, column: 2, scope: !67)
!77 = !{i64 21412}
!78 = !DILocation(line: 46, column: 9, scope: !67)
!79 = !DILocation(line: 47, column: 1, scope: !67)
!80 = !DILocation(line: 46, column: 2, scope: !67)
!81 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !82, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !84)
!82 = !DISubroutineType(types: !83)
!83 = !{!12, !13}
!84 = !{!85, !86}
!85 = !DILocalVariable(name: "variable", arg: 1, scope: !81, file: !7, line: 56, type: !13)
!86 = !DILocalVariable(name: "offset", scope: !81, file: !7, line: 58, type: !10)
!87 = !DILocation(line: 56, column: 46, scope: !81)
!88 = !DILocation(line: 58, column: 2, scope: !81)
!89 = !DILocation(line: 58, column: 6, scope: !81)
!90 = !DILocation(line: 60, column: 2, scope: !81)
!91 = !{i64 21713}
!92 = !DILocation(line: 61, column: 25, scope: !81)
!93 = !DILocation(line: 61, column: 20, scope: !81)
!94 = !DILocation(line: 61, column: 36, scope: !81)
!95 = !DILocation(line: 61, column: 34, scope: !81)
!96 = !DILocation(line: 61, column: 10, scope: !81)
!97 = !DILocation(line: 61, column: 9, scope: !81)
!98 = !DILocation(line: 62, column: 1, scope: !81)
!99 = !DILocation(line: 61, column: 2, scope: !81)
!100 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !101, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!101 = !DISubroutineType(types: !102)
!102 = !{!10, !10, !12, !12}
!103 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !104, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !106)
!104 = !DISubroutineType(types: !105)
!105 = !{null, !10}
!106 = !{!107}
!107 = !DILocalVariable(name: "flags", arg: 1, scope: !103, file: !7, line: 49, type: !10)
!108 = !DILocation(line: 49, column: 36, scope: !103)
!109 = !DILocation(line: 51, column: 6, scope: !110)
!110 = distinct !DILexicalBlock(scope: !103, file: !7, line: 51, column: 6)
!111 = !DILocation(line: 51, column: 12, scope: !110)
!112 = !DILocation(line: 51, column: 6, scope: !103)
!113 = !DILocation(line: 52, column: 3, scope: !110)
!114 = !{i64 21532}
!115 = !DILocation(line: 53, column: 1, scope: !103)
!116 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !117, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !119)
!117 = !DISubroutineType(types: !118)
!118 = !{!25, !10}
!119 = !{!120}
!120 = !DILocalVariable(name: "status", arg: 1, scope: !116, file: !7, line: 72, type: !10)
!121 = !DILocation(line: 72, column: 33, scope: !116)
!122 = !DILocation(line: 74, column: 10, scope: !116)
!123 = !DILocation(line: 74, column: 17, scope: !116)
!124 = !DILocation(line: 74, column: 27, scope: !116)
!125 = !DILocation(line: 74, column: 2, scope: !116)
!126 = distinct !DISubprogram(name: "hv_result_to_errno", scope: !17, file: !17, line: 17, type: !117, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !127)
!127 = !{!128}
!128 = !DILocalVariable(name: "status", arg: 1, scope: !126, file: !17, line: 17, type: !10)
!129 = !DILocation(line: 17, column: 42, scope: !126)
!130 = !DILocation(line: 19, column: 19, scope: !126)
!131 = !DILocation(line: 19, column: 9, scope: !126)
!132 = !DILocation(line: 19, column: 2, scope: !126)
