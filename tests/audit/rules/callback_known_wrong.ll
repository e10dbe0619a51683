; ModuleID = 'callback_known_wrong.c'
source_filename = "callback_known_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.ranges_input = type { i64, i64, [510 x i64] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @callback_known_wrong(i64 noundef %space, i64 noundef %first, i64 noundef %pages) #0 !dbg !15 {
entry:
  %space.addr = alloca i64, align 8
  %first.addr = alloca i64, align 8
  %pages.addr = alloca i64, align 8
  %range = alloca [2 x i64], align 16
  store i64 %space, ptr %space.addr, align 8
    #dbg_declare(ptr %space.addr, !19, !DIExpression(), !26)
  store i64 %first, ptr %first.addr, align 8
    #dbg_declare(ptr %first.addr, !20, !DIExpression(), !27)
  store i64 %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !21, !DIExpression(), !28)
  call void @llvm.lifetime.start.p0(i64 16, ptr %range) #5, !dbg !29
    #dbg_declare(ptr %range, !22, !DIExpression(), !30)
  %0 = load i64, ptr %first.addr, align 8, !dbg !31
  store i64 %0, ptr %range, align 8, !dbg !32
  %arrayinit.element = getelementptr inbounds i64, ptr %range, i64 1, !dbg !32
  %1 = load i64, ptr %pages.addr, align 8, !dbg !33
  store i64 %1, ptr %arrayinit.element, align 8, !dbg !32
  %2 = load i64, ptr %pages.addr, align 8, !dbg !34
  %tobool = icmp ne i64 %2, 0, !dbg !34
  br i1 %tobool, label %cond.true, label %cond.false, !dbg !34

cond.true:                                        ; preds = %entry
  %3 = load i64, ptr %space.addr, align 8, !dbg !35
  %arraydecay = getelementptr inbounds [2 x i64], ptr %range, i64 0, i64 0, !dbg !36
  %call = call i64 @flush(i64 noundef %3, ptr noundef @fill_ranges, ptr noundef %arraydecay) #6, !dbg !37
  br label %cond.end, !dbg !34

cond.false:                                       ; preds = %entry
  br label %cond.end, !dbg !34

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %call, %cond.true ], [ 0, %cond.false ], !dbg !34
  call void @llvm.lifetime.end.p0(i64 16, ptr %range) #5, !dbg !38
  ret i64 %cond, !dbg !39
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal i64 @flush(i64 noundef %space, ptr noundef %fill, ptr noundef %data) #0 !dbg !40 {
entry:
  %space.addr = alloca i64, align 8
  %fill.addr = alloca ptr, align 8
  %data.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %count = alloca i32, align 4
  store i64 %space, ptr %space.addr, align 8
    #dbg_declare(ptr %space.addr, !60, !DIExpression(), !67)
  store ptr %fill, ptr %fill.addr, align 8
    #dbg_declare(ptr %fill.addr, !61, !DIExpression(), !68)
  store ptr %data, ptr %data.addr, align 8
    #dbg_declare(ptr %data.addr, !62, !DIExpression(), !69)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !70
    #dbg_declare(ptr %flags, !63, !DIExpression(), !71)
  %call = call i64 @irq_save() #6, !dbg !72
  store i64 %call, ptr %flags, align 8, !dbg !71
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !70
    #dbg_declare(ptr %status, !64, !DIExpression(), !73)
  store i64 -1, ptr %status, align 8, !dbg !73
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !74
    #dbg_declare(ptr %input, !65, !DIExpression(), !75)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !76
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !77
  store ptr %call1, ptr %input, align 8, !dbg !75
  call void @llvm.lifetime.start.p0(i64 4, ptr %count) #5, !dbg !78
    #dbg_declare(ptr %count, !66, !DIExpression(), !79)
  %1 = load i64, ptr %space.addr, align 8, !dbg !80
  %2 = load ptr, ptr %input, align 8, !dbg !81
  %space2 = getelementptr inbounds %struct.ranges_input, ptr %2, i32 0, i32 0, !dbg !82
  store i64 %1, ptr %space2, align 8, !dbg !83
  %3 = load ptr, ptr %input, align 8, !dbg !84
  %flags3 = getelementptr inbounds %struct.ranges_input, ptr %3, i32 0, i32 1, !dbg !85
  store i64 0, ptr %flags3, align 8, !dbg !86
  %4 = load ptr, ptr %fill.addr, align 8, !dbg !87
  %5 = load ptr, ptr %input, align 8, !dbg !88
  %6 = load ptr, ptr %data.addr, align 8, !dbg !89
  %call4 = call i32 %4(ptr noundef %5, ptr noundef %6) #6, !dbg !87
  store i32 %call4, ptr %count, align 4, !dbg !90
  %7 = load i32, ptr %count, align 4, !dbg !91
  %tobool = icmp ne i32 %7, 0, !dbg !91
  br i1 %tobool, label %if.then, label %if.end, !dbg !93

if.then:                                          ; preds = %entry
  %8 = load i32, ptr %count, align 4, !dbg !94
  %conv = trunc i32 %8 to i16, !dbg !94
  %9 = load ptr, ptr %input, align 8, !dbg !95
  %call5 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 176, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %9, ptr noundef null) #6, !dbg !96
  store i64 %call5, ptr %status, align 8, !dbg !97
  br label %if.end, !dbg !98

if.end:                                           ; preds = %if.then, %entry
  %10 = load i64, ptr %flags, align 8, !dbg !99
  call void @irq_restore(i64 noundef %10) #6, !dbg !100
  %11 = load i64, ptr %status, align 8, !dbg !101
  call void @llvm.lifetime.end.p0(i64 4, ptr %count) #5, !dbg !102
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !102
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !102
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !102
  ret i64 %11, !dbg !103
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal i32 @fill_ranges(ptr noundef %list, ptr noundef %data) #0 !dbg !104 {
entry:
  %retval = alloca i32, align 4
  %list.addr = alloca ptr, align 8
  %data.addr = alloca ptr, align 8
  %at = alloca i64, align 8
  %left = alloca i64, align 8
  %n = alloca i32, align 4
  %pages = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %list, ptr %list.addr, align 8
    #dbg_declare(ptr %list.addr, !106, !DIExpression(), !113)
  store ptr %data, ptr %data.addr, align 8
    #dbg_declare(ptr %data.addr, !107, !DIExpression(), !114)
  call void @llvm.lifetime.start.p0(i64 8, ptr %at) #5, !dbg !115
    #dbg_declare(ptr %at, !108, !DIExpression(), !116)
  %0 = load ptr, ptr %data.addr, align 8, !dbg !117
  %arrayidx = getelementptr i64, ptr %0, i64 0, !dbg !117
  %1 = load i64, ptr %arrayidx, align 8, !dbg !117
  store i64 %1, ptr %at, align 8, !dbg !116
  call void @llvm.lifetime.start.p0(i64 8, ptr %left) #5, !dbg !115
    #dbg_declare(ptr %left, !109, !DIExpression(), !118)
  %2 = load ptr, ptr %data.addr, align 8, !dbg !119
  %arrayidx1 = getelementptr i64, ptr %2, i64 1, !dbg !119
  %3 = load i64, ptr %arrayidx1, align 8, !dbg !119
  store i64 %3, ptr %left, align 8, !dbg !118
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #5, !dbg !120
    #dbg_declare(ptr %n, !110, !DIExpression(), !121)
  store i32 0, ptr %n, align 4, !dbg !121
  br label %do.body, !dbg !122

do.body:                                          ; preds = %do.cond, %entry
  call void @llvm.lifetime.start.p0(i64 8, ptr %pages) #5, !dbg !123
    #dbg_declare(ptr %pages, !111, !DIExpression(), !124)
  %4 = load i64, ptr %left, align 8, !dbg !125
  %cmp = icmp ugt i64 %4, 2048, !dbg !126
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !125

cond.true:                                        ; preds = %do.body
  br label %cond.end, !dbg !125

cond.false:                                       ; preds = %do.body
  %5 = load i64, ptr %left, align 8, !dbg !127
  br label %cond.end, !dbg !125

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ 2048, %cond.true ], [ %5, %cond.false ], !dbg !125
  store i64 %cond, ptr %pages, align 8, !dbg !124
  %6 = load i32, ptr %n, align 4, !dbg !128
  %cmp2 = icmp sge i32 %6, 510, !dbg !130
  br i1 %cmp2, label %if.then, label %if.end, !dbg !131

if.then:                                          ; preds = %cond.end
  store i32 -28, ptr %retval, align 4, !dbg !132
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !132

if.end:                                           ; preds = %cond.end
  %7 = load i64, ptr %at, align 8, !dbg !133
  %shl = shl i64 %7, 12, !dbg !134
  %8 = load i64, ptr %pages, align 8, !dbg !135
  %sub = sub i64 %8, 1, !dbg !136
  %or = or i64 %shl, %sub, !dbg !137
  %9 = load ptr, ptr %list.addr, align 8, !dbg !138
  %ranges = getelementptr inbounds %struct.ranges_input, ptr %9, i32 0, i32 2, !dbg !139
  %10 = load i32, ptr %n, align 4, !dbg !140
  %inc = add i32 %10, 1, !dbg !140
  store i32 %inc, ptr %n, align 4, !dbg !140
  %idxprom = sext i32 %10 to i64, !dbg !138
  %arrayidx3 = getelementptr [510 x i64], ptr %ranges, i64 0, i64 %idxprom, !dbg !138
  store i64 %or, ptr %arrayidx3, align 8, !dbg !141
  %11 = load i64, ptr %pages, align 8, !dbg !142
  %12 = load i64, ptr %at, align 8, !dbg !143
  %add = add i64 %12, %11, !dbg !143
  store i64 %add, ptr %at, align 8, !dbg !143
  %13 = load i64, ptr %pages, align 8, !dbg !144
  %14 = load i64, ptr %left, align 8, !dbg !145
  %sub4 = sub i64 %14, %13, !dbg !145
  store i64 %sub4, ptr %left, align 8, !dbg !145
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !146
  br label %cleanup, !dbg !146

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %pages) #5, !dbg !146
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %cleanup5 [
    i32 0, label %cleanup.cont
  ]

cleanup.cont:                                     ; preds = %cleanup
  br label %do.cond, !dbg !147

do.cond:                                          ; preds = %cleanup.cont
  %15 = load i64, ptr %left, align 8, !dbg !148
  %tobool = icmp ne i64 %15, 0, !dbg !147
  br i1 %tobool, label %do.body, label %do.end, !dbg !147, !llvm.loop !149

do.end:                                           ; preds = %do.cond
  %16 = load i32, ptr %n, align 4, !dbg !152
  store i32 %16, ptr %retval, align 4, !dbg !153
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup5, !dbg !153

cleanup5:                                         ; preds = %do.end, %cleanup
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #5, !dbg !154
  call void @llvm.lifetime.end.p0(i64 8, ptr %left) #5, !dbg !154
  call void @llvm.lifetime.end.p0(i64 8, ptr %at) #5, !dbg !154
  %17 = load i32, ptr %retval, align 4, !dbg !154
  ret i32 %17, !dbg !154
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !155 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !160
    #dbg_declare(ptr %flags, !159, !DIExpression(), !161)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !162, !srcloc !163
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !164, !srcloc !165
  %0 = load i64, ptr %flags, align 8, !dbg !166
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !167
  ret i64 %0, !dbg !168
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !169 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !173, !DIExpression(), !175)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !176
    #dbg_declare(ptr %offset, !174, !DIExpression(), !177)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !178, !srcloc !179
  store i64 %0, ptr %offset, align 8, !dbg !178
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !180
  %2 = ptrtoint ptr %1 to i64, !dbg !181
  %3 = load i64, ptr %offset, align 8, !dbg !182
  %add = add i64 %2, %3, !dbg !183
  %4 = inttoptr i64 %add to ptr, !dbg !184
  %5 = load ptr, ptr %4, align 8, !dbg !185
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !186
  ret ptr %5, !dbg !187
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !188 {
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
    #dbg_declare(ptr %code.addr, !194, !DIExpression(), !202)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !195, !DIExpression(), !203)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !196, !DIExpression(), !204)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !197, !DIExpression(), !205)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !198, !DIExpression(), !206)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !207
    #dbg_declare(ptr %control, !199, !DIExpression(), !208)
  %0 = load i16, ptr %code.addr, align 2, !dbg !209
  %conv = zext i16 %0 to i64, !dbg !209
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !210
  %conv1 = zext i16 %1 to i64, !dbg !211
  %shl = shl i64 %conv1, 17, !dbg !212
  %or = or i64 %conv, %shl, !dbg !213
  %2 = load i16, ptr %count.addr, align 2, !dbg !214
  %conv2 = zext i16 %2 to i64, !dbg !215
  %shl3 = shl i64 %conv2, 32, !dbg !216
  %or4 = or i64 %or, %shl3, !dbg !217
  store i64 %or4, ptr %control, align 8, !dbg !208
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !218
    #dbg_declare(ptr %status, !200, !DIExpression(), !219)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !220
    #dbg_declare(ptr %done, !201, !DIExpression(), !221)
  br label %do.body, !dbg !222

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !223
  %4 = load ptr, ptr %input.addr, align 8, !dbg !225
  %5 = load ptr, ptr %output.addr, align 8, !dbg !226
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !227
  store i64 %call, ptr %status, align 8, !dbg !228
  %6 = load i64, ptr %status, align 8, !dbg !229
  %and = and i64 %6, 65535, !dbg !231
  %cmp = icmp ne i64 %and, 0, !dbg !232
  br i1 %cmp, label %if.then, label %if.end, !dbg !233

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !234
  store i64 %7, ptr %retval, align 8, !dbg !235
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !235

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !236
  %shr = lshr i64 %8, 32, !dbg !237
  %and6 = and i64 %shr, 4095, !dbg !238
  %conv7 = trunc i64 %and6 to i16, !dbg !239
  store i16 %conv7, ptr %done, align 2, !dbg !240
  %9 = load i64, ptr %control, align 8, !dbg !241
  %and8 = and i64 %9, -1152640029630136321, !dbg !241
  store i64 %and8, ptr %control, align 8, !dbg !241
  %10 = load i16, ptr %done, align 2, !dbg !242
  %conv9 = zext i16 %10 to i64, !dbg !243
  %shl10 = shl i64 %conv9, 48, !dbg !244
  %11 = load i64, ptr %control, align 8, !dbg !245
  %or11 = or i64 %11, %shl10, !dbg !245
  store i64 %or11, ptr %control, align 8, !dbg !245
  br label %do.cond, !dbg !246

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !247
  %conv12 = zext i16 %12 to i32, !dbg !247
  %13 = load i16, ptr %count.addr, align 2, !dbg !248
  %conv13 = zext i16 %13 to i32, !dbg !248
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !249
  br i1 %cmp14, label %do.body, label %do.end, !dbg !246, !llvm.loop !250

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !252
  store i64 %14, ptr %retval, align 8, !dbg !253
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !253

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !254
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !254
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !254
  %15 = load i64, ptr %retval, align 8, !dbg !254
  ret i64 %15, !dbg !254
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !255 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !259, !DIExpression(), !260)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !261
  %and = and i64 %0, 512, !dbg !263
  %tobool = icmp ne i64 %and, 0, !dbg !263
  br i1 %tobool, label %if.then, label %if.end, !dbg !264

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !265, !srcloc !266
  br label %if.end, !dbg !265

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !267
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !268 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "callback_known_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "b81205e7fdd9b7ce908915a32741c11c")
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
!15 = distinct !DISubprogram(name: "callback_known_wrong", scope: !3, file: !3, line: 48, type: !16, scopeLine: 49, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !18)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7, !7, !7}
!18 = !{!19, !20, !21, !22}
!19 = !DILocalVariable(name: "space", arg: 1, scope: !15, file: !3, line: 48, type: !7)
!20 = !DILocalVariable(name: "first", arg: 2, scope: !15, file: !3, line: 48, type: !7)
!21 = !DILocalVariable(name: "pages", arg: 3, scope: !15, file: !3, line: 48, type: !7)
!22 = !DILocalVariable(name: "range", scope: !15, file: !3, line: 50, type: !23)
!23 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 128, elements: !24)
!24 = !{!25}
!25 = !DISubrange(count: 2)
!26 = !DILocation(line: 48, column: 30, scope: !15)
!27 = !DILocation(line: 48, column: 41, scope: !15)
!28 = !DILocation(line: 48, column: 52, scope: !15)
!29 = !DILocation(line: 50, column: 2, scope: !15)
!30 = !DILocation(line: 50, column: 6, scope: !15)
!31 = !DILocation(line: 50, column: 19, scope: !15)
!32 = !DILocation(line: 50, column: 17, scope: !15)
!33 = !DILocation(line: 50, column: 26, scope: !15)
!34 = !DILocation(line: 52, column: 9, scope: !15)
!35 = !DILocation(line: 52, column: 23, scope: !15)
!36 = !DILocation(line: 52, column: 43, scope: !15)
!37 = !DILocation(line: 52, column: 17, scope: !15)
!38 = !DILocation(line: 53, column: 1, scope: !15)
!39 = !DILocation(line: 52, column: 2, scope: !15)
!40 = distinct !DISubprogram(name: "flush", scope: !3, file: !3, line: 33, type: !41, scopeLine: 34, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !59)
!41 = !DISubroutineType(types: !42)
!42 = !{!7, !7, !43, !57}
!43 = !DIDerivedType(tag: DW_TAG_typedef, name: "fill_t", file: !3, line: 14, baseType: !44)
!44 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !45, size: 64)
!45 = !DISubroutineType(types: !46)
!46 = !{!47, !48, !57}
!47 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !49, size: 64)
!49 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ranges_input", file: !3, line: 8, size: 32768, elements: !50)
!50 = !{!51, !52, !53}
!51 = !DIDerivedType(tag: DW_TAG_member, name: "space", scope: !49, file: !3, line: 9, baseType: !7, size: 64)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !49, file: !3, line: 10, baseType: !7, size: 64, offset: 64)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "ranges", scope: !49, file: !3, line: 11, baseType: !54, size: 32640, offset: 128)
!54 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 32640, elements: !55)
!55 = !{!56}
!56 = !DISubrange(count: 510)
!57 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !58, size: 64)
!58 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!59 = !{!60, !61, !62, !63, !64, !65, !66}
!60 = !DILocalVariable(name: "space", arg: 1, scope: !40, file: !3, line: 33, type: !7)
!61 = !DILocalVariable(name: "fill", arg: 2, scope: !40, file: !3, line: 33, type: !43)
!62 = !DILocalVariable(name: "data", arg: 3, scope: !40, file: !3, line: 33, type: !57)
!63 = !DILocalVariable(name: "flags", scope: !40, file: !3, line: 35, type: !7)
!64 = !DILocalVariable(name: "status", scope: !40, file: !3, line: 35, type: !7)
!65 = !DILocalVariable(name: "input", scope: !40, file: !3, line: 36, type: !48)
!66 = !DILocalVariable(name: "count", scope: !40, file: !3, line: 37, type: !47)
!67 = !DILocation(line: 33, column: 22, scope: !40)
!68 = !DILocation(line: 33, column: 36, scope: !40)
!69 = !DILocation(line: 33, column: 53, scope: !40)
!70 = !DILocation(line: 35, column: 2, scope: !40)
!71 = !DILocation(line: 35, column: 6, scope: !40)
!72 = !DILocation(line: 35, column: 14, scope: !40)
!73 = !DILocation(line: 35, column: 26, scope: !40)
!74 = !DILocation(line: 36, column: 2, scope: !40)
!75 = !DILocation(line: 36, column: 23, scope: !40)
!76 = !DILocation(line: 36, column: 49, scope: !40)
!77 = !DILocation(line: 36, column: 31, scope: !40)
!78 = !DILocation(line: 37, column: 2, scope: !40)
!79 = !DILocation(line: 37, column: 6, scope: !40)
!80 = !DILocation(line: 39, column: 17, scope: !40)
!81 = !DILocation(line: 39, column: 2, scope: !40)
!82 = !DILocation(line: 39, column: 9, scope: !40)
!83 = !DILocation(line: 39, column: 15, scope: !40)
!84 = !DILocation(line: 40, column: 2, scope: !40)
!85 = !DILocation(line: 40, column: 9, scope: !40)
!86 = !DILocation(line: 40, column: 15, scope: !40)
!87 = !DILocation(line: 41, column: 10, scope: !40)
!88 = !DILocation(line: 41, column: 15, scope: !40)
!89 = !DILocation(line: 41, column: 22, scope: !40)
!90 = !DILocation(line: 41, column: 8, scope: !40)
!91 = !DILocation(line: 42, column: 6, scope: !92)
!92 = distinct !DILexicalBlock(scope: !40, file: !3, line: 42, column: 6)
!93 = !DILocation(line: 42, column: 6, scope: !40)
!94 = !DILocation(line: 43, column: 38, scope: !92)
!95 = !DILocation(line: 43, column: 48, scope: !92)
!96 = !DILocation(line: 43, column: 12, scope: !92)
!97 = !DILocation(line: 43, column: 10, scope: !92)
!98 = !DILocation(line: 43, column: 3, scope: !92)
!99 = !DILocation(line: 44, column: 14, scope: !40)
!100 = !DILocation(line: 44, column: 2, scope: !40)
!101 = !DILocation(line: 45, column: 9, scope: !40)
!102 = !DILocation(line: 46, column: 1, scope: !40)
!103 = !DILocation(line: 45, column: 2, scope: !40)
!104 = distinct !DISubprogram(name: "fill_ranges", scope: !3, file: !3, line: 16, type: !45, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !105)
!105 = !{!106, !107, !108, !109, !110, !111}
!106 = !DILocalVariable(name: "list", arg: 1, scope: !104, file: !3, line: 16, type: !48)
!107 = !DILocalVariable(name: "data", arg: 2, scope: !104, file: !3, line: 16, type: !57)
!108 = !DILocalVariable(name: "at", scope: !104, file: !3, line: 18, type: !7)
!109 = !DILocalVariable(name: "left", scope: !104, file: !3, line: 18, type: !7)
!110 = !DILocalVariable(name: "n", scope: !104, file: !3, line: 19, type: !47)
!111 = !DILocalVariable(name: "pages", scope: !112, file: !3, line: 22, type: !7)
!112 = distinct !DILexicalBlock(scope: !104, file: !3, line: 21, column: 5)
!113 = !DILocation(line: 16, column: 45, scope: !104)
!114 = !DILocation(line: 16, column: 62, scope: !104)
!115 = !DILocation(line: 18, column: 2, scope: !104)
!116 = !DILocation(line: 18, column: 6, scope: !104)
!117 = !DILocation(line: 18, column: 11, scope: !104)
!118 = !DILocation(line: 18, column: 20, scope: !104)
!119 = !DILocation(line: 18, column: 27, scope: !104)
!120 = !DILocation(line: 19, column: 2, scope: !104)
!121 = !DILocation(line: 19, column: 6, scope: !104)
!122 = !DILocation(line: 21, column: 2, scope: !104)
!123 = !DILocation(line: 22, column: 3, scope: !112)
!124 = !DILocation(line: 22, column: 7, scope: !112)
!125 = !DILocation(line: 22, column: 15, scope: !112)
!126 = !DILocation(line: 22, column: 20, scope: !112)
!127 = !DILocation(line: 22, column: 36, scope: !112)
!128 = !DILocation(line: 24, column: 7, scope: !129)
!129 = distinct !DILexicalBlock(scope: !112, file: !3, line: 24, column: 7)
!130 = !DILocation(line: 24, column: 9, scope: !129)
!131 = !DILocation(line: 24, column: 7, scope: !112)
!132 = !DILocation(line: 25, column: 4, scope: !129)
!133 = !DILocation(line: 26, column: 23, scope: !112)
!134 = !DILocation(line: 26, column: 26, scope: !112)
!135 = !DILocation(line: 26, column: 35, scope: !112)
!136 = !DILocation(line: 26, column: 41, scope: !112)
!137 = !DILocation(line: 26, column: 32, scope: !112)
!138 = !DILocation(line: 26, column: 3, scope: !112)
!139 = !DILocation(line: 26, column: 9, scope: !112)
!140 = !DILocation(line: 26, column: 17, scope: !112)
!141 = !DILocation(line: 26, column: 21, scope: !112)
!142 = !DILocation(line: 27, column: 9, scope: !112)
!143 = !DILocation(line: 27, column: 6, scope: !112)
!144 = !DILocation(line: 28, column: 11, scope: !112)
!145 = !DILocation(line: 28, column: 8, scope: !112)
!146 = !DILocation(line: 29, column: 2, scope: !104)
!147 = !DILocation(line: 29, column: 2, scope: !112)
!148 = !DILocation(line: 29, column: 11, scope: !104)
!149 = distinct !{!149, !122, !150, !151}
!150 = !DILocation(line: 29, column: 15, scope: !104)
!151 = !{!"llvm.loop.mustprogress"}
!152 = !DILocation(line: 30, column: 9, scope: !104)
!153 = !DILocation(line: 30, column: 2, scope: !104)
!154 = !DILocation(line: 31, column: 1, scope: !104)
!155 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !156, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !158)
!156 = !DISubroutineType(types: !157)
!157 = !{!7}
!158 = !{!159}
!159 = !DILocalVariable(name: "flags", scope: !155, file: !8, line: 42, type: !7)
!160 = !DILocation(line: 42, column: 2, scope: !155)
!161 = !DILocation(line: 42, column: 6, scope: !155)
!162 = !DILocation(line: 44, column: 2, scope: !155)
!163 = !{i64 19531, i64 19540}
!164 = !DILocation(line: 45, column: 2, scope: !155)
!165 = !{i64 19602}
!166 = !DILocation(line: 46, column: 9, scope: !155)
!167 = !DILocation(line: 47, column: 1, scope: !155)
!168 = !DILocation(line: 46, column: 2, scope: !155)
!169 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !170, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !172)
!170 = !DISubroutineType(types: !171)
!171 = !{!6, !5}
!172 = !{!173, !174}
!173 = !DILocalVariable(name: "variable", arg: 1, scope: !169, file: !8, line: 56, type: !5)
!174 = !DILocalVariable(name: "offset", scope: !169, file: !8, line: 58, type: !7)
!175 = !DILocation(line: 56, column: 46, scope: !169)
!176 = !DILocation(line: 58, column: 2, scope: !169)
!177 = !DILocation(line: 58, column: 6, scope: !169)
!178 = !DILocation(line: 60, column: 2, scope: !169)
!179 = !{i64 19903}
!180 = !DILocation(line: 61, column: 25, scope: !169)
!181 = !DILocation(line: 61, column: 20, scope: !169)
!182 = !DILocation(line: 61, column: 36, scope: !169)
!183 = !DILocation(line: 61, column: 34, scope: !169)
!184 = !DILocation(line: 61, column: 10, scope: !169)
!185 = !DILocation(line: 61, column: 9, scope: !169)
!186 = !DILocation(line: 62, column: 1, scope: !169)
!187 = !DILocation(line: 61, column: 2, scope: !169)
!188 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !189, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !193)
!189 = !DISubroutineType(types: !190)
!190 = !{!7, !191, !191, !191, !6, !6}
!191 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !192)
!192 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!193 = !{!194, !195, !196, !197, !198, !199, !200, !201}
!194 = !DILocalVariable(name: "code", arg: 1, scope: !188, file: !8, line: 19, type: !191)
!195 = !DILocalVariable(name: "count", arg: 2, scope: !188, file: !8, line: 19, type: !191)
!196 = !DILocalVariable(name: "varhead", arg: 3, scope: !188, file: !8, line: 19, type: !191)
!197 = !DILocalVariable(name: "input", arg: 4, scope: !188, file: !8, line: 19, type: !6)
!198 = !DILocalVariable(name: "output", arg: 5, scope: !188, file: !8, line: 19, type: !6)
!199 = !DILocalVariable(name: "control", scope: !188, file: !8, line: 21, type: !7)
!200 = !DILocalVariable(name: "status", scope: !188, file: !8, line: 22, type: !7)
!201 = !DILocalVariable(name: "done", scope: !188, file: !8, line: 23, type: !191)
!202 = !DILocation(line: 19, column: 25, scope: !188)
!203 = !DILocation(line: 19, column: 35, scope: !188)
!204 = !DILocation(line: 19, column: 46, scope: !188)
!205 = !DILocation(line: 19, column: 61, scope: !188)
!206 = !DILocation(line: 19, column: 74, scope: !188)
!207 = !DILocation(line: 21, column: 2, scope: !188)
!208 = !DILocation(line: 21, column: 6, scope: !188)
!209 = !DILocation(line: 21, column: 16, scope: !188)
!210 = !DILocation(line: 21, column: 29, scope: !188)
!211 = !DILocation(line: 21, column: 24, scope: !188)
!212 = !DILocation(line: 21, column: 37, scope: !188)
!213 = !DILocation(line: 21, column: 21, scope: !188)
!214 = !DILocation(line: 21, column: 52, scope: !188)
!215 = !DILocation(line: 21, column: 47, scope: !188)
!216 = !DILocation(line: 21, column: 58, scope: !188)
!217 = !DILocation(line: 21, column: 44, scope: !188)
!218 = !DILocation(line: 22, column: 2, scope: !188)
!219 = !DILocation(line: 22, column: 6, scope: !188)
!220 = !DILocation(line: 23, column: 2, scope: !188)
!221 = !DILocation(line: 23, column: 6, scope: !188)
!222 = !DILocation(line: 25, column: 2, scope: !188)
!223 = !DILocation(line: 26, column: 28, scope: !224)
!224 = distinct !DILexicalBlock(scope: !188, file: !8, line: 25, column: 5)
!225 = !DILocation(line: 26, column: 37, scope: !224)
!226 = !DILocation(line: 26, column: 44, scope: !224)
!227 = !DILocation(line: 26, column: 12, scope: !224)
!228 = !DILocation(line: 26, column: 10, scope: !224)
!229 = !DILocation(line: 27, column: 8, scope: !230)
!230 = distinct !DILexicalBlock(scope: !224, file: !8, line: 27, column: 7)
!231 = !DILocation(line: 27, column: 15, scope: !230)
!232 = !DILocation(line: 27, column: 25, scope: !230)
!233 = !DILocation(line: 27, column: 7, scope: !224)
!234 = !DILocation(line: 28, column: 11, scope: !230)
!235 = !DILocation(line: 28, column: 4, scope: !230)
!236 = !DILocation(line: 29, column: 11, scope: !224)
!237 = !DILocation(line: 29, column: 18, scope: !224)
!238 = !DILocation(line: 29, column: 25, scope: !224)
!239 = !DILocation(line: 29, column: 10, scope: !224)
!240 = !DILocation(line: 29, column: 8, scope: !224)
!241 = !DILocation(line: 30, column: 11, scope: !224)
!242 = !DILocation(line: 31, column: 19, scope: !224)
!243 = !DILocation(line: 31, column: 14, scope: !224)
!244 = !DILocation(line: 31, column: 24, scope: !224)
!245 = !DILocation(line: 31, column: 11, scope: !224)
!246 = !DILocation(line: 32, column: 2, scope: !224)
!247 = !DILocation(line: 32, column: 11, scope: !188)
!248 = !DILocation(line: 32, column: 18, scope: !188)
!249 = !DILocation(line: 32, column: 16, scope: !188)
!250 = distinct !{!250, !222, !251, !151}
!251 = !DILocation(line: 32, column: 23, scope: !188)
!252 = !DILocation(line: 33, column: 9, scope: !188)
!253 = !DILocation(line: 33, column: 2, scope: !188)
!254 = !DILocation(line: 34, column: 1, scope: !188)
!255 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !256, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !258)
!256 = !DISubroutineType(types: !257)
!257 = !{null, !7}
!258 = !{!259}
!259 = !DILocalVariable(name: "flags", arg: 1, scope: !255, file: !8, line: 49, type: !7)
!260 = !DILocation(line: 49, column: 36, scope: !255)
!261 = !DILocation(line: 51, column: 6, scope: !262)
!262 = distinct !DILexicalBlock(scope: !255, file: !8, line: 51, column: 6)
!263 = !DILocation(line: 51, column: 12, scope: !262)
!264 = !DILocation(line: 51, column: 6, scope: !255)
!265 = !DILocation(line: 52, column: 3, scope: !262)
!266 = !{i64 19722}
!267 = !DILocation(line: 53, column: 1, scope: !255)
!268 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !269, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!269 = !DISubroutineType(types: !270)
!270 = !{!7, !7, !6, !6}
