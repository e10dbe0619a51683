; ModuleID = 'visible_page_right.c'
source_filename = "visible_page_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.flush = type { i64, i64, i64 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @visible_page_right(i64 noundef %mask) #0 !dbg !16 {
entry:
  %mask.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  store i64 %mask, ptr %mask.addr, align 8
    #dbg_declare(ptr %mask.addr, !20, !DIExpression(), !23)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !24
    #dbg_declare(ptr %flags, !21, !DIExpression(), !25)
  %call = call i64 @irq_save() #5, !dbg !26
  store i64 %call, ptr %flags, align 8, !dbg !25
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !24
    #dbg_declare(ptr %status, !22, !DIExpression(), !27)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !28
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !29
  %1 = load i64, ptr %mask.addr, align 8, !dbg !30
  %call2 = call i64 @flush(ptr noundef %call1, i64 noundef %1) #5, !dbg !31
  store i64 %call2, ptr %status, align 8, !dbg !32
  %2 = load i64, ptr %flags, align 8, !dbg !33
  call void @irq_restore(i64 noundef %2) #5, !dbg !34
  %3 = load i64, ptr %status, align 8, !dbg !35
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !36
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !36
  ret i64 %3, !dbg !37
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !38 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !43
    #dbg_declare(ptr %flags, !42, !DIExpression(), !44)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !45, !srcloc !46
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !47, !srcloc !48
  %0 = load i64, ptr %flags, align 8, !dbg !49
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !50
  ret i64 %0, !dbg !51
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @flush(ptr noundef %input, i64 noundef %mask) #2 !dbg !52 {
entry:
  %input.addr = alloca ptr, align 8
  %mask.addr = alloca i64, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !62, !DIExpression(), !64)
  store i64 %mask, ptr %mask.addr, align 8
    #dbg_declare(ptr %mask.addr, !63, !DIExpression(), !65)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !66
  %space = getelementptr inbounds %struct.flush, ptr %0, i32 0, i32 0, !dbg !67
  store i64 0, ptr %space, align 8, !dbg !68
  %1 = load ptr, ptr %input.addr, align 8, !dbg !69
  %flags = getelementptr inbounds %struct.flush, ptr %1, i32 0, i32 1, !dbg !70
  store i64 3, ptr %flags, align 8, !dbg !71
  %2 = load i64, ptr %mask.addr, align 8, !dbg !72
  %3 = load ptr, ptr %input.addr, align 8, !dbg !73
  %mask1 = getelementptr inbounds %struct.flush, ptr %3, i32 0, i32 2, !dbg !74
  store i64 %2, ptr %mask1, align 8, !dbg !75
  %4 = load ptr, ptr %input.addr, align 8, !dbg !76
  %call = call i64 @hv_do_hypercall(i64 noundef 2, ptr noundef %4, ptr noundef null) #5, !dbg !77
  ret i64 %call, !dbg !78
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !79 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !83, !DIExpression(), !85)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !86
    #dbg_declare(ptr %offset, !84, !DIExpression(), !87)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !88, !srcloc !89
  store i64 %0, ptr %offset, align 8, !dbg !88
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !90
  %2 = ptrtoint ptr %1 to i64, !dbg !91
  %3 = load i64, ptr %offset, align 8, !dbg !92
  %add = add i64 %2, %3, !dbg !93
  %4 = inttoptr i64 %add to ptr, !dbg !94
  %5 = load ptr, ptr %4, align 8, !dbg !95
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !96
  ret ptr %5, !dbg !97
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !98 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !102, !DIExpression(), !103)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !104
  %and = and i64 %0, 512, !dbg !106
  %tobool = icmp ne i64 %and, 0, !dbg !106
  br i1 %tobool, label %if.then, label %if.end, !dbg !107

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !108, !srcloc !109
  br label %if.end, !dbg !108

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !110
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !111 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }
attributes #6 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!12, !13, !14}
!llvm.ident = !{!15}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !11, line: 10, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "visible_page_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "c21bbf1c9398ea9939b4ccb0faad65e9")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0}
!11 = !DIFile(filename: "./visible.h", directory: ".", checksumkind: CSK_MD5, checksum: "8ad7a32634dc104be808a5c83845fd07")
!12 = !{i32 7, !"Dwarf Version", i32 5}
!13 = !{i32 2, !"Debug Info Version", i32 3}
!14 = !{i32 1, !"wchar_size", i32 4}
!15 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!16 = distinct !DISubprogram(name: "visible_page_right", scope: !3, file: !3, line: 6, type: !17, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !19)
!17 = !DISubroutineType(types: !18)
!18 = !{!7, !7}
!19 = !{!20, !21, !22}
!20 = !DILocalVariable(name: "mask", arg: 1, scope: !16, file: !3, line: 6, type: !7)
!21 = !DILocalVariable(name: "flags", scope: !16, file: !3, line: 8, type: !7)
!22 = !DILocalVariable(name: "status", scope: !16, file: !3, line: 8, type: !7)
!23 = !DILocation(line: 6, column: 28, scope: !16)
!24 = !DILocation(line: 8, column: 2, scope: !16)
!25 = !DILocation(line: 8, column: 6, scope: !16)
!26 = !DILocation(line: 8, column: 14, scope: !16)
!27 = !DILocation(line: 8, column: 26, scope: !16)
!28 = !DILocation(line: 10, column: 35, scope: !16)
!29 = !DILocation(line: 10, column: 17, scope: !16)
!30 = !DILocation(line: 10, column: 59, scope: !16)
!31 = !DILocation(line: 10, column: 11, scope: !16)
!32 = !DILocation(line: 10, column: 9, scope: !16)
!33 = !DILocation(line: 11, column: 14, scope: !16)
!34 = !DILocation(line: 11, column: 2, scope: !16)
!35 = !DILocation(line: 12, column: 9, scope: !16)
!36 = !DILocation(line: 13, column: 1, scope: !16)
!37 = !DILocation(line: 12, column: 2, scope: !16)
!38 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !39, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !41)
!39 = !DISubroutineType(types: !40)
!40 = !{!7}
!41 = !{!42}
!42 = !DILocalVariable(name: "flags", scope: !38, file: !8, line: 42, type: !7)
!43 = !DILocation(line: 42, column: 2, scope: !38)
!44 = !DILocation(line: 42, column: 6, scope: !38)
!45 = !DILocation(line: 44, column: 2, scope: !38)
!46 = !{i64 19401, i64 19410}
!47 = !DILocation(line: 45, column: 2, scope: !38)
!48 = !{i64 19472}
!49 = !DILocation(line: 46, column: 9, scope: !38)
!50 = !DILocation(line: 47, column: 1, scope: !38)
!51 = !DILocation(line: 46, column: 2, scope: !38)
!52 = distinct !DISubprogram(name: "flush", scope: !11, file: !11, line: 23, type: !53, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !61)
!53 = !DISubroutineType(types: !54)
!54 = !{!7, !55, !7}
!55 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !56, size: 64)
!56 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "flush", file: !11, line: 17, size: 192, elements: !57)
!57 = !{!58, !59, !60}
!58 = !DIDerivedType(tag: DW_TAG_member, name: "space", scope: !56, file: !11, line: 18, baseType: !7, size: 64)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !56, file: !11, line: 19, baseType: !7, size: 64, offset: 64)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "mask", scope: !56, file: !11, line: 20, baseType: !7, size: 64, offset: 128)
!61 = !{!62, !63}
!62 = !DILocalVariable(name: "input", arg: 1, scope: !52, file: !11, line: 23, type: !55)
!63 = !DILocalVariable(name: "mask", arg: 2, scope: !52, file: !11, line: 23, type: !7)
!64 = !DILocation(line: 23, column: 39, scope: !52)
!65 = !DILocation(line: 23, column: 50, scope: !52)
!66 = !DILocation(line: 25, column: 2, scope: !52)
!67 = !DILocation(line: 25, column: 9, scope: !52)
!68 = !DILocation(line: 25, column: 15, scope: !52)
!69 = !DILocation(line: 26, column: 2, scope: !52)
!70 = !DILocation(line: 26, column: 9, scope: !52)
!71 = !DILocation(line: 26, column: 15, scope: !52)
!72 = !DILocation(line: 27, column: 16, scope: !52)
!73 = !DILocation(line: 27, column: 2, scope: !52)
!74 = !DILocation(line: 27, column: 9, scope: !52)
!75 = !DILocation(line: 27, column: 14, scope: !52)
!76 = !DILocation(line: 28, column: 31, scope: !52)
!77 = !DILocation(line: 28, column: 9, scope: !52)
!78 = !DILocation(line: 28, column: 2, scope: !52)
!79 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !80, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !82)
!80 = !DISubroutineType(types: !81)
!81 = !{!5, !6}
!82 = !{!83, !84}
!83 = !DILocalVariable(name: "variable", arg: 1, scope: !79, file: !8, line: 56, type: !6)
!84 = !DILocalVariable(name: "offset", scope: !79, file: !8, line: 58, type: !7)
!85 = !DILocation(line: 56, column: 46, scope: !79)
!86 = !DILocation(line: 58, column: 2, scope: !79)
!87 = !DILocation(line: 58, column: 6, scope: !79)
!88 = !DILocation(line: 60, column: 2, scope: !79)
!89 = !{i64 19773}
!90 = !DILocation(line: 61, column: 25, scope: !79)
!91 = !DILocation(line: 61, column: 20, scope: !79)
!92 = !DILocation(line: 61, column: 36, scope: !79)
!93 = !DILocation(line: 61, column: 34, scope: !79)
!94 = !DILocation(line: 61, column: 10, scope: !79)
!95 = !DILocation(line: 61, column: 9, scope: !79)
!96 = !DILocation(line: 62, column: 1, scope: !79)
!97 = !DILocation(line: 61, column: 2, scope: !79)
!98 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !99, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !101)
!99 = !DISubroutineType(types: !100)
!100 = !{null, !7}
!101 = !{!102}
!102 = !DILocalVariable(name: "flags", arg: 1, scope: !98, file: !8, line: 49, type: !7)
!103 = !DILocation(line: 49, column: 36, scope: !98)
!104 = !DILocation(line: 51, column: 6, scope: !105)
!105 = distinct !DILexicalBlock(scope: !98, file: !8, line: 51, column: 6)
!106 = !DILocation(line: 51, column: 12, scope: !105)
!107 = !DILocation(line: 51, column: 6, scope: !98)
!108 = !DILocation(line: 52, column: 3, scope: !105)
!109 = !{i64 19592}
!110 = !DILocation(line: 53, column: 1, scope: !98)
!111 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !112, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!112 = !DISubroutineType(types: !113)
!113 = !{!7, !7, !5, !5}
