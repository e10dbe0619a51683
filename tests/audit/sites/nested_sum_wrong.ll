; ModuleID = 'nested_sum_wrong.c'
source_filename = "nested_sum_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @nested_sum_wrong() #0 !dbg !17 {
entry:
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  %n = alloca i32, align 4
  %i = alloca i32, align 4
  %j = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !47
    #dbg_declare(ptr %flags, !21, !DIExpression(), !48)
  %call = call i64 @irq_save() #7, !dbg !49
  store i64 %call, ptr %flags, align 8, !dbg !48
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !50
    #dbg_declare(ptr %input, !22, !DIExpression(), !51)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !52
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !53
  store ptr %call1, ptr %input, align 8, !dbg !51
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !54
    #dbg_declare(ptr %output, !41, !DIExpression(), !55)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !56
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !57
  store ptr %call2, ptr %output, align 8, !dbg !55
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !58
    #dbg_declare(ptr %status, !42, !DIExpression(), !59)
  store i64 1, ptr %status, align 8, !dbg !59
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #6, !dbg !60
    #dbg_declare(ptr %n, !43, !DIExpression(), !61)
  store i32 0, ptr %n, align 4, !dbg !61
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #6, !dbg !62
    #dbg_declare(ptr %i, !44, !DIExpression(), !63)
  call void @llvm.lifetime.start.p0(i64 4, ptr %j) #6, !dbg !62
    #dbg_declare(ptr %j, !46, !DIExpression(), !64)
  store i32 1, ptr %i, align 4, !dbg !65
  br label %for.cond, !dbg !67

for.cond:                                         ; preds = %for.inc7, %entry
  %2 = load i32, ptr %i, align 4, !dbg !68
  %cmp = icmp sle i32 %2, 23, !dbg !70
  br i1 %cmp, label %for.body, label %for.end9, !dbg !71

for.body:                                         ; preds = %for.cond
  store i32 0, ptr %j, align 4, !dbg !72
  br label %for.cond3, !dbg !74

for.cond3:                                        ; preds = %for.inc, %for.body
  %3 = load i32, ptr %j, align 4, !dbg !75
  %4 = load i32, ptr %i, align 4, !dbg !77
  %cmp4 = icmp slt i32 %3, %4, !dbg !78
  br i1 %cmp4, label %for.body5, label %for.end, !dbg !79

for.body5:                                        ; preds = %for.cond3
  %5 = load i32, ptr %n, align 4, !dbg !80
  %inc = add i32 %5, 1, !dbg !80
  store i32 %inc, ptr %n, align 4, !dbg !80
  br label %for.inc, !dbg !81

for.inc:                                          ; preds = %for.body5
  %6 = load i32, ptr %j, align 4, !dbg !82
  %inc6 = add i32 %6, 1, !dbg !82
  store i32 %inc6, ptr %j, align 4, !dbg !82
  br label %for.cond3, !dbg !83, !llvm.loop !84

for.end:                                          ; preds = %for.cond3
  br label %for.inc7, !dbg !85

for.inc7:                                         ; preds = %for.end
  %7 = load i32, ptr %i, align 4, !dbg !87
  %inc8 = add i32 %7, 1, !dbg !87
  store i32 %inc8, ptr %i, align 4, !dbg !87
  br label %for.cond, !dbg !88, !llvm.loop !89

for.end9:                                         ; preds = %for.cond
  %8 = load ptr, ptr %input, align 8, !dbg !91
  call void @fill_header(ptr noundef %8) #7, !dbg !92
  %9 = load i32, ptr %n, align 4, !dbg !93
  %tobool = icmp ne i32 %9, 0, !dbg !93
  br i1 %tobool, label %if.then, label %if.end, !dbg !95

if.then:                                          ; preds = %for.end9
  %10 = load i32, ptr %n, align 4, !dbg !96
  %conv = trunc i32 %10 to i16, !dbg !96
  %11 = load ptr, ptr %input, align 8, !dbg !97
  %12 = load ptr, ptr %output, align 8, !dbg !98
  %call10 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %11, ptr noundef %12) #7, !dbg !99
  store i64 %call10, ptr %status, align 8, !dbg !100
  br label %if.end, !dbg !101

if.end:                                           ; preds = %if.then, %for.end9
  %13 = load i64, ptr %flags, align 8, !dbg !102
  call void @irq_restore(i64 noundef %13) #7, !dbg !103
  %14 = load i64, ptr %status, align 8, !dbg !104
  call void @llvm.lifetime.end.p0(i64 4, ptr %j) #6, !dbg !105
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !105
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #6, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !105
  ret i64 %14, !dbg !106
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !107 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !110
    #dbg_declare(ptr %flags, !109, !DIExpression(), !111)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !112, !srcloc !113
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !114, !srcloc !115
  %0 = load i64, ptr %flags, align 8, !dbg !116
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !117
  ret i64 %0, !dbg !118
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !119 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !123, !DIExpression(), !125)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !126
    #dbg_declare(ptr %offset, !124, !DIExpression(), !127)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !128, !srcloc !129
  store i64 %0, ptr %offset, align 8, !dbg !128
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !130
  %2 = ptrtoint ptr %1 to i64, !dbg !131
  %3 = load i64, ptr %offset, align 8, !dbg !132
  %add = add i64 %2, %3, !dbg !133
  %4 = inttoptr i64 %add to ptr, !dbg !134
  %5 = load ptr, ptr %4, align 8, !dbg !135
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !136
  ret ptr %5, !dbg !137
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !138 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !143, !DIExpression(), !144)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !145
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !146
  store i64 -1, ptr %partition, align 1, !dbg !147
  %1 = load ptr, ptr %input.addr, align 8, !dbg !148
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !149
  store i32 -2, ptr %vp, align 1, !dbg !150
  %2 = load ptr, ptr %input.addr, align 8, !dbg !151
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !152
  store i8 0, ptr %vtl, align 1, !dbg !153
  %3 = load ptr, ptr %input.addr, align 8, !dbg !154
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !155
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !156
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !156
  ret void, !dbg !157
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !158 {
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
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !225 {
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

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !238 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!3 = !DIFile(filename: "nested_sum_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "06c1e843ac824b844ffdaa6aa5d780a6")
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
!17 = distinct !DISubprogram(name: "nested_sum_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7}
!20 = !{!21, !22, !41, !42, !43, !44, !46}
!21 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!22 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !23)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !25)
!25 = !{!26, !27, !30, !33, !37}
!26 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !24, file: !8, line: 78, baseType: !7, size: 64)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !24, file: !8, line: 79, baseType: !28, size: 32, offset: 64)
!28 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !29)
!29 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !24, file: !8, line: 80, baseType: !31, size: 8, offset: 96)
!31 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !32)
!32 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !24, file: !8, line: 81, baseType: !34, size: 24, offset: 104)
!34 = !DICompositeType(tag: DW_TAG_array_type, baseType: !31, size: 24, elements: !35)
!35 = !{!36}
!36 = !DISubrange(count: 3)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !24, file: !8, line: 82, baseType: !38, offset: 128)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !28, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: -1)
!41 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !6)
!42 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 13, type: !7)
!43 = !DILocalVariable(name: "n", scope: !17, file: !3, line: 14, type: !28)
!44 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 15, type: !45)
!45 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!46 = !DILocalVariable(name: "j", scope: !17, file: !3, line: 15, type: !45)
!47 = !DILocation(line: 10, column: 2, scope: !17)
!48 = !DILocation(line: 10, column: 6, scope: !17)
!49 = !DILocation(line: 10, column: 14, scope: !17)
!50 = !DILocation(line: 11, column: 2, scope: !17)
!51 = !DILocation(line: 11, column: 26, scope: !17)
!52 = !DILocation(line: 11, column: 52, scope: !17)
!53 = !DILocation(line: 11, column: 34, scope: !17)
!54 = !DILocation(line: 12, column: 2, scope: !17)
!55 = !DILocation(line: 12, column: 8, scope: !17)
!56 = !DILocation(line: 12, column: 35, scope: !17)
!57 = !DILocation(line: 12, column: 17, scope: !17)
!58 = !DILocation(line: 13, column: 2, scope: !17)
!59 = !DILocation(line: 13, column: 6, scope: !17)
!60 = !DILocation(line: 14, column: 2, scope: !17)
!61 = !DILocation(line: 14, column: 6, scope: !17)
!62 = !DILocation(line: 15, column: 2, scope: !17)
!63 = !DILocation(line: 15, column: 6, scope: !17)
!64 = !DILocation(line: 15, column: 9, scope: !17)
!65 = !DILocation(line: 17, column: 9, scope: !66)
!66 = distinct !DILexicalBlock(scope: !17, file: !3, line: 17, column: 2)
!67 = !DILocation(line: 17, column: 7, scope: !66)
!68 = !DILocation(line: 17, column: 14, scope: !69)
!69 = distinct !DILexicalBlock(scope: !66, file: !3, line: 17, column: 2)
!70 = !DILocation(line: 17, column: 16, scope: !69)
!71 = !DILocation(line: 17, column: 2, scope: !66)
!72 = !DILocation(line: 18, column: 10, scope: !73)
!73 = distinct !DILexicalBlock(scope: !69, file: !3, line: 18, column: 3)
!74 = !DILocation(line: 18, column: 8, scope: !73)
!75 = !DILocation(line: 18, column: 15, scope: !76)
!76 = distinct !DILexicalBlock(scope: !73, file: !3, line: 18, column: 3)
!77 = !DILocation(line: 18, column: 19, scope: !76)
!78 = !DILocation(line: 18, column: 17, scope: !76)
!79 = !DILocation(line: 18, column: 3, scope: !73)
!80 = !DILocation(line: 19, column: 5, scope: !76)
!81 = !DILocation(line: 19, column: 4, scope: !76)
!82 = !DILocation(line: 18, column: 23, scope: !76)
!83 = !DILocation(line: 18, column: 3, scope: !76)
!84 = distinct !{!84, !79, !85, !86}
!85 = !DILocation(line: 19, column: 5, scope: !73)
!86 = !{!"llvm.loop.mustprogress"}
!87 = !DILocation(line: 17, column: 24, scope: !69)
!88 = !DILocation(line: 17, column: 2, scope: !69)
!89 = distinct !{!89, !71, !90, !86}
!90 = !DILocation(line: 19, column: 5, scope: !66)
!91 = !DILocation(line: 20, column: 14, scope: !17)
!92 = !DILocation(line: 20, column: 2, scope: !17)
!93 = !DILocation(line: 21, column: 6, scope: !94)
!94 = distinct !DILexicalBlock(scope: !17, file: !3, line: 21, column: 6)
!95 = !DILocation(line: 21, column: 6, scope: !17)
!96 = !DILocation(line: 22, column: 38, scope: !94)
!97 = !DILocation(line: 22, column: 44, scope: !94)
!98 = !DILocation(line: 22, column: 51, scope: !94)
!99 = !DILocation(line: 22, column: 12, scope: !94)
!100 = !DILocation(line: 22, column: 10, scope: !94)
!101 = !DILocation(line: 22, column: 3, scope: !94)
!102 = !DILocation(line: 23, column: 14, scope: !17)
!103 = !DILocation(line: 23, column: 2, scope: !17)
!104 = !DILocation(line: 24, column: 9, scope: !17)
!105 = !DILocation(line: 25, column: 1, scope: !17)
!106 = !DILocation(line: 24, column: 2, scope: !17)
!107 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !18, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !108)
!108 = !{!109}
!109 = !DILocalVariable(name: "flags", scope: !107, file: !8, line: 42, type: !7)
!110 = !DILocation(line: 42, column: 2, scope: !107)
!111 = !DILocation(line: 42, column: 6, scope: !107)
!112 = !DILocation(line: 44, column: 2, scope: !107)
!113 = !{i64 20433, i64 20442}
!114 = !DILocation(line: 45, column: 2, scope: !107)
!115 = !{i64 20504}
!116 = !DILocation(line: 46, column: 9, scope: !107)
!117 = !DILocation(line: 47, column: 1, scope: !107)
!118 = !DILocation(line: 46, column: 2, scope: !107)
!119 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !120, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !122)
!120 = !DISubroutineType(types: !121)
!121 = !{!6, !5}
!122 = !{!123, !124}
!123 = !DILocalVariable(name: "variable", arg: 1, scope: !119, file: !8, line: 56, type: !5)
!124 = !DILocalVariable(name: "offset", scope: !119, file: !8, line: 58, type: !7)
!125 = !DILocation(line: 56, column: 46, scope: !119)
!126 = !DILocation(line: 58, column: 2, scope: !119)
!127 = !DILocation(line: 58, column: 6, scope: !119)
!128 = !DILocation(line: 60, column: 2, scope: !119)
!129 = !{i64 20805}
!130 = !DILocation(line: 61, column: 25, scope: !119)
!131 = !DILocation(line: 61, column: 20, scope: !119)
!132 = !DILocation(line: 61, column: 36, scope: !119)
!133 = !DILocation(line: 61, column: 34, scope: !119)
!134 = !DILocation(line: 61, column: 10, scope: !119)
!135 = !DILocation(line: 61, column: 9, scope: !119)
!136 = !DILocation(line: 62, column: 1, scope: !119)
!137 = !DILocation(line: 61, column: 2, scope: !119)
!138 = distinct !DISubprogram(name: "fill_header", scope: !139, file: !139, line: 17, type: !140, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !142)
!139 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!140 = !DISubroutineType(types: !141)
!141 = !{null, !23}
!142 = !{!143}
!143 = !DILocalVariable(name: "input", arg: 1, scope: !138, file: !139, line: 17, type: !23)
!144 = !DILocation(line: 17, column: 56, scope: !138)
!145 = !DILocation(line: 19, column: 2, scope: !138)
!146 = !DILocation(line: 19, column: 9, scope: !138)
!147 = !DILocation(line: 19, column: 19, scope: !138)
!148 = !DILocation(line: 20, column: 2, scope: !138)
!149 = !DILocation(line: 20, column: 9, scope: !138)
!150 = !DILocation(line: 20, column: 12, scope: !138)
!151 = !DILocation(line: 21, column: 2, scope: !138)
!152 = !DILocation(line: 21, column: 9, scope: !138)
!153 = !DILocation(line: 21, column: 13, scope: !138)
!154 = !DILocation(line: 22, column: 19, scope: !138)
!155 = !DILocation(line: 22, column: 26, scope: !138)
!156 = !DILocation(line: 22, column: 2, scope: !138)
!157 = !DILocation(line: 23, column: 1, scope: !138)
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
!220 = distinct !{!220, !192, !221, !86}
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
!236 = !{i64 20624}
!237 = !DILocation(line: 53, column: 1, scope: !225)
!238 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !239, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!239 = !DISubroutineType(types: !240)
!240 = !{!7, !7, !6, !6}
