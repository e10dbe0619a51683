; ModuleID = 'miscounted_mask_right.c'
source_filename = "miscounted_mask_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @miscounted_mask_right(i64 noundef %low, i64 noundef %high) #0 !dbg !17 {
entry:
  %low.addr = alloca i64, align 8
  %high.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %low, ptr %low.addr, align 8
    #dbg_declare(ptr %low.addr, !21, !DIExpression(), !27)
  store i64 %high, ptr %high.addr, align 8
    #dbg_declare(ptr %high.addr, !22, !DIExpression(), !28)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !29
    #dbg_declare(ptr %flags, !23, !DIExpression(), !30)
  %call = call i64 @irq_save() #6, !dbg !31
  store i64 %call, ptr %flags, align 8, !dbg !30
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !29
    #dbg_declare(ptr %status, !24, !DIExpression(), !32)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !33
    #dbg_declare(ptr %input, !25, !DIExpression(), !34)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !35
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !36
  store ptr %call1, ptr %input, align 8, !dbg !34
  %1 = load ptr, ptr %input, align 8, !dbg !37
  %arrayidx = getelementptr i64, ptr %1, i64 0, !dbg !37
  store i64 0, ptr %arrayidx, align 8, !dbg !38
  %2 = load ptr, ptr %input, align 8, !dbg !39
  %arrayidx2 = getelementptr i64, ptr %2, i64 1, !dbg !39
  store i64 0, ptr %arrayidx2, align 8, !dbg !40
  %3 = load ptr, ptr %input, align 8, !dbg !41
  %arrayidx3 = getelementptr i64, ptr %3, i64 2, !dbg !41
  store i64 0, ptr %arrayidx3, align 8, !dbg !42
  %4 = load ptr, ptr %input, align 8, !dbg !43
  %arrayidx4 = getelementptr i64, ptr %4, i64 3, !dbg !43
  store i64 17, ptr %arrayidx4, align 8, !dbg !44
  %5 = load i64, ptr %low.addr, align 8, !dbg !45
  %6 = load ptr, ptr %input, align 8, !dbg !46
  %arrayidx5 = getelementptr i64, ptr %6, i64 4, !dbg !46
  store i64 %5, ptr %arrayidx5, align 8, !dbg !47
  %7 = load i64, ptr %high.addr, align 8, !dbg !48
  %8 = load ptr, ptr %input, align 8, !dbg !49
  %arrayidx6 = getelementptr i64, ptr %8, i64 5, !dbg !49
  store i64 %7, ptr %arrayidx6, align 8, !dbg !50
  %9 = load ptr, ptr %input, align 8, !dbg !51
  %call7 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 19, i16 noundef zeroext 0, i16 noundef zeroext 2, ptr noundef %9, ptr noundef null) #6, !dbg !52
  store i64 %call7, ptr %status, align 8, !dbg !53
  %10 = load i64, ptr %flags, align 8, !dbg !54
  call void @irq_restore(i64 noundef %10) #6, !dbg !55
  %11 = load i64, ptr %status, align 8, !dbg !56
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !57
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !57
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !57
  ret i64 %11, !dbg !58
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !59 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !64
    #dbg_declare(ptr %flags, !63, !DIExpression(), !65)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !66, !srcloc !67
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !68, !srcloc !69
  %0 = load i64, ptr %flags, align 8, !dbg !70
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !71
  ret i64 %0, !dbg !72
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !73 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !77, !DIExpression(), !79)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !80
    #dbg_declare(ptr %offset, !78, !DIExpression(), !81)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !82, !srcloc !83
  store i64 %0, ptr %offset, align 8, !dbg !82
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !84
  %2 = ptrtoint ptr %1 to i64, !dbg !85
  %3 = load i64, ptr %offset, align 8, !dbg !86
  %add = add i64 %2, %3, !dbg !87
  %4 = inttoptr i64 %add to ptr, !dbg !88
  %5 = load ptr, ptr %4, align 8, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !90
  ret ptr %5, !dbg !91
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !92 {
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
    #dbg_declare(ptr %code.addr, !98, !DIExpression(), !106)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !99, !DIExpression(), !107)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !100, !DIExpression(), !108)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !101, !DIExpression(), !109)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !102, !DIExpression(), !110)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !111
    #dbg_declare(ptr %control, !103, !DIExpression(), !112)
  %0 = load i16, ptr %code.addr, align 2, !dbg !113
  %conv = zext i16 %0 to i64, !dbg !113
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !114
  %conv1 = zext i16 %1 to i64, !dbg !115
  %shl = shl i64 %conv1, 17, !dbg !116
  %or = or i64 %conv, %shl, !dbg !117
  %2 = load i16, ptr %count.addr, align 2, !dbg !118
  %conv2 = zext i16 %2 to i64, !dbg !119
  %shl3 = shl i64 %conv2, 32, !dbg !120
  %or4 = or i64 %or, %shl3, !dbg !121
  store i64 %or4, ptr %control, align 8, !dbg !112
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !122
    #dbg_declare(ptr %status, !104, !DIExpression(), !123)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !124
    #dbg_declare(ptr %done, !105, !DIExpression(), !125)
  br label %do.body, !dbg !126

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !127
  %4 = load ptr, ptr %input.addr, align 8, !dbg !129
  %5 = load ptr, ptr %output.addr, align 8, !dbg !130
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !131
  store i64 %call, ptr %status, align 8, !dbg !132
  %6 = load i64, ptr %status, align 8, !dbg !133
  %and = and i64 %6, 65535, !dbg !135
  %cmp = icmp ne i64 %and, 0, !dbg !136
  br i1 %cmp, label %if.then, label %if.end, !dbg !137

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !138
  store i64 %7, ptr %retval, align 8, !dbg !139
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !139

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !140
  %shr = lshr i64 %8, 32, !dbg !141
  %and6 = and i64 %shr, 4095, !dbg !142
  %conv7 = trunc i64 %and6 to i16, !dbg !143
  store i16 %conv7, ptr %done, align 2, !dbg !144
  %9 = load i64, ptr %control, align 8, !dbg !145
  %and8 = and i64 %9, -1152640029630136321, !dbg !145
  store i64 %and8, ptr %control, align 8, !dbg !145
  %10 = load i16, ptr %done, align 2, !dbg !146
  %conv9 = zext i16 %10 to i64, !dbg !147
  %shl10 = shl i64 %conv9, 48, !dbg !148
  %11 = load i64, ptr %control, align 8, !dbg !149
  %or11 = or i64 %11, %shl10, !dbg !149
  store i64 %or11, ptr %control, align 8, !dbg !149
  br label %do.cond, !dbg !150

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !151
  %conv12 = zext i16 %12 to i32, !dbg !151
  %13 = load i16, ptr %count.addr, align 2, !dbg !152
  %conv13 = zext i16 %13 to i32, !dbg !152
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !153
  br i1 %cmp14, label %do.body, label %do.end, !dbg !150, !llvm.loop !154

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !157
  store i64 %14, ptr %retval, align 8, !dbg !158
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !158

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !159
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !159
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !159
  %15 = load i64, ptr %retval, align 8, !dbg !159
  ret i64 %15, !dbg !159
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !160 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !164, !DIExpression(), !165)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !166
  %and = and i64 %0, 512, !dbg !168
  %tobool = icmp ne i64 %and, 0, !dbg !168
  br i1 %tobool, label %if.then, label %if.end, !dbg !169

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !170, !srcloc !171
  br label %if.end, !dbg !170

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !172
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !173 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "miscounted_mask_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "8ce2182d369596c5956dfa0e9dbea4a4")
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
!17 = distinct !DISubprogram(name: "miscounted_mask_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !7}
!20 = !{!21, !22, !23, !24, !25}
!21 = !DILocalVariable(name: "low", arg: 1, scope: !17, file: !3, line: 8, type: !7)
!22 = !DILocalVariable(name: "high", arg: 2, scope: !17, file: !3, line: 8, type: !7)
!23 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!24 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!25 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!27 = !DILocation(line: 8, column: 31, scope: !17)
!28 = !DILocation(line: 8, column: 40, scope: !17)
!29 = !DILocation(line: 10, column: 2, scope: !17)
!30 = !DILocation(line: 10, column: 6, scope: !17)
!31 = !DILocation(line: 10, column: 14, scope: !17)
!32 = !DILocation(line: 10, column: 26, scope: !17)
!33 = !DILocation(line: 11, column: 2, scope: !17)
!34 = !DILocation(line: 11, column: 7, scope: !17)
!35 = !DILocation(line: 11, column: 33, scope: !17)
!36 = !DILocation(line: 11, column: 15, scope: !17)
!37 = !DILocation(line: 13, column: 2, scope: !17)
!38 = !DILocation(line: 13, column: 11, scope: !17)
!39 = !DILocation(line: 14, column: 2, scope: !17)
!40 = !DILocation(line: 14, column: 11, scope: !17)
!41 = !DILocation(line: 15, column: 2, scope: !17)
!42 = !DILocation(line: 15, column: 11, scope: !17)
!43 = !DILocation(line: 16, column: 2, scope: !17)
!44 = !DILocation(line: 16, column: 11, scope: !17)
!45 = !DILocation(line: 17, column: 13, scope: !17)
!46 = !DILocation(line: 17, column: 2, scope: !17)
!47 = !DILocation(line: 17, column: 11, scope: !17)
!48 = !DILocation(line: 18, column: 13, scope: !17)
!49 = !DILocation(line: 18, column: 2, scope: !17)
!50 = !DILocation(line: 18, column: 11, scope: !17)
!51 = !DILocation(line: 19, column: 43, scope: !17)
!52 = !DILocation(line: 19, column: 11, scope: !17)
!53 = !DILocation(line: 19, column: 9, scope: !17)
!54 = !DILocation(line: 20, column: 14, scope: !17)
!55 = !DILocation(line: 20, column: 2, scope: !17)
!56 = !DILocation(line: 21, column: 9, scope: !17)
!57 = !DILocation(line: 22, column: 1, scope: !17)
!58 = !DILocation(line: 21, column: 2, scope: !17)
!59 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !60, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !62)
!60 = !DISubroutineType(types: !61)
!61 = !{!7}
!62 = !{!63}
!63 = !DILocalVariable(name: "flags", scope: !59, file: !8, line: 42, type: !7)
!64 = !DILocation(line: 42, column: 2, scope: !59)
!65 = !DILocation(line: 42, column: 6, scope: !59)
!66 = !DILocation(line: 44, column: 2, scope: !59)
!67 = !{i64 18938, i64 18947}
!68 = !DILocation(line: 45, column: 2, scope: !59)
!69 = !{i64 19009}
!70 = !DILocation(line: 46, column: 9, scope: !59)
!71 = !DILocation(line: 47, column: 1, scope: !59)
!72 = !DILocation(line: 46, column: 2, scope: !59)
!73 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !74, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !76)
!74 = !DISubroutineType(types: !75)
!75 = !{!5, !6}
!76 = !{!77, !78}
!77 = !DILocalVariable(name: "variable", arg: 1, scope: !73, file: !8, line: 56, type: !6)
!78 = !DILocalVariable(name: "offset", scope: !73, file: !8, line: 58, type: !7)
!79 = !DILocation(line: 56, column: 46, scope: !73)
!80 = !DILocation(line: 58, column: 2, scope: !73)
!81 = !DILocation(line: 58, column: 6, scope: !73)
!82 = !DILocation(line: 60, column: 2, scope: !73)
!83 = !{i64 19310}
!84 = !DILocation(line: 61, column: 25, scope: !73)
!85 = !DILocation(line: 61, column: 20, scope: !73)
!86 = !DILocation(line: 61, column: 36, scope: !73)
!87 = !DILocation(line: 61, column: 34, scope: !73)
!88 = !DILocation(line: 61, column: 10, scope: !73)
!89 = !DILocation(line: 61, column: 9, scope: !73)
!90 = !DILocation(line: 62, column: 1, scope: !73)
!91 = !DILocation(line: 61, column: 2, scope: !73)
!92 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !93, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !97)
!93 = !DISubroutineType(types: !94)
!94 = !{!7, !95, !95, !95, !5, !5}
!95 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !96)
!96 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!97 = !{!98, !99, !100, !101, !102, !103, !104, !105}
!98 = !DILocalVariable(name: "code", arg: 1, scope: !92, file: !8, line: 19, type: !95)
!99 = !DILocalVariable(name: "count", arg: 2, scope: !92, file: !8, line: 19, type: !95)
!100 = !DILocalVariable(name: "varhead", arg: 3, scope: !92, file: !8, line: 19, type: !95)
!101 = !DILocalVariable(name: "input", arg: 4, scope: !92, file: !8, line: 19, type: !5)
!102 = !DILocalVariable(name: "output", arg: 5, scope: !92, file: !8, line: 19, type: !5)
!103 = !DILocalVariable(name: "control", scope: !92, file: !8, line: 21, type: !7)
!104 = !DILocalVariable(name: "status", scope: !92, file: !8, line: 22, type: !7)
!105 = !DILocalVariable(name: "done", scope: !92, file: !8, line: 23, type: !95)
!106 = !DILocation(line: 19, column: 25, scope: !92)
!107 = !DILocation(line: 19, column: 35, scope: !92)
!108 = !DILocation(line: 19, column: 46, scope: !92)
!109 = !DILocation(line: 19, column: 61, scope: !92)
!110 = !DILocation(line: 19, column: 74, scope: !92)
!111 = !DILocation(line: 21, column: 2, scope: !92)
!112 = !DILocation(line: 21, column: 6, scope: !92)
!113 = !DILocation(line: 21, column: 16, scope: !92)
!114 = !DILocation(line: 21, column: 29, scope: !92)
!115 = !DILocation(line: 21, column: 24, scope: !92)
!116 = !DILocation(line: 21, column: 37, scope: !92)
!117 = !DILocation(line: 21, column: 21, scope: !92)
!118 = !DILocation(line: 21, column: 52, scope: !92)
!119 = !DILocation(line: 21, column: 47, scope: !92)
!120 = !DILocation(line: 21, column: 58, scope: !92)
!121 = !DILocation(line: 21, column: 44, scope: !92)
!122 = !DILocation(line: 22, column: 2, scope: !92)
!123 = !DILocation(line: 22, column: 6, scope: !92)
!124 = !DILocation(line: 23, column: 2, scope: !92)
!125 = !DILocation(line: 23, column: 6, scope: !92)
!126 = !DILocation(line: 25, column: 2, scope: !92)
!127 = !DILocation(line: 26, column: 28, scope: !128)
!128 = distinct !DILexicalBlock(scope: !92, file: !8, line: 25, column: 5)
!129 = !DILocation(line: 26, column: 37, scope: !128)
!130 = !DILocation(line: 26, column: 44, scope: !128)
!131 = !DILocation(line: 26, column: 12, scope: !128)
!132 = !DILocation(line: 26, column: 10, scope: !128)
!133 = !DILocation(line: 27, column: 8, scope: !134)
!134 = distinct !DILexicalBlock(scope: !128, file: !8, line: 27, column: 7)
!135 = !DILocation(line: 27, column: 15, scope: !134)
!136 = !DILocation(line: 27, column: 25, scope: !134)
!137 = !DILocation(line: 27, column: 7, scope: !128)
!138 = !DILocation(line: 28, column: 11, scope: !134)
!139 = !DILocation(line: 28, column: 4, scope: !134)
!140 = !DILocation(line: 29, column: 11, scope: !128)
!141 = !DILocation(line: 29, column: 18, scope: !128)
!142 = !DILocation(line: 29, column: 25, scope: !128)
!143 = !DILocation(line: 29, column: 10, scope: !128)
!144 = !DILocation(line: 29, column: 8, scope: !128)
!145 = !DILocation(line: 30, column: 11, scope: !128)
!146 = !DILocation(line: 31, column: 19, scope: !128)
!147 = !DILocation(line: 31, column: 14, scope: !128)
!148 = !DILocation(line: 31, column: 24, scope: !128)
!149 = !DILocation(line: 31, column: 11, scope: !128)
!150 = !DILocation(line: 32, column: 2, scope: !128)
!151 = !DILocation(line: 32, column: 11, scope: !92)
!152 = !DILocation(line: 32, column: 18, scope: !92)
!153 = !DILocation(line: 32, column: 16, scope: !92)
!154 = distinct !{!154, !126, !155, !156}
!155 = !DILocation(line: 32, column: 23, scope: !92)
!156 = !{!"llvm.loop.mustprogress"}
!157 = !DILocation(line: 33, column: 9, scope: !92)
!158 = !DILocation(line: 33, column: 2, scope: !92)
!159 = !DILocation(line: 34, column: 1, scope: !92)
!160 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !161, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !163)
!161 = !DISubroutineType(types: !162)
!162 = !{null, !7}
!163 = !{!164}
!164 = !DILocalVariable(name: "flags", arg: 1, scope: !160, file: !8, line: 49, type: !7)
!165 = !DILocation(line: 49, column: 36, scope: !160)
!166 = !DILocation(line: 51, column: 6, scope: !167)
!167 = distinct !DILexicalBlock(scope: !160, file: !8, line: 51, column: 6)
!168 = !DILocation(line: 51, column: 12, scope: !167)
!169 = !DILocation(line: 51, column: 6, scope: !160)
!170 = !DILocation(line: 52, column: 3, scope: !167)
!171 = !{i64 19129}
!172 = !DILocation(line: 53, column: 1, scope: !160)
!173 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !174, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!174 = !DISubroutineType(types: !175)
!175 = !{!7, !7, !5, !5}
