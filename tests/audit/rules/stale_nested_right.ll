; ModuleID = 'stale_nested_right.c'
source_filename = "stale_nested_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_nested_right(i64 noundef %partition, ptr noundef %runs, i32 noundef %count) #0 !dbg !17 {
entry:
  %partition.addr = alloca i64, align 8
  %runs.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %i = alloca i32, align 4
  %n = alloca i32, align 4
  %j = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !25, !DIExpression(), !38)
  store ptr %runs, ptr %runs.addr, align 8
    #dbg_declare(ptr %runs.addr, !26, !DIExpression(), !39)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !27, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !41
    #dbg_declare(ptr %flags, !28, !DIExpression(), !42)
  %call = call i64 @irq_save() #6, !dbg !43
  store i64 %call, ptr %flags, align 8, !dbg !42
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !41
    #dbg_declare(ptr %status, !29, !DIExpression(), !44)
  store i64 0, ptr %status, align 8, !dbg !44
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !41
    #dbg_declare(ptr %input, !30, !DIExpression(), !45)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !46
    #dbg_declare(ptr %i, !32, !DIExpression(), !47)
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #5, !dbg !46
    #dbg_declare(ptr %n, !33, !DIExpression(), !48)
  store i32 0, ptr %n, align 4, !dbg !48
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !49
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !50
  store ptr %call1, ptr %input, align 8, !dbg !51
  store i32 0, ptr %i, align 4, !dbg !52
  br label %for.cond, !dbg !53

for.cond:                                         ; preds = %for.inc11, %entry
  %1 = load i32, ptr %i, align 4, !dbg !54
  %2 = load i32, ptr %count.addr, align 4, !dbg !55
  %cmp = icmp ult i32 %1, %2, !dbg !56
  br i1 %cmp, label %for.body, label %for.end13, !dbg !57

for.body:                                         ; preds = %for.cond
  call void @llvm.lifetime.start.p0(i64 4, ptr %j) #5, !dbg !58
    #dbg_declare(ptr %j, !34, !DIExpression(), !59)
  store i32 0, ptr %j, align 4, !dbg !60
  br label %for.cond2, !dbg !62

for.cond2:                                        ; preds = %for.inc, %for.body
  %3 = load i32, ptr %j, align 4, !dbg !63
  %4 = load ptr, ptr %runs.addr, align 8, !dbg !65
  %5 = load i32, ptr %i, align 4, !dbg !66
  %idxprom = zext i32 %5 to i64, !dbg !65
  %arrayidx = getelementptr i32, ptr %4, i64 %idxprom, !dbg !65
  %6 = load i32, ptr %arrayidx, align 4, !dbg !65
  %cmp3 = icmp ult i32 %3, %6, !dbg !67
  br i1 %cmp3, label %land.rhs, label %land.end, !dbg !68

land.rhs:                                         ; preds = %for.cond2
  %7 = load i32, ptr %n, align 4, !dbg !69
  %cmp4 = icmp ult i32 %7, 511, !dbg !70
  br label %land.end

land.end:                                         ; preds = %land.rhs, %for.cond2
  %8 = phi i1 [ false, %for.cond2 ], [ %cmp4, %land.rhs ], !dbg !71
  br i1 %8, label %for.body5, label %for.end, !dbg !72

for.body5:                                        ; preds = %land.end
  %9 = load i32, ptr %i, align 4, !dbg !73
  %conv = zext i32 %9 to i64, !dbg !74
  %shl = shl i64 %conv, 32, !dbg !75
  %10 = load i32, ptr %j, align 4, !dbg !76
  %conv6 = zext i32 %10 to i64, !dbg !76
  %add = add i64 %shl, %conv6, !dbg !77
  %11 = load ptr, ptr %input, align 8, !dbg !78
  %12 = load i32, ptr %n, align 4, !dbg !79
  %add7 = add i32 1, %12, !dbg !80
  %idxprom8 = zext i32 %add7 to i64, !dbg !78
  %arrayidx9 = getelementptr i64, ptr %11, i64 %idxprom8, !dbg !78
  store i64 %add, ptr %arrayidx9, align 8, !dbg !81
  br label %for.inc, !dbg !78

for.inc:                                          ; preds = %for.body5
  %13 = load i32, ptr %j, align 4, !dbg !82
  %inc = add i32 %13, 1, !dbg !82
  store i32 %inc, ptr %j, align 4, !dbg !82
  %14 = load i32, ptr %n, align 4, !dbg !83
  %inc10 = add i32 %14, 1, !dbg !83
  store i32 %inc10, ptr %n, align 4, !dbg !83
  br label %for.cond2, !dbg !84, !llvm.loop !85

for.end:                                          ; preds = %land.end
  call void @llvm.lifetime.end.p0(i64 4, ptr %j) #5, !dbg !88
  br label %for.inc11, !dbg !89

for.inc11:                                        ; preds = %for.end
  %15 = load i32, ptr %i, align 4, !dbg !90
  %inc12 = add i32 %15, 1, !dbg !90
  store i32 %inc12, ptr %i, align 4, !dbg !90
  br label %for.cond, !dbg !91, !llvm.loop !92

for.end13:                                        ; preds = %for.cond
  %16 = load i32, ptr %n, align 4, !dbg !94
  %tobool = icmp ne i32 %16, 0, !dbg !94
  br i1 %tobool, label %if.then, label %if.end, !dbg !96

if.then:                                          ; preds = %for.end13
  %17 = load i64, ptr %partition.addr, align 8, !dbg !97
  %18 = load ptr, ptr %input, align 8, !dbg !99
  %arrayidx14 = getelementptr i64, ptr %18, i64 0, !dbg !99
  store i64 %17, ptr %arrayidx14, align 8, !dbg !100
  %19 = load i32, ptr %n, align 4, !dbg !101
  %conv15 = trunc i32 %19 to i16, !dbg !101
  %20 = load ptr, ptr %input, align 8, !dbg !102
  %call16 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv15, i16 noundef zeroext 0, ptr noundef %20, ptr noundef null) #6, !dbg !103
  store i64 %call16, ptr %status, align 8, !dbg !104
  br label %if.end, !dbg !105

if.end:                                           ; preds = %if.then, %for.end13
  %21 = load i64, ptr %flags, align 8, !dbg !106
  call void @irq_restore(i64 noundef %21) #6, !dbg !107
  %22 = load i64, ptr %status, align 8, !dbg !108
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #5, !dbg !109
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !109
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !109
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !109
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !109
  ret i64 %22, !dbg !110
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !111 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !116
    #dbg_declare(ptr %flags, !115, !DIExpression(), !117)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !118, !srcloc !119
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !120, !srcloc !121
  %0 = load i64, ptr %flags, align 8, !dbg !122
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !123
  ret i64 %0, !dbg !124
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !125 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !129, !DIExpression(), !131)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !132
    #dbg_declare(ptr %offset, !130, !DIExpression(), !133)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !134, !srcloc !135
  store i64 %0, ptr %offset, align 8, !dbg !134
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !136
  %2 = ptrtoint ptr %1 to i64, !dbg !137
  %3 = load i64, ptr %offset, align 8, !dbg !138
  %add = add i64 %2, %3, !dbg !139
  %4 = inttoptr i64 %add to ptr, !dbg !140
  %5 = load ptr, ptr %4, align 8, !dbg !141
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !142
  ret ptr %5, !dbg !143
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !144 {
entry:
  %retval = alloca i64, align 8
  %code.addr = alloca i16, align 2
  %count.addr = alloca i16, align 2
  %varhead.addr = alloca i16, align 2
  %input.addr = alloca ptr, align 8
  %output.addr = alloca ptr, align 8
  %control = alloca i64, align 8
  %status = alloca i64, align 8
  %done = alloca i16, align 2
  %cleanup.dest.slot = alloca i32, align 4
  store i16 %code, ptr %code.addr, align 2
    #dbg_declare(ptr %code.addr, !150, !DIExpression(), !158)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !151, !DIExpression(), !159)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !152, !DIExpression(), !160)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !153, !DIExpression(), !161)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !154, !DIExpression(), !162)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !163
    #dbg_declare(ptr %control, !155, !DIExpression(), !164)
  %0 = load i16, ptr %code.addr, align 2, !dbg !165
  %conv = zext i16 %0 to i64, !dbg !165
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !166
  %conv1 = zext i16 %1 to i64, !dbg !167
  %shl = shl i64 %conv1, 17, !dbg !168
  %or = or i64 %conv, %shl, !dbg !169
  %2 = load i16, ptr %count.addr, align 2, !dbg !170
  %conv2 = zext i16 %2 to i64, !dbg !171
  %shl3 = shl i64 %conv2, 32, !dbg !172
  %or4 = or i64 %or, %shl3, !dbg !173
  store i64 %or4, ptr %control, align 8, !dbg !164
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !174
    #dbg_declare(ptr %status, !156, !DIExpression(), !175)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !176
    #dbg_declare(ptr %done, !157, !DIExpression(), !177)
  br label %do.body, !dbg !178

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !179
  %4 = load ptr, ptr %input.addr, align 8, !dbg !181
  %5 = load ptr, ptr %output.addr, align 8, !dbg !182
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !183
  store i64 %call, ptr %status, align 8, !dbg !184
  %6 = load i64, ptr %status, align 8, !dbg !185
  %and = and i64 %6, 65535, !dbg !187
  %cmp = icmp ne i64 %and, 0, !dbg !188
  br i1 %cmp, label %if.then, label %if.end, !dbg !189

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !190
  store i64 %7, ptr %retval, align 8, !dbg !191
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !191

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !192
  %shr = lshr i64 %8, 32, !dbg !193
  %and6 = and i64 %shr, 4095, !dbg !194
  %conv7 = trunc i64 %and6 to i16, !dbg !195
  store i16 %conv7, ptr %done, align 2, !dbg !196
  %9 = load i64, ptr %control, align 8, !dbg !197
  %and8 = and i64 %9, -1152640029630136321, !dbg !197
  store i64 %and8, ptr %control, align 8, !dbg !197
  %10 = load i16, ptr %done, align 2, !dbg !198
  %conv9 = zext i16 %10 to i64, !dbg !199
  %shl10 = shl i64 %conv9, 48, !dbg !200
  %11 = load i64, ptr %control, align 8, !dbg !201
  %or11 = or i64 %11, %shl10, !dbg !201
  store i64 %or11, ptr %control, align 8, !dbg !201
  br label %do.cond, !dbg !202

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !203
  %conv12 = zext i16 %12 to i32, !dbg !203
  %13 = load i16, ptr %count.addr, align 2, !dbg !204
  %conv13 = zext i16 %13 to i32, !dbg !204
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !205
  br i1 %cmp14, label %do.body, label %do.end, !dbg !202, !llvm.loop !206

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !208
  store i64 %14, ptr %retval, align 8, !dbg !209
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !209

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !210
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !210
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !210
  %15 = load i64, ptr %retval, align 8, !dbg !210
  ret i64 %15, !dbg !210
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !211 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !215, !DIExpression(), !216)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !217
  %and = and i64 %0, 512, !dbg !219
  %tobool = icmp ne i64 %and, 0, !dbg !219
  br i1 %tobool, label %if.then, label %if.end, !dbg !220

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !221, !srcloc !222
  br label %if.end, !dbg !221

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !223
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !224 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_nested_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "749f52512ed4f696b42047189ab00a04")
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
!17 = distinct !DISubprogram(name: "stale_nested_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!5, !5, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !30, !32, !33, !34}
!25 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 8, type: !5)
!26 = !DILocalVariable(name: "runs", arg: 2, scope: !17, file: !3, line: 8, type: !20)
!27 = !DILocalVariable(name: "count", arg: 3, scope: !17, file: !3, line: 8, type: !22)
!28 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !5)
!29 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !5)
!30 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 10, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!32 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 11, type: !22)
!33 = !DILocalVariable(name: "n", scope: !17, file: !3, line: 11, type: !22)
!34 = !DILocalVariable(name: "j", scope: !35, file: !3, line: 15, type: !22)
!35 = distinct !DILexicalBlock(scope: !36, file: !3, line: 14, column: 30)
!36 = distinct !DILexicalBlock(scope: !37, file: !3, line: 14, column: 2)
!37 = distinct !DILexicalBlock(scope: !17, file: !3, line: 14, column: 2)
!38 = !DILocation(line: 8, column: 28, scope: !17)
!39 = !DILocation(line: 8, column: 50, scope: !17)
!40 = !DILocation(line: 8, column: 60, scope: !17)
!41 = !DILocation(line: 10, column: 2, scope: !17)
!42 = !DILocation(line: 10, column: 6, scope: !17)
!43 = !DILocation(line: 10, column: 14, scope: !17)
!44 = !DILocation(line: 10, column: 26, scope: !17)
!45 = !DILocation(line: 10, column: 39, scope: !17)
!46 = !DILocation(line: 11, column: 2, scope: !17)
!47 = !DILocation(line: 11, column: 6, scope: !17)
!48 = !DILocation(line: 11, column: 9, scope: !17)
!49 = !DILocation(line: 13, column: 28, scope: !17)
!50 = !DILocation(line: 13, column: 10, scope: !17)
!51 = !DILocation(line: 13, column: 8, scope: !17)
!52 = !DILocation(line: 14, column: 9, scope: !37)
!53 = !DILocation(line: 14, column: 7, scope: !37)
!54 = !DILocation(line: 14, column: 14, scope: !36)
!55 = !DILocation(line: 14, column: 18, scope: !36)
!56 = !DILocation(line: 14, column: 16, scope: !36)
!57 = !DILocation(line: 14, column: 2, scope: !37)
!58 = !DILocation(line: 15, column: 3, scope: !35)
!59 = !DILocation(line: 15, column: 7, scope: !35)
!60 = !DILocation(line: 17, column: 10, scope: !61)
!61 = distinct !DILexicalBlock(scope: !35, file: !3, line: 17, column: 3)
!62 = !DILocation(line: 17, column: 8, scope: !61)
!63 = !DILocation(line: 17, column: 15, scope: !64)
!64 = distinct !DILexicalBlock(scope: !61, file: !3, line: 17, column: 3)
!65 = !DILocation(line: 17, column: 19, scope: !64)
!66 = !DILocation(line: 17, column: 24, scope: !64)
!67 = !DILocation(line: 17, column: 17, scope: !64)
!68 = !DILocation(line: 17, column: 27, scope: !64)
!69 = !DILocation(line: 17, column: 30, scope: !64)
!70 = !DILocation(line: 17, column: 32, scope: !64)
!71 = !DILocation(line: 0, scope: !64)
!72 = !DILocation(line: 17, column: 3, scope: !61)
!73 = !DILocation(line: 18, column: 25, scope: !64)
!74 = !DILocation(line: 18, column: 20, scope: !64)
!75 = !DILocation(line: 18, column: 27, scope: !64)
!76 = !DILocation(line: 18, column: 36, scope: !64)
!77 = !DILocation(line: 18, column: 34, scope: !64)
!78 = !DILocation(line: 18, column: 4, scope: !64)
!79 = !DILocation(line: 18, column: 14, scope: !64)
!80 = !DILocation(line: 18, column: 12, scope: !64)
!81 = !DILocation(line: 18, column: 17, scope: !64)
!82 = !DILocation(line: 17, column: 40, scope: !64)
!83 = !DILocation(line: 17, column: 45, scope: !64)
!84 = !DILocation(line: 17, column: 3, scope: !64)
!85 = distinct !{!85, !72, !86, !87}
!86 = !DILocation(line: 18, column: 36, scope: !61)
!87 = !{!"llvm.loop.mustprogress"}
!88 = !DILocation(line: 19, column: 2, scope: !36)
!89 = !DILocation(line: 19, column: 2, scope: !35)
!90 = !DILocation(line: 14, column: 26, scope: !36)
!91 = !DILocation(line: 14, column: 2, scope: !36)
!92 = distinct !{!92, !57, !93, !87}
!93 = !DILocation(line: 19, column: 2, scope: !37)
!94 = !DILocation(line: 20, column: 6, scope: !95)
!95 = distinct !DILexicalBlock(scope: !17, file: !3, line: 20, column: 6)
!96 = !DILocation(line: 20, column: 6, scope: !17)
!97 = !DILocation(line: 21, column: 14, scope: !98)
!98 = distinct !DILexicalBlock(scope: !95, file: !3, line: 20, column: 9)
!99 = !DILocation(line: 21, column: 3, scope: !98)
!100 = !DILocation(line: 21, column: 12, scope: !98)
!101 = !DILocation(line: 22, column: 38, scope: !98)
!102 = !DILocation(line: 22, column: 44, scope: !98)
!103 = !DILocation(line: 22, column: 12, scope: !98)
!104 = !DILocation(line: 22, column: 10, scope: !98)
!105 = !DILocation(line: 23, column: 2, scope: !98)
!106 = !DILocation(line: 24, column: 14, scope: !17)
!107 = !DILocation(line: 24, column: 2, scope: !17)
!108 = !DILocation(line: 25, column: 9, scope: !17)
!109 = !DILocation(line: 26, column: 1, scope: !17)
!110 = !DILocation(line: 25, column: 2, scope: !17)
!111 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !112, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !114)
!112 = !DISubroutineType(types: !113)
!113 = !{!5}
!114 = !{!115}
!115 = !DILocalVariable(name: "flags", scope: !111, file: !6, line: 42, type: !5)
!116 = !DILocation(line: 42, column: 2, scope: !111)
!117 = !DILocation(line: 42, column: 6, scope: !111)
!118 = !DILocation(line: 44, column: 2, scope: !111)
!119 = !{i64 19052, i64 19061}
!120 = !DILocation(line: 45, column: 2, scope: !111)
!121 = !{i64 19123}
!122 = !DILocation(line: 46, column: 9, scope: !111)
!123 = !DILocation(line: 47, column: 1, scope: !111)
!124 = !DILocation(line: 46, column: 2, scope: !111)
!125 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !126, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !128)
!126 = !DISubroutineType(types: !127)
!127 = !{!8, !9}
!128 = !{!129, !130}
!129 = !DILocalVariable(name: "variable", arg: 1, scope: !125, file: !6, line: 56, type: !9)
!130 = !DILocalVariable(name: "offset", scope: !125, file: !6, line: 58, type: !5)
!131 = !DILocation(line: 56, column: 46, scope: !125)
!132 = !DILocation(line: 58, column: 2, scope: !125)
!133 = !DILocation(line: 58, column: 6, scope: !125)
!134 = !DILocation(line: 60, column: 2, scope: !125)
!135 = !{i64 19424}
!136 = !DILocation(line: 61, column: 25, scope: !125)
!137 = !DILocation(line: 61, column: 20, scope: !125)
!138 = !DILocation(line: 61, column: 36, scope: !125)
!139 = !DILocation(line: 61, column: 34, scope: !125)
!140 = !DILocation(line: 61, column: 10, scope: !125)
!141 = !DILocation(line: 61, column: 9, scope: !125)
!142 = !DILocation(line: 62, column: 1, scope: !125)
!143 = !DILocation(line: 61, column: 2, scope: !125)
!144 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !6, file: !6, line: 19, type: !145, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !149)
!145 = !DISubroutineType(types: !146)
!146 = !{!5, !147, !147, !147, !8, !8}
!147 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 7, baseType: !148)
!148 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!149 = !{!150, !151, !152, !153, !154, !155, !156, !157}
!150 = !DILocalVariable(name: "code", arg: 1, scope: !144, file: !6, line: 19, type: !147)
!151 = !DILocalVariable(name: "count", arg: 2, scope: !144, file: !6, line: 19, type: !147)
!152 = !DILocalVariable(name: "varhead", arg: 3, scope: !144, file: !6, line: 19, type: !147)
!153 = !DILocalVariable(name: "input", arg: 4, scope: !144, file: !6, line: 19, type: !8)
!154 = !DILocalVariable(name: "output", arg: 5, scope: !144, file: !6, line: 19, type: !8)
!155 = !DILocalVariable(name: "control", scope: !144, file: !6, line: 21, type: !5)
!156 = !DILocalVariable(name: "status", scope: !144, file: !6, line: 22, type: !5)
!157 = !DILocalVariable(name: "done", scope: !144, file: !6, line: 23, type: !147)
!158 = !DILocation(line: 19, column: 25, scope: !144)
!159 = !DILocation(line: 19, column: 35, scope: !144)
!160 = !DILocation(line: 19, column: 46, scope: !144)
!161 = !DILocation(line: 19, column: 61, scope: !144)
!162 = !DILocation(line: 19, column: 74, scope: !144)
!163 = !DILocation(line: 21, column: 2, scope: !144)
!164 = !DILocation(line: 21, column: 6, scope: !144)
!165 = !DILocation(line: 21, column: 16, scope: !144)
!166 = !DILocation(line: 21, column: 29, scope: !144)
!167 = !DILocation(line: 21, column: 24, scope: !144)
!168 = !DILocation(line: 21, column: 37, scope: !144)
!169 = !DILocation(line: 21, column: 21, scope: !144)
!170 = !DILocation(line: 21, column: 52, scope: !144)
!171 = !DILocation(line: 21, column: 47, scope: !144)
!172 = !DILocation(line: 21, column: 58, scope: !144)
!173 = !DILocation(line: 21, column: 44, scope: !144)
!174 = !DILocation(line: 22, column: 2, scope: !144)
!175 = !DILocation(line: 22, column: 6, scope: !144)
!176 = !DILocation(line: 23, column: 2, scope: !144)
!177 = !DILocation(line: 23, column: 6, scope: !144)
!178 = !DILocation(line: 25, column: 2, scope: !144)
!179 = !DILocation(line: 26, column: 28, scope: !180)
!180 = distinct !DILexicalBlock(scope: !144, file: !6, line: 25, column: 5)
!181 = !DILocation(line: 26, column: 37, scope: !180)
!182 = !DILocation(line: 26, column: 44, scope: !180)
!183 = !DILocation(line: 26, column: 12, scope: !180)
!184 = !DILocation(line: 26, column: 10, scope: !180)
!185 = !DILocation(line: 27, column: 8, scope: !186)
!186 = distinct !DILexicalBlock(scope: !180, file: !6, line: 27, column: 7)
!187 = !DILocation(line: 27, column: 15, scope: !186)
!188 = !DILocation(line: 27, column: 25, scope: !186)
!189 = !DILocation(line: 27, column: 7, scope: !180)
!190 = !DILocation(line: 28, column: 11, scope: !186)
!191 = !DILocation(line: 28, column: 4, scope: !186)
!192 = !DILocation(line: 29, column: 11, scope: !180)
!193 = !DILocation(line: 29, column: 18, scope: !180)
!194 = !DILocation(line: 29, column: 25, scope: !180)
!195 = !DILocation(line: 29, column: 10, scope: !180)
!196 = !DILocation(line: 29, column: 8, scope: !180)
!197 = !DILocation(line: 30, column: 11, scope: !180)
!198 = !DILocation(line: 31, column: 19, scope: !180)
!199 = !DILocation(line: 31, column: 14, scope: !180)
!200 = !DILocation(line: 31, column: 24, scope: !180)
!201 = !DILocation(line: 31, column: 11, scope: !180)
!202 = !DILocation(line: 32, column: 2, scope: !180)
!203 = !DILocation(line: 32, column: 11, scope: !144)
!204 = !DILocation(line: 32, column: 18, scope: !144)
!205 = !DILocation(line: 32, column: 16, scope: !144)
!206 = distinct !{!206, !178, !207, !87}
!207 = !DILocation(line: 32, column: 23, scope: !144)
!208 = !DILocation(line: 33, column: 9, scope: !144)
!209 = !DILocation(line: 33, column: 2, scope: !144)
!210 = !DILocation(line: 34, column: 1, scope: !144)
!211 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !212, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !214)
!212 = !DISubroutineType(types: !213)
!213 = !{null, !5}
!214 = !{!215}
!215 = !DILocalVariable(name: "flags", arg: 1, scope: !211, file: !6, line: 49, type: !5)
!216 = !DILocation(line: 49, column: 36, scope: !211)
!217 = !DILocation(line: 51, column: 6, scope: !218)
!218 = distinct !DILexicalBlock(scope: !211, file: !6, line: 51, column: 6)
!219 = !DILocation(line: 51, column: 12, scope: !218)
!220 = !DILocation(line: 51, column: 6, scope: !211)
!221 = !DILocation(line: 52, column: 3, scope: !218)
!222 = !{i64 19243}
!223 = !DILocation(line: 53, column: 1, scope: !211)
!224 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !225, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!225 = !DISubroutineType(types: !226)
!226 = !{!5, !5, !8, !8}
