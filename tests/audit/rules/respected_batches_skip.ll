; ModuleID = 'respected_batches_skip.c'
source_filename = "respected_batches_skip.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @respected_batches_skip(i64 noundef %partition, ptr noundef %pages, i32 noundef %total, i32 noundef %ahead) #0 !dbg !19 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %total.addr = alloca i32, align 4
  %ahead.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %i = alloca i64, align 8
  %j = alloca i64, align 8
  %k = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !24, !DIExpression(), !34)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !25, !DIExpression(), !35)
  store i32 %total, ptr %total.addr, align 4
    #dbg_declare(ptr %total.addr, !26, !DIExpression(), !36)
  store i32 %ahead, ptr %ahead.addr, align 4
    #dbg_declare(ptr %ahead.addr, !27, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !38
    #dbg_declare(ptr %flags, !28, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !38
    #dbg_declare(ptr %status, !29, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !38
    #dbg_declare(ptr %input, !30, !DIExpression(), !41)
  call void @llvm.lifetime.start.p0(i64 8, ptr %i) #5, !dbg !38
    #dbg_declare(ptr %i, !31, !DIExpression(), !42)
  call void @llvm.lifetime.start.p0(i64 8, ptr %j) #5, !dbg !38
    #dbg_declare(ptr %j, !32, !DIExpression(), !43)
  %0 = load i32, ptr %ahead.addr, align 4, !dbg !44
  %conv = zext i32 %0 to i64, !dbg !44
  store i64 %conv, ptr %j, align 8, !dbg !43
  call void @llvm.lifetime.start.p0(i64 4, ptr %k) #5, !dbg !45
    #dbg_declare(ptr %k, !33, !DIExpression(), !46)
  %1 = load i32, ptr %total.addr, align 4, !dbg !47
  %tobool = icmp ne i32 %1, 0, !dbg !47
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !49

lor.lhs.false:                                    ; preds = %entry
  %2 = load i32, ptr %total.addr, align 4, !dbg !50
  %cmp = icmp ugt i32 %2, 511, !dbg !51
  br i1 %cmp, label %if.then, label %lor.lhs.false2, !dbg !52

lor.lhs.false2:                                   ; preds = %lor.lhs.false
  %3 = load i32, ptr %ahead.addr, align 4, !dbg !53
  %cmp3 = icmp ugt i32 %3, 100, !dbg !54
  br i1 %cmp3, label %if.then, label %if.end, !dbg !55

if.then:                                          ; preds = %lor.lhs.false2, %lor.lhs.false, %entry
  store i64 1, ptr %retval, align 8, !dbg !56
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !56

if.end:                                           ; preds = %lor.lhs.false2
  %call = call i64 @irq_save() #6, !dbg !57
  store i64 %call, ptr %flags, align 8, !dbg !58
  %4 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !59
  %call5 = call ptr @this_cpu_ptr_load(ptr noundef %4) #6, !dbg !60
  store ptr %call5, ptr %input, align 8, !dbg !61
  %5 = load i64, ptr %partition.addr, align 8, !dbg !62
  %6 = load ptr, ptr %input, align 8, !dbg !63
  %arrayidx = getelementptr i64, ptr %6, i64 0, !dbg !63
  store i64 %5, ptr %arrayidx, align 8, !dbg !64
  store i64 0, ptr %i, align 8, !dbg !65
  br label %for.cond, !dbg !67

for.cond:                                         ; preds = %for.inc, %if.end
  %7 = load i64, ptr %i, align 8, !dbg !68
  %8 = load i32, ptr %total.addr, align 4, !dbg !70
  %conv6 = zext i32 %8 to i64, !dbg !70
  %cmp7 = icmp ult i64 %7, %conv6, !dbg !71
  br i1 %cmp7, label %for.body, label %for.end, !dbg !72

for.body:                                         ; preds = %for.cond
  %9 = load ptr, ptr %pages.addr, align 8, !dbg !73
  %10 = load i64, ptr %i, align 8, !dbg !75
  %11 = load i64, ptr %j, align 8, !dbg !76
  %add = add i64 %10, %11, !dbg !77
  %arrayidx9 = getelementptr i64, ptr %9, i64 %add, !dbg !73
  %12 = load i64, ptr %arrayidx9, align 8, !dbg !73
  %shr = lshr i64 %12, 12, !dbg !78
  %13 = load ptr, ptr %input, align 8, !dbg !79
  %14 = load i64, ptr %i, align 8, !dbg !80
  %add10 = add i64 1, %14, !dbg !81
  %arrayidx11 = getelementptr i64, ptr %13, i64 %add10, !dbg !79
  store i64 %shr, ptr %arrayidx11, align 8, !dbg !82
  %15 = load i64, ptr %j, align 8, !dbg !83
  %tobool12 = icmp ne i64 %15, 0, !dbg !83
  br i1 %tobool12, label %cond.true, label %cond.false, !dbg !83

cond.true:                                        ; preds = %for.body
  %16 = load i64, ptr %j, align 8, !dbg !84
  %sub = sub i64 %16, 1, !dbg !85
  br label %cond.end, !dbg !83

cond.false:                                       ; preds = %for.body
  br label %cond.end, !dbg !83

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %sub, %cond.true ], [ 0, %cond.false ], !dbg !83
  store i64 %cond, ptr %j, align 8, !dbg !86
  br label %for.inc, !dbg !87

for.inc:                                          ; preds = %cond.end
  %17 = load i64, ptr %i, align 8, !dbg !88
  %inc = add i64 %17, 1, !dbg !88
  store i64 %inc, ptr %i, align 8, !dbg !88
  br label %for.cond, !dbg !89, !llvm.loop !90

for.end:                                          ; preds = %for.cond
  %18 = load i32, ptr %total.addr, align 4, !dbg !93
  %conv13 = trunc i32 %18 to i16, !dbg !93
  %19 = load ptr, ptr %input, align 8, !dbg !94
  %call14 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv13, i16 noundef zeroext 0, ptr noundef %19, ptr noundef null) #6, !dbg !95
  store i64 %call14, ptr %status, align 8, !dbg !96
  %20 = load i64, ptr %flags, align 8, !dbg !97
  call void @irq_restore(i64 noundef %20) #6, !dbg !98
  %21 = load i64, ptr %status, align 8, !dbg !99
  %and = and i64 %21, 65535, !dbg !101
  %tobool15 = icmp ne i64 %and, 0, !dbg !101
  br i1 %tobool15, label %if.then16, label %if.end40, !dbg !102

if.then16:                                        ; preds = %for.end
  %22 = load i64, ptr %j, align 8, !dbg !103
  %and17 = and i64 %22, 255, !dbg !105
  %conv18 = trunc i64 %and17 to i32, !dbg !106
  %conv19 = zext i32 %conv18 to i64, !dbg !106
  %23 = load i64, ptr %status, align 8, !dbg !107
  %shr20 = lshr i64 %23, 32, !dbg !108
  %and21 = and i64 %shr20, 4095, !dbg !109
  %add22 = add i64 %conv19, %and21, !dbg !110
  %conv23 = trunc i64 %add22 to i32, !dbg !106
  store i32 %conv23, ptr %k, align 4, !dbg !111
  br label %for.cond24, !dbg !112

for.cond24:                                       ; preds = %for.inc37, %if.then16
  %24 = load i32, ptr %k, align 4, !dbg !113
  %cmp25 = icmp ult i32 %24, 1000, !dbg !115
  br i1 %cmp25, label %for.body27, label %for.end39, !dbg !116

for.body27:                                       ; preds = %for.cond24
  %25 = load i32, ptr %k, align 4, !dbg !117
  %conv28 = zext i32 %25 to i64, !dbg !117
  %26 = load i64, ptr %j, align 8, !dbg !119
  %27 = load i64, ptr %status, align 8, !dbg !120
  %shr29 = lshr i64 %27, 32, !dbg !121
  %and30 = and i64 %shr29, 4095, !dbg !122
  %add31 = add i64 %26, %and30, !dbg !123
  %cmp32 = icmp uge i64 %conv28, %add31, !dbg !124
  br i1 %cmp32, label %if.then34, label %if.end36, !dbg !125

if.then34:                                        ; preds = %for.body27
  %28 = load ptr, ptr %pages.addr, align 8, !dbg !126
  %29 = load i32, ptr %k, align 4, !dbg !127
  %idxprom = zext i32 %29 to i64, !dbg !126
  %arrayidx35 = getelementptr i64, ptr %28, i64 %idxprom, !dbg !126
  %30 = load i64, ptr %arrayidx35, align 8, !dbg !126
  call void @free_pages(i64 noundef %30, i32 noundef 0) #6, !dbg !128
  br label %if.end36, !dbg !128

if.end36:                                         ; preds = %if.then34, %for.body27
  br label %for.inc37, !dbg !129

for.inc37:                                        ; preds = %if.end36
  %31 = load i32, ptr %k, align 4, !dbg !130
  %inc38 = add i32 %31, 1, !dbg !130
  store i32 %inc38, ptr %k, align 4, !dbg !130
  br label %for.cond24, !dbg !131, !llvm.loop !132

for.end39:                                        ; preds = %for.cond24
  br label %if.end40, !dbg !133

if.end40:                                         ; preds = %for.end39, %for.end
  %32 = load i64, ptr %status, align 8, !dbg !134
  store i64 %32, ptr %retval, align 8, !dbg !135
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !135

cleanup:                                          ; preds = %if.end40, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %k) #5, !dbg !136
  call void @llvm.lifetime.end.p0(i64 8, ptr %j) #5, !dbg !136
  call void @llvm.lifetime.end.p0(i64 8, ptr %i) #5, !dbg !136
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !136
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !136
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !136
  %33 = load i64, ptr %retval, align 8, !dbg !136
  ret i64 %33, !dbg !136
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !137 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !142
    #dbg_declare(ptr %flags, !141, !DIExpression(), !143)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !144, !srcloc !145
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !146, !srcloc !147
  %0 = load i64, ptr %flags, align 8, !dbg !148
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !149
  ret i64 %0, !dbg !150
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !151 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !155, !DIExpression(), !157)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !158
    #dbg_declare(ptr %offset, !156, !DIExpression(), !159)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !160, !srcloc !161
  store i64 %0, ptr %offset, align 8, !dbg !160
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !162
  %2 = ptrtoint ptr %1 to i64, !dbg !163
  %3 = load i64, ptr %offset, align 8, !dbg !164
  %add = add i64 %2, %3, !dbg !165
  %4 = inttoptr i64 %add to ptr, !dbg !166
  %5 = load ptr, ptr %4, align 8, !dbg !167
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !168
  ret ptr %5, !dbg !169
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !170 {
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
    #dbg_declare(ptr %code.addr, !176, !DIExpression(), !184)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !177, !DIExpression(), !185)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !178, !DIExpression(), !186)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !179, !DIExpression(), !187)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !180, !DIExpression(), !188)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !189
    #dbg_declare(ptr %control, !181, !DIExpression(), !190)
  %0 = load i16, ptr %code.addr, align 2, !dbg !191
  %conv = zext i16 %0 to i64, !dbg !191
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !192
  %conv1 = zext i16 %1 to i64, !dbg !193
  %shl = shl i64 %conv1, 17, !dbg !194
  %or = or i64 %conv, %shl, !dbg !195
  %2 = load i16, ptr %count.addr, align 2, !dbg !196
  %conv2 = zext i16 %2 to i64, !dbg !197
  %shl3 = shl i64 %conv2, 32, !dbg !198
  %or4 = or i64 %or, %shl3, !dbg !199
  store i64 %or4, ptr %control, align 8, !dbg !190
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !200
    #dbg_declare(ptr %status, !182, !DIExpression(), !201)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !202
    #dbg_declare(ptr %done, !183, !DIExpression(), !203)
  br label %do.body, !dbg !204

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !205
  %4 = load ptr, ptr %input.addr, align 8, !dbg !207
  %5 = load ptr, ptr %output.addr, align 8, !dbg !208
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !209
  store i64 %call, ptr %status, align 8, !dbg !210
  %6 = load i64, ptr %status, align 8, !dbg !211
  %and = and i64 %6, 65535, !dbg !213
  %cmp = icmp ne i64 %and, 0, !dbg !214
  br i1 %cmp, label %if.then, label %if.end, !dbg !215

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !216
  store i64 %7, ptr %retval, align 8, !dbg !217
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !217

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !218
  %shr = lshr i64 %8, 32, !dbg !219
  %and6 = and i64 %shr, 4095, !dbg !220
  %conv7 = trunc i64 %and6 to i16, !dbg !221
  store i16 %conv7, ptr %done, align 2, !dbg !222
  %9 = load i64, ptr %control, align 8, !dbg !223
  %and8 = and i64 %9, -1152640029630136321, !dbg !223
  store i64 %and8, ptr %control, align 8, !dbg !223
  %10 = load i16, ptr %done, align 2, !dbg !224
  %conv9 = zext i16 %10 to i64, !dbg !225
  %shl10 = shl i64 %conv9, 48, !dbg !226
  %11 = load i64, ptr %control, align 8, !dbg !227
  %or11 = or i64 %11, %shl10, !dbg !227
  store i64 %or11, ptr %control, align 8, !dbg !227
  br label %do.cond, !dbg !228

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !229
  %conv12 = zext i16 %12 to i32, !dbg !229
  %13 = load i16, ptr %count.addr, align 2, !dbg !230
  %conv13 = zext i16 %13 to i32, !dbg !230
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !231
  br i1 %cmp14, label %do.body, label %do.end, !dbg !228, !llvm.loop !232

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !234
  store i64 %14, ptr %retval, align 8, !dbg !235
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !235

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !236
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !236
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !236
  %15 = load i64, ptr %retval, align 8, !dbg !236
  ret i64 %15, !dbg !236
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !237 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !241, !DIExpression(), !242)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !243
  %and = and i64 %0, 512, !dbg !245
  %tobool = icmp ne i64 %and, 0, !dbg !245
  br i1 %tobool, label %if.then, label %if.end, !dbg !246

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !247, !srcloc !248
  br label %if.end, !dbg !247

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !249
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !250 dso_local void @free_pages(i64 noundef, i32 noundef) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !253 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 7, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "respected_batches_skip.c", directory: ".", checksumkind: CSK_MD5, checksum: "db892fec688cee02eb6b494a283a2c97")
!4 = !{!5, !6, !9, !10}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !8)
!7 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !11)
!11 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!12 = !{!0, !13}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 7, type: !9, isLocal: false, isDefinition: true)
!15 = !{i32 7, !"Dwarf Version", i32 5}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!19 = distinct !DISubprogram(name: "respected_batches_skip", scope: !3, file: !3, line: 10, type: !20, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!20 = !DISubroutineType(types: !21)
!21 = !{!10, !10, !22, !6, !6}
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!23 = !{!24, !25, !26, !27, !28, !29, !30, !31, !32, !33}
!24 = !DILocalVariable(name: "partition", arg: 1, scope: !19, file: !3, line: 10, type: !10)
!25 = !DILocalVariable(name: "pages", arg: 2, scope: !19, file: !3, line: 10, type: !22)
!26 = !DILocalVariable(name: "total", arg: 3, scope: !19, file: !3, line: 10, type: !6)
!27 = !DILocalVariable(name: "ahead", arg: 4, scope: !19, file: !3, line: 10, type: !6)
!28 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 12, type: !10)
!29 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 12, type: !10)
!30 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 12, type: !22)
!31 = !DILocalVariable(name: "i", scope: !19, file: !3, line: 12, type: !10)
!32 = !DILocalVariable(name: "j", scope: !19, file: !3, line: 12, type: !10)
!33 = !DILocalVariable(name: "k", scope: !19, file: !3, line: 13, type: !6)
!34 = !DILocation(line: 10, column: 32, scope: !19)
!35 = !DILocation(line: 10, column: 48, scope: !19)
!36 = !DILocation(line: 10, column: 59, scope: !19)
!37 = !DILocation(line: 10, column: 70, scope: !19)
!38 = !DILocation(line: 12, column: 2, scope: !19)
!39 = !DILocation(line: 12, column: 6, scope: !19)
!40 = !DILocation(line: 12, column: 13, scope: !19)
!41 = !DILocation(line: 12, column: 22, scope: !19)
!42 = !DILocation(line: 12, column: 29, scope: !19)
!43 = !DILocation(line: 12, column: 32, scope: !19)
!44 = !DILocation(line: 12, column: 36, scope: !19)
!45 = !DILocation(line: 13, column: 2, scope: !19)
!46 = !DILocation(line: 13, column: 6, scope: !19)
!47 = !DILocation(line: 15, column: 7, scope: !48)
!48 = distinct !DILexicalBlock(scope: !19, file: !3, line: 15, column: 6)
!49 = !DILocation(line: 15, column: 13, scope: !48)
!50 = !DILocation(line: 15, column: 16, scope: !48)
!51 = !DILocation(line: 15, column: 22, scope: !48)
!52 = !DILocation(line: 15, column: 28, scope: !48)
!53 = !DILocation(line: 15, column: 31, scope: !48)
!54 = !DILocation(line: 15, column: 37, scope: !48)
!55 = !DILocation(line: 15, column: 6, scope: !19)
!56 = !DILocation(line: 16, column: 3, scope: !48)
!57 = !DILocation(line: 17, column: 10, scope: !19)
!58 = !DILocation(line: 17, column: 8, scope: !19)
!59 = !DILocation(line: 18, column: 28, scope: !19)
!60 = !DILocation(line: 18, column: 10, scope: !19)
!61 = !DILocation(line: 18, column: 8, scope: !19)
!62 = !DILocation(line: 19, column: 13, scope: !19)
!63 = !DILocation(line: 19, column: 2, scope: !19)
!64 = !DILocation(line: 19, column: 11, scope: !19)
!65 = !DILocation(line: 20, column: 9, scope: !66)
!66 = distinct !DILexicalBlock(scope: !19, file: !3, line: 20, column: 2)
!67 = !DILocation(line: 20, column: 7, scope: !66)
!68 = !DILocation(line: 20, column: 14, scope: !69)
!69 = distinct !DILexicalBlock(scope: !66, file: !3, line: 20, column: 2)
!70 = !DILocation(line: 20, column: 18, scope: !69)
!71 = !DILocation(line: 20, column: 16, scope: !69)
!72 = !DILocation(line: 20, column: 2, scope: !66)
!73 = !DILocation(line: 21, column: 18, scope: !74)
!74 = distinct !DILexicalBlock(scope: !69, file: !3, line: 20, column: 30)
!75 = !DILocation(line: 21, column: 24, scope: !74)
!76 = !DILocation(line: 21, column: 28, scope: !74)
!77 = !DILocation(line: 21, column: 26, scope: !74)
!78 = !DILocation(line: 21, column: 31, scope: !74)
!79 = !DILocation(line: 21, column: 3, scope: !74)
!80 = !DILocation(line: 21, column: 13, scope: !74)
!81 = !DILocation(line: 21, column: 11, scope: !74)
!82 = !DILocation(line: 21, column: 16, scope: !74)
!83 = !DILocation(line: 22, column: 7, scope: !74)
!84 = !DILocation(line: 22, column: 11, scope: !74)
!85 = !DILocation(line: 22, column: 13, scope: !74)
!86 = !DILocation(line: 22, column: 5, scope: !74)
!87 = !DILocation(line: 23, column: 2, scope: !74)
!88 = !DILocation(line: 20, column: 26, scope: !69)
!89 = !DILocation(line: 20, column: 2, scope: !69)
!90 = distinct !{!90, !72, !91, !92}
!91 = !DILocation(line: 23, column: 2, scope: !66)
!92 = !{!"llvm.loop.mustprogress"}
!93 = !DILocation(line: 24, column: 37, scope: !19)
!94 = !DILocation(line: 24, column: 47, scope: !19)
!95 = !DILocation(line: 24, column: 11, scope: !19)
!96 = !DILocation(line: 24, column: 9, scope: !19)
!97 = !DILocation(line: 25, column: 14, scope: !19)
!98 = !DILocation(line: 25, column: 2, scope: !19)
!99 = !DILocation(line: 26, column: 6, scope: !100)
!100 = distinct !DILexicalBlock(scope: !19, file: !3, line: 26, column: 6)
!101 = !DILocation(line: 26, column: 13, scope: !100)
!102 = !DILocation(line: 26, column: 6, scope: !19)
!103 = !DILocation(line: 27, column: 18, scope: !104)
!104 = distinct !DILexicalBlock(scope: !100, file: !3, line: 27, column: 3)
!105 = !DILocation(line: 27, column: 20, scope: !104)
!106 = !DILocation(line: 27, column: 12, scope: !104)
!107 = !DILocation(line: 27, column: 31, scope: !104)
!108 = !DILocation(line: 27, column: 38, scope: !104)
!109 = !DILocation(line: 27, column: 44, scope: !104)
!110 = !DILocation(line: 27, column: 28, scope: !104)
!111 = !DILocation(line: 27, column: 10, scope: !104)
!112 = !DILocation(line: 27, column: 8, scope: !104)
!113 = !DILocation(line: 27, column: 54, scope: !114)
!114 = distinct !DILexicalBlock(scope: !104, file: !3, line: 27, column: 3)
!115 = !DILocation(line: 27, column: 56, scope: !114)
!116 = !DILocation(line: 27, column: 3, scope: !104)
!117 = !DILocation(line: 28, column: 8, scope: !118)
!118 = distinct !DILexicalBlock(scope: !114, file: !3, line: 28, column: 8)
!119 = !DILocation(line: 28, column: 13, scope: !118)
!120 = !DILocation(line: 28, column: 18, scope: !118)
!121 = !DILocation(line: 28, column: 25, scope: !118)
!122 = !DILocation(line: 28, column: 31, scope: !118)
!123 = !DILocation(line: 28, column: 15, scope: !118)
!124 = !DILocation(line: 28, column: 10, scope: !118)
!125 = !DILocation(line: 28, column: 8, scope: !114)
!126 = !DILocation(line: 29, column: 16, scope: !118)
!127 = !DILocation(line: 29, column: 22, scope: !118)
!128 = !DILocation(line: 29, column: 5, scope: !118)
!129 = !DILocation(line: 28, column: 38, scope: !118)
!130 = !DILocation(line: 27, column: 65, scope: !114)
!131 = !DILocation(line: 27, column: 3, scope: !114)
!132 = distinct !{!132, !116, !133, !92}
!133 = !DILocation(line: 29, column: 27, scope: !104)
!134 = !DILocation(line: 30, column: 9, scope: !19)
!135 = !DILocation(line: 30, column: 2, scope: !19)
!136 = !DILocation(line: 31, column: 1, scope: !19)
!137 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !138, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !140)
!138 = !DISubroutineType(types: !139)
!139 = !{!10}
!140 = !{!141}
!141 = !DILocalVariable(name: "flags", scope: !137, file: !7, line: 42, type: !10)
!142 = !DILocation(line: 42, column: 2, scope: !137)
!143 = !DILocation(line: 42, column: 6, scope: !137)
!144 = !DILocation(line: 44, column: 2, scope: !137)
!145 = !{i64 19331, i64 19340}
!146 = !DILocation(line: 45, column: 2, scope: !137)
!147 = !{i64 19402}
!148 = !DILocation(line: 46, column: 9, scope: !137)
!149 = !DILocation(line: 47, column: 1, scope: !137)
!150 = !DILocation(line: 46, column: 2, scope: !137)
!151 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !152, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !154)
!152 = !DISubroutineType(types: !153)
!153 = !{!5, !9}
!154 = !{!155, !156}
!155 = !DILocalVariable(name: "variable", arg: 1, scope: !151, file: !7, line: 56, type: !9)
!156 = !DILocalVariable(name: "offset", scope: !151, file: !7, line: 58, type: !10)
!157 = !DILocation(line: 56, column: 46, scope: !151)
!158 = !DILocation(line: 58, column: 2, scope: !151)
!159 = !DILocation(line: 58, column: 6, scope: !151)
!160 = !DILocation(line: 60, column: 2, scope: !151)
!161 = !{i64 19703}
!162 = !DILocation(line: 61, column: 25, scope: !151)
!163 = !DILocation(line: 61, column: 20, scope: !151)
!164 = !DILocation(line: 61, column: 36, scope: !151)
!165 = !DILocation(line: 61, column: 34, scope: !151)
!166 = !DILocation(line: 61, column: 10, scope: !151)
!167 = !DILocation(line: 61, column: 9, scope: !151)
!168 = !DILocation(line: 62, column: 1, scope: !151)
!169 = !DILocation(line: 61, column: 2, scope: !151)
!170 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !7, file: !7, line: 19, type: !171, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !175)
!171 = !DISubroutineType(types: !172)
!172 = !{!10, !173, !173, !173, !5, !5}
!173 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !7, line: 7, baseType: !174)
!174 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!175 = !{!176, !177, !178, !179, !180, !181, !182, !183}
!176 = !DILocalVariable(name: "code", arg: 1, scope: !170, file: !7, line: 19, type: !173)
!177 = !DILocalVariable(name: "count", arg: 2, scope: !170, file: !7, line: 19, type: !173)
!178 = !DILocalVariable(name: "varhead", arg: 3, scope: !170, file: !7, line: 19, type: !173)
!179 = !DILocalVariable(name: "input", arg: 4, scope: !170, file: !7, line: 19, type: !5)
!180 = !DILocalVariable(name: "output", arg: 5, scope: !170, file: !7, line: 19, type: !5)
!181 = !DILocalVariable(name: "control", scope: !170, file: !7, line: 21, type: !10)
!182 = !DILocalVariable(name: "status", scope: !170, file: !7, line: 22, type: !10)
!183 = !DILocalVariable(name: "done", scope: !170, file: !7, line: 23, type: !173)
!184 = !DILocation(line: 19, column: 25, scope: !170)
!185 = !DILocation(line: 19, column: 35, scope: !170)
!186 = !DILocation(line: 19, column: 46, scope: !170)
!187 = !DILocation(line: 19, column: 61, scope: !170)
!188 = !DILocation(line: 19, column: 74, scope: !170)
!189 = !DILocation(line: 21, column: 2, scope: !170)
!190 = !DILocation(line: 21, column: 6, scope: !170)
!191 = !DILocation(line: 21, column: 16, scope: !170)
!192 = !DILocation(line: 21, column: 29, scope: !170)
!193 = !DILocation(line: 21, column: 24, scope: !170)
!194 = !DILocation(line: 21, column: 37, scope: !170)
!195 = !DILocation(line: 21, column: 21, scope: !170)
!196 = !DILocation(line: 21, column: 52, scope: !170)
!197 = !DILocation(line: 21, column: 47, scope: !170)
!198 = !DILocation(line: 21, column: 58, scope: !170)
!199 = !DILocation(line: 21, column: 44, scope: !170)
!200 = !DILocation(line: 22, column: 2, scope: !170)
!201 = !DILocation(line: 22, column: 6, scope: !170)
!202 = !DILocation(line: 23, column: 2, scope: !170)
!203 = !DILocation(line: 23, column: 6, scope: !170)
!204 = !DILocation(line: 25, column: 2, scope: !170)
!205 = !DILocation(line: 26, column: 28, scope: !206)
!206 = distinct !DILexicalBlock(scope: !170, file: !7, line: 25, column: 5)
!207 = !DILocation(line: 26, column: 37, scope: !206)
!208 = !DILocation(line: 26, column: 44, scope: !206)
!209 = !DILocation(line: 26, column: 12, scope: !206)
!210 = !DILocation(line: 26, column: 10, scope: !206)
!211 = !DILocation(line: 27, column: 8, scope: !212)
!212 = distinct !DILexicalBlock(scope: !206, file: !7, line: 27, column: 7)
!213 = !DILocation(line: 27, column: 15, scope: !212)
!214 = !DILocation(line: 27, column: 25, scope: !212)
!215 = !DILocation(line: 27, column: 7, scope: !206)
!216 = !DILocation(line: 28, column: 11, scope: !212)
!217 = !DILocation(line: 28, column: 4, scope: !212)
!218 = !DILocation(line: 29, column: 11, scope: !206)
!219 = !DILocation(line: 29, column: 18, scope: !206)
!220 = !DILocation(line: 29, column: 25, scope: !206)
!221 = !DILocation(line: 29, column: 10, scope: !206)
!222 = !DILocation(line: 29, column: 8, scope: !206)
!223 = !DILocation(line: 30, column: 11, scope: !206)
!224 = !DILocation(line: 31, column: 19, scope: !206)
!225 = !DILocation(line: 31, column: 14, scope: !206)
!226 = !DILocation(line: 31, column: 24, scope: !206)
!227 = !DILocation(line: 31, column: 11, scope: !206)
!228 = !DILocation(line: 32, column: 2, scope: !206)
!229 = !DILocation(line: 32, column: 11, scope: !170)
!230 = !DILocation(line: 32, column: 18, scope: !170)
!231 = !DILocation(line: 32, column: 16, scope: !170)
!232 = distinct !{!232, !204, !233, !92}
!233 = !DILocation(line: 32, column: 23, scope: !170)
!234 = !DILocation(line: 33, column: 9, scope: !170)
!235 = !DILocation(line: 33, column: 2, scope: !170)
!236 = !DILocation(line: 34, column: 1, scope: !170)
!237 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !238, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !240)
!238 = !DISubroutineType(types: !239)
!239 = !{null, !10}
!240 = !{!241}
!241 = !DILocalVariable(name: "flags", arg: 1, scope: !237, file: !7, line: 49, type: !10)
!242 = !DILocation(line: 49, column: 36, scope: !237)
!243 = !DILocation(line: 51, column: 6, scope: !244)
!244 = distinct !DILexicalBlock(scope: !237, file: !7, line: 51, column: 6)
!245 = !DILocation(line: 51, column: 12, scope: !244)
!246 = !DILocation(line: 51, column: 6, scope: !237)
!247 = !DILocation(line: 52, column: 3, scope: !244)
!248 = !{i64 19522}
!249 = !DILocation(line: 53, column: 1, scope: !237)
!250 = !DISubprogram(name: "free_pages", scope: !3, file: !3, line: 8, type: !251, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!251 = !DISubroutineType(types: !252)
!252 = !{null, !10, !6}
!253 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !254, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!254 = !DISubroutineType(types: !255)
!255 = !{!10, !10, !5, !5}
