; ModuleID = 'failure_second_wrong.c'
source_filename = "failure_second_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }
%struct.register_value = type { i64, i64 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @failure_second_wrong(i32 noundef %name) #0 !dbg !17 {
entry:
  %name.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %first = alloca i64, align 8
  %second = alloca i64, align 8
  %seen = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %name, ptr %name.addr, align 4
    #dbg_declare(ptr %name.addr, !23, !DIExpression(), !51)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !52
    #dbg_declare(ptr %flags, !24, !DIExpression(), !53)
  %call = call i64 @irq_save() #6, !dbg !54
  store i64 %call, ptr %flags, align 8, !dbg !53
  call void @llvm.lifetime.start.p0(i64 8, ptr %first) #5, !dbg !52
    #dbg_declare(ptr %first, !25, !DIExpression(), !55)
  call void @llvm.lifetime.start.p0(i64 8, ptr %second) #5, !dbg !52
    #dbg_declare(ptr %second, !26, !DIExpression(), !56)
  call void @llvm.lifetime.start.p0(i64 8, ptr %seen) #5, !dbg !52
    #dbg_declare(ptr %seen, !27, !DIExpression(), !57)
  store i64 0, ptr %seen, align 8, !dbg !57
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !58
    #dbg_declare(ptr %input, !28, !DIExpression(), !59)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !60
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !61
  store ptr %call1, ptr %input, align 8, !dbg !59
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !62
    #dbg_declare(ptr %output, !45, !DIExpression(), !63)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !64
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !65
  store ptr %call2, ptr %output, align 8, !dbg !63
  %2 = load ptr, ptr %input, align 8, !dbg !66
  %3 = load ptr, ptr %output, align 8, !dbg !67
  %4 = load i32, ptr %name.addr, align 4, !dbg !68
  %call3 = call i64 @ask(ptr noundef %2, ptr noundef %3, i32 noundef %4) #6, !dbg !69
  store i64 %call3, ptr %first, align 8, !dbg !70
  %5 = load ptr, ptr %input, align 8, !dbg !71
  %partition = getelementptr inbounds %struct.registers_input, ptr %5, i32 0, i32 0, !dbg !72
  store i64 -1, ptr %partition, align 1, !dbg !73
  %6 = load ptr, ptr %input, align 8, !dbg !74
  %vp = getelementptr inbounds %struct.registers_input, ptr %6, i32 0, i32 1, !dbg !75
  store i32 -2, ptr %vp, align 1, !dbg !76
  %7 = load ptr, ptr %input, align 8, !dbg !77
  %vtl = getelementptr inbounds %struct.registers_input, ptr %7, i32 0, i32 2, !dbg !78
  store i8 0, ptr %vtl, align 1, !dbg !79
  %8 = load i32, ptr %name.addr, align 4, !dbg !80
  %add = add i32 %8, 1, !dbg !81
  %9 = load ptr, ptr %input, align 8, !dbg !82
  %names = getelementptr inbounds %struct.registers_input, ptr %9, i32 0, i32 4, !dbg !83
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !82
  store i32 %add, ptr %arrayidx, align 1, !dbg !84
  %10 = load ptr, ptr %input, align 8, !dbg !85
  %11 = load ptr, ptr %output, align 8, !dbg !86
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext 1, i16 noundef zeroext 0, ptr noundef %10, ptr noundef %11) #6, !dbg !87
  store i64 %call4, ptr %second, align 8, !dbg !88
  %12 = load i64, ptr %first, align 8, !dbg !89
  %call5 = call i32 @succeeded(i64 noundef %12) #6, !dbg !91
  %tobool = icmp ne i32 %call5, 0, !dbg !91
  br i1 %tobool, label %if.then, label %if.end, !dbg !92

if.then:                                          ; preds = %entry
  %13 = load ptr, ptr %output, align 8, !dbg !93
  %low = getelementptr inbounds %struct.register_value, ptr %13, i32 0, i32 0, !dbg !94
  %14 = load i64, ptr %low, align 1, !dbg !94
  %15 = load i64, ptr %second, align 8, !dbg !95
  %call6 = call i32 @succeeded(i64 noundef %15) #6, !dbg !96
  %tobool7 = icmp ne i32 %call6, 0, !dbg !96
  %16 = zext i1 %tobool7 to i64, !dbg !96
  %cond = select i1 %tobool7, i32 0, i32 1, !dbg !96
  %conv = sext i32 %cond to i64, !dbg !97
  %add8 = add i64 %14, %conv, !dbg !98
  store i64 %add8, ptr %seen, align 8, !dbg !99
  br label %if.end, !dbg !100

if.end:                                           ; preds = %if.then, %entry
  %17 = load i64, ptr %flags, align 8, !dbg !101
  call void @irq_restore(i64 noundef %17) #6, !dbg !102
  %18 = load i64, ptr %seen, align 8, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !104
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !104
  call void @llvm.lifetime.end.p0(i64 8, ptr %seen) #5, !dbg !104
  call void @llvm.lifetime.end.p0(i64 8, ptr %second) #5, !dbg !104
  call void @llvm.lifetime.end.p0(i64 8, ptr %first) #5, !dbg !104
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !104
  ret i64 %18, !dbg !105
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !106 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !111
    #dbg_declare(ptr %flags, !110, !DIExpression(), !112)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !113, !srcloc !114
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !115, !srcloc !116
  %0 = load i64, ptr %flags, align 8, !dbg !117
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !118
  ret i64 %0, !dbg !119
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !120 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !124, !DIExpression(), !126)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !127
    #dbg_declare(ptr %offset, !125, !DIExpression(), !128)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !129, !srcloc !130
  store i64 %0, ptr %offset, align 8, !dbg !129
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !131
  %2 = ptrtoint ptr %1 to i64, !dbg !132
  %3 = load i64, ptr %offset, align 8, !dbg !133
  %add = add i64 %2, %3, !dbg !134
  %4 = inttoptr i64 %add to ptr, !dbg !135
  %5 = load ptr, ptr %4, align 8, !dbg !136
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !137
  ret ptr %5, !dbg !138
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @ask(ptr noundef %input, ptr noundef %output, i32 noundef %name) #3 !dbg !139 {
entry:
  %input.addr = alloca ptr, align 8
  %output.addr = alloca ptr, align 8
  %name.addr = alloca i32, align 4
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !143, !DIExpression(), !146)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !144, !DIExpression(), !147)
  store i32 %name, ptr %name.addr, align 4
    #dbg_declare(ptr %name.addr, !145, !DIExpression(), !148)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !149
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !150
  store i64 -1, ptr %partition, align 1, !dbg !151
  %1 = load ptr, ptr %input.addr, align 8, !dbg !152
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !153
  store i32 -2, ptr %vp, align 1, !dbg !154
  %2 = load ptr, ptr %input.addr, align 8, !dbg !155
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !156
  store i8 0, ptr %vtl, align 1, !dbg !157
  %3 = load i32, ptr %name.addr, align 4, !dbg !158
  %4 = load ptr, ptr %input.addr, align 8, !dbg !159
  %names = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 4, !dbg !160
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !159
  store i32 %3, ptr %arrayidx, align 1, !dbg !161
  %5 = load ptr, ptr %input.addr, align 8, !dbg !162
  %6 = load ptr, ptr %output.addr, align 8, !dbg !163
  %call = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext 1, i16 noundef zeroext 0, ptr noundef %5, ptr noundef %6) #6, !dbg !164
  ret i64 %call, !dbg !165
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !166 {
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
    #dbg_declare(ptr %code.addr, !172, !DIExpression(), !180)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !173, !DIExpression(), !181)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !174, !DIExpression(), !182)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !175, !DIExpression(), !183)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !176, !DIExpression(), !184)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !185
    #dbg_declare(ptr %control, !177, !DIExpression(), !186)
  %0 = load i16, ptr %code.addr, align 2, !dbg !187
  %conv = zext i16 %0 to i64, !dbg !187
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !188
  %conv1 = zext i16 %1 to i64, !dbg !189
  %shl = shl i64 %conv1, 17, !dbg !190
  %or = or i64 %conv, %shl, !dbg !191
  %2 = load i16, ptr %count.addr, align 2, !dbg !192
  %conv2 = zext i16 %2 to i64, !dbg !193
  %shl3 = shl i64 %conv2, 32, !dbg !194
  %or4 = or i64 %or, %shl3, !dbg !195
  store i64 %or4, ptr %control, align 8, !dbg !186
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !196
    #dbg_declare(ptr %status, !178, !DIExpression(), !197)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !198
    #dbg_declare(ptr %done, !179, !DIExpression(), !199)
  br label %do.body, !dbg !200

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !201
  %4 = load ptr, ptr %input.addr, align 8, !dbg !203
  %5 = load ptr, ptr %output.addr, align 8, !dbg !204
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !205
  store i64 %call, ptr %status, align 8, !dbg !206
  %6 = load i64, ptr %status, align 8, !dbg !207
  %and = and i64 %6, 65535, !dbg !209
  %cmp = icmp ne i64 %and, 0, !dbg !210
  br i1 %cmp, label %if.then, label %if.end, !dbg !211

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !212
  store i64 %7, ptr %retval, align 8, !dbg !213
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !213

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !214
  %shr = lshr i64 %8, 32, !dbg !215
  %and6 = and i64 %shr, 4095, !dbg !216
  %conv7 = trunc i64 %and6 to i16, !dbg !217
  store i16 %conv7, ptr %done, align 2, !dbg !218
  %9 = load i64, ptr %control, align 8, !dbg !219
  %and8 = and i64 %9, -1152640029630136321, !dbg !219
  store i64 %and8, ptr %control, align 8, !dbg !219
  %10 = load i16, ptr %done, align 2, !dbg !220
  %conv9 = zext i16 %10 to i64, !dbg !221
  %shl10 = shl i64 %conv9, 48, !dbg !222
  %11 = load i64, ptr %control, align 8, !dbg !223
  %or11 = or i64 %11, %shl10, !dbg !223
  store i64 %or11, ptr %control, align 8, !dbg !223
  br label %do.cond, !dbg !224

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !225
  %conv12 = zext i16 %12 to i32, !dbg !225
  %13 = load i16, ptr %count.addr, align 2, !dbg !226
  %conv13 = zext i16 %13 to i32, !dbg !226
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !227
  br i1 %cmp14, label %do.body, label %do.end, !dbg !224, !llvm.loop !228

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !231
  store i64 %14, ptr %retval, align 8, !dbg !232
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !232

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !233
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !233
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !233
  %15 = load i64, ptr %retval, align 8, !dbg !233
  ret i64 %15, !dbg !233
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !234 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !239, !DIExpression(), !240)
  %0 = load i64, ptr %status.addr, align 8, !dbg !241
  %and = and i64 %0, 65535, !dbg !242
  %cmp = icmp eq i64 %and, 0, !dbg !243
  %conv = zext i1 %cmp to i32, !dbg !243
  ret i32 %conv, !dbg !244
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
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !255, !srcloc !256
  br label %if.end, !dbg !255

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !257
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !258 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "failure_second_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "46b13237a1ec8374fdf8b2b841db64d8")
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
!17 = distinct !DISubprogram(name: "failure_second_wrong", scope: !3, file: !3, line: 17, type: !18, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !27, !28, !45}
!23 = !DILocalVariable(name: "name", arg: 1, scope: !17, file: !3, line: 17, type: !20)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 19, type: !7)
!25 = !DILocalVariable(name: "first", scope: !17, file: !3, line: 19, type: !7)
!26 = !DILocalVariable(name: "second", scope: !17, file: !3, line: 19, type: !7)
!27 = !DILocalVariable(name: "seen", scope: !17, file: !3, line: 19, type: !7)
!28 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 20, type: !29)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !31)
!31 = !{!32, !33, !34, !37, !41}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !30, file: !8, line: 78, baseType: !7, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !30, file: !8, line: 79, baseType: !20, size: 32, offset: 64)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !30, file: !8, line: 80, baseType: !35, size: 8, offset: 96)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !36)
!36 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !30, file: !8, line: 81, baseType: !38, size: 24, offset: 104)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 24, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: 3)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !30, file: !8, line: 82, baseType: !42, offset: 128)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: -1)
!45 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 21, type: !46)
!46 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64)
!47 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "register_value", file: !8, line: 85, size: 128, elements: !48)
!48 = !{!49, !50}
!49 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !47, file: !8, line: 86, baseType: !7, size: 64)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "high", scope: !47, file: !8, line: 87, baseType: !7, size: 64, offset: 64)
!51 = !DILocation(line: 17, column: 30, scope: !17)
!52 = !DILocation(line: 19, column: 2, scope: !17)
!53 = !DILocation(line: 19, column: 6, scope: !17)
!54 = !DILocation(line: 19, column: 14, scope: !17)
!55 = !DILocation(line: 19, column: 26, scope: !17)
!56 = !DILocation(line: 19, column: 33, scope: !17)
!57 = !DILocation(line: 19, column: 41, scope: !17)
!58 = !DILocation(line: 20, column: 2, scope: !17)
!59 = !DILocation(line: 20, column: 26, scope: !17)
!60 = !DILocation(line: 20, column: 52, scope: !17)
!61 = !DILocation(line: 20, column: 34, scope: !17)
!62 = !DILocation(line: 21, column: 2, scope: !17)
!63 = !DILocation(line: 21, column: 25, scope: !17)
!64 = !DILocation(line: 21, column: 52, scope: !17)
!65 = !DILocation(line: 21, column: 34, scope: !17)
!66 = !DILocation(line: 23, column: 14, scope: !17)
!67 = !DILocation(line: 23, column: 21, scope: !17)
!68 = !DILocation(line: 23, column: 29, scope: !17)
!69 = !DILocation(line: 23, column: 10, scope: !17)
!70 = !DILocation(line: 23, column: 8, scope: !17)
!71 = !DILocation(line: 24, column: 2, scope: !17)
!72 = !DILocation(line: 24, column: 9, scope: !17)
!73 = !DILocation(line: 24, column: 19, scope: !17)
!74 = !DILocation(line: 25, column: 2, scope: !17)
!75 = !DILocation(line: 25, column: 9, scope: !17)
!76 = !DILocation(line: 25, column: 12, scope: !17)
!77 = !DILocation(line: 26, column: 2, scope: !17)
!78 = !DILocation(line: 26, column: 9, scope: !17)
!79 = !DILocation(line: 26, column: 13, scope: !17)
!80 = !DILocation(line: 27, column: 20, scope: !17)
!81 = !DILocation(line: 27, column: 25, scope: !17)
!82 = !DILocation(line: 27, column: 2, scope: !17)
!83 = !DILocation(line: 27, column: 9, scope: !17)
!84 = !DILocation(line: 27, column: 18, scope: !17)
!85 = !DILocation(line: 28, column: 43, scope: !17)
!86 = !DILocation(line: 28, column: 50, scope: !17)
!87 = !DILocation(line: 28, column: 11, scope: !17)
!88 = !DILocation(line: 28, column: 9, scope: !17)
!89 = !DILocation(line: 29, column: 16, scope: !90)
!90 = distinct !DILexicalBlock(scope: !17, file: !3, line: 29, column: 6)
!91 = !DILocation(line: 29, column: 6, scope: !90)
!92 = !DILocation(line: 29, column: 6, scope: !17)
!93 = !DILocation(line: 30, column: 10, scope: !90)
!94 = !DILocation(line: 30, column: 18, scope: !90)
!95 = !DILocation(line: 30, column: 35, scope: !90)
!96 = !DILocation(line: 30, column: 25, scope: !90)
!97 = !DILocation(line: 30, column: 24, scope: !90)
!98 = !DILocation(line: 30, column: 22, scope: !90)
!99 = !DILocation(line: 30, column: 8, scope: !90)
!100 = !DILocation(line: 30, column: 3, scope: !90)
!101 = !DILocation(line: 31, column: 14, scope: !17)
!102 = !DILocation(line: 31, column: 2, scope: !17)
!103 = !DILocation(line: 32, column: 9, scope: !17)
!104 = !DILocation(line: 33, column: 1, scope: !17)
!105 = !DILocation(line: 32, column: 2, scope: !17)
!106 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !107, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !109)
!107 = !DISubroutineType(types: !108)
!108 = !{!7}
!109 = !{!110}
!110 = !DILocalVariable(name: "flags", scope: !106, file: !8, line: 42, type: !7)
!111 = !DILocation(line: 42, column: 2, scope: !106)
!112 = !DILocation(line: 42, column: 6, scope: !106)
!113 = !DILocation(line: 44, column: 2, scope: !106)
!114 = !{i64 19407, i64 19416}
!115 = !DILocation(line: 45, column: 2, scope: !106)
!116 = !{i64 19478}
!117 = !DILocation(line: 46, column: 9, scope: !106)
!118 = !DILocation(line: 47, column: 1, scope: !106)
!119 = !DILocation(line: 46, column: 2, scope: !106)
!120 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !121, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !123)
!121 = !DISubroutineType(types: !122)
!122 = !{!6, !5}
!123 = !{!124, !125}
!124 = !DILocalVariable(name: "variable", arg: 1, scope: !120, file: !8, line: 56, type: !5)
!125 = !DILocalVariable(name: "offset", scope: !120, file: !8, line: 58, type: !7)
!126 = !DILocation(line: 56, column: 46, scope: !120)
!127 = !DILocation(line: 58, column: 2, scope: !120)
!128 = !DILocation(line: 58, column: 6, scope: !120)
!129 = !DILocation(line: 60, column: 2, scope: !120)
!130 = !{i64 19779}
!131 = !DILocation(line: 61, column: 25, scope: !120)
!132 = !DILocation(line: 61, column: 20, scope: !120)
!133 = !DILocation(line: 61, column: 36, scope: !120)
!134 = !DILocation(line: 61, column: 34, scope: !120)
!135 = !DILocation(line: 61, column: 10, scope: !120)
!136 = !DILocation(line: 61, column: 9, scope: !120)
!137 = !DILocation(line: 62, column: 1, scope: !120)
!138 = !DILocation(line: 61, column: 2, scope: !120)
!139 = distinct !DISubprogram(name: "ask", scope: !3, file: !3, line: 8, type: !140, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !142)
!140 = !DISubroutineType(types: !141)
!141 = !{!7, !29, !6, !20}
!142 = !{!143, !144, !145}
!143 = !DILocalVariable(name: "input", arg: 1, scope: !139, file: !3, line: 8, type: !29)
!144 = !DILocalVariable(name: "output", arg: 2, scope: !139, file: !3, line: 8, type: !6)
!145 = !DILocalVariable(name: "name", arg: 3, scope: !139, file: !3, line: 8, type: !20)
!146 = !DILocation(line: 8, column: 71, scope: !139)
!147 = !DILocation(line: 8, column: 84, scope: !139)
!148 = !DILocation(line: 8, column: 96, scope: !139)
!149 = !DILocation(line: 10, column: 2, scope: !139)
!150 = !DILocation(line: 10, column: 9, scope: !139)
!151 = !DILocation(line: 10, column: 19, scope: !139)
!152 = !DILocation(line: 11, column: 2, scope: !139)
!153 = !DILocation(line: 11, column: 9, scope: !139)
!154 = !DILocation(line: 11, column: 12, scope: !139)
!155 = !DILocation(line: 12, column: 2, scope: !139)
!156 = !DILocation(line: 12, column: 9, scope: !139)
!157 = !DILocation(line: 12, column: 13, scope: !139)
!158 = !DILocation(line: 13, column: 20, scope: !139)
!159 = !DILocation(line: 13, column: 2, scope: !139)
!160 = !DILocation(line: 13, column: 9, scope: !139)
!161 = !DILocation(line: 13, column: 18, scope: !139)
!162 = !DILocation(line: 14, column: 41, scope: !139)
!163 = !DILocation(line: 14, column: 48, scope: !139)
!164 = !DILocation(line: 14, column: 9, scope: !139)
!165 = !DILocation(line: 14, column: 2, scope: !139)
!166 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !167, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !171)
!167 = !DISubroutineType(types: !168)
!168 = !{!7, !169, !169, !169, !6, !6}
!169 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !170)
!170 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!171 = !{!172, !173, !174, !175, !176, !177, !178, !179}
!172 = !DILocalVariable(name: "code", arg: 1, scope: !166, file: !8, line: 19, type: !169)
!173 = !DILocalVariable(name: "count", arg: 2, scope: !166, file: !8, line: 19, type: !169)
!174 = !DILocalVariable(name: "varhead", arg: 3, scope: !166, file: !8, line: 19, type: !169)
!175 = !DILocalVariable(name: "input", arg: 4, scope: !166, file: !8, line: 19, type: !6)
!176 = !DILocalVariable(name: "output", arg: 5, scope: !166, file: !8, line: 19, type: !6)
!177 = !DILocalVariable(name: "control", scope: !166, file: !8, line: 21, type: !7)
!178 = !DILocalVariable(name: "status", scope: !166, file: !8, line: 22, type: !7)
!179 = !DILocalVariable(name: "done", scope: !166, file: !8, line: 23, type: !169)
!180 = !DILocation(line: 19, column: 25, scope: !166)
!181 = !DILocation(line: 19, column: 35, scope: !166)
!182 = !DILocation(line: 19, column: 46, scope: !166)
!183 = !DILocation(line: 19, column: 61, scope: !166)
!184 = !DILocation(line: 19, column: 74, scope: !166)
!185 = !DILocation(line: 21, column: 2, scope: !166)
!186 = !DILocation(line: 21, column: 6, scope: !166)
!187 = !DILocation(line: 21, column: 16, scope: !166)
!188 = !DILocation(line: 21, column: 29, scope: !166)
!189 = !DILocation(line: 21, column: 24, scope: !166)
!190 = !DILocation(line: 21, column: 37, scope: !166)
!191 = !DILocation(line: 21, column: 21, scope: !166)
!192 = !DILocation(line: 21, column: 52, scope: !166)
!193 = !DILocation(line: 21, column: 47, scope: !166)
!194 = !DILocation(line: 21, column: 58, scope: !166)
!195 = !DILocation(line: 21, column: 44, scope: !166)
!196 = !DILocation(line: 22, column: 2, scope: !166)
!197 = !DILocation(line: 22, column: 6, scope: !166)
!198 = !DILocation(line: 23, column: 2, scope: !166)
!199 = !DILocation(line: 23, column: 6, scope: !166)
!200 = !DILocation(line: 25, column: 2, scope: !166)
!201 = !DILocation(line: 26, column: 28, scope: !202)
!202 = distinct !DILexicalBlock(scope: !166, file: !8, line: 25, column: 5)
!203 = !DILocation(line: 26, column: 37, scope: !202)
!204 = !DILocation(line: 26, column: 44, scope: !202)
!205 = !DILocation(line: 26, column: 12, scope: !202)
!206 = !DILocation(line: 26, column: 10, scope: !202)
!207 = !DILocation(line: 27, column: 8, scope: !208)
!208 = distinct !DILexicalBlock(scope: !202, file: !8, line: 27, column: 7)
!209 = !DILocation(line: 27, column: 15, scope: !208)
!210 = !DILocation(line: 27, column: 25, scope: !208)
!211 = !DILocation(line: 27, column: 7, scope: !202)
!212 = !DILocation(line: 28, column: 11, scope: !208)
!213 = !DILocation(line: 28, column: 4, scope: !208)
!214 = !DILocation(line: 29, column: 11, scope: !202)
!215 = !DILocation(line: 29, column: 18, scope: !202)
!216 = !DILocation(line: 29, column: 25, scope: !202)
!217 = !DILocation(line: 29, column: 10, scope: !202)
!218 = !DILocation(line: 29, column: 8, scope: !202)
!219 = !DILocation(line: 30, column: 11, scope: !202)
!220 = !DILocation(line: 31, column: 19, scope: !202)
!221 = !DILocation(line: 31, column: 14, scope: !202)
!222 = !DILocation(line: 31, column: 24, scope: !202)
!223 = !DILocation(line: 31, column: 11, scope: !202)
!224 = !DILocation(line: 32, column: 2, scope: !202)
!225 = !DILocation(line: 32, column: 11, scope: !166)
!226 = !DILocation(line: 32, column: 18, scope: !166)
!227 = !DILocation(line: 32, column: 16, scope: !166)
!228 = distinct !{!228, !200, !229, !230}
!229 = !DILocation(line: 32, column: 23, scope: !166)
!230 = !{!"llvm.loop.mustprogress"}
!231 = !DILocation(line: 33, column: 9, scope: !166)
!232 = !DILocation(line: 33, column: 2, scope: !166)
!233 = !DILocation(line: 34, column: 1, scope: !166)
!234 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !235, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !238)
!235 = !DISubroutineType(types: !236)
!236 = !{!237, !7}
!237 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!238 = !{!239}
!239 = !DILocalVariable(name: "status", arg: 1, scope: !234, file: !8, line: 72, type: !7)
!240 = !DILocation(line: 72, column: 33, scope: !234)
!241 = !DILocation(line: 74, column: 10, scope: !234)
!242 = !DILocation(line: 74, column: 17, scope: !234)
!243 = !DILocation(line: 74, column: 27, scope: !234)
!244 = !DILocation(line: 74, column: 2, scope: !234)
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
!256 = !{i64 19598}
!257 = !DILocation(line: 53, column: 1, scope: !245)
!258 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !259, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!259 = !DISubroutineType(types: !260)
!260 = !{!7, !7, !6, !6}
