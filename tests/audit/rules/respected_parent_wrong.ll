; ModuleID = 'respected_parent_wrong.c'
source_filename = "respected_parent_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @respected_parent_wrong(i64 noundef %partition, ptr noundef %pages, i32 noundef %count) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %i = alloca i32, align 4
  %done = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !23, !DIExpression(), !32)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !24, !DIExpression(), !33)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !25, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !35
    #dbg_declare(ptr %flags, !26, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !35
    #dbg_declare(ptr %status, !27, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !35
    #dbg_declare(ptr %input, !28, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !39
    #dbg_declare(ptr %i, !30, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 4, ptr %done) #5, !dbg !39
    #dbg_declare(ptr %done, !31, !DIExpression(), !41)
  %0 = load i32, ptr %count.addr, align 4, !dbg !42
  %tobool = icmp ne i32 %0, 0, !dbg !42
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !44

lor.lhs.false:                                    ; preds = %entry
  %1 = load i32, ptr %count.addr, align 4, !dbg !45
  %cmp = icmp ugt i32 %1, 511, !dbg !46
  br i1 %cmp, label %if.then, label %if.end, !dbg !47

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 -1, ptr %retval, align 8, !dbg !48
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !48

if.end:                                           ; preds = %lor.lhs.false
  %call = call i64 @irq_save() #6, !dbg !49
  store i64 %call, ptr %flags, align 8, !dbg !50
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !51
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %2) #6, !dbg !52
  store ptr %call1, ptr %input, align 8, !dbg !53
  %3 = load i64, ptr %partition.addr, align 8, !dbg !54
  %4 = load ptr, ptr %input, align 8, !dbg !55
  %arrayidx = getelementptr i64, ptr %4, i64 0, !dbg !55
  store i64 %3, ptr %arrayidx, align 8, !dbg !56
  store i32 0, ptr %i, align 4, !dbg !57
  br label %for.cond, !dbg !59

for.cond:                                         ; preds = %for.inc, %if.end
  %5 = load i32, ptr %i, align 4, !dbg !60
  %6 = load i32, ptr %count.addr, align 4, !dbg !62
  %cmp2 = icmp ult i32 %5, %6, !dbg !63
  br i1 %cmp2, label %for.body, label %for.end, !dbg !64

for.body:                                         ; preds = %for.cond
  %7 = load ptr, ptr %pages.addr, align 8, !dbg !65
  %8 = load i32, ptr %i, align 4, !dbg !66
  %idxprom = zext i32 %8 to i64, !dbg !65
  %arrayidx3 = getelementptr i64, ptr %7, i64 %idxprom, !dbg !65
  %9 = load i64, ptr %arrayidx3, align 8, !dbg !65
  %10 = load ptr, ptr %input, align 8, !dbg !67
  %11 = load i32, ptr %i, align 4, !dbg !68
  %add = add i32 1, %11, !dbg !69
  %idxprom4 = zext i32 %add to i64, !dbg !67
  %arrayidx5 = getelementptr i64, ptr %10, i64 %idxprom4, !dbg !67
  store i64 %9, ptr %arrayidx5, align 8, !dbg !70
  br label %for.inc, !dbg !67

for.inc:                                          ; preds = %for.body
  %12 = load i32, ptr %i, align 4, !dbg !71
  %inc = add i32 %12, 1, !dbg !71
  store i32 %inc, ptr %i, align 4, !dbg !71
  br label %for.cond, !dbg !72, !llvm.loop !73

for.end:                                          ; preds = %for.cond
  %13 = load i32, ptr %count.addr, align 4, !dbg !76
  %conv = trunc i32 %13 to i16, !dbg !76
  %14 = load ptr, ptr %input, align 8, !dbg !77
  %call6 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %14, ptr noundef null) #6, !dbg !78
  store i64 %call6, ptr %status, align 8, !dbg !79
  store i32 0, ptr %done, align 4, !dbg !80
  %15 = load i64, ptr %status, align 8, !dbg !81
  %call7 = call i32 @succeeded(i64 noundef %15) #6, !dbg !83
  %tobool8 = icmp ne i32 %call7, 0, !dbg !83
  br i1 %tobool8, label %if.end13, label %land.lhs.true, !dbg !84

land.lhs.true:                                    ; preds = %for.end
  %16 = load i32, ptr %done, align 4, !dbg !85
  %17 = load i32, ptr %count.addr, align 4, !dbg !86
  %cmp9 = icmp ult i32 %16, %17, !dbg !87
  br i1 %cmp9, label %if.then11, label %if.end13, !dbg !88

if.then11:                                        ; preds = %land.lhs.true
  %18 = load ptr, ptr %input, align 8, !dbg !89
  %19 = load ptr, ptr %pages.addr, align 8, !dbg !90
  %20 = load i32, ptr %done, align 4, !dbg !91
  %idx.ext = zext i32 %20 to i64, !dbg !92
  %add.ptr = getelementptr i64, ptr %19, i64 %idx.ext, !dbg !92
  %21 = load i32, ptr %count.addr, align 4, !dbg !93
  %22 = load i32, ptr %done, align 4, !dbg !94
  %sub = sub i32 %21, %22, !dbg !95
  %call12 = call i64 @for_parent(ptr noundef %18, ptr noundef %add.ptr, i32 noundef %sub) #6, !dbg !96
  store i64 %call12, ptr %status, align 8, !dbg !97
  br label %if.end13, !dbg !98

if.end13:                                         ; preds = %if.then11, %land.lhs.true, %for.end
  %23 = load i64, ptr %flags, align 8, !dbg !99
  call void @irq_restore(i64 noundef %23) #6, !dbg !100
  %24 = load i64, ptr %status, align 8, !dbg !101
  store i64 %24, ptr %retval, align 8, !dbg !102
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !102

cleanup:                                          ; preds = %if.end13, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %done) #5, !dbg !103
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !103
  %25 = load i64, ptr %retval, align 8, !dbg !103
  ret i64 %25, !dbg !103
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !104 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !109
    #dbg_declare(ptr %flags, !108, !DIExpression(), !110)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !111, !srcloc !112
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !113, !srcloc !114
  %0 = load i64, ptr %flags, align 8, !dbg !115
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !116
  ret i64 %0, !dbg !117
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !118 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !122, !DIExpression(), !124)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !125
    #dbg_declare(ptr %offset, !123, !DIExpression(), !126)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !127, !srcloc !128
  store i64 %0, ptr %offset, align 8, !dbg !127
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !129
  %2 = ptrtoint ptr %1 to i64, !dbg !130
  %3 = load i64, ptr %offset, align 8, !dbg !131
  %add = add i64 %2, %3, !dbg !132
  %4 = inttoptr i64 %add to ptr, !dbg !133
  %5 = load ptr, ptr %4, align 8, !dbg !134
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !135
  ret ptr %5, !dbg !136
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !137 {
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
    #dbg_declare(ptr %code.addr, !143, !DIExpression(), !151)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !144, !DIExpression(), !152)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !145, !DIExpression(), !153)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !146, !DIExpression(), !154)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !147, !DIExpression(), !155)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !156
    #dbg_declare(ptr %control, !148, !DIExpression(), !157)
  %0 = load i16, ptr %code.addr, align 2, !dbg !158
  %conv = zext i16 %0 to i64, !dbg !158
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !159
  %conv1 = zext i16 %1 to i64, !dbg !160
  %shl = shl i64 %conv1, 17, !dbg !161
  %or = or i64 %conv, %shl, !dbg !162
  %2 = load i16, ptr %count.addr, align 2, !dbg !163
  %conv2 = zext i16 %2 to i64, !dbg !164
  %shl3 = shl i64 %conv2, 32, !dbg !165
  %or4 = or i64 %or, %shl3, !dbg !166
  store i64 %or4, ptr %control, align 8, !dbg !157
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !167
    #dbg_declare(ptr %status, !149, !DIExpression(), !168)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !169
    #dbg_declare(ptr %done, !150, !DIExpression(), !170)
  br label %do.body, !dbg !171

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !172
  %4 = load ptr, ptr %input.addr, align 8, !dbg !174
  %5 = load ptr, ptr %output.addr, align 8, !dbg !175
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !176
  store i64 %call, ptr %status, align 8, !dbg !177
  %6 = load i64, ptr %status, align 8, !dbg !178
  %and = and i64 %6, 65535, !dbg !180
  %cmp = icmp ne i64 %and, 0, !dbg !181
  br i1 %cmp, label %if.then, label %if.end, !dbg !182

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !183
  store i64 %7, ptr %retval, align 8, !dbg !184
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !184

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !185
  %shr = lshr i64 %8, 32, !dbg !186
  %and6 = and i64 %shr, 4095, !dbg !187
  %conv7 = trunc i64 %and6 to i16, !dbg !188
  store i16 %conv7, ptr %done, align 2, !dbg !189
  %9 = load i64, ptr %control, align 8, !dbg !190
  %and8 = and i64 %9, -1152640029630136321, !dbg !190
  store i64 %and8, ptr %control, align 8, !dbg !190
  %10 = load i16, ptr %done, align 2, !dbg !191
  %conv9 = zext i16 %10 to i64, !dbg !192
  %shl10 = shl i64 %conv9, 48, !dbg !193
  %11 = load i64, ptr %control, align 8, !dbg !194
  %or11 = or i64 %11, %shl10, !dbg !194
  store i64 %or11, ptr %control, align 8, !dbg !194
  br label %do.cond, !dbg !195

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !196
  %conv12 = zext i16 %12 to i32, !dbg !196
  %13 = load i16, ptr %count.addr, align 2, !dbg !197
  %conv13 = zext i16 %13 to i32, !dbg !197
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !198
  br i1 %cmp14, label %do.body, label %do.end, !dbg !195, !llvm.loop !199

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !201
  store i64 %14, ptr %retval, align 8, !dbg !202
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !202

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !203
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !203
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !203
  %15 = load i64, ptr %retval, align 8, !dbg !203
  ret i64 %15, !dbg !203
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !204 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !209, !DIExpression(), !210)
  %0 = load i64, ptr %status.addr, align 8, !dbg !211
  %and = and i64 %0, 65535, !dbg !212
  %cmp = icmp eq i64 %and, 0, !dbg !213
  %conv = zext i1 %cmp to i32, !dbg !213
  ret i32 %conv, !dbg !214
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal i64 @for_parent(ptr noundef %input, ptr noundef %pages, i32 noundef %count) #0 !dbg !215 {
entry:
  %input.addr = alloca ptr, align 8
  %pages.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %i = alloca i32, align 4
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !219, !DIExpression(), !223)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !220, !DIExpression(), !224)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !221, !DIExpression(), !225)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !226
    #dbg_declare(ptr %i, !222, !DIExpression(), !227)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !228
  %arrayidx = getelementptr i64, ptr %0, i64 0, !dbg !228
  store i64 1, ptr %arrayidx, align 8, !dbg !229
  store i32 0, ptr %i, align 4, !dbg !230
  br label %for.cond, !dbg !232

for.cond:                                         ; preds = %for.inc, %entry
  %1 = load i32, ptr %i, align 4, !dbg !233
  %2 = load i32, ptr %count.addr, align 4, !dbg !235
  %cmp = icmp ult i32 %1, %2, !dbg !236
  br i1 %cmp, label %for.body, label %for.end, !dbg !237

for.body:                                         ; preds = %for.cond
  %3 = load ptr, ptr %pages.addr, align 8, !dbg !238
  %4 = load i32, ptr %i, align 4, !dbg !239
  %idxprom = zext i32 %4 to i64, !dbg !238
  %arrayidx1 = getelementptr i64, ptr %3, i64 %idxprom, !dbg !238
  %5 = load i64, ptr %arrayidx1, align 8, !dbg !238
  %6 = load ptr, ptr %input.addr, align 8, !dbg !240
  %7 = load i32, ptr %i, align 4, !dbg !241
  %add = add i32 1, %7, !dbg !242
  %idxprom2 = zext i32 %add to i64, !dbg !240
  %arrayidx3 = getelementptr i64, ptr %6, i64 %idxprom2, !dbg !240
  store i64 %5, ptr %arrayidx3, align 8, !dbg !243
  br label %for.inc, !dbg !240

for.inc:                                          ; preds = %for.body
  %8 = load i32, ptr %i, align 4, !dbg !244
  %inc = add i32 %8, 1, !dbg !244
  store i32 %inc, ptr %i, align 4, !dbg !244
  br label %for.cond, !dbg !245, !llvm.loop !246

for.end:                                          ; preds = %for.cond
  %9 = load i32, ptr %count.addr, align 4, !dbg !248
  %conv = trunc i32 %9 to i16, !dbg !248
  %10 = load ptr, ptr %input.addr, align 8, !dbg !249
  %call = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %10, ptr noundef null) #6, !dbg !250
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !251
  ret i64 %call, !dbg !252
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !253 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !257, !DIExpression(), !258)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !259
  %and = and i64 %0, 512, !dbg !261
  %tobool = icmp ne i64 %and, 0, !dbg !261
  br i1 %tobool, label %if.then, label %if.end, !dbg !262

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !263, !srcloc !264
  br label %if.end, !dbg !263

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !265
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !266 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "respected_parent_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "ee082f8992cf322815dd8e3f4aa18410")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0}
!11 = !{i32 7, !"Dwarf Version", i32 5}
!12 = !{i32 2, !"Debug Info Version", i32 3}
!13 = !{i32 1, !"wchar_size", i32 4}
!14 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!15 = distinct !DISubprogram(name: "respected_parent_wrong", scope: !3, file: !3, line: 18, type: !16, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7, !18, !20}
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !27, !28, !30, !31}
!23 = !DILocalVariable(name: "partition", arg: 1, scope: !15, file: !3, line: 18, type: !7)
!24 = !DILocalVariable(name: "pages", arg: 2, scope: !15, file: !3, line: 18, type: !18)
!25 = !DILocalVariable(name: "count", arg: 3, scope: !15, file: !3, line: 18, type: !20)
!26 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 20, type: !7)
!27 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 20, type: !7)
!28 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 20, type: !29)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!30 = !DILocalVariable(name: "i", scope: !15, file: !3, line: 21, type: !20)
!31 = !DILocalVariable(name: "done", scope: !15, file: !3, line: 21, type: !20)
!32 = !DILocation(line: 18, column: 32, scope: !15)
!33 = !DILocation(line: 18, column: 54, scope: !15)
!34 = !DILocation(line: 18, column: 65, scope: !15)
!35 = !DILocation(line: 20, column: 2, scope: !15)
!36 = !DILocation(line: 20, column: 6, scope: !15)
!37 = !DILocation(line: 20, column: 13, scope: !15)
!38 = !DILocation(line: 20, column: 22, scope: !15)
!39 = !DILocation(line: 21, column: 2, scope: !15)
!40 = !DILocation(line: 21, column: 6, scope: !15)
!41 = !DILocation(line: 21, column: 9, scope: !15)
!42 = !DILocation(line: 23, column: 7, scope: !43)
!43 = distinct !DILexicalBlock(scope: !15, file: !3, line: 23, column: 6)
!44 = !DILocation(line: 23, column: 13, scope: !43)
!45 = !DILocation(line: 23, column: 16, scope: !43)
!46 = !DILocation(line: 23, column: 22, scope: !43)
!47 = !DILocation(line: 23, column: 6, scope: !15)
!48 = !DILocation(line: 24, column: 3, scope: !43)
!49 = !DILocation(line: 25, column: 10, scope: !15)
!50 = !DILocation(line: 25, column: 8, scope: !15)
!51 = !DILocation(line: 26, column: 28, scope: !15)
!52 = !DILocation(line: 26, column: 10, scope: !15)
!53 = !DILocation(line: 26, column: 8, scope: !15)
!54 = !DILocation(line: 27, column: 13, scope: !15)
!55 = !DILocation(line: 27, column: 2, scope: !15)
!56 = !DILocation(line: 27, column: 11, scope: !15)
!57 = !DILocation(line: 28, column: 9, scope: !58)
!58 = distinct !DILexicalBlock(scope: !15, file: !3, line: 28, column: 2)
!59 = !DILocation(line: 28, column: 7, scope: !58)
!60 = !DILocation(line: 28, column: 14, scope: !61)
!61 = distinct !DILexicalBlock(scope: !58, file: !3, line: 28, column: 2)
!62 = !DILocation(line: 28, column: 18, scope: !61)
!63 = !DILocation(line: 28, column: 16, scope: !61)
!64 = !DILocation(line: 28, column: 2, scope: !58)
!65 = !DILocation(line: 29, column: 18, scope: !61)
!66 = !DILocation(line: 29, column: 24, scope: !61)
!67 = !DILocation(line: 29, column: 3, scope: !61)
!68 = !DILocation(line: 29, column: 13, scope: !61)
!69 = !DILocation(line: 29, column: 11, scope: !61)
!70 = !DILocation(line: 29, column: 16, scope: !61)
!71 = !DILocation(line: 28, column: 26, scope: !61)
!72 = !DILocation(line: 28, column: 2, scope: !61)
!73 = distinct !{!73, !64, !74, !75}
!74 = !DILocation(line: 29, column: 25, scope: !58)
!75 = !{!"llvm.loop.mustprogress"}
!76 = !DILocation(line: 30, column: 37, scope: !15)
!77 = !DILocation(line: 30, column: 47, scope: !15)
!78 = !DILocation(line: 30, column: 11, scope: !15)
!79 = !DILocation(line: 30, column: 9, scope: !15)
!80 = !DILocation(line: 31, column: 7, scope: !15)
!81 = !DILocation(line: 32, column: 17, scope: !82)
!82 = distinct !DILexicalBlock(scope: !15, file: !3, line: 32, column: 6)
!83 = !DILocation(line: 32, column: 7, scope: !82)
!84 = !DILocation(line: 32, column: 25, scope: !82)
!85 = !DILocation(line: 32, column: 28, scope: !82)
!86 = !DILocation(line: 32, column: 35, scope: !82)
!87 = !DILocation(line: 32, column: 33, scope: !82)
!88 = !DILocation(line: 32, column: 6, scope: !15)
!89 = !DILocation(line: 33, column: 23, scope: !82)
!90 = !DILocation(line: 33, column: 30, scope: !82)
!91 = !DILocation(line: 33, column: 38, scope: !82)
!92 = !DILocation(line: 33, column: 36, scope: !82)
!93 = !DILocation(line: 33, column: 44, scope: !82)
!94 = !DILocation(line: 33, column: 52, scope: !82)
!95 = !DILocation(line: 33, column: 50, scope: !82)
!96 = !DILocation(line: 33, column: 12, scope: !82)
!97 = !DILocation(line: 33, column: 10, scope: !82)
!98 = !DILocation(line: 33, column: 3, scope: !82)
!99 = !DILocation(line: 34, column: 14, scope: !15)
!100 = !DILocation(line: 34, column: 2, scope: !15)
!101 = !DILocation(line: 35, column: 9, scope: !15)
!102 = !DILocation(line: 35, column: 2, scope: !15)
!103 = !DILocation(line: 36, column: 1, scope: !15)
!104 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !105, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !107)
!105 = !DISubroutineType(types: !106)
!106 = !{!7}
!107 = !{!108}
!108 = !DILocalVariable(name: "flags", scope: !104, file: !8, line: 42, type: !7)
!109 = !DILocation(line: 42, column: 2, scope: !104)
!110 = !DILocation(line: 42, column: 6, scope: !104)
!111 = !DILocation(line: 44, column: 2, scope: !104)
!112 = !{i64 19325, i64 19334}
!113 = !DILocation(line: 45, column: 2, scope: !104)
!114 = !{i64 19396}
!115 = !DILocation(line: 46, column: 9, scope: !104)
!116 = !DILocation(line: 47, column: 1, scope: !104)
!117 = !DILocation(line: 46, column: 2, scope: !104)
!118 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !119, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !121)
!119 = !DISubroutineType(types: !120)
!120 = !{!5, !6}
!121 = !{!122, !123}
!122 = !DILocalVariable(name: "variable", arg: 1, scope: !118, file: !8, line: 56, type: !6)
!123 = !DILocalVariable(name: "offset", scope: !118, file: !8, line: 58, type: !7)
!124 = !DILocation(line: 56, column: 46, scope: !118)
!125 = !DILocation(line: 58, column: 2, scope: !118)
!126 = !DILocation(line: 58, column: 6, scope: !118)
!127 = !DILocation(line: 60, column: 2, scope: !118)
!128 = !{i64 19697}
!129 = !DILocation(line: 61, column: 25, scope: !118)
!130 = !DILocation(line: 61, column: 20, scope: !118)
!131 = !DILocation(line: 61, column: 36, scope: !118)
!132 = !DILocation(line: 61, column: 34, scope: !118)
!133 = !DILocation(line: 61, column: 10, scope: !118)
!134 = !DILocation(line: 61, column: 9, scope: !118)
!135 = !DILocation(line: 62, column: 1, scope: !118)
!136 = !DILocation(line: 61, column: 2, scope: !118)
!137 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !138, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !142)
!138 = !DISubroutineType(types: !139)
!139 = !{!7, !140, !140, !140, !5, !5}
!140 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !141)
!141 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!142 = !{!143, !144, !145, !146, !147, !148, !149, !150}
!143 = !DILocalVariable(name: "code", arg: 1, scope: !137, file: !8, line: 19, type: !140)
!144 = !DILocalVariable(name: "count", arg: 2, scope: !137, file: !8, line: 19, type: !140)
!145 = !DILocalVariable(name: "varhead", arg: 3, scope: !137, file: !8, line: 19, type: !140)
!146 = !DILocalVariable(name: "input", arg: 4, scope: !137, file: !8, line: 19, type: !5)
!147 = !DILocalVariable(name: "output", arg: 5, scope: !137, file: !8, line: 19, type: !5)
!148 = !DILocalVariable(name: "control", scope: !137, file: !8, line: 21, type: !7)
!149 = !DILocalVariable(name: "status", scope: !137, file: !8, line: 22, type: !7)
!150 = !DILocalVariable(name: "done", scope: !137, file: !8, line: 23, type: !140)
!151 = !DILocation(line: 19, column: 25, scope: !137)
!152 = !DILocation(line: 19, column: 35, scope: !137)
!153 = !DILocation(line: 19, column: 46, scope: !137)
!154 = !DILocation(line: 19, column: 61, scope: !137)
!155 = !DILocation(line: 19, column: 74, scope: !137)
!156 = !DILocation(line: 21, column: 2, scope: !137)
!157 = !DILocation(line: 21, column: 6, scope: !137)
!158 = !DILocation(line: 21, column: 16, scope: !137)
!159 = !DILocation(line: 21, column: 29, scope: !137)
!160 = !DILocation(line: 21, column: 24, scope: !137)
!161 = !DILocation(line: 21, column: 37, scope: !137)
!162 = !DILocation(line: 21, column: 21, scope: !137)
!163 = !DILocation(line: 21, column: 52, scope: !137)
!164 = !DILocation(line: 21, column: 47, scope: !137)
!165 = !DILocation(line: 21, column: 58, scope: !137)
!166 = !DILocation(line: 21, column: 44, scope: !137)
!167 = !DILocation(line: 22, column: 2, scope: !137)
!168 = !DILocation(line: 22, column: 6, scope: !137)
!169 = !DILocation(line: 23, column: 2, scope: !137)
!170 = !DILocation(line: 23, column: 6, scope: !137)
!171 = !DILocation(line: 25, column: 2, scope: !137)
!172 = !DILocation(line: 26, column: 28, scope: !173)
!173 = distinct !DILexicalBlock(scope: !137, file: !8, line: 25, column: 5)
!174 = !DILocation(line: 26, column: 37, scope: !173)
!175 = !DILocation(line: 26, column: 44, scope: !173)
!176 = !DILocation(line: 26, column: 12, scope: !173)
!177 = !DILocation(line: 26, column: 10, scope: !173)
!178 = !DILocation(line: 27, column: 8, scope: !179)
!179 = distinct !DILexicalBlock(scope: !173, file: !8, line: 27, column: 7)
!180 = !DILocation(line: 27, column: 15, scope: !179)
!181 = !DILocation(line: 27, column: 25, scope: !179)
!182 = !DILocation(line: 27, column: 7, scope: !173)
!183 = !DILocation(line: 28, column: 11, scope: !179)
!184 = !DILocation(line: 28, column: 4, scope: !179)
!185 = !DILocation(line: 29, column: 11, scope: !173)
!186 = !DILocation(line: 29, column: 18, scope: !173)
!187 = !DILocation(line: 29, column: 25, scope: !173)
!188 = !DILocation(line: 29, column: 10, scope: !173)
!189 = !DILocation(line: 29, column: 8, scope: !173)
!190 = !DILocation(line: 30, column: 11, scope: !173)
!191 = !DILocation(line: 31, column: 19, scope: !173)
!192 = !DILocation(line: 31, column: 14, scope: !173)
!193 = !DILocation(line: 31, column: 24, scope: !173)
!194 = !DILocation(line: 31, column: 11, scope: !173)
!195 = !DILocation(line: 32, column: 2, scope: !173)
!196 = !DILocation(line: 32, column: 11, scope: !137)
!197 = !DILocation(line: 32, column: 18, scope: !137)
!198 = !DILocation(line: 32, column: 16, scope: !137)
!199 = distinct !{!199, !171, !200, !75}
!200 = !DILocation(line: 32, column: 23, scope: !137)
!201 = !DILocation(line: 33, column: 9, scope: !137)
!202 = !DILocation(line: 33, column: 2, scope: !137)
!203 = !DILocation(line: 34, column: 1, scope: !137)
!204 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !205, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !208)
!205 = !DISubroutineType(types: !206)
!206 = !{!207, !7}
!207 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!208 = !{!209}
!209 = !DILocalVariable(name: "status", arg: 1, scope: !204, file: !8, line: 72, type: !7)
!210 = !DILocation(line: 72, column: 33, scope: !204)
!211 = !DILocation(line: 74, column: 10, scope: !204)
!212 = !DILocation(line: 74, column: 17, scope: !204)
!213 = !DILocation(line: 74, column: 27, scope: !204)
!214 = !DILocation(line: 74, column: 2, scope: !204)
!215 = distinct !DISubprogram(name: "for_parent", scope: !3, file: !3, line: 8, type: !216, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !218)
!216 = !DISubroutineType(types: !217)
!217 = !{!7, !29, !18, !20}
!218 = !{!219, !220, !221, !222}
!219 = !DILocalVariable(name: "input", arg: 1, scope: !215, file: !3, line: 8, type: !29)
!220 = !DILocalVariable(name: "pages", arg: 2, scope: !215, file: !3, line: 8, type: !18)
!221 = !DILocalVariable(name: "count", arg: 3, scope: !215, file: !3, line: 8, type: !20)
!222 = !DILocalVariable(name: "i", scope: !215, file: !3, line: 10, type: !20)
!223 = !DILocation(line: 8, column: 28, scope: !215)
!224 = !DILocation(line: 8, column: 46, scope: !215)
!225 = !DILocation(line: 8, column: 57, scope: !215)
!226 = !DILocation(line: 10, column: 2, scope: !215)
!227 = !DILocation(line: 10, column: 6, scope: !215)
!228 = !DILocation(line: 12, column: 2, scope: !215)
!229 = !DILocation(line: 12, column: 11, scope: !215)
!230 = !DILocation(line: 13, column: 9, scope: !231)
!231 = distinct !DILexicalBlock(scope: !215, file: !3, line: 13, column: 2)
!232 = !DILocation(line: 13, column: 7, scope: !231)
!233 = !DILocation(line: 13, column: 14, scope: !234)
!234 = distinct !DILexicalBlock(scope: !231, file: !3, line: 13, column: 2)
!235 = !DILocation(line: 13, column: 18, scope: !234)
!236 = !DILocation(line: 13, column: 16, scope: !234)
!237 = !DILocation(line: 13, column: 2, scope: !231)
!238 = !DILocation(line: 14, column: 18, scope: !234)
!239 = !DILocation(line: 14, column: 24, scope: !234)
!240 = !DILocation(line: 14, column: 3, scope: !234)
!241 = !DILocation(line: 14, column: 13, scope: !234)
!242 = !DILocation(line: 14, column: 11, scope: !234)
!243 = !DILocation(line: 14, column: 16, scope: !234)
!244 = !DILocation(line: 13, column: 26, scope: !234)
!245 = !DILocation(line: 13, column: 2, scope: !234)
!246 = distinct !{!246, !237, !247, !75}
!247 = !DILocation(line: 14, column: 25, scope: !231)
!248 = !DILocation(line: 15, column: 35, scope: !215)
!249 = !DILocation(line: 15, column: 45, scope: !215)
!250 = !DILocation(line: 15, column: 9, scope: !215)
!251 = !DILocation(line: 16, column: 1, scope: !215)
!252 = !DILocation(line: 15, column: 2, scope: !215)
!253 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !254, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !256)
!254 = !DISubroutineType(types: !255)
!255 = !{null, !7}
!256 = !{!257}
!257 = !DILocalVariable(name: "flags", arg: 1, scope: !253, file: !8, line: 49, type: !7)
!258 = !DILocation(line: 49, column: 36, scope: !253)
!259 = !DILocation(line: 51, column: 6, scope: !260)
!260 = distinct !DILexicalBlock(scope: !253, file: !8, line: 51, column: 6)
!261 = !DILocation(line: 51, column: 12, scope: !260)
!262 = !DILocation(line: 51, column: 6, scope: !253)
!263 = !DILocation(line: 52, column: 3, scope: !260)
!264 = !{i64 19516}
!265 = !DILocation(line: 53, column: 1, scope: !253)
!266 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !267, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!267 = !DISubroutineType(types: !268)
!268 = !{!7, !7, !5, !5}
