; ModuleID = 'set_function_wrong.c'
source_filename = "set_function_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.flush_ex_input = type { i64, i64, i64, i64, [0 x i64] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !12
@this_cpu_off = external dso_local global i64, align 8
@hv_max_vp_index = external dso_local global i32, align 4
@hv_vp_index = external dso_local global ptr, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @set_function_wrong(ptr noundef %cpus) #0 !dbg !18 {
entry:
  %cpus.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %banks = alloca i32, align 4
  store ptr %cpus, ptr %cpus.addr, align 8
    #dbg_declare(ptr %cpus.addr, !26, !DIExpression(), !44)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !45
    #dbg_declare(ptr %flags, !27, !DIExpression(), !46)
  %call = call i64 @irq_save() #6, !dbg !47
  store i64 %call, ptr %flags, align 8, !dbg !46
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !45
    #dbg_declare(ptr %status, !28, !DIExpression(), !48)
  store i64 1, ptr %status, align 8, !dbg !48
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !49
    #dbg_declare(ptr %input, !29, !DIExpression(), !50)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !51
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !52
  store ptr %call1, ptr %input, align 8, !dbg !50
  call void @llvm.lifetime.start.p0(i64 4, ptr %banks) #5, !dbg !53
    #dbg_declare(ptr %banks, !42, !DIExpression(), !54)
  %1 = load ptr, ptr %input, align 8, !dbg !55
  %space = getelementptr inbounds %struct.flush_ex_input, ptr %1, i32 0, i32 0, !dbg !56
  store i64 0, ptr %space, align 1, !dbg !57
  %2 = load ptr, ptr %input, align 8, !dbg !58
  %flags2 = getelementptr inbounds %struct.flush_ex_input, ptr %2, i32 0, i32 1, !dbg !59
  store i64 3, ptr %flags2, align 1, !dbg !60
  %3 = load ptr, ptr %input, align 8, !dbg !61
  %format = getelementptr inbounds %struct.flush_ex_input, ptr %3, i32 0, i32 2, !dbg !62
  store i64 0, ptr %format, align 1, !dbg !63
  %4 = load ptr, ptr %input, align 8, !dbg !64
  %valid_banks = getelementptr inbounds %struct.flush_ex_input, ptr %4, i32 0, i32 3, !dbg !65
  store i64 0, ptr %valid_banks, align 1, !dbg !66
  %5 = load ptr, ptr %input, align 8, !dbg !67
  %add.ptr = getelementptr i64, ptr %5, i64 2, !dbg !68
  %6 = load ptr, ptr %cpus.addr, align 8, !dbg !69
  %call3 = call i32 @cpumask_to_vpset(ptr noundef %add.ptr, ptr noundef %6) #6, !dbg !70
  store i32 %call3, ptr %banks, align 4, !dbg !71
  %7 = load i32, ptr %banks, align 4, !dbg !72
  %cmp = icmp sgt i32 %7, 0, !dbg !74
  br i1 %cmp, label %if.then, label %if.end, !dbg !75

if.then:                                          ; preds = %entry
  %8 = load i32, ptr %banks, align 4, !dbg !76
  %conv = trunc i32 %8 to i16, !dbg !76
  %9 = load ptr, ptr %input, align 8, !dbg !77
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 19, i16 noundef zeroext 0, i16 noundef zeroext %conv, ptr noundef %9, ptr noundef null) #6, !dbg !78
  store i64 %call4, ptr %status, align 8, !dbg !79
  br label %if.end, !dbg !80

if.end:                                           ; preds = %if.then, %entry
  %10 = load i64, ptr %flags, align 8, !dbg !81
  call void @irq_restore(i64 noundef %10) #6, !dbg !82
  %11 = load i64, ptr %status, align 8, !dbg !83
  call void @llvm.lifetime.end.p0(i64 4, ptr %banks) #5, !dbg !84
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !84
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !84
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !84
  ret i64 %11, !dbg !85
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !86 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !91
    #dbg_declare(ptr %flags, !90, !DIExpression(), !92)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !93, !srcloc !94
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !95, !srcloc !96
  %0 = load i64, ptr %flags, align 8, !dbg !97
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !98
  ret i64 %0, !dbg !99
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !100 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !104, !DIExpression(), !106)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !107
    #dbg_declare(ptr %offset, !105, !DIExpression(), !108)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !109, !srcloc !110
  store i64 %0, ptr %offset, align 8, !dbg !109
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !111
  %2 = ptrtoint ptr %1 to i64, !dbg !112
  %3 = load i64, ptr %offset, align 8, !dbg !113
  %add = add i64 %2, %3, !dbg !114
  %4 = inttoptr i64 %add to ptr, !dbg !115
  %5 = load ptr, ptr %4, align 8, !dbg !116
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !117
  ret ptr %5, !dbg !118
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @cpumask_to_vpset(ptr noundef %set, ptr noundef %cpus) #2 !dbg !119 {
entry:
  %retval = alloca i32, align 4
  %set.addr = alloca ptr, align 8
  %cpus.addr = alloca ptr, align 8
  %cpu = alloca i32, align 4
  %bank = alloca i32, align 4
  %banks = alloca i32, align 4
  %most = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %set, ptr %set.addr, align 8
    #dbg_declare(ptr %set.addr, !123, !DIExpression(), !129)
  store ptr %cpus, ptr %cpus.addr, align 8
    #dbg_declare(ptr %cpus.addr, !124, !DIExpression(), !130)
  call void @llvm.lifetime.start.p0(i64 4, ptr %cpu) #5, !dbg !131
    #dbg_declare(ptr %cpu, !125, !DIExpression(), !132)
  call void @llvm.lifetime.start.p0(i64 4, ptr %bank) #5, !dbg !131
    #dbg_declare(ptr %bank, !126, !DIExpression(), !133)
  call void @llvm.lifetime.start.p0(i64 4, ptr %banks) #5, !dbg !131
    #dbg_declare(ptr %banks, !127, !DIExpression(), !134)
  store i32 1, ptr %banks, align 4, !dbg !134
  call void @llvm.lifetime.start.p0(i64 4, ptr %most) #5, !dbg !135
    #dbg_declare(ptr %most, !128, !DIExpression(), !136)
  %0 = load i32, ptr @hv_max_vp_index, align 4, !dbg !137
  %div = udiv i32 %0, 64, !dbg !138
  store i32 %div, ptr %most, align 4, !dbg !136
  store i32 0, ptr %bank, align 4, !dbg !139
  br label %for.cond, !dbg !141

for.cond:                                         ; preds = %for.inc, %entry
  %1 = load i32, ptr %bank, align 4, !dbg !142
  %2 = load i32, ptr %most, align 4, !dbg !144
  %cmp = icmp sle i32 %1, %2, !dbg !145
  br i1 %cmp, label %for.body, label %for.end, !dbg !146

for.body:                                         ; preds = %for.cond
  %3 = load ptr, ptr %set.addr, align 8, !dbg !147
  %4 = load i32, ptr %bank, align 4, !dbg !148
  %add = add i32 2, %4, !dbg !149
  %idxprom = sext i32 %add to i64, !dbg !147
  %arrayidx = getelementptr i64, ptr %3, i64 %idxprom, !dbg !147
  store i64 0, ptr %arrayidx, align 8, !dbg !150
  br label %for.inc, !dbg !147

for.inc:                                          ; preds = %for.body
  %5 = load i32, ptr %bank, align 4, !dbg !151
  %inc = add i32 %5, 1, !dbg !151
  store i32 %inc, ptr %bank, align 4, !dbg !151
  br label %for.cond, !dbg !152, !llvm.loop !153

for.end:                                          ; preds = %for.cond
  store i32 0, ptr %cpu, align 4, !dbg !156
  br label %for.cond1, !dbg !158

for.cond1:                                        ; preds = %for.inc21, %for.end
  %6 = load i32, ptr %cpu, align 4, !dbg !159
  %cmp2 = icmp slt i32 %6, 4096, !dbg !161
  br i1 %cmp2, label %for.body3, label %for.end23, !dbg !162

for.body3:                                        ; preds = %for.cond1
  %7 = load ptr, ptr %cpus.addr, align 8, !dbg !163
  %8 = load i32, ptr %cpu, align 4, !dbg !166
  %idxprom4 = sext i32 %8 to i64, !dbg !163
  %arrayidx5 = getelementptr i8, ptr %7, i64 %idxprom4, !dbg !163
  %9 = load i8, ptr %arrayidx5, align 1, !dbg !163
  %tobool = icmp ne i8 %9, 0, !dbg !163
  br i1 %tobool, label %if.end, label %if.then, !dbg !167

if.then:                                          ; preds = %for.body3
  br label %for.inc21, !dbg !168

if.end:                                           ; preds = %for.body3
  %10 = load ptr, ptr @hv_vp_index, align 8, !dbg !169
  %11 = load i32, ptr %cpu, align 4, !dbg !170
  %idxprom6 = sext i32 %11 to i64, !dbg !169
  %arrayidx7 = getelementptr i32, ptr %10, i64 %idxprom6, !dbg !169
  %12 = load i32, ptr %arrayidx7, align 4, !dbg !169
  %div8 = udiv i32 %12, 64, !dbg !171
  store i32 %div8, ptr %bank, align 4, !dbg !172
  %13 = load ptr, ptr @hv_vp_index, align 8, !dbg !173
  %14 = load i32, ptr %cpu, align 4, !dbg !175
  %idxprom9 = sext i32 %14 to i64, !dbg !173
  %arrayidx10 = getelementptr i32, ptr %13, i64 %idxprom9, !dbg !173
  %15 = load i32, ptr %arrayidx10, align 4, !dbg !173
  %cmp11 = icmp eq i32 %15, -1, !dbg !176
  br i1 %cmp11, label %if.then12, label %if.end13, !dbg !177

if.then12:                                        ; preds = %if.end
  store i32 -1, ptr %retval, align 4, !dbg !178
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !178

if.end13:                                         ; preds = %if.end
  %16 = load ptr, ptr %set.addr, align 8, !dbg !179
  %17 = load i32, ptr %bank, align 4, !dbg !180
  %add14 = add i32 2, %17, !dbg !181
  %idxprom15 = sext i32 %add14 to i64, !dbg !179
  %arrayidx16 = getelementptr i64, ptr %16, i64 %idxprom15, !dbg !179
  %18 = load i64, ptr %arrayidx16, align 8, !dbg !182
  %or = or i64 %18, 1, !dbg !182
  store i64 %or, ptr %arrayidx16, align 8, !dbg !182
  %19 = load i32, ptr %bank, align 4, !dbg !183
  %20 = load i32, ptr %banks, align 4, !dbg !185
  %cmp17 = icmp sge i32 %19, %20, !dbg !186
  br i1 %cmp17, label %if.then18, label %if.end20, !dbg !187

if.then18:                                        ; preds = %if.end13
  %21 = load i32, ptr %bank, align 4, !dbg !188
  %add19 = add i32 %21, 1, !dbg !189
  store i32 %add19, ptr %banks, align 4, !dbg !190
  br label %if.end20, !dbg !191

if.end20:                                         ; preds = %if.then18, %if.end13
  br label %for.inc21, !dbg !192

for.inc21:                                        ; preds = %if.end20, %if.then
  %22 = load i32, ptr %cpu, align 4, !dbg !193
  %inc22 = add i32 %22, 1, !dbg !193
  store i32 %inc22, ptr %cpu, align 4, !dbg !193
  br label %for.cond1, !dbg !194, !llvm.loop !195

for.end23:                                        ; preds = %for.cond1
  %23 = load ptr, ptr %set.addr, align 8, !dbg !197
  %arrayidx24 = getelementptr i64, ptr %23, i64 1, !dbg !197
  store i64 -1, ptr %arrayidx24, align 8, !dbg !198
  %24 = load i32, ptr %banks, align 4, !dbg !199
  store i32 %24, ptr %retval, align 4, !dbg !200
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !200

cleanup:                                          ; preds = %for.end23, %if.then12
  call void @llvm.lifetime.end.p0(i64 4, ptr %most) #5, !dbg !201
  call void @llvm.lifetime.end.p0(i64 4, ptr %banks) #5, !dbg !201
  call void @llvm.lifetime.end.p0(i64 4, ptr %bank) #5, !dbg !201
  call void @llvm.lifetime.end.p0(i64 4, ptr %cpu) #5, !dbg !201
  %25 = load i32, ptr %retval, align 4, !dbg !201
  ret i32 %25, !dbg !201
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !202 {
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
    #dbg_declare(ptr %code.addr, !208, !DIExpression(), !216)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !209, !DIExpression(), !217)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !210, !DIExpression(), !218)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !211, !DIExpression(), !219)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !212, !DIExpression(), !220)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !221
    #dbg_declare(ptr %control, !213, !DIExpression(), !222)
  %0 = load i16, ptr %code.addr, align 2, !dbg !223
  %conv = zext i16 %0 to i64, !dbg !223
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !224
  %conv1 = zext i16 %1 to i64, !dbg !225
  %shl = shl i64 %conv1, 17, !dbg !226
  %or = or i64 %conv, %shl, !dbg !227
  %2 = load i16, ptr %count.addr, align 2, !dbg !228
  %conv2 = zext i16 %2 to i64, !dbg !229
  %shl3 = shl i64 %conv2, 32, !dbg !230
  %or4 = or i64 %or, %shl3, !dbg !231
  store i64 %or4, ptr %control, align 8, !dbg !222
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !232
    #dbg_declare(ptr %status, !214, !DIExpression(), !233)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !234
    #dbg_declare(ptr %done, !215, !DIExpression(), !235)
  br label %do.body, !dbg !236

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !237
  %4 = load ptr, ptr %input.addr, align 8, !dbg !239
  %5 = load ptr, ptr %output.addr, align 8, !dbg !240
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !241
  store i64 %call, ptr %status, align 8, !dbg !242
  %6 = load i64, ptr %status, align 8, !dbg !243
  %and = and i64 %6, 65535, !dbg !245
  %cmp = icmp ne i64 %and, 0, !dbg !246
  br i1 %cmp, label %if.then, label %if.end, !dbg !247

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !248
  store i64 %7, ptr %retval, align 8, !dbg !249
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !249

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !250
  %shr = lshr i64 %8, 32, !dbg !251
  %and6 = and i64 %shr, 4095, !dbg !252
  %conv7 = trunc i64 %and6 to i16, !dbg !253
  store i16 %conv7, ptr %done, align 2, !dbg !254
  %9 = load i64, ptr %control, align 8, !dbg !255
  %and8 = and i64 %9, -1152640029630136321, !dbg !255
  store i64 %and8, ptr %control, align 8, !dbg !255
  %10 = load i16, ptr %done, align 2, !dbg !256
  %conv9 = zext i16 %10 to i64, !dbg !257
  %shl10 = shl i64 %conv9, 48, !dbg !258
  %11 = load i64, ptr %control, align 8, !dbg !259
  %or11 = or i64 %11, %shl10, !dbg !259
  store i64 %or11, ptr %control, align 8, !dbg !259
  br label %do.cond, !dbg !260

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !261
  %conv12 = zext i16 %12 to i32, !dbg !261
  %13 = load i16, ptr %count.addr, align 2, !dbg !262
  %conv13 = zext i16 %13 to i32, !dbg !262
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !263
  br i1 %cmp14, label %do.body, label %do.end, !dbg !260, !llvm.loop !264

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !266
  store i64 %14, ptr %retval, align 8, !dbg !267
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !267

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !268
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !268
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !268
  %15 = load i64, ptr %retval, align 8, !dbg !268
  ret i64 %15, !dbg !268
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !269 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !273, !DIExpression(), !274)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !275
  %and = and i64 %0, 512, !dbg !277
  %tobool = icmp ne i64 %and, 0, !dbg !277
  br i1 %tobool, label %if.then, label %if.end, !dbg !278

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !279, !srcloc !280
  br label %if.end, !dbg !279

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !281
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !282 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!14, !15, !16}
!llvm.ident = !{!17}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !10, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !11, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "set_function_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "4d1bb930cff5fb5ee77eba01832835e2")
!4 = !{!5, !9, !10, !6}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!11 = !{!0, !12}
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !10, isLocal: false, isDefinition: true)
!14 = !{i32 7, !"Dwarf Version", i32 5}
!15 = !{i32 2, !"Debug Info Version", i32 3}
!16 = !{i32 1, !"wchar_size", i32 4}
!17 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!18 = distinct !DISubprogram(name: "set_function_wrong", scope: !3, file: !3, line: 32, type: !19, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !25)
!19 = !DISubroutineType(types: !20)
!20 = !{!6, !21}
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!22 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !23)
!23 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !7, line: 6, baseType: !24)
!24 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!25 = !{!26, !27, !28, !29, !42}
!26 = !DILocalVariable(name: "cpus", arg: 1, scope: !18, file: !3, line: 32, type: !21)
!27 = !DILocalVariable(name: "flags", scope: !18, file: !3, line: 34, type: !6)
!28 = !DILocalVariable(name: "status", scope: !18, file: !3, line: 34, type: !6)
!29 = !DILocalVariable(name: "input", scope: !18, file: !3, line: 35, type: !30)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "flush_ex_input", file: !32, line: 49, size: 256, elements: !33)
!32 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!33 = !{!34, !35, !36, !37, !38}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "space", scope: !31, file: !32, line: 50, baseType: !6, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !31, file: !32, line: 51, baseType: !6, size: 64, offset: 64)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "format", scope: !31, file: !32, line: 52, baseType: !6, size: 64, offset: 128)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "valid_banks", scope: !31, file: !32, line: 53, baseType: !6, size: 64, offset: 192)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "banks", scope: !31, file: !32, line: 54, baseType: !39, offset: 256)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !6, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: -1)
!42 = !DILocalVariable(name: "banks", scope: !18, file: !3, line: 36, type: !43)
!43 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!44 = !DILocation(line: 32, column: 34, scope: !18)
!45 = !DILocation(line: 34, column: 2, scope: !18)
!46 = !DILocation(line: 34, column: 6, scope: !18)
!47 = !DILocation(line: 34, column: 14, scope: !18)
!48 = !DILocation(line: 34, column: 26, scope: !18)
!49 = !DILocation(line: 35, column: 2, scope: !18)
!50 = !DILocation(line: 35, column: 25, scope: !18)
!51 = !DILocation(line: 35, column: 51, scope: !18)
!52 = !DILocation(line: 35, column: 33, scope: !18)
!53 = !DILocation(line: 36, column: 2, scope: !18)
!54 = !DILocation(line: 36, column: 6, scope: !18)
!55 = !DILocation(line: 38, column: 2, scope: !18)
!56 = !DILocation(line: 38, column: 9, scope: !18)
!57 = !DILocation(line: 38, column: 15, scope: !18)
!58 = !DILocation(line: 39, column: 2, scope: !18)
!59 = !DILocation(line: 39, column: 9, scope: !18)
!60 = !DILocation(line: 39, column: 15, scope: !18)
!61 = !DILocation(line: 40, column: 2, scope: !18)
!62 = !DILocation(line: 40, column: 9, scope: !18)
!63 = !DILocation(line: 40, column: 16, scope: !18)
!64 = !DILocation(line: 41, column: 2, scope: !18)
!65 = !DILocation(line: 41, column: 9, scope: !18)
!66 = !DILocation(line: 41, column: 21, scope: !18)
!67 = !DILocation(line: 42, column: 34, scope: !18)
!68 = !DILocation(line: 42, column: 40, scope: !18)
!69 = !DILocation(line: 42, column: 45, scope: !18)
!70 = !DILocation(line: 42, column: 10, scope: !18)
!71 = !DILocation(line: 42, column: 8, scope: !18)
!72 = !DILocation(line: 43, column: 6, scope: !73)
!73 = distinct !DILexicalBlock(scope: !18, file: !3, line: 43, column: 6)
!74 = !DILocation(line: 43, column: 12, scope: !73)
!75 = !DILocation(line: 43, column: 6, scope: !18)
!76 = !DILocation(line: 44, column: 41, scope: !73)
!77 = !DILocation(line: 44, column: 48, scope: !73)
!78 = !DILocation(line: 44, column: 12, scope: !73)
!79 = !DILocation(line: 44, column: 10, scope: !73)
!80 = !DILocation(line: 44, column: 3, scope: !73)
!81 = !DILocation(line: 45, column: 14, scope: !18)
!82 = !DILocation(line: 45, column: 2, scope: !18)
!83 = !DILocation(line: 46, column: 9, scope: !18)
!84 = !DILocation(line: 47, column: 1, scope: !18)
!85 = !DILocation(line: 46, column: 2, scope: !18)
!86 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !87, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !89)
!87 = !DISubroutineType(types: !88)
!88 = !{!6}
!89 = !{!90}
!90 = !DILocalVariable(name: "flags", scope: !86, file: !7, line: 42, type: !6)
!91 = !DILocation(line: 42, column: 2, scope: !86)
!92 = !DILocation(line: 42, column: 6, scope: !86)
!93 = !DILocation(line: 44, column: 2, scope: !86)
!94 = !{i64 20996, i64 21005}
!95 = !DILocation(line: 45, column: 2, scope: !86)
!96 = !{i64 21067}
!97 = !DILocation(line: 46, column: 9, scope: !86)
!98 = !DILocation(line: 47, column: 1, scope: !86)
!99 = !DILocation(line: 46, column: 2, scope: !86)
!100 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !101, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !103)
!101 = !DISubroutineType(types: !102)
!102 = !{!9, !10}
!103 = !{!104, !105}
!104 = !DILocalVariable(name: "variable", arg: 1, scope: !100, file: !7, line: 56, type: !10)
!105 = !DILocalVariable(name: "offset", scope: !100, file: !7, line: 58, type: !6)
!106 = !DILocation(line: 56, column: 46, scope: !100)
!107 = !DILocation(line: 58, column: 2, scope: !100)
!108 = !DILocation(line: 58, column: 6, scope: !100)
!109 = !DILocation(line: 60, column: 2, scope: !100)
!110 = !{i64 21368}
!111 = !DILocation(line: 61, column: 25, scope: !100)
!112 = !DILocation(line: 61, column: 20, scope: !100)
!113 = !DILocation(line: 61, column: 36, scope: !100)
!114 = !DILocation(line: 61, column: 34, scope: !100)
!115 = !DILocation(line: 61, column: 10, scope: !100)
!116 = !DILocation(line: 61, column: 9, scope: !100)
!117 = !DILocation(line: 62, column: 1, scope: !100)
!118 = !DILocation(line: 61, column: 2, scope: !100)
!119 = distinct !DISubprogram(name: "cpumask_to_vpset", scope: !3, file: !3, line: 11, type: !120, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !122)
!120 = !DISubroutineType(types: !121)
!121 = !{!43, !5, !21}
!122 = !{!123, !124, !125, !126, !127, !128}
!123 = !DILocalVariable(name: "set", arg: 1, scope: !119, file: !3, line: 11, type: !5)
!124 = !DILocalVariable(name: "cpus", arg: 2, scope: !119, file: !3, line: 11, type: !21)
!125 = !DILocalVariable(name: "cpu", scope: !119, file: !3, line: 13, type: !43)
!126 = !DILocalVariable(name: "bank", scope: !119, file: !3, line: 13, type: !43)
!127 = !DILocalVariable(name: "banks", scope: !119, file: !3, line: 13, type: !43)
!128 = !DILocalVariable(name: "most", scope: !119, file: !3, line: 14, type: !43)
!129 = !DILocation(line: 11, column: 41, scope: !119)
!130 = !DILocation(line: 11, column: 56, scope: !119)
!131 = !DILocation(line: 13, column: 2, scope: !119)
!132 = !DILocation(line: 13, column: 6, scope: !119)
!133 = !DILocation(line: 13, column: 11, scope: !119)
!134 = !DILocation(line: 13, column: 17, scope: !119)
!135 = !DILocation(line: 14, column: 2, scope: !119)
!136 = !DILocation(line: 14, column: 6, scope: !119)
!137 = !DILocation(line: 14, column: 13, scope: !119)
!138 = !DILocation(line: 14, column: 29, scope: !119)
!139 = !DILocation(line: 16, column: 12, scope: !140)
!140 = distinct !DILexicalBlock(scope: !119, file: !3, line: 16, column: 2)
!141 = !DILocation(line: 16, column: 7, scope: !140)
!142 = !DILocation(line: 16, column: 17, scope: !143)
!143 = distinct !DILexicalBlock(scope: !140, file: !3, line: 16, column: 2)
!144 = !DILocation(line: 16, column: 25, scope: !143)
!145 = !DILocation(line: 16, column: 22, scope: !143)
!146 = !DILocation(line: 16, column: 2, scope: !140)
!147 = !DILocation(line: 17, column: 3, scope: !143)
!148 = !DILocation(line: 17, column: 11, scope: !143)
!149 = !DILocation(line: 17, column: 9, scope: !143)
!150 = !DILocation(line: 17, column: 17, scope: !143)
!151 = !DILocation(line: 16, column: 35, scope: !143)
!152 = !DILocation(line: 16, column: 2, scope: !143)
!153 = distinct !{!153, !146, !154, !155}
!154 = !DILocation(line: 17, column: 19, scope: !140)
!155 = !{!"llvm.loop.mustprogress"}
!156 = !DILocation(line: 18, column: 11, scope: !157)
!157 = distinct !DILexicalBlock(scope: !119, file: !3, line: 18, column: 2)
!158 = !DILocation(line: 18, column: 7, scope: !157)
!159 = !DILocation(line: 18, column: 16, scope: !160)
!160 = distinct !DILexicalBlock(scope: !157, file: !3, line: 18, column: 2)
!161 = !DILocation(line: 18, column: 20, scope: !160)
!162 = !DILocation(line: 18, column: 2, scope: !157)
!163 = !DILocation(line: 19, column: 8, scope: !164)
!164 = distinct !DILexicalBlock(scope: !165, file: !3, line: 19, column: 7)
!165 = distinct !DILexicalBlock(scope: !160, file: !3, line: 18, column: 35)
!166 = !DILocation(line: 19, column: 13, scope: !164)
!167 = !DILocation(line: 19, column: 7, scope: !165)
!168 = !DILocation(line: 20, column: 4, scope: !164)
!169 = !DILocation(line: 21, column: 10, scope: !165)
!170 = !DILocation(line: 21, column: 22, scope: !165)
!171 = !DILocation(line: 21, column: 27, scope: !165)
!172 = !DILocation(line: 21, column: 8, scope: !165)
!173 = !DILocation(line: 22, column: 7, scope: !174)
!174 = distinct !DILexicalBlock(scope: !165, file: !3, line: 22, column: 7)
!175 = !DILocation(line: 22, column: 19, scope: !174)
!176 = !DILocation(line: 22, column: 24, scope: !174)
!177 = !DILocation(line: 22, column: 7, scope: !165)
!178 = !DILocation(line: 23, column: 4, scope: !174)
!179 = !DILocation(line: 24, column: 3, scope: !165)
!180 = !DILocation(line: 24, column: 11, scope: !165)
!181 = !DILocation(line: 24, column: 9, scope: !165)
!182 = !DILocation(line: 24, column: 17, scope: !165)
!183 = !DILocation(line: 25, column: 7, scope: !184)
!184 = distinct !DILexicalBlock(scope: !165, file: !3, line: 25, column: 7)
!185 = !DILocation(line: 25, column: 15, scope: !184)
!186 = !DILocation(line: 25, column: 12, scope: !184)
!187 = !DILocation(line: 25, column: 7, scope: !165)
!188 = !DILocation(line: 26, column: 12, scope: !184)
!189 = !DILocation(line: 26, column: 17, scope: !184)
!190 = !DILocation(line: 26, column: 10, scope: !184)
!191 = !DILocation(line: 26, column: 4, scope: !184)
!192 = !DILocation(line: 27, column: 2, scope: !165)
!193 = !DILocation(line: 18, column: 31, scope: !160)
!194 = !DILocation(line: 18, column: 2, scope: !160)
!195 = distinct !{!195, !162, !196, !155}
!196 = !DILocation(line: 27, column: 2, scope: !157)
!197 = !DILocation(line: 28, column: 2, scope: !119)
!198 = !DILocation(line: 28, column: 9, scope: !119)
!199 = !DILocation(line: 29, column: 9, scope: !119)
!200 = !DILocation(line: 29, column: 2, scope: !119)
!201 = !DILocation(line: 30, column: 1, scope: !119)
!202 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !7, file: !7, line: 19, type: !203, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !207)
!203 = !DISubroutineType(types: !204)
!204 = !{!6, !205, !205, !205, !9, !9}
!205 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !7, line: 7, baseType: !206)
!206 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!207 = !{!208, !209, !210, !211, !212, !213, !214, !215}
!208 = !DILocalVariable(name: "code", arg: 1, scope: !202, file: !7, line: 19, type: !205)
!209 = !DILocalVariable(name: "count", arg: 2, scope: !202, file: !7, line: 19, type: !205)
!210 = !DILocalVariable(name: "varhead", arg: 3, scope: !202, file: !7, line: 19, type: !205)
!211 = !DILocalVariable(name: "input", arg: 4, scope: !202, file: !7, line: 19, type: !9)
!212 = !DILocalVariable(name: "output", arg: 5, scope: !202, file: !7, line: 19, type: !9)
!213 = !DILocalVariable(name: "control", scope: !202, file: !7, line: 21, type: !6)
!214 = !DILocalVariable(name: "status", scope: !202, file: !7, line: 22, type: !6)
!215 = !DILocalVariable(name: "done", scope: !202, file: !7, line: 23, type: !205)
!216 = !DILocation(line: 19, column: 25, scope: !202)
!217 = !DILocation(line: 19, column: 35, scope: !202)
!218 = !DILocation(line: 19, column: 46, scope: !202)
!219 = !DILocation(line: 19, column: 61, scope: !202)
!220 = !DILocation(line: 19, column: 74, scope: !202)
!221 = !DILocation(line: 21, column: 2, scope: !202)
!222 = !DILocation(line: 21, column: 6, scope: !202)
!223 = !DILocation(line: 21, column: 16, scope: !202)
!224 = !DILocation(line: 21, column: 29, scope: !202)
!225 = !DILocation(line: 21, column: 24, scope: !202)
!226 = !DILocation(line: 21, column: 37, scope: !202)
!227 = !DILocation(line: 21, column: 21, scope: !202)
!228 = !DILocation(line: 21, column: 52, scope: !202)
!229 = !DILocation(line: 21, column: 47, scope: !202)
!230 = !DILocation(line: 21, column: 58, scope: !202)
!231 = !DILocation(line: 21, column: 44, scope: !202)
!232 = !DILocation(line: 22, column: 2, scope: !202)
!233 = !DILocation(line: 22, column: 6, scope: !202)
!234 = !DILocation(line: 23, column: 2, scope: !202)
!235 = !DILocation(line: 23, column: 6, scope: !202)
!236 = !DILocation(line: 25, column: 2, scope: !202)
!237 = !DILocation(line: 26, column: 28, scope: !238)
!238 = distinct !DILexicalBlock(scope: !202, file: !7, line: 25, column: 5)
!239 = !DILocation(line: 26, column: 37, scope: !238)
!240 = !DILocation(line: 26, column: 44, scope: !238)
!241 = !DILocation(line: 26, column: 12, scope: !238)
!242 = !DILocation(line: 26, column: 10, scope: !238)
!243 = !DILocation(line: 27, column: 8, scope: !244)
!244 = distinct !DILexicalBlock(scope: !238, file: !7, line: 27, column: 7)
!245 = !DILocation(line: 27, column: 15, scope: !244)
!246 = !DILocation(line: 27, column: 25, scope: !244)
!247 = !DILocation(line: 27, column: 7, scope: !238)
!248 = !DILocation(line: 28, column: 11, scope: !244)
!249 = !DILocation(line: 28, column: 4, scope: !244)
!250 = !DILocation(line: 29, column: 11, scope: !238)
!251 = !DILocation(line: 29, column: 18, scope: !238)
!252 = !DILocation(line: 29, column: 25, scope: !238)
!253 = !DILocation(line: 29, column: 10, scope: !238)
!254 = !DILocation(line: 29, column: 8, scope: !238)
!255 = !DILocation(line: 30, column: 11, scope: !238)
!256 = !DILocation(line: 31, column: 19, scope: !238)
!257 = !DILocation(line: 31, column: 14, scope: !238)
!258 = !DILocation(line: 31, column: 24, scope: !238)
!259 = !DILocation(line: 31, column: 11, scope: !238)
!260 = !DILocation(line: 32, column: 2, scope: !238)
!261 = !DILocation(line: 32, column: 11, scope: !202)
!262 = !DILocation(line: 32, column: 18, scope: !202)
!263 = !DILocation(line: 32, column: 16, scope: !202)
!264 = distinct !{!264, !236, !265, !155}
!265 = !DILocation(line: 32, column: 23, scope: !202)
!266 = !DILocation(line: 33, column: 9, scope: !202)
!267 = !DILocation(line: 33, column: 2, scope: !202)
!268 = !DILocation(line: 34, column: 1, scope: !202)
!269 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !270, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !272)
!270 = !DISubroutineType(types: !271)
!271 = !{null, !6}
!272 = !{!273}
!273 = !DILocalVariable(name: "flags", arg: 1, scope: !269, file: !7, line: 49, type: !6)
!274 = !DILocation(line: 49, column: 36, scope: !269)
!275 = !DILocation(line: 51, column: 6, scope: !276)
!276 = distinct !DILexicalBlock(scope: !269, file: !7, line: 51, column: 6)
!277 = !DILocation(line: 51, column: 12, scope: !276)
!278 = !DILocation(line: 51, column: 6, scope: !269)
!279 = !DILocation(line: 52, column: 3, scope: !276)
!280 = !{i64 21187}
!281 = !DILocation(line: 53, column: 1, scope: !269)
!282 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !283, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!283 = !DISubroutineType(types: !284)
!284 = !{!6, !6, !9, !9}
