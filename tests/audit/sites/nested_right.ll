; ModuleID = 'nested_right.c'
source_filename = "nested_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @nested_right() #0 !dbg !17 {
entry:
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  %n = alloca i32, align 4
  %row = alloca i32, align 4
  %column = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !46
    #dbg_declare(ptr %flags, !21, !DIExpression(), !47)
  %call = call i64 @irq_save() #7, !dbg !48
  store i64 %call, ptr %flags, align 8, !dbg !47
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !49
    #dbg_declare(ptr %input, !22, !DIExpression(), !50)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !51
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !52
  store ptr %call1, ptr %input, align 8, !dbg !50
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !53
    #dbg_declare(ptr %output, !41, !DIExpression(), !54)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !55
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !56
  store ptr %call2, ptr %output, align 8, !dbg !54
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !57
    #dbg_declare(ptr %status, !42, !DIExpression(), !58)
  store i64 1, ptr %status, align 8, !dbg !58
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #6, !dbg !59
    #dbg_declare(ptr %n, !43, !DIExpression(), !60)
  store i32 0, ptr %n, align 4, !dbg !60
  call void @llvm.lifetime.start.p0(i64 4, ptr %row) #6, !dbg !59
    #dbg_declare(ptr %row, !44, !DIExpression(), !61)
  call void @llvm.lifetime.start.p0(i64 4, ptr %column) #6, !dbg !59
    #dbg_declare(ptr %column, !45, !DIExpression(), !62)
  %2 = load ptr, ptr %input, align 8, !dbg !63
  call void @fill_header(ptr noundef %2) #7, !dbg !64
  store i32 0, ptr %row, align 4, !dbg !65
  br label %for.cond, !dbg !67

for.cond:                                         ; preds = %for.inc7, %entry
  %3 = load i32, ptr %row, align 4, !dbg !68
  %cmp = icmp ult i32 %3, 8, !dbg !70
  br i1 %cmp, label %for.body, label %for.end9, !dbg !71

for.body:                                         ; preds = %for.cond
  store i32 0, ptr %column, align 4, !dbg !72
  br label %for.cond3, !dbg !74

for.cond3:                                        ; preds = %for.inc, %for.body
  %4 = load i32, ptr %column, align 4, !dbg !75
  %cmp4 = icmp ult i32 %4, 32, !dbg !77
  br i1 %cmp4, label %for.body5, label %for.end, !dbg !78

for.body5:                                        ; preds = %for.cond3
  %5 = load i32, ptr %row, align 4, !dbg !79
  %shl = shl i32 %5, 8, !dbg !80
  %6 = load i32, ptr %column, align 4, !dbg !81
  %or = or i32 %shl, %6, !dbg !82
  %7 = load ptr, ptr %input, align 8, !dbg !83
  %names = getelementptr inbounds %struct.registers_input, ptr %7, i32 0, i32 4, !dbg !84
  %8 = load i32, ptr %n, align 4, !dbg !85
  %inc = add i32 %8, 1, !dbg !85
  store i32 %inc, ptr %n, align 4, !dbg !85
  %idxprom = zext i32 %8 to i64, !dbg !83
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 %idxprom, !dbg !83
  store i32 %or, ptr %arrayidx, align 1, !dbg !86
  br label %for.inc, !dbg !83

for.inc:                                          ; preds = %for.body5
  %9 = load i32, ptr %column, align 4, !dbg !87
  %inc6 = add i32 %9, 1, !dbg !87
  store i32 %inc6, ptr %column, align 4, !dbg !87
  br label %for.cond3, !dbg !88, !llvm.loop !89

for.end:                                          ; preds = %for.cond3
  br label %for.inc7, !dbg !90

for.inc7:                                         ; preds = %for.end
  %10 = load i32, ptr %row, align 4, !dbg !92
  %inc8 = add i32 %10, 1, !dbg !92
  store i32 %inc8, ptr %row, align 4, !dbg !92
  br label %for.cond, !dbg !93, !llvm.loop !94

for.end9:                                         ; preds = %for.cond
  %11 = load i32, ptr %n, align 4, !dbg !96
  %conv = trunc i32 %11 to i16, !dbg !96
  %12 = load ptr, ptr %input, align 8, !dbg !97
  %13 = load ptr, ptr %output, align 8, !dbg !98
  %call10 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %12, ptr noundef %13) #7, !dbg !99
  store i64 %call10, ptr %status, align 8, !dbg !100
  %14 = load i64, ptr %flags, align 8, !dbg !101
  call void @irq_restore(i64 noundef %14) #7, !dbg !102
  %15 = load i64, ptr %status, align 8, !dbg !103
  call void @llvm.lifetime.end.p0(i64 4, ptr %column) #6, !dbg !104
  call void @llvm.lifetime.end.p0(i64 4, ptr %row) #6, !dbg !104
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #6, !dbg !104
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !104
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !104
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !104
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !104
  ret i64 %15, !dbg !105
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !106 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !109
    #dbg_declare(ptr %flags, !108, !DIExpression(), !110)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !111, !srcloc !112
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !113, !srcloc !114
  %0 = load i64, ptr %flags, align 8, !dbg !115
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !116
  ret i64 %0, !dbg !117
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !118 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !122, !DIExpression(), !124)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !125
    #dbg_declare(ptr %offset, !123, !DIExpression(), !126)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !127, !srcloc !128
  store i64 %0, ptr %offset, align 8, !dbg !127
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !129
  %2 = ptrtoint ptr %1 to i64, !dbg !130
  %3 = load i64, ptr %offset, align 8, !dbg !131
  %add = add i64 %2, %3, !dbg !132
  %4 = inttoptr i64 %add to ptr, !dbg !133
  %5 = load ptr, ptr %4, align 8, !dbg !134
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !135
  ret ptr %5, !dbg !136
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !137 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !142, !DIExpression(), !143)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !144
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !145
  store i64 -1, ptr %partition, align 1, !dbg !146
  %1 = load ptr, ptr %input.addr, align 8, !dbg !147
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !148
  store i32 -2, ptr %vp, align 1, !dbg !149
  %2 = load ptr, ptr %input.addr, align 8, !dbg !150
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !151
  store i8 0, ptr %vtl, align 1, !dbg !152
  %3 = load ptr, ptr %input.addr, align 8, !dbg !153
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !154
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !155
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !155
  ret void, !dbg !156
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !157 {
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
    #dbg_declare(ptr %code.addr, !163, !DIExpression(), !171)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !164, !DIExpression(), !172)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !165, !DIExpression(), !173)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !166, !DIExpression(), !174)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !167, !DIExpression(), !175)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !176
    #dbg_declare(ptr %control, !168, !DIExpression(), !177)
  %0 = load i16, ptr %code.addr, align 2, !dbg !178
  %conv = zext i16 %0 to i64, !dbg !178
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !179
  %conv1 = zext i16 %1 to i64, !dbg !180
  %shl = shl i64 %conv1, 17, !dbg !181
  %or = or i64 %conv, %shl, !dbg !182
  %2 = load i16, ptr %count.addr, align 2, !dbg !183
  %conv2 = zext i16 %2 to i64, !dbg !184
  %shl3 = shl i64 %conv2, 32, !dbg !185
  %or4 = or i64 %or, %shl3, !dbg !186
  store i64 %or4, ptr %control, align 8, !dbg !177
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !187
    #dbg_declare(ptr %status, !169, !DIExpression(), !188)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !189
    #dbg_declare(ptr %done, !170, !DIExpression(), !190)
  br label %do.body, !dbg !191

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !192
  %4 = load ptr, ptr %input.addr, align 8, !dbg !194
  %5 = load ptr, ptr %output.addr, align 8, !dbg !195
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !196
  store i64 %call, ptr %status, align 8, !dbg !197
  %6 = load i64, ptr %status, align 8, !dbg !198
  %and = and i64 %6, 65535, !dbg !200
  %cmp = icmp ne i64 %and, 0, !dbg !201
  br i1 %cmp, label %if.then, label %if.end, !dbg !202

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !203
  store i64 %7, ptr %retval, align 8, !dbg !204
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !204

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !205
  %shr = lshr i64 %8, 32, !dbg !206
  %and6 = and i64 %shr, 4095, !dbg !207
  %conv7 = trunc i64 %and6 to i16, !dbg !208
  store i16 %conv7, ptr %done, align 2, !dbg !209
  %9 = load i64, ptr %control, align 8, !dbg !210
  %and8 = and i64 %9, -1152640029630136321, !dbg !210
  store i64 %and8, ptr %control, align 8, !dbg !210
  %10 = load i16, ptr %done, align 2, !dbg !211
  %conv9 = zext i16 %10 to i64, !dbg !212
  %shl10 = shl i64 %conv9, 48, !dbg !213
  %11 = load i64, ptr %control, align 8, !dbg !214
  %or11 = or i64 %11, %shl10, !dbg !214
  store i64 %or11, ptr %control, align 8, !dbg !214
  br label %do.cond, !dbg !215

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !216
  %conv12 = zext i16 %12 to i32, !dbg !216
  %13 = load i16, ptr %count.addr, align 2, !dbg !217
  %conv13 = zext i16 %13 to i32, !dbg !217
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !218
  br i1 %cmp14, label %do.body, label %do.end, !dbg !215, !llvm.loop !219

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !221
  store i64 %14, ptr %retval, align 8, !dbg !222
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !222

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !223
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !223
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !223
  %15 = load i64, ptr %retval, align 8, !dbg !223
  ret i64 %15, !dbg !223
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !224 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !228, !DIExpression(), !229)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !230
  %and = and i64 %0, 512, !dbg !232
  %tobool = icmp ne i64 %and, 0, !dbg !232
  br i1 %tobool, label %if.then, label %if.end, !dbg !233

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !234, !srcloc !235
  br label %if.end, !dbg !234

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !236
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !237 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!3 = !DIFile(filename: "nested_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "3819704c7aca63584229723891117cd6")
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
!17 = distinct !DISubprogram(name: "nested_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7}
!20 = !{!21, !22, !41, !42, !43, !44, !45}
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
!44 = !DILocalVariable(name: "row", scope: !17, file: !3, line: 14, type: !28)
!45 = !DILocalVariable(name: "column", scope: !17, file: !3, line: 14, type: !28)
!46 = !DILocation(line: 10, column: 2, scope: !17)
!47 = !DILocation(line: 10, column: 6, scope: !17)
!48 = !DILocation(line: 10, column: 14, scope: !17)
!49 = !DILocation(line: 11, column: 2, scope: !17)
!50 = !DILocation(line: 11, column: 26, scope: !17)
!51 = !DILocation(line: 11, column: 52, scope: !17)
!52 = !DILocation(line: 11, column: 34, scope: !17)
!53 = !DILocation(line: 12, column: 2, scope: !17)
!54 = !DILocation(line: 12, column: 8, scope: !17)
!55 = !DILocation(line: 12, column: 35, scope: !17)
!56 = !DILocation(line: 12, column: 17, scope: !17)
!57 = !DILocation(line: 13, column: 2, scope: !17)
!58 = !DILocation(line: 13, column: 6, scope: !17)
!59 = !DILocation(line: 14, column: 2, scope: !17)
!60 = !DILocation(line: 14, column: 6, scope: !17)
!61 = !DILocation(line: 14, column: 13, scope: !17)
!62 = !DILocation(line: 14, column: 18, scope: !17)
!63 = !DILocation(line: 16, column: 14, scope: !17)
!64 = !DILocation(line: 16, column: 2, scope: !17)
!65 = !DILocation(line: 17, column: 11, scope: !66)
!66 = distinct !DILexicalBlock(scope: !17, file: !3, line: 17, column: 2)
!67 = !DILocation(line: 17, column: 7, scope: !66)
!68 = !DILocation(line: 17, column: 16, scope: !69)
!69 = distinct !DILexicalBlock(scope: !66, file: !3, line: 17, column: 2)
!70 = !DILocation(line: 17, column: 20, scope: !69)
!71 = !DILocation(line: 17, column: 2, scope: !66)
!72 = !DILocation(line: 18, column: 15, scope: !73)
!73 = distinct !DILexicalBlock(scope: !69, file: !3, line: 18, column: 3)
!74 = !DILocation(line: 18, column: 8, scope: !73)
!75 = !DILocation(line: 18, column: 20, scope: !76)
!76 = distinct !DILexicalBlock(scope: !73, file: !3, line: 18, column: 3)
!77 = !DILocation(line: 18, column: 27, scope: !76)
!78 = !DILocation(line: 18, column: 3, scope: !73)
!79 = !DILocation(line: 19, column: 24, scope: !76)
!80 = !DILocation(line: 19, column: 28, scope: !76)
!81 = !DILocation(line: 19, column: 35, scope: !76)
!82 = !DILocation(line: 19, column: 33, scope: !76)
!83 = !DILocation(line: 19, column: 4, scope: !76)
!84 = !DILocation(line: 19, column: 11, scope: !76)
!85 = !DILocation(line: 19, column: 18, scope: !76)
!86 = !DILocation(line: 19, column: 22, scope: !76)
!87 = !DILocation(line: 18, column: 39, scope: !76)
!88 = !DILocation(line: 18, column: 3, scope: !76)
!89 = distinct !{!89, !78, !90, !91}
!90 = !DILocation(line: 19, column: 35, scope: !73)
!91 = !{!"llvm.loop.mustprogress"}
!92 = !DILocation(line: 17, column: 28, scope: !69)
!93 = !DILocation(line: 17, column: 2, scope: !69)
!94 = distinct !{!94, !71, !95, !91}
!95 = !DILocation(line: 19, column: 35, scope: !66)
!96 = !DILocation(line: 20, column: 37, scope: !17)
!97 = !DILocation(line: 20, column: 43, scope: !17)
!98 = !DILocation(line: 20, column: 50, scope: !17)
!99 = !DILocation(line: 20, column: 11, scope: !17)
!100 = !DILocation(line: 20, column: 9, scope: !17)
!101 = !DILocation(line: 21, column: 14, scope: !17)
!102 = !DILocation(line: 21, column: 2, scope: !17)
!103 = !DILocation(line: 22, column: 9, scope: !17)
!104 = !DILocation(line: 23, column: 1, scope: !17)
!105 = !DILocation(line: 22, column: 2, scope: !17)
!106 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !18, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !107)
!107 = !{!108}
!108 = !DILocalVariable(name: "flags", scope: !106, file: !8, line: 42, type: !7)
!109 = !DILocation(line: 42, column: 2, scope: !106)
!110 = !DILocation(line: 42, column: 6, scope: !106)
!111 = !DILocation(line: 44, column: 2, scope: !106)
!112 = !{i64 20436, i64 20445}
!113 = !DILocation(line: 45, column: 2, scope: !106)
!114 = !{i64 20507}
!115 = !DILocation(line: 46, column: 9, scope: !106)
!116 = !DILocation(line: 47, column: 1, scope: !106)
!117 = !DILocation(line: 46, column: 2, scope: !106)
!118 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !119, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !121)
!119 = !DISubroutineType(types: !120)
!120 = !{!6, !5}
!121 = !{!122, !123}
!122 = !DILocalVariable(name: "variable", arg: 1, scope: !118, file: !8, line: 56, type: !5)
!123 = !DILocalVariable(name: "offset", scope: !118, file: !8, line: 58, type: !7)
!124 = !DILocation(line: 56, column: 46, scope: !118)
!125 = !DILocation(line: 58, column: 2, scope: !118)
!126 = !DILocation(line: 58, column: 6, scope: !118)
!127 = !DILocation(line: 60, column: 2, scope: !118)
!128 = !{i64 20808}
!129 = !DILocation(line: 61, column: 25, scope: !118)
!130 = !DILocation(line: 61, column: 20, scope: !118)
!131 = !DILocation(line: 61, column: 36, scope: !118)
!132 = !DILocation(line: 61, column: 34, scope: !118)
!133 = !DILocation(line: 61, column: 10, scope: !118)
!134 = !DILocation(line: 61, column: 9, scope: !118)
!135 = !DILocation(line: 62, column: 1, scope: !118)
!136 = !DILocation(line: 61, column: 2, scope: !118)
!137 = distinct !DISubprogram(name: "fill_header", scope: !138, file: !138, line: 17, type: !139, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !141)
!138 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!139 = !DISubroutineType(types: !140)
!140 = !{null, !23}
!141 = !{!142}
!142 = !DILocalVariable(name: "input", arg: 1, scope: !137, file: !138, line: 17, type: !23)
!143 = !DILocation(line: 17, column: 56, scope: !137)
!144 = !DILocation(line: 19, column: 2, scope: !137)
!145 = !DILocation(line: 19, column: 9, scope: !137)
!146 = !DILocation(line: 19, column: 19, scope: !137)
!147 = !DILocation(line: 20, column: 2, scope: !137)
!148 = !DILocation(line: 20, column: 9, scope: !137)
!149 = !DILocation(line: 20, column: 12, scope: !137)
!150 = !DILocation(line: 21, column: 2, scope: !137)
!151 = !DILocation(line: 21, column: 9, scope: !137)
!152 = !DILocation(line: 21, column: 13, scope: !137)
!153 = !DILocation(line: 22, column: 19, scope: !137)
!154 = !DILocation(line: 22, column: 26, scope: !137)
!155 = !DILocation(line: 22, column: 2, scope: !137)
!156 = !DILocation(line: 23, column: 1, scope: !137)
!157 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !158, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !162)
!158 = !DISubroutineType(types: !159)
!159 = !{!7, !160, !160, !160, !6, !6}
!160 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !161)
!161 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!162 = !{!163, !164, !165, !166, !167, !168, !169, !170}
!163 = !DILocalVariable(name: "code", arg: 1, scope: !157, file: !8, line: 19, type: !160)
!164 = !DILocalVariable(name: "count", arg: 2, scope: !157, file: !8, line: 19, type: !160)
!165 = !DILocalVariable(name: "varhead", arg: 3, scope: !157, file: !8, line: 19, type: !160)
!166 = !DILocalVariable(name: "input", arg: 4, scope: !157, file: !8, line: 19, type: !6)
!167 = !DILocalVariable(name: "output", arg: 5, scope: !157, file: !8, line: 19, type: !6)
!168 = !DILocalVariable(name: "control", scope: !157, file: !8, line: 21, type: !7)
!169 = !DILocalVariable(name: "status", scope: !157, file: !8, line: 22, type: !7)
!170 = !DILocalVariable(name: "done", scope: !157, file: !8, line: 23, type: !160)
!171 = !DILocation(line: 19, column: 25, scope: !157)
!172 = !DILocation(line: 19, column: 35, scope: !157)
!173 = !DILocation(line: 19, column: 46, scope: !157)
!174 = !DILocation(line: 19, column: 61, scope: !157)
!175 = !DILocation(line: 19, column: 74, scope: !157)
!176 = !DILocation(line: 21, column: 2, scope: !157)
!177 = !DILocation(line: 21, column: 6, scope: !157)
!178 = !DILocation(line: 21, column: 16, scope: !157)
!179 = !DILocation(line: 21, column: 29, scope: !157)
!180 = !DILocation(line: 21, column: 24, scope: !157)
!181 = !DILocation(line: 21, column: 37, scope: !157)
!182 = !DILocation(line: 21, column: 21, scope: !157)
!183 = !DILocation(line: 21, column: 52, scope: !157)
!184 = !DILocation(line: 21, column: 47, scope: !157)
!185 = !DILocation(line: 21, column: 58, scope: !157)
!186 = !DILocation(line: 21, column: 44, scope: !157)
!187 = !DILocation(line: 22, column: 2, scope: !157)
!188 = !DILocation(line: 22, column: 6, scope: !157)
!189 = !DILocation(line: 23, column: 2, scope: !157)
!190 = !DILocation(line: 23, column: 6, scope: !157)
!191 = !DILocation(line: 25, column: 2, scope: !157)
!192 = !DILocation(line: 26, column: 28, scope: !193)
!193 = distinct !DILexicalBlock(scope: !157, file: !8, line: 25, column: 5)
!194 = !DILocation(line: 26, column: 37, scope: !193)
!195 = !DILocation(line: 26, column: 44, scope: !193)
!196 = !DILocation(line: 26, column: 12, scope: !193)
!197 = !DILocation(line: 26, column: 10, scope: !193)
!198 = !DILocation(line: 27, column: 8, scope: !199)
!199 = distinct !DILexicalBlock(scope: !193, file: !8, line: 27, column: 7)
!200 = !DILocation(line: 27, column: 15, scope: !199)
!201 = !DILocation(line: 27, column: 25, scope: !199)
!202 = !DILocation(line: 27, column: 7, scope: !193)
!203 = !DILocation(line: 28, column: 11, scope: !199)
!204 = !DILocation(line: 28, column: 4, scope: !199)
!205 = !DILocation(line: 29, column: 11, scope: !193)
!206 = !DILocation(line: 29, column: 18, scope: !193)
!207 = !DILocation(line: 29, column: 25, scope: !193)
!208 = !DILocation(line: 29, column: 10, scope: !193)
!209 = !DILocation(line: 29, column: 8, scope: !193)
!210 = !DILocation(line: 30, column: 11, scope: !193)
!211 = !DILocation(line: 31, column: 19, scope: !193)
!212 = !DILocation(line: 31, column: 14, scope: !193)
!213 = !DILocation(line: 31, column: 24, scope: !193)
!214 = !DILocation(line: 31, column: 11, scope: !193)
!215 = !DILocation(line: 32, column: 2, scope: !193)
!216 = !DILocation(line: 32, column: 11, scope: !157)
!217 = !DILocation(line: 32, column: 18, scope: !157)
!218 = !DILocation(line: 32, column: 16, scope: !157)
!219 = distinct !{!219, !191, !220, !91}
!220 = !DILocation(line: 32, column: 23, scope: !157)
!221 = !DILocation(line: 33, column: 9, scope: !157)
!222 = !DILocation(line: 33, column: 2, scope: !157)
!223 = !DILocation(line: 34, column: 1, scope: !157)
!224 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !225, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !227)
!225 = !DISubroutineType(types: !226)
!226 = !{null, !7}
!227 = !{!228}
!228 = !DILocalVariable(name: "flags", arg: 1, scope: !224, file: !8, line: 49, type: !7)
!229 = !DILocation(line: 49, column: 36, scope: !224)
!230 = !DILocation(line: 51, column: 6, scope: !231)
!231 = distinct !DILexicalBlock(scope: !224, file: !8, line: 51, column: 6)
!232 = !DILocation(line: 51, column: 12, scope: !231)
!233 = !DILocation(line: 51, column: 6, scope: !224)
!234 = !DILocation(line: 52, column: 3, scope: !231)
!235 = !{i64 20627}
!236 = !DILocation(line: 53, column: 1, scope: !224)
!237 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !238, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!238 = !DISubroutineType(types: !239)
!239 = !{!7, !7, !6, !6}
