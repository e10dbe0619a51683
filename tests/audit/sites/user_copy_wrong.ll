; ModuleID = 'user_copy_wrong.c'
source_filename = "user_copy_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.request = type { i32, [64 x i32] }
%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @user_copy_wrong(ptr noundef %from) #0 !dbg !17 {
entry:
  %from.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  %request = alloca %struct.request, align 4
  %i = alloca i32, align 4
  %n = alloca i32, align 4
  store ptr %from, ptr %from.addr, align 8
    #dbg_declare(ptr %from.addr, !23, !DIExpression(), !57)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !58
    #dbg_declare(ptr %flags, !24, !DIExpression(), !59)
  %call = call i64 @irq_save() #7, !dbg !60
  store i64 %call, ptr %flags, align 8, !dbg !59
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !61
    #dbg_declare(ptr %input, !25, !DIExpression(), !62)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !63
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !64
  store ptr %call1, ptr %input, align 8, !dbg !62
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !65
    #dbg_declare(ptr %output, !44, !DIExpression(), !66)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !67
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !68
  store ptr %call2, ptr %output, align 8, !dbg !66
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !69
    #dbg_declare(ptr %status, !45, !DIExpression(), !70)
  store i64 1, ptr %status, align 8, !dbg !70
  call void @llvm.lifetime.start.p0(i64 260, ptr %request) #6, !dbg !71
    #dbg_declare(ptr %request, !46, !DIExpression(), !72)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #6, !dbg !73
    #dbg_declare(ptr %i, !54, !DIExpression(), !74)
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #6, !dbg !73
    #dbg_declare(ptr %n, !55, !DIExpression(), !75)
  %2 = load ptr, ptr %from.addr, align 8, !dbg !76
  %call3 = call i64 @_copy_from_user(ptr noundef %request, ptr noundef %2, i64 noundef 260) #7, !dbg !78
  %tobool = icmp ne i64 %call3, 0, !dbg !78
  br i1 %tobool, label %if.then, label %if.end, !dbg !79

if.then:                                          ; preds = %entry
  br label %out, !dbg !80

if.end:                                           ; preds = %entry
  %3 = load ptr, ptr %input, align 8, !dbg !81
  call void @fill_header(ptr noundef %3) #7, !dbg !82
  store i32 0, ptr %i, align 4, !dbg !83
  br label %for.cond, !dbg !85

for.cond:                                         ; preds = %for.inc, %if.end
  %4 = load i32, ptr %i, align 4, !dbg !86
  %cmp = icmp ult i32 %4, 64, !dbg !88
  br i1 %cmp, label %for.body, label %for.end, !dbg !89

for.body:                                         ; preds = %for.cond
  %names = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 1, !dbg !90
  %5 = load i32, ptr %i, align 4, !dbg !91
  %idxprom = zext i32 %5 to i64, !dbg !92
  %arrayidx = getelementptr [64 x i32], ptr %names, i64 0, i64 %idxprom, !dbg !92
  %6 = load i32, ptr %arrayidx, align 4, !dbg !92
  %7 = load ptr, ptr %input, align 8, !dbg !93
  %names4 = getelementptr inbounds %struct.registers_input, ptr %7, i32 0, i32 4, !dbg !94
  %8 = load i32, ptr %i, align 4, !dbg !95
  %idxprom5 = zext i32 %8 to i64, !dbg !93
  %arrayidx6 = getelementptr [0 x i32], ptr %names4, i64 0, i64 %idxprom5, !dbg !93
  store i32 %6, ptr %arrayidx6, align 1, !dbg !96
  br label %for.inc, !dbg !93

for.inc:                                          ; preds = %for.body
  %9 = load i32, ptr %i, align 4, !dbg !97
  %inc = add i32 %9, 1, !dbg !97
  store i32 %inc, ptr %i, align 4, !dbg !97
  br label %for.cond, !dbg !98, !llvm.loop !99

for.end:                                          ; preds = %for.cond
  %count = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 0, !dbg !102
  %10 = load i32, ptr %count, align 4, !dbg !102
  store i32 %10, ptr %n, align 4, !dbg !103
  %11 = load i32, ptr %n, align 4, !dbg !104
  %tobool7 = icmp ne i32 %11, 0, !dbg !104
  br i1 %tobool7, label %if.then8, label %if.end10, !dbg !106

if.then8:                                         ; preds = %for.end
  %12 = load i32, ptr %n, align 4, !dbg !107
  %conv = trunc i32 %12 to i16, !dbg !107
  %13 = load ptr, ptr %input, align 8, !dbg !108
  %14 = load ptr, ptr %output, align 8, !dbg !109
  %call9 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %13, ptr noundef %14) #7, !dbg !110
  store i64 %call9, ptr %status, align 8, !dbg !111
  br label %if.end10, !dbg !112

if.end10:                                         ; preds = %if.then8, %for.end
  br label %out, !dbg !104

out:                                              ; preds = %if.end10, %if.then
    #dbg_label(!56, !113)
  %15 = load i64, ptr %flags, align 8, !dbg !114
  call void @irq_restore(i64 noundef %15) #7, !dbg !115
  %16 = load i64, ptr %status, align 8, !dbg !116
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #6, !dbg !117
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !117
  call void @llvm.lifetime.end.p0(i64 260, ptr %request) #6, !dbg !117
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !117
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !117
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !117
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !117
  ret i64 %16, !dbg !118
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !119 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !124
    #dbg_declare(ptr %flags, !123, !DIExpression(), !125)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !126, !srcloc !127
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !128, !srcloc !129
  %0 = load i64, ptr %flags, align 8, !dbg !130
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !131
  ret i64 %0, !dbg !132
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !133 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !137, !DIExpression(), !139)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !140
    #dbg_declare(ptr %offset, !138, !DIExpression(), !141)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !142, !srcloc !143
  store i64 %0, ptr %offset, align 8, !dbg !142
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !144
  %2 = ptrtoint ptr %1 to i64, !dbg !145
  %3 = load i64, ptr %offset, align 8, !dbg !146
  %add = add i64 %2, %3, !dbg !147
  %4 = inttoptr i64 %add to ptr, !dbg !148
  %5 = load ptr, ptr %4, align 8, !dbg !149
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !150
  ret ptr %5, !dbg !151
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !152 dso_local i64 @_copy_from_user(ptr noundef, ptr noundef, i64 noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !155 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !160, !DIExpression(), !161)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !162
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !163
  store i64 -1, ptr %partition, align 1, !dbg !164
  %1 = load ptr, ptr %input.addr, align 8, !dbg !165
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !166
  store i32 -2, ptr %vp, align 1, !dbg !167
  %2 = load ptr, ptr %input.addr, align 8, !dbg !168
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !169
  store i8 0, ptr %vtl, align 1, !dbg !170
  %3 = load ptr, ptr %input.addr, align 8, !dbg !171
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !172
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !173
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !173
  ret void, !dbg !174
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !175 {
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
    #dbg_declare(ptr %code.addr, !181, !DIExpression(), !189)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !182, !DIExpression(), !190)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !183, !DIExpression(), !191)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !184, !DIExpression(), !192)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !185, !DIExpression(), !193)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !194
    #dbg_declare(ptr %control, !186, !DIExpression(), !195)
  %0 = load i16, ptr %code.addr, align 2, !dbg !196
  %conv = zext i16 %0 to i64, !dbg !196
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !197
  %conv1 = zext i16 %1 to i64, !dbg !198
  %shl = shl i64 %conv1, 17, !dbg !199
  %or = or i64 %conv, %shl, !dbg !200
  %2 = load i16, ptr %count.addr, align 2, !dbg !201
  %conv2 = zext i16 %2 to i64, !dbg !202
  %shl3 = shl i64 %conv2, 32, !dbg !203
  %or4 = or i64 %or, %shl3, !dbg !204
  store i64 %or4, ptr %control, align 8, !dbg !195
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !205
    #dbg_declare(ptr %status, !187, !DIExpression(), !206)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !207
    #dbg_declare(ptr %done, !188, !DIExpression(), !208)
  br label %do.body, !dbg !209

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !210
  %4 = load ptr, ptr %input.addr, align 8, !dbg !212
  %5 = load ptr, ptr %output.addr, align 8, !dbg !213
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !214
  store i64 %call, ptr %status, align 8, !dbg !215
  %6 = load i64, ptr %status, align 8, !dbg !216
  %and = and i64 %6, 65535, !dbg !218
  %cmp = icmp ne i64 %and, 0, !dbg !219
  br i1 %cmp, label %if.then, label %if.end, !dbg !220

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !221
  store i64 %7, ptr %retval, align 8, !dbg !222
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !222

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !223
  %shr = lshr i64 %8, 32, !dbg !224
  %and6 = and i64 %shr, 4095, !dbg !225
  %conv7 = trunc i64 %and6 to i16, !dbg !226
  store i16 %conv7, ptr %done, align 2, !dbg !227
  %9 = load i64, ptr %control, align 8, !dbg !228
  %and8 = and i64 %9, -1152640029630136321, !dbg !228
  store i64 %and8, ptr %control, align 8, !dbg !228
  %10 = load i16, ptr %done, align 2, !dbg !229
  %conv9 = zext i16 %10 to i64, !dbg !230
  %shl10 = shl i64 %conv9, 48, !dbg !231
  %11 = load i64, ptr %control, align 8, !dbg !232
  %or11 = or i64 %11, %shl10, !dbg !232
  store i64 %or11, ptr %control, align 8, !dbg !232
  br label %do.cond, !dbg !233

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !234
  %conv12 = zext i16 %12 to i32, !dbg !234
  %13 = load i16, ptr %count.addr, align 2, !dbg !235
  %conv13 = zext i16 %13 to i32, !dbg !235
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !236
  br i1 %cmp14, label %do.body, label %do.end, !dbg !233, !llvm.loop !237

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !239
  store i64 %14, ptr %retval, align 8, !dbg !240
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !240

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !241
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !241
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !241
  %15 = load i64, ptr %retval, align 8, !dbg !241
  ret i64 %15, !dbg !241
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !242 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !246, !DIExpression(), !247)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !248
  %and = and i64 %0, 512, !dbg !250
  %tobool = icmp ne i64 %and, 0, !dbg !250
  br i1 %tobool, label %if.then, label %if.end, !dbg !251

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !252, !srcloc !253
  br label %if.end, !dbg !252

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !254
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #5

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !255 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin noredzone "no-builtins" }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "user_copy_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "931d5095df872306053dd7375da3bafd")
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
!17 = distinct !DISubprogram(name: "user_copy_wrong", scope: !3, file: !3, line: 14, type: !18, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!22 = !{!23, !24, !25, !44, !45, !46, !54, !55, !56}
!23 = !DILocalVariable(name: "from", arg: 1, scope: !17, file: !3, line: 14, type: !20)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 16, type: !7)
!25 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 17, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !28)
!28 = !{!29, !30, !33, !36, !40}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !27, file: !8, line: 78, baseType: !7, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !27, file: !8, line: 79, baseType: !31, size: 32, offset: 64)
!31 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !32)
!32 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !27, file: !8, line: 80, baseType: !34, size: 8, offset: 96)
!34 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !35)
!35 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !27, file: !8, line: 81, baseType: !37, size: 24, offset: 104)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !34, size: 24, elements: !38)
!38 = !{!39}
!39 = !DISubrange(count: 3)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !27, file: !8, line: 82, baseType: !41, offset: 128)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !31, elements: !42)
!42 = !{!43}
!43 = !DISubrange(count: -1)
!44 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 18, type: !6)
!45 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 19, type: !7)
!46 = !DILocalVariable(name: "request", scope: !17, file: !3, line: 20, type: !47)
!47 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "request", file: !3, line: 10, size: 2080, elements: !48)
!48 = !{!49, !50}
!49 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !47, file: !3, line: 11, baseType: !31, size: 32)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !47, file: !3, line: 11, baseType: !51, size: 2048, offset: 32)
!51 = !DICompositeType(tag: DW_TAG_array_type, baseType: !31, size: 2048, elements: !52)
!52 = !{!53}
!53 = !DISubrange(count: 64)
!54 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 21, type: !31)
!55 = !DILocalVariable(name: "n", scope: !17, file: !3, line: 21, type: !31)
!56 = !DILabel(scope: !17, name: "out", file: !3, line: 31)
!57 = !DILocation(line: 14, column: 33, scope: !17)
!58 = !DILocation(line: 16, column: 2, scope: !17)
!59 = !DILocation(line: 16, column: 6, scope: !17)
!60 = !DILocation(line: 16, column: 14, scope: !17)
!61 = !DILocation(line: 17, column: 2, scope: !17)
!62 = !DILocation(line: 17, column: 26, scope: !17)
!63 = !DILocation(line: 17, column: 52, scope: !17)
!64 = !DILocation(line: 17, column: 34, scope: !17)
!65 = !DILocation(line: 18, column: 2, scope: !17)
!66 = !DILocation(line: 18, column: 8, scope: !17)
!67 = !DILocation(line: 18, column: 35, scope: !17)
!68 = !DILocation(line: 18, column: 17, scope: !17)
!69 = !DILocation(line: 19, column: 2, scope: !17)
!70 = !DILocation(line: 19, column: 6, scope: !17)
!71 = !DILocation(line: 20, column: 2, scope: !17)
!72 = !DILocation(line: 20, column: 17, scope: !17)
!73 = !DILocation(line: 21, column: 2, scope: !17)
!74 = !DILocation(line: 21, column: 6, scope: !17)
!75 = !DILocation(line: 21, column: 9, scope: !17)
!76 = !DILocation(line: 23, column: 32, scope: !77)
!77 = distinct !DILexicalBlock(scope: !17, file: !3, line: 23, column: 6)
!78 = !DILocation(line: 23, column: 6, scope: !77)
!79 = !DILocation(line: 23, column: 6, scope: !17)
!80 = !DILocation(line: 24, column: 3, scope: !77)
!81 = !DILocation(line: 25, column: 14, scope: !17)
!82 = !DILocation(line: 25, column: 2, scope: !17)
!83 = !DILocation(line: 26, column: 9, scope: !84)
!84 = distinct !DILexicalBlock(scope: !17, file: !3, line: 26, column: 2)
!85 = !DILocation(line: 26, column: 7, scope: !84)
!86 = !DILocation(line: 26, column: 14, scope: !87)
!87 = distinct !DILexicalBlock(scope: !84, file: !3, line: 26, column: 2)
!88 = !DILocation(line: 26, column: 16, scope: !87)
!89 = !DILocation(line: 26, column: 2, scope: !84)
!90 = !DILocation(line: 27, column: 29, scope: !87)
!91 = !DILocation(line: 27, column: 35, scope: !87)
!92 = !DILocation(line: 27, column: 21, scope: !87)
!93 = !DILocation(line: 27, column: 3, scope: !87)
!94 = !DILocation(line: 27, column: 10, scope: !87)
!95 = !DILocation(line: 27, column: 16, scope: !87)
!96 = !DILocation(line: 27, column: 19, scope: !87)
!97 = !DILocation(line: 26, column: 23, scope: !87)
!98 = !DILocation(line: 26, column: 2, scope: !87)
!99 = distinct !{!99, !89, !100, !101}
!100 = !DILocation(line: 27, column: 36, scope: !84)
!101 = !{!"llvm.loop.mustprogress"}
!102 = !DILocation(line: 28, column: 14, scope: !17)
!103 = !DILocation(line: 28, column: 4, scope: !17)
!104 = !DILocation(line: 29, column: 6, scope: !105)
!105 = distinct !DILexicalBlock(scope: !17, file: !3, line: 29, column: 6)
!106 = !DILocation(line: 29, column: 6, scope: !17)
!107 = !DILocation(line: 30, column: 38, scope: !105)
!108 = !DILocation(line: 30, column: 44, scope: !105)
!109 = !DILocation(line: 30, column: 51, scope: !105)
!110 = !DILocation(line: 30, column: 12, scope: !105)
!111 = !DILocation(line: 30, column: 10, scope: !105)
!112 = !DILocation(line: 30, column: 3, scope: !105)
!113 = !DILocation(line: 31, column: 1, scope: !17)
!114 = !DILocation(line: 32, column: 14, scope: !17)
!115 = !DILocation(line: 32, column: 2, scope: !17)
!116 = !DILocation(line: 33, column: 9, scope: !17)
!117 = !DILocation(line: 34, column: 1, scope: !17)
!118 = !DILocation(line: 33, column: 2, scope: !17)
!119 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !120, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !122)
!120 = !DISubroutineType(types: !121)
!121 = !{!7}
!122 = !{!123}
!123 = !DILocalVariable(name: "flags", scope: !119, file: !8, line: 42, type: !7)
!124 = !DILocation(line: 42, column: 2, scope: !119)
!125 = !DILocation(line: 42, column: 6, scope: !119)
!126 = !DILocation(line: 44, column: 2, scope: !119)
!127 = !{i64 20735, i64 20744}
!128 = !DILocation(line: 45, column: 2, scope: !119)
!129 = !{i64 20806}
!130 = !DILocation(line: 46, column: 9, scope: !119)
!131 = !DILocation(line: 47, column: 1, scope: !119)
!132 = !DILocation(line: 46, column: 2, scope: !119)
!133 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !134, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !136)
!134 = !DISubroutineType(types: !135)
!135 = !{!6, !5}
!136 = !{!137, !138}
!137 = !DILocalVariable(name: "variable", arg: 1, scope: !133, file: !8, line: 56, type: !5)
!138 = !DILocalVariable(name: "offset", scope: !133, file: !8, line: 58, type: !7)
!139 = !DILocation(line: 56, column: 46, scope: !133)
!140 = !DILocation(line: 58, column: 2, scope: !133)
!141 = !DILocation(line: 58, column: 6, scope: !133)
!142 = !DILocation(line: 60, column: 2, scope: !133)
!143 = !{i64 21107}
!144 = !DILocation(line: 61, column: 25, scope: !133)
!145 = !DILocation(line: 61, column: 20, scope: !133)
!146 = !DILocation(line: 61, column: 36, scope: !133)
!147 = !DILocation(line: 61, column: 34, scope: !133)
!148 = !DILocation(line: 61, column: 10, scope: !133)
!149 = !DILocation(line: 61, column: 9, scope: !133)
!150 = !DILocation(line: 62, column: 1, scope: !133)
!151 = !DILocation(line: 61, column: 2, scope: !133)
!152 = !DISubprogram(name: "_copy_from_user", scope: !3, file: !3, line: 8, type: !153, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!153 = !DISubroutineType(types: !154)
!154 = !{!7, !6, !20, !7}
!155 = distinct !DISubprogram(name: "fill_header", scope: !156, file: !156, line: 17, type: !157, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !159)
!156 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!157 = !DISubroutineType(types: !158)
!158 = !{null, !26}
!159 = !{!160}
!160 = !DILocalVariable(name: "input", arg: 1, scope: !155, file: !156, line: 17, type: !26)
!161 = !DILocation(line: 17, column: 56, scope: !155)
!162 = !DILocation(line: 19, column: 2, scope: !155)
!163 = !DILocation(line: 19, column: 9, scope: !155)
!164 = !DILocation(line: 19, column: 19, scope: !155)
!165 = !DILocation(line: 20, column: 2, scope: !155)
!166 = !DILocation(line: 20, column: 9, scope: !155)
!167 = !DILocation(line: 20, column: 12, scope: !155)
!168 = !DILocation(line: 21, column: 2, scope: !155)
!169 = !DILocation(line: 21, column: 9, scope: !155)
!170 = !DILocation(line: 21, column: 13, scope: !155)
!171 = !DILocation(line: 22, column: 19, scope: !155)
!172 = !DILocation(line: 22, column: 26, scope: !155)
!173 = !DILocation(line: 22, column: 2, scope: !155)
!174 = !DILocation(line: 23, column: 1, scope: !155)
!175 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !176, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !180)
!176 = !DISubroutineType(types: !177)
!177 = !{!7, !178, !178, !178, !6, !6}
!178 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !179)
!179 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!180 = !{!181, !182, !183, !184, !185, !186, !187, !188}
!181 = !DILocalVariable(name: "code", arg: 1, scope: !175, file: !8, line: 19, type: !178)
!182 = !DILocalVariable(name: "count", arg: 2, scope: !175, file: !8, line: 19, type: !178)
!183 = !DILocalVariable(name: "varhead", arg: 3, scope: !175, file: !8, line: 19, type: !178)
!184 = !DILocalVariable(name: "input", arg: 4, scope: !175, file: !8, line: 19, type: !6)
!185 = !DILocalVariable(name: "output", arg: 5, scope: !175, file: !8, line: 19, type: !6)
!186 = !DILocalVariable(name: "control", scope: !175, file: !8, line: 21, type: !7)
!187 = !DILocalVariable(name: "status", scope: !175, file: !8, line: 22, type: !7)
!188 = !DILocalVariable(name: "done", scope: !175, file: !8, line: 23, type: !178)
!189 = !DILocation(line: 19, column: 25, scope: !175)
!190 = !DILocation(line: 19, column: 35, scope: !175)
!191 = !DILocation(line: 19, column: 46, scope: !175)
!192 = !DILocation(line: 19, column: 61, scope: !175)
!193 = !DILocation(line: 19, column: 74, scope: !175)
!194 = !DILocation(line: 21, column: 2, scope: !175)
!195 = !DILocation(line: 21, column: 6, scope: !175)
!196 = !DILocation(line: 21, column: 16, scope: !175)
!197 = !DILocation(line: 21, column: 29, scope: !175)
!198 = !DILocation(line: 21, column: 24, scope: !175)
!199 = !DILocation(line: 21, column: 37, scope: !175)
!200 = !DILocation(line: 21, column: 21, scope: !175)
!201 = !DILocation(line: 21, column: 52, scope: !175)
!202 = !DILocation(line: 21, column: 47, scope: !175)
!203 = !DILocation(line: 21, column: 58, scope: !175)
!204 = !DILocation(line: 21, column: 44, scope: !175)
!205 = !DILocation(line: 22, column: 2, scope: !175)
!206 = !DILocation(line: 22, column: 6, scope: !175)
!207 = !DILocation(line: 23, column: 2, scope: !175)
!208 = !DILocation(line: 23, column: 6, scope: !175)
!209 = !DILocation(line: 25, column: 2, scope: !175)
!210 = !DILocation(line: 26, column: 28, scope: !211)
!211 = distinct !DILexicalBlock(scope: !175, file: !8, line: 25, column: 5)
!212 = !DILocation(line: 26, column: 37, scope: !211)
!213 = !DILocation(line: 26, column: 44, scope: !211)
!214 = !DILocation(line: 26, column: 12, scope: !211)
!215 = !DILocation(line: 26, column: 10, scope: !211)
!216 = !DILocation(line: 27, column: 8, scope: !217)
!217 = distinct !DILexicalBlock(scope: !211, file: !8, line: 27, column: 7)
!218 = !DILocation(line: 27, column: 15, scope: !217)
!219 = !DILocation(line: 27, column: 25, scope: !217)
!220 = !DILocation(line: 27, column: 7, scope: !211)
!221 = !DILocation(line: 28, column: 11, scope: !217)
!222 = !DILocation(line: 28, column: 4, scope: !217)
!223 = !DILocation(line: 29, column: 11, scope: !211)
!224 = !DILocation(line: 29, column: 18, scope: !211)
!225 = !DILocation(line: 29, column: 25, scope: !211)
!226 = !DILocation(line: 29, column: 10, scope: !211)
!227 = !DILocation(line: 29, column: 8, scope: !211)
!228 = !DILocation(line: 30, column: 11, scope: !211)
!229 = !DILocation(line: 31, column: 19, scope: !211)
!230 = !DILocation(line: 31, column: 14, scope: !211)
!231 = !DILocation(line: 31, column: 24, scope: !211)
!232 = !DILocation(line: 31, column: 11, scope: !211)
!233 = !DILocation(line: 32, column: 2, scope: !211)
!234 = !DILocation(line: 32, column: 11, scope: !175)
!235 = !DILocation(line: 32, column: 18, scope: !175)
!236 = !DILocation(line: 32, column: 16, scope: !175)
!237 = distinct !{!237, !209, !238, !101}
!238 = !DILocation(line: 32, column: 23, scope: !175)
!239 = !DILocation(line: 33, column: 9, scope: !175)
!240 = !DILocation(line: 33, column: 2, scope: !175)
!241 = !DILocation(line: 34, column: 1, scope: !175)
!242 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !243, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !245)
!243 = !DISubroutineType(types: !244)
!244 = !{null, !7}
!245 = !{!246}
!246 = !DILocalVariable(name: "flags", arg: 1, scope: !242, file: !8, line: 49, type: !7)
!247 = !DILocation(line: 49, column: 36, scope: !242)
!248 = !DILocation(line: 51, column: 6, scope: !249)
!249 = distinct !DILexicalBlock(scope: !242, file: !8, line: 51, column: 6)
!250 = !DILocation(line: 51, column: 12, scope: !249)
!251 = !DILocation(line: 51, column: 6, scope: !242)
!252 = !DILocation(line: 52, column: 3, scope: !249)
!253 = !{i64 20926}
!254 = !DILocation(line: 53, column: 1, scope: !242)
!255 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !256, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!256 = !DISubroutineType(types: !257)
!257 = !{!7, !7, !6, !6}
