; ModuleID = 'cover_nested_right.c'
source_filename = "cover_nested_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.range = type { i64, i64 }
%struct.unmap = type { i64, i64, i32, i32 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @cover_nested_right(ptr noundef %range, i32 noundef %ranges) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %range.addr = alloca ptr, align 8
  %ranges.addr = alloca i32, align 4
  %i = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  %done = alloca i64, align 8
  %left = alloca i64, align 8
  %some = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store ptr %range, ptr %range.addr, align 8
    #dbg_declare(ptr %range.addr, !29, !DIExpression(), !49)
  store i32 %ranges, ptr %ranges.addr, align 4
    #dbg_declare(ptr %ranges.addr, !30, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #6, !dbg !51
    #dbg_declare(ptr %i, !31, !DIExpression(), !52)
  store i32 0, ptr %i, align 4, !dbg !52
  br label %for.cond, !dbg !51

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i32, ptr %i, align 4, !dbg !53
  %1 = load i32, ptr %ranges.addr, align 4, !dbg !54
  %cmp = icmp ult i32 %0, %1, !dbg !55
  br i1 %cmp, label %for.body, label %for.cond.cleanup, !dbg !56

for.cond.cleanup:                                 ; preds = %for.cond
  store i32 2, ptr %cleanup.dest.slot, align 4
  br label %cleanup18, !dbg !56

for.body:                                         ; preds = %for.cond
  call void @llvm.lifetime.start.p0(i64 8, ptr %done) #6, !dbg !57
    #dbg_declare(ptr %done, !33, !DIExpression(), !58)
  store i64 0, ptr %done, align 8, !dbg !58
  br label %while.cond, !dbg !59

while.cond:                                       ; preds = %cleanup.cont, %for.body
  %2 = load i64, ptr %done, align 8, !dbg !60
  %3 = load ptr, ptr %range.addr, align 8, !dbg !61
  %4 = load i32, ptr %i, align 4, !dbg !62
  %idxprom = zext i32 %4 to i64, !dbg !61
  %arrayidx = getelementptr %struct.range, ptr %3, i64 %idxprom, !dbg !61
  %pages = getelementptr inbounds %struct.range, ptr %arrayidx, i32 0, i32 1, !dbg !63
  %5 = load i64, ptr %pages, align 8, !dbg !63
  %cmp1 = icmp ult i64 %2, %5, !dbg !64
  br i1 %cmp1, label %while.body, label %while.end, !dbg !59

while.body:                                       ; preds = %while.cond
  call void @llvm.lifetime.start.p0(i64 8, ptr %left) #6, !dbg !65
    #dbg_declare(ptr %left, !36, !DIExpression(), !66)
  %6 = load ptr, ptr %range.addr, align 8, !dbg !67
  %7 = load i32, ptr %i, align 4, !dbg !68
  %idxprom2 = zext i32 %7 to i64, !dbg !67
  %arrayidx3 = getelementptr %struct.range, ptr %6, i64 %idxprom2, !dbg !67
  %pages4 = getelementptr inbounds %struct.range, ptr %arrayidx3, i32 0, i32 1, !dbg !69
  %8 = load i64, ptr %pages4, align 8, !dbg !69
  %9 = load i64, ptr %done, align 8, !dbg !70
  %sub = sub i64 %8, %9, !dbg !71
  store i64 %sub, ptr %left, align 8, !dbg !66
  call void @llvm.lifetime.start.p0(i64 8, ptr %some) #6, !dbg !65
    #dbg_declare(ptr %some, !38, !DIExpression(), !72)
  %10 = load i64, ptr %left, align 8, !dbg !73
  %cmp5 = icmp ult i64 %10, 100, !dbg !74
  br i1 %cmp5, label %cond.true, label %cond.false, !dbg !73

cond.true:                                        ; preds = %while.body
  %11 = load i64, ptr %left, align 8, !dbg !75
  br label %cond.end, !dbg !73

cond.false:                                       ; preds = %while.body
  br label %cond.end, !dbg !73

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %11, %cond.true ], [ 100, %cond.false ], !dbg !73
  store i64 %cond, ptr %some, align 8, !dbg !72
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !76
    #dbg_declare(ptr %flags, !39, !DIExpression(), !77)
  %call = call i64 @irq_save() #7, !dbg !78
  store i64 %call, ptr %flags, align 8, !dbg !77
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !76
    #dbg_declare(ptr %status, !40, !DIExpression(), !79)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !80
    #dbg_declare(ptr %input, !41, !DIExpression(), !81)
  %12 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !82
  %call6 = call ptr @this_cpu_ptr_load(ptr noundef %12) #7, !dbg !83
  store ptr %call6, ptr %input, align 8, !dbg !81
  %13 = load ptr, ptr %input, align 8, !dbg !84
  call void @llvm.memset.p0.i64(ptr align 8 %13, i8 0, i64 24, i1 false), !dbg !85
  %14 = load ptr, ptr %range.addr, align 8, !dbg !86
  %15 = load i32, ptr %i, align 4, !dbg !87
  %idxprom7 = zext i32 %15 to i64, !dbg !86
  %arrayidx8 = getelementptr %struct.range, ptr %14, i64 %idxprom7, !dbg !86
  %page = getelementptr inbounds %struct.range, ptr %arrayidx8, i32 0, i32 0, !dbg !88
  %16 = load i64, ptr %page, align 8, !dbg !88
  %17 = load i64, ptr %done, align 8, !dbg !89
  %add = add i64 %16, %17, !dbg !90
  %18 = load ptr, ptr %input, align 8, !dbg !91
  %base = getelementptr inbounds %struct.unmap, ptr %18, i32 0, i32 1, !dbg !92
  store i64 %add, ptr %base, align 8, !dbg !93
  %19 = load i64, ptr %some, align 8, !dbg !94
  %conv = trunc i64 %19 to i16, !dbg !94
  %20 = load ptr, ptr %input, align 8, !dbg !95
  %call9 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 76, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %20, ptr noundef null) #7, !dbg !96
  store i64 %call9, ptr %status, align 8, !dbg !97
  %21 = load i64, ptr %flags, align 8, !dbg !98
  call void @irq_restore(i64 noundef %21) #7, !dbg !99
  %22 = load i64, ptr %status, align 8, !dbg !100
  %and = and i64 %22, 65535, !dbg !102
  %tobool = icmp ne i64 %and, 0, !dbg !102
  br i1 %tobool, label %if.then, label %if.end, !dbg !103

if.then:                                          ; preds = %cond.end
  %23 = load i64, ptr %status, align 8, !dbg !104
  store i64 %23, ptr %retval, align 8, !dbg !105
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !105

if.end:                                           ; preds = %cond.end
  %24 = load i64, ptr %some, align 8, !dbg !106
  %25 = load i64, ptr %done, align 8, !dbg !107
  %add10 = add i64 %25, %24, !dbg !107
  store i64 %add10, ptr %done, align 8, !dbg !107
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !108
  br label %cleanup, !dbg !108

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !108
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !108
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !108
  call void @llvm.lifetime.end.p0(i64 8, ptr %some) #6, !dbg !108
  call void @llvm.lifetime.end.p0(i64 8, ptr %left) #6, !dbg !108
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %cleanup15 [
    i32 0, label %cleanup.cont
  ]

cleanup.cont:                                     ; preds = %cleanup
  br label %while.cond, !dbg !59, !llvm.loop !109

while.end:                                        ; preds = %while.cond
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !111
  br label %cleanup15, !dbg !111

cleanup15:                                        ; preds = %while.end, %cleanup
  call void @llvm.lifetime.end.p0(i64 8, ptr %done) #6, !dbg !111
  %cleanup.dest16 = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest16, label %cleanup18 [
    i32 0, label %cleanup.cont17
  ]

cleanup.cont17:                                   ; preds = %cleanup15
  br label %for.inc, !dbg !112

for.inc:                                          ; preds = %cleanup.cont17
  %26 = load i32, ptr %i, align 4, !dbg !113
  %inc = add i32 %26, 1, !dbg !113
  store i32 %inc, ptr %i, align 4, !dbg !113
  br label %for.cond, !dbg !114, !llvm.loop !115

cleanup18:                                        ; preds = %cleanup15, %for.cond.cleanup
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !114
  %cleanup.dest19 = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest19, label %unreachable [
    i32 2, label %for.end
    i32 1, label %return
  ]

for.end:                                          ; preds = %cleanup18
  store i64 0, ptr %retval, align 8, !dbg !117
  br label %return, !dbg !117

return:                                           ; preds = %for.end, %cleanup18
  %27 = load i64, ptr %retval, align 8, !dbg !118
  ret i64 %27, !dbg !118

unreachable:                                      ; preds = %cleanup18
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !119 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !124
    #dbg_declare(ptr %flags, !123, !DIExpression(), !125)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !126, !srcloc !127
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !128, !srcloc !129
  %0 = load i64, ptr %flags, align 8, !dbg !130
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !131
  ret i64 %0, !dbg !132
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !133 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !137, !DIExpression(), !139)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !140
    #dbg_declare(ptr %offset, !138, !DIExpression(), !141)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !142, !srcloc !143
  store i64 %0, ptr %offset, align 8, !dbg !142
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !144
  %2 = ptrtoint ptr %1 to i64, !dbg !145
  %3 = load i64, ptr %offset, align 8, !dbg !146
  %add = add i64 %2, %3, !dbg !147
  %4 = inttoptr i64 %add to ptr, !dbg !148
  %5 = load ptr, ptr %4, align 8, !dbg !149
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !150
  ret ptr %5, !dbg !151
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !152 {
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
    #dbg_declare(ptr %code.addr, !158, !DIExpression(), !166)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !159, !DIExpression(), !167)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !160, !DIExpression(), !168)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !161, !DIExpression(), !169)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !162, !DIExpression(), !170)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !171
    #dbg_declare(ptr %control, !163, !DIExpression(), !172)
  %0 = load i16, ptr %code.addr, align 2, !dbg !173
  %conv = zext i16 %0 to i64, !dbg !173
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !174
  %conv1 = zext i16 %1 to i64, !dbg !175
  %shl = shl i64 %conv1, 17, !dbg !176
  %or = or i64 %conv, %shl, !dbg !177
  %2 = load i16, ptr %count.addr, align 2, !dbg !178
  %conv2 = zext i16 %2 to i64, !dbg !179
  %shl3 = shl i64 %conv2, 32, !dbg !180
  %or4 = or i64 %or, %shl3, !dbg !181
  store i64 %or4, ptr %control, align 8, !dbg !172
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !182
    #dbg_declare(ptr %status, !164, !DIExpression(), !183)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !184
    #dbg_declare(ptr %done, !165, !DIExpression(), !185)
  br label %do.body, !dbg !186

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !187
  %4 = load ptr, ptr %input.addr, align 8, !dbg !189
  %5 = load ptr, ptr %output.addr, align 8, !dbg !190
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !191
  store i64 %call, ptr %status, align 8, !dbg !192
  %6 = load i64, ptr %status, align 8, !dbg !193
  %and = and i64 %6, 65535, !dbg !195
  %cmp = icmp ne i64 %and, 0, !dbg !196
  br i1 %cmp, label %if.then, label %if.end, !dbg !197

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !198
  store i64 %7, ptr %retval, align 8, !dbg !199
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !199

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !200
  %shr = lshr i64 %8, 32, !dbg !201
  %and6 = and i64 %shr, 4095, !dbg !202
  %conv7 = trunc i64 %and6 to i16, !dbg !203
  store i16 %conv7, ptr %done, align 2, !dbg !204
  %9 = load i64, ptr %control, align 8, !dbg !205
  %and8 = and i64 %9, -1152640029630136321, !dbg !205
  store i64 %and8, ptr %control, align 8, !dbg !205
  %10 = load i16, ptr %done, align 2, !dbg !206
  %conv9 = zext i16 %10 to i64, !dbg !207
  %shl10 = shl i64 %conv9, 48, !dbg !208
  %11 = load i64, ptr %control, align 8, !dbg !209
  %or11 = or i64 %11, %shl10, !dbg !209
  store i64 %or11, ptr %control, align 8, !dbg !209
  br label %do.cond, !dbg !210

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !211
  %conv12 = zext i16 %12 to i32, !dbg !211
  %13 = load i16, ptr %count.addr, align 2, !dbg !212
  %conv13 = zext i16 %13 to i32, !dbg !212
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !213
  br i1 %cmp14, label %do.body, label %do.end, !dbg !210, !llvm.loop !214

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !216
  store i64 %14, ptr %retval, align 8, !dbg !217
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !217

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !218
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !218
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !218
  %15 = load i64, ptr %retval, align 8, !dbg !218
  ret i64 %15, !dbg !218
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !219 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !223, !DIExpression(), !224)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !225
  %and = and i64 %0, 512, !dbg !227
  %tobool = icmp ne i64 %and, 0, !dbg !227
  br i1 %tobool, label %if.then, label %if.end, !dbg !228

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !229, !srcloc !230
  br label %if.end, !dbg !229

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !231
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !232 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!3 = !DIFile(filename: "cover_nested_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "df1e4e21cd35d80d85a962bae24e5d99")
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
!17 = distinct !DISubprogram(name: "cover_nested_right", scope: !3, file: !3, line: 17, type: !18, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !28)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !26}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!22 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "range", file: !3, line: 13, size: 128, elements: !23)
!23 = !{!24, !25}
!24 = !DIDerivedType(tag: DW_TAG_member, name: "page", scope: !22, file: !3, line: 14, baseType: !7, size: 64)
!25 = !DIDerivedType(tag: DW_TAG_member, name: "pages", scope: !22, file: !3, line: 14, baseType: !7, size: 64, offset: 64)
!26 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !27)
!27 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!28 = !{!29, !30, !31, !33, !36, !38, !39, !40, !41}
!29 = !DILocalVariable(name: "range", arg: 1, scope: !17, file: !3, line: 17, type: !20)
!30 = !DILocalVariable(name: "ranges", arg: 2, scope: !17, file: !3, line: 17, type: !26)
!31 = !DILocalVariable(name: "i", scope: !32, file: !3, line: 19, type: !26)
!32 = distinct !DILexicalBlock(scope: !17, file: !3, line: 19, column: 2)
!33 = !DILocalVariable(name: "done", scope: !34, file: !3, line: 20, type: !7)
!34 = distinct !DILexicalBlock(scope: !35, file: !3, line: 19, column: 35)
!35 = distinct !DILexicalBlock(scope: !32, file: !3, line: 19, column: 2)
!36 = !DILocalVariable(name: "left", scope: !37, file: !3, line: 23, type: !7)
!37 = distinct !DILexicalBlock(scope: !34, file: !3, line: 22, column: 33)
!38 = !DILocalVariable(name: "some", scope: !37, file: !3, line: 23, type: !7)
!39 = !DILocalVariable(name: "flags", scope: !37, file: !3, line: 24, type: !7)
!40 = !DILocalVariable(name: "status", scope: !37, file: !3, line: 24, type: !7)
!41 = !DILocalVariable(name: "input", scope: !37, file: !3, line: 25, type: !42)
!42 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !43, size: 64)
!43 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "unmap", file: !3, line: 8, size: 192, elements: !44)
!44 = !{!45, !46, !47, !48}
!45 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !43, file: !3, line: 9, baseType: !7, size: 64)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "base", scope: !43, file: !3, line: 9, baseType: !7, size: 64, offset: 64)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !43, file: !3, line: 10, baseType: !26, size: 32, offset: 128)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !43, file: !3, line: 10, baseType: !26, size: 32, offset: 160)
!49 = !DILocation(line: 17, column: 44, scope: !17)
!50 = !DILocation(line: 17, column: 55, scope: !17)
!51 = !DILocation(line: 19, column: 7, scope: !32)
!52 = !DILocation(line: 19, column: 11, scope: !32)
!53 = !DILocation(line: 19, column: 18, scope: !35)
!54 = !DILocation(line: 19, column: 22, scope: !35)
!55 = !DILocation(line: 19, column: 20, scope: !35)
!56 = !DILocation(line: 19, column: 2, scope: !32)
!57 = !DILocation(line: 20, column: 3, scope: !34)
!58 = !DILocation(line: 20, column: 7, scope: !34)
!59 = !DILocation(line: 22, column: 3, scope: !34)
!60 = !DILocation(line: 22, column: 10, scope: !34)
!61 = !DILocation(line: 22, column: 17, scope: !34)
!62 = !DILocation(line: 22, column: 23, scope: !34)
!63 = !DILocation(line: 22, column: 26, scope: !34)
!64 = !DILocation(line: 22, column: 15, scope: !34)
!65 = !DILocation(line: 23, column: 4, scope: !37)
!66 = !DILocation(line: 23, column: 8, scope: !37)
!67 = !DILocation(line: 23, column: 15, scope: !37)
!68 = !DILocation(line: 23, column: 21, scope: !37)
!69 = !DILocation(line: 23, column: 24, scope: !37)
!70 = !DILocation(line: 23, column: 32, scope: !37)
!71 = !DILocation(line: 23, column: 30, scope: !37)
!72 = !DILocation(line: 23, column: 38, scope: !37)
!73 = !DILocation(line: 23, column: 45, scope: !37)
!74 = !DILocation(line: 23, column: 50, scope: !37)
!75 = !DILocation(line: 23, column: 58, scope: !37)
!76 = !DILocation(line: 24, column: 4, scope: !37)
!77 = !DILocation(line: 24, column: 8, scope: !37)
!78 = !DILocation(line: 24, column: 16, scope: !37)
!79 = !DILocation(line: 24, column: 28, scope: !37)
!80 = !DILocation(line: 25, column: 4, scope: !37)
!81 = !DILocation(line: 25, column: 18, scope: !37)
!82 = !DILocation(line: 25, column: 44, scope: !37)
!83 = !DILocation(line: 25, column: 26, scope: !37)
!84 = !DILocation(line: 27, column: 21, scope: !37)
!85 = !DILocation(line: 27, column: 4, scope: !37)
!86 = !DILocation(line: 28, column: 18, scope: !37)
!87 = !DILocation(line: 28, column: 24, scope: !37)
!88 = !DILocation(line: 28, column: 27, scope: !37)
!89 = !DILocation(line: 28, column: 34, scope: !37)
!90 = !DILocation(line: 28, column: 32, scope: !37)
!91 = !DILocation(line: 28, column: 4, scope: !37)
!92 = !DILocation(line: 28, column: 11, scope: !37)
!93 = !DILocation(line: 28, column: 16, scope: !37)
!94 = !DILocation(line: 29, column: 39, scope: !37)
!95 = !DILocation(line: 29, column: 48, scope: !37)
!96 = !DILocation(line: 29, column: 13, scope: !37)
!97 = !DILocation(line: 29, column: 11, scope: !37)
!98 = !DILocation(line: 30, column: 16, scope: !37)
!99 = !DILocation(line: 30, column: 4, scope: !37)
!100 = !DILocation(line: 31, column: 8, scope: !101)
!101 = distinct !DILexicalBlock(scope: !37, file: !3, line: 31, column: 8)
!102 = !DILocation(line: 31, column: 15, scope: !101)
!103 = !DILocation(line: 31, column: 8, scope: !37)
!104 = !DILocation(line: 32, column: 12, scope: !101)
!105 = !DILocation(line: 32, column: 5, scope: !101)
!106 = !DILocation(line: 33, column: 12, scope: !37)
!107 = !DILocation(line: 33, column: 9, scope: !37)
!108 = !DILocation(line: 34, column: 3, scope: !34)
!109 = distinct !{!109, !59, !108, !110}
!110 = !{!"llvm.loop.mustprogress"}
!111 = !DILocation(line: 35, column: 2, scope: !35)
!112 = !DILocation(line: 35, column: 2, scope: !34)
!113 = !DILocation(line: 19, column: 31, scope: !35)
!114 = !DILocation(line: 19, column: 2, scope: !35)
!115 = distinct !{!115, !56, !116, !110}
!116 = !DILocation(line: 35, column: 2, scope: !32)
!117 = !DILocation(line: 36, column: 2, scope: !17)
!118 = !DILocation(line: 37, column: 1, scope: !17)
!119 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !120, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !122)
!120 = !DISubroutineType(types: !121)
!121 = !{!7}
!122 = !{!123}
!123 = !DILocalVariable(name: "flags", scope: !119, file: !8, line: 42, type: !7)
!124 = !DILocation(line: 42, column: 2, scope: !119)
!125 = !DILocation(line: 42, column: 6, scope: !119)
!126 = !DILocation(line: 44, column: 2, scope: !119)
!127 = !{i64 19265, i64 19274}
!128 = !DILocation(line: 45, column: 2, scope: !119)
!129 = !{i64 19336}
!130 = !DILocation(line: 46, column: 9, scope: !119)
!131 = !DILocation(line: 47, column: 1, scope: !119)
!132 = !DILocation(line: 46, column: 2, scope: !119)
!133 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !134, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !136)
!134 = !DISubroutineType(types: !135)
!135 = !{!5, !6}
!136 = !{!137, !138}
!137 = !DILocalVariable(name: "variable", arg: 1, scope: !133, file: !8, line: 56, type: !6)
!138 = !DILocalVariable(name: "offset", scope: !133, file: !8, line: 58, type: !7)
!139 = !DILocation(line: 56, column: 46, scope: !133)
!140 = !DILocation(line: 58, column: 2, scope: !133)
!141 = !DILocation(line: 58, column: 6, scope: !133)
!142 = !DILocation(line: 60, column: 2, scope: !133)
!143 = !{i64 19637}
!144 = !DILocation(line: 61, column: 25, scope: !133)
!145 = !DILocation(line: 61, column: 20, scope: !133)
!146 = !DILocation(line: 61, column: 36, scope: !133)
!147 = !DILocation(line: 61, column: 34, scope: !133)
!148 = !DILocation(line: 61, column: 10, scope: !133)
!149 = !DILocation(line: 61, column: 9, scope: !133)
!150 = !DILocation(line: 62, column: 1, scope: !133)
!151 = !DILocation(line: 61, column: 2, scope: !133)
!152 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !153, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !157)
!153 = !DISubroutineType(types: !154)
!154 = !{!7, !155, !155, !155, !5, !5}
!155 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !156)
!156 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!157 = !{!158, !159, !160, !161, !162, !163, !164, !165}
!158 = !DILocalVariable(name: "code", arg: 1, scope: !152, file: !8, line: 19, type: !155)
!159 = !DILocalVariable(name: "count", arg: 2, scope: !152, file: !8, line: 19, type: !155)
!160 = !DILocalVariable(name: "varhead", arg: 3, scope: !152, file: !8, line: 19, type: !155)
!161 = !DILocalVariable(name: "input", arg: 4, scope: !152, file: !8, line: 19, type: !5)
!162 = !DILocalVariable(name: "output", arg: 5, scope: !152, file: !8, line: 19, type: !5)
!163 = !DILocalVariable(name: "control", scope: !152, file: !8, line: 21, type: !7)
!164 = !DILocalVariable(name: "status", scope: !152, file: !8, line: 22, type: !7)
!165 = !DILocalVariable(name: "done", scope: !152, file: !8, line: 23, type: !155)
!166 = !DILocation(line: 19, column: 25, scope: !152)
!167 = !DILocation(line: 19, column: 35, scope: !152)
!168 = !DILocation(line: 19, column: 46, scope: !152)
!169 = !DILocation(line: 19, column: 61, scope: !152)
!170 = !DILocation(line: 19, column: 74, scope: !152)
!171 = !DILocation(line: 21, column: 2, scope: !152)
!172 = !DILocation(line: 21, column: 6, scope: !152)
!173 = !DILocation(line: 21, column: 16, scope: !152)
!174 = !DILocation(line: 21, column: 29, scope: !152)
!175 = !DILocation(line: 21, column: 24, scope: !152)
!176 = !DILocation(line: 21, column: 37, scope: !152)
!177 = !DILocation(line: 21, column: 21, scope: !152)
!178 = !DILocation(line: 21, column: 52, scope: !152)
!179 = !DILocation(line: 21, column: 47, scope: !152)
!180 = !DILocation(line: 21, column: 58, scope: !152)
!181 = !DILocation(line: 21, column: 44, scope: !152)
!182 = !DILocation(line: 22, column: 2, scope: !152)
!183 = !DILocation(line: 22, column: 6, scope: !152)
!184 = !DILocation(line: 23, column: 2, scope: !152)
!185 = !DILocation(line: 23, column: 6, scope: !152)
!186 = !DILocation(line: 25, column: 2, scope: !152)
!187 = !DILocation(line: 26, column: 28, scope: !188)
!188 = distinct !DILexicalBlock(scope: !152, file: !8, line: 25, column: 5)
!189 = !DILocation(line: 26, column: 37, scope: !188)
!190 = !DILocation(line: 26, column: 44, scope: !188)
!191 = !DILocation(line: 26, column: 12, scope: !188)
!192 = !DILocation(line: 26, column: 10, scope: !188)
!193 = !DILocation(line: 27, column: 8, scope: !194)
!194 = distinct !DILexicalBlock(scope: !188, file: !8, line: 27, column: 7)
!195 = !DILocation(line: 27, column: 15, scope: !194)
!196 = !DILocation(line: 27, column: 25, scope: !194)
!197 = !DILocation(line: 27, column: 7, scope: !188)
!198 = !DILocation(line: 28, column: 11, scope: !194)
!199 = !DILocation(line: 28, column: 4, scope: !194)
!200 = !DILocation(line: 29, column: 11, scope: !188)
!201 = !DILocation(line: 29, column: 18, scope: !188)
!202 = !DILocation(line: 29, column: 25, scope: !188)
!203 = !DILocation(line: 29, column: 10, scope: !188)
!204 = !DILocation(line: 29, column: 8, scope: !188)
!205 = !DILocation(line: 30, column: 11, scope: !188)
!206 = !DILocation(line: 31, column: 19, scope: !188)
!207 = !DILocation(line: 31, column: 14, scope: !188)
!208 = !DILocation(line: 31, column: 24, scope: !188)
!209 = !DILocation(line: 31, column: 11, scope: !188)
!210 = !DILocation(line: 32, column: 2, scope: !188)
!211 = !DILocation(line: 32, column: 11, scope: !152)
!212 = !DILocation(line: 32, column: 18, scope: !152)
!213 = !DILocation(line: 32, column: 16, scope: !152)
!214 = distinct !{!214, !186, !215, !110}
!215 = !DILocation(line: 32, column: 23, scope: !152)
!216 = !DILocation(line: 33, column: 9, scope: !152)
!217 = !DILocation(line: 33, column: 2, scope: !152)
!218 = !DILocation(line: 34, column: 1, scope: !152)
!219 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !220, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !222)
!220 = !DISubroutineType(types: !221)
!221 = !{null, !7}
!222 = !{!223}
!223 = !DILocalVariable(name: "flags", arg: 1, scope: !219, file: !8, line: 49, type: !7)
!224 = !DILocation(line: 49, column: 36, scope: !219)
!225 = !DILocation(line: 51, column: 6, scope: !226)
!226 = distinct !DILexicalBlock(scope: !219, file: !8, line: 51, column: 6)
!227 = !DILocation(line: 51, column: 12, scope: !226)
!228 = !DILocation(line: 51, column: 6, scope: !219)
!229 = !DILocation(line: 52, column: 3, scope: !226)
!230 = !{i64 19456}
!231 = !DILocation(line: 53, column: 1, scope: !219)
!232 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !233, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!233 = !DISubroutineType(types: !234)
!234 = !{!7, !7, !5, !5}
