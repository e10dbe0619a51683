; ModuleID = 'loop_wrong.c'
source_filename = "loop_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @loop_wrong(i32 noundef %total) #0 !dbg !17 {
entry:
  %total.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  %done = alloca i32, align 4
  %left = alloca i32, align 4
  %batch = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store i32 %total, ptr %total.addr, align 4
    #dbg_declare(ptr %total.addr, !23, !DIExpression(), !48)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !49
    #dbg_declare(ptr %flags, !24, !DIExpression(), !50)
  %call = call i64 @irq_save() #6, !dbg !51
  store i64 %call, ptr %flags, align 8, !dbg !50
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !52
    #dbg_declare(ptr %input, !25, !DIExpression(), !53)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !54
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !55
  store ptr %call1, ptr %input, align 8, !dbg !53
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !56
    #dbg_declare(ptr %output, !42, !DIExpression(), !57)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !58
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !59
  store ptr %call2, ptr %output, align 8, !dbg !57
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !60
    #dbg_declare(ptr %status, !43, !DIExpression(), !61)
  store i64 0, ptr %status, align 8, !dbg !61
  call void @llvm.lifetime.start.p0(i64 4, ptr %done) #5, !dbg !62
    #dbg_declare(ptr %done, !44, !DIExpression(), !63)
  store i32 0, ptr %done, align 4, !dbg !63
  br label %while.cond, !dbg !64

while.cond:                                       ; preds = %cleanup.cont, %entry
  %2 = load i32, ptr %done, align 4, !dbg !65
  %3 = load i32, ptr %total.addr, align 4, !dbg !66
  %cmp = icmp ult i32 %2, %3, !dbg !67
  br i1 %cmp, label %while.body, label %while.end, !dbg !64

while.body:                                       ; preds = %while.cond
  call void @llvm.lifetime.start.p0(i64 4, ptr %left) #5, !dbg !68
    #dbg_declare(ptr %left, !45, !DIExpression(), !69)
  %4 = load i32, ptr %total.addr, align 4, !dbg !70
  %5 = load i32, ptr %done, align 4, !dbg !71
  %sub = sub i32 %4, %5, !dbg !72
  store i32 %sub, ptr %left, align 4, !dbg !69
  call void @llvm.lifetime.start.p0(i64 4, ptr %batch) #5, !dbg !68
    #dbg_declare(ptr %batch, !47, !DIExpression(), !73)
  %6 = load i32, ptr %left, align 4, !dbg !74
  %cmp3 = icmp ult i32 %6, 257, !dbg !75
  br i1 %cmp3, label %cond.true, label %cond.false, !dbg !74

cond.true:                                        ; preds = %while.body
  %7 = load i32, ptr %left, align 4, !dbg !76
  br label %cond.end, !dbg !74

cond.false:                                       ; preds = %while.body
  br label %cond.end, !dbg !74

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ %7, %cond.true ], [ 257, %cond.false ], !dbg !74
  store i32 %cond, ptr %batch, align 4, !dbg !73
  %8 = load i32, ptr %batch, align 4, !dbg !77
  %conv = trunc i32 %8 to i16, !dbg !77
  %9 = load ptr, ptr %input, align 8, !dbg !78
  %10 = load ptr, ptr %output, align 8, !dbg !79
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %9, ptr noundef %10) #6, !dbg !80
  store i64 %call4, ptr %status, align 8, !dbg !81
  %11 = load i64, ptr %status, align 8, !dbg !82
  %and = and i64 %11, 65535, !dbg !84
  %tobool = icmp ne i64 %and, 0, !dbg !84
  br i1 %tobool, label %if.then, label %if.end, !dbg !85

if.then:                                          ; preds = %cond.end
  store i32 3, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !86

if.end:                                           ; preds = %cond.end
  %12 = load i32, ptr %batch, align 4, !dbg !87
  %13 = load i32, ptr %done, align 4, !dbg !88
  %add = add i32 %13, %12, !dbg !88
  store i32 %add, ptr %done, align 4, !dbg !88
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !89
  br label %cleanup, !dbg !89

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %batch) #5, !dbg !89
  call void @llvm.lifetime.end.p0(i64 4, ptr %left) #5, !dbg !89
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %unreachable [
    i32 0, label %cleanup.cont
    i32 3, label %while.end
  ]

cleanup.cont:                                     ; preds = %cleanup
  br label %while.cond, !dbg !64, !llvm.loop !90

while.end:                                        ; preds = %cleanup, %while.cond
  %14 = load i64, ptr %flags, align 8, !dbg !92
  call void @irq_restore(i64 noundef %14) #6, !dbg !93
  %15 = load i64, ptr %status, align 8, !dbg !94
  store i32 1, ptr %cleanup.dest.slot, align 4
  call void @llvm.lifetime.end.p0(i64 4, ptr %done) #5, !dbg !95
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !95
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !95
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !95
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !95
  ret i64 %15, !dbg !96

unreachable:                                      ; preds = %cleanup
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !97 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !102
    #dbg_declare(ptr %flags, !101, !DIExpression(), !103)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !104, !srcloc !105
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !106, !srcloc !107
  %0 = load i64, ptr %flags, align 8, !dbg !108
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !109
  ret i64 %0, !dbg !110
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !111 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !115, !DIExpression(), !117)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !118
    #dbg_declare(ptr %offset, !116, !DIExpression(), !119)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !120, !srcloc !121
  store i64 %0, ptr %offset, align 8, !dbg !120
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !122
  %2 = ptrtoint ptr %1 to i64, !dbg !123
  %3 = load i64, ptr %offset, align 8, !dbg !124
  %add = add i64 %2, %3, !dbg !125
  %4 = inttoptr i64 %add to ptr, !dbg !126
  %5 = load ptr, ptr %4, align 8, !dbg !127
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !128
  ret ptr %5, !dbg !129
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !130 {
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
    #dbg_declare(ptr %code.addr, !136, !DIExpression(), !144)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !137, !DIExpression(), !145)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !138, !DIExpression(), !146)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !139, !DIExpression(), !147)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !140, !DIExpression(), !148)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !149
    #dbg_declare(ptr %control, !141, !DIExpression(), !150)
  %0 = load i16, ptr %code.addr, align 2, !dbg !151
  %conv = zext i16 %0 to i64, !dbg !151
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !152
  %conv1 = zext i16 %1 to i64, !dbg !153
  %shl = shl i64 %conv1, 17, !dbg !154
  %or = or i64 %conv, %shl, !dbg !155
  %2 = load i16, ptr %count.addr, align 2, !dbg !156
  %conv2 = zext i16 %2 to i64, !dbg !157
  %shl3 = shl i64 %conv2, 32, !dbg !158
  %or4 = or i64 %or, %shl3, !dbg !159
  store i64 %or4, ptr %control, align 8, !dbg !150
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !160
    #dbg_declare(ptr %status, !142, !DIExpression(), !161)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !162
    #dbg_declare(ptr %done, !143, !DIExpression(), !163)
  br label %do.body, !dbg !164

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !165
  %4 = load ptr, ptr %input.addr, align 8, !dbg !167
  %5 = load ptr, ptr %output.addr, align 8, !dbg !168
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !169
  store i64 %call, ptr %status, align 8, !dbg !170
  %6 = load i64, ptr %status, align 8, !dbg !171
  %and = and i64 %6, 65535, !dbg !173
  %cmp = icmp ne i64 %and, 0, !dbg !174
  br i1 %cmp, label %if.then, label %if.end, !dbg !175

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !176
  store i64 %7, ptr %retval, align 8, !dbg !177
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !177

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !178
  %shr = lshr i64 %8, 32, !dbg !179
  %and6 = and i64 %shr, 4095, !dbg !180
  %conv7 = trunc i64 %and6 to i16, !dbg !181
  store i16 %conv7, ptr %done, align 2, !dbg !182
  %9 = load i64, ptr %control, align 8, !dbg !183
  %and8 = and i64 %9, -1152640029630136321, !dbg !183
  store i64 %and8, ptr %control, align 8, !dbg !183
  %10 = load i16, ptr %done, align 2, !dbg !184
  %conv9 = zext i16 %10 to i64, !dbg !185
  %shl10 = shl i64 %conv9, 48, !dbg !186
  %11 = load i64, ptr %control, align 8, !dbg !187
  %or11 = or i64 %11, %shl10, !dbg !187
  store i64 %or11, ptr %control, align 8, !dbg !187
  br label %do.cond, !dbg !188

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !189
  %conv12 = zext i16 %12 to i32, !dbg !189
  %13 = load i16, ptr %count.addr, align 2, !dbg !190
  %conv13 = zext i16 %13 to i32, !dbg !190
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !191
  br i1 %cmp14, label %do.body, label %do.end, !dbg !188, !llvm.loop !192

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !194
  store i64 %14, ptr %retval, align 8, !dbg !195
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !195

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !196
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !196
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !196
  %15 = load i64, ptr %retval, align 8, !dbg !196
  ret i64 %15, !dbg !196
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !197 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !201, !DIExpression(), !202)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !203
  %and = and i64 %0, 512, !dbg !205
  %tobool = icmp ne i64 %and, 0, !dbg !205
  br i1 %tobool, label %if.then, label %if.end, !dbg !206

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !207, !srcloc !208
  br label %if.end, !dbg !207

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !209
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !210 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "loop_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "525b0782b13d841fda96cd8046994a2c")
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
!17 = distinct !DISubprogram(name: "loop_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !42, !43, !44, !45, !47}
!23 = !DILocalVariable(name: "total", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!25 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !28)
!28 = !{!29, !30, !31, !34, !38}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !27, file: !8, line: 78, baseType: !7, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !27, file: !8, line: 79, baseType: !20, size: 32, offset: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !27, file: !8, line: 80, baseType: !32, size: 8, offset: 96)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !33)
!33 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !27, file: !8, line: 81, baseType: !35, size: 24, offset: 104)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 24, elements: !36)
!36 = !{!37}
!37 = !DISubrange(count: 3)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !27, file: !8, line: 82, baseType: !39, offset: 128)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: -1)
!42 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !6)
!43 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 13, type: !7)
!44 = !DILocalVariable(name: "done", scope: !17, file: !3, line: 14, type: !20)
!45 = !DILocalVariable(name: "left", scope: !46, file: !3, line: 17, type: !20)
!46 = distinct !DILexicalBlock(scope: !17, file: !3, line: 16, column: 23)
!47 = !DILocalVariable(name: "batch", scope: !46, file: !3, line: 17, type: !20)
!48 = !DILocation(line: 8, column: 20, scope: !17)
!49 = !DILocation(line: 10, column: 2, scope: !17)
!50 = !DILocation(line: 10, column: 6, scope: !17)
!51 = !DILocation(line: 10, column: 14, scope: !17)
!52 = !DILocation(line: 11, column: 2, scope: !17)
!53 = !DILocation(line: 11, column: 26, scope: !17)
!54 = !DILocation(line: 11, column: 52, scope: !17)
!55 = !DILocation(line: 11, column: 34, scope: !17)
!56 = !DILocation(line: 12, column: 2, scope: !17)
!57 = !DILocation(line: 12, column: 8, scope: !17)
!58 = !DILocation(line: 12, column: 35, scope: !17)
!59 = !DILocation(line: 12, column: 17, scope: !17)
!60 = !DILocation(line: 13, column: 2, scope: !17)
!61 = !DILocation(line: 13, column: 6, scope: !17)
!62 = !DILocation(line: 14, column: 2, scope: !17)
!63 = !DILocation(line: 14, column: 6, scope: !17)
!64 = !DILocation(line: 16, column: 2, scope: !17)
!65 = !DILocation(line: 16, column: 9, scope: !17)
!66 = !DILocation(line: 16, column: 16, scope: !17)
!67 = !DILocation(line: 16, column: 14, scope: !17)
!68 = !DILocation(line: 17, column: 3, scope: !46)
!69 = !DILocation(line: 17, column: 7, scope: !46)
!70 = !DILocation(line: 17, column: 14, scope: !46)
!71 = !DILocation(line: 17, column: 22, scope: !46)
!72 = !DILocation(line: 17, column: 20, scope: !46)
!73 = !DILocation(line: 17, column: 28, scope: !46)
!74 = !DILocation(line: 17, column: 36, scope: !46)
!75 = !DILocation(line: 17, column: 41, scope: !46)
!76 = !DILocation(line: 17, column: 49, scope: !46)
!77 = !DILocation(line: 19, column: 38, scope: !46)
!78 = !DILocation(line: 19, column: 48, scope: !46)
!79 = !DILocation(line: 19, column: 55, scope: !46)
!80 = !DILocation(line: 19, column: 12, scope: !46)
!81 = !DILocation(line: 19, column: 10, scope: !46)
!82 = !DILocation(line: 20, column: 7, scope: !83)
!83 = distinct !DILexicalBlock(scope: !46, file: !3, line: 20, column: 7)
!84 = !DILocation(line: 20, column: 14, scope: !83)
!85 = !DILocation(line: 20, column: 7, scope: !46)
!86 = !DILocation(line: 21, column: 4, scope: !83)
!87 = !DILocation(line: 22, column: 11, scope: !46)
!88 = !DILocation(line: 22, column: 8, scope: !46)
!89 = !DILocation(line: 23, column: 2, scope: !17)
!90 = distinct !{!90, !64, !89, !91}
!91 = !{!"llvm.loop.mustprogress"}
!92 = !DILocation(line: 24, column: 14, scope: !17)
!93 = !DILocation(line: 24, column: 2, scope: !17)
!94 = !DILocation(line: 25, column: 9, scope: !17)
!95 = !DILocation(line: 26, column: 1, scope: !17)
!96 = !DILocation(line: 25, column: 2, scope: !17)
!97 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !98, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !100)
!98 = !DISubroutineType(types: !99)
!99 = !{!7}
!100 = !{!101}
!101 = !DILocalVariable(name: "flags", scope: !97, file: !8, line: 42, type: !7)
!102 = !DILocation(line: 42, column: 2, scope: !97)
!103 = !DILocation(line: 42, column: 6, scope: !97)
!104 = !DILocation(line: 44, column: 2, scope: !97)
!105 = !{i64 19072, i64 19081}
!106 = !DILocation(line: 45, column: 2, scope: !97)
!107 = !{i64 19143}
!108 = !DILocation(line: 46, column: 9, scope: !97)
!109 = !DILocation(line: 47, column: 1, scope: !97)
!110 = !DILocation(line: 46, column: 2, scope: !97)
!111 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !112, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !114)
!112 = !DISubroutineType(types: !113)
!113 = !{!6, !5}
!114 = !{!115, !116}
!115 = !DILocalVariable(name: "variable", arg: 1, scope: !111, file: !8, line: 56, type: !5)
!116 = !DILocalVariable(name: "offset", scope: !111, file: !8, line: 58, type: !7)
!117 = !DILocation(line: 56, column: 46, scope: !111)
!118 = !DILocation(line: 58, column: 2, scope: !111)
!119 = !DILocation(line: 58, column: 6, scope: !111)
!120 = !DILocation(line: 60, column: 2, scope: !111)
!121 = !{i64 19444}
!122 = !DILocation(line: 61, column: 25, scope: !111)
!123 = !DILocation(line: 61, column: 20, scope: !111)
!124 = !DILocation(line: 61, column: 36, scope: !111)
!125 = !DILocation(line: 61, column: 34, scope: !111)
!126 = !DILocation(line: 61, column: 10, scope: !111)
!127 = !DILocation(line: 61, column: 9, scope: !111)
!128 = !DILocation(line: 62, column: 1, scope: !111)
!129 = !DILocation(line: 61, column: 2, scope: !111)
!130 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !131, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !135)
!131 = !DISubroutineType(types: !132)
!132 = !{!7, !133, !133, !133, !6, !6}
!133 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !134)
!134 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!135 = !{!136, !137, !138, !139, !140, !141, !142, !143}
!136 = !DILocalVariable(name: "code", arg: 1, scope: !130, file: !8, line: 19, type: !133)
!137 = !DILocalVariable(name: "count", arg: 2, scope: !130, file: !8, line: 19, type: !133)
!138 = !DILocalVariable(name: "varhead", arg: 3, scope: !130, file: !8, line: 19, type: !133)
!139 = !DILocalVariable(name: "input", arg: 4, scope: !130, file: !8, line: 19, type: !6)
!140 = !DILocalVariable(name: "output", arg: 5, scope: !130, file: !8, line: 19, type: !6)
!141 = !DILocalVariable(name: "control", scope: !130, file: !8, line: 21, type: !7)
!142 = !DILocalVariable(name: "status", scope: !130, file: !8, line: 22, type: !7)
!143 = !DILocalVariable(name: "done", scope: !130, file: !8, line: 23, type: !133)
!144 = !DILocation(line: 19, column: 25, scope: !130)
!145 = !DILocation(line: 19, column: 35, scope: !130)
!146 = !DILocation(line: 19, column: 46, scope: !130)
!147 = !DILocation(line: 19, column: 61, scope: !130)
!148 = !DILocation(line: 19, column: 74, scope: !130)
!149 = !DILocation(line: 21, column: 2, scope: !130)
!150 = !DILocation(line: 21, column: 6, scope: !130)
!151 = !DILocation(line: 21, column: 16, scope: !130)
!152 = !DILocation(line: 21, column: 29, scope: !130)
!153 = !DILocation(line: 21, column: 24, scope: !130)
!154 = !DILocation(line: 21, column: 37, scope: !130)
!155 = !DILocation(line: 21, column: 21, scope: !130)
!156 = !DILocation(line: 21, column: 52, scope: !130)
!157 = !DILocation(line: 21, column: 47, scope: !130)
!158 = !DILocation(line: 21, column: 58, scope: !130)
!159 = !DILocation(line: 21, column: 44, scope: !130)
!160 = !DILocation(line: 22, column: 2, scope: !130)
!161 = !DILocation(line: 22, column: 6, scope: !130)
!162 = !DILocation(line: 23, column: 2, scope: !130)
!163 = !DILocation(line: 23, column: 6, scope: !130)
!164 = !DILocation(line: 25, column: 2, scope: !130)
!165 = !DILocation(line: 26, column: 28, scope: !166)
!166 = distinct !DILexicalBlock(scope: !130, file: !8, line: 25, column: 5)
!167 = !DILocation(line: 26, column: 37, scope: !166)
!168 = !DILocation(line: 26, column: 44, scope: !166)
!169 = !DILocation(line: 26, column: 12, scope: !166)
!170 = !DILocation(line: 26, column: 10, scope: !166)
!171 = !DILocation(line: 27, column: 8, scope: !172)
!172 = distinct !DILexicalBlock(scope: !166, file: !8, line: 27, column: 7)
!173 = !DILocation(line: 27, column: 15, scope: !172)
!174 = !DILocation(line: 27, column: 25, scope: !172)
!175 = !DILocation(line: 27, column: 7, scope: !166)
!176 = !DILocation(line: 28, column: 11, scope: !172)
!177 = !DILocation(line: 28, column: 4, scope: !172)
!178 = !DILocation(line: 29, column: 11, scope: !166)
!179 = !DILocation(line: 29, column: 18, scope: !166)
!180 = !DILocation(line: 29, column: 25, scope: !166)
!181 = !DILocation(line: 29, column: 10, scope: !166)
!182 = !DILocation(line: 29, column: 8, scope: !166)
!183 = !DILocation(line: 30, column: 11, scope: !166)
!184 = !DILocation(line: 31, column: 19, scope: !166)
!185 = !DILocation(line: 31, column: 14, scope: !166)
!186 = !DILocation(line: 31, column: 24, scope: !166)
!187 = !DILocation(line: 31, column: 11, scope: !166)
!188 = !DILocation(line: 32, column: 2, scope: !166)
!189 = !DILocation(line: 32, column: 11, scope: !130)
!190 = !DILocation(line: 32, column: 18, scope: !130)
!191 = !DILocation(line: 32, column: 16, scope: !130)
!192 = distinct !{!192, !164, !193, !91}
!193 = !DILocation(line: 32, column: 23, scope: !130)
!194 = !DILocation(line: 33, column: 9, scope: !130)
!195 = !DILocation(line: 33, column: 2, scope: !130)
!196 = !DILocation(line: 34, column: 1, scope: !130)
!197 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !198, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !200)
!198 = !DISubroutineType(types: !199)
!199 = !{null, !7}
!200 = !{!201}
!201 = !DILocalVariable(name: "flags", arg: 1, scope: !197, file: !8, line: 49, type: !7)
!202 = !DILocation(line: 49, column: 36, scope: !197)
!203 = !DILocation(line: 51, column: 6, scope: !204)
!204 = distinct !DILexicalBlock(scope: !197, file: !8, line: 51, column: 6)
!205 = !DILocation(line: 51, column: 12, scope: !204)
!206 = !DILocation(line: 51, column: 6, scope: !197)
!207 = !DILocation(line: 52, column: 3, scope: !204)
!208 = !{i64 19263}
!209 = !DILocation(line: 53, column: 1, scope: !197)
!210 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !211, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!211 = !DISubroutineType(types: !212)
!212 = !{!7, !7, !6, !6}
