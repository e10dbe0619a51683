; ModuleID = 'stale_member_wrong.c'
source_filename = "stale_member_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.unmap = type { i64, i64, i32, i32 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_member_wrong(i64 noundef %partition, i64 noundef %first, i32 noundef %how) #0 !dbg !15 {
entry:
  %partition.addr = alloca i64, align 8
  %first.addr = alloca i64, align 8
  %how.addr = alloca i32, align 4
  %given = alloca %struct.unmap, align 8
  %input = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !20, !DIExpression(), !36)
  store i64 %first, ptr %first.addr, align 8
    #dbg_declare(ptr %first.addr, !21, !DIExpression(), !37)
  store i32 %how, ptr %how.addr, align 4
    #dbg_declare(ptr %how.addr, !22, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 24, ptr %given) #5, !dbg !39
    #dbg_declare(ptr %given, !23, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !39
    #dbg_declare(ptr %input, !32, !DIExpression(), !41)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !42
    #dbg_declare(ptr %flags, !34, !DIExpression(), !43)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !42
    #dbg_declare(ptr %status, !35, !DIExpression(), !44)
  %0 = load i64, ptr %partition.addr, align 8, !dbg !45
  %partition1 = getelementptr inbounds %struct.unmap, ptr %given, i32 0, i32 0, !dbg !46
  store i64 %0, ptr %partition1, align 8, !dbg !47
  %flags2 = getelementptr inbounds %struct.unmap, ptr %given, i32 0, i32 2, !dbg !48
  store i32 0, ptr %flags2, align 8, !dbg !49
  %padding = getelementptr inbounds %struct.unmap, ptr %given, i32 0, i32 3, !dbg !50
  store i32 0, ptr %padding, align 4, !dbg !51
  %1 = load i32, ptr %how.addr, align 4, !dbg !52
  switch i32 %1, label %sw.epilog [
    i32 0, label %sw.bb
    i32 1, label %sw.bb3
  ], !dbg !53

sw.bb:                                            ; preds = %entry
  %2 = load i64, ptr %first.addr, align 8, !dbg !54
  %target = getelementptr inbounds %struct.unmap, ptr %given, i32 0, i32 1, !dbg !56
  store i64 %2, ptr %target, align 8, !dbg !57
  br label %sw.epilog, !dbg !58

sw.bb3:                                           ; preds = %entry
  %3 = load i64, ptr %first.addr, align 8, !dbg !59
  %add = add i64 %3, 512, !dbg !60
  %target4 = getelementptr inbounds %struct.unmap, ptr %given, i32 0, i32 1, !dbg !61
  store i64 %add, ptr %target4, align 8, !dbg !62
  br label %sw.epilog, !dbg !63

sw.epilog:                                        ; preds = %entry, %sw.bb3, %sw.bb
  %call = call i64 @irq_save() #6, !dbg !64
  store i64 %call, ptr %flags, align 8, !dbg !65
  %4 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !66
  %call5 = call ptr @this_cpu_ptr_load(ptr noundef %4) #6, !dbg !67
  store ptr %call5, ptr %input, align 8, !dbg !68
  %5 = load ptr, ptr %input, align 8, !dbg !69
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %5, ptr align 8 %given, i64 24, i1 false), !dbg !70
  %6 = load ptr, ptr %input, align 8, !dbg !71
  %call6 = call i64 @hv_do_hypercall(i64 noundef 4294967372, ptr noundef %6, ptr noundef null) #6, !dbg !72
  store i64 %call6, ptr %status, align 8, !dbg !73
  %7 = load i64, ptr %flags, align 8, !dbg !74
  call void @irq_restore(i64 noundef %7) #6, !dbg !75
  %8 = load i64, ptr %status, align 8, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !77
  call void @llvm.lifetime.end.p0(i64 24, ptr %given) #5, !dbg !77
  ret i64 %8, !dbg !78
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !79 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !84
    #dbg_declare(ptr %flags, !83, !DIExpression(), !85)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !86, !srcloc !87
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !88, !srcloc !89
  %0 = load i64, ptr %flags, align 8, !dbg !90
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !91
  ret i64 %0, !dbg !92
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !93 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !97, !DIExpression(), !99)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !100
    #dbg_declare(ptr %offset, !98, !DIExpression(), !101)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !102, !srcloc !103
  store i64 %0, ptr %offset, align 8, !dbg !102
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !104
  %2 = ptrtoint ptr %1 to i64, !dbg !105
  %3 = load i64, ptr %offset, align 8, !dbg !106
  %add = add i64 %2, %3, !dbg !107
  %4 = inttoptr i64 %add to ptr, !dbg !108
  %5 = load ptr, ptr %4, align 8, !dbg !109
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !110
  ret ptr %5, !dbg !111
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !112 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !115 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !119, !DIExpression(), !120)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !121
  %and = and i64 %0, 512, !dbg !123
  %tobool = icmp ne i64 %and, 0, !dbg !123
  br i1 %tobool, label %if.then, label %if.end, !dbg !124

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !125, !srcloc !126
  br label %if.end, !dbg !125

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !127
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
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
!3 = !DIFile(filename: "stale_member_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "13aa01a6ad4a9f0a81b04ae025004479")
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
!15 = distinct !DISubprogram(name: "stale_member_wrong", scope: !3, file: !3, line: 15, type: !16, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !19)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7, !7, !18}
!18 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!19 = !{!20, !21, !22, !23, !32, !34, !35}
!20 = !DILocalVariable(name: "partition", arg: 1, scope: !15, file: !3, line: 15, type: !7)
!21 = !DILocalVariable(name: "first", arg: 2, scope: !15, file: !3, line: 15, type: !7)
!22 = !DILocalVariable(name: "how", arg: 3, scope: !15, file: !3, line: 15, type: !18)
!23 = !DILocalVariable(name: "given", scope: !15, file: !3, line: 17, type: !24)
!24 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "unmap", file: !3, line: 8, size: 192, elements: !25)
!25 = !{!26, !27, !28, !31}
!26 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !24, file: !3, line: 9, baseType: !7, size: 64)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "target", scope: !24, file: !3, line: 10, baseType: !7, size: 64, offset: 64)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !24, file: !3, line: 11, baseType: !29, size: 32, offset: 128)
!29 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !30)
!30 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !24, file: !3, line: 12, baseType: !29, size: 32, offset: 160)
!32 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 17, type: !33)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!34 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 18, type: !7)
!35 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 18, type: !7)
!36 = !DILocation(line: 15, column: 28, scope: !15)
!37 = !DILocation(line: 15, column: 43, scope: !15)
!38 = !DILocation(line: 15, column: 54, scope: !15)
!39 = !DILocation(line: 17, column: 2, scope: !15)
!40 = !DILocation(line: 17, column: 15, scope: !15)
!41 = !DILocation(line: 17, column: 23, scope: !15)
!42 = !DILocation(line: 18, column: 2, scope: !15)
!43 = !DILocation(line: 18, column: 6, scope: !15)
!44 = !DILocation(line: 18, column: 13, scope: !15)
!45 = !DILocation(line: 20, column: 20, scope: !15)
!46 = !DILocation(line: 20, column: 8, scope: !15)
!47 = !DILocation(line: 20, column: 18, scope: !15)
!48 = !DILocation(line: 21, column: 8, scope: !15)
!49 = !DILocation(line: 21, column: 14, scope: !15)
!50 = !DILocation(line: 22, column: 8, scope: !15)
!51 = !DILocation(line: 22, column: 16, scope: !15)
!52 = !DILocation(line: 23, column: 10, scope: !15)
!53 = !DILocation(line: 23, column: 2, scope: !15)
!54 = !DILocation(line: 25, column: 18, scope: !55)
!55 = distinct !DILexicalBlock(scope: !15, file: !3, line: 23, column: 15)
!56 = !DILocation(line: 25, column: 9, scope: !55)
!57 = !DILocation(line: 25, column: 16, scope: !55)
!58 = !DILocation(line: 26, column: 3, scope: !55)
!59 = !DILocation(line: 28, column: 18, scope: !55)
!60 = !DILocation(line: 28, column: 24, scope: !55)
!61 = !DILocation(line: 28, column: 9, scope: !55)
!62 = !DILocation(line: 28, column: 16, scope: !55)
!63 = !DILocation(line: 29, column: 3, scope: !55)
!64 = !DILocation(line: 31, column: 10, scope: !15)
!65 = !DILocation(line: 31, column: 8, scope: !15)
!66 = !DILocation(line: 32, column: 28, scope: !15)
!67 = !DILocation(line: 32, column: 10, scope: !15)
!68 = !DILocation(line: 32, column: 8, scope: !15)
!69 = !DILocation(line: 33, column: 3, scope: !15)
!70 = !DILocation(line: 33, column: 11, scope: !15)
!71 = !DILocation(line: 34, column: 46, scope: !15)
!72 = !DILocation(line: 34, column: 11, scope: !15)
!73 = !DILocation(line: 34, column: 9, scope: !15)
!74 = !DILocation(line: 35, column: 14, scope: !15)
!75 = !DILocation(line: 35, column: 2, scope: !15)
!76 = !DILocation(line: 36, column: 9, scope: !15)
!77 = !DILocation(line: 37, column: 1, scope: !15)
!78 = !DILocation(line: 36, column: 2, scope: !15)
!79 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !80, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !82)
!80 = !DISubroutineType(types: !81)
!81 = !{!7}
!82 = !{!83}
!83 = !DILocalVariable(name: "flags", scope: !79, file: !8, line: 42, type: !7)
!84 = !DILocation(line: 42, column: 2, scope: !79)
!85 = !DILocation(line: 42, column: 6, scope: !79)
!86 = !DILocation(line: 44, column: 2, scope: !79)
!87 = !{i64 19139, i64 19148}
!88 = !DILocation(line: 45, column: 2, scope: !79)
!89 = !{i64 19210}
!90 = !DILocation(line: 46, column: 9, scope: !79)
!91 = !DILocation(line: 47, column: 1, scope: !79)
!92 = !DILocation(line: 46, column: 2, scope: !79)
!93 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !94, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !96)
!94 = !DISubroutineType(types: !95)
!95 = !{!5, !6}
!96 = !{!97, !98}
!97 = !DILocalVariable(name: "variable", arg: 1, scope: !93, file: !8, line: 56, type: !6)
!98 = !DILocalVariable(name: "offset", scope: !93, file: !8, line: 58, type: !7)
!99 = !DILocation(line: 56, column: 46, scope: !93)
!100 = !DILocation(line: 58, column: 2, scope: !93)
!101 = !DILocation(line: 58, column: 6, scope: !93)
!102 = !DILocation(line: 60, column: 2, scope: !93)
!103 = !{i64 19511}
!104 = !DILocation(line: 61, column: 25, scope: !93)
!105 = !DILocation(line: 61, column: 20, scope: !93)
!106 = !DILocation(line: 61, column: 36, scope: !93)
!107 = !DILocation(line: 61, column: 34, scope: !93)
!108 = !DILocation(line: 61, column: 10, scope: !93)
!109 = !DILocation(line: 61, column: 9, scope: !93)
!110 = !DILocation(line: 62, column: 1, scope: !93)
!111 = !DILocation(line: 61, column: 2, scope: !93)
!112 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !113, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!113 = !DISubroutineType(types: !114)
!114 = !{!7, !7, !5, !5}
!115 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !116, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !118)
!116 = !DISubroutineType(types: !117)
!117 = !{null, !7}
!118 = !{!119}
!119 = !DILocalVariable(name: "flags", arg: 1, scope: !115, file: !8, line: 49, type: !7)
!120 = !DILocation(line: 49, column: 36, scope: !115)
!121 = !DILocation(line: 51, column: 6, scope: !122)
!122 = distinct !DILexicalBlock(scope: !115, file: !8, line: 51, column: 6)
!123 = !DILocation(line: 51, column: 12, scope: !122)
!124 = !DILocation(line: 51, column: 6, scope: !115)
!125 = !DILocation(line: 52, column: 3, scope: !122)
!126 = !{i64 19330}
!127 = !DILocation(line: 53, column: 1, scope: !115)
