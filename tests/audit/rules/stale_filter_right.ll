; ModuleID = 'stale_filter_right.c'
source_filename = "stale_filter_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_filter_right(i64 noundef %partition, ptr noundef %pages, i32 noundef %count) #0 !dbg !17 {
entry:
  %partition.addr = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %i = alloca i32, align 4
  %n = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !25, !DIExpression(), !34)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !26, !DIExpression(), !35)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !27, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !37
    #dbg_declare(ptr %flags, !28, !DIExpression(), !38)
  %call = call i64 @irq_save() #6, !dbg !39
  store i64 %call, ptr %flags, align 8, !dbg !38
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !37
    #dbg_declare(ptr %status, !29, !DIExpression(), !40)
  store i64 0, ptr %status, align 8, !dbg !40
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !37
    #dbg_declare(ptr %input, !30, !DIExpression(), !41)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !42
    #dbg_declare(ptr %i, !32, !DIExpression(), !43)
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #5, !dbg !42
    #dbg_declare(ptr %n, !33, !DIExpression(), !44)
  store i32 0, ptr %n, align 4, !dbg !44
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !45
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !46
  store ptr %call1, ptr %input, align 8, !dbg !47
  store i32 0, ptr %i, align 4, !dbg !48
  br label %for.cond, !dbg !50

for.cond:                                         ; preds = %for.inc, %entry
  %1 = load i32, ptr %i, align 4, !dbg !51
  %2 = load i32, ptr %count.addr, align 4, !dbg !53
  %cmp = icmp ult i32 %1, %2, !dbg !54
  br i1 %cmp, label %for.body, label %for.end, !dbg !55

for.body:                                         ; preds = %for.cond
  %3 = load ptr, ptr %pages.addr, align 8, !dbg !56
  %4 = load i32, ptr %i, align 4, !dbg !59
  %idxprom = zext i32 %4 to i64, !dbg !56
  %arrayidx = getelementptr i64, ptr %3, i64 %idxprom, !dbg !56
  %5 = load i64, ptr %arrayidx, align 8, !dbg !56
  %and = and i64 %5, 1, !dbg !60
  %tobool = icmp ne i64 %and, 0, !dbg !60
  br i1 %tobool, label %land.lhs.true, label %if.end, !dbg !61

land.lhs.true:                                    ; preds = %for.body
  %6 = load i32, ptr %n, align 4, !dbg !62
  %cmp2 = icmp ult i32 %6, 511, !dbg !63
  br i1 %cmp2, label %if.then, label %if.end, !dbg !64

if.then:                                          ; preds = %land.lhs.true
  %7 = load ptr, ptr %pages.addr, align 8, !dbg !65
  %8 = load i32, ptr %i, align 4, !dbg !66
  %idxprom3 = zext i32 %8 to i64, !dbg !65
  %arrayidx4 = getelementptr i64, ptr %7, i64 %idxprom3, !dbg !65
  %9 = load i64, ptr %arrayidx4, align 8, !dbg !65
  %10 = load ptr, ptr %input, align 8, !dbg !67
  %11 = load i32, ptr %n, align 4, !dbg !68
  %inc = add i32 %11, 1, !dbg !68
  store i32 %inc, ptr %n, align 4, !dbg !68
  %add = add i32 1, %11, !dbg !69
  %idxprom5 = zext i32 %add to i64, !dbg !67
  %arrayidx6 = getelementptr i64, ptr %10, i64 %idxprom5, !dbg !67
  store i64 %9, ptr %arrayidx6, align 8, !dbg !70
  br label %if.end, !dbg !67

if.end:                                           ; preds = %if.then, %land.lhs.true, %for.body
  br label %for.inc, !dbg !71

for.inc:                                          ; preds = %if.end
  %12 = load i32, ptr %i, align 4, !dbg !72
  %inc7 = add i32 %12, 1, !dbg !72
  store i32 %inc7, ptr %i, align 4, !dbg !72
  br label %for.cond, !dbg !73, !llvm.loop !74

for.end:                                          ; preds = %for.cond
  %13 = load i32, ptr %n, align 4, !dbg !77
  %tobool8 = icmp ne i32 %13, 0, !dbg !77
  br i1 %tobool8, label %if.then9, label %if.end12, !dbg !79

if.then9:                                         ; preds = %for.end
  %14 = load i64, ptr %partition.addr, align 8, !dbg !80
  %15 = load ptr, ptr %input, align 8, !dbg !82
  %arrayidx10 = getelementptr i64, ptr %15, i64 0, !dbg !82
  store i64 %14, ptr %arrayidx10, align 8, !dbg !83
  %16 = load i32, ptr %n, align 4, !dbg !84
  %conv = trunc i32 %16 to i16, !dbg !84
  %17 = load ptr, ptr %input, align 8, !dbg !85
  %call11 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %17, ptr noundef null) #6, !dbg !86
  store i64 %call11, ptr %status, align 8, !dbg !87
  br label %if.end12, !dbg !88

if.end12:                                         ; preds = %if.then9, %for.end
  %18 = load i64, ptr %flags, align 8, !dbg !89
  call void @irq_restore(i64 noundef %18) #6, !dbg !90
  %19 = load i64, ptr %status, align 8, !dbg !91
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #5, !dbg !92
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !92
  ret i64 %19, !dbg !93
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !94 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !99
    #dbg_declare(ptr %flags, !98, !DIExpression(), !100)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !101, !srcloc !102
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !103, !srcloc !104
  %0 = load i64, ptr %flags, align 8, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !106
  ret i64 %0, !dbg !107
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !108 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !112, !DIExpression(), !114)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !115
    #dbg_declare(ptr %offset, !113, !DIExpression(), !116)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !117, !srcloc !118
  store i64 %0, ptr %offset, align 8, !dbg !117
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !119
  %2 = ptrtoint ptr %1 to i64, !dbg !120
  %3 = load i64, ptr %offset, align 8, !dbg !121
  %add = add i64 %2, %3, !dbg !122
  %4 = inttoptr i64 %add to ptr, !dbg !123
  %5 = load ptr, ptr %4, align 8, !dbg !124
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !125
  ret ptr %5, !dbg !126
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !127 {
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
    #dbg_declare(ptr %code.addr, !133, !DIExpression(), !141)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !134, !DIExpression(), !142)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !135, !DIExpression(), !143)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !136, !DIExpression(), !144)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !137, !DIExpression(), !145)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !146
    #dbg_declare(ptr %control, !138, !DIExpression(), !147)
  %0 = load i16, ptr %code.addr, align 2, !dbg !148
  %conv = zext i16 %0 to i64, !dbg !148
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !149
  %conv1 = zext i16 %1 to i64, !dbg !150
  %shl = shl i64 %conv1, 17, !dbg !151
  %or = or i64 %conv, %shl, !dbg !152
  %2 = load i16, ptr %count.addr, align 2, !dbg !153
  %conv2 = zext i16 %2 to i64, !dbg !154
  %shl3 = shl i64 %conv2, 32, !dbg !155
  %or4 = or i64 %or, %shl3, !dbg !156
  store i64 %or4, ptr %control, align 8, !dbg !147
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !157
    #dbg_declare(ptr %status, !139, !DIExpression(), !158)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !159
    #dbg_declare(ptr %done, !140, !DIExpression(), !160)
  br label %do.body, !dbg !161

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !162
  %4 = load ptr, ptr %input.addr, align 8, !dbg !164
  %5 = load ptr, ptr %output.addr, align 8, !dbg !165
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !166
  store i64 %call, ptr %status, align 8, !dbg !167
  %6 = load i64, ptr %status, align 8, !dbg !168
  %and = and i64 %6, 65535, !dbg !170
  %cmp = icmp ne i64 %and, 0, !dbg !171
  br i1 %cmp, label %if.then, label %if.end, !dbg !172

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !173
  store i64 %7, ptr %retval, align 8, !dbg !174
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !174

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !175
  %shr = lshr i64 %8, 32, !dbg !176
  %and6 = and i64 %shr, 4095, !dbg !177
  %conv7 = trunc i64 %and6 to i16, !dbg !178
  store i16 %conv7, ptr %done, align 2, !dbg !179
  %9 = load i64, ptr %control, align 8, !dbg !180
  %and8 = and i64 %9, -1152640029630136321, !dbg !180
  store i64 %and8, ptr %control, align 8, !dbg !180
  %10 = load i16, ptr %done, align 2, !dbg !181
  %conv9 = zext i16 %10 to i64, !dbg !182
  %shl10 = shl i64 %conv9, 48, !dbg !183
  %11 = load i64, ptr %control, align 8, !dbg !184
  %or11 = or i64 %11, %shl10, !dbg !184
  store i64 %or11, ptr %control, align 8, !dbg !184
  br label %do.cond, !dbg !185

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !186
  %conv12 = zext i16 %12 to i32, !dbg !186
  %13 = load i16, ptr %count.addr, align 2, !dbg !187
  %conv13 = zext i16 %13 to i32, !dbg !187
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !188
  br i1 %cmp14, label %do.body, label %do.end, !dbg !185, !llvm.loop !189

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !191
  store i64 %14, ptr %retval, align 8, !dbg !192
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !192

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !193
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !193
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !193
  %15 = load i64, ptr %retval, align 8, !dbg !193
  ret i64 %15, !dbg !193
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !194 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !198, !DIExpression(), !199)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !200
  %and = and i64 %0, 512, !dbg !202
  %tobool = icmp ne i64 %and, 0, !dbg !202
  br i1 %tobool, label %if.then, label %if.end, !dbg !203

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !204, !srcloc !205
  br label %if.end, !dbg !204

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !206
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !207 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_filter_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "d7385dbe5fbe139d2b52f78bb15a7c5f")
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
!17 = distinct !DISubprogram(name: "stale_filter_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !30, !32, !33}
!25 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 8, type: !7)
!26 = !DILocalVariable(name: "pages", arg: 2, scope: !17, file: !3, line: 8, type: !20)
!27 = !DILocalVariable(name: "count", arg: 3, scope: !17, file: !3, line: 8, type: !22)
!28 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!29 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!30 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 10, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!32 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 11, type: !22)
!33 = !DILocalVariable(name: "n", scope: !17, file: !3, line: 11, type: !22)
!34 = !DILocation(line: 8, column: 28, scope: !17)
!35 = !DILocation(line: 8, column: 50, scope: !17)
!36 = !DILocation(line: 8, column: 61, scope: !17)
!37 = !DILocation(line: 10, column: 2, scope: !17)
!38 = !DILocation(line: 10, column: 6, scope: !17)
!39 = !DILocation(line: 10, column: 14, scope: !17)
!40 = !DILocation(line: 10, column: 26, scope: !17)
!41 = !DILocation(line: 10, column: 39, scope: !17)
!42 = !DILocation(line: 11, column: 2, scope: !17)
!43 = !DILocation(line: 11, column: 6, scope: !17)
!44 = !DILocation(line: 11, column: 9, scope: !17)
!45 = !DILocation(line: 13, column: 28, scope: !17)
!46 = !DILocation(line: 13, column: 10, scope: !17)
!47 = !DILocation(line: 13, column: 8, scope: !17)
!48 = !DILocation(line: 14, column: 9, scope: !49)
!49 = distinct !DILexicalBlock(scope: !17, file: !3, line: 14, column: 2)
!50 = !DILocation(line: 14, column: 7, scope: !49)
!51 = !DILocation(line: 14, column: 14, scope: !52)
!52 = distinct !DILexicalBlock(scope: !49, file: !3, line: 14, column: 2)
!53 = !DILocation(line: 14, column: 18, scope: !52)
!54 = !DILocation(line: 14, column: 16, scope: !52)
!55 = !DILocation(line: 14, column: 2, scope: !49)
!56 = !DILocation(line: 15, column: 7, scope: !57)
!57 = distinct !DILexicalBlock(scope: !58, file: !3, line: 15, column: 7)
!58 = distinct !DILexicalBlock(scope: !52, file: !3, line: 14, column: 30)
!59 = !DILocation(line: 15, column: 13, scope: !57)
!60 = !DILocation(line: 15, column: 16, scope: !57)
!61 = !DILocation(line: 15, column: 20, scope: !57)
!62 = !DILocation(line: 15, column: 23, scope: !57)
!63 = !DILocation(line: 15, column: 25, scope: !57)
!64 = !DILocation(line: 15, column: 7, scope: !58)
!65 = !DILocation(line: 16, column: 21, scope: !57)
!66 = !DILocation(line: 16, column: 27, scope: !57)
!67 = !DILocation(line: 16, column: 4, scope: !57)
!68 = !DILocation(line: 16, column: 15, scope: !57)
!69 = !DILocation(line: 16, column: 12, scope: !57)
!70 = !DILocation(line: 16, column: 19, scope: !57)
!71 = !DILocation(line: 17, column: 2, scope: !58)
!72 = !DILocation(line: 14, column: 26, scope: !52)
!73 = !DILocation(line: 14, column: 2, scope: !52)
!74 = distinct !{!74, !55, !75, !76}
!75 = !DILocation(line: 17, column: 2, scope: !49)
!76 = !{!"llvm.loop.mustprogress"}
!77 = !DILocation(line: 18, column: 6, scope: !78)
!78 = distinct !DILexicalBlock(scope: !17, file: !3, line: 18, column: 6)
!79 = !DILocation(line: 18, column: 6, scope: !17)
!80 = !DILocation(line: 19, column: 14, scope: !81)
!81 = distinct !DILexicalBlock(scope: !78, file: !3, line: 18, column: 9)
!82 = !DILocation(line: 19, column: 3, scope: !81)
!83 = !DILocation(line: 19, column: 12, scope: !81)
!84 = !DILocation(line: 20, column: 38, scope: !81)
!85 = !DILocation(line: 20, column: 44, scope: !81)
!86 = !DILocation(line: 20, column: 12, scope: !81)
!87 = !DILocation(line: 20, column: 10, scope: !81)
!88 = !DILocation(line: 21, column: 2, scope: !81)
!89 = !DILocation(line: 22, column: 14, scope: !17)
!90 = !DILocation(line: 22, column: 2, scope: !17)
!91 = !DILocation(line: 23, column: 9, scope: !17)
!92 = !DILocation(line: 24, column: 1, scope: !17)
!93 = !DILocation(line: 23, column: 2, scope: !17)
!94 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !95, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !97)
!95 = !DISubroutineType(types: !96)
!96 = !{!7}
!97 = !{!98}
!98 = !DILocalVariable(name: "flags", scope: !94, file: !8, line: 42, type: !7)
!99 = !DILocation(line: 42, column: 2, scope: !94)
!100 = !DILocation(line: 42, column: 6, scope: !94)
!101 = !DILocation(line: 44, column: 2, scope: !94)
!102 = !{i64 18995, i64 19004}
!103 = !DILocation(line: 45, column: 2, scope: !94)
!104 = !{i64 19066}
!105 = !DILocation(line: 46, column: 9, scope: !94)
!106 = !DILocation(line: 47, column: 1, scope: !94)
!107 = !DILocation(line: 46, column: 2, scope: !94)
!108 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !109, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !111)
!109 = !DISubroutineType(types: !110)
!110 = !{!5, !6}
!111 = !{!112, !113}
!112 = !DILocalVariable(name: "variable", arg: 1, scope: !108, file: !8, line: 56, type: !6)
!113 = !DILocalVariable(name: "offset", scope: !108, file: !8, line: 58, type: !7)
!114 = !DILocation(line: 56, column: 46, scope: !108)
!115 = !DILocation(line: 58, column: 2, scope: !108)
!116 = !DILocation(line: 58, column: 6, scope: !108)
!117 = !DILocation(line: 60, column: 2, scope: !108)
!118 = !{i64 19367}
!119 = !DILocation(line: 61, column: 25, scope: !108)
!120 = !DILocation(line: 61, column: 20, scope: !108)
!121 = !DILocation(line: 61, column: 36, scope: !108)
!122 = !DILocation(line: 61, column: 34, scope: !108)
!123 = !DILocation(line: 61, column: 10, scope: !108)
!124 = !DILocation(line: 61, column: 9, scope: !108)
!125 = !DILocation(line: 62, column: 1, scope: !108)
!126 = !DILocation(line: 61, column: 2, scope: !108)
!127 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !128, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !132)
!128 = !DISubroutineType(types: !129)
!129 = !{!7, !130, !130, !130, !5, !5}
!130 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !131)
!131 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!132 = !{!133, !134, !135, !136, !137, !138, !139, !140}
!133 = !DILocalVariable(name: "code", arg: 1, scope: !127, file: !8, line: 19, type: !130)
!134 = !DILocalVariable(name: "count", arg: 2, scope: !127, file: !8, line: 19, type: !130)
!135 = !DILocalVariable(name: "varhead", arg: 3, scope: !127, file: !8, line: 19, type: !130)
!136 = !DILocalVariable(name: "input", arg: 4, scope: !127, file: !8, line: 19, type: !5)
!137 = !DILocalVariable(name: "output", arg: 5, scope: !127, file: !8, line: 19, type: !5)
!138 = !DILocalVariable(name: "control", scope: !127, file: !8, line: 21, type: !7)
!139 = !DILocalVariable(name: "status", scope: !127, file: !8, line: 22, type: !7)
!140 = !DILocalVariable(name: "done", scope: !127, file: !8, line: 23, type: !130)
!141 = !DILocation(line: 19, column: 25, scope: !127)
!142 = !DILocation(line: 19, column: 35, scope: !127)
!143 = !DILocation(line: 19, column: 46, scope: !127)
!144 = !DILocation(line: 19, column: 61, scope: !127)
!145 = !DILocation(line: 19, column: 74, scope: !127)
!146 = !DILocation(line: 21, column: 2, scope: !127)
!147 = !DILocation(line: 21, column: 6, scope: !127)
!148 = !DILocation(line: 21, column: 16, scope: !127)
!149 = !DILocation(line: 21, column: 29, scope: !127)
!150 = !DILocation(line: 21, column: 24, scope: !127)
!151 = !DILocation(line: 21, column: 37, scope: !127)
!152 = !DILocation(line: 21, column: 21, scope: !127)
!153 = !DILocation(line: 21, column: 52, scope: !127)
!154 = !DILocation(line: 21, column: 47, scope: !127)
!155 = !DILocation(line: 21, column: 58, scope: !127)
!156 = !DILocation(line: 21, column: 44, scope: !127)
!157 = !DILocation(line: 22, column: 2, scope: !127)
!158 = !DILocation(line: 22, column: 6, scope: !127)
!159 = !DILocation(line: 23, column: 2, scope: !127)
!160 = !DILocation(line: 23, column: 6, scope: !127)
!161 = !DILocation(line: 25, column: 2, scope: !127)
!162 = !DILocation(line: 26, column: 28, scope: !163)
!163 = distinct !DILexicalBlock(scope: !127, file: !8, line: 25, column: 5)
!164 = !DILocation(line: 26, column: 37, scope: !163)
!165 = !DILocation(line: 26, column: 44, scope: !163)
!166 = !DILocation(line: 26, column: 12, scope: !163)
!167 = !DILocation(line: 26, column: 10, scope: !163)
!168 = !DILocation(line: 27, column: 8, scope: !169)
!169 = distinct !DILexicalBlock(scope: !163, file: !8, line: 27, column: 7)
!170 = !DILocation(line: 27, column: 15, scope: !169)
!171 = !DILocation(line: 27, column: 25, scope: !169)
!172 = !DILocation(line: 27, column: 7, scope: !163)
!173 = !DILocation(line: 28, column: 11, scope: !169)
!174 = !DILocation(line: 28, column: 4, scope: !169)
!175 = !DILocation(line: 29, column: 11, scope: !163)
!176 = !DILocation(line: 29, column: 18, scope: !163)
!177 = !DILocation(line: 29, column: 25, scope: !163)
!178 = !DILocation(line: 29, column: 10, scope: !163)
!179 = !DILocation(line: 29, column: 8, scope: !163)
!180 = !DILocation(line: 30, column: 11, scope: !163)
!181 = !DILocation(line: 31, column: 19, scope: !163)
!182 = !DILocation(line: 31, column: 14, scope: !163)
!183 = !DILocation(line: 31, column: 24, scope: !163)
!184 = !DILocation(line: 31, column: 11, scope: !163)
!185 = !DILocation(line: 32, column: 2, scope: !163)
!186 = !DILocation(line: 32, column: 11, scope: !127)
!187 = !DILocation(line: 32, column: 18, scope: !127)
!188 = !DILocation(line: 32, column: 16, scope: !127)
!189 = distinct !{!189, !161, !190, !76}
!190 = !DILocation(line: 32, column: 23, scope: !127)
!191 = !DILocation(line: 33, column: 9, scope: !127)
!192 = !DILocation(line: 33, column: 2, scope: !127)
!193 = !DILocation(line: 34, column: 1, scope: !127)
!194 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !195, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !197)
!195 = !DISubroutineType(types: !196)
!196 = !{null, !7}
!197 = !{!198}
!198 = !DILocalVariable(name: "flags", arg: 1, scope: !194, file: !8, line: 49, type: !7)
!199 = !DILocation(line: 49, column: 36, scope: !194)
!200 = !DILocation(line: 51, column: 6, scope: !201)
!201 = distinct !DILexicalBlock(scope: !194, file: !8, line: 51, column: 6)
!202 = !DILocation(line: 51, column: 12, scope: !201)
!203 = !DILocation(line: 51, column: 6, scope: !194)
!204 = !DILocation(line: 52, column: 3, scope: !201)
!205 = !{i64 19186}
!206 = !DILocation(line: 53, column: 1, scope: !194)
!207 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !208, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!208 = !DISubroutineType(types: !209)
!209 = !{!7, !7, !5, !5}
