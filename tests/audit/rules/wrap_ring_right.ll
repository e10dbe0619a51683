; ModuleID = 'wrap_ring_right.c'
source_filename = "wrap_ring_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.ring = type { i32, i32, [128 x i32] }
%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @wrap_ring_right(ptr noundef %ring) #0 !dbg !19 {
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
  %and = and i32 %sub, 127, !dbg !69
  store i32 %and, ptr %count, align 4, !dbg !64
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !70
    #dbg_declare(ptr %input, !38, !DIExpression(), !71)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !72
    #dbg_declare(ptr %flags, !55, !DIExpression(), !73)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !72
    #dbg_declare(ptr %status, !56, !DIExpression(), !74)
  store i64 0, ptr %status, align 8, !dbg !74
  %call = call i64 @irq_save() #6, !dbg !75
  store i64 %call, ptr %flags, align 8, !dbg !76
  %5 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !77
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %5) #6, !dbg !78
  store ptr %call1, ptr %input, align 8, !dbg !79
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !80
    #dbg_declare(ptr %i, !57, !DIExpression(), !81)
  store i32 0, ptr %i, align 4, !dbg !81
  br label %for.cond, !dbg !80

for.cond:                                         ; preds = %for.inc, %entry
  %6 = load i32, ptr %i, align 4, !dbg !82
  %7 = load i32, ptr %count, align 4, !dbg !84
  %cmp = icmp ult i32 %6, %7, !dbg !85
  br i1 %cmp, label %for.body, label %for.cond.cleanup, !dbg !86

for.cond.cleanup:                                 ; preds = %for.cond
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !87
  br label %for.end

for.body:                                         ; preds = %for.cond
  %8 = load ptr, ptr %ring.addr, align 8, !dbg !88
  %names = getelementptr inbounds %struct.ring, ptr %8, i32 0, i32 2, !dbg !89
  %9 = load i32, ptr %first, align 4, !dbg !90
  %10 = load i32, ptr %i, align 4, !dbg !91
  %add = add i32 %9, %10, !dbg !92
  %and2 = and i32 %add, 127, !dbg !93
  %idxprom = zext i32 %and2 to i64, !dbg !88
  %arrayidx = getelementptr [128 x i32], ptr %names, i64 0, i64 %idxprom, !dbg !88
  %11 = load i32, ptr %arrayidx, align 4, !dbg !88
  %12 = load ptr, ptr %input, align 8, !dbg !94
  %names3 = getelementptr inbounds %struct.registers_input, ptr %12, i32 0, i32 4, !dbg !95
  %13 = load i32, ptr %i, align 4, !dbg !96
  %idxprom4 = zext i32 %13 to i64, !dbg !94
  %arrayidx5 = getelementptr [0 x i32], ptr %names3, i64 0, i64 %idxprom4, !dbg !94
  store i32 %11, ptr %arrayidx5, align 1, !dbg !97
  br label %for.inc, !dbg !94

for.inc:                                          ; preds = %for.body
  %14 = load i32, ptr %i, align 4, !dbg !98
  %inc = add i32 %14, 1, !dbg !98
  store i32 %inc, ptr %i, align 4, !dbg !98
  br label %for.cond, !dbg !87, !llvm.loop !99

for.end:                                          ; preds = %for.cond.cleanup
  %15 = load i32, ptr %count, align 4, !dbg !102
  %tobool = icmp ne i32 %15, 0, !dbg !102
  br i1 %tobool, label %if.then, label %if.end, !dbg !104

if.then:                                          ; preds = %for.end
  %16 = load i32, ptr %count, align 4, !dbg !105
  %conv = trunc i32 %16 to i16, !dbg !105
  %17 = load ptr, ptr %input, align 8, !dbg !106
  %18 = load ptr, ptr %input, align 8, !dbg !107
  %add.ptr = getelementptr i8, ptr %18, i64 1024, !dbg !108
  %call6 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %17, ptr noundef %add.ptr) #6, !dbg !109
  store i64 %call6, ptr %status, align 8, !dbg !110
  br label %if.end, !dbg !111

if.end:                                           ; preds = %if.then, %for.end
  %19 = load i64, ptr %flags, align 8, !dbg !112
  call void @irq_restore(i64 noundef %19) #6, !dbg !113
  %20 = load i64, ptr %status, align 8, !dbg !114
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !115
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !115
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !115
  call void @llvm.lifetime.end.p0(i64 4, ptr %count) #5, !dbg !115
  call void @llvm.lifetime.end.p0(i64 4, ptr %first) #5, !dbg !115
  ret i64 %20, !dbg !116
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !117 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !122
    #dbg_declare(ptr %flags, !121, !DIExpression(), !123)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !124, !srcloc !125
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !126, !srcloc !127
  %0 = load i64, ptr %flags, align 8, !dbg !128
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !129
  ret i64 %0, !dbg !130
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !131 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !135, !DIExpression(), !137)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !138
    #dbg_declare(ptr %offset, !136, !DIExpression(), !139)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !140, !srcloc !141
  store i64 %0, ptr %offset, align 8, !dbg !140
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !142
  %2 = ptrtoint ptr %1 to i64, !dbg !143
  %3 = load i64, ptr %offset, align 8, !dbg !144
  %add = add i64 %2, %3, !dbg !145
  %4 = inttoptr i64 %add to ptr, !dbg !146
  %5 = load ptr, ptr %4, align 8, !dbg !147
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !148
  ret ptr %5, !dbg !149
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !150 {
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
    #dbg_declare(ptr %code.addr, !156, !DIExpression(), !164)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !157, !DIExpression(), !165)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !158, !DIExpression(), !166)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !159, !DIExpression(), !167)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !160, !DIExpression(), !168)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !169
    #dbg_declare(ptr %control, !161, !DIExpression(), !170)
  %0 = load i16, ptr %code.addr, align 2, !dbg !171
  %conv = zext i16 %0 to i64, !dbg !171
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !172
  %conv1 = zext i16 %1 to i64, !dbg !173
  %shl = shl i64 %conv1, 17, !dbg !174
  %or = or i64 %conv, %shl, !dbg !175
  %2 = load i16, ptr %count.addr, align 2, !dbg !176
  %conv2 = zext i16 %2 to i64, !dbg !177
  %shl3 = shl i64 %conv2, 32, !dbg !178
  %or4 = or i64 %or, %shl3, !dbg !179
  store i64 %or4, ptr %control, align 8, !dbg !170
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !180
    #dbg_declare(ptr %status, !162, !DIExpression(), !181)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !182
    #dbg_declare(ptr %done, !163, !DIExpression(), !183)
  br label %do.body, !dbg !184

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !185
  %4 = load ptr, ptr %input.addr, align 8, !dbg !187
  %5 = load ptr, ptr %output.addr, align 8, !dbg !188
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !189
  store i64 %call, ptr %status, align 8, !dbg !190
  %6 = load i64, ptr %status, align 8, !dbg !191
  %and = and i64 %6, 65535, !dbg !193
  %cmp = icmp ne i64 %and, 0, !dbg !194
  br i1 %cmp, label %if.then, label %if.end, !dbg !195

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !196
  store i64 %7, ptr %retval, align 8, !dbg !197
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !197

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !198
  %shr = lshr i64 %8, 32, !dbg !199
  %and6 = and i64 %shr, 4095, !dbg !200
  %conv7 = trunc i64 %and6 to i16, !dbg !201
  store i16 %conv7, ptr %done, align 2, !dbg !202
  %9 = load i64, ptr %control, align 8, !dbg !203
  %and8 = and i64 %9, -1152640029630136321, !dbg !203
  store i64 %and8, ptr %control, align 8, !dbg !203
  %10 = load i16, ptr %done, align 2, !dbg !204
  %conv9 = zext i16 %10 to i64, !dbg !205
  %shl10 = shl i64 %conv9, 48, !dbg !206
  %11 = load i64, ptr %control, align 8, !dbg !207
  %or11 = or i64 %11, %shl10, !dbg !207
  store i64 %or11, ptr %control, align 8, !dbg !207
  br label %do.cond, !dbg !208

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !209
  %conv12 = zext i16 %12 to i32, !dbg !209
  %13 = load i16, ptr %count.addr, align 2, !dbg !210
  %conv13 = zext i16 %13 to i32, !dbg !210
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !211
  br i1 %cmp14, label %do.body, label %do.end, !dbg !208, !llvm.loop !212

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !214
  store i64 %14, ptr %retval, align 8, !dbg !215
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !215

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !216
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !216
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !216
  %15 = load i64, ptr %retval, align 8, !dbg !216
  ret i64 %15, !dbg !216
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !217 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !221, !DIExpression(), !222)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !223
  %and = and i64 %0, 512, !dbg !225
  %tobool = icmp ne i64 %and, 0, !dbg !225
  br i1 %tobool, label %if.then, label %if.end, !dbg !226

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !227, !srcloc !228
  br label %if.end, !dbg !227

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !229
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !230 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "wrap_ring_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "134beced46c7c84b9fc1835667e258ac")
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
!19 = distinct !DISubprogram(name: "wrap_ring_right", scope: !3, file: !3, line: 12, type: !20, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !34)
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
!57 = !DILocalVariable(name: "i", scope: !58, file: !3, line: 20, type: !27)
!58 = distinct !DILexicalBlock(scope: !19, file: !3, line: 20, column: 2)
!59 = !DILocation(line: 12, column: 40, scope: !19)
!60 = !DILocation(line: 14, column: 2, scope: !19)
!61 = !DILocation(line: 14, column: 6, scope: !19)
!62 = !DILocation(line: 14, column: 14, scope: !19)
!63 = !DILocation(line: 14, column: 20, scope: !19)
!64 = !DILocation(line: 14, column: 26, scope: !19)
!65 = !DILocation(line: 14, column: 35, scope: !19)
!66 = !DILocation(line: 14, column: 41, scope: !19)
!67 = !DILocation(line: 14, column: 48, scope: !19)
!68 = !DILocation(line: 14, column: 46, scope: !19)
!69 = !DILocation(line: 14, column: 55, scope: !19)
!70 = !DILocation(line: 15, column: 2, scope: !19)
!71 = !DILocation(line: 15, column: 26, scope: !19)
!72 = !DILocation(line: 16, column: 2, scope: !19)
!73 = !DILocation(line: 16, column: 6, scope: !19)
!74 = !DILocation(line: 16, column: 13, scope: !19)
!75 = !DILocation(line: 18, column: 10, scope: !19)
!76 = !DILocation(line: 18, column: 8, scope: !19)
!77 = !DILocation(line: 19, column: 28, scope: !19)
!78 = !DILocation(line: 19, column: 10, scope: !19)
!79 = !DILocation(line: 19, column: 8, scope: !19)
!80 = !DILocation(line: 20, column: 7, scope: !58)
!81 = !DILocation(line: 20, column: 11, scope: !58)
!82 = !DILocation(line: 20, column: 18, scope: !83)
!83 = distinct !DILexicalBlock(scope: !58, file: !3, line: 20, column: 2)
!84 = !DILocation(line: 20, column: 22, scope: !83)
!85 = !DILocation(line: 20, column: 20, scope: !83)
!86 = !DILocation(line: 20, column: 2, scope: !58)
!87 = !DILocation(line: 20, column: 2, scope: !83)
!88 = !DILocation(line: 21, column: 21, scope: !83)
!89 = !DILocation(line: 21, column: 27, scope: !83)
!90 = !DILocation(line: 21, column: 34, scope: !83)
!91 = !DILocation(line: 21, column: 42, scope: !83)
!92 = !DILocation(line: 21, column: 40, scope: !83)
!93 = !DILocation(line: 21, column: 45, scope: !83)
!94 = !DILocation(line: 21, column: 3, scope: !83)
!95 = !DILocation(line: 21, column: 10, scope: !83)
!96 = !DILocation(line: 21, column: 16, scope: !83)
!97 = !DILocation(line: 21, column: 19, scope: !83)
!98 = !DILocation(line: 20, column: 30, scope: !83)
!99 = distinct !{!99, !86, !100, !101}
!100 = !DILocation(line: 21, column: 50, scope: !58)
!101 = !{!"llvm.loop.mustprogress"}
!102 = !DILocation(line: 22, column: 6, scope: !103)
!103 = distinct !DILexicalBlock(scope: !19, file: !3, line: 22, column: 6)
!104 = !DILocation(line: 22, column: 6, scope: !19)
!105 = !DILocation(line: 23, column: 38, scope: !103)
!106 = !DILocation(line: 23, column: 48, scope: !103)
!107 = !DILocation(line: 23, column: 63, scope: !103)
!108 = !DILocation(line: 23, column: 69, scope: !103)
!109 = !DILocation(line: 23, column: 12, scope: !103)
!110 = !DILocation(line: 23, column: 10, scope: !103)
!111 = !DILocation(line: 23, column: 3, scope: !103)
!112 = !DILocation(line: 24, column: 14, scope: !19)
!113 = !DILocation(line: 24, column: 2, scope: !19)
!114 = !DILocation(line: 25, column: 9, scope: !19)
!115 = !DILocation(line: 26, column: 1, scope: !19)
!116 = !DILocation(line: 25, column: 2, scope: !19)
!117 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !118, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !120)
!118 = !DISubroutineType(types: !119)
!119 = !{!9}
!120 = !{!121}
!121 = !DILocalVariable(name: "flags", scope: !117, file: !10, line: 42, type: !9)
!122 = !DILocation(line: 42, column: 2, scope: !117)
!123 = !DILocation(line: 42, column: 6, scope: !117)
!124 = !DILocation(line: 44, column: 2, scope: !117)
!125 = !{i64 19087, i64 19096}
!126 = !DILocation(line: 45, column: 2, scope: !117)
!127 = !{i64 19158}
!128 = !DILocation(line: 46, column: 9, scope: !117)
!129 = !DILocation(line: 47, column: 1, scope: !117)
!130 = !DILocation(line: 46, column: 2, scope: !117)
!131 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !132, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !134)
!132 = !DISubroutineType(types: !133)
!133 = !{!8, !7}
!134 = !{!135, !136}
!135 = !DILocalVariable(name: "variable", arg: 1, scope: !131, file: !10, line: 56, type: !7)
!136 = !DILocalVariable(name: "offset", scope: !131, file: !10, line: 58, type: !9)
!137 = !DILocation(line: 56, column: 46, scope: !131)
!138 = !DILocation(line: 58, column: 2, scope: !131)
!139 = !DILocation(line: 58, column: 6, scope: !131)
!140 = !DILocation(line: 60, column: 2, scope: !131)
!141 = !{i64 19459}
!142 = !DILocation(line: 61, column: 25, scope: !131)
!143 = !DILocation(line: 61, column: 20, scope: !131)
!144 = !DILocation(line: 61, column: 36, scope: !131)
!145 = !DILocation(line: 61, column: 34, scope: !131)
!146 = !DILocation(line: 61, column: 10, scope: !131)
!147 = !DILocation(line: 61, column: 9, scope: !131)
!148 = !DILocation(line: 62, column: 1, scope: !131)
!149 = !DILocation(line: 61, column: 2, scope: !131)
!150 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !10, file: !10, line: 19, type: !151, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !155)
!151 = !DISubroutineType(types: !152)
!152 = !{!9, !153, !153, !153, !8, !8}
!153 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !10, line: 7, baseType: !154)
!154 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!155 = !{!156, !157, !158, !159, !160, !161, !162, !163}
!156 = !DILocalVariable(name: "code", arg: 1, scope: !150, file: !10, line: 19, type: !153)
!157 = !DILocalVariable(name: "count", arg: 2, scope: !150, file: !10, line: 19, type: !153)
!158 = !DILocalVariable(name: "varhead", arg: 3, scope: !150, file: !10, line: 19, type: !153)
!159 = !DILocalVariable(name: "input", arg: 4, scope: !150, file: !10, line: 19, type: !8)
!160 = !DILocalVariable(name: "output", arg: 5, scope: !150, file: !10, line: 19, type: !8)
!161 = !DILocalVariable(name: "control", scope: !150, file: !10, line: 21, type: !9)
!162 = !DILocalVariable(name: "status", scope: !150, file: !10, line: 22, type: !9)
!163 = !DILocalVariable(name: "done", scope: !150, file: !10, line: 23, type: !153)
!164 = !DILocation(line: 19, column: 25, scope: !150)
!165 = !DILocation(line: 19, column: 35, scope: !150)
!166 = !DILocation(line: 19, column: 46, scope: !150)
!167 = !DILocation(line: 19, column: 61, scope: !150)
!168 = !DILocation(line: 19, column: 74, scope: !150)
!169 = !DILocation(line: 21, column: 2, scope: !150)
!170 = !DILocation(line: 21, column: 6, scope: !150)
!171 = !DILocation(line: 21, column: 16, scope: !150)
!172 = !DILocation(line: 21, column: 29, scope: !150)
!173 = !DILocation(line: 21, column: 24, scope: !150)
!174 = !DILocation(line: 21, column: 37, scope: !150)
!175 = !DILocation(line: 21, column: 21, scope: !150)
!176 = !DILocation(line: 21, column: 52, scope: !150)
!177 = !DILocation(line: 21, column: 47, scope: !150)
!178 = !DILocation(line: 21, column: 58, scope: !150)
!179 = !DILocation(line: 21, column: 44, scope: !150)
!180 = !DILocation(line: 22, column: 2, scope: !150)
!181 = !DILocation(line: 22, column: 6, scope: !150)
!182 = !DILocation(line: 23, column: 2, scope: !150)
!183 = !DILocation(line: 23, column: 6, scope: !150)
!184 = !DILocation(line: 25, column: 2, scope: !150)
!185 = !DILocation(line: 26, column: 28, scope: !186)
!186 = distinct !DILexicalBlock(scope: !150, file: !10, line: 25, column: 5)
!187 = !DILocation(line: 26, column: 37, scope: !186)
!188 = !DILocation(line: 26, column: 44, scope: !186)
!189 = !DILocation(line: 26, column: 12, scope: !186)
!190 = !DILocation(line: 26, column: 10, scope: !186)
!191 = !DILocation(line: 27, column: 8, scope: !192)
!192 = distinct !DILexicalBlock(scope: !186, file: !10, line: 27, column: 7)
!193 = !DILocation(line: 27, column: 15, scope: !192)
!194 = !DILocation(line: 27, column: 25, scope: !192)
!195 = !DILocation(line: 27, column: 7, scope: !186)
!196 = !DILocation(line: 28, column: 11, scope: !192)
!197 = !DILocation(line: 28, column: 4, scope: !192)
!198 = !DILocation(line: 29, column: 11, scope: !186)
!199 = !DILocation(line: 29, column: 18, scope: !186)
!200 = !DILocation(line: 29, column: 25, scope: !186)
!201 = !DILocation(line: 29, column: 10, scope: !186)
!202 = !DILocation(line: 29, column: 8, scope: !186)
!203 = !DILocation(line: 30, column: 11, scope: !186)
!204 = !DILocation(line: 31, column: 19, scope: !186)
!205 = !DILocation(line: 31, column: 14, scope: !186)
!206 = !DILocation(line: 31, column: 24, scope: !186)
!207 = !DILocation(line: 31, column: 11, scope: !186)
!208 = !DILocation(line: 32, column: 2, scope: !186)
!209 = !DILocation(line: 32, column: 11, scope: !150)
!210 = !DILocation(line: 32, column: 18, scope: !150)
!211 = !DILocation(line: 32, column: 16, scope: !150)
!212 = distinct !{!212, !184, !213, !101}
!213 = !DILocation(line: 32, column: 23, scope: !150)
!214 = !DILocation(line: 33, column: 9, scope: !150)
!215 = !DILocation(line: 33, column: 2, scope: !150)
!216 = !DILocation(line: 34, column: 1, scope: !150)
!217 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !218, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !220)
!218 = !DISubroutineType(types: !219)
!219 = !{null, !9}
!220 = !{!221}
!221 = !DILocalVariable(name: "flags", arg: 1, scope: !217, file: !10, line: 49, type: !9)
!222 = !DILocation(line: 49, column: 36, scope: !217)
!223 = !DILocation(line: 51, column: 6, scope: !224)
!224 = distinct !DILexicalBlock(scope: !217, file: !10, line: 51, column: 6)
!225 = !DILocation(line: 51, column: 12, scope: !224)
!226 = !DILocation(line: 51, column: 6, scope: !217)
!227 = !DILocation(line: 52, column: 3, scope: !224)
!228 = !{i64 19278}
!229 = !DILocation(line: 53, column: 1, scope: !217)
!230 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !231, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!231 = !DISubroutineType(types: !232)
!232 = !{!9, !9, !8, !8}
