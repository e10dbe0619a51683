; ModuleID = 'unset.c'
source_filename = "unset.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @one_way_only(i32 noundef %a) #0 !dbg !18 {
entry:
  %a.addr = alloca i32, align 4
  %n = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %a, ptr %a.addr, align 4
    #dbg_declare(ptr %a.addr, !23, !DIExpression(), !49)
  call void @llvm.lifetime.start.p0(i64 2, ptr %n) #6, !dbg !50
    #dbg_declare(ptr %n, !24, !DIExpression(), !51)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !52
    #dbg_declare(ptr %flags, !27, !DIExpression(), !52)
  %call = call i64 @irq_save() #7, !dbg !52
  store i64 %call, ptr %flags, align 8, !dbg !52
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !52
    #dbg_declare(ptr %status, !28, !DIExpression(), !52)
  store i64 1, ptr %status, align 8, !dbg !52
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !52
    #dbg_declare(ptr %input, !29, !DIExpression(), !52)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !52
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !52
  store ptr %call1, ptr %input, align 8, !dbg !52
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !52
    #dbg_declare(ptr %output, !48, !DIExpression(), !52)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !52
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !52
  store ptr %call2, ptr %output, align 8, !dbg !52
  %2 = load ptr, ptr %input, align 8, !dbg !52
  call void @fill_header(ptr noundef %2) #7, !dbg !52
  %3 = load ptr, ptr %input, align 8, !dbg !52
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !52
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !52
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !52
  %4 = load i32, ptr %a.addr, align 4, !dbg !53
  %tobool = icmp ne i32 %4, 0, !dbg !53
  br i1 %tobool, label %if.then, label %if.end, !dbg !55

if.then:                                          ; preds = %entry
  store i16 5, ptr %n, align 2, !dbg !56
  br label %if.end, !dbg !57

if.end:                                           ; preds = %if.then, %entry
  %5 = load i16, ptr %n, align 2, !dbg !58
  %6 = load ptr, ptr %input, align 8, !dbg !58
  %7 = load ptr, ptr %output, align 8, !dbg !58
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %5, i16 noundef zeroext 0, ptr noundef %6, ptr noundef %7) #7, !dbg !58
  store i64 %call3, ptr %status, align 8, !dbg !58
  %8 = load i64, ptr %flags, align 8, !dbg !59
  call void @irq_restore(i64 noundef %8) #7, !dbg !59
  %9 = load i64, ptr %status, align 8, !dbg !59
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !60
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !60
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !60
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !60
  call void @llvm.lifetime.end.p0(i64 2, ptr %n) #6, !dbg !60
  ret i64 %9, !dbg !59
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !61 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !66
    #dbg_declare(ptr %flags, !65, !DIExpression(), !67)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !68, !srcloc !69
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !70, !srcloc !71
  %0 = load i64, ptr %flags, align 8, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !73
  ret i64 %0, !dbg !74
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !75 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !79, !DIExpression(), !81)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !82
    #dbg_declare(ptr %offset, !80, !DIExpression(), !83)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !84, !srcloc !85
  store i64 %0, ptr %offset, align 8, !dbg !84
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !86
  %2 = ptrtoint ptr %1 to i64, !dbg !87
  %3 = load i64, ptr %offset, align 8, !dbg !88
  %add = add i64 %2, %3, !dbg !89
  %4 = inttoptr i64 %add to ptr, !dbg !90
  %5 = load ptr, ptr %4, align 8, !dbg !91
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !92
  ret ptr %5, !dbg !93
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !94 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !99, !DIExpression(), !100)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !101
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !102
  store i64 -1, ptr %partition, align 1, !dbg !103
  %1 = load ptr, ptr %input.addr, align 8, !dbg !104
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !105
  store i32 -2, ptr %vp, align 1, !dbg !106
  %2 = load ptr, ptr %input.addr, align 8, !dbg !107
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !108
  store i8 0, ptr %vtl, align 1, !dbg !109
  %3 = load ptr, ptr %input.addr, align 8, !dbg !110
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !111
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !112
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !112
  ret void, !dbg !113
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !114 {
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
    #dbg_declare(ptr %code.addr, !118, !DIExpression(), !126)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !119, !DIExpression(), !127)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !120, !DIExpression(), !128)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !121, !DIExpression(), !129)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !122, !DIExpression(), !130)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !131
    #dbg_declare(ptr %control, !123, !DIExpression(), !132)
  %0 = load i16, ptr %code.addr, align 2, !dbg !133
  %conv = zext i16 %0 to i64, !dbg !133
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !134
  %conv1 = zext i16 %1 to i64, !dbg !135
  %shl = shl i64 %conv1, 17, !dbg !136
  %or = or i64 %conv, %shl, !dbg !137
  %2 = load i16, ptr %count.addr, align 2, !dbg !138
  %conv2 = zext i16 %2 to i64, !dbg !139
  %shl3 = shl i64 %conv2, 32, !dbg !140
  %or4 = or i64 %or, %shl3, !dbg !141
  store i64 %or4, ptr %control, align 8, !dbg !132
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !142
    #dbg_declare(ptr %status, !124, !DIExpression(), !143)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !144
    #dbg_declare(ptr %done, !125, !DIExpression(), !145)
  br label %do.body, !dbg !146

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !147
  %4 = load ptr, ptr %input.addr, align 8, !dbg !149
  %5 = load ptr, ptr %output.addr, align 8, !dbg !150
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !151
  store i64 %call, ptr %status, align 8, !dbg !152
  %6 = load i64, ptr %status, align 8, !dbg !153
  %and = and i64 %6, 65535, !dbg !155
  %cmp = icmp ne i64 %and, 0, !dbg !156
  br i1 %cmp, label %if.then, label %if.end, !dbg !157

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !158
  store i64 %7, ptr %retval, align 8, !dbg !159
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !159

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !160
  %shr = lshr i64 %8, 32, !dbg !161
  %and6 = and i64 %shr, 4095, !dbg !162
  %conv7 = trunc i64 %and6 to i16, !dbg !163
  store i16 %conv7, ptr %done, align 2, !dbg !164
  %9 = load i64, ptr %control, align 8, !dbg !165
  %and8 = and i64 %9, -1152640029630136321, !dbg !165
  store i64 %and8, ptr %control, align 8, !dbg !165
  %10 = load i16, ptr %done, align 2, !dbg !166
  %conv9 = zext i16 %10 to i64, !dbg !167
  %shl10 = shl i64 %conv9, 48, !dbg !168
  %11 = load i64, ptr %control, align 8, !dbg !169
  %or11 = or i64 %11, %shl10, !dbg !169
  store i64 %or11, ptr %control, align 8, !dbg !169
  br label %do.cond, !dbg !170

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !171
  %conv12 = zext i16 %12 to i32, !dbg !171
  %13 = load i16, ptr %count.addr, align 2, !dbg !172
  %conv13 = zext i16 %13 to i32, !dbg !172
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !173
  br i1 %cmp14, label %do.body, label %do.end, !dbg !170, !llvm.loop !174

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !177
  store i64 %14, ptr %retval, align 8, !dbg !178
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !178

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !179
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !179
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !179
  %15 = load i64, ptr %retval, align 8, !dbg !179
  ret i64 %15, !dbg !179
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !180 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !184, !DIExpression(), !185)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !186
  %and = and i64 %0, 512, !dbg !188
  %tobool = icmp ne i64 %and, 0, !dbg !188
  br i1 %tobool, label %if.then, label %if.end, !dbg !189

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !190, !srcloc !191
  br label %if.end, !dbg !190

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !192
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @word_unset(i32 noundef %a) #0 !dbg !193 {
entry:
  %a.addr = alloca i32, align 4
  %w = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %a, ptr %a.addr, align 4
    #dbg_declare(ptr %a.addr, !195, !DIExpression(), !201)
  call void @llvm.lifetime.start.p0(i64 8, ptr %w) #6, !dbg !202
    #dbg_declare(ptr %w, !196, !DIExpression(), !203)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !204
    #dbg_declare(ptr %flags, !197, !DIExpression(), !204)
  %call = call i64 @irq_save() #7, !dbg !204
  store i64 %call, ptr %flags, align 8, !dbg !204
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !204
    #dbg_declare(ptr %status, !198, !DIExpression(), !204)
  store i64 1, ptr %status, align 8, !dbg !204
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !204
    #dbg_declare(ptr %input, !199, !DIExpression(), !204)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !204
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !204
  store ptr %call1, ptr %input, align 8, !dbg !204
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !204
    #dbg_declare(ptr %output, !200, !DIExpression(), !204)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !204
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !204
  store ptr %call2, ptr %output, align 8, !dbg !204
  %2 = load ptr, ptr %input, align 8, !dbg !204
  call void @fill_header(ptr noundef %2) #7, !dbg !204
  %3 = load ptr, ptr %input, align 8, !dbg !204
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !204
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !204
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !204
  %4 = load i32, ptr %a.addr, align 4, !dbg !205
  %tobool = icmp ne i32 %4, 0, !dbg !205
  br i1 %tobool, label %if.then, label %if.end, !dbg !207

if.then:                                          ; preds = %entry
  store i64 4294967376, ptr %w, align 8, !dbg !208
  br label %if.end, !dbg !209

if.end:                                           ; preds = %if.then, %entry
  %5 = load i64, ptr %w, align 8, !dbg !210
  %6 = load ptr, ptr %input, align 8, !dbg !210
  %7 = load ptr, ptr %output, align 8, !dbg !210
  %call3 = call i64 @hv_do_hypercall(i64 noundef %5, ptr noundef %6, ptr noundef %7) #7, !dbg !210
  store i64 %call3, ptr %status, align 8, !dbg !210
  %8 = load i64, ptr %flags, align 8, !dbg !211
  call void @irq_restore(i64 noundef %8) #7, !dbg !211
  %9 = load i64, ptr %status, align 8, !dbg !211
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !212
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !212
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !212
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !212
  call void @llvm.lifetime.end.p0(i64 8, ptr %w) #6, !dbg !212
  ret i64 %9, !dbg !211
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !213 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @checked_all_the_same(i32 noundef %a) #0 !dbg !216 {
entry:
  %a.addr = alloca i32, align 4
  %n = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %a, ptr %a.addr, align 4
    #dbg_declare(ptr %a.addr, !218, !DIExpression(), !224)
  call void @llvm.lifetime.start.p0(i64 2, ptr %n) #6, !dbg !225
    #dbg_declare(ptr %n, !219, !DIExpression(), !226)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !227
    #dbg_declare(ptr %flags, !220, !DIExpression(), !227)
  %call = call i64 @irq_save() #7, !dbg !227
  store i64 %call, ptr %flags, align 8, !dbg !227
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !227
    #dbg_declare(ptr %status, !221, !DIExpression(), !227)
  store i64 1, ptr %status, align 8, !dbg !227
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !227
    #dbg_declare(ptr %input, !222, !DIExpression(), !227)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !227
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !227
  store ptr %call1, ptr %input, align 8, !dbg !227
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !227
    #dbg_declare(ptr %output, !223, !DIExpression(), !227)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !227
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !227
  store ptr %call2, ptr %output, align 8, !dbg !227
  %2 = load ptr, ptr %input, align 8, !dbg !227
  call void @fill_header(ptr noundef %2) #7, !dbg !227
  %3 = load ptr, ptr %input, align 8, !dbg !227
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !227
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !227
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !227
  %4 = load i32, ptr %a.addr, align 4, !dbg !228
  %tobool = icmp ne i32 %4, 0, !dbg !228
  br i1 %tobool, label %if.then, label %if.end, !dbg !230

if.then:                                          ; preds = %entry
  store i16 5, ptr %n, align 2, !dbg !231
  br label %if.end, !dbg !232

if.end:                                           ; preds = %if.then, %entry
  %5 = load i16, ptr %n, align 2, !dbg !233
  %conv = zext i16 %5 to i32, !dbg !233
  %tobool3 = icmp ne i32 %conv, 0, !dbg !233
  br i1 %tobool3, label %land.lhs.true, label %if.end8, !dbg !235

land.lhs.true:                                    ; preds = %if.end
  %6 = load i16, ptr %n, align 2, !dbg !236
  %conv4 = zext i16 %6 to i32, !dbg !236
  %cmp = icmp sle i32 %conv4, 256, !dbg !237
  br i1 %cmp, label %if.then6, label %if.end8, !dbg !238

if.then6:                                         ; preds = %land.lhs.true
  %7 = load i16, ptr %n, align 2, !dbg !239
  %8 = load ptr, ptr %input, align 8, !dbg !239
  %9 = load ptr, ptr %output, align 8, !dbg !239
  %call7 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %7, i16 noundef zeroext 0, ptr noundef %8, ptr noundef %9) #7, !dbg !239
  store i64 %call7, ptr %status, align 8, !dbg !239
  br label %if.end8, !dbg !239

if.end8:                                          ; preds = %if.then6, %land.lhs.true, %if.end
  %10 = load i64, ptr %flags, align 8, !dbg !240
  call void @irq_restore(i64 noundef %10) #7, !dbg !240
  %11 = load i64, ptr %status, align 8, !dbg !240
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !241
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !241
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !241
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !241
  call void @llvm.lifetime.end.p0(i64 2, ptr %n) #6, !dbg !241
  ret i64 %11, !dbg !240
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @helper_fails(i32 noundef %a) #0 !dbg !242 {
entry:
  %a.addr = alloca i32, align 4
  %n = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %a, ptr %a.addr, align 4
    #dbg_declare(ptr %a.addr, !244, !DIExpression(), !250)
  call void @llvm.lifetime.start.p0(i64 2, ptr %n) #6, !dbg !251
    #dbg_declare(ptr %n, !245, !DIExpression(), !252)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !253
    #dbg_declare(ptr %flags, !246, !DIExpression(), !253)
  %call = call i64 @irq_save() #7, !dbg !253
  store i64 %call, ptr %flags, align 8, !dbg !253
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !253
    #dbg_declare(ptr %status, !247, !DIExpression(), !253)
  store i64 1, ptr %status, align 8, !dbg !253
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !253
    #dbg_declare(ptr %input, !248, !DIExpression(), !253)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !253
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !253
  store ptr %call1, ptr %input, align 8, !dbg !253
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !253
    #dbg_declare(ptr %output, !249, !DIExpression(), !253)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !253
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !253
  store ptr %call2, ptr %output, align 8, !dbg !253
  %2 = load ptr, ptr %input, align 8, !dbg !253
  call void @fill_header(ptr noundef %2) #7, !dbg !253
  %3 = load ptr, ptr %input, align 8, !dbg !253
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !253
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !253
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !253
  %4 = load i32, ptr %a.addr, align 4, !dbg !254
  %call3 = call i32 @maybe(ptr noundef %n, i32 noundef %4) #7, !dbg !255
  %5 = load i16, ptr %n, align 2, !dbg !256
  %6 = load ptr, ptr %input, align 8, !dbg !256
  %7 = load ptr, ptr %output, align 8, !dbg !256
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %5, i16 noundef zeroext 0, ptr noundef %6, ptr noundef %7) #7, !dbg !256
  store i64 %call4, ptr %status, align 8, !dbg !256
  %8 = load i64, ptr %flags, align 8, !dbg !257
  call void @irq_restore(i64 noundef %8) #7, !dbg !257
  %9 = load i64, ptr %status, align 8, !dbg !257
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !258
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !258
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !258
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !258
  call void @llvm.lifetime.end.p0(i64 2, ptr %n) #6, !dbg !258
  ret i64 %9, !dbg !257
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @maybe(ptr noundef %n, i32 noundef %a) #2 !dbg !259 {
entry:
  %retval = alloca i32, align 4
  %n.addr = alloca ptr, align 8
  %a.addr = alloca i32, align 4
  store ptr %n, ptr %n.addr, align 8
    #dbg_declare(ptr %n.addr, !264, !DIExpression(), !266)
  store i32 %a, ptr %a.addr, align 4
    #dbg_declare(ptr %a.addr, !265, !DIExpression(), !267)
  %0 = load i32, ptr %a.addr, align 4, !dbg !268
  %cmp = icmp slt i32 %0, 0, !dbg !270
  br i1 %cmp, label %if.then, label %if.end, !dbg !271

if.then:                                          ; preds = %entry
  store i32 -1, ptr %retval, align 4, !dbg !272
  br label %return, !dbg !272

if.end:                                           ; preds = %entry
  %1 = load ptr, ptr %n.addr, align 8, !dbg !273
  store i16 5, ptr %1, align 2, !dbg !274
  store i32 0, ptr %retval, align 4, !dbg !275
  br label %return, !dbg !275

return:                                           ; preds = %if.end, %if.then
  %2 = load i32, ptr %retval, align 4, !dbg !276
  ret i32 %2, !dbg !276
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @no_default(i32 noundef %a) #0 !dbg !277 {
entry:
  %a.addr = alloca i32, align 4
  %n = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %a, ptr %a.addr, align 4
    #dbg_declare(ptr %a.addr, !279, !DIExpression(), !285)
  call void @llvm.lifetime.start.p0(i64 2, ptr %n) #6, !dbg !286
    #dbg_declare(ptr %n, !280, !DIExpression(), !287)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !288
    #dbg_declare(ptr %flags, !281, !DIExpression(), !288)
  %call = call i64 @irq_save() #7, !dbg !288
  store i64 %call, ptr %flags, align 8, !dbg !288
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !288
    #dbg_declare(ptr %status, !282, !DIExpression(), !288)
  store i64 1, ptr %status, align 8, !dbg !288
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !288
    #dbg_declare(ptr %input, !283, !DIExpression(), !288)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !288
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !288
  store ptr %call1, ptr %input, align 8, !dbg !288
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !288
    #dbg_declare(ptr %output, !284, !DIExpression(), !288)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !288
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !288
  store ptr %call2, ptr %output, align 8, !dbg !288
  %2 = load ptr, ptr %input, align 8, !dbg !288
  call void @fill_header(ptr noundef %2) #7, !dbg !288
  %3 = load ptr, ptr %input, align 8, !dbg !288
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !288
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !288
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !288
  %4 = load i32, ptr %a.addr, align 4, !dbg !289
  switch i32 %4, label %sw.epilog [
    i32 0, label %sw.bb
    i32 1, label %sw.bb3
  ], !dbg !290

sw.bb:                                            ; preds = %entry
  store i16 1, ptr %n, align 2, !dbg !291
  br label %sw.epilog, !dbg !293

sw.bb3:                                           ; preds = %entry
  store i16 2, ptr %n, align 2, !dbg !294
  br label %sw.epilog, !dbg !295

sw.epilog:                                        ; preds = %entry, %sw.bb3, %sw.bb
  %5 = load i16, ptr %n, align 2, !dbg !296
  %6 = load ptr, ptr %input, align 8, !dbg !296
  %7 = load ptr, ptr %output, align 8, !dbg !296
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %5, i16 noundef zeroext 0, ptr noundef %6, ptr noundef %7) #7, !dbg !296
  store i64 %call4, ptr %status, align 8, !dbg !296
  %8 = load i64, ptr %flags, align 8, !dbg !297
  call void @irq_restore(i64 noundef %8) #7, !dbg !297
  %9 = load i64, ptr %status, align 8, !dbg !297
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !298
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !298
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !298
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !298
  call void @llvm.lifetime.end.p0(i64 2, ptr %n) #6, !dbg !298
  ret i64 %9, !dbg !297
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @area_unset(i32 noundef %a) #0 !dbg !299 {
entry:
  %a.addr = alloca i32, align 4
  %to = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %a, ptr %a.addr, align 4
    #dbg_declare(ptr %a.addr, !301, !DIExpression(), !307)
  call void @llvm.lifetime.start.p0(i64 8, ptr %to) #6, !dbg !308
    #dbg_declare(ptr %to, !302, !DIExpression(), !309)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !310
    #dbg_declare(ptr %flags, !303, !DIExpression(), !310)
  %call = call i64 @irq_save() #7, !dbg !310
  store i64 %call, ptr %flags, align 8, !dbg !310
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !310
    #dbg_declare(ptr %status, !304, !DIExpression(), !310)
  store i64 1, ptr %status, align 8, !dbg !310
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !310
    #dbg_declare(ptr %input, !305, !DIExpression(), !310)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !310
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !310
  store ptr %call1, ptr %input, align 8, !dbg !310
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !310
    #dbg_declare(ptr %output, !306, !DIExpression(), !310)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !310
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !310
  store ptr %call2, ptr %output, align 8, !dbg !310
  %2 = load ptr, ptr %input, align 8, !dbg !310
  call void @fill_header(ptr noundef %2) #7, !dbg !310
  %3 = load ptr, ptr %input, align 8, !dbg !310
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !310
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !310
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !310
  %4 = load i32, ptr %a.addr, align 4, !dbg !311
  %tobool = icmp ne i32 %4, 0, !dbg !311
  br i1 %tobool, label %if.then, label %if.end, !dbg !313

if.then:                                          ; preds = %entry
  %5 = load ptr, ptr %output, align 8, !dbg !314
  store ptr %5, ptr %to, align 8, !dbg !315
  br label %if.end, !dbg !316

if.end:                                           ; preds = %if.then, %entry
  %6 = load ptr, ptr %input, align 8, !dbg !317
  %7 = load ptr, ptr %to, align 8, !dbg !318
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext 3, i16 noundef zeroext 0, ptr noundef %6, ptr noundef %7) #7, !dbg !319
  store i64 %call3, ptr %status, align 8, !dbg !320
  %8 = load i64, ptr %flags, align 8, !dbg !321
  call void @irq_restore(i64 noundef %8) #7, !dbg !321
  %9 = load i64, ptr %status, align 8, !dbg !321
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !322
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !322
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !322
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !322
  call void @llvm.lifetime.end.p0(i64 8, ptr %to) #6, !dbg !322
  ret i64 %9, !dbg !321
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @in_no_round(ptr noundef %p) #0 !dbg !323 {
entry:
  %p.addr = alloca ptr, align 8
  %n = alloca i16, align 2
  %i = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store ptr %p, ptr %p.addr, align 8
    #dbg_declare(ptr %p.addr, !329, !DIExpression(), !336)
  call void @llvm.lifetime.start.p0(i64 2, ptr %n) #6, !dbg !337
    #dbg_declare(ptr %n, !330, !DIExpression(), !338)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #6, !dbg !339
    #dbg_declare(ptr %i, !331, !DIExpression(), !340)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !341
    #dbg_declare(ptr %flags, !332, !DIExpression(), !341)
  %call = call i64 @irq_save() #7, !dbg !341
  store i64 %call, ptr %flags, align 8, !dbg !341
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !341
    #dbg_declare(ptr %status, !333, !DIExpression(), !341)
  store i64 1, ptr %status, align 8, !dbg !341
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !341
    #dbg_declare(ptr %input, !334, !DIExpression(), !341)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !341
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !341
  store ptr %call1, ptr %input, align 8, !dbg !341
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !341
    #dbg_declare(ptr %output, !335, !DIExpression(), !341)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !341
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !341
  store ptr %call2, ptr %output, align 8, !dbg !341
  %2 = load ptr, ptr %input, align 8, !dbg !341
  call void @fill_header(ptr noundef %2) #7, !dbg !341
  %3 = load ptr, ptr %input, align 8, !dbg !341
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !341
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !341
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !341
  store i32 0, ptr %i, align 4, !dbg !342
  br label %for.cond, !dbg !344

for.cond:                                         ; preds = %for.inc, %entry
  %4 = load i32, ptr %i, align 4, !dbg !345
  %cmp = icmp slt i32 %4, 8, !dbg !347
  br i1 %cmp, label %for.body, label %for.end, !dbg !348

for.body:                                         ; preds = %for.cond
  %5 = load ptr, ptr %p.addr, align 8, !dbg !349
  %6 = load i32, ptr %i, align 4, !dbg !351
  %idxprom = sext i32 %6 to i64, !dbg !349
  %arrayidx = getelementptr i8, ptr %5, i64 %idxprom, !dbg !349
  %7 = load i8, ptr %arrayidx, align 1, !dbg !349
  %tobool = icmp ne i8 %7, 0, !dbg !349
  br i1 %tobool, label %if.then, label %if.end, !dbg !352

if.then:                                          ; preds = %for.body
  store i16 3, ptr %n, align 2, !dbg !353
  br label %if.end, !dbg !354

if.end:                                           ; preds = %if.then, %for.body
  br label %for.inc, !dbg !355

for.inc:                                          ; preds = %if.end
  %8 = load i32, ptr %i, align 4, !dbg !356
  %inc = add i32 %8, 1, !dbg !356
  store i32 %inc, ptr %i, align 4, !dbg !356
  br label %for.cond, !dbg !357, !llvm.loop !358

for.end:                                          ; preds = %for.cond
  %9 = load i16, ptr %n, align 2, !dbg !360
  %10 = load ptr, ptr %input, align 8, !dbg !360
  %11 = load ptr, ptr %output, align 8, !dbg !360
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %9, i16 noundef zeroext 0, ptr noundef %10, ptr noundef %11) #7, !dbg !360
  store i64 %call3, ptr %status, align 8, !dbg !360
  %12 = load i64, ptr %flags, align 8, !dbg !361
  call void @irq_restore(i64 noundef %12) #7, !dbg !361
  %13 = load i64, ptr %status, align 8, !dbg !361
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !362
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !362
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !362
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !362
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !362
  call void @llvm.lifetime.end.p0(i64 2, ptr %n) #6, !dbg !362
  ret i64 %13, !dbg !361
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @never() #0 !dbg !363 {
entry:
  %n = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 2, ptr %n) #6, !dbg !370
    #dbg_declare(ptr %n, !365, !DIExpression(), !371)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !372
    #dbg_declare(ptr %flags, !366, !DIExpression(), !372)
  %call = call i64 @irq_save() #7, !dbg !372
  store i64 %call, ptr %flags, align 8, !dbg !372
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !372
    #dbg_declare(ptr %status, !367, !DIExpression(), !372)
  store i64 1, ptr %status, align 8, !dbg !372
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !372
    #dbg_declare(ptr %input, !368, !DIExpression(), !372)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !372
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !372
  store ptr %call1, ptr %input, align 8, !dbg !372
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !372
    #dbg_declare(ptr %output, !369, !DIExpression(), !372)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !372
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !372
  store ptr %call2, ptr %output, align 8, !dbg !372
  %2 = load ptr, ptr %input, align 8, !dbg !372
  call void @fill_header(ptr noundef %2) #7, !dbg !372
  %3 = load ptr, ptr %input, align 8, !dbg !372
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !372
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !372
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !372
  %4 = load i16, ptr %n, align 2, !dbg !373
  %5 = load ptr, ptr %input, align 8, !dbg !373
  %6 = load ptr, ptr %output, align 8, !dbg !373
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %4, i16 noundef zeroext 0, ptr noundef %5, ptr noundef %6) #7, !dbg !373
  store i64 %call3, ptr %status, align 8, !dbg !373
  %7 = load i64, ptr %flags, align 8, !dbg !374
  call void @irq_restore(i64 noundef %7) #7, !dbg !374
  %8 = load i64, ptr %status, align 8, !dbg !374
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !375
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !375
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !375
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !375
  call void @llvm.lifetime.end.p0(i64 2, ptr %n) #6, !dbg !375
  ret i64 %8, !dbg !374
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @one_round_only(i32 noundef %a) #0 !dbg !376 {
entry:
  %a.addr = alloca i32, align 4
  %s = alloca i64, align 8
  %i = alloca i32, align 4
  %n = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %a, ptr %a.addr, align 4
    #dbg_declare(ptr %a.addr, !378, !DIExpression(), !389)
  call void @llvm.lifetime.start.p0(i64 8, ptr %s) #6, !dbg !390
    #dbg_declare(ptr %s, !379, !DIExpression(), !391)
  store i64 0, ptr %s, align 8, !dbg !391
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #6, !dbg !392
    #dbg_declare(ptr %i, !380, !DIExpression(), !393)
  store i32 0, ptr %i, align 4, !dbg !394
  br label %for.cond, !dbg !395

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i32, ptr %i, align 4, !dbg !396
  %cmp = icmp slt i32 %0, 3, !dbg !397
  br i1 %cmp, label %for.body, label %for.end, !dbg !398

for.body:                                         ; preds = %for.cond
  call void @llvm.lifetime.start.p0(i64 2, ptr %n) #6, !dbg !399
    #dbg_declare(ptr %n, !381, !DIExpression(), !400)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !401
    #dbg_declare(ptr %flags, !385, !DIExpression(), !401)
  %call = call i64 @irq_save() #7, !dbg !401
  store i64 %call, ptr %flags, align 8, !dbg !401
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !401
    #dbg_declare(ptr %status, !386, !DIExpression(), !401)
  store i64 1, ptr %status, align 8, !dbg !401
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !401
    #dbg_declare(ptr %input, !387, !DIExpression(), !401)
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !401
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !401
  store ptr %call1, ptr %input, align 8, !dbg !401
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !401
    #dbg_declare(ptr %output, !388, !DIExpression(), !401)
  %2 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !401
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %2) #7, !dbg !401
  store ptr %call2, ptr %output, align 8, !dbg !401
  %3 = load ptr, ptr %input, align 8, !dbg !401
  call void @fill_header(ptr noundef %3) #7, !dbg !401
  %4 = load ptr, ptr %input, align 8, !dbg !401
  %names = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 4, !dbg !401
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !401
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !401
  %5 = load i32, ptr %i, align 4, !dbg !402
  %6 = load i32, ptr %a.addr, align 4, !dbg !404
  %cmp3 = icmp eq i32 %5, %6, !dbg !405
  br i1 %cmp3, label %if.then, label %if.end, !dbg !406

if.then:                                          ; preds = %for.body
  store i16 4, ptr %n, align 2, !dbg !407
  br label %if.end, !dbg !408

if.end:                                           ; preds = %if.then, %for.body
  %7 = load i16, ptr %n, align 2, !dbg !409
  %8 = load ptr, ptr %input, align 8, !dbg !409
  %9 = load ptr, ptr %output, align 8, !dbg !409
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %7, i16 noundef zeroext 0, ptr noundef %8, ptr noundef %9) #7, !dbg !409
  store i64 %call4, ptr %status, align 8, !dbg !409
  %10 = load i64, ptr %flags, align 8, !dbg !410
  call void @irq_restore(i64 noundef %10) #7, !dbg !411
  %11 = load i64, ptr %status, align 8, !dbg !412
  store i64 %11, ptr %s, align 8, !dbg !413
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !414
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !414
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !414
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !414
  call void @llvm.lifetime.end.p0(i64 2, ptr %n) #6, !dbg !414
  br label %for.inc, !dbg !415

for.inc:                                          ; preds = %if.end
  %12 = load i32, ptr %i, align 4, !dbg !416
  %inc = add i32 %12, 1, !dbg !416
  store i32 %inc, ptr %i, align 4, !dbg !416
  br label %for.cond, !dbg !417, !llvm.loop !418

for.end:                                          ; preds = %for.cond
  %13 = load i64, ptr %s, align 8, !dbg !420
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !421
  call void @llvm.lifetime.end.p0(i64 8, ptr %s) #6, !dbg !421
  ret i64 %13, !dbg !422
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @both_ways(i32 noundef %a) #0 !dbg !423 {
entry:
  %a.addr = alloca i32, align 4
  %n = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %a, ptr %a.addr, align 4
    #dbg_declare(ptr %a.addr, !425, !DIExpression(), !431)
  call void @llvm.lifetime.start.p0(i64 2, ptr %n) #6, !dbg !432
    #dbg_declare(ptr %n, !426, !DIExpression(), !433)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !434
    #dbg_declare(ptr %flags, !427, !DIExpression(), !434)
  %call = call i64 @irq_save() #7, !dbg !434
  store i64 %call, ptr %flags, align 8, !dbg !434
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !434
    #dbg_declare(ptr %status, !428, !DIExpression(), !434)
  store i64 1, ptr %status, align 8, !dbg !434
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !434
    #dbg_declare(ptr %input, !429, !DIExpression(), !434)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !434
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !434
  store ptr %call1, ptr %input, align 8, !dbg !434
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !434
    #dbg_declare(ptr %output, !430, !DIExpression(), !434)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !434
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !434
  store ptr %call2, ptr %output, align 8, !dbg !434
  %2 = load ptr, ptr %input, align 8, !dbg !434
  call void @fill_header(ptr noundef %2) #7, !dbg !434
  %3 = load ptr, ptr %input, align 8, !dbg !434
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !434
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !434
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !434
  %4 = load i32, ptr %a.addr, align 4, !dbg !435
  %tobool = icmp ne i32 %4, 0, !dbg !435
  br i1 %tobool, label %if.then, label %if.else, !dbg !437

if.then:                                          ; preds = %entry
  store i16 5, ptr %n, align 2, !dbg !438
  br label %if.end, !dbg !439

if.else:                                          ; preds = %entry
  store i16 7, ptr %n, align 2, !dbg !440
  br label %if.end

if.end:                                           ; preds = %if.else, %if.then
  %5 = load i16, ptr %n, align 2, !dbg !441
  %6 = load ptr, ptr %input, align 8, !dbg !441
  %7 = load ptr, ptr %output, align 8, !dbg !441
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %5, i16 noundef zeroext 0, ptr noundef %6, ptr noundef %7) #7, !dbg !441
  store i64 %call3, ptr %status, align 8, !dbg !441
  %8 = load i64, ptr %flags, align 8, !dbg !442
  call void @irq_restore(i64 noundef %8) #7, !dbg !442
  %9 = load i64, ptr %status, align 8, !dbg !442
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !443
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !443
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !443
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !443
  call void @llvm.lifetime.end.p0(i64 2, ptr %n) #6, !dbg !443
  ret i64 %9, !dbg !442
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @under_the_same_test(i32 noundef %a) #0 !dbg !444 {
entry:
  %a.addr = alloca i32, align 4
  %n = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %a, ptr %a.addr, align 4
    #dbg_declare(ptr %a.addr, !446, !DIExpression(), !452)
  call void @llvm.lifetime.start.p0(i64 2, ptr %n) #6, !dbg !453
    #dbg_declare(ptr %n, !447, !DIExpression(), !454)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !455
    #dbg_declare(ptr %flags, !448, !DIExpression(), !455)
  %call = call i64 @irq_save() #7, !dbg !455
  store i64 %call, ptr %flags, align 8, !dbg !455
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !455
    #dbg_declare(ptr %status, !449, !DIExpression(), !455)
  store i64 1, ptr %status, align 8, !dbg !455
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !455
    #dbg_declare(ptr %input, !450, !DIExpression(), !455)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !455
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !455
  store ptr %call1, ptr %input, align 8, !dbg !455
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !455
    #dbg_declare(ptr %output, !451, !DIExpression(), !455)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !455
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !455
  store ptr %call2, ptr %output, align 8, !dbg !455
  %2 = load ptr, ptr %input, align 8, !dbg !455
  call void @fill_header(ptr noundef %2) #7, !dbg !455
  %3 = load ptr, ptr %input, align 8, !dbg !455
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !455
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !455
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !455
  %4 = load i32, ptr %a.addr, align 4, !dbg !456
  %tobool = icmp ne i32 %4, 0, !dbg !456
  br i1 %tobool, label %if.then, label %if.end, !dbg !458

if.then:                                          ; preds = %entry
  store i16 5, ptr %n, align 2, !dbg !459
  br label %if.end, !dbg !460

if.end:                                           ; preds = %if.then, %entry
  %5 = load ptr, ptr %input, align 8, !dbg !461
  call void @fill_header(ptr noundef %5) #7, !dbg !462
  %6 = load i32, ptr %a.addr, align 4, !dbg !463
  %tobool3 = icmp ne i32 %6, 0, !dbg !463
  br i1 %tobool3, label %if.then4, label %if.end6, !dbg !465

if.then4:                                         ; preds = %if.end
  %7 = load i16, ptr %n, align 2, !dbg !466
  %8 = load ptr, ptr %input, align 8, !dbg !466
  %9 = load ptr, ptr %output, align 8, !dbg !466
  %call5 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %7, i16 noundef zeroext 0, ptr noundef %8, ptr noundef %9) #7, !dbg !466
  store i64 %call5, ptr %status, align 8, !dbg !466
  br label %if.end6, !dbg !466

if.end6:                                          ; preds = %if.then4, %if.end
  %10 = load i64, ptr %flags, align 8, !dbg !467
  call void @irq_restore(i64 noundef %10) #7, !dbg !467
  %11 = load i64, ptr %status, align 8, !dbg !467
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !468
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !468
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !468
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !468
  call void @llvm.lifetime.end.p0(i64 2, ptr %n) #6, !dbg !468
  ret i64 %11, !dbg !467
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @helper_asked(i32 noundef %a) #0 !dbg !469 {
entry:
  %a.addr = alloca i32, align 4
  %n = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %a, ptr %a.addr, align 4
    #dbg_declare(ptr %a.addr, !471, !DIExpression(), !477)
  call void @llvm.lifetime.start.p0(i64 2, ptr %n) #6, !dbg !478
    #dbg_declare(ptr %n, !472, !DIExpression(), !479)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !480
    #dbg_declare(ptr %flags, !473, !DIExpression(), !480)
  %call = call i64 @irq_save() #7, !dbg !480
  store i64 %call, ptr %flags, align 8, !dbg !480
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !480
    #dbg_declare(ptr %status, !474, !DIExpression(), !480)
  store i64 1, ptr %status, align 8, !dbg !480
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !480
    #dbg_declare(ptr %input, !475, !DIExpression(), !480)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !480
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !480
  store ptr %call1, ptr %input, align 8, !dbg !480
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !480
    #dbg_declare(ptr %output, !476, !DIExpression(), !480)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !480
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !480
  store ptr %call2, ptr %output, align 8, !dbg !480
  %2 = load ptr, ptr %input, align 8, !dbg !480
  call void @fill_header(ptr noundef %2) #7, !dbg !480
  %3 = load ptr, ptr %input, align 8, !dbg !480
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !480
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !480
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !480
  %4 = load i32, ptr %a.addr, align 4, !dbg !481
  %call3 = call i32 @maybe(ptr noundef %n, i32 noundef %4) #7, !dbg !483
  %tobool = icmp ne i32 %call3, 0, !dbg !483
  br i1 %tobool, label %if.end, label %if.then, !dbg !484

if.then:                                          ; preds = %entry
  %5 = load i16, ptr %n, align 2, !dbg !485
  %6 = load ptr, ptr %input, align 8, !dbg !485
  %7 = load ptr, ptr %output, align 8, !dbg !485
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %5, i16 noundef zeroext 0, ptr noundef %6, ptr noundef %7) #7, !dbg !485
  store i64 %call4, ptr %status, align 8, !dbg !485
  br label %if.end, !dbg !485

if.end:                                           ; preds = %if.then, %entry
  %8 = load i64, ptr %flags, align 8, !dbg !486
  call void @irq_restore(i64 noundef %8) #7, !dbg !486
  %9 = load i64, ptr %status, align 8, !dbg !486
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !487
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !487
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !487
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !487
  call void @llvm.lifetime.end.p0(i64 2, ptr %n) #6, !dbg !487
  ret i64 %9, !dbg !486
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @by_address() #0 !dbg !488 {
entry:
  %n = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 2, ptr %n) #6, !dbg !495
    #dbg_declare(ptr %n, !490, !DIExpression(), !496)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !497
    #dbg_declare(ptr %flags, !491, !DIExpression(), !497)
  %call = call i64 @irq_save() #7, !dbg !497
  store i64 %call, ptr %flags, align 8, !dbg !497
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !497
    #dbg_declare(ptr %status, !492, !DIExpression(), !497)
  store i64 1, ptr %status, align 8, !dbg !497
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !497
    #dbg_declare(ptr %input, !493, !DIExpression(), !497)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !497
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !497
  store ptr %call1, ptr %input, align 8, !dbg !497
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !497
    #dbg_declare(ptr %output, !494, !DIExpression(), !497)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !497
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !497
  store ptr %call2, ptr %output, align 8, !dbg !497
  %2 = load ptr, ptr %input, align 8, !dbg !497
  call void @fill_header(ptr noundef %2) #7, !dbg !497
  %3 = load ptr, ptr %input, align 8, !dbg !497
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !497
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !497
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !497
  %call3 = call i32 @get(ptr noundef %n) #7, !dbg !498
  %tobool = icmp ne i32 %call3, 0, !dbg !498
  br i1 %tobool, label %if.end, label %land.lhs.true, !dbg !500

land.lhs.true:                                    ; preds = %entry
  %4 = load i16, ptr %n, align 2, !dbg !501
  %conv = zext i16 %4 to i32, !dbg !501
  %tobool4 = icmp ne i32 %conv, 0, !dbg !501
  br i1 %tobool4, label %land.lhs.true5, label %if.end, !dbg !502

land.lhs.true5:                                   ; preds = %land.lhs.true
  %5 = load i16, ptr %n, align 2, !dbg !503
  %conv6 = zext i16 %5 to i32, !dbg !503
  %cmp = icmp sle i32 %conv6, 256, !dbg !504
  br i1 %cmp, label %if.then, label %if.end, !dbg !505

if.then:                                          ; preds = %land.lhs.true5
  %6 = load i16, ptr %n, align 2, !dbg !506
  %7 = load ptr, ptr %input, align 8, !dbg !506
  %8 = load ptr, ptr %output, align 8, !dbg !506
  %call8 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %6, i16 noundef zeroext 0, ptr noundef %7, ptr noundef %8) #7, !dbg !506
  store i64 %call8, ptr %status, align 8, !dbg !506
  br label %if.end, !dbg !506

if.end:                                           ; preds = %if.then, %land.lhs.true5, %land.lhs.true, %entry
  %9 = load i64, ptr %flags, align 8, !dbg !507
  call void @irq_restore(i64 noundef %9) #7, !dbg !507
  %10 = load i64, ptr %status, align 8, !dbg !507
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !508
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !508
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !508
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !508
  call void @llvm.lifetime.end.p0(i64 2, ptr %n) #6, !dbg !508
  ret i64 %10, !dbg !507
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !509 dso_local i32 @get(ptr noundef) #5

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @with_default(i32 noundef %a) #0 !dbg !512 {
entry:
  %a.addr = alloca i32, align 4
  %n = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %a, ptr %a.addr, align 4
    #dbg_declare(ptr %a.addr, !514, !DIExpression(), !520)
  call void @llvm.lifetime.start.p0(i64 2, ptr %n) #6, !dbg !521
    #dbg_declare(ptr %n, !515, !DIExpression(), !522)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !523
    #dbg_declare(ptr %flags, !516, !DIExpression(), !523)
  %call = call i64 @irq_save() #7, !dbg !523
  store i64 %call, ptr %flags, align 8, !dbg !523
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !523
    #dbg_declare(ptr %status, !517, !DIExpression(), !523)
  store i64 1, ptr %status, align 8, !dbg !523
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !523
    #dbg_declare(ptr %input, !518, !DIExpression(), !523)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !523
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !523
  store ptr %call1, ptr %input, align 8, !dbg !523
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !523
    #dbg_declare(ptr %output, !519, !DIExpression(), !523)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !523
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !523
  store ptr %call2, ptr %output, align 8, !dbg !523
  %2 = load ptr, ptr %input, align 8, !dbg !523
  call void @fill_header(ptr noundef %2) #7, !dbg !523
  %3 = load ptr, ptr %input, align 8, !dbg !523
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !523
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !523
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !523
  %4 = load i32, ptr %a.addr, align 4, !dbg !524
  switch i32 %4, label %sw.default [
    i32 0, label %sw.bb
  ], !dbg !525

sw.bb:                                            ; preds = %entry
  store i16 1, ptr %n, align 2, !dbg !526
  br label %sw.epilog, !dbg !528

sw.default:                                       ; preds = %entry
  store i16 2, ptr %n, align 2, !dbg !529
  br label %sw.epilog, !dbg !530

sw.epilog:                                        ; preds = %sw.default, %sw.bb
  %5 = load i16, ptr %n, align 2, !dbg !531
  %6 = load ptr, ptr %input, align 8, !dbg !531
  %7 = load ptr, ptr %output, align 8, !dbg !531
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %5, i16 noundef zeroext 0, ptr noundef %6, ptr noundef %7) #7, !dbg !531
  store i64 %call3, ptr %status, align 8, !dbg !531
  %8 = load i64, ptr %flags, align 8, !dbg !532
  call void @irq_restore(i64 noundef %8) #7, !dbg !532
  %9 = load i64, ptr %status, align 8, !dbg !532
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !533
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !533
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !533
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !533
  call void @llvm.lifetime.end.p0(i64 2, ptr %n) #6, !dbg !533
  ret i64 %9, !dbg !532
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @every_round(ptr noundef %p) #0 !dbg !534 {
entry:
  %p.addr = alloca ptr, align 8
  %n = alloca i16, align 2
  %i = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store ptr %p, ptr %p.addr, align 8
    #dbg_declare(ptr %p.addr, !536, !DIExpression(), !543)
  call void @llvm.lifetime.start.p0(i64 2, ptr %n) #6, !dbg !544
    #dbg_declare(ptr %n, !537, !DIExpression(), !545)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #6, !dbg !546
    #dbg_declare(ptr %i, !538, !DIExpression(), !547)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !548
    #dbg_declare(ptr %flags, !539, !DIExpression(), !548)
  %call = call i64 @irq_save() #7, !dbg !548
  store i64 %call, ptr %flags, align 8, !dbg !548
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !548
    #dbg_declare(ptr %status, !540, !DIExpression(), !548)
  store i64 1, ptr %status, align 8, !dbg !548
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !548
    #dbg_declare(ptr %input, !541, !DIExpression(), !548)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !548
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !548
  store ptr %call1, ptr %input, align 8, !dbg !548
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !548
    #dbg_declare(ptr %output, !542, !DIExpression(), !548)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !548
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !548
  store ptr %call2, ptr %output, align 8, !dbg !548
  %2 = load ptr, ptr %input, align 8, !dbg !548
  call void @fill_header(ptr noundef %2) #7, !dbg !548
  %3 = load ptr, ptr %input, align 8, !dbg !548
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !548
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !548
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !548
  store i32 0, ptr %i, align 4, !dbg !549
  br label %for.cond, !dbg !551

for.cond:                                         ; preds = %for.inc, %entry
  %4 = load i32, ptr %i, align 4, !dbg !552
  %cmp = icmp slt i32 %4, 8, !dbg !554
  br i1 %cmp, label %for.body, label %for.end, !dbg !555

for.body:                                         ; preds = %for.cond
  %5 = load ptr, ptr %p.addr, align 8, !dbg !556
  %6 = load i32, ptr %i, align 4, !dbg !558
  %idxprom = sext i32 %6 to i64, !dbg !556
  %arrayidx = getelementptr i8, ptr %5, i64 %idxprom, !dbg !556
  %7 = load i8, ptr %arrayidx, align 1, !dbg !556
  %conv = zext i8 %7 to i32, !dbg !556
  %tobool = icmp ne i32 %conv, 0, !dbg !556
  %8 = zext i1 %tobool to i64, !dbg !556
  %cond = select i1 %tobool, i32 3, i32 4, !dbg !556
  %conv3 = trunc i32 %cond to i16, !dbg !556
  store i16 %conv3, ptr %n, align 2, !dbg !559
  %9 = load i16, ptr %n, align 2, !dbg !560
  %10 = load ptr, ptr %input, align 8, !dbg !560
  %11 = load ptr, ptr %output, align 8, !dbg !560
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %9, i16 noundef zeroext 0, ptr noundef %10, ptr noundef %11) #7, !dbg !560
  store i64 %call4, ptr %status, align 8, !dbg !560
  br label %for.inc, !dbg !561

for.inc:                                          ; preds = %for.body
  %12 = load i32, ptr %i, align 4, !dbg !562
  %inc = add i32 %12, 1, !dbg !562
  store i32 %inc, ptr %i, align 4, !dbg !562
  br label %for.cond, !dbg !563, !llvm.loop !564

for.end:                                          ; preds = %for.cond
  %13 = load i64, ptr %flags, align 8, !dbg !566
  call void @irq_restore(i64 noundef %13) #7, !dbg !566
  %14 = load i64, ptr %status, align 8, !dbg !566
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !567
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !567
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !567
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !567
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !567
  call void @llvm.lifetime.end.p0(i64 2, ptr %n) #6, !dbg !567
  ret i64 %14, !dbg !566
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @left_before(i32 noundef %a) #0 !dbg !568 {
entry:
  %a.addr = alloca i32, align 4
  %n = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %a, ptr %a.addr, align 4
    #dbg_declare(ptr %a.addr, !570, !DIExpression(), !577)
  call void @llvm.lifetime.start.p0(i64 2, ptr %n) #6, !dbg !578
    #dbg_declare(ptr %n, !571, !DIExpression(), !579)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !580
    #dbg_declare(ptr %flags, !572, !DIExpression(), !580)
  %call = call i64 @irq_save() #7, !dbg !580
  store i64 %call, ptr %flags, align 8, !dbg !580
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !580
    #dbg_declare(ptr %status, !573, !DIExpression(), !580)
  store i64 1, ptr %status, align 8, !dbg !580
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !580
    #dbg_declare(ptr %input, !574, !DIExpression(), !580)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !580
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !580
  store ptr %call1, ptr %input, align 8, !dbg !580
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !580
    #dbg_declare(ptr %output, !575, !DIExpression(), !580)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !580
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !580
  store ptr %call2, ptr %output, align 8, !dbg !580
  %2 = load ptr, ptr %input, align 8, !dbg !580
  call void @fill_header(ptr noundef %2) #7, !dbg !580
  %3 = load ptr, ptr %input, align 8, !dbg !580
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !580
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !580
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !580
  %4 = load i32, ptr %a.addr, align 4, !dbg !581
  %tobool = icmp ne i32 %4, 0, !dbg !581
  br i1 %tobool, label %if.end, label %if.then, !dbg !583

if.then:                                          ; preds = %entry
  br label %out, !dbg !584

if.end:                                           ; preds = %entry
  store i16 9, ptr %n, align 2, !dbg !585
  %5 = load i16, ptr %n, align 2, !dbg !586
  %6 = load ptr, ptr %input, align 8, !dbg !586
  %7 = load ptr, ptr %output, align 8, !dbg !586
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %5, i16 noundef zeroext 0, ptr noundef %6, ptr noundef %7) #7, !dbg !586
  store i64 %call3, ptr %status, align 8, !dbg !586
  br label %out, !dbg !586

out:                                              ; preds = %if.end, %if.then
    #dbg_label(!576, !587)
  %8 = load i64, ptr %flags, align 8, !dbg !588
  call void @irq_restore(i64 noundef %8) #7, !dbg !588
  %9 = load i64, ptr %status, align 8, !dbg !588
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !589
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !589
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !589
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !589
  call void @llvm.lifetime.end.p0(i64 2, ptr %n) #6, !dbg !589
  ret i64 %9, !dbg !588
}

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin noredzone "no-builtins" }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!14, !15, !16}
!llvm.ident = !{!17}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !13, line: 8, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "unset.c", directory: ".", checksumkind: CSK_MD5, checksum: "ed5122c1379e77c1d8f68369a380940a")
!4 = !{!5, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !13, line: 8, type: !5, isLocal: false, isDefinition: true)
!13 = !DIFile(filename: "./word.h", directory: ".", checksumkind: CSK_MD5, checksum: "0e5ea797f120a86bef9b58f35402ec8f")
!14 = !{i32 7, !"Dwarf Version", i32 5}
!15 = !{i32 2, !"Debug Info Version", i32 3}
!16 = !{i32 1, !"wchar_size", i32 4}
!17 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!18 = distinct !DISubprogram(name: "one_way_only", scope: !3, file: !3, line: 8, type: !19, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!19 = !DISubroutineType(types: !20)
!20 = !{!7, !21}
!21 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!22 = !{!23, !24, !27, !28, !29, !48}
!23 = !DILocalVariable(name: "a", arg: 1, scope: !18, file: !3, line: 8, type: !21)
!24 = !DILocalVariable(name: "n", scope: !18, file: !3, line: 10, type: !25)
!25 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !26)
!26 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!27 = !DILocalVariable(name: "flags", scope: !18, file: !3, line: 10, type: !7)
!28 = !DILocalVariable(name: "status", scope: !18, file: !3, line: 10, type: !7)
!29 = !DILocalVariable(name: "input", scope: !18, file: !3, line: 10, type: !30)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !32)
!32 = !{!33, !34, !37, !40, !44}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !31, file: !8, line: 78, baseType: !7, size: 64)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !31, file: !8, line: 79, baseType: !35, size: 32, offset: 64)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !36)
!36 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !31, file: !8, line: 80, baseType: !38, size: 8, offset: 96)
!38 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !39)
!39 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !31, file: !8, line: 81, baseType: !41, size: 24, offset: 104)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !38, size: 24, elements: !42)
!42 = !{!43}
!43 = !DISubrange(count: 3)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !31, file: !8, line: 82, baseType: !45, offset: 128)
!45 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, elements: !46)
!46 = !{!47}
!47 = !DISubrange(count: -1)
!48 = !DILocalVariable(name: "output", scope: !18, file: !3, line: 10, type: !6)
!49 = !DILocation(line: 8, column: 22, scope: !18)
!50 = !DILocation(line: 10, column: 2, scope: !18)
!51 = !DILocation(line: 10, column: 6, scope: !18)
!52 = !DILocation(line: 10, column: 9, scope: !18)
!53 = !DILocation(line: 10, column: 20, scope: !54)
!54 = distinct !DILexicalBlock(scope: !18, file: !3, line: 10, column: 20)
!55 = !DILocation(line: 10, column: 20, scope: !18)
!56 = !DILocation(line: 10, column: 25, scope: !54)
!57 = !DILocation(line: 10, column: 23, scope: !54)
!58 = !DILocation(line: 10, column: 30, scope: !18)
!59 = !DILocation(line: 11, column: 2, scope: !18)
!60 = !DILocation(line: 12, column: 1, scope: !18)
!61 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !62, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !64)
!62 = !DISubroutineType(types: !63)
!63 = !{!7}
!64 = !{!65}
!65 = !DILocalVariable(name: "flags", scope: !61, file: !8, line: 42, type: !7)
!66 = !DILocation(line: 42, column: 2, scope: !61)
!67 = !DILocation(line: 42, column: 6, scope: !61)
!68 = !DILocation(line: 44, column: 2, scope: !61)
!69 = !{i64 23101, i64 23110}
!70 = !DILocation(line: 45, column: 2, scope: !61)
!71 = !{i64 23172}
!72 = !DILocation(line: 46, column: 9, scope: !61)
!73 = !DILocation(line: 47, column: 1, scope: !61)
!74 = !DILocation(line: 46, column: 2, scope: !61)
!75 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !76, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !78)
!76 = !DISubroutineType(types: !77)
!77 = !{!6, !5}
!78 = !{!79, !80}
!79 = !DILocalVariable(name: "variable", arg: 1, scope: !75, file: !8, line: 56, type: !5)
!80 = !DILocalVariable(name: "offset", scope: !75, file: !8, line: 58, type: !7)
!81 = !DILocation(line: 56, column: 46, scope: !75)
!82 = !DILocation(line: 58, column: 2, scope: !75)
!83 = !DILocation(line: 58, column: 6, scope: !75)
!84 = !DILocation(line: 60, column: 2, scope: !75)
!85 = !{i64 23473}
!86 = !DILocation(line: 61, column: 25, scope: !75)
!87 = !DILocation(line: 61, column: 20, scope: !75)
!88 = !DILocation(line: 61, column: 36, scope: !75)
!89 = !DILocation(line: 61, column: 34, scope: !75)
!90 = !DILocation(line: 61, column: 10, scope: !75)
!91 = !DILocation(line: 61, column: 9, scope: !75)
!92 = !DILocation(line: 62, column: 1, scope: !75)
!93 = !DILocation(line: 61, column: 2, scope: !75)
!94 = distinct !DISubprogram(name: "fill_header", scope: !95, file: !95, line: 17, type: !96, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !98)
!95 = !DIFile(filename: "./../sites/site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!96 = !DISubroutineType(types: !97)
!97 = !{null, !30}
!98 = !{!99}
!99 = !DILocalVariable(name: "input", arg: 1, scope: !94, file: !95, line: 17, type: !30)
!100 = !DILocation(line: 17, column: 56, scope: !94)
!101 = !DILocation(line: 19, column: 2, scope: !94)
!102 = !DILocation(line: 19, column: 9, scope: !94)
!103 = !DILocation(line: 19, column: 19, scope: !94)
!104 = !DILocation(line: 20, column: 2, scope: !94)
!105 = !DILocation(line: 20, column: 9, scope: !94)
!106 = !DILocation(line: 20, column: 12, scope: !94)
!107 = !DILocation(line: 21, column: 2, scope: !94)
!108 = !DILocation(line: 21, column: 9, scope: !94)
!109 = !DILocation(line: 21, column: 13, scope: !94)
!110 = !DILocation(line: 22, column: 19, scope: !94)
!111 = !DILocation(line: 22, column: 26, scope: !94)
!112 = !DILocation(line: 22, column: 2, scope: !94)
!113 = !DILocation(line: 23, column: 1, scope: !94)
!114 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !115, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !117)
!115 = !DISubroutineType(types: !116)
!116 = !{!7, !25, !25, !25, !6, !6}
!117 = !{!118, !119, !120, !121, !122, !123, !124, !125}
!118 = !DILocalVariable(name: "code", arg: 1, scope: !114, file: !8, line: 19, type: !25)
!119 = !DILocalVariable(name: "count", arg: 2, scope: !114, file: !8, line: 19, type: !25)
!120 = !DILocalVariable(name: "varhead", arg: 3, scope: !114, file: !8, line: 19, type: !25)
!121 = !DILocalVariable(name: "input", arg: 4, scope: !114, file: !8, line: 19, type: !6)
!122 = !DILocalVariable(name: "output", arg: 5, scope: !114, file: !8, line: 19, type: !6)
!123 = !DILocalVariable(name: "control", scope: !114, file: !8, line: 21, type: !7)
!124 = !DILocalVariable(name: "status", scope: !114, file: !8, line: 22, type: !7)
!125 = !DILocalVariable(name: "done", scope: !114, file: !8, line: 23, type: !25)
!126 = !DILocation(line: 19, column: 25, scope: !114)
!127 = !DILocation(line: 19, column: 35, scope: !114)
!128 = !DILocation(line: 19, column: 46, scope: !114)
!129 = !DILocation(line: 19, column: 61, scope: !114)
!130 = !DILocation(line: 19, column: 74, scope: !114)
!131 = !DILocation(line: 21, column: 2, scope: !114)
!132 = !DILocation(line: 21, column: 6, scope: !114)
!133 = !DILocation(line: 21, column: 16, scope: !114)
!134 = !DILocation(line: 21, column: 29, scope: !114)
!135 = !DILocation(line: 21, column: 24, scope: !114)
!136 = !DILocation(line: 21, column: 37, scope: !114)
!137 = !DILocation(line: 21, column: 21, scope: !114)
!138 = !DILocation(line: 21, column: 52, scope: !114)
!139 = !DILocation(line: 21, column: 47, scope: !114)
!140 = !DILocation(line: 21, column: 58, scope: !114)
!141 = !DILocation(line: 21, column: 44, scope: !114)
!142 = !DILocation(line: 22, column: 2, scope: !114)
!143 = !DILocation(line: 22, column: 6, scope: !114)
!144 = !DILocation(line: 23, column: 2, scope: !114)
!145 = !DILocation(line: 23, column: 6, scope: !114)
!146 = !DILocation(line: 25, column: 2, scope: !114)
!147 = !DILocation(line: 26, column: 28, scope: !148)
!148 = distinct !DILexicalBlock(scope: !114, file: !8, line: 25, column: 5)
!149 = !DILocation(line: 26, column: 37, scope: !148)
!150 = !DILocation(line: 26, column: 44, scope: !148)
!151 = !DILocation(line: 26, column: 12, scope: !148)
!152 = !DILocation(line: 26, column: 10, scope: !148)
!153 = !DILocation(line: 27, column: 8, scope: !154)
!154 = distinct !DILexicalBlock(scope: !148, file: !8, line: 27, column: 7)
!155 = !DILocation(line: 27, column: 15, scope: !154)
!156 = !DILocation(line: 27, column: 25, scope: !154)
!157 = !DILocation(line: 27, column: 7, scope: !148)
!158 = !DILocation(line: 28, column: 11, scope: !154)
!159 = !DILocation(line: 28, column: 4, scope: !154)
!160 = !DILocation(line: 29, column: 11, scope: !148)
!161 = !DILocation(line: 29, column: 18, scope: !148)
!162 = !DILocation(line: 29, column: 25, scope: !148)
!163 = !DILocation(line: 29, column: 10, scope: !148)
!164 = !DILocation(line: 29, column: 8, scope: !148)
!165 = !DILocation(line: 30, column: 11, scope: !148)
!166 = !DILocation(line: 31, column: 19, scope: !148)
!167 = !DILocation(line: 31, column: 14, scope: !148)
!168 = !DILocation(line: 31, column: 24, scope: !148)
!169 = !DILocation(line: 31, column: 11, scope: !148)
!170 = !DILocation(line: 32, column: 2, scope: !148)
!171 = !DILocation(line: 32, column: 11, scope: !114)
!172 = !DILocation(line: 32, column: 18, scope: !114)
!173 = !DILocation(line: 32, column: 16, scope: !114)
!174 = distinct !{!174, !146, !175, !176}
!175 = !DILocation(line: 32, column: 23, scope: !114)
!176 = !{!"llvm.loop.mustprogress"}
!177 = !DILocation(line: 33, column: 9, scope: !114)
!178 = !DILocation(line: 33, column: 2, scope: !114)
!179 = !DILocation(line: 34, column: 1, scope: !114)
!180 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !181, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !183)
!181 = !DISubroutineType(types: !182)
!182 = !{null, !7}
!183 = !{!184}
!184 = !DILocalVariable(name: "flags", arg: 1, scope: !180, file: !8, line: 49, type: !7)
!185 = !DILocation(line: 49, column: 36, scope: !180)
!186 = !DILocation(line: 51, column: 6, scope: !187)
!187 = distinct !DILexicalBlock(scope: !180, file: !8, line: 51, column: 6)
!188 = !DILocation(line: 51, column: 12, scope: !187)
!189 = !DILocation(line: 51, column: 6, scope: !180)
!190 = !DILocation(line: 52, column: 3, scope: !187)
!191 = !{i64 23292}
!192 = !DILocation(line: 53, column: 1, scope: !180)
!193 = distinct !DISubprogram(name: "word_unset", scope: !3, file: !3, line: 14, type: !19, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !194)
!194 = !{!195, !196, !197, !198, !199, !200}
!195 = !DILocalVariable(name: "a", arg: 1, scope: !193, file: !3, line: 14, type: !21)
!196 = !DILocalVariable(name: "w", scope: !193, file: !3, line: 16, type: !7)
!197 = !DILocalVariable(name: "flags", scope: !193, file: !3, line: 16, type: !7)
!198 = !DILocalVariable(name: "status", scope: !193, file: !3, line: 16, type: !7)
!199 = !DILocalVariable(name: "input", scope: !193, file: !3, line: 16, type: !30)
!200 = !DILocalVariable(name: "output", scope: !193, file: !3, line: 16, type: !6)
!201 = !DILocation(line: 14, column: 20, scope: !193)
!202 = !DILocation(line: 16, column: 2, scope: !193)
!203 = !DILocation(line: 16, column: 6, scope: !193)
!204 = !DILocation(line: 16, column: 9, scope: !193)
!205 = !DILocation(line: 16, column: 20, scope: !206)
!206 = distinct !DILexicalBlock(scope: !193, file: !3, line: 16, column: 20)
!207 = !DILocation(line: 16, column: 20, scope: !193)
!208 = !DILocation(line: 16, column: 25, scope: !206)
!209 = !DILocation(line: 16, column: 23, scope: !206)
!210 = !DILocation(line: 16, column: 39, scope: !193)
!211 = !DILocation(line: 17, column: 2, scope: !193)
!212 = !DILocation(line: 18, column: 1, scope: !193)
!213 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !214, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!214 = !DISubroutineType(types: !215)
!215 = !{!7, !7, !6, !6}
!216 = distinct !DISubprogram(name: "checked_all_the_same", scope: !3, file: !3, line: 20, type: !19, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !217)
!217 = !{!218, !219, !220, !221, !222, !223}
!218 = !DILocalVariable(name: "a", arg: 1, scope: !216, file: !3, line: 20, type: !21)
!219 = !DILocalVariable(name: "n", scope: !216, file: !3, line: 22, type: !25)
!220 = !DILocalVariable(name: "flags", scope: !216, file: !3, line: 22, type: !7)
!221 = !DILocalVariable(name: "status", scope: !216, file: !3, line: 22, type: !7)
!222 = !DILocalVariable(name: "input", scope: !216, file: !3, line: 22, type: !30)
!223 = !DILocalVariable(name: "output", scope: !216, file: !3, line: 22, type: !6)
!224 = !DILocation(line: 20, column: 30, scope: !216)
!225 = !DILocation(line: 22, column: 2, scope: !216)
!226 = !DILocation(line: 22, column: 6, scope: !216)
!227 = !DILocation(line: 22, column: 9, scope: !216)
!228 = !DILocation(line: 22, column: 20, scope: !229)
!229 = distinct !DILexicalBlock(scope: !216, file: !3, line: 22, column: 20)
!230 = !DILocation(line: 22, column: 20, scope: !216)
!231 = !DILocation(line: 22, column: 25, scope: !229)
!232 = !DILocation(line: 22, column: 23, scope: !229)
!233 = !DILocation(line: 22, column: 34, scope: !234)
!234 = distinct !DILexicalBlock(scope: !216, file: !3, line: 22, column: 34)
!235 = !DILocation(line: 22, column: 36, scope: !234)
!236 = !DILocation(line: 22, column: 39, scope: !234)
!237 = !DILocation(line: 22, column: 41, scope: !234)
!238 = !DILocation(line: 22, column: 34, scope: !216)
!239 = !DILocation(line: 22, column: 49, scope: !234)
!240 = !DILocation(line: 23, column: 2, scope: !216)
!241 = !DILocation(line: 24, column: 1, scope: !216)
!242 = distinct !DISubprogram(name: "helper_fails", scope: !3, file: !3, line: 34, type: !19, scopeLine: 35, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !243)
!243 = !{!244, !245, !246, !247, !248, !249}
!244 = !DILocalVariable(name: "a", arg: 1, scope: !242, file: !3, line: 34, type: !21)
!245 = !DILocalVariable(name: "n", scope: !242, file: !3, line: 36, type: !25)
!246 = !DILocalVariable(name: "flags", scope: !242, file: !3, line: 36, type: !7)
!247 = !DILocalVariable(name: "status", scope: !242, file: !3, line: 36, type: !7)
!248 = !DILocalVariable(name: "input", scope: !242, file: !3, line: 36, type: !30)
!249 = !DILocalVariable(name: "output", scope: !242, file: !3, line: 36, type: !6)
!250 = !DILocation(line: 34, column: 22, scope: !242)
!251 = !DILocation(line: 36, column: 2, scope: !242)
!252 = !DILocation(line: 36, column: 6, scope: !242)
!253 = !DILocation(line: 36, column: 9, scope: !242)
!254 = !DILocation(line: 36, column: 26, scope: !242)
!255 = !DILocation(line: 36, column: 16, scope: !242)
!256 = !DILocation(line: 36, column: 30, scope: !242)
!257 = !DILocation(line: 37, column: 2, scope: !242)
!258 = !DILocation(line: 38, column: 1, scope: !242)
!259 = distinct !DISubprogram(name: "maybe", scope: !3, file: !3, line: 25, type: !260, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !263)
!260 = !DISubroutineType(types: !261)
!261 = !{!21, !262, !21}
!262 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!263 = !{!264, !265}
!264 = !DILocalVariable(name: "n", arg: 1, scope: !259, file: !3, line: 25, type: !262)
!265 = !DILocalVariable(name: "a", arg: 2, scope: !259, file: !3, line: 25, type: !21)
!266 = !DILocation(line: 25, column: 30, scope: !259)
!267 = !DILocation(line: 25, column: 37, scope: !259)
!268 = !DILocation(line: 27, column: 6, scope: !269)
!269 = distinct !DILexicalBlock(scope: !259, file: !3, line: 27, column: 6)
!270 = !DILocation(line: 27, column: 8, scope: !269)
!271 = !DILocation(line: 27, column: 6, scope: !259)
!272 = !DILocation(line: 28, column: 3, scope: !269)
!273 = !DILocation(line: 29, column: 3, scope: !259)
!274 = !DILocation(line: 29, column: 5, scope: !259)
!275 = !DILocation(line: 30, column: 2, scope: !259)
!276 = !DILocation(line: 31, column: 1, scope: !259)
!277 = distinct !DISubprogram(name: "no_default", scope: !3, file: !3, line: 40, type: !19, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !278)
!278 = !{!279, !280, !281, !282, !283, !284}
!279 = !DILocalVariable(name: "a", arg: 1, scope: !277, file: !3, line: 40, type: !21)
!280 = !DILocalVariable(name: "n", scope: !277, file: !3, line: 42, type: !25)
!281 = !DILocalVariable(name: "flags", scope: !277, file: !3, line: 42, type: !7)
!282 = !DILocalVariable(name: "status", scope: !277, file: !3, line: 42, type: !7)
!283 = !DILocalVariable(name: "input", scope: !277, file: !3, line: 42, type: !30)
!284 = !DILocalVariable(name: "output", scope: !277, file: !3, line: 42, type: !6)
!285 = !DILocation(line: 40, column: 20, scope: !277)
!286 = !DILocation(line: 42, column: 2, scope: !277)
!287 = !DILocation(line: 42, column: 6, scope: !277)
!288 = !DILocation(line: 42, column: 9, scope: !277)
!289 = !DILocation(line: 42, column: 24, scope: !277)
!290 = !DILocation(line: 42, column: 16, scope: !277)
!291 = !DILocation(line: 42, column: 39, scope: !292)
!292 = distinct !DILexicalBlock(scope: !277, file: !3, line: 42, column: 27)
!293 = !DILocation(line: 42, column: 44, scope: !292)
!294 = !DILocation(line: 42, column: 61, scope: !292)
!295 = !DILocation(line: 42, column: 66, scope: !292)
!296 = !DILocation(line: 42, column: 75, scope: !277)
!297 = !DILocation(line: 43, column: 2, scope: !277)
!298 = !DILocation(line: 44, column: 1, scope: !277)
!299 = distinct !DISubprogram(name: "area_unset", scope: !3, file: !3, line: 46, type: !19, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !300)
!300 = !{!301, !302, !303, !304, !305, !306}
!301 = !DILocalVariable(name: "a", arg: 1, scope: !299, file: !3, line: 46, type: !21)
!302 = !DILocalVariable(name: "to", scope: !299, file: !3, line: 48, type: !6)
!303 = !DILocalVariable(name: "flags", scope: !299, file: !3, line: 48, type: !7)
!304 = !DILocalVariable(name: "status", scope: !299, file: !3, line: 48, type: !7)
!305 = !DILocalVariable(name: "input", scope: !299, file: !3, line: 48, type: !30)
!306 = !DILocalVariable(name: "output", scope: !299, file: !3, line: 48, type: !6)
!307 = !DILocation(line: 46, column: 20, scope: !299)
!308 = !DILocation(line: 48, column: 2, scope: !299)
!309 = !DILocation(line: 48, column: 8, scope: !299)
!310 = !DILocation(line: 48, column: 12, scope: !299)
!311 = !DILocation(line: 48, column: 23, scope: !312)
!312 = distinct !DILexicalBlock(scope: !299, file: !3, line: 48, column: 23)
!313 = !DILocation(line: 48, column: 23, scope: !299)
!314 = !DILocation(line: 48, column: 31, scope: !312)
!315 = !DILocation(line: 48, column: 29, scope: !312)
!316 = !DILocation(line: 48, column: 26, scope: !312)
!317 = !DILocation(line: 48, column: 80, scope: !299)
!318 = !DILocation(line: 48, column: 87, scope: !299)
!319 = !DILocation(line: 48, column: 48, scope: !299)
!320 = !DILocation(line: 48, column: 46, scope: !299)
!321 = !DILocation(line: 49, column: 2, scope: !299)
!322 = !DILocation(line: 50, column: 1, scope: !299)
!323 = distinct !DISubprogram(name: "in_no_round", scope: !3, file: !3, line: 52, type: !324, scopeLine: 53, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !328)
!324 = !DISubroutineType(types: !325)
!325 = !{!7, !326}
!326 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !327, size: 64)
!327 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !38)
!328 = !{!329, !330, !331, !332, !333, !334, !335}
!329 = !DILocalVariable(name: "p", arg: 1, scope: !323, file: !3, line: 52, type: !326)
!330 = !DILocalVariable(name: "n", scope: !323, file: !3, line: 54, type: !25)
!331 = !DILocalVariable(name: "i", scope: !323, file: !3, line: 54, type: !21)
!332 = !DILocalVariable(name: "flags", scope: !323, file: !3, line: 54, type: !7)
!333 = !DILocalVariable(name: "status", scope: !323, file: !3, line: 54, type: !7)
!334 = !DILocalVariable(name: "input", scope: !323, file: !3, line: 54, type: !30)
!335 = !DILocalVariable(name: "output", scope: !323, file: !3, line: 54, type: !6)
!336 = !DILocation(line: 52, column: 27, scope: !323)
!337 = !DILocation(line: 54, column: 2, scope: !323)
!338 = !DILocation(line: 54, column: 6, scope: !323)
!339 = !DILocation(line: 54, column: 9, scope: !323)
!340 = !DILocation(line: 54, column: 13, scope: !323)
!341 = !DILocation(line: 54, column: 16, scope: !323)
!342 = !DILocation(line: 54, column: 30, scope: !343)
!343 = distinct !DILexicalBlock(scope: !323, file: !3, line: 54, column: 23)
!344 = !DILocation(line: 54, column: 28, scope: !343)
!345 = !DILocation(line: 54, column: 35, scope: !346)
!346 = distinct !DILexicalBlock(scope: !343, file: !3, line: 54, column: 23)
!347 = !DILocation(line: 54, column: 37, scope: !346)
!348 = !DILocation(line: 54, column: 23, scope: !343)
!349 = !DILocation(line: 54, column: 51, scope: !350)
!350 = distinct !DILexicalBlock(scope: !346, file: !3, line: 54, column: 51)
!351 = !DILocation(line: 54, column: 53, scope: !350)
!352 = !DILocation(line: 54, column: 51, scope: !346)
!353 = !DILocation(line: 54, column: 59, scope: !350)
!354 = !DILocation(line: 54, column: 57, scope: !350)
!355 = !DILocation(line: 54, column: 54, scope: !350)
!356 = !DILocation(line: 54, column: 43, scope: !346)
!357 = !DILocation(line: 54, column: 23, scope: !346)
!358 = distinct !{!358, !348, !359, !176}
!359 = !DILocation(line: 54, column: 61, scope: !343)
!360 = !DILocation(line: 54, column: 64, scope: !323)
!361 = !DILocation(line: 55, column: 2, scope: !323)
!362 = !DILocation(line: 56, column: 1, scope: !323)
!363 = distinct !DISubprogram(name: "never", scope: !3, file: !3, line: 58, type: !62, scopeLine: 59, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !364)
!364 = !{!365, !366, !367, !368, !369}
!365 = !DILocalVariable(name: "n", scope: !363, file: !3, line: 60, type: !25)
!366 = !DILocalVariable(name: "flags", scope: !363, file: !3, line: 60, type: !7)
!367 = !DILocalVariable(name: "status", scope: !363, file: !3, line: 60, type: !7)
!368 = !DILocalVariable(name: "input", scope: !363, file: !3, line: 60, type: !30)
!369 = !DILocalVariable(name: "output", scope: !363, file: !3, line: 60, type: !6)
!370 = !DILocation(line: 60, column: 2, scope: !363)
!371 = !DILocation(line: 60, column: 6, scope: !363)
!372 = !DILocation(line: 60, column: 9, scope: !363)
!373 = !DILocation(line: 60, column: 16, scope: !363)
!374 = !DILocation(line: 61, column: 2, scope: !363)
!375 = !DILocation(line: 62, column: 1, scope: !363)
!376 = distinct !DISubprogram(name: "one_round_only", scope: !3, file: !3, line: 64, type: !19, scopeLine: 65, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !377)
!377 = !{!378, !379, !380, !381, !385, !386, !387, !388}
!378 = !DILocalVariable(name: "a", arg: 1, scope: !376, file: !3, line: 64, type: !21)
!379 = !DILocalVariable(name: "s", scope: !376, file: !3, line: 66, type: !7)
!380 = !DILocalVariable(name: "i", scope: !376, file: !3, line: 66, type: !21)
!381 = !DILocalVariable(name: "n", scope: !382, file: !3, line: 66, type: !25)
!382 = distinct !DILexicalBlock(scope: !383, file: !3, line: 66, column: 44)
!383 = distinct !DILexicalBlock(scope: !384, file: !3, line: 66, column: 20)
!384 = distinct !DILexicalBlock(scope: !376, file: !3, line: 66, column: 20)
!385 = !DILocalVariable(name: "flags", scope: !382, file: !3, line: 66, type: !7)
!386 = !DILocalVariable(name: "status", scope: !382, file: !3, line: 66, type: !7)
!387 = !DILocalVariable(name: "input", scope: !382, file: !3, line: 66, type: !30)
!388 = !DILocalVariable(name: "output", scope: !382, file: !3, line: 66, type: !6)
!389 = !DILocation(line: 64, column: 24, scope: !376)
!390 = !DILocation(line: 66, column: 2, scope: !376)
!391 = !DILocation(line: 66, column: 6, scope: !376)
!392 = !DILocation(line: 66, column: 13, scope: !376)
!393 = !DILocation(line: 66, column: 17, scope: !376)
!394 = !DILocation(line: 66, column: 27, scope: !384)
!395 = !DILocation(line: 66, column: 25, scope: !384)
!396 = !DILocation(line: 66, column: 32, scope: !383)
!397 = !DILocation(line: 66, column: 34, scope: !383)
!398 = !DILocation(line: 66, column: 20, scope: !384)
!399 = !DILocation(line: 66, column: 46, scope: !382)
!400 = !DILocation(line: 66, column: 50, scope: !382)
!401 = !DILocation(line: 66, column: 53, scope: !382)
!402 = !DILocation(line: 66, column: 64, scope: !403)
!403 = distinct !DILexicalBlock(scope: !382, file: !3, line: 66, column: 64)
!404 = !DILocation(line: 66, column: 69, scope: !403)
!405 = !DILocation(line: 66, column: 66, scope: !403)
!406 = !DILocation(line: 66, column: 64, scope: !382)
!407 = !DILocation(line: 66, column: 74, scope: !403)
!408 = !DILocation(line: 66, column: 72, scope: !403)
!409 = !DILocation(line: 66, column: 79, scope: !382)
!410 = !DILocation(line: 66, column: 100, scope: !382)
!411 = !DILocation(line: 66, column: 88, scope: !382)
!412 = !DILocation(line: 66, column: 112, scope: !382)
!413 = !DILocation(line: 66, column: 110, scope: !382)
!414 = !DILocation(line: 66, column: 120, scope: !383)
!415 = !DILocation(line: 66, column: 120, scope: !382)
!416 = !DILocation(line: 66, column: 40, scope: !383)
!417 = !DILocation(line: 66, column: 20, scope: !383)
!418 = distinct !{!418, !398, !419, !176}
!419 = !DILocation(line: 66, column: 120, scope: !384)
!420 = !DILocation(line: 66, column: 129, scope: !376)
!421 = !DILocation(line: 67, column: 1, scope: !376)
!422 = !DILocation(line: 66, column: 122, scope: !376)
!423 = distinct !DISubprogram(name: "both_ways", scope: !3, file: !3, line: 69, type: !19, scopeLine: 70, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !424)
!424 = !{!425, !426, !427, !428, !429, !430}
!425 = !DILocalVariable(name: "a", arg: 1, scope: !423, file: !3, line: 69, type: !21)
!426 = !DILocalVariable(name: "n", scope: !423, file: !3, line: 71, type: !25)
!427 = !DILocalVariable(name: "flags", scope: !423, file: !3, line: 71, type: !7)
!428 = !DILocalVariable(name: "status", scope: !423, file: !3, line: 71, type: !7)
!429 = !DILocalVariable(name: "input", scope: !423, file: !3, line: 71, type: !30)
!430 = !DILocalVariable(name: "output", scope: !423, file: !3, line: 71, type: !6)
!431 = !DILocation(line: 69, column: 19, scope: !423)
!432 = !DILocation(line: 71, column: 2, scope: !423)
!433 = !DILocation(line: 71, column: 6, scope: !423)
!434 = !DILocation(line: 71, column: 9, scope: !423)
!435 = !DILocation(line: 71, column: 20, scope: !436)
!436 = distinct !DILexicalBlock(scope: !423, file: !3, line: 71, column: 20)
!437 = !DILocation(line: 71, column: 20, scope: !423)
!438 = !DILocation(line: 71, column: 25, scope: !436)
!439 = !DILocation(line: 71, column: 23, scope: !436)
!440 = !DILocation(line: 71, column: 37, scope: !436)
!441 = !DILocation(line: 71, column: 42, scope: !423)
!442 = !DILocation(line: 72, column: 2, scope: !423)
!443 = !DILocation(line: 73, column: 1, scope: !423)
!444 = distinct !DISubprogram(name: "under_the_same_test", scope: !3, file: !3, line: 75, type: !19, scopeLine: 76, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !445)
!445 = !{!446, !447, !448, !449, !450, !451}
!446 = !DILocalVariable(name: "a", arg: 1, scope: !444, file: !3, line: 75, type: !21)
!447 = !DILocalVariable(name: "n", scope: !444, file: !3, line: 77, type: !25)
!448 = !DILocalVariable(name: "flags", scope: !444, file: !3, line: 77, type: !7)
!449 = !DILocalVariable(name: "status", scope: !444, file: !3, line: 77, type: !7)
!450 = !DILocalVariable(name: "input", scope: !444, file: !3, line: 77, type: !30)
!451 = !DILocalVariable(name: "output", scope: !444, file: !3, line: 77, type: !6)
!452 = !DILocation(line: 75, column: 29, scope: !444)
!453 = !DILocation(line: 77, column: 2, scope: !444)
!454 = !DILocation(line: 77, column: 6, scope: !444)
!455 = !DILocation(line: 77, column: 9, scope: !444)
!456 = !DILocation(line: 77, column: 20, scope: !457)
!457 = distinct !DILexicalBlock(scope: !444, file: !3, line: 77, column: 20)
!458 = !DILocation(line: 77, column: 20, scope: !444)
!459 = !DILocation(line: 77, column: 25, scope: !457)
!460 = !DILocation(line: 77, column: 23, scope: !457)
!461 = !DILocation(line: 77, column: 42, scope: !444)
!462 = !DILocation(line: 77, column: 30, scope: !444)
!463 = !DILocation(line: 77, column: 54, scope: !464)
!464 = distinct !DILexicalBlock(scope: !444, file: !3, line: 77, column: 54)
!465 = !DILocation(line: 77, column: 54, scope: !444)
!466 = !DILocation(line: 77, column: 57, scope: !464)
!467 = !DILocation(line: 78, column: 2, scope: !444)
!468 = !DILocation(line: 79, column: 1, scope: !444)
!469 = distinct !DISubprogram(name: "helper_asked", scope: !3, file: !3, line: 81, type: !19, scopeLine: 82, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !470)
!470 = !{!471, !472, !473, !474, !475, !476}
!471 = !DILocalVariable(name: "a", arg: 1, scope: !469, file: !3, line: 81, type: !21)
!472 = !DILocalVariable(name: "n", scope: !469, file: !3, line: 83, type: !25)
!473 = !DILocalVariable(name: "flags", scope: !469, file: !3, line: 83, type: !7)
!474 = !DILocalVariable(name: "status", scope: !469, file: !3, line: 83, type: !7)
!475 = !DILocalVariable(name: "input", scope: !469, file: !3, line: 83, type: !30)
!476 = !DILocalVariable(name: "output", scope: !469, file: !3, line: 83, type: !6)
!477 = !DILocation(line: 81, column: 22, scope: !469)
!478 = !DILocation(line: 83, column: 2, scope: !469)
!479 = !DILocation(line: 83, column: 6, scope: !469)
!480 = !DILocation(line: 83, column: 9, scope: !469)
!481 = !DILocation(line: 83, column: 31, scope: !482)
!482 = distinct !DILexicalBlock(scope: !469, file: !3, line: 83, column: 20)
!483 = !DILocation(line: 83, column: 21, scope: !482)
!484 = !DILocation(line: 83, column: 20, scope: !469)
!485 = !DILocation(line: 83, column: 35, scope: !482)
!486 = !DILocation(line: 84, column: 2, scope: !469)
!487 = !DILocation(line: 85, column: 1, scope: !469)
!488 = distinct !DISubprogram(name: "by_address", scope: !3, file: !3, line: 87, type: !62, scopeLine: 88, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !489)
!489 = !{!490, !491, !492, !493, !494}
!490 = !DILocalVariable(name: "n", scope: !488, file: !3, line: 89, type: !25)
!491 = !DILocalVariable(name: "flags", scope: !488, file: !3, line: 89, type: !7)
!492 = !DILocalVariable(name: "status", scope: !488, file: !3, line: 89, type: !7)
!493 = !DILocalVariable(name: "input", scope: !488, file: !3, line: 89, type: !30)
!494 = !DILocalVariable(name: "output", scope: !488, file: !3, line: 89, type: !6)
!495 = !DILocation(line: 89, column: 2, scope: !488)
!496 = !DILocation(line: 89, column: 6, scope: !488)
!497 = !DILocation(line: 89, column: 9, scope: !488)
!498 = !DILocation(line: 89, column: 21, scope: !499)
!499 = distinct !DILexicalBlock(scope: !488, file: !3, line: 89, column: 20)
!500 = !DILocation(line: 89, column: 29, scope: !499)
!501 = !DILocation(line: 89, column: 32, scope: !499)
!502 = !DILocation(line: 89, column: 34, scope: !499)
!503 = !DILocation(line: 89, column: 37, scope: !499)
!504 = !DILocation(line: 89, column: 39, scope: !499)
!505 = !DILocation(line: 89, column: 20, scope: !488)
!506 = !DILocation(line: 89, column: 47, scope: !499)
!507 = !DILocation(line: 90, column: 2, scope: !488)
!508 = !DILocation(line: 91, column: 1, scope: !488)
!509 = !DISubprogram(name: "get", scope: !3, file: !3, line: 5, type: !510, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!510 = !DISubroutineType(types: !511)
!511 = !{!21, !262}
!512 = distinct !DISubprogram(name: "with_default", scope: !3, file: !3, line: 93, type: !19, scopeLine: 94, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !513)
!513 = !{!514, !515, !516, !517, !518, !519}
!514 = !DILocalVariable(name: "a", arg: 1, scope: !512, file: !3, line: 93, type: !21)
!515 = !DILocalVariable(name: "n", scope: !512, file: !3, line: 95, type: !25)
!516 = !DILocalVariable(name: "flags", scope: !512, file: !3, line: 95, type: !7)
!517 = !DILocalVariable(name: "status", scope: !512, file: !3, line: 95, type: !7)
!518 = !DILocalVariable(name: "input", scope: !512, file: !3, line: 95, type: !30)
!519 = !DILocalVariable(name: "output", scope: !512, file: !3, line: 95, type: !6)
!520 = !DILocation(line: 93, column: 22, scope: !512)
!521 = !DILocation(line: 95, column: 2, scope: !512)
!522 = !DILocation(line: 95, column: 6, scope: !512)
!523 = !DILocation(line: 95, column: 9, scope: !512)
!524 = !DILocation(line: 95, column: 24, scope: !512)
!525 = !DILocation(line: 95, column: 16, scope: !512)
!526 = !DILocation(line: 95, column: 39, scope: !527)
!527 = distinct !DILexicalBlock(scope: !512, file: !3, line: 95, column: 27)
!528 = !DILocation(line: 95, column: 44, scope: !527)
!529 = !DILocation(line: 95, column: 62, scope: !527)
!530 = !DILocation(line: 95, column: 67, scope: !527)
!531 = !DILocation(line: 95, column: 76, scope: !512)
!532 = !DILocation(line: 96, column: 2, scope: !512)
!533 = !DILocation(line: 97, column: 1, scope: !512)
!534 = distinct !DISubprogram(name: "every_round", scope: !3, file: !3, line: 99, type: !324, scopeLine: 100, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !535)
!535 = !{!536, !537, !538, !539, !540, !541, !542}
!536 = !DILocalVariable(name: "p", arg: 1, scope: !534, file: !3, line: 99, type: !326)
!537 = !DILocalVariable(name: "n", scope: !534, file: !3, line: 101, type: !25)
!538 = !DILocalVariable(name: "i", scope: !534, file: !3, line: 101, type: !21)
!539 = !DILocalVariable(name: "flags", scope: !534, file: !3, line: 101, type: !7)
!540 = !DILocalVariable(name: "status", scope: !534, file: !3, line: 101, type: !7)
!541 = !DILocalVariable(name: "input", scope: !534, file: !3, line: 101, type: !30)
!542 = !DILocalVariable(name: "output", scope: !534, file: !3, line: 101, type: !6)
!543 = !DILocation(line: 99, column: 27, scope: !534)
!544 = !DILocation(line: 101, column: 2, scope: !534)
!545 = !DILocation(line: 101, column: 6, scope: !534)
!546 = !DILocation(line: 101, column: 9, scope: !534)
!547 = !DILocation(line: 101, column: 13, scope: !534)
!548 = !DILocation(line: 101, column: 16, scope: !534)
!549 = !DILocation(line: 101, column: 30, scope: !550)
!550 = distinct !DILexicalBlock(scope: !534, file: !3, line: 101, column: 23)
!551 = !DILocation(line: 101, column: 28, scope: !550)
!552 = !DILocation(line: 101, column: 35, scope: !553)
!553 = distinct !DILexicalBlock(scope: !550, file: !3, line: 101, column: 23)
!554 = !DILocation(line: 101, column: 37, scope: !553)
!555 = !DILocation(line: 101, column: 23, scope: !550)
!556 = !DILocation(line: 101, column: 53, scope: !557)
!557 = distinct !DILexicalBlock(scope: !553, file: !3, line: 101, column: 47)
!558 = !DILocation(line: 101, column: 55, scope: !557)
!559 = !DILocation(line: 101, column: 51, scope: !557)
!560 = !DILocation(line: 101, column: 67, scope: !557)
!561 = !DILocation(line: 101, column: 76, scope: !557)
!562 = !DILocation(line: 101, column: 43, scope: !553)
!563 = !DILocation(line: 101, column: 23, scope: !553)
!564 = distinct !{!564, !555, !565, !176}
!565 = !DILocation(line: 101, column: 76, scope: !550)
!566 = !DILocation(line: 102, column: 2, scope: !534)
!567 = !DILocation(line: 103, column: 1, scope: !534)
!568 = distinct !DISubprogram(name: "left_before", scope: !3, file: !3, line: 105, type: !19, scopeLine: 106, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !569)
!569 = !{!570, !571, !572, !573, !574, !575, !576}
!570 = !DILocalVariable(name: "a", arg: 1, scope: !568, file: !3, line: 105, type: !21)
!571 = !DILocalVariable(name: "n", scope: !568, file: !3, line: 107, type: !25)
!572 = !DILocalVariable(name: "flags", scope: !568, file: !3, line: 107, type: !7)
!573 = !DILocalVariable(name: "status", scope: !568, file: !3, line: 107, type: !7)
!574 = !DILocalVariable(name: "input", scope: !568, file: !3, line: 107, type: !30)
!575 = !DILocalVariable(name: "output", scope: !568, file: !3, line: 107, type: !6)
!576 = !DILabel(scope: !568, name: "out", file: !3, line: 107)
!577 = !DILocation(line: 105, column: 21, scope: !568)
!578 = !DILocation(line: 107, column: 2, scope: !568)
!579 = !DILocation(line: 107, column: 6, scope: !568)
!580 = !DILocation(line: 107, column: 9, scope: !568)
!581 = !DILocation(line: 107, column: 21, scope: !582)
!582 = distinct !DILexicalBlock(scope: !568, file: !3, line: 107, column: 20)
!583 = !DILocation(line: 107, column: 20, scope: !568)
!584 = !DILocation(line: 107, column: 24, scope: !582)
!585 = !DILocation(line: 107, column: 36, scope: !568)
!586 = !DILocation(line: 107, column: 41, scope: !568)
!587 = !DILocation(line: 107, column: 50, scope: !568)
!588 = !DILocation(line: 108, column: 2, scope: !568)
!589 = !DILocation(line: 109, column: 1, scope: !568)
