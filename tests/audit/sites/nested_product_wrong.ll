; ModuleID = 'nested_product_wrong.c'
source_filename = "nested_product_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @nested_product_wrong(i8 noundef zeroext %rows, i8 noundef zeroext %columns) #0 !dbg !17 {
entry:
  %rows.addr = alloca i8, align 1
  %columns.addr = alloca i8, align 1
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  %n = alloca i32, align 4
  %i = alloca i32, align 4
  %j = alloca i32, align 4
  store i8 %rows, ptr %rows.addr, align 1
    #dbg_declare(ptr %rows.addr, !23, !DIExpression(), !50)
  store i8 %columns, ptr %columns.addr, align 1
    #dbg_declare(ptr %columns.addr, !24, !DIExpression(), !51)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !52
    #dbg_declare(ptr %flags, !25, !DIExpression(), !53)
  %call = call i64 @irq_save() #7, !dbg !54
  store i64 %call, ptr %flags, align 8, !dbg !53
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !55
    #dbg_declare(ptr %input, !26, !DIExpression(), !56)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !57
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !58
  store ptr %call1, ptr %input, align 8, !dbg !56
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !59
    #dbg_declare(ptr %output, !43, !DIExpression(), !60)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !61
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !62
  store ptr %call2, ptr %output, align 8, !dbg !60
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !63
    #dbg_declare(ptr %status, !44, !DIExpression(), !64)
  store i64 1, ptr %status, align 8, !dbg !64
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #6, !dbg !65
    #dbg_declare(ptr %n, !45, !DIExpression(), !66)
  store i32 0, ptr %n, align 4, !dbg !66
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #6, !dbg !67
    #dbg_declare(ptr %i, !46, !DIExpression(), !68)
  call void @llvm.lifetime.start.p0(i64 4, ptr %j) #6, !dbg !67
    #dbg_declare(ptr %j, !48, !DIExpression(), !69)
  %2 = load i8, ptr %rows.addr, align 1, !dbg !70
  %conv = zext i8 %2 to i32, !dbg !70
  %3 = load i8, ptr %columns.addr, align 1, !dbg !72
  %conv3 = zext i8 %3 to i32, !dbg !72
  %mul = mul i32 %conv, %conv3, !dbg !73
  %cmp = icmp sgt i32 %mul, 258, !dbg !74
  br i1 %cmp, label %if.then, label %if.end, !dbg !75

if.then:                                          ; preds = %entry
  br label %out, !dbg !76

if.end:                                           ; preds = %entry
  store i32 0, ptr %i, align 4, !dbg !77
  br label %for.cond, !dbg !79

for.cond:                                         ; preds = %for.inc14, %if.end
  %4 = load i32, ptr %i, align 4, !dbg !80
  %5 = load i8, ptr %rows.addr, align 1, !dbg !82
  %conv5 = zext i8 %5 to i32, !dbg !82
  %cmp6 = icmp slt i32 %4, %conv5, !dbg !83
  br i1 %cmp6, label %for.body, label %for.end16, !dbg !84

for.body:                                         ; preds = %for.cond
  store i32 0, ptr %j, align 4, !dbg !85
  br label %for.cond8, !dbg !87

for.cond8:                                        ; preds = %for.inc, %for.body
  %6 = load i32, ptr %j, align 4, !dbg !88
  %7 = load i8, ptr %columns.addr, align 1, !dbg !90
  %conv9 = zext i8 %7 to i32, !dbg !90
  %cmp10 = icmp slt i32 %6, %conv9, !dbg !91
  br i1 %cmp10, label %for.body12, label %for.end, !dbg !92

for.body12:                                       ; preds = %for.cond8
  %8 = load i32, ptr %n, align 4, !dbg !93
  %inc = add i32 %8, 1, !dbg !93
  store i32 %inc, ptr %n, align 4, !dbg !93
  br label %for.inc, !dbg !94

for.inc:                                          ; preds = %for.body12
  %9 = load i32, ptr %j, align 4, !dbg !95
  %inc13 = add i32 %9, 1, !dbg !95
  store i32 %inc13, ptr %j, align 4, !dbg !95
  br label %for.cond8, !dbg !96, !llvm.loop !97

for.end:                                          ; preds = %for.cond8
  br label %for.inc14, !dbg !98

for.inc14:                                        ; preds = %for.end
  %10 = load i32, ptr %i, align 4, !dbg !100
  %inc15 = add i32 %10, 1, !dbg !100
  store i32 %inc15, ptr %i, align 4, !dbg !100
  br label %for.cond, !dbg !101, !llvm.loop !102

for.end16:                                        ; preds = %for.cond
  %11 = load ptr, ptr %input, align 8, !dbg !104
  call void @fill_header(ptr noundef %11) #7, !dbg !105
  %12 = load i32, ptr %n, align 4, !dbg !106
  %tobool = icmp ne i32 %12, 0, !dbg !106
  br i1 %tobool, label %if.then17, label %if.end20, !dbg !108

if.then17:                                        ; preds = %for.end16
  %13 = load i32, ptr %n, align 4, !dbg !109
  %conv18 = trunc i32 %13 to i16, !dbg !109
  %14 = load ptr, ptr %input, align 8, !dbg !110
  %15 = load ptr, ptr %output, align 8, !dbg !111
  %call19 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv18, i16 noundef zeroext 0, ptr noundef %14, ptr noundef %15) #7, !dbg !112
  store i64 %call19, ptr %status, align 8, !dbg !113
  br label %if.end20, !dbg !114

if.end20:                                         ; preds = %if.then17, %for.end16
  br label %out, !dbg !106

out:                                              ; preds = %if.end20, %if.then
    #dbg_label(!49, !115)
  %16 = load i64, ptr %flags, align 8, !dbg !116
  call void @irq_restore(i64 noundef %16) #7, !dbg !117
  %17 = load i64, ptr %status, align 8, !dbg !118
  call void @llvm.lifetime.end.p0(i64 4, ptr %j) #6, !dbg !119
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !119
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #6, !dbg !119
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !119
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !119
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !119
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !119
  ret i64 %17, !dbg !120
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !121 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !126
    #dbg_declare(ptr %flags, !125, !DIExpression(), !127)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !128, !srcloc !129
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !130, !srcloc !131
  %0 = load i64, ptr %flags, align 8, !dbg !132
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !133
  ret i64 %0, !dbg !134
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !135 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !139, !DIExpression(), !141)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !142
    #dbg_declare(ptr %offset, !140, !DIExpression(), !143)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !144, !srcloc !145
  store i64 %0, ptr %offset, align 8, !dbg !144
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !146
  %2 = ptrtoint ptr %1 to i64, !dbg !147
  %3 = load i64, ptr %offset, align 8, !dbg !148
  %add = add i64 %2, %3, !dbg !149
  %4 = inttoptr i64 %add to ptr, !dbg !150
  %5 = load ptr, ptr %4, align 8, !dbg !151
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !152
  ret ptr %5, !dbg !153
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !154 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !159, !DIExpression(), !160)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !161
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !162
  store i64 -1, ptr %partition, align 1, !dbg !163
  %1 = load ptr, ptr %input.addr, align 8, !dbg !164
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !165
  store i32 -2, ptr %vp, align 1, !dbg !166
  %2 = load ptr, ptr %input.addr, align 8, !dbg !167
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !168
  store i8 0, ptr %vtl, align 1, !dbg !169
  %3 = load ptr, ptr %input.addr, align 8, !dbg !170
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !171
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !172
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !172
  ret void, !dbg !173
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !174 {
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
    #dbg_declare(ptr %code.addr, !180, !DIExpression(), !188)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !181, !DIExpression(), !189)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !182, !DIExpression(), !190)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !183, !DIExpression(), !191)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !184, !DIExpression(), !192)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !193
    #dbg_declare(ptr %control, !185, !DIExpression(), !194)
  %0 = load i16, ptr %code.addr, align 2, !dbg !195
  %conv = zext i16 %0 to i64, !dbg !195
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !196
  %conv1 = zext i16 %1 to i64, !dbg !197
  %shl = shl i64 %conv1, 17, !dbg !198
  %or = or i64 %conv, %shl, !dbg !199
  %2 = load i16, ptr %count.addr, align 2, !dbg !200
  %conv2 = zext i16 %2 to i64, !dbg !201
  %shl3 = shl i64 %conv2, 32, !dbg !202
  %or4 = or i64 %or, %shl3, !dbg !203
  store i64 %or4, ptr %control, align 8, !dbg !194
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !204
    #dbg_declare(ptr %status, !186, !DIExpression(), !205)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !206
    #dbg_declare(ptr %done, !187, !DIExpression(), !207)
  br label %do.body, !dbg !208

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !209
  %4 = load ptr, ptr %input.addr, align 8, !dbg !211
  %5 = load ptr, ptr %output.addr, align 8, !dbg !212
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !213
  store i64 %call, ptr %status, align 8, !dbg !214
  %6 = load i64, ptr %status, align 8, !dbg !215
  %and = and i64 %6, 65535, !dbg !217
  %cmp = icmp ne i64 %and, 0, !dbg !218
  br i1 %cmp, label %if.then, label %if.end, !dbg !219

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !220
  store i64 %7, ptr %retval, align 8, !dbg !221
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !221

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !222
  %shr = lshr i64 %8, 32, !dbg !223
  %and6 = and i64 %shr, 4095, !dbg !224
  %conv7 = trunc i64 %and6 to i16, !dbg !225
  store i16 %conv7, ptr %done, align 2, !dbg !226
  %9 = load i64, ptr %control, align 8, !dbg !227
  %and8 = and i64 %9, -1152640029630136321, !dbg !227
  store i64 %and8, ptr %control, align 8, !dbg !227
  %10 = load i16, ptr %done, align 2, !dbg !228
  %conv9 = zext i16 %10 to i64, !dbg !229
  %shl10 = shl i64 %conv9, 48, !dbg !230
  %11 = load i64, ptr %control, align 8, !dbg !231
  %or11 = or i64 %11, %shl10, !dbg !231
  store i64 %or11, ptr %control, align 8, !dbg !231
  br label %do.cond, !dbg !232

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !233
  %conv12 = zext i16 %12 to i32, !dbg !233
  %13 = load i16, ptr %count.addr, align 2, !dbg !234
  %conv13 = zext i16 %13 to i32, !dbg !234
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !235
  br i1 %cmp14, label %do.body, label %do.end, !dbg !232, !llvm.loop !236

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !238
  store i64 %14, ptr %retval, align 8, !dbg !239
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !239

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !240
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !240
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !240
  %15 = load i64, ptr %retval, align 8, !dbg !240
  ret i64 %15, !dbg !240
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !241 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !245, !DIExpression(), !246)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !247
  %and = and i64 %0, 512, !dbg !249
  %tobool = icmp ne i64 %and, 0, !dbg !249
  br i1 %tobool, label %if.then, label %if.end, !dbg !250

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !251, !srcloc !252
  br label %if.end, !dbg !251

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !253
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !254 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!3 = !DIFile(filename: "nested_product_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "e98d69b38a54bf40136f3b89eb51b43e")
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
!17 = distinct !DISubprogram(name: "nested_product_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !21)
!21 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!22 = !{!23, !24, !25, !26, !43, !44, !45, !46, !48, !49}
!23 = !DILocalVariable(name: "rows", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!24 = !DILocalVariable(name: "columns", arg: 2, scope: !17, file: !3, line: 8, type: !20)
!25 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!26 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !29)
!29 = !{!30, !31, !34, !35, !39}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !28, file: !8, line: 78, baseType: !7, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !28, file: !8, line: 79, baseType: !32, size: 32, offset: 64)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !33)
!33 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !28, file: !8, line: 80, baseType: !20, size: 8, offset: 96)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !28, file: !8, line: 81, baseType: !36, size: 24, offset: 104)
!36 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 24, elements: !37)
!37 = !{!38}
!38 = !DISubrange(count: 3)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !28, file: !8, line: 82, baseType: !40, offset: 128)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: -1)
!43 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !6)
!44 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 13, type: !7)
!45 = !DILocalVariable(name: "n", scope: !17, file: !3, line: 14, type: !32)
!46 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 15, type: !47)
!47 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!48 = !DILocalVariable(name: "j", scope: !17, file: !3, line: 15, type: !47)
!49 = !DILabel(scope: !17, name: "out", file: !3, line: 25)
!50 = !DILocation(line: 8, column: 29, scope: !17)
!51 = !DILocation(line: 8, column: 38, scope: !17)
!52 = !DILocation(line: 10, column: 2, scope: !17)
!53 = !DILocation(line: 10, column: 6, scope: !17)
!54 = !DILocation(line: 10, column: 14, scope: !17)
!55 = !DILocation(line: 11, column: 2, scope: !17)
!56 = !DILocation(line: 11, column: 26, scope: !17)
!57 = !DILocation(line: 11, column: 52, scope: !17)
!58 = !DILocation(line: 11, column: 34, scope: !17)
!59 = !DILocation(line: 12, column: 2, scope: !17)
!60 = !DILocation(line: 12, column: 8, scope: !17)
!61 = !DILocation(line: 12, column: 35, scope: !17)
!62 = !DILocation(line: 12, column: 17, scope: !17)
!63 = !DILocation(line: 13, column: 2, scope: !17)
!64 = !DILocation(line: 13, column: 6, scope: !17)
!65 = !DILocation(line: 14, column: 2, scope: !17)
!66 = !DILocation(line: 14, column: 6, scope: !17)
!67 = !DILocation(line: 15, column: 2, scope: !17)
!68 = !DILocation(line: 15, column: 6, scope: !17)
!69 = !DILocation(line: 15, column: 9, scope: !17)
!70 = !DILocation(line: 17, column: 6, scope: !71)
!71 = distinct !DILexicalBlock(scope: !17, file: !3, line: 17, column: 6)
!72 = !DILocation(line: 17, column: 13, scope: !71)
!73 = !DILocation(line: 17, column: 11, scope: !71)
!74 = !DILocation(line: 17, column: 21, scope: !71)
!75 = !DILocation(line: 17, column: 6, scope: !17)
!76 = !DILocation(line: 18, column: 3, scope: !71)
!77 = !DILocation(line: 19, column: 9, scope: !78)
!78 = distinct !DILexicalBlock(scope: !17, file: !3, line: 19, column: 2)
!79 = !DILocation(line: 19, column: 7, scope: !78)
!80 = !DILocation(line: 19, column: 14, scope: !81)
!81 = distinct !DILexicalBlock(scope: !78, file: !3, line: 19, column: 2)
!82 = !DILocation(line: 19, column: 18, scope: !81)
!83 = !DILocation(line: 19, column: 16, scope: !81)
!84 = !DILocation(line: 19, column: 2, scope: !78)
!85 = !DILocation(line: 20, column: 10, scope: !86)
!86 = distinct !DILexicalBlock(scope: !81, file: !3, line: 20, column: 3)
!87 = !DILocation(line: 20, column: 8, scope: !86)
!88 = !DILocation(line: 20, column: 15, scope: !89)
!89 = distinct !DILexicalBlock(scope: !86, file: !3, line: 20, column: 3)
!90 = !DILocation(line: 20, column: 19, scope: !89)
!91 = !DILocation(line: 20, column: 17, scope: !89)
!92 = !DILocation(line: 20, column: 3, scope: !86)
!93 = !DILocation(line: 21, column: 5, scope: !89)
!94 = !DILocation(line: 21, column: 4, scope: !89)
!95 = !DILocation(line: 20, column: 29, scope: !89)
!96 = !DILocation(line: 20, column: 3, scope: !89)
!97 = distinct !{!97, !92, !98, !99}
!98 = !DILocation(line: 21, column: 5, scope: !86)
!99 = !{!"llvm.loop.mustprogress"}
!100 = !DILocation(line: 19, column: 25, scope: !81)
!101 = !DILocation(line: 19, column: 2, scope: !81)
!102 = distinct !{!102, !84, !103, !99}
!103 = !DILocation(line: 21, column: 5, scope: !78)
!104 = !DILocation(line: 22, column: 14, scope: !17)
!105 = !DILocation(line: 22, column: 2, scope: !17)
!106 = !DILocation(line: 23, column: 6, scope: !107)
!107 = distinct !DILexicalBlock(scope: !17, file: !3, line: 23, column: 6)
!108 = !DILocation(line: 23, column: 6, scope: !17)
!109 = !DILocation(line: 24, column: 38, scope: !107)
!110 = !DILocation(line: 24, column: 44, scope: !107)
!111 = !DILocation(line: 24, column: 51, scope: !107)
!112 = !DILocation(line: 24, column: 12, scope: !107)
!113 = !DILocation(line: 24, column: 10, scope: !107)
!114 = !DILocation(line: 24, column: 3, scope: !107)
!115 = !DILocation(line: 25, column: 1, scope: !17)
!116 = !DILocation(line: 26, column: 14, scope: !17)
!117 = !DILocation(line: 26, column: 2, scope: !17)
!118 = !DILocation(line: 27, column: 9, scope: !17)
!119 = !DILocation(line: 28, column: 1, scope: !17)
!120 = !DILocation(line: 27, column: 2, scope: !17)
!121 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !122, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !124)
!122 = !DISubroutineType(types: !123)
!123 = !{!7}
!124 = !{!125}
!125 = !DILocalVariable(name: "flags", scope: !121, file: !8, line: 42, type: !7)
!126 = !DILocation(line: 42, column: 2, scope: !121)
!127 = !DILocation(line: 42, column: 6, scope: !121)
!128 = !DILocation(line: 44, column: 2, scope: !121)
!129 = !{i64 20524, i64 20533}
!130 = !DILocation(line: 45, column: 2, scope: !121)
!131 = !{i64 20595}
!132 = !DILocation(line: 46, column: 9, scope: !121)
!133 = !DILocation(line: 47, column: 1, scope: !121)
!134 = !DILocation(line: 46, column: 2, scope: !121)
!135 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !136, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !138)
!136 = !DISubroutineType(types: !137)
!137 = !{!6, !5}
!138 = !{!139, !140}
!139 = !DILocalVariable(name: "variable", arg: 1, scope: !135, file: !8, line: 56, type: !5)
!140 = !DILocalVariable(name: "offset", scope: !135, file: !8, line: 58, type: !7)
!141 = !DILocation(line: 56, column: 46, scope: !135)
!142 = !DILocation(line: 58, column: 2, scope: !135)
!143 = !DILocation(line: 58, column: 6, scope: !135)
!144 = !DILocation(line: 60, column: 2, scope: !135)
!145 = !{i64 20896}
!146 = !DILocation(line: 61, column: 25, scope: !135)
!147 = !DILocation(line: 61, column: 20, scope: !135)
!148 = !DILocation(line: 61, column: 36, scope: !135)
!149 = !DILocation(line: 61, column: 34, scope: !135)
!150 = !DILocation(line: 61, column: 10, scope: !135)
!151 = !DILocation(line: 61, column: 9, scope: !135)
!152 = !DILocation(line: 62, column: 1, scope: !135)
!153 = !DILocation(line: 61, column: 2, scope: !135)
!154 = distinct !DISubprogram(name: "fill_header", scope: !155, file: !155, line: 17, type: !156, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !158)
!155 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!156 = !DISubroutineType(types: !157)
!157 = !{null, !27}
!158 = !{!159}
!159 = !DILocalVariable(name: "input", arg: 1, scope: !154, file: !155, line: 17, type: !27)
!160 = !DILocation(line: 17, column: 56, scope: !154)
!161 = !DILocation(line: 19, column: 2, scope: !154)
!162 = !DILocation(line: 19, column: 9, scope: !154)
!163 = !DILocation(line: 19, column: 19, scope: !154)
!164 = !DILocation(line: 20, column: 2, scope: !154)
!165 = !DILocation(line: 20, column: 9, scope: !154)
!166 = !DILocation(line: 20, column: 12, scope: !154)
!167 = !DILocation(line: 21, column: 2, scope: !154)
!168 = !DILocation(line: 21, column: 9, scope: !154)
!169 = !DILocation(line: 21, column: 13, scope: !154)
!170 = !DILocation(line: 22, column: 19, scope: !154)
!171 = !DILocation(line: 22, column: 26, scope: !154)
!172 = !DILocation(line: 22, column: 2, scope: !154)
!173 = !DILocation(line: 23, column: 1, scope: !154)
!174 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !175, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !179)
!175 = !DISubroutineType(types: !176)
!176 = !{!7, !177, !177, !177, !6, !6}
!177 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !178)
!178 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!179 = !{!180, !181, !182, !183, !184, !185, !186, !187}
!180 = !DILocalVariable(name: "code", arg: 1, scope: !174, file: !8, line: 19, type: !177)
!181 = !DILocalVariable(name: "count", arg: 2, scope: !174, file: !8, line: 19, type: !177)
!182 = !DILocalVariable(name: "varhead", arg: 3, scope: !174, file: !8, line: 19, type: !177)
!183 = !DILocalVariable(name: "input", arg: 4, scope: !174, file: !8, line: 19, type: !6)
!184 = !DILocalVariable(name: "output", arg: 5, scope: !174, file: !8, line: 19, type: !6)
!185 = !DILocalVariable(name: "control", scope: !174, file: !8, line: 21, type: !7)
!186 = !DILocalVariable(name: "status", scope: !174, file: !8, line: 22, type: !7)
!187 = !DILocalVariable(name: "done", scope: !174, file: !8, line: 23, type: !177)
!188 = !DILocation(line: 19, column: 25, scope: !174)
!189 = !DILocation(line: 19, column: 35, scope: !174)
!190 = !DILocation(line: 19, column: 46, scope: !174)
!191 = !DILocation(line: 19, column: 61, scope: !174)
!192 = !DILocation(line: 19, column: 74, scope: !174)
!193 = !DILocation(line: 21, column: 2, scope: !174)
!194 = !DILocation(line: 21, column: 6, scope: !174)
!195 = !DILocation(line: 21, column: 16, scope: !174)
!196 = !DILocation(line: 21, column: 29, scope: !174)
!197 = !DILocation(line: 21, column: 24, scope: !174)
!198 = !DILocation(line: 21, column: 37, scope: !174)
!199 = !DILocation(line: 21, column: 21, scope: !174)
!200 = !DILocation(line: 21, column: 52, scope: !174)
!201 = !DILocation(line: 21, column: 47, scope: !174)
!202 = !DILocation(line: 21, column: 58, scope: !174)
!203 = !DILocation(line: 21, column: 44, scope: !174)
!204 = !DILocation(line: 22, column: 2, scope: !174)
!205 = !DILocation(line: 22, column: 6, scope: !174)
!206 = !DILocation(line: 23, column: 2, scope: !174)
!207 = !DILocation(line: 23, column: 6, scope: !174)
!208 = !DILocation(line: 25, column: 2, scope: !174)
!209 = !DILocation(line: 26, column: 28, scope: !210)
!210 = distinct !DILexicalBlock(scope: !174, file: !8, line: 25, column: 5)
!211 = !DILocation(line: 26, column: 37, scope: !210)
!212 = !DILocation(line: 26, column: 44, scope: !210)
!213 = !DILocation(line: 26, column: 12, scope: !210)
!214 = !DILocation(line: 26, column: 10, scope: !210)
!215 = !DILocation(line: 27, column: 8, scope: !216)
!216 = distinct !DILexicalBlock(scope: !210, file: !8, line: 27, column: 7)
!217 = !DILocation(line: 27, column: 15, scope: !216)
!218 = !DILocation(line: 27, column: 25, scope: !216)
!219 = !DILocation(line: 27, column: 7, scope: !210)
!220 = !DILocation(line: 28, column: 11, scope: !216)
!221 = !DILocation(line: 28, column: 4, scope: !216)
!222 = !DILocation(line: 29, column: 11, scope: !210)
!223 = !DILocation(line: 29, column: 18, scope: !210)
!224 = !DILocation(line: 29, column: 25, scope: !210)
!225 = !DILocation(line: 29, column: 10, scope: !210)
!226 = !DILocation(line: 29, column: 8, scope: !210)
!227 = !DILocation(line: 30, column: 11, scope: !210)
!228 = !DILocation(line: 31, column: 19, scope: !210)
!229 = !DILocation(line: 31, column: 14, scope: !210)
!230 = !DILocation(line: 31, column: 24, scope: !210)
!231 = !DILocation(line: 31, column: 11, scope: !210)
!232 = !DILocation(line: 32, column: 2, scope: !210)
!233 = !DILocation(line: 32, column: 11, scope: !174)
!234 = !DILocation(line: 32, column: 18, scope: !174)
!235 = !DILocation(line: 32, column: 16, scope: !174)
!236 = distinct !{!236, !208, !237, !99}
!237 = !DILocation(line: 32, column: 23, scope: !174)
!238 = !DILocation(line: 33, column: 9, scope: !174)
!239 = !DILocation(line: 33, column: 2, scope: !174)
!240 = !DILocation(line: 34, column: 1, scope: !174)
!241 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !242, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !244)
!242 = !DISubroutineType(types: !243)
!243 = !{null, !7}
!244 = !{!245}
!245 = !DILocalVariable(name: "flags", arg: 1, scope: !241, file: !8, line: 49, type: !7)
!246 = !DILocation(line: 49, column: 36, scope: !241)
!247 = !DILocation(line: 51, column: 6, scope: !248)
!248 = distinct !DILexicalBlock(scope: !241, file: !8, line: 51, column: 6)
!249 = !DILocation(line: 51, column: 12, scope: !248)
!250 = !DILocation(line: 51, column: 6, scope: !241)
!251 = !DILocation(line: 52, column: 3, scope: !248)
!252 = !{i64 20715}
!253 = !DILocation(line: 53, column: 1, scope: !241)
!254 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !255, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!255 = !DISubroutineType(types: !256)
!256 = !{!7, !7, !6, !6}
