; ModuleID = 'failure_withdraw_wrong.c'
source_filename = "failure_withdraw_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @failure_withdraw_wrong(i64 noundef %partition) #0 !dbg !17 {
entry:
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %i = alloca i16, align 2
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !21, !DIExpression(), !30)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !31
    #dbg_declare(ptr %flags, !22, !DIExpression(), !32)
  %call = call i64 @irq_save() #6, !dbg !33
  store i64 %call, ptr %flags, align 8, !dbg !32
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !31
    #dbg_declare(ptr %status, !23, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !35
    #dbg_declare(ptr %input, !24, !DIExpression(), !36)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !37
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !38
  store ptr %call1, ptr %input, align 8, !dbg !36
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !39
    #dbg_declare(ptr %output, !26, !DIExpression(), !40)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !41
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !42
  store ptr %call2, ptr %output, align 8, !dbg !40
  call void @llvm.lifetime.start.p0(i64 2, ptr %i) #5, !dbg !43
    #dbg_declare(ptr %i, !27, !DIExpression(), !44)
  %2 = load i64, ptr %partition.addr, align 8, !dbg !45
  %3 = load ptr, ptr %input, align 8, !dbg !46
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !46
  store i64 %2, ptr %arrayidx, align 8, !dbg !47
  %4 = load ptr, ptr %input, align 8, !dbg !48
  %arrayidx3 = getelementptr i64, ptr %4, i64 1, !dbg !48
  store i64 0, ptr %arrayidx3, align 8, !dbg !49
  %5 = load ptr, ptr %input, align 8, !dbg !50
  %6 = load ptr, ptr %output, align 8, !dbg !51
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 73, i16 noundef zeroext 8, i16 noundef zeroext 0, ptr noundef %5, ptr noundef %6) #6, !dbg !52
  store i64 %call4, ptr %status, align 8, !dbg !53
  store i16 0, ptr %i, align 2, !dbg !54
  br label %for.cond, !dbg !56

for.cond:                                         ; preds = %for.inc, %entry
  %7 = load i16, ptr %i, align 2, !dbg !57
  %conv = zext i16 %7 to i32, !dbg !57
  %cmp = icmp slt i32 %conv, 8, !dbg !59
  br i1 %cmp, label %for.body, label %for.end, !dbg !60

for.body:                                         ; preds = %for.cond
  %8 = load ptr, ptr %output, align 8, !dbg !61
  %9 = load i16, ptr %i, align 2, !dbg !62
  %idxprom = zext i16 %9 to i64, !dbg !61
  %arrayidx6 = getelementptr i64, ptr %8, i64 %idxprom, !dbg !61
  %10 = load i64, ptr %arrayidx6, align 8, !dbg !61
  call void @give_back(i64 noundef %10) #6, !dbg !63
  br label %for.inc, !dbg !63

for.inc:                                          ; preds = %for.body
  %11 = load i16, ptr %i, align 2, !dbg !64
  %inc = add i16 %11, 1, !dbg !64
  store i16 %inc, ptr %i, align 2, !dbg !64
  br label %for.cond, !dbg !65, !llvm.loop !66

for.end:                                          ; preds = %for.cond
  %12 = load i64, ptr %flags, align 8, !dbg !69
  call void @irq_restore(i64 noundef %12) #6, !dbg !70
  %13 = load i64, ptr %status, align 8, !dbg !71
  call void @llvm.lifetime.end.p0(i64 2, ptr %i) #5, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !72
  ret i64 %13, !dbg !73
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !74 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !79
    #dbg_declare(ptr %flags, !78, !DIExpression(), !80)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !81, !srcloc !82
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !83, !srcloc !84
  %0 = load i64, ptr %flags, align 8, !dbg !85
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !86
  ret i64 %0, !dbg !87
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !88 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !92, !DIExpression(), !94)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !95
    #dbg_declare(ptr %offset, !93, !DIExpression(), !96)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !97, !srcloc !98
  store i64 %0, ptr %offset, align 8, !dbg !97
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !99
  %2 = ptrtoint ptr %1 to i64, !dbg !100
  %3 = load i64, ptr %offset, align 8, !dbg !101
  %add = add i64 %2, %3, !dbg !102
  %4 = inttoptr i64 %add to ptr, !dbg !103
  %5 = load ptr, ptr %4, align 8, !dbg !104
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !105
  ret ptr %5, !dbg !106
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !107 {
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
    #dbg_declare(ptr %code.addr, !111, !DIExpression(), !119)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !112, !DIExpression(), !120)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !113, !DIExpression(), !121)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !114, !DIExpression(), !122)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !115, !DIExpression(), !123)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !124
    #dbg_declare(ptr %control, !116, !DIExpression(), !125)
  %0 = load i16, ptr %code.addr, align 2, !dbg !126
  %conv = zext i16 %0 to i64, !dbg !126
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !127
  %conv1 = zext i16 %1 to i64, !dbg !128
  %shl = shl i64 %conv1, 17, !dbg !129
  %or = or i64 %conv, %shl, !dbg !130
  %2 = load i16, ptr %count.addr, align 2, !dbg !131
  %conv2 = zext i16 %2 to i64, !dbg !132
  %shl3 = shl i64 %conv2, 32, !dbg !133
  %or4 = or i64 %or, %shl3, !dbg !134
  store i64 %or4, ptr %control, align 8, !dbg !125
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !135
    #dbg_declare(ptr %status, !117, !DIExpression(), !136)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !137
    #dbg_declare(ptr %done, !118, !DIExpression(), !138)
  br label %do.body, !dbg !139

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !140
  %4 = load ptr, ptr %input.addr, align 8, !dbg !142
  %5 = load ptr, ptr %output.addr, align 8, !dbg !143
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !144
  store i64 %call, ptr %status, align 8, !dbg !145
  %6 = load i64, ptr %status, align 8, !dbg !146
  %and = and i64 %6, 65535, !dbg !148
  %cmp = icmp ne i64 %and, 0, !dbg !149
  br i1 %cmp, label %if.then, label %if.end, !dbg !150

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !151
  store i64 %7, ptr %retval, align 8, !dbg !152
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !152

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !153
  %shr = lshr i64 %8, 32, !dbg !154
  %and6 = and i64 %shr, 4095, !dbg !155
  %conv7 = trunc i64 %and6 to i16, !dbg !156
  store i16 %conv7, ptr %done, align 2, !dbg !157
  %9 = load i64, ptr %control, align 8, !dbg !158
  %and8 = and i64 %9, -1152640029630136321, !dbg !158
  store i64 %and8, ptr %control, align 8, !dbg !158
  %10 = load i16, ptr %done, align 2, !dbg !159
  %conv9 = zext i16 %10 to i64, !dbg !160
  %shl10 = shl i64 %conv9, 48, !dbg !161
  %11 = load i64, ptr %control, align 8, !dbg !162
  %or11 = or i64 %11, %shl10, !dbg !162
  store i64 %or11, ptr %control, align 8, !dbg !162
  br label %do.cond, !dbg !163

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !164
  %conv12 = zext i16 %12 to i32, !dbg !164
  %13 = load i16, ptr %count.addr, align 2, !dbg !165
  %conv13 = zext i16 %13 to i32, !dbg !165
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !166
  br i1 %cmp14, label %do.body, label %do.end, !dbg !163, !llvm.loop !167

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !169
  store i64 %14, ptr %retval, align 8, !dbg !170
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !170

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !171
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !171
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !171
  %15 = load i64, ptr %retval, align 8, !dbg !171
  ret i64 %15, !dbg !171
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !172 dso_local void @give_back(i64 noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !175 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !177, !DIExpression(), !178)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !179
  %and = and i64 %0, 512, !dbg !181
  %tobool = icmp ne i64 %and, 0, !dbg !181
  br i1 %tobool, label %if.then, label %if.end, !dbg !182

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !183, !srcloc !184
  br label %if.end, !dbg !183

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !185
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !186 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "failure_withdraw_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "2926dfac9cf121d36d402e9aa63ee460")
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
!17 = distinct !DISubprogram(name: "failure_withdraw_wrong", scope: !3, file: !3, line: 9, type: !18, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7}
!20 = !{!21, !22, !23, !24, !26, !27}
!21 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 9, type: !7)
!22 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 11, type: !7)
!23 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 11, type: !7)
!24 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 12, type: !25)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!26 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 13, type: !25)
!27 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 14, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !29)
!29 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!30 = !DILocation(line: 9, column: 32, scope: !17)
!31 = !DILocation(line: 11, column: 2, scope: !17)
!32 = !DILocation(line: 11, column: 6, scope: !17)
!33 = !DILocation(line: 11, column: 14, scope: !17)
!34 = !DILocation(line: 11, column: 26, scope: !17)
!35 = !DILocation(line: 12, column: 2, scope: !17)
!36 = !DILocation(line: 12, column: 7, scope: !17)
!37 = !DILocation(line: 12, column: 33, scope: !17)
!38 = !DILocation(line: 12, column: 15, scope: !17)
!39 = !DILocation(line: 13, column: 2, scope: !17)
!40 = !DILocation(line: 13, column: 7, scope: !17)
!41 = !DILocation(line: 13, column: 34, scope: !17)
!42 = !DILocation(line: 13, column: 16, scope: !17)
!43 = !DILocation(line: 14, column: 2, scope: !17)
!44 = !DILocation(line: 14, column: 6, scope: !17)
!45 = !DILocation(line: 16, column: 13, scope: !17)
!46 = !DILocation(line: 16, column: 2, scope: !17)
!47 = !DILocation(line: 16, column: 11, scope: !17)
!48 = !DILocation(line: 17, column: 2, scope: !17)
!49 = !DILocation(line: 17, column: 11, scope: !17)
!50 = !DILocation(line: 18, column: 43, scope: !17)
!51 = !DILocation(line: 18, column: 50, scope: !17)
!52 = !DILocation(line: 18, column: 11, scope: !17)
!53 = !DILocation(line: 18, column: 9, scope: !17)
!54 = !DILocation(line: 19, column: 9, scope: !55)
!55 = distinct !DILexicalBlock(scope: !17, file: !3, line: 19, column: 2)
!56 = !DILocation(line: 19, column: 7, scope: !55)
!57 = !DILocation(line: 19, column: 14, scope: !58)
!58 = distinct !DILexicalBlock(scope: !55, file: !3, line: 19, column: 2)
!59 = !DILocation(line: 19, column: 16, scope: !58)
!60 = !DILocation(line: 19, column: 2, scope: !55)
!61 = !DILocation(line: 20, column: 13, scope: !58)
!62 = !DILocation(line: 20, column: 20, scope: !58)
!63 = !DILocation(line: 20, column: 3, scope: !58)
!64 = !DILocation(line: 19, column: 22, scope: !58)
!65 = !DILocation(line: 19, column: 2, scope: !58)
!66 = distinct !{!66, !60, !67, !68}
!67 = !DILocation(line: 20, column: 22, scope: !55)
!68 = !{!"llvm.loop.mustprogress"}
!69 = !DILocation(line: 21, column: 14, scope: !17)
!70 = !DILocation(line: 21, column: 2, scope: !17)
!71 = !DILocation(line: 22, column: 9, scope: !17)
!72 = !DILocation(line: 23, column: 1, scope: !17)
!73 = !DILocation(line: 22, column: 2, scope: !17)
!74 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !75, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !77)
!75 = !DISubroutineType(types: !76)
!76 = !{!7}
!77 = !{!78}
!78 = !DILocalVariable(name: "flags", scope: !74, file: !8, line: 42, type: !7)
!79 = !DILocation(line: 42, column: 2, scope: !74)
!80 = !DILocation(line: 42, column: 6, scope: !74)
!81 = !DILocation(line: 44, column: 2, scope: !74)
!82 = !{i64 19037, i64 19046}
!83 = !DILocation(line: 45, column: 2, scope: !74)
!84 = !{i64 19108}
!85 = !DILocation(line: 46, column: 9, scope: !74)
!86 = !DILocation(line: 47, column: 1, scope: !74)
!87 = !DILocation(line: 46, column: 2, scope: !74)
!88 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !89, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !91)
!89 = !DISubroutineType(types: !90)
!90 = !{!6, !5}
!91 = !{!92, !93}
!92 = !DILocalVariable(name: "variable", arg: 1, scope: !88, file: !8, line: 56, type: !5)
!93 = !DILocalVariable(name: "offset", scope: !88, file: !8, line: 58, type: !7)
!94 = !DILocation(line: 56, column: 46, scope: !88)
!95 = !DILocation(line: 58, column: 2, scope: !88)
!96 = !DILocation(line: 58, column: 6, scope: !88)
!97 = !DILocation(line: 60, column: 2, scope: !88)
!98 = !{i64 19409}
!99 = !DILocation(line: 61, column: 25, scope: !88)
!100 = !DILocation(line: 61, column: 20, scope: !88)
!101 = !DILocation(line: 61, column: 36, scope: !88)
!102 = !DILocation(line: 61, column: 34, scope: !88)
!103 = !DILocation(line: 61, column: 10, scope: !88)
!104 = !DILocation(line: 61, column: 9, scope: !88)
!105 = !DILocation(line: 62, column: 1, scope: !88)
!106 = !DILocation(line: 61, column: 2, scope: !88)
!107 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !108, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !110)
!108 = !DISubroutineType(types: !109)
!109 = !{!7, !28, !28, !28, !6, !6}
!110 = !{!111, !112, !113, !114, !115, !116, !117, !118}
!111 = !DILocalVariable(name: "code", arg: 1, scope: !107, file: !8, line: 19, type: !28)
!112 = !DILocalVariable(name: "count", arg: 2, scope: !107, file: !8, line: 19, type: !28)
!113 = !DILocalVariable(name: "varhead", arg: 3, scope: !107, file: !8, line: 19, type: !28)
!114 = !DILocalVariable(name: "input", arg: 4, scope: !107, file: !8, line: 19, type: !6)
!115 = !DILocalVariable(name: "output", arg: 5, scope: !107, file: !8, line: 19, type: !6)
!116 = !DILocalVariable(name: "control", scope: !107, file: !8, line: 21, type: !7)
!117 = !DILocalVariable(name: "status", scope: !107, file: !8, line: 22, type: !7)
!118 = !DILocalVariable(name: "done", scope: !107, file: !8, line: 23, type: !28)
!119 = !DILocation(line: 19, column: 25, scope: !107)
!120 = !DILocation(line: 19, column: 35, scope: !107)
!121 = !DILocation(line: 19, column: 46, scope: !107)
!122 = !DILocation(line: 19, column: 61, scope: !107)
!123 = !DILocation(line: 19, column: 74, scope: !107)
!124 = !DILocation(line: 21, column: 2, scope: !107)
!125 = !DILocation(line: 21, column: 6, scope: !107)
!126 = !DILocation(line: 21, column: 16, scope: !107)
!127 = !DILocation(line: 21, column: 29, scope: !107)
!128 = !DILocation(line: 21, column: 24, scope: !107)
!129 = !DILocation(line: 21, column: 37, scope: !107)
!130 = !DILocation(line: 21, column: 21, scope: !107)
!131 = !DILocation(line: 21, column: 52, scope: !107)
!132 = !DILocation(line: 21, column: 47, scope: !107)
!133 = !DILocation(line: 21, column: 58, scope: !107)
!134 = !DILocation(line: 21, column: 44, scope: !107)
!135 = !DILocation(line: 22, column: 2, scope: !107)
!136 = !DILocation(line: 22, column: 6, scope: !107)
!137 = !DILocation(line: 23, column: 2, scope: !107)
!138 = !DILocation(line: 23, column: 6, scope: !107)
!139 = !DILocation(line: 25, column: 2, scope: !107)
!140 = !DILocation(line: 26, column: 28, scope: !141)
!141 = distinct !DILexicalBlock(scope: !107, file: !8, line: 25, column: 5)
!142 = !DILocation(line: 26, column: 37, scope: !141)
!143 = !DILocation(line: 26, column: 44, scope: !141)
!144 = !DILocation(line: 26, column: 12, scope: !141)
!145 = !DILocation(line: 26, column: 10, scope: !141)
!146 = !DILocation(line: 27, column: 8, scope: !147)
!147 = distinct !DILexicalBlock(scope: !141, file: !8, line: 27, column: 7)
!148 = !DILocation(line: 27, column: 15, scope: !147)
!149 = !DILocation(line: 27, column: 25, scope: !147)
!150 = !DILocation(line: 27, column: 7, scope: !141)
!151 = !DILocation(line: 28, column: 11, scope: !147)
!152 = !DILocation(line: 28, column: 4, scope: !147)
!153 = !DILocation(line: 29, column: 11, scope: !141)
!154 = !DILocation(line: 29, column: 18, scope: !141)
!155 = !DILocation(line: 29, column: 25, scope: !141)
!156 = !DILocation(line: 29, column: 10, scope: !141)
!157 = !DILocation(line: 29, column: 8, scope: !141)
!158 = !DILocation(line: 30, column: 11, scope: !141)
!159 = !DILocation(line: 31, column: 19, scope: !141)
!160 = !DILocation(line: 31, column: 14, scope: !141)
!161 = !DILocation(line: 31, column: 24, scope: !141)
!162 = !DILocation(line: 31, column: 11, scope: !141)
!163 = !DILocation(line: 32, column: 2, scope: !141)
!164 = !DILocation(line: 32, column: 11, scope: !107)
!165 = !DILocation(line: 32, column: 18, scope: !107)
!166 = !DILocation(line: 32, column: 16, scope: !107)
!167 = distinct !{!167, !139, !168, !68}
!168 = !DILocation(line: 32, column: 23, scope: !107)
!169 = !DILocation(line: 33, column: 9, scope: !107)
!170 = !DILocation(line: 33, column: 2, scope: !107)
!171 = !DILocation(line: 34, column: 1, scope: !107)
!172 = !DISubprogram(name: "give_back", scope: !3, file: !3, line: 7, type: !173, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!173 = !DISubroutineType(types: !174)
!174 = !{null, !7}
!175 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !173, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !176)
!176 = !{!177}
!177 = !DILocalVariable(name: "flags", arg: 1, scope: !175, file: !8, line: 49, type: !7)
!178 = !DILocation(line: 49, column: 36, scope: !175)
!179 = !DILocation(line: 51, column: 6, scope: !180)
!180 = distinct !DILexicalBlock(scope: !175, file: !8, line: 51, column: 6)
!181 = !DILocation(line: 51, column: 12, scope: !180)
!182 = !DILocation(line: 51, column: 6, scope: !175)
!183 = !DILocation(line: 52, column: 3, scope: !180)
!184 = !{i64 19228}
!185 = !DILocation(line: 53, column: 1, scope: !175)
!186 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !187, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!187 = !DISubroutineType(types: !188)
!188 = !{!7, !7, !6, !6}
