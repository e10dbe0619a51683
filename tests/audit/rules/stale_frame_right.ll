; ModuleID = 'stale_frame_right.c'
source_filename = "stale_frame_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_frame_right(i64 noundef %partition, i64 noundef %page) #0 !dbg !17 {
entry:
  %partition.addr = alloca i64, align 8
  %page.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !21, !DIExpression(), !27)
  store i64 %page, ptr %page.addr, align 8
    #dbg_declare(ptr %page.addr, !22, !DIExpression(), !28)
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
  %1 = load i64, ptr %partition.addr, align 8, !dbg !37
  call void @note_property(i64 noundef %1) #6, !dbg !38
  %2 = load i64, ptr %partition.addr, align 8, !dbg !39
  %3 = load ptr, ptr %input, align 8, !dbg !40
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !40
  store i64 %2, ptr %arrayidx, align 8, !dbg !41
  %4 = load i64, ptr %page.addr, align 8, !dbg !42
  %5 = load ptr, ptr %input, align 8, !dbg !43
  %arrayidx2 = getelementptr i64, ptr %5, i64 1, !dbg !43
  store i64 %4, ptr %arrayidx2, align 8, !dbg !44
  %6 = load ptr, ptr %input, align 8, !dbg !45
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext 1, i16 noundef zeroext 0, ptr noundef %6, ptr noundef null) #6, !dbg !46
  store i64 %call3, ptr %status, align 8, !dbg !47
  %7 = load i64, ptr %flags, align 8, !dbg !48
  call void @irq_restore(i64 noundef %7) #6, !dbg !49
  %8 = load i64, ptr %status, align 8, !dbg !50
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !51
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !51
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !51
  ret i64 %8, !dbg !52
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !53 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !58
    #dbg_declare(ptr %flags, !57, !DIExpression(), !59)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !60, !srcloc !61
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !62, !srcloc !63
  %0 = load i64, ptr %flags, align 8, !dbg !64
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !65
  ret i64 %0, !dbg !66
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !67 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !71, !DIExpression(), !73)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !74
    #dbg_declare(ptr %offset, !72, !DIExpression(), !75)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !76, !srcloc !77
  store i64 %0, ptr %offset, align 8, !dbg !76
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !78
  %2 = ptrtoint ptr %1 to i64, !dbg !79
  %3 = load i64, ptr %offset, align 8, !dbg !80
  %add = add i64 %2, %3, !dbg !81
  %4 = inttoptr i64 %add to ptr, !dbg !82
  %5 = load ptr, ptr %4, align 8, !dbg !83
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !84
  ret ptr %5, !dbg !85
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal void @note_property(i64 noundef %partition) #0 !dbg !86 {
entry:
  %partition.addr = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !90, !DIExpression(), !92)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !93
    #dbg_declare(ptr %input, !91, !DIExpression(), !94)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !95
  %call = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !96
  store ptr %call, ptr %input, align 8, !dbg !94
  %1 = load i64, ptr %partition.addr, align 8, !dbg !97
  %2 = load ptr, ptr %input, align 8, !dbg !98
  %arrayidx = getelementptr i64, ptr %2, i64 0, !dbg !98
  store i64 %1, ptr %arrayidx, align 8, !dbg !99
  %3 = load ptr, ptr %input, align 8, !dbg !100
  %arrayidx1 = getelementptr i64, ptr %3, i64 1, !dbg !100
  store i64 7, ptr %arrayidx1, align 8, !dbg !101
  %4 = load ptr, ptr %input, align 8, !dbg !102
  %5 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !103
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %5) #6, !dbg !104
  %call3 = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef %4, ptr noundef %call2) #6, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !106
  ret void, !dbg !106
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
    #dbg_declare(ptr %code.addr, !113, !DIExpression(), !121)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !114, !DIExpression(), !122)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !115, !DIExpression(), !123)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !116, !DIExpression(), !124)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !117, !DIExpression(), !125)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !126
    #dbg_declare(ptr %control, !118, !DIExpression(), !127)
  %0 = load i16, ptr %code.addr, align 2, !dbg !128
  %conv = zext i16 %0 to i64, !dbg !128
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !129
  %conv1 = zext i16 %1 to i64, !dbg !130
  %shl = shl i64 %conv1, 17, !dbg !131
  %or = or i64 %conv, %shl, !dbg !132
  %2 = load i16, ptr %count.addr, align 2, !dbg !133
  %conv2 = zext i16 %2 to i64, !dbg !134
  %shl3 = shl i64 %conv2, 32, !dbg !135
  %or4 = or i64 %or, %shl3, !dbg !136
  store i64 %or4, ptr %control, align 8, !dbg !127
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !137
    #dbg_declare(ptr %status, !119, !DIExpression(), !138)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !139
    #dbg_declare(ptr %done, !120, !DIExpression(), !140)
  br label %do.body, !dbg !141

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !142
  %4 = load ptr, ptr %input.addr, align 8, !dbg !144
  %5 = load ptr, ptr %output.addr, align 8, !dbg !145
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !146
  store i64 %call, ptr %status, align 8, !dbg !147
  %6 = load i64, ptr %status, align 8, !dbg !148
  %and = and i64 %6, 65535, !dbg !150
  %cmp = icmp ne i64 %and, 0, !dbg !151
  br i1 %cmp, label %if.then, label %if.end, !dbg !152

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !153
  store i64 %7, ptr %retval, align 8, !dbg !154
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !154

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !155
  %shr = lshr i64 %8, 32, !dbg !156
  %and6 = and i64 %shr, 4095, !dbg !157
  %conv7 = trunc i64 %and6 to i16, !dbg !158
  store i16 %conv7, ptr %done, align 2, !dbg !159
  %9 = load i64, ptr %control, align 8, !dbg !160
  %and8 = and i64 %9, -1152640029630136321, !dbg !160
  store i64 %and8, ptr %control, align 8, !dbg !160
  %10 = load i16, ptr %done, align 2, !dbg !161
  %conv9 = zext i16 %10 to i64, !dbg !162
  %shl10 = shl i64 %conv9, 48, !dbg !163
  %11 = load i64, ptr %control, align 8, !dbg !164
  %or11 = or i64 %11, %shl10, !dbg !164
  store i64 %or11, ptr %control, align 8, !dbg !164
  br label %do.cond, !dbg !165

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !166
  %conv12 = zext i16 %12 to i32, !dbg !166
  %13 = load i16, ptr %count.addr, align 2, !dbg !167
  %conv13 = zext i16 %13 to i32, !dbg !167
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !168
  br i1 %cmp14, label %do.body, label %do.end, !dbg !165, !llvm.loop !169

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !172
  store i64 %14, ptr %retval, align 8, !dbg !173
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !173

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !174
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !174
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !174
  %15 = load i64, ptr %retval, align 8, !dbg !174
  ret i64 %15, !dbg !174
}

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_frame_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "adee70beda2af38b7a0a9d6d7c09dda8")
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
!17 = distinct !DISubprogram(name: "stale_frame_right", scope: !3, file: !3, line: 17, type: !18, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !7}
!20 = !{!21, !22, !23, !24, !25}
!21 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 17, type: !7)
!22 = !DILocalVariable(name: "page", arg: 2, scope: !17, file: !3, line: 17, type: !7)
!23 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 19, type: !7)
!24 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 19, type: !7)
!25 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 20, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!27 = !DILocation(line: 17, column: 27, scope: !17)
!28 = !DILocation(line: 17, column: 42, scope: !17)
!29 = !DILocation(line: 19, column: 2, scope: !17)
!30 = !DILocation(line: 19, column: 6, scope: !17)
!31 = !DILocation(line: 19, column: 14, scope: !17)
!32 = !DILocation(line: 19, column: 26, scope: !17)
!33 = !DILocation(line: 20, column: 2, scope: !17)
!34 = !DILocation(line: 20, column: 7, scope: !17)
!35 = !DILocation(line: 20, column: 33, scope: !17)
!36 = !DILocation(line: 20, column: 15, scope: !17)
!37 = !DILocation(line: 22, column: 16, scope: !17)
!38 = !DILocation(line: 22, column: 2, scope: !17)
!39 = !DILocation(line: 23, column: 13, scope: !17)
!40 = !DILocation(line: 23, column: 2, scope: !17)
!41 = !DILocation(line: 23, column: 11, scope: !17)
!42 = !DILocation(line: 24, column: 13, scope: !17)
!43 = !DILocation(line: 24, column: 2, scope: !17)
!44 = !DILocation(line: 24, column: 11, scope: !17)
!45 = !DILocation(line: 25, column: 43, scope: !17)
!46 = !DILocation(line: 25, column: 11, scope: !17)
!47 = !DILocation(line: 25, column: 9, scope: !17)
!48 = !DILocation(line: 26, column: 14, scope: !17)
!49 = !DILocation(line: 26, column: 2, scope: !17)
!50 = !DILocation(line: 27, column: 9, scope: !17)
!51 = !DILocation(line: 28, column: 1, scope: !17)
!52 = !DILocation(line: 27, column: 2, scope: !17)
!53 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !54, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !56)
!54 = !DISubroutineType(types: !55)
!55 = !{!7}
!56 = !{!57}
!57 = !DILocalVariable(name: "flags", scope: !53, file: !8, line: 42, type: !7)
!58 = !DILocation(line: 42, column: 2, scope: !53)
!59 = !DILocation(line: 42, column: 6, scope: !53)
!60 = !DILocation(line: 44, column: 2, scope: !53)
!61 = !{i64 19144, i64 19153}
!62 = !DILocation(line: 45, column: 2, scope: !53)
!63 = !{i64 19215}
!64 = !DILocation(line: 46, column: 9, scope: !53)
!65 = !DILocation(line: 47, column: 1, scope: !53)
!66 = !DILocation(line: 46, column: 2, scope: !53)
!67 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !68, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !70)
!68 = !DISubroutineType(types: !69)
!69 = !{!5, !6}
!70 = !{!71, !72}
!71 = !DILocalVariable(name: "variable", arg: 1, scope: !67, file: !8, line: 56, type: !6)
!72 = !DILocalVariable(name: "offset", scope: !67, file: !8, line: 58, type: !7)
!73 = !DILocation(line: 56, column: 46, scope: !67)
!74 = !DILocation(line: 58, column: 2, scope: !67)
!75 = !DILocation(line: 58, column: 6, scope: !67)
!76 = !DILocation(line: 60, column: 2, scope: !67)
!77 = !{i64 19516}
!78 = !DILocation(line: 61, column: 25, scope: !67)
!79 = !DILocation(line: 61, column: 20, scope: !67)
!80 = !DILocation(line: 61, column: 36, scope: !67)
!81 = !DILocation(line: 61, column: 34, scope: !67)
!82 = !DILocation(line: 61, column: 10, scope: !67)
!83 = !DILocation(line: 61, column: 9, scope: !67)
!84 = !DILocation(line: 62, column: 1, scope: !67)
!85 = !DILocation(line: 61, column: 2, scope: !67)
!86 = distinct !DISubprogram(name: "note_property", scope: !3, file: !3, line: 8, type: !87, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !89)
!87 = !DISubroutineType(types: !88)
!88 = !{null, !7}
!89 = !{!90, !91}
!90 = !DILocalVariable(name: "partition", arg: 1, scope: !86, file: !3, line: 8, type: !7)
!91 = !DILocalVariable(name: "input", scope: !86, file: !3, line: 10, type: !26)
!92 = !DILocation(line: 8, column: 31, scope: !86)
!93 = !DILocation(line: 10, column: 2, scope: !86)
!94 = !DILocation(line: 10, column: 7, scope: !86)
!95 = !DILocation(line: 10, column: 33, scope: !86)
!96 = !DILocation(line: 10, column: 15, scope: !86)
!97 = !DILocation(line: 12, column: 13, scope: !86)
!98 = !DILocation(line: 12, column: 2, scope: !86)
!99 = !DILocation(line: 12, column: 11, scope: !86)
!100 = !DILocation(line: 13, column: 2, scope: !86)
!101 = !DILocation(line: 13, column: 11, scope: !86)
!102 = !DILocation(line: 14, column: 24, scope: !86)
!103 = !DILocation(line: 14, column: 49, scope: !86)
!104 = !DILocation(line: 14, column: 31, scope: !86)
!105 = !DILocation(line: 14, column: 2, scope: !86)
!106 = !DILocation(line: 15, column: 1, scope: !86)
!107 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !108, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !112)
!108 = !DISubroutineType(types: !109)
!109 = !{!7, !110, !110, !110, !5, !5}
!110 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !111)
!111 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!112 = !{!113, !114, !115, !116, !117, !118, !119, !120}
!113 = !DILocalVariable(name: "code", arg: 1, scope: !107, file: !8, line: 19, type: !110)
!114 = !DILocalVariable(name: "count", arg: 2, scope: !107, file: !8, line: 19, type: !110)
!115 = !DILocalVariable(name: "varhead", arg: 3, scope: !107, file: !8, line: 19, type: !110)
!116 = !DILocalVariable(name: "input", arg: 4, scope: !107, file: !8, line: 19, type: !5)
!117 = !DILocalVariable(name: "output", arg: 5, scope: !107, file: !8, line: 19, type: !5)
!118 = !DILocalVariable(name: "control", scope: !107, file: !8, line: 21, type: !7)
!119 = !DILocalVariable(name: "status", scope: !107, file: !8, line: 22, type: !7)
!120 = !DILocalVariable(name: "done", scope: !107, file: !8, line: 23, type: !110)
!121 = !DILocation(line: 19, column: 25, scope: !107)
!122 = !DILocation(line: 19, column: 35, scope: !107)
!123 = !DILocation(line: 19, column: 46, scope: !107)
!124 = !DILocation(line: 19, column: 61, scope: !107)
!125 = !DILocation(line: 19, column: 74, scope: !107)
!126 = !DILocation(line: 21, column: 2, scope: !107)
!127 = !DILocation(line: 21, column: 6, scope: !107)
!128 = !DILocation(line: 21, column: 16, scope: !107)
!129 = !DILocation(line: 21, column: 29, scope: !107)
!130 = !DILocation(line: 21, column: 24, scope: !107)
!131 = !DILocation(line: 21, column: 37, scope: !107)
!132 = !DILocation(line: 21, column: 21, scope: !107)
!133 = !DILocation(line: 21, column: 52, scope: !107)
!134 = !DILocation(line: 21, column: 47, scope: !107)
!135 = !DILocation(line: 21, column: 58, scope: !107)
!136 = !DILocation(line: 21, column: 44, scope: !107)
!137 = !DILocation(line: 22, column: 2, scope: !107)
!138 = !DILocation(line: 22, column: 6, scope: !107)
!139 = !DILocation(line: 23, column: 2, scope: !107)
!140 = !DILocation(line: 23, column: 6, scope: !107)
!141 = !DILocation(line: 25, column: 2, scope: !107)
!142 = !DILocation(line: 26, column: 28, scope: !143)
!143 = distinct !DILexicalBlock(scope: !107, file: !8, line: 25, column: 5)
!144 = !DILocation(line: 26, column: 37, scope: !143)
!145 = !DILocation(line: 26, column: 44, scope: !143)
!146 = !DILocation(line: 26, column: 12, scope: !143)
!147 = !DILocation(line: 26, column: 10, scope: !143)
!148 = !DILocation(line: 27, column: 8, scope: !149)
!149 = distinct !DILexicalBlock(scope: !143, file: !8, line: 27, column: 7)
!150 = !DILocation(line: 27, column: 15, scope: !149)
!151 = !DILocation(line: 27, column: 25, scope: !149)
!152 = !DILocation(line: 27, column: 7, scope: !143)
!153 = !DILocation(line: 28, column: 11, scope: !149)
!154 = !DILocation(line: 28, column: 4, scope: !149)
!155 = !DILocation(line: 29, column: 11, scope: !143)
!156 = !DILocation(line: 29, column: 18, scope: !143)
!157 = !DILocation(line: 29, column: 25, scope: !143)
!158 = !DILocation(line: 29, column: 10, scope: !143)
!159 = !DILocation(line: 29, column: 8, scope: !143)
!160 = !DILocation(line: 30, column: 11, scope: !143)
!161 = !DILocation(line: 31, column: 19, scope: !143)
!162 = !DILocation(line: 31, column: 14, scope: !143)
!163 = !DILocation(line: 31, column: 24, scope: !143)
!164 = !DILocation(line: 31, column: 11, scope: !143)
!165 = !DILocation(line: 32, column: 2, scope: !143)
!166 = !DILocation(line: 32, column: 11, scope: !107)
!167 = !DILocation(line: 32, column: 18, scope: !107)
!168 = !DILocation(line: 32, column: 16, scope: !107)
!169 = distinct !{!169, !141, !170, !171}
!170 = !DILocation(line: 32, column: 23, scope: !107)
!171 = !{!"llvm.loop.mustprogress"}
!172 = !DILocation(line: 33, column: 9, scope: !107)
!173 = !DILocation(line: 33, column: 2, scope: !107)
!174 = !DILocation(line: 34, column: 1, scope: !107)
!175 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !87, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !176)
!176 = !{!177}
!177 = !DILocalVariable(name: "flags", arg: 1, scope: !175, file: !8, line: 49, type: !7)
!178 = !DILocation(line: 49, column: 36, scope: !175)
!179 = !DILocation(line: 51, column: 6, scope: !180)
!180 = distinct !DILexicalBlock(scope: !175, file: !8, line: 51, column: 6)
!181 = !DILocation(line: 51, column: 12, scope: !180)
!182 = !DILocation(line: 51, column: 6, scope: !175)
!183 = !DILocation(line: 52, column: 3, scope: !180)
!184 = !{i64 19335}
!185 = !DILocation(line: 53, column: 1, scope: !175)
!186 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !187, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!187 = !DISubroutineType(types: !188)
!188 = !{!7, !7, !5, !5}
