; ModuleID = 'access_assembly.c'
source_filename = "access_assembly.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @access_assembly(i64 noundef %partition) #0 !dbg !17 {
entry:
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %words = alloca i64, align 8
  %at = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !21, !DIExpression(), !28)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !29
    #dbg_declare(ptr %flags, !22, !DIExpression(), !30)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !29
    #dbg_declare(ptr %status, !23, !DIExpression(), !31)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !29
    #dbg_declare(ptr %input, !24, !DIExpression(), !32)
  call void @llvm.lifetime.start.p0(i64 8, ptr %words) #4, !dbg !29
    #dbg_declare(ptr %words, !26, !DIExpression(), !33)
  store i64 520, ptr %words, align 8, !dbg !33
  call void @llvm.lifetime.start.p0(i64 8, ptr %at) #4, !dbg !29
    #dbg_declare(ptr %at, !27, !DIExpression(), !34)
  %call = call i64 @irq_save() #5, !dbg !35
  store i64 %call, ptr %flags, align 8, !dbg !36
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !37
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !38
  store ptr %call1, ptr %at, align 8, !dbg !39
  store ptr %call1, ptr %input, align 8, !dbg !40
  %1 = load ptr, ptr %at, align 8, !dbg !41
  %2 = load i64, ptr %words, align 8, !dbg !41
  %3 = call { ptr, i64 } asm sideeffect "rep stosq", "={di},={cx},{ax},0,1,~{memory},~{dirflag},~{fpsr},~{flags}"(i64 0, ptr %1, i64 %2) #4, !dbg !41, !srcloc !42
  %asmresult = extractvalue { ptr, i64 } %3, 0, !dbg !41
  %asmresult2 = extractvalue { ptr, i64 } %3, 1, !dbg !41
  store ptr %asmresult, ptr %at, align 8, !dbg !41
  store i64 %asmresult2, ptr %words, align 8, !dbg !41
  %4 = load i64, ptr %partition.addr, align 8, !dbg !43
  %5 = load ptr, ptr %input, align 8, !dbg !44
  %arrayidx = getelementptr i64, ptr %5, i64 0, !dbg !44
  store i64 %4, ptr %arrayidx, align 8, !dbg !45
  %6 = load ptr, ptr %input, align 8, !dbg !46
  %call3 = call i64 @hv_do_hypercall(i64 noundef 67, ptr noundef %6, ptr noundef null) #5, !dbg !47
  store i64 %call3, ptr %status, align 8, !dbg !48
  %7 = load i64, ptr %flags, align 8, !dbg !49
  call void @irq_restore(i64 noundef %7) #5, !dbg !50
  %8 = load i64, ptr %status, align 8, !dbg !51
  call void @llvm.lifetime.end.p0(i64 8, ptr %at) #4, !dbg !52
  call void @llvm.lifetime.end.p0(i64 8, ptr %words) #4, !dbg !52
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !52
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !52
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !52
  ret i64 %8, !dbg !53
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !54 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !59
    #dbg_declare(ptr %flags, !58, !DIExpression(), !60)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !61, !srcloc !62
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !63, !srcloc !64
  %0 = load i64, ptr %flags, align 8, !dbg !65
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !66
  ret i64 %0, !dbg !67
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !68 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !72, !DIExpression(), !74)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !75
    #dbg_declare(ptr %offset, !73, !DIExpression(), !76)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !77, !srcloc !78
  store i64 %0, ptr %offset, align 8, !dbg !77
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !79
  %2 = ptrtoint ptr %1 to i64, !dbg !80
  %3 = load i64, ptr %offset, align 8, !dbg !81
  %add = add i64 %2, %3, !dbg !82
  %4 = inttoptr i64 %add to ptr, !dbg !83
  %5 = load ptr, ptr %4, align 8, !dbg !84
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !85
  ret ptr %5, !dbg !86
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !87 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !90 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !94, !DIExpression(), !95)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !96
  %and = and i64 %0, 512, !dbg !98
  %tobool = icmp ne i64 %and, 0, !dbg !98
  br i1 %tobool, label %if.then, label %if.end, !dbg !99

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !100, !srcloc !101
  br label %if.end, !dbg !100

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !102
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }
attributes #6 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "access_assembly.c", directory: ".", checksumkind: CSK_MD5, checksum: "009f8e5048a095b88c8a92efb0882786")
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
!17 = distinct !DISubprogram(name: "access_assembly", scope: !3, file: !3, line: 11, type: !18, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7}
!20 = !{!21, !22, !23, !24, !26, !27}
!21 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 11, type: !7)
!22 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 13, type: !7)
!23 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 13, type: !7)
!24 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 13, type: !25)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!26 = !DILocalVariable(name: "words", scope: !17, file: !3, line: 13, type: !7)
!27 = !DILocalVariable(name: "at", scope: !17, file: !3, line: 13, type: !25)
!28 = !DILocation(line: 11, column: 25, scope: !17)
!29 = !DILocation(line: 13, column: 2, scope: !17)
!30 = !DILocation(line: 13, column: 6, scope: !17)
!31 = !DILocation(line: 13, column: 13, scope: !17)
!32 = !DILocation(line: 13, column: 22, scope: !17)
!33 = !DILocation(line: 13, column: 29, scope: !17)
!34 = !DILocation(line: 13, column: 43, scope: !17)
!35 = !DILocation(line: 15, column: 10, scope: !17)
!36 = !DILocation(line: 15, column: 8, scope: !17)
!37 = !DILocation(line: 16, column: 33, scope: !17)
!38 = !DILocation(line: 16, column: 15, scope: !17)
!39 = !DILocation(line: 16, column: 13, scope: !17)
!40 = !DILocation(line: 16, column: 8, scope: !17)
!41 = !DILocation(line: 17, column: 2, scope: !17)
!42 = !{i64 511}
!43 = !DILocation(line: 18, column: 13, scope: !17)
!44 = !DILocation(line: 18, column: 2, scope: !17)
!45 = !DILocation(line: 18, column: 11, scope: !17)
!46 = !DILocation(line: 19, column: 33, scope: !17)
!47 = !DILocation(line: 19, column: 11, scope: !17)
!48 = !DILocation(line: 19, column: 9, scope: !17)
!49 = !DILocation(line: 20, column: 14, scope: !17)
!50 = !DILocation(line: 20, column: 2, scope: !17)
!51 = !DILocation(line: 21, column: 9, scope: !17)
!52 = !DILocation(line: 22, column: 1, scope: !17)
!53 = !DILocation(line: 21, column: 2, scope: !17)
!54 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !55, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !57)
!55 = !DISubroutineType(types: !56)
!56 = !{!7}
!57 = !{!58}
!58 = !DILocalVariable(name: "flags", scope: !54, file: !8, line: 42, type: !7)
!59 = !DILocation(line: 42, column: 2, scope: !54)
!60 = !DILocation(line: 42, column: 6, scope: !54)
!61 = !DILocation(line: 44, column: 2, scope: !54)
!62 = !{i64 19046, i64 19055}
!63 = !DILocation(line: 45, column: 2, scope: !54)
!64 = !{i64 19117}
!65 = !DILocation(line: 46, column: 9, scope: !54)
!66 = !DILocation(line: 47, column: 1, scope: !54)
!67 = !DILocation(line: 46, column: 2, scope: !54)
!68 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !69, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !71)
!69 = !DISubroutineType(types: !70)
!70 = !{!6, !5}
!71 = !{!72, !73}
!72 = !DILocalVariable(name: "variable", arg: 1, scope: !68, file: !8, line: 56, type: !5)
!73 = !DILocalVariable(name: "offset", scope: !68, file: !8, line: 58, type: !7)
!74 = !DILocation(line: 56, column: 46, scope: !68)
!75 = !DILocation(line: 58, column: 2, scope: !68)
!76 = !DILocation(line: 58, column: 6, scope: !68)
!77 = !DILocation(line: 60, column: 2, scope: !68)
!78 = !{i64 19418}
!79 = !DILocation(line: 61, column: 25, scope: !68)
!80 = !DILocation(line: 61, column: 20, scope: !68)
!81 = !DILocation(line: 61, column: 36, scope: !68)
!82 = !DILocation(line: 61, column: 34, scope: !68)
!83 = !DILocation(line: 61, column: 10, scope: !68)
!84 = !DILocation(line: 61, column: 9, scope: !68)
!85 = !DILocation(line: 62, column: 1, scope: !68)
!86 = !DILocation(line: 61, column: 2, scope: !68)
!87 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !88, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!88 = !DISubroutineType(types: !89)
!89 = !{!7, !7, !6, !6}
!90 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !91, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !93)
!91 = !DISubroutineType(types: !92)
!92 = !{null, !7}
!93 = !{!94}
!94 = !DILocalVariable(name: "flags", arg: 1, scope: !90, file: !8, line: 49, type: !7)
!95 = !DILocation(line: 49, column: 36, scope: !90)
!96 = !DILocation(line: 51, column: 6, scope: !97)
!97 = distinct !DILexicalBlock(scope: !90, file: !8, line: 51, column: 6)
!98 = !DILocation(line: 51, column: 12, scope: !97)
!99 = !DILocation(line: 51, column: 6, scope: !90)
!100 = !DILocation(line: 52, column: 3, scope: !97)
!101 = !{i64 19237}
!102 = !DILocation(line: 53, column: 1, scope: !90)
