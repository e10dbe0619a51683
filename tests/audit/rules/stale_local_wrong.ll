; ModuleID = 'stale_local_wrong.c'
source_filename = "stale_local_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_local_wrong(ptr noundef %names, i16 noundef zeroext %count) #0 !dbg !17 {
entry:
  %names.addr = alloca ptr, align 8
  %count.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %i = alloca i16, align 2
  store ptr %names, ptr %names.addr, align 8
    #dbg_declare(ptr %names.addr, !27, !DIExpression(), !50)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !28, !DIExpression(), !51)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !52
    #dbg_declare(ptr %flags, !29, !DIExpression(), !53)
  %call = call i64 @irq_save() #7, !dbg !54
  store i64 %call, ptr %flags, align 8, !dbg !53
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !52
    #dbg_declare(ptr %status, !30, !DIExpression(), !55)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !56
    #dbg_declare(ptr %input, !31, !DIExpression(), !57)
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !58
    #dbg_declare(ptr %output, !48, !DIExpression(), !59)
  call void @llvm.lifetime.start.p0(i64 2, ptr %i) #6, !dbg !60
    #dbg_declare(ptr %i, !49, !DIExpression(), !61)
  call void @place(ptr noundef %input, i32 noundef 16, ptr noundef %output) #7, !dbg !62
  %0 = load i16, ptr %count.addr, align 2, !dbg !63
  %conv = zext i16 %0 to i32, !dbg !63
  %cmp = icmp sgt i32 %conv, 100, !dbg !65
  br i1 %cmp, label %if.then, label %if.end, !dbg !66

if.then:                                          ; preds = %entry
  store i16 100, ptr %count.addr, align 2, !dbg !67
  br label %if.end, !dbg !68

if.end:                                           ; preds = %if.then, %entry
  %1 = load ptr, ptr %input, align 8, !dbg !69
  %partition = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 0, !dbg !70
  store i64 -1, ptr %partition, align 1, !dbg !71
  store i16 1, ptr %i, align 2, !dbg !72
  br label %for.cond, !dbg !74

for.cond:                                         ; preds = %for.inc, %if.end
  %2 = load i16, ptr %i, align 2, !dbg !75
  %conv2 = zext i16 %2 to i32, !dbg !75
  %3 = load i16, ptr %count.addr, align 2, !dbg !77
  %conv3 = zext i16 %3 to i32, !dbg !77
  %cmp4 = icmp slt i32 %conv2, %conv3, !dbg !78
  br i1 %cmp4, label %for.body, label %for.end, !dbg !79

for.body:                                         ; preds = %for.cond
  %4 = load ptr, ptr %names.addr, align 8, !dbg !80
  %5 = load i16, ptr %i, align 2, !dbg !81
  %idxprom = zext i16 %5 to i64, !dbg !80
  %arrayidx = getelementptr i32, ptr %4, i64 %idxprom, !dbg !80
  %6 = load i32, ptr %arrayidx, align 4, !dbg !80
  %7 = load ptr, ptr %input, align 8, !dbg !82
  %names6 = getelementptr inbounds %struct.registers_input, ptr %7, i32 0, i32 4, !dbg !83
  %8 = load i16, ptr %i, align 2, !dbg !84
  %idxprom7 = zext i16 %8 to i64, !dbg !82
  %arrayidx8 = getelementptr [0 x i32], ptr %names6, i64 0, i64 %idxprom7, !dbg !82
  store i32 %6, ptr %arrayidx8, align 1, !dbg !85
  br label %for.inc, !dbg !82

for.inc:                                          ; preds = %for.body
  %9 = load i16, ptr %i, align 2, !dbg !86
  %inc = add i16 %9, 1, !dbg !86
  store i16 %inc, ptr %i, align 2, !dbg !86
  br label %for.cond, !dbg !87, !llvm.loop !88

for.end:                                          ; preds = %for.cond
  %10 = load i16, ptr %count.addr, align 2, !dbg !91
  %11 = load ptr, ptr %input, align 8, !dbg !92
  %12 = load ptr, ptr %output, align 8, !dbg !93
  %call9 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %10, i16 noundef zeroext 0, ptr noundef %11, ptr noundef %12) #7, !dbg !94
  store i64 %call9, ptr %status, align 8, !dbg !95
  %13 = load i64, ptr %flags, align 8, !dbg !96
  call void @irq_restore(i64 noundef %13) #7, !dbg !97
  %14 = load i64, ptr %status, align 8, !dbg !98
  call void @llvm.lifetime.end.p0(i64 2, ptr %i) #6, !dbg !99
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !99
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !99
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !99
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !99
  ret i64 %14, !dbg !100
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !101 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !106
    #dbg_declare(ptr %flags, !105, !DIExpression(), !107)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !108, !srcloc !109
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !110, !srcloc !111
  %0 = load i64, ptr %flags, align 8, !dbg !112
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !113
  ret i64 %0, !dbg !114
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @place(ptr noundef %input, i32 noundef %size, ptr noundef %output) #2 !dbg !115 {
entry:
  %input.addr = alloca ptr, align 8
  %size.addr = alloca i32, align 4
  %output.addr = alloca ptr, align 8
  %page = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !119, !DIExpression(), !123)
  store i32 %size, ptr %size.addr, align 4
    #dbg_declare(ptr %size.addr, !120, !DIExpression(), !124)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !121, !DIExpression(), !125)
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #6, !dbg !126
    #dbg_declare(ptr %page, !122, !DIExpression(), !127)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !128
  %call = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !129
  store ptr %call, ptr %page, align 8, !dbg !127
  %1 = load ptr, ptr %input.addr, align 8, !dbg !130
  %tobool = icmp ne ptr %1, null, !dbg !130
  br i1 %tobool, label %if.then, label %if.end3, !dbg !132

if.then:                                          ; preds = %entry
  %2 = load ptr, ptr %page, align 8, !dbg !133
  %3 = load ptr, ptr %input.addr, align 8, !dbg !135
  store ptr %2, ptr %3, align 8, !dbg !136
  %4 = load ptr, ptr %page, align 8, !dbg !137
  %tobool1 = icmp ne ptr %4, null, !dbg !137
  br i1 %tobool1, label %if.then2, label %if.end, !dbg !139

if.then2:                                         ; preds = %if.then
  %5 = load ptr, ptr %page, align 8, !dbg !140
  %6 = load i32, ptr %size.addr, align 4, !dbg !141
  %conv = zext i32 %6 to i64, !dbg !141
  call void @llvm.memset.p0.i64(ptr align 1 %5, i8 0, i64 %conv, i1 false), !dbg !142
  br label %if.end, !dbg !142

if.end:                                           ; preds = %if.then2, %if.then
  br label %if.end3, !dbg !143

if.end3:                                          ; preds = %if.end, %entry
  %7 = load ptr, ptr %output.addr, align 8, !dbg !144
  %tobool4 = icmp ne ptr %7, null, !dbg !144
  br i1 %tobool4, label %if.then5, label %if.end7, !dbg !146

if.then5:                                         ; preds = %if.end3
  %8 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !147
  %call6 = call ptr @this_cpu_ptr_load(ptr noundef %8) #7, !dbg !148
  %9 = load ptr, ptr %output.addr, align 8, !dbg !149
  store ptr %call6, ptr %9, align 8, !dbg !150
  br label %if.end7, !dbg !151

if.end7:                                          ; preds = %if.then5, %if.end3
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #6, !dbg !152
  ret void, !dbg !152
}

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
    #dbg_declare(ptr %code.addr, !157, !DIExpression(), !165)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !158, !DIExpression(), !166)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !159, !DIExpression(), !167)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !160, !DIExpression(), !168)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !161, !DIExpression(), !169)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !170
    #dbg_declare(ptr %control, !162, !DIExpression(), !171)
  %0 = load i16, ptr %code.addr, align 2, !dbg !172
  %conv = zext i16 %0 to i64, !dbg !172
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !173
  %conv1 = zext i16 %1 to i64, !dbg !174
  %shl = shl i64 %conv1, 17, !dbg !175
  %or = or i64 %conv, %shl, !dbg !176
  %2 = load i16, ptr %count.addr, align 2, !dbg !177
  %conv2 = zext i16 %2 to i64, !dbg !178
  %shl3 = shl i64 %conv2, 32, !dbg !179
  %or4 = or i64 %or, %shl3, !dbg !180
  store i64 %or4, ptr %control, align 8, !dbg !171
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !181
    #dbg_declare(ptr %status, !163, !DIExpression(), !182)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !183
    #dbg_declare(ptr %done, !164, !DIExpression(), !184)
  br label %do.body, !dbg !185

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !186
  %4 = load ptr, ptr %input.addr, align 8, !dbg !188
  %5 = load ptr, ptr %output.addr, align 8, !dbg !189
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !190
  store i64 %call, ptr %status, align 8, !dbg !191
  %6 = load i64, ptr %status, align 8, !dbg !192
  %and = and i64 %6, 65535, !dbg !194
  %cmp = icmp ne i64 %and, 0, !dbg !195
  br i1 %cmp, label %if.then, label %if.end, !dbg !196

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !197
  store i64 %7, ptr %retval, align 8, !dbg !198
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !198

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !199
  %shr = lshr i64 %8, 32, !dbg !200
  %and6 = and i64 %shr, 4095, !dbg !201
  %conv7 = trunc i64 %and6 to i16, !dbg !202
  store i16 %conv7, ptr %done, align 2, !dbg !203
  %9 = load i64, ptr %control, align 8, !dbg !204
  %and8 = and i64 %9, -1152640029630136321, !dbg !204
  store i64 %and8, ptr %control, align 8, !dbg !204
  %10 = load i16, ptr %done, align 2, !dbg !205
  %conv9 = zext i16 %10 to i64, !dbg !206
  %shl10 = shl i64 %conv9, 48, !dbg !207
  %11 = load i64, ptr %control, align 8, !dbg !208
  %or11 = or i64 %11, %shl10, !dbg !208
  store i64 %or11, ptr %control, align 8, !dbg !208
  br label %do.cond, !dbg !209

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !210
  %conv12 = zext i16 %12 to i32, !dbg !210
  %13 = load i16, ptr %count.addr, align 2, !dbg !211
  %conv13 = zext i16 %13 to i32, !dbg !211
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !212
  br i1 %cmp14, label %do.body, label %do.end, !dbg !209, !llvm.loop !213

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !215
  store i64 %14, ptr %retval, align 8, !dbg !216
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !216

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !217
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !217
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !217
  %15 = load i64, ptr %retval, align 8, !dbg !217
  ret i64 %15, !dbg !217
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !218 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !222, !DIExpression(), !223)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !224
  %and = and i64 %0, 512, !dbg !226
  %tobool = icmp ne i64 %and, 0, !dbg !226
  br i1 %tobool, label %if.then, label %if.end, !dbg !227

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !228, !srcloc !229
  br label %if.end, !dbg !228

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !230
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !231 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !235, !DIExpression(), !237)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !238
    #dbg_declare(ptr %offset, !236, !DIExpression(), !239)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !240, !srcloc !241
  store i64 %0, ptr %offset, align 8, !dbg !240
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !242
  %2 = ptrtoint ptr %1 to i64, !dbg !243
  %3 = load i64, ptr %offset, align 8, !dbg !244
  %add = add i64 %2, %3, !dbg !245
  %4 = inttoptr i64 %add to ptr, !dbg !246
  %5 = load ptr, ptr %4, align 8, !dbg !247
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !248
  ret ptr %5, !dbg !249
}

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
!3 = !DIFile(filename: "stale_local_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "f434ee85032ca0f700489e43e1a8f162")
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
!17 = distinct !DISubprogram(name: "stale_local_wrong", scope: !3, file: !3, line: 21, type: !18, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !24}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !25)
!25 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!26 = !{!27, !28, !29, !30, !31, !48, !49}
!27 = !DILocalVariable(name: "names", arg: 1, scope: !17, file: !3, line: 21, type: !20)
!28 = !DILocalVariable(name: "count", arg: 2, scope: !17, file: !3, line: 21, type: !24)
!29 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 23, type: !7)
!30 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 23, type: !7)
!31 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 24, type: !32)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !34)
!34 = !{!35, !36, !37, !40, !44}
!35 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !33, file: !8, line: 78, baseType: !7, size: 64)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !33, file: !8, line: 79, baseType: !22, size: 32, offset: 64)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !33, file: !8, line: 80, baseType: !38, size: 8, offset: 96)
!38 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !39)
!39 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !33, file: !8, line: 81, baseType: !41, size: 24, offset: 104)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !38, size: 24, elements: !42)
!42 = !{!43}
!43 = !DISubrange(count: 3)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !33, file: !8, line: 82, baseType: !45, offset: 128)
!45 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, elements: !46)
!46 = !{!47}
!47 = !DISubrange(count: -1)
!48 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 25, type: !6)
!49 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 26, type: !24)
!50 = !DILocation(line: 21, column: 34, scope: !17)
!51 = !DILocation(line: 21, column: 45, scope: !17)
!52 = !DILocation(line: 23, column: 2, scope: !17)
!53 = !DILocation(line: 23, column: 6, scope: !17)
!54 = !DILocation(line: 23, column: 14, scope: !17)
!55 = !DILocation(line: 23, column: 26, scope: !17)
!56 = !DILocation(line: 24, column: 2, scope: !17)
!57 = !DILocation(line: 24, column: 26, scope: !17)
!58 = !DILocation(line: 25, column: 2, scope: !17)
!59 = !DILocation(line: 25, column: 8, scope: !17)
!60 = !DILocation(line: 26, column: 2, scope: !17)
!61 = !DILocation(line: 26, column: 6, scope: !17)
!62 = !DILocation(line: 28, column: 2, scope: !17)
!63 = !DILocation(line: 29, column: 6, scope: !64)
!64 = distinct !DILexicalBlock(scope: !17, file: !3, line: 29, column: 6)
!65 = !DILocation(line: 29, column: 12, scope: !64)
!66 = !DILocation(line: 29, column: 6, scope: !17)
!67 = !DILocation(line: 30, column: 9, scope: !64)
!68 = !DILocation(line: 30, column: 3, scope: !64)
!69 = !DILocation(line: 31, column: 2, scope: !17)
!70 = !DILocation(line: 31, column: 9, scope: !17)
!71 = !DILocation(line: 31, column: 19, scope: !17)
!72 = !DILocation(line: 32, column: 9, scope: !73)
!73 = distinct !DILexicalBlock(scope: !17, file: !3, line: 32, column: 2)
!74 = !DILocation(line: 32, column: 7, scope: !73)
!75 = !DILocation(line: 32, column: 14, scope: !76)
!76 = distinct !DILexicalBlock(scope: !73, file: !3, line: 32, column: 2)
!77 = !DILocation(line: 32, column: 18, scope: !76)
!78 = !DILocation(line: 32, column: 16, scope: !76)
!79 = !DILocation(line: 32, column: 2, scope: !73)
!80 = !DILocation(line: 33, column: 21, scope: !76)
!81 = !DILocation(line: 33, column: 27, scope: !76)
!82 = !DILocation(line: 33, column: 3, scope: !76)
!83 = !DILocation(line: 33, column: 10, scope: !76)
!84 = !DILocation(line: 33, column: 16, scope: !76)
!85 = !DILocation(line: 33, column: 19, scope: !76)
!86 = !DILocation(line: 32, column: 26, scope: !76)
!87 = !DILocation(line: 32, column: 2, scope: !76)
!88 = distinct !{!88, !79, !89, !90}
!89 = !DILocation(line: 33, column: 28, scope: !73)
!90 = !{!"llvm.loop.mustprogress"}
!91 = !DILocation(line: 34, column: 37, scope: !17)
!92 = !DILocation(line: 34, column: 47, scope: !17)
!93 = !DILocation(line: 34, column: 54, scope: !17)
!94 = !DILocation(line: 34, column: 11, scope: !17)
!95 = !DILocation(line: 34, column: 9, scope: !17)
!96 = !DILocation(line: 35, column: 14, scope: !17)
!97 = !DILocation(line: 35, column: 2, scope: !17)
!98 = !DILocation(line: 36, column: 9, scope: !17)
!99 = !DILocation(line: 37, column: 1, scope: !17)
!100 = !DILocation(line: 36, column: 2, scope: !17)
!101 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !102, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !104)
!102 = !DISubroutineType(types: !103)
!103 = !{!7}
!104 = !{!105}
!105 = !DILocalVariable(name: "flags", scope: !101, file: !8, line: 42, type: !7)
!106 = !DILocation(line: 42, column: 2, scope: !101)
!107 = !DILocation(line: 42, column: 6, scope: !101)
!108 = !DILocation(line: 44, column: 2, scope: !101)
!109 = !{i64 19275, i64 19284}
!110 = !DILocation(line: 45, column: 2, scope: !101)
!111 = !{i64 19346}
!112 = !DILocation(line: 46, column: 9, scope: !101)
!113 = !DILocation(line: 47, column: 1, scope: !101)
!114 = !DILocation(line: 46, column: 2, scope: !101)
!115 = distinct !DISubprogram(name: "place", scope: !3, file: !3, line: 8, type: !116, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !118)
!116 = !DISubroutineType(types: !117)
!117 = !{null, !5, !22, !5}
!118 = !{!119, !120, !121, !122}
!119 = !DILocalVariable(name: "input", arg: 1, scope: !115, file: !3, line: 8, type: !5)
!120 = !DILocalVariable(name: "size", arg: 2, scope: !115, file: !3, line: 8, type: !22)
!121 = !DILocalVariable(name: "output", arg: 3, scope: !115, file: !3, line: 8, type: !5)
!122 = !DILocalVariable(name: "page", scope: !115, file: !3, line: 10, type: !6)
!123 = !DILocation(line: 8, column: 33, scope: !115)
!124 = !DILocation(line: 8, column: 44, scope: !115)
!125 = !DILocation(line: 8, column: 57, scope: !115)
!126 = !DILocation(line: 10, column: 2, scope: !115)
!127 = !DILocation(line: 10, column: 8, scope: !115)
!128 = !DILocation(line: 10, column: 33, scope: !115)
!129 = !DILocation(line: 10, column: 15, scope: !115)
!130 = !DILocation(line: 12, column: 6, scope: !131)
!131 = distinct !DILexicalBlock(scope: !115, file: !3, line: 12, column: 6)
!132 = !DILocation(line: 12, column: 6, scope: !115)
!133 = !DILocation(line: 13, column: 12, scope: !134)
!134 = distinct !DILexicalBlock(scope: !131, file: !3, line: 12, column: 13)
!135 = !DILocation(line: 13, column: 4, scope: !134)
!136 = !DILocation(line: 13, column: 10, scope: !134)
!137 = !DILocation(line: 14, column: 7, scope: !138)
!138 = distinct !DILexicalBlock(scope: !134, file: !3, line: 14, column: 7)
!139 = !DILocation(line: 14, column: 7, scope: !134)
!140 = !DILocation(line: 15, column: 21, scope: !138)
!141 = !DILocation(line: 15, column: 30, scope: !138)
!142 = !DILocation(line: 15, column: 4, scope: !138)
!143 = !DILocation(line: 16, column: 2, scope: !134)
!144 = !DILocation(line: 17, column: 6, scope: !145)
!145 = distinct !DILexicalBlock(scope: !115, file: !3, line: 17, column: 6)
!146 = !DILocation(line: 17, column: 6, scope: !115)
!147 = !DILocation(line: 18, column: 31, scope: !145)
!148 = !DILocation(line: 18, column: 13, scope: !145)
!149 = !DILocation(line: 18, column: 4, scope: !145)
!150 = !DILocation(line: 18, column: 11, scope: !145)
!151 = !DILocation(line: 18, column: 3, scope: !145)
!152 = !DILocation(line: 19, column: 1, scope: !115)
!153 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !154, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !156)
!154 = !DISubroutineType(types: !155)
!155 = !{!7, !24, !24, !24, !6, !6}
!156 = !{!157, !158, !159, !160, !161, !162, !163, !164}
!157 = !DILocalVariable(name: "code", arg: 1, scope: !153, file: !8, line: 19, type: !24)
!158 = !DILocalVariable(name: "count", arg: 2, scope: !153, file: !8, line: 19, type: !24)
!159 = !DILocalVariable(name: "varhead", arg: 3, scope: !153, file: !8, line: 19, type: !24)
!160 = !DILocalVariable(name: "input", arg: 4, scope: !153, file: !8, line: 19, type: !6)
!161 = !DILocalVariable(name: "output", arg: 5, scope: !153, file: !8, line: 19, type: !6)
!162 = !DILocalVariable(name: "control", scope: !153, file: !8, line: 21, type: !7)
!163 = !DILocalVariable(name: "status", scope: !153, file: !8, line: 22, type: !7)
!164 = !DILocalVariable(name: "done", scope: !153, file: !8, line: 23, type: !24)
!165 = !DILocation(line: 19, column: 25, scope: !153)
!166 = !DILocation(line: 19, column: 35, scope: !153)
!167 = !DILocation(line: 19, column: 46, scope: !153)
!168 = !DILocation(line: 19, column: 61, scope: !153)
!169 = !DILocation(line: 19, column: 74, scope: !153)
!170 = !DILocation(line: 21, column: 2, scope: !153)
!171 = !DILocation(line: 21, column: 6, scope: !153)
!172 = !DILocation(line: 21, column: 16, scope: !153)
!173 = !DILocation(line: 21, column: 29, scope: !153)
!174 = !DILocation(line: 21, column: 24, scope: !153)
!175 = !DILocation(line: 21, column: 37, scope: !153)
!176 = !DILocation(line: 21, column: 21, scope: !153)
!177 = !DILocation(line: 21, column: 52, scope: !153)
!178 = !DILocation(line: 21, column: 47, scope: !153)
!179 = !DILocation(line: 21, column: 58, scope: !153)
!180 = !DILocation(line: 21, column: 44, scope: !153)
!181 = !DILocation(line: 22, column: 2, scope: !153)
!182 = !DILocation(line: 22, column: 6, scope: !153)
!183 = !DILocation(line: 23, column: 2, scope: !153)
!184 = !DILocation(line: 23, column: 6, scope: !153)
!185 = !DILocation(line: 25, column: 2, scope: !153)
!186 = !DILocation(line: 26, column: 28, scope: !187)
!187 = distinct !DILexicalBlock(scope: !153, file: !8, line: 25, column: 5)
!188 = !DILocation(line: 26, column: 37, scope: !187)
!189 = !DILocation(line: 26, column: 44, scope: !187)
!190 = !DILocation(line: 26, column: 12, scope: !187)
!191 = !DILocation(line: 26, column: 10, scope: !187)
!192 = !DILocation(line: 27, column: 8, scope: !193)
!193 = distinct !DILexicalBlock(scope: !187, file: !8, line: 27, column: 7)
!194 = !DILocation(line: 27, column: 15, scope: !193)
!195 = !DILocation(line: 27, column: 25, scope: !193)
!196 = !DILocation(line: 27, column: 7, scope: !187)
!197 = !DILocation(line: 28, column: 11, scope: !193)
!198 = !DILocation(line: 28, column: 4, scope: !193)
!199 = !DILocation(line: 29, column: 11, scope: !187)
!200 = !DILocation(line: 29, column: 18, scope: !187)
!201 = !DILocation(line: 29, column: 25, scope: !187)
!202 = !DILocation(line: 29, column: 10, scope: !187)
!203 = !DILocation(line: 29, column: 8, scope: !187)
!204 = !DILocation(line: 30, column: 11, scope: !187)
!205 = !DILocation(line: 31, column: 19, scope: !187)
!206 = !DILocation(line: 31, column: 14, scope: !187)
!207 = !DILocation(line: 31, column: 24, scope: !187)
!208 = !DILocation(line: 31, column: 11, scope: !187)
!209 = !DILocation(line: 32, column: 2, scope: !187)
!210 = !DILocation(line: 32, column: 11, scope: !153)
!211 = !DILocation(line: 32, column: 18, scope: !153)
!212 = !DILocation(line: 32, column: 16, scope: !153)
!213 = distinct !{!213, !185, !214, !90}
!214 = !DILocation(line: 32, column: 23, scope: !153)
!215 = !DILocation(line: 33, column: 9, scope: !153)
!216 = !DILocation(line: 33, column: 2, scope: !153)
!217 = !DILocation(line: 34, column: 1, scope: !153)
!218 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !219, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !221)
!219 = !DISubroutineType(types: !220)
!220 = !{null, !7}
!221 = !{!222}
!222 = !DILocalVariable(name: "flags", arg: 1, scope: !218, file: !8, line: 49, type: !7)
!223 = !DILocation(line: 49, column: 36, scope: !218)
!224 = !DILocation(line: 51, column: 6, scope: !225)
!225 = distinct !DILexicalBlock(scope: !218, file: !8, line: 51, column: 6)
!226 = !DILocation(line: 51, column: 12, scope: !225)
!227 = !DILocation(line: 51, column: 6, scope: !218)
!228 = !DILocation(line: 52, column: 3, scope: !225)
!229 = !{i64 19466}
!230 = !DILocation(line: 53, column: 1, scope: !218)
!231 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !232, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !234)
!232 = !DISubroutineType(types: !233)
!233 = !{!6, !5}
!234 = !{!235, !236}
!235 = !DILocalVariable(name: "variable", arg: 1, scope: !231, file: !8, line: 56, type: !5)
!236 = !DILocalVariable(name: "offset", scope: !231, file: !8, line: 58, type: !7)
!237 = !DILocation(line: 56, column: 46, scope: !231)
!238 = !DILocation(line: 58, column: 2, scope: !231)
!239 = !DILocation(line: 58, column: 6, scope: !231)
!240 = !DILocation(line: 60, column: 2, scope: !231)
!241 = !{i64 19647}
!242 = !DILocation(line: 61, column: 25, scope: !231)
!243 = !DILocation(line: 61, column: 20, scope: !231)
!244 = !DILocation(line: 61, column: 36, scope: !231)
!245 = !DILocation(line: 61, column: 34, scope: !231)
!246 = !DILocation(line: 61, column: 10, scope: !231)
!247 = !DILocation(line: 61, column: 9, scope: !231)
!248 = !DILocation(line: 62, column: 1, scope: !231)
!249 = !DILocation(line: 61, column: 2, scope: !231)
!250 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !251, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!251 = !DISubroutineType(types: !252)
!252 = !{!7, !7, !6, !6}
