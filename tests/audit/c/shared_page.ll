; ModuleID = 'shared_page.c'
source_filename = "shared_page.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }
%struct.register_value = type { i64, i64 }

@pcpu_input = external dso_local global ptr, align 8
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @read_register(i32 noundef %name) #0 !dbg !19 {
entry:
  %name.addr = alloca i32, align 4
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %result = alloca i32, align 4
  store i32 %name, ptr %name.addr, align 4
    #dbg_declare(ptr %name.addr, !24, !DIExpression(), !46)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !47
    #dbg_declare(ptr %input, !25, !DIExpression(), !48)
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !49
    #dbg_declare(ptr %output, !42, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !51
    #dbg_declare(ptr %flags, !43, !DIExpression(), !52)
  %call = call i64 @irq_save() #6, !dbg !53
  store i64 %call, ptr %flags, align 8, !dbg !52
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !54
    #dbg_declare(ptr %status, !44, !DIExpression(), !55)
  call void @llvm.lifetime.start.p0(i64 4, ptr %result) #5, !dbg !56
    #dbg_declare(ptr %result, !45, !DIExpression(), !57)
  store i32 -1, ptr %result, align 4, !dbg !57
  %0 = load ptr, ptr @pcpu_input, align 8, !dbg !58
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !59
  store ptr %call1, ptr %input, align 8, !dbg !60
  %1 = load ptr, ptr %input, align 8, !dbg !61
  store ptr %1, ptr %output, align 8, !dbg !62
  %2 = load ptr, ptr %input, align 8, !dbg !63
  call void @llvm.memset.p0.i64(ptr align 1 %2, i8 0, i64 20, i1 false), !dbg !64
  %3 = load ptr, ptr %input, align 8, !dbg !65
  %partition = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 0, !dbg !66
  store i64 -1, ptr %partition, align 1, !dbg !67
  %4 = load ptr, ptr %input, align 8, !dbg !68
  %vp = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 1, !dbg !69
  store i32 -2, ptr %vp, align 1, !dbg !70
  %5 = load i32, ptr %name.addr, align 4, !dbg !71
  %6 = load ptr, ptr %input, align 8, !dbg !72
  %names = getelementptr inbounds %struct.registers_input, ptr %6, i32 0, i32 4, !dbg !73
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !72
  store i32 %5, ptr %arrayidx, align 1, !dbg !74
  %7 = load ptr, ptr %input, align 8, !dbg !75
  %8 = load ptr, ptr %output, align 8, !dbg !76
  %call2 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %7, ptr noundef %8) #6, !dbg !77
  store i64 %call2, ptr %status, align 8, !dbg !78
  %9 = load i64, ptr %status, align 8, !dbg !79
  %call3 = call i32 @succeeded(i64 noundef %9) #6, !dbg !81
  %tobool = icmp ne i32 %call3, 0, !dbg !81
  br i1 %tobool, label %if.then, label %if.end, !dbg !82

if.then:                                          ; preds = %entry
  %10 = load ptr, ptr %output, align 8, !dbg !83
  %low = getelementptr inbounds %struct.register_value, ptr %10, i32 0, i32 0, !dbg !84
  %11 = load i64, ptr %low, align 1, !dbg !84
  %and = and i64 %11, 15, !dbg !85
  %conv = trunc i64 %and to i32, !dbg !83
  store i32 %conv, ptr %result, align 4, !dbg !86
  br label %if.end, !dbg !87

if.end:                                           ; preds = %if.then, %entry
  %12 = load i64, ptr %flags, align 8, !dbg !88
  call void @irq_restore(i64 noundef %12) #6, !dbg !89
  %13 = load i32, ptr %result, align 4, !dbg !90
  call void @llvm.lifetime.end.p0(i64 4, ptr %result) #5, !dbg !91
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !91
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !91
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !91
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !91
  ret i32 %13, !dbg !92
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !93 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !98
    #dbg_declare(ptr %flags, !97, !DIExpression(), !99)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !100, !srcloc !101
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !102, !srcloc !103
  %0 = load i64, ptr %flags, align 8, !dbg !104
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !105
  ret i64 %0, !dbg !106
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !107 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !111, !DIExpression(), !113)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !114
    #dbg_declare(ptr %offset, !112, !DIExpression(), !115)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !116, !srcloc !117
  store i64 %0, ptr %offset, align 8, !dbg !116
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !118
  %2 = ptrtoint ptr %1 to i64, !dbg !119
  %3 = load i64, ptr %offset, align 8, !dbg !120
  %add = add i64 %2, %3, !dbg !121
  %4 = inttoptr i64 %add to ptr, !dbg !122
  %5 = load ptr, ptr %4, align 8, !dbg !123
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !124
  ret ptr %5, !dbg !125
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !126 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !139 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !143, !DIExpression(), !144)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !145
  %and = and i64 %0, 512, !dbg !147
  %tobool = icmp ne i64 %and, 0, !dbg !147
  br i1 %tobool, label %if.then, label %if.end, !dbg !148

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !149, !srcloc !150
  br label %if.end, !dbg !149

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !151
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "shared_page.c", directory: ".", checksumkind: CSK_MD5, checksum: "c77d492f6fa425b31cc6af88fb015a03")
!2 = !{!3, !11, !13, !8}
!3 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!4 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "register_value", file: !5, line: 85, size: 128, elements: !6)
!5 = !DIFile(filename: "./guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!6 = !{!7, !10}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !4, file: !5, line: 86, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !5, line: 9, baseType: !9)
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !DIDerivedType(tag: DW_TAG_member, name: "high", scope: !4, file: !5, line: 87, baseType: !8, size: 64, offset: 64)
!11 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !5, line: 8, baseType: !12)
!12 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !14, size: 64)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!15 = !{i32 7, !"Dwarf Version", i32 5}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!19 = distinct !DISubprogram(name: "read_register", scope: !1, file: !1, line: 5, type: !20, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !23)
!20 = !DISubroutineType(types: !21)
!21 = !{!22, !11}
!22 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!23 = !{!24, !25, !42, !43, !44, !45}
!24 = !DILocalVariable(name: "name", arg: 1, scope: !19, file: !1, line: 5, type: !11)
!25 = !DILocalVariable(name: "input", scope: !19, file: !1, line: 7, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !5, line: 77, size: 128, elements: !28)
!28 = !{!29, !30, !31, !34, !38}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !27, file: !5, line: 78, baseType: !8, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !27, file: !5, line: 79, baseType: !11, size: 32, offset: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !27, file: !5, line: 80, baseType: !32, size: 8, offset: 96)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !5, line: 6, baseType: !33)
!33 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !27, file: !5, line: 81, baseType: !35, size: 24, offset: 104)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 24, elements: !36)
!36 = !{!37}
!37 = !DISubrange(count: 3)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !27, file: !5, line: 82, baseType: !39, offset: 128)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: -1)
!42 = !DILocalVariable(name: "output", scope: !19, file: !1, line: 8, type: !3)
!43 = !DILocalVariable(name: "flags", scope: !19, file: !1, line: 9, type: !8)
!44 = !DILocalVariable(name: "status", scope: !19, file: !1, line: 10, type: !8)
!45 = !DILocalVariable(name: "result", scope: !19, file: !1, line: 11, type: !22)
!46 = !DILocation(line: 5, column: 23, scope: !19)
!47 = !DILocation(line: 7, column: 2, scope: !19)
!48 = !DILocation(line: 7, column: 26, scope: !19)
!49 = !DILocation(line: 8, column: 2, scope: !19)
!50 = !DILocation(line: 8, column: 25, scope: !19)
!51 = !DILocation(line: 9, column: 2, scope: !19)
!52 = !DILocation(line: 9, column: 6, scope: !19)
!53 = !DILocation(line: 9, column: 14, scope: !19)
!54 = !DILocation(line: 10, column: 2, scope: !19)
!55 = !DILocation(line: 10, column: 6, scope: !19)
!56 = !DILocation(line: 11, column: 2, scope: !19)
!57 = !DILocation(line: 11, column: 6, scope: !19)
!58 = !DILocation(line: 13, column: 28, scope: !19)
!59 = !DILocation(line: 13, column: 10, scope: !19)
!60 = !DILocation(line: 13, column: 8, scope: !19)
!61 = !DILocation(line: 14, column: 36, scope: !19)
!62 = !DILocation(line: 14, column: 9, scope: !19)
!63 = !DILocation(line: 15, column: 19, scope: !19)
!64 = !DILocation(line: 15, column: 2, scope: !19)
!65 = !DILocation(line: 16, column: 2, scope: !19)
!66 = !DILocation(line: 16, column: 9, scope: !19)
!67 = !DILocation(line: 16, column: 19, scope: !19)
!68 = !DILocation(line: 17, column: 2, scope: !19)
!69 = !DILocation(line: 17, column: 9, scope: !19)
!70 = !DILocation(line: 17, column: 12, scope: !19)
!71 = !DILocation(line: 18, column: 20, scope: !19)
!72 = !DILocation(line: 18, column: 2, scope: !19)
!73 = !DILocation(line: 18, column: 9, scope: !19)
!74 = !DILocation(line: 18, column: 18, scope: !19)
!75 = !DILocation(line: 19, column: 48, scope: !19)
!76 = !DILocation(line: 19, column: 55, scope: !19)
!77 = !DILocation(line: 19, column: 11, scope: !19)
!78 = !DILocation(line: 19, column: 9, scope: !19)
!79 = !DILocation(line: 20, column: 16, scope: !80)
!80 = distinct !DILexicalBlock(scope: !19, file: !1, line: 20, column: 6)
!81 = !DILocation(line: 20, column: 6, scope: !80)
!82 = !DILocation(line: 20, column: 6, scope: !19)
!83 = !DILocation(line: 21, column: 12, scope: !80)
!84 = !DILocation(line: 21, column: 20, scope: !80)
!85 = !DILocation(line: 21, column: 24, scope: !80)
!86 = !DILocation(line: 21, column: 10, scope: !80)
!87 = !DILocation(line: 21, column: 3, scope: !80)
!88 = !DILocation(line: 22, column: 14, scope: !19)
!89 = !DILocation(line: 22, column: 2, scope: !19)
!90 = !DILocation(line: 23, column: 9, scope: !19)
!91 = !DILocation(line: 24, column: 1, scope: !19)
!92 = !DILocation(line: 23, column: 2, scope: !19)
!93 = distinct !DISubprogram(name: "irq_save", scope: !5, file: !5, line: 40, type: !94, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !96)
!94 = !DISubroutineType(types: !95)
!95 = !{!8}
!96 = !{!97}
!97 = !DILocalVariable(name: "flags", scope: !93, file: !5, line: 42, type: !8)
!98 = !DILocation(line: 42, column: 2, scope: !93)
!99 = !DILocation(line: 42, column: 6, scope: !93)
!100 = !DILocation(line: 44, column: 2, scope: !93)
!101 = !{i64 19009, i64 19018}
!102 = !DILocation(line: 45, column: 2, scope: !93)
!103 = !{i64 19080}
!104 = !DILocation(line: 46, column: 9, scope: !93)
!105 = !DILocation(line: 47, column: 1, scope: !93)
!106 = !DILocation(line: 46, column: 2, scope: !93)
!107 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !5, file: !5, line: 56, type: !108, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !110)
!108 = !DISubroutineType(types: !109)
!109 = !{!14, !13}
!110 = !{!111, !112}
!111 = !DILocalVariable(name: "variable", arg: 1, scope: !107, file: !5, line: 56, type: !13)
!112 = !DILocalVariable(name: "offset", scope: !107, file: !5, line: 58, type: !8)
!113 = !DILocation(line: 56, column: 46, scope: !107)
!114 = !DILocation(line: 58, column: 2, scope: !107)
!115 = !DILocation(line: 58, column: 6, scope: !107)
!116 = !DILocation(line: 60, column: 2, scope: !107)
!117 = !{i64 19381}
!118 = !DILocation(line: 61, column: 25, scope: !107)
!119 = !DILocation(line: 61, column: 20, scope: !107)
!120 = !DILocation(line: 61, column: 36, scope: !107)
!121 = !DILocation(line: 61, column: 34, scope: !107)
!122 = !DILocation(line: 61, column: 10, scope: !107)
!123 = !DILocation(line: 61, column: 9, scope: !107)
!124 = !DILocation(line: 62, column: 1, scope: !107)
!125 = !DILocation(line: 61, column: 2, scope: !107)
!126 = !DISubprogram(name: "hv_do_hypercall", scope: !5, file: !5, line: 15, type: !127, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!127 = !DISubroutineType(types: !128)
!128 = !{!8, !8, !14, !14}
!129 = distinct !DISubprogram(name: "succeeded", scope: !5, file: !5, line: 72, type: !130, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !132)
!130 = !DISubroutineType(types: !131)
!131 = !{!22, !8}
!132 = !{!133}
!133 = !DILocalVariable(name: "status", arg: 1, scope: !129, file: !5, line: 72, type: !8)
!134 = !DILocation(line: 72, column: 33, scope: !129)
!135 = !DILocation(line: 74, column: 10, scope: !129)
!136 = !DILocation(line: 74, column: 17, scope: !129)
!137 = !DILocation(line: 74, column: 27, scope: !129)
!138 = !DILocation(line: 74, column: 2, scope: !129)
!139 = distinct !DISubprogram(name: "irq_restore", scope: !5, file: !5, line: 49, type: !140, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !142)
!140 = !DISubroutineType(types: !141)
!141 = !{null, !8}
!142 = !{!143}
!143 = !DILocalVariable(name: "flags", arg: 1, scope: !139, file: !5, line: 49, type: !8)
!144 = !DILocation(line: 49, column: 36, scope: !139)
!145 = !DILocation(line: 51, column: 6, scope: !146)
!146 = distinct !DILexicalBlock(scope: !139, file: !5, line: 51, column: 6)
!147 = !DILocation(line: 51, column: 12, scope: !146)
!148 = !DILocation(line: 51, column: 6, scope: !139)
!149 = !DILocation(line: 52, column: 3, scope: !146)
!150 = !{i64 19200}
!151 = !DILocation(line: 53, column: 1, scope: !139)
