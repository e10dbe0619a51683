; ModuleID = 'cover_size_rest_right.c'
source_filename = "cover_size_rest_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @cover_size_rest_right(i64 noundef %partition, ptr noundef %pages, i64 noundef %total) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %total.addr = alloca i64, align 8
  %status = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %done = alloca i64, align 8
  %n = alloca i64, align 8
  %i = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !21, !DIExpression(), !31)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !22, !DIExpression(), !32)
  store i64 %total, ptr %total.addr, align 8
    #dbg_declare(ptr %total.addr, !23, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !34
    #dbg_declare(ptr %status, !24, !DIExpression(), !35)
  store i64 0, ptr %status, align 8, !dbg !35
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !34
    #dbg_declare(ptr %flags, !25, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !34
    #dbg_declare(ptr %input, !26, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %done) #5, !dbg !34
    #dbg_declare(ptr %done, !28, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 8, ptr %n) #5, !dbg !34
    #dbg_declare(ptr %n, !29, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 8, ptr %i) #5, !dbg !34
    #dbg_declare(ptr %i, !30, !DIExpression(), !40)
  %0 = load i64, ptr %total.addr, align 8, !dbg !41
  %cmp = icmp ugt i64 %0, 100000, !dbg !43
  br i1 %cmp, label %if.then, label %if.end, !dbg !44

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !45
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !45

if.end:                                           ; preds = %entry
  store i64 0, ptr %done, align 8, !dbg !46
  br label %for.cond, !dbg !48

for.cond:                                         ; preds = %for.inc14, %if.end
  %1 = load i64, ptr %done, align 8, !dbg !49
  %add = add i64 %1, 500, !dbg !51
  %2 = load i64, ptr %total.addr, align 8, !dbg !52
  %cmp1 = icmp ule i64 %add, %2, !dbg !53
  br i1 %cmp1, label %for.body, label %for.end16, !dbg !54

for.body:                                         ; preds = %for.cond
  store i64 500, ptr %n, align 8, !dbg !55
  %call = call i64 @irq_save() #6, !dbg !57
  store i64 %call, ptr %flags, align 8, !dbg !58
  %3 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !59
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %3) #6, !dbg !60
  store ptr %call2, ptr %input, align 8, !dbg !61
  %4 = load i64, ptr %partition.addr, align 8, !dbg !62
  %5 = load ptr, ptr %input, align 8, !dbg !63
  %arrayidx = getelementptr i64, ptr %5, i64 0, !dbg !63
  store i64 %4, ptr %arrayidx, align 8, !dbg !64
  store i64 0, ptr %i, align 8, !dbg !65
  br label %for.cond3, !dbg !67

for.cond3:                                        ; preds = %for.inc, %for.body
  %6 = load i64, ptr %i, align 8, !dbg !68
  %7 = load i64, ptr %n, align 8, !dbg !70
  %cmp4 = icmp ult i64 %6, %7, !dbg !71
  br i1 %cmp4, label %for.body5, label %for.end, !dbg !72

for.body5:                                        ; preds = %for.cond3
  %8 = load ptr, ptr %pages.addr, align 8, !dbg !73
  %9 = load i64, ptr %done, align 8, !dbg !74
  %10 = load i64, ptr %i, align 8, !dbg !75
  %add6 = add i64 %9, %10, !dbg !76
  %arrayidx7 = getelementptr i64, ptr %8, i64 %add6, !dbg !73
  %11 = load i64, ptr %arrayidx7, align 8, !dbg !73
  %12 = load ptr, ptr %input, align 8, !dbg !77
  %13 = load i64, ptr %i, align 8, !dbg !78
  %add8 = add i64 1, %13, !dbg !79
  %arrayidx9 = getelementptr i64, ptr %12, i64 %add8, !dbg !77
  store i64 %11, ptr %arrayidx9, align 8, !dbg !80
  br label %for.inc, !dbg !77

for.inc:                                          ; preds = %for.body5
  %14 = load i64, ptr %i, align 8, !dbg !81
  %inc = add i64 %14, 1, !dbg !81
  store i64 %inc, ptr %i, align 8, !dbg !81
  br label %for.cond3, !dbg !82, !llvm.loop !83

for.end:                                          ; preds = %for.cond3
  %15 = load i64, ptr %n, align 8, !dbg !86
  %conv = trunc i64 %15 to i16, !dbg !86
  %16 = load ptr, ptr %input, align 8, !dbg !87
  %call10 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %16, ptr noundef null) #6, !dbg !88
  store i64 %call10, ptr %status, align 8, !dbg !89
  %17 = load i64, ptr %flags, align 8, !dbg !90
  call void @irq_restore(i64 noundef %17) #6, !dbg !91
  %18 = load i64, ptr %status, align 8, !dbg !92
  %call11 = call i32 @succeeded(i64 noundef %18) #6, !dbg !94
  %tobool = icmp ne i32 %call11, 0, !dbg !94
  br i1 %tobool, label %if.end13, label %if.then12, !dbg !95

if.then12:                                        ; preds = %for.end
  %19 = load i64, ptr %status, align 8, !dbg !96
  store i64 %19, ptr %retval, align 8, !dbg !97
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !97

if.end13:                                         ; preds = %for.end
  br label %for.inc14, !dbg !98

for.inc14:                                        ; preds = %if.end13
  %20 = load i64, ptr %done, align 8, !dbg !99
  %add15 = add i64 %20, 500, !dbg !99
  store i64 %add15, ptr %done, align 8, !dbg !99
  br label %for.cond, !dbg !100, !llvm.loop !101

for.end16:                                        ; preds = %for.cond
  %21 = load i64, ptr %done, align 8, !dbg !103
  %22 = load i64, ptr %total.addr, align 8, !dbg !105
  %cmp17 = icmp ult i64 %21, %22, !dbg !106
  br i1 %cmp17, label %if.then19, label %if.end21, !dbg !107

if.then19:                                        ; preds = %for.end16
  %23 = load i64, ptr %partition.addr, align 8, !dbg !108
  %24 = load ptr, ptr %pages.addr, align 8, !dbg !109
  %25 = load i64, ptr %done, align 8, !dbg !110
  %add.ptr = getelementptr i64, ptr %24, i64 %25, !dbg !111
  %26 = load i64, ptr %total.addr, align 8, !dbg !112
  %27 = load i64, ptr %done, align 8, !dbg !113
  %sub = sub i64 %26, %27, !dbg !114
  %call20 = call i64 @rest(i64 noundef %23, ptr noundef %add.ptr, i64 noundef %sub) #6, !dbg !115
  store i64 %call20, ptr %status, align 8, !dbg !116
  br label %if.end21, !dbg !117

if.end21:                                         ; preds = %if.then19, %for.end16
  %28 = load i64, ptr %status, align 8, !dbg !118
  store i64 %28, ptr %retval, align 8, !dbg !119
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !119

cleanup:                                          ; preds = %if.end21, %if.then12, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %i) #5, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %n) #5, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %done) #5, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !120
  %29 = load i64, ptr %retval, align 8, !dbg !120
  ret i64 %29, !dbg !120
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !121 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !126
    #dbg_declare(ptr %flags, !125, !DIExpression(), !127)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !128, !srcloc !129
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !130, !srcloc !131
  %0 = load i64, ptr %flags, align 8, !dbg !132
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !133
  ret i64 %0, !dbg !134
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !135 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !139, !DIExpression(), !141)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !142
    #dbg_declare(ptr %offset, !140, !DIExpression(), !143)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !144, !srcloc !145
  store i64 %0, ptr %offset, align 8, !dbg !144
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !146
  %2 = ptrtoint ptr %1 to i64, !dbg !147
  %3 = load i64, ptr %offset, align 8, !dbg !148
  %add = add i64 %2, %3, !dbg !149
  %4 = inttoptr i64 %add to ptr, !dbg !150
  %5 = load ptr, ptr %4, align 8, !dbg !151
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !152
  ret ptr %5, !dbg !153
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !154 {
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
    #dbg_declare(ptr %code.addr, !160, !DIExpression(), !168)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !161, !DIExpression(), !169)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !162, !DIExpression(), !170)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !163, !DIExpression(), !171)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !164, !DIExpression(), !172)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !173
    #dbg_declare(ptr %control, !165, !DIExpression(), !174)
  %0 = load i16, ptr %code.addr, align 2, !dbg !175
  %conv = zext i16 %0 to i64, !dbg !175
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !176
  %conv1 = zext i16 %1 to i64, !dbg !177
  %shl = shl i64 %conv1, 17, !dbg !178
  %or = or i64 %conv, %shl, !dbg !179
  %2 = load i16, ptr %count.addr, align 2, !dbg !180
  %conv2 = zext i16 %2 to i64, !dbg !181
  %shl3 = shl i64 %conv2, 32, !dbg !182
  %or4 = or i64 %or, %shl3, !dbg !183
  store i64 %or4, ptr %control, align 8, !dbg !174
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !184
    #dbg_declare(ptr %status, !166, !DIExpression(), !185)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !186
    #dbg_declare(ptr %done, !167, !DIExpression(), !187)
  br label %do.body, !dbg !188

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !189
  %4 = load ptr, ptr %input.addr, align 8, !dbg !191
  %5 = load ptr, ptr %output.addr, align 8, !dbg !192
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !193
  store i64 %call, ptr %status, align 8, !dbg !194
  %6 = load i64, ptr %status, align 8, !dbg !195
  %and = and i64 %6, 65535, !dbg !197
  %cmp = icmp ne i64 %and, 0, !dbg !198
  br i1 %cmp, label %if.then, label %if.end, !dbg !199

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !200
  store i64 %7, ptr %retval, align 8, !dbg !201
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !201

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !202
  %shr = lshr i64 %8, 32, !dbg !203
  %and6 = and i64 %shr, 4095, !dbg !204
  %conv7 = trunc i64 %and6 to i16, !dbg !205
  store i16 %conv7, ptr %done, align 2, !dbg !206
  %9 = load i64, ptr %control, align 8, !dbg !207
  %and8 = and i64 %9, -1152640029630136321, !dbg !207
  store i64 %and8, ptr %control, align 8, !dbg !207
  %10 = load i16, ptr %done, align 2, !dbg !208
  %conv9 = zext i16 %10 to i64, !dbg !209
  %shl10 = shl i64 %conv9, 48, !dbg !210
  %11 = load i64, ptr %control, align 8, !dbg !211
  %or11 = or i64 %11, %shl10, !dbg !211
  store i64 %or11, ptr %control, align 8, !dbg !211
  br label %do.cond, !dbg !212

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !213
  %conv12 = zext i16 %12 to i32, !dbg !213
  %13 = load i16, ptr %count.addr, align 2, !dbg !214
  %conv13 = zext i16 %13 to i32, !dbg !214
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !215
  br i1 %cmp14, label %do.body, label %do.end, !dbg !212, !llvm.loop !216

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !218
  store i64 %14, ptr %retval, align 8, !dbg !219
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !219

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !220
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !220
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !220
  %15 = load i64, ptr %retval, align 8, !dbg !220
  ret i64 %15, !dbg !220
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !221 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !225, !DIExpression(), !226)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !227
  %and = and i64 %0, 512, !dbg !229
  %tobool = icmp ne i64 %and, 0, !dbg !229
  br i1 %tobool, label %if.then, label %if.end, !dbg !230

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !231, !srcloc !232
  br label %if.end, !dbg !231

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !233
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !234 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !239, !DIExpression(), !240)
  %0 = load i64, ptr %status.addr, align 8, !dbg !241
  %and = and i64 %0, 65535, !dbg !242
  %cmp = icmp eq i64 %and, 0, !dbg !243
  %conv = zext i1 %cmp to i32, !dbg !243
  ret i32 %conv, !dbg !244
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @rest(i64 noundef %partition, ptr noundef %pages, i64 noundef %count) #2 !dbg !245 {
entry:
  %partition.addr = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %count.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %i = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !247, !DIExpression(), !254)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !248, !DIExpression(), !255)
  store i64 %count, ptr %count.addr, align 8
    #dbg_declare(ptr %count.addr, !249, !DIExpression(), !256)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !257
    #dbg_declare(ptr %flags, !250, !DIExpression(), !258)
  %call = call i64 @irq_save() #6, !dbg !259
  store i64 %call, ptr %flags, align 8, !dbg !258
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !257
    #dbg_declare(ptr %status, !251, !DIExpression(), !260)
  call void @llvm.lifetime.start.p0(i64 8, ptr %i) #5, !dbg !257
    #dbg_declare(ptr %i, !252, !DIExpression(), !261)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !257
    #dbg_declare(ptr %input, !253, !DIExpression(), !262)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !263
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !264
  store ptr %call1, ptr %input, align 8, !dbg !262
  %1 = load i64, ptr %partition.addr, align 8, !dbg !265
  %2 = load ptr, ptr %input, align 8, !dbg !266
  %arrayidx = getelementptr i64, ptr %2, i64 0, !dbg !266
  store i64 %1, ptr %arrayidx, align 8, !dbg !267
  store i64 0, ptr %i, align 8, !dbg !268
  br label %for.cond, !dbg !270

for.cond:                                         ; preds = %for.inc, %entry
  %3 = load i64, ptr %i, align 8, !dbg !271
  %4 = load i64, ptr %count.addr, align 8, !dbg !273
  %cmp = icmp ult i64 %3, %4, !dbg !274
  br i1 %cmp, label %for.body, label %for.end, !dbg !275

for.body:                                         ; preds = %for.cond
  %5 = load ptr, ptr %pages.addr, align 8, !dbg !276
  %6 = load i64, ptr %i, align 8, !dbg !277
  %arrayidx2 = getelementptr i64, ptr %5, i64 %6, !dbg !276
  %7 = load i64, ptr %arrayidx2, align 8, !dbg !276
  %8 = load ptr, ptr %input, align 8, !dbg !278
  %9 = load i64, ptr %i, align 8, !dbg !279
  %add = add i64 1, %9, !dbg !280
  %arrayidx3 = getelementptr i64, ptr %8, i64 %add, !dbg !278
  store i64 %7, ptr %arrayidx3, align 8, !dbg !281
  br label %for.inc, !dbg !278

for.inc:                                          ; preds = %for.body
  %10 = load i64, ptr %i, align 8, !dbg !282
  %inc = add i64 %10, 1, !dbg !282
  store i64 %inc, ptr %i, align 8, !dbg !282
  br label %for.cond, !dbg !283, !llvm.loop !284

for.end:                                          ; preds = %for.cond
  %11 = load i64, ptr %count.addr, align 8, !dbg !286
  %conv = trunc i64 %11 to i16, !dbg !286
  %12 = load ptr, ptr %input, align 8, !dbg !287
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %12, ptr noundef null) #6, !dbg !288
  store i64 %call4, ptr %status, align 8, !dbg !289
  %13 = load i64, ptr %flags, align 8, !dbg !290
  call void @irq_restore(i64 noundef %13) #6, !dbg !291
  %14 = load i64, ptr %status, align 8, !dbg !292
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !293
  call void @llvm.lifetime.end.p0(i64 8, ptr %i) #5, !dbg !293
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !293
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !293
  ret i64 %14, !dbg !294
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !295 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "cover_size_rest_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "31c909f58c0bd1de89aa1095a1bc9391")
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
!15 = distinct !DISubprogram(name: "cover_size_rest_right", scope: !3, file: !3, line: 20, type: !16, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7, !18, !7}
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!20 = !{!21, !22, !23, !24, !25, !26, !28, !29, !30}
!21 = !DILocalVariable(name: "partition", arg: 1, scope: !15, file: !3, line: 20, type: !7)
!22 = !DILocalVariable(name: "pages", arg: 2, scope: !15, file: !3, line: 20, type: !18)
!23 = !DILocalVariable(name: "total", arg: 3, scope: !15, file: !3, line: 20, type: !7)
!24 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 22, type: !7)
!25 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 22, type: !7)
!26 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 22, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!28 = !DILocalVariable(name: "done", scope: !15, file: !3, line: 22, type: !7)
!29 = !DILocalVariable(name: "n", scope: !15, file: !3, line: 22, type: !7)
!30 = !DILocalVariable(name: "i", scope: !15, file: !3, line: 22, type: !7)
!31 = !DILocation(line: 20, column: 31, scope: !15)
!32 = !DILocation(line: 20, column: 53, scope: !15)
!33 = !DILocation(line: 20, column: 64, scope: !15)
!34 = !DILocation(line: 22, column: 2, scope: !15)
!35 = !DILocation(line: 22, column: 6, scope: !15)
!36 = !DILocation(line: 22, column: 18, scope: !15)
!37 = !DILocation(line: 22, column: 26, scope: !15)
!38 = !DILocation(line: 22, column: 33, scope: !15)
!39 = !DILocation(line: 22, column: 39, scope: !15)
!40 = !DILocation(line: 22, column: 42, scope: !15)
!41 = !DILocation(line: 24, column: 6, scope: !42)
!42 = distinct !DILexicalBlock(scope: !15, file: !3, line: 24, column: 6)
!43 = !DILocation(line: 24, column: 12, scope: !42)
!44 = !DILocation(line: 24, column: 6, scope: !15)
!45 = !DILocation(line: 25, column: 3, scope: !42)
!46 = !DILocation(line: 26, column: 12, scope: !47)
!47 = distinct !DILexicalBlock(scope: !15, file: !3, line: 26, column: 2)
!48 = !DILocation(line: 26, column: 7, scope: !47)
!49 = !DILocation(line: 26, column: 17, scope: !50)
!50 = distinct !DILexicalBlock(scope: !47, file: !3, line: 26, column: 2)
!51 = !DILocation(line: 26, column: 22, scope: !50)
!52 = !DILocation(line: 26, column: 31, scope: !50)
!53 = !DILocation(line: 26, column: 28, scope: !50)
!54 = !DILocation(line: 26, column: 2, scope: !47)
!55 = !DILocation(line: 27, column: 5, scope: !56)
!56 = distinct !DILexicalBlock(scope: !50, file: !3, line: 26, column: 51)
!57 = !DILocation(line: 28, column: 11, scope: !56)
!58 = !DILocation(line: 28, column: 9, scope: !56)
!59 = !DILocation(line: 29, column: 29, scope: !56)
!60 = !DILocation(line: 29, column: 11, scope: !56)
!61 = !DILocation(line: 29, column: 9, scope: !56)
!62 = !DILocation(line: 30, column: 14, scope: !56)
!63 = !DILocation(line: 30, column: 3, scope: !56)
!64 = !DILocation(line: 30, column: 12, scope: !56)
!65 = !DILocation(line: 31, column: 10, scope: !66)
!66 = distinct !DILexicalBlock(scope: !56, file: !3, line: 31, column: 3)
!67 = !DILocation(line: 31, column: 8, scope: !66)
!68 = !DILocation(line: 31, column: 15, scope: !69)
!69 = distinct !DILexicalBlock(scope: !66, file: !3, line: 31, column: 3)
!70 = !DILocation(line: 31, column: 19, scope: !69)
!71 = !DILocation(line: 31, column: 17, scope: !69)
!72 = !DILocation(line: 31, column: 3, scope: !66)
!73 = !DILocation(line: 32, column: 19, scope: !69)
!74 = !DILocation(line: 32, column: 25, scope: !69)
!75 = !DILocation(line: 32, column: 32, scope: !69)
!76 = !DILocation(line: 32, column: 30, scope: !69)
!77 = !DILocation(line: 32, column: 4, scope: !69)
!78 = !DILocation(line: 32, column: 14, scope: !69)
!79 = !DILocation(line: 32, column: 12, scope: !69)
!80 = !DILocation(line: 32, column: 17, scope: !69)
!81 = !DILocation(line: 31, column: 23, scope: !69)
!82 = !DILocation(line: 31, column: 3, scope: !69)
!83 = distinct !{!83, !72, !84, !85}
!84 = !DILocation(line: 32, column: 33, scope: !66)
!85 = !{!"llvm.loop.mustprogress"}
!86 = !DILocation(line: 33, column: 38, scope: !56)
!87 = !DILocation(line: 33, column: 44, scope: !56)
!88 = !DILocation(line: 33, column: 12, scope: !56)
!89 = !DILocation(line: 33, column: 10, scope: !56)
!90 = !DILocation(line: 34, column: 15, scope: !56)
!91 = !DILocation(line: 34, column: 3, scope: !56)
!92 = !DILocation(line: 35, column: 18, scope: !93)
!93 = distinct !DILexicalBlock(scope: !56, file: !3, line: 35, column: 7)
!94 = !DILocation(line: 35, column: 8, scope: !93)
!95 = !DILocation(line: 35, column: 7, scope: !56)
!96 = !DILocation(line: 36, column: 11, scope: !93)
!97 = !DILocation(line: 36, column: 4, scope: !93)
!98 = !DILocation(line: 37, column: 2, scope: !56)
!99 = !DILocation(line: 26, column: 43, scope: !50)
!100 = !DILocation(line: 26, column: 2, scope: !50)
!101 = distinct !{!101, !54, !102, !85}
!102 = !DILocation(line: 37, column: 2, scope: !47)
!103 = !DILocation(line: 38, column: 6, scope: !104)
!104 = distinct !DILexicalBlock(scope: !15, file: !3, line: 38, column: 6)
!105 = !DILocation(line: 38, column: 13, scope: !104)
!106 = !DILocation(line: 38, column: 11, scope: !104)
!107 = !DILocation(line: 38, column: 6, scope: !15)
!108 = !DILocation(line: 39, column: 17, scope: !104)
!109 = !DILocation(line: 39, column: 28, scope: !104)
!110 = !DILocation(line: 39, column: 36, scope: !104)
!111 = !DILocation(line: 39, column: 34, scope: !104)
!112 = !DILocation(line: 39, column: 42, scope: !104)
!113 = !DILocation(line: 39, column: 50, scope: !104)
!114 = !DILocation(line: 39, column: 48, scope: !104)
!115 = !DILocation(line: 39, column: 12, scope: !104)
!116 = !DILocation(line: 39, column: 10, scope: !104)
!117 = !DILocation(line: 39, column: 3, scope: !104)
!118 = !DILocation(line: 40, column: 9, scope: !15)
!119 = !DILocation(line: 40, column: 2, scope: !15)
!120 = !DILocation(line: 41, column: 1, scope: !15)
!121 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !122, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !124)
!122 = !DISubroutineType(types: !123)
!123 = !{!7}
!124 = !{!125}
!125 = !DILocalVariable(name: "flags", scope: !121, file: !8, line: 42, type: !7)
!126 = !DILocation(line: 42, column: 2, scope: !121)
!127 = !DILocation(line: 42, column: 6, scope: !121)
!128 = !DILocation(line: 44, column: 2, scope: !121)
!129 = !{i64 19489, i64 19498}
!130 = !DILocation(line: 45, column: 2, scope: !121)
!131 = !{i64 19560}
!132 = !DILocation(line: 46, column: 9, scope: !121)
!133 = !DILocation(line: 47, column: 1, scope: !121)
!134 = !DILocation(line: 46, column: 2, scope: !121)
!135 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !136, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !138)
!136 = !DISubroutineType(types: !137)
!137 = !{!5, !6}
!138 = !{!139, !140}
!139 = !DILocalVariable(name: "variable", arg: 1, scope: !135, file: !8, line: 56, type: !6)
!140 = !DILocalVariable(name: "offset", scope: !135, file: !8, line: 58, type: !7)
!141 = !DILocation(line: 56, column: 46, scope: !135)
!142 = !DILocation(line: 58, column: 2, scope: !135)
!143 = !DILocation(line: 58, column: 6, scope: !135)
!144 = !DILocation(line: 60, column: 2, scope: !135)
!145 = !{i64 19861}
!146 = !DILocation(line: 61, column: 25, scope: !135)
!147 = !DILocation(line: 61, column: 20, scope: !135)
!148 = !DILocation(line: 61, column: 36, scope: !135)
!149 = !DILocation(line: 61, column: 34, scope: !135)
!150 = !DILocation(line: 61, column: 10, scope: !135)
!151 = !DILocation(line: 61, column: 9, scope: !135)
!152 = !DILocation(line: 62, column: 1, scope: !135)
!153 = !DILocation(line: 61, column: 2, scope: !135)
!154 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !155, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !159)
!155 = !DISubroutineType(types: !156)
!156 = !{!7, !157, !157, !157, !5, !5}
!157 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !158)
!158 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!159 = !{!160, !161, !162, !163, !164, !165, !166, !167}
!160 = !DILocalVariable(name: "code", arg: 1, scope: !154, file: !8, line: 19, type: !157)
!161 = !DILocalVariable(name: "count", arg: 2, scope: !154, file: !8, line: 19, type: !157)
!162 = !DILocalVariable(name: "varhead", arg: 3, scope: !154, file: !8, line: 19, type: !157)
!163 = !DILocalVariable(name: "input", arg: 4, scope: !154, file: !8, line: 19, type: !5)
!164 = !DILocalVariable(name: "output", arg: 5, scope: !154, file: !8, line: 19, type: !5)
!165 = !DILocalVariable(name: "control", scope: !154, file: !8, line: 21, type: !7)
!166 = !DILocalVariable(name: "status", scope: !154, file: !8, line: 22, type: !7)
!167 = !DILocalVariable(name: "done", scope: !154, file: !8, line: 23, type: !157)
!168 = !DILocation(line: 19, column: 25, scope: !154)
!169 = !DILocation(line: 19, column: 35, scope: !154)
!170 = !DILocation(line: 19, column: 46, scope: !154)
!171 = !DILocation(line: 19, column: 61, scope: !154)
!172 = !DILocation(line: 19, column: 74, scope: !154)
!173 = !DILocation(line: 21, column: 2, scope: !154)
!174 = !DILocation(line: 21, column: 6, scope: !154)
!175 = !DILocation(line: 21, column: 16, scope: !154)
!176 = !DILocation(line: 21, column: 29, scope: !154)
!177 = !DILocation(line: 21, column: 24, scope: !154)
!178 = !DILocation(line: 21, column: 37, scope: !154)
!179 = !DILocation(line: 21, column: 21, scope: !154)
!180 = !DILocation(line: 21, column: 52, scope: !154)
!181 = !DILocation(line: 21, column: 47, scope: !154)
!182 = !DILocation(line: 21, column: 58, scope: !154)
!183 = !DILocation(line: 21, column: 44, scope: !154)
!184 = !DILocation(line: 22, column: 2, scope: !154)
!185 = !DILocation(line: 22, column: 6, scope: !154)
!186 = !DILocation(line: 23, column: 2, scope: !154)
!187 = !DILocation(line: 23, column: 6, scope: !154)
!188 = !DILocation(line: 25, column: 2, scope: !154)
!189 = !DILocation(line: 26, column: 28, scope: !190)
!190 = distinct !DILexicalBlock(scope: !154, file: !8, line: 25, column: 5)
!191 = !DILocation(line: 26, column: 37, scope: !190)
!192 = !DILocation(line: 26, column: 44, scope: !190)
!193 = !DILocation(line: 26, column: 12, scope: !190)
!194 = !DILocation(line: 26, column: 10, scope: !190)
!195 = !DILocation(line: 27, column: 8, scope: !196)
!196 = distinct !DILexicalBlock(scope: !190, file: !8, line: 27, column: 7)
!197 = !DILocation(line: 27, column: 15, scope: !196)
!198 = !DILocation(line: 27, column: 25, scope: !196)
!199 = !DILocation(line: 27, column: 7, scope: !190)
!200 = !DILocation(line: 28, column: 11, scope: !196)
!201 = !DILocation(line: 28, column: 4, scope: !196)
!202 = !DILocation(line: 29, column: 11, scope: !190)
!203 = !DILocation(line: 29, column: 18, scope: !190)
!204 = !DILocation(line: 29, column: 25, scope: !190)
!205 = !DILocation(line: 29, column: 10, scope: !190)
!206 = !DILocation(line: 29, column: 8, scope: !190)
!207 = !DILocation(line: 30, column: 11, scope: !190)
!208 = !DILocation(line: 31, column: 19, scope: !190)
!209 = !DILocation(line: 31, column: 14, scope: !190)
!210 = !DILocation(line: 31, column: 24, scope: !190)
!211 = !DILocation(line: 31, column: 11, scope: !190)
!212 = !DILocation(line: 32, column: 2, scope: !190)
!213 = !DILocation(line: 32, column: 11, scope: !154)
!214 = !DILocation(line: 32, column: 18, scope: !154)
!215 = !DILocation(line: 32, column: 16, scope: !154)
!216 = distinct !{!216, !188, !217, !85}
!217 = !DILocation(line: 32, column: 23, scope: !154)
!218 = !DILocation(line: 33, column: 9, scope: !154)
!219 = !DILocation(line: 33, column: 2, scope: !154)
!220 = !DILocation(line: 34, column: 1, scope: !154)
!221 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !222, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !224)
!222 = !DISubroutineType(types: !223)
!223 = !{null, !7}
!224 = !{!225}
!225 = !DILocalVariable(name: "flags", arg: 1, scope: !221, file: !8, line: 49, type: !7)
!226 = !DILocation(line: 49, column: 36, scope: !221)
!227 = !DILocation(line: 51, column: 6, scope: !228)
!228 = distinct !DILexicalBlock(scope: !221, file: !8, line: 51, column: 6)
!229 = !DILocation(line: 51, column: 12, scope: !228)
!230 = !DILocation(line: 51, column: 6, scope: !221)
!231 = !DILocation(line: 52, column: 3, scope: !228)
!232 = !{i64 19680}
!233 = !DILocation(line: 53, column: 1, scope: !221)
!234 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !235, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !238)
!235 = !DISubroutineType(types: !236)
!236 = !{!237, !7}
!237 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!238 = !{!239}
!239 = !DILocalVariable(name: "status", arg: 1, scope: !234, file: !8, line: 72, type: !7)
!240 = !DILocation(line: 72, column: 33, scope: !234)
!241 = !DILocation(line: 74, column: 10, scope: !234)
!242 = !DILocation(line: 74, column: 17, scope: !234)
!243 = !DILocation(line: 74, column: 27, scope: !234)
!244 = !DILocation(line: 74, column: 2, scope: !234)
!245 = distinct !DISubprogram(name: "rest", scope: !3, file: !3, line: 8, type: !16, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !246)
!246 = !{!247, !248, !249, !250, !251, !252, !253}
!247 = !DILocalVariable(name: "partition", arg: 1, scope: !245, file: !3, line: 8, type: !7)
!248 = !DILocalVariable(name: "pages", arg: 2, scope: !245, file: !3, line: 8, type: !18)
!249 = !DILocalVariable(name: "count", arg: 3, scope: !245, file: !3, line: 8, type: !7)
!250 = !DILocalVariable(name: "flags", scope: !245, file: !3, line: 10, type: !7)
!251 = !DILocalVariable(name: "status", scope: !245, file: !3, line: 10, type: !7)
!252 = !DILocalVariable(name: "i", scope: !245, file: !3, line: 10, type: !7)
!253 = !DILocalVariable(name: "input", scope: !245, file: !3, line: 10, type: !27)
!254 = !DILocation(line: 8, column: 28, scope: !245)
!255 = !DILocation(line: 8, column: 50, scope: !245)
!256 = !DILocation(line: 8, column: 61, scope: !245)
!257 = !DILocation(line: 10, column: 2, scope: !245)
!258 = !DILocation(line: 10, column: 6, scope: !245)
!259 = !DILocation(line: 10, column: 14, scope: !245)
!260 = !DILocation(line: 10, column: 26, scope: !245)
!261 = !DILocation(line: 10, column: 34, scope: !245)
!262 = !DILocation(line: 10, column: 38, scope: !245)
!263 = !DILocation(line: 10, column: 64, scope: !245)
!264 = !DILocation(line: 10, column: 46, scope: !245)
!265 = !DILocation(line: 12, column: 13, scope: !245)
!266 = !DILocation(line: 12, column: 2, scope: !245)
!267 = !DILocation(line: 12, column: 11, scope: !245)
!268 = !DILocation(line: 13, column: 9, scope: !269)
!269 = distinct !DILexicalBlock(scope: !245, file: !3, line: 13, column: 2)
!270 = !DILocation(line: 13, column: 7, scope: !269)
!271 = !DILocation(line: 13, column: 14, scope: !272)
!272 = distinct !DILexicalBlock(scope: !269, file: !3, line: 13, column: 2)
!273 = !DILocation(line: 13, column: 18, scope: !272)
!274 = !DILocation(line: 13, column: 16, scope: !272)
!275 = !DILocation(line: 13, column: 2, scope: !269)
!276 = !DILocation(line: 14, column: 18, scope: !272)
!277 = !DILocation(line: 14, column: 24, scope: !272)
!278 = !DILocation(line: 14, column: 3, scope: !272)
!279 = !DILocation(line: 14, column: 13, scope: !272)
!280 = !DILocation(line: 14, column: 11, scope: !272)
!281 = !DILocation(line: 14, column: 16, scope: !272)
!282 = !DILocation(line: 13, column: 26, scope: !272)
!283 = !DILocation(line: 13, column: 2, scope: !272)
!284 = distinct !{!284, !275, !285, !85}
!285 = !DILocation(line: 14, column: 25, scope: !269)
!286 = !DILocation(line: 15, column: 37, scope: !245)
!287 = !DILocation(line: 15, column: 47, scope: !245)
!288 = !DILocation(line: 15, column: 11, scope: !245)
!289 = !DILocation(line: 15, column: 9, scope: !245)
!290 = !DILocation(line: 16, column: 14, scope: !245)
!291 = !DILocation(line: 16, column: 2, scope: !245)
!292 = !DILocation(line: 17, column: 9, scope: !245)
!293 = !DILocation(line: 18, column: 1, scope: !245)
!294 = !DILocation(line: 17, column: 2, scope: !245)
!295 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !296, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!296 = !DISubroutineType(types: !297)
!297 = !{!7, !7, !5, !5}
