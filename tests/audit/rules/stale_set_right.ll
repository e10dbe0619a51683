; ModuleID = 'stale_set_right.c'
source_filename = "stale_set_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_set_right(ptr noundef %cpus, ptr noundef %list, i32 noundef %total) #0 !dbg !17 {
entry:
  %cpus.addr = alloca ptr, align 8
  %list.addr = alloca ptr, align 8
  %total.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %to = alloca ptr, align 8
  %banks = alloca i32, align 4
  %i = alloca i32, align 4
  store ptr %cpus, ptr %cpus.addr, align 8
    #dbg_declare(ptr %cpus.addr, !25, !DIExpression(), !36)
  store ptr %list, ptr %list.addr, align 8
    #dbg_declare(ptr %list.addr, !26, !DIExpression(), !37)
  store i32 %total, ptr %total.addr, align 4
    #dbg_declare(ptr %total.addr, !27, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !39
    #dbg_declare(ptr %flags, !28, !DIExpression(), !40)
  %call = call i64 @irq_save() #6, !dbg !41
  store i64 %call, ptr %flags, align 8, !dbg !40
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !39
    #dbg_declare(ptr %status, !29, !DIExpression(), !42)
  store i64 5, ptr %status, align 8, !dbg !42
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !39
    #dbg_declare(ptr %input, !30, !DIExpression(), !43)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !44
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !45
  store ptr %call1, ptr %input, align 8, !dbg !43
  call void @llvm.lifetime.start.p0(i64 8, ptr %to) #5, !dbg !39
    #dbg_declare(ptr %to, !32, !DIExpression(), !46)
  call void @llvm.lifetime.start.p0(i64 4, ptr %banks) #5, !dbg !47
    #dbg_declare(ptr %banks, !33, !DIExpression(), !48)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !49
    #dbg_declare(ptr %i, !35, !DIExpression(), !50)
  %1 = load i32, ptr %total.addr, align 4, !dbg !51
  %cmp = icmp ugt i32 %1, 400, !dbg !53
  br i1 %cmp, label %if.then, label %if.end, !dbg !54

if.then:                                          ; preds = %entry
  store i32 400, ptr %total.addr, align 4, !dbg !55
  br label %if.end, !dbg !56

if.end:                                           ; preds = %if.then, %entry
  %2 = load ptr, ptr %input, align 8, !dbg !57
  %arrayidx = getelementptr i64, ptr %2, i64 0, !dbg !57
  store i64 0, ptr %arrayidx, align 8, !dbg !58
  %3 = load ptr, ptr %input, align 8, !dbg !59
  %arrayidx2 = getelementptr i64, ptr %3, i64 1, !dbg !59
  store i64 2, ptr %arrayidx2, align 8, !dbg !60
  %4 = load ptr, ptr %input, align 8, !dbg !61
  %arrayidx3 = getelementptr i64, ptr %4, i64 2, !dbg !61
  store i64 0, ptr %arrayidx3, align 8, !dbg !62
  %5 = load ptr, ptr %input, align 8, !dbg !63
  %add.ptr = getelementptr i64, ptr %5, i64 2, !dbg !64
  %6 = load ptr, ptr %cpus.addr, align 8, !dbg !65
  %call4 = call i32 @cpumask_to_vpset(ptr noundef %add.ptr, ptr noundef %6) #6, !dbg !66
  store i32 %call4, ptr %banks, align 4, !dbg !67
  %7 = load i32, ptr %banks, align 4, !dbg !68
  %cmp5 = icmp sgt i32 %7, 0, !dbg !70
  br i1 %cmp5, label %if.then6, label %if.end15, !dbg !71

if.then6:                                         ; preds = %if.end
  %8 = load ptr, ptr %input, align 8, !dbg !72
  %add.ptr7 = getelementptr i64, ptr %8, i64 4, !dbg !74
  %9 = load i32, ptr %banks, align 4, !dbg !75
  %idx.ext = sext i32 %9 to i64, !dbg !76
  %add.ptr8 = getelementptr i64, ptr %add.ptr7, i64 %idx.ext, !dbg !76
  store ptr %add.ptr8, ptr %to, align 8, !dbg !77
  store i32 0, ptr %i, align 4, !dbg !78
  br label %for.cond, !dbg !80

for.cond:                                         ; preds = %for.inc, %if.then6
  %10 = load i32, ptr %i, align 4, !dbg !81
  %11 = load i32, ptr %total.addr, align 4, !dbg !83
  %cmp9 = icmp ult i32 %10, %11, !dbg !84
  br i1 %cmp9, label %for.body, label %for.end, !dbg !85

for.body:                                         ; preds = %for.cond
  %12 = load ptr, ptr %list.addr, align 8, !dbg !86
  %13 = load i32, ptr %i, align 4, !dbg !87
  %idxprom = zext i32 %13 to i64, !dbg !86
  %arrayidx10 = getelementptr i64, ptr %12, i64 %idxprom, !dbg !86
  %14 = load i64, ptr %arrayidx10, align 8, !dbg !86
  %15 = load ptr, ptr %to, align 8, !dbg !88
  %16 = load i32, ptr %i, align 4, !dbg !89
  %idxprom11 = zext i32 %16 to i64, !dbg !88
  %arrayidx12 = getelementptr i64, ptr %15, i64 %idxprom11, !dbg !88
  store i64 %14, ptr %arrayidx12, align 8, !dbg !90
  br label %for.inc, !dbg !88

for.inc:                                          ; preds = %for.body
  %17 = load i32, ptr %i, align 4, !dbg !91
  %inc = add i32 %17, 1, !dbg !91
  store i32 %inc, ptr %i, align 4, !dbg !91
  br label %for.cond, !dbg !92, !llvm.loop !93

for.end:                                          ; preds = %for.cond
  %18 = load i32, ptr %total.addr, align 4, !dbg !96
  %conv = trunc i32 %18 to i16, !dbg !96
  %19 = load i32, ptr %banks, align 4, !dbg !97
  %conv13 = trunc i32 %19 to i16, !dbg !97
  %20 = load ptr, ptr %input, align 8, !dbg !98
  %call14 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 20, i16 noundef zeroext %conv, i16 noundef zeroext %conv13, ptr noundef %20, ptr noundef null) #6, !dbg !99
  store i64 %call14, ptr %status, align 8, !dbg !100
  br label %if.end15, !dbg !101

if.end15:                                         ; preds = %for.end, %if.end
  %21 = load i64, ptr %flags, align 8, !dbg !102
  call void @irq_restore(i64 noundef %21) #6, !dbg !103
  %22 = load i64, ptr %status, align 8, !dbg !104
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !105
  call void @llvm.lifetime.end.p0(i64 4, ptr %banks) #5, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %to) #5, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !105
  ret i64 %22, !dbg !106
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !107 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !112
    #dbg_declare(ptr %flags, !111, !DIExpression(), !113)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !114, !srcloc !115
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !116, !srcloc !117
  %0 = load i64, ptr %flags, align 8, !dbg !118
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !119
  ret i64 %0, !dbg !120
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !121 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !125, !DIExpression(), !127)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !128
    #dbg_declare(ptr %offset, !126, !DIExpression(), !129)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !130, !srcloc !131
  store i64 %0, ptr %offset, align 8, !dbg !130
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !132
  %2 = ptrtoint ptr %1 to i64, !dbg !133
  %3 = load i64, ptr %offset, align 8, !dbg !134
  %add = add i64 %2, %3, !dbg !135
  %4 = inttoptr i64 %add to ptr, !dbg !136
  %5 = load ptr, ptr %4, align 8, !dbg !137
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !138
  ret ptr %5, !dbg !139
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !140 dso_local i32 @cpumask_to_vpset(ptr noundef, ptr noundef) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !143 {
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
    #dbg_declare(ptr %code.addr, !149, !DIExpression(), !157)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !150, !DIExpression(), !158)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !151, !DIExpression(), !159)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !152, !DIExpression(), !160)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !153, !DIExpression(), !161)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !162
    #dbg_declare(ptr %control, !154, !DIExpression(), !163)
  %0 = load i16, ptr %code.addr, align 2, !dbg !164
  %conv = zext i16 %0 to i64, !dbg !164
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !165
  %conv1 = zext i16 %1 to i64, !dbg !166
  %shl = shl i64 %conv1, 17, !dbg !167
  %or = or i64 %conv, %shl, !dbg !168
  %2 = load i16, ptr %count.addr, align 2, !dbg !169
  %conv2 = zext i16 %2 to i64, !dbg !170
  %shl3 = shl i64 %conv2, 32, !dbg !171
  %or4 = or i64 %or, %shl3, !dbg !172
  store i64 %or4, ptr %control, align 8, !dbg !163
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !173
    #dbg_declare(ptr %status, !155, !DIExpression(), !174)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !175
    #dbg_declare(ptr %done, !156, !DIExpression(), !176)
  br label %do.body, !dbg !177

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !178
  %4 = load ptr, ptr %input.addr, align 8, !dbg !180
  %5 = load ptr, ptr %output.addr, align 8, !dbg !181
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !182
  store i64 %call, ptr %status, align 8, !dbg !183
  %6 = load i64, ptr %status, align 8, !dbg !184
  %and = and i64 %6, 65535, !dbg !186
  %cmp = icmp ne i64 %and, 0, !dbg !187
  br i1 %cmp, label %if.then, label %if.end, !dbg !188

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !189
  store i64 %7, ptr %retval, align 8, !dbg !190
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !190

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !191
  %shr = lshr i64 %8, 32, !dbg !192
  %and6 = and i64 %shr, 4095, !dbg !193
  %conv7 = trunc i64 %and6 to i16, !dbg !194
  store i16 %conv7, ptr %done, align 2, !dbg !195
  %9 = load i64, ptr %control, align 8, !dbg !196
  %and8 = and i64 %9, -1152640029630136321, !dbg !196
  store i64 %and8, ptr %control, align 8, !dbg !196
  %10 = load i16, ptr %done, align 2, !dbg !197
  %conv9 = zext i16 %10 to i64, !dbg !198
  %shl10 = shl i64 %conv9, 48, !dbg !199
  %11 = load i64, ptr %control, align 8, !dbg !200
  %or11 = or i64 %11, %shl10, !dbg !200
  store i64 %or11, ptr %control, align 8, !dbg !200
  br label %do.cond, !dbg !201

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !202
  %conv12 = zext i16 %12 to i32, !dbg !202
  %13 = load i16, ptr %count.addr, align 2, !dbg !203
  %conv13 = zext i16 %13 to i32, !dbg !203
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !204
  br i1 %cmp14, label %do.body, label %do.end, !dbg !201, !llvm.loop !205

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !207
  store i64 %14, ptr %retval, align 8, !dbg !208
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !208

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !209
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !209
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !209
  %15 = load i64, ptr %retval, align 8, !dbg !209
  ret i64 %15, !dbg !209
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !210 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !214, !DIExpression(), !215)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !216
  %and = and i64 %0, 512, !dbg !218
  %tobool = icmp ne i64 %and, 0, !dbg !218
  br i1 %tobool, label %if.then, label %if.end, !dbg !219

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !220, !srcloc !221
  br label %if.end, !dbg !220

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !222
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !223 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_set_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "0012d67b405770eca94b1b595968ebfd")
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
!17 = distinct !DISubprogram(name: "stale_set_right", scope: !3, file: !3, line: 10, type: !18, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !30, !32, !33, !35}
!25 = !DILocalVariable(name: "cpus", arg: 1, scope: !17, file: !3, line: 10, type: !20)
!26 = !DILocalVariable(name: "list", arg: 2, scope: !17, file: !3, line: 10, type: !20)
!27 = !DILocalVariable(name: "total", arg: 3, scope: !17, file: !3, line: 10, type: !22)
!28 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 12, type: !7)
!29 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 12, type: !7)
!30 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 12, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!32 = !DILocalVariable(name: "to", scope: !17, file: !3, line: 12, type: !31)
!33 = !DILocalVariable(name: "banks", scope: !17, file: !3, line: 13, type: !34)
!34 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!35 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 14, type: !22)
!36 = !DILocation(line: 10, column: 32, scope: !17)
!37 = !DILocation(line: 10, column: 49, scope: !17)
!38 = !DILocation(line: 10, column: 59, scope: !17)
!39 = !DILocation(line: 12, column: 2, scope: !17)
!40 = !DILocation(line: 12, column: 6, scope: !17)
!41 = !DILocation(line: 12, column: 14, scope: !17)
!42 = !DILocation(line: 12, column: 26, scope: !17)
!43 = !DILocation(line: 12, column: 39, scope: !17)
!44 = !DILocation(line: 12, column: 65, scope: !17)
!45 = !DILocation(line: 12, column: 47, scope: !17)
!46 = !DILocation(line: 12, column: 90, scope: !17)
!47 = !DILocation(line: 13, column: 2, scope: !17)
!48 = !DILocation(line: 13, column: 6, scope: !17)
!49 = !DILocation(line: 14, column: 2, scope: !17)
!50 = !DILocation(line: 14, column: 6, scope: !17)
!51 = !DILocation(line: 16, column: 6, scope: !52)
!52 = distinct !DILexicalBlock(scope: !17, file: !3, line: 16, column: 6)
!53 = !DILocation(line: 16, column: 12, scope: !52)
!54 = !DILocation(line: 16, column: 6, scope: !17)
!55 = !DILocation(line: 17, column: 9, scope: !52)
!56 = !DILocation(line: 17, column: 3, scope: !52)
!57 = !DILocation(line: 18, column: 2, scope: !17)
!58 = !DILocation(line: 18, column: 11, scope: !17)
!59 = !DILocation(line: 19, column: 2, scope: !17)
!60 = !DILocation(line: 19, column: 11, scope: !17)
!61 = !DILocation(line: 20, column: 2, scope: !17)
!62 = !DILocation(line: 20, column: 11, scope: !17)
!63 = !DILocation(line: 21, column: 27, scope: !17)
!64 = !DILocation(line: 21, column: 33, scope: !17)
!65 = !DILocation(line: 21, column: 38, scope: !17)
!66 = !DILocation(line: 21, column: 10, scope: !17)
!67 = !DILocation(line: 21, column: 8, scope: !17)
!68 = !DILocation(line: 22, column: 6, scope: !69)
!69 = distinct !DILexicalBlock(scope: !17, file: !3, line: 22, column: 6)
!70 = !DILocation(line: 22, column: 12, scope: !69)
!71 = !DILocation(line: 22, column: 6, scope: !17)
!72 = !DILocation(line: 23, column: 8, scope: !73)
!73 = distinct !DILexicalBlock(scope: !69, file: !3, line: 22, column: 17)
!74 = !DILocation(line: 23, column: 14, scope: !73)
!75 = !DILocation(line: 23, column: 20, scope: !73)
!76 = !DILocation(line: 23, column: 18, scope: !73)
!77 = !DILocation(line: 23, column: 6, scope: !73)
!78 = !DILocation(line: 24, column: 10, scope: !79)
!79 = distinct !DILexicalBlock(scope: !73, file: !3, line: 24, column: 3)
!80 = !DILocation(line: 24, column: 8, scope: !79)
!81 = !DILocation(line: 24, column: 15, scope: !82)
!82 = distinct !DILexicalBlock(scope: !79, file: !3, line: 24, column: 3)
!83 = !DILocation(line: 24, column: 19, scope: !82)
!84 = !DILocation(line: 24, column: 17, scope: !82)
!85 = !DILocation(line: 24, column: 3, scope: !79)
!86 = !DILocation(line: 25, column: 12, scope: !82)
!87 = !DILocation(line: 25, column: 17, scope: !82)
!88 = !DILocation(line: 25, column: 4, scope: !82)
!89 = !DILocation(line: 25, column: 7, scope: !82)
!90 = !DILocation(line: 25, column: 10, scope: !82)
!91 = !DILocation(line: 24, column: 27, scope: !82)
!92 = !DILocation(line: 24, column: 3, scope: !82)
!93 = distinct !{!93, !85, !94, !95}
!94 = !DILocation(line: 25, column: 18, scope: !79)
!95 = !{!"llvm.loop.mustprogress"}
!96 = !DILocation(line: 26, column: 38, scope: !73)
!97 = !DILocation(line: 26, column: 45, scope: !73)
!98 = !DILocation(line: 26, column: 52, scope: !73)
!99 = !DILocation(line: 26, column: 12, scope: !73)
!100 = !DILocation(line: 26, column: 10, scope: !73)
!101 = !DILocation(line: 27, column: 2, scope: !73)
!102 = !DILocation(line: 28, column: 14, scope: !17)
!103 = !DILocation(line: 28, column: 2, scope: !17)
!104 = !DILocation(line: 29, column: 9, scope: !17)
!105 = !DILocation(line: 30, column: 1, scope: !17)
!106 = !DILocation(line: 29, column: 2, scope: !17)
!107 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !108, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !110)
!108 = !DISubroutineType(types: !109)
!109 = !{!7}
!110 = !{!111}
!111 = !DILocalVariable(name: "flags", scope: !107, file: !8, line: 42, type: !7)
!112 = !DILocation(line: 42, column: 2, scope: !107)
!113 = !DILocation(line: 42, column: 6, scope: !107)
!114 = !DILocation(line: 44, column: 2, scope: !107)
!115 = !{i64 19175, i64 19184}
!116 = !DILocation(line: 45, column: 2, scope: !107)
!117 = !{i64 19246}
!118 = !DILocation(line: 46, column: 9, scope: !107)
!119 = !DILocation(line: 47, column: 1, scope: !107)
!120 = !DILocation(line: 46, column: 2, scope: !107)
!121 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !122, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !124)
!122 = !DISubroutineType(types: !123)
!123 = !{!5, !6}
!124 = !{!125, !126}
!125 = !DILocalVariable(name: "variable", arg: 1, scope: !121, file: !8, line: 56, type: !6)
!126 = !DILocalVariable(name: "offset", scope: !121, file: !8, line: 58, type: !7)
!127 = !DILocation(line: 56, column: 46, scope: !121)
!128 = !DILocation(line: 58, column: 2, scope: !121)
!129 = !DILocation(line: 58, column: 6, scope: !121)
!130 = !DILocation(line: 60, column: 2, scope: !121)
!131 = !{i64 19547}
!132 = !DILocation(line: 61, column: 25, scope: !121)
!133 = !DILocation(line: 61, column: 20, scope: !121)
!134 = !DILocation(line: 61, column: 36, scope: !121)
!135 = !DILocation(line: 61, column: 34, scope: !121)
!136 = !DILocation(line: 61, column: 10, scope: !121)
!137 = !DILocation(line: 61, column: 9, scope: !121)
!138 = !DILocation(line: 62, column: 1, scope: !121)
!139 = !DILocation(line: 61, column: 2, scope: !121)
!140 = !DISubprogram(name: "cpumask_to_vpset", scope: !3, file: !3, line: 8, type: !141, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!141 = !DISubroutineType(types: !142)
!142 = !{!34, !31, !20}
!143 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !144, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !148)
!144 = !DISubroutineType(types: !145)
!145 = !{!7, !146, !146, !146, !5, !5}
!146 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !147)
!147 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!148 = !{!149, !150, !151, !152, !153, !154, !155, !156}
!149 = !DILocalVariable(name: "code", arg: 1, scope: !143, file: !8, line: 19, type: !146)
!150 = !DILocalVariable(name: "count", arg: 2, scope: !143, file: !8, line: 19, type: !146)
!151 = !DILocalVariable(name: "varhead", arg: 3, scope: !143, file: !8, line: 19, type: !146)
!152 = !DILocalVariable(name: "input", arg: 4, scope: !143, file: !8, line: 19, type: !5)
!153 = !DILocalVariable(name: "output", arg: 5, scope: !143, file: !8, line: 19, type: !5)
!154 = !DILocalVariable(name: "control", scope: !143, file: !8, line: 21, type: !7)
!155 = !DILocalVariable(name: "status", scope: !143, file: !8, line: 22, type: !7)
!156 = !DILocalVariable(name: "done", scope: !143, file: !8, line: 23, type: !146)
!157 = !DILocation(line: 19, column: 25, scope: !143)
!158 = !DILocation(line: 19, column: 35, scope: !143)
!159 = !DILocation(line: 19, column: 46, scope: !143)
!160 = !DILocation(line: 19, column: 61, scope: !143)
!161 = !DILocation(line: 19, column: 74, scope: !143)
!162 = !DILocation(line: 21, column: 2, scope: !143)
!163 = !DILocation(line: 21, column: 6, scope: !143)
!164 = !DILocation(line: 21, column: 16, scope: !143)
!165 = !DILocation(line: 21, column: 29, scope: !143)
!166 = !DILocation(line: 21, column: 24, scope: !143)
!167 = !DILocation(line: 21, column: 37, scope: !143)
!168 = !DILocation(line: 21, column: 21, scope: !143)
!169 = !DILocation(line: 21, column: 52, scope: !143)
!170 = !DILocation(line: 21, column: 47, scope: !143)
!171 = !DILocation(line: 21, column: 58, scope: !143)
!172 = !DILocation(line: 21, column: 44, scope: !143)
!173 = !DILocation(line: 22, column: 2, scope: !143)
!174 = !DILocation(line: 22, column: 6, scope: !143)
!175 = !DILocation(line: 23, column: 2, scope: !143)
!176 = !DILocation(line: 23, column: 6, scope: !143)
!177 = !DILocation(line: 25, column: 2, scope: !143)
!178 = !DILocation(line: 26, column: 28, scope: !179)
!179 = distinct !DILexicalBlock(scope: !143, file: !8, line: 25, column: 5)
!180 = !DILocation(line: 26, column: 37, scope: !179)
!181 = !DILocation(line: 26, column: 44, scope: !179)
!182 = !DILocation(line: 26, column: 12, scope: !179)
!183 = !DILocation(line: 26, column: 10, scope: !179)
!184 = !DILocation(line: 27, column: 8, scope: !185)
!185 = distinct !DILexicalBlock(scope: !179, file: !8, line: 27, column: 7)
!186 = !DILocation(line: 27, column: 15, scope: !185)
!187 = !DILocation(line: 27, column: 25, scope: !185)
!188 = !DILocation(line: 27, column: 7, scope: !179)
!189 = !DILocation(line: 28, column: 11, scope: !185)
!190 = !DILocation(line: 28, column: 4, scope: !185)
!191 = !DILocation(line: 29, column: 11, scope: !179)
!192 = !DILocation(line: 29, column: 18, scope: !179)
!193 = !DILocation(line: 29, column: 25, scope: !179)
!194 = !DILocation(line: 29, column: 10, scope: !179)
!195 = !DILocation(line: 29, column: 8, scope: !179)
!196 = !DILocation(line: 30, column: 11, scope: !179)
!197 = !DILocation(line: 31, column: 19, scope: !179)
!198 = !DILocation(line: 31, column: 14, scope: !179)
!199 = !DILocation(line: 31, column: 24, scope: !179)
!200 = !DILocation(line: 31, column: 11, scope: !179)
!201 = !DILocation(line: 32, column: 2, scope: !179)
!202 = !DILocation(line: 32, column: 11, scope: !143)
!203 = !DILocation(line: 32, column: 18, scope: !143)
!204 = !DILocation(line: 32, column: 16, scope: !143)
!205 = distinct !{!205, !177, !206, !95}
!206 = !DILocation(line: 32, column: 23, scope: !143)
!207 = !DILocation(line: 33, column: 9, scope: !143)
!208 = !DILocation(line: 33, column: 2, scope: !143)
!209 = !DILocation(line: 34, column: 1, scope: !143)
!210 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !211, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !213)
!211 = !DISubroutineType(types: !212)
!212 = !{null, !7}
!213 = !{!214}
!214 = !DILocalVariable(name: "flags", arg: 1, scope: !210, file: !8, line: 49, type: !7)
!215 = !DILocation(line: 49, column: 36, scope: !210)
!216 = !DILocation(line: 51, column: 6, scope: !217)
!217 = distinct !DILexicalBlock(scope: !210, file: !8, line: 51, column: 6)
!218 = !DILocation(line: 51, column: 12, scope: !217)
!219 = !DILocation(line: 51, column: 6, scope: !210)
!220 = !DILocation(line: 52, column: 3, scope: !217)
!221 = !{i64 19366}
!222 = !DILocation(line: 53, column: 1, scope: !210)
!223 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !224, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!224 = !DISubroutineType(types: !225)
!225 = !{!7, !7, !5, !5}
