; ModuleID = 'irqs_callee_wrong.c'
source_filename = "irqs_callee_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noinline noredzone nounwind null_pointer_is_valid
define dso_local void @quiet() #0 !dbg !19 {
entry:
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !22, !srcloc !23
  ret void, !dbg !24
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @irqs_callee_wrong(i64 noundef %partition) #1 !dbg !25 {
entry:
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !29, !DIExpression(), !51)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !52
    #dbg_declare(ptr %flags, !30, !DIExpression(), !53)
  %call = call i64 @irq_save() #6, !dbg !54
  store i64 %call, ptr %flags, align 8, !dbg !53
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !52
    #dbg_declare(ptr %status, !31, !DIExpression(), !55)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !56
    #dbg_declare(ptr %input, !32, !DIExpression(), !57)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !58
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !59
  store ptr %call1, ptr %input, align 8, !dbg !57
  %1 = load i64, ptr %partition.addr, align 8, !dbg !60
  %2 = load ptr, ptr %input, align 8, !dbg !61
  %partition2 = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 0, !dbg !62
  store i64 %1, ptr %partition2, align 1, !dbg !63
  %3 = load ptr, ptr %input, align 8, !dbg !64
  %vp = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 1, !dbg !65
  store i32 0, ptr %vp, align 1, !dbg !66
  %4 = load ptr, ptr %input, align 8, !dbg !67
  %vtl = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 2, !dbg !68
  store i8 0, ptr %vtl, align 1, !dbg !69
  %5 = load ptr, ptr %input, align 8, !dbg !70
  %6 = load ptr, ptr %input, align 8, !dbg !71
  %add.ptr = getelementptr i8, ptr %6, i64 64, !dbg !72
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %5, ptr noundef %add.ptr) #6, !dbg !73
  store i64 %call3, ptr %status, align 8, !dbg !74
  %7 = load i64, ptr %flags, align 8, !dbg !75
  call void @irq_restore(i64 noundef %7) #6, !dbg !76
  call void @quiet() #6, !dbg !77
  %8 = load i64, ptr %status, align 8, !dbg !78
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !79
  ret i64 %8, !dbg !80
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !81 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !86
    #dbg_declare(ptr %flags, !85, !DIExpression(), !87)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !88, !srcloc !89
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !90, !srcloc !91
  %0 = load i64, ptr %flags, align 8, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !93
  ret i64 %0, !dbg !94
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !95 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !99, !DIExpression(), !101)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !102
    #dbg_declare(ptr %offset, !100, !DIExpression(), !103)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !104, !srcloc !105
  store i64 %0, ptr %offset, align 8, !dbg !104
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !106
  %2 = ptrtoint ptr %1 to i64, !dbg !107
  %3 = load i64, ptr %offset, align 8, !dbg !108
  %add = add i64 %2, %3, !dbg !109
  %4 = inttoptr i64 %add to ptr, !dbg !110
  %5 = load ptr, ptr %4, align 8, !dbg !111
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !112
  ret ptr %5, !dbg !113
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !114 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !117 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !121, !DIExpression(), !122)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !123
  %and = and i64 %0, 512, !dbg !125
  %tobool = icmp ne i64 %and, 0, !dbg !125
  br i1 %tobool, label %if.then, label %if.end, !dbg !126

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !127, !srcloc !128
  br label %if.end, !dbg !127

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !129
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

attributes #0 = { noinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "irqs_callee_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "a8d5a49cc553bbdb559a9751eed69f95")
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
!19 = distinct !DISubprogram(name: "quiet", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2)
!20 = !DISubroutineType(types: !21)
!21 = !{null}
!22 = !DILocation(line: 10, column: 2, scope: !19)
!23 = !{i64 298}
!24 = !DILocation(line: 11, column: 1, scope: !19)
!25 = distinct !DISubprogram(name: "irqs_callee_wrong", scope: !3, file: !3, line: 13, type: !26, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !28)
!26 = !DISubroutineType(types: !27)
!27 = !{!9, !9}
!28 = !{!29, !30, !31, !32}
!29 = !DILocalVariable(name: "partition", arg: 1, scope: !25, file: !3, line: 13, type: !9)
!30 = !DILocalVariable(name: "flags", scope: !25, file: !3, line: 15, type: !9)
!31 = !DILocalVariable(name: "status", scope: !25, file: !3, line: 15, type: !9)
!32 = !DILocalVariable(name: "input", scope: !25, file: !3, line: 16, type: !33)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !35)
!35 = !{!36, !37, !40, !43, !47}
!36 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !34, file: !10, line: 78, baseType: !9, size: 64)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !34, file: !10, line: 79, baseType: !38, size: 32, offset: 64)
!38 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !39)
!39 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !34, file: !10, line: 80, baseType: !41, size: 8, offset: 96)
!41 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !42)
!42 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !34, file: !10, line: 81, baseType: !44, size: 24, offset: 104)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !41, size: 24, elements: !45)
!45 = !{!46}
!46 = !DISubrange(count: 3)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !34, file: !10, line: 82, baseType: !48, offset: 128)
!48 = !DICompositeType(tag: DW_TAG_array_type, baseType: !38, elements: !49)
!49 = !{!50}
!50 = !DISubrange(count: -1)
!51 = !DILocation(line: 13, column: 27, scope: !25)
!52 = !DILocation(line: 15, column: 2, scope: !25)
!53 = !DILocation(line: 15, column: 6, scope: !25)
!54 = !DILocation(line: 15, column: 14, scope: !25)
!55 = !DILocation(line: 15, column: 26, scope: !25)
!56 = !DILocation(line: 16, column: 2, scope: !25)
!57 = !DILocation(line: 16, column: 26, scope: !25)
!58 = !DILocation(line: 16, column: 52, scope: !25)
!59 = !DILocation(line: 16, column: 34, scope: !25)
!60 = !DILocation(line: 18, column: 21, scope: !25)
!61 = !DILocation(line: 18, column: 2, scope: !25)
!62 = !DILocation(line: 18, column: 9, scope: !25)
!63 = !DILocation(line: 18, column: 19, scope: !25)
!64 = !DILocation(line: 19, column: 2, scope: !25)
!65 = !DILocation(line: 19, column: 9, scope: !25)
!66 = !DILocation(line: 19, column: 12, scope: !25)
!67 = !DILocation(line: 20, column: 2, scope: !25)
!68 = !DILocation(line: 20, column: 9, scope: !25)
!69 = !DILocation(line: 20, column: 13, scope: !25)
!70 = !DILocation(line: 21, column: 48, scope: !25)
!71 = !DILocation(line: 21, column: 63, scope: !25)
!72 = !DILocation(line: 21, column: 69, scope: !25)
!73 = !DILocation(line: 21, column: 11, scope: !25)
!74 = !DILocation(line: 21, column: 9, scope: !25)
!75 = !DILocation(line: 22, column: 14, scope: !25)
!76 = !DILocation(line: 22, column: 2, scope: !25)
!77 = !DILocation(line: 23, column: 2, scope: !25)
!78 = !DILocation(line: 24, column: 9, scope: !25)
!79 = !DILocation(line: 25, column: 1, scope: !25)
!80 = !DILocation(line: 24, column: 2, scope: !25)
!81 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !82, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !84)
!82 = !DISubroutineType(types: !83)
!83 = !{!9}
!84 = !{!85}
!85 = !DILocalVariable(name: "flags", scope: !81, file: !10, line: 42, type: !9)
!86 = !DILocation(line: 42, column: 2, scope: !81)
!87 = !DILocation(line: 42, column: 6, scope: !81)
!88 = !DILocation(line: 44, column: 2, scope: !81)
!89 = !{i64 19030, i64 19039}
!90 = !DILocation(line: 45, column: 2, scope: !81)
!91 = !{i64 19101}
!92 = !DILocation(line: 46, column: 9, scope: !81)
!93 = !DILocation(line: 47, column: 1, scope: !81)
!94 = !DILocation(line: 46, column: 2, scope: !81)
!95 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !96, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !98)
!96 = !DISubroutineType(types: !97)
!97 = !{!8, !7}
!98 = !{!99, !100}
!99 = !DILocalVariable(name: "variable", arg: 1, scope: !95, file: !10, line: 56, type: !7)
!100 = !DILocalVariable(name: "offset", scope: !95, file: !10, line: 58, type: !9)
!101 = !DILocation(line: 56, column: 46, scope: !95)
!102 = !DILocation(line: 58, column: 2, scope: !95)
!103 = !DILocation(line: 58, column: 6, scope: !95)
!104 = !DILocation(line: 60, column: 2, scope: !95)
!105 = !{i64 19402}
!106 = !DILocation(line: 61, column: 25, scope: !95)
!107 = !DILocation(line: 61, column: 20, scope: !95)
!108 = !DILocation(line: 61, column: 36, scope: !95)
!109 = !DILocation(line: 61, column: 34, scope: !95)
!110 = !DILocation(line: 61, column: 10, scope: !95)
!111 = !DILocation(line: 61, column: 9, scope: !95)
!112 = !DILocation(line: 62, column: 1, scope: !95)
!113 = !DILocation(line: 61, column: 2, scope: !95)
!114 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !115, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!115 = !DISubroutineType(types: !116)
!116 = !{!9, !9, !8, !8}
!117 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !118, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !120)
!118 = !DISubroutineType(types: !119)
!119 = !{null, !9}
!120 = !{!121}
!121 = !DILocalVariable(name: "flags", arg: 1, scope: !117, file: !10, line: 49, type: !9)
!122 = !DILocation(line: 49, column: 36, scope: !117)
!123 = !DILocation(line: 51, column: 6, scope: !124)
!124 = distinct !DILexicalBlock(scope: !117, file: !10, line: 51, column: 6)
!125 = !DILocation(line: 51, column: 12, scope: !124)
!126 = !DILocation(line: 51, column: 6, scope: !117)
!127 = !DILocation(line: 52, column: 3, scope: !124)
!128 = !{i64 19221}
!129 = !DILocation(line: 53, column: 1, scope: !117)
