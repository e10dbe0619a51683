; ModuleID = 'bits_set_wrong.c'
source_filename = "bits_set_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @bits_set_wrong(ptr noundef %given, i32 noundef %count) #0 !dbg !17 {
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
    #dbg_declare(ptr %given.addr, !27, !DIExpression(), !49)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !28, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !51
    #dbg_declare(ptr %input, !29, !DIExpression(), !52)
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
  br i1 %cmp, label %for.body, label %for.end, !dbg !68

for.body:                                         ; preds = %for.cond
  %2 = load ptr, ptr %given.addr, align 8, !dbg !69
  %3 = load i32, ptr %i, align 4, !dbg !72
  %idxprom = zext i32 %3 to i64, !dbg !69
  %arrayidx = getelementptr i8, ptr %2, i64 %idxprom, !dbg !69
  %4 = load i8, ptr %arrayidx, align 1, !dbg !69
  %conv = zext i8 %4 to i32, !dbg !69
  %cmp1 = icmp sgt i32 %conv, 8, !dbg !73
  br i1 %cmp1, label %if.then, label %if.end, !dbg !74

if.then:                                          ; preds = %for.body
  store i64 0, ptr %retval, align 8, !dbg !75
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !75

if.end:                                           ; preds = %for.body
  %5 = load ptr, ptr %given.addr, align 8, !dbg !76
  %6 = load i32, ptr %i, align 4, !dbg !77
  %idxprom3 = zext i32 %6 to i64, !dbg !76
  %arrayidx4 = getelementptr i8, ptr %5, i64 %idxprom3, !dbg !76
  %7 = load i8, ptr %arrayidx4, align 1, !dbg !76
  %conv5 = zext i8 %7 to i32, !dbg !76
  %shl = shl i32 1, %conv5, !dbg !78
  %8 = load i32, ptr %n, align 4, !dbg !79
  %or = or i32 %8, %shl, !dbg !79
  store i32 %or, ptr %n, align 4, !dbg !79
  br label %for.inc, !dbg !80

for.inc:                                          ; preds = %if.end
  %9 = load i32, ptr %i, align 4, !dbg !81
  %inc = add i32 %9, 1, !dbg !81
  store i32 %inc, ptr %i, align 4, !dbg !81
  br label %for.cond, !dbg !82, !llvm.loop !83

for.end:                                          ; preds = %for.cond
  %10 = load i32, ptr %n, align 4, !dbg !86
  %cmp6 = icmp eq i32 %10, 0, !dbg !88
  br i1 %cmp6, label %if.then8, label %if.end9, !dbg !89

if.then8:                                         ; preds = %for.end
  store i64 0, ptr %retval, align 8, !dbg !90
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !90

if.end9:                                          ; preds = %for.end
  %call = call i64 @irq_save() #7, !dbg !91
  store i64 %call, ptr %flags, align 8, !dbg !92
  %11 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !93
  %call10 = call ptr @this_cpu_ptr_load(ptr noundef %11) #7, !dbg !94
  store ptr %call10, ptr %input, align 8, !dbg !95
  %12 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !96
  %call11 = call ptr @this_cpu_ptr_load(ptr noundef %12) #7, !dbg !97
  store ptr %call11, ptr %output, align 8, !dbg !98
  %13 = load ptr, ptr %input, align 8, !dbg !99
  call void @fill_header(ptr noundef %13) #7, !dbg !100
  %14 = load i32, ptr %n, align 4, !dbg !101
  %conv12 = trunc i32 %14 to i16, !dbg !101
  %15 = load ptr, ptr %input, align 8, !dbg !102
  %16 = load ptr, ptr %output, align 8, !dbg !103
  %call13 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv12, i16 noundef zeroext 0, ptr noundef %15, ptr noundef %16) #7, !dbg !104
  store i64 %call13, ptr %status, align 8, !dbg !105
  %17 = load i64, ptr %flags, align 8, !dbg !106
  call void @irq_restore(i64 noundef %17) #7, !dbg !107
  %18 = load i64, ptr %status, align 8, !dbg !108
  store i64 %18, ptr %retval, align 8, !dbg !109
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !109

cleanup:                                          ; preds = %if.end9, %if.then8, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #6, !dbg !110
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !110
  %19 = load i64, ptr %retval, align 8, !dbg !110
  ret i64 %19, !dbg !110
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !111 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !116
    #dbg_declare(ptr %flags, !115, !DIExpression(), !117)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !118, !srcloc !119
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !120, !srcloc !121
  %0 = load i64, ptr %flags, align 8, !dbg !122
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !123
  ret i64 %0, !dbg !124
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !125 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !129, !DIExpression(), !131)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !132
    #dbg_declare(ptr %offset, !130, !DIExpression(), !133)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !134, !srcloc !135
  store i64 %0, ptr %offset, align 8, !dbg !134
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !136
  %2 = ptrtoint ptr %1 to i64, !dbg !137
  %3 = load i64, ptr %offset, align 8, !dbg !138
  %add = add i64 %2, %3, !dbg !139
  %4 = inttoptr i64 %add to ptr, !dbg !140
  %5 = load ptr, ptr %4, align 8, !dbg !141
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !142
  ret ptr %5, !dbg !143
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !144 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !149, !DIExpression(), !150)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !151
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !152
  store i64 -1, ptr %partition, align 1, !dbg !153
  %1 = load ptr, ptr %input.addr, align 8, !dbg !154
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !155
  store i32 -2, ptr %vp, align 1, !dbg !156
  %2 = load ptr, ptr %input.addr, align 8, !dbg !157
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !158
  store i8 0, ptr %vtl, align 1, !dbg !159
  %3 = load ptr, ptr %input.addr, align 8, !dbg !160
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !161
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !162
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !162
  ret void, !dbg !163
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !164 {
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
    #dbg_declare(ptr %code.addr, !170, !DIExpression(), !178)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !171, !DIExpression(), !179)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !172, !DIExpression(), !180)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !173, !DIExpression(), !181)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !174, !DIExpression(), !182)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !183
    #dbg_declare(ptr %control, !175, !DIExpression(), !184)
  %0 = load i16, ptr %code.addr, align 2, !dbg !185
  %conv = zext i16 %0 to i64, !dbg !185
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !186
  %conv1 = zext i16 %1 to i64, !dbg !187
  %shl = shl i64 %conv1, 17, !dbg !188
  %or = or i64 %conv, %shl, !dbg !189
  %2 = load i16, ptr %count.addr, align 2, !dbg !190
  %conv2 = zext i16 %2 to i64, !dbg !191
  %shl3 = shl i64 %conv2, 32, !dbg !192
  %or4 = or i64 %or, %shl3, !dbg !193
  store i64 %or4, ptr %control, align 8, !dbg !184
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !194
    #dbg_declare(ptr %status, !176, !DIExpression(), !195)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !196
    #dbg_declare(ptr %done, !177, !DIExpression(), !197)
  br label %do.body, !dbg !198

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !199
  %4 = load ptr, ptr %input.addr, align 8, !dbg !201
  %5 = load ptr, ptr %output.addr, align 8, !dbg !202
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !203
  store i64 %call, ptr %status, align 8, !dbg !204
  %6 = load i64, ptr %status, align 8, !dbg !205
  %and = and i64 %6, 65535, !dbg !207
  %cmp = icmp ne i64 %and, 0, !dbg !208
  br i1 %cmp, label %if.then, label %if.end, !dbg !209

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !210
  store i64 %7, ptr %retval, align 8, !dbg !211
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !211

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !212
  %shr = lshr i64 %8, 32, !dbg !213
  %and6 = and i64 %shr, 4095, !dbg !214
  %conv7 = trunc i64 %and6 to i16, !dbg !215
  store i16 %conv7, ptr %done, align 2, !dbg !216
  %9 = load i64, ptr %control, align 8, !dbg !217
  %and8 = and i64 %9, -1152640029630136321, !dbg !217
  store i64 %and8, ptr %control, align 8, !dbg !217
  %10 = load i16, ptr %done, align 2, !dbg !218
  %conv9 = zext i16 %10 to i64, !dbg !219
  %shl10 = shl i64 %conv9, 48, !dbg !220
  %11 = load i64, ptr %control, align 8, !dbg !221
  %or11 = or i64 %11, %shl10, !dbg !221
  store i64 %or11, ptr %control, align 8, !dbg !221
  br label %do.cond, !dbg !222

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !223
  %conv12 = zext i16 %12 to i32, !dbg !223
  %13 = load i16, ptr %count.addr, align 2, !dbg !224
  %conv13 = zext i16 %13 to i32, !dbg !224
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !225
  br i1 %cmp14, label %do.body, label %do.end, !dbg !222, !llvm.loop !226

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !228
  store i64 %14, ptr %retval, align 8, !dbg !229
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !229

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !230
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !230
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !230
  %15 = load i64, ptr %retval, align 8, !dbg !230
  ret i64 %15, !dbg !230
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !231 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !235, !DIExpression(), !236)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !237
  %and = and i64 %0, 512, !dbg !239
  %tobool = icmp ne i64 %and, 0, !dbg !239
  br i1 %tobool, label %if.then, label %if.end, !dbg !240

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !241, !srcloc !242
  br label %if.end, !dbg !241

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !243
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !244 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!3 = !DIFile(filename: "bits_set_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "27d8f82ce462ce74746b78e827bcd7f7")
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
!17 = distinct !DISubprogram(name: "bits_set_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !24}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !23)
!23 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!24 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !25)
!25 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!26 = !{!27, !28, !29, !44, !45, !46, !47, !48}
!27 = !DILocalVariable(name: "given", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!28 = !DILocalVariable(name: "count", arg: 2, scope: !17, file: !3, line: 8, type: !24)
!29 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 10, type: !30)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !32)
!32 = !{!33, !34, !35, !36, !40}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !31, file: !8, line: 78, baseType: !7, size: 64)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !31, file: !8, line: 79, baseType: !24, size: 32, offset: 64)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !31, file: !8, line: 80, baseType: !22, size: 8, offset: 96)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !31, file: !8, line: 81, baseType: !37, size: 24, offset: 104)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 24, elements: !38)
!38 = !{!39}
!39 = !DISubrange(count: 3)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !31, file: !8, line: 82, baseType: !41, offset: 128)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !24, elements: !42)
!42 = !{!43}
!43 = !DISubrange(count: -1)
!44 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 11, type: !7)
!45 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 11, type: !7)
!46 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !6)
!47 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 13, type: !24)
!48 = !DILocalVariable(name: "n", scope: !17, file: !3, line: 13, type: !24)
!49 = !DILocation(line: 8, column: 30, scope: !17)
!50 = !DILocation(line: 8, column: 41, scope: !17)
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
!68 = !DILocation(line: 15, column: 2, scope: !62)
!69 = !DILocation(line: 16, column: 7, scope: !70)
!70 = distinct !DILexicalBlock(scope: !71, file: !3, line: 16, column: 7)
!71 = distinct !DILexicalBlock(scope: !65, file: !3, line: 15, column: 30)
!72 = !DILocation(line: 16, column: 13, scope: !70)
!73 = !DILocation(line: 16, column: 16, scope: !70)
!74 = !DILocation(line: 16, column: 7, scope: !71)
!75 = !DILocation(line: 17, column: 4, scope: !70)
!76 = !DILocation(line: 18, column: 14, scope: !71)
!77 = !DILocation(line: 18, column: 20, scope: !71)
!78 = !DILocation(line: 18, column: 11, scope: !71)
!79 = !DILocation(line: 18, column: 5, scope: !71)
!80 = !DILocation(line: 19, column: 2, scope: !71)
!81 = !DILocation(line: 15, column: 26, scope: !65)
!82 = !DILocation(line: 15, column: 2, scope: !65)
!83 = distinct !{!83, !68, !84, !85}
!84 = !DILocation(line: 19, column: 2, scope: !62)
!85 = !{!"llvm.loop.mustprogress"}
!86 = !DILocation(line: 20, column: 6, scope: !87)
!87 = distinct !DILexicalBlock(scope: !17, file: !3, line: 20, column: 6)
!88 = !DILocation(line: 20, column: 8, scope: !87)
!89 = !DILocation(line: 20, column: 6, scope: !17)
!90 = !DILocation(line: 21, column: 3, scope: !87)
!91 = !DILocation(line: 22, column: 10, scope: !17)
!92 = !DILocation(line: 22, column: 8, scope: !17)
!93 = !DILocation(line: 23, column: 28, scope: !17)
!94 = !DILocation(line: 23, column: 10, scope: !17)
!95 = !DILocation(line: 23, column: 8, scope: !17)
!96 = !DILocation(line: 24, column: 29, scope: !17)
!97 = !DILocation(line: 24, column: 11, scope: !17)
!98 = !DILocation(line: 24, column: 9, scope: !17)
!99 = !DILocation(line: 25, column: 14, scope: !17)
!100 = !DILocation(line: 25, column: 2, scope: !17)
!101 = !DILocation(line: 26, column: 37, scope: !17)
!102 = !DILocation(line: 26, column: 43, scope: !17)
!103 = !DILocation(line: 26, column: 50, scope: !17)
!104 = !DILocation(line: 26, column: 11, scope: !17)
!105 = !DILocation(line: 26, column: 9, scope: !17)
!106 = !DILocation(line: 27, column: 14, scope: !17)
!107 = !DILocation(line: 27, column: 2, scope: !17)
!108 = !DILocation(line: 28, column: 9, scope: !17)
!109 = !DILocation(line: 28, column: 2, scope: !17)
!110 = !DILocation(line: 29, column: 1, scope: !17)
!111 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !112, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !114)
!112 = !DISubroutineType(types: !113)
!113 = !{!7}
!114 = !{!115}
!115 = !DILocalVariable(name: "flags", scope: !111, file: !8, line: 42, type: !7)
!116 = !DILocation(line: 42, column: 2, scope: !111)
!117 = !DILocation(line: 42, column: 6, scope: !111)
!118 = !DILocation(line: 44, column: 2, scope: !111)
!119 = !{i64 20512, i64 20521}
!120 = !DILocation(line: 45, column: 2, scope: !111)
!121 = !{i64 20583}
!122 = !DILocation(line: 46, column: 9, scope: !111)
!123 = !DILocation(line: 47, column: 1, scope: !111)
!124 = !DILocation(line: 46, column: 2, scope: !111)
!125 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !126, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !128)
!126 = !DISubroutineType(types: !127)
!127 = !{!6, !5}
!128 = !{!129, !130}
!129 = !DILocalVariable(name: "variable", arg: 1, scope: !125, file: !8, line: 56, type: !5)
!130 = !DILocalVariable(name: "offset", scope: !125, file: !8, line: 58, type: !7)
!131 = !DILocation(line: 56, column: 46, scope: !125)
!132 = !DILocation(line: 58, column: 2, scope: !125)
!133 = !DILocation(line: 58, column: 6, scope: !125)
!134 = !DILocation(line: 60, column: 2, scope: !125)
!135 = !{i64 20884}
!136 = !DILocation(line: 61, column: 25, scope: !125)
!137 = !DILocation(line: 61, column: 20, scope: !125)
!138 = !DILocation(line: 61, column: 36, scope: !125)
!139 = !DILocation(line: 61, column: 34, scope: !125)
!140 = !DILocation(line: 61, column: 10, scope: !125)
!141 = !DILocation(line: 61, column: 9, scope: !125)
!142 = !DILocation(line: 62, column: 1, scope: !125)
!143 = !DILocation(line: 61, column: 2, scope: !125)
!144 = distinct !DISubprogram(name: "fill_header", scope: !145, file: !145, line: 17, type: !146, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !148)
!145 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!146 = !DISubroutineType(types: !147)
!147 = !{null, !30}
!148 = !{!149}
!149 = !DILocalVariable(name: "input", arg: 1, scope: !144, file: !145, line: 17, type: !30)
!150 = !DILocation(line: 17, column: 56, scope: !144)
!151 = !DILocation(line: 19, column: 2, scope: !144)
!152 = !DILocation(line: 19, column: 9, scope: !144)
!153 = !DILocation(line: 19, column: 19, scope: !144)
!154 = !DILocation(line: 20, column: 2, scope: !144)
!155 = !DILocation(line: 20, column: 9, scope: !144)
!156 = !DILocation(line: 20, column: 12, scope: !144)
!157 = !DILocation(line: 21, column: 2, scope: !144)
!158 = !DILocation(line: 21, column: 9, scope: !144)
!159 = !DILocation(line: 21, column: 13, scope: !144)
!160 = !DILocation(line: 22, column: 19, scope: !144)
!161 = !DILocation(line: 22, column: 26, scope: !144)
!162 = !DILocation(line: 22, column: 2, scope: !144)
!163 = !DILocation(line: 23, column: 1, scope: !144)
!164 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !165, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !169)
!165 = !DISubroutineType(types: !166)
!166 = !{!7, !167, !167, !167, !6, !6}
!167 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !168)
!168 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!169 = !{!170, !171, !172, !173, !174, !175, !176, !177}
!170 = !DILocalVariable(name: "code", arg: 1, scope: !164, file: !8, line: 19, type: !167)
!171 = !DILocalVariable(name: "count", arg: 2, scope: !164, file: !8, line: 19, type: !167)
!172 = !DILocalVariable(name: "varhead", arg: 3, scope: !164, file: !8, line: 19, type: !167)
!173 = !DILocalVariable(name: "input", arg: 4, scope: !164, file: !8, line: 19, type: !6)
!174 = !DILocalVariable(name: "output", arg: 5, scope: !164, file: !8, line: 19, type: !6)
!175 = !DILocalVariable(name: "control", scope: !164, file: !8, line: 21, type: !7)
!176 = !DILocalVariable(name: "status", scope: !164, file: !8, line: 22, type: !7)
!177 = !DILocalVariable(name: "done", scope: !164, file: !8, line: 23, type: !167)
!178 = !DILocation(line: 19, column: 25, scope: !164)
!179 = !DILocation(line: 19, column: 35, scope: !164)
!180 = !DILocation(line: 19, column: 46, scope: !164)
!181 = !DILocation(line: 19, column: 61, scope: !164)
!182 = !DILocation(line: 19, column: 74, scope: !164)
!183 = !DILocation(line: 21, column: 2, scope: !164)
!184 = !DILocation(line: 21, column: 6, scope: !164)
!185 = !DILocation(line: 21, column: 16, scope: !164)
!186 = !DILocation(line: 21, column: 29, scope: !164)
!187 = !DILocation(line: 21, column: 24, scope: !164)
!188 = !DILocation(line: 21, column: 37, scope: !164)
!189 = !DILocation(line: 21, column: 21, scope: !164)
!190 = !DILocation(line: 21, column: 52, scope: !164)
!191 = !DILocation(line: 21, column: 47, scope: !164)
!192 = !DILocation(line: 21, column: 58, scope: !164)
!193 = !DILocation(line: 21, column: 44, scope: !164)
!194 = !DILocation(line: 22, column: 2, scope: !164)
!195 = !DILocation(line: 22, column: 6, scope: !164)
!196 = !DILocation(line: 23, column: 2, scope: !164)
!197 = !DILocation(line: 23, column: 6, scope: !164)
!198 = !DILocation(line: 25, column: 2, scope: !164)
!199 = !DILocation(line: 26, column: 28, scope: !200)
!200 = distinct !DILexicalBlock(scope: !164, file: !8, line: 25, column: 5)
!201 = !DILocation(line: 26, column: 37, scope: !200)
!202 = !DILocation(line: 26, column: 44, scope: !200)
!203 = !DILocation(line: 26, column: 12, scope: !200)
!204 = !DILocation(line: 26, column: 10, scope: !200)
!205 = !DILocation(line: 27, column: 8, scope: !206)
!206 = distinct !DILexicalBlock(scope: !200, file: !8, line: 27, column: 7)
!207 = !DILocation(line: 27, column: 15, scope: !206)
!208 = !DILocation(line: 27, column: 25, scope: !206)
!209 = !DILocation(line: 27, column: 7, scope: !200)
!210 = !DILocation(line: 28, column: 11, scope: !206)
!211 = !DILocation(line: 28, column: 4, scope: !206)
!212 = !DILocation(line: 29, column: 11, scope: !200)
!213 = !DILocation(line: 29, column: 18, scope: !200)
!214 = !DILocation(line: 29, column: 25, scope: !200)
!215 = !DILocation(line: 29, column: 10, scope: !200)
!216 = !DILocation(line: 29, column: 8, scope: !200)
!217 = !DILocation(line: 30, column: 11, scope: !200)
!218 = !DILocation(line: 31, column: 19, scope: !200)
!219 = !DILocation(line: 31, column: 14, scope: !200)
!220 = !DILocation(line: 31, column: 24, scope: !200)
!221 = !DILocation(line: 31, column: 11, scope: !200)
!222 = !DILocation(line: 32, column: 2, scope: !200)
!223 = !DILocation(line: 32, column: 11, scope: !164)
!224 = !DILocation(line: 32, column: 18, scope: !164)
!225 = !DILocation(line: 32, column: 16, scope: !164)
!226 = distinct !{!226, !198, !227, !85}
!227 = !DILocation(line: 32, column: 23, scope: !164)
!228 = !DILocation(line: 33, column: 9, scope: !164)
!229 = !DILocation(line: 33, column: 2, scope: !164)
!230 = !DILocation(line: 34, column: 1, scope: !164)
!231 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !232, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !234)
!232 = !DISubroutineType(types: !233)
!233 = !{null, !7}
!234 = !{!235}
!235 = !DILocalVariable(name: "flags", arg: 1, scope: !231, file: !8, line: 49, type: !7)
!236 = !DILocation(line: 49, column: 36, scope: !231)
!237 = !DILocation(line: 51, column: 6, scope: !238)
!238 = distinct !DILexicalBlock(scope: !231, file: !8, line: 51, column: 6)
!239 = !DILocation(line: 51, column: 12, scope: !238)
!240 = !DILocation(line: 51, column: 6, scope: !231)
!241 = !DILocation(line: 52, column: 3, scope: !238)
!242 = !{i64 20703}
!243 = !DILocation(line: 53, column: 1, scope: !231)
!244 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !245, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!245 = !DISubroutineType(types: !246)
!246 = !{!7, !7, !6, !6}
