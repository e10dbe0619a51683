; ModuleID = 'cover_anew_right.c'
source_filename = "cover_anew_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @cover_anew_right(i64 noundef %page, i32 noundef %pages) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %page.addr = alloca i64, align 8
  %pages.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %start = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %page, ptr %page.addr, align 8
    #dbg_declare(ptr %page.addr, !23, !DIExpression(), !30)
  store i32 %pages, ptr %pages.addr, align 4
    #dbg_declare(ptr %pages.addr, !24, !DIExpression(), !31)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !32
    #dbg_declare(ptr %flags, !25, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !32
    #dbg_declare(ptr %status, !26, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(i64 8, ptr %start) #4, !dbg !32
    #dbg_declare(ptr %start, !27, !DIExpression(), !35)
  store i64 0, ptr %start, align 8, !dbg !35
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !36
    #dbg_declare(ptr %input, !28, !DIExpression(), !37)
  %0 = load i32, ptr %pages.addr, align 4, !dbg !38
  %tobool = icmp ne i32 %0, 0, !dbg !38
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !40

lor.lhs.false:                                    ; preds = %entry
  %1 = load i32, ptr %pages.addr, align 4, !dbg !41
  %cmp = icmp ugt i32 %1, 4095, !dbg !42
  br i1 %cmp, label %if.then, label %if.end, !dbg !43

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 1, ptr %retval, align 8, !dbg !44
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !44

if.end:                                           ; preds = %lor.lhs.false
  %call = call i64 @irq_save() #5, !dbg !45
  store i64 %call, ptr %flags, align 8, !dbg !46
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !47
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %2) #5, !dbg !48
  store ptr %call1, ptr %input, align 8, !dbg !49
  %3 = load ptr, ptr %input, align 8, !dbg !50
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !50
  store i64 -1, ptr %arrayidx, align 8, !dbg !51
  %4 = load i64, ptr %page.addr, align 8, !dbg !52
  %5 = load ptr, ptr %input, align 8, !dbg !53
  %arrayidx2 = getelementptr i64, ptr %5, i64 1, !dbg !53
  store i64 %4, ptr %arrayidx2, align 8, !dbg !54
  %6 = load ptr, ptr %input, align 8, !dbg !55
  %arrayidx3 = getelementptr i64, ptr %6, i64 2, !dbg !55
  store i64 0, ptr %arrayidx3, align 8, !dbg !56
  br label %do.body, !dbg !57

do.body:                                          ; preds = %land.end, %if.end
  %7 = load i32, ptr %pages.addr, align 4, !dbg !58
  %conv = zext i32 %7 to i64, !dbg !60
  %shl = shl i64 %conv, 32, !dbg !61
  %or = or i64 76, %shl, !dbg !62
  %8 = load i64, ptr %start, align 8, !dbg !63
  %shl4 = shl i64 %8, 48, !dbg !64
  %or5 = or i64 %or, %shl4, !dbg !65
  %9 = load ptr, ptr %input, align 8, !dbg !66
  %call6 = call i64 @hv_do_hypercall(i64 noundef %or5, ptr noundef %9, ptr noundef null) #5, !dbg !67
  store i64 %call6, ptr %status, align 8, !dbg !68
  %10 = load i64, ptr %status, align 8, !dbg !69
  %shr = lshr i64 %10, 32, !dbg !70
  %and = and i64 %shr, 4095, !dbg !71
  store i64 %and, ptr %start, align 8, !dbg !72
  br label %do.cond, !dbg !73

do.cond:                                          ; preds = %do.body
  %11 = load i64, ptr %status, align 8, !dbg !74
  %and7 = and i64 %11, 65535, !dbg !75
  %tobool8 = icmp ne i64 %and7, 0, !dbg !75
  br i1 %tobool8, label %land.end, label %land.rhs, !dbg !76

land.rhs:                                         ; preds = %do.cond
  %12 = load i64, ptr %start, align 8, !dbg !77
  %13 = load i32, ptr %pages.addr, align 4, !dbg !78
  %conv9 = zext i32 %13 to i64, !dbg !78
  %cmp10 = icmp ult i64 %12, %conv9, !dbg !79
  br label %land.end

land.end:                                         ; preds = %land.rhs, %do.cond
  %14 = phi i1 [ false, %do.cond ], [ %cmp10, %land.rhs ], !dbg !80
  br i1 %14, label %do.body, label %do.end, !dbg !73, !llvm.loop !81

do.end:                                           ; preds = %land.end
  %15 = load i64, ptr %flags, align 8, !dbg !84
  call void @irq_restore(i64 noundef %15) #5, !dbg !85
  %16 = load i64, ptr %status, align 8, !dbg !86
  store i64 %16, ptr %retval, align 8, !dbg !87
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !87

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %start) #4, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !88
  %17 = load i64, ptr %retval, align 8, !dbg !88
  ret i64 %17, !dbg !88
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !89 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !94
    #dbg_declare(ptr %flags, !93, !DIExpression(), !95)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !96, !srcloc !97
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !98, !srcloc !99
  %0 = load i64, ptr %flags, align 8, !dbg !100
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !101
  ret i64 %0, !dbg !102
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !103 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !107, !DIExpression(), !109)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !110
    #dbg_declare(ptr %offset, !108, !DIExpression(), !111)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !112, !srcloc !113
  store i64 %0, ptr %offset, align 8, !dbg !112
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !114
  %2 = ptrtoint ptr %1 to i64, !dbg !115
  %3 = load i64, ptr %offset, align 8, !dbg !116
  %add = add i64 %2, %3, !dbg !117
  %4 = inttoptr i64 %add to ptr, !dbg !118
  %5 = load ptr, ptr %4, align 8, !dbg !119
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !120
  ret ptr %5, !dbg !121
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !122 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !125 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !129, !DIExpression(), !130)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !131
  %and = and i64 %0, 512, !dbg !133
  %tobool = icmp ne i64 %and, 0, !dbg !133
  br i1 %tobool, label %if.then, label %if.end, !dbg !134

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !135, !srcloc !136
  br label %if.end, !dbg !135

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !137
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }
attributes #6 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "cover_anew_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "b29251bc0db9c24a6caf1f8cc369260e")
!4 = !{!5, !8, !9}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 9, baseType: !7)
!6 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "cover_anew_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!5, !5, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !27, !28}
!23 = !DILocalVariable(name: "page", arg: 1, scope: !17, file: !3, line: 8, type: !5)
!24 = !DILocalVariable(name: "pages", arg: 2, scope: !17, file: !3, line: 8, type: !20)
!25 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !5)
!26 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !5)
!27 = !DILocalVariable(name: "start", scope: !17, file: !3, line: 10, type: !5)
!28 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !29)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!30 = !DILocation(line: 8, column: 26, scope: !17)
!31 = !DILocation(line: 8, column: 36, scope: !17)
!32 = !DILocation(line: 10, column: 2, scope: !17)
!33 = !DILocation(line: 10, column: 6, scope: !17)
!34 = !DILocation(line: 10, column: 13, scope: !17)
!35 = !DILocation(line: 10, column: 21, scope: !17)
!36 = !DILocation(line: 11, column: 2, scope: !17)
!37 = !DILocation(line: 11, column: 7, scope: !17)
!38 = !DILocation(line: 13, column: 7, scope: !39)
!39 = distinct !DILexicalBlock(scope: !17, file: !3, line: 13, column: 6)
!40 = !DILocation(line: 13, column: 13, scope: !39)
!41 = !DILocation(line: 13, column: 16, scope: !39)
!42 = !DILocation(line: 13, column: 22, scope: !39)
!43 = !DILocation(line: 13, column: 6, scope: !17)
!44 = !DILocation(line: 14, column: 3, scope: !39)
!45 = !DILocation(line: 15, column: 10, scope: !17)
!46 = !DILocation(line: 15, column: 8, scope: !17)
!47 = !DILocation(line: 16, column: 28, scope: !17)
!48 = !DILocation(line: 16, column: 10, scope: !17)
!49 = !DILocation(line: 16, column: 8, scope: !17)
!50 = !DILocation(line: 17, column: 2, scope: !17)
!51 = !DILocation(line: 17, column: 11, scope: !17)
!52 = !DILocation(line: 18, column: 13, scope: !17)
!53 = !DILocation(line: 18, column: 2, scope: !17)
!54 = !DILocation(line: 18, column: 11, scope: !17)
!55 = !DILocation(line: 19, column: 2, scope: !17)
!56 = !DILocation(line: 19, column: 11, scope: !17)
!57 = !DILocation(line: 20, column: 2, scope: !17)
!58 = !DILocation(line: 21, column: 40, scope: !59)
!59 = distinct !DILexicalBlock(scope: !17, file: !3, line: 20, column: 5)
!60 = !DILocation(line: 21, column: 35, scope: !59)
!61 = !DILocation(line: 21, column: 46, scope: !59)
!62 = !DILocation(line: 21, column: 33, scope: !59)
!63 = !DILocation(line: 21, column: 54, scope: !59)
!64 = !DILocation(line: 21, column: 60, scope: !59)
!65 = !DILocation(line: 21, column: 52, scope: !59)
!66 = !DILocation(line: 21, column: 67, scope: !59)
!67 = !DILocation(line: 21, column: 12, scope: !59)
!68 = !DILocation(line: 21, column: 10, scope: !59)
!69 = !DILocation(line: 22, column: 11, scope: !59)
!70 = !DILocation(line: 22, column: 18, scope: !59)
!71 = !DILocation(line: 22, column: 24, scope: !59)
!72 = !DILocation(line: 22, column: 9, scope: !59)
!73 = !DILocation(line: 23, column: 2, scope: !59)
!74 = !DILocation(line: 23, column: 13, scope: !17)
!75 = !DILocation(line: 23, column: 20, scope: !17)
!76 = !DILocation(line: 23, column: 30, scope: !17)
!77 = !DILocation(line: 23, column: 33, scope: !17)
!78 = !DILocation(line: 23, column: 41, scope: !17)
!79 = !DILocation(line: 23, column: 39, scope: !17)
!80 = !DILocation(line: 0, scope: !17)
!81 = distinct !{!81, !57, !82, !83}
!82 = !DILocation(line: 23, column: 46, scope: !17)
!83 = !{!"llvm.loop.mustprogress"}
!84 = !DILocation(line: 24, column: 14, scope: !17)
!85 = !DILocation(line: 24, column: 2, scope: !17)
!86 = !DILocation(line: 25, column: 9, scope: !17)
!87 = !DILocation(line: 25, column: 2, scope: !17)
!88 = !DILocation(line: 26, column: 1, scope: !17)
!89 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !90, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !92)
!90 = !DISubroutineType(types: !91)
!91 = !{!5}
!92 = !{!93}
!93 = !DILocalVariable(name: "flags", scope: !89, file: !6, line: 42, type: !5)
!94 = !DILocation(line: 42, column: 2, scope: !89)
!95 = !DILocation(line: 42, column: 6, scope: !89)
!96 = !DILocation(line: 44, column: 2, scope: !89)
!97 = !{i64 19071, i64 19080}
!98 = !DILocation(line: 45, column: 2, scope: !89)
!99 = !{i64 19142}
!100 = !DILocation(line: 46, column: 9, scope: !89)
!101 = !DILocation(line: 47, column: 1, scope: !89)
!102 = !DILocation(line: 46, column: 2, scope: !89)
!103 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !104, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !106)
!104 = !DISubroutineType(types: !105)
!105 = !{!8, !9}
!106 = !{!107, !108}
!107 = !DILocalVariable(name: "variable", arg: 1, scope: !103, file: !6, line: 56, type: !9)
!108 = !DILocalVariable(name: "offset", scope: !103, file: !6, line: 58, type: !5)
!109 = !DILocation(line: 56, column: 46, scope: !103)
!110 = !DILocation(line: 58, column: 2, scope: !103)
!111 = !DILocation(line: 58, column: 6, scope: !103)
!112 = !DILocation(line: 60, column: 2, scope: !103)
!113 = !{i64 19443}
!114 = !DILocation(line: 61, column: 25, scope: !103)
!115 = !DILocation(line: 61, column: 20, scope: !103)
!116 = !DILocation(line: 61, column: 36, scope: !103)
!117 = !DILocation(line: 61, column: 34, scope: !103)
!118 = !DILocation(line: 61, column: 10, scope: !103)
!119 = !DILocation(line: 61, column: 9, scope: !103)
!120 = !DILocation(line: 62, column: 1, scope: !103)
!121 = !DILocation(line: 61, column: 2, scope: !103)
!122 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !123, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!123 = !DISubroutineType(types: !124)
!124 = !{!5, !5, !8, !8}
!125 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !126, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !128)
!126 = !DISubroutineType(types: !127)
!127 = !{null, !5}
!128 = !{!129}
!129 = !DILocalVariable(name: "flags", arg: 1, scope: !125, file: !6, line: 49, type: !5)
!130 = !DILocation(line: 49, column: 36, scope: !125)
!131 = !DILocation(line: 51, column: 6, scope: !132)
!132 = distinct !DILexicalBlock(scope: !125, file: !6, line: 51, column: 6)
!133 = !DILocation(line: 51, column: 12, scope: !132)
!134 = !DILocation(line: 51, column: 6, scope: !125)
!135 = !DILocation(line: 52, column: 3, scope: !132)
!136 = !{i64 19262}
!137 = !DILocation(line: 53, column: 1, scope: !125)
