; ModuleID = 'respected_retry_right.c'
source_filename = "respected_retry_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @respected_retry_right(i64 noundef %partition, i32 noundef %count) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %i = alloca i32, align 4
  %tries = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !21, !DIExpression(), !29)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !22, !DIExpression(), !30)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !31
    #dbg_declare(ptr %flags, !23, !DIExpression(), !32)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !31
    #dbg_declare(ptr %status, !24, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !31
    #dbg_declare(ptr %input, !25, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !35
    #dbg_declare(ptr %i, !27, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 4, ptr %tries) #5, !dbg !35
    #dbg_declare(ptr %tries, !28, !DIExpression(), !37)
  store i32 0, ptr %tries, align 4, !dbg !37
  %0 = load i32, ptr %count.addr, align 4, !dbg !38
  %tobool = icmp ne i32 %0, 0, !dbg !38
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !40

lor.lhs.false:                                    ; preds = %entry
  %1 = load i32, ptr %count.addr, align 4, !dbg !41
  %cmp = icmp ugt i32 %1, 511, !dbg !42
  br i1 %cmp, label %if.then, label %if.end, !dbg !43

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 -1, ptr %retval, align 8, !dbg !44
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !44

if.end:                                           ; preds = %lor.lhs.false
  br label %do.body, !dbg !45

do.body:                                          ; preds = %land.end, %if.end
  %call = call i64 @irq_save() #6, !dbg !46
  store i64 %call, ptr %flags, align 8, !dbg !48
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !49
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %2) #6, !dbg !50
  store ptr %call1, ptr %input, align 8, !dbg !51
  %3 = load i64, ptr %partition.addr, align 8, !dbg !52
  %4 = load ptr, ptr %input, align 8, !dbg !53
  %arrayidx = getelementptr i64, ptr %4, i64 0, !dbg !53
  store i64 %3, ptr %arrayidx, align 8, !dbg !54
  store i32 0, ptr %i, align 4, !dbg !55
  br label %for.cond, !dbg !57

for.cond:                                         ; preds = %for.inc, %do.body
  %5 = load i32, ptr %i, align 4, !dbg !58
  %6 = load i32, ptr %count.addr, align 4, !dbg !60
  %cmp2 = icmp ult i32 %5, %6, !dbg !61
  br i1 %cmp2, label %for.body, label %for.end, !dbg !62

for.body:                                         ; preds = %for.cond
  %call3 = call i64 @another_page() #6, !dbg !63
  %7 = load ptr, ptr %input, align 8, !dbg !64
  %8 = load i32, ptr %i, align 4, !dbg !65
  %add = add i32 1, %8, !dbg !66
  %idxprom = zext i32 %add to i64, !dbg !64
  %arrayidx4 = getelementptr i64, ptr %7, i64 %idxprom, !dbg !64
  store i64 %call3, ptr %arrayidx4, align 8, !dbg !67
  br label %for.inc, !dbg !64

for.inc:                                          ; preds = %for.body
  %9 = load i32, ptr %i, align 4, !dbg !68
  %inc = add i32 %9, 1, !dbg !68
  store i32 %inc, ptr %i, align 4, !dbg !68
  br label %for.cond, !dbg !69, !llvm.loop !70

for.end:                                          ; preds = %for.cond
  %10 = load i32, ptr %count.addr, align 4, !dbg !73
  %conv = trunc i32 %10 to i16, !dbg !73
  %11 = load ptr, ptr %input, align 8, !dbg !74
  %call5 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %11, ptr noundef null) #6, !dbg !75
  store i64 %call5, ptr %status, align 8, !dbg !76
  %12 = load i64, ptr %flags, align 8, !dbg !77
  call void @irq_restore(i64 noundef %12) #6, !dbg !78
  br label %do.cond, !dbg !79

do.cond:                                          ; preds = %for.end
  %13 = load i64, ptr %status, align 8, !dbg !80
  %and = and i64 %13, 65535, !dbg !81
  %cmp6 = icmp eq i64 %and, 11, !dbg !82
  br i1 %cmp6, label %land.rhs, label %land.end, !dbg !83

land.rhs:                                         ; preds = %do.cond
  %14 = load i32, ptr %tries, align 4, !dbg !84
  %inc8 = add i32 %14, 1, !dbg !84
  store i32 %inc8, ptr %tries, align 4, !dbg !84
  %cmp9 = icmp ult i32 %inc8, 3, !dbg !85
  br label %land.end

land.end:                                         ; preds = %land.rhs, %do.cond
  %15 = phi i1 [ false, %do.cond ], [ %cmp9, %land.rhs ], !dbg !86
  br i1 %15, label %do.body, label %do.end, !dbg !79, !llvm.loop !87

do.end:                                           ; preds = %land.end
  %16 = load i64, ptr %status, align 8, !dbg !89
  store i64 %16, ptr %retval, align 8, !dbg !90
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !90

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %tries) #5, !dbg !91
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !91
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !91
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !91
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !91
  %17 = load i64, ptr %retval, align 8, !dbg !91
  ret i64 %17, !dbg !91
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !92 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !97
    #dbg_declare(ptr %flags, !96, !DIExpression(), !98)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !99, !srcloc !100
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !101, !srcloc !102
  %0 = load i64, ptr %flags, align 8, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !104
  ret i64 %0, !dbg !105
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !106 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !110, !DIExpression(), !112)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !113
    #dbg_declare(ptr %offset, !111, !DIExpression(), !114)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !115, !srcloc !116
  store i64 %0, ptr %offset, align 8, !dbg !115
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !117
  %2 = ptrtoint ptr %1 to i64, !dbg !118
  %3 = load i64, ptr %offset, align 8, !dbg !119
  %add = add i64 %2, %3, !dbg !120
  %4 = inttoptr i64 %add to ptr, !dbg !121
  %5 = load ptr, ptr %4, align 8, !dbg !122
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !123
  ret ptr %5, !dbg !124
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !125 dso_local i64 @another_page() #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !126 {
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
    #dbg_declare(ptr %code.addr, !132, !DIExpression(), !140)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !133, !DIExpression(), !141)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !134, !DIExpression(), !142)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !135, !DIExpression(), !143)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !136, !DIExpression(), !144)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !145
    #dbg_declare(ptr %control, !137, !DIExpression(), !146)
  %0 = load i16, ptr %code.addr, align 2, !dbg !147
  %conv = zext i16 %0 to i64, !dbg !147
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !148
  %conv1 = zext i16 %1 to i64, !dbg !149
  %shl = shl i64 %conv1, 17, !dbg !150
  %or = or i64 %conv, %shl, !dbg !151
  %2 = load i16, ptr %count.addr, align 2, !dbg !152
  %conv2 = zext i16 %2 to i64, !dbg !153
  %shl3 = shl i64 %conv2, 32, !dbg !154
  %or4 = or i64 %or, %shl3, !dbg !155
  store i64 %or4, ptr %control, align 8, !dbg !146
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !156
    #dbg_declare(ptr %status, !138, !DIExpression(), !157)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !158
    #dbg_declare(ptr %done, !139, !DIExpression(), !159)
  br label %do.body, !dbg !160

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !161
  %4 = load ptr, ptr %input.addr, align 8, !dbg !163
  %5 = load ptr, ptr %output.addr, align 8, !dbg !164
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !165
  store i64 %call, ptr %status, align 8, !dbg !166
  %6 = load i64, ptr %status, align 8, !dbg !167
  %and = and i64 %6, 65535, !dbg !169
  %cmp = icmp ne i64 %and, 0, !dbg !170
  br i1 %cmp, label %if.then, label %if.end, !dbg !171

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !172
  store i64 %7, ptr %retval, align 8, !dbg !173
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !173

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !174
  %shr = lshr i64 %8, 32, !dbg !175
  %and6 = and i64 %shr, 4095, !dbg !176
  %conv7 = trunc i64 %and6 to i16, !dbg !177
  store i16 %conv7, ptr %done, align 2, !dbg !178
  %9 = load i64, ptr %control, align 8, !dbg !179
  %and8 = and i64 %9, -1152640029630136321, !dbg !179
  store i64 %and8, ptr %control, align 8, !dbg !179
  %10 = load i16, ptr %done, align 2, !dbg !180
  %conv9 = zext i16 %10 to i64, !dbg !181
  %shl10 = shl i64 %conv9, 48, !dbg !182
  %11 = load i64, ptr %control, align 8, !dbg !183
  %or11 = or i64 %11, %shl10, !dbg !183
  store i64 %or11, ptr %control, align 8, !dbg !183
  br label %do.cond, !dbg !184

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !185
  %conv12 = zext i16 %12 to i32, !dbg !185
  %13 = load i16, ptr %count.addr, align 2, !dbg !186
  %conv13 = zext i16 %13 to i32, !dbg !186
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !187
  br i1 %cmp14, label %do.body, label %do.end, !dbg !184, !llvm.loop !188

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !190
  store i64 %14, ptr %retval, align 8, !dbg !191
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !191

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !192
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !192
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !192
  %15 = load i64, ptr %retval, align 8, !dbg !192
  ret i64 %15, !dbg !192
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !193 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !197, !DIExpression(), !198)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !199
  %and = and i64 %0, 512, !dbg !201
  %tobool = icmp ne i64 %and, 0, !dbg !201
  br i1 %tobool, label %if.then, label %if.end, !dbg !202

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !203, !srcloc !204
  br label %if.end, !dbg !203

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !205
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !206 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!11, !12, !13}
!llvm.ident = !{!14}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "respected_retry_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "b6fa2a568e0b0f50dc90c0b2156e04f7")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0}
!11 = !{i32 7, !"Dwarf Version", i32 5}
!12 = !{i32 2, !"Debug Info Version", i32 3}
!13 = !{i32 1, !"wchar_size", i32 4}
!14 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!15 = distinct !DISubprogram(name: "respected_retry_right", scope: !3, file: !3, line: 9, type: !16, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7, !18}
!18 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !19)
!19 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!20 = !{!21, !22, !23, !24, !25, !27, !28}
!21 = !DILocalVariable(name: "partition", arg: 1, scope: !15, file: !3, line: 9, type: !7)
!22 = !DILocalVariable(name: "count", arg: 2, scope: !15, file: !3, line: 9, type: !18)
!23 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 11, type: !7)
!24 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 11, type: !7)
!25 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 11, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!27 = !DILocalVariable(name: "i", scope: !15, file: !3, line: 12, type: !18)
!28 = !DILocalVariable(name: "tries", scope: !15, file: !3, line: 12, type: !18)
!29 = !DILocation(line: 9, column: 31, scope: !15)
!30 = !DILocation(line: 9, column: 46, scope: !15)
!31 = !DILocation(line: 11, column: 2, scope: !15)
!32 = !DILocation(line: 11, column: 6, scope: !15)
!33 = !DILocation(line: 11, column: 13, scope: !15)
!34 = !DILocation(line: 11, column: 22, scope: !15)
!35 = !DILocation(line: 12, column: 2, scope: !15)
!36 = !DILocation(line: 12, column: 6, scope: !15)
!37 = !DILocation(line: 12, column: 9, scope: !15)
!38 = !DILocation(line: 14, column: 7, scope: !39)
!39 = distinct !DILexicalBlock(scope: !15, file: !3, line: 14, column: 6)
!40 = !DILocation(line: 14, column: 13, scope: !39)
!41 = !DILocation(line: 14, column: 16, scope: !39)
!42 = !DILocation(line: 14, column: 22, scope: !39)
!43 = !DILocation(line: 14, column: 6, scope: !15)
!44 = !DILocation(line: 15, column: 3, scope: !39)
!45 = !DILocation(line: 16, column: 2, scope: !15)
!46 = !DILocation(line: 17, column: 11, scope: !47)
!47 = distinct !DILexicalBlock(scope: !15, file: !3, line: 16, column: 5)
!48 = !DILocation(line: 17, column: 9, scope: !47)
!49 = !DILocation(line: 18, column: 29, scope: !47)
!50 = !DILocation(line: 18, column: 11, scope: !47)
!51 = !DILocation(line: 18, column: 9, scope: !47)
!52 = !DILocation(line: 19, column: 14, scope: !47)
!53 = !DILocation(line: 19, column: 3, scope: !47)
!54 = !DILocation(line: 19, column: 12, scope: !47)
!55 = !DILocation(line: 20, column: 10, scope: !56)
!56 = distinct !DILexicalBlock(scope: !47, file: !3, line: 20, column: 3)
!57 = !DILocation(line: 20, column: 8, scope: !56)
!58 = !DILocation(line: 20, column: 15, scope: !59)
!59 = distinct !DILexicalBlock(scope: !56, file: !3, line: 20, column: 3)
!60 = !DILocation(line: 20, column: 19, scope: !59)
!61 = !DILocation(line: 20, column: 17, scope: !59)
!62 = !DILocation(line: 20, column: 3, scope: !56)
!63 = !DILocation(line: 21, column: 19, scope: !59)
!64 = !DILocation(line: 21, column: 4, scope: !59)
!65 = !DILocation(line: 21, column: 14, scope: !59)
!66 = !DILocation(line: 21, column: 12, scope: !59)
!67 = !DILocation(line: 21, column: 17, scope: !59)
!68 = !DILocation(line: 20, column: 27, scope: !59)
!69 = !DILocation(line: 20, column: 3, scope: !59)
!70 = distinct !{!70, !62, !71, !72}
!71 = !DILocation(line: 21, column: 32, scope: !56)
!72 = !{!"llvm.loop.mustprogress"}
!73 = !DILocation(line: 22, column: 38, scope: !47)
!74 = !DILocation(line: 22, column: 48, scope: !47)
!75 = !DILocation(line: 22, column: 12, scope: !47)
!76 = !DILocation(line: 22, column: 10, scope: !47)
!77 = !DILocation(line: 23, column: 15, scope: !47)
!78 = !DILocation(line: 23, column: 3, scope: !47)
!79 = !DILocation(line: 24, column: 2, scope: !47)
!80 = !DILocation(line: 24, column: 12, scope: !15)
!81 = !DILocation(line: 24, column: 19, scope: !15)
!82 = !DILocation(line: 24, column: 29, scope: !15)
!83 = !DILocation(line: 24, column: 36, scope: !15)
!84 = !DILocation(line: 24, column: 39, scope: !15)
!85 = !DILocation(line: 24, column: 47, scope: !15)
!86 = !DILocation(line: 0, scope: !15)
!87 = distinct !{!87, !45, !88, !72}
!88 = !DILocation(line: 24, column: 50, scope: !15)
!89 = !DILocation(line: 25, column: 9, scope: !15)
!90 = !DILocation(line: 25, column: 2, scope: !15)
!91 = !DILocation(line: 26, column: 1, scope: !15)
!92 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !93, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !95)
!93 = !DISubroutineType(types: !94)
!94 = !{!7}
!95 = !{!96}
!96 = !DILocalVariable(name: "flags", scope: !92, file: !8, line: 42, type: !7)
!97 = !DILocation(line: 42, column: 2, scope: !92)
!98 = !DILocation(line: 42, column: 6, scope: !92)
!99 = !DILocation(line: 44, column: 2, scope: !92)
!100 = !{i64 19046, i64 19055}
!101 = !DILocation(line: 45, column: 2, scope: !92)
!102 = !{i64 19117}
!103 = !DILocation(line: 46, column: 9, scope: !92)
!104 = !DILocation(line: 47, column: 1, scope: !92)
!105 = !DILocation(line: 46, column: 2, scope: !92)
!106 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !107, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !109)
!107 = !DISubroutineType(types: !108)
!108 = !{!5, !6}
!109 = !{!110, !111}
!110 = !DILocalVariable(name: "variable", arg: 1, scope: !106, file: !8, line: 56, type: !6)
!111 = !DILocalVariable(name: "offset", scope: !106, file: !8, line: 58, type: !7)
!112 = !DILocation(line: 56, column: 46, scope: !106)
!113 = !DILocation(line: 58, column: 2, scope: !106)
!114 = !DILocation(line: 58, column: 6, scope: !106)
!115 = !DILocation(line: 60, column: 2, scope: !106)
!116 = !{i64 19418}
!117 = !DILocation(line: 61, column: 25, scope: !106)
!118 = !DILocation(line: 61, column: 20, scope: !106)
!119 = !DILocation(line: 61, column: 36, scope: !106)
!120 = !DILocation(line: 61, column: 34, scope: !106)
!121 = !DILocation(line: 61, column: 10, scope: !106)
!122 = !DILocation(line: 61, column: 9, scope: !106)
!123 = !DILocation(line: 62, column: 1, scope: !106)
!124 = !DILocation(line: 61, column: 2, scope: !106)
!125 = !DISubprogram(name: "another_page", scope: !3, file: !3, line: 7, type: !93, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!126 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !127, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !131)
!127 = !DISubroutineType(types: !128)
!128 = !{!7, !129, !129, !129, !5, !5}
!129 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !130)
!130 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!131 = !{!132, !133, !134, !135, !136, !137, !138, !139}
!132 = !DILocalVariable(name: "code", arg: 1, scope: !126, file: !8, line: 19, type: !129)
!133 = !DILocalVariable(name: "count", arg: 2, scope: !126, file: !8, line: 19, type: !129)
!134 = !DILocalVariable(name: "varhead", arg: 3, scope: !126, file: !8, line: 19, type: !129)
!135 = !DILocalVariable(name: "input", arg: 4, scope: !126, file: !8, line: 19, type: !5)
!136 = !DILocalVariable(name: "output", arg: 5, scope: !126, file: !8, line: 19, type: !5)
!137 = !DILocalVariable(name: "control", scope: !126, file: !8, line: 21, type: !7)
!138 = !DILocalVariable(name: "status", scope: !126, file: !8, line: 22, type: !7)
!139 = !DILocalVariable(name: "done", scope: !126, file: !8, line: 23, type: !129)
!140 = !DILocation(line: 19, column: 25, scope: !126)
!141 = !DILocation(line: 19, column: 35, scope: !126)
!142 = !DILocation(line: 19, column: 46, scope: !126)
!143 = !DILocation(line: 19, column: 61, scope: !126)
!144 = !DILocation(line: 19, column: 74, scope: !126)
!145 = !DILocation(line: 21, column: 2, scope: !126)
!146 = !DILocation(line: 21, column: 6, scope: !126)
!147 = !DILocation(line: 21, column: 16, scope: !126)
!148 = !DILocation(line: 21, column: 29, scope: !126)
!149 = !DILocation(line: 21, column: 24, scope: !126)
!150 = !DILocation(line: 21, column: 37, scope: !126)
!151 = !DILocation(line: 21, column: 21, scope: !126)
!152 = !DILocation(line: 21, column: 52, scope: !126)
!153 = !DILocation(line: 21, column: 47, scope: !126)
!154 = !DILocation(line: 21, column: 58, scope: !126)
!155 = !DILocation(line: 21, column: 44, scope: !126)
!156 = !DILocation(line: 22, column: 2, scope: !126)
!157 = !DILocation(line: 22, column: 6, scope: !126)
!158 = !DILocation(line: 23, column: 2, scope: !126)
!159 = !DILocation(line: 23, column: 6, scope: !126)
!160 = !DILocation(line: 25, column: 2, scope: !126)
!161 = !DILocation(line: 26, column: 28, scope: !162)
!162 = distinct !DILexicalBlock(scope: !126, file: !8, line: 25, column: 5)
!163 = !DILocation(line: 26, column: 37, scope: !162)
!164 = !DILocation(line: 26, column: 44, scope: !162)
!165 = !DILocation(line: 26, column: 12, scope: !162)
!166 = !DILocation(line: 26, column: 10, scope: !162)
!167 = !DILocation(line: 27, column: 8, scope: !168)
!168 = distinct !DILexicalBlock(scope: !162, file: !8, line: 27, column: 7)
!169 = !DILocation(line: 27, column: 15, scope: !168)
!170 = !DILocation(line: 27, column: 25, scope: !168)
!171 = !DILocation(line: 27, column: 7, scope: !162)
!172 = !DILocation(line: 28, column: 11, scope: !168)
!173 = !DILocation(line: 28, column: 4, scope: !168)
!174 = !DILocation(line: 29, column: 11, scope: !162)
!175 = !DILocation(line: 29, column: 18, scope: !162)
!176 = !DILocation(line: 29, column: 25, scope: !162)
!177 = !DILocation(line: 29, column: 10, scope: !162)
!178 = !DILocation(line: 29, column: 8, scope: !162)
!179 = !DILocation(line: 30, column: 11, scope: !162)
!180 = !DILocation(line: 31, column: 19, scope: !162)
!181 = !DILocation(line: 31, column: 14, scope: !162)
!182 = !DILocation(line: 31, column: 24, scope: !162)
!183 = !DILocation(line: 31, column: 11, scope: !162)
!184 = !DILocation(line: 32, column: 2, scope: !162)
!185 = !DILocation(line: 32, column: 11, scope: !126)
!186 = !DILocation(line: 32, column: 18, scope: !126)
!187 = !DILocation(line: 32, column: 16, scope: !126)
!188 = distinct !{!188, !160, !189, !72}
!189 = !DILocation(line: 32, column: 23, scope: !126)
!190 = !DILocation(line: 33, column: 9, scope: !126)
!191 = !DILocation(line: 33, column: 2, scope: !126)
!192 = !DILocation(line: 34, column: 1, scope: !126)
!193 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !194, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !196)
!194 = !DISubroutineType(types: !195)
!195 = !{null, !7}
!196 = !{!197}
!197 = !DILocalVariable(name: "flags", arg: 1, scope: !193, file: !8, line: 49, type: !7)
!198 = !DILocation(line: 49, column: 36, scope: !193)
!199 = !DILocation(line: 51, column: 6, scope: !200)
!200 = distinct !DILexicalBlock(scope: !193, file: !8, line: 51, column: 6)
!201 = !DILocation(line: 51, column: 12, scope: !200)
!202 = !DILocation(line: 51, column: 6, scope: !193)
!203 = !DILocation(line: 52, column: 3, scope: !200)
!204 = !{i64 19237}
!205 = !DILocation(line: 53, column: 1, scope: !193)
!206 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !207, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!207 = !DISubroutineType(types: !208)
!208 = !{!7, !7, !5, !5}
