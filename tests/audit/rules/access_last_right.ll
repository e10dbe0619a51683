; ModuleID = 'access_last_right.c'
source_filename = "access_last_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers = type { i64, i32, i32, [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @access_last_right(ptr noundef %names, i32 noundef %n) #0 !dbg !17 {
entry:
  %names.addr = alloca ptr, align 8
  %n.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %last = alloca i64, align 8
  %done = alloca i32, align 4
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %i = alloca i32, align 4
  store ptr %names, ptr %names.addr, align 8
    #dbg_declare(ptr %names.addr, !25, !DIExpression(), !48)
  store i32 %n, ptr %n.addr, align 4
    #dbg_declare(ptr %n.addr, !26, !DIExpression(), !49)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !50
    #dbg_declare(ptr %flags, !27, !DIExpression(), !51)
  %call = call i64 @irq_save() #6, !dbg !52
  store i64 %call, ptr %flags, align 8, !dbg !51
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !50
    #dbg_declare(ptr %status, !28, !DIExpression(), !53)
  store i64 1, ptr %status, align 8, !dbg !53
  call void @llvm.lifetime.start.p0(i64 8, ptr %last) #5, !dbg !50
    #dbg_declare(ptr %last, !29, !DIExpression(), !54)
  store i64 0, ptr %last, align 8, !dbg !54
  call void @llvm.lifetime.start.p0(i64 4, ptr %done) #5, !dbg !55
    #dbg_declare(ptr %done, !30, !DIExpression(), !56)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !57
    #dbg_declare(ptr %input, !31, !DIExpression(), !58)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !59
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !60
  store ptr %call1, ptr %input, align 8, !dbg !58
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !61
    #dbg_declare(ptr %output, !42, !DIExpression(), !62)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !63
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !64
  store ptr %call2, ptr %output, align 8, !dbg !62
  %2 = load i32, ptr %n.addr, align 4, !dbg !65
  %tobool = icmp ne i32 %2, 0, !dbg !65
  br i1 %tobool, label %land.lhs.true, label %if.end14, !dbg !66

land.lhs.true:                                    ; preds = %entry
  %3 = load i32, ptr %n.addr, align 4, !dbg !67
  %cmp = icmp ule i32 %3, 200, !dbg !68
  br i1 %cmp, label %if.then, label %if.end14, !dbg !69

if.then:                                          ; preds = %land.lhs.true
  %4 = load ptr, ptr %input, align 8, !dbg !70
  %partition = getelementptr inbounds %struct.registers, ptr %4, i32 0, i32 0, !dbg !71
  store i64 -1, ptr %partition, align 8, !dbg !72
  %5 = load ptr, ptr %input, align 8, !dbg !73
  %vtl = getelementptr inbounds %struct.registers, ptr %5, i32 0, i32 2, !dbg !74
  store i32 0, ptr %vtl, align 4, !dbg !75
  %6 = load ptr, ptr %input, align 8, !dbg !76
  %vp = getelementptr inbounds %struct.registers, ptr %6, i32 0, i32 1, !dbg !77
  store i32 0, ptr %vp, align 8, !dbg !78
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !79
    #dbg_declare(ptr %i, !44, !DIExpression(), !80)
  store i32 0, ptr %i, align 4, !dbg !80
  br label %for.cond, !dbg !79

for.cond:                                         ; preds = %for.inc, %if.then
  %7 = load i32, ptr %i, align 4, !dbg !81
  %8 = load i32, ptr %n.addr, align 4, !dbg !83
  %cmp3 = icmp ult i32 %7, %8, !dbg !84
  br i1 %cmp3, label %for.body, label %for.cond.cleanup, !dbg !85

for.cond.cleanup:                                 ; preds = %for.cond
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !86
  br label %for.end

for.body:                                         ; preds = %for.cond
  %9 = load ptr, ptr %names.addr, align 8, !dbg !87
  %10 = load i32, ptr %i, align 4, !dbg !88
  %idxprom = zext i32 %10 to i64, !dbg !87
  %arrayidx = getelementptr i32, ptr %9, i64 %idxprom, !dbg !87
  %11 = load i32, ptr %arrayidx, align 4, !dbg !87
  %12 = load ptr, ptr %input, align 8, !dbg !89
  %names4 = getelementptr inbounds %struct.registers, ptr %12, i32 0, i32 3, !dbg !90
  %13 = load i32, ptr %i, align 4, !dbg !91
  %idxprom5 = zext i32 %13 to i64, !dbg !89
  %arrayidx6 = getelementptr [0 x i32], ptr %names4, i64 0, i64 %idxprom5, !dbg !89
  store i32 %11, ptr %arrayidx6, align 4, !dbg !92
  br label %for.inc, !dbg !89

for.inc:                                          ; preds = %for.body
  %14 = load i32, ptr %i, align 4, !dbg !93
  %inc = add i32 %14, 1, !dbg !93
  store i32 %inc, ptr %i, align 4, !dbg !93
  br label %for.cond, !dbg !86, !llvm.loop !94

for.end:                                          ; preds = %for.cond.cleanup
  %15 = load i32, ptr %n.addr, align 4, !dbg !97
  %conv = trunc i32 %15 to i16, !dbg !97
  %16 = load ptr, ptr %input, align 8, !dbg !98
  %17 = load ptr, ptr %output, align 8, !dbg !99
  %call7 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %16, ptr noundef %17) #6, !dbg !100
  store i64 %call7, ptr %status, align 8, !dbg !101
  %18 = load i64, ptr %status, align 8, !dbg !102
  %shr = lshr i64 %18, 32, !dbg !103
  %and = and i64 %shr, 4095, !dbg !104
  %conv8 = trunc i64 %and to i32, !dbg !102
  store i32 %conv8, ptr %done, align 4, !dbg !105
  %19 = load i64, ptr %status, align 8, !dbg !106
  %and9 = and i64 %19, 65535, !dbg !108
  %tobool10 = icmp ne i64 %and9, 0, !dbg !108
  br i1 %tobool10, label %if.end, label %if.then11, !dbg !109

if.then11:                                        ; preds = %for.end
  %20 = load ptr, ptr %output, align 8, !dbg !110
  %21 = load i32, ptr %done, align 4, !dbg !111
  %sub = sub i32 %21, 1, !dbg !112
  %conv12 = zext i32 %sub to i64, !dbg !113
  %mul = mul i64 2, %conv12, !dbg !114
  %arrayidx13 = getelementptr i64, ptr %20, i64 %mul, !dbg !110
  %22 = load i64, ptr %arrayidx13, align 8, !dbg !110
  store i64 %22, ptr %last, align 8, !dbg !115
  br label %if.end, !dbg !116

if.end:                                           ; preds = %if.then11, %for.end
  br label %if.end14, !dbg !117

if.end14:                                         ; preds = %if.end, %land.lhs.true, %entry
  %23 = load i64, ptr %flags, align 8, !dbg !118
  call void @irq_restore(i64 noundef %23) #6, !dbg !119
  %24 = load i64, ptr %last, align 8, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !121
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !121
  call void @llvm.lifetime.end.p0(i64 4, ptr %done) #5, !dbg !121
  call void @llvm.lifetime.end.p0(i64 8, ptr %last) #5, !dbg !121
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !121
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !121
  ret i64 %24, !dbg !122
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !123 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !128
    #dbg_declare(ptr %flags, !127, !DIExpression(), !129)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !130, !srcloc !131
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !132, !srcloc !133
  %0 = load i64, ptr %flags, align 8, !dbg !134
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !135
  ret i64 %0, !dbg !136
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !137 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !141, !DIExpression(), !143)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !144
    #dbg_declare(ptr %offset, !142, !DIExpression(), !145)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !146, !srcloc !147
  store i64 %0, ptr %offset, align 8, !dbg !146
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !148
  %2 = ptrtoint ptr %1 to i64, !dbg !149
  %3 = load i64, ptr %offset, align 8, !dbg !150
  %add = add i64 %2, %3, !dbg !151
  %4 = inttoptr i64 %add to ptr, !dbg !152
  %5 = load ptr, ptr %4, align 8, !dbg !153
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !154
  ret ptr %5, !dbg !155
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !156 {
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
    #dbg_declare(ptr %code.addr, !162, !DIExpression(), !170)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !163, !DIExpression(), !171)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !164, !DIExpression(), !172)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !165, !DIExpression(), !173)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !166, !DIExpression(), !174)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !175
    #dbg_declare(ptr %control, !167, !DIExpression(), !176)
  %0 = load i16, ptr %code.addr, align 2, !dbg !177
  %conv = zext i16 %0 to i64, !dbg !177
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !178
  %conv1 = zext i16 %1 to i64, !dbg !179
  %shl = shl i64 %conv1, 17, !dbg !180
  %or = or i64 %conv, %shl, !dbg !181
  %2 = load i16, ptr %count.addr, align 2, !dbg !182
  %conv2 = zext i16 %2 to i64, !dbg !183
  %shl3 = shl i64 %conv2, 32, !dbg !184
  %or4 = or i64 %or, %shl3, !dbg !185
  store i64 %or4, ptr %control, align 8, !dbg !176
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !186
    #dbg_declare(ptr %status, !168, !DIExpression(), !187)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !188
    #dbg_declare(ptr %done, !169, !DIExpression(), !189)
  br label %do.body, !dbg !190

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !191
  %4 = load ptr, ptr %input.addr, align 8, !dbg !193
  %5 = load ptr, ptr %output.addr, align 8, !dbg !194
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !195
  store i64 %call, ptr %status, align 8, !dbg !196
  %6 = load i64, ptr %status, align 8, !dbg !197
  %and = and i64 %6, 65535, !dbg !199
  %cmp = icmp ne i64 %and, 0, !dbg !200
  br i1 %cmp, label %if.then, label %if.end, !dbg !201

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !202
  store i64 %7, ptr %retval, align 8, !dbg !203
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !203

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !204
  %shr = lshr i64 %8, 32, !dbg !205
  %and6 = and i64 %shr, 4095, !dbg !206
  %conv7 = trunc i64 %and6 to i16, !dbg !207
  store i16 %conv7, ptr %done, align 2, !dbg !208
  %9 = load i64, ptr %control, align 8, !dbg !209
  %and8 = and i64 %9, -1152640029630136321, !dbg !209
  store i64 %and8, ptr %control, align 8, !dbg !209
  %10 = load i16, ptr %done, align 2, !dbg !210
  %conv9 = zext i16 %10 to i64, !dbg !211
  %shl10 = shl i64 %conv9, 48, !dbg !212
  %11 = load i64, ptr %control, align 8, !dbg !213
  %or11 = or i64 %11, %shl10, !dbg !213
  store i64 %or11, ptr %control, align 8, !dbg !213
  br label %do.cond, !dbg !214

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !215
  %conv12 = zext i16 %12 to i32, !dbg !215
  %13 = load i16, ptr %count.addr, align 2, !dbg !216
  %conv13 = zext i16 %13 to i32, !dbg !216
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !217
  br i1 %cmp14, label %do.body, label %do.end, !dbg !214, !llvm.loop !218

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !220
  store i64 %14, ptr %retval, align 8, !dbg !221
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !221

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !222
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !222
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !222
  %15 = load i64, ptr %retval, align 8, !dbg !222
  ret i64 %15, !dbg !222
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !223 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !227, !DIExpression(), !228)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !229
  %and = and i64 %0, 512, !dbg !231
  %tobool = icmp ne i64 %and, 0, !dbg !231
  br i1 %tobool, label %if.then, label %if.end, !dbg !232

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !233, !srcloc !234
  br label %if.end, !dbg !233

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !235
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !236 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !8, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "access_last_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "dd343e194ac67f91cec2dc6251ff2121")
!4 = !{!5, !8}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 9, baseType: !7)
!6 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !8, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "access_last_right", scope: !3, file: !3, line: 13, type: !18, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!5, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !30, !31, !42, !44}
!25 = !DILocalVariable(name: "names", arg: 1, scope: !17, file: !3, line: 13, type: !20)
!26 = !DILocalVariable(name: "n", arg: 2, scope: !17, file: !3, line: 13, type: !22)
!27 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 15, type: !5)
!28 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 15, type: !5)
!29 = !DILocalVariable(name: "last", scope: !17, file: !3, line: 15, type: !5)
!30 = !DILocalVariable(name: "done", scope: !17, file: !3, line: 16, type: !22)
!31 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 17, type: !32)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers", file: !3, line: 8, size: 128, elements: !34)
!34 = !{!35, !36, !37, !38}
!35 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !33, file: !3, line: 9, baseType: !5, size: 64)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !33, file: !3, line: 10, baseType: !22, size: 32, offset: 64)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !33, file: !3, line: 10, baseType: !22, size: 32, offset: 96)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !33, file: !3, line: 10, baseType: !39, offset: 128)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: -1)
!42 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 18, type: !43)
!43 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!44 = !DILocalVariable(name: "i", scope: !45, file: !3, line: 23, type: !22)
!45 = distinct !DILexicalBlock(scope: !46, file: !3, line: 23, column: 3)
!46 = distinct !DILexicalBlock(scope: !47, file: !3, line: 20, column: 21)
!47 = distinct !DILexicalBlock(scope: !17, file: !3, line: 20, column: 6)
!48 = !DILocation(line: 13, column: 34, scope: !17)
!49 = !DILocation(line: 13, column: 45, scope: !17)
!50 = !DILocation(line: 15, column: 2, scope: !17)
!51 = !DILocation(line: 15, column: 6, scope: !17)
!52 = !DILocation(line: 15, column: 14, scope: !17)
!53 = !DILocation(line: 15, column: 26, scope: !17)
!54 = !DILocation(line: 15, column: 38, scope: !17)
!55 = !DILocation(line: 16, column: 2, scope: !17)
!56 = !DILocation(line: 16, column: 6, scope: !17)
!57 = !DILocation(line: 17, column: 2, scope: !17)
!58 = !DILocation(line: 17, column: 20, scope: !17)
!59 = !DILocation(line: 17, column: 46, scope: !17)
!60 = !DILocation(line: 17, column: 28, scope: !17)
!61 = !DILocation(line: 18, column: 2, scope: !17)
!62 = !DILocation(line: 18, column: 7, scope: !17)
!63 = !DILocation(line: 18, column: 34, scope: !17)
!64 = !DILocation(line: 18, column: 16, scope: !17)
!65 = !DILocation(line: 20, column: 6, scope: !47)
!66 = !DILocation(line: 20, column: 8, scope: !47)
!67 = !DILocation(line: 20, column: 11, scope: !47)
!68 = !DILocation(line: 20, column: 13, scope: !47)
!69 = !DILocation(line: 20, column: 6, scope: !17)
!70 = !DILocation(line: 21, column: 3, scope: !46)
!71 = !DILocation(line: 21, column: 10, scope: !46)
!72 = !DILocation(line: 21, column: 20, scope: !46)
!73 = !DILocation(line: 22, column: 15, scope: !46)
!74 = !DILocation(line: 22, column: 22, scope: !46)
!75 = !DILocation(line: 22, column: 26, scope: !46)
!76 = !DILocation(line: 22, column: 3, scope: !46)
!77 = !DILocation(line: 22, column: 10, scope: !46)
!78 = !DILocation(line: 22, column: 13, scope: !46)
!79 = !DILocation(line: 23, column: 8, scope: !45)
!80 = !DILocation(line: 23, column: 12, scope: !45)
!81 = !DILocation(line: 23, column: 19, scope: !82)
!82 = distinct !DILexicalBlock(scope: !45, file: !3, line: 23, column: 3)
!83 = !DILocation(line: 23, column: 23, scope: !82)
!84 = !DILocation(line: 23, column: 21, scope: !82)
!85 = !DILocation(line: 23, column: 3, scope: !45)
!86 = !DILocation(line: 23, column: 3, scope: !82)
!87 = !DILocation(line: 24, column: 22, scope: !82)
!88 = !DILocation(line: 24, column: 28, scope: !82)
!89 = !DILocation(line: 24, column: 4, scope: !82)
!90 = !DILocation(line: 24, column: 11, scope: !82)
!91 = !DILocation(line: 24, column: 17, scope: !82)
!92 = !DILocation(line: 24, column: 20, scope: !82)
!93 = !DILocation(line: 23, column: 27, scope: !82)
!94 = distinct !{!94, !85, !95, !96}
!95 = !DILocation(line: 24, column: 29, scope: !45)
!96 = !{!"llvm.loop.mustprogress"}
!97 = !DILocation(line: 25, column: 38, scope: !46)
!98 = !DILocation(line: 25, column: 44, scope: !46)
!99 = !DILocation(line: 25, column: 51, scope: !46)
!100 = !DILocation(line: 25, column: 12, scope: !46)
!101 = !DILocation(line: 25, column: 10, scope: !46)
!102 = !DILocation(line: 26, column: 10, scope: !46)
!103 = !DILocation(line: 26, column: 17, scope: !46)
!104 = !DILocation(line: 26, column: 23, scope: !46)
!105 = !DILocation(line: 26, column: 8, scope: !46)
!106 = !DILocation(line: 27, column: 9, scope: !107)
!107 = distinct !DILexicalBlock(scope: !46, file: !3, line: 27, column: 7)
!108 = !DILocation(line: 27, column: 16, scope: !107)
!109 = !DILocation(line: 27, column: 7, scope: !46)
!110 = !DILocation(line: 28, column: 11, scope: !107)
!111 = !DILocation(line: 28, column: 28, scope: !107)
!112 = !DILocation(line: 28, column: 33, scope: !107)
!113 = !DILocation(line: 28, column: 22, scope: !107)
!114 = !DILocation(line: 28, column: 20, scope: !107)
!115 = !DILocation(line: 28, column: 9, scope: !107)
!116 = !DILocation(line: 28, column: 4, scope: !107)
!117 = !DILocation(line: 29, column: 2, scope: !46)
!118 = !DILocation(line: 30, column: 14, scope: !17)
!119 = !DILocation(line: 30, column: 2, scope: !17)
!120 = !DILocation(line: 31, column: 9, scope: !17)
!121 = !DILocation(line: 32, column: 1, scope: !17)
!122 = !DILocation(line: 31, column: 2, scope: !17)
!123 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !124, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !126)
!124 = !DISubroutineType(types: !125)
!125 = !{!5}
!126 = !{!127}
!127 = !DILocalVariable(name: "flags", scope: !123, file: !6, line: 42, type: !5)
!128 = !DILocation(line: 42, column: 2, scope: !123)
!129 = !DILocation(line: 42, column: 6, scope: !123)
!130 = !DILocation(line: 44, column: 2, scope: !123)
!131 = !{i64 19260, i64 19269}
!132 = !DILocation(line: 45, column: 2, scope: !123)
!133 = !{i64 19331}
!134 = !DILocation(line: 46, column: 9, scope: !123)
!135 = !DILocation(line: 47, column: 1, scope: !123)
!136 = !DILocation(line: 46, column: 2, scope: !123)
!137 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !138, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !140)
!138 = !DISubroutineType(types: !139)
!139 = !{!9, !8}
!140 = !{!141, !142}
!141 = !DILocalVariable(name: "variable", arg: 1, scope: !137, file: !6, line: 56, type: !8)
!142 = !DILocalVariable(name: "offset", scope: !137, file: !6, line: 58, type: !5)
!143 = !DILocation(line: 56, column: 46, scope: !137)
!144 = !DILocation(line: 58, column: 2, scope: !137)
!145 = !DILocation(line: 58, column: 6, scope: !137)
!146 = !DILocation(line: 60, column: 2, scope: !137)
!147 = !{i64 19632}
!148 = !DILocation(line: 61, column: 25, scope: !137)
!149 = !DILocation(line: 61, column: 20, scope: !137)
!150 = !DILocation(line: 61, column: 36, scope: !137)
!151 = !DILocation(line: 61, column: 34, scope: !137)
!152 = !DILocation(line: 61, column: 10, scope: !137)
!153 = !DILocation(line: 61, column: 9, scope: !137)
!154 = !DILocation(line: 62, column: 1, scope: !137)
!155 = !DILocation(line: 61, column: 2, scope: !137)
!156 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !6, file: !6, line: 19, type: !157, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !161)
!157 = !DISubroutineType(types: !158)
!158 = !{!5, !159, !159, !159, !9, !9}
!159 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 7, baseType: !160)
!160 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!161 = !{!162, !163, !164, !165, !166, !167, !168, !169}
!162 = !DILocalVariable(name: "code", arg: 1, scope: !156, file: !6, line: 19, type: !159)
!163 = !DILocalVariable(name: "count", arg: 2, scope: !156, file: !6, line: 19, type: !159)
!164 = !DILocalVariable(name: "varhead", arg: 3, scope: !156, file: !6, line: 19, type: !159)
!165 = !DILocalVariable(name: "input", arg: 4, scope: !156, file: !6, line: 19, type: !9)
!166 = !DILocalVariable(name: "output", arg: 5, scope: !156, file: !6, line: 19, type: !9)
!167 = !DILocalVariable(name: "control", scope: !156, file: !6, line: 21, type: !5)
!168 = !DILocalVariable(name: "status", scope: !156, file: !6, line: 22, type: !5)
!169 = !DILocalVariable(name: "done", scope: !156, file: !6, line: 23, type: !159)
!170 = !DILocation(line: 19, column: 25, scope: !156)
!171 = !DILocation(line: 19, column: 35, scope: !156)
!172 = !DILocation(line: 19, column: 46, scope: !156)
!173 = !DILocation(line: 19, column: 61, scope: !156)
!174 = !DILocation(line: 19, column: 74, scope: !156)
!175 = !DILocation(line: 21, column: 2, scope: !156)
!176 = !DILocation(line: 21, column: 6, scope: !156)
!177 = !DILocation(line: 21, column: 16, scope: !156)
!178 = !DILocation(line: 21, column: 29, scope: !156)
!179 = !DILocation(line: 21, column: 24, scope: !156)
!180 = !DILocation(line: 21, column: 37, scope: !156)
!181 = !DILocation(line: 21, column: 21, scope: !156)
!182 = !DILocation(line: 21, column: 52, scope: !156)
!183 = !DILocation(line: 21, column: 47, scope: !156)
!184 = !DILocation(line: 21, column: 58, scope: !156)
!185 = !DILocation(line: 21, column: 44, scope: !156)
!186 = !DILocation(line: 22, column: 2, scope: !156)
!187 = !DILocation(line: 22, column: 6, scope: !156)
!188 = !DILocation(line: 23, column: 2, scope: !156)
!189 = !DILocation(line: 23, column: 6, scope: !156)
!190 = !DILocation(line: 25, column: 2, scope: !156)
!191 = !DILocation(line: 26, column: 28, scope: !192)
!192 = distinct !DILexicalBlock(scope: !156, file: !6, line: 25, column: 5)
!193 = !DILocation(line: 26, column: 37, scope: !192)
!194 = !DILocation(line: 26, column: 44, scope: !192)
!195 = !DILocation(line: 26, column: 12, scope: !192)
!196 = !DILocation(line: 26, column: 10, scope: !192)
!197 = !DILocation(line: 27, column: 8, scope: !198)
!198 = distinct !DILexicalBlock(scope: !192, file: !6, line: 27, column: 7)
!199 = !DILocation(line: 27, column: 15, scope: !198)
!200 = !DILocation(line: 27, column: 25, scope: !198)
!201 = !DILocation(line: 27, column: 7, scope: !192)
!202 = !DILocation(line: 28, column: 11, scope: !198)
!203 = !DILocation(line: 28, column: 4, scope: !198)
!204 = !DILocation(line: 29, column: 11, scope: !192)
!205 = !DILocation(line: 29, column: 18, scope: !192)
!206 = !DILocation(line: 29, column: 25, scope: !192)
!207 = !DILocation(line: 29, column: 10, scope: !192)
!208 = !DILocation(line: 29, column: 8, scope: !192)
!209 = !DILocation(line: 30, column: 11, scope: !192)
!210 = !DILocation(line: 31, column: 19, scope: !192)
!211 = !DILocation(line: 31, column: 14, scope: !192)
!212 = !DILocation(line: 31, column: 24, scope: !192)
!213 = !DILocation(line: 31, column: 11, scope: !192)
!214 = !DILocation(line: 32, column: 2, scope: !192)
!215 = !DILocation(line: 32, column: 11, scope: !156)
!216 = !DILocation(line: 32, column: 18, scope: !156)
!217 = !DILocation(line: 32, column: 16, scope: !156)
!218 = distinct !{!218, !190, !219, !96}
!219 = !DILocation(line: 32, column: 23, scope: !156)
!220 = !DILocation(line: 33, column: 9, scope: !156)
!221 = !DILocation(line: 33, column: 2, scope: !156)
!222 = !DILocation(line: 34, column: 1, scope: !156)
!223 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !224, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !226)
!224 = !DISubroutineType(types: !225)
!225 = !{null, !5}
!226 = !{!227}
!227 = !DILocalVariable(name: "flags", arg: 1, scope: !223, file: !6, line: 49, type: !5)
!228 = !DILocation(line: 49, column: 36, scope: !223)
!229 = !DILocation(line: 51, column: 6, scope: !230)
!230 = distinct !DILexicalBlock(scope: !223, file: !6, line: 51, column: 6)
!231 = !DILocation(line: 51, column: 12, scope: !230)
!232 = !DILocation(line: 51, column: 6, scope: !223)
!233 = !DILocation(line: 52, column: 3, scope: !230)
!234 = !{i64 19451}
!235 = !DILocation(line: 53, column: 1, scope: !223)
!236 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !237, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!237 = !DISubroutineType(types: !238)
!238 = !{!5, !5, !9, !9}
