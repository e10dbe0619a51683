; ModuleID = 'failure_told.c'
source_filename = "failure_told.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @failure_told() #0 !dbg !17 {
entry:
  %retval = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %low = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !46
    #dbg_declare(ptr %flags, !22, !DIExpression(), !47)
  %call = call i64 @irq_save() #5, !dbg !48
  store i64 %call, ptr %flags, align 8, !dbg !47
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !46
    #dbg_declare(ptr %status, !23, !DIExpression(), !49)
  call void @llvm.lifetime.start.p0(i64 8, ptr %low) #4, !dbg !46
    #dbg_declare(ptr %low, !24, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !51
    #dbg_declare(ptr %input, !25, !DIExpression(), !52)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !53
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !54
  store ptr %call1, ptr %input, align 8, !dbg !52
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #4, !dbg !55
    #dbg_declare(ptr %output, !44, !DIExpression(), !56)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !57
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #5, !dbg !58
  store ptr %call2, ptr %output, align 8, !dbg !56
  %2 = load ptr, ptr %input, align 8, !dbg !59
  %3 = load ptr, ptr %output, align 8, !dbg !60
  %call3 = call i64 @hv_do_hypercall(i64 noundef 70, ptr noundef %2, ptr noundef %3) #5, !dbg !61
  store i64 %call3, ptr %status, align 8, !dbg !62
  %4 = load ptr, ptr %output, align 8, !dbg !63
  %5 = load i64, ptr %4, align 8, !dbg !64
  store i64 %5, ptr %low, align 8, !dbg !65
  %6 = load i64, ptr %flags, align 8, !dbg !66
  call void @irq_restore(i64 noundef %6) #5, !dbg !67
  %7 = load i64, ptr %status, align 8, !dbg !68
  %call4 = call i32 @error_of(i64 noundef %7) #5, !dbg !70
  %tobool = icmp ne i32 %call4, 0, !dbg !70
  br i1 %tobool, label %if.then, label %if.end, !dbg !71

if.then:                                          ; preds = %entry
  store i32 -1, ptr %retval, align 4, !dbg !72
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !72

if.end:                                           ; preds = %entry
  %8 = load i64, ptr %low, align 8, !dbg !73
  %cmp = icmp ugt i64 %8, 7, !dbg !74
  %conv = zext i1 %cmp to i32, !dbg !74
  store i32 %conv, ptr %retval, align 4, !dbg !75
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !75

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %low) #4, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !76
  %9 = load i32, ptr %retval, align 4, !dbg !76
  ret i32 %9, !dbg !76
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !77 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !82
    #dbg_declare(ptr %flags, !81, !DIExpression(), !83)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !84, !srcloc !85
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !86, !srcloc !87
  %0 = load i64, ptr %flags, align 8, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !89
  ret i64 %0, !dbg !90
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !91 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !95, !DIExpression(), !97)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !98
    #dbg_declare(ptr %offset, !96, !DIExpression(), !99)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !100, !srcloc !101
  store i64 %0, ptr %offset, align 8, !dbg !100
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !102
  %2 = ptrtoint ptr %1 to i64, !dbg !103
  %3 = load i64, ptr %offset, align 8, !dbg !104
  %add = add i64 %2, %3, !dbg !105
  %4 = inttoptr i64 %add to ptr, !dbg !106
  %5 = load ptr, ptr %4, align 8, !dbg !107
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !108
  ret ptr %5, !dbg !109
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !110 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !113 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !117, !DIExpression(), !118)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !119
  %and = and i64 %0, 512, !dbg !121
  %tobool = icmp ne i64 %and, 0, !dbg !121
  br i1 %tobool, label %if.then, label %if.end, !dbg !122

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !123, !srcloc !124
  br label %if.end, !dbg !123

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !125
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !126 dso_local i32 @error_of(i64 noundef) #3

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
!3 = !DIFile(filename: "failure_told.c", directory: ".", checksumkind: CSK_MD5, checksum: "413700d0f8555219c8d184037bc96b66")
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
!17 = distinct !DISubprogram(name: "failure_told", scope: !3, file: !3, line: 10, type: !18, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !21)
!18 = !DISubroutineType(types: !19)
!19 = !{!20}
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !{!22, !23, !24, !25, !44}
!22 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 12, type: !7)
!23 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 12, type: !7)
!24 = !DILocalVariable(name: "low", scope: !17, file: !3, line: 12, type: !7)
!25 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 13, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !28)
!28 = !{!29, !30, !33, !36, !40}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !27, file: !8, line: 78, baseType: !7, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !27, file: !8, line: 79, baseType: !31, size: 32, offset: 64)
!31 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !32)
!32 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !27, file: !8, line: 80, baseType: !34, size: 8, offset: 96)
!34 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !35)
!35 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !27, file: !8, line: 81, baseType: !37, size: 24, offset: 104)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !34, size: 24, elements: !38)
!38 = !{!39}
!39 = !DISubrange(count: 3)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !27, file: !8, line: 82, baseType: !41, offset: 128)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !31, elements: !42)
!42 = !{!43}
!43 = !DISubrange(count: -1)
!44 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 14, type: !45)
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!46 = !DILocation(line: 12, column: 2, scope: !17)
!47 = !DILocation(line: 12, column: 6, scope: !17)
!48 = !DILocation(line: 12, column: 14, scope: !17)
!49 = !DILocation(line: 12, column: 26, scope: !17)
!50 = !DILocation(line: 12, column: 34, scope: !17)
!51 = !DILocation(line: 13, column: 2, scope: !17)
!52 = !DILocation(line: 13, column: 26, scope: !17)
!53 = !DILocation(line: 13, column: 52, scope: !17)
!54 = !DILocation(line: 13, column: 34, scope: !17)
!55 = !DILocation(line: 14, column: 2, scope: !17)
!56 = !DILocation(line: 14, column: 7, scope: !17)
!57 = !DILocation(line: 14, column: 34, scope: !17)
!58 = !DILocation(line: 14, column: 16, scope: !17)
!59 = !DILocation(line: 16, column: 33, scope: !17)
!60 = !DILocation(line: 16, column: 40, scope: !17)
!61 = !DILocation(line: 16, column: 11, scope: !17)
!62 = !DILocation(line: 16, column: 9, scope: !17)
!63 = !DILocation(line: 17, column: 9, scope: !17)
!64 = !DILocation(line: 17, column: 8, scope: !17)
!65 = !DILocation(line: 17, column: 6, scope: !17)
!66 = !DILocation(line: 18, column: 14, scope: !17)
!67 = !DILocation(line: 18, column: 2, scope: !17)
!68 = !DILocation(line: 19, column: 15, scope: !69)
!69 = distinct !DILexicalBlock(scope: !17, file: !3, line: 19, column: 6)
!70 = !DILocation(line: 19, column: 6, scope: !69)
!71 = !DILocation(line: 19, column: 6, scope: !17)
!72 = !DILocation(line: 20, column: 3, scope: !69)
!73 = !DILocation(line: 21, column: 9, scope: !17)
!74 = !DILocation(line: 21, column: 13, scope: !17)
!75 = !DILocation(line: 21, column: 2, scope: !17)
!76 = !DILocation(line: 22, column: 1, scope: !17)
!77 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !78, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !80)
!78 = !DISubroutineType(types: !79)
!79 = !{!7}
!80 = !{!81}
!81 = !DILocalVariable(name: "flags", scope: !77, file: !8, line: 42, type: !7)
!82 = !DILocation(line: 42, column: 2, scope: !77)
!83 = !DILocation(line: 42, column: 6, scope: !77)
!84 = !DILocation(line: 44, column: 2, scope: !77)
!85 = !{i64 19005, i64 19014}
!86 = !DILocation(line: 45, column: 2, scope: !77)
!87 = !{i64 19076}
!88 = !DILocation(line: 46, column: 9, scope: !77)
!89 = !DILocation(line: 47, column: 1, scope: !77)
!90 = !DILocation(line: 46, column: 2, scope: !77)
!91 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !92, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !94)
!92 = !DISubroutineType(types: !93)
!93 = !{!6, !5}
!94 = !{!95, !96}
!95 = !DILocalVariable(name: "variable", arg: 1, scope: !91, file: !8, line: 56, type: !5)
!96 = !DILocalVariable(name: "offset", scope: !91, file: !8, line: 58, type: !7)
!97 = !DILocation(line: 56, column: 46, scope: !91)
!98 = !DILocation(line: 58, column: 2, scope: !91)
!99 = !DILocation(line: 58, column: 6, scope: !91)
!100 = !DILocation(line: 60, column: 2, scope: !91)
!101 = !{i64 19377}
!102 = !DILocation(line: 61, column: 25, scope: !91)
!103 = !DILocation(line: 61, column: 20, scope: !91)
!104 = !DILocation(line: 61, column: 36, scope: !91)
!105 = !DILocation(line: 61, column: 34, scope: !91)
!106 = !DILocation(line: 61, column: 10, scope: !91)
!107 = !DILocation(line: 61, column: 9, scope: !91)
!108 = !DILocation(line: 62, column: 1, scope: !91)
!109 = !DILocation(line: 61, column: 2, scope: !91)
!110 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !111, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!111 = !DISubroutineType(types: !112)
!112 = !{!7, !7, !6, !6}
!113 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !114, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !116)
!114 = !DISubroutineType(types: !115)
!115 = !{null, !7}
!116 = !{!117}
!117 = !DILocalVariable(name: "flags", arg: 1, scope: !113, file: !8, line: 49, type: !7)
!118 = !DILocation(line: 49, column: 36, scope: !113)
!119 = !DILocation(line: 51, column: 6, scope: !120)
!120 = distinct !DILexicalBlock(scope: !113, file: !8, line: 51, column: 6)
!121 = !DILocation(line: 51, column: 12, scope: !120)
!122 = !DILocation(line: 51, column: 6, scope: !113)
!123 = !DILocation(line: 52, column: 3, scope: !120)
!124 = !{i64 19196}
!125 = !DILocation(line: 53, column: 1, scope: !113)
!126 = !DISubprogram(name: "error_of", scope: !3, file: !3, line: 8, type: !127, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!127 = !DISubroutineType(types: !128)
!128 = !{!20, !7}
