; ModuleID = 'gpa_listed_wrong.c'
source_filename = "gpa_listed_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @gpa_listed_wrong(i64 noundef %partition) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %memory = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !19, !DIExpression(), !25)
  call void @llvm.lifetime.start.p0(i64 8, ptr %memory) #5, !dbg !26
    #dbg_declare(ptr %memory, !20, !DIExpression(), !27)
  %call = call ptr @vmalloc(i64 noundef 4096) #6, !dbg !28
  store ptr %call, ptr %memory, align 8, !dbg !27
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !29
    #dbg_declare(ptr %flags, !21, !DIExpression(), !30)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !29
    #dbg_declare(ptr %status, !22, !DIExpression(), !31)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !29
    #dbg_declare(ptr %input, !23, !DIExpression(), !32)
  %0 = load ptr, ptr %memory, align 8, !dbg !33
  %tobool = icmp ne ptr %0, null, !dbg !33
  br i1 %tobool, label %if.end, label %if.then, !dbg !35

if.then:                                          ; preds = %entry
  store i64 -1, ptr %retval, align 8, !dbg !36
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !36

if.end:                                           ; preds = %entry
  %call1 = call i64 @irq_save() #6, !dbg !37
  store i64 %call1, ptr %flags, align 8, !dbg !38
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !39
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !40
  store ptr %call2, ptr %input, align 8, !dbg !41
  %2 = load i64, ptr %partition.addr, align 8, !dbg !42
  %3 = load ptr, ptr %input, align 8, !dbg !43
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !43
  store i64 %2, ptr %arrayidx, align 8, !dbg !44
  %4 = load ptr, ptr %memory, align 8, !dbg !45
  %call3 = call i64 @virt_to_phys(ptr noundef %4) #6, !dbg !46
  %shr = lshr i64 %call3, 12, !dbg !47
  %5 = load ptr, ptr %input, align 8, !dbg !48
  %arrayidx4 = getelementptr i64, ptr %5, i64 1, !dbg !48
  store i64 %shr, ptr %arrayidx4, align 8, !dbg !49
  %6 = load ptr, ptr %input, align 8, !dbg !50
  %call5 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext 1, i16 noundef zeroext 0, ptr noundef %6, ptr noundef null) #6, !dbg !51
  store i64 %call5, ptr %status, align 8, !dbg !52
  %7 = load i64, ptr %flags, align 8, !dbg !53
  call void @irq_restore(i64 noundef %7) #6, !dbg !54
  %8 = load i64, ptr %status, align 8, !dbg !55
  store i64 %8, ptr %retval, align 8, !dbg !56
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !56

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !57
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !57
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !57
  call void @llvm.lifetime.end.p0(i64 8, ptr %memory) #5, !dbg !57
  %9 = load i64, ptr %retval, align 8, !dbg !57
  ret i64 %9, !dbg !57
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !58 dso_local ptr @vmalloc(i64 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !62 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !67
    #dbg_declare(ptr %flags, !66, !DIExpression(), !68)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !69, !srcloc !70
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !71, !srcloc !72
  %0 = load i64, ptr %flags, align 8, !dbg !73
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !74
  ret i64 %0, !dbg !75
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !76 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !80, !DIExpression(), !82)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !83
    #dbg_declare(ptr %offset, !81, !DIExpression(), !84)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !85, !srcloc !86
  store i64 %0, ptr %offset, align 8, !dbg !85
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !87
  %2 = ptrtoint ptr %1 to i64, !dbg !88
  %3 = load i64, ptr %offset, align 8, !dbg !89
  %add = add i64 %2, %3, !dbg !90
  %4 = inttoptr i64 %add to ptr, !dbg !91
  %5 = load ptr, ptr %4, align 8, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !93
  ret ptr %5, !dbg !94
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !95 dso_local i64 @virt_to_phys(ptr noundef) #2

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
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !169 {
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
declare !dbg !182 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!11, !12, !13}
!llvm.ident = !{!14}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "gpa_listed_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "23bdaf37c4360085323152cc74897cc7")
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
!15 = distinct !DISubprogram(name: "gpa_listed_wrong", scope: !3, file: !3, line: 10, type: !16, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !18)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7}
!18 = !{!19, !20, !21, !22, !23}
!19 = !DILocalVariable(name: "partition", arg: 1, scope: !15, file: !3, line: 10, type: !7)
!20 = !DILocalVariable(name: "memory", scope: !15, file: !3, line: 12, type: !5)
!21 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 13, type: !7)
!22 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 13, type: !7)
!23 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 13, type: !24)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!25 = !DILocation(line: 10, column: 26, scope: !15)
!26 = !DILocation(line: 12, column: 2, scope: !15)
!27 = !DILocation(line: 12, column: 8, scope: !15)
!28 = !DILocation(line: 12, column: 17, scope: !15)
!29 = !DILocation(line: 13, column: 2, scope: !15)
!30 = !DILocation(line: 13, column: 6, scope: !15)
!31 = !DILocation(line: 13, column: 13, scope: !15)
!32 = !DILocation(line: 13, column: 22, scope: !15)
!33 = !DILocation(line: 15, column: 7, scope: !34)
!34 = distinct !DILexicalBlock(scope: !15, file: !3, line: 15, column: 6)
!35 = !DILocation(line: 15, column: 6, scope: !15)
!36 = !DILocation(line: 16, column: 3, scope: !34)
!37 = !DILocation(line: 17, column: 10, scope: !15)
!38 = !DILocation(line: 17, column: 8, scope: !15)
!39 = !DILocation(line: 18, column: 28, scope: !15)
!40 = !DILocation(line: 18, column: 10, scope: !15)
!41 = !DILocation(line: 18, column: 8, scope: !15)
!42 = !DILocation(line: 19, column: 13, scope: !15)
!43 = !DILocation(line: 19, column: 2, scope: !15)
!44 = !DILocation(line: 19, column: 11, scope: !15)
!45 = !DILocation(line: 20, column: 26, scope: !15)
!46 = !DILocation(line: 20, column: 13, scope: !15)
!47 = !DILocation(line: 20, column: 34, scope: !15)
!48 = !DILocation(line: 20, column: 2, scope: !15)
!49 = !DILocation(line: 20, column: 11, scope: !15)
!50 = !DILocation(line: 21, column: 43, scope: !15)
!51 = !DILocation(line: 21, column: 11, scope: !15)
!52 = !DILocation(line: 21, column: 9, scope: !15)
!53 = !DILocation(line: 22, column: 14, scope: !15)
!54 = !DILocation(line: 22, column: 2, scope: !15)
!55 = !DILocation(line: 23, column: 9, scope: !15)
!56 = !DILocation(line: 23, column: 2, scope: !15)
!57 = !DILocation(line: 24, column: 1, scope: !15)
!58 = !DISubprogram(name: "vmalloc", scope: !3, file: !3, line: 7, type: !59, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!59 = !DISubroutineType(types: !60)
!60 = !{!5, !61}
!61 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!62 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !63, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !65)
!63 = !DISubroutineType(types: !64)
!64 = !{!7}
!65 = !{!66}
!66 = !DILocalVariable(name: "flags", scope: !62, file: !8, line: 42, type: !7)
!67 = !DILocation(line: 42, column: 2, scope: !62)
!68 = !DILocation(line: 42, column: 6, scope: !62)
!69 = !DILocation(line: 44, column: 2, scope: !62)
!70 = !{i64 19467, i64 19476}
!71 = !DILocation(line: 45, column: 2, scope: !62)
!72 = !{i64 19538}
!73 = !DILocation(line: 46, column: 9, scope: !62)
!74 = !DILocation(line: 47, column: 1, scope: !62)
!75 = !DILocation(line: 46, column: 2, scope: !62)
!76 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !77, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !79)
!77 = !DISubroutineType(types: !78)
!78 = !{!5, !6}
!79 = !{!80, !81}
!80 = !DILocalVariable(name: "variable", arg: 1, scope: !76, file: !8, line: 56, type: !6)
!81 = !DILocalVariable(name: "offset", scope: !76, file: !8, line: 58, type: !7)
!82 = !DILocation(line: 56, column: 46, scope: !76)
!83 = !DILocation(line: 58, column: 2, scope: !76)
!84 = !DILocation(line: 58, column: 6, scope: !76)
!85 = !DILocation(line: 60, column: 2, scope: !76)
!86 = !{i64 19839}
!87 = !DILocation(line: 61, column: 25, scope: !76)
!88 = !DILocation(line: 61, column: 20, scope: !76)
!89 = !DILocation(line: 61, column: 36, scope: !76)
!90 = !DILocation(line: 61, column: 34, scope: !76)
!91 = !DILocation(line: 61, column: 10, scope: !76)
!92 = !DILocation(line: 61, column: 9, scope: !76)
!93 = !DILocation(line: 62, column: 1, scope: !76)
!94 = !DILocation(line: 61, column: 2, scope: !76)
!95 = !DISubprogram(name: "virt_to_phys", scope: !96, file: !96, line: 15, type: !97, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!96 = !DIFile(filename: "./pages.h", directory: ".", checksumkind: CSK_MD5, checksum: "113762dbda0cc5c2bb0a7608ac1d7395")
!97 = !DISubroutineType(types: !98)
!98 = !{!7, !99}
!99 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !100, size: 64)
!100 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: null)
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
!180 = !{i64 19658}
!181 = !DILocation(line: 53, column: 1, scope: !169)
!182 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !183, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!183 = !DISubroutineType(types: !184)
!184 = !{!7, !7, !5, !5}
