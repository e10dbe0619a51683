; ModuleID = 'gpa_number_wrong.c'
source_filename = "gpa_number_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @gpa_number_wrong(i64 noundef %partition) #0 !dbg !17 {
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
  %shr = lshr i64 %4, 12, !dbg !47
  %5 = load ptr, ptr %input, align 8, !dbg !48
  %arrayidx3 = getelementptr i64, ptr %5, i64 1, !dbg !48
  store i64 %shr, ptr %arrayidx3, align 8, !dbg !49
  %6 = load ptr, ptr %input, align 8, !dbg !50
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext 1, i16 noundef zeroext 0, ptr noundef %6, ptr noundef null) #6, !dbg !51
  store i64 %call4, ptr %status, align 8, !dbg !52
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
declare !dbg !58 dso_local i64 @__get_free_pages(i32 noundef, i32 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !64 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !69
    #dbg_declare(ptr %flags, !68, !DIExpression(), !70)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !71, !srcloc !72
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !73, !srcloc !74
  %0 = load i64, ptr %flags, align 8, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !76
  ret i64 %0, !dbg !77
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !78 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !82, !DIExpression(), !84)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !85
    #dbg_declare(ptr %offset, !83, !DIExpression(), !86)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !87, !srcloc !88
  store i64 %0, ptr %offset, align 8, !dbg !87
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !89
  %2 = ptrtoint ptr %1 to i64, !dbg !90
  %3 = load i64, ptr %offset, align 8, !dbg !91
  %add = add i64 %2, %3, !dbg !92
  %4 = inttoptr i64 %add to ptr, !dbg !93
  %5 = load ptr, ptr %4, align 8, !dbg !94
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !95
  ret ptr %5, !dbg !96
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !97 {
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
    #dbg_declare(ptr %code.addr, !103, !DIExpression(), !111)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !104, !DIExpression(), !112)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !105, !DIExpression(), !113)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !106, !DIExpression(), !114)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !107, !DIExpression(), !115)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !116
    #dbg_declare(ptr %control, !108, !DIExpression(), !117)
  %0 = load i16, ptr %code.addr, align 2, !dbg !118
  %conv = zext i16 %0 to i64, !dbg !118
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !119
  %conv1 = zext i16 %1 to i64, !dbg !120
  %shl = shl i64 %conv1, 17, !dbg !121
  %or = or i64 %conv, %shl, !dbg !122
  %2 = load i16, ptr %count.addr, align 2, !dbg !123
  %conv2 = zext i16 %2 to i64, !dbg !124
  %shl3 = shl i64 %conv2, 32, !dbg !125
  %or4 = or i64 %or, %shl3, !dbg !126
  store i64 %or4, ptr %control, align 8, !dbg !117
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !127
    #dbg_declare(ptr %status, !109, !DIExpression(), !128)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !129
    #dbg_declare(ptr %done, !110, !DIExpression(), !130)
  br label %do.body, !dbg !131

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !132
  %4 = load ptr, ptr %input.addr, align 8, !dbg !134
  %5 = load ptr, ptr %output.addr, align 8, !dbg !135
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !136
  store i64 %call, ptr %status, align 8, !dbg !137
  %6 = load i64, ptr %status, align 8, !dbg !138
  %and = and i64 %6, 65535, !dbg !140
  %cmp = icmp ne i64 %and, 0, !dbg !141
  br i1 %cmp, label %if.then, label %if.end, !dbg !142

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !143
  store i64 %7, ptr %retval, align 8, !dbg !144
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !144

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !145
  %shr = lshr i64 %8, 32, !dbg !146
  %and6 = and i64 %shr, 4095, !dbg !147
  %conv7 = trunc i64 %and6 to i16, !dbg !148
  store i16 %conv7, ptr %done, align 2, !dbg !149
  %9 = load i64, ptr %control, align 8, !dbg !150
  %and8 = and i64 %9, -1152640029630136321, !dbg !150
  store i64 %and8, ptr %control, align 8, !dbg !150
  %10 = load i16, ptr %done, align 2, !dbg !151
  %conv9 = zext i16 %10 to i64, !dbg !152
  %shl10 = shl i64 %conv9, 48, !dbg !153
  %11 = load i64, ptr %control, align 8, !dbg !154
  %or11 = or i64 %11, %shl10, !dbg !154
  store i64 %or11, ptr %control, align 8, !dbg !154
  br label %do.cond, !dbg !155

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !156
  %conv12 = zext i16 %12 to i32, !dbg !156
  %13 = load i16, ptr %count.addr, align 2, !dbg !157
  %conv13 = zext i16 %13 to i32, !dbg !157
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !158
  br i1 %cmp14, label %do.body, label %do.end, !dbg !155, !llvm.loop !159

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !162
  store i64 %14, ptr %retval, align 8, !dbg !163
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !163

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !164
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !164
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !164
  %15 = load i64, ptr %retval, align 8, !dbg !164
  ret i64 %15, !dbg !164
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !165 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !169, !DIExpression(), !170)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !171
  %and = and i64 %0, 512, !dbg !173
  %tobool = icmp ne i64 %and, 0, !dbg !173
  br i1 %tobool, label %if.then, label %if.end, !dbg !174

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !175, !srcloc !176
  br label %if.end, !dbg !175

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !177
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !178 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

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
!3 = !DIFile(filename: "gpa_number_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "7d42abef0884e27c704eeae747a90256")
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
!17 = distinct !DISubprogram(name: "gpa_number_wrong", scope: !3, file: !3, line: 9, type: !18, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
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
!46 = !DILocation(line: 18, column: 13, scope: !17)
!47 = !DILocation(line: 18, column: 20, scope: !17)
!48 = !DILocation(line: 18, column: 2, scope: !17)
!49 = !DILocation(line: 18, column: 11, scope: !17)
!50 = !DILocation(line: 19, column: 43, scope: !17)
!51 = !DILocation(line: 19, column: 11, scope: !17)
!52 = !DILocation(line: 19, column: 9, scope: !17)
!53 = !DILocation(line: 20, column: 14, scope: !17)
!54 = !DILocation(line: 20, column: 2, scope: !17)
!55 = !DILocation(line: 21, column: 9, scope: !17)
!56 = !DILocation(line: 21, column: 2, scope: !17)
!57 = !DILocation(line: 22, column: 1, scope: !17)
!58 = !DISubprogram(name: "__get_free_pages", scope: !3, file: !3, line: 7, type: !59, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!59 = !DISubroutineType(types: !60)
!60 = !{!61, !62, !62}
!61 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!62 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !63)
!63 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!64 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !65, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !67)
!65 = !DISubroutineType(types: !66)
!66 = !{!7}
!67 = !{!68}
!68 = !DILocalVariable(name: "flags", scope: !64, file: !8, line: 42, type: !7)
!69 = !DILocation(line: 42, column: 2, scope: !64)
!70 = !DILocation(line: 42, column: 6, scope: !64)
!71 = !DILocation(line: 44, column: 2, scope: !64)
!72 = !{i64 19440, i64 19449}
!73 = !DILocation(line: 45, column: 2, scope: !64)
!74 = !{i64 19511}
!75 = !DILocation(line: 46, column: 9, scope: !64)
!76 = !DILocation(line: 47, column: 1, scope: !64)
!77 = !DILocation(line: 46, column: 2, scope: !64)
!78 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !79, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !81)
!79 = !DISubroutineType(types: !80)
!80 = !{!5, !6}
!81 = !{!82, !83}
!82 = !DILocalVariable(name: "variable", arg: 1, scope: !78, file: !8, line: 56, type: !6)
!83 = !DILocalVariable(name: "offset", scope: !78, file: !8, line: 58, type: !7)
!84 = !DILocation(line: 56, column: 46, scope: !78)
!85 = !DILocation(line: 58, column: 2, scope: !78)
!86 = !DILocation(line: 58, column: 6, scope: !78)
!87 = !DILocation(line: 60, column: 2, scope: !78)
!88 = !{i64 19812}
!89 = !DILocation(line: 61, column: 25, scope: !78)
!90 = !DILocation(line: 61, column: 20, scope: !78)
!91 = !DILocation(line: 61, column: 36, scope: !78)
!92 = !DILocation(line: 61, column: 34, scope: !78)
!93 = !DILocation(line: 61, column: 10, scope: !78)
!94 = !DILocation(line: 61, column: 9, scope: !78)
!95 = !DILocation(line: 62, column: 1, scope: !78)
!96 = !DILocation(line: 61, column: 2, scope: !78)
!97 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !98, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !102)
!98 = !DISubroutineType(types: !99)
!99 = !{!7, !100, !100, !100, !5, !5}
!100 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !101)
!101 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!102 = !{!103, !104, !105, !106, !107, !108, !109, !110}
!103 = !DILocalVariable(name: "code", arg: 1, scope: !97, file: !8, line: 19, type: !100)
!104 = !DILocalVariable(name: "count", arg: 2, scope: !97, file: !8, line: 19, type: !100)
!105 = !DILocalVariable(name: "varhead", arg: 3, scope: !97, file: !8, line: 19, type: !100)
!106 = !DILocalVariable(name: "input", arg: 4, scope: !97, file: !8, line: 19, type: !5)
!107 = !DILocalVariable(name: "output", arg: 5, scope: !97, file: !8, line: 19, type: !5)
!108 = !DILocalVariable(name: "control", scope: !97, file: !8, line: 21, type: !7)
!109 = !DILocalVariable(name: "status", scope: !97, file: !8, line: 22, type: !7)
!110 = !DILocalVariable(name: "done", scope: !97, file: !8, line: 23, type: !100)
!111 = !DILocation(line: 19, column: 25, scope: !97)
!112 = !DILocation(line: 19, column: 35, scope: !97)
!113 = !DILocation(line: 19, column: 46, scope: !97)
!114 = !DILocation(line: 19, column: 61, scope: !97)
!115 = !DILocation(line: 19, column: 74, scope: !97)
!116 = !DILocation(line: 21, column: 2, scope: !97)
!117 = !DILocation(line: 21, column: 6, scope: !97)
!118 = !DILocation(line: 21, column: 16, scope: !97)
!119 = !DILocation(line: 21, column: 29, scope: !97)
!120 = !DILocation(line: 21, column: 24, scope: !97)
!121 = !DILocation(line: 21, column: 37, scope: !97)
!122 = !DILocation(line: 21, column: 21, scope: !97)
!123 = !DILocation(line: 21, column: 52, scope: !97)
!124 = !DILocation(line: 21, column: 47, scope: !97)
!125 = !DILocation(line: 21, column: 58, scope: !97)
!126 = !DILocation(line: 21, column: 44, scope: !97)
!127 = !DILocation(line: 22, column: 2, scope: !97)
!128 = !DILocation(line: 22, column: 6, scope: !97)
!129 = !DILocation(line: 23, column: 2, scope: !97)
!130 = !DILocation(line: 23, column: 6, scope: !97)
!131 = !DILocation(line: 25, column: 2, scope: !97)
!132 = !DILocation(line: 26, column: 28, scope: !133)
!133 = distinct !DILexicalBlock(scope: !97, file: !8, line: 25, column: 5)
!134 = !DILocation(line: 26, column: 37, scope: !133)
!135 = !DILocation(line: 26, column: 44, scope: !133)
!136 = !DILocation(line: 26, column: 12, scope: !133)
!137 = !DILocation(line: 26, column: 10, scope: !133)
!138 = !DILocation(line: 27, column: 8, scope: !139)
!139 = distinct !DILexicalBlock(scope: !133, file: !8, line: 27, column: 7)
!140 = !DILocation(line: 27, column: 15, scope: !139)
!141 = !DILocation(line: 27, column: 25, scope: !139)
!142 = !DILocation(line: 27, column: 7, scope: !133)
!143 = !DILocation(line: 28, column: 11, scope: !139)
!144 = !DILocation(line: 28, column: 4, scope: !139)
!145 = !DILocation(line: 29, column: 11, scope: !133)
!146 = !DILocation(line: 29, column: 18, scope: !133)
!147 = !DILocation(line: 29, column: 25, scope: !133)
!148 = !DILocation(line: 29, column: 10, scope: !133)
!149 = !DILocation(line: 29, column: 8, scope: !133)
!150 = !DILocation(line: 30, column: 11, scope: !133)
!151 = !DILocation(line: 31, column: 19, scope: !133)
!152 = !DILocation(line: 31, column: 14, scope: !133)
!153 = !DILocation(line: 31, column: 24, scope: !133)
!154 = !DILocation(line: 31, column: 11, scope: !133)
!155 = !DILocation(line: 32, column: 2, scope: !133)
!156 = !DILocation(line: 32, column: 11, scope: !97)
!157 = !DILocation(line: 32, column: 18, scope: !97)
!158 = !DILocation(line: 32, column: 16, scope: !97)
!159 = distinct !{!159, !131, !160, !161}
!160 = !DILocation(line: 32, column: 23, scope: !97)
!161 = !{!"llvm.loop.mustprogress"}
!162 = !DILocation(line: 33, column: 9, scope: !97)
!163 = !DILocation(line: 33, column: 2, scope: !97)
!164 = !DILocation(line: 34, column: 1, scope: !97)
!165 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !166, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !168)
!166 = !DISubroutineType(types: !167)
!167 = !{null, !7}
!168 = !{!169}
!169 = !DILocalVariable(name: "flags", arg: 1, scope: !165, file: !8, line: 49, type: !7)
!170 = !DILocation(line: 49, column: 36, scope: !165)
!171 = !DILocation(line: 51, column: 6, scope: !172)
!172 = distinct !DILexicalBlock(scope: !165, file: !8, line: 51, column: 6)
!173 = !DILocation(line: 51, column: 12, scope: !172)
!174 = !DILocation(line: 51, column: 6, scope: !165)
!175 = !DILocation(line: 52, column: 3, scope: !172)
!176 = !{i64 19631}
!177 = !DILocation(line: 53, column: 1, scope: !165)
!178 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !179, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!179 = !DISubroutineType(types: !180)
!180 = !{!7, !7, !5, !5}
