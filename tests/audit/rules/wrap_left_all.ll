; ModuleID = 'wrap_left_all.c'
source_filename = "wrap_left_all.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @wrap_left_all(i32 noundef %left) #0 !dbg !17 {
entry:
  %left.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %count = alloca i16, align 2
  %cleanup.dest.slot = alloca i32, align 4
  store i32 %left, ptr %left.addr, align 4
    #dbg_declare(ptr %left.addr, !23, !DIExpression(), !48)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !49
    #dbg_declare(ptr %flags, !24, !DIExpression(), !50)
  %call = call i64 @irq_save() #6, !dbg !51
  store i64 %call, ptr %flags, align 8, !dbg !50
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !49
    #dbg_declare(ptr %status, !25, !DIExpression(), !52)
  store i64 0, ptr %status, align 8, !dbg !52
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !53
    #dbg_declare(ptr %input, !26, !DIExpression(), !54)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !55
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !56
  store ptr %call1, ptr %input, align 8, !dbg !54
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !57
    #dbg_declare(ptr %output, !43, !DIExpression(), !58)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !59
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !60
  store ptr %call2, ptr %output, align 8, !dbg !58
  br label %while.cond, !dbg !61

while.cond:                                       ; preds = %cleanup.cont, %entry
  %2 = load i32, ptr %left.addr, align 4, !dbg !62
  %tobool = icmp ne i32 %2, 0, !dbg !61
  br i1 %tobool, label %while.body, label %while.end, !dbg !61

while.body:                                       ; preds = %while.cond
  call void @llvm.lifetime.start.p0(i64 2, ptr %count) #5, !dbg !63
    #dbg_declare(ptr %count, !44, !DIExpression(), !64)
  %3 = load i32, ptr %left.addr, align 4, !dbg !65
  %cmp = icmp ult i32 %3, 200, !dbg !66
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !65

cond.true:                                        ; preds = %while.body
  %4 = load i32, ptr %left.addr, align 4, !dbg !67
  br label %cond.end, !dbg !65

cond.false:                                       ; preds = %while.body
  br label %cond.end, !dbg !65

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ %4, %cond.true ], [ 200, %cond.false ], !dbg !65
  %conv = trunc i32 %cond to i16, !dbg !65
  store i16 %conv, ptr %count, align 2, !dbg !64
  %5 = load i16, ptr %count, align 2, !dbg !68
  %6 = load ptr, ptr %input, align 8, !dbg !69
  %7 = load ptr, ptr %output, align 8, !dbg !70
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %5, i16 noundef zeroext 0, ptr noundef %6, ptr noundef %7) #6, !dbg !71
  store i64 %call3, ptr %status, align 8, !dbg !72
  %8 = load i64, ptr %status, align 8, !dbg !73
  %and = and i64 %8, 65535, !dbg !75
  %tobool4 = icmp ne i64 %and, 0, !dbg !75
  br i1 %tobool4, label %if.then, label %if.end, !dbg !76

if.then:                                          ; preds = %cond.end
  store i32 3, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !77

if.end:                                           ; preds = %cond.end
  %9 = load i32, ptr %left.addr, align 4, !dbg !78
  %sub = sub i32 %9, 200, !dbg !78
  store i32 %sub, ptr %left.addr, align 4, !dbg !78
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !79
  br label %cleanup, !dbg !79

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %count) #5, !dbg !79
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %unreachable [
    i32 0, label %cleanup.cont
    i32 3, label %while.end
  ]

cleanup.cont:                                     ; preds = %cleanup
  br label %while.cond, !dbg !61, !llvm.loop !80

while.end:                                        ; preds = %cleanup, %while.cond
  %10 = load i64, ptr %flags, align 8, !dbg !82
  call void @irq_restore(i64 noundef %10) #6, !dbg !83
  %11 = load i64, ptr %status, align 8, !dbg !84
  store i32 1, ptr %cleanup.dest.slot, align 4
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !85
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !85
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !85
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !85
  ret i64 %11, !dbg !86

unreachable:                                      ; preds = %cleanup
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !87 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !92
    #dbg_declare(ptr %flags, !91, !DIExpression(), !93)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !94, !srcloc !95
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !96, !srcloc !97
  %0 = load i64, ptr %flags, align 8, !dbg !98
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !99
  ret i64 %0, !dbg !100
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !101 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !105, !DIExpression(), !107)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !108
    #dbg_declare(ptr %offset, !106, !DIExpression(), !109)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !110, !srcloc !111
  store i64 %0, ptr %offset, align 8, !dbg !110
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !112
  %2 = ptrtoint ptr %1 to i64, !dbg !113
  %3 = load i64, ptr %offset, align 8, !dbg !114
  %add = add i64 %2, %3, !dbg !115
  %4 = inttoptr i64 %add to ptr, !dbg !116
  %5 = load ptr, ptr %4, align 8, !dbg !117
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !118
  ret ptr %5, !dbg !119
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !120 {
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
    #dbg_declare(ptr %code.addr, !124, !DIExpression(), !132)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !125, !DIExpression(), !133)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !126, !DIExpression(), !134)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !127, !DIExpression(), !135)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !128, !DIExpression(), !136)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !137
    #dbg_declare(ptr %control, !129, !DIExpression(), !138)
  %0 = load i16, ptr %code.addr, align 2, !dbg !139
  %conv = zext i16 %0 to i64, !dbg !139
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !140
  %conv1 = zext i16 %1 to i64, !dbg !141
  %shl = shl i64 %conv1, 17, !dbg !142
  %or = or i64 %conv, %shl, !dbg !143
  %2 = load i16, ptr %count.addr, align 2, !dbg !144
  %conv2 = zext i16 %2 to i64, !dbg !145
  %shl3 = shl i64 %conv2, 32, !dbg !146
  %or4 = or i64 %or, %shl3, !dbg !147
  store i64 %or4, ptr %control, align 8, !dbg !138
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !148
    #dbg_declare(ptr %status, !130, !DIExpression(), !149)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !150
    #dbg_declare(ptr %done, !131, !DIExpression(), !151)
  br label %do.body, !dbg !152

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !153
  %4 = load ptr, ptr %input.addr, align 8, !dbg !155
  %5 = load ptr, ptr %output.addr, align 8, !dbg !156
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !157
  store i64 %call, ptr %status, align 8, !dbg !158
  %6 = load i64, ptr %status, align 8, !dbg !159
  %and = and i64 %6, 65535, !dbg !161
  %cmp = icmp ne i64 %and, 0, !dbg !162
  br i1 %cmp, label %if.then, label %if.end, !dbg !163

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !164
  store i64 %7, ptr %retval, align 8, !dbg !165
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !165

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !166
  %shr = lshr i64 %8, 32, !dbg !167
  %and6 = and i64 %shr, 4095, !dbg !168
  %conv7 = trunc i64 %and6 to i16, !dbg !169
  store i16 %conv7, ptr %done, align 2, !dbg !170
  %9 = load i64, ptr %control, align 8, !dbg !171
  %and8 = and i64 %9, -1152640029630136321, !dbg !171
  store i64 %and8, ptr %control, align 8, !dbg !171
  %10 = load i16, ptr %done, align 2, !dbg !172
  %conv9 = zext i16 %10 to i64, !dbg !173
  %shl10 = shl i64 %conv9, 48, !dbg !174
  %11 = load i64, ptr %control, align 8, !dbg !175
  %or11 = or i64 %11, %shl10, !dbg !175
  store i64 %or11, ptr %control, align 8, !dbg !175
  br label %do.cond, !dbg !176

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !177
  %conv12 = zext i16 %12 to i32, !dbg !177
  %13 = load i16, ptr %count.addr, align 2, !dbg !178
  %conv13 = zext i16 %13 to i32, !dbg !178
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !179
  br i1 %cmp14, label %do.body, label %do.end, !dbg !176, !llvm.loop !180

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !182
  store i64 %14, ptr %retval, align 8, !dbg !183
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !183

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !184
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !184
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !184
  %15 = load i64, ptr %retval, align 8, !dbg !184
  ret i64 %15, !dbg !184
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !185 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !189, !DIExpression(), !190)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !191
  %and = and i64 %0, 512, !dbg !193
  %tobool = icmp ne i64 %and, 0, !dbg !193
  br i1 %tobool, label %if.then, label %if.end, !dbg !194

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !195, !srcloc !196
  br label %if.end, !dbg !195

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !197
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !198 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "wrap_left_all.c", directory: ".", checksumkind: CSK_MD5, checksum: "186c8325eb106d48adee7302734ec77d")
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
!17 = distinct !DISubprogram(name: "wrap_left_all", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !43, !44}
!23 = !DILocalVariable(name: "left", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!25 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
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
!44 = !DILocalVariable(name: "count", scope: !45, file: !3, line: 15, type: !46)
!45 = distinct !DILexicalBlock(scope: !17, file: !3, line: 14, column: 15)
!46 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !47)
!47 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!48 = !DILocation(line: 8, column: 23, scope: !17)
!49 = !DILocation(line: 10, column: 2, scope: !17)
!50 = !DILocation(line: 10, column: 6, scope: !17)
!51 = !DILocation(line: 10, column: 14, scope: !17)
!52 = !DILocation(line: 10, column: 26, scope: !17)
!53 = !DILocation(line: 11, column: 2, scope: !17)
!54 = !DILocation(line: 11, column: 26, scope: !17)
!55 = !DILocation(line: 11, column: 52, scope: !17)
!56 = !DILocation(line: 11, column: 34, scope: !17)
!57 = !DILocation(line: 12, column: 2, scope: !17)
!58 = !DILocation(line: 12, column: 8, scope: !17)
!59 = !DILocation(line: 12, column: 35, scope: !17)
!60 = !DILocation(line: 12, column: 17, scope: !17)
!61 = !DILocation(line: 14, column: 2, scope: !17)
!62 = !DILocation(line: 14, column: 9, scope: !17)
!63 = !DILocation(line: 15, column: 3, scope: !45)
!64 = !DILocation(line: 15, column: 7, scope: !45)
!65 = !DILocation(line: 15, column: 15, scope: !45)
!66 = !DILocation(line: 15, column: 20, scope: !45)
!67 = !DILocation(line: 15, column: 28, scope: !45)
!68 = !DILocation(line: 17, column: 38, scope: !45)
!69 = !DILocation(line: 17, column: 48, scope: !45)
!70 = !DILocation(line: 17, column: 55, scope: !45)
!71 = !DILocation(line: 17, column: 12, scope: !45)
!72 = !DILocation(line: 17, column: 10, scope: !45)
!73 = !DILocation(line: 18, column: 7, scope: !74)
!74 = distinct !DILexicalBlock(scope: !45, file: !3, line: 18, column: 7)
!75 = !DILocation(line: 18, column: 14, scope: !74)
!76 = !DILocation(line: 18, column: 7, scope: !45)
!77 = !DILocation(line: 19, column: 4, scope: !74)
!78 = !DILocation(line: 20, column: 8, scope: !45)
!79 = !DILocation(line: 21, column: 2, scope: !17)
!80 = distinct !{!80, !61, !79, !81}
!81 = !{!"llvm.loop.mustprogress"}
!82 = !DILocation(line: 22, column: 14, scope: !17)
!83 = !DILocation(line: 22, column: 2, scope: !17)
!84 = !DILocation(line: 23, column: 9, scope: !17)
!85 = !DILocation(line: 24, column: 1, scope: !17)
!86 = !DILocation(line: 23, column: 2, scope: !17)
!87 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !88, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !90)
!88 = !DISubroutineType(types: !89)
!89 = !{!7}
!90 = !{!91}
!91 = !DILocalVariable(name: "flags", scope: !87, file: !8, line: 42, type: !7)
!92 = !DILocation(line: 42, column: 2, scope: !87)
!93 = !DILocation(line: 42, column: 6, scope: !87)
!94 = !DILocation(line: 44, column: 2, scope: !87)
!95 = !{i64 19009, i64 19018}
!96 = !DILocation(line: 45, column: 2, scope: !87)
!97 = !{i64 19080}
!98 = !DILocation(line: 46, column: 9, scope: !87)
!99 = !DILocation(line: 47, column: 1, scope: !87)
!100 = !DILocation(line: 46, column: 2, scope: !87)
!101 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !102, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !104)
!102 = !DISubroutineType(types: !103)
!103 = !{!6, !5}
!104 = !{!105, !106}
!105 = !DILocalVariable(name: "variable", arg: 1, scope: !101, file: !8, line: 56, type: !5)
!106 = !DILocalVariable(name: "offset", scope: !101, file: !8, line: 58, type: !7)
!107 = !DILocation(line: 56, column: 46, scope: !101)
!108 = !DILocation(line: 58, column: 2, scope: !101)
!109 = !DILocation(line: 58, column: 6, scope: !101)
!110 = !DILocation(line: 60, column: 2, scope: !101)
!111 = !{i64 19381}
!112 = !DILocation(line: 61, column: 25, scope: !101)
!113 = !DILocation(line: 61, column: 20, scope: !101)
!114 = !DILocation(line: 61, column: 36, scope: !101)
!115 = !DILocation(line: 61, column: 34, scope: !101)
!116 = !DILocation(line: 61, column: 10, scope: !101)
!117 = !DILocation(line: 61, column: 9, scope: !101)
!118 = !DILocation(line: 62, column: 1, scope: !101)
!119 = !DILocation(line: 61, column: 2, scope: !101)
!120 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !121, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !123)
!121 = !DISubroutineType(types: !122)
!122 = !{!7, !46, !46, !46, !6, !6}
!123 = !{!124, !125, !126, !127, !128, !129, !130, !131}
!124 = !DILocalVariable(name: "code", arg: 1, scope: !120, file: !8, line: 19, type: !46)
!125 = !DILocalVariable(name: "count", arg: 2, scope: !120, file: !8, line: 19, type: !46)
!126 = !DILocalVariable(name: "varhead", arg: 3, scope: !120, file: !8, line: 19, type: !46)
!127 = !DILocalVariable(name: "input", arg: 4, scope: !120, file: !8, line: 19, type: !6)
!128 = !DILocalVariable(name: "output", arg: 5, scope: !120, file: !8, line: 19, type: !6)
!129 = !DILocalVariable(name: "control", scope: !120, file: !8, line: 21, type: !7)
!130 = !DILocalVariable(name: "status", scope: !120, file: !8, line: 22, type: !7)
!131 = !DILocalVariable(name: "done", scope: !120, file: !8, line: 23, type: !46)
!132 = !DILocation(line: 19, column: 25, scope: !120)
!133 = !DILocation(line: 19, column: 35, scope: !120)
!134 = !DILocation(line: 19, column: 46, scope: !120)
!135 = !DILocation(line: 19, column: 61, scope: !120)
!136 = !DILocation(line: 19, column: 74, scope: !120)
!137 = !DILocation(line: 21, column: 2, scope: !120)
!138 = !DILocation(line: 21, column: 6, scope: !120)
!139 = !DILocation(line: 21, column: 16, scope: !120)
!140 = !DILocation(line: 21, column: 29, scope: !120)
!141 = !DILocation(line: 21, column: 24, scope: !120)
!142 = !DILocation(line: 21, column: 37, scope: !120)
!143 = !DILocation(line: 21, column: 21, scope: !120)
!144 = !DILocation(line: 21, column: 52, scope: !120)
!145 = !DILocation(line: 21, column: 47, scope: !120)
!146 = !DILocation(line: 21, column: 58, scope: !120)
!147 = !DILocation(line: 21, column: 44, scope: !120)
!148 = !DILocation(line: 22, column: 2, scope: !120)
!149 = !DILocation(line: 22, column: 6, scope: !120)
!150 = !DILocation(line: 23, column: 2, scope: !120)
!151 = !DILocation(line: 23, column: 6, scope: !120)
!152 = !DILocation(line: 25, column: 2, scope: !120)
!153 = !DILocation(line: 26, column: 28, scope: !154)
!154 = distinct !DILexicalBlock(scope: !120, file: !8, line: 25, column: 5)
!155 = !DILocation(line: 26, column: 37, scope: !154)
!156 = !DILocation(line: 26, column: 44, scope: !154)
!157 = !DILocation(line: 26, column: 12, scope: !154)
!158 = !DILocation(line: 26, column: 10, scope: !154)
!159 = !DILocation(line: 27, column: 8, scope: !160)
!160 = distinct !DILexicalBlock(scope: !154, file: !8, line: 27, column: 7)
!161 = !DILocation(line: 27, column: 15, scope: !160)
!162 = !DILocation(line: 27, column: 25, scope: !160)
!163 = !DILocation(line: 27, column: 7, scope: !154)
!164 = !DILocation(line: 28, column: 11, scope: !160)
!165 = !DILocation(line: 28, column: 4, scope: !160)
!166 = !DILocation(line: 29, column: 11, scope: !154)
!167 = !DILocation(line: 29, column: 18, scope: !154)
!168 = !DILocation(line: 29, column: 25, scope: !154)
!169 = !DILocation(line: 29, column: 10, scope: !154)
!170 = !DILocation(line: 29, column: 8, scope: !154)
!171 = !DILocation(line: 30, column: 11, scope: !154)
!172 = !DILocation(line: 31, column: 19, scope: !154)
!173 = !DILocation(line: 31, column: 14, scope: !154)
!174 = !DILocation(line: 31, column: 24, scope: !154)
!175 = !DILocation(line: 31, column: 11, scope: !154)
!176 = !DILocation(line: 32, column: 2, scope: !154)
!177 = !DILocation(line: 32, column: 11, scope: !120)
!178 = !DILocation(line: 32, column: 18, scope: !120)
!179 = !DILocation(line: 32, column: 16, scope: !120)
!180 = distinct !{!180, !152, !181, !81}
!181 = !DILocation(line: 32, column: 23, scope: !120)
!182 = !DILocation(line: 33, column: 9, scope: !120)
!183 = !DILocation(line: 33, column: 2, scope: !120)
!184 = !DILocation(line: 34, column: 1, scope: !120)
!185 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !186, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !188)
!186 = !DISubroutineType(types: !187)
!187 = !{null, !7}
!188 = !{!189}
!189 = !DILocalVariable(name: "flags", arg: 1, scope: !185, file: !8, line: 49, type: !7)
!190 = !DILocation(line: 49, column: 36, scope: !185)
!191 = !DILocation(line: 51, column: 6, scope: !192)
!192 = distinct !DILexicalBlock(scope: !185, file: !8, line: 51, column: 6)
!193 = !DILocation(line: 51, column: 12, scope: !192)
!194 = !DILocation(line: 51, column: 6, scope: !185)
!195 = !DILocation(line: 52, column: 3, scope: !192)
!196 = !{i64 19200}
!197 = !DILocation(line: 53, column: 1, scope: !185)
!198 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !199, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!199 = !DISubroutineType(types: !200)
!200 = !{!7, !7, !6, !6}
