; ModuleID = 'counts.c'
source_filename = "counts.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }
%struct.flush_input = type { i64, i64, i64, [0 x i64] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @no_count() #0 !dbg !18 {
entry:
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !44
    #dbg_declare(ptr %flags, !22, !DIExpression(), !44)
  %call = call i64 @irq_save() #7, !dbg !44
  store i64 %call, ptr %flags, align 8, !dbg !44
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !44
    #dbg_declare(ptr %status, !23, !DIExpression(), !44)
  store i64 1, ptr %status, align 8, !dbg !44
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !44
    #dbg_declare(ptr %input, !24, !DIExpression(), !44)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !44
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !44
  store ptr %call1, ptr %input, align 8, !dbg !44
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !44
    #dbg_declare(ptr %output, !43, !DIExpression(), !44)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !44
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !44
  store ptr %call2, ptr %output, align 8, !dbg !44
  %2 = load ptr, ptr %input, align 8, !dbg !44
  call void @fill_header(ptr noundef %2) #7, !dbg !44
  %3 = load ptr, ptr %input, align 8, !dbg !44
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !44
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !44
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !44
  %4 = load ptr, ptr %input, align 8, !dbg !45
  %5 = load ptr, ptr %output, align 8, !dbg !45
  %call3 = call i64 @hv_do_hypercall(i64 noundef 80, ptr noundef %4, ptr noundef %5) #7, !dbg !45
  store i64 %call3, ptr %status, align 8, !dbg !45
  %6 = load i64, ptr %flags, align 8, !dbg !46
  call void @irq_restore(i64 noundef %6) #7, !dbg !46
  %7 = load i64, ptr %status, align 8, !dbg !46
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !47
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !47
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !47
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !47
  ret i64 %7, !dbg !46
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !48 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !51
    #dbg_declare(ptr %flags, !50, !DIExpression(), !52)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !53, !srcloc !54
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !55, !srcloc !56
  %0 = load i64, ptr %flags, align 8, !dbg !57
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !58
  ret i64 %0, !dbg !59
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !60 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !64, !DIExpression(), !66)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !67
    #dbg_declare(ptr %offset, !65, !DIExpression(), !68)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !69, !srcloc !70
  store i64 %0, ptr %offset, align 8, !dbg !69
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !71
  %2 = ptrtoint ptr %1 to i64, !dbg !72
  %3 = load i64, ptr %offset, align 8, !dbg !73
  %add = add i64 %2, %3, !dbg !74
  %4 = inttoptr i64 %add to ptr, !dbg !75
  %5 = load ptr, ptr %4, align 8, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !77
  ret ptr %5, !dbg !78
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !79 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !84, !DIExpression(), !85)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !86
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !87
  store i64 -1, ptr %partition, align 1, !dbg !88
  %1 = load ptr, ptr %input.addr, align 8, !dbg !89
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !90
  store i32 -2, ptr %vp, align 1, !dbg !91
  %2 = load ptr, ptr %input.addr, align 8, !dbg !92
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !93
  store i8 0, ptr %vtl, align 1, !dbg !94
  %3 = load ptr, ptr %input.addr, align 8, !dbg !95
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !96
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !97
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !97
  ret void, !dbg !98
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !99 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !102 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !106, !DIExpression(), !107)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !108
  %and = and i64 %0, 512, !dbg !110
  %tobool = icmp ne i64 %and, 0, !dbg !110
  br i1 %tobool, label %if.then, label %if.end, !dbg !111

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !112, !srcloc !113
  br label %if.end, !dbg !112

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !114
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @nothing() #0 !dbg !115 {
entry:
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !121
    #dbg_declare(ptr %flags, !117, !DIExpression(), !121)
  %call = call i64 @irq_save() #7, !dbg !121
  store i64 %call, ptr %flags, align 8, !dbg !121
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !121
    #dbg_declare(ptr %status, !118, !DIExpression(), !121)
  store i64 1, ptr %status, align 8, !dbg !121
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !121
    #dbg_declare(ptr %input, !119, !DIExpression(), !121)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !121
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !121
  store ptr %call1, ptr %input, align 8, !dbg !121
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !121
    #dbg_declare(ptr %output, !120, !DIExpression(), !121)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !121
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !121
  store ptr %call2, ptr %output, align 8, !dbg !121
  %2 = load ptr, ptr %input, align 8, !dbg !121
  call void @fill_header(ptr noundef %2) #7, !dbg !121
  %3 = load ptr, ptr %input, align 8, !dbg !121
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !121
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !121
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !121
  %4 = load ptr, ptr %input, align 8, !dbg !122
  %5 = load ptr, ptr %output, align 8, !dbg !122
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext 0, i16 noundef zeroext 0, ptr noundef %4, ptr noundef %5) #7, !dbg !122
  store i64 %call3, ptr %status, align 8, !dbg !122
  %6 = load i64, ptr %flags, align 8, !dbg !123
  call void @irq_restore(i64 noundef %6) #7, !dbg !123
  %7 = load i64, ptr %status, align 8, !dbg !123
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !124
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !124
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !124
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !124
  ret i64 %7, !dbg !123
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #5 !dbg !125 {
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
    #dbg_declare(ptr %code.addr, !131, !DIExpression(), !139)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !132, !DIExpression(), !140)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !133, !DIExpression(), !141)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !134, !DIExpression(), !142)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !135, !DIExpression(), !143)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !144
    #dbg_declare(ptr %control, !136, !DIExpression(), !145)
  %0 = load i16, ptr %code.addr, align 2, !dbg !146
  %conv = zext i16 %0 to i64, !dbg !146
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !147
  %conv1 = zext i16 %1 to i64, !dbg !148
  %shl = shl i64 %conv1, 17, !dbg !149
  %or = or i64 %conv, %shl, !dbg !150
  %2 = load i16, ptr %count.addr, align 2, !dbg !151
  %conv2 = zext i16 %2 to i64, !dbg !152
  %shl3 = shl i64 %conv2, 32, !dbg !153
  %or4 = or i64 %or, %shl3, !dbg !154
  store i64 %or4, ptr %control, align 8, !dbg !145
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !155
    #dbg_declare(ptr %status, !137, !DIExpression(), !156)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !157
    #dbg_declare(ptr %done, !138, !DIExpression(), !158)
  br label %do.body, !dbg !159

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !160
  %4 = load ptr, ptr %input.addr, align 8, !dbg !162
  %5 = load ptr, ptr %output.addr, align 8, !dbg !163
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !164
  store i64 %call, ptr %status, align 8, !dbg !165
  %6 = load i64, ptr %status, align 8, !dbg !166
  %and = and i64 %6, 65535, !dbg !168
  %cmp = icmp ne i64 %and, 0, !dbg !169
  br i1 %cmp, label %if.then, label %if.end, !dbg !170

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !171
  store i64 %7, ptr %retval, align 8, !dbg !172
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !172

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !173
  %shr = lshr i64 %8, 32, !dbg !174
  %and6 = and i64 %shr, 4095, !dbg !175
  %conv7 = trunc i64 %and6 to i16, !dbg !176
  store i16 %conv7, ptr %done, align 2, !dbg !177
  %9 = load i64, ptr %control, align 8, !dbg !178
  %and8 = and i64 %9, -1152640029630136321, !dbg !178
  store i64 %and8, ptr %control, align 8, !dbg !178
  %10 = load i16, ptr %done, align 2, !dbg !179
  %conv9 = zext i16 %10 to i64, !dbg !180
  %shl10 = shl i64 %conv9, 48, !dbg !181
  %11 = load i64, ptr %control, align 8, !dbg !182
  %or11 = or i64 %11, %shl10, !dbg !182
  store i64 %or11, ptr %control, align 8, !dbg !182
  br label %do.cond, !dbg !183

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !184
  %conv12 = zext i16 %12 to i32, !dbg !184
  %13 = load i16, ptr %count.addr, align 2, !dbg !185
  %conv13 = zext i16 %13 to i32, !dbg !185
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !186
  br i1 %cmp14, label %do.body, label %do.end, !dbg !183, !llvm.loop !187

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !190
  store i64 %14, ptr %retval, align 8, !dbg !191
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !191

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !192
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !192
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !192
  %15 = load i64, ptr %retval, align 8, !dbg !192
  ret i64 %15, !dbg !192
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @lost_shift(i32 noundef %n) #0 !dbg !193 {
entry:
  %n.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %n, ptr %n.addr, align 4
    #dbg_declare(ptr %n.addr, !197, !DIExpression(), !202)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !203
    #dbg_declare(ptr %flags, !198, !DIExpression(), !203)
  %call = call i64 @irq_save() #7, !dbg !203
  store i64 %call, ptr %flags, align 8, !dbg !203
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !203
    #dbg_declare(ptr %status, !199, !DIExpression(), !203)
  store i64 1, ptr %status, align 8, !dbg !203
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !203
    #dbg_declare(ptr %input, !200, !DIExpression(), !203)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !203
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !203
  store ptr %call1, ptr %input, align 8, !dbg !203
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !203
    #dbg_declare(ptr %output, !201, !DIExpression(), !203)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !203
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !203
  store ptr %call2, ptr %output, align 8, !dbg !203
  %2 = load ptr, ptr %input, align 8, !dbg !203
  call void @fill_header(ptr noundef %2) #7, !dbg !203
  %3 = load ptr, ptr %input, align 8, !dbg !203
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !203
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !203
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !203
  %4 = load i32, ptr %n.addr, align 4, !dbg !204
  %tobool = icmp ne i32 %4, 0, !dbg !204
  br i1 %tobool, label %land.lhs.true, label %if.end, !dbg !206

land.lhs.true:                                    ; preds = %entry
  %5 = load i32, ptr %n.addr, align 4, !dbg !207
  %cmp = icmp ule i32 %5, 256, !dbg !208
  br i1 %cmp, label %if.then, label %if.end, !dbg !209

if.then:                                          ; preds = %land.lhs.true
  %6 = load i32, ptr %n.addr, align 4, !dbg !210
  %shl = shl i32 %6, 31, !dbg !210
  %shl3 = shl i32 %shl, 1, !dbg !210
  %conv = zext i32 %shl3 to i64, !dbg !210
  %or = or i64 %conv, 80, !dbg !210
  %7 = load ptr, ptr %input, align 8, !dbg !210
  %8 = load ptr, ptr %output, align 8, !dbg !210
  %call4 = call i64 @hv_do_hypercall(i64 noundef %or, ptr noundef %7, ptr noundef %8) #7, !dbg !210
  store i64 %call4, ptr %status, align 8, !dbg !210
  br label %if.end, !dbg !210

if.end:                                           ; preds = %if.then, %land.lhs.true, %entry
  %9 = load i64, ptr %flags, align 8, !dbg !211
  call void @irq_restore(i64 noundef %9) #7, !dbg !211
  %10 = load i64, ptr %status, align 8, !dbg !211
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !212
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !212
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !212
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !212
  ret i64 %10, !dbg !211
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @masked(i16 noundef zeroext %n) #0 !dbg !213 {
entry:
  %n.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i16 %n, ptr %n.addr, align 2
    #dbg_declare(ptr %n.addr, !217, !DIExpression(), !222)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !223
    #dbg_declare(ptr %flags, !218, !DIExpression(), !223)
  %call = call i64 @irq_save() #7, !dbg !223
  store i64 %call, ptr %flags, align 8, !dbg !223
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !223
    #dbg_declare(ptr %status, !219, !DIExpression(), !223)
  store i64 1, ptr %status, align 8, !dbg !223
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !223
    #dbg_declare(ptr %input, !220, !DIExpression(), !223)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !223
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !223
  store ptr %call1, ptr %input, align 8, !dbg !223
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !223
    #dbg_declare(ptr %output, !221, !DIExpression(), !223)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !223
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !223
  store ptr %call2, ptr %output, align 8, !dbg !223
  %2 = load ptr, ptr %input, align 8, !dbg !223
  call void @fill_header(ptr noundef %2) #7, !dbg !223
  %3 = load ptr, ptr %input, align 8, !dbg !223
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !223
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !223
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !223
  %4 = load i16, ptr %n.addr, align 2, !dbg !224
  %tobool = icmp ne i16 %4, 0, !dbg !224
  br i1 %tobool, label %if.then, label %if.end, !dbg !226

if.then:                                          ; preds = %entry
  %5 = load i16, ptr %n.addr, align 2, !dbg !227
  %conv = zext i16 %5 to i32, !dbg !227
  %and = and i32 %conv, 255, !dbg !227
  %conv3 = trunc i32 %and to i16, !dbg !227
  %6 = load ptr, ptr %input, align 8, !dbg !227
  %7 = load ptr, ptr %output, align 8, !dbg !227
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv3, i16 noundef zeroext 0, ptr noundef %6, ptr noundef %7) #7, !dbg !227
  store i64 %call4, ptr %status, align 8, !dbg !227
  br label %if.end, !dbg !227

if.end:                                           ; preds = %if.then, %entry
  %8 = load i64, ptr %flags, align 8, !dbg !228
  call void @irq_restore(i64 noundef %8) #7, !dbg !228
  %9 = load i64, ptr %status, align 8, !dbg !228
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !229
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !229
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !229
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !229
  ret i64 %9, !dbg !228
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @one_way(i32 noundef %a) #0 !dbg !230 {
entry:
  %a.addr = alloca i32, align 4
  %n = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %a, ptr %a.addr, align 4
    #dbg_declare(ptr %a.addr, !235, !DIExpression(), !241)
  call void @llvm.lifetime.start.p0(i64 2, ptr %n) #6, !dbg !242
    #dbg_declare(ptr %n, !236, !DIExpression(), !243)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !244
    #dbg_declare(ptr %flags, !237, !DIExpression(), !244)
  %call = call i64 @irq_save() #7, !dbg !244
  store i64 %call, ptr %flags, align 8, !dbg !244
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !244
    #dbg_declare(ptr %status, !238, !DIExpression(), !244)
  store i64 1, ptr %status, align 8, !dbg !244
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !244
    #dbg_declare(ptr %input, !239, !DIExpression(), !244)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !244
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !244
  store ptr %call1, ptr %input, align 8, !dbg !244
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !244
    #dbg_declare(ptr %output, !240, !DIExpression(), !244)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !244
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !244
  store ptr %call2, ptr %output, align 8, !dbg !244
  %2 = load ptr, ptr %input, align 8, !dbg !244
  call void @fill_header(ptr noundef %2) #7, !dbg !244
  %3 = load ptr, ptr %input, align 8, !dbg !244
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !244
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !244
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !244
  %4 = load i32, ptr %a.addr, align 4, !dbg !245
  %tobool = icmp ne i32 %4, 0, !dbg !245
  br i1 %tobool, label %if.then, label %if.else, !dbg !247

if.then:                                          ; preds = %entry
  store i16 16, ptr %n, align 2, !dbg !248
  br label %if.end, !dbg !249

if.else:                                          ; preds = %entry
  store i16 0, ptr %n, align 2, !dbg !250
  br label %if.end

if.end:                                           ; preds = %if.else, %if.then
  %5 = load i16, ptr %n, align 2, !dbg !251
  %6 = load ptr, ptr %input, align 8, !dbg !251
  %7 = load ptr, ptr %output, align 8, !dbg !251
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %5, i16 noundef zeroext 0, ptr noundef %6, ptr noundef %7) #7, !dbg !251
  store i64 %call3, ptr %status, align 8, !dbg !251
  %8 = load i64, ptr %flags, align 8, !dbg !252
  call void @irq_restore(i64 noundef %8) #7, !dbg !252
  %9 = load i64, ptr %status, align 8, !dbg !252
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !253
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !253
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !253
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !253
  call void @llvm.lifetime.end.p0(i64 2, ptr %n) #6, !dbg !253
  ret i64 %9, !dbg !252
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @chosen(ptr noundef %mask, i32 noundef %m) #0 !dbg !254 {
entry:
  %mask.addr = alloca ptr, align 8
  %m.addr = alloca i32, align 4
  %n = alloca i16, align 2
  %i = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store ptr %mask, ptr %mask.addr, align 8
    #dbg_declare(ptr %mask.addr, !260, !DIExpression(), !268)
  store i32 %m, ptr %m.addr, align 4
    #dbg_declare(ptr %m.addr, !261, !DIExpression(), !269)
  call void @llvm.lifetime.start.p0(i64 2, ptr %n) #6, !dbg !270
    #dbg_declare(ptr %n, !262, !DIExpression(), !271)
  store i16 0, ptr %n, align 2, !dbg !271
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #6, !dbg !272
    #dbg_declare(ptr %i, !263, !DIExpression(), !273)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !274
    #dbg_declare(ptr %flags, !264, !DIExpression(), !274)
  %call = call i64 @irq_save() #7, !dbg !274
  store i64 %call, ptr %flags, align 8, !dbg !274
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !274
    #dbg_declare(ptr %status, !265, !DIExpression(), !274)
  store i64 1, ptr %status, align 8, !dbg !274
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !274
    #dbg_declare(ptr %input, !266, !DIExpression(), !274)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !274
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !274
  store ptr %call1, ptr %input, align 8, !dbg !274
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !274
    #dbg_declare(ptr %output, !267, !DIExpression(), !274)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !274
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !274
  store ptr %call2, ptr %output, align 8, !dbg !274
  %2 = load ptr, ptr %input, align 8, !dbg !274
  call void @fill_header(ptr noundef %2) #7, !dbg !274
  %3 = load ptr, ptr %input, align 8, !dbg !274
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !274
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !274
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !274
  store i32 0, ptr %i, align 4, !dbg !275
  br label %for.cond, !dbg !277

for.cond:                                         ; preds = %for.inc, %entry
  %4 = load i32, ptr %i, align 4, !dbg !278
  %5 = load i32, ptr %m.addr, align 4, !dbg !280
  %cmp = icmp slt i32 %4, %5, !dbg !281
  br i1 %cmp, label %land.rhs, label %land.end, !dbg !282

land.rhs:                                         ; preds = %for.cond
  %6 = load i32, ptr %i, align 4, !dbg !283
  %cmp3 = icmp slt i32 %6, 256, !dbg !284
  br label %land.end

land.end:                                         ; preds = %land.rhs, %for.cond
  %7 = phi i1 [ false, %for.cond ], [ %cmp3, %land.rhs ], !dbg !285
  br i1 %7, label %for.body, label %for.end, !dbg !286

for.body:                                         ; preds = %land.end
  %8 = load ptr, ptr %mask.addr, align 8, !dbg !287
  %9 = load i32, ptr %i, align 4, !dbg !289
  %idxprom = sext i32 %9 to i64, !dbg !287
  %arrayidx = getelementptr i8, ptr %8, i64 %idxprom, !dbg !287
  %10 = load i8, ptr %arrayidx, align 1, !dbg !287
  %tobool = icmp ne i8 %10, 0, !dbg !287
  br i1 %tobool, label %if.then, label %if.end, !dbg !290

if.then:                                          ; preds = %for.body
  %11 = load i32, ptr %i, align 4, !dbg !291
  %12 = load ptr, ptr %input, align 8, !dbg !292
  %names4 = getelementptr inbounds %struct.registers_input, ptr %12, i32 0, i32 4, !dbg !293
  %13 = load i16, ptr %n, align 2, !dbg !294
  %inc = add i16 %13, 1, !dbg !294
  store i16 %inc, ptr %n, align 2, !dbg !294
  %idxprom5 = zext i16 %13 to i64, !dbg !292
  %arrayidx6 = getelementptr [0 x i32], ptr %names4, i64 0, i64 %idxprom5, !dbg !292
  store i32 %11, ptr %arrayidx6, align 1, !dbg !295
  br label %if.end, !dbg !292

if.end:                                           ; preds = %if.then, %for.body
  br label %for.inc, !dbg !296

for.inc:                                          ; preds = %if.end
  %14 = load i32, ptr %i, align 4, !dbg !297
  %inc7 = add i32 %14, 1, !dbg !297
  store i32 %inc7, ptr %i, align 4, !dbg !297
  br label %for.cond, !dbg !298, !llvm.loop !299

for.end:                                          ; preds = %land.end
  %15 = load i16, ptr %n, align 2, !dbg !301
  %16 = load ptr, ptr %input, align 8, !dbg !301
  %17 = load ptr, ptr %output, align 8, !dbg !301
  %call8 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %15, i16 noundef zeroext 0, ptr noundef %16, ptr noundef %17) #7, !dbg !301
  store i64 %call8, ptr %status, align 8, !dbg !301
  %18 = load i64, ptr %flags, align 8, !dbg !302
  call void @irq_restore(i64 noundef %18) #7, !dbg !302
  %19 = load i64, ptr %status, align 8, !dbg !302
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !303
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !303
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !303
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !303
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !303
  call void @llvm.lifetime.end.p0(i64 2, ptr %n) #6, !dbg !303
  ret i64 %19, !dbg !302
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @one_less(i16 noundef zeroext %n) #0 !dbg !304 {
entry:
  %n.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i16 %n, ptr %n.addr, align 2
    #dbg_declare(ptr %n.addr, !306, !DIExpression(), !311)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !312
    #dbg_declare(ptr %flags, !307, !DIExpression(), !312)
  %call = call i64 @irq_save() #7, !dbg !312
  store i64 %call, ptr %flags, align 8, !dbg !312
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !312
    #dbg_declare(ptr %status, !308, !DIExpression(), !312)
  store i64 1, ptr %status, align 8, !dbg !312
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !312
    #dbg_declare(ptr %input, !309, !DIExpression(), !312)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !312
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !312
  store ptr %call1, ptr %input, align 8, !dbg !312
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !312
    #dbg_declare(ptr %output, !310, !DIExpression(), !312)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !312
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !312
  store ptr %call2, ptr %output, align 8, !dbg !312
  %2 = load ptr, ptr %input, align 8, !dbg !312
  call void @fill_header(ptr noundef %2) #7, !dbg !312
  %3 = load ptr, ptr %input, align 8, !dbg !312
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !312
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !312
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !312
  %4 = load i16, ptr %n.addr, align 2, !dbg !313
  %conv = zext i16 %4 to i32, !dbg !313
  %tobool = icmp ne i32 %conv, 0, !dbg !313
  br i1 %tobool, label %land.lhs.true, label %if.end, !dbg !315

land.lhs.true:                                    ; preds = %entry
  %5 = load i16, ptr %n.addr, align 2, !dbg !316
  %conv3 = zext i16 %5 to i32, !dbg !316
  %cmp = icmp sle i32 %conv3, 256, !dbg !317
  br i1 %cmp, label %if.then, label %if.end, !dbg !318

if.then:                                          ; preds = %land.lhs.true
  %6 = load i16, ptr %n.addr, align 2, !dbg !319
  %conv5 = zext i16 %6 to i32, !dbg !319
  %sub = sub i32 %conv5, 1, !dbg !319
  %conv6 = trunc i32 %sub to i16, !dbg !319
  %7 = load ptr, ptr %input, align 8, !dbg !319
  %8 = load ptr, ptr %output, align 8, !dbg !319
  %call7 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv6, i16 noundef zeroext 0, ptr noundef %7, ptr noundef %8) #7, !dbg !319
  store i64 %call7, ptr %status, align 8, !dbg !319
  br label %if.end, !dbg !319

if.end:                                           ; preds = %if.then, %land.lhs.true, %entry
  %9 = load i64, ptr %flags, align 8, !dbg !320
  call void @irq_restore(i64 noundef %9) #7, !dbg !320
  %10 = load i64, ptr %status, align 8, !dbg !320
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !321
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !321
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !321
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !321
  ret i64 %10, !dbg !320
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @halved(i16 noundef zeroext %n) #0 !dbg !322 {
entry:
  %n.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i16 %n, ptr %n.addr, align 2
    #dbg_declare(ptr %n.addr, !324, !DIExpression(), !329)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !330
    #dbg_declare(ptr %flags, !325, !DIExpression(), !330)
  %call = call i64 @irq_save() #7, !dbg !330
  store i64 %call, ptr %flags, align 8, !dbg !330
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !330
    #dbg_declare(ptr %status, !326, !DIExpression(), !330)
  store i64 1, ptr %status, align 8, !dbg !330
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !330
    #dbg_declare(ptr %input, !327, !DIExpression(), !330)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !330
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !330
  store ptr %call1, ptr %input, align 8, !dbg !330
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !330
    #dbg_declare(ptr %output, !328, !DIExpression(), !330)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !330
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !330
  store ptr %call2, ptr %output, align 8, !dbg !330
  %2 = load ptr, ptr %input, align 8, !dbg !330
  call void @fill_header(ptr noundef %2) #7, !dbg !330
  %3 = load ptr, ptr %input, align 8, !dbg !330
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !330
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !330
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !330
  %4 = load i16, ptr %n.addr, align 2, !dbg !331
  %conv = zext i16 %4 to i32, !dbg !331
  %tobool = icmp ne i32 %conv, 0, !dbg !331
  br i1 %tobool, label %land.lhs.true, label %if.end, !dbg !333

land.lhs.true:                                    ; preds = %entry
  %5 = load i16, ptr %n.addr, align 2, !dbg !334
  %conv3 = zext i16 %5 to i32, !dbg !334
  %cmp = icmp sle i32 %conv3, 256, !dbg !335
  br i1 %cmp, label %if.then, label %if.end, !dbg !336

if.then:                                          ; preds = %land.lhs.true
  %6 = load i16, ptr %n.addr, align 2, !dbg !337
  %conv5 = zext i16 %6 to i32, !dbg !337
  %shr = ashr i32 %conv5, 1, !dbg !337
  %conv6 = trunc i32 %shr to i16, !dbg !337
  %7 = load ptr, ptr %input, align 8, !dbg !337
  %8 = load ptr, ptr %output, align 8, !dbg !337
  %call7 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv6, i16 noundef zeroext 0, ptr noundef %7, ptr noundef %8) #7, !dbg !337
  store i64 %call7, ptr %status, align 8, !dbg !337
  br label %if.end, !dbg !337

if.end:                                           ; preds = %if.then, %land.lhs.true, %entry
  %9 = load i64, ptr %flags, align 8, !dbg !338
  call void @irq_restore(i64 noundef %9) #7, !dbg !338
  %10 = load i64, ptr %status, align 8, !dbg !338
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !339
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !339
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !339
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !339
  ret i64 %10, !dbg !338
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @drained(i32 noundef %total) #0 !dbg !340 {
entry:
  %total.addr = alloca i32, align 4
  %last = alloca i64, align 8
  %n = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %total, ptr %total.addr, align 4
    #dbg_declare(ptr %total.addr, !342, !DIExpression(), !350)
  call void @llvm.lifetime.start.p0(i64 8, ptr %last) #6, !dbg !351
    #dbg_declare(ptr %last, !343, !DIExpression(), !352)
  br label %do.body, !dbg !353

do.body:                                          ; preds = %do.cond, %entry
  call void @llvm.lifetime.start.p0(i64 2, ptr %n) #6, !dbg !354
    #dbg_declare(ptr %n, !344, !DIExpression(), !355)
  %0 = load i32, ptr %total.addr, align 4, !dbg !356
  %cmp = icmp ugt i32 %0, 256, !dbg !357
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !356

cond.true:                                        ; preds = %do.body
  br label %cond.end, !dbg !356

cond.false:                                       ; preds = %do.body
  %1 = load i32, ptr %total.addr, align 4, !dbg !358
  br label %cond.end, !dbg !356

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ 256, %cond.true ], [ %1, %cond.false ], !dbg !356
  %conv = trunc i32 %cond to i16, !dbg !356
  store i16 %conv, ptr %n, align 2, !dbg !355
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !359
    #dbg_declare(ptr %flags, !346, !DIExpression(), !359)
  %call = call i64 @irq_save() #7, !dbg !359
  store i64 %call, ptr %flags, align 8, !dbg !359
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !359
    #dbg_declare(ptr %status, !347, !DIExpression(), !359)
  store i64 1, ptr %status, align 8, !dbg !359
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !359
    #dbg_declare(ptr %input, !348, !DIExpression(), !359)
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !359
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %2) #7, !dbg !359
  store ptr %call1, ptr %input, align 8, !dbg !359
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !359
    #dbg_declare(ptr %output, !349, !DIExpression(), !359)
  %3 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !359
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %3) #7, !dbg !359
  store ptr %call2, ptr %output, align 8, !dbg !359
  %4 = load ptr, ptr %input, align 8, !dbg !359
  call void @fill_header(ptr noundef %4) #7, !dbg !359
  %5 = load ptr, ptr %input, align 8, !dbg !359
  %names = getelementptr inbounds %struct.registers_input, ptr %5, i32 0, i32 4, !dbg !359
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !359
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !359
  %6 = load i16, ptr %n, align 2, !dbg !360
  %7 = load ptr, ptr %input, align 8, !dbg !360
  %8 = load ptr, ptr %output, align 8, !dbg !360
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %6, i16 noundef zeroext 0, ptr noundef %7, ptr noundef %8) #7, !dbg !360
  store i64 %call3, ptr %status, align 8, !dbg !360
  %9 = load i64, ptr %flags, align 8, !dbg !361
  call void @irq_restore(i64 noundef %9) #7, !dbg !362
  %10 = load i16, ptr %n, align 2, !dbg !363
  %conv4 = zext i16 %10 to i32, !dbg !363
  %11 = load i32, ptr %total.addr, align 4, !dbg !364
  %sub = sub i32 %11, %conv4, !dbg !364
  store i32 %sub, ptr %total.addr, align 4, !dbg !364
  %12 = load i64, ptr %status, align 8, !dbg !365
  store i64 %12, ptr %last, align 8, !dbg !366
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !367
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !367
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !367
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !367
  call void @llvm.lifetime.end.p0(i64 2, ptr %n) #6, !dbg !367
  br label %do.cond, !dbg !368

do.cond:                                          ; preds = %cond.end
  %13 = load i64, ptr %last, align 8, !dbg !369
  %and = and i64 %13, 65535, !dbg !370
  %tobool = icmp ne i64 %and, 0, !dbg !371
  %lnot = xor i1 %tobool, true, !dbg !371
  br i1 %lnot, label %do.body, label %do.end, !dbg !368, !llvm.loop !372

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %last, align 8, !dbg !374
  call void @llvm.lifetime.end.p0(i64 8, ptr %last) #6, !dbg !375
  ret i64 %14, !dbg !376
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @by_caller(i16 noundef zeroext %n) #0 !dbg !377 {
entry:
  %n.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i16 %n, ptr %n.addr, align 2
    #dbg_declare(ptr %n.addr, !379, !DIExpression(), !384)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !385
    #dbg_declare(ptr %flags, !380, !DIExpression(), !385)
  %call = call i64 @irq_save() #7, !dbg !385
  store i64 %call, ptr %flags, align 8, !dbg !385
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !385
    #dbg_declare(ptr %status, !381, !DIExpression(), !385)
  store i64 1, ptr %status, align 8, !dbg !385
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !385
    #dbg_declare(ptr %input, !382, !DIExpression(), !385)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !385
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !385
  store ptr %call1, ptr %input, align 8, !dbg !385
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !385
    #dbg_declare(ptr %output, !383, !DIExpression(), !385)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !385
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !385
  store ptr %call2, ptr %output, align 8, !dbg !385
  %2 = load ptr, ptr %input, align 8, !dbg !385
  call void @fill_header(ptr noundef %2) #7, !dbg !385
  %3 = load ptr, ptr %input, align 8, !dbg !385
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !385
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !385
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !385
  %4 = load i16, ptr %n.addr, align 2, !dbg !386
  %conv = zext i16 %4 to i32, !dbg !386
  %cmp = icmp sle i32 %conv, 256, !dbg !388
  br i1 %cmp, label %if.then, label %if.end, !dbg !389

if.then:                                          ; preds = %entry
  %5 = load i16, ptr %n.addr, align 2, !dbg !390
  %6 = load ptr, ptr %input, align 8, !dbg !390
  %7 = load ptr, ptr %output, align 8, !dbg !390
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %5, i16 noundef zeroext 0, ptr noundef %6, ptr noundef %7) #7, !dbg !390
  store i64 %call4, ptr %status, align 8, !dbg !390
  br label %if.end, !dbg !390

if.end:                                           ; preds = %if.then, %entry
  %8 = load i64, ptr %flags, align 8, !dbg !391
  call void @irq_restore(i64 noundef %8) #7, !dbg !391
  %9 = load i64, ptr %status, align 8, !dbg !391
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !392
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !392
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !392
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !392
  ret i64 %9, !dbg !391
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @by_caller_in_word(i32 noundef %n) #0 !dbg !393 {
entry:
  %n.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %n, ptr %n.addr, align 4
    #dbg_declare(ptr %n.addr, !395, !DIExpression(), !400)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !401
    #dbg_declare(ptr %flags, !396, !DIExpression(), !401)
  %call = call i64 @irq_save() #7, !dbg !401
  store i64 %call, ptr %flags, align 8, !dbg !401
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !401
    #dbg_declare(ptr %status, !397, !DIExpression(), !401)
  store i64 1, ptr %status, align 8, !dbg !401
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !401
    #dbg_declare(ptr %input, !398, !DIExpression(), !401)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !401
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !401
  store ptr %call1, ptr %input, align 8, !dbg !401
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !401
    #dbg_declare(ptr %output, !399, !DIExpression(), !401)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !401
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !401
  store ptr %call2, ptr %output, align 8, !dbg !401
  %2 = load ptr, ptr %input, align 8, !dbg !401
  call void @fill_header(ptr noundef %2) #7, !dbg !401
  %3 = load ptr, ptr %input, align 8, !dbg !401
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !401
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !401
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !401
  %4 = load i32, ptr %n.addr, align 4, !dbg !402
  %cmp = icmp ule i32 %4, 256, !dbg !404
  br i1 %cmp, label %if.then, label %if.end, !dbg !405

if.then:                                          ; preds = %entry
  %5 = load i32, ptr %n.addr, align 4, !dbg !406
  %conv = zext i32 %5 to i64, !dbg !406
  %shl = shl i64 %conv, 32, !dbg !406
  %or = or i64 %shl, 80, !dbg !406
  %6 = load ptr, ptr %input, align 8, !dbg !406
  %7 = load ptr, ptr %output, align 8, !dbg !406
  %call3 = call i64 @hv_do_hypercall(i64 noundef %or, ptr noundef %6, ptr noundef %7) #7, !dbg !406
  store i64 %call3, ptr %status, align 8, !dbg !406
  br label %if.end, !dbg !406

if.end:                                           ; preds = %if.then, %entry
  %8 = load i64, ptr %flags, align 8, !dbg !407
  call void @irq_restore(i64 noundef %8) #7, !dbg !407
  %9 = load i64, ptr %status, align 8, !dbg !407
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !408
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !408
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !408
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !408
  ret i64 %9, !dbg !407
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @by_callee() #0 !dbg !409 {
entry:
  %n = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #6, !dbg !416
    #dbg_declare(ptr %n, !411, !DIExpression(), !417)
  %call = call i32 @how_many() #7, !dbg !418
  store i32 %call, ptr %n, align 4, !dbg !417
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !419
    #dbg_declare(ptr %flags, !412, !DIExpression(), !419)
  %call1 = call i64 @irq_save() #7, !dbg !419
  store i64 %call1, ptr %flags, align 8, !dbg !419
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !419
    #dbg_declare(ptr %status, !413, !DIExpression(), !419)
  store i64 1, ptr %status, align 8, !dbg !419
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !419
    #dbg_declare(ptr %input, !414, !DIExpression(), !419)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !419
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !419
  store ptr %call2, ptr %input, align 8, !dbg !419
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !419
    #dbg_declare(ptr %output, !415, !DIExpression(), !419)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !419
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !419
  store ptr %call3, ptr %output, align 8, !dbg !419
  %2 = load ptr, ptr %input, align 8, !dbg !419
  call void @fill_header(ptr noundef %2) #7, !dbg !419
  %3 = load ptr, ptr %input, align 8, !dbg !419
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !419
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !419
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !419
  %4 = load i32, ptr %n, align 4, !dbg !420
  %cmp = icmp ule i32 %4, 256, !dbg !422
  br i1 %cmp, label %if.then, label %if.end, !dbg !423

if.then:                                          ; preds = %entry
  %5 = load i32, ptr %n, align 4, !dbg !424
  %conv = trunc i32 %5 to i16, !dbg !424
  %6 = load ptr, ptr %input, align 8, !dbg !424
  %7 = load ptr, ptr %output, align 8, !dbg !424
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %6, ptr noundef %7) #7, !dbg !424
  store i64 %call4, ptr %status, align 8, !dbg !424
  br label %if.end, !dbg !424

if.end:                                           ; preds = %if.then, %entry
  %8 = load i64, ptr %flags, align 8, !dbg !425
  call void @irq_restore(i64 noundef %8) #7, !dbg !425
  %9 = load i64, ptr %status, align 8, !dbg !425
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !426
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !426
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !426
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !426
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #6, !dbg !426
  ret i64 %9, !dbg !425
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !427 dso_local i32 @how_many() #4

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @by_callback(ptr noundef %ask) #0 !dbg !430 {
entry:
  %ask.addr = alloca ptr, align 8
  %n = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store ptr %ask, ptr %ask.addr, align 8
    #dbg_declare(ptr %ask.addr, !435, !DIExpression(), !441)
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #6, !dbg !442
    #dbg_declare(ptr %n, !436, !DIExpression(), !443)
  %0 = load ptr, ptr %ask.addr, align 8, !dbg !444
  %call = call i32 %0() #7, !dbg !444
  store i32 %call, ptr %n, align 4, !dbg !443
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !445
    #dbg_declare(ptr %flags, !437, !DIExpression(), !445)
  %call1 = call i64 @irq_save() #7, !dbg !445
  store i64 %call1, ptr %flags, align 8, !dbg !445
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !445
    #dbg_declare(ptr %status, !438, !DIExpression(), !445)
  store i64 1, ptr %status, align 8, !dbg !445
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !445
    #dbg_declare(ptr %input, !439, !DIExpression(), !445)
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !445
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !445
  store ptr %call2, ptr %input, align 8, !dbg !445
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !445
    #dbg_declare(ptr %output, !440, !DIExpression(), !445)
  %2 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !445
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %2) #7, !dbg !445
  store ptr %call3, ptr %output, align 8, !dbg !445
  %3 = load ptr, ptr %input, align 8, !dbg !445
  call void @fill_header(ptr noundef %3) #7, !dbg !445
  %4 = load ptr, ptr %input, align 8, !dbg !445
  %names = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 4, !dbg !445
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !445
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !445
  %5 = load i32, ptr %n, align 4, !dbg !446
  %cmp = icmp ule i32 %5, 256, !dbg !448
  br i1 %cmp, label %if.then, label %if.end, !dbg !449

if.then:                                          ; preds = %entry
  %6 = load i32, ptr %n, align 4, !dbg !450
  %conv = trunc i32 %6 to i16, !dbg !450
  %7 = load ptr, ptr %input, align 8, !dbg !450
  %8 = load ptr, ptr %output, align 8, !dbg !450
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %7, ptr noundef %8) #7, !dbg !450
  store i64 %call4, ptr %status, align 8, !dbg !450
  br label %if.end, !dbg !450

if.end:                                           ; preds = %if.then, %entry
  %9 = load i64, ptr %flags, align 8, !dbg !451
  call void @irq_restore(i64 noundef %9) #7, !dbg !451
  %10 = load i64, ptr %status, align 8, !dbg !451
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !452
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !452
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !452
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !452
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #6, !dbg !452
  ret i64 %10, !dbg !451
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @in_memory(ptr noundef %p) #0 !dbg !453 {
entry:
  %p.addr = alloca ptr, align 8
  %n = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store ptr %p, ptr %p.addr, align 8
    #dbg_declare(ptr %p.addr, !459, !DIExpression(), !465)
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #6, !dbg !466
    #dbg_declare(ptr %n, !460, !DIExpression(), !467)
  %0 = load ptr, ptr %p.addr, align 8, !dbg !468
  %1 = load i32, ptr %0, align 4, !dbg !469
  store i32 %1, ptr %n, align 4, !dbg !467
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !470
    #dbg_declare(ptr %flags, !461, !DIExpression(), !470)
  %call = call i64 @irq_save() #7, !dbg !470
  store i64 %call, ptr %flags, align 8, !dbg !470
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !470
    #dbg_declare(ptr %status, !462, !DIExpression(), !470)
  store i64 1, ptr %status, align 8, !dbg !470
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !470
    #dbg_declare(ptr %input, !463, !DIExpression(), !470)
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !470
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %2) #7, !dbg !470
  store ptr %call1, ptr %input, align 8, !dbg !470
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !470
    #dbg_declare(ptr %output, !464, !DIExpression(), !470)
  %3 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !470
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %3) #7, !dbg !470
  store ptr %call2, ptr %output, align 8, !dbg !470
  %4 = load ptr, ptr %input, align 8, !dbg !470
  call void @fill_header(ptr noundef %4) #7, !dbg !470
  %5 = load ptr, ptr %input, align 8, !dbg !470
  %names = getelementptr inbounds %struct.registers_input, ptr %5, i32 0, i32 4, !dbg !470
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !470
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !470
  %6 = load i32, ptr %n, align 4, !dbg !471
  %cmp = icmp ule i32 %6, 256, !dbg !473
  br i1 %cmp, label %if.then, label %if.end, !dbg !474

if.then:                                          ; preds = %entry
  %7 = load i32, ptr %n, align 4, !dbg !475
  %conv = trunc i32 %7 to i16, !dbg !475
  %8 = load ptr, ptr %input, align 8, !dbg !475
  %9 = load ptr, ptr %output, align 8, !dbg !475
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %8, ptr noundef %9) #7, !dbg !475
  store i64 %call3, ptr %status, align 8, !dbg !475
  br label %if.end, !dbg !475

if.end:                                           ; preds = %if.then, %entry
  %10 = load i64, ptr %flags, align 8, !dbg !476
  call void @irq_restore(i64 noundef %10) #7, !dbg !476
  %11 = load i64, ptr %status, align 8, !dbg !476
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !477
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !477
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !477
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !477
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #6, !dbg !477
  ret i64 %11, !dbg !476
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @in_bytes(i32 noundef %bytes) #0 !dbg !478 {
entry:
  %bytes.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %bytes, ptr %bytes.addr, align 4
    #dbg_declare(ptr %bytes.addr, !480, !DIExpression(), !485)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !486
    #dbg_declare(ptr %flags, !481, !DIExpression(), !486)
  %call = call i64 @irq_save() #7, !dbg !486
  store i64 %call, ptr %flags, align 8, !dbg !486
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !486
    #dbg_declare(ptr %status, !482, !DIExpression(), !486)
  store i64 1, ptr %status, align 8, !dbg !486
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !486
    #dbg_declare(ptr %input, !483, !DIExpression(), !486)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !486
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !486
  store ptr %call1, ptr %input, align 8, !dbg !486
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !486
    #dbg_declare(ptr %output, !484, !DIExpression(), !486)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !486
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !486
  store ptr %call2, ptr %output, align 8, !dbg !486
  %2 = load ptr, ptr %input, align 8, !dbg !486
  call void @fill_header(ptr noundef %2) #7, !dbg !486
  %3 = load ptr, ptr %input, align 8, !dbg !486
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !486
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !486
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !486
  %4 = load i32, ptr %bytes.addr, align 4, !dbg !487
  %cmp = icmp ule i32 %4, 1024, !dbg !489
  br i1 %cmp, label %if.then, label %if.end, !dbg !490

if.then:                                          ; preds = %entry
  %5 = load i32, ptr %bytes.addr, align 4, !dbg !491
  %div = udiv i32 %5, 4, !dbg !491
  %conv = trunc i32 %div to i16, !dbg !491
  %6 = load ptr, ptr %input, align 8, !dbg !491
  %7 = load ptr, ptr %output, align 8, !dbg !491
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %6, ptr noundef %7) #7, !dbg !491
  store i64 %call3, ptr %status, align 8, !dbg !491
  br label %if.end, !dbg !491

if.end:                                           ; preds = %if.then, %entry
  %8 = load i64, ptr %flags, align 8, !dbg !492
  call void @irq_restore(i64 noundef %8) #7, !dbg !492
  %9 = load i64, ptr %status, align 8, !dbg !492
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !493
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !493
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !493
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !493
  ret i64 %9, !dbg !492
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @of_list(ptr noundef %list, i16 noundef zeroext %m) #0 !dbg !494 {
entry:
  %list.addr = alloca ptr, align 8
  %m.addr = alloca i16, align 2
  %n = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store ptr %list, ptr %list.addr, align 8
    #dbg_declare(ptr %list.addr, !498, !DIExpression(), !505)
  store i16 %m, ptr %m.addr, align 2
    #dbg_declare(ptr %m.addr, !499, !DIExpression(), !506)
  call void @llvm.lifetime.start.p0(i64 2, ptr %n) #6, !dbg !507
    #dbg_declare(ptr %n, !500, !DIExpression(), !508)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !509
    #dbg_declare(ptr %flags, !501, !DIExpression(), !509)
  %call = call i64 @irq_save() #7, !dbg !509
  store i64 %call, ptr %flags, align 8, !dbg !509
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !509
    #dbg_declare(ptr %status, !502, !DIExpression(), !509)
  store i64 1, ptr %status, align 8, !dbg !509
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !509
    #dbg_declare(ptr %input, !503, !DIExpression(), !509)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !509
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !509
  store ptr %call1, ptr %input, align 8, !dbg !509
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !509
    #dbg_declare(ptr %output, !504, !DIExpression(), !509)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !509
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !509
  store ptr %call2, ptr %output, align 8, !dbg !509
  %2 = load ptr, ptr %input, align 8, !dbg !509
  call void @fill_header(ptr noundef %2) #7, !dbg !509
  %3 = load ptr, ptr %input, align 8, !dbg !509
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !509
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !509
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !509
  store i16 0, ptr %n, align 2, !dbg !510
  br label %for.cond, !dbg !512

for.cond:                                         ; preds = %for.inc, %entry
  %4 = load i16, ptr %n, align 2, !dbg !513
  %conv = zext i16 %4 to i32, !dbg !513
  %5 = load i16, ptr %m.addr, align 2, !dbg !515
  %conv3 = zext i16 %5 to i32, !dbg !515
  %cmp = icmp slt i32 %conv, %conv3, !dbg !516
  br i1 %cmp, label %land.rhs, label %land.end, !dbg !517

land.rhs:                                         ; preds = %for.cond
  %6 = load i16, ptr %n, align 2, !dbg !518
  %conv5 = zext i16 %6 to i32, !dbg !518
  %cmp6 = icmp slt i32 %conv5, 256, !dbg !519
  br label %land.end

land.end:                                         ; preds = %land.rhs, %for.cond
  %7 = phi i1 [ false, %for.cond ], [ %cmp6, %land.rhs ], !dbg !520
  br i1 %7, label %for.body, label %for.end, !dbg !521

for.body:                                         ; preds = %land.end
  %8 = load ptr, ptr %list.addr, align 8, !dbg !522
  %9 = load i16, ptr %n, align 2, !dbg !523
  %idxprom = zext i16 %9 to i64, !dbg !522
  %arrayidx = getelementptr i32, ptr %8, i64 %idxprom, !dbg !522
  %10 = load i32, ptr %arrayidx, align 4, !dbg !522
  %11 = load ptr, ptr %input, align 8, !dbg !524
  %names8 = getelementptr inbounds %struct.registers_input, ptr %11, i32 0, i32 4, !dbg !525
  %12 = load i16, ptr %n, align 2, !dbg !526
  %idxprom9 = zext i16 %12 to i64, !dbg !524
  %arrayidx10 = getelementptr [0 x i32], ptr %names8, i64 0, i64 %idxprom9, !dbg !524
  store i32 %10, ptr %arrayidx10, align 1, !dbg !527
  br label %for.inc, !dbg !524

for.inc:                                          ; preds = %for.body
  %13 = load i16, ptr %n, align 2, !dbg !528
  %inc = add i16 %13, 1, !dbg !528
  store i16 %inc, ptr %n, align 2, !dbg !528
  br label %for.cond, !dbg !529, !llvm.loop !530

for.end:                                          ; preds = %land.end
  %14 = load i16, ptr %n, align 2, !dbg !532
  %15 = load ptr, ptr %input, align 8, !dbg !532
  %16 = load ptr, ptr %output, align 8, !dbg !532
  %call11 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %14, i16 noundef zeroext 0, ptr noundef %15, ptr noundef %16) #7, !dbg !532
  store i64 %call11, ptr %status, align 8, !dbg !532
  %17 = load i64, ptr %flags, align 8, !dbg !533
  call void @irq_restore(i64 noundef %17) #7, !dbg !533
  %18 = load i64, ptr %status, align 8, !dbg !533
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !534
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !534
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !534
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !534
  call void @llvm.lifetime.end.p0(i64 2, ptr %n) #6, !dbg !534
  ret i64 %18, !dbg !533
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @first_round(i32 noundef %left) #0 !dbg !535 {
entry:
  %left.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %n = alloca i16, align 2
  store i32 %left, ptr %left.addr, align 4
    #dbg_declare(ptr %left.addr, !537, !DIExpression(), !544)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !545
    #dbg_declare(ptr %flags, !538, !DIExpression(), !545)
  %call = call i64 @irq_save() #7, !dbg !545
  store i64 %call, ptr %flags, align 8, !dbg !545
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !545
    #dbg_declare(ptr %status, !539, !DIExpression(), !545)
  store i64 1, ptr %status, align 8, !dbg !545
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !545
    #dbg_declare(ptr %input, !540, !DIExpression(), !545)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !545
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !545
  store ptr %call1, ptr %input, align 8, !dbg !545
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !545
    #dbg_declare(ptr %output, !541, !DIExpression(), !545)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !545
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !545
  store ptr %call2, ptr %output, align 8, !dbg !545
  %2 = load ptr, ptr %input, align 8, !dbg !545
  call void @fill_header(ptr noundef %2) #7, !dbg !545
  %3 = load ptr, ptr %input, align 8, !dbg !545
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !545
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !545
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !545
  br label %do.body, !dbg !546

do.body:                                          ; preds = %land.end, %entry
  call void @llvm.lifetime.start.p0(i64 2, ptr %n) #6, !dbg !547
    #dbg_declare(ptr %n, !542, !DIExpression(), !548)
  %4 = load i32, ptr %left.addr, align 4, !dbg !549
  %cmp = icmp ugt i32 %4, 256, !dbg !550
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !549

cond.true:                                        ; preds = %do.body
  br label %cond.end, !dbg !549

cond.false:                                       ; preds = %do.body
  %5 = load i32, ptr %left.addr, align 4, !dbg !551
  br label %cond.end, !dbg !549

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ 256, %cond.true ], [ %5, %cond.false ], !dbg !549
  %conv = trunc i32 %cond to i16, !dbg !549
  store i16 %conv, ptr %n, align 2, !dbg !548
  %6 = load i16, ptr %n, align 2, !dbg !552
  %7 = load ptr, ptr %input, align 8, !dbg !552
  %8 = load ptr, ptr %output, align 8, !dbg !552
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %6, i16 noundef zeroext 0, ptr noundef %7, ptr noundef %8) #7, !dbg !552
  store i64 %call3, ptr %status, align 8, !dbg !552
  %9 = load i16, ptr %n, align 2, !dbg !553
  %conv4 = zext i16 %9 to i32, !dbg !553
  %10 = load i32, ptr %left.addr, align 4, !dbg !554
  %sub = sub i32 %10, %conv4, !dbg !554
  store i32 %sub, ptr %left.addr, align 4, !dbg !554
  call void @llvm.lifetime.end.p0(i64 2, ptr %n) #6, !dbg !555
  br label %do.cond, !dbg !556

do.cond:                                          ; preds = %cond.end
  %11 = load i32, ptr %left.addr, align 4, !dbg !557
  %tobool = icmp ne i32 %11, 0, !dbg !557
  br i1 %tobool, label %land.rhs, label %land.end, !dbg !558

land.rhs:                                         ; preds = %do.cond
  %12 = load i64, ptr %status, align 8, !dbg !559
  %call5 = call i32 @succeeded(i64 noundef %12) #7, !dbg !560
  %tobool6 = icmp ne i32 %call5, 0, !dbg !558
  br label %land.end

land.end:                                         ; preds = %land.rhs, %do.cond
  %13 = phi i1 [ false, %do.cond ], [ %tobool6, %land.rhs ], !dbg !561
  br i1 %13, label %do.body, label %do.end, !dbg !556, !llvm.loop !562

do.end:                                           ; preds = %land.end
  %14 = load i64, ptr %flags, align 8, !dbg !564
  call void @irq_restore(i64 noundef %14) #7, !dbg !564
  %15 = load i64, ptr %status, align 8, !dbg !564
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !565
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !565
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !565
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !565
  ret i64 %15, !dbg !564
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !566 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !570, !DIExpression(), !571)
  %0 = load i64, ptr %status.addr, align 8, !dbg !572
  %and = and i64 %0, 65535, !dbg !573
  %cmp = icmp eq i64 %and, 0, !dbg !574
  %conv = zext i1 %cmp to i32, !dbg !574
  ret i32 %conv, !dbg !575
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @tested(i16 noundef zeroext %n) #0 !dbg !576 {
entry:
  %n.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i16 %n, ptr %n.addr, align 2
    #dbg_declare(ptr %n.addr, !578, !DIExpression(), !583)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !584
    #dbg_declare(ptr %flags, !579, !DIExpression(), !584)
  %call = call i64 @irq_save() #7, !dbg !584
  store i64 %call, ptr %flags, align 8, !dbg !584
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !584
    #dbg_declare(ptr %status, !580, !DIExpression(), !584)
  store i64 1, ptr %status, align 8, !dbg !584
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !584
    #dbg_declare(ptr %input, !581, !DIExpression(), !584)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !584
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !584
  store ptr %call1, ptr %input, align 8, !dbg !584
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !584
    #dbg_declare(ptr %output, !582, !DIExpression(), !584)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !584
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !584
  store ptr %call2, ptr %output, align 8, !dbg !584
  %2 = load ptr, ptr %input, align 8, !dbg !584
  call void @fill_header(ptr noundef %2) #7, !dbg !584
  %3 = load ptr, ptr %input, align 8, !dbg !584
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !584
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !584
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !584
  %4 = load i16, ptr %n.addr, align 2, !dbg !585
  %conv = zext i16 %4 to i32, !dbg !585
  %tobool = icmp ne i32 %conv, 0, !dbg !585
  br i1 %tobool, label %land.lhs.true, label %if.end, !dbg !587

land.lhs.true:                                    ; preds = %entry
  %5 = load i16, ptr %n.addr, align 2, !dbg !588
  %conv3 = zext i16 %5 to i32, !dbg !588
  %cmp = icmp sle i32 %conv3, 256, !dbg !589
  br i1 %cmp, label %if.then, label %if.end, !dbg !590

if.then:                                          ; preds = %land.lhs.true
  %6 = load i16, ptr %n.addr, align 2, !dbg !591
  %7 = load ptr, ptr %input, align 8, !dbg !591
  %8 = load ptr, ptr %output, align 8, !dbg !591
  %call5 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %6, i16 noundef zeroext 0, ptr noundef %7, ptr noundef %8) #7, !dbg !591
  store i64 %call5, ptr %status, align 8, !dbg !591
  br label %if.end, !dbg !591

if.end:                                           ; preds = %if.then, %land.lhs.true, %entry
  %9 = load i64, ptr %flags, align 8, !dbg !592
  call void @irq_restore(i64 noundef %9) #7, !dbg !592
  %10 = load i64, ptr %status, align 8, !dbg !592
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !593
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !593
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !593
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !593
  ret i64 %10, !dbg !592
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @tested_word(i32 noundef %n) #0 !dbg !594 {
entry:
  %n.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %n, ptr %n.addr, align 4
    #dbg_declare(ptr %n.addr, !596, !DIExpression(), !601)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !602
    #dbg_declare(ptr %flags, !597, !DIExpression(), !602)
  %call = call i64 @irq_save() #7, !dbg !602
  store i64 %call, ptr %flags, align 8, !dbg !602
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !602
    #dbg_declare(ptr %status, !598, !DIExpression(), !602)
  store i64 1, ptr %status, align 8, !dbg !602
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !602
    #dbg_declare(ptr %input, !599, !DIExpression(), !602)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !602
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !602
  store ptr %call1, ptr %input, align 8, !dbg !602
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !602
    #dbg_declare(ptr %output, !600, !DIExpression(), !602)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !602
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !602
  store ptr %call2, ptr %output, align 8, !dbg !602
  %2 = load ptr, ptr %input, align 8, !dbg !602
  call void @fill_header(ptr noundef %2) #7, !dbg !602
  %3 = load ptr, ptr %input, align 8, !dbg !602
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !602
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !602
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !602
  %4 = load i32, ptr %n.addr, align 4, !dbg !603
  %sub = sub i32 %4, 1, !dbg !605
  %cmp = icmp ult i32 %sub, 256, !dbg !606
  br i1 %cmp, label %if.then, label %if.end, !dbg !607

if.then:                                          ; preds = %entry
  %5 = load i32, ptr %n.addr, align 4, !dbg !608
  %conv = zext i32 %5 to i64, !dbg !608
  %shl = shl i64 %conv, 32, !dbg !608
  %or = or i64 %shl, 80, !dbg !608
  %6 = load ptr, ptr %input, align 8, !dbg !608
  %7 = load ptr, ptr %output, align 8, !dbg !608
  %call3 = call i64 @hv_do_hypercall(i64 noundef %or, ptr noundef %6, ptr noundef %7) #7, !dbg !608
  store i64 %call3, ptr %status, align 8, !dbg !608
  br label %if.end, !dbg !608

if.end:                                           ; preds = %if.then, %entry
  %8 = load i64, ptr %flags, align 8, !dbg !609
  call void @irq_restore(i64 noundef %8) #7, !dbg !609
  %9 = load i64, ptr %status, align 8, !dbg !609
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !610
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !610
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !610
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !610
  ret i64 %9, !dbg !609
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @one_more(i8 noundef zeroext %n) #0 !dbg !611 {
entry:
  %n.addr = alloca i8, align 1
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i8 %n, ptr %n.addr, align 1
    #dbg_declare(ptr %n.addr, !615, !DIExpression(), !620)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !621
    #dbg_declare(ptr %flags, !616, !DIExpression(), !621)
  %call = call i64 @irq_save() #7, !dbg !621
  store i64 %call, ptr %flags, align 8, !dbg !621
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !621
    #dbg_declare(ptr %status, !617, !DIExpression(), !621)
  store i64 1, ptr %status, align 8, !dbg !621
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !621
    #dbg_declare(ptr %input, !618, !DIExpression(), !621)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !621
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !621
  store ptr %call1, ptr %input, align 8, !dbg !621
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !621
    #dbg_declare(ptr %output, !619, !DIExpression(), !621)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !621
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !621
  store ptr %call2, ptr %output, align 8, !dbg !621
  %2 = load ptr, ptr %input, align 8, !dbg !621
  call void @fill_header(ptr noundef %2) #7, !dbg !621
  %3 = load ptr, ptr %input, align 8, !dbg !621
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !621
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !621
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !621
  %4 = load i8, ptr %n.addr, align 1, !dbg !622
  %conv = zext i8 %4 to i32, !dbg !622
  %add = add i32 %conv, 1, !dbg !622
  %conv3 = trunc i32 %add to i16, !dbg !622
  %5 = load ptr, ptr %input, align 8, !dbg !622
  %6 = load ptr, ptr %output, align 8, !dbg !622
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv3, i16 noundef zeroext 0, ptr noundef %5, ptr noundef %6) #7, !dbg !622
  store i64 %call4, ptr %status, align 8, !dbg !622
  %7 = load i64, ptr %flags, align 8, !dbg !623
  call void @irq_restore(i64 noundef %7) #7, !dbg !623
  %8 = load i64, ptr %status, align 8, !dbg !623
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !624
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !624
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !624
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !624
  ret i64 %8, !dbg !623
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @simple() #0 !dbg !625 {
entry:
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !629
    #dbg_declare(ptr %flags, !627, !DIExpression(), !630)
  %call = call i64 @irq_save() #7, !dbg !631
  store i64 %call, ptr %flags, align 8, !dbg !630
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !629
    #dbg_declare(ptr %status, !628, !DIExpression(), !632)
  %0 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !633
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !634
  %call2 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 70, i16 noundef zeroext 0, i16 noundef zeroext 0, ptr noundef null, ptr noundef %call1) #7, !dbg !635
  store i64 %call2, ptr %status, align 8, !dbg !636
  %1 = load i64, ptr %flags, align 8, !dbg !637
  call void @irq_restore(i64 noundef %1) #7, !dbg !637
  %2 = load i64, ptr %status, align 8, !dbg !637
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !638
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !638
  ret i64 %2, !dbg !637
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @some_chosen(ptr noundef %mask, i32 noundef %m) #0 !dbg !639 {
entry:
  %mask.addr = alloca ptr, align 8
  %m.addr = alloca i32, align 4
  %n = alloca i16, align 2
  %i = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store ptr %mask, ptr %mask.addr, align 8
    #dbg_declare(ptr %mask.addr, !641, !DIExpression(), !649)
  store i32 %m, ptr %m.addr, align 4
    #dbg_declare(ptr %m.addr, !642, !DIExpression(), !650)
  call void @llvm.lifetime.start.p0(i64 2, ptr %n) #6, !dbg !651
    #dbg_declare(ptr %n, !643, !DIExpression(), !652)
  store i16 0, ptr %n, align 2, !dbg !652
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #6, !dbg !653
    #dbg_declare(ptr %i, !644, !DIExpression(), !654)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !655
    #dbg_declare(ptr %flags, !645, !DIExpression(), !655)
  %call = call i64 @irq_save() #7, !dbg !655
  store i64 %call, ptr %flags, align 8, !dbg !655
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !655
    #dbg_declare(ptr %status, !646, !DIExpression(), !655)
  store i64 1, ptr %status, align 8, !dbg !655
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !655
    #dbg_declare(ptr %input, !647, !DIExpression(), !655)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !655
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !655
  store ptr %call1, ptr %input, align 8, !dbg !655
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !655
    #dbg_declare(ptr %output, !648, !DIExpression(), !655)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !655
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !655
  store ptr %call2, ptr %output, align 8, !dbg !655
  %2 = load ptr, ptr %input, align 8, !dbg !655
  call void @fill_header(ptr noundef %2) #7, !dbg !655
  %3 = load ptr, ptr %input, align 8, !dbg !655
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !655
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !655
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !655
  store i32 0, ptr %i, align 4, !dbg !656
  br label %for.cond, !dbg !658

for.cond:                                         ; preds = %for.inc, %entry
  %4 = load i32, ptr %i, align 4, !dbg !659
  %5 = load i32, ptr %m.addr, align 4, !dbg !661
  %cmp = icmp slt i32 %4, %5, !dbg !662
  br i1 %cmp, label %land.rhs, label %land.end, !dbg !663

land.rhs:                                         ; preds = %for.cond
  %6 = load i32, ptr %i, align 4, !dbg !664
  %cmp3 = icmp slt i32 %6, 256, !dbg !665
  br label %land.end

land.end:                                         ; preds = %land.rhs, %for.cond
  %7 = phi i1 [ false, %for.cond ], [ %cmp3, %land.rhs ], !dbg !666
  br i1 %7, label %for.body, label %for.end, !dbg !667

for.body:                                         ; preds = %land.end
  %8 = load ptr, ptr %mask.addr, align 8, !dbg !668
  %9 = load i32, ptr %i, align 4, !dbg !670
  %idxprom = sext i32 %9 to i64, !dbg !668
  %arrayidx = getelementptr i8, ptr %8, i64 %idxprom, !dbg !668
  %10 = load i8, ptr %arrayidx, align 1, !dbg !668
  %tobool = icmp ne i8 %10, 0, !dbg !668
  br i1 %tobool, label %if.then, label %if.end, !dbg !671

if.then:                                          ; preds = %for.body
  %11 = load i32, ptr %i, align 4, !dbg !672
  %12 = load ptr, ptr %input, align 8, !dbg !673
  %names4 = getelementptr inbounds %struct.registers_input, ptr %12, i32 0, i32 4, !dbg !674
  %13 = load i16, ptr %n, align 2, !dbg !675
  %inc = add i16 %13, 1, !dbg !675
  store i16 %inc, ptr %n, align 2, !dbg !675
  %idxprom5 = zext i16 %13 to i64, !dbg !673
  %arrayidx6 = getelementptr [0 x i32], ptr %names4, i64 0, i64 %idxprom5, !dbg !673
  store i32 %11, ptr %arrayidx6, align 1, !dbg !676
  br label %if.end, !dbg !673

if.end:                                           ; preds = %if.then, %for.body
  br label %for.inc, !dbg !677

for.inc:                                          ; preds = %if.end
  %14 = load i32, ptr %i, align 4, !dbg !678
  %inc7 = add i32 %14, 1, !dbg !678
  store i32 %inc7, ptr %i, align 4, !dbg !678
  br label %for.cond, !dbg !679, !llvm.loop !680

for.end:                                          ; preds = %land.end
  %15 = load i16, ptr %n, align 2, !dbg !682
  %tobool8 = icmp ne i16 %15, 0, !dbg !682
  br i1 %tobool8, label %if.then9, label %if.end11, !dbg !684

if.then9:                                         ; preds = %for.end
  %16 = load i16, ptr %n, align 2, !dbg !685
  %17 = load ptr, ptr %input, align 8, !dbg !685
  %18 = load ptr, ptr %output, align 8, !dbg !685
  %call10 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %16, i16 noundef zeroext 0, ptr noundef %17, ptr noundef %18) #7, !dbg !685
  store i64 %call10, ptr %status, align 8, !dbg !685
  br label %if.end11, !dbg !685

if.end11:                                         ; preds = %if.then9, %for.end
  %19 = load i64, ptr %flags, align 8, !dbg !686
  call void @irq_restore(i64 noundef %19) #7, !dbg !686
  %20 = load i64, ptr %status, align 8, !dbg !686
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !687
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !687
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !687
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !687
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !687
  call void @llvm.lifetime.end.p0(i64 2, ptr %n) #6, !dbg !687
  ret i64 %20, !dbg !686
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @while_left(i32 noundef %total) #0 !dbg !688 {
entry:
  %total.addr = alloca i32, align 4
  %last = alloca i64, align 8
  %n = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %total, ptr %total.addr, align 4
    #dbg_declare(ptr %total.addr, !690, !DIExpression(), !698)
  call void @llvm.lifetime.start.p0(i64 8, ptr %last) #6, !dbg !699
    #dbg_declare(ptr %last, !691, !DIExpression(), !700)
  store i64 0, ptr %last, align 8, !dbg !700
  br label %while.cond, !dbg !701

while.cond:                                       ; preds = %cond.end, %entry
  %0 = load i32, ptr %total.addr, align 4, !dbg !702
  %tobool = icmp ne i32 %0, 0, !dbg !702
  br i1 %tobool, label %land.rhs, label %land.end, !dbg !703

land.rhs:                                         ; preds = %while.cond
  %1 = load i64, ptr %last, align 8, !dbg !704
  %call = call i32 @succeeded(i64 noundef %1) #7, !dbg !705
  %tobool1 = icmp ne i32 %call, 0, !dbg !703
  br label %land.end

land.end:                                         ; preds = %land.rhs, %while.cond
  %2 = phi i1 [ false, %while.cond ], [ %tobool1, %land.rhs ], !dbg !706
  br i1 %2, label %while.body, label %while.end, !dbg !701

while.body:                                       ; preds = %land.end
  call void @llvm.lifetime.start.p0(i64 2, ptr %n) #6, !dbg !707
    #dbg_declare(ptr %n, !692, !DIExpression(), !708)
  %3 = load i32, ptr %total.addr, align 4, !dbg !709
  %cmp = icmp ugt i32 %3, 256, !dbg !710
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !709

cond.true:                                        ; preds = %while.body
  br label %cond.end, !dbg !709

cond.false:                                       ; preds = %while.body
  %4 = load i32, ptr %total.addr, align 4, !dbg !711
  br label %cond.end, !dbg !709

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ 256, %cond.true ], [ %4, %cond.false ], !dbg !709
  %conv = trunc i32 %cond to i16, !dbg !709
  store i16 %conv, ptr %n, align 2, !dbg !708
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !712
    #dbg_declare(ptr %flags, !694, !DIExpression(), !712)
  %call2 = call i64 @irq_save() #7, !dbg !712
  store i64 %call2, ptr %flags, align 8, !dbg !712
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !712
    #dbg_declare(ptr %status, !695, !DIExpression(), !712)
  store i64 1, ptr %status, align 8, !dbg !712
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !712
    #dbg_declare(ptr %input, !696, !DIExpression(), !712)
  %5 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !712
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %5) #7, !dbg !712
  store ptr %call3, ptr %input, align 8, !dbg !712
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !712
    #dbg_declare(ptr %output, !697, !DIExpression(), !712)
  %6 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !712
  %call4 = call ptr @this_cpu_ptr_load(ptr noundef %6) #7, !dbg !712
  store ptr %call4, ptr %output, align 8, !dbg !712
  %7 = load ptr, ptr %input, align 8, !dbg !712
  call void @fill_header(ptr noundef %7) #7, !dbg !712
  %8 = load ptr, ptr %input, align 8, !dbg !712
  %names = getelementptr inbounds %struct.registers_input, ptr %8, i32 0, i32 4, !dbg !712
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !712
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !712
  %9 = load i16, ptr %n, align 2, !dbg !713
  %10 = load ptr, ptr %input, align 8, !dbg !713
  %11 = load ptr, ptr %output, align 8, !dbg !713
  %call5 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %9, i16 noundef zeroext 0, ptr noundef %10, ptr noundef %11) #7, !dbg !713
  store i64 %call5, ptr %status, align 8, !dbg !713
  %12 = load i64, ptr %flags, align 8, !dbg !714
  call void @irq_restore(i64 noundef %12) #7, !dbg !715
  %13 = load i16, ptr %n, align 2, !dbg !716
  %conv6 = zext i16 %13 to i32, !dbg !716
  %14 = load i32, ptr %total.addr, align 4, !dbg !717
  %sub = sub i32 %14, %conv6, !dbg !717
  store i32 %sub, ptr %total.addr, align 4, !dbg !717
  %15 = load i64, ptr %status, align 8, !dbg !718
  store i64 %15, ptr %last, align 8, !dbg !719
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !720
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !720
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !720
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !720
  call void @llvm.lifetime.end.p0(i64 2, ptr %n) #6, !dbg !720
  br label %while.cond, !dbg !701, !llvm.loop !721

while.end:                                        ; preds = %land.end
  %16 = load i64, ptr %last, align 8, !dbg !722
  call void @llvm.lifetime.end.p0(i64 8, ptr %last) #6, !dbg !723
  ret i64 %16, !dbg !724
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @filled(i64 noundef %va, i64 noundef %pages) #0 !dbg !725 {
entry:
  %va.addr = alloca i64, align 8
  %pages.addr = alloca i64, align 8
  %status = alloca i64, align 8
  %n = alloca i16, align 2
  %more = alloca i64, align 8
  %flags = alloca i64, align 8
  %in = alloca ptr, align 8
  store i64 %va, ptr %va.addr, align 8
    #dbg_declare(ptr %va.addr, !729, !DIExpression(), !745)
  store i64 %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !730, !DIExpression(), !746)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !747
    #dbg_declare(ptr %status, !731, !DIExpression(), !748)
  store i64 0, ptr %status, align 8, !dbg !748
  br label %while.cond, !dbg !749

while.cond:                                       ; preds = %while.end, %entry
  %0 = load i64, ptr %pages.addr, align 8, !dbg !750
  %tobool = icmp ne i64 %0, 0, !dbg !750
  br i1 %tobool, label %land.rhs, label %land.end, !dbg !751

land.rhs:                                         ; preds = %while.cond
  %1 = load i64, ptr %status, align 8, !dbg !752
  %call = call i32 @succeeded(i64 noundef %1) #7, !dbg !753
  %tobool1 = icmp ne i32 %call, 0, !dbg !751
  br label %land.end

land.end:                                         ; preds = %land.rhs, %while.cond
  %2 = phi i1 [ false, %while.cond ], [ %tobool1, %land.rhs ], !dbg !754
  br i1 %2, label %while.body, label %while.end17, !dbg !749

while.body:                                       ; preds = %land.end
  call void @llvm.lifetime.start.p0(i64 2, ptr %n) #6, !dbg !755
    #dbg_declare(ptr %n, !732, !DIExpression(), !756)
  store i16 0, ptr %n, align 2, !dbg !756
  call void @llvm.lifetime.start.p0(i64 8, ptr %more) #6, !dbg !757
    #dbg_declare(ptr %more, !734, !DIExpression(), !758)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !757
    #dbg_declare(ptr %flags, !735, !DIExpression(), !759)
  %call2 = call i64 @irq_save() #7, !dbg !760
  store i64 %call2, ptr %flags, align 8, !dbg !759
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #6, !dbg !761
    #dbg_declare(ptr %in, !736, !DIExpression(), !762)
  %3 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !763
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %3) #7, !dbg !764
  store ptr %call3, ptr %in, align 8, !dbg !762
  %4 = load ptr, ptr %in, align 8, !dbg !765
  %space = getelementptr inbounds %struct.flush_input, ptr %4, i32 0, i32 0, !dbg !766
  store i64 0, ptr %space, align 1, !dbg !767
  %5 = load ptr, ptr %in, align 8, !dbg !768
  %flags4 = getelementptr inbounds %struct.flush_input, ptr %5, i32 0, i32 1, !dbg !769
  store i64 1, ptr %flags4, align 1, !dbg !770
  %6 = load ptr, ptr %in, align 8, !dbg !771
  %mask = getelementptr inbounds %struct.flush_input, ptr %6, i32 0, i32 2, !dbg !772
  store i64 3, ptr %mask, align 1, !dbg !773
  br label %while.cond5, !dbg !774

while.cond5:                                      ; preds = %cond.end, %while.body
  %7 = load i64, ptr %pages.addr, align 8, !dbg !775
  %tobool6 = icmp ne i64 %7, 0, !dbg !775
  br i1 %tobool6, label %land.rhs7, label %land.end9, !dbg !776

land.rhs7:                                        ; preds = %while.cond5
  %8 = load i16, ptr %n, align 2, !dbg !777
  %conv = zext i16 %8 to i32, !dbg !777
  %cmp = icmp slt i32 %conv, 509, !dbg !778
  br label %land.end9

land.end9:                                        ; preds = %land.rhs7, %while.cond5
  %9 = phi i1 [ false, %while.cond5 ], [ %cmp, %land.rhs7 ], !dbg !779
  br i1 %9, label %while.body10, label %while.end, !dbg !774

while.body10:                                     ; preds = %land.end9
  %10 = load i64, ptr %pages.addr, align 8, !dbg !780
  %cmp11 = icmp ugt i64 %10, 4096, !dbg !782
  br i1 %cmp11, label %cond.true, label %cond.false, !dbg !780

cond.true:                                        ; preds = %while.body10
  br label %cond.end, !dbg !780

cond.false:                                       ; preds = %while.body10
  %11 = load i64, ptr %pages.addr, align 8, !dbg !783
  %sub = sub i64 %11, 1, !dbg !784
  br label %cond.end, !dbg !780

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ 4095, %cond.true ], [ %sub, %cond.false ], !dbg !780
  store i64 %cond, ptr %more, align 8, !dbg !785
  %12 = load i64, ptr %va.addr, align 8, !dbg !786
  %13 = load i64, ptr %more, align 8, !dbg !787
  %or = or i64 %12, %13, !dbg !788
  %14 = load ptr, ptr %in, align 8, !dbg !789
  %ranges = getelementptr inbounds %struct.flush_input, ptr %14, i32 0, i32 3, !dbg !790
  %15 = load i16, ptr %n, align 2, !dbg !791
  %inc = add i16 %15, 1, !dbg !791
  store i16 %inc, ptr %n, align 2, !dbg !791
  %idxprom = zext i16 %15 to i64, !dbg !789
  %arrayidx = getelementptr [0 x i64], ptr %ranges, i64 0, i64 %idxprom, !dbg !789
  store i64 %or, ptr %arrayidx, align 1, !dbg !792
  %16 = load i64, ptr %more, align 8, !dbg !793
  %add = add i64 %16, 1, !dbg !794
  %shl = shl i64 %add, 12, !dbg !795
  %17 = load i64, ptr %va.addr, align 8, !dbg !796
  %add13 = add i64 %17, %shl, !dbg !796
  store i64 %add13, ptr %va.addr, align 8, !dbg !796
  %18 = load i64, ptr %more, align 8, !dbg !797
  %add14 = add i64 %18, 1, !dbg !798
  %19 = load i64, ptr %pages.addr, align 8, !dbg !799
  %sub15 = sub i64 %19, %add14, !dbg !799
  store i64 %sub15, ptr %pages.addr, align 8, !dbg !799
  br label %while.cond5, !dbg !774, !llvm.loop !800

while.end:                                        ; preds = %land.end9
  %20 = load i16, ptr %n, align 2, !dbg !802
  %21 = load ptr, ptr %in, align 8, !dbg !803
  %call16 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 3, i16 noundef zeroext %20, i16 noundef zeroext 0, ptr noundef %21, ptr noundef null) #7, !dbg !804
  store i64 %call16, ptr %status, align 8, !dbg !805
  %22 = load i64, ptr %flags, align 8, !dbg !806
  call void @irq_restore(i64 noundef %22) #7, !dbg !807
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #6, !dbg !808
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !808
  call void @llvm.lifetime.end.p0(i64 8, ptr %more) #6, !dbg !808
  call void @llvm.lifetime.end.p0(i64 2, ptr %n) #6, !dbg !808
  br label %while.cond, !dbg !749, !llvm.loop !809

while.end17:                                      ; preds = %land.end
  %23 = load i64, ptr %status, align 8, !dbg !810
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !811
  ret i64 %23, !dbg !812
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @at_least_one(i32 noundef %n) #0 !dbg !813 {
entry:
  %n.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %n, ptr %n.addr, align 4
    #dbg_declare(ptr %n.addr, !815, !DIExpression(), !820)
  %0 = load i32, ptr %n.addr, align 4, !dbg !821
  %cmp = icmp ult i32 %0, 1, !dbg !823
  br i1 %cmp, label %if.then, label %if.end, !dbg !824

if.then:                                          ; preds = %entry
  store i32 1, ptr %n.addr, align 4, !dbg !825
  br label %if.end, !dbg !826

if.end:                                           ; preds = %if.then, %entry
  %1 = load i32, ptr %n.addr, align 4, !dbg !827
  %cmp1 = icmp ugt i32 %1, 256, !dbg !829
  br i1 %cmp1, label %if.then2, label %if.end3, !dbg !830

if.then2:                                         ; preds = %if.end
  store i32 256, ptr %n.addr, align 4, !dbg !831
  br label %if.end3, !dbg !832

if.end3:                                          ; preds = %if.then2, %if.end
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !833
    #dbg_declare(ptr %flags, !816, !DIExpression(), !833)
  %call = call i64 @irq_save() #7, !dbg !833
  store i64 %call, ptr %flags, align 8, !dbg !833
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !833
    #dbg_declare(ptr %status, !817, !DIExpression(), !833)
  store i64 1, ptr %status, align 8, !dbg !833
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !833
    #dbg_declare(ptr %input, !818, !DIExpression(), !833)
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !833
  %call4 = call ptr @this_cpu_ptr_load(ptr noundef %2) #7, !dbg !833
  store ptr %call4, ptr %input, align 8, !dbg !833
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !833
    #dbg_declare(ptr %output, !819, !DIExpression(), !833)
  %3 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !833
  %call5 = call ptr @this_cpu_ptr_load(ptr noundef %3) #7, !dbg !833
  store ptr %call5, ptr %output, align 8, !dbg !833
  %4 = load ptr, ptr %input, align 8, !dbg !833
  call void @fill_header(ptr noundef %4) #7, !dbg !833
  %5 = load ptr, ptr %input, align 8, !dbg !833
  %names = getelementptr inbounds %struct.registers_input, ptr %5, i32 0, i32 4, !dbg !833
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !833
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !833
  %6 = load i32, ptr %n.addr, align 4, !dbg !834
  %conv = trunc i32 %6 to i16, !dbg !834
  %7 = load ptr, ptr %input, align 8, !dbg !834
  %8 = load ptr, ptr %output, align 8, !dbg !834
  %call6 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %7, ptr noundef %8) #7, !dbg !834
  store i64 %call6, ptr %status, align 8, !dbg !834
  %9 = load i64, ptr %flags, align 8, !dbg !835
  call void @irq_restore(i64 noundef %9) #7, !dbg !835
  %10 = load i64, ptr %status, align 8, !dbg !835
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !836
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !836
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !836
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !836
  ret i64 %10, !dbg !835
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @counted_narrow(ptr noundef %names, i32 noundef %n) #0 !dbg !837 {
entry:
  %names.addr = alloca ptr, align 8
  %n.addr = alloca i32, align 4
  %k = alloca i8, align 1
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %i = alloca i32, align 4
  store ptr %names, ptr %names.addr, align 8
    #dbg_declare(ptr %names.addr, !841, !DIExpression(), !852)
  store i32 %n, ptr %n.addr, align 4
    #dbg_declare(ptr %n.addr, !842, !DIExpression(), !853)
  call void @llvm.lifetime.start.p0(i64 1, ptr %k) #6, !dbg !854
    #dbg_declare(ptr %k, !843, !DIExpression(), !855)
  store i8 0, ptr %k, align 1, !dbg !855
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !856
    #dbg_declare(ptr %flags, !844, !DIExpression(), !856)
  %call = call i64 @irq_save() #7, !dbg !856
  store i64 %call, ptr %flags, align 8, !dbg !856
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !856
    #dbg_declare(ptr %status, !845, !DIExpression(), !856)
  store i64 1, ptr %status, align 8, !dbg !856
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !856
    #dbg_declare(ptr %input, !846, !DIExpression(), !856)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !856
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !856
  store ptr %call1, ptr %input, align 8, !dbg !856
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !856
    #dbg_declare(ptr %output, !847, !DIExpression(), !856)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !856
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !856
  store ptr %call2, ptr %output, align 8, !dbg !856
  %2 = load ptr, ptr %input, align 8, !dbg !856
  call void @fill_header(ptr noundef %2) #7, !dbg !856
  %3 = load ptr, ptr %input, align 8, !dbg !856
  %names3 = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !856
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names3, i64 0, i64 0, !dbg !856
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !856
  %4 = load i32, ptr %n.addr, align 4, !dbg !857
  %tobool = icmp ne i32 %4, 0, !dbg !857
  br i1 %tobool, label %land.lhs.true, label %if.end, !dbg !858

land.lhs.true:                                    ; preds = %entry
  %5 = load i32, ptr %n.addr, align 4, !dbg !859
  %cmp = icmp ule i32 %5, 256, !dbg !860
  br i1 %cmp, label %if.then, label %if.end, !dbg !861

if.then:                                          ; preds = %land.lhs.true
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #6, !dbg !862
    #dbg_declare(ptr %i, !848, !DIExpression(), !863)
  store i32 0, ptr %i, align 4, !dbg !863
  br label %for.cond, !dbg !862

for.cond:                                         ; preds = %for.inc, %if.then
  %6 = load i32, ptr %i, align 4, !dbg !864
  %7 = load i32, ptr %n.addr, align 4, !dbg !866
  %cmp4 = icmp ult i32 %6, %7, !dbg !867
  br i1 %cmp4, label %for.body, label %for.cond.cleanup, !dbg !868

for.cond.cleanup:                                 ; preds = %for.cond
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !869
  br label %for.end

for.body:                                         ; preds = %for.cond
  %8 = load ptr, ptr %names.addr, align 8, !dbg !870
  %9 = load i32, ptr %i, align 4, !dbg !871
  %idxprom = zext i32 %9 to i64, !dbg !870
  %arrayidx = getelementptr i32, ptr %8, i64 %idxprom, !dbg !870
  %10 = load i32, ptr %arrayidx, align 4, !dbg !870
  %11 = load ptr, ptr %input, align 8, !dbg !872
  %names5 = getelementptr inbounds %struct.registers_input, ptr %11, i32 0, i32 4, !dbg !873
  %12 = load i8, ptr %k, align 1, !dbg !874
  %inc = add i8 %12, 1, !dbg !874
  store i8 %inc, ptr %k, align 1, !dbg !874
  %idxprom6 = zext i8 %12 to i64, !dbg !872
  %arrayidx7 = getelementptr [0 x i32], ptr %names5, i64 0, i64 %idxprom6, !dbg !872
  store i32 %10, ptr %arrayidx7, align 1, !dbg !875
  br label %for.inc, !dbg !872

for.inc:                                          ; preds = %for.body
  %13 = load i32, ptr %i, align 4, !dbg !876
  %inc8 = add i32 %13, 1, !dbg !876
  store i32 %inc8, ptr %i, align 4, !dbg !876
  br label %for.cond, !dbg !869, !llvm.loop !877

for.end:                                          ; preds = %for.cond.cleanup
  %14 = load i8, ptr %k, align 1, !dbg !879
  %conv = zext i8 %14 to i16, !dbg !879
  %15 = load ptr, ptr %input, align 8, !dbg !879
  %16 = load ptr, ptr %output, align 8, !dbg !879
  %call9 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %15, ptr noundef %16) #7, !dbg !879
  store i64 %call9, ptr %status, align 8, !dbg !879
  br label %if.end, !dbg !880

if.end:                                           ; preds = %for.end, %land.lhs.true, %entry
  %17 = load i64, ptr %flags, align 8, !dbg !881
  call void @irq_restore(i64 noundef %17) #7, !dbg !881
  %18 = load i64, ptr %status, align 8, !dbg !881
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !882
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !882
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !882
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !882
  call void @llvm.lifetime.end.p0(i64 1, ptr %k) #6, !dbg !882
  ret i64 %18, !dbg !881
}

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin noredzone "no-builtins" }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!14, !15, !16}
!llvm.ident = !{!17}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !13, line: 8, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "counts.c", directory: ".", checksumkind: CSK_MD5, checksum: "f18382ab0407a8c96ec34ad52ece48e9")
!4 = !{!5, !8, !9}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 9, baseType: !7)
!6 = !DIFile(filename: "./../sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !13, line: 8, type: !9, isLocal: false, isDefinition: true)
!13 = !DIFile(filename: "./word.h", directory: ".", checksumkind: CSK_MD5, checksum: "0e5ea797f120a86bef9b58f35402ec8f")
!14 = !{i32 7, !"Dwarf Version", i32 5}
!15 = !{i32 2, !"Debug Info Version", i32 3}
!16 = !{i32 1, !"wchar_size", i32 4}
!17 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!18 = distinct !DISubprogram(name: "no_count", scope: !3, file: !3, line: 8, type: !19, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !21)
!19 = !DISubroutineType(types: !20)
!20 = !{!5}
!21 = !{!22, !23, !24, !43}
!22 = !DILocalVariable(name: "flags", scope: !18, file: !3, line: 8, type: !5)
!23 = !DILocalVariable(name: "status", scope: !18, file: !3, line: 8, type: !5)
!24 = !DILocalVariable(name: "input", scope: !18, file: !3, line: 8, type: !25)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !6, line: 77, size: 128, elements: !27)
!27 = !{!28, !29, !32, !35, !39}
!28 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !26, file: !6, line: 78, baseType: !5, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !26, file: !6, line: 79, baseType: !30, size: 32, offset: 64)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !31)
!31 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !26, file: !6, line: 80, baseType: !33, size: 8, offset: 96)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 6, baseType: !34)
!34 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !26, file: !6, line: 81, baseType: !36, size: 24, offset: 104)
!36 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, size: 24, elements: !37)
!37 = !{!38}
!38 = !DISubrange(count: 3)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !26, file: !6, line: 82, baseType: !40, offset: 128)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: -1)
!43 = !DILocalVariable(name: "output", scope: !18, file: !3, line: 8, type: !8)
!44 = !DILocation(line: 8, column: 22, scope: !18)
!45 = !DILocation(line: 8, column: 29, scope: !18)
!46 = !DILocation(line: 8, column: 41, scope: !18)
!47 = !DILocation(line: 8, column: 46, scope: !18)
!48 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !19, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !49)
!49 = !{!50}
!50 = !DILocalVariable(name: "flags", scope: !48, file: !6, line: 42, type: !5)
!51 = !DILocation(line: 42, column: 2, scope: !48)
!52 = !DILocation(line: 42, column: 6, scope: !48)
!53 = !DILocation(line: 44, column: 2, scope: !48)
!54 = !{i64 25377, i64 25386}
!55 = !DILocation(line: 45, column: 2, scope: !48)
!56 = !{i64 25448}
!57 = !DILocation(line: 46, column: 9, scope: !48)
!58 = !DILocation(line: 47, column: 1, scope: !48)
!59 = !DILocation(line: 46, column: 2, scope: !48)
!60 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !61, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !63)
!61 = !DISubroutineType(types: !62)
!62 = !{!8, !9}
!63 = !{!64, !65}
!64 = !DILocalVariable(name: "variable", arg: 1, scope: !60, file: !6, line: 56, type: !9)
!65 = !DILocalVariable(name: "offset", scope: !60, file: !6, line: 58, type: !5)
!66 = !DILocation(line: 56, column: 46, scope: !60)
!67 = !DILocation(line: 58, column: 2, scope: !60)
!68 = !DILocation(line: 58, column: 6, scope: !60)
!69 = !DILocation(line: 60, column: 2, scope: !60)
!70 = !{i64 25749}
!71 = !DILocation(line: 61, column: 25, scope: !60)
!72 = !DILocation(line: 61, column: 20, scope: !60)
!73 = !DILocation(line: 61, column: 36, scope: !60)
!74 = !DILocation(line: 61, column: 34, scope: !60)
!75 = !DILocation(line: 61, column: 10, scope: !60)
!76 = !DILocation(line: 61, column: 9, scope: !60)
!77 = !DILocation(line: 62, column: 1, scope: !60)
!78 = !DILocation(line: 61, column: 2, scope: !60)
!79 = distinct !DISubprogram(name: "fill_header", scope: !80, file: !80, line: 17, type: !81, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !83)
!80 = !DIFile(filename: "./../sites/site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!81 = !DISubroutineType(types: !82)
!82 = !{null, !25}
!83 = !{!84}
!84 = !DILocalVariable(name: "input", arg: 1, scope: !79, file: !80, line: 17, type: !25)
!85 = !DILocation(line: 17, column: 56, scope: !79)
!86 = !DILocation(line: 19, column: 2, scope: !79)
!87 = !DILocation(line: 19, column: 9, scope: !79)
!88 = !DILocation(line: 19, column: 19, scope: !79)
!89 = !DILocation(line: 20, column: 2, scope: !79)
!90 = !DILocation(line: 20, column: 9, scope: !79)
!91 = !DILocation(line: 20, column: 12, scope: !79)
!92 = !DILocation(line: 21, column: 2, scope: !79)
!93 = !DILocation(line: 21, column: 9, scope: !79)
!94 = !DILocation(line: 21, column: 13, scope: !79)
!95 = !DILocation(line: 22, column: 19, scope: !79)
!96 = !DILocation(line: 22, column: 26, scope: !79)
!97 = !DILocation(line: 22, column: 2, scope: !79)
!98 = !DILocation(line: 23, column: 1, scope: !79)
!99 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !100, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!100 = !DISubroutineType(types: !101)
!101 = !{!5, !5, !8, !8}
!102 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !103, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !105)
!103 = !DISubroutineType(types: !104)
!104 = !{null, !5}
!105 = !{!106}
!106 = !DILocalVariable(name: "flags", arg: 1, scope: !102, file: !6, line: 49, type: !5)
!107 = !DILocation(line: 49, column: 36, scope: !102)
!108 = !DILocation(line: 51, column: 6, scope: !109)
!109 = distinct !DILexicalBlock(scope: !102, file: !6, line: 51, column: 6)
!110 = !DILocation(line: 51, column: 12, scope: !109)
!111 = !DILocation(line: 51, column: 6, scope: !102)
!112 = !DILocation(line: 52, column: 3, scope: !109)
!113 = !{i64 25568}
!114 = !DILocation(line: 53, column: 1, scope: !102)
!115 = distinct !DISubprogram(name: "nothing", scope: !3, file: !3, line: 10, type: !19, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !116)
!116 = !{!117, !118, !119, !120}
!117 = !DILocalVariable(name: "flags", scope: !115, file: !3, line: 10, type: !5)
!118 = !DILocalVariable(name: "status", scope: !115, file: !3, line: 10, type: !5)
!119 = !DILocalVariable(name: "input", scope: !115, file: !3, line: 10, type: !25)
!120 = !DILocalVariable(name: "output", scope: !115, file: !3, line: 10, type: !8)
!121 = !DILocation(line: 10, column: 21, scope: !115)
!122 = !DILocation(line: 10, column: 28, scope: !115)
!123 = !DILocation(line: 10, column: 37, scope: !115)
!124 = !DILocation(line: 10, column: 42, scope: !115)
!125 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !6, file: !6, line: 19, type: !126, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !130)
!126 = !DISubroutineType(types: !127)
!127 = !{!5, !128, !128, !128, !8, !8}
!128 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 7, baseType: !129)
!129 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!130 = !{!131, !132, !133, !134, !135, !136, !137, !138}
!131 = !DILocalVariable(name: "code", arg: 1, scope: !125, file: !6, line: 19, type: !128)
!132 = !DILocalVariable(name: "count", arg: 2, scope: !125, file: !6, line: 19, type: !128)
!133 = !DILocalVariable(name: "varhead", arg: 3, scope: !125, file: !6, line: 19, type: !128)
!134 = !DILocalVariable(name: "input", arg: 4, scope: !125, file: !6, line: 19, type: !8)
!135 = !DILocalVariable(name: "output", arg: 5, scope: !125, file: !6, line: 19, type: !8)
!136 = !DILocalVariable(name: "control", scope: !125, file: !6, line: 21, type: !5)
!137 = !DILocalVariable(name: "status", scope: !125, file: !6, line: 22, type: !5)
!138 = !DILocalVariable(name: "done", scope: !125, file: !6, line: 23, type: !128)
!139 = !DILocation(line: 19, column: 25, scope: !125)
!140 = !DILocation(line: 19, column: 35, scope: !125)
!141 = !DILocation(line: 19, column: 46, scope: !125)
!142 = !DILocation(line: 19, column: 61, scope: !125)
!143 = !DILocation(line: 19, column: 74, scope: !125)
!144 = !DILocation(line: 21, column: 2, scope: !125)
!145 = !DILocation(line: 21, column: 6, scope: !125)
!146 = !DILocation(line: 21, column: 16, scope: !125)
!147 = !DILocation(line: 21, column: 29, scope: !125)
!148 = !DILocation(line: 21, column: 24, scope: !125)
!149 = !DILocation(line: 21, column: 37, scope: !125)
!150 = !DILocation(line: 21, column: 21, scope: !125)
!151 = !DILocation(line: 21, column: 52, scope: !125)
!152 = !DILocation(line: 21, column: 47, scope: !125)
!153 = !DILocation(line: 21, column: 58, scope: !125)
!154 = !DILocation(line: 21, column: 44, scope: !125)
!155 = !DILocation(line: 22, column: 2, scope: !125)
!156 = !DILocation(line: 22, column: 6, scope: !125)
!157 = !DILocation(line: 23, column: 2, scope: !125)
!158 = !DILocation(line: 23, column: 6, scope: !125)
!159 = !DILocation(line: 25, column: 2, scope: !125)
!160 = !DILocation(line: 26, column: 28, scope: !161)
!161 = distinct !DILexicalBlock(scope: !125, file: !6, line: 25, column: 5)
!162 = !DILocation(line: 26, column: 37, scope: !161)
!163 = !DILocation(line: 26, column: 44, scope: !161)
!164 = !DILocation(line: 26, column: 12, scope: !161)
!165 = !DILocation(line: 26, column: 10, scope: !161)
!166 = !DILocation(line: 27, column: 8, scope: !167)
!167 = distinct !DILexicalBlock(scope: !161, file: !6, line: 27, column: 7)
!168 = !DILocation(line: 27, column: 15, scope: !167)
!169 = !DILocation(line: 27, column: 25, scope: !167)
!170 = !DILocation(line: 27, column: 7, scope: !161)
!171 = !DILocation(line: 28, column: 11, scope: !167)
!172 = !DILocation(line: 28, column: 4, scope: !167)
!173 = !DILocation(line: 29, column: 11, scope: !161)
!174 = !DILocation(line: 29, column: 18, scope: !161)
!175 = !DILocation(line: 29, column: 25, scope: !161)
!176 = !DILocation(line: 29, column: 10, scope: !161)
!177 = !DILocation(line: 29, column: 8, scope: !161)
!178 = !DILocation(line: 30, column: 11, scope: !161)
!179 = !DILocation(line: 31, column: 19, scope: !161)
!180 = !DILocation(line: 31, column: 14, scope: !161)
!181 = !DILocation(line: 31, column: 24, scope: !161)
!182 = !DILocation(line: 31, column: 11, scope: !161)
!183 = !DILocation(line: 32, column: 2, scope: !161)
!184 = !DILocation(line: 32, column: 11, scope: !125)
!185 = !DILocation(line: 32, column: 18, scope: !125)
!186 = !DILocation(line: 32, column: 16, scope: !125)
!187 = distinct !{!187, !159, !188, !189}
!188 = !DILocation(line: 32, column: 23, scope: !125)
!189 = !{!"llvm.loop.mustprogress"}
!190 = !DILocation(line: 33, column: 9, scope: !125)
!191 = !DILocation(line: 33, column: 2, scope: !125)
!192 = !DILocation(line: 34, column: 1, scope: !125)
!193 = distinct !DISubprogram(name: "lost_shift", scope: !3, file: !3, line: 12, type: !194, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !196)
!194 = !DISubroutineType(types: !195)
!195 = !{!5, !30}
!196 = !{!197, !198, !199, !200, !201}
!197 = !DILocalVariable(name: "n", arg: 1, scope: !193, file: !3, line: 12, type: !30)
!198 = !DILocalVariable(name: "flags", scope: !193, file: !3, line: 12, type: !5)
!199 = !DILocalVariable(name: "status", scope: !193, file: !3, line: 12, type: !5)
!200 = !DILocalVariable(name: "input", scope: !193, file: !3, line: 12, type: !25)
!201 = !DILocalVariable(name: "output", scope: !193, file: !3, line: 12, type: !8)
!202 = !DILocation(line: 12, column: 20, scope: !193)
!203 = !DILocation(line: 12, column: 25, scope: !193)
!204 = !DILocation(line: 12, column: 36, scope: !205)
!205 = distinct !DILexicalBlock(scope: !193, file: !3, line: 12, column: 36)
!206 = !DILocation(line: 12, column: 38, scope: !205)
!207 = !DILocation(line: 12, column: 41, scope: !205)
!208 = !DILocation(line: 12, column: 43, scope: !205)
!209 = !DILocation(line: 12, column: 36, scope: !193)
!210 = !DILocation(line: 12, column: 51, scope: !205)
!211 = !DILocation(line: 12, column: 85, scope: !193)
!212 = !DILocation(line: 12, column: 90, scope: !193)
!213 = distinct !DISubprogram(name: "masked", scope: !3, file: !3, line: 14, type: !214, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !216)
!214 = !DISubroutineType(types: !215)
!215 = !{!5, !128}
!216 = !{!217, !218, !219, !220, !221}
!217 = !DILocalVariable(name: "n", arg: 1, scope: !213, file: !3, line: 14, type: !128)
!218 = !DILocalVariable(name: "flags", scope: !213, file: !3, line: 14, type: !5)
!219 = !DILocalVariable(name: "status", scope: !213, file: !3, line: 14, type: !5)
!220 = !DILocalVariable(name: "input", scope: !213, file: !3, line: 14, type: !25)
!221 = !DILocalVariable(name: "output", scope: !213, file: !3, line: 14, type: !8)
!222 = !DILocation(line: 14, column: 16, scope: !213)
!223 = !DILocation(line: 14, column: 21, scope: !213)
!224 = !DILocation(line: 14, column: 32, scope: !225)
!225 = distinct !DILexicalBlock(scope: !213, file: !3, line: 14, column: 32)
!226 = !DILocation(line: 14, column: 32, scope: !213)
!227 = !DILocation(line: 14, column: 35, scope: !225)
!228 = !DILocation(line: 14, column: 51, scope: !213)
!229 = !DILocation(line: 14, column: 56, scope: !213)
!230 = distinct !DISubprogram(name: "one_way", scope: !3, file: !3, line: 16, type: !231, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !234)
!231 = !DISubroutineType(types: !232)
!232 = !{!5, !233}
!233 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!234 = !{!235, !236, !237, !238, !239, !240}
!235 = !DILocalVariable(name: "a", arg: 1, scope: !230, file: !3, line: 16, type: !233)
!236 = !DILocalVariable(name: "n", scope: !230, file: !3, line: 16, type: !128)
!237 = !DILocalVariable(name: "flags", scope: !230, file: !3, line: 16, type: !5)
!238 = !DILocalVariable(name: "status", scope: !230, file: !3, line: 16, type: !5)
!239 = !DILocalVariable(name: "input", scope: !230, file: !3, line: 16, type: !25)
!240 = !DILocalVariable(name: "output", scope: !230, file: !3, line: 16, type: !8)
!241 = !DILocation(line: 16, column: 17, scope: !230)
!242 = !DILocation(line: 16, column: 22, scope: !230)
!243 = !DILocation(line: 16, column: 26, scope: !230)
!244 = !DILocation(line: 16, column: 29, scope: !230)
!245 = !DILocation(line: 16, column: 40, scope: !246)
!246 = distinct !DILexicalBlock(scope: !230, file: !3, line: 16, column: 40)
!247 = !DILocation(line: 16, column: 40, scope: !230)
!248 = !DILocation(line: 16, column: 45, scope: !246)
!249 = !DILocation(line: 16, column: 43, scope: !246)
!250 = !DILocation(line: 16, column: 58, scope: !246)
!251 = !DILocation(line: 16, column: 63, scope: !230)
!252 = !DILocation(line: 16, column: 72, scope: !230)
!253 = !DILocation(line: 16, column: 77, scope: !230)
!254 = distinct !DISubprogram(name: "chosen", scope: !3, file: !3, line: 18, type: !255, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !259)
!255 = !DISubroutineType(types: !256)
!256 = !{!5, !257, !233}
!257 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !258, size: 64)
!258 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !33)
!259 = !{!260, !261, !262, !263, !264, !265, !266, !267}
!260 = !DILocalVariable(name: "mask", arg: 1, scope: !254, file: !3, line: 18, type: !257)
!261 = !DILocalVariable(name: "m", arg: 2, scope: !254, file: !3, line: 18, type: !233)
!262 = !DILocalVariable(name: "n", scope: !254, file: !3, line: 20, type: !128)
!263 = !DILocalVariable(name: "i", scope: !254, file: !3, line: 20, type: !233)
!264 = !DILocalVariable(name: "flags", scope: !254, file: !3, line: 20, type: !5)
!265 = !DILocalVariable(name: "status", scope: !254, file: !3, line: 20, type: !5)
!266 = !DILocalVariable(name: "input", scope: !254, file: !3, line: 20, type: !25)
!267 = !DILocalVariable(name: "output", scope: !254, file: !3, line: 20, type: !8)
!268 = !DILocation(line: 18, column: 22, scope: !254)
!269 = !DILocation(line: 18, column: 32, scope: !254)
!270 = !DILocation(line: 20, column: 2, scope: !254)
!271 = !DILocation(line: 20, column: 6, scope: !254)
!272 = !DILocation(line: 20, column: 13, scope: !254)
!273 = !DILocation(line: 20, column: 17, scope: !254)
!274 = !DILocation(line: 20, column: 20, scope: !254)
!275 = !DILocation(line: 21, column: 9, scope: !276)
!276 = distinct !DILexicalBlock(scope: !254, file: !3, line: 21, column: 2)
!277 = !DILocation(line: 21, column: 7, scope: !276)
!278 = !DILocation(line: 21, column: 14, scope: !279)
!279 = distinct !DILexicalBlock(scope: !276, file: !3, line: 21, column: 2)
!280 = !DILocation(line: 21, column: 18, scope: !279)
!281 = !DILocation(line: 21, column: 16, scope: !279)
!282 = !DILocation(line: 21, column: 20, scope: !279)
!283 = !DILocation(line: 21, column: 23, scope: !279)
!284 = !DILocation(line: 21, column: 25, scope: !279)
!285 = !DILocation(line: 0, scope: !279)
!286 = !DILocation(line: 21, column: 2, scope: !276)
!287 = !DILocation(line: 22, column: 7, scope: !288)
!288 = distinct !DILexicalBlock(scope: !279, file: !3, line: 22, column: 7)
!289 = !DILocation(line: 22, column: 12, scope: !288)
!290 = !DILocation(line: 22, column: 7, scope: !279)
!291 = !DILocation(line: 23, column: 24, scope: !288)
!292 = !DILocation(line: 23, column: 4, scope: !288)
!293 = !DILocation(line: 23, column: 11, scope: !288)
!294 = !DILocation(line: 23, column: 18, scope: !288)
!295 = !DILocation(line: 23, column: 22, scope: !288)
!296 = !DILocation(line: 22, column: 13, scope: !288)
!297 = !DILocation(line: 21, column: 33, scope: !279)
!298 = !DILocation(line: 21, column: 2, scope: !279)
!299 = distinct !{!299, !286, !300, !189}
!300 = !DILocation(line: 23, column: 24, scope: !276)
!301 = !DILocation(line: 24, column: 2, scope: !254)
!302 = !DILocation(line: 24, column: 11, scope: !254)
!303 = !DILocation(line: 25, column: 1, scope: !254)
!304 = distinct !DISubprogram(name: "one_less", scope: !3, file: !3, line: 27, type: !214, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !305)
!305 = !{!306, !307, !308, !309, !310}
!306 = !DILocalVariable(name: "n", arg: 1, scope: !304, file: !3, line: 27, type: !128)
!307 = !DILocalVariable(name: "flags", scope: !304, file: !3, line: 27, type: !5)
!308 = !DILocalVariable(name: "status", scope: !304, file: !3, line: 27, type: !5)
!309 = !DILocalVariable(name: "input", scope: !304, file: !3, line: 27, type: !25)
!310 = !DILocalVariable(name: "output", scope: !304, file: !3, line: 27, type: !8)
!311 = !DILocation(line: 27, column: 18, scope: !304)
!312 = !DILocation(line: 27, column: 23, scope: !304)
!313 = !DILocation(line: 27, column: 34, scope: !314)
!314 = distinct !DILexicalBlock(scope: !304, file: !3, line: 27, column: 34)
!315 = !DILocation(line: 27, column: 36, scope: !314)
!316 = !DILocation(line: 27, column: 39, scope: !314)
!317 = !DILocation(line: 27, column: 41, scope: !314)
!318 = !DILocation(line: 27, column: 34, scope: !304)
!319 = !DILocation(line: 27, column: 49, scope: !314)
!320 = !DILocation(line: 27, column: 62, scope: !304)
!321 = !DILocation(line: 27, column: 67, scope: !304)
!322 = distinct !DISubprogram(name: "halved", scope: !3, file: !3, line: 29, type: !214, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !323)
!323 = !{!324, !325, !326, !327, !328}
!324 = !DILocalVariable(name: "n", arg: 1, scope: !322, file: !3, line: 29, type: !128)
!325 = !DILocalVariable(name: "flags", scope: !322, file: !3, line: 29, type: !5)
!326 = !DILocalVariable(name: "status", scope: !322, file: !3, line: 29, type: !5)
!327 = !DILocalVariable(name: "input", scope: !322, file: !3, line: 29, type: !25)
!328 = !DILocalVariable(name: "output", scope: !322, file: !3, line: 29, type: !8)
!329 = !DILocation(line: 29, column: 16, scope: !322)
!330 = !DILocation(line: 29, column: 21, scope: !322)
!331 = !DILocation(line: 29, column: 32, scope: !332)
!332 = distinct !DILexicalBlock(scope: !322, file: !3, line: 29, column: 32)
!333 = !DILocation(line: 29, column: 34, scope: !332)
!334 = !DILocation(line: 29, column: 37, scope: !332)
!335 = !DILocation(line: 29, column: 39, scope: !332)
!336 = !DILocation(line: 29, column: 32, scope: !322)
!337 = !DILocation(line: 29, column: 47, scope: !332)
!338 = !DILocation(line: 29, column: 61, scope: !322)
!339 = !DILocation(line: 29, column: 66, scope: !322)
!340 = distinct !DISubprogram(name: "drained", scope: !3, file: !3, line: 31, type: !194, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !341)
!341 = !{!342, !343, !344, !346, !347, !348, !349}
!342 = !DILocalVariable(name: "total", arg: 1, scope: !340, file: !3, line: 31, type: !30)
!343 = !DILocalVariable(name: "last", scope: !340, file: !3, line: 33, type: !5)
!344 = !DILocalVariable(name: "n", scope: !345, file: !3, line: 35, type: !128)
!345 = distinct !DILexicalBlock(scope: !340, file: !3, line: 34, column: 5)
!346 = !DILocalVariable(name: "flags", scope: !345, file: !3, line: 36, type: !5)
!347 = !DILocalVariable(name: "status", scope: !345, file: !3, line: 36, type: !5)
!348 = !DILocalVariable(name: "input", scope: !345, file: !3, line: 36, type: !25)
!349 = !DILocalVariable(name: "output", scope: !345, file: !3, line: 36, type: !8)
!350 = !DILocation(line: 31, column: 17, scope: !340)
!351 = !DILocation(line: 33, column: 2, scope: !340)
!352 = !DILocation(line: 33, column: 6, scope: !340)
!353 = !DILocation(line: 34, column: 2, scope: !340)
!354 = !DILocation(line: 35, column: 3, scope: !345)
!355 = !DILocation(line: 35, column: 7, scope: !345)
!356 = !DILocation(line: 35, column: 11, scope: !345)
!357 = !DILocation(line: 35, column: 17, scope: !345)
!358 = !DILocation(line: 35, column: 31, scope: !345)
!359 = !DILocation(line: 36, column: 3, scope: !345)
!360 = !DILocation(line: 36, column: 10, scope: !345)
!361 = !DILocation(line: 36, column: 31, scope: !345)
!362 = !DILocation(line: 36, column: 19, scope: !345)
!363 = !DILocation(line: 37, column: 12, scope: !345)
!364 = !DILocation(line: 37, column: 9, scope: !345)
!365 = !DILocation(line: 37, column: 22, scope: !345)
!366 = !DILocation(line: 37, column: 20, scope: !345)
!367 = !DILocation(line: 38, column: 2, scope: !340)
!368 = !DILocation(line: 38, column: 2, scope: !345)
!369 = !DILocation(line: 38, column: 13, scope: !340)
!370 = !DILocation(line: 38, column: 18, scope: !340)
!371 = !DILocation(line: 38, column: 11, scope: !340)
!372 = distinct !{!372, !353, !373, !189}
!373 = !DILocation(line: 38, column: 27, scope: !340)
!374 = !DILocation(line: 39, column: 9, scope: !340)
!375 = !DILocation(line: 40, column: 1, scope: !340)
!376 = !DILocation(line: 39, column: 2, scope: !340)
!377 = distinct !DISubprogram(name: "by_caller", scope: !3, file: !3, line: 43, type: !214, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !378)
!378 = !{!379, !380, !381, !382, !383}
!379 = !DILocalVariable(name: "n", arg: 1, scope: !377, file: !3, line: 43, type: !128)
!380 = !DILocalVariable(name: "flags", scope: !377, file: !3, line: 43, type: !5)
!381 = !DILocalVariable(name: "status", scope: !377, file: !3, line: 43, type: !5)
!382 = !DILocalVariable(name: "input", scope: !377, file: !3, line: 43, type: !25)
!383 = !DILocalVariable(name: "output", scope: !377, file: !3, line: 43, type: !8)
!384 = !DILocation(line: 43, column: 19, scope: !377)
!385 = !DILocation(line: 43, column: 24, scope: !377)
!386 = !DILocation(line: 43, column: 35, scope: !387)
!387 = distinct !DILexicalBlock(scope: !377, file: !3, line: 43, column: 35)
!388 = !DILocation(line: 43, column: 37, scope: !387)
!389 = !DILocation(line: 43, column: 35, scope: !377)
!390 = !DILocation(line: 43, column: 45, scope: !387)
!391 = !DILocation(line: 43, column: 54, scope: !377)
!392 = !DILocation(line: 43, column: 59, scope: !377)
!393 = distinct !DISubprogram(name: "by_caller_in_word", scope: !3, file: !3, line: 45, type: !194, scopeLine: 45, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !394)
!394 = !{!395, !396, !397, !398, !399}
!395 = !DILocalVariable(name: "n", arg: 1, scope: !393, file: !3, line: 45, type: !30)
!396 = !DILocalVariable(name: "flags", scope: !393, file: !3, line: 45, type: !5)
!397 = !DILocalVariable(name: "status", scope: !393, file: !3, line: 45, type: !5)
!398 = !DILocalVariable(name: "input", scope: !393, file: !3, line: 45, type: !25)
!399 = !DILocalVariable(name: "output", scope: !393, file: !3, line: 45, type: !8)
!400 = !DILocation(line: 45, column: 27, scope: !393)
!401 = !DILocation(line: 45, column: 32, scope: !393)
!402 = !DILocation(line: 45, column: 43, scope: !403)
!403 = distinct !DILexicalBlock(scope: !393, file: !3, line: 45, column: 43)
!404 = !DILocation(line: 45, column: 45, scope: !403)
!405 = !DILocation(line: 45, column: 43, scope: !393)
!406 = !DILocation(line: 45, column: 53, scope: !403)
!407 = !DILocation(line: 45, column: 80, scope: !393)
!408 = !DILocation(line: 45, column: 85, scope: !393)
!409 = distinct !DISubprogram(name: "by_callee", scope: !3, file: !3, line: 47, type: !19, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !410)
!410 = !{!411, !412, !413, !414, !415}
!411 = !DILocalVariable(name: "n", scope: !409, file: !3, line: 47, type: !30)
!412 = !DILocalVariable(name: "flags", scope: !409, file: !3, line: 47, type: !5)
!413 = !DILocalVariable(name: "status", scope: !409, file: !3, line: 47, type: !5)
!414 = !DILocalVariable(name: "input", scope: !409, file: !3, line: 47, type: !25)
!415 = !DILocalVariable(name: "output", scope: !409, file: !3, line: 47, type: !8)
!416 = !DILocation(line: 47, column: 23, scope: !409)
!417 = !DILocation(line: 47, column: 27, scope: !409)
!418 = !DILocation(line: 47, column: 31, scope: !409)
!419 = !DILocation(line: 47, column: 43, scope: !409)
!420 = !DILocation(line: 47, column: 54, scope: !421)
!421 = distinct !DILexicalBlock(scope: !409, file: !3, line: 47, column: 54)
!422 = !DILocation(line: 47, column: 56, scope: !421)
!423 = !DILocation(line: 47, column: 54, scope: !409)
!424 = !DILocation(line: 47, column: 64, scope: !421)
!425 = !DILocation(line: 47, column: 73, scope: !409)
!426 = !DILocation(line: 47, column: 78, scope: !409)
!427 = !DISubprogram(name: "how_many", scope: !3, file: !3, line: 5, type: !428, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!428 = !DISubroutineType(types: !429)
!429 = !{!30}
!430 = distinct !DISubprogram(name: "by_callback", scope: !3, file: !3, line: 49, type: !431, scopeLine: 49, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !434)
!431 = !DISubroutineType(types: !432)
!432 = !{!5, !433}
!433 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !428, size: 64)
!434 = !{!435, !436, !437, !438, !439, !440}
!435 = !DILocalVariable(name: "ask", arg: 1, scope: !430, file: !3, line: 49, type: !433)
!436 = !DILocalVariable(name: "n", scope: !430, file: !3, line: 49, type: !30)
!437 = !DILocalVariable(name: "flags", scope: !430, file: !3, line: 49, type: !5)
!438 = !DILocalVariable(name: "status", scope: !430, file: !3, line: 49, type: !5)
!439 = !DILocalVariable(name: "input", scope: !430, file: !3, line: 49, type: !25)
!440 = !DILocalVariable(name: "output", scope: !430, file: !3, line: 49, type: !8)
!441 = !DILocation(line: 49, column: 23, scope: !430)
!442 = !DILocation(line: 49, column: 37, scope: !430)
!443 = !DILocation(line: 49, column: 41, scope: !430)
!444 = !DILocation(line: 49, column: 45, scope: !430)
!445 = !DILocation(line: 49, column: 52, scope: !430)
!446 = !DILocation(line: 49, column: 63, scope: !447)
!447 = distinct !DILexicalBlock(scope: !430, file: !3, line: 49, column: 63)
!448 = !DILocation(line: 49, column: 65, scope: !447)
!449 = !DILocation(line: 49, column: 63, scope: !430)
!450 = !DILocation(line: 49, column: 73, scope: !447)
!451 = !DILocation(line: 49, column: 82, scope: !430)
!452 = !DILocation(line: 49, column: 87, scope: !430)
!453 = distinct !DISubprogram(name: "in_memory", scope: !3, file: !3, line: 51, type: !454, scopeLine: 51, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !458)
!454 = !DISubroutineType(types: !455)
!455 = !{!5, !456}
!456 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !457, size: 64)
!457 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !30)
!458 = !{!459, !460, !461, !462, !463, !464}
!459 = !DILocalVariable(name: "p", arg: 1, scope: !453, file: !3, line: 51, type: !456)
!460 = !DILocalVariable(name: "n", scope: !453, file: !3, line: 51, type: !30)
!461 = !DILocalVariable(name: "flags", scope: !453, file: !3, line: 51, type: !5)
!462 = !DILocalVariable(name: "status", scope: !453, file: !3, line: 51, type: !5)
!463 = !DILocalVariable(name: "input", scope: !453, file: !3, line: 51, type: !25)
!464 = !DILocalVariable(name: "output", scope: !453, file: !3, line: 51, type: !8)
!465 = !DILocation(line: 51, column: 26, scope: !453)
!466 = !DILocation(line: 51, column: 31, scope: !453)
!467 = !DILocation(line: 51, column: 35, scope: !453)
!468 = !DILocation(line: 51, column: 40, scope: !453)
!469 = !DILocation(line: 51, column: 39, scope: !453)
!470 = !DILocation(line: 51, column: 43, scope: !453)
!471 = !DILocation(line: 51, column: 54, scope: !472)
!472 = distinct !DILexicalBlock(scope: !453, file: !3, line: 51, column: 54)
!473 = !DILocation(line: 51, column: 56, scope: !472)
!474 = !DILocation(line: 51, column: 54, scope: !453)
!475 = !DILocation(line: 51, column: 64, scope: !472)
!476 = !DILocation(line: 51, column: 73, scope: !453)
!477 = !DILocation(line: 51, column: 78, scope: !453)
!478 = distinct !DISubprogram(name: "in_bytes", scope: !3, file: !3, line: 53, type: !194, scopeLine: 53, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !479)
!479 = !{!480, !481, !482, !483, !484}
!480 = !DILocalVariable(name: "bytes", arg: 1, scope: !478, file: !3, line: 53, type: !30)
!481 = !DILocalVariable(name: "flags", scope: !478, file: !3, line: 53, type: !5)
!482 = !DILocalVariable(name: "status", scope: !478, file: !3, line: 53, type: !5)
!483 = !DILocalVariable(name: "input", scope: !478, file: !3, line: 53, type: !25)
!484 = !DILocalVariable(name: "output", scope: !478, file: !3, line: 53, type: !8)
!485 = !DILocation(line: 53, column: 18, scope: !478)
!486 = !DILocation(line: 53, column: 27, scope: !478)
!487 = !DILocation(line: 53, column: 38, scope: !488)
!488 = distinct !DILexicalBlock(scope: !478, file: !3, line: 53, column: 38)
!489 = !DILocation(line: 53, column: 44, scope: !488)
!490 = !DILocation(line: 53, column: 38, scope: !478)
!491 = !DILocation(line: 53, column: 53, scope: !488)
!492 = !DILocation(line: 53, column: 70, scope: !478)
!493 = !DILocation(line: 53, column: 75, scope: !478)
!494 = distinct !DISubprogram(name: "of_list", scope: !3, file: !3, line: 55, type: !495, scopeLine: 56, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !497)
!495 = !DISubroutineType(types: !496)
!496 = !{!5, !456, !128}
!497 = !{!498, !499, !500, !501, !502, !503, !504}
!498 = !DILocalVariable(name: "list", arg: 1, scope: !494, file: !3, line: 55, type: !456)
!499 = !DILocalVariable(name: "m", arg: 2, scope: !494, file: !3, line: 55, type: !128)
!500 = !DILocalVariable(name: "n", scope: !494, file: !3, line: 57, type: !128)
!501 = !DILocalVariable(name: "flags", scope: !494, file: !3, line: 57, type: !5)
!502 = !DILocalVariable(name: "status", scope: !494, file: !3, line: 57, type: !5)
!503 = !DILocalVariable(name: "input", scope: !494, file: !3, line: 57, type: !25)
!504 = !DILocalVariable(name: "output", scope: !494, file: !3, line: 57, type: !8)
!505 = !DILocation(line: 55, column: 24, scope: !494)
!506 = !DILocation(line: 55, column: 34, scope: !494)
!507 = !DILocation(line: 57, column: 2, scope: !494)
!508 = !DILocation(line: 57, column: 6, scope: !494)
!509 = !DILocation(line: 57, column: 9, scope: !494)
!510 = !DILocation(line: 58, column: 9, scope: !511)
!511 = distinct !DILexicalBlock(scope: !494, file: !3, line: 58, column: 2)
!512 = !DILocation(line: 58, column: 7, scope: !511)
!513 = !DILocation(line: 58, column: 14, scope: !514)
!514 = distinct !DILexicalBlock(scope: !511, file: !3, line: 58, column: 2)
!515 = !DILocation(line: 58, column: 18, scope: !514)
!516 = !DILocation(line: 58, column: 16, scope: !514)
!517 = !DILocation(line: 58, column: 20, scope: !514)
!518 = !DILocation(line: 58, column: 23, scope: !514)
!519 = !DILocation(line: 58, column: 25, scope: !514)
!520 = !DILocation(line: 0, scope: !514)
!521 = !DILocation(line: 58, column: 2, scope: !511)
!522 = !DILocation(line: 59, column: 21, scope: !514)
!523 = !DILocation(line: 59, column: 26, scope: !514)
!524 = !DILocation(line: 59, column: 3, scope: !514)
!525 = !DILocation(line: 59, column: 10, scope: !514)
!526 = !DILocation(line: 59, column: 16, scope: !514)
!527 = !DILocation(line: 59, column: 19, scope: !514)
!528 = !DILocation(line: 58, column: 33, scope: !514)
!529 = !DILocation(line: 58, column: 2, scope: !514)
!530 = distinct !{!530, !521, !531, !189}
!531 = !DILocation(line: 59, column: 27, scope: !511)
!532 = !DILocation(line: 60, column: 2, scope: !494)
!533 = !DILocation(line: 60, column: 11, scope: !494)
!534 = !DILocation(line: 61, column: 1, scope: !494)
!535 = distinct !DISubprogram(name: "first_round", scope: !3, file: !3, line: 63, type: !194, scopeLine: 64, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !536)
!536 = !{!537, !538, !539, !540, !541, !542}
!537 = !DILocalVariable(name: "left", arg: 1, scope: !535, file: !3, line: 63, type: !30)
!538 = !DILocalVariable(name: "flags", scope: !535, file: !3, line: 65, type: !5)
!539 = !DILocalVariable(name: "status", scope: !535, file: !3, line: 65, type: !5)
!540 = !DILocalVariable(name: "input", scope: !535, file: !3, line: 65, type: !25)
!541 = !DILocalVariable(name: "output", scope: !535, file: !3, line: 65, type: !8)
!542 = !DILocalVariable(name: "n", scope: !543, file: !3, line: 67, type: !128)
!543 = distinct !DILexicalBlock(scope: !535, file: !3, line: 66, column: 5)
!544 = !DILocation(line: 63, column: 21, scope: !535)
!545 = !DILocation(line: 65, column: 2, scope: !535)
!546 = !DILocation(line: 66, column: 2, scope: !535)
!547 = !DILocation(line: 67, column: 3, scope: !543)
!548 = !DILocation(line: 67, column: 7, scope: !543)
!549 = !DILocation(line: 67, column: 11, scope: !543)
!550 = !DILocation(line: 67, column: 16, scope: !543)
!551 = !DILocation(line: 67, column: 30, scope: !543)
!552 = !DILocation(line: 68, column: 3, scope: !543)
!553 = !DILocation(line: 68, column: 20, scope: !543)
!554 = !DILocation(line: 68, column: 17, scope: !543)
!555 = !DILocation(line: 69, column: 2, scope: !535)
!556 = !DILocation(line: 69, column: 2, scope: !543)
!557 = !DILocation(line: 69, column: 11, scope: !535)
!558 = !DILocation(line: 69, column: 16, scope: !535)
!559 = !DILocation(line: 69, column: 29, scope: !535)
!560 = !DILocation(line: 69, column: 19, scope: !535)
!561 = !DILocation(line: 0, scope: !535)
!562 = distinct !{!562, !546, !563, !189}
!563 = !DILocation(line: 69, column: 36, scope: !535)
!564 = !DILocation(line: 70, column: 2, scope: !535)
!565 = !DILocation(line: 71, column: 1, scope: !535)
!566 = distinct !DISubprogram(name: "succeeded", scope: !6, file: !6, line: 72, type: !567, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !569)
!567 = !DISubroutineType(types: !568)
!568 = !{!233, !5}
!569 = !{!570}
!570 = !DILocalVariable(name: "status", arg: 1, scope: !566, file: !6, line: 72, type: !5)
!571 = !DILocation(line: 72, column: 33, scope: !566)
!572 = !DILocation(line: 74, column: 10, scope: !566)
!573 = !DILocation(line: 74, column: 17, scope: !566)
!574 = !DILocation(line: 74, column: 27, scope: !566)
!575 = !DILocation(line: 74, column: 2, scope: !566)
!576 = distinct !DISubprogram(name: "tested", scope: !3, file: !3, line: 74, type: !214, scopeLine: 74, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !577)
!577 = !{!578, !579, !580, !581, !582}
!578 = !DILocalVariable(name: "n", arg: 1, scope: !576, file: !3, line: 74, type: !128)
!579 = !DILocalVariable(name: "flags", scope: !576, file: !3, line: 74, type: !5)
!580 = !DILocalVariable(name: "status", scope: !576, file: !3, line: 74, type: !5)
!581 = !DILocalVariable(name: "input", scope: !576, file: !3, line: 74, type: !25)
!582 = !DILocalVariable(name: "output", scope: !576, file: !3, line: 74, type: !8)
!583 = !DILocation(line: 74, column: 16, scope: !576)
!584 = !DILocation(line: 74, column: 21, scope: !576)
!585 = !DILocation(line: 74, column: 32, scope: !586)
!586 = distinct !DILexicalBlock(scope: !576, file: !3, line: 74, column: 32)
!587 = !DILocation(line: 74, column: 34, scope: !586)
!588 = !DILocation(line: 74, column: 37, scope: !586)
!589 = !DILocation(line: 74, column: 39, scope: !586)
!590 = !DILocation(line: 74, column: 32, scope: !576)
!591 = !DILocation(line: 74, column: 47, scope: !586)
!592 = !DILocation(line: 74, column: 56, scope: !576)
!593 = !DILocation(line: 74, column: 61, scope: !576)
!594 = distinct !DISubprogram(name: "tested_word", scope: !3, file: !3, line: 76, type: !194, scopeLine: 76, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !595)
!595 = !{!596, !597, !598, !599, !600}
!596 = !DILocalVariable(name: "n", arg: 1, scope: !594, file: !3, line: 76, type: !30)
!597 = !DILocalVariable(name: "flags", scope: !594, file: !3, line: 76, type: !5)
!598 = !DILocalVariable(name: "status", scope: !594, file: !3, line: 76, type: !5)
!599 = !DILocalVariable(name: "input", scope: !594, file: !3, line: 76, type: !25)
!600 = !DILocalVariable(name: "output", scope: !594, file: !3, line: 76, type: !8)
!601 = !DILocation(line: 76, column: 21, scope: !594)
!602 = !DILocation(line: 76, column: 26, scope: !594)
!603 = !DILocation(line: 76, column: 37, scope: !604)
!604 = distinct !DILexicalBlock(scope: !594, file: !3, line: 76, column: 37)
!605 = !DILocation(line: 76, column: 39, scope: !604)
!606 = !DILocation(line: 76, column: 43, scope: !604)
!607 = !DILocation(line: 76, column: 37, scope: !594)
!608 = !DILocation(line: 76, column: 50, scope: !604)
!609 = !DILocation(line: 76, column: 77, scope: !594)
!610 = !DILocation(line: 76, column: 82, scope: !594)
!611 = distinct !DISubprogram(name: "one_more", scope: !3, file: !3, line: 78, type: !612, scopeLine: 78, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !614)
!612 = !DISubroutineType(types: !613)
!613 = !{!5, !33}
!614 = !{!615, !616, !617, !618, !619}
!615 = !DILocalVariable(name: "n", arg: 1, scope: !611, file: !3, line: 78, type: !33)
!616 = !DILocalVariable(name: "flags", scope: !611, file: !3, line: 78, type: !5)
!617 = !DILocalVariable(name: "status", scope: !611, file: !3, line: 78, type: !5)
!618 = !DILocalVariable(name: "input", scope: !611, file: !3, line: 78, type: !25)
!619 = !DILocalVariable(name: "output", scope: !611, file: !3, line: 78, type: !8)
!620 = !DILocation(line: 78, column: 17, scope: !611)
!621 = !DILocation(line: 78, column: 22, scope: !611)
!622 = !DILocation(line: 78, column: 29, scope: !611)
!623 = !DILocation(line: 78, column: 42, scope: !611)
!624 = !DILocation(line: 78, column: 47, scope: !611)
!625 = distinct !DISubprogram(name: "simple", scope: !3, file: !3, line: 80, type: !19, scopeLine: 81, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !626)
!626 = !{!627, !628}
!627 = !DILocalVariable(name: "flags", scope: !625, file: !3, line: 82, type: !5)
!628 = !DILocalVariable(name: "status", scope: !625, file: !3, line: 82, type: !5)
!629 = !DILocation(line: 82, column: 2, scope: !625)
!630 = !DILocation(line: 82, column: 6, scope: !625)
!631 = !DILocation(line: 82, column: 14, scope: !625)
!632 = !DILocation(line: 82, column: 26, scope: !625)
!633 = !DILocation(line: 83, column: 67, scope: !625)
!634 = !DILocation(line: 83, column: 49, scope: !625)
!635 = !DILocation(line: 83, column: 11, scope: !625)
!636 = !DILocation(line: 83, column: 9, scope: !625)
!637 = !DILocation(line: 84, column: 2, scope: !625)
!638 = !DILocation(line: 85, column: 1, scope: !625)
!639 = distinct !DISubprogram(name: "some_chosen", scope: !3, file: !3, line: 87, type: !255, scopeLine: 88, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !640)
!640 = !{!641, !642, !643, !644, !645, !646, !647, !648}
!641 = !DILocalVariable(name: "mask", arg: 1, scope: !639, file: !3, line: 87, type: !257)
!642 = !DILocalVariable(name: "m", arg: 2, scope: !639, file: !3, line: 87, type: !233)
!643 = !DILocalVariable(name: "n", scope: !639, file: !3, line: 89, type: !128)
!644 = !DILocalVariable(name: "i", scope: !639, file: !3, line: 89, type: !233)
!645 = !DILocalVariable(name: "flags", scope: !639, file: !3, line: 89, type: !5)
!646 = !DILocalVariable(name: "status", scope: !639, file: !3, line: 89, type: !5)
!647 = !DILocalVariable(name: "input", scope: !639, file: !3, line: 89, type: !25)
!648 = !DILocalVariable(name: "output", scope: !639, file: !3, line: 89, type: !8)
!649 = !DILocation(line: 87, column: 27, scope: !639)
!650 = !DILocation(line: 87, column: 37, scope: !639)
!651 = !DILocation(line: 89, column: 2, scope: !639)
!652 = !DILocation(line: 89, column: 6, scope: !639)
!653 = !DILocation(line: 89, column: 13, scope: !639)
!654 = !DILocation(line: 89, column: 17, scope: !639)
!655 = !DILocation(line: 89, column: 20, scope: !639)
!656 = !DILocation(line: 90, column: 9, scope: !657)
!657 = distinct !DILexicalBlock(scope: !639, file: !3, line: 90, column: 2)
!658 = !DILocation(line: 90, column: 7, scope: !657)
!659 = !DILocation(line: 90, column: 14, scope: !660)
!660 = distinct !DILexicalBlock(scope: !657, file: !3, line: 90, column: 2)
!661 = !DILocation(line: 90, column: 18, scope: !660)
!662 = !DILocation(line: 90, column: 16, scope: !660)
!663 = !DILocation(line: 90, column: 20, scope: !660)
!664 = !DILocation(line: 90, column: 23, scope: !660)
!665 = !DILocation(line: 90, column: 25, scope: !660)
!666 = !DILocation(line: 0, scope: !660)
!667 = !DILocation(line: 90, column: 2, scope: !657)
!668 = !DILocation(line: 91, column: 7, scope: !669)
!669 = distinct !DILexicalBlock(scope: !660, file: !3, line: 91, column: 7)
!670 = !DILocation(line: 91, column: 12, scope: !669)
!671 = !DILocation(line: 91, column: 7, scope: !660)
!672 = !DILocation(line: 92, column: 24, scope: !669)
!673 = !DILocation(line: 92, column: 4, scope: !669)
!674 = !DILocation(line: 92, column: 11, scope: !669)
!675 = !DILocation(line: 92, column: 18, scope: !669)
!676 = !DILocation(line: 92, column: 22, scope: !669)
!677 = !DILocation(line: 91, column: 13, scope: !669)
!678 = !DILocation(line: 90, column: 33, scope: !660)
!679 = !DILocation(line: 90, column: 2, scope: !660)
!680 = distinct !{!680, !667, !681, !189}
!681 = !DILocation(line: 92, column: 24, scope: !657)
!682 = !DILocation(line: 93, column: 6, scope: !683)
!683 = distinct !DILexicalBlock(scope: !639, file: !3, line: 93, column: 6)
!684 = !DILocation(line: 93, column: 6, scope: !639)
!685 = !DILocation(line: 94, column: 3, scope: !683)
!686 = !DILocation(line: 95, column: 2, scope: !639)
!687 = !DILocation(line: 96, column: 1, scope: !639)
!688 = distinct !DISubprogram(name: "while_left", scope: !3, file: !3, line: 98, type: !194, scopeLine: 99, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !689)
!689 = !{!690, !691, !692, !694, !695, !696, !697}
!690 = !DILocalVariable(name: "total", arg: 1, scope: !688, file: !3, line: 98, type: !30)
!691 = !DILocalVariable(name: "last", scope: !688, file: !3, line: 100, type: !5)
!692 = !DILocalVariable(name: "n", scope: !693, file: !3, line: 102, type: !128)
!693 = distinct !DILexicalBlock(scope: !688, file: !3, line: 101, column: 35)
!694 = !DILocalVariable(name: "flags", scope: !693, file: !3, line: 103, type: !5)
!695 = !DILocalVariable(name: "status", scope: !693, file: !3, line: 103, type: !5)
!696 = !DILocalVariable(name: "input", scope: !693, file: !3, line: 103, type: !25)
!697 = !DILocalVariable(name: "output", scope: !693, file: !3, line: 103, type: !8)
!698 = !DILocation(line: 98, column: 20, scope: !688)
!699 = !DILocation(line: 100, column: 2, scope: !688)
!700 = !DILocation(line: 100, column: 6, scope: !688)
!701 = !DILocation(line: 101, column: 2, scope: !688)
!702 = !DILocation(line: 101, column: 9, scope: !688)
!703 = !DILocation(line: 101, column: 15, scope: !688)
!704 = !DILocation(line: 101, column: 28, scope: !688)
!705 = !DILocation(line: 101, column: 18, scope: !688)
!706 = !DILocation(line: 0, scope: !688)
!707 = !DILocation(line: 102, column: 3, scope: !693)
!708 = !DILocation(line: 102, column: 7, scope: !693)
!709 = !DILocation(line: 102, column: 11, scope: !693)
!710 = !DILocation(line: 102, column: 17, scope: !693)
!711 = !DILocation(line: 102, column: 31, scope: !693)
!712 = !DILocation(line: 103, column: 3, scope: !693)
!713 = !DILocation(line: 103, column: 10, scope: !693)
!714 = !DILocation(line: 103, column: 31, scope: !693)
!715 = !DILocation(line: 103, column: 19, scope: !693)
!716 = !DILocation(line: 104, column: 12, scope: !693)
!717 = !DILocation(line: 104, column: 9, scope: !693)
!718 = !DILocation(line: 104, column: 22, scope: !693)
!719 = !DILocation(line: 104, column: 20, scope: !693)
!720 = !DILocation(line: 105, column: 2, scope: !688)
!721 = distinct !{!721, !701, !720, !189}
!722 = !DILocation(line: 106, column: 9, scope: !688)
!723 = !DILocation(line: 107, column: 1, scope: !688)
!724 = !DILocation(line: 106, column: 2, scope: !688)
!725 = distinct !DISubprogram(name: "filled", scope: !3, file: !3, line: 109, type: !726, scopeLine: 110, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !728)
!726 = !DISubroutineType(types: !727)
!727 = !{!5, !5, !5}
!728 = !{!729, !730, !731, !732, !734, !735, !736}
!729 = !DILocalVariable(name: "va", arg: 1, scope: !725, file: !3, line: 109, type: !5)
!730 = !DILocalVariable(name: "pages", arg: 2, scope: !725, file: !3, line: 109, type: !5)
!731 = !DILocalVariable(name: "status", scope: !725, file: !3, line: 111, type: !5)
!732 = !DILocalVariable(name: "n", scope: !733, file: !3, line: 113, type: !128)
!733 = distinct !DILexicalBlock(scope: !725, file: !3, line: 112, column: 37)
!734 = !DILocalVariable(name: "more", scope: !733, file: !3, line: 113, type: !5)
!735 = !DILocalVariable(name: "flags", scope: !733, file: !3, line: 113, type: !5)
!736 = !DILocalVariable(name: "in", scope: !733, file: !3, line: 114, type: !737)
!737 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !738, size: 64)
!738 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "flush_input", file: !80, line: 41, size: 192, elements: !739)
!739 = !{!740, !741, !742, !743}
!740 = !DIDerivedType(tag: DW_TAG_member, name: "space", scope: !738, file: !80, line: 42, baseType: !5, size: 64)
!741 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !738, file: !80, line: 43, baseType: !5, size: 64, offset: 64)
!742 = !DIDerivedType(tag: DW_TAG_member, name: "mask", scope: !738, file: !80, line: 44, baseType: !5, size: 64, offset: 128)
!743 = !DIDerivedType(tag: DW_TAG_member, name: "ranges", scope: !738, file: !80, line: 45, baseType: !744, offset: 192)
!744 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, elements: !41)
!745 = !DILocation(line: 109, column: 16, scope: !725)
!746 = !DILocation(line: 109, column: 24, scope: !725)
!747 = !DILocation(line: 111, column: 2, scope: !725)
!748 = !DILocation(line: 111, column: 6, scope: !725)
!749 = !DILocation(line: 112, column: 2, scope: !725)
!750 = !DILocation(line: 112, column: 9, scope: !725)
!751 = !DILocation(line: 112, column: 15, scope: !725)
!752 = !DILocation(line: 112, column: 28, scope: !725)
!753 = !DILocation(line: 112, column: 18, scope: !725)
!754 = !DILocation(line: 0, scope: !725)
!755 = !DILocation(line: 113, column: 3, scope: !733)
!756 = !DILocation(line: 113, column: 7, scope: !733)
!757 = !DILocation(line: 113, column: 14, scope: !733)
!758 = !DILocation(line: 113, column: 18, scope: !733)
!759 = !DILocation(line: 113, column: 24, scope: !733)
!760 = !DILocation(line: 113, column: 32, scope: !733)
!761 = !DILocation(line: 114, column: 3, scope: !733)
!762 = !DILocation(line: 114, column: 23, scope: !733)
!763 = !DILocation(line: 114, column: 46, scope: !733)
!764 = !DILocation(line: 114, column: 28, scope: !733)
!765 = !DILocation(line: 115, column: 3, scope: !733)
!766 = !DILocation(line: 115, column: 7, scope: !733)
!767 = !DILocation(line: 115, column: 13, scope: !733)
!768 = !DILocation(line: 115, column: 18, scope: !733)
!769 = !DILocation(line: 115, column: 22, scope: !733)
!770 = !DILocation(line: 115, column: 28, scope: !733)
!771 = !DILocation(line: 115, column: 33, scope: !733)
!772 = !DILocation(line: 115, column: 37, scope: !733)
!773 = !DILocation(line: 115, column: 42, scope: !733)
!774 = !DILocation(line: 116, column: 3, scope: !733)
!775 = !DILocation(line: 116, column: 10, scope: !733)
!776 = !DILocation(line: 116, column: 16, scope: !733)
!777 = !DILocation(line: 116, column: 19, scope: !733)
!778 = !DILocation(line: 116, column: 21, scope: !733)
!779 = !DILocation(line: 0, scope: !733)
!780 = !DILocation(line: 117, column: 11, scope: !781)
!781 = distinct !DILexicalBlock(scope: !733, file: !3, line: 116, column: 28)
!782 = !DILocation(line: 117, column: 17, scope: !781)
!783 = !DILocation(line: 117, column: 33, scope: !781)
!784 = !DILocation(line: 117, column: 39, scope: !781)
!785 = !DILocation(line: 117, column: 9, scope: !781)
!786 = !DILocation(line: 118, column: 22, scope: !781)
!787 = !DILocation(line: 118, column: 27, scope: !781)
!788 = !DILocation(line: 118, column: 25, scope: !781)
!789 = !DILocation(line: 118, column: 4, scope: !781)
!790 = !DILocation(line: 118, column: 8, scope: !781)
!791 = !DILocation(line: 118, column: 16, scope: !781)
!792 = !DILocation(line: 118, column: 20, scope: !781)
!793 = !DILocation(line: 119, column: 11, scope: !781)
!794 = !DILocation(line: 119, column: 16, scope: !781)
!795 = !DILocation(line: 119, column: 21, scope: !781)
!796 = !DILocation(line: 119, column: 7, scope: !781)
!797 = !DILocation(line: 119, column: 37, scope: !781)
!798 = !DILocation(line: 119, column: 42, scope: !781)
!799 = !DILocation(line: 119, column: 34, scope: !781)
!800 = distinct !{!800, !774, !801, !189}
!801 = !DILocation(line: 120, column: 3, scope: !733)
!802 = !DILocation(line: 121, column: 35, scope: !733)
!803 = !DILocation(line: 121, column: 41, scope: !733)
!804 = !DILocation(line: 121, column: 12, scope: !733)
!805 = !DILocation(line: 121, column: 10, scope: !733)
!806 = !DILocation(line: 122, column: 15, scope: !733)
!807 = !DILocation(line: 122, column: 3, scope: !733)
!808 = !DILocation(line: 123, column: 2, scope: !725)
!809 = distinct !{!809, !749, !808, !189}
!810 = !DILocation(line: 124, column: 9, scope: !725)
!811 = !DILocation(line: 125, column: 1, scope: !725)
!812 = !DILocation(line: 124, column: 2, scope: !725)
!813 = distinct !DISubprogram(name: "at_least_one", scope: !3, file: !3, line: 127, type: !194, scopeLine: 127, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !814)
!814 = !{!815, !816, !817, !818, !819}
!815 = !DILocalVariable(name: "n", arg: 1, scope: !813, file: !3, line: 127, type: !30)
!816 = !DILocalVariable(name: "flags", scope: !813, file: !3, line: 127, type: !5)
!817 = !DILocalVariable(name: "status", scope: !813, file: !3, line: 127, type: !5)
!818 = !DILocalVariable(name: "input", scope: !813, file: !3, line: 127, type: !25)
!819 = !DILocalVariable(name: "output", scope: !813, file: !3, line: 127, type: !8)
!820 = !DILocation(line: 127, column: 22, scope: !813)
!821 = !DILocation(line: 127, column: 31, scope: !822)
!822 = distinct !DILexicalBlock(scope: !813, file: !3, line: 127, column: 31)
!823 = !DILocation(line: 127, column: 33, scope: !822)
!824 = !DILocation(line: 127, column: 31, scope: !813)
!825 = !DILocation(line: 127, column: 40, scope: !822)
!826 = !DILocation(line: 127, column: 38, scope: !822)
!827 = !DILocation(line: 127, column: 49, scope: !828)
!828 = distinct !DILexicalBlock(scope: !813, file: !3, line: 127, column: 49)
!829 = !DILocation(line: 127, column: 51, scope: !828)
!830 = !DILocation(line: 127, column: 49, scope: !813)
!831 = !DILocation(line: 127, column: 60, scope: !828)
!832 = !DILocation(line: 127, column: 58, scope: !828)
!833 = !DILocation(line: 127, column: 67, scope: !813)
!834 = !DILocation(line: 127, column: 74, scope: !813)
!835 = !DILocation(line: 127, column: 83, scope: !813)
!836 = !DILocation(line: 127, column: 88, scope: !813)
!837 = distinct !DISubprogram(name: "counted_narrow", scope: !3, file: !3, line: 129, type: !838, scopeLine: 130, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !840)
!838 = !DISubroutineType(types: !839)
!839 = !{!5, !456, !30}
!840 = !{!841, !842, !843, !844, !845, !846, !847, !848}
!841 = !DILocalVariable(name: "names", arg: 1, scope: !837, file: !3, line: 129, type: !456)
!842 = !DILocalVariable(name: "n", arg: 2, scope: !837, file: !3, line: 129, type: !30)
!843 = !DILocalVariable(name: "k", scope: !837, file: !3, line: 131, type: !33)
!844 = !DILocalVariable(name: "flags", scope: !837, file: !3, line: 131, type: !5)
!845 = !DILocalVariable(name: "status", scope: !837, file: !3, line: 131, type: !5)
!846 = !DILocalVariable(name: "input", scope: !837, file: !3, line: 131, type: !25)
!847 = !DILocalVariable(name: "output", scope: !837, file: !3, line: 131, type: !8)
!848 = !DILocalVariable(name: "i", scope: !849, file: !3, line: 133, type: !30)
!849 = distinct !DILexicalBlock(scope: !850, file: !3, line: 133, column: 3)
!850 = distinct !DILexicalBlock(scope: !851, file: !3, line: 132, column: 21)
!851 = distinct !DILexicalBlock(scope: !837, file: !3, line: 132, column: 6)
!852 = !DILocation(line: 129, column: 31, scope: !837)
!853 = !DILocation(line: 129, column: 42, scope: !837)
!854 = !DILocation(line: 131, column: 2, scope: !837)
!855 = !DILocation(line: 131, column: 5, scope: !837)
!856 = !DILocation(line: 131, column: 12, scope: !837)
!857 = !DILocation(line: 132, column: 6, scope: !851)
!858 = !DILocation(line: 132, column: 8, scope: !851)
!859 = !DILocation(line: 132, column: 11, scope: !851)
!860 = !DILocation(line: 132, column: 13, scope: !851)
!861 = !DILocation(line: 132, column: 6, scope: !837)
!862 = !DILocation(line: 133, column: 8, scope: !849)
!863 = !DILocation(line: 133, column: 12, scope: !849)
!864 = !DILocation(line: 133, column: 19, scope: !865)
!865 = distinct !DILexicalBlock(scope: !849, file: !3, line: 133, column: 3)
!866 = !DILocation(line: 133, column: 23, scope: !865)
!867 = !DILocation(line: 133, column: 21, scope: !865)
!868 = !DILocation(line: 133, column: 3, scope: !849)
!869 = !DILocation(line: 133, column: 3, scope: !865)
!870 = !DILocation(line: 134, column: 24, scope: !865)
!871 = !DILocation(line: 134, column: 30, scope: !865)
!872 = !DILocation(line: 134, column: 4, scope: !865)
!873 = !DILocation(line: 134, column: 11, scope: !865)
!874 = !DILocation(line: 134, column: 18, scope: !865)
!875 = !DILocation(line: 134, column: 22, scope: !865)
!876 = !DILocation(line: 133, column: 27, scope: !865)
!877 = distinct !{!877, !868, !878, !189}
!878 = !DILocation(line: 134, column: 31, scope: !849)
!879 = !DILocation(line: 135, column: 3, scope: !850)
!880 = !DILocation(line: 136, column: 2, scope: !850)
!881 = !DILocation(line: 137, column: 2, scope: !837)
!882 = !DILocation(line: 138, column: 1, scope: !837)
