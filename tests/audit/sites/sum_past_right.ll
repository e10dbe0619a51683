; ModuleID = 'sum_past_right.c'
source_filename = "sum_past_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @sum_past_right(ptr noundef %given, i32 noundef %count) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %given.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  %flags = alloca i64, align 8
  %output = alloca ptr, align 8
  %i = alloca i32, align 4
  %n = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %given, ptr %given.addr, align 8
    #dbg_declare(ptr %given.addr, !25, !DIExpression(), !49)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !26, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !51
    #dbg_declare(ptr %input, !27, !DIExpression(), !52)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !53
    #dbg_declare(ptr %status, !44, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !53
    #dbg_declare(ptr %flags, !45, !DIExpression(), !55)
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !56
    #dbg_declare(ptr %output, !46, !DIExpression(), !57)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #6, !dbg !58
    #dbg_declare(ptr %i, !47, !DIExpression(), !59)
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #6, !dbg !58
    #dbg_declare(ptr %n, !48, !DIExpression(), !60)
  store i32 0, ptr %n, align 4, !dbg !60
  store i32 0, ptr %i, align 4, !dbg !61
  br label %for.cond, !dbg !63

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i32, ptr %i, align 4, !dbg !64
  %1 = load i32, ptr %count.addr, align 4, !dbg !66
  %cmp = icmp ult i32 %0, %1, !dbg !67
  br i1 %cmp, label %land.rhs, label %land.end, !dbg !68

land.rhs:                                         ; preds = %for.cond
  %2 = load i32, ptr %n, align 4, !dbg !69
  %cmp1 = icmp ult i32 %2, 241, !dbg !70
  br label %land.end

land.end:                                         ; preds = %land.rhs, %for.cond
  %3 = phi i1 [ false, %for.cond ], [ %cmp1, %land.rhs ], !dbg !71
  br i1 %3, label %for.body, label %for.end, !dbg !72

for.body:                                         ; preds = %land.end
  %4 = load ptr, ptr %given.addr, align 8, !dbg !73
  %5 = load i32, ptr %i, align 4, !dbg !73
  %idxprom = zext i32 %5 to i64, !dbg !73
  %arrayidx = getelementptr i32, ptr %4, i64 %idxprom, !dbg !73
  %6 = load i32, ptr %arrayidx, align 4, !dbg !73
  %cmp2 = icmp ult i32 %6, 16, !dbg !73
  br i1 %cmp2, label %cond.true, label %cond.false, !dbg !73

cond.true:                                        ; preds = %for.body
  %7 = load ptr, ptr %given.addr, align 8, !dbg !73
  %8 = load i32, ptr %i, align 4, !dbg !73
  %idxprom3 = zext i32 %8 to i64, !dbg !73
  %arrayidx4 = getelementptr i32, ptr %7, i64 %idxprom3, !dbg !73
  %9 = load i32, ptr %arrayidx4, align 4, !dbg !73
  br label %cond.end, !dbg !73

cond.false:                                       ; preds = %for.body
  br label %cond.end, !dbg !73

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ %9, %cond.true ], [ 16, %cond.false ], !dbg !73
  %10 = load i32, ptr %n, align 4, !dbg !74
  %add = add i32 %10, %cond, !dbg !74
  store i32 %add, ptr %n, align 4, !dbg !74
  br label %for.inc, !dbg !75

for.inc:                                          ; preds = %cond.end
  %11 = load i32, ptr %i, align 4, !dbg !76
  %inc = add i32 %11, 1, !dbg !76
  store i32 %inc, ptr %i, align 4, !dbg !76
  br label %for.cond, !dbg !77, !llvm.loop !78

for.end:                                          ; preds = %land.end
  %12 = load i32, ptr %n, align 4, !dbg !81
  %cmp5 = icmp eq i32 %12, 0, !dbg !83
  br i1 %cmp5, label %if.then, label %if.end, !dbg !84

if.then:                                          ; preds = %for.end
  store i64 0, ptr %retval, align 8, !dbg !85
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !85

if.end:                                           ; preds = %for.end
  %call = call i64 @irq_save() #7, !dbg !86
  store i64 %call, ptr %flags, align 8, !dbg !87
  %13 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !88
  %call6 = call ptr @this_cpu_ptr_load(ptr noundef %13) #7, !dbg !89
  store ptr %call6, ptr %input, align 8, !dbg !90
  %14 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !91
  %call7 = call ptr @this_cpu_ptr_load(ptr noundef %14) #7, !dbg !92
  store ptr %call7, ptr %output, align 8, !dbg !93
  %15 = load ptr, ptr %input, align 8, !dbg !94
  call void @fill_header(ptr noundef %15) #7, !dbg !95
  %16 = load i32, ptr %n, align 4, !dbg !96
  %conv = trunc i32 %16 to i16, !dbg !96
  %17 = load ptr, ptr %input, align 8, !dbg !97
  %18 = load ptr, ptr %output, align 8, !dbg !98
  %call8 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %17, ptr noundef %18) #7, !dbg !99
  store i64 %call8, ptr %status, align 8, !dbg !100
  %19 = load i64, ptr %flags, align 8, !dbg !101
  call void @irq_restore(i64 noundef %19) #7, !dbg !102
  %20 = load i64, ptr %status, align 8, !dbg !103
  store i64 %20, ptr %retval, align 8, !dbg !104
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !104

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #6, !dbg !105
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !105
  %21 = load i64, ptr %retval, align 8, !dbg !105
  ret i64 %21, !dbg !105
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !106 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !111
    #dbg_declare(ptr %flags, !110, !DIExpression(), !112)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !113, !srcloc !114
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !115, !srcloc !116
  %0 = load i64, ptr %flags, align 8, !dbg !117
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !118
  ret i64 %0, !dbg !119
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !120 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !124, !DIExpression(), !126)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !127
    #dbg_declare(ptr %offset, !125, !DIExpression(), !128)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !129, !srcloc !130
  store i64 %0, ptr %offset, align 8, !dbg !129
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !131
  %2 = ptrtoint ptr %1 to i64, !dbg !132
  %3 = load i64, ptr %offset, align 8, !dbg !133
  %add = add i64 %2, %3, !dbg !134
  %4 = inttoptr i64 %add to ptr, !dbg !135
  %5 = load ptr, ptr %4, align 8, !dbg !136
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !137
  ret ptr %5, !dbg !138
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !139 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !144, !DIExpression(), !145)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !146
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !147
  store i64 -1, ptr %partition, align 1, !dbg !148
  %1 = load ptr, ptr %input.addr, align 8, !dbg !149
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !150
  store i32 -2, ptr %vp, align 1, !dbg !151
  %2 = load ptr, ptr %input.addr, align 8, !dbg !152
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !153
  store i8 0, ptr %vtl, align 1, !dbg !154
  %3 = load ptr, ptr %input.addr, align 8, !dbg !155
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !156
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !157
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !157
  ret void, !dbg !158
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !159 {
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
    #dbg_declare(ptr %code.addr, !165, !DIExpression(), !173)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !166, !DIExpression(), !174)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !167, !DIExpression(), !175)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !168, !DIExpression(), !176)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !169, !DIExpression(), !177)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !178
    #dbg_declare(ptr %control, !170, !DIExpression(), !179)
  %0 = load i16, ptr %code.addr, align 2, !dbg !180
  %conv = zext i16 %0 to i64, !dbg !180
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !181
  %conv1 = zext i16 %1 to i64, !dbg !182
  %shl = shl i64 %conv1, 17, !dbg !183
  %or = or i64 %conv, %shl, !dbg !184
  %2 = load i16, ptr %count.addr, align 2, !dbg !185
  %conv2 = zext i16 %2 to i64, !dbg !186
  %shl3 = shl i64 %conv2, 32, !dbg !187
  %or4 = or i64 %or, %shl3, !dbg !188
  store i64 %or4, ptr %control, align 8, !dbg !179
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !189
    #dbg_declare(ptr %status, !171, !DIExpression(), !190)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !191
    #dbg_declare(ptr %done, !172, !DIExpression(), !192)
  br label %do.body, !dbg !193

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !194
  %4 = load ptr, ptr %input.addr, align 8, !dbg !196
  %5 = load ptr, ptr %output.addr, align 8, !dbg !197
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !198
  store i64 %call, ptr %status, align 8, !dbg !199
  %6 = load i64, ptr %status, align 8, !dbg !200
  %and = and i64 %6, 65535, !dbg !202
  %cmp = icmp ne i64 %and, 0, !dbg !203
  br i1 %cmp, label %if.then, label %if.end, !dbg !204

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !205
  store i64 %7, ptr %retval, align 8, !dbg !206
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !206

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !207
  %shr = lshr i64 %8, 32, !dbg !208
  %and6 = and i64 %shr, 4095, !dbg !209
  %conv7 = trunc i64 %and6 to i16, !dbg !210
  store i16 %conv7, ptr %done, align 2, !dbg !211
  %9 = load i64, ptr %control, align 8, !dbg !212
  %and8 = and i64 %9, -1152640029630136321, !dbg !212
  store i64 %and8, ptr %control, align 8, !dbg !212
  %10 = load i16, ptr %done, align 2, !dbg !213
  %conv9 = zext i16 %10 to i64, !dbg !214
  %shl10 = shl i64 %conv9, 48, !dbg !215
  %11 = load i64, ptr %control, align 8, !dbg !216
  %or11 = or i64 %11, %shl10, !dbg !216
  store i64 %or11, ptr %control, align 8, !dbg !216
  br label %do.cond, !dbg !217

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !218
  %conv12 = zext i16 %12 to i32, !dbg !218
  %13 = load i16, ptr %count.addr, align 2, !dbg !219
  %conv13 = zext i16 %13 to i32, !dbg !219
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !220
  br i1 %cmp14, label %do.body, label %do.end, !dbg !217, !llvm.loop !221

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !223
  store i64 %14, ptr %retval, align 8, !dbg !224
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !224

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !225
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !225
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !225
  %15 = load i64, ptr %retval, align 8, !dbg !225
  ret i64 %15, !dbg !225
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !226 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !230, !DIExpression(), !231)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !232
  %and = and i64 %0, 512, !dbg !234
  %tobool = icmp ne i64 %and, 0, !dbg !234
  br i1 %tobool, label %if.then, label %if.end, !dbg !235

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !236, !srcloc !237
  br label %if.end, !dbg !236

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !238
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !239 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin noredzone "no-builtins" }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "sum_past_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "1e26db5161392dd627f655d4ba9e184c")
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
!17 = distinct !DISubprogram(name: "sum_past_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !44, !45, !46, !47, !48}
!25 = !DILocalVariable(name: "given", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!26 = !DILocalVariable(name: "count", arg: 2, scope: !17, file: !3, line: 8, type: !22)
!27 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 10, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !30)
!30 = !{!31, !32, !33, !36, !40}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !29, file: !8, line: 78, baseType: !7, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !29, file: !8, line: 79, baseType: !22, size: 32, offset: 64)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !29, file: !8, line: 80, baseType: !34, size: 8, offset: 96)
!34 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !35)
!35 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !29, file: !8, line: 81, baseType: !37, size: 24, offset: 104)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !34, size: 24, elements: !38)
!38 = !{!39}
!39 = !DISubrange(count: 3)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !29, file: !8, line: 82, baseType: !41, offset: 128)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, elements: !42)
!42 = !{!43}
!43 = !DISubrange(count: -1)
!44 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 11, type: !7)
!45 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 11, type: !7)
!46 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !6)
!47 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 13, type: !22)
!48 = !DILocalVariable(name: "n", scope: !17, file: !3, line: 13, type: !22)
!49 = !DILocation(line: 8, column: 31, scope: !17)
!50 = !DILocation(line: 8, column: 42, scope: !17)
!51 = !DILocation(line: 10, column: 2, scope: !17)
!52 = !DILocation(line: 10, column: 26, scope: !17)
!53 = !DILocation(line: 11, column: 2, scope: !17)
!54 = !DILocation(line: 11, column: 6, scope: !17)
!55 = !DILocation(line: 11, column: 14, scope: !17)
!56 = !DILocation(line: 12, column: 2, scope: !17)
!57 = !DILocation(line: 12, column: 8, scope: !17)
!58 = !DILocation(line: 13, column: 2, scope: !17)
!59 = !DILocation(line: 13, column: 6, scope: !17)
!60 = !DILocation(line: 13, column: 9, scope: !17)
!61 = !DILocation(line: 15, column: 9, scope: !62)
!62 = distinct !DILexicalBlock(scope: !17, file: !3, line: 15, column: 2)
!63 = !DILocation(line: 15, column: 7, scope: !62)
!64 = !DILocation(line: 15, column: 14, scope: !65)
!65 = distinct !DILexicalBlock(scope: !62, file: !3, line: 15, column: 2)
!66 = !DILocation(line: 15, column: 18, scope: !65)
!67 = !DILocation(line: 15, column: 16, scope: !65)
!68 = !DILocation(line: 15, column: 24, scope: !65)
!69 = !DILocation(line: 15, column: 27, scope: !65)
!70 = !DILocation(line: 15, column: 29, scope: !65)
!71 = !DILocation(line: 0, scope: !65)
!72 = !DILocation(line: 15, column: 2, scope: !62)
!73 = !DILocation(line: 16, column: 8, scope: !65)
!74 = !DILocation(line: 16, column: 5, scope: !65)
!75 = !DILocation(line: 16, column: 3, scope: !65)
!76 = !DILocation(line: 15, column: 37, scope: !65)
!77 = !DILocation(line: 15, column: 2, scope: !65)
!78 = distinct !{!78, !72, !79, !80}
!79 = !DILocation(line: 16, column: 8, scope: !62)
!80 = !{!"llvm.loop.mustprogress"}
!81 = !DILocation(line: 17, column: 6, scope: !82)
!82 = distinct !DILexicalBlock(scope: !17, file: !3, line: 17, column: 6)
!83 = !DILocation(line: 17, column: 8, scope: !82)
!84 = !DILocation(line: 17, column: 6, scope: !17)
!85 = !DILocation(line: 18, column: 3, scope: !82)
!86 = !DILocation(line: 19, column: 10, scope: !17)
!87 = !DILocation(line: 19, column: 8, scope: !17)
!88 = !DILocation(line: 20, column: 28, scope: !17)
!89 = !DILocation(line: 20, column: 10, scope: !17)
!90 = !DILocation(line: 20, column: 8, scope: !17)
!91 = !DILocation(line: 21, column: 29, scope: !17)
!92 = !DILocation(line: 21, column: 11, scope: !17)
!93 = !DILocation(line: 21, column: 9, scope: !17)
!94 = !DILocation(line: 22, column: 14, scope: !17)
!95 = !DILocation(line: 22, column: 2, scope: !17)
!96 = !DILocation(line: 23, column: 37, scope: !17)
!97 = !DILocation(line: 23, column: 43, scope: !17)
!98 = !DILocation(line: 23, column: 50, scope: !17)
!99 = !DILocation(line: 23, column: 11, scope: !17)
!100 = !DILocation(line: 23, column: 9, scope: !17)
!101 = !DILocation(line: 24, column: 14, scope: !17)
!102 = !DILocation(line: 24, column: 2, scope: !17)
!103 = !DILocation(line: 25, column: 9, scope: !17)
!104 = !DILocation(line: 25, column: 2, scope: !17)
!105 = !DILocation(line: 26, column: 1, scope: !17)
!106 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !107, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !109)
!107 = !DISubroutineType(types: !108)
!108 = !{!7}
!109 = !{!110}
!110 = !DILocalVariable(name: "flags", scope: !106, file: !8, line: 42, type: !7)
!111 = !DILocation(line: 42, column: 2, scope: !106)
!112 = !DILocation(line: 42, column: 6, scope: !106)
!113 = !DILocation(line: 44, column: 2, scope: !106)
!114 = !{i64 20468, i64 20477}
!115 = !DILocation(line: 45, column: 2, scope: !106)
!116 = !{i64 20539}
!117 = !DILocation(line: 46, column: 9, scope: !106)
!118 = !DILocation(line: 47, column: 1, scope: !106)
!119 = !DILocation(line: 46, column: 2, scope: !106)
!120 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !121, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !123)
!121 = !DISubroutineType(types: !122)
!122 = !{!6, !5}
!123 = !{!124, !125}
!124 = !DILocalVariable(name: "variable", arg: 1, scope: !120, file: !8, line: 56, type: !5)
!125 = !DILocalVariable(name: "offset", scope: !120, file: !8, line: 58, type: !7)
!126 = !DILocation(line: 56, column: 46, scope: !120)
!127 = !DILocation(line: 58, column: 2, scope: !120)
!128 = !DILocation(line: 58, column: 6, scope: !120)
!129 = !DILocation(line: 60, column: 2, scope: !120)
!130 = !{i64 20840}
!131 = !DILocation(line: 61, column: 25, scope: !120)
!132 = !DILocation(line: 61, column: 20, scope: !120)
!133 = !DILocation(line: 61, column: 36, scope: !120)
!134 = !DILocation(line: 61, column: 34, scope: !120)
!135 = !DILocation(line: 61, column: 10, scope: !120)
!136 = !DILocation(line: 61, column: 9, scope: !120)
!137 = !DILocation(line: 62, column: 1, scope: !120)
!138 = !DILocation(line: 61, column: 2, scope: !120)
!139 = distinct !DISubprogram(name: "fill_header", scope: !140, file: !140, line: 17, type: !141, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !143)
!140 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!141 = !DISubroutineType(types: !142)
!142 = !{null, !28}
!143 = !{!144}
!144 = !DILocalVariable(name: "input", arg: 1, scope: !139, file: !140, line: 17, type: !28)
!145 = !DILocation(line: 17, column: 56, scope: !139)
!146 = !DILocation(line: 19, column: 2, scope: !139)
!147 = !DILocation(line: 19, column: 9, scope: !139)
!148 = !DILocation(line: 19, column: 19, scope: !139)
!149 = !DILocation(line: 20, column: 2, scope: !139)
!150 = !DILocation(line: 20, column: 9, scope: !139)
!151 = !DILocation(line: 20, column: 12, scope: !139)
!152 = !DILocation(line: 21, column: 2, scope: !139)
!153 = !DILocation(line: 21, column: 9, scope: !139)
!154 = !DILocation(line: 21, column: 13, scope: !139)
!155 = !DILocation(line: 22, column: 19, scope: !139)
!156 = !DILocation(line: 22, column: 26, scope: !139)
!157 = !DILocation(line: 22, column: 2, scope: !139)
!158 = !DILocation(line: 23, column: 1, scope: !139)
!159 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !160, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !164)
!160 = !DISubroutineType(types: !161)
!161 = !{!7, !162, !162, !162, !6, !6}
!162 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !163)
!163 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!164 = !{!165, !166, !167, !168, !169, !170, !171, !172}
!165 = !DILocalVariable(name: "code", arg: 1, scope: !159, file: !8, line: 19, type: !162)
!166 = !DILocalVariable(name: "count", arg: 2, scope: !159, file: !8, line: 19, type: !162)
!167 = !DILocalVariable(name: "varhead", arg: 3, scope: !159, file: !8, line: 19, type: !162)
!168 = !DILocalVariable(name: "input", arg: 4, scope: !159, file: !8, line: 19, type: !6)
!169 = !DILocalVariable(name: "output", arg: 5, scope: !159, file: !8, line: 19, type: !6)
!170 = !DILocalVariable(name: "control", scope: !159, file: !8, line: 21, type: !7)
!171 = !DILocalVariable(name: "status", scope: !159, file: !8, line: 22, type: !7)
!172 = !DILocalVariable(name: "done", scope: !159, file: !8, line: 23, type: !162)
!173 = !DILocation(line: 19, column: 25, scope: !159)
!174 = !DILocation(line: 19, column: 35, scope: !159)
!175 = !DILocation(line: 19, column: 46, scope: !159)
!176 = !DILocation(line: 19, column: 61, scope: !159)
!177 = !DILocation(line: 19, column: 74, scope: !159)
!178 = !DILocation(line: 21, column: 2, scope: !159)
!179 = !DILocation(line: 21, column: 6, scope: !159)
!180 = !DILocation(line: 21, column: 16, scope: !159)
!181 = !DILocation(line: 21, column: 29, scope: !159)
!182 = !DILocation(line: 21, column: 24, scope: !159)
!183 = !DILocation(line: 21, column: 37, scope: !159)
!184 = !DILocation(line: 21, column: 21, scope: !159)
!185 = !DILocation(line: 21, column: 52, scope: !159)
!186 = !DILocation(line: 21, column: 47, scope: !159)
!187 = !DILocation(line: 21, column: 58, scope: !159)
!188 = !DILocation(line: 21, column: 44, scope: !159)
!189 = !DILocation(line: 22, column: 2, scope: !159)
!190 = !DILocation(line: 22, column: 6, scope: !159)
!191 = !DILocation(line: 23, column: 2, scope: !159)
!192 = !DILocation(line: 23, column: 6, scope: !159)
!193 = !DILocation(line: 25, column: 2, scope: !159)
!194 = !DILocation(line: 26, column: 28, scope: !195)
!195 = distinct !DILexicalBlock(scope: !159, file: !8, line: 25, column: 5)
!196 = !DILocation(line: 26, column: 37, scope: !195)
!197 = !DILocation(line: 26, column: 44, scope: !195)
!198 = !DILocation(line: 26, column: 12, scope: !195)
!199 = !DILocation(line: 26, column: 10, scope: !195)
!200 = !DILocation(line: 27, column: 8, scope: !201)
!201 = distinct !DILexicalBlock(scope: !195, file: !8, line: 27, column: 7)
!202 = !DILocation(line: 27, column: 15, scope: !201)
!203 = !DILocation(line: 27, column: 25, scope: !201)
!204 = !DILocation(line: 27, column: 7, scope: !195)
!205 = !DILocation(line: 28, column: 11, scope: !201)
!206 = !DILocation(line: 28, column: 4, scope: !201)
!207 = !DILocation(line: 29, column: 11, scope: !195)
!208 = !DILocation(line: 29, column: 18, scope: !195)
!209 = !DILocation(line: 29, column: 25, scope: !195)
!210 = !DILocation(line: 29, column: 10, scope: !195)
!211 = !DILocation(line: 29, column: 8, scope: !195)
!212 = !DILocation(line: 30, column: 11, scope: !195)
!213 = !DILocation(line: 31, column: 19, scope: !195)
!214 = !DILocation(line: 31, column: 14, scope: !195)
!215 = !DILocation(line: 31, column: 24, scope: !195)
!216 = !DILocation(line: 31, column: 11, scope: !195)
!217 = !DILocation(line: 32, column: 2, scope: !195)
!218 = !DILocation(line: 32, column: 11, scope: !159)
!219 = !DILocation(line: 32, column: 18, scope: !159)
!220 = !DILocation(line: 32, column: 16, scope: !159)
!221 = distinct !{!221, !193, !222, !80}
!222 = !DILocation(line: 32, column: 23, scope: !159)
!223 = !DILocation(line: 33, column: 9, scope: !159)
!224 = !DILocation(line: 33, column: 2, scope: !159)
!225 = !DILocation(line: 34, column: 1, scope: !159)
!226 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !227, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !229)
!227 = !DISubroutineType(types: !228)
!228 = !{null, !7}
!229 = !{!230}
!230 = !DILocalVariable(name: "flags", arg: 1, scope: !226, file: !8, line: 49, type: !7)
!231 = !DILocation(line: 49, column: 36, scope: !226)
!232 = !DILocation(line: 51, column: 6, scope: !233)
!233 = distinct !DILexicalBlock(scope: !226, file: !8, line: 51, column: 6)
!234 = !DILocation(line: 51, column: 12, scope: !233)
!235 = !DILocation(line: 51, column: 6, scope: !226)
!236 = !DILocation(line: 52, column: 3, scope: !233)
!237 = !{i64 20659}
!238 = !DILocation(line: 53, column: 1, scope: !226)
!239 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !240, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!240 = !DISubroutineType(types: !241)
!241 = !{!7, !7, !6, !6}
