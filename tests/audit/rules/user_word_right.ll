; ModuleID = 'user_word_right.c'
source_filename = "user_word_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.request = type { i64, i32, i32 }
%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @user_word_right(ptr noundef %from) #0 !dbg !19 {
entry:
  %retval = alloca i64, align 8
  %from.addr = alloca ptr, align 8
  %input = alloca ptr, align 8
  %request = alloca %struct.request, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %from, ptr %from.addr, align 8
    #dbg_declare(ptr %from.addr, !26, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !55
    #dbg_declare(ptr %input, !27, !DIExpression(), !56)
  call void @llvm.lifetime.start.p0(i64 16, ptr %request) #4, !dbg !57
    #dbg_declare(ptr %request, !46, !DIExpression(), !58)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !59
    #dbg_declare(ptr %flags, !52, !DIExpression(), !60)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !59
    #dbg_declare(ptr %status, !53, !DIExpression(), !61)
  %0 = load ptr, ptr %from.addr, align 8, !dbg !62
  %call = call i64 @_copy_from_user(ptr noundef %request, ptr noundef %0, i64 noundef 16) #5, !dbg !64
  %tobool = icmp ne i64 %call, 0, !dbg !64
  br i1 %tobool, label %if.then, label %if.end, !dbg !65

if.then:                                          ; preds = %entry
  store i64 -14, ptr %retval, align 8, !dbg !66
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !66

if.end:                                           ; preds = %entry
  %call1 = call i64 @irq_save() #5, !dbg !67
  store i64 %call1, ptr %flags, align 8, !dbg !68
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !69
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #5, !dbg !70
  store ptr %call2, ptr %input, align 8, !dbg !71
  %partition = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 0, !dbg !72
  %2 = load i64, ptr %partition, align 8, !dbg !72
  %3 = load ptr, ptr %input, align 8, !dbg !73
  %partition3 = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 0, !dbg !74
  store i64 %2, ptr %partition3, align 1, !dbg !75
  %count = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 1, !dbg !76
  %4 = load i32, ptr %count, align 8, !dbg !76
  %5 = load ptr, ptr %input, align 8, !dbg !77
  %vp = getelementptr inbounds %struct.registers_input, ptr %5, i32 0, i32 1, !dbg !78
  store i32 %4, ptr %vp, align 1, !dbg !79
  %6 = load ptr, ptr %input, align 8, !dbg !80
  %7 = load ptr, ptr %input, align 8, !dbg !81
  %add.ptr = getelementptr i8, ptr %7, i64 64, !dbg !82
  %call4 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %6, ptr noundef %add.ptr) #5, !dbg !83
  store i64 %call4, ptr %status, align 8, !dbg !84
  %8 = load i64, ptr %flags, align 8, !dbg !85
  call void @irq_restore(i64 noundef %8) #5, !dbg !86
  %9 = load i64, ptr %status, align 8, !dbg !87
  %and = and i64 %9, 65535, !dbg !88
  store i64 %and, ptr %retval, align 8, !dbg !89
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !89

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !90
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !90
  call void @llvm.lifetime.end.p0(i64 16, ptr %request) #4, !dbg !90
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !90
  %10 = load i64, ptr %retval, align 8, !dbg !90
  ret i64 %10, !dbg !90
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !91 dso_local i64 @_copy_from_user(ptr noundef, ptr noundef, i64 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !94 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !99
    #dbg_declare(ptr %flags, !98, !DIExpression(), !100)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !101, !srcloc !102
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !103, !srcloc !104
  %0 = load i64, ptr %flags, align 8, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !106
  ret i64 %0, !dbg !107
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !108 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !112, !DIExpression(), !114)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !115
    #dbg_declare(ptr %offset, !113, !DIExpression(), !116)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !117, !srcloc !118
  store i64 %0, ptr %offset, align 8, !dbg !117
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !119
  %2 = ptrtoint ptr %1 to i64, !dbg !120
  %3 = load i64, ptr %offset, align 8, !dbg !121
  %add = add i64 %2, %3, !dbg !122
  %4 = inttoptr i64 %add to ptr, !dbg !123
  %5 = load ptr, ptr %4, align 8, !dbg !124
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !125
  ret ptr %5, !dbg !126
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !127 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !130 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !134, !DIExpression(), !135)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !136
  %and = and i64 %0, 512, !dbg !138
  %tobool = icmp ne i64 %and, 0, !dbg !138
  br i1 %tobool, label %if.then, label %if.end, !dbg !139

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !140, !srcloc !141
  br label %if.end, !dbg !140

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !142
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }
attributes #6 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "user_word_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "049399a98ebdc5b9b641fce0ec47b634")
!4 = !{!5, !7, !9}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !10, line: 9, baseType: !11)
!10 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!11 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!12 = !{!0, !13}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!15 = !{i32 7, !"Dwarf Version", i32 5}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!19 = distinct !DISubprogram(name: "user_word_right", scope: !3, file: !3, line: 16, type: !20, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !25)
!20 = !DISubroutineType(types: !21)
!21 = !{!22, !23}
!22 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!25 = !{!26, !27, !46, !52, !53}
!26 = !DILocalVariable(name: "from", arg: 1, scope: !19, file: !3, line: 16, type: !23)
!27 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 18, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !30)
!30 = !{!31, !32, !35, !38, !42}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !29, file: !10, line: 78, baseType: !9, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !29, file: !10, line: 79, baseType: !33, size: 32, offset: 64)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !34)
!34 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !29, file: !10, line: 80, baseType: !36, size: 8, offset: 96)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !37)
!37 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !29, file: !10, line: 81, baseType: !39, size: 24, offset: 104)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 24, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: 3)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !29, file: !10, line: 82, baseType: !43, offset: 128)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, elements: !44)
!44 = !{!45}
!45 = !DISubrange(count: -1)
!46 = !DILocalVariable(name: "request", scope: !19, file: !3, line: 19, type: !47)
!47 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "request", file: !3, line: 10, size: 128, elements: !48)
!48 = !{!49, !50, !51}
!49 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !47, file: !3, line: 11, baseType: !9, size: 64)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !47, file: !3, line: 12, baseType: !33, size: 32, offset: 64)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "code", scope: !47, file: !3, line: 13, baseType: !33, size: 32, offset: 96)
!52 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 20, type: !9)
!53 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 20, type: !9)
!54 = !DILocation(line: 16, column: 34, scope: !19)
!55 = !DILocation(line: 18, column: 2, scope: !19)
!56 = !DILocation(line: 18, column: 26, scope: !19)
!57 = !DILocation(line: 19, column: 2, scope: !19)
!58 = !DILocation(line: 19, column: 17, scope: !19)
!59 = !DILocation(line: 20, column: 2, scope: !19)
!60 = !DILocation(line: 20, column: 6, scope: !19)
!61 = !DILocation(line: 20, column: 13, scope: !19)
!62 = !DILocation(line: 22, column: 32, scope: !63)
!63 = distinct !DILexicalBlock(scope: !19, file: !3, line: 22, column: 6)
!64 = !DILocation(line: 22, column: 6, scope: !63)
!65 = !DILocation(line: 22, column: 6, scope: !19)
!66 = !DILocation(line: 23, column: 3, scope: !63)
!67 = !DILocation(line: 24, column: 10, scope: !19)
!68 = !DILocation(line: 24, column: 8, scope: !19)
!69 = !DILocation(line: 25, column: 28, scope: !19)
!70 = !DILocation(line: 25, column: 10, scope: !19)
!71 = !DILocation(line: 25, column: 8, scope: !19)
!72 = !DILocation(line: 26, column: 29, scope: !19)
!73 = !DILocation(line: 26, column: 2, scope: !19)
!74 = !DILocation(line: 26, column: 9, scope: !19)
!75 = !DILocation(line: 26, column: 19, scope: !19)
!76 = !DILocation(line: 27, column: 22, scope: !19)
!77 = !DILocation(line: 27, column: 2, scope: !19)
!78 = !DILocation(line: 27, column: 9, scope: !19)
!79 = !DILocation(line: 27, column: 12, scope: !19)
!80 = !DILocation(line: 28, column: 48, scope: !19)
!81 = !DILocation(line: 28, column: 63, scope: !19)
!82 = !DILocation(line: 28, column: 69, scope: !19)
!83 = !DILocation(line: 28, column: 11, scope: !19)
!84 = !DILocation(line: 28, column: 9, scope: !19)
!85 = !DILocation(line: 29, column: 14, scope: !19)
!86 = !DILocation(line: 29, column: 2, scope: !19)
!87 = !DILocation(line: 30, column: 9, scope: !19)
!88 = !DILocation(line: 30, column: 16, scope: !19)
!89 = !DILocation(line: 30, column: 2, scope: !19)
!90 = !DILocation(line: 31, column: 1, scope: !19)
!91 = !DISubprogram(name: "_copy_from_user", scope: !3, file: !3, line: 8, type: !92, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!92 = !DISubroutineType(types: !93)
!93 = !{!9, !8, !23, !9}
!94 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !95, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !97)
!95 = !DISubroutineType(types: !96)
!96 = !{!9}
!97 = !{!98}
!98 = !DILocalVariable(name: "flags", scope: !94, file: !10, line: 42, type: !9)
!99 = !DILocation(line: 42, column: 2, scope: !94)
!100 = !DILocation(line: 42, column: 6, scope: !94)
!101 = !DILocation(line: 44, column: 2, scope: !94)
!102 = !{i64 19153, i64 19162}
!103 = !DILocation(line: 45, column: 2, scope: !94)
!104 = !{i64 19224}
!105 = !DILocation(line: 46, column: 9, scope: !94)
!106 = !DILocation(line: 47, column: 1, scope: !94)
!107 = !DILocation(line: 46, column: 2, scope: !94)
!108 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !109, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !111)
!109 = !DISubroutineType(types: !110)
!110 = !{!8, !7}
!111 = !{!112, !113}
!112 = !DILocalVariable(name: "variable", arg: 1, scope: !108, file: !10, line: 56, type: !7)
!113 = !DILocalVariable(name: "offset", scope: !108, file: !10, line: 58, type: !9)
!114 = !DILocation(line: 56, column: 46, scope: !108)
!115 = !DILocation(line: 58, column: 2, scope: !108)
!116 = !DILocation(line: 58, column: 6, scope: !108)
!117 = !DILocation(line: 60, column: 2, scope: !108)
!118 = !{i64 19525}
!119 = !DILocation(line: 61, column: 25, scope: !108)
!120 = !DILocation(line: 61, column: 20, scope: !108)
!121 = !DILocation(line: 61, column: 36, scope: !108)
!122 = !DILocation(line: 61, column: 34, scope: !108)
!123 = !DILocation(line: 61, column: 10, scope: !108)
!124 = !DILocation(line: 61, column: 9, scope: !108)
!125 = !DILocation(line: 62, column: 1, scope: !108)
!126 = !DILocation(line: 61, column: 2, scope: !108)
!127 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !128, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!128 = !DISubroutineType(types: !129)
!129 = !{!9, !9, !8, !8}
!130 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !131, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !133)
!131 = !DISubroutineType(types: !132)
!132 = !{null, !9}
!133 = !{!134}
!134 = !DILocalVariable(name: "flags", arg: 1, scope: !130, file: !10, line: 49, type: !9)
!135 = !DILocation(line: 49, column: 36, scope: !130)
!136 = !DILocation(line: 51, column: 6, scope: !137)
!137 = distinct !DILexicalBlock(scope: !130, file: !10, line: 51, column: 6)
!138 = !DILocation(line: 51, column: 12, scope: !137)
!139 = !DILocation(line: 51, column: 6, scope: !130)
!140 = !DILocation(line: 52, column: 3, scope: !137)
!141 = !{i64 19344}
!142 = !DILocation(line: 53, column: 1, scope: !130)
