; ModuleID = 'stale_entry_wrong.c'
source_filename = "stale_entry_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }
%struct.assoc = type { i32, [3 x i32], %struct.register_value }
%struct.register_value = type { i64, i64 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_entry_wrong(ptr noundef %values, i16 noundef zeroext %count) #0 !dbg !17 {
entry:
  %values.addr = alloca ptr, align 8
  %count.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %list = alloca ptr, align 8
  %i = alloca i16, align 2
  store ptr %values, ptr %values.addr, align 8
    #dbg_declare(ptr %values.addr, !25, !DIExpression(), !61)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !26, !DIExpression(), !62)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !63
    #dbg_declare(ptr %flags, !27, !DIExpression(), !64)
  %call = call i64 @irq_save() #7, !dbg !65
  store i64 %call, ptr %flags, align 8, !dbg !64
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !63
    #dbg_declare(ptr %status, !28, !DIExpression(), !66)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !67
    #dbg_declare(ptr %input, !29, !DIExpression(), !68)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !69
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !70
  store ptr %call1, ptr %input, align 8, !dbg !68
  call void @llvm.lifetime.start.p0(i64 8, ptr %list) #6, !dbg !71
    #dbg_declare(ptr %list, !48, !DIExpression(), !72)
  %1 = load ptr, ptr %input, align 8, !dbg !73
  %add.ptr = getelementptr %struct.registers_input, ptr %1, i64 1, !dbg !74
  store ptr %add.ptr, ptr %list, align 8, !dbg !72
  call void @llvm.lifetime.start.p0(i64 2, ptr %i) #6, !dbg !75
    #dbg_declare(ptr %i, !60, !DIExpression(), !76)
  %2 = load i16, ptr %count.addr, align 2, !dbg !77
  %conv = zext i16 %2 to i32, !dbg !77
  %cmp = icmp sgt i32 %conv, 100, !dbg !79
  br i1 %cmp, label %if.then, label %if.end, !dbg !80

if.then:                                          ; preds = %entry
  store i16 100, ptr %count.addr, align 2, !dbg !81
  br label %if.end, !dbg !82

if.end:                                           ; preds = %if.then, %entry
  %3 = load ptr, ptr %input, align 8, !dbg !83
  call void @llvm.memset.p0.i64(ptr align 1 %3, i8 0, i64 16, i1 false), !dbg !84
  store i16 0, ptr %i, align 2, !dbg !85
  br label %for.cond, !dbg !87

for.cond:                                         ; preds = %for.inc, %if.end
  %4 = load i16, ptr %i, align 2, !dbg !88
  %conv3 = zext i16 %4 to i32, !dbg !88
  %5 = load i16, ptr %count.addr, align 2, !dbg !90
  %conv4 = zext i16 %5 to i32, !dbg !90
  %cmp5 = icmp slt i32 %conv3, %conv4, !dbg !91
  br i1 %cmp5, label %for.body, label %for.end, !dbg !92

for.body:                                         ; preds = %for.cond
  %6 = load ptr, ptr %list, align 8, !dbg !93
  %7 = load i16, ptr %i, align 2, !dbg !95
  %idxprom = zext i16 %7 to i64, !dbg !93
  %arrayidx = getelementptr %struct.assoc, ptr %6, i64 %idxprom, !dbg !93
  %name = getelementptr inbounds %struct.assoc, ptr %arrayidx, i32 0, i32 0, !dbg !96
  store i32 7, ptr %name, align 1, !dbg !97
  %8 = load ptr, ptr %values.addr, align 8, !dbg !98
  %9 = load i16, ptr %i, align 2, !dbg !99
  %idxprom7 = zext i16 %9 to i64, !dbg !98
  %arrayidx8 = getelementptr i64, ptr %8, i64 %idxprom7, !dbg !98
  %10 = load i64, ptr %arrayidx8, align 8, !dbg !98
  %11 = load ptr, ptr %list, align 8, !dbg !100
  %12 = load i16, ptr %i, align 2, !dbg !101
  %idxprom9 = zext i16 %12 to i64, !dbg !100
  %arrayidx10 = getelementptr %struct.assoc, ptr %11, i64 %idxprom9, !dbg !100
  %value = getelementptr inbounds %struct.assoc, ptr %arrayidx10, i32 0, i32 2, !dbg !102
  %low = getelementptr inbounds %struct.register_value, ptr %value, i32 0, i32 0, !dbg !103
  store i64 %10, ptr %low, align 1, !dbg !104
  br label %for.inc, !dbg !105

for.inc:                                          ; preds = %for.body
  %13 = load i16, ptr %i, align 2, !dbg !106
  %inc = add i16 %13, 1, !dbg !106
  store i16 %inc, ptr %i, align 2, !dbg !106
  br label %for.cond, !dbg !107, !llvm.loop !108

for.end:                                          ; preds = %for.cond
  %14 = load i16, ptr %count.addr, align 2, !dbg !111
  %15 = load ptr, ptr %input, align 8, !dbg !112
  %call11 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 81, i16 noundef zeroext %14, i16 noundef zeroext 0, ptr noundef %15, ptr noundef null) #7, !dbg !113
  store i64 %call11, ptr %status, align 8, !dbg !114
  %16 = load i64, ptr %flags, align 8, !dbg !115
  call void @irq_restore(i64 noundef %16) #7, !dbg !116
  %17 = load i64, ptr %status, align 8, !dbg !117
  call void @llvm.lifetime.end.p0(i64 2, ptr %i) #6, !dbg !118
  call void @llvm.lifetime.end.p0(i64 8, ptr %list) #6, !dbg !118
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !118
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !118
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !118
  ret i64 %17, !dbg !119
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !120 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !125
    #dbg_declare(ptr %flags, !124, !DIExpression(), !126)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !127, !srcloc !128
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !129, !srcloc !130
  %0 = load i64, ptr %flags, align 8, !dbg !131
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !132
  ret i64 %0, !dbg !133
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !134 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !138, !DIExpression(), !140)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !141
    #dbg_declare(ptr %offset, !139, !DIExpression(), !142)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !143, !srcloc !144
  store i64 %0, ptr %offset, align 8, !dbg !143
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !145
  %2 = ptrtoint ptr %1 to i64, !dbg !146
  %3 = load i64, ptr %offset, align 8, !dbg !147
  %add = add i64 %2, %3, !dbg !148
  %4 = inttoptr i64 %add to ptr, !dbg !149
  %5 = load ptr, ptr %4, align 8, !dbg !150
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !151
  ret ptr %5, !dbg !152
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !153 {
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

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !231 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin noredzone "no-builtins" }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_entry_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "29ff9bf03a6c5af634553d279b21916e")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "stale_entry_wrong", scope: !3, file: !3, line: 14, type: !18, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !23)
!23 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !48, !60}
!25 = !DILocalVariable(name: "values", arg: 1, scope: !17, file: !3, line: 14, type: !20)
!26 = !DILocalVariable(name: "count", arg: 2, scope: !17, file: !3, line: 14, type: !22)
!27 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 16, type: !7)
!28 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 16, type: !7)
!29 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 17, type: !30)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !32)
!32 = !{!33, !34, !37, !40, !44}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !31, file: !8, line: 78, baseType: !7, size: 64)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !31, file: !8, line: 79, baseType: !35, size: 32, offset: 64)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !36)
!36 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !31, file: !8, line: 80, baseType: !38, size: 8, offset: 96)
!38 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !39)
!39 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !31, file: !8, line: 81, baseType: !41, size: 24, offset: 104)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !38, size: 24, elements: !42)
!42 = !{!43}
!43 = !DISubrange(count: 3)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !31, file: !8, line: 82, baseType: !45, offset: 128)
!45 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, elements: !46)
!46 = !{!47}
!47 = !DISubrange(count: -1)
!48 = !DILocalVariable(name: "list", scope: !17, file: !3, line: 18, type: !49)
!49 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !50, size: 64)
!50 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "assoc", file: !3, line: 8, size: 256, elements: !51)
!51 = !{!52, !53, !55}
!52 = !DIDerivedType(tag: DW_TAG_member, name: "name", scope: !50, file: !3, line: 9, baseType: !35, size: 32)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !50, file: !3, line: 10, baseType: !54, size: 96, offset: 32)
!54 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 96, elements: !42)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !50, file: !3, line: 11, baseType: !56, size: 128, offset: 128)
!56 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "register_value", file: !8, line: 85, size: 128, elements: !57)
!57 = !{!58, !59}
!58 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !56, file: !8, line: 86, baseType: !7, size: 64)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "high", scope: !56, file: !8, line: 87, baseType: !7, size: 64, offset: 64)
!60 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 19, type: !22)
!61 = !DILocation(line: 14, column: 34, scope: !17)
!62 = !DILocation(line: 14, column: 46, scope: !17)
!63 = !DILocation(line: 16, column: 2, scope: !17)
!64 = !DILocation(line: 16, column: 6, scope: !17)
!65 = !DILocation(line: 16, column: 14, scope: !17)
!66 = !DILocation(line: 16, column: 26, scope: !17)
!67 = !DILocation(line: 17, column: 2, scope: !17)
!68 = !DILocation(line: 17, column: 26, scope: !17)
!69 = !DILocation(line: 17, column: 52, scope: !17)
!70 = !DILocation(line: 17, column: 34, scope: !17)
!71 = !DILocation(line: 18, column: 2, scope: !17)
!72 = !DILocation(line: 18, column: 16, scope: !17)
!73 = !DILocation(line: 18, column: 32, scope: !17)
!74 = !DILocation(line: 18, column: 38, scope: !17)
!75 = !DILocation(line: 19, column: 2, scope: !17)
!76 = !DILocation(line: 19, column: 6, scope: !17)
!77 = !DILocation(line: 21, column: 6, scope: !78)
!78 = distinct !DILexicalBlock(scope: !17, file: !3, line: 21, column: 6)
!79 = !DILocation(line: 21, column: 12, scope: !78)
!80 = !DILocation(line: 21, column: 6, scope: !17)
!81 = !DILocation(line: 22, column: 9, scope: !78)
!82 = !DILocation(line: 22, column: 3, scope: !78)
!83 = !DILocation(line: 23, column: 19, scope: !17)
!84 = !DILocation(line: 23, column: 2, scope: !17)
!85 = !DILocation(line: 24, column: 9, scope: !86)
!86 = distinct !DILexicalBlock(scope: !17, file: !3, line: 24, column: 2)
!87 = !DILocation(line: 24, column: 7, scope: !86)
!88 = !DILocation(line: 24, column: 14, scope: !89)
!89 = distinct !DILexicalBlock(scope: !86, file: !3, line: 24, column: 2)
!90 = !DILocation(line: 24, column: 18, scope: !89)
!91 = !DILocation(line: 24, column: 16, scope: !89)
!92 = !DILocation(line: 24, column: 2, scope: !86)
!93 = !DILocation(line: 25, column: 3, scope: !94)
!94 = distinct !DILexicalBlock(scope: !89, file: !3, line: 24, column: 30)
!95 = !DILocation(line: 25, column: 8, scope: !94)
!96 = !DILocation(line: 25, column: 11, scope: !94)
!97 = !DILocation(line: 25, column: 16, scope: !94)
!98 = !DILocation(line: 26, column: 23, scope: !94)
!99 = !DILocation(line: 26, column: 30, scope: !94)
!100 = !DILocation(line: 26, column: 3, scope: !94)
!101 = !DILocation(line: 26, column: 8, scope: !94)
!102 = !DILocation(line: 26, column: 11, scope: !94)
!103 = !DILocation(line: 26, column: 17, scope: !94)
!104 = !DILocation(line: 26, column: 21, scope: !94)
!105 = !DILocation(line: 27, column: 2, scope: !94)
!106 = !DILocation(line: 24, column: 26, scope: !89)
!107 = !DILocation(line: 24, column: 2, scope: !89)
!108 = distinct !{!108, !92, !109, !110}
!109 = !DILocation(line: 27, column: 2, scope: !86)
!110 = !{!"llvm.loop.mustprogress"}
!111 = !DILocation(line: 28, column: 37, scope: !17)
!112 = !DILocation(line: 28, column: 47, scope: !17)
!113 = !DILocation(line: 28, column: 11, scope: !17)
!114 = !DILocation(line: 28, column: 9, scope: !17)
!115 = !DILocation(line: 29, column: 14, scope: !17)
!116 = !DILocation(line: 29, column: 2, scope: !17)
!117 = !DILocation(line: 30, column: 9, scope: !17)
!118 = !DILocation(line: 31, column: 1, scope: !17)
!119 = !DILocation(line: 30, column: 2, scope: !17)
!120 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !121, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !123)
!121 = !DISubroutineType(types: !122)
!122 = !{!7}
!123 = !{!124}
!124 = !DILocalVariable(name: "flags", scope: !120, file: !8, line: 42, type: !7)
!125 = !DILocation(line: 42, column: 2, scope: !120)
!126 = !DILocation(line: 42, column: 6, scope: !120)
!127 = !DILocation(line: 44, column: 2, scope: !120)
!128 = !{i64 19165, i64 19174}
!129 = !DILocation(line: 45, column: 2, scope: !120)
!130 = !{i64 19236}
!131 = !DILocation(line: 46, column: 9, scope: !120)
!132 = !DILocation(line: 47, column: 1, scope: !120)
!133 = !DILocation(line: 46, column: 2, scope: !120)
!134 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !135, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !137)
!135 = !DISubroutineType(types: !136)
!136 = !{!5, !6}
!137 = !{!138, !139}
!138 = !DILocalVariable(name: "variable", arg: 1, scope: !134, file: !8, line: 56, type: !6)
!139 = !DILocalVariable(name: "offset", scope: !134, file: !8, line: 58, type: !7)
!140 = !DILocation(line: 56, column: 46, scope: !134)
!141 = !DILocation(line: 58, column: 2, scope: !134)
!142 = !DILocation(line: 58, column: 6, scope: !134)
!143 = !DILocation(line: 60, column: 2, scope: !134)
!144 = !{i64 19537}
!145 = !DILocation(line: 61, column: 25, scope: !134)
!146 = !DILocation(line: 61, column: 20, scope: !134)
!147 = !DILocation(line: 61, column: 36, scope: !134)
!148 = !DILocation(line: 61, column: 34, scope: !134)
!149 = !DILocation(line: 61, column: 10, scope: !134)
!150 = !DILocation(line: 61, column: 9, scope: !134)
!151 = !DILocation(line: 62, column: 1, scope: !134)
!152 = !DILocation(line: 61, column: 2, scope: !134)
!153 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !154, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !156)
!154 = !DISubroutineType(types: !155)
!155 = !{!7, !22, !22, !22, !5, !5}
!156 = !{!157, !158, !159, !160, !161, !162, !163, !164}
!157 = !DILocalVariable(name: "code", arg: 1, scope: !153, file: !8, line: 19, type: !22)
!158 = !DILocalVariable(name: "count", arg: 2, scope: !153, file: !8, line: 19, type: !22)
!159 = !DILocalVariable(name: "varhead", arg: 3, scope: !153, file: !8, line: 19, type: !22)
!160 = !DILocalVariable(name: "input", arg: 4, scope: !153, file: !8, line: 19, type: !5)
!161 = !DILocalVariable(name: "output", arg: 5, scope: !153, file: !8, line: 19, type: !5)
!162 = !DILocalVariable(name: "control", scope: !153, file: !8, line: 21, type: !7)
!163 = !DILocalVariable(name: "status", scope: !153, file: !8, line: 22, type: !7)
!164 = !DILocalVariable(name: "done", scope: !153, file: !8, line: 23, type: !22)
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
!213 = distinct !{!213, !185, !214, !110}
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
!229 = !{i64 19356}
!230 = !DILocation(line: 53, column: 1, scope: !218)
!231 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !232, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!232 = !DISubroutineType(types: !233)
!233 = !{!7, !7, !5, !5}
