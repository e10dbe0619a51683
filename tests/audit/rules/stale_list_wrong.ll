; ModuleID = 'stale_list_wrong.c'
source_filename = "stale_list_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_list_wrong(i64 noundef %partition, ptr noundef %names, i32 noundef %count) #0 !dbg !17 {
entry:
  %partition.addr = alloca i64, align 8
  %names.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %i = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !25, !DIExpression(), !49)
  store ptr %names, ptr %names.addr, align 8
    #dbg_declare(ptr %names.addr, !26, !DIExpression(), !50)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !27, !DIExpression(), !51)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !52
    #dbg_declare(ptr %flags, !28, !DIExpression(), !53)
  %call = call i64 @irq_save() #6, !dbg !54
  store i64 %call, ptr %flags, align 8, !dbg !53
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !52
    #dbg_declare(ptr %status, !29, !DIExpression(), !55)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !56
    #dbg_declare(ptr %input, !30, !DIExpression(), !57)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !58
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !59
  store ptr %call1, ptr %input, align 8, !dbg !57
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !60
    #dbg_declare(ptr %output, !47, !DIExpression(), !61)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !62
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !63
  store ptr %call2, ptr %output, align 8, !dbg !61
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !64
    #dbg_declare(ptr %i, !48, !DIExpression(), !65)
  %2 = load i32, ptr %count.addr, align 4, !dbg !66
  %cmp = icmp ugt i32 %2, 200, !dbg !68
  br i1 %cmp, label %if.then, label %if.end, !dbg !69

if.then:                                          ; preds = %entry
  store i32 200, ptr %count.addr, align 4, !dbg !70
  br label %if.end, !dbg !71

if.end:                                           ; preds = %if.then, %entry
  %3 = load i64, ptr %partition.addr, align 8, !dbg !72
  %4 = load ptr, ptr %input, align 8, !dbg !73
  %partition3 = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 0, !dbg !74
  store i64 %3, ptr %partition3, align 1, !dbg !75
  %5 = load ptr, ptr %input, align 8, !dbg !76
  %vp = getelementptr inbounds %struct.registers_input, ptr %5, i32 0, i32 1, !dbg !77
  store i32 0, ptr %vp, align 1, !dbg !78
  %6 = load ptr, ptr %input, align 8, !dbg !79
  %vtl = getelementptr inbounds %struct.registers_input, ptr %6, i32 0, i32 2, !dbg !80
  store i8 0, ptr %vtl, align 1, !dbg !81
  store i32 0, ptr %i, align 4, !dbg !82
  br label %for.cond, !dbg !84

for.cond:                                         ; preds = %for.inc, %if.end
  %7 = load i32, ptr %i, align 4, !dbg !85
  %8 = load i32, ptr %count.addr, align 4, !dbg !87
  %cmp4 = icmp ult i32 %7, %8, !dbg !88
  br i1 %cmp4, label %for.body, label %for.end, !dbg !89

for.body:                                         ; preds = %for.cond
  %9 = load ptr, ptr %names.addr, align 8, !dbg !90
  %10 = load i32, ptr %i, align 4, !dbg !91
  %idxprom = zext i32 %10 to i64, !dbg !90
  %arrayidx = getelementptr i32, ptr %9, i64 %idxprom, !dbg !90
  %11 = load i32, ptr %arrayidx, align 4, !dbg !90
  %12 = load ptr, ptr %input, align 8, !dbg !92
  %names5 = getelementptr inbounds %struct.registers_input, ptr %12, i32 0, i32 4, !dbg !93
  %13 = load i32, ptr %i, align 4, !dbg !94
  %idxprom6 = zext i32 %13 to i64, !dbg !92
  %arrayidx7 = getelementptr [0 x i32], ptr %names5, i64 0, i64 %idxprom6, !dbg !92
  store i32 %11, ptr %arrayidx7, align 1, !dbg !95
  br label %for.inc, !dbg !92

for.inc:                                          ; preds = %for.body
  %14 = load i32, ptr %i, align 4, !dbg !96
  %inc = add i32 %14, 1, !dbg !96
  store i32 %inc, ptr %i, align 4, !dbg !96
  br label %for.cond, !dbg !97, !llvm.loop !98

for.end:                                          ; preds = %for.cond
  %15 = load i32, ptr %count.addr, align 4, !dbg !101
  %add = add i32 %15, 1, !dbg !102
  %conv = trunc i32 %add to i16, !dbg !101
  %16 = load ptr, ptr %input, align 8, !dbg !103
  %17 = load ptr, ptr %output, align 8, !dbg !104
  %call8 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %16, ptr noundef %17) #6, !dbg !105
  store i64 %call8, ptr %status, align 8, !dbg !106
  %18 = load i64, ptr %flags, align 8, !dbg !107
  call void @irq_restore(i64 noundef %18) #6, !dbg !108
  %19 = load i64, ptr %status, align 8, !dbg !109
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !110
  ret i64 %19, !dbg !111
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !112 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !117
    #dbg_declare(ptr %flags, !116, !DIExpression(), !118)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !119, !srcloc !120
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !121, !srcloc !122
  %0 = load i64, ptr %flags, align 8, !dbg !123
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !124
  ret i64 %0, !dbg !125
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !126 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !130, !DIExpression(), !132)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !133
    #dbg_declare(ptr %offset, !131, !DIExpression(), !134)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !135, !srcloc !136
  store i64 %0, ptr %offset, align 8, !dbg !135
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !137
  %2 = ptrtoint ptr %1 to i64, !dbg !138
  %3 = load i64, ptr %offset, align 8, !dbg !139
  %add = add i64 %2, %3, !dbg !140
  %4 = inttoptr i64 %add to ptr, !dbg !141
  %5 = load ptr, ptr %4, align 8, !dbg !142
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !143
  ret ptr %5, !dbg !144
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !145 {
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
    #dbg_declare(ptr %code.addr, !151, !DIExpression(), !159)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !152, !DIExpression(), !160)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !153, !DIExpression(), !161)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !154, !DIExpression(), !162)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !155, !DIExpression(), !163)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !164
    #dbg_declare(ptr %control, !156, !DIExpression(), !165)
  %0 = load i16, ptr %code.addr, align 2, !dbg !166
  %conv = zext i16 %0 to i64, !dbg !166
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !167
  %conv1 = zext i16 %1 to i64, !dbg !168
  %shl = shl i64 %conv1, 17, !dbg !169
  %or = or i64 %conv, %shl, !dbg !170
  %2 = load i16, ptr %count.addr, align 2, !dbg !171
  %conv2 = zext i16 %2 to i64, !dbg !172
  %shl3 = shl i64 %conv2, 32, !dbg !173
  %or4 = or i64 %or, %shl3, !dbg !174
  store i64 %or4, ptr %control, align 8, !dbg !165
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !175
    #dbg_declare(ptr %status, !157, !DIExpression(), !176)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !177
    #dbg_declare(ptr %done, !158, !DIExpression(), !178)
  br label %do.body, !dbg !179

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !180
  %4 = load ptr, ptr %input.addr, align 8, !dbg !182
  %5 = load ptr, ptr %output.addr, align 8, !dbg !183
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !184
  store i64 %call, ptr %status, align 8, !dbg !185
  %6 = load i64, ptr %status, align 8, !dbg !186
  %and = and i64 %6, 65535, !dbg !188
  %cmp = icmp ne i64 %and, 0, !dbg !189
  br i1 %cmp, label %if.then, label %if.end, !dbg !190

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !191
  store i64 %7, ptr %retval, align 8, !dbg !192
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !192

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !193
  %shr = lshr i64 %8, 32, !dbg !194
  %and6 = and i64 %shr, 4095, !dbg !195
  %conv7 = trunc i64 %and6 to i16, !dbg !196
  store i16 %conv7, ptr %done, align 2, !dbg !197
  %9 = load i64, ptr %control, align 8, !dbg !198
  %and8 = and i64 %9, -1152640029630136321, !dbg !198
  store i64 %and8, ptr %control, align 8, !dbg !198
  %10 = load i16, ptr %done, align 2, !dbg !199
  %conv9 = zext i16 %10 to i64, !dbg !200
  %shl10 = shl i64 %conv9, 48, !dbg !201
  %11 = load i64, ptr %control, align 8, !dbg !202
  %or11 = or i64 %11, %shl10, !dbg !202
  store i64 %or11, ptr %control, align 8, !dbg !202
  br label %do.cond, !dbg !203

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !204
  %conv12 = zext i16 %12 to i32, !dbg !204
  %13 = load i16, ptr %count.addr, align 2, !dbg !205
  %conv13 = zext i16 %13 to i32, !dbg !205
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !206
  br i1 %cmp14, label %do.body, label %do.end, !dbg !203, !llvm.loop !207

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !209
  store i64 %14, ptr %retval, align 8, !dbg !210
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !210

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !211
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !211
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !211
  %15 = load i64, ptr %retval, align 8, !dbg !211
  ret i64 %15, !dbg !211
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !212 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !216, !DIExpression(), !217)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !218
  %and = and i64 %0, 512, !dbg !220
  %tobool = icmp ne i64 %and, 0, !dbg !220
  br i1 %tobool, label %if.then, label %if.end, !dbg !221

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !222, !srcloc !223
  br label %if.end, !dbg !222

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !224
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !225 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "stale_list_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "44d5350921e7981cf4358bf04dddbe3d")
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
!17 = distinct !DISubprogram(name: "stale_list_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !30, !47, !48}
!25 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 8, type: !7)
!26 = !DILocalVariable(name: "names", arg: 2, scope: !17, file: !3, line: 8, type: !20)
!27 = !DILocalVariable(name: "count", arg: 3, scope: !17, file: !3, line: 8, type: !22)
!28 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!29 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!30 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !33)
!33 = !{!34, !35, !36, !39, !43}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !32, file: !8, line: 78, baseType: !7, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !32, file: !8, line: 79, baseType: !22, size: 32, offset: 64)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !32, file: !8, line: 80, baseType: !37, size: 8, offset: 96)
!37 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !38)
!38 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !32, file: !8, line: 81, baseType: !40, size: 24, offset: 104)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !37, size: 24, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: 3)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !32, file: !8, line: 82, baseType: !44, offset: 128)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, elements: !45)
!45 = !{!46}
!46 = !DISubrange(count: -1)
!47 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !6)
!48 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 13, type: !22)
!49 = !DILocation(line: 8, column: 26, scope: !17)
!50 = !DILocation(line: 8, column: 48, scope: !17)
!51 = !DILocation(line: 8, column: 59, scope: !17)
!52 = !DILocation(line: 10, column: 2, scope: !17)
!53 = !DILocation(line: 10, column: 6, scope: !17)
!54 = !DILocation(line: 10, column: 14, scope: !17)
!55 = !DILocation(line: 10, column: 26, scope: !17)
!56 = !DILocation(line: 11, column: 2, scope: !17)
!57 = !DILocation(line: 11, column: 26, scope: !17)
!58 = !DILocation(line: 11, column: 52, scope: !17)
!59 = !DILocation(line: 11, column: 34, scope: !17)
!60 = !DILocation(line: 12, column: 2, scope: !17)
!61 = !DILocation(line: 12, column: 8, scope: !17)
!62 = !DILocation(line: 12, column: 35, scope: !17)
!63 = !DILocation(line: 12, column: 17, scope: !17)
!64 = !DILocation(line: 13, column: 2, scope: !17)
!65 = !DILocation(line: 13, column: 6, scope: !17)
!66 = !DILocation(line: 15, column: 6, scope: !67)
!67 = distinct !DILexicalBlock(scope: !17, file: !3, line: 15, column: 6)
!68 = !DILocation(line: 15, column: 12, scope: !67)
!69 = !DILocation(line: 15, column: 6, scope: !17)
!70 = !DILocation(line: 16, column: 9, scope: !67)
!71 = !DILocation(line: 16, column: 3, scope: !67)
!72 = !DILocation(line: 17, column: 21, scope: !17)
!73 = !DILocation(line: 17, column: 2, scope: !17)
!74 = !DILocation(line: 17, column: 9, scope: !17)
!75 = !DILocation(line: 17, column: 19, scope: !17)
!76 = !DILocation(line: 18, column: 2, scope: !17)
!77 = !DILocation(line: 18, column: 9, scope: !17)
!78 = !DILocation(line: 18, column: 12, scope: !17)
!79 = !DILocation(line: 19, column: 2, scope: !17)
!80 = !DILocation(line: 19, column: 9, scope: !17)
!81 = !DILocation(line: 19, column: 13, scope: !17)
!82 = !DILocation(line: 20, column: 9, scope: !83)
!83 = distinct !DILexicalBlock(scope: !17, file: !3, line: 20, column: 2)
!84 = !DILocation(line: 20, column: 7, scope: !83)
!85 = !DILocation(line: 20, column: 14, scope: !86)
!86 = distinct !DILexicalBlock(scope: !83, file: !3, line: 20, column: 2)
!87 = !DILocation(line: 20, column: 18, scope: !86)
!88 = !DILocation(line: 20, column: 16, scope: !86)
!89 = !DILocation(line: 20, column: 2, scope: !83)
!90 = !DILocation(line: 21, column: 21, scope: !86)
!91 = !DILocation(line: 21, column: 27, scope: !86)
!92 = !DILocation(line: 21, column: 3, scope: !86)
!93 = !DILocation(line: 21, column: 10, scope: !86)
!94 = !DILocation(line: 21, column: 16, scope: !86)
!95 = !DILocation(line: 21, column: 19, scope: !86)
!96 = !DILocation(line: 20, column: 26, scope: !86)
!97 = !DILocation(line: 20, column: 2, scope: !86)
!98 = distinct !{!98, !89, !99, !100}
!99 = !DILocation(line: 21, column: 28, scope: !83)
!100 = !{!"llvm.loop.mustprogress"}
!101 = !DILocation(line: 22, column: 37, scope: !17)
!102 = !DILocation(line: 22, column: 43, scope: !17)
!103 = !DILocation(line: 22, column: 51, scope: !17)
!104 = !DILocation(line: 22, column: 58, scope: !17)
!105 = !DILocation(line: 22, column: 11, scope: !17)
!106 = !DILocation(line: 22, column: 9, scope: !17)
!107 = !DILocation(line: 23, column: 14, scope: !17)
!108 = !DILocation(line: 23, column: 2, scope: !17)
!109 = !DILocation(line: 24, column: 9, scope: !17)
!110 = !DILocation(line: 25, column: 1, scope: !17)
!111 = !DILocation(line: 24, column: 2, scope: !17)
!112 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !113, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !115)
!113 = !DISubroutineType(types: !114)
!114 = !{!7}
!115 = !{!116}
!116 = !DILocalVariable(name: "flags", scope: !112, file: !8, line: 42, type: !7)
!117 = !DILocation(line: 42, column: 2, scope: !112)
!118 = !DILocation(line: 42, column: 6, scope: !112)
!119 = !DILocation(line: 44, column: 2, scope: !112)
!120 = !{i64 19079, i64 19088}
!121 = !DILocation(line: 45, column: 2, scope: !112)
!122 = !{i64 19150}
!123 = !DILocation(line: 46, column: 9, scope: !112)
!124 = !DILocation(line: 47, column: 1, scope: !112)
!125 = !DILocation(line: 46, column: 2, scope: !112)
!126 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !127, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !129)
!127 = !DISubroutineType(types: !128)
!128 = !{!6, !5}
!129 = !{!130, !131}
!130 = !DILocalVariable(name: "variable", arg: 1, scope: !126, file: !8, line: 56, type: !5)
!131 = !DILocalVariable(name: "offset", scope: !126, file: !8, line: 58, type: !7)
!132 = !DILocation(line: 56, column: 46, scope: !126)
!133 = !DILocation(line: 58, column: 2, scope: !126)
!134 = !DILocation(line: 58, column: 6, scope: !126)
!135 = !DILocation(line: 60, column: 2, scope: !126)
!136 = !{i64 19451}
!137 = !DILocation(line: 61, column: 25, scope: !126)
!138 = !DILocation(line: 61, column: 20, scope: !126)
!139 = !DILocation(line: 61, column: 36, scope: !126)
!140 = !DILocation(line: 61, column: 34, scope: !126)
!141 = !DILocation(line: 61, column: 10, scope: !126)
!142 = !DILocation(line: 61, column: 9, scope: !126)
!143 = !DILocation(line: 62, column: 1, scope: !126)
!144 = !DILocation(line: 61, column: 2, scope: !126)
!145 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !146, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !150)
!146 = !DISubroutineType(types: !147)
!147 = !{!7, !148, !148, !148, !6, !6}
!148 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !149)
!149 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!150 = !{!151, !152, !153, !154, !155, !156, !157, !158}
!151 = !DILocalVariable(name: "code", arg: 1, scope: !145, file: !8, line: 19, type: !148)
!152 = !DILocalVariable(name: "count", arg: 2, scope: !145, file: !8, line: 19, type: !148)
!153 = !DILocalVariable(name: "varhead", arg: 3, scope: !145, file: !8, line: 19, type: !148)
!154 = !DILocalVariable(name: "input", arg: 4, scope: !145, file: !8, line: 19, type: !6)
!155 = !DILocalVariable(name: "output", arg: 5, scope: !145, file: !8, line: 19, type: !6)
!156 = !DILocalVariable(name: "control", scope: !145, file: !8, line: 21, type: !7)
!157 = !DILocalVariable(name: "status", scope: !145, file: !8, line: 22, type: !7)
!158 = !DILocalVariable(name: "done", scope: !145, file: !8, line: 23, type: !148)
!159 = !DILocation(line: 19, column: 25, scope: !145)
!160 = !DILocation(line: 19, column: 35, scope: !145)
!161 = !DILocation(line: 19, column: 46, scope: !145)
!162 = !DILocation(line: 19, column: 61, scope: !145)
!163 = !DILocation(line: 19, column: 74, scope: !145)
!164 = !DILocation(line: 21, column: 2, scope: !145)
!165 = !DILocation(line: 21, column: 6, scope: !145)
!166 = !DILocation(line: 21, column: 16, scope: !145)
!167 = !DILocation(line: 21, column: 29, scope: !145)
!168 = !DILocation(line: 21, column: 24, scope: !145)
!169 = !DILocation(line: 21, column: 37, scope: !145)
!170 = !DILocation(line: 21, column: 21, scope: !145)
!171 = !DILocation(line: 21, column: 52, scope: !145)
!172 = !DILocation(line: 21, column: 47, scope: !145)
!173 = !DILocation(line: 21, column: 58, scope: !145)
!174 = !DILocation(line: 21, column: 44, scope: !145)
!175 = !DILocation(line: 22, column: 2, scope: !145)
!176 = !DILocation(line: 22, column: 6, scope: !145)
!177 = !DILocation(line: 23, column: 2, scope: !145)
!178 = !DILocation(line: 23, column: 6, scope: !145)
!179 = !DILocation(line: 25, column: 2, scope: !145)
!180 = !DILocation(line: 26, column: 28, scope: !181)
!181 = distinct !DILexicalBlock(scope: !145, file: !8, line: 25, column: 5)
!182 = !DILocation(line: 26, column: 37, scope: !181)
!183 = !DILocation(line: 26, column: 44, scope: !181)
!184 = !DILocation(line: 26, column: 12, scope: !181)
!185 = !DILocation(line: 26, column: 10, scope: !181)
!186 = !DILocation(line: 27, column: 8, scope: !187)
!187 = distinct !DILexicalBlock(scope: !181, file: !8, line: 27, column: 7)
!188 = !DILocation(line: 27, column: 15, scope: !187)
!189 = !DILocation(line: 27, column: 25, scope: !187)
!190 = !DILocation(line: 27, column: 7, scope: !181)
!191 = !DILocation(line: 28, column: 11, scope: !187)
!192 = !DILocation(line: 28, column: 4, scope: !187)
!193 = !DILocation(line: 29, column: 11, scope: !181)
!194 = !DILocation(line: 29, column: 18, scope: !181)
!195 = !DILocation(line: 29, column: 25, scope: !181)
!196 = !DILocation(line: 29, column: 10, scope: !181)
!197 = !DILocation(line: 29, column: 8, scope: !181)
!198 = !DILocation(line: 30, column: 11, scope: !181)
!199 = !DILocation(line: 31, column: 19, scope: !181)
!200 = !DILocation(line: 31, column: 14, scope: !181)
!201 = !DILocation(line: 31, column: 24, scope: !181)
!202 = !DILocation(line: 31, column: 11, scope: !181)
!203 = !DILocation(line: 32, column: 2, scope: !181)
!204 = !DILocation(line: 32, column: 11, scope: !145)
!205 = !DILocation(line: 32, column: 18, scope: !145)
!206 = !DILocation(line: 32, column: 16, scope: !145)
!207 = distinct !{!207, !179, !208, !100}
!208 = !DILocation(line: 32, column: 23, scope: !145)
!209 = !DILocation(line: 33, column: 9, scope: !145)
!210 = !DILocation(line: 33, column: 2, scope: !145)
!211 = !DILocation(line: 34, column: 1, scope: !145)
!212 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !213, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !215)
!213 = !DISubroutineType(types: !214)
!214 = !{null, !7}
!215 = !{!216}
!216 = !DILocalVariable(name: "flags", arg: 1, scope: !212, file: !8, line: 49, type: !7)
!217 = !DILocation(line: 49, column: 36, scope: !212)
!218 = !DILocation(line: 51, column: 6, scope: !219)
!219 = distinct !DILexicalBlock(scope: !212, file: !8, line: 51, column: 6)
!220 = !DILocation(line: 51, column: 12, scope: !219)
!221 = !DILocation(line: 51, column: 6, scope: !212)
!222 = !DILocation(line: 52, column: 3, scope: !219)
!223 = !{i64 19270}
!224 = !DILocation(line: 53, column: 1, scope: !212)
!225 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !226, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!226 = !DISubroutineType(types: !227)
!227 = !{!7, !7, !6, !6}
