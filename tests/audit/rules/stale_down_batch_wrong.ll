; ModuleID = 'stale_down_batch_wrong.c'
source_filename = "stale_down_batch_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_down_batch_wrong(ptr noundef %names, i32 noundef %left) #0 !dbg !19 {
entry:
  %names.addr = alloca ptr, align 8
  %left.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %i = alloca i32, align 4
  %count = alloca i32, align 4
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %names, ptr %names.addr, align 8
    #dbg_declare(ptr %names.addr, !27, !DIExpression(), !51)
  store i32 %left, ptr %left.addr, align 4
    #dbg_declare(ptr %left.addr, !28, !DIExpression(), !52)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !53
    #dbg_declare(ptr %flags, !29, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !53
    #dbg_declare(ptr %status, !30, !DIExpression(), !55)
  store i64 0, ptr %status, align 8, !dbg !55
  br label %while.cond, !dbg !56

while.cond:                                       ; preds = %cleanup.cont, %entry
  %0 = load i32, ptr %left.addr, align 4, !dbg !57
  %tobool = icmp ne i32 %0, 0, !dbg !56
  br i1 %tobool, label %while.body, label %while.end, !dbg !56

while.body:                                       ; preds = %while.cond
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #6, !dbg !58
    #dbg_declare(ptr %i, !31, !DIExpression(), !59)
  call void @llvm.lifetime.start.p0(i64 4, ptr %count) #6, !dbg !58
    #dbg_declare(ptr %count, !33, !DIExpression(), !60)
  %1 = load i32, ptr %left.addr, align 4, !dbg !61
  %cmp = icmp ult i32 %1, 100, !dbg !62
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !61

cond.true:                                        ; preds = %while.body
  %2 = load i32, ptr %left.addr, align 4, !dbg !63
  br label %cond.end, !dbg !61

cond.false:                                       ; preds = %while.body
  br label %cond.end, !dbg !61

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ %2, %cond.true ], [ 100, %cond.false ], !dbg !61
  store i32 %cond, ptr %count, align 4, !dbg !60
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !64
    #dbg_declare(ptr %input, !34, !DIExpression(), !65)
  %call = call i64 @irq_save() #7, !dbg !66
  store i64 %call, ptr %flags, align 8, !dbg !67
  %3 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !68
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %3) #7, !dbg !69
  store ptr %call1, ptr %input, align 8, !dbg !70
  %4 = load ptr, ptr %input, align 8, !dbg !71
  call void @llvm.memset.p0.i64(ptr align 1 %4, i8 0, i64 16, i1 false), !dbg !72
  %5 = load i32, ptr %left.addr, align 4, !dbg !73
  %cmp2 = icmp uge i32 %5, 100, !dbg !75
  br i1 %cmp2, label %if.then, label %if.else, !dbg !76

if.then:                                          ; preds = %cond.end
  %6 = load i32, ptr %count, align 4, !dbg !77
  store i32 %6, ptr %i, align 4, !dbg !79
  br label %for.cond, !dbg !80

for.cond:                                         ; preds = %for.body, %if.then
  %7 = load i32, ptr %i, align 4, !dbg !81
  %dec = add i32 %7, -1, !dbg !81
  store i32 %dec, ptr %i, align 4, !dbg !81
  %tobool3 = icmp ne i32 %7, 0, !dbg !83
  br i1 %tobool3, label %for.body, label %for.end, !dbg !83

for.body:                                         ; preds = %for.cond
  %8 = load ptr, ptr %names.addr, align 8, !dbg !84
  %9 = load i32, ptr %i, align 4, !dbg !85
  %idxprom = zext i32 %9 to i64, !dbg !84
  %arrayidx = getelementptr i32, ptr %8, i64 %idxprom, !dbg !84
  %10 = load i32, ptr %arrayidx, align 4, !dbg !84
  %11 = load ptr, ptr %input, align 8, !dbg !86
  %names4 = getelementptr inbounds %struct.registers_input, ptr %11, i32 0, i32 4, !dbg !87
  %12 = load i32, ptr %i, align 4, !dbg !88
  %idxprom5 = zext i32 %12 to i64, !dbg !86
  %arrayidx6 = getelementptr [0 x i32], ptr %names4, i64 0, i64 %idxprom5, !dbg !86
  store i32 %10, ptr %arrayidx6, align 1, !dbg !89
  br label %for.cond, !dbg !90, !llvm.loop !91

for.end:                                          ; preds = %for.cond
  br label %if.end, !dbg !92

if.else:                                          ; preds = %cond.end
  %13 = load ptr, ptr %names.addr, align 8, !dbg !94
  %arrayidx7 = getelementptr i32, ptr %13, i64 0, !dbg !94
  %14 = load i32, ptr %arrayidx7, align 4, !dbg !94
  %15 = load ptr, ptr %input, align 8, !dbg !95
  %names8 = getelementptr inbounds %struct.registers_input, ptr %15, i32 0, i32 4, !dbg !96
  %arrayidx9 = getelementptr [0 x i32], ptr %names8, i64 0, i64 0, !dbg !95
  store i32 %14, ptr %arrayidx9, align 1, !dbg !97
  br label %if.end

if.end:                                           ; preds = %if.else, %for.end
  %16 = load i32, ptr %count, align 4, !dbg !98
  %conv = trunc i32 %16 to i16, !dbg !98
  %17 = load ptr, ptr %input, align 8, !dbg !99
  %18 = load ptr, ptr %input, align 8, !dbg !100
  %add.ptr = getelementptr i8, ptr %18, i64 2048, !dbg !101
  %call10 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %17, ptr noundef %add.ptr) #7, !dbg !102
  store i64 %call10, ptr %status, align 8, !dbg !103
  %19 = load i64, ptr %flags, align 8, !dbg !104
  call void @irq_restore(i64 noundef %19) #7, !dbg !105
  %20 = load i64, ptr %status, align 8, !dbg !106
  %and = and i64 %20, 65535, !dbg !108
  %tobool11 = icmp ne i64 %and, 0, !dbg !108
  br i1 %tobool11, label %if.then12, label %if.end13, !dbg !109

if.then12:                                        ; preds = %if.end
  store i32 3, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !110

if.end13:                                         ; preds = %if.end
  %21 = load i32, ptr %count, align 4, !dbg !111
  %22 = load i32, ptr %left.addr, align 4, !dbg !112
  %sub = sub i32 %22, %21, !dbg !112
  store i32 %sub, ptr %left.addr, align 4, !dbg !112
  %23 = load i32, ptr %count, align 4, !dbg !113
  %24 = load ptr, ptr %names.addr, align 8, !dbg !114
  %idx.ext = zext i32 %23 to i64, !dbg !114
  %add.ptr14 = getelementptr i32, ptr %24, i64 %idx.ext, !dbg !114
  store ptr %add.ptr14, ptr %names.addr, align 8, !dbg !114
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !115
  br label %cleanup, !dbg !115

cleanup:                                          ; preds = %if.end13, %if.then12
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !115
  call void @llvm.lifetime.end.p0(i64 4, ptr %count) #6, !dbg !115
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !115
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %unreachable [
    i32 0, label %cleanup.cont
    i32 3, label %while.end
  ]

cleanup.cont:                                     ; preds = %cleanup
  br label %while.cond, !dbg !56, !llvm.loop !116

while.end:                                        ; preds = %cleanup, %while.cond
  %25 = load i64, ptr %status, align 8, !dbg !117
  store i32 1, ptr %cleanup.dest.slot, align 4
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !118
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !118
  ret i64 %25, !dbg !119

unreachable:                                      ; preds = %cleanup
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !120 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !125
    #dbg_declare(ptr %flags, !124, !DIExpression(), !126)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !127, !srcloc !128
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !129, !srcloc !130
  %0 = load i64, ptr %flags, align 8, !dbg !131
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !132
  ret i64 %0, !dbg !133
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !134 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !138, !DIExpression(), !140)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !141
    #dbg_declare(ptr %offset, !139, !DIExpression(), !142)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !143, !srcloc !144
  store i64 %0, ptr %offset, align 8, !dbg !143
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !145
  %2 = ptrtoint ptr %1 to i64, !dbg !146
  %3 = load i64, ptr %offset, align 8, !dbg !147
  %add = add i64 %2, %3, !dbg !148
  %4 = inttoptr i64 %add to ptr, !dbg !149
  %5 = load ptr, ptr %4, align 8, !dbg !150
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !151
  ret ptr %5, !dbg !152
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !153 {
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
    #dbg_declare(ptr %code.addr, !159, !DIExpression(), !167)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !160, !DIExpression(), !168)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !161, !DIExpression(), !169)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !162, !DIExpression(), !170)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !163, !DIExpression(), !171)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !172
    #dbg_declare(ptr %control, !164, !DIExpression(), !173)
  %0 = load i16, ptr %code.addr, align 2, !dbg !174
  %conv = zext i16 %0 to i64, !dbg !174
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !175
  %conv1 = zext i16 %1 to i64, !dbg !176
  %shl = shl i64 %conv1, 17, !dbg !177
  %or = or i64 %conv, %shl, !dbg !178
  %2 = load i16, ptr %count.addr, align 2, !dbg !179
  %conv2 = zext i16 %2 to i64, !dbg !180
  %shl3 = shl i64 %conv2, 32, !dbg !181
  %or4 = or i64 %or, %shl3, !dbg !182
  store i64 %or4, ptr %control, align 8, !dbg !173
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !183
    #dbg_declare(ptr %status, !165, !DIExpression(), !184)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !185
    #dbg_declare(ptr %done, !166, !DIExpression(), !186)
  br label %do.body, !dbg !187

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !188
  %4 = load ptr, ptr %input.addr, align 8, !dbg !190
  %5 = load ptr, ptr %output.addr, align 8, !dbg !191
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !192
  store i64 %call, ptr %status, align 8, !dbg !193
  %6 = load i64, ptr %status, align 8, !dbg !194
  %and = and i64 %6, 65535, !dbg !196
  %cmp = icmp ne i64 %and, 0, !dbg !197
  br i1 %cmp, label %if.then, label %if.end, !dbg !198

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !199
  store i64 %7, ptr %retval, align 8, !dbg !200
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !200

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !201
  %shr = lshr i64 %8, 32, !dbg !202
  %and6 = and i64 %shr, 4095, !dbg !203
  %conv7 = trunc i64 %and6 to i16, !dbg !204
  store i16 %conv7, ptr %done, align 2, !dbg !205
  %9 = load i64, ptr %control, align 8, !dbg !206
  %and8 = and i64 %9, -1152640029630136321, !dbg !206
  store i64 %and8, ptr %control, align 8, !dbg !206
  %10 = load i16, ptr %done, align 2, !dbg !207
  %conv9 = zext i16 %10 to i64, !dbg !208
  %shl10 = shl i64 %conv9, 48, !dbg !209
  %11 = load i64, ptr %control, align 8, !dbg !210
  %or11 = or i64 %11, %shl10, !dbg !210
  store i64 %or11, ptr %control, align 8, !dbg !210
  br label %do.cond, !dbg !211

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !212
  %conv12 = zext i16 %12 to i32, !dbg !212
  %13 = load i16, ptr %count.addr, align 2, !dbg !213
  %conv13 = zext i16 %13 to i32, !dbg !213
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !214
  br i1 %cmp14, label %do.body, label %do.end, !dbg !211, !llvm.loop !215

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !217
  store i64 %14, ptr %retval, align 8, !dbg !218
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !218

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !219
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !219
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !219
  %15 = load i64, ptr %retval, align 8, !dbg !219
  ret i64 %15, !dbg !219
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !220 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !224, !DIExpression(), !225)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !226
  %and = and i64 %0, 512, !dbg !228
  %tobool = icmp ne i64 %and, 0, !dbg !228
  br i1 %tobool, label %if.then, label %if.end, !dbg !229

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !230, !srcloc !231
  br label %if.end, !dbg !230

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !232
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !233 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin noredzone "no-builtins" }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_down_batch_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "ad5979af1530690ed9cce5f97f462435")
!4 = !{!5, !7, !9}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !10, line: 9, baseType: !11)
!10 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!11 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!12 = !{!0, !13}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!15 = !{i32 7, !"Dwarf Version", i32 5}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!19 = distinct !DISubprogram(name: "stale_down_batch_wrong", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
!20 = !DISubroutineType(types: !21)
!21 = !{!9, !22, !24}
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !24)
!24 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !25)
!25 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!26 = !{!27, !28, !29, !30, !31, !33, !34}
!27 = !DILocalVariable(name: "names", arg: 1, scope: !19, file: !3, line: 8, type: !22)
!28 = !DILocalVariable(name: "left", arg: 2, scope: !19, file: !3, line: 8, type: !24)
!29 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 10, type: !9)
!30 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 10, type: !9)
!31 = !DILocalVariable(name: "i", scope: !32, file: !3, line: 13, type: !24)
!32 = distinct !DILexicalBlock(scope: !19, file: !3, line: 12, column: 15)
!33 = !DILocalVariable(name: "count", scope: !32, file: !3, line: 13, type: !24)
!34 = !DILocalVariable(name: "input", scope: !32, file: !3, line: 14, type: !35)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !37)
!37 = !{!38, !39, !40, !43, !47}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !36, file: !10, line: 78, baseType: !9, size: 64)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !36, file: !10, line: 79, baseType: !24, size: 32, offset: 64)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !36, file: !10, line: 80, baseType: !41, size: 8, offset: 96)
!41 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !42)
!42 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !36, file: !10, line: 81, baseType: !44, size: 24, offset: 104)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !41, size: 24, elements: !45)
!45 = !{!46}
!46 = !DISubrange(count: 3)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !36, file: !10, line: 82, baseType: !48, offset: 128)
!48 = !DICompositeType(tag: DW_TAG_array_type, baseType: !24, elements: !49)
!49 = !{!50}
!50 = !DISubrange(count: -1)
!51 = !DILocation(line: 8, column: 39, scope: !19)
!52 = !DILocation(line: 8, column: 50, scope: !19)
!53 = !DILocation(line: 10, column: 2, scope: !19)
!54 = !DILocation(line: 10, column: 6, scope: !19)
!55 = !DILocation(line: 10, column: 13, scope: !19)
!56 = !DILocation(line: 12, column: 2, scope: !19)
!57 = !DILocation(line: 12, column: 9, scope: !19)
!58 = !DILocation(line: 13, column: 3, scope: !32)
!59 = !DILocation(line: 13, column: 7, scope: !32)
!60 = !DILocation(line: 13, column: 10, scope: !32)
!61 = !DILocation(line: 13, column: 18, scope: !32)
!62 = !DILocation(line: 13, column: 23, scope: !32)
!63 = !DILocation(line: 13, column: 31, scope: !32)
!64 = !DILocation(line: 14, column: 3, scope: !32)
!65 = !DILocation(line: 14, column: 27, scope: !32)
!66 = !DILocation(line: 16, column: 11, scope: !32)
!67 = !DILocation(line: 16, column: 9, scope: !32)
!68 = !DILocation(line: 17, column: 29, scope: !32)
!69 = !DILocation(line: 17, column: 11, scope: !32)
!70 = !DILocation(line: 17, column: 9, scope: !32)
!71 = !DILocation(line: 18, column: 20, scope: !32)
!72 = !DILocation(line: 18, column: 3, scope: !32)
!73 = !DILocation(line: 19, column: 7, scope: !74)
!74 = distinct !DILexicalBlock(scope: !32, file: !3, line: 19, column: 7)
!75 = !DILocation(line: 19, column: 12, scope: !74)
!76 = !DILocation(line: 19, column: 7, scope: !32)
!77 = !DILocation(line: 20, column: 13, scope: !78)
!78 = distinct !DILexicalBlock(scope: !74, file: !3, line: 20, column: 4)
!79 = !DILocation(line: 20, column: 11, scope: !78)
!80 = !DILocation(line: 20, column: 9, scope: !78)
!81 = !DILocation(line: 20, column: 21, scope: !82)
!82 = distinct !DILexicalBlock(scope: !78, file: !3, line: 20, column: 4)
!83 = !DILocation(line: 20, column: 4, scope: !78)
!84 = !DILocation(line: 21, column: 23, scope: !82)
!85 = !DILocation(line: 21, column: 29, scope: !82)
!86 = !DILocation(line: 21, column: 5, scope: !82)
!87 = !DILocation(line: 21, column: 12, scope: !82)
!88 = !DILocation(line: 21, column: 18, scope: !82)
!89 = !DILocation(line: 21, column: 21, scope: !82)
!90 = !DILocation(line: 20, column: 4, scope: !82)
!91 = distinct !{!91, !83, !92, !93}
!92 = !DILocation(line: 21, column: 30, scope: !78)
!93 = !{!"llvm.loop.mustprogress"}
!94 = !DILocation(line: 23, column: 22, scope: !74)
!95 = !DILocation(line: 23, column: 4, scope: !74)
!96 = !DILocation(line: 23, column: 11, scope: !74)
!97 = !DILocation(line: 23, column: 20, scope: !74)
!98 = !DILocation(line: 24, column: 38, scope: !32)
!99 = !DILocation(line: 24, column: 48, scope: !32)
!100 = !DILocation(line: 24, column: 63, scope: !32)
!101 = !DILocation(line: 24, column: 69, scope: !32)
!102 = !DILocation(line: 24, column: 12, scope: !32)
!103 = !DILocation(line: 24, column: 10, scope: !32)
!104 = !DILocation(line: 25, column: 15, scope: !32)
!105 = !DILocation(line: 25, column: 3, scope: !32)
!106 = !DILocation(line: 26, column: 7, scope: !107)
!107 = distinct !DILexicalBlock(scope: !32, file: !3, line: 26, column: 7)
!108 = !DILocation(line: 26, column: 14, scope: !107)
!109 = !DILocation(line: 26, column: 7, scope: !32)
!110 = !DILocation(line: 27, column: 4, scope: !107)
!111 = !DILocation(line: 28, column: 11, scope: !32)
!112 = !DILocation(line: 28, column: 8, scope: !32)
!113 = !DILocation(line: 29, column: 12, scope: !32)
!114 = !DILocation(line: 29, column: 9, scope: !32)
!115 = !DILocation(line: 30, column: 2, scope: !19)
!116 = distinct !{!116, !56, !115, !93}
!117 = !DILocation(line: 31, column: 9, scope: !19)
!118 = !DILocation(line: 32, column: 1, scope: !19)
!119 = !DILocation(line: 31, column: 2, scope: !19)
!120 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !121, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !123)
!121 = !DISubroutineType(types: !122)
!122 = !{!9}
!123 = !{!124}
!124 = !DILocalVariable(name: "flags", scope: !120, file: !10, line: 42, type: !9)
!125 = !DILocation(line: 42, column: 2, scope: !120)
!126 = !DILocation(line: 42, column: 6, scope: !120)
!127 = !DILocation(line: 44, column: 2, scope: !120)
!128 = !{i64 19206, i64 19215}
!129 = !DILocation(line: 45, column: 2, scope: !120)
!130 = !{i64 19277}
!131 = !DILocation(line: 46, column: 9, scope: !120)
!132 = !DILocation(line: 47, column: 1, scope: !120)
!133 = !DILocation(line: 46, column: 2, scope: !120)
!134 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !135, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !137)
!135 = !DISubroutineType(types: !136)
!136 = !{!8, !7}
!137 = !{!138, !139}
!138 = !DILocalVariable(name: "variable", arg: 1, scope: !134, file: !10, line: 56, type: !7)
!139 = !DILocalVariable(name: "offset", scope: !134, file: !10, line: 58, type: !9)
!140 = !DILocation(line: 56, column: 46, scope: !134)
!141 = !DILocation(line: 58, column: 2, scope: !134)
!142 = !DILocation(line: 58, column: 6, scope: !134)
!143 = !DILocation(line: 60, column: 2, scope: !134)
!144 = !{i64 19578}
!145 = !DILocation(line: 61, column: 25, scope: !134)
!146 = !DILocation(line: 61, column: 20, scope: !134)
!147 = !DILocation(line: 61, column: 36, scope: !134)
!148 = !DILocation(line: 61, column: 34, scope: !134)
!149 = !DILocation(line: 61, column: 10, scope: !134)
!150 = !DILocation(line: 61, column: 9, scope: !134)
!151 = !DILocation(line: 62, column: 1, scope: !134)
!152 = !DILocation(line: 61, column: 2, scope: !134)
!153 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !10, file: !10, line: 19, type: !154, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !158)
!154 = !DISubroutineType(types: !155)
!155 = !{!9, !156, !156, !156, !8, !8}
!156 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !10, line: 7, baseType: !157)
!157 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!158 = !{!159, !160, !161, !162, !163, !164, !165, !166}
!159 = !DILocalVariable(name: "code", arg: 1, scope: !153, file: !10, line: 19, type: !156)
!160 = !DILocalVariable(name: "count", arg: 2, scope: !153, file: !10, line: 19, type: !156)
!161 = !DILocalVariable(name: "varhead", arg: 3, scope: !153, file: !10, line: 19, type: !156)
!162 = !DILocalVariable(name: "input", arg: 4, scope: !153, file: !10, line: 19, type: !8)
!163 = !DILocalVariable(name: "output", arg: 5, scope: !153, file: !10, line: 19, type: !8)
!164 = !DILocalVariable(name: "control", scope: !153, file: !10, line: 21, type: !9)
!165 = !DILocalVariable(name: "status", scope: !153, file: !10, line: 22, type: !9)
!166 = !DILocalVariable(name: "done", scope: !153, file: !10, line: 23, type: !156)
!167 = !DILocation(line: 19, column: 25, scope: !153)
!168 = !DILocation(line: 19, column: 35, scope: !153)
!169 = !DILocation(line: 19, column: 46, scope: !153)
!170 = !DILocation(line: 19, column: 61, scope: !153)
!171 = !DILocation(line: 19, column: 74, scope: !153)
!172 = !DILocation(line: 21, column: 2, scope: !153)
!173 = !DILocation(line: 21, column: 6, scope: !153)
!174 = !DILocation(line: 21, column: 16, scope: !153)
!175 = !DILocation(line: 21, column: 29, scope: !153)
!176 = !DILocation(line: 21, column: 24, scope: !153)
!177 = !DILocation(line: 21, column: 37, scope: !153)
!178 = !DILocation(line: 21, column: 21, scope: !153)
!179 = !DILocation(line: 21, column: 52, scope: !153)
!180 = !DILocation(line: 21, column: 47, scope: !153)
!181 = !DILocation(line: 21, column: 58, scope: !153)
!182 = !DILocation(line: 21, column: 44, scope: !153)
!183 = !DILocation(line: 22, column: 2, scope: !153)
!184 = !DILocation(line: 22, column: 6, scope: !153)
!185 = !DILocation(line: 23, column: 2, scope: !153)
!186 = !DILocation(line: 23, column: 6, scope: !153)
!187 = !DILocation(line: 25, column: 2, scope: !153)
!188 = !DILocation(line: 26, column: 28, scope: !189)
!189 = distinct !DILexicalBlock(scope: !153, file: !10, line: 25, column: 5)
!190 = !DILocation(line: 26, column: 37, scope: !189)
!191 = !DILocation(line: 26, column: 44, scope: !189)
!192 = !DILocation(line: 26, column: 12, scope: !189)
!193 = !DILocation(line: 26, column: 10, scope: !189)
!194 = !DILocation(line: 27, column: 8, scope: !195)
!195 = distinct !DILexicalBlock(scope: !189, file: !10, line: 27, column: 7)
!196 = !DILocation(line: 27, column: 15, scope: !195)
!197 = !DILocation(line: 27, column: 25, scope: !195)
!198 = !DILocation(line: 27, column: 7, scope: !189)
!199 = !DILocation(line: 28, column: 11, scope: !195)
!200 = !DILocation(line: 28, column: 4, scope: !195)
!201 = !DILocation(line: 29, column: 11, scope: !189)
!202 = !DILocation(line: 29, column: 18, scope: !189)
!203 = !DILocation(line: 29, column: 25, scope: !189)
!204 = !DILocation(line: 29, column: 10, scope: !189)
!205 = !DILocation(line: 29, column: 8, scope: !189)
!206 = !DILocation(line: 30, column: 11, scope: !189)
!207 = !DILocation(line: 31, column: 19, scope: !189)
!208 = !DILocation(line: 31, column: 14, scope: !189)
!209 = !DILocation(line: 31, column: 24, scope: !189)
!210 = !DILocation(line: 31, column: 11, scope: !189)
!211 = !DILocation(line: 32, column: 2, scope: !189)
!212 = !DILocation(line: 32, column: 11, scope: !153)
!213 = !DILocation(line: 32, column: 18, scope: !153)
!214 = !DILocation(line: 32, column: 16, scope: !153)
!215 = distinct !{!215, !187, !216, !93}
!216 = !DILocation(line: 32, column: 23, scope: !153)
!217 = !DILocation(line: 33, column: 9, scope: !153)
!218 = !DILocation(line: 33, column: 2, scope: !153)
!219 = !DILocation(line: 34, column: 1, scope: !153)
!220 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !221, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !223)
!221 = !DISubroutineType(types: !222)
!222 = !{null, !9}
!223 = !{!224}
!224 = !DILocalVariable(name: "flags", arg: 1, scope: !220, file: !10, line: 49, type: !9)
!225 = !DILocation(line: 49, column: 36, scope: !220)
!226 = !DILocation(line: 51, column: 6, scope: !227)
!227 = distinct !DILexicalBlock(scope: !220, file: !10, line: 51, column: 6)
!228 = !DILocation(line: 51, column: 12, scope: !227)
!229 = !DILocation(line: 51, column: 6, scope: !220)
!230 = !DILocation(line: 52, column: 3, scope: !227)
!231 = !{i64 19397}
!232 = !DILocation(line: 53, column: 1, scope: !220)
!233 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !234, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!234 = !DISubroutineType(types: !235)
!235 = !{!9, !9, !8, !8}
