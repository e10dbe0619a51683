; ModuleID = 'pairs_wrong.c'
source_filename = "pairs_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @pairs_wrong(ptr noundef %names, i32 noundef %total) #0 !dbg !17 {
entry:
  %names.addr = alloca ptr, align 8
  %total.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  %i = alloca i32, align 4
  %n = alloca i32, align 4
  store ptr %names, ptr %names.addr, align 8
    #dbg_declare(ptr %names.addr, !25, !DIExpression(), !49)
  store i32 %total, ptr %total.addr, align 4
    #dbg_declare(ptr %total.addr, !26, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !51
    #dbg_declare(ptr %flags, !27, !DIExpression(), !52)
  %call = call i64 @irq_save() #7, !dbg !53
  store i64 %call, ptr %flags, align 8, !dbg !52
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !54
    #dbg_declare(ptr %input, !28, !DIExpression(), !55)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !56
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !57
  store ptr %call1, ptr %input, align 8, !dbg !55
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !58
    #dbg_declare(ptr %output, !45, !DIExpression(), !59)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !60
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !61
  store ptr %call2, ptr %output, align 8, !dbg !59
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !62
    #dbg_declare(ptr %status, !46, !DIExpression(), !63)
  store i64 1, ptr %status, align 8, !dbg !63
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #6, !dbg !64
    #dbg_declare(ptr %i, !47, !DIExpression(), !65)
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #6, !dbg !64
    #dbg_declare(ptr %n, !48, !DIExpression(), !66)
  store i32 0, ptr %n, align 4, !dbg !66
  %2 = load i32, ptr %total.addr, align 4, !dbg !67
  %cmp = icmp ugt i32 %2, 256, !dbg !68
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !67

cond.true:                                        ; preds = %entry
  br label %cond.end, !dbg !67

cond.false:                                       ; preds = %entry
  %3 = load i32, ptr %total.addr, align 4, !dbg !69
  br label %cond.end, !dbg !67

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ 256, %cond.true ], [ %3, %cond.false ], !dbg !67
  store i32 %cond, ptr %total.addr, align 4, !dbg !70
  %4 = load ptr, ptr %input, align 8, !dbg !71
  call void @fill_header(ptr noundef %4) #7, !dbg !72
  store i32 0, ptr %i, align 4, !dbg !73
  br label %for.cond, !dbg !75

for.cond:                                         ; preds = %for.inc, %cond.end
  %5 = load i32, ptr %i, align 4, !dbg !76
  %6 = load i32, ptr %total.addr, align 4, !dbg !78
  %cmp3 = icmp ult i32 %5, %6, !dbg !79
  br i1 %cmp3, label %for.body, label %for.end, !dbg !80

for.body:                                         ; preds = %for.cond
  %7 = load ptr, ptr %names.addr, align 8, !dbg !81
  %8 = load i32, ptr %i, align 4, !dbg !83
  %idxprom = zext i32 %8 to i64, !dbg !81
  %arrayidx = getelementptr i32, ptr %7, i64 %idxprom, !dbg !81
  %9 = load i32, ptr %arrayidx, align 4, !dbg !81
  %10 = load ptr, ptr %input, align 8, !dbg !84
  %names4 = getelementptr inbounds %struct.registers_input, ptr %10, i32 0, i32 4, !dbg !85
  %11 = load i32, ptr %n, align 4, !dbg !86
  %inc = add i32 %11, 1, !dbg !86
  store i32 %inc, ptr %n, align 4, !dbg !86
  %idxprom5 = zext i32 %11 to i64, !dbg !84
  %arrayidx6 = getelementptr [0 x i32], ptr %names4, i64 0, i64 %idxprom5, !dbg !84
  store i32 %9, ptr %arrayidx6, align 1, !dbg !87
  %12 = load ptr, ptr %names.addr, align 8, !dbg !88
  %13 = load i32, ptr %i, align 4, !dbg !90
  %idxprom7 = zext i32 %13 to i64, !dbg !88
  %arrayidx8 = getelementptr i32, ptr %12, i64 %idxprom7, !dbg !88
  %14 = load i32, ptr %arrayidx8, align 4, !dbg !88
  %and = and i32 %14, 128, !dbg !91
  %tobool = icmp ne i32 %and, 0, !dbg !91
  br i1 %tobool, label %if.then, label %if.end, !dbg !92

if.then:                                          ; preds = %for.body
  %15 = load ptr, ptr %names.addr, align 8, !dbg !93
  %16 = load i32, ptr %i, align 4, !dbg !94
  %idxprom9 = zext i32 %16 to i64, !dbg !93
  %arrayidx10 = getelementptr i32, ptr %15, i64 %idxprom9, !dbg !93
  %17 = load i32, ptr %arrayidx10, align 4, !dbg !93
  %xor = xor i32 %17, 1, !dbg !95
  %18 = load ptr, ptr %input, align 8, !dbg !96
  %names11 = getelementptr inbounds %struct.registers_input, ptr %18, i32 0, i32 4, !dbg !97
  %19 = load i32, ptr %n, align 4, !dbg !98
  %inc12 = add i32 %19, 1, !dbg !98
  store i32 %inc12, ptr %n, align 4, !dbg !98
  %idxprom13 = zext i32 %19 to i64, !dbg !96
  %arrayidx14 = getelementptr [0 x i32], ptr %names11, i64 0, i64 %idxprom13, !dbg !96
  store i32 %xor, ptr %arrayidx14, align 1, !dbg !99
  br label %if.end, !dbg !96

if.end:                                           ; preds = %if.then, %for.body
  br label %for.inc, !dbg !100

for.inc:                                          ; preds = %if.end
  %20 = load i32, ptr %i, align 4, !dbg !101
  %inc15 = add i32 %20, 1, !dbg !101
  store i32 %inc15, ptr %i, align 4, !dbg !101
  br label %for.cond, !dbg !102, !llvm.loop !103

for.end:                                          ; preds = %for.cond
  %21 = load i32, ptr %n, align 4, !dbg !106
  %tobool16 = icmp ne i32 %21, 0, !dbg !106
  br i1 %tobool16, label %if.then17, label %if.end19, !dbg !108

if.then17:                                        ; preds = %for.end
  %22 = load i32, ptr %n, align 4, !dbg !109
  %conv = trunc i32 %22 to i16, !dbg !109
  %23 = load ptr, ptr %input, align 8, !dbg !110
  %24 = load ptr, ptr %output, align 8, !dbg !111
  %call18 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %23, ptr noundef %24) #7, !dbg !112
  store i64 %call18, ptr %status, align 8, !dbg !113
  br label %if.end19, !dbg !114

if.end19:                                         ; preds = %if.then17, %for.end
  %25 = load i64, ptr %flags, align 8, !dbg !115
  call void @irq_restore(i64 noundef %25) #7, !dbg !116
  %26 = load i64, ptr %status, align 8, !dbg !117
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #6, !dbg !118
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !118
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !118
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !118
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !118
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !118
  ret i64 %26, !dbg !119
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !120 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !125
    #dbg_declare(ptr %flags, !124, !DIExpression(), !126)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !127, !srcloc !128
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !129, !srcloc !130
  %0 = load i64, ptr %flags, align 8, !dbg !131
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !132
  ret i64 %0, !dbg !133
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !134 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !138, !DIExpression(), !140)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !141
    #dbg_declare(ptr %offset, !139, !DIExpression(), !142)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !143, !srcloc !144
  store i64 %0, ptr %offset, align 8, !dbg !143
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !145
  %2 = ptrtoint ptr %1 to i64, !dbg !146
  %3 = load i64, ptr %offset, align 8, !dbg !147
  %add = add i64 %2, %3, !dbg !148
  %4 = inttoptr i64 %add to ptr, !dbg !149
  %5 = load ptr, ptr %4, align 8, !dbg !150
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !151
  ret ptr %5, !dbg !152
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !153 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !158, !DIExpression(), !159)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !160
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !161
  store i64 -1, ptr %partition, align 1, !dbg !162
  %1 = load ptr, ptr %input.addr, align 8, !dbg !163
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !164
  store i32 -2, ptr %vp, align 1, !dbg !165
  %2 = load ptr, ptr %input.addr, align 8, !dbg !166
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !167
  store i8 0, ptr %vtl, align 1, !dbg !168
  %3 = load ptr, ptr %input.addr, align 8, !dbg !169
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !170
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !171
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !171
  ret void, !dbg !172
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !173 {
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
    #dbg_declare(ptr %code.addr, !179, !DIExpression(), !187)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !180, !DIExpression(), !188)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !181, !DIExpression(), !189)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !182, !DIExpression(), !190)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !183, !DIExpression(), !191)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !192
    #dbg_declare(ptr %control, !184, !DIExpression(), !193)
  %0 = load i16, ptr %code.addr, align 2, !dbg !194
  %conv = zext i16 %0 to i64, !dbg !194
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !195
  %conv1 = zext i16 %1 to i64, !dbg !196
  %shl = shl i64 %conv1, 17, !dbg !197
  %or = or i64 %conv, %shl, !dbg !198
  %2 = load i16, ptr %count.addr, align 2, !dbg !199
  %conv2 = zext i16 %2 to i64, !dbg !200
  %shl3 = shl i64 %conv2, 32, !dbg !201
  %or4 = or i64 %or, %shl3, !dbg !202
  store i64 %or4, ptr %control, align 8, !dbg !193
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !203
    #dbg_declare(ptr %status, !185, !DIExpression(), !204)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !205
    #dbg_declare(ptr %done, !186, !DIExpression(), !206)
  br label %do.body, !dbg !207

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !208
  %4 = load ptr, ptr %input.addr, align 8, !dbg !210
  %5 = load ptr, ptr %output.addr, align 8, !dbg !211
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !212
  store i64 %call, ptr %status, align 8, !dbg !213
  %6 = load i64, ptr %status, align 8, !dbg !214
  %and = and i64 %6, 65535, !dbg !216
  %cmp = icmp ne i64 %and, 0, !dbg !217
  br i1 %cmp, label %if.then, label %if.end, !dbg !218

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !219
  store i64 %7, ptr %retval, align 8, !dbg !220
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !220

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !221
  %shr = lshr i64 %8, 32, !dbg !222
  %and6 = and i64 %shr, 4095, !dbg !223
  %conv7 = trunc i64 %and6 to i16, !dbg !224
  store i16 %conv7, ptr %done, align 2, !dbg !225
  %9 = load i64, ptr %control, align 8, !dbg !226
  %and8 = and i64 %9, -1152640029630136321, !dbg !226
  store i64 %and8, ptr %control, align 8, !dbg !226
  %10 = load i16, ptr %done, align 2, !dbg !227
  %conv9 = zext i16 %10 to i64, !dbg !228
  %shl10 = shl i64 %conv9, 48, !dbg !229
  %11 = load i64, ptr %control, align 8, !dbg !230
  %or11 = or i64 %11, %shl10, !dbg !230
  store i64 %or11, ptr %control, align 8, !dbg !230
  br label %do.cond, !dbg !231

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !232
  %conv12 = zext i16 %12 to i32, !dbg !232
  %13 = load i16, ptr %count.addr, align 2, !dbg !233
  %conv13 = zext i16 %13 to i32, !dbg !233
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !234
  br i1 %cmp14, label %do.body, label %do.end, !dbg !231, !llvm.loop !235

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !237
  store i64 %14, ptr %retval, align 8, !dbg !238
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !238

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !239
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !239
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !239
  %15 = load i64, ptr %retval, align 8, !dbg !239
  ret i64 %15, !dbg !239
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !240 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !244, !DIExpression(), !245)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !246
  %and = and i64 %0, 512, !dbg !248
  %tobool = icmp ne i64 %and, 0, !dbg !248
  br i1 %tobool, label %if.then, label %if.end, !dbg !249

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !250, !srcloc !251
  br label %if.end, !dbg !250

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !252
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !253 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin noredzone "no-builtins" }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "pairs_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "21529750c3055b4e749df8402db2d8b5")
!4 = !{!5, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "pairs_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !45, !46, !47, !48}
!25 = !DILocalVariable(name: "names", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!26 = !DILocalVariable(name: "total", arg: 2, scope: !17, file: !3, line: 8, type: !22)
!27 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!28 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !29)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !31)
!31 = !{!32, !33, !34, !37, !41}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !30, file: !8, line: 78, baseType: !7, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !30, file: !8, line: 79, baseType: !22, size: 32, offset: 64)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !30, file: !8, line: 80, baseType: !35, size: 8, offset: 96)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !36)
!36 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !30, file: !8, line: 81, baseType: !38, size: 24, offset: 104)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 24, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: 3)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !30, file: !8, line: 82, baseType: !42, offset: 128)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: -1)
!45 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !6)
!46 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 13, type: !7)
!47 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 14, type: !22)
!48 = !DILocalVariable(name: "n", scope: !17, file: !3, line: 14, type: !22)
!49 = !DILocation(line: 8, column: 28, scope: !17)
!50 = !DILocation(line: 8, column: 39, scope: !17)
!51 = !DILocation(line: 10, column: 2, scope: !17)
!52 = !DILocation(line: 10, column: 6, scope: !17)
!53 = !DILocation(line: 10, column: 14, scope: !17)
!54 = !DILocation(line: 11, column: 2, scope: !17)
!55 = !DILocation(line: 11, column: 26, scope: !17)
!56 = !DILocation(line: 11, column: 52, scope: !17)
!57 = !DILocation(line: 11, column: 34, scope: !17)
!58 = !DILocation(line: 12, column: 2, scope: !17)
!59 = !DILocation(line: 12, column: 8, scope: !17)
!60 = !DILocation(line: 12, column: 35, scope: !17)
!61 = !DILocation(line: 12, column: 17, scope: !17)
!62 = !DILocation(line: 13, column: 2, scope: !17)
!63 = !DILocation(line: 13, column: 6, scope: !17)
!64 = !DILocation(line: 14, column: 2, scope: !17)
!65 = !DILocation(line: 14, column: 6, scope: !17)
!66 = !DILocation(line: 14, column: 9, scope: !17)
!67 = !DILocation(line: 16, column: 10, scope: !17)
!68 = !DILocation(line: 16, column: 16, scope: !17)
!69 = !DILocation(line: 16, column: 30, scope: !17)
!70 = !DILocation(line: 16, column: 8, scope: !17)
!71 = !DILocation(line: 17, column: 14, scope: !17)
!72 = !DILocation(line: 17, column: 2, scope: !17)
!73 = !DILocation(line: 18, column: 9, scope: !74)
!74 = distinct !DILexicalBlock(scope: !17, file: !3, line: 18, column: 2)
!75 = !DILocation(line: 18, column: 7, scope: !74)
!76 = !DILocation(line: 18, column: 14, scope: !77)
!77 = distinct !DILexicalBlock(scope: !74, file: !3, line: 18, column: 2)
!78 = !DILocation(line: 18, column: 18, scope: !77)
!79 = !DILocation(line: 18, column: 16, scope: !77)
!80 = !DILocation(line: 18, column: 2, scope: !74)
!81 = !DILocation(line: 19, column: 23, scope: !82)
!82 = distinct !DILexicalBlock(scope: !77, file: !3, line: 18, column: 30)
!83 = !DILocation(line: 19, column: 29, scope: !82)
!84 = !DILocation(line: 19, column: 3, scope: !82)
!85 = !DILocation(line: 19, column: 10, scope: !82)
!86 = !DILocation(line: 19, column: 17, scope: !82)
!87 = !DILocation(line: 19, column: 21, scope: !82)
!88 = !DILocation(line: 20, column: 7, scope: !89)
!89 = distinct !DILexicalBlock(scope: !82, file: !3, line: 20, column: 7)
!90 = !DILocation(line: 20, column: 13, scope: !89)
!91 = !DILocation(line: 20, column: 16, scope: !89)
!92 = !DILocation(line: 20, column: 7, scope: !82)
!93 = !DILocation(line: 21, column: 24, scope: !89)
!94 = !DILocation(line: 21, column: 30, scope: !89)
!95 = !DILocation(line: 21, column: 33, scope: !89)
!96 = !DILocation(line: 21, column: 4, scope: !89)
!97 = !DILocation(line: 21, column: 11, scope: !89)
!98 = !DILocation(line: 21, column: 18, scope: !89)
!99 = !DILocation(line: 21, column: 22, scope: !89)
!100 = !DILocation(line: 22, column: 2, scope: !82)
!101 = !DILocation(line: 18, column: 26, scope: !77)
!102 = !DILocation(line: 18, column: 2, scope: !77)
!103 = distinct !{!103, !80, !104, !105}
!104 = !DILocation(line: 22, column: 2, scope: !74)
!105 = !{!"llvm.loop.mustprogress"}
!106 = !DILocation(line: 23, column: 6, scope: !107)
!107 = distinct !DILexicalBlock(scope: !17, file: !3, line: 23, column: 6)
!108 = !DILocation(line: 23, column: 6, scope: !17)
!109 = !DILocation(line: 24, column: 38, scope: !107)
!110 = !DILocation(line: 24, column: 44, scope: !107)
!111 = !DILocation(line: 24, column: 51, scope: !107)
!112 = !DILocation(line: 24, column: 12, scope: !107)
!113 = !DILocation(line: 24, column: 10, scope: !107)
!114 = !DILocation(line: 24, column: 3, scope: !107)
!115 = !DILocation(line: 25, column: 14, scope: !17)
!116 = !DILocation(line: 25, column: 2, scope: !17)
!117 = !DILocation(line: 26, column: 9, scope: !17)
!118 = !DILocation(line: 27, column: 1, scope: !17)
!119 = !DILocation(line: 26, column: 2, scope: !17)
!120 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !121, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !123)
!121 = !DISubroutineType(types: !122)
!122 = !{!7}
!123 = !{!124}
!124 = !DILocalVariable(name: "flags", scope: !120, file: !8, line: 42, type: !7)
!125 = !DILocation(line: 42, column: 2, scope: !120)
!126 = !DILocation(line: 42, column: 6, scope: !120)
!127 = !DILocation(line: 44, column: 2, scope: !120)
!128 = !{i64 20552, i64 20561}
!129 = !DILocation(line: 45, column: 2, scope: !120)
!130 = !{i64 20623}
!131 = !DILocation(line: 46, column: 9, scope: !120)
!132 = !DILocation(line: 47, column: 1, scope: !120)
!133 = !DILocation(line: 46, column: 2, scope: !120)
!134 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !135, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !137)
!135 = !DISubroutineType(types: !136)
!136 = !{!6, !5}
!137 = !{!138, !139}
!138 = !DILocalVariable(name: "variable", arg: 1, scope: !134, file: !8, line: 56, type: !5)
!139 = !DILocalVariable(name: "offset", scope: !134, file: !8, line: 58, type: !7)
!140 = !DILocation(line: 56, column: 46, scope: !134)
!141 = !DILocation(line: 58, column: 2, scope: !134)
!142 = !DILocation(line: 58, column: 6, scope: !134)
!143 = !DILocation(line: 60, column: 2, scope: !134)
!144 = !{i64 20924}
!145 = !DILocation(line: 61, column: 25, scope: !134)
!146 = !DILocation(line: 61, column: 20, scope: !134)
!147 = !DILocation(line: 61, column: 36, scope: !134)
!148 = !DILocation(line: 61, column: 34, scope: !134)
!149 = !DILocation(line: 61, column: 10, scope: !134)
!150 = !DILocation(line: 61, column: 9, scope: !134)
!151 = !DILocation(line: 62, column: 1, scope: !134)
!152 = !DILocation(line: 61, column: 2, scope: !134)
!153 = distinct !DISubprogram(name: "fill_header", scope: !154, file: !154, line: 17, type: !155, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !157)
!154 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!155 = !DISubroutineType(types: !156)
!156 = !{null, !29}
!157 = !{!158}
!158 = !DILocalVariable(name: "input", arg: 1, scope: !153, file: !154, line: 17, type: !29)
!159 = !DILocation(line: 17, column: 56, scope: !153)
!160 = !DILocation(line: 19, column: 2, scope: !153)
!161 = !DILocation(line: 19, column: 9, scope: !153)
!162 = !DILocation(line: 19, column: 19, scope: !153)
!163 = !DILocation(line: 20, column: 2, scope: !153)
!164 = !DILocation(line: 20, column: 9, scope: !153)
!165 = !DILocation(line: 20, column: 12, scope: !153)
!166 = !DILocation(line: 21, column: 2, scope: !153)
!167 = !DILocation(line: 21, column: 9, scope: !153)
!168 = !DILocation(line: 21, column: 13, scope: !153)
!169 = !DILocation(line: 22, column: 19, scope: !153)
!170 = !DILocation(line: 22, column: 26, scope: !153)
!171 = !DILocation(line: 22, column: 2, scope: !153)
!172 = !DILocation(line: 23, column: 1, scope: !153)
!173 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !174, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !178)
!174 = !DISubroutineType(types: !175)
!175 = !{!7, !176, !176, !176, !6, !6}
!176 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !177)
!177 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!178 = !{!179, !180, !181, !182, !183, !184, !185, !186}
!179 = !DILocalVariable(name: "code", arg: 1, scope: !173, file: !8, line: 19, type: !176)
!180 = !DILocalVariable(name: "count", arg: 2, scope: !173, file: !8, line: 19, type: !176)
!181 = !DILocalVariable(name: "varhead", arg: 3, scope: !173, file: !8, line: 19, type: !176)
!182 = !DILocalVariable(name: "input", arg: 4, scope: !173, file: !8, line: 19, type: !6)
!183 = !DILocalVariable(name: "output", arg: 5, scope: !173, file: !8, line: 19, type: !6)
!184 = !DILocalVariable(name: "control", scope: !173, file: !8, line: 21, type: !7)
!185 = !DILocalVariable(name: "status", scope: !173, file: !8, line: 22, type: !7)
!186 = !DILocalVariable(name: "done", scope: !173, file: !8, line: 23, type: !176)
!187 = !DILocation(line: 19, column: 25, scope: !173)
!188 = !DILocation(line: 19, column: 35, scope: !173)
!189 = !DILocation(line: 19, column: 46, scope: !173)
!190 = !DILocation(line: 19, column: 61, scope: !173)
!191 = !DILocation(line: 19, column: 74, scope: !173)
!192 = !DILocation(line: 21, column: 2, scope: !173)
!193 = !DILocation(line: 21, column: 6, scope: !173)
!194 = !DILocation(line: 21, column: 16, scope: !173)
!195 = !DILocation(line: 21, column: 29, scope: !173)
!196 = !DILocation(line: 21, column: 24, scope: !173)
!197 = !DILocation(line: 21, column: 37, scope: !173)
!198 = !DILocation(line: 21, column: 21, scope: !173)
!199 = !DILocation(line: 21, column: 52, scope: !173)
!200 = !DILocation(line: 21, column: 47, scope: !173)
!201 = !DILocation(line: 21, column: 58, scope: !173)
!202 = !DILocation(line: 21, column: 44, scope: !173)
!203 = !DILocation(line: 22, column: 2, scope: !173)
!204 = !DILocation(line: 22, column: 6, scope: !173)
!205 = !DILocation(line: 23, column: 2, scope: !173)
!206 = !DILocation(line: 23, column: 6, scope: !173)
!207 = !DILocation(line: 25, column: 2, scope: !173)
!208 = !DILocation(line: 26, column: 28, scope: !209)
!209 = distinct !DILexicalBlock(scope: !173, file: !8, line: 25, column: 5)
!210 = !DILocation(line: 26, column: 37, scope: !209)
!211 = !DILocation(line: 26, column: 44, scope: !209)
!212 = !DILocation(line: 26, column: 12, scope: !209)
!213 = !DILocation(line: 26, column: 10, scope: !209)
!214 = !DILocation(line: 27, column: 8, scope: !215)
!215 = distinct !DILexicalBlock(scope: !209, file: !8, line: 27, column: 7)
!216 = !DILocation(line: 27, column: 15, scope: !215)
!217 = !DILocation(line: 27, column: 25, scope: !215)
!218 = !DILocation(line: 27, column: 7, scope: !209)
!219 = !DILocation(line: 28, column: 11, scope: !215)
!220 = !DILocation(line: 28, column: 4, scope: !215)
!221 = !DILocation(line: 29, column: 11, scope: !209)
!222 = !DILocation(line: 29, column: 18, scope: !209)
!223 = !DILocation(line: 29, column: 25, scope: !209)
!224 = !DILocation(line: 29, column: 10, scope: !209)
!225 = !DILocation(line: 29, column: 8, scope: !209)
!226 = !DILocation(line: 30, column: 11, scope: !209)
!227 = !DILocation(line: 31, column: 19, scope: !209)
!228 = !DILocation(line: 31, column: 14, scope: !209)
!229 = !DILocation(line: 31, column: 24, scope: !209)
!230 = !DILocation(line: 31, column: 11, scope: !209)
!231 = !DILocation(line: 32, column: 2, scope: !209)
!232 = !DILocation(line: 32, column: 11, scope: !173)
!233 = !DILocation(line: 32, column: 18, scope: !173)
!234 = !DILocation(line: 32, column: 16, scope: !173)
!235 = distinct !{!235, !207, !236, !105}
!236 = !DILocation(line: 32, column: 23, scope: !173)
!237 = !DILocation(line: 33, column: 9, scope: !173)
!238 = !DILocation(line: 33, column: 2, scope: !173)
!239 = !DILocation(line: 34, column: 1, scope: !173)
!240 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !241, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !243)
!241 = !DISubroutineType(types: !242)
!242 = !{null, !7}
!243 = !{!244}
!244 = !DILocalVariable(name: "flags", arg: 1, scope: !240, file: !8, line: 49, type: !7)
!245 = !DILocation(line: 49, column: 36, scope: !240)
!246 = !DILocation(line: 51, column: 6, scope: !247)
!247 = distinct !DILexicalBlock(scope: !240, file: !8, line: 51, column: 6)
!248 = !DILocation(line: 51, column: 12, scope: !247)
!249 = !DILocation(line: 51, column: 6, scope: !240)
!250 = !DILocation(line: 52, column: 3, scope: !247)
!251 = !{i64 20743}
!252 = !DILocation(line: 53, column: 1, scope: !240)
!253 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !254, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!254 = !DISubroutineType(types: !255)
!255 = !{!7, !7, !6, !6}
