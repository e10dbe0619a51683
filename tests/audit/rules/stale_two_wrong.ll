; ModuleID = 'stale_two_wrong.c'
source_filename = "stale_two_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_two_wrong(i64 noundef %space, ptr noundef %first, i32 noundef %many, ptr noundef %second, i32 noundef %more) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %space.addr = alloca i64, align 8
  %first.addr = alloca ptr, align 8
  %many.addr = alloca i32, align 4
  %second.addr = alloca ptr, align 8
  %more.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %i = alloca i32, align 4
  %count = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %space, ptr %space.addr, align 8
    #dbg_declare(ptr %space.addr, !23, !DIExpression(), !34)
  store ptr %first, ptr %first.addr, align 8
    #dbg_declare(ptr %first.addr, !24, !DIExpression(), !35)
  store i32 %many, ptr %many.addr, align 4
    #dbg_declare(ptr %many.addr, !25, !DIExpression(), !36)
  store ptr %second, ptr %second.addr, align 8
    #dbg_declare(ptr %second.addr, !26, !DIExpression(), !37)
  store i32 %more, ptr %more.addr, align 4
    #dbg_declare(ptr %more.addr, !27, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !39
    #dbg_declare(ptr %flags, !28, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !39
    #dbg_declare(ptr %status, !29, !DIExpression(), !41)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !39
    #dbg_declare(ptr %input, !30, !DIExpression(), !42)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !43
    #dbg_declare(ptr %i, !32, !DIExpression(), !44)
  call void @llvm.lifetime.start.p0(i64 4, ptr %count) #5, !dbg !43
    #dbg_declare(ptr %count, !33, !DIExpression(), !45)
  %0 = load i32, ptr %many.addr, align 4, !dbg !46
  %cmp = icmp ugt i32 %0, 200, !dbg !48
  br i1 %cmp, label %if.then, label %lor.lhs.false, !dbg !49

lor.lhs.false:                                    ; preds = %entry
  %1 = load i32, ptr %more.addr, align 4, !dbg !50
  %cmp1 = icmp ugt i32 %1, 200, !dbg !51
  br i1 %cmp1, label %if.then, label %lor.lhs.false2, !dbg !52

lor.lhs.false2:                                   ; preds = %lor.lhs.false
  %2 = load i32, ptr %many.addr, align 4, !dbg !53
  %3 = load i32, ptr %more.addr, align 4, !dbg !54
  %add = add i32 %2, %3, !dbg !55
  %cmp3 = icmp eq i32 %add, 0, !dbg !56
  br i1 %cmp3, label %if.then, label %if.end, !dbg !57

if.then:                                          ; preds = %lor.lhs.false2, %lor.lhs.false, %entry
  store i64 1, ptr %retval, align 8, !dbg !58
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !58

if.end:                                           ; preds = %lor.lhs.false2
  %call = call i64 @irq_save() #6, !dbg !59
  store i64 %call, ptr %flags, align 8, !dbg !60
  %4 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !61
  %call4 = call ptr @this_cpu_ptr_load(ptr noundef %4) #6, !dbg !62
  store ptr %call4, ptr %input, align 8, !dbg !63
  %5 = load i64, ptr %space.addr, align 8, !dbg !64
  %6 = load ptr, ptr %input, align 8, !dbg !65
  %arrayidx = getelementptr i64, ptr %6, i64 0, !dbg !65
  store i64 %5, ptr %arrayidx, align 8, !dbg !66
  %7 = load ptr, ptr %input, align 8, !dbg !67
  %arrayidx5 = getelementptr i64, ptr %7, i64 1, !dbg !67
  store i64 0, ptr %arrayidx5, align 8, !dbg !68
  %8 = load ptr, ptr %input, align 8, !dbg !69
  %arrayidx6 = getelementptr i64, ptr %8, i64 2, !dbg !69
  store i64 -1, ptr %arrayidx6, align 8, !dbg !70
  store i32 0, ptr %i, align 4, !dbg !71
  br label %for.cond, !dbg !73

for.cond:                                         ; preds = %for.inc, %if.end
  %9 = load i32, ptr %i, align 4, !dbg !74
  %10 = load i32, ptr %many.addr, align 4, !dbg !76
  %cmp7 = icmp ult i32 %9, %10, !dbg !77
  br i1 %cmp7, label %for.body, label %for.end, !dbg !78

for.body:                                         ; preds = %for.cond
  %11 = load ptr, ptr %first.addr, align 8, !dbg !79
  %12 = load i32, ptr %i, align 4, !dbg !80
  %idxprom = zext i32 %12 to i64, !dbg !79
  %arrayidx8 = getelementptr i64, ptr %11, i64 %idxprom, !dbg !79
  %13 = load i64, ptr %arrayidx8, align 8, !dbg !79
  %14 = load ptr, ptr %input, align 8, !dbg !81
  %15 = load i32, ptr %i, align 4, !dbg !82
  %add9 = add i32 3, %15, !dbg !83
  %idxprom10 = zext i32 %add9 to i64, !dbg !81
  %arrayidx11 = getelementptr i64, ptr %14, i64 %idxprom10, !dbg !81
  store i64 %13, ptr %arrayidx11, align 8, !dbg !84
  br label %for.inc, !dbg !81

for.inc:                                          ; preds = %for.body
  %16 = load i32, ptr %i, align 4, !dbg !85
  %inc = add i32 %16, 1, !dbg !85
  store i32 %inc, ptr %i, align 4, !dbg !85
  br label %for.cond, !dbg !86, !llvm.loop !87

for.end:                                          ; preds = %for.cond
  %17 = load i32, ptr %many.addr, align 4, !dbg !90
  %tobool = icmp ne i32 %17, 0, !dbg !90
  br i1 %tobool, label %cond.true, label %cond.false, !dbg !90

cond.true:                                        ; preds = %for.end
  %18 = load i32, ptr %many.addr, align 4, !dbg !92
  %add12 = add i32 %18, 1, !dbg !93
  br label %cond.end, !dbg !90

cond.false:                                       ; preds = %for.end
  br label %cond.end, !dbg !90

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ %add12, %cond.true ], [ 0, %cond.false ], !dbg !90
  store i32 %cond, ptr %count, align 4, !dbg !94
  store i32 0, ptr %i, align 4, !dbg !95
  br label %for.cond13, !dbg !96

for.cond13:                                       ; preds = %for.inc22, %cond.end
  %19 = load i32, ptr %i, align 4, !dbg !97
  %20 = load i32, ptr %more.addr, align 4, !dbg !99
  %cmp14 = icmp ult i32 %19, %20, !dbg !100
  br i1 %cmp14, label %for.body15, label %for.end24, !dbg !101

for.body15:                                       ; preds = %for.cond13
  %21 = load ptr, ptr %second.addr, align 8, !dbg !102
  %22 = load i32, ptr %i, align 4, !dbg !103
  %idxprom16 = zext i32 %22 to i64, !dbg !102
  %arrayidx17 = getelementptr i64, ptr %21, i64 %idxprom16, !dbg !102
  %23 = load i64, ptr %arrayidx17, align 8, !dbg !102
  %24 = load ptr, ptr %input, align 8, !dbg !104
  %25 = load i32, ptr %count, align 4, !dbg !105
  %inc18 = add i32 %25, 1, !dbg !105
  store i32 %inc18, ptr %count, align 4, !dbg !105
  %add19 = add i32 3, %25, !dbg !106
  %idxprom20 = zext i32 %add19 to i64, !dbg !104
  %arrayidx21 = getelementptr i64, ptr %24, i64 %idxprom20, !dbg !104
  store i64 %23, ptr %arrayidx21, align 8, !dbg !107
  br label %for.inc22, !dbg !104

for.inc22:                                        ; preds = %for.body15
  %26 = load i32, ptr %i, align 4, !dbg !108
  %inc23 = add i32 %26, 1, !dbg !108
  store i32 %inc23, ptr %i, align 4, !dbg !108
  br label %for.cond13, !dbg !109, !llvm.loop !110

for.end24:                                        ; preds = %for.cond13
  %27 = load i32, ptr %count, align 4, !dbg !112
  %conv = trunc i32 %27 to i16, !dbg !112
  %28 = load ptr, ptr %input, align 8, !dbg !113
  %call25 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 3, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %28, ptr noundef null) #6, !dbg !114
  store i64 %call25, ptr %status, align 8, !dbg !115
  %29 = load i64, ptr %flags, align 8, !dbg !116
  call void @irq_restore(i64 noundef %29) #6, !dbg !117
  %30 = load i64, ptr %status, align 8, !dbg !118
  store i64 %30, ptr %retval, align 8, !dbg !119
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !119

cleanup:                                          ; preds = %for.end24, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %count) #5, !dbg !120
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !120
  %31 = load i64, ptr %retval, align 8, !dbg !120
  ret i64 %31, !dbg !120
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !121 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !126
    #dbg_declare(ptr %flags, !125, !DIExpression(), !127)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !128, !srcloc !129
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !130, !srcloc !131
  %0 = load i64, ptr %flags, align 8, !dbg !132
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !133
  ret i64 %0, !dbg !134
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !135 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !139, !DIExpression(), !141)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !142
    #dbg_declare(ptr %offset, !140, !DIExpression(), !143)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !144, !srcloc !145
  store i64 %0, ptr %offset, align 8, !dbg !144
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !146
  %2 = ptrtoint ptr %1 to i64, !dbg !147
  %3 = load i64, ptr %offset, align 8, !dbg !148
  %add = add i64 %2, %3, !dbg !149
  %4 = inttoptr i64 %add to ptr, !dbg !150
  %5 = load ptr, ptr %4, align 8, !dbg !151
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !152
  ret ptr %5, !dbg !153
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !154 {
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
    #dbg_declare(ptr %code.addr, !160, !DIExpression(), !168)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !161, !DIExpression(), !169)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !162, !DIExpression(), !170)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !163, !DIExpression(), !171)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !164, !DIExpression(), !172)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !173
    #dbg_declare(ptr %control, !165, !DIExpression(), !174)
  %0 = load i16, ptr %code.addr, align 2, !dbg !175
  %conv = zext i16 %0 to i64, !dbg !175
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !176
  %conv1 = zext i16 %1 to i64, !dbg !177
  %shl = shl i64 %conv1, 17, !dbg !178
  %or = or i64 %conv, %shl, !dbg !179
  %2 = load i16, ptr %count.addr, align 2, !dbg !180
  %conv2 = zext i16 %2 to i64, !dbg !181
  %shl3 = shl i64 %conv2, 32, !dbg !182
  %or4 = or i64 %or, %shl3, !dbg !183
  store i64 %or4, ptr %control, align 8, !dbg !174
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !184
    #dbg_declare(ptr %status, !166, !DIExpression(), !185)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !186
    #dbg_declare(ptr %done, !167, !DIExpression(), !187)
  br label %do.body, !dbg !188

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !189
  %4 = load ptr, ptr %input.addr, align 8, !dbg !191
  %5 = load ptr, ptr %output.addr, align 8, !dbg !192
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !193
  store i64 %call, ptr %status, align 8, !dbg !194
  %6 = load i64, ptr %status, align 8, !dbg !195
  %and = and i64 %6, 65535, !dbg !197
  %cmp = icmp ne i64 %and, 0, !dbg !198
  br i1 %cmp, label %if.then, label %if.end, !dbg !199

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !200
  store i64 %7, ptr %retval, align 8, !dbg !201
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !201

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !202
  %shr = lshr i64 %8, 32, !dbg !203
  %and6 = and i64 %shr, 4095, !dbg !204
  %conv7 = trunc i64 %and6 to i16, !dbg !205
  store i16 %conv7, ptr %done, align 2, !dbg !206
  %9 = load i64, ptr %control, align 8, !dbg !207
  %and8 = and i64 %9, -1152640029630136321, !dbg !207
  store i64 %and8, ptr %control, align 8, !dbg !207
  %10 = load i16, ptr %done, align 2, !dbg !208
  %conv9 = zext i16 %10 to i64, !dbg !209
  %shl10 = shl i64 %conv9, 48, !dbg !210
  %11 = load i64, ptr %control, align 8, !dbg !211
  %or11 = or i64 %11, %shl10, !dbg !211
  store i64 %or11, ptr %control, align 8, !dbg !211
  br label %do.cond, !dbg !212

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !213
  %conv12 = zext i16 %12 to i32, !dbg !213
  %13 = load i16, ptr %count.addr, align 2, !dbg !214
  %conv13 = zext i16 %13 to i32, !dbg !214
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !215
  br i1 %cmp14, label %do.body, label %do.end, !dbg !212, !llvm.loop !216

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !218
  store i64 %14, ptr %retval, align 8, !dbg !219
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !219

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !220
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !220
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !220
  %15 = load i64, ptr %retval, align 8, !dbg !220
  ret i64 %15, !dbg !220
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !221 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !225, !DIExpression(), !226)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !227
  %and = and i64 %0, 512, !dbg !229
  %tobool = icmp ne i64 %and, 0, !dbg !229
  br i1 %tobool, label %if.then, label %if.end, !dbg !230

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !231, !srcloc !232
  br label %if.end, !dbg !231

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !233
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !234 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "stale_two_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "7be3114ee6fd06ab2983fc47a8ba2732")
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
!15 = distinct !DISubprogram(name: "stale_two_wrong", scope: !3, file: !3, line: 8, type: !16, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7, !18, !20, !18, !20}
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !27, !28, !29, !30, !32, !33}
!23 = !DILocalVariable(name: "space", arg: 1, scope: !15, file: !3, line: 8, type: !7)
!24 = !DILocalVariable(name: "first", arg: 2, scope: !15, file: !3, line: 8, type: !18)
!25 = !DILocalVariable(name: "many", arg: 3, scope: !15, file: !3, line: 8, type: !20)
!26 = !DILocalVariable(name: "second", arg: 4, scope: !15, file: !3, line: 8, type: !18)
!27 = !DILocalVariable(name: "more", arg: 5, scope: !15, file: !3, line: 8, type: !20)
!28 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 10, type: !7)
!29 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 10, type: !7)
!30 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 10, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!32 = !DILocalVariable(name: "i", scope: !15, file: !3, line: 11, type: !20)
!33 = !DILocalVariable(name: "count", scope: !15, file: !3, line: 11, type: !20)
!34 = !DILocation(line: 8, column: 25, scope: !15)
!35 = !DILocation(line: 8, column: 43, scope: !15)
!36 = !DILocation(line: 8, column: 54, scope: !15)
!37 = !DILocation(line: 8, column: 71, scope: !15)
!38 = !DILocation(line: 8, column: 83, scope: !15)
!39 = !DILocation(line: 10, column: 2, scope: !15)
!40 = !DILocation(line: 10, column: 6, scope: !15)
!41 = !DILocation(line: 10, column: 13, scope: !15)
!42 = !DILocation(line: 10, column: 22, scope: !15)
!43 = !DILocation(line: 11, column: 2, scope: !15)
!44 = !DILocation(line: 11, column: 6, scope: !15)
!45 = !DILocation(line: 11, column: 9, scope: !15)
!46 = !DILocation(line: 13, column: 6, scope: !47)
!47 = distinct !DILexicalBlock(scope: !15, file: !3, line: 13, column: 6)
!48 = !DILocation(line: 13, column: 11, scope: !47)
!49 = !DILocation(line: 13, column: 17, scope: !47)
!50 = !DILocation(line: 13, column: 20, scope: !47)
!51 = !DILocation(line: 13, column: 25, scope: !47)
!52 = !DILocation(line: 13, column: 31, scope: !47)
!53 = !DILocation(line: 13, column: 34, scope: !47)
!54 = !DILocation(line: 13, column: 41, scope: !47)
!55 = !DILocation(line: 13, column: 39, scope: !47)
!56 = !DILocation(line: 13, column: 46, scope: !47)
!57 = !DILocation(line: 13, column: 6, scope: !15)
!58 = !DILocation(line: 14, column: 3, scope: !47)
!59 = !DILocation(line: 15, column: 10, scope: !15)
!60 = !DILocation(line: 15, column: 8, scope: !15)
!61 = !DILocation(line: 16, column: 28, scope: !15)
!62 = !DILocation(line: 16, column: 10, scope: !15)
!63 = !DILocation(line: 16, column: 8, scope: !15)
!64 = !DILocation(line: 17, column: 13, scope: !15)
!65 = !DILocation(line: 17, column: 2, scope: !15)
!66 = !DILocation(line: 17, column: 11, scope: !15)
!67 = !DILocation(line: 18, column: 2, scope: !15)
!68 = !DILocation(line: 18, column: 11, scope: !15)
!69 = !DILocation(line: 19, column: 2, scope: !15)
!70 = !DILocation(line: 19, column: 11, scope: !15)
!71 = !DILocation(line: 20, column: 9, scope: !72)
!72 = distinct !DILexicalBlock(scope: !15, file: !3, line: 20, column: 2)
!73 = !DILocation(line: 20, column: 7, scope: !72)
!74 = !DILocation(line: 20, column: 14, scope: !75)
!75 = distinct !DILexicalBlock(scope: !72, file: !3, line: 20, column: 2)
!76 = !DILocation(line: 20, column: 18, scope: !75)
!77 = !DILocation(line: 20, column: 16, scope: !75)
!78 = !DILocation(line: 20, column: 2, scope: !72)
!79 = !DILocation(line: 21, column: 18, scope: !75)
!80 = !DILocation(line: 21, column: 24, scope: !75)
!81 = !DILocation(line: 21, column: 3, scope: !75)
!82 = !DILocation(line: 21, column: 13, scope: !75)
!83 = !DILocation(line: 21, column: 11, scope: !75)
!84 = !DILocation(line: 21, column: 16, scope: !75)
!85 = !DILocation(line: 20, column: 25, scope: !75)
!86 = !DILocation(line: 20, column: 2, scope: !75)
!87 = distinct !{!87, !78, !88, !89}
!88 = !DILocation(line: 21, column: 25, scope: !72)
!89 = !{!"llvm.loop.mustprogress"}
!90 = !DILocation(line: 22, column: 16, scope: !91)
!91 = distinct !DILexicalBlock(scope: !15, file: !3, line: 22, column: 2)
!92 = !DILocation(line: 22, column: 23, scope: !91)
!93 = !DILocation(line: 22, column: 28, scope: !91)
!94 = !DILocation(line: 22, column: 13, scope: !91)
!95 = !DILocation(line: 22, column: 40, scope: !91)
!96 = !DILocation(line: 22, column: 7, scope: !91)
!97 = !DILocation(line: 22, column: 45, scope: !98)
!98 = distinct !DILexicalBlock(scope: !91, file: !3, line: 22, column: 2)
!99 = !DILocation(line: 22, column: 49, scope: !98)
!100 = !DILocation(line: 22, column: 47, scope: !98)
!101 = !DILocation(line: 22, column: 2, scope: !91)
!102 = !DILocation(line: 23, column: 24, scope: !98)
!103 = !DILocation(line: 23, column: 31, scope: !98)
!104 = !DILocation(line: 23, column: 3, scope: !98)
!105 = !DILocation(line: 23, column: 18, scope: !98)
!106 = !DILocation(line: 23, column: 11, scope: !98)
!107 = !DILocation(line: 23, column: 22, scope: !98)
!108 = !DILocation(line: 22, column: 56, scope: !98)
!109 = !DILocation(line: 22, column: 2, scope: !98)
!110 = distinct !{!110, !101, !111, !89}
!111 = !DILocation(line: 23, column: 32, scope: !91)
!112 = !DILocation(line: 24, column: 37, scope: !15)
!113 = !DILocation(line: 24, column: 47, scope: !15)
!114 = !DILocation(line: 24, column: 11, scope: !15)
!115 = !DILocation(line: 24, column: 9, scope: !15)
!116 = !DILocation(line: 25, column: 14, scope: !15)
!117 = !DILocation(line: 25, column: 2, scope: !15)
!118 = !DILocation(line: 26, column: 9, scope: !15)
!119 = !DILocation(line: 26, column: 2, scope: !15)
!120 = !DILocation(line: 27, column: 1, scope: !15)
!121 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !122, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !124)
!122 = !DISubroutineType(types: !123)
!123 = !{!7}
!124 = !{!125}
!125 = !DILocalVariable(name: "flags", scope: !121, file: !8, line: 42, type: !7)
!126 = !DILocation(line: 42, column: 2, scope: !121)
!127 = !DILocation(line: 42, column: 6, scope: !121)
!128 = !DILocation(line: 44, column: 2, scope: !121)
!129 = !{i64 19136, i64 19145}
!130 = !DILocation(line: 45, column: 2, scope: !121)
!131 = !{i64 19207}
!132 = !DILocation(line: 46, column: 9, scope: !121)
!133 = !DILocation(line: 47, column: 1, scope: !121)
!134 = !DILocation(line: 46, column: 2, scope: !121)
!135 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !136, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !138)
!136 = !DISubroutineType(types: !137)
!137 = !{!5, !6}
!138 = !{!139, !140}
!139 = !DILocalVariable(name: "variable", arg: 1, scope: !135, file: !8, line: 56, type: !6)
!140 = !DILocalVariable(name: "offset", scope: !135, file: !8, line: 58, type: !7)
!141 = !DILocation(line: 56, column: 46, scope: !135)
!142 = !DILocation(line: 58, column: 2, scope: !135)
!143 = !DILocation(line: 58, column: 6, scope: !135)
!144 = !DILocation(line: 60, column: 2, scope: !135)
!145 = !{i64 19508}
!146 = !DILocation(line: 61, column: 25, scope: !135)
!147 = !DILocation(line: 61, column: 20, scope: !135)
!148 = !DILocation(line: 61, column: 36, scope: !135)
!149 = !DILocation(line: 61, column: 34, scope: !135)
!150 = !DILocation(line: 61, column: 10, scope: !135)
!151 = !DILocation(line: 61, column: 9, scope: !135)
!152 = !DILocation(line: 62, column: 1, scope: !135)
!153 = !DILocation(line: 61, column: 2, scope: !135)
!154 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !155, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !159)
!155 = !DISubroutineType(types: !156)
!156 = !{!7, !157, !157, !157, !5, !5}
!157 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !158)
!158 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!159 = !{!160, !161, !162, !163, !164, !165, !166, !167}
!160 = !DILocalVariable(name: "code", arg: 1, scope: !154, file: !8, line: 19, type: !157)
!161 = !DILocalVariable(name: "count", arg: 2, scope: !154, file: !8, line: 19, type: !157)
!162 = !DILocalVariable(name: "varhead", arg: 3, scope: !154, file: !8, line: 19, type: !157)
!163 = !DILocalVariable(name: "input", arg: 4, scope: !154, file: !8, line: 19, type: !5)
!164 = !DILocalVariable(name: "output", arg: 5, scope: !154, file: !8, line: 19, type: !5)
!165 = !DILocalVariable(name: "control", scope: !154, file: !8, line: 21, type: !7)
!166 = !DILocalVariable(name: "status", scope: !154, file: !8, line: 22, type: !7)
!167 = !DILocalVariable(name: "done", scope: !154, file: !8, line: 23, type: !157)
!168 = !DILocation(line: 19, column: 25, scope: !154)
!169 = !DILocation(line: 19, column: 35, scope: !154)
!170 = !DILocation(line: 19, column: 46, scope: !154)
!171 = !DILocation(line: 19, column: 61, scope: !154)
!172 = !DILocation(line: 19, column: 74, scope: !154)
!173 = !DILocation(line: 21, column: 2, scope: !154)
!174 = !DILocation(line: 21, column: 6, scope: !154)
!175 = !DILocation(line: 21, column: 16, scope: !154)
!176 = !DILocation(line: 21, column: 29, scope: !154)
!177 = !DILocation(line: 21, column: 24, scope: !154)
!178 = !DILocation(line: 21, column: 37, scope: !154)
!179 = !DILocation(line: 21, column: 21, scope: !154)
!180 = !DILocation(line: 21, column: 52, scope: !154)
!181 = !DILocation(line: 21, column: 47, scope: !154)
!182 = !DILocation(line: 21, column: 58, scope: !154)
!183 = !DILocation(line: 21, column: 44, scope: !154)
!184 = !DILocation(line: 22, column: 2, scope: !154)
!185 = !DILocation(line: 22, column: 6, scope: !154)
!186 = !DILocation(line: 23, column: 2, scope: !154)
!187 = !DILocation(line: 23, column: 6, scope: !154)
!188 = !DILocation(line: 25, column: 2, scope: !154)
!189 = !DILocation(line: 26, column: 28, scope: !190)
!190 = distinct !DILexicalBlock(scope: !154, file: !8, line: 25, column: 5)
!191 = !DILocation(line: 26, column: 37, scope: !190)
!192 = !DILocation(line: 26, column: 44, scope: !190)
!193 = !DILocation(line: 26, column: 12, scope: !190)
!194 = !DILocation(line: 26, column: 10, scope: !190)
!195 = !DILocation(line: 27, column: 8, scope: !196)
!196 = distinct !DILexicalBlock(scope: !190, file: !8, line: 27, column: 7)
!197 = !DILocation(line: 27, column: 15, scope: !196)
!198 = !DILocation(line: 27, column: 25, scope: !196)
!199 = !DILocation(line: 27, column: 7, scope: !190)
!200 = !DILocation(line: 28, column: 11, scope: !196)
!201 = !DILocation(line: 28, column: 4, scope: !196)
!202 = !DILocation(line: 29, column: 11, scope: !190)
!203 = !DILocation(line: 29, column: 18, scope: !190)
!204 = !DILocation(line: 29, column: 25, scope: !190)
!205 = !DILocation(line: 29, column: 10, scope: !190)
!206 = !DILocation(line: 29, column: 8, scope: !190)
!207 = !DILocation(line: 30, column: 11, scope: !190)
!208 = !DILocation(line: 31, column: 19, scope: !190)
!209 = !DILocation(line: 31, column: 14, scope: !190)
!210 = !DILocation(line: 31, column: 24, scope: !190)
!211 = !DILocation(line: 31, column: 11, scope: !190)
!212 = !DILocation(line: 32, column: 2, scope: !190)
!213 = !DILocation(line: 32, column: 11, scope: !154)
!214 = !DILocation(line: 32, column: 18, scope: !154)
!215 = !DILocation(line: 32, column: 16, scope: !154)
!216 = distinct !{!216, !188, !217, !89}
!217 = !DILocation(line: 32, column: 23, scope: !154)
!218 = !DILocation(line: 33, column: 9, scope: !154)
!219 = !DILocation(line: 33, column: 2, scope: !154)
!220 = !DILocation(line: 34, column: 1, scope: !154)
!221 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !222, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !224)
!222 = !DISubroutineType(types: !223)
!223 = !{null, !7}
!224 = !{!225}
!225 = !DILocalVariable(name: "flags", arg: 1, scope: !221, file: !8, line: 49, type: !7)
!226 = !DILocation(line: 49, column: 36, scope: !221)
!227 = !DILocation(line: 51, column: 6, scope: !228)
!228 = distinct !DILexicalBlock(scope: !221, file: !8, line: 51, column: 6)
!229 = !DILocation(line: 51, column: 12, scope: !228)
!230 = !DILocation(line: 51, column: 6, scope: !221)
!231 = !DILocation(line: 52, column: 3, scope: !228)
!232 = !{i64 19327}
!233 = !DILocation(line: 53, column: 1, scope: !221)
!234 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !235, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!235 = !DISubroutineType(types: !236)
!236 = !{!7, !7, !5, !5}
