; ModuleID = 'cover_first_wrong.c'
source_filename = "cover_first_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.map_input = type { i64, i64, i32, i32, [0 x i64] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @cover_first_wrong(i64 noundef %partition, i64 noundef %first, ptr noundef %pages, i32 noundef %total) #0 !dbg !17 {
entry:
  %partition.addr = alloca i64, align 8
  %first.addr = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %total.addr = alloca i32, align 4
  %input = alloca ptr, align 8
  %done = alloca i32, align 4
  %i = alloca i32, align 4
  %batch = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !25, !DIExpression(), !46)
  store i64 %first, ptr %first.addr, align 8
    #dbg_declare(ptr %first.addr, !26, !DIExpression(), !47)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !27, !DIExpression(), !48)
  store i32 %total, ptr %total.addr, align 4
    #dbg_declare(ptr %total.addr, !28, !DIExpression(), !49)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !50
    #dbg_declare(ptr %input, !29, !DIExpression(), !51)
  call void @llvm.lifetime.start.p0(i64 4, ptr %done) #5, !dbg !52
    #dbg_declare(ptr %done, !41, !DIExpression(), !53)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !52
    #dbg_declare(ptr %i, !42, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 4, ptr %batch) #5, !dbg !52
    #dbg_declare(ptr %batch, !43, !DIExpression(), !55)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !56
    #dbg_declare(ptr %flags, !44, !DIExpression(), !57)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !56
    #dbg_declare(ptr %status, !45, !DIExpression(), !58)
  store i64 0, ptr %status, align 8, !dbg !58
  store i32 0, ptr %done, align 4, !dbg !59
  br label %for.cond, !dbg !61

for.cond:                                         ; preds = %for.inc15, %entry
  %0 = load i32, ptr %done, align 4, !dbg !62
  %1 = load i32, ptr %total.addr, align 4, !dbg !64
  %cmp = icmp ult i32 %0, %1, !dbg !65
  br i1 %cmp, label %for.body, label %for.end17, !dbg !66

for.body:                                         ; preds = %for.cond
  %2 = load i32, ptr %total.addr, align 4, !dbg !67
  %3 = load i32, ptr %done, align 4, !dbg !69
  %sub = sub i32 %2, %3, !dbg !70
  %cmp1 = icmp ult i32 %sub, 509, !dbg !71
  br i1 %cmp1, label %cond.true, label %cond.false, !dbg !67

cond.true:                                        ; preds = %for.body
  %4 = load i32, ptr %total.addr, align 4, !dbg !72
  %5 = load i32, ptr %done, align 4, !dbg !73
  %sub2 = sub i32 %4, %5, !dbg !74
  br label %cond.end, !dbg !67

cond.false:                                       ; preds = %for.body
  br label %cond.end, !dbg !67

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ %sub2, %cond.true ], [ 509, %cond.false ], !dbg !67
  store i32 %cond, ptr %batch, align 4, !dbg !75
  %call = call i64 @irq_save() #6, !dbg !76
  store i64 %call, ptr %flags, align 8, !dbg !77
  %6 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !78
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %6) #6, !dbg !79
  store ptr %call3, ptr %input, align 8, !dbg !80
  %7 = load i64, ptr %partition.addr, align 8, !dbg !81
  %8 = load ptr, ptr %input, align 8, !dbg !82
  %partition4 = getelementptr inbounds %struct.map_input, ptr %8, i32 0, i32 0, !dbg !83
  store i64 %7, ptr %partition4, align 1, !dbg !84
  %9 = load i64, ptr %first.addr, align 8, !dbg !85
  %10 = load ptr, ptr %input, align 8, !dbg !86
  %first5 = getelementptr inbounds %struct.map_input, ptr %10, i32 0, i32 1, !dbg !87
  store i64 %9, ptr %first5, align 1, !dbg !88
  %11 = load ptr, ptr %input, align 8, !dbg !89
  %flags6 = getelementptr inbounds %struct.map_input, ptr %11, i32 0, i32 2, !dbg !90
  store i32 3, ptr %flags6, align 1, !dbg !91
  %12 = load ptr, ptr %input, align 8, !dbg !92
  %padding = getelementptr inbounds %struct.map_input, ptr %12, i32 0, i32 3, !dbg !93
  store i32 0, ptr %padding, align 1, !dbg !94
  store i32 0, ptr %i, align 4, !dbg !95
  br label %for.cond7, !dbg !97

for.cond7:                                        ; preds = %for.inc, %cond.end
  %13 = load i32, ptr %i, align 4, !dbg !98
  %14 = load i32, ptr %batch, align 4, !dbg !100
  %cmp8 = icmp ult i32 %13, %14, !dbg !101
  br i1 %cmp8, label %for.body9, label %for.end, !dbg !102

for.body9:                                        ; preds = %for.cond7
  %15 = load ptr, ptr %pages.addr, align 8, !dbg !103
  %16 = load i32, ptr %done, align 4, !dbg !104
  %17 = load i32, ptr %i, align 4, !dbg !105
  %add = add i32 %16, %17, !dbg !106
  %idxprom = zext i32 %add to i64, !dbg !103
  %arrayidx = getelementptr i64, ptr %15, i64 %idxprom, !dbg !103
  %18 = load i64, ptr %arrayidx, align 8, !dbg !103
  %19 = load ptr, ptr %input, align 8, !dbg !107
  %pages10 = getelementptr inbounds %struct.map_input, ptr %19, i32 0, i32 4, !dbg !108
  %20 = load i32, ptr %i, align 4, !dbg !109
  %idxprom11 = zext i32 %20 to i64, !dbg !107
  %arrayidx12 = getelementptr [0 x i64], ptr %pages10, i64 0, i64 %idxprom11, !dbg !107
  store i64 %18, ptr %arrayidx12, align 1, !dbg !110
  br label %for.inc, !dbg !107

for.inc:                                          ; preds = %for.body9
  %21 = load i32, ptr %i, align 4, !dbg !111
  %inc = add i32 %21, 1, !dbg !111
  store i32 %inc, ptr %i, align 4, !dbg !111
  br label %for.cond7, !dbg !112, !llvm.loop !113

for.end:                                          ; preds = %for.cond7
  %22 = load i32, ptr %batch, align 4, !dbg !116
  %conv = trunc i32 %22 to i16, !dbg !116
  %23 = load ptr, ptr %input, align 8, !dbg !117
  %call13 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 75, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %23, ptr noundef null) #6, !dbg !118
  store i64 %call13, ptr %status, align 8, !dbg !119
  %24 = load i64, ptr %flags, align 8, !dbg !120
  call void @irq_restore(i64 noundef %24) #6, !dbg !121
  %25 = load i64, ptr %status, align 8, !dbg !122
  %call14 = call i32 @succeeded(i64 noundef %25) #6, !dbg !124
  %tobool = icmp ne i32 %call14, 0, !dbg !124
  br i1 %tobool, label %if.end, label %if.then, !dbg !125

if.then:                                          ; preds = %for.end
  br label %for.end17, !dbg !126

if.end:                                           ; preds = %for.end
  br label %for.inc15, !dbg !127

for.inc15:                                        ; preds = %if.end
  %26 = load i32, ptr %batch, align 4, !dbg !128
  %27 = load i32, ptr %done, align 4, !dbg !129
  %add16 = add i32 %27, %26, !dbg !129
  store i32 %add16, ptr %done, align 4, !dbg !129
  br label %for.cond, !dbg !130, !llvm.loop !131

for.end17:                                        ; preds = %if.then, %for.cond
  %28 = load i64, ptr %status, align 8, !dbg !133
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !134
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !134
  call void @llvm.lifetime.end.p0(i64 4, ptr %batch) #5, !dbg !134
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !134
  call void @llvm.lifetime.end.p0(i64 4, ptr %done) #5, !dbg !134
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !134
  ret i64 %28, !dbg !135
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
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "cover_first_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "766da0a9a95691199058ef5c0ad70f27")
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
!17 = distinct !DISubprogram(name: "cover_first_wrong", scope: !3, file: !3, line: 16, type: !18, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !7, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !41, !42, !43, !44, !45}
!25 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 16, type: !7)
!26 = !DILocalVariable(name: "first", arg: 2, scope: !17, file: !3, line: 16, type: !7)
!27 = !DILocalVariable(name: "pages", arg: 3, scope: !17, file: !3, line: 16, type: !20)
!28 = !DILocalVariable(name: "total", arg: 4, scope: !17, file: !3, line: 16, type: !22)
!29 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 18, type: !30)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "map_input", file: !3, line: 8, size: 192, elements: !32)
!32 = !{!33, !34, !35, !36, !37}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !31, file: !3, line: 9, baseType: !7, size: 64)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "first", scope: !31, file: !3, line: 10, baseType: !7, size: 64, offset: 64)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !31, file: !3, line: 11, baseType: !22, size: 32, offset: 128)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !31, file: !3, line: 12, baseType: !22, size: 32, offset: 160)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "pages", scope: !31, file: !3, line: 13, baseType: !38, offset: 192)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: -1)
!41 = !DILocalVariable(name: "done", scope: !17, file: !3, line: 19, type: !22)
!42 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 19, type: !22)
!43 = !DILocalVariable(name: "batch", scope: !17, file: !3, line: 19, type: !22)
!44 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 20, type: !7)
!45 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 20, type: !7)
!46 = !DILocation(line: 16, column: 27, scope: !17)
!47 = !DILocation(line: 16, column: 42, scope: !17)
!48 = !DILocation(line: 16, column: 60, scope: !17)
!49 = !DILocation(line: 16, column: 71, scope: !17)
!50 = !DILocation(line: 18, column: 2, scope: !17)
!51 = !DILocation(line: 18, column: 20, scope: !17)
!52 = !DILocation(line: 19, column: 2, scope: !17)
!53 = !DILocation(line: 19, column: 6, scope: !17)
!54 = !DILocation(line: 19, column: 12, scope: !17)
!55 = !DILocation(line: 19, column: 15, scope: !17)
!56 = !DILocation(line: 20, column: 2, scope: !17)
!57 = !DILocation(line: 20, column: 6, scope: !17)
!58 = !DILocation(line: 20, column: 13, scope: !17)
!59 = !DILocation(line: 22, column: 12, scope: !60)
!60 = distinct !DILexicalBlock(scope: !17, file: !3, line: 22, column: 2)
!61 = !DILocation(line: 22, column: 7, scope: !60)
!62 = !DILocation(line: 22, column: 17, scope: !63)
!63 = distinct !DILexicalBlock(scope: !60, file: !3, line: 22, column: 2)
!64 = !DILocation(line: 22, column: 24, scope: !63)
!65 = !DILocation(line: 22, column: 22, scope: !63)
!66 = !DILocation(line: 22, column: 2, scope: !60)
!67 = !DILocation(line: 23, column: 11, scope: !68)
!68 = distinct !DILexicalBlock(scope: !63, file: !3, line: 22, column: 46)
!69 = !DILocation(line: 23, column: 19, scope: !68)
!70 = !DILocation(line: 23, column: 17, scope: !68)
!71 = !DILocation(line: 23, column: 24, scope: !68)
!72 = !DILocation(line: 23, column: 32, scope: !68)
!73 = !DILocation(line: 23, column: 40, scope: !68)
!74 = !DILocation(line: 23, column: 38, scope: !68)
!75 = !DILocation(line: 23, column: 9, scope: !68)
!76 = !DILocation(line: 24, column: 11, scope: !68)
!77 = !DILocation(line: 24, column: 9, scope: !68)
!78 = !DILocation(line: 25, column: 29, scope: !68)
!79 = !DILocation(line: 25, column: 11, scope: !68)
!80 = !DILocation(line: 25, column: 9, scope: !68)
!81 = !DILocation(line: 26, column: 22, scope: !68)
!82 = !DILocation(line: 26, column: 3, scope: !68)
!83 = !DILocation(line: 26, column: 10, scope: !68)
!84 = !DILocation(line: 26, column: 20, scope: !68)
!85 = !DILocation(line: 27, column: 18, scope: !68)
!86 = !DILocation(line: 27, column: 3, scope: !68)
!87 = !DILocation(line: 27, column: 10, scope: !68)
!88 = !DILocation(line: 27, column: 16, scope: !68)
!89 = !DILocation(line: 28, column: 3, scope: !68)
!90 = !DILocation(line: 28, column: 10, scope: !68)
!91 = !DILocation(line: 28, column: 16, scope: !68)
!92 = !DILocation(line: 29, column: 3, scope: !68)
!93 = !DILocation(line: 29, column: 10, scope: !68)
!94 = !DILocation(line: 29, column: 18, scope: !68)
!95 = !DILocation(line: 30, column: 10, scope: !96)
!96 = distinct !DILexicalBlock(scope: !68, file: !3, line: 30, column: 3)
!97 = !DILocation(line: 30, column: 8, scope: !96)
!98 = !DILocation(line: 30, column: 15, scope: !99)
!99 = distinct !DILexicalBlock(scope: !96, file: !3, line: 30, column: 3)
!100 = !DILocation(line: 30, column: 19, scope: !99)
!101 = !DILocation(line: 30, column: 17, scope: !99)
!102 = !DILocation(line: 30, column: 3, scope: !96)
!103 = !DILocation(line: 31, column: 22, scope: !99)
!104 = !DILocation(line: 31, column: 28, scope: !99)
!105 = !DILocation(line: 31, column: 35, scope: !99)
!106 = !DILocation(line: 31, column: 33, scope: !99)
!107 = !DILocation(line: 31, column: 4, scope: !99)
!108 = !DILocation(line: 31, column: 11, scope: !99)
!109 = !DILocation(line: 31, column: 17, scope: !99)
!110 = !DILocation(line: 31, column: 20, scope: !99)
!111 = !DILocation(line: 30, column: 27, scope: !99)
!112 = !DILocation(line: 30, column: 3, scope: !99)
!113 = distinct !{!113, !102, !114, !115}
!114 = !DILocation(line: 31, column: 36, scope: !96)
!115 = !{!"llvm.loop.mustprogress"}
!116 = !DILocation(line: 32, column: 38, scope: !68)
!117 = !DILocation(line: 32, column: 48, scope: !68)
!118 = !DILocation(line: 32, column: 12, scope: !68)
!119 = !DILocation(line: 32, column: 10, scope: !68)
!120 = !DILocation(line: 33, column: 15, scope: !68)
!121 = !DILocation(line: 33, column: 3, scope: !68)
!122 = !DILocation(line: 34, column: 18, scope: !123)
!123 = distinct !DILexicalBlock(scope: !68, file: !3, line: 34, column: 7)
!124 = !DILocation(line: 34, column: 8, scope: !123)
!125 = !DILocation(line: 34, column: 7, scope: !68)
!126 = !DILocation(line: 35, column: 4, scope: !123)
!127 = !DILocation(line: 36, column: 2, scope: !68)
!128 = !DILocation(line: 22, column: 39, scope: !63)
!129 = !DILocation(line: 22, column: 36, scope: !63)
!130 = !DILocation(line: 22, column: 2, scope: !63)
!131 = distinct !{!131, !66, !132, !115}
!132 = !DILocation(line: 36, column: 2, scope: !60)
!133 = !DILocation(line: 37, column: 9, scope: !17)
!134 = !DILocation(line: 38, column: 1, scope: !17)
!135 = !DILocation(line: 37, column: 2, scope: !17)
!136 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !137, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !139)
!137 = !DISubroutineType(types: !138)
!138 = !{!7}
!139 = !{!140}
!140 = !DILocalVariable(name: "flags", scope: !136, file: !8, line: 42, type: !7)
!141 = !DILocation(line: 42, column: 2, scope: !136)
!142 = !DILocation(line: 42, column: 6, scope: !136)
!143 = !DILocation(line: 44, column: 2, scope: !136)
!144 = !{i64 19318, i64 19327}
!145 = !DILocation(line: 45, column: 2, scope: !136)
!146 = !{i64 19389}
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
!160 = !{i64 19690}
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
!231 = distinct !{!231, !203, !232, !115}
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
!247 = !{i64 19509}
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
