; ModuleID = 'miscounted_flush_wrong.c'
source_filename = "miscounted_flush_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @miscounted_flush_wrong(ptr noundef %cpus) #0 !dbg !17 {
entry:
  %cpus.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %banks = alloca i32, align 4
  store ptr %cpus, ptr %cpus.addr, align 8
    #dbg_declare(ptr %cpus.addr, !23, !DIExpression(), !30)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !31
    #dbg_declare(ptr %flags, !24, !DIExpression(), !32)
  %call = call i64 @irq_save() #6, !dbg !33
  store i64 %call, ptr %flags, align 8, !dbg !32
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !31
    #dbg_declare(ptr %status, !25, !DIExpression(), !34)
  store i64 -1, ptr %status, align 8, !dbg !34
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !35
    #dbg_declare(ptr %input, !26, !DIExpression(), !36)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !37
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !38
  store ptr %call1, ptr %input, align 8, !dbg !36
  call void @llvm.lifetime.start.p0(i64 4, ptr %banks) #5, !dbg !39
    #dbg_declare(ptr %banks, !28, !DIExpression(), !40)
  %1 = load ptr, ptr %input, align 8, !dbg !41
  %arrayidx = getelementptr i64, ptr %1, i64 0, !dbg !41
  store i64 0, ptr %arrayidx, align 8, !dbg !42
  %2 = load ptr, ptr %input, align 8, !dbg !43
  %arrayidx2 = getelementptr i64, ptr %2, i64 1, !dbg !43
  store i64 0, ptr %arrayidx2, align 8, !dbg !44
  %3 = load ptr, ptr %input, align 8, !dbg !45
  %add.ptr = getelementptr i64, ptr %3, i64 2, !dbg !46
  %4 = load ptr, ptr %cpus.addr, align 8, !dbg !47
  %call3 = call i32 @cpumask_to_vpset(ptr noundef %add.ptr, ptr noundef %4) #6, !dbg !48
  store i32 %call3, ptr %banks, align 4, !dbg !49
  %5 = load i32, ptr %banks, align 4, !dbg !50
  %cmp = icmp sge i32 %5, 0, !dbg !52
  br i1 %cmp, label %if.then, label %if.end, !dbg !53

if.then:                                          ; preds = %entry
  %6 = load i32, ptr %banks, align 4, !dbg !54
  %add = add i32 %6, 1, !dbg !55
  %conv = trunc i32 %add to i16, !dbg !54
  %7 = load ptr, ptr %input, align 8, !dbg !56
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 19, i16 noundef zeroext 0, i16 noundef zeroext %conv, ptr noundef %7, ptr noundef null) #6, !dbg !57
  store i64 %call4, ptr %status, align 8, !dbg !58
  br label %if.end, !dbg !59

if.end:                                           ; preds = %if.then, %entry
  %8 = load i64, ptr %flags, align 8, !dbg !60
  call void @irq_restore(i64 noundef %8) #6, !dbg !61
  %9 = load i64, ptr %status, align 8, !dbg !62
  call void @llvm.lifetime.end.p0(i64 4, ptr %banks) #5, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !63
  ret i64 %9, !dbg !64
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !65 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !70
    #dbg_declare(ptr %flags, !69, !DIExpression(), !71)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !72, !srcloc !73
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !74, !srcloc !75
  %0 = load i64, ptr %flags, align 8, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !77
  ret i64 %0, !dbg !78
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !79 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !83, !DIExpression(), !85)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !86
    #dbg_declare(ptr %offset, !84, !DIExpression(), !87)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !88, !srcloc !89
  store i64 %0, ptr %offset, align 8, !dbg !88
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !90
  %2 = ptrtoint ptr %1 to i64, !dbg !91
  %3 = load i64, ptr %offset, align 8, !dbg !92
  %add = add i64 %2, %3, !dbg !93
  %4 = inttoptr i64 %add to ptr, !dbg !94
  %5 = load ptr, ptr %4, align 8, !dbg !95
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !96
  ret ptr %5, !dbg !97
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !98 dso_local i32 @cpumask_to_vpset(ptr noundef, ptr noundef) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !101 {
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
    #dbg_declare(ptr %code.addr, !107, !DIExpression(), !115)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !108, !DIExpression(), !116)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !109, !DIExpression(), !117)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !110, !DIExpression(), !118)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !111, !DIExpression(), !119)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !120
    #dbg_declare(ptr %control, !112, !DIExpression(), !121)
  %0 = load i16, ptr %code.addr, align 2, !dbg !122
  %conv = zext i16 %0 to i64, !dbg !122
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !123
  %conv1 = zext i16 %1 to i64, !dbg !124
  %shl = shl i64 %conv1, 17, !dbg !125
  %or = or i64 %conv, %shl, !dbg !126
  %2 = load i16, ptr %count.addr, align 2, !dbg !127
  %conv2 = zext i16 %2 to i64, !dbg !128
  %shl3 = shl i64 %conv2, 32, !dbg !129
  %or4 = or i64 %or, %shl3, !dbg !130
  store i64 %or4, ptr %control, align 8, !dbg !121
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !131
    #dbg_declare(ptr %status, !113, !DIExpression(), !132)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !133
    #dbg_declare(ptr %done, !114, !DIExpression(), !134)
  br label %do.body, !dbg !135

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !136
  %4 = load ptr, ptr %input.addr, align 8, !dbg !138
  %5 = load ptr, ptr %output.addr, align 8, !dbg !139
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !140
  store i64 %call, ptr %status, align 8, !dbg !141
  %6 = load i64, ptr %status, align 8, !dbg !142
  %and = and i64 %6, 65535, !dbg !144
  %cmp = icmp ne i64 %and, 0, !dbg !145
  br i1 %cmp, label %if.then, label %if.end, !dbg !146

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !147
  store i64 %7, ptr %retval, align 8, !dbg !148
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !148

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !149
  %shr = lshr i64 %8, 32, !dbg !150
  %and6 = and i64 %shr, 4095, !dbg !151
  %conv7 = trunc i64 %and6 to i16, !dbg !152
  store i16 %conv7, ptr %done, align 2, !dbg !153
  %9 = load i64, ptr %control, align 8, !dbg !154
  %and8 = and i64 %9, -1152640029630136321, !dbg !154
  store i64 %and8, ptr %control, align 8, !dbg !154
  %10 = load i16, ptr %done, align 2, !dbg !155
  %conv9 = zext i16 %10 to i64, !dbg !156
  %shl10 = shl i64 %conv9, 48, !dbg !157
  %11 = load i64, ptr %control, align 8, !dbg !158
  %or11 = or i64 %11, %shl10, !dbg !158
  store i64 %or11, ptr %control, align 8, !dbg !158
  br label %do.cond, !dbg !159

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !160
  %conv12 = zext i16 %12 to i32, !dbg !160
  %13 = load i16, ptr %count.addr, align 2, !dbg !161
  %conv13 = zext i16 %13 to i32, !dbg !161
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !162
  br i1 %cmp14, label %do.body, label %do.end, !dbg !159, !llvm.loop !163

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !166
  store i64 %14, ptr %retval, align 8, !dbg !167
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !167

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !168
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !168
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !168
  %15 = load i64, ptr %retval, align 8, !dbg !168
  ret i64 %15, !dbg !168
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !169 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !173, !DIExpression(), !174)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !175
  %and = and i64 %0, 512, !dbg !177
  %tobool = icmp ne i64 %and, 0, !dbg !177
  br i1 %tobool, label %if.then, label %if.end, !dbg !178

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !179, !srcloc !180
  br label %if.end, !dbg !179

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !181
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !182 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "miscounted_flush_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "caa4987b647a19cc743a68ce83a07b8b")
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
!17 = distinct !DISubprogram(name: "miscounted_flush_wrong", scope: !3, file: !3, line: 10, type: !18, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!22 = !{!23, !24, !25, !26, !28}
!23 = !DILocalVariable(name: "cpus", arg: 1, scope: !17, file: !3, line: 10, type: !20)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 12, type: !7)
!25 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 12, type: !7)
!26 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 13, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!28 = !DILocalVariable(name: "banks", scope: !17, file: !3, line: 14, type: !29)
!29 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!30 = !DILocation(line: 10, column: 40, scope: !17)
!31 = !DILocation(line: 12, column: 2, scope: !17)
!32 = !DILocation(line: 12, column: 6, scope: !17)
!33 = !DILocation(line: 12, column: 14, scope: !17)
!34 = !DILocation(line: 12, column: 26, scope: !17)
!35 = !DILocation(line: 13, column: 2, scope: !17)
!36 = !DILocation(line: 13, column: 7, scope: !17)
!37 = !DILocation(line: 13, column: 33, scope: !17)
!38 = !DILocation(line: 13, column: 15, scope: !17)
!39 = !DILocation(line: 14, column: 2, scope: !17)
!40 = !DILocation(line: 14, column: 6, scope: !17)
!41 = !DILocation(line: 16, column: 2, scope: !17)
!42 = !DILocation(line: 16, column: 11, scope: !17)
!43 = !DILocation(line: 17, column: 2, scope: !17)
!44 = !DILocation(line: 17, column: 11, scope: !17)
!45 = !DILocation(line: 18, column: 27, scope: !17)
!46 = !DILocation(line: 18, column: 33, scope: !17)
!47 = !DILocation(line: 18, column: 38, scope: !17)
!48 = !DILocation(line: 18, column: 10, scope: !17)
!49 = !DILocation(line: 18, column: 8, scope: !17)
!50 = !DILocation(line: 19, column: 6, scope: !51)
!51 = distinct !DILexicalBlock(scope: !17, file: !3, line: 19, column: 6)
!52 = !DILocation(line: 19, column: 12, scope: !51)
!53 = !DILocation(line: 19, column: 6, scope: !17)
!54 = !DILocation(line: 20, column: 41, scope: !51)
!55 = !DILocation(line: 20, column: 47, scope: !51)
!56 = !DILocation(line: 20, column: 52, scope: !51)
!57 = !DILocation(line: 20, column: 12, scope: !51)
!58 = !DILocation(line: 20, column: 10, scope: !51)
!59 = !DILocation(line: 20, column: 3, scope: !51)
!60 = !DILocation(line: 21, column: 14, scope: !17)
!61 = !DILocation(line: 21, column: 2, scope: !17)
!62 = !DILocation(line: 22, column: 9, scope: !17)
!63 = !DILocation(line: 23, column: 1, scope: !17)
!64 = !DILocation(line: 22, column: 2, scope: !17)
!65 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !66, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !68)
!66 = !DISubroutineType(types: !67)
!67 = !{!7}
!68 = !{!69}
!69 = !DILocalVariable(name: "flags", scope: !65, file: !8, line: 42, type: !7)
!70 = !DILocation(line: 42, column: 2, scope: !65)
!71 = !DILocation(line: 42, column: 6, scope: !65)
!72 = !DILocation(line: 44, column: 2, scope: !65)
!73 = !{i64 18997, i64 19006}
!74 = !DILocation(line: 45, column: 2, scope: !65)
!75 = !{i64 19068}
!76 = !DILocation(line: 46, column: 9, scope: !65)
!77 = !DILocation(line: 47, column: 1, scope: !65)
!78 = !DILocation(line: 46, column: 2, scope: !65)
!79 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !80, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !82)
!80 = !DISubroutineType(types: !81)
!81 = !{!5, !6}
!82 = !{!83, !84}
!83 = !DILocalVariable(name: "variable", arg: 1, scope: !79, file: !8, line: 56, type: !6)
!84 = !DILocalVariable(name: "offset", scope: !79, file: !8, line: 58, type: !7)
!85 = !DILocation(line: 56, column: 46, scope: !79)
!86 = !DILocation(line: 58, column: 2, scope: !79)
!87 = !DILocation(line: 58, column: 6, scope: !79)
!88 = !DILocation(line: 60, column: 2, scope: !79)
!89 = !{i64 19369}
!90 = !DILocation(line: 61, column: 25, scope: !79)
!91 = !DILocation(line: 61, column: 20, scope: !79)
!92 = !DILocation(line: 61, column: 36, scope: !79)
!93 = !DILocation(line: 61, column: 34, scope: !79)
!94 = !DILocation(line: 61, column: 10, scope: !79)
!95 = !DILocation(line: 61, column: 9, scope: !79)
!96 = !DILocation(line: 62, column: 1, scope: !79)
!97 = !DILocation(line: 61, column: 2, scope: !79)
!98 = !DISubprogram(name: "cpumask_to_vpset", scope: !3, file: !3, line: 8, type: !99, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!99 = !DISubroutineType(types: !100)
!100 = !{!29, !5, !20}
!101 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !102, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !106)
!102 = !DISubroutineType(types: !103)
!103 = !{!7, !104, !104, !104, !5, !5}
!104 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !105)
!105 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!106 = !{!107, !108, !109, !110, !111, !112, !113, !114}
!107 = !DILocalVariable(name: "code", arg: 1, scope: !101, file: !8, line: 19, type: !104)
!108 = !DILocalVariable(name: "count", arg: 2, scope: !101, file: !8, line: 19, type: !104)
!109 = !DILocalVariable(name: "varhead", arg: 3, scope: !101, file: !8, line: 19, type: !104)
!110 = !DILocalVariable(name: "input", arg: 4, scope: !101, file: !8, line: 19, type: !5)
!111 = !DILocalVariable(name: "output", arg: 5, scope: !101, file: !8, line: 19, type: !5)
!112 = !DILocalVariable(name: "control", scope: !101, file: !8, line: 21, type: !7)
!113 = !DILocalVariable(name: "status", scope: !101, file: !8, line: 22, type: !7)
!114 = !DILocalVariable(name: "done", scope: !101, file: !8, line: 23, type: !104)
!115 = !DILocation(line: 19, column: 25, scope: !101)
!116 = !DILocation(line: 19, column: 35, scope: !101)
!117 = !DILocation(line: 19, column: 46, scope: !101)
!118 = !DILocation(line: 19, column: 61, scope: !101)
!119 = !DILocation(line: 19, column: 74, scope: !101)
!120 = !DILocation(line: 21, column: 2, scope: !101)
!121 = !DILocation(line: 21, column: 6, scope: !101)
!122 = !DILocation(line: 21, column: 16, scope: !101)
!123 = !DILocation(line: 21, column: 29, scope: !101)
!124 = !DILocation(line: 21, column: 24, scope: !101)
!125 = !DILocation(line: 21, column: 37, scope: !101)
!126 = !DILocation(line: 21, column: 21, scope: !101)
!127 = !DILocation(line: 21, column: 52, scope: !101)
!128 = !DILocation(line: 21, column: 47, scope: !101)
!129 = !DILocation(line: 21, column: 58, scope: !101)
!130 = !DILocation(line: 21, column: 44, scope: !101)
!131 = !DILocation(line: 22, column: 2, scope: !101)
!132 = !DILocation(line: 22, column: 6, scope: !101)
!133 = !DILocation(line: 23, column: 2, scope: !101)
!134 = !DILocation(line: 23, column: 6, scope: !101)
!135 = !DILocation(line: 25, column: 2, scope: !101)
!136 = !DILocation(line: 26, column: 28, scope: !137)
!137 = distinct !DILexicalBlock(scope: !101, file: !8, line: 25, column: 5)
!138 = !DILocation(line: 26, column: 37, scope: !137)
!139 = !DILocation(line: 26, column: 44, scope: !137)
!140 = !DILocation(line: 26, column: 12, scope: !137)
!141 = !DILocation(line: 26, column: 10, scope: !137)
!142 = !DILocation(line: 27, column: 8, scope: !143)
!143 = distinct !DILexicalBlock(scope: !137, file: !8, line: 27, column: 7)
!144 = !DILocation(line: 27, column: 15, scope: !143)
!145 = !DILocation(line: 27, column: 25, scope: !143)
!146 = !DILocation(line: 27, column: 7, scope: !137)
!147 = !DILocation(line: 28, column: 11, scope: !143)
!148 = !DILocation(line: 28, column: 4, scope: !143)
!149 = !DILocation(line: 29, column: 11, scope: !137)
!150 = !DILocation(line: 29, column: 18, scope: !137)
!151 = !DILocation(line: 29, column: 25, scope: !137)
!152 = !DILocation(line: 29, column: 10, scope: !137)
!153 = !DILocation(line: 29, column: 8, scope: !137)
!154 = !DILocation(line: 30, column: 11, scope: !137)
!155 = !DILocation(line: 31, column: 19, scope: !137)
!156 = !DILocation(line: 31, column: 14, scope: !137)
!157 = !DILocation(line: 31, column: 24, scope: !137)
!158 = !DILocation(line: 31, column: 11, scope: !137)
!159 = !DILocation(line: 32, column: 2, scope: !137)
!160 = !DILocation(line: 32, column: 11, scope: !101)
!161 = !DILocation(line: 32, column: 18, scope: !101)
!162 = !DILocation(line: 32, column: 16, scope: !101)
!163 = distinct !{!163, !135, !164, !165}
!164 = !DILocation(line: 32, column: 23, scope: !101)
!165 = !{!"llvm.loop.mustprogress"}
!166 = !DILocation(line: 33, column: 9, scope: !101)
!167 = !DILocation(line: 33, column: 2, scope: !101)
!168 = !DILocation(line: 34, column: 1, scope: !101)
!169 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !170, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !172)
!170 = !DISubroutineType(types: !171)
!171 = !{null, !7}
!172 = !{!173}
!173 = !DILocalVariable(name: "flags", arg: 1, scope: !169, file: !8, line: 49, type: !7)
!174 = !DILocation(line: 49, column: 36, scope: !169)
!175 = !DILocation(line: 51, column: 6, scope: !176)
!176 = distinct !DILexicalBlock(scope: !169, file: !8, line: 51, column: 6)
!177 = !DILocation(line: 51, column: 12, scope: !176)
!178 = !DILocation(line: 51, column: 6, scope: !169)
!179 = !DILocation(line: 52, column: 3, scope: !176)
!180 = !{i64 19188}
!181 = !DILocation(line: 53, column: 1, scope: !169)
!182 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !183, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!183 = !DISubroutineType(types: !184)
!184 = !{!7, !7, !5, !5}
