; ModuleID = 'gpa_either_wrong.c'
source_filename = "gpa_either_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @gpa_either_wrong(i32 noundef %early) #0 !dbg !17 {
entry:
  %early.addr = alloca i32, align 4
  %own = alloca [1 x i64], align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %id = alloca ptr, align 8
  store i32 %early, ptr %early.addr, align 4
    #dbg_declare(ptr %early.addr, !22, !DIExpression(), !31)
  call void @llvm.lifetime.start.p0(i64 8, ptr %own) #4, !dbg !32
    #dbg_declare(ptr %own, !23, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !32
    #dbg_declare(ptr %flags, !27, !DIExpression(), !34)
  %call = call i64 @irq_save() #5, !dbg !35
  store i64 %call, ptr %flags, align 8, !dbg !34
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !32
    #dbg_declare(ptr %status, !28, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %id) #4, !dbg !37
    #dbg_declare(ptr %id, !29, !DIExpression(), !38)
  %0 = load i32, ptr %early.addr, align 4, !dbg !39
  %tobool = icmp ne i32 %0, 0, !dbg !39
  br i1 %tobool, label %cond.true, label %cond.false, !dbg !39

cond.true:                                        ; preds = %entry
  %arraydecay = getelementptr inbounds [1 x i64], ptr %own, i64 0, i64 0, !dbg !40
  br label %cond.end, !dbg !39

cond.false:                                       ; preds = %entry
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !41
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %1) #5, !dbg !42
  br label %cond.end, !dbg !39

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi ptr [ %arraydecay, %cond.true ], [ %call1, %cond.false ], !dbg !39
  store ptr %cond, ptr %id, align 8, !dbg !38
  %2 = load ptr, ptr %id, align 8, !dbg !43
  %call2 = call i64 @hv_do_hypercall(i64 noundef 70, ptr noundef null, ptr noundef %2) #5, !dbg !44
  store i64 %call2, ptr %status, align 8, !dbg !45
  %3 = load i64, ptr %flags, align 8, !dbg !46
  call void @irq_restore(i64 noundef %3) #5, !dbg !47
  %4 = load i64, ptr %status, align 8, !dbg !48
  call void @llvm.lifetime.end.p0(i64 8, ptr %id) #4, !dbg !49
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !49
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !49
  call void @llvm.lifetime.end.p0(i64 8, ptr %own) #4, !dbg !49
  ret i64 %4, !dbg !50
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !51 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !56
    #dbg_declare(ptr %flags, !55, !DIExpression(), !57)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !58, !srcloc !59
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !60, !srcloc !61
  %0 = load i64, ptr %flags, align 8, !dbg !62
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !63
  ret i64 %0, !dbg !64
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !65 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !69, !DIExpression(), !71)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !72
    #dbg_declare(ptr %offset, !70, !DIExpression(), !73)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !74, !srcloc !75
  store i64 %0, ptr %offset, align 8, !dbg !74
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !76
  %2 = ptrtoint ptr %1 to i64, !dbg !77
  %3 = load i64, ptr %offset, align 8, !dbg !78
  %add = add i64 %2, %3, !dbg !79
  %4 = inttoptr i64 %add to ptr, !dbg !80
  %5 = load ptr, ptr %4, align 8, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !82
  ret ptr %5, !dbg !83
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !84 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !87 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !91, !DIExpression(), !92)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !93
  %and = and i64 %0, 512, !dbg !95
  %tobool = icmp ne i64 %and, 0, !dbg !95
  br i1 %tobool, label %if.then, label %if.end, !dbg !96

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !97, !srcloc !98
  br label %if.end, !dbg !97

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !99
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
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "gpa_either_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "b539919506fb056230e5b585eac98467")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!11, !0}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "gpa_either_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !21)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !{!22, !23, !27, !28, !29}
!22 = !DILocalVariable(name: "early", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!23 = !DILocalVariable(name: "own", scope: !17, file: !3, line: 10, type: !24, align: 64)
!24 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 64, elements: !25)
!25 = !{!26}
!26 = !DISubrange(count: 1)
!27 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!28 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!29 = !DILocalVariable(name: "id", scope: !17, file: !3, line: 11, type: !30)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!31 = !DILocation(line: 8, column: 26, scope: !17)
!32 = !DILocation(line: 10, column: 2, scope: !17)
!33 = !DILocation(line: 10, column: 6, scope: !17)
!34 = !DILocation(line: 10, column: 42, scope: !17)
!35 = !DILocation(line: 10, column: 50, scope: !17)
!36 = !DILocation(line: 10, column: 62, scope: !17)
!37 = !DILocation(line: 11, column: 2, scope: !17)
!38 = !DILocation(line: 11, column: 7, scope: !17)
!39 = !DILocation(line: 11, column: 12, scope: !17)
!40 = !DILocation(line: 11, column: 20, scope: !17)
!41 = !DILocation(line: 11, column: 44, scope: !17)
!42 = !DILocation(line: 11, column: 26, scope: !17)
!43 = !DILocation(line: 13, column: 44, scope: !17)
!44 = !DILocation(line: 13, column: 11, scope: !17)
!45 = !DILocation(line: 13, column: 9, scope: !17)
!46 = !DILocation(line: 14, column: 14, scope: !17)
!47 = !DILocation(line: 14, column: 2, scope: !17)
!48 = !DILocation(line: 15, column: 9, scope: !17)
!49 = !DILocation(line: 16, column: 1, scope: !17)
!50 = !DILocation(line: 15, column: 2, scope: !17)
!51 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !52, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !54)
!52 = !DISubroutineType(types: !53)
!53 = !{!7}
!54 = !{!55}
!55 = !DILocalVariable(name: "flags", scope: !51, file: !8, line: 42, type: !7)
!56 = !DILocation(line: 42, column: 2, scope: !51)
!57 = !DILocation(line: 42, column: 6, scope: !51)
!58 = !DILocation(line: 44, column: 2, scope: !51)
!59 = !{i64 18843, i64 18852}
!60 = !DILocation(line: 45, column: 2, scope: !51)
!61 = !{i64 18914}
!62 = !DILocation(line: 46, column: 9, scope: !51)
!63 = !DILocation(line: 47, column: 1, scope: !51)
!64 = !DILocation(line: 46, column: 2, scope: !51)
!65 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !66, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !68)
!66 = !DISubroutineType(types: !67)
!67 = !{!5, !6}
!68 = !{!69, !70}
!69 = !DILocalVariable(name: "variable", arg: 1, scope: !65, file: !8, line: 56, type: !6)
!70 = !DILocalVariable(name: "offset", scope: !65, file: !8, line: 58, type: !7)
!71 = !DILocation(line: 56, column: 46, scope: !65)
!72 = !DILocation(line: 58, column: 2, scope: !65)
!73 = !DILocation(line: 58, column: 6, scope: !65)
!74 = !DILocation(line: 60, column: 2, scope: !65)
!75 = !{i64 19215}
!76 = !DILocation(line: 61, column: 25, scope: !65)
!77 = !DILocation(line: 61, column: 20, scope: !65)
!78 = !DILocation(line: 61, column: 36, scope: !65)
!79 = !DILocation(line: 61, column: 34, scope: !65)
!80 = !DILocation(line: 61, column: 10, scope: !65)
!81 = !DILocation(line: 61, column: 9, scope: !65)
!82 = !DILocation(line: 62, column: 1, scope: !65)
!83 = !DILocation(line: 61, column: 2, scope: !65)
!84 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !85, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!85 = !DISubroutineType(types: !86)
!86 = !{!7, !7, !5, !5}
!87 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !88, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !90)
!88 = !DISubroutineType(types: !89)
!89 = !{null, !7}
!90 = !{!91}
!91 = !DILocalVariable(name: "flags", arg: 1, scope: !87, file: !8, line: 49, type: !7)
!92 = !DILocation(line: 49, column: 36, scope: !87)
!93 = !DILocation(line: 51, column: 6, scope: !94)
!94 = distinct !DILexicalBlock(scope: !87, file: !8, line: 51, column: 6)
!95 = !DILocation(line: 51, column: 12, scope: !94)
!96 = !DILocation(line: 51, column: 6, scope: !87)
!97 = !DILocation(line: 52, column: 3, scope: !94)
!98 = !{i64 19034}
!99 = !DILocation(line: 53, column: 1, scope: !87)
