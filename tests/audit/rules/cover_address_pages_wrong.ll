; ModuleID = 'cover_address_pages_wrong.c'
source_filename = "cover_address_pages_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.device_input = type { i64, i64, i64, i64, i64, [0 x i64] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @cover_address_pages_wrong(i64 noundef %domain, i64 noundef %address, i64 noundef %page, i64 noundef %total) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %domain.addr = alloca i64, align 8
  %address.addr = alloca i64, align 8
  %page.addr = alloca i64, align 8
  %total.addr = alloca i64, align 8
  %input = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %done = alloca i64, align 8
  %batch = alloca i64, align 8
  %i = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %domain, ptr %domain.addr, align 8
    #dbg_declare(ptr %domain.addr, !19, !DIExpression(), !41)
  store i64 %address, ptr %address.addr, align 8
    #dbg_declare(ptr %address.addr, !20, !DIExpression(), !42)
  store i64 %page, ptr %page.addr, align 8
    #dbg_declare(ptr %page.addr, !21, !DIExpression(), !43)
  store i64 %total, ptr %total.addr, align 8
    #dbg_declare(ptr %total.addr, !22, !DIExpression(), !44)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !45
    #dbg_declare(ptr %input, !23, !DIExpression(), !46)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !47
    #dbg_declare(ptr %flags, !36, !DIExpression(), !48)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !47
    #dbg_declare(ptr %status, !37, !DIExpression(), !49)
  call void @llvm.lifetime.start.p0(i64 8, ptr %done) #5, !dbg !47
    #dbg_declare(ptr %done, !38, !DIExpression(), !50)
  store i64 0, ptr %done, align 8, !dbg !50
  call void @llvm.lifetime.start.p0(i64 8, ptr %batch) #5, !dbg !47
    #dbg_declare(ptr %batch, !39, !DIExpression(), !51)
  call void @llvm.lifetime.start.p0(i64 8, ptr %i) #5, !dbg !47
    #dbg_declare(ptr %i, !40, !DIExpression(), !52)
  br label %while.cond, !dbg !53

while.cond:                                       ; preds = %if.end, %entry
  %0 = load i64, ptr %done, align 8, !dbg !54
  %1 = load i64, ptr %total.addr, align 8, !dbg !55
  %cmp = icmp ult i64 %0, %1, !dbg !56
  br i1 %cmp, label %while.body, label %while.end, !dbg !53

while.body:                                       ; preds = %while.cond
  %2 = load i64, ptr %total.addr, align 8, !dbg !57
  %3 = load i64, ptr %done, align 8, !dbg !59
  %sub = sub i64 %2, %3, !dbg !60
  %cmp1 = icmp ult i64 %sub, 507, !dbg !61
  br i1 %cmp1, label %cond.true, label %cond.false, !dbg !57

cond.true:                                        ; preds = %while.body
  %4 = load i64, ptr %total.addr, align 8, !dbg !62
  %5 = load i64, ptr %done, align 8, !dbg !63
  %sub2 = sub i64 %4, %5, !dbg !64
  br label %cond.end, !dbg !57

cond.false:                                       ; preds = %while.body
  br label %cond.end, !dbg !57

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %sub2, %cond.true ], [ 507, %cond.false ], !dbg !57
  store i64 %cond, ptr %batch, align 8, !dbg !65
  %call = call i64 @irq_save() #6, !dbg !66
  store i64 %call, ptr %flags, align 8, !dbg !67
  %6 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !68
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %6) #6, !dbg !69
  store ptr %call3, ptr %input, align 8, !dbg !70
  %7 = load ptr, ptr %input, align 8, !dbg !71
  %partition = getelementptr inbounds %struct.device_input, ptr %7, i32 0, i32 0, !dbg !72
  store i64 -1, ptr %partition, align 1, !dbg !73
  %8 = load ptr, ptr %input, align 8, !dbg !74
  %vtl = getelementptr inbounds %struct.device_input, ptr %8, i32 0, i32 1, !dbg !75
  store i64 0, ptr %vtl, align 1, !dbg !76
  %9 = load i64, ptr %domain.addr, align 8, !dbg !77
  %10 = load ptr, ptr %input, align 8, !dbg !78
  %domain4 = getelementptr inbounds %struct.device_input, ptr %10, i32 0, i32 2, !dbg !79
  store i64 %9, ptr %domain4, align 1, !dbg !80
  %11 = load ptr, ptr %input, align 8, !dbg !81
  %flags5 = getelementptr inbounds %struct.device_input, ptr %11, i32 0, i32 3, !dbg !82
  store i64 12884901888, ptr %flags5, align 1, !dbg !83
  %12 = load i64, ptr %address.addr, align 8, !dbg !84
  %13 = load i64, ptr %done, align 8, !dbg !85
  %add = add i64 %12, %13, !dbg !86
  %14 = load ptr, ptr %input, align 8, !dbg !87
  %address6 = getelementptr inbounds %struct.device_input, ptr %14, i32 0, i32 4, !dbg !88
  store i64 %add, ptr %address6, align 1, !dbg !89
  store i64 0, ptr %i, align 8, !dbg !90
  br label %for.cond, !dbg !92

for.cond:                                         ; preds = %for.inc, %cond.end
  %15 = load i64, ptr %i, align 8, !dbg !93
  %16 = load i64, ptr %batch, align 8, !dbg !95
  %cmp7 = icmp ult i64 %15, %16, !dbg !96
  br i1 %cmp7, label %for.body, label %for.end, !dbg !97

for.body:                                         ; preds = %for.cond
  %17 = load i64, ptr %page.addr, align 8, !dbg !98
  %18 = load i64, ptr %done, align 8, !dbg !99
  %add8 = add i64 %17, %18, !dbg !100
  %19 = load i64, ptr %i, align 8, !dbg !101
  %add9 = add i64 %add8, %19, !dbg !102
  %20 = load ptr, ptr %input, align 8, !dbg !103
  %pages = getelementptr inbounds %struct.device_input, ptr %20, i32 0, i32 5, !dbg !104
  %21 = load i64, ptr %i, align 8, !dbg !105
  %arrayidx = getelementptr [0 x i64], ptr %pages, i64 0, i64 %21, !dbg !103
  store i64 %add9, ptr %arrayidx, align 1, !dbg !106
  br label %for.inc, !dbg !103

for.inc:                                          ; preds = %for.body
  %22 = load i64, ptr %i, align 8, !dbg !107
  %inc = add i64 %22, 1, !dbg !107
  store i64 %inc, ptr %i, align 8, !dbg !107
  br label %for.cond, !dbg !108, !llvm.loop !109

for.end:                                          ; preds = %for.cond
  %23 = load i64, ptr %batch, align 8, !dbg !112
  %conv = trunc i64 %23 to i16, !dbg !112
  %24 = load ptr, ptr %input, align 8, !dbg !113
  %call10 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 179, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %24, ptr noundef null) #6, !dbg !114
  store i64 %call10, ptr %status, align 8, !dbg !115
  %25 = load i64, ptr %flags, align 8, !dbg !116
  call void @irq_restore(i64 noundef %25) #6, !dbg !117
  %26 = load i64, ptr %status, align 8, !dbg !118
  %shr = lshr i64 %26, 32, !dbg !119
  %and = and i64 %shr, 4095, !dbg !120
  %27 = load i64, ptr %done, align 8, !dbg !121
  %add11 = add i64 %27, %and, !dbg !121
  store i64 %add11, ptr %done, align 8, !dbg !121
  %28 = load i64, ptr %status, align 8, !dbg !122
  %and12 = and i64 %28, 65535, !dbg !124
  %cmp13 = icmp ne i64 %and12, 11, !dbg !125
  br i1 %cmp13, label %land.lhs.true, label %if.end, !dbg !126

land.lhs.true:                                    ; preds = %for.end
  %29 = load i64, ptr %status, align 8, !dbg !127
  %call15 = call i32 @succeeded(i64 noundef %29) #6, !dbg !128
  %tobool = icmp ne i32 %call15, 0, !dbg !128
  br i1 %tobool, label %if.end, label %if.then, !dbg !129

if.then:                                          ; preds = %land.lhs.true
  %30 = load i64, ptr %status, align 8, !dbg !130
  store i64 %30, ptr %retval, align 8, !dbg !131
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !131

if.end:                                           ; preds = %land.lhs.true, %for.end
  br label %while.cond, !dbg !53, !llvm.loop !132

while.end:                                        ; preds = %while.cond
  store i64 0, ptr %retval, align 8, !dbg !134
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !134

cleanup:                                          ; preds = %while.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %i) #5, !dbg !135
  call void @llvm.lifetime.end.p0(i64 8, ptr %batch) #5, !dbg !135
  call void @llvm.lifetime.end.p0(i64 8, ptr %done) #5, !dbg !135
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !135
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !135
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !135
  %31 = load i64, ptr %retval, align 8, !dbg !135
  ret i64 %31, !dbg !135
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !136 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !141
    #dbg_declare(ptr %flags, !140, !DIExpression(), !142)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !143, !srcloc !144
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !145, !srcloc !146
  %0 = load i64, ptr %flags, align 8, !dbg !147
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !148
  ret i64 %0, !dbg !149
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !150 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !154, !DIExpression(), !156)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !157
    #dbg_declare(ptr %offset, !155, !DIExpression(), !158)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !159, !srcloc !160
  store i64 %0, ptr %offset, align 8, !dbg !159
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !161
  %2 = ptrtoint ptr %1 to i64, !dbg !162
  %3 = load i64, ptr %offset, align 8, !dbg !163
  %add = add i64 %2, %3, !dbg !164
  %4 = inttoptr i64 %add to ptr, !dbg !165
  %5 = load ptr, ptr %4, align 8, !dbg !166
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !167
  ret ptr %5, !dbg !168
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !169 {
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
    #dbg_declare(ptr %code.addr, !175, !DIExpression(), !183)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !176, !DIExpression(), !184)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !177, !DIExpression(), !185)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !178, !DIExpression(), !186)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !179, !DIExpression(), !187)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !188
    #dbg_declare(ptr %control, !180, !DIExpression(), !189)
  %0 = load i16, ptr %code.addr, align 2, !dbg !190
  %conv = zext i16 %0 to i64, !dbg !190
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !191
  %conv1 = zext i16 %1 to i64, !dbg !192
  %shl = shl i64 %conv1, 17, !dbg !193
  %or = or i64 %conv, %shl, !dbg !194
  %2 = load i16, ptr %count.addr, align 2, !dbg !195
  %conv2 = zext i16 %2 to i64, !dbg !196
  %shl3 = shl i64 %conv2, 32, !dbg !197
  %or4 = or i64 %or, %shl3, !dbg !198
  store i64 %or4, ptr %control, align 8, !dbg !189
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !199
    #dbg_declare(ptr %status, !181, !DIExpression(), !200)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !201
    #dbg_declare(ptr %done, !182, !DIExpression(), !202)
  br label %do.body, !dbg !203

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !204
  %4 = load ptr, ptr %input.addr, align 8, !dbg !206
  %5 = load ptr, ptr %output.addr, align 8, !dbg !207
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !208
  store i64 %call, ptr %status, align 8, !dbg !209
  %6 = load i64, ptr %status, align 8, !dbg !210
  %and = and i64 %6, 65535, !dbg !212
  %cmp = icmp ne i64 %and, 0, !dbg !213
  br i1 %cmp, label %if.then, label %if.end, !dbg !214

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !215
  store i64 %7, ptr %retval, align 8, !dbg !216
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !216

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !217
  %shr = lshr i64 %8, 32, !dbg !218
  %and6 = and i64 %shr, 4095, !dbg !219
  %conv7 = trunc i64 %and6 to i16, !dbg !220
  store i16 %conv7, ptr %done, align 2, !dbg !221
  %9 = load i64, ptr %control, align 8, !dbg !222
  %and8 = and i64 %9, -1152640029630136321, !dbg !222
  store i64 %and8, ptr %control, align 8, !dbg !222
  %10 = load i16, ptr %done, align 2, !dbg !223
  %conv9 = zext i16 %10 to i64, !dbg !224
  %shl10 = shl i64 %conv9, 48, !dbg !225
  %11 = load i64, ptr %control, align 8, !dbg !226
  %or11 = or i64 %11, %shl10, !dbg !226
  store i64 %or11, ptr %control, align 8, !dbg !226
  br label %do.cond, !dbg !227

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !228
  %conv12 = zext i16 %12 to i32, !dbg !228
  %13 = load i16, ptr %count.addr, align 2, !dbg !229
  %conv13 = zext i16 %13 to i32, !dbg !229
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !230
  br i1 %cmp14, label %do.body, label %do.end, !dbg !227, !llvm.loop !231

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !233
  store i64 %14, ptr %retval, align 8, !dbg !234
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !234

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !235
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !235
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !235
  %15 = load i64, ptr %retval, align 8, !dbg !235
  ret i64 %15, !dbg !235
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !236 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !240, !DIExpression(), !241)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !242
  %and = and i64 %0, 512, !dbg !244
  %tobool = icmp ne i64 %and, 0, !dbg !244
  br i1 %tobool, label %if.then, label %if.end, !dbg !245

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !246, !srcloc !247
  br label %if.end, !dbg !246

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !248
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !249 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !254, !DIExpression(), !255)
  %0 = load i64, ptr %status.addr, align 8, !dbg !256
  %and = and i64 %0, 65535, !dbg !257
  %cmp = icmp eq i64 %and, 0, !dbg !258
  %conv = zext i1 %cmp to i32, !dbg !258
  ret i32 %conv, !dbg !259
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !260 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "cover_address_pages_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "b06dbbf4f3ffb12dde9465441c2b7fe7")
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
!15 = distinct !DISubprogram(name: "cover_address_pages_wrong", scope: !3, file: !3, line: 17, type: !16, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !18)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7, !7, !7, !7}
!18 = !{!19, !20, !21, !22, !23, !36, !37, !38, !39, !40}
!19 = !DILocalVariable(name: "domain", arg: 1, scope: !15, file: !3, line: 17, type: !7)
!20 = !DILocalVariable(name: "address", arg: 2, scope: !15, file: !3, line: 17, type: !7)
!21 = !DILocalVariable(name: "page", arg: 3, scope: !15, file: !3, line: 17, type: !7)
!22 = !DILocalVariable(name: "total", arg: 4, scope: !15, file: !3, line: 17, type: !7)
!23 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 19, type: !24)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "device_input", file: !3, line: 8, size: 320, elements: !26)
!26 = !{!27, !28, !29, !30, !31, !32}
!27 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !25, file: !3, line: 9, baseType: !7, size: 64)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !25, file: !3, line: 10, baseType: !7, size: 64, offset: 64)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "domain", scope: !25, file: !3, line: 11, baseType: !7, size: 64, offset: 128)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !25, file: !3, line: 12, baseType: !7, size: 64, offset: 192)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "address", scope: !25, file: !3, line: 13, baseType: !7, size: 64, offset: 256)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "pages", scope: !25, file: !3, line: 14, baseType: !33, offset: 320)
!33 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, elements: !34)
!34 = !{!35}
!35 = !DISubrange(count: -1)
!36 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 20, type: !7)
!37 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 20, type: !7)
!38 = !DILocalVariable(name: "done", scope: !15, file: !3, line: 20, type: !7)
!39 = !DILocalVariable(name: "batch", scope: !15, file: !3, line: 20, type: !7)
!40 = !DILocalVariable(name: "i", scope: !15, file: !3, line: 20, type: !7)
!41 = !DILocation(line: 17, column: 35, scope: !15)
!42 = !DILocation(line: 17, column: 47, scope: !15)
!43 = !DILocation(line: 17, column: 60, scope: !15)
!44 = !DILocation(line: 17, column: 70, scope: !15)
!45 = !DILocation(line: 19, column: 2, scope: !15)
!46 = !DILocation(line: 19, column: 23, scope: !15)
!47 = !DILocation(line: 20, column: 2, scope: !15)
!48 = !DILocation(line: 20, column: 6, scope: !15)
!49 = !DILocation(line: 20, column: 13, scope: !15)
!50 = !DILocation(line: 20, column: 21, scope: !15)
!51 = !DILocation(line: 20, column: 31, scope: !15)
!52 = !DILocation(line: 20, column: 38, scope: !15)
!53 = !DILocation(line: 22, column: 2, scope: !15)
!54 = !DILocation(line: 22, column: 9, scope: !15)
!55 = !DILocation(line: 22, column: 16, scope: !15)
!56 = !DILocation(line: 22, column: 14, scope: !15)
!57 = !DILocation(line: 23, column: 11, scope: !58)
!58 = distinct !DILexicalBlock(scope: !15, file: !3, line: 22, column: 23)
!59 = !DILocation(line: 23, column: 19, scope: !58)
!60 = !DILocation(line: 23, column: 17, scope: !58)
!61 = !DILocation(line: 23, column: 24, scope: !58)
!62 = !DILocation(line: 23, column: 32, scope: !58)
!63 = !DILocation(line: 23, column: 40, scope: !58)
!64 = !DILocation(line: 23, column: 38, scope: !58)
!65 = !DILocation(line: 23, column: 9, scope: !58)
!66 = !DILocation(line: 24, column: 11, scope: !58)
!67 = !DILocation(line: 24, column: 9, scope: !58)
!68 = !DILocation(line: 25, column: 29, scope: !58)
!69 = !DILocation(line: 25, column: 11, scope: !58)
!70 = !DILocation(line: 25, column: 9, scope: !58)
!71 = !DILocation(line: 26, column: 3, scope: !58)
!72 = !DILocation(line: 26, column: 10, scope: !58)
!73 = !DILocation(line: 26, column: 20, scope: !58)
!74 = !DILocation(line: 27, column: 3, scope: !58)
!75 = !DILocation(line: 27, column: 10, scope: !58)
!76 = !DILocation(line: 27, column: 14, scope: !58)
!77 = !DILocation(line: 28, column: 19, scope: !58)
!78 = !DILocation(line: 28, column: 3, scope: !58)
!79 = !DILocation(line: 28, column: 10, scope: !58)
!80 = !DILocation(line: 28, column: 17, scope: !58)
!81 = !DILocation(line: 29, column: 3, scope: !58)
!82 = !DILocation(line: 29, column: 10, scope: !58)
!83 = !DILocation(line: 29, column: 16, scope: !58)
!84 = !DILocation(line: 30, column: 20, scope: !58)
!85 = !DILocation(line: 30, column: 30, scope: !58)
!86 = !DILocation(line: 30, column: 28, scope: !58)
!87 = !DILocation(line: 30, column: 3, scope: !58)
!88 = !DILocation(line: 30, column: 10, scope: !58)
!89 = !DILocation(line: 30, column: 18, scope: !58)
!90 = !DILocation(line: 31, column: 10, scope: !91)
!91 = distinct !DILexicalBlock(scope: !58, file: !3, line: 31, column: 3)
!92 = !DILocation(line: 31, column: 8, scope: !91)
!93 = !DILocation(line: 31, column: 15, scope: !94)
!94 = distinct !DILexicalBlock(scope: !91, file: !3, line: 31, column: 3)
!95 = !DILocation(line: 31, column: 19, scope: !94)
!96 = !DILocation(line: 31, column: 17, scope: !94)
!97 = !DILocation(line: 31, column: 3, scope: !91)
!98 = !DILocation(line: 32, column: 22, scope: !94)
!99 = !DILocation(line: 32, column: 29, scope: !94)
!100 = !DILocation(line: 32, column: 27, scope: !94)
!101 = !DILocation(line: 32, column: 36, scope: !94)
!102 = !DILocation(line: 32, column: 34, scope: !94)
!103 = !DILocation(line: 32, column: 4, scope: !94)
!104 = !DILocation(line: 32, column: 11, scope: !94)
!105 = !DILocation(line: 32, column: 17, scope: !94)
!106 = !DILocation(line: 32, column: 20, scope: !94)
!107 = !DILocation(line: 31, column: 27, scope: !94)
!108 = !DILocation(line: 31, column: 3, scope: !94)
!109 = distinct !{!109, !97, !110, !111}
!110 = !DILocation(line: 32, column: 36, scope: !91)
!111 = !{!"llvm.loop.mustprogress"}
!112 = !DILocation(line: 33, column: 38, scope: !58)
!113 = !DILocation(line: 33, column: 48, scope: !58)
!114 = !DILocation(line: 33, column: 12, scope: !58)
!115 = !DILocation(line: 33, column: 10, scope: !58)
!116 = !DILocation(line: 34, column: 15, scope: !58)
!117 = !DILocation(line: 34, column: 3, scope: !58)
!118 = !DILocation(line: 35, column: 11, scope: !58)
!119 = !DILocation(line: 35, column: 18, scope: !58)
!120 = !DILocation(line: 35, column: 24, scope: !58)
!121 = !DILocation(line: 35, column: 8, scope: !58)
!122 = !DILocation(line: 36, column: 8, scope: !123)
!123 = distinct !DILexicalBlock(scope: !58, file: !3, line: 36, column: 7)
!124 = !DILocation(line: 36, column: 15, scope: !123)
!125 = !DILocation(line: 36, column: 25, scope: !123)
!126 = !DILocation(line: 36, column: 33, scope: !123)
!127 = !DILocation(line: 36, column: 47, scope: !123)
!128 = !DILocation(line: 36, column: 37, scope: !123)
!129 = !DILocation(line: 36, column: 7, scope: !58)
!130 = !DILocation(line: 37, column: 11, scope: !123)
!131 = !DILocation(line: 37, column: 4, scope: !123)
!132 = distinct !{!132, !53, !133, !111}
!133 = !DILocation(line: 38, column: 2, scope: !15)
!134 = !DILocation(line: 39, column: 2, scope: !15)
!135 = !DILocation(line: 40, column: 1, scope: !15)
!136 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !137, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !139)
!137 = !DISubroutineType(types: !138)
!138 = !{!7}
!139 = !{!140}
!140 = !DILocalVariable(name: "flags", scope: !136, file: !8, line: 42, type: !7)
!141 = !DILocation(line: 42, column: 2, scope: !136)
!142 = !DILocation(line: 42, column: 6, scope: !136)
!143 = !DILocation(line: 44, column: 2, scope: !136)
!144 = !{i64 19399, i64 19408}
!145 = !DILocation(line: 45, column: 2, scope: !136)
!146 = !{i64 19470}
!147 = !DILocation(line: 46, column: 9, scope: !136)
!148 = !DILocation(line: 47, column: 1, scope: !136)
!149 = !DILocation(line: 46, column: 2, scope: !136)
!150 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !151, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !153)
!151 = !DISubroutineType(types: !152)
!152 = !{!5, !6}
!153 = !{!154, !155}
!154 = !DILocalVariable(name: "variable", arg: 1, scope: !150, file: !8, line: 56, type: !6)
!155 = !DILocalVariable(name: "offset", scope: !150, file: !8, line: 58, type: !7)
!156 = !DILocation(line: 56, column: 46, scope: !150)
!157 = !DILocation(line: 58, column: 2, scope: !150)
!158 = !DILocation(line: 58, column: 6, scope: !150)
!159 = !DILocation(line: 60, column: 2, scope: !150)
!160 = !{i64 19771}
!161 = !DILocation(line: 61, column: 25, scope: !150)
!162 = !DILocation(line: 61, column: 20, scope: !150)
!163 = !DILocation(line: 61, column: 36, scope: !150)
!164 = !DILocation(line: 61, column: 34, scope: !150)
!165 = !DILocation(line: 61, column: 10, scope: !150)
!166 = !DILocation(line: 61, column: 9, scope: !150)
!167 = !DILocation(line: 62, column: 1, scope: !150)
!168 = !DILocation(line: 61, column: 2, scope: !150)
!169 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !170, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !174)
!170 = !DISubroutineType(types: !171)
!171 = !{!7, !172, !172, !172, !5, !5}
!172 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !173)
!173 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!174 = !{!175, !176, !177, !178, !179, !180, !181, !182}
!175 = !DILocalVariable(name: "code", arg: 1, scope: !169, file: !8, line: 19, type: !172)
!176 = !DILocalVariable(name: "count", arg: 2, scope: !169, file: !8, line: 19, type: !172)
!177 = !DILocalVariable(name: "varhead", arg: 3, scope: !169, file: !8, line: 19, type: !172)
!178 = !DILocalVariable(name: "input", arg: 4, scope: !169, file: !8, line: 19, type: !5)
!179 = !DILocalVariable(name: "output", arg: 5, scope: !169, file: !8, line: 19, type: !5)
!180 = !DILocalVariable(name: "control", scope: !169, file: !8, line: 21, type: !7)
!181 = !DILocalVariable(name: "status", scope: !169, file: !8, line: 22, type: !7)
!182 = !DILocalVariable(name: "done", scope: !169, file: !8, line: 23, type: !172)
!183 = !DILocation(line: 19, column: 25, scope: !169)
!184 = !DILocation(line: 19, column: 35, scope: !169)
!185 = !DILocation(line: 19, column: 46, scope: !169)
!186 = !DILocation(line: 19, column: 61, scope: !169)
!187 = !DILocation(line: 19, column: 74, scope: !169)
!188 = !DILocation(line: 21, column: 2, scope: !169)
!189 = !DILocation(line: 21, column: 6, scope: !169)
!190 = !DILocation(line: 21, column: 16, scope: !169)
!191 = !DILocation(line: 21, column: 29, scope: !169)
!192 = !DILocation(line: 21, column: 24, scope: !169)
!193 = !DILocation(line: 21, column: 37, scope: !169)
!194 = !DILocation(line: 21, column: 21, scope: !169)
!195 = !DILocation(line: 21, column: 52, scope: !169)
!196 = !DILocation(line: 21, column: 47, scope: !169)
!197 = !DILocation(line: 21, column: 58, scope: !169)
!198 = !DILocation(line: 21, column: 44, scope: !169)
!199 = !DILocation(line: 22, column: 2, scope: !169)
!200 = !DILocation(line: 22, column: 6, scope: !169)
!201 = !DILocation(line: 23, column: 2, scope: !169)
!202 = !DILocation(line: 23, column: 6, scope: !169)
!203 = !DILocation(line: 25, column: 2, scope: !169)
!204 = !DILocation(line: 26, column: 28, scope: !205)
!205 = distinct !DILexicalBlock(scope: !169, file: !8, line: 25, column: 5)
!206 = !DILocation(line: 26, column: 37, scope: !205)
!207 = !DILocation(line: 26, column: 44, scope: !205)
!208 = !DILocation(line: 26, column: 12, scope: !205)
!209 = !DILocation(line: 26, column: 10, scope: !205)
!210 = !DILocation(line: 27, column: 8, scope: !211)
!211 = distinct !DILexicalBlock(scope: !205, file: !8, line: 27, column: 7)
!212 = !DILocation(line: 27, column: 15, scope: !211)
!213 = !DILocation(line: 27, column: 25, scope: !211)
!214 = !DILocation(line: 27, column: 7, scope: !205)
!215 = !DILocation(line: 28, column: 11, scope: !211)
!216 = !DILocation(line: 28, column: 4, scope: !211)
!217 = !DILocation(line: 29, column: 11, scope: !205)
!218 = !DILocation(line: 29, column: 18, scope: !205)
!219 = !DILocation(line: 29, column: 25, scope: !205)
!220 = !DILocation(line: 29, column: 10, scope: !205)
!221 = !DILocation(line: 29, column: 8, scope: !205)
!222 = !DILocation(line: 30, column: 11, scope: !205)
!223 = !DILocation(line: 31, column: 19, scope: !205)
!224 = !DILocation(line: 31, column: 14, scope: !205)
!225 = !DILocation(line: 31, column: 24, scope: !205)
!226 = !DILocation(line: 31, column: 11, scope: !205)
!227 = !DILocation(line: 32, column: 2, scope: !205)
!228 = !DILocation(line: 32, column: 11, scope: !169)
!229 = !DILocation(line: 32, column: 18, scope: !169)
!230 = !DILocation(line: 32, column: 16, scope: !169)
!231 = distinct !{!231, !203, !232, !111}
!232 = !DILocation(line: 32, column: 23, scope: !169)
!233 = !DILocation(line: 33, column: 9, scope: !169)
!234 = !DILocation(line: 33, column: 2, scope: !169)
!235 = !DILocation(line: 34, column: 1, scope: !169)
!236 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !237, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !239)
!237 = !DISubroutineType(types: !238)
!238 = !{null, !7}
!239 = !{!240}
!240 = !DILocalVariable(name: "flags", arg: 1, scope: !236, file: !8, line: 49, type: !7)
!241 = !DILocation(line: 49, column: 36, scope: !236)
!242 = !DILocation(line: 51, column: 6, scope: !243)
!243 = distinct !DILexicalBlock(scope: !236, file: !8, line: 51, column: 6)
!244 = !DILocation(line: 51, column: 12, scope: !243)
!245 = !DILocation(line: 51, column: 6, scope: !236)
!246 = !DILocation(line: 52, column: 3, scope: !243)
!247 = !{i64 19590}
!248 = !DILocation(line: 53, column: 1, scope: !236)
!249 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !250, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !253)
!250 = !DISubroutineType(types: !251)
!251 = !{!252, !7}
!252 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!253 = !{!254}
!254 = !DILocalVariable(name: "status", arg: 1, scope: !249, file: !8, line: 72, type: !7)
!255 = !DILocation(line: 72, column: 33, scope: !249)
!256 = !DILocation(line: 74, column: 10, scope: !249)
!257 = !DILocation(line: 74, column: 17, scope: !249)
!258 = !DILocation(line: 74, column: 27, scope: !249)
!259 = !DILocation(line: 74, column: 2, scope: !249)
!260 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !261, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!261 = !DISubroutineType(types: !262)
!262 = !{!7, !7, !5, !5}
