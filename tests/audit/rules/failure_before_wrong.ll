; ModuleID = 'failure_before_wrong.c'
source_filename = "failure_before_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @failure_before_wrong(ptr noundef %value) #0 !dbg !17 {
entry:
  %retval = alloca i32, align 4
  %value.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %now = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %value, ptr %value.addr, align 8
    #dbg_declare(ptr %value.addr, !23, !DIExpression(), !47)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !48
    #dbg_declare(ptr %flags, !24, !DIExpression(), !49)
  %call = call i64 @irq_save() #5, !dbg !50
  store i64 %call, ptr %flags, align 8, !dbg !49
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !48
    #dbg_declare(ptr %status, !25, !DIExpression(), !51)
  call void @llvm.lifetime.start.p0(i64 8, ptr %now) #4, !dbg !48
    #dbg_declare(ptr %now, !26, !DIExpression(), !52)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !53
    #dbg_declare(ptr %input, !27, !DIExpression(), !54)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !55
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !56
  store ptr %call1, ptr %input, align 8, !dbg !54
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #4, !dbg !57
    #dbg_declare(ptr %output, !46, !DIExpression(), !58)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !59
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #5, !dbg !60
  store ptr %call2, ptr %output, align 8, !dbg !58
  %2 = load ptr, ptr %output, align 8, !dbg !61
  %3 = load i64, ptr %2, align 8, !dbg !62
  store i64 %3, ptr %now, align 8, !dbg !63
  %4 = load ptr, ptr %input, align 8, !dbg !64
  %5 = load ptr, ptr %output, align 8, !dbg !65
  %call3 = call i64 @hv_do_hypercall(i64 noundef 70, ptr noundef %4, ptr noundef %5) #5, !dbg !66
  store i64 %call3, ptr %status, align 8, !dbg !67
  %6 = load i64, ptr %flags, align 8, !dbg !68
  call void @irq_restore(i64 noundef %6) #5, !dbg !69
  %7 = load i64, ptr %status, align 8, !dbg !70
  %call4 = call i32 @succeeded(i64 noundef %7) #5, !dbg !72
  %tobool = icmp ne i32 %call4, 0, !dbg !72
  br i1 %tobool, label %if.end, label %if.then, !dbg !73

if.then:                                          ; preds = %entry
  store i32 -1, ptr %retval, align 4, !dbg !74
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !74

if.end:                                           ; preds = %entry
  %8 = load i64, ptr %now, align 8, !dbg !75
  %9 = load ptr, ptr %value.addr, align 8, !dbg !76
  store i64 %8, ptr %9, align 8, !dbg !77
  store i32 0, ptr %retval, align 4, !dbg !78
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !78

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %now) #4, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !79
  %10 = load i32, ptr %retval, align 4, !dbg !79
  ret i32 %10, !dbg !79
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
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !116 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !120, !DIExpression(), !121)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !122
  %and = and i64 %0, 512, !dbg !124
  %tobool = icmp ne i64 %and, 0, !dbg !124
  br i1 %tobool, label %if.then, label %if.end, !dbg !125

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !126, !srcloc !127
  br label %if.end, !dbg !126

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !128
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !129 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !133, !DIExpression(), !134)
  %0 = load i64, ptr %status.addr, align 8, !dbg !135
  %and = and i64 %0, 65535, !dbg !136
  %cmp = icmp eq i64 %and, 0, !dbg !137
  %conv = zext i1 %cmp to i32, !dbg !137
  ret i32 %conv, !dbg !138
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
!3 = !DIFile(filename: "failure_before_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "f29a7d2aa532c40238dd3288db1335dc")
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
!17 = distinct !DISubprogram(name: "failure_before_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!20, !21}
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!22 = !{!23, !24, !25, !26, !27, !46}
!23 = !DILocalVariable(name: "value", arg: 1, scope: !17, file: !3, line: 8, type: !21)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!25 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!26 = !DILocalVariable(name: "now", scope: !17, file: !3, line: 10, type: !7)
!27 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !30)
!30 = !{!31, !32, !35, !38, !42}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !29, file: !8, line: 78, baseType: !7, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !29, file: !8, line: 79, baseType: !33, size: 32, offset: 64)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !34)
!34 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !29, file: !8, line: 80, baseType: !36, size: 8, offset: 96)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !37)
!37 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !29, file: !8, line: 81, baseType: !39, size: 24, offset: 104)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 24, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: 3)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !29, file: !8, line: 82, baseType: !43, offset: 128)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, elements: !44)
!44 = !{!45}
!45 = !DISubrange(count: -1)
!46 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !21)
!47 = !DILocation(line: 8, column: 31, scope: !17)
!48 = !DILocation(line: 10, column: 2, scope: !17)
!49 = !DILocation(line: 10, column: 6, scope: !17)
!50 = !DILocation(line: 10, column: 14, scope: !17)
!51 = !DILocation(line: 10, column: 26, scope: !17)
!52 = !DILocation(line: 10, column: 34, scope: !17)
!53 = !DILocation(line: 11, column: 2, scope: !17)
!54 = !DILocation(line: 11, column: 26, scope: !17)
!55 = !DILocation(line: 11, column: 52, scope: !17)
!56 = !DILocation(line: 11, column: 34, scope: !17)
!57 = !DILocation(line: 12, column: 2, scope: !17)
!58 = !DILocation(line: 12, column: 7, scope: !17)
!59 = !DILocation(line: 12, column: 34, scope: !17)
!60 = !DILocation(line: 12, column: 16, scope: !17)
!61 = !DILocation(line: 14, column: 9, scope: !17)
!62 = !DILocation(line: 14, column: 8, scope: !17)
!63 = !DILocation(line: 14, column: 6, scope: !17)
!64 = !DILocation(line: 15, column: 33, scope: !17)
!65 = !DILocation(line: 15, column: 40, scope: !17)
!66 = !DILocation(line: 15, column: 11, scope: !17)
!67 = !DILocation(line: 15, column: 9, scope: !17)
!68 = !DILocation(line: 16, column: 14, scope: !17)
!69 = !DILocation(line: 16, column: 2, scope: !17)
!70 = !DILocation(line: 17, column: 17, scope: !71)
!71 = distinct !DILexicalBlock(scope: !17, file: !3, line: 17, column: 6)
!72 = !DILocation(line: 17, column: 7, scope: !71)
!73 = !DILocation(line: 17, column: 6, scope: !17)
!74 = !DILocation(line: 18, column: 3, scope: !71)
!75 = !DILocation(line: 19, column: 11, scope: !17)
!76 = !DILocation(line: 19, column: 3, scope: !17)
!77 = !DILocation(line: 19, column: 9, scope: !17)
!78 = !DILocation(line: 20, column: 2, scope: !17)
!79 = !DILocation(line: 21, column: 1, scope: !17)
!80 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !81, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !83)
!81 = !DISubroutineType(types: !82)
!82 = !{!7}
!83 = !{!84}
!84 = !DILocalVariable(name: "flags", scope: !80, file: !8, line: 42, type: !7)
!85 = !DILocation(line: 42, column: 2, scope: !80)
!86 = !DILocation(line: 42, column: 6, scope: !80)
!87 = !DILocation(line: 44, column: 2, scope: !80)
!88 = !{i64 18969, i64 18978}
!89 = !DILocation(line: 45, column: 2, scope: !80)
!90 = !{i64 19040}
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
!104 = !{i64 19341}
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
!116 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !117, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !119)
!117 = !DISubroutineType(types: !118)
!118 = !{null, !7}
!119 = !{!120}
!120 = !DILocalVariable(name: "flags", arg: 1, scope: !116, file: !8, line: 49, type: !7)
!121 = !DILocation(line: 49, column: 36, scope: !116)
!122 = !DILocation(line: 51, column: 6, scope: !123)
!123 = distinct !DILexicalBlock(scope: !116, file: !8, line: 51, column: 6)
!124 = !DILocation(line: 51, column: 12, scope: !123)
!125 = !DILocation(line: 51, column: 6, scope: !116)
!126 = !DILocation(line: 52, column: 3, scope: !123)
!127 = !{i64 19160}
!128 = !DILocation(line: 53, column: 1, scope: !116)
!129 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !130, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !132)
!130 = !DISubroutineType(types: !131)
!131 = !{!20, !7}
!132 = !{!133}
!133 = !DILocalVariable(name: "status", arg: 1, scope: !129, file: !8, line: 72, type: !7)
!134 = !DILocation(line: 72, column: 33, scope: !129)
!135 = !DILocation(line: 74, column: 10, scope: !129)
!136 = !DILocation(line: 74, column: 17, scope: !129)
!137 = !DILocation(line: 74, column: 27, scope: !129)
!138 = !DILocation(line: 74, column: 2, scope: !129)
