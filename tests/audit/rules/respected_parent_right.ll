; ModuleID = 'respected_parent_right.c'
source_filename = "respected_parent_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @respected_parent_right(i64 noundef %partition, ptr noundef %pages, i32 noundef %count) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %i = alloca i32, align 4
  %done = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !23, !DIExpression(), !32)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !24, !DIExpression(), !33)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !25, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !35
    #dbg_declare(ptr %flags, !26, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !35
    #dbg_declare(ptr %status, !27, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !35
    #dbg_declare(ptr %input, !28, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !39
    #dbg_declare(ptr %i, !30, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 4, ptr %done) #5, !dbg !39
    #dbg_declare(ptr %done, !31, !DIExpression(), !41)
  %0 = load i32, ptr %count.addr, align 4, !dbg !42
  %tobool = icmp ne i32 %0, 0, !dbg !42
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !44

lor.lhs.false:                                    ; preds = %entry
  %1 = load i32, ptr %count.addr, align 4, !dbg !45
  %cmp = icmp ugt i32 %1, 511, !dbg !46
  br i1 %cmp, label %if.then, label %if.end, !dbg !47

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 -1, ptr %retval, align 8, !dbg !48
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !48

if.end:                                           ; preds = %lor.lhs.false
  %call = call i64 @irq_save() #6, !dbg !49
  store i64 %call, ptr %flags, align 8, !dbg !50
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !51
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %2) #6, !dbg !52
  store ptr %call1, ptr %input, align 8, !dbg !53
  %3 = load i64, ptr %partition.addr, align 8, !dbg !54
  %4 = load ptr, ptr %input, align 8, !dbg !55
  %arrayidx = getelementptr i64, ptr %4, i64 0, !dbg !55
  store i64 %3, ptr %arrayidx, align 8, !dbg !56
  store i32 0, ptr %i, align 4, !dbg !57
  br label %for.cond, !dbg !59

for.cond:                                         ; preds = %for.inc, %if.end
  %5 = load i32, ptr %i, align 4, !dbg !60
  %6 = load i32, ptr %count.addr, align 4, !dbg !62
  %cmp2 = icmp ult i32 %5, %6, !dbg !63
  br i1 %cmp2, label %for.body, label %for.end, !dbg !64

for.body:                                         ; preds = %for.cond
  %7 = load ptr, ptr %pages.addr, align 8, !dbg !65
  %8 = load i32, ptr %i, align 4, !dbg !66
  %idxprom = zext i32 %8 to i64, !dbg !65
  %arrayidx3 = getelementptr i64, ptr %7, i64 %idxprom, !dbg !65
  %9 = load i64, ptr %arrayidx3, align 8, !dbg !65
  %10 = load ptr, ptr %input, align 8, !dbg !67
  %11 = load i32, ptr %i, align 4, !dbg !68
  %add = add i32 1, %11, !dbg !69
  %idxprom4 = zext i32 %add to i64, !dbg !67
  %arrayidx5 = getelementptr i64, ptr %10, i64 %idxprom4, !dbg !67
  store i64 %9, ptr %arrayidx5, align 8, !dbg !70
  br label %for.inc, !dbg !67

for.inc:                                          ; preds = %for.body
  %12 = load i32, ptr %i, align 4, !dbg !71
  %inc = add i32 %12, 1, !dbg !71
  store i32 %inc, ptr %i, align 4, !dbg !71
  br label %for.cond, !dbg !72, !llvm.loop !73

for.end:                                          ; preds = %for.cond
  %13 = load i32, ptr %count.addr, align 4, !dbg !76
  %conv = trunc i32 %13 to i16, !dbg !76
  %14 = load ptr, ptr %input, align 8, !dbg !77
  %call6 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %14, ptr noundef null) #6, !dbg !78
  store i64 %call6, ptr %status, align 8, !dbg !79
  %15 = load i64, ptr %status, align 8, !dbg !80
  %shr = lshr i64 %15, 32, !dbg !81
  %and = and i64 %shr, 4095, !dbg !82
  %conv7 = trunc i64 %and to i32, !dbg !83
  store i32 %conv7, ptr %done, align 4, !dbg !84
  %16 = load i64, ptr %status, align 8, !dbg !85
  %call8 = call i32 @succeeded(i64 noundef %16) #6, !dbg !87
  %tobool9 = icmp ne i32 %call8, 0, !dbg !87
  br i1 %tobool9, label %if.end14, label %land.lhs.true, !dbg !88

land.lhs.true:                                    ; preds = %for.end
  %17 = load i32, ptr %done, align 4, !dbg !89
  %18 = load i32, ptr %count.addr, align 4, !dbg !90
  %cmp10 = icmp ult i32 %17, %18, !dbg !91
  br i1 %cmp10, label %if.then12, label %if.end14, !dbg !92

if.then12:                                        ; preds = %land.lhs.true
  %19 = load ptr, ptr %input, align 8, !dbg !93
  %20 = load ptr, ptr %pages.addr, align 8, !dbg !94
  %21 = load i32, ptr %done, align 4, !dbg !95
  %idx.ext = zext i32 %21 to i64, !dbg !96
  %add.ptr = getelementptr i64, ptr %20, i64 %idx.ext, !dbg !96
  %22 = load i32, ptr %count.addr, align 4, !dbg !97
  %23 = load i32, ptr %done, align 4, !dbg !98
  %sub = sub i32 %22, %23, !dbg !99
  %call13 = call i64 @for_parent(ptr noundef %19, ptr noundef %add.ptr, i32 noundef %sub) #6, !dbg !100
  store i64 %call13, ptr %status, align 8, !dbg !101
  br label %if.end14, !dbg !102

if.end14:                                         ; preds = %if.then12, %land.lhs.true, %for.end
  %24 = load i64, ptr %flags, align 8, !dbg !103
  call void @irq_restore(i64 noundef %24) #6, !dbg !104
  %25 = load i64, ptr %status, align 8, !dbg !105
  store i64 %25, ptr %retval, align 8, !dbg !106
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !106

cleanup:                                          ; preds = %if.end14, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %done) #5, !dbg !107
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !107
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !107
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !107
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !107
  %26 = load i64, ptr %retval, align 8, !dbg !107
  ret i64 %26, !dbg !107
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !108 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !113
    #dbg_declare(ptr %flags, !112, !DIExpression(), !114)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !115, !srcloc !116
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !117, !srcloc !118
  %0 = load i64, ptr %flags, align 8, !dbg !119
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !120
  ret i64 %0, !dbg !121
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !122 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !126, !DIExpression(), !128)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !129
    #dbg_declare(ptr %offset, !127, !DIExpression(), !130)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !131, !srcloc !132
  store i64 %0, ptr %offset, align 8, !dbg !131
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !133
  %2 = ptrtoint ptr %1 to i64, !dbg !134
  %3 = load i64, ptr %offset, align 8, !dbg !135
  %add = add i64 %2, %3, !dbg !136
  %4 = inttoptr i64 %add to ptr, !dbg !137
  %5 = load ptr, ptr %4, align 8, !dbg !138
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !139
  ret ptr %5, !dbg !140
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !141 {
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
    #dbg_declare(ptr %code.addr, !147, !DIExpression(), !155)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !148, !DIExpression(), !156)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !149, !DIExpression(), !157)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !150, !DIExpression(), !158)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !151, !DIExpression(), !159)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !160
    #dbg_declare(ptr %control, !152, !DIExpression(), !161)
  %0 = load i16, ptr %code.addr, align 2, !dbg !162
  %conv = zext i16 %0 to i64, !dbg !162
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !163
  %conv1 = zext i16 %1 to i64, !dbg !164
  %shl = shl i64 %conv1, 17, !dbg !165
  %or = or i64 %conv, %shl, !dbg !166
  %2 = load i16, ptr %count.addr, align 2, !dbg !167
  %conv2 = zext i16 %2 to i64, !dbg !168
  %shl3 = shl i64 %conv2, 32, !dbg !169
  %or4 = or i64 %or, %shl3, !dbg !170
  store i64 %or4, ptr %control, align 8, !dbg !161
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !171
    #dbg_declare(ptr %status, !153, !DIExpression(), !172)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !173
    #dbg_declare(ptr %done, !154, !DIExpression(), !174)
  br label %do.body, !dbg !175

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !176
  %4 = load ptr, ptr %input.addr, align 8, !dbg !178
  %5 = load ptr, ptr %output.addr, align 8, !dbg !179
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !180
  store i64 %call, ptr %status, align 8, !dbg !181
  %6 = load i64, ptr %status, align 8, !dbg !182
  %and = and i64 %6, 65535, !dbg !184
  %cmp = icmp ne i64 %and, 0, !dbg !185
  br i1 %cmp, label %if.then, label %if.end, !dbg !186

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !187
  store i64 %7, ptr %retval, align 8, !dbg !188
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !188

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !189
  %shr = lshr i64 %8, 32, !dbg !190
  %and6 = and i64 %shr, 4095, !dbg !191
  %conv7 = trunc i64 %and6 to i16, !dbg !192
  store i16 %conv7, ptr %done, align 2, !dbg !193
  %9 = load i64, ptr %control, align 8, !dbg !194
  %and8 = and i64 %9, -1152640029630136321, !dbg !194
  store i64 %and8, ptr %control, align 8, !dbg !194
  %10 = load i16, ptr %done, align 2, !dbg !195
  %conv9 = zext i16 %10 to i64, !dbg !196
  %shl10 = shl i64 %conv9, 48, !dbg !197
  %11 = load i64, ptr %control, align 8, !dbg !198
  %or11 = or i64 %11, %shl10, !dbg !198
  store i64 %or11, ptr %control, align 8, !dbg !198
  br label %do.cond, !dbg !199

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !200
  %conv12 = zext i16 %12 to i32, !dbg !200
  %13 = load i16, ptr %count.addr, align 2, !dbg !201
  %conv13 = zext i16 %13 to i32, !dbg !201
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !202
  br i1 %cmp14, label %do.body, label %do.end, !dbg !199, !llvm.loop !203

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !205
  store i64 %14, ptr %retval, align 8, !dbg !206
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !206

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !207
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !207
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !207
  %15 = load i64, ptr %retval, align 8, !dbg !207
  ret i64 %15, !dbg !207
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !208 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !213, !DIExpression(), !214)
  %0 = load i64, ptr %status.addr, align 8, !dbg !215
  %and = and i64 %0, 65535, !dbg !216
  %cmp = icmp eq i64 %and, 0, !dbg !217
  %conv = zext i1 %cmp to i32, !dbg !217
  ret i32 %conv, !dbg !218
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal i64 @for_parent(ptr noundef %input, ptr noundef %pages, i32 noundef %count) #0 !dbg !219 {
entry:
  %input.addr = alloca ptr, align 8
  %pages.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %i = alloca i32, align 4
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !223, !DIExpression(), !227)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !224, !DIExpression(), !228)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !225, !DIExpression(), !229)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !230
    #dbg_declare(ptr %i, !226, !DIExpression(), !231)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !232
  %arrayidx = getelementptr i64, ptr %0, i64 0, !dbg !232
  store i64 1, ptr %arrayidx, align 8, !dbg !233
  store i32 0, ptr %i, align 4, !dbg !234
  br label %for.cond, !dbg !236

for.cond:                                         ; preds = %for.inc, %entry
  %1 = load i32, ptr %i, align 4, !dbg !237
  %2 = load i32, ptr %count.addr, align 4, !dbg !239
  %cmp = icmp ult i32 %1, %2, !dbg !240
  br i1 %cmp, label %for.body, label %for.end, !dbg !241

for.body:                                         ; preds = %for.cond
  %3 = load ptr, ptr %pages.addr, align 8, !dbg !242
  %4 = load i32, ptr %i, align 4, !dbg !243
  %idxprom = zext i32 %4 to i64, !dbg !242
  %arrayidx1 = getelementptr i64, ptr %3, i64 %idxprom, !dbg !242
  %5 = load i64, ptr %arrayidx1, align 8, !dbg !242
  %6 = load ptr, ptr %input.addr, align 8, !dbg !244
  %7 = load i32, ptr %i, align 4, !dbg !245
  %add = add i32 1, %7, !dbg !246
  %idxprom2 = zext i32 %add to i64, !dbg !244
  %arrayidx3 = getelementptr i64, ptr %6, i64 %idxprom2, !dbg !244
  store i64 %5, ptr %arrayidx3, align 8, !dbg !247
  br label %for.inc, !dbg !244

for.inc:                                          ; preds = %for.body
  %8 = load i32, ptr %i, align 4, !dbg !248
  %inc = add i32 %8, 1, !dbg !248
  store i32 %inc, ptr %i, align 4, !dbg !248
  br label %for.cond, !dbg !249, !llvm.loop !250

for.end:                                          ; preds = %for.cond
  %9 = load i32, ptr %count.addr, align 4, !dbg !252
  %conv = trunc i32 %9 to i16, !dbg !252
  %10 = load ptr, ptr %input.addr, align 8, !dbg !253
  %call = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %10, ptr noundef null) #6, !dbg !254
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !255
  ret i64 %call, !dbg !256
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !257 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !261, !DIExpression(), !262)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !263
  %and = and i64 %0, 512, !dbg !265
  %tobool = icmp ne i64 %and, 0, !dbg !265
  br i1 %tobool, label %if.then, label %if.end, !dbg !266

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !267, !srcloc !268
  br label %if.end, !dbg !267

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !269
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !270 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "respected_parent_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "5ebf0733c178f00a4205f2b3d204cb43")
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
!15 = distinct !DISubprogram(name: "respected_parent_right", scope: !3, file: !3, line: 18, type: !16, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7, !18, !20}
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !27, !28, !30, !31}
!23 = !DILocalVariable(name: "partition", arg: 1, scope: !15, file: !3, line: 18, type: !7)
!24 = !DILocalVariable(name: "pages", arg: 2, scope: !15, file: !3, line: 18, type: !18)
!25 = !DILocalVariable(name: "count", arg: 3, scope: !15, file: !3, line: 18, type: !20)
!26 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 20, type: !7)
!27 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 20, type: !7)
!28 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 20, type: !29)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!30 = !DILocalVariable(name: "i", scope: !15, file: !3, line: 21, type: !20)
!31 = !DILocalVariable(name: "done", scope: !15, file: !3, line: 21, type: !20)
!32 = !DILocation(line: 18, column: 32, scope: !15)
!33 = !DILocation(line: 18, column: 54, scope: !15)
!34 = !DILocation(line: 18, column: 65, scope: !15)
!35 = !DILocation(line: 20, column: 2, scope: !15)
!36 = !DILocation(line: 20, column: 6, scope: !15)
!37 = !DILocation(line: 20, column: 13, scope: !15)
!38 = !DILocation(line: 20, column: 22, scope: !15)
!39 = !DILocation(line: 21, column: 2, scope: !15)
!40 = !DILocation(line: 21, column: 6, scope: !15)
!41 = !DILocation(line: 21, column: 9, scope: !15)
!42 = !DILocation(line: 23, column: 7, scope: !43)
!43 = distinct !DILexicalBlock(scope: !15, file: !3, line: 23, column: 6)
!44 = !DILocation(line: 23, column: 13, scope: !43)
!45 = !DILocation(line: 23, column: 16, scope: !43)
!46 = !DILocation(line: 23, column: 22, scope: !43)
!47 = !DILocation(line: 23, column: 6, scope: !15)
!48 = !DILocation(line: 24, column: 3, scope: !43)
!49 = !DILocation(line: 25, column: 10, scope: !15)
!50 = !DILocation(line: 25, column: 8, scope: !15)
!51 = !DILocation(line: 26, column: 28, scope: !15)
!52 = !DILocation(line: 26, column: 10, scope: !15)
!53 = !DILocation(line: 26, column: 8, scope: !15)
!54 = !DILocation(line: 27, column: 13, scope: !15)
!55 = !DILocation(line: 27, column: 2, scope: !15)
!56 = !DILocation(line: 27, column: 11, scope: !15)
!57 = !DILocation(line: 28, column: 9, scope: !58)
!58 = distinct !DILexicalBlock(scope: !15, file: !3, line: 28, column: 2)
!59 = !DILocation(line: 28, column: 7, scope: !58)
!60 = !DILocation(line: 28, column: 14, scope: !61)
!61 = distinct !DILexicalBlock(scope: !58, file: !3, line: 28, column: 2)
!62 = !DILocation(line: 28, column: 18, scope: !61)
!63 = !DILocation(line: 28, column: 16, scope: !61)
!64 = !DILocation(line: 28, column: 2, scope: !58)
!65 = !DILocation(line: 29, column: 18, scope: !61)
!66 = !DILocation(line: 29, column: 24, scope: !61)
!67 = !DILocation(line: 29, column: 3, scope: !61)
!68 = !DILocation(line: 29, column: 13, scope: !61)
!69 = !DILocation(line: 29, column: 11, scope: !61)
!70 = !DILocation(line: 29, column: 16, scope: !61)
!71 = !DILocation(line: 28, column: 26, scope: !61)
!72 = !DILocation(line: 28, column: 2, scope: !61)
!73 = distinct !{!73, !64, !74, !75}
!74 = !DILocation(line: 29, column: 25, scope: !58)
!75 = !{!"llvm.loop.mustprogress"}
!76 = !DILocation(line: 30, column: 37, scope: !15)
!77 = !DILocation(line: 30, column: 47, scope: !15)
!78 = !DILocation(line: 30, column: 11, scope: !15)
!79 = !DILocation(line: 30, column: 9, scope: !15)
!80 = !DILocation(line: 31, column: 10, scope: !15)
!81 = !DILocation(line: 31, column: 17, scope: !15)
!82 = !DILocation(line: 31, column: 24, scope: !15)
!83 = !DILocation(line: 31, column: 9, scope: !15)
!84 = !DILocation(line: 31, column: 7, scope: !15)
!85 = !DILocation(line: 32, column: 17, scope: !86)
!86 = distinct !DILexicalBlock(scope: !15, file: !3, line: 32, column: 6)
!87 = !DILocation(line: 32, column: 7, scope: !86)
!88 = !DILocation(line: 32, column: 25, scope: !86)
!89 = !DILocation(line: 32, column: 28, scope: !86)
!90 = !DILocation(line: 32, column: 35, scope: !86)
!91 = !DILocation(line: 32, column: 33, scope: !86)
!92 = !DILocation(line: 32, column: 6, scope: !15)
!93 = !DILocation(line: 33, column: 23, scope: !86)
!94 = !DILocation(line: 33, column: 30, scope: !86)
!95 = !DILocation(line: 33, column: 38, scope: !86)
!96 = !DILocation(line: 33, column: 36, scope: !86)
!97 = !DILocation(line: 33, column: 44, scope: !86)
!98 = !DILocation(line: 33, column: 52, scope: !86)
!99 = !DILocation(line: 33, column: 50, scope: !86)
!100 = !DILocation(line: 33, column: 12, scope: !86)
!101 = !DILocation(line: 33, column: 10, scope: !86)
!102 = !DILocation(line: 33, column: 3, scope: !86)
!103 = !DILocation(line: 34, column: 14, scope: !15)
!104 = !DILocation(line: 34, column: 2, scope: !15)
!105 = !DILocation(line: 35, column: 9, scope: !15)
!106 = !DILocation(line: 35, column: 2, scope: !15)
!107 = !DILocation(line: 36, column: 1, scope: !15)
!108 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !109, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !111)
!109 = !DISubroutineType(types: !110)
!110 = !{!7}
!111 = !{!112}
!112 = !DILocalVariable(name: "flags", scope: !108, file: !8, line: 42, type: !7)
!113 = !DILocation(line: 42, column: 2, scope: !108)
!114 = !DILocation(line: 42, column: 6, scope: !108)
!115 = !DILocation(line: 44, column: 2, scope: !108)
!116 = !{i64 19319, i64 19328}
!117 = !DILocation(line: 45, column: 2, scope: !108)
!118 = !{i64 19390}
!119 = !DILocation(line: 46, column: 9, scope: !108)
!120 = !DILocation(line: 47, column: 1, scope: !108)
!121 = !DILocation(line: 46, column: 2, scope: !108)
!122 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !123, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !125)
!123 = !DISubroutineType(types: !124)
!124 = !{!5, !6}
!125 = !{!126, !127}
!126 = !DILocalVariable(name: "variable", arg: 1, scope: !122, file: !8, line: 56, type: !6)
!127 = !DILocalVariable(name: "offset", scope: !122, file: !8, line: 58, type: !7)
!128 = !DILocation(line: 56, column: 46, scope: !122)
!129 = !DILocation(line: 58, column: 2, scope: !122)
!130 = !DILocation(line: 58, column: 6, scope: !122)
!131 = !DILocation(line: 60, column: 2, scope: !122)
!132 = !{i64 19691}
!133 = !DILocation(line: 61, column: 25, scope: !122)
!134 = !DILocation(line: 61, column: 20, scope: !122)
!135 = !DILocation(line: 61, column: 36, scope: !122)
!136 = !DILocation(line: 61, column: 34, scope: !122)
!137 = !DILocation(line: 61, column: 10, scope: !122)
!138 = !DILocation(line: 61, column: 9, scope: !122)
!139 = !DILocation(line: 62, column: 1, scope: !122)
!140 = !DILocation(line: 61, column: 2, scope: !122)
!141 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !142, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !146)
!142 = !DISubroutineType(types: !143)
!143 = !{!7, !144, !144, !144, !5, !5}
!144 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !145)
!145 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!146 = !{!147, !148, !149, !150, !151, !152, !153, !154}
!147 = !DILocalVariable(name: "code", arg: 1, scope: !141, file: !8, line: 19, type: !144)
!148 = !DILocalVariable(name: "count", arg: 2, scope: !141, file: !8, line: 19, type: !144)
!149 = !DILocalVariable(name: "varhead", arg: 3, scope: !141, file: !8, line: 19, type: !144)
!150 = !DILocalVariable(name: "input", arg: 4, scope: !141, file: !8, line: 19, type: !5)
!151 = !DILocalVariable(name: "output", arg: 5, scope: !141, file: !8, line: 19, type: !5)
!152 = !DILocalVariable(name: "control", scope: !141, file: !8, line: 21, type: !7)
!153 = !DILocalVariable(name: "status", scope: !141, file: !8, line: 22, type: !7)
!154 = !DILocalVariable(name: "done", scope: !141, file: !8, line: 23, type: !144)
!155 = !DILocation(line: 19, column: 25, scope: !141)
!156 = !DILocation(line: 19, column: 35, scope: !141)
!157 = !DILocation(line: 19, column: 46, scope: !141)
!158 = !DILocation(line: 19, column: 61, scope: !141)
!159 = !DILocation(line: 19, column: 74, scope: !141)
!160 = !DILocation(line: 21, column: 2, scope: !141)
!161 = !DILocation(line: 21, column: 6, scope: !141)
!162 = !DILocation(line: 21, column: 16, scope: !141)
!163 = !DILocation(line: 21, column: 29, scope: !141)
!164 = !DILocation(line: 21, column: 24, scope: !141)
!165 = !DILocation(line: 21, column: 37, scope: !141)
!166 = !DILocation(line: 21, column: 21, scope: !141)
!167 = !DILocation(line: 21, column: 52, scope: !141)
!168 = !DILocation(line: 21, column: 47, scope: !141)
!169 = !DILocation(line: 21, column: 58, scope: !141)
!170 = !DILocation(line: 21, column: 44, scope: !141)
!171 = !DILocation(line: 22, column: 2, scope: !141)
!172 = !DILocation(line: 22, column: 6, scope: !141)
!173 = !DILocation(line: 23, column: 2, scope: !141)
!174 = !DILocation(line: 23, column: 6, scope: !141)
!175 = !DILocation(line: 25, column: 2, scope: !141)
!176 = !DILocation(line: 26, column: 28, scope: !177)
!177 = distinct !DILexicalBlock(scope: !141, file: !8, line: 25, column: 5)
!178 = !DILocation(line: 26, column: 37, scope: !177)
!179 = !DILocation(line: 26, column: 44, scope: !177)
!180 = !DILocation(line: 26, column: 12, scope: !177)
!181 = !DILocation(line: 26, column: 10, scope: !177)
!182 = !DILocation(line: 27, column: 8, scope: !183)
!183 = distinct !DILexicalBlock(scope: !177, file: !8, line: 27, column: 7)
!184 = !DILocation(line: 27, column: 15, scope: !183)
!185 = !DILocation(line: 27, column: 25, scope: !183)
!186 = !DILocation(line: 27, column: 7, scope: !177)
!187 = !DILocation(line: 28, column: 11, scope: !183)
!188 = !DILocation(line: 28, column: 4, scope: !183)
!189 = !DILocation(line: 29, column: 11, scope: !177)
!190 = !DILocation(line: 29, column: 18, scope: !177)
!191 = !DILocation(line: 29, column: 25, scope: !177)
!192 = !DILocation(line: 29, column: 10, scope: !177)
!193 = !DILocation(line: 29, column: 8, scope: !177)
!194 = !DILocation(line: 30, column: 11, scope: !177)
!195 = !DILocation(line: 31, column: 19, scope: !177)
!196 = !DILocation(line: 31, column: 14, scope: !177)
!197 = !DILocation(line: 31, column: 24, scope: !177)
!198 = !DILocation(line: 31, column: 11, scope: !177)
!199 = !DILocation(line: 32, column: 2, scope: !177)
!200 = !DILocation(line: 32, column: 11, scope: !141)
!201 = !DILocation(line: 32, column: 18, scope: !141)
!202 = !DILocation(line: 32, column: 16, scope: !141)
!203 = distinct !{!203, !175, !204, !75}
!204 = !DILocation(line: 32, column: 23, scope: !141)
!205 = !DILocation(line: 33, column: 9, scope: !141)
!206 = !DILocation(line: 33, column: 2, scope: !141)
!207 = !DILocation(line: 34, column: 1, scope: !141)
!208 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !209, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !212)
!209 = !DISubroutineType(types: !210)
!210 = !{!211, !7}
!211 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!212 = !{!213}
!213 = !DILocalVariable(name: "status", arg: 1, scope: !208, file: !8, line: 72, type: !7)
!214 = !DILocation(line: 72, column: 33, scope: !208)
!215 = !DILocation(line: 74, column: 10, scope: !208)
!216 = !DILocation(line: 74, column: 17, scope: !208)
!217 = !DILocation(line: 74, column: 27, scope: !208)
!218 = !DILocation(line: 74, column: 2, scope: !208)
!219 = distinct !DISubprogram(name: "for_parent", scope: !3, file: !3, line: 8, type: !220, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !222)
!220 = !DISubroutineType(types: !221)
!221 = !{!7, !29, !18, !20}
!222 = !{!223, !224, !225, !226}
!223 = !DILocalVariable(name: "input", arg: 1, scope: !219, file: !3, line: 8, type: !29)
!224 = !DILocalVariable(name: "pages", arg: 2, scope: !219, file: !3, line: 8, type: !18)
!225 = !DILocalVariable(name: "count", arg: 3, scope: !219, file: !3, line: 8, type: !20)
!226 = !DILocalVariable(name: "i", scope: !219, file: !3, line: 10, type: !20)
!227 = !DILocation(line: 8, column: 28, scope: !219)
!228 = !DILocation(line: 8, column: 46, scope: !219)
!229 = !DILocation(line: 8, column: 57, scope: !219)
!230 = !DILocation(line: 10, column: 2, scope: !219)
!231 = !DILocation(line: 10, column: 6, scope: !219)
!232 = !DILocation(line: 12, column: 2, scope: !219)
!233 = !DILocation(line: 12, column: 11, scope: !219)
!234 = !DILocation(line: 13, column: 9, scope: !235)
!235 = distinct !DILexicalBlock(scope: !219, file: !3, line: 13, column: 2)
!236 = !DILocation(line: 13, column: 7, scope: !235)
!237 = !DILocation(line: 13, column: 14, scope: !238)
!238 = distinct !DILexicalBlock(scope: !235, file: !3, line: 13, column: 2)
!239 = !DILocation(line: 13, column: 18, scope: !238)
!240 = !DILocation(line: 13, column: 16, scope: !238)
!241 = !DILocation(line: 13, column: 2, scope: !235)
!242 = !DILocation(line: 14, column: 18, scope: !238)
!243 = !DILocation(line: 14, column: 24, scope: !238)
!244 = !DILocation(line: 14, column: 3, scope: !238)
!245 = !DILocation(line: 14, column: 13, scope: !238)
!246 = !DILocation(line: 14, column: 11, scope: !238)
!247 = !DILocation(line: 14, column: 16, scope: !238)
!248 = !DILocation(line: 13, column: 26, scope: !238)
!249 = !DILocation(line: 13, column: 2, scope: !238)
!250 = distinct !{!250, !241, !251, !75}
!251 = !DILocation(line: 14, column: 25, scope: !235)
!252 = !DILocation(line: 15, column: 35, scope: !219)
!253 = !DILocation(line: 15, column: 45, scope: !219)
!254 = !DILocation(line: 15, column: 9, scope: !219)
!255 = !DILocation(line: 16, column: 1, scope: !219)
!256 = !DILocation(line: 15, column: 2, scope: !219)
!257 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !258, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !260)
!258 = !DISubroutineType(types: !259)
!259 = !{null, !7}
!260 = !{!261}
!261 = !DILocalVariable(name: "flags", arg: 1, scope: !257, file: !8, line: 49, type: !7)
!262 = !DILocation(line: 49, column: 36, scope: !257)
!263 = !DILocation(line: 51, column: 6, scope: !264)
!264 = distinct !DILexicalBlock(scope: !257, file: !8, line: 51, column: 6)
!265 = !DILocation(line: 51, column: 12, scope: !264)
!266 = !DILocation(line: 51, column: 6, scope: !257)
!267 = !DILocation(line: 52, column: 3, scope: !264)
!268 = !{i64 19510}
!269 = !DILocation(line: 53, column: 1, scope: !257)
!270 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !271, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!271 = !DISubroutineType(types: !272)
!272 = !{!7, !7, !5, !5}
