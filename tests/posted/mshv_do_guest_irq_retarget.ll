; ModuleID = 'mshv_do_guest_irq_retarget.c'
source_filename = "mshv_do_guest_irq_retarget.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !24
@.str = private unnamed_addr constant [7 x i8] c"failed\00", align 1, !dbg !18
@this_cpu_off = external dso_local global i64, align 8
@hv_max_vp_index = external dso_local global i32, align 4

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local void @mshv_do_guest_irq_retarget(i64 noundef %partition, i64 noundef %device, i64 noundef %apic, i8 noundef zeroext %logical, i32 noundef %vector, ptr noundef %entry1) #0 !dbg !31 {
entry:
  %partition.addr = alloca i64, align 8
  %device.addr = alloca i64, align 8
  %apic.addr = alloca i64, align 8
  %logical.addr = alloca i8, align 1
  %vector.addr = alloca i32, align 4
  %entry.addr = alloca ptr, align 8
  %in = alloca ptr, align 8
  %out = alloca ptr, align 8
  %status = alloca i64, align 8
  %rc = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !37, !DIExpression(), !48)
  store i64 %device, ptr %device.addr, align 8
    #dbg_declare(ptr %device.addr, !38, !DIExpression(), !49)
  store i64 %apic, ptr %apic.addr, align 8
    #dbg_declare(ptr %apic.addr, !39, !DIExpression(), !50)
  store i8 %logical, ptr %logical.addr, align 1
    #dbg_declare(ptr %logical.addr, !40, !DIExpression(), !51)
  store i32 %vector, ptr %vector.addr, align 4
    #dbg_declare(ptr %vector.addr, !41, !DIExpression(), !52)
  store ptr %entry1, ptr %entry.addr, align 8
    #dbg_declare(ptr %entry.addr, !42, !DIExpression(), !53)
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #6, !dbg !54
    #dbg_declare(ptr %in, !43, !DIExpression(), !55)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !56
  %call = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !56
  store ptr %call, ptr %in, align 8, !dbg !55
  call void @llvm.lifetime.start.p0(i64 8, ptr %out) #6, !dbg !54
    #dbg_declare(ptr %out, !44, !DIExpression(), !57)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !58
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !58
  store ptr %call2, ptr %out, align 8, !dbg !57
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !59
    #dbg_declare(ptr %status, !45, !DIExpression(), !60)
  call void @llvm.lifetime.start.p0(i64 4, ptr %rc) #6, !dbg !61
    #dbg_declare(ptr %rc, !46, !DIExpression(), !62)
  %2 = load ptr, ptr %entry.addr, align 8, !dbg !63
  %tobool = icmp ne ptr %2, null, !dbg !63
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !65

lor.lhs.false:                                    ; preds = %entry
  %3 = load ptr, ptr %in, align 8, !dbg !66
  %4 = load ptr, ptr %out, align 8, !dbg !67
  %5 = load i64, ptr %apic.addr, align 8, !dbg !68
  %6 = load i8, ptr %logical.addr, align 1, !dbg !69
  %7 = load i64, ptr %partition.addr, align 8, !dbg !70
  %call3 = call i32 @ask_set(ptr noundef %3, ptr noundef %4, i64 noundef %5, i8 noundef zeroext %6, i64 noundef %7) #7, !dbg !71
  %tobool4 = icmp ne i32 %call3, 0, !dbg !71
  br i1 %tobool4, label %if.then, label %if.end, !dbg !72

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !73

if.end:                                           ; preds = %lor.lhs.false
  %8 = load ptr, ptr %in, align 8, !dbg !74
  call void @llvm.memset.p0.i64(ptr align 8 %8, i8 0, i64 64, i1 false), !dbg !74
  %9 = load ptr, ptr %in, align 8, !dbg !75
  %add.ptr = getelementptr i64, ptr %9, i64 6, !dbg !76
  %10 = load ptr, ptr %out, align 8, !dbg !77
  %call5 = call i32 @copy_set(ptr noundef %add.ptr, ptr noundef %10) #7, !dbg !78
  store i32 %call5, ptr %rc, align 4, !dbg !79
  %11 = load i32, ptr %rc, align 4, !dbg !80
  %cmp = icmp sle i32 %11, 0, !dbg !82
  br i1 %cmp, label %if.then6, label %if.end7, !dbg !83

if.then6:                                         ; preds = %if.end
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !84

if.end7:                                          ; preds = %if.end
  %12 = load i64, ptr %partition.addr, align 8, !dbg !85
  %13 = load ptr, ptr %in, align 8, !dbg !86
  %arrayidx = getelementptr i64, ptr %13, i64 0, !dbg !86
  store i64 %12, ptr %arrayidx, align 8, !dbg !87
  %14 = load i64, ptr %device.addr, align 8, !dbg !88
  %15 = load ptr, ptr %in, align 8, !dbg !89
  %arrayidx8 = getelementptr i64, ptr %15, i64 1, !dbg !89
  store i64 %14, ptr %arrayidx8, align 8, !dbg !90
  %16 = load i32, ptr %vector.addr, align 4, !dbg !91
  %17 = load ptr, ptr %in, align 8, !dbg !92
  %add.ptr9 = getelementptr i32, ptr %17, i64 10, !dbg !93
  store i32 %16, ptr %add.ptr9, align 4, !dbg !94
  %18 = load ptr, ptr %in, align 8, !dbg !95
  %add.ptr10 = getelementptr i32, ptr %18, i64 11, !dbg !96
  store i32 2, ptr %add.ptr10, align 4, !dbg !97
  %19 = load ptr, ptr %entry.addr, align 8, !dbg !98
  %arrayidx11 = getelementptr i64, ptr %19, i64 0, !dbg !98
  %20 = load i64, ptr %arrayidx11, align 8, !dbg !98
  %21 = load ptr, ptr %in, align 8, !dbg !99
  %arrayidx12 = getelementptr i64, ptr %21, i64 2, !dbg !99
  store i64 %20, ptr %arrayidx12, align 8, !dbg !100
  %22 = load ptr, ptr %entry.addr, align 8, !dbg !101
  %arrayidx13 = getelementptr i64, ptr %22, i64 1, !dbg !101
  %23 = load i64, ptr %arrayidx13, align 8, !dbg !101
  %24 = load ptr, ptr %in, align 8, !dbg !102
  %arrayidx14 = getelementptr i64, ptr %24, i64 3, !dbg !102
  store i64 %23, ptr %arrayidx14, align 8, !dbg !103
  %25 = load i32, ptr %rc, align 4, !dbg !104
  %add = add i32 %25, 1, !dbg !105
  %conv = trunc i32 %add to i16, !dbg !104
  %26 = load ptr, ptr %in, align 8, !dbg !106
  %call15 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 126, i16 noundef zeroext 0, i16 noundef zeroext %conv, ptr noundef %26, ptr noundef null) #7, !dbg !107
  store i64 %call15, ptr %status, align 8, !dbg !108
  %27 = load i64, ptr %status, align 8, !dbg !109
  %call16 = call i32 @succeeded(i64 noundef %27) #7, !dbg !111
  %tobool17 = icmp ne i32 %call16, 0, !dbg !111
  br i1 %tobool17, label %if.end20, label %if.then18, !dbg !112

if.then18:                                        ; preds = %if.end7
  %call19 = call i32 (ptr, ...) @_printk(ptr noundef @.str) #7, !dbg !113
  br label %if.end20, !dbg !113

if.end20:                                         ; preds = %if.then18, %if.end7
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !114
  br label %cleanup, !dbg !114

cleanup:                                          ; preds = %if.end20, %if.then6, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %rc) #6, !dbg !114
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !114
  call void @llvm.lifetime.end.p0(i64 8, ptr %out) #6, !dbg !114
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #6, !dbg !114
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %unreachable [
    i32 0, label %cleanup.cont
    i32 1, label %cleanup.cont
  ]

cleanup.cont:                                     ; preds = %cleanup, %cleanup
  ret void, !dbg !114

unreachable:                                      ; preds = %cleanup
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !115 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !119, !DIExpression(), !121)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !122
    #dbg_declare(ptr %offset, !120, !DIExpression(), !123)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !124, !srcloc !125
  store i64 %0, ptr %offset, align 8, !dbg !124
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !126
  %2 = ptrtoint ptr %1 to i64, !dbg !127
  %3 = load i64, ptr %offset, align 8, !dbg !128
  %add = add i64 %2, %3, !dbg !129
  %4 = inttoptr i64 %add to ptr, !dbg !130
  %5 = load ptr, ptr %4, align 8, !dbg !131
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !132
  ret ptr %5, !dbg !133
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal i32 @ask_set(ptr noundef %in, ptr noundef %out, i64 noundef %apic, i8 noundef zeroext %logical, i64 noundef %partition) #0 !dbg !134 {
entry:
  %in.addr = alloca ptr, align 8
  %out.addr = alloca ptr, align 8
  %apic.addr = alloca i64, align 8
  %logical.addr = alloca i8, align 1
  %partition.addr = alloca i64, align 8
  %status = alloca i64, align 8
  store ptr %in, ptr %in.addr, align 8
    #dbg_declare(ptr %in.addr, !138, !DIExpression(), !144)
  store ptr %out, ptr %out.addr, align 8
    #dbg_declare(ptr %out.addr, !139, !DIExpression(), !145)
  store i64 %apic, ptr %apic.addr, align 8
    #dbg_declare(ptr %apic.addr, !140, !DIExpression(), !146)
  store i8 %logical, ptr %logical.addr, align 1
    #dbg_declare(ptr %logical.addr, !141, !DIExpression(), !147)
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !142, !DIExpression(), !148)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !149
    #dbg_declare(ptr %status, !143, !DIExpression(), !150)
  %0 = load ptr, ptr %in.addr, align 8, !dbg !151
  call void @llvm.memset.p0.i64(ptr align 8 %0, i8 0, i64 24, i1 false), !dbg !151
  %1 = load i64, ptr %partition.addr, align 8, !dbg !152
  %2 = load ptr, ptr %in.addr, align 8, !dbg !153
  %arrayidx = getelementptr i64, ptr %2, i64 0, !dbg !153
  store i64 %1, ptr %arrayidx, align 8, !dbg !154
  %3 = load i64, ptr %apic.addr, align 8, !dbg !155
  %4 = load ptr, ptr %in.addr, align 8, !dbg !156
  %arrayidx1 = getelementptr i64, ptr %4, i64 1, !dbg !156
  store i64 %3, ptr %arrayidx1, align 8, !dbg !157
  %5 = load i8, ptr %logical.addr, align 1, !dbg !158
  %6 = load ptr, ptr %in.addr, align 8, !dbg !159
  %arrayidx2 = getelementptr i8, ptr %6, i64 17, !dbg !160
  store i8 %5, ptr %arrayidx2, align 1, !dbg !161
  %7 = load ptr, ptr %in.addr, align 8, !dbg !162
  %8 = load ptr, ptr %out.addr, align 8, !dbg !163
  %call = call i64 @hv_do_hypercall(i64 noundef 229, ptr noundef %7, ptr noundef %8) #7, !dbg !164
  store i64 %call, ptr %status, align 8, !dbg !165
  %9 = load i64, ptr %status, align 8, !dbg !166
  %call3 = call i32 @hv_result_to_errno(i64 noundef %9) #7, !dbg !167
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !168
  ret i32 %call3, !dbg !169
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal i32 @copy_set(ptr noundef %to, ptr noundef %from) #0 !dbg !170 {
entry:
  %retval = alloca i32, align 4
  %to.addr = alloca ptr, align 8
  %from.addr = alloca ptr, align 8
  %bank = alloca i32, align 4
  %last = alloca i32, align 4
  %mask = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %to, ptr %to.addr, align 8
    #dbg_declare(ptr %to.addr, !174, !DIExpression(), !179)
  store ptr %from, ptr %from.addr, align 8
    #dbg_declare(ptr %from.addr, !175, !DIExpression(), !180)
  call void @llvm.lifetime.start.p0(i64 4, ptr %bank) #6, !dbg !181
    #dbg_declare(ptr %bank, !176, !DIExpression(), !182)
  call void @llvm.lifetime.start.p0(i64 4, ptr %last) #6, !dbg !181
    #dbg_declare(ptr %last, !177, !DIExpression(), !183)
  %0 = load i32, ptr @hv_max_vp_index, align 4, !dbg !184
  %div = udiv i32 %0, 64, !dbg !185
  store i32 %div, ptr %last, align 4, !dbg !183
  call void @llvm.lifetime.start.p0(i64 8, ptr %mask) #6, !dbg !186
    #dbg_declare(ptr %mask, !178, !DIExpression(), !187)
  %1 = load ptr, ptr %from.addr, align 8, !dbg !188
  %arrayidx = getelementptr i64, ptr %1, i64 1, !dbg !188
  %2 = load i64, ptr %arrayidx, align 8, !dbg !188
  store i64 %2, ptr %mask, align 8, !dbg !187
  %3 = load i32, ptr %last, align 4, !dbg !189
  %cmp = icmp sge i32 %3, 64, !dbg !191
  br i1 %cmp, label %if.then, label %if.end, !dbg !192

if.then:                                          ; preds = %entry
  store i32 -22, ptr %retval, align 4, !dbg !193
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !193

if.end:                                           ; preds = %entry
  %4 = load ptr, ptr %from.addr, align 8, !dbg !194
  %arrayidx1 = getelementptr i64, ptr %4, i64 0, !dbg !194
  %5 = load i64, ptr %arrayidx1, align 8, !dbg !194
  %6 = load ptr, ptr %to.addr, align 8, !dbg !195
  %arrayidx2 = getelementptr i64, ptr %6, i64 0, !dbg !195
  store i64 %5, ptr %arrayidx2, align 8, !dbg !196
  %7 = load i64, ptr %mask, align 8, !dbg !197
  %8 = load ptr, ptr %to.addr, align 8, !dbg !198
  %arrayidx3 = getelementptr i64, ptr %8, i64 1, !dbg !198
  store i64 %7, ptr %arrayidx3, align 8, !dbg !199
  store i32 0, ptr %bank, align 4, !dbg !200
  br label %for.cond, !dbg !202

for.cond:                                         ; preds = %for.inc, %if.end
  %9 = load i32, ptr %bank, align 4, !dbg !203
  %10 = load i32, ptr %last, align 4, !dbg !205
  %cmp4 = icmp sle i32 %9, %10, !dbg !206
  br i1 %cmp4, label %land.rhs, label %land.end, !dbg !207

land.rhs:                                         ; preds = %for.cond
  %11 = load i64, ptr %mask, align 8, !dbg !208
  %tobool = icmp ne i64 %11, 0, !dbg !207
  br label %land.end

land.end:                                         ; preds = %land.rhs, %for.cond
  %12 = phi i1 [ false, %for.cond ], [ %tobool, %land.rhs ], !dbg !209
  br i1 %12, label %for.body, label %for.end, !dbg !210

for.body:                                         ; preds = %land.end
  %13 = load i64, ptr %mask, align 8, !dbg !211
  %and = and i64 %13, 1, !dbg !213
  %tobool5 = icmp ne i64 %and, 0, !dbg !213
  br i1 %tobool5, label %if.then6, label %if.end11, !dbg !214

if.then6:                                         ; preds = %for.body
  %14 = load ptr, ptr %from.addr, align 8, !dbg !215
  %15 = load i32, ptr %bank, align 4, !dbg !216
  %add = add i32 2, %15, !dbg !217
  %idxprom = sext i32 %add to i64, !dbg !215
  %arrayidx7 = getelementptr i64, ptr %14, i64 %idxprom, !dbg !215
  %16 = load i64, ptr %arrayidx7, align 8, !dbg !215
  %17 = load ptr, ptr %to.addr, align 8, !dbg !218
  %18 = load i32, ptr %bank, align 4, !dbg !219
  %add8 = add i32 2, %18, !dbg !220
  %idxprom9 = sext i32 %add8 to i64, !dbg !218
  %arrayidx10 = getelementptr i64, ptr %17, i64 %idxprom9, !dbg !218
  store i64 %16, ptr %arrayidx10, align 8, !dbg !221
  br label %if.end11, !dbg !218

if.end11:                                         ; preds = %if.then6, %for.body
  br label %for.inc, !dbg !222

for.inc:                                          ; preds = %if.end11
  %19 = load i32, ptr %bank, align 4, !dbg !223
  %inc = add i32 %19, 1, !dbg !223
  store i32 %inc, ptr %bank, align 4, !dbg !223
  %20 = load i64, ptr %mask, align 8, !dbg !224
  %shr = lshr i64 %20, 1, !dbg !224
  store i64 %shr, ptr %mask, align 8, !dbg !224
  br label %for.cond, !dbg !225, !llvm.loop !226

for.end:                                          ; preds = %land.end
  %21 = load i32, ptr %bank, align 4, !dbg !229
  store i32 %21, ptr %retval, align 4, !dbg !230
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !230

cleanup:                                          ; preds = %for.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %mask) #6, !dbg !231
  call void @llvm.lifetime.end.p0(i64 4, ptr %last) #6, !dbg !231
  call void @llvm.lifetime.end.p0(i64 4, ptr %bank) #6, !dbg !231
  %22 = load i32, ptr %retval, align 4, !dbg !231
  ret i32 %22, !dbg !231
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !232 {
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
    #dbg_declare(ptr %code.addr, !238, !DIExpression(), !246)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !239, !DIExpression(), !247)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !240, !DIExpression(), !248)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !241, !DIExpression(), !249)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !242, !DIExpression(), !250)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !251
    #dbg_declare(ptr %control, !243, !DIExpression(), !252)
  %0 = load i16, ptr %code.addr, align 2, !dbg !253
  %conv = zext i16 %0 to i64, !dbg !253
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !254
  %conv1 = zext i16 %1 to i64, !dbg !255
  %shl = shl i64 %conv1, 17, !dbg !256
  %or = or i64 %conv, %shl, !dbg !257
  %2 = load i16, ptr %count.addr, align 2, !dbg !258
  %conv2 = zext i16 %2 to i64, !dbg !259
  %shl3 = shl i64 %conv2, 32, !dbg !260
  %or4 = or i64 %or, %shl3, !dbg !261
  store i64 %or4, ptr %control, align 8, !dbg !252
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !262
    #dbg_declare(ptr %status, !244, !DIExpression(), !263)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !264
    #dbg_declare(ptr %done, !245, !DIExpression(), !265)
  br label %do.body, !dbg !266

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !267
  %4 = load ptr, ptr %input.addr, align 8, !dbg !269
  %5 = load ptr, ptr %output.addr, align 8, !dbg !270
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !271
  store i64 %call, ptr %status, align 8, !dbg !272
  %6 = load i64, ptr %status, align 8, !dbg !273
  %and = and i64 %6, 65535, !dbg !275
  %cmp = icmp ne i64 %and, 0, !dbg !276
  br i1 %cmp, label %if.then, label %if.end, !dbg !277

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !278
  store i64 %7, ptr %retval, align 8, !dbg !279
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !279

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !280
  %shr = lshr i64 %8, 32, !dbg !281
  %and6 = and i64 %shr, 4095, !dbg !282
  %conv7 = trunc i64 %and6 to i16, !dbg !283
  store i16 %conv7, ptr %done, align 2, !dbg !284
  %9 = load i64, ptr %control, align 8, !dbg !285
  %and8 = and i64 %9, -1152640029630136321, !dbg !285
  store i64 %and8, ptr %control, align 8, !dbg !285
  %10 = load i16, ptr %done, align 2, !dbg !286
  %conv9 = zext i16 %10 to i64, !dbg !287
  %shl10 = shl i64 %conv9, 48, !dbg !288
  %11 = load i64, ptr %control, align 8, !dbg !289
  %or11 = or i64 %11, %shl10, !dbg !289
  store i64 %or11, ptr %control, align 8, !dbg !289
  br label %do.cond, !dbg !290

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !291
  %conv12 = zext i16 %12 to i32, !dbg !291
  %13 = load i16, ptr %count.addr, align 2, !dbg !292
  %conv13 = zext i16 %13 to i32, !dbg !292
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !293
  br i1 %cmp14, label %do.body, label %do.end, !dbg !290, !llvm.loop !294

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !296
  store i64 %14, ptr %retval, align 8, !dbg !297
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !297

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !298
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !298
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !298
  %15 = load i64, ptr %retval, align 8, !dbg !298
  ret i64 %15, !dbg !298
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !299 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !303, !DIExpression(), !304)
  %0 = load i64, ptr %status.addr, align 8, !dbg !305
  %and = and i64 %0, 65535, !dbg !306
  %cmp = icmp eq i64 %and, 0, !dbg !307
  %conv = zext i1 %cmp to i32, !dbg !307
  ret i32 %conv, !dbg !308
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !309 dso_local i32 @_printk(ptr noundef, ...) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !314 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @hv_result_to_errno(i64 noundef %status) #2 !dbg !317 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !319, !DIExpression(), !320)
  %0 = load i64, ptr %status.addr, align 8, !dbg !321
  %call = call i32 @succeeded(i64 noundef %0) #7, !dbg !322
  %tobool = icmp ne i32 %call, 0, !dbg !322
  %1 = zext i1 %tobool to i64, !dbg !322
  %cond = select i1 %tobool, i32 0, i32 -5, !dbg !322
  ret i32 %cond, !dbg !323
}

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
!llvm.module.flags = !{!27, !28, !29}
!llvm.ident = !{!30}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !26, line: 14, type: !13, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !17, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "mshv_do_guest_irq_retarget.c", directory: ".", checksumkind: CSK_MD5, checksum: "608ac55f0a4e3e5d00672e501823bdd5")
!4 = !{!5, !9, !12, !13, !6, !14}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../audit/sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !11)
!11 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !7, line: 6, baseType: !16)
!16 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!17 = !{!18, !0, !24}
!18 = !DIGlobalVariableExpression(var: !19, expr: !DIExpression())
!19 = distinct !DIGlobalVariable(scope: null, file: !3, line: 55, type: !20, isLocal: true, isDefinition: true)
!20 = !DICompositeType(tag: DW_TAG_array_type, baseType: !21, size: 56, elements: !22)
!21 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!22 = !{!23}
!23 = !DISubrange(count: 7)
!24 = !DIGlobalVariableExpression(var: !25, expr: !DIExpression())
!25 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !26, line: 14, type: !13, isLocal: false, isDefinition: true)
!26 = !DIFile(filename: "./posted.h", directory: ".", checksumkind: CSK_MD5, checksum: "1a5f4d3c7c63d3654cb5215558700365")
!27 = !{i32 7, !"Dwarf Version", i32 5}
!28 = !{i32 2, !"Debug Info Version", i32 3}
!29 = !{i32 1, !"wchar_size", i32 4}
!30 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!31 = distinct !DISubprogram(name: "mshv_do_guest_irq_retarget", scope: !3, file: !3, line: 34, type: !32, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !36)
!32 = !DISubroutineType(types: !33)
!33 = !{null, !6, !6, !6, !15, !10, !34}
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !6)
!36 = !{!37, !38, !39, !40, !41, !42, !43, !44, !45, !46}
!37 = !DILocalVariable(name: "partition", arg: 1, scope: !31, file: !3, line: 34, type: !6)
!38 = !DILocalVariable(name: "device", arg: 2, scope: !31, file: !3, line: 34, type: !6)
!39 = !DILocalVariable(name: "apic", arg: 3, scope: !31, file: !3, line: 34, type: !6)
!40 = !DILocalVariable(name: "logical", arg: 4, scope: !31, file: !3, line: 34, type: !15)
!41 = !DILocalVariable(name: "vector", arg: 5, scope: !31, file: !3, line: 34, type: !10)
!42 = !DILocalVariable(name: "entry", arg: 6, scope: !31, file: !3, line: 35, type: !34)
!43 = !DILocalVariable(name: "in", scope: !31, file: !3, line: 37, type: !5)
!44 = !DILocalVariable(name: "out", scope: !31, file: !3, line: 37, type: !5)
!45 = !DILocalVariable(name: "status", scope: !31, file: !3, line: 38, type: !6)
!46 = !DILocalVariable(name: "rc", scope: !31, file: !3, line: 39, type: !47)
!47 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!48 = !DILocation(line: 34, column: 37, scope: !31)
!49 = !DILocation(line: 34, column: 52, scope: !31)
!50 = !DILocation(line: 34, column: 64, scope: !31)
!51 = !DILocation(line: 34, column: 73, scope: !31)
!52 = !DILocation(line: 34, column: 86, scope: !31)
!53 = !DILocation(line: 35, column: 16, scope: !31)
!54 = !DILocation(line: 37, column: 2, scope: !31)
!55 = !DILocation(line: 37, column: 7, scope: !31)
!56 = !DILocation(line: 37, column: 12, scope: !31)
!57 = !DILocation(line: 37, column: 20, scope: !31)
!58 = !DILocation(line: 37, column: 26, scope: !31)
!59 = !DILocation(line: 38, column: 2, scope: !31)
!60 = !DILocation(line: 38, column: 6, scope: !31)
!61 = !DILocation(line: 39, column: 2, scope: !31)
!62 = !DILocation(line: 39, column: 6, scope: !31)
!63 = !DILocation(line: 41, column: 7, scope: !64)
!64 = distinct !DILexicalBlock(scope: !31, file: !3, line: 41, column: 6)
!65 = !DILocation(line: 41, column: 13, scope: !64)
!66 = !DILocation(line: 41, column: 24, scope: !64)
!67 = !DILocation(line: 41, column: 28, scope: !64)
!68 = !DILocation(line: 41, column: 33, scope: !64)
!69 = !DILocation(line: 41, column: 39, scope: !64)
!70 = !DILocation(line: 41, column: 48, scope: !64)
!71 = !DILocation(line: 41, column: 16, scope: !64)
!72 = !DILocation(line: 41, column: 6, scope: !31)
!73 = !DILocation(line: 42, column: 3, scope: !64)
!74 = !DILocation(line: 43, column: 2, scope: !31)
!75 = !DILocation(line: 44, column: 16, scope: !31)
!76 = !DILocation(line: 44, column: 19, scope: !31)
!77 = !DILocation(line: 44, column: 24, scope: !31)
!78 = !DILocation(line: 44, column: 7, scope: !31)
!79 = !DILocation(line: 44, column: 5, scope: !31)
!80 = !DILocation(line: 45, column: 6, scope: !81)
!81 = distinct !DILexicalBlock(scope: !31, file: !3, line: 45, column: 6)
!82 = !DILocation(line: 45, column: 9, scope: !81)
!83 = !DILocation(line: 45, column: 6, scope: !31)
!84 = !DILocation(line: 46, column: 3, scope: !81)
!85 = !DILocation(line: 47, column: 10, scope: !31)
!86 = !DILocation(line: 47, column: 2, scope: !31)
!87 = !DILocation(line: 47, column: 8, scope: !31)
!88 = !DILocation(line: 48, column: 10, scope: !31)
!89 = !DILocation(line: 48, column: 2, scope: !31)
!90 = !DILocation(line: 48, column: 8, scope: !31)
!91 = !DILocation(line: 49, column: 22, scope: !31)
!92 = !DILocation(line: 49, column: 11, scope: !31)
!93 = !DILocation(line: 49, column: 14, scope: !31)
!94 = !DILocation(line: 49, column: 20, scope: !31)
!95 = !DILocation(line: 50, column: 11, scope: !31)
!96 = !DILocation(line: 50, column: 14, scope: !31)
!97 = !DILocation(line: 50, column: 20, scope: !31)
!98 = !DILocation(line: 51, column: 10, scope: !31)
!99 = !DILocation(line: 51, column: 2, scope: !31)
!100 = !DILocation(line: 51, column: 8, scope: !31)
!101 = !DILocation(line: 52, column: 10, scope: !31)
!102 = !DILocation(line: 52, column: 2, scope: !31)
!103 = !DILocation(line: 52, column: 8, scope: !31)
!104 = !DILocation(line: 53, column: 40, scope: !31)
!105 = !DILocation(line: 53, column: 43, scope: !31)
!106 = !DILocation(line: 53, column: 48, scope: !31)
!107 = !DILocation(line: 53, column: 11, scope: !31)
!108 = !DILocation(line: 53, column: 9, scope: !31)
!109 = !DILocation(line: 54, column: 17, scope: !110)
!110 = distinct !DILexicalBlock(scope: !31, file: !3, line: 54, column: 6)
!111 = !DILocation(line: 54, column: 7, scope: !110)
!112 = !DILocation(line: 54, column: 6, scope: !31)
!113 = !DILocation(line: 55, column: 3, scope: !110)
!114 = !DILocation(line: 56, column: 1, scope: !31)
!115 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !116, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !118)
!116 = !DISubroutineType(types: !117)
!117 = !{!12, !13}
!118 = !{!119, !120}
!119 = !DILocalVariable(name: "variable", arg: 1, scope: !115, file: !7, line: 56, type: !13)
!120 = !DILocalVariable(name: "offset", scope: !115, file: !7, line: 58, type: !6)
!121 = !DILocation(line: 56, column: 46, scope: !115)
!122 = !DILocation(line: 58, column: 2, scope: !115)
!123 = !DILocation(line: 58, column: 6, scope: !115)
!124 = !DILocation(line: 60, column: 2, scope: !115)
!125 = !{i64 22503}
!126 = !DILocation(line: 61, column: 25, scope: !115)
!127 = !DILocation(line: 61, column: 20, scope: !115)
!128 = !DILocation(line: 61, column: 36, scope: !115)
!129 = !DILocation(line: 61, column: 34, scope: !115)
!130 = !DILocation(line: 61, column: 10, scope: !115)
!131 = !DILocation(line: 61, column: 9, scope: !115)
!132 = !DILocation(line: 62, column: 1, scope: !115)
!133 = !DILocation(line: 61, column: 2, scope: !115)
!134 = distinct !DISubprogram(name: "ask_set", scope: !3, file: !3, line: 7, type: !135, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !137)
!135 = !DISubroutineType(types: !136)
!136 = !{!47, !5, !5, !6, !15, !6}
!137 = !{!138, !139, !140, !141, !142, !143}
!138 = !DILocalVariable(name: "in", arg: 1, scope: !134, file: !3, line: 7, type: !5)
!139 = !DILocalVariable(name: "out", arg: 2, scope: !134, file: !3, line: 7, type: !5)
!140 = !DILocalVariable(name: "apic", arg: 3, scope: !134, file: !3, line: 7, type: !6)
!141 = !DILocalVariable(name: "logical", arg: 4, scope: !134, file: !3, line: 7, type: !15)
!142 = !DILocalVariable(name: "partition", arg: 5, scope: !134, file: !3, line: 7, type: !6)
!143 = !DILocalVariable(name: "status", scope: !134, file: !3, line: 9, type: !6)
!144 = !DILocation(line: 7, column: 25, scope: !134)
!145 = !DILocation(line: 7, column: 34, scope: !134)
!146 = !DILocation(line: 7, column: 43, scope: !134)
!147 = !DILocation(line: 7, column: 52, scope: !134)
!148 = !DILocation(line: 7, column: 65, scope: !134)
!149 = !DILocation(line: 9, column: 2, scope: !134)
!150 = !DILocation(line: 9, column: 6, scope: !134)
!151 = !DILocation(line: 11, column: 2, scope: !134)
!152 = !DILocation(line: 12, column: 10, scope: !134)
!153 = !DILocation(line: 12, column: 2, scope: !134)
!154 = !DILocation(line: 12, column: 8, scope: !134)
!155 = !DILocation(line: 13, column: 10, scope: !134)
!156 = !DILocation(line: 13, column: 2, scope: !134)
!157 = !DILocation(line: 13, column: 8, scope: !134)
!158 = !DILocation(line: 14, column: 19, scope: !134)
!159 = !DILocation(line: 14, column: 9, scope: !134)
!160 = !DILocation(line: 14, column: 2, scope: !134)
!161 = !DILocation(line: 14, column: 17, scope: !134)
!162 = !DILocation(line: 15, column: 33, scope: !134)
!163 = !DILocation(line: 15, column: 37, scope: !134)
!164 = !DILocation(line: 15, column: 11, scope: !134)
!165 = !DILocation(line: 15, column: 9, scope: !134)
!166 = !DILocation(line: 16, column: 28, scope: !134)
!167 = !DILocation(line: 16, column: 9, scope: !134)
!168 = !DILocation(line: 17, column: 1, scope: !134)
!169 = !DILocation(line: 16, column: 2, scope: !134)
!170 = distinct !DISubprogram(name: "copy_set", scope: !3, file: !3, line: 19, type: !171, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !173)
!171 = !DISubroutineType(types: !172)
!172 = !{!47, !5, !34}
!173 = !{!174, !175, !176, !177, !178}
!174 = !DILocalVariable(name: "to", arg: 1, scope: !170, file: !3, line: 19, type: !5)
!175 = !DILocalVariable(name: "from", arg: 2, scope: !170, file: !3, line: 19, type: !34)
!176 = !DILocalVariable(name: "bank", scope: !170, file: !3, line: 21, type: !47)
!177 = !DILocalVariable(name: "last", scope: !170, file: !3, line: 21, type: !47)
!178 = !DILocalVariable(name: "mask", scope: !170, file: !3, line: 22, type: !6)
!179 = !DILocation(line: 19, column: 26, scope: !170)
!180 = !DILocation(line: 19, column: 41, scope: !170)
!181 = !DILocation(line: 21, column: 2, scope: !170)
!182 = !DILocation(line: 21, column: 6, scope: !170)
!183 = !DILocation(line: 21, column: 12, scope: !170)
!184 = !DILocation(line: 21, column: 19, scope: !170)
!185 = !DILocation(line: 21, column: 35, scope: !170)
!186 = !DILocation(line: 22, column: 2, scope: !170)
!187 = !DILocation(line: 22, column: 6, scope: !170)
!188 = !DILocation(line: 22, column: 13, scope: !170)
!189 = !DILocation(line: 24, column: 6, scope: !190)
!190 = distinct !DILexicalBlock(scope: !170, file: !3, line: 24, column: 6)
!191 = !DILocation(line: 24, column: 11, scope: !190)
!192 = !DILocation(line: 24, column: 6, scope: !170)
!193 = !DILocation(line: 25, column: 3, scope: !190)
!194 = !DILocation(line: 26, column: 10, scope: !170)
!195 = !DILocation(line: 26, column: 2, scope: !170)
!196 = !DILocation(line: 26, column: 8, scope: !170)
!197 = !DILocation(line: 27, column: 10, scope: !170)
!198 = !DILocation(line: 27, column: 2, scope: !170)
!199 = !DILocation(line: 27, column: 8, scope: !170)
!200 = !DILocation(line: 28, column: 12, scope: !201)
!201 = distinct !DILexicalBlock(scope: !170, file: !3, line: 28, column: 2)
!202 = !DILocation(line: 28, column: 7, scope: !201)
!203 = !DILocation(line: 28, column: 17, scope: !204)
!204 = distinct !DILexicalBlock(scope: !201, file: !3, line: 28, column: 2)
!205 = !DILocation(line: 28, column: 25, scope: !204)
!206 = !DILocation(line: 28, column: 22, scope: !204)
!207 = !DILocation(line: 28, column: 30, scope: !204)
!208 = !DILocation(line: 28, column: 33, scope: !204)
!209 = !DILocation(line: 0, scope: !204)
!210 = !DILocation(line: 28, column: 2, scope: !201)
!211 = !DILocation(line: 29, column: 7, scope: !212)
!212 = distinct !DILexicalBlock(scope: !204, file: !3, line: 29, column: 7)
!213 = !DILocation(line: 29, column: 12, scope: !212)
!214 = !DILocation(line: 29, column: 7, scope: !204)
!215 = !DILocation(line: 30, column: 19, scope: !212)
!216 = !DILocation(line: 30, column: 28, scope: !212)
!217 = !DILocation(line: 30, column: 26, scope: !212)
!218 = !DILocation(line: 30, column: 4, scope: !212)
!219 = !DILocation(line: 30, column: 11, scope: !212)
!220 = !DILocation(line: 30, column: 9, scope: !212)
!221 = !DILocation(line: 30, column: 17, scope: !212)
!222 = !DILocation(line: 29, column: 14, scope: !212)
!223 = !DILocation(line: 28, column: 43, scope: !204)
!224 = !DILocation(line: 28, column: 52, scope: !204)
!225 = !DILocation(line: 28, column: 2, scope: !204)
!226 = distinct !{!226, !210, !227, !228}
!227 = !DILocation(line: 30, column: 32, scope: !201)
!228 = !{!"llvm.loop.mustprogress"}
!229 = !DILocation(line: 31, column: 9, scope: !170)
!230 = !DILocation(line: 31, column: 2, scope: !170)
!231 = !DILocation(line: 32, column: 1, scope: !170)
!232 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !7, file: !7, line: 19, type: !233, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !237)
!233 = !DISubroutineType(types: !234)
!234 = !{!6, !235, !235, !235, !12, !12}
!235 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !7, line: 7, baseType: !236)
!236 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!237 = !{!238, !239, !240, !241, !242, !243, !244, !245}
!238 = !DILocalVariable(name: "code", arg: 1, scope: !232, file: !7, line: 19, type: !235)
!239 = !DILocalVariable(name: "count", arg: 2, scope: !232, file: !7, line: 19, type: !235)
!240 = !DILocalVariable(name: "varhead", arg: 3, scope: !232, file: !7, line: 19, type: !235)
!241 = !DILocalVariable(name: "input", arg: 4, scope: !232, file: !7, line: 19, type: !12)
!242 = !DILocalVariable(name: "output", arg: 5, scope: !232, file: !7, line: 19, type: !12)
!243 = !DILocalVariable(name: "control", scope: !232, file: !7, line: 21, type: !6)
!244 = !DILocalVariable(name: "status", scope: !232, file: !7, line: 22, type: !6)
!245 = !DILocalVariable(name: "done", scope: !232, file: !7, line: 23, type: !235)
!246 = !DILocation(line: 19, column: 25, scope: !232)
!247 = !DILocation(line: 19, column: 35, scope: !232)
!248 = !DILocation(line: 19, column: 46, scope: !232)
!249 = !DILocation(line: 19, column: 61, scope: !232)
!250 = !DILocation(line: 19, column: 74, scope: !232)
!251 = !DILocation(line: 21, column: 2, scope: !232)
!252 = !DILocation(line: 21, column: 6, scope: !232)
!253 = !DILocation(line: 21, column: 16, scope: !232)
!254 = !DILocation(line: 21, column: 29, scope: !232)
!255 = !DILocation(line: 21, column: 24, scope: !232)
!256 = !DILocation(line: 21, column: 37, scope: !232)
!257 = !DILocation(line: 21, column: 21, scope: !232)
!258 = !DILocation(line: 21, column: 52, scope: !232)
!259 = !DILocation(line: 21, column: 47, scope: !232)
!260 = !DILocation(line: 21, column: 58, scope: !232)
!261 = !DILocation(line: 21, column: 44, scope: !232)
!262 = !DILocation(line: 22, column: 2, scope: !232)
!263 = !DILocation(line: 22, column: 6, scope: !232)
!264 = !DILocation(line: 23, column: 2, scope: !232)
!265 = !DILocation(line: 23, column: 6, scope: !232)
!266 = !DILocation(line: 25, column: 2, scope: !232)
!267 = !DILocation(line: 26, column: 28, scope: !268)
!268 = distinct !DILexicalBlock(scope: !232, file: !7, line: 25, column: 5)
!269 = !DILocation(line: 26, column: 37, scope: !268)
!270 = !DILocation(line: 26, column: 44, scope: !268)
!271 = !DILocation(line: 26, column: 12, scope: !268)
!272 = !DILocation(line: 26, column: 10, scope: !268)
!273 = !DILocation(line: 27, column: 8, scope: !274)
!274 = distinct !DILexicalBlock(scope: !268, file: !7, line: 27, column: 7)
!275 = !DILocation(line: 27, column: 15, scope: !274)
!276 = !DILocation(line: 27, column: 25, scope: !274)
!277 = !DILocation(line: 27, column: 7, scope: !268)
!278 = !DILocation(line: 28, column: 11, scope: !274)
!279 = !DILocation(line: 28, column: 4, scope: !274)
!280 = !DILocation(line: 29, column: 11, scope: !268)
!281 = !DILocation(line: 29, column: 18, scope: !268)
!282 = !DILocation(line: 29, column: 25, scope: !268)
!283 = !DILocation(line: 29, column: 10, scope: !268)
!284 = !DILocation(line: 29, column: 8, scope: !268)
!285 = !DILocation(line: 30, column: 11, scope: !268)
!286 = !DILocation(line: 31, column: 19, scope: !268)
!287 = !DILocation(line: 31, column: 14, scope: !268)
!288 = !DILocation(line: 31, column: 24, scope: !268)
!289 = !DILocation(line: 31, column: 11, scope: !268)
!290 = !DILocation(line: 32, column: 2, scope: !268)
!291 = !DILocation(line: 32, column: 11, scope: !232)
!292 = !DILocation(line: 32, column: 18, scope: !232)
!293 = !DILocation(line: 32, column: 16, scope: !232)
!294 = distinct !{!294, !266, !295, !228}
!295 = !DILocation(line: 32, column: 23, scope: !232)
!296 = !DILocation(line: 33, column: 9, scope: !232)
!297 = !DILocation(line: 33, column: 2, scope: !232)
!298 = !DILocation(line: 34, column: 1, scope: !232)
!299 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !300, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !302)
!300 = !DISubroutineType(types: !301)
!301 = !{!47, !6}
!302 = !{!303}
!303 = !DILocalVariable(name: "status", arg: 1, scope: !299, file: !7, line: 72, type: !6)
!304 = !DILocation(line: 72, column: 33, scope: !299)
!305 = !DILocation(line: 74, column: 10, scope: !299)
!306 = !DILocation(line: 74, column: 17, scope: !299)
!307 = !DILocation(line: 74, column: 27, scope: !299)
!308 = !DILocation(line: 74, column: 2, scope: !299)
!309 = !DISubprogram(name: "_printk", scope: !26, file: !26, line: 24, type: !310, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!310 = !DISubroutineType(types: !311)
!311 = !{!47, !312, null}
!312 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !313, size: 64)
!313 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !21)
!314 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !315, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!315 = !DISubroutineType(types: !316)
!316 = !{!6, !6, !12, !12}
!317 = distinct !DISubprogram(name: "hv_result_to_errno", scope: !26, file: !26, line: 17, type: !300, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !318)
!318 = !{!319}
!319 = !DILocalVariable(name: "status", arg: 1, scope: !317, file: !26, line: 17, type: !6)
!320 = !DILocation(line: 17, column: 42, scope: !317)
!321 = !DILocation(line: 19, column: 19, scope: !317)
!322 = !DILocation(line: 19, column: 9, scope: !317)
!323 = !DILocation(line: 19, column: 2, scope: !317)
