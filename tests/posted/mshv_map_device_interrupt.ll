; ModuleID = 'mshv_map_device_interrupt.c'
source_filename = "mshv_map_device_interrupt.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !18
@this_cpu_off = external dso_local global i64, align 8
@hv_max_vp_index = external dso_local global i32, align 4

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @mshv_map_device_interrupt(i64 noundef %partition, i64 noundef %device, i64 noundef %apic, i8 noundef zeroext %logical, i32 noundef %vector, ptr noundef %entry1, ptr noundef %failed) #0 !dbg !25 {
entry:
  %retval = alloca i32, align 4
  %partition.addr = alloca i64, align 8
  %device.addr = alloca i64, align 8
  %apic.addr = alloca i64, align 8
  %logical.addr = alloca i8, align 1
  %vector.addr = alloca i32, align 4
  %entry.addr = alloca ptr, align 8
  %failed.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %in = alloca ptr, align 8
  %out = alloca ptr, align 8
  %rc = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !30, !DIExpression(), !43)
  store i64 %device, ptr %device.addr, align 8
    #dbg_declare(ptr %device.addr, !31, !DIExpression(), !44)
  store i64 %apic, ptr %apic.addr, align 8
    #dbg_declare(ptr %apic.addr, !32, !DIExpression(), !45)
  store i8 %logical, ptr %logical.addr, align 1
    #dbg_declare(ptr %logical.addr, !33, !DIExpression(), !46)
  store i32 %vector, ptr %vector.addr, align 4
    #dbg_declare(ptr %vector.addr, !34, !DIExpression(), !47)
  store ptr %entry1, ptr %entry.addr, align 8
    #dbg_declare(ptr %entry.addr, !35, !DIExpression(), !48)
  store ptr %failed, ptr %failed.addr, align 8
    #dbg_declare(ptr %failed.addr, !36, !DIExpression(), !49)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !50
    #dbg_declare(ptr %flags, !37, !DIExpression(), !51)
  %call = call i64 @irq_save() #8, !dbg !52
  store i64 %call, ptr %flags, align 8, !dbg !51
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !50
    #dbg_declare(ptr %status, !38, !DIExpression(), !53)
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #7, !dbg !54
    #dbg_declare(ptr %in, !39, !DIExpression(), !55)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !56
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %0) #8, !dbg !56
  store ptr %call2, ptr %in, align 8, !dbg !55
  call void @llvm.lifetime.start.p0(i64 8, ptr %out) #7, !dbg !54
    #dbg_declare(ptr %out, !40, !DIExpression(), !57)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !58
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %1) #8, !dbg !58
  store ptr %call3, ptr %out, align 8, !dbg !57
  call void @llvm.lifetime.start.p0(i64 4, ptr %rc) #7, !dbg !59
    #dbg_declare(ptr %rc, !41, !DIExpression(), !60)
  %2 = load ptr, ptr %in, align 8, !dbg !61
  %3 = load ptr, ptr %out, align 8, !dbg !62
  %4 = load i64, ptr %apic.addr, align 8, !dbg !63
  %5 = load i8, ptr %logical.addr, align 1, !dbg !64
  %6 = load i64, ptr %partition.addr, align 8, !dbg !65
  %call4 = call i32 @ask_set(ptr noundef %2, ptr noundef %3, i64 noundef %4, i8 noundef zeroext %5, i64 noundef %6) #8, !dbg !66
  store i32 %call4, ptr %rc, align 4, !dbg !60
  %7 = load ptr, ptr %failed.addr, align 8, !dbg !67
  store i64 -1, ptr %7, align 8, !dbg !68
  %8 = load i32, ptr %rc, align 4, !dbg !69
  %tobool = icmp ne i32 %8, 0, !dbg !69
  br i1 %tobool, label %if.then, label %if.end, !dbg !71

if.then:                                          ; preds = %entry
  br label %leave, !dbg !72

if.end:                                           ; preds = %entry
  %9 = load ptr, ptr %in, align 8, !dbg !73
  call void @llvm.memset.p0.i64(ptr align 8 %9, i8 0, i64 80, i1 false), !dbg !73
  %10 = load i64, ptr %partition.addr, align 8, !dbg !74
  %11 = load ptr, ptr %in, align 8, !dbg !75
  %arrayidx = getelementptr i64, ptr %11, i64 0, !dbg !75
  store i64 %10, ptr %arrayidx, align 8, !dbg !76
  %12 = load i64, ptr %device.addr, align 8, !dbg !77
  %13 = load ptr, ptr %in, align 8, !dbg !78
  %arrayidx5 = getelementptr i64, ptr %13, i64 1, !dbg !78
  store i64 %12, ptr %arrayidx5, align 8, !dbg !79
  %14 = load ptr, ptr %in, align 8, !dbg !80
  %add.ptr = getelementptr i32, ptr %14, i64 12, !dbg !81
  store i32 1, ptr %add.ptr, align 4, !dbg !82
  %15 = load i32, ptr %vector.addr, align 4, !dbg !83
  %16 = load ptr, ptr %in, align 8, !dbg !84
  %add.ptr6 = getelementptr i32, ptr %16, i64 14, !dbg !85
  store i32 %15, ptr %add.ptr6, align 4, !dbg !86
  %17 = load ptr, ptr %in, align 8, !dbg !87
  %add.ptr7 = getelementptr i32, ptr %17, i64 15, !dbg !88
  store i32 2, ptr %add.ptr7, align 4, !dbg !89
  %18 = load ptr, ptr %in, align 8, !dbg !90
  %add.ptr8 = getelementptr i64, ptr %18, i64 8, !dbg !91
  %19 = load ptr, ptr %out, align 8, !dbg !92
  %call9 = call i32 @copy_set(ptr noundef %add.ptr8, ptr noundef %19) #8, !dbg !93
  store i32 %call9, ptr %rc, align 4, !dbg !94
  %20 = load i32, ptr %rc, align 4, !dbg !95
  %cmp = icmp sle i32 %20, 0, !dbg !97
  br i1 %cmp, label %if.then10, label %if.end11, !dbg !98

if.then10:                                        ; preds = %if.end
  br label %leave, !dbg !99

if.end11:                                         ; preds = %if.end
  %21 = load i32, ptr %rc, align 4, !dbg !100
  %add = add i32 %21, 1, !dbg !101
  %conv = trunc i32 %add to i16, !dbg !100
  %22 = load ptr, ptr %in, align 8, !dbg !102
  %23 = load ptr, ptr %out, align 8, !dbg !103
  %call12 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 124, i16 noundef zeroext 0, i16 noundef zeroext %conv, ptr noundef %22, ptr noundef %23) #8, !dbg !104
  store i64 %call12, ptr %status, align 8, !dbg !105
  %24 = load ptr, ptr %entry.addr, align 8, !dbg !106
  %25 = load ptr, ptr %out, align 8, !dbg !107
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %24, ptr align 8 %25, i64 16, i1 false), !dbg !108
  %26 = load i64, ptr %flags, align 8, !dbg !109
  call void @irq_restore(i64 noundef %26) #8, !dbg !110
  %27 = load i64, ptr %status, align 8, !dbg !111
  %call13 = call i32 @succeeded(i64 noundef %27) #8, !dbg !113
  %tobool14 = icmp ne i32 %call13, 0, !dbg !113
  br i1 %tobool14, label %if.then15, label %if.end16, !dbg !114

if.then15:                                        ; preds = %if.end11
  store i32 0, ptr %retval, align 4, !dbg !115
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !115

if.end16:                                         ; preds = %if.end11
  %28 = load i64, ptr %status, align 8, !dbg !116
  %29 = load ptr, ptr %failed.addr, align 8, !dbg !117
  store i64 %28, ptr %29, align 8, !dbg !118
  %30 = load i64, ptr %status, align 8, !dbg !119
  %call17 = call i32 @hv_result_to_errno(i64 noundef %30) #8, !dbg !120
  store i32 %call17, ptr %retval, align 4, !dbg !121
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !121

leave:                                            ; preds = %if.then10, %if.then
    #dbg_label(!42, !122)
  %31 = load i64, ptr %flags, align 8, !dbg !123
  call void @irq_restore(i64 noundef %31) #8, !dbg !124
  %32 = load i32, ptr %rc, align 4, !dbg !125
  store i32 %32, ptr %retval, align 4, !dbg !126
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !126

cleanup:                                          ; preds = %leave, %if.end16, %if.then15
  call void @llvm.lifetime.end.p0(i64 4, ptr %rc) #7, !dbg !127
  call void @llvm.lifetime.end.p0(i64 8, ptr %out) #7, !dbg !127
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #7, !dbg !127
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !127
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !127
  %33 = load i32, ptr %retval, align 4, !dbg !127
  ret i32 %33, !dbg !127
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !128 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !133
    #dbg_declare(ptr %flags, !132, !DIExpression(), !134)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #7, !dbg !135, !srcloc !136
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #7, !dbg !137, !srcloc !138
  %0 = load i64, ptr %flags, align 8, !dbg !139
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !140
  ret i64 %0, !dbg !141
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !142 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !146, !DIExpression(), !148)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #7, !dbg !149
    #dbg_declare(ptr %offset, !147, !DIExpression(), !150)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #9, !dbg !151, !srcloc !152
  store i64 %0, ptr %offset, align 8, !dbg !151
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !153
  %2 = ptrtoint ptr %1 to i64, !dbg !154
  %3 = load i64, ptr %offset, align 8, !dbg !155
  %add = add i64 %2, %3, !dbg !156
  %4 = inttoptr i64 %add to ptr, !dbg !157
  %5 = load ptr, ptr %4, align 8, !dbg !158
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #7, !dbg !159
  ret ptr %5, !dbg !160
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal i32 @ask_set(ptr noundef %in, ptr noundef %out, i64 noundef %apic, i8 noundef zeroext %logical, i64 noundef %partition) #0 !dbg !161 {
entry:
  %in.addr = alloca ptr, align 8
  %out.addr = alloca ptr, align 8
  %apic.addr = alloca i64, align 8
  %logical.addr = alloca i8, align 1
  %partition.addr = alloca i64, align 8
  %status = alloca i64, align 8
  store ptr %in, ptr %in.addr, align 8
    #dbg_declare(ptr %in.addr, !165, !DIExpression(), !171)
  store ptr %out, ptr %out.addr, align 8
    #dbg_declare(ptr %out.addr, !166, !DIExpression(), !172)
  store i64 %apic, ptr %apic.addr, align 8
    #dbg_declare(ptr %apic.addr, !167, !DIExpression(), !173)
  store i8 %logical, ptr %logical.addr, align 1
    #dbg_declare(ptr %logical.addr, !168, !DIExpression(), !174)
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !169, !DIExpression(), !175)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !176
    #dbg_declare(ptr %status, !170, !DIExpression(), !177)
  %0 = load ptr, ptr %in.addr, align 8, !dbg !178
  call void @llvm.memset.p0.i64(ptr align 8 %0, i8 0, i64 24, i1 false), !dbg !178
  %1 = load i64, ptr %partition.addr, align 8, !dbg !179
  %2 = load ptr, ptr %in.addr, align 8, !dbg !180
  %arrayidx = getelementptr i64, ptr %2, i64 0, !dbg !180
  store i64 %1, ptr %arrayidx, align 8, !dbg !181
  %3 = load i64, ptr %apic.addr, align 8, !dbg !182
  %4 = load ptr, ptr %in.addr, align 8, !dbg !183
  %arrayidx1 = getelementptr i64, ptr %4, i64 1, !dbg !183
  store i64 %3, ptr %arrayidx1, align 8, !dbg !184
  %5 = load i8, ptr %logical.addr, align 1, !dbg !185
  %6 = load ptr, ptr %in.addr, align 8, !dbg !186
  %arrayidx2 = getelementptr i8, ptr %6, i64 17, !dbg !187
  store i8 %5, ptr %arrayidx2, align 1, !dbg !188
  %7 = load ptr, ptr %in.addr, align 8, !dbg !189
  %8 = load ptr, ptr %out.addr, align 8, !dbg !190
  %call = call i64 @hv_do_hypercall(i64 noundef 229, ptr noundef %7, ptr noundef %8) #8, !dbg !191
  store i64 %call, ptr %status, align 8, !dbg !192
  %9 = load i64, ptr %status, align 8, !dbg !193
  %call3 = call i32 @hv_result_to_errno(i64 noundef %9) #8, !dbg !194
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !195
  ret i32 %call3, !dbg !196
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal i32 @copy_set(ptr noundef %to, ptr noundef %from) #0 !dbg !197 {
entry:
  %retval = alloca i32, align 4
  %to.addr = alloca ptr, align 8
  %from.addr = alloca ptr, align 8
  %bank = alloca i32, align 4
  %last = alloca i32, align 4
  %mask = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %to, ptr %to.addr, align 8
    #dbg_declare(ptr %to.addr, !203, !DIExpression(), !208)
  store ptr %from, ptr %from.addr, align 8
    #dbg_declare(ptr %from.addr, !204, !DIExpression(), !209)
  call void @llvm.lifetime.start.p0(i64 4, ptr %bank) #7, !dbg !210
    #dbg_declare(ptr %bank, !205, !DIExpression(), !211)
  call void @llvm.lifetime.start.p0(i64 4, ptr %last) #7, !dbg !210
    #dbg_declare(ptr %last, !206, !DIExpression(), !212)
  %0 = load i32, ptr @hv_max_vp_index, align 4, !dbg !213
  %div = udiv i32 %0, 64, !dbg !214
  store i32 %div, ptr %last, align 4, !dbg !212
  call void @llvm.lifetime.start.p0(i64 8, ptr %mask) #7, !dbg !215
    #dbg_declare(ptr %mask, !207, !DIExpression(), !216)
  %1 = load ptr, ptr %from.addr, align 8, !dbg !217
  %arrayidx = getelementptr i64, ptr %1, i64 1, !dbg !217
  %2 = load i64, ptr %arrayidx, align 8, !dbg !217
  store i64 %2, ptr %mask, align 8, !dbg !216
  %3 = load i32, ptr %last, align 4, !dbg !218
  %cmp = icmp sge i32 %3, 64, !dbg !220
  br i1 %cmp, label %if.then, label %if.end, !dbg !221

if.then:                                          ; preds = %entry
  store i32 -22, ptr %retval, align 4, !dbg !222
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !222

if.end:                                           ; preds = %entry
  %4 = load ptr, ptr %from.addr, align 8, !dbg !223
  %arrayidx1 = getelementptr i64, ptr %4, i64 0, !dbg !223
  %5 = load i64, ptr %arrayidx1, align 8, !dbg !223
  %6 = load ptr, ptr %to.addr, align 8, !dbg !224
  %arrayidx2 = getelementptr i64, ptr %6, i64 0, !dbg !224
  store i64 %5, ptr %arrayidx2, align 8, !dbg !225
  %7 = load i64, ptr %mask, align 8, !dbg !226
  %8 = load ptr, ptr %to.addr, align 8, !dbg !227
  %arrayidx3 = getelementptr i64, ptr %8, i64 1, !dbg !227
  store i64 %7, ptr %arrayidx3, align 8, !dbg !228
  store i32 0, ptr %bank, align 4, !dbg !229
  br label %for.cond, !dbg !231

for.cond:                                         ; preds = %for.inc, %if.end
  %9 = load i32, ptr %bank, align 4, !dbg !232
  %10 = load i32, ptr %last, align 4, !dbg !234
  %cmp4 = icmp sle i32 %9, %10, !dbg !235
  br i1 %cmp4, label %land.rhs, label %land.end, !dbg !236

land.rhs:                                         ; preds = %for.cond
  %11 = load i64, ptr %mask, align 8, !dbg !237
  %tobool = icmp ne i64 %11, 0, !dbg !236
  br label %land.end

land.end:                                         ; preds = %land.rhs, %for.cond
  %12 = phi i1 [ false, %for.cond ], [ %tobool, %land.rhs ], !dbg !238
  br i1 %12, label %for.body, label %for.end, !dbg !239

for.body:                                         ; preds = %land.end
  %13 = load i64, ptr %mask, align 8, !dbg !240
  %and = and i64 %13, 1, !dbg !242
  %tobool5 = icmp ne i64 %and, 0, !dbg !242
  br i1 %tobool5, label %if.then6, label %if.end11, !dbg !243

if.then6:                                         ; preds = %for.body
  %14 = load ptr, ptr %from.addr, align 8, !dbg !244
  %15 = load i32, ptr %bank, align 4, !dbg !245
  %add = add i32 2, %15, !dbg !246
  %idxprom = sext i32 %add to i64, !dbg !244
  %arrayidx7 = getelementptr i64, ptr %14, i64 %idxprom, !dbg !244
  %16 = load i64, ptr %arrayidx7, align 8, !dbg !244
  %17 = load ptr, ptr %to.addr, align 8, !dbg !247
  %18 = load i32, ptr %bank, align 4, !dbg !248
  %add8 = add i32 2, %18, !dbg !249
  %idxprom9 = sext i32 %add8 to i64, !dbg !247
  %arrayidx10 = getelementptr i64, ptr %17, i64 %idxprom9, !dbg !247
  store i64 %16, ptr %arrayidx10, align 8, !dbg !250
  br label %if.end11, !dbg !247

if.end11:                                         ; preds = %if.then6, %for.body
  br label %for.inc, !dbg !251

for.inc:                                          ; preds = %if.end11
  %19 = load i32, ptr %bank, align 4, !dbg !252
  %inc = add i32 %19, 1, !dbg !252
  store i32 %inc, ptr %bank, align 4, !dbg !252
  %20 = load i64, ptr %mask, align 8, !dbg !253
  %shr = lshr i64 %20, 1, !dbg !253
  store i64 %shr, ptr %mask, align 8, !dbg !253
  br label %for.cond, !dbg !254, !llvm.loop !255

for.end:                                          ; preds = %land.end
  %21 = load i32, ptr %bank, align 4, !dbg !258
  store i32 %21, ptr %retval, align 4, !dbg !259
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !259

cleanup:                                          ; preds = %for.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %mask) #7, !dbg !260
  call void @llvm.lifetime.end.p0(i64 4, ptr %last) #7, !dbg !260
  call void @llvm.lifetime.end.p0(i64 4, ptr %bank) #7, !dbg !260
  %22 = load i32, ptr %retval, align 4, !dbg !260
  ret i32 %22, !dbg !260
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !261 {
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
    #dbg_declare(ptr %code.addr, !267, !DIExpression(), !275)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !268, !DIExpression(), !276)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !269, !DIExpression(), !277)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !270, !DIExpression(), !278)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !271, !DIExpression(), !279)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #7, !dbg !280
    #dbg_declare(ptr %control, !272, !DIExpression(), !281)
  %0 = load i16, ptr %code.addr, align 2, !dbg !282
  %conv = zext i16 %0 to i64, !dbg !282
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !283
  %conv1 = zext i16 %1 to i64, !dbg !284
  %shl = shl i64 %conv1, 17, !dbg !285
  %or = or i64 %conv, %shl, !dbg !286
  %2 = load i16, ptr %count.addr, align 2, !dbg !287
  %conv2 = zext i16 %2 to i64, !dbg !288
  %shl3 = shl i64 %conv2, 32, !dbg !289
  %or4 = or i64 %or, %shl3, !dbg !290
  store i64 %or4, ptr %control, align 8, !dbg !281
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !291
    #dbg_declare(ptr %status, !273, !DIExpression(), !292)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #7, !dbg !293
    #dbg_declare(ptr %done, !274, !DIExpression(), !294)
  br label %do.body, !dbg !295

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !296
  %4 = load ptr, ptr %input.addr, align 8, !dbg !298
  %5 = load ptr, ptr %output.addr, align 8, !dbg !299
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #8, !dbg !300
  store i64 %call, ptr %status, align 8, !dbg !301
  %6 = load i64, ptr %status, align 8, !dbg !302
  %and = and i64 %6, 65535, !dbg !304
  %cmp = icmp ne i64 %and, 0, !dbg !305
  br i1 %cmp, label %if.then, label %if.end, !dbg !306

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !307
  store i64 %7, ptr %retval, align 8, !dbg !308
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !308

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !309
  %shr = lshr i64 %8, 32, !dbg !310
  %and6 = and i64 %shr, 4095, !dbg !311
  %conv7 = trunc i64 %and6 to i16, !dbg !312
  store i16 %conv7, ptr %done, align 2, !dbg !313
  %9 = load i64, ptr %control, align 8, !dbg !314
  %and8 = and i64 %9, -1152640029630136321, !dbg !314
  store i64 %and8, ptr %control, align 8, !dbg !314
  %10 = load i16, ptr %done, align 2, !dbg !315
  %conv9 = zext i16 %10 to i64, !dbg !316
  %shl10 = shl i64 %conv9, 48, !dbg !317
  %11 = load i64, ptr %control, align 8, !dbg !318
  %or11 = or i64 %11, %shl10, !dbg !318
  store i64 %or11, ptr %control, align 8, !dbg !318
  br label %do.cond, !dbg !319

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !320
  %conv12 = zext i16 %12 to i32, !dbg !320
  %13 = load i16, ptr %count.addr, align 2, !dbg !321
  %conv13 = zext i16 %13 to i32, !dbg !321
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !322
  br i1 %cmp14, label %do.body, label %do.end, !dbg !319, !llvm.loop !323

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !325
  store i64 %14, ptr %retval, align 8, !dbg !326
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !326

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #7, !dbg !327
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !327
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #7, !dbg !327
  %15 = load i64, ptr %retval, align 8, !dbg !327
  ret i64 %15, !dbg !327
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !328 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !332, !DIExpression(), !333)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !334
  %and = and i64 %0, 512, !dbg !336
  %tobool = icmp ne i64 %and, 0, !dbg !336
  br i1 %tobool, label %if.then, label %if.end, !dbg !337

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #7, !dbg !338, !srcloc !339
  br label %if.end, !dbg !338

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !340
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !341 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !345, !DIExpression(), !346)
  %0 = load i64, ptr %status.addr, align 8, !dbg !347
  %and = and i64 %0, 65535, !dbg !348
  %cmp = icmp eq i64 %and, 0, !dbg !349
  %conv = zext i1 %cmp to i32, !dbg !349
  ret i32 %conv, !dbg !350
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @hv_result_to_errno(i64 noundef %status) #2 !dbg !351 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !353, !DIExpression(), !354)
  %0 = load i64, ptr %status.addr, align 8, !dbg !355
  %call = call i32 @succeeded(i64 noundef %0) #8, !dbg !356
  %tobool = icmp ne i32 %call, 0, !dbg !356
  %1 = zext i1 %tobool to i64, !dbg !356
  %cond = select i1 %tobool, i32 0, i32 -5, !dbg !356
  ret i32 %cond, !dbg !357
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !358 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #6

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind }
attributes #8 = { nobuiltin noredzone "no-builtins" }
attributes #9 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!21, !22, !23}
!llvm.ident = !{!24}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !20, line: 14, type: !12, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !17, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "mshv_map_device_interrupt.c", directory: ".", checksumkind: CSK_MD5, checksum: "0c6c9f11aad1bb9427b446571b4a07d4")
!4 = !{!5, !9, !12, !6, !14}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../audit/sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !11)
!11 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !7, line: 6, baseType: !16)
!16 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!17 = !{!0, !18}
!18 = !DIGlobalVariableExpression(var: !19, expr: !DIExpression())
!19 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !20, line: 14, type: !12, isLocal: false, isDefinition: true)
!20 = !DIFile(filename: "./posted.h", directory: ".", checksumkind: CSK_MD5, checksum: "1a5f4d3c7c63d3654cb5215558700365")
!21 = !{i32 7, !"Dwarf Version", i32 5}
!22 = !{i32 2, !"Debug Info Version", i32 3}
!23 = !{i32 1, !"wchar_size", i32 4}
!24 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!25 = distinct !DISubprogram(name: "mshv_map_device_interrupt", scope: !3, file: !3, line: 34, type: !26, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !29)
!26 = !DISubroutineType(types: !27)
!27 = !{!28, !6, !6, !6, !15, !10, !5, !5}
!28 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!29 = !{!30, !31, !32, !33, !34, !35, !36, !37, !38, !39, !40, !41, !42}
!30 = !DILocalVariable(name: "partition", arg: 1, scope: !25, file: !3, line: 34, type: !6)
!31 = !DILocalVariable(name: "device", arg: 2, scope: !25, file: !3, line: 34, type: !6)
!32 = !DILocalVariable(name: "apic", arg: 3, scope: !25, file: !3, line: 34, type: !6)
!33 = !DILocalVariable(name: "logical", arg: 4, scope: !25, file: !3, line: 34, type: !15)
!34 = !DILocalVariable(name: "vector", arg: 5, scope: !25, file: !3, line: 34, type: !10)
!35 = !DILocalVariable(name: "entry", arg: 6, scope: !25, file: !3, line: 35, type: !5)
!36 = !DILocalVariable(name: "failed", arg: 7, scope: !25, file: !3, line: 35, type: !5)
!37 = !DILocalVariable(name: "flags", scope: !25, file: !3, line: 37, type: !6)
!38 = !DILocalVariable(name: "status", scope: !25, file: !3, line: 37, type: !6)
!39 = !DILocalVariable(name: "in", scope: !25, file: !3, line: 38, type: !5)
!40 = !DILocalVariable(name: "out", scope: !25, file: !3, line: 38, type: !5)
!41 = !DILocalVariable(name: "rc", scope: !25, file: !3, line: 39, type: !28)
!42 = !DILabel(scope: !25, name: "leave", file: !3, line: 60)
!43 = !DILocation(line: 34, column: 35, scope: !25)
!44 = !DILocation(line: 34, column: 50, scope: !25)
!45 = !DILocation(line: 34, column: 62, scope: !25)
!46 = !DILocation(line: 34, column: 71, scope: !25)
!47 = !DILocation(line: 34, column: 84, scope: !25)
!48 = !DILocation(line: 35, column: 15, scope: !25)
!49 = !DILocation(line: 35, column: 27, scope: !25)
!50 = !DILocation(line: 37, column: 2, scope: !25)
!51 = !DILocation(line: 37, column: 6, scope: !25)
!52 = !DILocation(line: 37, column: 14, scope: !25)
!53 = !DILocation(line: 37, column: 26, scope: !25)
!54 = !DILocation(line: 38, column: 2, scope: !25)
!55 = !DILocation(line: 38, column: 7, scope: !25)
!56 = !DILocation(line: 38, column: 12, scope: !25)
!57 = !DILocation(line: 38, column: 20, scope: !25)
!58 = !DILocation(line: 38, column: 26, scope: !25)
!59 = !DILocation(line: 39, column: 2, scope: !25)
!60 = !DILocation(line: 39, column: 6, scope: !25)
!61 = !DILocation(line: 39, column: 19, scope: !25)
!62 = !DILocation(line: 39, column: 23, scope: !25)
!63 = !DILocation(line: 39, column: 28, scope: !25)
!64 = !DILocation(line: 39, column: 34, scope: !25)
!65 = !DILocation(line: 39, column: 43, scope: !25)
!66 = !DILocation(line: 39, column: 11, scope: !25)
!67 = !DILocation(line: 41, column: 3, scope: !25)
!68 = !DILocation(line: 41, column: 10, scope: !25)
!69 = !DILocation(line: 42, column: 6, scope: !70)
!70 = distinct !DILexicalBlock(scope: !25, file: !3, line: 42, column: 6)
!71 = !DILocation(line: 42, column: 6, scope: !25)
!72 = !DILocation(line: 43, column: 3, scope: !70)
!73 = !DILocation(line: 44, column: 2, scope: !25)
!74 = !DILocation(line: 45, column: 10, scope: !25)
!75 = !DILocation(line: 45, column: 2, scope: !25)
!76 = !DILocation(line: 45, column: 8, scope: !25)
!77 = !DILocation(line: 46, column: 10, scope: !25)
!78 = !DILocation(line: 46, column: 2, scope: !25)
!79 = !DILocation(line: 46, column: 8, scope: !25)
!80 = !DILocation(line: 47, column: 11, scope: !25)
!81 = !DILocation(line: 47, column: 14, scope: !25)
!82 = !DILocation(line: 47, column: 20, scope: !25)
!83 = !DILocation(line: 48, column: 22, scope: !25)
!84 = !DILocation(line: 48, column: 11, scope: !25)
!85 = !DILocation(line: 48, column: 14, scope: !25)
!86 = !DILocation(line: 48, column: 20, scope: !25)
!87 = !DILocation(line: 49, column: 11, scope: !25)
!88 = !DILocation(line: 49, column: 14, scope: !25)
!89 = !DILocation(line: 49, column: 20, scope: !25)
!90 = !DILocation(line: 50, column: 16, scope: !25)
!91 = !DILocation(line: 50, column: 19, scope: !25)
!92 = !DILocation(line: 50, column: 24, scope: !25)
!93 = !DILocation(line: 50, column: 7, scope: !25)
!94 = !DILocation(line: 50, column: 5, scope: !25)
!95 = !DILocation(line: 51, column: 6, scope: !96)
!96 = distinct !DILexicalBlock(scope: !25, file: !3, line: 51, column: 6)
!97 = !DILocation(line: 51, column: 9, scope: !96)
!98 = !DILocation(line: 51, column: 6, scope: !25)
!99 = !DILocation(line: 52, column: 3, scope: !96)
!100 = !DILocation(line: 53, column: 40, scope: !25)
!101 = !DILocation(line: 53, column: 43, scope: !25)
!102 = !DILocation(line: 53, column: 48, scope: !25)
!103 = !DILocation(line: 53, column: 52, scope: !25)
!104 = !DILocation(line: 53, column: 11, scope: !25)
!105 = !DILocation(line: 53, column: 9, scope: !25)
!106 = !DILocation(line: 54, column: 19, scope: !25)
!107 = !DILocation(line: 54, column: 26, scope: !25)
!108 = !DILocation(line: 54, column: 2, scope: !25)
!109 = !DILocation(line: 55, column: 14, scope: !25)
!110 = !DILocation(line: 55, column: 2, scope: !25)
!111 = !DILocation(line: 56, column: 16, scope: !112)
!112 = distinct !DILexicalBlock(scope: !25, file: !3, line: 56, column: 6)
!113 = !DILocation(line: 56, column: 6, scope: !112)
!114 = !DILocation(line: 56, column: 6, scope: !25)
!115 = !DILocation(line: 57, column: 3, scope: !112)
!116 = !DILocation(line: 58, column: 12, scope: !25)
!117 = !DILocation(line: 58, column: 3, scope: !25)
!118 = !DILocation(line: 58, column: 10, scope: !25)
!119 = !DILocation(line: 59, column: 28, scope: !25)
!120 = !DILocation(line: 59, column: 9, scope: !25)
!121 = !DILocation(line: 59, column: 2, scope: !25)
!122 = !DILocation(line: 60, column: 1, scope: !25)
!123 = !DILocation(line: 61, column: 14, scope: !25)
!124 = !DILocation(line: 61, column: 2, scope: !25)
!125 = !DILocation(line: 62, column: 9, scope: !25)
!126 = !DILocation(line: 62, column: 2, scope: !25)
!127 = !DILocation(line: 63, column: 1, scope: !25)
!128 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !129, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !131)
!129 = !DISubroutineType(types: !130)
!130 = !{!6}
!131 = !{!132}
!132 = !DILocalVariable(name: "flags", scope: !128, file: !7, line: 42, type: !6)
!133 = !DILocation(line: 42, column: 2, scope: !128)
!134 = !DILocation(line: 42, column: 6, scope: !128)
!135 = !DILocation(line: 44, column: 2, scope: !128)
!136 = !{i64 22337, i64 22346}
!137 = !DILocation(line: 45, column: 2, scope: !128)
!138 = !{i64 22408}
!139 = !DILocation(line: 46, column: 9, scope: !128)
!140 = !DILocation(line: 47, column: 1, scope: !128)
!141 = !DILocation(line: 46, column: 2, scope: !128)
!142 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !143, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !145)
!143 = !DISubroutineType(types: !144)
!144 = !{!13, !12}
!145 = !{!146, !147}
!146 = !DILocalVariable(name: "variable", arg: 1, scope: !142, file: !7, line: 56, type: !12)
!147 = !DILocalVariable(name: "offset", scope: !142, file: !7, line: 58, type: !6)
!148 = !DILocation(line: 56, column: 46, scope: !142)
!149 = !DILocation(line: 58, column: 2, scope: !142)
!150 = !DILocation(line: 58, column: 6, scope: !142)
!151 = !DILocation(line: 60, column: 2, scope: !142)
!152 = !{i64 22709}
!153 = !DILocation(line: 61, column: 25, scope: !142)
!154 = !DILocation(line: 61, column: 20, scope: !142)
!155 = !DILocation(line: 61, column: 36, scope: !142)
!156 = !DILocation(line: 61, column: 34, scope: !142)
!157 = !DILocation(line: 61, column: 10, scope: !142)
!158 = !DILocation(line: 61, column: 9, scope: !142)
!159 = !DILocation(line: 62, column: 1, scope: !142)
!160 = !DILocation(line: 61, column: 2, scope: !142)
!161 = distinct !DISubprogram(name: "ask_set", scope: !3, file: !3, line: 7, type: !162, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !164)
!162 = !DISubroutineType(types: !163)
!163 = !{!28, !5, !5, !6, !15, !6}
!164 = !{!165, !166, !167, !168, !169, !170}
!165 = !DILocalVariable(name: "in", arg: 1, scope: !161, file: !3, line: 7, type: !5)
!166 = !DILocalVariable(name: "out", arg: 2, scope: !161, file: !3, line: 7, type: !5)
!167 = !DILocalVariable(name: "apic", arg: 3, scope: !161, file: !3, line: 7, type: !6)
!168 = !DILocalVariable(name: "logical", arg: 4, scope: !161, file: !3, line: 7, type: !15)
!169 = !DILocalVariable(name: "partition", arg: 5, scope: !161, file: !3, line: 7, type: !6)
!170 = !DILocalVariable(name: "status", scope: !161, file: !3, line: 9, type: !6)
!171 = !DILocation(line: 7, column: 25, scope: !161)
!172 = !DILocation(line: 7, column: 34, scope: !161)
!173 = !DILocation(line: 7, column: 43, scope: !161)
!174 = !DILocation(line: 7, column: 52, scope: !161)
!175 = !DILocation(line: 7, column: 65, scope: !161)
!176 = !DILocation(line: 9, column: 2, scope: !161)
!177 = !DILocation(line: 9, column: 6, scope: !161)
!178 = !DILocation(line: 11, column: 2, scope: !161)
!179 = !DILocation(line: 12, column: 10, scope: !161)
!180 = !DILocation(line: 12, column: 2, scope: !161)
!181 = !DILocation(line: 12, column: 8, scope: !161)
!182 = !DILocation(line: 13, column: 10, scope: !161)
!183 = !DILocation(line: 13, column: 2, scope: !161)
!184 = !DILocation(line: 13, column: 8, scope: !161)
!185 = !DILocation(line: 14, column: 19, scope: !161)
!186 = !DILocation(line: 14, column: 9, scope: !161)
!187 = !DILocation(line: 14, column: 2, scope: !161)
!188 = !DILocation(line: 14, column: 17, scope: !161)
!189 = !DILocation(line: 15, column: 33, scope: !161)
!190 = !DILocation(line: 15, column: 37, scope: !161)
!191 = !DILocation(line: 15, column: 11, scope: !161)
!192 = !DILocation(line: 15, column: 9, scope: !161)
!193 = !DILocation(line: 16, column: 28, scope: !161)
!194 = !DILocation(line: 16, column: 9, scope: !161)
!195 = !DILocation(line: 17, column: 1, scope: !161)
!196 = !DILocation(line: 16, column: 2, scope: !161)
!197 = distinct !DISubprogram(name: "copy_set", scope: !3, file: !3, line: 19, type: !198, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !202)
!198 = !DISubroutineType(types: !199)
!199 = !{!28, !5, !200}
!200 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !201, size: 64)
!201 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !6)
!202 = !{!203, !204, !205, !206, !207}
!203 = !DILocalVariable(name: "to", arg: 1, scope: !197, file: !3, line: 19, type: !5)
!204 = !DILocalVariable(name: "from", arg: 2, scope: !197, file: !3, line: 19, type: !200)
!205 = !DILocalVariable(name: "bank", scope: !197, file: !3, line: 21, type: !28)
!206 = !DILocalVariable(name: "last", scope: !197, file: !3, line: 21, type: !28)
!207 = !DILocalVariable(name: "mask", scope: !197, file: !3, line: 22, type: !6)
!208 = !DILocation(line: 19, column: 26, scope: !197)
!209 = !DILocation(line: 19, column: 41, scope: !197)
!210 = !DILocation(line: 21, column: 2, scope: !197)
!211 = !DILocation(line: 21, column: 6, scope: !197)
!212 = !DILocation(line: 21, column: 12, scope: !197)
!213 = !DILocation(line: 21, column: 19, scope: !197)
!214 = !DILocation(line: 21, column: 35, scope: !197)
!215 = !DILocation(line: 22, column: 2, scope: !197)
!216 = !DILocation(line: 22, column: 6, scope: !197)
!217 = !DILocation(line: 22, column: 13, scope: !197)
!218 = !DILocation(line: 24, column: 6, scope: !219)
!219 = distinct !DILexicalBlock(scope: !197, file: !3, line: 24, column: 6)
!220 = !DILocation(line: 24, column: 11, scope: !219)
!221 = !DILocation(line: 24, column: 6, scope: !197)
!222 = !DILocation(line: 25, column: 3, scope: !219)
!223 = !DILocation(line: 26, column: 10, scope: !197)
!224 = !DILocation(line: 26, column: 2, scope: !197)
!225 = !DILocation(line: 26, column: 8, scope: !197)
!226 = !DILocation(line: 27, column: 10, scope: !197)
!227 = !DILocation(line: 27, column: 2, scope: !197)
!228 = !DILocation(line: 27, column: 8, scope: !197)
!229 = !DILocation(line: 28, column: 12, scope: !230)
!230 = distinct !DILexicalBlock(scope: !197, file: !3, line: 28, column: 2)
!231 = !DILocation(line: 28, column: 7, scope: !230)
!232 = !DILocation(line: 28, column: 17, scope: !233)
!233 = distinct !DILexicalBlock(scope: !230, file: !3, line: 28, column: 2)
!234 = !DILocation(line: 28, column: 25, scope: !233)
!235 = !DILocation(line: 28, column: 22, scope: !233)
!236 = !DILocation(line: 28, column: 30, scope: !233)
!237 = !DILocation(line: 28, column: 33, scope: !233)
!238 = !DILocation(line: 0, scope: !233)
!239 = !DILocation(line: 28, column: 2, scope: !230)
!240 = !DILocation(line: 29, column: 7, scope: !241)
!241 = distinct !DILexicalBlock(scope: !233, file: !3, line: 29, column: 7)
!242 = !DILocation(line: 29, column: 12, scope: !241)
!243 = !DILocation(line: 29, column: 7, scope: !233)
!244 = !DILocation(line: 30, column: 19, scope: !241)
!245 = !DILocation(line: 30, column: 28, scope: !241)
!246 = !DILocation(line: 30, column: 26, scope: !241)
!247 = !DILocation(line: 30, column: 4, scope: !241)
!248 = !DILocation(line: 30, column: 11, scope: !241)
!249 = !DILocation(line: 30, column: 9, scope: !241)
!250 = !DILocation(line: 30, column: 17, scope: !241)
!251 = !DILocation(line: 29, column: 14, scope: !241)
!252 = !DILocation(line: 28, column: 43, scope: !233)
!253 = !DILocation(line: 28, column: 52, scope: !233)
!254 = !DILocation(line: 28, column: 2, scope: !233)
!255 = distinct !{!255, !239, !256, !257}
!256 = !DILocation(line: 30, column: 32, scope: !230)
!257 = !{!"llvm.loop.mustprogress"}
!258 = !DILocation(line: 31, column: 9, scope: !197)
!259 = !DILocation(line: 31, column: 2, scope: !197)
!260 = !DILocation(line: 32, column: 1, scope: !197)
!261 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !7, file: !7, line: 19, type: !262, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !266)
!262 = !DISubroutineType(types: !263)
!263 = !{!6, !264, !264, !264, !13, !13}
!264 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !7, line: 7, baseType: !265)
!265 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!266 = !{!267, !268, !269, !270, !271, !272, !273, !274}
!267 = !DILocalVariable(name: "code", arg: 1, scope: !261, file: !7, line: 19, type: !264)
!268 = !DILocalVariable(name: "count", arg: 2, scope: !261, file: !7, line: 19, type: !264)
!269 = !DILocalVariable(name: "varhead", arg: 3, scope: !261, file: !7, line: 19, type: !264)
!270 = !DILocalVariable(name: "input", arg: 4, scope: !261, file: !7, line: 19, type: !13)
!271 = !DILocalVariable(name: "output", arg: 5, scope: !261, file: !7, line: 19, type: !13)
!272 = !DILocalVariable(name: "control", scope: !261, file: !7, line: 21, type: !6)
!273 = !DILocalVariable(name: "status", scope: !261, file: !7, line: 22, type: !6)
!274 = !DILocalVariable(name: "done", scope: !261, file: !7, line: 23, type: !264)
!275 = !DILocation(line: 19, column: 25, scope: !261)
!276 = !DILocation(line: 19, column: 35, scope: !261)
!277 = !DILocation(line: 19, column: 46, scope: !261)
!278 = !DILocation(line: 19, column: 61, scope: !261)
!279 = !DILocation(line: 19, column: 74, scope: !261)
!280 = !DILocation(line: 21, column: 2, scope: !261)
!281 = !DILocation(line: 21, column: 6, scope: !261)
!282 = !DILocation(line: 21, column: 16, scope: !261)
!283 = !DILocation(line: 21, column: 29, scope: !261)
!284 = !DILocation(line: 21, column: 24, scope: !261)
!285 = !DILocation(line: 21, column: 37, scope: !261)
!286 = !DILocation(line: 21, column: 21, scope: !261)
!287 = !DILocation(line: 21, column: 52, scope: !261)
!288 = !DILocation(line: 21, column: 47, scope: !261)
!289 = !DILocation(line: 21, column: 58, scope: !261)
!290 = !DILocation(line: 21, column: 44, scope: !261)
!291 = !DILocation(line: 22, column: 2, scope: !261)
!292 = !DILocation(line: 22, column: 6, scope: !261)
!293 = !DILocation(line: 23, column: 2, scope: !261)
!294 = !DILocation(line: 23, column: 6, scope: !261)
!295 = !DILocation(line: 25, column: 2, scope: !261)
!296 = !DILocation(line: 26, column: 28, scope: !297)
!297 = distinct !DILexicalBlock(scope: !261, file: !7, line: 25, column: 5)
!298 = !DILocation(line: 26, column: 37, scope: !297)
!299 = !DILocation(line: 26, column: 44, scope: !297)
!300 = !DILocation(line: 26, column: 12, scope: !297)
!301 = !DILocation(line: 26, column: 10, scope: !297)
!302 = !DILocation(line: 27, column: 8, scope: !303)
!303 = distinct !DILexicalBlock(scope: !297, file: !7, line: 27, column: 7)
!304 = !DILocation(line: 27, column: 15, scope: !303)
!305 = !DILocation(line: 27, column: 25, scope: !303)
!306 = !DILocation(line: 27, column: 7, scope: !297)
!307 = !DILocation(line: 28, column: 11, scope: !303)
!308 = !DILocation(line: 28, column: 4, scope: !303)
!309 = !DILocation(line: 29, column: 11, scope: !297)
!310 = !DILocation(line: 29, column: 18, scope: !297)
!311 = !DILocation(line: 29, column: 25, scope: !297)
!312 = !DILocation(line: 29, column: 10, scope: !297)
!313 = !DILocation(line: 29, column: 8, scope: !297)
!314 = !DILocation(line: 30, column: 11, scope: !297)
!315 = !DILocation(line: 31, column: 19, scope: !297)
!316 = !DILocation(line: 31, column: 14, scope: !297)
!317 = !DILocation(line: 31, column: 24, scope: !297)
!318 = !DILocation(line: 31, column: 11, scope: !297)
!319 = !DILocation(line: 32, column: 2, scope: !297)
!320 = !DILocation(line: 32, column: 11, scope: !261)
!321 = !DILocation(line: 32, column: 18, scope: !261)
!322 = !DILocation(line: 32, column: 16, scope: !261)
!323 = distinct !{!323, !295, !324, !257}
!324 = !DILocation(line: 32, column: 23, scope: !261)
!325 = !DILocation(line: 33, column: 9, scope: !261)
!326 = !DILocation(line: 33, column: 2, scope: !261)
!327 = !DILocation(line: 34, column: 1, scope: !261)
!328 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !329, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !331)
!329 = !DISubroutineType(types: !330)
!330 = !{null, !6}
!331 = !{!332}
!332 = !DILocalVariable(name: "flags", arg: 1, scope: !328, file: !7, line: 49, type: !6)
!333 = !DILocation(line: 49, column: 36, scope: !328)
!334 = !DILocation(line: 51, column: 6, scope: !335)
!335 = distinct !DILexicalBlock(scope: !328, file: !7, line: 51, column: 6)
!336 = !DILocation(line: 51, column: 12, scope: !335)
!337 = !DILocation(line: 51, column: 6, scope: !328)
!338 = !DILocation(line: 52, column: 3, scope: !335)
!339 = !{i64 22528}
!340 = !DILocation(line: 53, column: 1, scope: !328)
!341 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !342, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !344)
!342 = !DISubroutineType(types: !343)
!343 = !{!28, !6}
!344 = !{!345}
!345 = !DILocalVariable(name: "status", arg: 1, scope: !341, file: !7, line: 72, type: !6)
!346 = !DILocation(line: 72, column: 33, scope: !341)
!347 = !DILocation(line: 74, column: 10, scope: !341)
!348 = !DILocation(line: 74, column: 17, scope: !341)
!349 = !DILocation(line: 74, column: 27, scope: !341)
!350 = !DILocation(line: 74, column: 2, scope: !341)
!351 = distinct !DISubprogram(name: "hv_result_to_errno", scope: !20, file: !20, line: 17, type: !342, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !352)
!352 = !{!353}
!353 = !DILocalVariable(name: "status", arg: 1, scope: !351, file: !20, line: 17, type: !6)
!354 = !DILocation(line: 17, column: 42, scope: !351)
!355 = !DILocation(line: 19, column: 19, scope: !351)
!356 = !DILocation(line: 19, column: 9, scope: !351)
!357 = !DILocation(line: 19, column: 2, scope: !351)
!358 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !359, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!359 = !DISubroutineType(types: !360)
!360 = !{!6, !6, !13, !13}
