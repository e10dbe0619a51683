; ModuleID = 'failure_callee.c'
source_filename = "failure_callee.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noinline noredzone nounwind null_pointer_is_valid
define dso_local i64 @first(ptr noundef %output) #0 !dbg !17 {
entry:
  %output.addr = alloca ptr, align 8
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !22, !DIExpression(), !23)
  %0 = load ptr, ptr %output.addr, align 8, !dbg !24
  %arrayidx = getelementptr i64, ptr %0, i64 0, !dbg !24
  %1 = load i64, ptr %arrayidx, align 8, !dbg !24
  ret i64 %1, !dbg !25
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @failure_callee(ptr noundef %id) #1 !dbg !26 {
entry:
  %id.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store ptr %id, ptr %id.addr, align 8
    #dbg_declare(ptr %id.addr, !28, !DIExpression(), !32)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !33
    #dbg_declare(ptr %flags, !29, !DIExpression(), !34)
  %call = call i64 @irq_save() #6, !dbg !35
  store i64 %call, ptr %flags, align 8, !dbg !34
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !33
    #dbg_declare(ptr %status, !30, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !37
    #dbg_declare(ptr %input, !31, !DIExpression(), !38)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !39
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !40
  store ptr %call1, ptr %input, align 8, !dbg !38
  %1 = load ptr, ptr %input, align 8, !dbg !41
  %call2 = call i64 @hv_do_hypercall(i64 noundef 70, ptr noundef null, ptr noundef %1) #6, !dbg !42
  store i64 %call2, ptr %status, align 8, !dbg !43
  %2 = load ptr, ptr %input, align 8, !dbg !44
  %call3 = call i64 @first(ptr noundef %2) #6, !dbg !45
  %3 = load ptr, ptr %id.addr, align 8, !dbg !46
  store i64 %call3, ptr %3, align 8, !dbg !47
  %4 = load i64, ptr %flags, align 8, !dbg !48
  call void @irq_restore(i64 noundef %4) #6, !dbg !49
  %5 = load i64, ptr %status, align 8, !dbg !50
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !51
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !51
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !51
  ret i64 %5, !dbg !52
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !53 {
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
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !67 {
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

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !86 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !89 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !93, !DIExpression(), !94)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !95
  %and = and i64 %0, 512, !dbg !97
  %tobool = icmp ne i64 %and, 0, !dbg !97
  br i1 %tobool, label %if.then, label %if.end, !dbg !98

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !99, !srcloc !100
  br label %if.end, !dbg !99

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !101
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

attributes #0 = { noinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "failure_callee.c", directory: ".", checksumkind: CSK_MD5, checksum: "a4b835ad9c2bbea44fa14d411113a64b")
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
!17 = distinct !DISubprogram(name: "first", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !21)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!21 = !{!22}
!22 = !DILocalVariable(name: "output", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!23 = !DILocation(line: 8, column: 42, scope: !17)
!24 = !DILocation(line: 10, column: 9, scope: !17)
!25 = !DILocation(line: 10, column: 2, scope: !17)
!26 = distinct !DISubprogram(name: "failure_callee", scope: !3, file: !3, line: 13, type: !18, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !27)
!27 = !{!28, !29, !30, !31}
!28 = !DILocalVariable(name: "id", arg: 1, scope: !26, file: !3, line: 13, type: !20)
!29 = !DILocalVariable(name: "flags", scope: !26, file: !3, line: 15, type: !7)
!30 = !DILocalVariable(name: "status", scope: !26, file: !3, line: 15, type: !7)
!31 = !DILocalVariable(name: "input", scope: !26, file: !3, line: 16, type: !20)
!32 = !DILocation(line: 13, column: 25, scope: !26)
!33 = !DILocation(line: 15, column: 2, scope: !26)
!34 = !DILocation(line: 15, column: 6, scope: !26)
!35 = !DILocation(line: 15, column: 14, scope: !26)
!36 = !DILocation(line: 15, column: 26, scope: !26)
!37 = !DILocation(line: 16, column: 2, scope: !26)
!38 = !DILocation(line: 16, column: 7, scope: !26)
!39 = !DILocation(line: 16, column: 33, scope: !26)
!40 = !DILocation(line: 16, column: 15, scope: !26)
!41 = !DILocation(line: 18, column: 36, scope: !26)
!42 = !DILocation(line: 18, column: 11, scope: !26)
!43 = !DILocation(line: 18, column: 9, scope: !26)
!44 = !DILocation(line: 19, column: 14, scope: !26)
!45 = !DILocation(line: 19, column: 8, scope: !26)
!46 = !DILocation(line: 19, column: 3, scope: !26)
!47 = !DILocation(line: 19, column: 6, scope: !26)
!48 = !DILocation(line: 20, column: 14, scope: !26)
!49 = !DILocation(line: 20, column: 2, scope: !26)
!50 = !DILocation(line: 21, column: 9, scope: !26)
!51 = !DILocation(line: 22, column: 1, scope: !26)
!52 = !DILocation(line: 21, column: 2, scope: !26)
!53 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !54, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !56)
!54 = !DISubroutineType(types: !55)
!55 = !{!7}
!56 = !{!57}
!57 = !DILocalVariable(name: "flags", scope: !53, file: !8, line: 42, type: !7)
!58 = !DILocation(line: 42, column: 2, scope: !53)
!59 = !DILocation(line: 42, column: 6, scope: !53)
!60 = !DILocation(line: 44, column: 2, scope: !53)
!61 = !{i64 18916, i64 18925}
!62 = !DILocation(line: 45, column: 2, scope: !53)
!63 = !{i64 18987}
!64 = !DILocation(line: 46, column: 9, scope: !53)
!65 = !DILocation(line: 47, column: 1, scope: !53)
!66 = !DILocation(line: 46, column: 2, scope: !53)
!67 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !68, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !70)
!68 = !DISubroutineType(types: !69)
!69 = !{!6, !5}
!70 = !{!71, !72}
!71 = !DILocalVariable(name: "variable", arg: 1, scope: !67, file: !8, line: 56, type: !5)
!72 = !DILocalVariable(name: "offset", scope: !67, file: !8, line: 58, type: !7)
!73 = !DILocation(line: 56, column: 46, scope: !67)
!74 = !DILocation(line: 58, column: 2, scope: !67)
!75 = !DILocation(line: 58, column: 6, scope: !67)
!76 = !DILocation(line: 60, column: 2, scope: !67)
!77 = !{i64 19288}
!78 = !DILocation(line: 61, column: 25, scope: !67)
!79 = !DILocation(line: 61, column: 20, scope: !67)
!80 = !DILocation(line: 61, column: 36, scope: !67)
!81 = !DILocation(line: 61, column: 34, scope: !67)
!82 = !DILocation(line: 61, column: 10, scope: !67)
!83 = !DILocation(line: 61, column: 9, scope: !67)
!84 = !DILocation(line: 62, column: 1, scope: !67)
!85 = !DILocation(line: 61, column: 2, scope: !67)
!86 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !87, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!87 = !DISubroutineType(types: !88)
!88 = !{!7, !7, !6, !6}
!89 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !90, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !92)
!90 = !DISubroutineType(types: !91)
!91 = !{null, !7}
!92 = !{!93}
!93 = !DILocalVariable(name: "flags", arg: 1, scope: !89, file: !8, line: 49, type: !7)
!94 = !DILocation(line: 49, column: 36, scope: !89)
!95 = !DILocation(line: 51, column: 6, scope: !96)
!96 = distinct !DILexicalBlock(scope: !89, file: !8, line: 51, column: 6)
!97 = !DILocation(line: 51, column: 12, scope: !96)
!98 = !DILocation(line: 51, column: 6, scope: !89)
!99 = !DILocation(line: 52, column: 3, scope: !96)
!100 = !{i64 19107}
!101 = !DILocation(line: 53, column: 1, scope: !89)
