; ModuleID = 'two_pages.c'
source_filename = "two_pages.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }
%struct.register_value = type { i64, i64 }

@pcpu_input = external dso_local global ptr, align 8
@pcpu_output = external dso_local global ptr, align 8
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @read_registers(ptr noundef %names, ptr noundef %values, i32 noundef %total) #0 !dbg !12 {
entry:
  %names.addr = alloca ptr, align 8
  %values.addr = alloca ptr, align 8
  %total.addr = alloca i32, align 4
  %status = alloca i64, align 8
  %count = alloca i32, align 4
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %i = alloca i32, align 4
  store ptr %names, ptr %names.addr, align 8
    #dbg_declare(ptr %names.addr, !25, !DIExpression(), !52)
  store ptr %values, ptr %values.addr, align 8
    #dbg_declare(ptr %values.addr, !26, !DIExpression(), !53)
  store i32 %total, ptr %total.addr, align 4
    #dbg_declare(ptr %total.addr, !27, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !55
    #dbg_declare(ptr %status, !28, !DIExpression(), !56)
  store i64 0, ptr %status, align 8, !dbg !56
  br label %while.cond, !dbg !57

while.cond:                                       ; preds = %if.end, %entry
  %0 = load i32, ptr %total.addr, align 4, !dbg !58
  %tobool = icmp ne i32 %0, 0, !dbg !58
  br i1 %tobool, label %land.rhs, label %land.end, !dbg !59

land.rhs:                                         ; preds = %while.cond
  %1 = load i64, ptr %status, align 8, !dbg !60
  %call = call i32 @succeeded(i64 noundef %1) #8, !dbg !61
  %tobool1 = icmp ne i32 %call, 0, !dbg !59
  br label %land.end

land.end:                                         ; preds = %land.rhs, %while.cond
  %2 = phi i1 [ false, %while.cond ], [ %tobool1, %land.rhs ], !dbg !62
  br i1 %2, label %while.body, label %while.end, !dbg !57

while.body:                                       ; preds = %land.end
  call void @llvm.lifetime.start.p0(i64 4, ptr %count) #7, !dbg !63
    #dbg_declare(ptr %count, !29, !DIExpression(), !64)
  %3 = load i32, ptr %total.addr, align 4, !dbg !65
  %conv = zext i32 %3 to i64, !dbg !65
  %cmp = icmp ult i64 %conv, 255, !dbg !66
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !65

cond.true:                                        ; preds = %while.body
  %4 = load i32, ptr %total.addr, align 4, !dbg !67
  %conv3 = zext i32 %4 to i64, !dbg !67
  br label %cond.end, !dbg !65

cond.false:                                       ; preds = %while.body
  br label %cond.end, !dbg !65

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %conv3, %cond.true ], [ 255, %cond.false ], !dbg !65
  %conv4 = trunc i64 %cond to i32, !dbg !65
  store i32 %conv4, ptr %count, align 4, !dbg !64
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !68
    #dbg_declare(ptr %flags, !31, !DIExpression(), !69)
  %call5 = call i64 @irq_save() #8, !dbg !70
  store i64 %call5, ptr %flags, align 8, !dbg !69
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #7, !dbg !71
    #dbg_declare(ptr %input, !32, !DIExpression(), !72)
  %5 = load ptr, ptr @pcpu_input, align 8, !dbg !73
  %call6 = call ptr @this_cpu_ptr_add(ptr noundef %5) #8, !dbg !74
  store ptr %call6, ptr %input, align 8, !dbg !72
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #7, !dbg !75
    #dbg_declare(ptr %output, !49, !DIExpression(), !76)
  %6 = load ptr, ptr @pcpu_output, align 8, !dbg !77
  %call7 = call ptr @this_cpu_ptr_add(ptr noundef %6) #8, !dbg !78
  store ptr %call7, ptr %output, align 8, !dbg !76
  %7 = load ptr, ptr %input, align 8, !dbg !79
  %partition = getelementptr inbounds %struct.registers_input, ptr %7, i32 0, i32 0, !dbg !80
  store i64 -1, ptr %partition, align 1, !dbg !81
  %8 = load ptr, ptr %input, align 8, !dbg !82
  %vp = getelementptr inbounds %struct.registers_input, ptr %8, i32 0, i32 1, !dbg !83
  store i32 0, ptr %vp, align 1, !dbg !84
  %9 = load ptr, ptr %input, align 8, !dbg !85
  %vtl = getelementptr inbounds %struct.registers_input, ptr %9, i32 0, i32 2, !dbg !86
  store i8 0, ptr %vtl, align 1, !dbg !87
  %10 = load ptr, ptr %input, align 8, !dbg !88
  %padding = getelementptr inbounds %struct.registers_input, ptr %10, i32 0, i32 3, !dbg !89
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !90
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !90
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #7, !dbg !91
    #dbg_declare(ptr %i, !50, !DIExpression(), !92)
  store i32 0, ptr %i, align 4, !dbg !92
  br label %for.cond, !dbg !91

for.cond:                                         ; preds = %for.inc, %cond.end
  %11 = load i32, ptr %i, align 4, !dbg !93
  %12 = load i32, ptr %count, align 4, !dbg !95
  %cmp8 = icmp ult i32 %11, %12, !dbg !96
  br i1 %cmp8, label %for.body, label %for.cond.cleanup, !dbg !97

for.cond.cleanup:                                 ; preds = %for.cond
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #7, !dbg !98
  br label %for.end

for.body:                                         ; preds = %for.cond
  %13 = load ptr, ptr %names.addr, align 8, !dbg !99
  %14 = load i32, ptr %i, align 4, !dbg !100
  %idxprom = zext i32 %14 to i64, !dbg !99
  %arrayidx = getelementptr i32, ptr %13, i64 %idxprom, !dbg !99
  %15 = load i32, ptr %arrayidx, align 4, !dbg !99
  %16 = load ptr, ptr %input, align 8, !dbg !101
  %names10 = getelementptr inbounds %struct.registers_input, ptr %16, i32 0, i32 4, !dbg !102
  %17 = load i32, ptr %i, align 4, !dbg !103
  %idxprom11 = zext i32 %17 to i64, !dbg !101
  %arrayidx12 = getelementptr [0 x i32], ptr %names10, i64 0, i64 %idxprom11, !dbg !101
  store i32 %15, ptr %arrayidx12, align 1, !dbg !104
  br label %for.inc, !dbg !101

for.inc:                                          ; preds = %for.body
  %18 = load i32, ptr %i, align 4, !dbg !105
  %inc = add i32 %18, 1, !dbg !105
  store i32 %inc, ptr %i, align 4, !dbg !105
  br label %for.cond, !dbg !98, !llvm.loop !106

for.end:                                          ; preds = %for.cond.cleanup
  %19 = load ptr, ptr %input, align 8, !dbg !109
  %20 = load ptr, ptr %output, align 8, !dbg !110
  %21 = load i32, ptr %count, align 4, !dbg !111
  %call13 = call i64 @call_for(ptr noundef %19, ptr noundef %20, i32 noundef %21) #8, !dbg !112
  store i64 %call13, ptr %status, align 8, !dbg !113
  %22 = load i64, ptr %status, align 8, !dbg !114
  %call14 = call i32 @succeeded(i64 noundef %22) #8, !dbg !116
  %tobool15 = icmp ne i32 %call14, 0, !dbg !116
  br i1 %tobool15, label %if.then, label %if.end, !dbg !117

if.then:                                          ; preds = %for.end
  %23 = load ptr, ptr %values.addr, align 8, !dbg !118
  %24 = load ptr, ptr %output, align 8, !dbg !119
  %25 = load i32, ptr %count, align 4, !dbg !120
  %conv16 = zext i32 %25 to i64, !dbg !120
  %mul = mul i64 %conv16, 16, !dbg !121
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %23, ptr align 1 %24, i64 %mul, i1 false), !dbg !122
  br label %if.end, !dbg !122

if.end:                                           ; preds = %if.then, %for.end
  %26 = load i64, ptr %flags, align 8, !dbg !123
  call void @irq_restore(i64 noundef %26) #8, !dbg !124
  %27 = load i32, ptr %count, align 4, !dbg !125
  %28 = load ptr, ptr %names.addr, align 8, !dbg !126
  %idx.ext = zext i32 %27 to i64, !dbg !126
  %add.ptr = getelementptr i32, ptr %28, i64 %idx.ext, !dbg !126
  store ptr %add.ptr, ptr %names.addr, align 8, !dbg !126
  %29 = load i32, ptr %count, align 4, !dbg !127
  %30 = load ptr, ptr %values.addr, align 8, !dbg !128
  %idx.ext17 = zext i32 %29 to i64, !dbg !128
  %add.ptr18 = getelementptr %struct.register_value, ptr %30, i64 %idx.ext17, !dbg !128
  store ptr %add.ptr18, ptr %values.addr, align 8, !dbg !128
  %31 = load i32, ptr %count, align 4, !dbg !129
  %32 = load i32, ptr %total.addr, align 4, !dbg !130
  %sub = sub i32 %32, %31, !dbg !130
  store i32 %sub, ptr %total.addr, align 4, !dbg !130
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #7, !dbg !131
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #7, !dbg !131
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !131
  call void @llvm.lifetime.end.p0(i64 4, ptr %count) #7, !dbg !131
  br label %while.cond, !dbg !57, !llvm.loop !132

while.end:                                        ; preds = %land.end
  %33 = load i64, ptr %status, align 8, !dbg !133
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !134
  ret i64 %33, !dbg !135
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !136 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !141, !DIExpression(), !142)
  %0 = load i64, ptr %status.addr, align 8, !dbg !143
  %and = and i64 %0, 65535, !dbg !144
  %cmp = icmp eq i64 %and, 0, !dbg !145
  %conv = zext i1 %cmp to i32, !dbg !145
  ret i32 %conv, !dbg !146
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !147 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !152
    #dbg_declare(ptr %flags, !151, !DIExpression(), !153)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #7, !dbg !154, !srcloc !155
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #7, !dbg !156, !srcloc !157
  %0 = load i64, ptr %flags, align 8, !dbg !158
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !159
  ret i64 %0, !dbg !160
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_add(ptr noundef %variable) #2 !dbg !161 {
entry:
  %variable.addr = alloca ptr, align 8
  %address = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !165, !DIExpression(), !167)
  call void @llvm.lifetime.start.p0(i64 8, ptr %address) #7, !dbg !168
    #dbg_declare(ptr %address, !166, !DIExpression(), !169)
  %0 = load ptr, ptr %variable.addr, align 8, !dbg !170
  %1 = call i64 asm "add %gs:$1, $0", "=r,*m,0,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off, ptr %0) #9, !dbg !171, !srcloc !172
  store i64 %1, ptr %address, align 8, !dbg !171
  %2 = load i64, ptr %address, align 8, !dbg !173
  %3 = inttoptr i64 %2 to ptr, !dbg !174
  %4 = load ptr, ptr %3, align 8, !dbg !175
  call void @llvm.lifetime.end.p0(i64 8, ptr %address) #7, !dbg !176
  ret ptr %4, !dbg !177
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal i64 @call_for(ptr noundef %input, ptr noundef %output, i32 noundef %count) #0 !dbg !178 {
entry:
  %input.addr = alloca ptr, align 8
  %output.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !182, !DIExpression(), !185)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !183, !DIExpression(), !186)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !184, !DIExpression(), !187)
  %0 = load i32, ptr %count.addr, align 4, !dbg !188
  %conv = trunc i32 %0 to i16, !dbg !188
  %1 = load ptr, ptr %input.addr, align 8, !dbg !189
  %2 = load ptr, ptr %output.addr, align 8, !dbg !190
  %call = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %1, ptr noundef %2) #8, !dbg !191
  ret i64 %call, !dbg !192
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !193 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !197, !DIExpression(), !198)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !199
  %and = and i64 %0, 512, !dbg !201
  %tobool = icmp ne i64 %and, 0, !dbg !201
  br i1 %tobool, label %if.then, label %if.end, !dbg !202

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #7, !dbg !203, !srcloc !204
  br label %if.end, !dbg !203

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !205
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #5 !dbg !206 {
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
    #dbg_declare(ptr %code.addr, !212, !DIExpression(), !220)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !213, !DIExpression(), !221)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !214, !DIExpression(), !222)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !215, !DIExpression(), !223)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !216, !DIExpression(), !224)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #7, !dbg !225
    #dbg_declare(ptr %control, !217, !DIExpression(), !226)
  %0 = load i16, ptr %code.addr, align 2, !dbg !227
  %conv = zext i16 %0 to i64, !dbg !227
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !228
  %conv1 = zext i16 %1 to i64, !dbg !229
  %shl = shl i64 %conv1, 17, !dbg !230
  %or = or i64 %conv, %shl, !dbg !231
  %2 = load i16, ptr %count.addr, align 2, !dbg !232
  %conv2 = zext i16 %2 to i64, !dbg !233
  %shl3 = shl i64 %conv2, 32, !dbg !234
  %or4 = or i64 %or, %shl3, !dbg !235
  store i64 %or4, ptr %control, align 8, !dbg !226
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !236
    #dbg_declare(ptr %status, !218, !DIExpression(), !237)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #7, !dbg !238
    #dbg_declare(ptr %done, !219, !DIExpression(), !239)
  br label %do.body, !dbg !240

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !241
  %4 = load ptr, ptr %input.addr, align 8, !dbg !243
  %5 = load ptr, ptr %output.addr, align 8, !dbg !244
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #8, !dbg !245
  store i64 %call, ptr %status, align 8, !dbg !246
  %6 = load i64, ptr %status, align 8, !dbg !247
  %and = and i64 %6, 65535, !dbg !249
  %cmp = icmp ne i64 %and, 0, !dbg !250
  br i1 %cmp, label %if.then, label %if.end, !dbg !251

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !252
  store i64 %7, ptr %retval, align 8, !dbg !253
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !253

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !254
  %shr = lshr i64 %8, 32, !dbg !255
  %and6 = and i64 %shr, 4095, !dbg !256
  %conv7 = trunc i64 %and6 to i16, !dbg !257
  store i16 %conv7, ptr %done, align 2, !dbg !258
  %9 = load i64, ptr %control, align 8, !dbg !259
  %and8 = and i64 %9, -1152640029630136321, !dbg !259
  store i64 %and8, ptr %control, align 8, !dbg !259
  %10 = load i16, ptr %done, align 2, !dbg !260
  %conv9 = zext i16 %10 to i64, !dbg !261
  %shl10 = shl i64 %conv9, 48, !dbg !262
  %11 = load i64, ptr %control, align 8, !dbg !263
  %or11 = or i64 %11, %shl10, !dbg !263
  store i64 %or11, ptr %control, align 8, !dbg !263
  br label %do.cond, !dbg !264

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !265
  %conv12 = zext i16 %12 to i32, !dbg !265
  %13 = load i16, ptr %count.addr, align 2, !dbg !266
  %conv13 = zext i16 %13 to i32, !dbg !266
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !267
  br i1 %cmp14, label %do.body, label %do.end, !dbg !264, !llvm.loop !268

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !270
  store i64 %14, ptr %retval, align 8, !dbg !271
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !271

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #7, !dbg !272
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !272
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #7, !dbg !272
  %15 = load i64, ptr %retval, align 8, !dbg !272
  ret i64 %15, !dbg !272
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !273 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #6

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind }
attributes #8 = { nobuiltin noredzone "no-builtins" }
attributes #9 = { nounwind memory(read) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!8, !9, !10}
!llvm.ident = !{!11}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "two_pages.c", directory: ".", checksumkind: CSK_MD5, checksum: "ad6bcc77a472b767a40c008bd96d2c29")
!2 = !{!3, !5}
!3 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!4 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 9, baseType: !7)
!6 = !DIFile(filename: "./guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !{i32 7, !"Dwarf Version", i32 5}
!9 = !{i32 2, !"Debug Info Version", i32 3}
!10 = !{i32 1, !"wchar_size", i32 4}
!11 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!12 = distinct !DISubprogram(name: "read_registers", scope: !1, file: !1, line: 12, type: !13, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !24)
!13 = !DISubroutineType(types: !14)
!14 = !{!5, !15, !19, !17}
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!16 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!17 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !18)
!18 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!20 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "register_value", file: !6, line: 85, size: 128, elements: !21)
!21 = !{!22, !23}
!22 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !20, file: !6, line: 86, baseType: !5, size: 64)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "high", scope: !20, file: !6, line: 87, baseType: !5, size: 64, offset: 64)
!24 = !{!25, !26, !27, !28, !29, !31, !32, !49, !50}
!25 = !DILocalVariable(name: "names", arg: 1, scope: !12, file: !1, line: 12, type: !15)
!26 = !DILocalVariable(name: "values", arg: 2, scope: !12, file: !1, line: 12, type: !19)
!27 = !DILocalVariable(name: "total", arg: 3, scope: !12, file: !1, line: 12, type: !17)
!28 = !DILocalVariable(name: "status", scope: !12, file: !1, line: 14, type: !5)
!29 = !DILocalVariable(name: "count", scope: !30, file: !1, line: 17, type: !17)
!30 = distinct !DILexicalBlock(scope: !12, file: !1, line: 16, column: 37)
!31 = !DILocalVariable(name: "flags", scope: !30, file: !1, line: 18, type: !5)
!32 = !DILocalVariable(name: "input", scope: !30, file: !1, line: 19, type: !33)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !6, line: 77, size: 128, elements: !35)
!35 = !{!36, !37, !38, !41, !45}
!36 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !34, file: !6, line: 78, baseType: !5, size: 64)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !34, file: !6, line: 79, baseType: !17, size: 32, offset: 64)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !34, file: !6, line: 80, baseType: !39, size: 8, offset: 96)
!39 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 6, baseType: !40)
!40 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !34, file: !6, line: 81, baseType: !42, size: 24, offset: 104)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !39, size: 24, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: 3)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !34, file: !6, line: 82, baseType: !46, offset: 128)
!46 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, elements: !47)
!47 = !{!48}
!48 = !DISubrange(count: -1)
!49 = !DILocalVariable(name: "output", scope: !30, file: !1, line: 20, type: !19)
!50 = !DILocalVariable(name: "i", scope: !51, file: !1, line: 26, type: !17)
!51 = distinct !DILexicalBlock(scope: !30, file: !1, line: 26, column: 3)
!52 = !DILocation(line: 12, column: 31, scope: !12)
!53 = !DILocation(line: 12, column: 61, scope: !12)
!54 = !DILocation(line: 12, column: 73, scope: !12)
!55 = !DILocation(line: 14, column: 2, scope: !12)
!56 = !DILocation(line: 14, column: 6, scope: !12)
!57 = !DILocation(line: 16, column: 2, scope: !12)
!58 = !DILocation(line: 16, column: 9, scope: !12)
!59 = !DILocation(line: 16, column: 15, scope: !12)
!60 = !DILocation(line: 16, column: 28, scope: !12)
!61 = !DILocation(line: 16, column: 18, scope: !12)
!62 = !DILocation(line: 0, scope: !12)
!63 = !DILocation(line: 17, column: 3, scope: !30)
!64 = !DILocation(line: 17, column: 7, scope: !30)
!65 = !DILocation(line: 17, column: 15, scope: !30)
!66 = !DILocation(line: 17, column: 21, scope: !30)
!67 = !DILocation(line: 17, column: 31, scope: !30)
!68 = !DILocation(line: 18, column: 3, scope: !30)
!69 = !DILocation(line: 18, column: 7, scope: !30)
!70 = !DILocation(line: 18, column: 15, scope: !30)
!71 = !DILocation(line: 19, column: 3, scope: !30)
!72 = !DILocation(line: 19, column: 27, scope: !30)
!73 = !DILocation(line: 19, column: 52, scope: !30)
!74 = !DILocation(line: 19, column: 35, scope: !30)
!75 = !DILocation(line: 20, column: 3, scope: !30)
!76 = !DILocation(line: 20, column: 26, scope: !30)
!77 = !DILocation(line: 20, column: 52, scope: !30)
!78 = !DILocation(line: 20, column: 35, scope: !30)
!79 = !DILocation(line: 22, column: 3, scope: !30)
!80 = !DILocation(line: 22, column: 10, scope: !30)
!81 = !DILocation(line: 22, column: 20, scope: !30)
!82 = !DILocation(line: 23, column: 3, scope: !30)
!83 = !DILocation(line: 23, column: 10, scope: !30)
!84 = !DILocation(line: 23, column: 13, scope: !30)
!85 = !DILocation(line: 24, column: 3, scope: !30)
!86 = !DILocation(line: 24, column: 10, scope: !30)
!87 = !DILocation(line: 24, column: 14, scope: !30)
!88 = !DILocation(line: 25, column: 20, scope: !30)
!89 = !DILocation(line: 25, column: 27, scope: !30)
!90 = !DILocation(line: 25, column: 3, scope: !30)
!91 = !DILocation(line: 26, column: 8, scope: !51)
!92 = !DILocation(line: 26, column: 12, scope: !51)
!93 = !DILocation(line: 26, column: 19, scope: !94)
!94 = distinct !DILexicalBlock(scope: !51, file: !1, line: 26, column: 3)
!95 = !DILocation(line: 26, column: 23, scope: !94)
!96 = !DILocation(line: 26, column: 21, scope: !94)
!97 = !DILocation(line: 26, column: 3, scope: !51)
!98 = !DILocation(line: 26, column: 3, scope: !94)
!99 = !DILocation(line: 27, column: 22, scope: !94)
!100 = !DILocation(line: 27, column: 28, scope: !94)
!101 = !DILocation(line: 27, column: 4, scope: !94)
!102 = !DILocation(line: 27, column: 11, scope: !94)
!103 = !DILocation(line: 27, column: 17, scope: !94)
!104 = !DILocation(line: 27, column: 20, scope: !94)
!105 = !DILocation(line: 26, column: 31, scope: !94)
!106 = distinct !{!106, !97, !107, !108}
!107 = !DILocation(line: 27, column: 29, scope: !51)
!108 = !{!"llvm.loop.mustprogress"}
!109 = !DILocation(line: 28, column: 21, scope: !30)
!110 = !DILocation(line: 28, column: 28, scope: !30)
!111 = !DILocation(line: 28, column: 36, scope: !30)
!112 = !DILocation(line: 28, column: 12, scope: !30)
!113 = !DILocation(line: 28, column: 10, scope: !30)
!114 = !DILocation(line: 29, column: 17, scope: !115)
!115 = distinct !DILexicalBlock(scope: !30, file: !1, line: 29, column: 7)
!116 = !DILocation(line: 29, column: 7, scope: !115)
!117 = !DILocation(line: 29, column: 7, scope: !30)
!118 = !DILocation(line: 30, column: 21, scope: !115)
!119 = !DILocation(line: 30, column: 29, scope: !115)
!120 = !DILocation(line: 30, column: 37, scope: !115)
!121 = !DILocation(line: 30, column: 43, scope: !115)
!122 = !DILocation(line: 30, column: 4, scope: !115)
!123 = !DILocation(line: 31, column: 15, scope: !30)
!124 = !DILocation(line: 31, column: 3, scope: !30)
!125 = !DILocation(line: 32, column: 12, scope: !30)
!126 = !DILocation(line: 32, column: 9, scope: !30)
!127 = !DILocation(line: 33, column: 13, scope: !30)
!128 = !DILocation(line: 33, column: 10, scope: !30)
!129 = !DILocation(line: 34, column: 12, scope: !30)
!130 = !DILocation(line: 34, column: 9, scope: !30)
!131 = !DILocation(line: 35, column: 2, scope: !12)
!132 = distinct !{!132, !57, !131, !108}
!133 = !DILocation(line: 36, column: 9, scope: !12)
!134 = !DILocation(line: 37, column: 1, scope: !12)
!135 = !DILocation(line: 36, column: 2, scope: !12)
!136 = distinct !DISubprogram(name: "succeeded", scope: !6, file: !6, line: 72, type: !137, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !140)
!137 = !DISubroutineType(types: !138)
!138 = !{!139, !5}
!139 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!140 = !{!141}
!141 = !DILocalVariable(name: "status", arg: 1, scope: !136, file: !6, line: 72, type: !5)
!142 = !DILocation(line: 72, column: 33, scope: !136)
!143 = !DILocation(line: 74, column: 10, scope: !136)
!144 = !DILocation(line: 74, column: 17, scope: !136)
!145 = !DILocation(line: 74, column: 27, scope: !136)
!146 = !DILocation(line: 74, column: 2, scope: !136)
!147 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !148, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !150)
!148 = !DISubroutineType(types: !149)
!149 = !{!5}
!150 = !{!151}
!151 = !DILocalVariable(name: "flags", scope: !147, file: !6, line: 42, type: !5)
!152 = !DILocation(line: 42, column: 2, scope: !147)
!153 = !DILocation(line: 42, column: 6, scope: !147)
!154 = !DILocation(line: 44, column: 2, scope: !147)
!155 = !{i64 19513, i64 19522}
!156 = !DILocation(line: 45, column: 2, scope: !147)
!157 = !{i64 19584}
!158 = !DILocation(line: 46, column: 9, scope: !147)
!159 = !DILocation(line: 47, column: 1, scope: !147)
!160 = !DILocation(line: 46, column: 2, scope: !147)
!161 = distinct !DISubprogram(name: "this_cpu_ptr_add", scope: !6, file: !6, line: 64, type: !162, scopeLine: 65, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !164)
!162 = !DISubroutineType(types: !163)
!163 = !{!4, !3}
!164 = !{!165, !166}
!165 = !DILocalVariable(name: "variable", arg: 1, scope: !161, file: !6, line: 64, type: !3)
!166 = !DILocalVariable(name: "address", scope: !161, file: !6, line: 66, type: !5)
!167 = !DILocation(line: 64, column: 45, scope: !161)
!168 = !DILocation(line: 66, column: 2, scope: !161)
!169 = !DILocation(line: 66, column: 6, scope: !161)
!170 = !DILocation(line: 68, column: 65, scope: !161)
!171 = !DILocation(line: 68, column: 2, scope: !161)
!172 = !{i64 20064}
!173 = !DILocation(line: 69, column: 19, scope: !161)
!174 = !DILocation(line: 69, column: 10, scope: !161)
!175 = !DILocation(line: 69, column: 9, scope: !161)
!176 = !DILocation(line: 70, column: 1, scope: !161)
!177 = !DILocation(line: 69, column: 2, scope: !161)
!178 = distinct !DISubprogram(name: "call_for", scope: !1, file: !1, line: 7, type: !179, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !181)
!179 = !DISubroutineType(types: !180)
!180 = !{!5, !33, !4, !17}
!181 = !{!182, !183, !184}
!182 = !DILocalVariable(name: "input", arg: 1, scope: !178, file: !1, line: 7, type: !33)
!183 = !DILocalVariable(name: "output", arg: 2, scope: !178, file: !1, line: 7, type: !4)
!184 = !DILocalVariable(name: "count", arg: 3, scope: !178, file: !1, line: 7, type: !17)
!185 = !DILocation(line: 7, column: 45, scope: !178)
!186 = !DILocation(line: 7, column: 58, scope: !178)
!187 = !DILocation(line: 7, column: 70, scope: !178)
!188 = !DILocation(line: 9, column: 35, scope: !178)
!189 = !DILocation(line: 9, column: 45, scope: !178)
!190 = !DILocation(line: 9, column: 52, scope: !178)
!191 = !DILocation(line: 9, column: 9, scope: !178)
!192 = !DILocation(line: 9, column: 2, scope: !178)
!193 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !194, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !196)
!194 = !DISubroutineType(types: !195)
!195 = !{null, !5}
!196 = !{!197}
!197 = !DILocalVariable(name: "flags", arg: 1, scope: !193, file: !6, line: 49, type: !5)
!198 = !DILocation(line: 49, column: 36, scope: !193)
!199 = !DILocation(line: 51, column: 6, scope: !200)
!200 = distinct !DILexicalBlock(scope: !193, file: !6, line: 51, column: 6)
!201 = !DILocation(line: 51, column: 12, scope: !200)
!202 = !DILocation(line: 51, column: 6, scope: !193)
!203 = !DILocation(line: 52, column: 3, scope: !200)
!204 = !{i64 19704}
!205 = !DILocation(line: 53, column: 1, scope: !193)
!206 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !6, file: !6, line: 19, type: !207, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !211)
!207 = !DISubroutineType(types: !208)
!208 = !{!5, !209, !209, !209, !4, !4}
!209 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 7, baseType: !210)
!210 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!211 = !{!212, !213, !214, !215, !216, !217, !218, !219}
!212 = !DILocalVariable(name: "code", arg: 1, scope: !206, file: !6, line: 19, type: !209)
!213 = !DILocalVariable(name: "count", arg: 2, scope: !206, file: !6, line: 19, type: !209)
!214 = !DILocalVariable(name: "varhead", arg: 3, scope: !206, file: !6, line: 19, type: !209)
!215 = !DILocalVariable(name: "input", arg: 4, scope: !206, file: !6, line: 19, type: !4)
!216 = !DILocalVariable(name: "output", arg: 5, scope: !206, file: !6, line: 19, type: !4)
!217 = !DILocalVariable(name: "control", scope: !206, file: !6, line: 21, type: !5)
!218 = !DILocalVariable(name: "status", scope: !206, file: !6, line: 22, type: !5)
!219 = !DILocalVariable(name: "done", scope: !206, file: !6, line: 23, type: !209)
!220 = !DILocation(line: 19, column: 25, scope: !206)
!221 = !DILocation(line: 19, column: 35, scope: !206)
!222 = !DILocation(line: 19, column: 46, scope: !206)
!223 = !DILocation(line: 19, column: 61, scope: !206)
!224 = !DILocation(line: 19, column: 74, scope: !206)
!225 = !DILocation(line: 21, column: 2, scope: !206)
!226 = !DILocation(line: 21, column: 6, scope: !206)
!227 = !DILocation(line: 21, column: 16, scope: !206)
!228 = !DILocation(line: 21, column: 29, scope: !206)
!229 = !DILocation(line: 21, column: 24, scope: !206)
!230 = !DILocation(line: 21, column: 37, scope: !206)
!231 = !DILocation(line: 21, column: 21, scope: !206)
!232 = !DILocation(line: 21, column: 52, scope: !206)
!233 = !DILocation(line: 21, column: 47, scope: !206)
!234 = !DILocation(line: 21, column: 58, scope: !206)
!235 = !DILocation(line: 21, column: 44, scope: !206)
!236 = !DILocation(line: 22, column: 2, scope: !206)
!237 = !DILocation(line: 22, column: 6, scope: !206)
!238 = !DILocation(line: 23, column: 2, scope: !206)
!239 = !DILocation(line: 23, column: 6, scope: !206)
!240 = !DILocation(line: 25, column: 2, scope: !206)
!241 = !DILocation(line: 26, column: 28, scope: !242)
!242 = distinct !DILexicalBlock(scope: !206, file: !6, line: 25, column: 5)
!243 = !DILocation(line: 26, column: 37, scope: !242)
!244 = !DILocation(line: 26, column: 44, scope: !242)
!245 = !DILocation(line: 26, column: 12, scope: !242)
!246 = !DILocation(line: 26, column: 10, scope: !242)
!247 = !DILocation(line: 27, column: 8, scope: !248)
!248 = distinct !DILexicalBlock(scope: !242, file: !6, line: 27, column: 7)
!249 = !DILocation(line: 27, column: 15, scope: !248)
!250 = !DILocation(line: 27, column: 25, scope: !248)
!251 = !DILocation(line: 27, column: 7, scope: !242)
!252 = !DILocation(line: 28, column: 11, scope: !248)
!253 = !DILocation(line: 28, column: 4, scope: !248)
!254 = !DILocation(line: 29, column: 11, scope: !242)
!255 = !DILocation(line: 29, column: 18, scope: !242)
!256 = !DILocation(line: 29, column: 25, scope: !242)
!257 = !DILocation(line: 29, column: 10, scope: !242)
!258 = !DILocation(line: 29, column: 8, scope: !242)
!259 = !DILocation(line: 30, column: 11, scope: !242)
!260 = !DILocation(line: 31, column: 19, scope: !242)
!261 = !DILocation(line: 31, column: 14, scope: !242)
!262 = !DILocation(line: 31, column: 24, scope: !242)
!263 = !DILocation(line: 31, column: 11, scope: !242)
!264 = !DILocation(line: 32, column: 2, scope: !242)
!265 = !DILocation(line: 32, column: 11, scope: !206)
!266 = !DILocation(line: 32, column: 18, scope: !206)
!267 = !DILocation(line: 32, column: 16, scope: !206)
!268 = distinct !{!268, !240, !269, !108}
!269 = !DILocation(line: 32, column: 23, scope: !206)
!270 = !DILocation(line: 33, column: 9, scope: !206)
!271 = !DILocation(line: 33, column: 2, scope: !206)
!272 = !DILocation(line: 34, column: 1, scope: !206)
!273 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !274, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!274 = !DISubroutineType(types: !275)
!275 = !{!5, !5, !4, !4}
