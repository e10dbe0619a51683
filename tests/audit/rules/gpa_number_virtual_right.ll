; ModuleID = 'gpa_number_virtual_right.c'
source_filename = "gpa_number_virtual_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @gpa_number_virtual_right(ptr noundef %memory) #0 !dbg !17 {
entry:
  %memory.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store ptr %memory, ptr %memory.addr, align 8
    #dbg_declare(ptr %memory.addr, !21, !DIExpression(), !26)
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
  store i64 -1, ptr %arrayidx, align 8, !dbg !36
  %2 = load ptr, ptr %input, align 8, !dbg !37
  %arrayidx2 = getelementptr i64, ptr %2, i64 2, !dbg !37
  store i64 0, ptr %arrayidx2, align 8, !dbg !38
  %3 = load ptr, ptr %input, align 8, !dbg !39
  %arrayidx3 = getelementptr i64, ptr %3, i64 1, !dbg !39
  store i64 0, ptr %arrayidx3, align 8, !dbg !40
  %4 = load ptr, ptr %memory.addr, align 8, !dbg !41
  %5 = ptrtoint ptr %4 to i64, !dbg !42
  %shr = lshr i64 %5, 12, !dbg !43
  %6 = load ptr, ptr %input, align 8, !dbg !44
  %arrayidx4 = getelementptr i64, ptr %6, i64 3, !dbg !44
  store i64 %shr, ptr %arrayidx4, align 8, !dbg !45
  %7 = load ptr, ptr %input, align 8, !dbg !46
  %8 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !47
  %call5 = call ptr @this_cpu_ptr_load(ptr noundef %8) #5, !dbg !48
  %call6 = call i64 @hv_do_hypercall(i64 noundef 82, ptr noundef %7, ptr noundef %call5) #5, !dbg !49
  store i64 %call6, ptr %status, align 8, !dbg !50
  %9 = load i64, ptr %flags, align 8, !dbg !51
  call void @irq_restore(i64 noundef %9) #5, !dbg !52
  %10 = load i64, ptr %status, align 8, !dbg !53
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !54
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !54
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !54
  ret i64 %10, !dbg !55
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !56 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !61
    #dbg_declare(ptr %flags, !60, !DIExpression(), !62)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !63, !srcloc !64
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !65, !srcloc !66
  %0 = load i64, ptr %flags, align 8, !dbg !67
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !68
  ret i64 %0, !dbg !69
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !70 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !74, !DIExpression(), !76)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !77
    #dbg_declare(ptr %offset, !75, !DIExpression(), !78)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !79, !srcloc !80
  store i64 %0, ptr %offset, align 8, !dbg !79
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !81
  %2 = ptrtoint ptr %1 to i64, !dbg !82
  %3 = load i64, ptr %offset, align 8, !dbg !83
  %add = add i64 %2, %3, !dbg !84
  %4 = inttoptr i64 %add to ptr, !dbg !85
  %5 = load ptr, ptr %4, align 8, !dbg !86
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !87
  ret ptr %5, !dbg !88
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !89 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !92 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !96, !DIExpression(), !97)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !98
  %and = and i64 %0, 512, !dbg !100
  %tobool = icmp ne i64 %and, 0, !dbg !100
  br i1 %tobool, label %if.then, label %if.end, !dbg !101

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !102, !srcloc !103
  br label %if.end, !dbg !102

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !104
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
!3 = !DIFile(filename: "gpa_number_virtual_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "b57529e7887cf25371b558d2b391930b")
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
!17 = distinct !DISubprogram(name: "gpa_number_virtual_right", scope: !3, file: !3, line: 9, type: !18, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!5, !9}
!20 = !{!21, !22, !23, !24}
!21 = !DILocalVariable(name: "memory", arg: 1, scope: !17, file: !3, line: 9, type: !9)
!22 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 11, type: !5)
!23 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 11, type: !5)
!24 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 12, type: !25)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!26 = !DILocation(line: 9, column: 36, scope: !17)
!27 = !DILocation(line: 11, column: 2, scope: !17)
!28 = !DILocation(line: 11, column: 6, scope: !17)
!29 = !DILocation(line: 11, column: 14, scope: !17)
!30 = !DILocation(line: 11, column: 26, scope: !17)
!31 = !DILocation(line: 12, column: 2, scope: !17)
!32 = !DILocation(line: 12, column: 7, scope: !17)
!33 = !DILocation(line: 12, column: 33, scope: !17)
!34 = !DILocation(line: 12, column: 15, scope: !17)
!35 = !DILocation(line: 14, column: 2, scope: !17)
!36 = !DILocation(line: 14, column: 11, scope: !17)
!37 = !DILocation(line: 15, column: 13, scope: !17)
!38 = !DILocation(line: 15, column: 22, scope: !17)
!39 = !DILocation(line: 15, column: 2, scope: !17)
!40 = !DILocation(line: 15, column: 11, scope: !17)
!41 = !DILocation(line: 16, column: 18, scope: !17)
!42 = !DILocation(line: 16, column: 13, scope: !17)
!43 = !DILocation(line: 16, column: 25, scope: !17)
!44 = !DILocation(line: 16, column: 2, scope: !17)
!45 = !DILocation(line: 16, column: 11, scope: !17)
!46 = !DILocation(line: 17, column: 33, scope: !17)
!47 = !DILocation(line: 17, column: 58, scope: !17)
!48 = !DILocation(line: 17, column: 40, scope: !17)
!49 = !DILocation(line: 17, column: 11, scope: !17)
!50 = !DILocation(line: 17, column: 9, scope: !17)
!51 = !DILocation(line: 18, column: 14, scope: !17)
!52 = !DILocation(line: 18, column: 2, scope: !17)
!53 = !DILocation(line: 19, column: 9, scope: !17)
!54 = !DILocation(line: 20, column: 1, scope: !17)
!55 = !DILocation(line: 19, column: 2, scope: !17)
!56 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !57, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !59)
!57 = !DISubroutineType(types: !58)
!58 = !{!5}
!59 = !{!60}
!60 = !DILocalVariable(name: "flags", scope: !56, file: !6, line: 42, type: !5)
!61 = !DILocation(line: 42, column: 2, scope: !56)
!62 = !DILocation(line: 42, column: 6, scope: !56)
!63 = !DILocation(line: 44, column: 2, scope: !56)
!64 = !{i64 19420, i64 19429}
!65 = !DILocation(line: 45, column: 2, scope: !56)
!66 = !{i64 19491}
!67 = !DILocation(line: 46, column: 9, scope: !56)
!68 = !DILocation(line: 47, column: 1, scope: !56)
!69 = !DILocation(line: 46, column: 2, scope: !56)
!70 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !71, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !73)
!71 = !DISubroutineType(types: !72)
!72 = !{!9, !8}
!73 = !{!74, !75}
!74 = !DILocalVariable(name: "variable", arg: 1, scope: !70, file: !6, line: 56, type: !8)
!75 = !DILocalVariable(name: "offset", scope: !70, file: !6, line: 58, type: !5)
!76 = !DILocation(line: 56, column: 46, scope: !70)
!77 = !DILocation(line: 58, column: 2, scope: !70)
!78 = !DILocation(line: 58, column: 6, scope: !70)
!79 = !DILocation(line: 60, column: 2, scope: !70)
!80 = !{i64 19792}
!81 = !DILocation(line: 61, column: 25, scope: !70)
!82 = !DILocation(line: 61, column: 20, scope: !70)
!83 = !DILocation(line: 61, column: 36, scope: !70)
!84 = !DILocation(line: 61, column: 34, scope: !70)
!85 = !DILocation(line: 61, column: 10, scope: !70)
!86 = !DILocation(line: 61, column: 9, scope: !70)
!87 = !DILocation(line: 62, column: 1, scope: !70)
!88 = !DILocation(line: 61, column: 2, scope: !70)
!89 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !90, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!90 = !DISubroutineType(types: !91)
!91 = !{!5, !5, !9, !9}
!92 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !93, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !95)
!93 = !DISubroutineType(types: !94)
!94 = !{null, !5}
!95 = !{!96}
!96 = !DILocalVariable(name: "flags", arg: 1, scope: !92, file: !6, line: 49, type: !5)
!97 = !DILocation(line: 49, column: 36, scope: !92)
!98 = !DILocation(line: 51, column: 6, scope: !99)
!99 = distinct !DILexicalBlock(scope: !92, file: !6, line: 51, column: 6)
!100 = !DILocation(line: 51, column: 12, scope: !99)
!101 = !DILocation(line: 51, column: 6, scope: !92)
!102 = !DILocation(line: 52, column: 3, scope: !99)
!103 = !{i64 19611}
!104 = !DILocation(line: 53, column: 1, scope: !92)
