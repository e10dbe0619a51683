; ModuleID = 'failure_behind_wrong.c'
source_filename = "failure_behind_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.property_input = type { i64, i32, i32 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @failure_behind_wrong(i64 noundef %partition, ptr noundef %to, i32 noundef %size) #0 !dbg !17 {
entry:
  %partition.addr = alloca i64, align 8
  %to.addr = alloca ptr, align 8
  %size.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %value = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !24, !DIExpression(), !38)
  store ptr %to, ptr %to.addr, align 8
    #dbg_declare(ptr %to.addr, !25, !DIExpression(), !39)
  store i32 %size, ptr %size.addr, align 4
    #dbg_declare(ptr %size.addr, !26, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !41
    #dbg_declare(ptr %flags, !27, !DIExpression(), !42)
  %call = call i64 @irq_save() #5, !dbg !43
  store i64 %call, ptr %flags, align 8, !dbg !42
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !41
    #dbg_declare(ptr %status, !28, !DIExpression(), !44)
  call void @llvm.lifetime.start.p0(i64 8, ptr %value) #4, !dbg !41
    #dbg_declare(ptr %value, !29, !DIExpression(), !45)
  store i64 0, ptr %value, align 8, !dbg !45
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !46
    #dbg_declare(ptr %input, !30, !DIExpression(), !47)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !48
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !49
  store ptr %call1, ptr %input, align 8, !dbg !47
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #4, !dbg !50
    #dbg_declare(ptr %output, !37, !DIExpression(), !51)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !52
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #5, !dbg !53
  store ptr %call2, ptr %output, align 8, !dbg !51
  %2 = load i64, ptr %partition.addr, align 8, !dbg !54
  %3 = load ptr, ptr %input, align 8, !dbg !55
  %partition3 = getelementptr inbounds %struct.property_input, ptr %3, i32 0, i32 0, !dbg !56
  store i64 %2, ptr %partition3, align 8, !dbg !57
  %4 = load ptr, ptr %input, align 8, !dbg !58
  %code = getelementptr inbounds %struct.property_input, ptr %4, i32 0, i32 1, !dbg !59
  store i32 1, ptr %code, align 8, !dbg !60
  %5 = load ptr, ptr %input, align 8, !dbg !61
  %reserved = getelementptr inbounds %struct.property_input, ptr %5, i32 0, i32 2, !dbg !62
  store i32 0, ptr %reserved, align 4, !dbg !63
  %6 = load ptr, ptr %input, align 8, !dbg !64
  %7 = load ptr, ptr %output, align 8, !dbg !65
  %call4 = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef %6, ptr noundef %7) #5, !dbg !66
  store i64 %call4, ptr %status, align 8, !dbg !67
  %8 = load i64, ptr %status, align 8, !dbg !68
  %call5 = call i32 @succeeded(i64 noundef %8) #5, !dbg !70
  %tobool = icmp ne i32 %call5, 0, !dbg !70
  br i1 %tobool, label %if.then, label %if.end, !dbg !71

if.then:                                          ; preds = %entry
  %9 = load ptr, ptr %output, align 8, !dbg !72
  %arrayidx = getelementptr i64, ptr %9, i64 1, !dbg !72
  %10 = load i64, ptr %arrayidx, align 8, !dbg !72
  store i64 %10, ptr %value, align 8, !dbg !73
  br label %if.end, !dbg !74

if.end:                                           ; preds = %if.then, %entry
  %11 = load i64, ptr %flags, align 8, !dbg !75
  call void @irq_restore(i64 noundef %11) #5, !dbg !76
  %12 = load i64, ptr %value, align 8, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !78
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !78
  call void @llvm.lifetime.end.p0(i64 8, ptr %value) #4, !dbg !78
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !78
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !78
  ret i64 %12, !dbg !79
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !80 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !85
    #dbg_declare(ptr %flags, !84, !DIExpression(), !86)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !87, !srcloc !88
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !89, !srcloc !90
  %0 = load i64, ptr %flags, align 8, !dbg !91
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !92
  ret i64 %0, !dbg !93
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !94 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !98, !DIExpression(), !100)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !101
    #dbg_declare(ptr %offset, !99, !DIExpression(), !102)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !103, !srcloc !104
  store i64 %0, ptr %offset, align 8, !dbg !103
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !105
  %2 = ptrtoint ptr %1 to i64, !dbg !106
  %3 = load i64, ptr %offset, align 8, !dbg !107
  %add = add i64 %2, %3, !dbg !108
  %4 = inttoptr i64 %add to ptr, !dbg !109
  %5 = load ptr, ptr %4, align 8, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !111
  ret ptr %5, !dbg !112
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !113 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !116 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !121, !DIExpression(), !122)
  %0 = load i64, ptr %status.addr, align 8, !dbg !123
  %and = and i64 %0, 65535, !dbg !124
  %cmp = icmp eq i64 %and, 0, !dbg !125
  %conv = zext i1 %cmp to i32, !dbg !125
  ret i32 %conv, !dbg !126
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !127 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !131, !DIExpression(), !132)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !133
  %and = and i64 %0, 512, !dbg !135
  %tobool = icmp ne i64 %and, 0, !dbg !135
  br i1 %tobool, label %if.then, label %if.end, !dbg !136

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !137, !srcloc !138
  br label %if.end, !dbg !137

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !139
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
!3 = !DIFile(filename: "failure_behind_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "2ef83510fd804a93d2c3f7d24a8cdbb9")
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
!17 = distinct !DISubprogram(name: "failure_behind_wrong", scope: !3, file: !3, line: 14, type: !18, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20, !21}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !22)
!22 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!23 = !{!24, !25, !26, !27, !28, !29, !30, !37}
!24 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 14, type: !7)
!25 = !DILocalVariable(name: "to", arg: 2, scope: !17, file: !3, line: 14, type: !20)
!26 = !DILocalVariable(name: "size", arg: 3, scope: !17, file: !3, line: 14, type: !21)
!27 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 16, type: !7)
!28 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 16, type: !7)
!29 = !DILocalVariable(name: "value", scope: !17, file: !3, line: 16, type: !7)
!30 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 17, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "property_input", file: !3, line: 8, size: 128, elements: !33)
!33 = !{!34, !35, !36}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !32, file: !3, line: 9, baseType: !7, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "code", scope: !32, file: !3, line: 10, baseType: !21, size: 32, offset: 64)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "reserved", scope: !32, file: !3, line: 11, baseType: !21, size: 32, offset: 96)
!37 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 18, type: !20)
!38 = !DILocation(line: 14, column: 30, scope: !17)
!39 = !DILocation(line: 14, column: 46, scope: !17)
!40 = !DILocation(line: 14, column: 54, scope: !17)
!41 = !DILocation(line: 16, column: 2, scope: !17)
!42 = !DILocation(line: 16, column: 6, scope: !17)
!43 = !DILocation(line: 16, column: 14, scope: !17)
!44 = !DILocation(line: 16, column: 26, scope: !17)
!45 = !DILocation(line: 16, column: 34, scope: !17)
!46 = !DILocation(line: 17, column: 2, scope: !17)
!47 = !DILocation(line: 17, column: 25, scope: !17)
!48 = !DILocation(line: 17, column: 51, scope: !17)
!49 = !DILocation(line: 17, column: 33, scope: !17)
!50 = !DILocation(line: 18, column: 2, scope: !17)
!51 = !DILocation(line: 18, column: 7, scope: !17)
!52 = !DILocation(line: 18, column: 34, scope: !17)
!53 = !DILocation(line: 18, column: 16, scope: !17)
!54 = !DILocation(line: 20, column: 21, scope: !17)
!55 = !DILocation(line: 20, column: 2, scope: !17)
!56 = !DILocation(line: 20, column: 9, scope: !17)
!57 = !DILocation(line: 20, column: 19, scope: !17)
!58 = !DILocation(line: 21, column: 2, scope: !17)
!59 = !DILocation(line: 21, column: 9, scope: !17)
!60 = !DILocation(line: 21, column: 14, scope: !17)
!61 = !DILocation(line: 22, column: 2, scope: !17)
!62 = !DILocation(line: 22, column: 9, scope: !17)
!63 = !DILocation(line: 22, column: 18, scope: !17)
!64 = !DILocation(line: 23, column: 33, scope: !17)
!65 = !DILocation(line: 23, column: 40, scope: !17)
!66 = !DILocation(line: 23, column: 11, scope: !17)
!67 = !DILocation(line: 23, column: 9, scope: !17)
!68 = !DILocation(line: 24, column: 16, scope: !69)
!69 = distinct !DILexicalBlock(scope: !17, file: !3, line: 24, column: 6)
!70 = !DILocation(line: 24, column: 6, scope: !69)
!71 = !DILocation(line: 24, column: 6, scope: !17)
!72 = !DILocation(line: 25, column: 11, scope: !69)
!73 = !DILocation(line: 25, column: 9, scope: !69)
!74 = !DILocation(line: 25, column: 3, scope: !69)
!75 = !DILocation(line: 26, column: 14, scope: !17)
!76 = !DILocation(line: 26, column: 2, scope: !17)
!77 = !DILocation(line: 27, column: 9, scope: !17)
!78 = !DILocation(line: 28, column: 1, scope: !17)
!79 = !DILocation(line: 27, column: 2, scope: !17)
!80 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !81, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !83)
!81 = !DISubroutineType(types: !82)
!82 = !{!7}
!83 = !{!84}
!84 = !DILocalVariable(name: "flags", scope: !80, file: !8, line: 42, type: !7)
!85 = !DILocation(line: 42, column: 2, scope: !80)
!86 = !DILocation(line: 42, column: 6, scope: !80)
!87 = !DILocation(line: 44, column: 2, scope: !80)
!88 = !{i64 19137, i64 19146}
!89 = !DILocation(line: 45, column: 2, scope: !80)
!90 = !{i64 19208}
!91 = !DILocation(line: 46, column: 9, scope: !80)
!92 = !DILocation(line: 47, column: 1, scope: !80)
!93 = !DILocation(line: 46, column: 2, scope: !80)
!94 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !95, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !97)
!95 = !DISubroutineType(types: !96)
!96 = !{!6, !5}
!97 = !{!98, !99}
!98 = !DILocalVariable(name: "variable", arg: 1, scope: !94, file: !8, line: 56, type: !5)
!99 = !DILocalVariable(name: "offset", scope: !94, file: !8, line: 58, type: !7)
!100 = !DILocation(line: 56, column: 46, scope: !94)
!101 = !DILocation(line: 58, column: 2, scope: !94)
!102 = !DILocation(line: 58, column: 6, scope: !94)
!103 = !DILocation(line: 60, column: 2, scope: !94)
!104 = !{i64 19509}
!105 = !DILocation(line: 61, column: 25, scope: !94)
!106 = !DILocation(line: 61, column: 20, scope: !94)
!107 = !DILocation(line: 61, column: 36, scope: !94)
!108 = !DILocation(line: 61, column: 34, scope: !94)
!109 = !DILocation(line: 61, column: 10, scope: !94)
!110 = !DILocation(line: 61, column: 9, scope: !94)
!111 = !DILocation(line: 62, column: 1, scope: !94)
!112 = !DILocation(line: 61, column: 2, scope: !94)
!113 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !114, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!114 = !DISubroutineType(types: !115)
!115 = !{!7, !7, !6, !6}
!116 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !117, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !120)
!117 = !DISubroutineType(types: !118)
!118 = !{!119, !7}
!119 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!120 = !{!121}
!121 = !DILocalVariable(name: "status", arg: 1, scope: !116, file: !8, line: 72, type: !7)
!122 = !DILocation(line: 72, column: 33, scope: !116)
!123 = !DILocation(line: 74, column: 10, scope: !116)
!124 = !DILocation(line: 74, column: 17, scope: !116)
!125 = !DILocation(line: 74, column: 27, scope: !116)
!126 = !DILocation(line: 74, column: 2, scope: !116)
!127 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !128, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !130)
!128 = !DISubroutineType(types: !129)
!129 = !{null, !7}
!130 = !{!131}
!131 = !DILocalVariable(name: "flags", arg: 1, scope: !127, file: !8, line: 49, type: !7)
!132 = !DILocation(line: 49, column: 36, scope: !127)
!133 = !DILocation(line: 51, column: 6, scope: !134)
!134 = distinct !DILexicalBlock(scope: !127, file: !8, line: 51, column: 6)
!135 = !DILocation(line: 51, column: 12, scope: !134)
!136 = !DILocation(line: 51, column: 6, scope: !127)
!137 = !DILocation(line: 52, column: 3, scope: !134)
!138 = !{i64 19328}
!139 = !DILocation(line: 53, column: 1, scope: !127)
