; ModuleID = 'wrap_ring_wrong.c'
source_filename = "wrap_ring_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.ring = type { i32, i32, [128 x i32] }
%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @wrap_ring_wrong(ptr noundef %ring) #0 !dbg !19 {
entry:
  %ring.addr = alloca ptr, align 8
  %first = alloca i32, align 4
  %count = alloca i32, align 4
  %input = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %i = alloca i32, align 4
  store ptr %ring, ptr %ring.addr, align 8
    #dbg_declare(ptr %ring.addr, !35, !DIExpression(), !59)
  call void @llvm.lifetime.start.p0(i64 4, ptr %first) #5, !dbg !60
    #dbg_declare(ptr %first, !36, !DIExpression(), !61)
  %0 = load ptr, ptr %ring.addr, align 8, !dbg !62
  %head = getelementptr inbounds %struct.ring, ptr %0, i32 0, i32 0, !dbg !63
  %1 = load i32, ptr %head, align 4, !dbg !63
  store i32 %1, ptr %first, align 4, !dbg !61
  call void @llvm.lifetime.start.p0(i64 4, ptr %count) #5, !dbg !60
    #dbg_declare(ptr %count, !37, !DIExpression(), !64)
  %2 = load ptr, ptr %ring.addr, align 8, !dbg !65
  %tail = getelementptr inbounds %struct.ring, ptr %2, i32 0, i32 1, !dbg !66
  %3 = load i32, ptr %tail, align 4, !dbg !66
  %4 = load i32, ptr %first, align 4, !dbg !67
  %sub = sub i32 %3, %4, !dbg !68
  store i32 %sub, ptr %count, align 4, !dbg !64
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !69
    #dbg_declare(ptr %input, !38, !DIExpression(), !70)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !71
    #dbg_declare(ptr %flags, !55, !DIExpression(), !72)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !71
    #dbg_declare(ptr %status, !56, !DIExpression(), !73)
  store i64 0, ptr %status, align 8, !dbg !73
  %5 = load i32, ptr %count, align 4, !dbg !74
  %cmp = icmp ugt i32 %5, 127, !dbg !76
  br i1 %cmp, label %if.then, label %if.end, !dbg !77

if.then:                                          ; preds = %entry
  store i32 127, ptr %count, align 4, !dbg !78
  br label %if.end, !dbg !79

if.end:                                           ; preds = %if.then, %entry
  %call = call i64 @irq_save() #6, !dbg !80
  store i64 %call, ptr %flags, align 8, !dbg !81
  %6 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !82
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %6) #6, !dbg !83
  store ptr %call1, ptr %input, align 8, !dbg !84
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !85
    #dbg_declare(ptr %i, !57, !DIExpression(), !86)
  store i32 0, ptr %i, align 4, !dbg !86
  br label %for.cond, !dbg !85

for.cond:                                         ; preds = %for.inc, %if.end
  %7 = load i32, ptr %i, align 4, !dbg !87
  %8 = load i32, ptr %count, align 4, !dbg !89
  %cmp2 = icmp ult i32 %7, %8, !dbg !90
  br i1 %cmp2, label %for.body, label %for.cond.cleanup, !dbg !91

for.cond.cleanup:                                 ; preds = %for.cond
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !92
  br label %for.end

for.body:                                         ; preds = %for.cond
  %9 = load ptr, ptr %ring.addr, align 8, !dbg !93
  %names = getelementptr inbounds %struct.ring, ptr %9, i32 0, i32 2, !dbg !94
  %10 = load i32, ptr %first, align 4, !dbg !95
  %11 = load i32, ptr %i, align 4, !dbg !96
  %add = add i32 %10, %11, !dbg !97
  %and = and i32 %add, 127, !dbg !98
  %idxprom = zext i32 %and to i64, !dbg !93
  %arrayidx = getelementptr [128 x i32], ptr %names, i64 0, i64 %idxprom, !dbg !93
  %12 = load i32, ptr %arrayidx, align 4, !dbg !93
  %13 = load ptr, ptr %input, align 8, !dbg !99
  %names3 = getelementptr inbounds %struct.registers_input, ptr %13, i32 0, i32 4, !dbg !100
  %14 = load i32, ptr %i, align 4, !dbg !101
  %idxprom4 = zext i32 %14 to i64, !dbg !99
  %arrayidx5 = getelementptr [0 x i32], ptr %names3, i64 0, i64 %idxprom4, !dbg !99
  store i32 %12, ptr %arrayidx5, align 1, !dbg !102
  br label %for.inc, !dbg !99

for.inc:                                          ; preds = %for.body
  %15 = load i32, ptr %i, align 4, !dbg !103
  %inc = add i32 %15, 1, !dbg !103
  store i32 %inc, ptr %i, align 4, !dbg !103
  br label %for.cond, !dbg !92, !llvm.loop !104

for.end:                                          ; preds = %for.cond.cleanup
  %16 = load i32, ptr %count, align 4, !dbg !107
  %tobool = icmp ne i32 %16, 0, !dbg !107
  br i1 %tobool, label %if.then6, label %if.end8, !dbg !109

if.then6:                                         ; preds = %for.end
  %17 = load i32, ptr %count, align 4, !dbg !110
  %conv = trunc i32 %17 to i16, !dbg !110
  %18 = load ptr, ptr %input, align 8, !dbg !111
  %19 = load ptr, ptr %input, align 8, !dbg !112
  %add.ptr = getelementptr i8, ptr %19, i64 1024, !dbg !113
  %call7 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %18, ptr noundef %add.ptr) #6, !dbg !114
  store i64 %call7, ptr %status, align 8, !dbg !115
  br label %if.end8, !dbg !116

if.end8:                                          ; preds = %if.then6, %for.end
  %20 = load i64, ptr %flags, align 8, !dbg !117
  call void @irq_restore(i64 noundef %20) #6, !dbg !118
  %21 = load i64, ptr %status, align 8, !dbg !119
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !120
  call void @llvm.lifetime.end.p0(i64 4, ptr %count) #5, !dbg !120
  call void @llvm.lifetime.end.p0(i64 4, ptr %first) #5, !dbg !120
  ret i64 %21, !dbg !121
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !122 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !127
    #dbg_declare(ptr %flags, !126, !DIExpression(), !128)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !129, !srcloc !130
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !131, !srcloc !132
  %0 = load i64, ptr %flags, align 8, !dbg !133
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !134
  ret i64 %0, !dbg !135
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !136 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !140, !DIExpression(), !142)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !143
    #dbg_declare(ptr %offset, !141, !DIExpression(), !144)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !145, !srcloc !146
  store i64 %0, ptr %offset, align 8, !dbg !145
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !147
  %2 = ptrtoint ptr %1 to i64, !dbg !148
  %3 = load i64, ptr %offset, align 8, !dbg !149
  %add = add i64 %2, %3, !dbg !150
  %4 = inttoptr i64 %add to ptr, !dbg !151
  %5 = load ptr, ptr %4, align 8, !dbg !152
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !153
  ret ptr %5, !dbg !154
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !155 {
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
    #dbg_declare(ptr %code.addr, !161, !DIExpression(), !169)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !162, !DIExpression(), !170)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !163, !DIExpression(), !171)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !164, !DIExpression(), !172)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !165, !DIExpression(), !173)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !174
    #dbg_declare(ptr %control, !166, !DIExpression(), !175)
  %0 = load i16, ptr %code.addr, align 2, !dbg !176
  %conv = zext i16 %0 to i64, !dbg !176
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !177
  %conv1 = zext i16 %1 to i64, !dbg !178
  %shl = shl i64 %conv1, 17, !dbg !179
  %or = or i64 %conv, %shl, !dbg !180
  %2 = load i16, ptr %count.addr, align 2, !dbg !181
  %conv2 = zext i16 %2 to i64, !dbg !182
  %shl3 = shl i64 %conv2, 32, !dbg !183
  %or4 = or i64 %or, %shl3, !dbg !184
  store i64 %or4, ptr %control, align 8, !dbg !175
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !185
    #dbg_declare(ptr %status, !167, !DIExpression(), !186)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !187
    #dbg_declare(ptr %done, !168, !DIExpression(), !188)
  br label %do.body, !dbg !189

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !190
  %4 = load ptr, ptr %input.addr, align 8, !dbg !192
  %5 = load ptr, ptr %output.addr, align 8, !dbg !193
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !194
  store i64 %call, ptr %status, align 8, !dbg !195
  %6 = load i64, ptr %status, align 8, !dbg !196
  %and = and i64 %6, 65535, !dbg !198
  %cmp = icmp ne i64 %and, 0, !dbg !199
  br i1 %cmp, label %if.then, label %if.end, !dbg !200

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !201
  store i64 %7, ptr %retval, align 8, !dbg !202
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !202

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !203
  %shr = lshr i64 %8, 32, !dbg !204
  %and6 = and i64 %shr, 4095, !dbg !205
  %conv7 = trunc i64 %and6 to i16, !dbg !206
  store i16 %conv7, ptr %done, align 2, !dbg !207
  %9 = load i64, ptr %control, align 8, !dbg !208
  %and8 = and i64 %9, -1152640029630136321, !dbg !208
  store i64 %and8, ptr %control, align 8, !dbg !208
  %10 = load i16, ptr %done, align 2, !dbg !209
  %conv9 = zext i16 %10 to i64, !dbg !210
  %shl10 = shl i64 %conv9, 48, !dbg !211
  %11 = load i64, ptr %control, align 8, !dbg !212
  %or11 = or i64 %11, %shl10, !dbg !212
  store i64 %or11, ptr %control, align 8, !dbg !212
  br label %do.cond, !dbg !213

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !214
  %conv12 = zext i16 %12 to i32, !dbg !214
  %13 = load i16, ptr %count.addr, align 2, !dbg !215
  %conv13 = zext i16 %13 to i32, !dbg !215
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !216
  br i1 %cmp14, label %do.body, label %do.end, !dbg !213, !llvm.loop !217

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !219
  store i64 %14, ptr %retval, align 8, !dbg !220
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !220

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !221
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !221
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !221
  %15 = load i64, ptr %retval, align 8, !dbg !221
  ret i64 %15, !dbg !221
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !222 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !226, !DIExpression(), !227)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !228
  %and = and i64 %0, 512, !dbg !230
  %tobool = icmp ne i64 %and, 0, !dbg !230
  br i1 %tobool, label %if.then, label %if.end, !dbg !231

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !232, !srcloc !233
  br label %if.end, !dbg !232

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !234
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !235 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "wrap_ring_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "5697cb3b774145a0c3796e7d6dd55713")
!4 = !{!5, !7, !9}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !10, line: 9, baseType: !11)
!10 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!11 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!12 = !{!0, !13}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!15 = !{i32 7, !"Dwarf Version", i32 5}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!19 = distinct !DISubprogram(name: "wrap_ring_wrong", scope: !3, file: !3, line: 12, type: !20, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !34)
!20 = !DISubroutineType(types: !21)
!21 = !{!9, !22}
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !24)
!24 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ring", file: !3, line: 8, size: 4160, elements: !25)
!25 = !{!26, !29, !30}
!26 = !DIDerivedType(tag: DW_TAG_member, name: "head", scope: !24, file: !3, line: 9, baseType: !27, size: 32)
!27 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !28)
!28 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "tail", scope: !24, file: !3, line: 9, baseType: !27, size: 32, offset: 32)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !24, file: !3, line: 9, baseType: !31, size: 4096, offset: 64)
!31 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, size: 4096, elements: !32)
!32 = !{!33}
!33 = !DISubrange(count: 128)
!34 = !{!35, !36, !37, !38, !55, !56, !57}
!35 = !DILocalVariable(name: "ring", arg: 1, scope: !19, file: !3, line: 12, type: !22)
!36 = !DILocalVariable(name: "first", scope: !19, file: !3, line: 14, type: !27)
!37 = !DILocalVariable(name: "count", scope: !19, file: !3, line: 14, type: !27)
!38 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 15, type: !39)
!39 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64)
!40 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !41)
!41 = !{!42, !43, !44, !47, !51}
!42 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !40, file: !10, line: 78, baseType: !9, size: 64)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !40, file: !10, line: 79, baseType: !27, size: 32, offset: 64)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !40, file: !10, line: 80, baseType: !45, size: 8, offset: 96)
!45 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !46)
!46 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !40, file: !10, line: 81, baseType: !48, size: 24, offset: 104)
!48 = !DICompositeType(tag: DW_TAG_array_type, baseType: !45, size: 24, elements: !49)
!49 = !{!50}
!50 = !DISubrange(count: 3)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !40, file: !10, line: 82, baseType: !52, offset: 128)
!52 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, elements: !53)
!53 = !{!54}
!54 = !DISubrange(count: -1)
!55 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 16, type: !9)
!56 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 16, type: !9)
!57 = !DILocalVariable(name: "i", scope: !58, file: !3, line: 22, type: !27)
!58 = distinct !DILexicalBlock(scope: !19, file: !3, line: 22, column: 2)
!59 = !DILocation(line: 12, column: 40, scope: !19)
!60 = !DILocation(line: 14, column: 2, scope: !19)
!61 = !DILocation(line: 14, column: 6, scope: !19)
!62 = !DILocation(line: 14, column: 14, scope: !19)
!63 = !DILocation(line: 14, column: 20, scope: !19)
!64 = !DILocation(line: 14, column: 26, scope: !19)
!65 = !DILocation(line: 14, column: 34, scope: !19)
!66 = !DILocation(line: 14, column: 40, scope: !19)
!67 = !DILocation(line: 14, column: 47, scope: !19)
!68 = !DILocation(line: 14, column: 45, scope: !19)
!69 = !DILocation(line: 15, column: 2, scope: !19)
!70 = !DILocation(line: 15, column: 26, scope: !19)
!71 = !DILocation(line: 16, column: 2, scope: !19)
!72 = !DILocation(line: 16, column: 6, scope: !19)
!73 = !DILocation(line: 16, column: 13, scope: !19)
!74 = !DILocation(line: 18, column: 6, scope: !75)
!75 = distinct !DILexicalBlock(scope: !19, file: !3, line: 18, column: 6)
!76 = !DILocation(line: 18, column: 12, scope: !75)
!77 = !DILocation(line: 18, column: 6, scope: !19)
!78 = !DILocation(line: 19, column: 9, scope: !75)
!79 = !DILocation(line: 19, column: 3, scope: !75)
!80 = !DILocation(line: 20, column: 10, scope: !19)
!81 = !DILocation(line: 20, column: 8, scope: !19)
!82 = !DILocation(line: 21, column: 28, scope: !19)
!83 = !DILocation(line: 21, column: 10, scope: !19)
!84 = !DILocation(line: 21, column: 8, scope: !19)
!85 = !DILocation(line: 22, column: 7, scope: !58)
!86 = !DILocation(line: 22, column: 11, scope: !58)
!87 = !DILocation(line: 22, column: 18, scope: !88)
!88 = distinct !DILexicalBlock(scope: !58, file: !3, line: 22, column: 2)
!89 = !DILocation(line: 22, column: 22, scope: !88)
!90 = !DILocation(line: 22, column: 20, scope: !88)
!91 = !DILocation(line: 22, column: 2, scope: !58)
!92 = !DILocation(line: 22, column: 2, scope: !88)
!93 = !DILocation(line: 23, column: 21, scope: !88)
!94 = !DILocation(line: 23, column: 27, scope: !88)
!95 = !DILocation(line: 23, column: 34, scope: !88)
!96 = !DILocation(line: 23, column: 42, scope: !88)
!97 = !DILocation(line: 23, column: 40, scope: !88)
!98 = !DILocation(line: 23, column: 45, scope: !88)
!99 = !DILocation(line: 23, column: 3, scope: !88)
!100 = !DILocation(line: 23, column: 10, scope: !88)
!101 = !DILocation(line: 23, column: 16, scope: !88)
!102 = !DILocation(line: 23, column: 19, scope: !88)
!103 = !DILocation(line: 22, column: 30, scope: !88)
!104 = distinct !{!104, !91, !105, !106}
!105 = !DILocation(line: 23, column: 50, scope: !58)
!106 = !{!"llvm.loop.mustprogress"}
!107 = !DILocation(line: 24, column: 6, scope: !108)
!108 = distinct !DILexicalBlock(scope: !19, file: !3, line: 24, column: 6)
!109 = !DILocation(line: 24, column: 6, scope: !19)
!110 = !DILocation(line: 25, column: 38, scope: !108)
!111 = !DILocation(line: 25, column: 48, scope: !108)
!112 = !DILocation(line: 25, column: 63, scope: !108)
!113 = !DILocation(line: 25, column: 69, scope: !108)
!114 = !DILocation(line: 25, column: 12, scope: !108)
!115 = !DILocation(line: 25, column: 10, scope: !108)
!116 = !DILocation(line: 25, column: 3, scope: !108)
!117 = !DILocation(line: 26, column: 14, scope: !19)
!118 = !DILocation(line: 26, column: 2, scope: !19)
!119 = !DILocation(line: 27, column: 9, scope: !19)
!120 = !DILocation(line: 28, column: 1, scope: !19)
!121 = !DILocation(line: 27, column: 2, scope: !19)
!122 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !123, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !125)
!123 = !DISubroutineType(types: !124)
!124 = !{!9}
!125 = !{!126}
!126 = !DILocalVariable(name: "flags", scope: !122, file: !10, line: 42, type: !9)
!127 = !DILocation(line: 42, column: 2, scope: !122)
!128 = !DILocation(line: 42, column: 6, scope: !122)
!129 = !DILocation(line: 44, column: 2, scope: !122)
!130 = !{i64 19130, i64 19139}
!131 = !DILocation(line: 45, column: 2, scope: !122)
!132 = !{i64 19201}
!133 = !DILocation(line: 46, column: 9, scope: !122)
!134 = !DILocation(line: 47, column: 1, scope: !122)
!135 = !DILocation(line: 46, column: 2, scope: !122)
!136 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !137, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !139)
!137 = !DISubroutineType(types: !138)
!138 = !{!8, !7}
!139 = !{!140, !141}
!140 = !DILocalVariable(name: "variable", arg: 1, scope: !136, file: !10, line: 56, type: !7)
!141 = !DILocalVariable(name: "offset", scope: !136, file: !10, line: 58, type: !9)
!142 = !DILocation(line: 56, column: 46, scope: !136)
!143 = !DILocation(line: 58, column: 2, scope: !136)
!144 = !DILocation(line: 58, column: 6, scope: !136)
!145 = !DILocation(line: 60, column: 2, scope: !136)
!146 = !{i64 19502}
!147 = !DILocation(line: 61, column: 25, scope: !136)
!148 = !DILocation(line: 61, column: 20, scope: !136)
!149 = !DILocation(line: 61, column: 36, scope: !136)
!150 = !DILocation(line: 61, column: 34, scope: !136)
!151 = !DILocation(line: 61, column: 10, scope: !136)
!152 = !DILocation(line: 61, column: 9, scope: !136)
!153 = !DILocation(line: 62, column: 1, scope: !136)
!154 = !DILocation(line: 61, column: 2, scope: !136)
!155 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !10, file: !10, line: 19, type: !156, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !160)
!156 = !DISubroutineType(types: !157)
!157 = !{!9, !158, !158, !158, !8, !8}
!158 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !10, line: 7, baseType: !159)
!159 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!160 = !{!161, !162, !163, !164, !165, !166, !167, !168}
!161 = !DILocalVariable(name: "code", arg: 1, scope: !155, file: !10, line: 19, type: !158)
!162 = !DILocalVariable(name: "count", arg: 2, scope: !155, file: !10, line: 19, type: !158)
!163 = !DILocalVariable(name: "varhead", arg: 3, scope: !155, file: !10, line: 19, type: !158)
!164 = !DILocalVariable(name: "input", arg: 4, scope: !155, file: !10, line: 19, type: !8)
!165 = !DILocalVariable(name: "output", arg: 5, scope: !155, file: !10, line: 19, type: !8)
!166 = !DILocalVariable(name: "control", scope: !155, file: !10, line: 21, type: !9)
!167 = !DILocalVariable(name: "status", scope: !155, file: !10, line: 22, type: !9)
!168 = !DILocalVariable(name: "done", scope: !155, file: !10, line: 23, type: !158)
!169 = !DILocation(line: 19, column: 25, scope: !155)
!170 = !DILocation(line: 19, column: 35, scope: !155)
!171 = !DILocation(line: 19, column: 46, scope: !155)
!172 = !DILocation(line: 19, column: 61, scope: !155)
!173 = !DILocation(line: 19, column: 74, scope: !155)
!174 = !DILocation(line: 21, column: 2, scope: !155)
!175 = !DILocation(line: 21, column: 6, scope: !155)
!176 = !DILocation(line: 21, column: 16, scope: !155)
!177 = !DILocation(line: 21, column: 29, scope: !155)
!178 = !DILocation(line: 21, column: 24, scope: !155)
!179 = !DILocation(line: 21, column: 37, scope: !155)
!180 = !DILocation(line: 21, column: 21, scope: !155)
!181 = !DILocation(line: 21, column: 52, scope: !155)
!182 = !DILocation(line: 21, column: 47, scope: !155)
!183 = !DILocation(line: 21, column: 58, scope: !155)
!184 = !DILocation(line: 21, column: 44, scope: !155)
!185 = !DILocation(line: 22, column: 2, scope: !155)
!186 = !DILocation(line: 22, column: 6, scope: !155)
!187 = !DILocation(line: 23, column: 2, scope: !155)
!188 = !DILocation(line: 23, column: 6, scope: !155)
!189 = !DILocation(line: 25, column: 2, scope: !155)
!190 = !DILocation(line: 26, column: 28, scope: !191)
!191 = distinct !DILexicalBlock(scope: !155, file: !10, line: 25, column: 5)
!192 = !DILocation(line: 26, column: 37, scope: !191)
!193 = !DILocation(line: 26, column: 44, scope: !191)
!194 = !DILocation(line: 26, column: 12, scope: !191)
!195 = !DILocation(line: 26, column: 10, scope: !191)
!196 = !DILocation(line: 27, column: 8, scope: !197)
!197 = distinct !DILexicalBlock(scope: !191, file: !10, line: 27, column: 7)
!198 = !DILocation(line: 27, column: 15, scope: !197)
!199 = !DILocation(line: 27, column: 25, scope: !197)
!200 = !DILocation(line: 27, column: 7, scope: !191)
!201 = !DILocation(line: 28, column: 11, scope: !197)
!202 = !DILocation(line: 28, column: 4, scope: !197)
!203 = !DILocation(line: 29, column: 11, scope: !191)
!204 = !DILocation(line: 29, column: 18, scope: !191)
!205 = !DILocation(line: 29, column: 25, scope: !191)
!206 = !DILocation(line: 29, column: 10, scope: !191)
!207 = !DILocation(line: 29, column: 8, scope: !191)
!208 = !DILocation(line: 30, column: 11, scope: !191)
!209 = !DILocation(line: 31, column: 19, scope: !191)
!210 = !DILocation(line: 31, column: 14, scope: !191)
!211 = !DILocation(line: 31, column: 24, scope: !191)
!212 = !DILocation(line: 31, column: 11, scope: !191)
!213 = !DILocation(line: 32, column: 2, scope: !191)
!214 = !DILocation(line: 32, column: 11, scope: !155)
!215 = !DILocation(line: 32, column: 18, scope: !155)
!216 = !DILocation(line: 32, column: 16, scope: !155)
!217 = distinct !{!217, !189, !218, !106}
!218 = !DILocation(line: 32, column: 23, scope: !155)
!219 = !DILocation(line: 33, column: 9, scope: !155)
!220 = !DILocation(line: 33, column: 2, scope: !155)
!221 = !DILocation(line: 34, column: 1, scope: !155)
!222 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !223, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !225)
!223 = !DISubroutineType(types: !224)
!224 = !{null, !9}
!225 = !{!226}
!226 = !DILocalVariable(name: "flags", arg: 1, scope: !222, file: !10, line: 49, type: !9)
!227 = !DILocation(line: 49, column: 36, scope: !222)
!228 = !DILocation(line: 51, column: 6, scope: !229)
!229 = distinct !DILexicalBlock(scope: !222, file: !10, line: 51, column: 6)
!230 = !DILocation(line: 51, column: 12, scope: !229)
!231 = !DILocation(line: 51, column: 6, scope: !222)
!232 = !DILocation(line: 52, column: 3, scope: !229)
!233 = !{i64 19321}
!234 = !DILocation(line: 53, column: 1, scope: !222)
!235 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !236, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!236 = !DISubroutineType(types: !237)
!237 = !{!9, !9, !8, !8}
