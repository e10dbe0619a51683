; ModuleID = 'hv_flush_device_domain_list.c'
source_filename = "hv_flush_device_domain_list.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@.str = private unnamed_addr constant [7 x i8] c"failed\00", align 1, !dbg !15
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !21
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local void @hv_flush_device_domain_list(ptr noundef %domain, i64 noundef %start, i64 noundef %end) #0 !dbg !28 {
entry:
  %domain.addr = alloca ptr, align 8
  %start.addr = alloca i64, align 8
  %end.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %in = alloca ptr, align 8
  %status = alloca i64, align 8
  %count = alloca i16, align 2
  store ptr %domain, ptr %domain.addr, align 8
    #dbg_declare(ptr %domain.addr, !40, !DIExpression(), !49)
  store i64 %start, ptr %start.addr, align 8
    #dbg_declare(ptr %start.addr, !41, !DIExpression(), !50)
  store i64 %end, ptr %end.addr, align 8
    #dbg_declare(ptr %end.addr, !42, !DIExpression(), !51)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #8, !dbg !52
    #dbg_declare(ptr %flags, !43, !DIExpression(), !53)
  %call = call i64 @irq_save() #9, !dbg !54
  store i64 %call, ptr %flags, align 8, !dbg !53
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #8, !dbg !55
    #dbg_declare(ptr %in, !44, !DIExpression(), !56)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !57
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #9, !dbg !57
  store ptr %call1, ptr %in, align 8, !dbg !56
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #8, !dbg !58
    #dbg_declare(ptr %status, !45, !DIExpression(), !59)
  call void @llvm.lifetime.start.p0(i64 2, ptr %count) #8, !dbg !60
    #dbg_declare(ptr %count, !46, !DIExpression(), !61)
  %1 = load ptr, ptr %in, align 8, !dbg !62
  call void @llvm.memset.p0.i64(ptr align 8 %1, i8 0, i64 32, i1 false), !dbg !62
  %2 = load ptr, ptr %in, align 8, !dbg !63
  %3 = load ptr, ptr %domain.addr, align 8, !dbg !64
  call void @put_domain(ptr noundef %2, ptr noundef %3) #9, !dbg !65
  %4 = load ptr, ptr %in, align 8, !dbg !66
  %add.ptr = getelementptr i64, ptr %4, i64 3, !dbg !67
  %5 = load i32, ptr %add.ptr, align 4, !dbg !68
  %or = or i32 %5, 1, !dbg !68
  store i32 %or, ptr %add.ptr, align 4, !dbg !68
  %6 = load ptr, ptr %in, align 8, !dbg !69
  %add.ptr2 = getelementptr i64, ptr %6, i64 4, !dbg !70
  %7 = load i64, ptr %start.addr, align 8, !dbg !71
  %8 = load i64, ptr %end.addr, align 8, !dbg !72
  %call3 = call zeroext i16 @fill_list(ptr noundef %add.ptr2, i64 noundef %7, i64 noundef %8) #9, !dbg !73
  store i16 %call3, ptr %count, align 2, !dbg !74
  %9 = load i16, ptr %count, align 2, !dbg !75
  %conv = zext i16 %9 to i32, !dbg !75
  %cmp = icmp eq i32 %conv, 65535, !dbg !77
  br i1 %cmp, label %if.then, label %if.else, !dbg !78

if.then:                                          ; preds = %entry
  %10 = load ptr, ptr %in, align 8, !dbg !79
  call void @llvm.memset.p0.i64(ptr align 8 %10, i8 0, i64 32, i1 false), !dbg !79
  %11 = load ptr, ptr %in, align 8, !dbg !81
  %12 = load ptr, ptr %domain.addr, align 8, !dbg !82
  call void @put_domain(ptr noundef %11, ptr noundef %12) #9, !dbg !83
  %13 = load ptr, ptr %in, align 8, !dbg !84
  %call5 = call i64 @hv_do_hypercall(i64 noundef 208, ptr noundef %13, ptr noundef null) #9, !dbg !85
  store i64 %call5, ptr %status, align 8, !dbg !86
  br label %if.end, !dbg !87

if.else:                                          ; preds = %entry
  %14 = load i16, ptr %count, align 2, !dbg !88
  %15 = load ptr, ptr %in, align 8, !dbg !90
  %call6 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 209, i16 noundef zeroext %14, i16 noundef zeroext 0, ptr noundef %15, ptr noundef null) #9, !dbg !91
  store i64 %call6, ptr %status, align 8, !dbg !92
  br label %if.end

if.end:                                           ; preds = %if.else, %if.then
  %16 = load i64, ptr %flags, align 8, !dbg !93
  call void @irq_restore(i64 noundef %16) #9, !dbg !94
  %17 = load i64, ptr %status, align 8, !dbg !95
  %call7 = call i32 @succeeded(i64 noundef %17) #9, !dbg !97
  %tobool = icmp ne i32 %call7, 0, !dbg !97
  br i1 %tobool, label %if.end10, label %if.then8, !dbg !98

if.then8:                                         ; preds = %if.end
  %call9 = call i32 (ptr, ...) @_printk(ptr noundef @.str) #9, !dbg !99
  br label %if.end10, !dbg !99

if.end10:                                         ; preds = %if.then8, %if.end
  call void @llvm.lifetime.end.p0(i64 2, ptr %count) #8, !dbg !100
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #8, !dbg !100
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #8, !dbg !100
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #8, !dbg !100
  ret void, !dbg !100
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !101 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #8, !dbg !106
    #dbg_declare(ptr %flags, !105, !DIExpression(), !107)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #8, !dbg !108, !srcloc !109
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #8, !dbg !110, !srcloc !111
  %0 = load i64, ptr %flags, align 8, !dbg !112
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #8, !dbg !113
  ret i64 %0, !dbg !114
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !115 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !119, !DIExpression(), !121)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #8, !dbg !122
    #dbg_declare(ptr %offset, !120, !DIExpression(), !123)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #10, !dbg !124, !srcloc !125
  store i64 %0, ptr %offset, align 8, !dbg !124
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !126
  %2 = ptrtoint ptr %1 to i64, !dbg !127
  %3 = load i64, ptr %offset, align 8, !dbg !128
  %add = add i64 %2, %3, !dbg !129
  %4 = inttoptr i64 %add to ptr, !dbg !130
  %5 = load ptr, ptr %4, align 8, !dbg !131
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #8, !dbg !132
  ret ptr %5, !dbg !133
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @put_domain(ptr noundef %at, ptr noundef %domain) #2 !dbg !134 {
entry:
  %at.addr = alloca ptr, align 8
  %domain.addr = alloca ptr, align 8
  store ptr %at, ptr %at.addr, align 8
    #dbg_declare(ptr %at.addr, !138, !DIExpression(), !140)
  store ptr %domain, ptr %domain.addr, align 8
    #dbg_declare(ptr %domain.addr, !139, !DIExpression(), !141)
  %0 = load ptr, ptr %at.addr, align 8, !dbg !142
  %1 = load ptr, ptr %domain.addr, align 8, !dbg !143
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %0, ptr align 8 %1, i64 24, i1 false), !dbg !144
  ret void, !dbg !145
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal zeroext i16 @fill_list(ptr noundef %list, i64 noundef %start, i64 noundef %end) #0 !dbg !146 {
entry:
  %retval = alloca i16, align 2
  %list.addr = alloca ptr, align 8
  %start.addr = alloca i64, align 8
  %end.addr = alloca i64, align 8
  %pfn = alloca i64, align 8
  %left = alloca i64, align 8
  %count = alloca i16, align 2
  %low = alloca i64, align 8
  %high = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %list, ptr %list.addr, align 8
    #dbg_declare(ptr %list.addr, !150, !DIExpression(), !159)
  store i64 %start, ptr %start.addr, align 8
    #dbg_declare(ptr %start.addr, !151, !DIExpression(), !160)
  store i64 %end, ptr %end.addr, align 8
    #dbg_declare(ptr %end.addr, !152, !DIExpression(), !161)
  call void @llvm.lifetime.start.p0(i64 8, ptr %pfn) #8, !dbg !162
    #dbg_declare(ptr %pfn, !153, !DIExpression(), !163)
  %0 = load i64, ptr %start.addr, align 8, !dbg !164
  %shr = lshr i64 %0, 12, !dbg !165
  store i64 %shr, ptr %pfn, align 8, !dbg !163
  call void @llvm.lifetime.start.p0(i64 8, ptr %left) #8, !dbg !162
    #dbg_declare(ptr %left, !154, !DIExpression(), !166)
  %1 = load i64, ptr %end.addr, align 8, !dbg !167
  %add = add i64 %1, 4095, !dbg !168
  %shr1 = lshr i64 %add, 12, !dbg !169
  %2 = load i64, ptr %pfn, align 8, !dbg !170
  %sub = sub i64 %shr1, %2, !dbg !171
  store i64 %sub, ptr %left, align 8, !dbg !166
  call void @llvm.lifetime.start.p0(i64 2, ptr %count) #8, !dbg !172
    #dbg_declare(ptr %count, !155, !DIExpression(), !173)
  store i16 0, ptr %count, align 2, !dbg !173
  br label %while.cond, !dbg !174

while.cond:                                       ; preds = %cleanup.cont, %entry
  %3 = load i64, ptr %left, align 8, !dbg !175
  %cmp = icmp ugt i64 %3, 0, !dbg !176
  br i1 %cmp, label %while.body, label %while.end, !dbg !174

while.body:                                       ; preds = %while.cond
  call void @llvm.lifetime.start.p0(i64 8, ptr %low) #8, !dbg !177
    #dbg_declare(ptr %low, !156, !DIExpression(), !178)
  call void @llvm.lifetime.start.p0(i64 8, ptr %high) #8, !dbg !177
    #dbg_declare(ptr %high, !158, !DIExpression(), !179)
  %4 = load i16, ptr %count, align 2, !dbg !180
  %conv = zext i16 %4 to i32, !dbg !180
  %cmp2 = icmp sge i32 %conv, 508, !dbg !182
  br i1 %cmp2, label %if.then, label %if.end, !dbg !183

if.then:                                          ; preds = %while.body
  store i16 -1, ptr %retval, align 2, !dbg !184
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !184

if.end:                                           ; preds = %while.body
  %5 = load i64, ptr %pfn, align 8, !dbg !185
  %tobool = icmp ne i64 %5, 0, !dbg !185
  br i1 %tobool, label %cond.true, label %cond.false, !dbg !185

cond.true:                                        ; preds = %if.end
  %6 = load i64, ptr %pfn, align 8, !dbg !186
  %7 = call i64 @llvm.cttz.i64(i64 %6, i1 true), !dbg !187
  %cast = trunc i64 %7 to i32, !dbg !187
  br label %cond.end, !dbg !185

cond.false:                                       ; preds = %if.end
  br label %cond.end, !dbg !185

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ %cast, %cond.true ], [ 63, %cond.false ], !dbg !185
  %conv4 = sext i32 %cond to i64, !dbg !185
  store i64 %conv4, ptr %low, align 8, !dbg !188
  %8 = load i64, ptr %left, align 8, !dbg !189
  %9 = call i64 @llvm.ctlz.i64(i64 %8, i1 true), !dbg !190
  %cast5 = trunc i64 %9 to i32, !dbg !190
  %sub6 = sub i32 63, %cast5, !dbg !191
  %conv7 = sext i32 %sub6 to i64, !dbg !192
  store i64 %conv7, ptr %high, align 8, !dbg !193
  %10 = load i64, ptr %low, align 8, !dbg !194
  %11 = load i64, ptr %high, align 8, !dbg !194
  %cmp8 = icmp ult i64 %10, %11, !dbg !194
  br i1 %cmp8, label %cond.true10, label %cond.false11, !dbg !194

cond.true10:                                      ; preds = %cond.end
  %12 = load i64, ptr %low, align 8, !dbg !194
  br label %cond.end12, !dbg !194

cond.false11:                                     ; preds = %cond.end
  %13 = load i64, ptr %high, align 8, !dbg !194
  br label %cond.end12, !dbg !194

cond.end12:                                       ; preds = %cond.false11, %cond.true10
  %cond13 = phi i64 [ %12, %cond.true10 ], [ %13, %cond.false11 ], !dbg !194
  store i64 %cond13, ptr %low, align 8, !dbg !195
  %14 = load i64, ptr %pfn, align 8, !dbg !196
  %shl = shl i64 %14, 12, !dbg !197
  %15 = load i64, ptr %low, align 8, !dbg !198
  %or = or i64 %shl, %15, !dbg !199
  %16 = load ptr, ptr %list.addr, align 8, !dbg !200
  %17 = load i16, ptr %count, align 2, !dbg !201
  %inc = add i16 %17, 1, !dbg !201
  store i16 %inc, ptr %count, align 2, !dbg !201
  %idxprom = zext i16 %17 to i64, !dbg !200
  %arrayidx = getelementptr i64, ptr %16, i64 %idxprom, !dbg !200
  store i64 %or, ptr %arrayidx, align 8, !dbg !202
  %18 = load i64, ptr %low, align 8, !dbg !203
  %shl14 = shl i64 1, %18, !dbg !204
  %19 = load i64, ptr %pfn, align 8, !dbg !205
  %add15 = add i64 %19, %shl14, !dbg !205
  store i64 %add15, ptr %pfn, align 8, !dbg !205
  %20 = load i64, ptr %low, align 8, !dbg !206
  %shl16 = shl i64 1, %20, !dbg !207
  %21 = load i64, ptr %left, align 8, !dbg !208
  %sub17 = sub i64 %21, %shl16, !dbg !208
  store i64 %sub17, ptr %left, align 8, !dbg !208
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !209
  br label %cleanup, !dbg !209

cleanup:                                          ; preds = %cond.end12, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %high) #8, !dbg !209
  call void @llvm.lifetime.end.p0(i64 8, ptr %low) #8, !dbg !209
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %cleanup19 [
    i32 0, label %cleanup.cont
  ]

cleanup.cont:                                     ; preds = %cleanup
  br label %while.cond, !dbg !174, !llvm.loop !210

while.end:                                        ; preds = %while.cond
  %22 = load i16, ptr %count, align 2, !dbg !212
  store i16 %22, ptr %retval, align 2, !dbg !213
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup19, !dbg !213

cleanup19:                                        ; preds = %while.end, %cleanup
  call void @llvm.lifetime.end.p0(i64 2, ptr %count) #8, !dbg !214
  call void @llvm.lifetime.end.p0(i64 8, ptr %left) #8, !dbg !214
  call void @llvm.lifetime.end.p0(i64 8, ptr %pfn) #8, !dbg !214
  %23 = load i16, ptr %retval, align 2, !dbg !214
  ret i16 %23, !dbg !214
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !215 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #5 !dbg !218 {
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
    #dbg_declare(ptr %code.addr, !222, !DIExpression(), !230)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !223, !DIExpression(), !231)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !224, !DIExpression(), !232)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !225, !DIExpression(), !233)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !226, !DIExpression(), !234)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #8, !dbg !235
    #dbg_declare(ptr %control, !227, !DIExpression(), !236)
  %0 = load i16, ptr %code.addr, align 2, !dbg !237
  %conv = zext i16 %0 to i64, !dbg !237
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !238
  %conv1 = zext i16 %1 to i64, !dbg !239
  %shl = shl i64 %conv1, 17, !dbg !240
  %or = or i64 %conv, %shl, !dbg !241
  %2 = load i16, ptr %count.addr, align 2, !dbg !242
  %conv2 = zext i16 %2 to i64, !dbg !243
  %shl3 = shl i64 %conv2, 32, !dbg !244
  %or4 = or i64 %or, %shl3, !dbg !245
  store i64 %or4, ptr %control, align 8, !dbg !236
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #8, !dbg !246
    #dbg_declare(ptr %status, !228, !DIExpression(), !247)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #8, !dbg !248
    #dbg_declare(ptr %done, !229, !DIExpression(), !249)
  br label %do.body, !dbg !250

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !251
  %4 = load ptr, ptr %input.addr, align 8, !dbg !253
  %5 = load ptr, ptr %output.addr, align 8, !dbg !254
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #9, !dbg !255
  store i64 %call, ptr %status, align 8, !dbg !256
  %6 = load i64, ptr %status, align 8, !dbg !257
  %and = and i64 %6, 65535, !dbg !259
  %cmp = icmp ne i64 %and, 0, !dbg !260
  br i1 %cmp, label %if.then, label %if.end, !dbg !261

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !262
  store i64 %7, ptr %retval, align 8, !dbg !263
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !263

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !264
  %shr = lshr i64 %8, 32, !dbg !265
  %and6 = and i64 %shr, 4095, !dbg !266
  %conv7 = trunc i64 %and6 to i16, !dbg !267
  store i16 %conv7, ptr %done, align 2, !dbg !268
  %9 = load i64, ptr %control, align 8, !dbg !269
  %and8 = and i64 %9, -1152640029630136321, !dbg !269
  store i64 %and8, ptr %control, align 8, !dbg !269
  %10 = load i16, ptr %done, align 2, !dbg !270
  %conv9 = zext i16 %10 to i64, !dbg !271
  %shl10 = shl i64 %conv9, 48, !dbg !272
  %11 = load i64, ptr %control, align 8, !dbg !273
  %or11 = or i64 %11, %shl10, !dbg !273
  store i64 %or11, ptr %control, align 8, !dbg !273
  br label %do.cond, !dbg !274

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !275
  %conv12 = zext i16 %12 to i32, !dbg !275
  %13 = load i16, ptr %count.addr, align 2, !dbg !276
  %conv13 = zext i16 %13 to i32, !dbg !276
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !277
  br i1 %cmp14, label %do.body, label %do.end, !dbg !274, !llvm.loop !278

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !280
  store i64 %14, ptr %retval, align 8, !dbg !281
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !281

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #8, !dbg !282
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #8, !dbg !282
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #8, !dbg !282
  %15 = load i64, ptr %retval, align 8, !dbg !282
  ret i64 %15, !dbg !282
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !283 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !287, !DIExpression(), !288)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !289
  %and = and i64 %0, 512, !dbg !291
  %tobool = icmp ne i64 %and, 0, !dbg !291
  br i1 %tobool, label %if.then, label %if.end, !dbg !292

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #8, !dbg !293, !srcloc !294
  br label %if.end, !dbg !293

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !295
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !296 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !301, !DIExpression(), !302)
  %0 = load i64, ptr %status.addr, align 8, !dbg !303
  %and = and i64 %0, 65535, !dbg !304
  %cmp = icmp eq i64 %and, 0, !dbg !305
  %conv = zext i1 %cmp to i32, !dbg !305
  ret i32 %conv, !dbg !306
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !307 dso_local i32 @_printk(ptr noundef, ...) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #6

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #7

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #7

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nounwind }
attributes #9 = { nobuiltin noredzone "no-builtins" }
attributes #10 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!24, !25, !26}
!llvm.ident = !{!27}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !23, line: 14, type: !13, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !14, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hv_flush_device_domain_list.c", directory: ".", checksumkind: CSK_MD5, checksum: "ec9465c119ab447074e3af0b23e6d4a2")
!4 = !{!5, !9, !12, !13, !6}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../audit/sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !11)
!11 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!14 = !{!15, !0, !21}
!15 = !DIGlobalVariableExpression(var: !16, expr: !DIExpression())
!16 = distinct !DIGlobalVariable(scope: null, file: !3, line: 48, type: !17, isLocal: true, isDefinition: true)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, size: 56, elements: !19)
!18 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!19 = !{!20}
!20 = !DISubrange(count: 7)
!21 = !DIGlobalVariableExpression(var: !22, expr: !DIExpression())
!22 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !23, line: 14, type: !13, isLocal: false, isDefinition: true)
!23 = !DIFile(filename: "./posted.h", directory: ".", checksumkind: CSK_MD5, checksum: "1a5f4d3c7c63d3654cb5215558700365")
!24 = !{i32 7, !"Dwarf Version", i32 5}
!25 = !{i32 2, !"Debug Info Version", i32 3}
!26 = !{i32 1, !"wchar_size", i32 4}
!27 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!28 = distinct !DISubprogram(name: "hv_flush_device_domain_list", scope: !3, file: !3, line: 27, type: !29, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !39)
!29 = !DISubroutineType(types: !30)
!30 = !{null, !31, !38, !38}
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !33)
!33 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "domain", file: !23, line: 27, size: 192, elements: !34)
!34 = !{!35, !36, !37}
!35 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !33, file: !23, line: 28, baseType: !6, size: 64)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "owner", scope: !33, file: !23, line: 29, baseType: !6, size: 64, offset: 64)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !33, file: !23, line: 30, baseType: !6, size: 64, offset: 128)
!38 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!39 = !{!40, !41, !42, !43, !44, !45, !46}
!40 = !DILocalVariable(name: "domain", arg: 1, scope: !28, file: !3, line: 27, type: !31)
!41 = !DILocalVariable(name: "start", arg: 2, scope: !28, file: !3, line: 27, type: !38)
!42 = !DILocalVariable(name: "end", arg: 3, scope: !28, file: !3, line: 28, type: !38)
!43 = !DILocalVariable(name: "flags", scope: !28, file: !3, line: 30, type: !6)
!44 = !DILocalVariable(name: "in", scope: !28, file: !3, line: 31, type: !5)
!45 = !DILocalVariable(name: "status", scope: !28, file: !3, line: 32, type: !6)
!46 = !DILocalVariable(name: "count", scope: !28, file: !3, line: 33, type: !47)
!47 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !7, line: 7, baseType: !48)
!48 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!49 = !DILocation(line: 27, column: 55, scope: !28)
!50 = !DILocation(line: 27, column: 77, scope: !28)
!51 = !DILocation(line: 28, column: 20, scope: !28)
!52 = !DILocation(line: 30, column: 2, scope: !28)
!53 = !DILocation(line: 30, column: 6, scope: !28)
!54 = !DILocation(line: 30, column: 14, scope: !28)
!55 = !DILocation(line: 31, column: 2, scope: !28)
!56 = !DILocation(line: 31, column: 7, scope: !28)
!57 = !DILocation(line: 31, column: 12, scope: !28)
!58 = !DILocation(line: 32, column: 2, scope: !28)
!59 = !DILocation(line: 32, column: 6, scope: !28)
!60 = !DILocation(line: 33, column: 2, scope: !28)
!61 = !DILocation(line: 33, column: 6, scope: !28)
!62 = !DILocation(line: 35, column: 2, scope: !28)
!63 = !DILocation(line: 36, column: 13, scope: !28)
!64 = !DILocation(line: 36, column: 17, scope: !28)
!65 = !DILocation(line: 36, column: 2, scope: !28)
!66 = !DILocation(line: 37, column: 11, scope: !28)
!67 = !DILocation(line: 37, column: 14, scope: !28)
!68 = !DILocation(line: 37, column: 19, scope: !28)
!69 = !DILocation(line: 38, column: 20, scope: !28)
!70 = !DILocation(line: 38, column: 23, scope: !28)
!71 = !DILocation(line: 38, column: 28, scope: !28)
!72 = !DILocation(line: 38, column: 35, scope: !28)
!73 = !DILocation(line: 38, column: 10, scope: !28)
!74 = !DILocation(line: 38, column: 8, scope: !28)
!75 = !DILocation(line: 39, column: 6, scope: !76)
!76 = distinct !DILexicalBlock(scope: !28, file: !3, line: 39, column: 6)
!77 = !DILocation(line: 39, column: 12, scope: !76)
!78 = !DILocation(line: 39, column: 6, scope: !28)
!79 = !DILocation(line: 40, column: 3, scope: !80)
!80 = distinct !DILexicalBlock(scope: !76, file: !3, line: 39, column: 23)
!81 = !DILocation(line: 41, column: 14, scope: !80)
!82 = !DILocation(line: 41, column: 18, scope: !80)
!83 = !DILocation(line: 41, column: 3, scope: !80)
!84 = !DILocation(line: 42, column: 34, scope: !80)
!85 = !DILocation(line: 42, column: 12, scope: !80)
!86 = !DILocation(line: 42, column: 10, scope: !80)
!87 = !DILocation(line: 43, column: 2, scope: !80)
!88 = !DILocation(line: 44, column: 38, scope: !89)
!89 = distinct !DILexicalBlock(scope: !76, file: !3, line: 43, column: 9)
!90 = !DILocation(line: 44, column: 48, scope: !89)
!91 = !DILocation(line: 44, column: 12, scope: !89)
!92 = !DILocation(line: 44, column: 10, scope: !89)
!93 = !DILocation(line: 46, column: 14, scope: !28)
!94 = !DILocation(line: 46, column: 2, scope: !28)
!95 = !DILocation(line: 47, column: 17, scope: !96)
!96 = distinct !DILexicalBlock(scope: !28, file: !3, line: 47, column: 6)
!97 = !DILocation(line: 47, column: 7, scope: !96)
!98 = !DILocation(line: 47, column: 6, scope: !28)
!99 = !DILocation(line: 48, column: 3, scope: !96)
!100 = !DILocation(line: 49, column: 1, scope: !28)
!101 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !102, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !104)
!102 = !DISubroutineType(types: !103)
!103 = !{!6}
!104 = !{!105}
!105 = !DILocalVariable(name: "flags", scope: !101, file: !7, line: 42, type: !6)
!106 = !DILocation(line: 42, column: 2, scope: !101)
!107 = !DILocation(line: 42, column: 6, scope: !101)
!108 = !DILocation(line: 44, column: 2, scope: !101)
!109 = !{i64 22038, i64 22047}
!110 = !DILocation(line: 45, column: 2, scope: !101)
!111 = !{i64 22109}
!112 = !DILocation(line: 46, column: 9, scope: !101)
!113 = !DILocation(line: 47, column: 1, scope: !101)
!114 = !DILocation(line: 46, column: 2, scope: !101)
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
!125 = !{i64 22410}
!126 = !DILocation(line: 61, column: 25, scope: !115)
!127 = !DILocation(line: 61, column: 20, scope: !115)
!128 = !DILocation(line: 61, column: 36, scope: !115)
!129 = !DILocation(line: 61, column: 34, scope: !115)
!130 = !DILocation(line: 61, column: 10, scope: !115)
!131 = !DILocation(line: 61, column: 9, scope: !115)
!132 = !DILocation(line: 62, column: 1, scope: !115)
!133 = !DILocation(line: 61, column: 2, scope: !115)
!134 = distinct !DISubprogram(name: "put_domain", scope: !23, file: !23, line: 33, type: !135, scopeLine: 34, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !137)
!135 = !DISubroutineType(types: !136)
!136 = !{null, !5, !31}
!137 = !{!138, !139}
!138 = !DILocalVariable(name: "at", arg: 1, scope: !134, file: !23, line: 33, type: !5)
!139 = !DILocalVariable(name: "domain", arg: 2, scope: !134, file: !23, line: 33, type: !31)
!140 = !DILocation(line: 33, column: 36, scope: !134)
!141 = !DILocation(line: 33, column: 61, scope: !134)
!142 = !DILocation(line: 35, column: 19, scope: !134)
!143 = !DILocation(line: 35, column: 23, scope: !134)
!144 = !DILocation(line: 35, column: 2, scope: !134)
!145 = !DILocation(line: 36, column: 1, scope: !134)
!146 = distinct !DISubprogram(name: "fill_list", scope: !3, file: !3, line: 7, type: !147, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !149)
!147 = !DISubroutineType(types: !148)
!148 = !{!47, !5, !38, !38}
!149 = !{!150, !151, !152, !153, !154, !155, !156, !158}
!150 = !DILocalVariable(name: "list", arg: 1, scope: !146, file: !3, line: 7, type: !5)
!151 = !DILocalVariable(name: "start", arg: 2, scope: !146, file: !3, line: 7, type: !38)
!152 = !DILocalVariable(name: "end", arg: 3, scope: !146, file: !3, line: 7, type: !38)
!153 = !DILocalVariable(name: "pfn", scope: !146, file: !3, line: 9, type: !38)
!154 = !DILocalVariable(name: "left", scope: !146, file: !3, line: 9, type: !38)
!155 = !DILocalVariable(name: "count", scope: !146, file: !3, line: 10, type: !47)
!156 = !DILocalVariable(name: "low", scope: !157, file: !3, line: 13, type: !38)
!157 = distinct !DILexicalBlock(scope: !146, file: !3, line: 12, column: 19)
!158 = !DILocalVariable(name: "high", scope: !157, file: !3, line: 13, type: !38)
!159 = !DILocation(line: 7, column: 27, scope: !146)
!160 = !DILocation(line: 7, column: 47, scope: !146)
!161 = !DILocation(line: 7, column: 68, scope: !146)
!162 = !DILocation(line: 9, column: 2, scope: !146)
!163 = !DILocation(line: 9, column: 16, scope: !146)
!164 = !DILocation(line: 9, column: 22, scope: !146)
!165 = !DILocation(line: 9, column: 28, scope: !146)
!166 = !DILocation(line: 9, column: 35, scope: !146)
!167 = !DILocation(line: 9, column: 44, scope: !146)
!168 = !DILocation(line: 9, column: 48, scope: !146)
!169 = !DILocation(line: 9, column: 56, scope: !146)
!170 = !DILocation(line: 9, column: 65, scope: !146)
!171 = !DILocation(line: 9, column: 63, scope: !146)
!172 = !DILocation(line: 10, column: 2, scope: !146)
!173 = !DILocation(line: 10, column: 6, scope: !146)
!174 = !DILocation(line: 12, column: 2, scope: !146)
!175 = !DILocation(line: 12, column: 9, scope: !146)
!176 = !DILocation(line: 12, column: 14, scope: !146)
!177 = !DILocation(line: 13, column: 3, scope: !157)
!178 = !DILocation(line: 13, column: 17, scope: !157)
!179 = !DILocation(line: 13, column: 22, scope: !157)
!180 = !DILocation(line: 15, column: 7, scope: !181)
!181 = distinct !DILexicalBlock(scope: !157, file: !3, line: 15, column: 7)
!182 = !DILocation(line: 15, column: 13, scope: !181)
!183 = !DILocation(line: 15, column: 7, scope: !157)
!184 = !DILocation(line: 16, column: 4, scope: !181)
!185 = !DILocation(line: 17, column: 9, scope: !157)
!186 = !DILocation(line: 17, column: 30, scope: !157)
!187 = !DILocation(line: 17, column: 15, scope: !157)
!188 = !DILocation(line: 17, column: 7, scope: !157)
!189 = !DILocation(line: 18, column: 30, scope: !157)
!190 = !DILocation(line: 18, column: 15, scope: !157)
!191 = !DILocation(line: 18, column: 13, scope: !157)
!192 = !DILocation(line: 18, column: 10, scope: !157)
!193 = !DILocation(line: 18, column: 8, scope: !157)
!194 = !DILocation(line: 19, column: 9, scope: !157)
!195 = !DILocation(line: 19, column: 7, scope: !157)
!196 = !DILocation(line: 20, column: 19, scope: !157)
!197 = !DILocation(line: 20, column: 23, scope: !157)
!198 = !DILocation(line: 20, column: 31, scope: !157)
!199 = !DILocation(line: 20, column: 29, scope: !157)
!200 = !DILocation(line: 20, column: 3, scope: !157)
!201 = !DILocation(line: 20, column: 13, scope: !157)
!202 = !DILocation(line: 20, column: 17, scope: !157)
!203 = !DILocation(line: 21, column: 17, scope: !157)
!204 = !DILocation(line: 21, column: 14, scope: !157)
!205 = !DILocation(line: 21, column: 7, scope: !157)
!206 = !DILocation(line: 22, column: 18, scope: !157)
!207 = !DILocation(line: 22, column: 15, scope: !157)
!208 = !DILocation(line: 22, column: 8, scope: !157)
!209 = !DILocation(line: 23, column: 2, scope: !146)
!210 = distinct !{!210, !174, !209, !211}
!211 = !{!"llvm.loop.mustprogress"}
!212 = !DILocation(line: 24, column: 9, scope: !146)
!213 = !DILocation(line: 24, column: 2, scope: !146)
!214 = !DILocation(line: 25, column: 1, scope: !146)
!215 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !216, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!216 = !DISubroutineType(types: !217)
!217 = !{!6, !6, !12, !12}
!218 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !7, file: !7, line: 19, type: !219, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !221)
!219 = !DISubroutineType(types: !220)
!220 = !{!6, !47, !47, !47, !12, !12}
!221 = !{!222, !223, !224, !225, !226, !227, !228, !229}
!222 = !DILocalVariable(name: "code", arg: 1, scope: !218, file: !7, line: 19, type: !47)
!223 = !DILocalVariable(name: "count", arg: 2, scope: !218, file: !7, line: 19, type: !47)
!224 = !DILocalVariable(name: "varhead", arg: 3, scope: !218, file: !7, line: 19, type: !47)
!225 = !DILocalVariable(name: "input", arg: 4, scope: !218, file: !7, line: 19, type: !12)
!226 = !DILocalVariable(name: "output", arg: 5, scope: !218, file: !7, line: 19, type: !12)
!227 = !DILocalVariable(name: "control", scope: !218, file: !7, line: 21, type: !6)
!228 = !DILocalVariable(name: "status", scope: !218, file: !7, line: 22, type: !6)
!229 = !DILocalVariable(name: "done", scope: !218, file: !7, line: 23, type: !47)
!230 = !DILocation(line: 19, column: 25, scope: !218)
!231 = !DILocation(line: 19, column: 35, scope: !218)
!232 = !DILocation(line: 19, column: 46, scope: !218)
!233 = !DILocation(line: 19, column: 61, scope: !218)
!234 = !DILocation(line: 19, column: 74, scope: !218)
!235 = !DILocation(line: 21, column: 2, scope: !218)
!236 = !DILocation(line: 21, column: 6, scope: !218)
!237 = !DILocation(line: 21, column: 16, scope: !218)
!238 = !DILocation(line: 21, column: 29, scope: !218)
!239 = !DILocation(line: 21, column: 24, scope: !218)
!240 = !DILocation(line: 21, column: 37, scope: !218)
!241 = !DILocation(line: 21, column: 21, scope: !218)
!242 = !DILocation(line: 21, column: 52, scope: !218)
!243 = !DILocation(line: 21, column: 47, scope: !218)
!244 = !DILocation(line: 21, column: 58, scope: !218)
!245 = !DILocation(line: 21, column: 44, scope: !218)
!246 = !DILocation(line: 22, column: 2, scope: !218)
!247 = !DILocation(line: 22, column: 6, scope: !218)
!248 = !DILocation(line: 23, column: 2, scope: !218)
!249 = !DILocation(line: 23, column: 6, scope: !218)
!250 = !DILocation(line: 25, column: 2, scope: !218)
!251 = !DILocation(line: 26, column: 28, scope: !252)
!252 = distinct !DILexicalBlock(scope: !218, file: !7, line: 25, column: 5)
!253 = !DILocation(line: 26, column: 37, scope: !252)
!254 = !DILocation(line: 26, column: 44, scope: !252)
!255 = !DILocation(line: 26, column: 12, scope: !252)
!256 = !DILocation(line: 26, column: 10, scope: !252)
!257 = !DILocation(line: 27, column: 8, scope: !258)
!258 = distinct !DILexicalBlock(scope: !252, file: !7, line: 27, column: 7)
!259 = !DILocation(line: 27, column: 15, scope: !258)
!260 = !DILocation(line: 27, column: 25, scope: !258)
!261 = !DILocation(line: 27, column: 7, scope: !252)
!262 = !DILocation(line: 28, column: 11, scope: !258)
!263 = !DILocation(line: 28, column: 4, scope: !258)
!264 = !DILocation(line: 29, column: 11, scope: !252)
!265 = !DILocation(line: 29, column: 18, scope: !252)
!266 = !DILocation(line: 29, column: 25, scope: !252)
!267 = !DILocation(line: 29, column: 10, scope: !252)
!268 = !DILocation(line: 29, column: 8, scope: !252)
!269 = !DILocation(line: 30, column: 11, scope: !252)
!270 = !DILocation(line: 31, column: 19, scope: !252)
!271 = !DILocation(line: 31, column: 14, scope: !252)
!272 = !DILocation(line: 31, column: 24, scope: !252)
!273 = !DILocation(line: 31, column: 11, scope: !252)
!274 = !DILocation(line: 32, column: 2, scope: !252)
!275 = !DILocation(line: 32, column: 11, scope: !218)
!276 = !DILocation(line: 32, column: 18, scope: !218)
!277 = !DILocation(line: 32, column: 16, scope: !218)
!278 = distinct !{!278, !250, !279, !211}
!279 = !DILocation(line: 32, column: 23, scope: !218)
!280 = !DILocation(line: 33, column: 9, scope: !218)
!281 = !DILocation(line: 33, column: 2, scope: !218)
!282 = !DILocation(line: 34, column: 1, scope: !218)
!283 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !284, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !286)
!284 = !DISubroutineType(types: !285)
!285 = !{null, !6}
!286 = !{!287}
!287 = !DILocalVariable(name: "flags", arg: 1, scope: !283, file: !7, line: 49, type: !6)
!288 = !DILocation(line: 49, column: 36, scope: !283)
!289 = !DILocation(line: 51, column: 6, scope: !290)
!290 = distinct !DILexicalBlock(scope: !283, file: !7, line: 51, column: 6)
!291 = !DILocation(line: 51, column: 12, scope: !290)
!292 = !DILocation(line: 51, column: 6, scope: !283)
!293 = !DILocation(line: 52, column: 3, scope: !290)
!294 = !{i64 22229}
!295 = !DILocation(line: 53, column: 1, scope: !283)
!296 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !297, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !300)
!297 = !DISubroutineType(types: !298)
!298 = !{!299, !6}
!299 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!300 = !{!301}
!301 = !DILocalVariable(name: "status", arg: 1, scope: !296, file: !7, line: 72, type: !6)
!302 = !DILocation(line: 72, column: 33, scope: !296)
!303 = !DILocation(line: 74, column: 10, scope: !296)
!304 = !DILocation(line: 74, column: 17, scope: !296)
!305 = !DILocation(line: 74, column: 27, scope: !296)
!306 = !DILocation(line: 74, column: 2, scope: !296)
!307 = !DISubprogram(name: "_printk", scope: !23, file: !23, line: 24, type: !308, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!308 = !DISubroutineType(types: !309)
!309 = !{!299, !310, null}
!310 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !311, size: 64)
!311 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !18)
