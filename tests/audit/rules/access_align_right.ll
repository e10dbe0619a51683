; ModuleID = 'access_align_right.c'
source_filename = "access_align_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }
%struct.register_value = type { i64, i64 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @access_align_right(ptr noundef %names, i32 noundef %count) #0 !dbg !17 {
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
  %sub = sub i32 %21, 1, !dbg !119
  %idxprom11 = zext i32 %sub to i64, !dbg !117
  %arrayidx12 = getelementptr %struct.register_value, ptr %20, i64 %idxprom11, !dbg !117
  %low = getelementptr inbounds %struct.register_value, ptr %arrayidx12, i32 0, i32 0, !dbg !120
  %22 = load i64, ptr %low, align 1, !dbg !120
  store i64 %22, ptr %value, align 8, !dbg !121
  br label %if.end13, !dbg !122

if.end13:                                         ; preds = %if.then10, %for.end
  %23 = load i64, ptr %flags, align 8, !dbg !123
  call void @irq_restore(i64 noundef %23) #7, !dbg !124
  %24 = load i64, ptr %value, align 8, !dbg !125
  store i64 %24, ptr %retval, align 8, !dbg !126
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !126

cleanup:                                          ; preds = %if.end13, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !127
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !127
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !127
  call void @llvm.lifetime.end.p0(i64 8, ptr %value) #6, !dbg !127
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !127
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !127
  %25 = load i64, ptr %retval, align 8, !dbg !127
  ret i64 %25, !dbg !127
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !128 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !133
    #dbg_declare(ptr %flags, !132, !DIExpression(), !134)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !135, !srcloc !136
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !137, !srcloc !138
  %0 = load i64, ptr %flags, align 8, !dbg !139
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !140
  ret i64 %0, !dbg !141
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !142 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !146, !DIExpression(), !148)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !149
    #dbg_declare(ptr %offset, !147, !DIExpression(), !150)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !151, !srcloc !152
  store i64 %0, ptr %offset, align 8, !dbg !151
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !153
  %2 = ptrtoint ptr %1 to i64, !dbg !154
  %3 = load i64, ptr %offset, align 8, !dbg !155
  %add = add i64 %2, %3, !dbg !156
  %4 = inttoptr i64 %add to ptr, !dbg !157
  %5 = load ptr, ptr %4, align 8, !dbg !158
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !159
  ret ptr %5, !dbg !160
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !161 {
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
    #dbg_declare(ptr %code.addr, !167, !DIExpression(), !175)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !168, !DIExpression(), !176)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !169, !DIExpression(), !177)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !170, !DIExpression(), !178)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !171, !DIExpression(), !179)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !180
    #dbg_declare(ptr %control, !172, !DIExpression(), !181)
  %0 = load i16, ptr %code.addr, align 2, !dbg !182
  %conv = zext i16 %0 to i64, !dbg !182
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !183
  %conv1 = zext i16 %1 to i64, !dbg !184
  %shl = shl i64 %conv1, 17, !dbg !185
  %or = or i64 %conv, %shl, !dbg !186
  %2 = load i16, ptr %count.addr, align 2, !dbg !187
  %conv2 = zext i16 %2 to i64, !dbg !188
  %shl3 = shl i64 %conv2, 32, !dbg !189
  %or4 = or i64 %or, %shl3, !dbg !190
  store i64 %or4, ptr %control, align 8, !dbg !181
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !191
    #dbg_declare(ptr %status, !173, !DIExpression(), !192)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !193
    #dbg_declare(ptr %done, !174, !DIExpression(), !194)
  br label %do.body, !dbg !195

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !196
  %4 = load ptr, ptr %input.addr, align 8, !dbg !198
  %5 = load ptr, ptr %output.addr, align 8, !dbg !199
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !200
  store i64 %call, ptr %status, align 8, !dbg !201
  %6 = load i64, ptr %status, align 8, !dbg !202
  %and = and i64 %6, 65535, !dbg !204
  %cmp = icmp ne i64 %and, 0, !dbg !205
  br i1 %cmp, label %if.then, label %if.end, !dbg !206

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !207
  store i64 %7, ptr %retval, align 8, !dbg !208
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !208

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !209
  %shr = lshr i64 %8, 32, !dbg !210
  %and6 = and i64 %shr, 4095, !dbg !211
  %conv7 = trunc i64 %and6 to i16, !dbg !212
  store i16 %conv7, ptr %done, align 2, !dbg !213
  %9 = load i64, ptr %control, align 8, !dbg !214
  %and8 = and i64 %9, -1152640029630136321, !dbg !214
  store i64 %and8, ptr %control, align 8, !dbg !214
  %10 = load i16, ptr %done, align 2, !dbg !215
  %conv9 = zext i16 %10 to i64, !dbg !216
  %shl10 = shl i64 %conv9, 48, !dbg !217
  %11 = load i64, ptr %control, align 8, !dbg !218
  %or11 = or i64 %11, %shl10, !dbg !218
  store i64 %or11, ptr %control, align 8, !dbg !218
  br label %do.cond, !dbg !219

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !220
  %conv12 = zext i16 %12 to i32, !dbg !220
  %13 = load i16, ptr %count.addr, align 2, !dbg !221
  %conv13 = zext i16 %13 to i32, !dbg !221
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !222
  br i1 %cmp14, label %do.body, label %do.end, !dbg !219, !llvm.loop !223

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !225
  store i64 %14, ptr %retval, align 8, !dbg !226
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !226

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !227
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !227
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !227
  %15 = load i64, ptr %retval, align 8, !dbg !227
  ret i64 %15, !dbg !227
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !228 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !233, !DIExpression(), !234)
  %0 = load i64, ptr %status.addr, align 8, !dbg !235
  %and = and i64 %0, 65535, !dbg !236
  %cmp = icmp eq i64 %and, 0, !dbg !237
  %conv = zext i1 %cmp to i32, !dbg !237
  ret i32 %conv, !dbg !238
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !239 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !243, !DIExpression(), !244)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !245
  %and = and i64 %0, 512, !dbg !247
  %tobool = icmp ne i64 %and, 0, !dbg !247
  br i1 %tobool, label %if.then, label %if.end, !dbg !248

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !249, !srcloc !250
  br label %if.end, !dbg !249

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !251
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !252 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!3 = !DIFile(filename: "access_align_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "4845d57d21037fbc6ee9949a8487b58b")
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
!17 = distinct !DISubprogram(name: "access_align_right", scope: !3, file: !3, line: 9, type: !18, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
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
!119 = !DILocation(line: 26, column: 24, scope: !114)
!120 = !DILocation(line: 26, column: 29, scope: !114)
!121 = !DILocation(line: 26, column: 9, scope: !114)
!122 = !DILocation(line: 26, column: 3, scope: !114)
!123 = !DILocation(line: 27, column: 14, scope: !17)
!124 = !DILocation(line: 27, column: 2, scope: !17)
!125 = !DILocation(line: 28, column: 9, scope: !17)
!126 = !DILocation(line: 28, column: 2, scope: !17)
!127 = !DILocation(line: 29, column: 1, scope: !17)
!128 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !129, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !131)
!129 = !DISubroutineType(types: !130)
!130 = !{!6}
!131 = !{!132}
!132 = !DILocalVariable(name: "flags", scope: !128, file: !7, line: 42, type: !6)
!133 = !DILocation(line: 42, column: 2, scope: !128)
!134 = !DILocation(line: 42, column: 6, scope: !128)
!135 = !DILocation(line: 44, column: 2, scope: !128)
!136 = !{i64 19215, i64 19224}
!137 = !DILocation(line: 45, column: 2, scope: !128)
!138 = !{i64 19286}
!139 = !DILocation(line: 46, column: 9, scope: !128)
!140 = !DILocation(line: 47, column: 1, scope: !128)
!141 = !DILocation(line: 46, column: 2, scope: !128)
!142 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !143, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !145)
!143 = !DISubroutineType(types: !144)
!144 = !{!5, !9}
!145 = !{!146, !147}
!146 = !DILocalVariable(name: "variable", arg: 1, scope: !142, file: !7, line: 56, type: !9)
!147 = !DILocalVariable(name: "offset", scope: !142, file: !7, line: 58, type: !6)
!148 = !DILocation(line: 56, column: 46, scope: !142)
!149 = !DILocation(line: 58, column: 2, scope: !142)
!150 = !DILocation(line: 58, column: 6, scope: !142)
!151 = !DILocation(line: 60, column: 2, scope: !142)
!152 = !{i64 19587}
!153 = !DILocation(line: 61, column: 25, scope: !142)
!154 = !DILocation(line: 61, column: 20, scope: !142)
!155 = !DILocation(line: 61, column: 36, scope: !142)
!156 = !DILocation(line: 61, column: 34, scope: !142)
!157 = !DILocation(line: 61, column: 10, scope: !142)
!158 = !DILocation(line: 61, column: 9, scope: !142)
!159 = !DILocation(line: 62, column: 1, scope: !142)
!160 = !DILocation(line: 61, column: 2, scope: !142)
!161 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !7, file: !7, line: 19, type: !162, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !166)
!162 = !DISubroutineType(types: !163)
!163 = !{!6, !164, !164, !164, !5, !5}
!164 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !7, line: 7, baseType: !165)
!165 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!166 = !{!167, !168, !169, !170, !171, !172, !173, !174}
!167 = !DILocalVariable(name: "code", arg: 1, scope: !161, file: !7, line: 19, type: !164)
!168 = !DILocalVariable(name: "count", arg: 2, scope: !161, file: !7, line: 19, type: !164)
!169 = !DILocalVariable(name: "varhead", arg: 3, scope: !161, file: !7, line: 19, type: !164)
!170 = !DILocalVariable(name: "input", arg: 4, scope: !161, file: !7, line: 19, type: !5)
!171 = !DILocalVariable(name: "output", arg: 5, scope: !161, file: !7, line: 19, type: !5)
!172 = !DILocalVariable(name: "control", scope: !161, file: !7, line: 21, type: !6)
!173 = !DILocalVariable(name: "status", scope: !161, file: !7, line: 22, type: !6)
!174 = !DILocalVariable(name: "done", scope: !161, file: !7, line: 23, type: !164)
!175 = !DILocation(line: 19, column: 25, scope: !161)
!176 = !DILocation(line: 19, column: 35, scope: !161)
!177 = !DILocation(line: 19, column: 46, scope: !161)
!178 = !DILocation(line: 19, column: 61, scope: !161)
!179 = !DILocation(line: 19, column: 74, scope: !161)
!180 = !DILocation(line: 21, column: 2, scope: !161)
!181 = !DILocation(line: 21, column: 6, scope: !161)
!182 = !DILocation(line: 21, column: 16, scope: !161)
!183 = !DILocation(line: 21, column: 29, scope: !161)
!184 = !DILocation(line: 21, column: 24, scope: !161)
!185 = !DILocation(line: 21, column: 37, scope: !161)
!186 = !DILocation(line: 21, column: 21, scope: !161)
!187 = !DILocation(line: 21, column: 52, scope: !161)
!188 = !DILocation(line: 21, column: 47, scope: !161)
!189 = !DILocation(line: 21, column: 58, scope: !161)
!190 = !DILocation(line: 21, column: 44, scope: !161)
!191 = !DILocation(line: 22, column: 2, scope: !161)
!192 = !DILocation(line: 22, column: 6, scope: !161)
!193 = !DILocation(line: 23, column: 2, scope: !161)
!194 = !DILocation(line: 23, column: 6, scope: !161)
!195 = !DILocation(line: 25, column: 2, scope: !161)
!196 = !DILocation(line: 26, column: 28, scope: !197)
!197 = distinct !DILexicalBlock(scope: !161, file: !7, line: 25, column: 5)
!198 = !DILocation(line: 26, column: 37, scope: !197)
!199 = !DILocation(line: 26, column: 44, scope: !197)
!200 = !DILocation(line: 26, column: 12, scope: !197)
!201 = !DILocation(line: 26, column: 10, scope: !197)
!202 = !DILocation(line: 27, column: 8, scope: !203)
!203 = distinct !DILexicalBlock(scope: !197, file: !7, line: 27, column: 7)
!204 = !DILocation(line: 27, column: 15, scope: !203)
!205 = !DILocation(line: 27, column: 25, scope: !203)
!206 = !DILocation(line: 27, column: 7, scope: !197)
!207 = !DILocation(line: 28, column: 11, scope: !203)
!208 = !DILocation(line: 28, column: 4, scope: !203)
!209 = !DILocation(line: 29, column: 11, scope: !197)
!210 = !DILocation(line: 29, column: 18, scope: !197)
!211 = !DILocation(line: 29, column: 25, scope: !197)
!212 = !DILocation(line: 29, column: 10, scope: !197)
!213 = !DILocation(line: 29, column: 8, scope: !197)
!214 = !DILocation(line: 30, column: 11, scope: !197)
!215 = !DILocation(line: 31, column: 19, scope: !197)
!216 = !DILocation(line: 31, column: 14, scope: !197)
!217 = !DILocation(line: 31, column: 24, scope: !197)
!218 = !DILocation(line: 31, column: 11, scope: !197)
!219 = !DILocation(line: 32, column: 2, scope: !197)
!220 = !DILocation(line: 32, column: 11, scope: !161)
!221 = !DILocation(line: 32, column: 18, scope: !161)
!222 = !DILocation(line: 32, column: 16, scope: !161)
!223 = distinct !{!223, !195, !224, !107}
!224 = !DILocation(line: 32, column: 23, scope: !161)
!225 = !DILocation(line: 33, column: 9, scope: !161)
!226 = !DILocation(line: 33, column: 2, scope: !161)
!227 = !DILocation(line: 34, column: 1, scope: !161)
!228 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !229, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !232)
!229 = !DISubroutineType(types: !230)
!230 = !{!231, !6}
!231 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!232 = !{!233}
!233 = !DILocalVariable(name: "status", arg: 1, scope: !228, file: !7, line: 72, type: !6)
!234 = !DILocation(line: 72, column: 33, scope: !228)
!235 = !DILocation(line: 74, column: 10, scope: !228)
!236 = !DILocation(line: 74, column: 17, scope: !228)
!237 = !DILocation(line: 74, column: 27, scope: !228)
!238 = !DILocation(line: 74, column: 2, scope: !228)
!239 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !240, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !242)
!240 = !DISubroutineType(types: !241)
!241 = !{null, !6}
!242 = !{!243}
!243 = !DILocalVariable(name: "flags", arg: 1, scope: !239, file: !7, line: 49, type: !6)
!244 = !DILocation(line: 49, column: 36, scope: !239)
!245 = !DILocation(line: 51, column: 6, scope: !246)
!246 = distinct !DILexicalBlock(scope: !239, file: !7, line: 51, column: 6)
!247 = !DILocation(line: 51, column: 12, scope: !246)
!248 = !DILocation(line: 51, column: 6, scope: !239)
!249 = !DILocation(line: 52, column: 3, scope: !246)
!250 = !{i64 19406}
!251 = !DILocation(line: 53, column: 1, scope: !239)
!252 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !253, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!253 = !DISubroutineType(types: !254)
!254 = !{!6, !6, !5, !5}
