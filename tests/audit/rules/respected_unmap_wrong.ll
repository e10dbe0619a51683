; ModuleID = 'respected_unmap_wrong.c'
source_filename = "respected_unmap_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noinline noredzone nounwind null_pointer_is_valid
define dso_local i64 @unmap_pages(i64 noundef %first, i32 noundef %count) #0 !dbg !17 {
entry:
  %first.addr = alloca i64, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %first, ptr %first.addr, align 8
    #dbg_declare(ptr %first.addr, !23, !DIExpression(), !29)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !24, !DIExpression(), !30)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !31
    #dbg_declare(ptr %flags, !25, !DIExpression(), !32)
  %call = call i64 @irq_save() #7, !dbg !33
  store i64 %call, ptr %flags, align 8, !dbg !32
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !31
    #dbg_declare(ptr %status, !26, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !35
    #dbg_declare(ptr %input, !27, !DIExpression(), !36)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !37
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !38
  store ptr %call1, ptr %input, align 8, !dbg !36
  %1 = load ptr, ptr %input, align 8, !dbg !39
  %arrayidx = getelementptr i64, ptr %1, i64 0, !dbg !39
  store i64 1, ptr %arrayidx, align 8, !dbg !40
  %2 = load i64, ptr %first.addr, align 8, !dbg !41
  %3 = load ptr, ptr %input, align 8, !dbg !42
  %arrayidx2 = getelementptr i64, ptr %3, i64 1, !dbg !42
  store i64 %2, ptr %arrayidx2, align 8, !dbg !43
  %4 = load ptr, ptr %input, align 8, !dbg !44
  %arrayidx3 = getelementptr i64, ptr %4, i64 2, !dbg !44
  store i64 0, ptr %arrayidx3, align 8, !dbg !45
  %5 = load i32, ptr %count.addr, align 4, !dbg !46
  %conv = trunc i32 %5 to i16, !dbg !46
  %6 = load ptr, ptr %input, align 8, !dbg !47
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 76, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %6, ptr noundef null) #7, !dbg !48
  store i64 %call4, ptr %status, align 8, !dbg !49
  %7 = load i64, ptr %flags, align 8, !dbg !50
  call void @irq_restore(i64 noundef %7) #7, !dbg !51
  %8 = load i64, ptr %status, align 8, !dbg !52
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !53
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !53
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !53
  ret i64 %8, !dbg !54
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !55 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !60
    #dbg_declare(ptr %flags, !59, !DIExpression(), !61)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !62, !srcloc !63
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !64, !srcloc !65
  %0 = load i64, ptr %flags, align 8, !dbg !66
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !67
  ret i64 %0, !dbg !68
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !69 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !73, !DIExpression(), !75)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !76
    #dbg_declare(ptr %offset, !74, !DIExpression(), !77)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !78, !srcloc !79
  store i64 %0, ptr %offset, align 8, !dbg !78
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !80
  %2 = ptrtoint ptr %1 to i64, !dbg !81
  %3 = load i64, ptr %offset, align 8, !dbg !82
  %add = add i64 %2, %3, !dbg !83
  %4 = inttoptr i64 %add to ptr, !dbg !84
  %5 = load ptr, ptr %4, align 8, !dbg !85
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !86
  ret ptr %5, !dbg !87
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !88 {
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
    #dbg_declare(ptr %code.addr, !94, !DIExpression(), !102)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !95, !DIExpression(), !103)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !96, !DIExpression(), !104)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !97, !DIExpression(), !105)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !98, !DIExpression(), !106)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !107
    #dbg_declare(ptr %control, !99, !DIExpression(), !108)
  %0 = load i16, ptr %code.addr, align 2, !dbg !109
  %conv = zext i16 %0 to i64, !dbg !109
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !110
  %conv1 = zext i16 %1 to i64, !dbg !111
  %shl = shl i64 %conv1, 17, !dbg !112
  %or = or i64 %conv, %shl, !dbg !113
  %2 = load i16, ptr %count.addr, align 2, !dbg !114
  %conv2 = zext i16 %2 to i64, !dbg !115
  %shl3 = shl i64 %conv2, 32, !dbg !116
  %or4 = or i64 %or, %shl3, !dbg !117
  store i64 %or4, ptr %control, align 8, !dbg !108
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !118
    #dbg_declare(ptr %status, !100, !DIExpression(), !119)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !120
    #dbg_declare(ptr %done, !101, !DIExpression(), !121)
  br label %do.body, !dbg !122

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !123
  %4 = load ptr, ptr %input.addr, align 8, !dbg !125
  %5 = load ptr, ptr %output.addr, align 8, !dbg !126
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !127
  store i64 %call, ptr %status, align 8, !dbg !128
  %6 = load i64, ptr %status, align 8, !dbg !129
  %and = and i64 %6, 65535, !dbg !131
  %cmp = icmp ne i64 %and, 0, !dbg !132
  br i1 %cmp, label %if.then, label %if.end, !dbg !133

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !134
  store i64 %7, ptr %retval, align 8, !dbg !135
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !135

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !136
  %shr = lshr i64 %8, 32, !dbg !137
  %and6 = and i64 %shr, 4095, !dbg !138
  %conv7 = trunc i64 %and6 to i16, !dbg !139
  store i16 %conv7, ptr %done, align 2, !dbg !140
  %9 = load i64, ptr %control, align 8, !dbg !141
  %and8 = and i64 %9, -1152640029630136321, !dbg !141
  store i64 %and8, ptr %control, align 8, !dbg !141
  %10 = load i16, ptr %done, align 2, !dbg !142
  %conv9 = zext i16 %10 to i64, !dbg !143
  %shl10 = shl i64 %conv9, 48, !dbg !144
  %11 = load i64, ptr %control, align 8, !dbg !145
  %or11 = or i64 %11, %shl10, !dbg !145
  store i64 %or11, ptr %control, align 8, !dbg !145
  br label %do.cond, !dbg !146

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !147
  %conv12 = zext i16 %12 to i32, !dbg !147
  %13 = load i16, ptr %count.addr, align 2, !dbg !148
  %conv13 = zext i16 %13 to i32, !dbg !148
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !149
  br i1 %cmp14, label %do.body, label %do.end, !dbg !146, !llvm.loop !150

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !153
  store i64 %14, ptr %retval, align 8, !dbg !154
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !154

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !155
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !155
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !155
  %15 = load i64, ptr %retval, align 8, !dbg !155
  ret i64 %15, !dbg !155
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !156 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !160, !DIExpression(), !161)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !162
  %and = and i64 %0, 512, !dbg !164
  %tobool = icmp ne i64 %and, 0, !dbg !164
  br i1 %tobool, label %if.then, label %if.end, !dbg !165

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !166, !srcloc !167
  br label %if.end, !dbg !166

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !168
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @respected_unmap_wrong(i64 noundef %first, i64 noundef %memory, i32 noundef %total) #4 !dbg !169 {
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
    #dbg_declare(ptr %first.addr, !173, !DIExpression(), !183)
  store i64 %memory, ptr %memory.addr, align 8
    #dbg_declare(ptr %memory.addr, !174, !DIExpression(), !184)
  store i32 %total, ptr %total.addr, align 4
    #dbg_declare(ptr %total.addr, !175, !DIExpression(), !185)
  call void @llvm.lifetime.start.p0(i64 4, ptr %done) #6, !dbg !186
    #dbg_declare(ptr %done, !176, !DIExpression(), !187)
  store i32 0, ptr %done, align 4, !dbg !187
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !188
    #dbg_declare(ptr %status, !177, !DIExpression(), !189)
  store i64 0, ptr %status, align 8, !dbg !189
  br label %while.cond, !dbg !190

while.cond:                                       ; preds = %cleanup.cont, %entry
  %0 = load i32, ptr %done, align 4, !dbg !191
  %1 = load i32, ptr %total.addr, align 4, !dbg !192
  %cmp = icmp ult i32 %0, %1, !dbg !193
  br i1 %cmp, label %while.body, label %while.end, !dbg !190

while.body:                                       ; preds = %while.cond
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #6, !dbg !194
    #dbg_declare(ptr %n, !178, !DIExpression(), !195)
  %2 = load i32, ptr %total.addr, align 4, !dbg !196
  %3 = load i32, ptr %done, align 4, !dbg !197
  %sub = sub i32 %2, %3, !dbg !198
  %cmp1 = icmp ugt i32 %sub, 500, !dbg !199
  br i1 %cmp1, label %cond.true, label %cond.false, !dbg !196

cond.true:                                        ; preds = %while.body
  br label %cond.end, !dbg !196

cond.false:                                       ; preds = %while.body
  %4 = load i32, ptr %total.addr, align 4, !dbg !200
  %5 = load i32, ptr %done, align 4, !dbg !201
  %sub2 = sub i32 %4, %5, !dbg !202
  br label %cond.end, !dbg !196

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ 500, %cond.true ], [ %sub2, %cond.false ], !dbg !196
  store i32 %cond, ptr %n, align 4, !dbg !195
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #6, !dbg !194
    #dbg_declare(ptr %i, !180, !DIExpression(), !203)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !204
    #dbg_declare(ptr %flags, !181, !DIExpression(), !205)
  %call = call i64 @irq_save() #7, !dbg !206
  store i64 %call, ptr %flags, align 8, !dbg !205
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !207
    #dbg_declare(ptr %input, !182, !DIExpression(), !208)
  %6 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !209
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %6) #7, !dbg !210
  store ptr %call3, ptr %input, align 8, !dbg !208
  %7 = load ptr, ptr %input, align 8, !dbg !211
  %arrayidx = getelementptr i64, ptr %7, i64 0, !dbg !211
  store i64 1, ptr %arrayidx, align 8, !dbg !212
  %8 = load i64, ptr %first.addr, align 8, !dbg !213
  %9 = load i32, ptr %done, align 4, !dbg !214
  %conv = zext i32 %9 to i64, !dbg !214
  %add = add i64 %8, %conv, !dbg !215
  %10 = load ptr, ptr %input, align 8, !dbg !216
  %arrayidx4 = getelementptr i64, ptr %10, i64 1, !dbg !216
  store i64 %add, ptr %arrayidx4, align 8, !dbg !217
  %11 = load ptr, ptr %input, align 8, !dbg !218
  %arrayidx5 = getelementptr i64, ptr %11, i64 2, !dbg !218
  store i64 3, ptr %arrayidx5, align 8, !dbg !219
  store i32 0, ptr %i, align 4, !dbg !220
  br label %for.cond, !dbg !222

for.cond:                                         ; preds = %for.inc, %cond.end
  %12 = load i32, ptr %i, align 4, !dbg !223
  %13 = load i32, ptr %n, align 4, !dbg !225
  %cmp6 = icmp ult i32 %12, %13, !dbg !226
  br i1 %cmp6, label %for.body, label %for.end, !dbg !227

for.body:                                         ; preds = %for.cond
  %14 = load i64, ptr %memory.addr, align 8, !dbg !228
  %15 = load i32, ptr %done, align 4, !dbg !229
  %conv8 = zext i32 %15 to i64, !dbg !229
  %add9 = add i64 %14, %conv8, !dbg !230
  %16 = load i32, ptr %i, align 4, !dbg !231
  %conv10 = zext i32 %16 to i64, !dbg !231
  %add11 = add i64 %add9, %conv10, !dbg !232
  %17 = load ptr, ptr %input, align 8, !dbg !233
  %18 = load i32, ptr %i, align 4, !dbg !234
  %add12 = add i32 3, %18, !dbg !235
  %idxprom = zext i32 %add12 to i64, !dbg !233
  %arrayidx13 = getelementptr i64, ptr %17, i64 %idxprom, !dbg !233
  store i64 %add11, ptr %arrayidx13, align 8, !dbg !236
  br label %for.inc, !dbg !233

for.inc:                                          ; preds = %for.body
  %19 = load i32, ptr %i, align 4, !dbg !237
  %inc = add i32 %19, 1, !dbg !237
  store i32 %inc, ptr %i, align 4, !dbg !237
  br label %for.cond, !dbg !238, !llvm.loop !239

for.end:                                          ; preds = %for.cond
  %20 = load i32, ptr %n, align 4, !dbg !241
  %conv14 = trunc i32 %20 to i16, !dbg !241
  %21 = load ptr, ptr %input, align 8, !dbg !242
  %call15 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 75, i16 noundef zeroext %conv14, i16 noundef zeroext 0, ptr noundef %21, ptr noundef null) #7, !dbg !243
  store i64 %call15, ptr %status, align 8, !dbg !244
  %22 = load i64, ptr %flags, align 8, !dbg !245
  call void @irq_restore(i64 noundef %22) #7, !dbg !246
  %23 = load i64, ptr %status, align 8, !dbg !247
  %call16 = call i32 @succeeded(i64 noundef %23) #7, !dbg !249
  %tobool = icmp ne i32 %call16, 0, !dbg !249
  br i1 %tobool, label %if.end, label %if.then, !dbg !250

if.then:                                          ; preds = %for.end
  store i32 3, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !251

if.end:                                           ; preds = %for.end
  %24 = load i32, ptr %n, align 4, !dbg !252
  %25 = load i32, ptr %done, align 4, !dbg !253
  %add17 = add i32 %25, %24, !dbg !253
  store i32 %add17, ptr %done, align 4, !dbg !253
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !254
  br label %cleanup, !dbg !254

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !254
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !254
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !254
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #6, !dbg !254
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %unreachable [
    i32 0, label %cleanup.cont
    i32 3, label %while.end
  ]

cleanup.cont:                                     ; preds = %cleanup
  br label %while.cond, !dbg !190, !llvm.loop !255

while.end:                                        ; preds = %cleanup, %while.cond
  %26 = load i64, ptr %status, align 8, !dbg !256
  %call21 = call i32 @succeeded(i64 noundef %26) #7, !dbg !258
  %tobool22 = icmp ne i32 %call21, 0, !dbg !258
  br i1 %tobool22, label %if.end26, label %land.lhs.true, !dbg !259

land.lhs.true:                                    ; preds = %while.end
  %27 = load i32, ptr %done, align 4, !dbg !260
  %tobool23 = icmp ne i32 %27, 0, !dbg !260
  br i1 %tobool23, label %if.then24, label %if.end26, !dbg !261

if.then24:                                        ; preds = %land.lhs.true
  %28 = load i64, ptr %first.addr, align 8, !dbg !262
  %29 = load i32, ptr %done, align 4, !dbg !263
  %call25 = call i64 @unmap_pages(i64 noundef %28, i32 noundef %29) #7, !dbg !264
  br label %if.end26, !dbg !264

if.end26:                                         ; preds = %if.then24, %land.lhs.true, %while.end
  %30 = load i64, ptr %status, align 8, !dbg !265
  store i32 1, ptr %cleanup.dest.slot, align 4
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !266
  call void @llvm.lifetime.end.p0(i64 4, ptr %done) #6, !dbg !266
  ret i64 %30, !dbg !267

unreachable:                                      ; preds = %cleanup
  unreachable
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !268 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !273, !DIExpression(), !274)
  %0 = load i64, ptr %status.addr, align 8, !dbg !275
  %and = and i64 %0, 65535, !dbg !276
  %cmp = icmp eq i64 %and, 0, !dbg !277
  %conv = zext i1 %cmp to i32, !dbg !277
  ret i32 %conv, !dbg !278
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !279 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

attributes #0 = { noinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
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
!3 = !DIFile(filename: "respected_unmap_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "fd5f66672f82ad348987d86a1864c7e0")
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
!17 = distinct !DISubprogram(name: "unmap_pages", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !27}
!23 = !DILocalVariable(name: "first", arg: 1, scope: !17, file: !3, line: 8, type: !7)
!24 = !DILocalVariable(name: "count", arg: 2, scope: !17, file: !3, line: 8, type: !20)
!25 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!26 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!27 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!29 = !DILocation(line: 8, column: 47, scope: !17)
!30 = !DILocation(line: 8, column: 58, scope: !17)
!31 = !DILocation(line: 10, column: 2, scope: !17)
!32 = !DILocation(line: 10, column: 6, scope: !17)
!33 = !DILocation(line: 10, column: 14, scope: !17)
!34 = !DILocation(line: 10, column: 26, scope: !17)
!35 = !DILocation(line: 11, column: 2, scope: !17)
!36 = !DILocation(line: 11, column: 7, scope: !17)
!37 = !DILocation(line: 11, column: 33, scope: !17)
!38 = !DILocation(line: 11, column: 15, scope: !17)
!39 = !DILocation(line: 13, column: 2, scope: !17)
!40 = !DILocation(line: 13, column: 11, scope: !17)
!41 = !DILocation(line: 14, column: 13, scope: !17)
!42 = !DILocation(line: 14, column: 2, scope: !17)
!43 = !DILocation(line: 14, column: 11, scope: !17)
!44 = !DILocation(line: 15, column: 2, scope: !17)
!45 = !DILocation(line: 15, column: 11, scope: !17)
!46 = !DILocation(line: 16, column: 37, scope: !17)
!47 = !DILocation(line: 16, column: 47, scope: !17)
!48 = !DILocation(line: 16, column: 11, scope: !17)
!49 = !DILocation(line: 16, column: 9, scope: !17)
!50 = !DILocation(line: 17, column: 14, scope: !17)
!51 = !DILocation(line: 17, column: 2, scope: !17)
!52 = !DILocation(line: 18, column: 9, scope: !17)
!53 = !DILocation(line: 19, column: 1, scope: !17)
!54 = !DILocation(line: 18, column: 2, scope: !17)
!55 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !56, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !58)
!56 = !DISubroutineType(types: !57)
!57 = !{!7}
!58 = !{!59}
!59 = !DILocalVariable(name: "flags", scope: !55, file: !8, line: 42, type: !7)
!60 = !DILocation(line: 42, column: 2, scope: !55)
!61 = !DILocation(line: 42, column: 6, scope: !55)
!62 = !DILocation(line: 44, column: 2, scope: !55)
!63 = !{i64 19517, i64 19526}
!64 = !DILocation(line: 45, column: 2, scope: !55)
!65 = !{i64 19588}
!66 = !DILocation(line: 46, column: 9, scope: !55)
!67 = !DILocation(line: 47, column: 1, scope: !55)
!68 = !DILocation(line: 46, column: 2, scope: !55)
!69 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !70, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !72)
!70 = !DISubroutineType(types: !71)
!71 = !{!5, !6}
!72 = !{!73, !74}
!73 = !DILocalVariable(name: "variable", arg: 1, scope: !69, file: !8, line: 56, type: !6)
!74 = !DILocalVariable(name: "offset", scope: !69, file: !8, line: 58, type: !7)
!75 = !DILocation(line: 56, column: 46, scope: !69)
!76 = !DILocation(line: 58, column: 2, scope: !69)
!77 = !DILocation(line: 58, column: 6, scope: !69)
!78 = !DILocation(line: 60, column: 2, scope: !69)
!79 = !{i64 19889}
!80 = !DILocation(line: 61, column: 25, scope: !69)
!81 = !DILocation(line: 61, column: 20, scope: !69)
!82 = !DILocation(line: 61, column: 36, scope: !69)
!83 = !DILocation(line: 61, column: 34, scope: !69)
!84 = !DILocation(line: 61, column: 10, scope: !69)
!85 = !DILocation(line: 61, column: 9, scope: !69)
!86 = !DILocation(line: 62, column: 1, scope: !69)
!87 = !DILocation(line: 61, column: 2, scope: !69)
!88 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !89, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !93)
!89 = !DISubroutineType(types: !90)
!90 = !{!7, !91, !91, !91, !5, !5}
!91 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !92)
!92 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!93 = !{!94, !95, !96, !97, !98, !99, !100, !101}
!94 = !DILocalVariable(name: "code", arg: 1, scope: !88, file: !8, line: 19, type: !91)
!95 = !DILocalVariable(name: "count", arg: 2, scope: !88, file: !8, line: 19, type: !91)
!96 = !DILocalVariable(name: "varhead", arg: 3, scope: !88, file: !8, line: 19, type: !91)
!97 = !DILocalVariable(name: "input", arg: 4, scope: !88, file: !8, line: 19, type: !5)
!98 = !DILocalVariable(name: "output", arg: 5, scope: !88, file: !8, line: 19, type: !5)
!99 = !DILocalVariable(name: "control", scope: !88, file: !8, line: 21, type: !7)
!100 = !DILocalVariable(name: "status", scope: !88, file: !8, line: 22, type: !7)
!101 = !DILocalVariable(name: "done", scope: !88, file: !8, line: 23, type: !91)
!102 = !DILocation(line: 19, column: 25, scope: !88)
!103 = !DILocation(line: 19, column: 35, scope: !88)
!104 = !DILocation(line: 19, column: 46, scope: !88)
!105 = !DILocation(line: 19, column: 61, scope: !88)
!106 = !DILocation(line: 19, column: 74, scope: !88)
!107 = !DILocation(line: 21, column: 2, scope: !88)
!108 = !DILocation(line: 21, column: 6, scope: !88)
!109 = !DILocation(line: 21, column: 16, scope: !88)
!110 = !DILocation(line: 21, column: 29, scope: !88)
!111 = !DILocation(line: 21, column: 24, scope: !88)
!112 = !DILocation(line: 21, column: 37, scope: !88)
!113 = !DILocation(line: 21, column: 21, scope: !88)
!114 = !DILocation(line: 21, column: 52, scope: !88)
!115 = !DILocation(line: 21, column: 47, scope: !88)
!116 = !DILocation(line: 21, column: 58, scope: !88)
!117 = !DILocation(line: 21, column: 44, scope: !88)
!118 = !DILocation(line: 22, column: 2, scope: !88)
!119 = !DILocation(line: 22, column: 6, scope: !88)
!120 = !DILocation(line: 23, column: 2, scope: !88)
!121 = !DILocation(line: 23, column: 6, scope: !88)
!122 = !DILocation(line: 25, column: 2, scope: !88)
!123 = !DILocation(line: 26, column: 28, scope: !124)
!124 = distinct !DILexicalBlock(scope: !88, file: !8, line: 25, column: 5)
!125 = !DILocation(line: 26, column: 37, scope: !124)
!126 = !DILocation(line: 26, column: 44, scope: !124)
!127 = !DILocation(line: 26, column: 12, scope: !124)
!128 = !DILocation(line: 26, column: 10, scope: !124)
!129 = !DILocation(line: 27, column: 8, scope: !130)
!130 = distinct !DILexicalBlock(scope: !124, file: !8, line: 27, column: 7)
!131 = !DILocation(line: 27, column: 15, scope: !130)
!132 = !DILocation(line: 27, column: 25, scope: !130)
!133 = !DILocation(line: 27, column: 7, scope: !124)
!134 = !DILocation(line: 28, column: 11, scope: !130)
!135 = !DILocation(line: 28, column: 4, scope: !130)
!136 = !DILocation(line: 29, column: 11, scope: !124)
!137 = !DILocation(line: 29, column: 18, scope: !124)
!138 = !DILocation(line: 29, column: 25, scope: !124)
!139 = !DILocation(line: 29, column: 10, scope: !124)
!140 = !DILocation(line: 29, column: 8, scope: !124)
!141 = !DILocation(line: 30, column: 11, scope: !124)
!142 = !DILocation(line: 31, column: 19, scope: !124)
!143 = !DILocation(line: 31, column: 14, scope: !124)
!144 = !DILocation(line: 31, column: 24, scope: !124)
!145 = !DILocation(line: 31, column: 11, scope: !124)
!146 = !DILocation(line: 32, column: 2, scope: !124)
!147 = !DILocation(line: 32, column: 11, scope: !88)
!148 = !DILocation(line: 32, column: 18, scope: !88)
!149 = !DILocation(line: 32, column: 16, scope: !88)
!150 = distinct !{!150, !122, !151, !152}
!151 = !DILocation(line: 32, column: 23, scope: !88)
!152 = !{!"llvm.loop.mustprogress"}
!153 = !DILocation(line: 33, column: 9, scope: !88)
!154 = !DILocation(line: 33, column: 2, scope: !88)
!155 = !DILocation(line: 34, column: 1, scope: !88)
!156 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !157, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !159)
!157 = !DISubroutineType(types: !158)
!158 = !{null, !7}
!159 = !{!160}
!160 = !DILocalVariable(name: "flags", arg: 1, scope: !156, file: !8, line: 49, type: !7)
!161 = !DILocation(line: 49, column: 36, scope: !156)
!162 = !DILocation(line: 51, column: 6, scope: !163)
!163 = distinct !DILexicalBlock(scope: !156, file: !8, line: 51, column: 6)
!164 = !DILocation(line: 51, column: 12, scope: !163)
!165 = !DILocation(line: 51, column: 6, scope: !156)
!166 = !DILocation(line: 52, column: 3, scope: !163)
!167 = !{i64 19708}
!168 = !DILocation(line: 53, column: 1, scope: !156)
!169 = distinct !DISubprogram(name: "respected_unmap_wrong", scope: !3, file: !3, line: 21, type: !170, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !172)
!170 = !DISubroutineType(types: !171)
!171 = !{!7, !7, !7, !20}
!172 = !{!173, !174, !175, !176, !177, !178, !180, !181, !182}
!173 = !DILocalVariable(name: "first", arg: 1, scope: !169, file: !3, line: 21, type: !7)
!174 = !DILocalVariable(name: "memory", arg: 2, scope: !169, file: !3, line: 21, type: !7)
!175 = !DILocalVariable(name: "total", arg: 3, scope: !169, file: !3, line: 21, type: !20)
!176 = !DILocalVariable(name: "done", scope: !169, file: !3, line: 23, type: !20)
!177 = !DILocalVariable(name: "status", scope: !169, file: !3, line: 24, type: !7)
!178 = !DILocalVariable(name: "n", scope: !179, file: !3, line: 27, type: !20)
!179 = distinct !DILexicalBlock(scope: !169, file: !3, line: 26, column: 23)
!180 = !DILocalVariable(name: "i", scope: !179, file: !3, line: 27, type: !20)
!181 = !DILocalVariable(name: "flags", scope: !179, file: !3, line: 28, type: !7)
!182 = !DILocalVariable(name: "input", scope: !179, file: !3, line: 29, type: !28)
!183 = !DILocation(line: 21, column: 31, scope: !169)
!184 = !DILocation(line: 21, column: 42, scope: !169)
!185 = !DILocation(line: 21, column: 54, scope: !169)
!186 = !DILocation(line: 23, column: 2, scope: !169)
!187 = !DILocation(line: 23, column: 6, scope: !169)
!188 = !DILocation(line: 24, column: 2, scope: !169)
!189 = !DILocation(line: 24, column: 6, scope: !169)
!190 = !DILocation(line: 26, column: 2, scope: !169)
!191 = !DILocation(line: 26, column: 9, scope: !169)
!192 = !DILocation(line: 26, column: 16, scope: !169)
!193 = !DILocation(line: 26, column: 14, scope: !169)
!194 = !DILocation(line: 27, column: 3, scope: !179)
!195 = !DILocation(line: 27, column: 7, scope: !179)
!196 = !DILocation(line: 27, column: 11, scope: !179)
!197 = !DILocation(line: 27, column: 19, scope: !179)
!198 = !DILocation(line: 27, column: 17, scope: !179)
!199 = !DILocation(line: 27, column: 24, scope: !179)
!200 = !DILocation(line: 27, column: 38, scope: !179)
!201 = !DILocation(line: 27, column: 46, scope: !179)
!202 = !DILocation(line: 27, column: 44, scope: !179)
!203 = !DILocation(line: 27, column: 52, scope: !179)
!204 = !DILocation(line: 28, column: 3, scope: !179)
!205 = !DILocation(line: 28, column: 7, scope: !179)
!206 = !DILocation(line: 28, column: 15, scope: !179)
!207 = !DILocation(line: 29, column: 3, scope: !179)
!208 = !DILocation(line: 29, column: 8, scope: !179)
!209 = !DILocation(line: 29, column: 34, scope: !179)
!210 = !DILocation(line: 29, column: 16, scope: !179)
!211 = !DILocation(line: 31, column: 3, scope: !179)
!212 = !DILocation(line: 31, column: 12, scope: !179)
!213 = !DILocation(line: 32, column: 14, scope: !179)
!214 = !DILocation(line: 32, column: 22, scope: !179)
!215 = !DILocation(line: 32, column: 20, scope: !179)
!216 = !DILocation(line: 32, column: 3, scope: !179)
!217 = !DILocation(line: 32, column: 12, scope: !179)
!218 = !DILocation(line: 33, column: 3, scope: !179)
!219 = !DILocation(line: 33, column: 12, scope: !179)
!220 = !DILocation(line: 34, column: 10, scope: !221)
!221 = distinct !DILexicalBlock(scope: !179, file: !3, line: 34, column: 3)
!222 = !DILocation(line: 34, column: 8, scope: !221)
!223 = !DILocation(line: 34, column: 15, scope: !224)
!224 = distinct !DILexicalBlock(scope: !221, file: !3, line: 34, column: 3)
!225 = !DILocation(line: 34, column: 19, scope: !224)
!226 = !DILocation(line: 34, column: 17, scope: !224)
!227 = !DILocation(line: 34, column: 3, scope: !221)
!228 = !DILocation(line: 35, column: 19, scope: !224)
!229 = !DILocation(line: 35, column: 28, scope: !224)
!230 = !DILocation(line: 35, column: 26, scope: !224)
!231 = !DILocation(line: 35, column: 35, scope: !224)
!232 = !DILocation(line: 35, column: 33, scope: !224)
!233 = !DILocation(line: 35, column: 4, scope: !224)
!234 = !DILocation(line: 35, column: 14, scope: !224)
!235 = !DILocation(line: 35, column: 12, scope: !224)
!236 = !DILocation(line: 35, column: 17, scope: !224)
!237 = !DILocation(line: 34, column: 23, scope: !224)
!238 = !DILocation(line: 34, column: 3, scope: !224)
!239 = distinct !{!239, !227, !240, !152}
!240 = !DILocation(line: 35, column: 35, scope: !221)
!241 = !DILocation(line: 36, column: 38, scope: !179)
!242 = !DILocation(line: 36, column: 44, scope: !179)
!243 = !DILocation(line: 36, column: 12, scope: !179)
!244 = !DILocation(line: 36, column: 10, scope: !179)
!245 = !DILocation(line: 37, column: 15, scope: !179)
!246 = !DILocation(line: 37, column: 3, scope: !179)
!247 = !DILocation(line: 38, column: 18, scope: !248)
!248 = distinct !DILexicalBlock(scope: !179, file: !3, line: 38, column: 7)
!249 = !DILocation(line: 38, column: 8, scope: !248)
!250 = !DILocation(line: 38, column: 7, scope: !179)
!251 = !DILocation(line: 39, column: 4, scope: !248)
!252 = !DILocation(line: 40, column: 11, scope: !179)
!253 = !DILocation(line: 40, column: 8, scope: !179)
!254 = !DILocation(line: 41, column: 2, scope: !169)
!255 = distinct !{!255, !190, !254, !152}
!256 = !DILocation(line: 42, column: 17, scope: !257)
!257 = distinct !DILexicalBlock(scope: !169, file: !3, line: 42, column: 6)
!258 = !DILocation(line: 42, column: 7, scope: !257)
!259 = !DILocation(line: 42, column: 25, scope: !257)
!260 = !DILocation(line: 42, column: 28, scope: !257)
!261 = !DILocation(line: 42, column: 6, scope: !169)
!262 = !DILocation(line: 43, column: 15, scope: !257)
!263 = !DILocation(line: 43, column: 22, scope: !257)
!264 = !DILocation(line: 43, column: 3, scope: !257)
!265 = !DILocation(line: 44, column: 9, scope: !169)
!266 = !DILocation(line: 45, column: 1, scope: !169)
!267 = !DILocation(line: 44, column: 2, scope: !169)
!268 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !269, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !272)
!269 = !DISubroutineType(types: !270)
!270 = !{!271, !7}
!271 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!272 = !{!273}
!273 = !DILocalVariable(name: "status", arg: 1, scope: !268, file: !8, line: 72, type: !7)
!274 = !DILocation(line: 72, column: 33, scope: !268)
!275 = !DILocation(line: 74, column: 10, scope: !268)
!276 = !DILocation(line: 74, column: 17, scope: !268)
!277 = !DILocation(line: 74, column: 27, scope: !268)
!278 = !DILocation(line: 74, column: 2, scope: !268)
!279 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !280, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!280 = !DISubroutineType(types: !281)
!281 = !{!7, !7, !5, !5}
