; ModuleID = 'nested_some_right.c'
source_filename = "nested_some_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @nested_some_right(ptr noundef %masks) #0 !dbg !17 {
entry:
  %masks.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  %n = alloca i32, align 4
  %i = alloca i32, align 4
  %j = alloca i32, align 4
  store ptr %masks, ptr %masks.addr, align 8
    #dbg_declare(ptr %masks.addr, !25, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !51
    #dbg_declare(ptr %flags, !26, !DIExpression(), !52)
  %call = call i64 @irq_save() #7, !dbg !53
  store i64 %call, ptr %flags, align 8, !dbg !52
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !54
    #dbg_declare(ptr %input, !27, !DIExpression(), !55)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !56
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !57
  store ptr %call1, ptr %input, align 8, !dbg !55
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !58
    #dbg_declare(ptr %output, !44, !DIExpression(), !59)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !60
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !61
  store ptr %call2, ptr %output, align 8, !dbg !59
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !62
    #dbg_declare(ptr %status, !45, !DIExpression(), !63)
  store i64 1, ptr %status, align 8, !dbg !63
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #6, !dbg !64
    #dbg_declare(ptr %n, !46, !DIExpression(), !65)
  store i32 0, ptr %n, align 4, !dbg !65
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #6, !dbg !66
    #dbg_declare(ptr %i, !47, !DIExpression(), !67)
  call void @llvm.lifetime.start.p0(i64 4, ptr %j) #6, !dbg !66
    #dbg_declare(ptr %j, !49, !DIExpression(), !68)
  store i32 0, ptr %i, align 4, !dbg !69
  br label %for.cond, !dbg !71

for.cond:                                         ; preds = %for.inc7, %entry
  %2 = load i32, ptr %i, align 4, !dbg !72
  %cmp = icmp slt i32 %2, 16, !dbg !74
  br i1 %cmp, label %for.body, label %for.end9, !dbg !75

for.body:                                         ; preds = %for.cond
  store i32 0, ptr %j, align 4, !dbg !76
  br label %for.cond3, !dbg !78

for.cond3:                                        ; preds = %for.inc, %for.body
  %3 = load i32, ptr %j, align 4, !dbg !79
  %cmp4 = icmp slt i32 %3, 16, !dbg !81
  br i1 %cmp4, label %for.body5, label %for.end, !dbg !82

for.body5:                                        ; preds = %for.cond3
  %4 = load ptr, ptr %masks.addr, align 8, !dbg !83
  %5 = load i32, ptr %i, align 4, !dbg !85
  %idxprom = sext i32 %5 to i64, !dbg !83
  %arrayidx = getelementptr i32, ptr %4, i64 %idxprom, !dbg !83
  %6 = load i32, ptr %arrayidx, align 4, !dbg !83
  %7 = load i32, ptr %j, align 4, !dbg !86
  %shl = shl i32 1, %7, !dbg !87
  %and = and i32 %6, %shl, !dbg !88
  %tobool = icmp ne i32 %and, 0, !dbg !88
  br i1 %tobool, label %if.then, label %if.end, !dbg !89

if.then:                                          ; preds = %for.body5
  %8 = load i32, ptr %n, align 4, !dbg !90
  %inc = add i32 %8, 1, !dbg !90
  store i32 %inc, ptr %n, align 4, !dbg !90
  br label %if.end, !dbg !91

if.end:                                           ; preds = %if.then, %for.body5
  br label %for.inc, !dbg !92

for.inc:                                          ; preds = %if.end
  %9 = load i32, ptr %j, align 4, !dbg !93
  %inc6 = add i32 %9, 1, !dbg !93
  store i32 %inc6, ptr %j, align 4, !dbg !93
  br label %for.cond3, !dbg !94, !llvm.loop !95

for.end:                                          ; preds = %for.cond3
  br label %for.inc7, !dbg !96

for.inc7:                                         ; preds = %for.end
  %10 = load i32, ptr %i, align 4, !dbg !98
  %inc8 = add i32 %10, 1, !dbg !98
  store i32 %inc8, ptr %i, align 4, !dbg !98
  br label %for.cond, !dbg !99, !llvm.loop !100

for.end9:                                         ; preds = %for.cond
  %11 = load ptr, ptr %input, align 8, !dbg !102
  call void @fill_header(ptr noundef %11) #7, !dbg !103
  %12 = load i32, ptr %n, align 4, !dbg !104
  %tobool10 = icmp ne i32 %12, 0, !dbg !104
  br i1 %tobool10, label %if.then11, label %if.end13, !dbg !106

if.then11:                                        ; preds = %for.end9
  %13 = load i32, ptr %n, align 4, !dbg !107
  %conv = trunc i32 %13 to i16, !dbg !107
  %14 = load ptr, ptr %input, align 8, !dbg !108
  %15 = load ptr, ptr %output, align 8, !dbg !109
  %call12 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %14, ptr noundef %15) #7, !dbg !110
  store i64 %call12, ptr %status, align 8, !dbg !111
  br label %if.end13, !dbg !112

if.end13:                                         ; preds = %if.then11, %for.end9
  %16 = load i64, ptr %flags, align 8, !dbg !113
  call void @irq_restore(i64 noundef %16) #7, !dbg !114
  %17 = load i64, ptr %status, align 8, !dbg !115
  call void @llvm.lifetime.end.p0(i64 4, ptr %j) #6, !dbg !116
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !116
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #6, !dbg !116
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !116
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !116
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !116
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !116
  ret i64 %17, !dbg !117
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !118 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !123
    #dbg_declare(ptr %flags, !122, !DIExpression(), !124)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !125, !srcloc !126
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !127, !srcloc !128
  %0 = load i64, ptr %flags, align 8, !dbg !129
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !130
  ret i64 %0, !dbg !131
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !132 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !136, !DIExpression(), !138)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !139
    #dbg_declare(ptr %offset, !137, !DIExpression(), !140)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !141, !srcloc !142
  store i64 %0, ptr %offset, align 8, !dbg !141
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !143
  %2 = ptrtoint ptr %1 to i64, !dbg !144
  %3 = load i64, ptr %offset, align 8, !dbg !145
  %add = add i64 %2, %3, !dbg !146
  %4 = inttoptr i64 %add to ptr, !dbg !147
  %5 = load ptr, ptr %4, align 8, !dbg !148
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !149
  ret ptr %5, !dbg !150
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !151 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !156, !DIExpression(), !157)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !158
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !159
  store i64 -1, ptr %partition, align 1, !dbg !160
  %1 = load ptr, ptr %input.addr, align 8, !dbg !161
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !162
  store i32 -2, ptr %vp, align 1, !dbg !163
  %2 = load ptr, ptr %input.addr, align 8, !dbg !164
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !165
  store i8 0, ptr %vtl, align 1, !dbg !166
  %3 = load ptr, ptr %input.addr, align 8, !dbg !167
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !168
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !169
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !169
  ret void, !dbg !170
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !171 {
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
    #dbg_declare(ptr %code.addr, !177, !DIExpression(), !185)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !178, !DIExpression(), !186)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !179, !DIExpression(), !187)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !180, !DIExpression(), !188)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !181, !DIExpression(), !189)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !190
    #dbg_declare(ptr %control, !182, !DIExpression(), !191)
  %0 = load i16, ptr %code.addr, align 2, !dbg !192
  %conv = zext i16 %0 to i64, !dbg !192
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !193
  %conv1 = zext i16 %1 to i64, !dbg !194
  %shl = shl i64 %conv1, 17, !dbg !195
  %or = or i64 %conv, %shl, !dbg !196
  %2 = load i16, ptr %count.addr, align 2, !dbg !197
  %conv2 = zext i16 %2 to i64, !dbg !198
  %shl3 = shl i64 %conv2, 32, !dbg !199
  %or4 = or i64 %or, %shl3, !dbg !200
  store i64 %or4, ptr %control, align 8, !dbg !191
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !201
    #dbg_declare(ptr %status, !183, !DIExpression(), !202)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !203
    #dbg_declare(ptr %done, !184, !DIExpression(), !204)
  br label %do.body, !dbg !205

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !206
  %4 = load ptr, ptr %input.addr, align 8, !dbg !208
  %5 = load ptr, ptr %output.addr, align 8, !dbg !209
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !210
  store i64 %call, ptr %status, align 8, !dbg !211
  %6 = load i64, ptr %status, align 8, !dbg !212
  %and = and i64 %6, 65535, !dbg !214
  %cmp = icmp ne i64 %and, 0, !dbg !215
  br i1 %cmp, label %if.then, label %if.end, !dbg !216

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !217
  store i64 %7, ptr %retval, align 8, !dbg !218
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !218

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !219
  %shr = lshr i64 %8, 32, !dbg !220
  %and6 = and i64 %shr, 4095, !dbg !221
  %conv7 = trunc i64 %and6 to i16, !dbg !222
  store i16 %conv7, ptr %done, align 2, !dbg !223
  %9 = load i64, ptr %control, align 8, !dbg !224
  %and8 = and i64 %9, -1152640029630136321, !dbg !224
  store i64 %and8, ptr %control, align 8, !dbg !224
  %10 = load i16, ptr %done, align 2, !dbg !225
  %conv9 = zext i16 %10 to i64, !dbg !226
  %shl10 = shl i64 %conv9, 48, !dbg !227
  %11 = load i64, ptr %control, align 8, !dbg !228
  %or11 = or i64 %11, %shl10, !dbg !228
  store i64 %or11, ptr %control, align 8, !dbg !228
  br label %do.cond, !dbg !229

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !230
  %conv12 = zext i16 %12 to i32, !dbg !230
  %13 = load i16, ptr %count.addr, align 2, !dbg !231
  %conv13 = zext i16 %13 to i32, !dbg !231
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !232
  br i1 %cmp14, label %do.body, label %do.end, !dbg !229, !llvm.loop !233

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !235
  store i64 %14, ptr %retval, align 8, !dbg !236
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !236

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !237
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !237
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !237
  %15 = load i64, ptr %retval, align 8, !dbg !237
  ret i64 %15, !dbg !237
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !238 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !242, !DIExpression(), !243)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !244
  %and = and i64 %0, 512, !dbg !246
  %tobool = icmp ne i64 %and, 0, !dbg !246
  br i1 %tobool, label %if.then, label %if.end, !dbg !247

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !248, !srcloc !249
  br label %if.end, !dbg !248

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !250
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !251 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!3 = !DIFile(filename: "nested_some_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "dbb679e0b322e3fa0cab9cdacd14141c")
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
!17 = distinct !DISubprogram(name: "nested_some_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !44, !45, !46, !47, !49}
!25 = !DILocalVariable(name: "masks", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!26 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!27 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !28)
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
!44 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !6)
!45 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 13, type: !7)
!46 = !DILocalVariable(name: "n", scope: !17, file: !3, line: 14, type: !22)
!47 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 15, type: !48)
!48 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!49 = !DILocalVariable(name: "j", scope: !17, file: !3, line: 15, type: !48)
!50 = !DILocation(line: 8, column: 34, scope: !17)
!51 = !DILocation(line: 10, column: 2, scope: !17)
!52 = !DILocation(line: 10, column: 6, scope: !17)
!53 = !DILocation(line: 10, column: 14, scope: !17)
!54 = !DILocation(line: 11, column: 2, scope: !17)
!55 = !DILocation(line: 11, column: 26, scope: !17)
!56 = !DILocation(line: 11, column: 52, scope: !17)
!57 = !DILocation(line: 11, column: 34, scope: !17)
!58 = !DILocation(line: 12, column: 2, scope: !17)
!59 = !DILocation(line: 12, column: 8, scope: !17)
!60 = !DILocation(line: 12, column: 35, scope: !17)
!61 = !DILocation(line: 12, column: 17, scope: !17)
!62 = !DILocation(line: 13, column: 2, scope: !17)
!63 = !DILocation(line: 13, column: 6, scope: !17)
!64 = !DILocation(line: 14, column: 2, scope: !17)
!65 = !DILocation(line: 14, column: 6, scope: !17)
!66 = !DILocation(line: 15, column: 2, scope: !17)
!67 = !DILocation(line: 15, column: 6, scope: !17)
!68 = !DILocation(line: 15, column: 9, scope: !17)
!69 = !DILocation(line: 17, column: 9, scope: !70)
!70 = distinct !DILexicalBlock(scope: !17, file: !3, line: 17, column: 2)
!71 = !DILocation(line: 17, column: 7, scope: !70)
!72 = !DILocation(line: 17, column: 14, scope: !73)
!73 = distinct !DILexicalBlock(scope: !70, file: !3, line: 17, column: 2)
!74 = !DILocation(line: 17, column: 16, scope: !73)
!75 = !DILocation(line: 17, column: 2, scope: !70)
!76 = !DILocation(line: 18, column: 10, scope: !77)
!77 = distinct !DILexicalBlock(scope: !73, file: !3, line: 18, column: 3)
!78 = !DILocation(line: 18, column: 8, scope: !77)
!79 = !DILocation(line: 18, column: 15, scope: !80)
!80 = distinct !DILexicalBlock(scope: !77, file: !3, line: 18, column: 3)
!81 = !DILocation(line: 18, column: 17, scope: !80)
!82 = !DILocation(line: 18, column: 3, scope: !77)
!83 = !DILocation(line: 19, column: 8, scope: !84)
!84 = distinct !DILexicalBlock(scope: !80, file: !3, line: 19, column: 8)
!85 = !DILocation(line: 19, column: 14, scope: !84)
!86 = !DILocation(line: 19, column: 26, scope: !84)
!87 = !DILocation(line: 19, column: 23, scope: !84)
!88 = !DILocation(line: 19, column: 17, scope: !84)
!89 = !DILocation(line: 19, column: 8, scope: !80)
!90 = !DILocation(line: 20, column: 6, scope: !84)
!91 = !DILocation(line: 20, column: 5, scope: !84)
!92 = !DILocation(line: 19, column: 27, scope: !84)
!93 = !DILocation(line: 18, column: 24, scope: !80)
!94 = !DILocation(line: 18, column: 3, scope: !80)
!95 = distinct !{!95, !82, !96, !97}
!96 = !DILocation(line: 20, column: 6, scope: !77)
!97 = !{!"llvm.loop.mustprogress"}
!98 = !DILocation(line: 17, column: 23, scope: !73)
!99 = !DILocation(line: 17, column: 2, scope: !73)
!100 = distinct !{!100, !75, !101, !97}
!101 = !DILocation(line: 20, column: 6, scope: !70)
!102 = !DILocation(line: 21, column: 14, scope: !17)
!103 = !DILocation(line: 21, column: 2, scope: !17)
!104 = !DILocation(line: 22, column: 6, scope: !105)
!105 = distinct !DILexicalBlock(scope: !17, file: !3, line: 22, column: 6)
!106 = !DILocation(line: 22, column: 6, scope: !17)
!107 = !DILocation(line: 23, column: 38, scope: !105)
!108 = !DILocation(line: 23, column: 44, scope: !105)
!109 = !DILocation(line: 23, column: 51, scope: !105)
!110 = !DILocation(line: 23, column: 12, scope: !105)
!111 = !DILocation(line: 23, column: 10, scope: !105)
!112 = !DILocation(line: 23, column: 3, scope: !105)
!113 = !DILocation(line: 24, column: 14, scope: !17)
!114 = !DILocation(line: 24, column: 2, scope: !17)
!115 = !DILocation(line: 25, column: 9, scope: !17)
!116 = !DILocation(line: 26, column: 1, scope: !17)
!117 = !DILocation(line: 25, column: 2, scope: !17)
!118 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !119, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !121)
!119 = !DISubroutineType(types: !120)
!120 = !{!7}
!121 = !{!122}
!122 = !DILocalVariable(name: "flags", scope: !118, file: !8, line: 42, type: !7)
!123 = !DILocation(line: 42, column: 2, scope: !118)
!124 = !DILocation(line: 42, column: 6, scope: !118)
!125 = !DILocation(line: 44, column: 2, scope: !118)
!126 = !{i64 20426, i64 20435}
!127 = !DILocation(line: 45, column: 2, scope: !118)
!128 = !{i64 20497}
!129 = !DILocation(line: 46, column: 9, scope: !118)
!130 = !DILocation(line: 47, column: 1, scope: !118)
!131 = !DILocation(line: 46, column: 2, scope: !118)
!132 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !133, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !135)
!133 = !DISubroutineType(types: !134)
!134 = !{!6, !5}
!135 = !{!136, !137}
!136 = !DILocalVariable(name: "variable", arg: 1, scope: !132, file: !8, line: 56, type: !5)
!137 = !DILocalVariable(name: "offset", scope: !132, file: !8, line: 58, type: !7)
!138 = !DILocation(line: 56, column: 46, scope: !132)
!139 = !DILocation(line: 58, column: 2, scope: !132)
!140 = !DILocation(line: 58, column: 6, scope: !132)
!141 = !DILocation(line: 60, column: 2, scope: !132)
!142 = !{i64 20798}
!143 = !DILocation(line: 61, column: 25, scope: !132)
!144 = !DILocation(line: 61, column: 20, scope: !132)
!145 = !DILocation(line: 61, column: 36, scope: !132)
!146 = !DILocation(line: 61, column: 34, scope: !132)
!147 = !DILocation(line: 61, column: 10, scope: !132)
!148 = !DILocation(line: 61, column: 9, scope: !132)
!149 = !DILocation(line: 62, column: 1, scope: !132)
!150 = !DILocation(line: 61, column: 2, scope: !132)
!151 = distinct !DISubprogram(name: "fill_header", scope: !152, file: !152, line: 17, type: !153, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !155)
!152 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!153 = !DISubroutineType(types: !154)
!154 = !{null, !28}
!155 = !{!156}
!156 = !DILocalVariable(name: "input", arg: 1, scope: !151, file: !152, line: 17, type: !28)
!157 = !DILocation(line: 17, column: 56, scope: !151)
!158 = !DILocation(line: 19, column: 2, scope: !151)
!159 = !DILocation(line: 19, column: 9, scope: !151)
!160 = !DILocation(line: 19, column: 19, scope: !151)
!161 = !DILocation(line: 20, column: 2, scope: !151)
!162 = !DILocation(line: 20, column: 9, scope: !151)
!163 = !DILocation(line: 20, column: 12, scope: !151)
!164 = !DILocation(line: 21, column: 2, scope: !151)
!165 = !DILocation(line: 21, column: 9, scope: !151)
!166 = !DILocation(line: 21, column: 13, scope: !151)
!167 = !DILocation(line: 22, column: 19, scope: !151)
!168 = !DILocation(line: 22, column: 26, scope: !151)
!169 = !DILocation(line: 22, column: 2, scope: !151)
!170 = !DILocation(line: 23, column: 1, scope: !151)
!171 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !172, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !176)
!172 = !DISubroutineType(types: !173)
!173 = !{!7, !174, !174, !174, !6, !6}
!174 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !175)
!175 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!176 = !{!177, !178, !179, !180, !181, !182, !183, !184}
!177 = !DILocalVariable(name: "code", arg: 1, scope: !171, file: !8, line: 19, type: !174)
!178 = !DILocalVariable(name: "count", arg: 2, scope: !171, file: !8, line: 19, type: !174)
!179 = !DILocalVariable(name: "varhead", arg: 3, scope: !171, file: !8, line: 19, type: !174)
!180 = !DILocalVariable(name: "input", arg: 4, scope: !171, file: !8, line: 19, type: !6)
!181 = !DILocalVariable(name: "output", arg: 5, scope: !171, file: !8, line: 19, type: !6)
!182 = !DILocalVariable(name: "control", scope: !171, file: !8, line: 21, type: !7)
!183 = !DILocalVariable(name: "status", scope: !171, file: !8, line: 22, type: !7)
!184 = !DILocalVariable(name: "done", scope: !171, file: !8, line: 23, type: !174)
!185 = !DILocation(line: 19, column: 25, scope: !171)
!186 = !DILocation(line: 19, column: 35, scope: !171)
!187 = !DILocation(line: 19, column: 46, scope: !171)
!188 = !DILocation(line: 19, column: 61, scope: !171)
!189 = !DILocation(line: 19, column: 74, scope: !171)
!190 = !DILocation(line: 21, column: 2, scope: !171)
!191 = !DILocation(line: 21, column: 6, scope: !171)
!192 = !DILocation(line: 21, column: 16, scope: !171)
!193 = !DILocation(line: 21, column: 29, scope: !171)
!194 = !DILocation(line: 21, column: 24, scope: !171)
!195 = !DILocation(line: 21, column: 37, scope: !171)
!196 = !DILocation(line: 21, column: 21, scope: !171)
!197 = !DILocation(line: 21, column: 52, scope: !171)
!198 = !DILocation(line: 21, column: 47, scope: !171)
!199 = !DILocation(line: 21, column: 58, scope: !171)
!200 = !DILocation(line: 21, column: 44, scope: !171)
!201 = !DILocation(line: 22, column: 2, scope: !171)
!202 = !DILocation(line: 22, column: 6, scope: !171)
!203 = !DILocation(line: 23, column: 2, scope: !171)
!204 = !DILocation(line: 23, column: 6, scope: !171)
!205 = !DILocation(line: 25, column: 2, scope: !171)
!206 = !DILocation(line: 26, column: 28, scope: !207)
!207 = distinct !DILexicalBlock(scope: !171, file: !8, line: 25, column: 5)
!208 = !DILocation(line: 26, column: 37, scope: !207)
!209 = !DILocation(line: 26, column: 44, scope: !207)
!210 = !DILocation(line: 26, column: 12, scope: !207)
!211 = !DILocation(line: 26, column: 10, scope: !207)
!212 = !DILocation(line: 27, column: 8, scope: !213)
!213 = distinct !DILexicalBlock(scope: !207, file: !8, line: 27, column: 7)
!214 = !DILocation(line: 27, column: 15, scope: !213)
!215 = !DILocation(line: 27, column: 25, scope: !213)
!216 = !DILocation(line: 27, column: 7, scope: !207)
!217 = !DILocation(line: 28, column: 11, scope: !213)
!218 = !DILocation(line: 28, column: 4, scope: !213)
!219 = !DILocation(line: 29, column: 11, scope: !207)
!220 = !DILocation(line: 29, column: 18, scope: !207)
!221 = !DILocation(line: 29, column: 25, scope: !207)
!222 = !DILocation(line: 29, column: 10, scope: !207)
!223 = !DILocation(line: 29, column: 8, scope: !207)
!224 = !DILocation(line: 30, column: 11, scope: !207)
!225 = !DILocation(line: 31, column: 19, scope: !207)
!226 = !DILocation(line: 31, column: 14, scope: !207)
!227 = !DILocation(line: 31, column: 24, scope: !207)
!228 = !DILocation(line: 31, column: 11, scope: !207)
!229 = !DILocation(line: 32, column: 2, scope: !207)
!230 = !DILocation(line: 32, column: 11, scope: !171)
!231 = !DILocation(line: 32, column: 18, scope: !171)
!232 = !DILocation(line: 32, column: 16, scope: !171)
!233 = distinct !{!233, !205, !234, !97}
!234 = !DILocation(line: 32, column: 23, scope: !171)
!235 = !DILocation(line: 33, column: 9, scope: !171)
!236 = !DILocation(line: 33, column: 2, scope: !171)
!237 = !DILocation(line: 34, column: 1, scope: !171)
!238 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !239, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !241)
!239 = !DISubroutineType(types: !240)
!240 = !{null, !7}
!241 = !{!242}
!242 = !DILocalVariable(name: "flags", arg: 1, scope: !238, file: !8, line: 49, type: !7)
!243 = !DILocation(line: 49, column: 36, scope: !238)
!244 = !DILocation(line: 51, column: 6, scope: !245)
!245 = distinct !DILexicalBlock(scope: !238, file: !8, line: 51, column: 6)
!246 = !DILocation(line: 51, column: 12, scope: !245)
!247 = !DILocation(line: 51, column: 6, scope: !238)
!248 = !DILocation(line: 52, column: 3, scope: !245)
!249 = !{i64 20617}
!250 = !DILocation(line: 53, column: 1, scope: !238)
!251 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !252, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!252 = !DISubroutineType(types: !253)
!253 = !{!7, !7, !6, !6}
