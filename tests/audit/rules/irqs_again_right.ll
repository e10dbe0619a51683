; ModuleID = 'irqs_again_right.c'
source_filename = "irqs_again_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @irqs_again_right(i64 noundef %partition) #0 !dbg !19 {
entry:
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !23, !DIExpression(), !46)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !47
    #dbg_declare(ptr %flags, !24, !DIExpression(), !48)
  %call = call i64 @irq_save() #5, !dbg !49
  store i64 %call, ptr %flags, align 8, !dbg !48
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !47
    #dbg_declare(ptr %status, !25, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !51
    #dbg_declare(ptr %input, !26, !DIExpression(), !52)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !53
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !54
  store ptr %call1, ptr %input, align 8, !dbg !52
  %1 = load i64, ptr %partition.addr, align 8, !dbg !55
  %2 = load ptr, ptr %input, align 8, !dbg !56
  %partition2 = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 0, !dbg !57
  store i64 %1, ptr %partition2, align 1, !dbg !58
  %3 = load ptr, ptr %input, align 8, !dbg !59
  %vp = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 1, !dbg !60
  store i32 0, ptr %vp, align 1, !dbg !61
  %4 = load ptr, ptr %input, align 8, !dbg !62
  %vtl = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 2, !dbg !63
  store i8 0, ptr %vtl, align 1, !dbg !64
  br label %again, !dbg !62

again:                                            ; preds = %if.then, %entry
    #dbg_label(!45, !65)
  %5 = load ptr, ptr %input, align 8, !dbg !66
  %6 = load ptr, ptr %input, align 8, !dbg !67
  %add.ptr = getelementptr i8, ptr %6, i64 64, !dbg !68
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %5, ptr noundef %add.ptr) #5, !dbg !69
  store i64 %call3, ptr %status, align 8, !dbg !70
  %7 = load i64, ptr %status, align 8, !dbg !71
  %and = and i64 %7, 65535, !dbg !73
  %cmp = icmp eq i64 %and, 51, !dbg !74
  br i1 %cmp, label %if.then, label %if.end, !dbg !75

if.then:                                          ; preds = %again
  %8 = load i64, ptr %flags, align 8, !dbg !76
  call void @irq_restore(i64 noundef %8) #5, !dbg !78
  %call4 = call i64 @irq_save() #5, !dbg !79
  store i64 %call4, ptr %flags, align 8, !dbg !80
  %9 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !81
  %call5 = call ptr @this_cpu_ptr_load(ptr noundef %9) #5, !dbg !82
  store ptr %call5, ptr %input, align 8, !dbg !83
  %10 = load i64, ptr %partition.addr, align 8, !dbg !84
  %11 = load ptr, ptr %input, align 8, !dbg !85
  %partition6 = getelementptr inbounds %struct.registers_input, ptr %11, i32 0, i32 0, !dbg !86
  store i64 %10, ptr %partition6, align 1, !dbg !87
  %12 = load ptr, ptr %input, align 8, !dbg !88
  %vp7 = getelementptr inbounds %struct.registers_input, ptr %12, i32 0, i32 1, !dbg !89
  store i32 0, ptr %vp7, align 1, !dbg !90
  %13 = load ptr, ptr %input, align 8, !dbg !91
  %vtl8 = getelementptr inbounds %struct.registers_input, ptr %13, i32 0, i32 2, !dbg !92
  store i8 0, ptr %vtl8, align 1, !dbg !93
  br label %again, !dbg !94

if.end:                                           ; preds = %again
  %14 = load i64, ptr %flags, align 8, !dbg !95
  call void @irq_restore(i64 noundef %14) #5, !dbg !96
  %15 = load i64, ptr %status, align 8, !dbg !97
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !98
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !98
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !98
  ret i64 %15, !dbg !99
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !100 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !105
    #dbg_declare(ptr %flags, !104, !DIExpression(), !106)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !107, !srcloc !108
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !109, !srcloc !110
  %0 = load i64, ptr %flags, align 8, !dbg !111
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !112
  ret i64 %0, !dbg !113
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !114 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !118, !DIExpression(), !120)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !121
    #dbg_declare(ptr %offset, !119, !DIExpression(), !122)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !123, !srcloc !124
  store i64 %0, ptr %offset, align 8, !dbg !123
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !125
  %2 = ptrtoint ptr %1 to i64, !dbg !126
  %3 = load i64, ptr %offset, align 8, !dbg !127
  %add = add i64 %2, %3, !dbg !128
  %4 = inttoptr i64 %add to ptr, !dbg !129
  %5 = load ptr, ptr %4, align 8, !dbg !130
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !131
  ret ptr %5, !dbg !132
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !133 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !136 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !140, !DIExpression(), !141)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !142
  %and = and i64 %0, 512, !dbg !144
  %tobool = icmp ne i64 %and, 0, !dbg !144
  br i1 %tobool, label %if.then, label %if.end, !dbg !145

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !146, !srcloc !147
  br label %if.end, !dbg !146

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !148
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
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "irqs_again_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "cae39af5dbda384303bcebf5e06501fd")
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
!19 = distinct !DISubprogram(name: "irqs_again_right", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!20 = !DISubroutineType(types: !21)
!21 = !{!9, !9}
!22 = !{!23, !24, !25, !26, !45}
!23 = !DILocalVariable(name: "partition", arg: 1, scope: !19, file: !3, line: 8, type: !9)
!24 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 10, type: !9)
!25 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 10, type: !9)
!26 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 11, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !29)
!29 = !{!30, !31, !34, !37, !41}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !28, file: !10, line: 78, baseType: !9, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !28, file: !10, line: 79, baseType: !32, size: 32, offset: 64)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !33)
!33 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !28, file: !10, line: 80, baseType: !35, size: 8, offset: 96)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !36)
!36 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !28, file: !10, line: 81, baseType: !38, size: 24, offset: 104)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 24, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: 3)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !28, file: !10, line: 82, baseType: !42, offset: 128)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: -1)
!45 = !DILabel(scope: !19, name: "again", file: !3, line: 16)
!46 = !DILocation(line: 8, column: 26, scope: !19)
!47 = !DILocation(line: 10, column: 2, scope: !19)
!48 = !DILocation(line: 10, column: 6, scope: !19)
!49 = !DILocation(line: 10, column: 14, scope: !19)
!50 = !DILocation(line: 10, column: 26, scope: !19)
!51 = !DILocation(line: 11, column: 2, scope: !19)
!52 = !DILocation(line: 11, column: 26, scope: !19)
!53 = !DILocation(line: 11, column: 52, scope: !19)
!54 = !DILocation(line: 11, column: 34, scope: !19)
!55 = !DILocation(line: 13, column: 21, scope: !19)
!56 = !DILocation(line: 13, column: 2, scope: !19)
!57 = !DILocation(line: 13, column: 9, scope: !19)
!58 = !DILocation(line: 13, column: 19, scope: !19)
!59 = !DILocation(line: 14, column: 2, scope: !19)
!60 = !DILocation(line: 14, column: 9, scope: !19)
!61 = !DILocation(line: 14, column: 12, scope: !19)
!62 = !DILocation(line: 15, column: 2, scope: !19)
!63 = !DILocation(line: 15, column: 9, scope: !19)
!64 = !DILocation(line: 15, column: 13, scope: !19)
!65 = !DILocation(line: 16, column: 1, scope: !19)
!66 = !DILocation(line: 17, column: 48, scope: !19)
!67 = !DILocation(line: 17, column: 63, scope: !19)
!68 = !DILocation(line: 17, column: 69, scope: !19)
!69 = !DILocation(line: 17, column: 11, scope: !19)
!70 = !DILocation(line: 17, column: 9, scope: !19)
!71 = !DILocation(line: 18, column: 7, scope: !72)
!72 = distinct !DILexicalBlock(scope: !19, file: !3, line: 18, column: 6)
!73 = !DILocation(line: 18, column: 14, scope: !72)
!74 = !DILocation(line: 18, column: 24, scope: !72)
!75 = !DILocation(line: 18, column: 6, scope: !19)
!76 = !DILocation(line: 19, column: 15, scope: !77)
!77 = distinct !DILexicalBlock(scope: !72, file: !3, line: 18, column: 33)
!78 = !DILocation(line: 19, column: 3, scope: !77)
!79 = !DILocation(line: 20, column: 11, scope: !77)
!80 = !DILocation(line: 20, column: 9, scope: !77)
!81 = !DILocation(line: 21, column: 29, scope: !77)
!82 = !DILocation(line: 21, column: 11, scope: !77)
!83 = !DILocation(line: 21, column: 9, scope: !77)
!84 = !DILocation(line: 22, column: 22, scope: !77)
!85 = !DILocation(line: 22, column: 3, scope: !77)
!86 = !DILocation(line: 22, column: 10, scope: !77)
!87 = !DILocation(line: 22, column: 20, scope: !77)
!88 = !DILocation(line: 23, column: 3, scope: !77)
!89 = !DILocation(line: 23, column: 10, scope: !77)
!90 = !DILocation(line: 23, column: 13, scope: !77)
!91 = !DILocation(line: 24, column: 3, scope: !77)
!92 = !DILocation(line: 24, column: 10, scope: !77)
!93 = !DILocation(line: 24, column: 14, scope: !77)
!94 = !DILocation(line: 25, column: 3, scope: !77)
!95 = !DILocation(line: 27, column: 14, scope: !19)
!96 = !DILocation(line: 27, column: 2, scope: !19)
!97 = !DILocation(line: 28, column: 9, scope: !19)
!98 = !DILocation(line: 29, column: 1, scope: !19)
!99 = !DILocation(line: 28, column: 2, scope: !19)
!100 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !101, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !103)
!101 = !DISubroutineType(types: !102)
!102 = !{!9}
!103 = !{!104}
!104 = !DILocalVariable(name: "flags", scope: !100, file: !10, line: 42, type: !9)
!105 = !DILocation(line: 42, column: 2, scope: !100)
!106 = !DILocation(line: 42, column: 6, scope: !100)
!107 = !DILocation(line: 44, column: 2, scope: !100)
!108 = !{i64 19181, i64 19190}
!109 = !DILocation(line: 45, column: 2, scope: !100)
!110 = !{i64 19252}
!111 = !DILocation(line: 46, column: 9, scope: !100)
!112 = !DILocation(line: 47, column: 1, scope: !100)
!113 = !DILocation(line: 46, column: 2, scope: !100)
!114 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !115, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !117)
!115 = !DISubroutineType(types: !116)
!116 = !{!8, !7}
!117 = !{!118, !119}
!118 = !DILocalVariable(name: "variable", arg: 1, scope: !114, file: !10, line: 56, type: !7)
!119 = !DILocalVariable(name: "offset", scope: !114, file: !10, line: 58, type: !9)
!120 = !DILocation(line: 56, column: 46, scope: !114)
!121 = !DILocation(line: 58, column: 2, scope: !114)
!122 = !DILocation(line: 58, column: 6, scope: !114)
!123 = !DILocation(line: 60, column: 2, scope: !114)
!124 = !{i64 19553}
!125 = !DILocation(line: 61, column: 25, scope: !114)
!126 = !DILocation(line: 61, column: 20, scope: !114)
!127 = !DILocation(line: 61, column: 36, scope: !114)
!128 = !DILocation(line: 61, column: 34, scope: !114)
!129 = !DILocation(line: 61, column: 10, scope: !114)
!130 = !DILocation(line: 61, column: 9, scope: !114)
!131 = !DILocation(line: 62, column: 1, scope: !114)
!132 = !DILocation(line: 61, column: 2, scope: !114)
!133 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !134, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!134 = !DISubroutineType(types: !135)
!135 = !{!9, !9, !8, !8}
!136 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !137, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !139)
!137 = !DISubroutineType(types: !138)
!138 = !{null, !9}
!139 = !{!140}
!140 = !DILocalVariable(name: "flags", arg: 1, scope: !136, file: !10, line: 49, type: !9)
!141 = !DILocation(line: 49, column: 36, scope: !136)
!142 = !DILocation(line: 51, column: 6, scope: !143)
!143 = distinct !DILexicalBlock(scope: !136, file: !10, line: 51, column: 6)
!144 = !DILocation(line: 51, column: 12, scope: !143)
!145 = !DILocation(line: 51, column: 6, scope: !136)
!146 = !DILocation(line: 52, column: 3, scope: !143)
!147 = !{i64 19372}
!148 = !DILocation(line: 53, column: 1, scope: !136)
