; ModuleID = 'failure_status_right.c'
source_filename = "failure_status_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @failure_status_right() #0 !dbg !19 {
entry:
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %low = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
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
  %4 = load i64, ptr %flags, align 8, !dbg !64
  call void @irq_restore(i64 noundef %4) #5, !dbg !65
  %5 = load i64, ptr %status, align 8, !dbg !66
  %conv = trunc i64 %5 to i16, !dbg !67
  %conv4 = zext i16 %conv to i32, !dbg !67
  %cmp = icmp eq i32 %conv4, 0, !dbg !68
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !67

cond.true:                                        ; preds = %entry
  %6 = load ptr, ptr %output, align 8, !dbg !69
  %7 = load i64, ptr %6, align 8, !dbg !70
  br label %cond.end, !dbg !67

cond.false:                                       ; preds = %entry
  br label %cond.end, !dbg !67

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %7, %cond.true ], [ 0, %cond.false ], !dbg !67
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !71
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !71
  call void @llvm.lifetime.end.p0(i64 8, ptr %low) #4, !dbg !71
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !71
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !71
  ret i64 %cond, !dbg !72
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !73 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !76
    #dbg_declare(ptr %flags, !75, !DIExpression(), !77)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !78, !srcloc !79
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !80, !srcloc !81
  %0 = load i64, ptr %flags, align 8, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !83
  ret i64 %0, !dbg !84
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !85 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !89, !DIExpression(), !91)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !92
    #dbg_declare(ptr %offset, !90, !DIExpression(), !93)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !94, !srcloc !95
  store i64 %0, ptr %offset, align 8, !dbg !94
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !96
  %2 = ptrtoint ptr %1 to i64, !dbg !97
  %3 = load i64, ptr %offset, align 8, !dbg !98
  %add = add i64 %2, %3, !dbg !99
  %4 = inttoptr i64 %add to ptr, !dbg !100
  %5 = load ptr, ptr %4, align 8, !dbg !101
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !102
  ret ptr %5, !dbg !103
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !104 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !107 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !111, !DIExpression(), !112)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !113
  %and = and i64 %0, 512, !dbg !115
  %tobool = icmp ne i64 %and, 0, !dbg !115
  br i1 %tobool, label %if.then, label %if.end, !dbg !116

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !117, !srcloc !118
  br label %if.end, !dbg !117

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !119
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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !8, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "failure_status_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "5780537c8c33110e018c378e95bd7f48")
!4 = !{!5, !8, !10}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 7, baseType: !7)
!6 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!7 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 9, baseType: !11)
!11 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!12 = !{!0, !13}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !8, isLocal: false, isDefinition: true)
!15 = !{i32 7, !"Dwarf Version", i32 5}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!19 = distinct !DISubprogram(name: "failure_status_right", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!20 = !DISubroutineType(types: !21)
!21 = !{!10}
!22 = !{!23, !24, !25, !26, !45}
!23 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 10, type: !10)
!24 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 10, type: !10)
!25 = !DILocalVariable(name: "low", scope: !19, file: !3, line: 10, type: !10)
!26 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 11, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !6, line: 77, size: 128, elements: !29)
!29 = !{!30, !31, !34, !37, !41}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !28, file: !6, line: 78, baseType: !10, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !28, file: !6, line: 79, baseType: !32, size: 32, offset: 64)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !33)
!33 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !28, file: !6, line: 80, baseType: !35, size: 8, offset: 96)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 6, baseType: !36)
!36 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !28, file: !6, line: 81, baseType: !38, size: 24, offset: 104)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 24, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: 3)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !28, file: !6, line: 82, baseType: !42, offset: 128)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: -1)
!45 = !DILocalVariable(name: "output", scope: !19, file: !3, line: 12, type: !46)
!46 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!47 = !DILocation(line: 10, column: 2, scope: !19)
!48 = !DILocation(line: 10, column: 6, scope: !19)
!49 = !DILocation(line: 10, column: 14, scope: !19)
!50 = !DILocation(line: 10, column: 26, scope: !19)
!51 = !DILocation(line: 10, column: 34, scope: !19)
!52 = !DILocation(line: 11, column: 2, scope: !19)
!53 = !DILocation(line: 11, column: 26, scope: !19)
!54 = !DILocation(line: 11, column: 52, scope: !19)
!55 = !DILocation(line: 11, column: 34, scope: !19)
!56 = !DILocation(line: 12, column: 2, scope: !19)
!57 = !DILocation(line: 12, column: 7, scope: !19)
!58 = !DILocation(line: 12, column: 34, scope: !19)
!59 = !DILocation(line: 12, column: 16, scope: !19)
!60 = !DILocation(line: 14, column: 33, scope: !19)
!61 = !DILocation(line: 14, column: 40, scope: !19)
!62 = !DILocation(line: 14, column: 11, scope: !19)
!63 = !DILocation(line: 14, column: 9, scope: !19)
!64 = !DILocation(line: 15, column: 14, scope: !19)
!65 = !DILocation(line: 15, column: 2, scope: !19)
!66 = !DILocation(line: 16, column: 14, scope: !19)
!67 = !DILocation(line: 16, column: 9, scope: !19)
!68 = !DILocation(line: 16, column: 21, scope: !19)
!69 = !DILocation(line: 16, column: 29, scope: !19)
!70 = !DILocation(line: 16, column: 28, scope: !19)
!71 = !DILocation(line: 17, column: 1, scope: !19)
!72 = !DILocation(line: 16, column: 2, scope: !19)
!73 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !20, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !74)
!74 = !{!75}
!75 = !DILocalVariable(name: "flags", scope: !73, file: !6, line: 42, type: !10)
!76 = !DILocation(line: 42, column: 2, scope: !73)
!77 = !DILocation(line: 42, column: 6, scope: !73)
!78 = !DILocation(line: 44, column: 2, scope: !73)
!79 = !{i64 18902, i64 18911}
!80 = !DILocation(line: 45, column: 2, scope: !73)
!81 = !{i64 18973}
!82 = !DILocation(line: 46, column: 9, scope: !73)
!83 = !DILocation(line: 47, column: 1, scope: !73)
!84 = !DILocation(line: 46, column: 2, scope: !73)
!85 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !86, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !88)
!86 = !DISubroutineType(types: !87)
!87 = !{!9, !8}
!88 = !{!89, !90}
!89 = !DILocalVariable(name: "variable", arg: 1, scope: !85, file: !6, line: 56, type: !8)
!90 = !DILocalVariable(name: "offset", scope: !85, file: !6, line: 58, type: !10)
!91 = !DILocation(line: 56, column: 46, scope: !85)
!92 = !DILocation(line: 58, column: 2, scope: !85)
!93 = !DILocation(line: 58, column: 6, scope: !85)
!94 = !DILocation(line: 60, column: 2, scope: !85)
!95 = !{i64 19274}
!96 = !DILocation(line: 61, column: 25, scope: !85)
!97 = !DILocation(line: 61, column: 20, scope: !85)
!98 = !DILocation(line: 61, column: 36, scope: !85)
!99 = !DILocation(line: 61, column: 34, scope: !85)
!100 = !DILocation(line: 61, column: 10, scope: !85)
!101 = !DILocation(line: 61, column: 9, scope: !85)
!102 = !DILocation(line: 62, column: 1, scope: !85)
!103 = !DILocation(line: 61, column: 2, scope: !85)
!104 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !105, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!105 = !DISubroutineType(types: !106)
!106 = !{!10, !10, !9, !9}
!107 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !108, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !110)
!108 = !DISubroutineType(types: !109)
!109 = !{null, !10}
!110 = !{!111}
!111 = !DILocalVariable(name: "flags", arg: 1, scope: !107, file: !6, line: 49, type: !10)
!112 = !DILocation(line: 49, column: 36, scope: !107)
!113 = !DILocation(line: 51, column: 6, scope: !114)
!114 = distinct !DILexicalBlock(scope: !107, file: !6, line: 51, column: 6)
!115 = !DILocation(line: 51, column: 12, scope: !114)
!116 = !DILocation(line: 51, column: 6, scope: !107)
!117 = !DILocation(line: 52, column: 3, scope: !114)
!118 = !{i64 19093}
!119 = !DILocation(line: 53, column: 1, scope: !107)
