; ModuleID = 'exclusive_over_wrong.c'
source_filename = "exclusive_over_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @exclusive_over_wrong(i64 noundef %partition) #0 !dbg !17 {
entry:
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %id = alloca i64, align 8
  %value = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !21, !DIExpression(), !29)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !30
    #dbg_declare(ptr %flags, !22, !DIExpression(), !31)
  %call = call i64 @irq_save() #6, !dbg !32
  store i64 %call, ptr %flags, align 8, !dbg !31
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !30
    #dbg_declare(ptr %status, !23, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %id) #5, !dbg !30
    #dbg_declare(ptr %id, !24, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(i64 8, ptr %value) #5, !dbg !30
    #dbg_declare(ptr %value, !25, !DIExpression(), !35)
  store i64 0, ptr %value, align 8, !dbg !35
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
  %arrayidx3 = getelementptr i64, ptr %4, i64 1, !dbg !47
  store i64 3, ptr %arrayidx3, align 8, !dbg !48
  %5 = load ptr, ptr %input, align 8, !dbg !49
  %6 = load ptr, ptr %output, align 8, !dbg !50
  %call4 = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef %5, ptr noundef %6) #6, !dbg !51
  store i64 %call4, ptr %status, align 8, !dbg !52
  %call5 = call i64 @own_partition() #6, !dbg !53
  store i64 %call5, ptr %id, align 8, !dbg !54
  %7 = load i64, ptr %status, align 8, !dbg !55
  %call6 = call i32 @succeeded(i64 noundef %7) #6, !dbg !57
  %tobool = icmp ne i32 %call6, 0, !dbg !57
  br i1 %tobool, label %if.then, label %if.end, !dbg !58

if.then:                                          ; preds = %entry
  %8 = load ptr, ptr %output, align 8, !dbg !59
  %arrayidx7 = getelementptr i64, ptr %8, i64 0, !dbg !59
  %9 = load i64, ptr %arrayidx7, align 8, !dbg !59
  %10 = load i64, ptr %id, align 8, !dbg !60
  %add = add i64 %9, %10, !dbg !61
  store i64 %add, ptr %value, align 8, !dbg !62
  br label %if.end, !dbg !63

if.end:                                           ; preds = %if.then, %entry
  %11 = load i64, ptr %flags, align 8, !dbg !64
  call void @irq_restore(i64 noundef %11) #6, !dbg !65
  %12 = load i64, ptr %value, align 8, !dbg !66
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !67
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !67
  call void @llvm.lifetime.end.p0(i64 8, ptr %value) #5, !dbg !67
  call void @llvm.lifetime.end.p0(i64 8, ptr %id) #5, !dbg !67
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !67
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !67
  ret i64 %12, !dbg !68
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !69 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !74
    #dbg_declare(ptr %flags, !73, !DIExpression(), !75)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !76, !srcloc !77
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !78, !srcloc !79
  %0 = load i64, ptr %flags, align 8, !dbg !80
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !81
  ret i64 %0, !dbg !82
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !83 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !87, !DIExpression(), !89)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !90
    #dbg_declare(ptr %offset, !88, !DIExpression(), !91)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !92, !srcloc !93
  store i64 %0, ptr %offset, align 8, !dbg !92
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !94
  %2 = ptrtoint ptr %1 to i64, !dbg !95
  %3 = load i64, ptr %offset, align 8, !dbg !96
  %add = add i64 %2, %3, !dbg !97
  %4 = inttoptr i64 %add to ptr, !dbg !98
  %5 = load ptr, ptr %4, align 8, !dbg !99
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !100
  ret ptr %5, !dbg !101
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !102 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: noinline noredzone nounwind null_pointer_is_valid
define internal i64 @own_partition() #4 !dbg !105 {
entry:
  %flags = alloca i64, align 8
  %id = alloca i64, align 8
  %output = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !110
    #dbg_declare(ptr %flags, !107, !DIExpression(), !111)
  %call = call i64 @irq_save() #6, !dbg !112
  store i64 %call, ptr %flags, align 8, !dbg !111
  call void @llvm.lifetime.start.p0(i64 8, ptr %id) #5, !dbg !110
    #dbg_declare(ptr %id, !108, !DIExpression(), !113)
  store i64 -1, ptr %id, align 8, !dbg !113
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !114
    #dbg_declare(ptr %output, !109, !DIExpression(), !115)
  %0 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !116
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !117
  store ptr %call1, ptr %output, align 8, !dbg !115
  %1 = load ptr, ptr %output, align 8, !dbg !118
  %call2 = call i64 @hv_do_hypercall(i64 noundef 70, ptr noundef null, ptr noundef %1) #6, !dbg !120
  %call3 = call i32 @succeeded(i64 noundef %call2) #6, !dbg !121
  %tobool = icmp ne i32 %call3, 0, !dbg !121
  br i1 %tobool, label %if.then, label %if.end, !dbg !122

if.then:                                          ; preds = %entry
  %2 = load ptr, ptr %output, align 8, !dbg !123
  %arrayidx = getelementptr i64, ptr %2, i64 0, !dbg !123
  %3 = load i64, ptr %arrayidx, align 8, !dbg !123
  store i64 %3, ptr %id, align 8, !dbg !124
  br label %if.end, !dbg !125

if.end:                                           ; preds = %if.then, %entry
  %4 = load i64, ptr %flags, align 8, !dbg !126
  call void @irq_restore(i64 noundef %4) #6, !dbg !127
  %5 = load i64, ptr %id, align 8, !dbg !128
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !129
  call void @llvm.lifetime.end.p0(i64 8, ptr %id) #5, !dbg !129
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !129
  ret i64 %5, !dbg !130
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !131 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !136, !DIExpression(), !137)
  %0 = load i64, ptr %status.addr, align 8, !dbg !138
  %and = and i64 %0, 65535, !dbg !139
  %cmp = icmp eq i64 %and, 0, !dbg !140
  %conv = zext i1 %cmp to i32, !dbg !140
  ret i32 %conv, !dbg !141
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !142 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !146, !DIExpression(), !147)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !148
  %and = and i64 %0, 512, !dbg !150
  %tobool = icmp ne i64 %and, 0, !dbg !150
  br i1 %tobool, label %if.then, label %if.end, !dbg !151

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !152, !srcloc !153
  br label %if.end, !dbg !152

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !154
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "exclusive_over_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "57d4e9404fb08f96806ec0bfe609ccb5")
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
!17 = distinct !DISubprogram(name: "exclusive_over_wrong", scope: !3, file: !3, line: 19, type: !18, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7}
!20 = !{!21, !22, !23, !24, !25, !26, !28}
!21 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 19, type: !7)
!22 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 21, type: !7)
!23 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 21, type: !7)
!24 = !DILocalVariable(name: "id", scope: !17, file: !3, line: 21, type: !7)
!25 = !DILocalVariable(name: "value", scope: !17, file: !3, line: 21, type: !7)
!26 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 22, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!28 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 23, type: !27)
!29 = !DILocation(line: 19, column: 30, scope: !17)
!30 = !DILocation(line: 21, column: 2, scope: !17)
!31 = !DILocation(line: 21, column: 6, scope: !17)
!32 = !DILocation(line: 21, column: 14, scope: !17)
!33 = !DILocation(line: 21, column: 26, scope: !17)
!34 = !DILocation(line: 21, column: 34, scope: !17)
!35 = !DILocation(line: 21, column: 38, scope: !17)
!36 = !DILocation(line: 22, column: 2, scope: !17)
!37 = !DILocation(line: 22, column: 7, scope: !17)
!38 = !DILocation(line: 22, column: 33, scope: !17)
!39 = !DILocation(line: 22, column: 15, scope: !17)
!40 = !DILocation(line: 23, column: 2, scope: !17)
!41 = !DILocation(line: 23, column: 7, scope: !17)
!42 = !DILocation(line: 23, column: 34, scope: !17)
!43 = !DILocation(line: 23, column: 16, scope: !17)
!44 = !DILocation(line: 25, column: 13, scope: !17)
!45 = !DILocation(line: 25, column: 2, scope: !17)
!46 = !DILocation(line: 25, column: 11, scope: !17)
!47 = !DILocation(line: 26, column: 2, scope: !17)
!48 = !DILocation(line: 26, column: 11, scope: !17)
!49 = !DILocation(line: 27, column: 33, scope: !17)
!50 = !DILocation(line: 27, column: 40, scope: !17)
!51 = !DILocation(line: 27, column: 11, scope: !17)
!52 = !DILocation(line: 27, column: 9, scope: !17)
!53 = !DILocation(line: 28, column: 7, scope: !17)
!54 = !DILocation(line: 28, column: 5, scope: !17)
!55 = !DILocation(line: 29, column: 16, scope: !56)
!56 = distinct !DILexicalBlock(scope: !17, file: !3, line: 29, column: 6)
!57 = !DILocation(line: 29, column: 6, scope: !56)
!58 = !DILocation(line: 29, column: 6, scope: !17)
!59 = !DILocation(line: 30, column: 11, scope: !56)
!60 = !DILocation(line: 30, column: 23, scope: !56)
!61 = !DILocation(line: 30, column: 21, scope: !56)
!62 = !DILocation(line: 30, column: 9, scope: !56)
!63 = !DILocation(line: 30, column: 3, scope: !56)
!64 = !DILocation(line: 31, column: 14, scope: !17)
!65 = !DILocation(line: 31, column: 2, scope: !17)
!66 = !DILocation(line: 32, column: 9, scope: !17)
!67 = !DILocation(line: 33, column: 1, scope: !17)
!68 = !DILocation(line: 32, column: 2, scope: !17)
!69 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !70, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !72)
!70 = !DISubroutineType(types: !71)
!71 = !{!7}
!72 = !{!73}
!73 = !DILocalVariable(name: "flags", scope: !69, file: !8, line: 42, type: !7)
!74 = !DILocation(line: 42, column: 2, scope: !69)
!75 = !DILocation(line: 42, column: 6, scope: !69)
!76 = !DILocation(line: 44, column: 2, scope: !69)
!77 = !{i64 19275, i64 19284}
!78 = !DILocation(line: 45, column: 2, scope: !69)
!79 = !{i64 19346}
!80 = !DILocation(line: 46, column: 9, scope: !69)
!81 = !DILocation(line: 47, column: 1, scope: !69)
!82 = !DILocation(line: 46, column: 2, scope: !69)
!83 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !84, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !86)
!84 = !DISubroutineType(types: !85)
!85 = !{!6, !5}
!86 = !{!87, !88}
!87 = !DILocalVariable(name: "variable", arg: 1, scope: !83, file: !8, line: 56, type: !5)
!88 = !DILocalVariable(name: "offset", scope: !83, file: !8, line: 58, type: !7)
!89 = !DILocation(line: 56, column: 46, scope: !83)
!90 = !DILocation(line: 58, column: 2, scope: !83)
!91 = !DILocation(line: 58, column: 6, scope: !83)
!92 = !DILocation(line: 60, column: 2, scope: !83)
!93 = !{i64 19647}
!94 = !DILocation(line: 61, column: 25, scope: !83)
!95 = !DILocation(line: 61, column: 20, scope: !83)
!96 = !DILocation(line: 61, column: 36, scope: !83)
!97 = !DILocation(line: 61, column: 34, scope: !83)
!98 = !DILocation(line: 61, column: 10, scope: !83)
!99 = !DILocation(line: 61, column: 9, scope: !83)
!100 = !DILocation(line: 62, column: 1, scope: !83)
!101 = !DILocation(line: 61, column: 2, scope: !83)
!102 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !103, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!103 = !DISubroutineType(types: !104)
!104 = !{!7, !7, !6, !6}
!105 = distinct !DISubprogram(name: "own_partition", scope: !3, file: !3, line: 8, type: !70, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !106)
!106 = !{!107, !108, !109}
!107 = !DILocalVariable(name: "flags", scope: !105, file: !3, line: 10, type: !7)
!108 = !DILocalVariable(name: "id", scope: !105, file: !3, line: 10, type: !7)
!109 = !DILocalVariable(name: "output", scope: !105, file: !3, line: 11, type: !27)
!110 = !DILocation(line: 10, column: 2, scope: !105)
!111 = !DILocation(line: 10, column: 6, scope: !105)
!112 = !DILocation(line: 10, column: 14, scope: !105)
!113 = !DILocation(line: 10, column: 26, scope: !105)
!114 = !DILocation(line: 11, column: 2, scope: !105)
!115 = !DILocation(line: 11, column: 7, scope: !105)
!116 = !DILocation(line: 11, column: 34, scope: !105)
!117 = !DILocation(line: 11, column: 16, scope: !105)
!118 = !DILocation(line: 13, column: 41, scope: !119)
!119 = distinct !DILexicalBlock(scope: !105, file: !3, line: 13, column: 6)
!120 = !DILocation(line: 13, column: 16, scope: !119)
!121 = !DILocation(line: 13, column: 6, scope: !119)
!122 = !DILocation(line: 13, column: 6, scope: !105)
!123 = !DILocation(line: 14, column: 8, scope: !119)
!124 = !DILocation(line: 14, column: 6, scope: !119)
!125 = !DILocation(line: 14, column: 3, scope: !119)
!126 = !DILocation(line: 15, column: 14, scope: !105)
!127 = !DILocation(line: 15, column: 2, scope: !105)
!128 = !DILocation(line: 16, column: 9, scope: !105)
!129 = !DILocation(line: 17, column: 1, scope: !105)
!130 = !DILocation(line: 16, column: 2, scope: !105)
!131 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !132, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !135)
!132 = !DISubroutineType(types: !133)
!133 = !{!134, !7}
!134 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!135 = !{!136}
!136 = !DILocalVariable(name: "status", arg: 1, scope: !131, file: !8, line: 72, type: !7)
!137 = !DILocation(line: 72, column: 33, scope: !131)
!138 = !DILocation(line: 74, column: 10, scope: !131)
!139 = !DILocation(line: 74, column: 17, scope: !131)
!140 = !DILocation(line: 74, column: 27, scope: !131)
!141 = !DILocation(line: 74, column: 2, scope: !131)
!142 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !143, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !145)
!143 = !DISubroutineType(types: !144)
!144 = !{null, !7}
!145 = !{!146}
!146 = !DILocalVariable(name: "flags", arg: 1, scope: !142, file: !8, line: 49, type: !7)
!147 = !DILocation(line: 49, column: 36, scope: !142)
!148 = !DILocation(line: 51, column: 6, scope: !149)
!149 = distinct !DILexicalBlock(scope: !142, file: !8, line: 51, column: 6)
!150 = !DILocation(line: 51, column: 12, scope: !149)
!151 = !DILocation(line: 51, column: 6, scope: !142)
!152 = !DILocation(line: 52, column: 3, scope: !149)
!153 = !{i64 19466}
!154 = !DILocation(line: 53, column: 1, scope: !142)
