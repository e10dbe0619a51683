; ModuleID = 'stale_list_lost.c'
source_filename = "stale_list_lost.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_list_lost(i64 noundef %partition, ptr noundef %pages, i16 noundef zeroext %count, i16 noundef zeroext %rounds) #0 !dbg !17 {
entry:
  %partition.addr = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %count.addr = alloca i16, align 2
  %rounds.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %i = alloca i16, align 2
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !25, !DIExpression(), !34)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !26, !DIExpression(), !35)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !27, !DIExpression(), !36)
  store i16 %rounds, ptr %rounds.addr, align 2
    #dbg_declare(ptr %rounds.addr, !28, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !38
    #dbg_declare(ptr %flags, !29, !DIExpression(), !39)
  %call = call i64 @irq_save() #6, !dbg !40
  store i64 %call, ptr %flags, align 8, !dbg !39
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !38
    #dbg_declare(ptr %status, !30, !DIExpression(), !41)
  store i64 0, ptr %status, align 8, !dbg !41
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !38
    #dbg_declare(ptr %input, !31, !DIExpression(), !42)
  call void @llvm.lifetime.start.p0(i64 2, ptr %i) #5, !dbg !43
    #dbg_declare(ptr %i, !33, !DIExpression(), !44)
  %0 = load i16, ptr %count.addr, align 2, !dbg !45
  %conv = zext i16 %0 to i32, !dbg !45
  %cmp = icmp sgt i32 %conv, 511, !dbg !47
  br i1 %cmp, label %if.then, label %if.end, !dbg !48

if.then:                                          ; preds = %entry
  store i16 511, ptr %count.addr, align 2, !dbg !49
  br label %if.end, !dbg !50

if.end:                                           ; preds = %if.then, %entry
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !51
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !52
  store ptr %call2, ptr %input, align 8, !dbg !53
  store i16 0, ptr %i, align 2, !dbg !54
  br label %for.cond, !dbg !56

for.cond:                                         ; preds = %for.inc, %if.end
  %2 = load i16, ptr %i, align 2, !dbg !57
  %conv3 = zext i16 %2 to i32, !dbg !57
  %3 = load i16, ptr %count.addr, align 2, !dbg !59
  %conv4 = zext i16 %3 to i32, !dbg !59
  %cmp5 = icmp slt i32 %conv3, %conv4, !dbg !60
  br i1 %cmp5, label %for.body, label %for.end, !dbg !61

for.body:                                         ; preds = %for.cond
  %4 = load ptr, ptr %pages.addr, align 8, !dbg !62
  %5 = load i16, ptr %i, align 2, !dbg !63
  %idxprom = zext i16 %5 to i64, !dbg !62
  %arrayidx = getelementptr i64, ptr %4, i64 %idxprom, !dbg !62
  %6 = load i64, ptr %arrayidx, align 8, !dbg !62
  %7 = load ptr, ptr %input, align 8, !dbg !64
  %8 = load i16, ptr %i, align 2, !dbg !65
  %conv7 = zext i16 %8 to i32, !dbg !65
  %add = add i32 1, %conv7, !dbg !66
  %idxprom8 = sext i32 %add to i64, !dbg !64
  %arrayidx9 = getelementptr i64, ptr %7, i64 %idxprom8, !dbg !64
  store i64 %6, ptr %arrayidx9, align 8, !dbg !67
  br label %for.inc, !dbg !64

for.inc:                                          ; preds = %for.body
  %9 = load i16, ptr %i, align 2, !dbg !68
  %inc = add i16 %9, 1, !dbg !68
  store i16 %inc, ptr %i, align 2, !dbg !68
  br label %for.cond, !dbg !69, !llvm.loop !70

for.end:                                          ; preds = %for.cond
  br label %while.cond, !dbg !73

while.cond:                                       ; preds = %while.body, %for.end
  %10 = load i16, ptr %rounds.addr, align 2, !dbg !74
  %dec = add i16 %10, -1, !dbg !74
  store i16 %dec, ptr %rounds.addr, align 2, !dbg !74
  %tobool = icmp ne i16 %10, 0, !dbg !73
  br i1 %tobool, label %while.body, label %while.end, !dbg !73

while.body:                                       ; preds = %while.cond
  %11 = load i64, ptr %partition.addr, align 8, !dbg !75
  %12 = load ptr, ptr %input, align 8, !dbg !77
  %arrayidx10 = getelementptr i64, ptr %12, i64 0, !dbg !77
  store i64 %11, ptr %arrayidx10, align 8, !dbg !78
  %13 = load i16, ptr %count.addr, align 2, !dbg !79
  %14 = load ptr, ptr %input, align 8, !dbg !80
  %call11 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %13, i16 noundef zeroext 0, ptr noundef %14, ptr noundef null) #6, !dbg !81
  store i64 %call11, ptr %status, align 8, !dbg !82
  %15 = load i64, ptr %flags, align 8, !dbg !83
  call void @irq_restore(i64 noundef %15) #6, !dbg !84
  %call12 = call i64 @irq_save() #6, !dbg !85
  store i64 %call12, ptr %flags, align 8, !dbg !86
  %16 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !87
  %call13 = call ptr @this_cpu_ptr_load(ptr noundef %16) #6, !dbg !88
  store ptr %call13, ptr %input, align 8, !dbg !89
  br label %while.cond, !dbg !73, !llvm.loop !90

while.end:                                        ; preds = %while.cond
  %17 = load i64, ptr %flags, align 8, !dbg !92
  call void @irq_restore(i64 noundef %17) #6, !dbg !93
  %18 = load i64, ptr %status, align 8, !dbg !94
  call void @llvm.lifetime.end.p0(i64 2, ptr %i) #5, !dbg !95
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !95
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !95
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !95
  ret i64 %18, !dbg !96
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
    #dbg_declare(ptr %code.addr, !134, !DIExpression(), !142)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !135, !DIExpression(), !143)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !136, !DIExpression(), !144)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !137, !DIExpression(), !145)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !138, !DIExpression(), !146)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !147
    #dbg_declare(ptr %control, !139, !DIExpression(), !148)
  %0 = load i16, ptr %code.addr, align 2, !dbg !149
  %conv = zext i16 %0 to i64, !dbg !149
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !150
  %conv1 = zext i16 %1 to i64, !dbg !151
  %shl = shl i64 %conv1, 17, !dbg !152
  %or = or i64 %conv, %shl, !dbg !153
  %2 = load i16, ptr %count.addr, align 2, !dbg !154
  %conv2 = zext i16 %2 to i64, !dbg !155
  %shl3 = shl i64 %conv2, 32, !dbg !156
  %or4 = or i64 %or, %shl3, !dbg !157
  store i64 %or4, ptr %control, align 8, !dbg !148
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !158
    #dbg_declare(ptr %status, !140, !DIExpression(), !159)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !160
    #dbg_declare(ptr %done, !141, !DIExpression(), !161)
  br label %do.body, !dbg !162

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !163
  %4 = load ptr, ptr %input.addr, align 8, !dbg !165
  %5 = load ptr, ptr %output.addr, align 8, !dbg !166
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !167
  store i64 %call, ptr %status, align 8, !dbg !168
  %6 = load i64, ptr %status, align 8, !dbg !169
  %and = and i64 %6, 65535, !dbg !171
  %cmp = icmp ne i64 %and, 0, !dbg !172
  br i1 %cmp, label %if.then, label %if.end, !dbg !173

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !174
  store i64 %7, ptr %retval, align 8, !dbg !175
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !175

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !176
  %shr = lshr i64 %8, 32, !dbg !177
  %and6 = and i64 %shr, 4095, !dbg !178
  %conv7 = trunc i64 %and6 to i16, !dbg !179
  store i16 %conv7, ptr %done, align 2, !dbg !180
  %9 = load i64, ptr %control, align 8, !dbg !181
  %and8 = and i64 %9, -1152640029630136321, !dbg !181
  store i64 %and8, ptr %control, align 8, !dbg !181
  %10 = load i16, ptr %done, align 2, !dbg !182
  %conv9 = zext i16 %10 to i64, !dbg !183
  %shl10 = shl i64 %conv9, 48, !dbg !184
  %11 = load i64, ptr %control, align 8, !dbg !185
  %or11 = or i64 %11, %shl10, !dbg !185
  store i64 %or11, ptr %control, align 8, !dbg !185
  br label %do.cond, !dbg !186

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !187
  %conv12 = zext i16 %12 to i32, !dbg !187
  %13 = load i16, ptr %count.addr, align 2, !dbg !188
  %conv13 = zext i16 %13 to i32, !dbg !188
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !189
  br i1 %cmp14, label %do.body, label %do.end, !dbg !186, !llvm.loop !190

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !192
  store i64 %14, ptr %retval, align 8, !dbg !193
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !193

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !194
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !194
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !194
  %15 = load i64, ptr %retval, align 8, !dbg !194
  ret i64 %15, !dbg !194
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !195 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !199, !DIExpression(), !200)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !201
  %and = and i64 %0, 512, !dbg !203
  %tobool = icmp ne i64 %and, 0, !dbg !203
  br i1 %tobool, label %if.then, label %if.end, !dbg !204

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !205, !srcloc !206
  br label %if.end, !dbg !205

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !207
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !208 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "stale_list_lost.c", directory: ".", checksumkind: CSK_MD5, checksum: "44d5177abedc60891df576245691119b")
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
!17 = distinct !DISubprogram(name: "stale_list_lost", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20, !22, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !23)
!23 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !30, !31, !33}
!25 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 8, type: !7)
!26 = !DILocalVariable(name: "pages", arg: 2, scope: !17, file: !3, line: 8, type: !20)
!27 = !DILocalVariable(name: "count", arg: 3, scope: !17, file: !3, line: 8, type: !22)
!28 = !DILocalVariable(name: "rounds", arg: 4, scope: !17, file: !3, line: 8, type: !22)
!29 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!30 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!31 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 10, type: !32)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!33 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 11, type: !22)
!34 = !DILocation(line: 8, column: 25, scope: !17)
!35 = !DILocation(line: 8, column: 47, scope: !17)
!36 = !DILocation(line: 8, column: 58, scope: !17)
!37 = !DILocation(line: 8, column: 69, scope: !17)
!38 = !DILocation(line: 10, column: 2, scope: !17)
!39 = !DILocation(line: 10, column: 6, scope: !17)
!40 = !DILocation(line: 10, column: 14, scope: !17)
!41 = !DILocation(line: 10, column: 26, scope: !17)
!42 = !DILocation(line: 10, column: 39, scope: !17)
!43 = !DILocation(line: 11, column: 2, scope: !17)
!44 = !DILocation(line: 11, column: 6, scope: !17)
!45 = !DILocation(line: 13, column: 6, scope: !46)
!46 = distinct !DILexicalBlock(scope: !17, file: !3, line: 13, column: 6)
!47 = !DILocation(line: 13, column: 12, scope: !46)
!48 = !DILocation(line: 13, column: 6, scope: !17)
!49 = !DILocation(line: 14, column: 9, scope: !46)
!50 = !DILocation(line: 14, column: 3, scope: !46)
!51 = !DILocation(line: 15, column: 28, scope: !17)
!52 = !DILocation(line: 15, column: 10, scope: !17)
!53 = !DILocation(line: 15, column: 8, scope: !17)
!54 = !DILocation(line: 16, column: 9, scope: !55)
!55 = distinct !DILexicalBlock(scope: !17, file: !3, line: 16, column: 2)
!56 = !DILocation(line: 16, column: 7, scope: !55)
!57 = !DILocation(line: 16, column: 14, scope: !58)
!58 = distinct !DILexicalBlock(scope: !55, file: !3, line: 16, column: 2)
!59 = !DILocation(line: 16, column: 18, scope: !58)
!60 = !DILocation(line: 16, column: 16, scope: !58)
!61 = !DILocation(line: 16, column: 2, scope: !55)
!62 = !DILocation(line: 17, column: 18, scope: !58)
!63 = !DILocation(line: 17, column: 24, scope: !58)
!64 = !DILocation(line: 17, column: 3, scope: !58)
!65 = !DILocation(line: 17, column: 13, scope: !58)
!66 = !DILocation(line: 17, column: 11, scope: !58)
!67 = !DILocation(line: 17, column: 16, scope: !58)
!68 = !DILocation(line: 16, column: 26, scope: !58)
!69 = !DILocation(line: 16, column: 2, scope: !58)
!70 = distinct !{!70, !61, !71, !72}
!71 = !DILocation(line: 17, column: 25, scope: !55)
!72 = !{!"llvm.loop.mustprogress"}
!73 = !DILocation(line: 18, column: 2, scope: !17)
!74 = !DILocation(line: 18, column: 15, scope: !17)
!75 = !DILocation(line: 19, column: 14, scope: !76)
!76 = distinct !DILexicalBlock(scope: !17, file: !3, line: 18, column: 19)
!77 = !DILocation(line: 19, column: 3, scope: !76)
!78 = !DILocation(line: 19, column: 12, scope: !76)
!79 = !DILocation(line: 20, column: 38, scope: !76)
!80 = !DILocation(line: 20, column: 48, scope: !76)
!81 = !DILocation(line: 20, column: 12, scope: !76)
!82 = !DILocation(line: 20, column: 10, scope: !76)
!83 = !DILocation(line: 21, column: 15, scope: !76)
!84 = !DILocation(line: 21, column: 3, scope: !76)
!85 = !DILocation(line: 22, column: 11, scope: !76)
!86 = !DILocation(line: 22, column: 9, scope: !76)
!87 = !DILocation(line: 23, column: 29, scope: !76)
!88 = !DILocation(line: 23, column: 11, scope: !76)
!89 = !DILocation(line: 23, column: 9, scope: !76)
!90 = distinct !{!90, !73, !91, !72}
!91 = !DILocation(line: 24, column: 2, scope: !17)
!92 = !DILocation(line: 25, column: 14, scope: !17)
!93 = !DILocation(line: 25, column: 2, scope: !17)
!94 = !DILocation(line: 26, column: 9, scope: !17)
!95 = !DILocation(line: 27, column: 1, scope: !17)
!96 = !DILocation(line: 26, column: 2, scope: !17)
!97 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !98, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !100)
!98 = !DISubroutineType(types: !99)
!99 = !{!7}
!100 = !{!101}
!101 = !DILocalVariable(name: "flags", scope: !97, file: !8, line: 42, type: !7)
!102 = !DILocation(line: 42, column: 2, scope: !97)
!103 = !DILocation(line: 42, column: 6, scope: !97)
!104 = !DILocation(line: 44, column: 2, scope: !97)
!105 = !{i64 19128, i64 19137}
!106 = !DILocation(line: 45, column: 2, scope: !97)
!107 = !{i64 19199}
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
!121 = !{i64 19500}
!122 = !DILocation(line: 61, column: 25, scope: !111)
!123 = !DILocation(line: 61, column: 20, scope: !111)
!124 = !DILocation(line: 61, column: 36, scope: !111)
!125 = !DILocation(line: 61, column: 34, scope: !111)
!126 = !DILocation(line: 61, column: 10, scope: !111)
!127 = !DILocation(line: 61, column: 9, scope: !111)
!128 = !DILocation(line: 62, column: 1, scope: !111)
!129 = !DILocation(line: 61, column: 2, scope: !111)
!130 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !131, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !133)
!131 = !DISubroutineType(types: !132)
!132 = !{!7, !22, !22, !22, !5, !5}
!133 = !{!134, !135, !136, !137, !138, !139, !140, !141}
!134 = !DILocalVariable(name: "code", arg: 1, scope: !130, file: !8, line: 19, type: !22)
!135 = !DILocalVariable(name: "count", arg: 2, scope: !130, file: !8, line: 19, type: !22)
!136 = !DILocalVariable(name: "varhead", arg: 3, scope: !130, file: !8, line: 19, type: !22)
!137 = !DILocalVariable(name: "input", arg: 4, scope: !130, file: !8, line: 19, type: !5)
!138 = !DILocalVariable(name: "output", arg: 5, scope: !130, file: !8, line: 19, type: !5)
!139 = !DILocalVariable(name: "control", scope: !130, file: !8, line: 21, type: !7)
!140 = !DILocalVariable(name: "status", scope: !130, file: !8, line: 22, type: !7)
!141 = !DILocalVariable(name: "done", scope: !130, file: !8, line: 23, type: !22)
!142 = !DILocation(line: 19, column: 25, scope: !130)
!143 = !DILocation(line: 19, column: 35, scope: !130)
!144 = !DILocation(line: 19, column: 46, scope: !130)
!145 = !DILocation(line: 19, column: 61, scope: !130)
!146 = !DILocation(line: 19, column: 74, scope: !130)
!147 = !DILocation(line: 21, column: 2, scope: !130)
!148 = !DILocation(line: 21, column: 6, scope: !130)
!149 = !DILocation(line: 21, column: 16, scope: !130)
!150 = !DILocation(line: 21, column: 29, scope: !130)
!151 = !DILocation(line: 21, column: 24, scope: !130)
!152 = !DILocation(line: 21, column: 37, scope: !130)
!153 = !DILocation(line: 21, column: 21, scope: !130)
!154 = !DILocation(line: 21, column: 52, scope: !130)
!155 = !DILocation(line: 21, column: 47, scope: !130)
!156 = !DILocation(line: 21, column: 58, scope: !130)
!157 = !DILocation(line: 21, column: 44, scope: !130)
!158 = !DILocation(line: 22, column: 2, scope: !130)
!159 = !DILocation(line: 22, column: 6, scope: !130)
!160 = !DILocation(line: 23, column: 2, scope: !130)
!161 = !DILocation(line: 23, column: 6, scope: !130)
!162 = !DILocation(line: 25, column: 2, scope: !130)
!163 = !DILocation(line: 26, column: 28, scope: !164)
!164 = distinct !DILexicalBlock(scope: !130, file: !8, line: 25, column: 5)
!165 = !DILocation(line: 26, column: 37, scope: !164)
!166 = !DILocation(line: 26, column: 44, scope: !164)
!167 = !DILocation(line: 26, column: 12, scope: !164)
!168 = !DILocation(line: 26, column: 10, scope: !164)
!169 = !DILocation(line: 27, column: 8, scope: !170)
!170 = distinct !DILexicalBlock(scope: !164, file: !8, line: 27, column: 7)
!171 = !DILocation(line: 27, column: 15, scope: !170)
!172 = !DILocation(line: 27, column: 25, scope: !170)
!173 = !DILocation(line: 27, column: 7, scope: !164)
!174 = !DILocation(line: 28, column: 11, scope: !170)
!175 = !DILocation(line: 28, column: 4, scope: !170)
!176 = !DILocation(line: 29, column: 11, scope: !164)
!177 = !DILocation(line: 29, column: 18, scope: !164)
!178 = !DILocation(line: 29, column: 25, scope: !164)
!179 = !DILocation(line: 29, column: 10, scope: !164)
!180 = !DILocation(line: 29, column: 8, scope: !164)
!181 = !DILocation(line: 30, column: 11, scope: !164)
!182 = !DILocation(line: 31, column: 19, scope: !164)
!183 = !DILocation(line: 31, column: 14, scope: !164)
!184 = !DILocation(line: 31, column: 24, scope: !164)
!185 = !DILocation(line: 31, column: 11, scope: !164)
!186 = !DILocation(line: 32, column: 2, scope: !164)
!187 = !DILocation(line: 32, column: 11, scope: !130)
!188 = !DILocation(line: 32, column: 18, scope: !130)
!189 = !DILocation(line: 32, column: 16, scope: !130)
!190 = distinct !{!190, !162, !191, !72}
!191 = !DILocation(line: 32, column: 23, scope: !130)
!192 = !DILocation(line: 33, column: 9, scope: !130)
!193 = !DILocation(line: 33, column: 2, scope: !130)
!194 = !DILocation(line: 34, column: 1, scope: !130)
!195 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !196, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !198)
!196 = !DISubroutineType(types: !197)
!197 = !{null, !7}
!198 = !{!199}
!199 = !DILocalVariable(name: "flags", arg: 1, scope: !195, file: !8, line: 49, type: !7)
!200 = !DILocation(line: 49, column: 36, scope: !195)
!201 = !DILocation(line: 51, column: 6, scope: !202)
!202 = distinct !DILexicalBlock(scope: !195, file: !8, line: 51, column: 6)
!203 = !DILocation(line: 51, column: 12, scope: !202)
!204 = !DILocation(line: 51, column: 6, scope: !195)
!205 = !DILocation(line: 52, column: 3, scope: !202)
!206 = !{i64 19319}
!207 = !DILocation(line: 53, column: 1, scope: !195)
!208 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !209, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!209 = !DISubroutineType(types: !210)
!210 = !{!7, !7, !5, !5}
