; ModuleID = 'hv_initialize_sleep_states.c'
source_filename = "hv_initialize_sleep_states.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !18
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @hv_initialize_sleep_states(i8 noundef zeroext %type_a, i8 noundef zeroext %type_b) #0 !dbg !25 {
entry:
  %type_a.addr = alloca i8, align 1
  %type_b.addr = alloca i8, align 1
  %flags = alloca i64, align 8
  %in = alloca ptr, align 8
  %status = alloca i64, align 8
  store i8 %type_a, ptr %type_a.addr, align 1
    #dbg_declare(ptr %type_a.addr, !30, !DIExpression(), !35)
  store i8 %type_b, ptr %type_b.addr, align 1
    #dbg_declare(ptr %type_b.addr, !31, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !37
    #dbg_declare(ptr %flags, !32, !DIExpression(), !38)
  %call = call i64 @irq_save() #5, !dbg !39
  store i64 %call, ptr %flags, align 8, !dbg !38
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #4, !dbg !40
    #dbg_declare(ptr %in, !33, !DIExpression(), !41)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !42
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !42
  store ptr %call1, ptr %in, align 8, !dbg !41
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !43
    #dbg_declare(ptr %status, !34, !DIExpression(), !44)
  %1 = load ptr, ptr %in, align 8, !dbg !45
  store i32 3, ptr %1, align 4, !dbg !46
  %2 = load ptr, ptr %in, align 8, !dbg !47
  %add.ptr = getelementptr i64, ptr %2, i64 1, !dbg !48
  store i32 5, ptr %add.ptr, align 4, !dbg !49
  %3 = load i8, ptr %type_a.addr, align 1, !dbg !50
  %4 = load ptr, ptr %in, align 8, !dbg !51
  %arrayidx = getelementptr i8, ptr %4, i64 12, !dbg !52
  store i8 %3, ptr %arrayidx, align 1, !dbg !53
  %5 = load i8, ptr %type_b.addr, align 1, !dbg !54
  %6 = load ptr, ptr %in, align 8, !dbg !55
  %arrayidx2 = getelementptr i8, ptr %6, i64 13, !dbg !56
  store i8 %5, ptr %arrayidx2, align 1, !dbg !57
  %7 = load ptr, ptr %in, align 8, !dbg !58
  %call3 = call i64 @hv_do_hypercall(i64 noundef 111, ptr noundef %7, ptr noundef null) #5, !dbg !59
  store i64 %call3, ptr %status, align 8, !dbg !60
  %8 = load i64, ptr %flags, align 8, !dbg !61
  call void @irq_restore(i64 noundef %8) #5, !dbg !62
  %9 = load i64, ptr %status, align 8, !dbg !63
  %call4 = call i32 @succeeded(i64 noundef %9) #5, !dbg !64
  %tobool = icmp ne i32 %call4, 0, !dbg !64
  br i1 %tobool, label %cond.true, label %cond.false, !dbg !64

cond.true:                                        ; preds = %entry
  br label %cond.end, !dbg !64

cond.false:                                       ; preds = %entry
  %10 = load i64, ptr %status, align 8, !dbg !65
  %call5 = call i32 @hv_result_to_errno(i64 noundef %10) #5, !dbg !66
  br label %cond.end, !dbg !64

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ 0, %cond.true ], [ %call5, %cond.false ], !dbg !64
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !67
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #4, !dbg !67
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !67
  ret i32 %cond, !dbg !68
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !69 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !74
    #dbg_declare(ptr %flags, !73, !DIExpression(), !75)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !76, !srcloc !77
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !78, !srcloc !79
  %0 = load i64, ptr %flags, align 8, !dbg !80
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !81
  ret i64 %0, !dbg !82
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !83 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !87, !DIExpression(), !89)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !90
    #dbg_declare(ptr %offset, !88, !DIExpression(), !91)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !92, !srcloc !93
  store i64 %0, ptr %offset, align 8, !dbg !92
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !94
  %2 = ptrtoint ptr %1 to i64, !dbg !95
  %3 = load i64, ptr %offset, align 8, !dbg !96
  %add = add i64 %2, %3, !dbg !97
  %4 = inttoptr i64 %add to ptr, !dbg !98
  %5 = load ptr, ptr %4, align 8, !dbg !99
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !100
  ret ptr %5, !dbg !101
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !102 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !105 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !109, !DIExpression(), !110)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !111
  %and = and i64 %0, 512, !dbg !113
  %tobool = icmp ne i64 %and, 0, !dbg !113
  br i1 %tobool, label %if.then, label %if.end, !dbg !114

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !115, !srcloc !116
  br label %if.end, !dbg !115

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !117
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !118 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !122, !DIExpression(), !123)
  %0 = load i64, ptr %status.addr, align 8, !dbg !124
  %and = and i64 %0, 65535, !dbg !125
  %cmp = icmp eq i64 %and, 0, !dbg !126
  %conv = zext i1 %cmp to i32, !dbg !126
  ret i32 %conv, !dbg !127
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @hv_result_to_errno(i64 noundef %status) #2 !dbg !128 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !130, !DIExpression(), !131)
  %0 = load i64, ptr %status.addr, align 8, !dbg !132
  %call = call i32 @succeeded(i64 noundef %0) #5, !dbg !133
  %tobool = icmp ne i32 %call, 0, !dbg !133
  %1 = zext i1 %tobool to i64, !dbg !133
  %cond = select i1 %tobool, i32 0, i32 -5, !dbg !133
  ret i32 %cond, !dbg !134
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
!llvm.module.flags = !{!21, !22, !23}
!llvm.ident = !{!24}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !20, line: 14, type: !16, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !17, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hv_initialize_sleep_states.c", directory: ".", checksumkind: CSK_MD5, checksum: "9d9f49d9ad0cd714d30f56b050a3937d")
!4 = !{!5, !9, !12, !15, !16, !6}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../audit/sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !11)
!11 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!13 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !7, line: 6, baseType: !14)
!14 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!17 = !{!0, !18}
!18 = !DIGlobalVariableExpression(var: !19, expr: !DIExpression())
!19 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !20, line: 14, type: !16, isLocal: false, isDefinition: true)
!20 = !DIFile(filename: "./posted.h", directory: ".", checksumkind: CSK_MD5, checksum: "1a5f4d3c7c63d3654cb5215558700365")
!21 = !{i32 7, !"Dwarf Version", i32 5}
!22 = !{i32 2, !"Debug Info Version", i32 3}
!23 = !{i32 1, !"wchar_size", i32 4}
!24 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!25 = distinct !DISubprogram(name: "hv_initialize_sleep_states", scope: !3, file: !3, line: 5, type: !26, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !29)
!26 = !DISubroutineType(types: !27)
!27 = !{!28, !13, !13}
!28 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!29 = !{!30, !31, !32, !33, !34}
!30 = !DILocalVariable(name: "type_a", arg: 1, scope: !25, file: !3, line: 5, type: !13)
!31 = !DILocalVariable(name: "type_b", arg: 2, scope: !25, file: !3, line: 5, type: !13)
!32 = !DILocalVariable(name: "flags", scope: !25, file: !3, line: 7, type: !6)
!33 = !DILocalVariable(name: "in", scope: !25, file: !3, line: 8, type: !5)
!34 = !DILocalVariable(name: "status", scope: !25, file: !3, line: 9, type: !6)
!35 = !DILocation(line: 5, column: 35, scope: !25)
!36 = !DILocation(line: 5, column: 46, scope: !25)
!37 = !DILocation(line: 7, column: 2, scope: !25)
!38 = !DILocation(line: 7, column: 6, scope: !25)
!39 = !DILocation(line: 7, column: 14, scope: !25)
!40 = !DILocation(line: 8, column: 2, scope: !25)
!41 = !DILocation(line: 8, column: 7, scope: !25)
!42 = !DILocation(line: 8, column: 12, scope: !25)
!43 = !DILocation(line: 9, column: 2, scope: !25)
!44 = !DILocation(line: 9, column: 6, scope: !25)
!45 = !DILocation(line: 11, column: 10, scope: !25)
!46 = !DILocation(line: 11, column: 13, scope: !25)
!47 = !DILocation(line: 12, column: 11, scope: !25)
!48 = !DILocation(line: 12, column: 14, scope: !25)
!49 = !DILocation(line: 12, column: 19, scope: !25)
!50 = !DILocation(line: 13, column: 19, scope: !25)
!51 = !DILocation(line: 13, column: 9, scope: !25)
!52 = !DILocation(line: 13, column: 2, scope: !25)
!53 = !DILocation(line: 13, column: 17, scope: !25)
!54 = !DILocation(line: 14, column: 19, scope: !25)
!55 = !DILocation(line: 14, column: 9, scope: !25)
!56 = !DILocation(line: 14, column: 2, scope: !25)
!57 = !DILocation(line: 14, column: 17, scope: !25)
!58 = !DILocation(line: 15, column: 33, scope: !25)
!59 = !DILocation(line: 15, column: 11, scope: !25)
!60 = !DILocation(line: 15, column: 9, scope: !25)
!61 = !DILocation(line: 16, column: 14, scope: !25)
!62 = !DILocation(line: 16, column: 2, scope: !25)
!63 = !DILocation(line: 17, column: 19, scope: !25)
!64 = !DILocation(line: 17, column: 9, scope: !25)
!65 = !DILocation(line: 17, column: 52, scope: !25)
!66 = !DILocation(line: 17, column: 33, scope: !25)
!67 = !DILocation(line: 18, column: 1, scope: !25)
!68 = !DILocation(line: 17, column: 2, scope: !25)
!69 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !70, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !72)
!70 = !DISubroutineType(types: !71)
!71 = !{!6}
!72 = !{!73}
!73 = !DILocalVariable(name: "flags", scope: !69, file: !7, line: 42, type: !6)
!74 = !DILocation(line: 42, column: 2, scope: !69)
!75 = !DILocation(line: 42, column: 6, scope: !69)
!76 = !DILocation(line: 44, column: 2, scope: !69)
!77 = !{i64 21331, i64 21340}
!78 = !DILocation(line: 45, column: 2, scope: !69)
!79 = !{i64 21402}
!80 = !DILocation(line: 46, column: 9, scope: !69)
!81 = !DILocation(line: 47, column: 1, scope: !69)
!82 = !DILocation(line: 46, column: 2, scope: !69)
!83 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !84, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !86)
!84 = !DISubroutineType(types: !85)
!85 = !{!15, !16}
!86 = !{!87, !88}
!87 = !DILocalVariable(name: "variable", arg: 1, scope: !83, file: !7, line: 56, type: !16)
!88 = !DILocalVariable(name: "offset", scope: !83, file: !7, line: 58, type: !6)
!89 = !DILocation(line: 56, column: 46, scope: !83)
!90 = !DILocation(line: 58, column: 2, scope: !83)
!91 = !DILocation(line: 58, column: 6, scope: !83)
!92 = !DILocation(line: 60, column: 2, scope: !83)
!93 = !{i64 21703}
!94 = !DILocation(line: 61, column: 25, scope: !83)
!95 = !DILocation(line: 61, column: 20, scope: !83)
!96 = !DILocation(line: 61, column: 36, scope: !83)
!97 = !DILocation(line: 61, column: 34, scope: !83)
!98 = !DILocation(line: 61, column: 10, scope: !83)
!99 = !DILocation(line: 61, column: 9, scope: !83)
!100 = !DILocation(line: 62, column: 1, scope: !83)
!101 = !DILocation(line: 61, column: 2, scope: !83)
!102 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !103, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!103 = !DISubroutineType(types: !104)
!104 = !{!6, !6, !15, !15}
!105 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !106, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !108)
!106 = !DISubroutineType(types: !107)
!107 = !{null, !6}
!108 = !{!109}
!109 = !DILocalVariable(name: "flags", arg: 1, scope: !105, file: !7, line: 49, type: !6)
!110 = !DILocation(line: 49, column: 36, scope: !105)
!111 = !DILocation(line: 51, column: 6, scope: !112)
!112 = distinct !DILexicalBlock(scope: !105, file: !7, line: 51, column: 6)
!113 = !DILocation(line: 51, column: 12, scope: !112)
!114 = !DILocation(line: 51, column: 6, scope: !105)
!115 = !DILocation(line: 52, column: 3, scope: !112)
!116 = !{i64 21522}
!117 = !DILocation(line: 53, column: 1, scope: !105)
!118 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !119, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !121)
!119 = !DISubroutineType(types: !120)
!120 = !{!28, !6}
!121 = !{!122}
!122 = !DILocalVariable(name: "status", arg: 1, scope: !118, file: !7, line: 72, type: !6)
!123 = !DILocation(line: 72, column: 33, scope: !118)
!124 = !DILocation(line: 74, column: 10, scope: !118)
!125 = !DILocation(line: 74, column: 17, scope: !118)
!126 = !DILocation(line: 74, column: 27, scope: !118)
!127 = !DILocation(line: 74, column: 2, scope: !118)
!128 = distinct !DISubprogram(name: "hv_result_to_errno", scope: !20, file: !20, line: 17, type: !119, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !129)
!129 = !{!130}
!130 = !DILocalVariable(name: "status", arg: 1, scope: !128, file: !20, line: 17, type: !6)
!131 = !DILocation(line: 17, column: 42, scope: !128)
!132 = !DILocation(line: 19, column: 19, scope: !128)
!133 = !DILocation(line: 19, column: 9, scope: !128)
!134 = !DILocation(line: 19, column: 2, scope: !128)
