; ModuleID = 'cover_fill_dropped.c'
source_filename = "cover_fill_dropped.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @cover_fill_dropped(i64 noundef %partition, ptr noundef %pages, i32 noundef %count) #0 !dbg !17 {
entry:
  %partition.addr = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %i = alloca i32, align 4
  %n = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !25, !DIExpression(), !34)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !26, !DIExpression(), !35)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !27, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !37
    #dbg_declare(ptr %flags, !28, !DIExpression(), !38)
  %call = call i64 @irq_save() #6, !dbg !39
  store i64 %call, ptr %flags, align 8, !dbg !38
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !37
    #dbg_declare(ptr %status, !29, !DIExpression(), !40)
  store i64 0, ptr %status, align 8, !dbg !40
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !37
    #dbg_declare(ptr %input, !30, !DIExpression(), !41)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !42
    #dbg_declare(ptr %i, !32, !DIExpression(), !43)
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #5, !dbg !42
    #dbg_declare(ptr %n, !33, !DIExpression(), !44)
  store i32 0, ptr %n, align 4, !dbg !44
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !45
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !46
  store ptr %call1, ptr %input, align 8, !dbg !47
  store i32 0, ptr %i, align 4, !dbg !48
  br label %for.cond, !dbg !50

for.cond:                                         ; preds = %for.inc, %entry
  %1 = load i32, ptr %i, align 4, !dbg !51
  %2 = load i32, ptr %count.addr, align 4, !dbg !53
  %cmp = icmp ult i32 %1, %2, !dbg !54
  br i1 %cmp, label %for.body, label %for.end, !dbg !55

for.body:                                         ; preds = %for.cond
  %3 = load ptr, ptr %pages.addr, align 8, !dbg !56
  %4 = load i32, ptr %i, align 4, !dbg !59
  %idxprom = zext i32 %4 to i64, !dbg !56
  %arrayidx = getelementptr i64, ptr %3, i64 %idxprom, !dbg !56
  %5 = load i64, ptr %arrayidx, align 8, !dbg !56
  %tobool = icmp ne i64 %5, 0, !dbg !56
  br i1 %tobool, label %if.end, label %if.then, !dbg !60

if.then:                                          ; preds = %for.body
  store i32 0, ptr %n, align 4, !dbg !61
  br label %for.inc, !dbg !63

if.end:                                           ; preds = %for.body
  %6 = load ptr, ptr %pages.addr, align 8, !dbg !64
  %7 = load i32, ptr %i, align 4, !dbg !65
  %idxprom2 = zext i32 %7 to i64, !dbg !64
  %arrayidx3 = getelementptr i64, ptr %6, i64 %idxprom2, !dbg !64
  %8 = load i64, ptr %arrayidx3, align 8, !dbg !64
  %9 = load ptr, ptr %input, align 8, !dbg !66
  %10 = load i32, ptr %n, align 4, !dbg !67
  %add = add i32 1, %10, !dbg !68
  %idxprom4 = zext i32 %add to i64, !dbg !66
  %arrayidx5 = getelementptr i64, ptr %9, i64 %idxprom4, !dbg !66
  store i64 %8, ptr %arrayidx5, align 8, !dbg !69
  %11 = load i32, ptr %n, align 4, !dbg !70
  %inc = add i32 %11, 1, !dbg !70
  store i32 %inc, ptr %n, align 4, !dbg !70
  %12 = load i32, ptr %n, align 4, !dbg !71
  %cmp6 = icmp eq i32 %12, 511, !dbg !73
  br i1 %cmp6, label %if.then8, label %lor.lhs.false, !dbg !74

lor.lhs.false:                                    ; preds = %if.end
  %13 = load i32, ptr %i, align 4, !dbg !75
  %14 = load i32, ptr %count.addr, align 4, !dbg !76
  %sub = sub i32 %14, 1, !dbg !77
  %cmp7 = icmp eq i32 %13, %sub, !dbg !78
  br i1 %cmp7, label %if.then8, label %if.end15, !dbg !79

if.then8:                                         ; preds = %lor.lhs.false, %if.end
  %15 = load i64, ptr %partition.addr, align 8, !dbg !80
  %16 = load ptr, ptr %input, align 8, !dbg !82
  %arrayidx9 = getelementptr i64, ptr %16, i64 0, !dbg !82
  store i64 %15, ptr %arrayidx9, align 8, !dbg !83
  %17 = load i32, ptr %n, align 4, !dbg !84
  %conv = trunc i32 %17 to i16, !dbg !84
  %18 = load ptr, ptr %input, align 8, !dbg !85
  %call10 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %18, ptr noundef null) #6, !dbg !86
  store i64 %call10, ptr %status, align 8, !dbg !87
  %19 = load i64, ptr %status, align 8, !dbg !88
  %call11 = call i32 @succeeded(i64 noundef %19) #6, !dbg !90
  %tobool12 = icmp ne i32 %call11, 0, !dbg !90
  br i1 %tobool12, label %if.end14, label %if.then13, !dbg !91

if.then13:                                        ; preds = %if.then8
  br label %for.end, !dbg !92

if.end14:                                         ; preds = %if.then8
  store i32 0, ptr %n, align 4, !dbg !93
  br label %if.end15, !dbg !94

if.end15:                                         ; preds = %if.end14, %lor.lhs.false
  br label %for.inc, !dbg !95

for.inc:                                          ; preds = %if.end15, %if.then
  %20 = load i32, ptr %i, align 4, !dbg !96
  %inc16 = add i32 %20, 1, !dbg !96
  store i32 %inc16, ptr %i, align 4, !dbg !96
  br label %for.cond, !dbg !97, !llvm.loop !98

for.end:                                          ; preds = %if.then13, %for.cond
  %21 = load i64, ptr %flags, align 8, !dbg !101
  call void @irq_restore(i64 noundef %21) #6, !dbg !102
  %22 = load i64, ptr %status, align 8, !dbg !103
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #5, !dbg !104
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !104
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !104
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !104
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !104
  ret i64 %22, !dbg !105
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !106 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !111
    #dbg_declare(ptr %flags, !110, !DIExpression(), !112)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !113, !srcloc !114
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !115, !srcloc !116
  %0 = load i64, ptr %flags, align 8, !dbg !117
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !118
  ret i64 %0, !dbg !119
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !120 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !124, !DIExpression(), !126)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !127
    #dbg_declare(ptr %offset, !125, !DIExpression(), !128)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !129, !srcloc !130
  store i64 %0, ptr %offset, align 8, !dbg !129
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !131
  %2 = ptrtoint ptr %1 to i64, !dbg !132
  %3 = load i64, ptr %offset, align 8, !dbg !133
  %add = add i64 %2, %3, !dbg !134
  %4 = inttoptr i64 %add to ptr, !dbg !135
  %5 = load ptr, ptr %4, align 8, !dbg !136
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !137
  ret ptr %5, !dbg !138
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !139 {
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
    #dbg_declare(ptr %code.addr, !145, !DIExpression(), !153)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !146, !DIExpression(), !154)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !147, !DIExpression(), !155)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !148, !DIExpression(), !156)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !149, !DIExpression(), !157)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !158
    #dbg_declare(ptr %control, !150, !DIExpression(), !159)
  %0 = load i16, ptr %code.addr, align 2, !dbg !160
  %conv = zext i16 %0 to i64, !dbg !160
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !161
  %conv1 = zext i16 %1 to i64, !dbg !162
  %shl = shl i64 %conv1, 17, !dbg !163
  %or = or i64 %conv, %shl, !dbg !164
  %2 = load i16, ptr %count.addr, align 2, !dbg !165
  %conv2 = zext i16 %2 to i64, !dbg !166
  %shl3 = shl i64 %conv2, 32, !dbg !167
  %or4 = or i64 %or, %shl3, !dbg !168
  store i64 %or4, ptr %control, align 8, !dbg !159
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !169
    #dbg_declare(ptr %status, !151, !DIExpression(), !170)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !171
    #dbg_declare(ptr %done, !152, !DIExpression(), !172)
  br label %do.body, !dbg !173

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !174
  %4 = load ptr, ptr %input.addr, align 8, !dbg !176
  %5 = load ptr, ptr %output.addr, align 8, !dbg !177
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !178
  store i64 %call, ptr %status, align 8, !dbg !179
  %6 = load i64, ptr %status, align 8, !dbg !180
  %and = and i64 %6, 65535, !dbg !182
  %cmp = icmp ne i64 %and, 0, !dbg !183
  br i1 %cmp, label %if.then, label %if.end, !dbg !184

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !185
  store i64 %7, ptr %retval, align 8, !dbg !186
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !186

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !187
  %shr = lshr i64 %8, 32, !dbg !188
  %and6 = and i64 %shr, 4095, !dbg !189
  %conv7 = trunc i64 %and6 to i16, !dbg !190
  store i16 %conv7, ptr %done, align 2, !dbg !191
  %9 = load i64, ptr %control, align 8, !dbg !192
  %and8 = and i64 %9, -1152640029630136321, !dbg !192
  store i64 %and8, ptr %control, align 8, !dbg !192
  %10 = load i16, ptr %done, align 2, !dbg !193
  %conv9 = zext i16 %10 to i64, !dbg !194
  %shl10 = shl i64 %conv9, 48, !dbg !195
  %11 = load i64, ptr %control, align 8, !dbg !196
  %or11 = or i64 %11, %shl10, !dbg !196
  store i64 %or11, ptr %control, align 8, !dbg !196
  br label %do.cond, !dbg !197

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !198
  %conv12 = zext i16 %12 to i32, !dbg !198
  %13 = load i16, ptr %count.addr, align 2, !dbg !199
  %conv13 = zext i16 %13 to i32, !dbg !199
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !200
  br i1 %cmp14, label %do.body, label %do.end, !dbg !197, !llvm.loop !201

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !203
  store i64 %14, ptr %retval, align 8, !dbg !204
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !204

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !205
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !205
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !205
  %15 = load i64, ptr %retval, align 8, !dbg !205
  ret i64 %15, !dbg !205
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !206 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !211, !DIExpression(), !212)
  %0 = load i64, ptr %status.addr, align 8, !dbg !213
  %and = and i64 %0, 65535, !dbg !214
  %cmp = icmp eq i64 %and, 0, !dbg !215
  %conv = zext i1 %cmp to i32, !dbg !215
  ret i32 %conv, !dbg !216
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

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !230 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "cover_fill_dropped.c", directory: ".", checksumkind: CSK_MD5, checksum: "ef8c52381431a5c3067d30e4e083fd86")
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
!17 = distinct !DISubprogram(name: "cover_fill_dropped", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !30, !32, !33}
!25 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 8, type: !7)
!26 = !DILocalVariable(name: "pages", arg: 2, scope: !17, file: !3, line: 8, type: !20)
!27 = !DILocalVariable(name: "count", arg: 3, scope: !17, file: !3, line: 8, type: !22)
!28 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!29 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!30 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 10, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!32 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 11, type: !22)
!33 = !DILocalVariable(name: "n", scope: !17, file: !3, line: 11, type: !22)
!34 = !DILocation(line: 8, column: 28, scope: !17)
!35 = !DILocation(line: 8, column: 50, scope: !17)
!36 = !DILocation(line: 8, column: 61, scope: !17)
!37 = !DILocation(line: 10, column: 2, scope: !17)
!38 = !DILocation(line: 10, column: 6, scope: !17)
!39 = !DILocation(line: 10, column: 14, scope: !17)
!40 = !DILocation(line: 10, column: 26, scope: !17)
!41 = !DILocation(line: 10, column: 39, scope: !17)
!42 = !DILocation(line: 11, column: 2, scope: !17)
!43 = !DILocation(line: 11, column: 6, scope: !17)
!44 = !DILocation(line: 11, column: 9, scope: !17)
!45 = !DILocation(line: 13, column: 28, scope: !17)
!46 = !DILocation(line: 13, column: 10, scope: !17)
!47 = !DILocation(line: 13, column: 8, scope: !17)
!48 = !DILocation(line: 14, column: 9, scope: !49)
!49 = distinct !DILexicalBlock(scope: !17, file: !3, line: 14, column: 2)
!50 = !DILocation(line: 14, column: 7, scope: !49)
!51 = !DILocation(line: 14, column: 14, scope: !52)
!52 = distinct !DILexicalBlock(scope: !49, file: !3, line: 14, column: 2)
!53 = !DILocation(line: 14, column: 18, scope: !52)
!54 = !DILocation(line: 14, column: 16, scope: !52)
!55 = !DILocation(line: 14, column: 2, scope: !49)
!56 = !DILocation(line: 15, column: 8, scope: !57)
!57 = distinct !DILexicalBlock(scope: !58, file: !3, line: 15, column: 7)
!58 = distinct !DILexicalBlock(scope: !52, file: !3, line: 14, column: 30)
!59 = !DILocation(line: 15, column: 14, scope: !57)
!60 = !DILocation(line: 15, column: 7, scope: !58)
!61 = !DILocation(line: 16, column: 6, scope: !62)
!62 = distinct !DILexicalBlock(scope: !57, file: !3, line: 15, column: 18)
!63 = !DILocation(line: 17, column: 4, scope: !62)
!64 = !DILocation(line: 19, column: 18, scope: !58)
!65 = !DILocation(line: 19, column: 24, scope: !58)
!66 = !DILocation(line: 19, column: 3, scope: !58)
!67 = !DILocation(line: 19, column: 13, scope: !58)
!68 = !DILocation(line: 19, column: 11, scope: !58)
!69 = !DILocation(line: 19, column: 16, scope: !58)
!70 = !DILocation(line: 20, column: 4, scope: !58)
!71 = !DILocation(line: 21, column: 7, scope: !72)
!72 = distinct !DILexicalBlock(scope: !58, file: !3, line: 21, column: 7)
!73 = !DILocation(line: 21, column: 9, scope: !72)
!74 = !DILocation(line: 21, column: 16, scope: !72)
!75 = !DILocation(line: 21, column: 19, scope: !72)
!76 = !DILocation(line: 21, column: 24, scope: !72)
!77 = !DILocation(line: 21, column: 30, scope: !72)
!78 = !DILocation(line: 21, column: 21, scope: !72)
!79 = !DILocation(line: 21, column: 7, scope: !58)
!80 = !DILocation(line: 22, column: 15, scope: !81)
!81 = distinct !DILexicalBlock(scope: !72, file: !3, line: 21, column: 35)
!82 = !DILocation(line: 22, column: 4, scope: !81)
!83 = !DILocation(line: 22, column: 13, scope: !81)
!84 = !DILocation(line: 23, column: 39, scope: !81)
!85 = !DILocation(line: 23, column: 45, scope: !81)
!86 = !DILocation(line: 23, column: 13, scope: !81)
!87 = !DILocation(line: 23, column: 11, scope: !81)
!88 = !DILocation(line: 24, column: 19, scope: !89)
!89 = distinct !DILexicalBlock(scope: !81, file: !3, line: 24, column: 8)
!90 = !DILocation(line: 24, column: 9, scope: !89)
!91 = !DILocation(line: 24, column: 8, scope: !81)
!92 = !DILocation(line: 25, column: 5, scope: !89)
!93 = !DILocation(line: 26, column: 6, scope: !81)
!94 = !DILocation(line: 27, column: 3, scope: !81)
!95 = !DILocation(line: 28, column: 2, scope: !58)
!96 = !DILocation(line: 14, column: 26, scope: !52)
!97 = !DILocation(line: 14, column: 2, scope: !52)
!98 = distinct !{!98, !55, !99, !100}
!99 = !DILocation(line: 28, column: 2, scope: !49)
!100 = !{!"llvm.loop.mustprogress"}
!101 = !DILocation(line: 29, column: 14, scope: !17)
!102 = !DILocation(line: 29, column: 2, scope: !17)
!103 = !DILocation(line: 30, column: 9, scope: !17)
!104 = !DILocation(line: 31, column: 1, scope: !17)
!105 = !DILocation(line: 30, column: 2, scope: !17)
!106 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !107, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !109)
!107 = !DISubroutineType(types: !108)
!108 = !{!7}
!109 = !{!110}
!110 = !DILocalVariable(name: "flags", scope: !106, file: !8, line: 42, type: !7)
!111 = !DILocation(line: 42, column: 2, scope: !106)
!112 = !DILocation(line: 42, column: 6, scope: !106)
!113 = !DILocation(line: 44, column: 2, scope: !106)
!114 = !{i64 19118, i64 19127}
!115 = !DILocation(line: 45, column: 2, scope: !106)
!116 = !{i64 19189}
!117 = !DILocation(line: 46, column: 9, scope: !106)
!118 = !DILocation(line: 47, column: 1, scope: !106)
!119 = !DILocation(line: 46, column: 2, scope: !106)
!120 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !121, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !123)
!121 = !DISubroutineType(types: !122)
!122 = !{!5, !6}
!123 = !{!124, !125}
!124 = !DILocalVariable(name: "variable", arg: 1, scope: !120, file: !8, line: 56, type: !6)
!125 = !DILocalVariable(name: "offset", scope: !120, file: !8, line: 58, type: !7)
!126 = !DILocation(line: 56, column: 46, scope: !120)
!127 = !DILocation(line: 58, column: 2, scope: !120)
!128 = !DILocation(line: 58, column: 6, scope: !120)
!129 = !DILocation(line: 60, column: 2, scope: !120)
!130 = !{i64 19490}
!131 = !DILocation(line: 61, column: 25, scope: !120)
!132 = !DILocation(line: 61, column: 20, scope: !120)
!133 = !DILocation(line: 61, column: 36, scope: !120)
!134 = !DILocation(line: 61, column: 34, scope: !120)
!135 = !DILocation(line: 61, column: 10, scope: !120)
!136 = !DILocation(line: 61, column: 9, scope: !120)
!137 = !DILocation(line: 62, column: 1, scope: !120)
!138 = !DILocation(line: 61, column: 2, scope: !120)
!139 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !140, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !144)
!140 = !DISubroutineType(types: !141)
!141 = !{!7, !142, !142, !142, !5, !5}
!142 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !143)
!143 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!144 = !{!145, !146, !147, !148, !149, !150, !151, !152}
!145 = !DILocalVariable(name: "code", arg: 1, scope: !139, file: !8, line: 19, type: !142)
!146 = !DILocalVariable(name: "count", arg: 2, scope: !139, file: !8, line: 19, type: !142)
!147 = !DILocalVariable(name: "varhead", arg: 3, scope: !139, file: !8, line: 19, type: !142)
!148 = !DILocalVariable(name: "input", arg: 4, scope: !139, file: !8, line: 19, type: !5)
!149 = !DILocalVariable(name: "output", arg: 5, scope: !139, file: !8, line: 19, type: !5)
!150 = !DILocalVariable(name: "control", scope: !139, file: !8, line: 21, type: !7)
!151 = !DILocalVariable(name: "status", scope: !139, file: !8, line: 22, type: !7)
!152 = !DILocalVariable(name: "done", scope: !139, file: !8, line: 23, type: !142)
!153 = !DILocation(line: 19, column: 25, scope: !139)
!154 = !DILocation(line: 19, column: 35, scope: !139)
!155 = !DILocation(line: 19, column: 46, scope: !139)
!156 = !DILocation(line: 19, column: 61, scope: !139)
!157 = !DILocation(line: 19, column: 74, scope: !139)
!158 = !DILocation(line: 21, column: 2, scope: !139)
!159 = !DILocation(line: 21, column: 6, scope: !139)
!160 = !DILocation(line: 21, column: 16, scope: !139)
!161 = !DILocation(line: 21, column: 29, scope: !139)
!162 = !DILocation(line: 21, column: 24, scope: !139)
!163 = !DILocation(line: 21, column: 37, scope: !139)
!164 = !DILocation(line: 21, column: 21, scope: !139)
!165 = !DILocation(line: 21, column: 52, scope: !139)
!166 = !DILocation(line: 21, column: 47, scope: !139)
!167 = !DILocation(line: 21, column: 58, scope: !139)
!168 = !DILocation(line: 21, column: 44, scope: !139)
!169 = !DILocation(line: 22, column: 2, scope: !139)
!170 = !DILocation(line: 22, column: 6, scope: !139)
!171 = !DILocation(line: 23, column: 2, scope: !139)
!172 = !DILocation(line: 23, column: 6, scope: !139)
!173 = !DILocation(line: 25, column: 2, scope: !139)
!174 = !DILocation(line: 26, column: 28, scope: !175)
!175 = distinct !DILexicalBlock(scope: !139, file: !8, line: 25, column: 5)
!176 = !DILocation(line: 26, column: 37, scope: !175)
!177 = !DILocation(line: 26, column: 44, scope: !175)
!178 = !DILocation(line: 26, column: 12, scope: !175)
!179 = !DILocation(line: 26, column: 10, scope: !175)
!180 = !DILocation(line: 27, column: 8, scope: !181)
!181 = distinct !DILexicalBlock(scope: !175, file: !8, line: 27, column: 7)
!182 = !DILocation(line: 27, column: 15, scope: !181)
!183 = !DILocation(line: 27, column: 25, scope: !181)
!184 = !DILocation(line: 27, column: 7, scope: !175)
!185 = !DILocation(line: 28, column: 11, scope: !181)
!186 = !DILocation(line: 28, column: 4, scope: !181)
!187 = !DILocation(line: 29, column: 11, scope: !175)
!188 = !DILocation(line: 29, column: 18, scope: !175)
!189 = !DILocation(line: 29, column: 25, scope: !175)
!190 = !DILocation(line: 29, column: 10, scope: !175)
!191 = !DILocation(line: 29, column: 8, scope: !175)
!192 = !DILocation(line: 30, column: 11, scope: !175)
!193 = !DILocation(line: 31, column: 19, scope: !175)
!194 = !DILocation(line: 31, column: 14, scope: !175)
!195 = !DILocation(line: 31, column: 24, scope: !175)
!196 = !DILocation(line: 31, column: 11, scope: !175)
!197 = !DILocation(line: 32, column: 2, scope: !175)
!198 = !DILocation(line: 32, column: 11, scope: !139)
!199 = !DILocation(line: 32, column: 18, scope: !139)
!200 = !DILocation(line: 32, column: 16, scope: !139)
!201 = distinct !{!201, !173, !202, !100}
!202 = !DILocation(line: 32, column: 23, scope: !139)
!203 = !DILocation(line: 33, column: 9, scope: !139)
!204 = !DILocation(line: 33, column: 2, scope: !139)
!205 = !DILocation(line: 34, column: 1, scope: !139)
!206 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !207, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !210)
!207 = !DISubroutineType(types: !208)
!208 = !{!209, !7}
!209 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!210 = !{!211}
!211 = !DILocalVariable(name: "status", arg: 1, scope: !206, file: !8, line: 72, type: !7)
!212 = !DILocation(line: 72, column: 33, scope: !206)
!213 = !DILocation(line: 74, column: 10, scope: !206)
!214 = !DILocation(line: 74, column: 17, scope: !206)
!215 = !DILocation(line: 74, column: 27, scope: !206)
!216 = !DILocation(line: 74, column: 2, scope: !206)
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
!228 = !{i64 19309}
!229 = !DILocation(line: 53, column: 1, scope: !217)
!230 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !231, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!231 = !DISubroutineType(types: !232)
!232 = !{!7, !7, !5, !5}
