; ModuleID = 'cover_leave_right.c'
source_filename = "cover_leave_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @cover_leave_right(i64 noundef %partition, ptr noundef %pages, i64 noundef %count, i32 noundef %large) #0 !dbg !17 {
entry:
  %retval = alloca i32, align 4
  %partition.addr = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %count.addr = alloca i64, align 8
  %large.addr = alloca i32, align 4
  %status = alloca i64, align 8
  %shift = alloca i64, align 8
  %left = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %done = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  %i = alloca i64, align 8
  %rest = alloca i64, align 8
  %n = alloca i32, align 4
  %at = alloca i64, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !26, !DIExpression(), !45)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !27, !DIExpression(), !46)
  store i64 %count, ptr %count.addr, align 8
    #dbg_declare(ptr %count.addr, !28, !DIExpression(), !47)
  store i32 %large, ptr %large.addr, align 4
    #dbg_declare(ptr %large.addr, !29, !DIExpression(), !48)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !49
    #dbg_declare(ptr %status, !30, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 8, ptr %shift) #5, !dbg !49
    #dbg_declare(ptr %shift, !31, !DIExpression(), !51)
  store i64 0, ptr %shift, align 8, !dbg !51
  call void @llvm.lifetime.start.p0(i64 8, ptr %left) #5, !dbg !49
    #dbg_declare(ptr %left, !32, !DIExpression(), !52)
  %0 = load i64, ptr %count.addr, align 8, !dbg !53
  store i64 %0, ptr %left, align 8, !dbg !52
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !49
    #dbg_declare(ptr %flags, !33, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !49
    #dbg_declare(ptr %input, !34, !DIExpression(), !55)
  call void @llvm.lifetime.start.p0(i64 4, ptr %done) #5, !dbg !56
    #dbg_declare(ptr %done, !36, !DIExpression(), !57)
  store i32 0, ptr %done, align 4, !dbg !57
  %1 = load i64, ptr %left, align 8, !dbg !58
  %cmp = icmp eq i64 %1, 0, !dbg !60
  br i1 %cmp, label %if.then, label %if.end, !dbg !61

if.then:                                          ; preds = %entry
  store i32 -22, ptr %retval, align 4, !dbg !62
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup40, !dbg !62

if.end:                                           ; preds = %entry
  %2 = load i32, ptr %large.addr, align 4, !dbg !63
  %tobool = icmp ne i32 %2, 0, !dbg !63
  br i1 %tobool, label %if.then1, label %if.end5, !dbg !65

if.then1:                                         ; preds = %if.end
  %3 = load i64, ptr %count.addr, align 8, !dbg !66
  %and = and i64 %3, 511, !dbg !69
  %tobool2 = icmp ne i64 %and, 0, !dbg !69
  br i1 %tobool2, label %if.then3, label %if.end4, !dbg !70

if.then3:                                         ; preds = %if.then1
  store i32 -22, ptr %retval, align 4, !dbg !71
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup40, !dbg !71

if.end4:                                          ; preds = %if.then1
  store i64 9, ptr %shift, align 8, !dbg !72
  %4 = load i64, ptr %shift, align 8, !dbg !73
  %5 = load i64, ptr %left, align 8, !dbg !74
  %shr = lshr i64 %5, %4, !dbg !74
  store i64 %shr, ptr %left, align 8, !dbg !74
  br label %if.end5, !dbg !75

if.end5:                                          ; preds = %if.end4, %if.end
  br label %while.cond, !dbg !76

while.cond:                                       ; preds = %cleanup.cont39, %if.end5
  %6 = load i32, ptr %done, align 4, !dbg !77
  %conv = sext i32 %6 to i64, !dbg !77
  %7 = load i64, ptr %left, align 8, !dbg !78
  %cmp6 = icmp ult i64 %conv, %7, !dbg !79
  br i1 %cmp6, label %while.body, label %while.end, !dbg !76

while.body:                                       ; preds = %while.cond
  call void @llvm.lifetime.start.p0(i64 8, ptr %i) #5, !dbg !80
    #dbg_declare(ptr %i, !37, !DIExpression(), !81)
  call void @llvm.lifetime.start.p0(i64 8, ptr %rest) #5, !dbg !80
    #dbg_declare(ptr %rest, !39, !DIExpression(), !82)
  %8 = load i64, ptr %left, align 8, !dbg !83
  %9 = load i32, ptr %done, align 4, !dbg !84
  %conv8 = sext i32 %9 to i64, !dbg !84
  %sub = sub i64 %8, %conv8, !dbg !85
  store i64 %sub, ptr %rest, align 8, !dbg !82
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #5, !dbg !86
    #dbg_declare(ptr %n, !40, !DIExpression(), !87)
  %10 = load i64, ptr %rest, align 8, !dbg !88
  %cmp9 = icmp ugt i64 %10, 509, !dbg !89
  br i1 %cmp9, label %cond.true, label %cond.false, !dbg !88

cond.true:                                        ; preds = %while.body
  br label %cond.end, !dbg !88

cond.false:                                       ; preds = %while.body
  %11 = load i64, ptr %rest, align 8, !dbg !90
  br label %cond.end, !dbg !88

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ 509, %cond.true ], [ %11, %cond.false ], !dbg !88
  %conv11 = trunc i64 %cond to i32, !dbg !88
  store i32 %conv11, ptr %n, align 4, !dbg !87
  %call = call i64 @irq_save() #6, !dbg !91
  store i64 %call, ptr %flags, align 8, !dbg !92
  %12 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !93
  %call12 = call ptr @this_cpu_ptr_load(ptr noundef %12) #6, !dbg !94
  store ptr %call12, ptr %input, align 8, !dbg !95
  %13 = load i64, ptr %partition.addr, align 8, !dbg !96
  %14 = load ptr, ptr %input, align 8, !dbg !97
  %arrayidx = getelementptr i64, ptr %14, i64 0, !dbg !97
  store i64 %13, ptr %arrayidx, align 8, !dbg !98
  store i64 0, ptr %i, align 8, !dbg !99
  br label %for.cond, !dbg !100

for.cond:                                         ; preds = %for.inc, %cond.end
  %15 = load i64, ptr %i, align 8, !dbg !101
  %16 = load i32, ptr %n, align 4, !dbg !102
  %conv13 = sext i32 %16 to i64, !dbg !102
  %cmp14 = icmp ult i64 %15, %conv13, !dbg !103
  br i1 %cmp14, label %for.body, label %for.end, !dbg !104

for.body:                                         ; preds = %for.cond
  call void @llvm.lifetime.start.p0(i64 8, ptr %at) #5, !dbg !105
    #dbg_declare(ptr %at, !41, !DIExpression(), !106)
  %17 = load i32, ptr %done, align 4, !dbg !107
  %conv16 = sext i32 %17 to i64, !dbg !107
  %18 = load i64, ptr %i, align 8, !dbg !108
  %add = add i64 %conv16, %18, !dbg !109
  %19 = load i64, ptr %shift, align 8, !dbg !110
  %shl = shl i64 %add, %19, !dbg !111
  store i64 %shl, ptr %at, align 8, !dbg !106
  %20 = load i64, ptr %at, align 8, !dbg !112
  %21 = load i64, ptr %count.addr, align 8, !dbg !114
  %cmp17 = icmp uge i64 %20, %21, !dbg !115
  br i1 %cmp17, label %if.then19, label %if.end20, !dbg !116

if.then19:                                        ; preds = %for.body
  store i32 -22, ptr %retval, align 4, !dbg !117
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !117

if.end20:                                         ; preds = %for.body
  %22 = load ptr, ptr %pages.addr, align 8, !dbg !118
  %23 = load i64, ptr %at, align 8, !dbg !119
  %arrayidx21 = getelementptr i64, ptr %22, i64 %23, !dbg !118
  %24 = load i64, ptr %arrayidx21, align 8, !dbg !118
  %25 = load ptr, ptr %input, align 8, !dbg !120
  %26 = load i64, ptr %i, align 8, !dbg !121
  %add22 = add i64 1, %26, !dbg !122
  %arrayidx23 = getelementptr i64, ptr %25, i64 %add22, !dbg !120
  store i64 %24, ptr %arrayidx23, align 8, !dbg !123
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !124
  br label %cleanup, !dbg !124

cleanup:                                          ; preds = %if.end20, %if.then19
  call void @llvm.lifetime.end.p0(i64 8, ptr %at) #5, !dbg !124
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %cleanup35 [
    i32 0, label %cleanup.cont
  ]

cleanup.cont:                                     ; preds = %cleanup
  br label %for.inc, !dbg !125

for.inc:                                          ; preds = %cleanup.cont
  %27 = load i64, ptr %i, align 8, !dbg !126
  %inc = add i64 %27, 1, !dbg !126
  store i64 %inc, ptr %i, align 8, !dbg !126
  br label %for.cond, !dbg !127, !llvm.loop !128

for.end:                                          ; preds = %for.cond
  %28 = load i32, ptr %n, align 4, !dbg !131
  %conv24 = trunc i32 %28 to i16, !dbg !131
  %29 = load ptr, ptr %input, align 8, !dbg !132
  %call25 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv24, i16 noundef zeroext 0, ptr noundef %29, ptr noundef null) #6, !dbg !133
  store i64 %call25, ptr %status, align 8, !dbg !134
  %30 = load i64, ptr %flags, align 8, !dbg !135
  call void @irq_restore(i64 noundef %30) #6, !dbg !136
  %31 = load i64, ptr %status, align 8, !dbg !137
  %call26 = call i32 @succeeded(i64 noundef %31) #6, !dbg !139
  %tobool27 = icmp ne i32 %call26, 0, !dbg !139
  br i1 %tobool27, label %if.end29, label %if.then28, !dbg !140

if.then28:                                        ; preds = %for.end
  store i32 -5, ptr %retval, align 4, !dbg !141
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup35, !dbg !141

if.end29:                                         ; preds = %for.end
  %32 = load i64, ptr %status, align 8, !dbg !142
  %shr30 = lshr i64 %32, 32, !dbg !143
  %and31 = and i64 %shr30, 4095, !dbg !144
  %33 = load i32, ptr %done, align 4, !dbg !145
  %conv32 = sext i32 %33 to i64, !dbg !145
  %add33 = add i64 %conv32, %and31, !dbg !145
  %conv34 = trunc i64 %add33 to i32, !dbg !145
  store i32 %conv34, ptr %done, align 4, !dbg !145
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !146
  br label %cleanup35, !dbg !146

cleanup35:                                        ; preds = %if.end29, %if.then28, %cleanup
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #5, !dbg !146
  call void @llvm.lifetime.end.p0(i64 8, ptr %rest) #5, !dbg !146
  call void @llvm.lifetime.end.p0(i64 8, ptr %i) #5, !dbg !146
  %cleanup.dest38 = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest38, label %cleanup40 [
    i32 0, label %cleanup.cont39
  ]

cleanup.cont39:                                   ; preds = %cleanup35
  br label %while.cond, !dbg !76, !llvm.loop !147

while.end:                                        ; preds = %while.cond
  store i32 0, ptr %retval, align 4, !dbg !148
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup40, !dbg !148

cleanup40:                                        ; preds = %while.end, %cleanup35, %if.then3, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %done) #5, !dbg !149
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !149
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !149
  call void @llvm.lifetime.end.p0(i64 8, ptr %left) #5, !dbg !149
  call void @llvm.lifetime.end.p0(i64 8, ptr %shift) #5, !dbg !149
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !149
  %34 = load i32, ptr %retval, align 4, !dbg !149
  ret i32 %34, !dbg !149
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !150 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !155
    #dbg_declare(ptr %flags, !154, !DIExpression(), !156)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !157, !srcloc !158
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !159, !srcloc !160
  %0 = load i64, ptr %flags, align 8, !dbg !161
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !162
  ret i64 %0, !dbg !163
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !164 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !168, !DIExpression(), !170)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !171
    #dbg_declare(ptr %offset, !169, !DIExpression(), !172)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !173, !srcloc !174
  store i64 %0, ptr %offset, align 8, !dbg !173
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !175
  %2 = ptrtoint ptr %1 to i64, !dbg !176
  %3 = load i64, ptr %offset, align 8, !dbg !177
  %add = add i64 %2, %3, !dbg !178
  %4 = inttoptr i64 %add to ptr, !dbg !179
  %5 = load ptr, ptr %4, align 8, !dbg !180
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !181
  ret ptr %5, !dbg !182
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !183 {
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
    #dbg_declare(ptr %code.addr, !189, !DIExpression(), !197)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !190, !DIExpression(), !198)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !191, !DIExpression(), !199)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !192, !DIExpression(), !200)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !193, !DIExpression(), !201)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !202
    #dbg_declare(ptr %control, !194, !DIExpression(), !203)
  %0 = load i16, ptr %code.addr, align 2, !dbg !204
  %conv = zext i16 %0 to i64, !dbg !204
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !205
  %conv1 = zext i16 %1 to i64, !dbg !206
  %shl = shl i64 %conv1, 17, !dbg !207
  %or = or i64 %conv, %shl, !dbg !208
  %2 = load i16, ptr %count.addr, align 2, !dbg !209
  %conv2 = zext i16 %2 to i64, !dbg !210
  %shl3 = shl i64 %conv2, 32, !dbg !211
  %or4 = or i64 %or, %shl3, !dbg !212
  store i64 %or4, ptr %control, align 8, !dbg !203
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !213
    #dbg_declare(ptr %status, !195, !DIExpression(), !214)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !215
    #dbg_declare(ptr %done, !196, !DIExpression(), !216)
  br label %do.body, !dbg !217

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !218
  %4 = load ptr, ptr %input.addr, align 8, !dbg !220
  %5 = load ptr, ptr %output.addr, align 8, !dbg !221
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !222
  store i64 %call, ptr %status, align 8, !dbg !223
  %6 = load i64, ptr %status, align 8, !dbg !224
  %and = and i64 %6, 65535, !dbg !226
  %cmp = icmp ne i64 %and, 0, !dbg !227
  br i1 %cmp, label %if.then, label %if.end, !dbg !228

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !229
  store i64 %7, ptr %retval, align 8, !dbg !230
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !230

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !231
  %shr = lshr i64 %8, 32, !dbg !232
  %and6 = and i64 %shr, 4095, !dbg !233
  %conv7 = trunc i64 %and6 to i16, !dbg !234
  store i16 %conv7, ptr %done, align 2, !dbg !235
  %9 = load i64, ptr %control, align 8, !dbg !236
  %and8 = and i64 %9, -1152640029630136321, !dbg !236
  store i64 %and8, ptr %control, align 8, !dbg !236
  %10 = load i16, ptr %done, align 2, !dbg !237
  %conv9 = zext i16 %10 to i64, !dbg !238
  %shl10 = shl i64 %conv9, 48, !dbg !239
  %11 = load i64, ptr %control, align 8, !dbg !240
  %or11 = or i64 %11, %shl10, !dbg !240
  store i64 %or11, ptr %control, align 8, !dbg !240
  br label %do.cond, !dbg !241

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !242
  %conv12 = zext i16 %12 to i32, !dbg !242
  %13 = load i16, ptr %count.addr, align 2, !dbg !243
  %conv13 = zext i16 %13 to i32, !dbg !243
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !244
  br i1 %cmp14, label %do.body, label %do.end, !dbg !241, !llvm.loop !245

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !247
  store i64 %14, ptr %retval, align 8, !dbg !248
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !248

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !249
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !249
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !249
  %15 = load i64, ptr %retval, align 8, !dbg !249
  ret i64 %15, !dbg !249
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !250 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !254, !DIExpression(), !255)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !256
  %and = and i64 %0, 512, !dbg !258
  %tobool = icmp ne i64 %and, 0, !dbg !258
  br i1 %tobool, label %if.then, label %if.end, !dbg !259

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !260, !srcloc !261
  br label %if.end, !dbg !260

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !262
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !263 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !267, !DIExpression(), !268)
  %0 = load i64, ptr %status.addr, align 8, !dbg !269
  %and = and i64 %0, 65535, !dbg !270
  %cmp = icmp eq i64 %and, 0, !dbg !271
  %conv = zext i1 %cmp to i32, !dbg !271
  ret i32 %conv, !dbg !272
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !273 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "cover_leave_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "11d7504dbe3c5ad738e60eab3db73ed2")
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
!17 = distinct !DISubprogram(name: "cover_leave_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !25)
!18 = !DISubroutineType(types: !19)
!19 = !{!20, !7, !21, !7, !23}
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!22 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!23 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !24)
!24 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!25 = !{!26, !27, !28, !29, !30, !31, !32, !33, !34, !36, !37, !39, !40, !41}
!26 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 8, type: !7)
!27 = !DILocalVariable(name: "pages", arg: 2, scope: !17, file: !3, line: 8, type: !21)
!28 = !DILocalVariable(name: "count", arg: 3, scope: !17, file: !3, line: 8, type: !7)
!29 = !DILocalVariable(name: "large", arg: 4, scope: !17, file: !3, line: 8, type: !23)
!30 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!31 = !DILocalVariable(name: "shift", scope: !17, file: !3, line: 10, type: !7)
!32 = !DILocalVariable(name: "left", scope: !17, file: !3, line: 10, type: !7)
!33 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!34 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 10, type: !35)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!36 = !DILocalVariable(name: "done", scope: !17, file: !3, line: 11, type: !20)
!37 = !DILocalVariable(name: "i", scope: !38, file: !3, line: 22, type: !7)
!38 = distinct !DILexicalBlock(scope: !17, file: !3, line: 21, column: 22)
!39 = !DILocalVariable(name: "rest", scope: !38, file: !3, line: 22, type: !7)
!40 = !DILocalVariable(name: "n", scope: !38, file: !3, line: 23, type: !20)
!41 = !DILocalVariable(name: "at", scope: !42, file: !3, line: 29, type: !7)
!42 = distinct !DILexicalBlock(scope: !43, file: !3, line: 28, column: 27)
!43 = distinct !DILexicalBlock(scope: !44, file: !3, line: 28, column: 3)
!44 = distinct !DILexicalBlock(scope: !38, file: !3, line: 28, column: 3)
!45 = !DILocation(line: 8, column: 27, scope: !17)
!46 = !DILocation(line: 8, column: 49, scope: !17)
!47 = !DILocation(line: 8, column: 60, scope: !17)
!48 = !DILocation(line: 8, column: 71, scope: !17)
!49 = !DILocation(line: 10, column: 2, scope: !17)
!50 = !DILocation(line: 10, column: 6, scope: !17)
!51 = !DILocation(line: 10, column: 14, scope: !17)
!52 = !DILocation(line: 10, column: 25, scope: !17)
!53 = !DILocation(line: 10, column: 32, scope: !17)
!54 = !DILocation(line: 10, column: 39, scope: !17)
!55 = !DILocation(line: 10, column: 47, scope: !17)
!56 = !DILocation(line: 11, column: 2, scope: !17)
!57 = !DILocation(line: 11, column: 6, scope: !17)
!58 = !DILocation(line: 13, column: 6, scope: !59)
!59 = distinct !DILexicalBlock(scope: !17, file: !3, line: 13, column: 6)
!60 = !DILocation(line: 13, column: 11, scope: !59)
!61 = !DILocation(line: 13, column: 6, scope: !17)
!62 = !DILocation(line: 14, column: 3, scope: !59)
!63 = !DILocation(line: 15, column: 6, scope: !64)
!64 = distinct !DILexicalBlock(scope: !17, file: !3, line: 15, column: 6)
!65 = !DILocation(line: 15, column: 6, scope: !17)
!66 = !DILocation(line: 16, column: 7, scope: !67)
!67 = distinct !DILexicalBlock(scope: !68, file: !3, line: 16, column: 7)
!68 = distinct !DILexicalBlock(scope: !64, file: !3, line: 15, column: 13)
!69 = !DILocation(line: 16, column: 13, scope: !67)
!70 = !DILocation(line: 16, column: 7, scope: !68)
!71 = !DILocation(line: 17, column: 4, scope: !67)
!72 = !DILocation(line: 18, column: 9, scope: !68)
!73 = !DILocation(line: 19, column: 12, scope: !68)
!74 = !DILocation(line: 19, column: 8, scope: !68)
!75 = !DILocation(line: 20, column: 2, scope: !68)
!76 = !DILocation(line: 21, column: 2, scope: !17)
!77 = !DILocation(line: 21, column: 9, scope: !17)
!78 = !DILocation(line: 21, column: 16, scope: !17)
!79 = !DILocation(line: 21, column: 14, scope: !17)
!80 = !DILocation(line: 22, column: 3, scope: !38)
!81 = !DILocation(line: 22, column: 7, scope: !38)
!82 = !DILocation(line: 22, column: 10, scope: !38)
!83 = !DILocation(line: 22, column: 17, scope: !38)
!84 = !DILocation(line: 22, column: 24, scope: !38)
!85 = !DILocation(line: 22, column: 22, scope: !38)
!86 = !DILocation(line: 23, column: 3, scope: !38)
!87 = !DILocation(line: 23, column: 7, scope: !38)
!88 = !DILocation(line: 23, column: 11, scope: !38)
!89 = !DILocation(line: 23, column: 16, scope: !38)
!90 = !DILocation(line: 23, column: 30, scope: !38)
!91 = !DILocation(line: 25, column: 11, scope: !38)
!92 = !DILocation(line: 25, column: 9, scope: !38)
!93 = !DILocation(line: 26, column: 29, scope: !38)
!94 = !DILocation(line: 26, column: 11, scope: !38)
!95 = !DILocation(line: 26, column: 9, scope: !38)
!96 = !DILocation(line: 27, column: 14, scope: !38)
!97 = !DILocation(line: 27, column: 3, scope: !38)
!98 = !DILocation(line: 27, column: 12, scope: !38)
!99 = !DILocation(line: 28, column: 10, scope: !44)
!100 = !DILocation(line: 28, column: 8, scope: !44)
!101 = !DILocation(line: 28, column: 15, scope: !43)
!102 = !DILocation(line: 28, column: 19, scope: !43)
!103 = !DILocation(line: 28, column: 17, scope: !43)
!104 = !DILocation(line: 28, column: 3, scope: !44)
!105 = !DILocation(line: 29, column: 4, scope: !42)
!106 = !DILocation(line: 29, column: 8, scope: !42)
!107 = !DILocation(line: 29, column: 14, scope: !42)
!108 = !DILocation(line: 29, column: 21, scope: !42)
!109 = !DILocation(line: 29, column: 19, scope: !42)
!110 = !DILocation(line: 29, column: 27, scope: !42)
!111 = !DILocation(line: 29, column: 24, scope: !42)
!112 = !DILocation(line: 31, column: 8, scope: !113)
!113 = distinct !DILexicalBlock(scope: !42, file: !3, line: 31, column: 8)
!114 = !DILocation(line: 31, column: 14, scope: !113)
!115 = !DILocation(line: 31, column: 11, scope: !113)
!116 = !DILocation(line: 31, column: 8, scope: !42)
!117 = !DILocation(line: 32, column: 5, scope: !113)
!118 = !DILocation(line: 33, column: 19, scope: !42)
!119 = !DILocation(line: 33, column: 25, scope: !42)
!120 = !DILocation(line: 33, column: 4, scope: !42)
!121 = !DILocation(line: 33, column: 14, scope: !42)
!122 = !DILocation(line: 33, column: 12, scope: !42)
!123 = !DILocation(line: 33, column: 17, scope: !42)
!124 = !DILocation(line: 34, column: 3, scope: !43)
!125 = !DILocation(line: 34, column: 3, scope: !42)
!126 = !DILocation(line: 28, column: 23, scope: !43)
!127 = !DILocation(line: 28, column: 3, scope: !43)
!128 = distinct !{!128, !104, !129, !130}
!129 = !DILocation(line: 34, column: 3, scope: !44)
!130 = !{!"llvm.loop.mustprogress"}
!131 = !DILocation(line: 35, column: 38, scope: !38)
!132 = !DILocation(line: 35, column: 44, scope: !38)
!133 = !DILocation(line: 35, column: 12, scope: !38)
!134 = !DILocation(line: 35, column: 10, scope: !38)
!135 = !DILocation(line: 36, column: 15, scope: !38)
!136 = !DILocation(line: 36, column: 3, scope: !38)
!137 = !DILocation(line: 37, column: 18, scope: !138)
!138 = distinct !DILexicalBlock(scope: !38, file: !3, line: 37, column: 7)
!139 = !DILocation(line: 37, column: 8, scope: !138)
!140 = !DILocation(line: 37, column: 7, scope: !38)
!141 = !DILocation(line: 38, column: 4, scope: !138)
!142 = !DILocation(line: 39, column: 12, scope: !38)
!143 = !DILocation(line: 39, column: 19, scope: !38)
!144 = !DILocation(line: 39, column: 26, scope: !38)
!145 = !DILocation(line: 39, column: 8, scope: !38)
!146 = !DILocation(line: 40, column: 2, scope: !17)
!147 = distinct !{!147, !76, !146, !130}
!148 = !DILocation(line: 41, column: 2, scope: !17)
!149 = !DILocation(line: 42, column: 1, scope: !17)
!150 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !151, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !153)
!151 = !DISubroutineType(types: !152)
!152 = !{!7}
!153 = !{!154}
!154 = !DILocalVariable(name: "flags", scope: !150, file: !8, line: 42, type: !7)
!155 = !DILocation(line: 42, column: 2, scope: !150)
!156 = !DILocation(line: 42, column: 6, scope: !150)
!157 = !DILocation(line: 44, column: 2, scope: !150)
!158 = !{i64 19372, i64 19381}
!159 = !DILocation(line: 45, column: 2, scope: !150)
!160 = !{i64 19443}
!161 = !DILocation(line: 46, column: 9, scope: !150)
!162 = !DILocation(line: 47, column: 1, scope: !150)
!163 = !DILocation(line: 46, column: 2, scope: !150)
!164 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !165, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !167)
!165 = !DISubroutineType(types: !166)
!166 = !{!5, !6}
!167 = !{!168, !169}
!168 = !DILocalVariable(name: "variable", arg: 1, scope: !164, file: !8, line: 56, type: !6)
!169 = !DILocalVariable(name: "offset", scope: !164, file: !8, line: 58, type: !7)
!170 = !DILocation(line: 56, column: 46, scope: !164)
!171 = !DILocation(line: 58, column: 2, scope: !164)
!172 = !DILocation(line: 58, column: 6, scope: !164)
!173 = !DILocation(line: 60, column: 2, scope: !164)
!174 = !{i64 19744}
!175 = !DILocation(line: 61, column: 25, scope: !164)
!176 = !DILocation(line: 61, column: 20, scope: !164)
!177 = !DILocation(line: 61, column: 36, scope: !164)
!178 = !DILocation(line: 61, column: 34, scope: !164)
!179 = !DILocation(line: 61, column: 10, scope: !164)
!180 = !DILocation(line: 61, column: 9, scope: !164)
!181 = !DILocation(line: 62, column: 1, scope: !164)
!182 = !DILocation(line: 61, column: 2, scope: !164)
!183 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !184, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !188)
!184 = !DISubroutineType(types: !185)
!185 = !{!7, !186, !186, !186, !5, !5}
!186 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !187)
!187 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!188 = !{!189, !190, !191, !192, !193, !194, !195, !196}
!189 = !DILocalVariable(name: "code", arg: 1, scope: !183, file: !8, line: 19, type: !186)
!190 = !DILocalVariable(name: "count", arg: 2, scope: !183, file: !8, line: 19, type: !186)
!191 = !DILocalVariable(name: "varhead", arg: 3, scope: !183, file: !8, line: 19, type: !186)
!192 = !DILocalVariable(name: "input", arg: 4, scope: !183, file: !8, line: 19, type: !5)
!193 = !DILocalVariable(name: "output", arg: 5, scope: !183, file: !8, line: 19, type: !5)
!194 = !DILocalVariable(name: "control", scope: !183, file: !8, line: 21, type: !7)
!195 = !DILocalVariable(name: "status", scope: !183, file: !8, line: 22, type: !7)
!196 = !DILocalVariable(name: "done", scope: !183, file: !8, line: 23, type: !186)
!197 = !DILocation(line: 19, column: 25, scope: !183)
!198 = !DILocation(line: 19, column: 35, scope: !183)
!199 = !DILocation(line: 19, column: 46, scope: !183)
!200 = !DILocation(line: 19, column: 61, scope: !183)
!201 = !DILocation(line: 19, column: 74, scope: !183)
!202 = !DILocation(line: 21, column: 2, scope: !183)
!203 = !DILocation(line: 21, column: 6, scope: !183)
!204 = !DILocation(line: 21, column: 16, scope: !183)
!205 = !DILocation(line: 21, column: 29, scope: !183)
!206 = !DILocation(line: 21, column: 24, scope: !183)
!207 = !DILocation(line: 21, column: 37, scope: !183)
!208 = !DILocation(line: 21, column: 21, scope: !183)
!209 = !DILocation(line: 21, column: 52, scope: !183)
!210 = !DILocation(line: 21, column: 47, scope: !183)
!211 = !DILocation(line: 21, column: 58, scope: !183)
!212 = !DILocation(line: 21, column: 44, scope: !183)
!213 = !DILocation(line: 22, column: 2, scope: !183)
!214 = !DILocation(line: 22, column: 6, scope: !183)
!215 = !DILocation(line: 23, column: 2, scope: !183)
!216 = !DILocation(line: 23, column: 6, scope: !183)
!217 = !DILocation(line: 25, column: 2, scope: !183)
!218 = !DILocation(line: 26, column: 28, scope: !219)
!219 = distinct !DILexicalBlock(scope: !183, file: !8, line: 25, column: 5)
!220 = !DILocation(line: 26, column: 37, scope: !219)
!221 = !DILocation(line: 26, column: 44, scope: !219)
!222 = !DILocation(line: 26, column: 12, scope: !219)
!223 = !DILocation(line: 26, column: 10, scope: !219)
!224 = !DILocation(line: 27, column: 8, scope: !225)
!225 = distinct !DILexicalBlock(scope: !219, file: !8, line: 27, column: 7)
!226 = !DILocation(line: 27, column: 15, scope: !225)
!227 = !DILocation(line: 27, column: 25, scope: !225)
!228 = !DILocation(line: 27, column: 7, scope: !219)
!229 = !DILocation(line: 28, column: 11, scope: !225)
!230 = !DILocation(line: 28, column: 4, scope: !225)
!231 = !DILocation(line: 29, column: 11, scope: !219)
!232 = !DILocation(line: 29, column: 18, scope: !219)
!233 = !DILocation(line: 29, column: 25, scope: !219)
!234 = !DILocation(line: 29, column: 10, scope: !219)
!235 = !DILocation(line: 29, column: 8, scope: !219)
!236 = !DILocation(line: 30, column: 11, scope: !219)
!237 = !DILocation(line: 31, column: 19, scope: !219)
!238 = !DILocation(line: 31, column: 14, scope: !219)
!239 = !DILocation(line: 31, column: 24, scope: !219)
!240 = !DILocation(line: 31, column: 11, scope: !219)
!241 = !DILocation(line: 32, column: 2, scope: !219)
!242 = !DILocation(line: 32, column: 11, scope: !183)
!243 = !DILocation(line: 32, column: 18, scope: !183)
!244 = !DILocation(line: 32, column: 16, scope: !183)
!245 = distinct !{!245, !217, !246, !130}
!246 = !DILocation(line: 32, column: 23, scope: !183)
!247 = !DILocation(line: 33, column: 9, scope: !183)
!248 = !DILocation(line: 33, column: 2, scope: !183)
!249 = !DILocation(line: 34, column: 1, scope: !183)
!250 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !251, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !253)
!251 = !DISubroutineType(types: !252)
!252 = !{null, !7}
!253 = !{!254}
!254 = !DILocalVariable(name: "flags", arg: 1, scope: !250, file: !8, line: 49, type: !7)
!255 = !DILocation(line: 49, column: 36, scope: !250)
!256 = !DILocation(line: 51, column: 6, scope: !257)
!257 = distinct !DILexicalBlock(scope: !250, file: !8, line: 51, column: 6)
!258 = !DILocation(line: 51, column: 12, scope: !257)
!259 = !DILocation(line: 51, column: 6, scope: !250)
!260 = !DILocation(line: 52, column: 3, scope: !257)
!261 = !{i64 19563}
!262 = !DILocation(line: 53, column: 1, scope: !250)
!263 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !264, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !266)
!264 = !DISubroutineType(types: !265)
!265 = !{!20, !7}
!266 = !{!267}
!267 = !DILocalVariable(name: "status", arg: 1, scope: !263, file: !8, line: 72, type: !7)
!268 = !DILocation(line: 72, column: 33, scope: !263)
!269 = !DILocation(line: 74, column: 10, scope: !263)
!270 = !DILocation(line: 74, column: 17, scope: !263)
!271 = !DILocation(line: 74, column: 27, scope: !263)
!272 = !DILocation(line: 74, column: 2, scope: !263)
!273 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !274, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!274 = !DISubroutineType(types: !275)
!275 = !{!7, !7, !5, !5}
