; ModuleID = 'cover_fill_right.c'
source_filename = "cover_fill_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @cover_fill_right(i64 noundef %partition, ptr noundef %pages, i32 noundef %count) #0 !dbg !17 {
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
  %4 = load i32, ptr %i, align 4, !dbg !58
  %idxprom = zext i32 %4 to i64, !dbg !56
  %arrayidx = getelementptr i64, ptr %3, i64 %idxprom, !dbg !56
  %5 = load i64, ptr %arrayidx, align 8, !dbg !56
  %6 = load ptr, ptr %input, align 8, !dbg !59
  %7 = load i32, ptr %n, align 4, !dbg !60
  %add = add i32 1, %7, !dbg !61
  %idxprom2 = zext i32 %add to i64, !dbg !59
  %arrayidx3 = getelementptr i64, ptr %6, i64 %idxprom2, !dbg !59
  store i64 %5, ptr %arrayidx3, align 8, !dbg !62
  %8 = load i32, ptr %n, align 4, !dbg !63
  %inc = add i32 %8, 1, !dbg !63
  store i32 %inc, ptr %n, align 4, !dbg !63
  %9 = load i32, ptr %n, align 4, !dbg !64
  %cmp4 = icmp eq i32 %9, 511, !dbg !66
  br i1 %cmp4, label %if.then, label %lor.lhs.false, !dbg !67

lor.lhs.false:                                    ; preds = %for.body
  %10 = load i32, ptr %i, align 4, !dbg !68
  %11 = load i32, ptr %count.addr, align 4, !dbg !69
  %sub = sub i32 %11, 1, !dbg !70
  %cmp5 = icmp eq i32 %10, %sub, !dbg !71
  br i1 %cmp5, label %if.then, label %if.end10, !dbg !72

if.then:                                          ; preds = %lor.lhs.false, %for.body
  %12 = load i64, ptr %partition.addr, align 8, !dbg !73
  %13 = load ptr, ptr %input, align 8, !dbg !75
  %arrayidx6 = getelementptr i64, ptr %13, i64 0, !dbg !75
  store i64 %12, ptr %arrayidx6, align 8, !dbg !76
  %14 = load i32, ptr %n, align 4, !dbg !77
  %conv = trunc i32 %14 to i16, !dbg !77
  %15 = load ptr, ptr %input, align 8, !dbg !78
  %call7 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %15, ptr noundef null) #6, !dbg !79
  store i64 %call7, ptr %status, align 8, !dbg !80
  %16 = load i64, ptr %status, align 8, !dbg !81
  %call8 = call i32 @succeeded(i64 noundef %16) #6, !dbg !83
  %tobool = icmp ne i32 %call8, 0, !dbg !83
  br i1 %tobool, label %if.end, label %if.then9, !dbg !84

if.then9:                                         ; preds = %if.then
  br label %for.end, !dbg !85

if.end:                                           ; preds = %if.then
  store i32 0, ptr %n, align 4, !dbg !86
  br label %if.end10, !dbg !87

if.end10:                                         ; preds = %if.end, %lor.lhs.false
  br label %for.inc, !dbg !88

for.inc:                                          ; preds = %if.end10
  %17 = load i32, ptr %i, align 4, !dbg !89
  %inc11 = add i32 %17, 1, !dbg !89
  store i32 %inc11, ptr %i, align 4, !dbg !89
  br label %for.cond, !dbg !90, !llvm.loop !91

for.end:                                          ; preds = %if.then9, %for.cond
  %18 = load i64, ptr %flags, align 8, !dbg !94
  call void @irq_restore(i64 noundef %18) #6, !dbg !95
  %19 = load i64, ptr %status, align 8, !dbg !96
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #5, !dbg !97
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !97
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !97
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !97
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !97
  ret i64 %19, !dbg !98
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !99 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !104
    #dbg_declare(ptr %flags, !103, !DIExpression(), !105)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !106, !srcloc !107
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !108, !srcloc !109
  %0 = load i64, ptr %flags, align 8, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !111
  ret i64 %0, !dbg !112
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !113 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !117, !DIExpression(), !119)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !120
    #dbg_declare(ptr %offset, !118, !DIExpression(), !121)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !122, !srcloc !123
  store i64 %0, ptr %offset, align 8, !dbg !122
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !124
  %2 = ptrtoint ptr %1 to i64, !dbg !125
  %3 = load i64, ptr %offset, align 8, !dbg !126
  %add = add i64 %2, %3, !dbg !127
  %4 = inttoptr i64 %add to ptr, !dbg !128
  %5 = load ptr, ptr %4, align 8, !dbg !129
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !130
  ret ptr %5, !dbg !131
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !132 {
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
    #dbg_declare(ptr %code.addr, !138, !DIExpression(), !146)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !139, !DIExpression(), !147)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !140, !DIExpression(), !148)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !141, !DIExpression(), !149)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !142, !DIExpression(), !150)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !151
    #dbg_declare(ptr %control, !143, !DIExpression(), !152)
  %0 = load i16, ptr %code.addr, align 2, !dbg !153
  %conv = zext i16 %0 to i64, !dbg !153
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !154
  %conv1 = zext i16 %1 to i64, !dbg !155
  %shl = shl i64 %conv1, 17, !dbg !156
  %or = or i64 %conv, %shl, !dbg !157
  %2 = load i16, ptr %count.addr, align 2, !dbg !158
  %conv2 = zext i16 %2 to i64, !dbg !159
  %shl3 = shl i64 %conv2, 32, !dbg !160
  %or4 = or i64 %or, %shl3, !dbg !161
  store i64 %or4, ptr %control, align 8, !dbg !152
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !162
    #dbg_declare(ptr %status, !144, !DIExpression(), !163)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !164
    #dbg_declare(ptr %done, !145, !DIExpression(), !165)
  br label %do.body, !dbg !166

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !167
  %4 = load ptr, ptr %input.addr, align 8, !dbg !169
  %5 = load ptr, ptr %output.addr, align 8, !dbg !170
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !171
  store i64 %call, ptr %status, align 8, !dbg !172
  %6 = load i64, ptr %status, align 8, !dbg !173
  %and = and i64 %6, 65535, !dbg !175
  %cmp = icmp ne i64 %and, 0, !dbg !176
  br i1 %cmp, label %if.then, label %if.end, !dbg !177

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !178
  store i64 %7, ptr %retval, align 8, !dbg !179
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !179

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !180
  %shr = lshr i64 %8, 32, !dbg !181
  %and6 = and i64 %shr, 4095, !dbg !182
  %conv7 = trunc i64 %and6 to i16, !dbg !183
  store i16 %conv7, ptr %done, align 2, !dbg !184
  %9 = load i64, ptr %control, align 8, !dbg !185
  %and8 = and i64 %9, -1152640029630136321, !dbg !185
  store i64 %and8, ptr %control, align 8, !dbg !185
  %10 = load i16, ptr %done, align 2, !dbg !186
  %conv9 = zext i16 %10 to i64, !dbg !187
  %shl10 = shl i64 %conv9, 48, !dbg !188
  %11 = load i64, ptr %control, align 8, !dbg !189
  %or11 = or i64 %11, %shl10, !dbg !189
  store i64 %or11, ptr %control, align 8, !dbg !189
  br label %do.cond, !dbg !190

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !191
  %conv12 = zext i16 %12 to i32, !dbg !191
  %13 = load i16, ptr %count.addr, align 2, !dbg !192
  %conv13 = zext i16 %13 to i32, !dbg !192
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !193
  br i1 %cmp14, label %do.body, label %do.end, !dbg !190, !llvm.loop !194

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !196
  store i64 %14, ptr %retval, align 8, !dbg !197
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !197

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !198
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !198
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !198
  %15 = load i64, ptr %retval, align 8, !dbg !198
  ret i64 %15, !dbg !198
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !199 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !204, !DIExpression(), !205)
  %0 = load i64, ptr %status.addr, align 8, !dbg !206
  %and = and i64 %0, 65535, !dbg !207
  %cmp = icmp eq i64 %and, 0, !dbg !208
  %conv = zext i1 %cmp to i32, !dbg !208
  ret i32 %conv, !dbg !209
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !210 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !214, !DIExpression(), !215)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !216
  %and = and i64 %0, 512, !dbg !218
  %tobool = icmp ne i64 %and, 0, !dbg !218
  br i1 %tobool, label %if.then, label %if.end, !dbg !219

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !220, !srcloc !221
  br label %if.end, !dbg !220

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !222
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !223 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "cover_fill_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "755854ec3148f22a197c1259eb65ed40")
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
!17 = distinct !DISubprogram(name: "cover_fill_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
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
!34 = !DILocation(line: 8, column: 26, scope: !17)
!35 = !DILocation(line: 8, column: 48, scope: !17)
!36 = !DILocation(line: 8, column: 59, scope: !17)
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
!56 = !DILocation(line: 15, column: 18, scope: !57)
!57 = distinct !DILexicalBlock(scope: !52, file: !3, line: 14, column: 30)
!58 = !DILocation(line: 15, column: 24, scope: !57)
!59 = !DILocation(line: 15, column: 3, scope: !57)
!60 = !DILocation(line: 15, column: 13, scope: !57)
!61 = !DILocation(line: 15, column: 11, scope: !57)
!62 = !DILocation(line: 15, column: 16, scope: !57)
!63 = !DILocation(line: 16, column: 4, scope: !57)
!64 = !DILocation(line: 17, column: 7, scope: !65)
!65 = distinct !DILexicalBlock(scope: !57, file: !3, line: 17, column: 7)
!66 = !DILocation(line: 17, column: 9, scope: !65)
!67 = !DILocation(line: 17, column: 16, scope: !65)
!68 = !DILocation(line: 17, column: 19, scope: !65)
!69 = !DILocation(line: 17, column: 24, scope: !65)
!70 = !DILocation(line: 17, column: 30, scope: !65)
!71 = !DILocation(line: 17, column: 21, scope: !65)
!72 = !DILocation(line: 17, column: 7, scope: !57)
!73 = !DILocation(line: 18, column: 15, scope: !74)
!74 = distinct !DILexicalBlock(scope: !65, file: !3, line: 17, column: 35)
!75 = !DILocation(line: 18, column: 4, scope: !74)
!76 = !DILocation(line: 18, column: 13, scope: !74)
!77 = !DILocation(line: 19, column: 39, scope: !74)
!78 = !DILocation(line: 19, column: 45, scope: !74)
!79 = !DILocation(line: 19, column: 13, scope: !74)
!80 = !DILocation(line: 19, column: 11, scope: !74)
!81 = !DILocation(line: 20, column: 19, scope: !82)
!82 = distinct !DILexicalBlock(scope: !74, file: !3, line: 20, column: 8)
!83 = !DILocation(line: 20, column: 9, scope: !82)
!84 = !DILocation(line: 20, column: 8, scope: !74)
!85 = !DILocation(line: 21, column: 5, scope: !82)
!86 = !DILocation(line: 22, column: 6, scope: !74)
!87 = !DILocation(line: 23, column: 3, scope: !74)
!88 = !DILocation(line: 24, column: 2, scope: !57)
!89 = !DILocation(line: 14, column: 26, scope: !52)
!90 = !DILocation(line: 14, column: 2, scope: !52)
!91 = distinct !{!91, !55, !92, !93}
!92 = !DILocation(line: 24, column: 2, scope: !49)
!93 = !{!"llvm.loop.mustprogress"}
!94 = !DILocation(line: 25, column: 14, scope: !17)
!95 = !DILocation(line: 25, column: 2, scope: !17)
!96 = !DILocation(line: 26, column: 9, scope: !17)
!97 = !DILocation(line: 27, column: 1, scope: !17)
!98 = !DILocation(line: 26, column: 2, scope: !17)
!99 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !100, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !102)
!100 = !DISubroutineType(types: !101)
!101 = !{!7}
!102 = !{!103}
!103 = !DILocalVariable(name: "flags", scope: !99, file: !8, line: 42, type: !7)
!104 = !DILocation(line: 42, column: 2, scope: !99)
!105 = !DILocation(line: 42, column: 6, scope: !99)
!106 = !DILocation(line: 44, column: 2, scope: !99)
!107 = !{i64 19082, i64 19091}
!108 = !DILocation(line: 45, column: 2, scope: !99)
!109 = !{i64 19153}
!110 = !DILocation(line: 46, column: 9, scope: !99)
!111 = !DILocation(line: 47, column: 1, scope: !99)
!112 = !DILocation(line: 46, column: 2, scope: !99)
!113 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !114, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !116)
!114 = !DISubroutineType(types: !115)
!115 = !{!5, !6}
!116 = !{!117, !118}
!117 = !DILocalVariable(name: "variable", arg: 1, scope: !113, file: !8, line: 56, type: !6)
!118 = !DILocalVariable(name: "offset", scope: !113, file: !8, line: 58, type: !7)
!119 = !DILocation(line: 56, column: 46, scope: !113)
!120 = !DILocation(line: 58, column: 2, scope: !113)
!121 = !DILocation(line: 58, column: 6, scope: !113)
!122 = !DILocation(line: 60, column: 2, scope: !113)
!123 = !{i64 19454}
!124 = !DILocation(line: 61, column: 25, scope: !113)
!125 = !DILocation(line: 61, column: 20, scope: !113)
!126 = !DILocation(line: 61, column: 36, scope: !113)
!127 = !DILocation(line: 61, column: 34, scope: !113)
!128 = !DILocation(line: 61, column: 10, scope: !113)
!129 = !DILocation(line: 61, column: 9, scope: !113)
!130 = !DILocation(line: 62, column: 1, scope: !113)
!131 = !DILocation(line: 61, column: 2, scope: !113)
!132 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !133, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !137)
!133 = !DISubroutineType(types: !134)
!134 = !{!7, !135, !135, !135, !5, !5}
!135 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !136)
!136 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!137 = !{!138, !139, !140, !141, !142, !143, !144, !145}
!138 = !DILocalVariable(name: "code", arg: 1, scope: !132, file: !8, line: 19, type: !135)
!139 = !DILocalVariable(name: "count", arg: 2, scope: !132, file: !8, line: 19, type: !135)
!140 = !DILocalVariable(name: "varhead", arg: 3, scope: !132, file: !8, line: 19, type: !135)
!141 = !DILocalVariable(name: "input", arg: 4, scope: !132, file: !8, line: 19, type: !5)
!142 = !DILocalVariable(name: "output", arg: 5, scope: !132, file: !8, line: 19, type: !5)
!143 = !DILocalVariable(name: "control", scope: !132, file: !8, line: 21, type: !7)
!144 = !DILocalVariable(name: "status", scope: !132, file: !8, line: 22, type: !7)
!145 = !DILocalVariable(name: "done", scope: !132, file: !8, line: 23, type: !135)
!146 = !DILocation(line: 19, column: 25, scope: !132)
!147 = !DILocation(line: 19, column: 35, scope: !132)
!148 = !DILocation(line: 19, column: 46, scope: !132)
!149 = !DILocation(line: 19, column: 61, scope: !132)
!150 = !DILocation(line: 19, column: 74, scope: !132)
!151 = !DILocation(line: 21, column: 2, scope: !132)
!152 = !DILocation(line: 21, column: 6, scope: !132)
!153 = !DILocation(line: 21, column: 16, scope: !132)
!154 = !DILocation(line: 21, column: 29, scope: !132)
!155 = !DILocation(line: 21, column: 24, scope: !132)
!156 = !DILocation(line: 21, column: 37, scope: !132)
!157 = !DILocation(line: 21, column: 21, scope: !132)
!158 = !DILocation(line: 21, column: 52, scope: !132)
!159 = !DILocation(line: 21, column: 47, scope: !132)
!160 = !DILocation(line: 21, column: 58, scope: !132)
!161 = !DILocation(line: 21, column: 44, scope: !132)
!162 = !DILocation(line: 22, column: 2, scope: !132)
!163 = !DILocation(line: 22, column: 6, scope: !132)
!164 = !DILocation(line: 23, column: 2, scope: !132)
!165 = !DILocation(line: 23, column: 6, scope: !132)
!166 = !DILocation(line: 25, column: 2, scope: !132)
!167 = !DILocation(line: 26, column: 28, scope: !168)
!168 = distinct !DILexicalBlock(scope: !132, file: !8, line: 25, column: 5)
!169 = !DILocation(line: 26, column: 37, scope: !168)
!170 = !DILocation(line: 26, column: 44, scope: !168)
!171 = !DILocation(line: 26, column: 12, scope: !168)
!172 = !DILocation(line: 26, column: 10, scope: !168)
!173 = !DILocation(line: 27, column: 8, scope: !174)
!174 = distinct !DILexicalBlock(scope: !168, file: !8, line: 27, column: 7)
!175 = !DILocation(line: 27, column: 15, scope: !174)
!176 = !DILocation(line: 27, column: 25, scope: !174)
!177 = !DILocation(line: 27, column: 7, scope: !168)
!178 = !DILocation(line: 28, column: 11, scope: !174)
!179 = !DILocation(line: 28, column: 4, scope: !174)
!180 = !DILocation(line: 29, column: 11, scope: !168)
!181 = !DILocation(line: 29, column: 18, scope: !168)
!182 = !DILocation(line: 29, column: 25, scope: !168)
!183 = !DILocation(line: 29, column: 10, scope: !168)
!184 = !DILocation(line: 29, column: 8, scope: !168)
!185 = !DILocation(line: 30, column: 11, scope: !168)
!186 = !DILocation(line: 31, column: 19, scope: !168)
!187 = !DILocation(line: 31, column: 14, scope: !168)
!188 = !DILocation(line: 31, column: 24, scope: !168)
!189 = !DILocation(line: 31, column: 11, scope: !168)
!190 = !DILocation(line: 32, column: 2, scope: !168)
!191 = !DILocation(line: 32, column: 11, scope: !132)
!192 = !DILocation(line: 32, column: 18, scope: !132)
!193 = !DILocation(line: 32, column: 16, scope: !132)
!194 = distinct !{!194, !166, !195, !93}
!195 = !DILocation(line: 32, column: 23, scope: !132)
!196 = !DILocation(line: 33, column: 9, scope: !132)
!197 = !DILocation(line: 33, column: 2, scope: !132)
!198 = !DILocation(line: 34, column: 1, scope: !132)
!199 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !200, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !203)
!200 = !DISubroutineType(types: !201)
!201 = !{!202, !7}
!202 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!203 = !{!204}
!204 = !DILocalVariable(name: "status", arg: 1, scope: !199, file: !8, line: 72, type: !7)
!205 = !DILocation(line: 72, column: 33, scope: !199)
!206 = !DILocation(line: 74, column: 10, scope: !199)
!207 = !DILocation(line: 74, column: 17, scope: !199)
!208 = !DILocation(line: 74, column: 27, scope: !199)
!209 = !DILocation(line: 74, column: 2, scope: !199)
!210 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !211, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !213)
!211 = !DISubroutineType(types: !212)
!212 = !{null, !7}
!213 = !{!214}
!214 = !DILocalVariable(name: "flags", arg: 1, scope: !210, file: !8, line: 49, type: !7)
!215 = !DILocation(line: 49, column: 36, scope: !210)
!216 = !DILocation(line: 51, column: 6, scope: !217)
!217 = distinct !DILexicalBlock(scope: !210, file: !8, line: 51, column: 6)
!218 = !DILocation(line: 51, column: 12, scope: !217)
!219 = !DILocation(line: 51, column: 6, scope: !210)
!220 = !DILocation(line: 52, column: 3, scope: !217)
!221 = !{i64 19273}
!222 = !DILocation(line: 53, column: 1, scope: !210)
!223 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !224, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!224 = !DISubroutineType(types: !225)
!225 = !{!7, !7, !5, !5}
