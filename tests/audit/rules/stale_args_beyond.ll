; ModuleID = 'stale_args_beyond.c'
source_filename = "stale_args_beyond.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.args = type { i32, [64 x i32] }
%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_args_beyond(ptr noundef %user) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %user.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %args = alloca %struct.args, align 4
  %i = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %user, ptr %user.addr, align 8
    #dbg_declare(ptr %user.addr, !23, !DIExpression(), !55)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !56
    #dbg_declare(ptr %flags, !24, !DIExpression(), !57)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !56
    #dbg_declare(ptr %status, !25, !DIExpression(), !58)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !59
    #dbg_declare(ptr %input, !26, !DIExpression(), !60)
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !61
    #dbg_declare(ptr %output, !45, !DIExpression(), !62)
  call void @llvm.lifetime.start.p0(i64 260, ptr %args) #6, !dbg !63
    #dbg_declare(ptr %args, !46, !DIExpression(), !64)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #6, !dbg !65
    #dbg_declare(ptr %i, !54, !DIExpression(), !66)
  %0 = load ptr, ptr %user.addr, align 8, !dbg !67
  %call = call i64 @_copy_from_user(ptr noundef %args, ptr noundef %0, i64 noundef 260) #7, !dbg !69
  %tobool = icmp ne i64 %call, 0, !dbg !69
  br i1 %tobool, label %if.then, label %if.end, !dbg !70

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !71
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !71

if.end:                                           ; preds = %entry
  %count = getelementptr inbounds %struct.args, ptr %args, i32 0, i32 0, !dbg !72
  %1 = load i32, ptr %count, align 4, !dbg !72
  %tobool1 = icmp ne i32 %1, 0, !dbg !74
  br i1 %tobool1, label %lor.lhs.false, label %if.then3, !dbg !75

lor.lhs.false:                                    ; preds = %if.end
  %count2 = getelementptr inbounds %struct.args, ptr %args, i32 0, i32 0, !dbg !76
  %2 = load i32, ptr %count2, align 4, !dbg !76
  %cmp = icmp ugt i32 %2, 65, !dbg !77
  br i1 %cmp, label %if.then3, label %if.end4, !dbg !78

if.then3:                                         ; preds = %lor.lhs.false, %if.end
  store i64 1, ptr %retval, align 8, !dbg !79
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !79

if.end4:                                          ; preds = %lor.lhs.false
  %call5 = call i64 @irq_save() #7, !dbg !80
  store i64 %call5, ptr %flags, align 8, !dbg !81
  %3 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !82
  %call6 = call ptr @this_cpu_ptr_load(ptr noundef %3) #7, !dbg !83
  store ptr %call6, ptr %input, align 8, !dbg !84
  %4 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !85
  %call7 = call ptr @this_cpu_ptr_load(ptr noundef %4) #7, !dbg !86
  store ptr %call7, ptr %output, align 8, !dbg !87
  %5 = load ptr, ptr %input, align 8, !dbg !88
  call void @llvm.memset.p0.i64(ptr align 1 %5, i8 0, i64 16, i1 false), !dbg !89
  store i32 0, ptr %i, align 4, !dbg !90
  br label %for.cond, !dbg !92

for.cond:                                         ; preds = %for.inc, %if.end4
  %6 = load i32, ptr %i, align 4, !dbg !93
  %count8 = getelementptr inbounds %struct.args, ptr %args, i32 0, i32 0, !dbg !95
  %7 = load i32, ptr %count8, align 4, !dbg !95
  %cmp9 = icmp ult i32 %6, %7, !dbg !96
  br i1 %cmp9, label %for.body, label %for.end, !dbg !97

for.body:                                         ; preds = %for.cond
  %names = getelementptr inbounds %struct.args, ptr %args, i32 0, i32 1, !dbg !98
  %8 = load i32, ptr %i, align 4, !dbg !99
  %idxprom = zext i32 %8 to i64, !dbg !100
  %arrayidx = getelementptr [64 x i32], ptr %names, i64 0, i64 %idxprom, !dbg !100
  %9 = load i32, ptr %arrayidx, align 4, !dbg !100
  %10 = load ptr, ptr %input, align 8, !dbg !101
  %names10 = getelementptr inbounds %struct.registers_input, ptr %10, i32 0, i32 4, !dbg !102
  %11 = load i32, ptr %i, align 4, !dbg !103
  %idxprom11 = zext i32 %11 to i64, !dbg !101
  %arrayidx12 = getelementptr [0 x i32], ptr %names10, i64 0, i64 %idxprom11, !dbg !101
  store i32 %9, ptr %arrayidx12, align 1, !dbg !104
  br label %for.inc, !dbg !101

for.inc:                                          ; preds = %for.body
  %12 = load i32, ptr %i, align 4, !dbg !105
  %inc = add i32 %12, 1, !dbg !105
  store i32 %inc, ptr %i, align 4, !dbg !105
  br label %for.cond, !dbg !106, !llvm.loop !107

for.end:                                          ; preds = %for.cond
  %count13 = getelementptr inbounds %struct.args, ptr %args, i32 0, i32 0, !dbg !110
  %13 = load i32, ptr %count13, align 4, !dbg !110
  %conv = trunc i32 %13 to i16, !dbg !111
  %14 = load ptr, ptr %input, align 8, !dbg !112
  %15 = load ptr, ptr %output, align 8, !dbg !113
  %call14 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %14, ptr noundef %15) #7, !dbg !114
  store i64 %call14, ptr %status, align 8, !dbg !115
  %16 = load i64, ptr %flags, align 8, !dbg !116
  call void @irq_restore(i64 noundef %16) #7, !dbg !117
  %17 = load i64, ptr %status, align 8, !dbg !118
  store i64 %17, ptr %retval, align 8, !dbg !119
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !119

cleanup:                                          ; preds = %for.end, %if.then3, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !120
  call void @llvm.lifetime.end.p0(i64 260, ptr %args) #6, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !120
  %18 = load i64, ptr %retval, align 8, !dbg !120
  ret i64 %18, !dbg !120
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !121 dso_local i64 @_copy_from_user(ptr noundef, ptr noundef, i64 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !125 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !130
    #dbg_declare(ptr %flags, !129, !DIExpression(), !131)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !132, !srcloc !133
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !134, !srcloc !135
  %0 = load i64, ptr %flags, align 8, !dbg !136
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !137
  ret i64 %0, !dbg !138
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !139 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !143, !DIExpression(), !145)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !146
    #dbg_declare(ptr %offset, !144, !DIExpression(), !147)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !148, !srcloc !149
  store i64 %0, ptr %offset, align 8, !dbg !148
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !150
  %2 = ptrtoint ptr %1 to i64, !dbg !151
  %3 = load i64, ptr %offset, align 8, !dbg !152
  %add = add i64 %2, %3, !dbg !153
  %4 = inttoptr i64 %add to ptr, !dbg !154
  %5 = load ptr, ptr %4, align 8, !dbg !155
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !156
  ret ptr %5, !dbg !157
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #5 !dbg !158 {
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
    #dbg_declare(ptr %code.addr, !164, !DIExpression(), !172)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !165, !DIExpression(), !173)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !166, !DIExpression(), !174)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !167, !DIExpression(), !175)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !168, !DIExpression(), !176)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !177
    #dbg_declare(ptr %control, !169, !DIExpression(), !178)
  %0 = load i16, ptr %code.addr, align 2, !dbg !179
  %conv = zext i16 %0 to i64, !dbg !179
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !180
  %conv1 = zext i16 %1 to i64, !dbg !181
  %shl = shl i64 %conv1, 17, !dbg !182
  %or = or i64 %conv, %shl, !dbg !183
  %2 = load i16, ptr %count.addr, align 2, !dbg !184
  %conv2 = zext i16 %2 to i64, !dbg !185
  %shl3 = shl i64 %conv2, 32, !dbg !186
  %or4 = or i64 %or, %shl3, !dbg !187
  store i64 %or4, ptr %control, align 8, !dbg !178
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !188
    #dbg_declare(ptr %status, !170, !DIExpression(), !189)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !190
    #dbg_declare(ptr %done, !171, !DIExpression(), !191)
  br label %do.body, !dbg !192

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !193
  %4 = load ptr, ptr %input.addr, align 8, !dbg !195
  %5 = load ptr, ptr %output.addr, align 8, !dbg !196
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !197
  store i64 %call, ptr %status, align 8, !dbg !198
  %6 = load i64, ptr %status, align 8, !dbg !199
  %and = and i64 %6, 65535, !dbg !201
  %cmp = icmp ne i64 %and, 0, !dbg !202
  br i1 %cmp, label %if.then, label %if.end, !dbg !203

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !204
  store i64 %7, ptr %retval, align 8, !dbg !205
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !205

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !206
  %shr = lshr i64 %8, 32, !dbg !207
  %and6 = and i64 %shr, 4095, !dbg !208
  %conv7 = trunc i64 %and6 to i16, !dbg !209
  store i16 %conv7, ptr %done, align 2, !dbg !210
  %9 = load i64, ptr %control, align 8, !dbg !211
  %and8 = and i64 %9, -1152640029630136321, !dbg !211
  store i64 %and8, ptr %control, align 8, !dbg !211
  %10 = load i16, ptr %done, align 2, !dbg !212
  %conv9 = zext i16 %10 to i64, !dbg !213
  %shl10 = shl i64 %conv9, 48, !dbg !214
  %11 = load i64, ptr %control, align 8, !dbg !215
  %or11 = or i64 %11, %shl10, !dbg !215
  store i64 %or11, ptr %control, align 8, !dbg !215
  br label %do.cond, !dbg !216

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !217
  %conv12 = zext i16 %12 to i32, !dbg !217
  %13 = load i16, ptr %count.addr, align 2, !dbg !218
  %conv13 = zext i16 %13 to i32, !dbg !218
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !219
  br i1 %cmp14, label %do.body, label %do.end, !dbg !216, !llvm.loop !220

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !222
  store i64 %14, ptr %retval, align 8, !dbg !223
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !223

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !224
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !224
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !224
  %15 = load i64, ptr %retval, align 8, !dbg !224
  ret i64 %15, !dbg !224
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !225 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !229, !DIExpression(), !230)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !231
  %and = and i64 %0, 512, !dbg !233
  %tobool = icmp ne i64 %and, 0, !dbg !233
  br i1 %tobool, label %if.then, label %if.end, !dbg !234

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !235, !srcloc !236
  br label %if.end, !dbg !235

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !237
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !238 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin noredzone "no-builtins" }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_args_beyond.c", directory: ".", checksumkind: CSK_MD5, checksum: "67e8a87d30d4f855b77e33536b575e22")
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
!17 = distinct !DISubprogram(name: "stale_args_beyond", scope: !3, file: !3, line: 13, type: !18, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!22 = !{!23, !24, !25, !26, !45, !46, !54}
!23 = !DILocalVariable(name: "user", arg: 1, scope: !17, file: !3, line: 13, type: !20)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 15, type: !7)
!25 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 15, type: !7)
!26 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 16, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !29)
!29 = !{!30, !31, !34, !37, !41}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !28, file: !8, line: 78, baseType: !7, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !28, file: !8, line: 79, baseType: !32, size: 32, offset: 64)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !33)
!33 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !28, file: !8, line: 80, baseType: !35, size: 8, offset: 96)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !36)
!36 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !28, file: !8, line: 81, baseType: !38, size: 24, offset: 104)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 24, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: 3)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !28, file: !8, line: 82, baseType: !42, offset: 128)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: -1)
!45 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 17, type: !6)
!46 = !DILocalVariable(name: "args", scope: !17, file: !3, line: 18, type: !47)
!47 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !3, line: 8, size: 2080, elements: !48)
!48 = !{!49, !50}
!49 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !47, file: !3, line: 9, baseType: !32, size: 32)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !47, file: !3, line: 9, baseType: !51, size: 2048, offset: 32)
!51 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 2048, elements: !52)
!52 = !{!53}
!53 = !DISubrange(count: 64)
!54 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 19, type: !32)
!55 = !DILocation(line: 13, column: 35, scope: !17)
!56 = !DILocation(line: 15, column: 2, scope: !17)
!57 = !DILocation(line: 15, column: 6, scope: !17)
!58 = !DILocation(line: 15, column: 13, scope: !17)
!59 = !DILocation(line: 16, column: 2, scope: !17)
!60 = !DILocation(line: 16, column: 26, scope: !17)
!61 = !DILocation(line: 17, column: 2, scope: !17)
!62 = !DILocation(line: 17, column: 8, scope: !17)
!63 = !DILocation(line: 18, column: 2, scope: !17)
!64 = !DILocation(line: 18, column: 14, scope: !17)
!65 = !DILocation(line: 19, column: 2, scope: !17)
!66 = !DILocation(line: 19, column: 6, scope: !17)
!67 = !DILocation(line: 21, column: 29, scope: !68)
!68 = distinct !DILexicalBlock(scope: !17, file: !3, line: 21, column: 6)
!69 = !DILocation(line: 21, column: 6, scope: !68)
!70 = !DILocation(line: 21, column: 6, scope: !17)
!71 = !DILocation(line: 22, column: 3, scope: !68)
!72 = !DILocation(line: 23, column: 12, scope: !73)
!73 = distinct !DILexicalBlock(scope: !17, file: !3, line: 23, column: 6)
!74 = !DILocation(line: 23, column: 7, scope: !73)
!75 = !DILocation(line: 23, column: 18, scope: !73)
!76 = !DILocation(line: 23, column: 26, scope: !73)
!77 = !DILocation(line: 23, column: 32, scope: !73)
!78 = !DILocation(line: 23, column: 6, scope: !17)
!79 = !DILocation(line: 24, column: 3, scope: !73)
!80 = !DILocation(line: 25, column: 10, scope: !17)
!81 = !DILocation(line: 25, column: 8, scope: !17)
!82 = !DILocation(line: 26, column: 28, scope: !17)
!83 = !DILocation(line: 26, column: 10, scope: !17)
!84 = !DILocation(line: 26, column: 8, scope: !17)
!85 = !DILocation(line: 27, column: 29, scope: !17)
!86 = !DILocation(line: 27, column: 11, scope: !17)
!87 = !DILocation(line: 27, column: 9, scope: !17)
!88 = !DILocation(line: 28, column: 19, scope: !17)
!89 = !DILocation(line: 28, column: 2, scope: !17)
!90 = !DILocation(line: 29, column: 9, scope: !91)
!91 = distinct !DILexicalBlock(scope: !17, file: !3, line: 29, column: 2)
!92 = !DILocation(line: 29, column: 7, scope: !91)
!93 = !DILocation(line: 29, column: 14, scope: !94)
!94 = distinct !DILexicalBlock(scope: !91, file: !3, line: 29, column: 2)
!95 = !DILocation(line: 29, column: 23, scope: !94)
!96 = !DILocation(line: 29, column: 16, scope: !94)
!97 = !DILocation(line: 29, column: 2, scope: !91)
!98 = !DILocation(line: 30, column: 26, scope: !94)
!99 = !DILocation(line: 30, column: 32, scope: !94)
!100 = !DILocation(line: 30, column: 21, scope: !94)
!101 = !DILocation(line: 30, column: 3, scope: !94)
!102 = !DILocation(line: 30, column: 10, scope: !94)
!103 = !DILocation(line: 30, column: 16, scope: !94)
!104 = !DILocation(line: 30, column: 19, scope: !94)
!105 = !DILocation(line: 29, column: 31, scope: !94)
!106 = !DILocation(line: 29, column: 2, scope: !94)
!107 = distinct !{!107, !97, !108, !109}
!108 = !DILocation(line: 30, column: 33, scope: !91)
!109 = !{!"llvm.loop.mustprogress"}
!110 = !DILocation(line: 31, column: 42, scope: !17)
!111 = !DILocation(line: 31, column: 37, scope: !17)
!112 = !DILocation(line: 31, column: 52, scope: !17)
!113 = !DILocation(line: 31, column: 59, scope: !17)
!114 = !DILocation(line: 31, column: 11, scope: !17)
!115 = !DILocation(line: 31, column: 9, scope: !17)
!116 = !DILocation(line: 32, column: 14, scope: !17)
!117 = !DILocation(line: 32, column: 2, scope: !17)
!118 = !DILocation(line: 33, column: 9, scope: !17)
!119 = !DILocation(line: 33, column: 2, scope: !17)
!120 = !DILocation(line: 34, column: 1, scope: !17)
!121 = !DISubprogram(name: "_copy_from_user", scope: !3, file: !3, line: 7, type: !122, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!122 = !DISubroutineType(types: !123)
!123 = !{!124, !6, !20, !124}
!124 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!125 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !126, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !128)
!126 = !DISubroutineType(types: !127)
!127 = !{!7}
!128 = !{!129}
!129 = !DILocalVariable(name: "flags", scope: !125, file: !8, line: 42, type: !7)
!130 = !DILocation(line: 42, column: 2, scope: !125)
!131 = !DILocation(line: 42, column: 6, scope: !125)
!132 = !DILocation(line: 44, column: 2, scope: !125)
!133 = !{i64 19330, i64 19339}
!134 = !DILocation(line: 45, column: 2, scope: !125)
!135 = !{i64 19401}
!136 = !DILocation(line: 46, column: 9, scope: !125)
!137 = !DILocation(line: 47, column: 1, scope: !125)
!138 = !DILocation(line: 46, column: 2, scope: !125)
!139 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !140, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !142)
!140 = !DISubroutineType(types: !141)
!141 = !{!6, !5}
!142 = !{!143, !144}
!143 = !DILocalVariable(name: "variable", arg: 1, scope: !139, file: !8, line: 56, type: !5)
!144 = !DILocalVariable(name: "offset", scope: !139, file: !8, line: 58, type: !7)
!145 = !DILocation(line: 56, column: 46, scope: !139)
!146 = !DILocation(line: 58, column: 2, scope: !139)
!147 = !DILocation(line: 58, column: 6, scope: !139)
!148 = !DILocation(line: 60, column: 2, scope: !139)
!149 = !{i64 19702}
!150 = !DILocation(line: 61, column: 25, scope: !139)
!151 = !DILocation(line: 61, column: 20, scope: !139)
!152 = !DILocation(line: 61, column: 36, scope: !139)
!153 = !DILocation(line: 61, column: 34, scope: !139)
!154 = !DILocation(line: 61, column: 10, scope: !139)
!155 = !DILocation(line: 61, column: 9, scope: !139)
!156 = !DILocation(line: 62, column: 1, scope: !139)
!157 = !DILocation(line: 61, column: 2, scope: !139)
!158 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !159, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !163)
!159 = !DISubroutineType(types: !160)
!160 = !{!7, !161, !161, !161, !6, !6}
!161 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !162)
!162 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!163 = !{!164, !165, !166, !167, !168, !169, !170, !171}
!164 = !DILocalVariable(name: "code", arg: 1, scope: !158, file: !8, line: 19, type: !161)
!165 = !DILocalVariable(name: "count", arg: 2, scope: !158, file: !8, line: 19, type: !161)
!166 = !DILocalVariable(name: "varhead", arg: 3, scope: !158, file: !8, line: 19, type: !161)
!167 = !DILocalVariable(name: "input", arg: 4, scope: !158, file: !8, line: 19, type: !6)
!168 = !DILocalVariable(name: "output", arg: 5, scope: !158, file: !8, line: 19, type: !6)
!169 = !DILocalVariable(name: "control", scope: !158, file: !8, line: 21, type: !7)
!170 = !DILocalVariable(name: "status", scope: !158, file: !8, line: 22, type: !7)
!171 = !DILocalVariable(name: "done", scope: !158, file: !8, line: 23, type: !161)
!172 = !DILocation(line: 19, column: 25, scope: !158)
!173 = !DILocation(line: 19, column: 35, scope: !158)
!174 = !DILocation(line: 19, column: 46, scope: !158)
!175 = !DILocation(line: 19, column: 61, scope: !158)
!176 = !DILocation(line: 19, column: 74, scope: !158)
!177 = !DILocation(line: 21, column: 2, scope: !158)
!178 = !DILocation(line: 21, column: 6, scope: !158)
!179 = !DILocation(line: 21, column: 16, scope: !158)
!180 = !DILocation(line: 21, column: 29, scope: !158)
!181 = !DILocation(line: 21, column: 24, scope: !158)
!182 = !DILocation(line: 21, column: 37, scope: !158)
!183 = !DILocation(line: 21, column: 21, scope: !158)
!184 = !DILocation(line: 21, column: 52, scope: !158)
!185 = !DILocation(line: 21, column: 47, scope: !158)
!186 = !DILocation(line: 21, column: 58, scope: !158)
!187 = !DILocation(line: 21, column: 44, scope: !158)
!188 = !DILocation(line: 22, column: 2, scope: !158)
!189 = !DILocation(line: 22, column: 6, scope: !158)
!190 = !DILocation(line: 23, column: 2, scope: !158)
!191 = !DILocation(line: 23, column: 6, scope: !158)
!192 = !DILocation(line: 25, column: 2, scope: !158)
!193 = !DILocation(line: 26, column: 28, scope: !194)
!194 = distinct !DILexicalBlock(scope: !158, file: !8, line: 25, column: 5)
!195 = !DILocation(line: 26, column: 37, scope: !194)
!196 = !DILocation(line: 26, column: 44, scope: !194)
!197 = !DILocation(line: 26, column: 12, scope: !194)
!198 = !DILocation(line: 26, column: 10, scope: !194)
!199 = !DILocation(line: 27, column: 8, scope: !200)
!200 = distinct !DILexicalBlock(scope: !194, file: !8, line: 27, column: 7)
!201 = !DILocation(line: 27, column: 15, scope: !200)
!202 = !DILocation(line: 27, column: 25, scope: !200)
!203 = !DILocation(line: 27, column: 7, scope: !194)
!204 = !DILocation(line: 28, column: 11, scope: !200)
!205 = !DILocation(line: 28, column: 4, scope: !200)
!206 = !DILocation(line: 29, column: 11, scope: !194)
!207 = !DILocation(line: 29, column: 18, scope: !194)
!208 = !DILocation(line: 29, column: 25, scope: !194)
!209 = !DILocation(line: 29, column: 10, scope: !194)
!210 = !DILocation(line: 29, column: 8, scope: !194)
!211 = !DILocation(line: 30, column: 11, scope: !194)
!212 = !DILocation(line: 31, column: 19, scope: !194)
!213 = !DILocation(line: 31, column: 14, scope: !194)
!214 = !DILocation(line: 31, column: 24, scope: !194)
!215 = !DILocation(line: 31, column: 11, scope: !194)
!216 = !DILocation(line: 32, column: 2, scope: !194)
!217 = !DILocation(line: 32, column: 11, scope: !158)
!218 = !DILocation(line: 32, column: 18, scope: !158)
!219 = !DILocation(line: 32, column: 16, scope: !158)
!220 = distinct !{!220, !192, !221, !109}
!221 = !DILocation(line: 32, column: 23, scope: !158)
!222 = !DILocation(line: 33, column: 9, scope: !158)
!223 = !DILocation(line: 33, column: 2, scope: !158)
!224 = !DILocation(line: 34, column: 1, scope: !158)
!225 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !226, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !228)
!226 = !DISubroutineType(types: !227)
!227 = !{null, !7}
!228 = !{!229}
!229 = !DILocalVariable(name: "flags", arg: 1, scope: !225, file: !8, line: 49, type: !7)
!230 = !DILocation(line: 49, column: 36, scope: !225)
!231 = !DILocation(line: 51, column: 6, scope: !232)
!232 = distinct !DILexicalBlock(scope: !225, file: !8, line: 51, column: 6)
!233 = !DILocation(line: 51, column: 12, scope: !232)
!234 = !DILocation(line: 51, column: 6, scope: !225)
!235 = !DILocation(line: 52, column: 3, scope: !232)
!236 = !{i64 19521}
!237 = !DILocation(line: 53, column: 1, scope: !225)
!238 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !239, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!239 = !DISubroutineType(types: !240)
!240 = !{!7, !7, !6, !6}
