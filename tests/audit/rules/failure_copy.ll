; ModuleID = 'failure_copy.c'
source_filename = "failure_copy.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @failure_copy(ptr noundef %id) #0 !dbg !17 {
entry:
  %id.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %low = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store ptr %id, ptr %id.addr, align 8
    #dbg_declare(ptr %id.addr, !22, !DIExpression(), !46)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !47
    #dbg_declare(ptr %flags, !23, !DIExpression(), !48)
  %call = call i64 @irq_save() #5, !dbg !49
  store i64 %call, ptr %flags, align 8, !dbg !48
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !47
    #dbg_declare(ptr %status, !24, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 8, ptr %low) #4, !dbg !47
    #dbg_declare(ptr %low, !25, !DIExpression(), !51)
  store i64 0, ptr %low, align 8, !dbg !51
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !52
    #dbg_declare(ptr %input, !26, !DIExpression(), !53)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !54
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !55
  store ptr %call1, ptr %input, align 8, !dbg !53
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #4, !dbg !56
    #dbg_declare(ptr %output, !45, !DIExpression(), !57)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !58
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #5, !dbg !59
  store ptr %call2, ptr %output, align 8, !dbg !57
  %2 = load ptr, ptr %input, align 8, !dbg !60
  %3 = load ptr, ptr %output, align 8, !dbg !61
  %call3 = call i64 @hv_do_hypercall(i64 noundef 70, ptr noundef %2, ptr noundef %3) #5, !dbg !62
  store i64 %call3, ptr %status, align 8, !dbg !63
  %4 = load ptr, ptr %output, align 8, !dbg !64
  %5 = load i64, ptr %4, align 8, !dbg !65
  %6 = load ptr, ptr %id.addr, align 8, !dbg !66
  store i64 %5, ptr %6, align 8, !dbg !67
  %7 = load i64, ptr %flags, align 8, !dbg !68
  call void @irq_restore(i64 noundef %7) #5, !dbg !69
  %8 = load i64, ptr %status, align 8, !dbg !70
  %and = and i64 %8, 65535, !dbg !71
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %low) #4, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !72
  ret i64 %and, !dbg !73
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !74 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !79
    #dbg_declare(ptr %flags, !78, !DIExpression(), !80)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !81, !srcloc !82
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !83, !srcloc !84
  %0 = load i64, ptr %flags, align 8, !dbg !85
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !86
  ret i64 %0, !dbg !87
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !88 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !92, !DIExpression(), !94)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !95
    #dbg_declare(ptr %offset, !93, !DIExpression(), !96)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !97, !srcloc !98
  store i64 %0, ptr %offset, align 8, !dbg !97
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !99
  %2 = ptrtoint ptr %1 to i64, !dbg !100
  %3 = load i64, ptr %offset, align 8, !dbg !101
  %add = add i64 %2, %3, !dbg !102
  %4 = inttoptr i64 %add to ptr, !dbg !103
  %5 = load ptr, ptr %4, align 8, !dbg !104
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !105
  ret ptr %5, !dbg !106
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !107 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !110 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !114, !DIExpression(), !115)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !116
  %and = and i64 %0, 512, !dbg !118
  %tobool = icmp ne i64 %and, 0, !dbg !118
  br i1 %tobool, label %if.then, label %if.end, !dbg !119

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !120, !srcloc !121
  br label %if.end, !dbg !120

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !122
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
!3 = !DIFile(filename: "failure_copy.c", directory: ".", checksumkind: CSK_MD5, checksum: "ae34074d542e30a238cdb58130f09401")
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
!17 = distinct !DISubprogram(name: "failure_copy", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !21)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!21 = !{!22, !23, !24, !25, !26, !45}
!22 = !DILocalVariable(name: "id", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!23 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!24 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!25 = !DILocalVariable(name: "low", scope: !17, file: !3, line: 10, type: !7)
!26 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !29)
!29 = !{!30, !31, !34, !37, !41}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !28, file: !8, line: 78, baseType: !7, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !28, file: !8, line: 79, baseType: !32, size: 32, offset: 64)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !33)
!33 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !28, file: !8, line: 80, baseType: !35, size: 8, offset: 96)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !36)
!36 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !28, file: !8, line: 81, baseType: !38, size: 24, offset: 104)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 24, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: 3)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !28, file: !8, line: 82, baseType: !42, offset: 128)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: -1)
!45 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !20)
!46 = !DILocation(line: 8, column: 23, scope: !17)
!47 = !DILocation(line: 10, column: 2, scope: !17)
!48 = !DILocation(line: 10, column: 6, scope: !17)
!49 = !DILocation(line: 10, column: 14, scope: !17)
!50 = !DILocation(line: 10, column: 26, scope: !17)
!51 = !DILocation(line: 10, column: 34, scope: !17)
!52 = !DILocation(line: 11, column: 2, scope: !17)
!53 = !DILocation(line: 11, column: 26, scope: !17)
!54 = !DILocation(line: 11, column: 52, scope: !17)
!55 = !DILocation(line: 11, column: 34, scope: !17)
!56 = !DILocation(line: 12, column: 2, scope: !17)
!57 = !DILocation(line: 12, column: 7, scope: !17)
!58 = !DILocation(line: 12, column: 34, scope: !17)
!59 = !DILocation(line: 12, column: 16, scope: !17)
!60 = !DILocation(line: 14, column: 33, scope: !17)
!61 = !DILocation(line: 14, column: 40, scope: !17)
!62 = !DILocation(line: 14, column: 11, scope: !17)
!63 = !DILocation(line: 14, column: 9, scope: !17)
!64 = !DILocation(line: 15, column: 9, scope: !17)
!65 = !DILocation(line: 15, column: 8, scope: !17)
!66 = !DILocation(line: 15, column: 3, scope: !17)
!67 = !DILocation(line: 15, column: 6, scope: !17)
!68 = !DILocation(line: 16, column: 14, scope: !17)
!69 = !DILocation(line: 16, column: 2, scope: !17)
!70 = !DILocation(line: 17, column: 9, scope: !17)
!71 = !DILocation(line: 17, column: 16, scope: !17)
!72 = !DILocation(line: 18, column: 1, scope: !17)
!73 = !DILocation(line: 17, column: 2, scope: !17)
!74 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !75, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !77)
!75 = !DISubroutineType(types: !76)
!76 = !{!7}
!77 = !{!78}
!78 = !DILocalVariable(name: "flags", scope: !74, file: !8, line: 42, type: !7)
!79 = !DILocation(line: 42, column: 2, scope: !74)
!80 = !DILocation(line: 42, column: 6, scope: !74)
!81 = !DILocation(line: 44, column: 2, scope: !74)
!82 = !{i64 18921, i64 18930}
!83 = !DILocation(line: 45, column: 2, scope: !74)
!84 = !{i64 18992}
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
!98 = !{i64 19293}
!99 = !DILocation(line: 61, column: 25, scope: !88)
!100 = !DILocation(line: 61, column: 20, scope: !88)
!101 = !DILocation(line: 61, column: 36, scope: !88)
!102 = !DILocation(line: 61, column: 34, scope: !88)
!103 = !DILocation(line: 61, column: 10, scope: !88)
!104 = !DILocation(line: 61, column: 9, scope: !88)
!105 = !DILocation(line: 62, column: 1, scope: !88)
!106 = !DILocation(line: 61, column: 2, scope: !88)
!107 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !108, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!108 = !DISubroutineType(types: !109)
!109 = !{!7, !7, !6, !6}
!110 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !111, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !113)
!111 = !DISubroutineType(types: !112)
!112 = !{null, !7}
!113 = !{!114}
!114 = !DILocalVariable(name: "flags", arg: 1, scope: !110, file: !8, line: 49, type: !7)
!115 = !DILocation(line: 49, column: 36, scope: !110)
!116 = !DILocation(line: 51, column: 6, scope: !117)
!117 = distinct !DILexicalBlock(scope: !110, file: !8, line: 51, column: 6)
!118 = !DILocation(line: 51, column: 12, scope: !117)
!119 = !DILocation(line: 51, column: 6, scope: !110)
!120 = !DILocation(line: 52, column: 3, scope: !117)
!121 = !{i64 19112}
!122 = !DILocation(line: 53, column: 1, scope: !110)
