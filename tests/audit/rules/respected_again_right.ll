; ModuleID = 'respected_again_right.c'
source_filename = "respected_again_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @respected_again_right(i64 noundef %partition, ptr noundef %pages, i32 noundef %total) #0 !dbg !17 {
entry:
  %retval = alloca i32, align 4
  %partition.addr = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %total.addr = alloca i32, align 4
  %done = alloca i32, align 4
  %status = alloca i64, align 8
  %n = alloca i32, align 4
  %i = alloca i32, align 4
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !26, !DIExpression(), !37)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !27, !DIExpression(), !38)
  store i32 %total, ptr %total.addr, align 4
    #dbg_declare(ptr %total.addr, !28, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 4, ptr %done) #5, !dbg !40
    #dbg_declare(ptr %done, !29, !DIExpression(), !41)
  store i32 0, ptr %done, align 4, !dbg !41
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !42
    #dbg_declare(ptr %status, !30, !DIExpression(), !43)
  br label %do.body, !dbg !44

do.body:                                          ; preds = %do.cond, %entry
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #5, !dbg !45
    #dbg_declare(ptr %n, !31, !DIExpression(), !46)
  %0 = load i32, ptr %total.addr, align 4, !dbg !47
  %1 = load i32, ptr %done, align 4, !dbg !48
  %sub = sub i32 %0, %1, !dbg !49
  %cmp = icmp ugt i32 %sub, 100, !dbg !50
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !47

cond.true:                                        ; preds = %do.body
  br label %cond.end, !dbg !47

cond.false:                                       ; preds = %do.body
  %2 = load i32, ptr %total.addr, align 4, !dbg !51
  %3 = load i32, ptr %done, align 4, !dbg !52
  %sub1 = sub i32 %2, %3, !dbg !53
  br label %cond.end, !dbg !47

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ 100, %cond.true ], [ %sub1, %cond.false ], !dbg !47
  store i32 %cond, ptr %n, align 4, !dbg !46
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !45
    #dbg_declare(ptr %i, !33, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !55
    #dbg_declare(ptr %flags, !34, !DIExpression(), !56)
  %call = call i64 @irq_save() #6, !dbg !57
  store i64 %call, ptr %flags, align 8, !dbg !56
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !58
    #dbg_declare(ptr %input, !35, !DIExpression(), !59)
  %4 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !60
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %4) #6, !dbg !61
  store ptr %call2, ptr %input, align 8, !dbg !59
  %5 = load i64, ptr %partition.addr, align 8, !dbg !62
  %6 = load ptr, ptr %input, align 8, !dbg !63
  %arrayidx = getelementptr i64, ptr %6, i64 0, !dbg !63
  store i64 %5, ptr %arrayidx, align 8, !dbg !64
  store i32 0, ptr %i, align 4, !dbg !65
  br label %for.cond, !dbg !67

for.cond:                                         ; preds = %for.inc, %cond.end
  %7 = load i32, ptr %i, align 4, !dbg !68
  %8 = load i32, ptr %n, align 4, !dbg !70
  %cmp3 = icmp ult i32 %7, %8, !dbg !71
  br i1 %cmp3, label %for.body, label %for.end, !dbg !72

for.body:                                         ; preds = %for.cond
  %9 = load ptr, ptr %pages.addr, align 8, !dbg !73
  %10 = load i32, ptr %done, align 4, !dbg !74
  %11 = load i32, ptr %i, align 4, !dbg !75
  %add = add i32 %10, %11, !dbg !76
  %idxprom = zext i32 %add to i64, !dbg !73
  %arrayidx4 = getelementptr i64, ptr %9, i64 %idxprom, !dbg !73
  %12 = load i64, ptr %arrayidx4, align 8, !dbg !73
  %13 = load ptr, ptr %input, align 8, !dbg !77
  %14 = load i32, ptr %i, align 4, !dbg !78
  %add5 = add i32 1, %14, !dbg !79
  %idxprom6 = zext i32 %add5 to i64, !dbg !77
  %arrayidx7 = getelementptr i64, ptr %13, i64 %idxprom6, !dbg !77
  store i64 %12, ptr %arrayidx7, align 8, !dbg !80
  br label %for.inc, !dbg !77

for.inc:                                          ; preds = %for.body
  %15 = load i32, ptr %i, align 4, !dbg !81
  %inc = add i32 %15, 1, !dbg !81
  store i32 %inc, ptr %i, align 4, !dbg !81
  br label %for.cond, !dbg !82, !llvm.loop !83

for.end:                                          ; preds = %for.cond
  %16 = load i32, ptr %n, align 4, !dbg !86
  %conv = trunc i32 %16 to i16, !dbg !86
  %17 = load ptr, ptr %input, align 8, !dbg !87
  %call8 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %17, ptr noundef null) #6, !dbg !88
  store i64 %call8, ptr %status, align 8, !dbg !89
  %18 = load i64, ptr %flags, align 8, !dbg !90
  call void @irq_restore(i64 noundef %18) #6, !dbg !91
  %19 = load i64, ptr %status, align 8, !dbg !92
  %shr = lshr i64 %19, 32, !dbg !93
  %and = and i64 %shr, 4095, !dbg !94
  %20 = load i32, ptr %done, align 4, !dbg !95
  %conv9 = zext i32 %20 to i64, !dbg !95
  %add10 = add i64 %conv9, %and, !dbg !95
  %conv11 = trunc i64 %add10 to i32, !dbg !95
  store i32 %conv11, ptr %done, align 4, !dbg !95
  %21 = load i64, ptr %status, align 8, !dbg !96
  %call12 = call i32 @succeeded(i64 noundef %21) #6, !dbg !98
  %tobool = icmp ne i32 %call12, 0, !dbg !98
  br i1 %tobool, label %if.end, label %land.lhs.true, !dbg !99

land.lhs.true:                                    ; preds = %for.end
  %22 = load i64, ptr %partition.addr, align 8, !dbg !100
  %call13 = call i32 @more_memory(i64 noundef %22) #6, !dbg !101
  %tobool14 = icmp ne i32 %call13, 0, !dbg !101
  br i1 %tobool14, label %if.then, label %if.end, !dbg !102

if.then:                                          ; preds = %land.lhs.true
  store i32 -1, ptr %retval, align 4, !dbg !103
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !103

if.end:                                           ; preds = %land.lhs.true, %for.end
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !104
  br label %cleanup, !dbg !104

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !104
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !104
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !104
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #5, !dbg !104
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %cleanup20 [
    i32 0, label %cleanup.cont
  ]

cleanup.cont:                                     ; preds = %cleanup
  br label %do.cond, !dbg !105

do.cond:                                          ; preds = %cleanup.cont
  %23 = load i32, ptr %done, align 4, !dbg !106
  %24 = load i32, ptr %total.addr, align 4, !dbg !107
  %cmp18 = icmp ult i32 %23, %24, !dbg !108
  br i1 %cmp18, label %do.body, label %do.end, !dbg !105, !llvm.loop !109

do.end:                                           ; preds = %do.cond
  store i32 0, ptr %retval, align 4, !dbg !111
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup20, !dbg !111

cleanup20:                                        ; preds = %do.end, %cleanup
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !112
  call void @llvm.lifetime.end.p0(i64 4, ptr %done) #5, !dbg !112
  %25 = load i32, ptr %retval, align 4, !dbg !112
  ret i32 %25, !dbg !112
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !113 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !118
    #dbg_declare(ptr %flags, !117, !DIExpression(), !119)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !120, !srcloc !121
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !122, !srcloc !123
  %0 = load i64, ptr %flags, align 8, !dbg !124
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !125
  ret i64 %0, !dbg !126
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !127 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !131, !DIExpression(), !133)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !134
    #dbg_declare(ptr %offset, !132, !DIExpression(), !135)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !136, !srcloc !137
  store i64 %0, ptr %offset, align 8, !dbg !136
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !138
  %2 = ptrtoint ptr %1 to i64, !dbg !139
  %3 = load i64, ptr %offset, align 8, !dbg !140
  %add = add i64 %2, %3, !dbg !141
  %4 = inttoptr i64 %add to ptr, !dbg !142
  %5 = load ptr, ptr %4, align 8, !dbg !143
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !144
  ret ptr %5, !dbg !145
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !146 {
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
    #dbg_declare(ptr %code.addr, !152, !DIExpression(), !160)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !153, !DIExpression(), !161)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !154, !DIExpression(), !162)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !155, !DIExpression(), !163)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !156, !DIExpression(), !164)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !165
    #dbg_declare(ptr %control, !157, !DIExpression(), !166)
  %0 = load i16, ptr %code.addr, align 2, !dbg !167
  %conv = zext i16 %0 to i64, !dbg !167
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !168
  %conv1 = zext i16 %1 to i64, !dbg !169
  %shl = shl i64 %conv1, 17, !dbg !170
  %or = or i64 %conv, %shl, !dbg !171
  %2 = load i16, ptr %count.addr, align 2, !dbg !172
  %conv2 = zext i16 %2 to i64, !dbg !173
  %shl3 = shl i64 %conv2, 32, !dbg !174
  %or4 = or i64 %or, %shl3, !dbg !175
  store i64 %or4, ptr %control, align 8, !dbg !166
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !176
    #dbg_declare(ptr %status, !158, !DIExpression(), !177)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !178
    #dbg_declare(ptr %done, !159, !DIExpression(), !179)
  br label %do.body, !dbg !180

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !181
  %4 = load ptr, ptr %input.addr, align 8, !dbg !183
  %5 = load ptr, ptr %output.addr, align 8, !dbg !184
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !185
  store i64 %call, ptr %status, align 8, !dbg !186
  %6 = load i64, ptr %status, align 8, !dbg !187
  %and = and i64 %6, 65535, !dbg !189
  %cmp = icmp ne i64 %and, 0, !dbg !190
  br i1 %cmp, label %if.then, label %if.end, !dbg !191

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !192
  store i64 %7, ptr %retval, align 8, !dbg !193
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !193

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !194
  %shr = lshr i64 %8, 32, !dbg !195
  %and6 = and i64 %shr, 4095, !dbg !196
  %conv7 = trunc i64 %and6 to i16, !dbg !197
  store i16 %conv7, ptr %done, align 2, !dbg !198
  %9 = load i64, ptr %control, align 8, !dbg !199
  %and8 = and i64 %9, -1152640029630136321, !dbg !199
  store i64 %and8, ptr %control, align 8, !dbg !199
  %10 = load i16, ptr %done, align 2, !dbg !200
  %conv9 = zext i16 %10 to i64, !dbg !201
  %shl10 = shl i64 %conv9, 48, !dbg !202
  %11 = load i64, ptr %control, align 8, !dbg !203
  %or11 = or i64 %11, %shl10, !dbg !203
  store i64 %or11, ptr %control, align 8, !dbg !203
  br label %do.cond, !dbg !204

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !205
  %conv12 = zext i16 %12 to i32, !dbg !205
  %13 = load i16, ptr %count.addr, align 2, !dbg !206
  %conv13 = zext i16 %13 to i32, !dbg !206
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !207
  br i1 %cmp14, label %do.body, label %do.end, !dbg !204, !llvm.loop !208

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !210
  store i64 %14, ptr %retval, align 8, !dbg !211
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !211

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !212
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !212
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !212
  %15 = load i64, ptr %retval, align 8, !dbg !212
  ret i64 %15, !dbg !212
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !213 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !217, !DIExpression(), !218)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !219
  %and = and i64 %0, 512, !dbg !221
  %tobool = icmp ne i64 %and, 0, !dbg !221
  br i1 %tobool, label %if.then, label %if.end, !dbg !222

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !223, !srcloc !224
  br label %if.end, !dbg !223

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !225
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !226 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !230, !DIExpression(), !231)
  %0 = load i64, ptr %status.addr, align 8, !dbg !232
  %and = and i64 %0, 65535, !dbg !233
  %cmp = icmp eq i64 %and, 0, !dbg !234
  %conv = zext i1 %cmp to i32, !dbg !234
  ret i32 %conv, !dbg !235
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !236 dso_local i32 @more_memory(i64 noundef) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !237 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "respected_again_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "c742adc0cc2c8adc769f3b462a16d0ba")
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
!17 = distinct !DISubprogram(name: "respected_again_right", scope: !3, file: !3, line: 9, type: !18, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !25)
!18 = !DISubroutineType(types: !19)
!19 = !{!20, !7, !21, !23}
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!22 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!23 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !24)
!24 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!25 = !{!26, !27, !28, !29, !30, !31, !33, !34, !35}
!26 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 9, type: !7)
!27 = !DILocalVariable(name: "pages", arg: 2, scope: !17, file: !3, line: 9, type: !21)
!28 = !DILocalVariable(name: "total", arg: 3, scope: !17, file: !3, line: 9, type: !23)
!29 = !DILocalVariable(name: "done", scope: !17, file: !3, line: 11, type: !23)
!30 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 12, type: !7)
!31 = !DILocalVariable(name: "n", scope: !32, file: !3, line: 15, type: !23)
!32 = distinct !DILexicalBlock(scope: !17, file: !3, line: 14, column: 5)
!33 = !DILocalVariable(name: "i", scope: !32, file: !3, line: 15, type: !23)
!34 = !DILocalVariable(name: "flags", scope: !32, file: !3, line: 16, type: !7)
!35 = !DILocalVariable(name: "input", scope: !32, file: !3, line: 17, type: !36)
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!37 = !DILocation(line: 9, column: 31, scope: !17)
!38 = !DILocation(line: 9, column: 53, scope: !17)
!39 = !DILocation(line: 9, column: 64, scope: !17)
!40 = !DILocation(line: 11, column: 2, scope: !17)
!41 = !DILocation(line: 11, column: 6, scope: !17)
!42 = !DILocation(line: 12, column: 2, scope: !17)
!43 = !DILocation(line: 12, column: 6, scope: !17)
!44 = !DILocation(line: 14, column: 2, scope: !17)
!45 = !DILocation(line: 15, column: 3, scope: !32)
!46 = !DILocation(line: 15, column: 7, scope: !32)
!47 = !DILocation(line: 15, column: 11, scope: !32)
!48 = !DILocation(line: 15, column: 19, scope: !32)
!49 = !DILocation(line: 15, column: 17, scope: !32)
!50 = !DILocation(line: 15, column: 24, scope: !32)
!51 = !DILocation(line: 15, column: 38, scope: !32)
!52 = !DILocation(line: 15, column: 46, scope: !32)
!53 = !DILocation(line: 15, column: 44, scope: !32)
!54 = !DILocation(line: 15, column: 52, scope: !32)
!55 = !DILocation(line: 16, column: 3, scope: !32)
!56 = !DILocation(line: 16, column: 7, scope: !32)
!57 = !DILocation(line: 16, column: 15, scope: !32)
!58 = !DILocation(line: 17, column: 3, scope: !32)
!59 = !DILocation(line: 17, column: 8, scope: !32)
!60 = !DILocation(line: 17, column: 34, scope: !32)
!61 = !DILocation(line: 17, column: 16, scope: !32)
!62 = !DILocation(line: 19, column: 14, scope: !32)
!63 = !DILocation(line: 19, column: 3, scope: !32)
!64 = !DILocation(line: 19, column: 12, scope: !32)
!65 = !DILocation(line: 20, column: 10, scope: !66)
!66 = distinct !DILexicalBlock(scope: !32, file: !3, line: 20, column: 3)
!67 = !DILocation(line: 20, column: 8, scope: !66)
!68 = !DILocation(line: 20, column: 15, scope: !69)
!69 = distinct !DILexicalBlock(scope: !66, file: !3, line: 20, column: 3)
!70 = !DILocation(line: 20, column: 19, scope: !69)
!71 = !DILocation(line: 20, column: 17, scope: !69)
!72 = !DILocation(line: 20, column: 3, scope: !66)
!73 = !DILocation(line: 21, column: 19, scope: !69)
!74 = !DILocation(line: 21, column: 25, scope: !69)
!75 = !DILocation(line: 21, column: 32, scope: !69)
!76 = !DILocation(line: 21, column: 30, scope: !69)
!77 = !DILocation(line: 21, column: 4, scope: !69)
!78 = !DILocation(line: 21, column: 14, scope: !69)
!79 = !DILocation(line: 21, column: 12, scope: !69)
!80 = !DILocation(line: 21, column: 17, scope: !69)
!81 = !DILocation(line: 20, column: 23, scope: !69)
!82 = !DILocation(line: 20, column: 3, scope: !69)
!83 = distinct !{!83, !72, !84, !85}
!84 = !DILocation(line: 21, column: 33, scope: !66)
!85 = !{!"llvm.loop.mustprogress"}
!86 = !DILocation(line: 22, column: 38, scope: !32)
!87 = !DILocation(line: 22, column: 44, scope: !32)
!88 = !DILocation(line: 22, column: 12, scope: !32)
!89 = !DILocation(line: 22, column: 10, scope: !32)
!90 = !DILocation(line: 23, column: 15, scope: !32)
!91 = !DILocation(line: 23, column: 3, scope: !32)
!92 = !DILocation(line: 24, column: 12, scope: !32)
!93 = !DILocation(line: 24, column: 19, scope: !32)
!94 = !DILocation(line: 24, column: 26, scope: !32)
!95 = !DILocation(line: 24, column: 8, scope: !32)
!96 = !DILocation(line: 25, column: 18, scope: !97)
!97 = distinct !DILexicalBlock(scope: !32, file: !3, line: 25, column: 7)
!98 = !DILocation(line: 25, column: 8, scope: !97)
!99 = !DILocation(line: 25, column: 26, scope: !97)
!100 = !DILocation(line: 25, column: 41, scope: !97)
!101 = !DILocation(line: 25, column: 29, scope: !97)
!102 = !DILocation(line: 25, column: 7, scope: !32)
!103 = !DILocation(line: 26, column: 4, scope: !97)
!104 = !DILocation(line: 27, column: 2, scope: !17)
!105 = !DILocation(line: 27, column: 2, scope: !32)
!106 = !DILocation(line: 27, column: 11, scope: !17)
!107 = !DILocation(line: 27, column: 18, scope: !17)
!108 = !DILocation(line: 27, column: 16, scope: !17)
!109 = distinct !{!109, !44, !110, !85}
!110 = !DILocation(line: 27, column: 23, scope: !17)
!111 = !DILocation(line: 28, column: 2, scope: !17)
!112 = !DILocation(line: 29, column: 1, scope: !17)
!113 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !114, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !116)
!114 = !DISubroutineType(types: !115)
!115 = !{!7}
!116 = !{!117}
!117 = !DILocalVariable(name: "flags", scope: !113, file: !8, line: 42, type: !7)
!118 = !DILocation(line: 42, column: 2, scope: !113)
!119 = !DILocation(line: 42, column: 6, scope: !113)
!120 = !DILocation(line: 44, column: 2, scope: !113)
!121 = !{i64 19187, i64 19196}
!122 = !DILocation(line: 45, column: 2, scope: !113)
!123 = !{i64 19258}
!124 = !DILocation(line: 46, column: 9, scope: !113)
!125 = !DILocation(line: 47, column: 1, scope: !113)
!126 = !DILocation(line: 46, column: 2, scope: !113)
!127 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !128, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !130)
!128 = !DISubroutineType(types: !129)
!129 = !{!5, !6}
!130 = !{!131, !132}
!131 = !DILocalVariable(name: "variable", arg: 1, scope: !127, file: !8, line: 56, type: !6)
!132 = !DILocalVariable(name: "offset", scope: !127, file: !8, line: 58, type: !7)
!133 = !DILocation(line: 56, column: 46, scope: !127)
!134 = !DILocation(line: 58, column: 2, scope: !127)
!135 = !DILocation(line: 58, column: 6, scope: !127)
!136 = !DILocation(line: 60, column: 2, scope: !127)
!137 = !{i64 19559}
!138 = !DILocation(line: 61, column: 25, scope: !127)
!139 = !DILocation(line: 61, column: 20, scope: !127)
!140 = !DILocation(line: 61, column: 36, scope: !127)
!141 = !DILocation(line: 61, column: 34, scope: !127)
!142 = !DILocation(line: 61, column: 10, scope: !127)
!143 = !DILocation(line: 61, column: 9, scope: !127)
!144 = !DILocation(line: 62, column: 1, scope: !127)
!145 = !DILocation(line: 61, column: 2, scope: !127)
!146 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !147, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !151)
!147 = !DISubroutineType(types: !148)
!148 = !{!7, !149, !149, !149, !5, !5}
!149 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !150)
!150 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!151 = !{!152, !153, !154, !155, !156, !157, !158, !159}
!152 = !DILocalVariable(name: "code", arg: 1, scope: !146, file: !8, line: 19, type: !149)
!153 = !DILocalVariable(name: "count", arg: 2, scope: !146, file: !8, line: 19, type: !149)
!154 = !DILocalVariable(name: "varhead", arg: 3, scope: !146, file: !8, line: 19, type: !149)
!155 = !DILocalVariable(name: "input", arg: 4, scope: !146, file: !8, line: 19, type: !5)
!156 = !DILocalVariable(name: "output", arg: 5, scope: !146, file: !8, line: 19, type: !5)
!157 = !DILocalVariable(name: "control", scope: !146, file: !8, line: 21, type: !7)
!158 = !DILocalVariable(name: "status", scope: !146, file: !8, line: 22, type: !7)
!159 = !DILocalVariable(name: "done", scope: !146, file: !8, line: 23, type: !149)
!160 = !DILocation(line: 19, column: 25, scope: !146)
!161 = !DILocation(line: 19, column: 35, scope: !146)
!162 = !DILocation(line: 19, column: 46, scope: !146)
!163 = !DILocation(line: 19, column: 61, scope: !146)
!164 = !DILocation(line: 19, column: 74, scope: !146)
!165 = !DILocation(line: 21, column: 2, scope: !146)
!166 = !DILocation(line: 21, column: 6, scope: !146)
!167 = !DILocation(line: 21, column: 16, scope: !146)
!168 = !DILocation(line: 21, column: 29, scope: !146)
!169 = !DILocation(line: 21, column: 24, scope: !146)
!170 = !DILocation(line: 21, column: 37, scope: !146)
!171 = !DILocation(line: 21, column: 21, scope: !146)
!172 = !DILocation(line: 21, column: 52, scope: !146)
!173 = !DILocation(line: 21, column: 47, scope: !146)
!174 = !DILocation(line: 21, column: 58, scope: !146)
!175 = !DILocation(line: 21, column: 44, scope: !146)
!176 = !DILocation(line: 22, column: 2, scope: !146)
!177 = !DILocation(line: 22, column: 6, scope: !146)
!178 = !DILocation(line: 23, column: 2, scope: !146)
!179 = !DILocation(line: 23, column: 6, scope: !146)
!180 = !DILocation(line: 25, column: 2, scope: !146)
!181 = !DILocation(line: 26, column: 28, scope: !182)
!182 = distinct !DILexicalBlock(scope: !146, file: !8, line: 25, column: 5)
!183 = !DILocation(line: 26, column: 37, scope: !182)
!184 = !DILocation(line: 26, column: 44, scope: !182)
!185 = !DILocation(line: 26, column: 12, scope: !182)
!186 = !DILocation(line: 26, column: 10, scope: !182)
!187 = !DILocation(line: 27, column: 8, scope: !188)
!188 = distinct !DILexicalBlock(scope: !182, file: !8, line: 27, column: 7)
!189 = !DILocation(line: 27, column: 15, scope: !188)
!190 = !DILocation(line: 27, column: 25, scope: !188)
!191 = !DILocation(line: 27, column: 7, scope: !182)
!192 = !DILocation(line: 28, column: 11, scope: !188)
!193 = !DILocation(line: 28, column: 4, scope: !188)
!194 = !DILocation(line: 29, column: 11, scope: !182)
!195 = !DILocation(line: 29, column: 18, scope: !182)
!196 = !DILocation(line: 29, column: 25, scope: !182)
!197 = !DILocation(line: 29, column: 10, scope: !182)
!198 = !DILocation(line: 29, column: 8, scope: !182)
!199 = !DILocation(line: 30, column: 11, scope: !182)
!200 = !DILocation(line: 31, column: 19, scope: !182)
!201 = !DILocation(line: 31, column: 14, scope: !182)
!202 = !DILocation(line: 31, column: 24, scope: !182)
!203 = !DILocation(line: 31, column: 11, scope: !182)
!204 = !DILocation(line: 32, column: 2, scope: !182)
!205 = !DILocation(line: 32, column: 11, scope: !146)
!206 = !DILocation(line: 32, column: 18, scope: !146)
!207 = !DILocation(line: 32, column: 16, scope: !146)
!208 = distinct !{!208, !180, !209, !85}
!209 = !DILocation(line: 32, column: 23, scope: !146)
!210 = !DILocation(line: 33, column: 9, scope: !146)
!211 = !DILocation(line: 33, column: 2, scope: !146)
!212 = !DILocation(line: 34, column: 1, scope: !146)
!213 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !214, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !216)
!214 = !DISubroutineType(types: !215)
!215 = !{null, !7}
!216 = !{!217}
!217 = !DILocalVariable(name: "flags", arg: 1, scope: !213, file: !8, line: 49, type: !7)
!218 = !DILocation(line: 49, column: 36, scope: !213)
!219 = !DILocation(line: 51, column: 6, scope: !220)
!220 = distinct !DILexicalBlock(scope: !213, file: !8, line: 51, column: 6)
!221 = !DILocation(line: 51, column: 12, scope: !220)
!222 = !DILocation(line: 51, column: 6, scope: !213)
!223 = !DILocation(line: 52, column: 3, scope: !220)
!224 = !{i64 19378}
!225 = !DILocation(line: 53, column: 1, scope: !213)
!226 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !227, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !229)
!227 = !DISubroutineType(types: !228)
!228 = !{!20, !7}
!229 = !{!230}
!230 = !DILocalVariable(name: "status", arg: 1, scope: !226, file: !8, line: 72, type: !7)
!231 = !DILocation(line: 72, column: 33, scope: !226)
!232 = !DILocation(line: 74, column: 10, scope: !226)
!233 = !DILocation(line: 74, column: 17, scope: !226)
!234 = !DILocation(line: 74, column: 27, scope: !226)
!235 = !DILocation(line: 74, column: 2, scope: !226)
!236 = !DISubprogram(name: "more_memory", scope: !3, file: !3, line: 7, type: !227, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!237 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !238, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!238 = !DISubroutineType(types: !239)
!239 = !{!7, !7, !5, !5}
