; ModuleID = 'gpa_output_twice_wrong.c'
source_filename = "gpa_output_twice_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @gpa_output_twice_wrong(i32 noundef %processor) #0 !dbg !17 {
entry:
  %processor.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i32 %processor, ptr %processor.addr, align 4
    #dbg_declare(ptr %processor.addr, !23, !DIExpression(), !28)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !29
    #dbg_declare(ptr %flags, !24, !DIExpression(), !30)
  %call = call i64 @irq_save() #5, !dbg !31
  store i64 %call, ptr %flags, align 8, !dbg !30
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !29
    #dbg_declare(ptr %status, !25, !DIExpression(), !32)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !33
    #dbg_declare(ptr %input, !26, !DIExpression(), !34)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !35
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !36
  store ptr %call1, ptr %input, align 8, !dbg !34
  %1 = load i32, ptr %processor.addr, align 4, !dbg !37
  %conv = zext i32 %1 to i64, !dbg !37
  %2 = load ptr, ptr %input, align 8, !dbg !38
  store i64 %conv, ptr %2, align 8, !dbg !39
  %3 = load ptr, ptr %input, align 8, !dbg !40
  %4 = load ptr, ptr %input, align 8, !dbg !41
  %add.ptr = getelementptr i64, ptr %4, i64 8, !dbg !42
  %call2 = call i64 @virt_to_phys(ptr noundef %add.ptr) #5, !dbg !43
  %5 = inttoptr i64 %call2 to ptr, !dbg !44
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4, ptr noundef %3, ptr noundef %5) #5, !dbg !45
  store i64 %call3, ptr %status, align 8, !dbg !46
  %6 = load i64, ptr %flags, align 8, !dbg !47
  call void @irq_restore(i64 noundef %6) #5, !dbg !48
  %7 = load i64, ptr %status, align 8, !dbg !49
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !50
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !50
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !50
  ret i64 %7, !dbg !51
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !52 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !57
    #dbg_declare(ptr %flags, !56, !DIExpression(), !58)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !59, !srcloc !60
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !61, !srcloc !62
  %0 = load i64, ptr %flags, align 8, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !64
  ret i64 %0, !dbg !65
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !66 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !70, !DIExpression(), !72)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !73
    #dbg_declare(ptr %offset, !71, !DIExpression(), !74)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !75, !srcloc !76
  store i64 %0, ptr %offset, align 8, !dbg !75
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !77
  %2 = ptrtoint ptr %1 to i64, !dbg !78
  %3 = load i64, ptr %offset, align 8, !dbg !79
  %add = add i64 %2, %3, !dbg !80
  %4 = inttoptr i64 %add to ptr, !dbg !81
  %5 = load ptr, ptr %4, align 8, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !83
  ret ptr %5, !dbg !84
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !85 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !88 dso_local i64 @virt_to_phys(ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !94 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !98, !DIExpression(), !99)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !100
  %and = and i64 %0, 512, !dbg !102
  %tobool = icmp ne i64 %and, 0, !dbg !102
  br i1 %tobool, label %if.then, label %if.end, !dbg !103

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !104, !srcloc !105
  br label %if.end, !dbg !104

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !106
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
!3 = !DIFile(filename: "gpa_output_twice_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "5ec119d1c49f352466598212dad759ec")
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
!17 = distinct !DISubprogram(name: "gpa_output_twice_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26}
!23 = !DILocalVariable(name: "processor", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!25 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!26 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!28 = !DILocation(line: 8, column: 32, scope: !17)
!29 = !DILocation(line: 10, column: 2, scope: !17)
!30 = !DILocation(line: 10, column: 6, scope: !17)
!31 = !DILocation(line: 10, column: 14, scope: !17)
!32 = !DILocation(line: 10, column: 26, scope: !17)
!33 = !DILocation(line: 11, column: 2, scope: !17)
!34 = !DILocation(line: 11, column: 7, scope: !17)
!35 = !DILocation(line: 11, column: 33, scope: !17)
!36 = !DILocation(line: 11, column: 15, scope: !17)
!37 = !DILocation(line: 13, column: 11, scope: !17)
!38 = !DILocation(line: 13, column: 3, scope: !17)
!39 = !DILocation(line: 13, column: 9, scope: !17)
!40 = !DILocation(line: 14, column: 33, scope: !17)
!41 = !DILocation(line: 14, column: 61, scope: !17)
!42 = !DILocation(line: 14, column: 67, scope: !17)
!43 = !DILocation(line: 14, column: 48, scope: !17)
!44 = !DILocation(line: 14, column: 40, scope: !17)
!45 = !DILocation(line: 14, column: 11, scope: !17)
!46 = !DILocation(line: 14, column: 9, scope: !17)
!47 = !DILocation(line: 15, column: 14, scope: !17)
!48 = !DILocation(line: 15, column: 2, scope: !17)
!49 = !DILocation(line: 16, column: 9, scope: !17)
!50 = !DILocation(line: 17, column: 1, scope: !17)
!51 = !DILocation(line: 16, column: 2, scope: !17)
!52 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !53, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !55)
!53 = !DISubroutineType(types: !54)
!54 = !{!7}
!55 = !{!56}
!56 = !DILocalVariable(name: "flags", scope: !52, file: !8, line: 42, type: !7)
!57 = !DILocation(line: 42, column: 2, scope: !52)
!58 = !DILocation(line: 42, column: 6, scope: !52)
!59 = !DILocation(line: 44, column: 2, scope: !52)
!60 = !{i64 19326, i64 19335}
!61 = !DILocation(line: 45, column: 2, scope: !52)
!62 = !{i64 19397}
!63 = !DILocation(line: 46, column: 9, scope: !52)
!64 = !DILocation(line: 47, column: 1, scope: !52)
!65 = !DILocation(line: 46, column: 2, scope: !52)
!66 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !67, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !69)
!67 = !DISubroutineType(types: !68)
!68 = !{!5, !6}
!69 = !{!70, !71}
!70 = !DILocalVariable(name: "variable", arg: 1, scope: !66, file: !8, line: 56, type: !6)
!71 = !DILocalVariable(name: "offset", scope: !66, file: !8, line: 58, type: !7)
!72 = !DILocation(line: 56, column: 46, scope: !66)
!73 = !DILocation(line: 58, column: 2, scope: !66)
!74 = !DILocation(line: 58, column: 6, scope: !66)
!75 = !DILocation(line: 60, column: 2, scope: !66)
!76 = !{i64 19698}
!77 = !DILocation(line: 61, column: 25, scope: !66)
!78 = !DILocation(line: 61, column: 20, scope: !66)
!79 = !DILocation(line: 61, column: 36, scope: !66)
!80 = !DILocation(line: 61, column: 34, scope: !66)
!81 = !DILocation(line: 61, column: 10, scope: !66)
!82 = !DILocation(line: 61, column: 9, scope: !66)
!83 = !DILocation(line: 62, column: 1, scope: !66)
!84 = !DILocation(line: 61, column: 2, scope: !66)
!85 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !86, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!86 = !DISubroutineType(types: !87)
!87 = !{!7, !7, !5, !5}
!88 = !DISubprogram(name: "virt_to_phys", scope: !89, file: !89, line: 15, type: !90, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!89 = !DIFile(filename: "./pages.h", directory: ".", checksumkind: CSK_MD5, checksum: "113762dbda0cc5c2bb0a7608ac1d7395")
!90 = !DISubroutineType(types: !91)
!91 = !{!7, !92}
!92 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !93, size: 64)
!93 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: null)
!94 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !95, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !97)
!95 = !DISubroutineType(types: !96)
!96 = !{null, !7}
!97 = !{!98}
!98 = !DILocalVariable(name: "flags", arg: 1, scope: !94, file: !8, line: 49, type: !7)
!99 = !DILocation(line: 49, column: 36, scope: !94)
!100 = !DILocation(line: 51, column: 6, scope: !101)
!101 = distinct !DILexicalBlock(scope: !94, file: !8, line: 51, column: 6)
!102 = !DILocation(line: 51, column: 12, scope: !101)
!103 = !DILocation(line: 51, column: 6, scope: !94)
!104 = !DILocation(line: 52, column: 3, scope: !101)
!105 = !{i64 19517}
!106 = !DILocation(line: 53, column: 1, scope: !94)
