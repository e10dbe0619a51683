; ModuleID = 'cover_memory.c'
source_filename = "cover_memory.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @cover_memory(i64 noundef %partition, ptr noundef %at, i64 noundef %end) #0 !dbg !15 {
entry:
  %partition.addr = alloca i64, align 8
  %at.addr = alloca ptr, align 8
  %end.addr = alloca i64, align 8
  %status = alloca i64, align 8
  %flags = alloca i64, align 8
  %now = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !20, !DIExpression(), !27)
  store ptr %at, ptr %at.addr, align 8
    #dbg_declare(ptr %at.addr, !21, !DIExpression(), !28)
  store i64 %end, ptr %end.addr, align 8
    #dbg_declare(ptr %end.addr, !22, !DIExpression(), !29)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !30
    #dbg_declare(ptr %status, !23, !DIExpression(), !31)
  store i64 0, ptr %status, align 8, !dbg !31
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !30
    #dbg_declare(ptr %flags, !24, !DIExpression(), !32)
  call void @llvm.lifetime.start.p0(i64 8, ptr %now) #5, !dbg !30
    #dbg_declare(ptr %now, !25, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !30
    #dbg_declare(ptr %input, !26, !DIExpression(), !34)
  br label %while.cond, !dbg !35

while.cond:                                       ; preds = %if.end, %entry
  %0 = load ptr, ptr %at.addr, align 8, !dbg !36
  %1 = load i64, ptr %0, align 8, !dbg !37
  %2 = load i64, ptr %end.addr, align 8, !dbg !38
  %cmp = icmp ult i64 %1, %2, !dbg !39
  br i1 %cmp, label %while.body, label %while.end, !dbg !35

while.body:                                       ; preds = %while.cond
  %3 = load i64, ptr %end.addr, align 8, !dbg !40
  %4 = load ptr, ptr %at.addr, align 8, !dbg !42
  %5 = load i64, ptr %4, align 8, !dbg !43
  %sub = sub i64 %3, %5, !dbg !44
  %cmp1 = icmp ugt i64 %sub, 100, !dbg !45
  br i1 %cmp1, label %cond.true, label %cond.false, !dbg !40

cond.true:                                        ; preds = %while.body
  br label %cond.end, !dbg !40

cond.false:                                       ; preds = %while.body
  %6 = load i64, ptr %end.addr, align 8, !dbg !46
  %7 = load ptr, ptr %at.addr, align 8, !dbg !47
  %8 = load i64, ptr %7, align 8, !dbg !48
  %sub2 = sub i64 %6, %8, !dbg !49
  br label %cond.end, !dbg !40

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ 100, %cond.true ], [ %sub2, %cond.false ], !dbg !40
  store i64 %cond, ptr %now, align 8, !dbg !50
  %call = call i64 @irq_save() #6, !dbg !51
  store i64 %call, ptr %flags, align 8, !dbg !52
  %9 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !53
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %9) #6, !dbg !54
  store ptr %call3, ptr %input, align 8, !dbg !55
  %10 = load i64, ptr %partition.addr, align 8, !dbg !56
  %11 = load ptr, ptr %input, align 8, !dbg !57
  %arrayidx = getelementptr i64, ptr %11, i64 0, !dbg !57
  store i64 %10, ptr %arrayidx, align 8, !dbg !58
  %12 = load ptr, ptr %at.addr, align 8, !dbg !59
  %13 = load i64, ptr %12, align 8, !dbg !60
  %14 = load ptr, ptr %input, align 8, !dbg !61
  %arrayidx4 = getelementptr i64, ptr %14, i64 1, !dbg !61
  store i64 %13, ptr %arrayidx4, align 8, !dbg !62
  %15 = load ptr, ptr %input, align 8, !dbg !63
  %arrayidx5 = getelementptr i64, ptr %15, i64 2, !dbg !63
  store i64 0, ptr %arrayidx5, align 8, !dbg !64
  %16 = load i64, ptr %now, align 8, !dbg !65
  %conv = trunc i64 %16 to i16, !dbg !65
  %17 = load ptr, ptr %input, align 8, !dbg !66
  %call6 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 76, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %17, ptr noundef null) #6, !dbg !67
  store i64 %call6, ptr %status, align 8, !dbg !68
  %18 = load i64, ptr %flags, align 8, !dbg !69
  call void @irq_restore(i64 noundef %18) #6, !dbg !70
  %19 = load i64, ptr %status, align 8, !dbg !71
  %call7 = call i32 @succeeded(i64 noundef %19) #6, !dbg !73
  %tobool = icmp ne i32 %call7, 0, !dbg !73
  br i1 %tobool, label %if.end, label %if.then, !dbg !74

if.then:                                          ; preds = %cond.end
  br label %while.end, !dbg !75

if.end:                                           ; preds = %cond.end
  %20 = load i64, ptr %now, align 8, !dbg !76
  %add = add i64 %20, 1, !dbg !77
  %21 = load ptr, ptr %at.addr, align 8, !dbg !78
  %22 = load i64, ptr %21, align 8, !dbg !79
  %add8 = add i64 %22, %add, !dbg !79
  store i64 %add8, ptr %21, align 8, !dbg !79
  br label %while.cond, !dbg !35, !llvm.loop !80

while.end:                                        ; preds = %if.then, %while.cond
  %23 = load i64, ptr %status, align 8, !dbg !83
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !84
  call void @llvm.lifetime.end.p0(i64 8, ptr %now) #5, !dbg !84
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !84
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !84
  ret i64 %23, !dbg !85
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !86 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !91
    #dbg_declare(ptr %flags, !90, !DIExpression(), !92)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !93, !srcloc !94
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !95, !srcloc !96
  %0 = load i64, ptr %flags, align 8, !dbg !97
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !98
  ret i64 %0, !dbg !99
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !100 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !104, !DIExpression(), !106)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !107
    #dbg_declare(ptr %offset, !105, !DIExpression(), !108)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !109, !srcloc !110
  store i64 %0, ptr %offset, align 8, !dbg !109
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !111
  %2 = ptrtoint ptr %1 to i64, !dbg !112
  %3 = load i64, ptr %offset, align 8, !dbg !113
  %add = add i64 %2, %3, !dbg !114
  %4 = inttoptr i64 %add to ptr, !dbg !115
  %5 = load ptr, ptr %4, align 8, !dbg !116
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !117
  ret ptr %5, !dbg !118
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !119 {
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
    #dbg_declare(ptr %code.addr, !125, !DIExpression(), !133)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !126, !DIExpression(), !134)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !127, !DIExpression(), !135)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !128, !DIExpression(), !136)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !129, !DIExpression(), !137)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !138
    #dbg_declare(ptr %control, !130, !DIExpression(), !139)
  %0 = load i16, ptr %code.addr, align 2, !dbg !140
  %conv = zext i16 %0 to i64, !dbg !140
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !141
  %conv1 = zext i16 %1 to i64, !dbg !142
  %shl = shl i64 %conv1, 17, !dbg !143
  %or = or i64 %conv, %shl, !dbg !144
  %2 = load i16, ptr %count.addr, align 2, !dbg !145
  %conv2 = zext i16 %2 to i64, !dbg !146
  %shl3 = shl i64 %conv2, 32, !dbg !147
  %or4 = or i64 %or, %shl3, !dbg !148
  store i64 %or4, ptr %control, align 8, !dbg !139
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !149
    #dbg_declare(ptr %status, !131, !DIExpression(), !150)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !151
    #dbg_declare(ptr %done, !132, !DIExpression(), !152)
  br label %do.body, !dbg !153

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !154
  %4 = load ptr, ptr %input.addr, align 8, !dbg !156
  %5 = load ptr, ptr %output.addr, align 8, !dbg !157
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !158
  store i64 %call, ptr %status, align 8, !dbg !159
  %6 = load i64, ptr %status, align 8, !dbg !160
  %and = and i64 %6, 65535, !dbg !162
  %cmp = icmp ne i64 %and, 0, !dbg !163
  br i1 %cmp, label %if.then, label %if.end, !dbg !164

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !165
  store i64 %7, ptr %retval, align 8, !dbg !166
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !166

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !167
  %shr = lshr i64 %8, 32, !dbg !168
  %and6 = and i64 %shr, 4095, !dbg !169
  %conv7 = trunc i64 %and6 to i16, !dbg !170
  store i16 %conv7, ptr %done, align 2, !dbg !171
  %9 = load i64, ptr %control, align 8, !dbg !172
  %and8 = and i64 %9, -1152640029630136321, !dbg !172
  store i64 %and8, ptr %control, align 8, !dbg !172
  %10 = load i16, ptr %done, align 2, !dbg !173
  %conv9 = zext i16 %10 to i64, !dbg !174
  %shl10 = shl i64 %conv9, 48, !dbg !175
  %11 = load i64, ptr %control, align 8, !dbg !176
  %or11 = or i64 %11, %shl10, !dbg !176
  store i64 %or11, ptr %control, align 8, !dbg !176
  br label %do.cond, !dbg !177

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !178
  %conv12 = zext i16 %12 to i32, !dbg !178
  %13 = load i16, ptr %count.addr, align 2, !dbg !179
  %conv13 = zext i16 %13 to i32, !dbg !179
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !180
  br i1 %cmp14, label %do.body, label %do.end, !dbg !177, !llvm.loop !181

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !183
  store i64 %14, ptr %retval, align 8, !dbg !184
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !184

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !185
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !185
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !185
  %15 = load i64, ptr %retval, align 8, !dbg !185
  ret i64 %15, !dbg !185
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !186 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !190, !DIExpression(), !191)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !192
  %and = and i64 %0, 512, !dbg !194
  %tobool = icmp ne i64 %and, 0, !dbg !194
  br i1 %tobool, label %if.then, label %if.end, !dbg !195

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !196, !srcloc !197
  br label %if.end, !dbg !196

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !198
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
!3 = !DIFile(filename: "cover_memory.c", directory: ".", checksumkind: CSK_MD5, checksum: "45a0de46d5a34edd3467fa8d3e837f51")
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
!15 = distinct !DISubprogram(name: "cover_memory", scope: !3, file: !3, line: 8, type: !16, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !19)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7, !18, !7}
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!19 = !{!20, !21, !22, !23, !24, !25, !26}
!20 = !DILocalVariable(name: "partition", arg: 1, scope: !15, file: !3, line: 8, type: !7)
!21 = !DILocalVariable(name: "at", arg: 2, scope: !15, file: !3, line: 8, type: !18)
!22 = !DILocalVariable(name: "end", arg: 3, scope: !15, file: !3, line: 8, type: !7)
!23 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 10, type: !7)
!24 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 10, type: !7)
!25 = !DILocalVariable(name: "now", scope: !15, file: !3, line: 10, type: !7)
!26 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 10, type: !18)
!27 = !DILocation(line: 8, column: 22, scope: !15)
!28 = !DILocation(line: 8, column: 38, scope: !15)
!29 = !DILocation(line: 8, column: 46, scope: !15)
!30 = !DILocation(line: 10, column: 2, scope: !15)
!31 = !DILocation(line: 10, column: 6, scope: !15)
!32 = !DILocation(line: 10, column: 18, scope: !15)
!33 = !DILocation(line: 10, column: 25, scope: !15)
!34 = !DILocation(line: 10, column: 31, scope: !15)
!35 = !DILocation(line: 12, column: 2, scope: !15)
!36 = !DILocation(line: 12, column: 10, scope: !15)
!37 = !DILocation(line: 12, column: 9, scope: !15)
!38 = !DILocation(line: 12, column: 15, scope: !15)
!39 = !DILocation(line: 12, column: 13, scope: !15)
!40 = !DILocation(line: 13, column: 9, scope: !41)
!41 = distinct !DILexicalBlock(scope: !15, file: !3, line: 12, column: 20)
!42 = !DILocation(line: 13, column: 16, scope: !41)
!43 = !DILocation(line: 13, column: 15, scope: !41)
!44 = !DILocation(line: 13, column: 13, scope: !41)
!45 = !DILocation(line: 13, column: 19, scope: !41)
!46 = !DILocation(line: 13, column: 33, scope: !41)
!47 = !DILocation(line: 13, column: 40, scope: !41)
!48 = !DILocation(line: 13, column: 39, scope: !41)
!49 = !DILocation(line: 13, column: 37, scope: !41)
!50 = !DILocation(line: 13, column: 7, scope: !41)
!51 = !DILocation(line: 14, column: 11, scope: !41)
!52 = !DILocation(line: 14, column: 9, scope: !41)
!53 = !DILocation(line: 15, column: 29, scope: !41)
!54 = !DILocation(line: 15, column: 11, scope: !41)
!55 = !DILocation(line: 15, column: 9, scope: !41)
!56 = !DILocation(line: 16, column: 14, scope: !41)
!57 = !DILocation(line: 16, column: 3, scope: !41)
!58 = !DILocation(line: 16, column: 12, scope: !41)
!59 = !DILocation(line: 17, column: 15, scope: !41)
!60 = !DILocation(line: 17, column: 14, scope: !41)
!61 = !DILocation(line: 17, column: 3, scope: !41)
!62 = !DILocation(line: 17, column: 12, scope: !41)
!63 = !DILocation(line: 18, column: 3, scope: !41)
!64 = !DILocation(line: 18, column: 12, scope: !41)
!65 = !DILocation(line: 19, column: 38, scope: !41)
!66 = !DILocation(line: 19, column: 46, scope: !41)
!67 = !DILocation(line: 19, column: 12, scope: !41)
!68 = !DILocation(line: 19, column: 10, scope: !41)
!69 = !DILocation(line: 20, column: 15, scope: !41)
!70 = !DILocation(line: 20, column: 3, scope: !41)
!71 = !DILocation(line: 21, column: 18, scope: !72)
!72 = distinct !DILexicalBlock(scope: !41, file: !3, line: 21, column: 7)
!73 = !DILocation(line: 21, column: 8, scope: !72)
!74 = !DILocation(line: 21, column: 7, scope: !41)
!75 = !DILocation(line: 22, column: 4, scope: !72)
!76 = !DILocation(line: 23, column: 10, scope: !41)
!77 = !DILocation(line: 23, column: 14, scope: !41)
!78 = !DILocation(line: 23, column: 4, scope: !41)
!79 = !DILocation(line: 23, column: 7, scope: !41)
!80 = distinct !{!80, !35, !81, !82}
!81 = !DILocation(line: 24, column: 2, scope: !15)
!82 = !{!"llvm.loop.mustprogress"}
!83 = !DILocation(line: 25, column: 9, scope: !15)
!84 = !DILocation(line: 26, column: 1, scope: !15)
!85 = !DILocation(line: 25, column: 2, scope: !15)
!86 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !87, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !89)
!87 = !DISubroutineType(types: !88)
!88 = !{!7}
!89 = !{!90}
!90 = !DILocalVariable(name: "flags", scope: !86, file: !8, line: 42, type: !7)
!91 = !DILocation(line: 42, column: 2, scope: !86)
!92 = !DILocation(line: 42, column: 6, scope: !86)
!93 = !DILocation(line: 44, column: 2, scope: !86)
!94 = !{i64 19035, i64 19044}
!95 = !DILocation(line: 45, column: 2, scope: !86)
!96 = !{i64 19106}
!97 = !DILocation(line: 46, column: 9, scope: !86)
!98 = !DILocation(line: 47, column: 1, scope: !86)
!99 = !DILocation(line: 46, column: 2, scope: !86)
!100 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !101, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !103)
!101 = !DISubroutineType(types: !102)
!102 = !{!5, !6}
!103 = !{!104, !105}
!104 = !DILocalVariable(name: "variable", arg: 1, scope: !100, file: !8, line: 56, type: !6)
!105 = !DILocalVariable(name: "offset", scope: !100, file: !8, line: 58, type: !7)
!106 = !DILocation(line: 56, column: 46, scope: !100)
!107 = !DILocation(line: 58, column: 2, scope: !100)
!108 = !DILocation(line: 58, column: 6, scope: !100)
!109 = !DILocation(line: 60, column: 2, scope: !100)
!110 = !{i64 19407}
!111 = !DILocation(line: 61, column: 25, scope: !100)
!112 = !DILocation(line: 61, column: 20, scope: !100)
!113 = !DILocation(line: 61, column: 36, scope: !100)
!114 = !DILocation(line: 61, column: 34, scope: !100)
!115 = !DILocation(line: 61, column: 10, scope: !100)
!116 = !DILocation(line: 61, column: 9, scope: !100)
!117 = !DILocation(line: 62, column: 1, scope: !100)
!118 = !DILocation(line: 61, column: 2, scope: !100)
!119 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !120, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !124)
!120 = !DISubroutineType(types: !121)
!121 = !{!7, !122, !122, !122, !5, !5}
!122 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !123)
!123 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!124 = !{!125, !126, !127, !128, !129, !130, !131, !132}
!125 = !DILocalVariable(name: "code", arg: 1, scope: !119, file: !8, line: 19, type: !122)
!126 = !DILocalVariable(name: "count", arg: 2, scope: !119, file: !8, line: 19, type: !122)
!127 = !DILocalVariable(name: "varhead", arg: 3, scope: !119, file: !8, line: 19, type: !122)
!128 = !DILocalVariable(name: "input", arg: 4, scope: !119, file: !8, line: 19, type: !5)
!129 = !DILocalVariable(name: "output", arg: 5, scope: !119, file: !8, line: 19, type: !5)
!130 = !DILocalVariable(name: "control", scope: !119, file: !8, line: 21, type: !7)
!131 = !DILocalVariable(name: "status", scope: !119, file: !8, line: 22, type: !7)
!132 = !DILocalVariable(name: "done", scope: !119, file: !8, line: 23, type: !122)
!133 = !DILocation(line: 19, column: 25, scope: !119)
!134 = !DILocation(line: 19, column: 35, scope: !119)
!135 = !DILocation(line: 19, column: 46, scope: !119)
!136 = !DILocation(line: 19, column: 61, scope: !119)
!137 = !DILocation(line: 19, column: 74, scope: !119)
!138 = !DILocation(line: 21, column: 2, scope: !119)
!139 = !DILocation(line: 21, column: 6, scope: !119)
!140 = !DILocation(line: 21, column: 16, scope: !119)
!141 = !DILocation(line: 21, column: 29, scope: !119)
!142 = !DILocation(line: 21, column: 24, scope: !119)
!143 = !DILocation(line: 21, column: 37, scope: !119)
!144 = !DILocation(line: 21, column: 21, scope: !119)
!145 = !DILocation(line: 21, column: 52, scope: !119)
!146 = !DILocation(line: 21, column: 47, scope: !119)
!147 = !DILocation(line: 21, column: 58, scope: !119)
!148 = !DILocation(line: 21, column: 44, scope: !119)
!149 = !DILocation(line: 22, column: 2, scope: !119)
!150 = !DILocation(line: 22, column: 6, scope: !119)
!151 = !DILocation(line: 23, column: 2, scope: !119)
!152 = !DILocation(line: 23, column: 6, scope: !119)
!153 = !DILocation(line: 25, column: 2, scope: !119)
!154 = !DILocation(line: 26, column: 28, scope: !155)
!155 = distinct !DILexicalBlock(scope: !119, file: !8, line: 25, column: 5)
!156 = !DILocation(line: 26, column: 37, scope: !155)
!157 = !DILocation(line: 26, column: 44, scope: !155)
!158 = !DILocation(line: 26, column: 12, scope: !155)
!159 = !DILocation(line: 26, column: 10, scope: !155)
!160 = !DILocation(line: 27, column: 8, scope: !161)
!161 = distinct !DILexicalBlock(scope: !155, file: !8, line: 27, column: 7)
!162 = !DILocation(line: 27, column: 15, scope: !161)
!163 = !DILocation(line: 27, column: 25, scope: !161)
!164 = !DILocation(line: 27, column: 7, scope: !155)
!165 = !DILocation(line: 28, column: 11, scope: !161)
!166 = !DILocation(line: 28, column: 4, scope: !161)
!167 = !DILocation(line: 29, column: 11, scope: !155)
!168 = !DILocation(line: 29, column: 18, scope: !155)
!169 = !DILocation(line: 29, column: 25, scope: !155)
!170 = !DILocation(line: 29, column: 10, scope: !155)
!171 = !DILocation(line: 29, column: 8, scope: !155)
!172 = !DILocation(line: 30, column: 11, scope: !155)
!173 = !DILocation(line: 31, column: 19, scope: !155)
!174 = !DILocation(line: 31, column: 14, scope: !155)
!175 = !DILocation(line: 31, column: 24, scope: !155)
!176 = !DILocation(line: 31, column: 11, scope: !155)
!177 = !DILocation(line: 32, column: 2, scope: !155)
!178 = !DILocation(line: 32, column: 11, scope: !119)
!179 = !DILocation(line: 32, column: 18, scope: !119)
!180 = !DILocation(line: 32, column: 16, scope: !119)
!181 = distinct !{!181, !153, !182, !82}
!182 = !DILocation(line: 32, column: 23, scope: !119)
!183 = !DILocation(line: 33, column: 9, scope: !119)
!184 = !DILocation(line: 33, column: 2, scope: !119)
!185 = !DILocation(line: 34, column: 1, scope: !119)
!186 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !187, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !189)
!187 = !DISubroutineType(types: !188)
!188 = !{null, !7}
!189 = !{!190}
!190 = !DILocalVariable(name: "flags", arg: 1, scope: !186, file: !8, line: 49, type: !7)
!191 = !DILocation(line: 49, column: 36, scope: !186)
!192 = !DILocation(line: 51, column: 6, scope: !193)
!193 = distinct !DILexicalBlock(scope: !186, file: !8, line: 51, column: 6)
!194 = !DILocation(line: 51, column: 12, scope: !193)
!195 = !DILocation(line: 51, column: 6, scope: !186)
!196 = !DILocation(line: 52, column: 3, scope: !193)
!197 = !{i64 19226}
!198 = !DILocation(line: 53, column: 1, scope: !186)
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
!210 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !211, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!211 = !DISubroutineType(types: !212)
!212 = !{!7, !7, !5, !5}
