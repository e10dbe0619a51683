; ModuleID = 'stack_right.c'
source_filename = "stack_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.anon = type { [256 x %struct.register_value] }
%struct.register_value = type { i64, i64 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@value = internal global %struct.anon zeroinitializer, align 4096, !dbg !13
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stack_right() #0 !dbg !29 {
entry:
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !54
    #dbg_declare(ptr %flags, !33, !DIExpression(), !55)
  %call = call i64 @irq_save() #5, !dbg !56
  store i64 %call, ptr %flags, align 8, !dbg !55
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !57
    #dbg_declare(ptr %input, !34, !DIExpression(), !58)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !59
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !60
  store ptr %call1, ptr %input, align 8, !dbg !58
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !61
    #dbg_declare(ptr %status, !53, !DIExpression(), !62)
  %1 = load ptr, ptr %input, align 8, !dbg !63
  %call2 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %1, ptr noundef @value) #5, !dbg !64
  store i64 %call2, ptr %status, align 8, !dbg !62
  %2 = load i64, ptr %flags, align 8, !dbg !65
  call void @irq_restore(i64 noundef %2) #5, !dbg !66
  %3 = load i64, ptr %status, align 8, !dbg !67
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !68
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !68
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !68
  ret i64 %3, !dbg !69
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !70 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !73
    #dbg_declare(ptr %flags, !72, !DIExpression(), !74)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !75, !srcloc !76
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !77, !srcloc !78
  %0 = load i64, ptr %flags, align 8, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !80
  ret i64 %0, !dbg !81
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !82 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !86, !DIExpression(), !88)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !89
    #dbg_declare(ptr %offset, !87, !DIExpression(), !90)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !91, !srcloc !92
  store i64 %0, ptr %offset, align 8, !dbg !91
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !93
  %2 = ptrtoint ptr %1 to i64, !dbg !94
  %3 = load i64, ptr %offset, align 8, !dbg !95
  %add = add i64 %2, %3, !dbg !96
  %4 = inttoptr i64 %add to ptr, !dbg !97
  %5 = load ptr, ptr %4, align 8, !dbg !98
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !99
  ret ptr %5, !dbg !100
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !101 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !104 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !108, !DIExpression(), !109)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !110
  %and = and i64 %0, 512, !dbg !112
  %tobool = icmp ne i64 %and, 0, !dbg !112
  br i1 %tobool, label %if.then, label %if.end, !dbg !113

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !114, !srcloc !115
  br label %if.end, !dbg !114

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !116
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
!llvm.module.flags = !{!25, !26, !27}
!llvm.ident = !{!28}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stack_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "9b50948411c8d9737d8b621ff876ab99")
!4 = !{!5, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11, !13}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "value", scope: !2, file: !3, line: 8, type: !15, isLocal: true, isDefinition: true)
!15 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 8, size: 32768, align: 32768, elements: !16)
!16 = !{!17}
!17 = !DIDerivedType(tag: DW_TAG_member, name: "v", scope: !15, file: !3, line: 8, baseType: !18, size: 32768)
!18 = !DICompositeType(tag: DW_TAG_array_type, baseType: !19, size: 32768, elements: !23)
!19 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "register_value", file: !8, line: 85, size: 128, elements: !20)
!20 = !{!21, !22}
!21 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !19, file: !8, line: 86, baseType: !7, size: 64)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "high", scope: !19, file: !8, line: 87, baseType: !7, size: 64, offset: 64)
!23 = !{!24}
!24 = !DISubrange(count: 256)
!25 = !{i32 7, !"Dwarf Version", i32 5}
!26 = !{i32 2, !"Debug Info Version", i32 3}
!27 = !{i32 1, !"wchar_size", i32 4}
!28 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!29 = distinct !DISubprogram(name: "stack_right", scope: !3, file: !3, line: 10, type: !30, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !32)
!30 = !DISubroutineType(types: !31)
!31 = !{!7}
!32 = !{!33, !34, !53}
!33 = !DILocalVariable(name: "flags", scope: !29, file: !3, line: 12, type: !7)
!34 = !DILocalVariable(name: "input", scope: !29, file: !3, line: 13, type: !35)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !37)
!37 = !{!38, !39, !42, !45, !49}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !36, file: !8, line: 78, baseType: !7, size: 64)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !36, file: !8, line: 79, baseType: !40, size: 32, offset: 64)
!40 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !41)
!41 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !36, file: !8, line: 80, baseType: !43, size: 8, offset: 96)
!43 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !44)
!44 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !36, file: !8, line: 81, baseType: !46, size: 24, offset: 104)
!46 = !DICompositeType(tag: DW_TAG_array_type, baseType: !43, size: 24, elements: !47)
!47 = !{!48}
!48 = !DISubrange(count: 3)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !36, file: !8, line: 82, baseType: !50, offset: 128)
!50 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, elements: !51)
!51 = !{!52}
!52 = !DISubrange(count: -1)
!53 = !DILocalVariable(name: "status", scope: !29, file: !3, line: 14, type: !7)
!54 = !DILocation(line: 12, column: 2, scope: !29)
!55 = !DILocation(line: 12, column: 6, scope: !29)
!56 = !DILocation(line: 12, column: 14, scope: !29)
!57 = !DILocation(line: 13, column: 2, scope: !29)
!58 = !DILocation(line: 13, column: 26, scope: !29)
!59 = !DILocation(line: 13, column: 52, scope: !29)
!60 = !DILocation(line: 13, column: 34, scope: !29)
!61 = !DILocation(line: 14, column: 2, scope: !29)
!62 = !DILocation(line: 14, column: 6, scope: !29)
!63 = !DILocation(line: 14, column: 52, scope: !29)
!64 = !DILocation(line: 14, column: 15, scope: !29)
!65 = !DILocation(line: 15, column: 14, scope: !29)
!66 = !DILocation(line: 15, column: 2, scope: !29)
!67 = !DILocation(line: 16, column: 9, scope: !29)
!68 = !DILocation(line: 17, column: 1, scope: !29)
!69 = !DILocation(line: 16, column: 2, scope: !29)
!70 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !30, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !71)
!71 = !{!72}
!72 = !DILocalVariable(name: "flags", scope: !70, file: !8, line: 42, type: !7)
!73 = !DILocation(line: 42, column: 2, scope: !70)
!74 = !DILocation(line: 42, column: 6, scope: !70)
!75 = !DILocation(line: 44, column: 2, scope: !70)
!76 = !{i64 18876, i64 18885}
!77 = !DILocation(line: 45, column: 2, scope: !70)
!78 = !{i64 18947}
!79 = !DILocation(line: 46, column: 9, scope: !70)
!80 = !DILocation(line: 47, column: 1, scope: !70)
!81 = !DILocation(line: 46, column: 2, scope: !70)
!82 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !83, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !85)
!83 = !DISubroutineType(types: !84)
!84 = !{!6, !5}
!85 = !{!86, !87}
!86 = !DILocalVariable(name: "variable", arg: 1, scope: !82, file: !8, line: 56, type: !5)
!87 = !DILocalVariable(name: "offset", scope: !82, file: !8, line: 58, type: !7)
!88 = !DILocation(line: 56, column: 46, scope: !82)
!89 = !DILocation(line: 58, column: 2, scope: !82)
!90 = !DILocation(line: 58, column: 6, scope: !82)
!91 = !DILocation(line: 60, column: 2, scope: !82)
!92 = !{i64 19248}
!93 = !DILocation(line: 61, column: 25, scope: !82)
!94 = !DILocation(line: 61, column: 20, scope: !82)
!95 = !DILocation(line: 61, column: 36, scope: !82)
!96 = !DILocation(line: 61, column: 34, scope: !82)
!97 = !DILocation(line: 61, column: 10, scope: !82)
!98 = !DILocation(line: 61, column: 9, scope: !82)
!99 = !DILocation(line: 62, column: 1, scope: !82)
!100 = !DILocation(line: 61, column: 2, scope: !82)
!101 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !102, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!102 = !DISubroutineType(types: !103)
!103 = !{!7, !7, !6, !6}
!104 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !105, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !107)
!105 = !DISubroutineType(types: !106)
!106 = !{null, !7}
!107 = !{!108}
!108 = !DILocalVariable(name: "flags", arg: 1, scope: !104, file: !8, line: 49, type: !7)
!109 = !DILocation(line: 49, column: 36, scope: !104)
!110 = !DILocation(line: 51, column: 6, scope: !111)
!111 = distinct !DILexicalBlock(scope: !104, file: !8, line: 51, column: 6)
!112 = !DILocation(line: 51, column: 12, scope: !111)
!113 = !DILocation(line: 51, column: 6, scope: !104)
!114 = !DILocation(line: 52, column: 3, scope: !111)
!115 = !{i64 19067}
!116 = !DILocation(line: 53, column: 1, scope: !104)
