; ModuleID = 'zeros_none_wrong.c'
source_filename = "zeros_none_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @zeros_none_wrong(i64 noundef %partition, i64 noundef %left) #0 !dbg !15 {
entry:
  %partition.addr = alloca i64, align 8
  %left.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !19, !DIExpression(), !26)
  store i64 %left, ptr %left.addr, align 8
    #dbg_declare(ptr %left.addr, !20, !DIExpression(), !27)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !28
    #dbg_declare(ptr %flags, !21, !DIExpression(), !29)
  %call = call i64 @irq_save() #6, !dbg !30
  store i64 %call, ptr %flags, align 8, !dbg !29
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !28
    #dbg_declare(ptr %status, !22, !DIExpression(), !31)
  store i64 0, ptr %status, align 8, !dbg !31
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !28
    #dbg_declare(ptr %input, !23, !DIExpression(), !32)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !33
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !34
  store ptr %call1, ptr %input, align 8, !dbg !32
  %1 = load i64, ptr %left.addr, align 8, !dbg !35
  %cmp = icmp eq i64 %1, 1, !dbg !37
  br i1 %cmp, label %if.then, label %if.end, !dbg !38

if.then:                                          ; preds = %entry
  br label %out, !dbg !39

if.end:                                           ; preds = %entry
  %2 = load i64, ptr %partition.addr, align 8, !dbg !40
  %3 = load ptr, ptr %input, align 8, !dbg !41
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !41
  store i64 %2, ptr %arrayidx, align 8, !dbg !42
  %4 = load i64, ptr %left.addr, align 8, !dbg !43
  %5 = call i64 @llvm.cttz.i64(i64 %4, i1 true), !dbg !44
  %cast = trunc i64 %5 to i32, !dbg !44
  %conv = sext i32 %cast to i64, !dbg !44
  %6 = load ptr, ptr %input, align 8, !dbg !45
  %arrayidx2 = getelementptr i64, ptr %6, i64 1, !dbg !45
  store i64 %conv, ptr %arrayidx2, align 8, !dbg !46
  %7 = load ptr, ptr %input, align 8, !dbg !47
  %call3 = call i64 @hv_do_hypercall(i64 noundef 79, ptr noundef %7, ptr noundef null) #6, !dbg !48
  store i64 %call3, ptr %status, align 8, !dbg !49
  br label %out, !dbg !50

out:                                              ; preds = %if.end, %if.then
    #dbg_label(!25, !51)
  %8 = load i64, ptr %flags, align 8, !dbg !52
  call void @irq_restore(i64 noundef %8) #6, !dbg !53
  %9 = load i64, ptr %status, align 8, !dbg !54
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !55
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !55
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !55
  ret i64 %9, !dbg !56
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !57 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !62
    #dbg_declare(ptr %flags, !61, !DIExpression(), !63)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !64, !srcloc !65
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !66, !srcloc !67
  %0 = load i64, ptr %flags, align 8, !dbg !68
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !69
  ret i64 %0, !dbg !70
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !71 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !75, !DIExpression(), !77)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !78
    #dbg_declare(ptr %offset, !76, !DIExpression(), !79)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !80, !srcloc !81
  store i64 %0, ptr %offset, align 8, !dbg !80
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !82
  %2 = ptrtoint ptr %1 to i64, !dbg !83
  %3 = load i64, ptr %offset, align 8, !dbg !84
  %add = add i64 %2, %3, !dbg !85
  %4 = inttoptr i64 %add to ptr, !dbg !86
  %5 = load ptr, ptr %4, align 8, !dbg !87
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !88
  ret ptr %5, !dbg !89
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !90 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !93 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !97, !DIExpression(), !98)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !99
  %and = and i64 %0, 512, !dbg !101
  %tobool = icmp ne i64 %and, 0, !dbg !101
  br i1 %tobool, label %if.then, label %if.end, !dbg !102

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !103, !srcloc !104
  br label %if.end, !dbg !103

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !105
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!11, !12, !13}
!llvm.ident = !{!14}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "zeros_none_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "d2d9e99e85cce4ba36e0fa6010e9fc94")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0}
!11 = !{i32 7, !"Dwarf Version", i32 5}
!12 = !{i32 2, !"Debug Info Version", i32 3}
!13 = !{i32 1, !"wchar_size", i32 4}
!14 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!15 = distinct !DISubprogram(name: "zeros_none_wrong", scope: !3, file: !3, line: 8, type: !16, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !18)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7, !7}
!18 = !{!19, !20, !21, !22, !23, !25}
!19 = !DILocalVariable(name: "partition", arg: 1, scope: !15, file: !3, line: 8, type: !7)
!20 = !DILocalVariable(name: "left", arg: 2, scope: !15, file: !3, line: 8, type: !7)
!21 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 10, type: !7)
!22 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 10, type: !7)
!23 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 10, type: !24)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!25 = !DILabel(scope: !15, name: "out", file: !3, line: 17)
!26 = !DILocation(line: 8, column: 26, scope: !15)
!27 = !DILocation(line: 8, column: 41, scope: !15)
!28 = !DILocation(line: 10, column: 2, scope: !15)
!29 = !DILocation(line: 10, column: 6, scope: !15)
!30 = !DILocation(line: 10, column: 14, scope: !15)
!31 = !DILocation(line: 10, column: 26, scope: !15)
!32 = !DILocation(line: 10, column: 39, scope: !15)
!33 = !DILocation(line: 10, column: 65, scope: !15)
!34 = !DILocation(line: 10, column: 47, scope: !15)
!35 = !DILocation(line: 12, column: 6, scope: !36)
!36 = distinct !DILexicalBlock(scope: !15, file: !3, line: 12, column: 6)
!37 = !DILocation(line: 12, column: 11, scope: !36)
!38 = !DILocation(line: 12, column: 6, scope: !15)
!39 = !DILocation(line: 13, column: 3, scope: !36)
!40 = !DILocation(line: 14, column: 13, scope: !15)
!41 = !DILocation(line: 14, column: 2, scope: !15)
!42 = !DILocation(line: 14, column: 11, scope: !15)
!43 = !DILocation(line: 15, column: 29, scope: !15)
!44 = !DILocation(line: 15, column: 13, scope: !15)
!45 = !DILocation(line: 15, column: 2, scope: !15)
!46 = !DILocation(line: 15, column: 11, scope: !15)
!47 = !DILocation(line: 16, column: 33, scope: !15)
!48 = !DILocation(line: 16, column: 11, scope: !15)
!49 = !DILocation(line: 16, column: 9, scope: !15)
!50 = !DILocation(line: 16, column: 2, scope: !15)
!51 = !DILocation(line: 17, column: 1, scope: !15)
!52 = !DILocation(line: 18, column: 14, scope: !15)
!53 = !DILocation(line: 18, column: 2, scope: !15)
!54 = !DILocation(line: 19, column: 9, scope: !15)
!55 = !DILocation(line: 20, column: 1, scope: !15)
!56 = !DILocation(line: 19, column: 2, scope: !15)
!57 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !58, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !60)
!58 = !DISubroutineType(types: !59)
!59 = !{!7}
!60 = !{!61}
!61 = !DILocalVariable(name: "flags", scope: !57, file: !8, line: 42, type: !7)
!62 = !DILocation(line: 42, column: 2, scope: !57)
!63 = !DILocation(line: 42, column: 6, scope: !57)
!64 = !DILocation(line: 44, column: 2, scope: !57)
!65 = !{i64 18887, i64 18896}
!66 = !DILocation(line: 45, column: 2, scope: !57)
!67 = !{i64 18958}
!68 = !DILocation(line: 46, column: 9, scope: !57)
!69 = !DILocation(line: 47, column: 1, scope: !57)
!70 = !DILocation(line: 46, column: 2, scope: !57)
!71 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !72, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !74)
!72 = !DISubroutineType(types: !73)
!73 = !{!5, !6}
!74 = !{!75, !76}
!75 = !DILocalVariable(name: "variable", arg: 1, scope: !71, file: !8, line: 56, type: !6)
!76 = !DILocalVariable(name: "offset", scope: !71, file: !8, line: 58, type: !7)
!77 = !DILocation(line: 56, column: 46, scope: !71)
!78 = !DILocation(line: 58, column: 2, scope: !71)
!79 = !DILocation(line: 58, column: 6, scope: !71)
!80 = !DILocation(line: 60, column: 2, scope: !71)
!81 = !{i64 19259}
!82 = !DILocation(line: 61, column: 25, scope: !71)
!83 = !DILocation(line: 61, column: 20, scope: !71)
!84 = !DILocation(line: 61, column: 36, scope: !71)
!85 = !DILocation(line: 61, column: 34, scope: !71)
!86 = !DILocation(line: 61, column: 10, scope: !71)
!87 = !DILocation(line: 61, column: 9, scope: !71)
!88 = !DILocation(line: 62, column: 1, scope: !71)
!89 = !DILocation(line: 61, column: 2, scope: !71)
!90 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !91, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!91 = !DISubroutineType(types: !92)
!92 = !{!7, !7, !5, !5}
!93 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !94, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !96)
!94 = !DISubroutineType(types: !95)
!95 = !{null, !7}
!96 = !{!97}
!97 = !DILocalVariable(name: "flags", arg: 1, scope: !93, file: !8, line: 49, type: !7)
!98 = !DILocation(line: 49, column: 36, scope: !93)
!99 = !DILocation(line: 51, column: 6, scope: !100)
!100 = distinct !DILexicalBlock(scope: !93, file: !8, line: 51, column: 6)
!101 = !DILocation(line: 51, column: 12, scope: !100)
!102 = !DILocation(line: 51, column: 6, scope: !93)
!103 = !DILocation(line: 52, column: 3, scope: !100)
!104 = !{i64 19078}
!105 = !DILocation(line: 53, column: 1, scope: !93)
