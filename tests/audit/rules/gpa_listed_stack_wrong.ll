; ModuleID = 'gpa_listed_stack_wrong.c'
source_filename = "gpa_listed_stack_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @gpa_listed_stack_wrong(i64 noundef %partition) #0 !dbg !15 {
entry:
  %partition.addr = alloca i64, align 8
  %memory = alloca [2 x i64], align 16
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !19, !DIExpression(), !28)
  call void @llvm.lifetime.start.p0(i64 16, ptr %memory) #6, !dbg !29
    #dbg_declare(ptr %memory, !20, !DIExpression(), !30)
  call void @llvm.memset.p0.i64(ptr align 16 %memory, i8 0, i64 16, i1 false), !dbg !30
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !31
    #dbg_declare(ptr %flags, !24, !DIExpression(), !32)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !31
    #dbg_declare(ptr %status, !25, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !31
    #dbg_declare(ptr %input, !26, !DIExpression(), !34)
  %call = call i64 @irq_save() #7, !dbg !35
  store i64 %call, ptr %flags, align 8, !dbg !36
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !37
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !38
  store ptr %call1, ptr %input, align 8, !dbg !39
  %1 = load i64, ptr %partition.addr, align 8, !dbg !40
  %2 = load ptr, ptr %input, align 8, !dbg !41
  %arrayidx = getelementptr i64, ptr %2, i64 0, !dbg !41
  store i64 %1, ptr %arrayidx, align 8, !dbg !42
  %arraydecay = getelementptr inbounds [2 x i64], ptr %memory, i64 0, i64 0, !dbg !43
  %call2 = call i64 @virt_to_phys(ptr noundef %arraydecay) #7, !dbg !44
  %shr = lshr i64 %call2, 12, !dbg !45
  %3 = load ptr, ptr %input, align 8, !dbg !46
  %arrayidx3 = getelementptr i64, ptr %3, i64 1, !dbg !46
  store i64 %shr, ptr %arrayidx3, align 8, !dbg !47
  %4 = load ptr, ptr %input, align 8, !dbg !48
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext 1, i16 noundef zeroext 0, ptr noundef %4, ptr noundef null) #7, !dbg !49
  store i64 %call4, ptr %status, align 8, !dbg !50
  %5 = load i64, ptr %flags, align 8, !dbg !51
  call void @irq_restore(i64 noundef %5) #7, !dbg !52
  %6 = load i64, ptr %status, align 8, !dbg !53
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !54
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !54
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !54
  call void @llvm.lifetime.end.p0(i64 16, ptr %memory) #6, !dbg !54
  ret i64 %6, !dbg !55
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !56 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !61
    #dbg_declare(ptr %flags, !60, !DIExpression(), !62)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !63, !srcloc !64
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !65, !srcloc !66
  %0 = load i64, ptr %flags, align 8, !dbg !67
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !68
  ret i64 %0, !dbg !69
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !70 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !74, !DIExpression(), !76)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !77
    #dbg_declare(ptr %offset, !75, !DIExpression(), !78)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !79, !srcloc !80
  store i64 %0, ptr %offset, align 8, !dbg !79
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !81
  %2 = ptrtoint ptr %1 to i64, !dbg !82
  %3 = load i64, ptr %offset, align 8, !dbg !83
  %add = add i64 %2, %3, !dbg !84
  %4 = inttoptr i64 %add to ptr, !dbg !85
  %5 = load ptr, ptr %4, align 8, !dbg !86
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !87
  ret ptr %5, !dbg !88
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !89 dso_local i64 @virt_to_phys(ptr noundef) #4

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #5 !dbg !95 {
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
    #dbg_declare(ptr %code.addr, !101, !DIExpression(), !109)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !102, !DIExpression(), !110)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !103, !DIExpression(), !111)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !104, !DIExpression(), !112)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !105, !DIExpression(), !113)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !114
    #dbg_declare(ptr %control, !106, !DIExpression(), !115)
  %0 = load i16, ptr %code.addr, align 2, !dbg !116
  %conv = zext i16 %0 to i64, !dbg !116
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !117
  %conv1 = zext i16 %1 to i64, !dbg !118
  %shl = shl i64 %conv1, 17, !dbg !119
  %or = or i64 %conv, %shl, !dbg !120
  %2 = load i16, ptr %count.addr, align 2, !dbg !121
  %conv2 = zext i16 %2 to i64, !dbg !122
  %shl3 = shl i64 %conv2, 32, !dbg !123
  %or4 = or i64 %or, %shl3, !dbg !124
  store i64 %or4, ptr %control, align 8, !dbg !115
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !125
    #dbg_declare(ptr %status, !107, !DIExpression(), !126)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !127
    #dbg_declare(ptr %done, !108, !DIExpression(), !128)
  br label %do.body, !dbg !129

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !130
  %4 = load ptr, ptr %input.addr, align 8, !dbg !132
  %5 = load ptr, ptr %output.addr, align 8, !dbg !133
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !134
  store i64 %call, ptr %status, align 8, !dbg !135
  %6 = load i64, ptr %status, align 8, !dbg !136
  %and = and i64 %6, 65535, !dbg !138
  %cmp = icmp ne i64 %and, 0, !dbg !139
  br i1 %cmp, label %if.then, label %if.end, !dbg !140

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !141
  store i64 %7, ptr %retval, align 8, !dbg !142
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !142

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !143
  %shr = lshr i64 %8, 32, !dbg !144
  %and6 = and i64 %shr, 4095, !dbg !145
  %conv7 = trunc i64 %and6 to i16, !dbg !146
  store i16 %conv7, ptr %done, align 2, !dbg !147
  %9 = load i64, ptr %control, align 8, !dbg !148
  %and8 = and i64 %9, -1152640029630136321, !dbg !148
  store i64 %and8, ptr %control, align 8, !dbg !148
  %10 = load i16, ptr %done, align 2, !dbg !149
  %conv9 = zext i16 %10 to i64, !dbg !150
  %shl10 = shl i64 %conv9, 48, !dbg !151
  %11 = load i64, ptr %control, align 8, !dbg !152
  %or11 = or i64 %11, %shl10, !dbg !152
  store i64 %or11, ptr %control, align 8, !dbg !152
  br label %do.cond, !dbg !153

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !154
  %conv12 = zext i16 %12 to i32, !dbg !154
  %13 = load i16, ptr %count.addr, align 2, !dbg !155
  %conv13 = zext i16 %13 to i32, !dbg !155
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !156
  br i1 %cmp14, label %do.body, label %do.end, !dbg !153, !llvm.loop !157

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !160
  store i64 %14, ptr %retval, align 8, !dbg !161
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !161

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !162
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !162
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !162
  %15 = load i64, ptr %retval, align 8, !dbg !162
  ret i64 %15, !dbg !162
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !163 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !167, !DIExpression(), !168)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !169
  %and = and i64 %0, 512, !dbg !171
  %tobool = icmp ne i64 %and, 0, !dbg !171
  br i1 %tobool, label %if.then, label %if.end, !dbg !172

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !173, !srcloc !174
  br label %if.end, !dbg !173

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !175
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !176 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin noredzone "no-builtins" }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!11, !12, !13}
!llvm.ident = !{!14}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "gpa_listed_stack_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "14f3d5dac1076f409b6d41a603dec321")
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
!15 = distinct !DISubprogram(name: "gpa_listed_stack_wrong", scope: !3, file: !3, line: 10, type: !16, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !18)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7}
!18 = !{!19, !20, !24, !25, !26}
!19 = !DILocalVariable(name: "partition", arg: 1, scope: !15, file: !3, line: 10, type: !7)
!20 = !DILocalVariable(name: "memory", scope: !15, file: !3, line: 12, type: !21)
!21 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 128, elements: !22)
!22 = !{!23}
!23 = !DISubrange(count: 2)
!24 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 13, type: !7)
!25 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 13, type: !7)
!26 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 13, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!28 = !DILocation(line: 10, column: 32, scope: !15)
!29 = !DILocation(line: 12, column: 2, scope: !15)
!30 = !DILocation(line: 12, column: 6, scope: !15)
!31 = !DILocation(line: 13, column: 2, scope: !15)
!32 = !DILocation(line: 13, column: 6, scope: !15)
!33 = !DILocation(line: 13, column: 13, scope: !15)
!34 = !DILocation(line: 13, column: 22, scope: !15)
!35 = !DILocation(line: 15, column: 10, scope: !15)
!36 = !DILocation(line: 15, column: 8, scope: !15)
!37 = !DILocation(line: 16, column: 28, scope: !15)
!38 = !DILocation(line: 16, column: 10, scope: !15)
!39 = !DILocation(line: 16, column: 8, scope: !15)
!40 = !DILocation(line: 17, column: 13, scope: !15)
!41 = !DILocation(line: 17, column: 2, scope: !15)
!42 = !DILocation(line: 17, column: 11, scope: !15)
!43 = !DILocation(line: 18, column: 26, scope: !15)
!44 = !DILocation(line: 18, column: 13, scope: !15)
!45 = !DILocation(line: 18, column: 34, scope: !15)
!46 = !DILocation(line: 18, column: 2, scope: !15)
!47 = !DILocation(line: 18, column: 11, scope: !15)
!48 = !DILocation(line: 19, column: 43, scope: !15)
!49 = !DILocation(line: 19, column: 11, scope: !15)
!50 = !DILocation(line: 19, column: 9, scope: !15)
!51 = !DILocation(line: 20, column: 14, scope: !15)
!52 = !DILocation(line: 20, column: 2, scope: !15)
!53 = !DILocation(line: 21, column: 9, scope: !15)
!54 = !DILocation(line: 22, column: 1, scope: !15)
!55 = !DILocation(line: 21, column: 2, scope: !15)
!56 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !57, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !59)
!57 = !DISubroutineType(types: !58)
!58 = !{!7}
!59 = !{!60}
!60 = !DILocalVariable(name: "flags", scope: !56, file: !8, line: 42, type: !7)
!61 = !DILocation(line: 42, column: 2, scope: !56)
!62 = !DILocation(line: 42, column: 6, scope: !56)
!63 = !DILocation(line: 44, column: 2, scope: !56)
!64 = !{i64 19436, i64 19445}
!65 = !DILocation(line: 45, column: 2, scope: !56)
!66 = !{i64 19507}
!67 = !DILocation(line: 46, column: 9, scope: !56)
!68 = !DILocation(line: 47, column: 1, scope: !56)
!69 = !DILocation(line: 46, column: 2, scope: !56)
!70 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !71, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !73)
!71 = !DISubroutineType(types: !72)
!72 = !{!5, !6}
!73 = !{!74, !75}
!74 = !DILocalVariable(name: "variable", arg: 1, scope: !70, file: !8, line: 56, type: !6)
!75 = !DILocalVariable(name: "offset", scope: !70, file: !8, line: 58, type: !7)
!76 = !DILocation(line: 56, column: 46, scope: !70)
!77 = !DILocation(line: 58, column: 2, scope: !70)
!78 = !DILocation(line: 58, column: 6, scope: !70)
!79 = !DILocation(line: 60, column: 2, scope: !70)
!80 = !{i64 19808}
!81 = !DILocation(line: 61, column: 25, scope: !70)
!82 = !DILocation(line: 61, column: 20, scope: !70)
!83 = !DILocation(line: 61, column: 36, scope: !70)
!84 = !DILocation(line: 61, column: 34, scope: !70)
!85 = !DILocation(line: 61, column: 10, scope: !70)
!86 = !DILocation(line: 61, column: 9, scope: !70)
!87 = !DILocation(line: 62, column: 1, scope: !70)
!88 = !DILocation(line: 61, column: 2, scope: !70)
!89 = !DISubprogram(name: "virt_to_phys", scope: !90, file: !90, line: 15, type: !91, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!90 = !DIFile(filename: "./pages.h", directory: ".", checksumkind: CSK_MD5, checksum: "113762dbda0cc5c2bb0a7608ac1d7395")
!91 = !DISubroutineType(types: !92)
!92 = !{!7, !93}
!93 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !94, size: 64)
!94 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: null)
!95 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !96, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !100)
!96 = !DISubroutineType(types: !97)
!97 = !{!7, !98, !98, !98, !5, !5}
!98 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !99)
!99 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!100 = !{!101, !102, !103, !104, !105, !106, !107, !108}
!101 = !DILocalVariable(name: "code", arg: 1, scope: !95, file: !8, line: 19, type: !98)
!102 = !DILocalVariable(name: "count", arg: 2, scope: !95, file: !8, line: 19, type: !98)
!103 = !DILocalVariable(name: "varhead", arg: 3, scope: !95, file: !8, line: 19, type: !98)
!104 = !DILocalVariable(name: "input", arg: 4, scope: !95, file: !8, line: 19, type: !5)
!105 = !DILocalVariable(name: "output", arg: 5, scope: !95, file: !8, line: 19, type: !5)
!106 = !DILocalVariable(name: "control", scope: !95, file: !8, line: 21, type: !7)
!107 = !DILocalVariable(name: "status", scope: !95, file: !8, line: 22, type: !7)
!108 = !DILocalVariable(name: "done", scope: !95, file: !8, line: 23, type: !98)
!109 = !DILocation(line: 19, column: 25, scope: !95)
!110 = !DILocation(line: 19, column: 35, scope: !95)
!111 = !DILocation(line: 19, column: 46, scope: !95)
!112 = !DILocation(line: 19, column: 61, scope: !95)
!113 = !DILocation(line: 19, column: 74, scope: !95)
!114 = !DILocation(line: 21, column: 2, scope: !95)
!115 = !DILocation(line: 21, column: 6, scope: !95)
!116 = !DILocation(line: 21, column: 16, scope: !95)
!117 = !DILocation(line: 21, column: 29, scope: !95)
!118 = !DILocation(line: 21, column: 24, scope: !95)
!119 = !DILocation(line: 21, column: 37, scope: !95)
!120 = !DILocation(line: 21, column: 21, scope: !95)
!121 = !DILocation(line: 21, column: 52, scope: !95)
!122 = !DILocation(line: 21, column: 47, scope: !95)
!123 = !DILocation(line: 21, column: 58, scope: !95)
!124 = !DILocation(line: 21, column: 44, scope: !95)
!125 = !DILocation(line: 22, column: 2, scope: !95)
!126 = !DILocation(line: 22, column: 6, scope: !95)
!127 = !DILocation(line: 23, column: 2, scope: !95)
!128 = !DILocation(line: 23, column: 6, scope: !95)
!129 = !DILocation(line: 25, column: 2, scope: !95)
!130 = !DILocation(line: 26, column: 28, scope: !131)
!131 = distinct !DILexicalBlock(scope: !95, file: !8, line: 25, column: 5)
!132 = !DILocation(line: 26, column: 37, scope: !131)
!133 = !DILocation(line: 26, column: 44, scope: !131)
!134 = !DILocation(line: 26, column: 12, scope: !131)
!135 = !DILocation(line: 26, column: 10, scope: !131)
!136 = !DILocation(line: 27, column: 8, scope: !137)
!137 = distinct !DILexicalBlock(scope: !131, file: !8, line: 27, column: 7)
!138 = !DILocation(line: 27, column: 15, scope: !137)
!139 = !DILocation(line: 27, column: 25, scope: !137)
!140 = !DILocation(line: 27, column: 7, scope: !131)
!141 = !DILocation(line: 28, column: 11, scope: !137)
!142 = !DILocation(line: 28, column: 4, scope: !137)
!143 = !DILocation(line: 29, column: 11, scope: !131)
!144 = !DILocation(line: 29, column: 18, scope: !131)
!145 = !DILocation(line: 29, column: 25, scope: !131)
!146 = !DILocation(line: 29, column: 10, scope: !131)
!147 = !DILocation(line: 29, column: 8, scope: !131)
!148 = !DILocation(line: 30, column: 11, scope: !131)
!149 = !DILocation(line: 31, column: 19, scope: !131)
!150 = !DILocation(line: 31, column: 14, scope: !131)
!151 = !DILocation(line: 31, column: 24, scope: !131)
!152 = !DILocation(line: 31, column: 11, scope: !131)
!153 = !DILocation(line: 32, column: 2, scope: !131)
!154 = !DILocation(line: 32, column: 11, scope: !95)
!155 = !DILocation(line: 32, column: 18, scope: !95)
!156 = !DILocation(line: 32, column: 16, scope: !95)
!157 = distinct !{!157, !129, !158, !159}
!158 = !DILocation(line: 32, column: 23, scope: !95)
!159 = !{!"llvm.loop.mustprogress"}
!160 = !DILocation(line: 33, column: 9, scope: !95)
!161 = !DILocation(line: 33, column: 2, scope: !95)
!162 = !DILocation(line: 34, column: 1, scope: !95)
!163 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !164, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !166)
!164 = !DISubroutineType(types: !165)
!165 = !{null, !7}
!166 = !{!167}
!167 = !DILocalVariable(name: "flags", arg: 1, scope: !163, file: !8, line: 49, type: !7)
!168 = !DILocation(line: 49, column: 36, scope: !163)
!169 = !DILocation(line: 51, column: 6, scope: !170)
!170 = distinct !DILexicalBlock(scope: !163, file: !8, line: 51, column: 6)
!171 = !DILocation(line: 51, column: 12, scope: !170)
!172 = !DILocation(line: 51, column: 6, scope: !163)
!173 = !DILocation(line: 52, column: 3, scope: !170)
!174 = !{i64 19627}
!175 = !DILocation(line: 53, column: 1, scope: !163)
!176 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !177, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!177 = !DISubroutineType(types: !178)
!178 = !{!7, !7, !5, !5}
