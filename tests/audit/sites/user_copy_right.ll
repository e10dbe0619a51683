; ModuleID = 'user_copy_right.c'
source_filename = "user_copy_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.request = type { i32, [64 x i32] }
%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @user_copy_right(ptr noundef %from) #0 !dbg !17 {
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
  br i1 %tobool, label %if.then, label %lor.lhs.false, !dbg !79

lor.lhs.false:                                    ; preds = %entry
  %count = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 0, !dbg !80
  %3 = load i32, ptr %count, align 4, !dbg !80
  %cmp = icmp ugt i32 %3, 64, !dbg !81
  br i1 %cmp, label %if.then, label %if.end, !dbg !82

if.then:                                          ; preds = %lor.lhs.false, %entry
  br label %out, !dbg !83

if.end:                                           ; preds = %lor.lhs.false
  %4 = load ptr, ptr %input, align 8, !dbg !84
  call void @fill_header(ptr noundef %4) #7, !dbg !85
  store i32 0, ptr %i, align 4, !dbg !86
  br label %for.cond, !dbg !88

for.cond:                                         ; preds = %for.inc, %if.end
  %5 = load i32, ptr %i, align 4, !dbg !89
  %cmp4 = icmp ult i32 %5, 64, !dbg !91
  br i1 %cmp4, label %for.body, label %for.end, !dbg !92

for.body:                                         ; preds = %for.cond
  %names = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 1, !dbg !93
  %6 = load i32, ptr %i, align 4, !dbg !94
  %idxprom = zext i32 %6 to i64, !dbg !95
  %arrayidx = getelementptr [64 x i32], ptr %names, i64 0, i64 %idxprom, !dbg !95
  %7 = load i32, ptr %arrayidx, align 4, !dbg !95
  %8 = load ptr, ptr %input, align 8, !dbg !96
  %names5 = getelementptr inbounds %struct.registers_input, ptr %8, i32 0, i32 4, !dbg !97
  %9 = load i32, ptr %i, align 4, !dbg !98
  %idxprom6 = zext i32 %9 to i64, !dbg !96
  %arrayidx7 = getelementptr [0 x i32], ptr %names5, i64 0, i64 %idxprom6, !dbg !96
  store i32 %7, ptr %arrayidx7, align 1, !dbg !99
  br label %for.inc, !dbg !96

for.inc:                                          ; preds = %for.body
  %10 = load i32, ptr %i, align 4, !dbg !100
  %inc = add i32 %10, 1, !dbg !100
  store i32 %inc, ptr %i, align 4, !dbg !100
  br label %for.cond, !dbg !101, !llvm.loop !102

for.end:                                          ; preds = %for.cond
  %count8 = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 0, !dbg !105
  %11 = load i32, ptr %count8, align 4, !dbg !105
  store i32 %11, ptr %n, align 4, !dbg !106
  %12 = load i32, ptr %n, align 4, !dbg !107
  %tobool9 = icmp ne i32 %12, 0, !dbg !107
  br i1 %tobool9, label %if.then10, label %if.end12, !dbg !109

if.then10:                                        ; preds = %for.end
  %13 = load i32, ptr %n, align 4, !dbg !110
  %conv = trunc i32 %13 to i16, !dbg !110
  %14 = load ptr, ptr %input, align 8, !dbg !111
  %15 = load ptr, ptr %output, align 8, !dbg !112
  %call11 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %14, ptr noundef %15) #7, !dbg !113
  store i64 %call11, ptr %status, align 8, !dbg !114
  br label %if.end12, !dbg !115

if.end12:                                         ; preds = %if.then10, %for.end
  br label %out, !dbg !107

out:                                              ; preds = %if.end12, %if.then
    #dbg_label(!56, !116)
  %16 = load i64, ptr %flags, align 8, !dbg !117
  call void @irq_restore(i64 noundef %16) #7, !dbg !118
  %17 = load i64, ptr %status, align 8, !dbg !119
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #6, !dbg !120
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !120
  call void @llvm.lifetime.end.p0(i64 260, ptr %request) #6, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !120
  ret i64 %17, !dbg !121
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !122 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !127
    #dbg_declare(ptr %flags, !126, !DIExpression(), !128)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !129, !srcloc !130
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !131, !srcloc !132
  %0 = load i64, ptr %flags, align 8, !dbg !133
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !134
  ret i64 %0, !dbg !135
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !136 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !140, !DIExpression(), !142)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !143
    #dbg_declare(ptr %offset, !141, !DIExpression(), !144)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !145, !srcloc !146
  store i64 %0, ptr %offset, align 8, !dbg !145
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !147
  %2 = ptrtoint ptr %1 to i64, !dbg !148
  %3 = load i64, ptr %offset, align 8, !dbg !149
  %add = add i64 %2, %3, !dbg !150
  %4 = inttoptr i64 %add to ptr, !dbg !151
  %5 = load ptr, ptr %4, align 8, !dbg !152
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !153
  ret ptr %5, !dbg !154
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !155 dso_local i64 @_copy_from_user(ptr noundef, ptr noundef, i64 noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !158 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !163, !DIExpression(), !164)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !165
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !166
  store i64 -1, ptr %partition, align 1, !dbg !167
  %1 = load ptr, ptr %input.addr, align 8, !dbg !168
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !169
  store i32 -2, ptr %vp, align 1, !dbg !170
  %2 = load ptr, ptr %input.addr, align 8, !dbg !171
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !172
  store i8 0, ptr %vtl, align 1, !dbg !173
  %3 = load ptr, ptr %input.addr, align 8, !dbg !174
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !175
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !176
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !176
  ret void, !dbg !177
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !178 {
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
    #dbg_declare(ptr %code.addr, !184, !DIExpression(), !192)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !185, !DIExpression(), !193)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !186, !DIExpression(), !194)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !187, !DIExpression(), !195)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !188, !DIExpression(), !196)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !197
    #dbg_declare(ptr %control, !189, !DIExpression(), !198)
  %0 = load i16, ptr %code.addr, align 2, !dbg !199
  %conv = zext i16 %0 to i64, !dbg !199
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !200
  %conv1 = zext i16 %1 to i64, !dbg !201
  %shl = shl i64 %conv1, 17, !dbg !202
  %or = or i64 %conv, %shl, !dbg !203
  %2 = load i16, ptr %count.addr, align 2, !dbg !204
  %conv2 = zext i16 %2 to i64, !dbg !205
  %shl3 = shl i64 %conv2, 32, !dbg !206
  %or4 = or i64 %or, %shl3, !dbg !207
  store i64 %or4, ptr %control, align 8, !dbg !198
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !208
    #dbg_declare(ptr %status, !190, !DIExpression(), !209)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !210
    #dbg_declare(ptr %done, !191, !DIExpression(), !211)
  br label %do.body, !dbg !212

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !213
  %4 = load ptr, ptr %input.addr, align 8, !dbg !215
  %5 = load ptr, ptr %output.addr, align 8, !dbg !216
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !217
  store i64 %call, ptr %status, align 8, !dbg !218
  %6 = load i64, ptr %status, align 8, !dbg !219
  %and = and i64 %6, 65535, !dbg !221
  %cmp = icmp ne i64 %and, 0, !dbg !222
  br i1 %cmp, label %if.then, label %if.end, !dbg !223

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !224
  store i64 %7, ptr %retval, align 8, !dbg !225
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !225

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !226
  %shr = lshr i64 %8, 32, !dbg !227
  %and6 = and i64 %shr, 4095, !dbg !228
  %conv7 = trunc i64 %and6 to i16, !dbg !229
  store i16 %conv7, ptr %done, align 2, !dbg !230
  %9 = load i64, ptr %control, align 8, !dbg !231
  %and8 = and i64 %9, -1152640029630136321, !dbg !231
  store i64 %and8, ptr %control, align 8, !dbg !231
  %10 = load i16, ptr %done, align 2, !dbg !232
  %conv9 = zext i16 %10 to i64, !dbg !233
  %shl10 = shl i64 %conv9, 48, !dbg !234
  %11 = load i64, ptr %control, align 8, !dbg !235
  %or11 = or i64 %11, %shl10, !dbg !235
  store i64 %or11, ptr %control, align 8, !dbg !235
  br label %do.cond, !dbg !236

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !237
  %conv12 = zext i16 %12 to i32, !dbg !237
  %13 = load i16, ptr %count.addr, align 2, !dbg !238
  %conv13 = zext i16 %13 to i32, !dbg !238
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !239
  br i1 %cmp14, label %do.body, label %do.end, !dbg !236, !llvm.loop !240

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !242
  store i64 %14, ptr %retval, align 8, !dbg !243
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !243

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !244
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !244
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !244
  %15 = load i64, ptr %retval, align 8, !dbg !244
  ret i64 %15, !dbg !244
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !245 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !249, !DIExpression(), !250)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !251
  %and = and i64 %0, 512, !dbg !253
  %tobool = icmp ne i64 %and, 0, !dbg !253
  br i1 %tobool, label %if.then, label %if.end, !dbg !254

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !255, !srcloc !256
  br label %if.end, !dbg !255

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !257
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #5

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !258 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

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
!3 = !DIFile(filename: "user_copy_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "04727da91f31381e4ca00f61cf946f96")
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
!17 = distinct !DISubprogram(name: "user_copy_right", scope: !3, file: !3, line: 14, type: !18, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
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
!79 = !DILocation(line: 23, column: 55, scope: !77)
!80 = !DILocation(line: 23, column: 66, scope: !77)
!81 = !DILocation(line: 23, column: 72, scope: !77)
!82 = !DILocation(line: 23, column: 6, scope: !17)
!83 = !DILocation(line: 24, column: 3, scope: !77)
!84 = !DILocation(line: 25, column: 14, scope: !17)
!85 = !DILocation(line: 25, column: 2, scope: !17)
!86 = !DILocation(line: 26, column: 9, scope: !87)
!87 = distinct !DILexicalBlock(scope: !17, file: !3, line: 26, column: 2)
!88 = !DILocation(line: 26, column: 7, scope: !87)
!89 = !DILocation(line: 26, column: 14, scope: !90)
!90 = distinct !DILexicalBlock(scope: !87, file: !3, line: 26, column: 2)
!91 = !DILocation(line: 26, column: 16, scope: !90)
!92 = !DILocation(line: 26, column: 2, scope: !87)
!93 = !DILocation(line: 27, column: 29, scope: !90)
!94 = !DILocation(line: 27, column: 35, scope: !90)
!95 = !DILocation(line: 27, column: 21, scope: !90)
!96 = !DILocation(line: 27, column: 3, scope: !90)
!97 = !DILocation(line: 27, column: 10, scope: !90)
!98 = !DILocation(line: 27, column: 16, scope: !90)
!99 = !DILocation(line: 27, column: 19, scope: !90)
!100 = !DILocation(line: 26, column: 23, scope: !90)
!101 = !DILocation(line: 26, column: 2, scope: !90)
!102 = distinct !{!102, !92, !103, !104}
!103 = !DILocation(line: 27, column: 36, scope: !87)
!104 = !{!"llvm.loop.mustprogress"}
!105 = !DILocation(line: 28, column: 14, scope: !17)
!106 = !DILocation(line: 28, column: 4, scope: !17)
!107 = !DILocation(line: 29, column: 6, scope: !108)
!108 = distinct !DILexicalBlock(scope: !17, file: !3, line: 29, column: 6)
!109 = !DILocation(line: 29, column: 6, scope: !17)
!110 = !DILocation(line: 30, column: 38, scope: !108)
!111 = !DILocation(line: 30, column: 44, scope: !108)
!112 = !DILocation(line: 30, column: 51, scope: !108)
!113 = !DILocation(line: 30, column: 12, scope: !108)
!114 = !DILocation(line: 30, column: 10, scope: !108)
!115 = !DILocation(line: 30, column: 3, scope: !108)
!116 = !DILocation(line: 31, column: 1, scope: !17)
!117 = !DILocation(line: 32, column: 14, scope: !17)
!118 = !DILocation(line: 32, column: 2, scope: !17)
!119 = !DILocation(line: 33, column: 9, scope: !17)
!120 = !DILocation(line: 34, column: 1, scope: !17)
!121 = !DILocation(line: 33, column: 2, scope: !17)
!122 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !123, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !125)
!123 = !DISubroutineType(types: !124)
!124 = !{!7}
!125 = !{!126}
!126 = !DILocalVariable(name: "flags", scope: !122, file: !8, line: 42, type: !7)
!127 = !DILocation(line: 42, column: 2, scope: !122)
!128 = !DILocation(line: 42, column: 6, scope: !122)
!129 = !DILocation(line: 44, column: 2, scope: !122)
!130 = !{i64 20671, i64 20680}
!131 = !DILocation(line: 45, column: 2, scope: !122)
!132 = !{i64 20742}
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
!146 = !{i64 21043}
!147 = !DILocation(line: 61, column: 25, scope: !136)
!148 = !DILocation(line: 61, column: 20, scope: !136)
!149 = !DILocation(line: 61, column: 36, scope: !136)
!150 = !DILocation(line: 61, column: 34, scope: !136)
!151 = !DILocation(line: 61, column: 10, scope: !136)
!152 = !DILocation(line: 61, column: 9, scope: !136)
!153 = !DILocation(line: 62, column: 1, scope: !136)
!154 = !DILocation(line: 61, column: 2, scope: !136)
!155 = !DISubprogram(name: "_copy_from_user", scope: !3, file: !3, line: 8, type: !156, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!156 = !DISubroutineType(types: !157)
!157 = !{!7, !6, !20, !7}
!158 = distinct !DISubprogram(name: "fill_header", scope: !159, file: !159, line: 17, type: !160, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !162)
!159 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!160 = !DISubroutineType(types: !161)
!161 = !{null, !26}
!162 = !{!163}
!163 = !DILocalVariable(name: "input", arg: 1, scope: !158, file: !159, line: 17, type: !26)
!164 = !DILocation(line: 17, column: 56, scope: !158)
!165 = !DILocation(line: 19, column: 2, scope: !158)
!166 = !DILocation(line: 19, column: 9, scope: !158)
!167 = !DILocation(line: 19, column: 19, scope: !158)
!168 = !DILocation(line: 20, column: 2, scope: !158)
!169 = !DILocation(line: 20, column: 9, scope: !158)
!170 = !DILocation(line: 20, column: 12, scope: !158)
!171 = !DILocation(line: 21, column: 2, scope: !158)
!172 = !DILocation(line: 21, column: 9, scope: !158)
!173 = !DILocation(line: 21, column: 13, scope: !158)
!174 = !DILocation(line: 22, column: 19, scope: !158)
!175 = !DILocation(line: 22, column: 26, scope: !158)
!176 = !DILocation(line: 22, column: 2, scope: !158)
!177 = !DILocation(line: 23, column: 1, scope: !158)
!178 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !179, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !183)
!179 = !DISubroutineType(types: !180)
!180 = !{!7, !181, !181, !181, !6, !6}
!181 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !182)
!182 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!183 = !{!184, !185, !186, !187, !188, !189, !190, !191}
!184 = !DILocalVariable(name: "code", arg: 1, scope: !178, file: !8, line: 19, type: !181)
!185 = !DILocalVariable(name: "count", arg: 2, scope: !178, file: !8, line: 19, type: !181)
!186 = !DILocalVariable(name: "varhead", arg: 3, scope: !178, file: !8, line: 19, type: !181)
!187 = !DILocalVariable(name: "input", arg: 4, scope: !178, file: !8, line: 19, type: !6)
!188 = !DILocalVariable(name: "output", arg: 5, scope: !178, file: !8, line: 19, type: !6)
!189 = !DILocalVariable(name: "control", scope: !178, file: !8, line: 21, type: !7)
!190 = !DILocalVariable(name: "status", scope: !178, file: !8, line: 22, type: !7)
!191 = !DILocalVariable(name: "done", scope: !178, file: !8, line: 23, type: !181)
!192 = !DILocation(line: 19, column: 25, scope: !178)
!193 = !DILocation(line: 19, column: 35, scope: !178)
!194 = !DILocation(line: 19, column: 46, scope: !178)
!195 = !DILocation(line: 19, column: 61, scope: !178)
!196 = !DILocation(line: 19, column: 74, scope: !178)
!197 = !DILocation(line: 21, column: 2, scope: !178)
!198 = !DILocation(line: 21, column: 6, scope: !178)
!199 = !DILocation(line: 21, column: 16, scope: !178)
!200 = !DILocation(line: 21, column: 29, scope: !178)
!201 = !DILocation(line: 21, column: 24, scope: !178)
!202 = !DILocation(line: 21, column: 37, scope: !178)
!203 = !DILocation(line: 21, column: 21, scope: !178)
!204 = !DILocation(line: 21, column: 52, scope: !178)
!205 = !DILocation(line: 21, column: 47, scope: !178)
!206 = !DILocation(line: 21, column: 58, scope: !178)
!207 = !DILocation(line: 21, column: 44, scope: !178)
!208 = !DILocation(line: 22, column: 2, scope: !178)
!209 = !DILocation(line: 22, column: 6, scope: !178)
!210 = !DILocation(line: 23, column: 2, scope: !178)
!211 = !DILocation(line: 23, column: 6, scope: !178)
!212 = !DILocation(line: 25, column: 2, scope: !178)
!213 = !DILocation(line: 26, column: 28, scope: !214)
!214 = distinct !DILexicalBlock(scope: !178, file: !8, line: 25, column: 5)
!215 = !DILocation(line: 26, column: 37, scope: !214)
!216 = !DILocation(line: 26, column: 44, scope: !214)
!217 = !DILocation(line: 26, column: 12, scope: !214)
!218 = !DILocation(line: 26, column: 10, scope: !214)
!219 = !DILocation(line: 27, column: 8, scope: !220)
!220 = distinct !DILexicalBlock(scope: !214, file: !8, line: 27, column: 7)
!221 = !DILocation(line: 27, column: 15, scope: !220)
!222 = !DILocation(line: 27, column: 25, scope: !220)
!223 = !DILocation(line: 27, column: 7, scope: !214)
!224 = !DILocation(line: 28, column: 11, scope: !220)
!225 = !DILocation(line: 28, column: 4, scope: !220)
!226 = !DILocation(line: 29, column: 11, scope: !214)
!227 = !DILocation(line: 29, column: 18, scope: !214)
!228 = !DILocation(line: 29, column: 25, scope: !214)
!229 = !DILocation(line: 29, column: 10, scope: !214)
!230 = !DILocation(line: 29, column: 8, scope: !214)
!231 = !DILocation(line: 30, column: 11, scope: !214)
!232 = !DILocation(line: 31, column: 19, scope: !214)
!233 = !DILocation(line: 31, column: 14, scope: !214)
!234 = !DILocation(line: 31, column: 24, scope: !214)
!235 = !DILocation(line: 31, column: 11, scope: !214)
!236 = !DILocation(line: 32, column: 2, scope: !214)
!237 = !DILocation(line: 32, column: 11, scope: !178)
!238 = !DILocation(line: 32, column: 18, scope: !178)
!239 = !DILocation(line: 32, column: 16, scope: !178)
!240 = distinct !{!240, !212, !241, !104}
!241 = !DILocation(line: 32, column: 23, scope: !178)
!242 = !DILocation(line: 33, column: 9, scope: !178)
!243 = !DILocation(line: 33, column: 2, scope: !178)
!244 = !DILocation(line: 34, column: 1, scope: !178)
!245 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !246, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !248)
!246 = !DISubroutineType(types: !247)
!247 = !{null, !7}
!248 = !{!249}
!249 = !DILocalVariable(name: "flags", arg: 1, scope: !245, file: !8, line: 49, type: !7)
!250 = !DILocation(line: 49, column: 36, scope: !245)
!251 = !DILocation(line: 51, column: 6, scope: !252)
!252 = distinct !DILexicalBlock(scope: !245, file: !8, line: 51, column: 6)
!253 = !DILocation(line: 51, column: 12, scope: !252)
!254 = !DILocation(line: 51, column: 6, scope: !245)
!255 = !DILocation(line: 52, column: 3, scope: !252)
!256 = !{i64 20862}
!257 = !DILocation(line: 53, column: 1, scope: !245)
!258 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !259, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!259 = !DISubroutineType(types: !260)
!260 = !{!7, !7, !6, !6}
