; ModuleID = 'respected_returned_right.c'
source_filename = "respected_returned_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @respected_returned_right(i64 noundef %first, i64 noundef %memory, i64 noundef %total) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %first.addr = alloca i64, align 8
  %memory.addr = alloca i64, align 8
  %total.addr = alloca i64, align 8
  %status = alloca i64, align 8
  %done = alloca i64, align 8
  %n = alloca i64, align 8
  %i = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %first, ptr %first.addr, align 8
    #dbg_declare(ptr %first.addr, !19, !DIExpression(), !29)
  store i64 %memory, ptr %memory.addr, align 8
    #dbg_declare(ptr %memory.addr, !20, !DIExpression(), !30)
  store i64 %total, ptr %total.addr, align 8
    #dbg_declare(ptr %total.addr, !21, !DIExpression(), !31)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !32
    #dbg_declare(ptr %status, !22, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %done) #5, !dbg !32
    #dbg_declare(ptr %done, !23, !DIExpression(), !34)
  store i64 0, ptr %done, align 8, !dbg !34
  call void @llvm.lifetime.start.p0(i64 8, ptr %n) #5, !dbg !32
    #dbg_declare(ptr %n, !24, !DIExpression(), !35)
  call void @llvm.lifetime.start.p0(i64 8, ptr %i) #5, !dbg !32
    #dbg_declare(ptr %i, !25, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !32
    #dbg_declare(ptr %flags, !26, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !32
    #dbg_declare(ptr %input, !27, !DIExpression(), !38)
  br label %while.cond, !dbg !39

while.cond:                                       ; preds = %if.end, %entry
  %0 = load i64, ptr %done, align 8, !dbg !40
  %1 = load i64, ptr %total.addr, align 8, !dbg !41
  %cmp = icmp ult i64 %0, %1, !dbg !42
  br i1 %cmp, label %while.body, label %while.end, !dbg !39

while.body:                                       ; preds = %while.cond
  %2 = load i64, ptr %total.addr, align 8, !dbg !43
  %3 = load i64, ptr %done, align 8, !dbg !45
  %sub = sub i64 %2, %3, !dbg !46
  %cmp1 = icmp ugt i64 %sub, 500, !dbg !47
  br i1 %cmp1, label %cond.true, label %cond.false, !dbg !43

cond.true:                                        ; preds = %while.body
  br label %cond.end, !dbg !43

cond.false:                                       ; preds = %while.body
  %4 = load i64, ptr %total.addr, align 8, !dbg !48
  %5 = load i64, ptr %done, align 8, !dbg !49
  %sub2 = sub i64 %4, %5, !dbg !50
  br label %cond.end, !dbg !43

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ 500, %cond.true ], [ %sub2, %cond.false ], !dbg !43
  store i64 %cond, ptr %n, align 8, !dbg !51
  %call = call i64 @irq_save() #6, !dbg !52
  store i64 %call, ptr %flags, align 8, !dbg !53
  %6 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !54
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %6) #6, !dbg !55
  store ptr %call3, ptr %input, align 8, !dbg !56
  %7 = load ptr, ptr %input, align 8, !dbg !57
  %arrayidx = getelementptr i64, ptr %7, i64 0, !dbg !57
  store i64 1, ptr %arrayidx, align 8, !dbg !58
  %8 = load i64, ptr %first.addr, align 8, !dbg !59
  %9 = load i64, ptr %done, align 8, !dbg !60
  %add = add i64 %8, %9, !dbg !61
  %10 = load ptr, ptr %input, align 8, !dbg !62
  %arrayidx4 = getelementptr i64, ptr %10, i64 1, !dbg !62
  store i64 %add, ptr %arrayidx4, align 8, !dbg !63
  %11 = load ptr, ptr %input, align 8, !dbg !64
  %arrayidx5 = getelementptr i64, ptr %11, i64 2, !dbg !64
  store i64 3, ptr %arrayidx5, align 8, !dbg !65
  store i64 0, ptr %i, align 8, !dbg !66
  br label %for.cond, !dbg !68

for.cond:                                         ; preds = %for.inc, %cond.end
  %12 = load i64, ptr %i, align 8, !dbg !69
  %13 = load i64, ptr %n, align 8, !dbg !71
  %cmp6 = icmp ult i64 %12, %13, !dbg !72
  br i1 %cmp6, label %for.body, label %for.end, !dbg !73

for.body:                                         ; preds = %for.cond
  %14 = load i64, ptr %memory.addr, align 8, !dbg !74
  %15 = load i64, ptr %done, align 8, !dbg !75
  %add7 = add i64 %14, %15, !dbg !76
  %16 = load i64, ptr %i, align 8, !dbg !77
  %add8 = add i64 %add7, %16, !dbg !78
  %17 = load ptr, ptr %input, align 8, !dbg !79
  %18 = load i64, ptr %i, align 8, !dbg !80
  %add9 = add i64 3, %18, !dbg !81
  %arrayidx10 = getelementptr i64, ptr %17, i64 %add9, !dbg !79
  store i64 %add8, ptr %arrayidx10, align 8, !dbg !82
  br label %for.inc, !dbg !79

for.inc:                                          ; preds = %for.body
  %19 = load i64, ptr %i, align 8, !dbg !83
  %inc = add i64 %19, 1, !dbg !83
  store i64 %inc, ptr %i, align 8, !dbg !83
  br label %for.cond, !dbg !84, !llvm.loop !85

for.end:                                          ; preds = %for.cond
  %20 = load i64, ptr %n, align 8, !dbg !88
  %conv = trunc i64 %20 to i16, !dbg !88
  %21 = load ptr, ptr %input, align 8, !dbg !89
  %call11 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 75, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %21, ptr noundef null) #6, !dbg !90
  store i64 %call11, ptr %status, align 8, !dbg !91
  %22 = load i64, ptr %flags, align 8, !dbg !92
  call void @irq_restore(i64 noundef %22) #6, !dbg !93
  %23 = load i64, ptr %status, align 8, !dbg !94
  %call12 = call i32 @succeeded(i64 noundef %23) #6, !dbg !96
  %tobool = icmp ne i32 %call12, 0, !dbg !96
  br i1 %tobool, label %if.end, label %if.then, !dbg !97

if.then:                                          ; preds = %for.end
  %24 = load i64, ptr %done, align 8, !dbg !98
  %25 = load i64, ptr %status, align 8, !dbg !99
  %shr = lshr i64 %25, 32, !dbg !100
  %and = and i64 %shr, 4095, !dbg !101
  %add13 = add i64 %24, %and, !dbg !102
  store i64 %add13, ptr %retval, align 8, !dbg !103
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !103

if.end:                                           ; preds = %for.end
  %26 = load i64, ptr %n, align 8, !dbg !104
  %27 = load i64, ptr %done, align 8, !dbg !105
  %add14 = add i64 %27, %26, !dbg !105
  store i64 %add14, ptr %done, align 8, !dbg !105
  br label %while.cond, !dbg !39, !llvm.loop !106

while.end:                                        ; preds = %while.cond
  %28 = load i64, ptr %done, align 8, !dbg !108
  store i64 %28, ptr %retval, align 8, !dbg !109
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !109

cleanup:                                          ; preds = %while.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %i) #5, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %n) #5, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %done) #5, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !110
  %29 = load i64, ptr %retval, align 8, !dbg !110
  ret i64 %29, !dbg !110
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

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !224 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !229, !DIExpression(), !230)
  %0 = load i64, ptr %status.addr, align 8, !dbg !231
  %and = and i64 %0, 65535, !dbg !232
  %cmp = icmp eq i64 %and, 0, !dbg !233
  %conv = zext i1 %cmp to i32, !dbg !233
  ret i32 %conv, !dbg !234
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !235 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!11, !12, !13}
!llvm.ident = !{!14}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "respected_returned_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "9298cd683f8863c75d8f1fd45ec33116")
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
!15 = distinct !DISubprogram(name: "respected_returned_right", scope: !3, file: !3, line: 7, type: !16, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !18)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7, !7, !7}
!18 = !{!19, !20, !21, !22, !23, !24, !25, !26, !27}
!19 = !DILocalVariable(name: "first", arg: 1, scope: !15, file: !3, line: 7, type: !7)
!20 = !DILocalVariable(name: "memory", arg: 2, scope: !15, file: !3, line: 7, type: !7)
!21 = !DILocalVariable(name: "total", arg: 3, scope: !15, file: !3, line: 7, type: !7)
!22 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 9, type: !7)
!23 = !DILocalVariable(name: "done", scope: !15, file: !3, line: 9, type: !7)
!24 = !DILocalVariable(name: "n", scope: !15, file: !3, line: 9, type: !7)
!25 = !DILocalVariable(name: "i", scope: !15, file: !3, line: 9, type: !7)
!26 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 9, type: !7)
!27 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 9, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!29 = !DILocation(line: 7, column: 34, scope: !15)
!30 = !DILocation(line: 7, column: 45, scope: !15)
!31 = !DILocation(line: 7, column: 57, scope: !15)
!32 = !DILocation(line: 9, column: 2, scope: !15)
!33 = !DILocation(line: 9, column: 6, scope: !15)
!34 = !DILocation(line: 9, column: 14, scope: !15)
!35 = !DILocation(line: 9, column: 24, scope: !15)
!36 = !DILocation(line: 9, column: 27, scope: !15)
!37 = !DILocation(line: 9, column: 30, scope: !15)
!38 = !DILocation(line: 9, column: 38, scope: !15)
!39 = !DILocation(line: 11, column: 2, scope: !15)
!40 = !DILocation(line: 11, column: 9, scope: !15)
!41 = !DILocation(line: 11, column: 16, scope: !15)
!42 = !DILocation(line: 11, column: 14, scope: !15)
!43 = !DILocation(line: 12, column: 7, scope: !44)
!44 = distinct !DILexicalBlock(scope: !15, file: !3, line: 11, column: 23)
!45 = !DILocation(line: 12, column: 15, scope: !44)
!46 = !DILocation(line: 12, column: 13, scope: !44)
!47 = !DILocation(line: 12, column: 20, scope: !44)
!48 = !DILocation(line: 12, column: 34, scope: !44)
!49 = !DILocation(line: 12, column: 42, scope: !44)
!50 = !DILocation(line: 12, column: 40, scope: !44)
!51 = !DILocation(line: 12, column: 5, scope: !44)
!52 = !DILocation(line: 13, column: 11, scope: !44)
!53 = !DILocation(line: 13, column: 9, scope: !44)
!54 = !DILocation(line: 14, column: 29, scope: !44)
!55 = !DILocation(line: 14, column: 11, scope: !44)
!56 = !DILocation(line: 14, column: 9, scope: !44)
!57 = !DILocation(line: 15, column: 3, scope: !44)
!58 = !DILocation(line: 15, column: 12, scope: !44)
!59 = !DILocation(line: 16, column: 14, scope: !44)
!60 = !DILocation(line: 16, column: 22, scope: !44)
!61 = !DILocation(line: 16, column: 20, scope: !44)
!62 = !DILocation(line: 16, column: 3, scope: !44)
!63 = !DILocation(line: 16, column: 12, scope: !44)
!64 = !DILocation(line: 17, column: 3, scope: !44)
!65 = !DILocation(line: 17, column: 12, scope: !44)
!66 = !DILocation(line: 18, column: 10, scope: !67)
!67 = distinct !DILexicalBlock(scope: !44, file: !3, line: 18, column: 3)
!68 = !DILocation(line: 18, column: 8, scope: !67)
!69 = !DILocation(line: 18, column: 15, scope: !70)
!70 = distinct !DILexicalBlock(scope: !67, file: !3, line: 18, column: 3)
!71 = !DILocation(line: 18, column: 19, scope: !70)
!72 = !DILocation(line: 18, column: 17, scope: !70)
!73 = !DILocation(line: 18, column: 3, scope: !67)
!74 = !DILocation(line: 19, column: 19, scope: !70)
!75 = !DILocation(line: 19, column: 28, scope: !70)
!76 = !DILocation(line: 19, column: 26, scope: !70)
!77 = !DILocation(line: 19, column: 35, scope: !70)
!78 = !DILocation(line: 19, column: 33, scope: !70)
!79 = !DILocation(line: 19, column: 4, scope: !70)
!80 = !DILocation(line: 19, column: 14, scope: !70)
!81 = !DILocation(line: 19, column: 12, scope: !70)
!82 = !DILocation(line: 19, column: 17, scope: !70)
!83 = !DILocation(line: 18, column: 23, scope: !70)
!84 = !DILocation(line: 18, column: 3, scope: !70)
!85 = distinct !{!85, !73, !86, !87}
!86 = !DILocation(line: 19, column: 35, scope: !67)
!87 = !{!"llvm.loop.mustprogress"}
!88 = !DILocation(line: 20, column: 38, scope: !44)
!89 = !DILocation(line: 20, column: 44, scope: !44)
!90 = !DILocation(line: 20, column: 12, scope: !44)
!91 = !DILocation(line: 20, column: 10, scope: !44)
!92 = !DILocation(line: 21, column: 15, scope: !44)
!93 = !DILocation(line: 21, column: 3, scope: !44)
!94 = !DILocation(line: 22, column: 18, scope: !95)
!95 = distinct !DILexicalBlock(scope: !44, file: !3, line: 22, column: 7)
!96 = !DILocation(line: 22, column: 8, scope: !95)
!97 = !DILocation(line: 22, column: 7, scope: !44)
!98 = !DILocation(line: 23, column: 11, scope: !95)
!99 = !DILocation(line: 23, column: 20, scope: !95)
!100 = !DILocation(line: 23, column: 27, scope: !95)
!101 = !DILocation(line: 23, column: 34, scope: !95)
!102 = !DILocation(line: 23, column: 16, scope: !95)
!103 = !DILocation(line: 23, column: 4, scope: !95)
!104 = !DILocation(line: 24, column: 11, scope: !44)
!105 = !DILocation(line: 24, column: 8, scope: !44)
!106 = distinct !{!106, !39, !107, !87}
!107 = !DILocation(line: 25, column: 2, scope: !15)
!108 = !DILocation(line: 26, column: 9, scope: !15)
!109 = !DILocation(line: 26, column: 2, scope: !15)
!110 = !DILocation(line: 27, column: 1, scope: !15)
!111 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !112, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !114)
!112 = !DISubroutineType(types: !113)
!113 = !{!7}
!114 = !{!115}
!115 = !DILocalVariable(name: "flags", scope: !111, file: !8, line: 42, type: !7)
!116 = !DILocation(line: 42, column: 2, scope: !111)
!117 = !DILocation(line: 42, column: 6, scope: !111)
!118 = !DILocation(line: 44, column: 2, scope: !111)
!119 = !{i64 19130, i64 19139}
!120 = !DILocation(line: 45, column: 2, scope: !111)
!121 = !{i64 19201}
!122 = !DILocation(line: 46, column: 9, scope: !111)
!123 = !DILocation(line: 47, column: 1, scope: !111)
!124 = !DILocation(line: 46, column: 2, scope: !111)
!125 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !126, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !128)
!126 = !DISubroutineType(types: !127)
!127 = !{!5, !6}
!128 = !{!129, !130}
!129 = !DILocalVariable(name: "variable", arg: 1, scope: !125, file: !8, line: 56, type: !6)
!130 = !DILocalVariable(name: "offset", scope: !125, file: !8, line: 58, type: !7)
!131 = !DILocation(line: 56, column: 46, scope: !125)
!132 = !DILocation(line: 58, column: 2, scope: !125)
!133 = !DILocation(line: 58, column: 6, scope: !125)
!134 = !DILocation(line: 60, column: 2, scope: !125)
!135 = !{i64 19502}
!136 = !DILocation(line: 61, column: 25, scope: !125)
!137 = !DILocation(line: 61, column: 20, scope: !125)
!138 = !DILocation(line: 61, column: 36, scope: !125)
!139 = !DILocation(line: 61, column: 34, scope: !125)
!140 = !DILocation(line: 61, column: 10, scope: !125)
!141 = !DILocation(line: 61, column: 9, scope: !125)
!142 = !DILocation(line: 62, column: 1, scope: !125)
!143 = !DILocation(line: 61, column: 2, scope: !125)
!144 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !145, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !149)
!145 = !DISubroutineType(types: !146)
!146 = !{!7, !147, !147, !147, !5, !5}
!147 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !148)
!148 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!149 = !{!150, !151, !152, !153, !154, !155, !156, !157}
!150 = !DILocalVariable(name: "code", arg: 1, scope: !144, file: !8, line: 19, type: !147)
!151 = !DILocalVariable(name: "count", arg: 2, scope: !144, file: !8, line: 19, type: !147)
!152 = !DILocalVariable(name: "varhead", arg: 3, scope: !144, file: !8, line: 19, type: !147)
!153 = !DILocalVariable(name: "input", arg: 4, scope: !144, file: !8, line: 19, type: !5)
!154 = !DILocalVariable(name: "output", arg: 5, scope: !144, file: !8, line: 19, type: !5)
!155 = !DILocalVariable(name: "control", scope: !144, file: !8, line: 21, type: !7)
!156 = !DILocalVariable(name: "status", scope: !144, file: !8, line: 22, type: !7)
!157 = !DILocalVariable(name: "done", scope: !144, file: !8, line: 23, type: !147)
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
!180 = distinct !DILexicalBlock(scope: !144, file: !8, line: 25, column: 5)
!181 = !DILocation(line: 26, column: 37, scope: !180)
!182 = !DILocation(line: 26, column: 44, scope: !180)
!183 = !DILocation(line: 26, column: 12, scope: !180)
!184 = !DILocation(line: 26, column: 10, scope: !180)
!185 = !DILocation(line: 27, column: 8, scope: !186)
!186 = distinct !DILexicalBlock(scope: !180, file: !8, line: 27, column: 7)
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
!211 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !212, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !214)
!212 = !DISubroutineType(types: !213)
!213 = !{null, !7}
!214 = !{!215}
!215 = !DILocalVariable(name: "flags", arg: 1, scope: !211, file: !8, line: 49, type: !7)
!216 = !DILocation(line: 49, column: 36, scope: !211)
!217 = !DILocation(line: 51, column: 6, scope: !218)
!218 = distinct !DILexicalBlock(scope: !211, file: !8, line: 51, column: 6)
!219 = !DILocation(line: 51, column: 12, scope: !218)
!220 = !DILocation(line: 51, column: 6, scope: !211)
!221 = !DILocation(line: 52, column: 3, scope: !218)
!222 = !{i64 19321}
!223 = !DILocation(line: 53, column: 1, scope: !211)
!224 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !225, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !228)
!225 = !DISubroutineType(types: !226)
!226 = !{!227, !7}
!227 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!228 = !{!229}
!229 = !DILocalVariable(name: "status", arg: 1, scope: !224, file: !8, line: 72, type: !7)
!230 = !DILocation(line: 72, column: 33, scope: !224)
!231 = !DILocation(line: 74, column: 10, scope: !224)
!232 = !DILocation(line: 74, column: 17, scope: !224)
!233 = !DILocation(line: 74, column: 27, scope: !224)
!234 = !DILocation(line: 74, column: 2, scope: !224)
!235 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !236, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!236 = !DISubroutineType(types: !237)
!237 = !{!7, !7, !5, !5}
