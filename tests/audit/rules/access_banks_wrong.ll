; ModuleID = 'access_banks_wrong.c'
source_filename = "access_banks_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.vp_set = type { i64, i64, [0 x i64] }
%struct.range = type { i64, i64 }
%struct.list_input = type { i64, i64, %struct.vp_set }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @cpumask_to_vpset(ptr noundef %set, ptr noundef %cpus) #0 !dbg !15 {
entry:
  %set.addr = alloca ptr, align 8
  %cpus.addr = alloca ptr, align 8
  store ptr %set, ptr %set.addr, align 8
    #dbg_declare(ptr %set.addr, !31, !DIExpression(), !33)
  store ptr %cpus, ptr %cpus.addr, align 8
    #dbg_declare(ptr %cpus.addr, !32, !DIExpression(), !34)
  %0 = load ptr, ptr %cpus.addr, align 8, !dbg !35
  %1 = load i64, ptr %0, align 8, !dbg !36
  %tobool = icmp ne i64 %1, 0, !dbg !36
  %2 = zext i1 %tobool to i64, !dbg !36
  %cond = select i1 %tobool, i32 1, i32 0, !dbg !36
  %conv = sext i32 %cond to i64, !dbg !36
  %3 = load ptr, ptr %set.addr, align 8, !dbg !37
  %mask = getelementptr inbounds %struct.vp_set, ptr %3, i32 0, i32 1, !dbg !38
  store i64 %conv, ptr %mask, align 8, !dbg !39
  %4 = load ptr, ptr %cpus.addr, align 8, !dbg !40
  %5 = load i64, ptr %4, align 8, !dbg !41
  %6 = load ptr, ptr %set.addr, align 8, !dbg !42
  %banks = getelementptr inbounds %struct.vp_set, ptr %6, i32 0, i32 2, !dbg !43
  %arrayidx = getelementptr [0 x i64], ptr %banks, i64 0, i64 0, !dbg !42
  store i64 %5, ptr %arrayidx, align 8, !dbg !44
  ret i32 1, !dbg !45
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @access_banks_wrong(ptr noundef %cpus, ptr noundef %range) #0 !dbg !46 {
entry:
  %cpus.addr = alloca ptr, align 8
  %range.addr = alloca ptr, align 8
  %start = alloca i64, align 8
  %end = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %most = alloca i64, align 8
  %now = alloca i64, align 8
  %input = alloca ptr, align 8
  %list = alloca ptr, align 8
  %banks = alloca i32, align 4
  %count = alloca i32, align 4
  store ptr %cpus, ptr %cpus.addr, align 8
    #dbg_declare(ptr %cpus.addr, !56, !DIExpression(), !75)
  store ptr %range, ptr %range.addr, align 8
    #dbg_declare(ptr %range.addr, !57, !DIExpression(), !76)
  call void @llvm.lifetime.start.p0(i64 8, ptr %start) #5, !dbg !77
    #dbg_declare(ptr %start, !58, !DIExpression(), !78)
  %0 = load ptr, ptr %range.addr, align 8, !dbg !79
  %start1 = getelementptr inbounds %struct.range, ptr %0, i32 0, i32 0, !dbg !80
  %1 = load i64, ptr %start1, align 8, !dbg !80
  store i64 %1, ptr %start, align 8, !dbg !78
  call void @llvm.lifetime.start.p0(i64 8, ptr %end) #5, !dbg !77
    #dbg_declare(ptr %end, !59, !DIExpression(), !81)
  %2 = load ptr, ptr %range.addr, align 8, !dbg !82
  %end2 = getelementptr inbounds %struct.range, ptr %2, i32 0, i32 1, !dbg !83
  %3 = load i64, ptr %end2, align 8, !dbg !83
  store i64 %3, ptr %end, align 8, !dbg !81
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !84
    #dbg_declare(ptr %flags, !60, !DIExpression(), !85)
  %call = call i64 @irq_save() #6, !dbg !86
  store i64 %call, ptr %flags, align 8, !dbg !85
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !84
    #dbg_declare(ptr %status, !61, !DIExpression(), !87)
  store i64 -1, ptr %status, align 8, !dbg !87
  call void @llvm.lifetime.start.p0(i64 8, ptr %most) #5, !dbg !84
    #dbg_declare(ptr %most, !62, !DIExpression(), !88)
  call void @llvm.lifetime.start.p0(i64 8, ptr %now) #5, !dbg !84
    #dbg_declare(ptr %now, !63, !DIExpression(), !89)
  %4 = load i64, ptr %start, align 8, !dbg !90
  store i64 %4, ptr %now, align 8, !dbg !89
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !91
    #dbg_declare(ptr %input, !64, !DIExpression(), !92)
  %5 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !93
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %5) #6, !dbg !94
  store ptr %call3, ptr %input, align 8, !dbg !92
  call void @llvm.lifetime.start.p0(i64 8, ptr %list) #5, !dbg !95
    #dbg_declare(ptr %list, !71, !DIExpression(), !96)
  call void @llvm.lifetime.start.p0(i64 4, ptr %banks) #5, !dbg !97
    #dbg_declare(ptr %banks, !73, !DIExpression(), !98)
  call void @llvm.lifetime.start.p0(i64 4, ptr %count) #5, !dbg !97
    #dbg_declare(ptr %count, !74, !DIExpression(), !99)
  store i32 0, ptr %count, align 4, !dbg !99
  %6 = load ptr, ptr %input, align 8, !dbg !100
  %space = getelementptr inbounds %struct.list_input, ptr %6, i32 0, i32 0, !dbg !101
  store i64 0, ptr %space, align 8, !dbg !102
  %7 = load ptr, ptr %input, align 8, !dbg !103
  %flags4 = getelementptr inbounds %struct.list_input, ptr %7, i32 0, i32 1, !dbg !104
  store i64 0, ptr %flags4, align 8, !dbg !105
  %8 = load ptr, ptr %input, align 8, !dbg !106
  %set = getelementptr inbounds %struct.list_input, ptr %8, i32 0, i32 2, !dbg !107
  %format = getelementptr inbounds %struct.vp_set, ptr %set, i32 0, i32 0, !dbg !108
  store i64 0, ptr %format, align 8, !dbg !109
  %9 = load ptr, ptr %input, align 8, !dbg !110
  %set5 = getelementptr inbounds %struct.list_input, ptr %9, i32 0, i32 2, !dbg !111
  %10 = load ptr, ptr %cpus.addr, align 8, !dbg !112
  %call6 = call i32 @cpumask_to_vpset(ptr noundef %set5, ptr noundef %10) #6, !dbg !113
  store i32 %call6, ptr %banks, align 4, !dbg !114
  %11 = load i32, ptr %banks, align 4, !dbg !115
  %mul = mul i32 %11, 8, !dbg !116
  %conv = sext i32 %mul to i64, !dbg !115
  %sub = sub i64 4064, %conv, !dbg !117
  %div = udiv i64 %sub, 8, !dbg !118
  store i64 %div, ptr %most, align 8, !dbg !119
  %12 = load i64, ptr %end, align 8, !dbg !120
  %13 = load i64, ptr %start, align 8, !dbg !122
  %cmp = icmp ugt i64 %12, %13, !dbg !123
  br i1 %cmp, label %land.lhs.true, label %if.end, !dbg !124

land.lhs.true:                                    ; preds = %entry
  %14 = load i64, ptr %end, align 8, !dbg !125
  %cmp8 = icmp ult i64 %14, 1099511627776, !dbg !126
  br i1 %cmp8, label %land.lhs.true10, label %if.end, !dbg !127

land.lhs.true10:                                  ; preds = %land.lhs.true
  %15 = load i64, ptr %end, align 8, !dbg !128
  %16 = load i64, ptr %start, align 8, !dbg !129
  %sub11 = sub i64 %15, %16, !dbg !130
  %shr = lshr i64 %sub11, 12, !dbg !131
  %17 = load i64, ptr %most, align 8, !dbg !132
  %cmp12 = icmp ule i64 %shr, %17, !dbg !133
  br i1 %cmp12, label %if.then, label %if.end, !dbg !134

if.then:                                          ; preds = %land.lhs.true10
  %18 = load ptr, ptr %input, align 8, !dbg !135
  %set14 = getelementptr inbounds %struct.list_input, ptr %18, i32 0, i32 2, !dbg !137
  %banks15 = getelementptr inbounds %struct.vp_set, ptr %set14, i32 0, i32 2, !dbg !138
  %arraydecay = getelementptr inbounds [0 x i64], ptr %banks15, i64 0, i64 0, !dbg !135
  %19 = load i32, ptr %banks, align 4, !dbg !139
  %idx.ext = sext i32 %19 to i64, !dbg !140
  %add.ptr = getelementptr i64, ptr %arraydecay, i64 %idx.ext, !dbg !140
  store ptr %add.ptr, ptr %list, align 8, !dbg !141
  br label %do.body, !dbg !142

do.body:                                          ; preds = %do.cond, %if.then
  %20 = load i64, ptr %now, align 8, !dbg !143
  %21 = load ptr, ptr %list, align 8, !dbg !145
  %22 = load i32, ptr %count, align 4, !dbg !146
  %inc = add i32 %22, 1, !dbg !146
  store i32 %inc, ptr %count, align 4, !dbg !146
  %idxprom = sext i32 %22 to i64, !dbg !145
  %arrayidx = getelementptr i64, ptr %21, i64 %idxprom, !dbg !145
  store i64 %20, ptr %arrayidx, align 8, !dbg !147
  %23 = load i64, ptr %now, align 8, !dbg !148
  %add = add i64 %23, 4096, !dbg !148
  store i64 %add, ptr %now, align 8, !dbg !148
  br label %do.cond, !dbg !149

do.cond:                                          ; preds = %do.body
  %24 = load i64, ptr %now, align 8, !dbg !150
  %25 = load i64, ptr %end, align 8, !dbg !151
  %cmp16 = icmp ult i64 %24, %25, !dbg !152
  br i1 %cmp16, label %do.body, label %do.end, !dbg !149, !llvm.loop !153

do.end:                                           ; preds = %do.cond
  %26 = load i32, ptr %count, align 4, !dbg !156
  %conv18 = trunc i32 %26 to i16, !dbg !156
  %27 = load i32, ptr %banks, align 4, !dbg !157
  %conv19 = trunc i32 %27 to i16, !dbg !157
  %28 = load ptr, ptr %input, align 8, !dbg !158
  %call20 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 20, i16 noundef zeroext %conv18, i16 noundef zeroext %conv19, ptr noundef %28, ptr noundef null) #6, !dbg !159
  store i64 %call20, ptr %status, align 8, !dbg !160
  br label %if.end, !dbg !161

if.end:                                           ; preds = %do.end, %land.lhs.true10, %land.lhs.true, %entry
  %29 = load i64, ptr %flags, align 8, !dbg !162
  call void @irq_restore(i64 noundef %29) #6, !dbg !163
  %30 = load i64, ptr %status, align 8, !dbg !164
  call void @llvm.lifetime.end.p0(i64 4, ptr %count) #5, !dbg !165
  call void @llvm.lifetime.end.p0(i64 4, ptr %banks) #5, !dbg !165
  call void @llvm.lifetime.end.p0(i64 8, ptr %list) #5, !dbg !165
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !165
  call void @llvm.lifetime.end.p0(i64 8, ptr %now) #5, !dbg !165
  call void @llvm.lifetime.end.p0(i64 8, ptr %most) #5, !dbg !165
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !165
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !165
  call void @llvm.lifetime.end.p0(i64 8, ptr %end) #5, !dbg !165
  call void @llvm.lifetime.end.p0(i64 8, ptr %start) #5, !dbg !165
  ret i64 %30, !dbg !166
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !167 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !172
    #dbg_declare(ptr %flags, !171, !DIExpression(), !173)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !174, !srcloc !175
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !176, !srcloc !177
  %0 = load i64, ptr %flags, align 8, !dbg !178
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !179
  ret i64 %0, !dbg !180
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !181 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !185, !DIExpression(), !187)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !188
    #dbg_declare(ptr %offset, !186, !DIExpression(), !189)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !190, !srcloc !191
  store i64 %0, ptr %offset, align 8, !dbg !190
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !192
  %2 = ptrtoint ptr %1 to i64, !dbg !193
  %3 = load i64, ptr %offset, align 8, !dbg !194
  %add = add i64 %2, %3, !dbg !195
  %4 = inttoptr i64 %add to ptr, !dbg !196
  %5 = load ptr, ptr %4, align 8, !dbg !197
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !198
  ret ptr %5, !dbg !199
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !200 {
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
    #dbg_declare(ptr %code.addr, !206, !DIExpression(), !214)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !207, !DIExpression(), !215)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !208, !DIExpression(), !216)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !209, !DIExpression(), !217)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !210, !DIExpression(), !218)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !219
    #dbg_declare(ptr %control, !211, !DIExpression(), !220)
  %0 = load i16, ptr %code.addr, align 2, !dbg !221
  %conv = zext i16 %0 to i64, !dbg !221
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !222
  %conv1 = zext i16 %1 to i64, !dbg !223
  %shl = shl i64 %conv1, 17, !dbg !224
  %or = or i64 %conv, %shl, !dbg !225
  %2 = load i16, ptr %count.addr, align 2, !dbg !226
  %conv2 = zext i16 %2 to i64, !dbg !227
  %shl3 = shl i64 %conv2, 32, !dbg !228
  %or4 = or i64 %or, %shl3, !dbg !229
  store i64 %or4, ptr %control, align 8, !dbg !220
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !230
    #dbg_declare(ptr %status, !212, !DIExpression(), !231)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !232
    #dbg_declare(ptr %done, !213, !DIExpression(), !233)
  br label %do.body, !dbg !234

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !235
  %4 = load ptr, ptr %input.addr, align 8, !dbg !237
  %5 = load ptr, ptr %output.addr, align 8, !dbg !238
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !239
  store i64 %call, ptr %status, align 8, !dbg !240
  %6 = load i64, ptr %status, align 8, !dbg !241
  %and = and i64 %6, 65535, !dbg !243
  %cmp = icmp ne i64 %and, 0, !dbg !244
  br i1 %cmp, label %if.then, label %if.end, !dbg !245

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !246
  store i64 %7, ptr %retval, align 8, !dbg !247
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !247

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !248
  %shr = lshr i64 %8, 32, !dbg !249
  %and6 = and i64 %shr, 4095, !dbg !250
  %conv7 = trunc i64 %and6 to i16, !dbg !251
  store i16 %conv7, ptr %done, align 2, !dbg !252
  %9 = load i64, ptr %control, align 8, !dbg !253
  %and8 = and i64 %9, -1152640029630136321, !dbg !253
  store i64 %and8, ptr %control, align 8, !dbg !253
  %10 = load i16, ptr %done, align 2, !dbg !254
  %conv9 = zext i16 %10 to i64, !dbg !255
  %shl10 = shl i64 %conv9, 48, !dbg !256
  %11 = load i64, ptr %control, align 8, !dbg !257
  %or11 = or i64 %11, %shl10, !dbg !257
  store i64 %or11, ptr %control, align 8, !dbg !257
  br label %do.cond, !dbg !258

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !259
  %conv12 = zext i16 %12 to i32, !dbg !259
  %13 = load i16, ptr %count.addr, align 2, !dbg !260
  %conv13 = zext i16 %13 to i32, !dbg !260
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !261
  br i1 %cmp14, label %do.body, label %do.end, !dbg !258, !llvm.loop !262

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !264
  store i64 %14, ptr %retval, align 8, !dbg !265
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !265

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !266
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !266
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !266
  %15 = load i64, ptr %retval, align 8, !dbg !266
  ret i64 %15, !dbg !266
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !267 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !271, !DIExpression(), !272)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !273
  %and = and i64 %0, 512, !dbg !275
  %tobool = icmp ne i64 %and, 0, !dbg !275
  br i1 %tobool, label %if.then, label %if.end, !dbg !276

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !277, !srcloc !278
  br label %if.end, !dbg !277

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !279
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !280 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "access_banks_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "d582dafc66d02661679184fddab250a6")
!4 = !{!5, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0}
!11 = !{i32 7, !"Dwarf Version", i32 5}
!12 = !{i32 2, !"Debug Info Version", i32 3}
!13 = !{i32 1, !"wchar_size", i32 4}
!14 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!15 = distinct !DISubprogram(name: "cpumask_to_vpset", scope: !3, file: !3, line: 18, type: !16, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !30)
!16 = !DISubroutineType(types: !17)
!17 = !{!18, !19, !28}
!18 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!20 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "vp_set", file: !3, line: 8, size: 128, elements: !21)
!21 = !{!22, !23, !24}
!22 = !DIDerivedType(tag: DW_TAG_member, name: "format", scope: !20, file: !3, line: 9, baseType: !7, size: 64)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "mask", scope: !20, file: !3, line: 9, baseType: !7, size: 64, offset: 64)
!24 = !DIDerivedType(tag: DW_TAG_member, name: "banks", scope: !20, file: !3, line: 9, baseType: !25, offset: 128)
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, elements: !26)
!26 = !{!27}
!27 = !DISubrange(count: -1)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!30 = !{!31, !32}
!31 = !DILocalVariable(name: "set", arg: 1, scope: !15, file: !3, line: 18, type: !19)
!32 = !DILocalVariable(name: "cpus", arg: 2, scope: !15, file: !3, line: 18, type: !28)
!33 = !DILocation(line: 18, column: 37, scope: !15)
!34 = !DILocation(line: 18, column: 53, scope: !15)
!35 = !DILocation(line: 20, column: 15, scope: !15)
!36 = !DILocation(line: 20, column: 14, scope: !15)
!37 = !DILocation(line: 20, column: 2, scope: !15)
!38 = !DILocation(line: 20, column: 7, scope: !15)
!39 = !DILocation(line: 20, column: 12, scope: !15)
!40 = !DILocation(line: 21, column: 19, scope: !15)
!41 = !DILocation(line: 21, column: 18, scope: !15)
!42 = !DILocation(line: 21, column: 2, scope: !15)
!43 = !DILocation(line: 21, column: 7, scope: !15)
!44 = !DILocation(line: 21, column: 16, scope: !15)
!45 = !DILocation(line: 22, column: 2, scope: !15)
!46 = distinct !DISubprogram(name: "access_banks_wrong", scope: !3, file: !3, line: 29, type: !47, scopeLine: 30, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !55)
!47 = !DISubroutineType(types: !48)
!48 = !{!7, !28, !49}
!49 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !50, size: 64)
!50 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !51)
!51 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "range", file: !3, line: 25, size: 128, elements: !52)
!52 = !{!53, !54}
!53 = !DIDerivedType(tag: DW_TAG_member, name: "start", scope: !51, file: !3, line: 26, baseType: !7, size: 64)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !51, file: !3, line: 26, baseType: !7, size: 64, offset: 64)
!55 = !{!56, !57, !58, !59, !60, !61, !62, !63, !64, !71, !73, !74}
!56 = !DILocalVariable(name: "cpus", arg: 1, scope: !46, file: !3, line: 29, type: !28)
!57 = !DILocalVariable(name: "range", arg: 2, scope: !46, file: !3, line: 29, type: !49)
!58 = !DILocalVariable(name: "start", scope: !46, file: !3, line: 31, type: !7)
!59 = !DILocalVariable(name: "end", scope: !46, file: !3, line: 31, type: !7)
!60 = !DILocalVariable(name: "flags", scope: !46, file: !3, line: 32, type: !7)
!61 = !DILocalVariable(name: "status", scope: !46, file: !3, line: 32, type: !7)
!62 = !DILocalVariable(name: "most", scope: !46, file: !3, line: 32, type: !7)
!63 = !DILocalVariable(name: "now", scope: !46, file: !3, line: 32, type: !7)
!64 = !DILocalVariable(name: "input", scope: !46, file: !3, line: 33, type: !65)
!65 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !66, size: 64)
!66 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "list_input", file: !3, line: 12, size: 256, elements: !67)
!67 = !{!68, !69, !70}
!68 = !DIDerivedType(tag: DW_TAG_member, name: "space", scope: !66, file: !3, line: 13, baseType: !7, size: 64)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !66, file: !3, line: 13, baseType: !7, size: 64, offset: 64)
!70 = !DIDerivedType(tag: DW_TAG_member, name: "set", scope: !66, file: !3, line: 14, baseType: !20, size: 128, offset: 128)
!71 = !DILocalVariable(name: "list", scope: !46, file: !3, line: 34, type: !72)
!72 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!73 = !DILocalVariable(name: "banks", scope: !46, file: !3, line: 35, type: !18)
!74 = !DILocalVariable(name: "count", scope: !46, file: !3, line: 35, type: !18)
!75 = !DILocation(line: 29, column: 35, scope: !46)
!76 = !DILocation(line: 29, column: 61, scope: !46)
!77 = !DILocation(line: 31, column: 2, scope: !46)
!78 = !DILocation(line: 31, column: 6, scope: !46)
!79 = !DILocation(line: 31, column: 14, scope: !46)
!80 = !DILocation(line: 31, column: 21, scope: !46)
!81 = !DILocation(line: 31, column: 28, scope: !46)
!82 = !DILocation(line: 31, column: 34, scope: !46)
!83 = !DILocation(line: 31, column: 41, scope: !46)
!84 = !DILocation(line: 32, column: 2, scope: !46)
!85 = !DILocation(line: 32, column: 6, scope: !46)
!86 = !DILocation(line: 32, column: 14, scope: !46)
!87 = !DILocation(line: 32, column: 26, scope: !46)
!88 = !DILocation(line: 32, column: 39, scope: !46)
!89 = !DILocation(line: 32, column: 45, scope: !46)
!90 = !DILocation(line: 32, column: 51, scope: !46)
!91 = !DILocation(line: 33, column: 2, scope: !46)
!92 = !DILocation(line: 33, column: 21, scope: !46)
!93 = !DILocation(line: 33, column: 47, scope: !46)
!94 = !DILocation(line: 33, column: 29, scope: !46)
!95 = !DILocation(line: 34, column: 2, scope: !46)
!96 = !DILocation(line: 34, column: 7, scope: !46)
!97 = !DILocation(line: 35, column: 2, scope: !46)
!98 = !DILocation(line: 35, column: 6, scope: !46)
!99 = !DILocation(line: 35, column: 13, scope: !46)
!100 = !DILocation(line: 37, column: 2, scope: !46)
!101 = !DILocation(line: 37, column: 9, scope: !46)
!102 = !DILocation(line: 37, column: 15, scope: !46)
!103 = !DILocation(line: 38, column: 2, scope: !46)
!104 = !DILocation(line: 38, column: 9, scope: !46)
!105 = !DILocation(line: 38, column: 15, scope: !46)
!106 = !DILocation(line: 39, column: 2, scope: !46)
!107 = !DILocation(line: 39, column: 9, scope: !46)
!108 = !DILocation(line: 39, column: 13, scope: !46)
!109 = !DILocation(line: 39, column: 20, scope: !46)
!110 = !DILocation(line: 40, column: 28, scope: !46)
!111 = !DILocation(line: 40, column: 35, scope: !46)
!112 = !DILocation(line: 40, column: 40, scope: !46)
!113 = !DILocation(line: 40, column: 10, scope: !46)
!114 = !DILocation(line: 40, column: 8, scope: !46)
!115 = !DILocation(line: 41, column: 34, scope: !46)
!116 = !DILocation(line: 41, column: 40, scope: !46)
!117 = !DILocation(line: 41, column: 32, scope: !46)
!118 = !DILocation(line: 41, column: 45, scope: !46)
!119 = !DILocation(line: 41, column: 7, scope: !46)
!120 = !DILocation(line: 42, column: 6, scope: !121)
!121 = distinct !DILexicalBlock(scope: !46, file: !3, line: 42, column: 6)
!122 = !DILocation(line: 42, column: 12, scope: !121)
!123 = !DILocation(line: 42, column: 10, scope: !121)
!124 = !DILocation(line: 42, column: 18, scope: !121)
!125 = !DILocation(line: 42, column: 21, scope: !121)
!126 = !DILocation(line: 42, column: 25, scope: !121)
!127 = !DILocation(line: 42, column: 38, scope: !121)
!128 = !DILocation(line: 42, column: 42, scope: !121)
!129 = !DILocation(line: 42, column: 48, scope: !121)
!130 = !DILocation(line: 42, column: 46, scope: !121)
!131 = !DILocation(line: 42, column: 55, scope: !121)
!132 = !DILocation(line: 42, column: 64, scope: !121)
!133 = !DILocation(line: 42, column: 61, scope: !121)
!134 = !DILocation(line: 42, column: 6, scope: !46)
!135 = !DILocation(line: 43, column: 10, scope: !136)
!136 = distinct !DILexicalBlock(scope: !121, file: !3, line: 42, column: 70)
!137 = !DILocation(line: 43, column: 17, scope: !136)
!138 = !DILocation(line: 43, column: 21, scope: !136)
!139 = !DILocation(line: 43, column: 29, scope: !136)
!140 = !DILocation(line: 43, column: 27, scope: !136)
!141 = !DILocation(line: 43, column: 8, scope: !136)
!142 = !DILocation(line: 44, column: 3, scope: !136)
!143 = !DILocation(line: 45, column: 20, scope: !144)
!144 = distinct !DILexicalBlock(scope: !136, file: !3, line: 44, column: 6)
!145 = !DILocation(line: 45, column: 4, scope: !144)
!146 = !DILocation(line: 45, column: 14, scope: !144)
!147 = !DILocation(line: 45, column: 18, scope: !144)
!148 = !DILocation(line: 46, column: 8, scope: !144)
!149 = !DILocation(line: 47, column: 3, scope: !144)
!150 = !DILocation(line: 47, column: 12, scope: !136)
!151 = !DILocation(line: 47, column: 18, scope: !136)
!152 = !DILocation(line: 47, column: 16, scope: !136)
!153 = distinct !{!153, !142, !154, !155}
!154 = !DILocation(line: 47, column: 21, scope: !136)
!155 = !{!"llvm.loop.mustprogress"}
!156 = !DILocation(line: 48, column: 38, scope: !136)
!157 = !DILocation(line: 48, column: 45, scope: !136)
!158 = !DILocation(line: 48, column: 52, scope: !136)
!159 = !DILocation(line: 48, column: 12, scope: !136)
!160 = !DILocation(line: 48, column: 10, scope: !136)
!161 = !DILocation(line: 49, column: 2, scope: !136)
!162 = !DILocation(line: 50, column: 14, scope: !46)
!163 = !DILocation(line: 50, column: 2, scope: !46)
!164 = !DILocation(line: 51, column: 9, scope: !46)
!165 = !DILocation(line: 52, column: 1, scope: !46)
!166 = !DILocation(line: 51, column: 2, scope: !46)
!167 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !168, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !170)
!168 = !DISubroutineType(types: !169)
!169 = !{!7}
!170 = !{!171}
!171 = !DILocalVariable(name: "flags", scope: !167, file: !8, line: 42, type: !7)
!172 = !DILocation(line: 42, column: 2, scope: !167)
!173 = !DILocation(line: 42, column: 6, scope: !167)
!174 = !DILocation(line: 44, column: 2, scope: !167)
!175 = !{i64 19637, i64 19646}
!176 = !DILocation(line: 45, column: 2, scope: !167)
!177 = !{i64 19708}
!178 = !DILocation(line: 46, column: 9, scope: !167)
!179 = !DILocation(line: 47, column: 1, scope: !167)
!180 = !DILocation(line: 46, column: 2, scope: !167)
!181 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !182, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !184)
!182 = !DISubroutineType(types: !183)
!183 = !{!6, !5}
!184 = !{!185, !186}
!185 = !DILocalVariable(name: "variable", arg: 1, scope: !181, file: !8, line: 56, type: !5)
!186 = !DILocalVariable(name: "offset", scope: !181, file: !8, line: 58, type: !7)
!187 = !DILocation(line: 56, column: 46, scope: !181)
!188 = !DILocation(line: 58, column: 2, scope: !181)
!189 = !DILocation(line: 58, column: 6, scope: !181)
!190 = !DILocation(line: 60, column: 2, scope: !181)
!191 = !{i64 20009}
!192 = !DILocation(line: 61, column: 25, scope: !181)
!193 = !DILocation(line: 61, column: 20, scope: !181)
!194 = !DILocation(line: 61, column: 36, scope: !181)
!195 = !DILocation(line: 61, column: 34, scope: !181)
!196 = !DILocation(line: 61, column: 10, scope: !181)
!197 = !DILocation(line: 61, column: 9, scope: !181)
!198 = !DILocation(line: 62, column: 1, scope: !181)
!199 = !DILocation(line: 61, column: 2, scope: !181)
!200 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !201, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !205)
!201 = !DISubroutineType(types: !202)
!202 = !{!7, !203, !203, !203, !6, !6}
!203 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !204)
!204 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!205 = !{!206, !207, !208, !209, !210, !211, !212, !213}
!206 = !DILocalVariable(name: "code", arg: 1, scope: !200, file: !8, line: 19, type: !203)
!207 = !DILocalVariable(name: "count", arg: 2, scope: !200, file: !8, line: 19, type: !203)
!208 = !DILocalVariable(name: "varhead", arg: 3, scope: !200, file: !8, line: 19, type: !203)
!209 = !DILocalVariable(name: "input", arg: 4, scope: !200, file: !8, line: 19, type: !6)
!210 = !DILocalVariable(name: "output", arg: 5, scope: !200, file: !8, line: 19, type: !6)
!211 = !DILocalVariable(name: "control", scope: !200, file: !8, line: 21, type: !7)
!212 = !DILocalVariable(name: "status", scope: !200, file: !8, line: 22, type: !7)
!213 = !DILocalVariable(name: "done", scope: !200, file: !8, line: 23, type: !203)
!214 = !DILocation(line: 19, column: 25, scope: !200)
!215 = !DILocation(line: 19, column: 35, scope: !200)
!216 = !DILocation(line: 19, column: 46, scope: !200)
!217 = !DILocation(line: 19, column: 61, scope: !200)
!218 = !DILocation(line: 19, column: 74, scope: !200)
!219 = !DILocation(line: 21, column: 2, scope: !200)
!220 = !DILocation(line: 21, column: 6, scope: !200)
!221 = !DILocation(line: 21, column: 16, scope: !200)
!222 = !DILocation(line: 21, column: 29, scope: !200)
!223 = !DILocation(line: 21, column: 24, scope: !200)
!224 = !DILocation(line: 21, column: 37, scope: !200)
!225 = !DILocation(line: 21, column: 21, scope: !200)
!226 = !DILocation(line: 21, column: 52, scope: !200)
!227 = !DILocation(line: 21, column: 47, scope: !200)
!228 = !DILocation(line: 21, column: 58, scope: !200)
!229 = !DILocation(line: 21, column: 44, scope: !200)
!230 = !DILocation(line: 22, column: 2, scope: !200)
!231 = !DILocation(line: 22, column: 6, scope: !200)
!232 = !DILocation(line: 23, column: 2, scope: !200)
!233 = !DILocation(line: 23, column: 6, scope: !200)
!234 = !DILocation(line: 25, column: 2, scope: !200)
!235 = !DILocation(line: 26, column: 28, scope: !236)
!236 = distinct !DILexicalBlock(scope: !200, file: !8, line: 25, column: 5)
!237 = !DILocation(line: 26, column: 37, scope: !236)
!238 = !DILocation(line: 26, column: 44, scope: !236)
!239 = !DILocation(line: 26, column: 12, scope: !236)
!240 = !DILocation(line: 26, column: 10, scope: !236)
!241 = !DILocation(line: 27, column: 8, scope: !242)
!242 = distinct !DILexicalBlock(scope: !236, file: !8, line: 27, column: 7)
!243 = !DILocation(line: 27, column: 15, scope: !242)
!244 = !DILocation(line: 27, column: 25, scope: !242)
!245 = !DILocation(line: 27, column: 7, scope: !236)
!246 = !DILocation(line: 28, column: 11, scope: !242)
!247 = !DILocation(line: 28, column: 4, scope: !242)
!248 = !DILocation(line: 29, column: 11, scope: !236)
!249 = !DILocation(line: 29, column: 18, scope: !236)
!250 = !DILocation(line: 29, column: 25, scope: !236)
!251 = !DILocation(line: 29, column: 10, scope: !236)
!252 = !DILocation(line: 29, column: 8, scope: !236)
!253 = !DILocation(line: 30, column: 11, scope: !236)
!254 = !DILocation(line: 31, column: 19, scope: !236)
!255 = !DILocation(line: 31, column: 14, scope: !236)
!256 = !DILocation(line: 31, column: 24, scope: !236)
!257 = !DILocation(line: 31, column: 11, scope: !236)
!258 = !DILocation(line: 32, column: 2, scope: !236)
!259 = !DILocation(line: 32, column: 11, scope: !200)
!260 = !DILocation(line: 32, column: 18, scope: !200)
!261 = !DILocation(line: 32, column: 16, scope: !200)
!262 = distinct !{!262, !234, !263, !155}
!263 = !DILocation(line: 32, column: 23, scope: !200)
!264 = !DILocation(line: 33, column: 9, scope: !200)
!265 = !DILocation(line: 33, column: 2, scope: !200)
!266 = !DILocation(line: 34, column: 1, scope: !200)
!267 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !268, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !270)
!268 = !DISubroutineType(types: !269)
!269 = !{null, !7}
!270 = !{!271}
!271 = !DILocalVariable(name: "flags", arg: 1, scope: !267, file: !8, line: 49, type: !7)
!272 = !DILocation(line: 49, column: 36, scope: !267)
!273 = !DILocation(line: 51, column: 6, scope: !274)
!274 = distinct !DILexicalBlock(scope: !267, file: !8, line: 51, column: 6)
!275 = !DILocation(line: 51, column: 12, scope: !274)
!276 = !DILocation(line: 51, column: 6, scope: !267)
!277 = !DILocation(line: 52, column: 3, scope: !274)
!278 = !{i64 19828}
!279 = !DILocation(line: 53, column: 1, scope: !267)
!280 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !281, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!281 = !DISubroutineType(types: !282)
!282 = !{!7, !7, !6, !6}
