; ModuleID = 'zeros_none_right.c'
source_filename = "zeros_none_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @zeros_none_right(i64 noundef %partition, i64 noundef %left) #0 !dbg !15 {
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
  %tobool = icmp ne i64 %1, 0, !dbg !35
  br i1 %tobool, label %if.end, label %if.then, !dbg !37

if.then:                                          ; preds = %entry
  br label %out, !dbg !38

if.end:                                           ; preds = %entry
  %2 = load i64, ptr %partition.addr, align 8, !dbg !39
  %3 = load ptr, ptr %input, align 8, !dbg !40
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !40
  store i64 %2, ptr %arrayidx, align 8, !dbg !41
  %4 = load i64, ptr %left.addr, align 8, !dbg !42
  %5 = call i64 @llvm.cttz.i64(i64 %4, i1 true), !dbg !43
  %cast = trunc i64 %5 to i32, !dbg !43
  %conv = sext i32 %cast to i64, !dbg !43
  %6 = load ptr, ptr %input, align 8, !dbg !44
  %arrayidx2 = getelementptr i64, ptr %6, i64 1, !dbg !44
  store i64 %conv, ptr %arrayidx2, align 8, !dbg !45
  %7 = load ptr, ptr %input, align 8, !dbg !46
  %call3 = call i64 @hv_do_hypercall(i64 noundef 79, ptr noundef %7, ptr noundef null) #6, !dbg !47
  store i64 %call3, ptr %status, align 8, !dbg !48
  br label %out, !dbg !49

out:                                              ; preds = %if.end, %if.then
    #dbg_label(!25, !50)
  %8 = load i64, ptr %flags, align 8, !dbg !51
  call void @irq_restore(i64 noundef %8) #6, !dbg !52
  %9 = load i64, ptr %status, align 8, !dbg !53
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !54
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !54
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !54
  ret i64 %9, !dbg !55
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !56 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !61
    #dbg_declare(ptr %flags, !60, !DIExpression(), !62)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !63, !srcloc !64
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !65, !srcloc !66
  %0 = load i64, ptr %flags, align 8, !dbg !67
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !68
  ret i64 %0, !dbg !69
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !70 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !74, !DIExpression(), !76)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !77
    #dbg_declare(ptr %offset, !75, !DIExpression(), !78)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !79, !srcloc !80
  store i64 %0, ptr %offset, align 8, !dbg !79
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !81
  %2 = ptrtoint ptr %1 to i64, !dbg !82
  %3 = load i64, ptr %offset, align 8, !dbg !83
  %add = add i64 %2, %3, !dbg !84
  %4 = inttoptr i64 %add to ptr, !dbg !85
  %5 = load ptr, ptr %4, align 8, !dbg !86
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !87
  ret ptr %5, !dbg !88
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !89 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !92 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !96, !DIExpression(), !97)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !98
  %and = and i64 %0, 512, !dbg !100
  %tobool = icmp ne i64 %and, 0, !dbg !100
  br i1 %tobool, label %if.then, label %if.end, !dbg !101

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !102, !srcloc !103
  br label %if.end, !dbg !102

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !104
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
!3 = !DIFile(filename: "zeros_none_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "ebcd72f38dea1715ba18517d1cedec36")
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
!15 = distinct !DISubprogram(name: "zeros_none_right", scope: !3, file: !3, line: 8, type: !16, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !18)
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
!35 = !DILocation(line: 12, column: 7, scope: !36)
!36 = distinct !DILexicalBlock(scope: !15, file: !3, line: 12, column: 6)
!37 = !DILocation(line: 12, column: 6, scope: !15)
!38 = !DILocation(line: 13, column: 3, scope: !36)
!39 = !DILocation(line: 14, column: 13, scope: !15)
!40 = !DILocation(line: 14, column: 2, scope: !15)
!41 = !DILocation(line: 14, column: 11, scope: !15)
!42 = !DILocation(line: 15, column: 29, scope: !15)
!43 = !DILocation(line: 15, column: 13, scope: !15)
!44 = !DILocation(line: 15, column: 2, scope: !15)
!45 = !DILocation(line: 15, column: 11, scope: !15)
!46 = !DILocation(line: 16, column: 33, scope: !15)
!47 = !DILocation(line: 16, column: 11, scope: !15)
!48 = !DILocation(line: 16, column: 9, scope: !15)
!49 = !DILocation(line: 16, column: 2, scope: !15)
!50 = !DILocation(line: 17, column: 1, scope: !15)
!51 = !DILocation(line: 18, column: 14, scope: !15)
!52 = !DILocation(line: 18, column: 2, scope: !15)
!53 = !DILocation(line: 19, column: 9, scope: !15)
!54 = !DILocation(line: 20, column: 1, scope: !15)
!55 = !DILocation(line: 19, column: 2, scope: !15)
!56 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !57, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !59)
!57 = !DISubroutineType(types: !58)
!58 = !{!7}
!59 = !{!60}
!60 = !DILocalVariable(name: "flags", scope: !56, file: !8, line: 42, type: !7)
!61 = !DILocation(line: 42, column: 2, scope: !56)
!62 = !DILocation(line: 42, column: 6, scope: !56)
!63 = !DILocation(line: 44, column: 2, scope: !56)
!64 = !{i64 18841, i64 18850}
!65 = !DILocation(line: 45, column: 2, scope: !56)
!66 = !{i64 18912}
!67 = !DILocation(line: 46, column: 9, scope: !56)
!68 = !DILocation(line: 47, column: 1, scope: !56)
!69 = !DILocation(line: 46, column: 2, scope: !56)
!70 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !71, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !73)
!71 = !DISubroutineType(types: !72)
!72 = !{!5, !6}
!73 = !{!74, !75}
!74 = !DILocalVariable(name: "variable", arg: 1, scope: !70, file: !8, line: 56, type: !6)
!75 = !DILocalVariable(name: "offset", scope: !70, file: !8, line: 58, type: !7)
!76 = !DILocation(line: 56, column: 46, scope: !70)
!77 = !DILocation(line: 58, column: 2, scope: !70)
!78 = !DILocation(line: 58, column: 6, scope: !70)
!79 = !DILocation(line: 60, column: 2, scope: !70)
!80 = !{i64 19213}
!81 = !DILocation(line: 61, column: 25, scope: !70)
!82 = !DILocation(line: 61, column: 20, scope: !70)
!83 = !DILocation(line: 61, column: 36, scope: !70)
!84 = !DILocation(line: 61, column: 34, scope: !70)
!85 = !DILocation(line: 61, column: 10, scope: !70)
!86 = !DILocation(line: 61, column: 9, scope: !70)
!87 = !DILocation(line: 62, column: 1, scope: !70)
!88 = !DILocation(line: 61, column: 2, scope: !70)
!89 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !90, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!90 = !DISubroutineType(types: !91)
!91 = !{!7, !7, !5, !5}
!92 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !93, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !95)
!93 = !DISubroutineType(types: !94)
!94 = !{null, !7}
!95 = !{!96}
!96 = !DILocalVariable(name: "flags", arg: 1, scope: !92, file: !8, line: 49, type: !7)
!97 = !DILocation(line: 49, column: 36, scope: !92)
!98 = !DILocation(line: 51, column: 6, scope: !99)
!99 = distinct !DILexicalBlock(scope: !92, file: !8, line: 51, column: 6)
!100 = !DILocation(line: 51, column: 12, scope: !99)
!101 = !DILocation(line: 51, column: 6, scope: !92)
!102 = !DILocation(line: 52, column: 3, scope: !99)
!103 = !{i64 19032}
!104 = !DILocation(line: 53, column: 1, scope: !92)
