; ModuleID = 'stale_other_call_right.c'
source_filename = "stale_other_call_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noinline noredzone nounwind null_pointer_is_valid
define dso_local i64 @own_id() #0 !dbg !19 {
entry:
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %id = alloca i64, align 8
  %page = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !28
    #dbg_declare(ptr %flags, !23, !DIExpression(), !29)
  %call = call i64 @irq_save() #6, !dbg !30
  store i64 %call, ptr %flags, align 8, !dbg !29
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !28
    #dbg_declare(ptr %status, !24, !DIExpression(), !31)
  call void @llvm.lifetime.start.p0(i64 8, ptr %id) #5, !dbg !28
    #dbg_declare(ptr %id, !25, !DIExpression(), !32)
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #5, !dbg !33
    #dbg_declare(ptr %page, !26, !DIExpression(), !34)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !35
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !36
  store ptr %call1, ptr %page, align 8, !dbg !34
  %1 = load ptr, ptr %page, align 8, !dbg !37
  %call2 = call i64 @hv_do_hypercall(i64 noundef 70, ptr noundef null, ptr noundef %1) #6, !dbg !38
  store i64 %call2, ptr %status, align 8, !dbg !39
  %2 = load i64, ptr %status, align 8, !dbg !40
  %call3 = call i32 @succeeded(i64 noundef %2) #6, !dbg !41
  %tobool = icmp ne i32 %call3, 0, !dbg !41
  br i1 %tobool, label %cond.true, label %cond.false, !dbg !41

cond.true:                                        ; preds = %entry
  %3 = load ptr, ptr %page, align 8, !dbg !42
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !42
  %4 = load i64, ptr %arrayidx, align 8, !dbg !42
  br label %cond.end, !dbg !41

cond.false:                                       ; preds = %entry
  br label %cond.end, !dbg !41

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %4, %cond.true ], [ 0, %cond.false ], !dbg !41
  store i64 %cond, ptr %id, align 8, !dbg !43
  %5 = load i64, ptr %flags, align 8, !dbg !44
  call void @irq_restore(i64 noundef %5) #6, !dbg !45
  %6 = load i64, ptr %id, align 8, !dbg !46
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #5, !dbg !47
  call void @llvm.lifetime.end.p0(i64 8, ptr %id) #5, !dbg !47
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !47
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !47
  ret i64 %6, !dbg !48
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !49 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !52
    #dbg_declare(ptr %flags, !51, !DIExpression(), !53)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !54, !srcloc !55
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !56, !srcloc !57
  %0 = load i64, ptr %flags, align 8, !dbg !58
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !59
  ret i64 %0, !dbg !60
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !61 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !65, !DIExpression(), !67)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !68
    #dbg_declare(ptr %offset, !66, !DIExpression(), !69)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !70, !srcloc !71
  store i64 %0, ptr %offset, align 8, !dbg !70
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !72
  %2 = ptrtoint ptr %1 to i64, !dbg !73
  %3 = load i64, ptr %offset, align 8, !dbg !74
  %add = add i64 %2, %3, !dbg !75
  %4 = inttoptr i64 %add to ptr, !dbg !76
  %5 = load ptr, ptr %4, align 8, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !78
  ret ptr %5, !dbg !79
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !80 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !83 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !88, !DIExpression(), !89)
  %0 = load i64, ptr %status.addr, align 8, !dbg !90
  %and = and i64 %0, 65535, !dbg !91
  %cmp = icmp eq i64 %and, 0, !dbg !92
  %conv = zext i1 %cmp to i32, !dbg !92
  ret i32 %conv, !dbg !93
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !94 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !98, !DIExpression(), !99)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !100
  %and = and i64 %0, 512, !dbg !102
  %tobool = icmp ne i64 %and, 0, !dbg !102
  br i1 %tobool, label %if.then, label %if.end, !dbg !103

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !104, !srcloc !105
  br label %if.end, !dbg !104

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !106
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_other_call_right(i64 noundef %partition) #4 !dbg !107 {
entry:
  %partition.addr = alloca i64, align 8
  %id = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !111, !DIExpression(), !134)
  call void @llvm.lifetime.start.p0(i64 8, ptr %id) #5, !dbg !135
    #dbg_declare(ptr %id, !112, !DIExpression(), !136)
  %call = call i64 @own_id() #6, !dbg !137
  store i64 %call, ptr %id, align 8, !dbg !136
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !135
    #dbg_declare(ptr %flags, !113, !DIExpression(), !138)
  %call1 = call i64 @irq_save() #6, !dbg !139
  store i64 %call1, ptr %flags, align 8, !dbg !138
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !135
    #dbg_declare(ptr %status, !114, !DIExpression(), !140)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !141
    #dbg_declare(ptr %input, !115, !DIExpression(), !142)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !143
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !144
  store ptr %call2, ptr %input, align 8, !dbg !142
  %1 = load i64, ptr %partition.addr, align 8, !dbg !145
  %2 = load ptr, ptr %input, align 8, !dbg !146
  %partition3 = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 0, !dbg !147
  store i64 %1, ptr %partition3, align 1, !dbg !148
  %3 = load ptr, ptr %input, align 8, !dbg !149
  %vp = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 1, !dbg !150
  store i32 0, ptr %vp, align 1, !dbg !151
  %4 = load ptr, ptr %input, align 8, !dbg !152
  %vtl = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 2, !dbg !153
  store i8 0, ptr %vtl, align 1, !dbg !154
  %5 = load i64, ptr %id, align 8, !dbg !155
  %conv = trunc i64 %5 to i32, !dbg !155
  %6 = load ptr, ptr %input, align 8, !dbg !156
  %names = getelementptr inbounds %struct.registers_input, ptr %6, i32 0, i32 4, !dbg !157
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !156
  store i32 %conv, ptr %arrayidx, align 1, !dbg !158
  %7 = load ptr, ptr %input, align 8, !dbg !159
  %names4 = getelementptr inbounds %struct.registers_input, ptr %7, i32 0, i32 4, !dbg !160
  %arrayidx5 = getelementptr [0 x i32], ptr %names4, i64 0, i64 0, !dbg !159
  store i32 5, ptr %arrayidx5, align 1, !dbg !161
  %8 = load ptr, ptr %input, align 8, !dbg !162
  %9 = load ptr, ptr %input, align 8, !dbg !163
  %add.ptr = getelementptr i8, ptr %9, i64 64, !dbg !164
  %call6 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %8, ptr noundef %add.ptr) #6, !dbg !165
  store i64 %call6, ptr %status, align 8, !dbg !166
  %10 = load i64, ptr %flags, align 8, !dbg !167
  call void @irq_restore(i64 noundef %10) #6, !dbg !168
  %11 = load i64, ptr %status, align 8, !dbg !169
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !170
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !170
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !170
  call void @llvm.lifetime.end.p0(i64 8, ptr %id) #5, !dbg !170
  ret i64 %11, !dbg !171
}

attributes #0 = { noinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_other_call_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "cd3569e7abef81dabacd7fe9c9d4cd4a")
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
!19 = distinct !DISubprogram(name: "own_id", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!20 = !DISubroutineType(types: !21)
!21 = !{!9}
!22 = !{!23, !24, !25, !26}
!23 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 10, type: !9)
!24 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 10, type: !9)
!25 = !DILocalVariable(name: "id", scope: !19, file: !3, line: 10, type: !9)
!26 = !DILocalVariable(name: "page", scope: !19, file: !3, line: 11, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!28 = !DILocation(line: 10, column: 2, scope: !19)
!29 = !DILocation(line: 10, column: 6, scope: !19)
!30 = !DILocation(line: 10, column: 14, scope: !19)
!31 = !DILocation(line: 10, column: 26, scope: !19)
!32 = !DILocation(line: 10, column: 34, scope: !19)
!33 = !DILocation(line: 11, column: 2, scope: !19)
!34 = !DILocation(line: 11, column: 7, scope: !19)
!35 = !DILocation(line: 11, column: 32, scope: !19)
!36 = !DILocation(line: 11, column: 14, scope: !19)
!37 = !DILocation(line: 13, column: 36, scope: !19)
!38 = !DILocation(line: 13, column: 11, scope: !19)
!39 = !DILocation(line: 13, column: 9, scope: !19)
!40 = !DILocation(line: 14, column: 17, scope: !19)
!41 = !DILocation(line: 14, column: 7, scope: !19)
!42 = !DILocation(line: 14, column: 27, scope: !19)
!43 = !DILocation(line: 14, column: 5, scope: !19)
!44 = !DILocation(line: 15, column: 14, scope: !19)
!45 = !DILocation(line: 15, column: 2, scope: !19)
!46 = !DILocation(line: 16, column: 9, scope: !19)
!47 = !DILocation(line: 17, column: 1, scope: !19)
!48 = !DILocation(line: 16, column: 2, scope: !19)
!49 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !20, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !50)
!50 = !{!51}
!51 = !DILocalVariable(name: "flags", scope: !49, file: !10, line: 42, type: !9)
!52 = !DILocation(line: 42, column: 2, scope: !49)
!53 = !DILocation(line: 42, column: 6, scope: !49)
!54 = !DILocation(line: 44, column: 2, scope: !49)
!55 = !{i64 19202, i64 19211}
!56 = !DILocation(line: 45, column: 2, scope: !49)
!57 = !{i64 19273}
!58 = !DILocation(line: 46, column: 9, scope: !49)
!59 = !DILocation(line: 47, column: 1, scope: !49)
!60 = !DILocation(line: 46, column: 2, scope: !49)
!61 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !62, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !64)
!62 = !DISubroutineType(types: !63)
!63 = !{!8, !7}
!64 = !{!65, !66}
!65 = !DILocalVariable(name: "variable", arg: 1, scope: !61, file: !10, line: 56, type: !7)
!66 = !DILocalVariable(name: "offset", scope: !61, file: !10, line: 58, type: !9)
!67 = !DILocation(line: 56, column: 46, scope: !61)
!68 = !DILocation(line: 58, column: 2, scope: !61)
!69 = !DILocation(line: 58, column: 6, scope: !61)
!70 = !DILocation(line: 60, column: 2, scope: !61)
!71 = !{i64 19574}
!72 = !DILocation(line: 61, column: 25, scope: !61)
!73 = !DILocation(line: 61, column: 20, scope: !61)
!74 = !DILocation(line: 61, column: 36, scope: !61)
!75 = !DILocation(line: 61, column: 34, scope: !61)
!76 = !DILocation(line: 61, column: 10, scope: !61)
!77 = !DILocation(line: 61, column: 9, scope: !61)
!78 = !DILocation(line: 62, column: 1, scope: !61)
!79 = !DILocation(line: 61, column: 2, scope: !61)
!80 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !81, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!81 = !DISubroutineType(types: !82)
!82 = !{!9, !9, !8, !8}
!83 = distinct !DISubprogram(name: "succeeded", scope: !10, file: !10, line: 72, type: !84, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !87)
!84 = !DISubroutineType(types: !85)
!85 = !{!86, !9}
!86 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!87 = !{!88}
!88 = !DILocalVariable(name: "status", arg: 1, scope: !83, file: !10, line: 72, type: !9)
!89 = !DILocation(line: 72, column: 33, scope: !83)
!90 = !DILocation(line: 74, column: 10, scope: !83)
!91 = !DILocation(line: 74, column: 17, scope: !83)
!92 = !DILocation(line: 74, column: 27, scope: !83)
!93 = !DILocation(line: 74, column: 2, scope: !83)
!94 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !95, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !97)
!95 = !DISubroutineType(types: !96)
!96 = !{null, !9}
!97 = !{!98}
!98 = !DILocalVariable(name: "flags", arg: 1, scope: !94, file: !10, line: 49, type: !9)
!99 = !DILocation(line: 49, column: 36, scope: !94)
!100 = !DILocation(line: 51, column: 6, scope: !101)
!101 = distinct !DILexicalBlock(scope: !94, file: !10, line: 51, column: 6)
!102 = !DILocation(line: 51, column: 12, scope: !101)
!103 = !DILocation(line: 51, column: 6, scope: !94)
!104 = !DILocation(line: 52, column: 3, scope: !101)
!105 = !{i64 19393}
!106 = !DILocation(line: 53, column: 1, scope: !94)
!107 = distinct !DISubprogram(name: "stale_other_call_right", scope: !3, file: !3, line: 19, type: !108, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !110)
!108 = !DISubroutineType(types: !109)
!109 = !{!9, !9}
!110 = !{!111, !112, !113, !114, !115}
!111 = !DILocalVariable(name: "partition", arg: 1, scope: !107, file: !3, line: 19, type: !9)
!112 = !DILocalVariable(name: "id", scope: !107, file: !3, line: 21, type: !9)
!113 = !DILocalVariable(name: "flags", scope: !107, file: !3, line: 21, type: !9)
!114 = !DILocalVariable(name: "status", scope: !107, file: !3, line: 21, type: !9)
!115 = !DILocalVariable(name: "input", scope: !107, file: !3, line: 22, type: !116)
!116 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !117, size: 64)
!117 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !118)
!118 = !{!119, !120, !123, !126, !130}
!119 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !117, file: !10, line: 78, baseType: !9, size: 64)
!120 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !117, file: !10, line: 79, baseType: !121, size: 32, offset: 64)
!121 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !122)
!122 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!123 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !117, file: !10, line: 80, baseType: !124, size: 8, offset: 96)
!124 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !125)
!125 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!126 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !117, file: !10, line: 81, baseType: !127, size: 24, offset: 104)
!127 = !DICompositeType(tag: DW_TAG_array_type, baseType: !124, size: 24, elements: !128)
!128 = !{!129}
!129 = !DISubrange(count: 3)
!130 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !117, file: !10, line: 82, baseType: !131, offset: 128)
!131 = !DICompositeType(tag: DW_TAG_array_type, baseType: !121, elements: !132)
!132 = !{!133}
!133 = !DISubrange(count: -1)
!134 = !DILocation(line: 19, column: 32, scope: !107)
!135 = !DILocation(line: 21, column: 2, scope: !107)
!136 = !DILocation(line: 21, column: 6, scope: !107)
!137 = !DILocation(line: 21, column: 11, scope: !107)
!138 = !DILocation(line: 21, column: 21, scope: !107)
!139 = !DILocation(line: 21, column: 29, scope: !107)
!140 = !DILocation(line: 21, column: 41, scope: !107)
!141 = !DILocation(line: 22, column: 2, scope: !107)
!142 = !DILocation(line: 22, column: 26, scope: !107)
!143 = !DILocation(line: 22, column: 52, scope: !107)
!144 = !DILocation(line: 22, column: 34, scope: !107)
!145 = !DILocation(line: 24, column: 21, scope: !107)
!146 = !DILocation(line: 24, column: 2, scope: !107)
!147 = !DILocation(line: 24, column: 9, scope: !107)
!148 = !DILocation(line: 24, column: 19, scope: !107)
!149 = !DILocation(line: 25, column: 2, scope: !107)
!150 = !DILocation(line: 25, column: 9, scope: !107)
!151 = !DILocation(line: 25, column: 12, scope: !107)
!152 = !DILocation(line: 26, column: 2, scope: !107)
!153 = !DILocation(line: 26, column: 9, scope: !107)
!154 = !DILocation(line: 26, column: 13, scope: !107)
!155 = !DILocation(line: 27, column: 20, scope: !107)
!156 = !DILocation(line: 27, column: 2, scope: !107)
!157 = !DILocation(line: 27, column: 9, scope: !107)
!158 = !DILocation(line: 27, column: 18, scope: !107)
!159 = !DILocation(line: 28, column: 2, scope: !107)
!160 = !DILocation(line: 28, column: 9, scope: !107)
!161 = !DILocation(line: 28, column: 18, scope: !107)
!162 = !DILocation(line: 29, column: 48, scope: !107)
!163 = !DILocation(line: 29, column: 63, scope: !107)
!164 = !DILocation(line: 29, column: 69, scope: !107)
!165 = !DILocation(line: 29, column: 11, scope: !107)
!166 = !DILocation(line: 29, column: 9, scope: !107)
!167 = !DILocation(line: 30, column: 14, scope: !107)
!168 = !DILocation(line: 30, column: 2, scope: !107)
!169 = !DILocation(line: 31, column: 9, scope: !107)
!170 = !DILocation(line: 32, column: 1, scope: !107)
!171 = !DILocation(line: 31, column: 2, scope: !107)
