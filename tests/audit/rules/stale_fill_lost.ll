; ModuleID = 'stale_fill_lost.c'
source_filename = "stale_fill_lost.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_fill_lost(i64 noundef %partition, ptr noundef %pages, i32 noundef %count) #0 !dbg !17 {
entry:
  %partition.addr = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %i = alloca i32, align 4
  %n = alloca i32, align 4
  %other = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !25, !DIExpression(), !38)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !26, !DIExpression(), !39)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !27, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !41
    #dbg_declare(ptr %flags, !28, !DIExpression(), !42)
  %call = call i64 @irq_save() #7, !dbg !43
  store i64 %call, ptr %flags, align 8, !dbg !42
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !41
    #dbg_declare(ptr %status, !29, !DIExpression(), !44)
  store i64 0, ptr %status, align 8, !dbg !44
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !41
    #dbg_declare(ptr %input, !30, !DIExpression(), !45)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #6, !dbg !46
    #dbg_declare(ptr %i, !32, !DIExpression(), !47)
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #6, !dbg !46
    #dbg_declare(ptr %n, !33, !DIExpression(), !48)
  store i32 0, ptr %n, align 4, !dbg !48
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !49
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !50
  store ptr %call1, ptr %input, align 8, !dbg !51
  store i32 0, ptr %i, align 4, !dbg !52
  br label %for.cond, !dbg !53

for.cond:                                         ; preds = %for.inc, %entry
  %1 = load i32, ptr %i, align 4, !dbg !54
  %2 = load i32, ptr %count.addr, align 4, !dbg !55
  %cmp = icmp ult i32 %1, %2, !dbg !56
  br i1 %cmp, label %for.body, label %for.end, !dbg !57

for.body:                                         ; preds = %for.cond
  call void @llvm.lifetime.start.p0(i64 8, ptr %other) #6, !dbg !58
    #dbg_declare(ptr %other, !34, !DIExpression(), !59)
  %3 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !60
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %3) #7, !dbg !61
  store ptr %call2, ptr %other, align 8, !dbg !59
  %4 = load i32, ptr %n, align 4, !dbg !62
  %cmp3 = icmp eq i32 %4, 511, !dbg !64
  br i1 %cmp3, label %if.then, label %if.end, !dbg !65

if.then:                                          ; preds = %for.body
  store i32 2, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !66

if.end:                                           ; preds = %for.body
  %5 = load i64, ptr %partition.addr, align 8, !dbg !67
  %6 = load ptr, ptr %other, align 8, !dbg !68
  %arrayidx = getelementptr i64, ptr %6, i64 0, !dbg !68
  store i64 %5, ptr %arrayidx, align 8, !dbg !69
  %7 = load ptr, ptr %other, align 8, !dbg !70
  %arrayidx4 = getelementptr i64, ptr %7, i64 2, !dbg !70
  store i64 0, ptr %arrayidx4, align 8, !dbg !71
  %8 = load ptr, ptr %other, align 8, !dbg !72
  %arrayidx5 = getelementptr i64, ptr %8, i64 1, !dbg !72
  store i64 0, ptr %arrayidx5, align 8, !dbg !73
  %9 = load ptr, ptr %other, align 8, !dbg !74
  %10 = load ptr, ptr %input, align 8, !dbg !75
  %add.ptr = getelementptr i64, ptr %10, i64 1, !dbg !76
  call void @another(ptr noundef %9, ptr noundef %add.ptr) #7, !dbg !77
  %11 = load ptr, ptr %pages.addr, align 8, !dbg !78
  %12 = load i32, ptr %i, align 4, !dbg !79
  %idxprom = zext i32 %12 to i64, !dbg !78
  %arrayidx6 = getelementptr i64, ptr %11, i64 %idxprom, !dbg !78
  %13 = load i64, ptr %arrayidx6, align 8, !dbg !78
  %14 = load ptr, ptr %input, align 8, !dbg !80
  %15 = load i32, ptr %n, align 4, !dbg !81
  %inc = add i32 %15, 1, !dbg !81
  store i32 %inc, ptr %n, align 4, !dbg !81
  %add = add i32 1, %15, !dbg !82
  %idxprom7 = zext i32 %add to i64, !dbg !80
  %arrayidx8 = getelementptr i64, ptr %14, i64 %idxprom7, !dbg !80
  store i64 %13, ptr %arrayidx8, align 8, !dbg !83
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !84
  br label %cleanup, !dbg !84

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %other) #6, !dbg !84
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %unreachable [
    i32 0, label %cleanup.cont
    i32 2, label %for.end
  ]

cleanup.cont:                                     ; preds = %cleanup
  br label %for.inc, !dbg !85

for.inc:                                          ; preds = %cleanup.cont
  %16 = load i32, ptr %i, align 4, !dbg !86
  %inc9 = add i32 %16, 1, !dbg !86
  store i32 %inc9, ptr %i, align 4, !dbg !86
  br label %for.cond, !dbg !87, !llvm.loop !88

for.end:                                          ; preds = %cleanup, %for.cond
  %17 = load i32, ptr %n, align 4, !dbg !91
  %tobool = icmp ne i32 %17, 0, !dbg !91
  br i1 %tobool, label %if.then10, label %if.end13, !dbg !93

if.then10:                                        ; preds = %for.end
  %18 = load i64, ptr %partition.addr, align 8, !dbg !94
  %19 = load ptr, ptr %input, align 8, !dbg !96
  %arrayidx11 = getelementptr i64, ptr %19, i64 0, !dbg !96
  store i64 %18, ptr %arrayidx11, align 8, !dbg !97
  %20 = load i32, ptr %n, align 4, !dbg !98
  %conv = trunc i32 %20 to i16, !dbg !98
  %21 = load ptr, ptr %input, align 8, !dbg !99
  %call12 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %21, ptr noundef null) #7, !dbg !100
  store i64 %call12, ptr %status, align 8, !dbg !101
  br label %if.end13, !dbg !102

if.end13:                                         ; preds = %if.then10, %for.end
  %22 = load i64, ptr %flags, align 8, !dbg !103
  call void @irq_restore(i64 noundef %22) #7, !dbg !104
  %23 = load i64, ptr %status, align 8, !dbg !105
  store i32 1, ptr %cleanup.dest.slot, align 4
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #6, !dbg !106
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !106
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !106
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !106
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !106
  ret i64 %23, !dbg !107

unreachable:                                      ; preds = %cleanup
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !108 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !113
    #dbg_declare(ptr %flags, !112, !DIExpression(), !114)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !115, !srcloc !116
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !117, !srcloc !118
  %0 = load i64, ptr %flags, align 8, !dbg !119
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !120
  ret i64 %0, !dbg !121
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !122 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !126, !DIExpression(), !128)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !129
    #dbg_declare(ptr %offset, !127, !DIExpression(), !130)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !131, !srcloc !132
  store i64 %0, ptr %offset, align 8, !dbg !131
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !133
  %2 = ptrtoint ptr %1 to i64, !dbg !134
  %3 = load i64, ptr %offset, align 8, !dbg !135
  %add = add i64 %2, %3, !dbg !136
  %4 = inttoptr i64 %add to ptr, !dbg !137
  %5 = load ptr, ptr %4, align 8, !dbg !138
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !139
  ret ptr %5, !dbg !140
}

; Function Attrs: noinline noredzone nounwind null_pointer_is_valid
define internal void @another(ptr noundef %input, ptr noundef %output) #3 !dbg !141 {
entry:
  %input.addr = alloca ptr, align 8
  %output.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !145, !DIExpression(), !147)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !146, !DIExpression(), !148)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !149
  %1 = load ptr, ptr %output.addr, align 8, !dbg !150
  %call = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef %0, ptr noundef %1) #7, !dbg !151
  ret void, !dbg !152
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !153 {
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
    #dbg_declare(ptr %code.addr, !159, !DIExpression(), !167)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !160, !DIExpression(), !168)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !161, !DIExpression(), !169)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !162, !DIExpression(), !170)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !163, !DIExpression(), !171)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !172
    #dbg_declare(ptr %control, !164, !DIExpression(), !173)
  %0 = load i16, ptr %code.addr, align 2, !dbg !174
  %conv = zext i16 %0 to i64, !dbg !174
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !175
  %conv1 = zext i16 %1 to i64, !dbg !176
  %shl = shl i64 %conv1, 17, !dbg !177
  %or = or i64 %conv, %shl, !dbg !178
  %2 = load i16, ptr %count.addr, align 2, !dbg !179
  %conv2 = zext i16 %2 to i64, !dbg !180
  %shl3 = shl i64 %conv2, 32, !dbg !181
  %or4 = or i64 %or, %shl3, !dbg !182
  store i64 %or4, ptr %control, align 8, !dbg !173
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !183
    #dbg_declare(ptr %status, !165, !DIExpression(), !184)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !185
    #dbg_declare(ptr %done, !166, !DIExpression(), !186)
  br label %do.body, !dbg !187

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !188
  %4 = load ptr, ptr %input.addr, align 8, !dbg !190
  %5 = load ptr, ptr %output.addr, align 8, !dbg !191
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !192
  store i64 %call, ptr %status, align 8, !dbg !193
  %6 = load i64, ptr %status, align 8, !dbg !194
  %and = and i64 %6, 65535, !dbg !196
  %cmp = icmp ne i64 %and, 0, !dbg !197
  br i1 %cmp, label %if.then, label %if.end, !dbg !198

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !199
  store i64 %7, ptr %retval, align 8, !dbg !200
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !200

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !201
  %shr = lshr i64 %8, 32, !dbg !202
  %and6 = and i64 %shr, 4095, !dbg !203
  %conv7 = trunc i64 %and6 to i16, !dbg !204
  store i16 %conv7, ptr %done, align 2, !dbg !205
  %9 = load i64, ptr %control, align 8, !dbg !206
  %and8 = and i64 %9, -1152640029630136321, !dbg !206
  store i64 %and8, ptr %control, align 8, !dbg !206
  %10 = load i16, ptr %done, align 2, !dbg !207
  %conv9 = zext i16 %10 to i64, !dbg !208
  %shl10 = shl i64 %conv9, 48, !dbg !209
  %11 = load i64, ptr %control, align 8, !dbg !210
  %or11 = or i64 %11, %shl10, !dbg !210
  store i64 %or11, ptr %control, align 8, !dbg !210
  br label %do.cond, !dbg !211

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !212
  %conv12 = zext i16 %12 to i32, !dbg !212
  %13 = load i16, ptr %count.addr, align 2, !dbg !213
  %conv13 = zext i16 %13 to i32, !dbg !213
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !214
  br i1 %cmp14, label %do.body, label %do.end, !dbg !211, !llvm.loop !215

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !217
  store i64 %14, ptr %retval, align 8, !dbg !218
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !218

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !219
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !219
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !219
  %15 = load i64, ptr %retval, align 8, !dbg !219
  ret i64 %15, !dbg !219
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !220 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !224, !DIExpression(), !225)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !226
  %and = and i64 %0, 512, !dbg !228
  %tobool = icmp ne i64 %and, 0, !dbg !228
  br i1 %tobool, label %if.then, label %if.end, !dbg !229

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !230, !srcloc !231
  br label %if.end, !dbg !230

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !232
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !233 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
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
!3 = !DIFile(filename: "stale_fill_lost.c", directory: ".", checksumkind: CSK_MD5, checksum: "ed4d5f390bbb21990354f9b2f467a1a7")
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
!17 = distinct !DISubprogram(name: "stale_fill_lost", scope: !3, file: !3, line: 13, type: !18, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !30, !32, !33, !34}
!25 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 13, type: !7)
!26 = !DILocalVariable(name: "pages", arg: 2, scope: !17, file: !3, line: 13, type: !20)
!27 = !DILocalVariable(name: "count", arg: 3, scope: !17, file: !3, line: 13, type: !22)
!28 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 15, type: !7)
!29 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 15, type: !7)
!30 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 15, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!32 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 16, type: !22)
!33 = !DILocalVariable(name: "n", scope: !17, file: !3, line: 16, type: !22)
!34 = !DILocalVariable(name: "other", scope: !35, file: !3, line: 20, type: !31)
!35 = distinct !DILexicalBlock(scope: !36, file: !3, line: 19, column: 30)
!36 = distinct !DILexicalBlock(scope: !37, file: !3, line: 19, column: 2)
!37 = distinct !DILexicalBlock(scope: !17, file: !3, line: 19, column: 2)
!38 = !DILocation(line: 13, column: 25, scope: !17)
!39 = !DILocation(line: 13, column: 47, scope: !17)
!40 = !DILocation(line: 13, column: 58, scope: !17)
!41 = !DILocation(line: 15, column: 2, scope: !17)
!42 = !DILocation(line: 15, column: 6, scope: !17)
!43 = !DILocation(line: 15, column: 14, scope: !17)
!44 = !DILocation(line: 15, column: 26, scope: !17)
!45 = !DILocation(line: 15, column: 39, scope: !17)
!46 = !DILocation(line: 16, column: 2, scope: !17)
!47 = !DILocation(line: 16, column: 6, scope: !17)
!48 = !DILocation(line: 16, column: 9, scope: !17)
!49 = !DILocation(line: 18, column: 28, scope: !17)
!50 = !DILocation(line: 18, column: 10, scope: !17)
!51 = !DILocation(line: 18, column: 8, scope: !17)
!52 = !DILocation(line: 19, column: 9, scope: !37)
!53 = !DILocation(line: 19, column: 7, scope: !37)
!54 = !DILocation(line: 19, column: 14, scope: !36)
!55 = !DILocation(line: 19, column: 18, scope: !36)
!56 = !DILocation(line: 19, column: 16, scope: !36)
!57 = !DILocation(line: 19, column: 2, scope: !37)
!58 = !DILocation(line: 20, column: 3, scope: !35)
!59 = !DILocation(line: 20, column: 8, scope: !35)
!60 = !DILocation(line: 20, column: 34, scope: !35)
!61 = !DILocation(line: 20, column: 16, scope: !35)
!62 = !DILocation(line: 22, column: 7, scope: !63)
!63 = distinct !DILexicalBlock(scope: !35, file: !3, line: 22, column: 7)
!64 = !DILocation(line: 22, column: 9, scope: !63)
!65 = !DILocation(line: 22, column: 7, scope: !35)
!66 = !DILocation(line: 23, column: 4, scope: !63)
!67 = !DILocation(line: 24, column: 14, scope: !35)
!68 = !DILocation(line: 24, column: 3, scope: !35)
!69 = !DILocation(line: 24, column: 12, scope: !35)
!70 = !DILocation(line: 25, column: 14, scope: !35)
!71 = !DILocation(line: 25, column: 23, scope: !35)
!72 = !DILocation(line: 25, column: 3, scope: !35)
!73 = !DILocation(line: 25, column: 12, scope: !35)
!74 = !DILocation(line: 26, column: 11, scope: !35)
!75 = !DILocation(line: 26, column: 18, scope: !35)
!76 = !DILocation(line: 26, column: 24, scope: !35)
!77 = !DILocation(line: 26, column: 3, scope: !35)
!78 = !DILocation(line: 27, column: 20, scope: !35)
!79 = !DILocation(line: 27, column: 26, scope: !35)
!80 = !DILocation(line: 27, column: 3, scope: !35)
!81 = !DILocation(line: 27, column: 14, scope: !35)
!82 = !DILocation(line: 27, column: 11, scope: !35)
!83 = !DILocation(line: 27, column: 18, scope: !35)
!84 = !DILocation(line: 28, column: 2, scope: !36)
!85 = !DILocation(line: 28, column: 2, scope: !35)
!86 = !DILocation(line: 19, column: 26, scope: !36)
!87 = !DILocation(line: 19, column: 2, scope: !36)
!88 = distinct !{!88, !57, !89, !90}
!89 = !DILocation(line: 28, column: 2, scope: !37)
!90 = !{!"llvm.loop.mustprogress"}
!91 = !DILocation(line: 29, column: 6, scope: !92)
!92 = distinct !DILexicalBlock(scope: !17, file: !3, line: 29, column: 6)
!93 = !DILocation(line: 29, column: 6, scope: !17)
!94 = !DILocation(line: 30, column: 14, scope: !95)
!95 = distinct !DILexicalBlock(scope: !92, file: !3, line: 29, column: 9)
!96 = !DILocation(line: 30, column: 3, scope: !95)
!97 = !DILocation(line: 30, column: 12, scope: !95)
!98 = !DILocation(line: 31, column: 38, scope: !95)
!99 = !DILocation(line: 31, column: 44, scope: !95)
!100 = !DILocation(line: 31, column: 12, scope: !95)
!101 = !DILocation(line: 31, column: 10, scope: !95)
!102 = !DILocation(line: 32, column: 2, scope: !95)
!103 = !DILocation(line: 33, column: 14, scope: !17)
!104 = !DILocation(line: 33, column: 2, scope: !17)
!105 = !DILocation(line: 34, column: 9, scope: !17)
!106 = !DILocation(line: 35, column: 1, scope: !17)
!107 = !DILocation(line: 34, column: 2, scope: !17)
!108 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !109, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !111)
!109 = !DISubroutineType(types: !110)
!110 = !{!7}
!111 = !{!112}
!112 = !DILocalVariable(name: "flags", scope: !108, file: !8, line: 42, type: !7)
!113 = !DILocation(line: 42, column: 2, scope: !108)
!114 = !DILocation(line: 42, column: 6, scope: !108)
!115 = !DILocation(line: 44, column: 2, scope: !108)
!116 = !{i64 19262, i64 19271}
!117 = !DILocation(line: 45, column: 2, scope: !108)
!118 = !{i64 19333}
!119 = !DILocation(line: 46, column: 9, scope: !108)
!120 = !DILocation(line: 47, column: 1, scope: !108)
!121 = !DILocation(line: 46, column: 2, scope: !108)
!122 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !123, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !125)
!123 = !DISubroutineType(types: !124)
!124 = !{!5, !6}
!125 = !{!126, !127}
!126 = !DILocalVariable(name: "variable", arg: 1, scope: !122, file: !8, line: 56, type: !6)
!127 = !DILocalVariable(name: "offset", scope: !122, file: !8, line: 58, type: !7)
!128 = !DILocation(line: 56, column: 46, scope: !122)
!129 = !DILocation(line: 58, column: 2, scope: !122)
!130 = !DILocation(line: 58, column: 6, scope: !122)
!131 = !DILocation(line: 60, column: 2, scope: !122)
!132 = !{i64 19634}
!133 = !DILocation(line: 61, column: 25, scope: !122)
!134 = !DILocation(line: 61, column: 20, scope: !122)
!135 = !DILocation(line: 61, column: 36, scope: !122)
!136 = !DILocation(line: 61, column: 34, scope: !122)
!137 = !DILocation(line: 61, column: 10, scope: !122)
!138 = !DILocation(line: 61, column: 9, scope: !122)
!139 = !DILocation(line: 62, column: 1, scope: !122)
!140 = !DILocation(line: 61, column: 2, scope: !122)
!141 = distinct !DISubprogram(name: "another", scope: !3, file: !3, line: 8, type: !142, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !144)
!142 = !DISubroutineType(types: !143)
!143 = !{null, !31, !31}
!144 = !{!145, !146}
!145 = !DILocalVariable(name: "input", arg: 1, scope: !141, file: !3, line: 8, type: !31)
!146 = !DILocalVariable(name: "output", arg: 2, scope: !141, file: !3, line: 8, type: !31)
!147 = !DILocation(line: 8, column: 52, scope: !141)
!148 = !DILocation(line: 8, column: 64, scope: !141)
!149 = !DILocation(line: 10, column: 24, scope: !141)
!150 = !DILocation(line: 10, column: 31, scope: !141)
!151 = !DILocation(line: 10, column: 2, scope: !141)
!152 = !DILocation(line: 11, column: 1, scope: !141)
!153 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !154, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !158)
!154 = !DISubroutineType(types: !155)
!155 = !{!7, !156, !156, !156, !5, !5}
!156 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !157)
!157 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!158 = !{!159, !160, !161, !162, !163, !164, !165, !166}
!159 = !DILocalVariable(name: "code", arg: 1, scope: !153, file: !8, line: 19, type: !156)
!160 = !DILocalVariable(name: "count", arg: 2, scope: !153, file: !8, line: 19, type: !156)
!161 = !DILocalVariable(name: "varhead", arg: 3, scope: !153, file: !8, line: 19, type: !156)
!162 = !DILocalVariable(name: "input", arg: 4, scope: !153, file: !8, line: 19, type: !5)
!163 = !DILocalVariable(name: "output", arg: 5, scope: !153, file: !8, line: 19, type: !5)
!164 = !DILocalVariable(name: "control", scope: !153, file: !8, line: 21, type: !7)
!165 = !DILocalVariable(name: "status", scope: !153, file: !8, line: 22, type: !7)
!166 = !DILocalVariable(name: "done", scope: !153, file: !8, line: 23, type: !156)
!167 = !DILocation(line: 19, column: 25, scope: !153)
!168 = !DILocation(line: 19, column: 35, scope: !153)
!169 = !DILocation(line: 19, column: 46, scope: !153)
!170 = !DILocation(line: 19, column: 61, scope: !153)
!171 = !DILocation(line: 19, column: 74, scope: !153)
!172 = !DILocation(line: 21, column: 2, scope: !153)
!173 = !DILocation(line: 21, column: 6, scope: !153)
!174 = !DILocation(line: 21, column: 16, scope: !153)
!175 = !DILocation(line: 21, column: 29, scope: !153)
!176 = !DILocation(line: 21, column: 24, scope: !153)
!177 = !DILocation(line: 21, column: 37, scope: !153)
!178 = !DILocation(line: 21, column: 21, scope: !153)
!179 = !DILocation(line: 21, column: 52, scope: !153)
!180 = !DILocation(line: 21, column: 47, scope: !153)
!181 = !DILocation(line: 21, column: 58, scope: !153)
!182 = !DILocation(line: 21, column: 44, scope: !153)
!183 = !DILocation(line: 22, column: 2, scope: !153)
!184 = !DILocation(line: 22, column: 6, scope: !153)
!185 = !DILocation(line: 23, column: 2, scope: !153)
!186 = !DILocation(line: 23, column: 6, scope: !153)
!187 = !DILocation(line: 25, column: 2, scope: !153)
!188 = !DILocation(line: 26, column: 28, scope: !189)
!189 = distinct !DILexicalBlock(scope: !153, file: !8, line: 25, column: 5)
!190 = !DILocation(line: 26, column: 37, scope: !189)
!191 = !DILocation(line: 26, column: 44, scope: !189)
!192 = !DILocation(line: 26, column: 12, scope: !189)
!193 = !DILocation(line: 26, column: 10, scope: !189)
!194 = !DILocation(line: 27, column: 8, scope: !195)
!195 = distinct !DILexicalBlock(scope: !189, file: !8, line: 27, column: 7)
!196 = !DILocation(line: 27, column: 15, scope: !195)
!197 = !DILocation(line: 27, column: 25, scope: !195)
!198 = !DILocation(line: 27, column: 7, scope: !189)
!199 = !DILocation(line: 28, column: 11, scope: !195)
!200 = !DILocation(line: 28, column: 4, scope: !195)
!201 = !DILocation(line: 29, column: 11, scope: !189)
!202 = !DILocation(line: 29, column: 18, scope: !189)
!203 = !DILocation(line: 29, column: 25, scope: !189)
!204 = !DILocation(line: 29, column: 10, scope: !189)
!205 = !DILocation(line: 29, column: 8, scope: !189)
!206 = !DILocation(line: 30, column: 11, scope: !189)
!207 = !DILocation(line: 31, column: 19, scope: !189)
!208 = !DILocation(line: 31, column: 14, scope: !189)
!209 = !DILocation(line: 31, column: 24, scope: !189)
!210 = !DILocation(line: 31, column: 11, scope: !189)
!211 = !DILocation(line: 32, column: 2, scope: !189)
!212 = !DILocation(line: 32, column: 11, scope: !153)
!213 = !DILocation(line: 32, column: 18, scope: !153)
!214 = !DILocation(line: 32, column: 16, scope: !153)
!215 = distinct !{!215, !187, !216, !90}
!216 = !DILocation(line: 32, column: 23, scope: !153)
!217 = !DILocation(line: 33, column: 9, scope: !153)
!218 = !DILocation(line: 33, column: 2, scope: !153)
!219 = !DILocation(line: 34, column: 1, scope: !153)
!220 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !221, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !223)
!221 = !DISubroutineType(types: !222)
!222 = !{null, !7}
!223 = !{!224}
!224 = !DILocalVariable(name: "flags", arg: 1, scope: !220, file: !8, line: 49, type: !7)
!225 = !DILocation(line: 49, column: 36, scope: !220)
!226 = !DILocation(line: 51, column: 6, scope: !227)
!227 = distinct !DILexicalBlock(scope: !220, file: !8, line: 51, column: 6)
!228 = !DILocation(line: 51, column: 12, scope: !227)
!229 = !DILocation(line: 51, column: 6, scope: !220)
!230 = !DILocation(line: 52, column: 3, scope: !227)
!231 = !{i64 19453}
!232 = !DILocation(line: 53, column: 1, scope: !220)
!233 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !234, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!234 = !DISubroutineType(types: !235)
!235 = !{!7, !7, !5, !5}
