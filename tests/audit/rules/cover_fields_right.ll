; ModuleID = 'cover_fields_right.c'
source_filename = "cover_fields_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.unmap = type { i64, i64, i32, i32 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @cover_fields_right(ptr noundef %partition, i32 noundef %partitions, i64 noundef %page, i64 noundef %pages) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca ptr, align 8
  %partitions.addr = alloca i32, align 4
  %page.addr = alloca i64, align 8
  %pages.addr = alloca i64, align 8
  %i = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  %done = alloca i64, align 8
  %left = alloca i64, align 8
  %some = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store ptr %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !25, !DIExpression(), !47)
  store i32 %partitions, ptr %partitions.addr, align 4
    #dbg_declare(ptr %partitions.addr, !26, !DIExpression(), !48)
  store i64 %page, ptr %page.addr, align 8
    #dbg_declare(ptr %page.addr, !27, !DIExpression(), !49)
  store i64 %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !28, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #6, !dbg !51
    #dbg_declare(ptr %i, !29, !DIExpression(), !52)
  store i32 0, ptr %i, align 4, !dbg !52
  br label %for.cond, !dbg !51

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i32, ptr %i, align 4, !dbg !53
  %1 = load i32, ptr %partitions.addr, align 4, !dbg !54
  %cmp = icmp ult i32 %0, %1, !dbg !55
  br i1 %cmp, label %for.body, label %for.cond.cleanup, !dbg !56

for.cond.cleanup:                                 ; preds = %for.cond
  store i32 2, ptr %cleanup.dest.slot, align 4
  br label %cleanup14, !dbg !56

for.body:                                         ; preds = %for.cond
  call void @llvm.lifetime.start.p0(i64 8, ptr %done) #6, !dbg !57
    #dbg_declare(ptr %done, !31, !DIExpression(), !58)
  store i64 0, ptr %done, align 8, !dbg !58
  br label %while.cond, !dbg !59

while.cond:                                       ; preds = %cleanup.cont, %for.body
  %2 = load i64, ptr %done, align 8, !dbg !60
  %3 = load i64, ptr %pages.addr, align 8, !dbg !61
  %cmp1 = icmp ult i64 %2, %3, !dbg !62
  br i1 %cmp1, label %while.body, label %while.end, !dbg !59

while.body:                                       ; preds = %while.cond
  call void @llvm.lifetime.start.p0(i64 8, ptr %left) #6, !dbg !63
    #dbg_declare(ptr %left, !34, !DIExpression(), !64)
  %4 = load i64, ptr %pages.addr, align 8, !dbg !65
  %5 = load i64, ptr %done, align 8, !dbg !66
  %sub = sub i64 %4, %5, !dbg !67
  store i64 %sub, ptr %left, align 8, !dbg !64
  call void @llvm.lifetime.start.p0(i64 8, ptr %some) #6, !dbg !63
    #dbg_declare(ptr %some, !36, !DIExpression(), !68)
  %6 = load i64, ptr %left, align 8, !dbg !69
  %cmp2 = icmp ult i64 %6, 100, !dbg !70
  br i1 %cmp2, label %cond.true, label %cond.false, !dbg !69

cond.true:                                        ; preds = %while.body
  %7 = load i64, ptr %left, align 8, !dbg !71
  br label %cond.end, !dbg !69

cond.false:                                       ; preds = %while.body
  br label %cond.end, !dbg !69

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %7, %cond.true ], [ 100, %cond.false ], !dbg !69
  store i64 %cond, ptr %some, align 8, !dbg !68
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !72
    #dbg_declare(ptr %flags, !37, !DIExpression(), !73)
  %call = call i64 @irq_save() #7, !dbg !74
  store i64 %call, ptr %flags, align 8, !dbg !73
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !72
    #dbg_declare(ptr %status, !38, !DIExpression(), !75)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !76
    #dbg_declare(ptr %input, !39, !DIExpression(), !77)
  %8 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !78
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %8) #7, !dbg !79
  store ptr %call3, ptr %input, align 8, !dbg !77
  %9 = load ptr, ptr %input, align 8, !dbg !80
  call void @llvm.memset.p0.i64(ptr align 8 %9, i8 0, i64 24, i1 false), !dbg !81
  %10 = load ptr, ptr %partition.addr, align 8, !dbg !82
  %11 = load i32, ptr %i, align 4, !dbg !83
  %idxprom = zext i32 %11 to i64, !dbg !82
  %arrayidx = getelementptr i64, ptr %10, i64 %idxprom, !dbg !82
  %12 = load i64, ptr %arrayidx, align 8, !dbg !82
  %13 = load ptr, ptr %input, align 8, !dbg !84
  %partition4 = getelementptr inbounds %struct.unmap, ptr %13, i32 0, i32 0, !dbg !85
  store i64 %12, ptr %partition4, align 8, !dbg !86
  %14 = load i64, ptr %page.addr, align 8, !dbg !87
  %15 = load i64, ptr %done, align 8, !dbg !88
  %add = add i64 %14, %15, !dbg !89
  %16 = load ptr, ptr %input, align 8, !dbg !90
  %base = getelementptr inbounds %struct.unmap, ptr %16, i32 0, i32 1, !dbg !91
  store i64 %add, ptr %base, align 8, !dbg !92
  %17 = load i64, ptr %some, align 8, !dbg !93
  %conv = trunc i64 %17 to i16, !dbg !93
  %18 = load ptr, ptr %input, align 8, !dbg !94
  %call5 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 76, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %18, ptr noundef null) #7, !dbg !95
  store i64 %call5, ptr %status, align 8, !dbg !96
  %19 = load i64, ptr %flags, align 8, !dbg !97
  call void @irq_restore(i64 noundef %19) #7, !dbg !98
  %20 = load i64, ptr %status, align 8, !dbg !99
  %and = and i64 %20, 65535, !dbg !101
  %tobool = icmp ne i64 %and, 0, !dbg !101
  br i1 %tobool, label %if.then, label %if.end, !dbg !102

if.then:                                          ; preds = %cond.end
  %21 = load i64, ptr %status, align 8, !dbg !103
  store i64 %21, ptr %retval, align 8, !dbg !104
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !104

if.end:                                           ; preds = %cond.end
  %22 = load i64, ptr %some, align 8, !dbg !105
  %23 = load i64, ptr %done, align 8, !dbg !106
  %add6 = add i64 %23, %22, !dbg !106
  store i64 %add6, ptr %done, align 8, !dbg !106
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !107
  br label %cleanup, !dbg !107

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !107
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !107
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !107
  call void @llvm.lifetime.end.p0(i64 8, ptr %some) #6, !dbg !107
  call void @llvm.lifetime.end.p0(i64 8, ptr %left) #6, !dbg !107
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %cleanup11 [
    i32 0, label %cleanup.cont
  ]

cleanup.cont:                                     ; preds = %cleanup
  br label %while.cond, !dbg !59, !llvm.loop !108

while.end:                                        ; preds = %while.cond
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !110
  br label %cleanup11, !dbg !110

cleanup11:                                        ; preds = %while.end, %cleanup
  call void @llvm.lifetime.end.p0(i64 8, ptr %done) #6, !dbg !110
  %cleanup.dest12 = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest12, label %cleanup14 [
    i32 0, label %cleanup.cont13
  ]

cleanup.cont13:                                   ; preds = %cleanup11
  br label %for.inc, !dbg !111

for.inc:                                          ; preds = %cleanup.cont13
  %24 = load i32, ptr %i, align 4, !dbg !112
  %inc = add i32 %24, 1, !dbg !112
  store i32 %inc, ptr %i, align 4, !dbg !112
  br label %for.cond, !dbg !113, !llvm.loop !114

cleanup14:                                        ; preds = %cleanup11, %for.cond.cleanup
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !113
  %cleanup.dest15 = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest15, label %unreachable [
    i32 2, label %for.end
    i32 1, label %return
  ]

for.end:                                          ; preds = %cleanup14
  store i64 0, ptr %retval, align 8, !dbg !116
  br label %return, !dbg !116

return:                                           ; preds = %for.end, %cleanup14
  %25 = load i64, ptr %retval, align 8, !dbg !117
  ret i64 %25, !dbg !117

unreachable:                                      ; preds = %cleanup14
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !118 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !123
    #dbg_declare(ptr %flags, !122, !DIExpression(), !124)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !125, !srcloc !126
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !127, !srcloc !128
  %0 = load i64, ptr %flags, align 8, !dbg !129
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !130
  ret i64 %0, !dbg !131
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !132 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !136, !DIExpression(), !138)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !139
    #dbg_declare(ptr %offset, !137, !DIExpression(), !140)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !141, !srcloc !142
  store i64 %0, ptr %offset, align 8, !dbg !141
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !143
  %2 = ptrtoint ptr %1 to i64, !dbg !144
  %3 = load i64, ptr %offset, align 8, !dbg !145
  %add = add i64 %2, %3, !dbg !146
  %4 = inttoptr i64 %add to ptr, !dbg !147
  %5 = load ptr, ptr %4, align 8, !dbg !148
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !149
  ret ptr %5, !dbg !150
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !151 {
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
    #dbg_declare(ptr %code.addr, !157, !DIExpression(), !165)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !158, !DIExpression(), !166)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !159, !DIExpression(), !167)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !160, !DIExpression(), !168)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !161, !DIExpression(), !169)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !170
    #dbg_declare(ptr %control, !162, !DIExpression(), !171)
  %0 = load i16, ptr %code.addr, align 2, !dbg !172
  %conv = zext i16 %0 to i64, !dbg !172
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !173
  %conv1 = zext i16 %1 to i64, !dbg !174
  %shl = shl i64 %conv1, 17, !dbg !175
  %or = or i64 %conv, %shl, !dbg !176
  %2 = load i16, ptr %count.addr, align 2, !dbg !177
  %conv2 = zext i16 %2 to i64, !dbg !178
  %shl3 = shl i64 %conv2, 32, !dbg !179
  %or4 = or i64 %or, %shl3, !dbg !180
  store i64 %or4, ptr %control, align 8, !dbg !171
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !181
    #dbg_declare(ptr %status, !163, !DIExpression(), !182)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !183
    #dbg_declare(ptr %done, !164, !DIExpression(), !184)
  br label %do.body, !dbg !185

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !186
  %4 = load ptr, ptr %input.addr, align 8, !dbg !188
  %5 = load ptr, ptr %output.addr, align 8, !dbg !189
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !190
  store i64 %call, ptr %status, align 8, !dbg !191
  %6 = load i64, ptr %status, align 8, !dbg !192
  %and = and i64 %6, 65535, !dbg !194
  %cmp = icmp ne i64 %and, 0, !dbg !195
  br i1 %cmp, label %if.then, label %if.end, !dbg !196

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !197
  store i64 %7, ptr %retval, align 8, !dbg !198
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !198

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !199
  %shr = lshr i64 %8, 32, !dbg !200
  %and6 = and i64 %shr, 4095, !dbg !201
  %conv7 = trunc i64 %and6 to i16, !dbg !202
  store i16 %conv7, ptr %done, align 2, !dbg !203
  %9 = load i64, ptr %control, align 8, !dbg !204
  %and8 = and i64 %9, -1152640029630136321, !dbg !204
  store i64 %and8, ptr %control, align 8, !dbg !204
  %10 = load i16, ptr %done, align 2, !dbg !205
  %conv9 = zext i16 %10 to i64, !dbg !206
  %shl10 = shl i64 %conv9, 48, !dbg !207
  %11 = load i64, ptr %control, align 8, !dbg !208
  %or11 = or i64 %11, %shl10, !dbg !208
  store i64 %or11, ptr %control, align 8, !dbg !208
  br label %do.cond, !dbg !209

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !210
  %conv12 = zext i16 %12 to i32, !dbg !210
  %13 = load i16, ptr %count.addr, align 2, !dbg !211
  %conv13 = zext i16 %13 to i32, !dbg !211
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !212
  br i1 %cmp14, label %do.body, label %do.end, !dbg !209, !llvm.loop !213

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !215
  store i64 %14, ptr %retval, align 8, !dbg !216
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !216

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !217
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !217
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !217
  %15 = load i64, ptr %retval, align 8, !dbg !217
  ret i64 %15, !dbg !217
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !218 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !222, !DIExpression(), !223)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !224
  %and = and i64 %0, 512, !dbg !226
  %tobool = icmp ne i64 %and, 0, !dbg !226
  br i1 %tobool, label %if.then, label %if.end, !dbg !227

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !228, !srcloc !229
  br label %if.end, !dbg !228

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !230
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !231 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "cover_fields_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "00da6106e87357c6f0d1f373455dca59")
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
!17 = distinct !DISubprogram(name: "cover_fields_right", scope: !3, file: !3, line: 13, type: !18, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !22, !7, !7}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !31, !34, !36, !37, !38, !39}
!25 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 13, type: !20)
!26 = !DILocalVariable(name: "partitions", arg: 2, scope: !17, file: !3, line: 13, type: !22)
!27 = !DILocalVariable(name: "page", arg: 3, scope: !17, file: !3, line: 13, type: !7)
!28 = !DILocalVariable(name: "pages", arg: 4, scope: !17, file: !3, line: 13, type: !7)
!29 = !DILocalVariable(name: "i", scope: !30, file: !3, line: 15, type: !22)
!30 = distinct !DILexicalBlock(scope: !17, file: !3, line: 15, column: 2)
!31 = !DILocalVariable(name: "done", scope: !32, file: !3, line: 16, type: !7)
!32 = distinct !DILexicalBlock(scope: !33, file: !3, line: 15, column: 39)
!33 = distinct !DILexicalBlock(scope: !30, file: !3, line: 15, column: 2)
!34 = !DILocalVariable(name: "left", scope: !35, file: !3, line: 19, type: !7)
!35 = distinct !DILexicalBlock(scope: !32, file: !3, line: 18, column: 24)
!36 = !DILocalVariable(name: "some", scope: !35, file: !3, line: 19, type: !7)
!37 = !DILocalVariable(name: "flags", scope: !35, file: !3, line: 20, type: !7)
!38 = !DILocalVariable(name: "status", scope: !35, file: !3, line: 20, type: !7)
!39 = !DILocalVariable(name: "input", scope: !35, file: !3, line: 21, type: !40)
!40 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !41, size: 64)
!41 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "unmap", file: !3, line: 8, size: 192, elements: !42)
!42 = !{!43, !44, !45, !46}
!43 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !41, file: !3, line: 9, baseType: !7, size: 64)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "base", scope: !41, file: !3, line: 9, baseType: !7, size: 64, offset: 64)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !41, file: !3, line: 10, baseType: !22, size: 32, offset: 128)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !41, file: !3, line: 10, baseType: !22, size: 32, offset: 160)
!47 = !DILocation(line: 13, column: 35, scope: !17)
!48 = !DILocation(line: 13, column: 50, scope: !17)
!49 = !DILocation(line: 13, column: 66, scope: !17)
!50 = !DILocation(line: 13, column: 76, scope: !17)
!51 = !DILocation(line: 15, column: 7, scope: !30)
!52 = !DILocation(line: 15, column: 11, scope: !30)
!53 = !DILocation(line: 15, column: 18, scope: !33)
!54 = !DILocation(line: 15, column: 22, scope: !33)
!55 = !DILocation(line: 15, column: 20, scope: !33)
!56 = !DILocation(line: 15, column: 2, scope: !30)
!57 = !DILocation(line: 16, column: 3, scope: !32)
!58 = !DILocation(line: 16, column: 7, scope: !32)
!59 = !DILocation(line: 18, column: 3, scope: !32)
!60 = !DILocation(line: 18, column: 10, scope: !32)
!61 = !DILocation(line: 18, column: 17, scope: !32)
!62 = !DILocation(line: 18, column: 15, scope: !32)
!63 = !DILocation(line: 19, column: 4, scope: !35)
!64 = !DILocation(line: 19, column: 8, scope: !35)
!65 = !DILocation(line: 19, column: 15, scope: !35)
!66 = !DILocation(line: 19, column: 23, scope: !35)
!67 = !DILocation(line: 19, column: 21, scope: !35)
!68 = !DILocation(line: 19, column: 29, scope: !35)
!69 = !DILocation(line: 19, column: 36, scope: !35)
!70 = !DILocation(line: 19, column: 41, scope: !35)
!71 = !DILocation(line: 19, column: 49, scope: !35)
!72 = !DILocation(line: 20, column: 4, scope: !35)
!73 = !DILocation(line: 20, column: 8, scope: !35)
!74 = !DILocation(line: 20, column: 16, scope: !35)
!75 = !DILocation(line: 20, column: 28, scope: !35)
!76 = !DILocation(line: 21, column: 4, scope: !35)
!77 = !DILocation(line: 21, column: 18, scope: !35)
!78 = !DILocation(line: 21, column: 44, scope: !35)
!79 = !DILocation(line: 21, column: 26, scope: !35)
!80 = !DILocation(line: 23, column: 21, scope: !35)
!81 = !DILocation(line: 23, column: 4, scope: !35)
!82 = !DILocation(line: 24, column: 23, scope: !35)
!83 = !DILocation(line: 24, column: 33, scope: !35)
!84 = !DILocation(line: 24, column: 4, scope: !35)
!85 = !DILocation(line: 24, column: 11, scope: !35)
!86 = !DILocation(line: 24, column: 21, scope: !35)
!87 = !DILocation(line: 25, column: 18, scope: !35)
!88 = !DILocation(line: 25, column: 25, scope: !35)
!89 = !DILocation(line: 25, column: 23, scope: !35)
!90 = !DILocation(line: 25, column: 4, scope: !35)
!91 = !DILocation(line: 25, column: 11, scope: !35)
!92 = !DILocation(line: 25, column: 16, scope: !35)
!93 = !DILocation(line: 26, column: 39, scope: !35)
!94 = !DILocation(line: 26, column: 48, scope: !35)
!95 = !DILocation(line: 26, column: 13, scope: !35)
!96 = !DILocation(line: 26, column: 11, scope: !35)
!97 = !DILocation(line: 27, column: 16, scope: !35)
!98 = !DILocation(line: 27, column: 4, scope: !35)
!99 = !DILocation(line: 28, column: 8, scope: !100)
!100 = distinct !DILexicalBlock(scope: !35, file: !3, line: 28, column: 8)
!101 = !DILocation(line: 28, column: 15, scope: !100)
!102 = !DILocation(line: 28, column: 8, scope: !35)
!103 = !DILocation(line: 29, column: 12, scope: !100)
!104 = !DILocation(line: 29, column: 5, scope: !100)
!105 = !DILocation(line: 30, column: 12, scope: !35)
!106 = !DILocation(line: 30, column: 9, scope: !35)
!107 = !DILocation(line: 31, column: 3, scope: !32)
!108 = distinct !{!108, !59, !107, !109}
!109 = !{!"llvm.loop.mustprogress"}
!110 = !DILocation(line: 32, column: 2, scope: !33)
!111 = !DILocation(line: 32, column: 2, scope: !32)
!112 = !DILocation(line: 15, column: 35, scope: !33)
!113 = !DILocation(line: 15, column: 2, scope: !33)
!114 = distinct !{!114, !56, !115, !109}
!115 = !DILocation(line: 32, column: 2, scope: !30)
!116 = !DILocation(line: 33, column: 2, scope: !17)
!117 = !DILocation(line: 34, column: 1, scope: !17)
!118 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !119, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !121)
!119 = !DISubroutineType(types: !120)
!120 = !{!7}
!121 = !{!122}
!122 = !DILocalVariable(name: "flags", scope: !118, file: !8, line: 42, type: !7)
!123 = !DILocation(line: 42, column: 2, scope: !118)
!124 = !DILocation(line: 42, column: 6, scope: !118)
!125 = !DILocation(line: 44, column: 2, scope: !118)
!126 = !{i64 19266, i64 19275}
!127 = !DILocation(line: 45, column: 2, scope: !118)
!128 = !{i64 19337}
!129 = !DILocation(line: 46, column: 9, scope: !118)
!130 = !DILocation(line: 47, column: 1, scope: !118)
!131 = !DILocation(line: 46, column: 2, scope: !118)
!132 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !133, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !135)
!133 = !DISubroutineType(types: !134)
!134 = !{!5, !6}
!135 = !{!136, !137}
!136 = !DILocalVariable(name: "variable", arg: 1, scope: !132, file: !8, line: 56, type: !6)
!137 = !DILocalVariable(name: "offset", scope: !132, file: !8, line: 58, type: !7)
!138 = !DILocation(line: 56, column: 46, scope: !132)
!139 = !DILocation(line: 58, column: 2, scope: !132)
!140 = !DILocation(line: 58, column: 6, scope: !132)
!141 = !DILocation(line: 60, column: 2, scope: !132)
!142 = !{i64 19638}
!143 = !DILocation(line: 61, column: 25, scope: !132)
!144 = !DILocation(line: 61, column: 20, scope: !132)
!145 = !DILocation(line: 61, column: 36, scope: !132)
!146 = !DILocation(line: 61, column: 34, scope: !132)
!147 = !DILocation(line: 61, column: 10, scope: !132)
!148 = !DILocation(line: 61, column: 9, scope: !132)
!149 = !DILocation(line: 62, column: 1, scope: !132)
!150 = !DILocation(line: 61, column: 2, scope: !132)
!151 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !152, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !156)
!152 = !DISubroutineType(types: !153)
!153 = !{!7, !154, !154, !154, !5, !5}
!154 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !155)
!155 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!156 = !{!157, !158, !159, !160, !161, !162, !163, !164}
!157 = !DILocalVariable(name: "code", arg: 1, scope: !151, file: !8, line: 19, type: !154)
!158 = !DILocalVariable(name: "count", arg: 2, scope: !151, file: !8, line: 19, type: !154)
!159 = !DILocalVariable(name: "varhead", arg: 3, scope: !151, file: !8, line: 19, type: !154)
!160 = !DILocalVariable(name: "input", arg: 4, scope: !151, file: !8, line: 19, type: !5)
!161 = !DILocalVariable(name: "output", arg: 5, scope: !151, file: !8, line: 19, type: !5)
!162 = !DILocalVariable(name: "control", scope: !151, file: !8, line: 21, type: !7)
!163 = !DILocalVariable(name: "status", scope: !151, file: !8, line: 22, type: !7)
!164 = !DILocalVariable(name: "done", scope: !151, file: !8, line: 23, type: !154)
!165 = !DILocation(line: 19, column: 25, scope: !151)
!166 = !DILocation(line: 19, column: 35, scope: !151)
!167 = !DILocation(line: 19, column: 46, scope: !151)
!168 = !DILocation(line: 19, column: 61, scope: !151)
!169 = !DILocation(line: 19, column: 74, scope: !151)
!170 = !DILocation(line: 21, column: 2, scope: !151)
!171 = !DILocation(line: 21, column: 6, scope: !151)
!172 = !DILocation(line: 21, column: 16, scope: !151)
!173 = !DILocation(line: 21, column: 29, scope: !151)
!174 = !DILocation(line: 21, column: 24, scope: !151)
!175 = !DILocation(line: 21, column: 37, scope: !151)
!176 = !DILocation(line: 21, column: 21, scope: !151)
!177 = !DILocation(line: 21, column: 52, scope: !151)
!178 = !DILocation(line: 21, column: 47, scope: !151)
!179 = !DILocation(line: 21, column: 58, scope: !151)
!180 = !DILocation(line: 21, column: 44, scope: !151)
!181 = !DILocation(line: 22, column: 2, scope: !151)
!182 = !DILocation(line: 22, column: 6, scope: !151)
!183 = !DILocation(line: 23, column: 2, scope: !151)
!184 = !DILocation(line: 23, column: 6, scope: !151)
!185 = !DILocation(line: 25, column: 2, scope: !151)
!186 = !DILocation(line: 26, column: 28, scope: !187)
!187 = distinct !DILexicalBlock(scope: !151, file: !8, line: 25, column: 5)
!188 = !DILocation(line: 26, column: 37, scope: !187)
!189 = !DILocation(line: 26, column: 44, scope: !187)
!190 = !DILocation(line: 26, column: 12, scope: !187)
!191 = !DILocation(line: 26, column: 10, scope: !187)
!192 = !DILocation(line: 27, column: 8, scope: !193)
!193 = distinct !DILexicalBlock(scope: !187, file: !8, line: 27, column: 7)
!194 = !DILocation(line: 27, column: 15, scope: !193)
!195 = !DILocation(line: 27, column: 25, scope: !193)
!196 = !DILocation(line: 27, column: 7, scope: !187)
!197 = !DILocation(line: 28, column: 11, scope: !193)
!198 = !DILocation(line: 28, column: 4, scope: !193)
!199 = !DILocation(line: 29, column: 11, scope: !187)
!200 = !DILocation(line: 29, column: 18, scope: !187)
!201 = !DILocation(line: 29, column: 25, scope: !187)
!202 = !DILocation(line: 29, column: 10, scope: !187)
!203 = !DILocation(line: 29, column: 8, scope: !187)
!204 = !DILocation(line: 30, column: 11, scope: !187)
!205 = !DILocation(line: 31, column: 19, scope: !187)
!206 = !DILocation(line: 31, column: 14, scope: !187)
!207 = !DILocation(line: 31, column: 24, scope: !187)
!208 = !DILocation(line: 31, column: 11, scope: !187)
!209 = !DILocation(line: 32, column: 2, scope: !187)
!210 = !DILocation(line: 32, column: 11, scope: !151)
!211 = !DILocation(line: 32, column: 18, scope: !151)
!212 = !DILocation(line: 32, column: 16, scope: !151)
!213 = distinct !{!213, !185, !214, !109}
!214 = !DILocation(line: 32, column: 23, scope: !151)
!215 = !DILocation(line: 33, column: 9, scope: !151)
!216 = !DILocation(line: 33, column: 2, scope: !151)
!217 = !DILocation(line: 34, column: 1, scope: !151)
!218 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !219, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !221)
!219 = !DISubroutineType(types: !220)
!220 = !{null, !7}
!221 = !{!222}
!222 = !DILocalVariable(name: "flags", arg: 1, scope: !218, file: !8, line: 49, type: !7)
!223 = !DILocation(line: 49, column: 36, scope: !218)
!224 = !DILocation(line: 51, column: 6, scope: !225)
!225 = distinct !DILexicalBlock(scope: !218, file: !8, line: 51, column: 6)
!226 = !DILocation(line: 51, column: 12, scope: !225)
!227 = !DILocation(line: 51, column: 6, scope: !218)
!228 = !DILocation(line: 52, column: 3, scope: !225)
!229 = !{i64 19457}
!230 = !DILocation(line: 53, column: 1, scope: !218)
!231 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !232, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!232 = !DISubroutineType(types: !233)
!233 = !{!7, !7, !5, !5}
