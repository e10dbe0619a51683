; ModuleID = 'respected_roll_right.c'
source_filename = "respected_roll_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @respected_roll_right(i64 noundef %first, ptr noundef %pages, i32 noundef %total) #0 !dbg !17 {
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
  br i1 %tobool11, label %if.end14, label %land.lhs.true, !dbg !93

land.lhs.true:                                    ; preds = %for.end
  %19 = load i32, ptr %done, align 4, !dbg !94
  %tobool12 = icmp ne i32 %19, 0, !dbg !94
  br i1 %tobool12, label %if.then13, label %if.end14, !dbg !95

if.then13:                                        ; preds = %land.lhs.true
  %20 = load ptr, ptr %input, align 8, !dbg !96
  %21 = load i64, ptr %first.addr, align 8, !dbg !97
  %22 = load i32, ptr %done, align 4, !dbg !98
  call void @unmap(ptr noundef %20, i64 noundef %21, i32 noundef %22) #6, !dbg !99
  br label %if.end14, !dbg !99

if.end14:                                         ; preds = %if.then13, %land.lhs.true, %for.end
  %23 = load i64, ptr %flags, align 8, !dbg !100
  call void @irq_restore(i64 noundef %23) #6, !dbg !101
  %24 = load i64, ptr %status, align 8, !dbg !102
  store i64 %24, ptr %retval, align 8, !dbg !103
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !103

cleanup:                                          ; preds = %if.end14, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %done) #5, !dbg !104
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !104
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !104
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !104
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !104
  %25 = load i64, ptr %retval, align 8, !dbg !104
  ret i64 %25, !dbg !104
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !105 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !110
    #dbg_declare(ptr %flags, !109, !DIExpression(), !111)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !112, !srcloc !113
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !114, !srcloc !115
  %0 = load i64, ptr %flags, align 8, !dbg !116
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !117
  ret i64 %0, !dbg !118
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !119 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !123, !DIExpression(), !125)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !126
    #dbg_declare(ptr %offset, !124, !DIExpression(), !127)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !128, !srcloc !129
  store i64 %0, ptr %offset, align 8, !dbg !128
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !130
  %2 = ptrtoint ptr %1 to i64, !dbg !131
  %3 = load i64, ptr %offset, align 8, !dbg !132
  %add = add i64 %2, %3, !dbg !133
  %4 = inttoptr i64 %add to ptr, !dbg !134
  %5 = load ptr, ptr %4, align 8, !dbg !135
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !136
  ret ptr %5, !dbg !137
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !138 {
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
    #dbg_declare(ptr %code.addr, !144, !DIExpression(), !152)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !145, !DIExpression(), !153)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !146, !DIExpression(), !154)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !147, !DIExpression(), !155)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !148, !DIExpression(), !156)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !157
    #dbg_declare(ptr %control, !149, !DIExpression(), !158)
  %0 = load i16, ptr %code.addr, align 2, !dbg !159
  %conv = zext i16 %0 to i64, !dbg !159
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !160
  %conv1 = zext i16 %1 to i64, !dbg !161
  %shl = shl i64 %conv1, 17, !dbg !162
  %or = or i64 %conv, %shl, !dbg !163
  %2 = load i16, ptr %count.addr, align 2, !dbg !164
  %conv2 = zext i16 %2 to i64, !dbg !165
  %shl3 = shl i64 %conv2, 32, !dbg !166
  %or4 = or i64 %or, %shl3, !dbg !167
  store i64 %or4, ptr %control, align 8, !dbg !158
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !168
    #dbg_declare(ptr %status, !150, !DIExpression(), !169)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !170
    #dbg_declare(ptr %done, !151, !DIExpression(), !171)
  br label %do.body, !dbg !172

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !173
  %4 = load ptr, ptr %input.addr, align 8, !dbg !175
  %5 = load ptr, ptr %output.addr, align 8, !dbg !176
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !177
  store i64 %call, ptr %status, align 8, !dbg !178
  %6 = load i64, ptr %status, align 8, !dbg !179
  %and = and i64 %6, 65535, !dbg !181
  %cmp = icmp ne i64 %and, 0, !dbg !182
  br i1 %cmp, label %if.then, label %if.end, !dbg !183

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !184
  store i64 %7, ptr %retval, align 8, !dbg !185
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !185

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !186
  %shr = lshr i64 %8, 32, !dbg !187
  %and6 = and i64 %shr, 4095, !dbg !188
  %conv7 = trunc i64 %and6 to i16, !dbg !189
  store i16 %conv7, ptr %done, align 2, !dbg !190
  %9 = load i64, ptr %control, align 8, !dbg !191
  %and8 = and i64 %9, -1152640029630136321, !dbg !191
  store i64 %and8, ptr %control, align 8, !dbg !191
  %10 = load i16, ptr %done, align 2, !dbg !192
  %conv9 = zext i16 %10 to i64, !dbg !193
  %shl10 = shl i64 %conv9, 48, !dbg !194
  %11 = load i64, ptr %control, align 8, !dbg !195
  %or11 = or i64 %11, %shl10, !dbg !195
  store i64 %or11, ptr %control, align 8, !dbg !195
  br label %do.cond, !dbg !196

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !197
  %conv12 = zext i16 %12 to i32, !dbg !197
  %13 = load i16, ptr %count.addr, align 2, !dbg !198
  %conv13 = zext i16 %13 to i32, !dbg !198
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !199
  br i1 %cmp14, label %do.body, label %do.end, !dbg !196, !llvm.loop !200

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !202
  store i64 %14, ptr %retval, align 8, !dbg !203
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !203

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !204
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !204
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !204
  %15 = load i64, ptr %retval, align 8, !dbg !204
  ret i64 %15, !dbg !204
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !205 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !210, !DIExpression(), !211)
  %0 = load i64, ptr %status.addr, align 8, !dbg !212
  %and = and i64 %0, 65535, !dbg !213
  %cmp = icmp eq i64 %and, 0, !dbg !214
  %conv = zext i1 %cmp to i32, !dbg !214
  ret i32 %conv, !dbg !215
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal void @unmap(ptr noundef %input, i64 noundef %first, i32 noundef %count) #0 !dbg !216 {
entry:
  %input.addr = alloca ptr, align 8
  %first.addr = alloca i64, align 8
  %count.addr = alloca i32, align 4
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !220, !DIExpression(), !223)
  store i64 %first, ptr %first.addr, align 8
    #dbg_declare(ptr %first.addr, !221, !DIExpression(), !224)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !222, !DIExpression(), !225)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !226
  %arrayidx = getelementptr i64, ptr %0, i64 0, !dbg !226
  store i64 1, ptr %arrayidx, align 8, !dbg !227
  %1 = load i64, ptr %first.addr, align 8, !dbg !228
  %2 = load ptr, ptr %input.addr, align 8, !dbg !229
  %arrayidx1 = getelementptr i64, ptr %2, i64 1, !dbg !229
  store i64 %1, ptr %arrayidx1, align 8, !dbg !230
  %3 = load ptr, ptr %input.addr, align 8, !dbg !231
  %arrayidx2 = getelementptr i64, ptr %3, i64 2, !dbg !231
  store i64 0, ptr %arrayidx2, align 8, !dbg !232
  %4 = load i32, ptr %count.addr, align 4, !dbg !233
  %conv = trunc i32 %4 to i16, !dbg !233
  %5 = load ptr, ptr %input.addr, align 8, !dbg !234
  %call = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 76, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %5, ptr noundef null) #6, !dbg !235
  ret void, !dbg !236
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !237 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !241, !DIExpression(), !242)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !243
  %and = and i64 %0, 512, !dbg !245
  %tobool = icmp ne i64 %and, 0, !dbg !245
  br i1 %tobool, label %if.then, label %if.end, !dbg !246

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !247, !srcloc !248
  br label %if.end, !dbg !247

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !249
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !250 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "respected_roll_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "7ea35ce56b4bed35f9fd672df0a47ac3")
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
!17 = distinct !DISubprogram(name: "respected_roll_right", scope: !3, file: !3, line: 16, type: !18, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
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
!34 = !DILocation(line: 16, column: 30, scope: !17)
!35 = !DILocation(line: 16, column: 48, scope: !17)
!36 = !DILocation(line: 16, column: 59, scope: !17)
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
!98 = !DILocation(line: 33, column: 23, scope: !91)
!99 = !DILocation(line: 33, column: 3, scope: !91)
!100 = !DILocation(line: 34, column: 14, scope: !17)
!101 = !DILocation(line: 34, column: 2, scope: !17)
!102 = !DILocation(line: 35, column: 9, scope: !17)
!103 = !DILocation(line: 35, column: 2, scope: !17)
!104 = !DILocation(line: 36, column: 1, scope: !17)
!105 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !106, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !108)
!106 = !DISubroutineType(types: !107)
!107 = !{!7}
!108 = !{!109}
!109 = !DILocalVariable(name: "flags", scope: !105, file: !8, line: 42, type: !7)
!110 = !DILocation(line: 42, column: 2, scope: !105)
!111 = !DILocation(line: 42, column: 6, scope: !105)
!112 = !DILocation(line: 44, column: 2, scope: !105)
!113 = !{i64 19296, i64 19305}
!114 = !DILocation(line: 45, column: 2, scope: !105)
!115 = !{i64 19367}
!116 = !DILocation(line: 46, column: 9, scope: !105)
!117 = !DILocation(line: 47, column: 1, scope: !105)
!118 = !DILocation(line: 46, column: 2, scope: !105)
!119 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !120, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !122)
!120 = !DISubroutineType(types: !121)
!121 = !{!5, !6}
!122 = !{!123, !124}
!123 = !DILocalVariable(name: "variable", arg: 1, scope: !119, file: !8, line: 56, type: !6)
!124 = !DILocalVariable(name: "offset", scope: !119, file: !8, line: 58, type: !7)
!125 = !DILocation(line: 56, column: 46, scope: !119)
!126 = !DILocation(line: 58, column: 2, scope: !119)
!127 = !DILocation(line: 58, column: 6, scope: !119)
!128 = !DILocation(line: 60, column: 2, scope: !119)
!129 = !{i64 19668}
!130 = !DILocation(line: 61, column: 25, scope: !119)
!131 = !DILocation(line: 61, column: 20, scope: !119)
!132 = !DILocation(line: 61, column: 36, scope: !119)
!133 = !DILocation(line: 61, column: 34, scope: !119)
!134 = !DILocation(line: 61, column: 10, scope: !119)
!135 = !DILocation(line: 61, column: 9, scope: !119)
!136 = !DILocation(line: 62, column: 1, scope: !119)
!137 = !DILocation(line: 61, column: 2, scope: !119)
!138 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !139, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !143)
!139 = !DISubroutineType(types: !140)
!140 = !{!7, !141, !141, !141, !5, !5}
!141 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !142)
!142 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!143 = !{!144, !145, !146, !147, !148, !149, !150, !151}
!144 = !DILocalVariable(name: "code", arg: 1, scope: !138, file: !8, line: 19, type: !141)
!145 = !DILocalVariable(name: "count", arg: 2, scope: !138, file: !8, line: 19, type: !141)
!146 = !DILocalVariable(name: "varhead", arg: 3, scope: !138, file: !8, line: 19, type: !141)
!147 = !DILocalVariable(name: "input", arg: 4, scope: !138, file: !8, line: 19, type: !5)
!148 = !DILocalVariable(name: "output", arg: 5, scope: !138, file: !8, line: 19, type: !5)
!149 = !DILocalVariable(name: "control", scope: !138, file: !8, line: 21, type: !7)
!150 = !DILocalVariable(name: "status", scope: !138, file: !8, line: 22, type: !7)
!151 = !DILocalVariable(name: "done", scope: !138, file: !8, line: 23, type: !141)
!152 = !DILocation(line: 19, column: 25, scope: !138)
!153 = !DILocation(line: 19, column: 35, scope: !138)
!154 = !DILocation(line: 19, column: 46, scope: !138)
!155 = !DILocation(line: 19, column: 61, scope: !138)
!156 = !DILocation(line: 19, column: 74, scope: !138)
!157 = !DILocation(line: 21, column: 2, scope: !138)
!158 = !DILocation(line: 21, column: 6, scope: !138)
!159 = !DILocation(line: 21, column: 16, scope: !138)
!160 = !DILocation(line: 21, column: 29, scope: !138)
!161 = !DILocation(line: 21, column: 24, scope: !138)
!162 = !DILocation(line: 21, column: 37, scope: !138)
!163 = !DILocation(line: 21, column: 21, scope: !138)
!164 = !DILocation(line: 21, column: 52, scope: !138)
!165 = !DILocation(line: 21, column: 47, scope: !138)
!166 = !DILocation(line: 21, column: 58, scope: !138)
!167 = !DILocation(line: 21, column: 44, scope: !138)
!168 = !DILocation(line: 22, column: 2, scope: !138)
!169 = !DILocation(line: 22, column: 6, scope: !138)
!170 = !DILocation(line: 23, column: 2, scope: !138)
!171 = !DILocation(line: 23, column: 6, scope: !138)
!172 = !DILocation(line: 25, column: 2, scope: !138)
!173 = !DILocation(line: 26, column: 28, scope: !174)
!174 = distinct !DILexicalBlock(scope: !138, file: !8, line: 25, column: 5)
!175 = !DILocation(line: 26, column: 37, scope: !174)
!176 = !DILocation(line: 26, column: 44, scope: !174)
!177 = !DILocation(line: 26, column: 12, scope: !174)
!178 = !DILocation(line: 26, column: 10, scope: !174)
!179 = !DILocation(line: 27, column: 8, scope: !180)
!180 = distinct !DILexicalBlock(scope: !174, file: !8, line: 27, column: 7)
!181 = !DILocation(line: 27, column: 15, scope: !180)
!182 = !DILocation(line: 27, column: 25, scope: !180)
!183 = !DILocation(line: 27, column: 7, scope: !174)
!184 = !DILocation(line: 28, column: 11, scope: !180)
!185 = !DILocation(line: 28, column: 4, scope: !180)
!186 = !DILocation(line: 29, column: 11, scope: !174)
!187 = !DILocation(line: 29, column: 18, scope: !174)
!188 = !DILocation(line: 29, column: 25, scope: !174)
!189 = !DILocation(line: 29, column: 10, scope: !174)
!190 = !DILocation(line: 29, column: 8, scope: !174)
!191 = !DILocation(line: 30, column: 11, scope: !174)
!192 = !DILocation(line: 31, column: 19, scope: !174)
!193 = !DILocation(line: 31, column: 14, scope: !174)
!194 = !DILocation(line: 31, column: 24, scope: !174)
!195 = !DILocation(line: 31, column: 11, scope: !174)
!196 = !DILocation(line: 32, column: 2, scope: !174)
!197 = !DILocation(line: 32, column: 11, scope: !138)
!198 = !DILocation(line: 32, column: 18, scope: !138)
!199 = !DILocation(line: 32, column: 16, scope: !138)
!200 = distinct !{!200, !172, !201, !81}
!201 = !DILocation(line: 32, column: 23, scope: !138)
!202 = !DILocation(line: 33, column: 9, scope: !138)
!203 = !DILocation(line: 33, column: 2, scope: !138)
!204 = !DILocation(line: 34, column: 1, scope: !138)
!205 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !206, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !209)
!206 = !DISubroutineType(types: !207)
!207 = !{!208, !7}
!208 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!209 = !{!210}
!210 = !DILocalVariable(name: "status", arg: 1, scope: !205, file: !8, line: 72, type: !7)
!211 = !DILocation(line: 72, column: 33, scope: !205)
!212 = !DILocation(line: 74, column: 10, scope: !205)
!213 = !DILocation(line: 74, column: 17, scope: !205)
!214 = !DILocation(line: 74, column: 27, scope: !205)
!215 = !DILocation(line: 74, column: 2, scope: !205)
!216 = distinct !DISubprogram(name: "unmap", scope: !3, file: !3, line: 8, type: !217, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !219)
!217 = !DISubroutineType(types: !218)
!218 = !{null, !31, !7, !22}
!219 = !{!220, !221, !222}
!220 = !DILocalVariable(name: "input", arg: 1, scope: !216, file: !3, line: 8, type: !31)
!221 = !DILocalVariable(name: "first", arg: 2, scope: !216, file: !3, line: 8, type: !7)
!222 = !DILocalVariable(name: "count", arg: 3, scope: !216, file: !3, line: 8, type: !22)
!223 = !DILocation(line: 8, column: 24, scope: !216)
!224 = !DILocation(line: 8, column: 35, scope: !216)
!225 = !DILocation(line: 8, column: 46, scope: !216)
!226 = !DILocation(line: 10, column: 2, scope: !216)
!227 = !DILocation(line: 10, column: 11, scope: !216)
!228 = !DILocation(line: 11, column: 13, scope: !216)
!229 = !DILocation(line: 11, column: 2, scope: !216)
!230 = !DILocation(line: 11, column: 11, scope: !216)
!231 = !DILocation(line: 12, column: 2, scope: !216)
!232 = !DILocation(line: 12, column: 11, scope: !216)
!233 = !DILocation(line: 13, column: 28, scope: !216)
!234 = !DILocation(line: 13, column: 38, scope: !216)
!235 = !DILocation(line: 13, column: 2, scope: !216)
!236 = !DILocation(line: 14, column: 1, scope: !216)
!237 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !238, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !240)
!238 = !DISubroutineType(types: !239)
!239 = !{null, !7}
!240 = !{!241}
!241 = !DILocalVariable(name: "flags", arg: 1, scope: !237, file: !8, line: 49, type: !7)
!242 = !DILocation(line: 49, column: 36, scope: !237)
!243 = !DILocation(line: 51, column: 6, scope: !244)
!244 = distinct !DILexicalBlock(scope: !237, file: !8, line: 51, column: 6)
!245 = !DILocation(line: 51, column: 12, scope: !244)
!246 = !DILocation(line: 51, column: 6, scope: !237)
!247 = !DILocation(line: 52, column: 3, scope: !244)
!248 = !{i64 19487}
!249 = !DILocation(line: 53, column: 1, scope: !237)
!250 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !251, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!251 = !DISubroutineType(types: !252)
!252 = !{!7, !7, !5, !5}
