; ModuleID = 'stale_made_wrong.c'
source_filename = "stale_made_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_made_wrong(i64 noundef %partition, ptr noundef %pages, i32 noundef %count) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %list = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  %i = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !25, !DIExpression(), !35)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !26, !DIExpression(), !36)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !27, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !38
    #dbg_declare(ptr %flags, !28, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !38
    #dbg_declare(ptr %status, !29, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !38
    #dbg_declare(ptr %input, !30, !DIExpression(), !41)
  call void @llvm.lifetime.start.p0(i64 8, ptr %list) #6, !dbg !42
    #dbg_declare(ptr %list, !32, !DIExpression(), !43)
  %call = call ptr @__kmalloc(i64 noundef 4096, i32 noundef 3264) #7, !dbg !44
  store ptr %call, ptr %list, align 8, !dbg !43
  %0 = load ptr, ptr %list, align 8, !dbg !45
  %tobool = icmp ne ptr %0, null, !dbg !45
  br i1 %tobool, label %if.end, label %if.then, !dbg !47

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !48
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !48

if.end:                                           ; preds = %entry
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #6, !dbg !49
    #dbg_declare(ptr %i, !33, !DIExpression(), !50)
  store i32 0, ptr %i, align 4, !dbg !50
  br label %for.cond, !dbg !49

for.cond:                                         ; preds = %for.inc, %if.end
  %1 = load i32, ptr %i, align 4, !dbg !51
  %2 = load i32, ptr %count.addr, align 4, !dbg !53
  %sub = sub i32 %2, 1, !dbg !54
  %cmp = icmp ult i32 %1, %sub, !dbg !55
  br i1 %cmp, label %land.rhs, label %land.end, !dbg !56

land.rhs:                                         ; preds = %for.cond
  %3 = load i32, ptr %i, align 4, !dbg !57
  %cmp1 = icmp ult i32 %3, 512, !dbg !58
  br label %land.end

land.end:                                         ; preds = %land.rhs, %for.cond
  %4 = phi i1 [ false, %for.cond ], [ %cmp1, %land.rhs ], !dbg !59
  br i1 %4, label %for.body, label %for.cond.cleanup, !dbg !60

for.cond.cleanup:                                 ; preds = %land.end
  store i32 2, ptr %cleanup.dest.slot, align 4
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !61
  br label %for.end

for.body:                                         ; preds = %land.end
  %5 = load ptr, ptr %pages.addr, align 8, !dbg !62
  %6 = load i32, ptr %i, align 4, !dbg !63
  %idxprom = zext i32 %6 to i64, !dbg !62
  %arrayidx = getelementptr i64, ptr %5, i64 %idxprom, !dbg !62
  %7 = load i64, ptr %arrayidx, align 8, !dbg !62
  %shr = lshr i64 %7, 12, !dbg !64
  %8 = load ptr, ptr %list, align 8, !dbg !65
  %9 = load i32, ptr %i, align 4, !dbg !66
  %idxprom2 = zext i32 %9 to i64, !dbg !65
  %arrayidx3 = getelementptr i64, ptr %8, i64 %idxprom2, !dbg !65
  store i64 %shr, ptr %arrayidx3, align 8, !dbg !67
  br label %for.inc, !dbg !65

for.inc:                                          ; preds = %for.body
  %10 = load i32, ptr %i, align 4, !dbg !68
  %inc = add i32 %10, 1, !dbg !68
  store i32 %inc, ptr %i, align 4, !dbg !68
  br label %for.cond, !dbg !61, !llvm.loop !69

for.end:                                          ; preds = %for.cond.cleanup
  %11 = load i32, ptr %count.addr, align 4, !dbg !72
  %tobool4 = icmp ne i32 %11, 0, !dbg !72
  br i1 %tobool4, label %lor.lhs.false, label %if.then6, !dbg !74

lor.lhs.false:                                    ; preds = %for.end
  %12 = load i32, ptr %count.addr, align 4, !dbg !75
  %cmp5 = icmp ugt i32 %12, 200, !dbg !76
  br i1 %cmp5, label %if.then6, label %if.end7, !dbg !77

if.then6:                                         ; preds = %lor.lhs.false, %for.end
  store i64 1, ptr %retval, align 8, !dbg !78
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !78

if.end7:                                          ; preds = %lor.lhs.false
  %call8 = call i64 @irq_save() #7, !dbg !79
  store i64 %call8, ptr %flags, align 8, !dbg !80
  %13 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !81
  %call9 = call ptr @this_cpu_ptr_load(ptr noundef %13) #7, !dbg !82
  store ptr %call9, ptr %input, align 8, !dbg !83
  %14 = load i64, ptr %partition.addr, align 8, !dbg !84
  %15 = load ptr, ptr %input, align 8, !dbg !85
  %arrayidx10 = getelementptr i64, ptr %15, i64 0, !dbg !85
  store i64 %14, ptr %arrayidx10, align 8, !dbg !86
  %16 = load ptr, ptr %input, align 8, !dbg !87
  %add.ptr = getelementptr i64, ptr %16, i64 1, !dbg !88
  %17 = load ptr, ptr %list, align 8, !dbg !89
  %18 = load i32, ptr %count.addr, align 4, !dbg !90
  %conv = zext i32 %18 to i64, !dbg !90
  %mul = mul i64 %conv, 8, !dbg !91
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %add.ptr, ptr align 8 %17, i64 %mul, i1 false), !dbg !92
  %19 = load i32, ptr %count.addr, align 4, !dbg !93
  %conv11 = trunc i32 %19 to i16, !dbg !93
  %20 = load ptr, ptr %input, align 8, !dbg !94
  %call12 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv11, i16 noundef zeroext 0, ptr noundef %20, ptr noundef null) #7, !dbg !95
  store i64 %call12, ptr %status, align 8, !dbg !96
  %21 = load i64, ptr %flags, align 8, !dbg !97
  call void @irq_restore(i64 noundef %21) #7, !dbg !98
  %22 = load ptr, ptr %list, align 8, !dbg !99
  call void @kfree(ptr noundef %22) #7, !dbg !100
  %23 = load i64, ptr %status, align 8, !dbg !101
  store i64 %23, ptr %retval, align 8, !dbg !102
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !102

cleanup:                                          ; preds = %if.end7, %if.then6, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %list) #6, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !103
  %24 = load i64, ptr %retval, align 8, !dbg !103
  ret i64 %24, !dbg !103
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !104 dso_local ptr @__kmalloc(i64 noundef, i32 noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !108 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !113
    #dbg_declare(ptr %flags, !112, !DIExpression(), !114)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !115, !srcloc !116
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !117, !srcloc !118
  %0 = load i64, ptr %flags, align 8, !dbg !119
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !120
  ret i64 %0, !dbg !121
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !122 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !126, !DIExpression(), !128)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !129
    #dbg_declare(ptr %offset, !127, !DIExpression(), !130)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !131, !srcloc !132
  store i64 %0, ptr %offset, align 8, !dbg !131
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !133
  %2 = ptrtoint ptr %1 to i64, !dbg !134
  %3 = load i64, ptr %offset, align 8, !dbg !135
  %add = add i64 %2, %3, !dbg !136
  %4 = inttoptr i64 %add to ptr, !dbg !137
  %5 = load ptr, ptr %4, align 8, !dbg !138
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !139
  ret ptr %5, !dbg !140
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #4

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #5 !dbg !141 {
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
    #dbg_declare(ptr %code.addr, !147, !DIExpression(), !155)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !148, !DIExpression(), !156)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !149, !DIExpression(), !157)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !150, !DIExpression(), !158)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !151, !DIExpression(), !159)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !160
    #dbg_declare(ptr %control, !152, !DIExpression(), !161)
  %0 = load i16, ptr %code.addr, align 2, !dbg !162
  %conv = zext i16 %0 to i64, !dbg !162
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !163
  %conv1 = zext i16 %1 to i64, !dbg !164
  %shl = shl i64 %conv1, 17, !dbg !165
  %or = or i64 %conv, %shl, !dbg !166
  %2 = load i16, ptr %count.addr, align 2, !dbg !167
  %conv2 = zext i16 %2 to i64, !dbg !168
  %shl3 = shl i64 %conv2, 32, !dbg !169
  %or4 = or i64 %or, %shl3, !dbg !170
  store i64 %or4, ptr %control, align 8, !dbg !161
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !171
    #dbg_declare(ptr %status, !153, !DIExpression(), !172)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !173
    #dbg_declare(ptr %done, !154, !DIExpression(), !174)
  br label %do.body, !dbg !175

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !176
  %4 = load ptr, ptr %input.addr, align 8, !dbg !178
  %5 = load ptr, ptr %output.addr, align 8, !dbg !179
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !180
  store i64 %call, ptr %status, align 8, !dbg !181
  %6 = load i64, ptr %status, align 8, !dbg !182
  %and = and i64 %6, 65535, !dbg !184
  %cmp = icmp ne i64 %and, 0, !dbg !185
  br i1 %cmp, label %if.then, label %if.end, !dbg !186

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !187
  store i64 %7, ptr %retval, align 8, !dbg !188
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !188

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !189
  %shr = lshr i64 %8, 32, !dbg !190
  %and6 = and i64 %shr, 4095, !dbg !191
  %conv7 = trunc i64 %and6 to i16, !dbg !192
  store i16 %conv7, ptr %done, align 2, !dbg !193
  %9 = load i64, ptr %control, align 8, !dbg !194
  %and8 = and i64 %9, -1152640029630136321, !dbg !194
  store i64 %and8, ptr %control, align 8, !dbg !194
  %10 = load i16, ptr %done, align 2, !dbg !195
  %conv9 = zext i16 %10 to i64, !dbg !196
  %shl10 = shl i64 %conv9, 48, !dbg !197
  %11 = load i64, ptr %control, align 8, !dbg !198
  %or11 = or i64 %11, %shl10, !dbg !198
  store i64 %or11, ptr %control, align 8, !dbg !198
  br label %do.cond, !dbg !199

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !200
  %conv12 = zext i16 %12 to i32, !dbg !200
  %13 = load i16, ptr %count.addr, align 2, !dbg !201
  %conv13 = zext i16 %13 to i32, !dbg !201
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !202
  br i1 %cmp14, label %do.body, label %do.end, !dbg !199, !llvm.loop !203

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !205
  store i64 %14, ptr %retval, align 8, !dbg !206
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !206

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !207
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !207
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !207
  %15 = load i64, ptr %retval, align 8, !dbg !207
  ret i64 %15, !dbg !207
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !208 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !212, !DIExpression(), !213)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !214
  %and = and i64 %0, 512, !dbg !216
  %tobool = icmp ne i64 %and, 0, !dbg !216
  br i1 %tobool, label %if.then, label %if.end, !dbg !217

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !218, !srcloc !219
  br label %if.end, !dbg !218

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !220
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !221 dso_local void @kfree(ptr noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !226 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin noredzone "no-builtins" }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_made_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "c7021db458927ab2847decff1d9e7030")
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
!17 = distinct !DISubprogram(name: "stale_made_wrong", scope: !3, file: !3, line: 11, type: !18, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !30, !32, !33}
!25 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 11, type: !7)
!26 = !DILocalVariable(name: "pages", arg: 2, scope: !17, file: !3, line: 11, type: !20)
!27 = !DILocalVariable(name: "count", arg: 3, scope: !17, file: !3, line: 11, type: !22)
!28 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 13, type: !7)
!29 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 13, type: !7)
!30 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 13, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!32 = !DILocalVariable(name: "list", scope: !17, file: !3, line: 14, type: !31)
!33 = !DILocalVariable(name: "i", scope: !34, file: !3, line: 18, type: !22)
!34 = distinct !DILexicalBlock(scope: !17, file: !3, line: 18, column: 2)
!35 = !DILocation(line: 11, column: 26, scope: !17)
!36 = !DILocation(line: 11, column: 48, scope: !17)
!37 = !DILocation(line: 11, column: 59, scope: !17)
!38 = !DILocation(line: 13, column: 2, scope: !17)
!39 = !DILocation(line: 13, column: 6, scope: !17)
!40 = !DILocation(line: 13, column: 13, scope: !17)
!41 = !DILocation(line: 13, column: 22, scope: !17)
!42 = !DILocation(line: 14, column: 2, scope: !17)
!43 = !DILocation(line: 14, column: 7, scope: !17)
!44 = !DILocation(line: 14, column: 14, scope: !17)
!45 = !DILocation(line: 16, column: 7, scope: !46)
!46 = distinct !DILexicalBlock(scope: !17, file: !3, line: 16, column: 6)
!47 = !DILocation(line: 16, column: 6, scope: !17)
!48 = !DILocation(line: 17, column: 3, scope: !46)
!49 = !DILocation(line: 18, column: 7, scope: !34)
!50 = !DILocation(line: 18, column: 11, scope: !34)
!51 = !DILocation(line: 18, column: 18, scope: !52)
!52 = distinct !DILexicalBlock(scope: !34, file: !3, line: 18, column: 2)
!53 = !DILocation(line: 18, column: 22, scope: !52)
!54 = !DILocation(line: 18, column: 28, scope: !52)
!55 = !DILocation(line: 18, column: 20, scope: !52)
!56 = !DILocation(line: 18, column: 32, scope: !52)
!57 = !DILocation(line: 18, column: 35, scope: !52)
!58 = !DILocation(line: 18, column: 37, scope: !52)
!59 = !DILocation(line: 0, scope: !52)
!60 = !DILocation(line: 18, column: 2, scope: !34)
!61 = !DILocation(line: 18, column: 2, scope: !52)
!62 = !DILocation(line: 19, column: 13, scope: !52)
!63 = !DILocation(line: 19, column: 19, scope: !52)
!64 = !DILocation(line: 19, column: 22, scope: !52)
!65 = !DILocation(line: 19, column: 3, scope: !52)
!66 = !DILocation(line: 19, column: 8, scope: !52)
!67 = !DILocation(line: 19, column: 11, scope: !52)
!68 = !DILocation(line: 18, column: 45, scope: !52)
!69 = distinct !{!69, !60, !70, !71}
!70 = !DILocation(line: 19, column: 25, scope: !34)
!71 = !{!"llvm.loop.mustprogress"}
!72 = !DILocation(line: 20, column: 7, scope: !73)
!73 = distinct !DILexicalBlock(scope: !17, file: !3, line: 20, column: 6)
!74 = !DILocation(line: 20, column: 13, scope: !73)
!75 = !DILocation(line: 20, column: 16, scope: !73)
!76 = !DILocation(line: 20, column: 22, scope: !73)
!77 = !DILocation(line: 20, column: 6, scope: !17)
!78 = !DILocation(line: 21, column: 3, scope: !73)
!79 = !DILocation(line: 22, column: 10, scope: !17)
!80 = !DILocation(line: 22, column: 8, scope: !17)
!81 = !DILocation(line: 23, column: 28, scope: !17)
!82 = !DILocation(line: 23, column: 10, scope: !17)
!83 = !DILocation(line: 23, column: 8, scope: !17)
!84 = !DILocation(line: 24, column: 13, scope: !17)
!85 = !DILocation(line: 24, column: 2, scope: !17)
!86 = !DILocation(line: 24, column: 11, scope: !17)
!87 = !DILocation(line: 25, column: 19, scope: !17)
!88 = !DILocation(line: 25, column: 25, scope: !17)
!89 = !DILocation(line: 25, column: 30, scope: !17)
!90 = !DILocation(line: 25, column: 36, scope: !17)
!91 = !DILocation(line: 25, column: 42, scope: !17)
!92 = !DILocation(line: 25, column: 2, scope: !17)
!93 = !DILocation(line: 26, column: 37, scope: !17)
!94 = !DILocation(line: 26, column: 47, scope: !17)
!95 = !DILocation(line: 26, column: 11, scope: !17)
!96 = !DILocation(line: 26, column: 9, scope: !17)
!97 = !DILocation(line: 27, column: 14, scope: !17)
!98 = !DILocation(line: 27, column: 2, scope: !17)
!99 = !DILocation(line: 28, column: 8, scope: !17)
!100 = !DILocation(line: 28, column: 2, scope: !17)
!101 = !DILocation(line: 29, column: 9, scope: !17)
!102 = !DILocation(line: 29, column: 2, scope: !17)
!103 = !DILocation(line: 30, column: 1, scope: !17)
!104 = !DISubprogram(name: "__kmalloc", scope: !3, file: !3, line: 8, type: !105, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!105 = !DISubroutineType(types: !106)
!106 = !{!6, !107, !22}
!107 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!108 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !109, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !111)
!109 = !DISubroutineType(types: !110)
!110 = !{!7}
!111 = !{!112}
!112 = !DILocalVariable(name: "flags", scope: !108, file: !8, line: 42, type: !7)
!113 = !DILocation(line: 42, column: 2, scope: !108)
!114 = !DILocation(line: 42, column: 6, scope: !108)
!115 = !DILocation(line: 44, column: 2, scope: !108)
!116 = !{i64 19233, i64 19242}
!117 = !DILocation(line: 45, column: 2, scope: !108)
!118 = !{i64 19304}
!119 = !DILocation(line: 46, column: 9, scope: !108)
!120 = !DILocation(line: 47, column: 1, scope: !108)
!121 = !DILocation(line: 46, column: 2, scope: !108)
!122 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !123, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !125)
!123 = !DISubroutineType(types: !124)
!124 = !{!6, !5}
!125 = !{!126, !127}
!126 = !DILocalVariable(name: "variable", arg: 1, scope: !122, file: !8, line: 56, type: !5)
!127 = !DILocalVariable(name: "offset", scope: !122, file: !8, line: 58, type: !7)
!128 = !DILocation(line: 56, column: 46, scope: !122)
!129 = !DILocation(line: 58, column: 2, scope: !122)
!130 = !DILocation(line: 58, column: 6, scope: !122)
!131 = !DILocation(line: 60, column: 2, scope: !122)
!132 = !{i64 19605}
!133 = !DILocation(line: 61, column: 25, scope: !122)
!134 = !DILocation(line: 61, column: 20, scope: !122)
!135 = !DILocation(line: 61, column: 36, scope: !122)
!136 = !DILocation(line: 61, column: 34, scope: !122)
!137 = !DILocation(line: 61, column: 10, scope: !122)
!138 = !DILocation(line: 61, column: 9, scope: !122)
!139 = !DILocation(line: 62, column: 1, scope: !122)
!140 = !DILocation(line: 61, column: 2, scope: !122)
!141 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !142, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !146)
!142 = !DISubroutineType(types: !143)
!143 = !{!7, !144, !144, !144, !6, !6}
!144 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !145)
!145 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!146 = !{!147, !148, !149, !150, !151, !152, !153, !154}
!147 = !DILocalVariable(name: "code", arg: 1, scope: !141, file: !8, line: 19, type: !144)
!148 = !DILocalVariable(name: "count", arg: 2, scope: !141, file: !8, line: 19, type: !144)
!149 = !DILocalVariable(name: "varhead", arg: 3, scope: !141, file: !8, line: 19, type: !144)
!150 = !DILocalVariable(name: "input", arg: 4, scope: !141, file: !8, line: 19, type: !6)
!151 = !DILocalVariable(name: "output", arg: 5, scope: !141, file: !8, line: 19, type: !6)
!152 = !DILocalVariable(name: "control", scope: !141, file: !8, line: 21, type: !7)
!153 = !DILocalVariable(name: "status", scope: !141, file: !8, line: 22, type: !7)
!154 = !DILocalVariable(name: "done", scope: !141, file: !8, line: 23, type: !144)
!155 = !DILocation(line: 19, column: 25, scope: !141)
!156 = !DILocation(line: 19, column: 35, scope: !141)
!157 = !DILocation(line: 19, column: 46, scope: !141)
!158 = !DILocation(line: 19, column: 61, scope: !141)
!159 = !DILocation(line: 19, column: 74, scope: !141)
!160 = !DILocation(line: 21, column: 2, scope: !141)
!161 = !DILocation(line: 21, column: 6, scope: !141)
!162 = !DILocation(line: 21, column: 16, scope: !141)
!163 = !DILocation(line: 21, column: 29, scope: !141)
!164 = !DILocation(line: 21, column: 24, scope: !141)
!165 = !DILocation(line: 21, column: 37, scope: !141)
!166 = !DILocation(line: 21, column: 21, scope: !141)
!167 = !DILocation(line: 21, column: 52, scope: !141)
!168 = !DILocation(line: 21, column: 47, scope: !141)
!169 = !DILocation(line: 21, column: 58, scope: !141)
!170 = !DILocation(line: 21, column: 44, scope: !141)
!171 = !DILocation(line: 22, column: 2, scope: !141)
!172 = !DILocation(line: 22, column: 6, scope: !141)
!173 = !DILocation(line: 23, column: 2, scope: !141)
!174 = !DILocation(line: 23, column: 6, scope: !141)
!175 = !DILocation(line: 25, column: 2, scope: !141)
!176 = !DILocation(line: 26, column: 28, scope: !177)
!177 = distinct !DILexicalBlock(scope: !141, file: !8, line: 25, column: 5)
!178 = !DILocation(line: 26, column: 37, scope: !177)
!179 = !DILocation(line: 26, column: 44, scope: !177)
!180 = !DILocation(line: 26, column: 12, scope: !177)
!181 = !DILocation(line: 26, column: 10, scope: !177)
!182 = !DILocation(line: 27, column: 8, scope: !183)
!183 = distinct !DILexicalBlock(scope: !177, file: !8, line: 27, column: 7)
!184 = !DILocation(line: 27, column: 15, scope: !183)
!185 = !DILocation(line: 27, column: 25, scope: !183)
!186 = !DILocation(line: 27, column: 7, scope: !177)
!187 = !DILocation(line: 28, column: 11, scope: !183)
!188 = !DILocation(line: 28, column: 4, scope: !183)
!189 = !DILocation(line: 29, column: 11, scope: !177)
!190 = !DILocation(line: 29, column: 18, scope: !177)
!191 = !DILocation(line: 29, column: 25, scope: !177)
!192 = !DILocation(line: 29, column: 10, scope: !177)
!193 = !DILocation(line: 29, column: 8, scope: !177)
!194 = !DILocation(line: 30, column: 11, scope: !177)
!195 = !DILocation(line: 31, column: 19, scope: !177)
!196 = !DILocation(line: 31, column: 14, scope: !177)
!197 = !DILocation(line: 31, column: 24, scope: !177)
!198 = !DILocation(line: 31, column: 11, scope: !177)
!199 = !DILocation(line: 32, column: 2, scope: !177)
!200 = !DILocation(line: 32, column: 11, scope: !141)
!201 = !DILocation(line: 32, column: 18, scope: !141)
!202 = !DILocation(line: 32, column: 16, scope: !141)
!203 = distinct !{!203, !175, !204, !71}
!204 = !DILocation(line: 32, column: 23, scope: !141)
!205 = !DILocation(line: 33, column: 9, scope: !141)
!206 = !DILocation(line: 33, column: 2, scope: !141)
!207 = !DILocation(line: 34, column: 1, scope: !141)
!208 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !209, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !211)
!209 = !DISubroutineType(types: !210)
!210 = !{null, !7}
!211 = !{!212}
!212 = !DILocalVariable(name: "flags", arg: 1, scope: !208, file: !8, line: 49, type: !7)
!213 = !DILocation(line: 49, column: 36, scope: !208)
!214 = !DILocation(line: 51, column: 6, scope: !215)
!215 = distinct !DILexicalBlock(scope: !208, file: !8, line: 51, column: 6)
!216 = !DILocation(line: 51, column: 12, scope: !215)
!217 = !DILocation(line: 51, column: 6, scope: !208)
!218 = !DILocation(line: 52, column: 3, scope: !215)
!219 = !{i64 19424}
!220 = !DILocation(line: 53, column: 1, scope: !208)
!221 = !DISubprogram(name: "kfree", scope: !3, file: !3, line: 9, type: !222, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!222 = !DISubroutineType(types: !223)
!223 = !{null, !224}
!224 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !225, size: 64)
!225 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!226 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !227, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!227 = !DISubroutineType(types: !228)
!228 = !{!7, !7, !6, !6}
