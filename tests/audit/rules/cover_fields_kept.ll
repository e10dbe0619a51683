; ModuleID = 'cover_fields_kept.c'
source_filename = "cover_fields_kept.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.unmap = type { i64, i64, i32, i32 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @cover_fields_kept(ptr noundef %partition, i32 noundef %partitions, i64 noundef %page, i64 noundef %pages) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca ptr, align 8
  %partitions.addr = alloca i32, align 4
  %page.addr = alloca i64, align 8
  %pages.addr = alloca i64, align 8
  %done = alloca i64, align 8
  %i = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
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
  call void @llvm.lifetime.start.p0(i64 8, ptr %done) #6, !dbg !51
    #dbg_declare(ptr %done, !29, !DIExpression(), !52)
  store i64 0, ptr %done, align 8, !dbg !52
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #6, !dbg !53
    #dbg_declare(ptr %i, !30, !DIExpression(), !54)
  store i32 0, ptr %i, align 4, !dbg !54
  br label %for.cond, !dbg !53

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i32, ptr %i, align 4, !dbg !55
  %1 = load i32, ptr %partitions.addr, align 4, !dbg !56
  %cmp = icmp ult i32 %0, %1, !dbg !57
  br i1 %cmp, label %for.body, label %for.cond.cleanup, !dbg !58

for.cond.cleanup:                                 ; preds = %for.cond
  store i32 2, ptr %cleanup.dest.slot, align 4
  br label %cleanup11, !dbg !58

for.body:                                         ; preds = %for.cond
  br label %while.cond, !dbg !59

while.cond:                                       ; preds = %cleanup.cont, %for.body
  %2 = load i64, ptr %done, align 8, !dbg !60
  %3 = load i64, ptr %pages.addr, align 8, !dbg !61
  %cmp1 = icmp ult i64 %2, %3, !dbg !62
  br i1 %cmp1, label %while.body, label %while.end, !dbg !59

while.body:                                       ; preds = %while.cond
  call void @llvm.lifetime.start.p0(i64 8, ptr %left) #6, !dbg !63
    #dbg_declare(ptr %left, !32, !DIExpression(), !64)
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
  br label %for.inc, !dbg !110

for.inc:                                          ; preds = %while.end
  %24 = load i32, ptr %i, align 4, !dbg !111
  %inc = add i32 %24, 1, !dbg !111
  store i32 %inc, ptr %i, align 4, !dbg !111
  br label %for.cond, !dbg !112, !llvm.loop !113

cleanup11:                                        ; preds = %cleanup, %for.cond.cleanup
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !112
  %cleanup.dest12 = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest12, label %cleanup13 [
    i32 2, label %for.end
  ]

for.end:                                          ; preds = %cleanup11
  store i64 0, ptr %retval, align 8, !dbg !115
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup13, !dbg !115

cleanup13:                                        ; preds = %for.end, %cleanup11
  call void @llvm.lifetime.end.p0(i64 8, ptr %done) #6, !dbg !116
  %25 = load i64, ptr %retval, align 8, !dbg !116
  ret i64 %25, !dbg !116
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !117 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !122
    #dbg_declare(ptr %flags, !121, !DIExpression(), !123)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !124, !srcloc !125
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !126, !srcloc !127
  %0 = load i64, ptr %flags, align 8, !dbg !128
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !129
  ret i64 %0, !dbg !130
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !131 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !135, !DIExpression(), !137)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !138
    #dbg_declare(ptr %offset, !136, !DIExpression(), !139)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !140, !srcloc !141
  store i64 %0, ptr %offset, align 8, !dbg !140
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !142
  %2 = ptrtoint ptr %1 to i64, !dbg !143
  %3 = load i64, ptr %offset, align 8, !dbg !144
  %add = add i64 %2, %3, !dbg !145
  %4 = inttoptr i64 %add to ptr, !dbg !146
  %5 = load ptr, ptr %4, align 8, !dbg !147
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !148
  ret ptr %5, !dbg !149
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !150 {
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
    #dbg_declare(ptr %code.addr, !156, !DIExpression(), !164)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !157, !DIExpression(), !165)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !158, !DIExpression(), !166)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !159, !DIExpression(), !167)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !160, !DIExpression(), !168)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !169
    #dbg_declare(ptr %control, !161, !DIExpression(), !170)
  %0 = load i16, ptr %code.addr, align 2, !dbg !171
  %conv = zext i16 %0 to i64, !dbg !171
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !172
  %conv1 = zext i16 %1 to i64, !dbg !173
  %shl = shl i64 %conv1, 17, !dbg !174
  %or = or i64 %conv, %shl, !dbg !175
  %2 = load i16, ptr %count.addr, align 2, !dbg !176
  %conv2 = zext i16 %2 to i64, !dbg !177
  %shl3 = shl i64 %conv2, 32, !dbg !178
  %or4 = or i64 %or, %shl3, !dbg !179
  store i64 %or4, ptr %control, align 8, !dbg !170
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !180
    #dbg_declare(ptr %status, !162, !DIExpression(), !181)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !182
    #dbg_declare(ptr %done, !163, !DIExpression(), !183)
  br label %do.body, !dbg !184

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !185
  %4 = load ptr, ptr %input.addr, align 8, !dbg !187
  %5 = load ptr, ptr %output.addr, align 8, !dbg !188
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !189
  store i64 %call, ptr %status, align 8, !dbg !190
  %6 = load i64, ptr %status, align 8, !dbg !191
  %and = and i64 %6, 65535, !dbg !193
  %cmp = icmp ne i64 %and, 0, !dbg !194
  br i1 %cmp, label %if.then, label %if.end, !dbg !195

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !196
  store i64 %7, ptr %retval, align 8, !dbg !197
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !197

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !198
  %shr = lshr i64 %8, 32, !dbg !199
  %and6 = and i64 %shr, 4095, !dbg !200
  %conv7 = trunc i64 %and6 to i16, !dbg !201
  store i16 %conv7, ptr %done, align 2, !dbg !202
  %9 = load i64, ptr %control, align 8, !dbg !203
  %and8 = and i64 %9, -1152640029630136321, !dbg !203
  store i64 %and8, ptr %control, align 8, !dbg !203
  %10 = load i16, ptr %done, align 2, !dbg !204
  %conv9 = zext i16 %10 to i64, !dbg !205
  %shl10 = shl i64 %conv9, 48, !dbg !206
  %11 = load i64, ptr %control, align 8, !dbg !207
  %or11 = or i64 %11, %shl10, !dbg !207
  store i64 %or11, ptr %control, align 8, !dbg !207
  br label %do.cond, !dbg !208

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !209
  %conv12 = zext i16 %12 to i32, !dbg !209
  %13 = load i16, ptr %count.addr, align 2, !dbg !210
  %conv13 = zext i16 %13 to i32, !dbg !210
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !211
  br i1 %cmp14, label %do.body, label %do.end, !dbg !208, !llvm.loop !212

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !214
  store i64 %14, ptr %retval, align 8, !dbg !215
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !215

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !216
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !216
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !216
  %15 = load i64, ptr %retval, align 8, !dbg !216
  ret i64 %15, !dbg !216
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !217 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !221, !DIExpression(), !222)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !223
  %and = and i64 %0, 512, !dbg !225
  %tobool = icmp ne i64 %and, 0, !dbg !225
  br i1 %tobool, label %if.then, label %if.end, !dbg !226

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !227, !srcloc !228
  br label %if.end, !dbg !227

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !229
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !230 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!3 = !DIFile(filename: "cover_fields_kept.c", directory: ".", checksumkind: CSK_MD5, checksum: "384f401f758501c9216349ba86d37085")
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
!17 = distinct !DISubprogram(name: "cover_fields_kept", scope: !3, file: !3, line: 13, type: !18, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !22, !7, !7}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !30, !32, !36, !37, !38, !39}
!25 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 13, type: !20)
!26 = !DILocalVariable(name: "partitions", arg: 2, scope: !17, file: !3, line: 13, type: !22)
!27 = !DILocalVariable(name: "page", arg: 3, scope: !17, file: !3, line: 13, type: !7)
!28 = !DILocalVariable(name: "pages", arg: 4, scope: !17, file: !3, line: 13, type: !7)
!29 = !DILocalVariable(name: "done", scope: !17, file: !3, line: 15, type: !7)
!30 = !DILocalVariable(name: "i", scope: !31, file: !3, line: 17, type: !22)
!31 = distinct !DILexicalBlock(scope: !17, file: !3, line: 17, column: 2)
!32 = !DILocalVariable(name: "left", scope: !33, file: !3, line: 19, type: !7)
!33 = distinct !DILexicalBlock(scope: !34, file: !3, line: 18, column: 24)
!34 = distinct !DILexicalBlock(scope: !35, file: !3, line: 17, column: 39)
!35 = distinct !DILexicalBlock(scope: !31, file: !3, line: 17, column: 2)
!36 = !DILocalVariable(name: "some", scope: !33, file: !3, line: 19, type: !7)
!37 = !DILocalVariable(name: "flags", scope: !33, file: !3, line: 20, type: !7)
!38 = !DILocalVariable(name: "status", scope: !33, file: !3, line: 20, type: !7)
!39 = !DILocalVariable(name: "input", scope: !33, file: !3, line: 21, type: !40)
!40 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !41, size: 64)
!41 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "unmap", file: !3, line: 8, size: 192, elements: !42)
!42 = !{!43, !44, !45, !46}
!43 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !41, file: !3, line: 9, baseType: !7, size: 64)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "base", scope: !41, file: !3, line: 9, baseType: !7, size: 64, offset: 64)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !41, file: !3, line: 10, baseType: !22, size: 32, offset: 128)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !41, file: !3, line: 10, baseType: !22, size: 32, offset: 160)
!47 = !DILocation(line: 13, column: 34, scope: !17)
!48 = !DILocation(line: 13, column: 49, scope: !17)
!49 = !DILocation(line: 13, column: 65, scope: !17)
!50 = !DILocation(line: 13, column: 75, scope: !17)
!51 = !DILocation(line: 15, column: 2, scope: !17)
!52 = !DILocation(line: 15, column: 6, scope: !17)
!53 = !DILocation(line: 17, column: 7, scope: !31)
!54 = !DILocation(line: 17, column: 11, scope: !31)
!55 = !DILocation(line: 17, column: 18, scope: !35)
!56 = !DILocation(line: 17, column: 22, scope: !35)
!57 = !DILocation(line: 17, column: 20, scope: !35)
!58 = !DILocation(line: 17, column: 2, scope: !31)
!59 = !DILocation(line: 18, column: 3, scope: !34)
!60 = !DILocation(line: 18, column: 10, scope: !34)
!61 = !DILocation(line: 18, column: 17, scope: !34)
!62 = !DILocation(line: 18, column: 15, scope: !34)
!63 = !DILocation(line: 19, column: 4, scope: !33)
!64 = !DILocation(line: 19, column: 8, scope: !33)
!65 = !DILocation(line: 19, column: 15, scope: !33)
!66 = !DILocation(line: 19, column: 23, scope: !33)
!67 = !DILocation(line: 19, column: 21, scope: !33)
!68 = !DILocation(line: 19, column: 29, scope: !33)
!69 = !DILocation(line: 19, column: 36, scope: !33)
!70 = !DILocation(line: 19, column: 41, scope: !33)
!71 = !DILocation(line: 19, column: 49, scope: !33)
!72 = !DILocation(line: 20, column: 4, scope: !33)
!73 = !DILocation(line: 20, column: 8, scope: !33)
!74 = !DILocation(line: 20, column: 16, scope: !33)
!75 = !DILocation(line: 20, column: 28, scope: !33)
!76 = !DILocation(line: 21, column: 4, scope: !33)
!77 = !DILocation(line: 21, column: 18, scope: !33)
!78 = !DILocation(line: 21, column: 44, scope: !33)
!79 = !DILocation(line: 21, column: 26, scope: !33)
!80 = !DILocation(line: 23, column: 21, scope: !33)
!81 = !DILocation(line: 23, column: 4, scope: !33)
!82 = !DILocation(line: 24, column: 23, scope: !33)
!83 = !DILocation(line: 24, column: 33, scope: !33)
!84 = !DILocation(line: 24, column: 4, scope: !33)
!85 = !DILocation(line: 24, column: 11, scope: !33)
!86 = !DILocation(line: 24, column: 21, scope: !33)
!87 = !DILocation(line: 25, column: 18, scope: !33)
!88 = !DILocation(line: 25, column: 25, scope: !33)
!89 = !DILocation(line: 25, column: 23, scope: !33)
!90 = !DILocation(line: 25, column: 4, scope: !33)
!91 = !DILocation(line: 25, column: 11, scope: !33)
!92 = !DILocation(line: 25, column: 16, scope: !33)
!93 = !DILocation(line: 26, column: 39, scope: !33)
!94 = !DILocation(line: 26, column: 48, scope: !33)
!95 = !DILocation(line: 26, column: 13, scope: !33)
!96 = !DILocation(line: 26, column: 11, scope: !33)
!97 = !DILocation(line: 27, column: 16, scope: !33)
!98 = !DILocation(line: 27, column: 4, scope: !33)
!99 = !DILocation(line: 28, column: 8, scope: !100)
!100 = distinct !DILexicalBlock(scope: !33, file: !3, line: 28, column: 8)
!101 = !DILocation(line: 28, column: 15, scope: !100)
!102 = !DILocation(line: 28, column: 8, scope: !33)
!103 = !DILocation(line: 29, column: 12, scope: !100)
!104 = !DILocation(line: 29, column: 5, scope: !100)
!105 = !DILocation(line: 30, column: 12, scope: !33)
!106 = !DILocation(line: 30, column: 9, scope: !33)
!107 = !DILocation(line: 31, column: 3, scope: !34)
!108 = distinct !{!108, !59, !107, !109}
!109 = !{!"llvm.loop.mustprogress"}
!110 = !DILocation(line: 32, column: 2, scope: !34)
!111 = !DILocation(line: 17, column: 35, scope: !35)
!112 = !DILocation(line: 17, column: 2, scope: !35)
!113 = distinct !{!113, !58, !114, !109}
!114 = !DILocation(line: 32, column: 2, scope: !31)
!115 = !DILocation(line: 33, column: 2, scope: !17)
!116 = !DILocation(line: 34, column: 1, scope: !17)
!117 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !118, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !120)
!118 = !DISubroutineType(types: !119)
!119 = !{!7}
!120 = !{!121}
!121 = !DILocalVariable(name: "flags", scope: !117, file: !8, line: 42, type: !7)
!122 = !DILocation(line: 42, column: 2, scope: !117)
!123 = !DILocation(line: 42, column: 6, scope: !117)
!124 = !DILocation(line: 44, column: 2, scope: !117)
!125 = !{i64 19285, i64 19294}
!126 = !DILocation(line: 45, column: 2, scope: !117)
!127 = !{i64 19356}
!128 = !DILocation(line: 46, column: 9, scope: !117)
!129 = !DILocation(line: 47, column: 1, scope: !117)
!130 = !DILocation(line: 46, column: 2, scope: !117)
!131 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !132, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !134)
!132 = !DISubroutineType(types: !133)
!133 = !{!5, !6}
!134 = !{!135, !136}
!135 = !DILocalVariable(name: "variable", arg: 1, scope: !131, file: !8, line: 56, type: !6)
!136 = !DILocalVariable(name: "offset", scope: !131, file: !8, line: 58, type: !7)
!137 = !DILocation(line: 56, column: 46, scope: !131)
!138 = !DILocation(line: 58, column: 2, scope: !131)
!139 = !DILocation(line: 58, column: 6, scope: !131)
!140 = !DILocation(line: 60, column: 2, scope: !131)
!141 = !{i64 19657}
!142 = !DILocation(line: 61, column: 25, scope: !131)
!143 = !DILocation(line: 61, column: 20, scope: !131)
!144 = !DILocation(line: 61, column: 36, scope: !131)
!145 = !DILocation(line: 61, column: 34, scope: !131)
!146 = !DILocation(line: 61, column: 10, scope: !131)
!147 = !DILocation(line: 61, column: 9, scope: !131)
!148 = !DILocation(line: 62, column: 1, scope: !131)
!149 = !DILocation(line: 61, column: 2, scope: !131)
!150 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !151, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !155)
!151 = !DISubroutineType(types: !152)
!152 = !{!7, !153, !153, !153, !5, !5}
!153 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !154)
!154 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!155 = !{!156, !157, !158, !159, !160, !161, !162, !163}
!156 = !DILocalVariable(name: "code", arg: 1, scope: !150, file: !8, line: 19, type: !153)
!157 = !DILocalVariable(name: "count", arg: 2, scope: !150, file: !8, line: 19, type: !153)
!158 = !DILocalVariable(name: "varhead", arg: 3, scope: !150, file: !8, line: 19, type: !153)
!159 = !DILocalVariable(name: "input", arg: 4, scope: !150, file: !8, line: 19, type: !5)
!160 = !DILocalVariable(name: "output", arg: 5, scope: !150, file: !8, line: 19, type: !5)
!161 = !DILocalVariable(name: "control", scope: !150, file: !8, line: 21, type: !7)
!162 = !DILocalVariable(name: "status", scope: !150, file: !8, line: 22, type: !7)
!163 = !DILocalVariable(name: "done", scope: !150, file: !8, line: 23, type: !153)
!164 = !DILocation(line: 19, column: 25, scope: !150)
!165 = !DILocation(line: 19, column: 35, scope: !150)
!166 = !DILocation(line: 19, column: 46, scope: !150)
!167 = !DILocation(line: 19, column: 61, scope: !150)
!168 = !DILocation(line: 19, column: 74, scope: !150)
!169 = !DILocation(line: 21, column: 2, scope: !150)
!170 = !DILocation(line: 21, column: 6, scope: !150)
!171 = !DILocation(line: 21, column: 16, scope: !150)
!172 = !DILocation(line: 21, column: 29, scope: !150)
!173 = !DILocation(line: 21, column: 24, scope: !150)
!174 = !DILocation(line: 21, column: 37, scope: !150)
!175 = !DILocation(line: 21, column: 21, scope: !150)
!176 = !DILocation(line: 21, column: 52, scope: !150)
!177 = !DILocation(line: 21, column: 47, scope: !150)
!178 = !DILocation(line: 21, column: 58, scope: !150)
!179 = !DILocation(line: 21, column: 44, scope: !150)
!180 = !DILocation(line: 22, column: 2, scope: !150)
!181 = !DILocation(line: 22, column: 6, scope: !150)
!182 = !DILocation(line: 23, column: 2, scope: !150)
!183 = !DILocation(line: 23, column: 6, scope: !150)
!184 = !DILocation(line: 25, column: 2, scope: !150)
!185 = !DILocation(line: 26, column: 28, scope: !186)
!186 = distinct !DILexicalBlock(scope: !150, file: !8, line: 25, column: 5)
!187 = !DILocation(line: 26, column: 37, scope: !186)
!188 = !DILocation(line: 26, column: 44, scope: !186)
!189 = !DILocation(line: 26, column: 12, scope: !186)
!190 = !DILocation(line: 26, column: 10, scope: !186)
!191 = !DILocation(line: 27, column: 8, scope: !192)
!192 = distinct !DILexicalBlock(scope: !186, file: !8, line: 27, column: 7)
!193 = !DILocation(line: 27, column: 15, scope: !192)
!194 = !DILocation(line: 27, column: 25, scope: !192)
!195 = !DILocation(line: 27, column: 7, scope: !186)
!196 = !DILocation(line: 28, column: 11, scope: !192)
!197 = !DILocation(line: 28, column: 4, scope: !192)
!198 = !DILocation(line: 29, column: 11, scope: !186)
!199 = !DILocation(line: 29, column: 18, scope: !186)
!200 = !DILocation(line: 29, column: 25, scope: !186)
!201 = !DILocation(line: 29, column: 10, scope: !186)
!202 = !DILocation(line: 29, column: 8, scope: !186)
!203 = !DILocation(line: 30, column: 11, scope: !186)
!204 = !DILocation(line: 31, column: 19, scope: !186)
!205 = !DILocation(line: 31, column: 14, scope: !186)
!206 = !DILocation(line: 31, column: 24, scope: !186)
!207 = !DILocation(line: 31, column: 11, scope: !186)
!208 = !DILocation(line: 32, column: 2, scope: !186)
!209 = !DILocation(line: 32, column: 11, scope: !150)
!210 = !DILocation(line: 32, column: 18, scope: !150)
!211 = !DILocation(line: 32, column: 16, scope: !150)
!212 = distinct !{!212, !184, !213, !109}
!213 = !DILocation(line: 32, column: 23, scope: !150)
!214 = !DILocation(line: 33, column: 9, scope: !150)
!215 = !DILocation(line: 33, column: 2, scope: !150)
!216 = !DILocation(line: 34, column: 1, scope: !150)
!217 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !218, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !220)
!218 = !DISubroutineType(types: !219)
!219 = !{null, !7}
!220 = !{!221}
!221 = !DILocalVariable(name: "flags", arg: 1, scope: !217, file: !8, line: 49, type: !7)
!222 = !DILocation(line: 49, column: 36, scope: !217)
!223 = !DILocation(line: 51, column: 6, scope: !224)
!224 = distinct !DILexicalBlock(scope: !217, file: !8, line: 51, column: 6)
!225 = !DILocation(line: 51, column: 12, scope: !224)
!226 = !DILocation(line: 51, column: 6, scope: !217)
!227 = !DILocation(line: 52, column: 3, scope: !224)
!228 = !{i64 19476}
!229 = !DILocation(line: 53, column: 1, scope: !217)
!230 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !231, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!231 = !DISubroutineType(types: !232)
!232 = !{!7, !7, !5, !5}
