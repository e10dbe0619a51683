; ModuleID = 'stale_down_batch_right.c'
source_filename = "stale_down_batch_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_down_batch_right(ptr noundef %names, i32 noundef %left) #0 !dbg !19 {
entry:
  %names.addr = alloca ptr, align 8
  %left.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %i = alloca i32, align 4
  %count = alloca i32, align 4
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %names, ptr %names.addr, align 8
    #dbg_declare(ptr %names.addr, !27, !DIExpression(), !51)
  store i32 %left, ptr %left.addr, align 4
    #dbg_declare(ptr %left.addr, !28, !DIExpression(), !52)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !53
    #dbg_declare(ptr %flags, !29, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !53
    #dbg_declare(ptr %status, !30, !DIExpression(), !55)
  store i64 0, ptr %status, align 8, !dbg !55
  br label %while.cond, !dbg !56

while.cond:                                       ; preds = %cleanup.cont, %entry
  %0 = load i32, ptr %left.addr, align 4, !dbg !57
  %tobool = icmp ne i32 %0, 0, !dbg !56
  br i1 %tobool, label %while.body, label %while.end, !dbg !56

while.body:                                       ; preds = %while.cond
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #6, !dbg !58
    #dbg_declare(ptr %i, !31, !DIExpression(), !59)
  call void @llvm.lifetime.start.p0(i64 4, ptr %count) #6, !dbg !58
    #dbg_declare(ptr %count, !33, !DIExpression(), !60)
  %1 = load i32, ptr %left.addr, align 4, !dbg !61
  %cmp = icmp ult i32 %1, 100, !dbg !62
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !61

cond.true:                                        ; preds = %while.body
  %2 = load i32, ptr %left.addr, align 4, !dbg !63
  br label %cond.end, !dbg !61

cond.false:                                       ; preds = %while.body
  br label %cond.end, !dbg !61

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ %2, %cond.true ], [ 100, %cond.false ], !dbg !61
  store i32 %cond, ptr %count, align 4, !dbg !60
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !64
    #dbg_declare(ptr %input, !34, !DIExpression(), !65)
  %call = call i64 @irq_save() #7, !dbg !66
  store i64 %call, ptr %flags, align 8, !dbg !67
  %3 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !68
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %3) #7, !dbg !69
  store ptr %call1, ptr %input, align 8, !dbg !70
  %4 = load ptr, ptr %input, align 8, !dbg !71
  call void @llvm.memset.p0.i64(ptr align 1 %4, i8 0, i64 16, i1 false), !dbg !72
  %5 = load i32, ptr %count, align 4, !dbg !73
  store i32 %5, ptr %i, align 4, !dbg !75
  br label %for.cond, !dbg !76

for.cond:                                         ; preds = %for.body, %cond.end
  %6 = load i32, ptr %i, align 4, !dbg !77
  %dec = add i32 %6, -1, !dbg !77
  store i32 %dec, ptr %i, align 4, !dbg !77
  %tobool2 = icmp ne i32 %6, 0, !dbg !79
  br i1 %tobool2, label %for.body, label %for.end, !dbg !79

for.body:                                         ; preds = %for.cond
  %7 = load ptr, ptr %names.addr, align 8, !dbg !80
  %8 = load i32, ptr %i, align 4, !dbg !81
  %idxprom = zext i32 %8 to i64, !dbg !80
  %arrayidx = getelementptr i32, ptr %7, i64 %idxprom, !dbg !80
  %9 = load i32, ptr %arrayidx, align 4, !dbg !80
  %10 = load ptr, ptr %input, align 8, !dbg !82
  %names3 = getelementptr inbounds %struct.registers_input, ptr %10, i32 0, i32 4, !dbg !83
  %11 = load i32, ptr %i, align 4, !dbg !84
  %idxprom4 = zext i32 %11 to i64, !dbg !82
  %arrayidx5 = getelementptr [0 x i32], ptr %names3, i64 0, i64 %idxprom4, !dbg !82
  store i32 %9, ptr %arrayidx5, align 1, !dbg !85
  br label %for.cond, !dbg !86, !llvm.loop !87

for.end:                                          ; preds = %for.cond
  %12 = load i32, ptr %count, align 4, !dbg !90
  %conv = trunc i32 %12 to i16, !dbg !90
  %13 = load ptr, ptr %input, align 8, !dbg !91
  %14 = load ptr, ptr %input, align 8, !dbg !92
  %add.ptr = getelementptr i8, ptr %14, i64 2048, !dbg !93
  %call6 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %13, ptr noundef %add.ptr) #7, !dbg !94
  store i64 %call6, ptr %status, align 8, !dbg !95
  %15 = load i64, ptr %flags, align 8, !dbg !96
  call void @irq_restore(i64 noundef %15) #7, !dbg !97
  %16 = load i64, ptr %status, align 8, !dbg !98
  %and = and i64 %16, 65535, !dbg !100
  %tobool7 = icmp ne i64 %and, 0, !dbg !100
  br i1 %tobool7, label %if.then, label %if.end, !dbg !101

if.then:                                          ; preds = %for.end
  store i32 3, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !102

if.end:                                           ; preds = %for.end
  %17 = load i32, ptr %count, align 4, !dbg !103
  %18 = load i32, ptr %left.addr, align 4, !dbg !104
  %sub = sub i32 %18, %17, !dbg !104
  store i32 %sub, ptr %left.addr, align 4, !dbg !104
  %19 = load i32, ptr %count, align 4, !dbg !105
  %20 = load ptr, ptr %names.addr, align 8, !dbg !106
  %idx.ext = zext i32 %19 to i64, !dbg !106
  %add.ptr8 = getelementptr i32, ptr %20, i64 %idx.ext, !dbg !106
  store ptr %add.ptr8, ptr %names.addr, align 8, !dbg !106
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !107
  br label %cleanup, !dbg !107

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !107
  call void @llvm.lifetime.end.p0(i64 4, ptr %count) #6, !dbg !107
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !107
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %unreachable [
    i32 0, label %cleanup.cont
    i32 3, label %while.end
  ]

cleanup.cont:                                     ; preds = %cleanup
  br label %while.cond, !dbg !56, !llvm.loop !108

while.end:                                        ; preds = %cleanup, %while.cond
  %21 = load i64, ptr %status, align 8, !dbg !109
  store i32 1, ptr %cleanup.dest.slot, align 4
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !110
  ret i64 %21, !dbg !111

unreachable:                                      ; preds = %cleanup
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !112 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !117
    #dbg_declare(ptr %flags, !116, !DIExpression(), !118)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !119, !srcloc !120
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !121, !srcloc !122
  %0 = load i64, ptr %flags, align 8, !dbg !123
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !124
  ret i64 %0, !dbg !125
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !126 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !130, !DIExpression(), !132)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !133
    #dbg_declare(ptr %offset, !131, !DIExpression(), !134)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !135, !srcloc !136
  store i64 %0, ptr %offset, align 8, !dbg !135
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !137
  %2 = ptrtoint ptr %1 to i64, !dbg !138
  %3 = load i64, ptr %offset, align 8, !dbg !139
  %add = add i64 %2, %3, !dbg !140
  %4 = inttoptr i64 %add to ptr, !dbg !141
  %5 = load ptr, ptr %4, align 8, !dbg !142
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !143
  ret ptr %5, !dbg !144
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !145 {
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
    #dbg_declare(ptr %code.addr, !151, !DIExpression(), !159)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !152, !DIExpression(), !160)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !153, !DIExpression(), !161)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !154, !DIExpression(), !162)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !155, !DIExpression(), !163)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !164
    #dbg_declare(ptr %control, !156, !DIExpression(), !165)
  %0 = load i16, ptr %code.addr, align 2, !dbg !166
  %conv = zext i16 %0 to i64, !dbg !166
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !167
  %conv1 = zext i16 %1 to i64, !dbg !168
  %shl = shl i64 %conv1, 17, !dbg !169
  %or = or i64 %conv, %shl, !dbg !170
  %2 = load i16, ptr %count.addr, align 2, !dbg !171
  %conv2 = zext i16 %2 to i64, !dbg !172
  %shl3 = shl i64 %conv2, 32, !dbg !173
  %or4 = or i64 %or, %shl3, !dbg !174
  store i64 %or4, ptr %control, align 8, !dbg !165
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !175
    #dbg_declare(ptr %status, !157, !DIExpression(), !176)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !177
    #dbg_declare(ptr %done, !158, !DIExpression(), !178)
  br label %do.body, !dbg !179

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !180
  %4 = load ptr, ptr %input.addr, align 8, !dbg !182
  %5 = load ptr, ptr %output.addr, align 8, !dbg !183
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !184
  store i64 %call, ptr %status, align 8, !dbg !185
  %6 = load i64, ptr %status, align 8, !dbg !186
  %and = and i64 %6, 65535, !dbg !188
  %cmp = icmp ne i64 %and, 0, !dbg !189
  br i1 %cmp, label %if.then, label %if.end, !dbg !190

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !191
  store i64 %7, ptr %retval, align 8, !dbg !192
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !192

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !193
  %shr = lshr i64 %8, 32, !dbg !194
  %and6 = and i64 %shr, 4095, !dbg !195
  %conv7 = trunc i64 %and6 to i16, !dbg !196
  store i16 %conv7, ptr %done, align 2, !dbg !197
  %9 = load i64, ptr %control, align 8, !dbg !198
  %and8 = and i64 %9, -1152640029630136321, !dbg !198
  store i64 %and8, ptr %control, align 8, !dbg !198
  %10 = load i16, ptr %done, align 2, !dbg !199
  %conv9 = zext i16 %10 to i64, !dbg !200
  %shl10 = shl i64 %conv9, 48, !dbg !201
  %11 = load i64, ptr %control, align 8, !dbg !202
  %or11 = or i64 %11, %shl10, !dbg !202
  store i64 %or11, ptr %control, align 8, !dbg !202
  br label %do.cond, !dbg !203

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !204
  %conv12 = zext i16 %12 to i32, !dbg !204
  %13 = load i16, ptr %count.addr, align 2, !dbg !205
  %conv13 = zext i16 %13 to i32, !dbg !205
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !206
  br i1 %cmp14, label %do.body, label %do.end, !dbg !203, !llvm.loop !207

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !209
  store i64 %14, ptr %retval, align 8, !dbg !210
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !210

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !211
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !211
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !211
  %15 = load i64, ptr %retval, align 8, !dbg !211
  ret i64 %15, !dbg !211
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !212 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !216, !DIExpression(), !217)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !218
  %and = and i64 %0, 512, !dbg !220
  %tobool = icmp ne i64 %and, 0, !dbg !220
  br i1 %tobool, label %if.then, label %if.end, !dbg !221

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !222, !srcloc !223
  br label %if.end, !dbg !222

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !224
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !225 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_down_batch_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "41eb30fa1bf209cd7f2c0094c7e17568")
!4 = !{!5, !7, !9}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !10, line: 9, baseType: !11)
!10 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!11 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!12 = !{!0, !13}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!15 = !{i32 7, !"Dwarf Version", i32 5}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!19 = distinct !DISubprogram(name: "stale_down_batch_right", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
!20 = !DISubroutineType(types: !21)
!21 = !{!9, !22, !24}
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !24)
!24 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !25)
!25 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!26 = !{!27, !28, !29, !30, !31, !33, !34}
!27 = !DILocalVariable(name: "names", arg: 1, scope: !19, file: !3, line: 8, type: !22)
!28 = !DILocalVariable(name: "left", arg: 2, scope: !19, file: !3, line: 8, type: !24)
!29 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 10, type: !9)
!30 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 10, type: !9)
!31 = !DILocalVariable(name: "i", scope: !32, file: !3, line: 13, type: !24)
!32 = distinct !DILexicalBlock(scope: !19, file: !3, line: 12, column: 15)
!33 = !DILocalVariable(name: "count", scope: !32, file: !3, line: 13, type: !24)
!34 = !DILocalVariable(name: "input", scope: !32, file: !3, line: 14, type: !35)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !37)
!37 = !{!38, !39, !40, !43, !47}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !36, file: !10, line: 78, baseType: !9, size: 64)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !36, file: !10, line: 79, baseType: !24, size: 32, offset: 64)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !36, file: !10, line: 80, baseType: !41, size: 8, offset: 96)
!41 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !42)
!42 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !36, file: !10, line: 81, baseType: !44, size: 24, offset: 104)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !41, size: 24, elements: !45)
!45 = !{!46}
!46 = !DISubrange(count: 3)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !36, file: !10, line: 82, baseType: !48, offset: 128)
!48 = !DICompositeType(tag: DW_TAG_array_type, baseType: !24, elements: !49)
!49 = !{!50}
!50 = !DISubrange(count: -1)
!51 = !DILocation(line: 8, column: 39, scope: !19)
!52 = !DILocation(line: 8, column: 50, scope: !19)
!53 = !DILocation(line: 10, column: 2, scope: !19)
!54 = !DILocation(line: 10, column: 6, scope: !19)
!55 = !DILocation(line: 10, column: 13, scope: !19)
!56 = !DILocation(line: 12, column: 2, scope: !19)
!57 = !DILocation(line: 12, column: 9, scope: !19)
!58 = !DILocation(line: 13, column: 3, scope: !32)
!59 = !DILocation(line: 13, column: 7, scope: !32)
!60 = !DILocation(line: 13, column: 10, scope: !32)
!61 = !DILocation(line: 13, column: 18, scope: !32)
!62 = !DILocation(line: 13, column: 23, scope: !32)
!63 = !DILocation(line: 13, column: 31, scope: !32)
!64 = !DILocation(line: 14, column: 3, scope: !32)
!65 = !DILocation(line: 14, column: 27, scope: !32)
!66 = !DILocation(line: 16, column: 11, scope: !32)
!67 = !DILocation(line: 16, column: 9, scope: !32)
!68 = !DILocation(line: 17, column: 29, scope: !32)
!69 = !DILocation(line: 17, column: 11, scope: !32)
!70 = !DILocation(line: 17, column: 9, scope: !32)
!71 = !DILocation(line: 18, column: 20, scope: !32)
!72 = !DILocation(line: 18, column: 3, scope: !32)
!73 = !DILocation(line: 19, column: 12, scope: !74)
!74 = distinct !DILexicalBlock(scope: !32, file: !3, line: 19, column: 3)
!75 = !DILocation(line: 19, column: 10, scope: !74)
!76 = !DILocation(line: 19, column: 8, scope: !74)
!77 = !DILocation(line: 19, column: 20, scope: !78)
!78 = distinct !DILexicalBlock(scope: !74, file: !3, line: 19, column: 3)
!79 = !DILocation(line: 19, column: 3, scope: !74)
!80 = !DILocation(line: 20, column: 22, scope: !78)
!81 = !DILocation(line: 20, column: 28, scope: !78)
!82 = !DILocation(line: 20, column: 4, scope: !78)
!83 = !DILocation(line: 20, column: 11, scope: !78)
!84 = !DILocation(line: 20, column: 17, scope: !78)
!85 = !DILocation(line: 20, column: 20, scope: !78)
!86 = !DILocation(line: 19, column: 3, scope: !78)
!87 = distinct !{!87, !79, !88, !89}
!88 = !DILocation(line: 20, column: 29, scope: !74)
!89 = !{!"llvm.loop.mustprogress"}
!90 = !DILocation(line: 21, column: 38, scope: !32)
!91 = !DILocation(line: 21, column: 48, scope: !32)
!92 = !DILocation(line: 21, column: 63, scope: !32)
!93 = !DILocation(line: 21, column: 69, scope: !32)
!94 = !DILocation(line: 21, column: 12, scope: !32)
!95 = !DILocation(line: 21, column: 10, scope: !32)
!96 = !DILocation(line: 22, column: 15, scope: !32)
!97 = !DILocation(line: 22, column: 3, scope: !32)
!98 = !DILocation(line: 23, column: 7, scope: !99)
!99 = distinct !DILexicalBlock(scope: !32, file: !3, line: 23, column: 7)
!100 = !DILocation(line: 23, column: 14, scope: !99)
!101 = !DILocation(line: 23, column: 7, scope: !32)
!102 = !DILocation(line: 24, column: 4, scope: !99)
!103 = !DILocation(line: 25, column: 11, scope: !32)
!104 = !DILocation(line: 25, column: 8, scope: !32)
!105 = !DILocation(line: 26, column: 12, scope: !32)
!106 = !DILocation(line: 26, column: 9, scope: !32)
!107 = !DILocation(line: 27, column: 2, scope: !19)
!108 = distinct !{!108, !56, !107, !89}
!109 = !DILocation(line: 28, column: 9, scope: !19)
!110 = !DILocation(line: 29, column: 1, scope: !19)
!111 = !DILocation(line: 28, column: 2, scope: !19)
!112 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !113, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !115)
!113 = !DISubroutineType(types: !114)
!114 = !{!9}
!115 = !{!116}
!116 = !DILocalVariable(name: "flags", scope: !112, file: !10, line: 42, type: !9)
!117 = !DILocation(line: 42, column: 2, scope: !112)
!118 = !DILocation(line: 42, column: 6, scope: !112)
!119 = !DILocation(line: 44, column: 2, scope: !112)
!120 = !{i64 19101, i64 19110}
!121 = !DILocation(line: 45, column: 2, scope: !112)
!122 = !{i64 19172}
!123 = !DILocation(line: 46, column: 9, scope: !112)
!124 = !DILocation(line: 47, column: 1, scope: !112)
!125 = !DILocation(line: 46, column: 2, scope: !112)
!126 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !127, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !129)
!127 = !DISubroutineType(types: !128)
!128 = !{!8, !7}
!129 = !{!130, !131}
!130 = !DILocalVariable(name: "variable", arg: 1, scope: !126, file: !10, line: 56, type: !7)
!131 = !DILocalVariable(name: "offset", scope: !126, file: !10, line: 58, type: !9)
!132 = !DILocation(line: 56, column: 46, scope: !126)
!133 = !DILocation(line: 58, column: 2, scope: !126)
!134 = !DILocation(line: 58, column: 6, scope: !126)
!135 = !DILocation(line: 60, column: 2, scope: !126)
!136 = !{i64 19473}
!137 = !DILocation(line: 61, column: 25, scope: !126)
!138 = !DILocation(line: 61, column: 20, scope: !126)
!139 = !DILocation(line: 61, column: 36, scope: !126)
!140 = !DILocation(line: 61, column: 34, scope: !126)
!141 = !DILocation(line: 61, column: 10, scope: !126)
!142 = !DILocation(line: 61, column: 9, scope: !126)
!143 = !DILocation(line: 62, column: 1, scope: !126)
!144 = !DILocation(line: 61, column: 2, scope: !126)
!145 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !10, file: !10, line: 19, type: !146, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !150)
!146 = !DISubroutineType(types: !147)
!147 = !{!9, !148, !148, !148, !8, !8}
!148 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !10, line: 7, baseType: !149)
!149 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!150 = !{!151, !152, !153, !154, !155, !156, !157, !158}
!151 = !DILocalVariable(name: "code", arg: 1, scope: !145, file: !10, line: 19, type: !148)
!152 = !DILocalVariable(name: "count", arg: 2, scope: !145, file: !10, line: 19, type: !148)
!153 = !DILocalVariable(name: "varhead", arg: 3, scope: !145, file: !10, line: 19, type: !148)
!154 = !DILocalVariable(name: "input", arg: 4, scope: !145, file: !10, line: 19, type: !8)
!155 = !DILocalVariable(name: "output", arg: 5, scope: !145, file: !10, line: 19, type: !8)
!156 = !DILocalVariable(name: "control", scope: !145, file: !10, line: 21, type: !9)
!157 = !DILocalVariable(name: "status", scope: !145, file: !10, line: 22, type: !9)
!158 = !DILocalVariable(name: "done", scope: !145, file: !10, line: 23, type: !148)
!159 = !DILocation(line: 19, column: 25, scope: !145)
!160 = !DILocation(line: 19, column: 35, scope: !145)
!161 = !DILocation(line: 19, column: 46, scope: !145)
!162 = !DILocation(line: 19, column: 61, scope: !145)
!163 = !DILocation(line: 19, column: 74, scope: !145)
!164 = !DILocation(line: 21, column: 2, scope: !145)
!165 = !DILocation(line: 21, column: 6, scope: !145)
!166 = !DILocation(line: 21, column: 16, scope: !145)
!167 = !DILocation(line: 21, column: 29, scope: !145)
!168 = !DILocation(line: 21, column: 24, scope: !145)
!169 = !DILocation(line: 21, column: 37, scope: !145)
!170 = !DILocation(line: 21, column: 21, scope: !145)
!171 = !DILocation(line: 21, column: 52, scope: !145)
!172 = !DILocation(line: 21, column: 47, scope: !145)
!173 = !DILocation(line: 21, column: 58, scope: !145)
!174 = !DILocation(line: 21, column: 44, scope: !145)
!175 = !DILocation(line: 22, column: 2, scope: !145)
!176 = !DILocation(line: 22, column: 6, scope: !145)
!177 = !DILocation(line: 23, column: 2, scope: !145)
!178 = !DILocation(line: 23, column: 6, scope: !145)
!179 = !DILocation(line: 25, column: 2, scope: !145)
!180 = !DILocation(line: 26, column: 28, scope: !181)
!181 = distinct !DILexicalBlock(scope: !145, file: !10, line: 25, column: 5)
!182 = !DILocation(line: 26, column: 37, scope: !181)
!183 = !DILocation(line: 26, column: 44, scope: !181)
!184 = !DILocation(line: 26, column: 12, scope: !181)
!185 = !DILocation(line: 26, column: 10, scope: !181)
!186 = !DILocation(line: 27, column: 8, scope: !187)
!187 = distinct !DILexicalBlock(scope: !181, file: !10, line: 27, column: 7)
!188 = !DILocation(line: 27, column: 15, scope: !187)
!189 = !DILocation(line: 27, column: 25, scope: !187)
!190 = !DILocation(line: 27, column: 7, scope: !181)
!191 = !DILocation(line: 28, column: 11, scope: !187)
!192 = !DILocation(line: 28, column: 4, scope: !187)
!193 = !DILocation(line: 29, column: 11, scope: !181)
!194 = !DILocation(line: 29, column: 18, scope: !181)
!195 = !DILocation(line: 29, column: 25, scope: !181)
!196 = !DILocation(line: 29, column: 10, scope: !181)
!197 = !DILocation(line: 29, column: 8, scope: !181)
!198 = !DILocation(line: 30, column: 11, scope: !181)
!199 = !DILocation(line: 31, column: 19, scope: !181)
!200 = !DILocation(line: 31, column: 14, scope: !181)
!201 = !DILocation(line: 31, column: 24, scope: !181)
!202 = !DILocation(line: 31, column: 11, scope: !181)
!203 = !DILocation(line: 32, column: 2, scope: !181)
!204 = !DILocation(line: 32, column: 11, scope: !145)
!205 = !DILocation(line: 32, column: 18, scope: !145)
!206 = !DILocation(line: 32, column: 16, scope: !145)
!207 = distinct !{!207, !179, !208, !89}
!208 = !DILocation(line: 32, column: 23, scope: !145)
!209 = !DILocation(line: 33, column: 9, scope: !145)
!210 = !DILocation(line: 33, column: 2, scope: !145)
!211 = !DILocation(line: 34, column: 1, scope: !145)
!212 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !213, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !215)
!213 = !DISubroutineType(types: !214)
!214 = !{null, !9}
!215 = !{!216}
!216 = !DILocalVariable(name: "flags", arg: 1, scope: !212, file: !10, line: 49, type: !9)
!217 = !DILocation(line: 49, column: 36, scope: !212)
!218 = !DILocation(line: 51, column: 6, scope: !219)
!219 = distinct !DILexicalBlock(scope: !212, file: !10, line: 51, column: 6)
!220 = !DILocation(line: 51, column: 12, scope: !219)
!221 = !DILocation(line: 51, column: 6, scope: !212)
!222 = !DILocation(line: 52, column: 3, scope: !219)
!223 = !{i64 19292}
!224 = !DILocation(line: 53, column: 1, scope: !212)
!225 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !226, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!226 = !DISubroutineType(types: !227)
!227 = !{!9, !9, !8, !8}
