; ModuleID = 'nested_deep_right.c'
source_filename = "nested_deep_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @nested_deep_right() #0 !dbg !17 {
entry:
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  %n = alloca i32, align 4
  %i = alloca i32, align 4
  %j = alloca i32, align 4
  %k = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !48
    #dbg_declare(ptr %flags, !21, !DIExpression(), !49)
  %call = call i64 @irq_save() #7, !dbg !50
  store i64 %call, ptr %flags, align 8, !dbg !49
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !51
    #dbg_declare(ptr %input, !22, !DIExpression(), !52)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !53
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !54
  store ptr %call1, ptr %input, align 8, !dbg !52
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !55
    #dbg_declare(ptr %output, !41, !DIExpression(), !56)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !57
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !58
  store ptr %call2, ptr %output, align 8, !dbg !56
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !59
    #dbg_declare(ptr %status, !42, !DIExpression(), !60)
  store i64 1, ptr %status, align 8, !dbg !60
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #6, !dbg !61
    #dbg_declare(ptr %n, !43, !DIExpression(), !62)
  store i32 0, ptr %n, align 4, !dbg !62
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #6, !dbg !63
    #dbg_declare(ptr %i, !44, !DIExpression(), !64)
  call void @llvm.lifetime.start.p0(i64 4, ptr %j) #6, !dbg !63
    #dbg_declare(ptr %j, !46, !DIExpression(), !65)
  call void @llvm.lifetime.start.p0(i64 4, ptr %k) #6, !dbg !63
    #dbg_declare(ptr %k, !47, !DIExpression(), !66)
  store i32 0, ptr %i, align 4, !dbg !67
  br label %for.cond, !dbg !69

for.cond:                                         ; preds = %for.inc13, %entry
  %2 = load i32, ptr %i, align 4, !dbg !70
  %cmp = icmp slt i32 %2, 4, !dbg !72
  br i1 %cmp, label %for.body, label %for.end15, !dbg !73

for.body:                                         ; preds = %for.cond
  store i32 0, ptr %j, align 4, !dbg !74
  br label %for.cond3, !dbg !76

for.cond3:                                        ; preds = %for.inc10, %for.body
  %3 = load i32, ptr %j, align 4, !dbg !77
  %cmp4 = icmp slt i32 %3, 8, !dbg !79
  br i1 %cmp4, label %for.body5, label %for.end12, !dbg !80

for.body5:                                        ; preds = %for.cond3
  store i32 0, ptr %k, align 4, !dbg !81
  br label %for.cond6, !dbg !83

for.cond6:                                        ; preds = %for.inc, %for.body5
  %4 = load i32, ptr %k, align 4, !dbg !84
  %cmp7 = icmp slt i32 %4, 8, !dbg !86
  br i1 %cmp7, label %for.body8, label %for.end, !dbg !87

for.body8:                                        ; preds = %for.cond6
  %5 = load i32, ptr %n, align 4, !dbg !88
  %inc = add i32 %5, 1, !dbg !88
  store i32 %inc, ptr %n, align 4, !dbg !88
  br label %for.inc, !dbg !89

for.inc:                                          ; preds = %for.body8
  %6 = load i32, ptr %k, align 4, !dbg !90
  %inc9 = add i32 %6, 1, !dbg !90
  store i32 %inc9, ptr %k, align 4, !dbg !90
  br label %for.cond6, !dbg !91, !llvm.loop !92

for.end:                                          ; preds = %for.cond6
  br label %for.inc10, !dbg !93

for.inc10:                                        ; preds = %for.end
  %7 = load i32, ptr %j, align 4, !dbg !95
  %inc11 = add i32 %7, 1, !dbg !95
  store i32 %inc11, ptr %j, align 4, !dbg !95
  br label %for.cond3, !dbg !96, !llvm.loop !97

for.end12:                                        ; preds = %for.cond3
  br label %for.inc13, !dbg !98

for.inc13:                                        ; preds = %for.end12
  %8 = load i32, ptr %i, align 4, !dbg !99
  %inc14 = add i32 %8, 1, !dbg !99
  store i32 %inc14, ptr %i, align 4, !dbg !99
  br label %for.cond, !dbg !100, !llvm.loop !101

for.end15:                                        ; preds = %for.cond
  %9 = load ptr, ptr %input, align 8, !dbg !103
  call void @fill_header(ptr noundef %9) #7, !dbg !104
  %10 = load i32, ptr %n, align 4, !dbg !105
  %tobool = icmp ne i32 %10, 0, !dbg !105
  br i1 %tobool, label %if.then, label %if.end, !dbg !107

if.then:                                          ; preds = %for.end15
  %11 = load i32, ptr %n, align 4, !dbg !108
  %conv = trunc i32 %11 to i16, !dbg !108
  %12 = load ptr, ptr %input, align 8, !dbg !109
  %13 = load ptr, ptr %output, align 8, !dbg !110
  %call16 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %12, ptr noundef %13) #7, !dbg !111
  store i64 %call16, ptr %status, align 8, !dbg !112
  br label %if.end, !dbg !113

if.end:                                           ; preds = %if.then, %for.end15
  %14 = load i64, ptr %flags, align 8, !dbg !114
  call void @irq_restore(i64 noundef %14) #7, !dbg !115
  %15 = load i64, ptr %status, align 8, !dbg !116
  call void @llvm.lifetime.end.p0(i64 4, ptr %k) #6, !dbg !117
  call void @llvm.lifetime.end.p0(i64 4, ptr %j) #6, !dbg !117
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !117
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #6, !dbg !117
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !117
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !117
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !117
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !117
  ret i64 %15, !dbg !118
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !119 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !122
    #dbg_declare(ptr %flags, !121, !DIExpression(), !123)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !124, !srcloc !125
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !126, !srcloc !127
  %0 = load i64, ptr %flags, align 8, !dbg !128
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !129
  ret i64 %0, !dbg !130
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !131 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !135, !DIExpression(), !137)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !138
    #dbg_declare(ptr %offset, !136, !DIExpression(), !139)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !140, !srcloc !141
  store i64 %0, ptr %offset, align 8, !dbg !140
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !142
  %2 = ptrtoint ptr %1 to i64, !dbg !143
  %3 = load i64, ptr %offset, align 8, !dbg !144
  %add = add i64 %2, %3, !dbg !145
  %4 = inttoptr i64 %add to ptr, !dbg !146
  %5 = load ptr, ptr %4, align 8, !dbg !147
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !148
  ret ptr %5, !dbg !149
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !150 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !155, !DIExpression(), !156)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !157
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !158
  store i64 -1, ptr %partition, align 1, !dbg !159
  %1 = load ptr, ptr %input.addr, align 8, !dbg !160
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !161
  store i32 -2, ptr %vp, align 1, !dbg !162
  %2 = load ptr, ptr %input.addr, align 8, !dbg !163
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !164
  store i8 0, ptr %vtl, align 1, !dbg !165
  %3 = load ptr, ptr %input.addr, align 8, !dbg !166
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !167
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !168
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !168
  ret void, !dbg !169
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !170 {
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
    #dbg_declare(ptr %code.addr, !176, !DIExpression(), !184)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !177, !DIExpression(), !185)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !178, !DIExpression(), !186)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !179, !DIExpression(), !187)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !180, !DIExpression(), !188)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !189
    #dbg_declare(ptr %control, !181, !DIExpression(), !190)
  %0 = load i16, ptr %code.addr, align 2, !dbg !191
  %conv = zext i16 %0 to i64, !dbg !191
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !192
  %conv1 = zext i16 %1 to i64, !dbg !193
  %shl = shl i64 %conv1, 17, !dbg !194
  %or = or i64 %conv, %shl, !dbg !195
  %2 = load i16, ptr %count.addr, align 2, !dbg !196
  %conv2 = zext i16 %2 to i64, !dbg !197
  %shl3 = shl i64 %conv2, 32, !dbg !198
  %or4 = or i64 %or, %shl3, !dbg !199
  store i64 %or4, ptr %control, align 8, !dbg !190
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !200
    #dbg_declare(ptr %status, !182, !DIExpression(), !201)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !202
    #dbg_declare(ptr %done, !183, !DIExpression(), !203)
  br label %do.body, !dbg !204

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !205
  %4 = load ptr, ptr %input.addr, align 8, !dbg !207
  %5 = load ptr, ptr %output.addr, align 8, !dbg !208
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !209
  store i64 %call, ptr %status, align 8, !dbg !210
  %6 = load i64, ptr %status, align 8, !dbg !211
  %and = and i64 %6, 65535, !dbg !213
  %cmp = icmp ne i64 %and, 0, !dbg !214
  br i1 %cmp, label %if.then, label %if.end, !dbg !215

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !216
  store i64 %7, ptr %retval, align 8, !dbg !217
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !217

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !218
  %shr = lshr i64 %8, 32, !dbg !219
  %and6 = and i64 %shr, 4095, !dbg !220
  %conv7 = trunc i64 %and6 to i16, !dbg !221
  store i16 %conv7, ptr %done, align 2, !dbg !222
  %9 = load i64, ptr %control, align 8, !dbg !223
  %and8 = and i64 %9, -1152640029630136321, !dbg !223
  store i64 %and8, ptr %control, align 8, !dbg !223
  %10 = load i16, ptr %done, align 2, !dbg !224
  %conv9 = zext i16 %10 to i64, !dbg !225
  %shl10 = shl i64 %conv9, 48, !dbg !226
  %11 = load i64, ptr %control, align 8, !dbg !227
  %or11 = or i64 %11, %shl10, !dbg !227
  store i64 %or11, ptr %control, align 8, !dbg !227
  br label %do.cond, !dbg !228

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !229
  %conv12 = zext i16 %12 to i32, !dbg !229
  %13 = load i16, ptr %count.addr, align 2, !dbg !230
  %conv13 = zext i16 %13 to i32, !dbg !230
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !231
  br i1 %cmp14, label %do.body, label %do.end, !dbg !228, !llvm.loop !232

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !234
  store i64 %14, ptr %retval, align 8, !dbg !235
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !235

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !236
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !236
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !236
  %15 = load i64, ptr %retval, align 8, !dbg !236
  ret i64 %15, !dbg !236
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !237 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !241, !DIExpression(), !242)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !243
  %and = and i64 %0, 512, !dbg !245
  %tobool = icmp ne i64 %and, 0, !dbg !245
  br i1 %tobool, label %if.then, label %if.end, !dbg !246

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !247, !srcloc !248
  br label %if.end, !dbg !247

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !249
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !250 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!3 = !DIFile(filename: "nested_deep_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "92d8b8833c6e5a11149795610ae711d5")
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
!17 = distinct !DISubprogram(name: "nested_deep_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7}
!20 = !{!21, !22, !41, !42, !43, !44, !46, !47}
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
!47 = !DILocalVariable(name: "k", scope: !17, file: !3, line: 15, type: !45)
!48 = !DILocation(line: 10, column: 2, scope: !17)
!49 = !DILocation(line: 10, column: 6, scope: !17)
!50 = !DILocation(line: 10, column: 14, scope: !17)
!51 = !DILocation(line: 11, column: 2, scope: !17)
!52 = !DILocation(line: 11, column: 26, scope: !17)
!53 = !DILocation(line: 11, column: 52, scope: !17)
!54 = !DILocation(line: 11, column: 34, scope: !17)
!55 = !DILocation(line: 12, column: 2, scope: !17)
!56 = !DILocation(line: 12, column: 8, scope: !17)
!57 = !DILocation(line: 12, column: 35, scope: !17)
!58 = !DILocation(line: 12, column: 17, scope: !17)
!59 = !DILocation(line: 13, column: 2, scope: !17)
!60 = !DILocation(line: 13, column: 6, scope: !17)
!61 = !DILocation(line: 14, column: 2, scope: !17)
!62 = !DILocation(line: 14, column: 6, scope: !17)
!63 = !DILocation(line: 15, column: 2, scope: !17)
!64 = !DILocation(line: 15, column: 6, scope: !17)
!65 = !DILocation(line: 15, column: 9, scope: !17)
!66 = !DILocation(line: 15, column: 12, scope: !17)
!67 = !DILocation(line: 17, column: 9, scope: !68)
!68 = distinct !DILexicalBlock(scope: !17, file: !3, line: 17, column: 2)
!69 = !DILocation(line: 17, column: 7, scope: !68)
!70 = !DILocation(line: 17, column: 14, scope: !71)
!71 = distinct !DILexicalBlock(scope: !68, file: !3, line: 17, column: 2)
!72 = !DILocation(line: 17, column: 16, scope: !71)
!73 = !DILocation(line: 17, column: 2, scope: !68)
!74 = !DILocation(line: 18, column: 10, scope: !75)
!75 = distinct !DILexicalBlock(scope: !71, file: !3, line: 18, column: 3)
!76 = !DILocation(line: 18, column: 8, scope: !75)
!77 = !DILocation(line: 18, column: 15, scope: !78)
!78 = distinct !DILexicalBlock(scope: !75, file: !3, line: 18, column: 3)
!79 = !DILocation(line: 18, column: 17, scope: !78)
!80 = !DILocation(line: 18, column: 3, scope: !75)
!81 = !DILocation(line: 19, column: 11, scope: !82)
!82 = distinct !DILexicalBlock(scope: !78, file: !3, line: 19, column: 4)
!83 = !DILocation(line: 19, column: 9, scope: !82)
!84 = !DILocation(line: 19, column: 16, scope: !85)
!85 = distinct !DILexicalBlock(scope: !82, file: !3, line: 19, column: 4)
!86 = !DILocation(line: 19, column: 18, scope: !85)
!87 = !DILocation(line: 19, column: 4, scope: !82)
!88 = !DILocation(line: 20, column: 6, scope: !85)
!89 = !DILocation(line: 20, column: 5, scope: !85)
!90 = !DILocation(line: 19, column: 24, scope: !85)
!91 = !DILocation(line: 19, column: 4, scope: !85)
!92 = distinct !{!92, !87, !93, !94}
!93 = !DILocation(line: 20, column: 6, scope: !82)
!94 = !{!"llvm.loop.mustprogress"}
!95 = !DILocation(line: 18, column: 23, scope: !78)
!96 = !DILocation(line: 18, column: 3, scope: !78)
!97 = distinct !{!97, !80, !98, !94}
!98 = !DILocation(line: 20, column: 6, scope: !75)
!99 = !DILocation(line: 17, column: 22, scope: !71)
!100 = !DILocation(line: 17, column: 2, scope: !71)
!101 = distinct !{!101, !73, !102, !94}
!102 = !DILocation(line: 20, column: 6, scope: !68)
!103 = !DILocation(line: 21, column: 14, scope: !17)
!104 = !DILocation(line: 21, column: 2, scope: !17)
!105 = !DILocation(line: 22, column: 6, scope: !106)
!106 = distinct !DILexicalBlock(scope: !17, file: !3, line: 22, column: 6)
!107 = !DILocation(line: 22, column: 6, scope: !17)
!108 = !DILocation(line: 23, column: 38, scope: !106)
!109 = !DILocation(line: 23, column: 44, scope: !106)
!110 = !DILocation(line: 23, column: 51, scope: !106)
!111 = !DILocation(line: 23, column: 12, scope: !106)
!112 = !DILocation(line: 23, column: 10, scope: !106)
!113 = !DILocation(line: 23, column: 3, scope: !106)
!114 = !DILocation(line: 24, column: 14, scope: !17)
!115 = !DILocation(line: 24, column: 2, scope: !17)
!116 = !DILocation(line: 25, column: 9, scope: !17)
!117 = !DILocation(line: 26, column: 1, scope: !17)
!118 = !DILocation(line: 25, column: 2, scope: !17)
!119 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !18, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !120)
!120 = !{!121}
!121 = !DILocalVariable(name: "flags", scope: !119, file: !8, line: 42, type: !7)
!122 = !DILocation(line: 42, column: 2, scope: !119)
!123 = !DILocation(line: 42, column: 6, scope: !119)
!124 = !DILocation(line: 44, column: 2, scope: !119)
!125 = !{i64 20414, i64 20423}
!126 = !DILocation(line: 45, column: 2, scope: !119)
!127 = !{i64 20485}
!128 = !DILocation(line: 46, column: 9, scope: !119)
!129 = !DILocation(line: 47, column: 1, scope: !119)
!130 = !DILocation(line: 46, column: 2, scope: !119)
!131 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !132, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !134)
!132 = !DISubroutineType(types: !133)
!133 = !{!6, !5}
!134 = !{!135, !136}
!135 = !DILocalVariable(name: "variable", arg: 1, scope: !131, file: !8, line: 56, type: !5)
!136 = !DILocalVariable(name: "offset", scope: !131, file: !8, line: 58, type: !7)
!137 = !DILocation(line: 56, column: 46, scope: !131)
!138 = !DILocation(line: 58, column: 2, scope: !131)
!139 = !DILocation(line: 58, column: 6, scope: !131)
!140 = !DILocation(line: 60, column: 2, scope: !131)
!141 = !{i64 20786}
!142 = !DILocation(line: 61, column: 25, scope: !131)
!143 = !DILocation(line: 61, column: 20, scope: !131)
!144 = !DILocation(line: 61, column: 36, scope: !131)
!145 = !DILocation(line: 61, column: 34, scope: !131)
!146 = !DILocation(line: 61, column: 10, scope: !131)
!147 = !DILocation(line: 61, column: 9, scope: !131)
!148 = !DILocation(line: 62, column: 1, scope: !131)
!149 = !DILocation(line: 61, column: 2, scope: !131)
!150 = distinct !DISubprogram(name: "fill_header", scope: !151, file: !151, line: 17, type: !152, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !154)
!151 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!152 = !DISubroutineType(types: !153)
!153 = !{null, !23}
!154 = !{!155}
!155 = !DILocalVariable(name: "input", arg: 1, scope: !150, file: !151, line: 17, type: !23)
!156 = !DILocation(line: 17, column: 56, scope: !150)
!157 = !DILocation(line: 19, column: 2, scope: !150)
!158 = !DILocation(line: 19, column: 9, scope: !150)
!159 = !DILocation(line: 19, column: 19, scope: !150)
!160 = !DILocation(line: 20, column: 2, scope: !150)
!161 = !DILocation(line: 20, column: 9, scope: !150)
!162 = !DILocation(line: 20, column: 12, scope: !150)
!163 = !DILocation(line: 21, column: 2, scope: !150)
!164 = !DILocation(line: 21, column: 9, scope: !150)
!165 = !DILocation(line: 21, column: 13, scope: !150)
!166 = !DILocation(line: 22, column: 19, scope: !150)
!167 = !DILocation(line: 22, column: 26, scope: !150)
!168 = !DILocation(line: 22, column: 2, scope: !150)
!169 = !DILocation(line: 23, column: 1, scope: !150)
!170 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !171, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !175)
!171 = !DISubroutineType(types: !172)
!172 = !{!7, !173, !173, !173, !6, !6}
!173 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !174)
!174 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!175 = !{!176, !177, !178, !179, !180, !181, !182, !183}
!176 = !DILocalVariable(name: "code", arg: 1, scope: !170, file: !8, line: 19, type: !173)
!177 = !DILocalVariable(name: "count", arg: 2, scope: !170, file: !8, line: 19, type: !173)
!178 = !DILocalVariable(name: "varhead", arg: 3, scope: !170, file: !8, line: 19, type: !173)
!179 = !DILocalVariable(name: "input", arg: 4, scope: !170, file: !8, line: 19, type: !6)
!180 = !DILocalVariable(name: "output", arg: 5, scope: !170, file: !8, line: 19, type: !6)
!181 = !DILocalVariable(name: "control", scope: !170, file: !8, line: 21, type: !7)
!182 = !DILocalVariable(name: "status", scope: !170, file: !8, line: 22, type: !7)
!183 = !DILocalVariable(name: "done", scope: !170, file: !8, line: 23, type: !173)
!184 = !DILocation(line: 19, column: 25, scope: !170)
!185 = !DILocation(line: 19, column: 35, scope: !170)
!186 = !DILocation(line: 19, column: 46, scope: !170)
!187 = !DILocation(line: 19, column: 61, scope: !170)
!188 = !DILocation(line: 19, column: 74, scope: !170)
!189 = !DILocation(line: 21, column: 2, scope: !170)
!190 = !DILocation(line: 21, column: 6, scope: !170)
!191 = !DILocation(line: 21, column: 16, scope: !170)
!192 = !DILocation(line: 21, column: 29, scope: !170)
!193 = !DILocation(line: 21, column: 24, scope: !170)
!194 = !DILocation(line: 21, column: 37, scope: !170)
!195 = !DILocation(line: 21, column: 21, scope: !170)
!196 = !DILocation(line: 21, column: 52, scope: !170)
!197 = !DILocation(line: 21, column: 47, scope: !170)
!198 = !DILocation(line: 21, column: 58, scope: !170)
!199 = !DILocation(line: 21, column: 44, scope: !170)
!200 = !DILocation(line: 22, column: 2, scope: !170)
!201 = !DILocation(line: 22, column: 6, scope: !170)
!202 = !DILocation(line: 23, column: 2, scope: !170)
!203 = !DILocation(line: 23, column: 6, scope: !170)
!204 = !DILocation(line: 25, column: 2, scope: !170)
!205 = !DILocation(line: 26, column: 28, scope: !206)
!206 = distinct !DILexicalBlock(scope: !170, file: !8, line: 25, column: 5)
!207 = !DILocation(line: 26, column: 37, scope: !206)
!208 = !DILocation(line: 26, column: 44, scope: !206)
!209 = !DILocation(line: 26, column: 12, scope: !206)
!210 = !DILocation(line: 26, column: 10, scope: !206)
!211 = !DILocation(line: 27, column: 8, scope: !212)
!212 = distinct !DILexicalBlock(scope: !206, file: !8, line: 27, column: 7)
!213 = !DILocation(line: 27, column: 15, scope: !212)
!214 = !DILocation(line: 27, column: 25, scope: !212)
!215 = !DILocation(line: 27, column: 7, scope: !206)
!216 = !DILocation(line: 28, column: 11, scope: !212)
!217 = !DILocation(line: 28, column: 4, scope: !212)
!218 = !DILocation(line: 29, column: 11, scope: !206)
!219 = !DILocation(line: 29, column: 18, scope: !206)
!220 = !DILocation(line: 29, column: 25, scope: !206)
!221 = !DILocation(line: 29, column: 10, scope: !206)
!222 = !DILocation(line: 29, column: 8, scope: !206)
!223 = !DILocation(line: 30, column: 11, scope: !206)
!224 = !DILocation(line: 31, column: 19, scope: !206)
!225 = !DILocation(line: 31, column: 14, scope: !206)
!226 = !DILocation(line: 31, column: 24, scope: !206)
!227 = !DILocation(line: 31, column: 11, scope: !206)
!228 = !DILocation(line: 32, column: 2, scope: !206)
!229 = !DILocation(line: 32, column: 11, scope: !170)
!230 = !DILocation(line: 32, column: 18, scope: !170)
!231 = !DILocation(line: 32, column: 16, scope: !170)
!232 = distinct !{!232, !204, !233, !94}
!233 = !DILocation(line: 32, column: 23, scope: !170)
!234 = !DILocation(line: 33, column: 9, scope: !170)
!235 = !DILocation(line: 33, column: 2, scope: !170)
!236 = !DILocation(line: 34, column: 1, scope: !170)
!237 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !238, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !240)
!238 = !DISubroutineType(types: !239)
!239 = !{null, !7}
!240 = !{!241}
!241 = !DILocalVariable(name: "flags", arg: 1, scope: !237, file: !8, line: 49, type: !7)
!242 = !DILocation(line: 49, column: 36, scope: !237)
!243 = !DILocation(line: 51, column: 6, scope: !244)
!244 = distinct !DILexicalBlock(scope: !237, file: !8, line: 51, column: 6)
!245 = !DILocation(line: 51, column: 12, scope: !244)
!246 = !DILocation(line: 51, column: 6, scope: !237)
!247 = !DILocation(line: 52, column: 3, scope: !244)
!248 = !{i64 20605}
!249 = !DILocation(line: 53, column: 1, scope: !237)
!250 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !251, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!251 = !DISubroutineType(types: !252)
!252 = !{!7, !7, !6, !6}
