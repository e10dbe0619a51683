; ModuleID = 'stale_entry_right.c'
source_filename = "stale_entry_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }
%struct.assoc = type { i32, [3 x i32], %struct.register_value }
%struct.register_value = type { i64, i64 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_entry_right(ptr noundef %values, i16 noundef zeroext %count, i32 noundef %wide) #0 !dbg !17 {
entry:
  %values.addr = alloca ptr, align 8
  %count.addr = alloca i16, align 2
  %wide.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %list = alloca ptr, align 8
  %i = alloca i16, align 2
  store ptr %values, ptr %values.addr, align 8
    #dbg_declare(ptr %values.addr, !26, !DIExpression(), !63)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !27, !DIExpression(), !64)
  store i32 %wide, ptr %wide.addr, align 4
    #dbg_declare(ptr %wide.addr, !28, !DIExpression(), !65)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !66
    #dbg_declare(ptr %flags, !29, !DIExpression(), !67)
  %call = call i64 @irq_save() #7, !dbg !68
  store i64 %call, ptr %flags, align 8, !dbg !67
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !66
    #dbg_declare(ptr %status, !30, !DIExpression(), !69)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !70
    #dbg_declare(ptr %input, !31, !DIExpression(), !71)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !72
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !73
  store ptr %call1, ptr %input, align 8, !dbg !71
  call void @llvm.lifetime.start.p0(i64 8, ptr %list) #6, !dbg !74
    #dbg_declare(ptr %list, !50, !DIExpression(), !75)
  %1 = load ptr, ptr %input, align 8, !dbg !76
  %add.ptr = getelementptr %struct.registers_input, ptr %1, i64 1, !dbg !77
  store ptr %add.ptr, ptr %list, align 8, !dbg !75
  call void @llvm.lifetime.start.p0(i64 2, ptr %i) #6, !dbg !78
    #dbg_declare(ptr %i, !62, !DIExpression(), !79)
  %2 = load i16, ptr %count.addr, align 2, !dbg !80
  %conv = zext i16 %2 to i32, !dbg !80
  %cmp = icmp sgt i32 %conv, 100, !dbg !82
  br i1 %cmp, label %if.then, label %if.end, !dbg !83

if.then:                                          ; preds = %entry
  store i16 100, ptr %count.addr, align 2, !dbg !84
  br label %if.end, !dbg !85

if.end:                                           ; preds = %if.then, %entry
  %3 = load ptr, ptr %input, align 8, !dbg !86
  call void @llvm.memset.p0.i64(ptr align 1 %3, i8 0, i64 16, i1 false), !dbg !87
  store i16 0, ptr %i, align 2, !dbg !88
  br label %for.cond, !dbg !90

for.cond:                                         ; preds = %for.inc, %if.end
  %4 = load i16, ptr %i, align 2, !dbg !91
  %conv3 = zext i16 %4 to i32, !dbg !91
  %5 = load i16, ptr %count.addr, align 2, !dbg !93
  %conv4 = zext i16 %5 to i32, !dbg !93
  %cmp5 = icmp slt i32 %conv3, %conv4, !dbg !94
  br i1 %cmp5, label %for.body, label %for.end, !dbg !95

for.body:                                         ; preds = %for.cond
  %6 = load ptr, ptr %list, align 8, !dbg !96
  %7 = load i16, ptr %i, align 2, !dbg !98
  %idxprom = zext i16 %7 to i64, !dbg !96
  %arrayidx = getelementptr %struct.assoc, ptr %6, i64 %idxprom, !dbg !96
  %name = getelementptr inbounds %struct.assoc, ptr %arrayidx, i32 0, i32 0, !dbg !99
  store i32 7, ptr %name, align 1, !dbg !100
  %8 = load ptr, ptr %values.addr, align 8, !dbg !101
  %9 = load i16, ptr %i, align 2, !dbg !102
  %idxprom7 = zext i16 %9 to i64, !dbg !101
  %arrayidx8 = getelementptr i64, ptr %8, i64 %idxprom7, !dbg !101
  %10 = load i64, ptr %arrayidx8, align 8, !dbg !101
  %11 = load ptr, ptr %list, align 8, !dbg !103
  %12 = load i16, ptr %i, align 2, !dbg !104
  %idxprom9 = zext i16 %12 to i64, !dbg !103
  %arrayidx10 = getelementptr %struct.assoc, ptr %11, i64 %idxprom9, !dbg !103
  %value = getelementptr inbounds %struct.assoc, ptr %arrayidx10, i32 0, i32 2, !dbg !105
  %low = getelementptr inbounds %struct.register_value, ptr %value, i32 0, i32 0, !dbg !106
  store i64 %10, ptr %low, align 1, !dbg !107
  %13 = load i32, ptr %wide.addr, align 4, !dbg !108
  %tobool = icmp ne i32 %13, 0, !dbg !108
  br i1 %tobool, label %if.then11, label %if.else, !dbg !110

if.then11:                                        ; preds = %for.body
  %14 = load ptr, ptr %values.addr, align 8, !dbg !111
  %15 = load i16, ptr %i, align 2, !dbg !112
  %idxprom12 = zext i16 %15 to i64, !dbg !111
  %arrayidx13 = getelementptr i64, ptr %14, i64 %idxprom12, !dbg !111
  %16 = load i64, ptr %arrayidx13, align 8, !dbg !111
  %shr = lshr i64 %16, 32, !dbg !113
  %17 = load ptr, ptr %list, align 8, !dbg !114
  %18 = load i16, ptr %i, align 2, !dbg !115
  %idxprom14 = zext i16 %18 to i64, !dbg !114
  %arrayidx15 = getelementptr %struct.assoc, ptr %17, i64 %idxprom14, !dbg !114
  %value16 = getelementptr inbounds %struct.assoc, ptr %arrayidx15, i32 0, i32 2, !dbg !116
  %high = getelementptr inbounds %struct.register_value, ptr %value16, i32 0, i32 1, !dbg !117
  store i64 %shr, ptr %high, align 1, !dbg !118
  br label %if.end21, !dbg !114

if.else:                                          ; preds = %for.body
  %19 = load ptr, ptr %list, align 8, !dbg !119
  %20 = load i16, ptr %i, align 2, !dbg !120
  %idxprom17 = zext i16 %20 to i64, !dbg !119
  %arrayidx18 = getelementptr %struct.assoc, ptr %19, i64 %idxprom17, !dbg !119
  %value19 = getelementptr inbounds %struct.assoc, ptr %arrayidx18, i32 0, i32 2, !dbg !121
  %high20 = getelementptr inbounds %struct.register_value, ptr %value19, i32 0, i32 1, !dbg !122
  store i64 0, ptr %high20, align 1, !dbg !123
  br label %if.end21

if.end21:                                         ; preds = %if.else, %if.then11
  br label %for.inc, !dbg !124

for.inc:                                          ; preds = %if.end21
  %21 = load i16, ptr %i, align 2, !dbg !125
  %inc = add i16 %21, 1, !dbg !125
  store i16 %inc, ptr %i, align 2, !dbg !125
  br label %for.cond, !dbg !126, !llvm.loop !127

for.end:                                          ; preds = %for.cond
  %22 = load i16, ptr %count.addr, align 2, !dbg !130
  %23 = load ptr, ptr %input, align 8, !dbg !131
  %call22 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 81, i16 noundef zeroext %22, i16 noundef zeroext 0, ptr noundef %23, ptr noundef null) #7, !dbg !132
  store i64 %call22, ptr %status, align 8, !dbg !133
  %24 = load i64, ptr %flags, align 8, !dbg !134
  call void @irq_restore(i64 noundef %24) #7, !dbg !135
  %25 = load i64, ptr %status, align 8, !dbg !136
  call void @llvm.lifetime.end.p0(i64 2, ptr %i) #6, !dbg !137
  call void @llvm.lifetime.end.p0(i64 8, ptr %list) #6, !dbg !137
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !137
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !137
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !137
  ret i64 %25, !dbg !138
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !139 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !144
    #dbg_declare(ptr %flags, !143, !DIExpression(), !145)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !146, !srcloc !147
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !148, !srcloc !149
  %0 = load i64, ptr %flags, align 8, !dbg !150
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !151
  ret i64 %0, !dbg !152
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !153 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !157, !DIExpression(), !159)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !160
    #dbg_declare(ptr %offset, !158, !DIExpression(), !161)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !162, !srcloc !163
  store i64 %0, ptr %offset, align 8, !dbg !162
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !164
  %2 = ptrtoint ptr %1 to i64, !dbg !165
  %3 = load i64, ptr %offset, align 8, !dbg !166
  %add = add i64 %2, %3, !dbg !167
  %4 = inttoptr i64 %add to ptr, !dbg !168
  %5 = load ptr, ptr %4, align 8, !dbg !169
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !170
  ret ptr %5, !dbg !171
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !172 {
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
    #dbg_declare(ptr %code.addr, !176, !DIExpression(), !184)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !177, !DIExpression(), !185)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !178, !DIExpression(), !186)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !179, !DIExpression(), !187)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !180, !DIExpression(), !188)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !189
    #dbg_declare(ptr %control, !181, !DIExpression(), !190)
  %0 = load i16, ptr %code.addr, align 2, !dbg !191
  %conv = zext i16 %0 to i64, !dbg !191
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !192
  %conv1 = zext i16 %1 to i64, !dbg !193
  %shl = shl i64 %conv1, 17, !dbg !194
  %or = or i64 %conv, %shl, !dbg !195
  %2 = load i16, ptr %count.addr, align 2, !dbg !196
  %conv2 = zext i16 %2 to i64, !dbg !197
  %shl3 = shl i64 %conv2, 32, !dbg !198
  %or4 = or i64 %or, %shl3, !dbg !199
  store i64 %or4, ptr %control, align 8, !dbg !190
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !200
    #dbg_declare(ptr %status, !182, !DIExpression(), !201)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !202
    #dbg_declare(ptr %done, !183, !DIExpression(), !203)
  br label %do.body, !dbg !204

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !205
  %4 = load ptr, ptr %input.addr, align 8, !dbg !207
  %5 = load ptr, ptr %output.addr, align 8, !dbg !208
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !209
  store i64 %call, ptr %status, align 8, !dbg !210
  %6 = load i64, ptr %status, align 8, !dbg !211
  %and = and i64 %6, 65535, !dbg !213
  %cmp = icmp ne i64 %and, 0, !dbg !214
  br i1 %cmp, label %if.then, label %if.end, !dbg !215

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !216
  store i64 %7, ptr %retval, align 8, !dbg !217
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !217

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !218
  %shr = lshr i64 %8, 32, !dbg !219
  %and6 = and i64 %shr, 4095, !dbg !220
  %conv7 = trunc i64 %and6 to i16, !dbg !221
  store i16 %conv7, ptr %done, align 2, !dbg !222
  %9 = load i64, ptr %control, align 8, !dbg !223
  %and8 = and i64 %9, -1152640029630136321, !dbg !223
  store i64 %and8, ptr %control, align 8, !dbg !223
  %10 = load i16, ptr %done, align 2, !dbg !224
  %conv9 = zext i16 %10 to i64, !dbg !225
  %shl10 = shl i64 %conv9, 48, !dbg !226
  %11 = load i64, ptr %control, align 8, !dbg !227
  %or11 = or i64 %11, %shl10, !dbg !227
  store i64 %or11, ptr %control, align 8, !dbg !227
  br label %do.cond, !dbg !228

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !229
  %conv12 = zext i16 %12 to i32, !dbg !229
  %13 = load i16, ptr %count.addr, align 2, !dbg !230
  %conv13 = zext i16 %13 to i32, !dbg !230
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !231
  br i1 %cmp14, label %do.body, label %do.end, !dbg !228, !llvm.loop !232

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !234
  store i64 %14, ptr %retval, align 8, !dbg !235
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !235

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !236
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !236
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !236
  %15 = load i64, ptr %retval, align 8, !dbg !236
  ret i64 %15, !dbg !236
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !237 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !241, !DIExpression(), !242)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !243
  %and = and i64 %0, 512, !dbg !245
  %tobool = icmp ne i64 %and, 0, !dbg !245
  br i1 %tobool, label %if.then, label %if.end, !dbg !246

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !247, !srcloc !248
  br label %if.end, !dbg !247

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !249
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !250 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin noredzone "no-builtins" }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_entry_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "9757c2201a41f05371aafdd482fcfe37")
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
!17 = distinct !DISubprogram(name: "stale_entry_right", scope: !3, file: !3, line: 14, type: !18, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !25)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !22, !24}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !23)
!23 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!24 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!25 = !{!26, !27, !28, !29, !30, !31, !50, !62}
!26 = !DILocalVariable(name: "values", arg: 1, scope: !17, file: !3, line: 14, type: !20)
!27 = !DILocalVariable(name: "count", arg: 2, scope: !17, file: !3, line: 14, type: !22)
!28 = !DILocalVariable(name: "wide", arg: 3, scope: !17, file: !3, line: 14, type: !24)
!29 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 16, type: !7)
!30 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 16, type: !7)
!31 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 17, type: !32)
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
!50 = !DILocalVariable(name: "list", scope: !17, file: !3, line: 18, type: !51)
!51 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !52, size: 64)
!52 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "assoc", file: !3, line: 8, size: 256, elements: !53)
!53 = !{!54, !55, !57}
!54 = !DIDerivedType(tag: DW_TAG_member, name: "name", scope: !52, file: !3, line: 9, baseType: !37, size: 32)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !52, file: !3, line: 10, baseType: !56, size: 96, offset: 32)
!56 = !DICompositeType(tag: DW_TAG_array_type, baseType: !37, size: 96, elements: !44)
!57 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !52, file: !3, line: 11, baseType: !58, size: 128, offset: 128)
!58 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "register_value", file: !8, line: 85, size: 128, elements: !59)
!59 = !{!60, !61}
!60 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !58, file: !8, line: 86, baseType: !7, size: 64)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "high", scope: !58, file: !8, line: 87, baseType: !7, size: 64, offset: 64)
!62 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 19, type: !22)
!63 = !DILocation(line: 14, column: 34, scope: !17)
!64 = !DILocation(line: 14, column: 46, scope: !17)
!65 = !DILocation(line: 14, column: 57, scope: !17)
!66 = !DILocation(line: 16, column: 2, scope: !17)
!67 = !DILocation(line: 16, column: 6, scope: !17)
!68 = !DILocation(line: 16, column: 14, scope: !17)
!69 = !DILocation(line: 16, column: 26, scope: !17)
!70 = !DILocation(line: 17, column: 2, scope: !17)
!71 = !DILocation(line: 17, column: 26, scope: !17)
!72 = !DILocation(line: 17, column: 52, scope: !17)
!73 = !DILocation(line: 17, column: 34, scope: !17)
!74 = !DILocation(line: 18, column: 2, scope: !17)
!75 = !DILocation(line: 18, column: 16, scope: !17)
!76 = !DILocation(line: 18, column: 32, scope: !17)
!77 = !DILocation(line: 18, column: 38, scope: !17)
!78 = !DILocation(line: 19, column: 2, scope: !17)
!79 = !DILocation(line: 19, column: 6, scope: !17)
!80 = !DILocation(line: 21, column: 6, scope: !81)
!81 = distinct !DILexicalBlock(scope: !17, file: !3, line: 21, column: 6)
!82 = !DILocation(line: 21, column: 12, scope: !81)
!83 = !DILocation(line: 21, column: 6, scope: !17)
!84 = !DILocation(line: 22, column: 9, scope: !81)
!85 = !DILocation(line: 22, column: 3, scope: !81)
!86 = !DILocation(line: 23, column: 19, scope: !17)
!87 = !DILocation(line: 23, column: 2, scope: !17)
!88 = !DILocation(line: 24, column: 9, scope: !89)
!89 = distinct !DILexicalBlock(scope: !17, file: !3, line: 24, column: 2)
!90 = !DILocation(line: 24, column: 7, scope: !89)
!91 = !DILocation(line: 24, column: 14, scope: !92)
!92 = distinct !DILexicalBlock(scope: !89, file: !3, line: 24, column: 2)
!93 = !DILocation(line: 24, column: 18, scope: !92)
!94 = !DILocation(line: 24, column: 16, scope: !92)
!95 = !DILocation(line: 24, column: 2, scope: !89)
!96 = !DILocation(line: 25, column: 3, scope: !97)
!97 = distinct !DILexicalBlock(scope: !92, file: !3, line: 24, column: 30)
!98 = !DILocation(line: 25, column: 8, scope: !97)
!99 = !DILocation(line: 25, column: 11, scope: !97)
!100 = !DILocation(line: 25, column: 16, scope: !97)
!101 = !DILocation(line: 26, column: 23, scope: !97)
!102 = !DILocation(line: 26, column: 30, scope: !97)
!103 = !DILocation(line: 26, column: 3, scope: !97)
!104 = !DILocation(line: 26, column: 8, scope: !97)
!105 = !DILocation(line: 26, column: 11, scope: !97)
!106 = !DILocation(line: 26, column: 17, scope: !97)
!107 = !DILocation(line: 26, column: 21, scope: !97)
!108 = !DILocation(line: 27, column: 7, scope: !109)
!109 = distinct !DILexicalBlock(scope: !97, file: !3, line: 27, column: 7)
!110 = !DILocation(line: 27, column: 7, scope: !97)
!111 = !DILocation(line: 28, column: 25, scope: !109)
!112 = !DILocation(line: 28, column: 32, scope: !109)
!113 = !DILocation(line: 28, column: 35, scope: !109)
!114 = !DILocation(line: 28, column: 4, scope: !109)
!115 = !DILocation(line: 28, column: 9, scope: !109)
!116 = !DILocation(line: 28, column: 12, scope: !109)
!117 = !DILocation(line: 28, column: 18, scope: !109)
!118 = !DILocation(line: 28, column: 23, scope: !109)
!119 = !DILocation(line: 30, column: 4, scope: !109)
!120 = !DILocation(line: 30, column: 9, scope: !109)
!121 = !DILocation(line: 30, column: 12, scope: !109)
!122 = !DILocation(line: 30, column: 18, scope: !109)
!123 = !DILocation(line: 30, column: 23, scope: !109)
!124 = !DILocation(line: 31, column: 2, scope: !97)
!125 = !DILocation(line: 24, column: 26, scope: !92)
!126 = !DILocation(line: 24, column: 2, scope: !92)
!127 = distinct !{!127, !95, !128, !129}
!128 = !DILocation(line: 31, column: 2, scope: !89)
!129 = !{!"llvm.loop.mustprogress"}
!130 = !DILocation(line: 32, column: 37, scope: !17)
!131 = !DILocation(line: 32, column: 47, scope: !17)
!132 = !DILocation(line: 32, column: 11, scope: !17)
!133 = !DILocation(line: 32, column: 9, scope: !17)
!134 = !DILocation(line: 33, column: 14, scope: !17)
!135 = !DILocation(line: 33, column: 2, scope: !17)
!136 = !DILocation(line: 34, column: 9, scope: !17)
!137 = !DILocation(line: 35, column: 1, scope: !17)
!138 = !DILocation(line: 34, column: 2, scope: !17)
!139 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !140, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !142)
!140 = !DISubroutineType(types: !141)
!141 = !{!7}
!142 = !{!143}
!143 = !DILocalVariable(name: "flags", scope: !139, file: !8, line: 42, type: !7)
!144 = !DILocation(line: 42, column: 2, scope: !139)
!145 = !DILocation(line: 42, column: 6, scope: !139)
!146 = !DILocation(line: 44, column: 2, scope: !139)
!147 = !{i64 19268, i64 19277}
!148 = !DILocation(line: 45, column: 2, scope: !139)
!149 = !{i64 19339}
!150 = !DILocation(line: 46, column: 9, scope: !139)
!151 = !DILocation(line: 47, column: 1, scope: !139)
!152 = !DILocation(line: 46, column: 2, scope: !139)
!153 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !154, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !156)
!154 = !DISubroutineType(types: !155)
!155 = !{!5, !6}
!156 = !{!157, !158}
!157 = !DILocalVariable(name: "variable", arg: 1, scope: !153, file: !8, line: 56, type: !6)
!158 = !DILocalVariable(name: "offset", scope: !153, file: !8, line: 58, type: !7)
!159 = !DILocation(line: 56, column: 46, scope: !153)
!160 = !DILocation(line: 58, column: 2, scope: !153)
!161 = !DILocation(line: 58, column: 6, scope: !153)
!162 = !DILocation(line: 60, column: 2, scope: !153)
!163 = !{i64 19640}
!164 = !DILocation(line: 61, column: 25, scope: !153)
!165 = !DILocation(line: 61, column: 20, scope: !153)
!166 = !DILocation(line: 61, column: 36, scope: !153)
!167 = !DILocation(line: 61, column: 34, scope: !153)
!168 = !DILocation(line: 61, column: 10, scope: !153)
!169 = !DILocation(line: 61, column: 9, scope: !153)
!170 = !DILocation(line: 62, column: 1, scope: !153)
!171 = !DILocation(line: 61, column: 2, scope: !153)
!172 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !173, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !175)
!173 = !DISubroutineType(types: !174)
!174 = !{!7, !22, !22, !22, !5, !5}
!175 = !{!176, !177, !178, !179, !180, !181, !182, !183}
!176 = !DILocalVariable(name: "code", arg: 1, scope: !172, file: !8, line: 19, type: !22)
!177 = !DILocalVariable(name: "count", arg: 2, scope: !172, file: !8, line: 19, type: !22)
!178 = !DILocalVariable(name: "varhead", arg: 3, scope: !172, file: !8, line: 19, type: !22)
!179 = !DILocalVariable(name: "input", arg: 4, scope: !172, file: !8, line: 19, type: !5)
!180 = !DILocalVariable(name: "output", arg: 5, scope: !172, file: !8, line: 19, type: !5)
!181 = !DILocalVariable(name: "control", scope: !172, file: !8, line: 21, type: !7)
!182 = !DILocalVariable(name: "status", scope: !172, file: !8, line: 22, type: !7)
!183 = !DILocalVariable(name: "done", scope: !172, file: !8, line: 23, type: !22)
!184 = !DILocation(line: 19, column: 25, scope: !172)
!185 = !DILocation(line: 19, column: 35, scope: !172)
!186 = !DILocation(line: 19, column: 46, scope: !172)
!187 = !DILocation(line: 19, column: 61, scope: !172)
!188 = !DILocation(line: 19, column: 74, scope: !172)
!189 = !DILocation(line: 21, column: 2, scope: !172)
!190 = !DILocation(line: 21, column: 6, scope: !172)
!191 = !DILocation(line: 21, column: 16, scope: !172)
!192 = !DILocation(line: 21, column: 29, scope: !172)
!193 = !DILocation(line: 21, column: 24, scope: !172)
!194 = !DILocation(line: 21, column: 37, scope: !172)
!195 = !DILocation(line: 21, column: 21, scope: !172)
!196 = !DILocation(line: 21, column: 52, scope: !172)
!197 = !DILocation(line: 21, column: 47, scope: !172)
!198 = !DILocation(line: 21, column: 58, scope: !172)
!199 = !DILocation(line: 21, column: 44, scope: !172)
!200 = !DILocation(line: 22, column: 2, scope: !172)
!201 = !DILocation(line: 22, column: 6, scope: !172)
!202 = !DILocation(line: 23, column: 2, scope: !172)
!203 = !DILocation(line: 23, column: 6, scope: !172)
!204 = !DILocation(line: 25, column: 2, scope: !172)
!205 = !DILocation(line: 26, column: 28, scope: !206)
!206 = distinct !DILexicalBlock(scope: !172, file: !8, line: 25, column: 5)
!207 = !DILocation(line: 26, column: 37, scope: !206)
!208 = !DILocation(line: 26, column: 44, scope: !206)
!209 = !DILocation(line: 26, column: 12, scope: !206)
!210 = !DILocation(line: 26, column: 10, scope: !206)
!211 = !DILocation(line: 27, column: 8, scope: !212)
!212 = distinct !DILexicalBlock(scope: !206, file: !8, line: 27, column: 7)
!213 = !DILocation(line: 27, column: 15, scope: !212)
!214 = !DILocation(line: 27, column: 25, scope: !212)
!215 = !DILocation(line: 27, column: 7, scope: !206)
!216 = !DILocation(line: 28, column: 11, scope: !212)
!217 = !DILocation(line: 28, column: 4, scope: !212)
!218 = !DILocation(line: 29, column: 11, scope: !206)
!219 = !DILocation(line: 29, column: 18, scope: !206)
!220 = !DILocation(line: 29, column: 25, scope: !206)
!221 = !DILocation(line: 29, column: 10, scope: !206)
!222 = !DILocation(line: 29, column: 8, scope: !206)
!223 = !DILocation(line: 30, column: 11, scope: !206)
!224 = !DILocation(line: 31, column: 19, scope: !206)
!225 = !DILocation(line: 31, column: 14, scope: !206)
!226 = !DILocation(line: 31, column: 24, scope: !206)
!227 = !DILocation(line: 31, column: 11, scope: !206)
!228 = !DILocation(line: 32, column: 2, scope: !206)
!229 = !DILocation(line: 32, column: 11, scope: !172)
!230 = !DILocation(line: 32, column: 18, scope: !172)
!231 = !DILocation(line: 32, column: 16, scope: !172)
!232 = distinct !{!232, !204, !233, !129}
!233 = !DILocation(line: 32, column: 23, scope: !172)
!234 = !DILocation(line: 33, column: 9, scope: !172)
!235 = !DILocation(line: 33, column: 2, scope: !172)
!236 = !DILocation(line: 34, column: 1, scope: !172)
!237 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !238, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !240)
!238 = !DISubroutineType(types: !239)
!239 = !{null, !7}
!240 = !{!241}
!241 = !DILocalVariable(name: "flags", arg: 1, scope: !237, file: !8, line: 49, type: !7)
!242 = !DILocation(line: 49, column: 36, scope: !237)
!243 = !DILocation(line: 51, column: 6, scope: !244)
!244 = distinct !DILexicalBlock(scope: !237, file: !8, line: 51, column: 6)
!245 = !DILocation(line: 51, column: 12, scope: !244)
!246 = !DILocation(line: 51, column: 6, scope: !237)
!247 = !DILocation(line: 52, column: 3, scope: !244)
!248 = !{i64 19459}
!249 = !DILocation(line: 53, column: 1, scope: !237)
!250 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !251, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!251 = !DISubroutineType(types: !252)
!252 = !{!7, !7, !5, !5}
