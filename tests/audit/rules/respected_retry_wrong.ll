; ModuleID = 'respected_retry_wrong.c'
source_filename = "respected_retry_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @respected_retry_wrong(i64 noundef %partition, ptr noundef %pages, i32 noundef %count) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %i = alloca i32, align 4
  %tries = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !23, !DIExpression(), !32)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !24, !DIExpression(), !33)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !25, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !35
    #dbg_declare(ptr %flags, !26, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !35
    #dbg_declare(ptr %status, !27, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !35
    #dbg_declare(ptr %input, !28, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !39
    #dbg_declare(ptr %i, !30, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 4, ptr %tries) #5, !dbg !39
    #dbg_declare(ptr %tries, !31, !DIExpression(), !41)
  store i32 0, ptr %tries, align 4, !dbg !41
  %0 = load i32, ptr %count.addr, align 4, !dbg !42
  %tobool = icmp ne i32 %0, 0, !dbg !42
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !44

lor.lhs.false:                                    ; preds = %entry
  %1 = load i32, ptr %count.addr, align 4, !dbg !45
  %cmp = icmp ugt i32 %1, 511, !dbg !46
  br i1 %cmp, label %if.then, label %if.end, !dbg !47

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 -1, ptr %retval, align 8, !dbg !48
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !48

if.end:                                           ; preds = %lor.lhs.false
  br label %do.body, !dbg !49

do.body:                                          ; preds = %land.end, %if.end
  %call = call i64 @irq_save() #6, !dbg !50
  store i64 %call, ptr %flags, align 8, !dbg !52
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !53
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %2) #6, !dbg !54
  store ptr %call1, ptr %input, align 8, !dbg !55
  %3 = load i64, ptr %partition.addr, align 8, !dbg !56
  %4 = load ptr, ptr %input, align 8, !dbg !57
  %arrayidx = getelementptr i64, ptr %4, i64 0, !dbg !57
  store i64 %3, ptr %arrayidx, align 8, !dbg !58
  store i32 0, ptr %i, align 4, !dbg !59
  br label %for.cond, !dbg !61

for.cond:                                         ; preds = %for.inc, %do.body
  %5 = load i32, ptr %i, align 4, !dbg !62
  %6 = load i32, ptr %count.addr, align 4, !dbg !64
  %cmp2 = icmp ult i32 %5, %6, !dbg !65
  br i1 %cmp2, label %for.body, label %for.end, !dbg !66

for.body:                                         ; preds = %for.cond
  %7 = load ptr, ptr %pages.addr, align 8, !dbg !67
  %8 = load i32, ptr %i, align 4, !dbg !68
  %idxprom = zext i32 %8 to i64, !dbg !67
  %arrayidx3 = getelementptr i64, ptr %7, i64 %idxprom, !dbg !67
  %9 = load i64, ptr %arrayidx3, align 8, !dbg !67
  %10 = load ptr, ptr %input, align 8, !dbg !69
  %11 = load i32, ptr %i, align 4, !dbg !70
  %add = add i32 1, %11, !dbg !71
  %idxprom4 = zext i32 %add to i64, !dbg !69
  %arrayidx5 = getelementptr i64, ptr %10, i64 %idxprom4, !dbg !69
  store i64 %9, ptr %arrayidx5, align 8, !dbg !72
  br label %for.inc, !dbg !69

for.inc:                                          ; preds = %for.body
  %12 = load i32, ptr %i, align 4, !dbg !73
  %inc = add i32 %12, 1, !dbg !73
  store i32 %inc, ptr %i, align 4, !dbg !73
  br label %for.cond, !dbg !74, !llvm.loop !75

for.end:                                          ; preds = %for.cond
  %13 = load i32, ptr %count.addr, align 4, !dbg !78
  %conv = trunc i32 %13 to i16, !dbg !78
  %14 = load ptr, ptr %input, align 8, !dbg !79
  %call6 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %14, ptr noundef null) #6, !dbg !80
  store i64 %call6, ptr %status, align 8, !dbg !81
  %15 = load i64, ptr %flags, align 8, !dbg !82
  call void @irq_restore(i64 noundef %15) #6, !dbg !83
  br label %do.cond, !dbg !84

do.cond:                                          ; preds = %for.end
  %16 = load i64, ptr %status, align 8, !dbg !85
  %and = and i64 %16, 65535, !dbg !86
  %cmp7 = icmp eq i64 %and, 11, !dbg !87
  br i1 %cmp7, label %land.rhs, label %land.end, !dbg !88

land.rhs:                                         ; preds = %do.cond
  %17 = load i32, ptr %tries, align 4, !dbg !89
  %inc9 = add i32 %17, 1, !dbg !89
  store i32 %inc9, ptr %tries, align 4, !dbg !89
  %cmp10 = icmp ult i32 %inc9, 3, !dbg !90
  br label %land.end

land.end:                                         ; preds = %land.rhs, %do.cond
  %18 = phi i1 [ false, %do.cond ], [ %cmp10, %land.rhs ], !dbg !91
  br i1 %18, label %do.body, label %do.end, !dbg !84, !llvm.loop !92

do.end:                                           ; preds = %land.end
  %19 = load i64, ptr %status, align 8, !dbg !94
  store i64 %19, ptr %retval, align 8, !dbg !95
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !95

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %tries) #5, !dbg !96
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !96
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !96
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !96
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !96
  %20 = load i64, ptr %retval, align 8, !dbg !96
  ret i64 %20, !dbg !96
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

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

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
!llvm.module.flags = !{!11, !12, !13}
!llvm.ident = !{!14}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "respected_retry_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "6e2a7b1596f92656ca4c85cb7192b21e")
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
!15 = distinct !DISubprogram(name: "respected_retry_wrong", scope: !3, file: !3, line: 8, type: !16, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7, !18, !20}
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !27, !28, !30, !31}
!23 = !DILocalVariable(name: "partition", arg: 1, scope: !15, file: !3, line: 8, type: !7)
!24 = !DILocalVariable(name: "pages", arg: 2, scope: !15, file: !3, line: 8, type: !18)
!25 = !DILocalVariable(name: "count", arg: 3, scope: !15, file: !3, line: 8, type: !20)
!26 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 10, type: !7)
!27 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 10, type: !7)
!28 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 10, type: !29)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!30 = !DILocalVariable(name: "i", scope: !15, file: !3, line: 11, type: !20)
!31 = !DILocalVariable(name: "tries", scope: !15, file: !3, line: 11, type: !20)
!32 = !DILocation(line: 8, column: 31, scope: !15)
!33 = !DILocation(line: 8, column: 53, scope: !15)
!34 = !DILocation(line: 8, column: 64, scope: !15)
!35 = !DILocation(line: 10, column: 2, scope: !15)
!36 = !DILocation(line: 10, column: 6, scope: !15)
!37 = !DILocation(line: 10, column: 13, scope: !15)
!38 = !DILocation(line: 10, column: 22, scope: !15)
!39 = !DILocation(line: 11, column: 2, scope: !15)
!40 = !DILocation(line: 11, column: 6, scope: !15)
!41 = !DILocation(line: 11, column: 9, scope: !15)
!42 = !DILocation(line: 13, column: 7, scope: !43)
!43 = distinct !DILexicalBlock(scope: !15, file: !3, line: 13, column: 6)
!44 = !DILocation(line: 13, column: 13, scope: !43)
!45 = !DILocation(line: 13, column: 16, scope: !43)
!46 = !DILocation(line: 13, column: 22, scope: !43)
!47 = !DILocation(line: 13, column: 6, scope: !15)
!48 = !DILocation(line: 14, column: 3, scope: !43)
!49 = !DILocation(line: 15, column: 2, scope: !15)
!50 = !DILocation(line: 16, column: 11, scope: !51)
!51 = distinct !DILexicalBlock(scope: !15, file: !3, line: 15, column: 5)
!52 = !DILocation(line: 16, column: 9, scope: !51)
!53 = !DILocation(line: 17, column: 29, scope: !51)
!54 = !DILocation(line: 17, column: 11, scope: !51)
!55 = !DILocation(line: 17, column: 9, scope: !51)
!56 = !DILocation(line: 18, column: 14, scope: !51)
!57 = !DILocation(line: 18, column: 3, scope: !51)
!58 = !DILocation(line: 18, column: 12, scope: !51)
!59 = !DILocation(line: 19, column: 10, scope: !60)
!60 = distinct !DILexicalBlock(scope: !51, file: !3, line: 19, column: 3)
!61 = !DILocation(line: 19, column: 8, scope: !60)
!62 = !DILocation(line: 19, column: 15, scope: !63)
!63 = distinct !DILexicalBlock(scope: !60, file: !3, line: 19, column: 3)
!64 = !DILocation(line: 19, column: 19, scope: !63)
!65 = !DILocation(line: 19, column: 17, scope: !63)
!66 = !DILocation(line: 19, column: 3, scope: !60)
!67 = !DILocation(line: 20, column: 19, scope: !63)
!68 = !DILocation(line: 20, column: 25, scope: !63)
!69 = !DILocation(line: 20, column: 4, scope: !63)
!70 = !DILocation(line: 20, column: 14, scope: !63)
!71 = !DILocation(line: 20, column: 12, scope: !63)
!72 = !DILocation(line: 20, column: 17, scope: !63)
!73 = !DILocation(line: 19, column: 27, scope: !63)
!74 = !DILocation(line: 19, column: 3, scope: !63)
!75 = distinct !{!75, !66, !76, !77}
!76 = !DILocation(line: 20, column: 26, scope: !60)
!77 = !{!"llvm.loop.mustprogress"}
!78 = !DILocation(line: 21, column: 38, scope: !51)
!79 = !DILocation(line: 21, column: 48, scope: !51)
!80 = !DILocation(line: 21, column: 12, scope: !51)
!81 = !DILocation(line: 21, column: 10, scope: !51)
!82 = !DILocation(line: 22, column: 15, scope: !51)
!83 = !DILocation(line: 22, column: 3, scope: !51)
!84 = !DILocation(line: 23, column: 2, scope: !51)
!85 = !DILocation(line: 23, column: 12, scope: !15)
!86 = !DILocation(line: 23, column: 19, scope: !15)
!87 = !DILocation(line: 23, column: 29, scope: !15)
!88 = !DILocation(line: 23, column: 36, scope: !15)
!89 = !DILocation(line: 23, column: 39, scope: !15)
!90 = !DILocation(line: 23, column: 47, scope: !15)
!91 = !DILocation(line: 0, scope: !15)
!92 = distinct !{!92, !49, !93, !77}
!93 = !DILocation(line: 23, column: 50, scope: !15)
!94 = !DILocation(line: 24, column: 9, scope: !15)
!95 = !DILocation(line: 24, column: 2, scope: !15)
!96 = !DILocation(line: 25, column: 1, scope: !15)
!97 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !98, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !100)
!98 = !DISubroutineType(types: !99)
!99 = !{!7}
!100 = !{!101}
!101 = !DILocalVariable(name: "flags", scope: !97, file: !8, line: 42, type: !7)
!102 = !DILocation(line: 42, column: 2, scope: !97)
!103 = !DILocation(line: 42, column: 6, scope: !97)
!104 = !DILocation(line: 44, column: 2, scope: !97)
!105 = !{i64 19060, i64 19069}
!106 = !DILocation(line: 45, column: 2, scope: !97)
!107 = !{i64 19131}
!108 = !DILocation(line: 46, column: 9, scope: !97)
!109 = !DILocation(line: 47, column: 1, scope: !97)
!110 = !DILocation(line: 46, column: 2, scope: !97)
!111 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !112, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !114)
!112 = !DISubroutineType(types: !113)
!113 = !{!5, !6}
!114 = !{!115, !116}
!115 = !DILocalVariable(name: "variable", arg: 1, scope: !111, file: !8, line: 56, type: !6)
!116 = !DILocalVariable(name: "offset", scope: !111, file: !8, line: 58, type: !7)
!117 = !DILocation(line: 56, column: 46, scope: !111)
!118 = !DILocation(line: 58, column: 2, scope: !111)
!119 = !DILocation(line: 58, column: 6, scope: !111)
!120 = !DILocation(line: 60, column: 2, scope: !111)
!121 = !{i64 19432}
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
!132 = !{!7, !133, !133, !133, !5, !5}
!133 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !134)
!134 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!135 = !{!136, !137, !138, !139, !140, !141, !142, !143}
!136 = !DILocalVariable(name: "code", arg: 1, scope: !130, file: !8, line: 19, type: !133)
!137 = !DILocalVariable(name: "count", arg: 2, scope: !130, file: !8, line: 19, type: !133)
!138 = !DILocalVariable(name: "varhead", arg: 3, scope: !130, file: !8, line: 19, type: !133)
!139 = !DILocalVariable(name: "input", arg: 4, scope: !130, file: !8, line: 19, type: !5)
!140 = !DILocalVariable(name: "output", arg: 5, scope: !130, file: !8, line: 19, type: !5)
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
!192 = distinct !{!192, !164, !193, !77}
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
!208 = !{i64 19251}
!209 = !DILocation(line: 53, column: 1, scope: !197)
!210 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !211, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!211 = !DISubroutineType(types: !212)
!212 = !{!7, !7, !5, !5}
