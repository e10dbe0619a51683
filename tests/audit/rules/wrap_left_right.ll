; ModuleID = 'wrap_left_right.c'
source_filename = "wrap_left_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @wrap_left_right(i32 noundef %left) #0 !dbg !17 {
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
  %9 = load i64, ptr %status, align 8, !dbg !78
  %shr = lshr i64 %9, 32, !dbg !79
  %and5 = and i64 %shr, 4095, !dbg !80
  %10 = load i32, ptr %left.addr, align 4, !dbg !81
  %conv6 = zext i32 %10 to i64, !dbg !81
  %sub = sub i64 %conv6, %and5, !dbg !81
  %conv7 = trunc i64 %sub to i32, !dbg !81
  store i32 %conv7, ptr %left.addr, align 4, !dbg !81
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !82
  br label %cleanup, !dbg !82

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %count) #5, !dbg !82
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %unreachable [
    i32 0, label %cleanup.cont
    i32 3, label %while.end
  ]

cleanup.cont:                                     ; preds = %cleanup
  br label %while.cond, !dbg !61, !llvm.loop !83

while.end:                                        ; preds = %cleanup, %while.cond
  %11 = load i64, ptr %flags, align 8, !dbg !85
  call void @irq_restore(i64 noundef %11) #6, !dbg !86
  %12 = load i64, ptr %status, align 8, !dbg !87
  store i32 1, ptr %cleanup.dest.slot, align 4
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !88
  ret i64 %12, !dbg !89

unreachable:                                      ; preds = %cleanup
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !90 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !95
    #dbg_declare(ptr %flags, !94, !DIExpression(), !96)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !97, !srcloc !98
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !99, !srcloc !100
  %0 = load i64, ptr %flags, align 8, !dbg !101
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !102
  ret i64 %0, !dbg !103
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !104 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !108, !DIExpression(), !110)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !111
    #dbg_declare(ptr %offset, !109, !DIExpression(), !112)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !113, !srcloc !114
  store i64 %0, ptr %offset, align 8, !dbg !113
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !115
  %2 = ptrtoint ptr %1 to i64, !dbg !116
  %3 = load i64, ptr %offset, align 8, !dbg !117
  %add = add i64 %2, %3, !dbg !118
  %4 = inttoptr i64 %add to ptr, !dbg !119
  %5 = load ptr, ptr %4, align 8, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !121
  ret ptr %5, !dbg !122
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !123 {
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
    #dbg_declare(ptr %code.addr, !127, !DIExpression(), !135)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !128, !DIExpression(), !136)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !129, !DIExpression(), !137)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !130, !DIExpression(), !138)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !131, !DIExpression(), !139)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !140
    #dbg_declare(ptr %control, !132, !DIExpression(), !141)
  %0 = load i16, ptr %code.addr, align 2, !dbg !142
  %conv = zext i16 %0 to i64, !dbg !142
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !143
  %conv1 = zext i16 %1 to i64, !dbg !144
  %shl = shl i64 %conv1, 17, !dbg !145
  %or = or i64 %conv, %shl, !dbg !146
  %2 = load i16, ptr %count.addr, align 2, !dbg !147
  %conv2 = zext i16 %2 to i64, !dbg !148
  %shl3 = shl i64 %conv2, 32, !dbg !149
  %or4 = or i64 %or, %shl3, !dbg !150
  store i64 %or4, ptr %control, align 8, !dbg !141
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !151
    #dbg_declare(ptr %status, !133, !DIExpression(), !152)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !153
    #dbg_declare(ptr %done, !134, !DIExpression(), !154)
  br label %do.body, !dbg !155

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !156
  %4 = load ptr, ptr %input.addr, align 8, !dbg !158
  %5 = load ptr, ptr %output.addr, align 8, !dbg !159
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !160
  store i64 %call, ptr %status, align 8, !dbg !161
  %6 = load i64, ptr %status, align 8, !dbg !162
  %and = and i64 %6, 65535, !dbg !164
  %cmp = icmp ne i64 %and, 0, !dbg !165
  br i1 %cmp, label %if.then, label %if.end, !dbg !166

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !167
  store i64 %7, ptr %retval, align 8, !dbg !168
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !168

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !169
  %shr = lshr i64 %8, 32, !dbg !170
  %and6 = and i64 %shr, 4095, !dbg !171
  %conv7 = trunc i64 %and6 to i16, !dbg !172
  store i16 %conv7, ptr %done, align 2, !dbg !173
  %9 = load i64, ptr %control, align 8, !dbg !174
  %and8 = and i64 %9, -1152640029630136321, !dbg !174
  store i64 %and8, ptr %control, align 8, !dbg !174
  %10 = load i16, ptr %done, align 2, !dbg !175
  %conv9 = zext i16 %10 to i64, !dbg !176
  %shl10 = shl i64 %conv9, 48, !dbg !177
  %11 = load i64, ptr %control, align 8, !dbg !178
  %or11 = or i64 %11, %shl10, !dbg !178
  store i64 %or11, ptr %control, align 8, !dbg !178
  br label %do.cond, !dbg !179

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !180
  %conv12 = zext i16 %12 to i32, !dbg !180
  %13 = load i16, ptr %count.addr, align 2, !dbg !181
  %conv13 = zext i16 %13 to i32, !dbg !181
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !182
  br i1 %cmp14, label %do.body, label %do.end, !dbg !179, !llvm.loop !183

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !185
  store i64 %14, ptr %retval, align 8, !dbg !186
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !186

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !187
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !187
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !187
  %15 = load i64, ptr %retval, align 8, !dbg !187
  ret i64 %15, !dbg !187
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !188 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !192, !DIExpression(), !193)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !194
  %and = and i64 %0, 512, !dbg !196
  %tobool = icmp ne i64 %and, 0, !dbg !196
  br i1 %tobool, label %if.then, label %if.end, !dbg !197

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !198, !srcloc !199
  br label %if.end, !dbg !198

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !200
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !201 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "wrap_left_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "fd2dab0f6b6b5babafa6bdb72d38f3b8")
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
!17 = distinct !DISubprogram(name: "wrap_left_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
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
!48 = !DILocation(line: 8, column: 25, scope: !17)
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
!78 = !DILocation(line: 20, column: 12, scope: !45)
!79 = !DILocation(line: 20, column: 19, scope: !45)
!80 = !DILocation(line: 20, column: 26, scope: !45)
!81 = !DILocation(line: 20, column: 8, scope: !45)
!82 = !DILocation(line: 21, column: 2, scope: !17)
!83 = distinct !{!83, !61, !82, !84}
!84 = !{!"llvm.loop.mustprogress"}
!85 = !DILocation(line: 22, column: 14, scope: !17)
!86 = !DILocation(line: 22, column: 2, scope: !17)
!87 = !DILocation(line: 23, column: 9, scope: !17)
!88 = !DILocation(line: 24, column: 1, scope: !17)
!89 = !DILocation(line: 23, column: 2, scope: !17)
!90 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !91, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !93)
!91 = !DISubroutineType(types: !92)
!92 = !{!7}
!93 = !{!94}
!94 = !DILocalVariable(name: "flags", scope: !90, file: !8, line: 42, type: !7)
!95 = !DILocation(line: 42, column: 2, scope: !90)
!96 = !DILocation(line: 42, column: 6, scope: !90)
!97 = !DILocation(line: 44, column: 2, scope: !90)
!98 = !{i64 19022, i64 19031}
!99 = !DILocation(line: 45, column: 2, scope: !90)
!100 = !{i64 19093}
!101 = !DILocation(line: 46, column: 9, scope: !90)
!102 = !DILocation(line: 47, column: 1, scope: !90)
!103 = !DILocation(line: 46, column: 2, scope: !90)
!104 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !105, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !107)
!105 = !DISubroutineType(types: !106)
!106 = !{!6, !5}
!107 = !{!108, !109}
!108 = !DILocalVariable(name: "variable", arg: 1, scope: !104, file: !8, line: 56, type: !5)
!109 = !DILocalVariable(name: "offset", scope: !104, file: !8, line: 58, type: !7)
!110 = !DILocation(line: 56, column: 46, scope: !104)
!111 = !DILocation(line: 58, column: 2, scope: !104)
!112 = !DILocation(line: 58, column: 6, scope: !104)
!113 = !DILocation(line: 60, column: 2, scope: !104)
!114 = !{i64 19394}
!115 = !DILocation(line: 61, column: 25, scope: !104)
!116 = !DILocation(line: 61, column: 20, scope: !104)
!117 = !DILocation(line: 61, column: 36, scope: !104)
!118 = !DILocation(line: 61, column: 34, scope: !104)
!119 = !DILocation(line: 61, column: 10, scope: !104)
!120 = !DILocation(line: 61, column: 9, scope: !104)
!121 = !DILocation(line: 62, column: 1, scope: !104)
!122 = !DILocation(line: 61, column: 2, scope: !104)
!123 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !124, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !126)
!124 = !DISubroutineType(types: !125)
!125 = !{!7, !46, !46, !46, !6, !6}
!126 = !{!127, !128, !129, !130, !131, !132, !133, !134}
!127 = !DILocalVariable(name: "code", arg: 1, scope: !123, file: !8, line: 19, type: !46)
!128 = !DILocalVariable(name: "count", arg: 2, scope: !123, file: !8, line: 19, type: !46)
!129 = !DILocalVariable(name: "varhead", arg: 3, scope: !123, file: !8, line: 19, type: !46)
!130 = !DILocalVariable(name: "input", arg: 4, scope: !123, file: !8, line: 19, type: !6)
!131 = !DILocalVariable(name: "output", arg: 5, scope: !123, file: !8, line: 19, type: !6)
!132 = !DILocalVariable(name: "control", scope: !123, file: !8, line: 21, type: !7)
!133 = !DILocalVariable(name: "status", scope: !123, file: !8, line: 22, type: !7)
!134 = !DILocalVariable(name: "done", scope: !123, file: !8, line: 23, type: !46)
!135 = !DILocation(line: 19, column: 25, scope: !123)
!136 = !DILocation(line: 19, column: 35, scope: !123)
!137 = !DILocation(line: 19, column: 46, scope: !123)
!138 = !DILocation(line: 19, column: 61, scope: !123)
!139 = !DILocation(line: 19, column: 74, scope: !123)
!140 = !DILocation(line: 21, column: 2, scope: !123)
!141 = !DILocation(line: 21, column: 6, scope: !123)
!142 = !DILocation(line: 21, column: 16, scope: !123)
!143 = !DILocation(line: 21, column: 29, scope: !123)
!144 = !DILocation(line: 21, column: 24, scope: !123)
!145 = !DILocation(line: 21, column: 37, scope: !123)
!146 = !DILocation(line: 21, column: 21, scope: !123)
!147 = !DILocation(line: 21, column: 52, scope: !123)
!148 = !DILocation(line: 21, column: 47, scope: !123)
!149 = !DILocation(line: 21, column: 58, scope: !123)
!150 = !DILocation(line: 21, column: 44, scope: !123)
!151 = !DILocation(line: 22, column: 2, scope: !123)
!152 = !DILocation(line: 22, column: 6, scope: !123)
!153 = !DILocation(line: 23, column: 2, scope: !123)
!154 = !DILocation(line: 23, column: 6, scope: !123)
!155 = !DILocation(line: 25, column: 2, scope: !123)
!156 = !DILocation(line: 26, column: 28, scope: !157)
!157 = distinct !DILexicalBlock(scope: !123, file: !8, line: 25, column: 5)
!158 = !DILocation(line: 26, column: 37, scope: !157)
!159 = !DILocation(line: 26, column: 44, scope: !157)
!160 = !DILocation(line: 26, column: 12, scope: !157)
!161 = !DILocation(line: 26, column: 10, scope: !157)
!162 = !DILocation(line: 27, column: 8, scope: !163)
!163 = distinct !DILexicalBlock(scope: !157, file: !8, line: 27, column: 7)
!164 = !DILocation(line: 27, column: 15, scope: !163)
!165 = !DILocation(line: 27, column: 25, scope: !163)
!166 = !DILocation(line: 27, column: 7, scope: !157)
!167 = !DILocation(line: 28, column: 11, scope: !163)
!168 = !DILocation(line: 28, column: 4, scope: !163)
!169 = !DILocation(line: 29, column: 11, scope: !157)
!170 = !DILocation(line: 29, column: 18, scope: !157)
!171 = !DILocation(line: 29, column: 25, scope: !157)
!172 = !DILocation(line: 29, column: 10, scope: !157)
!173 = !DILocation(line: 29, column: 8, scope: !157)
!174 = !DILocation(line: 30, column: 11, scope: !157)
!175 = !DILocation(line: 31, column: 19, scope: !157)
!176 = !DILocation(line: 31, column: 14, scope: !157)
!177 = !DILocation(line: 31, column: 24, scope: !157)
!178 = !DILocation(line: 31, column: 11, scope: !157)
!179 = !DILocation(line: 32, column: 2, scope: !157)
!180 = !DILocation(line: 32, column: 11, scope: !123)
!181 = !DILocation(line: 32, column: 18, scope: !123)
!182 = !DILocation(line: 32, column: 16, scope: !123)
!183 = distinct !{!183, !155, !184, !84}
!184 = !DILocation(line: 32, column: 23, scope: !123)
!185 = !DILocation(line: 33, column: 9, scope: !123)
!186 = !DILocation(line: 33, column: 2, scope: !123)
!187 = !DILocation(line: 34, column: 1, scope: !123)
!188 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !189, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !191)
!189 = !DISubroutineType(types: !190)
!190 = !{null, !7}
!191 = !{!192}
!192 = !DILocalVariable(name: "flags", arg: 1, scope: !188, file: !8, line: 49, type: !7)
!193 = !DILocation(line: 49, column: 36, scope: !188)
!194 = !DILocation(line: 51, column: 6, scope: !195)
!195 = distinct !DILexicalBlock(scope: !188, file: !8, line: 51, column: 6)
!196 = !DILocation(line: 51, column: 12, scope: !195)
!197 = !DILocation(line: 51, column: 6, scope: !188)
!198 = !DILocation(line: 52, column: 3, scope: !195)
!199 = !{i64 19213}
!200 = !DILocation(line: 53, column: 1, scope: !188)
!201 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !202, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!202 = !DISubroutineType(types: !203)
!203 = !{!7, !7, !6, !6}
