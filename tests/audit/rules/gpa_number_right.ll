; ModuleID = 'gpa_number_right.c'
source_filename = "gpa_number_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @gpa_number_right(i64 noundef %partition) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %memory = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !21, !DIExpression(), !27)
  call void @llvm.lifetime.start.p0(i64 8, ptr %memory) #5, !dbg !28
    #dbg_declare(ptr %memory, !22, !DIExpression(), !29)
  %call = call i64 @__get_free_pages(i32 noundef 0, i32 noundef 0) #6, !dbg !30
  store i64 %call, ptr %memory, align 8, !dbg !29
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !28
    #dbg_declare(ptr %flags, !23, !DIExpression(), !31)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !28
    #dbg_declare(ptr %status, !24, !DIExpression(), !32)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !28
    #dbg_declare(ptr %input, !25, !DIExpression(), !33)
  %0 = load i64, ptr %memory, align 8, !dbg !34
  %tobool = icmp ne i64 %0, 0, !dbg !34
  br i1 %tobool, label %if.end, label %if.then, !dbg !36

if.then:                                          ; preds = %entry
  store i64 -1, ptr %retval, align 8, !dbg !37
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !37

if.end:                                           ; preds = %entry
  %call1 = call i64 @irq_save() #6, !dbg !38
  store i64 %call1, ptr %flags, align 8, !dbg !39
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !40
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !41
  store ptr %call2, ptr %input, align 8, !dbg !42
  %2 = load i64, ptr %partition.addr, align 8, !dbg !43
  %3 = load ptr, ptr %input, align 8, !dbg !44
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !44
  store i64 %2, ptr %arrayidx, align 8, !dbg !45
  %4 = load i64, ptr %memory, align 8, !dbg !46
  %5 = inttoptr i64 %4 to ptr, !dbg !47
  %call3 = call i64 @virt_to_phys(ptr noundef %5) #6, !dbg !48
  %shr = lshr i64 %call3, 12, !dbg !49
  %6 = load ptr, ptr %input, align 8, !dbg !50
  %arrayidx4 = getelementptr i64, ptr %6, i64 1, !dbg !50
  store i64 %shr, ptr %arrayidx4, align 8, !dbg !51
  %7 = load ptr, ptr %input, align 8, !dbg !52
  %call5 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext 1, i16 noundef zeroext 0, ptr noundef %7, ptr noundef null) #6, !dbg !53
  store i64 %call5, ptr %status, align 8, !dbg !54
  %8 = load i64, ptr %flags, align 8, !dbg !55
  call void @irq_restore(i64 noundef %8) #6, !dbg !56
  %9 = load i64, ptr %status, align 8, !dbg !57
  store i64 %9, ptr %retval, align 8, !dbg !58
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !58

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !59
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !59
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !59
  call void @llvm.lifetime.end.p0(i64 8, ptr %memory) #5, !dbg !59
  %10 = load i64, ptr %retval, align 8, !dbg !59
  ret i64 %10, !dbg !59
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !60 dso_local i64 @__get_free_pages(i32 noundef, i32 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !66 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !71
    #dbg_declare(ptr %flags, !70, !DIExpression(), !72)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !73, !srcloc !74
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !75, !srcloc !76
  %0 = load i64, ptr %flags, align 8, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !78
  ret i64 %0, !dbg !79
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !80 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !84, !DIExpression(), !86)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !87
    #dbg_declare(ptr %offset, !85, !DIExpression(), !88)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !89, !srcloc !90
  store i64 %0, ptr %offset, align 8, !dbg !89
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !91
  %2 = ptrtoint ptr %1 to i64, !dbg !92
  %3 = load i64, ptr %offset, align 8, !dbg !93
  %add = add i64 %2, %3, !dbg !94
  %4 = inttoptr i64 %add to ptr, !dbg !95
  %5 = load ptr, ptr %4, align 8, !dbg !96
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !97
  ret ptr %5, !dbg !98
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !99 dso_local i64 @virt_to_phys(ptr noundef) #2

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !105 {
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
  %14 = load i64, ptr %status, align 8, !dbg !170
  store i64 %14, ptr %retval, align 8, !dbg !171
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !171

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !172
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !172
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !172
  %15 = load i64, ptr %retval, align 8, !dbg !172
  ret i64 %15, !dbg !172
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !173 {
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
declare !dbg !186 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
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
!3 = !DIFile(filename: "gpa_number_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "609ef9b1cc7f7b747d0a0ff72a737a5c")
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
!17 = distinct !DISubprogram(name: "gpa_number_right", scope: !3, file: !3, line: 9, type: !18, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7}
!20 = !{!21, !22, !23, !24, !25}
!21 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 9, type: !7)
!22 = !DILocalVariable(name: "memory", scope: !17, file: !3, line: 11, type: !7)
!23 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 11, type: !7)
!24 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 11, type: !7)
!25 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!27 = !DILocation(line: 9, column: 26, scope: !17)
!28 = !DILocation(line: 11, column: 2, scope: !17)
!29 = !DILocation(line: 11, column: 6, scope: !17)
!30 = !DILocation(line: 11, column: 15, scope: !17)
!31 = !DILocation(line: 11, column: 39, scope: !17)
!32 = !DILocation(line: 11, column: 46, scope: !17)
!33 = !DILocation(line: 11, column: 55, scope: !17)
!34 = !DILocation(line: 13, column: 7, scope: !35)
!35 = distinct !DILexicalBlock(scope: !17, file: !3, line: 13, column: 6)
!36 = !DILocation(line: 13, column: 6, scope: !17)
!37 = !DILocation(line: 14, column: 3, scope: !35)
!38 = !DILocation(line: 15, column: 10, scope: !17)
!39 = !DILocation(line: 15, column: 8, scope: !17)
!40 = !DILocation(line: 16, column: 28, scope: !17)
!41 = !DILocation(line: 16, column: 10, scope: !17)
!42 = !DILocation(line: 16, column: 8, scope: !17)
!43 = !DILocation(line: 17, column: 13, scope: !17)
!44 = !DILocation(line: 17, column: 2, scope: !17)
!45 = !DILocation(line: 17, column: 11, scope: !17)
!46 = !DILocation(line: 18, column: 34, scope: !17)
!47 = !DILocation(line: 18, column: 26, scope: !17)
!48 = !DILocation(line: 18, column: 13, scope: !17)
!49 = !DILocation(line: 18, column: 42, scope: !17)
!50 = !DILocation(line: 18, column: 2, scope: !17)
!51 = !DILocation(line: 18, column: 11, scope: !17)
!52 = !DILocation(line: 19, column: 43, scope: !17)
!53 = !DILocation(line: 19, column: 11, scope: !17)
!54 = !DILocation(line: 19, column: 9, scope: !17)
!55 = !DILocation(line: 20, column: 14, scope: !17)
!56 = !DILocation(line: 20, column: 2, scope: !17)
!57 = !DILocation(line: 21, column: 9, scope: !17)
!58 = !DILocation(line: 21, column: 2, scope: !17)
!59 = !DILocation(line: 22, column: 1, scope: !17)
!60 = !DISubprogram(name: "__get_free_pages", scope: !3, file: !3, line: 7, type: !61, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!61 = !DISubroutineType(types: !62)
!62 = !{!63, !64, !64}
!63 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!64 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !65)
!65 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!66 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !67, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !69)
!67 = !DISubroutineType(types: !68)
!68 = !{!7}
!69 = !{!70}
!70 = !DILocalVariable(name: "flags", scope: !66, file: !8, line: 42, type: !7)
!71 = !DILocation(line: 42, column: 2, scope: !66)
!72 = !DILocation(line: 42, column: 6, scope: !66)
!73 = !DILocation(line: 44, column: 2, scope: !66)
!74 = !{i64 19462, i64 19471}
!75 = !DILocation(line: 45, column: 2, scope: !66)
!76 = !{i64 19533}
!77 = !DILocation(line: 46, column: 9, scope: !66)
!78 = !DILocation(line: 47, column: 1, scope: !66)
!79 = !DILocation(line: 46, column: 2, scope: !66)
!80 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !81, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !83)
!81 = !DISubroutineType(types: !82)
!82 = !{!5, !6}
!83 = !{!84, !85}
!84 = !DILocalVariable(name: "variable", arg: 1, scope: !80, file: !8, line: 56, type: !6)
!85 = !DILocalVariable(name: "offset", scope: !80, file: !8, line: 58, type: !7)
!86 = !DILocation(line: 56, column: 46, scope: !80)
!87 = !DILocation(line: 58, column: 2, scope: !80)
!88 = !DILocation(line: 58, column: 6, scope: !80)
!89 = !DILocation(line: 60, column: 2, scope: !80)
!90 = !{i64 19834}
!91 = !DILocation(line: 61, column: 25, scope: !80)
!92 = !DILocation(line: 61, column: 20, scope: !80)
!93 = !DILocation(line: 61, column: 36, scope: !80)
!94 = !DILocation(line: 61, column: 34, scope: !80)
!95 = !DILocation(line: 61, column: 10, scope: !80)
!96 = !DILocation(line: 61, column: 9, scope: !80)
!97 = !DILocation(line: 62, column: 1, scope: !80)
!98 = !DILocation(line: 61, column: 2, scope: !80)
!99 = !DISubprogram(name: "virt_to_phys", scope: !100, file: !100, line: 15, type: !101, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!100 = !DIFile(filename: "./pages.h", directory: ".", checksumkind: CSK_MD5, checksum: "113762dbda0cc5c2bb0a7608ac1d7395")
!101 = !DISubroutineType(types: !102)
!102 = !{!7, !103}
!103 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !104, size: 64)
!104 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: null)
!105 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !106, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !110)
!106 = !DISubroutineType(types: !107)
!107 = !{!7, !108, !108, !108, !5, !5}
!108 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !109)
!109 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!110 = !{!111, !112, !113, !114, !115, !116, !117, !118}
!111 = !DILocalVariable(name: "code", arg: 1, scope: !105, file: !8, line: 19, type: !108)
!112 = !DILocalVariable(name: "count", arg: 2, scope: !105, file: !8, line: 19, type: !108)
!113 = !DILocalVariable(name: "varhead", arg: 3, scope: !105, file: !8, line: 19, type: !108)
!114 = !DILocalVariable(name: "input", arg: 4, scope: !105, file: !8, line: 19, type: !5)
!115 = !DILocalVariable(name: "output", arg: 5, scope: !105, file: !8, line: 19, type: !5)
!116 = !DILocalVariable(name: "control", scope: !105, file: !8, line: 21, type: !7)
!117 = !DILocalVariable(name: "status", scope: !105, file: !8, line: 22, type: !7)
!118 = !DILocalVariable(name: "done", scope: !105, file: !8, line: 23, type: !108)
!119 = !DILocation(line: 19, column: 25, scope: !105)
!120 = !DILocation(line: 19, column: 35, scope: !105)
!121 = !DILocation(line: 19, column: 46, scope: !105)
!122 = !DILocation(line: 19, column: 61, scope: !105)
!123 = !DILocation(line: 19, column: 74, scope: !105)
!124 = !DILocation(line: 21, column: 2, scope: !105)
!125 = !DILocation(line: 21, column: 6, scope: !105)
!126 = !DILocation(line: 21, column: 16, scope: !105)
!127 = !DILocation(line: 21, column: 29, scope: !105)
!128 = !DILocation(line: 21, column: 24, scope: !105)
!129 = !DILocation(line: 21, column: 37, scope: !105)
!130 = !DILocation(line: 21, column: 21, scope: !105)
!131 = !DILocation(line: 21, column: 52, scope: !105)
!132 = !DILocation(line: 21, column: 47, scope: !105)
!133 = !DILocation(line: 21, column: 58, scope: !105)
!134 = !DILocation(line: 21, column: 44, scope: !105)
!135 = !DILocation(line: 22, column: 2, scope: !105)
!136 = !DILocation(line: 22, column: 6, scope: !105)
!137 = !DILocation(line: 23, column: 2, scope: !105)
!138 = !DILocation(line: 23, column: 6, scope: !105)
!139 = !DILocation(line: 25, column: 2, scope: !105)
!140 = !DILocation(line: 26, column: 28, scope: !141)
!141 = distinct !DILexicalBlock(scope: !105, file: !8, line: 25, column: 5)
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
!164 = !DILocation(line: 32, column: 11, scope: !105)
!165 = !DILocation(line: 32, column: 18, scope: !105)
!166 = !DILocation(line: 32, column: 16, scope: !105)
!167 = distinct !{!167, !139, !168, !169}
!168 = !DILocation(line: 32, column: 23, scope: !105)
!169 = !{!"llvm.loop.mustprogress"}
!170 = !DILocation(line: 33, column: 9, scope: !105)
!171 = !DILocation(line: 33, column: 2, scope: !105)
!172 = !DILocation(line: 34, column: 1, scope: !105)
!173 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !174, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !176)
!174 = !DISubroutineType(types: !175)
!175 = !{null, !7}
!176 = !{!177}
!177 = !DILocalVariable(name: "flags", arg: 1, scope: !173, file: !8, line: 49, type: !7)
!178 = !DILocation(line: 49, column: 36, scope: !173)
!179 = !DILocation(line: 51, column: 6, scope: !180)
!180 = distinct !DILexicalBlock(scope: !173, file: !8, line: 51, column: 6)
!181 = !DILocation(line: 51, column: 12, scope: !180)
!182 = !DILocation(line: 51, column: 6, scope: !173)
!183 = !DILocation(line: 52, column: 3, scope: !180)
!184 = !{i64 19653}
!185 = !DILocation(line: 53, column: 1, scope: !173)
!186 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !187, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!187 = !DISubroutineType(types: !188)
!188 = !{!7, !7, !5, !5}
