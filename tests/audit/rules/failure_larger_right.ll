; ModuleID = 'failure_larger_right.c'
source_filename = "failure_larger_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @failure_larger_right(i64 noundef %partition) #0 !dbg !17 {
entry:
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %first = alloca i64, align 8
  %second = alloca i64, align 8
  %seen = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !21, !DIExpression(), !29)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !30
    #dbg_declare(ptr %flags, !22, !DIExpression(), !31)
  %call = call i64 @irq_save() #6, !dbg !32
  store i64 %call, ptr %flags, align 8, !dbg !31
  call void @llvm.lifetime.start.p0(i64 8, ptr %first) #5, !dbg !30
    #dbg_declare(ptr %first, !23, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %second) #5, !dbg !30
    #dbg_declare(ptr %second, !24, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(i64 8, ptr %seen) #5, !dbg !30
    #dbg_declare(ptr %seen, !25, !DIExpression(), !35)
  store i64 0, ptr %seen, align 8, !dbg !35
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !36
    #dbg_declare(ptr %input, !26, !DIExpression(), !37)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !38
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !39
  store ptr %call1, ptr %input, align 8, !dbg !37
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !40
    #dbg_declare(ptr %output, !28, !DIExpression(), !41)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !42
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !43
  store ptr %call2, ptr %output, align 8, !dbg !41
  %2 = load i64, ptr %partition.addr, align 8, !dbg !44
  %3 = load ptr, ptr %input, align 8, !dbg !45
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !45
  store i64 %2, ptr %arrayidx, align 8, !dbg !46
  %4 = load ptr, ptr %input, align 8, !dbg !47
  %arrayidx3 = getelementptr i64, ptr %4, i64 3, !dbg !47
  store i64 0, ptr %arrayidx3, align 8, !dbg !48
  %5 = load ptr, ptr %input, align 8, !dbg !49
  %arrayidx4 = getelementptr i64, ptr %5, i64 2, !dbg !49
  store i64 0, ptr %arrayidx4, align 8, !dbg !50
  %6 = load ptr, ptr %input, align 8, !dbg !51
  %arrayidx5 = getelementptr i64, ptr %6, i64 1, !dbg !51
  store i64 0, ptr %arrayidx5, align 8, !dbg !52
  %7 = load ptr, ptr %input, align 8, !dbg !53
  %8 = load ptr, ptr %output, align 8, !dbg !54
  %call6 = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef %7, ptr noundef %8) #6, !dbg !55
  store i64 %call6, ptr %first, align 8, !dbg !56
  %9 = load i64, ptr %first, align 8, !dbg !57
  %call7 = call i32 @succeeded(i64 noundef %9) #6, !dbg !59
  %tobool = icmp ne i32 %call7, 0, !dbg !59
  br i1 %tobool, label %land.lhs.true, label %if.end15, !dbg !60

land.lhs.true:                                    ; preds = %entry
  %10 = load ptr, ptr %output, align 8, !dbg !61
  %arrayidx8 = getelementptr i64, ptr %10, i64 0, !dbg !61
  %11 = load i64, ptr %arrayidx8, align 8, !dbg !61
  %tobool9 = icmp ne i64 %11, 0, !dbg !61
  br i1 %tobool9, label %if.then, label %if.end15, !dbg !62

if.then:                                          ; preds = %land.lhs.true
  %12 = load ptr, ptr %input, align 8, !dbg !63
  %13 = load ptr, ptr %output, align 8, !dbg !65
  %call10 = call i64 @ask(i64 noundef 82, ptr noundef %12, ptr noundef %13) #6, !dbg !66
  store i64 %call10, ptr %second, align 8, !dbg !67
  %14 = load i64, ptr %second, align 8, !dbg !68
  %call11 = call i32 @succeeded(i64 noundef %14) #6, !dbg !70
  %tobool12 = icmp ne i32 %call11, 0, !dbg !70
  br i1 %tobool12, label %if.then13, label %if.end, !dbg !71

if.then13:                                        ; preds = %if.then
  %15 = load ptr, ptr %output, align 8, !dbg !72
  %arrayidx14 = getelementptr i64, ptr %15, i64 1, !dbg !72
  %16 = load i64, ptr %arrayidx14, align 8, !dbg !72
  store i64 %16, ptr %seen, align 8, !dbg !73
  br label %if.end, !dbg !74

if.end:                                           ; preds = %if.then13, %if.then
  br label %if.end15, !dbg !75

if.end15:                                         ; preds = %if.end, %land.lhs.true, %entry
  %17 = load i64, ptr %flags, align 8, !dbg !76
  call void @irq_restore(i64 noundef %17) #6, !dbg !77
  %18 = load i64, ptr %seen, align 8, !dbg !78
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %seen) #5, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %second) #5, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %first) #5, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !79
  ret i64 %18, !dbg !80
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !81 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !86
    #dbg_declare(ptr %flags, !85, !DIExpression(), !87)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !88, !srcloc !89
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !90, !srcloc !91
  %0 = load i64, ptr %flags, align 8, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !93
  ret i64 %0, !dbg !94
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !95 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !99, !DIExpression(), !101)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !102
    #dbg_declare(ptr %offset, !100, !DIExpression(), !103)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !104, !srcloc !105
  store i64 %0, ptr %offset, align 8, !dbg !104
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !106
  %2 = ptrtoint ptr %1 to i64, !dbg !107
  %3 = load i64, ptr %offset, align 8, !dbg !108
  %add = add i64 %2, %3, !dbg !109
  %4 = inttoptr i64 %add to ptr, !dbg !110
  %5 = load ptr, ptr %4, align 8, !dbg !111
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !112
  ret ptr %5, !dbg !113
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !114 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !117 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !122, !DIExpression(), !123)
  %0 = load i64, ptr %status.addr, align 8, !dbg !124
  %and = and i64 %0, 65535, !dbg !125
  %cmp = icmp eq i64 %and, 0, !dbg !126
  %conv = zext i1 %cmp to i32, !dbg !126
  ret i32 %conv, !dbg !127
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @ask(i64 noundef %word, ptr noundef %input, ptr noundef %output) #4 !dbg !128 {
entry:
  %word.addr = alloca i64, align 8
  %input.addr = alloca ptr, align 8
  %output.addr = alloca ptr, align 8
  store i64 %word, ptr %word.addr, align 8
    #dbg_declare(ptr %word.addr, !132, !DIExpression(), !135)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !133, !DIExpression(), !136)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !134, !DIExpression(), !137)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !138
  %arrayidx = getelementptr i64, ptr %0, i64 3, !dbg !138
  store i64 0, ptr %arrayidx, align 8, !dbg !139
  %1 = load ptr, ptr %input.addr, align 8, !dbg !140
  %arrayidx1 = getelementptr i64, ptr %1, i64 2, !dbg !140
  store i64 0, ptr %arrayidx1, align 8, !dbg !141
  %2 = load ptr, ptr %input.addr, align 8, !dbg !142
  %arrayidx2 = getelementptr i64, ptr %2, i64 1, !dbg !142
  store i64 0, ptr %arrayidx2, align 8, !dbg !143
  %3 = load i64, ptr %word.addr, align 8, !dbg !144
  %4 = load ptr, ptr %input.addr, align 8, !dbg !145
  %5 = load ptr, ptr %output.addr, align 8, !dbg !146
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !147
  ret i64 %call, !dbg !148
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !149 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !153, !DIExpression(), !154)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !155
  %and = and i64 %0, 512, !dbg !157
  %tobool = icmp ne i64 %and, 0, !dbg !157
  br i1 %tobool, label %if.then, label %if.end, !dbg !158

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !159, !srcloc !160
  br label %if.end, !dbg !159

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !161
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "failure_larger_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "71eda2f6983b772fb796b6e9bdacc94d")
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
!17 = distinct !DISubprogram(name: "failure_larger_right", scope: !3, file: !3, line: 14, type: !18, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7}
!20 = !{!21, !22, !23, !24, !25, !26, !28}
!21 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 14, type: !7)
!22 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 16, type: !7)
!23 = !DILocalVariable(name: "first", scope: !17, file: !3, line: 16, type: !7)
!24 = !DILocalVariable(name: "second", scope: !17, file: !3, line: 16, type: !7)
!25 = !DILocalVariable(name: "seen", scope: !17, file: !3, line: 16, type: !7)
!26 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 17, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!28 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 18, type: !27)
!29 = !DILocation(line: 14, column: 30, scope: !17)
!30 = !DILocation(line: 16, column: 2, scope: !17)
!31 = !DILocation(line: 16, column: 6, scope: !17)
!32 = !DILocation(line: 16, column: 14, scope: !17)
!33 = !DILocation(line: 16, column: 26, scope: !17)
!34 = !DILocation(line: 16, column: 33, scope: !17)
!35 = !DILocation(line: 16, column: 41, scope: !17)
!36 = !DILocation(line: 17, column: 2, scope: !17)
!37 = !DILocation(line: 17, column: 7, scope: !17)
!38 = !DILocation(line: 17, column: 33, scope: !17)
!39 = !DILocation(line: 17, column: 15, scope: !17)
!40 = !DILocation(line: 18, column: 2, scope: !17)
!41 = !DILocation(line: 18, column: 7, scope: !17)
!42 = !DILocation(line: 18, column: 34, scope: !17)
!43 = !DILocation(line: 18, column: 16, scope: !17)
!44 = !DILocation(line: 20, column: 13, scope: !17)
!45 = !DILocation(line: 20, column: 2, scope: !17)
!46 = !DILocation(line: 20, column: 11, scope: !17)
!47 = !DILocation(line: 21, column: 24, scope: !17)
!48 = !DILocation(line: 21, column: 33, scope: !17)
!49 = !DILocation(line: 21, column: 13, scope: !17)
!50 = !DILocation(line: 21, column: 22, scope: !17)
!51 = !DILocation(line: 21, column: 2, scope: !17)
!52 = !DILocation(line: 21, column: 11, scope: !17)
!53 = !DILocation(line: 22, column: 32, scope: !17)
!54 = !DILocation(line: 22, column: 39, scope: !17)
!55 = !DILocation(line: 22, column: 10, scope: !17)
!56 = !DILocation(line: 22, column: 8, scope: !17)
!57 = !DILocation(line: 23, column: 16, scope: !58)
!58 = distinct !DILexicalBlock(scope: !17, file: !3, line: 23, column: 6)
!59 = !DILocation(line: 23, column: 6, scope: !58)
!60 = !DILocation(line: 23, column: 23, scope: !58)
!61 = !DILocation(line: 23, column: 26, scope: !58)
!62 = !DILocation(line: 23, column: 6, scope: !17)
!63 = !DILocation(line: 24, column: 22, scope: !64)
!64 = distinct !DILexicalBlock(scope: !58, file: !3, line: 23, column: 37)
!65 = !DILocation(line: 24, column: 29, scope: !64)
!66 = !DILocation(line: 24, column: 12, scope: !64)
!67 = !DILocation(line: 24, column: 10, scope: !64)
!68 = !DILocation(line: 25, column: 17, scope: !69)
!69 = distinct !DILexicalBlock(scope: !64, file: !3, line: 25, column: 7)
!70 = !DILocation(line: 25, column: 7, scope: !69)
!71 = !DILocation(line: 25, column: 7, scope: !64)
!72 = !DILocation(line: 26, column: 11, scope: !69)
!73 = !DILocation(line: 26, column: 9, scope: !69)
!74 = !DILocation(line: 26, column: 4, scope: !69)
!75 = !DILocation(line: 27, column: 2, scope: !64)
!76 = !DILocation(line: 28, column: 14, scope: !17)
!77 = !DILocation(line: 28, column: 2, scope: !17)
!78 = !DILocation(line: 29, column: 9, scope: !17)
!79 = !DILocation(line: 30, column: 1, scope: !17)
!80 = !DILocation(line: 29, column: 2, scope: !17)
!81 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !82, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !84)
!82 = !DISubroutineType(types: !83)
!83 = !{!7}
!84 = !{!85}
!85 = !DILocalVariable(name: "flags", scope: !81, file: !8, line: 42, type: !7)
!86 = !DILocation(line: 42, column: 2, scope: !81)
!87 = !DILocation(line: 42, column: 6, scope: !81)
!88 = !DILocation(line: 44, column: 2, scope: !81)
!89 = !{i64 19257, i64 19266}
!90 = !DILocation(line: 45, column: 2, scope: !81)
!91 = !{i64 19328}
!92 = !DILocation(line: 46, column: 9, scope: !81)
!93 = !DILocation(line: 47, column: 1, scope: !81)
!94 = !DILocation(line: 46, column: 2, scope: !81)
!95 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !96, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !98)
!96 = !DISubroutineType(types: !97)
!97 = !{!6, !5}
!98 = !{!99, !100}
!99 = !DILocalVariable(name: "variable", arg: 1, scope: !95, file: !8, line: 56, type: !5)
!100 = !DILocalVariable(name: "offset", scope: !95, file: !8, line: 58, type: !7)
!101 = !DILocation(line: 56, column: 46, scope: !95)
!102 = !DILocation(line: 58, column: 2, scope: !95)
!103 = !DILocation(line: 58, column: 6, scope: !95)
!104 = !DILocation(line: 60, column: 2, scope: !95)
!105 = !{i64 19629}
!106 = !DILocation(line: 61, column: 25, scope: !95)
!107 = !DILocation(line: 61, column: 20, scope: !95)
!108 = !DILocation(line: 61, column: 36, scope: !95)
!109 = !DILocation(line: 61, column: 34, scope: !95)
!110 = !DILocation(line: 61, column: 10, scope: !95)
!111 = !DILocation(line: 61, column: 9, scope: !95)
!112 = !DILocation(line: 62, column: 1, scope: !95)
!113 = !DILocation(line: 61, column: 2, scope: !95)
!114 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !115, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!115 = !DISubroutineType(types: !116)
!116 = !{!7, !7, !6, !6}
!117 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !118, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !121)
!118 = !DISubroutineType(types: !119)
!119 = !{!120, !7}
!120 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!121 = !{!122}
!122 = !DILocalVariable(name: "status", arg: 1, scope: !117, file: !8, line: 72, type: !7)
!123 = !DILocation(line: 72, column: 33, scope: !117)
!124 = !DILocation(line: 74, column: 10, scope: !117)
!125 = !DILocation(line: 74, column: 17, scope: !117)
!126 = !DILocation(line: 74, column: 27, scope: !117)
!127 = !DILocation(line: 74, column: 2, scope: !117)
!128 = distinct !DISubprogram(name: "ask", scope: !3, file: !3, line: 8, type: !129, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !131)
!129 = !DISubroutineType(types: !130)
!130 = !{!7, !7, !27, !27}
!131 = !{!132, !133, !134}
!132 = !DILocalVariable(name: "word", arg: 1, scope: !128, file: !3, line: 8, type: !7)
!133 = !DILocalVariable(name: "input", arg: 2, scope: !128, file: !3, line: 8, type: !27)
!134 = !DILocalVariable(name: "output", arg: 3, scope: !128, file: !3, line: 8, type: !27)
!135 = !DILocation(line: 8, column: 51, scope: !128)
!136 = !DILocation(line: 8, column: 62, scope: !128)
!137 = !DILocation(line: 8, column: 74, scope: !128)
!138 = !DILocation(line: 10, column: 24, scope: !128)
!139 = !DILocation(line: 10, column: 33, scope: !128)
!140 = !DILocation(line: 10, column: 13, scope: !128)
!141 = !DILocation(line: 10, column: 22, scope: !128)
!142 = !DILocation(line: 10, column: 2, scope: !128)
!143 = !DILocation(line: 10, column: 11, scope: !128)
!144 = !DILocation(line: 11, column: 25, scope: !128)
!145 = !DILocation(line: 11, column: 31, scope: !128)
!146 = !DILocation(line: 11, column: 38, scope: !128)
!147 = !DILocation(line: 11, column: 9, scope: !128)
!148 = !DILocation(line: 11, column: 2, scope: !128)
!149 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !150, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !152)
!150 = !DISubroutineType(types: !151)
!151 = !{null, !7}
!152 = !{!153}
!153 = !DILocalVariable(name: "flags", arg: 1, scope: !149, file: !8, line: 49, type: !7)
!154 = !DILocation(line: 49, column: 36, scope: !149)
!155 = !DILocation(line: 51, column: 6, scope: !156)
!156 = distinct !DILexicalBlock(scope: !149, file: !8, line: 51, column: 6)
!157 = !DILocation(line: 51, column: 12, scope: !156)
!158 = !DILocation(line: 51, column: 6, scope: !149)
!159 = !DILocation(line: 52, column: 3, scope: !156)
!160 = !{i64 19448}
!161 = !DILocation(line: 53, column: 1, scope: !149)
