; ModuleID = 'before.c'
source_filename = "before.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.withdraw_input = type { i64, i64 }
%struct.property_input = type { i64, i32, i32 }
%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }
%struct.flush_input = type { i64, i64, i64, [0 x i64] }
%struct.request = type { i64, i16 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !14
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @withdraw(i64 noundef %partition, i64 noundef %count) #0 !dbg !20 {
entry:
  %partition.addr = alloca i64, align 8
  %count.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !24, !DIExpression(), !36)
  store i64 %count, ptr %count.addr, align 8
    #dbg_declare(ptr %count.addr, !25, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !38
    #dbg_declare(ptr %flags, !26, !DIExpression(), !39)
  %call = call i64 @irq_save() #8, !dbg !40
  store i64 %call, ptr %flags, align 8, !dbg !39
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #7, !dbg !41
    #dbg_declare(ptr %input, !27, !DIExpression(), !42)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !43
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #8, !dbg !44
  store ptr %call1, ptr %input, align 8, !dbg !42
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #7, !dbg !45
    #dbg_declare(ptr %output, !34, !DIExpression(), !46)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !47
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #8, !dbg !48
  store ptr %call2, ptr %output, align 8, !dbg !46
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !49
    #dbg_declare(ptr %status, !35, !DIExpression(), !50)
  %2 = load i64, ptr %partition.addr, align 8, !dbg !51
  %3 = load ptr, ptr %input, align 8, !dbg !52
  %partition3 = getelementptr inbounds %struct.withdraw_input, ptr %3, i32 0, i32 0, !dbg !53
  store i64 %2, ptr %partition3, align 1, !dbg !54
  %4 = load ptr, ptr %input, align 8, !dbg !55
  %node = getelementptr inbounds %struct.withdraw_input, ptr %4, i32 0, i32 1, !dbg !56
  store i64 0, ptr %node, align 1, !dbg !57
  %5 = load i64, ptr %count.addr, align 8, !dbg !58
  %cmp = icmp ult i64 %5, 512, !dbg !58
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !58

cond.true:                                        ; preds = %entry
  %6 = load i64, ptr %count.addr, align 8, !dbg !58
  br label %cond.end, !dbg !58

cond.false:                                       ; preds = %entry
  br label %cond.end, !dbg !58

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %6, %cond.true ], [ 512, %cond.false ], !dbg !58
  %conv = trunc i64 %cond to i16, !dbg !58
  %7 = load ptr, ptr %input, align 8, !dbg !59
  %8 = load ptr, ptr %output, align 8, !dbg !60
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 73, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %7, ptr noundef %8) #8, !dbg !61
  store i64 %call4, ptr %status, align 8, !dbg !62
  %9 = load i64, ptr %flags, align 8, !dbg !63
  call void @irq_restore(i64 noundef %9) #8, !dbg !64
  %10 = load i64, ptr %status, align 8, !dbg !65
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !66
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #7, !dbg !66
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #7, !dbg !66
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !66
  ret i64 %10, !dbg !67
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !68 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !73
    #dbg_declare(ptr %flags, !72, !DIExpression(), !74)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #7, !dbg !75, !srcloc !76
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #7, !dbg !77, !srcloc !78
  %0 = load i64, ptr %flags, align 8, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !80
  ret i64 %0, !dbg !81
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !82 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !86, !DIExpression(), !88)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #7, !dbg !89
    #dbg_declare(ptr %offset, !87, !DIExpression(), !90)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #9, !dbg !91, !srcloc !92
  store i64 %0, ptr %offset, align 8, !dbg !91
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !93
  %2 = ptrtoint ptr %1 to i64, !dbg !94
  %3 = load i64, ptr %offset, align 8, !dbg !95
  %add = add i64 %2, %3, !dbg !96
  %4 = inttoptr i64 %add to ptr, !dbg !97
  %5 = load ptr, ptr %4, align 8, !dbg !98
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #7, !dbg !99
  ret ptr %5, !dbg !100
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !101 {
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
    #dbg_declare(ptr %code.addr, !107, !DIExpression(), !115)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !108, !DIExpression(), !116)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !109, !DIExpression(), !117)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !110, !DIExpression(), !118)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !111, !DIExpression(), !119)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #7, !dbg !120
    #dbg_declare(ptr %control, !112, !DIExpression(), !121)
  %0 = load i16, ptr %code.addr, align 2, !dbg !122
  %conv = zext i16 %0 to i64, !dbg !122
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !123
  %conv1 = zext i16 %1 to i64, !dbg !124
  %shl = shl i64 %conv1, 17, !dbg !125
  %or = or i64 %conv, %shl, !dbg !126
  %2 = load i16, ptr %count.addr, align 2, !dbg !127
  %conv2 = zext i16 %2 to i64, !dbg !128
  %shl3 = shl i64 %conv2, 32, !dbg !129
  %or4 = or i64 %or, %shl3, !dbg !130
  store i64 %or4, ptr %control, align 8, !dbg !121
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !131
    #dbg_declare(ptr %status, !113, !DIExpression(), !132)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #7, !dbg !133
    #dbg_declare(ptr %done, !114, !DIExpression(), !134)
  br label %do.body, !dbg !135

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !136
  %4 = load ptr, ptr %input.addr, align 8, !dbg !138
  %5 = load ptr, ptr %output.addr, align 8, !dbg !139
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #8, !dbg !140
  store i64 %call, ptr %status, align 8, !dbg !141
  %6 = load i64, ptr %status, align 8, !dbg !142
  %and = and i64 %6, 65535, !dbg !144
  %cmp = icmp ne i64 %and, 0, !dbg !145
  br i1 %cmp, label %if.then, label %if.end, !dbg !146

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !147
  store i64 %7, ptr %retval, align 8, !dbg !148
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !148

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !149
  %shr = lshr i64 %8, 32, !dbg !150
  %and6 = and i64 %shr, 4095, !dbg !151
  %conv7 = trunc i64 %and6 to i16, !dbg !152
  store i16 %conv7, ptr %done, align 2, !dbg !153
  %9 = load i64, ptr %control, align 8, !dbg !154
  %and8 = and i64 %9, -1152640029630136321, !dbg !154
  store i64 %and8, ptr %control, align 8, !dbg !154
  %10 = load i16, ptr %done, align 2, !dbg !155
  %conv9 = zext i16 %10 to i64, !dbg !156
  %shl10 = shl i64 %conv9, 48, !dbg !157
  %11 = load i64, ptr %control, align 8, !dbg !158
  %or11 = or i64 %11, %shl10, !dbg !158
  store i64 %or11, ptr %control, align 8, !dbg !158
  br label %do.cond, !dbg !159

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !160
  %conv12 = zext i16 %12 to i32, !dbg !160
  %13 = load i16, ptr %count.addr, align 2, !dbg !161
  %conv13 = zext i16 %13 to i32, !dbg !161
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !162
  br i1 %cmp14, label %do.body, label %do.end, !dbg !159, !llvm.loop !163

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !166
  store i64 %14, ptr %retval, align 8, !dbg !167
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !167

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #7, !dbg !168
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !168
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #7, !dbg !168
  %15 = load i64, ptr %retval, align 8, !dbg !168
  ret i64 %15, !dbg !168
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !169 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !173, !DIExpression(), !174)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !175
  %and = and i64 %0, 512, !dbg !177
  %tobool = icmp ne i64 %and, 0, !dbg !177
  br i1 %tobool, label %if.then, label %if.end, !dbg !178

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #7, !dbg !179, !srcloc !180
  br label %if.end, !dbg !179

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !181
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @split(i64 noundef %partition, i32 noundef %code) #0 !dbg !182 {
entry:
  %partition.addr = alloca i64, align 8
  %code.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !188, !DIExpression(), !200)
  store i32 %code, ptr %code.addr, align 4
    #dbg_declare(ptr %code.addr, !189, !DIExpression(), !201)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !202
    #dbg_declare(ptr %flags, !190, !DIExpression(), !203)
  %call = call i64 @irq_save() #8, !dbg !204
  store i64 %call, ptr %flags, align 8, !dbg !203
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #7, !dbg !205
    #dbg_declare(ptr %input, !191, !DIExpression(), !206)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !207
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #8, !dbg !208
  store ptr %call1, ptr %input, align 8, !dbg !206
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #7, !dbg !209
    #dbg_declare(ptr %output, !198, !DIExpression(), !210)
  %1 = load ptr, ptr %input, align 8, !dbg !211
  %add.ptr = getelementptr i8, ptr %1, i64 16, !dbg !212
  store ptr %add.ptr, ptr %output, align 8, !dbg !210
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !213
    #dbg_declare(ptr %status, !199, !DIExpression(), !214)
  %2 = load i64, ptr %partition.addr, align 8, !dbg !215
  %3 = load ptr, ptr %input, align 8, !dbg !216
  %partition2 = getelementptr inbounds %struct.property_input, ptr %3, i32 0, i32 0, !dbg !217
  store i64 %2, ptr %partition2, align 1, !dbg !218
  %4 = load i32, ptr %code.addr, align 4, !dbg !219
  %5 = load ptr, ptr %input, align 8, !dbg !220
  %code3 = getelementptr inbounds %struct.property_input, ptr %5, i32 0, i32 1, !dbg !221
  store i32 %4, ptr %code3, align 1, !dbg !222
  %6 = load ptr, ptr %input, align 8, !dbg !223
  %padding = getelementptr inbounds %struct.property_input, ptr %6, i32 0, i32 2, !dbg !224
  store i32 0, ptr %padding, align 1, !dbg !225
  %7 = load ptr, ptr %input, align 8, !dbg !226
  %8 = load ptr, ptr %output, align 8, !dbg !227
  %call4 = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef %7, ptr noundef %8) #8, !dbg !228
  store i64 %call4, ptr %status, align 8, !dbg !229
  %9 = load i64, ptr %flags, align 8, !dbg !230
  call void @irq_restore(i64 noundef %9) #8, !dbg !231
  %10 = load i64, ptr %status, align 8, !dbg !232
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !233
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #7, !dbg !233
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #7, !dbg !233
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !233
  ret i64 %10, !dbg !234
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !235 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @turned(ptr noundef %names, i16 noundef zeroext %n) #0 !dbg !238 {
entry:
  %retval = alloca i64, align 8
  %names.addr = alloca ptr, align 8
  %n.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %i = alloca i16, align 2
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %names, ptr %names.addr, align 8
    #dbg_declare(ptr %names.addr, !244, !DIExpression(), !267)
  store i16 %n, ptr %n.addr, align 2
    #dbg_declare(ptr %n.addr, !245, !DIExpression(), !268)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !269
    #dbg_declare(ptr %flags, !246, !DIExpression(), !270)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !269
    #dbg_declare(ptr %status, !247, !DIExpression(), !271)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #7, !dbg !272
    #dbg_declare(ptr %input, !248, !DIExpression(), !273)
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #7, !dbg !274
    #dbg_declare(ptr %output, !265, !DIExpression(), !275)
  call void @llvm.lifetime.start.p0(i64 2, ptr %i) #7, !dbg !276
    #dbg_declare(ptr %i, !266, !DIExpression(), !277)
  %0 = load i16, ptr %n.addr, align 2, !dbg !278
  %conv = zext i16 %0 to i32, !dbg !278
  %cmp = icmp sgt i32 %conv, 256, !dbg !280
  br i1 %cmp, label %if.then, label %if.end, !dbg !281

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !282
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !282

if.end:                                           ; preds = %entry
  %call = call i64 @irq_save() #8, !dbg !283
  store i64 %call, ptr %flags, align 8, !dbg !284
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !285
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #8, !dbg !286
  store ptr %call2, ptr %input, align 8, !dbg !287
  %2 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !288
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %2) #8, !dbg !289
  store ptr %call3, ptr %output, align 8, !dbg !290
  %3 = load ptr, ptr %input, align 8, !dbg !291
  call void @fill_header(ptr noundef %3) #8, !dbg !292
  store i16 0, ptr %i, align 2, !dbg !293
  br label %for.cond, !dbg !295

for.cond:                                         ; preds = %for.inc, %if.end
  %4 = load i16, ptr %i, align 2, !dbg !296
  %conv4 = zext i16 %4 to i32, !dbg !296
  %5 = load i16, ptr %n.addr, align 2, !dbg !298
  %conv5 = zext i16 %5 to i32, !dbg !298
  %cmp6 = icmp slt i32 %conv4, %conv5, !dbg !299
  br i1 %cmp6, label %for.body, label %for.end, !dbg !300

for.body:                                         ; preds = %for.cond
  %6 = load ptr, ptr %names.addr, align 8, !dbg !301
  %7 = load i16, ptr %i, align 2, !dbg !302
  %idxprom = zext i16 %7 to i64, !dbg !301
  %arrayidx = getelementptr i32, ptr %6, i64 %idxprom, !dbg !301
  %8 = load i32, ptr %arrayidx, align 4, !dbg !301
  %9 = load ptr, ptr %input, align 8, !dbg !303
  %names8 = getelementptr inbounds %struct.registers_input, ptr %9, i32 0, i32 4, !dbg !304
  %10 = load i16, ptr %i, align 2, !dbg !305
  %idxprom9 = zext i16 %10 to i64, !dbg !303
  %arrayidx10 = getelementptr [0 x i32], ptr %names8, i64 0, i64 %idxprom9, !dbg !303
  store i32 %8, ptr %arrayidx10, align 1, !dbg !306
  br label %for.inc, !dbg !303

for.inc:                                          ; preds = %for.body
  %11 = load i16, ptr %i, align 2, !dbg !307
  %inc = add i16 %11, 1, !dbg !307
  store i16 %inc, ptr %i, align 2, !dbg !307
  br label %for.cond, !dbg !308, !llvm.loop !309

for.end:                                          ; preds = %for.cond
  %12 = load i16, ptr %n.addr, align 2, !dbg !311
  %13 = load ptr, ptr %input, align 8, !dbg !312
  %14 = load ptr, ptr %output, align 8, !dbg !313
  %call11 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %12, i16 noundef zeroext 0, ptr noundef %13, ptr noundef %14) #8, !dbg !314
  store i64 %call11, ptr %status, align 8, !dbg !315
  %15 = load i64, ptr %flags, align 8, !dbg !316
  call void @irq_restore(i64 noundef %15) #8, !dbg !317
  %16 = load i64, ptr %status, align 8, !dbg !318
  store i64 %16, ptr %retval, align 8, !dbg !319
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !319

cleanup:                                          ; preds = %for.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %i) #7, !dbg !320
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #7, !dbg !320
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #7, !dbg !320
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !320
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !320
  %17 = load i64, ptr %retval, align 8, !dbg !320
  ret i64 %17, !dbg !320
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !321 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !325, !DIExpression(), !326)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !327
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !328
  store i64 -1, ptr %partition, align 1, !dbg !329
  %1 = load ptr, ptr %input.addr, align 8, !dbg !330
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !331
  store i32 -2, ptr %vp, align 1, !dbg !332
  %2 = load ptr, ptr %input.addr, align 8, !dbg !333
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !334
  store i8 0, ptr %vtl, align 1, !dbg !335
  %3 = load ptr, ptr %input.addr, align 8, !dbg !336
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !337
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !338
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !338
  ret void, !dbg !339
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @macro(i64 noundef %mask) #0 !dbg !340 {
entry:
  %mask.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  store i64 %mask, ptr %mask.addr, align 8
    #dbg_declare(ptr %mask.addr, !344, !DIExpression(), !357)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !358
    #dbg_declare(ptr %flags, !345, !DIExpression(), !359)
  %call = call i64 @irq_save() #8, !dbg !360
  store i64 %call, ptr %flags, align 8, !dbg !359
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #7, !dbg !361
    #dbg_declare(ptr %input, !346, !DIExpression(), !362)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !363
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #8, !dbg !364
  store ptr %call1, ptr %input, align 8, !dbg !362
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !365
    #dbg_declare(ptr %status, !356, !DIExpression(), !366)
  %1 = load i64, ptr %mask.addr, align 8, !dbg !367
  %2 = call i64 @llvm.ctpop.i64(i64 %1), !dbg !367
  %cast = trunc i64 %2 to i32, !dbg !367
  %and = and i32 %cast, 63, !dbg !367
  %conv = trunc i32 %and to i16, !dbg !367
  %3 = load ptr, ptr %input, align 8, !dbg !368
  %call2 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 20, i16 noundef zeroext 1, i16 noundef zeroext %conv, ptr noundef %3, ptr noundef null) #8, !dbg !369
  store i64 %call2, ptr %status, align 8, !dbg !366
  %4 = load i64, ptr %flags, align 8, !dbg !370
  call void @irq_restore(i64 noundef %4) #8, !dbg !371
  %5 = load i64, ptr %status, align 8, !dbg !372
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !373
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #7, !dbg !373
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !373
  ret i64 %5, !dbg !374
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #5

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @early(i16 noundef zeroext %n, i64 noundef %flags_wanted) #0 !dbg !375 {
entry:
  %retval = alloca i64, align 8
  %n.addr = alloca i16, align 2
  %flags_wanted.addr = alloca i64, align 8
  %input = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i16 %n, ptr %n.addr, align 2
    #dbg_declare(ptr %n.addr, !379, !DIExpression(), !391)
  store i64 %flags_wanted, ptr %flags_wanted.addr, align 8
    #dbg_declare(ptr %flags_wanted.addr, !380, !DIExpression(), !392)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #7, !dbg !393
    #dbg_declare(ptr %input, !381, !DIExpression(), !394)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !395
    #dbg_declare(ptr %flags, !389, !DIExpression(), !396)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !395
    #dbg_declare(ptr %status, !390, !DIExpression(), !397)
  %0 = load i16, ptr %n.addr, align 2, !dbg !398
  %tobool = icmp ne i16 %0, 0, !dbg !398
  br i1 %tobool, label %if.end, label %if.then, !dbg !400

if.then:                                          ; preds = %entry
  store i64 0, ptr %retval, align 8, !dbg !401
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !401

if.end:                                           ; preds = %entry
  %1 = load i16, ptr %n.addr, align 2, !dbg !402
  %conv = zext i16 %1 to i32, !dbg !402
  %cmp = icmp sgt i32 %conv, 500, !dbg !404
  br i1 %cmp, label %if.then2, label %if.end3, !dbg !405

if.then2:                                         ; preds = %if.end
  store i64 1, ptr %retval, align 8, !dbg !406
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !406

if.end3:                                          ; preds = %if.end
  %call = call i64 @irq_save() #8, !dbg !407
  store i64 %call, ptr %flags, align 8, !dbg !408
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !409
  %call4 = call ptr @this_cpu_ptr_load(ptr noundef %2) #8, !dbg !410
  store ptr %call4, ptr %input, align 8, !dbg !411
  %3 = load i64, ptr %flags_wanted.addr, align 8, !dbg !412
  %4 = load ptr, ptr %input, align 8, !dbg !413
  %flags5 = getelementptr inbounds %struct.flush_input, ptr %4, i32 0, i32 1, !dbg !414
  store i64 %3, ptr %flags5, align 1, !dbg !415
  %5 = load i16, ptr %n.addr, align 2, !dbg !416
  %6 = load ptr, ptr %input, align 8, !dbg !417
  %call6 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 3, i16 noundef zeroext %5, i16 noundef zeroext 0, ptr noundef %6, ptr noundef null) #8, !dbg !418
  store i64 %call6, ptr %status, align 8, !dbg !419
  %7 = load i64, ptr %flags, align 8, !dbg !420
  call void @irq_restore(i64 noundef %7) #8, !dbg !421
  %8 = load i64, ptr %status, align 8, !dbg !422
  store i64 %8, ptr %retval, align 8, !dbg !423
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !423

cleanup:                                          ; preds = %if.end3, %if.then2, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !424
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !424
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #7, !dbg !424
  %9 = load i64, ptr %retval, align 8, !dbg !424
  ret i64 %9, !dbg !424
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @shifted(i64 noundef %n) #0 !dbg !425 {
entry:
  %n.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  store i64 %n, ptr %n.addr, align 8
    #dbg_declare(ptr %n.addr, !427, !DIExpression(), !432)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !433
    #dbg_declare(ptr %flags, !428, !DIExpression(), !434)
  %call = call i64 @irq_save() #8, !dbg !435
  store i64 %call, ptr %flags, align 8, !dbg !434
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #7, !dbg !436
    #dbg_declare(ptr %input, !429, !DIExpression(), !437)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !438
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #8, !dbg !439
  store ptr %call1, ptr %input, align 8, !dbg !437
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #7, !dbg !440
    #dbg_declare(ptr %output, !430, !DIExpression(), !441)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !442
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #8, !dbg !443
  store ptr %call2, ptr %output, align 8, !dbg !441
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !444
    #dbg_declare(ptr %status, !431, !DIExpression(), !445)
  %2 = load i64, ptr %n.addr, align 8, !dbg !446
  %and = and i64 %2, 255, !dbg !447
  %shl = shl i64 %and, 32, !dbg !448
  %or = or i64 %shl, 80, !dbg !449
  %3 = load ptr, ptr %input, align 8, !dbg !450
  %4 = load ptr, ptr %output, align 8, !dbg !451
  %call3 = call i64 @hv_do_hypercall(i64 noundef %or, ptr noundef %3, ptr noundef %4) #8, !dbg !452
  store i64 %call3, ptr %status, align 8, !dbg !445
  %5 = load i64, ptr %flags, align 8, !dbg !453
  call void @irq_restore(i64 noundef %5) #8, !dbg !454
  %6 = load i64, ptr %status, align 8, !dbg !455
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !456
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #7, !dbg !456
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #7, !dbg !456
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !456
  ret i64 %6, !dbg !457
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @indexed(i16 noundef zeroext %n) #0 !dbg !458 {
entry:
  %n.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %end = alloca ptr, align 8
  %status = alloca i64, align 8
  store i16 %n, ptr %n.addr, align 2
    #dbg_declare(ptr %n.addr, !462, !DIExpression(), !468)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !469
    #dbg_declare(ptr %flags, !463, !DIExpression(), !470)
  %call = call i64 @irq_save() #8, !dbg !471
  store i64 %call, ptr %flags, align 8, !dbg !470
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #7, !dbg !472
    #dbg_declare(ptr %input, !464, !DIExpression(), !473)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !474
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #8, !dbg !475
  store ptr %call1, ptr %input, align 8, !dbg !473
  call void @llvm.lifetime.start.p0(i64 8, ptr %end) #7, !dbg !476
    #dbg_declare(ptr %end, !465, !DIExpression(), !477)
  %1 = load ptr, ptr %input, align 8, !dbg !478
  %names = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 4, !dbg !479
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !478
  %2 = load i16, ptr %n.addr, align 2, !dbg !480
  %conv = zext i16 %2 to i32, !dbg !480
  %and = and i32 %conv, 255, !dbg !481
  %idx.ext = sext i32 %and to i64, !dbg !482
  %add.ptr = getelementptr i32, ptr %arraydecay, i64 %idx.ext, !dbg !482
  store ptr %add.ptr, ptr %end, align 8, !dbg !477
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !483
    #dbg_declare(ptr %status, !467, !DIExpression(), !484)
  %3 = load i16, ptr %n.addr, align 2, !dbg !485
  %conv2 = zext i16 %3 to i32, !dbg !485
  %and3 = and i32 %conv2, 255, !dbg !486
  %conv4 = trunc i32 %and3 to i16, !dbg !485
  %4 = load ptr, ptr %input, align 8, !dbg !487
  %5 = load ptr, ptr %end, align 8, !dbg !488
  %call5 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv4, i16 noundef zeroext 0, ptr noundef %4, ptr noundef %5) #8, !dbg !489
  store i64 %call5, ptr %status, align 8, !dbg !484
  %6 = load i64, ptr %flags, align 8, !dbg !490
  call void @irq_restore(i64 noundef %6) #8, !dbg !491
  %7 = load i64, ptr %status, align 8, !dbg !492
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !493
  call void @llvm.lifetime.end.p0(i64 8, ptr %end) #7, !dbg !493
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #7, !dbg !493
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !493
  ret i64 %7, !dbg !494
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @batches(i64 noundef %total) #0 !dbg !495 {
entry:
  %total.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %n = alloca i16, align 2
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %total, ptr %total.addr, align 8
    #dbg_declare(ptr %total.addr, !497, !DIExpression(), !503)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !504
    #dbg_declare(ptr %flags, !498, !DIExpression(), !505)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !504
    #dbg_declare(ptr %status, !499, !DIExpression(), !506)
  store i64 0, ptr %status, align 8, !dbg !506
  br label %while.cond, !dbg !507

while.cond:                                       ; preds = %cleanup.cont, %entry
  %0 = load i64, ptr %total.addr, align 8, !dbg !508
  %tobool = icmp ne i64 %0, 0, !dbg !507
  br i1 %tobool, label %while.body, label %while.end, !dbg !507

while.body:                                       ; preds = %while.cond
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #7, !dbg !509
    #dbg_declare(ptr %input, !500, !DIExpression(), !510)
  call void @llvm.lifetime.start.p0(i64 2, ptr %n) #7, !dbg !511
    #dbg_declare(ptr %n, !502, !DIExpression(), !512)
  %1 = load i64, ptr %total.addr, align 8, !dbg !513
  %cmp = icmp ult i64 %1, 256, !dbg !513
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !513

cond.true:                                        ; preds = %while.body
  %2 = load i64, ptr %total.addr, align 8, !dbg !513
  br label %cond.end, !dbg !513

cond.false:                                       ; preds = %while.body
  br label %cond.end, !dbg !513

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %2, %cond.true ], [ 256, %cond.false ], !dbg !513
  %conv = trunc i64 %cond to i16, !dbg !513
  store i16 %conv, ptr %n, align 2, !dbg !512
  %call = call i64 @irq_save() #8, !dbg !514
  store i64 %call, ptr %flags, align 8, !dbg !515
  %3 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !516
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %3) #8, !dbg !517
  store ptr %call1, ptr %input, align 8, !dbg !518
  %4 = load i16, ptr %n, align 2, !dbg !519
  %5 = load ptr, ptr %input, align 8, !dbg !520
  %6 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !521
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %6) #8, !dbg !522
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 73, i16 noundef zeroext %4, i16 noundef zeroext 0, ptr noundef %5, ptr noundef %call2) #8, !dbg !523
  store i64 %call3, ptr %status, align 8, !dbg !524
  %7 = load i64, ptr %flags, align 8, !dbg !525
  call void @irq_restore(i64 noundef %7) #8, !dbg !526
  %8 = load i64, ptr %status, align 8, !dbg !527
  %and = and i64 %8, 65535, !dbg !529
  %tobool4 = icmp ne i64 %and, 0, !dbg !529
  br i1 %tobool4, label %if.then, label %if.end, !dbg !530

if.then:                                          ; preds = %cond.end
  store i32 3, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !531

if.end:                                           ; preds = %cond.end
  %9 = load i16, ptr %n, align 2, !dbg !532
  %conv5 = zext i16 %9 to i64, !dbg !532
  %10 = load i64, ptr %total.addr, align 8, !dbg !533
  %sub = sub i64 %10, %conv5, !dbg !533
  store i64 %sub, ptr %total.addr, align 8, !dbg !533
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !534
  br label %cleanup, !dbg !534

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %n) #7, !dbg !534
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #7, !dbg !534
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %unreachable [
    i32 0, label %cleanup.cont
    i32 3, label %while.end
  ]

cleanup.cont:                                     ; preds = %cleanup
  br label %while.cond, !dbg !507, !llvm.loop !535

while.end:                                        ; preds = %cleanup, %while.cond
  %11 = load i64, ptr %status, align 8, !dbg !536
  store i32 1, ptr %cleanup.dest.slot, align 4
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !537
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !537
  ret i64 %11, !dbg !538

unreachable:                                      ; preds = %cleanup
  unreachable
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @halves(i32 noundef %second) #0 !dbg !539 {
entry:
  %second.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %page = alloca ptr, align 8
  %status = alloca i64, align 8
  store i32 %second, ptr %second.addr, align 4
    #dbg_declare(ptr %second.addr, !544, !DIExpression(), !548)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !549
    #dbg_declare(ptr %flags, !545, !DIExpression(), !550)
  %call = call i64 @irq_save() #8, !dbg !551
  store i64 %call, ptr %flags, align 8, !dbg !550
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #7, !dbg !552
    #dbg_declare(ptr %page, !546, !DIExpression(), !553)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !554
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #8, !dbg !555
  store ptr %call1, ptr %page, align 8, !dbg !553
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !556
    #dbg_declare(ptr %status, !547, !DIExpression(), !557)
  %1 = load i32, ptr %second.addr, align 4, !dbg !558
  %tobool = icmp ne i32 %1, 0, !dbg !558
  br i1 %tobool, label %if.then, label %if.end, !dbg !560

if.then:                                          ; preds = %entry
  %2 = load ptr, ptr %page, align 8, !dbg !561
  %add.ptr = getelementptr i8, ptr %2, i64 2048, !dbg !561
  store ptr %add.ptr, ptr %page, align 8, !dbg !561
  br label %if.end, !dbg !562

if.end:                                           ; preds = %if.then, %entry
  %3 = load ptr, ptr %page, align 8, !dbg !563
  %call2 = call i64 @hv_do_hypercall(i64 noundef 70, ptr noundef null, ptr noundef %3) #8, !dbg !564
  store i64 %call2, ptr %status, align 8, !dbg !565
  %4 = load i64, ptr %flags, align 8, !dbg !566
  call void @irq_restore(i64 noundef %4) #8, !dbg !567
  %5 = load i64, ptr %status, align 8, !dbg !568
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !569
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #7, !dbg !569
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !569
  ret i64 %5, !dbg !570
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @twice(ptr noundef %request) #0 !dbg !571 {
entry:
  %request.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store ptr %request, ptr %request.addr, align 8
    #dbg_declare(ptr %request.addr, !580, !DIExpression(), !584)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !585
    #dbg_declare(ptr %flags, !581, !DIExpression(), !586)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !585
    #dbg_declare(ptr %status, !582, !DIExpression(), !587)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #7, !dbg !588
    #dbg_declare(ptr %input, !583, !DIExpression(), !589)
  %call = call i64 @irq_save() #8, !dbg !590
  store i64 %call, ptr %flags, align 8, !dbg !591
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !592
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #8, !dbg !593
  store ptr %call1, ptr %input, align 8, !dbg !594
  %1 = load ptr, ptr %request.addr, align 8, !dbg !595
  %partition = getelementptr inbounds %struct.request, ptr %1, i32 0, i32 0, !dbg !596
  %2 = load i64, ptr %partition, align 8, !dbg !596
  %3 = load ptr, ptr %input, align 8, !dbg !597
  %partition2 = getelementptr inbounds %struct.withdraw_input, ptr %3, i32 0, i32 0, !dbg !598
  store i64 %2, ptr %partition2, align 1, !dbg !599
  %4 = load ptr, ptr %request.addr, align 8, !dbg !600
  %count = getelementptr inbounds %struct.request, ptr %4, i32 0, i32 1, !dbg !600
  %5 = load i16, ptr %count, align 8, !dbg !600
  %conv = zext i16 %5 to i32, !dbg !600
  %cmp = icmp slt i32 %conv, 512, !dbg !600
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !600

cond.true:                                        ; preds = %entry
  %6 = load ptr, ptr %request.addr, align 8, !dbg !600
  %count4 = getelementptr inbounds %struct.request, ptr %6, i32 0, i32 1, !dbg !600
  %7 = load i16, ptr %count4, align 8, !dbg !600
  %conv5 = zext i16 %7 to i32, !dbg !600
  br label %cond.end, !dbg !600

cond.false:                                       ; preds = %entry
  br label %cond.end, !dbg !600

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ %conv5, %cond.true ], [ 512, %cond.false ], !dbg !600
  %conv6 = trunc i32 %cond to i16, !dbg !600
  %8 = load ptr, ptr %input, align 8, !dbg !601
  %9 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !602
  %call7 = call ptr @this_cpu_ptr_load(ptr noundef %9) #8, !dbg !603
  %call8 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 73, i16 noundef zeroext %conv6, i16 noundef zeroext 0, ptr noundef %8, ptr noundef %call7) #8, !dbg !604
  store i64 %call8, ptr %status, align 8, !dbg !605
  %10 = load i64, ptr %flags, align 8, !dbg !606
  call void @irq_restore(i64 noundef %10) #8, !dbg !607
  %11 = load i64, ptr %status, align 8, !dbg !608
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #7, !dbg !609
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !609
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !609
  ret i64 %11, !dbg !610
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #6

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { nounwind }
attributes #8 = { nobuiltin noredzone "no-builtins" }
attributes #9 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!16, !17, !18}
!llvm.ident = !{!19}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 5, type: !12, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !13, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "before.c", directory: ".", checksumkind: CSK_MD5, checksum: "a65d05b1d200cdfafec87255a47c4a73")
!4 = !{!5, !9, !11, !12, !6}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../../audit/sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!10 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!13 = !{!0, !14}
!14 = !DIGlobalVariableExpression(var: !15, expr: !DIExpression())
!15 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 5, type: !12, isLocal: false, isDefinition: true)
!16 = !{i32 7, !"Dwarf Version", i32 5}
!17 = !{i32 2, !"Debug Info Version", i32 3}
!18 = !{i32 1, !"wchar_size", i32 4}
!19 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!20 = distinct !DISubprogram(name: "withdraw", scope: !3, file: !3, line: 8, type: !21, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!21 = !DISubroutineType(types: !22)
!22 = !{!6, !6, !6}
!23 = !{!24, !25, !26, !27, !34, !35}
!24 = !DILocalVariable(name: "partition", arg: 1, scope: !20, file: !3, line: 8, type: !6)
!25 = !DILocalVariable(name: "count", arg: 2, scope: !20, file: !3, line: 8, type: !6)
!26 = !DILocalVariable(name: "flags", scope: !20, file: !3, line: 10, type: !6)
!27 = !DILocalVariable(name: "input", scope: !20, file: !3, line: 11, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "withdraw_input", file: !30, line: 58, size: 128, elements: !31)
!30 = !DIFile(filename: "./../../audit/sites/site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!31 = !{!32, !33}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !29, file: !30, line: 59, baseType: !6, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "node", scope: !29, file: !30, line: 60, baseType: !6, size: 64, offset: 64)
!34 = !DILocalVariable(name: "output", scope: !20, file: !3, line: 12, type: !5)
!35 = !DILocalVariable(name: "status", scope: !20, file: !3, line: 13, type: !6)
!36 = !DILocation(line: 8, column: 18, scope: !20)
!37 = !DILocation(line: 8, column: 33, scope: !20)
!38 = !DILocation(line: 10, column: 2, scope: !20)
!39 = !DILocation(line: 10, column: 6, scope: !20)
!40 = !DILocation(line: 10, column: 14, scope: !20)
!41 = !DILocation(line: 11, column: 2, scope: !20)
!42 = !DILocation(line: 11, column: 25, scope: !20)
!43 = !DILocation(line: 11, column: 51, scope: !20)
!44 = !DILocation(line: 11, column: 33, scope: !20)
!45 = !DILocation(line: 12, column: 2, scope: !20)
!46 = !DILocation(line: 12, column: 7, scope: !20)
!47 = !DILocation(line: 12, column: 34, scope: !20)
!48 = !DILocation(line: 12, column: 16, scope: !20)
!49 = !DILocation(line: 13, column: 2, scope: !20)
!50 = !DILocation(line: 13, column: 6, scope: !20)
!51 = !DILocation(line: 15, column: 21, scope: !20)
!52 = !DILocation(line: 15, column: 2, scope: !20)
!53 = !DILocation(line: 15, column: 9, scope: !20)
!54 = !DILocation(line: 15, column: 19, scope: !20)
!55 = !DILocation(line: 16, column: 2, scope: !20)
!56 = !DILocation(line: 16, column: 9, scope: !20)
!57 = !DILocation(line: 16, column: 14, scope: !20)
!58 = !DILocation(line: 17, column: 37, scope: !20)
!59 = !DILocation(line: 17, column: 60, scope: !20)
!60 = !DILocation(line: 17, column: 67, scope: !20)
!61 = !DILocation(line: 17, column: 11, scope: !20)
!62 = !DILocation(line: 17, column: 9, scope: !20)
!63 = !DILocation(line: 18, column: 14, scope: !20)
!64 = !DILocation(line: 18, column: 2, scope: !20)
!65 = !DILocation(line: 19, column: 9, scope: !20)
!66 = !DILocation(line: 20, column: 1, scope: !20)
!67 = !DILocation(line: 19, column: 2, scope: !20)
!68 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !69, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !71)
!69 = !DISubroutineType(types: !70)
!70 = !{!6}
!71 = !{!72}
!72 = !DILocalVariable(name: "flags", scope: !68, file: !7, line: 42, type: !6)
!73 = !DILocation(line: 42, column: 2, scope: !68)
!74 = !DILocation(line: 42, column: 6, scope: !68)
!75 = !DILocation(line: 44, column: 2, scope: !68)
!76 = !{i64 23954, i64 23963}
!77 = !DILocation(line: 45, column: 2, scope: !68)
!78 = !{i64 24025}
!79 = !DILocation(line: 46, column: 9, scope: !68)
!80 = !DILocation(line: 47, column: 1, scope: !68)
!81 = !DILocation(line: 46, column: 2, scope: !68)
!82 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !83, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !85)
!83 = !DISubroutineType(types: !84)
!84 = !{!11, !12}
!85 = !{!86, !87}
!86 = !DILocalVariable(name: "variable", arg: 1, scope: !82, file: !7, line: 56, type: !12)
!87 = !DILocalVariable(name: "offset", scope: !82, file: !7, line: 58, type: !6)
!88 = !DILocation(line: 56, column: 46, scope: !82)
!89 = !DILocation(line: 58, column: 2, scope: !82)
!90 = !DILocation(line: 58, column: 6, scope: !82)
!91 = !DILocation(line: 60, column: 2, scope: !82)
!92 = !{i64 24326}
!93 = !DILocation(line: 61, column: 25, scope: !82)
!94 = !DILocation(line: 61, column: 20, scope: !82)
!95 = !DILocation(line: 61, column: 36, scope: !82)
!96 = !DILocation(line: 61, column: 34, scope: !82)
!97 = !DILocation(line: 61, column: 10, scope: !82)
!98 = !DILocation(line: 61, column: 9, scope: !82)
!99 = !DILocation(line: 62, column: 1, scope: !82)
!100 = !DILocation(line: 61, column: 2, scope: !82)
!101 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !7, file: !7, line: 19, type: !102, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !106)
!102 = !DISubroutineType(types: !103)
!103 = !{!6, !104, !104, !104, !11, !11}
!104 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !7, line: 7, baseType: !105)
!105 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!106 = !{!107, !108, !109, !110, !111, !112, !113, !114}
!107 = !DILocalVariable(name: "code", arg: 1, scope: !101, file: !7, line: 19, type: !104)
!108 = !DILocalVariable(name: "count", arg: 2, scope: !101, file: !7, line: 19, type: !104)
!109 = !DILocalVariable(name: "varhead", arg: 3, scope: !101, file: !7, line: 19, type: !104)
!110 = !DILocalVariable(name: "input", arg: 4, scope: !101, file: !7, line: 19, type: !11)
!111 = !DILocalVariable(name: "output", arg: 5, scope: !101, file: !7, line: 19, type: !11)
!112 = !DILocalVariable(name: "control", scope: !101, file: !7, line: 21, type: !6)
!113 = !DILocalVariable(name: "status", scope: !101, file: !7, line: 22, type: !6)
!114 = !DILocalVariable(name: "done", scope: !101, file: !7, line: 23, type: !104)
!115 = !DILocation(line: 19, column: 25, scope: !101)
!116 = !DILocation(line: 19, column: 35, scope: !101)
!117 = !DILocation(line: 19, column: 46, scope: !101)
!118 = !DILocation(line: 19, column: 61, scope: !101)
!119 = !DILocation(line: 19, column: 74, scope: !101)
!120 = !DILocation(line: 21, column: 2, scope: !101)
!121 = !DILocation(line: 21, column: 6, scope: !101)
!122 = !DILocation(line: 21, column: 16, scope: !101)
!123 = !DILocation(line: 21, column: 29, scope: !101)
!124 = !DILocation(line: 21, column: 24, scope: !101)
!125 = !DILocation(line: 21, column: 37, scope: !101)
!126 = !DILocation(line: 21, column: 21, scope: !101)
!127 = !DILocation(line: 21, column: 52, scope: !101)
!128 = !DILocation(line: 21, column: 47, scope: !101)
!129 = !DILocation(line: 21, column: 58, scope: !101)
!130 = !DILocation(line: 21, column: 44, scope: !101)
!131 = !DILocation(line: 22, column: 2, scope: !101)
!132 = !DILocation(line: 22, column: 6, scope: !101)
!133 = !DILocation(line: 23, column: 2, scope: !101)
!134 = !DILocation(line: 23, column: 6, scope: !101)
!135 = !DILocation(line: 25, column: 2, scope: !101)
!136 = !DILocation(line: 26, column: 28, scope: !137)
!137 = distinct !DILexicalBlock(scope: !101, file: !7, line: 25, column: 5)
!138 = !DILocation(line: 26, column: 37, scope: !137)
!139 = !DILocation(line: 26, column: 44, scope: !137)
!140 = !DILocation(line: 26, column: 12, scope: !137)
!141 = !DILocation(line: 26, column: 10, scope: !137)
!142 = !DILocation(line: 27, column: 8, scope: !143)
!143 = distinct !DILexicalBlock(scope: !137, file: !7, line: 27, column: 7)
!144 = !DILocation(line: 27, column: 15, scope: !143)
!145 = !DILocation(line: 27, column: 25, scope: !143)
!146 = !DILocation(line: 27, column: 7, scope: !137)
!147 = !DILocation(line: 28, column: 11, scope: !143)
!148 = !DILocation(line: 28, column: 4, scope: !143)
!149 = !DILocation(line: 29, column: 11, scope: !137)
!150 = !DILocation(line: 29, column: 18, scope: !137)
!151 = !DILocation(line: 29, column: 25, scope: !137)
!152 = !DILocation(line: 29, column: 10, scope: !137)
!153 = !DILocation(line: 29, column: 8, scope: !137)
!154 = !DILocation(line: 30, column: 11, scope: !137)
!155 = !DILocation(line: 31, column: 19, scope: !137)
!156 = !DILocation(line: 31, column: 14, scope: !137)
!157 = !DILocation(line: 31, column: 24, scope: !137)
!158 = !DILocation(line: 31, column: 11, scope: !137)
!159 = !DILocation(line: 32, column: 2, scope: !137)
!160 = !DILocation(line: 32, column: 11, scope: !101)
!161 = !DILocation(line: 32, column: 18, scope: !101)
!162 = !DILocation(line: 32, column: 16, scope: !101)
!163 = distinct !{!163, !135, !164, !165}
!164 = !DILocation(line: 32, column: 23, scope: !101)
!165 = !{!"llvm.loop.mustprogress"}
!166 = !DILocation(line: 33, column: 9, scope: !101)
!167 = !DILocation(line: 33, column: 2, scope: !101)
!168 = !DILocation(line: 34, column: 1, scope: !101)
!169 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !170, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !172)
!170 = !DISubroutineType(types: !171)
!171 = !{null, !6}
!172 = !{!173}
!173 = !DILocalVariable(name: "flags", arg: 1, scope: !169, file: !7, line: 49, type: !6)
!174 = !DILocation(line: 49, column: 36, scope: !169)
!175 = !DILocation(line: 51, column: 6, scope: !176)
!176 = distinct !DILexicalBlock(scope: !169, file: !7, line: 51, column: 6)
!177 = !DILocation(line: 51, column: 12, scope: !176)
!178 = !DILocation(line: 51, column: 6, scope: !169)
!179 = !DILocation(line: 52, column: 3, scope: !176)
!180 = !{i64 24145}
!181 = !DILocation(line: 53, column: 1, scope: !169)
!182 = distinct !DISubprogram(name: "split", scope: !3, file: !3, line: 23, type: !183, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !187)
!183 = !DISubroutineType(types: !184)
!184 = !{!6, !6, !185}
!185 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !186)
!186 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!187 = !{!188, !189, !190, !191, !198, !199}
!188 = !DILocalVariable(name: "partition", arg: 1, scope: !182, file: !3, line: 23, type: !6)
!189 = !DILocalVariable(name: "code", arg: 2, scope: !182, file: !3, line: 23, type: !185)
!190 = !DILocalVariable(name: "flags", scope: !182, file: !3, line: 25, type: !6)
!191 = !DILocalVariable(name: "input", scope: !182, file: !3, line: 26, type: !192)
!192 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !193, size: 64)
!193 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "property_input", file: !30, line: 64, size: 128, elements: !194)
!194 = !{!195, !196, !197}
!195 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !193, file: !30, line: 65, baseType: !6, size: 64)
!196 = !DIDerivedType(tag: DW_TAG_member, name: "code", scope: !193, file: !30, line: 66, baseType: !185, size: 32, offset: 64)
!197 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !193, file: !30, line: 67, baseType: !185, size: 32, offset: 96)
!198 = !DILocalVariable(name: "output", scope: !182, file: !3, line: 27, type: !5)
!199 = !DILocalVariable(name: "status", scope: !182, file: !3, line: 28, type: !6)
!200 = !DILocation(line: 23, column: 15, scope: !182)
!201 = !DILocation(line: 23, column: 30, scope: !182)
!202 = !DILocation(line: 25, column: 2, scope: !182)
!203 = !DILocation(line: 25, column: 6, scope: !182)
!204 = !DILocation(line: 25, column: 14, scope: !182)
!205 = !DILocation(line: 26, column: 2, scope: !182)
!206 = !DILocation(line: 26, column: 25, scope: !182)
!207 = !DILocation(line: 26, column: 51, scope: !182)
!208 = !DILocation(line: 26, column: 33, scope: !182)
!209 = !DILocation(line: 27, column: 2, scope: !182)
!210 = !DILocation(line: 27, column: 7, scope: !182)
!211 = !DILocation(line: 27, column: 32, scope: !182)
!212 = !DILocation(line: 27, column: 38, scope: !182)
!213 = !DILocation(line: 28, column: 2, scope: !182)
!214 = !DILocation(line: 28, column: 6, scope: !182)
!215 = !DILocation(line: 30, column: 21, scope: !182)
!216 = !DILocation(line: 30, column: 2, scope: !182)
!217 = !DILocation(line: 30, column: 9, scope: !182)
!218 = !DILocation(line: 30, column: 19, scope: !182)
!219 = !DILocation(line: 31, column: 16, scope: !182)
!220 = !DILocation(line: 31, column: 2, scope: !182)
!221 = !DILocation(line: 31, column: 9, scope: !182)
!222 = !DILocation(line: 31, column: 14, scope: !182)
!223 = !DILocation(line: 32, column: 2, scope: !182)
!224 = !DILocation(line: 32, column: 9, scope: !182)
!225 = !DILocation(line: 32, column: 17, scope: !182)
!226 = !DILocation(line: 33, column: 33, scope: !182)
!227 = !DILocation(line: 33, column: 40, scope: !182)
!228 = !DILocation(line: 33, column: 11, scope: !182)
!229 = !DILocation(line: 33, column: 9, scope: !182)
!230 = !DILocation(line: 34, column: 14, scope: !182)
!231 = !DILocation(line: 34, column: 2, scope: !182)
!232 = !DILocation(line: 35, column: 9, scope: !182)
!233 = !DILocation(line: 36, column: 1, scope: !182)
!234 = !DILocation(line: 35, column: 2, scope: !182)
!235 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !236, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!236 = !DISubroutineType(types: !237)
!237 = !{!6, !6, !11, !11}
!238 = distinct !DISubprogram(name: "turned", scope: !3, file: !3, line: 39, type: !239, scopeLine: 40, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !243)
!239 = !DISubroutineType(types: !240)
!240 = !{!6, !241, !104}
!241 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !242, size: 64)
!242 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !185)
!243 = !{!244, !245, !246, !247, !248, !265, !266}
!244 = !DILocalVariable(name: "names", arg: 1, scope: !238, file: !3, line: 39, type: !241)
!245 = !DILocalVariable(name: "n", arg: 2, scope: !238, file: !3, line: 39, type: !104)
!246 = !DILocalVariable(name: "flags", scope: !238, file: !3, line: 41, type: !6)
!247 = !DILocalVariable(name: "status", scope: !238, file: !3, line: 41, type: !6)
!248 = !DILocalVariable(name: "input", scope: !238, file: !3, line: 42, type: !249)
!249 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !250, size: 64)
!250 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !7, line: 77, size: 128, elements: !251)
!251 = !{!252, !253, !254, !257, !261}
!252 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !250, file: !7, line: 78, baseType: !6, size: 64)
!253 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !250, file: !7, line: 79, baseType: !185, size: 32, offset: 64)
!254 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !250, file: !7, line: 80, baseType: !255, size: 8, offset: 96)
!255 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !7, line: 6, baseType: !256)
!256 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!257 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !250, file: !7, line: 81, baseType: !258, size: 24, offset: 104)
!258 = !DICompositeType(tag: DW_TAG_array_type, baseType: !255, size: 24, elements: !259)
!259 = !{!260}
!260 = !DISubrange(count: 3)
!261 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !250, file: !7, line: 82, baseType: !262, offset: 128)
!262 = !DICompositeType(tag: DW_TAG_array_type, baseType: !185, elements: !263)
!263 = !{!264}
!264 = !DISubrange(count: -1)
!265 = !DILocalVariable(name: "output", scope: !238, file: !3, line: 43, type: !11)
!266 = !DILocalVariable(name: "i", scope: !238, file: !3, line: 44, type: !104)
!267 = !DILocation(line: 39, column: 23, scope: !238)
!268 = !DILocation(line: 39, column: 34, scope: !238)
!269 = !DILocation(line: 41, column: 2, scope: !238)
!270 = !DILocation(line: 41, column: 6, scope: !238)
!271 = !DILocation(line: 41, column: 13, scope: !238)
!272 = !DILocation(line: 42, column: 2, scope: !238)
!273 = !DILocation(line: 42, column: 26, scope: !238)
!274 = !DILocation(line: 43, column: 2, scope: !238)
!275 = !DILocation(line: 43, column: 8, scope: !238)
!276 = !DILocation(line: 44, column: 2, scope: !238)
!277 = !DILocation(line: 44, column: 6, scope: !238)
!278 = !DILocation(line: 46, column: 6, scope: !279)
!279 = distinct !DILexicalBlock(scope: !238, file: !3, line: 46, column: 6)
!280 = !DILocation(line: 46, column: 8, scope: !279)
!281 = !DILocation(line: 46, column: 6, scope: !238)
!282 = !DILocation(line: 47, column: 3, scope: !279)
!283 = !DILocation(line: 48, column: 10, scope: !238)
!284 = !DILocation(line: 48, column: 8, scope: !238)
!285 = !DILocation(line: 49, column: 28, scope: !238)
!286 = !DILocation(line: 49, column: 10, scope: !238)
!287 = !DILocation(line: 49, column: 8, scope: !238)
!288 = !DILocation(line: 50, column: 29, scope: !238)
!289 = !DILocation(line: 50, column: 11, scope: !238)
!290 = !DILocation(line: 50, column: 9, scope: !238)
!291 = !DILocation(line: 51, column: 14, scope: !238)
!292 = !DILocation(line: 51, column: 2, scope: !238)
!293 = !DILocation(line: 52, column: 9, scope: !294)
!294 = distinct !DILexicalBlock(scope: !238, file: !3, line: 52, column: 2)
!295 = !DILocation(line: 52, column: 7, scope: !294)
!296 = !DILocation(line: 52, column: 14, scope: !297)
!297 = distinct !DILexicalBlock(scope: !294, file: !3, line: 52, column: 2)
!298 = !DILocation(line: 52, column: 18, scope: !297)
!299 = !DILocation(line: 52, column: 16, scope: !297)
!300 = !DILocation(line: 52, column: 2, scope: !294)
!301 = !DILocation(line: 53, column: 21, scope: !297)
!302 = !DILocation(line: 53, column: 27, scope: !297)
!303 = !DILocation(line: 53, column: 3, scope: !297)
!304 = !DILocation(line: 53, column: 10, scope: !297)
!305 = !DILocation(line: 53, column: 16, scope: !297)
!306 = !DILocation(line: 53, column: 19, scope: !297)
!307 = !DILocation(line: 52, column: 22, scope: !297)
!308 = !DILocation(line: 52, column: 2, scope: !297)
!309 = distinct !{!309, !300, !310, !165}
!310 = !DILocation(line: 53, column: 28, scope: !294)
!311 = !DILocation(line: 54, column: 37, scope: !238)
!312 = !DILocation(line: 54, column: 43, scope: !238)
!313 = !DILocation(line: 54, column: 50, scope: !238)
!314 = !DILocation(line: 54, column: 11, scope: !238)
!315 = !DILocation(line: 54, column: 9, scope: !238)
!316 = !DILocation(line: 55, column: 14, scope: !238)
!317 = !DILocation(line: 55, column: 2, scope: !238)
!318 = !DILocation(line: 56, column: 9, scope: !238)
!319 = !DILocation(line: 56, column: 2, scope: !238)
!320 = !DILocation(line: 57, column: 1, scope: !238)
!321 = distinct !DISubprogram(name: "fill_header", scope: !30, file: !30, line: 17, type: !322, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !324)
!322 = !DISubroutineType(types: !323)
!323 = !{null, !249}
!324 = !{!325}
!325 = !DILocalVariable(name: "input", arg: 1, scope: !321, file: !30, line: 17, type: !249)
!326 = !DILocation(line: 17, column: 56, scope: !321)
!327 = !DILocation(line: 19, column: 2, scope: !321)
!328 = !DILocation(line: 19, column: 9, scope: !321)
!329 = !DILocation(line: 19, column: 19, scope: !321)
!330 = !DILocation(line: 20, column: 2, scope: !321)
!331 = !DILocation(line: 20, column: 9, scope: !321)
!332 = !DILocation(line: 20, column: 12, scope: !321)
!333 = !DILocation(line: 21, column: 2, scope: !321)
!334 = !DILocation(line: 21, column: 9, scope: !321)
!335 = !DILocation(line: 21, column: 13, scope: !321)
!336 = !DILocation(line: 22, column: 19, scope: !321)
!337 = !DILocation(line: 22, column: 26, scope: !321)
!338 = !DILocation(line: 22, column: 2, scope: !321)
!339 = !DILocation(line: 23, column: 1, scope: !321)
!340 = distinct !DISubprogram(name: "macro", scope: !3, file: !3, line: 61, type: !341, scopeLine: 62, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !343)
!341 = !DISubroutineType(types: !342)
!342 = !{!6, !6}
!343 = !{!344, !345, !346, !356}
!344 = !DILocalVariable(name: "mask", arg: 1, scope: !340, file: !3, line: 61, type: !6)
!345 = !DILocalVariable(name: "flags", scope: !340, file: !3, line: 63, type: !6)
!346 = !DILocalVariable(name: "input", scope: !340, file: !3, line: 64, type: !347)
!347 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !348, size: 64)
!348 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "flush_ex_input", file: !30, line: 49, size: 256, elements: !349)
!349 = !{!350, !351, !352, !353, !354}
!350 = !DIDerivedType(tag: DW_TAG_member, name: "space", scope: !348, file: !30, line: 50, baseType: !6, size: 64)
!351 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !348, file: !30, line: 51, baseType: !6, size: 64, offset: 64)
!352 = !DIDerivedType(tag: DW_TAG_member, name: "format", scope: !348, file: !30, line: 52, baseType: !6, size: 64, offset: 128)
!353 = !DIDerivedType(tag: DW_TAG_member, name: "valid_banks", scope: !348, file: !30, line: 53, baseType: !6, size: 64, offset: 192)
!354 = !DIDerivedType(tag: DW_TAG_member, name: "banks", scope: !348, file: !30, line: 54, baseType: !355, offset: 256)
!355 = !DICompositeType(tag: DW_TAG_array_type, baseType: !6, elements: !263)
!356 = !DILocalVariable(name: "status", scope: !340, file: !3, line: 65, type: !6)
!357 = !DILocation(line: 61, column: 15, scope: !340)
!358 = !DILocation(line: 63, column: 2, scope: !340)
!359 = !DILocation(line: 63, column: 6, scope: !340)
!360 = !DILocation(line: 63, column: 14, scope: !340)
!361 = !DILocation(line: 64, column: 2, scope: !340)
!362 = !DILocation(line: 64, column: 25, scope: !340)
!363 = !DILocation(line: 64, column: 51, scope: !340)
!364 = !DILocation(line: 64, column: 33, scope: !340)
!365 = !DILocation(line: 65, column: 2, scope: !340)
!366 = !DILocation(line: 65, column: 6, scope: !340)
!367 = !DILocation(line: 65, column: 44, scope: !340)
!368 = !DILocation(line: 65, column: 57, scope: !340)
!369 = !DILocation(line: 65, column: 15, scope: !340)
!370 = !DILocation(line: 66, column: 14, scope: !340)
!371 = !DILocation(line: 66, column: 2, scope: !340)
!372 = !DILocation(line: 67, column: 9, scope: !340)
!373 = !DILocation(line: 68, column: 1, scope: !340)
!374 = !DILocation(line: 67, column: 2, scope: !340)
!375 = distinct !DISubprogram(name: "early", scope: !3, file: !3, line: 71, type: !376, scopeLine: 72, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !378)
!376 = !DISubroutineType(types: !377)
!377 = !{!6, !104, !6}
!378 = !{!379, !380, !381, !389, !390}
!379 = !DILocalVariable(name: "n", arg: 1, scope: !375, file: !3, line: 71, type: !104)
!380 = !DILocalVariable(name: "flags_wanted", arg: 2, scope: !375, file: !3, line: 71, type: !6)
!381 = !DILocalVariable(name: "input", scope: !375, file: !3, line: 73, type: !382)
!382 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !383, size: 64)
!383 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "flush_input", file: !30, line: 41, size: 192, elements: !384)
!384 = !{!385, !386, !387, !388}
!385 = !DIDerivedType(tag: DW_TAG_member, name: "space", scope: !383, file: !30, line: 42, baseType: !6, size: 64)
!386 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !383, file: !30, line: 43, baseType: !6, size: 64, offset: 64)
!387 = !DIDerivedType(tag: DW_TAG_member, name: "mask", scope: !383, file: !30, line: 44, baseType: !6, size: 64, offset: 128)
!388 = !DIDerivedType(tag: DW_TAG_member, name: "ranges", scope: !383, file: !30, line: 45, baseType: !355, offset: 192)
!389 = !DILocalVariable(name: "flags", scope: !375, file: !3, line: 74, type: !6)
!390 = !DILocalVariable(name: "status", scope: !375, file: !3, line: 74, type: !6)
!391 = !DILocation(line: 71, column: 15, scope: !375)
!392 = !DILocation(line: 71, column: 22, scope: !375)
!393 = !DILocation(line: 73, column: 2, scope: !375)
!394 = !DILocation(line: 73, column: 22, scope: !375)
!395 = !DILocation(line: 74, column: 2, scope: !375)
!396 = !DILocation(line: 74, column: 6, scope: !375)
!397 = !DILocation(line: 74, column: 13, scope: !375)
!398 = !DILocation(line: 76, column: 7, scope: !399)
!399 = distinct !DILexicalBlock(scope: !375, file: !3, line: 76, column: 6)
!400 = !DILocation(line: 76, column: 6, scope: !375)
!401 = !DILocation(line: 77, column: 3, scope: !399)
!402 = !DILocation(line: 78, column: 6, scope: !403)
!403 = distinct !DILexicalBlock(scope: !375, file: !3, line: 78, column: 6)
!404 = !DILocation(line: 78, column: 8, scope: !403)
!405 = !DILocation(line: 78, column: 6, scope: !375)
!406 = !DILocation(line: 79, column: 3, scope: !403)
!407 = !DILocation(line: 80, column: 10, scope: !375)
!408 = !DILocation(line: 80, column: 8, scope: !375)
!409 = !DILocation(line: 81, column: 28, scope: !375)
!410 = !DILocation(line: 81, column: 10, scope: !375)
!411 = !DILocation(line: 81, column: 8, scope: !375)
!412 = !DILocation(line: 82, column: 17, scope: !375)
!413 = !DILocation(line: 82, column: 2, scope: !375)
!414 = !DILocation(line: 82, column: 9, scope: !375)
!415 = !DILocation(line: 82, column: 15, scope: !375)
!416 = !DILocation(line: 83, column: 37, scope: !375)
!417 = !DILocation(line: 83, column: 43, scope: !375)
!418 = !DILocation(line: 83, column: 11, scope: !375)
!419 = !DILocation(line: 83, column: 9, scope: !375)
!420 = !DILocation(line: 84, column: 14, scope: !375)
!421 = !DILocation(line: 84, column: 2, scope: !375)
!422 = !DILocation(line: 85, column: 9, scope: !375)
!423 = !DILocation(line: 85, column: 2, scope: !375)
!424 = !DILocation(line: 86, column: 1, scope: !375)
!425 = distinct !DISubprogram(name: "shifted", scope: !3, file: !3, line: 89, type: !341, scopeLine: 90, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !426)
!426 = !{!427, !428, !429, !430, !431}
!427 = !DILocalVariable(name: "n", arg: 1, scope: !425, file: !3, line: 89, type: !6)
!428 = !DILocalVariable(name: "flags", scope: !425, file: !3, line: 91, type: !6)
!429 = !DILocalVariable(name: "input", scope: !425, file: !3, line: 92, type: !249)
!430 = !DILocalVariable(name: "output", scope: !425, file: !3, line: 93, type: !11)
!431 = !DILocalVariable(name: "status", scope: !425, file: !3, line: 94, type: !6)
!432 = !DILocation(line: 89, column: 17, scope: !425)
!433 = !DILocation(line: 91, column: 2, scope: !425)
!434 = !DILocation(line: 91, column: 6, scope: !425)
!435 = !DILocation(line: 91, column: 14, scope: !425)
!436 = !DILocation(line: 92, column: 2, scope: !425)
!437 = !DILocation(line: 92, column: 26, scope: !425)
!438 = !DILocation(line: 92, column: 52, scope: !425)
!439 = !DILocation(line: 92, column: 34, scope: !425)
!440 = !DILocation(line: 93, column: 2, scope: !425)
!441 = !DILocation(line: 93, column: 8, scope: !425)
!442 = !DILocation(line: 93, column: 35, scope: !425)
!443 = !DILocation(line: 93, column: 17, scope: !425)
!444 = !DILocation(line: 94, column: 2, scope: !425)
!445 = !DILocation(line: 94, column: 6, scope: !425)
!446 = !DILocation(line: 94, column: 33, scope: !425)
!447 = !DILocation(line: 94, column: 35, scope: !425)
!448 = !DILocation(line: 94, column: 43, scope: !425)
!449 = !DILocation(line: 94, column: 50, scope: !425)
!450 = !DILocation(line: 94, column: 58, scope: !425)
!451 = !DILocation(line: 94, column: 65, scope: !425)
!452 = !DILocation(line: 94, column: 15, scope: !425)
!453 = !DILocation(line: 96, column: 14, scope: !425)
!454 = !DILocation(line: 96, column: 2, scope: !425)
!455 = !DILocation(line: 97, column: 9, scope: !425)
!456 = !DILocation(line: 98, column: 1, scope: !425)
!457 = !DILocation(line: 97, column: 2, scope: !425)
!458 = distinct !DISubprogram(name: "indexed", scope: !3, file: !3, line: 101, type: !459, scopeLine: 102, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !461)
!459 = !DISubroutineType(types: !460)
!460 = !{!6, !104}
!461 = !{!462, !463, !464, !465, !467}
!462 = !DILocalVariable(name: "n", arg: 1, scope: !458, file: !3, line: 101, type: !104)
!463 = !DILocalVariable(name: "flags", scope: !458, file: !3, line: 103, type: !6)
!464 = !DILocalVariable(name: "input", scope: !458, file: !3, line: 104, type: !249)
!465 = !DILocalVariable(name: "end", scope: !458, file: !3, line: 105, type: !466)
!466 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !185, size: 64)
!467 = !DILocalVariable(name: "status", scope: !458, file: !3, line: 106, type: !6)
!468 = !DILocation(line: 101, column: 17, scope: !458)
!469 = !DILocation(line: 103, column: 2, scope: !458)
!470 = !DILocation(line: 103, column: 6, scope: !458)
!471 = !DILocation(line: 103, column: 14, scope: !458)
!472 = !DILocation(line: 104, column: 2, scope: !458)
!473 = !DILocation(line: 104, column: 26, scope: !458)
!474 = !DILocation(line: 104, column: 52, scope: !458)
!475 = !DILocation(line: 104, column: 34, scope: !458)
!476 = !DILocation(line: 105, column: 2, scope: !458)
!477 = !DILocation(line: 105, column: 7, scope: !458)
!478 = !DILocation(line: 105, column: 13, scope: !458)
!479 = !DILocation(line: 105, column: 20, scope: !458)
!480 = !DILocation(line: 105, column: 29, scope: !458)
!481 = !DILocation(line: 105, column: 31, scope: !458)
!482 = !DILocation(line: 105, column: 26, scope: !458)
!483 = !DILocation(line: 106, column: 2, scope: !458)
!484 = !DILocation(line: 106, column: 6, scope: !458)
!485 = !DILocation(line: 106, column: 41, scope: !458)
!486 = !DILocation(line: 106, column: 43, scope: !458)
!487 = !DILocation(line: 106, column: 54, scope: !458)
!488 = !DILocation(line: 106, column: 61, scope: !458)
!489 = !DILocation(line: 106, column: 15, scope: !458)
!490 = !DILocation(line: 108, column: 14, scope: !458)
!491 = !DILocation(line: 108, column: 2, scope: !458)
!492 = !DILocation(line: 109, column: 9, scope: !458)
!493 = !DILocation(line: 110, column: 1, scope: !458)
!494 = !DILocation(line: 109, column: 2, scope: !458)
!495 = distinct !DISubprogram(name: "batches", scope: !3, file: !3, line: 113, type: !341, scopeLine: 114, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !496)
!496 = !{!497, !498, !499, !500, !502}
!497 = !DILocalVariable(name: "total", arg: 1, scope: !495, file: !3, line: 113, type: !6)
!498 = !DILocalVariable(name: "flags", scope: !495, file: !3, line: 115, type: !6)
!499 = !DILocalVariable(name: "status", scope: !495, file: !3, line: 115, type: !6)
!500 = !DILocalVariable(name: "input", scope: !501, file: !3, line: 118, type: !28)
!501 = distinct !DILexicalBlock(scope: !495, file: !3, line: 117, column: 16)
!502 = !DILocalVariable(name: "n", scope: !501, file: !3, line: 119, type: !104)
!503 = !DILocation(line: 113, column: 17, scope: !495)
!504 = !DILocation(line: 115, column: 2, scope: !495)
!505 = !DILocation(line: 115, column: 6, scope: !495)
!506 = !DILocation(line: 115, column: 13, scope: !495)
!507 = !DILocation(line: 117, column: 2, scope: !495)
!508 = !DILocation(line: 117, column: 9, scope: !495)
!509 = !DILocation(line: 118, column: 3, scope: !501)
!510 = !DILocation(line: 118, column: 26, scope: !501)
!511 = !DILocation(line: 119, column: 3, scope: !501)
!512 = !DILocation(line: 119, column: 7, scope: !501)
!513 = !DILocation(line: 119, column: 11, scope: !501)
!514 = !DILocation(line: 121, column: 11, scope: !501)
!515 = !DILocation(line: 121, column: 9, scope: !501)
!516 = !DILocation(line: 122, column: 29, scope: !501)
!517 = !DILocation(line: 122, column: 11, scope: !501)
!518 = !DILocation(line: 122, column: 9, scope: !501)
!519 = !DILocation(line: 123, column: 38, scope: !501)
!520 = !DILocation(line: 123, column: 44, scope: !501)
!521 = !DILocation(line: 124, column: 29, scope: !501)
!522 = !DILocation(line: 124, column: 11, scope: !501)
!523 = !DILocation(line: 123, column: 12, scope: !501)
!524 = !DILocation(line: 123, column: 10, scope: !501)
!525 = !DILocation(line: 125, column: 15, scope: !501)
!526 = !DILocation(line: 125, column: 3, scope: !501)
!527 = !DILocation(line: 126, column: 7, scope: !528)
!528 = distinct !DILexicalBlock(scope: !501, file: !3, line: 126, column: 7)
!529 = !DILocation(line: 126, column: 14, scope: !528)
!530 = !DILocation(line: 126, column: 7, scope: !501)
!531 = !DILocation(line: 127, column: 4, scope: !528)
!532 = !DILocation(line: 128, column: 12, scope: !501)
!533 = !DILocation(line: 128, column: 9, scope: !501)
!534 = !DILocation(line: 129, column: 2, scope: !495)
!535 = distinct !{!535, !507, !534, !165}
!536 = !DILocation(line: 130, column: 9, scope: !495)
!537 = !DILocation(line: 131, column: 1, scope: !495)
!538 = !DILocation(line: 130, column: 2, scope: !495)
!539 = distinct !DISubprogram(name: "halves", scope: !3, file: !3, line: 134, type: !540, scopeLine: 135, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !543)
!540 = !DISubroutineType(types: !541)
!541 = !{!6, !542}
!542 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!543 = !{!544, !545, !546, !547}
!544 = !DILocalVariable(name: "second", arg: 1, scope: !539, file: !3, line: 134, type: !542)
!545 = !DILocalVariable(name: "flags", scope: !539, file: !3, line: 136, type: !6)
!546 = !DILocalVariable(name: "page", scope: !539, file: !3, line: 137, type: !9)
!547 = !DILocalVariable(name: "status", scope: !539, file: !3, line: 138, type: !6)
!548 = !DILocation(line: 134, column: 16, scope: !539)
!549 = !DILocation(line: 136, column: 2, scope: !539)
!550 = !DILocation(line: 136, column: 6, scope: !539)
!551 = !DILocation(line: 136, column: 14, scope: !539)
!552 = !DILocation(line: 137, column: 2, scope: !539)
!553 = !DILocation(line: 137, column: 8, scope: !539)
!554 = !DILocation(line: 137, column: 33, scope: !539)
!555 = !DILocation(line: 137, column: 15, scope: !539)
!556 = !DILocation(line: 138, column: 2, scope: !539)
!557 = !DILocation(line: 138, column: 6, scope: !539)
!558 = !DILocation(line: 140, column: 6, scope: !559)
!559 = distinct !DILexicalBlock(scope: !539, file: !3, line: 140, column: 6)
!560 = !DILocation(line: 140, column: 6, scope: !539)
!561 = !DILocation(line: 141, column: 8, scope: !559)
!562 = !DILocation(line: 141, column: 3, scope: !559)
!563 = !DILocation(line: 142, column: 39, scope: !539)
!564 = !DILocation(line: 142, column: 11, scope: !539)
!565 = !DILocation(line: 142, column: 9, scope: !539)
!566 = !DILocation(line: 143, column: 14, scope: !539)
!567 = !DILocation(line: 143, column: 2, scope: !539)
!568 = !DILocation(line: 144, column: 9, scope: !539)
!569 = !DILocation(line: 145, column: 1, scope: !539)
!570 = !DILocation(line: 144, column: 2, scope: !539)
!571 = distinct !DISubprogram(name: "twice", scope: !3, file: !3, line: 152, type: !572, scopeLine: 153, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !579)
!572 = !DISubroutineType(types: !573)
!573 = !{!6, !574}
!574 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !575, size: 64)
!575 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "request", file: !3, line: 148, size: 128, elements: !576)
!576 = !{!577, !578}
!577 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !575, file: !3, line: 149, baseType: !6, size: 64)
!578 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !575, file: !3, line: 150, baseType: !104, size: 16, offset: 64)
!579 = !{!580, !581, !582, !583}
!580 = !DILocalVariable(name: "request", arg: 1, scope: !571, file: !3, line: 152, type: !574)
!581 = !DILocalVariable(name: "flags", scope: !571, file: !3, line: 154, type: !6)
!582 = !DILocalVariable(name: "status", scope: !571, file: !3, line: 154, type: !6)
!583 = !DILocalVariable(name: "input", scope: !571, file: !3, line: 155, type: !28)
!584 = !DILocation(line: 152, column: 27, scope: !571)
!585 = !DILocation(line: 154, column: 2, scope: !571)
!586 = !DILocation(line: 154, column: 6, scope: !571)
!587 = !DILocation(line: 154, column: 13, scope: !571)
!588 = !DILocation(line: 155, column: 2, scope: !571)
!589 = !DILocation(line: 155, column: 25, scope: !571)
!590 = !DILocation(line: 157, column: 10, scope: !571)
!591 = !DILocation(line: 157, column: 8, scope: !571)
!592 = !DILocation(line: 158, column: 28, scope: !571)
!593 = !DILocation(line: 158, column: 10, scope: !571)
!594 = !DILocation(line: 158, column: 8, scope: !571)
!595 = !DILocation(line: 159, column: 21, scope: !571)
!596 = !DILocation(line: 159, column: 30, scope: !571)
!597 = !DILocation(line: 159, column: 2, scope: !571)
!598 = !DILocation(line: 159, column: 9, scope: !571)
!599 = !DILocation(line: 159, column: 19, scope: !571)
!600 = !DILocation(line: 160, column: 37, scope: !571)
!601 = !DILocation(line: 160, column: 66, scope: !571)
!602 = !DILocation(line: 161, column: 28, scope: !571)
!603 = !DILocation(line: 161, column: 10, scope: !571)
!604 = !DILocation(line: 160, column: 11, scope: !571)
!605 = !DILocation(line: 160, column: 9, scope: !571)
!606 = !DILocation(line: 162, column: 14, scope: !571)
!607 = !DILocation(line: 162, column: 2, scope: !571)
!608 = !DILocation(line: 163, column: 9, scope: !571)
!609 = !DILocation(line: 164, column: 1, scope: !571)
!610 = !DILocation(line: 163, column: 2, scope: !571)
