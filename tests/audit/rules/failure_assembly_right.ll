; ModuleID = 'failure_assembly_right.c'
source_filename = "failure_assembly_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @failure_assembly_right(i64 noundef %partition, i64 noundef %bit) #0 !dbg !17 {
entry:
  %partition.addr = alloca i64, align 8
  %bit.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %word = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %set = alloca i8, align 1
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !22, !DIExpression(), !31)
  store i64 %bit, ptr %bit.addr, align 8
    #dbg_declare(ptr %bit.addr, !23, !DIExpression(), !32)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !33
    #dbg_declare(ptr %flags, !24, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(i64 8, ptr %word) #5, !dbg !33
    #dbg_declare(ptr %word, !25, !DIExpression(), !35)
  store i64 0, ptr %word, align 8, !dbg !35
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !33
    #dbg_declare(ptr %input, !26, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !33
    #dbg_declare(ptr %output, !28, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 1, ptr %set) #5, !dbg !38
    #dbg_declare(ptr %set, !29, !DIExpression(), !39)
  %call = call i64 @irq_save() #6, !dbg !40
  store i64 %call, ptr %flags, align 8, !dbg !41
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !42
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !43
  store ptr %call1, ptr %input, align 8, !dbg !44
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !45
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !46
  store ptr %call2, ptr %output, align 8, !dbg !47
  %2 = load i64, ptr %partition.addr, align 8, !dbg !48
  %3 = load ptr, ptr %input, align 8, !dbg !49
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !49
  store i64 %2, ptr %arrayidx, align 8, !dbg !50
  %4 = load ptr, ptr %input, align 8, !dbg !51
  %arrayidx3 = getelementptr i64, ptr %4, i64 1, !dbg !51
  store i64 1, ptr %arrayidx3, align 8, !dbg !52
  %5 = load ptr, ptr %input, align 8, !dbg !53
  %6 = load ptr, ptr %output, align 8, !dbg !55
  %call4 = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef %5, ptr noundef %6) #6, !dbg !56
  %call5 = call i32 @succeeded(i64 noundef %call4) #6, !dbg !57
  %tobool = icmp ne i32 %call5, 0, !dbg !57
  br i1 %tobool, label %if.then, label %if.end, !dbg !58

if.then:                                          ; preds = %entry
  %7 = load ptr, ptr %output, align 8, !dbg !59
  %8 = load i64, ptr %7, align 8, !dbg !60
  store i64 %8, ptr %word, align 8, !dbg !61
  br label %if.end, !dbg !62

if.end:                                           ; preds = %if.then, %entry
  %9 = load i64, ptr %flags, align 8, !dbg !63
  call void @irq_restore(i64 noundef %9) #6, !dbg !64
  %10 = load i64, ptr %bit.addr, align 8, !dbg !65
  %and = and i64 %10, 63, !dbg !66
  %11 = call i8 asm sideeffect "btq $2,$1", "={@ccc},*m,Ir,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %word, i64 %and) #5, !dbg !67, !srcloc !68
  %12 = icmp ult i8 %11, 2, !dbg !67
  call void @llvm.assume(i1 %12), !dbg !67
  store i8 %11, ptr %set, align 1, !dbg !67
  %13 = load i8, ptr %set, align 1, !dbg !69, !range !70, !noundef !71
  %loadedv = trunc i8 %13 to i1, !dbg !69
  %conv = zext i1 %loadedv to i64, !dbg !69
  call void @llvm.lifetime.end.p0(i64 1, ptr %set) #5, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %word) #5, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !72
  ret i64 %conv, !dbg !73
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !74 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !79
    #dbg_declare(ptr %flags, !78, !DIExpression(), !80)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !81, !srcloc !82
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !83, !srcloc !84
  %0 = load i64, ptr %flags, align 8, !dbg !85
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !86
  ret i64 %0, !dbg !87
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !88 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !92, !DIExpression(), !94)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !95
    #dbg_declare(ptr %offset, !93, !DIExpression(), !96)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !97, !srcloc !98
  store i64 %0, ptr %offset, align 8, !dbg !97
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !99
  %2 = ptrtoint ptr %1 to i64, !dbg !100
  %3 = load i64, ptr %offset, align 8, !dbg !101
  %add = add i64 %2, %3, !dbg !102
  %4 = inttoptr i64 %add to ptr, !dbg !103
  %5 = load ptr, ptr %4, align 8, !dbg !104
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !105
  ret ptr %5, !dbg !106
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !107 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !112, !DIExpression(), !113)
  %0 = load i64, ptr %status.addr, align 8, !dbg !114
  %and = and i64 %0, 65535, !dbg !115
  %cmp = icmp eq i64 %and, 0, !dbg !116
  %conv = zext i1 %cmp to i32, !dbg !116
  ret i32 %conv, !dbg !117
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !118 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !121 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !125, !DIExpression(), !126)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !127
  %and = and i64 %0, 512, !dbg !129
  %tobool = icmp ne i64 %and, 0, !dbg !129
  br i1 %tobool, label %if.then, label %if.end, !dbg !130

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !131, !srcloc !132
  br label %if.end, !dbg !131

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !133
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "failure_assembly_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "822af0a03b015a006d0f7bcd80764d1a")
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
!17 = distinct !DISubprogram(name: "failure_assembly_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !21)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20}
!20 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!21 = !{!22, !23, !24, !25, !26, !28, !29}
!22 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 8, type: !7)
!23 = !DILocalVariable(name: "bit", arg: 2, scope: !17, file: !3, line: 8, type: !20)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!25 = !DILocalVariable(name: "word", scope: !17, file: !3, line: 10, type: !7)
!26 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 10, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!28 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 10, type: !27)
!29 = !DILocalVariable(name: "set", scope: !17, file: !3, line: 11, type: !30)
!30 = !DIBasicType(name: "_Bool", size: 8, encoding: DW_ATE_boolean)
!31 = !DILocation(line: 8, column: 32, scope: !17)
!32 = !DILocation(line: 8, column: 48, scope: !17)
!33 = !DILocation(line: 10, column: 2, scope: !17)
!34 = !DILocation(line: 10, column: 6, scope: !17)
!35 = !DILocation(line: 10, column: 13, scope: !17)
!36 = !DILocation(line: 10, column: 24, scope: !17)
!37 = !DILocation(line: 10, column: 32, scope: !17)
!38 = !DILocation(line: 11, column: 2, scope: !17)
!39 = !DILocation(line: 11, column: 8, scope: !17)
!40 = !DILocation(line: 13, column: 10, scope: !17)
!41 = !DILocation(line: 13, column: 8, scope: !17)
!42 = !DILocation(line: 14, column: 28, scope: !17)
!43 = !DILocation(line: 14, column: 10, scope: !17)
!44 = !DILocation(line: 14, column: 8, scope: !17)
!45 = !DILocation(line: 15, column: 29, scope: !17)
!46 = !DILocation(line: 15, column: 11, scope: !17)
!47 = !DILocation(line: 15, column: 9, scope: !17)
!48 = !DILocation(line: 16, column: 13, scope: !17)
!49 = !DILocation(line: 16, column: 2, scope: !17)
!50 = !DILocation(line: 16, column: 11, scope: !17)
!51 = !DILocation(line: 17, column: 2, scope: !17)
!52 = !DILocation(line: 17, column: 11, scope: !17)
!53 = !DILocation(line: 18, column: 38, scope: !54)
!54 = distinct !DILexicalBlock(scope: !17, file: !3, line: 18, column: 6)
!55 = !DILocation(line: 18, column: 45, scope: !54)
!56 = !DILocation(line: 18, column: 16, scope: !54)
!57 = !DILocation(line: 18, column: 6, scope: !54)
!58 = !DILocation(line: 18, column: 6, scope: !17)
!59 = !DILocation(line: 19, column: 11, scope: !54)
!60 = !DILocation(line: 19, column: 10, scope: !54)
!61 = !DILocation(line: 19, column: 8, scope: !54)
!62 = !DILocation(line: 19, column: 3, scope: !54)
!63 = !DILocation(line: 20, column: 14, scope: !17)
!64 = !DILocation(line: 20, column: 2, scope: !17)
!65 = !DILocation(line: 21, column: 60, scope: !17)
!66 = !DILocation(line: 21, column: 64, scope: !17)
!67 = !DILocation(line: 21, column: 2, scope: !17)
!68 = !{i64 637}
!69 = !DILocation(line: 22, column: 9, scope: !17)
!70 = !{i8 0, i8 2}
!71 = !{}
!72 = !DILocation(line: 23, column: 1, scope: !17)
!73 = !DILocation(line: 22, column: 2, scope: !17)
!74 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !75, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !77)
!75 = !DISubroutineType(types: !76)
!76 = !{!7}
!77 = !{!78}
!78 = !DILocalVariable(name: "flags", scope: !74, file: !8, line: 42, type: !7)
!79 = !DILocation(line: 42, column: 2, scope: !74)
!80 = !DILocation(line: 42, column: 6, scope: !74)
!81 = !DILocation(line: 44, column: 2, scope: !74)
!82 = !{i64 19090, i64 19099}
!83 = !DILocation(line: 45, column: 2, scope: !74)
!84 = !{i64 19161}
!85 = !DILocation(line: 46, column: 9, scope: !74)
!86 = !DILocation(line: 47, column: 1, scope: !74)
!87 = !DILocation(line: 46, column: 2, scope: !74)
!88 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !89, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !91)
!89 = !DISubroutineType(types: !90)
!90 = !{!6, !5}
!91 = !{!92, !93}
!92 = !DILocalVariable(name: "variable", arg: 1, scope: !88, file: !8, line: 56, type: !5)
!93 = !DILocalVariable(name: "offset", scope: !88, file: !8, line: 58, type: !7)
!94 = !DILocation(line: 56, column: 46, scope: !88)
!95 = !DILocation(line: 58, column: 2, scope: !88)
!96 = !DILocation(line: 58, column: 6, scope: !88)
!97 = !DILocation(line: 60, column: 2, scope: !88)
!98 = !{i64 19462}
!99 = !DILocation(line: 61, column: 25, scope: !88)
!100 = !DILocation(line: 61, column: 20, scope: !88)
!101 = !DILocation(line: 61, column: 36, scope: !88)
!102 = !DILocation(line: 61, column: 34, scope: !88)
!103 = !DILocation(line: 61, column: 10, scope: !88)
!104 = !DILocation(line: 61, column: 9, scope: !88)
!105 = !DILocation(line: 62, column: 1, scope: !88)
!106 = !DILocation(line: 61, column: 2, scope: !88)
!107 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !108, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !111)
!108 = !DISubroutineType(types: !109)
!109 = !{!110, !7}
!110 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!111 = !{!112}
!112 = !DILocalVariable(name: "status", arg: 1, scope: !107, file: !8, line: 72, type: !7)
!113 = !DILocation(line: 72, column: 33, scope: !107)
!114 = !DILocation(line: 74, column: 10, scope: !107)
!115 = !DILocation(line: 74, column: 17, scope: !107)
!116 = !DILocation(line: 74, column: 27, scope: !107)
!117 = !DILocation(line: 74, column: 2, scope: !107)
!118 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !119, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!119 = !DISubroutineType(types: !120)
!120 = !{!7, !7, !6, !6}
!121 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !122, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !124)
!122 = !DISubroutineType(types: !123)
!123 = !{null, !7}
!124 = !{!125}
!125 = !DILocalVariable(name: "flags", arg: 1, scope: !121, file: !8, line: 49, type: !7)
!126 = !DILocation(line: 49, column: 36, scope: !121)
!127 = !DILocation(line: 51, column: 6, scope: !128)
!128 = distinct !DILexicalBlock(scope: !121, file: !8, line: 51, column: 6)
!129 = !DILocation(line: 51, column: 12, scope: !128)
!130 = !DILocation(line: 51, column: 6, scope: !121)
!131 = !DILocation(line: 52, column: 3, scope: !128)
!132 = !{i64 19281}
!133 = !DILocation(line: 53, column: 1, scope: !121)
