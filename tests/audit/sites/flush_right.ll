; ModuleID = 'flush_right.c'
source_filename = "flush_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.flush_input = type { i64, i64, i64, [0 x i64] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @flush_right(i64 noundef %n) #0 !dbg !17 {
entry:
  %n.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  store i64 %n, ptr %n.addr, align 8
    #dbg_declare(ptr %n.addr, !21, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !37
    #dbg_declare(ptr %flags, !22, !DIExpression(), !38)
  %call = call i64 @irq_save() #5, !dbg !39
  store i64 %call, ptr %flags, align 8, !dbg !38
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !40
    #dbg_declare(ptr %input, !23, !DIExpression(), !41)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !42
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !43
  store ptr %call1, ptr %input, align 8, !dbg !41
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !44
    #dbg_declare(ptr %status, !35, !DIExpression(), !45)
  store i64 1, ptr %status, align 8, !dbg !45
  %1 = load ptr, ptr %input, align 8, !dbg !46
  %space = getelementptr inbounds %struct.flush_input, ptr %1, i32 0, i32 0, !dbg !47
  store i64 0, ptr %space, align 1, !dbg !48
  %2 = load ptr, ptr %input, align 8, !dbg !49
  %flags2 = getelementptr inbounds %struct.flush_input, ptr %2, i32 0, i32 1, !dbg !50
  store i64 3, ptr %flags2, align 1, !dbg !51
  %3 = load ptr, ptr %input, align 8, !dbg !52
  %mask = getelementptr inbounds %struct.flush_input, ptr %3, i32 0, i32 2, !dbg !53
  store i64 1, ptr %mask, align 1, !dbg !54
  %4 = load i64, ptr %n.addr, align 8, !dbg !55
  %cmp = icmp ule i64 %4, 509, !dbg !57
  br i1 %cmp, label %if.then, label %if.end, !dbg !58

if.then:                                          ; preds = %entry
  %5 = load i64, ptr %n.addr, align 8, !dbg !59
  %shl = shl i64 %5, 32, !dbg !60
  %or = or i64 %shl, 3, !dbg !61
  %6 = load ptr, ptr %input, align 8, !dbg !62
  %call3 = call i64 @hv_do_hypercall(i64 noundef %or, ptr noundef %6, ptr noundef null) #5, !dbg !63
  store i64 %call3, ptr %status, align 8, !dbg !64
  br label %if.end, !dbg !65

if.end:                                           ; preds = %if.then, %entry
  %7 = load i64, ptr %flags, align 8, !dbg !66
  call void @irq_restore(i64 noundef %7) #5, !dbg !67
  %8 = load i64, ptr %status, align 8, !dbg !68
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !69
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !69
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !69
  ret i64 %8, !dbg !70
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !71 {
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
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "flush_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "d5827937171af0f85ce2e03cf7bbfcee")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "flush_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7}
!20 = !{!21, !22, !23, !35}
!21 = !DILocalVariable(name: "n", arg: 1, scope: !17, file: !3, line: 8, type: !7)
!22 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!23 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !24)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "flush_input", file: !26, line: 41, size: 192, elements: !27)
!26 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!27 = !{!28, !29, !30, !31}
!28 = !DIDerivedType(tag: DW_TAG_member, name: "space", scope: !25, file: !26, line: 42, baseType: !7, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !25, file: !26, line: 43, baseType: !7, size: 64, offset: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "mask", scope: !25, file: !26, line: 44, baseType: !7, size: 64, offset: 128)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "ranges", scope: !25, file: !26, line: 45, baseType: !32, offset: 192)
!32 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, elements: !33)
!33 = !{!34}
!34 = !DISubrange(count: -1)
!35 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 12, type: !7)
!36 = !DILocation(line: 8, column: 21, scope: !17)
!37 = !DILocation(line: 10, column: 2, scope: !17)
!38 = !DILocation(line: 10, column: 6, scope: !17)
!39 = !DILocation(line: 10, column: 14, scope: !17)
!40 = !DILocation(line: 11, column: 2, scope: !17)
!41 = !DILocation(line: 11, column: 22, scope: !17)
!42 = !DILocation(line: 11, column: 48, scope: !17)
!43 = !DILocation(line: 11, column: 30, scope: !17)
!44 = !DILocation(line: 12, column: 2, scope: !17)
!45 = !DILocation(line: 12, column: 6, scope: !17)
!46 = !DILocation(line: 14, column: 2, scope: !17)
!47 = !DILocation(line: 14, column: 9, scope: !17)
!48 = !DILocation(line: 14, column: 15, scope: !17)
!49 = !DILocation(line: 15, column: 2, scope: !17)
!50 = !DILocation(line: 15, column: 9, scope: !17)
!51 = !DILocation(line: 15, column: 15, scope: !17)
!52 = !DILocation(line: 16, column: 2, scope: !17)
!53 = !DILocation(line: 16, column: 9, scope: !17)
!54 = !DILocation(line: 16, column: 14, scope: !17)
!55 = !DILocation(line: 17, column: 6, scope: !56)
!56 = distinct !DILexicalBlock(scope: !17, file: !3, line: 17, column: 6)
!57 = !DILocation(line: 17, column: 8, scope: !56)
!58 = !DILocation(line: 17, column: 6, scope: !17)
!59 = !DILocation(line: 18, column: 28, scope: !56)
!60 = !DILocation(line: 18, column: 30, scope: !56)
!61 = !DILocation(line: 18, column: 36, scope: !56)
!62 = !DILocation(line: 18, column: 43, scope: !56)
!63 = !DILocation(line: 18, column: 12, scope: !56)
!64 = !DILocation(line: 18, column: 10, scope: !56)
!65 = !DILocation(line: 18, column: 3, scope: !56)
!66 = !DILocation(line: 19, column: 14, scope: !17)
!67 = !DILocation(line: 19, column: 2, scope: !17)
!68 = !DILocation(line: 20, column: 9, scope: !17)
!69 = !DILocation(line: 21, column: 1, scope: !17)
!70 = !DILocation(line: 20, column: 2, scope: !17)
!71 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !72, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !74)
!72 = !DISubroutineType(types: !73)
!73 = !{!7}
!74 = !{!75}
!75 = !DILocalVariable(name: "flags", scope: !71, file: !8, line: 42, type: !7)
!76 = !DILocation(line: 42, column: 2, scope: !71)
!77 = !DILocation(line: 42, column: 6, scope: !71)
!78 = !DILocation(line: 44, column: 2, scope: !71)
!79 = !{i64 20287, i64 20296}
!80 = !DILocation(line: 45, column: 2, scope: !71)
!81 = !{i64 20358}
!82 = !DILocation(line: 46, column: 9, scope: !71)
!83 = !DILocation(line: 47, column: 1, scope: !71)
!84 = !DILocation(line: 46, column: 2, scope: !71)
!85 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !86, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !88)
!86 = !DISubroutineType(types: !87)
!87 = !{!5, !6}
!88 = !{!89, !90}
!89 = !DILocalVariable(name: "variable", arg: 1, scope: !85, file: !8, line: 56, type: !6)
!90 = !DILocalVariable(name: "offset", scope: !85, file: !8, line: 58, type: !7)
!91 = !DILocation(line: 56, column: 46, scope: !85)
!92 = !DILocation(line: 58, column: 2, scope: !85)
!93 = !DILocation(line: 58, column: 6, scope: !85)
!94 = !DILocation(line: 60, column: 2, scope: !85)
!95 = !{i64 20659}
!96 = !DILocation(line: 61, column: 25, scope: !85)
!97 = !DILocation(line: 61, column: 20, scope: !85)
!98 = !DILocation(line: 61, column: 36, scope: !85)
!99 = !DILocation(line: 61, column: 34, scope: !85)
!100 = !DILocation(line: 61, column: 10, scope: !85)
!101 = !DILocation(line: 61, column: 9, scope: !85)
!102 = !DILocation(line: 62, column: 1, scope: !85)
!103 = !DILocation(line: 61, column: 2, scope: !85)
!104 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !105, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!105 = !DISubroutineType(types: !106)
!106 = !{!7, !7, !5, !5}
!107 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !108, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !110)
!108 = !DISubroutineType(types: !109)
!109 = !{null, !7}
!110 = !{!111}
!111 = !DILocalVariable(name: "flags", arg: 1, scope: !107, file: !8, line: 49, type: !7)
!112 = !DILocation(line: 49, column: 36, scope: !107)
!113 = !DILocation(line: 51, column: 6, scope: !114)
!114 = distinct !DILexicalBlock(scope: !107, file: !8, line: 51, column: 6)
!115 = !DILocation(line: 51, column: 12, scope: !114)
!116 = !DILocation(line: 51, column: 6, scope: !107)
!117 = !DILocation(line: 52, column: 3, scope: !114)
!118 = !{i64 20478}
!119 = !DILocation(line: 53, column: 1, scope: !107)
