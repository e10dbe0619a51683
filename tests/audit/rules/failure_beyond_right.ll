; ModuleID = 'failure_beyond_right.c'
source_filename = "failure_beyond_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.register_value = type { i64, i64 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @failure_beyond_right(i16 noundef zeroext %count) #0 !dbg !17 {
entry:
  %count.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %sum = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %i = alloca i16, align 2
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !23, !DIExpression(), !53)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !54
    #dbg_declare(ptr %flags, !24, !DIExpression(), !55)
  %call = call i64 @irq_save() #6, !dbg !56
  store i64 %call, ptr %flags, align 8, !dbg !55
  call void @llvm.lifetime.start.p0(i64 8, ptr %sum) #5, !dbg !54
    #dbg_declare(ptr %sum, !25, !DIExpression(), !57)
  store i64 0, ptr %sum, align 8, !dbg !57
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !54
    #dbg_declare(ptr %status, !26, !DIExpression(), !58)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !59
    #dbg_declare(ptr %input, !27, !DIExpression(), !60)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !61
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !62
  store ptr %call1, ptr %input, align 8, !dbg !60
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !63
    #dbg_declare(ptr %output, !46, !DIExpression(), !64)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !65
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !66
  store ptr %call2, ptr %output, align 8, !dbg !64
  call void @llvm.lifetime.start.p0(i64 2, ptr %i) #5, !dbg !67
    #dbg_declare(ptr %i, !52, !DIExpression(), !68)
  %2 = load i16, ptr %count.addr, align 2, !dbg !69
  %conv = zext i16 %2 to i32, !dbg !69
  %cmp = icmp sgt i32 %conv, 100, !dbg !71
  br i1 %cmp, label %if.then, label %if.end, !dbg !72

if.then:                                          ; preds = %entry
  store i16 100, ptr %count.addr, align 2, !dbg !73
  br label %if.end, !dbg !74

if.end:                                           ; preds = %if.then, %entry
  %3 = load i16, ptr %count.addr, align 2, !dbg !75
  %4 = load ptr, ptr %input, align 8, !dbg !76
  %5 = load ptr, ptr %output, align 8, !dbg !77
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %3, i16 noundef zeroext 0, ptr noundef %4, ptr noundef %5) #6, !dbg !78
  store i64 %call4, ptr %status, align 8, !dbg !79
  %6 = load i64, ptr %status, align 8, !dbg !80
  %call5 = call i32 @succeeded(i64 noundef %6) #6, !dbg !82
  %tobool = icmp ne i32 %call5, 0, !dbg !82
  br i1 %tobool, label %if.then6, label %if.end11, !dbg !83

if.then6:                                         ; preds = %if.end
  store i16 0, ptr %i, align 2, !dbg !84
  br label %for.cond, !dbg !86

for.cond:                                         ; preds = %for.inc, %if.then6
  %7 = load i16, ptr %i, align 2, !dbg !87
  %conv7 = zext i16 %7 to i32, !dbg !87
  %8 = load i16, ptr %count.addr, align 2, !dbg !89
  %conv8 = zext i16 %8 to i32, !dbg !89
  %cmp9 = icmp slt i32 %conv7, %conv8, !dbg !90
  br i1 %cmp9, label %for.body, label %for.end, !dbg !91

for.body:                                         ; preds = %for.cond
  %9 = load ptr, ptr %output, align 8, !dbg !92
  %10 = load i16, ptr %i, align 2, !dbg !93
  %idxprom = zext i16 %10 to i64, !dbg !92
  %arrayidx = getelementptr %struct.register_value, ptr %9, i64 %idxprom, !dbg !92
  %low = getelementptr inbounds %struct.register_value, ptr %arrayidx, i32 0, i32 0, !dbg !94
  %11 = load i64, ptr %low, align 1, !dbg !94
  %12 = load i64, ptr %sum, align 8, !dbg !95
  %add = add i64 %12, %11, !dbg !95
  store i64 %add, ptr %sum, align 8, !dbg !95
  br label %for.inc, !dbg !96

for.inc:                                          ; preds = %for.body
  %13 = load i16, ptr %i, align 2, !dbg !97
  %inc = add i16 %13, 1, !dbg !97
  store i16 %inc, ptr %i, align 2, !dbg !97
  br label %for.cond, !dbg !98, !llvm.loop !99

for.end:                                          ; preds = %for.cond
  br label %if.end11, !dbg !100

if.end11:                                         ; preds = %for.end, %if.end
  %14 = load i64, ptr %flags, align 8, !dbg !102
  call void @irq_restore(i64 noundef %14) #6, !dbg !103
  %15 = load i64, ptr %sum, align 8, !dbg !104
  call void @llvm.lifetime.end.p0(i64 2, ptr %i) #5, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %sum) #5, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !105
  ret i64 %15, !dbg !106
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

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !140 {
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
    #dbg_declare(ptr %code.addr, !144, !DIExpression(), !152)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !145, !DIExpression(), !153)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !146, !DIExpression(), !154)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !147, !DIExpression(), !155)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !148, !DIExpression(), !156)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !157
    #dbg_declare(ptr %control, !149, !DIExpression(), !158)
  %0 = load i16, ptr %code.addr, align 2, !dbg !159
  %conv = zext i16 %0 to i64, !dbg !159
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !160
  %conv1 = zext i16 %1 to i64, !dbg !161
  %shl = shl i64 %conv1, 17, !dbg !162
  %or = or i64 %conv, %shl, !dbg !163
  %2 = load i16, ptr %count.addr, align 2, !dbg !164
  %conv2 = zext i16 %2 to i64, !dbg !165
  %shl3 = shl i64 %conv2, 32, !dbg !166
  %or4 = or i64 %or, %shl3, !dbg !167
  store i64 %or4, ptr %control, align 8, !dbg !158
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !168
    #dbg_declare(ptr %status, !150, !DIExpression(), !169)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !170
    #dbg_declare(ptr %done, !151, !DIExpression(), !171)
  br label %do.body, !dbg !172

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !173
  %4 = load ptr, ptr %input.addr, align 8, !dbg !175
  %5 = load ptr, ptr %output.addr, align 8, !dbg !176
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !177
  store i64 %call, ptr %status, align 8, !dbg !178
  %6 = load i64, ptr %status, align 8, !dbg !179
  %and = and i64 %6, 65535, !dbg !181
  %cmp = icmp ne i64 %and, 0, !dbg !182
  br i1 %cmp, label %if.then, label %if.end, !dbg !183

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !184
  store i64 %7, ptr %retval, align 8, !dbg !185
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !185

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !186
  %shr = lshr i64 %8, 32, !dbg !187
  %and6 = and i64 %shr, 4095, !dbg !188
  %conv7 = trunc i64 %and6 to i16, !dbg !189
  store i16 %conv7, ptr %done, align 2, !dbg !190
  %9 = load i64, ptr %control, align 8, !dbg !191
  %and8 = and i64 %9, -1152640029630136321, !dbg !191
  store i64 %and8, ptr %control, align 8, !dbg !191
  %10 = load i16, ptr %done, align 2, !dbg !192
  %conv9 = zext i16 %10 to i64, !dbg !193
  %shl10 = shl i64 %conv9, 48, !dbg !194
  %11 = load i64, ptr %control, align 8, !dbg !195
  %or11 = or i64 %11, %shl10, !dbg !195
  store i64 %or11, ptr %control, align 8, !dbg !195
  br label %do.cond, !dbg !196

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !197
  %conv12 = zext i16 %12 to i32, !dbg !197
  %13 = load i16, ptr %count.addr, align 2, !dbg !198
  %conv13 = zext i16 %13 to i32, !dbg !198
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !199
  br i1 %cmp14, label %do.body, label %do.end, !dbg !196, !llvm.loop !200

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !202
  store i64 %14, ptr %retval, align 8, !dbg !203
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !203

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !204
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !204
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !204
  %15 = load i64, ptr %retval, align 8, !dbg !204
  ret i64 %15, !dbg !204
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !205 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !210, !DIExpression(), !211)
  %0 = load i64, ptr %status.addr, align 8, !dbg !212
  %and = and i64 %0, 65535, !dbg !213
  %cmp = icmp eq i64 %and, 0, !dbg !214
  %conv = zext i1 %cmp to i32, !dbg !214
  ret i32 %conv, !dbg !215
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !216 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !220, !DIExpression(), !221)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !222
  %and = and i64 %0, 512, !dbg !224
  %tobool = icmp ne i64 %and, 0, !dbg !224
  br i1 %tobool, label %if.then, label %if.end, !dbg !225

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !226, !srcloc !227
  br label %if.end, !dbg !226

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !228
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !229 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "failure_beyond_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "35cd6ad20afeb36b0d48293de45598d1")
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
!17 = distinct !DISubprogram(name: "failure_beyond_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !21)
!21 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !27, !46, !52}
!23 = !DILocalVariable(name: "count", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!25 = !DILocalVariable(name: "sum", scope: !17, file: !3, line: 10, type: !7)
!26 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!27 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !30)
!30 = !{!31, !32, !35, !38, !42}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !29, file: !8, line: 78, baseType: !7, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !29, file: !8, line: 79, baseType: !33, size: 32, offset: 64)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !34)
!34 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !29, file: !8, line: 80, baseType: !36, size: 8, offset: 96)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !37)
!37 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !29, file: !8, line: 81, baseType: !39, size: 24, offset: 104)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 24, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: 3)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !29, file: !8, line: 82, baseType: !43, offset: 128)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, elements: !44)
!44 = !{!45}
!45 = !DISubrange(count: -1)
!46 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !47)
!47 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !48, size: 64)
!48 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "register_value", file: !8, line: 85, size: 128, elements: !49)
!49 = !{!50, !51}
!50 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !48, file: !8, line: 86, baseType: !7, size: 64)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "high", scope: !48, file: !8, line: 87, baseType: !7, size: 64, offset: 64)
!52 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 13, type: !20)
!53 = !DILocation(line: 8, column: 30, scope: !17)
!54 = !DILocation(line: 10, column: 2, scope: !17)
!55 = !DILocation(line: 10, column: 6, scope: !17)
!56 = !DILocation(line: 10, column: 14, scope: !17)
!57 = !DILocation(line: 10, column: 26, scope: !17)
!58 = !DILocation(line: 10, column: 35, scope: !17)
!59 = !DILocation(line: 11, column: 2, scope: !17)
!60 = !DILocation(line: 11, column: 26, scope: !17)
!61 = !DILocation(line: 11, column: 52, scope: !17)
!62 = !DILocation(line: 11, column: 34, scope: !17)
!63 = !DILocation(line: 12, column: 2, scope: !17)
!64 = !DILocation(line: 12, column: 25, scope: !17)
!65 = !DILocation(line: 12, column: 52, scope: !17)
!66 = !DILocation(line: 12, column: 34, scope: !17)
!67 = !DILocation(line: 13, column: 2, scope: !17)
!68 = !DILocation(line: 13, column: 6, scope: !17)
!69 = !DILocation(line: 15, column: 6, scope: !70)
!70 = distinct !DILexicalBlock(scope: !17, file: !3, line: 15, column: 6)
!71 = !DILocation(line: 15, column: 12, scope: !70)
!72 = !DILocation(line: 15, column: 6, scope: !17)
!73 = !DILocation(line: 16, column: 9, scope: !70)
!74 = !DILocation(line: 16, column: 3, scope: !70)
!75 = !DILocation(line: 17, column: 37, scope: !17)
!76 = !DILocation(line: 17, column: 47, scope: !17)
!77 = !DILocation(line: 17, column: 54, scope: !17)
!78 = !DILocation(line: 17, column: 11, scope: !17)
!79 = !DILocation(line: 17, column: 9, scope: !17)
!80 = !DILocation(line: 18, column: 16, scope: !81)
!81 = distinct !DILexicalBlock(scope: !17, file: !3, line: 18, column: 6)
!82 = !DILocation(line: 18, column: 6, scope: !81)
!83 = !DILocation(line: 18, column: 6, scope: !17)
!84 = !DILocation(line: 19, column: 10, scope: !85)
!85 = distinct !DILexicalBlock(scope: !81, file: !3, line: 19, column: 3)
!86 = !DILocation(line: 19, column: 8, scope: !85)
!87 = !DILocation(line: 19, column: 15, scope: !88)
!88 = distinct !DILexicalBlock(scope: !85, file: !3, line: 19, column: 3)
!89 = !DILocation(line: 19, column: 19, scope: !88)
!90 = !DILocation(line: 19, column: 17, scope: !88)
!91 = !DILocation(line: 19, column: 3, scope: !85)
!92 = !DILocation(line: 20, column: 11, scope: !88)
!93 = !DILocation(line: 20, column: 18, scope: !88)
!94 = !DILocation(line: 20, column: 21, scope: !88)
!95 = !DILocation(line: 20, column: 8, scope: !88)
!96 = !DILocation(line: 20, column: 4, scope: !88)
!97 = !DILocation(line: 19, column: 27, scope: !88)
!98 = !DILocation(line: 19, column: 3, scope: !88)
!99 = distinct !{!99, !91, !100, !101}
!100 = !DILocation(line: 20, column: 21, scope: !85)
!101 = !{!"llvm.loop.mustprogress"}
!102 = !DILocation(line: 21, column: 14, scope: !17)
!103 = !DILocation(line: 21, column: 2, scope: !17)
!104 = !DILocation(line: 22, column: 9, scope: !17)
!105 = !DILocation(line: 23, column: 1, scope: !17)
!106 = !DILocation(line: 22, column: 2, scope: !17)
!107 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !108, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !110)
!108 = !DISubroutineType(types: !109)
!109 = !{!7}
!110 = !{!111}
!111 = !DILocalVariable(name: "flags", scope: !107, file: !8, line: 42, type: !7)
!112 = !DILocation(line: 42, column: 2, scope: !107)
!113 = !DILocation(line: 42, column: 6, scope: !107)
!114 = !DILocation(line: 44, column: 2, scope: !107)
!115 = !{i64 19039, i64 19048}
!116 = !DILocation(line: 45, column: 2, scope: !107)
!117 = !{i64 19110}
!118 = !DILocation(line: 46, column: 9, scope: !107)
!119 = !DILocation(line: 47, column: 1, scope: !107)
!120 = !DILocation(line: 46, column: 2, scope: !107)
!121 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !122, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !124)
!122 = !DISubroutineType(types: !123)
!123 = !{!6, !5}
!124 = !{!125, !126}
!125 = !DILocalVariable(name: "variable", arg: 1, scope: !121, file: !8, line: 56, type: !5)
!126 = !DILocalVariable(name: "offset", scope: !121, file: !8, line: 58, type: !7)
!127 = !DILocation(line: 56, column: 46, scope: !121)
!128 = !DILocation(line: 58, column: 2, scope: !121)
!129 = !DILocation(line: 58, column: 6, scope: !121)
!130 = !DILocation(line: 60, column: 2, scope: !121)
!131 = !{i64 19411}
!132 = !DILocation(line: 61, column: 25, scope: !121)
!133 = !DILocation(line: 61, column: 20, scope: !121)
!134 = !DILocation(line: 61, column: 36, scope: !121)
!135 = !DILocation(line: 61, column: 34, scope: !121)
!136 = !DILocation(line: 61, column: 10, scope: !121)
!137 = !DILocation(line: 61, column: 9, scope: !121)
!138 = !DILocation(line: 62, column: 1, scope: !121)
!139 = !DILocation(line: 61, column: 2, scope: !121)
!140 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !141, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !143)
!141 = !DISubroutineType(types: !142)
!142 = !{!7, !20, !20, !20, !6, !6}
!143 = !{!144, !145, !146, !147, !148, !149, !150, !151}
!144 = !DILocalVariable(name: "code", arg: 1, scope: !140, file: !8, line: 19, type: !20)
!145 = !DILocalVariable(name: "count", arg: 2, scope: !140, file: !8, line: 19, type: !20)
!146 = !DILocalVariable(name: "varhead", arg: 3, scope: !140, file: !8, line: 19, type: !20)
!147 = !DILocalVariable(name: "input", arg: 4, scope: !140, file: !8, line: 19, type: !6)
!148 = !DILocalVariable(name: "output", arg: 5, scope: !140, file: !8, line: 19, type: !6)
!149 = !DILocalVariable(name: "control", scope: !140, file: !8, line: 21, type: !7)
!150 = !DILocalVariable(name: "status", scope: !140, file: !8, line: 22, type: !7)
!151 = !DILocalVariable(name: "done", scope: !140, file: !8, line: 23, type: !20)
!152 = !DILocation(line: 19, column: 25, scope: !140)
!153 = !DILocation(line: 19, column: 35, scope: !140)
!154 = !DILocation(line: 19, column: 46, scope: !140)
!155 = !DILocation(line: 19, column: 61, scope: !140)
!156 = !DILocation(line: 19, column: 74, scope: !140)
!157 = !DILocation(line: 21, column: 2, scope: !140)
!158 = !DILocation(line: 21, column: 6, scope: !140)
!159 = !DILocation(line: 21, column: 16, scope: !140)
!160 = !DILocation(line: 21, column: 29, scope: !140)
!161 = !DILocation(line: 21, column: 24, scope: !140)
!162 = !DILocation(line: 21, column: 37, scope: !140)
!163 = !DILocation(line: 21, column: 21, scope: !140)
!164 = !DILocation(line: 21, column: 52, scope: !140)
!165 = !DILocation(line: 21, column: 47, scope: !140)
!166 = !DILocation(line: 21, column: 58, scope: !140)
!167 = !DILocation(line: 21, column: 44, scope: !140)
!168 = !DILocation(line: 22, column: 2, scope: !140)
!169 = !DILocation(line: 22, column: 6, scope: !140)
!170 = !DILocation(line: 23, column: 2, scope: !140)
!171 = !DILocation(line: 23, column: 6, scope: !140)
!172 = !DILocation(line: 25, column: 2, scope: !140)
!173 = !DILocation(line: 26, column: 28, scope: !174)
!174 = distinct !DILexicalBlock(scope: !140, file: !8, line: 25, column: 5)
!175 = !DILocation(line: 26, column: 37, scope: !174)
!176 = !DILocation(line: 26, column: 44, scope: !174)
!177 = !DILocation(line: 26, column: 12, scope: !174)
!178 = !DILocation(line: 26, column: 10, scope: !174)
!179 = !DILocation(line: 27, column: 8, scope: !180)
!180 = distinct !DILexicalBlock(scope: !174, file: !8, line: 27, column: 7)
!181 = !DILocation(line: 27, column: 15, scope: !180)
!182 = !DILocation(line: 27, column: 25, scope: !180)
!183 = !DILocation(line: 27, column: 7, scope: !174)
!184 = !DILocation(line: 28, column: 11, scope: !180)
!185 = !DILocation(line: 28, column: 4, scope: !180)
!186 = !DILocation(line: 29, column: 11, scope: !174)
!187 = !DILocation(line: 29, column: 18, scope: !174)
!188 = !DILocation(line: 29, column: 25, scope: !174)
!189 = !DILocation(line: 29, column: 10, scope: !174)
!190 = !DILocation(line: 29, column: 8, scope: !174)
!191 = !DILocation(line: 30, column: 11, scope: !174)
!192 = !DILocation(line: 31, column: 19, scope: !174)
!193 = !DILocation(line: 31, column: 14, scope: !174)
!194 = !DILocation(line: 31, column: 24, scope: !174)
!195 = !DILocation(line: 31, column: 11, scope: !174)
!196 = !DILocation(line: 32, column: 2, scope: !174)
!197 = !DILocation(line: 32, column: 11, scope: !140)
!198 = !DILocation(line: 32, column: 18, scope: !140)
!199 = !DILocation(line: 32, column: 16, scope: !140)
!200 = distinct !{!200, !172, !201, !101}
!201 = !DILocation(line: 32, column: 23, scope: !140)
!202 = !DILocation(line: 33, column: 9, scope: !140)
!203 = !DILocation(line: 33, column: 2, scope: !140)
!204 = !DILocation(line: 34, column: 1, scope: !140)
!205 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !206, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !209)
!206 = !DISubroutineType(types: !207)
!207 = !{!208, !7}
!208 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!209 = !{!210}
!210 = !DILocalVariable(name: "status", arg: 1, scope: !205, file: !8, line: 72, type: !7)
!211 = !DILocation(line: 72, column: 33, scope: !205)
!212 = !DILocation(line: 74, column: 10, scope: !205)
!213 = !DILocation(line: 74, column: 17, scope: !205)
!214 = !DILocation(line: 74, column: 27, scope: !205)
!215 = !DILocation(line: 74, column: 2, scope: !205)
!216 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !217, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !219)
!217 = !DISubroutineType(types: !218)
!218 = !{null, !7}
!219 = !{!220}
!220 = !DILocalVariable(name: "flags", arg: 1, scope: !216, file: !8, line: 49, type: !7)
!221 = !DILocation(line: 49, column: 36, scope: !216)
!222 = !DILocation(line: 51, column: 6, scope: !223)
!223 = distinct !DILexicalBlock(scope: !216, file: !8, line: 51, column: 6)
!224 = !DILocation(line: 51, column: 12, scope: !223)
!225 = !DILocation(line: 51, column: 6, scope: !216)
!226 = !DILocation(line: 52, column: 3, scope: !223)
!227 = !{i64 19230}
!228 = !DILocation(line: 53, column: 1, scope: !216)
!229 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !230, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!230 = !DISubroutineType(types: !231)
!231 = !{!7, !7, !6, !6}
