; ModuleID = 'stale_fill_lost.c'
source_filename = "stale_fill_lost.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noinline noredzone nounwind null_pointer_is_valid
define dso_local void @another(ptr noundef %input, ptr noundef %output) #0 !dbg !17 {
entry:
  %input.addr = alloca ptr, align 8
  %output.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !22, !DIExpression(), !24)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !23, !DIExpression(), !25)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !26
  %1 = load ptr, ptr %output.addr, align 8, !dbg !27
  %call = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef %0, ptr noundef %1) #6, !dbg !28
  ret void, !dbg !29
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !30 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #1

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_fill_lost(i64 noundef %partition, ptr noundef %pages, i32 noundef %count) #2 !dbg !33 {
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
    #dbg_declare(ptr %partition.addr, !41, !DIExpression(), !53)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !42, !DIExpression(), !54)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !43, !DIExpression(), !55)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !56
    #dbg_declare(ptr %flags, !44, !DIExpression(), !57)
  %call = call i64 @irq_save() #6, !dbg !58
  store i64 %call, ptr %flags, align 8, !dbg !57
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !56
    #dbg_declare(ptr %status, !45, !DIExpression(), !59)
  store i64 0, ptr %status, align 8, !dbg !59
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #7, !dbg !56
    #dbg_declare(ptr %input, !46, !DIExpression(), !60)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #7, !dbg !61
    #dbg_declare(ptr %i, !47, !DIExpression(), !62)
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #7, !dbg !61
    #dbg_declare(ptr %n, !48, !DIExpression(), !63)
  store i32 0, ptr %n, align 4, !dbg !63
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !64
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !65
  store ptr %call1, ptr %input, align 8, !dbg !66
  store i32 0, ptr %i, align 4, !dbg !67
  br label %for.cond, !dbg !68

for.cond:                                         ; preds = %for.inc, %entry
  %1 = load i32, ptr %i, align 4, !dbg !69
  %2 = load i32, ptr %count.addr, align 4, !dbg !70
  %cmp = icmp ult i32 %1, %2, !dbg !71
  br i1 %cmp, label %for.body, label %for.end, !dbg !72

for.body:                                         ; preds = %for.cond
  call void @llvm.lifetime.start.p0(i64 8, ptr %other) #7, !dbg !73
    #dbg_declare(ptr %other, !49, !DIExpression(), !74)
  %3 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !75
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %3) #6, !dbg !76
  store ptr %call2, ptr %other, align 8, !dbg !74
  %4 = load i32, ptr %n, align 4, !dbg !77
  %cmp3 = icmp eq i32 %4, 511, !dbg !79
  br i1 %cmp3, label %if.then, label %if.end, !dbg !80

if.then:                                          ; preds = %for.body
  store i32 2, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !81

if.end:                                           ; preds = %for.body
  %5 = load i64, ptr %partition.addr, align 8, !dbg !82
  %6 = load ptr, ptr %other, align 8, !dbg !83
  %arrayidx = getelementptr i64, ptr %6, i64 0, !dbg !83
  store i64 %5, ptr %arrayidx, align 8, !dbg !84
  %7 = load ptr, ptr %other, align 8, !dbg !85
  %arrayidx4 = getelementptr i64, ptr %7, i64 2, !dbg !85
  store i64 0, ptr %arrayidx4, align 8, !dbg !86
  %8 = load ptr, ptr %other, align 8, !dbg !87
  %arrayidx5 = getelementptr i64, ptr %8, i64 1, !dbg !87
  store i64 0, ptr %arrayidx5, align 8, !dbg !88
  %9 = load ptr, ptr %other, align 8, !dbg !89
  %10 = load ptr, ptr %input, align 8, !dbg !90
  %add.ptr = getelementptr i64, ptr %10, i64 1, !dbg !91
  call void @another(ptr noundef %9, ptr noundef %add.ptr) #6, !dbg !92
  %11 = load ptr, ptr %pages.addr, align 8, !dbg !93
  %12 = load i32, ptr %i, align 4, !dbg !94
  %idxprom = zext i32 %12 to i64, !dbg !93
  %arrayidx6 = getelementptr i64, ptr %11, i64 %idxprom, !dbg !93
  %13 = load i64, ptr %arrayidx6, align 8, !dbg !93
  %14 = load ptr, ptr %input, align 8, !dbg !95
  %15 = load i32, ptr %n, align 4, !dbg !96
  %inc = add i32 %15, 1, !dbg !96
  store i32 %inc, ptr %n, align 4, !dbg !96
  %add = add i32 1, %15, !dbg !97
  %idxprom7 = zext i32 %add to i64, !dbg !95
  %arrayidx8 = getelementptr i64, ptr %14, i64 %idxprom7, !dbg !95
  store i64 %13, ptr %arrayidx8, align 8, !dbg !98
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !99
  br label %cleanup, !dbg !99

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %other) #7, !dbg !99
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %unreachable [
    i32 0, label %cleanup.cont
    i32 2, label %for.end
  ]

cleanup.cont:                                     ; preds = %cleanup
  br label %for.inc, !dbg !100

for.inc:                                          ; preds = %cleanup.cont
  %16 = load i32, ptr %i, align 4, !dbg !101
  %inc9 = add i32 %16, 1, !dbg !101
  store i32 %inc9, ptr %i, align 4, !dbg !101
  br label %for.cond, !dbg !102, !llvm.loop !103

for.end:                                          ; preds = %cleanup, %for.cond
  %17 = load i32, ptr %n, align 4, !dbg !106
  %tobool = icmp ne i32 %17, 0, !dbg !106
  br i1 %tobool, label %if.then10, label %if.end13, !dbg !108

if.then10:                                        ; preds = %for.end
  %18 = load i64, ptr %partition.addr, align 8, !dbg !109
  %19 = load ptr, ptr %input, align 8, !dbg !111
  %arrayidx11 = getelementptr i64, ptr %19, i64 0, !dbg !111
  store i64 %18, ptr %arrayidx11, align 8, !dbg !112
  %20 = load i32, ptr %n, align 4, !dbg !113
  %conv = trunc i32 %20 to i16, !dbg !113
  %21 = load ptr, ptr %input, align 8, !dbg !114
  %call12 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %21, ptr noundef null) #6, !dbg !115
  store i64 %call12, ptr %status, align 8, !dbg !116
  br label %if.end13, !dbg !117

if.end13:                                         ; preds = %if.then10, %for.end
  %22 = load i64, ptr %flags, align 8, !dbg !118
  call void @irq_restore(i64 noundef %22) #6, !dbg !119
  %23 = load i64, ptr %status, align 8, !dbg !120
  store i32 1, ptr %cleanup.dest.slot, align 4
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #7, !dbg !121
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #7, !dbg !121
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #7, !dbg !121
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !121
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !121
  ret i64 %23, !dbg !122

unreachable:                                      ; preds = %cleanup
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #4 !dbg !123 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !128
    #dbg_declare(ptr %flags, !127, !DIExpression(), !129)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #7, !dbg !130, !srcloc !131
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #7, !dbg !132, !srcloc !133
  %0 = load i64, ptr %flags, align 8, !dbg !134
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !135
  ret i64 %0, !dbg !136
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #4 !dbg !137 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !141, !DIExpression(), !143)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #7, !dbg !144
    #dbg_declare(ptr %offset, !142, !DIExpression(), !145)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !146, !srcloc !147
  store i64 %0, ptr %offset, align 8, !dbg !146
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !148
  %2 = ptrtoint ptr %1 to i64, !dbg !149
  %3 = load i64, ptr %offset, align 8, !dbg !150
  %add = add i64 %2, %3, !dbg !151
  %4 = inttoptr i64 %add to ptr, !dbg !152
  %5 = load ptr, ptr %4, align 8, !dbg !153
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #7, !dbg !154
  ret ptr %5, !dbg !155
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #5 !dbg !156 {
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
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #7, !dbg !175
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
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !186
    #dbg_declare(ptr %status, !168, !DIExpression(), !187)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #7, !dbg !188
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
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #7, !dbg !222
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !222
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #7, !dbg !222
  %15 = load i64, ptr %retval, align 8, !dbg !222
  ret i64 %15, !dbg !222
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #4 !dbg !223 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !227, !DIExpression(), !228)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !229
  %and = and i64 %0, 512, !dbg !231
  %tobool = icmp ne i64 %and, 0, !dbg !231
  br i1 %tobool, label %if.then, label %if.end, !dbg !232

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #7, !dbg !233, !srcloc !234
  br label %if.end, !dbg !233

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !235
}

attributes #0 = { noinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_fill_lost.c", directory: ".", checksumkind: CSK_MD5, checksum: "ffe4cce561d8d7965272a09f76c3e4a1")
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
!17 = distinct !DISubprogram(name: "another", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !21)
!18 = !DISubroutineType(types: !19)
!19 = !{null, !20, !20}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!21 = !{!22, !23}
!22 = !DILocalVariable(name: "input", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!23 = !DILocalVariable(name: "output", arg: 2, scope: !17, file: !3, line: 8, type: !20)
!24 = !DILocation(line: 8, column: 45, scope: !17)
!25 = !DILocation(line: 8, column: 57, scope: !17)
!26 = !DILocation(line: 10, column: 24, scope: !17)
!27 = !DILocation(line: 10, column: 31, scope: !17)
!28 = !DILocation(line: 10, column: 2, scope: !17)
!29 = !DILocation(line: 11, column: 1, scope: !17)
!30 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !31, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!31 = !DISubroutineType(types: !32)
!32 = !{!7, !7, !5, !5}
!33 = distinct !DISubprogram(name: "stale_fill_lost", scope: !3, file: !3, line: 13, type: !34, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !40)
!34 = !DISubroutineType(types: !35)
!35 = !{!7, !7, !36, !38}
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64)
!37 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!38 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !39)
!39 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!40 = !{!41, !42, !43, !44, !45, !46, !47, !48, !49}
!41 = !DILocalVariable(name: "partition", arg: 1, scope: !33, file: !3, line: 13, type: !7)
!42 = !DILocalVariable(name: "pages", arg: 2, scope: !33, file: !3, line: 13, type: !36)
!43 = !DILocalVariable(name: "count", arg: 3, scope: !33, file: !3, line: 13, type: !38)
!44 = !DILocalVariable(name: "flags", scope: !33, file: !3, line: 15, type: !7)
!45 = !DILocalVariable(name: "status", scope: !33, file: !3, line: 15, type: !7)
!46 = !DILocalVariable(name: "input", scope: !33, file: !3, line: 15, type: !20)
!47 = !DILocalVariable(name: "i", scope: !33, file: !3, line: 16, type: !38)
!48 = !DILocalVariable(name: "n", scope: !33, file: !3, line: 16, type: !38)
!49 = !DILocalVariable(name: "other", scope: !50, file: !3, line: 20, type: !20)
!50 = distinct !DILexicalBlock(scope: !51, file: !3, line: 19, column: 30)
!51 = distinct !DILexicalBlock(scope: !52, file: !3, line: 19, column: 2)
!52 = distinct !DILexicalBlock(scope: !33, file: !3, line: 19, column: 2)
!53 = !DILocation(line: 13, column: 25, scope: !33)
!54 = !DILocation(line: 13, column: 47, scope: !33)
!55 = !DILocation(line: 13, column: 58, scope: !33)
!56 = !DILocation(line: 15, column: 2, scope: !33)
!57 = !DILocation(line: 15, column: 6, scope: !33)
!58 = !DILocation(line: 15, column: 14, scope: !33)
!59 = !DILocation(line: 15, column: 26, scope: !33)
!60 = !DILocation(line: 15, column: 39, scope: !33)
!61 = !DILocation(line: 16, column: 2, scope: !33)
!62 = !DILocation(line: 16, column: 6, scope: !33)
!63 = !DILocation(line: 16, column: 9, scope: !33)
!64 = !DILocation(line: 18, column: 28, scope: !33)
!65 = !DILocation(line: 18, column: 10, scope: !33)
!66 = !DILocation(line: 18, column: 8, scope: !33)
!67 = !DILocation(line: 19, column: 9, scope: !52)
!68 = !DILocation(line: 19, column: 7, scope: !52)
!69 = !DILocation(line: 19, column: 14, scope: !51)
!70 = !DILocation(line: 19, column: 18, scope: !51)
!71 = !DILocation(line: 19, column: 16, scope: !51)
!72 = !DILocation(line: 19, column: 2, scope: !52)
!73 = !DILocation(line: 20, column: 3, scope: !50)
!74 = !DILocation(line: 20, column: 8, scope: !50)
!75 = !DILocation(line: 20, column: 34, scope: !50)
!76 = !DILocation(line: 20, column: 16, scope: !50)
!77 = !DILocation(line: 22, column: 7, scope: !78)
!78 = distinct !DILexicalBlock(scope: !50, file: !3, line: 22, column: 7)
!79 = !DILocation(line: 22, column: 9, scope: !78)
!80 = !DILocation(line: 22, column: 7, scope: !50)
!81 = !DILocation(line: 23, column: 4, scope: !78)
!82 = !DILocation(line: 24, column: 14, scope: !50)
!83 = !DILocation(line: 24, column: 3, scope: !50)
!84 = !DILocation(line: 24, column: 12, scope: !50)
!85 = !DILocation(line: 25, column: 14, scope: !50)
!86 = !DILocation(line: 25, column: 23, scope: !50)
!87 = !DILocation(line: 25, column: 3, scope: !50)
!88 = !DILocation(line: 25, column: 12, scope: !50)
!89 = !DILocation(line: 26, column: 11, scope: !50)
!90 = !DILocation(line: 26, column: 18, scope: !50)
!91 = !DILocation(line: 26, column: 24, scope: !50)
!92 = !DILocation(line: 26, column: 3, scope: !50)
!93 = !DILocation(line: 27, column: 20, scope: !50)
!94 = !DILocation(line: 27, column: 26, scope: !50)
!95 = !DILocation(line: 27, column: 3, scope: !50)
!96 = !DILocation(line: 27, column: 14, scope: !50)
!97 = !DILocation(line: 27, column: 11, scope: !50)
!98 = !DILocation(line: 27, column: 18, scope: !50)
!99 = !DILocation(line: 28, column: 2, scope: !51)
!100 = !DILocation(line: 28, column: 2, scope: !50)
!101 = !DILocation(line: 19, column: 26, scope: !51)
!102 = !DILocation(line: 19, column: 2, scope: !51)
!103 = distinct !{!103, !72, !104, !105}
!104 = !DILocation(line: 28, column: 2, scope: !52)
!105 = !{!"llvm.loop.mustprogress"}
!106 = !DILocation(line: 29, column: 6, scope: !107)
!107 = distinct !DILexicalBlock(scope: !33, file: !3, line: 29, column: 6)
!108 = !DILocation(line: 29, column: 6, scope: !33)
!109 = !DILocation(line: 30, column: 14, scope: !110)
!110 = distinct !DILexicalBlock(scope: !107, file: !3, line: 29, column: 9)
!111 = !DILocation(line: 30, column: 3, scope: !110)
!112 = !DILocation(line: 30, column: 12, scope: !110)
!113 = !DILocation(line: 31, column: 38, scope: !110)
!114 = !DILocation(line: 31, column: 44, scope: !110)
!115 = !DILocation(line: 31, column: 12, scope: !110)
!116 = !DILocation(line: 31, column: 10, scope: !110)
!117 = !DILocation(line: 32, column: 2, scope: !110)
!118 = !DILocation(line: 33, column: 14, scope: !33)
!119 = !DILocation(line: 33, column: 2, scope: !33)
!120 = !DILocation(line: 34, column: 9, scope: !33)
!121 = !DILocation(line: 35, column: 1, scope: !33)
!122 = !DILocation(line: 34, column: 2, scope: !33)
!123 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !124, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !126)
!124 = !DISubroutineType(types: !125)
!125 = !{!7}
!126 = !{!127}
!127 = !DILocalVariable(name: "flags", scope: !123, file: !8, line: 42, type: !7)
!128 = !DILocation(line: 42, column: 2, scope: !123)
!129 = !DILocation(line: 42, column: 6, scope: !123)
!130 = !DILocation(line: 44, column: 2, scope: !123)
!131 = !{i64 19255, i64 19264}
!132 = !DILocation(line: 45, column: 2, scope: !123)
!133 = !{i64 19326}
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
!147 = !{i64 19627}
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
!218 = distinct !{!218, !190, !219, !105}
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
!234 = !{i64 19446}
!235 = !DILocation(line: 53, column: 1, scope: !223)
