; ModuleID = 'carried_right.c'
source_filename = "carried_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.range = type { i64, i32 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @carried_right(i64 noundef %partition, ptr noundef %ranges, i32 noundef %count) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %ranges.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %status = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %n = alloca i32, align 4
  %i = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  %j = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !29, !DIExpression(), !44)
  store ptr %ranges, ptr %ranges.addr, align 8
    #dbg_declare(ptr %ranges.addr, !30, !DIExpression(), !45)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !31, !DIExpression(), !46)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !47
    #dbg_declare(ptr %status, !32, !DIExpression(), !48)
  store i64 0, ptr %status, align 8, !dbg !48
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !47
    #dbg_declare(ptr %flags, !33, !DIExpression(), !49)
  %call = call i64 @irq_save() #6, !dbg !50
  store i64 %call, ptr %flags, align 8, !dbg !49
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !51
    #dbg_declare(ptr %input, !34, !DIExpression(), !52)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !53
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !54
  store ptr %call1, ptr %input, align 8, !dbg !52
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #5, !dbg !55
    #dbg_declare(ptr %n, !36, !DIExpression(), !56)
  store i32 0, ptr %n, align 4, !dbg !56
  %1 = load i64, ptr %partition.addr, align 8, !dbg !57
  %2 = load ptr, ptr %input, align 8, !dbg !58
  %arrayidx = getelementptr i64, ptr %2, i64 0, !dbg !58
  store i64 %1, ptr %arrayidx, align 8, !dbg !59
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !60
    #dbg_declare(ptr %i, !37, !DIExpression(), !61)
  store i32 0, ptr %i, align 4, !dbg !61
  br label %for.cond, !dbg !60

for.cond:                                         ; preds = %for.inc20, %entry
  %3 = load i32, ptr %i, align 4, !dbg !62
  %4 = load i32, ptr %count.addr, align 4, !dbg !63
  %cmp = icmp ult i32 %3, %4, !dbg !64
  br i1 %cmp, label %for.body, label %for.cond.cleanup, !dbg !65

for.cond.cleanup:                                 ; preds = %for.cond
  store i32 2, ptr %cleanup.dest.slot, align 4
  br label %cleanup22, !dbg !65

for.body:                                         ; preds = %for.cond
  call void @llvm.lifetime.start.p0(i64 4, ptr %j) #5, !dbg !66
    #dbg_declare(ptr %j, !39, !DIExpression(), !67)
  store i32 0, ptr %j, align 4, !dbg !67
  br label %for.cond2, !dbg !66

for.cond2:                                        ; preds = %for.inc, %for.body
  %5 = load i32, ptr %j, align 4, !dbg !68
  %6 = load ptr, ptr %ranges.addr, align 8, !dbg !70
  %7 = load i32, ptr %i, align 4, !dbg !71
  %idxprom = zext i32 %7 to i64, !dbg !70
  %arrayidx3 = getelementptr %struct.range, ptr %6, i64 %idxprom, !dbg !70
  %pages = getelementptr inbounds %struct.range, ptr %arrayidx3, i32 0, i32 1, !dbg !72
  %8 = load i32, ptr %pages, align 8, !dbg !72
  %cmp4 = icmp ult i32 %5, %8, !dbg !73
  br i1 %cmp4, label %for.body6, label %for.cond.cleanup5, !dbg !74

for.cond.cleanup5:                                ; preds = %for.cond2
  store i32 5, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !74

for.body6:                                        ; preds = %for.cond2
  %9 = load ptr, ptr %ranges.addr, align 8, !dbg !75
  %10 = load i32, ptr %i, align 4, !dbg !77
  %idxprom7 = zext i32 %10 to i64, !dbg !75
  %arrayidx8 = getelementptr %struct.range, ptr %9, i64 %idxprom7, !dbg !75
  %base = getelementptr inbounds %struct.range, ptr %arrayidx8, i32 0, i32 0, !dbg !78
  %11 = load i64, ptr %base, align 8, !dbg !78
  %12 = load i32, ptr %j, align 4, !dbg !79
  %conv = zext i32 %12 to i64, !dbg !79
  %add = add i64 %11, %conv, !dbg !80
  %13 = load ptr, ptr %input, align 8, !dbg !81
  %14 = load i32, ptr %n, align 4, !dbg !82
  %inc = add i32 %14, 1, !dbg !82
  store i32 %inc, ptr %n, align 4, !dbg !82
  %add9 = add i32 1, %14, !dbg !83
  %idxprom10 = zext i32 %add9 to i64, !dbg !81
  %arrayidx11 = getelementptr i64, ptr %13, i64 %idxprom10, !dbg !81
  store i64 %add, ptr %arrayidx11, align 8, !dbg !84
  %15 = load i32, ptr %n, align 4, !dbg !85
  %cmp12 = icmp eq i32 %15, 511, !dbg !87
  br i1 %cmp12, label %if.then, label %if.end18, !dbg !88

if.then:                                          ; preds = %for.body6
  %16 = load i32, ptr %n, align 4, !dbg !89
  %conv14 = trunc i32 %16 to i16, !dbg !89
  %17 = load ptr, ptr %input, align 8, !dbg !91
  %call15 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv14, i16 noundef zeroext 0, ptr noundef %17, ptr noundef null) #6, !dbg !92
  store i64 %call15, ptr %status, align 8, !dbg !93
  %18 = load i64, ptr %status, align 8, !dbg !94
  %call16 = call i32 @succeeded(i64 noundef %18) #6, !dbg !96
  %tobool = icmp ne i32 %call16, 0, !dbg !96
  br i1 %tobool, label %if.end, label %if.then17, !dbg !97

if.then17:                                        ; preds = %if.then
  store i32 8, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !98

if.end:                                           ; preds = %if.then
  store i32 0, ptr %n, align 4, !dbg !99
  br label %if.end18, !dbg !100

if.end18:                                         ; preds = %if.end, %for.body6
  br label %for.inc, !dbg !101

for.inc:                                          ; preds = %if.end18
  %19 = load i32, ptr %j, align 4, !dbg !102
  %inc19 = add i32 %19, 1, !dbg !102
  store i32 %inc19, ptr %j, align 4, !dbg !102
  br label %for.cond2, !dbg !103, !llvm.loop !104

cleanup:                                          ; preds = %if.then17, %for.cond.cleanup5
  call void @llvm.lifetime.end.p0(i64 4, ptr %j) #5, !dbg !103
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %cleanup22 [
    i32 5, label %for.end
  ]

for.end:                                          ; preds = %cleanup
  br label %for.inc20, !dbg !107

for.inc20:                                        ; preds = %for.end
  %20 = load i32, ptr %i, align 4, !dbg !108
  %inc21 = add i32 %20, 1, !dbg !108
  store i32 %inc21, ptr %i, align 4, !dbg !108
  br label %for.cond, !dbg !109, !llvm.loop !110

cleanup22:                                        ; preds = %cleanup, %for.cond.cleanup
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !109
  %cleanup.dest23 = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest23, label %cleanup30 [
    i32 2, label %for.end24
    i32 8, label %out
  ]

for.end24:                                        ; preds = %cleanup22
  %21 = load i32, ptr %n, align 4, !dbg !112
  %tobool25 = icmp ne i32 %21, 0, !dbg !112
  br i1 %tobool25, label %if.then26, label %if.end29, !dbg !114

if.then26:                                        ; preds = %for.end24
  %22 = load i32, ptr %n, align 4, !dbg !115
  %conv27 = trunc i32 %22 to i16, !dbg !115
  %23 = load ptr, ptr %input, align 8, !dbg !116
  %call28 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv27, i16 noundef zeroext 0, ptr noundef %23, ptr noundef null) #6, !dbg !117
  store i64 %call28, ptr %status, align 8, !dbg !118
  br label %if.end29, !dbg !119

if.end29:                                         ; preds = %if.then26, %for.end24
  br label %out, !dbg !112

out:                                              ; preds = %if.end29, %cleanup22
    #dbg_label(!43, !120)
  %24 = load i64, ptr %flags, align 8, !dbg !121
  call void @irq_restore(i64 noundef %24) #6, !dbg !122
  %25 = load i64, ptr %status, align 8, !dbg !123
  store i64 %25, ptr %retval, align 8, !dbg !124
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup30, !dbg !124

cleanup30:                                        ; preds = %out, %cleanup22
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #5, !dbg !125
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !125
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !125
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !125
  %26 = load i64, ptr %retval, align 8, !dbg !125
  ret i64 %26, !dbg !125
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !126 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !131
    #dbg_declare(ptr %flags, !130, !DIExpression(), !132)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !133, !srcloc !134
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !135, !srcloc !136
  %0 = load i64, ptr %flags, align 8, !dbg !137
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !138
  ret i64 %0, !dbg !139
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !140 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !144, !DIExpression(), !146)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !147
    #dbg_declare(ptr %offset, !145, !DIExpression(), !148)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !149, !srcloc !150
  store i64 %0, ptr %offset, align 8, !dbg !149
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !151
  %2 = ptrtoint ptr %1 to i64, !dbg !152
  %3 = load i64, ptr %offset, align 8, !dbg !153
  %add = add i64 %2, %3, !dbg !154
  %4 = inttoptr i64 %add to ptr, !dbg !155
  %5 = load ptr, ptr %4, align 8, !dbg !156
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !157
  ret ptr %5, !dbg !158
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !159 {
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
    #dbg_declare(ptr %code.addr, !165, !DIExpression(), !173)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !166, !DIExpression(), !174)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !167, !DIExpression(), !175)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !168, !DIExpression(), !176)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !169, !DIExpression(), !177)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !178
    #dbg_declare(ptr %control, !170, !DIExpression(), !179)
  %0 = load i16, ptr %code.addr, align 2, !dbg !180
  %conv = zext i16 %0 to i64, !dbg !180
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !181
  %conv1 = zext i16 %1 to i64, !dbg !182
  %shl = shl i64 %conv1, 17, !dbg !183
  %or = or i64 %conv, %shl, !dbg !184
  %2 = load i16, ptr %count.addr, align 2, !dbg !185
  %conv2 = zext i16 %2 to i64, !dbg !186
  %shl3 = shl i64 %conv2, 32, !dbg !187
  %or4 = or i64 %or, %shl3, !dbg !188
  store i64 %or4, ptr %control, align 8, !dbg !179
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !189
    #dbg_declare(ptr %status, !171, !DIExpression(), !190)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !191
    #dbg_declare(ptr %done, !172, !DIExpression(), !192)
  br label %do.body, !dbg !193

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !194
  %4 = load ptr, ptr %input.addr, align 8, !dbg !196
  %5 = load ptr, ptr %output.addr, align 8, !dbg !197
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !198
  store i64 %call, ptr %status, align 8, !dbg !199
  %6 = load i64, ptr %status, align 8, !dbg !200
  %and = and i64 %6, 65535, !dbg !202
  %cmp = icmp ne i64 %and, 0, !dbg !203
  br i1 %cmp, label %if.then, label %if.end, !dbg !204

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !205
  store i64 %7, ptr %retval, align 8, !dbg !206
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !206

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !207
  %shr = lshr i64 %8, 32, !dbg !208
  %and6 = and i64 %shr, 4095, !dbg !209
  %conv7 = trunc i64 %and6 to i16, !dbg !210
  store i16 %conv7, ptr %done, align 2, !dbg !211
  %9 = load i64, ptr %control, align 8, !dbg !212
  %and8 = and i64 %9, -1152640029630136321, !dbg !212
  store i64 %and8, ptr %control, align 8, !dbg !212
  %10 = load i16, ptr %done, align 2, !dbg !213
  %conv9 = zext i16 %10 to i64, !dbg !214
  %shl10 = shl i64 %conv9, 48, !dbg !215
  %11 = load i64, ptr %control, align 8, !dbg !216
  %or11 = or i64 %11, %shl10, !dbg !216
  store i64 %or11, ptr %control, align 8, !dbg !216
  br label %do.cond, !dbg !217

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !218
  %conv12 = zext i16 %12 to i32, !dbg !218
  %13 = load i16, ptr %count.addr, align 2, !dbg !219
  %conv13 = zext i16 %13 to i32, !dbg !219
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !220
  br i1 %cmp14, label %do.body, label %do.end, !dbg !217, !llvm.loop !221

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !223
  store i64 %14, ptr %retval, align 8, !dbg !224
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !224

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !225
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !225
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !225
  %15 = load i64, ptr %retval, align 8, !dbg !225
  ret i64 %15, !dbg !225
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !226 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !231, !DIExpression(), !232)
  %0 = load i64, ptr %status.addr, align 8, !dbg !233
  %and = and i64 %0, 65535, !dbg !234
  %cmp = icmp eq i64 %and, 0, !dbg !235
  %conv = zext i1 %cmp to i32, !dbg !235
  ret i32 %conv, !dbg !236
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !237 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !241, !DIExpression(), !242)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !243
  %and = and i64 %0, 512, !dbg !245
  %tobool = icmp ne i64 %and, 0, !dbg !245
  br i1 %tobool, label %if.then, label %if.end, !dbg !246

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !247, !srcloc !248
  br label %if.end, !dbg !247

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !249
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !250 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "carried_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "09bfcbc5c6f0bcc115e3dbf59cc28595")
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
!17 = distinct !DISubprogram(name: "carried_right", scope: !3, file: !3, line: 13, type: !18, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !28)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20, !26}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!22 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "range", file: !3, line: 8, size: 128, elements: !23)
!23 = !{!24, !25}
!24 = !DIDerivedType(tag: DW_TAG_member, name: "base", scope: !22, file: !3, line: 9, baseType: !7, size: 64)
!25 = !DIDerivedType(tag: DW_TAG_member, name: "pages", scope: !22, file: !3, line: 10, baseType: !26, size: 32, offset: 64)
!26 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !27)
!27 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!28 = !{!29, !30, !31, !32, !33, !34, !36, !37, !39, !43}
!29 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 13, type: !7)
!30 = !DILocalVariable(name: "ranges", arg: 2, scope: !17, file: !3, line: 13, type: !20)
!31 = !DILocalVariable(name: "count", arg: 3, scope: !17, file: !3, line: 13, type: !26)
!32 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 15, type: !7)
!33 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 15, type: !7)
!34 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 16, type: !35)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!36 = !DILocalVariable(name: "n", scope: !17, file: !3, line: 17, type: !26)
!37 = !DILocalVariable(name: "i", scope: !38, file: !3, line: 20, type: !26)
!38 = distinct !DILexicalBlock(scope: !17, file: !3, line: 20, column: 2)
!39 = !DILocalVariable(name: "j", scope: !40, file: !3, line: 21, type: !26)
!40 = distinct !DILexicalBlock(scope: !41, file: !3, line: 21, column: 3)
!41 = distinct !DILexicalBlock(scope: !42, file: !3, line: 20, column: 34)
!42 = distinct !DILexicalBlock(scope: !38, file: !3, line: 20, column: 2)
!43 = !DILabel(scope: !17, name: "out", file: !3, line: 33)
!44 = !DILocation(line: 13, column: 23, scope: !17)
!45 = !DILocation(line: 13, column: 54, scope: !17)
!46 = !DILocation(line: 13, column: 66, scope: !17)
!47 = !DILocation(line: 15, column: 2, scope: !17)
!48 = !DILocation(line: 15, column: 6, scope: !17)
!49 = !DILocation(line: 15, column: 18, scope: !17)
!50 = !DILocation(line: 15, column: 26, scope: !17)
!51 = !DILocation(line: 16, column: 2, scope: !17)
!52 = !DILocation(line: 16, column: 7, scope: !17)
!53 = !DILocation(line: 16, column: 33, scope: !17)
!54 = !DILocation(line: 16, column: 15, scope: !17)
!55 = !DILocation(line: 17, column: 2, scope: !17)
!56 = !DILocation(line: 17, column: 6, scope: !17)
!57 = !DILocation(line: 19, column: 13, scope: !17)
!58 = !DILocation(line: 19, column: 2, scope: !17)
!59 = !DILocation(line: 19, column: 11, scope: !17)
!60 = !DILocation(line: 20, column: 7, scope: !38)
!61 = !DILocation(line: 20, column: 11, scope: !38)
!62 = !DILocation(line: 20, column: 18, scope: !42)
!63 = !DILocation(line: 20, column: 22, scope: !42)
!64 = !DILocation(line: 20, column: 20, scope: !42)
!65 = !DILocation(line: 20, column: 2, scope: !38)
!66 = !DILocation(line: 21, column: 8, scope: !40)
!67 = !DILocation(line: 21, column: 12, scope: !40)
!68 = !DILocation(line: 21, column: 19, scope: !69)
!69 = distinct !DILexicalBlock(scope: !40, file: !3, line: 21, column: 3)
!70 = !DILocation(line: 21, column: 23, scope: !69)
!71 = !DILocation(line: 21, column: 30, scope: !69)
!72 = !DILocation(line: 21, column: 33, scope: !69)
!73 = !DILocation(line: 21, column: 21, scope: !69)
!74 = !DILocation(line: 21, column: 3, scope: !40)
!75 = !DILocation(line: 22, column: 21, scope: !76)
!76 = distinct !DILexicalBlock(scope: !69, file: !3, line: 21, column: 45)
!77 = !DILocation(line: 22, column: 28, scope: !76)
!78 = !DILocation(line: 22, column: 31, scope: !76)
!79 = !DILocation(line: 22, column: 38, scope: !76)
!80 = !DILocation(line: 22, column: 36, scope: !76)
!81 = !DILocation(line: 22, column: 4, scope: !76)
!82 = !DILocation(line: 22, column: 15, scope: !76)
!83 = !DILocation(line: 22, column: 12, scope: !76)
!84 = !DILocation(line: 22, column: 19, scope: !76)
!85 = !DILocation(line: 23, column: 8, scope: !86)
!86 = distinct !DILexicalBlock(scope: !76, file: !3, line: 23, column: 8)
!87 = !DILocation(line: 23, column: 10, scope: !86)
!88 = !DILocation(line: 23, column: 8, scope: !76)
!89 = !DILocation(line: 24, column: 40, scope: !90)
!90 = distinct !DILexicalBlock(scope: !86, file: !3, line: 23, column: 18)
!91 = !DILocation(line: 24, column: 46, scope: !90)
!92 = !DILocation(line: 24, column: 14, scope: !90)
!93 = !DILocation(line: 24, column: 12, scope: !90)
!94 = !DILocation(line: 25, column: 20, scope: !95)
!95 = distinct !DILexicalBlock(scope: !90, file: !3, line: 25, column: 9)
!96 = !DILocation(line: 25, column: 10, scope: !95)
!97 = !DILocation(line: 25, column: 9, scope: !90)
!98 = !DILocation(line: 26, column: 6, scope: !95)
!99 = !DILocation(line: 27, column: 7, scope: !90)
!100 = !DILocation(line: 28, column: 4, scope: !90)
!101 = !DILocation(line: 29, column: 3, scope: !76)
!102 = !DILocation(line: 21, column: 41, scope: !69)
!103 = !DILocation(line: 21, column: 3, scope: !69)
!104 = distinct !{!104, !74, !105, !106}
!105 = !DILocation(line: 29, column: 3, scope: !40)
!106 = !{!"llvm.loop.mustprogress"}
!107 = !DILocation(line: 30, column: 2, scope: !41)
!108 = !DILocation(line: 20, column: 30, scope: !42)
!109 = !DILocation(line: 20, column: 2, scope: !42)
!110 = distinct !{!110, !65, !111, !106}
!111 = !DILocation(line: 30, column: 2, scope: !38)
!112 = !DILocation(line: 31, column: 6, scope: !113)
!113 = distinct !DILexicalBlock(scope: !17, file: !3, line: 31, column: 6)
!114 = !DILocation(line: 31, column: 6, scope: !17)
!115 = !DILocation(line: 32, column: 38, scope: !113)
!116 = !DILocation(line: 32, column: 44, scope: !113)
!117 = !DILocation(line: 32, column: 12, scope: !113)
!118 = !DILocation(line: 32, column: 10, scope: !113)
!119 = !DILocation(line: 32, column: 3, scope: !113)
!120 = !DILocation(line: 33, column: 1, scope: !17)
!121 = !DILocation(line: 34, column: 14, scope: !17)
!122 = !DILocation(line: 34, column: 2, scope: !17)
!123 = !DILocation(line: 35, column: 9, scope: !17)
!124 = !DILocation(line: 35, column: 2, scope: !17)
!125 = !DILocation(line: 36, column: 1, scope: !17)
!126 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !127, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !129)
!127 = !DISubroutineType(types: !128)
!128 = !{!7}
!129 = !{!130}
!130 = !DILocalVariable(name: "flags", scope: !126, file: !8, line: 42, type: !7)
!131 = !DILocation(line: 42, column: 2, scope: !126)
!132 = !DILocation(line: 42, column: 6, scope: !126)
!133 = !DILocation(line: 44, column: 2, scope: !126)
!134 = !{i64 20653, i64 20662}
!135 = !DILocation(line: 45, column: 2, scope: !126)
!136 = !{i64 20724}
!137 = !DILocation(line: 46, column: 9, scope: !126)
!138 = !DILocation(line: 47, column: 1, scope: !126)
!139 = !DILocation(line: 46, column: 2, scope: !126)
!140 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !141, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !143)
!141 = !DISubroutineType(types: !142)
!142 = !{!5, !6}
!143 = !{!144, !145}
!144 = !DILocalVariable(name: "variable", arg: 1, scope: !140, file: !8, line: 56, type: !6)
!145 = !DILocalVariable(name: "offset", scope: !140, file: !8, line: 58, type: !7)
!146 = !DILocation(line: 56, column: 46, scope: !140)
!147 = !DILocation(line: 58, column: 2, scope: !140)
!148 = !DILocation(line: 58, column: 6, scope: !140)
!149 = !DILocation(line: 60, column: 2, scope: !140)
!150 = !{i64 21025}
!151 = !DILocation(line: 61, column: 25, scope: !140)
!152 = !DILocation(line: 61, column: 20, scope: !140)
!153 = !DILocation(line: 61, column: 36, scope: !140)
!154 = !DILocation(line: 61, column: 34, scope: !140)
!155 = !DILocation(line: 61, column: 10, scope: !140)
!156 = !DILocation(line: 61, column: 9, scope: !140)
!157 = !DILocation(line: 62, column: 1, scope: !140)
!158 = !DILocation(line: 61, column: 2, scope: !140)
!159 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !160, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !164)
!160 = !DISubroutineType(types: !161)
!161 = !{!7, !162, !162, !162, !5, !5}
!162 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !163)
!163 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!164 = !{!165, !166, !167, !168, !169, !170, !171, !172}
!165 = !DILocalVariable(name: "code", arg: 1, scope: !159, file: !8, line: 19, type: !162)
!166 = !DILocalVariable(name: "count", arg: 2, scope: !159, file: !8, line: 19, type: !162)
!167 = !DILocalVariable(name: "varhead", arg: 3, scope: !159, file: !8, line: 19, type: !162)
!168 = !DILocalVariable(name: "input", arg: 4, scope: !159, file: !8, line: 19, type: !5)
!169 = !DILocalVariable(name: "output", arg: 5, scope: !159, file: !8, line: 19, type: !5)
!170 = !DILocalVariable(name: "control", scope: !159, file: !8, line: 21, type: !7)
!171 = !DILocalVariable(name: "status", scope: !159, file: !8, line: 22, type: !7)
!172 = !DILocalVariable(name: "done", scope: !159, file: !8, line: 23, type: !162)
!173 = !DILocation(line: 19, column: 25, scope: !159)
!174 = !DILocation(line: 19, column: 35, scope: !159)
!175 = !DILocation(line: 19, column: 46, scope: !159)
!176 = !DILocation(line: 19, column: 61, scope: !159)
!177 = !DILocation(line: 19, column: 74, scope: !159)
!178 = !DILocation(line: 21, column: 2, scope: !159)
!179 = !DILocation(line: 21, column: 6, scope: !159)
!180 = !DILocation(line: 21, column: 16, scope: !159)
!181 = !DILocation(line: 21, column: 29, scope: !159)
!182 = !DILocation(line: 21, column: 24, scope: !159)
!183 = !DILocation(line: 21, column: 37, scope: !159)
!184 = !DILocation(line: 21, column: 21, scope: !159)
!185 = !DILocation(line: 21, column: 52, scope: !159)
!186 = !DILocation(line: 21, column: 47, scope: !159)
!187 = !DILocation(line: 21, column: 58, scope: !159)
!188 = !DILocation(line: 21, column: 44, scope: !159)
!189 = !DILocation(line: 22, column: 2, scope: !159)
!190 = !DILocation(line: 22, column: 6, scope: !159)
!191 = !DILocation(line: 23, column: 2, scope: !159)
!192 = !DILocation(line: 23, column: 6, scope: !159)
!193 = !DILocation(line: 25, column: 2, scope: !159)
!194 = !DILocation(line: 26, column: 28, scope: !195)
!195 = distinct !DILexicalBlock(scope: !159, file: !8, line: 25, column: 5)
!196 = !DILocation(line: 26, column: 37, scope: !195)
!197 = !DILocation(line: 26, column: 44, scope: !195)
!198 = !DILocation(line: 26, column: 12, scope: !195)
!199 = !DILocation(line: 26, column: 10, scope: !195)
!200 = !DILocation(line: 27, column: 8, scope: !201)
!201 = distinct !DILexicalBlock(scope: !195, file: !8, line: 27, column: 7)
!202 = !DILocation(line: 27, column: 15, scope: !201)
!203 = !DILocation(line: 27, column: 25, scope: !201)
!204 = !DILocation(line: 27, column: 7, scope: !195)
!205 = !DILocation(line: 28, column: 11, scope: !201)
!206 = !DILocation(line: 28, column: 4, scope: !201)
!207 = !DILocation(line: 29, column: 11, scope: !195)
!208 = !DILocation(line: 29, column: 18, scope: !195)
!209 = !DILocation(line: 29, column: 25, scope: !195)
!210 = !DILocation(line: 29, column: 10, scope: !195)
!211 = !DILocation(line: 29, column: 8, scope: !195)
!212 = !DILocation(line: 30, column: 11, scope: !195)
!213 = !DILocation(line: 31, column: 19, scope: !195)
!214 = !DILocation(line: 31, column: 14, scope: !195)
!215 = !DILocation(line: 31, column: 24, scope: !195)
!216 = !DILocation(line: 31, column: 11, scope: !195)
!217 = !DILocation(line: 32, column: 2, scope: !195)
!218 = !DILocation(line: 32, column: 11, scope: !159)
!219 = !DILocation(line: 32, column: 18, scope: !159)
!220 = !DILocation(line: 32, column: 16, scope: !159)
!221 = distinct !{!221, !193, !222, !106}
!222 = !DILocation(line: 32, column: 23, scope: !159)
!223 = !DILocation(line: 33, column: 9, scope: !159)
!224 = !DILocation(line: 33, column: 2, scope: !159)
!225 = !DILocation(line: 34, column: 1, scope: !159)
!226 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !227, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !230)
!227 = !DISubroutineType(types: !228)
!228 = !{!229, !7}
!229 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!230 = !{!231}
!231 = !DILocalVariable(name: "status", arg: 1, scope: !226, file: !8, line: 72, type: !7)
!232 = !DILocation(line: 72, column: 33, scope: !226)
!233 = !DILocation(line: 74, column: 10, scope: !226)
!234 = !DILocation(line: 74, column: 17, scope: !226)
!235 = !DILocation(line: 74, column: 27, scope: !226)
!236 = !DILocation(line: 74, column: 2, scope: !226)
!237 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !238, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !240)
!238 = !DISubroutineType(types: !239)
!239 = !{null, !7}
!240 = !{!241}
!241 = !DILocalVariable(name: "flags", arg: 1, scope: !237, file: !8, line: 49, type: !7)
!242 = !DILocation(line: 49, column: 36, scope: !237)
!243 = !DILocation(line: 51, column: 6, scope: !244)
!244 = distinct !DILexicalBlock(scope: !237, file: !8, line: 51, column: 6)
!245 = !DILocation(line: 51, column: 12, scope: !244)
!246 = !DILocation(line: 51, column: 6, scope: !237)
!247 = !DILocation(line: 52, column: 3, scope: !244)
!248 = !{i64 20844}
!249 = !DILocation(line: 53, column: 1, scope: !237)
!250 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !251, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!251 = !DISubroutineType(types: !252)
!252 = !{!7, !7, !5, !5}
