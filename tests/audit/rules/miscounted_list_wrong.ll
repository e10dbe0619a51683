; ModuleID = 'miscounted_list_wrong.c'
source_filename = "miscounted_list_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @miscounted_list_wrong(i64 noundef %space, ptr noundef %ranges, i32 noundef %count, i64 noundef %low, i64 noundef %high) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %space.addr = alloca i64, align 8
  %ranges.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %low.addr = alloca i64, align 8
  %high.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %i = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %space, ptr %space.addr, align 8
    #dbg_declare(ptr %space.addr, !23, !DIExpression(), !33)
  store ptr %ranges, ptr %ranges.addr, align 8
    #dbg_declare(ptr %ranges.addr, !24, !DIExpression(), !34)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !25, !DIExpression(), !35)
  store i64 %low, ptr %low.addr, align 8
    #dbg_declare(ptr %low.addr, !26, !DIExpression(), !36)
  store i64 %high, ptr %high.addr, align 8
    #dbg_declare(ptr %high.addr, !27, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !38
    #dbg_declare(ptr %flags, !28, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !38
    #dbg_declare(ptr %status, !29, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !38
    #dbg_declare(ptr %input, !30, !DIExpression(), !41)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !42
    #dbg_declare(ptr %i, !32, !DIExpression(), !43)
  %0 = load i32, ptr %count.addr, align 4, !dbg !44
  %tobool = icmp ne i32 %0, 0, !dbg !44
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !46

lor.lhs.false:                                    ; preds = %entry
  %1 = load i32, ptr %count.addr, align 4, !dbg !47
  %cmp = icmp ugt i32 %1, 400, !dbg !48
  br i1 %cmp, label %if.then, label %if.end, !dbg !49

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 -1, ptr %retval, align 8, !dbg !50
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !50

if.end:                                           ; preds = %lor.lhs.false
  %call = call i64 @irq_save() #6, !dbg !51
  store i64 %call, ptr %flags, align 8, !dbg !52
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !53
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %2) #6, !dbg !54
  store ptr %call1, ptr %input, align 8, !dbg !55
  %3 = load i64, ptr %space.addr, align 8, !dbg !56
  %4 = load ptr, ptr %input, align 8, !dbg !57
  %arrayidx = getelementptr i64, ptr %4, i64 0, !dbg !57
  store i64 %3, ptr %arrayidx, align 8, !dbg !58
  %5 = load ptr, ptr %input, align 8, !dbg !59
  %arrayidx2 = getelementptr i64, ptr %5, i64 1, !dbg !59
  store i64 0, ptr %arrayidx2, align 8, !dbg !60
  %6 = load ptr, ptr %input, align 8, !dbg !61
  %arrayidx3 = getelementptr i64, ptr %6, i64 2, !dbg !61
  store i64 0, ptr %arrayidx3, align 8, !dbg !62
  %7 = load ptr, ptr %input, align 8, !dbg !63
  %arrayidx4 = getelementptr i64, ptr %7, i64 3, !dbg !63
  store i64 3, ptr %arrayidx4, align 8, !dbg !64
  %8 = load i64, ptr %low.addr, align 8, !dbg !65
  %9 = load ptr, ptr %input, align 8, !dbg !66
  %arrayidx5 = getelementptr i64, ptr %9, i64 4, !dbg !66
  store i64 %8, ptr %arrayidx5, align 8, !dbg !67
  %10 = load i64, ptr %high.addr, align 8, !dbg !68
  %11 = load ptr, ptr %input, align 8, !dbg !69
  %arrayidx6 = getelementptr i64, ptr %11, i64 5, !dbg !69
  store i64 %10, ptr %arrayidx6, align 8, !dbg !70
  store i32 0, ptr %i, align 4, !dbg !71
  br label %for.cond, !dbg !73

for.cond:                                         ; preds = %for.inc, %if.end
  %12 = load i32, ptr %i, align 4, !dbg !74
  %13 = load i32, ptr %count.addr, align 4, !dbg !76
  %cmp7 = icmp ult i32 %12, %13, !dbg !77
  br i1 %cmp7, label %for.body, label %for.end, !dbg !78

for.body:                                         ; preds = %for.cond
  %14 = load ptr, ptr %ranges.addr, align 8, !dbg !79
  %15 = load i32, ptr %i, align 4, !dbg !80
  %idxprom = zext i32 %15 to i64, !dbg !79
  %arrayidx8 = getelementptr i64, ptr %14, i64 %idxprom, !dbg !79
  %16 = load i64, ptr %arrayidx8, align 8, !dbg !79
  %17 = load ptr, ptr %input, align 8, !dbg !81
  %18 = load i32, ptr %i, align 4, !dbg !82
  %add = add i32 6, %18, !dbg !83
  %idxprom9 = zext i32 %add to i64, !dbg !81
  %arrayidx10 = getelementptr i64, ptr %17, i64 %idxprom9, !dbg !81
  store i64 %16, ptr %arrayidx10, align 8, !dbg !84
  br label %for.inc, !dbg !81

for.inc:                                          ; preds = %for.body
  %19 = load i32, ptr %i, align 4, !dbg !85
  %inc = add i32 %19, 1, !dbg !85
  store i32 %inc, ptr %i, align 4, !dbg !85
  br label %for.cond, !dbg !86, !llvm.loop !87

for.end:                                          ; preds = %for.cond
  %20 = load i32, ptr %count.addr, align 4, !dbg !90
  %conv = trunc i32 %20 to i16, !dbg !90
  %21 = load ptr, ptr %input, align 8, !dbg !91
  %call11 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 20, i16 noundef zeroext %conv, i16 noundef zeroext 1, ptr noundef %21, ptr noundef null) #6, !dbg !92
  store i64 %call11, ptr %status, align 8, !dbg !93
  %22 = load i64, ptr %flags, align 8, !dbg !94
  call void @irq_restore(i64 noundef %22) #6, !dbg !95
  %23 = load i64, ptr %status, align 8, !dbg !96
  store i64 %23, ptr %retval, align 8, !dbg !97
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !97

cleanup:                                          ; preds = %for.end, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !98
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !98
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !98
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !98
  %24 = load i64, ptr %retval, align 8, !dbg !98
  ret i64 %24, !dbg !98
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !99 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !104
    #dbg_declare(ptr %flags, !103, !DIExpression(), !105)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !106, !srcloc !107
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !108, !srcloc !109
  %0 = load i64, ptr %flags, align 8, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !111
  ret i64 %0, !dbg !112
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !113 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !117, !DIExpression(), !119)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !120
    #dbg_declare(ptr %offset, !118, !DIExpression(), !121)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !122, !srcloc !123
  store i64 %0, ptr %offset, align 8, !dbg !122
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !124
  %2 = ptrtoint ptr %1 to i64, !dbg !125
  %3 = load i64, ptr %offset, align 8, !dbg !126
  %add = add i64 %2, %3, !dbg !127
  %4 = inttoptr i64 %add to ptr, !dbg !128
  %5 = load ptr, ptr %4, align 8, !dbg !129
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !130
  ret ptr %5, !dbg !131
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !132 {
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
    #dbg_declare(ptr %code.addr, !138, !DIExpression(), !146)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !139, !DIExpression(), !147)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !140, !DIExpression(), !148)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !141, !DIExpression(), !149)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !142, !DIExpression(), !150)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !151
    #dbg_declare(ptr %control, !143, !DIExpression(), !152)
  %0 = load i16, ptr %code.addr, align 2, !dbg !153
  %conv = zext i16 %0 to i64, !dbg !153
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !154
  %conv1 = zext i16 %1 to i64, !dbg !155
  %shl = shl i64 %conv1, 17, !dbg !156
  %or = or i64 %conv, %shl, !dbg !157
  %2 = load i16, ptr %count.addr, align 2, !dbg !158
  %conv2 = zext i16 %2 to i64, !dbg !159
  %shl3 = shl i64 %conv2, 32, !dbg !160
  %or4 = or i64 %or, %shl3, !dbg !161
  store i64 %or4, ptr %control, align 8, !dbg !152
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !162
    #dbg_declare(ptr %status, !144, !DIExpression(), !163)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !164
    #dbg_declare(ptr %done, !145, !DIExpression(), !165)
  br label %do.body, !dbg !166

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !167
  %4 = load ptr, ptr %input.addr, align 8, !dbg !169
  %5 = load ptr, ptr %output.addr, align 8, !dbg !170
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !171
  store i64 %call, ptr %status, align 8, !dbg !172
  %6 = load i64, ptr %status, align 8, !dbg !173
  %and = and i64 %6, 65535, !dbg !175
  %cmp = icmp ne i64 %and, 0, !dbg !176
  br i1 %cmp, label %if.then, label %if.end, !dbg !177

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !178
  store i64 %7, ptr %retval, align 8, !dbg !179
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !179

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !180
  %shr = lshr i64 %8, 32, !dbg !181
  %and6 = and i64 %shr, 4095, !dbg !182
  %conv7 = trunc i64 %and6 to i16, !dbg !183
  store i16 %conv7, ptr %done, align 2, !dbg !184
  %9 = load i64, ptr %control, align 8, !dbg !185
  %and8 = and i64 %9, -1152640029630136321, !dbg !185
  store i64 %and8, ptr %control, align 8, !dbg !185
  %10 = load i16, ptr %done, align 2, !dbg !186
  %conv9 = zext i16 %10 to i64, !dbg !187
  %shl10 = shl i64 %conv9, 48, !dbg !188
  %11 = load i64, ptr %control, align 8, !dbg !189
  %or11 = or i64 %11, %shl10, !dbg !189
  store i64 %or11, ptr %control, align 8, !dbg !189
  br label %do.cond, !dbg !190

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !191
  %conv12 = zext i16 %12 to i32, !dbg !191
  %13 = load i16, ptr %count.addr, align 2, !dbg !192
  %conv13 = zext i16 %13 to i32, !dbg !192
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !193
  br i1 %cmp14, label %do.body, label %do.end, !dbg !190, !llvm.loop !194

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !196
  store i64 %14, ptr %retval, align 8, !dbg !197
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !197

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !198
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !198
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !198
  %15 = load i64, ptr %retval, align 8, !dbg !198
  ret i64 %15, !dbg !198
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !199 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !203, !DIExpression(), !204)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !205
  %and = and i64 %0, 512, !dbg !207
  %tobool = icmp ne i64 %and, 0, !dbg !207
  br i1 %tobool, label %if.then, label %if.end, !dbg !208

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !209, !srcloc !210
  br label %if.end, !dbg !209

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !211
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !212 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "miscounted_list_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "8001924a35ab3a9a0bbb889ea6ca39bf")
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
!15 = distinct !DISubprogram(name: "miscounted_list_wrong", scope: !3, file: !3, line: 8, type: !16, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7, !18, !20, !7, !7}
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !27, !28, !29, !30, !32}
!23 = !DILocalVariable(name: "space", arg: 1, scope: !15, file: !3, line: 8, type: !7)
!24 = !DILocalVariable(name: "ranges", arg: 2, scope: !15, file: !3, line: 8, type: !18)
!25 = !DILocalVariable(name: "count", arg: 3, scope: !15, file: !3, line: 8, type: !20)
!26 = !DILocalVariable(name: "low", arg: 4, scope: !15, file: !3, line: 8, type: !7)
!27 = !DILocalVariable(name: "high", arg: 5, scope: !15, file: !3, line: 8, type: !7)
!28 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 10, type: !7)
!29 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 10, type: !7)
!30 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 10, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!32 = !DILocalVariable(name: "i", scope: !15, file: !3, line: 11, type: !20)
!33 = !DILocation(line: 8, column: 31, scope: !15)
!34 = !DILocation(line: 8, column: 49, scope: !15)
!35 = !DILocation(line: 8, column: 61, scope: !15)
!36 = !DILocation(line: 8, column: 72, scope: !15)
!37 = !DILocation(line: 8, column: 81, scope: !15)
!38 = !DILocation(line: 10, column: 2, scope: !15)
!39 = !DILocation(line: 10, column: 6, scope: !15)
!40 = !DILocation(line: 10, column: 13, scope: !15)
!41 = !DILocation(line: 10, column: 22, scope: !15)
!42 = !DILocation(line: 11, column: 2, scope: !15)
!43 = !DILocation(line: 11, column: 6, scope: !15)
!44 = !DILocation(line: 13, column: 7, scope: !45)
!45 = distinct !DILexicalBlock(scope: !15, file: !3, line: 13, column: 6)
!46 = !DILocation(line: 13, column: 13, scope: !45)
!47 = !DILocation(line: 13, column: 16, scope: !45)
!48 = !DILocation(line: 13, column: 22, scope: !45)
!49 = !DILocation(line: 13, column: 6, scope: !15)
!50 = !DILocation(line: 14, column: 3, scope: !45)
!51 = !DILocation(line: 15, column: 10, scope: !15)
!52 = !DILocation(line: 15, column: 8, scope: !15)
!53 = !DILocation(line: 16, column: 28, scope: !15)
!54 = !DILocation(line: 16, column: 10, scope: !15)
!55 = !DILocation(line: 16, column: 8, scope: !15)
!56 = !DILocation(line: 17, column: 13, scope: !15)
!57 = !DILocation(line: 17, column: 2, scope: !15)
!58 = !DILocation(line: 17, column: 11, scope: !15)
!59 = !DILocation(line: 18, column: 2, scope: !15)
!60 = !DILocation(line: 18, column: 11, scope: !15)
!61 = !DILocation(line: 19, column: 2, scope: !15)
!62 = !DILocation(line: 19, column: 11, scope: !15)
!63 = !DILocation(line: 20, column: 2, scope: !15)
!64 = !DILocation(line: 20, column: 11, scope: !15)
!65 = !DILocation(line: 21, column: 13, scope: !15)
!66 = !DILocation(line: 21, column: 2, scope: !15)
!67 = !DILocation(line: 21, column: 11, scope: !15)
!68 = !DILocation(line: 22, column: 13, scope: !15)
!69 = !DILocation(line: 22, column: 2, scope: !15)
!70 = !DILocation(line: 22, column: 11, scope: !15)
!71 = !DILocation(line: 23, column: 9, scope: !72)
!72 = distinct !DILexicalBlock(scope: !15, file: !3, line: 23, column: 2)
!73 = !DILocation(line: 23, column: 7, scope: !72)
!74 = !DILocation(line: 23, column: 14, scope: !75)
!75 = distinct !DILexicalBlock(scope: !72, file: !3, line: 23, column: 2)
!76 = !DILocation(line: 23, column: 18, scope: !75)
!77 = !DILocation(line: 23, column: 16, scope: !75)
!78 = !DILocation(line: 23, column: 2, scope: !72)
!79 = !DILocation(line: 24, column: 18, scope: !75)
!80 = !DILocation(line: 24, column: 25, scope: !75)
!81 = !DILocation(line: 24, column: 3, scope: !75)
!82 = !DILocation(line: 24, column: 13, scope: !75)
!83 = !DILocation(line: 24, column: 11, scope: !75)
!84 = !DILocation(line: 24, column: 16, scope: !75)
!85 = !DILocation(line: 23, column: 26, scope: !75)
!86 = !DILocation(line: 23, column: 2, scope: !75)
!87 = distinct !{!87, !78, !88, !89}
!88 = !DILocation(line: 24, column: 26, scope: !72)
!89 = !{!"llvm.loop.mustprogress"}
!90 = !DILocation(line: 25, column: 37, scope: !15)
!91 = !DILocation(line: 25, column: 47, scope: !15)
!92 = !DILocation(line: 25, column: 11, scope: !15)
!93 = !DILocation(line: 25, column: 9, scope: !15)
!94 = !DILocation(line: 26, column: 14, scope: !15)
!95 = !DILocation(line: 26, column: 2, scope: !15)
!96 = !DILocation(line: 27, column: 9, scope: !15)
!97 = !DILocation(line: 27, column: 2, scope: !15)
!98 = !DILocation(line: 28, column: 1, scope: !15)
!99 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !100, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !102)
!100 = !DISubroutineType(types: !101)
!101 = !{!7}
!102 = !{!103}
!103 = !DILocalVariable(name: "flags", scope: !99, file: !8, line: 42, type: !7)
!104 = !DILocation(line: 42, column: 2, scope: !99)
!105 = !DILocation(line: 42, column: 6, scope: !99)
!106 = !DILocation(line: 44, column: 2, scope: !99)
!107 = !{i64 19089, i64 19098}
!108 = !DILocation(line: 45, column: 2, scope: !99)
!109 = !{i64 19160}
!110 = !DILocation(line: 46, column: 9, scope: !99)
!111 = !DILocation(line: 47, column: 1, scope: !99)
!112 = !DILocation(line: 46, column: 2, scope: !99)
!113 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !114, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !116)
!114 = !DISubroutineType(types: !115)
!115 = !{!5, !6}
!116 = !{!117, !118}
!117 = !DILocalVariable(name: "variable", arg: 1, scope: !113, file: !8, line: 56, type: !6)
!118 = !DILocalVariable(name: "offset", scope: !113, file: !8, line: 58, type: !7)
!119 = !DILocation(line: 56, column: 46, scope: !113)
!120 = !DILocation(line: 58, column: 2, scope: !113)
!121 = !DILocation(line: 58, column: 6, scope: !113)
!122 = !DILocation(line: 60, column: 2, scope: !113)
!123 = !{i64 19461}
!124 = !DILocation(line: 61, column: 25, scope: !113)
!125 = !DILocation(line: 61, column: 20, scope: !113)
!126 = !DILocation(line: 61, column: 36, scope: !113)
!127 = !DILocation(line: 61, column: 34, scope: !113)
!128 = !DILocation(line: 61, column: 10, scope: !113)
!129 = !DILocation(line: 61, column: 9, scope: !113)
!130 = !DILocation(line: 62, column: 1, scope: !113)
!131 = !DILocation(line: 61, column: 2, scope: !113)
!132 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !133, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !137)
!133 = !DISubroutineType(types: !134)
!134 = !{!7, !135, !135, !135, !5, !5}
!135 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !136)
!136 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!137 = !{!138, !139, !140, !141, !142, !143, !144, !145}
!138 = !DILocalVariable(name: "code", arg: 1, scope: !132, file: !8, line: 19, type: !135)
!139 = !DILocalVariable(name: "count", arg: 2, scope: !132, file: !8, line: 19, type: !135)
!140 = !DILocalVariable(name: "varhead", arg: 3, scope: !132, file: !8, line: 19, type: !135)
!141 = !DILocalVariable(name: "input", arg: 4, scope: !132, file: !8, line: 19, type: !5)
!142 = !DILocalVariable(name: "output", arg: 5, scope: !132, file: !8, line: 19, type: !5)
!143 = !DILocalVariable(name: "control", scope: !132, file: !8, line: 21, type: !7)
!144 = !DILocalVariable(name: "status", scope: !132, file: !8, line: 22, type: !7)
!145 = !DILocalVariable(name: "done", scope: !132, file: !8, line: 23, type: !135)
!146 = !DILocation(line: 19, column: 25, scope: !132)
!147 = !DILocation(line: 19, column: 35, scope: !132)
!148 = !DILocation(line: 19, column: 46, scope: !132)
!149 = !DILocation(line: 19, column: 61, scope: !132)
!150 = !DILocation(line: 19, column: 74, scope: !132)
!151 = !DILocation(line: 21, column: 2, scope: !132)
!152 = !DILocation(line: 21, column: 6, scope: !132)
!153 = !DILocation(line: 21, column: 16, scope: !132)
!154 = !DILocation(line: 21, column: 29, scope: !132)
!155 = !DILocation(line: 21, column: 24, scope: !132)
!156 = !DILocation(line: 21, column: 37, scope: !132)
!157 = !DILocation(line: 21, column: 21, scope: !132)
!158 = !DILocation(line: 21, column: 52, scope: !132)
!159 = !DILocation(line: 21, column: 47, scope: !132)
!160 = !DILocation(line: 21, column: 58, scope: !132)
!161 = !DILocation(line: 21, column: 44, scope: !132)
!162 = !DILocation(line: 22, column: 2, scope: !132)
!163 = !DILocation(line: 22, column: 6, scope: !132)
!164 = !DILocation(line: 23, column: 2, scope: !132)
!165 = !DILocation(line: 23, column: 6, scope: !132)
!166 = !DILocation(line: 25, column: 2, scope: !132)
!167 = !DILocation(line: 26, column: 28, scope: !168)
!168 = distinct !DILexicalBlock(scope: !132, file: !8, line: 25, column: 5)
!169 = !DILocation(line: 26, column: 37, scope: !168)
!170 = !DILocation(line: 26, column: 44, scope: !168)
!171 = !DILocation(line: 26, column: 12, scope: !168)
!172 = !DILocation(line: 26, column: 10, scope: !168)
!173 = !DILocation(line: 27, column: 8, scope: !174)
!174 = distinct !DILexicalBlock(scope: !168, file: !8, line: 27, column: 7)
!175 = !DILocation(line: 27, column: 15, scope: !174)
!176 = !DILocation(line: 27, column: 25, scope: !174)
!177 = !DILocation(line: 27, column: 7, scope: !168)
!178 = !DILocation(line: 28, column: 11, scope: !174)
!179 = !DILocation(line: 28, column: 4, scope: !174)
!180 = !DILocation(line: 29, column: 11, scope: !168)
!181 = !DILocation(line: 29, column: 18, scope: !168)
!182 = !DILocation(line: 29, column: 25, scope: !168)
!183 = !DILocation(line: 29, column: 10, scope: !168)
!184 = !DILocation(line: 29, column: 8, scope: !168)
!185 = !DILocation(line: 30, column: 11, scope: !168)
!186 = !DILocation(line: 31, column: 19, scope: !168)
!187 = !DILocation(line: 31, column: 14, scope: !168)
!188 = !DILocation(line: 31, column: 24, scope: !168)
!189 = !DILocation(line: 31, column: 11, scope: !168)
!190 = !DILocation(line: 32, column: 2, scope: !168)
!191 = !DILocation(line: 32, column: 11, scope: !132)
!192 = !DILocation(line: 32, column: 18, scope: !132)
!193 = !DILocation(line: 32, column: 16, scope: !132)
!194 = distinct !{!194, !166, !195, !89}
!195 = !DILocation(line: 32, column: 23, scope: !132)
!196 = !DILocation(line: 33, column: 9, scope: !132)
!197 = !DILocation(line: 33, column: 2, scope: !132)
!198 = !DILocation(line: 34, column: 1, scope: !132)
!199 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !200, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !202)
!200 = !DISubroutineType(types: !201)
!201 = !{null, !7}
!202 = !{!203}
!203 = !DILocalVariable(name: "flags", arg: 1, scope: !199, file: !8, line: 49, type: !7)
!204 = !DILocation(line: 49, column: 36, scope: !199)
!205 = !DILocation(line: 51, column: 6, scope: !206)
!206 = distinct !DILexicalBlock(scope: !199, file: !8, line: 51, column: 6)
!207 = !DILocation(line: 51, column: 12, scope: !206)
!208 = !DILocation(line: 51, column: 6, scope: !199)
!209 = !DILocation(line: 52, column: 3, scope: !206)
!210 = !{i64 19280}
!211 = !DILocation(line: 53, column: 1, scope: !199)
!212 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !213, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!213 = !DISubroutineType(types: !214)
!214 = !{!7, !7, !5, !5}
