; ModuleID = 'respected_unmap_right.c'
source_filename = "respected_unmap_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @respected_unmap_right(i64 noundef %first, i64 noundef %memory, i32 noundef %total) #0 !dbg !17 {
entry:
  %first.addr = alloca i64, align 8
  %memory.addr = alloca i64, align 8
  %total.addr = alloca i32, align 4
  %done = alloca i32, align 4
  %status = alloca i64, align 8
  %n = alloca i32, align 4
  %i = alloca i32, align 4
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %first, ptr %first.addr, align 8
    #dbg_declare(ptr %first.addr, !23, !DIExpression(), !34)
  store i64 %memory, ptr %memory.addr, align 8
    #dbg_declare(ptr %memory.addr, !24, !DIExpression(), !35)
  store i32 %total, ptr %total.addr, align 4
    #dbg_declare(ptr %total.addr, !25, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 4, ptr %done) #6, !dbg !37
    #dbg_declare(ptr %done, !26, !DIExpression(), !38)
  store i32 0, ptr %done, align 4, !dbg !38
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !39
    #dbg_declare(ptr %status, !27, !DIExpression(), !40)
  store i64 0, ptr %status, align 8, !dbg !40
  br label %while.cond, !dbg !41

while.cond:                                       ; preds = %cleanup.cont, %entry
  %0 = load i32, ptr %done, align 4, !dbg !42
  %1 = load i32, ptr %total.addr, align 4, !dbg !43
  %cmp = icmp ult i32 %0, %1, !dbg !44
  br i1 %cmp, label %while.body, label %while.end, !dbg !41

while.body:                                       ; preds = %while.cond
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #6, !dbg !45
    #dbg_declare(ptr %n, !28, !DIExpression(), !46)
  %2 = load i32, ptr %total.addr, align 4, !dbg !47
  %3 = load i32, ptr %done, align 4, !dbg !48
  %sub = sub i32 %2, %3, !dbg !49
  %cmp1 = icmp ugt i32 %sub, 500, !dbg !50
  br i1 %cmp1, label %cond.true, label %cond.false, !dbg !47

cond.true:                                        ; preds = %while.body
  br label %cond.end, !dbg !47

cond.false:                                       ; preds = %while.body
  %4 = load i32, ptr %total.addr, align 4, !dbg !51
  %5 = load i32, ptr %done, align 4, !dbg !52
  %sub2 = sub i32 %4, %5, !dbg !53
  br label %cond.end, !dbg !47

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ 500, %cond.true ], [ %sub2, %cond.false ], !dbg !47
  store i32 %cond, ptr %n, align 4, !dbg !46
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #6, !dbg !45
    #dbg_declare(ptr %i, !30, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !55
    #dbg_declare(ptr %flags, !31, !DIExpression(), !56)
  %call = call i64 @irq_save() #7, !dbg !57
  store i64 %call, ptr %flags, align 8, !dbg !56
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !58
    #dbg_declare(ptr %input, !32, !DIExpression(), !59)
  %6 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !60
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %6) #7, !dbg !61
  store ptr %call3, ptr %input, align 8, !dbg !59
  %7 = load ptr, ptr %input, align 8, !dbg !62
  %arrayidx = getelementptr i64, ptr %7, i64 0, !dbg !62
  store i64 1, ptr %arrayidx, align 8, !dbg !63
  %8 = load i64, ptr %first.addr, align 8, !dbg !64
  %9 = load i32, ptr %done, align 4, !dbg !65
  %conv = zext i32 %9 to i64, !dbg !65
  %add = add i64 %8, %conv, !dbg !66
  %10 = load ptr, ptr %input, align 8, !dbg !67
  %arrayidx4 = getelementptr i64, ptr %10, i64 1, !dbg !67
  store i64 %add, ptr %arrayidx4, align 8, !dbg !68
  %11 = load ptr, ptr %input, align 8, !dbg !69
  %arrayidx5 = getelementptr i64, ptr %11, i64 2, !dbg !69
  store i64 3, ptr %arrayidx5, align 8, !dbg !70
  store i32 0, ptr %i, align 4, !dbg !71
  br label %for.cond, !dbg !73

for.cond:                                         ; preds = %for.inc, %cond.end
  %12 = load i32, ptr %i, align 4, !dbg !74
  %13 = load i32, ptr %n, align 4, !dbg !76
  %cmp6 = icmp ult i32 %12, %13, !dbg !77
  br i1 %cmp6, label %for.body, label %for.end, !dbg !78

for.body:                                         ; preds = %for.cond
  %14 = load i64, ptr %memory.addr, align 8, !dbg !79
  %15 = load i32, ptr %done, align 4, !dbg !80
  %conv8 = zext i32 %15 to i64, !dbg !80
  %add9 = add i64 %14, %conv8, !dbg !81
  %16 = load i32, ptr %i, align 4, !dbg !82
  %conv10 = zext i32 %16 to i64, !dbg !82
  %add11 = add i64 %add9, %conv10, !dbg !83
  %17 = load ptr, ptr %input, align 8, !dbg !84
  %18 = load i32, ptr %i, align 4, !dbg !85
  %add12 = add i32 3, %18, !dbg !86
  %idxprom = zext i32 %add12 to i64, !dbg !84
  %arrayidx13 = getelementptr i64, ptr %17, i64 %idxprom, !dbg !84
  store i64 %add11, ptr %arrayidx13, align 8, !dbg !87
  br label %for.inc, !dbg !84

for.inc:                                          ; preds = %for.body
  %19 = load i32, ptr %i, align 4, !dbg !88
  %inc = add i32 %19, 1, !dbg !88
  store i32 %inc, ptr %i, align 4, !dbg !88
  br label %for.cond, !dbg !89, !llvm.loop !90

for.end:                                          ; preds = %for.cond
  %20 = load i32, ptr %n, align 4, !dbg !93
  %conv14 = trunc i32 %20 to i16, !dbg !93
  %21 = load ptr, ptr %input, align 8, !dbg !94
  %call15 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 75, i16 noundef zeroext %conv14, i16 noundef zeroext 0, ptr noundef %21, ptr noundef null) #7, !dbg !95
  store i64 %call15, ptr %status, align 8, !dbg !96
  %22 = load i64, ptr %flags, align 8, !dbg !97
  call void @irq_restore(i64 noundef %22) #7, !dbg !98
  %23 = load i64, ptr %status, align 8, !dbg !99
  %shr = lshr i64 %23, 32, !dbg !100
  %and = and i64 %shr, 4095, !dbg !101
  %24 = load i32, ptr %done, align 4, !dbg !102
  %conv16 = zext i32 %24 to i64, !dbg !102
  %add17 = add i64 %conv16, %and, !dbg !102
  %conv18 = trunc i64 %add17 to i32, !dbg !102
  store i32 %conv18, ptr %done, align 4, !dbg !102
  %25 = load i64, ptr %status, align 8, !dbg !103
  %call19 = call i32 @succeeded(i64 noundef %25) #7, !dbg !105
  %tobool = icmp ne i32 %call19, 0, !dbg !105
  br i1 %tobool, label %if.end, label %if.then, !dbg !106

if.then:                                          ; preds = %for.end
  store i32 3, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !107

if.end:                                           ; preds = %for.end
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !108
  br label %cleanup, !dbg !108

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !108
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !108
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !108
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #6, !dbg !108
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %unreachable [
    i32 0, label %cleanup.cont
    i32 3, label %while.end
  ]

cleanup.cont:                                     ; preds = %cleanup
  br label %while.cond, !dbg !41, !llvm.loop !109

while.end:                                        ; preds = %cleanup, %while.cond
  %26 = load i64, ptr %status, align 8, !dbg !110
  %call23 = call i32 @succeeded(i64 noundef %26) #7, !dbg !112
  %tobool24 = icmp ne i32 %call23, 0, !dbg !112
  br i1 %tobool24, label %if.end28, label %land.lhs.true, !dbg !113

land.lhs.true:                                    ; preds = %while.end
  %27 = load i32, ptr %done, align 4, !dbg !114
  %tobool25 = icmp ne i32 %27, 0, !dbg !114
  br i1 %tobool25, label %if.then26, label %if.end28, !dbg !115

if.then26:                                        ; preds = %land.lhs.true
  %28 = load i64, ptr %first.addr, align 8, !dbg !116
  %29 = load i32, ptr %done, align 4, !dbg !117
  %call27 = call i64 @unmap_pages(i64 noundef %28, i32 noundef %29) #7, !dbg !118
  br label %if.end28, !dbg !118

if.end28:                                         ; preds = %if.then26, %land.lhs.true, %while.end
  %30 = load i64, ptr %status, align 8, !dbg !119
  store i32 1, ptr %cleanup.dest.slot, align 4
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !120
  call void @llvm.lifetime.end.p0(i64 4, ptr %done) #6, !dbg !120
  ret i64 %30, !dbg !121

unreachable:                                      ; preds = %cleanup
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !122 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !127
    #dbg_declare(ptr %flags, !126, !DIExpression(), !128)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !129, !srcloc !130
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !131, !srcloc !132
  %0 = load i64, ptr %flags, align 8, !dbg !133
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !134
  ret i64 %0, !dbg !135
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !136 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !140, !DIExpression(), !142)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !143
    #dbg_declare(ptr %offset, !141, !DIExpression(), !144)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !145, !srcloc !146
  store i64 %0, ptr %offset, align 8, !dbg !145
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !147
  %2 = ptrtoint ptr %1 to i64, !dbg !148
  %3 = load i64, ptr %offset, align 8, !dbg !149
  %add = add i64 %2, %3, !dbg !150
  %4 = inttoptr i64 %add to ptr, !dbg !151
  %5 = load ptr, ptr %4, align 8, !dbg !152
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !153
  ret ptr %5, !dbg !154
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !155 {
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
    #dbg_declare(ptr %code.addr, !161, !DIExpression(), !169)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !162, !DIExpression(), !170)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !163, !DIExpression(), !171)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !164, !DIExpression(), !172)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !165, !DIExpression(), !173)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !174
    #dbg_declare(ptr %control, !166, !DIExpression(), !175)
  %0 = load i16, ptr %code.addr, align 2, !dbg !176
  %conv = zext i16 %0 to i64, !dbg !176
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !177
  %conv1 = zext i16 %1 to i64, !dbg !178
  %shl = shl i64 %conv1, 17, !dbg !179
  %or = or i64 %conv, %shl, !dbg !180
  %2 = load i16, ptr %count.addr, align 2, !dbg !181
  %conv2 = zext i16 %2 to i64, !dbg !182
  %shl3 = shl i64 %conv2, 32, !dbg !183
  %or4 = or i64 %or, %shl3, !dbg !184
  store i64 %or4, ptr %control, align 8, !dbg !175
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !185
    #dbg_declare(ptr %status, !167, !DIExpression(), !186)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !187
    #dbg_declare(ptr %done, !168, !DIExpression(), !188)
  br label %do.body, !dbg !189

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !190
  %4 = load ptr, ptr %input.addr, align 8, !dbg !192
  %5 = load ptr, ptr %output.addr, align 8, !dbg !193
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !194
  store i64 %call, ptr %status, align 8, !dbg !195
  %6 = load i64, ptr %status, align 8, !dbg !196
  %and = and i64 %6, 65535, !dbg !198
  %cmp = icmp ne i64 %and, 0, !dbg !199
  br i1 %cmp, label %if.then, label %if.end, !dbg !200

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !201
  store i64 %7, ptr %retval, align 8, !dbg !202
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !202

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !203
  %shr = lshr i64 %8, 32, !dbg !204
  %and6 = and i64 %shr, 4095, !dbg !205
  %conv7 = trunc i64 %and6 to i16, !dbg !206
  store i16 %conv7, ptr %done, align 2, !dbg !207
  %9 = load i64, ptr %control, align 8, !dbg !208
  %and8 = and i64 %9, -1152640029630136321, !dbg !208
  store i64 %and8, ptr %control, align 8, !dbg !208
  %10 = load i16, ptr %done, align 2, !dbg !209
  %conv9 = zext i16 %10 to i64, !dbg !210
  %shl10 = shl i64 %conv9, 48, !dbg !211
  %11 = load i64, ptr %control, align 8, !dbg !212
  %or11 = or i64 %11, %shl10, !dbg !212
  store i64 %or11, ptr %control, align 8, !dbg !212
  br label %do.cond, !dbg !213

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !214
  %conv12 = zext i16 %12 to i32, !dbg !214
  %13 = load i16, ptr %count.addr, align 2, !dbg !215
  %conv13 = zext i16 %13 to i32, !dbg !215
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !216
  br i1 %cmp14, label %do.body, label %do.end, !dbg !213, !llvm.loop !217

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !219
  store i64 %14, ptr %retval, align 8, !dbg !220
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !220

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !221
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !221
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !221
  %15 = load i64, ptr %retval, align 8, !dbg !221
  ret i64 %15, !dbg !221
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !222 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !226, !DIExpression(), !227)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !228
  %and = and i64 %0, 512, !dbg !230
  %tobool = icmp ne i64 %and, 0, !dbg !230
  br i1 %tobool, label %if.then, label %if.end, !dbg !231

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !232, !srcloc !233
  br label %if.end, !dbg !232

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !234
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !235 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !240, !DIExpression(), !241)
  %0 = load i64, ptr %status.addr, align 8, !dbg !242
  %and = and i64 %0, 65535, !dbg !243
  %cmp = icmp eq i64 %and, 0, !dbg !244
  %conv = zext i1 %cmp to i32, !dbg !244
  ret i32 %conv, !dbg !245
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noinline noredzone nounwind null_pointer_is_valid
define internal i64 @unmap_pages(i64 noundef %first, i32 noundef %count) #4 !dbg !246 {
entry:
  %first.addr = alloca i64, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %first, ptr %first.addr, align 8
    #dbg_declare(ptr %first.addr, !250, !DIExpression(), !255)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !251, !DIExpression(), !256)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !257
    #dbg_declare(ptr %flags, !252, !DIExpression(), !258)
  %call = call i64 @irq_save() #7, !dbg !259
  store i64 %call, ptr %flags, align 8, !dbg !258
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !257
    #dbg_declare(ptr %status, !253, !DIExpression(), !260)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !261
    #dbg_declare(ptr %input, !254, !DIExpression(), !262)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !263
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !264
  store ptr %call1, ptr %input, align 8, !dbg !262
  %1 = load ptr, ptr %input, align 8, !dbg !265
  %arrayidx = getelementptr i64, ptr %1, i64 0, !dbg !265
  store i64 1, ptr %arrayidx, align 8, !dbg !266
  %2 = load i64, ptr %first.addr, align 8, !dbg !267
  %3 = load ptr, ptr %input, align 8, !dbg !268
  %arrayidx2 = getelementptr i64, ptr %3, i64 1, !dbg !268
  store i64 %2, ptr %arrayidx2, align 8, !dbg !269
  %4 = load ptr, ptr %input, align 8, !dbg !270
  %arrayidx3 = getelementptr i64, ptr %4, i64 2, !dbg !270
  store i64 0, ptr %arrayidx3, align 8, !dbg !271
  %5 = load i32, ptr %count.addr, align 4, !dbg !272
  %conv = trunc i32 %5 to i16, !dbg !272
  %6 = load ptr, ptr %input, align 8, !dbg !273
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 76, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %6, ptr noundef null) #7, !dbg !274
  store i64 %call4, ptr %status, align 8, !dbg !275
  %7 = load i64, ptr %flags, align 8, !dbg !276
  call void @irq_restore(i64 noundef %7) #7, !dbg !277
  %8 = load i64, ptr %status, align 8, !dbg !278
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !279
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !279
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !279
  ret i64 %8, !dbg !280
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !281 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin noredzone "no-builtins" }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "respected_unmap_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "5991ec4a6180d7a86844f4a9d391563d")
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
!17 = distinct !DISubprogram(name: "respected_unmap_right", scope: !3, file: !3, line: 21, type: !18, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !7, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !27, !28, !30, !31, !32}
!23 = !DILocalVariable(name: "first", arg: 1, scope: !17, file: !3, line: 21, type: !7)
!24 = !DILocalVariable(name: "memory", arg: 2, scope: !17, file: !3, line: 21, type: !7)
!25 = !DILocalVariable(name: "total", arg: 3, scope: !17, file: !3, line: 21, type: !20)
!26 = !DILocalVariable(name: "done", scope: !17, file: !3, line: 23, type: !20)
!27 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 24, type: !7)
!28 = !DILocalVariable(name: "n", scope: !29, file: !3, line: 27, type: !20)
!29 = distinct !DILexicalBlock(scope: !17, file: !3, line: 26, column: 23)
!30 = !DILocalVariable(name: "i", scope: !29, file: !3, line: 27, type: !20)
!31 = !DILocalVariable(name: "flags", scope: !29, file: !3, line: 28, type: !7)
!32 = !DILocalVariable(name: "input", scope: !29, file: !3, line: 29, type: !33)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!34 = !DILocation(line: 21, column: 31, scope: !17)
!35 = !DILocation(line: 21, column: 42, scope: !17)
!36 = !DILocation(line: 21, column: 54, scope: !17)
!37 = !DILocation(line: 23, column: 2, scope: !17)
!38 = !DILocation(line: 23, column: 6, scope: !17)
!39 = !DILocation(line: 24, column: 2, scope: !17)
!40 = !DILocation(line: 24, column: 6, scope: !17)
!41 = !DILocation(line: 26, column: 2, scope: !17)
!42 = !DILocation(line: 26, column: 9, scope: !17)
!43 = !DILocation(line: 26, column: 16, scope: !17)
!44 = !DILocation(line: 26, column: 14, scope: !17)
!45 = !DILocation(line: 27, column: 3, scope: !29)
!46 = !DILocation(line: 27, column: 7, scope: !29)
!47 = !DILocation(line: 27, column: 11, scope: !29)
!48 = !DILocation(line: 27, column: 19, scope: !29)
!49 = !DILocation(line: 27, column: 17, scope: !29)
!50 = !DILocation(line: 27, column: 24, scope: !29)
!51 = !DILocation(line: 27, column: 38, scope: !29)
!52 = !DILocation(line: 27, column: 46, scope: !29)
!53 = !DILocation(line: 27, column: 44, scope: !29)
!54 = !DILocation(line: 27, column: 52, scope: !29)
!55 = !DILocation(line: 28, column: 3, scope: !29)
!56 = !DILocation(line: 28, column: 7, scope: !29)
!57 = !DILocation(line: 28, column: 15, scope: !29)
!58 = !DILocation(line: 29, column: 3, scope: !29)
!59 = !DILocation(line: 29, column: 8, scope: !29)
!60 = !DILocation(line: 29, column: 34, scope: !29)
!61 = !DILocation(line: 29, column: 16, scope: !29)
!62 = !DILocation(line: 31, column: 3, scope: !29)
!63 = !DILocation(line: 31, column: 12, scope: !29)
!64 = !DILocation(line: 32, column: 14, scope: !29)
!65 = !DILocation(line: 32, column: 22, scope: !29)
!66 = !DILocation(line: 32, column: 20, scope: !29)
!67 = !DILocation(line: 32, column: 3, scope: !29)
!68 = !DILocation(line: 32, column: 12, scope: !29)
!69 = !DILocation(line: 33, column: 3, scope: !29)
!70 = !DILocation(line: 33, column: 12, scope: !29)
!71 = !DILocation(line: 34, column: 10, scope: !72)
!72 = distinct !DILexicalBlock(scope: !29, file: !3, line: 34, column: 3)
!73 = !DILocation(line: 34, column: 8, scope: !72)
!74 = !DILocation(line: 34, column: 15, scope: !75)
!75 = distinct !DILexicalBlock(scope: !72, file: !3, line: 34, column: 3)
!76 = !DILocation(line: 34, column: 19, scope: !75)
!77 = !DILocation(line: 34, column: 17, scope: !75)
!78 = !DILocation(line: 34, column: 3, scope: !72)
!79 = !DILocation(line: 35, column: 19, scope: !75)
!80 = !DILocation(line: 35, column: 28, scope: !75)
!81 = !DILocation(line: 35, column: 26, scope: !75)
!82 = !DILocation(line: 35, column: 35, scope: !75)
!83 = !DILocation(line: 35, column: 33, scope: !75)
!84 = !DILocation(line: 35, column: 4, scope: !75)
!85 = !DILocation(line: 35, column: 14, scope: !75)
!86 = !DILocation(line: 35, column: 12, scope: !75)
!87 = !DILocation(line: 35, column: 17, scope: !75)
!88 = !DILocation(line: 34, column: 23, scope: !75)
!89 = !DILocation(line: 34, column: 3, scope: !75)
!90 = distinct !{!90, !78, !91, !92}
!91 = !DILocation(line: 35, column: 35, scope: !72)
!92 = !{!"llvm.loop.mustprogress"}
!93 = !DILocation(line: 36, column: 38, scope: !29)
!94 = !DILocation(line: 36, column: 44, scope: !29)
!95 = !DILocation(line: 36, column: 12, scope: !29)
!96 = !DILocation(line: 36, column: 10, scope: !29)
!97 = !DILocation(line: 37, column: 15, scope: !29)
!98 = !DILocation(line: 37, column: 3, scope: !29)
!99 = !DILocation(line: 38, column: 12, scope: !29)
!100 = !DILocation(line: 38, column: 19, scope: !29)
!101 = !DILocation(line: 38, column: 26, scope: !29)
!102 = !DILocation(line: 38, column: 8, scope: !29)
!103 = !DILocation(line: 39, column: 18, scope: !104)
!104 = distinct !DILexicalBlock(scope: !29, file: !3, line: 39, column: 7)
!105 = !DILocation(line: 39, column: 8, scope: !104)
!106 = !DILocation(line: 39, column: 7, scope: !29)
!107 = !DILocation(line: 40, column: 4, scope: !104)
!108 = !DILocation(line: 41, column: 2, scope: !17)
!109 = distinct !{!109, !41, !108, !92}
!110 = !DILocation(line: 42, column: 17, scope: !111)
!111 = distinct !DILexicalBlock(scope: !17, file: !3, line: 42, column: 6)
!112 = !DILocation(line: 42, column: 7, scope: !111)
!113 = !DILocation(line: 42, column: 25, scope: !111)
!114 = !DILocation(line: 42, column: 28, scope: !111)
!115 = !DILocation(line: 42, column: 6, scope: !17)
!116 = !DILocation(line: 43, column: 15, scope: !111)
!117 = !DILocation(line: 43, column: 22, scope: !111)
!118 = !DILocation(line: 43, column: 3, scope: !111)
!119 = !DILocation(line: 44, column: 9, scope: !17)
!120 = !DILocation(line: 45, column: 1, scope: !17)
!121 = !DILocation(line: 44, column: 2, scope: !17)
!122 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !123, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !125)
!123 = !DISubroutineType(types: !124)
!124 = !{!7}
!125 = !{!126}
!126 = !DILocalVariable(name: "flags", scope: !122, file: !8, line: 42, type: !7)
!127 = !DILocation(line: 42, column: 2, scope: !122)
!128 = !DILocation(line: 42, column: 6, scope: !122)
!129 = !DILocation(line: 44, column: 2, scope: !122)
!130 = !{i64 19563, i64 19572}
!131 = !DILocation(line: 45, column: 2, scope: !122)
!132 = !{i64 19634}
!133 = !DILocation(line: 46, column: 9, scope: !122)
!134 = !DILocation(line: 47, column: 1, scope: !122)
!135 = !DILocation(line: 46, column: 2, scope: !122)
!136 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !137, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !139)
!137 = !DISubroutineType(types: !138)
!138 = !{!5, !6}
!139 = !{!140, !141}
!140 = !DILocalVariable(name: "variable", arg: 1, scope: !136, file: !8, line: 56, type: !6)
!141 = !DILocalVariable(name: "offset", scope: !136, file: !8, line: 58, type: !7)
!142 = !DILocation(line: 56, column: 46, scope: !136)
!143 = !DILocation(line: 58, column: 2, scope: !136)
!144 = !DILocation(line: 58, column: 6, scope: !136)
!145 = !DILocation(line: 60, column: 2, scope: !136)
!146 = !{i64 19935}
!147 = !DILocation(line: 61, column: 25, scope: !136)
!148 = !DILocation(line: 61, column: 20, scope: !136)
!149 = !DILocation(line: 61, column: 36, scope: !136)
!150 = !DILocation(line: 61, column: 34, scope: !136)
!151 = !DILocation(line: 61, column: 10, scope: !136)
!152 = !DILocation(line: 61, column: 9, scope: !136)
!153 = !DILocation(line: 62, column: 1, scope: !136)
!154 = !DILocation(line: 61, column: 2, scope: !136)
!155 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !156, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !160)
!156 = !DISubroutineType(types: !157)
!157 = !{!7, !158, !158, !158, !5, !5}
!158 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !159)
!159 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!160 = !{!161, !162, !163, !164, !165, !166, !167, !168}
!161 = !DILocalVariable(name: "code", arg: 1, scope: !155, file: !8, line: 19, type: !158)
!162 = !DILocalVariable(name: "count", arg: 2, scope: !155, file: !8, line: 19, type: !158)
!163 = !DILocalVariable(name: "varhead", arg: 3, scope: !155, file: !8, line: 19, type: !158)
!164 = !DILocalVariable(name: "input", arg: 4, scope: !155, file: !8, line: 19, type: !5)
!165 = !DILocalVariable(name: "output", arg: 5, scope: !155, file: !8, line: 19, type: !5)
!166 = !DILocalVariable(name: "control", scope: !155, file: !8, line: 21, type: !7)
!167 = !DILocalVariable(name: "status", scope: !155, file: !8, line: 22, type: !7)
!168 = !DILocalVariable(name: "done", scope: !155, file: !8, line: 23, type: !158)
!169 = !DILocation(line: 19, column: 25, scope: !155)
!170 = !DILocation(line: 19, column: 35, scope: !155)
!171 = !DILocation(line: 19, column: 46, scope: !155)
!172 = !DILocation(line: 19, column: 61, scope: !155)
!173 = !DILocation(line: 19, column: 74, scope: !155)
!174 = !DILocation(line: 21, column: 2, scope: !155)
!175 = !DILocation(line: 21, column: 6, scope: !155)
!176 = !DILocation(line: 21, column: 16, scope: !155)
!177 = !DILocation(line: 21, column: 29, scope: !155)
!178 = !DILocation(line: 21, column: 24, scope: !155)
!179 = !DILocation(line: 21, column: 37, scope: !155)
!180 = !DILocation(line: 21, column: 21, scope: !155)
!181 = !DILocation(line: 21, column: 52, scope: !155)
!182 = !DILocation(line: 21, column: 47, scope: !155)
!183 = !DILocation(line: 21, column: 58, scope: !155)
!184 = !DILocation(line: 21, column: 44, scope: !155)
!185 = !DILocation(line: 22, column: 2, scope: !155)
!186 = !DILocation(line: 22, column: 6, scope: !155)
!187 = !DILocation(line: 23, column: 2, scope: !155)
!188 = !DILocation(line: 23, column: 6, scope: !155)
!189 = !DILocation(line: 25, column: 2, scope: !155)
!190 = !DILocation(line: 26, column: 28, scope: !191)
!191 = distinct !DILexicalBlock(scope: !155, file: !8, line: 25, column: 5)
!192 = !DILocation(line: 26, column: 37, scope: !191)
!193 = !DILocation(line: 26, column: 44, scope: !191)
!194 = !DILocation(line: 26, column: 12, scope: !191)
!195 = !DILocation(line: 26, column: 10, scope: !191)
!196 = !DILocation(line: 27, column: 8, scope: !197)
!197 = distinct !DILexicalBlock(scope: !191, file: !8, line: 27, column: 7)
!198 = !DILocation(line: 27, column: 15, scope: !197)
!199 = !DILocation(line: 27, column: 25, scope: !197)
!200 = !DILocation(line: 27, column: 7, scope: !191)
!201 = !DILocation(line: 28, column: 11, scope: !197)
!202 = !DILocation(line: 28, column: 4, scope: !197)
!203 = !DILocation(line: 29, column: 11, scope: !191)
!204 = !DILocation(line: 29, column: 18, scope: !191)
!205 = !DILocation(line: 29, column: 25, scope: !191)
!206 = !DILocation(line: 29, column: 10, scope: !191)
!207 = !DILocation(line: 29, column: 8, scope: !191)
!208 = !DILocation(line: 30, column: 11, scope: !191)
!209 = !DILocation(line: 31, column: 19, scope: !191)
!210 = !DILocation(line: 31, column: 14, scope: !191)
!211 = !DILocation(line: 31, column: 24, scope: !191)
!212 = !DILocation(line: 31, column: 11, scope: !191)
!213 = !DILocation(line: 32, column: 2, scope: !191)
!214 = !DILocation(line: 32, column: 11, scope: !155)
!215 = !DILocation(line: 32, column: 18, scope: !155)
!216 = !DILocation(line: 32, column: 16, scope: !155)
!217 = distinct !{!217, !189, !218, !92}
!218 = !DILocation(line: 32, column: 23, scope: !155)
!219 = !DILocation(line: 33, column: 9, scope: !155)
!220 = !DILocation(line: 33, column: 2, scope: !155)
!221 = !DILocation(line: 34, column: 1, scope: !155)
!222 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !223, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !225)
!223 = !DISubroutineType(types: !224)
!224 = !{null, !7}
!225 = !{!226}
!226 = !DILocalVariable(name: "flags", arg: 1, scope: !222, file: !8, line: 49, type: !7)
!227 = !DILocation(line: 49, column: 36, scope: !222)
!228 = !DILocation(line: 51, column: 6, scope: !229)
!229 = distinct !DILexicalBlock(scope: !222, file: !8, line: 51, column: 6)
!230 = !DILocation(line: 51, column: 12, scope: !229)
!231 = !DILocation(line: 51, column: 6, scope: !222)
!232 = !DILocation(line: 52, column: 3, scope: !229)
!233 = !{i64 19754}
!234 = !DILocation(line: 53, column: 1, scope: !222)
!235 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !236, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !239)
!236 = !DISubroutineType(types: !237)
!237 = !{!238, !7}
!238 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!239 = !{!240}
!240 = !DILocalVariable(name: "status", arg: 1, scope: !235, file: !8, line: 72, type: !7)
!241 = !DILocation(line: 72, column: 33, scope: !235)
!242 = !DILocation(line: 74, column: 10, scope: !235)
!243 = !DILocation(line: 74, column: 17, scope: !235)
!244 = !DILocation(line: 74, column: 27, scope: !235)
!245 = !DILocation(line: 74, column: 2, scope: !235)
!246 = distinct !DISubprogram(name: "unmap_pages", scope: !3, file: !3, line: 8, type: !247, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !249)
!247 = !DISubroutineType(types: !248)
!248 = !{!7, !7, !20}
!249 = !{!250, !251, !252, !253, !254}
!250 = !DILocalVariable(name: "first", arg: 1, scope: !246, file: !3, line: 8, type: !7)
!251 = !DILocalVariable(name: "count", arg: 2, scope: !246, file: !3, line: 8, type: !20)
!252 = !DILocalVariable(name: "flags", scope: !246, file: !3, line: 10, type: !7)
!253 = !DILocalVariable(name: "status", scope: !246, file: !3, line: 10, type: !7)
!254 = !DILocalVariable(name: "input", scope: !246, file: !3, line: 11, type: !33)
!255 = !DILocation(line: 8, column: 54, scope: !246)
!256 = !DILocation(line: 8, column: 65, scope: !246)
!257 = !DILocation(line: 10, column: 2, scope: !246)
!258 = !DILocation(line: 10, column: 6, scope: !246)
!259 = !DILocation(line: 10, column: 14, scope: !246)
!260 = !DILocation(line: 10, column: 26, scope: !246)
!261 = !DILocation(line: 11, column: 2, scope: !246)
!262 = !DILocation(line: 11, column: 7, scope: !246)
!263 = !DILocation(line: 11, column: 33, scope: !246)
!264 = !DILocation(line: 11, column: 15, scope: !246)
!265 = !DILocation(line: 13, column: 2, scope: !246)
!266 = !DILocation(line: 13, column: 11, scope: !246)
!267 = !DILocation(line: 14, column: 13, scope: !246)
!268 = !DILocation(line: 14, column: 2, scope: !246)
!269 = !DILocation(line: 14, column: 11, scope: !246)
!270 = !DILocation(line: 15, column: 2, scope: !246)
!271 = !DILocation(line: 15, column: 11, scope: !246)
!272 = !DILocation(line: 16, column: 37, scope: !246)
!273 = !DILocation(line: 16, column: 47, scope: !246)
!274 = !DILocation(line: 16, column: 11, scope: !246)
!275 = !DILocation(line: 16, column: 9, scope: !246)
!276 = !DILocation(line: 17, column: 14, scope: !246)
!277 = !DILocation(line: 17, column: 2, scope: !246)
!278 = !DILocation(line: 18, column: 9, scope: !246)
!279 = !DILocation(line: 19, column: 1, scope: !246)
!280 = !DILocation(line: 18, column: 2, scope: !246)
!281 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !282, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!282 = !DISubroutineType(types: !283)
!283 = !{!7, !7, !5, !5}
