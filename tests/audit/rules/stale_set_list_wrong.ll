; ModuleID = 'stale_set_list_wrong.c'
source_filename = "stale_set_list_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_set_list_wrong(ptr noundef %cpus, ptr noundef %list, i32 noundef %total) #0 !dbg !17 {
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
  br i1 %cmp5, label %if.then6, label %if.end14, !dbg !71

if.then6:                                         ; preds = %if.end
  %8 = load ptr, ptr %input, align 8, !dbg !72
  %add.ptr7 = getelementptr i64, ptr %8, i64 4, !dbg !74
  store ptr %add.ptr7, ptr %to, align 8, !dbg !75
  store i32 0, ptr %i, align 4, !dbg !76
  br label %for.cond, !dbg !78

for.cond:                                         ; preds = %for.inc, %if.then6
  %9 = load i32, ptr %i, align 4, !dbg !79
  %10 = load i32, ptr %total.addr, align 4, !dbg !81
  %cmp8 = icmp ult i32 %9, %10, !dbg !82
  br i1 %cmp8, label %for.body, label %for.end, !dbg !83

for.body:                                         ; preds = %for.cond
  %11 = load ptr, ptr %list.addr, align 8, !dbg !84
  %12 = load i32, ptr %i, align 4, !dbg !85
  %idxprom = zext i32 %12 to i64, !dbg !84
  %arrayidx9 = getelementptr i64, ptr %11, i64 %idxprom, !dbg !84
  %13 = load i64, ptr %arrayidx9, align 8, !dbg !84
  %14 = load ptr, ptr %to, align 8, !dbg !86
  %15 = load i32, ptr %i, align 4, !dbg !87
  %idxprom10 = zext i32 %15 to i64, !dbg !86
  %arrayidx11 = getelementptr i64, ptr %14, i64 %idxprom10, !dbg !86
  store i64 %13, ptr %arrayidx11, align 8, !dbg !88
  br label %for.inc, !dbg !86

for.inc:                                          ; preds = %for.body
  %16 = load i32, ptr %i, align 4, !dbg !89
  %inc = add i32 %16, 1, !dbg !89
  store i32 %inc, ptr %i, align 4, !dbg !89
  br label %for.cond, !dbg !90, !llvm.loop !91

for.end:                                          ; preds = %for.cond
  %17 = load i32, ptr %total.addr, align 4, !dbg !94
  %conv = trunc i32 %17 to i16, !dbg !94
  %18 = load i32, ptr %banks, align 4, !dbg !95
  %conv12 = trunc i32 %18 to i16, !dbg !95
  %19 = load ptr, ptr %input, align 8, !dbg !96
  %call13 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 20, i16 noundef zeroext %conv, i16 noundef zeroext %conv12, ptr noundef %19, ptr noundef null) #6, !dbg !97
  store i64 %call13, ptr %status, align 8, !dbg !98
  br label %if.end14, !dbg !99

if.end14:                                         ; preds = %for.end, %if.end
  %20 = load i64, ptr %flags, align 8, !dbg !100
  call void @irq_restore(i64 noundef %20) #6, !dbg !101
  %21 = load i64, ptr %status, align 8, !dbg !102
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !103
  call void @llvm.lifetime.end.p0(i64 4, ptr %banks) #5, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %to) #5, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !103
  ret i64 %21, !dbg !104
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !105 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !110
    #dbg_declare(ptr %flags, !109, !DIExpression(), !111)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !112, !srcloc !113
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !114, !srcloc !115
  %0 = load i64, ptr %flags, align 8, !dbg !116
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !117
  ret i64 %0, !dbg !118
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !119 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !123, !DIExpression(), !125)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !126
    #dbg_declare(ptr %offset, !124, !DIExpression(), !127)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !128, !srcloc !129
  store i64 %0, ptr %offset, align 8, !dbg !128
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !130
  %2 = ptrtoint ptr %1 to i64, !dbg !131
  %3 = load i64, ptr %offset, align 8, !dbg !132
  %add = add i64 %2, %3, !dbg !133
  %4 = inttoptr i64 %add to ptr, !dbg !134
  %5 = load ptr, ptr %4, align 8, !dbg !135
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !136
  ret ptr %5, !dbg !137
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !138 dso_local i32 @cpumask_to_vpset(ptr noundef, ptr noundef) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !141 {
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
    #dbg_declare(ptr %code.addr, !147, !DIExpression(), !155)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !148, !DIExpression(), !156)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !149, !DIExpression(), !157)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !150, !DIExpression(), !158)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !151, !DIExpression(), !159)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !160
    #dbg_declare(ptr %control, !152, !DIExpression(), !161)
  %0 = load i16, ptr %code.addr, align 2, !dbg !162
  %conv = zext i16 %0 to i64, !dbg !162
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !163
  %conv1 = zext i16 %1 to i64, !dbg !164
  %shl = shl i64 %conv1, 17, !dbg !165
  %or = or i64 %conv, %shl, !dbg !166
  %2 = load i16, ptr %count.addr, align 2, !dbg !167
  %conv2 = zext i16 %2 to i64, !dbg !168
  %shl3 = shl i64 %conv2, 32, !dbg !169
  %or4 = or i64 %or, %shl3, !dbg !170
  store i64 %or4, ptr %control, align 8, !dbg !161
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !171
    #dbg_declare(ptr %status, !153, !DIExpression(), !172)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !173
    #dbg_declare(ptr %done, !154, !DIExpression(), !174)
  br label %do.body, !dbg !175

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !176
  %4 = load ptr, ptr %input.addr, align 8, !dbg !178
  %5 = load ptr, ptr %output.addr, align 8, !dbg !179
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !180
  store i64 %call, ptr %status, align 8, !dbg !181
  %6 = load i64, ptr %status, align 8, !dbg !182
  %and = and i64 %6, 65535, !dbg !184
  %cmp = icmp ne i64 %and, 0, !dbg !185
  br i1 %cmp, label %if.then, label %if.end, !dbg !186

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !187
  store i64 %7, ptr %retval, align 8, !dbg !188
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !188

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !189
  %shr = lshr i64 %8, 32, !dbg !190
  %and6 = and i64 %shr, 4095, !dbg !191
  %conv7 = trunc i64 %and6 to i16, !dbg !192
  store i16 %conv7, ptr %done, align 2, !dbg !193
  %9 = load i64, ptr %control, align 8, !dbg !194
  %and8 = and i64 %9, -1152640029630136321, !dbg !194
  store i64 %and8, ptr %control, align 8, !dbg !194
  %10 = load i16, ptr %done, align 2, !dbg !195
  %conv9 = zext i16 %10 to i64, !dbg !196
  %shl10 = shl i64 %conv9, 48, !dbg !197
  %11 = load i64, ptr %control, align 8, !dbg !198
  %or11 = or i64 %11, %shl10, !dbg !198
  store i64 %or11, ptr %control, align 8, !dbg !198
  br label %do.cond, !dbg !199

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !200
  %conv12 = zext i16 %12 to i32, !dbg !200
  %13 = load i16, ptr %count.addr, align 2, !dbg !201
  %conv13 = zext i16 %13 to i32, !dbg !201
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !202
  br i1 %cmp14, label %do.body, label %do.end, !dbg !199, !llvm.loop !203

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !205
  store i64 %14, ptr %retval, align 8, !dbg !206
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !206

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !207
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !207
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !207
  %15 = load i64, ptr %retval, align 8, !dbg !207
  ret i64 %15, !dbg !207
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !208 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !212, !DIExpression(), !213)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !214
  %and = and i64 %0, 512, !dbg !216
  %tobool = icmp ne i64 %and, 0, !dbg !216
  br i1 %tobool, label %if.then, label %if.end, !dbg !217

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !218, !srcloc !219
  br label %if.end, !dbg !218

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !220
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !221 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

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
!3 = !DIFile(filename: "stale_set_list_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "fb2352acbf51ea4fe0c08373ba48684d")
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
!17 = distinct !DISubprogram(name: "stale_set_list_wrong", scope: !3, file: !3, line: 10, type: !18, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
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
!36 = !DILocation(line: 10, column: 37, scope: !17)
!37 = !DILocation(line: 10, column: 54, scope: !17)
!38 = !DILocation(line: 10, column: 64, scope: !17)
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
!75 = !DILocation(line: 23, column: 6, scope: !73)
!76 = !DILocation(line: 24, column: 10, scope: !77)
!77 = distinct !DILexicalBlock(scope: !73, file: !3, line: 24, column: 3)
!78 = !DILocation(line: 24, column: 8, scope: !77)
!79 = !DILocation(line: 24, column: 15, scope: !80)
!80 = distinct !DILexicalBlock(scope: !77, file: !3, line: 24, column: 3)
!81 = !DILocation(line: 24, column: 19, scope: !80)
!82 = !DILocation(line: 24, column: 17, scope: !80)
!83 = !DILocation(line: 24, column: 3, scope: !77)
!84 = !DILocation(line: 25, column: 12, scope: !80)
!85 = !DILocation(line: 25, column: 17, scope: !80)
!86 = !DILocation(line: 25, column: 4, scope: !80)
!87 = !DILocation(line: 25, column: 7, scope: !80)
!88 = !DILocation(line: 25, column: 10, scope: !80)
!89 = !DILocation(line: 24, column: 27, scope: !80)
!90 = !DILocation(line: 24, column: 3, scope: !80)
!91 = distinct !{!91, !83, !92, !93}
!92 = !DILocation(line: 25, column: 18, scope: !77)
!93 = !{!"llvm.loop.mustprogress"}
!94 = !DILocation(line: 26, column: 38, scope: !73)
!95 = !DILocation(line: 26, column: 45, scope: !73)
!96 = !DILocation(line: 26, column: 52, scope: !73)
!97 = !DILocation(line: 26, column: 12, scope: !73)
!98 = !DILocation(line: 26, column: 10, scope: !73)
!99 = !DILocation(line: 27, column: 2, scope: !73)
!100 = !DILocation(line: 28, column: 14, scope: !17)
!101 = !DILocation(line: 28, column: 2, scope: !17)
!102 = !DILocation(line: 29, column: 9, scope: !17)
!103 = !DILocation(line: 30, column: 1, scope: !17)
!104 = !DILocation(line: 29, column: 2, scope: !17)
!105 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !106, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !108)
!106 = !DISubroutineType(types: !107)
!107 = !{!7}
!108 = !{!109}
!109 = !DILocalVariable(name: "flags", scope: !105, file: !8, line: 42, type: !7)
!110 = !DILocation(line: 42, column: 2, scope: !105)
!111 = !DILocation(line: 42, column: 6, scope: !105)
!112 = !DILocation(line: 44, column: 2, scope: !105)
!113 = !{i64 19171, i64 19180}
!114 = !DILocation(line: 45, column: 2, scope: !105)
!115 = !{i64 19242}
!116 = !DILocation(line: 46, column: 9, scope: !105)
!117 = !DILocation(line: 47, column: 1, scope: !105)
!118 = !DILocation(line: 46, column: 2, scope: !105)
!119 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !120, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !122)
!120 = !DISubroutineType(types: !121)
!121 = !{!5, !6}
!122 = !{!123, !124}
!123 = !DILocalVariable(name: "variable", arg: 1, scope: !119, file: !8, line: 56, type: !6)
!124 = !DILocalVariable(name: "offset", scope: !119, file: !8, line: 58, type: !7)
!125 = !DILocation(line: 56, column: 46, scope: !119)
!126 = !DILocation(line: 58, column: 2, scope: !119)
!127 = !DILocation(line: 58, column: 6, scope: !119)
!128 = !DILocation(line: 60, column: 2, scope: !119)
!129 = !{i64 19543}
!130 = !DILocation(line: 61, column: 25, scope: !119)
!131 = !DILocation(line: 61, column: 20, scope: !119)
!132 = !DILocation(line: 61, column: 36, scope: !119)
!133 = !DILocation(line: 61, column: 34, scope: !119)
!134 = !DILocation(line: 61, column: 10, scope: !119)
!135 = !DILocation(line: 61, column: 9, scope: !119)
!136 = !DILocation(line: 62, column: 1, scope: !119)
!137 = !DILocation(line: 61, column: 2, scope: !119)
!138 = !DISubprogram(name: "cpumask_to_vpset", scope: !3, file: !3, line: 8, type: !139, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!139 = !DISubroutineType(types: !140)
!140 = !{!34, !31, !20}
!141 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !142, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !146)
!142 = !DISubroutineType(types: !143)
!143 = !{!7, !144, !144, !144, !5, !5}
!144 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !145)
!145 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!146 = !{!147, !148, !149, !150, !151, !152, !153, !154}
!147 = !DILocalVariable(name: "code", arg: 1, scope: !141, file: !8, line: 19, type: !144)
!148 = !DILocalVariable(name: "count", arg: 2, scope: !141, file: !8, line: 19, type: !144)
!149 = !DILocalVariable(name: "varhead", arg: 3, scope: !141, file: !8, line: 19, type: !144)
!150 = !DILocalVariable(name: "input", arg: 4, scope: !141, file: !8, line: 19, type: !5)
!151 = !DILocalVariable(name: "output", arg: 5, scope: !141, file: !8, line: 19, type: !5)
!152 = !DILocalVariable(name: "control", scope: !141, file: !8, line: 21, type: !7)
!153 = !DILocalVariable(name: "status", scope: !141, file: !8, line: 22, type: !7)
!154 = !DILocalVariable(name: "done", scope: !141, file: !8, line: 23, type: !144)
!155 = !DILocation(line: 19, column: 25, scope: !141)
!156 = !DILocation(line: 19, column: 35, scope: !141)
!157 = !DILocation(line: 19, column: 46, scope: !141)
!158 = !DILocation(line: 19, column: 61, scope: !141)
!159 = !DILocation(line: 19, column: 74, scope: !141)
!160 = !DILocation(line: 21, column: 2, scope: !141)
!161 = !DILocation(line: 21, column: 6, scope: !141)
!162 = !DILocation(line: 21, column: 16, scope: !141)
!163 = !DILocation(line: 21, column: 29, scope: !141)
!164 = !DILocation(line: 21, column: 24, scope: !141)
!165 = !DILocation(line: 21, column: 37, scope: !141)
!166 = !DILocation(line: 21, column: 21, scope: !141)
!167 = !DILocation(line: 21, column: 52, scope: !141)
!168 = !DILocation(line: 21, column: 47, scope: !141)
!169 = !DILocation(line: 21, column: 58, scope: !141)
!170 = !DILocation(line: 21, column: 44, scope: !141)
!171 = !DILocation(line: 22, column: 2, scope: !141)
!172 = !DILocation(line: 22, column: 6, scope: !141)
!173 = !DILocation(line: 23, column: 2, scope: !141)
!174 = !DILocation(line: 23, column: 6, scope: !141)
!175 = !DILocation(line: 25, column: 2, scope: !141)
!176 = !DILocation(line: 26, column: 28, scope: !177)
!177 = distinct !DILexicalBlock(scope: !141, file: !8, line: 25, column: 5)
!178 = !DILocation(line: 26, column: 37, scope: !177)
!179 = !DILocation(line: 26, column: 44, scope: !177)
!180 = !DILocation(line: 26, column: 12, scope: !177)
!181 = !DILocation(line: 26, column: 10, scope: !177)
!182 = !DILocation(line: 27, column: 8, scope: !183)
!183 = distinct !DILexicalBlock(scope: !177, file: !8, line: 27, column: 7)
!184 = !DILocation(line: 27, column: 15, scope: !183)
!185 = !DILocation(line: 27, column: 25, scope: !183)
!186 = !DILocation(line: 27, column: 7, scope: !177)
!187 = !DILocation(line: 28, column: 11, scope: !183)
!188 = !DILocation(line: 28, column: 4, scope: !183)
!189 = !DILocation(line: 29, column: 11, scope: !177)
!190 = !DILocation(line: 29, column: 18, scope: !177)
!191 = !DILocation(line: 29, column: 25, scope: !177)
!192 = !DILocation(line: 29, column: 10, scope: !177)
!193 = !DILocation(line: 29, column: 8, scope: !177)
!194 = !DILocation(line: 30, column: 11, scope: !177)
!195 = !DILocation(line: 31, column: 19, scope: !177)
!196 = !DILocation(line: 31, column: 14, scope: !177)
!197 = !DILocation(line: 31, column: 24, scope: !177)
!198 = !DILocation(line: 31, column: 11, scope: !177)
!199 = !DILocation(line: 32, column: 2, scope: !177)
!200 = !DILocation(line: 32, column: 11, scope: !141)
!201 = !DILocation(line: 32, column: 18, scope: !141)
!202 = !DILocation(line: 32, column: 16, scope: !141)
!203 = distinct !{!203, !175, !204, !93}
!204 = !DILocation(line: 32, column: 23, scope: !141)
!205 = !DILocation(line: 33, column: 9, scope: !141)
!206 = !DILocation(line: 33, column: 2, scope: !141)
!207 = !DILocation(line: 34, column: 1, scope: !141)
!208 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !209, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !211)
!209 = !DISubroutineType(types: !210)
!210 = !{null, !7}
!211 = !{!212}
!212 = !DILocalVariable(name: "flags", arg: 1, scope: !208, file: !8, line: 49, type: !7)
!213 = !DILocation(line: 49, column: 36, scope: !208)
!214 = !DILocation(line: 51, column: 6, scope: !215)
!215 = distinct !DILexicalBlock(scope: !208, file: !8, line: 51, column: 6)
!216 = !DILocation(line: 51, column: 12, scope: !215)
!217 = !DILocation(line: 51, column: 6, scope: !208)
!218 = !DILocation(line: 52, column: 3, scope: !215)
!219 = !{i64 19362}
!220 = !DILocation(line: 53, column: 1, scope: !208)
!221 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !222, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!222 = !DISubroutineType(types: !223)
!223 = !{!7, !7, !5, !5}
