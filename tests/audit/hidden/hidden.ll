; ModuleID = 'hidden.c'
source_filename = "hidden.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.ops = type { ptr, ptr }
%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !29
@hv_ops = external dso_local global ptr, align 8
@own_table = dso_local constant %struct.ops { ptr @hv_do_hypercall, ptr null }, align 8, !dbg !14
@hv_hypercall_pg = dso_local global ptr null, align 8, !dbg !32
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @by_table() #0 !dbg !38 {
entry:
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !62
    #dbg_declare(ptr %flags, !42, !DIExpression(), !62)
  %call = call i64 @irq_save() #7, !dbg !62
  store i64 %call, ptr %flags, align 8, !dbg !62
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !62
    #dbg_declare(ptr %status, !43, !DIExpression(), !62)
  store i64 1, ptr %status, align 8, !dbg !62
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !62
    #dbg_declare(ptr %input, !44, !DIExpression(), !62)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !62
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !62
  store ptr %call1, ptr %input, align 8, !dbg !62
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !62
    #dbg_declare(ptr %output, !61, !DIExpression(), !62)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !62
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !62
  store ptr %call2, ptr %output, align 8, !dbg !62
  %2 = load ptr, ptr %input, align 8, !dbg !62
  call void @fill_header(ptr noundef %2) #7, !dbg !62
  %3 = load ptr, ptr %input, align 8, !dbg !62
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !62
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !62
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !62
  %4 = load ptr, ptr @hv_ops, align 8, !dbg !63
  %call3 = getelementptr inbounds %struct.ops, ptr %4, i32 0, i32 0, !dbg !64
  %5 = load ptr, ptr %call3, align 8, !dbg !64
  %6 = load ptr, ptr %input, align 8, !dbg !65
  %7 = load ptr, ptr %input, align 8, !dbg !66
  %call4 = call i64 %5(i64 noundef 4294967376, ptr noundef %6, ptr noundef %7) #7, !dbg !63
  store i64 %call4, ptr %status, align 8, !dbg !67
  %8 = load i64, ptr %flags, align 8, !dbg !68
  call void @irq_restore(i64 noundef %8) #7, !dbg !68
  %9 = load i64, ptr %status, align 8, !dbg !68
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !69
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !69
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !69
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !69
  ret i64 %9, !dbg !68
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !70 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !73
    #dbg_declare(ptr %flags, !72, !DIExpression(), !74)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !75, !srcloc !76
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !77, !srcloc !78
  %0 = load i64, ptr %flags, align 8, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !80
  ret i64 %0, !dbg !81
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !82 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !86, !DIExpression(), !88)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !89
    #dbg_declare(ptr %offset, !87, !DIExpression(), !90)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !91, !srcloc !92
  store i64 %0, ptr %offset, align 8, !dbg !91
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !93
  %2 = ptrtoint ptr %1 to i64, !dbg !94
  %3 = load i64, ptr %offset, align 8, !dbg !95
  %add = add i64 %2, %3, !dbg !96
  %4 = inttoptr i64 %add to ptr, !dbg !97
  %5 = load ptr, ptr %4, align 8, !dbg !98
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !99
  ret ptr %5, !dbg !100
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !101 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !106, !DIExpression(), !107)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !108
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !109
  store i64 -1, ptr %partition, align 1, !dbg !110
  %1 = load ptr, ptr %input.addr, align 8, !dbg !111
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !112
  store i32 -2, ptr %vp, align 1, !dbg !113
  %2 = load ptr, ptr %input.addr, align 8, !dbg !114
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !115
  store i8 0, ptr %vtl, align 1, !dbg !116
  %3 = load ptr, ptr %input.addr, align 8, !dbg !117
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !118
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !119
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !119
  ret void, !dbg !120
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !121 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !125, !DIExpression(), !126)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !127
  %and = and i64 %0, 512, !dbg !129
  %tobool = icmp ne i64 %and, 0, !dbg !129
  br i1 %tobool, label %if.then, label %if.end, !dbg !130

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !131, !srcloc !132
  br label %if.end, !dbg !131

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !133
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noinline noredzone nounwind null_pointer_is_valid
define dso_local i64 @table_behind(ptr noundef %in) #4 !dbg !134 {
entry:
  %in.addr = alloca ptr, align 8
  store ptr %in, ptr %in.addr, align 8
    #dbg_declare(ptr %in.addr, !138, !DIExpression(), !139)
  %0 = load ptr, ptr @hv_ops, align 8, !dbg !140
  %call = getelementptr inbounds %struct.ops, ptr %0, i32 0, i32 0, !dbg !141
  %1 = load ptr, ptr %call, align 8, !dbg !141
  %2 = load ptr, ptr %in.addr, align 8, !dbg !142
  %3 = load ptr, ptr %in.addr, align 8, !dbg !143
  %call1 = call i64 %1(i64 noundef 4294967376, ptr noundef %2, ptr noundef %3) #7, !dbg !140
  ret i64 %call1, !dbg !144
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @calls_table_behind() #0 !dbg !145 {
entry:
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !151
    #dbg_declare(ptr %flags, !147, !DIExpression(), !151)
  %call = call i64 @irq_save() #7, !dbg !151
  store i64 %call, ptr %flags, align 8, !dbg !151
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !151
    #dbg_declare(ptr %status, !148, !DIExpression(), !151)
  store i64 1, ptr %status, align 8, !dbg !151
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !151
    #dbg_declare(ptr %input, !149, !DIExpression(), !151)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !151
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !151
  store ptr %call1, ptr %input, align 8, !dbg !151
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !151
    #dbg_declare(ptr %output, !150, !DIExpression(), !151)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !151
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !151
  store ptr %call2, ptr %output, align 8, !dbg !151
  %2 = load ptr, ptr %input, align 8, !dbg !151
  call void @fill_header(ptr noundef %2) #7, !dbg !151
  %3 = load ptr, ptr %input, align 8, !dbg !151
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !151
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !151
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !151
  %4 = load ptr, ptr %input, align 8, !dbg !152
  %call3 = call i64 @table_behind(ptr noundef %4) #7, !dbg !153
  store i64 %call3, ptr %status, align 8, !dbg !154
  %5 = load i64, ptr %flags, align 8, !dbg !155
  call void @irq_restore(i64 noundef %5) #7, !dbg !155
  %6 = load i64, ptr %status, align 8, !dbg !155
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !156
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !156
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !156
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !156
  ret i64 %6, !dbg !155
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @by_choice(i32 noundef %n) #0 !dbg !157 {
entry:
  %n.addr = alloca i32, align 4
  %f = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %n, ptr %n.addr, align 4
    #dbg_declare(ptr %n.addr, !162, !DIExpression(), !168)
  call void @llvm.lifetime.start.p0(i64 8, ptr %f) #6, !dbg !169
    #dbg_declare(ptr %f, !163, !DIExpression(), !170)
  %0 = load i32, ptr %n.addr, align 4, !dbg !171
  %tobool = icmp ne i32 %0, 0, !dbg !171
  %1 = zext i1 %tobool to i64, !dbg !171
  %cond = select i1 %tobool, ptr @hv_do_hypercall, ptr null, !dbg !171
  store ptr %cond, ptr %f, align 8, !dbg !170
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !172
    #dbg_declare(ptr %flags, !164, !DIExpression(), !172)
  %call = call i64 @irq_save() #7, !dbg !172
  store i64 %call, ptr %flags, align 8, !dbg !172
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !172
    #dbg_declare(ptr %status, !165, !DIExpression(), !172)
  store i64 1, ptr %status, align 8, !dbg !172
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !172
    #dbg_declare(ptr %input, !166, !DIExpression(), !172)
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !172
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %2) #7, !dbg !172
  store ptr %call1, ptr %input, align 8, !dbg !172
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !172
    #dbg_declare(ptr %output, !167, !DIExpression(), !172)
  %3 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !172
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %3) #7, !dbg !172
  store ptr %call2, ptr %output, align 8, !dbg !172
  %4 = load ptr, ptr %input, align 8, !dbg !172
  call void @fill_header(ptr noundef %4) #7, !dbg !172
  %5 = load ptr, ptr %input, align 8, !dbg !172
  %names = getelementptr inbounds %struct.registers_input, ptr %5, i32 0, i32 4, !dbg !172
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !172
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !172
  %6 = load i32, ptr %n.addr, align 4, !dbg !173
  %tobool3 = icmp ne i32 %6, 0, !dbg !173
  br i1 %tobool3, label %cond.true, label %cond.false, !dbg !173

cond.true:                                        ; preds = %entry
  %7 = load ptr, ptr %f, align 8, !dbg !174
  %8 = load ptr, ptr %input, align 8, !dbg !175
  %9 = load ptr, ptr %input, align 8, !dbg !176
  %call4 = call i64 %7(i64 noundef 4294967376, ptr noundef %8, ptr noundef %9) #7, !dbg !174
  br label %cond.end, !dbg !173

cond.false:                                       ; preds = %entry
  br label %cond.end, !dbg !173

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond5 = phi i64 [ %call4, %cond.true ], [ 1, %cond.false ], !dbg !173
  store i64 %cond5, ptr %status, align 8, !dbg !177
  %10 = load i64, ptr %flags, align 8, !dbg !178
  call void @irq_restore(i64 noundef %10) #7, !dbg !178
  %11 = load i64, ptr %status, align 8, !dbg !178
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !179
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !179
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !179
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !179
  call void @llvm.lifetime.end.p0(i64 8, ptr %f) #6, !dbg !179
  ret i64 %11, !dbg !178
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !180 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local void @passed_on() #0 !dbg !181 {
entry:
  call void @keep(ptr noundef @hv_do_hypercall) #7, !dbg !184
  ret void, !dbg !185
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !186 dso_local void @keep(ptr noundef) #5

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @by_page() #0 !dbg !189 {
entry:
  %f = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %f) #6, !dbg !196
    #dbg_declare(ptr %f, !191, !DIExpression(), !197)
  %0 = load ptr, ptr @hv_hypercall_pg, align 8, !dbg !198
  store ptr %0, ptr %f, align 8, !dbg !197
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !199
    #dbg_declare(ptr %flags, !192, !DIExpression(), !199)
  %call = call i64 @irq_save() #7, !dbg !199
  store i64 %call, ptr %flags, align 8, !dbg !199
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !199
    #dbg_declare(ptr %status, !193, !DIExpression(), !199)
  store i64 1, ptr %status, align 8, !dbg !199
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !199
    #dbg_declare(ptr %input, !194, !DIExpression(), !199)
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !199
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !199
  store ptr %call1, ptr %input, align 8, !dbg !199
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !199
    #dbg_declare(ptr %output, !195, !DIExpression(), !199)
  %2 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !199
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %2) #7, !dbg !199
  store ptr %call2, ptr %output, align 8, !dbg !199
  %3 = load ptr, ptr %input, align 8, !dbg !199
  call void @fill_header(ptr noundef %3) #7, !dbg !199
  %4 = load ptr, ptr %input, align 8, !dbg !199
  %names = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 4, !dbg !199
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !199
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !199
  %5 = load ptr, ptr %f, align 8, !dbg !200
  %call3 = call i64 %5(i64 noundef 4294967376, i64 noundef 1) #7, !dbg !200
  store i64 %call3, ptr %status, align 8, !dbg !201
  %6 = load i64, ptr %flags, align 8, !dbg !202
  call void @irq_restore(i64 noundef %6) #7, !dbg !202
  %7 = load i64, ptr %status, align 8, !dbg !202
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !203
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !203
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !203
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !203
  call void @llvm.lifetime.end.p0(i64 8, ptr %f) #6, !dbg !203
  ret i64 %7, !dbg !202
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @by_page_in_assembly() #0 !dbg !204 {
entry:
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !210
    #dbg_declare(ptr %flags, !206, !DIExpression(), !210)
  %call = call i64 @irq_save() #7, !dbg !210
  store i64 %call, ptr %flags, align 8, !dbg !210
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !210
    #dbg_declare(ptr %status, !207, !DIExpression(), !210)
  store i64 1, ptr %status, align 8, !dbg !210
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !210
    #dbg_declare(ptr %input, !208, !DIExpression(), !210)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !210
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !210
  store ptr %call1, ptr %input, align 8, !dbg !210
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !210
    #dbg_declare(ptr %output, !209, !DIExpression(), !210)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !210
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !210
  store ptr %call2, ptr %output, align 8, !dbg !210
  %2 = load ptr, ptr %input, align 8, !dbg !210
  call void @fill_header(ptr noundef %2) #7, !dbg !210
  %3 = load ptr, ptr %input, align 8, !dbg !210
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !210
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !210
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !210
  %4 = call i64 asm sideeffect "call *$2", "={ax},{cx},*m,~{dirflag},~{fpsr},~{flags}"(i64 4294967376, ptr elementtype(ptr) @hv_hypercall_pg) #6, !dbg !211, !srcloc !212
  store i64 %4, ptr %status, align 8, !dbg !211
  %5 = load i64, ptr %flags, align 8, !dbg !213
  call void @irq_restore(i64 noundef %5) #7, !dbg !213
  %6 = load i64, ptr %status, align 8, !dbg !213
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !214
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !214
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !214
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !214
  ret i64 %6, !dbg !213
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @by_instruction(i64 noundef %gpa) #0 !dbg !215 {
entry:
  %gpa.addr = alloca i64, align 8
  %status = alloca i64, align 8
  store i64 %gpa, ptr %gpa.addr, align 8
    #dbg_declare(ptr %gpa.addr, !219, !DIExpression(), !221)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !222
    #dbg_declare(ptr %status, !220, !DIExpression(), !223)
  %0 = load i64, ptr %gpa.addr, align 8, !dbg !224
  %1 = call i64 asm sideeffect "vmcall", "={ax},{cx},{dx},~{memory},~{dirflag},~{fpsr},~{flags}"(i64 4294967376, i64 %0) #6, !dbg !225, !srcloc !226
  store i64 %1, ptr %status, align 8, !dbg !225
  %2 = load i64, ptr %status, align 8, !dbg !227
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !228
  ret i64 %2, !dbg !229
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @resolved() #0 !dbg !230 {
entry:
  %f = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %f) #6, !dbg !237
    #dbg_declare(ptr %f, !232, !DIExpression(), !238)
  store ptr @hv_do_hypercall, ptr %f, align 8, !dbg !238
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !239
    #dbg_declare(ptr %flags, !233, !DIExpression(), !239)
  %call = call i64 @irq_save() #7, !dbg !239
  store i64 %call, ptr %flags, align 8, !dbg !239
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !239
    #dbg_declare(ptr %status, !234, !DIExpression(), !239)
  store i64 1, ptr %status, align 8, !dbg !239
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !239
    #dbg_declare(ptr %input, !235, !DIExpression(), !239)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !239
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !239
  store ptr %call1, ptr %input, align 8, !dbg !239
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !239
    #dbg_declare(ptr %output, !236, !DIExpression(), !239)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !239
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !239
  store ptr %call2, ptr %output, align 8, !dbg !239
  %2 = load ptr, ptr %input, align 8, !dbg !239
  call void @fill_header(ptr noundef %2) #7, !dbg !239
  %3 = load ptr, ptr %input, align 8, !dbg !239
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !239
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !239
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !239
  %4 = load ptr, ptr %f, align 8, !dbg !240
  %5 = load ptr, ptr %input, align 8, !dbg !241
  %6 = load ptr, ptr %input, align 8, !dbg !242
  %call3 = call i64 %4(i64 noundef 4294967376, ptr noundef %5, ptr noundef %6) #7, !dbg !240
  store i64 %call3, ptr %status, align 8, !dbg !243
  %7 = load i64, ptr %flags, align 8, !dbg !244
  call void @irq_restore(i64 noundef %7) #7, !dbg !244
  %8 = load i64, ptr %status, align 8, !dbg !244
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !245
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !245
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !245
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !245
  call void @llvm.lifetime.end.p0(i64 8, ptr %f) #6, !dbg !245
  ret i64 %8, !dbg !244
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @callback(ptr noundef %fill, ptr noundef %data) #0 !dbg !246 {
entry:
  %fill.addr = alloca ptr, align 8
  %data.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store ptr %fill, ptr %fill.addr, align 8
    #dbg_declare(ptr %fill.addr, !253, !DIExpression(), !259)
  store ptr %data, ptr %data.addr, align 8
    #dbg_declare(ptr %data.addr, !254, !DIExpression(), !260)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !261
    #dbg_declare(ptr %flags, !255, !DIExpression(), !261)
  %call = call i64 @irq_save() #7, !dbg !261
  store i64 %call, ptr %flags, align 8, !dbg !261
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !261
    #dbg_declare(ptr %status, !256, !DIExpression(), !261)
  store i64 1, ptr %status, align 8, !dbg !261
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !261
    #dbg_declare(ptr %input, !257, !DIExpression(), !261)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !261
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !261
  store ptr %call1, ptr %input, align 8, !dbg !261
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !261
    #dbg_declare(ptr %output, !258, !DIExpression(), !261)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !261
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !261
  store ptr %call2, ptr %output, align 8, !dbg !261
  %2 = load ptr, ptr %input, align 8, !dbg !261
  call void @fill_header(ptr noundef %2) #7, !dbg !261
  %3 = load ptr, ptr %input, align 8, !dbg !261
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !261
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !261
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !261
  %4 = load ptr, ptr %fill.addr, align 8, !dbg !262
  %5 = load ptr, ptr %input, align 8, !dbg !264
  %6 = load ptr, ptr %data.addr, align 8, !dbg !265
  %call3 = call i32 %4(ptr noundef %5, ptr noundef %6) #7, !dbg !262
  %tobool = icmp ne i32 %call3, 0, !dbg !262
  br i1 %tobool, label %if.then, label %if.end, !dbg !266

if.then:                                          ; preds = %entry
  %7 = load ptr, ptr %input, align 8, !dbg !267
  %8 = load ptr, ptr %output, align 8, !dbg !267
  %call4 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %7, ptr noundef %8) #7, !dbg !267
  store i64 %call4, ptr %status, align 8, !dbg !267
  br label %if.end, !dbg !267

if.end:                                           ; preds = %if.then, %entry
  %9 = load i64, ptr %flags, align 8, !dbg !268
  call void @irq_restore(i64 noundef %9) #7, !dbg !268
  %10 = load i64, ptr %status, align 8, !dbg !268
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !269
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !269
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !269
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !269
  ret i64 %10, !dbg !268
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @another_pointer() #0 !dbg !270 {
entry:
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !276
    #dbg_declare(ptr %flags, !272, !DIExpression(), !276)
  %call = call i64 @irq_save() #7, !dbg !276
  store i64 %call, ptr %flags, align 8, !dbg !276
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !276
    #dbg_declare(ptr %status, !273, !DIExpression(), !276)
  store i64 1, ptr %status, align 8, !dbg !276
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !276
    #dbg_declare(ptr %input, !274, !DIExpression(), !276)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !276
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !276
  store ptr %call1, ptr %input, align 8, !dbg !276
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !276
    #dbg_declare(ptr %output, !275, !DIExpression(), !276)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !276
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !276
  store ptr %call2, ptr %output, align 8, !dbg !276
  %2 = load ptr, ptr %input, align 8, !dbg !276
  call void @fill_header(ptr noundef %2) #7, !dbg !276
  %3 = load ptr, ptr %input, align 8, !dbg !276
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !276
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !276
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !276
  %4 = load ptr, ptr @hv_ops, align 8, !dbg !277
  %other = getelementptr inbounds %struct.ops, ptr %4, i32 0, i32 1, !dbg !279
  %5 = load ptr, ptr %other, align 8, !dbg !279
  %call3 = call i64 %5(i32 noundef 1, i32 noundef 2) #7, !dbg !277
  %tobool = icmp ne i64 %call3, 0, !dbg !277
  br i1 %tobool, label %if.then, label %if.end, !dbg !280

if.then:                                          ; preds = %entry
  %6 = load ptr, ptr %input, align 8, !dbg !281
  %7 = load ptr, ptr %output, align 8, !dbg !281
  %call4 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %6, ptr noundef %7) #7, !dbg !281
  store i64 %call4, ptr %status, align 8, !dbg !281
  br label %if.end, !dbg !281

if.end:                                           ; preds = %if.then, %entry
  %8 = load i64, ptr %flags, align 8, !dbg !282
  call void @irq_restore(i64 noundef %8) #7, !dbg !282
  %9 = load i64, ptr %status, align 8, !dbg !282
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !283
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !283
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !283
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !283
  ret i64 %9, !dbg !282
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @other_assembly() #0 !dbg !284 {
entry:
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !290
    #dbg_declare(ptr %flags, !286, !DIExpression(), !290)
  %call = call i64 @irq_save() #7, !dbg !290
  store i64 %call, ptr %flags, align 8, !dbg !290
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !290
    #dbg_declare(ptr %status, !287, !DIExpression(), !290)
  store i64 1, ptr %status, align 8, !dbg !290
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !290
    #dbg_declare(ptr %input, !288, !DIExpression(), !290)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !290
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !290
  store ptr %call1, ptr %input, align 8, !dbg !290
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !290
    #dbg_declare(ptr %output, !289, !DIExpression(), !290)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !290
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !290
  store ptr %call2, ptr %output, align 8, !dbg !290
  %2 = load ptr, ptr %input, align 8, !dbg !290
  call void @fill_header(ptr noundef %2) #7, !dbg !290
  %3 = load ptr, ptr %input, align 8, !dbg !290
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !290
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !290
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !290
  %4 = load ptr, ptr %input, align 8, !dbg !291
  call void asm sideeffect "rep stosb", "{di},{cx},{ax},~{memory},~{dirflag},~{fpsr},~{flags}"(ptr %4, i32 8, i32 0) #6, !dbg !292, !srcloc !293
  %5 = load ptr, ptr %input, align 8, !dbg !294
  call void @fill_header(ptr noundef %5) #7, !dbg !295
  %6 = load ptr, ptr %input, align 8, !dbg !296
  %names3 = getelementptr inbounds %struct.registers_input, ptr %6, i32 0, i32 4, !dbg !297
  %arraydecay4 = getelementptr inbounds [0 x i32], ptr %names3, i64 0, i64 0, !dbg !298
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay4, i8 0, i64 4, i1 false), !dbg !298
  %7 = load ptr, ptr %input, align 8, !dbg !299
  %8 = load ptr, ptr %output, align 8, !dbg !299
  %call5 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %7, ptr noundef %8) #7, !dbg !299
  store i64 %call5, ptr %status, align 8, !dbg !299
  %9 = load i64, ptr %flags, align 8, !dbg !300
  call void @irq_restore(i64 noundef %9) #7, !dbg !300
  %10 = load i64, ptr %status, align 8, !dbg !300
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !301
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !301
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !301
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !301
  ret i64 %10, !dbg !300
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @asked_for_the_page() #0 !dbg !302 {
entry:
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !308
    #dbg_declare(ptr %flags, !304, !DIExpression(), !308)
  %call = call i64 @irq_save() #7, !dbg !308
  store i64 %call, ptr %flags, align 8, !dbg !308
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !308
    #dbg_declare(ptr %status, !305, !DIExpression(), !308)
  store i64 1, ptr %status, align 8, !dbg !308
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !308
    #dbg_declare(ptr %input, !306, !DIExpression(), !308)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !308
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !308
  store ptr %call1, ptr %input, align 8, !dbg !308
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !308
    #dbg_declare(ptr %output, !307, !DIExpression(), !308)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !308
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !308
  store ptr %call2, ptr %output, align 8, !dbg !308
  %2 = load ptr, ptr %input, align 8, !dbg !308
  call void @fill_header(ptr noundef %2) #7, !dbg !308
  %3 = load ptr, ptr %input, align 8, !dbg !308
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !308
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !308
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !308
  %4 = load ptr, ptr @hv_hypercall_pg, align 8, !dbg !309
  %tobool = icmp ne ptr %4, null, !dbg !309
  br i1 %tobool, label %if.then, label %if.end, !dbg !311

if.then:                                          ; preds = %entry
  %5 = load ptr, ptr %input, align 8, !dbg !312
  %6 = load ptr, ptr %output, align 8, !dbg !312
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %5, ptr noundef %6) #7, !dbg !312
  store i64 %call3, ptr %status, align 8, !dbg !312
  br label %if.end, !dbg !312

if.end:                                           ; preds = %if.then, %entry
  %7 = load i64, ptr %flags, align 8, !dbg !313
  call void @irq_restore(i64 noundef %7) #7, !dbg !313
  %8 = load i64, ptr %status, align 8, !dbg !313
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !314
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !314
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !314
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !314
  ret i64 %8, !dbg !313
}

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { noinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin noredzone "no-builtins" }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!34, !35, !36}
!llvm.ident = !{!37}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !31, line: 8, type: !11, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !13, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hidden.c", directory: ".", checksumkind: CSK_MD5, checksum: "22e66c5d279b81238ef811cd28445d1d")
!4 = !{!5, !11, !8}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DISubroutineType(types: !7)
!7 = !{!8, !8, !8}
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !9, line: 9, baseType: !10)
!9 = !DIFile(filename: "./../words/../sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!10 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!13 = !{!14, !0, !29, !32}
!14 = !DIGlobalVariableExpression(var: !15, expr: !DIExpression())
!15 = distinct !DIGlobalVariable(name: "own_table", scope: !2, file: !3, line: 30, type: !16, isLocal: false, isDefinition: true)
!16 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!17 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ops", file: !3, line: 5, size: 128, elements: !18)
!18 = !{!19, !23}
!19 = !DIDerivedType(tag: DW_TAG_member, name: "call", scope: !17, file: !3, line: 6, baseType: !20, size: 64)
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DISubroutineType(types: !22)
!22 = !{!8, !8, !12, !12}
!23 = !DIDerivedType(tag: DW_TAG_member, name: "other", scope: !17, file: !3, line: 7, baseType: !24, size: 64, offset: 64)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = !DISubroutineType(types: !26)
!26 = !{!8, !27, !27}
!27 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !9, line: 8, baseType: !28)
!28 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!29 = !DIGlobalVariableExpression(var: !30, expr: !DIExpression())
!30 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !31, line: 8, type: !11, isLocal: false, isDefinition: true)
!31 = !DIFile(filename: "./../words/word.h", directory: ".", checksumkind: CSK_MD5, checksum: "0e5ea797f120a86bef9b58f35402ec8f")
!32 = !DIGlobalVariableExpression(var: !33, expr: !DIExpression())
!33 = distinct !DIGlobalVariable(name: "hv_hypercall_pg", scope: !2, file: !3, line: 10, type: !12, isLocal: false, isDefinition: true)
!34 = !{i32 7, !"Dwarf Version", i32 5}
!35 = !{i32 2, !"Debug Info Version", i32 3}
!36 = !{i32 1, !"wchar_size", i32 4}
!37 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!38 = distinct !DISubprogram(name: "by_table", scope: !3, file: !3, line: 14, type: !39, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !41)
!39 = !DISubroutineType(types: !40)
!40 = !{!8}
!41 = !{!42, !43, !44, !61}
!42 = !DILocalVariable(name: "flags", scope: !38, file: !3, line: 14, type: !8)
!43 = !DILocalVariable(name: "status", scope: !38, file: !3, line: 14, type: !8)
!44 = !DILocalVariable(name: "input", scope: !38, file: !3, line: 14, type: !45)
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !46, size: 64)
!46 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !9, line: 77, size: 128, elements: !47)
!47 = !{!48, !49, !50, !53, !57}
!48 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !46, file: !9, line: 78, baseType: !8, size: 64)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !46, file: !9, line: 79, baseType: !27, size: 32, offset: 64)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !46, file: !9, line: 80, baseType: !51, size: 8, offset: 96)
!51 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !9, line: 6, baseType: !52)
!52 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !46, file: !9, line: 81, baseType: !54, size: 24, offset: 104)
!54 = !DICompositeType(tag: DW_TAG_array_type, baseType: !51, size: 24, elements: !55)
!55 = !{!56}
!56 = !DISubrange(count: 3)
!57 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !46, file: !9, line: 82, baseType: !58, offset: 128)
!58 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, elements: !59)
!59 = !{!60}
!60 = !DISubrange(count: -1)
!61 = !DILocalVariable(name: "output", scope: !38, file: !3, line: 14, type: !12)
!62 = !DILocation(line: 14, column: 22, scope: !38)
!63 = !DILocation(line: 14, column: 38, scope: !38)
!64 = !DILocation(line: 14, column: 46, scope: !38)
!65 = !DILocation(line: 14, column: 63, scope: !38)
!66 = !DILocation(line: 14, column: 70, scope: !38)
!67 = !DILocation(line: 14, column: 36, scope: !38)
!68 = !DILocation(line: 14, column: 78, scope: !38)
!69 = !DILocation(line: 14, column: 83, scope: !38)
!70 = distinct !DISubprogram(name: "irq_save", scope: !9, file: !9, line: 40, type: !39, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !71)
!71 = !{!72}
!72 = !DILocalVariable(name: "flags", scope: !70, file: !9, line: 42, type: !8)
!73 = !DILocation(line: 42, column: 2, scope: !70)
!74 = !DILocation(line: 42, column: 6, scope: !70)
!75 = !DILocation(line: 44, column: 2, scope: !70)
!76 = !{i64 23477, i64 23486}
!77 = !DILocation(line: 45, column: 2, scope: !70)
!78 = !{i64 23548}
!79 = !DILocation(line: 46, column: 9, scope: !70)
!80 = !DILocation(line: 47, column: 1, scope: !70)
!81 = !DILocation(line: 46, column: 2, scope: !70)
!82 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !9, file: !9, line: 56, type: !83, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !85)
!83 = !DISubroutineType(types: !84)
!84 = !{!12, !11}
!85 = !{!86, !87}
!86 = !DILocalVariable(name: "variable", arg: 1, scope: !82, file: !9, line: 56, type: !11)
!87 = !DILocalVariable(name: "offset", scope: !82, file: !9, line: 58, type: !8)
!88 = !DILocation(line: 56, column: 46, scope: !82)
!89 = !DILocation(line: 58, column: 2, scope: !82)
!90 = !DILocation(line: 58, column: 6, scope: !82)
!91 = !DILocation(line: 60, column: 2, scope: !82)
!92 = !{i64 23849}
!93 = !DILocation(line: 61, column: 25, scope: !82)
!94 = !DILocation(line: 61, column: 20, scope: !82)
!95 = !DILocation(line: 61, column: 36, scope: !82)
!96 = !DILocation(line: 61, column: 34, scope: !82)
!97 = !DILocation(line: 61, column: 10, scope: !82)
!98 = !DILocation(line: 61, column: 9, scope: !82)
!99 = !DILocation(line: 62, column: 1, scope: !82)
!100 = !DILocation(line: 61, column: 2, scope: !82)
!101 = distinct !DISubprogram(name: "fill_header", scope: !102, file: !102, line: 17, type: !103, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !105)
!102 = !DIFile(filename: "./../words/../sites/site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!103 = !DISubroutineType(types: !104)
!104 = !{null, !45}
!105 = !{!106}
!106 = !DILocalVariable(name: "input", arg: 1, scope: !101, file: !102, line: 17, type: !45)
!107 = !DILocation(line: 17, column: 56, scope: !101)
!108 = !DILocation(line: 19, column: 2, scope: !101)
!109 = !DILocation(line: 19, column: 9, scope: !101)
!110 = !DILocation(line: 19, column: 19, scope: !101)
!111 = !DILocation(line: 20, column: 2, scope: !101)
!112 = !DILocation(line: 20, column: 9, scope: !101)
!113 = !DILocation(line: 20, column: 12, scope: !101)
!114 = !DILocation(line: 21, column: 2, scope: !101)
!115 = !DILocation(line: 21, column: 9, scope: !101)
!116 = !DILocation(line: 21, column: 13, scope: !101)
!117 = !DILocation(line: 22, column: 19, scope: !101)
!118 = !DILocation(line: 22, column: 26, scope: !101)
!119 = !DILocation(line: 22, column: 2, scope: !101)
!120 = !DILocation(line: 23, column: 1, scope: !101)
!121 = distinct !DISubprogram(name: "irq_restore", scope: !9, file: !9, line: 49, type: !122, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !124)
!122 = !DISubroutineType(types: !123)
!123 = !{null, !8}
!124 = !{!125}
!125 = !DILocalVariable(name: "flags", arg: 1, scope: !121, file: !9, line: 49, type: !8)
!126 = !DILocation(line: 49, column: 36, scope: !121)
!127 = !DILocation(line: 51, column: 6, scope: !128)
!128 = distinct !DILexicalBlock(scope: !121, file: !9, line: 51, column: 6)
!129 = !DILocation(line: 51, column: 12, scope: !128)
!130 = !DILocation(line: 51, column: 6, scope: !121)
!131 = !DILocation(line: 52, column: 3, scope: !128)
!132 = !{i64 23668}
!133 = !DILocation(line: 53, column: 1, scope: !121)
!134 = distinct !DISubprogram(name: "table_behind", scope: !3, file: !3, line: 16, type: !135, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !137)
!135 = !DISubroutineType(types: !136)
!136 = !{!8, !12}
!137 = !{!138}
!138 = !DILocalVariable(name: "in", arg: 1, scope: !134, file: !3, line: 16, type: !12)
!139 = !DILocation(line: 16, column: 50, scope: !134)
!140 = !DILocation(line: 18, column: 9, scope: !134)
!141 = !DILocation(line: 18, column: 17, scope: !134)
!142 = !DILocation(line: 18, column: 34, scope: !134)
!143 = !DILocation(line: 18, column: 38, scope: !134)
!144 = !DILocation(line: 18, column: 2, scope: !134)
!145 = distinct !DISubprogram(name: "calls_table_behind", scope: !3, file: !3, line: 20, type: !39, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !146)
!146 = !{!147, !148, !149, !150}
!147 = !DILocalVariable(name: "flags", scope: !145, file: !3, line: 20, type: !8)
!148 = !DILocalVariable(name: "status", scope: !145, file: !3, line: 20, type: !8)
!149 = !DILocalVariable(name: "input", scope: !145, file: !3, line: 20, type: !45)
!150 = !DILocalVariable(name: "output", scope: !145, file: !3, line: 20, type: !12)
!151 = !DILocation(line: 20, column: 32, scope: !145)
!152 = !DILocation(line: 20, column: 61, scope: !145)
!153 = !DILocation(line: 20, column: 48, scope: !145)
!154 = !DILocation(line: 20, column: 46, scope: !145)
!155 = !DILocation(line: 20, column: 69, scope: !145)
!156 = !DILocation(line: 20, column: 74, scope: !145)
!157 = distinct !DISubprogram(name: "by_choice", scope: !3, file: !3, line: 22, type: !158, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !161)
!158 = !DISubroutineType(types: !159)
!159 = !{!8, !160}
!160 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!161 = !{!162, !163, !164, !165, !166, !167}
!162 = !DILocalVariable(name: "n", arg: 1, scope: !157, file: !3, line: 22, type: !160)
!163 = !DILocalVariable(name: "f", scope: !157, file: !3, line: 24, type: !20)
!164 = !DILocalVariable(name: "flags", scope: !157, file: !3, line: 24, type: !8)
!165 = !DILocalVariable(name: "status", scope: !157, file: !3, line: 24, type: !8)
!166 = !DILocalVariable(name: "input", scope: !157, file: !3, line: 24, type: !45)
!167 = !DILocalVariable(name: "output", scope: !157, file: !3, line: 24, type: !12)
!168 = !DILocation(line: 22, column: 19, scope: !157)
!169 = !DILocation(line: 24, column: 2, scope: !157)
!170 = !DILocation(line: 24, column: 8, scope: !157)
!171 = !DILocation(line: 24, column: 34, scope: !157)
!172 = !DILocation(line: 24, column: 59, scope: !157)
!173 = !DILocation(line: 25, column: 11, scope: !157)
!174 = !DILocation(line: 25, column: 15, scope: !157)
!175 = !DILocation(line: 25, column: 29, scope: !157)
!176 = !DILocation(line: 25, column: 36, scope: !157)
!177 = !DILocation(line: 25, column: 9, scope: !157)
!178 = !DILocation(line: 25, column: 48, scope: !157)
!179 = !DILocation(line: 26, column: 1, scope: !157)
!180 = !DISubprogram(name: "hv_do_hypercall", scope: !9, file: !9, line: 15, type: !21, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!181 = distinct !DISubprogram(name: "passed_on", scope: !3, file: !3, line: 28, type: !182, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2)
!182 = !DISubroutineType(types: !183)
!183 = !{null}
!184 = !DILocation(line: 28, column: 24, scope: !181)
!185 = !DILocation(line: 28, column: 47, scope: !181)
!186 = !DISubprogram(name: "keep", scope: !3, file: !3, line: 11, type: !187, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!187 = !DISubroutineType(types: !188)
!188 = !{null, !20}
!189 = distinct !DISubprogram(name: "by_page", scope: !3, file: !3, line: 32, type: !39, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !190)
!190 = !{!191, !192, !193, !194, !195}
!191 = !DILocalVariable(name: "f", scope: !189, file: !3, line: 34, type: !5)
!192 = !DILocalVariable(name: "flags", scope: !189, file: !3, line: 34, type: !8)
!193 = !DILocalVariable(name: "status", scope: !189, file: !3, line: 34, type: !8)
!194 = !DILocalVariable(name: "input", scope: !189, file: !3, line: 34, type: !45)
!195 = !DILocalVariable(name: "output", scope: !189, file: !3, line: 34, type: !12)
!196 = !DILocation(line: 34, column: 2, scope: !189)
!197 = !DILocation(line: 34, column: 8, scope: !189)
!198 = !DILocation(line: 34, column: 42, scope: !189)
!199 = !DILocation(line: 34, column: 59, scope: !189)
!200 = !DILocation(line: 35, column: 11, scope: !189)
!201 = !DILocation(line: 35, column: 9, scope: !189)
!202 = !DILocation(line: 35, column: 29, scope: !189)
!203 = !DILocation(line: 36, column: 1, scope: !189)
!204 = distinct !DISubprogram(name: "by_page_in_assembly", scope: !3, file: !3, line: 38, type: !39, scopeLine: 39, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !205)
!205 = !{!206, !207, !208, !209}
!206 = !DILocalVariable(name: "flags", scope: !204, file: !3, line: 40, type: !8)
!207 = !DILocalVariable(name: "status", scope: !204, file: !3, line: 40, type: !8)
!208 = !DILocalVariable(name: "input", scope: !204, file: !3, line: 40, type: !45)
!209 = !DILocalVariable(name: "output", scope: !204, file: !3, line: 40, type: !12)
!210 = !DILocation(line: 40, column: 2, scope: !204)
!211 = !DILocation(line: 41, column: 2, scope: !204)
!212 = !{i64 1388}
!213 = !DILocation(line: 42, column: 2, scope: !204)
!214 = !DILocation(line: 43, column: 1, scope: !204)
!215 = distinct !DISubprogram(name: "by_instruction", scope: !3, file: !3, line: 45, type: !216, scopeLine: 46, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !218)
!216 = !DISubroutineType(types: !217)
!217 = !{!8, !8}
!218 = !{!219, !220}
!219 = !DILocalVariable(name: "gpa", arg: 1, scope: !215, file: !3, line: 45, type: !8)
!220 = !DILocalVariable(name: "status", scope: !215, file: !3, line: 47, type: !8)
!221 = !DILocation(line: 45, column: 24, scope: !215)
!222 = !DILocation(line: 47, column: 2, scope: !215)
!223 = !DILocation(line: 47, column: 6, scope: !215)
!224 = !DILocation(line: 48, column: 62, scope: !215)
!225 = !DILocation(line: 48, column: 2, scope: !215)
!226 = !{i64 1583}
!227 = !DILocation(line: 49, column: 9, scope: !215)
!228 = !DILocation(line: 50, column: 1, scope: !215)
!229 = !DILocation(line: 49, column: 2, scope: !215)
!230 = distinct !DISubprogram(name: "resolved", scope: !3, file: !3, line: 53, type: !39, scopeLine: 54, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !231)
!231 = !{!232, !233, !234, !235, !236}
!232 = !DILocalVariable(name: "f", scope: !230, file: !3, line: 55, type: !20)
!233 = !DILocalVariable(name: "flags", scope: !230, file: !3, line: 55, type: !8)
!234 = !DILocalVariable(name: "status", scope: !230, file: !3, line: 55, type: !8)
!235 = !DILocalVariable(name: "input", scope: !230, file: !3, line: 55, type: !45)
!236 = !DILocalVariable(name: "output", scope: !230, file: !3, line: 55, type: !12)
!237 = !DILocation(line: 55, column: 2, scope: !230)
!238 = !DILocation(line: 55, column: 8, scope: !230)
!239 = !DILocation(line: 55, column: 51, scope: !230)
!240 = !DILocation(line: 56, column: 11, scope: !230)
!241 = !DILocation(line: 56, column: 25, scope: !230)
!242 = !DILocation(line: 56, column: 32, scope: !230)
!243 = !DILocation(line: 56, column: 9, scope: !230)
!244 = !DILocation(line: 56, column: 40, scope: !230)
!245 = !DILocation(line: 57, column: 1, scope: !230)
!246 = distinct !DISubprogram(name: "callback", scope: !3, file: !3, line: 59, type: !247, scopeLine: 60, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !252)
!247 = !DISubroutineType(types: !248)
!248 = !{!8, !249, !12}
!249 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !250, size: 64)
!250 = !DISubroutineType(types: !251)
!251 = !{!160, !12, !12}
!252 = !{!253, !254, !255, !256, !257, !258}
!253 = !DILocalVariable(name: "fill", arg: 1, scope: !246, file: !3, line: 59, type: !249)
!254 = !DILocalVariable(name: "data", arg: 2, scope: !246, file: !3, line: 59, type: !12)
!255 = !DILocalVariable(name: "flags", scope: !246, file: !3, line: 61, type: !8)
!256 = !DILocalVariable(name: "status", scope: !246, file: !3, line: 61, type: !8)
!257 = !DILocalVariable(name: "input", scope: !246, file: !3, line: 61, type: !45)
!258 = !DILocalVariable(name: "output", scope: !246, file: !3, line: 61, type: !12)
!259 = !DILocation(line: 59, column: 20, scope: !246)
!260 = !DILocation(line: 59, column: 49, scope: !246)
!261 = !DILocation(line: 61, column: 2, scope: !246)
!262 = !DILocation(line: 61, column: 13, scope: !263)
!263 = distinct !DILexicalBlock(scope: !246, file: !3, line: 61, column: 13)
!264 = !DILocation(line: 61, column: 18, scope: !263)
!265 = !DILocation(line: 61, column: 25, scope: !263)
!266 = !DILocation(line: 61, column: 13, scope: !246)
!267 = !DILocation(line: 61, column: 32, scope: !263)
!268 = !DILocation(line: 61, column: 50, scope: !246)
!269 = !DILocation(line: 62, column: 1, scope: !246)
!270 = distinct !DISubprogram(name: "another_pointer", scope: !3, file: !3, line: 64, type: !39, scopeLine: 64, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !271)
!271 = !{!272, !273, !274, !275}
!272 = !DILocalVariable(name: "flags", scope: !270, file: !3, line: 64, type: !8)
!273 = !DILocalVariable(name: "status", scope: !270, file: !3, line: 64, type: !8)
!274 = !DILocalVariable(name: "input", scope: !270, file: !3, line: 64, type: !45)
!275 = !DILocalVariable(name: "output", scope: !270, file: !3, line: 64, type: !12)
!276 = !DILocation(line: 64, column: 29, scope: !270)
!277 = !DILocation(line: 64, column: 40, scope: !278)
!278 = distinct !DILexicalBlock(scope: !270, file: !3, line: 64, column: 40)
!279 = !DILocation(line: 64, column: 48, scope: !278)
!280 = !DILocation(line: 64, column: 40, scope: !270)
!281 = !DILocation(line: 64, column: 61, scope: !278)
!282 = !DILocation(line: 64, column: 79, scope: !270)
!283 = !DILocation(line: 64, column: 84, scope: !270)
!284 = distinct !DISubprogram(name: "other_assembly", scope: !3, file: !3, line: 66, type: !39, scopeLine: 67, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !285)
!285 = !{!286, !287, !288, !289}
!286 = !DILocalVariable(name: "flags", scope: !284, file: !3, line: 68, type: !8)
!287 = !DILocalVariable(name: "status", scope: !284, file: !3, line: 68, type: !8)
!288 = !DILocalVariable(name: "input", scope: !284, file: !3, line: 68, type: !45)
!289 = !DILocalVariable(name: "output", scope: !284, file: !3, line: 68, type: !12)
!290 = !DILocation(line: 68, column: 2, scope: !284)
!291 = !DILocation(line: 68, column: 42, scope: !284)
!292 = !DILocation(line: 68, column: 9, scope: !284)
!293 = !{i64 2210}
!294 = !DILocation(line: 69, column: 14, scope: !284)
!295 = !DILocation(line: 69, column: 2, scope: !284)
!296 = !DILocation(line: 69, column: 39, scope: !284)
!297 = !DILocation(line: 69, column: 46, scope: !284)
!298 = !DILocation(line: 69, column: 22, scope: !284)
!299 = !DILocation(line: 69, column: 60, scope: !284)
!300 = !DILocation(line: 69, column: 78, scope: !284)
!301 = !DILocation(line: 70, column: 1, scope: !284)
!302 = distinct !DISubprogram(name: "asked_for_the_page", scope: !3, file: !3, line: 72, type: !39, scopeLine: 72, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !303)
!303 = !{!304, !305, !306, !307}
!304 = !DILocalVariable(name: "flags", scope: !302, file: !3, line: 72, type: !8)
!305 = !DILocalVariable(name: "status", scope: !302, file: !3, line: 72, type: !8)
!306 = !DILocalVariable(name: "input", scope: !302, file: !3, line: 72, type: !45)
!307 = !DILocalVariable(name: "output", scope: !302, file: !3, line: 72, type: !12)
!308 = !DILocation(line: 72, column: 32, scope: !302)
!309 = !DILocation(line: 72, column: 43, scope: !310)
!310 = distinct !DILexicalBlock(scope: !302, file: !3, line: 72, column: 43)
!311 = !DILocation(line: 72, column: 43, scope: !302)
!312 = !DILocation(line: 72, column: 60, scope: !310)
!313 = !DILocation(line: 72, column: 78, scope: !302)
!314 = !DILocation(line: 72, column: 83, scope: !302)
