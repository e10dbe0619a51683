; ModuleID = 'behind_wrong.c'
source_filename = "behind_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @behind_wrong() #0 !dbg !19 {
entry:
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !44
    #dbg_declare(ptr %flags, !23, !DIExpression(), !45)
  %call = call i64 @irq_save() #5, !dbg !46
  store i64 %call, ptr %flags, align 8, !dbg !45
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !47
    #dbg_declare(ptr %input, !24, !DIExpression(), !48)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !49
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !50
  store ptr %call1, ptr %input, align 8, !dbg !48
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !51
    #dbg_declare(ptr %status, !43, !DIExpression(), !52)
  %1 = load ptr, ptr %input, align 8, !dbg !53
  %2 = load ptr, ptr %input, align 8, !dbg !54
  %add.ptr = getelementptr i8, ptr %2, i64 20, !dbg !55
  %call2 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %1, ptr noundef %add.ptr) #5, !dbg !56
  store i64 %call2, ptr %status, align 8, !dbg !52
  %3 = load i64, ptr %flags, align 8, !dbg !57
  call void @irq_restore(i64 noundef %3) #5, !dbg !58
  %4 = load i64, ptr %status, align 8, !dbg !59
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !60
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !60
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !60
  ret i64 %4, !dbg !61
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !62 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !65
    #dbg_declare(ptr %flags, !64, !DIExpression(), !66)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !67, !srcloc !68
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !69, !srcloc !70
  %0 = load i64, ptr %flags, align 8, !dbg !71
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !72
  ret i64 %0, !dbg !73
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !74 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !78, !DIExpression(), !80)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !81
    #dbg_declare(ptr %offset, !79, !DIExpression(), !82)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !83, !srcloc !84
  store i64 %0, ptr %offset, align 8, !dbg !83
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !85
  %2 = ptrtoint ptr %1 to i64, !dbg !86
  %3 = load i64, ptr %offset, align 8, !dbg !87
  %add = add i64 %2, %3, !dbg !88
  %4 = inttoptr i64 %add to ptr, !dbg !89
  %5 = load ptr, ptr %4, align 8, !dbg !90
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !91
  ret ptr %5, !dbg !92
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !93 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !96 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !100, !DIExpression(), !101)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !102
  %and = and i64 %0, 512, !dbg !104
  %tobool = icmp ne i64 %and, 0, !dbg !104
  br i1 %tobool, label %if.then, label %if.end, !dbg !105

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !106, !srcloc !107
  br label %if.end, !dbg !106

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !108
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
!3 = !DIFile(filename: "behind_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "2e52b10b63652c9d2e8a587acfaad834")
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
!19 = distinct !DISubprogram(name: "behind_wrong", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!20 = !DISubroutineType(types: !21)
!21 = !{!9}
!22 = !{!23, !24, !43}
!23 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 10, type: !9)
!24 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 11, type: !25)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !27)
!27 = !{!28, !29, !32, !35, !39}
!28 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !26, file: !10, line: 78, baseType: !9, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !26, file: !10, line: 79, baseType: !30, size: 32, offset: 64)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !31)
!31 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !26, file: !10, line: 80, baseType: !33, size: 8, offset: 96)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !34)
!34 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !26, file: !10, line: 81, baseType: !36, size: 24, offset: 104)
!36 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, size: 24, elements: !37)
!37 = !{!38}
!38 = !DISubrange(count: 3)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !26, file: !10, line: 82, baseType: !40, offset: 128)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: -1)
!43 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 12, type: !9)
!44 = !DILocation(line: 10, column: 2, scope: !19)
!45 = !DILocation(line: 10, column: 6, scope: !19)
!46 = !DILocation(line: 10, column: 14, scope: !19)
!47 = !DILocation(line: 11, column: 2, scope: !19)
!48 = !DILocation(line: 11, column: 26, scope: !19)
!49 = !DILocation(line: 11, column: 52, scope: !19)
!50 = !DILocation(line: 11, column: 34, scope: !19)
!51 = !DILocation(line: 12, column: 2, scope: !19)
!52 = !DILocation(line: 12, column: 6, scope: !19)
!53 = !DILocation(line: 12, column: 52, scope: !19)
!54 = !DILocation(line: 12, column: 67, scope: !19)
!55 = !DILocation(line: 12, column: 73, scope: !19)
!56 = !DILocation(line: 12, column: 15, scope: !19)
!57 = !DILocation(line: 13, column: 14, scope: !19)
!58 = !DILocation(line: 13, column: 2, scope: !19)
!59 = !DILocation(line: 14, column: 9, scope: !19)
!60 = !DILocation(line: 15, column: 1, scope: !19)
!61 = !DILocation(line: 14, column: 2, scope: !19)
!62 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !20, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !63)
!63 = !{!64}
!64 = !DILocalVariable(name: "flags", scope: !62, file: !10, line: 42, type: !9)
!65 = !DILocation(line: 42, column: 2, scope: !62)
!66 = !DILocation(line: 42, column: 6, scope: !62)
!67 = !DILocation(line: 44, column: 2, scope: !62)
!68 = !{i64 18854, i64 18863}
!69 = !DILocation(line: 45, column: 2, scope: !62)
!70 = !{i64 18925}
!71 = !DILocation(line: 46, column: 9, scope: !62)
!72 = !DILocation(line: 47, column: 1, scope: !62)
!73 = !DILocation(line: 46, column: 2, scope: !62)
!74 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !75, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !77)
!75 = !DISubroutineType(types: !76)
!76 = !{!8, !7}
!77 = !{!78, !79}
!78 = !DILocalVariable(name: "variable", arg: 1, scope: !74, file: !10, line: 56, type: !7)
!79 = !DILocalVariable(name: "offset", scope: !74, file: !10, line: 58, type: !9)
!80 = !DILocation(line: 56, column: 46, scope: !74)
!81 = !DILocation(line: 58, column: 2, scope: !74)
!82 = !DILocation(line: 58, column: 6, scope: !74)
!83 = !DILocation(line: 60, column: 2, scope: !74)
!84 = !{i64 19226}
!85 = !DILocation(line: 61, column: 25, scope: !74)
!86 = !DILocation(line: 61, column: 20, scope: !74)
!87 = !DILocation(line: 61, column: 36, scope: !74)
!88 = !DILocation(line: 61, column: 34, scope: !74)
!89 = !DILocation(line: 61, column: 10, scope: !74)
!90 = !DILocation(line: 61, column: 9, scope: !74)
!91 = !DILocation(line: 62, column: 1, scope: !74)
!92 = !DILocation(line: 61, column: 2, scope: !74)
!93 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !94, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!94 = !DISubroutineType(types: !95)
!95 = !{!9, !9, !8, !8}
!96 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !97, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !99)
!97 = !DISubroutineType(types: !98)
!98 = !{null, !9}
!99 = !{!100}
!100 = !DILocalVariable(name: "flags", arg: 1, scope: !96, file: !10, line: 49, type: !9)
!101 = !DILocation(line: 49, column: 36, scope: !96)
!102 = !DILocation(line: 51, column: 6, scope: !103)
!103 = distinct !DILexicalBlock(scope: !96, file: !10, line: 51, column: 6)
!104 = !DILocation(line: 51, column: 12, scope: !103)
!105 = !DILocation(line: 51, column: 6, scope: !96)
!106 = !DILocation(line: 52, column: 3, scope: !103)
!107 = !{i64 19045}
!108 = !DILocation(line: 53, column: 1, scope: !96)
