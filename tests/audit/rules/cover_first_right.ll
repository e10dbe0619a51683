; ModuleID = 'cover_first_right.c'
source_filename = "cover_first_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.map_input = type { i64, i64, i32, i32, [0 x i64] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @cover_first_right(i64 noundef %partition, i64 noundef %first, i32 noundef %large, ptr noundef %pages, i32 noundef %total) #0 !dbg !17 {
entry:
  %partition.addr = alloca i64, align 8
  %first.addr = alloca i64, align 8
  %large.addr = alloca i32, align 4
  %pages.addr = alloca ptr, align 8
  %total.addr = alloca i32, align 4
  %input = alloca ptr, align 8
  %done = alloca i32, align 4
  %i = alloca i32, align 4
  %batch = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !25, !DIExpression(), !47)
  store i64 %first, ptr %first.addr, align 8
    #dbg_declare(ptr %first.addr, !26, !DIExpression(), !48)
  store i32 %large, ptr %large.addr, align 4
    #dbg_declare(ptr %large.addr, !27, !DIExpression(), !49)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !28, !DIExpression(), !50)
  store i32 %total, ptr %total.addr, align 4
    #dbg_declare(ptr %total.addr, !29, !DIExpression(), !51)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !52
    #dbg_declare(ptr %input, !30, !DIExpression(), !53)
  call void @llvm.lifetime.start.p0(i64 4, ptr %done) #5, !dbg !54
    #dbg_declare(ptr %done, !42, !DIExpression(), !55)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !54
    #dbg_declare(ptr %i, !43, !DIExpression(), !56)
  call void @llvm.lifetime.start.p0(i64 4, ptr %batch) #5, !dbg !54
    #dbg_declare(ptr %batch, !44, !DIExpression(), !57)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !58
    #dbg_declare(ptr %flags, !45, !DIExpression(), !59)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !58
    #dbg_declare(ptr %status, !46, !DIExpression(), !60)
  store i64 0, ptr %status, align 8, !dbg !60
  store i32 0, ptr %done, align 4, !dbg !61
  br label %for.cond, !dbg !63

for.cond:                                         ; preds = %for.inc20, %entry
  %0 = load i32, ptr %done, align 4, !dbg !64
  %1 = load i32, ptr %total.addr, align 4, !dbg !66
  %cmp = icmp ult i32 %0, %1, !dbg !67
  br i1 %cmp, label %for.body, label %for.end22, !dbg !68

for.body:                                         ; preds = %for.cond
  %2 = load i32, ptr %total.addr, align 4, !dbg !69
  %3 = load i32, ptr %done, align 4, !dbg !71
  %sub = sub i32 %2, %3, !dbg !72
  %cmp1 = icmp ult i32 %sub, 509, !dbg !73
  br i1 %cmp1, label %cond.true, label %cond.false, !dbg !69

cond.true:                                        ; preds = %for.body
  %4 = load i32, ptr %total.addr, align 4, !dbg !74
  %5 = load i32, ptr %done, align 4, !dbg !75
  %sub2 = sub i32 %4, %5, !dbg !76
  br label %cond.end, !dbg !69

cond.false:                                       ; preds = %for.body
  br label %cond.end, !dbg !69

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ %sub2, %cond.true ], [ 509, %cond.false ], !dbg !69
  store i32 %cond, ptr %batch, align 4, !dbg !77
  %call = call i64 @irq_save() #6, !dbg !78
  store i64 %call, ptr %flags, align 8, !dbg !79
  %6 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !80
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %6) #6, !dbg !81
  store ptr %call3, ptr %input, align 8, !dbg !82
  %7 = load i64, ptr %partition.addr, align 8, !dbg !83
  %8 = load ptr, ptr %input, align 8, !dbg !84
  %partition4 = getelementptr inbounds %struct.map_input, ptr %8, i32 0, i32 0, !dbg !85
  store i64 %7, ptr %partition4, align 1, !dbg !86
  %9 = load i64, ptr %first.addr, align 8, !dbg !87
  %10 = load i32, ptr %done, align 4, !dbg !88
  %conv = zext i32 %10 to i64, !dbg !89
  %11 = load i32, ptr %large.addr, align 4, !dbg !90
  %tobool = icmp ne i32 %11, 0, !dbg !90
  %12 = zext i1 %tobool to i64, !dbg !90
  %cond5 = select i1 %tobool, i32 9, i32 0, !dbg !90
  %sh_prom = zext i32 %cond5 to i64, !dbg !91
  %shl = shl i64 %conv, %sh_prom, !dbg !91
  %add = add i64 %9, %shl, !dbg !92
  %13 = load ptr, ptr %input, align 8, !dbg !93
  %first6 = getelementptr inbounds %struct.map_input, ptr %13, i32 0, i32 1, !dbg !94
  store i64 %add, ptr %first6, align 1, !dbg !95
  %14 = load ptr, ptr %input, align 8, !dbg !96
  %flags7 = getelementptr inbounds %struct.map_input, ptr %14, i32 0, i32 2, !dbg !97
  store i32 3, ptr %flags7, align 1, !dbg !98
  %15 = load ptr, ptr %input, align 8, !dbg !99
  %padding = getelementptr inbounds %struct.map_input, ptr %15, i32 0, i32 3, !dbg !100
  store i32 0, ptr %padding, align 1, !dbg !101
  store i32 0, ptr %i, align 4, !dbg !102
  br label %for.cond8, !dbg !104

for.cond8:                                        ; preds = %for.inc, %cond.end
  %16 = load i32, ptr %i, align 4, !dbg !105
  %17 = load i32, ptr %batch, align 4, !dbg !107
  %cmp9 = icmp ult i32 %16, %17, !dbg !108
  br i1 %cmp9, label %for.body11, label %for.end, !dbg !109

for.body11:                                       ; preds = %for.cond8
  %18 = load ptr, ptr %pages.addr, align 8, !dbg !110
  %19 = load i32, ptr %done, align 4, !dbg !111
  %20 = load i32, ptr %i, align 4, !dbg !112
  %add12 = add i32 %19, %20, !dbg !113
  %idxprom = zext i32 %add12 to i64, !dbg !110
  %arrayidx = getelementptr i64, ptr %18, i64 %idxprom, !dbg !110
  %21 = load i64, ptr %arrayidx, align 8, !dbg !110
  %22 = load ptr, ptr %input, align 8, !dbg !114
  %pages13 = getelementptr inbounds %struct.map_input, ptr %22, i32 0, i32 4, !dbg !115
  %23 = load i32, ptr %i, align 4, !dbg !116
  %idxprom14 = zext i32 %23 to i64, !dbg !114
  %arrayidx15 = getelementptr [0 x i64], ptr %pages13, i64 0, i64 %idxprom14, !dbg !114
  store i64 %21, ptr %arrayidx15, align 1, !dbg !117
  br label %for.inc, !dbg !114

for.inc:                                          ; preds = %for.body11
  %24 = load i32, ptr %i, align 4, !dbg !118
  %inc = add i32 %24, 1, !dbg !118
  store i32 %inc, ptr %i, align 4, !dbg !118
  br label %for.cond8, !dbg !119, !llvm.loop !120

for.end:                                          ; preds = %for.cond8
  %25 = load i32, ptr %batch, align 4, !dbg !123
  %conv16 = trunc i32 %25 to i16, !dbg !123
  %26 = load ptr, ptr %input, align 8, !dbg !124
  %call17 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 75, i16 noundef zeroext %conv16, i16 noundef zeroext 0, ptr noundef %26, ptr noundef null) #6, !dbg !125
  store i64 %call17, ptr %status, align 8, !dbg !126
  %27 = load i64, ptr %flags, align 8, !dbg !127
  call void @irq_restore(i64 noundef %27) #6, !dbg !128
  %28 = load i64, ptr %status, align 8, !dbg !129
  %call18 = call i32 @succeeded(i64 noundef %28) #6, !dbg !131
  %tobool19 = icmp ne i32 %call18, 0, !dbg !131
  br i1 %tobool19, label %if.end, label %if.then, !dbg !132

if.then:                                          ; preds = %for.end
  br label %for.end22, !dbg !133

if.end:                                           ; preds = %for.end
  br label %for.inc20, !dbg !134

for.inc20:                                        ; preds = %if.end
  %29 = load i32, ptr %batch, align 4, !dbg !135
  %30 = load i32, ptr %done, align 4, !dbg !136
  %add21 = add i32 %30, %29, !dbg !136
  store i32 %add21, ptr %done, align 4, !dbg !136
  br label %for.cond, !dbg !137, !llvm.loop !138

for.end22:                                        ; preds = %if.then, %for.cond
  %31 = load i64, ptr %status, align 8, !dbg !140
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !141
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !141
  call void @llvm.lifetime.end.p0(i64 4, ptr %batch) #5, !dbg !141
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !141
  call void @llvm.lifetime.end.p0(i64 4, ptr %done) #5, !dbg !141
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !141
  ret i64 %31, !dbg !142
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !143 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !148
    #dbg_declare(ptr %flags, !147, !DIExpression(), !149)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !150, !srcloc !151
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !152, !srcloc !153
  %0 = load i64, ptr %flags, align 8, !dbg !154
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !155
  ret i64 %0, !dbg !156
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !157 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !161, !DIExpression(), !163)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !164
    #dbg_declare(ptr %offset, !162, !DIExpression(), !165)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !166, !srcloc !167
  store i64 %0, ptr %offset, align 8, !dbg !166
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !168
  %2 = ptrtoint ptr %1 to i64, !dbg !169
  %3 = load i64, ptr %offset, align 8, !dbg !170
  %add = add i64 %2, %3, !dbg !171
  %4 = inttoptr i64 %add to ptr, !dbg !172
  %5 = load ptr, ptr %4, align 8, !dbg !173
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !174
  ret ptr %5, !dbg !175
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !176 {
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
    #dbg_declare(ptr %code.addr, !182, !DIExpression(), !190)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !183, !DIExpression(), !191)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !184, !DIExpression(), !192)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !185, !DIExpression(), !193)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !186, !DIExpression(), !194)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !195
    #dbg_declare(ptr %control, !187, !DIExpression(), !196)
  %0 = load i16, ptr %code.addr, align 2, !dbg !197
  %conv = zext i16 %0 to i64, !dbg !197
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !198
  %conv1 = zext i16 %1 to i64, !dbg !199
  %shl = shl i64 %conv1, 17, !dbg !200
  %or = or i64 %conv, %shl, !dbg !201
  %2 = load i16, ptr %count.addr, align 2, !dbg !202
  %conv2 = zext i16 %2 to i64, !dbg !203
  %shl3 = shl i64 %conv2, 32, !dbg !204
  %or4 = or i64 %or, %shl3, !dbg !205
  store i64 %or4, ptr %control, align 8, !dbg !196
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !206
    #dbg_declare(ptr %status, !188, !DIExpression(), !207)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !208
    #dbg_declare(ptr %done, !189, !DIExpression(), !209)
  br label %do.body, !dbg !210

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !211
  %4 = load ptr, ptr %input.addr, align 8, !dbg !213
  %5 = load ptr, ptr %output.addr, align 8, !dbg !214
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !215
  store i64 %call, ptr %status, align 8, !dbg !216
  %6 = load i64, ptr %status, align 8, !dbg !217
  %and = and i64 %6, 65535, !dbg !219
  %cmp = icmp ne i64 %and, 0, !dbg !220
  br i1 %cmp, label %if.then, label %if.end, !dbg !221

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !222
  store i64 %7, ptr %retval, align 8, !dbg !223
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !223

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !224
  %shr = lshr i64 %8, 32, !dbg !225
  %and6 = and i64 %shr, 4095, !dbg !226
  %conv7 = trunc i64 %and6 to i16, !dbg !227
  store i16 %conv7, ptr %done, align 2, !dbg !228
  %9 = load i64, ptr %control, align 8, !dbg !229
  %and8 = and i64 %9, -1152640029630136321, !dbg !229
  store i64 %and8, ptr %control, align 8, !dbg !229
  %10 = load i16, ptr %done, align 2, !dbg !230
  %conv9 = zext i16 %10 to i64, !dbg !231
  %shl10 = shl i64 %conv9, 48, !dbg !232
  %11 = load i64, ptr %control, align 8, !dbg !233
  %or11 = or i64 %11, %shl10, !dbg !233
  store i64 %or11, ptr %control, align 8, !dbg !233
  br label %do.cond, !dbg !234

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !235
  %conv12 = zext i16 %12 to i32, !dbg !235
  %13 = load i16, ptr %count.addr, align 2, !dbg !236
  %conv13 = zext i16 %13 to i32, !dbg !236
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !237
  br i1 %cmp14, label %do.body, label %do.end, !dbg !234, !llvm.loop !238

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !240
  store i64 %14, ptr %retval, align 8, !dbg !241
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !241

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !242
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !242
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !242
  %15 = load i64, ptr %retval, align 8, !dbg !242
  ret i64 %15, !dbg !242
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !243 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !247, !DIExpression(), !248)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !249
  %and = and i64 %0, 512, !dbg !251
  %tobool = icmp ne i64 %and, 0, !dbg !251
  br i1 %tobool, label %if.then, label %if.end, !dbg !252

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !253, !srcloc !254
  br label %if.end, !dbg !253

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !255
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !256 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !261, !DIExpression(), !262)
  %0 = load i64, ptr %status.addr, align 8, !dbg !263
  %and = and i64 %0, 65535, !dbg !264
  %cmp = icmp eq i64 %and, 0, !dbg !265
  %conv = zext i1 %cmp to i32, !dbg !265
  ret i32 %conv, !dbg !266
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !267 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "cover_first_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "96ee835e5591ac01a5d53fc767b8fd9c")
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
!17 = distinct !DISubprogram(name: "cover_first_right", scope: !3, file: !3, line: 16, type: !18, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!5, !5, !5, !20, !22, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!24 = !{!25, !26, !27, !28, !29, !30, !42, !43, !44, !45, !46}
!25 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 16, type: !5)
!26 = !DILocalVariable(name: "first", arg: 2, scope: !17, file: !3, line: 16, type: !5)
!27 = !DILocalVariable(name: "large", arg: 3, scope: !17, file: !3, line: 16, type: !20)
!28 = !DILocalVariable(name: "pages", arg: 4, scope: !17, file: !3, line: 16, type: !22)
!29 = !DILocalVariable(name: "total", arg: 5, scope: !17, file: !3, line: 16, type: !20)
!30 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 18, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "map_input", file: !3, line: 8, size: 192, elements: !33)
!33 = !{!34, !35, !36, !37, !38}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !32, file: !3, line: 9, baseType: !5, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "first", scope: !32, file: !3, line: 10, baseType: !5, size: 64, offset: 64)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !32, file: !3, line: 11, baseType: !20, size: 32, offset: 128)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !32, file: !3, line: 12, baseType: !20, size: 32, offset: 160)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "pages", scope: !32, file: !3, line: 13, baseType: !39, offset: 192)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: -1)
!42 = !DILocalVariable(name: "done", scope: !17, file: !3, line: 19, type: !20)
!43 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 19, type: !20)
!44 = !DILocalVariable(name: "batch", scope: !17, file: !3, line: 19, type: !20)
!45 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 20, type: !5)
!46 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 20, type: !5)
!47 = !DILocation(line: 16, column: 27, scope: !17)
!48 = !DILocation(line: 16, column: 42, scope: !17)
!49 = !DILocation(line: 16, column: 53, scope: !17)
!50 = !DILocation(line: 16, column: 71, scope: !17)
!51 = !DILocation(line: 16, column: 82, scope: !17)
!52 = !DILocation(line: 18, column: 2, scope: !17)
!53 = !DILocation(line: 18, column: 20, scope: !17)
!54 = !DILocation(line: 19, column: 2, scope: !17)
!55 = !DILocation(line: 19, column: 6, scope: !17)
!56 = !DILocation(line: 19, column: 12, scope: !17)
!57 = !DILocation(line: 19, column: 15, scope: !17)
!58 = !DILocation(line: 20, column: 2, scope: !17)
!59 = !DILocation(line: 20, column: 6, scope: !17)
!60 = !DILocation(line: 20, column: 13, scope: !17)
!61 = !DILocation(line: 22, column: 12, scope: !62)
!62 = distinct !DILexicalBlock(scope: !17, file: !3, line: 22, column: 2)
!63 = !DILocation(line: 22, column: 7, scope: !62)
!64 = !DILocation(line: 22, column: 17, scope: !65)
!65 = distinct !DILexicalBlock(scope: !62, file: !3, line: 22, column: 2)
!66 = !DILocation(line: 22, column: 24, scope: !65)
!67 = !DILocation(line: 22, column: 22, scope: !65)
!68 = !DILocation(line: 22, column: 2, scope: !62)
!69 = !DILocation(line: 23, column: 11, scope: !70)
!70 = distinct !DILexicalBlock(scope: !65, file: !3, line: 22, column: 46)
!71 = !DILocation(line: 23, column: 19, scope: !70)
!72 = !DILocation(line: 23, column: 17, scope: !70)
!73 = !DILocation(line: 23, column: 24, scope: !70)
!74 = !DILocation(line: 23, column: 32, scope: !70)
!75 = !DILocation(line: 23, column: 40, scope: !70)
!76 = !DILocation(line: 23, column: 38, scope: !70)
!77 = !DILocation(line: 23, column: 9, scope: !70)
!78 = !DILocation(line: 24, column: 11, scope: !70)
!79 = !DILocation(line: 24, column: 9, scope: !70)
!80 = !DILocation(line: 25, column: 29, scope: !70)
!81 = !DILocation(line: 25, column: 11, scope: !70)
!82 = !DILocation(line: 25, column: 9, scope: !70)
!83 = !DILocation(line: 26, column: 22, scope: !70)
!84 = !DILocation(line: 26, column: 3, scope: !70)
!85 = !DILocation(line: 26, column: 10, scope: !70)
!86 = !DILocation(line: 26, column: 20, scope: !70)
!87 = !DILocation(line: 27, column: 18, scope: !70)
!88 = !DILocation(line: 27, column: 32, scope: !70)
!89 = !DILocation(line: 27, column: 27, scope: !70)
!90 = !DILocation(line: 27, column: 41, scope: !70)
!91 = !DILocation(line: 27, column: 37, scope: !70)
!92 = !DILocation(line: 27, column: 24, scope: !70)
!93 = !DILocation(line: 27, column: 3, scope: !70)
!94 = !DILocation(line: 27, column: 10, scope: !70)
!95 = !DILocation(line: 27, column: 16, scope: !70)
!96 = !DILocation(line: 28, column: 3, scope: !70)
!97 = !DILocation(line: 28, column: 10, scope: !70)
!98 = !DILocation(line: 28, column: 16, scope: !70)
!99 = !DILocation(line: 29, column: 3, scope: !70)
!100 = !DILocation(line: 29, column: 10, scope: !70)
!101 = !DILocation(line: 29, column: 18, scope: !70)
!102 = !DILocation(line: 30, column: 10, scope: !103)
!103 = distinct !DILexicalBlock(scope: !70, file: !3, line: 30, column: 3)
!104 = !DILocation(line: 30, column: 8, scope: !103)
!105 = !DILocation(line: 30, column: 15, scope: !106)
!106 = distinct !DILexicalBlock(scope: !103, file: !3, line: 30, column: 3)
!107 = !DILocation(line: 30, column: 19, scope: !106)
!108 = !DILocation(line: 30, column: 17, scope: !106)
!109 = !DILocation(line: 30, column: 3, scope: !103)
!110 = !DILocation(line: 31, column: 22, scope: !106)
!111 = !DILocation(line: 31, column: 28, scope: !106)
!112 = !DILocation(line: 31, column: 35, scope: !106)
!113 = !DILocation(line: 31, column: 33, scope: !106)
!114 = !DILocation(line: 31, column: 4, scope: !106)
!115 = !DILocation(line: 31, column: 11, scope: !106)
!116 = !DILocation(line: 31, column: 17, scope: !106)
!117 = !DILocation(line: 31, column: 20, scope: !106)
!118 = !DILocation(line: 30, column: 27, scope: !106)
!119 = !DILocation(line: 30, column: 3, scope: !106)
!120 = distinct !{!120, !109, !121, !122}
!121 = !DILocation(line: 31, column: 36, scope: !103)
!122 = !{!"llvm.loop.mustprogress"}
!123 = !DILocation(line: 32, column: 38, scope: !70)
!124 = !DILocation(line: 32, column: 48, scope: !70)
!125 = !DILocation(line: 32, column: 12, scope: !70)
!126 = !DILocation(line: 32, column: 10, scope: !70)
!127 = !DILocation(line: 33, column: 15, scope: !70)
!128 = !DILocation(line: 33, column: 3, scope: !70)
!129 = !DILocation(line: 34, column: 18, scope: !130)
!130 = distinct !DILexicalBlock(scope: !70, file: !3, line: 34, column: 7)
!131 = !DILocation(line: 34, column: 8, scope: !130)
!132 = !DILocation(line: 34, column: 7, scope: !70)
!133 = !DILocation(line: 35, column: 4, scope: !130)
!134 = !DILocation(line: 36, column: 2, scope: !70)
!135 = !DILocation(line: 22, column: 39, scope: !65)
!136 = !DILocation(line: 22, column: 36, scope: !65)
!137 = !DILocation(line: 22, column: 2, scope: !65)
!138 = distinct !{!138, !68, !139, !122}
!139 = !DILocation(line: 36, column: 2, scope: !62)
!140 = !DILocation(line: 37, column: 9, scope: !17)
!141 = !DILocation(line: 38, column: 1, scope: !17)
!142 = !DILocation(line: 37, column: 2, scope: !17)
!143 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !144, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !146)
!144 = !DISubroutineType(types: !145)
!145 = !{!5}
!146 = !{!147}
!147 = !DILocalVariable(name: "flags", scope: !143, file: !6, line: 42, type: !5)
!148 = !DILocation(line: 42, column: 2, scope: !143)
!149 = !DILocation(line: 42, column: 6, scope: !143)
!150 = !DILocation(line: 44, column: 2, scope: !143)
!151 = !{i64 19384, i64 19393}
!152 = !DILocation(line: 45, column: 2, scope: !143)
!153 = !{i64 19455}
!154 = !DILocation(line: 46, column: 9, scope: !143)
!155 = !DILocation(line: 47, column: 1, scope: !143)
!156 = !DILocation(line: 46, column: 2, scope: !143)
!157 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !158, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !160)
!158 = !DISubroutineType(types: !159)
!159 = !{!8, !9}
!160 = !{!161, !162}
!161 = !DILocalVariable(name: "variable", arg: 1, scope: !157, file: !6, line: 56, type: !9)
!162 = !DILocalVariable(name: "offset", scope: !157, file: !6, line: 58, type: !5)
!163 = !DILocation(line: 56, column: 46, scope: !157)
!164 = !DILocation(line: 58, column: 2, scope: !157)
!165 = !DILocation(line: 58, column: 6, scope: !157)
!166 = !DILocation(line: 60, column: 2, scope: !157)
!167 = !{i64 19756}
!168 = !DILocation(line: 61, column: 25, scope: !157)
!169 = !DILocation(line: 61, column: 20, scope: !157)
!170 = !DILocation(line: 61, column: 36, scope: !157)
!171 = !DILocation(line: 61, column: 34, scope: !157)
!172 = !DILocation(line: 61, column: 10, scope: !157)
!173 = !DILocation(line: 61, column: 9, scope: !157)
!174 = !DILocation(line: 62, column: 1, scope: !157)
!175 = !DILocation(line: 61, column: 2, scope: !157)
!176 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !6, file: !6, line: 19, type: !177, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !181)
!177 = !DISubroutineType(types: !178)
!178 = !{!5, !179, !179, !179, !8, !8}
!179 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 7, baseType: !180)
!180 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!181 = !{!182, !183, !184, !185, !186, !187, !188, !189}
!182 = !DILocalVariable(name: "code", arg: 1, scope: !176, file: !6, line: 19, type: !179)
!183 = !DILocalVariable(name: "count", arg: 2, scope: !176, file: !6, line: 19, type: !179)
!184 = !DILocalVariable(name: "varhead", arg: 3, scope: !176, file: !6, line: 19, type: !179)
!185 = !DILocalVariable(name: "input", arg: 4, scope: !176, file: !6, line: 19, type: !8)
!186 = !DILocalVariable(name: "output", arg: 5, scope: !176, file: !6, line: 19, type: !8)
!187 = !DILocalVariable(name: "control", scope: !176, file: !6, line: 21, type: !5)
!188 = !DILocalVariable(name: "status", scope: !176, file: !6, line: 22, type: !5)
!189 = !DILocalVariable(name: "done", scope: !176, file: !6, line: 23, type: !179)
!190 = !DILocation(line: 19, column: 25, scope: !176)
!191 = !DILocation(line: 19, column: 35, scope: !176)
!192 = !DILocation(line: 19, column: 46, scope: !176)
!193 = !DILocation(line: 19, column: 61, scope: !176)
!194 = !DILocation(line: 19, column: 74, scope: !176)
!195 = !DILocation(line: 21, column: 2, scope: !176)
!196 = !DILocation(line: 21, column: 6, scope: !176)
!197 = !DILocation(line: 21, column: 16, scope: !176)
!198 = !DILocation(line: 21, column: 29, scope: !176)
!199 = !DILocation(line: 21, column: 24, scope: !176)
!200 = !DILocation(line: 21, column: 37, scope: !176)
!201 = !DILocation(line: 21, column: 21, scope: !176)
!202 = !DILocation(line: 21, column: 52, scope: !176)
!203 = !DILocation(line: 21, column: 47, scope: !176)
!204 = !DILocation(line: 21, column: 58, scope: !176)
!205 = !DILocation(line: 21, column: 44, scope: !176)
!206 = !DILocation(line: 22, column: 2, scope: !176)
!207 = !DILocation(line: 22, column: 6, scope: !176)
!208 = !DILocation(line: 23, column: 2, scope: !176)
!209 = !DILocation(line: 23, column: 6, scope: !176)
!210 = !DILocation(line: 25, column: 2, scope: !176)
!211 = !DILocation(line: 26, column: 28, scope: !212)
!212 = distinct !DILexicalBlock(scope: !176, file: !6, line: 25, column: 5)
!213 = !DILocation(line: 26, column: 37, scope: !212)
!214 = !DILocation(line: 26, column: 44, scope: !212)
!215 = !DILocation(line: 26, column: 12, scope: !212)
!216 = !DILocation(line: 26, column: 10, scope: !212)
!217 = !DILocation(line: 27, column: 8, scope: !218)
!218 = distinct !DILexicalBlock(scope: !212, file: !6, line: 27, column: 7)
!219 = !DILocation(line: 27, column: 15, scope: !218)
!220 = !DILocation(line: 27, column: 25, scope: !218)
!221 = !DILocation(line: 27, column: 7, scope: !212)
!222 = !DILocation(line: 28, column: 11, scope: !218)
!223 = !DILocation(line: 28, column: 4, scope: !218)
!224 = !DILocation(line: 29, column: 11, scope: !212)
!225 = !DILocation(line: 29, column: 18, scope: !212)
!226 = !DILocation(line: 29, column: 25, scope: !212)
!227 = !DILocation(line: 29, column: 10, scope: !212)
!228 = !DILocation(line: 29, column: 8, scope: !212)
!229 = !DILocation(line: 30, column: 11, scope: !212)
!230 = !DILocation(line: 31, column: 19, scope: !212)
!231 = !DILocation(line: 31, column: 14, scope: !212)
!232 = !DILocation(line: 31, column: 24, scope: !212)
!233 = !DILocation(line: 31, column: 11, scope: !212)
!234 = !DILocation(line: 32, column: 2, scope: !212)
!235 = !DILocation(line: 32, column: 11, scope: !176)
!236 = !DILocation(line: 32, column: 18, scope: !176)
!237 = !DILocation(line: 32, column: 16, scope: !176)
!238 = distinct !{!238, !210, !239, !122}
!239 = !DILocation(line: 32, column: 23, scope: !176)
!240 = !DILocation(line: 33, column: 9, scope: !176)
!241 = !DILocation(line: 33, column: 2, scope: !176)
!242 = !DILocation(line: 34, column: 1, scope: !176)
!243 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !244, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !246)
!244 = !DISubroutineType(types: !245)
!245 = !{null, !5}
!246 = !{!247}
!247 = !DILocalVariable(name: "flags", arg: 1, scope: !243, file: !6, line: 49, type: !5)
!248 = !DILocation(line: 49, column: 36, scope: !243)
!249 = !DILocation(line: 51, column: 6, scope: !250)
!250 = distinct !DILexicalBlock(scope: !243, file: !6, line: 51, column: 6)
!251 = !DILocation(line: 51, column: 12, scope: !250)
!252 = !DILocation(line: 51, column: 6, scope: !243)
!253 = !DILocation(line: 52, column: 3, scope: !250)
!254 = !{i64 19575}
!255 = !DILocation(line: 53, column: 1, scope: !243)
!256 = distinct !DISubprogram(name: "succeeded", scope: !6, file: !6, line: 72, type: !257, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !260)
!257 = !DISubroutineType(types: !258)
!258 = !{!259, !5}
!259 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!260 = !{!261}
!261 = !DILocalVariable(name: "status", arg: 1, scope: !256, file: !6, line: 72, type: !5)
!262 = !DILocation(line: 72, column: 33, scope: !256)
!263 = !DILocation(line: 74, column: 10, scope: !256)
!264 = !DILocation(line: 74, column: 17, scope: !256)
!265 = !DILocation(line: 74, column: 27, scope: !256)
!266 = !DILocation(line: 74, column: 2, scope: !256)
!267 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !268, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!268 = !DISubroutineType(types: !269)
!269 = !{!5, !5, !8, !8}
