; ModuleID = 'caller_buffer.c'
source_filename = "caller_buffer.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @caller_buffer(ptr noundef %output) #0 !dbg !17 {
entry:
  %output.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !21, !DIExpression(), !43)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !44
    #dbg_declare(ptr %flags, !22, !DIExpression(), !45)
  %call = call i64 @irq_save() #5, !dbg !46
  store i64 %call, ptr %flags, align 8, !dbg !45
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !47
    #dbg_declare(ptr %input, !23, !DIExpression(), !48)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !49
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !50
  store ptr %call1, ptr %input, align 8, !dbg !48
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !51
    #dbg_declare(ptr %status, !42, !DIExpression(), !52)
  %1 = load ptr, ptr %input, align 8, !dbg !53
  %2 = load ptr, ptr %output.addr, align 8, !dbg !54
  %call2 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %1, ptr noundef %2) #5, !dbg !55
  store i64 %call2, ptr %status, align 8, !dbg !52
  %3 = load i64, ptr %flags, align 8, !dbg !56
  call void @irq_restore(i64 noundef %3) #5, !dbg !57
  %4 = load i64, ptr %status, align 8, !dbg !58
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !59
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !59
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !59
  ret i64 %4, !dbg !60
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !61 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !66
    #dbg_declare(ptr %flags, !65, !DIExpression(), !67)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !68, !srcloc !69
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !70, !srcloc !71
  %0 = load i64, ptr %flags, align 8, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !73
  ret i64 %0, !dbg !74
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !75 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !79, !DIExpression(), !81)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !82
    #dbg_declare(ptr %offset, !80, !DIExpression(), !83)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !84, !srcloc !85
  store i64 %0, ptr %offset, align 8, !dbg !84
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !86
  %2 = ptrtoint ptr %1 to i64, !dbg !87
  %3 = load i64, ptr %offset, align 8, !dbg !88
  %add = add i64 %2, %3, !dbg !89
  %4 = inttoptr i64 %add to ptr, !dbg !90
  %5 = load ptr, ptr %4, align 8, !dbg !91
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !92
  ret ptr %5, !dbg !93
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !94 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !97 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !101, !DIExpression(), !102)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !103
  %and = and i64 %0, 512, !dbg !105
  %tobool = icmp ne i64 %and, 0, !dbg !105
  br i1 %tobool, label %if.then, label %if.end, !dbg !106

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !107, !srcloc !108
  br label %if.end, !dbg !107

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !109
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
!3 = !DIFile(filename: "caller_buffer.c", directory: ".", checksumkind: CSK_MD5, checksum: "48827da011b61bec5b2099dec715fa42")
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
!17 = distinct !DISubprogram(name: "caller_buffer", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !6}
!20 = !{!21, !22, !23, !42}
!21 = !DILocalVariable(name: "output", arg: 1, scope: !17, file: !3, line: 8, type: !6)
!22 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!23 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !24)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !26)
!26 = !{!27, !28, !31, !34, !38}
!27 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !25, file: !8, line: 78, baseType: !7, size: 64)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !25, file: !8, line: 79, baseType: !29, size: 32, offset: 64)
!29 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !30)
!30 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !25, file: !8, line: 80, baseType: !32, size: 8, offset: 96)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !33)
!33 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !25, file: !8, line: 81, baseType: !35, size: 24, offset: 104)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 24, elements: !36)
!36 = !{!37}
!37 = !DISubrange(count: 3)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !25, file: !8, line: 82, baseType: !39, offset: 128)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !29, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: -1)
!42 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 12, type: !7)
!43 = !DILocation(line: 8, column: 25, scope: !17)
!44 = !DILocation(line: 10, column: 2, scope: !17)
!45 = !DILocation(line: 10, column: 6, scope: !17)
!46 = !DILocation(line: 10, column: 14, scope: !17)
!47 = !DILocation(line: 11, column: 2, scope: !17)
!48 = !DILocation(line: 11, column: 26, scope: !17)
!49 = !DILocation(line: 11, column: 52, scope: !17)
!50 = !DILocation(line: 11, column: 34, scope: !17)
!51 = !DILocation(line: 12, column: 2, scope: !17)
!52 = !DILocation(line: 12, column: 6, scope: !17)
!53 = !DILocation(line: 12, column: 52, scope: !17)
!54 = !DILocation(line: 12, column: 59, scope: !17)
!55 = !DILocation(line: 12, column: 15, scope: !17)
!56 = !DILocation(line: 13, column: 14, scope: !17)
!57 = !DILocation(line: 13, column: 2, scope: !17)
!58 = !DILocation(line: 14, column: 9, scope: !17)
!59 = !DILocation(line: 15, column: 1, scope: !17)
!60 = !DILocation(line: 14, column: 2, scope: !17)
!61 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !62, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !64)
!62 = !DISubroutineType(types: !63)
!63 = !{!7}
!64 = !{!65}
!65 = !DILocalVariable(name: "flags", scope: !61, file: !8, line: 42, type: !7)
!66 = !DILocation(line: 42, column: 2, scope: !61)
!67 = !DILocation(line: 42, column: 6, scope: !61)
!68 = !DILocation(line: 44, column: 2, scope: !61)
!69 = !{i64 18823, i64 18832}
!70 = !DILocation(line: 45, column: 2, scope: !61)
!71 = !{i64 18894}
!72 = !DILocation(line: 46, column: 9, scope: !61)
!73 = !DILocation(line: 47, column: 1, scope: !61)
!74 = !DILocation(line: 46, column: 2, scope: !61)
!75 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !76, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !78)
!76 = !DISubroutineType(types: !77)
!77 = !{!6, !5}
!78 = !{!79, !80}
!79 = !DILocalVariable(name: "variable", arg: 1, scope: !75, file: !8, line: 56, type: !5)
!80 = !DILocalVariable(name: "offset", scope: !75, file: !8, line: 58, type: !7)
!81 = !DILocation(line: 56, column: 46, scope: !75)
!82 = !DILocation(line: 58, column: 2, scope: !75)
!83 = !DILocation(line: 58, column: 6, scope: !75)
!84 = !DILocation(line: 60, column: 2, scope: !75)
!85 = !{i64 19195}
!86 = !DILocation(line: 61, column: 25, scope: !75)
!87 = !DILocation(line: 61, column: 20, scope: !75)
!88 = !DILocation(line: 61, column: 36, scope: !75)
!89 = !DILocation(line: 61, column: 34, scope: !75)
!90 = !DILocation(line: 61, column: 10, scope: !75)
!91 = !DILocation(line: 61, column: 9, scope: !75)
!92 = !DILocation(line: 62, column: 1, scope: !75)
!93 = !DILocation(line: 61, column: 2, scope: !75)
!94 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !95, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!95 = !DISubroutineType(types: !96)
!96 = !{!7, !7, !6, !6}
!97 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !98, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !100)
!98 = !DISubroutineType(types: !99)
!99 = !{null, !7}
!100 = !{!101}
!101 = !DILocalVariable(name: "flags", arg: 1, scope: !97, file: !8, line: 49, type: !7)
!102 = !DILocation(line: 49, column: 36, scope: !97)
!103 = !DILocation(line: 51, column: 6, scope: !104)
!104 = distinct !DILexicalBlock(scope: !97, file: !8, line: 51, column: 6)
!105 = !DILocation(line: 51, column: 12, scope: !104)
!106 = !DILocation(line: 51, column: 6, scope: !97)
!107 = !DILocation(line: 52, column: 3, scope: !104)
!108 = !{i64 19014}
!109 = !DILocation(line: 53, column: 1, scope: !97)
