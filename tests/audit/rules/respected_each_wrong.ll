; ModuleID = 'respected_each_wrong.c'
source_filename = "respected_each_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @respected_each_wrong(i64 noundef %first, ptr noundef %memory, i32 noundef %total, ptr noundef %mapped) #0 !dbg !15 {
entry:
  %first.addr = alloca i64, align 8
  %memory.addr = alloca ptr, align 8
  %total.addr = alloca i32, align 4
  %mapped.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %done = alloca i32, align 4
  %now = alloca i32, align 4
  %i = alloca i32, align 4
  store i64 %first, ptr %first.addr, align 8
    #dbg_declare(ptr %first.addr, !24, !DIExpression(), !35)
  store ptr %memory, ptr %memory.addr, align 8
    #dbg_declare(ptr %memory.addr, !25, !DIExpression(), !36)
  store i32 %total, ptr %total.addr, align 4
    #dbg_declare(ptr %total.addr, !26, !DIExpression(), !37)
  store ptr %mapped, ptr %mapped.addr, align 8
    #dbg_declare(ptr %mapped.addr, !27, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !39
    #dbg_declare(ptr %flags, !28, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !39
    #dbg_declare(ptr %status, !29, !DIExpression(), !41)
  store i64 0, ptr %status, align 8, !dbg !41
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !39
    #dbg_declare(ptr %input, !30, !DIExpression(), !42)
  call void @llvm.lifetime.start.p0(i64 4, ptr %done) #5, !dbg !43
    #dbg_declare(ptr %done, !32, !DIExpression(), !44)
  store i32 0, ptr %done, align 4, !dbg !44
  call void @llvm.lifetime.start.p0(i64 4, ptr %now) #5, !dbg !43
    #dbg_declare(ptr %now, !33, !DIExpression(), !45)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !43
    #dbg_declare(ptr %i, !34, !DIExpression(), !46)
  br label %while.cond, !dbg !47

while.cond:                                       ; preds = %if.end, %entry
  %0 = load i32, ptr %done, align 4, !dbg !48
  %1 = load i32, ptr %total.addr, align 4, !dbg !49
  %cmp = icmp ult i32 %0, %1, !dbg !50
  br i1 %cmp, label %while.body, label %while.end, !dbg !47

while.body:                                       ; preds = %while.cond
  %2 = load i32, ptr %total.addr, align 4, !dbg !51
  %3 = load i32, ptr %done, align 4, !dbg !53
  %sub = sub i32 %2, %3, !dbg !54
  %cmp1 = icmp ugt i32 %sub, 500, !dbg !55
  br i1 %cmp1, label %cond.true, label %cond.false, !dbg !51

cond.true:                                        ; preds = %while.body
  br label %cond.end, !dbg !51

cond.false:                                       ; preds = %while.body
  %4 = load i32, ptr %total.addr, align 4, !dbg !56
  %5 = load i32, ptr %done, align 4, !dbg !57
  %sub2 = sub i32 %4, %5, !dbg !58
  br label %cond.end, !dbg !51

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ 500, %cond.true ], [ %sub2, %cond.false ], !dbg !51
  store i32 %cond, ptr %now, align 4, !dbg !59
  %call = call i64 @irq_save() #6, !dbg !60
  store i64 %call, ptr %flags, align 8, !dbg !61
  %6 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !62
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %6) #6, !dbg !63
  store ptr %call3, ptr %input, align 8, !dbg !64
  %7 = load ptr, ptr %input, align 8, !dbg !65
  %arrayidx = getelementptr i64, ptr %7, i64 0, !dbg !65
  store i64 1, ptr %arrayidx, align 8, !dbg !66
  %8 = load i64, ptr %first.addr, align 8, !dbg !67
  %9 = load i32, ptr %done, align 4, !dbg !68
  %conv = zext i32 %9 to i64, !dbg !68
  %add = add i64 %8, %conv, !dbg !69
  %10 = load ptr, ptr %input, align 8, !dbg !70
  %arrayidx4 = getelementptr i64, ptr %10, i64 1, !dbg !70
  store i64 %add, ptr %arrayidx4, align 8, !dbg !71
  %11 = load ptr, ptr %input, align 8, !dbg !72
  %arrayidx5 = getelementptr i64, ptr %11, i64 2, !dbg !72
  store i64 3, ptr %arrayidx5, align 8, !dbg !73
  store i32 0, ptr %i, align 4, !dbg !74
  br label %for.cond, !dbg !76

for.cond:                                         ; preds = %for.inc, %cond.end
  %12 = load i32, ptr %i, align 4, !dbg !77
  %13 = load i32, ptr %now, align 4, !dbg !79
  %cmp6 = icmp ult i32 %12, %13, !dbg !80
  br i1 %cmp6, label %for.body, label %for.end, !dbg !81

for.body:                                         ; preds = %for.cond
  %14 = load ptr, ptr %memory.addr, align 8, !dbg !82
  %15 = load i32, ptr %done, align 4, !dbg !83
  %16 = load i32, ptr %i, align 4, !dbg !84
  %add8 = add i32 %15, %16, !dbg !85
  %idxprom = zext i32 %add8 to i64, !dbg !82
  %arrayidx9 = getelementptr i64, ptr %14, i64 %idxprom, !dbg !82
  %17 = load i64, ptr %arrayidx9, align 8, !dbg !82
  %18 = load ptr, ptr %input, align 8, !dbg !86
  %19 = load i32, ptr %i, align 4, !dbg !87
  %add10 = add i32 3, %19, !dbg !88
  %idxprom11 = zext i32 %add10 to i64, !dbg !86
  %arrayidx12 = getelementptr i64, ptr %18, i64 %idxprom11, !dbg !86
  store i64 %17, ptr %arrayidx12, align 8, !dbg !89
  br label %for.inc, !dbg !86

for.inc:                                          ; preds = %for.body
  %20 = load i32, ptr %i, align 4, !dbg !90
  %inc = add i32 %20, 1, !dbg !90
  store i32 %inc, ptr %i, align 4, !dbg !90
  br label %for.cond, !dbg !91, !llvm.loop !92

for.end:                                          ; preds = %for.cond
  %21 = load i32, ptr %now, align 4, !dbg !95
  %conv13 = trunc i32 %21 to i16, !dbg !95
  %22 = load ptr, ptr %input, align 8, !dbg !96
  %call14 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 75, i16 noundef zeroext %conv13, i16 noundef zeroext 0, ptr noundef %22, ptr noundef null) #6, !dbg !97
  store i64 %call14, ptr %status, align 8, !dbg !98
  %23 = load i64, ptr %flags, align 8, !dbg !99
  call void @irq_restore(i64 noundef %23) #6, !dbg !100
  %24 = load i64, ptr %status, align 8, !dbg !101
  %shr = lshr i64 %24, 32, !dbg !102
  %and = and i64 %shr, 4095, !dbg !103
  %conv15 = trunc i64 %and to i32, !dbg !104
  %25 = load ptr, ptr %mapped.addr, align 8, !dbg !105
  store i32 %conv15, ptr %25, align 4, !dbg !106
  %26 = load ptr, ptr %mapped.addr, align 8, !dbg !107
  %27 = load i32, ptr %26, align 4, !dbg !108
  %28 = load i32, ptr %done, align 4, !dbg !109
  %add16 = add i32 %28, %27, !dbg !109
  store i32 %add16, ptr %done, align 4, !dbg !109
  %29 = load i64, ptr %status, align 8, !dbg !110
  %call17 = call i32 @succeeded(i64 noundef %29) #6, !dbg !112
  %tobool = icmp ne i32 %call17, 0, !dbg !112
  br i1 %tobool, label %if.end, label %if.then, !dbg !113

if.then:                                          ; preds = %for.end
  br label %while.end, !dbg !114

if.end:                                           ; preds = %for.end
  br label %while.cond, !dbg !47, !llvm.loop !115

while.end:                                        ; preds = %if.then, %while.cond
  %30 = load i64, ptr %status, align 8, !dbg !117
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !118
  call void @llvm.lifetime.end.p0(i64 4, ptr %now) #5, !dbg !118
  call void @llvm.lifetime.end.p0(i64 4, ptr %done) #5, !dbg !118
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !118
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !118
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !118
  ret i64 %30, !dbg !119
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !120 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !125
    #dbg_declare(ptr %flags, !124, !DIExpression(), !126)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !127, !srcloc !128
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !129, !srcloc !130
  %0 = load i64, ptr %flags, align 8, !dbg !131
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !132
  ret i64 %0, !dbg !133
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !134 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !138, !DIExpression(), !140)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !141
    #dbg_declare(ptr %offset, !139, !DIExpression(), !142)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !143, !srcloc !144
  store i64 %0, ptr %offset, align 8, !dbg !143
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !145
  %2 = ptrtoint ptr %1 to i64, !dbg !146
  %3 = load i64, ptr %offset, align 8, !dbg !147
  %add = add i64 %2, %3, !dbg !148
  %4 = inttoptr i64 %add to ptr, !dbg !149
  %5 = load ptr, ptr %4, align 8, !dbg !150
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !151
  ret ptr %5, !dbg !152
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !153 {
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
    #dbg_declare(ptr %code.addr, !159, !DIExpression(), !167)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !160, !DIExpression(), !168)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !161, !DIExpression(), !169)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !162, !DIExpression(), !170)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !163, !DIExpression(), !171)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !172
    #dbg_declare(ptr %control, !164, !DIExpression(), !173)
  %0 = load i16, ptr %code.addr, align 2, !dbg !174
  %conv = zext i16 %0 to i64, !dbg !174
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !175
  %conv1 = zext i16 %1 to i64, !dbg !176
  %shl = shl i64 %conv1, 17, !dbg !177
  %or = or i64 %conv, %shl, !dbg !178
  %2 = load i16, ptr %count.addr, align 2, !dbg !179
  %conv2 = zext i16 %2 to i64, !dbg !180
  %shl3 = shl i64 %conv2, 32, !dbg !181
  %or4 = or i64 %or, %shl3, !dbg !182
  store i64 %or4, ptr %control, align 8, !dbg !173
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !183
    #dbg_declare(ptr %status, !165, !DIExpression(), !184)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !185
    #dbg_declare(ptr %done, !166, !DIExpression(), !186)
  br label %do.body, !dbg !187

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !188
  %4 = load ptr, ptr %input.addr, align 8, !dbg !190
  %5 = load ptr, ptr %output.addr, align 8, !dbg !191
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !192
  store i64 %call, ptr %status, align 8, !dbg !193
  %6 = load i64, ptr %status, align 8, !dbg !194
  %and = and i64 %6, 65535, !dbg !196
  %cmp = icmp ne i64 %and, 0, !dbg !197
  br i1 %cmp, label %if.then, label %if.end, !dbg !198

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !199
  store i64 %7, ptr %retval, align 8, !dbg !200
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !200

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !201
  %shr = lshr i64 %8, 32, !dbg !202
  %and6 = and i64 %shr, 4095, !dbg !203
  %conv7 = trunc i64 %and6 to i16, !dbg !204
  store i16 %conv7, ptr %done, align 2, !dbg !205
  %9 = load i64, ptr %control, align 8, !dbg !206
  %and8 = and i64 %9, -1152640029630136321, !dbg !206
  store i64 %and8, ptr %control, align 8, !dbg !206
  %10 = load i16, ptr %done, align 2, !dbg !207
  %conv9 = zext i16 %10 to i64, !dbg !208
  %shl10 = shl i64 %conv9, 48, !dbg !209
  %11 = load i64, ptr %control, align 8, !dbg !210
  %or11 = or i64 %11, %shl10, !dbg !210
  store i64 %or11, ptr %control, align 8, !dbg !210
  br label %do.cond, !dbg !211

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !212
  %conv12 = zext i16 %12 to i32, !dbg !212
  %13 = load i16, ptr %count.addr, align 2, !dbg !213
  %conv13 = zext i16 %13 to i32, !dbg !213
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !214
  br i1 %cmp14, label %do.body, label %do.end, !dbg !211, !llvm.loop !215

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !217
  store i64 %14, ptr %retval, align 8, !dbg !218
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !218

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !219
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !219
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !219
  %15 = load i64, ptr %retval, align 8, !dbg !219
  ret i64 %15, !dbg !219
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !220 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !224, !DIExpression(), !225)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !226
  %and = and i64 %0, 512, !dbg !228
  %tobool = icmp ne i64 %and, 0, !dbg !228
  br i1 %tobool, label %if.then, label %if.end, !dbg !229

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !230, !srcloc !231
  br label %if.end, !dbg !230

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !232
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !233 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !238, !DIExpression(), !239)
  %0 = load i64, ptr %status.addr, align 8, !dbg !240
  %and = and i64 %0, 65535, !dbg !241
  %cmp = icmp eq i64 %and, 0, !dbg !242
  %conv = zext i1 %cmp to i32, !dbg !242
  ret i32 %conv, !dbg !243
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !244 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "respected_each_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "a4db18b5e2a0112894f530cedb3e3e79")
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
!15 = distinct !DISubprogram(name: "respected_each_wrong", scope: !3, file: !3, line: 8, type: !16, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7, !18, !20, !22}
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!23 = !{!24, !25, !26, !27, !28, !29, !30, !32, !33, !34}
!24 = !DILocalVariable(name: "first", arg: 1, scope: !15, file: !3, line: 8, type: !7)
!25 = !DILocalVariable(name: "memory", arg: 2, scope: !15, file: !3, line: 8, type: !18)
!26 = !DILocalVariable(name: "total", arg: 3, scope: !15, file: !3, line: 8, type: !20)
!27 = !DILocalVariable(name: "mapped", arg: 4, scope: !15, file: !3, line: 8, type: !22)
!28 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 10, type: !7)
!29 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 10, type: !7)
!30 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 10, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!32 = !DILocalVariable(name: "done", scope: !15, file: !3, line: 11, type: !20)
!33 = !DILocalVariable(name: "now", scope: !15, file: !3, line: 11, type: !20)
!34 = !DILocalVariable(name: "i", scope: !15, file: !3, line: 11, type: !20)
!35 = !DILocation(line: 8, column: 30, scope: !15)
!36 = !DILocation(line: 8, column: 48, scope: !15)
!37 = !DILocation(line: 8, column: 60, scope: !15)
!38 = !DILocation(line: 8, column: 72, scope: !15)
!39 = !DILocation(line: 10, column: 2, scope: !15)
!40 = !DILocation(line: 10, column: 6, scope: !15)
!41 = !DILocation(line: 10, column: 13, scope: !15)
!42 = !DILocation(line: 10, column: 26, scope: !15)
!43 = !DILocation(line: 11, column: 2, scope: !15)
!44 = !DILocation(line: 11, column: 6, scope: !15)
!45 = !DILocation(line: 11, column: 16, scope: !15)
!46 = !DILocation(line: 11, column: 21, scope: !15)
!47 = !DILocation(line: 13, column: 2, scope: !15)
!48 = !DILocation(line: 13, column: 9, scope: !15)
!49 = !DILocation(line: 13, column: 16, scope: !15)
!50 = !DILocation(line: 13, column: 14, scope: !15)
!51 = !DILocation(line: 14, column: 9, scope: !52)
!52 = distinct !DILexicalBlock(scope: !15, file: !3, line: 13, column: 23)
!53 = !DILocation(line: 14, column: 17, scope: !52)
!54 = !DILocation(line: 14, column: 15, scope: !52)
!55 = !DILocation(line: 14, column: 22, scope: !52)
!56 = !DILocation(line: 14, column: 36, scope: !52)
!57 = !DILocation(line: 14, column: 44, scope: !52)
!58 = !DILocation(line: 14, column: 42, scope: !52)
!59 = !DILocation(line: 14, column: 7, scope: !52)
!60 = !DILocation(line: 15, column: 11, scope: !52)
!61 = !DILocation(line: 15, column: 9, scope: !52)
!62 = !DILocation(line: 16, column: 29, scope: !52)
!63 = !DILocation(line: 16, column: 11, scope: !52)
!64 = !DILocation(line: 16, column: 9, scope: !52)
!65 = !DILocation(line: 17, column: 3, scope: !52)
!66 = !DILocation(line: 17, column: 12, scope: !52)
!67 = !DILocation(line: 18, column: 14, scope: !52)
!68 = !DILocation(line: 18, column: 22, scope: !52)
!69 = !DILocation(line: 18, column: 20, scope: !52)
!70 = !DILocation(line: 18, column: 3, scope: !52)
!71 = !DILocation(line: 18, column: 12, scope: !52)
!72 = !DILocation(line: 19, column: 3, scope: !52)
!73 = !DILocation(line: 19, column: 12, scope: !52)
!74 = !DILocation(line: 20, column: 10, scope: !75)
!75 = distinct !DILexicalBlock(scope: !52, file: !3, line: 20, column: 3)
!76 = !DILocation(line: 20, column: 8, scope: !75)
!77 = !DILocation(line: 20, column: 15, scope: !78)
!78 = distinct !DILexicalBlock(scope: !75, file: !3, line: 20, column: 3)
!79 = !DILocation(line: 20, column: 19, scope: !78)
!80 = !DILocation(line: 20, column: 17, scope: !78)
!81 = !DILocation(line: 20, column: 3, scope: !75)
!82 = !DILocation(line: 21, column: 19, scope: !78)
!83 = !DILocation(line: 21, column: 26, scope: !78)
!84 = !DILocation(line: 21, column: 33, scope: !78)
!85 = !DILocation(line: 21, column: 31, scope: !78)
!86 = !DILocation(line: 21, column: 4, scope: !78)
!87 = !DILocation(line: 21, column: 14, scope: !78)
!88 = !DILocation(line: 21, column: 12, scope: !78)
!89 = !DILocation(line: 21, column: 17, scope: !78)
!90 = !DILocation(line: 20, column: 25, scope: !78)
!91 = !DILocation(line: 20, column: 3, scope: !78)
!92 = distinct !{!92, !81, !93, !94}
!93 = !DILocation(line: 21, column: 34, scope: !75)
!94 = !{!"llvm.loop.mustprogress"}
!95 = !DILocation(line: 22, column: 38, scope: !52)
!96 = !DILocation(line: 22, column: 46, scope: !52)
!97 = !DILocation(line: 22, column: 12, scope: !52)
!98 = !DILocation(line: 22, column: 10, scope: !52)
!99 = !DILocation(line: 23, column: 15, scope: !52)
!100 = !DILocation(line: 23, column: 3, scope: !52)
!101 = !DILocation(line: 24, column: 14, scope: !52)
!102 = !DILocation(line: 24, column: 21, scope: !52)
!103 = !DILocation(line: 24, column: 28, scope: !52)
!104 = !DILocation(line: 24, column: 13, scope: !52)
!105 = !DILocation(line: 24, column: 4, scope: !52)
!106 = !DILocation(line: 24, column: 11, scope: !52)
!107 = !DILocation(line: 25, column: 12, scope: !52)
!108 = !DILocation(line: 25, column: 11, scope: !52)
!109 = !DILocation(line: 25, column: 8, scope: !52)
!110 = !DILocation(line: 26, column: 18, scope: !111)
!111 = distinct !DILexicalBlock(scope: !52, file: !3, line: 26, column: 7)
!112 = !DILocation(line: 26, column: 8, scope: !111)
!113 = !DILocation(line: 26, column: 7, scope: !52)
!114 = !DILocation(line: 27, column: 4, scope: !111)
!115 = distinct !{!115, !47, !116, !94}
!116 = !DILocation(line: 28, column: 2, scope: !15)
!117 = !DILocation(line: 29, column: 9, scope: !15)
!118 = !DILocation(line: 30, column: 1, scope: !15)
!119 = !DILocation(line: 29, column: 2, scope: !15)
!120 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !121, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !123)
!121 = !DISubroutineType(types: !122)
!122 = !{!7}
!123 = !{!124}
!124 = !DILocalVariable(name: "flags", scope: !120, file: !8, line: 42, type: !7)
!125 = !DILocation(line: 42, column: 2, scope: !120)
!126 = !DILocation(line: 42, column: 6, scope: !120)
!127 = !DILocation(line: 44, column: 2, scope: !120)
!128 = !{i64 19188, i64 19197}
!129 = !DILocation(line: 45, column: 2, scope: !120)
!130 = !{i64 19259}
!131 = !DILocation(line: 46, column: 9, scope: !120)
!132 = !DILocation(line: 47, column: 1, scope: !120)
!133 = !DILocation(line: 46, column: 2, scope: !120)
!134 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !135, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !137)
!135 = !DISubroutineType(types: !136)
!136 = !{!5, !6}
!137 = !{!138, !139}
!138 = !DILocalVariable(name: "variable", arg: 1, scope: !134, file: !8, line: 56, type: !6)
!139 = !DILocalVariable(name: "offset", scope: !134, file: !8, line: 58, type: !7)
!140 = !DILocation(line: 56, column: 46, scope: !134)
!141 = !DILocation(line: 58, column: 2, scope: !134)
!142 = !DILocation(line: 58, column: 6, scope: !134)
!143 = !DILocation(line: 60, column: 2, scope: !134)
!144 = !{i64 19560}
!145 = !DILocation(line: 61, column: 25, scope: !134)
!146 = !DILocation(line: 61, column: 20, scope: !134)
!147 = !DILocation(line: 61, column: 36, scope: !134)
!148 = !DILocation(line: 61, column: 34, scope: !134)
!149 = !DILocation(line: 61, column: 10, scope: !134)
!150 = !DILocation(line: 61, column: 9, scope: !134)
!151 = !DILocation(line: 62, column: 1, scope: !134)
!152 = !DILocation(line: 61, column: 2, scope: !134)
!153 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !154, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !158)
!154 = !DISubroutineType(types: !155)
!155 = !{!7, !156, !156, !156, !5, !5}
!156 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !157)
!157 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!158 = !{!159, !160, !161, !162, !163, !164, !165, !166}
!159 = !DILocalVariable(name: "code", arg: 1, scope: !153, file: !8, line: 19, type: !156)
!160 = !DILocalVariable(name: "count", arg: 2, scope: !153, file: !8, line: 19, type: !156)
!161 = !DILocalVariable(name: "varhead", arg: 3, scope: !153, file: !8, line: 19, type: !156)
!162 = !DILocalVariable(name: "input", arg: 4, scope: !153, file: !8, line: 19, type: !5)
!163 = !DILocalVariable(name: "output", arg: 5, scope: !153, file: !8, line: 19, type: !5)
!164 = !DILocalVariable(name: "control", scope: !153, file: !8, line: 21, type: !7)
!165 = !DILocalVariable(name: "status", scope: !153, file: !8, line: 22, type: !7)
!166 = !DILocalVariable(name: "done", scope: !153, file: !8, line: 23, type: !156)
!167 = !DILocation(line: 19, column: 25, scope: !153)
!168 = !DILocation(line: 19, column: 35, scope: !153)
!169 = !DILocation(line: 19, column: 46, scope: !153)
!170 = !DILocation(line: 19, column: 61, scope: !153)
!171 = !DILocation(line: 19, column: 74, scope: !153)
!172 = !DILocation(line: 21, column: 2, scope: !153)
!173 = !DILocation(line: 21, column: 6, scope: !153)
!174 = !DILocation(line: 21, column: 16, scope: !153)
!175 = !DILocation(line: 21, column: 29, scope: !153)
!176 = !DILocation(line: 21, column: 24, scope: !153)
!177 = !DILocation(line: 21, column: 37, scope: !153)
!178 = !DILocation(line: 21, column: 21, scope: !153)
!179 = !DILocation(line: 21, column: 52, scope: !153)
!180 = !DILocation(line: 21, column: 47, scope: !153)
!181 = !DILocation(line: 21, column: 58, scope: !153)
!182 = !DILocation(line: 21, column: 44, scope: !153)
!183 = !DILocation(line: 22, column: 2, scope: !153)
!184 = !DILocation(line: 22, column: 6, scope: !153)
!185 = !DILocation(line: 23, column: 2, scope: !153)
!186 = !DILocation(line: 23, column: 6, scope: !153)
!187 = !DILocation(line: 25, column: 2, scope: !153)
!188 = !DILocation(line: 26, column: 28, scope: !189)
!189 = distinct !DILexicalBlock(scope: !153, file: !8, line: 25, column: 5)
!190 = !DILocation(line: 26, column: 37, scope: !189)
!191 = !DILocation(line: 26, column: 44, scope: !189)
!192 = !DILocation(line: 26, column: 12, scope: !189)
!193 = !DILocation(line: 26, column: 10, scope: !189)
!194 = !DILocation(line: 27, column: 8, scope: !195)
!195 = distinct !DILexicalBlock(scope: !189, file: !8, line: 27, column: 7)
!196 = !DILocation(line: 27, column: 15, scope: !195)
!197 = !DILocation(line: 27, column: 25, scope: !195)
!198 = !DILocation(line: 27, column: 7, scope: !189)
!199 = !DILocation(line: 28, column: 11, scope: !195)
!200 = !DILocation(line: 28, column: 4, scope: !195)
!201 = !DILocation(line: 29, column: 11, scope: !189)
!202 = !DILocation(line: 29, column: 18, scope: !189)
!203 = !DILocation(line: 29, column: 25, scope: !189)
!204 = !DILocation(line: 29, column: 10, scope: !189)
!205 = !DILocation(line: 29, column: 8, scope: !189)
!206 = !DILocation(line: 30, column: 11, scope: !189)
!207 = !DILocation(line: 31, column: 19, scope: !189)
!208 = !DILocation(line: 31, column: 14, scope: !189)
!209 = !DILocation(line: 31, column: 24, scope: !189)
!210 = !DILocation(line: 31, column: 11, scope: !189)
!211 = !DILocation(line: 32, column: 2, scope: !189)
!212 = !DILocation(line: 32, column: 11, scope: !153)
!213 = !DILocation(line: 32, column: 18, scope: !153)
!214 = !DILocation(line: 32, column: 16, scope: !153)
!215 = distinct !{!215, !187, !216, !94}
!216 = !DILocation(line: 32, column: 23, scope: !153)
!217 = !DILocation(line: 33, column: 9, scope: !153)
!218 = !DILocation(line: 33, column: 2, scope: !153)
!219 = !DILocation(line: 34, column: 1, scope: !153)
!220 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !221, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !223)
!221 = !DISubroutineType(types: !222)
!222 = !{null, !7}
!223 = !{!224}
!224 = !DILocalVariable(name: "flags", arg: 1, scope: !220, file: !8, line: 49, type: !7)
!225 = !DILocation(line: 49, column: 36, scope: !220)
!226 = !DILocation(line: 51, column: 6, scope: !227)
!227 = distinct !DILexicalBlock(scope: !220, file: !8, line: 51, column: 6)
!228 = !DILocation(line: 51, column: 12, scope: !227)
!229 = !DILocation(line: 51, column: 6, scope: !220)
!230 = !DILocation(line: 52, column: 3, scope: !227)
!231 = !{i64 19379}
!232 = !DILocation(line: 53, column: 1, scope: !220)
!233 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !234, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !237)
!234 = !DISubroutineType(types: !235)
!235 = !{!236, !7}
!236 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!237 = !{!238}
!238 = !DILocalVariable(name: "status", arg: 1, scope: !233, file: !8, line: 72, type: !7)
!239 = !DILocation(line: 72, column: 33, scope: !233)
!240 = !DILocation(line: 74, column: 10, scope: !233)
!241 = !DILocation(line: 74, column: 17, scope: !233)
!242 = !DILocation(line: 74, column: 27, scope: !233)
!243 = !DILocation(line: 74, column: 2, scope: !233)
!244 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !245, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!245 = !DISubroutineType(types: !246)
!246 = !{!7, !7, !5, !5}
