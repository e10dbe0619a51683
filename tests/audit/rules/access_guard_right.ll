; ModuleID = 'access_guard_right.c'
source_filename = "access_guard_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.range = type { i64, i64 }
%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @access_guard_right(ptr noundef %range) #0 !dbg !17 {
entry:
  %range.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %at = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %n = alloca i32, align 4
  store ptr %range, ptr %range.addr, align 8
    #dbg_declare(ptr %range.addr, !27, !DIExpression(), !53)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !54
    #dbg_declare(ptr %flags, !28, !DIExpression(), !55)
  %call = call i64 @irq_save() #6, !dbg !56
  store i64 %call, ptr %flags, align 8, !dbg !55
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !54
    #dbg_declare(ptr %status, !29, !DIExpression(), !57)
  store i64 1, ptr %status, align 8, !dbg !57
  call void @llvm.lifetime.start.p0(i64 8, ptr %at) #5, !dbg !54
    #dbg_declare(ptr %at, !30, !DIExpression(), !58)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !59
    #dbg_declare(ptr %input, !31, !DIExpression(), !60)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !61
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !62
  store ptr %call1, ptr %input, align 8, !dbg !60
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !63
    #dbg_declare(ptr %output, !50, !DIExpression(), !64)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !65
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !66
  store ptr %call2, ptr %output, align 8, !dbg !64
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #5, !dbg !67
    #dbg_declare(ptr %n, !51, !DIExpression(), !68)
  store i32 0, ptr %n, align 4, !dbg !68
  %2 = load ptr, ptr %range.addr, align 8, !dbg !69
  %end = getelementptr inbounds %struct.range, ptr %2, i32 0, i32 1, !dbg !71
  %3 = load i64, ptr %end, align 8, !dbg !71
  %4 = load ptr, ptr %range.addr, align 8, !dbg !72
  %start = getelementptr inbounds %struct.range, ptr %4, i32 0, i32 0, !dbg !73
  %5 = load i64, ptr %start, align 8, !dbg !73
  %cmp = icmp ule i64 %3, %5, !dbg !74
  br i1 %cmp, label %if.then, label %lor.lhs.false, !dbg !75

lor.lhs.false:                                    ; preds = %entry
  %6 = load ptr, ptr %range.addr, align 8, !dbg !76
  %end3 = getelementptr inbounds %struct.range, ptr %6, i32 0, i32 1, !dbg !77
  %7 = load i64, ptr %end3, align 8, !dbg !77
  %8 = load ptr, ptr %range.addr, align 8, !dbg !78
  %start4 = getelementptr inbounds %struct.range, ptr %8, i32 0, i32 0, !dbg !79
  %9 = load i64, ptr %start4, align 8, !dbg !79
  %sub = sub i64 %7, %9, !dbg !80
  %shr = lshr i64 %sub, 24, !dbg !81
  %cmp5 = icmp ugt i64 %shr, 1020, !dbg !82
  br i1 %cmp5, label %if.then, label %if.end, !dbg !83

if.then:                                          ; preds = %lor.lhs.false, %entry
  br label %out, !dbg !84

if.end:                                           ; preds = %lor.lhs.false
  %10 = load ptr, ptr %range.addr, align 8, !dbg !85
  %start6 = getelementptr inbounds %struct.range, ptr %10, i32 0, i32 0, !dbg !87
  %11 = load i64, ptr %start6, align 8, !dbg !87
  store i64 %11, ptr %at, align 8, !dbg !88
  br label %for.cond, !dbg !89

for.cond:                                         ; preds = %for.inc, %if.end
  %12 = load i64, ptr %at, align 8, !dbg !90
  %13 = load ptr, ptr %range.addr, align 8, !dbg !92
  %end7 = getelementptr inbounds %struct.range, ptr %13, i32 0, i32 1, !dbg !93
  %14 = load i64, ptr %end7, align 8, !dbg !93
  %cmp8 = icmp ult i64 %12, %14, !dbg !94
  br i1 %cmp8, label %land.rhs, label %land.end, !dbg !95

land.rhs:                                         ; preds = %for.cond
  %15 = load i32, ptr %n, align 4, !dbg !96
  %cmp9 = icmp ult i32 %15, 1020, !dbg !97
  br label %land.end

land.end:                                         ; preds = %land.rhs, %for.cond
  %16 = phi i1 [ false, %for.cond ], [ %cmp9, %land.rhs ], !dbg !98
  br i1 %16, label %for.body, label %for.end, !dbg !99

for.body:                                         ; preds = %land.end
  %17 = load i64, ptr %at, align 8, !dbg !100
  %shr10 = lshr i64 %17, 24, !dbg !101
  %conv = trunc i64 %shr10 to i32, !dbg !100
  %18 = load ptr, ptr %input, align 8, !dbg !102
  %names = getelementptr inbounds %struct.registers_input, ptr %18, i32 0, i32 4, !dbg !103
  %19 = load i32, ptr %n, align 4, !dbg !104
  %inc = add i32 %19, 1, !dbg !104
  store i32 %inc, ptr %n, align 4, !dbg !104
  %idxprom = zext i32 %19 to i64, !dbg !102
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 %idxprom, !dbg !102
  store i32 %conv, ptr %arrayidx, align 1, !dbg !105
  br label %for.inc, !dbg !102

for.inc:                                          ; preds = %for.body
  %20 = load i64, ptr %at, align 8, !dbg !106
  %add = add i64 %20, 16777216, !dbg !106
  store i64 %add, ptr %at, align 8, !dbg !106
  br label %for.cond, !dbg !107, !llvm.loop !108

for.end:                                          ; preds = %land.end
  %21 = load ptr, ptr %input, align 8, !dbg !111
  %22 = load ptr, ptr %output, align 8, !dbg !112
  %call11 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext 1, i16 noundef zeroext 0, ptr noundef %21, ptr noundef %22) #6, !dbg !113
  store i64 %call11, ptr %status, align 8, !dbg !114
  br label %out, !dbg !115

out:                                              ; preds = %for.end, %if.then
    #dbg_label(!52, !116)
  %23 = load i64, ptr %flags, align 8, !dbg !117
  call void @irq_restore(i64 noundef %23) #6, !dbg !118
  %24 = load i64, ptr %status, align 8, !dbg !119
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #5, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %at) #5, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !120
  ret i64 %24, !dbg !121
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !122 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !127
    #dbg_declare(ptr %flags, !126, !DIExpression(), !128)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !129, !srcloc !130
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !131, !srcloc !132
  %0 = load i64, ptr %flags, align 8, !dbg !133
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !134
  ret i64 %0, !dbg !135
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !136 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !140, !DIExpression(), !142)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !143
    #dbg_declare(ptr %offset, !141, !DIExpression(), !144)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !145, !srcloc !146
  store i64 %0, ptr %offset, align 8, !dbg !145
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !147
  %2 = ptrtoint ptr %1 to i64, !dbg !148
  %3 = load i64, ptr %offset, align 8, !dbg !149
  %add = add i64 %2, %3, !dbg !150
  %4 = inttoptr i64 %add to ptr, !dbg !151
  %5 = load ptr, ptr %4, align 8, !dbg !152
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !153
  ret ptr %5, !dbg !154
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !155 {
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
    #dbg_declare(ptr %code.addr, !161, !DIExpression(), !169)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !162, !DIExpression(), !170)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !163, !DIExpression(), !171)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !164, !DIExpression(), !172)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !165, !DIExpression(), !173)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !174
    #dbg_declare(ptr %control, !166, !DIExpression(), !175)
  %0 = load i16, ptr %code.addr, align 2, !dbg !176
  %conv = zext i16 %0 to i64, !dbg !176
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !177
  %conv1 = zext i16 %1 to i64, !dbg !178
  %shl = shl i64 %conv1, 17, !dbg !179
  %or = or i64 %conv, %shl, !dbg !180
  %2 = load i16, ptr %count.addr, align 2, !dbg !181
  %conv2 = zext i16 %2 to i64, !dbg !182
  %shl3 = shl i64 %conv2, 32, !dbg !183
  %or4 = or i64 %or, %shl3, !dbg !184
  store i64 %or4, ptr %control, align 8, !dbg !175
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !185
    #dbg_declare(ptr %status, !167, !DIExpression(), !186)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !187
    #dbg_declare(ptr %done, !168, !DIExpression(), !188)
  br label %do.body, !dbg !189

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !190
  %4 = load ptr, ptr %input.addr, align 8, !dbg !192
  %5 = load ptr, ptr %output.addr, align 8, !dbg !193
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !194
  store i64 %call, ptr %status, align 8, !dbg !195
  %6 = load i64, ptr %status, align 8, !dbg !196
  %and = and i64 %6, 65535, !dbg !198
  %cmp = icmp ne i64 %and, 0, !dbg !199
  br i1 %cmp, label %if.then, label %if.end, !dbg !200

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !201
  store i64 %7, ptr %retval, align 8, !dbg !202
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !202

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !203
  %shr = lshr i64 %8, 32, !dbg !204
  %and6 = and i64 %shr, 4095, !dbg !205
  %conv7 = trunc i64 %and6 to i16, !dbg !206
  store i16 %conv7, ptr %done, align 2, !dbg !207
  %9 = load i64, ptr %control, align 8, !dbg !208
  %and8 = and i64 %9, -1152640029630136321, !dbg !208
  store i64 %and8, ptr %control, align 8, !dbg !208
  %10 = load i16, ptr %done, align 2, !dbg !209
  %conv9 = zext i16 %10 to i64, !dbg !210
  %shl10 = shl i64 %conv9, 48, !dbg !211
  %11 = load i64, ptr %control, align 8, !dbg !212
  %or11 = or i64 %11, %shl10, !dbg !212
  store i64 %or11, ptr %control, align 8, !dbg !212
  br label %do.cond, !dbg !213

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !214
  %conv12 = zext i16 %12 to i32, !dbg !214
  %13 = load i16, ptr %count.addr, align 2, !dbg !215
  %conv13 = zext i16 %13 to i32, !dbg !215
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !216
  br i1 %cmp14, label %do.body, label %do.end, !dbg !213, !llvm.loop !217

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !219
  store i64 %14, ptr %retval, align 8, !dbg !220
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !220

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !221
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !221
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !221
  %15 = load i64, ptr %retval, align 8, !dbg !221
  ret i64 %15, !dbg !221
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !222 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !226, !DIExpression(), !227)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !228
  %and = and i64 %0, 512, !dbg !230
  %tobool = icmp ne i64 %and, 0, !dbg !230
  br i1 %tobool, label %if.then, label %if.end, !dbg !231

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !232, !srcloc !233
  br label %if.end, !dbg !232

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !234
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !235 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "access_guard_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "cb76e581d6ece0757e776efafa2d8894")
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
!17 = distinct !DISubprogram(name: "access_guard_right", scope: !3, file: !3, line: 12, type: !18, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!22 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "range", file: !3, line: 8, size: 128, elements: !23)
!23 = !{!24, !25}
!24 = !DIDerivedType(tag: DW_TAG_member, name: "start", scope: !22, file: !3, line: 9, baseType: !7, size: 64)
!25 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !22, file: !3, line: 9, baseType: !7, size: 64, offset: 64)
!26 = !{!27, !28, !29, !30, !31, !50, !51, !52}
!27 = !DILocalVariable(name: "range", arg: 1, scope: !17, file: !3, line: 12, type: !20)
!28 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 14, type: !7)
!29 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 14, type: !7)
!30 = !DILocalVariable(name: "at", scope: !17, file: !3, line: 14, type: !7)
!31 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 15, type: !32)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !34)
!34 = !{!35, !36, !39, !42, !46}
!35 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !33, file: !8, line: 78, baseType: !7, size: 64)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !33, file: !8, line: 79, baseType: !37, size: 32, offset: 64)
!37 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !38)
!38 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !33, file: !8, line: 80, baseType: !40, size: 8, offset: 96)
!40 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !41)
!41 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !33, file: !8, line: 81, baseType: !43, size: 24, offset: 104)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 24, elements: !44)
!44 = !{!45}
!45 = !DISubrange(count: 3)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !33, file: !8, line: 82, baseType: !47, offset: 128)
!47 = !DICompositeType(tag: DW_TAG_array_type, baseType: !37, elements: !48)
!48 = !{!49}
!49 = !DISubrange(count: -1)
!50 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 16, type: !6)
!51 = !DILocalVariable(name: "n", scope: !17, file: !3, line: 17, type: !37)
!52 = !DILabel(scope: !17, name: "out", file: !3, line: 24)
!53 = !DILocation(line: 12, column: 44, scope: !17)
!54 = !DILocation(line: 14, column: 2, scope: !17)
!55 = !DILocation(line: 14, column: 6, scope: !17)
!56 = !DILocation(line: 14, column: 14, scope: !17)
!57 = !DILocation(line: 14, column: 26, scope: !17)
!58 = !DILocation(line: 14, column: 38, scope: !17)
!59 = !DILocation(line: 15, column: 2, scope: !17)
!60 = !DILocation(line: 15, column: 26, scope: !17)
!61 = !DILocation(line: 15, column: 52, scope: !17)
!62 = !DILocation(line: 15, column: 34, scope: !17)
!63 = !DILocation(line: 16, column: 2, scope: !17)
!64 = !DILocation(line: 16, column: 8, scope: !17)
!65 = !DILocation(line: 16, column: 35, scope: !17)
!66 = !DILocation(line: 16, column: 17, scope: !17)
!67 = !DILocation(line: 17, column: 2, scope: !17)
!68 = !DILocation(line: 17, column: 6, scope: !17)
!69 = !DILocation(line: 19, column: 6, scope: !70)
!70 = distinct !DILexicalBlock(scope: !17, file: !3, line: 19, column: 6)
!71 = !DILocation(line: 19, column: 13, scope: !70)
!72 = !DILocation(line: 19, column: 20, scope: !70)
!73 = !DILocation(line: 19, column: 27, scope: !70)
!74 = !DILocation(line: 19, column: 17, scope: !70)
!75 = !DILocation(line: 19, column: 33, scope: !70)
!76 = !DILocation(line: 19, column: 37, scope: !70)
!77 = !DILocation(line: 19, column: 44, scope: !70)
!78 = !DILocation(line: 19, column: 50, scope: !70)
!79 = !DILocation(line: 19, column: 57, scope: !70)
!80 = !DILocation(line: 19, column: 48, scope: !70)
!81 = !DILocation(line: 19, column: 64, scope: !70)
!82 = !DILocation(line: 19, column: 70, scope: !70)
!83 = !DILocation(line: 19, column: 6, scope: !17)
!84 = !DILocation(line: 20, column: 3, scope: !70)
!85 = !DILocation(line: 21, column: 12, scope: !86)
!86 = distinct !DILexicalBlock(scope: !17, file: !3, line: 21, column: 2)
!87 = !DILocation(line: 21, column: 19, scope: !86)
!88 = !DILocation(line: 21, column: 10, scope: !86)
!89 = !DILocation(line: 21, column: 7, scope: !86)
!90 = !DILocation(line: 21, column: 26, scope: !91)
!91 = distinct !DILexicalBlock(scope: !86, file: !3, line: 21, column: 2)
!92 = !DILocation(line: 21, column: 31, scope: !91)
!93 = !DILocation(line: 21, column: 38, scope: !91)
!94 = !DILocation(line: 21, column: 29, scope: !91)
!95 = !DILocation(line: 21, column: 42, scope: !91)
!96 = !DILocation(line: 21, column: 45, scope: !91)
!97 = !DILocation(line: 21, column: 47, scope: !91)
!98 = !DILocation(line: 0, scope: !91)
!99 = !DILocation(line: 21, column: 2, scope: !86)
!100 = !DILocation(line: 22, column: 23, scope: !91)
!101 = !DILocation(line: 22, column: 26, scope: !91)
!102 = !DILocation(line: 22, column: 3, scope: !91)
!103 = !DILocation(line: 22, column: 10, scope: !91)
!104 = !DILocation(line: 22, column: 17, scope: !91)
!105 = !DILocation(line: 22, column: 21, scope: !91)
!106 = !DILocation(line: 21, column: 58, scope: !91)
!107 = !DILocation(line: 21, column: 2, scope: !91)
!108 = distinct !{!108, !99, !109, !110}
!109 = !DILocation(line: 22, column: 29, scope: !86)
!110 = !{!"llvm.loop.mustprogress"}
!111 = !DILocation(line: 23, column: 43, scope: !17)
!112 = !DILocation(line: 23, column: 50, scope: !17)
!113 = !DILocation(line: 23, column: 11, scope: !17)
!114 = !DILocation(line: 23, column: 9, scope: !17)
!115 = !DILocation(line: 23, column: 2, scope: !17)
!116 = !DILocation(line: 24, column: 1, scope: !17)
!117 = !DILocation(line: 25, column: 14, scope: !17)
!118 = !DILocation(line: 25, column: 2, scope: !17)
!119 = !DILocation(line: 26, column: 9, scope: !17)
!120 = !DILocation(line: 27, column: 1, scope: !17)
!121 = !DILocation(line: 26, column: 2, scope: !17)
!122 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !123, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !125)
!123 = !DISubroutineType(types: !124)
!124 = !{!7}
!125 = !{!126}
!126 = !DILocalVariable(name: "flags", scope: !122, file: !8, line: 42, type: !7)
!127 = !DILocation(line: 42, column: 2, scope: !122)
!128 = !DILocation(line: 42, column: 6, scope: !122)
!129 = !DILocation(line: 44, column: 2, scope: !122)
!130 = !{i64 19137, i64 19146}
!131 = !DILocation(line: 45, column: 2, scope: !122)
!132 = !{i64 19208}
!133 = !DILocation(line: 46, column: 9, scope: !122)
!134 = !DILocation(line: 47, column: 1, scope: !122)
!135 = !DILocation(line: 46, column: 2, scope: !122)
!136 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !137, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !139)
!137 = !DISubroutineType(types: !138)
!138 = !{!6, !5}
!139 = !{!140, !141}
!140 = !DILocalVariable(name: "variable", arg: 1, scope: !136, file: !8, line: 56, type: !5)
!141 = !DILocalVariable(name: "offset", scope: !136, file: !8, line: 58, type: !7)
!142 = !DILocation(line: 56, column: 46, scope: !136)
!143 = !DILocation(line: 58, column: 2, scope: !136)
!144 = !DILocation(line: 58, column: 6, scope: !136)
!145 = !DILocation(line: 60, column: 2, scope: !136)
!146 = !{i64 19509}
!147 = !DILocation(line: 61, column: 25, scope: !136)
!148 = !DILocation(line: 61, column: 20, scope: !136)
!149 = !DILocation(line: 61, column: 36, scope: !136)
!150 = !DILocation(line: 61, column: 34, scope: !136)
!151 = !DILocation(line: 61, column: 10, scope: !136)
!152 = !DILocation(line: 61, column: 9, scope: !136)
!153 = !DILocation(line: 62, column: 1, scope: !136)
!154 = !DILocation(line: 61, column: 2, scope: !136)
!155 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !156, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !160)
!156 = !DISubroutineType(types: !157)
!157 = !{!7, !158, !158, !158, !6, !6}
!158 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !159)
!159 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!160 = !{!161, !162, !163, !164, !165, !166, !167, !168}
!161 = !DILocalVariable(name: "code", arg: 1, scope: !155, file: !8, line: 19, type: !158)
!162 = !DILocalVariable(name: "count", arg: 2, scope: !155, file: !8, line: 19, type: !158)
!163 = !DILocalVariable(name: "varhead", arg: 3, scope: !155, file: !8, line: 19, type: !158)
!164 = !DILocalVariable(name: "input", arg: 4, scope: !155, file: !8, line: 19, type: !6)
!165 = !DILocalVariable(name: "output", arg: 5, scope: !155, file: !8, line: 19, type: !6)
!166 = !DILocalVariable(name: "control", scope: !155, file: !8, line: 21, type: !7)
!167 = !DILocalVariable(name: "status", scope: !155, file: !8, line: 22, type: !7)
!168 = !DILocalVariable(name: "done", scope: !155, file: !8, line: 23, type: !158)
!169 = !DILocation(line: 19, column: 25, scope: !155)
!170 = !DILocation(line: 19, column: 35, scope: !155)
!171 = !DILocation(line: 19, column: 46, scope: !155)
!172 = !DILocation(line: 19, column: 61, scope: !155)
!173 = !DILocation(line: 19, column: 74, scope: !155)
!174 = !DILocation(line: 21, column: 2, scope: !155)
!175 = !DILocation(line: 21, column: 6, scope: !155)
!176 = !DILocation(line: 21, column: 16, scope: !155)
!177 = !DILocation(line: 21, column: 29, scope: !155)
!178 = !DILocation(line: 21, column: 24, scope: !155)
!179 = !DILocation(line: 21, column: 37, scope: !155)
!180 = !DILocation(line: 21, column: 21, scope: !155)
!181 = !DILocation(line: 21, column: 52, scope: !155)
!182 = !DILocation(line: 21, column: 47, scope: !155)
!183 = !DILocation(line: 21, column: 58, scope: !155)
!184 = !DILocation(line: 21, column: 44, scope: !155)
!185 = !DILocation(line: 22, column: 2, scope: !155)
!186 = !DILocation(line: 22, column: 6, scope: !155)
!187 = !DILocation(line: 23, column: 2, scope: !155)
!188 = !DILocation(line: 23, column: 6, scope: !155)
!189 = !DILocation(line: 25, column: 2, scope: !155)
!190 = !DILocation(line: 26, column: 28, scope: !191)
!191 = distinct !DILexicalBlock(scope: !155, file: !8, line: 25, column: 5)
!192 = !DILocation(line: 26, column: 37, scope: !191)
!193 = !DILocation(line: 26, column: 44, scope: !191)
!194 = !DILocation(line: 26, column: 12, scope: !191)
!195 = !DILocation(line: 26, column: 10, scope: !191)
!196 = !DILocation(line: 27, column: 8, scope: !197)
!197 = distinct !DILexicalBlock(scope: !191, file: !8, line: 27, column: 7)
!198 = !DILocation(line: 27, column: 15, scope: !197)
!199 = !DILocation(line: 27, column: 25, scope: !197)
!200 = !DILocation(line: 27, column: 7, scope: !191)
!201 = !DILocation(line: 28, column: 11, scope: !197)
!202 = !DILocation(line: 28, column: 4, scope: !197)
!203 = !DILocation(line: 29, column: 11, scope: !191)
!204 = !DILocation(line: 29, column: 18, scope: !191)
!205 = !DILocation(line: 29, column: 25, scope: !191)
!206 = !DILocation(line: 29, column: 10, scope: !191)
!207 = !DILocation(line: 29, column: 8, scope: !191)
!208 = !DILocation(line: 30, column: 11, scope: !191)
!209 = !DILocation(line: 31, column: 19, scope: !191)
!210 = !DILocation(line: 31, column: 14, scope: !191)
!211 = !DILocation(line: 31, column: 24, scope: !191)
!212 = !DILocation(line: 31, column: 11, scope: !191)
!213 = !DILocation(line: 32, column: 2, scope: !191)
!214 = !DILocation(line: 32, column: 11, scope: !155)
!215 = !DILocation(line: 32, column: 18, scope: !155)
!216 = !DILocation(line: 32, column: 16, scope: !155)
!217 = distinct !{!217, !189, !218, !110}
!218 = !DILocation(line: 32, column: 23, scope: !155)
!219 = !DILocation(line: 33, column: 9, scope: !155)
!220 = !DILocation(line: 33, column: 2, scope: !155)
!221 = !DILocation(line: 34, column: 1, scope: !155)
!222 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !223, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !225)
!223 = !DISubroutineType(types: !224)
!224 = !{null, !7}
!225 = !{!226}
!226 = !DILocalVariable(name: "flags", arg: 1, scope: !222, file: !8, line: 49, type: !7)
!227 = !DILocation(line: 49, column: 36, scope: !222)
!228 = !DILocation(line: 51, column: 6, scope: !229)
!229 = distinct !DILexicalBlock(scope: !222, file: !8, line: 51, column: 6)
!230 = !DILocation(line: 51, column: 12, scope: !229)
!231 = !DILocation(line: 51, column: 6, scope: !222)
!232 = !DILocation(line: 52, column: 3, scope: !229)
!233 = !{i64 19328}
!234 = !DILocation(line: 53, column: 1, scope: !222)
!235 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !236, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!236 = !DISubroutineType(types: !237)
!237 = !{!7, !7, !6, !6}
