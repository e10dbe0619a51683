; ModuleID = 'stale_within_right.c'
source_filename = "stale_within_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_within_right(i64 noundef %partition, ptr noundef %pages, i32 noundef %count) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  %i = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !25, !DIExpression(), !34)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !26, !DIExpression(), !35)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !27, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !37
    #dbg_declare(ptr %flags, !28, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !37
    #dbg_declare(ptr %status, !29, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !37
    #dbg_declare(ptr %input, !30, !DIExpression(), !40)
  %0 = load i32, ptr %count.addr, align 4, !dbg !41
  %tobool = icmp ne i32 %0, 0, !dbg !41
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !43

lor.lhs.false:                                    ; preds = %entry
  %1 = load i32, ptr %count.addr, align 4, !dbg !44
  %cmp = icmp ugt i32 %1, 200, !dbg !45
  br i1 %cmp, label %if.then, label %if.end, !dbg !46

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 1, ptr %retval, align 8, !dbg !47
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !47

if.end:                                           ; preds = %lor.lhs.false
  %call = call i64 @irq_save() #7, !dbg !48
  store i64 %call, ptr %flags, align 8, !dbg !49
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !50
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %2) #7, !dbg !51
  store ptr %call1, ptr %input, align 8, !dbg !52
  %3 = load i64, ptr %partition.addr, align 8, !dbg !53
  %4 = load ptr, ptr %input, align 8, !dbg !54
  %arrayidx = getelementptr i64, ptr %4, i64 0, !dbg !54
  store i64 %3, ptr %arrayidx, align 8, !dbg !55
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #6, !dbg !56
    #dbg_declare(ptr %i, !32, !DIExpression(), !57)
  store i32 0, ptr %i, align 4, !dbg !57
  br label %for.cond, !dbg !56

for.cond:                                         ; preds = %for.inc, %if.end
  %5 = load i32, ptr %i, align 4, !dbg !58
  %6 = load i32, ptr %count.addr, align 4, !dbg !60
  %cmp2 = icmp ult i32 %5, %6, !dbg !61
  br i1 %cmp2, label %for.body, label %for.cond.cleanup, !dbg !62

for.cond.cleanup:                                 ; preds = %for.cond
  store i32 2, ptr %cleanup.dest.slot, align 4
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !63
  br label %for.end

for.body:                                         ; preds = %for.cond
  %7 = load ptr, ptr %pages.addr, align 8, !dbg !64
  %8 = load i32, ptr %i, align 4, !dbg !65
  %idxprom = zext i32 %8 to i64, !dbg !64
  %arrayidx3 = getelementptr i64, ptr %7, i64 %idxprom, !dbg !64
  %9 = load i64, ptr %arrayidx3, align 8, !dbg !64
  %10 = load ptr, ptr %input, align 8, !dbg !66
  %11 = load i32, ptr %i, align 4, !dbg !67
  %add = add i32 256, %11, !dbg !68
  %idxprom4 = zext i32 %add to i64, !dbg !66
  %arrayidx5 = getelementptr i64, ptr %10, i64 %idxprom4, !dbg !66
  store i64 %9, ptr %arrayidx5, align 8, !dbg !69
  br label %for.inc, !dbg !66

for.inc:                                          ; preds = %for.body
  %12 = load i32, ptr %i, align 4, !dbg !70
  %inc = add i32 %12, 1, !dbg !70
  store i32 %inc, ptr %i, align 4, !dbg !70
  br label %for.cond, !dbg !63, !llvm.loop !71

for.end:                                          ; preds = %for.cond.cleanup
  %13 = load ptr, ptr %input, align 8, !dbg !74
  %add.ptr = getelementptr i64, ptr %13, i64 1, !dbg !75
  %14 = load ptr, ptr %input, align 8, !dbg !76
  %add.ptr6 = getelementptr i64, ptr %14, i64 256, !dbg !77
  %15 = load i32, ptr %count.addr, align 4, !dbg !78
  %conv = zext i32 %15 to i64, !dbg !78
  %mul = mul i64 %conv, 8, !dbg !79
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %add.ptr, ptr align 8 %add.ptr6, i64 %mul, i1 false), !dbg !80
  %16 = load i32, ptr %count.addr, align 4, !dbg !81
  %conv7 = trunc i32 %16 to i16, !dbg !81
  %17 = load ptr, ptr %input, align 8, !dbg !82
  %call8 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv7, i16 noundef zeroext 0, ptr noundef %17, ptr noundef null) #7, !dbg !83
  store i64 %call8, ptr %status, align 8, !dbg !84
  %18 = load i64, ptr %flags, align 8, !dbg !85
  call void @irq_restore(i64 noundef %18) #7, !dbg !86
  %19 = load i64, ptr %status, align 8, !dbg !87
  store i64 %19, ptr %retval, align 8, !dbg !88
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !88

cleanup:                                          ; preds = %for.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !89
  %20 = load i64, ptr %retval, align 8, !dbg !89
  ret i64 %20, !dbg !89
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !90 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !95
    #dbg_declare(ptr %flags, !94, !DIExpression(), !96)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !97, !srcloc !98
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !99, !srcloc !100
  %0 = load i64, ptr %flags, align 8, !dbg !101
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !102
  ret i64 %0, !dbg !103
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !104 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !108, !DIExpression(), !110)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !111
    #dbg_declare(ptr %offset, !109, !DIExpression(), !112)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !113, !srcloc !114
  store i64 %0, ptr %offset, align 8, !dbg !113
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !115
  %2 = ptrtoint ptr %1 to i64, !dbg !116
  %3 = load i64, ptr %offset, align 8, !dbg !117
  %add = add i64 %2, %3, !dbg !118
  %4 = inttoptr i64 %add to ptr, !dbg !119
  %5 = load ptr, ptr %4, align 8, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !121
  ret ptr %5, !dbg !122
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !123 {
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
    #dbg_declare(ptr %code.addr, !129, !DIExpression(), !137)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !130, !DIExpression(), !138)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !131, !DIExpression(), !139)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !132, !DIExpression(), !140)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !133, !DIExpression(), !141)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !142
    #dbg_declare(ptr %control, !134, !DIExpression(), !143)
  %0 = load i16, ptr %code.addr, align 2, !dbg !144
  %conv = zext i16 %0 to i64, !dbg !144
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !145
  %conv1 = zext i16 %1 to i64, !dbg !146
  %shl = shl i64 %conv1, 17, !dbg !147
  %or = or i64 %conv, %shl, !dbg !148
  %2 = load i16, ptr %count.addr, align 2, !dbg !149
  %conv2 = zext i16 %2 to i64, !dbg !150
  %shl3 = shl i64 %conv2, 32, !dbg !151
  %or4 = or i64 %or, %shl3, !dbg !152
  store i64 %or4, ptr %control, align 8, !dbg !143
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !153
    #dbg_declare(ptr %status, !135, !DIExpression(), !154)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !155
    #dbg_declare(ptr %done, !136, !DIExpression(), !156)
  br label %do.body, !dbg !157

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !158
  %4 = load ptr, ptr %input.addr, align 8, !dbg !160
  %5 = load ptr, ptr %output.addr, align 8, !dbg !161
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !162
  store i64 %call, ptr %status, align 8, !dbg !163
  %6 = load i64, ptr %status, align 8, !dbg !164
  %and = and i64 %6, 65535, !dbg !166
  %cmp = icmp ne i64 %and, 0, !dbg !167
  br i1 %cmp, label %if.then, label %if.end, !dbg !168

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !169
  store i64 %7, ptr %retval, align 8, !dbg !170
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !170

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !171
  %shr = lshr i64 %8, 32, !dbg !172
  %and6 = and i64 %shr, 4095, !dbg !173
  %conv7 = trunc i64 %and6 to i16, !dbg !174
  store i16 %conv7, ptr %done, align 2, !dbg !175
  %9 = load i64, ptr %control, align 8, !dbg !176
  %and8 = and i64 %9, -1152640029630136321, !dbg !176
  store i64 %and8, ptr %control, align 8, !dbg !176
  %10 = load i16, ptr %done, align 2, !dbg !177
  %conv9 = zext i16 %10 to i64, !dbg !178
  %shl10 = shl i64 %conv9, 48, !dbg !179
  %11 = load i64, ptr %control, align 8, !dbg !180
  %or11 = or i64 %11, %shl10, !dbg !180
  store i64 %or11, ptr %control, align 8, !dbg !180
  br label %do.cond, !dbg !181

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !182
  %conv12 = zext i16 %12 to i32, !dbg !182
  %13 = load i16, ptr %count.addr, align 2, !dbg !183
  %conv13 = zext i16 %13 to i32, !dbg !183
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !184
  br i1 %cmp14, label %do.body, label %do.end, !dbg !181, !llvm.loop !185

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !187
  store i64 %14, ptr %retval, align 8, !dbg !188
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !188

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !189
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !189
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !189
  %15 = load i64, ptr %retval, align 8, !dbg !189
  ret i64 %15, !dbg !189
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !190 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !194, !DIExpression(), !195)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !196
  %and = and i64 %0, 512, !dbg !198
  %tobool = icmp ne i64 %and, 0, !dbg !198
  br i1 %tobool, label %if.then, label %if.end, !dbg !199

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !200, !srcloc !201
  br label %if.end, !dbg !200

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !202
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !203 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin noredzone "no-builtins" }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_within_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "9fd672180ea5e2de652e1362d2eb7ac4")
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
!17 = distinct !DISubprogram(name: "stale_within_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !30, !32}
!25 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 8, type: !7)
!26 = !DILocalVariable(name: "pages", arg: 2, scope: !17, file: !3, line: 8, type: !20)
!27 = !DILocalVariable(name: "count", arg: 3, scope: !17, file: !3, line: 8, type: !22)
!28 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!29 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!30 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 10, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!32 = !DILocalVariable(name: "i", scope: !33, file: !3, line: 17, type: !22)
!33 = distinct !DILexicalBlock(scope: !17, file: !3, line: 17, column: 2)
!34 = !DILocation(line: 8, column: 28, scope: !17)
!35 = !DILocation(line: 8, column: 50, scope: !17)
!36 = !DILocation(line: 8, column: 61, scope: !17)
!37 = !DILocation(line: 10, column: 2, scope: !17)
!38 = !DILocation(line: 10, column: 6, scope: !17)
!39 = !DILocation(line: 10, column: 13, scope: !17)
!40 = !DILocation(line: 10, column: 22, scope: !17)
!41 = !DILocation(line: 12, column: 7, scope: !42)
!42 = distinct !DILexicalBlock(scope: !17, file: !3, line: 12, column: 6)
!43 = !DILocation(line: 12, column: 13, scope: !42)
!44 = !DILocation(line: 12, column: 16, scope: !42)
!45 = !DILocation(line: 12, column: 22, scope: !42)
!46 = !DILocation(line: 12, column: 6, scope: !17)
!47 = !DILocation(line: 13, column: 3, scope: !42)
!48 = !DILocation(line: 14, column: 10, scope: !17)
!49 = !DILocation(line: 14, column: 8, scope: !17)
!50 = !DILocation(line: 15, column: 28, scope: !17)
!51 = !DILocation(line: 15, column: 10, scope: !17)
!52 = !DILocation(line: 15, column: 8, scope: !17)
!53 = !DILocation(line: 16, column: 13, scope: !17)
!54 = !DILocation(line: 16, column: 2, scope: !17)
!55 = !DILocation(line: 16, column: 11, scope: !17)
!56 = !DILocation(line: 17, column: 7, scope: !33)
!57 = !DILocation(line: 17, column: 11, scope: !33)
!58 = !DILocation(line: 17, column: 18, scope: !59)
!59 = distinct !DILexicalBlock(scope: !33, file: !3, line: 17, column: 2)
!60 = !DILocation(line: 17, column: 22, scope: !59)
!61 = !DILocation(line: 17, column: 20, scope: !59)
!62 = !DILocation(line: 17, column: 2, scope: !33)
!63 = !DILocation(line: 17, column: 2, scope: !59)
!64 = !DILocation(line: 18, column: 20, scope: !59)
!65 = !DILocation(line: 18, column: 26, scope: !59)
!66 = !DILocation(line: 18, column: 3, scope: !59)
!67 = !DILocation(line: 18, column: 15, scope: !59)
!68 = !DILocation(line: 18, column: 13, scope: !59)
!69 = !DILocation(line: 18, column: 18, scope: !59)
!70 = !DILocation(line: 17, column: 30, scope: !59)
!71 = distinct !{!71, !62, !72, !73}
!72 = !DILocation(line: 18, column: 27, scope: !33)
!73 = !{!"llvm.loop.mustprogress"}
!74 = !DILocation(line: 19, column: 19, scope: !17)
!75 = !DILocation(line: 19, column: 25, scope: !17)
!76 = !DILocation(line: 19, column: 30, scope: !17)
!77 = !DILocation(line: 19, column: 36, scope: !17)
!78 = !DILocation(line: 19, column: 43, scope: !17)
!79 = !DILocation(line: 19, column: 49, scope: !17)
!80 = !DILocation(line: 19, column: 2, scope: !17)
!81 = !DILocation(line: 20, column: 37, scope: !17)
!82 = !DILocation(line: 20, column: 47, scope: !17)
!83 = !DILocation(line: 20, column: 11, scope: !17)
!84 = !DILocation(line: 20, column: 9, scope: !17)
!85 = !DILocation(line: 21, column: 14, scope: !17)
!86 = !DILocation(line: 21, column: 2, scope: !17)
!87 = !DILocation(line: 22, column: 9, scope: !17)
!88 = !DILocation(line: 22, column: 2, scope: !17)
!89 = !DILocation(line: 23, column: 1, scope: !17)
!90 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !91, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !93)
!91 = !DISubroutineType(types: !92)
!92 = !{!7}
!93 = !{!94}
!94 = !DILocalVariable(name: "flags", scope: !90, file: !8, line: 42, type: !7)
!95 = !DILocation(line: 42, column: 2, scope: !90)
!96 = !DILocation(line: 42, column: 6, scope: !90)
!97 = !DILocation(line: 44, column: 2, scope: !90)
!98 = !{i64 19061, i64 19070}
!99 = !DILocation(line: 45, column: 2, scope: !90)
!100 = !{i64 19132}
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
!114 = !{i64 19433}
!115 = !DILocation(line: 61, column: 25, scope: !104)
!116 = !DILocation(line: 61, column: 20, scope: !104)
!117 = !DILocation(line: 61, column: 36, scope: !104)
!118 = !DILocation(line: 61, column: 34, scope: !104)
!119 = !DILocation(line: 61, column: 10, scope: !104)
!120 = !DILocation(line: 61, column: 9, scope: !104)
!121 = !DILocation(line: 62, column: 1, scope: !104)
!122 = !DILocation(line: 61, column: 2, scope: !104)
!123 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !124, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !128)
!124 = !DISubroutineType(types: !125)
!125 = !{!7, !126, !126, !126, !6, !6}
!126 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !127)
!127 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!128 = !{!129, !130, !131, !132, !133, !134, !135, !136}
!129 = !DILocalVariable(name: "code", arg: 1, scope: !123, file: !8, line: 19, type: !126)
!130 = !DILocalVariable(name: "count", arg: 2, scope: !123, file: !8, line: 19, type: !126)
!131 = !DILocalVariable(name: "varhead", arg: 3, scope: !123, file: !8, line: 19, type: !126)
!132 = !DILocalVariable(name: "input", arg: 4, scope: !123, file: !8, line: 19, type: !6)
!133 = !DILocalVariable(name: "output", arg: 5, scope: !123, file: !8, line: 19, type: !6)
!134 = !DILocalVariable(name: "control", scope: !123, file: !8, line: 21, type: !7)
!135 = !DILocalVariable(name: "status", scope: !123, file: !8, line: 22, type: !7)
!136 = !DILocalVariable(name: "done", scope: !123, file: !8, line: 23, type: !126)
!137 = !DILocation(line: 19, column: 25, scope: !123)
!138 = !DILocation(line: 19, column: 35, scope: !123)
!139 = !DILocation(line: 19, column: 46, scope: !123)
!140 = !DILocation(line: 19, column: 61, scope: !123)
!141 = !DILocation(line: 19, column: 74, scope: !123)
!142 = !DILocation(line: 21, column: 2, scope: !123)
!143 = !DILocation(line: 21, column: 6, scope: !123)
!144 = !DILocation(line: 21, column: 16, scope: !123)
!145 = !DILocation(line: 21, column: 29, scope: !123)
!146 = !DILocation(line: 21, column: 24, scope: !123)
!147 = !DILocation(line: 21, column: 37, scope: !123)
!148 = !DILocation(line: 21, column: 21, scope: !123)
!149 = !DILocation(line: 21, column: 52, scope: !123)
!150 = !DILocation(line: 21, column: 47, scope: !123)
!151 = !DILocation(line: 21, column: 58, scope: !123)
!152 = !DILocation(line: 21, column: 44, scope: !123)
!153 = !DILocation(line: 22, column: 2, scope: !123)
!154 = !DILocation(line: 22, column: 6, scope: !123)
!155 = !DILocation(line: 23, column: 2, scope: !123)
!156 = !DILocation(line: 23, column: 6, scope: !123)
!157 = !DILocation(line: 25, column: 2, scope: !123)
!158 = !DILocation(line: 26, column: 28, scope: !159)
!159 = distinct !DILexicalBlock(scope: !123, file: !8, line: 25, column: 5)
!160 = !DILocation(line: 26, column: 37, scope: !159)
!161 = !DILocation(line: 26, column: 44, scope: !159)
!162 = !DILocation(line: 26, column: 12, scope: !159)
!163 = !DILocation(line: 26, column: 10, scope: !159)
!164 = !DILocation(line: 27, column: 8, scope: !165)
!165 = distinct !DILexicalBlock(scope: !159, file: !8, line: 27, column: 7)
!166 = !DILocation(line: 27, column: 15, scope: !165)
!167 = !DILocation(line: 27, column: 25, scope: !165)
!168 = !DILocation(line: 27, column: 7, scope: !159)
!169 = !DILocation(line: 28, column: 11, scope: !165)
!170 = !DILocation(line: 28, column: 4, scope: !165)
!171 = !DILocation(line: 29, column: 11, scope: !159)
!172 = !DILocation(line: 29, column: 18, scope: !159)
!173 = !DILocation(line: 29, column: 25, scope: !159)
!174 = !DILocation(line: 29, column: 10, scope: !159)
!175 = !DILocation(line: 29, column: 8, scope: !159)
!176 = !DILocation(line: 30, column: 11, scope: !159)
!177 = !DILocation(line: 31, column: 19, scope: !159)
!178 = !DILocation(line: 31, column: 14, scope: !159)
!179 = !DILocation(line: 31, column: 24, scope: !159)
!180 = !DILocation(line: 31, column: 11, scope: !159)
!181 = !DILocation(line: 32, column: 2, scope: !159)
!182 = !DILocation(line: 32, column: 11, scope: !123)
!183 = !DILocation(line: 32, column: 18, scope: !123)
!184 = !DILocation(line: 32, column: 16, scope: !123)
!185 = distinct !{!185, !157, !186, !73}
!186 = !DILocation(line: 32, column: 23, scope: !123)
!187 = !DILocation(line: 33, column: 9, scope: !123)
!188 = !DILocation(line: 33, column: 2, scope: !123)
!189 = !DILocation(line: 34, column: 1, scope: !123)
!190 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !191, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !193)
!191 = !DISubroutineType(types: !192)
!192 = !{null, !7}
!193 = !{!194}
!194 = !DILocalVariable(name: "flags", arg: 1, scope: !190, file: !8, line: 49, type: !7)
!195 = !DILocation(line: 49, column: 36, scope: !190)
!196 = !DILocation(line: 51, column: 6, scope: !197)
!197 = distinct !DILexicalBlock(scope: !190, file: !8, line: 51, column: 6)
!198 = !DILocation(line: 51, column: 12, scope: !197)
!199 = !DILocation(line: 51, column: 6, scope: !190)
!200 = !DILocation(line: 52, column: 3, scope: !197)
!201 = !{i64 19252}
!202 = !DILocation(line: 53, column: 1, scope: !190)
!203 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !204, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!204 = !DISubroutineType(types: !205)
!205 = !{!7, !7, !6, !6}
