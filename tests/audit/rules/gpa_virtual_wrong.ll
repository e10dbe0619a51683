; ModuleID = 'gpa_virtual_wrong.c'
source_filename = "gpa_virtual_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @gpa_virtual_wrong(i64 noundef %partition) #0 !dbg !17 {
entry:
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !21, !DIExpression(), !26)
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
  %1 = load i64, ptr %partition.addr, align 8, !dbg !35
  %2 = load ptr, ptr %input, align 8, !dbg !36
  store i64 %1, ptr %2, align 8, !dbg !37
  %3 = load ptr, ptr %input, align 8, !dbg !38
  %4 = ptrtoint ptr %3 to i64, !dbg !39
  %call2 = call i64 @hv_tdx_hypercall(i64 noundef 67, i64 noundef %4, i64 noundef 0) #5, !dbg !40
  store i64 %call2, ptr %status, align 8, !dbg !41
  %5 = load i64, ptr %flags, align 8, !dbg !42
  call void @irq_restore(i64 noundef %5) #5, !dbg !43
  %6 = load i64, ptr %status, align 8, !dbg !44
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !45
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !45
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !45
  ret i64 %6, !dbg !46
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !47 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !52
    #dbg_declare(ptr %flags, !51, !DIExpression(), !53)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !54, !srcloc !55
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !56, !srcloc !57
  %0 = load i64, ptr %flags, align 8, !dbg !58
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !59
  ret i64 %0, !dbg !60
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !61 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !65, !DIExpression(), !67)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !68
    #dbg_declare(ptr %offset, !66, !DIExpression(), !69)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !70, !srcloc !71
  store i64 %0, ptr %offset, align 8, !dbg !70
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !72
  %2 = ptrtoint ptr %1 to i64, !dbg !73
  %3 = load i64, ptr %offset, align 8, !dbg !74
  %add = add i64 %2, %3, !dbg !75
  %4 = inttoptr i64 %add to ptr, !dbg !76
  %5 = load ptr, ptr %4, align 8, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !78
  ret ptr %5, !dbg !79
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !80 dso_local i64 @hv_tdx_hypercall(i64 noundef, i64 noundef, i64 noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !84 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !88, !DIExpression(), !89)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !90
  %and = and i64 %0, 512, !dbg !92
  %tobool = icmp ne i64 %and, 0, !dbg !92
  br i1 %tobool, label %if.then, label %if.end, !dbg !93

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !94, !srcloc !95
  br label %if.end, !dbg !94

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !96
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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !8, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "gpa_virtual_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "2af3a99c788951d68be29048e737cb92")
!4 = !{!5, !8}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 9, baseType: !7)
!6 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !8, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "gpa_virtual_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!5, !5}
!20 = !{!21, !22, !23, !24}
!21 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 8, type: !5)
!22 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !5)
!23 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !5)
!24 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !25)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!26 = !DILocation(line: 8, column: 27, scope: !17)
!27 = !DILocation(line: 10, column: 2, scope: !17)
!28 = !DILocation(line: 10, column: 6, scope: !17)
!29 = !DILocation(line: 10, column: 14, scope: !17)
!30 = !DILocation(line: 10, column: 26, scope: !17)
!31 = !DILocation(line: 11, column: 2, scope: !17)
!32 = !DILocation(line: 11, column: 7, scope: !17)
!33 = !DILocation(line: 11, column: 33, scope: !17)
!34 = !DILocation(line: 11, column: 15, scope: !17)
!35 = !DILocation(line: 13, column: 11, scope: !17)
!36 = !DILocation(line: 13, column: 3, scope: !17)
!37 = !DILocation(line: 13, column: 9, scope: !17)
!38 = !DILocation(line: 14, column: 39, scope: !17)
!39 = !DILocation(line: 14, column: 34, scope: !17)
!40 = !DILocation(line: 14, column: 11, scope: !17)
!41 = !DILocation(line: 14, column: 9, scope: !17)
!42 = !DILocation(line: 15, column: 14, scope: !17)
!43 = !DILocation(line: 15, column: 2, scope: !17)
!44 = !DILocation(line: 16, column: 9, scope: !17)
!45 = !DILocation(line: 17, column: 1, scope: !17)
!46 = !DILocation(line: 16, column: 2, scope: !17)
!47 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !48, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !50)
!48 = !DISubroutineType(types: !49)
!49 = !{!5}
!50 = !{!51}
!51 = !DILocalVariable(name: "flags", scope: !47, file: !6, line: 42, type: !5)
!52 = !DILocation(line: 42, column: 2, scope: !47)
!53 = !DILocation(line: 42, column: 6, scope: !47)
!54 = !DILocation(line: 44, column: 2, scope: !47)
!55 = !{i64 19266, i64 19275}
!56 = !DILocation(line: 45, column: 2, scope: !47)
!57 = !{i64 19337}
!58 = !DILocation(line: 46, column: 9, scope: !47)
!59 = !DILocation(line: 47, column: 1, scope: !47)
!60 = !DILocation(line: 46, column: 2, scope: !47)
!61 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !62, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !64)
!62 = !DISubroutineType(types: !63)
!63 = !{!9, !8}
!64 = !{!65, !66}
!65 = !DILocalVariable(name: "variable", arg: 1, scope: !61, file: !6, line: 56, type: !8)
!66 = !DILocalVariable(name: "offset", scope: !61, file: !6, line: 58, type: !5)
!67 = !DILocation(line: 56, column: 46, scope: !61)
!68 = !DILocation(line: 58, column: 2, scope: !61)
!69 = !DILocation(line: 58, column: 6, scope: !61)
!70 = !DILocation(line: 60, column: 2, scope: !61)
!71 = !{i64 19638}
!72 = !DILocation(line: 61, column: 25, scope: !61)
!73 = !DILocation(line: 61, column: 20, scope: !61)
!74 = !DILocation(line: 61, column: 36, scope: !61)
!75 = !DILocation(line: 61, column: 34, scope: !61)
!76 = !DILocation(line: 61, column: 10, scope: !61)
!77 = !DILocation(line: 61, column: 9, scope: !61)
!78 = !DILocation(line: 62, column: 1, scope: !61)
!79 = !DILocation(line: 61, column: 2, scope: !61)
!80 = !DISubprogram(name: "hv_tdx_hypercall", scope: !81, file: !81, line: 16, type: !82, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!81 = !DIFile(filename: "./pages.h", directory: ".", checksumkind: CSK_MD5, checksum: "113762dbda0cc5c2bb0a7608ac1d7395")
!82 = !DISubroutineType(types: !83)
!83 = !{!5, !5, !5, !5}
!84 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !85, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !87)
!85 = !DISubroutineType(types: !86)
!86 = !{null, !5}
!87 = !{!88}
!88 = !DILocalVariable(name: "flags", arg: 1, scope: !84, file: !6, line: 49, type: !5)
!89 = !DILocation(line: 49, column: 36, scope: !84)
!90 = !DILocation(line: 51, column: 6, scope: !91)
!91 = distinct !DILexicalBlock(scope: !84, file: !6, line: 51, column: 6)
!92 = !DILocation(line: 51, column: 12, scope: !91)
!93 = !DILocation(line: 51, column: 6, scope: !84)
!94 = !DILocation(line: 52, column: 3, scope: !91)
!95 = !{i64 19457}
!96 = !DILocation(line: 53, column: 1, scope: !84)
