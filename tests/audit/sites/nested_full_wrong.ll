; ModuleID = 'nested_full_wrong.c'
source_filename = "nested_full_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @nested_full_wrong(i32 noundef %rows, i32 noundef %columns) #0 !dbg !17 {
entry:
  %rows.addr = alloca i32, align 4
  %columns.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  %n = alloca i32, align 4
  %row = alloca i32, align 4
  %column = alloca i32, align 4
  store i32 %rows, ptr %rows.addr, align 4
    #dbg_declare(ptr %rows.addr, !23, !DIExpression(), !49)
  store i32 %columns, ptr %columns.addr, align 4
    #dbg_declare(ptr %columns.addr, !24, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !51
    #dbg_declare(ptr %flags, !25, !DIExpression(), !52)
  %call = call i64 @irq_save() #7, !dbg !53
  store i64 %call, ptr %flags, align 8, !dbg !52
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !54
    #dbg_declare(ptr %input, !26, !DIExpression(), !55)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !56
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !57
  store ptr %call1, ptr %input, align 8, !dbg !55
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !58
    #dbg_declare(ptr %output, !43, !DIExpression(), !59)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !60
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !61
  store ptr %call2, ptr %output, align 8, !dbg !59
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !62
    #dbg_declare(ptr %status, !44, !DIExpression(), !63)
  store i64 1, ptr %status, align 8, !dbg !63
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #6, !dbg !64
    #dbg_declare(ptr %n, !45, !DIExpression(), !65)
  store i32 0, ptr %n, align 4, !dbg !65
  call void @llvm.lifetime.start.p0(i64 4, ptr %row) #6, !dbg !64
    #dbg_declare(ptr %row, !46, !DIExpression(), !66)
  call void @llvm.lifetime.start.p0(i64 4, ptr %column) #6, !dbg !64
    #dbg_declare(ptr %column, !47, !DIExpression(), !67)
  %2 = load ptr, ptr %input, align 8, !dbg !68
  call void @fill_header(ptr noundef %2) #7, !dbg !69
  store i32 0, ptr %row, align 4, !dbg !70
  br label %for.cond, !dbg !72

for.cond:                                         ; preds = %for.inc8, %entry
  %3 = load i32, ptr %row, align 4, !dbg !73
  %4 = load i32, ptr %rows.addr, align 4, !dbg !75
  %cmp = icmp ult i32 %3, %4, !dbg !76
  br i1 %cmp, label %for.body, label %for.end10, !dbg !77

for.body:                                         ; preds = %for.cond
  store i32 0, ptr %column, align 4, !dbg !78
  br label %for.cond3, !dbg !81

for.cond3:                                        ; preds = %for.inc, %for.body
  %5 = load i32, ptr %column, align 4, !dbg !82
  %6 = load i32, ptr %columns.addr, align 4, !dbg !84
  %cmp4 = icmp ult i32 %5, %6, !dbg !85
  br i1 %cmp4, label %for.body5, label %for.end, !dbg !86

for.body5:                                        ; preds = %for.cond3
  %7 = load i32, ptr %n, align 4, !dbg !87
  %cmp6 = icmp eq i32 %7, 257, !dbg !90
  br i1 %cmp6, label %if.then, label %if.end, !dbg !91

if.then:                                          ; preds = %for.body5
  br label %full, !dbg !92

if.end:                                           ; preds = %for.body5
  %8 = load i32, ptr %row, align 4, !dbg !93
  %shl = shl i32 %8, 8, !dbg !94
  %9 = load i32, ptr %column, align 4, !dbg !95
  %or = or i32 %shl, %9, !dbg !96
  %10 = load ptr, ptr %input, align 8, !dbg !97
  %names = getelementptr inbounds %struct.registers_input, ptr %10, i32 0, i32 4, !dbg !98
  %11 = load i32, ptr %n, align 4, !dbg !99
  %inc = add i32 %11, 1, !dbg !99
  store i32 %inc, ptr %n, align 4, !dbg !99
  %idxprom = zext i32 %11 to i64, !dbg !97
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 %idxprom, !dbg !97
  store i32 %or, ptr %arrayidx, align 1, !dbg !100
  br label %for.inc, !dbg !101

for.inc:                                          ; preds = %if.end
  %12 = load i32, ptr %column, align 4, !dbg !102
  %inc7 = add i32 %12, 1, !dbg !102
  store i32 %inc7, ptr %column, align 4, !dbg !102
  br label %for.cond3, !dbg !103, !llvm.loop !104

for.end:                                          ; preds = %for.cond3
  br label %for.inc8, !dbg !107

for.inc8:                                         ; preds = %for.end
  %13 = load i32, ptr %row, align 4, !dbg !108
  %inc9 = add i32 %13, 1, !dbg !108
  store i32 %inc9, ptr %row, align 4, !dbg !108
  br label %for.cond, !dbg !109, !llvm.loop !110

for.end10:                                        ; preds = %for.cond
  br label %full, !dbg !111

full:                                             ; preds = %for.end10, %if.then
    #dbg_label(!48, !112)
  %14 = load i32, ptr %n, align 4, !dbg !113
  %conv = trunc i32 %14 to i16, !dbg !113
  %15 = load ptr, ptr %input, align 8, !dbg !114
  %16 = load ptr, ptr %output, align 8, !dbg !115
  %call11 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %15, ptr noundef %16) #7, !dbg !116
  store i64 %call11, ptr %status, align 8, !dbg !117
  %17 = load i64, ptr %flags, align 8, !dbg !118
  call void @irq_restore(i64 noundef %17) #7, !dbg !119
  %18 = load i64, ptr %status, align 8, !dbg !120
  call void @llvm.lifetime.end.p0(i64 4, ptr %column) #6, !dbg !121
  call void @llvm.lifetime.end.p0(i64 4, ptr %row) #6, !dbg !121
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #6, !dbg !121
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !121
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !121
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !121
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !121
  ret i64 %18, !dbg !122
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !123 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !128
    #dbg_declare(ptr %flags, !127, !DIExpression(), !129)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !130, !srcloc !131
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !132, !srcloc !133
  %0 = load i64, ptr %flags, align 8, !dbg !134
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !135
  ret i64 %0, !dbg !136
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !137 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !141, !DIExpression(), !143)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !144
    #dbg_declare(ptr %offset, !142, !DIExpression(), !145)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !146, !srcloc !147
  store i64 %0, ptr %offset, align 8, !dbg !146
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !148
  %2 = ptrtoint ptr %1 to i64, !dbg !149
  %3 = load i64, ptr %offset, align 8, !dbg !150
  %add = add i64 %2, %3, !dbg !151
  %4 = inttoptr i64 %add to ptr, !dbg !152
  %5 = load ptr, ptr %4, align 8, !dbg !153
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !154
  ret ptr %5, !dbg !155
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !156 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !161, !DIExpression(), !162)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !163
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !164
  store i64 -1, ptr %partition, align 1, !dbg !165
  %1 = load ptr, ptr %input.addr, align 8, !dbg !166
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !167
  store i32 -2, ptr %vp, align 1, !dbg !168
  %2 = load ptr, ptr %input.addr, align 8, !dbg !169
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !170
  store i8 0, ptr %vtl, align 1, !dbg !171
  %3 = load ptr, ptr %input.addr, align 8, !dbg !172
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !173
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !174
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !174
  ret void, !dbg !175
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !176 {
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
    #dbg_declare(ptr %code.addr, !182, !DIExpression(), !190)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !183, !DIExpression(), !191)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !184, !DIExpression(), !192)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !185, !DIExpression(), !193)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !186, !DIExpression(), !194)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !195
    #dbg_declare(ptr %control, !187, !DIExpression(), !196)
  %0 = load i16, ptr %code.addr, align 2, !dbg !197
  %conv = zext i16 %0 to i64, !dbg !197
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !198
  %conv1 = zext i16 %1 to i64, !dbg !199
  %shl = shl i64 %conv1, 17, !dbg !200
  %or = or i64 %conv, %shl, !dbg !201
  %2 = load i16, ptr %count.addr, align 2, !dbg !202
  %conv2 = zext i16 %2 to i64, !dbg !203
  %shl3 = shl i64 %conv2, 32, !dbg !204
  %or4 = or i64 %or, %shl3, !dbg !205
  store i64 %or4, ptr %control, align 8, !dbg !196
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !206
    #dbg_declare(ptr %status, !188, !DIExpression(), !207)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !208
    #dbg_declare(ptr %done, !189, !DIExpression(), !209)
  br label %do.body, !dbg !210

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !211
  %4 = load ptr, ptr %input.addr, align 8, !dbg !213
  %5 = load ptr, ptr %output.addr, align 8, !dbg !214
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !215
  store i64 %call, ptr %status, align 8, !dbg !216
  %6 = load i64, ptr %status, align 8, !dbg !217
  %and = and i64 %6, 65535, !dbg !219
  %cmp = icmp ne i64 %and, 0, !dbg !220
  br i1 %cmp, label %if.then, label %if.end, !dbg !221

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !222
  store i64 %7, ptr %retval, align 8, !dbg !223
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !223

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !224
  %shr = lshr i64 %8, 32, !dbg !225
  %and6 = and i64 %shr, 4095, !dbg !226
  %conv7 = trunc i64 %and6 to i16, !dbg !227
  store i16 %conv7, ptr %done, align 2, !dbg !228
  %9 = load i64, ptr %control, align 8, !dbg !229
  %and8 = and i64 %9, -1152640029630136321, !dbg !229
  store i64 %and8, ptr %control, align 8, !dbg !229
  %10 = load i16, ptr %done, align 2, !dbg !230
  %conv9 = zext i16 %10 to i64, !dbg !231
  %shl10 = shl i64 %conv9, 48, !dbg !232
  %11 = load i64, ptr %control, align 8, !dbg !233
  %or11 = or i64 %11, %shl10, !dbg !233
  store i64 %or11, ptr %control, align 8, !dbg !233
  br label %do.cond, !dbg !234

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !235
  %conv12 = zext i16 %12 to i32, !dbg !235
  %13 = load i16, ptr %count.addr, align 2, !dbg !236
  %conv13 = zext i16 %13 to i32, !dbg !236
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !237
  br i1 %cmp14, label %do.body, label %do.end, !dbg !234, !llvm.loop !238

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !240
  store i64 %14, ptr %retval, align 8, !dbg !241
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !241

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !242
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !242
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !242
  %15 = load i64, ptr %retval, align 8, !dbg !242
  ret i64 %15, !dbg !242
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !243 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !247, !DIExpression(), !248)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !249
  %and = and i64 %0, 512, !dbg !251
  %tobool = icmp ne i64 %and, 0, !dbg !251
  br i1 %tobool, label %if.then, label %if.end, !dbg !252

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !253, !srcloc !254
  br label %if.end, !dbg !253

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !255
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !256 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!3 = !DIFile(filename: "nested_full_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "1ab342282af3ea86128bc1cdda25aa2f")
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
!17 = distinct !DISubprogram(name: "nested_full_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !43, !44, !45, !46, !47, !48}
!23 = !DILocalVariable(name: "rows", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!24 = !DILocalVariable(name: "columns", arg: 2, scope: !17, file: !3, line: 8, type: !20)
!25 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!26 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !29)
!29 = !{!30, !31, !32, !35, !39}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !28, file: !8, line: 78, baseType: !7, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !28, file: !8, line: 79, baseType: !20, size: 32, offset: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !28, file: !8, line: 80, baseType: !33, size: 8, offset: 96)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !34)
!34 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !28, file: !8, line: 81, baseType: !36, size: 24, offset: 104)
!36 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, size: 24, elements: !37)
!37 = !{!38}
!38 = !DISubrange(count: 3)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !28, file: !8, line: 82, baseType: !40, offset: 128)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: -1)
!43 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !6)
!44 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 13, type: !7)
!45 = !DILocalVariable(name: "n", scope: !17, file: !3, line: 14, type: !20)
!46 = !DILocalVariable(name: "row", scope: !17, file: !3, line: 14, type: !20)
!47 = !DILocalVariable(name: "column", scope: !17, file: !3, line: 14, type: !20)
!48 = !DILabel(scope: !17, name: "full", file: !3, line: 24)
!49 = !DILocation(line: 8, column: 27, scope: !17)
!50 = !DILocation(line: 8, column: 37, scope: !17)
!51 = !DILocation(line: 10, column: 2, scope: !17)
!52 = !DILocation(line: 10, column: 6, scope: !17)
!53 = !DILocation(line: 10, column: 14, scope: !17)
!54 = !DILocation(line: 11, column: 2, scope: !17)
!55 = !DILocation(line: 11, column: 26, scope: !17)
!56 = !DILocation(line: 11, column: 52, scope: !17)
!57 = !DILocation(line: 11, column: 34, scope: !17)
!58 = !DILocation(line: 12, column: 2, scope: !17)
!59 = !DILocation(line: 12, column: 8, scope: !17)
!60 = !DILocation(line: 12, column: 35, scope: !17)
!61 = !DILocation(line: 12, column: 17, scope: !17)
!62 = !DILocation(line: 13, column: 2, scope: !17)
!63 = !DILocation(line: 13, column: 6, scope: !17)
!64 = !DILocation(line: 14, column: 2, scope: !17)
!65 = !DILocation(line: 14, column: 6, scope: !17)
!66 = !DILocation(line: 14, column: 13, scope: !17)
!67 = !DILocation(line: 14, column: 18, scope: !17)
!68 = !DILocation(line: 16, column: 14, scope: !17)
!69 = !DILocation(line: 16, column: 2, scope: !17)
!70 = !DILocation(line: 17, column: 11, scope: !71)
!71 = distinct !DILexicalBlock(scope: !17, file: !3, line: 17, column: 2)
!72 = !DILocation(line: 17, column: 7, scope: !71)
!73 = !DILocation(line: 17, column: 16, scope: !74)
!74 = distinct !DILexicalBlock(scope: !71, file: !3, line: 17, column: 2)
!75 = !DILocation(line: 17, column: 22, scope: !74)
!76 = !DILocation(line: 17, column: 20, scope: !74)
!77 = !DILocation(line: 17, column: 2, scope: !71)
!78 = !DILocation(line: 18, column: 15, scope: !79)
!79 = distinct !DILexicalBlock(scope: !80, file: !3, line: 18, column: 3)
!80 = distinct !DILexicalBlock(scope: !74, file: !3, line: 17, column: 35)
!81 = !DILocation(line: 18, column: 8, scope: !79)
!82 = !DILocation(line: 18, column: 20, scope: !83)
!83 = distinct !DILexicalBlock(scope: !79, file: !3, line: 18, column: 3)
!84 = !DILocation(line: 18, column: 29, scope: !83)
!85 = !DILocation(line: 18, column: 27, scope: !83)
!86 = !DILocation(line: 18, column: 3, scope: !79)
!87 = !DILocation(line: 19, column: 8, scope: !88)
!88 = distinct !DILexicalBlock(scope: !89, file: !3, line: 19, column: 8)
!89 = distinct !DILexicalBlock(scope: !83, file: !3, line: 18, column: 48)
!90 = !DILocation(line: 19, column: 10, scope: !88)
!91 = !DILocation(line: 19, column: 8, scope: !89)
!92 = !DILocation(line: 20, column: 5, scope: !88)
!93 = !DILocation(line: 21, column: 24, scope: !89)
!94 = !DILocation(line: 21, column: 28, scope: !89)
!95 = !DILocation(line: 21, column: 35, scope: !89)
!96 = !DILocation(line: 21, column: 33, scope: !89)
!97 = !DILocation(line: 21, column: 4, scope: !89)
!98 = !DILocation(line: 21, column: 11, scope: !89)
!99 = !DILocation(line: 21, column: 18, scope: !89)
!100 = !DILocation(line: 21, column: 22, scope: !89)
!101 = !DILocation(line: 22, column: 3, scope: !89)
!102 = !DILocation(line: 18, column: 44, scope: !83)
!103 = !DILocation(line: 18, column: 3, scope: !83)
!104 = distinct !{!104, !86, !105, !106}
!105 = !DILocation(line: 22, column: 3, scope: !79)
!106 = !{!"llvm.loop.mustprogress"}
!107 = !DILocation(line: 23, column: 2, scope: !80)
!108 = !DILocation(line: 17, column: 31, scope: !74)
!109 = !DILocation(line: 17, column: 2, scope: !74)
!110 = distinct !{!110, !77, !111, !106}
!111 = !DILocation(line: 23, column: 2, scope: !71)
!112 = !DILocation(line: 24, column: 1, scope: !17)
!113 = !DILocation(line: 25, column: 37, scope: !17)
!114 = !DILocation(line: 25, column: 43, scope: !17)
!115 = !DILocation(line: 25, column: 50, scope: !17)
!116 = !DILocation(line: 25, column: 11, scope: !17)
!117 = !DILocation(line: 25, column: 9, scope: !17)
!118 = !DILocation(line: 26, column: 14, scope: !17)
!119 = !DILocation(line: 26, column: 2, scope: !17)
!120 = !DILocation(line: 27, column: 9, scope: !17)
!121 = !DILocation(line: 28, column: 1, scope: !17)
!122 = !DILocation(line: 27, column: 2, scope: !17)
!123 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !124, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !126)
!124 = !DISubroutineType(types: !125)
!125 = !{!7}
!126 = !{!127}
!127 = !DILocalVariable(name: "flags", scope: !123, file: !8, line: 42, type: !7)
!128 = !DILocation(line: 42, column: 2, scope: !123)
!129 = !DILocation(line: 42, column: 6, scope: !123)
!130 = !DILocation(line: 44, column: 2, scope: !123)
!131 = !{i64 20593, i64 20602}
!132 = !DILocation(line: 45, column: 2, scope: !123)
!133 = !{i64 20664}
!134 = !DILocation(line: 46, column: 9, scope: !123)
!135 = !DILocation(line: 47, column: 1, scope: !123)
!136 = !DILocation(line: 46, column: 2, scope: !123)
!137 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !138, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !140)
!138 = !DISubroutineType(types: !139)
!139 = !{!6, !5}
!140 = !{!141, !142}
!141 = !DILocalVariable(name: "variable", arg: 1, scope: !137, file: !8, line: 56, type: !5)
!142 = !DILocalVariable(name: "offset", scope: !137, file: !8, line: 58, type: !7)
!143 = !DILocation(line: 56, column: 46, scope: !137)
!144 = !DILocation(line: 58, column: 2, scope: !137)
!145 = !DILocation(line: 58, column: 6, scope: !137)
!146 = !DILocation(line: 60, column: 2, scope: !137)
!147 = !{i64 20965}
!148 = !DILocation(line: 61, column: 25, scope: !137)
!149 = !DILocation(line: 61, column: 20, scope: !137)
!150 = !DILocation(line: 61, column: 36, scope: !137)
!151 = !DILocation(line: 61, column: 34, scope: !137)
!152 = !DILocation(line: 61, column: 10, scope: !137)
!153 = !DILocation(line: 61, column: 9, scope: !137)
!154 = !DILocation(line: 62, column: 1, scope: !137)
!155 = !DILocation(line: 61, column: 2, scope: !137)
!156 = distinct !DISubprogram(name: "fill_header", scope: !157, file: !157, line: 17, type: !158, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !160)
!157 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!158 = !DISubroutineType(types: !159)
!159 = !{null, !27}
!160 = !{!161}
!161 = !DILocalVariable(name: "input", arg: 1, scope: !156, file: !157, line: 17, type: !27)
!162 = !DILocation(line: 17, column: 56, scope: !156)
!163 = !DILocation(line: 19, column: 2, scope: !156)
!164 = !DILocation(line: 19, column: 9, scope: !156)
!165 = !DILocation(line: 19, column: 19, scope: !156)
!166 = !DILocation(line: 20, column: 2, scope: !156)
!167 = !DILocation(line: 20, column: 9, scope: !156)
!168 = !DILocation(line: 20, column: 12, scope: !156)
!169 = !DILocation(line: 21, column: 2, scope: !156)
!170 = !DILocation(line: 21, column: 9, scope: !156)
!171 = !DILocation(line: 21, column: 13, scope: !156)
!172 = !DILocation(line: 22, column: 19, scope: !156)
!173 = !DILocation(line: 22, column: 26, scope: !156)
!174 = !DILocation(line: 22, column: 2, scope: !156)
!175 = !DILocation(line: 23, column: 1, scope: !156)
!176 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !177, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !181)
!177 = !DISubroutineType(types: !178)
!178 = !{!7, !179, !179, !179, !6, !6}
!179 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !180)
!180 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!181 = !{!182, !183, !184, !185, !186, !187, !188, !189}
!182 = !DILocalVariable(name: "code", arg: 1, scope: !176, file: !8, line: 19, type: !179)
!183 = !DILocalVariable(name: "count", arg: 2, scope: !176, file: !8, line: 19, type: !179)
!184 = !DILocalVariable(name: "varhead", arg: 3, scope: !176, file: !8, line: 19, type: !179)
!185 = !DILocalVariable(name: "input", arg: 4, scope: !176, file: !8, line: 19, type: !6)
!186 = !DILocalVariable(name: "output", arg: 5, scope: !176, file: !8, line: 19, type: !6)
!187 = !DILocalVariable(name: "control", scope: !176, file: !8, line: 21, type: !7)
!188 = !DILocalVariable(name: "status", scope: !176, file: !8, line: 22, type: !7)
!189 = !DILocalVariable(name: "done", scope: !176, file: !8, line: 23, type: !179)
!190 = !DILocation(line: 19, column: 25, scope: !176)
!191 = !DILocation(line: 19, column: 35, scope: !176)
!192 = !DILocation(line: 19, column: 46, scope: !176)
!193 = !DILocation(line: 19, column: 61, scope: !176)
!194 = !DILocation(line: 19, column: 74, scope: !176)
!195 = !DILocation(line: 21, column: 2, scope: !176)
!196 = !DILocation(line: 21, column: 6, scope: !176)
!197 = !DILocation(line: 21, column: 16, scope: !176)
!198 = !DILocation(line: 21, column: 29, scope: !176)
!199 = !DILocation(line: 21, column: 24, scope: !176)
!200 = !DILocation(line: 21, column: 37, scope: !176)
!201 = !DILocation(line: 21, column: 21, scope: !176)
!202 = !DILocation(line: 21, column: 52, scope: !176)
!203 = !DILocation(line: 21, column: 47, scope: !176)
!204 = !DILocation(line: 21, column: 58, scope: !176)
!205 = !DILocation(line: 21, column: 44, scope: !176)
!206 = !DILocation(line: 22, column: 2, scope: !176)
!207 = !DILocation(line: 22, column: 6, scope: !176)
!208 = !DILocation(line: 23, column: 2, scope: !176)
!209 = !DILocation(line: 23, column: 6, scope: !176)
!210 = !DILocation(line: 25, column: 2, scope: !176)
!211 = !DILocation(line: 26, column: 28, scope: !212)
!212 = distinct !DILexicalBlock(scope: !176, file: !8, line: 25, column: 5)
!213 = !DILocation(line: 26, column: 37, scope: !212)
!214 = !DILocation(line: 26, column: 44, scope: !212)
!215 = !DILocation(line: 26, column: 12, scope: !212)
!216 = !DILocation(line: 26, column: 10, scope: !212)
!217 = !DILocation(line: 27, column: 8, scope: !218)
!218 = distinct !DILexicalBlock(scope: !212, file: !8, line: 27, column: 7)
!219 = !DILocation(line: 27, column: 15, scope: !218)
!220 = !DILocation(line: 27, column: 25, scope: !218)
!221 = !DILocation(line: 27, column: 7, scope: !212)
!222 = !DILocation(line: 28, column: 11, scope: !218)
!223 = !DILocation(line: 28, column: 4, scope: !218)
!224 = !DILocation(line: 29, column: 11, scope: !212)
!225 = !DILocation(line: 29, column: 18, scope: !212)
!226 = !DILocation(line: 29, column: 25, scope: !212)
!227 = !DILocation(line: 29, column: 10, scope: !212)
!228 = !DILocation(line: 29, column: 8, scope: !212)
!229 = !DILocation(line: 30, column: 11, scope: !212)
!230 = !DILocation(line: 31, column: 19, scope: !212)
!231 = !DILocation(line: 31, column: 14, scope: !212)
!232 = !DILocation(line: 31, column: 24, scope: !212)
!233 = !DILocation(line: 31, column: 11, scope: !212)
!234 = !DILocation(line: 32, column: 2, scope: !212)
!235 = !DILocation(line: 32, column: 11, scope: !176)
!236 = !DILocation(line: 32, column: 18, scope: !176)
!237 = !DILocation(line: 32, column: 16, scope: !176)
!238 = distinct !{!238, !210, !239, !106}
!239 = !DILocation(line: 32, column: 23, scope: !176)
!240 = !DILocation(line: 33, column: 9, scope: !176)
!241 = !DILocation(line: 33, column: 2, scope: !176)
!242 = !DILocation(line: 34, column: 1, scope: !176)
!243 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !244, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !246)
!244 = !DISubroutineType(types: !245)
!245 = !{null, !7}
!246 = !{!247}
!247 = !DILocalVariable(name: "flags", arg: 1, scope: !243, file: !8, line: 49, type: !7)
!248 = !DILocation(line: 49, column: 36, scope: !243)
!249 = !DILocation(line: 51, column: 6, scope: !250)
!250 = distinct !DILexicalBlock(scope: !243, file: !8, line: 51, column: 6)
!251 = !DILocation(line: 51, column: 12, scope: !250)
!252 = !DILocation(line: 51, column: 6, scope: !243)
!253 = !DILocation(line: 52, column: 3, scope: !250)
!254 = !{i64 20784}
!255 = !DILocation(line: 53, column: 1, scope: !243)
!256 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !257, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!257 = !DISubroutineType(types: !258)
!258 = !{!7, !7, !6, !6}
