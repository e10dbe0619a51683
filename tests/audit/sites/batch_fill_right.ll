; ModuleID = 'batch_fill_right.c'
source_filename = "batch_fill_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @batch_fill_right(i64 noundef %first, i64 noundef %pages) #0 !dbg !17 {
entry:
  %first.addr = alloca i64, align 8
  %pages.addr = alloca i64, align 8
  %done = alloca i64, align 8
  %status = alloca i64, align 8
  %left = alloca i64, align 8
  %i = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %first, ptr %first.addr, align 8
    #dbg_declare(ptr %first.addr, !21, !DIExpression(), !31)
  store i64 %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !22, !DIExpression(), !32)
  call void @llvm.lifetime.start.p0(i64 8, ptr %done) #6, !dbg !33
    #dbg_declare(ptr %done, !23, !DIExpression(), !34)
  store i64 0, ptr %done, align 8, !dbg !34
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !33
    #dbg_declare(ptr %status, !24, !DIExpression(), !35)
  store i64 0, ptr %status, align 8, !dbg !35
  br label %while.cond, !dbg !36

while.cond:                                       ; preds = %cleanup.cont, %entry
  %0 = load i64, ptr %done, align 8, !dbg !37
  %1 = load i64, ptr %pages.addr, align 8, !dbg !38
  %cmp = icmp ult i64 %0, %1, !dbg !39
  br i1 %cmp, label %while.body, label %while.end, !dbg !36

while.body:                                       ; preds = %while.cond
  call void @llvm.lifetime.start.p0(i64 8, ptr %left) #6, !dbg !40
    #dbg_declare(ptr %left, !25, !DIExpression(), !41)
  %2 = load i64, ptr %pages.addr, align 8, !dbg !42
  %3 = load i64, ptr %done, align 8, !dbg !42
  %sub = sub i64 %2, %3, !dbg !42
  %cmp1 = icmp ult i64 %sub, 507, !dbg !42
  br i1 %cmp1, label %cond.true, label %cond.false, !dbg !42

cond.true:                                        ; preds = %while.body
  %4 = load i64, ptr %pages.addr, align 8, !dbg !42
  %5 = load i64, ptr %done, align 8, !dbg !42
  %sub2 = sub i64 %4, %5, !dbg !42
  br label %cond.end, !dbg !42

cond.false:                                       ; preds = %while.body
  br label %cond.end, !dbg !42

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %sub2, %cond.true ], [ 507, %cond.false ], !dbg !42
  store i64 %cond, ptr %left, align 8, !dbg !41
  call void @llvm.lifetime.start.p0(i64 8, ptr %i) #6, !dbg !40
    #dbg_declare(ptr %i, !27, !DIExpression(), !43)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !44
    #dbg_declare(ptr %flags, !28, !DIExpression(), !45)
  %call = call i64 @irq_save() #7, !dbg !46
  store i64 %call, ptr %flags, align 8, !dbg !45
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !47
    #dbg_declare(ptr %input, !29, !DIExpression(), !48)
  %6 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !49
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %6) #7, !dbg !50
  store ptr %call3, ptr %input, align 8, !dbg !48
  %7 = load ptr, ptr %input, align 8, !dbg !51
  call void @llvm.memset.p0.i64(ptr align 8 %7, i8 0, i64 40, i1 false), !dbg !52
  %8 = load i64, ptr %first.addr, align 8, !dbg !53
  %9 = load i64, ptr %done, align 8, !dbg !54
  %add = add i64 %8, %9, !dbg !55
  %10 = load ptr, ptr %input, align 8, !dbg !56
  %arrayidx = getelementptr i64, ptr %10, i64 4, !dbg !56
  store i64 %add, ptr %arrayidx, align 8, !dbg !57
  store i64 0, ptr %i, align 8, !dbg !58
  br label %for.cond, !dbg !60

for.cond:                                         ; preds = %for.inc, %cond.end
  %11 = load i64, ptr %i, align 8, !dbg !61
  %12 = load i64, ptr %left, align 8, !dbg !63
  %cmp4 = icmp ult i64 %11, %12, !dbg !64
  br i1 %cmp4, label %for.body, label %for.end, !dbg !65

for.body:                                         ; preds = %for.cond
  %13 = load i64, ptr %first.addr, align 8, !dbg !66
  %14 = load i64, ptr %done, align 8, !dbg !67
  %add5 = add i64 %13, %14, !dbg !68
  %15 = load i64, ptr %i, align 8, !dbg !69
  %add6 = add i64 %add5, %15, !dbg !70
  %16 = load ptr, ptr %input, align 8, !dbg !71
  %17 = load i64, ptr %i, align 8, !dbg !72
  %add7 = add i64 5, %17, !dbg !73
  %arrayidx8 = getelementptr i64, ptr %16, i64 %add7, !dbg !71
  store i64 %add6, ptr %arrayidx8, align 8, !dbg !74
  br label %for.inc, !dbg !71

for.inc:                                          ; preds = %for.body
  %18 = load i64, ptr %i, align 8, !dbg !75
  %inc = add i64 %18, 1, !dbg !75
  store i64 %inc, ptr %i, align 8, !dbg !75
  br label %for.cond, !dbg !76, !llvm.loop !77

for.end:                                          ; preds = %for.cond
  %19 = load i64, ptr %left, align 8, !dbg !80
  %conv = trunc i64 %19 to i16, !dbg !80
  %20 = load ptr, ptr %input, align 8, !dbg !81
  %call9 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 179, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %20, ptr noundef null) #7, !dbg !82
  store i64 %call9, ptr %status, align 8, !dbg !83
  %21 = load i64, ptr %flags, align 8, !dbg !84
  call void @irq_restore(i64 noundef %21) #7, !dbg !85
  %22 = load i64, ptr %status, align 8, !dbg !86
  %call10 = call i32 @succeeded(i64 noundef %22) #7, !dbg !88
  %tobool = icmp ne i32 %call10, 0, !dbg !88
  br i1 %tobool, label %if.end, label %if.then, !dbg !89

if.then:                                          ; preds = %for.end
  store i32 3, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !90

if.end:                                           ; preds = %for.end
  %23 = load i64, ptr %left, align 8, !dbg !91
  %24 = load i64, ptr %done, align 8, !dbg !92
  %add11 = add i64 %24, %23, !dbg !92
  store i64 %add11, ptr %done, align 8, !dbg !92
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !93
  br label %cleanup, !dbg !93

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !93
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !93
  call void @llvm.lifetime.end.p0(i64 8, ptr %i) #6, !dbg !93
  call void @llvm.lifetime.end.p0(i64 8, ptr %left) #6, !dbg !93
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %unreachable [
    i32 0, label %cleanup.cont
    i32 3, label %while.end
  ]

cleanup.cont:                                     ; preds = %cleanup
  br label %while.cond, !dbg !36, !llvm.loop !94

while.end:                                        ; preds = %cleanup, %while.cond
  %25 = load i64, ptr %status, align 8, !dbg !95
  store i32 1, ptr %cleanup.dest.slot, align 4
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !96
  call void @llvm.lifetime.end.p0(i64 8, ptr %done) #6, !dbg !96
  ret i64 %25, !dbg !97

unreachable:                                      ; preds = %cleanup
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !98 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !103
    #dbg_declare(ptr %flags, !102, !DIExpression(), !104)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !105, !srcloc !106
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !107, !srcloc !108
  %0 = load i64, ptr %flags, align 8, !dbg !109
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !110
  ret i64 %0, !dbg !111
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !112 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !116, !DIExpression(), !118)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !119
    #dbg_declare(ptr %offset, !117, !DIExpression(), !120)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !121, !srcloc !122
  store i64 %0, ptr %offset, align 8, !dbg !121
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !123
  %2 = ptrtoint ptr %1 to i64, !dbg !124
  %3 = load i64, ptr %offset, align 8, !dbg !125
  %add = add i64 %2, %3, !dbg !126
  %4 = inttoptr i64 %add to ptr, !dbg !127
  %5 = load ptr, ptr %4, align 8, !dbg !128
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !129
  ret ptr %5, !dbg !130
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !131 {
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
    #dbg_declare(ptr %code.addr, !137, !DIExpression(), !145)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !138, !DIExpression(), !146)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !139, !DIExpression(), !147)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !140, !DIExpression(), !148)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !141, !DIExpression(), !149)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !150
    #dbg_declare(ptr %control, !142, !DIExpression(), !151)
  %0 = load i16, ptr %code.addr, align 2, !dbg !152
  %conv = zext i16 %0 to i64, !dbg !152
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !153
  %conv1 = zext i16 %1 to i64, !dbg !154
  %shl = shl i64 %conv1, 17, !dbg !155
  %or = or i64 %conv, %shl, !dbg !156
  %2 = load i16, ptr %count.addr, align 2, !dbg !157
  %conv2 = zext i16 %2 to i64, !dbg !158
  %shl3 = shl i64 %conv2, 32, !dbg !159
  %or4 = or i64 %or, %shl3, !dbg !160
  store i64 %or4, ptr %control, align 8, !dbg !151
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !161
    #dbg_declare(ptr %status, !143, !DIExpression(), !162)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !163
    #dbg_declare(ptr %done, !144, !DIExpression(), !164)
  br label %do.body, !dbg !165

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !166
  %4 = load ptr, ptr %input.addr, align 8, !dbg !168
  %5 = load ptr, ptr %output.addr, align 8, !dbg !169
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !170
  store i64 %call, ptr %status, align 8, !dbg !171
  %6 = load i64, ptr %status, align 8, !dbg !172
  %and = and i64 %6, 65535, !dbg !174
  %cmp = icmp ne i64 %and, 0, !dbg !175
  br i1 %cmp, label %if.then, label %if.end, !dbg !176

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !177
  store i64 %7, ptr %retval, align 8, !dbg !178
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !178

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !179
  %shr = lshr i64 %8, 32, !dbg !180
  %and6 = and i64 %shr, 4095, !dbg !181
  %conv7 = trunc i64 %and6 to i16, !dbg !182
  store i16 %conv7, ptr %done, align 2, !dbg !183
  %9 = load i64, ptr %control, align 8, !dbg !184
  %and8 = and i64 %9, -1152640029630136321, !dbg !184
  store i64 %and8, ptr %control, align 8, !dbg !184
  %10 = load i16, ptr %done, align 2, !dbg !185
  %conv9 = zext i16 %10 to i64, !dbg !186
  %shl10 = shl i64 %conv9, 48, !dbg !187
  %11 = load i64, ptr %control, align 8, !dbg !188
  %or11 = or i64 %11, %shl10, !dbg !188
  store i64 %or11, ptr %control, align 8, !dbg !188
  br label %do.cond, !dbg !189

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !190
  %conv12 = zext i16 %12 to i32, !dbg !190
  %13 = load i16, ptr %count.addr, align 2, !dbg !191
  %conv13 = zext i16 %13 to i32, !dbg !191
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !192
  br i1 %cmp14, label %do.body, label %do.end, !dbg !189, !llvm.loop !193

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !195
  store i64 %14, ptr %retval, align 8, !dbg !196
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !196

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !197
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !197
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !197
  %15 = load i64, ptr %retval, align 8, !dbg !197
  ret i64 %15, !dbg !197
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !198 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !202, !DIExpression(), !203)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !204
  %and = and i64 %0, 512, !dbg !206
  %tobool = icmp ne i64 %and, 0, !dbg !206
  br i1 %tobool, label %if.then, label %if.end, !dbg !207

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !208, !srcloc !209
  br label %if.end, !dbg !208

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !210
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !211 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !216, !DIExpression(), !217)
  %0 = load i64, ptr %status.addr, align 8, !dbg !218
  %and = and i64 %0, 65535, !dbg !219
  %cmp = icmp eq i64 %and, 0, !dbg !220
  %conv = zext i1 %cmp to i32, !dbg !220
  ret i32 %conv, !dbg !221
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !222 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "batch_fill_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "51dddf484f16f97e5326df96901f657e")
!4 = !{!5, !8, !9}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 9, baseType: !7)
!6 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "batch_fill_right", scope: !3, file: !3, line: 9, type: !18, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!5, !5, !5}
!20 = !{!21, !22, !23, !24, !25, !27, !28, !29}
!21 = !DILocalVariable(name: "first", arg: 1, scope: !17, file: !3, line: 9, type: !5)
!22 = !DILocalVariable(name: "pages", arg: 2, scope: !17, file: !3, line: 9, type: !5)
!23 = !DILocalVariable(name: "done", scope: !17, file: !3, line: 11, type: !5)
!24 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 11, type: !5)
!25 = !DILocalVariable(name: "left", scope: !26, file: !3, line: 14, type: !5)
!26 = distinct !DILexicalBlock(scope: !17, file: !3, line: 13, column: 23)
!27 = !DILocalVariable(name: "i", scope: !26, file: !3, line: 14, type: !5)
!28 = !DILocalVariable(name: "flags", scope: !26, file: !3, line: 15, type: !5)
!29 = !DILocalVariable(name: "input", scope: !26, file: !3, line: 16, type: !30)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!31 = !DILocation(line: 9, column: 26, scope: !17)
!32 = !DILocation(line: 9, column: 37, scope: !17)
!33 = !DILocation(line: 11, column: 2, scope: !17)
!34 = !DILocation(line: 11, column: 6, scope: !17)
!35 = !DILocation(line: 11, column: 16, scope: !17)
!36 = !DILocation(line: 13, column: 2, scope: !17)
!37 = !DILocation(line: 13, column: 9, scope: !17)
!38 = !DILocation(line: 13, column: 16, scope: !17)
!39 = !DILocation(line: 13, column: 14, scope: !17)
!40 = !DILocation(line: 14, column: 3, scope: !26)
!41 = !DILocation(line: 14, column: 7, scope: !26)
!42 = !DILocation(line: 14, column: 14, scope: !26)
!43 = !DILocation(line: 14, column: 63, scope: !26)
!44 = !DILocation(line: 15, column: 3, scope: !26)
!45 = !DILocation(line: 15, column: 7, scope: !26)
!46 = !DILocation(line: 15, column: 15, scope: !26)
!47 = !DILocation(line: 16, column: 3, scope: !26)
!48 = !DILocation(line: 16, column: 8, scope: !26)
!49 = !DILocation(line: 16, column: 34, scope: !26)
!50 = !DILocation(line: 16, column: 16, scope: !26)
!51 = !DILocation(line: 18, column: 20, scope: !26)
!52 = !DILocation(line: 18, column: 3, scope: !26)
!53 = !DILocation(line: 19, column: 14, scope: !26)
!54 = !DILocation(line: 19, column: 22, scope: !26)
!55 = !DILocation(line: 19, column: 20, scope: !26)
!56 = !DILocation(line: 19, column: 3, scope: !26)
!57 = !DILocation(line: 19, column: 12, scope: !26)
!58 = !DILocation(line: 20, column: 10, scope: !59)
!59 = distinct !DILexicalBlock(scope: !26, file: !3, line: 20, column: 3)
!60 = !DILocation(line: 20, column: 8, scope: !59)
!61 = !DILocation(line: 20, column: 15, scope: !62)
!62 = distinct !DILexicalBlock(scope: !59, file: !3, line: 20, column: 3)
!63 = !DILocation(line: 20, column: 19, scope: !62)
!64 = !DILocation(line: 20, column: 17, scope: !62)
!65 = !DILocation(line: 20, column: 3, scope: !59)
!66 = !DILocation(line: 21, column: 19, scope: !62)
!67 = !DILocation(line: 21, column: 27, scope: !62)
!68 = !DILocation(line: 21, column: 25, scope: !62)
!69 = !DILocation(line: 21, column: 34, scope: !62)
!70 = !DILocation(line: 21, column: 32, scope: !62)
!71 = !DILocation(line: 21, column: 4, scope: !62)
!72 = !DILocation(line: 21, column: 14, scope: !62)
!73 = !DILocation(line: 21, column: 12, scope: !62)
!74 = !DILocation(line: 21, column: 17, scope: !62)
!75 = !DILocation(line: 20, column: 26, scope: !62)
!76 = !DILocation(line: 20, column: 3, scope: !62)
!77 = distinct !{!77, !65, !78, !79}
!78 = !DILocation(line: 21, column: 34, scope: !59)
!79 = !{!"llvm.loop.mustprogress"}
!80 = !DILocation(line: 22, column: 38, scope: !26)
!81 = !DILocation(line: 22, column: 47, scope: !26)
!82 = !DILocation(line: 22, column: 12, scope: !26)
!83 = !DILocation(line: 22, column: 10, scope: !26)
!84 = !DILocation(line: 23, column: 15, scope: !26)
!85 = !DILocation(line: 23, column: 3, scope: !26)
!86 = !DILocation(line: 24, column: 18, scope: !87)
!87 = distinct !DILexicalBlock(scope: !26, file: !3, line: 24, column: 7)
!88 = !DILocation(line: 24, column: 8, scope: !87)
!89 = !DILocation(line: 24, column: 7, scope: !26)
!90 = !DILocation(line: 25, column: 4, scope: !87)
!91 = !DILocation(line: 26, column: 11, scope: !26)
!92 = !DILocation(line: 26, column: 8, scope: !26)
!93 = !DILocation(line: 27, column: 2, scope: !17)
!94 = distinct !{!94, !36, !93, !79}
!95 = !DILocation(line: 28, column: 9, scope: !17)
!96 = !DILocation(line: 29, column: 1, scope: !17)
!97 = !DILocation(line: 28, column: 2, scope: !17)
!98 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !99, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !101)
!99 = !DISubroutineType(types: !100)
!100 = !{!5}
!101 = !{!102}
!102 = !DILocalVariable(name: "flags", scope: !98, file: !6, line: 42, type: !5)
!103 = !DILocation(line: 42, column: 2, scope: !98)
!104 = !DILocation(line: 42, column: 6, scope: !98)
!105 = !DILocation(line: 44, column: 2, scope: !98)
!106 = !{i64 20540, i64 20549}
!107 = !DILocation(line: 45, column: 2, scope: !98)
!108 = !{i64 20611}
!109 = !DILocation(line: 46, column: 9, scope: !98)
!110 = !DILocation(line: 47, column: 1, scope: !98)
!111 = !DILocation(line: 46, column: 2, scope: !98)
!112 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !113, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !115)
!113 = !DISubroutineType(types: !114)
!114 = !{!8, !9}
!115 = !{!116, !117}
!116 = !DILocalVariable(name: "variable", arg: 1, scope: !112, file: !6, line: 56, type: !9)
!117 = !DILocalVariable(name: "offset", scope: !112, file: !6, line: 58, type: !5)
!118 = !DILocation(line: 56, column: 46, scope: !112)
!119 = !DILocation(line: 58, column: 2, scope: !112)
!120 = !DILocation(line: 58, column: 6, scope: !112)
!121 = !DILocation(line: 60, column: 2, scope: !112)
!122 = !{i64 20912}
!123 = !DILocation(line: 61, column: 25, scope: !112)
!124 = !DILocation(line: 61, column: 20, scope: !112)
!125 = !DILocation(line: 61, column: 36, scope: !112)
!126 = !DILocation(line: 61, column: 34, scope: !112)
!127 = !DILocation(line: 61, column: 10, scope: !112)
!128 = !DILocation(line: 61, column: 9, scope: !112)
!129 = !DILocation(line: 62, column: 1, scope: !112)
!130 = !DILocation(line: 61, column: 2, scope: !112)
!131 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !6, file: !6, line: 19, type: !132, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !136)
!132 = !DISubroutineType(types: !133)
!133 = !{!5, !134, !134, !134, !8, !8}
!134 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 7, baseType: !135)
!135 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!136 = !{!137, !138, !139, !140, !141, !142, !143, !144}
!137 = !DILocalVariable(name: "code", arg: 1, scope: !131, file: !6, line: 19, type: !134)
!138 = !DILocalVariable(name: "count", arg: 2, scope: !131, file: !6, line: 19, type: !134)
!139 = !DILocalVariable(name: "varhead", arg: 3, scope: !131, file: !6, line: 19, type: !134)
!140 = !DILocalVariable(name: "input", arg: 4, scope: !131, file: !6, line: 19, type: !8)
!141 = !DILocalVariable(name: "output", arg: 5, scope: !131, file: !6, line: 19, type: !8)
!142 = !DILocalVariable(name: "control", scope: !131, file: !6, line: 21, type: !5)
!143 = !DILocalVariable(name: "status", scope: !131, file: !6, line: 22, type: !5)
!144 = !DILocalVariable(name: "done", scope: !131, file: !6, line: 23, type: !134)
!145 = !DILocation(line: 19, column: 25, scope: !131)
!146 = !DILocation(line: 19, column: 35, scope: !131)
!147 = !DILocation(line: 19, column: 46, scope: !131)
!148 = !DILocation(line: 19, column: 61, scope: !131)
!149 = !DILocation(line: 19, column: 74, scope: !131)
!150 = !DILocation(line: 21, column: 2, scope: !131)
!151 = !DILocation(line: 21, column: 6, scope: !131)
!152 = !DILocation(line: 21, column: 16, scope: !131)
!153 = !DILocation(line: 21, column: 29, scope: !131)
!154 = !DILocation(line: 21, column: 24, scope: !131)
!155 = !DILocation(line: 21, column: 37, scope: !131)
!156 = !DILocation(line: 21, column: 21, scope: !131)
!157 = !DILocation(line: 21, column: 52, scope: !131)
!158 = !DILocation(line: 21, column: 47, scope: !131)
!159 = !DILocation(line: 21, column: 58, scope: !131)
!160 = !DILocation(line: 21, column: 44, scope: !131)
!161 = !DILocation(line: 22, column: 2, scope: !131)
!162 = !DILocation(line: 22, column: 6, scope: !131)
!163 = !DILocation(line: 23, column: 2, scope: !131)
!164 = !DILocation(line: 23, column: 6, scope: !131)
!165 = !DILocation(line: 25, column: 2, scope: !131)
!166 = !DILocation(line: 26, column: 28, scope: !167)
!167 = distinct !DILexicalBlock(scope: !131, file: !6, line: 25, column: 5)
!168 = !DILocation(line: 26, column: 37, scope: !167)
!169 = !DILocation(line: 26, column: 44, scope: !167)
!170 = !DILocation(line: 26, column: 12, scope: !167)
!171 = !DILocation(line: 26, column: 10, scope: !167)
!172 = !DILocation(line: 27, column: 8, scope: !173)
!173 = distinct !DILexicalBlock(scope: !167, file: !6, line: 27, column: 7)
!174 = !DILocation(line: 27, column: 15, scope: !173)
!175 = !DILocation(line: 27, column: 25, scope: !173)
!176 = !DILocation(line: 27, column: 7, scope: !167)
!177 = !DILocation(line: 28, column: 11, scope: !173)
!178 = !DILocation(line: 28, column: 4, scope: !173)
!179 = !DILocation(line: 29, column: 11, scope: !167)
!180 = !DILocation(line: 29, column: 18, scope: !167)
!181 = !DILocation(line: 29, column: 25, scope: !167)
!182 = !DILocation(line: 29, column: 10, scope: !167)
!183 = !DILocation(line: 29, column: 8, scope: !167)
!184 = !DILocation(line: 30, column: 11, scope: !167)
!185 = !DILocation(line: 31, column: 19, scope: !167)
!186 = !DILocation(line: 31, column: 14, scope: !167)
!187 = !DILocation(line: 31, column: 24, scope: !167)
!188 = !DILocation(line: 31, column: 11, scope: !167)
!189 = !DILocation(line: 32, column: 2, scope: !167)
!190 = !DILocation(line: 32, column: 11, scope: !131)
!191 = !DILocation(line: 32, column: 18, scope: !131)
!192 = !DILocation(line: 32, column: 16, scope: !131)
!193 = distinct !{!193, !165, !194, !79}
!194 = !DILocation(line: 32, column: 23, scope: !131)
!195 = !DILocation(line: 33, column: 9, scope: !131)
!196 = !DILocation(line: 33, column: 2, scope: !131)
!197 = !DILocation(line: 34, column: 1, scope: !131)
!198 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !199, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !201)
!199 = !DISubroutineType(types: !200)
!200 = !{null, !5}
!201 = !{!202}
!202 = !DILocalVariable(name: "flags", arg: 1, scope: !198, file: !6, line: 49, type: !5)
!203 = !DILocation(line: 49, column: 36, scope: !198)
!204 = !DILocation(line: 51, column: 6, scope: !205)
!205 = distinct !DILexicalBlock(scope: !198, file: !6, line: 51, column: 6)
!206 = !DILocation(line: 51, column: 12, scope: !205)
!207 = !DILocation(line: 51, column: 6, scope: !198)
!208 = !DILocation(line: 52, column: 3, scope: !205)
!209 = !{i64 20731}
!210 = !DILocation(line: 53, column: 1, scope: !198)
!211 = distinct !DISubprogram(name: "succeeded", scope: !6, file: !6, line: 72, type: !212, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !215)
!212 = !DISubroutineType(types: !213)
!213 = !{!214, !5}
!214 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!215 = !{!216}
!216 = !DILocalVariable(name: "status", arg: 1, scope: !211, file: !6, line: 72, type: !5)
!217 = !DILocation(line: 72, column: 33, scope: !211)
!218 = !DILocation(line: 74, column: 10, scope: !211)
!219 = !DILocation(line: 74, column: 17, scope: !211)
!220 = !DILocation(line: 74, column: 27, scope: !211)
!221 = !DILocation(line: 74, column: 2, scope: !211)
!222 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !223, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!223 = !DISubroutineType(types: !224)
!224 = !{!5, !5, !8, !8}
