; ModuleID = 'shift_stored_behind.c'
source_filename = "shift_stored_behind.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @shift_stored_behind(i64 noundef %partition, i32 noundef %count) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !21, !DIExpression(), !27)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !22, !DIExpression(), !28)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !29
    #dbg_declare(ptr %flags, !23, !DIExpression(), !30)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !29
    #dbg_declare(ptr %status, !24, !DIExpression(), !31)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !29
    #dbg_declare(ptr %input, !25, !DIExpression(), !32)
  %0 = load i32, ptr %count.addr, align 4, !dbg !33
  %tobool = icmp ne i32 %0, 0, !dbg !33
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !35

lor.lhs.false:                                    ; preds = %entry
  %1 = load i32, ptr %count.addr, align 4, !dbg !36
  %cmp = icmp ugt i32 %1, 64, !dbg !37
  br i1 %cmp, label %if.then, label %if.end, !dbg !38

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 1, ptr %retval, align 8, !dbg !39
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !39

if.end:                                           ; preds = %lor.lhs.false
  %call = call i64 @irq_save() #5, !dbg !40
  store i64 %call, ptr %flags, align 8, !dbg !41
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !42
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %2) #5, !dbg !43
  store ptr %call1, ptr %input, align 8, !dbg !44
  %3 = load i64, ptr %partition.addr, align 8, !dbg !45
  %4 = load ptr, ptr %input, align 8, !dbg !46
  %arrayidx = getelementptr i64, ptr %4, i64 0, !dbg !46
  store i64 %3, ptr %arrayidx, align 8, !dbg !47
  %5 = load i32, ptr %count.addr, align 4, !dbg !48
  %sh_prom = zext i32 %5 to i64, !dbg !49
  %shl = shl i64 1, %sh_prom, !dbg !49
  %sub = sub i64 %shl, 1, !dbg !50
  %6 = load ptr, ptr %input, align 8, !dbg !51
  %arrayidx2 = getelementptr i64, ptr %6, i64 1, !dbg !51
  store i64 %sub, ptr %arrayidx2, align 8, !dbg !52
  %7 = load ptr, ptr %input, align 8, !dbg !53
  %call3 = call i64 @hv_do_hypercall(i64 noundef 65, ptr noundef %7, ptr noundef null) #5, !dbg !54
  store i64 %call3, ptr %status, align 8, !dbg !55
  %8 = load i64, ptr %flags, align 8, !dbg !56
  call void @irq_restore(i64 noundef %8) #5, !dbg !57
  %9 = load i64, ptr %status, align 8, !dbg !58
  store i64 %9, ptr %retval, align 8, !dbg !59
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !59

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !60
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !60
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !60
  %10 = load i64, ptr %retval, align 8, !dbg !60
  ret i64 %10, !dbg !60
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !61 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !66
    #dbg_declare(ptr %flags, !65, !DIExpression(), !67)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !68, !srcloc !69
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !70, !srcloc !71
  %0 = load i64, ptr %flags, align 8, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !73
  ret i64 %0, !dbg !74
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !75 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !79, !DIExpression(), !81)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !82
    #dbg_declare(ptr %offset, !80, !DIExpression(), !83)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !84, !srcloc !85
  store i64 %0, ptr %offset, align 8, !dbg !84
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !86
  %2 = ptrtoint ptr %1 to i64, !dbg !87
  %3 = load i64, ptr %offset, align 8, !dbg !88
  %add = add i64 %2, %3, !dbg !89
  %4 = inttoptr i64 %add to ptr, !dbg !90
  %5 = load ptr, ptr %4, align 8, !dbg !91
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !92
  ret ptr %5, !dbg !93
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !94 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !97 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !101, !DIExpression(), !102)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !103
  %and = and i64 %0, 512, !dbg !105
  %tobool = icmp ne i64 %and, 0, !dbg !105
  br i1 %tobool, label %if.then, label %if.end, !dbg !106

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !107, !srcloc !108
  br label %if.end, !dbg !107

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !109
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
!llvm.module.flags = !{!11, !12, !13}
!llvm.ident = !{!14}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "shift_stored_behind.c", directory: ".", checksumkind: CSK_MD5, checksum: "d2f89c1227a138677790979ca695fe3e")
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
!15 = distinct !DISubprogram(name: "shift_stored_behind", scope: !3, file: !3, line: 8, type: !16, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7, !18}
!18 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !19)
!19 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!20 = !{!21, !22, !23, !24, !25}
!21 = !DILocalVariable(name: "partition", arg: 1, scope: !15, file: !3, line: 8, type: !7)
!22 = !DILocalVariable(name: "count", arg: 2, scope: !15, file: !3, line: 8, type: !18)
!23 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 10, type: !7)
!24 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 10, type: !7)
!25 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 10, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!27 = !DILocation(line: 8, column: 29, scope: !15)
!28 = !DILocation(line: 8, column: 44, scope: !15)
!29 = !DILocation(line: 10, column: 2, scope: !15)
!30 = !DILocation(line: 10, column: 6, scope: !15)
!31 = !DILocation(line: 10, column: 13, scope: !15)
!32 = !DILocation(line: 10, column: 22, scope: !15)
!33 = !DILocation(line: 12, column: 7, scope: !34)
!34 = distinct !DILexicalBlock(scope: !15, file: !3, line: 12, column: 6)
!35 = !DILocation(line: 12, column: 13, scope: !34)
!36 = !DILocation(line: 12, column: 16, scope: !34)
!37 = !DILocation(line: 12, column: 22, scope: !34)
!38 = !DILocation(line: 12, column: 6, scope: !15)
!39 = !DILocation(line: 13, column: 3, scope: !34)
!40 = !DILocation(line: 14, column: 10, scope: !15)
!41 = !DILocation(line: 14, column: 8, scope: !15)
!42 = !DILocation(line: 15, column: 28, scope: !15)
!43 = !DILocation(line: 15, column: 10, scope: !15)
!44 = !DILocation(line: 15, column: 8, scope: !15)
!45 = !DILocation(line: 16, column: 13, scope: !15)
!46 = !DILocation(line: 16, column: 2, scope: !15)
!47 = !DILocation(line: 16, column: 11, scope: !15)
!48 = !DILocation(line: 17, column: 22, scope: !15)
!49 = !DILocation(line: 17, column: 19, scope: !15)
!50 = !DILocation(line: 17, column: 29, scope: !15)
!51 = !DILocation(line: 17, column: 2, scope: !15)
!52 = !DILocation(line: 17, column: 11, scope: !15)
!53 = !DILocation(line: 18, column: 33, scope: !15)
!54 = !DILocation(line: 18, column: 11, scope: !15)
!55 = !DILocation(line: 18, column: 9, scope: !15)
!56 = !DILocation(line: 19, column: 14, scope: !15)
!57 = !DILocation(line: 19, column: 2, scope: !15)
!58 = !DILocation(line: 20, column: 9, scope: !15)
!59 = !DILocation(line: 20, column: 2, scope: !15)
!60 = !DILocation(line: 21, column: 1, scope: !15)
!61 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !62, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !64)
!62 = !DISubroutineType(types: !63)
!63 = !{!7}
!64 = !{!65}
!65 = !DILocalVariable(name: "flags", scope: !61, file: !8, line: 42, type: !7)
!66 = !DILocation(line: 42, column: 2, scope: !61)
!67 = !DILocation(line: 42, column: 6, scope: !61)
!68 = !DILocation(line: 44, column: 2, scope: !61)
!69 = !{i64 18926, i64 18935}
!70 = !DILocation(line: 45, column: 2, scope: !61)
!71 = !{i64 18997}
!72 = !DILocation(line: 46, column: 9, scope: !61)
!73 = !DILocation(line: 47, column: 1, scope: !61)
!74 = !DILocation(line: 46, column: 2, scope: !61)
!75 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !76, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !78)
!76 = !DISubroutineType(types: !77)
!77 = !{!5, !6}
!78 = !{!79, !80}
!79 = !DILocalVariable(name: "variable", arg: 1, scope: !75, file: !8, line: 56, type: !6)
!80 = !DILocalVariable(name: "offset", scope: !75, file: !8, line: 58, type: !7)
!81 = !DILocation(line: 56, column: 46, scope: !75)
!82 = !DILocation(line: 58, column: 2, scope: !75)
!83 = !DILocation(line: 58, column: 6, scope: !75)
!84 = !DILocation(line: 60, column: 2, scope: !75)
!85 = !{i64 19298}
!86 = !DILocation(line: 61, column: 25, scope: !75)
!87 = !DILocation(line: 61, column: 20, scope: !75)
!88 = !DILocation(line: 61, column: 36, scope: !75)
!89 = !DILocation(line: 61, column: 34, scope: !75)
!90 = !DILocation(line: 61, column: 10, scope: !75)
!91 = !DILocation(line: 61, column: 9, scope: !75)
!92 = !DILocation(line: 62, column: 1, scope: !75)
!93 = !DILocation(line: 61, column: 2, scope: !75)
!94 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !95, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!95 = !DISubroutineType(types: !96)
!96 = !{!7, !7, !5, !5}
!97 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !98, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !100)
!98 = !DISubroutineType(types: !99)
!99 = !{null, !7}
!100 = !{!101}
!101 = !DILocalVariable(name: "flags", arg: 1, scope: !97, file: !8, line: 49, type: !7)
!102 = !DILocation(line: 49, column: 36, scope: !97)
!103 = !DILocation(line: 51, column: 6, scope: !104)
!104 = distinct !DILexicalBlock(scope: !97, file: !8, line: 51, column: 6)
!105 = !DILocation(line: 51, column: 12, scope: !104)
!106 = !DILocation(line: 51, column: 6, scope: !97)
!107 = !DILocation(line: 52, column: 3, scope: !104)
!108 = !{i64 19117}
!109 = !DILocation(line: 53, column: 1, scope: !97)
