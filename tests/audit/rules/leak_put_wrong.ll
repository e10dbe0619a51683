; ModuleID = 'leak_put_wrong.c'
source_filename = "leak_put_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.reply = type { ptr }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @leak_put_wrong(ptr noundef %reply, ptr noundef %user, i64 noundef %partition) #0 !dbg !17 {
entry:
  %reply.addr = alloca ptr, align 8
  %user.addr = alloca ptr, align 8
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store ptr %reply, ptr %reply.addr, align 8
    #dbg_declare(ptr %reply.addr, !27, !DIExpression(), !33)
  store ptr %user, ptr %user.addr, align 8
    #dbg_declare(ptr %user.addr, !28, !DIExpression(), !34)
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !29, !DIExpression(), !35)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !36
    #dbg_declare(ptr %flags, !30, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !36
    #dbg_declare(ptr %status, !31, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !36
    #dbg_declare(ptr %input, !32, !DIExpression(), !39)
  %call = call ptr @__kmalloc(i64 noundef 16, i32 noundef 3264) #5, !dbg !40
  %0 = load ptr, ptr %reply.addr, align 8, !dbg !41
  %memory = getelementptr inbounds %struct.reply, ptr %0, i32 0, i32 0, !dbg !42
  store volatile ptr %call, ptr %memory, align 8, !dbg !43
  %call1 = call i64 @irq_save() #5, !dbg !44
  store i64 %call1, ptr %flags, align 8, !dbg !45
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !46
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #5, !dbg !47
  store ptr %call2, ptr %input, align 8, !dbg !48
  %2 = load i64, ptr %partition.addr, align 8, !dbg !49
  %3 = load ptr, ptr %input, align 8, !dbg !50
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !50
  store i64 %2, ptr %arrayidx, align 8, !dbg !51
  %4 = load ptr, ptr %input, align 8, !dbg !52
  %call3 = call i64 @hv_do_hypercall(i64 noundef 67, ptr noundef %4, ptr noundef null) #5, !dbg !53
  store i64 %call3, ptr %status, align 8, !dbg !54
  %5 = load i64, ptr %flags, align 8, !dbg !55
  call void @irq_restore(i64 noundef %5) #5, !dbg !56
  %6 = load ptr, ptr %user.addr, align 8, !dbg !57
  %7 = load ptr, ptr %reply.addr, align 8, !dbg !58
  %memory4 = getelementptr inbounds %struct.reply, ptr %7, i32 0, i32 0, !dbg !59
  %8 = load volatile ptr, ptr %memory4, align 8, !dbg !59
  %call5 = call i64 @_copy_to_user(ptr noundef %6, ptr noundef %8, i64 noundef 16) #5, !dbg !60
  %tobool = icmp ne i64 %call5, 0, !dbg !60
  br i1 %tobool, label %cond.true, label %cond.false, !dbg !60

cond.true:                                        ; preds = %entry
  br label %cond.end, !dbg !60

cond.false:                                       ; preds = %entry
  %9 = load i64, ptr %status, align 8, !dbg !61
  br label %cond.end, !dbg !60

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ 1, %cond.true ], [ %9, %cond.false ], !dbg !60
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !62
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !62
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !62
  ret i64 %cond, !dbg !63
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !64 dso_local ptr @__kmalloc(i64 noundef, i32 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !70 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !75
    #dbg_declare(ptr %flags, !74, !DIExpression(), !76)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !77, !srcloc !78
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !79, !srcloc !80
  %0 = load i64, ptr %flags, align 8, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !82
  ret i64 %0, !dbg !83
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !84 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !88, !DIExpression(), !90)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !91
    #dbg_declare(ptr %offset, !89, !DIExpression(), !92)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !93, !srcloc !94
  store i64 %0, ptr %offset, align 8, !dbg !93
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !95
  %2 = ptrtoint ptr %1 to i64, !dbg !96
  %3 = load i64, ptr %offset, align 8, !dbg !97
  %add = add i64 %2, %3, !dbg !98
  %4 = inttoptr i64 %add to ptr, !dbg !99
  %5 = load ptr, ptr %4, align 8, !dbg !100
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !101
  ret ptr %5, !dbg !102
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !103 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !106 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !110, !DIExpression(), !111)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !112
  %and = and i64 %0, 512, !dbg !114
  %tobool = icmp ne i64 %and, 0, !dbg !114
  br i1 %tobool, label %if.then, label %if.end, !dbg !115

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !116, !srcloc !117
  br label %if.end, !dbg !116

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !118
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !119 dso_local i64 @_copy_to_user(ptr noundef, ptr noundef, i64 noundef) #2

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
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "leak_put_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "2fb2eeb885416c90d7f81864439a7d3e")
!4 = !{!5, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "leak_put_wrong", scope: !3, file: !3, line: 17, type: !18, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !6, !7}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "reply", file: !3, line: 13, size: 64, elements: !22)
!22 = !{!23}
!23 = !DIDerivedType(tag: DW_TAG_member, name: "memory", scope: !21, file: !3, line: 14, baseType: !24, size: 64)
!24 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !25)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!26 = !{!27, !28, !29, !30, !31, !32}
!27 = !DILocalVariable(name: "reply", arg: 1, scope: !17, file: !3, line: 17, type: !20)
!28 = !DILocalVariable(name: "user", arg: 2, scope: !17, file: !3, line: 17, type: !6)
!29 = !DILocalVariable(name: "partition", arg: 3, scope: !17, file: !3, line: 17, type: !7)
!30 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 19, type: !7)
!31 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 19, type: !7)
!32 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 19, type: !25)
!33 = !DILocation(line: 17, column: 34, scope: !17)
!34 = !DILocation(line: 17, column: 47, scope: !17)
!35 = !DILocation(line: 17, column: 57, scope: !17)
!36 = !DILocation(line: 19, column: 2, scope: !17)
!37 = !DILocation(line: 19, column: 6, scope: !17)
!38 = !DILocation(line: 19, column: 13, scope: !17)
!39 = !DILocation(line: 19, column: 22, scope: !17)
!40 = !DILocation(line: 21, column: 18, scope: !17)
!41 = !DILocation(line: 21, column: 2, scope: !17)
!42 = !DILocation(line: 21, column: 9, scope: !17)
!43 = !DILocation(line: 21, column: 16, scope: !17)
!44 = !DILocation(line: 22, column: 10, scope: !17)
!45 = !DILocation(line: 22, column: 8, scope: !17)
!46 = !DILocation(line: 23, column: 28, scope: !17)
!47 = !DILocation(line: 23, column: 10, scope: !17)
!48 = !DILocation(line: 23, column: 8, scope: !17)
!49 = !DILocation(line: 24, column: 13, scope: !17)
!50 = !DILocation(line: 24, column: 2, scope: !17)
!51 = !DILocation(line: 24, column: 11, scope: !17)
!52 = !DILocation(line: 25, column: 33, scope: !17)
!53 = !DILocation(line: 25, column: 11, scope: !17)
!54 = !DILocation(line: 25, column: 9, scope: !17)
!55 = !DILocation(line: 26, column: 14, scope: !17)
!56 = !DILocation(line: 26, column: 2, scope: !17)
!57 = !DILocation(line: 27, column: 23, scope: !17)
!58 = !DILocation(line: 27, column: 29, scope: !17)
!59 = !DILocation(line: 27, column: 36, scope: !17)
!60 = !DILocation(line: 27, column: 9, scope: !17)
!61 = !DILocation(line: 27, column: 54, scope: !17)
!62 = !DILocation(line: 28, column: 1, scope: !17)
!63 = !DILocation(line: 27, column: 2, scope: !17)
!64 = !DISubprogram(name: "__kmalloc", scope: !3, file: !3, line: 11, type: !65, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!65 = !DISubroutineType(types: !66)
!66 = !{!6, !67, !68}
!67 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!68 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !69)
!69 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!70 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !71, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !73)
!71 = !DISubroutineType(types: !72)
!72 = !{!7}
!73 = !{!74}
!74 = !DILocalVariable(name: "flags", scope: !70, file: !8, line: 42, type: !7)
!75 = !DILocation(line: 42, column: 2, scope: !70)
!76 = !DILocation(line: 42, column: 6, scope: !70)
!77 = !DILocation(line: 44, column: 2, scope: !70)
!78 = !{i64 19222, i64 19231}
!79 = !DILocation(line: 45, column: 2, scope: !70)
!80 = !{i64 19293}
!81 = !DILocation(line: 46, column: 9, scope: !70)
!82 = !DILocation(line: 47, column: 1, scope: !70)
!83 = !DILocation(line: 46, column: 2, scope: !70)
!84 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !85, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !87)
!85 = !DISubroutineType(types: !86)
!86 = !{!6, !5}
!87 = !{!88, !89}
!88 = !DILocalVariable(name: "variable", arg: 1, scope: !84, file: !8, line: 56, type: !5)
!89 = !DILocalVariable(name: "offset", scope: !84, file: !8, line: 58, type: !7)
!90 = !DILocation(line: 56, column: 46, scope: !84)
!91 = !DILocation(line: 58, column: 2, scope: !84)
!92 = !DILocation(line: 58, column: 6, scope: !84)
!93 = !DILocation(line: 60, column: 2, scope: !84)
!94 = !{i64 19594}
!95 = !DILocation(line: 61, column: 25, scope: !84)
!96 = !DILocation(line: 61, column: 20, scope: !84)
!97 = !DILocation(line: 61, column: 36, scope: !84)
!98 = !DILocation(line: 61, column: 34, scope: !84)
!99 = !DILocation(line: 61, column: 10, scope: !84)
!100 = !DILocation(line: 61, column: 9, scope: !84)
!101 = !DILocation(line: 62, column: 1, scope: !84)
!102 = !DILocation(line: 61, column: 2, scope: !84)
!103 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !104, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!104 = !DISubroutineType(types: !105)
!105 = !{!7, !7, !6, !6}
!106 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !107, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !109)
!107 = !DISubroutineType(types: !108)
!108 = !{null, !7}
!109 = !{!110}
!110 = !DILocalVariable(name: "flags", arg: 1, scope: !106, file: !8, line: 49, type: !7)
!111 = !DILocation(line: 49, column: 36, scope: !106)
!112 = !DILocation(line: 51, column: 6, scope: !113)
!113 = distinct !DILexicalBlock(scope: !106, file: !8, line: 51, column: 6)
!114 = !DILocation(line: 51, column: 12, scope: !113)
!115 = !DILocation(line: 51, column: 6, scope: !106)
!116 = !DILocation(line: 52, column: 3, scope: !113)
!117 = !{i64 19413}
!118 = !DILocation(line: 53, column: 1, scope: !106)
!119 = !DISubprogram(name: "_copy_to_user", scope: !3, file: !3, line: 10, type: !120, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!120 = !DISubroutineType(types: !121)
!121 = !{!67, !6, !122, !67}
!122 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !123, size: 64)
!123 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
