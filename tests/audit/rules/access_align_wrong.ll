; ModuleID = 'access_align_wrong.c'
source_filename = "access_align_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }
%struct.register_value = type { i64, i64 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @access_align_wrong(ptr noundef %names, i32 noundef %count) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %names.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %value = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %i = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %names, ptr %names.addr, align 8
    #dbg_declare(ptr %names.addr, !25, !DIExpression(), !54)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !26, !DIExpression(), !55)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !56
    #dbg_declare(ptr %flags, !27, !DIExpression(), !57)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !56
    #dbg_declare(ptr %status, !28, !DIExpression(), !58)
  call void @llvm.lifetime.start.p0(i64 8, ptr %value) #6, !dbg !56
    #dbg_declare(ptr %value, !29, !DIExpression(), !59)
  store i64 0, ptr %value, align 8, !dbg !59
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !60
    #dbg_declare(ptr %input, !30, !DIExpression(), !61)
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !62
    #dbg_declare(ptr %output, !47, !DIExpression(), !63)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #6, !dbg !64
    #dbg_declare(ptr %i, !53, !DIExpression(), !65)
  %0 = load i32, ptr %count.addr, align 4, !dbg !66
  %tobool = icmp ne i32 %0, 0, !dbg !66
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !68

lor.lhs.false:                                    ; preds = %entry
  %1 = load i32, ptr %count.addr, align 4, !dbg !69
  %cmp = icmp ugt i32 %1, 204, !dbg !70
  br i1 %cmp, label %if.then, label %if.end, !dbg !71

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 1, ptr %retval, align 8, !dbg !72
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !72

if.end:                                           ; preds = %lor.lhs.false
  %call = call i64 @irq_save() #7, !dbg !73
  store i64 %call, ptr %flags, align 8, !dbg !74
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !75
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %2) #7, !dbg !76
  store ptr %call1, ptr %input, align 8, !dbg !77
  %3 = load ptr, ptr %input, align 8, !dbg !78
  %names2 = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !79
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names2, i64 0, i64 0, !dbg !78
  %4 = load i32, ptr %count.addr, align 4, !dbg !80
  %idx.ext = zext i32 %4 to i64, !dbg !81
  %add.ptr = getelementptr i32, ptr %arraydecay, i64 %idx.ext, !dbg !81
  %5 = ptrtoint ptr %add.ptr to i64, !dbg !82
  %add = add i64 %5, 7, !dbg !83
  %and = and i64 %add, -8, !dbg !84
  %6 = inttoptr i64 %and to ptr, !dbg !85
  store ptr %6, ptr %output, align 8, !dbg !86
  %7 = load ptr, ptr %input, align 8, !dbg !87
  call void @llvm.memset.p0.i64(ptr align 1 %7, i8 0, i64 16, i1 false), !dbg !88
  store i32 0, ptr %i, align 4, !dbg !89
  br label %for.cond, !dbg !91

for.cond:                                         ; preds = %for.inc, %if.end
  %8 = load i32, ptr %i, align 4, !dbg !92
  %9 = load i32, ptr %count.addr, align 4, !dbg !94
  %cmp3 = icmp ult i32 %8, %9, !dbg !95
  br i1 %cmp3, label %for.body, label %for.end, !dbg !96

for.body:                                         ; preds = %for.cond
  %10 = load ptr, ptr %names.addr, align 8, !dbg !97
  %11 = load i32, ptr %i, align 4, !dbg !98
  %idxprom = zext i32 %11 to i64, !dbg !97
  %arrayidx = getelementptr i32, ptr %10, i64 %idxprom, !dbg !97
  %12 = load i32, ptr %arrayidx, align 4, !dbg !97
  %13 = load ptr, ptr %input, align 8, !dbg !99
  %names4 = getelementptr inbounds %struct.registers_input, ptr %13, i32 0, i32 4, !dbg !100
  %14 = load i32, ptr %i, align 4, !dbg !101
  %idxprom5 = zext i32 %14 to i64, !dbg !99
  %arrayidx6 = getelementptr [0 x i32], ptr %names4, i64 0, i64 %idxprom5, !dbg !99
  store i32 %12, ptr %arrayidx6, align 1, !dbg !102
  br label %for.inc, !dbg !99

for.inc:                                          ; preds = %for.body
  %15 = load i32, ptr %i, align 4, !dbg !103
  %inc = add i32 %15, 1, !dbg !103
  store i32 %inc, ptr %i, align 4, !dbg !103
  br label %for.cond, !dbg !104, !llvm.loop !105

for.end:                                          ; preds = %for.cond
  %16 = load i32, ptr %count.addr, align 4, !dbg !108
  %conv = trunc i32 %16 to i16, !dbg !108
  %17 = load ptr, ptr %input, align 8, !dbg !109
  %18 = load ptr, ptr %output, align 8, !dbg !110
  %call7 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %17, ptr noundef %18) #7, !dbg !111
  store i64 %call7, ptr %status, align 8, !dbg !112
  %19 = load i64, ptr %status, align 8, !dbg !113
  %call8 = call i32 @succeeded(i64 noundef %19) #7, !dbg !115
  %tobool9 = icmp ne i32 %call8, 0, !dbg !115
  br i1 %tobool9, label %if.then10, label %if.end13, !dbg !116

if.then10:                                        ; preds = %for.end
  %20 = load ptr, ptr %output, align 8, !dbg !117
  %21 = load i32, ptr %count.addr, align 4, !dbg !118
  %idxprom11 = zext i32 %21 to i64, !dbg !117
  %arrayidx12 = getelementptr %struct.register_value, ptr %20, i64 %idxprom11, !dbg !117
  %low = getelementptr inbounds %struct.register_value, ptr %arrayidx12, i32 0, i32 0, !dbg !119
  %22 = load i64, ptr %low, align 1, !dbg !119
  store i64 %22, ptr %value, align 8, !dbg !120
  br label %if.end13, !dbg !121

if.end13:                                         ; preds = %if.then10, %for.end
  %23 = load i64, ptr %flags, align 8, !dbg !122
  call void @irq_restore(i64 noundef %23) #7, !dbg !123
  %24 = load i64, ptr %value, align 8, !dbg !124
  store i64 %24, ptr %retval, align 8, !dbg !125
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !125

cleanup:                                          ; preds = %if.end13, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !126
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !126
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !126
  call void @llvm.lifetime.end.p0(i64 8, ptr %value) #6, !dbg !126
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !126
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !126
  %25 = load i64, ptr %retval, align 8, !dbg !126
  ret i64 %25, !dbg !126
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !127 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !132
    #dbg_declare(ptr %flags, !131, !DIExpression(), !133)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !134, !srcloc !135
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !136, !srcloc !137
  %0 = load i64, ptr %flags, align 8, !dbg !138
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !139
  ret i64 %0, !dbg !140
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !141 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !145, !DIExpression(), !147)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !148
    #dbg_declare(ptr %offset, !146, !DIExpression(), !149)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !150, !srcloc !151
  store i64 %0, ptr %offset, align 8, !dbg !150
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !152
  %2 = ptrtoint ptr %1 to i64, !dbg !153
  %3 = load i64, ptr %offset, align 8, !dbg !154
  %add = add i64 %2, %3, !dbg !155
  %4 = inttoptr i64 %add to ptr, !dbg !156
  %5 = load ptr, ptr %4, align 8, !dbg !157
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !158
  ret ptr %5, !dbg !159
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !160 {
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
    #dbg_declare(ptr %code.addr, !166, !DIExpression(), !174)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !167, !DIExpression(), !175)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !168, !DIExpression(), !176)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !169, !DIExpression(), !177)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !170, !DIExpression(), !178)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !179
    #dbg_declare(ptr %control, !171, !DIExpression(), !180)
  %0 = load i16, ptr %code.addr, align 2, !dbg !181
  %conv = zext i16 %0 to i64, !dbg !181
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !182
  %conv1 = zext i16 %1 to i64, !dbg !183
  %shl = shl i64 %conv1, 17, !dbg !184
  %or = or i64 %conv, %shl, !dbg !185
  %2 = load i16, ptr %count.addr, align 2, !dbg !186
  %conv2 = zext i16 %2 to i64, !dbg !187
  %shl3 = shl i64 %conv2, 32, !dbg !188
  %or4 = or i64 %or, %shl3, !dbg !189
  store i64 %or4, ptr %control, align 8, !dbg !180
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !190
    #dbg_declare(ptr %status, !172, !DIExpression(), !191)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !192
    #dbg_declare(ptr %done, !173, !DIExpression(), !193)
  br label %do.body, !dbg !194

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !195
  %4 = load ptr, ptr %input.addr, align 8, !dbg !197
  %5 = load ptr, ptr %output.addr, align 8, !dbg !198
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !199
  store i64 %call, ptr %status, align 8, !dbg !200
  %6 = load i64, ptr %status, align 8, !dbg !201
  %and = and i64 %6, 65535, !dbg !203
  %cmp = icmp ne i64 %and, 0, !dbg !204
  br i1 %cmp, label %if.then, label %if.end, !dbg !205

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !206
  store i64 %7, ptr %retval, align 8, !dbg !207
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !207

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !208
  %shr = lshr i64 %8, 32, !dbg !209
  %and6 = and i64 %shr, 4095, !dbg !210
  %conv7 = trunc i64 %and6 to i16, !dbg !211
  store i16 %conv7, ptr %done, align 2, !dbg !212
  %9 = load i64, ptr %control, align 8, !dbg !213
  %and8 = and i64 %9, -1152640029630136321, !dbg !213
  store i64 %and8, ptr %control, align 8, !dbg !213
  %10 = load i16, ptr %done, align 2, !dbg !214
  %conv9 = zext i16 %10 to i64, !dbg !215
  %shl10 = shl i64 %conv9, 48, !dbg !216
  %11 = load i64, ptr %control, align 8, !dbg !217
  %or11 = or i64 %11, %shl10, !dbg !217
  store i64 %or11, ptr %control, align 8, !dbg !217
  br label %do.cond, !dbg !218

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !219
  %conv12 = zext i16 %12 to i32, !dbg !219
  %13 = load i16, ptr %count.addr, align 2, !dbg !220
  %conv13 = zext i16 %13 to i32, !dbg !220
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !221
  br i1 %cmp14, label %do.body, label %do.end, !dbg !218, !llvm.loop !222

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !224
  store i64 %14, ptr %retval, align 8, !dbg !225
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !225

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !226
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !226
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !226
  %15 = load i64, ptr %retval, align 8, !dbg !226
  ret i64 %15, !dbg !226
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !227 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !232, !DIExpression(), !233)
  %0 = load i64, ptr %status.addr, align 8, !dbg !234
  %and = and i64 %0, 65535, !dbg !235
  %cmp = icmp eq i64 %and, 0, !dbg !236
  %conv = zext i1 %cmp to i32, !dbg !236
  ret i32 %conv, !dbg !237
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

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !251 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "access_align_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "f3938f891c80710e0f2912b25d2b833c")
!4 = !{!5, !6, !9}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "access_align_wrong", scope: !3, file: !3, line: 9, type: !18, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!6, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !30, !47, !53}
!25 = !DILocalVariable(name: "names", arg: 1, scope: !17, file: !3, line: 9, type: !20)
!26 = !DILocalVariable(name: "count", arg: 2, scope: !17, file: !3, line: 9, type: !22)
!27 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 11, type: !6)
!28 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 11, type: !6)
!29 = !DILocalVariable(name: "value", scope: !17, file: !3, line: 11, type: !6)
!30 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 12, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !7, line: 77, size: 128, elements: !33)
!33 = !{!34, !35, !36, !39, !43}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !32, file: !7, line: 78, baseType: !6, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !32, file: !7, line: 79, baseType: !22, size: 32, offset: 64)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !32, file: !7, line: 80, baseType: !37, size: 8, offset: 96)
!37 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !7, line: 6, baseType: !38)
!38 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !32, file: !7, line: 81, baseType: !40, size: 24, offset: 104)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !37, size: 24, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: 3)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !32, file: !7, line: 82, baseType: !44, offset: 128)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, elements: !45)
!45 = !{!46}
!46 = !DISubrange(count: -1)
!47 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 13, type: !48)
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !49, size: 64)
!49 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "register_value", file: !7, line: 85, size: 128, elements: !50)
!50 = !{!51, !52}
!51 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !49, file: !7, line: 86, baseType: !6, size: 64)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "high", scope: !49, file: !7, line: 87, baseType: !6, size: 64, offset: 64)
!53 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 14, type: !22)
!54 = !DILocation(line: 9, column: 35, scope: !17)
!55 = !DILocation(line: 9, column: 46, scope: !17)
!56 = !DILocation(line: 11, column: 2, scope: !17)
!57 = !DILocation(line: 11, column: 6, scope: !17)
!58 = !DILocation(line: 11, column: 13, scope: !17)
!59 = !DILocation(line: 11, column: 21, scope: !17)
!60 = !DILocation(line: 12, column: 2, scope: !17)
!61 = !DILocation(line: 12, column: 26, scope: !17)
!62 = !DILocation(line: 13, column: 2, scope: !17)
!63 = !DILocation(line: 13, column: 25, scope: !17)
!64 = !DILocation(line: 14, column: 2, scope: !17)
!65 = !DILocation(line: 14, column: 6, scope: !17)
!66 = !DILocation(line: 16, column: 7, scope: !67)
!67 = distinct !DILexicalBlock(scope: !17, file: !3, line: 16, column: 6)
!68 = !DILocation(line: 16, column: 13, scope: !67)
!69 = !DILocation(line: 16, column: 16, scope: !67)
!70 = !DILocation(line: 16, column: 22, scope: !67)
!71 = !DILocation(line: 16, column: 6, scope: !17)
!72 = !DILocation(line: 17, column: 3, scope: !67)
!73 = !DILocation(line: 18, column: 10, scope: !17)
!74 = !DILocation(line: 18, column: 8, scope: !17)
!75 = !DILocation(line: 19, column: 28, scope: !17)
!76 = !DILocation(line: 19, column: 10, scope: !17)
!77 = !DILocation(line: 19, column: 8, scope: !17)
!78 = !DILocation(line: 20, column: 27, scope: !17)
!79 = !DILocation(line: 20, column: 34, scope: !17)
!80 = !DILocation(line: 20, column: 42, scope: !17)
!81 = !DILocation(line: 20, column: 40, scope: !17)
!82 = !DILocation(line: 20, column: 21, scope: !17)
!83 = !DILocation(line: 20, column: 49, scope: !17)
!84 = !DILocation(line: 20, column: 54, scope: !17)
!85 = !DILocation(line: 20, column: 11, scope: !17)
!86 = !DILocation(line: 20, column: 9, scope: !17)
!87 = !DILocation(line: 21, column: 19, scope: !17)
!88 = !DILocation(line: 21, column: 2, scope: !17)
!89 = !DILocation(line: 22, column: 9, scope: !90)
!90 = distinct !DILexicalBlock(scope: !17, file: !3, line: 22, column: 2)
!91 = !DILocation(line: 22, column: 7, scope: !90)
!92 = !DILocation(line: 22, column: 14, scope: !93)
!93 = distinct !DILexicalBlock(scope: !90, file: !3, line: 22, column: 2)
!94 = !DILocation(line: 22, column: 18, scope: !93)
!95 = !DILocation(line: 22, column: 16, scope: !93)
!96 = !DILocation(line: 22, column: 2, scope: !90)
!97 = !DILocation(line: 23, column: 21, scope: !93)
!98 = !DILocation(line: 23, column: 27, scope: !93)
!99 = !DILocation(line: 23, column: 3, scope: !93)
!100 = !DILocation(line: 23, column: 10, scope: !93)
!101 = !DILocation(line: 23, column: 16, scope: !93)
!102 = !DILocation(line: 23, column: 19, scope: !93)
!103 = !DILocation(line: 22, column: 26, scope: !93)
!104 = !DILocation(line: 22, column: 2, scope: !93)
!105 = distinct !{!105, !96, !106, !107}
!106 = !DILocation(line: 23, column: 28, scope: !90)
!107 = !{!"llvm.loop.mustprogress"}
!108 = !DILocation(line: 24, column: 37, scope: !17)
!109 = !DILocation(line: 24, column: 47, scope: !17)
!110 = !DILocation(line: 24, column: 54, scope: !17)
!111 = !DILocation(line: 24, column: 11, scope: !17)
!112 = !DILocation(line: 24, column: 9, scope: !17)
!113 = !DILocation(line: 25, column: 16, scope: !114)
!114 = distinct !DILexicalBlock(scope: !17, file: !3, line: 25, column: 6)
!115 = !DILocation(line: 25, column: 6, scope: !114)
!116 = !DILocation(line: 25, column: 6, scope: !17)
!117 = !DILocation(line: 26, column: 11, scope: !114)
!118 = !DILocation(line: 26, column: 18, scope: !114)
!119 = !DILocation(line: 26, column: 25, scope: !114)
!120 = !DILocation(line: 26, column: 9, scope: !114)
!121 = !DILocation(line: 26, column: 3, scope: !114)
!122 = !DILocation(line: 27, column: 14, scope: !17)
!123 = !DILocation(line: 27, column: 2, scope: !17)
!124 = !DILocation(line: 28, column: 9, scope: !17)
!125 = !DILocation(line: 28, column: 2, scope: !17)
!126 = !DILocation(line: 29, column: 1, scope: !17)
!127 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !128, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !130)
!128 = !DISubroutineType(types: !129)
!129 = !{!6}
!130 = !{!131}
!131 = !DILocalVariable(name: "flags", scope: !127, file: !7, line: 42, type: !6)
!132 = !DILocation(line: 42, column: 2, scope: !127)
!133 = !DILocation(line: 42, column: 6, scope: !127)
!134 = !DILocation(line: 44, column: 2, scope: !127)
!135 = !{i64 19170, i64 19179}
!136 = !DILocation(line: 45, column: 2, scope: !127)
!137 = !{i64 19241}
!138 = !DILocation(line: 46, column: 9, scope: !127)
!139 = !DILocation(line: 47, column: 1, scope: !127)
!140 = !DILocation(line: 46, column: 2, scope: !127)
!141 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !142, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !144)
!142 = !DISubroutineType(types: !143)
!143 = !{!5, !9}
!144 = !{!145, !146}
!145 = !DILocalVariable(name: "variable", arg: 1, scope: !141, file: !7, line: 56, type: !9)
!146 = !DILocalVariable(name: "offset", scope: !141, file: !7, line: 58, type: !6)
!147 = !DILocation(line: 56, column: 46, scope: !141)
!148 = !DILocation(line: 58, column: 2, scope: !141)
!149 = !DILocation(line: 58, column: 6, scope: !141)
!150 = !DILocation(line: 60, column: 2, scope: !141)
!151 = !{i64 19542}
!152 = !DILocation(line: 61, column: 25, scope: !141)
!153 = !DILocation(line: 61, column: 20, scope: !141)
!154 = !DILocation(line: 61, column: 36, scope: !141)
!155 = !DILocation(line: 61, column: 34, scope: !141)
!156 = !DILocation(line: 61, column: 10, scope: !141)
!157 = !DILocation(line: 61, column: 9, scope: !141)
!158 = !DILocation(line: 62, column: 1, scope: !141)
!159 = !DILocation(line: 61, column: 2, scope: !141)
!160 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !7, file: !7, line: 19, type: !161, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !165)
!161 = !DISubroutineType(types: !162)
!162 = !{!6, !163, !163, !163, !5, !5}
!163 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !7, line: 7, baseType: !164)
!164 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!165 = !{!166, !167, !168, !169, !170, !171, !172, !173}
!166 = !DILocalVariable(name: "code", arg: 1, scope: !160, file: !7, line: 19, type: !163)
!167 = !DILocalVariable(name: "count", arg: 2, scope: !160, file: !7, line: 19, type: !163)
!168 = !DILocalVariable(name: "varhead", arg: 3, scope: !160, file: !7, line: 19, type: !163)
!169 = !DILocalVariable(name: "input", arg: 4, scope: !160, file: !7, line: 19, type: !5)
!170 = !DILocalVariable(name: "output", arg: 5, scope: !160, file: !7, line: 19, type: !5)
!171 = !DILocalVariable(name: "control", scope: !160, file: !7, line: 21, type: !6)
!172 = !DILocalVariable(name: "status", scope: !160, file: !7, line: 22, type: !6)
!173 = !DILocalVariable(name: "done", scope: !160, file: !7, line: 23, type: !163)
!174 = !DILocation(line: 19, column: 25, scope: !160)
!175 = !DILocation(line: 19, column: 35, scope: !160)
!176 = !DILocation(line: 19, column: 46, scope: !160)
!177 = !DILocation(line: 19, column: 61, scope: !160)
!178 = !DILocation(line: 19, column: 74, scope: !160)
!179 = !DILocation(line: 21, column: 2, scope: !160)
!180 = !DILocation(line: 21, column: 6, scope: !160)
!181 = !DILocation(line: 21, column: 16, scope: !160)
!182 = !DILocation(line: 21, column: 29, scope: !160)
!183 = !DILocation(line: 21, column: 24, scope: !160)
!184 = !DILocation(line: 21, column: 37, scope: !160)
!185 = !DILocation(line: 21, column: 21, scope: !160)
!186 = !DILocation(line: 21, column: 52, scope: !160)
!187 = !DILocation(line: 21, column: 47, scope: !160)
!188 = !DILocation(line: 21, column: 58, scope: !160)
!189 = !DILocation(line: 21, column: 44, scope: !160)
!190 = !DILocation(line: 22, column: 2, scope: !160)
!191 = !DILocation(line: 22, column: 6, scope: !160)
!192 = !DILocation(line: 23, column: 2, scope: !160)
!193 = !DILocation(line: 23, column: 6, scope: !160)
!194 = !DILocation(line: 25, column: 2, scope: !160)
!195 = !DILocation(line: 26, column: 28, scope: !196)
!196 = distinct !DILexicalBlock(scope: !160, file: !7, line: 25, column: 5)
!197 = !DILocation(line: 26, column: 37, scope: !196)
!198 = !DILocation(line: 26, column: 44, scope: !196)
!199 = !DILocation(line: 26, column: 12, scope: !196)
!200 = !DILocation(line: 26, column: 10, scope: !196)
!201 = !DILocation(line: 27, column: 8, scope: !202)
!202 = distinct !DILexicalBlock(scope: !196, file: !7, line: 27, column: 7)
!203 = !DILocation(line: 27, column: 15, scope: !202)
!204 = !DILocation(line: 27, column: 25, scope: !202)
!205 = !DILocation(line: 27, column: 7, scope: !196)
!206 = !DILocation(line: 28, column: 11, scope: !202)
!207 = !DILocation(line: 28, column: 4, scope: !202)
!208 = !DILocation(line: 29, column: 11, scope: !196)
!209 = !DILocation(line: 29, column: 18, scope: !196)
!210 = !DILocation(line: 29, column: 25, scope: !196)
!211 = !DILocation(line: 29, column: 10, scope: !196)
!212 = !DILocation(line: 29, column: 8, scope: !196)
!213 = !DILocation(line: 30, column: 11, scope: !196)
!214 = !DILocation(line: 31, column: 19, scope: !196)
!215 = !DILocation(line: 31, column: 14, scope: !196)
!216 = !DILocation(line: 31, column: 24, scope: !196)
!217 = !DILocation(line: 31, column: 11, scope: !196)
!218 = !DILocation(line: 32, column: 2, scope: !196)
!219 = !DILocation(line: 32, column: 11, scope: !160)
!220 = !DILocation(line: 32, column: 18, scope: !160)
!221 = !DILocation(line: 32, column: 16, scope: !160)
!222 = distinct !{!222, !194, !223, !107}
!223 = !DILocation(line: 32, column: 23, scope: !160)
!224 = !DILocation(line: 33, column: 9, scope: !160)
!225 = !DILocation(line: 33, column: 2, scope: !160)
!226 = !DILocation(line: 34, column: 1, scope: !160)
!227 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !228, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !231)
!228 = !DISubroutineType(types: !229)
!229 = !{!230, !6}
!230 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!231 = !{!232}
!232 = !DILocalVariable(name: "status", arg: 1, scope: !227, file: !7, line: 72, type: !6)
!233 = !DILocation(line: 72, column: 33, scope: !227)
!234 = !DILocation(line: 74, column: 10, scope: !227)
!235 = !DILocation(line: 74, column: 17, scope: !227)
!236 = !DILocation(line: 74, column: 27, scope: !227)
!237 = !DILocation(line: 74, column: 2, scope: !227)
!238 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !239, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !241)
!239 = !DISubroutineType(types: !240)
!240 = !{null, !6}
!241 = !{!242}
!242 = !DILocalVariable(name: "flags", arg: 1, scope: !238, file: !7, line: 49, type: !6)
!243 = !DILocation(line: 49, column: 36, scope: !238)
!244 = !DILocation(line: 51, column: 6, scope: !245)
!245 = distinct !DILexicalBlock(scope: !238, file: !7, line: 51, column: 6)
!246 = !DILocation(line: 51, column: 12, scope: !245)
!247 = !DILocation(line: 51, column: 6, scope: !238)
!248 = !DILocation(line: 52, column: 3, scope: !245)
!249 = !{i64 19361}
!250 = !DILocation(line: 53, column: 1, scope: !238)
!251 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !252, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!252 = !DISubroutineType(types: !253)
!253 = !{!6, !6, !5, !5}
