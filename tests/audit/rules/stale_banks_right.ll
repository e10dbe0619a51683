; ModuleID = 'stale_banks_right.c'
source_filename = "stale_banks_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_banks_right(ptr noundef %banks, i32 noundef %count) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %banks.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %i = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %banks, ptr %banks.addr, align 8
    #dbg_declare(ptr %banks.addr, !23, !DIExpression(), !30)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !24, !DIExpression(), !31)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !32
    #dbg_declare(ptr %flags, !25, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !32
    #dbg_declare(ptr %status, !26, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !32
    #dbg_declare(ptr %input, !27, !DIExpression(), !35)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !36
    #dbg_declare(ptr %i, !29, !DIExpression(), !37)
  %0 = load i32, ptr %count.addr, align 4, !dbg !38
  %tobool = icmp ne i32 %0, 0, !dbg !38
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !40

lor.lhs.false:                                    ; preds = %entry
  %1 = load i32, ptr %count.addr, align 4, !dbg !41
  %cmp = icmp ugt i32 %1, 63, !dbg !42
  br i1 %cmp, label %if.then, label %if.end, !dbg !43

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 1, ptr %retval, align 8, !dbg !44
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !44

if.end:                                           ; preds = %lor.lhs.false
  %call = call i64 @irq_save() #6, !dbg !45
  store i64 %call, ptr %flags, align 8, !dbg !46
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !47
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %2) #6, !dbg !48
  store ptr %call1, ptr %input, align 8, !dbg !49
  %3 = load ptr, ptr %input, align 8, !dbg !50
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !50
  store i64 0, ptr %arrayidx, align 8, !dbg !51
  %4 = load ptr, ptr %input, align 8, !dbg !52
  %arrayidx2 = getelementptr i64, ptr %4, i64 1, !dbg !52
  store i64 3, ptr %arrayidx2, align 8, !dbg !53
  %5 = load ptr, ptr %input, align 8, !dbg !54
  %arrayidx3 = getelementptr i64, ptr %5, i64 2, !dbg !54
  store i64 0, ptr %arrayidx3, align 8, !dbg !55
  %6 = load i32, ptr %count.addr, align 4, !dbg !56
  %sh_prom = zext i32 %6 to i64, !dbg !57
  %shl = shl i64 1, %sh_prom, !dbg !57
  %sub = sub i64 %shl, 1, !dbg !58
  %7 = load ptr, ptr %input, align 8, !dbg !59
  %arrayidx4 = getelementptr i64, ptr %7, i64 3, !dbg !59
  store i64 %sub, ptr %arrayidx4, align 8, !dbg !60
  store i32 0, ptr %i, align 4, !dbg !61
  br label %for.cond, !dbg !63

for.cond:                                         ; preds = %for.inc, %if.end
  %8 = load i32, ptr %i, align 4, !dbg !64
  %9 = load i32, ptr %count.addr, align 4, !dbg !66
  %cmp5 = icmp ult i32 %8, %9, !dbg !67
  br i1 %cmp5, label %for.body, label %for.end, !dbg !68

for.body:                                         ; preds = %for.cond
  %10 = load ptr, ptr %banks.addr, align 8, !dbg !69
  %11 = load i32, ptr %i, align 4, !dbg !70
  %idxprom = zext i32 %11 to i64, !dbg !69
  %arrayidx6 = getelementptr i64, ptr %10, i64 %idxprom, !dbg !69
  %12 = load i64, ptr %arrayidx6, align 8, !dbg !69
  %13 = load ptr, ptr %input, align 8, !dbg !71
  %14 = load i32, ptr %i, align 4, !dbg !72
  %add = add i32 4, %14, !dbg !73
  %idxprom7 = zext i32 %add to i64, !dbg !71
  %arrayidx8 = getelementptr i64, ptr %13, i64 %idxprom7, !dbg !71
  store i64 %12, ptr %arrayidx8, align 8, !dbg !74
  br label %for.inc, !dbg !71

for.inc:                                          ; preds = %for.body
  %15 = load i32, ptr %i, align 4, !dbg !75
  %inc = add i32 %15, 1, !dbg !75
  store i32 %inc, ptr %i, align 4, !dbg !75
  br label %for.cond, !dbg !76, !llvm.loop !77

for.end:                                          ; preds = %for.cond
  %16 = load i32, ptr %count.addr, align 4, !dbg !80
  %conv = trunc i32 %16 to i16, !dbg !80
  %17 = load ptr, ptr %input, align 8, !dbg !81
  %call9 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 19, i16 noundef zeroext 0, i16 noundef zeroext %conv, ptr noundef %17, ptr noundef null) #6, !dbg !82
  store i64 %call9, ptr %status, align 8, !dbg !83
  %18 = load i64, ptr %flags, align 8, !dbg !84
  call void @irq_restore(i64 noundef %18) #6, !dbg !85
  %19 = load i64, ptr %status, align 8, !dbg !86
  store i64 %19, ptr %retval, align 8, !dbg !87
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !87

cleanup:                                          ; preds = %for.end, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !88
  %20 = load i64, ptr %retval, align 8, !dbg !88
  ret i64 %20, !dbg !88
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !89 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !94
    #dbg_declare(ptr %flags, !93, !DIExpression(), !95)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !96, !srcloc !97
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !98, !srcloc !99
  %0 = load i64, ptr %flags, align 8, !dbg !100
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !101
  ret i64 %0, !dbg !102
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !103 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !107, !DIExpression(), !109)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !110
    #dbg_declare(ptr %offset, !108, !DIExpression(), !111)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !112, !srcloc !113
  store i64 %0, ptr %offset, align 8, !dbg !112
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !114
  %2 = ptrtoint ptr %1 to i64, !dbg !115
  %3 = load i64, ptr %offset, align 8, !dbg !116
  %add = add i64 %2, %3, !dbg !117
  %4 = inttoptr i64 %add to ptr, !dbg !118
  %5 = load ptr, ptr %4, align 8, !dbg !119
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !120
  ret ptr %5, !dbg !121
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !122 {
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
    #dbg_declare(ptr %code.addr, !128, !DIExpression(), !136)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !129, !DIExpression(), !137)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !130, !DIExpression(), !138)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !131, !DIExpression(), !139)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !132, !DIExpression(), !140)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !141
    #dbg_declare(ptr %control, !133, !DIExpression(), !142)
  %0 = load i16, ptr %code.addr, align 2, !dbg !143
  %conv = zext i16 %0 to i64, !dbg !143
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !144
  %conv1 = zext i16 %1 to i64, !dbg !145
  %shl = shl i64 %conv1, 17, !dbg !146
  %or = or i64 %conv, %shl, !dbg !147
  %2 = load i16, ptr %count.addr, align 2, !dbg !148
  %conv2 = zext i16 %2 to i64, !dbg !149
  %shl3 = shl i64 %conv2, 32, !dbg !150
  %or4 = or i64 %or, %shl3, !dbg !151
  store i64 %or4, ptr %control, align 8, !dbg !142
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !152
    #dbg_declare(ptr %status, !134, !DIExpression(), !153)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !154
    #dbg_declare(ptr %done, !135, !DIExpression(), !155)
  br label %do.body, !dbg !156

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !157
  %4 = load ptr, ptr %input.addr, align 8, !dbg !159
  %5 = load ptr, ptr %output.addr, align 8, !dbg !160
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !161
  store i64 %call, ptr %status, align 8, !dbg !162
  %6 = load i64, ptr %status, align 8, !dbg !163
  %and = and i64 %6, 65535, !dbg !165
  %cmp = icmp ne i64 %and, 0, !dbg !166
  br i1 %cmp, label %if.then, label %if.end, !dbg !167

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !168
  store i64 %7, ptr %retval, align 8, !dbg !169
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !169

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !170
  %shr = lshr i64 %8, 32, !dbg !171
  %and6 = and i64 %shr, 4095, !dbg !172
  %conv7 = trunc i64 %and6 to i16, !dbg !173
  store i16 %conv7, ptr %done, align 2, !dbg !174
  %9 = load i64, ptr %control, align 8, !dbg !175
  %and8 = and i64 %9, -1152640029630136321, !dbg !175
  store i64 %and8, ptr %control, align 8, !dbg !175
  %10 = load i16, ptr %done, align 2, !dbg !176
  %conv9 = zext i16 %10 to i64, !dbg !177
  %shl10 = shl i64 %conv9, 48, !dbg !178
  %11 = load i64, ptr %control, align 8, !dbg !179
  %or11 = or i64 %11, %shl10, !dbg !179
  store i64 %or11, ptr %control, align 8, !dbg !179
  br label %do.cond, !dbg !180

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !181
  %conv12 = zext i16 %12 to i32, !dbg !181
  %13 = load i16, ptr %count.addr, align 2, !dbg !182
  %conv13 = zext i16 %13 to i32, !dbg !182
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !183
  br i1 %cmp14, label %do.body, label %do.end, !dbg !180, !llvm.loop !184

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !186
  store i64 %14, ptr %retval, align 8, !dbg !187
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !187

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !188
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !188
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !188
  %15 = load i64, ptr %retval, align 8, !dbg !188
  ret i64 %15, !dbg !188
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !189 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !193, !DIExpression(), !194)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !195
  %and = and i64 %0, 512, !dbg !197
  %tobool = icmp ne i64 %and, 0, !dbg !197
  br i1 %tobool, label %if.then, label %if.end, !dbg !198

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !199, !srcloc !200
  br label %if.end, !dbg !199

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !201
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !202 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "stale_banks_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "dadec89e3062e60c4634929d429d295c")
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
!15 = distinct !DISubprogram(name: "stale_banks_right", scope: !3, file: !3, line: 8, type: !16, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !18, !20}
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !27, !29}
!23 = !DILocalVariable(name: "banks", arg: 1, scope: !15, file: !3, line: 8, type: !18)
!24 = !DILocalVariable(name: "count", arg: 2, scope: !15, file: !3, line: 8, type: !20)
!25 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 10, type: !7)
!26 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 10, type: !7)
!27 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 10, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!29 = !DILocalVariable(name: "i", scope: !15, file: !3, line: 11, type: !20)
!30 = !DILocation(line: 8, column: 34, scope: !15)
!31 = !DILocation(line: 8, column: 45, scope: !15)
!32 = !DILocation(line: 10, column: 2, scope: !15)
!33 = !DILocation(line: 10, column: 6, scope: !15)
!34 = !DILocation(line: 10, column: 13, scope: !15)
!35 = !DILocation(line: 10, column: 22, scope: !15)
!36 = !DILocation(line: 11, column: 2, scope: !15)
!37 = !DILocation(line: 11, column: 6, scope: !15)
!38 = !DILocation(line: 13, column: 7, scope: !39)
!39 = distinct !DILexicalBlock(scope: !15, file: !3, line: 13, column: 6)
!40 = !DILocation(line: 13, column: 13, scope: !39)
!41 = !DILocation(line: 13, column: 16, scope: !39)
!42 = !DILocation(line: 13, column: 22, scope: !39)
!43 = !DILocation(line: 13, column: 6, scope: !15)
!44 = !DILocation(line: 14, column: 3, scope: !39)
!45 = !DILocation(line: 15, column: 10, scope: !15)
!46 = !DILocation(line: 15, column: 8, scope: !15)
!47 = !DILocation(line: 16, column: 28, scope: !15)
!48 = !DILocation(line: 16, column: 10, scope: !15)
!49 = !DILocation(line: 16, column: 8, scope: !15)
!50 = !DILocation(line: 17, column: 2, scope: !15)
!51 = !DILocation(line: 17, column: 11, scope: !15)
!52 = !DILocation(line: 18, column: 2, scope: !15)
!53 = !DILocation(line: 18, column: 11, scope: !15)
!54 = !DILocation(line: 19, column: 2, scope: !15)
!55 = !DILocation(line: 19, column: 11, scope: !15)
!56 = !DILocation(line: 20, column: 22, scope: !15)
!57 = !DILocation(line: 20, column: 19, scope: !15)
!58 = !DILocation(line: 20, column: 29, scope: !15)
!59 = !DILocation(line: 20, column: 2, scope: !15)
!60 = !DILocation(line: 20, column: 11, scope: !15)
!61 = !DILocation(line: 21, column: 9, scope: !62)
!62 = distinct !DILexicalBlock(scope: !15, file: !3, line: 21, column: 2)
!63 = !DILocation(line: 21, column: 7, scope: !62)
!64 = !DILocation(line: 21, column: 14, scope: !65)
!65 = distinct !DILexicalBlock(scope: !62, file: !3, line: 21, column: 2)
!66 = !DILocation(line: 21, column: 18, scope: !65)
!67 = !DILocation(line: 21, column: 16, scope: !65)
!68 = !DILocation(line: 21, column: 2, scope: !62)
!69 = !DILocation(line: 22, column: 18, scope: !65)
!70 = !DILocation(line: 22, column: 24, scope: !65)
!71 = !DILocation(line: 22, column: 3, scope: !65)
!72 = !DILocation(line: 22, column: 13, scope: !65)
!73 = !DILocation(line: 22, column: 11, scope: !65)
!74 = !DILocation(line: 22, column: 16, scope: !65)
!75 = !DILocation(line: 21, column: 26, scope: !65)
!76 = !DILocation(line: 21, column: 2, scope: !65)
!77 = distinct !{!77, !68, !78, !79}
!78 = !DILocation(line: 22, column: 25, scope: !62)
!79 = !{!"llvm.loop.mustprogress"}
!80 = !DILocation(line: 23, column: 40, scope: !15)
!81 = !DILocation(line: 23, column: 47, scope: !15)
!82 = !DILocation(line: 23, column: 11, scope: !15)
!83 = !DILocation(line: 23, column: 9, scope: !15)
!84 = !DILocation(line: 24, column: 14, scope: !15)
!85 = !DILocation(line: 24, column: 2, scope: !15)
!86 = !DILocation(line: 25, column: 9, scope: !15)
!87 = !DILocation(line: 25, column: 2, scope: !15)
!88 = !DILocation(line: 26, column: 1, scope: !15)
!89 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !90, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !92)
!90 = !DISubroutineType(types: !91)
!91 = !{!7}
!92 = !{!93}
!93 = !DILocalVariable(name: "flags", scope: !89, file: !8, line: 42, type: !7)
!94 = !DILocation(line: 42, column: 2, scope: !89)
!95 = !DILocation(line: 42, column: 6, scope: !89)
!96 = !DILocation(line: 44, column: 2, scope: !89)
!97 = !{i64 18976, i64 18985}
!98 = !DILocation(line: 45, column: 2, scope: !89)
!99 = !{i64 19047}
!100 = !DILocation(line: 46, column: 9, scope: !89)
!101 = !DILocation(line: 47, column: 1, scope: !89)
!102 = !DILocation(line: 46, column: 2, scope: !89)
!103 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !104, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !106)
!104 = !DISubroutineType(types: !105)
!105 = !{!5, !6}
!106 = !{!107, !108}
!107 = !DILocalVariable(name: "variable", arg: 1, scope: !103, file: !8, line: 56, type: !6)
!108 = !DILocalVariable(name: "offset", scope: !103, file: !8, line: 58, type: !7)
!109 = !DILocation(line: 56, column: 46, scope: !103)
!110 = !DILocation(line: 58, column: 2, scope: !103)
!111 = !DILocation(line: 58, column: 6, scope: !103)
!112 = !DILocation(line: 60, column: 2, scope: !103)
!113 = !{i64 19348}
!114 = !DILocation(line: 61, column: 25, scope: !103)
!115 = !DILocation(line: 61, column: 20, scope: !103)
!116 = !DILocation(line: 61, column: 36, scope: !103)
!117 = !DILocation(line: 61, column: 34, scope: !103)
!118 = !DILocation(line: 61, column: 10, scope: !103)
!119 = !DILocation(line: 61, column: 9, scope: !103)
!120 = !DILocation(line: 62, column: 1, scope: !103)
!121 = !DILocation(line: 61, column: 2, scope: !103)
!122 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !123, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !127)
!123 = !DISubroutineType(types: !124)
!124 = !{!7, !125, !125, !125, !5, !5}
!125 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !126)
!126 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!127 = !{!128, !129, !130, !131, !132, !133, !134, !135}
!128 = !DILocalVariable(name: "code", arg: 1, scope: !122, file: !8, line: 19, type: !125)
!129 = !DILocalVariable(name: "count", arg: 2, scope: !122, file: !8, line: 19, type: !125)
!130 = !DILocalVariable(name: "varhead", arg: 3, scope: !122, file: !8, line: 19, type: !125)
!131 = !DILocalVariable(name: "input", arg: 4, scope: !122, file: !8, line: 19, type: !5)
!132 = !DILocalVariable(name: "output", arg: 5, scope: !122, file: !8, line: 19, type: !5)
!133 = !DILocalVariable(name: "control", scope: !122, file: !8, line: 21, type: !7)
!134 = !DILocalVariable(name: "status", scope: !122, file: !8, line: 22, type: !7)
!135 = !DILocalVariable(name: "done", scope: !122, file: !8, line: 23, type: !125)
!136 = !DILocation(line: 19, column: 25, scope: !122)
!137 = !DILocation(line: 19, column: 35, scope: !122)
!138 = !DILocation(line: 19, column: 46, scope: !122)
!139 = !DILocation(line: 19, column: 61, scope: !122)
!140 = !DILocation(line: 19, column: 74, scope: !122)
!141 = !DILocation(line: 21, column: 2, scope: !122)
!142 = !DILocation(line: 21, column: 6, scope: !122)
!143 = !DILocation(line: 21, column: 16, scope: !122)
!144 = !DILocation(line: 21, column: 29, scope: !122)
!145 = !DILocation(line: 21, column: 24, scope: !122)
!146 = !DILocation(line: 21, column: 37, scope: !122)
!147 = !DILocation(line: 21, column: 21, scope: !122)
!148 = !DILocation(line: 21, column: 52, scope: !122)
!149 = !DILocation(line: 21, column: 47, scope: !122)
!150 = !DILocation(line: 21, column: 58, scope: !122)
!151 = !DILocation(line: 21, column: 44, scope: !122)
!152 = !DILocation(line: 22, column: 2, scope: !122)
!153 = !DILocation(line: 22, column: 6, scope: !122)
!154 = !DILocation(line: 23, column: 2, scope: !122)
!155 = !DILocation(line: 23, column: 6, scope: !122)
!156 = !DILocation(line: 25, column: 2, scope: !122)
!157 = !DILocation(line: 26, column: 28, scope: !158)
!158 = distinct !DILexicalBlock(scope: !122, file: !8, line: 25, column: 5)
!159 = !DILocation(line: 26, column: 37, scope: !158)
!160 = !DILocation(line: 26, column: 44, scope: !158)
!161 = !DILocation(line: 26, column: 12, scope: !158)
!162 = !DILocation(line: 26, column: 10, scope: !158)
!163 = !DILocation(line: 27, column: 8, scope: !164)
!164 = distinct !DILexicalBlock(scope: !158, file: !8, line: 27, column: 7)
!165 = !DILocation(line: 27, column: 15, scope: !164)
!166 = !DILocation(line: 27, column: 25, scope: !164)
!167 = !DILocation(line: 27, column: 7, scope: !158)
!168 = !DILocation(line: 28, column: 11, scope: !164)
!169 = !DILocation(line: 28, column: 4, scope: !164)
!170 = !DILocation(line: 29, column: 11, scope: !158)
!171 = !DILocation(line: 29, column: 18, scope: !158)
!172 = !DILocation(line: 29, column: 25, scope: !158)
!173 = !DILocation(line: 29, column: 10, scope: !158)
!174 = !DILocation(line: 29, column: 8, scope: !158)
!175 = !DILocation(line: 30, column: 11, scope: !158)
!176 = !DILocation(line: 31, column: 19, scope: !158)
!177 = !DILocation(line: 31, column: 14, scope: !158)
!178 = !DILocation(line: 31, column: 24, scope: !158)
!179 = !DILocation(line: 31, column: 11, scope: !158)
!180 = !DILocation(line: 32, column: 2, scope: !158)
!181 = !DILocation(line: 32, column: 11, scope: !122)
!182 = !DILocation(line: 32, column: 18, scope: !122)
!183 = !DILocation(line: 32, column: 16, scope: !122)
!184 = distinct !{!184, !156, !185, !79}
!185 = !DILocation(line: 32, column: 23, scope: !122)
!186 = !DILocation(line: 33, column: 9, scope: !122)
!187 = !DILocation(line: 33, column: 2, scope: !122)
!188 = !DILocation(line: 34, column: 1, scope: !122)
!189 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !190, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !192)
!190 = !DISubroutineType(types: !191)
!191 = !{null, !7}
!192 = !{!193}
!193 = !DILocalVariable(name: "flags", arg: 1, scope: !189, file: !8, line: 49, type: !7)
!194 = !DILocation(line: 49, column: 36, scope: !189)
!195 = !DILocation(line: 51, column: 6, scope: !196)
!196 = distinct !DILexicalBlock(scope: !189, file: !8, line: 51, column: 6)
!197 = !DILocation(line: 51, column: 12, scope: !196)
!198 = !DILocation(line: 51, column: 6, scope: !189)
!199 = !DILocation(line: 52, column: 3, scope: !196)
!200 = !{i64 19167}
!201 = !DILocation(line: 53, column: 1, scope: !189)
!202 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !203, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!203 = !DISubroutineType(types: !204)
!204 = !{!7, !7, !5, !5}
