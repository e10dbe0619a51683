; ModuleID = 'picked_wrong.c'
source_filename = "picked_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @picked_wrong(i64 noundef %mask) #0 !dbg !19 {
entry:
  %mask.addr = alloca i64, align 8
  %status = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %n = alloca i32, align 4
  %i = alloca i32, align 4
  store i64 %mask, ptr %mask.addr, align 8
    #dbg_declare(ptr %mask.addr, !23, !DIExpression(), !48)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !49
    #dbg_declare(ptr %status, !24, !DIExpression(), !50)
  store i64 1, ptr %status, align 8, !dbg !50
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !49
    #dbg_declare(ptr %flags, !25, !DIExpression(), !51)
  %call = call i64 @irq_save() #7, !dbg !52
  store i64 %call, ptr %flags, align 8, !dbg !51
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !53
    #dbg_declare(ptr %input, !26, !DIExpression(), !54)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !55
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !56
  store ptr %call1, ptr %input, align 8, !dbg !54
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #6, !dbg !57
    #dbg_declare(ptr %n, !45, !DIExpression(), !58)
  store i32 0, ptr %n, align 4, !dbg !58
  %1 = load ptr, ptr %input, align 8, !dbg !59
  call void @fill_header(ptr noundef %1) #7, !dbg !60
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #6, !dbg !61
    #dbg_declare(ptr %i, !46, !DIExpression(), !62)
  store i32 0, ptr %i, align 4, !dbg !62
  br label %for.cond, !dbg !61

for.cond:                                         ; preds = %for.inc, %entry
  %2 = load i32, ptr %i, align 4, !dbg !63
  %cmp = icmp ult i32 %2, 64, !dbg !65
  br i1 %cmp, label %for.body, label %for.cond.cleanup, !dbg !66

for.cond.cleanup:                                 ; preds = %for.cond
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !67
  br label %for.end

for.body:                                         ; preds = %for.cond
  %3 = load i64, ptr %mask.addr, align 8, !dbg !68
  %4 = load i32, ptr %i, align 4, !dbg !70
  %sh_prom = zext i32 %4 to i64, !dbg !71
  %shl = shl i64 1, %sh_prom, !dbg !71
  %and = and i64 %3, %shl, !dbg !72
  %tobool = icmp ne i64 %and, 0, !dbg !72
  br i1 %tobool, label %if.then, label %if.end, !dbg !73

if.then:                                          ; preds = %for.body
  %5 = load i32, ptr %i, align 4, !dbg !74
  %add = add i32 4096, %5, !dbg !75
  %6 = load ptr, ptr %input, align 8, !dbg !76
  %names = getelementptr inbounds %struct.registers_input, ptr %6, i32 0, i32 4, !dbg !77
  %7 = load i32, ptr %n, align 4, !dbg !78
  %inc = add i32 %7, 1, !dbg !78
  store i32 %inc, ptr %n, align 4, !dbg !78
  %idxprom = zext i32 %7 to i64, !dbg !76
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 %idxprom, !dbg !76
  store i32 %add, ptr %arrayidx, align 1, !dbg !79
  br label %if.end, !dbg !76

if.end:                                           ; preds = %if.then, %for.body
  br label %for.inc, !dbg !80

for.inc:                                          ; preds = %if.end
  %8 = load i32, ptr %i, align 4, !dbg !81
  %inc2 = add i32 %8, 1, !dbg !81
  store i32 %inc2, ptr %i, align 4, !dbg !81
  br label %for.cond, !dbg !67, !llvm.loop !82

for.end:                                          ; preds = %for.cond.cleanup
  %9 = load i32, ptr %n, align 4, !dbg !85
  %tobool3 = icmp ne i32 %9, 0, !dbg !85
  br i1 %tobool3, label %if.then4, label %if.end6, !dbg !87

if.then4:                                         ; preds = %for.end
  %10 = load i32, ptr %n, align 4, !dbg !88
  %conv = trunc i32 %10 to i16, !dbg !88
  %11 = load ptr, ptr %input, align 8, !dbg !89
  %12 = load ptr, ptr %input, align 8, !dbg !90
  %add.ptr = getelementptr i8, ptr %12, i64 264, !dbg !91
  %call5 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %11, ptr noundef %add.ptr) #7, !dbg !92
  store i64 %call5, ptr %status, align 8, !dbg !93
  br label %if.end6, !dbg !94

if.end6:                                          ; preds = %if.then4, %for.end
  %13 = load i64, ptr %flags, align 8, !dbg !95
  call void @irq_restore(i64 noundef %13) #7, !dbg !96
  %14 = load i64, ptr %status, align 8, !dbg !97
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #6, !dbg !98
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !98
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !98
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !98
  ret i64 %14, !dbg !99
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !100 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !105
    #dbg_declare(ptr %flags, !104, !DIExpression(), !106)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !107, !srcloc !108
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !109, !srcloc !110
  %0 = load i64, ptr %flags, align 8, !dbg !111
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !112
  ret i64 %0, !dbg !113
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !114 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !118, !DIExpression(), !120)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !121
    #dbg_declare(ptr %offset, !119, !DIExpression(), !122)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !123, !srcloc !124
  store i64 %0, ptr %offset, align 8, !dbg !123
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !125
  %2 = ptrtoint ptr %1 to i64, !dbg !126
  %3 = load i64, ptr %offset, align 8, !dbg !127
  %add = add i64 %2, %3, !dbg !128
  %4 = inttoptr i64 %add to ptr, !dbg !129
  %5 = load ptr, ptr %4, align 8, !dbg !130
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !131
  ret ptr %5, !dbg !132
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !133 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !138, !DIExpression(), !139)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !140
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !141
  store i64 -1, ptr %partition, align 1, !dbg !142
  %1 = load ptr, ptr %input.addr, align 8, !dbg !143
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !144
  store i32 -2, ptr %vp, align 1, !dbg !145
  %2 = load ptr, ptr %input.addr, align 8, !dbg !146
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !147
  store i8 0, ptr %vtl, align 1, !dbg !148
  %3 = load ptr, ptr %input.addr, align 8, !dbg !149
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !150
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !151
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !151
  ret void, !dbg !152
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !153 {
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
    #dbg_declare(ptr %code.addr, !159, !DIExpression(), !167)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !160, !DIExpression(), !168)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !161, !DIExpression(), !169)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !162, !DIExpression(), !170)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !163, !DIExpression(), !171)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !172
    #dbg_declare(ptr %control, !164, !DIExpression(), !173)
  %0 = load i16, ptr %code.addr, align 2, !dbg !174
  %conv = zext i16 %0 to i64, !dbg !174
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !175
  %conv1 = zext i16 %1 to i64, !dbg !176
  %shl = shl i64 %conv1, 17, !dbg !177
  %or = or i64 %conv, %shl, !dbg !178
  %2 = load i16, ptr %count.addr, align 2, !dbg !179
  %conv2 = zext i16 %2 to i64, !dbg !180
  %shl3 = shl i64 %conv2, 32, !dbg !181
  %or4 = or i64 %or, %shl3, !dbg !182
  store i64 %or4, ptr %control, align 8, !dbg !173
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !183
    #dbg_declare(ptr %status, !165, !DIExpression(), !184)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !185
    #dbg_declare(ptr %done, !166, !DIExpression(), !186)
  br label %do.body, !dbg !187

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !188
  %4 = load ptr, ptr %input.addr, align 8, !dbg !190
  %5 = load ptr, ptr %output.addr, align 8, !dbg !191
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !192
  store i64 %call, ptr %status, align 8, !dbg !193
  %6 = load i64, ptr %status, align 8, !dbg !194
  %and = and i64 %6, 65535, !dbg !196
  %cmp = icmp ne i64 %and, 0, !dbg !197
  br i1 %cmp, label %if.then, label %if.end, !dbg !198

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !199
  store i64 %7, ptr %retval, align 8, !dbg !200
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !200

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !201
  %shr = lshr i64 %8, 32, !dbg !202
  %and6 = and i64 %shr, 4095, !dbg !203
  %conv7 = trunc i64 %and6 to i16, !dbg !204
  store i16 %conv7, ptr %done, align 2, !dbg !205
  %9 = load i64, ptr %control, align 8, !dbg !206
  %and8 = and i64 %9, -1152640029630136321, !dbg !206
  store i64 %and8, ptr %control, align 8, !dbg !206
  %10 = load i16, ptr %done, align 2, !dbg !207
  %conv9 = zext i16 %10 to i64, !dbg !208
  %shl10 = shl i64 %conv9, 48, !dbg !209
  %11 = load i64, ptr %control, align 8, !dbg !210
  %or11 = or i64 %11, %shl10, !dbg !210
  store i64 %or11, ptr %control, align 8, !dbg !210
  br label %do.cond, !dbg !211

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !212
  %conv12 = zext i16 %12 to i32, !dbg !212
  %13 = load i16, ptr %count.addr, align 2, !dbg !213
  %conv13 = zext i16 %13 to i32, !dbg !213
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !214
  br i1 %cmp14, label %do.body, label %do.end, !dbg !211, !llvm.loop !215

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !217
  store i64 %14, ptr %retval, align 8, !dbg !218
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !218

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !219
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !219
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !219
  %15 = load i64, ptr %retval, align 8, !dbg !219
  ret i64 %15, !dbg !219
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !220 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !224, !DIExpression(), !225)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !226
  %and = and i64 %0, 512, !dbg !228
  %tobool = icmp ne i64 %and, 0, !dbg !228
  br i1 %tobool, label %if.then, label %if.end, !dbg !229

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !230, !srcloc !231
  br label %if.end, !dbg !230

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !232
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !233 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "picked_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "af9fa85d23f4ce39a05c5aaf02f353f8")
!4 = !{!5, !7, !9}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !10, line: 9, baseType: !11)
!10 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!11 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!12 = !{!0, !13}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!15 = !{i32 7, !"Dwarf Version", i32 5}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!19 = distinct !DISubprogram(name: "picked_wrong", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!20 = !DISubroutineType(types: !21)
!21 = !{!9, !9}
!22 = !{!23, !24, !25, !26, !45, !46}
!23 = !DILocalVariable(name: "mask", arg: 1, scope: !19, file: !3, line: 8, type: !9)
!24 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 10, type: !9)
!25 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 10, type: !9)
!26 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 11, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !29)
!29 = !{!30, !31, !34, !37, !41}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !28, file: !10, line: 78, baseType: !9, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !28, file: !10, line: 79, baseType: !32, size: 32, offset: 64)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !33)
!33 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !28, file: !10, line: 80, baseType: !35, size: 8, offset: 96)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !36)
!36 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !28, file: !10, line: 81, baseType: !38, size: 24, offset: 104)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 24, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: 3)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !28, file: !10, line: 82, baseType: !42, offset: 128)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: -1)
!45 = !DILocalVariable(name: "n", scope: !19, file: !3, line: 12, type: !32)
!46 = !DILocalVariable(name: "i", scope: !47, file: !3, line: 15, type: !32)
!47 = distinct !DILexicalBlock(scope: !19, file: !3, line: 15, column: 2)
!48 = !DILocation(line: 8, column: 22, scope: !19)
!49 = !DILocation(line: 10, column: 2, scope: !19)
!50 = !DILocation(line: 10, column: 6, scope: !19)
!51 = !DILocation(line: 10, column: 18, scope: !19)
!52 = !DILocation(line: 10, column: 26, scope: !19)
!53 = !DILocation(line: 11, column: 2, scope: !19)
!54 = !DILocation(line: 11, column: 26, scope: !19)
!55 = !DILocation(line: 11, column: 52, scope: !19)
!56 = !DILocation(line: 11, column: 34, scope: !19)
!57 = !DILocation(line: 12, column: 2, scope: !19)
!58 = !DILocation(line: 12, column: 6, scope: !19)
!59 = !DILocation(line: 14, column: 14, scope: !19)
!60 = !DILocation(line: 14, column: 2, scope: !19)
!61 = !DILocation(line: 15, column: 7, scope: !47)
!62 = !DILocation(line: 15, column: 11, scope: !47)
!63 = !DILocation(line: 15, column: 18, scope: !64)
!64 = distinct !DILexicalBlock(scope: !47, file: !3, line: 15, column: 2)
!65 = !DILocation(line: 15, column: 20, scope: !64)
!66 = !DILocation(line: 15, column: 2, scope: !47)
!67 = !DILocation(line: 15, column: 2, scope: !64)
!68 = !DILocation(line: 16, column: 7, scope: !69)
!69 = distinct !DILexicalBlock(scope: !64, file: !3, line: 16, column: 7)
!70 = !DILocation(line: 16, column: 23, scope: !69)
!71 = !DILocation(line: 16, column: 20, scope: !69)
!72 = !DILocation(line: 16, column: 12, scope: !69)
!73 = !DILocation(line: 16, column: 7, scope: !64)
!74 = !DILocation(line: 17, column: 33, scope: !69)
!75 = !DILocation(line: 17, column: 31, scope: !69)
!76 = !DILocation(line: 17, column: 4, scope: !69)
!77 = !DILocation(line: 17, column: 11, scope: !69)
!78 = !DILocation(line: 17, column: 18, scope: !69)
!79 = !DILocation(line: 17, column: 22, scope: !69)
!80 = !DILocation(line: 16, column: 24, scope: !69)
!81 = !DILocation(line: 15, column: 27, scope: !64)
!82 = distinct !{!82, !66, !83, !84}
!83 = !DILocation(line: 17, column: 33, scope: !47)
!84 = !{!"llvm.loop.mustprogress"}
!85 = !DILocation(line: 18, column: 6, scope: !86)
!86 = distinct !DILexicalBlock(scope: !19, file: !3, line: 18, column: 6)
!87 = !DILocation(line: 18, column: 6, scope: !19)
!88 = !DILocation(line: 19, column: 38, scope: !86)
!89 = !DILocation(line: 19, column: 44, scope: !86)
!90 = !DILocation(line: 19, column: 59, scope: !86)
!91 = !DILocation(line: 19, column: 65, scope: !86)
!92 = !DILocation(line: 19, column: 12, scope: !86)
!93 = !DILocation(line: 19, column: 10, scope: !86)
!94 = !DILocation(line: 19, column: 3, scope: !86)
!95 = !DILocation(line: 20, column: 14, scope: !19)
!96 = !DILocation(line: 20, column: 2, scope: !19)
!97 = !DILocation(line: 21, column: 9, scope: !19)
!98 = !DILocation(line: 22, column: 1, scope: !19)
!99 = !DILocation(line: 21, column: 2, scope: !19)
!100 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !101, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !103)
!101 = !DISubroutineType(types: !102)
!102 = !{!9}
!103 = !{!104}
!104 = !DILocalVariable(name: "flags", scope: !100, file: !10, line: 42, type: !9)
!105 = !DILocation(line: 42, column: 2, scope: !100)
!106 = !DILocation(line: 42, column: 6, scope: !100)
!107 = !DILocation(line: 44, column: 2, scope: !100)
!108 = !{i64 20405, i64 20414}
!109 = !DILocation(line: 45, column: 2, scope: !100)
!110 = !{i64 20476}
!111 = !DILocation(line: 46, column: 9, scope: !100)
!112 = !DILocation(line: 47, column: 1, scope: !100)
!113 = !DILocation(line: 46, column: 2, scope: !100)
!114 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !115, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !117)
!115 = !DISubroutineType(types: !116)
!116 = !{!8, !7}
!117 = !{!118, !119}
!118 = !DILocalVariable(name: "variable", arg: 1, scope: !114, file: !10, line: 56, type: !7)
!119 = !DILocalVariable(name: "offset", scope: !114, file: !10, line: 58, type: !9)
!120 = !DILocation(line: 56, column: 46, scope: !114)
!121 = !DILocation(line: 58, column: 2, scope: !114)
!122 = !DILocation(line: 58, column: 6, scope: !114)
!123 = !DILocation(line: 60, column: 2, scope: !114)
!124 = !{i64 20777}
!125 = !DILocation(line: 61, column: 25, scope: !114)
!126 = !DILocation(line: 61, column: 20, scope: !114)
!127 = !DILocation(line: 61, column: 36, scope: !114)
!128 = !DILocation(line: 61, column: 34, scope: !114)
!129 = !DILocation(line: 61, column: 10, scope: !114)
!130 = !DILocation(line: 61, column: 9, scope: !114)
!131 = !DILocation(line: 62, column: 1, scope: !114)
!132 = !DILocation(line: 61, column: 2, scope: !114)
!133 = distinct !DISubprogram(name: "fill_header", scope: !134, file: !134, line: 17, type: !135, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !137)
!134 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!135 = !DISubroutineType(types: !136)
!136 = !{null, !27}
!137 = !{!138}
!138 = !DILocalVariable(name: "input", arg: 1, scope: !133, file: !134, line: 17, type: !27)
!139 = !DILocation(line: 17, column: 56, scope: !133)
!140 = !DILocation(line: 19, column: 2, scope: !133)
!141 = !DILocation(line: 19, column: 9, scope: !133)
!142 = !DILocation(line: 19, column: 19, scope: !133)
!143 = !DILocation(line: 20, column: 2, scope: !133)
!144 = !DILocation(line: 20, column: 9, scope: !133)
!145 = !DILocation(line: 20, column: 12, scope: !133)
!146 = !DILocation(line: 21, column: 2, scope: !133)
!147 = !DILocation(line: 21, column: 9, scope: !133)
!148 = !DILocation(line: 21, column: 13, scope: !133)
!149 = !DILocation(line: 22, column: 19, scope: !133)
!150 = !DILocation(line: 22, column: 26, scope: !133)
!151 = !DILocation(line: 22, column: 2, scope: !133)
!152 = !DILocation(line: 23, column: 1, scope: !133)
!153 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !10, file: !10, line: 19, type: !154, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !158)
!154 = !DISubroutineType(types: !155)
!155 = !{!9, !156, !156, !156, !8, !8}
!156 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !10, line: 7, baseType: !157)
!157 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!158 = !{!159, !160, !161, !162, !163, !164, !165, !166}
!159 = !DILocalVariable(name: "code", arg: 1, scope: !153, file: !10, line: 19, type: !156)
!160 = !DILocalVariable(name: "count", arg: 2, scope: !153, file: !10, line: 19, type: !156)
!161 = !DILocalVariable(name: "varhead", arg: 3, scope: !153, file: !10, line: 19, type: !156)
!162 = !DILocalVariable(name: "input", arg: 4, scope: !153, file: !10, line: 19, type: !8)
!163 = !DILocalVariable(name: "output", arg: 5, scope: !153, file: !10, line: 19, type: !8)
!164 = !DILocalVariable(name: "control", scope: !153, file: !10, line: 21, type: !9)
!165 = !DILocalVariable(name: "status", scope: !153, file: !10, line: 22, type: !9)
!166 = !DILocalVariable(name: "done", scope: !153, file: !10, line: 23, type: !156)
!167 = !DILocation(line: 19, column: 25, scope: !153)
!168 = !DILocation(line: 19, column: 35, scope: !153)
!169 = !DILocation(line: 19, column: 46, scope: !153)
!170 = !DILocation(line: 19, column: 61, scope: !153)
!171 = !DILocation(line: 19, column: 74, scope: !153)
!172 = !DILocation(line: 21, column: 2, scope: !153)
!173 = !DILocation(line: 21, column: 6, scope: !153)
!174 = !DILocation(line: 21, column: 16, scope: !153)
!175 = !DILocation(line: 21, column: 29, scope: !153)
!176 = !DILocation(line: 21, column: 24, scope: !153)
!177 = !DILocation(line: 21, column: 37, scope: !153)
!178 = !DILocation(line: 21, column: 21, scope: !153)
!179 = !DILocation(line: 21, column: 52, scope: !153)
!180 = !DILocation(line: 21, column: 47, scope: !153)
!181 = !DILocation(line: 21, column: 58, scope: !153)
!182 = !DILocation(line: 21, column: 44, scope: !153)
!183 = !DILocation(line: 22, column: 2, scope: !153)
!184 = !DILocation(line: 22, column: 6, scope: !153)
!185 = !DILocation(line: 23, column: 2, scope: !153)
!186 = !DILocation(line: 23, column: 6, scope: !153)
!187 = !DILocation(line: 25, column: 2, scope: !153)
!188 = !DILocation(line: 26, column: 28, scope: !189)
!189 = distinct !DILexicalBlock(scope: !153, file: !10, line: 25, column: 5)
!190 = !DILocation(line: 26, column: 37, scope: !189)
!191 = !DILocation(line: 26, column: 44, scope: !189)
!192 = !DILocation(line: 26, column: 12, scope: !189)
!193 = !DILocation(line: 26, column: 10, scope: !189)
!194 = !DILocation(line: 27, column: 8, scope: !195)
!195 = distinct !DILexicalBlock(scope: !189, file: !10, line: 27, column: 7)
!196 = !DILocation(line: 27, column: 15, scope: !195)
!197 = !DILocation(line: 27, column: 25, scope: !195)
!198 = !DILocation(line: 27, column: 7, scope: !189)
!199 = !DILocation(line: 28, column: 11, scope: !195)
!200 = !DILocation(line: 28, column: 4, scope: !195)
!201 = !DILocation(line: 29, column: 11, scope: !189)
!202 = !DILocation(line: 29, column: 18, scope: !189)
!203 = !DILocation(line: 29, column: 25, scope: !189)
!204 = !DILocation(line: 29, column: 10, scope: !189)
!205 = !DILocation(line: 29, column: 8, scope: !189)
!206 = !DILocation(line: 30, column: 11, scope: !189)
!207 = !DILocation(line: 31, column: 19, scope: !189)
!208 = !DILocation(line: 31, column: 14, scope: !189)
!209 = !DILocation(line: 31, column: 24, scope: !189)
!210 = !DILocation(line: 31, column: 11, scope: !189)
!211 = !DILocation(line: 32, column: 2, scope: !189)
!212 = !DILocation(line: 32, column: 11, scope: !153)
!213 = !DILocation(line: 32, column: 18, scope: !153)
!214 = !DILocation(line: 32, column: 16, scope: !153)
!215 = distinct !{!215, !187, !216, !84}
!216 = !DILocation(line: 32, column: 23, scope: !153)
!217 = !DILocation(line: 33, column: 9, scope: !153)
!218 = !DILocation(line: 33, column: 2, scope: !153)
!219 = !DILocation(line: 34, column: 1, scope: !153)
!220 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !221, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !223)
!221 = !DISubroutineType(types: !222)
!222 = !{null, !9}
!223 = !{!224}
!224 = !DILocalVariable(name: "flags", arg: 1, scope: !220, file: !10, line: 49, type: !9)
!225 = !DILocation(line: 49, column: 36, scope: !220)
!226 = !DILocation(line: 51, column: 6, scope: !227)
!227 = distinct !DILexicalBlock(scope: !220, file: !10, line: 51, column: 6)
!228 = !DILocation(line: 51, column: 12, scope: !227)
!229 = !DILocation(line: 51, column: 6, scope: !220)
!230 = !DILocation(line: 52, column: 3, scope: !227)
!231 = !{i64 20596}
!232 = !DILocation(line: 53, column: 1, scope: !220)
!233 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !234, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!234 = !DISubroutineType(types: !235)
!235 = !{!9, !9, !8, !8}
