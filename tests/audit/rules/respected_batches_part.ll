; ModuleID = 'respected_batches_part.c'
source_filename = "respected_batches_part.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @respected_batches_part(i64 noundef %partition, ptr noundef %pages, i32 noundef %total) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %total.addr = alloca i32, align 4
  %done = alloca i32, align 4
  %some = alloca i32, align 4
  %i = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !24, !DIExpression(), !34)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !25, !DIExpression(), !35)
  store i32 %total, ptr %total.addr, align 4
    #dbg_declare(ptr %total.addr, !26, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 4, ptr %done) #5, !dbg !37
    #dbg_declare(ptr %done, !27, !DIExpression(), !38)
  store i32 0, ptr %done, align 4, !dbg !38
  br label %while.cond, !dbg !39

while.cond:                                       ; preds = %cleanup.cont, %entry
  %0 = load i32, ptr %done, align 4, !dbg !40
  %1 = load i32, ptr %total.addr, align 4, !dbg !41
  %cmp = icmp ult i32 %0, %1, !dbg !42
  br i1 %cmp, label %while.body, label %while.end, !dbg !39

while.body:                                       ; preds = %while.cond
  call void @llvm.lifetime.start.p0(i64 4, ptr %some) #5, !dbg !43
    #dbg_declare(ptr %some, !28, !DIExpression(), !44)
  %2 = load i32, ptr %total.addr, align 4, !dbg !45
  %3 = load i32, ptr %done, align 4, !dbg !46
  %sub = sub i32 %2, %3, !dbg !47
  %cmp1 = icmp ult i32 %sub, 511, !dbg !48
  br i1 %cmp1, label %cond.true, label %cond.false, !dbg !45

cond.true:                                        ; preds = %while.body
  %4 = load i32, ptr %total.addr, align 4, !dbg !49
  %5 = load i32, ptr %done, align 4, !dbg !50
  %sub2 = sub i32 %4, %5, !dbg !51
  br label %cond.end, !dbg !45

cond.false:                                       ; preds = %while.body
  br label %cond.end, !dbg !45

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ %sub2, %cond.true ], [ 511, %cond.false ], !dbg !45
  store i32 %cond, ptr %some, align 4, !dbg !44
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !43
    #dbg_declare(ptr %i, !30, !DIExpression(), !52)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !53
    #dbg_declare(ptr %flags, !31, !DIExpression(), !54)
  %call = call i64 @irq_save() #6, !dbg !55
  store i64 %call, ptr %flags, align 8, !dbg !54
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !53
    #dbg_declare(ptr %status, !32, !DIExpression(), !56)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !53
    #dbg_declare(ptr %input, !33, !DIExpression(), !57)
  %6 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !58
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %6) #6, !dbg !59
  store ptr %call3, ptr %input, align 8, !dbg !57
  %7 = load i64, ptr %partition.addr, align 8, !dbg !60
  %8 = load ptr, ptr %input, align 8, !dbg !61
  %arrayidx = getelementptr i64, ptr %8, i64 0, !dbg !61
  store i64 %7, ptr %arrayidx, align 8, !dbg !62
  store i32 0, ptr %i, align 4, !dbg !63
  br label %for.cond, !dbg !65

for.cond:                                         ; preds = %for.inc, %cond.end
  %9 = load i32, ptr %i, align 4, !dbg !66
  %10 = load i32, ptr %some, align 4, !dbg !68
  %cmp4 = icmp ult i32 %9, %10, !dbg !69
  br i1 %cmp4, label %for.body, label %for.end, !dbg !70

for.body:                                         ; preds = %for.cond
  %11 = load ptr, ptr %pages.addr, align 8, !dbg !71
  %12 = load i32, ptr %done, align 4, !dbg !72
  %13 = load i32, ptr %i, align 4, !dbg !73
  %add = add i32 %12, %13, !dbg !74
  %idxprom = zext i32 %add to i64, !dbg !71
  %arrayidx5 = getelementptr i64, ptr %11, i64 %idxprom, !dbg !71
  %14 = load i64, ptr %arrayidx5, align 8, !dbg !71
  %shr = lshr i64 %14, 12, !dbg !75
  %15 = load ptr, ptr %input, align 8, !dbg !76
  %16 = load i32, ptr %i, align 4, !dbg !77
  %add6 = add i32 1, %16, !dbg !78
  %idxprom7 = zext i32 %add6 to i64, !dbg !76
  %arrayidx8 = getelementptr i64, ptr %15, i64 %idxprom7, !dbg !76
  store i64 %shr, ptr %arrayidx8, align 8, !dbg !79
  br label %for.inc, !dbg !76

for.inc:                                          ; preds = %for.body
  %17 = load i32, ptr %i, align 4, !dbg !80
  %inc = add i32 %17, 1, !dbg !80
  store i32 %inc, ptr %i, align 4, !dbg !80
  br label %for.cond, !dbg !81, !llvm.loop !82

for.end:                                          ; preds = %for.cond
  %18 = load i32, ptr %some, align 4, !dbg !85
  %conv = trunc i32 %18 to i16, !dbg !85
  %19 = load ptr, ptr %input, align 8, !dbg !86
  %call9 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %19, ptr noundef null) #6, !dbg !87
  store i64 %call9, ptr %status, align 8, !dbg !88
  %20 = load i64, ptr %flags, align 8, !dbg !89
  call void @irq_restore(i64 noundef %20) #6, !dbg !90
  %21 = load i64, ptr %status, align 8, !dbg !91
  %and = and i64 %21, 65535, !dbg !93
  %tobool = icmp ne i64 %and, 0, !dbg !93
  br i1 %tobool, label %if.then, label %if.end, !dbg !94

if.then:                                          ; preds = %for.end
  %22 = load i64, ptr %status, align 8, !dbg !95
  %shr10 = lshr i64 %22, 32, !dbg !98
  %and11 = and i64 %shr10, 4095, !dbg !99
  %conv12 = trunc i64 %and11 to i32, !dbg !100
  store i32 %conv12, ptr %i, align 4, !dbg !101
  br label %for.cond13, !dbg !102

for.cond13:                                       ; preds = %for.inc19, %if.then
  %23 = load i32, ptr %i, align 4, !dbg !103
  %24 = load i32, ptr %total.addr, align 4, !dbg !105
  %cmp14 = icmp ult i32 %23, %24, !dbg !106
  br i1 %cmp14, label %for.body16, label %for.end21, !dbg !107

for.body16:                                       ; preds = %for.cond13
  %25 = load ptr, ptr %pages.addr, align 8, !dbg !108
  %26 = load i32, ptr %i, align 4, !dbg !109
  %idxprom17 = zext i32 %26 to i64, !dbg !108
  %arrayidx18 = getelementptr i64, ptr %25, i64 %idxprom17, !dbg !108
  %27 = load i64, ptr %arrayidx18, align 8, !dbg !108
  call void @free_pages(i64 noundef %27, i32 noundef 0) #6, !dbg !110
  br label %for.inc19, !dbg !110

for.inc19:                                        ; preds = %for.body16
  %28 = load i32, ptr %i, align 4, !dbg !111
  %inc20 = add i32 %28, 1, !dbg !111
  store i32 %inc20, ptr %i, align 4, !dbg !111
  br label %for.cond13, !dbg !112, !llvm.loop !113

for.end21:                                        ; preds = %for.cond13
  %29 = load i64, ptr %status, align 8, !dbg !115
  store i64 %29, ptr %retval, align 8, !dbg !116
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !116

if.end:                                           ; preds = %for.end
  %30 = load i32, ptr %some, align 4, !dbg !117
  %31 = load i32, ptr %done, align 4, !dbg !118
  %add22 = add i32 %31, %30, !dbg !118
  store i32 %add22, ptr %done, align 4, !dbg !118
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !119
  br label %cleanup, !dbg !119

cleanup:                                          ; preds = %if.end, %for.end21
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !119
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !119
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !119
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !119
  call void @llvm.lifetime.end.p0(i64 4, ptr %some) #5, !dbg !119
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %cleanup27 [
    i32 0, label %cleanup.cont
  ]

cleanup.cont:                                     ; preds = %cleanup
  br label %while.cond, !dbg !39, !llvm.loop !120

while.end:                                        ; preds = %while.cond
  store i64 0, ptr %retval, align 8, !dbg !121
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup27, !dbg !121

cleanup27:                                        ; preds = %while.end, %cleanup
  call void @llvm.lifetime.end.p0(i64 4, ptr %done) #5, !dbg !122
  %32 = load i64, ptr %retval, align 8, !dbg !122
  ret i64 %32, !dbg !122
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !123 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !128
    #dbg_declare(ptr %flags, !127, !DIExpression(), !129)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !130, !srcloc !131
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !132, !srcloc !133
  %0 = load i64, ptr %flags, align 8, !dbg !134
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !135
  ret i64 %0, !dbg !136
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !137 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !141, !DIExpression(), !143)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !144
    #dbg_declare(ptr %offset, !142, !DIExpression(), !145)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !146, !srcloc !147
  store i64 %0, ptr %offset, align 8, !dbg !146
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !148
  %2 = ptrtoint ptr %1 to i64, !dbg !149
  %3 = load i64, ptr %offset, align 8, !dbg !150
  %add = add i64 %2, %3, !dbg !151
  %4 = inttoptr i64 %add to ptr, !dbg !152
  %5 = load ptr, ptr %4, align 8, !dbg !153
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !154
  ret ptr %5, !dbg !155
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !156 {
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
    #dbg_declare(ptr %code.addr, !162, !DIExpression(), !170)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !163, !DIExpression(), !171)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !164, !DIExpression(), !172)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !165, !DIExpression(), !173)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !166, !DIExpression(), !174)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !175
    #dbg_declare(ptr %control, !167, !DIExpression(), !176)
  %0 = load i16, ptr %code.addr, align 2, !dbg !177
  %conv = zext i16 %0 to i64, !dbg !177
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !178
  %conv1 = zext i16 %1 to i64, !dbg !179
  %shl = shl i64 %conv1, 17, !dbg !180
  %or = or i64 %conv, %shl, !dbg !181
  %2 = load i16, ptr %count.addr, align 2, !dbg !182
  %conv2 = zext i16 %2 to i64, !dbg !183
  %shl3 = shl i64 %conv2, 32, !dbg !184
  %or4 = or i64 %or, %shl3, !dbg !185
  store i64 %or4, ptr %control, align 8, !dbg !176
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !186
    #dbg_declare(ptr %status, !168, !DIExpression(), !187)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !188
    #dbg_declare(ptr %done, !169, !DIExpression(), !189)
  br label %do.body, !dbg !190

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !191
  %4 = load ptr, ptr %input.addr, align 8, !dbg !193
  %5 = load ptr, ptr %output.addr, align 8, !dbg !194
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !195
  store i64 %call, ptr %status, align 8, !dbg !196
  %6 = load i64, ptr %status, align 8, !dbg !197
  %and = and i64 %6, 65535, !dbg !199
  %cmp = icmp ne i64 %and, 0, !dbg !200
  br i1 %cmp, label %if.then, label %if.end, !dbg !201

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !202
  store i64 %7, ptr %retval, align 8, !dbg !203
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !203

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !204
  %shr = lshr i64 %8, 32, !dbg !205
  %and6 = and i64 %shr, 4095, !dbg !206
  %conv7 = trunc i64 %and6 to i16, !dbg !207
  store i16 %conv7, ptr %done, align 2, !dbg !208
  %9 = load i64, ptr %control, align 8, !dbg !209
  %and8 = and i64 %9, -1152640029630136321, !dbg !209
  store i64 %and8, ptr %control, align 8, !dbg !209
  %10 = load i16, ptr %done, align 2, !dbg !210
  %conv9 = zext i16 %10 to i64, !dbg !211
  %shl10 = shl i64 %conv9, 48, !dbg !212
  %11 = load i64, ptr %control, align 8, !dbg !213
  %or11 = or i64 %11, %shl10, !dbg !213
  store i64 %or11, ptr %control, align 8, !dbg !213
  br label %do.cond, !dbg !214

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !215
  %conv12 = zext i16 %12 to i32, !dbg !215
  %13 = load i16, ptr %count.addr, align 2, !dbg !216
  %conv13 = zext i16 %13 to i32, !dbg !216
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !217
  br i1 %cmp14, label %do.body, label %do.end, !dbg !214, !llvm.loop !218

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !220
  store i64 %14, ptr %retval, align 8, !dbg !221
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !221

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !222
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !222
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !222
  %15 = load i64, ptr %retval, align 8, !dbg !222
  ret i64 %15, !dbg !222
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !223 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !227, !DIExpression(), !228)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !229
  %and = and i64 %0, 512, !dbg !231
  %tobool = icmp ne i64 %and, 0, !dbg !231
  br i1 %tobool, label %if.then, label %if.end, !dbg !232

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !233, !srcloc !234
  br label %if.end, !dbg !233

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !235
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !236 dso_local void @free_pages(i64 noundef, i32 noundef) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !239 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "respected_batches_part.c", directory: ".", checksumkind: CSK_MD5, checksum: "1c3d3b153223cdaba3803ae6bab8d43e")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "respected_batches_part", scope: !3, file: !3, line: 9, type: !18, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20, !21}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !22)
!22 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!23 = !{!24, !25, !26, !27, !28, !30, !31, !32, !33}
!24 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 9, type: !7)
!25 = !DILocalVariable(name: "pages", arg: 2, scope: !17, file: !3, line: 9, type: !20)
!26 = !DILocalVariable(name: "total", arg: 3, scope: !17, file: !3, line: 9, type: !21)
!27 = !DILocalVariable(name: "done", scope: !17, file: !3, line: 11, type: !21)
!28 = !DILocalVariable(name: "some", scope: !29, file: !3, line: 14, type: !21)
!29 = distinct !DILexicalBlock(scope: !17, file: !3, line: 13, column: 23)
!30 = !DILocalVariable(name: "i", scope: !29, file: !3, line: 14, type: !21)
!31 = !DILocalVariable(name: "flags", scope: !29, file: !3, line: 15, type: !7)
!32 = !DILocalVariable(name: "status", scope: !29, file: !3, line: 15, type: !7)
!33 = !DILocalVariable(name: "input", scope: !29, file: !3, line: 15, type: !20)
!34 = !DILocation(line: 9, column: 32, scope: !17)
!35 = !DILocation(line: 9, column: 48, scope: !17)
!36 = !DILocation(line: 9, column: 59, scope: !17)
!37 = !DILocation(line: 11, column: 2, scope: !17)
!38 = !DILocation(line: 11, column: 6, scope: !17)
!39 = !DILocation(line: 13, column: 2, scope: !17)
!40 = !DILocation(line: 13, column: 9, scope: !17)
!41 = !DILocation(line: 13, column: 16, scope: !17)
!42 = !DILocation(line: 13, column: 14, scope: !17)
!43 = !DILocation(line: 14, column: 3, scope: !29)
!44 = !DILocation(line: 14, column: 7, scope: !29)
!45 = !DILocation(line: 14, column: 14, scope: !29)
!46 = !DILocation(line: 14, column: 22, scope: !29)
!47 = !DILocation(line: 14, column: 20, scope: !29)
!48 = !DILocation(line: 14, column: 27, scope: !29)
!49 = !DILocation(line: 14, column: 35, scope: !29)
!50 = !DILocation(line: 14, column: 43, scope: !29)
!51 = !DILocation(line: 14, column: 41, scope: !29)
!52 = !DILocation(line: 14, column: 55, scope: !29)
!53 = !DILocation(line: 15, column: 3, scope: !29)
!54 = !DILocation(line: 15, column: 7, scope: !29)
!55 = !DILocation(line: 15, column: 15, scope: !29)
!56 = !DILocation(line: 15, column: 27, scope: !29)
!57 = !DILocation(line: 15, column: 36, scope: !29)
!58 = !DILocation(line: 15, column: 62, scope: !29)
!59 = !DILocation(line: 15, column: 44, scope: !29)
!60 = !DILocation(line: 17, column: 14, scope: !29)
!61 = !DILocation(line: 17, column: 3, scope: !29)
!62 = !DILocation(line: 17, column: 12, scope: !29)
!63 = !DILocation(line: 18, column: 10, scope: !64)
!64 = distinct !DILexicalBlock(scope: !29, file: !3, line: 18, column: 3)
!65 = !DILocation(line: 18, column: 8, scope: !64)
!66 = !DILocation(line: 18, column: 15, scope: !67)
!67 = distinct !DILexicalBlock(scope: !64, file: !3, line: 18, column: 3)
!68 = !DILocation(line: 18, column: 19, scope: !67)
!69 = !DILocation(line: 18, column: 17, scope: !67)
!70 = !DILocation(line: 18, column: 3, scope: !64)
!71 = !DILocation(line: 19, column: 19, scope: !67)
!72 = !DILocation(line: 19, column: 25, scope: !67)
!73 = !DILocation(line: 19, column: 32, scope: !67)
!74 = !DILocation(line: 19, column: 30, scope: !67)
!75 = !DILocation(line: 19, column: 35, scope: !67)
!76 = !DILocation(line: 19, column: 4, scope: !67)
!77 = !DILocation(line: 19, column: 14, scope: !67)
!78 = !DILocation(line: 19, column: 12, scope: !67)
!79 = !DILocation(line: 19, column: 17, scope: !67)
!80 = !DILocation(line: 18, column: 26, scope: !67)
!81 = !DILocation(line: 18, column: 3, scope: !67)
!82 = distinct !{!82, !70, !83, !84}
!83 = !DILocation(line: 19, column: 38, scope: !64)
!84 = !{!"llvm.loop.mustprogress"}
!85 = !DILocation(line: 20, column: 38, scope: !29)
!86 = !DILocation(line: 20, column: 47, scope: !29)
!87 = !DILocation(line: 20, column: 12, scope: !29)
!88 = !DILocation(line: 20, column: 10, scope: !29)
!89 = !DILocation(line: 21, column: 15, scope: !29)
!90 = !DILocation(line: 21, column: 3, scope: !29)
!91 = !DILocation(line: 22, column: 7, scope: !92)
!92 = distinct !DILexicalBlock(scope: !29, file: !3, line: 22, column: 7)
!93 = !DILocation(line: 22, column: 14, scope: !92)
!94 = !DILocation(line: 22, column: 7, scope: !29)
!95 = !DILocation(line: 23, column: 14, scope: !96)
!96 = distinct !DILexicalBlock(scope: !97, file: !3, line: 23, column: 4)
!97 = distinct !DILexicalBlock(scope: !92, file: !3, line: 22, column: 24)
!98 = !DILocation(line: 23, column: 21, scope: !96)
!99 = !DILocation(line: 23, column: 27, scope: !96)
!100 = !DILocation(line: 23, column: 13, scope: !96)
!101 = !DILocation(line: 23, column: 11, scope: !96)
!102 = !DILocation(line: 23, column: 9, scope: !96)
!103 = !DILocation(line: 23, column: 37, scope: !104)
!104 = distinct !DILexicalBlock(scope: !96, file: !3, line: 23, column: 4)
!105 = !DILocation(line: 23, column: 41, scope: !104)
!106 = !DILocation(line: 23, column: 39, scope: !104)
!107 = !DILocation(line: 23, column: 4, scope: !96)
!108 = !DILocation(line: 24, column: 16, scope: !104)
!109 = !DILocation(line: 24, column: 22, scope: !104)
!110 = !DILocation(line: 24, column: 5, scope: !104)
!111 = !DILocation(line: 23, column: 49, scope: !104)
!112 = !DILocation(line: 23, column: 4, scope: !104)
!113 = distinct !{!113, !107, !114, !84}
!114 = !DILocation(line: 24, column: 27, scope: !96)
!115 = !DILocation(line: 25, column: 11, scope: !97)
!116 = !DILocation(line: 25, column: 4, scope: !97)
!117 = !DILocation(line: 27, column: 11, scope: !29)
!118 = !DILocation(line: 27, column: 8, scope: !29)
!119 = !DILocation(line: 28, column: 2, scope: !17)
!120 = distinct !{!120, !39, !119, !84}
!121 = !DILocation(line: 29, column: 2, scope: !17)
!122 = !DILocation(line: 30, column: 1, scope: !17)
!123 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !124, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !126)
!124 = !DISubroutineType(types: !125)
!125 = !{!7}
!126 = !{!127}
!127 = !DILocalVariable(name: "flags", scope: !123, file: !8, line: 42, type: !7)
!128 = !DILocation(line: 42, column: 2, scope: !123)
!129 = !DILocation(line: 42, column: 6, scope: !123)
!130 = !DILocation(line: 44, column: 2, scope: !123)
!131 = !{i64 19227, i64 19236}
!132 = !DILocation(line: 45, column: 2, scope: !123)
!133 = !{i64 19298}
!134 = !DILocation(line: 46, column: 9, scope: !123)
!135 = !DILocation(line: 47, column: 1, scope: !123)
!136 = !DILocation(line: 46, column: 2, scope: !123)
!137 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !138, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !140)
!138 = !DISubroutineType(types: !139)
!139 = !{!5, !6}
!140 = !{!141, !142}
!141 = !DILocalVariable(name: "variable", arg: 1, scope: !137, file: !8, line: 56, type: !6)
!142 = !DILocalVariable(name: "offset", scope: !137, file: !8, line: 58, type: !7)
!143 = !DILocation(line: 56, column: 46, scope: !137)
!144 = !DILocation(line: 58, column: 2, scope: !137)
!145 = !DILocation(line: 58, column: 6, scope: !137)
!146 = !DILocation(line: 60, column: 2, scope: !137)
!147 = !{i64 19599}
!148 = !DILocation(line: 61, column: 25, scope: !137)
!149 = !DILocation(line: 61, column: 20, scope: !137)
!150 = !DILocation(line: 61, column: 36, scope: !137)
!151 = !DILocation(line: 61, column: 34, scope: !137)
!152 = !DILocation(line: 61, column: 10, scope: !137)
!153 = !DILocation(line: 61, column: 9, scope: !137)
!154 = !DILocation(line: 62, column: 1, scope: !137)
!155 = !DILocation(line: 61, column: 2, scope: !137)
!156 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !157, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !161)
!157 = !DISubroutineType(types: !158)
!158 = !{!7, !159, !159, !159, !5, !5}
!159 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !160)
!160 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!161 = !{!162, !163, !164, !165, !166, !167, !168, !169}
!162 = !DILocalVariable(name: "code", arg: 1, scope: !156, file: !8, line: 19, type: !159)
!163 = !DILocalVariable(name: "count", arg: 2, scope: !156, file: !8, line: 19, type: !159)
!164 = !DILocalVariable(name: "varhead", arg: 3, scope: !156, file: !8, line: 19, type: !159)
!165 = !DILocalVariable(name: "input", arg: 4, scope: !156, file: !8, line: 19, type: !5)
!166 = !DILocalVariable(name: "output", arg: 5, scope: !156, file: !8, line: 19, type: !5)
!167 = !DILocalVariable(name: "control", scope: !156, file: !8, line: 21, type: !7)
!168 = !DILocalVariable(name: "status", scope: !156, file: !8, line: 22, type: !7)
!169 = !DILocalVariable(name: "done", scope: !156, file: !8, line: 23, type: !159)
!170 = !DILocation(line: 19, column: 25, scope: !156)
!171 = !DILocation(line: 19, column: 35, scope: !156)
!172 = !DILocation(line: 19, column: 46, scope: !156)
!173 = !DILocation(line: 19, column: 61, scope: !156)
!174 = !DILocation(line: 19, column: 74, scope: !156)
!175 = !DILocation(line: 21, column: 2, scope: !156)
!176 = !DILocation(line: 21, column: 6, scope: !156)
!177 = !DILocation(line: 21, column: 16, scope: !156)
!178 = !DILocation(line: 21, column: 29, scope: !156)
!179 = !DILocation(line: 21, column: 24, scope: !156)
!180 = !DILocation(line: 21, column: 37, scope: !156)
!181 = !DILocation(line: 21, column: 21, scope: !156)
!182 = !DILocation(line: 21, column: 52, scope: !156)
!183 = !DILocation(line: 21, column: 47, scope: !156)
!184 = !DILocation(line: 21, column: 58, scope: !156)
!185 = !DILocation(line: 21, column: 44, scope: !156)
!186 = !DILocation(line: 22, column: 2, scope: !156)
!187 = !DILocation(line: 22, column: 6, scope: !156)
!188 = !DILocation(line: 23, column: 2, scope: !156)
!189 = !DILocation(line: 23, column: 6, scope: !156)
!190 = !DILocation(line: 25, column: 2, scope: !156)
!191 = !DILocation(line: 26, column: 28, scope: !192)
!192 = distinct !DILexicalBlock(scope: !156, file: !8, line: 25, column: 5)
!193 = !DILocation(line: 26, column: 37, scope: !192)
!194 = !DILocation(line: 26, column: 44, scope: !192)
!195 = !DILocation(line: 26, column: 12, scope: !192)
!196 = !DILocation(line: 26, column: 10, scope: !192)
!197 = !DILocation(line: 27, column: 8, scope: !198)
!198 = distinct !DILexicalBlock(scope: !192, file: !8, line: 27, column: 7)
!199 = !DILocation(line: 27, column: 15, scope: !198)
!200 = !DILocation(line: 27, column: 25, scope: !198)
!201 = !DILocation(line: 27, column: 7, scope: !192)
!202 = !DILocation(line: 28, column: 11, scope: !198)
!203 = !DILocation(line: 28, column: 4, scope: !198)
!204 = !DILocation(line: 29, column: 11, scope: !192)
!205 = !DILocation(line: 29, column: 18, scope: !192)
!206 = !DILocation(line: 29, column: 25, scope: !192)
!207 = !DILocation(line: 29, column: 10, scope: !192)
!208 = !DILocation(line: 29, column: 8, scope: !192)
!209 = !DILocation(line: 30, column: 11, scope: !192)
!210 = !DILocation(line: 31, column: 19, scope: !192)
!211 = !DILocation(line: 31, column: 14, scope: !192)
!212 = !DILocation(line: 31, column: 24, scope: !192)
!213 = !DILocation(line: 31, column: 11, scope: !192)
!214 = !DILocation(line: 32, column: 2, scope: !192)
!215 = !DILocation(line: 32, column: 11, scope: !156)
!216 = !DILocation(line: 32, column: 18, scope: !156)
!217 = !DILocation(line: 32, column: 16, scope: !156)
!218 = distinct !{!218, !190, !219, !84}
!219 = !DILocation(line: 32, column: 23, scope: !156)
!220 = !DILocation(line: 33, column: 9, scope: !156)
!221 = !DILocation(line: 33, column: 2, scope: !156)
!222 = !DILocation(line: 34, column: 1, scope: !156)
!223 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !224, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !226)
!224 = !DISubroutineType(types: !225)
!225 = !{null, !7}
!226 = !{!227}
!227 = !DILocalVariable(name: "flags", arg: 1, scope: !223, file: !8, line: 49, type: !7)
!228 = !DILocation(line: 49, column: 36, scope: !223)
!229 = !DILocation(line: 51, column: 6, scope: !230)
!230 = distinct !DILexicalBlock(scope: !223, file: !8, line: 51, column: 6)
!231 = !DILocation(line: 51, column: 12, scope: !230)
!232 = !DILocation(line: 51, column: 6, scope: !223)
!233 = !DILocation(line: 52, column: 3, scope: !230)
!234 = !{i64 19418}
!235 = !DILocation(line: 53, column: 1, scope: !223)
!236 = !DISubprogram(name: "free_pages", scope: !3, file: !3, line: 7, type: !237, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!237 = !DISubroutineType(types: !238)
!238 = !{null, !7, !21}
!239 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !240, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!240 = !DISubroutineType(types: !241)
!241 = !{!7, !7, !5, !5}
