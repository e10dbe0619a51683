; ModuleID = 'miscounted_given_wrong.c'
source_filename = "miscounted_given_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @miscounted_given_wrong(i32 noundef %second, i64 noundef %bank) #0 !dbg !17 {
entry:
  %second.addr = alloca i32, align 4
  %bank.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i32 %second, ptr %second.addr, align 4
    #dbg_declare(ptr %second.addr, !22, !DIExpression(), !28)
  store i64 %bank, ptr %bank.addr, align 8
    #dbg_declare(ptr %bank.addr, !23, !DIExpression(), !29)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !30
    #dbg_declare(ptr %flags, !24, !DIExpression(), !31)
  %call = call i64 @irq_save() #6, !dbg !32
  store i64 %call, ptr %flags, align 8, !dbg !31
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !30
    #dbg_declare(ptr %status, !25, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !34
    #dbg_declare(ptr %input, !26, !DIExpression(), !35)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !36
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !37
  store ptr %call1, ptr %input, align 8, !dbg !35
  %1 = load i32, ptr %second.addr, align 4, !dbg !38
  %tobool = icmp ne i32 %1, 0, !dbg !38
  %2 = zext i1 %tobool to i64, !dbg !38
  %cond = select i1 %tobool, i32 7, i32 3, !dbg !38
  %conv = sext i32 %cond to i64, !dbg !38
  %3 = load ptr, ptr %input, align 8, !dbg !39
  %arrayidx = getelementptr i64, ptr %3, i64 3, !dbg !39
  store i64 %conv, ptr %arrayidx, align 8, !dbg !40
  %4 = load i64, ptr %bank.addr, align 8, !dbg !41
  %5 = load ptr, ptr %input, align 8, !dbg !42
  %arrayidx2 = getelementptr i64, ptr %5, i64 4, !dbg !42
  store i64 %4, ptr %arrayidx2, align 8, !dbg !43
  %6 = load ptr, ptr %input, align 8, !dbg !44
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 19, i16 noundef zeroext 0, i16 noundef zeroext 1, ptr noundef %6, ptr noundef null) #6, !dbg !45
  store i64 %call3, ptr %status, align 8, !dbg !46
  %7 = load i64, ptr %flags, align 8, !dbg !47
  call void @irq_restore(i64 noundef %7) #6, !dbg !48
  %8 = load i64, ptr %status, align 8, !dbg !49
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !50
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !50
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !50
  ret i64 %8, !dbg !51
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !52 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !57
    #dbg_declare(ptr %flags, !56, !DIExpression(), !58)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !59, !srcloc !60
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !61, !srcloc !62
  %0 = load i64, ptr %flags, align 8, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !64
  ret i64 %0, !dbg !65
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !66 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !70, !DIExpression(), !72)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !73
    #dbg_declare(ptr %offset, !71, !DIExpression(), !74)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !75, !srcloc !76
  store i64 %0, ptr %offset, align 8, !dbg !75
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !77
  %2 = ptrtoint ptr %1 to i64, !dbg !78
  %3 = load i64, ptr %offset, align 8, !dbg !79
  %add = add i64 %2, %3, !dbg !80
  %4 = inttoptr i64 %add to ptr, !dbg !81
  %5 = load ptr, ptr %4, align 8, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !83
  ret ptr %5, !dbg !84
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !85 {
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
    #dbg_declare(ptr %code.addr, !91, !DIExpression(), !99)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !92, !DIExpression(), !100)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !93, !DIExpression(), !101)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !94, !DIExpression(), !102)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !95, !DIExpression(), !103)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !104
    #dbg_declare(ptr %control, !96, !DIExpression(), !105)
  %0 = load i16, ptr %code.addr, align 2, !dbg !106
  %conv = zext i16 %0 to i64, !dbg !106
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !107
  %conv1 = zext i16 %1 to i64, !dbg !108
  %shl = shl i64 %conv1, 17, !dbg !109
  %or = or i64 %conv, %shl, !dbg !110
  %2 = load i16, ptr %count.addr, align 2, !dbg !111
  %conv2 = zext i16 %2 to i64, !dbg !112
  %shl3 = shl i64 %conv2, 32, !dbg !113
  %or4 = or i64 %or, %shl3, !dbg !114
  store i64 %or4, ptr %control, align 8, !dbg !105
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !115
    #dbg_declare(ptr %status, !97, !DIExpression(), !116)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !117
    #dbg_declare(ptr %done, !98, !DIExpression(), !118)
  br label %do.body, !dbg !119

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !120
  %4 = load ptr, ptr %input.addr, align 8, !dbg !122
  %5 = load ptr, ptr %output.addr, align 8, !dbg !123
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !124
  store i64 %call, ptr %status, align 8, !dbg !125
  %6 = load i64, ptr %status, align 8, !dbg !126
  %and = and i64 %6, 65535, !dbg !128
  %cmp = icmp ne i64 %and, 0, !dbg !129
  br i1 %cmp, label %if.then, label %if.end, !dbg !130

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !131
  store i64 %7, ptr %retval, align 8, !dbg !132
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !132

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !133
  %shr = lshr i64 %8, 32, !dbg !134
  %and6 = and i64 %shr, 4095, !dbg !135
  %conv7 = trunc i64 %and6 to i16, !dbg !136
  store i16 %conv7, ptr %done, align 2, !dbg !137
  %9 = load i64, ptr %control, align 8, !dbg !138
  %and8 = and i64 %9, -1152640029630136321, !dbg !138
  store i64 %and8, ptr %control, align 8, !dbg !138
  %10 = load i16, ptr %done, align 2, !dbg !139
  %conv9 = zext i16 %10 to i64, !dbg !140
  %shl10 = shl i64 %conv9, 48, !dbg !141
  %11 = load i64, ptr %control, align 8, !dbg !142
  %or11 = or i64 %11, %shl10, !dbg !142
  store i64 %or11, ptr %control, align 8, !dbg !142
  br label %do.cond, !dbg !143

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !144
  %conv12 = zext i16 %12 to i32, !dbg !144
  %13 = load i16, ptr %count.addr, align 2, !dbg !145
  %conv13 = zext i16 %13 to i32, !dbg !145
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !146
  br i1 %cmp14, label %do.body, label %do.end, !dbg !143, !llvm.loop !147

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !150
  store i64 %14, ptr %retval, align 8, !dbg !151
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !151

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !152
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !152
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !152
  %15 = load i64, ptr %retval, align 8, !dbg !152
  ret i64 %15, !dbg !152
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !153 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !157, !DIExpression(), !158)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !159
  %and = and i64 %0, 512, !dbg !161
  %tobool = icmp ne i64 %and, 0, !dbg !161
  br i1 %tobool, label %if.then, label %if.end, !dbg !162

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !163, !srcloc !164
  br label %if.end, !dbg !163

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !165
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !166 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "miscounted_given_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "6da91c3d9fb3f63dddd98d2778989149")
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
!17 = distinct !DISubprogram(name: "miscounted_given_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !21)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !7}
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !{!22, !23, !24, !25, !26}
!22 = !DILocalVariable(name: "second", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!23 = !DILocalVariable(name: "bank", arg: 2, scope: !17, file: !3, line: 8, type: !7)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!25 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!26 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!28 = !DILocation(line: 8, column: 32, scope: !17)
!29 = !DILocation(line: 8, column: 44, scope: !17)
!30 = !DILocation(line: 10, column: 2, scope: !17)
!31 = !DILocation(line: 10, column: 6, scope: !17)
!32 = !DILocation(line: 10, column: 14, scope: !17)
!33 = !DILocation(line: 10, column: 26, scope: !17)
!34 = !DILocation(line: 11, column: 2, scope: !17)
!35 = !DILocation(line: 11, column: 7, scope: !17)
!36 = !DILocation(line: 11, column: 33, scope: !17)
!37 = !DILocation(line: 11, column: 15, scope: !17)
!38 = !DILocation(line: 13, column: 13, scope: !17)
!39 = !DILocation(line: 13, column: 2, scope: !17)
!40 = !DILocation(line: 13, column: 11, scope: !17)
!41 = !DILocation(line: 14, column: 13, scope: !17)
!42 = !DILocation(line: 14, column: 2, scope: !17)
!43 = !DILocation(line: 14, column: 11, scope: !17)
!44 = !DILocation(line: 15, column: 43, scope: !17)
!45 = !DILocation(line: 15, column: 11, scope: !17)
!46 = !DILocation(line: 15, column: 9, scope: !17)
!47 = !DILocation(line: 16, column: 14, scope: !17)
!48 = !DILocation(line: 16, column: 2, scope: !17)
!49 = !DILocation(line: 17, column: 9, scope: !17)
!50 = !DILocation(line: 18, column: 1, scope: !17)
!51 = !DILocation(line: 17, column: 2, scope: !17)
!52 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !53, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !55)
!53 = !DISubroutineType(types: !54)
!54 = !{!7}
!55 = !{!56}
!56 = !DILocalVariable(name: "flags", scope: !52, file: !8, line: 42, type: !7)
!57 = !DILocation(line: 42, column: 2, scope: !52)
!58 = !DILocation(line: 42, column: 6, scope: !52)
!59 = !DILocation(line: 44, column: 2, scope: !52)
!60 = !{i64 18886, i64 18895}
!61 = !DILocation(line: 45, column: 2, scope: !52)
!62 = !{i64 18957}
!63 = !DILocation(line: 46, column: 9, scope: !52)
!64 = !DILocation(line: 47, column: 1, scope: !52)
!65 = !DILocation(line: 46, column: 2, scope: !52)
!66 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !67, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !69)
!67 = !DISubroutineType(types: !68)
!68 = !{!5, !6}
!69 = !{!70, !71}
!70 = !DILocalVariable(name: "variable", arg: 1, scope: !66, file: !8, line: 56, type: !6)
!71 = !DILocalVariable(name: "offset", scope: !66, file: !8, line: 58, type: !7)
!72 = !DILocation(line: 56, column: 46, scope: !66)
!73 = !DILocation(line: 58, column: 2, scope: !66)
!74 = !DILocation(line: 58, column: 6, scope: !66)
!75 = !DILocation(line: 60, column: 2, scope: !66)
!76 = !{i64 19258}
!77 = !DILocation(line: 61, column: 25, scope: !66)
!78 = !DILocation(line: 61, column: 20, scope: !66)
!79 = !DILocation(line: 61, column: 36, scope: !66)
!80 = !DILocation(line: 61, column: 34, scope: !66)
!81 = !DILocation(line: 61, column: 10, scope: !66)
!82 = !DILocation(line: 61, column: 9, scope: !66)
!83 = !DILocation(line: 62, column: 1, scope: !66)
!84 = !DILocation(line: 61, column: 2, scope: !66)
!85 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !86, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !90)
!86 = !DISubroutineType(types: !87)
!87 = !{!7, !88, !88, !88, !5, !5}
!88 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !89)
!89 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!90 = !{!91, !92, !93, !94, !95, !96, !97, !98}
!91 = !DILocalVariable(name: "code", arg: 1, scope: !85, file: !8, line: 19, type: !88)
!92 = !DILocalVariable(name: "count", arg: 2, scope: !85, file: !8, line: 19, type: !88)
!93 = !DILocalVariable(name: "varhead", arg: 3, scope: !85, file: !8, line: 19, type: !88)
!94 = !DILocalVariable(name: "input", arg: 4, scope: !85, file: !8, line: 19, type: !5)
!95 = !DILocalVariable(name: "output", arg: 5, scope: !85, file: !8, line: 19, type: !5)
!96 = !DILocalVariable(name: "control", scope: !85, file: !8, line: 21, type: !7)
!97 = !DILocalVariable(name: "status", scope: !85, file: !8, line: 22, type: !7)
!98 = !DILocalVariable(name: "done", scope: !85, file: !8, line: 23, type: !88)
!99 = !DILocation(line: 19, column: 25, scope: !85)
!100 = !DILocation(line: 19, column: 35, scope: !85)
!101 = !DILocation(line: 19, column: 46, scope: !85)
!102 = !DILocation(line: 19, column: 61, scope: !85)
!103 = !DILocation(line: 19, column: 74, scope: !85)
!104 = !DILocation(line: 21, column: 2, scope: !85)
!105 = !DILocation(line: 21, column: 6, scope: !85)
!106 = !DILocation(line: 21, column: 16, scope: !85)
!107 = !DILocation(line: 21, column: 29, scope: !85)
!108 = !DILocation(line: 21, column: 24, scope: !85)
!109 = !DILocation(line: 21, column: 37, scope: !85)
!110 = !DILocation(line: 21, column: 21, scope: !85)
!111 = !DILocation(line: 21, column: 52, scope: !85)
!112 = !DILocation(line: 21, column: 47, scope: !85)
!113 = !DILocation(line: 21, column: 58, scope: !85)
!114 = !DILocation(line: 21, column: 44, scope: !85)
!115 = !DILocation(line: 22, column: 2, scope: !85)
!116 = !DILocation(line: 22, column: 6, scope: !85)
!117 = !DILocation(line: 23, column: 2, scope: !85)
!118 = !DILocation(line: 23, column: 6, scope: !85)
!119 = !DILocation(line: 25, column: 2, scope: !85)
!120 = !DILocation(line: 26, column: 28, scope: !121)
!121 = distinct !DILexicalBlock(scope: !85, file: !8, line: 25, column: 5)
!122 = !DILocation(line: 26, column: 37, scope: !121)
!123 = !DILocation(line: 26, column: 44, scope: !121)
!124 = !DILocation(line: 26, column: 12, scope: !121)
!125 = !DILocation(line: 26, column: 10, scope: !121)
!126 = !DILocation(line: 27, column: 8, scope: !127)
!127 = distinct !DILexicalBlock(scope: !121, file: !8, line: 27, column: 7)
!128 = !DILocation(line: 27, column: 15, scope: !127)
!129 = !DILocation(line: 27, column: 25, scope: !127)
!130 = !DILocation(line: 27, column: 7, scope: !121)
!131 = !DILocation(line: 28, column: 11, scope: !127)
!132 = !DILocation(line: 28, column: 4, scope: !127)
!133 = !DILocation(line: 29, column: 11, scope: !121)
!134 = !DILocation(line: 29, column: 18, scope: !121)
!135 = !DILocation(line: 29, column: 25, scope: !121)
!136 = !DILocation(line: 29, column: 10, scope: !121)
!137 = !DILocation(line: 29, column: 8, scope: !121)
!138 = !DILocation(line: 30, column: 11, scope: !121)
!139 = !DILocation(line: 31, column: 19, scope: !121)
!140 = !DILocation(line: 31, column: 14, scope: !121)
!141 = !DILocation(line: 31, column: 24, scope: !121)
!142 = !DILocation(line: 31, column: 11, scope: !121)
!143 = !DILocation(line: 32, column: 2, scope: !121)
!144 = !DILocation(line: 32, column: 11, scope: !85)
!145 = !DILocation(line: 32, column: 18, scope: !85)
!146 = !DILocation(line: 32, column: 16, scope: !85)
!147 = distinct !{!147, !119, !148, !149}
!148 = !DILocation(line: 32, column: 23, scope: !85)
!149 = !{!"llvm.loop.mustprogress"}
!150 = !DILocation(line: 33, column: 9, scope: !85)
!151 = !DILocation(line: 33, column: 2, scope: !85)
!152 = !DILocation(line: 34, column: 1, scope: !85)
!153 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !154, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !156)
!154 = !DISubroutineType(types: !155)
!155 = !{null, !7}
!156 = !{!157}
!157 = !DILocalVariable(name: "flags", arg: 1, scope: !153, file: !8, line: 49, type: !7)
!158 = !DILocation(line: 49, column: 36, scope: !153)
!159 = !DILocation(line: 51, column: 6, scope: !160)
!160 = distinct !DILexicalBlock(scope: !153, file: !8, line: 51, column: 6)
!161 = !DILocation(line: 51, column: 12, scope: !160)
!162 = !DILocation(line: 51, column: 6, scope: !153)
!163 = !DILocation(line: 52, column: 3, scope: !160)
!164 = !{i64 19077}
!165 = !DILocation(line: 53, column: 1, scope: !153)
!166 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !167, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!167 = !DISubroutineType(types: !168)
!168 = !{!7, !7, !5, !5}
