; ModuleID = 'static_callers_wrong.c'
source_filename = "static_callers_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @static_callers_wrong(i16 noundef zeroext %count) #0 !dbg !17 {
entry:
  %count.addr = alloca i16, align 2
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !23, !DIExpression(), !24)
  %0 = load i16, ptr %count.addr, align 2, !dbg !25
  %conv = zext i16 %0 to i32, !dbg !25
  %cmp = icmp sgt i32 %conv, 257, !dbg !26
  br i1 %cmp, label %cond.true, label %lor.lhs.false, !dbg !27

lor.lhs.false:                                    ; preds = %entry
  %1 = load i16, ptr %count.addr, align 2, !dbg !28
  %tobool = icmp ne i16 %1, 0, !dbg !28
  br i1 %tobool, label %cond.false, label %cond.true, !dbg !25

cond.true:                                        ; preds = %lor.lhs.false, %entry
  br label %cond.end, !dbg !25

cond.false:                                       ; preds = %lor.lhs.false
  %2 = load i16, ptr %count.addr, align 2, !dbg !29
  %call = call i64 @read_some(i16 noundef zeroext %2) #7, !dbg !30
  br label %cond.end, !dbg !25

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ 1, %cond.true ], [ %call, %cond.false ], !dbg !25
  ret i64 %cond, !dbg !31
}

; Function Attrs: noinline noredzone nounwind null_pointer_is_valid
define internal i64 @read_some(i16 noundef zeroext %count) #1 !dbg !32 {
entry:
  %count.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !34, !DIExpression(), !57)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #8, !dbg !58
    #dbg_declare(ptr %flags, !35, !DIExpression(), !59)
  %call = call i64 @irq_save() #7, !dbg !60
  store i64 %call, ptr %flags, align 8, !dbg !59
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #8, !dbg !61
    #dbg_declare(ptr %input, !36, !DIExpression(), !62)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !63
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !64
  store ptr %call1, ptr %input, align 8, !dbg !62
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #8, !dbg !65
    #dbg_declare(ptr %output, !55, !DIExpression(), !66)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !67
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !68
  store ptr %call2, ptr %output, align 8, !dbg !66
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #8, !dbg !69
    #dbg_declare(ptr %status, !56, !DIExpression(), !70)
  %2 = load ptr, ptr %input, align 8, !dbg !71
  call void @fill_header(ptr noundef %2) #7, !dbg !72
  %3 = load i16, ptr %count.addr, align 2, !dbg !73
  %4 = load ptr, ptr %input, align 8, !dbg !74
  %5 = load ptr, ptr %output, align 8, !dbg !75
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %3, i16 noundef zeroext 0, ptr noundef %4, ptr noundef %5) #7, !dbg !76
  store i64 %call3, ptr %status, align 8, !dbg !77
  %6 = load i64, ptr %flags, align 8, !dbg !78
  call void @irq_restore(i64 noundef %6) #7, !dbg !79
  %7 = load i64, ptr %status, align 8, !dbg !80
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #8, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #8, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #8, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #8, !dbg !81
  ret i64 %7, !dbg !82
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @one_of_them() #0 !dbg !83 {
entry:
  %call = call i64 @read_some(i16 noundef zeroext 1) #7, !dbg !86
  ret i64 %call, !dbg !87
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !88 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #8, !dbg !91
    #dbg_declare(ptr %flags, !90, !DIExpression(), !92)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #8, !dbg !93, !srcloc !94
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #8, !dbg !95, !srcloc !96
  %0 = load i64, ptr %flags, align 8, !dbg !97
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #8, !dbg !98
  ret i64 %0, !dbg !99
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !100 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !104, !DIExpression(), !106)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #8, !dbg !107
    #dbg_declare(ptr %offset, !105, !DIExpression(), !108)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #9, !dbg !109, !srcloc !110
  store i64 %0, ptr %offset, align 8, !dbg !109
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !111
  %2 = ptrtoint ptr %1 to i64, !dbg !112
  %3 = load i64, ptr %offset, align 8, !dbg !113
  %add = add i64 %2, %3, !dbg !114
  %4 = inttoptr i64 %add to ptr, !dbg !115
  %5 = load ptr, ptr %4, align 8, !dbg !116
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #8, !dbg !117
  ret ptr %5, !dbg !118
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #3 !dbg !119 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !124, !DIExpression(), !125)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !126
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !127
  store i64 -1, ptr %partition, align 1, !dbg !128
  %1 = load ptr, ptr %input.addr, align 8, !dbg !129
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !130
  store i32 -2, ptr %vp, align 1, !dbg !131
  %2 = load ptr, ptr %input.addr, align 8, !dbg !132
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !133
  store i8 0, ptr %vtl, align 1, !dbg !134
  %3 = load ptr, ptr %input.addr, align 8, !dbg !135
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !136
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !137
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !137
  ret void, !dbg !138
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !139 {
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
    #dbg_declare(ptr %code.addr, !143, !DIExpression(), !151)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !144, !DIExpression(), !152)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !145, !DIExpression(), !153)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !146, !DIExpression(), !154)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !147, !DIExpression(), !155)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #8, !dbg !156
    #dbg_declare(ptr %control, !148, !DIExpression(), !157)
  %0 = load i16, ptr %code.addr, align 2, !dbg !158
  %conv = zext i16 %0 to i64, !dbg !158
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !159
  %conv1 = zext i16 %1 to i64, !dbg !160
  %shl = shl i64 %conv1, 17, !dbg !161
  %or = or i64 %conv, %shl, !dbg !162
  %2 = load i16, ptr %count.addr, align 2, !dbg !163
  %conv2 = zext i16 %2 to i64, !dbg !164
  %shl3 = shl i64 %conv2, 32, !dbg !165
  %or4 = or i64 %or, %shl3, !dbg !166
  store i64 %or4, ptr %control, align 8, !dbg !157
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #8, !dbg !167
    #dbg_declare(ptr %status, !149, !DIExpression(), !168)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #8, !dbg !169
    #dbg_declare(ptr %done, !150, !DIExpression(), !170)
  br label %do.body, !dbg !171

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !172
  %4 = load ptr, ptr %input.addr, align 8, !dbg !174
  %5 = load ptr, ptr %output.addr, align 8, !dbg !175
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !176
  store i64 %call, ptr %status, align 8, !dbg !177
  %6 = load i64, ptr %status, align 8, !dbg !178
  %and = and i64 %6, 65535, !dbg !180
  %cmp = icmp ne i64 %and, 0, !dbg !181
  br i1 %cmp, label %if.then, label %if.end, !dbg !182

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !183
  store i64 %7, ptr %retval, align 8, !dbg !184
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !184

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !185
  %shr = lshr i64 %8, 32, !dbg !186
  %and6 = and i64 %shr, 4095, !dbg !187
  %conv7 = trunc i64 %and6 to i16, !dbg !188
  store i16 %conv7, ptr %done, align 2, !dbg !189
  %9 = load i64, ptr %control, align 8, !dbg !190
  %and8 = and i64 %9, -1152640029630136321, !dbg !190
  store i64 %and8, ptr %control, align 8, !dbg !190
  %10 = load i16, ptr %done, align 2, !dbg !191
  %conv9 = zext i16 %10 to i64, !dbg !192
  %shl10 = shl i64 %conv9, 48, !dbg !193
  %11 = load i64, ptr %control, align 8, !dbg !194
  %or11 = or i64 %11, %shl10, !dbg !194
  store i64 %or11, ptr %control, align 8, !dbg !194
  br label %do.cond, !dbg !195

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !196
  %conv12 = zext i16 %12 to i32, !dbg !196
  %13 = load i16, ptr %count.addr, align 2, !dbg !197
  %conv13 = zext i16 %13 to i32, !dbg !197
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !198
  br i1 %cmp14, label %do.body, label %do.end, !dbg !195, !llvm.loop !199

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !202
  store i64 %14, ptr %retval, align 8, !dbg !203
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !203

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #8, !dbg !204
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #8, !dbg !204
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #8, !dbg !204
  %15 = load i64, ptr %retval, align 8, !dbg !204
  ret i64 %15, !dbg !204
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !205 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !209, !DIExpression(), !210)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !211
  %and = and i64 %0, 512, !dbg !213
  %tobool = icmp ne i64 %and, 0, !dbg !213
  br i1 %tobool, label %if.then, label %if.end, !dbg !214

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #8, !dbg !215, !srcloc !216
  br label %if.end, !dbg !215

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !217
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #5

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !218 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #6

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { noinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nobuiltin noredzone "no-builtins" }
attributes #8 = { nounwind }
attributes #9 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "static_callers_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "cd70cfbc660bb27f6fd6c57fc9d0a612")
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
!17 = distinct !DISubprogram(name: "static_callers_wrong", scope: !3, file: !3, line: 21, type: !18, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !21)
!21 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!22 = !{!23}
!23 = !DILocalVariable(name: "count", arg: 1, scope: !17, file: !3, line: 21, type: !20)
!24 = !DILocation(line: 21, column: 30, scope: !17)
!25 = !DILocation(line: 23, column: 9, scope: !17)
!26 = !DILocation(line: 23, column: 15, scope: !17)
!27 = !DILocation(line: 23, column: 21, scope: !17)
!28 = !DILocation(line: 23, column: 25, scope: !17)
!29 = !DILocation(line: 23, column: 47, scope: !17)
!30 = !DILocation(line: 23, column: 37, scope: !17)
!31 = !DILocation(line: 23, column: 2, scope: !17)
!32 = distinct !DISubprogram(name: "read_some", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !33)
!33 = !{!34, !35, !36, !55, !56}
!34 = !DILocalVariable(name: "count", arg: 1, scope: !32, file: !3, line: 8, type: !20)
!35 = !DILocalVariable(name: "flags", scope: !32, file: !3, line: 10, type: !7)
!36 = !DILocalVariable(name: "input", scope: !32, file: !3, line: 11, type: !37)
!37 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !38, size: 64)
!38 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !39)
!39 = !{!40, !41, !44, !47, !51}
!40 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !38, file: !8, line: 78, baseType: !7, size: 64)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !38, file: !8, line: 79, baseType: !42, size: 32, offset: 64)
!42 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !43)
!43 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !38, file: !8, line: 80, baseType: !45, size: 8, offset: 96)
!45 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !46)
!46 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !38, file: !8, line: 81, baseType: !48, size: 24, offset: 104)
!48 = !DICompositeType(tag: DW_TAG_array_type, baseType: !45, size: 24, elements: !49)
!49 = !{!50}
!50 = !DISubrange(count: 3)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !38, file: !8, line: 82, baseType: !52, offset: 128)
!52 = !DICompositeType(tag: DW_TAG_array_type, baseType: !42, elements: !53)
!53 = !{!54}
!54 = !DISubrange(count: -1)
!55 = !DILocalVariable(name: "output", scope: !32, file: !3, line: 12, type: !6)
!56 = !DILocalVariable(name: "status", scope: !32, file: !3, line: 13, type: !7)
!57 = !DILocation(line: 8, column: 52, scope: !32)
!58 = !DILocation(line: 10, column: 2, scope: !32)
!59 = !DILocation(line: 10, column: 6, scope: !32)
!60 = !DILocation(line: 10, column: 14, scope: !32)
!61 = !DILocation(line: 11, column: 2, scope: !32)
!62 = !DILocation(line: 11, column: 26, scope: !32)
!63 = !DILocation(line: 11, column: 52, scope: !32)
!64 = !DILocation(line: 11, column: 34, scope: !32)
!65 = !DILocation(line: 12, column: 2, scope: !32)
!66 = !DILocation(line: 12, column: 8, scope: !32)
!67 = !DILocation(line: 12, column: 35, scope: !32)
!68 = !DILocation(line: 12, column: 17, scope: !32)
!69 = !DILocation(line: 13, column: 2, scope: !32)
!70 = !DILocation(line: 13, column: 6, scope: !32)
!71 = !DILocation(line: 15, column: 14, scope: !32)
!72 = !DILocation(line: 15, column: 2, scope: !32)
!73 = !DILocation(line: 16, column: 37, scope: !32)
!74 = !DILocation(line: 16, column: 47, scope: !32)
!75 = !DILocation(line: 16, column: 54, scope: !32)
!76 = !DILocation(line: 16, column: 11, scope: !32)
!77 = !DILocation(line: 16, column: 9, scope: !32)
!78 = !DILocation(line: 17, column: 14, scope: !32)
!79 = !DILocation(line: 17, column: 2, scope: !32)
!80 = !DILocation(line: 18, column: 9, scope: !32)
!81 = !DILocation(line: 19, column: 1, scope: !32)
!82 = !DILocation(line: 18, column: 2, scope: !32)
!83 = distinct !DISubprogram(name: "one_of_them", scope: !3, file: !3, line: 26, type: !84, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2)
!84 = !DISubroutineType(types: !85)
!85 = !{!7}
!86 = !DILocation(line: 28, column: 9, scope: !83)
!87 = !DILocation(line: 28, column: 2, scope: !83)
!88 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !84, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !89)
!89 = !{!90}
!90 = !DILocalVariable(name: "flags", scope: !88, file: !8, line: 42, type: !7)
!91 = !DILocation(line: 42, column: 2, scope: !88)
!92 = !DILocation(line: 42, column: 6, scope: !88)
!93 = !DILocation(line: 44, column: 2, scope: !88)
!94 = !{i64 20541, i64 20550}
!95 = !DILocation(line: 45, column: 2, scope: !88)
!96 = !{i64 20612}
!97 = !DILocation(line: 46, column: 9, scope: !88)
!98 = !DILocation(line: 47, column: 1, scope: !88)
!99 = !DILocation(line: 46, column: 2, scope: !88)
!100 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !101, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !103)
!101 = !DISubroutineType(types: !102)
!102 = !{!6, !5}
!103 = !{!104, !105}
!104 = !DILocalVariable(name: "variable", arg: 1, scope: !100, file: !8, line: 56, type: !5)
!105 = !DILocalVariable(name: "offset", scope: !100, file: !8, line: 58, type: !7)
!106 = !DILocation(line: 56, column: 46, scope: !100)
!107 = !DILocation(line: 58, column: 2, scope: !100)
!108 = !DILocation(line: 58, column: 6, scope: !100)
!109 = !DILocation(line: 60, column: 2, scope: !100)
!110 = !{i64 20913}
!111 = !DILocation(line: 61, column: 25, scope: !100)
!112 = !DILocation(line: 61, column: 20, scope: !100)
!113 = !DILocation(line: 61, column: 36, scope: !100)
!114 = !DILocation(line: 61, column: 34, scope: !100)
!115 = !DILocation(line: 61, column: 10, scope: !100)
!116 = !DILocation(line: 61, column: 9, scope: !100)
!117 = !DILocation(line: 62, column: 1, scope: !100)
!118 = !DILocation(line: 61, column: 2, scope: !100)
!119 = distinct !DISubprogram(name: "fill_header", scope: !120, file: !120, line: 17, type: !121, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !123)
!120 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!121 = !DISubroutineType(types: !122)
!122 = !{null, !37}
!123 = !{!124}
!124 = !DILocalVariable(name: "input", arg: 1, scope: !119, file: !120, line: 17, type: !37)
!125 = !DILocation(line: 17, column: 56, scope: !119)
!126 = !DILocation(line: 19, column: 2, scope: !119)
!127 = !DILocation(line: 19, column: 9, scope: !119)
!128 = !DILocation(line: 19, column: 19, scope: !119)
!129 = !DILocation(line: 20, column: 2, scope: !119)
!130 = !DILocation(line: 20, column: 9, scope: !119)
!131 = !DILocation(line: 20, column: 12, scope: !119)
!132 = !DILocation(line: 21, column: 2, scope: !119)
!133 = !DILocation(line: 21, column: 9, scope: !119)
!134 = !DILocation(line: 21, column: 13, scope: !119)
!135 = !DILocation(line: 22, column: 19, scope: !119)
!136 = !DILocation(line: 22, column: 26, scope: !119)
!137 = !DILocation(line: 22, column: 2, scope: !119)
!138 = !DILocation(line: 23, column: 1, scope: !119)
!139 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !140, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !142)
!140 = !DISubroutineType(types: !141)
!141 = !{!7, !20, !20, !20, !6, !6}
!142 = !{!143, !144, !145, !146, !147, !148, !149, !150}
!143 = !DILocalVariable(name: "code", arg: 1, scope: !139, file: !8, line: 19, type: !20)
!144 = !DILocalVariable(name: "count", arg: 2, scope: !139, file: !8, line: 19, type: !20)
!145 = !DILocalVariable(name: "varhead", arg: 3, scope: !139, file: !8, line: 19, type: !20)
!146 = !DILocalVariable(name: "input", arg: 4, scope: !139, file: !8, line: 19, type: !6)
!147 = !DILocalVariable(name: "output", arg: 5, scope: !139, file: !8, line: 19, type: !6)
!148 = !DILocalVariable(name: "control", scope: !139, file: !8, line: 21, type: !7)
!149 = !DILocalVariable(name: "status", scope: !139, file: !8, line: 22, type: !7)
!150 = !DILocalVariable(name: "done", scope: !139, file: !8, line: 23, type: !20)
!151 = !DILocation(line: 19, column: 25, scope: !139)
!152 = !DILocation(line: 19, column: 35, scope: !139)
!153 = !DILocation(line: 19, column: 46, scope: !139)
!154 = !DILocation(line: 19, column: 61, scope: !139)
!155 = !DILocation(line: 19, column: 74, scope: !139)
!156 = !DILocation(line: 21, column: 2, scope: !139)
!157 = !DILocation(line: 21, column: 6, scope: !139)
!158 = !DILocation(line: 21, column: 16, scope: !139)
!159 = !DILocation(line: 21, column: 29, scope: !139)
!160 = !DILocation(line: 21, column: 24, scope: !139)
!161 = !DILocation(line: 21, column: 37, scope: !139)
!162 = !DILocation(line: 21, column: 21, scope: !139)
!163 = !DILocation(line: 21, column: 52, scope: !139)
!164 = !DILocation(line: 21, column: 47, scope: !139)
!165 = !DILocation(line: 21, column: 58, scope: !139)
!166 = !DILocation(line: 21, column: 44, scope: !139)
!167 = !DILocation(line: 22, column: 2, scope: !139)
!168 = !DILocation(line: 22, column: 6, scope: !139)
!169 = !DILocation(line: 23, column: 2, scope: !139)
!170 = !DILocation(line: 23, column: 6, scope: !139)
!171 = !DILocation(line: 25, column: 2, scope: !139)
!172 = !DILocation(line: 26, column: 28, scope: !173)
!173 = distinct !DILexicalBlock(scope: !139, file: !8, line: 25, column: 5)
!174 = !DILocation(line: 26, column: 37, scope: !173)
!175 = !DILocation(line: 26, column: 44, scope: !173)
!176 = !DILocation(line: 26, column: 12, scope: !173)
!177 = !DILocation(line: 26, column: 10, scope: !173)
!178 = !DILocation(line: 27, column: 8, scope: !179)
!179 = distinct !DILexicalBlock(scope: !173, file: !8, line: 27, column: 7)
!180 = !DILocation(line: 27, column: 15, scope: !179)
!181 = !DILocation(line: 27, column: 25, scope: !179)
!182 = !DILocation(line: 27, column: 7, scope: !173)
!183 = !DILocation(line: 28, column: 11, scope: !179)
!184 = !DILocation(line: 28, column: 4, scope: !179)
!185 = !DILocation(line: 29, column: 11, scope: !173)
!186 = !DILocation(line: 29, column: 18, scope: !173)
!187 = !DILocation(line: 29, column: 25, scope: !173)
!188 = !DILocation(line: 29, column: 10, scope: !173)
!189 = !DILocation(line: 29, column: 8, scope: !173)
!190 = !DILocation(line: 30, column: 11, scope: !173)
!191 = !DILocation(line: 31, column: 19, scope: !173)
!192 = !DILocation(line: 31, column: 14, scope: !173)
!193 = !DILocation(line: 31, column: 24, scope: !173)
!194 = !DILocation(line: 31, column: 11, scope: !173)
!195 = !DILocation(line: 32, column: 2, scope: !173)
!196 = !DILocation(line: 32, column: 11, scope: !139)
!197 = !DILocation(line: 32, column: 18, scope: !139)
!198 = !DILocation(line: 32, column: 16, scope: !139)
!199 = distinct !{!199, !171, !200, !201}
!200 = !DILocation(line: 32, column: 23, scope: !139)
!201 = !{!"llvm.loop.mustprogress"}
!202 = !DILocation(line: 33, column: 9, scope: !139)
!203 = !DILocation(line: 33, column: 2, scope: !139)
!204 = !DILocation(line: 34, column: 1, scope: !139)
!205 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !206, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !208)
!206 = !DISubroutineType(types: !207)
!207 = !{null, !7}
!208 = !{!209}
!209 = !DILocalVariable(name: "flags", arg: 1, scope: !205, file: !8, line: 49, type: !7)
!210 = !DILocation(line: 49, column: 36, scope: !205)
!211 = !DILocation(line: 51, column: 6, scope: !212)
!212 = distinct !DILexicalBlock(scope: !205, file: !8, line: 51, column: 6)
!213 = !DILocation(line: 51, column: 12, scope: !212)
!214 = !DILocation(line: 51, column: 6, scope: !205)
!215 = !DILocation(line: 52, column: 3, scope: !212)
!216 = !{i64 20732}
!217 = !DILocation(line: 53, column: 1, scope: !205)
!218 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !219, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!219 = !DISubroutineType(types: !220)
!220 = !{!7, !7, !6, !6}
