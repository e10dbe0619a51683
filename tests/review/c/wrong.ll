; ModuleID = 'after.c'
source_filename = "after.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.withdraw_input = type { i64, i64 }
%struct.property_input = type { i64, i32, i32 }
%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }
%struct.flush_input = type { i64, i64, i64, [0 x i64] }
%struct.request = type { i64, i16 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @withdraw_pages(i64 noundef %id, i64 noundef %pages) #0 !dbg !19 {
entry:
  %id.addr = alloca i64, align 8
  %pages.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %in = alloca ptr, align 8
  %out = alloca ptr, align 8
  %status = alloca i64, align 8
  store i64 %id, ptr %id.addr, align 8
    #dbg_declare(ptr %id.addr, !23, !DIExpression(), !36)
  store i64 %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !24, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !38
    #dbg_declare(ptr %flags, !25, !DIExpression(), !39)
  %call = call i64 @irq_save() #8, !dbg !40
  store i64 %call, ptr %flags, align 8, !dbg !39
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #7, !dbg !41
    #dbg_declare(ptr %in, !26, !DIExpression(), !42)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !43
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #8, !dbg !44
  store ptr %call1, ptr %in, align 8, !dbg !42
  call void @llvm.lifetime.start.p0(i64 8, ptr %out) #7, !dbg !45
    #dbg_declare(ptr %out, !33, !DIExpression(), !46)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !47
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #8, !dbg !48
  store ptr %call2, ptr %out, align 8, !dbg !46
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !49
    #dbg_declare(ptr %status, !35, !DIExpression(), !50)
  %2 = load i64, ptr %id.addr, align 8, !dbg !51
  %3 = load ptr, ptr %in, align 8, !dbg !52
  %partition = getelementptr inbounds %struct.withdraw_input, ptr %3, i32 0, i32 0, !dbg !53
  store i64 %2, ptr %partition, align 1, !dbg !54
  %4 = load ptr, ptr %in, align 8, !dbg !55
  %node = getelementptr inbounds %struct.withdraw_input, ptr %4, i32 0, i32 1, !dbg !56
  store i64 0, ptr %node, align 1, !dbg !57
  %5 = load i64, ptr %pages.addr, align 8, !dbg !58
  %cmp = icmp ult i64 %5, 513, !dbg !58
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !58

cond.true:                                        ; preds = %entry
  %6 = load i64, ptr %pages.addr, align 8, !dbg !58
  br label %cond.end, !dbg !58

cond.false:                                       ; preds = %entry
  br label %cond.end, !dbg !58

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %6, %cond.true ], [ 513, %cond.false ], !dbg !58
  %conv = trunc i64 %cond to i16, !dbg !58
  %7 = load ptr, ptr %in, align 8, !dbg !59
  %8 = load ptr, ptr %out, align 8, !dbg !60
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 73, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %7, ptr noundef %8) #8, !dbg !61
  store i64 %call3, ptr %status, align 8, !dbg !62
  %9 = load i64, ptr %flags, align 8, !dbg !63
  call void @irq_restore(i64 noundef %9) #8, !dbg !64
  %10 = load i64, ptr %status, align 8, !dbg !65
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !66
  call void @llvm.lifetime.end.p0(i64 8, ptr %out) #7, !dbg !66
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #7, !dbg !66
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
  %status = alloca i64, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !188, !DIExpression(), !192)
  store i32 %code, ptr %code.addr, align 4
    #dbg_declare(ptr %code.addr, !189, !DIExpression(), !193)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !194
    #dbg_declare(ptr %flags, !190, !DIExpression(), !195)
  %call = call i64 @irq_save() #8, !dbg !196
  store i64 %call, ptr %flags, align 8, !dbg !195
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !197
    #dbg_declare(ptr %status, !191, !DIExpression(), !198)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !199
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #8, !dbg !200
  %1 = load i64, ptr %partition.addr, align 8, !dbg !201
  %2 = load i32, ptr %code.addr, align 4, !dbg !202
  %call2 = call i64 @split_off(ptr noundef %call1, i64 noundef %1, i32 noundef %2) #8, !dbg !203
  store i64 %call2, ptr %status, align 8, !dbg !198
  %3 = load i64, ptr %flags, align 8, !dbg !204
  call void @irq_restore(i64 noundef %3) #8, !dbg !205
  %4 = load i64, ptr %status, align 8, !dbg !206
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !207
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !207
  ret i64 %4, !dbg !208
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal i64 @split_off(ptr noundef %input, i64 noundef %partition, i32 noundef %code) #0 !dbg !209 {
entry:
  %input.addr = alloca ptr, align 8
  %partition.addr = alloca i64, align 8
  %code.addr = alloca i32, align 4
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !219, !DIExpression(), !222)
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !220, !DIExpression(), !223)
  store i32 %code, ptr %code.addr, align 4
    #dbg_declare(ptr %code.addr, !221, !DIExpression(), !224)
  %0 = load i64, ptr %partition.addr, align 8, !dbg !225
  %1 = load ptr, ptr %input.addr, align 8, !dbg !226
  %partition1 = getelementptr inbounds %struct.property_input, ptr %1, i32 0, i32 0, !dbg !227
  store i64 %0, ptr %partition1, align 1, !dbg !228
  %2 = load i32, ptr %code.addr, align 4, !dbg !229
  %3 = load ptr, ptr %input.addr, align 8, !dbg !230
  %code2 = getelementptr inbounds %struct.property_input, ptr %3, i32 0, i32 1, !dbg !231
  store i32 %2, ptr %code2, align 1, !dbg !232
  %4 = load ptr, ptr %input.addr, align 8, !dbg !233
  %padding = getelementptr inbounds %struct.property_input, ptr %4, i32 0, i32 2, !dbg !234
  store i32 0, ptr %padding, align 1, !dbg !235
  %5 = load ptr, ptr %input.addr, align 8, !dbg !236
  %6 = load ptr, ptr %input.addr, align 8, !dbg !237
  %add.ptr = getelementptr i8, ptr %6, i64 17, !dbg !238
  %call = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef %5, ptr noundef %add.ptr) #8, !dbg !239
  ret i64 %call, !dbg !240
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @turned(ptr noundef %names, i16 noundef zeroext %n) #0 !dbg !241 {
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
    #dbg_declare(ptr %names.addr, !247, !DIExpression(), !270)
  store i16 %n, ptr %n.addr, align 2
    #dbg_declare(ptr %n.addr, !248, !DIExpression(), !271)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !272
    #dbg_declare(ptr %flags, !249, !DIExpression(), !273)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !272
    #dbg_declare(ptr %status, !250, !DIExpression(), !274)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #7, !dbg !275
    #dbg_declare(ptr %input, !251, !DIExpression(), !276)
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #7, !dbg !277
    #dbg_declare(ptr %output, !268, !DIExpression(), !278)
  call void @llvm.lifetime.start.p0(i64 2, ptr %i) #7, !dbg !279
    #dbg_declare(ptr %i, !269, !DIExpression(), !280)
  %0 = load i16, ptr %n.addr, align 2, !dbg !281
  store i16 %0, ptr %i, align 2, !dbg !280
  %1 = load i16, ptr %n.addr, align 2, !dbg !282
  %conv = zext i16 %1 to i32, !dbg !282
  %cmp = icmp sgt i32 %conv, 257, !dbg !284
  br i1 %cmp, label %if.then, label %if.end, !dbg !285

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !286
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !286

if.end:                                           ; preds = %entry
  %call = call i64 @irq_save() #8, !dbg !287
  store i64 %call, ptr %flags, align 8, !dbg !288
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !289
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %2) #8, !dbg !290
  store ptr %call2, ptr %input, align 8, !dbg !291
  %3 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !292
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %3) #8, !dbg !293
  store ptr %call3, ptr %output, align 8, !dbg !294
  %4 = load ptr, ptr %input, align 8, !dbg !295
  call void @fill_header(ptr noundef %4) #8, !dbg !296
  br label %while.cond, !dbg !297

while.cond:                                       ; preds = %while.body, %if.end
  %5 = load i16, ptr %i, align 2, !dbg !298
  %dec = add i16 %5, -1, !dbg !298
  store i16 %dec, ptr %i, align 2, !dbg !298
  %tobool = icmp ne i16 %5, 0, !dbg !297
  br i1 %tobool, label %while.body, label %while.end, !dbg !297

while.body:                                       ; preds = %while.cond
  %6 = load ptr, ptr %names.addr, align 8, !dbg !299
  %7 = load i16, ptr %i, align 2, !dbg !300
  %idxprom = zext i16 %7 to i64, !dbg !299
  %arrayidx = getelementptr i32, ptr %6, i64 %idxprom, !dbg !299
  %8 = load i32, ptr %arrayidx, align 4, !dbg !299
  %9 = load ptr, ptr %input, align 8, !dbg !301
  %names4 = getelementptr inbounds %struct.registers_input, ptr %9, i32 0, i32 4, !dbg !302
  %10 = load i16, ptr %i, align 2, !dbg !303
  %idxprom5 = zext i16 %10 to i64, !dbg !301
  %arrayidx6 = getelementptr [0 x i32], ptr %names4, i64 0, i64 %idxprom5, !dbg !301
  store i32 %8, ptr %arrayidx6, align 1, !dbg !304
  br label %while.cond, !dbg !297, !llvm.loop !305

while.end:                                        ; preds = %while.cond
  %11 = load i16, ptr %n.addr, align 2, !dbg !307
  %12 = load ptr, ptr %input, align 8, !dbg !308
  %13 = load ptr, ptr %output, align 8, !dbg !309
  %call7 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %11, i16 noundef zeroext 0, ptr noundef %12, ptr noundef %13) #8, !dbg !310
  store i64 %call7, ptr %status, align 8, !dbg !311
  %14 = load i64, ptr %flags, align 8, !dbg !312
  call void @irq_restore(i64 noundef %14) #8, !dbg !313
  %15 = load i64, ptr %status, align 8, !dbg !314
  store i64 %15, ptr %retval, align 8, !dbg !315
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !315

cleanup:                                          ; preds = %while.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %i) #7, !dbg !316
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #7, !dbg !316
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #7, !dbg !316
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !316
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !316
  %16 = load i64, ptr %retval, align 8, !dbg !316
  ret i64 %16, !dbg !316
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !317 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !321, !DIExpression(), !322)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !323
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !324
  store i64 -1, ptr %partition, align 1, !dbg !325
  %1 = load ptr, ptr %input.addr, align 8, !dbg !326
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !327
  store i32 -2, ptr %vp, align 1, !dbg !328
  %2 = load ptr, ptr %input.addr, align 8, !dbg !329
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !330
  store i8 0, ptr %vtl, align 1, !dbg !331
  %3 = load ptr, ptr %input.addr, align 8, !dbg !332
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !333
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !334
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !334
  ret void, !dbg !335
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @macro(i64 noundef %mask) #0 !dbg !336 {
entry:
  %mask.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  store i64 %mask, ptr %mask.addr, align 8
    #dbg_declare(ptr %mask.addr, !340, !DIExpression(), !353)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !354
    #dbg_declare(ptr %flags, !341, !DIExpression(), !355)
  %call = call i64 @irq_save() #8, !dbg !356
  store i64 %call, ptr %flags, align 8, !dbg !355
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #7, !dbg !357
    #dbg_declare(ptr %input, !342, !DIExpression(), !358)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !359
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #8, !dbg !360
  store ptr %call1, ptr %input, align 8, !dbg !358
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !361
    #dbg_declare(ptr %status, !352, !DIExpression(), !362)
  %1 = load i64, ptr %mask.addr, align 8, !dbg !363
  %call2 = call zeroext i16 @banks(i64 noundef %1) #8, !dbg !364
  %2 = load ptr, ptr %input, align 8, !dbg !365
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 20, i16 noundef zeroext 1, i16 noundef zeroext %call2, ptr noundef %2, ptr noundef null) #8, !dbg !366
  store i64 %call3, ptr %status, align 8, !dbg !362
  %3 = load i64, ptr %flags, align 8, !dbg !367
  call void @irq_restore(i64 noundef %3) #8, !dbg !368
  %4 = load i64, ptr %status, align 8, !dbg !369
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !370
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #7, !dbg !370
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !370
  ret i64 %4, !dbg !371
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal zeroext i16 @banks(i64 noundef %mask) #2 !dbg !372 {
entry:
  %mask.addr = alloca i64, align 8
  store i64 %mask, ptr %mask.addr, align 8
    #dbg_declare(ptr %mask.addr, !376, !DIExpression(), !377)
  %0 = load i64, ptr %mask.addr, align 8, !dbg !378
  %1 = call i64 @llvm.ctpop.i64(i64 %0), !dbg !379
  %cast = trunc i64 %1 to i32, !dbg !379
  %and = and i32 %cast, 64, !dbg !380
  %conv = trunc i32 %and to i16, !dbg !379
  ret i16 %conv, !dbg !381
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @early(i16 noundef zeroext %n, i64 noundef %flags_wanted) #0 !dbg !382 {
entry:
  %n.addr = alloca i16, align 2
  %flags_wanted.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i16 %n, ptr %n.addr, align 2
    #dbg_declare(ptr %n.addr, !386, !DIExpression(), !400)
  store i64 %flags_wanted, ptr %flags_wanted.addr, align 8
    #dbg_declare(ptr %flags_wanted.addr, !387, !DIExpression(), !401)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !402
    #dbg_declare(ptr %flags, !388, !DIExpression(), !403)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !402
    #dbg_declare(ptr %status, !389, !DIExpression(), !404)
  store i64 0, ptr %status, align 8, !dbg !404
  %0 = load i16, ptr %n.addr, align 2, !dbg !405
  %conv = zext i16 %0 to i32, !dbg !405
  %tobool = icmp ne i32 %conv, 0, !dbg !405
  br i1 %tobool, label %land.lhs.true, label %if.else, !dbg !406

land.lhs.true:                                    ; preds = %entry
  %1 = load i16, ptr %n.addr, align 2, !dbg !407
  %conv1 = zext i16 %1 to i32, !dbg !407
  %cmp = icmp sle i32 %conv1, 501, !dbg !408
  br i1 %cmp, label %if.then, label %if.else, !dbg !409

if.then:                                          ; preds = %land.lhs.true
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #7, !dbg !410
    #dbg_declare(ptr %input, !390, !DIExpression(), !411)
  %call = call i64 @irq_save() #8, !dbg !412
  store i64 %call, ptr %flags, align 8, !dbg !413
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !414
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %2) #8, !dbg !415
  store ptr %call3, ptr %input, align 8, !dbg !416
  %3 = load i64, ptr %flags_wanted.addr, align 8, !dbg !417
  %4 = load ptr, ptr %input, align 8, !dbg !418
  %flags4 = getelementptr inbounds %struct.flush_input, ptr %4, i32 0, i32 1, !dbg !419
  store i64 %3, ptr %flags4, align 1, !dbg !420
  %5 = load i16, ptr %n.addr, align 2, !dbg !421
  %6 = load ptr, ptr %input, align 8, !dbg !422
  %call5 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 3, i16 noundef zeroext %5, i16 noundef zeroext 0, ptr noundef %6, ptr noundef null) #8, !dbg !423
  store i64 %call5, ptr %status, align 8, !dbg !424
  %7 = load i64, ptr %flags, align 8, !dbg !425
  call void @irq_restore(i64 noundef %7) #8, !dbg !426
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #7, !dbg !427
  br label %if.end8, !dbg !428

if.else:                                          ; preds = %land.lhs.true, %entry
  %8 = load i16, ptr %n.addr, align 2, !dbg !429
  %tobool6 = icmp ne i16 %8, 0, !dbg !429
  br i1 %tobool6, label %if.then7, label %if.end, !dbg !431

if.then7:                                         ; preds = %if.else
  store i64 1, ptr %status, align 8, !dbg !432
  br label %if.end, !dbg !434

if.end:                                           ; preds = %if.then7, %if.else
  br label %if.end8

if.end8:                                          ; preds = %if.end, %if.then
  %9 = load i64, ptr %status, align 8, !dbg !435
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !436
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !436
  ret i64 %9, !dbg !437
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @shifted(i64 noundef %n) #0 !dbg !438 {
entry:
  %n.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  store i64 %n, ptr %n.addr, align 8
    #dbg_declare(ptr %n.addr, !440, !DIExpression(), !445)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !446
    #dbg_declare(ptr %flags, !441, !DIExpression(), !447)
  %call = call i64 @irq_save() #8, !dbg !448
  store i64 %call, ptr %flags, align 8, !dbg !447
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #7, !dbg !449
    #dbg_declare(ptr %input, !442, !DIExpression(), !450)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !451
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #8, !dbg !452
  store ptr %call1, ptr %input, align 8, !dbg !450
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #7, !dbg !453
    #dbg_declare(ptr %output, !443, !DIExpression(), !454)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !455
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #8, !dbg !456
  store ptr %call2, ptr %output, align 8, !dbg !454
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !457
    #dbg_declare(ptr %status, !444, !DIExpression(), !458)
  %2 = load i64, ptr %n.addr, align 8, !dbg !459
  %and = and i64 %2, 255, !dbg !460
  %mul = mul i64 %and, 4294967297, !dbg !461
  %add = add i64 %mul, 80, !dbg !462
  %3 = load ptr, ptr %input, align 8, !dbg !463
  %4 = load ptr, ptr %output, align 8, !dbg !464
  %call3 = call i64 @hv_do_hypercall(i64 noundef %add, ptr noundef %3, ptr noundef %4) #8, !dbg !465
  store i64 %call3, ptr %status, align 8, !dbg !458
  %5 = load i64, ptr %flags, align 8, !dbg !466
  call void @irq_restore(i64 noundef %5) #8, !dbg !467
  %6 = load i64, ptr %status, align 8, !dbg !468
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !469
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #7, !dbg !469
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #7, !dbg !469
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !469
  ret i64 %6, !dbg !470
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !471 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @indexed(i16 noundef zeroext %n) #0 !dbg !474 {
entry:
  %n.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  store i16 %n, ptr %n.addr, align 2
    #dbg_declare(ptr %n.addr, !478, !DIExpression(), !482)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !483
    #dbg_declare(ptr %flags, !479, !DIExpression(), !484)
  %call = call i64 @irq_save() #8, !dbg !485
  store i64 %call, ptr %flags, align 8, !dbg !484
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #7, !dbg !486
    #dbg_declare(ptr %input, !480, !DIExpression(), !487)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !488
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #8, !dbg !489
  store ptr %call1, ptr %input, align 8, !dbg !487
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !490
    #dbg_declare(ptr %status, !481, !DIExpression(), !491)
  %1 = load i16, ptr %n.addr, align 2, !dbg !492
  %conv = zext i16 %1 to i32, !dbg !492
  %and = and i32 %conv, 255, !dbg !493
  %conv2 = trunc i32 %and to i16, !dbg !492
  %2 = load ptr, ptr %input, align 8, !dbg !494
  %3 = load ptr, ptr %input, align 8, !dbg !495
  %add.ptr = getelementptr i8, ptr %3, i64 17, !dbg !496
  %4 = load i16, ptr %n.addr, align 2, !dbg !497
  %conv3 = zext i16 %4 to i32, !dbg !497
  %and4 = and i32 %conv3, 255, !dbg !498
  %mul = mul i32 4, %and4, !dbg !499
  %idx.ext = sext i32 %mul to i64, !dbg !500
  %add.ptr5 = getelementptr i8, ptr %add.ptr, i64 %idx.ext, !dbg !500
  %call6 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv2, i16 noundef zeroext 0, ptr noundef %2, ptr noundef %add.ptr5) #8, !dbg !501
  store i64 %call6, ptr %status, align 8, !dbg !491
  %5 = load i64, ptr %flags, align 8, !dbg !502
  call void @irq_restore(i64 noundef %5) #8, !dbg !503
  %6 = load i64, ptr %status, align 8, !dbg !504
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !505
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #7, !dbg !505
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !505
  ret i64 %6, !dbg !506
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @batches(i64 noundef %total) #0 !dbg !507 {
entry:
  %retval = alloca i64, align 8
  %total.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %n = alloca i16, align 2
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %total, ptr %total.addr, align 8
    #dbg_declare(ptr %total.addr, !509, !DIExpression(), !517)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !518
    #dbg_declare(ptr %flags, !510, !DIExpression(), !519)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !518
    #dbg_declare(ptr %status, !511, !DIExpression(), !520)
  store i64 0, ptr %status, align 8, !dbg !520
  call void @llvm.lifetime.start.p0(i64 2, ptr %n) #7, !dbg !521
    #dbg_declare(ptr %n, !512, !DIExpression(), !522)
  br label %for.cond, !dbg !523

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i64, ptr %total.addr, align 8, !dbg !524
  %cmp = icmp ugt i64 %0, 0, !dbg !525
  br i1 %cmp, label %for.body, label %for.end, !dbg !526

for.body:                                         ; preds = %for.cond
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #7, !dbg !527
    #dbg_declare(ptr %input, !513, !DIExpression(), !528)
  %1 = load i64, ptr %total.addr, align 8, !dbg !529
  %cmp1 = icmp ult i64 %1, 256, !dbg !531
  br i1 %cmp1, label %if.then, label %if.else, !dbg !532

if.then:                                          ; preds = %for.body
  %2 = load i64, ptr %total.addr, align 8, !dbg !533
  %conv = trunc i64 %2 to i16, !dbg !533
  store i16 %conv, ptr %n, align 2, !dbg !534
  br label %if.end, !dbg !535

if.else:                                          ; preds = %for.body
  store i16 257, ptr %n, align 2, !dbg !536
  br label %if.end

if.end:                                           ; preds = %if.else, %if.then
  %call = call i64 @irq_save() #8, !dbg !537
  store i64 %call, ptr %flags, align 8, !dbg !538
  %3 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !539
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %3) #8, !dbg !540
  store ptr %call2, ptr %input, align 8, !dbg !541
  %4 = load i16, ptr %n, align 2, !dbg !542
  %5 = load ptr, ptr %input, align 8, !dbg !543
  %6 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !544
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %6) #8, !dbg !545
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 73, i16 noundef zeroext %4, i16 noundef zeroext 0, ptr noundef %5, ptr noundef %call3) #8, !dbg !546
  store i64 %call4, ptr %status, align 8, !dbg !547
  %7 = load i64, ptr %flags, align 8, !dbg !548
  call void @irq_restore(i64 noundef %7) #8, !dbg !549
  %8 = load i64, ptr %status, align 8, !dbg !550
  %and = and i64 %8, 65535, !dbg !552
  %cmp5 = icmp ne i64 %and, 0, !dbg !553
  br i1 %cmp5, label %if.then7, label %if.end8, !dbg !554

if.then7:                                         ; preds = %if.end
  %9 = load i64, ptr %status, align 8, !dbg !555
  store i64 %9, ptr %retval, align 8, !dbg !556
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !556

if.end8:                                          ; preds = %if.end
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !557
  br label %cleanup, !dbg !557

cleanup:                                          ; preds = %if.end8, %if.then7
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #7, !dbg !557
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %cleanup10 [
    i32 0, label %cleanup.cont
  ]

cleanup.cont:                                     ; preds = %cleanup
  br label %for.inc, !dbg !558

for.inc:                                          ; preds = %cleanup.cont
  %10 = load i64, ptr %total.addr, align 8, !dbg !559
  %11 = load i16, ptr %n, align 2, !dbg !560
  %conv9 = zext i16 %11 to i64, !dbg !560
  %sub = sub i64 %10, %conv9, !dbg !561
  store i64 %sub, ptr %total.addr, align 8, !dbg !562
  br label %for.cond, !dbg !563, !llvm.loop !564

for.end:                                          ; preds = %for.cond
  %12 = load i64, ptr %status, align 8, !dbg !566
  store i64 %12, ptr %retval, align 8, !dbg !567
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup10, !dbg !567

cleanup10:                                        ; preds = %for.end, %cleanup
  call void @llvm.lifetime.end.p0(i64 2, ptr %n) #7, !dbg !568
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !568
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !568
  %13 = load i64, ptr %retval, align 8, !dbg !568
  ret i64 %13, !dbg !568
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @halves(i32 noundef %second) #0 !dbg !569 {
entry:
  %second.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %page = alloca ptr, align 8
  %status = alloca i64, align 8
  store i32 %second, ptr %second.addr, align 4
    #dbg_declare(ptr %second.addr, !574, !DIExpression(), !578)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !579
    #dbg_declare(ptr %flags, !575, !DIExpression(), !580)
  %call = call i64 @irq_save() #8, !dbg !581
  store i64 %call, ptr %flags, align 8, !dbg !580
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #7, !dbg !582
    #dbg_declare(ptr %page, !576, !DIExpression(), !583)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !584
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #8, !dbg !585
  store ptr %call1, ptr %page, align 8, !dbg !583
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !586
    #dbg_declare(ptr %status, !577, !DIExpression(), !587)
  %1 = load ptr, ptr %page, align 8, !dbg !588
  %2 = load i32, ptr %second.addr, align 4, !dbg !589
  %tobool = icmp ne i32 %2, 0, !dbg !589
  %3 = zext i1 %tobool to i64, !dbg !589
  %cond = select i1 %tobool, i32 2049, i32 0, !dbg !589
  %idx.ext = sext i32 %cond to i64, !dbg !590
  %add.ptr = getelementptr i8, ptr %1, i64 %idx.ext, !dbg !590
  %call2 = call i64 @hv_do_hypercall(i64 noundef 70, ptr noundef null, ptr noundef %add.ptr) #8, !dbg !591
  store i64 %call2, ptr %status, align 8, !dbg !587
  %4 = load i64, ptr %flags, align 8, !dbg !592
  call void @irq_restore(i64 noundef %4) #8, !dbg !593
  %5 = load i64, ptr %status, align 8, !dbg !594
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !595
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #7, !dbg !595
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !595
  ret i64 %5, !dbg !596
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @twice(ptr noundef %request) #0 !dbg !597 {
entry:
  %request.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %count = alloca i16, align 2
  store ptr %request, ptr %request.addr, align 8
    #dbg_declare(ptr %request.addr, !606, !DIExpression(), !611)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !612
    #dbg_declare(ptr %flags, !607, !DIExpression(), !613)
  %call = call i64 @irq_save() #8, !dbg !614
  store i64 %call, ptr %flags, align 8, !dbg !613
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !612
    #dbg_declare(ptr %status, !608, !DIExpression(), !615)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #7, !dbg !616
    #dbg_declare(ptr %input, !609, !DIExpression(), !617)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !618
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #8, !dbg !619
  store ptr %call1, ptr %input, align 8, !dbg !617
  call void @llvm.lifetime.start.p0(i64 2, ptr %count) #7, !dbg !620
    #dbg_declare(ptr %count, !610, !DIExpression(), !621)
  %1 = load ptr, ptr %request.addr, align 8, !dbg !622
  %count2 = getelementptr inbounds %struct.request, ptr %1, i32 0, i32 1, !dbg !623
  %2 = load i16, ptr %count2, align 8, !dbg !623
  store i16 %2, ptr %count, align 2, !dbg !621
  %3 = load i16, ptr %count, align 2, !dbg !624
  %conv = zext i16 %3 to i32, !dbg !624
  %cmp = icmp sgt i32 %conv, 513, !dbg !626
  br i1 %cmp, label %if.then, label %if.end, !dbg !627

if.then:                                          ; preds = %entry
  store i16 512, ptr %count, align 2, !dbg !628
  br label %if.end, !dbg !629

if.end:                                           ; preds = %if.then, %entry
  %4 = load ptr, ptr %request.addr, align 8, !dbg !630
  %partition = getelementptr inbounds %struct.request, ptr %4, i32 0, i32 0, !dbg !631
  %5 = load i64, ptr %partition, align 8, !dbg !631
  %6 = load ptr, ptr %input, align 8, !dbg !632
  %partition4 = getelementptr inbounds %struct.withdraw_input, ptr %6, i32 0, i32 0, !dbg !633
  store i64 %5, ptr %partition4, align 1, !dbg !634
  %7 = load i16, ptr %count, align 2, !dbg !635
  %8 = load ptr, ptr %input, align 8, !dbg !636
  %9 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !637
  %call5 = call ptr @this_cpu_ptr_load(ptr noundef %9) #8, !dbg !638
  %call6 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 73, i16 noundef zeroext %7, i16 noundef zeroext 0, ptr noundef %8, ptr noundef %call5) #8, !dbg !639
  store i64 %call6, ptr %status, align 8, !dbg !640
  %10 = load i64, ptr %flags, align 8, !dbg !641
  call void @irq_restore(i64 noundef %10) #8, !dbg !642
  %11 = load i64, ptr %status, align 8, !dbg !643
  call void @llvm.lifetime.end.p0(i64 2, ptr %count) #7, !dbg !644
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #7, !dbg !644
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !644
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !644
  ret i64 %11, !dbg !645
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #6

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nounwind }
attributes #8 = { nobuiltin noredzone "no-builtins" }
attributes #9 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 11, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "after.c", directory: ".", checksumkind: CSK_MD5, checksum: "56427a788cc82732524580ef84e10d7e")
!4 = !{!5, !6, !7, !10}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../../audit/sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!11 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!12 = !{!0, !13}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 11, type: !6, isLocal: false, isDefinition: true)
!15 = !{i32 7, !"Dwarf Version", i32 5}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!19 = distinct !DISubprogram(name: "withdraw_pages", scope: !3, file: !3, line: 13, type: !20, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!20 = !DISubroutineType(types: !21)
!21 = !{!7, !7, !7}
!22 = !{!23, !24, !25, !26, !33, !35}
!23 = !DILocalVariable(name: "id", arg: 1, scope: !19, file: !3, line: 13, type: !7)
!24 = !DILocalVariable(name: "pages", arg: 2, scope: !19, file: !3, line: 13, type: !7)
!25 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 15, type: !7)
!26 = !DILocalVariable(name: "in", scope: !19, file: !3, line: 16, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "withdraw_input", file: !29, line: 58, size: 128, elements: !30)
!29 = !DIFile(filename: "./../../audit/sites/site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!30 = !{!31, !32}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !28, file: !29, line: 59, baseType: !7, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "node", scope: !28, file: !29, line: 60, baseType: !7, size: 64, offset: 64)
!33 = !DILocalVariable(name: "out", scope: !19, file: !3, line: 17, type: !34)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!35 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 18, type: !7)
!36 = !DILocation(line: 13, column: 24, scope: !19)
!37 = !DILocation(line: 13, column: 32, scope: !19)
!38 = !DILocation(line: 15, column: 2, scope: !19)
!39 = !DILocation(line: 15, column: 6, scope: !19)
!40 = !DILocation(line: 15, column: 14, scope: !19)
!41 = !DILocation(line: 16, column: 2, scope: !19)
!42 = !DILocation(line: 16, column: 25, scope: !19)
!43 = !DILocation(line: 16, column: 48, scope: !19)
!44 = !DILocation(line: 16, column: 30, scope: !19)
!45 = !DILocation(line: 17, column: 2, scope: !19)
!46 = !DILocation(line: 17, column: 7, scope: !19)
!47 = !DILocation(line: 17, column: 31, scope: !19)
!48 = !DILocation(line: 17, column: 13, scope: !19)
!49 = !DILocation(line: 18, column: 2, scope: !19)
!50 = !DILocation(line: 18, column: 6, scope: !19)
!51 = !DILocation(line: 20, column: 18, scope: !19)
!52 = !DILocation(line: 20, column: 2, scope: !19)
!53 = !DILocation(line: 20, column: 6, scope: !19)
!54 = !DILocation(line: 20, column: 16, scope: !19)
!55 = !DILocation(line: 21, column: 2, scope: !19)
!56 = !DILocation(line: 21, column: 6, scope: !19)
!57 = !DILocation(line: 21, column: 11, scope: !19)
!58 = !DILocation(line: 22, column: 37, scope: !19)
!59 = !DILocation(line: 22, column: 63, scope: !19)
!60 = !DILocation(line: 22, column: 67, scope: !19)
!61 = !DILocation(line: 22, column: 11, scope: !19)
!62 = !DILocation(line: 22, column: 9, scope: !19)
!63 = !DILocation(line: 23, column: 14, scope: !19)
!64 = !DILocation(line: 23, column: 2, scope: !19)
!65 = !DILocation(line: 24, column: 9, scope: !19)
!66 = !DILocation(line: 25, column: 1, scope: !19)
!67 = !DILocation(line: 24, column: 2, scope: !19)
!68 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !69, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !71)
!69 = !DISubroutineType(types: !70)
!70 = !{!7}
!71 = !{!72}
!72 = !DILocalVariable(name: "flags", scope: !68, file: !8, line: 42, type: !7)
!73 = !DILocation(line: 42, column: 2, scope: !68)
!74 = !DILocation(line: 42, column: 6, scope: !68)
!75 = !DILocation(line: 44, column: 2, scope: !68)
!76 = !{i64 23646, i64 23655}
!77 = !DILocation(line: 45, column: 2, scope: !68)
!78 = !{i64 23717}
!79 = !DILocation(line: 46, column: 9, scope: !68)
!80 = !DILocation(line: 47, column: 1, scope: !68)
!81 = !DILocation(line: 46, column: 2, scope: !68)
!82 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !83, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !85)
!83 = !DISubroutineType(types: !84)
!84 = !{!5, !6}
!85 = !{!86, !87}
!86 = !DILocalVariable(name: "variable", arg: 1, scope: !82, file: !8, line: 56, type: !6)
!87 = !DILocalVariable(name: "offset", scope: !82, file: !8, line: 58, type: !7)
!88 = !DILocation(line: 56, column: 46, scope: !82)
!89 = !DILocation(line: 58, column: 2, scope: !82)
!90 = !DILocation(line: 58, column: 6, scope: !82)
!91 = !DILocation(line: 60, column: 2, scope: !82)
!92 = !{i64 24018}
!93 = !DILocation(line: 61, column: 25, scope: !82)
!94 = !DILocation(line: 61, column: 20, scope: !82)
!95 = !DILocation(line: 61, column: 36, scope: !82)
!96 = !DILocation(line: 61, column: 34, scope: !82)
!97 = !DILocation(line: 61, column: 10, scope: !82)
!98 = !DILocation(line: 61, column: 9, scope: !82)
!99 = !DILocation(line: 62, column: 1, scope: !82)
!100 = !DILocation(line: 61, column: 2, scope: !82)
!101 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !102, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !106)
!102 = !DISubroutineType(types: !103)
!103 = !{!7, !104, !104, !104, !5, !5}
!104 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !105)
!105 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!106 = !{!107, !108, !109, !110, !111, !112, !113, !114}
!107 = !DILocalVariable(name: "code", arg: 1, scope: !101, file: !8, line: 19, type: !104)
!108 = !DILocalVariable(name: "count", arg: 2, scope: !101, file: !8, line: 19, type: !104)
!109 = !DILocalVariable(name: "varhead", arg: 3, scope: !101, file: !8, line: 19, type: !104)
!110 = !DILocalVariable(name: "input", arg: 4, scope: !101, file: !8, line: 19, type: !5)
!111 = !DILocalVariable(name: "output", arg: 5, scope: !101, file: !8, line: 19, type: !5)
!112 = !DILocalVariable(name: "control", scope: !101, file: !8, line: 21, type: !7)
!113 = !DILocalVariable(name: "status", scope: !101, file: !8, line: 22, type: !7)
!114 = !DILocalVariable(name: "done", scope: !101, file: !8, line: 23, type: !104)
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
!137 = distinct !DILexicalBlock(scope: !101, file: !8, line: 25, column: 5)
!138 = !DILocation(line: 26, column: 37, scope: !137)
!139 = !DILocation(line: 26, column: 44, scope: !137)
!140 = !DILocation(line: 26, column: 12, scope: !137)
!141 = !DILocation(line: 26, column: 10, scope: !137)
!142 = !DILocation(line: 27, column: 8, scope: !143)
!143 = distinct !DILexicalBlock(scope: !137, file: !8, line: 27, column: 7)
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
!169 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !170, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !172)
!170 = !DISubroutineType(types: !171)
!171 = !{null, !7}
!172 = !{!173}
!173 = !DILocalVariable(name: "flags", arg: 1, scope: !169, file: !8, line: 49, type: !7)
!174 = !DILocation(line: 49, column: 36, scope: !169)
!175 = !DILocation(line: 51, column: 6, scope: !176)
!176 = distinct !DILexicalBlock(scope: !169, file: !8, line: 51, column: 6)
!177 = !DILocation(line: 51, column: 12, scope: !176)
!178 = !DILocation(line: 51, column: 6, scope: !169)
!179 = !DILocation(line: 52, column: 3, scope: !176)
!180 = !{i64 23837}
!181 = !DILocation(line: 53, column: 1, scope: !169)
!182 = distinct !DISubprogram(name: "split", scope: !3, file: !3, line: 35, type: !183, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !187)
!183 = !DISubroutineType(types: !184)
!184 = !{!7, !7, !185}
!185 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !186)
!186 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!187 = !{!188, !189, !190, !191}
!188 = !DILocalVariable(name: "partition", arg: 1, scope: !182, file: !3, line: 35, type: !7)
!189 = !DILocalVariable(name: "code", arg: 2, scope: !182, file: !3, line: 35, type: !185)
!190 = !DILocalVariable(name: "flags", scope: !182, file: !3, line: 37, type: !7)
!191 = !DILocalVariable(name: "status", scope: !182, file: !3, line: 38, type: !7)
!192 = !DILocation(line: 35, column: 15, scope: !182)
!193 = !DILocation(line: 35, column: 30, scope: !182)
!194 = !DILocation(line: 37, column: 2, scope: !182)
!195 = !DILocation(line: 37, column: 6, scope: !182)
!196 = !DILocation(line: 37, column: 14, scope: !182)
!197 = !DILocation(line: 38, column: 2, scope: !182)
!198 = !DILocation(line: 38, column: 6, scope: !182)
!199 = !DILocation(line: 38, column: 43, scope: !182)
!200 = !DILocation(line: 38, column: 25, scope: !182)
!201 = !DILocation(line: 38, column: 67, scope: !182)
!202 = !DILocation(line: 38, column: 78, scope: !182)
!203 = !DILocation(line: 38, column: 15, scope: !182)
!204 = !DILocation(line: 40, column: 14, scope: !182)
!205 = !DILocation(line: 40, column: 2, scope: !182)
!206 = !DILocation(line: 41, column: 9, scope: !182)
!207 = !DILocation(line: 42, column: 1, scope: !182)
!208 = !DILocation(line: 41, column: 2, scope: !182)
!209 = distinct !DISubprogram(name: "split_off", scope: !3, file: !3, line: 27, type: !210, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !218)
!210 = !DISubroutineType(types: !211)
!211 = !{!7, !212, !7, !185}
!212 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !213, size: 64)
!213 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "property_input", file: !29, line: 64, size: 128, elements: !214)
!214 = !{!215, !216, !217}
!215 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !213, file: !29, line: 65, baseType: !7, size: 64)
!216 = !DIDerivedType(tag: DW_TAG_member, name: "code", scope: !213, file: !29, line: 66, baseType: !185, size: 32, offset: 64)
!217 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !213, file: !29, line: 67, baseType: !185, size: 32, offset: 96)
!218 = !{!219, !220, !221}
!219 = !DILocalVariable(name: "input", arg: 1, scope: !209, file: !3, line: 27, type: !212)
!220 = !DILocalVariable(name: "partition", arg: 2, scope: !209, file: !3, line: 27, type: !7)
!221 = !DILocalVariable(name: "code", arg: 3, scope: !209, file: !3, line: 27, type: !185)
!222 = !DILocation(line: 27, column: 45, scope: !209)
!223 = !DILocation(line: 27, column: 56, scope: !209)
!224 = !DILocation(line: 27, column: 71, scope: !209)
!225 = !DILocation(line: 29, column: 21, scope: !209)
!226 = !DILocation(line: 29, column: 2, scope: !209)
!227 = !DILocation(line: 29, column: 9, scope: !209)
!228 = !DILocation(line: 29, column: 19, scope: !209)
!229 = !DILocation(line: 30, column: 16, scope: !209)
!230 = !DILocation(line: 30, column: 2, scope: !209)
!231 = !DILocation(line: 30, column: 9, scope: !209)
!232 = !DILocation(line: 30, column: 14, scope: !209)
!233 = !DILocation(line: 31, column: 2, scope: !209)
!234 = !DILocation(line: 31, column: 9, scope: !209)
!235 = !DILocation(line: 31, column: 17, scope: !209)
!236 = !DILocation(line: 32, column: 31, scope: !209)
!237 = !DILocation(line: 32, column: 46, scope: !209)
!238 = !DILocation(line: 32, column: 52, scope: !209)
!239 = !DILocation(line: 32, column: 9, scope: !209)
!240 = !DILocation(line: 32, column: 2, scope: !209)
!241 = distinct !DISubprogram(name: "turned", scope: !3, file: !3, line: 44, type: !242, scopeLine: 45, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !246)
!242 = !DISubroutineType(types: !243)
!243 = !{!7, !244, !104}
!244 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !245, size: 64)
!245 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !185)
!246 = !{!247, !248, !249, !250, !251, !268, !269}
!247 = !DILocalVariable(name: "names", arg: 1, scope: !241, file: !3, line: 44, type: !244)
!248 = !DILocalVariable(name: "n", arg: 2, scope: !241, file: !3, line: 44, type: !104)
!249 = !DILocalVariable(name: "flags", scope: !241, file: !3, line: 46, type: !7)
!250 = !DILocalVariable(name: "status", scope: !241, file: !3, line: 46, type: !7)
!251 = !DILocalVariable(name: "input", scope: !241, file: !3, line: 47, type: !252)
!252 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !253, size: 64)
!253 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !254)
!254 = !{!255, !256, !257, !260, !264}
!255 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !253, file: !8, line: 78, baseType: !7, size: 64)
!256 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !253, file: !8, line: 79, baseType: !185, size: 32, offset: 64)
!257 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !253, file: !8, line: 80, baseType: !258, size: 8, offset: 96)
!258 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !259)
!259 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!260 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !253, file: !8, line: 81, baseType: !261, size: 24, offset: 104)
!261 = !DICompositeType(tag: DW_TAG_array_type, baseType: !258, size: 24, elements: !262)
!262 = !{!263}
!263 = !DISubrange(count: 3)
!264 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !253, file: !8, line: 82, baseType: !265, offset: 128)
!265 = !DICompositeType(tag: DW_TAG_array_type, baseType: !185, elements: !266)
!266 = !{!267}
!267 = !DISubrange(count: -1)
!268 = !DILocalVariable(name: "output", scope: !241, file: !3, line: 48, type: !5)
!269 = !DILocalVariable(name: "i", scope: !241, file: !3, line: 49, type: !104)
!270 = !DILocation(line: 44, column: 23, scope: !241)
!271 = !DILocation(line: 44, column: 34, scope: !241)
!272 = !DILocation(line: 46, column: 2, scope: !241)
!273 = !DILocation(line: 46, column: 6, scope: !241)
!274 = !DILocation(line: 46, column: 13, scope: !241)
!275 = !DILocation(line: 47, column: 2, scope: !241)
!276 = !DILocation(line: 47, column: 26, scope: !241)
!277 = !DILocation(line: 48, column: 2, scope: !241)
!278 = !DILocation(line: 48, column: 8, scope: !241)
!279 = !DILocation(line: 49, column: 2, scope: !241)
!280 = !DILocation(line: 49, column: 6, scope: !241)
!281 = !DILocation(line: 49, column: 10, scope: !241)
!282 = !DILocation(line: 51, column: 6, scope: !283)
!283 = distinct !DILexicalBlock(scope: !241, file: !3, line: 51, column: 6)
!284 = !DILocation(line: 51, column: 8, scope: !283)
!285 = !DILocation(line: 51, column: 6, scope: !241)
!286 = !DILocation(line: 52, column: 3, scope: !283)
!287 = !DILocation(line: 53, column: 10, scope: !241)
!288 = !DILocation(line: 53, column: 8, scope: !241)
!289 = !DILocation(line: 54, column: 28, scope: !241)
!290 = !DILocation(line: 54, column: 10, scope: !241)
!291 = !DILocation(line: 54, column: 8, scope: !241)
!292 = !DILocation(line: 55, column: 29, scope: !241)
!293 = !DILocation(line: 55, column: 11, scope: !241)
!294 = !DILocation(line: 55, column: 9, scope: !241)
!295 = !DILocation(line: 56, column: 14, scope: !241)
!296 = !DILocation(line: 56, column: 2, scope: !241)
!297 = !DILocation(line: 57, column: 2, scope: !241)
!298 = !DILocation(line: 57, column: 10, scope: !241)
!299 = !DILocation(line: 58, column: 21, scope: !241)
!300 = !DILocation(line: 58, column: 27, scope: !241)
!301 = !DILocation(line: 58, column: 3, scope: !241)
!302 = !DILocation(line: 58, column: 10, scope: !241)
!303 = !DILocation(line: 58, column: 16, scope: !241)
!304 = !DILocation(line: 58, column: 19, scope: !241)
!305 = distinct !{!305, !297, !306, !165}
!306 = !DILocation(line: 58, column: 28, scope: !241)
!307 = !DILocation(line: 59, column: 37, scope: !241)
!308 = !DILocation(line: 59, column: 43, scope: !241)
!309 = !DILocation(line: 59, column: 50, scope: !241)
!310 = !DILocation(line: 59, column: 11, scope: !241)
!311 = !DILocation(line: 59, column: 9, scope: !241)
!312 = !DILocation(line: 60, column: 14, scope: !241)
!313 = !DILocation(line: 60, column: 2, scope: !241)
!314 = !DILocation(line: 61, column: 9, scope: !241)
!315 = !DILocation(line: 61, column: 2, scope: !241)
!316 = !DILocation(line: 62, column: 1, scope: !241)
!317 = distinct !DISubprogram(name: "fill_header", scope: !29, file: !29, line: 17, type: !318, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !320)
!318 = !DISubroutineType(types: !319)
!319 = !{null, !252}
!320 = !{!321}
!321 = !DILocalVariable(name: "input", arg: 1, scope: !317, file: !29, line: 17, type: !252)
!322 = !DILocation(line: 17, column: 56, scope: !317)
!323 = !DILocation(line: 19, column: 2, scope: !317)
!324 = !DILocation(line: 19, column: 9, scope: !317)
!325 = !DILocation(line: 19, column: 19, scope: !317)
!326 = !DILocation(line: 20, column: 2, scope: !317)
!327 = !DILocation(line: 20, column: 9, scope: !317)
!328 = !DILocation(line: 20, column: 12, scope: !317)
!329 = !DILocation(line: 21, column: 2, scope: !317)
!330 = !DILocation(line: 21, column: 9, scope: !317)
!331 = !DILocation(line: 21, column: 13, scope: !317)
!332 = !DILocation(line: 22, column: 19, scope: !317)
!333 = !DILocation(line: 22, column: 26, scope: !317)
!334 = !DILocation(line: 22, column: 2, scope: !317)
!335 = !DILocation(line: 23, column: 1, scope: !317)
!336 = distinct !DISubprogram(name: "macro", scope: !3, file: !3, line: 69, type: !337, scopeLine: 70, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !339)
!337 = !DISubroutineType(types: !338)
!338 = !{!7, !7}
!339 = !{!340, !341, !342, !352}
!340 = !DILocalVariable(name: "mask", arg: 1, scope: !336, file: !3, line: 69, type: !7)
!341 = !DILocalVariable(name: "flags", scope: !336, file: !3, line: 71, type: !7)
!342 = !DILocalVariable(name: "input", scope: !336, file: !3, line: 72, type: !343)
!343 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !344, size: 64)
!344 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "flush_ex_input", file: !29, line: 49, size: 256, elements: !345)
!345 = !{!346, !347, !348, !349, !350}
!346 = !DIDerivedType(tag: DW_TAG_member, name: "space", scope: !344, file: !29, line: 50, baseType: !7, size: 64)
!347 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !344, file: !29, line: 51, baseType: !7, size: 64, offset: 64)
!348 = !DIDerivedType(tag: DW_TAG_member, name: "format", scope: !344, file: !29, line: 52, baseType: !7, size: 64, offset: 128)
!349 = !DIDerivedType(tag: DW_TAG_member, name: "valid_banks", scope: !344, file: !29, line: 53, baseType: !7, size: 64, offset: 192)
!350 = !DIDerivedType(tag: DW_TAG_member, name: "banks", scope: !344, file: !29, line: 54, baseType: !351, offset: 256)
!351 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, elements: !266)
!352 = !DILocalVariable(name: "status", scope: !336, file: !3, line: 73, type: !7)
!353 = !DILocation(line: 69, column: 15, scope: !336)
!354 = !DILocation(line: 71, column: 2, scope: !336)
!355 = !DILocation(line: 71, column: 6, scope: !336)
!356 = !DILocation(line: 71, column: 14, scope: !336)
!357 = !DILocation(line: 72, column: 2, scope: !336)
!358 = !DILocation(line: 72, column: 25, scope: !336)
!359 = !DILocation(line: 72, column: 51, scope: !336)
!360 = !DILocation(line: 72, column: 33, scope: !336)
!361 = !DILocation(line: 73, column: 2, scope: !336)
!362 = !DILocation(line: 73, column: 6, scope: !336)
!363 = !DILocation(line: 73, column: 50, scope: !336)
!364 = !DILocation(line: 73, column: 44, scope: !336)
!365 = !DILocation(line: 73, column: 57, scope: !336)
!366 = !DILocation(line: 73, column: 15, scope: !336)
!367 = !DILocation(line: 74, column: 14, scope: !336)
!368 = !DILocation(line: 74, column: 2, scope: !336)
!369 = !DILocation(line: 75, column: 9, scope: !336)
!370 = !DILocation(line: 76, column: 1, scope: !336)
!371 = !DILocation(line: 75, column: 2, scope: !336)
!372 = distinct !DISubprogram(name: "banks", scope: !3, file: !3, line: 64, type: !373, scopeLine: 65, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !375)
!373 = !DISubroutineType(types: !374)
!374 = !{!104, !7}
!375 = !{!376}
!376 = !DILocalVariable(name: "mask", arg: 1, scope: !372, file: !3, line: 64, type: !7)
!377 = !DILocation(line: 64, column: 29, scope: !372)
!378 = !DILocation(line: 66, column: 30, scope: !372)
!379 = !DILocation(line: 66, column: 9, scope: !372)
!380 = !DILocation(line: 66, column: 36, scope: !372)
!381 = !DILocation(line: 66, column: 2, scope: !372)
!382 = distinct !DISubprogram(name: "early", scope: !3, file: !3, line: 78, type: !383, scopeLine: 79, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !385)
!383 = !DISubroutineType(types: !384)
!384 = !{!7, !104, !7}
!385 = !{!386, !387, !388, !389, !390}
!386 = !DILocalVariable(name: "n", arg: 1, scope: !382, file: !3, line: 78, type: !104)
!387 = !DILocalVariable(name: "flags_wanted", arg: 2, scope: !382, file: !3, line: 78, type: !7)
!388 = !DILocalVariable(name: "flags", scope: !382, file: !3, line: 80, type: !7)
!389 = !DILocalVariable(name: "status", scope: !382, file: !3, line: 80, type: !7)
!390 = !DILocalVariable(name: "input", scope: !391, file: !3, line: 83, type: !393)
!391 = distinct !DILexicalBlock(scope: !392, file: !3, line: 82, column: 24)
!392 = distinct !DILexicalBlock(scope: !382, file: !3, line: 82, column: 6)
!393 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !394, size: 64)
!394 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "flush_input", file: !29, line: 41, size: 192, elements: !395)
!395 = !{!396, !397, !398, !399}
!396 = !DIDerivedType(tag: DW_TAG_member, name: "space", scope: !394, file: !29, line: 42, baseType: !7, size: 64)
!397 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !394, file: !29, line: 43, baseType: !7, size: 64, offset: 64)
!398 = !DIDerivedType(tag: DW_TAG_member, name: "mask", scope: !394, file: !29, line: 44, baseType: !7, size: 64, offset: 128)
!399 = !DIDerivedType(tag: DW_TAG_member, name: "ranges", scope: !394, file: !29, line: 45, baseType: !351, offset: 192)
!400 = !DILocation(line: 78, column: 15, scope: !382)
!401 = !DILocation(line: 78, column: 22, scope: !382)
!402 = !DILocation(line: 80, column: 2, scope: !382)
!403 = !DILocation(line: 80, column: 6, scope: !382)
!404 = !DILocation(line: 80, column: 13, scope: !382)
!405 = !DILocation(line: 82, column: 6, scope: !392)
!406 = !DILocation(line: 82, column: 8, scope: !392)
!407 = !DILocation(line: 82, column: 11, scope: !392)
!408 = !DILocation(line: 82, column: 13, scope: !392)
!409 = !DILocation(line: 82, column: 6, scope: !382)
!410 = !DILocation(line: 83, column: 3, scope: !391)
!411 = !DILocation(line: 83, column: 23, scope: !391)
!412 = !DILocation(line: 85, column: 11, scope: !391)
!413 = !DILocation(line: 85, column: 9, scope: !391)
!414 = !DILocation(line: 86, column: 29, scope: !391)
!415 = !DILocation(line: 86, column: 11, scope: !391)
!416 = !DILocation(line: 86, column: 9, scope: !391)
!417 = !DILocation(line: 87, column: 18, scope: !391)
!418 = !DILocation(line: 87, column: 3, scope: !391)
!419 = !DILocation(line: 87, column: 10, scope: !391)
!420 = !DILocation(line: 87, column: 16, scope: !391)
!421 = !DILocation(line: 88, column: 38, scope: !391)
!422 = !DILocation(line: 88, column: 44, scope: !391)
!423 = !DILocation(line: 88, column: 12, scope: !391)
!424 = !DILocation(line: 88, column: 10, scope: !391)
!425 = !DILocation(line: 89, column: 15, scope: !391)
!426 = !DILocation(line: 89, column: 3, scope: !391)
!427 = !DILocation(line: 90, column: 2, scope: !392)
!428 = !DILocation(line: 90, column: 2, scope: !391)
!429 = !DILocation(line: 90, column: 13, scope: !430)
!430 = distinct !DILexicalBlock(scope: !392, file: !3, line: 90, column: 13)
!431 = !DILocation(line: 90, column: 13, scope: !392)
!432 = !DILocation(line: 91, column: 10, scope: !433)
!433 = distinct !DILexicalBlock(scope: !430, file: !3, line: 90, column: 16)
!434 = !DILocation(line: 92, column: 2, scope: !433)
!435 = !DILocation(line: 93, column: 9, scope: !382)
!436 = !DILocation(line: 94, column: 1, scope: !382)
!437 = !DILocation(line: 93, column: 2, scope: !382)
!438 = distinct !DISubprogram(name: "shifted", scope: !3, file: !3, line: 96, type: !337, scopeLine: 97, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !439)
!439 = !{!440, !441, !442, !443, !444}
!440 = !DILocalVariable(name: "n", arg: 1, scope: !438, file: !3, line: 96, type: !7)
!441 = !DILocalVariable(name: "flags", scope: !438, file: !3, line: 98, type: !7)
!442 = !DILocalVariable(name: "input", scope: !438, file: !3, line: 99, type: !252)
!443 = !DILocalVariable(name: "output", scope: !438, file: !3, line: 100, type: !5)
!444 = !DILocalVariable(name: "status", scope: !438, file: !3, line: 101, type: !7)
!445 = !DILocation(line: 96, column: 17, scope: !438)
!446 = !DILocation(line: 98, column: 2, scope: !438)
!447 = !DILocation(line: 98, column: 6, scope: !438)
!448 = !DILocation(line: 98, column: 14, scope: !438)
!449 = !DILocation(line: 99, column: 2, scope: !438)
!450 = !DILocation(line: 99, column: 26, scope: !438)
!451 = !DILocation(line: 99, column: 52, scope: !438)
!452 = !DILocation(line: 99, column: 34, scope: !438)
!453 = !DILocation(line: 100, column: 2, scope: !438)
!454 = !DILocation(line: 100, column: 8, scope: !438)
!455 = !DILocation(line: 100, column: 35, scope: !438)
!456 = !DILocation(line: 100, column: 17, scope: !438)
!457 = !DILocation(line: 101, column: 2, scope: !438)
!458 = !DILocation(line: 101, column: 6, scope: !438)
!459 = !DILocation(line: 101, column: 32, scope: !438)
!460 = !DILocation(line: 101, column: 34, scope: !438)
!461 = !DILocation(line: 101, column: 42, scope: !438)
!462 = !DILocation(line: 101, column: 58, scope: !438)
!463 = !DILocation(line: 101, column: 66, scope: !438)
!464 = !DILocation(line: 101, column: 73, scope: !438)
!465 = !DILocation(line: 101, column: 15, scope: !438)
!466 = !DILocation(line: 103, column: 14, scope: !438)
!467 = !DILocation(line: 103, column: 2, scope: !438)
!468 = !DILocation(line: 104, column: 9, scope: !438)
!469 = !DILocation(line: 105, column: 1, scope: !438)
!470 = !DILocation(line: 104, column: 2, scope: !438)
!471 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !472, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!472 = !DISubroutineType(types: !473)
!473 = !{!7, !7, !5, !5}
!474 = distinct !DISubprogram(name: "indexed", scope: !3, file: !3, line: 107, type: !475, scopeLine: 108, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !477)
!475 = !DISubroutineType(types: !476)
!476 = !{!7, !104}
!477 = !{!478, !479, !480, !481}
!478 = !DILocalVariable(name: "n", arg: 1, scope: !474, file: !3, line: 107, type: !104)
!479 = !DILocalVariable(name: "flags", scope: !474, file: !3, line: 109, type: !7)
!480 = !DILocalVariable(name: "input", scope: !474, file: !3, line: 110, type: !10)
!481 = !DILocalVariable(name: "status", scope: !474, file: !3, line: 111, type: !7)
!482 = !DILocation(line: 107, column: 17, scope: !474)
!483 = !DILocation(line: 109, column: 2, scope: !474)
!484 = !DILocation(line: 109, column: 6, scope: !474)
!485 = !DILocation(line: 109, column: 14, scope: !474)
!486 = !DILocation(line: 110, column: 2, scope: !474)
!487 = !DILocation(line: 110, column: 8, scope: !474)
!488 = !DILocation(line: 110, column: 34, scope: !474)
!489 = !DILocation(line: 110, column: 16, scope: !474)
!490 = !DILocation(line: 111, column: 2, scope: !474)
!491 = !DILocation(line: 111, column: 6, scope: !474)
!492 = !DILocation(line: 111, column: 41, scope: !474)
!493 = !DILocation(line: 111, column: 43, scope: !474)
!494 = !DILocation(line: 111, column: 54, scope: !474)
!495 = !DILocation(line: 111, column: 61, scope: !474)
!496 = !DILocation(line: 111, column: 67, scope: !474)
!497 = !DILocation(line: 111, column: 82, scope: !474)
!498 = !DILocation(line: 111, column: 84, scope: !474)
!499 = !DILocation(line: 111, column: 79, scope: !474)
!500 = !DILocation(line: 111, column: 75, scope: !474)
!501 = !DILocation(line: 111, column: 15, scope: !474)
!502 = !DILocation(line: 113, column: 14, scope: !474)
!503 = !DILocation(line: 113, column: 2, scope: !474)
!504 = !DILocation(line: 114, column: 9, scope: !474)
!505 = !DILocation(line: 115, column: 1, scope: !474)
!506 = !DILocation(line: 114, column: 2, scope: !474)
!507 = distinct !DISubprogram(name: "batches", scope: !3, file: !3, line: 117, type: !337, scopeLine: 118, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !508)
!508 = !{!509, !510, !511, !512, !513}
!509 = !DILocalVariable(name: "total", arg: 1, scope: !507, file: !3, line: 117, type: !7)
!510 = !DILocalVariable(name: "flags", scope: !507, file: !3, line: 119, type: !7)
!511 = !DILocalVariable(name: "status", scope: !507, file: !3, line: 119, type: !7)
!512 = !DILocalVariable(name: "n", scope: !507, file: !3, line: 120, type: !104)
!513 = !DILocalVariable(name: "input", scope: !514, file: !3, line: 123, type: !5)
!514 = distinct !DILexicalBlock(scope: !515, file: !3, line: 122, column: 39)
!515 = distinct !DILexicalBlock(scope: !516, file: !3, line: 122, column: 2)
!516 = distinct !DILexicalBlock(scope: !507, file: !3, line: 122, column: 2)
!517 = !DILocation(line: 117, column: 17, scope: !507)
!518 = !DILocation(line: 119, column: 2, scope: !507)
!519 = !DILocation(line: 119, column: 6, scope: !507)
!520 = !DILocation(line: 119, column: 13, scope: !507)
!521 = !DILocation(line: 120, column: 2, scope: !507)
!522 = !DILocation(line: 120, column: 6, scope: !507)
!523 = !DILocation(line: 122, column: 2, scope: !507)
!524 = !DILocation(line: 122, column: 9, scope: !515)
!525 = !DILocation(line: 122, column: 15, scope: !515)
!526 = !DILocation(line: 122, column: 2, scope: !516)
!527 = !DILocation(line: 123, column: 3, scope: !514)
!528 = !DILocation(line: 123, column: 9, scope: !514)
!529 = !DILocation(line: 125, column: 7, scope: !530)
!530 = distinct !DILexicalBlock(scope: !514, file: !3, line: 125, column: 7)
!531 = !DILocation(line: 125, column: 13, scope: !530)
!532 = !DILocation(line: 125, column: 7, scope: !514)
!533 = !DILocation(line: 126, column: 8, scope: !530)
!534 = !DILocation(line: 126, column: 6, scope: !530)
!535 = !DILocation(line: 126, column: 4, scope: !530)
!536 = !DILocation(line: 128, column: 6, scope: !530)
!537 = !DILocation(line: 129, column: 11, scope: !514)
!538 = !DILocation(line: 129, column: 9, scope: !514)
!539 = !DILocation(line: 130, column: 29, scope: !514)
!540 = !DILocation(line: 130, column: 11, scope: !514)
!541 = !DILocation(line: 130, column: 9, scope: !514)
!542 = !DILocation(line: 131, column: 38, scope: !514)
!543 = !DILocation(line: 131, column: 44, scope: !514)
!544 = !DILocation(line: 132, column: 29, scope: !514)
!545 = !DILocation(line: 132, column: 11, scope: !514)
!546 = !DILocation(line: 131, column: 12, scope: !514)
!547 = !DILocation(line: 131, column: 10, scope: !514)
!548 = !DILocation(line: 133, column: 15, scope: !514)
!549 = !DILocation(line: 133, column: 3, scope: !514)
!550 = !DILocation(line: 134, column: 8, scope: !551)
!551 = distinct !DILexicalBlock(scope: !514, file: !3, line: 134, column: 7)
!552 = !DILocation(line: 134, column: 15, scope: !551)
!553 = !DILocation(line: 134, column: 25, scope: !551)
!554 = !DILocation(line: 134, column: 7, scope: !514)
!555 = !DILocation(line: 135, column: 11, scope: !551)
!556 = !DILocation(line: 135, column: 4, scope: !551)
!557 = !DILocation(line: 136, column: 2, scope: !515)
!558 = !DILocation(line: 136, column: 2, scope: !514)
!559 = !DILocation(line: 122, column: 28, scope: !515)
!560 = !DILocation(line: 122, column: 36, scope: !515)
!561 = !DILocation(line: 122, column: 34, scope: !515)
!562 = !DILocation(line: 122, column: 26, scope: !515)
!563 = !DILocation(line: 122, column: 2, scope: !515)
!564 = distinct !{!564, !526, !565, !165}
!565 = !DILocation(line: 136, column: 2, scope: !516)
!566 = !DILocation(line: 137, column: 9, scope: !507)
!567 = !DILocation(line: 137, column: 2, scope: !507)
!568 = !DILocation(line: 138, column: 1, scope: !507)
!569 = distinct !DISubprogram(name: "halves", scope: !3, file: !3, line: 140, type: !570, scopeLine: 141, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !573)
!570 = !DISubroutineType(types: !571)
!571 = !{!7, !572}
!572 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!573 = !{!574, !575, !576, !577}
!574 = !DILocalVariable(name: "second", arg: 1, scope: !569, file: !3, line: 140, type: !572)
!575 = !DILocalVariable(name: "flags", scope: !569, file: !3, line: 142, type: !7)
!576 = !DILocalVariable(name: "page", scope: !569, file: !3, line: 143, type: !10)
!577 = !DILocalVariable(name: "status", scope: !569, file: !3, line: 144, type: !7)
!578 = !DILocation(line: 140, column: 16, scope: !569)
!579 = !DILocation(line: 142, column: 2, scope: !569)
!580 = !DILocation(line: 142, column: 6, scope: !569)
!581 = !DILocation(line: 142, column: 14, scope: !569)
!582 = !DILocation(line: 143, column: 2, scope: !569)
!583 = !DILocation(line: 143, column: 8, scope: !569)
!584 = !DILocation(line: 143, column: 33, scope: !569)
!585 = !DILocation(line: 143, column: 15, scope: !569)
!586 = !DILocation(line: 144, column: 2, scope: !569)
!587 = !DILocation(line: 144, column: 6, scope: !569)
!588 = !DILocation(line: 144, column: 43, scope: !569)
!589 = !DILocation(line: 144, column: 51, scope: !569)
!590 = !DILocation(line: 144, column: 48, scope: !569)
!591 = !DILocation(line: 144, column: 15, scope: !569)
!592 = !DILocation(line: 146, column: 14, scope: !569)
!593 = !DILocation(line: 146, column: 2, scope: !569)
!594 = !DILocation(line: 147, column: 9, scope: !569)
!595 = !DILocation(line: 148, column: 1, scope: !569)
!596 = !DILocation(line: 147, column: 2, scope: !569)
!597 = distinct !DISubprogram(name: "twice", scope: !3, file: !3, line: 154, type: !598, scopeLine: 155, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !605)
!598 = !DISubroutineType(types: !599)
!599 = !{!7, !600}
!600 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !601, size: 64)
!601 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "request", file: !3, line: 150, size: 128, elements: !602)
!602 = !{!603, !604}
!603 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !601, file: !3, line: 151, baseType: !7, size: 64)
!604 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !601, file: !3, line: 152, baseType: !104, size: 16, offset: 64)
!605 = !{!606, !607, !608, !609, !610}
!606 = !DILocalVariable(name: "request", arg: 1, scope: !597, file: !3, line: 154, type: !600)
!607 = !DILocalVariable(name: "flags", scope: !597, file: !3, line: 156, type: !7)
!608 = !DILocalVariable(name: "status", scope: !597, file: !3, line: 156, type: !7)
!609 = !DILocalVariable(name: "input", scope: !597, file: !3, line: 157, type: !27)
!610 = !DILocalVariable(name: "count", scope: !597, file: !3, line: 158, type: !104)
!611 = !DILocation(line: 154, column: 27, scope: !597)
!612 = !DILocation(line: 156, column: 2, scope: !597)
!613 = !DILocation(line: 156, column: 6, scope: !597)
!614 = !DILocation(line: 156, column: 14, scope: !597)
!615 = !DILocation(line: 156, column: 26, scope: !597)
!616 = !DILocation(line: 157, column: 2, scope: !597)
!617 = !DILocation(line: 157, column: 25, scope: !597)
!618 = !DILocation(line: 157, column: 51, scope: !597)
!619 = !DILocation(line: 157, column: 33, scope: !597)
!620 = !DILocation(line: 158, column: 2, scope: !597)
!621 = !DILocation(line: 158, column: 6, scope: !597)
!622 = !DILocation(line: 158, column: 14, scope: !597)
!623 = !DILocation(line: 158, column: 23, scope: !597)
!624 = !DILocation(line: 160, column: 6, scope: !625)
!625 = distinct !DILexicalBlock(scope: !597, file: !3, line: 160, column: 6)
!626 = !DILocation(line: 160, column: 12, scope: !625)
!627 = !DILocation(line: 160, column: 6, scope: !597)
!628 = !DILocation(line: 161, column: 9, scope: !625)
!629 = !DILocation(line: 161, column: 3, scope: !625)
!630 = !DILocation(line: 162, column: 21, scope: !597)
!631 = !DILocation(line: 162, column: 30, scope: !597)
!632 = !DILocation(line: 162, column: 2, scope: !597)
!633 = !DILocation(line: 162, column: 9, scope: !597)
!634 = !DILocation(line: 162, column: 19, scope: !597)
!635 = !DILocation(line: 163, column: 37, scope: !597)
!636 = !DILocation(line: 163, column: 47, scope: !597)
!637 = !DILocation(line: 164, column: 28, scope: !597)
!638 = !DILocation(line: 164, column: 10, scope: !597)
!639 = !DILocation(line: 163, column: 11, scope: !597)
!640 = !DILocation(line: 163, column: 9, scope: !597)
!641 = !DILocation(line: 165, column: 14, scope: !597)
!642 = !DILocation(line: 165, column: 2, scope: !597)
!643 = !DILocation(line: 166, column: 9, scope: !597)
!644 = !DILocation(line: 167, column: 1, scope: !597)
!645 = !DILocation(line: 166, column: 2, scope: !597)
