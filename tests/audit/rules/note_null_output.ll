; ModuleID = 'note_null_output.c'
source_filename = "note_null_output.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @note_null_output(i64 noundef %mask) #0 !dbg !17 {
entry:
  %mask.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %mask, ptr %mask.addr, align 8
    #dbg_declare(ptr %mask.addr, !21, !DIExpression(), !26)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !27
    #dbg_declare(ptr %flags, !22, !DIExpression(), !28)
  %call = call i64 @irq_save() #5, !dbg !29
  store i64 %call, ptr %flags, align 8, !dbg !28
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !27
    #dbg_declare(ptr %status, !23, !DIExpression(), !30)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !31
    #dbg_declare(ptr %input, !24, !DIExpression(), !32)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !33
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !34
  store ptr %call1, ptr %input, align 8, !dbg !32
  %1 = load ptr, ptr %input, align 8, !dbg !35
  %arrayidx = getelementptr i64, ptr %1, i64 0, !dbg !35
  store i64 1, ptr %arrayidx, align 8, !dbg !36
  %2 = load ptr, ptr %input, align 8, !dbg !37
  %arrayidx2 = getelementptr i64, ptr %2, i64 1, !dbg !37
  store i64 0, ptr %arrayidx2, align 8, !dbg !38
  %3 = load i64, ptr %mask.addr, align 8, !dbg !39
  %4 = load ptr, ptr %input, align 8, !dbg !40
  %arrayidx3 = getelementptr i64, ptr %4, i64 2, !dbg !40
  store i64 %3, ptr %arrayidx3, align 8, !dbg !41
  %5 = load ptr, ptr %input, align 8, !dbg !42
  %call4 = call i64 @hv_do_hypercall(i64 noundef 2, ptr noundef %5, ptr noundef null) #5, !dbg !43
  store i64 %call4, ptr %status, align 8, !dbg !44
  %6 = load i64, ptr %flags, align 8, !dbg !45
  call void @irq_restore(i64 noundef %6) #5, !dbg !46
  %7 = load i64, ptr %status, align 8, !dbg !47
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !48
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !48
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !48
  ret i64 %7, !dbg !49
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !50 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !55
    #dbg_declare(ptr %flags, !54, !DIExpression(), !56)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !57, !srcloc !58
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !59, !srcloc !60
  %0 = load i64, ptr %flags, align 8, !dbg !61
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !62
  ret i64 %0, !dbg !63
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !64 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !68, !DIExpression(), !70)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !71
    #dbg_declare(ptr %offset, !69, !DIExpression(), !72)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !73, !srcloc !74
  store i64 %0, ptr %offset, align 8, !dbg !73
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !75
  %2 = ptrtoint ptr %1 to i64, !dbg !76
  %3 = load i64, ptr %offset, align 8, !dbg !77
  %add = add i64 %2, %3, !dbg !78
  %4 = inttoptr i64 %add to ptr, !dbg !79
  %5 = load ptr, ptr %4, align 8, !dbg !80
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !81
  ret ptr %5, !dbg !82
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !83 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !86 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !90, !DIExpression(), !91)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !92
  %and = and i64 %0, 512, !dbg !94
  %tobool = icmp ne i64 %and, 0, !dbg !94
  br i1 %tobool, label %if.then, label %if.end, !dbg !95

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !96, !srcloc !97
  br label %if.end, !dbg !96

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !98
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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "note_null_output.c", directory: ".", checksumkind: CSK_MD5, checksum: "66f6c51862acf1582333d9fd18827149")
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
!17 = distinct !DISubprogram(name: "note_null_output", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7}
!20 = !{!21, !22, !23, !24}
!21 = !DILocalVariable(name: "mask", arg: 1, scope: !17, file: !3, line: 8, type: !7)
!22 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!23 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!24 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !25)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!26 = !DILocation(line: 8, column: 26, scope: !17)
!27 = !DILocation(line: 10, column: 2, scope: !17)
!28 = !DILocation(line: 10, column: 6, scope: !17)
!29 = !DILocation(line: 10, column: 14, scope: !17)
!30 = !DILocation(line: 10, column: 26, scope: !17)
!31 = !DILocation(line: 11, column: 2, scope: !17)
!32 = !DILocation(line: 11, column: 7, scope: !17)
!33 = !DILocation(line: 11, column: 33, scope: !17)
!34 = !DILocation(line: 11, column: 15, scope: !17)
!35 = !DILocation(line: 13, column: 2, scope: !17)
!36 = !DILocation(line: 13, column: 11, scope: !17)
!37 = !DILocation(line: 14, column: 2, scope: !17)
!38 = !DILocation(line: 14, column: 11, scope: !17)
!39 = !DILocation(line: 15, column: 13, scope: !17)
!40 = !DILocation(line: 15, column: 2, scope: !17)
!41 = !DILocation(line: 15, column: 11, scope: !17)
!42 = !DILocation(line: 16, column: 33, scope: !17)
!43 = !DILocation(line: 16, column: 11, scope: !17)
!44 = !DILocation(line: 16, column: 9, scope: !17)
!45 = !DILocation(line: 17, column: 14, scope: !17)
!46 = !DILocation(line: 17, column: 2, scope: !17)
!47 = !DILocation(line: 18, column: 9, scope: !17)
!48 = !DILocation(line: 19, column: 1, scope: !17)
!49 = !DILocation(line: 18, column: 2, scope: !17)
!50 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !51, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !53)
!51 = !DISubroutineType(types: !52)
!52 = !{!7}
!53 = !{!54}
!54 = !DILocalVariable(name: "flags", scope: !50, file: !8, line: 42, type: !7)
!55 = !DILocation(line: 42, column: 2, scope: !50)
!56 = !DILocation(line: 42, column: 6, scope: !50)
!57 = !DILocation(line: 44, column: 2, scope: !50)
!58 = !{i64 18837, i64 18846}
!59 = !DILocation(line: 45, column: 2, scope: !50)
!60 = !{i64 18908}
!61 = !DILocation(line: 46, column: 9, scope: !50)
!62 = !DILocation(line: 47, column: 1, scope: !50)
!63 = !DILocation(line: 46, column: 2, scope: !50)
!64 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !65, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !67)
!65 = !DISubroutineType(types: !66)
!66 = !{!5, !6}
!67 = !{!68, !69}
!68 = !DILocalVariable(name: "variable", arg: 1, scope: !64, file: !8, line: 56, type: !6)
!69 = !DILocalVariable(name: "offset", scope: !64, file: !8, line: 58, type: !7)
!70 = !DILocation(line: 56, column: 46, scope: !64)
!71 = !DILocation(line: 58, column: 2, scope: !64)
!72 = !DILocation(line: 58, column: 6, scope: !64)
!73 = !DILocation(line: 60, column: 2, scope: !64)
!74 = !{i64 19209}
!75 = !DILocation(line: 61, column: 25, scope: !64)
!76 = !DILocation(line: 61, column: 20, scope: !64)
!77 = !DILocation(line: 61, column: 36, scope: !64)
!78 = !DILocation(line: 61, column: 34, scope: !64)
!79 = !DILocation(line: 61, column: 10, scope: !64)
!80 = !DILocation(line: 61, column: 9, scope: !64)
!81 = !DILocation(line: 62, column: 1, scope: !64)
!82 = !DILocation(line: 61, column: 2, scope: !64)
!83 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !84, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!84 = !DISubroutineType(types: !85)
!85 = !{!7, !7, !5, !5}
!86 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !87, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !89)
!87 = !DISubroutineType(types: !88)
!88 = !{null, !7}
!89 = !{!90}
!90 = !DILocalVariable(name: "flags", arg: 1, scope: !86, file: !8, line: 49, type: !7)
!91 = !DILocation(line: 49, column: 36, scope: !86)
!92 = !DILocation(line: 51, column: 6, scope: !93)
!93 = distinct !DILexicalBlock(scope: !86, file: !8, line: 51, column: 6)
!94 = !DILocation(line: 51, column: 12, scope: !93)
!95 = !DILocation(line: 51, column: 6, scope: !86)
!96 = !DILocation(line: 52, column: 3, scope: !93)
!97 = !{i64 19028}
!98 = !DILocation(line: 53, column: 1, scope: !86)
