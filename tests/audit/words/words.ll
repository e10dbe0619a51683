; ModuleID = 'words.c'
source_filename = "words.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @reserved_low() #0 !dbg !18 {
entry:
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !44
    #dbg_declare(ptr %flags, !22, !DIExpression(), !44)
  %call = call i64 @irq_save() #6, !dbg !44
  store i64 %call, ptr %flags, align 8, !dbg !44
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !44
    #dbg_declare(ptr %status, !23, !DIExpression(), !44)
  store i64 1, ptr %status, align 8, !dbg !44
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !44
    #dbg_declare(ptr %input, !24, !DIExpression(), !44)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !44
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !44
  store ptr %call1, ptr %input, align 8, !dbg !44
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !44
    #dbg_declare(ptr %output, !43, !DIExpression(), !44)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !44
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !44
  store ptr %call2, ptr %output, align 8, !dbg !44
  %2 = load ptr, ptr %input, align 8, !dbg !44
  call void @fill_header(ptr noundef %2) #6, !dbg !44
  %3 = load ptr, ptr %input, align 8, !dbg !44
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !44
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !44
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !44
  %4 = load ptr, ptr %input, align 8, !dbg !45
  %5 = load ptr, ptr %output, align 8, !dbg !45
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4563402832, ptr noundef %4, ptr noundef %5) #6, !dbg !45
  store i64 %call3, ptr %status, align 8, !dbg !45
  %6 = load i64, ptr %flags, align 8, !dbg !46
  call void @irq_restore(i64 noundef %6) #6, !dbg !46
  %7 = load i64, ptr %status, align 8, !dbg !46
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !47
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !47
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !47
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !47
  ret i64 %7, !dbg !46
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !48 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !51
    #dbg_declare(ptr %flags, !50, !DIExpression(), !52)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !53, !srcloc !54
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !55, !srcloc !56
  %0 = load i64, ptr %flags, align 8, !dbg !57
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !58
  ret i64 %0, !dbg !59
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !60 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !64, !DIExpression(), !66)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !67
    #dbg_declare(ptr %offset, !65, !DIExpression(), !68)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !69, !srcloc !70
  store i64 %0, ptr %offset, align 8, !dbg !69
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !71
  %2 = ptrtoint ptr %1 to i64, !dbg !72
  %3 = load i64, ptr %offset, align 8, !dbg !73
  %add = add i64 %2, %3, !dbg !74
  %4 = inttoptr i64 %add to ptr, !dbg !75
  %5 = load ptr, ptr %4, align 8, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !77
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
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !112, !srcloc !113
  br label %if.end, !dbg !112

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !114
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @reserved_high() #0 !dbg !115 {
entry:
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !121
    #dbg_declare(ptr %flags, !117, !DIExpression(), !121)
  %call = call i64 @irq_save() #6, !dbg !121
  store i64 %call, ptr %flags, align 8, !dbg !121
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !121
    #dbg_declare(ptr %status, !118, !DIExpression(), !121)
  store i64 1, ptr %status, align 8, !dbg !121
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !121
    #dbg_declare(ptr %input, !119, !DIExpression(), !121)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !121
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !121
  store ptr %call1, ptr %input, align 8, !dbg !121
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !121
    #dbg_declare(ptr %output, !120, !DIExpression(), !121)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !121
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !121
  store ptr %call2, ptr %output, align 8, !dbg !121
  %2 = load ptr, ptr %input, align 8, !dbg !121
  call void @fill_header(ptr noundef %2) #6, !dbg !121
  %3 = load ptr, ptr %input, align 8, !dbg !121
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !121
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !121
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !121
  %4 = load ptr, ptr %input, align 8, !dbg !122
  %5 = load ptr, ptr %output, align 8, !dbg !122
  %call3 = call i64 @hv_do_hypercall(i64 noundef -9223372032559808432, ptr noundef %4, ptr noundef %5) #6, !dbg !122
  store i64 %call3, ptr %status, align 8, !dbg !122
  %6 = load i64, ptr %flags, align 8, !dbg !123
  call void @irq_restore(i64 noundef %6) #6, !dbg !123
  %7 = load i64, ptr %status, align 8, !dbg !123
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !124
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !124
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !124
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !124
  ret i64 %7, !dbg !123
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @one_bit_too_many() #0 !dbg !125 {
entry:
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !131
    #dbg_declare(ptr %flags, !127, !DIExpression(), !131)
  %call = call i64 @irq_save() #6, !dbg !131
  store i64 %call, ptr %flags, align 8, !dbg !131
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !131
    #dbg_declare(ptr %status, !128, !DIExpression(), !131)
  store i64 1, ptr %status, align 8, !dbg !131
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !131
    #dbg_declare(ptr %input, !129, !DIExpression(), !131)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !131
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !131
  store ptr %call1, ptr %input, align 8, !dbg !131
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !131
    #dbg_declare(ptr %output, !130, !DIExpression(), !131)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !131
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !131
  store ptr %call2, ptr %output, align 8, !dbg !131
  %2 = load ptr, ptr %input, align 8, !dbg !131
  call void @fill_header(ptr noundef %2) #6, !dbg !131
  %3 = load ptr, ptr %input, align 8, !dbg !131
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !131
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !131
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !131
  %4 = load ptr, ptr %input, align 8, !dbg !132
  %5 = load ptr, ptr %output, align 8, !dbg !132
  %call3 = call i64 @hv_do_hypercall(i64 noundef 17592186044496, ptr noundef %4, ptr noundef %5) #6, !dbg !132
  store i64 %call3, ptr %status, align 8, !dbg !132
  %6 = load i64, ptr %flags, align 8, !dbg !133
  call void @irq_restore(i64 noundef %6) #6, !dbg !133
  %7 = load i64, ptr %status, align 8, !dbg !133
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !134
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !134
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !134
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !134
  ret i64 %7, !dbg !133
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @spills() #0 !dbg !135 {
entry:
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !141
    #dbg_declare(ptr %flags, !137, !DIExpression(), !141)
  %call = call i64 @irq_save() #6, !dbg !141
  store i64 %call, ptr %flags, align 8, !dbg !141
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !141
    #dbg_declare(ptr %status, !138, !DIExpression(), !141)
  store i64 1, ptr %status, align 8, !dbg !141
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !141
    #dbg_declare(ptr %input, !139, !DIExpression(), !141)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !141
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !141
  store ptr %call1, ptr %input, align 8, !dbg !141
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !141
    #dbg_declare(ptr %output, !140, !DIExpression(), !141)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !141
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !141
  store ptr %call2, ptr %output, align 8, !dbg !141
  %2 = load ptr, ptr %input, align 8, !dbg !141
  call void @fill_header(ptr noundef %2) #6, !dbg !141
  %3 = load ptr, ptr %input, align 8, !dbg !141
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !141
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !141
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !141
  %4 = load ptr, ptr %input, align 8, !dbg !142
  %5 = load ptr, ptr %output, align 8, !dbg !142
  %call3 = call i64 @hv_do_hypercall(i64 noundef 17596481011792, ptr noundef %4, ptr noundef %5) #6, !dbg !142
  store i64 %call3, ptr %status, align 8, !dbg !142
  %6 = load i64, ptr %flags, align 8, !dbg !143
  call void @irq_restore(i64 noundef %6) #6, !dbg !143
  %7 = load i64, ptr %status, align 8, !dbg !143
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !144
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !144
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !144
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !144
  ret i64 %7, !dbg !143
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @bound_too_high(i32 noundef %n) #0 !dbg !145 {
entry:
  %n.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %n, ptr %n.addr, align 4
    #dbg_declare(ptr %n.addr, !149, !DIExpression(), !154)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !155
    #dbg_declare(ptr %flags, !150, !DIExpression(), !155)
  %call = call i64 @irq_save() #6, !dbg !155
  store i64 %call, ptr %flags, align 8, !dbg !155
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !155
    #dbg_declare(ptr %status, !151, !DIExpression(), !155)
  store i64 1, ptr %status, align 8, !dbg !155
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !155
    #dbg_declare(ptr %input, !152, !DIExpression(), !155)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !155
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !155
  store ptr %call1, ptr %input, align 8, !dbg !155
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !155
    #dbg_declare(ptr %output, !153, !DIExpression(), !155)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !155
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !155
  store ptr %call2, ptr %output, align 8, !dbg !155
  %2 = load ptr, ptr %input, align 8, !dbg !155
  call void @fill_header(ptr noundef %2) #6, !dbg !155
  %3 = load ptr, ptr %input, align 8, !dbg !155
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !155
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !155
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !155
  %4 = load i32, ptr %n.addr, align 4, !dbg !156
  %tobool = icmp ne i32 %4, 0, !dbg !156
  br i1 %tobool, label %land.lhs.true, label %if.end, !dbg !158

land.lhs.true:                                    ; preds = %entry
  %5 = load i32, ptr %n.addr, align 4, !dbg !159
  %cmp = icmp ule i32 %5, 5000, !dbg !160
  br i1 %cmp, label %if.then, label %if.end, !dbg !161

if.then:                                          ; preds = %land.lhs.true
  %6 = load i32, ptr %n.addr, align 4, !dbg !162
  %conv = zext i32 %6 to i64, !dbg !162
  %shl = shl i64 %conv, 32, !dbg !162
  %or = or i64 %shl, 80, !dbg !162
  %7 = load ptr, ptr %input, align 8, !dbg !162
  %8 = load ptr, ptr %output, align 8, !dbg !162
  %call3 = call i64 @hv_do_hypercall(i64 noundef %or, ptr noundef %7, ptr noundef %8) #6, !dbg !162
  store i64 %call3, ptr %status, align 8, !dbg !162
  br label %if.end, !dbg !162

if.end:                                           ; preds = %if.then, %land.lhs.true, %entry
  %9 = load i64, ptr %flags, align 8, !dbg !163
  call void @irq_restore(i64 noundef %9) #6, !dbg !163
  %10 = load i64, ptr %status, align 8, !dbg !163
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !164
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !164
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !164
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !164
  ret i64 %10, !dbg !163
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @header_spills() #0 !dbg !165 {
entry:
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !171
    #dbg_declare(ptr %flags, !167, !DIExpression(), !171)
  %call = call i64 @irq_save() #6, !dbg !171
  store i64 %call, ptr %flags, align 8, !dbg !171
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !171
    #dbg_declare(ptr %status, !168, !DIExpression(), !171)
  store i64 1, ptr %status, align 8, !dbg !171
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !171
    #dbg_declare(ptr %input, !169, !DIExpression(), !171)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !171
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !171
  store ptr %call1, ptr %input, align 8, !dbg !171
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !171
    #dbg_declare(ptr %output, !170, !DIExpression(), !171)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !171
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !171
  store ptr %call2, ptr %output, align 8, !dbg !171
  %2 = load ptr, ptr %input, align 8, !dbg !171
  call void @fill_header(ptr noundef %2) #6, !dbg !171
  %3 = load ptr, ptr %input, align 8, !dbg !171
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !171
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !171
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !171
  %4 = load ptr, ptr %input, align 8, !dbg !172
  %5 = load ptr, ptr %output, align 8, !dbg !172
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4429185104, ptr noundef %4, ptr noundef %5) #6, !dbg !172
  store i64 %call3, ptr %status, align 8, !dbg !172
  %6 = load i64, ptr %flags, align 8, !dbg !173
  call void @irq_restore(i64 noundef %6) #6, !dbg !173
  %7 = load i64, ptr %status, align 8, !dbg !173
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !174
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !174
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !174
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !174
  ret i64 %7, !dbg !173
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @starts_at_end() #0 !dbg !175 {
entry:
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !181
    #dbg_declare(ptr %flags, !177, !DIExpression(), !181)
  %call = call i64 @irq_save() #6, !dbg !181
  store i64 %call, ptr %flags, align 8, !dbg !181
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !181
    #dbg_declare(ptr %status, !178, !DIExpression(), !181)
  store i64 1, ptr %status, align 8, !dbg !181
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !181
    #dbg_declare(ptr %input, !179, !DIExpression(), !181)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !181
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !181
  store ptr %call1, ptr %input, align 8, !dbg !181
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !181
    #dbg_declare(ptr %output, !180, !DIExpression(), !181)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !181
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !181
  store ptr %call2, ptr %output, align 8, !dbg !181
  %2 = load ptr, ptr %input, align 8, !dbg !181
  call void @fill_header(ptr noundef %2) #6, !dbg !181
  %3 = load ptr, ptr %input, align 8, !dbg !181
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !181
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !181
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !181
  %4 = load ptr, ptr %input, align 8, !dbg !182
  %5 = load ptr, ptr %output, align 8, !dbg !182
  %call3 = call i64 @hv_do_hypercall(i64 noundef 1125917086711888, ptr noundef %4, ptr noundef %5) #6, !dbg !182
  store i64 %call3, ptr %status, align 8, !dbg !182
  %6 = load i64, ptr %flags, align 8, !dbg !183
  call void @irq_restore(i64 noundef %6) #6, !dbg !183
  %7 = load i64, ptr %status, align 8, !dbg !183
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !184
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !184
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !184
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !184
  ret i64 %7, !dbg !183
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @starts_behind(i16 noundef zeroext %s) #0 !dbg !185 {
entry:
  %s.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i16 %s, ptr %s.addr, align 2
    #dbg_declare(ptr %s.addr, !191, !DIExpression(), !196)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !197
    #dbg_declare(ptr %flags, !192, !DIExpression(), !197)
  %call = call i64 @irq_save() #6, !dbg !197
  store i64 %call, ptr %flags, align 8, !dbg !197
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !197
    #dbg_declare(ptr %status, !193, !DIExpression(), !197)
  store i64 1, ptr %status, align 8, !dbg !197
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !197
    #dbg_declare(ptr %input, !194, !DIExpression(), !197)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !197
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !197
  store ptr %call1, ptr %input, align 8, !dbg !197
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !197
    #dbg_declare(ptr %output, !195, !DIExpression(), !197)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !197
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !197
  store ptr %call2, ptr %output, align 8, !dbg !197
  %2 = load ptr, ptr %input, align 8, !dbg !197
  call void @fill_header(ptr noundef %2) #6, !dbg !197
  %3 = load ptr, ptr %input, align 8, !dbg !197
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !197
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !197
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !197
  %4 = load i16, ptr %s.addr, align 2, !dbg !198
  %conv = zext i16 %4 to i32, !dbg !198
  %cmp = icmp sle i32 %conv, 16, !dbg !200
  br i1 %cmp, label %if.then, label %if.end, !dbg !201

if.then:                                          ; preds = %entry
  %5 = load i16, ptr %s.addr, align 2, !dbg !202
  %6 = load ptr, ptr %input, align 8, !dbg !203
  %7 = load ptr, ptr %output, align 8, !dbg !204
  %call4 = call i64 @hv_do_rep_hypercall_ex(i16 noundef zeroext 80, i16 noundef zeroext 16, i16 noundef zeroext 0, i16 noundef zeroext %5, ptr noundef %6, ptr noundef %7) #6, !dbg !205
  store i64 %call4, ptr %status, align 8, !dbg !206
  br label %if.end, !dbg !207

if.end:                                           ; preds = %if.then, %entry
  %8 = load i64, ptr %flags, align 8, !dbg !208
  call void @irq_restore(i64 noundef %8) #6, !dbg !208
  %9 = load i64, ptr %status, align 8, !dbg !208
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !209
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !209
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !209
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !209
  ret i64 %9, !dbg !208
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !210 dso_local i64 @hv_do_rep_hypercall_ex(i16 noundef zeroext, i16 noundef zeroext, i16 noundef zeroext, i16 noundef zeroext, ptr noundef, ptr noundef) #4

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @simple_starts() #0 !dbg !213 {
entry:
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !217
    #dbg_declare(ptr %flags, !215, !DIExpression(), !218)
  %call = call i64 @irq_save() #6, !dbg !219
  store i64 %call, ptr %flags, align 8, !dbg !218
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !217
    #dbg_declare(ptr %status, !216, !DIExpression(), !220)
  %0 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !221
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !222
  %call2 = call i64 @hv_do_hypercall(i64 noundef 281474976710726, ptr noundef null, ptr noundef %call1) #6, !dbg !223
  store i64 %call2, ptr %status, align 8, !dbg !224
  %1 = load i64, ptr %flags, align 8, !dbg !225
  call void @irq_restore(i64 noundef %1) #6, !dbg !225
  %2 = load i64, ptr %status, align 8, !dbg !225
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !226
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !226
  ret i64 %2, !dbg !225
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @simple_counts() #0 !dbg !227 {
entry:
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !231
    #dbg_declare(ptr %flags, !229, !DIExpression(), !232)
  %call = call i64 @irq_save() #6, !dbg !233
  store i64 %call, ptr %flags, align 8, !dbg !232
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !231
    #dbg_declare(ptr %status, !230, !DIExpression(), !234)
  %0 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !235
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !236
  %call2 = call i64 @hv_do_hypercall(i64 noundef 4294967366, ptr noundef null, ptr noundef %call1) #6, !dbg !237
  store i64 %call2, ptr %status, align 8, !dbg !238
  %1 = load i64, ptr %flags, align 8, !dbg !239
  call void @irq_restore(i64 noundef %1) #6, !dbg !239
  %2 = load i64, ptr %status, align 8, !dbg !239
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !240
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !240
  ret i64 %2, !dbg !239
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @header_of_none() #0 !dbg !241 {
entry:
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !247
    #dbg_declare(ptr %flags, !243, !DIExpression(), !247)
  %call = call i64 @irq_save() #6, !dbg !247
  store i64 %call, ptr %flags, align 8, !dbg !247
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !247
    #dbg_declare(ptr %status, !244, !DIExpression(), !247)
  store i64 1, ptr %status, align 8, !dbg !247
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !247
    #dbg_declare(ptr %input, !245, !DIExpression(), !247)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !247
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !247
  store ptr %call1, ptr %input, align 8, !dbg !247
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !247
    #dbg_declare(ptr %output, !246, !DIExpression(), !247)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !247
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !247
  store ptr %call2, ptr %output, align 8, !dbg !247
  %2 = load ptr, ptr %input, align 8, !dbg !247
  call void @fill_header(ptr noundef %2) #6, !dbg !247
  %3 = load ptr, ptr %input, align 8, !dbg !247
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !247
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !247
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !247
  %4 = load ptr, ptr %input, align 8, !dbg !248
  %5 = load ptr, ptr %output, align 8, !dbg !248
  %call3 = call i64 @hv_do_hypercall(i64 noundef 8590196816, ptr noundef %4, ptr noundef %5) #6, !dbg !248
  store i64 %call3, ptr %status, align 8, !dbg !248
  %6 = load i64, ptr %flags, align 8, !dbg !249
  call void @irq_restore(i64 noundef %6) #6, !dbg !249
  %7 = load i64, ptr %status, align 8, !dbg !249
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !250
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !250
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !250
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !250
  ret i64 %7, !dbg !249
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @fast_with_areas() #0 !dbg !251 {
entry:
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !257
    #dbg_declare(ptr %flags, !253, !DIExpression(), !257)
  %call = call i64 @irq_save() #6, !dbg !257
  store i64 %call, ptr %flags, align 8, !dbg !257
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !257
    #dbg_declare(ptr %status, !254, !DIExpression(), !257)
  store i64 1, ptr %status, align 8, !dbg !257
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !257
    #dbg_declare(ptr %input, !255, !DIExpression(), !257)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !257
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !257
  store ptr %call1, ptr %input, align 8, !dbg !257
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !257
    #dbg_declare(ptr %output, !256, !DIExpression(), !257)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !257
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !257
  store ptr %call2, ptr %output, align 8, !dbg !257
  %2 = load ptr, ptr %input, align 8, !dbg !257
  call void @fill_header(ptr noundef %2) #6, !dbg !257
  %3 = load ptr, ptr %input, align 8, !dbg !257
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !257
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !257
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !257
  %4 = load ptr, ptr %input, align 8, !dbg !258
  %5 = load ptr, ptr %output, align 8, !dbg !258
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4295032912, ptr noundef %4, ptr noundef %5) #6, !dbg !258
  store i64 %call3, ptr %status, align 8, !dbg !258
  %6 = load i64, ptr %flags, align 8, !dbg !259
  call void @irq_restore(i64 noundef %6) #6, !dbg !259
  %7 = load i64, ptr %status, align 8, !dbg !259
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !260
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !260
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !260
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !260
  ret i64 %7, !dbg !259
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @fast_one_way(i32 noundef %f) #0 !dbg !261 {
entry:
  %f.addr = alloca i32, align 4
  %w = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %f, ptr %f.addr, align 4
    #dbg_declare(ptr %f.addr, !266, !DIExpression(), !272)
  call void @llvm.lifetime.start.p0(i64 8, ptr %w) #5, !dbg !273
    #dbg_declare(ptr %w, !267, !DIExpression(), !274)
  store i64 4294967376, ptr %w, align 8, !dbg !274
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !275
    #dbg_declare(ptr %flags, !268, !DIExpression(), !275)
  %call = call i64 @irq_save() #6, !dbg !275
  store i64 %call, ptr %flags, align 8, !dbg !275
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !275
    #dbg_declare(ptr %status, !269, !DIExpression(), !275)
  store i64 1, ptr %status, align 8, !dbg !275
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !275
    #dbg_declare(ptr %input, !270, !DIExpression(), !275)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !275
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !275
  store ptr %call1, ptr %input, align 8, !dbg !275
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !275
    #dbg_declare(ptr %output, !271, !DIExpression(), !275)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !275
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !275
  store ptr %call2, ptr %output, align 8, !dbg !275
  %2 = load ptr, ptr %input, align 8, !dbg !275
  call void @fill_header(ptr noundef %2) #6, !dbg !275
  %3 = load ptr, ptr %input, align 8, !dbg !275
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !275
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !275
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !275
  %4 = load i32, ptr %f.addr, align 4, !dbg !276
  %tobool = icmp ne i32 %4, 0, !dbg !276
  br i1 %tobool, label %if.then, label %if.end, !dbg !278

if.then:                                          ; preds = %entry
  %5 = load i64, ptr %w, align 8, !dbg !279
  %or = or i64 %5, 65536, !dbg !279
  store i64 %or, ptr %w, align 8, !dbg !279
  br label %if.end, !dbg !280

if.end:                                           ; preds = %if.then, %entry
  %6 = load i64, ptr %w, align 8, !dbg !281
  %7 = load ptr, ptr %input, align 8, !dbg !281
  %8 = load ptr, ptr %output, align 8, !dbg !281
  %call3 = call i64 @hv_do_hypercall(i64 noundef %6, ptr noundef %7, ptr noundef %8) #6, !dbg !281
  store i64 %call3, ptr %status, align 8, !dbg !281
  %9 = load i64, ptr %flags, align 8, !dbg !282
  call void @irq_restore(i64 noundef %9) #6, !dbg !282
  %10 = load i64, ptr %status, align 8, !dbg !282
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !283
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !283
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !283
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !283
  call void @llvm.lifetime.end.p0(i64 8, ptr %w) #5, !dbg !283
  ret i64 %10, !dbg !282
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @start_by_caller(i16 noundef zeroext %s) #0 !dbg !284 {
entry:
  %s.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i16 %s, ptr %s.addr, align 2
    #dbg_declare(ptr %s.addr, !286, !DIExpression(), !291)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !292
    #dbg_declare(ptr %flags, !287, !DIExpression(), !292)
  %call = call i64 @irq_save() #6, !dbg !292
  store i64 %call, ptr %flags, align 8, !dbg !292
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !292
    #dbg_declare(ptr %status, !288, !DIExpression(), !292)
  store i64 1, ptr %status, align 8, !dbg !292
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !292
    #dbg_declare(ptr %input, !289, !DIExpression(), !292)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !292
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !292
  store ptr %call1, ptr %input, align 8, !dbg !292
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !292
    #dbg_declare(ptr %output, !290, !DIExpression(), !292)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !292
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !292
  store ptr %call2, ptr %output, align 8, !dbg !292
  %2 = load ptr, ptr %input, align 8, !dbg !292
  call void @fill_header(ptr noundef %2) #6, !dbg !292
  %3 = load ptr, ptr %input, align 8, !dbg !292
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !292
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !292
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !292
  %4 = load i16, ptr %s.addr, align 2, !dbg !293
  %5 = load ptr, ptr %input, align 8, !dbg !294
  %6 = load ptr, ptr %output, align 8, !dbg !295
  %call3 = call i64 @hv_do_rep_hypercall_ex(i16 noundef zeroext 80, i16 noundef zeroext 16, i16 noundef zeroext 0, i16 noundef zeroext %4, ptr noundef %5, ptr noundef %6) #6, !dbg !296
  store i64 %call3, ptr %status, align 8, !dbg !297
  %7 = load i64, ptr %flags, align 8, !dbg !298
  call void @irq_restore(i64 noundef %7) #6, !dbg !298
  %8 = load i64, ptr %status, align 8, !dbg !298
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !299
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !299
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !299
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !299
  ret i64 %8, !dbg !298
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @starts_below(i16 noundef zeroext %s) #0 !dbg !300 {
entry:
  %s.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i16 %s, ptr %s.addr, align 2
    #dbg_declare(ptr %s.addr, !302, !DIExpression(), !307)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !308
    #dbg_declare(ptr %flags, !303, !DIExpression(), !308)
  %call = call i64 @irq_save() #6, !dbg !308
  store i64 %call, ptr %flags, align 8, !dbg !308
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !308
    #dbg_declare(ptr %status, !304, !DIExpression(), !308)
  store i64 1, ptr %status, align 8, !dbg !308
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !308
    #dbg_declare(ptr %input, !305, !DIExpression(), !308)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !308
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !308
  store ptr %call1, ptr %input, align 8, !dbg !308
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !308
    #dbg_declare(ptr %output, !306, !DIExpression(), !308)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !308
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !308
  store ptr %call2, ptr %output, align 8, !dbg !308
  %2 = load ptr, ptr %input, align 8, !dbg !308
  call void @fill_header(ptr noundef %2) #6, !dbg !308
  %3 = load ptr, ptr %input, align 8, !dbg !308
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !308
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !308
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !308
  %4 = load i16, ptr %s.addr, align 2, !dbg !309
  %conv = zext i16 %4 to i32, !dbg !309
  %cmp = icmp slt i32 %conv, 16, !dbg !311
  br i1 %cmp, label %if.then, label %if.end, !dbg !312

if.then:                                          ; preds = %entry
  %5 = load i16, ptr %s.addr, align 2, !dbg !313
  %6 = load ptr, ptr %input, align 8, !dbg !314
  %7 = load ptr, ptr %output, align 8, !dbg !315
  %call4 = call i64 @hv_do_rep_hypercall_ex(i16 noundef zeroext 80, i16 noundef zeroext 16, i16 noundef zeroext 0, i16 noundef zeroext %5, ptr noundef %6, ptr noundef %7) #6, !dbg !316
  store i64 %call4, ptr %status, align 8, !dbg !317
  br label %if.end, !dbg !318

if.end:                                           ; preds = %if.then, %entry
  %8 = load i64, ptr %flags, align 8, !dbg !319
  call void @irq_restore(i64 noundef %8) #6, !dbg !319
  %9 = load i64, ptr %status, align 8, !dbg !319
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !320
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !320
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !320
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !320
  ret i64 %9, !dbg !319
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @starts_below_in_word(i32 noundef %s) #0 !dbg !321 {
entry:
  %s.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %s, ptr %s.addr, align 4
    #dbg_declare(ptr %s.addr, !323, !DIExpression(), !328)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !329
    #dbg_declare(ptr %flags, !324, !DIExpression(), !329)
  %call = call i64 @irq_save() #6, !dbg !329
  store i64 %call, ptr %flags, align 8, !dbg !329
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !329
    #dbg_declare(ptr %status, !325, !DIExpression(), !329)
  store i64 1, ptr %status, align 8, !dbg !329
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !329
    #dbg_declare(ptr %input, !326, !DIExpression(), !329)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !329
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !329
  store ptr %call1, ptr %input, align 8, !dbg !329
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !329
    #dbg_declare(ptr %output, !327, !DIExpression(), !329)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !329
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !329
  store ptr %call2, ptr %output, align 8, !dbg !329
  %2 = load ptr, ptr %input, align 8, !dbg !329
  call void @fill_header(ptr noundef %2) #6, !dbg !329
  %3 = load ptr, ptr %input, align 8, !dbg !329
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !329
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !329
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !329
  %4 = load i32, ptr %s.addr, align 4, !dbg !330
  %cmp = icmp ult i32 %4, 16, !dbg !332
  br i1 %cmp, label %if.then, label %if.end, !dbg !333

if.then:                                          ; preds = %entry
  %5 = load i32, ptr %s.addr, align 4, !dbg !334
  %conv = zext i32 %5 to i64, !dbg !334
  %shl = shl i64 %conv, 48, !dbg !334
  %or = or i64 %shl, 68719476736, !dbg !334
  %or3 = or i64 %or, 80, !dbg !334
  %6 = load ptr, ptr %input, align 8, !dbg !334
  %7 = load ptr, ptr %output, align 8, !dbg !334
  %call4 = call i64 @hv_do_hypercall(i64 noundef %or3, ptr noundef %6, ptr noundef %7) #6, !dbg !334
  store i64 %call4, ptr %status, align 8, !dbg !334
  br label %if.end, !dbg !334

if.end:                                           ; preds = %if.then, %entry
  %8 = load i64, ptr %flags, align 8, !dbg !335
  call void @irq_restore(i64 noundef %8) #6, !dbg !335
  %9 = load i64, ptr %status, align 8, !dbg !335
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !336
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !336
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !336
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !336
  ret i64 %9, !dbg !335
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @both(i16 noundef zeroext %s, i16 noundef zeroext %n) #0 !dbg !337 {
entry:
  %s.addr = alloca i16, align 2
  %n.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i16 %s, ptr %s.addr, align 2
    #dbg_declare(ptr %s.addr, !341, !DIExpression(), !347)
  store i16 %n, ptr %n.addr, align 2
    #dbg_declare(ptr %n.addr, !342, !DIExpression(), !348)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !349
    #dbg_declare(ptr %flags, !343, !DIExpression(), !349)
  %call = call i64 @irq_save() #6, !dbg !349
  store i64 %call, ptr %flags, align 8, !dbg !349
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !349
    #dbg_declare(ptr %status, !344, !DIExpression(), !349)
  store i64 1, ptr %status, align 8, !dbg !349
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !349
    #dbg_declare(ptr %input, !345, !DIExpression(), !349)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !349
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !349
  store ptr %call1, ptr %input, align 8, !dbg !349
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !349
    #dbg_declare(ptr %output, !346, !DIExpression(), !349)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !349
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !349
  store ptr %call2, ptr %output, align 8, !dbg !349
  %2 = load ptr, ptr %input, align 8, !dbg !349
  call void @fill_header(ptr noundef %2) #6, !dbg !349
  %3 = load ptr, ptr %input, align 8, !dbg !349
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !349
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !349
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !349
  %4 = load i16, ptr %n.addr, align 2, !dbg !350
  %conv = zext i16 %4 to i32, !dbg !350
  %cmp = icmp sle i32 %conv, 256, !dbg !352
  br i1 %cmp, label %land.lhs.true, label %if.end, !dbg !353

land.lhs.true:                                    ; preds = %entry
  %5 = load i16, ptr %s.addr, align 2, !dbg !354
  %conv4 = zext i16 %5 to i32, !dbg !354
  %6 = load i16, ptr %n.addr, align 2, !dbg !355
  %conv5 = zext i16 %6 to i32, !dbg !355
  %cmp6 = icmp slt i32 %conv4, %conv5, !dbg !356
  br i1 %cmp6, label %if.then, label %if.end, !dbg !357

if.then:                                          ; preds = %land.lhs.true
  %7 = load i16, ptr %s.addr, align 2, !dbg !358
  %conv8 = zext i16 %7 to i64, !dbg !358
  %shl = shl i64 %conv8, 16, !dbg !358
  %8 = load i16, ptr %n.addr, align 2, !dbg !358
  %conv9 = zext i16 %8 to i64, !dbg !358
  %or = or i64 %shl, %conv9, !dbg !358
  %shl10 = shl i64 %or, 32, !dbg !358
  %or11 = or i64 %shl10, 80, !dbg !358
  %9 = load ptr, ptr %input, align 8, !dbg !358
  %10 = load ptr, ptr %output, align 8, !dbg !358
  %call12 = call i64 @hv_do_hypercall(i64 noundef %or11, ptr noundef %9, ptr noundef %10) #6, !dbg !358
  store i64 %call12, ptr %status, align 8, !dbg !358
  br label %if.end, !dbg !358

if.end:                                           ; preds = %if.then, %land.lhs.true, %entry
  %11 = load i64, ptr %flags, align 8, !dbg !359
  call void @irq_restore(i64 noundef %11) #6, !dbg !359
  %12 = load i64, ptr %status, align 8, !dbg !359
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !360
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !360
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !360
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !360
  ret i64 %12, !dbg !359
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @low_byte(i32 noundef %n) #0 !dbg !361 {
entry:
  %n.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %n, ptr %n.addr, align 4
    #dbg_declare(ptr %n.addr, !363, !DIExpression(), !368)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !369
    #dbg_declare(ptr %flags, !364, !DIExpression(), !369)
  %call = call i64 @irq_save() #6, !dbg !369
  store i64 %call, ptr %flags, align 8, !dbg !369
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !369
    #dbg_declare(ptr %status, !365, !DIExpression(), !369)
  store i64 1, ptr %status, align 8, !dbg !369
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !369
    #dbg_declare(ptr %input, !366, !DIExpression(), !369)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !369
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !369
  store ptr %call1, ptr %input, align 8, !dbg !369
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !369
    #dbg_declare(ptr %output, !367, !DIExpression(), !369)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !369
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !369
  store ptr %call2, ptr %output, align 8, !dbg !369
  %2 = load ptr, ptr %input, align 8, !dbg !369
  call void @fill_header(ptr noundef %2) #6, !dbg !369
  %3 = load ptr, ptr %input, align 8, !dbg !369
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !369
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !369
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !369
  %4 = load i32, ptr %n.addr, align 4, !dbg !370
  %and = and i32 %4, 255, !dbg !372
  %tobool = icmp ne i32 %and, 0, !dbg !372
  br i1 %tobool, label %if.then, label %if.end, !dbg !373

if.then:                                          ; preds = %entry
  %5 = load i32, ptr %n.addr, align 4, !dbg !374
  %and3 = and i32 %5, 255, !dbg !374
  %conv = zext i32 %and3 to i64, !dbg !374
  %shl = shl i64 %conv, 32, !dbg !374
  %or = or i64 %shl, 80, !dbg !374
  %6 = load ptr, ptr %input, align 8, !dbg !374
  %7 = load ptr, ptr %output, align 8, !dbg !374
  %call4 = call i64 @hv_do_hypercall(i64 noundef %or, ptr noundef %6, ptr noundef %7) #6, !dbg !374
  store i64 %call4, ptr %status, align 8, !dbg !374
  br label %if.end, !dbg !374

if.end:                                           ; preds = %if.then, %entry
  %8 = load i64, ptr %flags, align 8, !dbg !375
  call void @irq_restore(i64 noundef %8) #6, !dbg !375
  %9 = load i64, ptr %status, align 8, !dbg !375
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !376
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !376
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !376
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !376
  ret i64 %9, !dbg !375
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @nested(i32 noundef %n) #0 !dbg !377 {
entry:
  %n.addr = alloca i32, align 4
  %w = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %n, ptr %n.addr, align 4
    #dbg_declare(ptr %n.addr, !379, !DIExpression(), !385)
  call void @llvm.lifetime.start.p0(i64 8, ptr %w) #5, !dbg !386
    #dbg_declare(ptr %w, !380, !DIExpression(), !387)
  store i64 8589934672, ptr %w, align 8, !dbg !387
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !388
    #dbg_declare(ptr %flags, !381, !DIExpression(), !388)
  %call = call i64 @irq_save() #6, !dbg !388
  store i64 %call, ptr %flags, align 8, !dbg !388
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !388
    #dbg_declare(ptr %status, !382, !DIExpression(), !388)
  store i64 1, ptr %status, align 8, !dbg !388
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !388
    #dbg_declare(ptr %input, !383, !DIExpression(), !388)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !388
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !388
  store ptr %call1, ptr %input, align 8, !dbg !388
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !388
    #dbg_declare(ptr %output, !384, !DIExpression(), !388)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !388
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !388
  store ptr %call2, ptr %output, align 8, !dbg !388
  %2 = load ptr, ptr %input, align 8, !dbg !388
  call void @fill_header(ptr noundef %2) #6, !dbg !388
  %3 = load ptr, ptr %input, align 8, !dbg !388
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !388
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !388
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 4080, i1 false), !dbg !388
  %4 = load i32, ptr %n.addr, align 4, !dbg !389
  %tobool = icmp ne i32 %4, 0, !dbg !389
  br i1 %tobool, label %if.then, label %if.end, !dbg !391

if.then:                                          ; preds = %entry
  %5 = load i64, ptr %w, align 8, !dbg !392
  %or = or i64 %5, 2147483648, !dbg !392
  store i64 %or, ptr %w, align 8, !dbg !392
  br label %if.end, !dbg !393

if.end:                                           ; preds = %if.then, %entry
  %6 = load i64, ptr %w, align 8, !dbg !394
  %7 = load ptr, ptr %input, align 8, !dbg !394
  %8 = load ptr, ptr %output, align 8, !dbg !394
  %call3 = call i64 @hv_do_hypercall(i64 noundef %6, ptr noundef %7, ptr noundef %8) #6, !dbg !394
  store i64 %call3, ptr %status, align 8, !dbg !394
  %9 = load i64, ptr %flags, align 8, !dbg !395
  call void @irq_restore(i64 noundef %9) #6, !dbg !395
  %10 = load i64, ptr %status, align 8, !dbg !395
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !396
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !396
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !396
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !396
  call void @llvm.lifetime.end.p0(i64 8, ptr %w) #5, !dbg !396
  ret i64 %10, !dbg !395
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @fast_number(i64 noundef %event) #0 !dbg !397 {
entry:
  %event.addr = alloca i64, align 8
  store i64 %event, ptr %event.addr, align 8
    #dbg_declare(ptr %event.addr, !401, !DIExpression(), !402)
  %0 = load i64, ptr %event.addr, align 8, !dbg !403
  %call = call i64 @hv_tdx_hypercall(i64 noundef 65629, i64 noundef %0, i64 noundef 0) #6, !dbg !404
  ret i64 %call, !dbg !405
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !406 dso_local i64 @hv_tdx_hypercall(i64 noundef, i64 noundef, i64 noundef) #4

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @fast_list(i64 noundef %one, i64 noundef %two) #0 !dbg !409 {
entry:
  %one.addr = alloca i64, align 8
  %two.addr = alloca i64, align 8
  store i64 %one, ptr %one.addr, align 8
    #dbg_declare(ptr %one.addr, !413, !DIExpression(), !415)
  store i64 %two, ptr %two.addr, align 8
    #dbg_declare(ptr %two.addr, !414, !DIExpression(), !416)
  %0 = load i64, ptr %one.addr, align 8, !dbg !417
  %1 = load i64, ptr %two.addr, align 8, !dbg !418
  %call = call i64 @hv_tdx_hypercall(i64 noundef 4295032912, i64 noundef %0, i64 noundef %1) #6, !dbg !419
  ret i64 %call, !dbg !420
}

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!14, !15, !16}
!llvm.ident = !{!17}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !13, line: 8, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "words.c", directory: ".", checksumkind: CSK_MD5, checksum: "7767b32d7aa951ea1a8d93fe2fecf14b")
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
!18 = distinct !DISubprogram(name: "reserved_low", scope: !3, file: !3, line: 6, type: !19, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !21)
!19 = !DISubroutineType(types: !20)
!20 = !{!5}
!21 = !{!22, !23, !24, !43}
!22 = !DILocalVariable(name: "flags", scope: !18, file: !3, line: 6, type: !5)
!23 = !DILocalVariable(name: "status", scope: !18, file: !3, line: 6, type: !5)
!24 = !DILocalVariable(name: "input", scope: !18, file: !3, line: 6, type: !25)
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
!43 = !DILocalVariable(name: "output", scope: !18, file: !3, line: 6, type: !8)
!44 = !DILocation(line: 6, column: 26, scope: !18)
!45 = !DILocation(line: 6, column: 33, scope: !18)
!46 = !DILocation(line: 6, column: 64, scope: !18)
!47 = !DILocation(line: 6, column: 69, scope: !18)
!48 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !19, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !49)
!49 = !{!50}
!50 = !DILocalVariable(name: "flags", scope: !48, file: !6, line: 42, type: !5)
!51 = !DILocation(line: 42, column: 2, scope: !48)
!52 = !DILocation(line: 42, column: 6, scope: !48)
!53 = !DILocation(line: 44, column: 2, scope: !48)
!54 = !{i64 24389, i64 24398}
!55 = !DILocation(line: 45, column: 2, scope: !48)
!56 = !{i64 24460}
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
!70 = !{i64 24761}
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
!113 = !{i64 24580}
!114 = !DILocation(line: 53, column: 1, scope: !102)
!115 = distinct !DISubprogram(name: "reserved_high", scope: !3, file: !3, line: 8, type: !19, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !116)
!116 = !{!117, !118, !119, !120}
!117 = !DILocalVariable(name: "flags", scope: !115, file: !3, line: 8, type: !5)
!118 = !DILocalVariable(name: "status", scope: !115, file: !3, line: 8, type: !5)
!119 = !DILocalVariable(name: "input", scope: !115, file: !3, line: 8, type: !25)
!120 = !DILocalVariable(name: "output", scope: !115, file: !3, line: 8, type: !8)
!121 = !DILocation(line: 8, column: 27, scope: !115)
!122 = !DILocation(line: 8, column: 34, scope: !115)
!123 = !DILocation(line: 8, column: 65, scope: !115)
!124 = !DILocation(line: 8, column: 70, scope: !115)
!125 = distinct !DISubprogram(name: "one_bit_too_many", scope: !3, file: !3, line: 10, type: !19, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !126)
!126 = !{!127, !128, !129, !130}
!127 = !DILocalVariable(name: "flags", scope: !125, file: !3, line: 10, type: !5)
!128 = !DILocalVariable(name: "status", scope: !125, file: !3, line: 10, type: !5)
!129 = !DILocalVariable(name: "input", scope: !125, file: !3, line: 10, type: !25)
!130 = !DILocalVariable(name: "output", scope: !125, file: !3, line: 10, type: !8)
!131 = !DILocation(line: 10, column: 30, scope: !125)
!132 = !DILocation(line: 10, column: 37, scope: !125)
!133 = !DILocation(line: 10, column: 65, scope: !125)
!134 = !DILocation(line: 10, column: 70, scope: !125)
!135 = distinct !DISubprogram(name: "spills", scope: !3, file: !3, line: 12, type: !19, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !136)
!136 = !{!137, !138, !139, !140}
!137 = !DILocalVariable(name: "flags", scope: !135, file: !3, line: 12, type: !5)
!138 = !DILocalVariable(name: "status", scope: !135, file: !3, line: 12, type: !5)
!139 = !DILocalVariable(name: "input", scope: !135, file: !3, line: 12, type: !25)
!140 = !DILocalVariable(name: "output", scope: !135, file: !3, line: 12, type: !8)
!141 = !DILocation(line: 12, column: 20, scope: !135)
!142 = !DILocation(line: 12, column: 27, scope: !135)
!143 = !DILocation(line: 12, column: 55, scope: !135)
!144 = !DILocation(line: 12, column: 60, scope: !135)
!145 = distinct !DISubprogram(name: "bound_too_high", scope: !3, file: !3, line: 14, type: !146, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !148)
!146 = !DISubroutineType(types: !147)
!147 = !{!5, !30}
!148 = !{!149, !150, !151, !152, !153}
!149 = !DILocalVariable(name: "n", arg: 1, scope: !145, file: !3, line: 14, type: !30)
!150 = !DILocalVariable(name: "flags", scope: !145, file: !3, line: 14, type: !5)
!151 = !DILocalVariable(name: "status", scope: !145, file: !3, line: 14, type: !5)
!152 = !DILocalVariable(name: "input", scope: !145, file: !3, line: 14, type: !25)
!153 = !DILocalVariable(name: "output", scope: !145, file: !3, line: 14, type: !8)
!154 = !DILocation(line: 14, column: 24, scope: !145)
!155 = !DILocation(line: 14, column: 29, scope: !145)
!156 = !DILocation(line: 14, column: 40, scope: !157)
!157 = distinct !DILexicalBlock(scope: !145, file: !3, line: 14, column: 40)
!158 = !DILocation(line: 14, column: 42, scope: !157)
!159 = !DILocation(line: 14, column: 45, scope: !157)
!160 = !DILocation(line: 14, column: 47, scope: !157)
!161 = !DILocation(line: 14, column: 40, scope: !145)
!162 = !DILocation(line: 14, column: 56, scope: !157)
!163 = !DILocation(line: 14, column: 83, scope: !145)
!164 = !DILocation(line: 14, column: 88, scope: !145)
!165 = distinct !DISubprogram(name: "header_spills", scope: !3, file: !3, line: 16, type: !19, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !166)
!166 = !{!167, !168, !169, !170}
!167 = !DILocalVariable(name: "flags", scope: !165, file: !3, line: 16, type: !5)
!168 = !DILocalVariable(name: "status", scope: !165, file: !3, line: 16, type: !5)
!169 = !DILocalVariable(name: "input", scope: !165, file: !3, line: 16, type: !25)
!170 = !DILocalVariable(name: "output", scope: !165, file: !3, line: 16, type: !8)
!171 = !DILocation(line: 16, column: 27, scope: !165)
!172 = !DILocation(line: 16, column: 34, scope: !165)
!173 = !DILocation(line: 16, column: 68, scope: !165)
!174 = !DILocation(line: 16, column: 73, scope: !165)
!175 = distinct !DISubprogram(name: "starts_at_end", scope: !3, file: !3, line: 18, type: !19, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !176)
!176 = !{!177, !178, !179, !180}
!177 = !DILocalVariable(name: "flags", scope: !175, file: !3, line: 18, type: !5)
!178 = !DILocalVariable(name: "status", scope: !175, file: !3, line: 18, type: !5)
!179 = !DILocalVariable(name: "input", scope: !175, file: !3, line: 18, type: !25)
!180 = !DILocalVariable(name: "output", scope: !175, file: !3, line: 18, type: !8)
!181 = !DILocation(line: 18, column: 27, scope: !175)
!182 = !DILocation(line: 18, column: 34, scope: !175)
!183 = !DILocation(line: 18, column: 72, scope: !175)
!184 = !DILocation(line: 18, column: 77, scope: !175)
!185 = distinct !DISubprogram(name: "starts_behind", scope: !3, file: !3, line: 20, type: !186, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !190)
!186 = !DISubroutineType(types: !187)
!187 = !{!5, !188}
!188 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 7, baseType: !189)
!189 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!190 = !{!191, !192, !193, !194, !195}
!191 = !DILocalVariable(name: "s", arg: 1, scope: !185, file: !3, line: 20, type: !188)
!192 = !DILocalVariable(name: "flags", scope: !185, file: !3, line: 22, type: !5)
!193 = !DILocalVariable(name: "status", scope: !185, file: !3, line: 22, type: !5)
!194 = !DILocalVariable(name: "input", scope: !185, file: !3, line: 22, type: !25)
!195 = !DILocalVariable(name: "output", scope: !185, file: !3, line: 22, type: !8)
!196 = !DILocation(line: 20, column: 23, scope: !185)
!197 = !DILocation(line: 22, column: 2, scope: !185)
!198 = !DILocation(line: 22, column: 13, scope: !199)
!199 = distinct !DILexicalBlock(scope: !185, file: !3, line: 22, column: 13)
!200 = !DILocation(line: 22, column: 15, scope: !199)
!201 = !DILocation(line: 22, column: 13, scope: !185)
!202 = !DILocation(line: 22, column: 67, scope: !199)
!203 = !DILocation(line: 22, column: 70, scope: !199)
!204 = !DILocation(line: 22, column: 77, scope: !199)
!205 = !DILocation(line: 22, column: 31, scope: !199)
!206 = !DILocation(line: 22, column: 29, scope: !199)
!207 = !DILocation(line: 22, column: 22, scope: !199)
!208 = !DILocation(line: 22, column: 86, scope: !185)
!209 = !DILocation(line: 23, column: 1, scope: !185)
!210 = !DISubprogram(name: "hv_do_rep_hypercall_ex", scope: !80, file: !80, line: 14, type: !211, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!211 = !DISubroutineType(types: !212)
!212 = !{!5, !188, !188, !188, !188, !8, !8}
!213 = distinct !DISubprogram(name: "simple_starts", scope: !3, file: !3, line: 25, type: !19, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !214)
!214 = !{!215, !216}
!215 = !DILocalVariable(name: "flags", scope: !213, file: !3, line: 27, type: !5)
!216 = !DILocalVariable(name: "status", scope: !213, file: !3, line: 27, type: !5)
!217 = !DILocation(line: 27, column: 2, scope: !213)
!218 = !DILocation(line: 27, column: 6, scope: !213)
!219 = !DILocation(line: 27, column: 14, scope: !213)
!220 = !DILocation(line: 27, column: 26, scope: !213)
!221 = !DILocation(line: 28, column: 70, scope: !213)
!222 = !DILocation(line: 28, column: 52, scope: !213)
!223 = !DILocation(line: 28, column: 11, scope: !213)
!224 = !DILocation(line: 28, column: 9, scope: !213)
!225 = !DILocation(line: 29, column: 2, scope: !213)
!226 = !DILocation(line: 30, column: 1, scope: !213)
!227 = distinct !DISubprogram(name: "simple_counts", scope: !3, file: !3, line: 32, type: !19, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !228)
!228 = !{!229, !230}
!229 = !DILocalVariable(name: "flags", scope: !227, file: !3, line: 34, type: !5)
!230 = !DILocalVariable(name: "status", scope: !227, file: !3, line: 34, type: !5)
!231 = !DILocation(line: 34, column: 2, scope: !227)
!232 = !DILocation(line: 34, column: 6, scope: !227)
!233 = !DILocation(line: 34, column: 14, scope: !227)
!234 = !DILocation(line: 34, column: 26, scope: !227)
!235 = !DILocation(line: 35, column: 63, scope: !227)
!236 = !DILocation(line: 35, column: 45, scope: !227)
!237 = !DILocation(line: 35, column: 11, scope: !227)
!238 = !DILocation(line: 35, column: 9, scope: !227)
!239 = !DILocation(line: 36, column: 2, scope: !227)
!240 = !DILocation(line: 37, column: 1, scope: !227)
!241 = distinct !DISubprogram(name: "header_of_none", scope: !3, file: !3, line: 39, type: !19, scopeLine: 39, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !242)
!242 = !{!243, !244, !245, !246}
!243 = !DILocalVariable(name: "flags", scope: !241, file: !3, line: 39, type: !5)
!244 = !DILocalVariable(name: "status", scope: !241, file: !3, line: 39, type: !5)
!245 = !DILocalVariable(name: "input", scope: !241, file: !3, line: 39, type: !25)
!246 = !DILocalVariable(name: "output", scope: !241, file: !3, line: 39, type: !8)
!247 = !DILocation(line: 39, column: 28, scope: !241)
!248 = !DILocation(line: 39, column: 35, scope: !241)
!249 = !DILocation(line: 39, column: 70, scope: !241)
!250 = !DILocation(line: 39, column: 75, scope: !241)
!251 = distinct !DISubprogram(name: "fast_with_areas", scope: !3, file: !3, line: 41, type: !19, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !252)
!252 = !{!253, !254, !255, !256}
!253 = !DILocalVariable(name: "flags", scope: !251, file: !3, line: 41, type: !5)
!254 = !DILocalVariable(name: "status", scope: !251, file: !3, line: 41, type: !5)
!255 = !DILocalVariable(name: "input", scope: !251, file: !3, line: 41, type: !25)
!256 = !DILocalVariable(name: "output", scope: !251, file: !3, line: 41, type: !8)
!257 = !DILocation(line: 41, column: 29, scope: !251)
!258 = !DILocation(line: 41, column: 36, scope: !251)
!259 = !DILocation(line: 41, column: 67, scope: !251)
!260 = !DILocation(line: 41, column: 72, scope: !251)
!261 = distinct !DISubprogram(name: "fast_one_way", scope: !3, file: !3, line: 43, type: !262, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !265)
!262 = !DISubroutineType(types: !263)
!263 = !{!5, !264}
!264 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!265 = !{!266, !267, !268, !269, !270, !271}
!266 = !DILocalVariable(name: "f", arg: 1, scope: !261, file: !3, line: 43, type: !264)
!267 = !DILocalVariable(name: "w", scope: !261, file: !3, line: 43, type: !5)
!268 = !DILocalVariable(name: "flags", scope: !261, file: !3, line: 43, type: !5)
!269 = !DILocalVariable(name: "status", scope: !261, file: !3, line: 43, type: !5)
!270 = !DILocalVariable(name: "input", scope: !261, file: !3, line: 43, type: !25)
!271 = !DILocalVariable(name: "output", scope: !261, file: !3, line: 43, type: !8)
!272 = !DILocation(line: 43, column: 22, scope: !261)
!273 = !DILocation(line: 43, column: 27, scope: !261)
!274 = !DILocation(line: 43, column: 31, scope: !261)
!275 = !DILocation(line: 43, column: 47, scope: !261)
!276 = !DILocation(line: 43, column: 58, scope: !277)
!277 = distinct !DILexicalBlock(scope: !261, file: !3, line: 43, column: 58)
!278 = !DILocation(line: 43, column: 58, scope: !261)
!279 = !DILocation(line: 43, column: 63, scope: !277)
!280 = !DILocation(line: 43, column: 61, scope: !277)
!281 = !DILocation(line: 43, column: 78, scope: !261)
!282 = !DILocation(line: 43, column: 87, scope: !261)
!283 = !DILocation(line: 43, column: 92, scope: !261)
!284 = distinct !DISubprogram(name: "start_by_caller", scope: !3, file: !3, line: 46, type: !186, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !285)
!285 = !{!286, !287, !288, !289, !290}
!286 = !DILocalVariable(name: "s", arg: 1, scope: !284, file: !3, line: 46, type: !188)
!287 = !DILocalVariable(name: "flags", scope: !284, file: !3, line: 48, type: !5)
!288 = !DILocalVariable(name: "status", scope: !284, file: !3, line: 48, type: !5)
!289 = !DILocalVariable(name: "input", scope: !284, file: !3, line: 48, type: !25)
!290 = !DILocalVariable(name: "output", scope: !284, file: !3, line: 48, type: !8)
!291 = !DILocation(line: 46, column: 25, scope: !284)
!292 = !DILocation(line: 48, column: 2, scope: !284)
!293 = !DILocation(line: 48, column: 54, scope: !284)
!294 = !DILocation(line: 48, column: 57, scope: !284)
!295 = !DILocation(line: 48, column: 64, scope: !284)
!296 = !DILocation(line: 48, column: 18, scope: !284)
!297 = !DILocation(line: 48, column: 16, scope: !284)
!298 = !DILocation(line: 48, column: 73, scope: !284)
!299 = !DILocation(line: 49, column: 1, scope: !284)
!300 = distinct !DISubprogram(name: "starts_below", scope: !3, file: !3, line: 52, type: !186, scopeLine: 53, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !301)
!301 = !{!302, !303, !304, !305, !306}
!302 = !DILocalVariable(name: "s", arg: 1, scope: !300, file: !3, line: 52, type: !188)
!303 = !DILocalVariable(name: "flags", scope: !300, file: !3, line: 54, type: !5)
!304 = !DILocalVariable(name: "status", scope: !300, file: !3, line: 54, type: !5)
!305 = !DILocalVariable(name: "input", scope: !300, file: !3, line: 54, type: !25)
!306 = !DILocalVariable(name: "output", scope: !300, file: !3, line: 54, type: !8)
!307 = !DILocation(line: 52, column: 22, scope: !300)
!308 = !DILocation(line: 54, column: 2, scope: !300)
!309 = !DILocation(line: 54, column: 13, scope: !310)
!310 = distinct !DILexicalBlock(scope: !300, file: !3, line: 54, column: 13)
!311 = !DILocation(line: 54, column: 15, scope: !310)
!312 = !DILocation(line: 54, column: 13, scope: !300)
!313 = !DILocation(line: 54, column: 66, scope: !310)
!314 = !DILocation(line: 54, column: 69, scope: !310)
!315 = !DILocation(line: 54, column: 76, scope: !310)
!316 = !DILocation(line: 54, column: 30, scope: !310)
!317 = !DILocation(line: 54, column: 28, scope: !310)
!318 = !DILocation(line: 54, column: 21, scope: !310)
!319 = !DILocation(line: 54, column: 85, scope: !300)
!320 = !DILocation(line: 55, column: 1, scope: !300)
!321 = distinct !DISubprogram(name: "starts_below_in_word", scope: !3, file: !3, line: 57, type: !146, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !322)
!322 = !{!323, !324, !325, !326, !327}
!323 = !DILocalVariable(name: "s", arg: 1, scope: !321, file: !3, line: 57, type: !30)
!324 = !DILocalVariable(name: "flags", scope: !321, file: !3, line: 57, type: !5)
!325 = !DILocalVariable(name: "status", scope: !321, file: !3, line: 57, type: !5)
!326 = !DILocalVariable(name: "input", scope: !321, file: !3, line: 57, type: !25)
!327 = !DILocalVariable(name: "output", scope: !321, file: !3, line: 57, type: !8)
!328 = !DILocation(line: 57, column: 30, scope: !321)
!329 = !DILocation(line: 57, column: 35, scope: !321)
!330 = !DILocation(line: 57, column: 46, scope: !331)
!331 = distinct !DILexicalBlock(scope: !321, file: !3, line: 57, column: 46)
!332 = !DILocation(line: 57, column: 48, scope: !331)
!333 = !DILocation(line: 57, column: 46, scope: !321)
!334 = !DILocation(line: 57, column: 54, scope: !331)
!335 = !DILocation(line: 57, column: 92, scope: !321)
!336 = !DILocation(line: 57, column: 97, scope: !321)
!337 = distinct !DISubprogram(name: "both", scope: !3, file: !3, line: 59, type: !338, scopeLine: 60, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !340)
!338 = !DISubroutineType(types: !339)
!339 = !{!5, !188, !188}
!340 = !{!341, !342, !343, !344, !345, !346}
!341 = !DILocalVariable(name: "s", arg: 1, scope: !337, file: !3, line: 59, type: !188)
!342 = !DILocalVariable(name: "n", arg: 2, scope: !337, file: !3, line: 59, type: !188)
!343 = !DILocalVariable(name: "flags", scope: !337, file: !3, line: 61, type: !5)
!344 = !DILocalVariable(name: "status", scope: !337, file: !3, line: 61, type: !5)
!345 = !DILocalVariable(name: "input", scope: !337, file: !3, line: 61, type: !25)
!346 = !DILocalVariable(name: "output", scope: !337, file: !3, line: 61, type: !8)
!347 = !DILocation(line: 59, column: 14, scope: !337)
!348 = !DILocation(line: 59, column: 21, scope: !337)
!349 = !DILocation(line: 61, column: 2, scope: !337)
!350 = !DILocation(line: 61, column: 13, scope: !351)
!351 = distinct !DILexicalBlock(scope: !337, file: !3, line: 61, column: 13)
!352 = !DILocation(line: 61, column: 15, scope: !351)
!353 = !DILocation(line: 61, column: 22, scope: !351)
!354 = !DILocation(line: 61, column: 25, scope: !351)
!355 = !DILocation(line: 61, column: 29, scope: !351)
!356 = !DILocation(line: 61, column: 27, scope: !351)
!357 = !DILocation(line: 61, column: 13, scope: !337)
!358 = !DILocation(line: 61, column: 32, scope: !351)
!359 = !DILocation(line: 61, column: 71, scope: !337)
!360 = !DILocation(line: 62, column: 1, scope: !337)
!361 = distinct !DISubprogram(name: "low_byte", scope: !3, file: !3, line: 64, type: !146, scopeLine: 64, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !362)
!362 = !{!363, !364, !365, !366, !367}
!363 = !DILocalVariable(name: "n", arg: 1, scope: !361, file: !3, line: 64, type: !30)
!364 = !DILocalVariable(name: "flags", scope: !361, file: !3, line: 64, type: !5)
!365 = !DILocalVariable(name: "status", scope: !361, file: !3, line: 64, type: !5)
!366 = !DILocalVariable(name: "input", scope: !361, file: !3, line: 64, type: !25)
!367 = !DILocalVariable(name: "output", scope: !361, file: !3, line: 64, type: !8)
!368 = !DILocation(line: 64, column: 18, scope: !361)
!369 = !DILocation(line: 64, column: 23, scope: !361)
!370 = !DILocation(line: 64, column: 34, scope: !371)
!371 = distinct !DILexicalBlock(scope: !361, file: !3, line: 64, column: 34)
!372 = !DILocation(line: 64, column: 36, scope: !371)
!373 = !DILocation(line: 64, column: 34, scope: !361)
!374 = !DILocation(line: 64, column: 44, scope: !371)
!375 = !DILocation(line: 64, column: 80, scope: !361)
!376 = !DILocation(line: 64, column: 85, scope: !361)
!377 = distinct !DISubprogram(name: "nested", scope: !3, file: !3, line: 66, type: !262, scopeLine: 66, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !378)
!378 = !{!379, !380, !381, !382, !383, !384}
!379 = !DILocalVariable(name: "n", arg: 1, scope: !377, file: !3, line: 66, type: !264)
!380 = !DILocalVariable(name: "w", scope: !377, file: !3, line: 66, type: !5)
!381 = !DILocalVariable(name: "flags", scope: !377, file: !3, line: 66, type: !5)
!382 = !DILocalVariable(name: "status", scope: !377, file: !3, line: 66, type: !5)
!383 = !DILocalVariable(name: "input", scope: !377, file: !3, line: 66, type: !25)
!384 = !DILocalVariable(name: "output", scope: !377, file: !3, line: 66, type: !8)
!385 = !DILocation(line: 66, column: 16, scope: !377)
!386 = !DILocation(line: 66, column: 21, scope: !377)
!387 = !DILocation(line: 66, column: 25, scope: !377)
!388 = !DILocation(line: 66, column: 45, scope: !377)
!389 = !DILocation(line: 66, column: 56, scope: !390)
!390 = distinct !DILexicalBlock(scope: !377, file: !3, line: 66, column: 56)
!391 = !DILocation(line: 66, column: 56, scope: !377)
!392 = !DILocation(line: 66, column: 61, scope: !390)
!393 = !DILocation(line: 66, column: 59, scope: !390)
!394 = !DILocation(line: 66, column: 76, scope: !377)
!395 = !DILocation(line: 66, column: 85, scope: !377)
!396 = !DILocation(line: 66, column: 90, scope: !377)
!397 = distinct !DISubprogram(name: "fast_number", scope: !3, file: !3, line: 71, type: !398, scopeLine: 71, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !400)
!398 = !DISubroutineType(types: !399)
!399 = !{!5, !5}
!400 = !{!401}
!401 = !DILocalVariable(name: "event", arg: 1, scope: !397, file: !3, line: 71, type: !5)
!402 = !DILocation(line: 71, column: 21, scope: !397)
!403 = !DILocation(line: 71, column: 73, scope: !397)
!404 = !DILocation(line: 71, column: 37, scope: !397)
!405 = !DILocation(line: 71, column: 30, scope: !397)
!406 = !DISubprogram(name: "hv_tdx_hypercall", scope: !3, file: !3, line: 68, type: !407, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!407 = !DISubroutineType(types: !408)
!408 = !{!5, !5, !5, !5}
!409 = distinct !DISubprogram(name: "fast_list", scope: !3, file: !3, line: 73, type: !410, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !412)
!410 = !DISubroutineType(types: !411)
!411 = !{!5, !5, !5}
!412 = !{!413, !414}
!413 = !DILocalVariable(name: "one", arg: 1, scope: !409, file: !3, line: 73, type: !5)
!414 = !DILocalVariable(name: "two", arg: 2, scope: !409, file: !3, line: 73, type: !5)
!415 = !DILocation(line: 73, column: 19, scope: !409)
!416 = !DILocation(line: 73, column: 28, scope: !409)
!417 = !DILocation(line: 73, column: 84, scope: !409)
!418 = !DILocation(line: 73, column: 89, scope: !409)
!419 = !DILocation(line: 73, column: 42, scope: !409)
!420 = !DILocation(line: 73, column: 35, scope: !409)
