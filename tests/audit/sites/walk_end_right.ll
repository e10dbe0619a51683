; ModuleID = 'walk_end_right.c'
source_filename = "walk_end_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @walk_end_right(ptr noundef %names, i32 noundef %count) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %names.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %at = alloca ptr, align 8
  %end = alloca ptr, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  %flags = alloca i64, align 8
  %i = alloca i64, align 8
  %n = alloca i64, align 8
  %output = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %names, ptr %names.addr, align 8
    #dbg_declare(ptr %names.addr, !25, !DIExpression(), !51)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !26, !DIExpression(), !52)
  call void @llvm.lifetime.start.p0(i64 8, ptr %at) #6, !dbg !53
    #dbg_declare(ptr %at, !27, !DIExpression(), !54)
  %0 = load ptr, ptr %names.addr, align 8, !dbg !55
  store ptr %0, ptr %at, align 8, !dbg !54
  call void @llvm.lifetime.start.p0(i64 8, ptr %end) #6, !dbg !53
    #dbg_declare(ptr %end, !28, !DIExpression(), !56)
  %1 = load ptr, ptr %names.addr, align 8, !dbg !57
  %2 = load i32, ptr %count.addr, align 4, !dbg !58
  %idx.ext = zext i32 %2 to i64, !dbg !59
  %add.ptr = getelementptr i32, ptr %1, i64 %idx.ext, !dbg !59
  store ptr %add.ptr, ptr %end, align 8, !dbg !56
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !60
    #dbg_declare(ptr %input, !29, !DIExpression(), !61)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !62
    #dbg_declare(ptr %status, !46, !DIExpression(), !63)
  store i64 0, ptr %status, align 8, !dbg !63
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !62
    #dbg_declare(ptr %flags, !47, !DIExpression(), !64)
  call void @llvm.lifetime.start.p0(i64 8, ptr %i) #6, !dbg !62
    #dbg_declare(ptr %i, !48, !DIExpression(), !65)
  call void @llvm.lifetime.start.p0(i64 8, ptr %n) #6, !dbg !62
    #dbg_declare(ptr %n, !49, !DIExpression(), !66)
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !67
    #dbg_declare(ptr %output, !50, !DIExpression(), !68)
  %3 = load i32, ptr %count.addr, align 4, !dbg !69
  %cmp = icmp ugt i32 %3, 1048576, !dbg !71
  br i1 %cmp, label %if.then, label %if.end, !dbg !72

if.then:                                          ; preds = %entry
  store i64 0, ptr %retval, align 8, !dbg !73
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !73

if.end:                                           ; preds = %entry
  br label %while.cond, !dbg !74

while.cond:                                       ; preds = %if.end15, %if.end
  %4 = load ptr, ptr %at, align 8, !dbg !75
  %5 = load ptr, ptr %end, align 8, !dbg !76
  %cmp1 = icmp ult ptr %4, %5, !dbg !77
  br i1 %cmp1, label %while.body, label %while.end, !dbg !74

while.body:                                       ; preds = %while.cond
  %6 = load ptr, ptr %end, align 8, !dbg !78
  %7 = load ptr, ptr %at, align 8, !dbg !78
  %sub.ptr.lhs.cast = ptrtoint ptr %6 to i64, !dbg !78
  %sub.ptr.rhs.cast = ptrtoint ptr %7 to i64, !dbg !78
  %sub.ptr.sub = sub i64 %sub.ptr.lhs.cast, %sub.ptr.rhs.cast, !dbg !78
  %sub.ptr.div = sdiv exact i64 %sub.ptr.sub, 4, !dbg !78
  %cmp2 = icmp slt i64 %sub.ptr.div, 256, !dbg !78
  br i1 %cmp2, label %cond.true, label %cond.false, !dbg !78

cond.true:                                        ; preds = %while.body
  %8 = load ptr, ptr %end, align 8, !dbg !78
  %9 = load ptr, ptr %at, align 8, !dbg !78
  %sub.ptr.lhs.cast3 = ptrtoint ptr %8 to i64, !dbg !78
  %sub.ptr.rhs.cast4 = ptrtoint ptr %9 to i64, !dbg !78
  %sub.ptr.sub5 = sub i64 %sub.ptr.lhs.cast3, %sub.ptr.rhs.cast4, !dbg !78
  %sub.ptr.div6 = sdiv exact i64 %sub.ptr.sub5, 4, !dbg !78
  br label %cond.end, !dbg !78

cond.false:                                       ; preds = %while.body
  br label %cond.end, !dbg !78

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %sub.ptr.div6, %cond.true ], [ 256, %cond.false ], !dbg !78
  store i64 %cond, ptr %n, align 8, !dbg !80
  %call = call i64 @irq_save() #7, !dbg !81
  store i64 %call, ptr %flags, align 8, !dbg !82
  %10 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !83
  %call7 = call ptr @this_cpu_ptr_load(ptr noundef %10) #7, !dbg !84
  store ptr %call7, ptr %input, align 8, !dbg !85
  %11 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !86
  %call8 = call ptr @this_cpu_ptr_load(ptr noundef %11) #7, !dbg !87
  store ptr %call8, ptr %output, align 8, !dbg !88
  %12 = load ptr, ptr %input, align 8, !dbg !89
  call void @fill_header(ptr noundef %12) #7, !dbg !90
  store i64 0, ptr %i, align 8, !dbg !91
  br label %for.cond, !dbg !93

for.cond:                                         ; preds = %for.inc, %cond.end
  %13 = load i64, ptr %i, align 8, !dbg !94
  %14 = load i64, ptr %n, align 8, !dbg !96
  %cmp9 = icmp ult i64 %13, %14, !dbg !97
  br i1 %cmp9, label %for.body, label %for.end, !dbg !98

for.body:                                         ; preds = %for.cond
  %15 = load ptr, ptr %at, align 8, !dbg !99
  %16 = load i64, ptr %i, align 8, !dbg !100
  %arrayidx = getelementptr i32, ptr %15, i64 %16, !dbg !99
  %17 = load i32, ptr %arrayidx, align 4, !dbg !99
  %18 = load ptr, ptr %input, align 8, !dbg !101
  %names10 = getelementptr inbounds %struct.registers_input, ptr %18, i32 0, i32 4, !dbg !102
  %19 = load i64, ptr %i, align 8, !dbg !103
  %arrayidx11 = getelementptr [0 x i32], ptr %names10, i64 0, i64 %19, !dbg !101
  store i32 %17, ptr %arrayidx11, align 1, !dbg !104
  br label %for.inc, !dbg !101

for.inc:                                          ; preds = %for.body
  %20 = load i64, ptr %i, align 8, !dbg !105
  %inc = add i64 %20, 1, !dbg !105
  store i64 %inc, ptr %i, align 8, !dbg !105
  br label %for.cond, !dbg !106, !llvm.loop !107

for.end:                                          ; preds = %for.cond
  %21 = load i64, ptr %n, align 8, !dbg !110
  %conv = trunc i64 %21 to i16, !dbg !110
  %22 = load ptr, ptr %input, align 8, !dbg !111
  %23 = load ptr, ptr %output, align 8, !dbg !112
  %call12 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %22, ptr noundef %23) #7, !dbg !113
  store i64 %call12, ptr %status, align 8, !dbg !114
  %24 = load i64, ptr %flags, align 8, !dbg !115
  call void @irq_restore(i64 noundef %24) #7, !dbg !116
  %25 = load i64, ptr %status, align 8, !dbg !117
  %call13 = call i32 @succeeded(i64 noundef %25) #7, !dbg !119
  %tobool = icmp ne i32 %call13, 0, !dbg !119
  br i1 %tobool, label %if.end15, label %if.then14, !dbg !120

if.then14:                                        ; preds = %for.end
  br label %while.end, !dbg !121

if.end15:                                         ; preds = %for.end
  %26 = load i64, ptr %n, align 8, !dbg !122
  %27 = load ptr, ptr %at, align 8, !dbg !123
  %add.ptr16 = getelementptr i32, ptr %27, i64 %26, !dbg !123
  store ptr %add.ptr16, ptr %at, align 8, !dbg !123
  br label %while.cond, !dbg !74, !llvm.loop !124

while.end:                                        ; preds = %if.then14, %while.cond
  %28 = load i64, ptr %status, align 8, !dbg !126
  store i64 %28, ptr %retval, align 8, !dbg !127
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !127

cleanup:                                          ; preds = %while.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !128
  call void @llvm.lifetime.end.p0(i64 8, ptr %n) #6, !dbg !128
  call void @llvm.lifetime.end.p0(i64 8, ptr %i) #6, !dbg !128
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !128
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !128
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !128
  call void @llvm.lifetime.end.p0(i64 8, ptr %end) #6, !dbg !128
  call void @llvm.lifetime.end.p0(i64 8, ptr %at) #6, !dbg !128
  %29 = load i64, ptr %retval, align 8, !dbg !128
  ret i64 %29, !dbg !128
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !129 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !134
    #dbg_declare(ptr %flags, !133, !DIExpression(), !135)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !136, !srcloc !137
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !138, !srcloc !139
  %0 = load i64, ptr %flags, align 8, !dbg !140
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !141
  ret i64 %0, !dbg !142
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !143 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !147, !DIExpression(), !149)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !150
    #dbg_declare(ptr %offset, !148, !DIExpression(), !151)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !152, !srcloc !153
  store i64 %0, ptr %offset, align 8, !dbg !152
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !154
  %2 = ptrtoint ptr %1 to i64, !dbg !155
  %3 = load i64, ptr %offset, align 8, !dbg !156
  %add = add i64 %2, %3, !dbg !157
  %4 = inttoptr i64 %add to ptr, !dbg !158
  %5 = load ptr, ptr %4, align 8, !dbg !159
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !160
  ret ptr %5, !dbg !161
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !162 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !167, !DIExpression(), !168)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !169
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !170
  store i64 -1, ptr %partition, align 1, !dbg !171
  %1 = load ptr, ptr %input.addr, align 8, !dbg !172
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !173
  store i32 -2, ptr %vp, align 1, !dbg !174
  %2 = load ptr, ptr %input.addr, align 8, !dbg !175
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !176
  store i8 0, ptr %vtl, align 1, !dbg !177
  %3 = load ptr, ptr %input.addr, align 8, !dbg !178
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !179
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !180
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !180
  ret void, !dbg !181
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !182 {
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
    #dbg_declare(ptr %code.addr, !188, !DIExpression(), !196)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !189, !DIExpression(), !197)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !190, !DIExpression(), !198)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !191, !DIExpression(), !199)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !192, !DIExpression(), !200)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !201
    #dbg_declare(ptr %control, !193, !DIExpression(), !202)
  %0 = load i16, ptr %code.addr, align 2, !dbg !203
  %conv = zext i16 %0 to i64, !dbg !203
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !204
  %conv1 = zext i16 %1 to i64, !dbg !205
  %shl = shl i64 %conv1, 17, !dbg !206
  %or = or i64 %conv, %shl, !dbg !207
  %2 = load i16, ptr %count.addr, align 2, !dbg !208
  %conv2 = zext i16 %2 to i64, !dbg !209
  %shl3 = shl i64 %conv2, 32, !dbg !210
  %or4 = or i64 %or, %shl3, !dbg !211
  store i64 %or4, ptr %control, align 8, !dbg !202
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !212
    #dbg_declare(ptr %status, !194, !DIExpression(), !213)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !214
    #dbg_declare(ptr %done, !195, !DIExpression(), !215)
  br label %do.body, !dbg !216

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !217
  %4 = load ptr, ptr %input.addr, align 8, !dbg !219
  %5 = load ptr, ptr %output.addr, align 8, !dbg !220
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !221
  store i64 %call, ptr %status, align 8, !dbg !222
  %6 = load i64, ptr %status, align 8, !dbg !223
  %and = and i64 %6, 65535, !dbg !225
  %cmp = icmp ne i64 %and, 0, !dbg !226
  br i1 %cmp, label %if.then, label %if.end, !dbg !227

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !228
  store i64 %7, ptr %retval, align 8, !dbg !229
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !229

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !230
  %shr = lshr i64 %8, 32, !dbg !231
  %and6 = and i64 %shr, 4095, !dbg !232
  %conv7 = trunc i64 %and6 to i16, !dbg !233
  store i16 %conv7, ptr %done, align 2, !dbg !234
  %9 = load i64, ptr %control, align 8, !dbg !235
  %and8 = and i64 %9, -1152640029630136321, !dbg !235
  store i64 %and8, ptr %control, align 8, !dbg !235
  %10 = load i16, ptr %done, align 2, !dbg !236
  %conv9 = zext i16 %10 to i64, !dbg !237
  %shl10 = shl i64 %conv9, 48, !dbg !238
  %11 = load i64, ptr %control, align 8, !dbg !239
  %or11 = or i64 %11, %shl10, !dbg !239
  store i64 %or11, ptr %control, align 8, !dbg !239
  br label %do.cond, !dbg !240

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !241
  %conv12 = zext i16 %12 to i32, !dbg !241
  %13 = load i16, ptr %count.addr, align 2, !dbg !242
  %conv13 = zext i16 %13 to i32, !dbg !242
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !243
  br i1 %cmp14, label %do.body, label %do.end, !dbg !240, !llvm.loop !244

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !246
  store i64 %14, ptr %retval, align 8, !dbg !247
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !247

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !248
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !248
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !248
  %15 = load i64, ptr %retval, align 8, !dbg !248
  ret i64 %15, !dbg !248
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !249 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !253, !DIExpression(), !254)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !255
  %and = and i64 %0, 512, !dbg !257
  %tobool = icmp ne i64 %and, 0, !dbg !257
  br i1 %tobool, label %if.then, label %if.end, !dbg !258

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !259, !srcloc !260
  br label %if.end, !dbg !259

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !261
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !262 {
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

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !273 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin noredzone "no-builtins" }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "walk_end_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "68585561fcf7b32f8e2a1ad034ab1551")
!4 = !{!5, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "walk_end_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !46, !47, !48, !49, !50}
!25 = !DILocalVariable(name: "names", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!26 = !DILocalVariable(name: "count", arg: 2, scope: !17, file: !3, line: 8, type: !22)
!27 = !DILocalVariable(name: "at", scope: !17, file: !3, line: 10, type: !20)
!28 = !DILocalVariable(name: "end", scope: !17, file: !3, line: 10, type: !20)
!29 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !30)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !32)
!32 = !{!33, !34, !35, !38, !42}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !31, file: !8, line: 78, baseType: !7, size: 64)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !31, file: !8, line: 79, baseType: !22, size: 32, offset: 64)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !31, file: !8, line: 80, baseType: !36, size: 8, offset: 96)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !37)
!37 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !31, file: !8, line: 81, baseType: !39, size: 24, offset: 104)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 24, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: 3)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !31, file: !8, line: 82, baseType: !43, offset: 128)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, elements: !44)
!44 = !{!45}
!45 = !DISubrange(count: -1)
!46 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 12, type: !7)
!47 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 12, type: !7)
!48 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 12, type: !7)
!49 = !DILocalVariable(name: "n", scope: !17, file: !3, line: 12, type: !7)
!50 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 13, type: !6)
!51 = !DILocation(line: 8, column: 31, scope: !17)
!52 = !DILocation(line: 8, column: 42, scope: !17)
!53 = !DILocation(line: 10, column: 2, scope: !17)
!54 = !DILocation(line: 10, column: 13, scope: !17)
!55 = !DILocation(line: 10, column: 18, scope: !17)
!56 = !DILocation(line: 10, column: 26, scope: !17)
!57 = !DILocation(line: 10, column: 32, scope: !17)
!58 = !DILocation(line: 10, column: 40, scope: !17)
!59 = !DILocation(line: 10, column: 38, scope: !17)
!60 = !DILocation(line: 11, column: 2, scope: !17)
!61 = !DILocation(line: 11, column: 26, scope: !17)
!62 = !DILocation(line: 12, column: 2, scope: !17)
!63 = !DILocation(line: 12, column: 6, scope: !17)
!64 = !DILocation(line: 12, column: 18, scope: !17)
!65 = !DILocation(line: 12, column: 25, scope: !17)
!66 = !DILocation(line: 12, column: 28, scope: !17)
!67 = !DILocation(line: 13, column: 2, scope: !17)
!68 = !DILocation(line: 13, column: 8, scope: !17)
!69 = !DILocation(line: 15, column: 6, scope: !70)
!70 = distinct !DILexicalBlock(scope: !17, file: !3, line: 15, column: 6)
!71 = !DILocation(line: 15, column: 12, scope: !70)
!72 = !DILocation(line: 15, column: 6, scope: !17)
!73 = !DILocation(line: 16, column: 3, scope: !70)
!74 = !DILocation(line: 17, column: 2, scope: !17)
!75 = !DILocation(line: 17, column: 9, scope: !17)
!76 = !DILocation(line: 17, column: 14, scope: !17)
!77 = !DILocation(line: 17, column: 12, scope: !17)
!78 = !DILocation(line: 18, column: 7, scope: !79)
!79 = distinct !DILexicalBlock(scope: !17, file: !3, line: 17, column: 19)
!80 = !DILocation(line: 18, column: 5, scope: !79)
!81 = !DILocation(line: 19, column: 11, scope: !79)
!82 = !DILocation(line: 19, column: 9, scope: !79)
!83 = !DILocation(line: 20, column: 29, scope: !79)
!84 = !DILocation(line: 20, column: 11, scope: !79)
!85 = !DILocation(line: 20, column: 9, scope: !79)
!86 = !DILocation(line: 21, column: 30, scope: !79)
!87 = !DILocation(line: 21, column: 12, scope: !79)
!88 = !DILocation(line: 21, column: 10, scope: !79)
!89 = !DILocation(line: 22, column: 15, scope: !79)
!90 = !DILocation(line: 22, column: 3, scope: !79)
!91 = !DILocation(line: 23, column: 10, scope: !92)
!92 = distinct !DILexicalBlock(scope: !79, file: !3, line: 23, column: 3)
!93 = !DILocation(line: 23, column: 8, scope: !92)
!94 = !DILocation(line: 23, column: 15, scope: !95)
!95 = distinct !DILexicalBlock(scope: !92, file: !3, line: 23, column: 3)
!96 = !DILocation(line: 23, column: 19, scope: !95)
!97 = !DILocation(line: 23, column: 17, scope: !95)
!98 = !DILocation(line: 23, column: 3, scope: !92)
!99 = !DILocation(line: 24, column: 22, scope: !95)
!100 = !DILocation(line: 24, column: 25, scope: !95)
!101 = !DILocation(line: 24, column: 4, scope: !95)
!102 = !DILocation(line: 24, column: 11, scope: !95)
!103 = !DILocation(line: 24, column: 17, scope: !95)
!104 = !DILocation(line: 24, column: 20, scope: !95)
!105 = !DILocation(line: 23, column: 23, scope: !95)
!106 = !DILocation(line: 23, column: 3, scope: !95)
!107 = distinct !{!107, !98, !108, !109}
!108 = !DILocation(line: 24, column: 26, scope: !92)
!109 = !{!"llvm.loop.mustprogress"}
!110 = !DILocation(line: 25, column: 38, scope: !79)
!111 = !DILocation(line: 25, column: 44, scope: !79)
!112 = !DILocation(line: 25, column: 51, scope: !79)
!113 = !DILocation(line: 25, column: 12, scope: !79)
!114 = !DILocation(line: 25, column: 10, scope: !79)
!115 = !DILocation(line: 26, column: 15, scope: !79)
!116 = !DILocation(line: 26, column: 3, scope: !79)
!117 = !DILocation(line: 27, column: 18, scope: !118)
!118 = distinct !DILexicalBlock(scope: !79, file: !3, line: 27, column: 7)
!119 = !DILocation(line: 27, column: 8, scope: !118)
!120 = !DILocation(line: 27, column: 7, scope: !79)
!121 = !DILocation(line: 28, column: 4, scope: !118)
!122 = !DILocation(line: 29, column: 9, scope: !79)
!123 = !DILocation(line: 29, column: 6, scope: !79)
!124 = distinct !{!124, !74, !125, !109}
!125 = !DILocation(line: 30, column: 2, scope: !17)
!126 = !DILocation(line: 31, column: 9, scope: !17)
!127 = !DILocation(line: 31, column: 2, scope: !17)
!128 = !DILocation(line: 32, column: 1, scope: !17)
!129 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !130, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !132)
!130 = !DISubroutineType(types: !131)
!131 = !{!7}
!132 = !{!133}
!133 = !DILocalVariable(name: "flags", scope: !129, file: !8, line: 42, type: !7)
!134 = !DILocation(line: 42, column: 2, scope: !129)
!135 = !DILocation(line: 42, column: 6, scope: !129)
!136 = !DILocation(line: 44, column: 2, scope: !129)
!137 = !{i64 20596, i64 20605}
!138 = !DILocation(line: 45, column: 2, scope: !129)
!139 = !{i64 20667}
!140 = !DILocation(line: 46, column: 9, scope: !129)
!141 = !DILocation(line: 47, column: 1, scope: !129)
!142 = !DILocation(line: 46, column: 2, scope: !129)
!143 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !144, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !146)
!144 = !DISubroutineType(types: !145)
!145 = !{!6, !5}
!146 = !{!147, !148}
!147 = !DILocalVariable(name: "variable", arg: 1, scope: !143, file: !8, line: 56, type: !5)
!148 = !DILocalVariable(name: "offset", scope: !143, file: !8, line: 58, type: !7)
!149 = !DILocation(line: 56, column: 46, scope: !143)
!150 = !DILocation(line: 58, column: 2, scope: !143)
!151 = !DILocation(line: 58, column: 6, scope: !143)
!152 = !DILocation(line: 60, column: 2, scope: !143)
!153 = !{i64 20968}
!154 = !DILocation(line: 61, column: 25, scope: !143)
!155 = !DILocation(line: 61, column: 20, scope: !143)
!156 = !DILocation(line: 61, column: 36, scope: !143)
!157 = !DILocation(line: 61, column: 34, scope: !143)
!158 = !DILocation(line: 61, column: 10, scope: !143)
!159 = !DILocation(line: 61, column: 9, scope: !143)
!160 = !DILocation(line: 62, column: 1, scope: !143)
!161 = !DILocation(line: 61, column: 2, scope: !143)
!162 = distinct !DISubprogram(name: "fill_header", scope: !163, file: !163, line: 17, type: !164, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !166)
!163 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!164 = !DISubroutineType(types: !165)
!165 = !{null, !30}
!166 = !{!167}
!167 = !DILocalVariable(name: "input", arg: 1, scope: !162, file: !163, line: 17, type: !30)
!168 = !DILocation(line: 17, column: 56, scope: !162)
!169 = !DILocation(line: 19, column: 2, scope: !162)
!170 = !DILocation(line: 19, column: 9, scope: !162)
!171 = !DILocation(line: 19, column: 19, scope: !162)
!172 = !DILocation(line: 20, column: 2, scope: !162)
!173 = !DILocation(line: 20, column: 9, scope: !162)
!174 = !DILocation(line: 20, column: 12, scope: !162)
!175 = !DILocation(line: 21, column: 2, scope: !162)
!176 = !DILocation(line: 21, column: 9, scope: !162)
!177 = !DILocation(line: 21, column: 13, scope: !162)
!178 = !DILocation(line: 22, column: 19, scope: !162)
!179 = !DILocation(line: 22, column: 26, scope: !162)
!180 = !DILocation(line: 22, column: 2, scope: !162)
!181 = !DILocation(line: 23, column: 1, scope: !162)
!182 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !183, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !187)
!183 = !DISubroutineType(types: !184)
!184 = !{!7, !185, !185, !185, !6, !6}
!185 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !186)
!186 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!187 = !{!188, !189, !190, !191, !192, !193, !194, !195}
!188 = !DILocalVariable(name: "code", arg: 1, scope: !182, file: !8, line: 19, type: !185)
!189 = !DILocalVariable(name: "count", arg: 2, scope: !182, file: !8, line: 19, type: !185)
!190 = !DILocalVariable(name: "varhead", arg: 3, scope: !182, file: !8, line: 19, type: !185)
!191 = !DILocalVariable(name: "input", arg: 4, scope: !182, file: !8, line: 19, type: !6)
!192 = !DILocalVariable(name: "output", arg: 5, scope: !182, file: !8, line: 19, type: !6)
!193 = !DILocalVariable(name: "control", scope: !182, file: !8, line: 21, type: !7)
!194 = !DILocalVariable(name: "status", scope: !182, file: !8, line: 22, type: !7)
!195 = !DILocalVariable(name: "done", scope: !182, file: !8, line: 23, type: !185)
!196 = !DILocation(line: 19, column: 25, scope: !182)
!197 = !DILocation(line: 19, column: 35, scope: !182)
!198 = !DILocation(line: 19, column: 46, scope: !182)
!199 = !DILocation(line: 19, column: 61, scope: !182)
!200 = !DILocation(line: 19, column: 74, scope: !182)
!201 = !DILocation(line: 21, column: 2, scope: !182)
!202 = !DILocation(line: 21, column: 6, scope: !182)
!203 = !DILocation(line: 21, column: 16, scope: !182)
!204 = !DILocation(line: 21, column: 29, scope: !182)
!205 = !DILocation(line: 21, column: 24, scope: !182)
!206 = !DILocation(line: 21, column: 37, scope: !182)
!207 = !DILocation(line: 21, column: 21, scope: !182)
!208 = !DILocation(line: 21, column: 52, scope: !182)
!209 = !DILocation(line: 21, column: 47, scope: !182)
!210 = !DILocation(line: 21, column: 58, scope: !182)
!211 = !DILocation(line: 21, column: 44, scope: !182)
!212 = !DILocation(line: 22, column: 2, scope: !182)
!213 = !DILocation(line: 22, column: 6, scope: !182)
!214 = !DILocation(line: 23, column: 2, scope: !182)
!215 = !DILocation(line: 23, column: 6, scope: !182)
!216 = !DILocation(line: 25, column: 2, scope: !182)
!217 = !DILocation(line: 26, column: 28, scope: !218)
!218 = distinct !DILexicalBlock(scope: !182, file: !8, line: 25, column: 5)
!219 = !DILocation(line: 26, column: 37, scope: !218)
!220 = !DILocation(line: 26, column: 44, scope: !218)
!221 = !DILocation(line: 26, column: 12, scope: !218)
!222 = !DILocation(line: 26, column: 10, scope: !218)
!223 = !DILocation(line: 27, column: 8, scope: !224)
!224 = distinct !DILexicalBlock(scope: !218, file: !8, line: 27, column: 7)
!225 = !DILocation(line: 27, column: 15, scope: !224)
!226 = !DILocation(line: 27, column: 25, scope: !224)
!227 = !DILocation(line: 27, column: 7, scope: !218)
!228 = !DILocation(line: 28, column: 11, scope: !224)
!229 = !DILocation(line: 28, column: 4, scope: !224)
!230 = !DILocation(line: 29, column: 11, scope: !218)
!231 = !DILocation(line: 29, column: 18, scope: !218)
!232 = !DILocation(line: 29, column: 25, scope: !218)
!233 = !DILocation(line: 29, column: 10, scope: !218)
!234 = !DILocation(line: 29, column: 8, scope: !218)
!235 = !DILocation(line: 30, column: 11, scope: !218)
!236 = !DILocation(line: 31, column: 19, scope: !218)
!237 = !DILocation(line: 31, column: 14, scope: !218)
!238 = !DILocation(line: 31, column: 24, scope: !218)
!239 = !DILocation(line: 31, column: 11, scope: !218)
!240 = !DILocation(line: 32, column: 2, scope: !218)
!241 = !DILocation(line: 32, column: 11, scope: !182)
!242 = !DILocation(line: 32, column: 18, scope: !182)
!243 = !DILocation(line: 32, column: 16, scope: !182)
!244 = distinct !{!244, !216, !245, !109}
!245 = !DILocation(line: 32, column: 23, scope: !182)
!246 = !DILocation(line: 33, column: 9, scope: !182)
!247 = !DILocation(line: 33, column: 2, scope: !182)
!248 = !DILocation(line: 34, column: 1, scope: !182)
!249 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !250, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !252)
!250 = !DISubroutineType(types: !251)
!251 = !{null, !7}
!252 = !{!253}
!253 = !DILocalVariable(name: "flags", arg: 1, scope: !249, file: !8, line: 49, type: !7)
!254 = !DILocation(line: 49, column: 36, scope: !249)
!255 = !DILocation(line: 51, column: 6, scope: !256)
!256 = distinct !DILexicalBlock(scope: !249, file: !8, line: 51, column: 6)
!257 = !DILocation(line: 51, column: 12, scope: !256)
!258 = !DILocation(line: 51, column: 6, scope: !249)
!259 = !DILocation(line: 52, column: 3, scope: !256)
!260 = !{i64 20787}
!261 = !DILocation(line: 53, column: 1, scope: !249)
!262 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !263, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !266)
!263 = !DISubroutineType(types: !264)
!264 = !{!265, !7}
!265 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!266 = !{!267}
!267 = !DILocalVariable(name: "status", arg: 1, scope: !262, file: !8, line: 72, type: !7)
!268 = !DILocation(line: 72, column: 33, scope: !262)
!269 = !DILocation(line: 74, column: 10, scope: !262)
!270 = !DILocation(line: 74, column: 17, scope: !262)
!271 = !DILocation(line: 74, column: 27, scope: !262)
!272 = !DILocation(line: 74, column: 2, scope: !262)
!273 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !274, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!274 = !DISubroutineType(types: !275)
!275 = !{!7, !7, !6, !6}
