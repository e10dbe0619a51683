; ModuleID = 'respected_roll_late.c'
source_filename = "respected_roll_late.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @respected_roll_late(i64 noundef %first, ptr noundef %pages, i32 noundef %total) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %first.addr = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %total.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %i = alloca i32, align 4
  %done = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %first, ptr %first.addr, align 8
    #dbg_declare(ptr %first.addr, !25, !DIExpression(), !34)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !26, !DIExpression(), !35)
  store i32 %total, ptr %total.addr, align 4
    #dbg_declare(ptr %total.addr, !27, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !37
    #dbg_declare(ptr %flags, !28, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !37
    #dbg_declare(ptr %status, !29, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !37
    #dbg_declare(ptr %input, !30, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !41
    #dbg_declare(ptr %i, !32, !DIExpression(), !42)
  call void @llvm.lifetime.start.p0(i64 4, ptr %done) #5, !dbg !41
    #dbg_declare(ptr %done, !33, !DIExpression(), !43)
  %0 = load i32, ptr %total.addr, align 4, !dbg !44
  %tobool = icmp ne i32 %0, 0, !dbg !44
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !46

lor.lhs.false:                                    ; preds = %entry
  %1 = load i32, ptr %total.addr, align 4, !dbg !47
  %cmp = icmp ugt i32 %1, 509, !dbg !48
  br i1 %cmp, label %if.then, label %if.end, !dbg !49

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 5, ptr %retval, align 8, !dbg !50
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !50

if.end:                                           ; preds = %lor.lhs.false
  %call = call i64 @irq_save() #6, !dbg !51
  store i64 %call, ptr %flags, align 8, !dbg !52
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !53
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %2) #6, !dbg !54
  store ptr %call1, ptr %input, align 8, !dbg !55
  %3 = load ptr, ptr %input, align 8, !dbg !56
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !56
  store i64 1, ptr %arrayidx, align 8, !dbg !57
  %4 = load i64, ptr %first.addr, align 8, !dbg !58
  %5 = load ptr, ptr %input, align 8, !dbg !59
  %arrayidx2 = getelementptr i64, ptr %5, i64 1, !dbg !59
  store i64 %4, ptr %arrayidx2, align 8, !dbg !60
  %6 = load ptr, ptr %input, align 8, !dbg !61
  %arrayidx3 = getelementptr i64, ptr %6, i64 2, !dbg !61
  store i64 3, ptr %arrayidx3, align 8, !dbg !62
  store i32 0, ptr %i, align 4, !dbg !63
  br label %for.cond, !dbg !65

for.cond:                                         ; preds = %for.inc, %if.end
  %7 = load i32, ptr %i, align 4, !dbg !66
  %8 = load i32, ptr %total.addr, align 4, !dbg !68
  %cmp4 = icmp ult i32 %7, %8, !dbg !69
  br i1 %cmp4, label %for.body, label %for.end, !dbg !70

for.body:                                         ; preds = %for.cond
  %9 = load ptr, ptr %pages.addr, align 8, !dbg !71
  %10 = load i32, ptr %i, align 4, !dbg !72
  %idxprom = zext i32 %10 to i64, !dbg !71
  %arrayidx5 = getelementptr i64, ptr %9, i64 %idxprom, !dbg !71
  %11 = load i64, ptr %arrayidx5, align 8, !dbg !71
  %12 = load ptr, ptr %input, align 8, !dbg !73
  %13 = load i32, ptr %i, align 4, !dbg !74
  %add = add i32 3, %13, !dbg !75
  %idxprom6 = zext i32 %add to i64, !dbg !73
  %arrayidx7 = getelementptr i64, ptr %12, i64 %idxprom6, !dbg !73
  store i64 %11, ptr %arrayidx7, align 8, !dbg !76
  br label %for.inc, !dbg !73

for.inc:                                          ; preds = %for.body
  %14 = load i32, ptr %i, align 4, !dbg !77
  %inc = add i32 %14, 1, !dbg !77
  store i32 %inc, ptr %i, align 4, !dbg !77
  br label %for.cond, !dbg !78, !llvm.loop !79

for.end:                                          ; preds = %for.cond
  %15 = load i32, ptr %total.addr, align 4, !dbg !82
  %conv = trunc i32 %15 to i16, !dbg !82
  %16 = load ptr, ptr %input, align 8, !dbg !83
  %call8 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 75, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %16, ptr noundef null) #6, !dbg !84
  store i64 %call8, ptr %status, align 8, !dbg !85
  %17 = load i64, ptr %status, align 8, !dbg !86
  %shr = lshr i64 %17, 32, !dbg !87
  %and = and i64 %shr, 4095, !dbg !88
  %conv9 = trunc i64 %and to i32, !dbg !86
  store i32 %conv9, ptr %done, align 4, !dbg !89
  %18 = load i64, ptr %status, align 8, !dbg !90
  %call10 = call i32 @succeeded(i64 noundef %18) #6, !dbg !92
  %tobool11 = icmp ne i32 %call10, 0, !dbg !92
  br i1 %tobool11, label %if.end15, label %land.lhs.true, !dbg !93

land.lhs.true:                                    ; preds = %for.end
  %19 = load i32, ptr %done, align 4, !dbg !94
  %tobool12 = icmp ne i32 %19, 0, !dbg !94
  br i1 %tobool12, label %if.then13, label %if.end15, !dbg !95

if.then13:                                        ; preds = %land.lhs.true
  %20 = load ptr, ptr %input, align 8, !dbg !96
  %21 = load i64, ptr %first.addr, align 8, !dbg !97
  %add14 = add i64 %21, 1, !dbg !98
  %22 = load i32, ptr %done, align 4, !dbg !99
  call void @unmap(ptr noundef %20, i64 noundef %add14, i32 noundef %22) #6, !dbg !100
  br label %if.end15, !dbg !100

if.end15:                                         ; preds = %if.then13, %land.lhs.true, %for.end
  %23 = load i64, ptr %flags, align 8, !dbg !101
  call void @irq_restore(i64 noundef %23) #6, !dbg !102
  %24 = load i64, ptr %status, align 8, !dbg !103
  store i64 %24, ptr %retval, align 8, !dbg !104
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !104

cleanup:                                          ; preds = %if.end15, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %done) #5, !dbg !105
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !105
  %25 = load i64, ptr %retval, align 8, !dbg !105
  ret i64 %25, !dbg !105
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !106 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !111
    #dbg_declare(ptr %flags, !110, !DIExpression(), !112)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !113, !srcloc !114
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !115, !srcloc !116
  %0 = load i64, ptr %flags, align 8, !dbg !117
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !118
  ret i64 %0, !dbg !119
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !120 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !124, !DIExpression(), !126)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !127
    #dbg_declare(ptr %offset, !125, !DIExpression(), !128)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !129, !srcloc !130
  store i64 %0, ptr %offset, align 8, !dbg !129
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !131
  %2 = ptrtoint ptr %1 to i64, !dbg !132
  %3 = load i64, ptr %offset, align 8, !dbg !133
  %add = add i64 %2, %3, !dbg !134
  %4 = inttoptr i64 %add to ptr, !dbg !135
  %5 = load ptr, ptr %4, align 8, !dbg !136
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !137
  ret ptr %5, !dbg !138
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !139 {
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
    #dbg_declare(ptr %code.addr, !145, !DIExpression(), !153)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !146, !DIExpression(), !154)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !147, !DIExpression(), !155)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !148, !DIExpression(), !156)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !149, !DIExpression(), !157)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !158
    #dbg_declare(ptr %control, !150, !DIExpression(), !159)
  %0 = load i16, ptr %code.addr, align 2, !dbg !160
  %conv = zext i16 %0 to i64, !dbg !160
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !161
  %conv1 = zext i16 %1 to i64, !dbg !162
  %shl = shl i64 %conv1, 17, !dbg !163
  %or = or i64 %conv, %shl, !dbg !164
  %2 = load i16, ptr %count.addr, align 2, !dbg !165
  %conv2 = zext i16 %2 to i64, !dbg !166
  %shl3 = shl i64 %conv2, 32, !dbg !167
  %or4 = or i64 %or, %shl3, !dbg !168
  store i64 %or4, ptr %control, align 8, !dbg !159
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !169
    #dbg_declare(ptr %status, !151, !DIExpression(), !170)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !171
    #dbg_declare(ptr %done, !152, !DIExpression(), !172)
  br label %do.body, !dbg !173

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !174
  %4 = load ptr, ptr %input.addr, align 8, !dbg !176
  %5 = load ptr, ptr %output.addr, align 8, !dbg !177
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !178
  store i64 %call, ptr %status, align 8, !dbg !179
  %6 = load i64, ptr %status, align 8, !dbg !180
  %and = and i64 %6, 65535, !dbg !182
  %cmp = icmp ne i64 %and, 0, !dbg !183
  br i1 %cmp, label %if.then, label %if.end, !dbg !184

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !185
  store i64 %7, ptr %retval, align 8, !dbg !186
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !186

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !187
  %shr = lshr i64 %8, 32, !dbg !188
  %and6 = and i64 %shr, 4095, !dbg !189
  %conv7 = trunc i64 %and6 to i16, !dbg !190
  store i16 %conv7, ptr %done, align 2, !dbg !191
  %9 = load i64, ptr %control, align 8, !dbg !192
  %and8 = and i64 %9, -1152640029630136321, !dbg !192
  store i64 %and8, ptr %control, align 8, !dbg !192
  %10 = load i16, ptr %done, align 2, !dbg !193
  %conv9 = zext i16 %10 to i64, !dbg !194
  %shl10 = shl i64 %conv9, 48, !dbg !195
  %11 = load i64, ptr %control, align 8, !dbg !196
  %or11 = or i64 %11, %shl10, !dbg !196
  store i64 %or11, ptr %control, align 8, !dbg !196
  br label %do.cond, !dbg !197

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !198
  %conv12 = zext i16 %12 to i32, !dbg !198
  %13 = load i16, ptr %count.addr, align 2, !dbg !199
  %conv13 = zext i16 %13 to i32, !dbg !199
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !200
  br i1 %cmp14, label %do.body, label %do.end, !dbg !197, !llvm.loop !201

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !203
  store i64 %14, ptr %retval, align 8, !dbg !204
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !204

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !205
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !205
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !205
  %15 = load i64, ptr %retval, align 8, !dbg !205
  ret i64 %15, !dbg !205
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !206 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !211, !DIExpression(), !212)
  %0 = load i64, ptr %status.addr, align 8, !dbg !213
  %and = and i64 %0, 65535, !dbg !214
  %cmp = icmp eq i64 %and, 0, !dbg !215
  %conv = zext i1 %cmp to i32, !dbg !215
  ret i32 %conv, !dbg !216
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal void @unmap(ptr noundef %input, i64 noundef %first, i32 noundef %count) #0 !dbg !217 {
entry:
  %input.addr = alloca ptr, align 8
  %first.addr = alloca i64, align 8
  %count.addr = alloca i32, align 4
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !221, !DIExpression(), !224)
  store i64 %first, ptr %first.addr, align 8
    #dbg_declare(ptr %first.addr, !222, !DIExpression(), !225)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !223, !DIExpression(), !226)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !227
  %arrayidx = getelementptr i64, ptr %0, i64 0, !dbg !227
  store i64 1, ptr %arrayidx, align 8, !dbg !228
  %1 = load i64, ptr %first.addr, align 8, !dbg !229
  %2 = load ptr, ptr %input.addr, align 8, !dbg !230
  %arrayidx1 = getelementptr i64, ptr %2, i64 1, !dbg !230
  store i64 %1, ptr %arrayidx1, align 8, !dbg !231
  %3 = load ptr, ptr %input.addr, align 8, !dbg !232
  %arrayidx2 = getelementptr i64, ptr %3, i64 2, !dbg !232
  store i64 0, ptr %arrayidx2, align 8, !dbg !233
  %4 = load i32, ptr %count.addr, align 4, !dbg !234
  %conv = trunc i32 %4 to i16, !dbg !234
  %5 = load ptr, ptr %input.addr, align 8, !dbg !235
  %call = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 76, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %5, ptr noundef null) #6, !dbg !236
  ret void, !dbg !237
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !238 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !242, !DIExpression(), !243)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !244
  %and = and i64 %0, 512, !dbg !246
  %tobool = icmp ne i64 %and, 0, !dbg !246
  br i1 %tobool, label %if.then, label %if.end, !dbg !247

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !248, !srcloc !249
  br label %if.end, !dbg !248

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !250
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !251 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "respected_roll_late.c", directory: ".", checksumkind: CSK_MD5, checksum: "d221211277e11ed0cd37770029011854")
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
!17 = distinct !DISubprogram(name: "respected_roll_late", scope: !3, file: !3, line: 16, type: !18, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !30, !32, !33}
!25 = !DILocalVariable(name: "first", arg: 1, scope: !17, file: !3, line: 16, type: !7)
!26 = !DILocalVariable(name: "pages", arg: 2, scope: !17, file: !3, line: 16, type: !20)
!27 = !DILocalVariable(name: "total", arg: 3, scope: !17, file: !3, line: 16, type: !22)
!28 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 18, type: !7)
!29 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 18, type: !7)
!30 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 18, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!32 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 19, type: !22)
!33 = !DILocalVariable(name: "done", scope: !17, file: !3, line: 19, type: !22)
!34 = !DILocation(line: 16, column: 29, scope: !17)
!35 = !DILocation(line: 16, column: 47, scope: !17)
!36 = !DILocation(line: 16, column: 58, scope: !17)
!37 = !DILocation(line: 18, column: 2, scope: !17)
!38 = !DILocation(line: 18, column: 6, scope: !17)
!39 = !DILocation(line: 18, column: 13, scope: !17)
!40 = !DILocation(line: 18, column: 22, scope: !17)
!41 = !DILocation(line: 19, column: 2, scope: !17)
!42 = !DILocation(line: 19, column: 6, scope: !17)
!43 = !DILocation(line: 19, column: 9, scope: !17)
!44 = !DILocation(line: 21, column: 7, scope: !45)
!45 = distinct !DILexicalBlock(scope: !17, file: !3, line: 21, column: 6)
!46 = !DILocation(line: 21, column: 13, scope: !45)
!47 = !DILocation(line: 21, column: 16, scope: !45)
!48 = !DILocation(line: 21, column: 22, scope: !45)
!49 = !DILocation(line: 21, column: 6, scope: !17)
!50 = !DILocation(line: 22, column: 3, scope: !45)
!51 = !DILocation(line: 23, column: 10, scope: !17)
!52 = !DILocation(line: 23, column: 8, scope: !17)
!53 = !DILocation(line: 24, column: 28, scope: !17)
!54 = !DILocation(line: 24, column: 10, scope: !17)
!55 = !DILocation(line: 24, column: 8, scope: !17)
!56 = !DILocation(line: 25, column: 2, scope: !17)
!57 = !DILocation(line: 25, column: 11, scope: !17)
!58 = !DILocation(line: 26, column: 13, scope: !17)
!59 = !DILocation(line: 26, column: 2, scope: !17)
!60 = !DILocation(line: 26, column: 11, scope: !17)
!61 = !DILocation(line: 27, column: 2, scope: !17)
!62 = !DILocation(line: 27, column: 11, scope: !17)
!63 = !DILocation(line: 28, column: 9, scope: !64)
!64 = distinct !DILexicalBlock(scope: !17, file: !3, line: 28, column: 2)
!65 = !DILocation(line: 28, column: 7, scope: !64)
!66 = !DILocation(line: 28, column: 14, scope: !67)
!67 = distinct !DILexicalBlock(scope: !64, file: !3, line: 28, column: 2)
!68 = !DILocation(line: 28, column: 18, scope: !67)
!69 = !DILocation(line: 28, column: 16, scope: !67)
!70 = !DILocation(line: 28, column: 2, scope: !64)
!71 = !DILocation(line: 29, column: 18, scope: !67)
!72 = !DILocation(line: 29, column: 24, scope: !67)
!73 = !DILocation(line: 29, column: 3, scope: !67)
!74 = !DILocation(line: 29, column: 13, scope: !67)
!75 = !DILocation(line: 29, column: 11, scope: !67)
!76 = !DILocation(line: 29, column: 16, scope: !67)
!77 = !DILocation(line: 28, column: 26, scope: !67)
!78 = !DILocation(line: 28, column: 2, scope: !67)
!79 = distinct !{!79, !70, !80, !81}
!80 = !DILocation(line: 29, column: 25, scope: !64)
!81 = !{!"llvm.loop.mustprogress"}
!82 = !DILocation(line: 30, column: 37, scope: !17)
!83 = !DILocation(line: 30, column: 47, scope: !17)
!84 = !DILocation(line: 30, column: 11, scope: !17)
!85 = !DILocation(line: 30, column: 9, scope: !17)
!86 = !DILocation(line: 31, column: 9, scope: !17)
!87 = !DILocation(line: 31, column: 16, scope: !17)
!88 = !DILocation(line: 31, column: 22, scope: !17)
!89 = !DILocation(line: 31, column: 7, scope: !17)
!90 = !DILocation(line: 32, column: 17, scope: !91)
!91 = distinct !DILexicalBlock(scope: !17, file: !3, line: 32, column: 6)
!92 = !DILocation(line: 32, column: 7, scope: !91)
!93 = !DILocation(line: 32, column: 25, scope: !91)
!94 = !DILocation(line: 32, column: 28, scope: !91)
!95 = !DILocation(line: 32, column: 6, scope: !17)
!96 = !DILocation(line: 33, column: 9, scope: !91)
!97 = !DILocation(line: 33, column: 16, scope: !91)
!98 = !DILocation(line: 33, column: 22, scope: !91)
!99 = !DILocation(line: 33, column: 27, scope: !91)
!100 = !DILocation(line: 33, column: 3, scope: !91)
!101 = !DILocation(line: 34, column: 14, scope: !17)
!102 = !DILocation(line: 34, column: 2, scope: !17)
!103 = !DILocation(line: 35, column: 9, scope: !17)
!104 = !DILocation(line: 35, column: 2, scope: !17)
!105 = !DILocation(line: 36, column: 1, scope: !17)
!106 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !107, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !109)
!107 = !DISubroutineType(types: !108)
!108 = !{!7}
!109 = !{!110}
!110 = !DILocalVariable(name: "flags", scope: !106, file: !8, line: 42, type: !7)
!111 = !DILocation(line: 42, column: 2, scope: !106)
!112 = !DILocation(line: 42, column: 6, scope: !106)
!113 = !DILocation(line: 44, column: 2, scope: !106)
!114 = !{i64 19297, i64 19306}
!115 = !DILocation(line: 45, column: 2, scope: !106)
!116 = !{i64 19368}
!117 = !DILocation(line: 46, column: 9, scope: !106)
!118 = !DILocation(line: 47, column: 1, scope: !106)
!119 = !DILocation(line: 46, column: 2, scope: !106)
!120 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !121, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !123)
!121 = !DISubroutineType(types: !122)
!122 = !{!5, !6}
!123 = !{!124, !125}
!124 = !DILocalVariable(name: "variable", arg: 1, scope: !120, file: !8, line: 56, type: !6)
!125 = !DILocalVariable(name: "offset", scope: !120, file: !8, line: 58, type: !7)
!126 = !DILocation(line: 56, column: 46, scope: !120)
!127 = !DILocation(line: 58, column: 2, scope: !120)
!128 = !DILocation(line: 58, column: 6, scope: !120)
!129 = !DILocation(line: 60, column: 2, scope: !120)
!130 = !{i64 19669}
!131 = !DILocation(line: 61, column: 25, scope: !120)
!132 = !DILocation(line: 61, column: 20, scope: !120)
!133 = !DILocation(line: 61, column: 36, scope: !120)
!134 = !DILocation(line: 61, column: 34, scope: !120)
!135 = !DILocation(line: 61, column: 10, scope: !120)
!136 = !DILocation(line: 61, column: 9, scope: !120)
!137 = !DILocation(line: 62, column: 1, scope: !120)
!138 = !DILocation(line: 61, column: 2, scope: !120)
!139 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !140, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !144)
!140 = !DISubroutineType(types: !141)
!141 = !{!7, !142, !142, !142, !5, !5}
!142 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !143)
!143 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!144 = !{!145, !146, !147, !148, !149, !150, !151, !152}
!145 = !DILocalVariable(name: "code", arg: 1, scope: !139, file: !8, line: 19, type: !142)
!146 = !DILocalVariable(name: "count", arg: 2, scope: !139, file: !8, line: 19, type: !142)
!147 = !DILocalVariable(name: "varhead", arg: 3, scope: !139, file: !8, line: 19, type: !142)
!148 = !DILocalVariable(name: "input", arg: 4, scope: !139, file: !8, line: 19, type: !5)
!149 = !DILocalVariable(name: "output", arg: 5, scope: !139, file: !8, line: 19, type: !5)
!150 = !DILocalVariable(name: "control", scope: !139, file: !8, line: 21, type: !7)
!151 = !DILocalVariable(name: "status", scope: !139, file: !8, line: 22, type: !7)
!152 = !DILocalVariable(name: "done", scope: !139, file: !8, line: 23, type: !142)
!153 = !DILocation(line: 19, column: 25, scope: !139)
!154 = !DILocation(line: 19, column: 35, scope: !139)
!155 = !DILocation(line: 19, column: 46, scope: !139)
!156 = !DILocation(line: 19, column: 61, scope: !139)
!157 = !DILocation(line: 19, column: 74, scope: !139)
!158 = !DILocation(line: 21, column: 2, scope: !139)
!159 = !DILocation(line: 21, column: 6, scope: !139)
!160 = !DILocation(line: 21, column: 16, scope: !139)
!161 = !DILocation(line: 21, column: 29, scope: !139)
!162 = !DILocation(line: 21, column: 24, scope: !139)
!163 = !DILocation(line: 21, column: 37, scope: !139)
!164 = !DILocation(line: 21, column: 21, scope: !139)
!165 = !DILocation(line: 21, column: 52, scope: !139)
!166 = !DILocation(line: 21, column: 47, scope: !139)
!167 = !DILocation(line: 21, column: 58, scope: !139)
!168 = !DILocation(line: 21, column: 44, scope: !139)
!169 = !DILocation(line: 22, column: 2, scope: !139)
!170 = !DILocation(line: 22, column: 6, scope: !139)
!171 = !DILocation(line: 23, column: 2, scope: !139)
!172 = !DILocation(line: 23, column: 6, scope: !139)
!173 = !DILocation(line: 25, column: 2, scope: !139)
!174 = !DILocation(line: 26, column: 28, scope: !175)
!175 = distinct !DILexicalBlock(scope: !139, file: !8, line: 25, column: 5)
!176 = !DILocation(line: 26, column: 37, scope: !175)
!177 = !DILocation(line: 26, column: 44, scope: !175)
!178 = !DILocation(line: 26, column: 12, scope: !175)
!179 = !DILocation(line: 26, column: 10, scope: !175)
!180 = !DILocation(line: 27, column: 8, scope: !181)
!181 = distinct !DILexicalBlock(scope: !175, file: !8, line: 27, column: 7)
!182 = !DILocation(line: 27, column: 15, scope: !181)
!183 = !DILocation(line: 27, column: 25, scope: !181)
!184 = !DILocation(line: 27, column: 7, scope: !175)
!185 = !DILocation(line: 28, column: 11, scope: !181)
!186 = !DILocation(line: 28, column: 4, scope: !181)
!187 = !DILocation(line: 29, column: 11, scope: !175)
!188 = !DILocation(line: 29, column: 18, scope: !175)
!189 = !DILocation(line: 29, column: 25, scope: !175)
!190 = !DILocation(line: 29, column: 10, scope: !175)
!191 = !DILocation(line: 29, column: 8, scope: !175)
!192 = !DILocation(line: 30, column: 11, scope: !175)
!193 = !DILocation(line: 31, column: 19, scope: !175)
!194 = !DILocation(line: 31, column: 14, scope: !175)
!195 = !DILocation(line: 31, column: 24, scope: !175)
!196 = !DILocation(line: 31, column: 11, scope: !175)
!197 = !DILocation(line: 32, column: 2, scope: !175)
!198 = !DILocation(line: 32, column: 11, scope: !139)
!199 = !DILocation(line: 32, column: 18, scope: !139)
!200 = !DILocation(line: 32, column: 16, scope: !139)
!201 = distinct !{!201, !173, !202, !81}
!202 = !DILocation(line: 32, column: 23, scope: !139)
!203 = !DILocation(line: 33, column: 9, scope: !139)
!204 = !DILocation(line: 33, column: 2, scope: !139)
!205 = !DILocation(line: 34, column: 1, scope: !139)
!206 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !207, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !210)
!207 = !DISubroutineType(types: !208)
!208 = !{!209, !7}
!209 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!210 = !{!211}
!211 = !DILocalVariable(name: "status", arg: 1, scope: !206, file: !8, line: 72, type: !7)
!212 = !DILocation(line: 72, column: 33, scope: !206)
!213 = !DILocation(line: 74, column: 10, scope: !206)
!214 = !DILocation(line: 74, column: 17, scope: !206)
!215 = !DILocation(line: 74, column: 27, scope: !206)
!216 = !DILocation(line: 74, column: 2, scope: !206)
!217 = distinct !DISubprogram(name: "unmap", scope: !3, file: !3, line: 8, type: !218, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !220)
!218 = !DISubroutineType(types: !219)
!219 = !{null, !31, !7, !22}
!220 = !{!221, !222, !223}
!221 = !DILocalVariable(name: "input", arg: 1, scope: !217, file: !3, line: 8, type: !31)
!222 = !DILocalVariable(name: "first", arg: 2, scope: !217, file: !3, line: 8, type: !7)
!223 = !DILocalVariable(name: "count", arg: 3, scope: !217, file: !3, line: 8, type: !22)
!224 = !DILocation(line: 8, column: 24, scope: !217)
!225 = !DILocation(line: 8, column: 35, scope: !217)
!226 = !DILocation(line: 8, column: 46, scope: !217)
!227 = !DILocation(line: 10, column: 2, scope: !217)
!228 = !DILocation(line: 10, column: 11, scope: !217)
!229 = !DILocation(line: 11, column: 13, scope: !217)
!230 = !DILocation(line: 11, column: 2, scope: !217)
!231 = !DILocation(line: 11, column: 11, scope: !217)
!232 = !DILocation(line: 12, column: 2, scope: !217)
!233 = !DILocation(line: 12, column: 11, scope: !217)
!234 = !DILocation(line: 13, column: 28, scope: !217)
!235 = !DILocation(line: 13, column: 38, scope: !217)
!236 = !DILocation(line: 13, column: 2, scope: !217)
!237 = !DILocation(line: 14, column: 1, scope: !217)
!238 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !239, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !241)
!239 = !DISubroutineType(types: !240)
!240 = !{null, !7}
!241 = !{!242}
!242 = !DILocalVariable(name: "flags", arg: 1, scope: !238, file: !8, line: 49, type: !7)
!243 = !DILocation(line: 49, column: 36, scope: !238)
!244 = !DILocation(line: 51, column: 6, scope: !245)
!245 = distinct !DILexicalBlock(scope: !238, file: !8, line: 51, column: 6)
!246 = !DILocation(line: 51, column: 12, scope: !245)
!247 = !DILocation(line: 51, column: 6, scope: !238)
!248 = !DILocation(line: 52, column: 3, scope: !245)
!249 = !{i64 19488}
!250 = !DILocation(line: 53, column: 1, scope: !238)
!251 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !252, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!252 = !DISubroutineType(types: !253)
!253 = !{!7, !7, !5, !5}
