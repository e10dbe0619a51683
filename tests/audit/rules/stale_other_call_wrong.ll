; ModuleID = 'stale_other_call_wrong.c'
source_filename = "stale_other_call_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_other_call_wrong(i64 noundef %partition) #0 !dbg !19 {
entry:
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !23, !DIExpression(), !45)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !46
    #dbg_declare(ptr %flags, !24, !DIExpression(), !47)
  %call = call i64 @irq_save() #6, !dbg !48
  store i64 %call, ptr %flags, align 8, !dbg !47
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !46
    #dbg_declare(ptr %status, !25, !DIExpression(), !49)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !50
    #dbg_declare(ptr %input, !26, !DIExpression(), !51)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !52
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !53
  store ptr %call1, ptr %input, align 8, !dbg !51
  %1 = load i64, ptr %partition.addr, align 8, !dbg !54
  %2 = load ptr, ptr %input, align 8, !dbg !55
  %partition2 = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 0, !dbg !56
  store i64 %1, ptr %partition2, align 1, !dbg !57
  %3 = load ptr, ptr %input, align 8, !dbg !58
  %vp = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 1, !dbg !59
  store i32 0, ptr %vp, align 1, !dbg !60
  %4 = load ptr, ptr %input, align 8, !dbg !61
  %vtl = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 2, !dbg !62
  store i8 0, ptr %vtl, align 1, !dbg !63
  %call3 = call i64 @own_id() #6, !dbg !64
  %conv = trunc i64 %call3 to i32, !dbg !64
  %5 = load ptr, ptr %input, align 8, !dbg !65
  %names = getelementptr inbounds %struct.registers_input, ptr %5, i32 0, i32 4, !dbg !66
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !65
  store i32 %conv, ptr %arrayidx, align 1, !dbg !67
  %6 = load ptr, ptr %input, align 8, !dbg !68
  %names4 = getelementptr inbounds %struct.registers_input, ptr %6, i32 0, i32 4, !dbg !69
  %arrayidx5 = getelementptr [0 x i32], ptr %names4, i64 0, i64 0, !dbg !68
  store i32 5, ptr %arrayidx5, align 1, !dbg !70
  %7 = load ptr, ptr %input, align 8, !dbg !71
  %8 = load ptr, ptr %input, align 8, !dbg !72
  %add.ptr = getelementptr i8, ptr %8, i64 64, !dbg !73
  %call6 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %7, ptr noundef %add.ptr) #6, !dbg !74
  store i64 %call6, ptr %status, align 8, !dbg !75
  %9 = load i64, ptr %flags, align 8, !dbg !76
  call void @irq_restore(i64 noundef %9) #6, !dbg !77
  %10 = load i64, ptr %status, align 8, !dbg !78
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !79
  ret i64 %10, !dbg !80
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !81 {
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
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !95 {
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

; Function Attrs: noinline noredzone nounwind null_pointer_is_valid
define internal i64 @own_id() #3 !dbg !114 {
entry:
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %id = alloca i64, align 8
  %page = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !121
    #dbg_declare(ptr %flags, !116, !DIExpression(), !122)
  %call = call i64 @irq_save() #6, !dbg !123
  store i64 %call, ptr %flags, align 8, !dbg !122
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !121
    #dbg_declare(ptr %status, !117, !DIExpression(), !124)
  call void @llvm.lifetime.start.p0(i64 8, ptr %id) #5, !dbg !121
    #dbg_declare(ptr %id, !118, !DIExpression(), !125)
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #5, !dbg !126
    #dbg_declare(ptr %page, !119, !DIExpression(), !127)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !128
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !129
  store ptr %call1, ptr %page, align 8, !dbg !127
  %1 = load ptr, ptr %page, align 8, !dbg !130
  %call2 = call i64 @hv_do_hypercall(i64 noundef 70, ptr noundef null, ptr noundef %1) #6, !dbg !131
  store i64 %call2, ptr %status, align 8, !dbg !132
  %2 = load i64, ptr %status, align 8, !dbg !133
  %call3 = call i32 @succeeded(i64 noundef %2) #6, !dbg !134
  %tobool = icmp ne i32 %call3, 0, !dbg !134
  br i1 %tobool, label %cond.true, label %cond.false, !dbg !134

cond.true:                                        ; preds = %entry
  %3 = load ptr, ptr %page, align 8, !dbg !135
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !135
  %4 = load i64, ptr %arrayidx, align 8, !dbg !135
  br label %cond.end, !dbg !134

cond.false:                                       ; preds = %entry
  br label %cond.end, !dbg !134

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %4, %cond.true ], [ 0, %cond.false ], !dbg !134
  store i64 %cond, ptr %id, align 8, !dbg !136
  %5 = load i64, ptr %flags, align 8, !dbg !137
  call void @irq_restore(i64 noundef %5) #6, !dbg !138
  %6 = load i64, ptr %id, align 8, !dbg !139
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #5, !dbg !140
  call void @llvm.lifetime.end.p0(i64 8, ptr %id) #5, !dbg !140
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !140
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !140
  ret i64 %6, !dbg !141
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !142 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !145 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !149, !DIExpression(), !150)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !151
  %and = and i64 %0, 512, !dbg !153
  %tobool = icmp ne i64 %and, 0, !dbg !153
  br i1 %tobool, label %if.then, label %if.end, !dbg !154

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !155, !srcloc !156
  br label %if.end, !dbg !155

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !157
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !158 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !163, !DIExpression(), !164)
  %0 = load i64, ptr %status.addr, align 8, !dbg !165
  %and = and i64 %0, 65535, !dbg !166
  %cmp = icmp eq i64 %and, 0, !dbg !167
  %conv = zext i1 %cmp to i32, !dbg !167
  ret i32 %conv, !dbg !168
}

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
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
!3 = !DIFile(filename: "stale_other_call_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "c144ea8b3f86e98c591c366811616f05")
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
!19 = distinct !DISubprogram(name: "stale_other_call_wrong", scope: !3, file: !3, line: 19, type: !20, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!20 = !DISubroutineType(types: !21)
!21 = !{!9, !9}
!22 = !{!23, !24, !25, !26}
!23 = !DILocalVariable(name: "partition", arg: 1, scope: !19, file: !3, line: 19, type: !9)
!24 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 21, type: !9)
!25 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 21, type: !9)
!26 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 22, type: !27)
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
!45 = !DILocation(line: 19, column: 32, scope: !19)
!46 = !DILocation(line: 21, column: 2, scope: !19)
!47 = !DILocation(line: 21, column: 6, scope: !19)
!48 = !DILocation(line: 21, column: 14, scope: !19)
!49 = !DILocation(line: 21, column: 26, scope: !19)
!50 = !DILocation(line: 22, column: 2, scope: !19)
!51 = !DILocation(line: 22, column: 26, scope: !19)
!52 = !DILocation(line: 22, column: 52, scope: !19)
!53 = !DILocation(line: 22, column: 34, scope: !19)
!54 = !DILocation(line: 24, column: 21, scope: !19)
!55 = !DILocation(line: 24, column: 2, scope: !19)
!56 = !DILocation(line: 24, column: 9, scope: !19)
!57 = !DILocation(line: 24, column: 19, scope: !19)
!58 = !DILocation(line: 25, column: 2, scope: !19)
!59 = !DILocation(line: 25, column: 9, scope: !19)
!60 = !DILocation(line: 25, column: 12, scope: !19)
!61 = !DILocation(line: 26, column: 2, scope: !19)
!62 = !DILocation(line: 26, column: 9, scope: !19)
!63 = !DILocation(line: 26, column: 13, scope: !19)
!64 = !DILocation(line: 27, column: 20, scope: !19)
!65 = !DILocation(line: 27, column: 2, scope: !19)
!66 = !DILocation(line: 27, column: 9, scope: !19)
!67 = !DILocation(line: 27, column: 18, scope: !19)
!68 = !DILocation(line: 28, column: 2, scope: !19)
!69 = !DILocation(line: 28, column: 9, scope: !19)
!70 = !DILocation(line: 28, column: 18, scope: !19)
!71 = !DILocation(line: 29, column: 48, scope: !19)
!72 = !DILocation(line: 29, column: 63, scope: !19)
!73 = !DILocation(line: 29, column: 69, scope: !19)
!74 = !DILocation(line: 29, column: 11, scope: !19)
!75 = !DILocation(line: 29, column: 9, scope: !19)
!76 = !DILocation(line: 30, column: 14, scope: !19)
!77 = !DILocation(line: 30, column: 2, scope: !19)
!78 = !DILocation(line: 31, column: 9, scope: !19)
!79 = !DILocation(line: 32, column: 1, scope: !19)
!80 = !DILocation(line: 31, column: 2, scope: !19)
!81 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !82, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !84)
!82 = !DISubroutineType(types: !83)
!83 = !{!9}
!84 = !{!85}
!85 = !DILocalVariable(name: "flags", scope: !81, file: !10, line: 42, type: !9)
!86 = !DILocation(line: 42, column: 2, scope: !81)
!87 = !DILocation(line: 42, column: 6, scope: !81)
!88 = !DILocation(line: 44, column: 2, scope: !81)
!89 = !{i64 19262, i64 19271}
!90 = !DILocation(line: 45, column: 2, scope: !81)
!91 = !{i64 19333}
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
!105 = !{i64 19634}
!106 = !DILocation(line: 61, column: 25, scope: !95)
!107 = !DILocation(line: 61, column: 20, scope: !95)
!108 = !DILocation(line: 61, column: 36, scope: !95)
!109 = !DILocation(line: 61, column: 34, scope: !95)
!110 = !DILocation(line: 61, column: 10, scope: !95)
!111 = !DILocation(line: 61, column: 9, scope: !95)
!112 = !DILocation(line: 62, column: 1, scope: !95)
!113 = !DILocation(line: 61, column: 2, scope: !95)
!114 = distinct !DISubprogram(name: "own_id", scope: !3, file: !3, line: 8, type: !82, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !115)
!115 = !{!116, !117, !118, !119}
!116 = !DILocalVariable(name: "flags", scope: !114, file: !3, line: 10, type: !9)
!117 = !DILocalVariable(name: "status", scope: !114, file: !3, line: 10, type: !9)
!118 = !DILocalVariable(name: "id", scope: !114, file: !3, line: 10, type: !9)
!119 = !DILocalVariable(name: "page", scope: !114, file: !3, line: 11, type: !120)
!120 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!121 = !DILocation(line: 10, column: 2, scope: !114)
!122 = !DILocation(line: 10, column: 6, scope: !114)
!123 = !DILocation(line: 10, column: 14, scope: !114)
!124 = !DILocation(line: 10, column: 26, scope: !114)
!125 = !DILocation(line: 10, column: 34, scope: !114)
!126 = !DILocation(line: 11, column: 2, scope: !114)
!127 = !DILocation(line: 11, column: 7, scope: !114)
!128 = !DILocation(line: 11, column: 32, scope: !114)
!129 = !DILocation(line: 11, column: 14, scope: !114)
!130 = !DILocation(line: 13, column: 36, scope: !114)
!131 = !DILocation(line: 13, column: 11, scope: !114)
!132 = !DILocation(line: 13, column: 9, scope: !114)
!133 = !DILocation(line: 14, column: 17, scope: !114)
!134 = !DILocation(line: 14, column: 7, scope: !114)
!135 = !DILocation(line: 14, column: 27, scope: !114)
!136 = !DILocation(line: 14, column: 5, scope: !114)
!137 = !DILocation(line: 15, column: 14, scope: !114)
!138 = !DILocation(line: 15, column: 2, scope: !114)
!139 = !DILocation(line: 16, column: 9, scope: !114)
!140 = !DILocation(line: 17, column: 1, scope: !114)
!141 = !DILocation(line: 16, column: 2, scope: !114)
!142 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !143, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!143 = !DISubroutineType(types: !144)
!144 = !{!9, !9, !8, !8}
!145 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !146, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !148)
!146 = !DISubroutineType(types: !147)
!147 = !{null, !9}
!148 = !{!149}
!149 = !DILocalVariable(name: "flags", arg: 1, scope: !145, file: !10, line: 49, type: !9)
!150 = !DILocation(line: 49, column: 36, scope: !145)
!151 = !DILocation(line: 51, column: 6, scope: !152)
!152 = distinct !DILexicalBlock(scope: !145, file: !10, line: 51, column: 6)
!153 = !DILocation(line: 51, column: 12, scope: !152)
!154 = !DILocation(line: 51, column: 6, scope: !145)
!155 = !DILocation(line: 52, column: 3, scope: !152)
!156 = !{i64 19453}
!157 = !DILocation(line: 53, column: 1, scope: !145)
!158 = distinct !DISubprogram(name: "succeeded", scope: !10, file: !10, line: 72, type: !159, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !162)
!159 = !DISubroutineType(types: !160)
!160 = !{!161, !9}
!161 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!162 = !{!163}
!163 = !DILocalVariable(name: "status", arg: 1, scope: !158, file: !10, line: 72, type: !9)
!164 = !DILocation(line: 72, column: 33, scope: !158)
!165 = !DILocation(line: 74, column: 10, scope: !158)
!166 = !DILocation(line: 74, column: 17, scope: !158)
!167 = !DILocation(line: 74, column: 27, scope: !158)
!168 = !DILocation(line: 74, column: 2, scope: !158)
