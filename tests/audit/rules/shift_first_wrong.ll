; ModuleID = 'shift_first_wrong.c'
source_filename = "shift_first_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @shift_first_wrong(i64 noundef %space, i32 noundef %own, ptr noundef %others, i32 noundef %count) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %space.addr = alloca i64, align 8
  %own.addr = alloca i32, align 4
  %others.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %mask = alloca i64, align 8
  %i = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %space, ptr %space.addr, align 8
    #dbg_declare(ptr %space.addr, !23, !DIExpression(), !33)
  store i32 %own, ptr %own.addr, align 4
    #dbg_declare(ptr %own.addr, !24, !DIExpression(), !34)
  store ptr %others, ptr %others.addr, align 8
    #dbg_declare(ptr %others.addr, !25, !DIExpression(), !35)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !26, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !37
    #dbg_declare(ptr %flags, !27, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !37
    #dbg_declare(ptr %status, !28, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !37
    #dbg_declare(ptr %input, !29, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 8, ptr %mask) #4, !dbg !37
    #dbg_declare(ptr %mask, !31, !DIExpression(), !41)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #4, !dbg !42
    #dbg_declare(ptr %i, !32, !DIExpression(), !43)
  %0 = load i32, ptr %own.addr, align 4, !dbg !44
  %cmp = icmp ugt i32 %0, 64, !dbg !46
  br i1 %cmp, label %if.then, label %if.end, !dbg !47

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !48
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !48

if.end:                                           ; preds = %entry
  %1 = load i32, ptr %own.addr, align 4, !dbg !49
  %sh_prom = zext i32 %1 to i64, !dbg !50
  %shl = shl i64 1, %sh_prom, !dbg !50
  store i64 %shl, ptr %mask, align 8, !dbg !51
  store i32 0, ptr %i, align 4, !dbg !52
  br label %for.cond, !dbg !54

for.cond:                                         ; preds = %for.inc, %if.end
  %2 = load i32, ptr %i, align 4, !dbg !55
  %3 = load i32, ptr %count.addr, align 4, !dbg !57
  %cmp1 = icmp ult i32 %2, %3, !dbg !58
  br i1 %cmp1, label %for.body, label %for.end, !dbg !59

for.body:                                         ; preds = %for.cond
  %4 = load ptr, ptr %others.addr, align 8, !dbg !60
  %5 = load i32, ptr %i, align 4, !dbg !61
  %idxprom = zext i32 %5 to i64, !dbg !60
  %arrayidx = getelementptr i64, ptr %4, i64 %idxprom, !dbg !60
  %6 = load i64, ptr %arrayidx, align 8, !dbg !60
  %7 = load i64, ptr %mask, align 8, !dbg !62
  %or = or i64 %7, %6, !dbg !62
  store i64 %or, ptr %mask, align 8, !dbg !62
  br label %for.inc, !dbg !63

for.inc:                                          ; preds = %for.body
  %8 = load i32, ptr %i, align 4, !dbg !64
  %inc = add i32 %8, 1, !dbg !64
  store i32 %inc, ptr %i, align 4, !dbg !64
  br label %for.cond, !dbg !65, !llvm.loop !66

for.end:                                          ; preds = %for.cond
  %call = call i64 @irq_save() #5, !dbg !69
  store i64 %call, ptr %flags, align 8, !dbg !70
  %9 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !71
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %9) #5, !dbg !72
  store ptr %call2, ptr %input, align 8, !dbg !73
  %10 = load i64, ptr %space.addr, align 8, !dbg !74
  %11 = load ptr, ptr %input, align 8, !dbg !75
  %arrayidx3 = getelementptr i64, ptr %11, i64 0, !dbg !75
  store i64 %10, ptr %arrayidx3, align 8, !dbg !76
  %12 = load ptr, ptr %input, align 8, !dbg !77
  %arrayidx4 = getelementptr i64, ptr %12, i64 1, !dbg !77
  store i64 0, ptr %arrayidx4, align 8, !dbg !78
  %13 = load i64, ptr %mask, align 8, !dbg !79
  %14 = load ptr, ptr %input, align 8, !dbg !80
  %arrayidx5 = getelementptr i64, ptr %14, i64 2, !dbg !80
  store i64 %13, ptr %arrayidx5, align 8, !dbg !81
  %15 = load ptr, ptr %input, align 8, !dbg !82
  %call6 = call i64 @hv_do_hypercall(i64 noundef 2, ptr noundef %15, ptr noundef null) #5, !dbg !83
  store i64 %call6, ptr %status, align 8, !dbg !84
  %16 = load i64, ptr %flags, align 8, !dbg !85
  call void @irq_restore(i64 noundef %16) #5, !dbg !86
  %17 = load i64, ptr %status, align 8, !dbg !87
  store i64 %17, ptr %retval, align 8, !dbg !88
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !88

cleanup:                                          ; preds = %for.end, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #4, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %mask) #4, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !89
  %18 = load i64, ptr %retval, align 8, !dbg !89
  ret i64 %18, !dbg !89
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !90 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !95
    #dbg_declare(ptr %flags, !94, !DIExpression(), !96)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !97, !srcloc !98
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !99, !srcloc !100
  %0 = load i64, ptr %flags, align 8, !dbg !101
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !102
  ret i64 %0, !dbg !103
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !104 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !108, !DIExpression(), !110)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !111
    #dbg_declare(ptr %offset, !109, !DIExpression(), !112)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !113, !srcloc !114
  store i64 %0, ptr %offset, align 8, !dbg !113
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !115
  %2 = ptrtoint ptr %1 to i64, !dbg !116
  %3 = load i64, ptr %offset, align 8, !dbg !117
  %add = add i64 %2, %3, !dbg !118
  %4 = inttoptr i64 %add to ptr, !dbg !119
  %5 = load ptr, ptr %4, align 8, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !121
  ret ptr %5, !dbg !122
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !123 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !126 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !130, !DIExpression(), !131)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !132
  %and = and i64 %0, 512, !dbg !134
  %tobool = icmp ne i64 %and, 0, !dbg !134
  br i1 %tobool, label %if.then, label %if.end, !dbg !135

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !136, !srcloc !137
  br label %if.end, !dbg !136

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !138
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
!llvm.module.flags = !{!11, !12, !13}
!llvm.ident = !{!14}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "shift_first_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "ecd315a790babfee851c74d9560beccc")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0}
!11 = !{i32 7, !"Dwarf Version", i32 5}
!12 = !{i32 2, !"Debug Info Version", i32 3}
!13 = !{i32 1, !"wchar_size", i32 4}
!14 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!15 = distinct !DISubprogram(name: "shift_first_wrong", scope: !3, file: !3, line: 8, type: !16, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7, !18, !20, !18}
!18 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !19)
!19 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!22 = !{!23, !24, !25, !26, !27, !28, !29, !31, !32}
!23 = !DILocalVariable(name: "space", arg: 1, scope: !15, file: !3, line: 8, type: !7)
!24 = !DILocalVariable(name: "own", arg: 2, scope: !15, file: !3, line: 8, type: !18)
!25 = !DILocalVariable(name: "others", arg: 3, scope: !15, file: !3, line: 8, type: !20)
!26 = !DILocalVariable(name: "count", arg: 4, scope: !15, file: !3, line: 8, type: !18)
!27 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 10, type: !7)
!28 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 10, type: !7)
!29 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 10, type: !30)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!31 = !DILocalVariable(name: "mask", scope: !15, file: !3, line: 10, type: !7)
!32 = !DILocalVariable(name: "i", scope: !15, file: !3, line: 11, type: !18)
!33 = !DILocation(line: 8, column: 27, scope: !15)
!34 = !DILocation(line: 8, column: 38, scope: !15)
!35 = !DILocation(line: 8, column: 54, scope: !15)
!36 = !DILocation(line: 8, column: 66, scope: !15)
!37 = !DILocation(line: 10, column: 2, scope: !15)
!38 = !DILocation(line: 10, column: 6, scope: !15)
!39 = !DILocation(line: 10, column: 13, scope: !15)
!40 = !DILocation(line: 10, column: 22, scope: !15)
!41 = !DILocation(line: 10, column: 29, scope: !15)
!42 = !DILocation(line: 11, column: 2, scope: !15)
!43 = !DILocation(line: 11, column: 6, scope: !15)
!44 = !DILocation(line: 13, column: 6, scope: !45)
!45 = distinct !DILexicalBlock(scope: !15, file: !3, line: 13, column: 6)
!46 = !DILocation(line: 13, column: 10, scope: !45)
!47 = !DILocation(line: 13, column: 6, scope: !15)
!48 = !DILocation(line: 14, column: 3, scope: !45)
!49 = !DILocation(line: 15, column: 17, scope: !15)
!50 = !DILocation(line: 15, column: 14, scope: !15)
!51 = !DILocation(line: 15, column: 7, scope: !15)
!52 = !DILocation(line: 16, column: 9, scope: !53)
!53 = distinct !DILexicalBlock(scope: !15, file: !3, line: 16, column: 2)
!54 = !DILocation(line: 16, column: 7, scope: !53)
!55 = !DILocation(line: 16, column: 14, scope: !56)
!56 = distinct !DILexicalBlock(scope: !53, file: !3, line: 16, column: 2)
!57 = !DILocation(line: 16, column: 18, scope: !56)
!58 = !DILocation(line: 16, column: 16, scope: !56)
!59 = !DILocation(line: 16, column: 2, scope: !53)
!60 = !DILocation(line: 17, column: 11, scope: !56)
!61 = !DILocation(line: 17, column: 18, scope: !56)
!62 = !DILocation(line: 17, column: 8, scope: !56)
!63 = !DILocation(line: 17, column: 3, scope: !56)
!64 = !DILocation(line: 16, column: 26, scope: !56)
!65 = !DILocation(line: 16, column: 2, scope: !56)
!66 = distinct !{!66, !59, !67, !68}
!67 = !DILocation(line: 17, column: 19, scope: !53)
!68 = !{!"llvm.loop.mustprogress"}
!69 = !DILocation(line: 18, column: 10, scope: !15)
!70 = !DILocation(line: 18, column: 8, scope: !15)
!71 = !DILocation(line: 19, column: 28, scope: !15)
!72 = !DILocation(line: 19, column: 10, scope: !15)
!73 = !DILocation(line: 19, column: 8, scope: !15)
!74 = !DILocation(line: 20, column: 13, scope: !15)
!75 = !DILocation(line: 20, column: 2, scope: !15)
!76 = !DILocation(line: 20, column: 11, scope: !15)
!77 = !DILocation(line: 21, column: 2, scope: !15)
!78 = !DILocation(line: 21, column: 11, scope: !15)
!79 = !DILocation(line: 22, column: 13, scope: !15)
!80 = !DILocation(line: 22, column: 2, scope: !15)
!81 = !DILocation(line: 22, column: 11, scope: !15)
!82 = !DILocation(line: 23, column: 33, scope: !15)
!83 = !DILocation(line: 23, column: 11, scope: !15)
!84 = !DILocation(line: 23, column: 9, scope: !15)
!85 = !DILocation(line: 24, column: 14, scope: !15)
!86 = !DILocation(line: 24, column: 2, scope: !15)
!87 = !DILocation(line: 25, column: 9, scope: !15)
!88 = !DILocation(line: 25, column: 2, scope: !15)
!89 = !DILocation(line: 26, column: 1, scope: !15)
!90 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !91, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !93)
!91 = !DISubroutineType(types: !92)
!92 = !{!7}
!93 = !{!94}
!94 = !DILocalVariable(name: "flags", scope: !90, file: !8, line: 42, type: !7)
!95 = !DILocation(line: 42, column: 2, scope: !90)
!96 = !DILocation(line: 42, column: 6, scope: !90)
!97 = !DILocation(line: 44, column: 2, scope: !90)
!98 = !{i64 18988, i64 18997}
!99 = !DILocation(line: 45, column: 2, scope: !90)
!100 = !{i64 19059}
!101 = !DILocation(line: 46, column: 9, scope: !90)
!102 = !DILocation(line: 47, column: 1, scope: !90)
!103 = !DILocation(line: 46, column: 2, scope: !90)
!104 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !105, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !107)
!105 = !DISubroutineType(types: !106)
!106 = !{!5, !6}
!107 = !{!108, !109}
!108 = !DILocalVariable(name: "variable", arg: 1, scope: !104, file: !8, line: 56, type: !6)
!109 = !DILocalVariable(name: "offset", scope: !104, file: !8, line: 58, type: !7)
!110 = !DILocation(line: 56, column: 46, scope: !104)
!111 = !DILocation(line: 58, column: 2, scope: !104)
!112 = !DILocation(line: 58, column: 6, scope: !104)
!113 = !DILocation(line: 60, column: 2, scope: !104)
!114 = !{i64 19360}
!115 = !DILocation(line: 61, column: 25, scope: !104)
!116 = !DILocation(line: 61, column: 20, scope: !104)
!117 = !DILocation(line: 61, column: 36, scope: !104)
!118 = !DILocation(line: 61, column: 34, scope: !104)
!119 = !DILocation(line: 61, column: 10, scope: !104)
!120 = !DILocation(line: 61, column: 9, scope: !104)
!121 = !DILocation(line: 62, column: 1, scope: !104)
!122 = !DILocation(line: 61, column: 2, scope: !104)
!123 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !124, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!124 = !DISubroutineType(types: !125)
!125 = !{!7, !7, !5, !5}
!126 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !127, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !129)
!127 = !DISubroutineType(types: !128)
!128 = !{null, !7}
!129 = !{!130}
!130 = !DILocalVariable(name: "flags", arg: 1, scope: !126, file: !8, line: 49, type: !7)
!131 = !DILocation(line: 49, column: 36, scope: !126)
!132 = !DILocation(line: 51, column: 6, scope: !133)
!133 = distinct !DILexicalBlock(scope: !126, file: !8, line: 51, column: 6)
!134 = !DILocation(line: 51, column: 12, scope: !133)
!135 = !DILocation(line: 51, column: 6, scope: !126)
!136 = !DILocation(line: 52, column: 3, scope: !133)
!137 = !{i64 19179}
!138 = !DILocation(line: 53, column: 1, scope: !126)
