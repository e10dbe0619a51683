; ModuleID = 'calls.c'
source_filename = "calls.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !22
@table = dso_local constant [1 x ptr] [ptr @by_pointer], align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @for_another_file(i16 noundef zeroext %count) #0 !dbg !28 {
entry:
  %count.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  %tmp = alloca i64, align 8
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !30, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !37
    #dbg_declare(ptr %flags, !31, !DIExpression(), !37)
  %call = call i64 @irq_save() #6, !dbg !37
  store i64 %call, ptr %flags, align 8, !dbg !37
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !37
    #dbg_declare(ptr %input, !33, !DIExpression(), !37)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !37
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !37
  store ptr %call1, ptr %input, align 8, !dbg !37
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !37
    #dbg_declare(ptr %output, !34, !DIExpression(), !37)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !37
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !37
  store ptr %call2, ptr %output, align 8, !dbg !37
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !37
    #dbg_declare(ptr %status, !35, !DIExpression(), !37)
  %2 = load i16, ptr %count.addr, align 2, !dbg !37
  %3 = load ptr, ptr %input, align 8, !dbg !37
  %4 = load ptr, ptr %output, align 8, !dbg !37
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %2, i16 noundef zeroext 0, ptr noundef %3, ptr noundef %4) #6, !dbg !37
  store i64 %call3, ptr %status, align 8, !dbg !37
  %5 = load i64, ptr %flags, align 8, !dbg !37
  call void @irq_restore(i64 noundef %5) #6, !dbg !37
  %6 = load i64, ptr %status, align 8, !dbg !37
  store i64 %6, ptr %tmp, align 8, !dbg !37
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !38
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !38
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !38
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !38
  %7 = load i64, ptr %tmp, align 8, !dbg !37
  ret i64 %7, !dbg !39
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !40 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !45
    #dbg_declare(ptr %flags, !44, !DIExpression(), !46)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !47, !srcloc !48
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !49, !srcloc !50
  %0 = load i64, ptr %flags, align 8, !dbg !51
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !52
  ret i64 %0, !dbg !53
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !54 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !58, !DIExpression(), !60)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !61
    #dbg_declare(ptr %offset, !59, !DIExpression(), !62)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !63, !srcloc !64
  store i64 %0, ptr %offset, align 8, !dbg !63
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !65
  %2 = ptrtoint ptr %1 to i64, !dbg !66
  %3 = load i64, ptr %offset, align 8, !dbg !67
  %add = add i64 %2, %3, !dbg !68
  %4 = inttoptr i64 %add to ptr, !dbg !69
  %5 = load ptr, ptr %4, align 8, !dbg !70
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !71
  ret ptr %5, !dbg !72
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !73 {
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
    #dbg_declare(ptr %code.addr, !77, !DIExpression(), !85)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !78, !DIExpression(), !86)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !79, !DIExpression(), !87)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !80, !DIExpression(), !88)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !81, !DIExpression(), !89)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !90
    #dbg_declare(ptr %control, !82, !DIExpression(), !91)
  %0 = load i16, ptr %code.addr, align 2, !dbg !92
  %conv = zext i16 %0 to i64, !dbg !92
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !93
  %conv1 = zext i16 %1 to i64, !dbg !94
  %shl = shl i64 %conv1, 17, !dbg !95
  %or = or i64 %conv, %shl, !dbg !96
  %2 = load i16, ptr %count.addr, align 2, !dbg !97
  %conv2 = zext i16 %2 to i64, !dbg !98
  %shl3 = shl i64 %conv2, 32, !dbg !99
  %or4 = or i64 %or, %shl3, !dbg !100
  store i64 %or4, ptr %control, align 8, !dbg !91
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !101
    #dbg_declare(ptr %status, !83, !DIExpression(), !102)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !103
    #dbg_declare(ptr %done, !84, !DIExpression(), !104)
  br label %do.body, !dbg !105

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !106
  %4 = load ptr, ptr %input.addr, align 8, !dbg !108
  %5 = load ptr, ptr %output.addr, align 8, !dbg !109
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !110
  store i64 %call, ptr %status, align 8, !dbg !111
  %6 = load i64, ptr %status, align 8, !dbg !112
  %and = and i64 %6, 65535, !dbg !114
  %cmp = icmp ne i64 %and, 0, !dbg !115
  br i1 %cmp, label %if.then, label %if.end, !dbg !116

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !117
  store i64 %7, ptr %retval, align 8, !dbg !118
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !118

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !119
  %shr = lshr i64 %8, 32, !dbg !120
  %and6 = and i64 %shr, 4095, !dbg !121
  %conv7 = trunc i64 %and6 to i16, !dbg !122
  store i16 %conv7, ptr %done, align 2, !dbg !123
  %9 = load i64, ptr %control, align 8, !dbg !124
  %and8 = and i64 %9, -1152640029630136321, !dbg !124
  store i64 %and8, ptr %control, align 8, !dbg !124
  %10 = load i16, ptr %done, align 2, !dbg !125
  %conv9 = zext i16 %10 to i64, !dbg !126
  %shl10 = shl i64 %conv9, 48, !dbg !127
  %11 = load i64, ptr %control, align 8, !dbg !128
  %or11 = or i64 %11, %shl10, !dbg !128
  store i64 %or11, ptr %control, align 8, !dbg !128
  br label %do.cond, !dbg !129

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !130
  %conv12 = zext i16 %12 to i32, !dbg !130
  %13 = load i16, ptr %count.addr, align 2, !dbg !131
  %conv13 = zext i16 %13 to i32, !dbg !131
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !132
  br i1 %cmp14, label %do.body, label %do.end, !dbg !129, !llvm.loop !133

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !136
  store i64 %14, ptr %retval, align 8, !dbg !137
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !137

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !138
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !138
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !138
  %15 = load i64, ptr %retval, align 8, !dbg !138
  ret i64 %15, !dbg !138
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !139 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !143, !DIExpression(), !144)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !145
  %and = and i64 %0, 512, !dbg !147
  %tobool = icmp ne i64 %and, 0, !dbg !147
  br i1 %tobool, label %if.then, label %if.end, !dbg !148

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !149, !srcloc !150
  br label %if.end, !dbg !149

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !151
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @for_nobody(i16 noundef zeroext %count) #0 !dbg !152 {
entry:
  %count.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  %tmp = alloca i64, align 8
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !154, !DIExpression(), !160)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !161
    #dbg_declare(ptr %flags, !155, !DIExpression(), !161)
  %call = call i64 @irq_save() #6, !dbg !161
  store i64 %call, ptr %flags, align 8, !dbg !161
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !161
    #dbg_declare(ptr %input, !157, !DIExpression(), !161)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !161
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !161
  store ptr %call1, ptr %input, align 8, !dbg !161
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !161
    #dbg_declare(ptr %output, !158, !DIExpression(), !161)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !161
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !161
  store ptr %call2, ptr %output, align 8, !dbg !161
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !161
    #dbg_declare(ptr %status, !159, !DIExpression(), !161)
  %2 = load i16, ptr %count.addr, align 2, !dbg !161
  %3 = load ptr, ptr %input, align 8, !dbg !161
  %4 = load ptr, ptr %output, align 8, !dbg !161
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %2, i16 noundef zeroext 0, ptr noundef %3, ptr noundef %4) #6, !dbg !161
  store i64 %call3, ptr %status, align 8, !dbg !161
  %5 = load i64, ptr %flags, align 8, !dbg !161
  call void @irq_restore(i64 noundef %5) #6, !dbg !161
  %6 = load i64, ptr %status, align 8, !dbg !161
  store i64 %6, ptr %tmp, align 8, !dbg !161
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !162
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !162
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !162
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !162
  %7 = load i64, ptr %tmp, align 8, !dbg !161
  ret i64 %7, !dbg !163
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal i64 @by_pointer(i16 noundef zeroext %count) #0 !dbg !164 {
entry:
  %count.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  %tmp = alloca i64, align 8
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !166, !DIExpression(), !172)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !173
    #dbg_declare(ptr %flags, !167, !DIExpression(), !173)
  %call = call i64 @irq_save() #6, !dbg !173
  store i64 %call, ptr %flags, align 8, !dbg !173
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !173
    #dbg_declare(ptr %input, !169, !DIExpression(), !173)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !173
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !173
  store ptr %call1, ptr %input, align 8, !dbg !173
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !173
    #dbg_declare(ptr %output, !170, !DIExpression(), !173)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !173
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !173
  store ptr %call2, ptr %output, align 8, !dbg !173
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !173
    #dbg_declare(ptr %status, !171, !DIExpression(), !173)
  %2 = load i16, ptr %count.addr, align 2, !dbg !173
  %3 = load ptr, ptr %input, align 8, !dbg !173
  %4 = load ptr, ptr %output, align 8, !dbg !173
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %2, i16 noundef zeroext 0, ptr noundef %3, ptr noundef %4) #6, !dbg !173
  store i64 %call3, ptr %status, align 8, !dbg !173
  %5 = load i64, ptr %flags, align 8, !dbg !173
  call void @irq_restore(i64 noundef %5) #6, !dbg !173
  %6 = load i64, ptr %status, align 8, !dbg !173
  store i64 %6, ptr %tmp, align 8, !dbg !173
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !174
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !174
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !174
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !174
  %7 = load i64, ptr %tmp, align 8, !dbg !173
  ret i64 %7, !dbg !175
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @message_from_host(i16 noundef zeroext %count) #0 !dbg !176 {
entry:
  %count.addr = alloca i16, align 2
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !178, !DIExpression(), !179)
  %0 = load i16, ptr %count.addr, align 2, !dbg !180
  %call = call i64 @of_one_caller(i16 noundef zeroext %0) #6, !dbg !181
  ret i64 %call, !dbg !182
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal i64 @of_one_caller(i16 noundef zeroext %depth) #0 !dbg !183 {
entry:
  %retval = alloca i64, align 8
  %depth.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  %tmp = alloca i64, align 8
  store i16 %depth, ptr %depth.addr, align 2
    #dbg_declare(ptr %depth.addr, !185, !DIExpression(), !191)
  %0 = load i16, ptr %depth.addr, align 2, !dbg !192
  %conv = zext i16 %0 to i32, !dbg !192
  %cmp = icmp sgt i32 %conv, 1, !dbg !194
  br i1 %cmp, label %if.then, label %if.end, !dbg !195

if.then:                                          ; preds = %entry
  %1 = load i16, ptr %depth.addr, align 2, !dbg !196
  %conv2 = zext i16 %1 to i32, !dbg !196
  %sub = sub i32 %conv2, 1, !dbg !197
  %conv3 = trunc i32 %sub to i16, !dbg !196
  %call = call i64 @of_one_caller(i16 noundef zeroext %conv3) #6, !dbg !198
  %2 = load i16, ptr %depth.addr, align 2, !dbg !199
  %conv4 = zext i16 %2 to i32, !dbg !199
  %div = sdiv i32 %conv4, 2, !dbg !200
  %conv5 = trunc i32 %div to i16, !dbg !199
  %call6 = call i64 @of_one_caller(i16 noundef zeroext %conv5) #6, !dbg !201
  %xor = xor i64 %call, %call6, !dbg !202
  store i64 %xor, ptr %retval, align 8, !dbg !203
  br label %return, !dbg !203

if.end:                                           ; preds = %entry
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !204
    #dbg_declare(ptr %flags, !186, !DIExpression(), !204)
  %call7 = call i64 @irq_save() #6, !dbg !204
  store i64 %call7, ptr %flags, align 8, !dbg !204
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !204
    #dbg_declare(ptr %input, !188, !DIExpression(), !204)
  %3 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !204
  %call8 = call ptr @this_cpu_ptr_load(ptr noundef %3) #6, !dbg !204
  store ptr %call8, ptr %input, align 8, !dbg !204
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !204
    #dbg_declare(ptr %output, !189, !DIExpression(), !204)
  %4 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !204
  %call9 = call ptr @this_cpu_ptr_load(ptr noundef %4) #6, !dbg !204
  store ptr %call9, ptr %output, align 8, !dbg !204
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !204
    #dbg_declare(ptr %status, !190, !DIExpression(), !204)
  %5 = load ptr, ptr %input, align 8, !dbg !204
  %6 = load ptr, ptr %output, align 8, !dbg !204
  %call10 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext 300, i16 noundef zeroext 0, ptr noundef %5, ptr noundef %6) #6, !dbg !204
  store i64 %call10, ptr %status, align 8, !dbg !204
  %7 = load i64, ptr %flags, align 8, !dbg !204
  call void @irq_restore(i64 noundef %7) #6, !dbg !204
  %8 = load i64, ptr %status, align 8, !dbg !204
  store i64 %8, ptr %tmp, align 8, !dbg !204
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !205
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !205
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !205
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !205
  %9 = load i64, ptr %tmp, align 8, !dbg !204
  store i64 %9, ptr %retval, align 8, !dbg !206
  br label %return, !dbg !206

return:                                           ; preds = %if.end, %if.then
  %10 = load i64, ptr %retval, align 8, !dbg !207
  ret i64 %10, !dbg !207
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @not_an_entry(i16 noundef zeroext %count) #0 !dbg !208 {
entry:
  %count.addr = alloca i16, align 2
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !210, !DIExpression(), !211)
  %0 = load i16, ptr %count.addr, align 2, !dbg !212
  %call = call i64 @inlined_ioctl(i16 noundef zeroext %0) #6, !dbg !213
  ret i64 %call, !dbg !214
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @inlined_ioctl(i16 noundef zeroext %count) #2 !dbg !215 {
entry:
  %count.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  %tmp = alloca i64, align 8
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !217, !DIExpression(), !223)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !224
    #dbg_declare(ptr %flags, !218, !DIExpression(), !224)
  %call = call i64 @irq_save() #6, !dbg !224
  store i64 %call, ptr %flags, align 8, !dbg !224
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !224
    #dbg_declare(ptr %input, !220, !DIExpression(), !224)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !224
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !224
  store ptr %call1, ptr %input, align 8, !dbg !224
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !224
    #dbg_declare(ptr %output, !221, !DIExpression(), !224)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !224
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !224
  store ptr %call2, ptr %output, align 8, !dbg !224
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !224
    #dbg_declare(ptr %status, !222, !DIExpression(), !224)
  %2 = load i16, ptr %count.addr, align 2, !dbg !224
  %3 = load ptr, ptr %input, align 8, !dbg !224
  %4 = load ptr, ptr %output, align 8, !dbg !224
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %2, i16 noundef zeroext 0, ptr noundef %3, ptr noundef %4) #6, !dbg !224
  store i64 %call3, ptr %status, align 8, !dbg !224
  %5 = load i64, ptr %flags, align 8, !dbg !224
  call void @irq_restore(i64 noundef %5) #6, !dbg !224
  %6 = load i64, ptr %status, align 8, !dbg !224
  store i64 %6, ptr %tmp, align 8, !dbg !224
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !225
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !225
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !225
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !225
  %7 = load i64, ptr %tmp, align 8, !dbg !224
  ret i64 %7, !dbg !226
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !227 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!24, !25, !26}
!llvm.ident = !{!27}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 5, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "calls.c", directory: ".", checksumkind: CSK_MD5, checksum: "a4b2b30af1181976d7adfa15a4dc9c61")
!4 = !{!5, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!11, !0, !22}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "table", scope: !2, file: !3, line: 22, type: !13, isLocal: false, isDefinition: true)
!13 = !DICompositeType(tag: DW_TAG_array_type, baseType: !14, size: 64, elements: !20)
!14 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !15)
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !18}
!18 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !19)
!19 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!20 = !{!21}
!21 = !DISubrange(count: 1)
!22 = !DIGlobalVariableExpression(var: !23, expr: !DIExpression())
!23 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 5, type: !5, isLocal: false, isDefinition: true)
!24 = !{i32 7, !"Dwarf Version", i32 5}
!25 = !{i32 2, !"Debug Info Version", i32 3}
!26 = !{i32 1, !"wchar_size", i32 4}
!27 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!28 = distinct !DISubprogram(name: "for_another_file", scope: !3, file: !3, line: 7, type: !16, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !29)
!29 = !{!30, !31, !33, !34, !35}
!30 = !DILocalVariable(name: "count", arg: 1, scope: !28, file: !3, line: 7, type: !18)
!31 = !DILocalVariable(name: "flags", scope: !32, file: !3, line: 9, type: !7)
!32 = distinct !DILexicalBlock(scope: !28, file: !3, line: 9, column: 9)
!33 = !DILocalVariable(name: "input", scope: !32, file: !3, line: 9, type: !6)
!34 = !DILocalVariable(name: "output", scope: !32, file: !3, line: 9, type: !6)
!35 = !DILocalVariable(name: "status", scope: !32, file: !3, line: 9, type: !7)
!36 = !DILocation(line: 7, column: 26, scope: !28)
!37 = !DILocation(line: 9, column: 9, scope: !32)
!38 = !DILocation(line: 9, column: 9, scope: !28)
!39 = !DILocation(line: 9, column: 2, scope: !28)
!40 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !41, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !43)
!41 = !DISubroutineType(types: !42)
!42 = !{!7}
!43 = !{!44}
!44 = !DILocalVariable(name: "flags", scope: !40, file: !8, line: 42, type: !7)
!45 = !DILocation(line: 42, column: 2, scope: !40)
!46 = !DILocation(line: 42, column: 6, scope: !40)
!47 = !DILocation(line: 44, column: 2, scope: !40)
!48 = !{i64 20122, i64 20131}
!49 = !DILocation(line: 45, column: 2, scope: !40)
!50 = !{i64 20193}
!51 = !DILocation(line: 46, column: 9, scope: !40)
!52 = !DILocation(line: 47, column: 1, scope: !40)
!53 = !DILocation(line: 46, column: 2, scope: !40)
!54 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !55, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !57)
!55 = !DISubroutineType(types: !56)
!56 = !{!6, !5}
!57 = !{!58, !59}
!58 = !DILocalVariable(name: "variable", arg: 1, scope: !54, file: !8, line: 56, type: !5)
!59 = !DILocalVariable(name: "offset", scope: !54, file: !8, line: 58, type: !7)
!60 = !DILocation(line: 56, column: 46, scope: !54)
!61 = !DILocation(line: 58, column: 2, scope: !54)
!62 = !DILocation(line: 58, column: 6, scope: !54)
!63 = !DILocation(line: 60, column: 2, scope: !54)
!64 = !{i64 20494}
!65 = !DILocation(line: 61, column: 25, scope: !54)
!66 = !DILocation(line: 61, column: 20, scope: !54)
!67 = !DILocation(line: 61, column: 36, scope: !54)
!68 = !DILocation(line: 61, column: 34, scope: !54)
!69 = !DILocation(line: 61, column: 10, scope: !54)
!70 = !DILocation(line: 61, column: 9, scope: !54)
!71 = !DILocation(line: 62, column: 1, scope: !54)
!72 = !DILocation(line: 61, column: 2, scope: !54)
!73 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !74, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !76)
!74 = !DISubroutineType(types: !75)
!75 = !{!7, !18, !18, !18, !6, !6}
!76 = !{!77, !78, !79, !80, !81, !82, !83, !84}
!77 = !DILocalVariable(name: "code", arg: 1, scope: !73, file: !8, line: 19, type: !18)
!78 = !DILocalVariable(name: "count", arg: 2, scope: !73, file: !8, line: 19, type: !18)
!79 = !DILocalVariable(name: "varhead", arg: 3, scope: !73, file: !8, line: 19, type: !18)
!80 = !DILocalVariable(name: "input", arg: 4, scope: !73, file: !8, line: 19, type: !6)
!81 = !DILocalVariable(name: "output", arg: 5, scope: !73, file: !8, line: 19, type: !6)
!82 = !DILocalVariable(name: "control", scope: !73, file: !8, line: 21, type: !7)
!83 = !DILocalVariable(name: "status", scope: !73, file: !8, line: 22, type: !7)
!84 = !DILocalVariable(name: "done", scope: !73, file: !8, line: 23, type: !18)
!85 = !DILocation(line: 19, column: 25, scope: !73)
!86 = !DILocation(line: 19, column: 35, scope: !73)
!87 = !DILocation(line: 19, column: 46, scope: !73)
!88 = !DILocation(line: 19, column: 61, scope: !73)
!89 = !DILocation(line: 19, column: 74, scope: !73)
!90 = !DILocation(line: 21, column: 2, scope: !73)
!91 = !DILocation(line: 21, column: 6, scope: !73)
!92 = !DILocation(line: 21, column: 16, scope: !73)
!93 = !DILocation(line: 21, column: 29, scope: !73)
!94 = !DILocation(line: 21, column: 24, scope: !73)
!95 = !DILocation(line: 21, column: 37, scope: !73)
!96 = !DILocation(line: 21, column: 21, scope: !73)
!97 = !DILocation(line: 21, column: 52, scope: !73)
!98 = !DILocation(line: 21, column: 47, scope: !73)
!99 = !DILocation(line: 21, column: 58, scope: !73)
!100 = !DILocation(line: 21, column: 44, scope: !73)
!101 = !DILocation(line: 22, column: 2, scope: !73)
!102 = !DILocation(line: 22, column: 6, scope: !73)
!103 = !DILocation(line: 23, column: 2, scope: !73)
!104 = !DILocation(line: 23, column: 6, scope: !73)
!105 = !DILocation(line: 25, column: 2, scope: !73)
!106 = !DILocation(line: 26, column: 28, scope: !107)
!107 = distinct !DILexicalBlock(scope: !73, file: !8, line: 25, column: 5)
!108 = !DILocation(line: 26, column: 37, scope: !107)
!109 = !DILocation(line: 26, column: 44, scope: !107)
!110 = !DILocation(line: 26, column: 12, scope: !107)
!111 = !DILocation(line: 26, column: 10, scope: !107)
!112 = !DILocation(line: 27, column: 8, scope: !113)
!113 = distinct !DILexicalBlock(scope: !107, file: !8, line: 27, column: 7)
!114 = !DILocation(line: 27, column: 15, scope: !113)
!115 = !DILocation(line: 27, column: 25, scope: !113)
!116 = !DILocation(line: 27, column: 7, scope: !107)
!117 = !DILocation(line: 28, column: 11, scope: !113)
!118 = !DILocation(line: 28, column: 4, scope: !113)
!119 = !DILocation(line: 29, column: 11, scope: !107)
!120 = !DILocation(line: 29, column: 18, scope: !107)
!121 = !DILocation(line: 29, column: 25, scope: !107)
!122 = !DILocation(line: 29, column: 10, scope: !107)
!123 = !DILocation(line: 29, column: 8, scope: !107)
!124 = !DILocation(line: 30, column: 11, scope: !107)
!125 = !DILocation(line: 31, column: 19, scope: !107)
!126 = !DILocation(line: 31, column: 14, scope: !107)
!127 = !DILocation(line: 31, column: 24, scope: !107)
!128 = !DILocation(line: 31, column: 11, scope: !107)
!129 = !DILocation(line: 32, column: 2, scope: !107)
!130 = !DILocation(line: 32, column: 11, scope: !73)
!131 = !DILocation(line: 32, column: 18, scope: !73)
!132 = !DILocation(line: 32, column: 16, scope: !73)
!133 = distinct !{!133, !105, !134, !135}
!134 = !DILocation(line: 32, column: 23, scope: !73)
!135 = !{!"llvm.loop.mustprogress"}
!136 = !DILocation(line: 33, column: 9, scope: !73)
!137 = !DILocation(line: 33, column: 2, scope: !73)
!138 = !DILocation(line: 34, column: 1, scope: !73)
!139 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !140, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !142)
!140 = !DISubroutineType(types: !141)
!141 = !{null, !7}
!142 = !{!143}
!143 = !DILocalVariable(name: "flags", arg: 1, scope: !139, file: !8, line: 49, type: !7)
!144 = !DILocation(line: 49, column: 36, scope: !139)
!145 = !DILocation(line: 51, column: 6, scope: !146)
!146 = distinct !DILexicalBlock(scope: !139, file: !8, line: 51, column: 6)
!147 = !DILocation(line: 51, column: 12, scope: !146)
!148 = !DILocation(line: 51, column: 6, scope: !139)
!149 = !DILocation(line: 52, column: 3, scope: !146)
!150 = !{i64 20313}
!151 = !DILocation(line: 53, column: 1, scope: !139)
!152 = distinct !DISubprogram(name: "for_nobody", scope: !3, file: !3, line: 12, type: !16, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !153)
!153 = !{!154, !155, !157, !158, !159}
!154 = !DILocalVariable(name: "count", arg: 1, scope: !152, file: !3, line: 12, type: !18)
!155 = !DILocalVariable(name: "flags", scope: !156, file: !3, line: 14, type: !7)
!156 = distinct !DILexicalBlock(scope: !152, file: !3, line: 14, column: 9)
!157 = !DILocalVariable(name: "input", scope: !156, file: !3, line: 14, type: !6)
!158 = !DILocalVariable(name: "output", scope: !156, file: !3, line: 14, type: !6)
!159 = !DILocalVariable(name: "status", scope: !156, file: !3, line: 14, type: !7)
!160 = !DILocation(line: 12, column: 20, scope: !152)
!161 = !DILocation(line: 14, column: 9, scope: !156)
!162 = !DILocation(line: 14, column: 9, scope: !152)
!163 = !DILocation(line: 14, column: 2, scope: !152)
!164 = distinct !DISubprogram(name: "by_pointer", scope: !3, file: !3, line: 17, type: !16, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !165)
!165 = !{!166, !167, !169, !170, !171}
!166 = !DILocalVariable(name: "count", arg: 1, scope: !164, file: !3, line: 17, type: !18)
!167 = !DILocalVariable(name: "flags", scope: !168, file: !3, line: 19, type: !7)
!168 = distinct !DILexicalBlock(scope: !164, file: !3, line: 19, column: 9)
!169 = !DILocalVariable(name: "input", scope: !168, file: !3, line: 19, type: !6)
!170 = !DILocalVariable(name: "output", scope: !168, file: !3, line: 19, type: !6)
!171 = !DILocalVariable(name: "status", scope: !168, file: !3, line: 19, type: !7)
!172 = !DILocation(line: 17, column: 27, scope: !164)
!173 = !DILocation(line: 19, column: 9, scope: !168)
!174 = !DILocation(line: 19, column: 9, scope: !164)
!175 = !DILocation(line: 19, column: 2, scope: !164)
!176 = distinct !DISubprogram(name: "message_from_host", scope: !3, file: !3, line: 32, type: !16, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !177)
!177 = !{!178}
!178 = !DILocalVariable(name: "count", arg: 1, scope: !176, file: !3, line: 32, type: !18)
!179 = !DILocation(line: 32, column: 27, scope: !176)
!180 = !DILocation(line: 34, column: 23, scope: !176)
!181 = !DILocation(line: 34, column: 9, scope: !176)
!182 = !DILocation(line: 34, column: 2, scope: !176)
!183 = distinct !DISubprogram(name: "of_one_caller", scope: !3, file: !3, line: 25, type: !16, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !184)
!184 = !{!185, !186, !188, !189, !190}
!185 = !DILocalVariable(name: "depth", arg: 1, scope: !183, file: !3, line: 25, type: !18)
!186 = !DILocalVariable(name: "flags", scope: !187, file: !3, line: 29, type: !7)
!187 = distinct !DILexicalBlock(scope: !183, file: !3, line: 29, column: 9)
!188 = !DILocalVariable(name: "input", scope: !187, file: !3, line: 29, type: !6)
!189 = !DILocalVariable(name: "output", scope: !187, file: !3, line: 29, type: !6)
!190 = !DILocalVariable(name: "status", scope: !187, file: !3, line: 29, type: !7)
!191 = !DILocation(line: 25, column: 30, scope: !183)
!192 = !DILocation(line: 27, column: 6, scope: !193)
!193 = distinct !DILexicalBlock(scope: !183, file: !3, line: 27, column: 6)
!194 = !DILocation(line: 27, column: 12, scope: !193)
!195 = !DILocation(line: 27, column: 6, scope: !183)
!196 = !DILocation(line: 28, column: 24, scope: !193)
!197 = !DILocation(line: 28, column: 30, scope: !193)
!198 = !DILocation(line: 28, column: 10, scope: !193)
!199 = !DILocation(line: 28, column: 51, scope: !193)
!200 = !DILocation(line: 28, column: 57, scope: !193)
!201 = !DILocation(line: 28, column: 37, scope: !193)
!202 = !DILocation(line: 28, column: 35, scope: !193)
!203 = !DILocation(line: 28, column: 3, scope: !193)
!204 = !DILocation(line: 29, column: 9, scope: !187)
!205 = !DILocation(line: 29, column: 9, scope: !183)
!206 = !DILocation(line: 29, column: 2, scope: !183)
!207 = !DILocation(line: 30, column: 1, scope: !183)
!208 = distinct !DISubprogram(name: "not_an_entry", scope: !3, file: !3, line: 42, type: !16, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !209)
!209 = !{!210}
!210 = !DILocalVariable(name: "count", arg: 1, scope: !208, file: !3, line: 42, type: !18)
!211 = !DILocation(line: 42, column: 22, scope: !208)
!212 = !DILocation(line: 44, column: 23, scope: !208)
!213 = !DILocation(line: 44, column: 9, scope: !208)
!214 = !DILocation(line: 44, column: 2, scope: !208)
!215 = distinct !DISubprogram(name: "inlined_ioctl", scope: !3, file: !3, line: 37, type: !16, scopeLine: 38, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !216)
!216 = !{!217, !218, !220, !221, !222}
!217 = !DILocalVariable(name: "count", arg: 1, scope: !215, file: !3, line: 37, type: !18)
!218 = !DILocalVariable(name: "flags", scope: !219, file: !3, line: 39, type: !7)
!219 = distinct !DILexicalBlock(scope: !215, file: !3, line: 39, column: 9)
!220 = !DILocalVariable(name: "input", scope: !219, file: !3, line: 39, type: !6)
!221 = !DILocalVariable(name: "output", scope: !219, file: !3, line: 39, type: !6)
!222 = !DILocalVariable(name: "status", scope: !219, file: !3, line: 39, type: !7)
!223 = !DILocation(line: 37, column: 37, scope: !215)
!224 = !DILocation(line: 39, column: 9, scope: !219)
!225 = !DILocation(line: 39, column: 9, scope: !215)
!226 = !DILocation(line: 39, column: 2, scope: !215)
!227 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !228, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!228 = !DISubroutineType(types: !229)
!229 = !{!7, !7, !6, !6}
