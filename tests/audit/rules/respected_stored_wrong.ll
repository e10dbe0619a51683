; ModuleID = 'respected_stored_wrong.c'
source_filename = "respected_stored_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @respected_stored_wrong(i64 noundef %first, i64 noundef %memory, i64 noundef %total, ptr noundef %mapped) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %first.addr = alloca i64, align 8
  %memory.addr = alloca i64, align 8
  %total.addr = alloca i64, align 8
  %mapped.addr = alloca ptr, align 8
  %status = alloca i64, align 8
  %done = alloca i64, align 8
  %n = alloca i64, align 8
  %i = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %first, ptr %first.addr, align 8
    #dbg_declare(ptr %first.addr, !20, !DIExpression(), !30)
  store i64 %memory, ptr %memory.addr, align 8
    #dbg_declare(ptr %memory.addr, !21, !DIExpression(), !31)
  store i64 %total, ptr %total.addr, align 8
    #dbg_declare(ptr %total.addr, !22, !DIExpression(), !32)
  store ptr %mapped, ptr %mapped.addr, align 8
    #dbg_declare(ptr %mapped.addr, !23, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !34
    #dbg_declare(ptr %status, !24, !DIExpression(), !35)
  call void @llvm.lifetime.start.p0(i64 8, ptr %done) #5, !dbg !34
    #dbg_declare(ptr %done, !25, !DIExpression(), !36)
  store i64 0, ptr %done, align 8, !dbg !36
  call void @llvm.lifetime.start.p0(i64 8, ptr %n) #5, !dbg !34
    #dbg_declare(ptr %n, !26, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %i) #5, !dbg !34
    #dbg_declare(ptr %i, !27, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !34
    #dbg_declare(ptr %flags, !28, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !34
    #dbg_declare(ptr %input, !29, !DIExpression(), !40)
  br label %while.cond, !dbg !41

while.cond:                                       ; preds = %if.end, %entry
  %0 = load i64, ptr %done, align 8, !dbg !42
  %1 = load i64, ptr %total.addr, align 8, !dbg !43
  %cmp = icmp ult i64 %0, %1, !dbg !44
  br i1 %cmp, label %while.body, label %while.end, !dbg !41

while.body:                                       ; preds = %while.cond
  %2 = load i64, ptr %total.addr, align 8, !dbg !45
  %3 = load i64, ptr %done, align 8, !dbg !47
  %sub = sub i64 %2, %3, !dbg !48
  %cmp1 = icmp ugt i64 %sub, 500, !dbg !49
  br i1 %cmp1, label %cond.true, label %cond.false, !dbg !45

cond.true:                                        ; preds = %while.body
  br label %cond.end, !dbg !45

cond.false:                                       ; preds = %while.body
  %4 = load i64, ptr %total.addr, align 8, !dbg !50
  %5 = load i64, ptr %done, align 8, !dbg !51
  %sub2 = sub i64 %4, %5, !dbg !52
  br label %cond.end, !dbg !45

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ 500, %cond.true ], [ %sub2, %cond.false ], !dbg !45
  store i64 %cond, ptr %n, align 8, !dbg !53
  %call = call i64 @irq_save() #6, !dbg !54
  store i64 %call, ptr %flags, align 8, !dbg !55
  %6 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !56
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %6) #6, !dbg !57
  store ptr %call3, ptr %input, align 8, !dbg !58
  %7 = load ptr, ptr %input, align 8, !dbg !59
  %arrayidx = getelementptr i64, ptr %7, i64 0, !dbg !59
  store i64 1, ptr %arrayidx, align 8, !dbg !60
  %8 = load i64, ptr %first.addr, align 8, !dbg !61
  %9 = load i64, ptr %done, align 8, !dbg !62
  %add = add i64 %8, %9, !dbg !63
  %10 = load ptr, ptr %input, align 8, !dbg !64
  %arrayidx4 = getelementptr i64, ptr %10, i64 1, !dbg !64
  store i64 %add, ptr %arrayidx4, align 8, !dbg !65
  %11 = load ptr, ptr %input, align 8, !dbg !66
  %arrayidx5 = getelementptr i64, ptr %11, i64 2, !dbg !66
  store i64 3, ptr %arrayidx5, align 8, !dbg !67
  store i64 0, ptr %i, align 8, !dbg !68
  br label %for.cond, !dbg !70

for.cond:                                         ; preds = %for.inc, %cond.end
  %12 = load i64, ptr %i, align 8, !dbg !71
  %13 = load i64, ptr %n, align 8, !dbg !73
  %cmp6 = icmp ult i64 %12, %13, !dbg !74
  br i1 %cmp6, label %for.body, label %for.end, !dbg !75

for.body:                                         ; preds = %for.cond
  %14 = load i64, ptr %memory.addr, align 8, !dbg !76
  %15 = load i64, ptr %done, align 8, !dbg !77
  %add7 = add i64 %14, %15, !dbg !78
  %16 = load i64, ptr %i, align 8, !dbg !79
  %add8 = add i64 %add7, %16, !dbg !80
  %17 = load ptr, ptr %input, align 8, !dbg !81
  %18 = load i64, ptr %i, align 8, !dbg !82
  %add9 = add i64 3, %18, !dbg !83
  %arrayidx10 = getelementptr i64, ptr %17, i64 %add9, !dbg !81
  store i64 %add8, ptr %arrayidx10, align 8, !dbg !84
  br label %for.inc, !dbg !81

for.inc:                                          ; preds = %for.body
  %19 = load i64, ptr %i, align 8, !dbg !85
  %inc = add i64 %19, 1, !dbg !85
  store i64 %inc, ptr %i, align 8, !dbg !85
  br label %for.cond, !dbg !86, !llvm.loop !87

for.end:                                          ; preds = %for.cond
  %20 = load i64, ptr %n, align 8, !dbg !90
  %conv = trunc i64 %20 to i16, !dbg !90
  %21 = load ptr, ptr %input, align 8, !dbg !91
  %call11 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 75, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %21, ptr noundef null) #6, !dbg !92
  store i64 %call11, ptr %status, align 8, !dbg !93
  %22 = load i64, ptr %flags, align 8, !dbg !94
  call void @irq_restore(i64 noundef %22) #6, !dbg !95
  %23 = load i64, ptr %status, align 8, !dbg !96
  %call12 = call i32 @succeeded(i64 noundef %23) #6, !dbg !98
  %tobool = icmp ne i32 %call12, 0, !dbg !98
  br i1 %tobool, label %if.end, label %if.then, !dbg !99

if.then:                                          ; preds = %for.end
  %24 = load i64, ptr %status, align 8, !dbg !100
  %shr = lshr i64 %24, 32, !dbg !102
  %and = and i64 %shr, 4095, !dbg !103
  %25 = load ptr, ptr %mapped.addr, align 8, !dbg !104
  store i64 %and, ptr %25, align 8, !dbg !105
  %26 = load i64, ptr %status, align 8, !dbg !106
  store i64 %26, ptr %retval, align 8, !dbg !107
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !107

if.end:                                           ; preds = %for.end
  %27 = load i64, ptr %n, align 8, !dbg !108
  %28 = load i64, ptr %done, align 8, !dbg !109
  %add13 = add i64 %28, %27, !dbg !109
  store i64 %add13, ptr %done, align 8, !dbg !109
  br label %while.cond, !dbg !41, !llvm.loop !110

while.end:                                        ; preds = %while.cond
  %29 = load i64, ptr %done, align 8, !dbg !112
  %30 = load ptr, ptr %mapped.addr, align 8, !dbg !113
  store i64 %29, ptr %30, align 8, !dbg !114
  store i64 0, ptr %retval, align 8, !dbg !115
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !115

cleanup:                                          ; preds = %while.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !116
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !116
  call void @llvm.lifetime.end.p0(i64 8, ptr %i) #5, !dbg !116
  call void @llvm.lifetime.end.p0(i64 8, ptr %n) #5, !dbg !116
  call void @llvm.lifetime.end.p0(i64 8, ptr %done) #5, !dbg !116
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !116
  %31 = load i64, ptr %retval, align 8, !dbg !116
  ret i64 %31, !dbg !116
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !117 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !122
    #dbg_declare(ptr %flags, !121, !DIExpression(), !123)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !124, !srcloc !125
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !126, !srcloc !127
  %0 = load i64, ptr %flags, align 8, !dbg !128
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !129
  ret i64 %0, !dbg !130
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !131 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !135, !DIExpression(), !137)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !138
    #dbg_declare(ptr %offset, !136, !DIExpression(), !139)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !140, !srcloc !141
  store i64 %0, ptr %offset, align 8, !dbg !140
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !142
  %2 = ptrtoint ptr %1 to i64, !dbg !143
  %3 = load i64, ptr %offset, align 8, !dbg !144
  %add = add i64 %2, %3, !dbg !145
  %4 = inttoptr i64 %add to ptr, !dbg !146
  %5 = load ptr, ptr %4, align 8, !dbg !147
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !148
  ret ptr %5, !dbg !149
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !150 {
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
    #dbg_declare(ptr %code.addr, !156, !DIExpression(), !164)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !157, !DIExpression(), !165)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !158, !DIExpression(), !166)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !159, !DIExpression(), !167)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !160, !DIExpression(), !168)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !169
    #dbg_declare(ptr %control, !161, !DIExpression(), !170)
  %0 = load i16, ptr %code.addr, align 2, !dbg !171
  %conv = zext i16 %0 to i64, !dbg !171
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !172
  %conv1 = zext i16 %1 to i64, !dbg !173
  %shl = shl i64 %conv1, 17, !dbg !174
  %or = or i64 %conv, %shl, !dbg !175
  %2 = load i16, ptr %count.addr, align 2, !dbg !176
  %conv2 = zext i16 %2 to i64, !dbg !177
  %shl3 = shl i64 %conv2, 32, !dbg !178
  %or4 = or i64 %or, %shl3, !dbg !179
  store i64 %or4, ptr %control, align 8, !dbg !170
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !180
    #dbg_declare(ptr %status, !162, !DIExpression(), !181)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !182
    #dbg_declare(ptr %done, !163, !DIExpression(), !183)
  br label %do.body, !dbg !184

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !185
  %4 = load ptr, ptr %input.addr, align 8, !dbg !187
  %5 = load ptr, ptr %output.addr, align 8, !dbg !188
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !189
  store i64 %call, ptr %status, align 8, !dbg !190
  %6 = load i64, ptr %status, align 8, !dbg !191
  %and = and i64 %6, 65535, !dbg !193
  %cmp = icmp ne i64 %and, 0, !dbg !194
  br i1 %cmp, label %if.then, label %if.end, !dbg !195

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !196
  store i64 %7, ptr %retval, align 8, !dbg !197
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !197

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !198
  %shr = lshr i64 %8, 32, !dbg !199
  %and6 = and i64 %shr, 4095, !dbg !200
  %conv7 = trunc i64 %and6 to i16, !dbg !201
  store i16 %conv7, ptr %done, align 2, !dbg !202
  %9 = load i64, ptr %control, align 8, !dbg !203
  %and8 = and i64 %9, -1152640029630136321, !dbg !203
  store i64 %and8, ptr %control, align 8, !dbg !203
  %10 = load i16, ptr %done, align 2, !dbg !204
  %conv9 = zext i16 %10 to i64, !dbg !205
  %shl10 = shl i64 %conv9, 48, !dbg !206
  %11 = load i64, ptr %control, align 8, !dbg !207
  %or11 = or i64 %11, %shl10, !dbg !207
  store i64 %or11, ptr %control, align 8, !dbg !207
  br label %do.cond, !dbg !208

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !209
  %conv12 = zext i16 %12 to i32, !dbg !209
  %13 = load i16, ptr %count.addr, align 2, !dbg !210
  %conv13 = zext i16 %13 to i32, !dbg !210
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !211
  br i1 %cmp14, label %do.body, label %do.end, !dbg !208, !llvm.loop !212

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !214
  store i64 %14, ptr %retval, align 8, !dbg !215
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !215

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !216
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !216
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !216
  %15 = load i64, ptr %retval, align 8, !dbg !216
  ret i64 %15, !dbg !216
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !217 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !221, !DIExpression(), !222)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !223
  %and = and i64 %0, 512, !dbg !225
  %tobool = icmp ne i64 %and, 0, !dbg !225
  br i1 %tobool, label %if.then, label %if.end, !dbg !226

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !227, !srcloc !228
  br label %if.end, !dbg !227

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !229
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !230 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !235, !DIExpression(), !236)
  %0 = load i64, ptr %status.addr, align 8, !dbg !237
  %and = and i64 %0, 65535, !dbg !238
  %cmp = icmp eq i64 %and, 0, !dbg !239
  %conv = zext i1 %cmp to i32, !dbg !239
  ret i32 %conv, !dbg !240
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !241 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "respected_stored_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "2de73201bd52ac58b53d5d3ad039545a")
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
!15 = distinct !DISubprogram(name: "respected_stored_wrong", scope: !3, file: !3, line: 7, type: !16, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !19)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7, !7, !7, !18}
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!19 = !{!20, !21, !22, !23, !24, !25, !26, !27, !28, !29}
!20 = !DILocalVariable(name: "first", arg: 1, scope: !15, file: !3, line: 7, type: !7)
!21 = !DILocalVariable(name: "memory", arg: 2, scope: !15, file: !3, line: 7, type: !7)
!22 = !DILocalVariable(name: "total", arg: 3, scope: !15, file: !3, line: 7, type: !7)
!23 = !DILocalVariable(name: "mapped", arg: 4, scope: !15, file: !3, line: 7, type: !18)
!24 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 9, type: !7)
!25 = !DILocalVariable(name: "done", scope: !15, file: !3, line: 9, type: !7)
!26 = !DILocalVariable(name: "n", scope: !15, file: !3, line: 9, type: !7)
!27 = !DILocalVariable(name: "i", scope: !15, file: !3, line: 9, type: !7)
!28 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 9, type: !7)
!29 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 9, type: !18)
!30 = !DILocation(line: 7, column: 32, scope: !15)
!31 = !DILocation(line: 7, column: 43, scope: !15)
!32 = !DILocation(line: 7, column: 55, scope: !15)
!33 = !DILocation(line: 7, column: 67, scope: !15)
!34 = !DILocation(line: 9, column: 2, scope: !15)
!35 = !DILocation(line: 9, column: 6, scope: !15)
!36 = !DILocation(line: 9, column: 14, scope: !15)
!37 = !DILocation(line: 9, column: 24, scope: !15)
!38 = !DILocation(line: 9, column: 27, scope: !15)
!39 = !DILocation(line: 9, column: 30, scope: !15)
!40 = !DILocation(line: 9, column: 38, scope: !15)
!41 = !DILocation(line: 11, column: 2, scope: !15)
!42 = !DILocation(line: 11, column: 9, scope: !15)
!43 = !DILocation(line: 11, column: 16, scope: !15)
!44 = !DILocation(line: 11, column: 14, scope: !15)
!45 = !DILocation(line: 12, column: 7, scope: !46)
!46 = distinct !DILexicalBlock(scope: !15, file: !3, line: 11, column: 23)
!47 = !DILocation(line: 12, column: 15, scope: !46)
!48 = !DILocation(line: 12, column: 13, scope: !46)
!49 = !DILocation(line: 12, column: 20, scope: !46)
!50 = !DILocation(line: 12, column: 34, scope: !46)
!51 = !DILocation(line: 12, column: 42, scope: !46)
!52 = !DILocation(line: 12, column: 40, scope: !46)
!53 = !DILocation(line: 12, column: 5, scope: !46)
!54 = !DILocation(line: 13, column: 11, scope: !46)
!55 = !DILocation(line: 13, column: 9, scope: !46)
!56 = !DILocation(line: 14, column: 29, scope: !46)
!57 = !DILocation(line: 14, column: 11, scope: !46)
!58 = !DILocation(line: 14, column: 9, scope: !46)
!59 = !DILocation(line: 15, column: 3, scope: !46)
!60 = !DILocation(line: 15, column: 12, scope: !46)
!61 = !DILocation(line: 16, column: 14, scope: !46)
!62 = !DILocation(line: 16, column: 22, scope: !46)
!63 = !DILocation(line: 16, column: 20, scope: !46)
!64 = !DILocation(line: 16, column: 3, scope: !46)
!65 = !DILocation(line: 16, column: 12, scope: !46)
!66 = !DILocation(line: 17, column: 3, scope: !46)
!67 = !DILocation(line: 17, column: 12, scope: !46)
!68 = !DILocation(line: 18, column: 10, scope: !69)
!69 = distinct !DILexicalBlock(scope: !46, file: !3, line: 18, column: 3)
!70 = !DILocation(line: 18, column: 8, scope: !69)
!71 = !DILocation(line: 18, column: 15, scope: !72)
!72 = distinct !DILexicalBlock(scope: !69, file: !3, line: 18, column: 3)
!73 = !DILocation(line: 18, column: 19, scope: !72)
!74 = !DILocation(line: 18, column: 17, scope: !72)
!75 = !DILocation(line: 18, column: 3, scope: !69)
!76 = !DILocation(line: 19, column: 19, scope: !72)
!77 = !DILocation(line: 19, column: 28, scope: !72)
!78 = !DILocation(line: 19, column: 26, scope: !72)
!79 = !DILocation(line: 19, column: 35, scope: !72)
!80 = !DILocation(line: 19, column: 33, scope: !72)
!81 = !DILocation(line: 19, column: 4, scope: !72)
!82 = !DILocation(line: 19, column: 14, scope: !72)
!83 = !DILocation(line: 19, column: 12, scope: !72)
!84 = !DILocation(line: 19, column: 17, scope: !72)
!85 = !DILocation(line: 18, column: 23, scope: !72)
!86 = !DILocation(line: 18, column: 3, scope: !72)
!87 = distinct !{!87, !75, !88, !89}
!88 = !DILocation(line: 19, column: 35, scope: !69)
!89 = !{!"llvm.loop.mustprogress"}
!90 = !DILocation(line: 20, column: 38, scope: !46)
!91 = !DILocation(line: 20, column: 44, scope: !46)
!92 = !DILocation(line: 20, column: 12, scope: !46)
!93 = !DILocation(line: 20, column: 10, scope: !46)
!94 = !DILocation(line: 21, column: 15, scope: !46)
!95 = !DILocation(line: 21, column: 3, scope: !46)
!96 = !DILocation(line: 22, column: 18, scope: !97)
!97 = distinct !DILexicalBlock(scope: !46, file: !3, line: 22, column: 7)
!98 = !DILocation(line: 22, column: 8, scope: !97)
!99 = !DILocation(line: 22, column: 7, scope: !46)
!100 = !DILocation(line: 23, column: 15, scope: !101)
!101 = distinct !DILexicalBlock(scope: !97, file: !3, line: 22, column: 27)
!102 = !DILocation(line: 23, column: 22, scope: !101)
!103 = !DILocation(line: 23, column: 29, scope: !101)
!104 = !DILocation(line: 23, column: 5, scope: !101)
!105 = !DILocation(line: 23, column: 12, scope: !101)
!106 = !DILocation(line: 24, column: 11, scope: !101)
!107 = !DILocation(line: 24, column: 4, scope: !101)
!108 = !DILocation(line: 26, column: 11, scope: !46)
!109 = !DILocation(line: 26, column: 8, scope: !46)
!110 = distinct !{!110, !41, !111, !89}
!111 = !DILocation(line: 27, column: 2, scope: !15)
!112 = !DILocation(line: 28, column: 12, scope: !15)
!113 = !DILocation(line: 28, column: 3, scope: !15)
!114 = !DILocation(line: 28, column: 10, scope: !15)
!115 = !DILocation(line: 29, column: 2, scope: !15)
!116 = !DILocation(line: 30, column: 1, scope: !15)
!117 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !118, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !120)
!118 = !DISubroutineType(types: !119)
!119 = !{!7}
!120 = !{!121}
!121 = !DILocalVariable(name: "flags", scope: !117, file: !8, line: 42, type: !7)
!122 = !DILocation(line: 42, column: 2, scope: !117)
!123 = !DILocation(line: 42, column: 6, scope: !117)
!124 = !DILocation(line: 44, column: 2, scope: !117)
!125 = !{i64 19203, i64 19212}
!126 = !DILocation(line: 45, column: 2, scope: !117)
!127 = !{i64 19274}
!128 = !DILocation(line: 46, column: 9, scope: !117)
!129 = !DILocation(line: 47, column: 1, scope: !117)
!130 = !DILocation(line: 46, column: 2, scope: !117)
!131 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !132, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !134)
!132 = !DISubroutineType(types: !133)
!133 = !{!5, !6}
!134 = !{!135, !136}
!135 = !DILocalVariable(name: "variable", arg: 1, scope: !131, file: !8, line: 56, type: !6)
!136 = !DILocalVariable(name: "offset", scope: !131, file: !8, line: 58, type: !7)
!137 = !DILocation(line: 56, column: 46, scope: !131)
!138 = !DILocation(line: 58, column: 2, scope: !131)
!139 = !DILocation(line: 58, column: 6, scope: !131)
!140 = !DILocation(line: 60, column: 2, scope: !131)
!141 = !{i64 19575}
!142 = !DILocation(line: 61, column: 25, scope: !131)
!143 = !DILocation(line: 61, column: 20, scope: !131)
!144 = !DILocation(line: 61, column: 36, scope: !131)
!145 = !DILocation(line: 61, column: 34, scope: !131)
!146 = !DILocation(line: 61, column: 10, scope: !131)
!147 = !DILocation(line: 61, column: 9, scope: !131)
!148 = !DILocation(line: 62, column: 1, scope: !131)
!149 = !DILocation(line: 61, column: 2, scope: !131)
!150 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !151, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !155)
!151 = !DISubroutineType(types: !152)
!152 = !{!7, !153, !153, !153, !5, !5}
!153 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !154)
!154 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!155 = !{!156, !157, !158, !159, !160, !161, !162, !163}
!156 = !DILocalVariable(name: "code", arg: 1, scope: !150, file: !8, line: 19, type: !153)
!157 = !DILocalVariable(name: "count", arg: 2, scope: !150, file: !8, line: 19, type: !153)
!158 = !DILocalVariable(name: "varhead", arg: 3, scope: !150, file: !8, line: 19, type: !153)
!159 = !DILocalVariable(name: "input", arg: 4, scope: !150, file: !8, line: 19, type: !5)
!160 = !DILocalVariable(name: "output", arg: 5, scope: !150, file: !8, line: 19, type: !5)
!161 = !DILocalVariable(name: "control", scope: !150, file: !8, line: 21, type: !7)
!162 = !DILocalVariable(name: "status", scope: !150, file: !8, line: 22, type: !7)
!163 = !DILocalVariable(name: "done", scope: !150, file: !8, line: 23, type: !153)
!164 = !DILocation(line: 19, column: 25, scope: !150)
!165 = !DILocation(line: 19, column: 35, scope: !150)
!166 = !DILocation(line: 19, column: 46, scope: !150)
!167 = !DILocation(line: 19, column: 61, scope: !150)
!168 = !DILocation(line: 19, column: 74, scope: !150)
!169 = !DILocation(line: 21, column: 2, scope: !150)
!170 = !DILocation(line: 21, column: 6, scope: !150)
!171 = !DILocation(line: 21, column: 16, scope: !150)
!172 = !DILocation(line: 21, column: 29, scope: !150)
!173 = !DILocation(line: 21, column: 24, scope: !150)
!174 = !DILocation(line: 21, column: 37, scope: !150)
!175 = !DILocation(line: 21, column: 21, scope: !150)
!176 = !DILocation(line: 21, column: 52, scope: !150)
!177 = !DILocation(line: 21, column: 47, scope: !150)
!178 = !DILocation(line: 21, column: 58, scope: !150)
!179 = !DILocation(line: 21, column: 44, scope: !150)
!180 = !DILocation(line: 22, column: 2, scope: !150)
!181 = !DILocation(line: 22, column: 6, scope: !150)
!182 = !DILocation(line: 23, column: 2, scope: !150)
!183 = !DILocation(line: 23, column: 6, scope: !150)
!184 = !DILocation(line: 25, column: 2, scope: !150)
!185 = !DILocation(line: 26, column: 28, scope: !186)
!186 = distinct !DILexicalBlock(scope: !150, file: !8, line: 25, column: 5)
!187 = !DILocation(line: 26, column: 37, scope: !186)
!188 = !DILocation(line: 26, column: 44, scope: !186)
!189 = !DILocation(line: 26, column: 12, scope: !186)
!190 = !DILocation(line: 26, column: 10, scope: !186)
!191 = !DILocation(line: 27, column: 8, scope: !192)
!192 = distinct !DILexicalBlock(scope: !186, file: !8, line: 27, column: 7)
!193 = !DILocation(line: 27, column: 15, scope: !192)
!194 = !DILocation(line: 27, column: 25, scope: !192)
!195 = !DILocation(line: 27, column: 7, scope: !186)
!196 = !DILocation(line: 28, column: 11, scope: !192)
!197 = !DILocation(line: 28, column: 4, scope: !192)
!198 = !DILocation(line: 29, column: 11, scope: !186)
!199 = !DILocation(line: 29, column: 18, scope: !186)
!200 = !DILocation(line: 29, column: 25, scope: !186)
!201 = !DILocation(line: 29, column: 10, scope: !186)
!202 = !DILocation(line: 29, column: 8, scope: !186)
!203 = !DILocation(line: 30, column: 11, scope: !186)
!204 = !DILocation(line: 31, column: 19, scope: !186)
!205 = !DILocation(line: 31, column: 14, scope: !186)
!206 = !DILocation(line: 31, column: 24, scope: !186)
!207 = !DILocation(line: 31, column: 11, scope: !186)
!208 = !DILocation(line: 32, column: 2, scope: !186)
!209 = !DILocation(line: 32, column: 11, scope: !150)
!210 = !DILocation(line: 32, column: 18, scope: !150)
!211 = !DILocation(line: 32, column: 16, scope: !150)
!212 = distinct !{!212, !184, !213, !89}
!213 = !DILocation(line: 32, column: 23, scope: !150)
!214 = !DILocation(line: 33, column: 9, scope: !150)
!215 = !DILocation(line: 33, column: 2, scope: !150)
!216 = !DILocation(line: 34, column: 1, scope: !150)
!217 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !218, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !220)
!218 = !DISubroutineType(types: !219)
!219 = !{null, !7}
!220 = !{!221}
!221 = !DILocalVariable(name: "flags", arg: 1, scope: !217, file: !8, line: 49, type: !7)
!222 = !DILocation(line: 49, column: 36, scope: !217)
!223 = !DILocation(line: 51, column: 6, scope: !224)
!224 = distinct !DILexicalBlock(scope: !217, file: !8, line: 51, column: 6)
!225 = !DILocation(line: 51, column: 12, scope: !224)
!226 = !DILocation(line: 51, column: 6, scope: !217)
!227 = !DILocation(line: 52, column: 3, scope: !224)
!228 = !{i64 19394}
!229 = !DILocation(line: 53, column: 1, scope: !217)
!230 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !231, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !234)
!231 = !DISubroutineType(types: !232)
!232 = !{!233, !7}
!233 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!234 = !{!235}
!235 = !DILocalVariable(name: "status", arg: 1, scope: !230, file: !8, line: 72, type: !7)
!236 = !DILocation(line: 72, column: 33, scope: !230)
!237 = !DILocation(line: 74, column: 10, scope: !230)
!238 = !DILocation(line: 74, column: 17, scope: !230)
!239 = !DILocation(line: 74, column: 27, scope: !230)
!240 = !DILocation(line: 74, column: 2, scope: !230)
!241 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !242, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!242 = !DISubroutineType(types: !243)
!243 = !{!7, !7, !5, !5}
