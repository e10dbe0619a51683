; ModuleID = 'restarted_right.c'
source_filename = "restarted_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @restarted_right(i64 noundef %partition, ptr noundef %pages, i32 noundef %count) #0 !dbg !17 {
entry:
  %partition.addr = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %status = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %start = alloca i32, align 4
  %n = alloca i32, align 4
  %i = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !25, !DIExpression(), !36)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !26, !DIExpression(), !37)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !27, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !39
    #dbg_declare(ptr %status, !28, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !39
    #dbg_declare(ptr %flags, !29, !DIExpression(), !41)
  %call = call i64 @irq_save() #5, !dbg !42
  store i64 %call, ptr %flags, align 8, !dbg !41
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !43
    #dbg_declare(ptr %input, !30, !DIExpression(), !44)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !45
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !46
  store ptr %call1, ptr %input, align 8, !dbg !44
  call void @llvm.lifetime.start.p0(i64 4, ptr %start) #4, !dbg !47
    #dbg_declare(ptr %start, !32, !DIExpression(), !48)
  store i32 0, ptr %start, align 4, !dbg !48
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #4, !dbg !47
    #dbg_declare(ptr %n, !33, !DIExpression(), !49)
  %1 = load i32, ptr %count.addr, align 4, !dbg !50
  %cmp = icmp ult i32 %1, 1, !dbg !51
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !50

cond.true:                                        ; preds = %entry
  br label %cond.end5, !dbg !50

cond.false:                                       ; preds = %entry
  %2 = load i32, ptr %count.addr, align 4, !dbg !52
  %cmp2 = icmp ugt i32 %2, 511, !dbg !53
  br i1 %cmp2, label %cond.true3, label %cond.false4, !dbg !52

cond.true3:                                       ; preds = %cond.false
  br label %cond.end, !dbg !52

cond.false4:                                      ; preds = %cond.false
  %3 = load i32, ptr %count.addr, align 4, !dbg !54
  br label %cond.end, !dbg !52

cond.end:                                         ; preds = %cond.false4, %cond.true3
  %cond = phi i32 [ 511, %cond.true3 ], [ %3, %cond.false4 ], !dbg !52
  br label %cond.end5, !dbg !50

cond.end5:                                        ; preds = %cond.end, %cond.true
  %cond6 = phi i32 [ 1, %cond.true ], [ %cond, %cond.end ], !dbg !50
  store i32 %cond6, ptr %n, align 4, !dbg !49
  %4 = load i64, ptr %partition.addr, align 8, !dbg !55
  %5 = load ptr, ptr %input, align 8, !dbg !56
  %arrayidx = getelementptr i64, ptr %5, i64 0, !dbg !56
  store i64 %4, ptr %arrayidx, align 8, !dbg !57
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #4, !dbg !58
    #dbg_declare(ptr %i, !34, !DIExpression(), !59)
  store i32 0, ptr %i, align 4, !dbg !59
  br label %for.cond, !dbg !58

for.cond:                                         ; preds = %for.inc, %cond.end5
  %6 = load i32, ptr %i, align 4, !dbg !60
  %7 = load i32, ptr %n, align 4, !dbg !62
  %cmp7 = icmp ult i32 %6, %7, !dbg !63
  br i1 %cmp7, label %for.body, label %for.cond.cleanup, !dbg !64

for.cond.cleanup:                                 ; preds = %for.cond
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #4, !dbg !65
  br label %for.end

for.body:                                         ; preds = %for.cond
  %8 = load ptr, ptr %pages.addr, align 8, !dbg !66
  %9 = load i32, ptr %i, align 4, !dbg !67
  %idxprom = zext i32 %9 to i64, !dbg !66
  %arrayidx8 = getelementptr i64, ptr %8, i64 %idxprom, !dbg !66
  %10 = load i64, ptr %arrayidx8, align 8, !dbg !66
  %11 = load ptr, ptr %input, align 8, !dbg !68
  %12 = load i32, ptr %i, align 4, !dbg !69
  %add = add i32 1, %12, !dbg !70
  %idxprom9 = zext i32 %add to i64, !dbg !68
  %arrayidx10 = getelementptr i64, ptr %11, i64 %idxprom9, !dbg !68
  store i64 %10, ptr %arrayidx10, align 8, !dbg !71
  br label %for.inc, !dbg !68

for.inc:                                          ; preds = %for.body
  %13 = load i32, ptr %i, align 4, !dbg !72
  %inc = add i32 %13, 1, !dbg !72
  store i32 %inc, ptr %i, align 4, !dbg !72
  br label %for.cond, !dbg !65, !llvm.loop !73

for.end:                                          ; preds = %for.cond.cleanup
  br label %do.body, !dbg !76

do.body:                                          ; preds = %land.end, %for.end
  %14 = load i32, ptr %n, align 4, !dbg !77
  %conv = trunc i32 %14 to i16, !dbg !77
  %15 = load i32, ptr %start, align 4, !dbg !79
  %conv11 = trunc i32 %15 to i16, !dbg !79
  %16 = load ptr, ptr %input, align 8, !dbg !80
  %call12 = call i64 @hv_do_rep_hypercall_ex(i16 noundef zeroext 72, i16 noundef zeroext %conv, i16 noundef zeroext 0, i16 noundef zeroext %conv11, ptr noundef %16, ptr noundef null) #5, !dbg !81
  store i64 %call12, ptr %status, align 8, !dbg !82
  %17 = load i64, ptr %status, align 8, !dbg !83
  %shr = lshr i64 %17, 32, !dbg !84
  %and = and i64 %shr, 4095, !dbg !85
  %18 = load i32, ptr %start, align 4, !dbg !86
  %conv13 = zext i32 %18 to i64, !dbg !86
  %add14 = add i64 %conv13, %and, !dbg !86
  %conv15 = trunc i64 %add14 to i32, !dbg !86
  store i32 %conv15, ptr %start, align 4, !dbg !86
  br label %do.cond, !dbg !87

do.cond:                                          ; preds = %do.body
  %19 = load i64, ptr %status, align 8, !dbg !88
  %call16 = call i32 @succeeded(i64 noundef %19) #5, !dbg !89
  %tobool = icmp ne i32 %call16, 0, !dbg !89
  br i1 %tobool, label %land.end, label %land.rhs, !dbg !90

land.rhs:                                         ; preds = %do.cond
  %20 = load i32, ptr %start, align 4, !dbg !91
  %21 = load i32, ptr %n, align 4, !dbg !92
  %cmp17 = icmp ult i32 %20, %21, !dbg !93
  br label %land.end

land.end:                                         ; preds = %land.rhs, %do.cond
  %22 = phi i1 [ false, %do.cond ], [ %cmp17, %land.rhs ], !dbg !94
  br i1 %22, label %do.body, label %do.end, !dbg !87, !llvm.loop !95

do.end:                                           ; preds = %land.end
  %23 = load i64, ptr %flags, align 8, !dbg !97
  call void @irq_restore(i64 noundef %23) #5, !dbg !98
  %24 = load i64, ptr %status, align 8, !dbg !99
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #4, !dbg !100
  call void @llvm.lifetime.end.p0(i64 4, ptr %start) #4, !dbg !100
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !100
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !100
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !100
  ret i64 %24, !dbg !101
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !102 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !107
    #dbg_declare(ptr %flags, !106, !DIExpression(), !108)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !109, !srcloc !110
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !111, !srcloc !112
  %0 = load i64, ptr %flags, align 8, !dbg !113
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !114
  ret i64 %0, !dbg !115
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !116 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !120, !DIExpression(), !122)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !123
    #dbg_declare(ptr %offset, !121, !DIExpression(), !124)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !125, !srcloc !126
  store i64 %0, ptr %offset, align 8, !dbg !125
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !127
  %2 = ptrtoint ptr %1 to i64, !dbg !128
  %3 = load i64, ptr %offset, align 8, !dbg !129
  %add = add i64 %2, %3, !dbg !130
  %4 = inttoptr i64 %add to ptr, !dbg !131
  %5 = load ptr, ptr %4, align 8, !dbg !132
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !133
  ret ptr %5, !dbg !134
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !135 dso_local i64 @hv_do_rep_hypercall_ex(i16 noundef zeroext, i16 noundef zeroext, i16 noundef zeroext, i16 noundef zeroext, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !141 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !146, !DIExpression(), !147)
  %0 = load i64, ptr %status.addr, align 8, !dbg !148
  %and = and i64 %0, 65535, !dbg !149
  %cmp = icmp eq i64 %and, 0, !dbg !150
  %conv = zext i1 %cmp to i32, !dbg !150
  ret i32 %conv, !dbg !151
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !152 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !156, !DIExpression(), !157)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !158
  %and = and i64 %0, 512, !dbg !160
  %tobool = icmp ne i64 %and, 0, !dbg !160
  br i1 %tobool, label %if.then, label %if.end, !dbg !161

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !162, !srcloc !163
  br label %if.end, !dbg !162

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !164
}

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "restarted_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "4da5f6c805d4216db3d374431850329f")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "restarted_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !30, !32, !33, !34}
!25 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 8, type: !7)
!26 = !DILocalVariable(name: "pages", arg: 2, scope: !17, file: !3, line: 8, type: !20)
!27 = !DILocalVariable(name: "count", arg: 3, scope: !17, file: !3, line: 8, type: !22)
!28 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!29 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!30 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!32 = !DILocalVariable(name: "start", scope: !17, file: !3, line: 12, type: !22)
!33 = !DILocalVariable(name: "n", scope: !17, file: !3, line: 12, type: !22)
!34 = !DILocalVariable(name: "i", scope: !35, file: !3, line: 15, type: !22)
!35 = distinct !DILexicalBlock(scope: !17, file: !3, line: 15, column: 2)
!36 = !DILocation(line: 8, column: 25, scope: !17)
!37 = !DILocation(line: 8, column: 47, scope: !17)
!38 = !DILocation(line: 8, column: 58, scope: !17)
!39 = !DILocation(line: 10, column: 2, scope: !17)
!40 = !DILocation(line: 10, column: 6, scope: !17)
!41 = !DILocation(line: 10, column: 14, scope: !17)
!42 = !DILocation(line: 10, column: 22, scope: !17)
!43 = !DILocation(line: 11, column: 2, scope: !17)
!44 = !DILocation(line: 11, column: 7, scope: !17)
!45 = !DILocation(line: 11, column: 33, scope: !17)
!46 = !DILocation(line: 11, column: 15, scope: !17)
!47 = !DILocation(line: 12, column: 2, scope: !17)
!48 = !DILocation(line: 12, column: 6, scope: !17)
!49 = !DILocation(line: 12, column: 17, scope: !17)
!50 = !DILocation(line: 12, column: 21, scope: !17)
!51 = !DILocation(line: 12, column: 27, scope: !17)
!52 = !DILocation(line: 12, column: 37, scope: !17)
!53 = !DILocation(line: 12, column: 43, scope: !17)
!54 = !DILocation(line: 12, column: 57, scope: !17)
!55 = !DILocation(line: 14, column: 13, scope: !17)
!56 = !DILocation(line: 14, column: 2, scope: !17)
!57 = !DILocation(line: 14, column: 11, scope: !17)
!58 = !DILocation(line: 15, column: 7, scope: !35)
!59 = !DILocation(line: 15, column: 11, scope: !35)
!60 = !DILocation(line: 15, column: 18, scope: !61)
!61 = distinct !DILexicalBlock(scope: !35, file: !3, line: 15, column: 2)
!62 = !DILocation(line: 15, column: 22, scope: !61)
!63 = !DILocation(line: 15, column: 20, scope: !61)
!64 = !DILocation(line: 15, column: 2, scope: !35)
!65 = !DILocation(line: 15, column: 2, scope: !61)
!66 = !DILocation(line: 16, column: 18, scope: !61)
!67 = !DILocation(line: 16, column: 24, scope: !61)
!68 = !DILocation(line: 16, column: 3, scope: !61)
!69 = !DILocation(line: 16, column: 13, scope: !61)
!70 = !DILocation(line: 16, column: 11, scope: !61)
!71 = !DILocation(line: 16, column: 16, scope: !61)
!72 = !DILocation(line: 15, column: 26, scope: !61)
!73 = distinct !{!73, !64, !74, !75}
!74 = !DILocation(line: 16, column: 25, scope: !35)
!75 = !{!"llvm.loop.mustprogress"}
!76 = !DILocation(line: 17, column: 2, scope: !17)
!77 = !DILocation(line: 18, column: 41, scope: !78)
!78 = distinct !DILexicalBlock(scope: !17, file: !3, line: 17, column: 5)
!79 = !DILocation(line: 18, column: 47, scope: !78)
!80 = !DILocation(line: 18, column: 54, scope: !78)
!81 = !DILocation(line: 18, column: 12, scope: !78)
!82 = !DILocation(line: 18, column: 10, scope: !78)
!83 = !DILocation(line: 19, column: 13, scope: !78)
!84 = !DILocation(line: 19, column: 20, scope: !78)
!85 = !DILocation(line: 19, column: 27, scope: !78)
!86 = !DILocation(line: 19, column: 9, scope: !78)
!87 = !DILocation(line: 20, column: 2, scope: !78)
!88 = !DILocation(line: 20, column: 22, scope: !17)
!89 = !DILocation(line: 20, column: 12, scope: !17)
!90 = !DILocation(line: 20, column: 30, scope: !17)
!91 = !DILocation(line: 20, column: 33, scope: !17)
!92 = !DILocation(line: 20, column: 41, scope: !17)
!93 = !DILocation(line: 20, column: 39, scope: !17)
!94 = !DILocation(line: 0, scope: !17)
!95 = distinct !{!95, !76, !96, !75}
!96 = !DILocation(line: 20, column: 42, scope: !17)
!97 = !DILocation(line: 21, column: 14, scope: !17)
!98 = !DILocation(line: 21, column: 2, scope: !17)
!99 = !DILocation(line: 22, column: 9, scope: !17)
!100 = !DILocation(line: 23, column: 1, scope: !17)
!101 = !DILocation(line: 22, column: 2, scope: !17)
!102 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !103, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !105)
!103 = !DISubroutineType(types: !104)
!104 = !{!7}
!105 = !{!106}
!106 = !DILocalVariable(name: "flags", scope: !102, file: !8, line: 42, type: !7)
!107 = !DILocation(line: 42, column: 2, scope: !102)
!108 = !DILocation(line: 42, column: 6, scope: !102)
!109 = !DILocation(line: 44, column: 2, scope: !102)
!110 = !{i64 20515, i64 20524}
!111 = !DILocation(line: 45, column: 2, scope: !102)
!112 = !{i64 20586}
!113 = !DILocation(line: 46, column: 9, scope: !102)
!114 = !DILocation(line: 47, column: 1, scope: !102)
!115 = !DILocation(line: 46, column: 2, scope: !102)
!116 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !117, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !119)
!117 = !DISubroutineType(types: !118)
!118 = !{!5, !6}
!119 = !{!120, !121}
!120 = !DILocalVariable(name: "variable", arg: 1, scope: !116, file: !8, line: 56, type: !6)
!121 = !DILocalVariable(name: "offset", scope: !116, file: !8, line: 58, type: !7)
!122 = !DILocation(line: 56, column: 46, scope: !116)
!123 = !DILocation(line: 58, column: 2, scope: !116)
!124 = !DILocation(line: 58, column: 6, scope: !116)
!125 = !DILocation(line: 60, column: 2, scope: !116)
!126 = !{i64 20887}
!127 = !DILocation(line: 61, column: 25, scope: !116)
!128 = !DILocation(line: 61, column: 20, scope: !116)
!129 = !DILocation(line: 61, column: 36, scope: !116)
!130 = !DILocation(line: 61, column: 34, scope: !116)
!131 = !DILocation(line: 61, column: 10, scope: !116)
!132 = !DILocation(line: 61, column: 9, scope: !116)
!133 = !DILocation(line: 62, column: 1, scope: !116)
!134 = !DILocation(line: 61, column: 2, scope: !116)
!135 = !DISubprogram(name: "hv_do_rep_hypercall_ex", scope: !136, file: !136, line: 14, type: !137, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!136 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!137 = !DISubroutineType(types: !138)
!138 = !{!7, !139, !139, !139, !139, !5, !5}
!139 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !140)
!140 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!141 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !142, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !145)
!142 = !DISubroutineType(types: !143)
!143 = !{!144, !7}
!144 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!145 = !{!146}
!146 = !DILocalVariable(name: "status", arg: 1, scope: !141, file: !8, line: 72, type: !7)
!147 = !DILocation(line: 72, column: 33, scope: !141)
!148 = !DILocation(line: 74, column: 10, scope: !141)
!149 = !DILocation(line: 74, column: 17, scope: !141)
!150 = !DILocation(line: 74, column: 27, scope: !141)
!151 = !DILocation(line: 74, column: 2, scope: !141)
!152 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !153, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !155)
!153 = !DISubroutineType(types: !154)
!154 = !{null, !7}
!155 = !{!156}
!156 = !DILocalVariable(name: "flags", arg: 1, scope: !152, file: !8, line: 49, type: !7)
!157 = !DILocation(line: 49, column: 36, scope: !152)
!158 = !DILocation(line: 51, column: 6, scope: !159)
!159 = distinct !DILexicalBlock(scope: !152, file: !8, line: 51, column: 6)
!160 = !DILocation(line: 51, column: 12, scope: !159)
!161 = !DILocation(line: 51, column: 6, scope: !152)
!162 = !DILocation(line: 52, column: 3, scope: !159)
!163 = !{i64 20706}
!164 = !DILocation(line: 53, column: 1, scope: !152)
