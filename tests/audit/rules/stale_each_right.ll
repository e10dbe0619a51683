; ModuleID = 'stale_each_right.c'
source_filename = "stale_each_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_each_right(i64 noundef %partition, ptr noundef %pages, i32 noundef %count) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %list = alloca [64 x i64], align 16
  %cleanup.dest.slot = alloca i32, align 4
  %i = alloca i32, align 4
  %i6 = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !25, !DIExpression(), !40)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !26, !DIExpression(), !41)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !27, !DIExpression(), !42)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !43
    #dbg_declare(ptr %flags, !28, !DIExpression(), !44)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !43
    #dbg_declare(ptr %status, !29, !DIExpression(), !45)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !43
    #dbg_declare(ptr %input, !30, !DIExpression(), !46)
  call void @llvm.lifetime.start.p0(i64 512, ptr %list) #5, !dbg !47
    #dbg_declare(ptr %list, !32, !DIExpression(), !48)
  %0 = load i32, ptr %count.addr, align 4, !dbg !49
  %tobool = icmp ne i32 %0, 0, !dbg !49
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !51

lor.lhs.false:                                    ; preds = %entry
  %1 = load i32, ptr %count.addr, align 4, !dbg !52
  %cmp = icmp ugt i32 %1, 64, !dbg !53
  br i1 %cmp, label %if.then, label %if.end, !dbg !54

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 1, ptr %retval, align 8, !dbg !55
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !55

if.end:                                           ; preds = %lor.lhs.false
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !56
    #dbg_declare(ptr %i, !36, !DIExpression(), !57)
  store i32 0, ptr %i, align 4, !dbg !57
  br label %for.cond, !dbg !56

for.cond:                                         ; preds = %for.inc, %if.end
  %2 = load i32, ptr %i, align 4, !dbg !58
  %3 = load i32, ptr %count.addr, align 4, !dbg !60
  %cmp1 = icmp ult i32 %2, %3, !dbg !61
  br i1 %cmp1, label %for.body, label %for.cond.cleanup, !dbg !62

for.cond.cleanup:                                 ; preds = %for.cond
  store i32 2, ptr %cleanup.dest.slot, align 4
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !63
  br label %for.end

for.body:                                         ; preds = %for.cond
  %4 = load ptr, ptr %pages.addr, align 8, !dbg !64
  %5 = load i32, ptr %i, align 4, !dbg !65
  %idxprom = zext i32 %5 to i64, !dbg !64
  %arrayidx = getelementptr i64, ptr %4, i64 %idxprom, !dbg !64
  %6 = load i64, ptr %arrayidx, align 8, !dbg !64
  %shr = lshr i64 %6, 12, !dbg !66
  %7 = load i32, ptr %i, align 4, !dbg !67
  %idxprom2 = zext i32 %7 to i64, !dbg !68
  %arrayidx3 = getelementptr [64 x i64], ptr %list, i64 0, i64 %idxprom2, !dbg !68
  store i64 %shr, ptr %arrayidx3, align 8, !dbg !69
  br label %for.inc, !dbg !68

for.inc:                                          ; preds = %for.body
  %8 = load i32, ptr %i, align 4, !dbg !70
  %inc = add i32 %8, 1, !dbg !70
  store i32 %inc, ptr %i, align 4, !dbg !70
  br label %for.cond, !dbg !63, !llvm.loop !71

for.end:                                          ; preds = %for.cond.cleanup
  %call = call i64 @irq_save() #6, !dbg !74
  store i64 %call, ptr %flags, align 8, !dbg !75
  %9 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !76
  %call4 = call ptr @this_cpu_ptr_load(ptr noundef %9) #6, !dbg !77
  store ptr %call4, ptr %input, align 8, !dbg !78
  %10 = load i64, ptr %partition.addr, align 8, !dbg !79
  %11 = load ptr, ptr %input, align 8, !dbg !80
  %arrayidx5 = getelementptr i64, ptr %11, i64 0, !dbg !80
  store i64 %10, ptr %arrayidx5, align 8, !dbg !81
  call void @llvm.lifetime.start.p0(i64 4, ptr %i6) #5, !dbg !82
    #dbg_declare(ptr %i6, !38, !DIExpression(), !83)
  store i32 0, ptr %i6, align 4, !dbg !83
  br label %for.cond7, !dbg !82

for.cond7:                                        ; preds = %for.inc15, %for.end
  %12 = load i32, ptr %i6, align 4, !dbg !84
  %13 = load i32, ptr %count.addr, align 4, !dbg !86
  %cmp8 = icmp ult i32 %12, %13, !dbg !87
  br i1 %cmp8, label %for.body10, label %for.cond.cleanup9, !dbg !88

for.cond.cleanup9:                                ; preds = %for.cond7
  store i32 5, ptr %cleanup.dest.slot, align 4
  call void @llvm.lifetime.end.p0(i64 4, ptr %i6) #5, !dbg !89
  br label %for.end17

for.body10:                                       ; preds = %for.cond7
  %14 = load i32, ptr %i6, align 4, !dbg !90
  %idxprom11 = zext i32 %14 to i64, !dbg !91
  %arrayidx12 = getelementptr [64 x i64], ptr %list, i64 0, i64 %idxprom11, !dbg !91
  %15 = load i64, ptr %arrayidx12, align 8, !dbg !91
  %shl = shl i64 %15, 1, !dbg !92
  %16 = load ptr, ptr %input, align 8, !dbg !93
  %17 = load i32, ptr %i6, align 4, !dbg !94
  %add = add i32 1, %17, !dbg !95
  %idxprom13 = zext i32 %add to i64, !dbg !93
  %arrayidx14 = getelementptr i64, ptr %16, i64 %idxprom13, !dbg !93
  store i64 %shl, ptr %arrayidx14, align 8, !dbg !96
  br label %for.inc15, !dbg !93

for.inc15:                                        ; preds = %for.body10
  %18 = load i32, ptr %i6, align 4, !dbg !97
  %inc16 = add i32 %18, 1, !dbg !97
  store i32 %inc16, ptr %i6, align 4, !dbg !97
  br label %for.cond7, !dbg !89, !llvm.loop !98

for.end17:                                        ; preds = %for.cond.cleanup9
  %19 = load i32, ptr %count.addr, align 4, !dbg !100
  %conv = trunc i32 %19 to i16, !dbg !100
  %20 = load ptr, ptr %input, align 8, !dbg !101
  %call18 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %20, ptr noundef null) #6, !dbg !102
  store i64 %call18, ptr %status, align 8, !dbg !103
  %21 = load i64, ptr %flags, align 8, !dbg !104
  call void @irq_restore(i64 noundef %21) #6, !dbg !105
  %22 = load i64, ptr %status, align 8, !dbg !106
  store i64 %22, ptr %retval, align 8, !dbg !107
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !107

cleanup:                                          ; preds = %for.end17, %if.then
  call void @llvm.lifetime.end.p0(i64 512, ptr %list) #5, !dbg !108
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !108
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !108
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !108
  %23 = load i64, ptr %retval, align 8, !dbg !108
  ret i64 %23, !dbg !108
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !109 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !114
    #dbg_declare(ptr %flags, !113, !DIExpression(), !115)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !116, !srcloc !117
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !118, !srcloc !119
  %0 = load i64, ptr %flags, align 8, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !121
  ret i64 %0, !dbg !122
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !123 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !127, !DIExpression(), !129)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !130
    #dbg_declare(ptr %offset, !128, !DIExpression(), !131)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !132, !srcloc !133
  store i64 %0, ptr %offset, align 8, !dbg !132
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !134
  %2 = ptrtoint ptr %1 to i64, !dbg !135
  %3 = load i64, ptr %offset, align 8, !dbg !136
  %add = add i64 %2, %3, !dbg !137
  %4 = inttoptr i64 %add to ptr, !dbg !138
  %5 = load ptr, ptr %4, align 8, !dbg !139
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !140
  ret ptr %5, !dbg !141
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !142 {
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
    #dbg_declare(ptr %code.addr, !148, !DIExpression(), !156)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !149, !DIExpression(), !157)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !150, !DIExpression(), !158)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !151, !DIExpression(), !159)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !152, !DIExpression(), !160)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !161
    #dbg_declare(ptr %control, !153, !DIExpression(), !162)
  %0 = load i16, ptr %code.addr, align 2, !dbg !163
  %conv = zext i16 %0 to i64, !dbg !163
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !164
  %conv1 = zext i16 %1 to i64, !dbg !165
  %shl = shl i64 %conv1, 17, !dbg !166
  %or = or i64 %conv, %shl, !dbg !167
  %2 = load i16, ptr %count.addr, align 2, !dbg !168
  %conv2 = zext i16 %2 to i64, !dbg !169
  %shl3 = shl i64 %conv2, 32, !dbg !170
  %or4 = or i64 %or, %shl3, !dbg !171
  store i64 %or4, ptr %control, align 8, !dbg !162
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !172
    #dbg_declare(ptr %status, !154, !DIExpression(), !173)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !174
    #dbg_declare(ptr %done, !155, !DIExpression(), !175)
  br label %do.body, !dbg !176

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !177
  %4 = load ptr, ptr %input.addr, align 8, !dbg !179
  %5 = load ptr, ptr %output.addr, align 8, !dbg !180
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !181
  store i64 %call, ptr %status, align 8, !dbg !182
  %6 = load i64, ptr %status, align 8, !dbg !183
  %and = and i64 %6, 65535, !dbg !185
  %cmp = icmp ne i64 %and, 0, !dbg !186
  br i1 %cmp, label %if.then, label %if.end, !dbg !187

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !188
  store i64 %7, ptr %retval, align 8, !dbg !189
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !189

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !190
  %shr = lshr i64 %8, 32, !dbg !191
  %and6 = and i64 %shr, 4095, !dbg !192
  %conv7 = trunc i64 %and6 to i16, !dbg !193
  store i16 %conv7, ptr %done, align 2, !dbg !194
  %9 = load i64, ptr %control, align 8, !dbg !195
  %and8 = and i64 %9, -1152640029630136321, !dbg !195
  store i64 %and8, ptr %control, align 8, !dbg !195
  %10 = load i16, ptr %done, align 2, !dbg !196
  %conv9 = zext i16 %10 to i64, !dbg !197
  %shl10 = shl i64 %conv9, 48, !dbg !198
  %11 = load i64, ptr %control, align 8, !dbg !199
  %or11 = or i64 %11, %shl10, !dbg !199
  store i64 %or11, ptr %control, align 8, !dbg !199
  br label %do.cond, !dbg !200

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !201
  %conv12 = zext i16 %12 to i32, !dbg !201
  %13 = load i16, ptr %count.addr, align 2, !dbg !202
  %conv13 = zext i16 %13 to i32, !dbg !202
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !203
  br i1 %cmp14, label %do.body, label %do.end, !dbg !200, !llvm.loop !204

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !206
  store i64 %14, ptr %retval, align 8, !dbg !207
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !207

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !208
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !208
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !208
  %15 = load i64, ptr %retval, align 8, !dbg !208
  ret i64 %15, !dbg !208
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !209 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !213, !DIExpression(), !214)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !215
  %and = and i64 %0, 512, !dbg !217
  %tobool = icmp ne i64 %and, 0, !dbg !217
  br i1 %tobool, label %if.then, label %if.end, !dbg !218

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !219, !srcloc !220
  br label %if.end, !dbg !219

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !221
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !222 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_each_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "50d1b5b8992e386a44dcdf6d56d7d97e")
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
!17 = distinct !DISubprogram(name: "stale_each_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !30, !32, !36, !38}
!25 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 8, type: !7)
!26 = !DILocalVariable(name: "pages", arg: 2, scope: !17, file: !3, line: 8, type: !20)
!27 = !DILocalVariable(name: "count", arg: 3, scope: !17, file: !3, line: 8, type: !22)
!28 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!29 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!30 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 10, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!32 = !DILocalVariable(name: "list", scope: !17, file: !3, line: 11, type: !33)
!33 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 4096, elements: !34)
!34 = !{!35}
!35 = !DISubrange(count: 64)
!36 = !DILocalVariable(name: "i", scope: !37, file: !3, line: 15, type: !22)
!37 = distinct !DILexicalBlock(scope: !17, file: !3, line: 15, column: 2)
!38 = !DILocalVariable(name: "i", scope: !39, file: !3, line: 20, type: !22)
!39 = distinct !DILexicalBlock(scope: !17, file: !3, line: 20, column: 2)
!40 = !DILocation(line: 8, column: 26, scope: !17)
!41 = !DILocation(line: 8, column: 48, scope: !17)
!42 = !DILocation(line: 8, column: 59, scope: !17)
!43 = !DILocation(line: 10, column: 2, scope: !17)
!44 = !DILocation(line: 10, column: 6, scope: !17)
!45 = !DILocation(line: 10, column: 13, scope: !17)
!46 = !DILocation(line: 10, column: 22, scope: !17)
!47 = !DILocation(line: 11, column: 2, scope: !17)
!48 = !DILocation(line: 11, column: 6, scope: !17)
!49 = !DILocation(line: 13, column: 7, scope: !50)
!50 = distinct !DILexicalBlock(scope: !17, file: !3, line: 13, column: 6)
!51 = !DILocation(line: 13, column: 13, scope: !50)
!52 = !DILocation(line: 13, column: 16, scope: !50)
!53 = !DILocation(line: 13, column: 22, scope: !50)
!54 = !DILocation(line: 13, column: 6, scope: !17)
!55 = !DILocation(line: 14, column: 3, scope: !50)
!56 = !DILocation(line: 15, column: 7, scope: !37)
!57 = !DILocation(line: 15, column: 11, scope: !37)
!58 = !DILocation(line: 15, column: 18, scope: !59)
!59 = distinct !DILexicalBlock(scope: !37, file: !3, line: 15, column: 2)
!60 = !DILocation(line: 15, column: 22, scope: !59)
!61 = !DILocation(line: 15, column: 20, scope: !59)
!62 = !DILocation(line: 15, column: 2, scope: !37)
!63 = !DILocation(line: 15, column: 2, scope: !59)
!64 = !DILocation(line: 16, column: 13, scope: !59)
!65 = !DILocation(line: 16, column: 19, scope: !59)
!66 = !DILocation(line: 16, column: 22, scope: !59)
!67 = !DILocation(line: 16, column: 8, scope: !59)
!68 = !DILocation(line: 16, column: 3, scope: !59)
!69 = !DILocation(line: 16, column: 11, scope: !59)
!70 = !DILocation(line: 15, column: 30, scope: !59)
!71 = distinct !{!71, !62, !72, !73}
!72 = !DILocation(line: 16, column: 25, scope: !37)
!73 = !{!"llvm.loop.mustprogress"}
!74 = !DILocation(line: 17, column: 10, scope: !17)
!75 = !DILocation(line: 17, column: 8, scope: !17)
!76 = !DILocation(line: 18, column: 28, scope: !17)
!77 = !DILocation(line: 18, column: 10, scope: !17)
!78 = !DILocation(line: 18, column: 8, scope: !17)
!79 = !DILocation(line: 19, column: 13, scope: !17)
!80 = !DILocation(line: 19, column: 2, scope: !17)
!81 = !DILocation(line: 19, column: 11, scope: !17)
!82 = !DILocation(line: 20, column: 7, scope: !39)
!83 = !DILocation(line: 20, column: 11, scope: !39)
!84 = !DILocation(line: 20, column: 18, scope: !85)
!85 = distinct !DILexicalBlock(scope: !39, file: !3, line: 20, column: 2)
!86 = !DILocation(line: 20, column: 22, scope: !85)
!87 = !DILocation(line: 20, column: 20, scope: !85)
!88 = !DILocation(line: 20, column: 2, scope: !39)
!89 = !DILocation(line: 20, column: 2, scope: !85)
!90 = !DILocation(line: 21, column: 23, scope: !85)
!91 = !DILocation(line: 21, column: 18, scope: !85)
!92 = !DILocation(line: 21, column: 26, scope: !85)
!93 = !DILocation(line: 21, column: 3, scope: !85)
!94 = !DILocation(line: 21, column: 13, scope: !85)
!95 = !DILocation(line: 21, column: 11, scope: !85)
!96 = !DILocation(line: 21, column: 16, scope: !85)
!97 = !DILocation(line: 20, column: 30, scope: !85)
!98 = distinct !{!98, !88, !99, !73}
!99 = !DILocation(line: 21, column: 29, scope: !39)
!100 = !DILocation(line: 22, column: 37, scope: !17)
!101 = !DILocation(line: 22, column: 47, scope: !17)
!102 = !DILocation(line: 22, column: 11, scope: !17)
!103 = !DILocation(line: 22, column: 9, scope: !17)
!104 = !DILocation(line: 23, column: 14, scope: !17)
!105 = !DILocation(line: 23, column: 2, scope: !17)
!106 = !DILocation(line: 24, column: 9, scope: !17)
!107 = !DILocation(line: 24, column: 2, scope: !17)
!108 = !DILocation(line: 25, column: 1, scope: !17)
!109 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !110, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !112)
!110 = !DISubroutineType(types: !111)
!111 = !{!7}
!112 = !{!113}
!113 = !DILocalVariable(name: "flags", scope: !109, file: !8, line: 42, type: !7)
!114 = !DILocation(line: 42, column: 2, scope: !109)
!115 = !DILocation(line: 42, column: 6, scope: !109)
!116 = !DILocation(line: 44, column: 2, scope: !109)
!117 = !{i64 19060, i64 19069}
!118 = !DILocation(line: 45, column: 2, scope: !109)
!119 = !{i64 19131}
!120 = !DILocation(line: 46, column: 9, scope: !109)
!121 = !DILocation(line: 47, column: 1, scope: !109)
!122 = !DILocation(line: 46, column: 2, scope: !109)
!123 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !124, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !126)
!124 = !DISubroutineType(types: !125)
!125 = !{!6, !5}
!126 = !{!127, !128}
!127 = !DILocalVariable(name: "variable", arg: 1, scope: !123, file: !8, line: 56, type: !5)
!128 = !DILocalVariable(name: "offset", scope: !123, file: !8, line: 58, type: !7)
!129 = !DILocation(line: 56, column: 46, scope: !123)
!130 = !DILocation(line: 58, column: 2, scope: !123)
!131 = !DILocation(line: 58, column: 6, scope: !123)
!132 = !DILocation(line: 60, column: 2, scope: !123)
!133 = !{i64 19432}
!134 = !DILocation(line: 61, column: 25, scope: !123)
!135 = !DILocation(line: 61, column: 20, scope: !123)
!136 = !DILocation(line: 61, column: 36, scope: !123)
!137 = !DILocation(line: 61, column: 34, scope: !123)
!138 = !DILocation(line: 61, column: 10, scope: !123)
!139 = !DILocation(line: 61, column: 9, scope: !123)
!140 = !DILocation(line: 62, column: 1, scope: !123)
!141 = !DILocation(line: 61, column: 2, scope: !123)
!142 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !143, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !147)
!143 = !DISubroutineType(types: !144)
!144 = !{!7, !145, !145, !145, !6, !6}
!145 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !146)
!146 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!147 = !{!148, !149, !150, !151, !152, !153, !154, !155}
!148 = !DILocalVariable(name: "code", arg: 1, scope: !142, file: !8, line: 19, type: !145)
!149 = !DILocalVariable(name: "count", arg: 2, scope: !142, file: !8, line: 19, type: !145)
!150 = !DILocalVariable(name: "varhead", arg: 3, scope: !142, file: !8, line: 19, type: !145)
!151 = !DILocalVariable(name: "input", arg: 4, scope: !142, file: !8, line: 19, type: !6)
!152 = !DILocalVariable(name: "output", arg: 5, scope: !142, file: !8, line: 19, type: !6)
!153 = !DILocalVariable(name: "control", scope: !142, file: !8, line: 21, type: !7)
!154 = !DILocalVariable(name: "status", scope: !142, file: !8, line: 22, type: !7)
!155 = !DILocalVariable(name: "done", scope: !142, file: !8, line: 23, type: !145)
!156 = !DILocation(line: 19, column: 25, scope: !142)
!157 = !DILocation(line: 19, column: 35, scope: !142)
!158 = !DILocation(line: 19, column: 46, scope: !142)
!159 = !DILocation(line: 19, column: 61, scope: !142)
!160 = !DILocation(line: 19, column: 74, scope: !142)
!161 = !DILocation(line: 21, column: 2, scope: !142)
!162 = !DILocation(line: 21, column: 6, scope: !142)
!163 = !DILocation(line: 21, column: 16, scope: !142)
!164 = !DILocation(line: 21, column: 29, scope: !142)
!165 = !DILocation(line: 21, column: 24, scope: !142)
!166 = !DILocation(line: 21, column: 37, scope: !142)
!167 = !DILocation(line: 21, column: 21, scope: !142)
!168 = !DILocation(line: 21, column: 52, scope: !142)
!169 = !DILocation(line: 21, column: 47, scope: !142)
!170 = !DILocation(line: 21, column: 58, scope: !142)
!171 = !DILocation(line: 21, column: 44, scope: !142)
!172 = !DILocation(line: 22, column: 2, scope: !142)
!173 = !DILocation(line: 22, column: 6, scope: !142)
!174 = !DILocation(line: 23, column: 2, scope: !142)
!175 = !DILocation(line: 23, column: 6, scope: !142)
!176 = !DILocation(line: 25, column: 2, scope: !142)
!177 = !DILocation(line: 26, column: 28, scope: !178)
!178 = distinct !DILexicalBlock(scope: !142, file: !8, line: 25, column: 5)
!179 = !DILocation(line: 26, column: 37, scope: !178)
!180 = !DILocation(line: 26, column: 44, scope: !178)
!181 = !DILocation(line: 26, column: 12, scope: !178)
!182 = !DILocation(line: 26, column: 10, scope: !178)
!183 = !DILocation(line: 27, column: 8, scope: !184)
!184 = distinct !DILexicalBlock(scope: !178, file: !8, line: 27, column: 7)
!185 = !DILocation(line: 27, column: 15, scope: !184)
!186 = !DILocation(line: 27, column: 25, scope: !184)
!187 = !DILocation(line: 27, column: 7, scope: !178)
!188 = !DILocation(line: 28, column: 11, scope: !184)
!189 = !DILocation(line: 28, column: 4, scope: !184)
!190 = !DILocation(line: 29, column: 11, scope: !178)
!191 = !DILocation(line: 29, column: 18, scope: !178)
!192 = !DILocation(line: 29, column: 25, scope: !178)
!193 = !DILocation(line: 29, column: 10, scope: !178)
!194 = !DILocation(line: 29, column: 8, scope: !178)
!195 = !DILocation(line: 30, column: 11, scope: !178)
!196 = !DILocation(line: 31, column: 19, scope: !178)
!197 = !DILocation(line: 31, column: 14, scope: !178)
!198 = !DILocation(line: 31, column: 24, scope: !178)
!199 = !DILocation(line: 31, column: 11, scope: !178)
!200 = !DILocation(line: 32, column: 2, scope: !178)
!201 = !DILocation(line: 32, column: 11, scope: !142)
!202 = !DILocation(line: 32, column: 18, scope: !142)
!203 = !DILocation(line: 32, column: 16, scope: !142)
!204 = distinct !{!204, !176, !205, !73}
!205 = !DILocation(line: 32, column: 23, scope: !142)
!206 = !DILocation(line: 33, column: 9, scope: !142)
!207 = !DILocation(line: 33, column: 2, scope: !142)
!208 = !DILocation(line: 34, column: 1, scope: !142)
!209 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !210, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !212)
!210 = !DISubroutineType(types: !211)
!211 = !{null, !7}
!212 = !{!213}
!213 = !DILocalVariable(name: "flags", arg: 1, scope: !209, file: !8, line: 49, type: !7)
!214 = !DILocation(line: 49, column: 36, scope: !209)
!215 = !DILocation(line: 51, column: 6, scope: !216)
!216 = distinct !DILexicalBlock(scope: !209, file: !8, line: 51, column: 6)
!217 = !DILocation(line: 51, column: 12, scope: !216)
!218 = !DILocation(line: 51, column: 6, scope: !209)
!219 = !DILocation(line: 52, column: 3, scope: !216)
!220 = !{i64 19251}
!221 = !DILocation(line: 53, column: 1, scope: !209)
!222 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !223, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!223 = !DISubroutineType(types: !224)
!224 = !{!7, !7, !6, !6}
