; ModuleID = 'hv_lp_exists.c'
source_filename = "hv_lp_exists.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !15
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @hv_lp_exists(i32 noundef %index) #0 !dbg !22 {
entry:
  %index.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %in = alloca ptr, align 8
  %out = alloca ptr, align 8
  %status = alloca i64, align 8
  store i32 %index, ptr %index.addr, align 4
    #dbg_declare(ptr %index.addr, !27, !DIExpression(), !32)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !33
    #dbg_declare(ptr %flags, !28, !DIExpression(), !34)
  %call = call i64 @irq_save() #6, !dbg !35
  store i64 %call, ptr %flags, align 8, !dbg !34
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #5, !dbg !36
    #dbg_declare(ptr %in, !29, !DIExpression(), !37)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !38
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !38
  store ptr %call1, ptr %in, align 8, !dbg !37
  call void @llvm.lifetime.start.p0(i64 8, ptr %out) #5, !dbg !39
    #dbg_declare(ptr %out, !30, !DIExpression(), !40)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !41
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !41
  store ptr %call2, ptr %out, align 8, !dbg !40
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !42
    #dbg_declare(ptr %status, !31, !DIExpression(), !43)
  %2 = load i32, ptr %index.addr, align 4, !dbg !44
  %3 = load ptr, ptr %in, align 8, !dbg !45
  %arrayidx = getelementptr i32, ptr %3, i64 0, !dbg !45
  store i32 %2, ptr %arrayidx, align 4, !dbg !46
  %4 = load ptr, ptr %in, align 8, !dbg !47
  %5 = load ptr, ptr %out, align 8, !dbg !48
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4, ptr noundef %4, ptr noundef %5) #6, !dbg !49
  store i64 %call3, ptr %status, align 8, !dbg !50
  %6 = load i64, ptr %flags, align 8, !dbg !51
  call void @irq_restore(i64 noundef %6) #6, !dbg !52
  %7 = load i64, ptr %status, align 8, !dbg !53
  %call4 = call i32 @succeeded(i64 noundef %7) #6, !dbg !55
  %tobool = icmp ne i32 %call4, 0, !dbg !55
  br i1 %tobool, label %if.end, label %land.lhs.true, !dbg !56

land.lhs.true:                                    ; preds = %entry
  %8 = load i64, ptr %status, align 8, !dbg !57
  %and = and i64 %8, 65535, !dbg !58
  %cmp = icmp ne i64 %and, 65, !dbg !59
  br i1 %cmp, label %if.then, label %if.end, !dbg !60

if.then:                                          ; preds = %land.lhs.true
  call void @llvm.trap(), !dbg !61
  br label %if.end, !dbg !61

if.end:                                           ; preds = %if.then, %land.lhs.true, %entry
  %9 = load i64, ptr %status, align 8, !dbg !62
  %call5 = call i32 @succeeded(i64 noundef %9) #6, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !64
  call void @llvm.lifetime.end.p0(i64 8, ptr %out) #5, !dbg !64
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #5, !dbg !64
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !64
  ret i32 %call5, !dbg !65
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

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !99 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

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
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !115 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !119, !DIExpression(), !120)
  %0 = load i64, ptr %status.addr, align 8, !dbg !121
  %and = and i64 %0, 65535, !dbg !122
  %cmp = icmp eq i64 %and, 0, !dbg !123
  %conv = zext i1 %cmp to i32, !dbg !123
  ret i32 %conv, !dbg !124
}

; Function Attrs: cold noreturn nounwind memory(inaccessiblemem: write)
declare void @llvm.trap() #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { cold noreturn nounwind memory(inaccessiblemem: write) }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!18, !19, !20}
!llvm.ident = !{!21}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !17, line: 14, type: !12, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !14, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hv_lp_exists.c", directory: ".", checksumkind: CSK_MD5, checksum: "7452c08448960879d71fcd547b1549b5")
!4 = !{!5, !9, !12, !10}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !8)
!7 = !DIFile(filename: "./../audit/sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !11)
!11 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!14 = !{!0, !15}
!15 = !DIGlobalVariableExpression(var: !16, expr: !DIExpression())
!16 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !17, line: 14, type: !12, isLocal: false, isDefinition: true)
!17 = !DIFile(filename: "./posted.h", directory: ".", checksumkind: CSK_MD5, checksum: "1a5f4d3c7c63d3654cb5215558700365")
!18 = !{i32 7, !"Dwarf Version", i32 5}
!19 = !{i32 2, !"Debug Info Version", i32 3}
!20 = !{i32 1, !"wchar_size", i32 4}
!21 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!22 = distinct !DISubprogram(name: "hv_lp_exists", scope: !3, file: !3, line: 5, type: !23, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
!23 = !DISubroutineType(types: !24)
!24 = !{!25, !6}
!25 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!26 = !{!27, !28, !29, !30, !31}
!27 = !DILocalVariable(name: "index", arg: 1, scope: !22, file: !3, line: 5, type: !6)
!28 = !DILocalVariable(name: "flags", scope: !22, file: !3, line: 7, type: !10)
!29 = !DILocalVariable(name: "in", scope: !22, file: !3, line: 8, type: !5)
!30 = !DILocalVariable(name: "out", scope: !22, file: !3, line: 9, type: !9)
!31 = !DILocalVariable(name: "status", scope: !22, file: !3, line: 10, type: !10)
!32 = !DILocation(line: 5, column: 22, scope: !22)
!33 = !DILocation(line: 7, column: 2, scope: !22)
!34 = !DILocation(line: 7, column: 6, scope: !22)
!35 = !DILocation(line: 7, column: 14, scope: !22)
!36 = !DILocation(line: 8, column: 2, scope: !22)
!37 = !DILocation(line: 8, column: 7, scope: !22)
!38 = !DILocation(line: 8, column: 19, scope: !22)
!39 = !DILocation(line: 9, column: 2, scope: !22)
!40 = !DILocation(line: 9, column: 7, scope: !22)
!41 = !DILocation(line: 9, column: 13, scope: !22)
!42 = !DILocation(line: 10, column: 2, scope: !22)
!43 = !DILocation(line: 10, column: 6, scope: !22)
!44 = !DILocation(line: 12, column: 10, scope: !22)
!45 = !DILocation(line: 12, column: 2, scope: !22)
!46 = !DILocation(line: 12, column: 8, scope: !22)
!47 = !DILocation(line: 13, column: 32, scope: !22)
!48 = !DILocation(line: 13, column: 36, scope: !22)
!49 = !DILocation(line: 13, column: 11, scope: !22)
!50 = !DILocation(line: 13, column: 9, scope: !22)
!51 = !DILocation(line: 14, column: 14, scope: !22)
!52 = !DILocation(line: 14, column: 2, scope: !22)
!53 = !DILocation(line: 15, column: 17, scope: !54)
!54 = distinct !DILexicalBlock(scope: !22, file: !3, line: 15, column: 6)
!55 = !DILocation(line: 15, column: 7, scope: !54)
!56 = !DILocation(line: 15, column: 25, scope: !54)
!57 = !DILocation(line: 15, column: 29, scope: !54)
!58 = !DILocation(line: 15, column: 36, scope: !54)
!59 = !DILocation(line: 15, column: 46, scope: !54)
!60 = !DILocation(line: 15, column: 6, scope: !22)
!61 = !DILocation(line: 16, column: 3, scope: !54)
!62 = !DILocation(line: 17, column: 19, scope: !22)
!63 = !DILocation(line: 17, column: 9, scope: !22)
!64 = !DILocation(line: 18, column: 1, scope: !22)
!65 = !DILocation(line: 17, column: 2, scope: !22)
!66 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !67, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !69)
!67 = !DISubroutineType(types: !68)
!68 = !{!10}
!69 = !{!70}
!70 = !DILocalVariable(name: "flags", scope: !66, file: !7, line: 42, type: !10)
!71 = !DILocation(line: 42, column: 2, scope: !66)
!72 = !DILocation(line: 42, column: 6, scope: !66)
!73 = !DILocation(line: 44, column: 2, scope: !66)
!74 = !{i64 21297, i64 21306}
!75 = !DILocation(line: 45, column: 2, scope: !66)
!76 = !{i64 21368}
!77 = !DILocation(line: 46, column: 9, scope: !66)
!78 = !DILocation(line: 47, column: 1, scope: !66)
!79 = !DILocation(line: 46, column: 2, scope: !66)
!80 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !81, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !83)
!81 = !DISubroutineType(types: !82)
!82 = !{!13, !12}
!83 = !{!84, !85}
!84 = !DILocalVariable(name: "variable", arg: 1, scope: !80, file: !7, line: 56, type: !12)
!85 = !DILocalVariable(name: "offset", scope: !80, file: !7, line: 58, type: !10)
!86 = !DILocation(line: 56, column: 46, scope: !80)
!87 = !DILocation(line: 58, column: 2, scope: !80)
!88 = !DILocation(line: 58, column: 6, scope: !80)
!89 = !DILocation(line: 60, column: 2, scope: !80)
!90 = !{i64 21669}
!91 = !DILocation(line: 61, column: 25, scope: !80)
!92 = !DILocation(line: 61, column: 20, scope: !80)
!93 = !DILocation(line: 61, column: 36, scope: !80)
!94 = !DILocation(line: 61, column: 34, scope: !80)
!95 = !DILocation(line: 61, column: 10, scope: !80)
!96 = !DILocation(line: 61, column: 9, scope: !80)
!97 = !DILocation(line: 62, column: 1, scope: !80)
!98 = !DILocation(line: 61, column: 2, scope: !80)
!99 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !100, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!100 = !DISubroutineType(types: !101)
!101 = !{!10, !10, !13, !13}
!102 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !103, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !105)
!103 = !DISubroutineType(types: !104)
!104 = !{null, !10}
!105 = !{!106}
!106 = !DILocalVariable(name: "flags", arg: 1, scope: !102, file: !7, line: 49, type: !10)
!107 = !DILocation(line: 49, column: 36, scope: !102)
!108 = !DILocation(line: 51, column: 6, scope: !109)
!109 = distinct !DILexicalBlock(scope: !102, file: !7, line: 51, column: 6)
!110 = !DILocation(line: 51, column: 12, scope: !109)
!111 = !DILocation(line: 51, column: 6, scope: !102)
!112 = !DILocation(line: 52, column: 3, scope: !109)
!113 = !{i64 21488}
!114 = !DILocation(line: 53, column: 1, scope: !102)
!115 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !116, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !118)
!116 = !DISubroutineType(types: !117)
!117 = !{!25, !10}
!118 = !{!119}
!119 = !DILocalVariable(name: "status", arg: 1, scope: !115, file: !7, line: 72, type: !10)
!120 = !DILocation(line: 72, column: 33, scope: !115)
!121 = !DILocation(line: 74, column: 10, scope: !115)
!122 = !DILocation(line: 74, column: 17, scope: !115)
!123 = !DILocation(line: 74, column: 27, scope: !115)
!124 = !DILocation(line: 74, column: 2, scope: !115)
