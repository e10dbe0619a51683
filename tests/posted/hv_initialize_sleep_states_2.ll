; ModuleID = 'hv_initialize_sleep_states_2.c'
source_filename = "hv_initialize_sleep_states_2.c"
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
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !37
    #dbg_declare(ptr %flags, !32, !DIExpression(), !38)
  %call = call i64 @irq_save() #6, !dbg !39
  store i64 %call, ptr %flags, align 8, !dbg !38
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #5, !dbg !40
    #dbg_declare(ptr %in, !33, !DIExpression(), !41)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !42
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !42
  store ptr %call1, ptr %in, align 8, !dbg !41
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !43
    #dbg_declare(ptr %status, !34, !DIExpression(), !44)
  %1 = load ptr, ptr %in, align 8, !dbg !45
  call void @llvm.memset.p0.i64(ptr align 8 %1, i8 0, i64 72, i1 false), !dbg !45
  %2 = load ptr, ptr %in, align 8, !dbg !46
  store i32 3, ptr %2, align 4, !dbg !47
  %3 = load ptr, ptr %in, align 8, !dbg !48
  %add.ptr = getelementptr i64, ptr %3, i64 1, !dbg !49
  store i32 5, ptr %add.ptr, align 4, !dbg !50
  %4 = load i8, ptr %type_a.addr, align 1, !dbg !51
  %5 = load ptr, ptr %in, align 8, !dbg !52
  %arrayidx = getelementptr i8, ptr %5, i64 12, !dbg !53
  store i8 %4, ptr %arrayidx, align 1, !dbg !54
  %6 = load i8, ptr %type_b.addr, align 1, !dbg !55
  %7 = load ptr, ptr %in, align 8, !dbg !56
  %arrayidx2 = getelementptr i8, ptr %7, i64 13, !dbg !57
  store i8 %6, ptr %arrayidx2, align 1, !dbg !58
  %8 = load ptr, ptr %in, align 8, !dbg !59
  %call3 = call i64 @hv_do_hypercall(i64 noundef 111, ptr noundef %8, ptr noundef null) #6, !dbg !60
  store i64 %call3, ptr %status, align 8, !dbg !61
  %9 = load i64, ptr %flags, align 8, !dbg !62
  call void @irq_restore(i64 noundef %9) #6, !dbg !63
  %10 = load i64, ptr %status, align 8, !dbg !64
  %call4 = call i32 @succeeded(i64 noundef %10) #6, !dbg !65
  %tobool = icmp ne i32 %call4, 0, !dbg !65
  br i1 %tobool, label %cond.true, label %cond.false, !dbg !65

cond.true:                                        ; preds = %entry
  br label %cond.end, !dbg !65

cond.false:                                       ; preds = %entry
  %11 = load i64, ptr %status, align 8, !dbg !66
  %call5 = call i32 @hv_result_to_errno(i64 noundef %11) #6, !dbg !67
  br label %cond.end, !dbg !65

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ 0, %cond.true ], [ %call5, %cond.false ], !dbg !65
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !68
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #5, !dbg !68
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !68
  ret i32 %cond, !dbg !69
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !70 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !75
    #dbg_declare(ptr %flags, !74, !DIExpression(), !76)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !77, !srcloc !78
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !79, !srcloc !80
  %0 = load i64, ptr %flags, align 8, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !82
  ret i64 %0, !dbg !83
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !84 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !88, !DIExpression(), !90)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !91
    #dbg_declare(ptr %offset, !89, !DIExpression(), !92)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !93, !srcloc !94
  store i64 %0, ptr %offset, align 8, !dbg !93
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !95
  %2 = ptrtoint ptr %1 to i64, !dbg !96
  %3 = load i64, ptr %offset, align 8, !dbg !97
  %add = add i64 %2, %3, !dbg !98
  %4 = inttoptr i64 %add to ptr, !dbg !99
  %5 = load ptr, ptr %4, align 8, !dbg !100
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !101
  ret ptr %5, !dbg !102
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !103 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !106 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !110, !DIExpression(), !111)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !112
  %and = and i64 %0, 512, !dbg !114
  %tobool = icmp ne i64 %and, 0, !dbg !114
  br i1 %tobool, label %if.then, label %if.end, !dbg !115

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !116, !srcloc !117
  br label %if.end, !dbg !116

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !118
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !119 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !123, !DIExpression(), !124)
  %0 = load i64, ptr %status.addr, align 8, !dbg !125
  %and = and i64 %0, 65535, !dbg !126
  %cmp = icmp eq i64 %and, 0, !dbg !127
  %conv = zext i1 %cmp to i32, !dbg !127
  ret i32 %conv, !dbg !128
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @hv_result_to_errno(i64 noundef %status) #2 !dbg !129 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !131, !DIExpression(), !132)
  %0 = load i64, ptr %status.addr, align 8, !dbg !133
  %call = call i32 @succeeded(i64 noundef %0) #6, !dbg !134
  %tobool = icmp ne i32 %call, 0, !dbg !134
  %1 = zext i1 %tobool to i64, !dbg !134
  %cond = select i1 %tobool, i32 0, i32 -5, !dbg !134
  ret i32 %cond, !dbg !135
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

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!21, !22, !23}
!llvm.ident = !{!24}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !20, line: 14, type: !16, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !17, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hv_initialize_sleep_states_2.c", directory: ".", checksumkind: CSK_MD5, checksum: "8a16988f57219adb7976219a88e10f79")
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
!45 = !DILocation(line: 11, column: 2, scope: !25)
!46 = !DILocation(line: 12, column: 10, scope: !25)
!47 = !DILocation(line: 12, column: 13, scope: !25)
!48 = !DILocation(line: 13, column: 11, scope: !25)
!49 = !DILocation(line: 13, column: 14, scope: !25)
!50 = !DILocation(line: 13, column: 19, scope: !25)
!51 = !DILocation(line: 14, column: 19, scope: !25)
!52 = !DILocation(line: 14, column: 9, scope: !25)
!53 = !DILocation(line: 14, column: 2, scope: !25)
!54 = !DILocation(line: 14, column: 17, scope: !25)
!55 = !DILocation(line: 15, column: 19, scope: !25)
!56 = !DILocation(line: 15, column: 9, scope: !25)
!57 = !DILocation(line: 15, column: 2, scope: !25)
!58 = !DILocation(line: 15, column: 17, scope: !25)
!59 = !DILocation(line: 16, column: 33, scope: !25)
!60 = !DILocation(line: 16, column: 11, scope: !25)
!61 = !DILocation(line: 16, column: 9, scope: !25)
!62 = !DILocation(line: 17, column: 14, scope: !25)
!63 = !DILocation(line: 17, column: 2, scope: !25)
!64 = !DILocation(line: 18, column: 19, scope: !25)
!65 = !DILocation(line: 18, column: 9, scope: !25)
!66 = !DILocation(line: 18, column: 52, scope: !25)
!67 = !DILocation(line: 18, column: 33, scope: !25)
!68 = !DILocation(line: 19, column: 1, scope: !25)
!69 = !DILocation(line: 18, column: 2, scope: !25)
!70 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !71, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !73)
!71 = !DISubroutineType(types: !72)
!72 = !{!6}
!73 = !{!74}
!74 = !DILocalVariable(name: "flags", scope: !70, file: !7, line: 42, type: !6)
!75 = !DILocation(line: 42, column: 2, scope: !70)
!76 = !DILocation(line: 42, column: 6, scope: !70)
!77 = !DILocation(line: 44, column: 2, scope: !70)
!78 = !{i64 21318, i64 21327}
!79 = !DILocation(line: 45, column: 2, scope: !70)
!80 = !{i64 21389}
!81 = !DILocation(line: 46, column: 9, scope: !70)
!82 = !DILocation(line: 47, column: 1, scope: !70)
!83 = !DILocation(line: 46, column: 2, scope: !70)
!84 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !85, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !87)
!85 = !DISubroutineType(types: !86)
!86 = !{!15, !16}
!87 = !{!88, !89}
!88 = !DILocalVariable(name: "variable", arg: 1, scope: !84, file: !7, line: 56, type: !16)
!89 = !DILocalVariable(name: "offset", scope: !84, file: !7, line: 58, type: !6)
!90 = !DILocation(line: 56, column: 46, scope: !84)
!91 = !DILocation(line: 58, column: 2, scope: !84)
!92 = !DILocation(line: 58, column: 6, scope: !84)
!93 = !DILocation(line: 60, column: 2, scope: !84)
!94 = !{i64 21690}
!95 = !DILocation(line: 61, column: 25, scope: !84)
!96 = !DILocation(line: 61, column: 20, scope: !84)
!97 = !DILocation(line: 61, column: 36, scope: !84)
!98 = !DILocation(line: 61, column: 34, scope: !84)
!99 = !DILocation(line: 61, column: 10, scope: !84)
!100 = !DILocation(line: 61, column: 9, scope: !84)
!101 = !DILocation(line: 62, column: 1, scope: !84)
!102 = !DILocation(line: 61, column: 2, scope: !84)
!103 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !104, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!104 = !DISubroutineType(types: !105)
!105 = !{!6, !6, !15, !15}
!106 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !107, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !109)
!107 = !DISubroutineType(types: !108)
!108 = !{null, !6}
!109 = !{!110}
!110 = !DILocalVariable(name: "flags", arg: 1, scope: !106, file: !7, line: 49, type: !6)
!111 = !DILocation(line: 49, column: 36, scope: !106)
!112 = !DILocation(line: 51, column: 6, scope: !113)
!113 = distinct !DILexicalBlock(scope: !106, file: !7, line: 51, column: 6)
!114 = !DILocation(line: 51, column: 12, scope: !113)
!115 = !DILocation(line: 51, column: 6, scope: !106)
!116 = !DILocation(line: 52, column: 3, scope: !113)
!117 = !{i64 21509}
!118 = !DILocation(line: 53, column: 1, scope: !106)
!119 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !120, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !122)
!120 = !DISubroutineType(types: !121)
!121 = !{!28, !6}
!122 = !{!123}
!123 = !DILocalVariable(name: "status", arg: 1, scope: !119, file: !7, line: 72, type: !6)
!124 = !DILocation(line: 72, column: 33, scope: !119)
!125 = !DILocation(line: 74, column: 10, scope: !119)
!126 = !DILocation(line: 74, column: 17, scope: !119)
!127 = !DILocation(line: 74, column: 27, scope: !119)
!128 = !DILocation(line: 74, column: 2, scope: !119)
!129 = distinct !DISubprogram(name: "hv_result_to_errno", scope: !20, file: !20, line: 17, type: !120, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !130)
!130 = !{!131}
!131 = !DILocalVariable(name: "status", arg: 1, scope: !129, file: !20, line: 17, type: !6)
!132 = !DILocation(line: 17, column: 42, scope: !129)
!133 = !DILocation(line: 19, column: 19, scope: !129)
!134 = !DILocation(line: 19, column: 9, scope: !129)
!135 = !DILocation(line: 19, column: 2, scope: !129)
