; ModuleID = 'note_twice.c'
source_filename = "note_twice.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.flush = type { i64, i64, i64 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @note_twice(i64 noundef %mask) #0 !dbg !17 {
entry:
  %mask.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %mask, ptr %mask.addr, align 8
    #dbg_declare(ptr %mask.addr, !21, !DIExpression(), !31)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !32
    #dbg_declare(ptr %flags, !22, !DIExpression(), !33)
  %call = call i64 @irq_save() #6, !dbg !34
  store i64 %call, ptr %flags, align 8, !dbg !33
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !32
    #dbg_declare(ptr %status, !23, !DIExpression(), !35)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !36
    #dbg_declare(ptr %input, !24, !DIExpression(), !37)
  %call1 = call ptr @setup() #6, !dbg !38
  store ptr %call1, ptr %input, align 8, !dbg !37
  %0 = load ptr, ptr %input, align 8, !dbg !39
  call void @llvm.memset.p0.i64(ptr align 8 %0, i8 0, i64 24, i1 false), !dbg !40
  %1 = load ptr, ptr %input, align 8, !dbg !41
  %flags2 = getelementptr inbounds %struct.flush, ptr %1, i32 0, i32 1, !dbg !42
  store i64 0, ptr %flags2, align 8, !dbg !43
  %2 = load i64, ptr %mask.addr, align 8, !dbg !44
  %3 = load ptr, ptr %input, align 8, !dbg !45
  %mask3 = getelementptr inbounds %struct.flush, ptr %3, i32 0, i32 2, !dbg !46
  store i64 %2, ptr %mask3, align 8, !dbg !47
  %4 = load ptr, ptr %input, align 8, !dbg !48
  %call4 = call i64 @hv_do_hypercall(i64 noundef 2, ptr noundef %4, ptr noundef null) #6, !dbg !49
  store i64 %call4, ptr %status, align 8, !dbg !50
  %5 = load i64, ptr %flags, align 8, !dbg !51
  call void @irq_restore(i64 noundef %5) #6, !dbg !52
  %6 = load i64, ptr %status, align 8, !dbg !53
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !54
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !54
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !54
  ret i64 %6, !dbg !55
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

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal ptr @setup() #0 !dbg !70 {
entry:
  %input = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !75
    #dbg_declare(ptr %input, !74, !DIExpression(), !76)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !77
  %call = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !78
  store ptr %call, ptr %input, align 8, !dbg !76
  %1 = load ptr, ptr %input, align 8, !dbg !79
  call void @llvm.memset.p0.i64(ptr align 8 %1, i8 0, i64 24, i1 false), !dbg !80
  %2 = load ptr, ptr %input, align 8, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !82
  ret ptr %2, !dbg !83
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !84 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !97, !srcloc !98
  br label %if.end, !dbg !97

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !99
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !100 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !104, !DIExpression(), !106)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !107
    #dbg_declare(ptr %offset, !105, !DIExpression(), !108)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !109, !srcloc !110
  store i64 %0, ptr %offset, align 8, !dbg !109
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !111
  %2 = ptrtoint ptr %1 to i64, !dbg !112
  %3 = load i64, ptr %offset, align 8, !dbg !113
  %add = add i64 %2, %3, !dbg !114
  %4 = inttoptr i64 %add to ptr, !dbg !115
  %5 = load ptr, ptr %4, align 8, !dbg !116
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !117
  ret ptr %5, !dbg !118
}

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "note_twice.c", directory: ".", checksumkind: CSK_MD5, checksum: "70474fe8dfee8463c16bf2faa75ae7a4")
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
!17 = distinct !DISubprogram(name: "note_twice", scope: !3, file: !3, line: 22, type: !18, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7}
!20 = !{!21, !22, !23, !24}
!21 = !DILocalVariable(name: "mask", arg: 1, scope: !17, file: !3, line: 22, type: !7)
!22 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 24, type: !7)
!23 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 24, type: !7)
!24 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 25, type: !25)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "flush", file: !3, line: 8, size: 192, elements: !27)
!27 = !{!28, !29, !30}
!28 = !DIDerivedType(tag: DW_TAG_member, name: "space", scope: !26, file: !3, line: 9, baseType: !7, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !26, file: !3, line: 10, baseType: !7, size: 64, offset: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "mask", scope: !26, file: !3, line: 11, baseType: !7, size: 64, offset: 128)
!31 = !DILocation(line: 22, column: 20, scope: !17)
!32 = !DILocation(line: 24, column: 2, scope: !17)
!33 = !DILocation(line: 24, column: 6, scope: !17)
!34 = !DILocation(line: 24, column: 14, scope: !17)
!35 = !DILocation(line: 24, column: 26, scope: !17)
!36 = !DILocation(line: 25, column: 2, scope: !17)
!37 = !DILocation(line: 25, column: 16, scope: !17)
!38 = !DILocation(line: 25, column: 24, scope: !17)
!39 = !DILocation(line: 27, column: 19, scope: !17)
!40 = !DILocation(line: 27, column: 2, scope: !17)
!41 = !DILocation(line: 28, column: 2, scope: !17)
!42 = !DILocation(line: 28, column: 9, scope: !17)
!43 = !DILocation(line: 28, column: 15, scope: !17)
!44 = !DILocation(line: 29, column: 16, scope: !17)
!45 = !DILocation(line: 29, column: 2, scope: !17)
!46 = !DILocation(line: 29, column: 9, scope: !17)
!47 = !DILocation(line: 29, column: 14, scope: !17)
!48 = !DILocation(line: 30, column: 33, scope: !17)
!49 = !DILocation(line: 30, column: 11, scope: !17)
!50 = !DILocation(line: 30, column: 9, scope: !17)
!51 = !DILocation(line: 31, column: 14, scope: !17)
!52 = !DILocation(line: 31, column: 2, scope: !17)
!53 = !DILocation(line: 32, column: 9, scope: !17)
!54 = !DILocation(line: 33, column: 1, scope: !17)
!55 = !DILocation(line: 32, column: 2, scope: !17)
!56 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !57, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !59)
!57 = !DISubroutineType(types: !58)
!58 = !{!7}
!59 = !{!60}
!60 = !DILocalVariable(name: "flags", scope: !56, file: !8, line: 42, type: !7)
!61 = !DILocation(line: 42, column: 2, scope: !56)
!62 = !DILocation(line: 42, column: 6, scope: !56)
!63 = !DILocation(line: 44, column: 2, scope: !56)
!64 = !{i64 19104, i64 19113}
!65 = !DILocation(line: 45, column: 2, scope: !56)
!66 = !{i64 19175}
!67 = !DILocation(line: 46, column: 9, scope: !56)
!68 = !DILocation(line: 47, column: 1, scope: !56)
!69 = !DILocation(line: 46, column: 2, scope: !56)
!70 = distinct !DISubprogram(name: "setup", scope: !3, file: !3, line: 14, type: !71, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !73)
!71 = !DISubroutineType(types: !72)
!72 = !{!25}
!73 = !{!74}
!74 = !DILocalVariable(name: "input", scope: !70, file: !3, line: 16, type: !25)
!75 = !DILocation(line: 16, column: 2, scope: !70)
!76 = !DILocation(line: 16, column: 16, scope: !70)
!77 = !DILocation(line: 16, column: 42, scope: !70)
!78 = !DILocation(line: 16, column: 24, scope: !70)
!79 = !DILocation(line: 18, column: 19, scope: !70)
!80 = !DILocation(line: 18, column: 2, scope: !70)
!81 = !DILocation(line: 19, column: 9, scope: !70)
!82 = !DILocation(line: 20, column: 1, scope: !70)
!83 = !DILocation(line: 19, column: 2, scope: !70)
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
!98 = !{i64 19295}
!99 = !DILocation(line: 53, column: 1, scope: !87)
!100 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !101, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !103)
!101 = !DISubroutineType(types: !102)
!102 = !{!5, !6}
!103 = !{!104, !105}
!104 = !DILocalVariable(name: "variable", arg: 1, scope: !100, file: !8, line: 56, type: !6)
!105 = !DILocalVariable(name: "offset", scope: !100, file: !8, line: 58, type: !7)
!106 = !DILocation(line: 56, column: 46, scope: !100)
!107 = !DILocation(line: 58, column: 2, scope: !100)
!108 = !DILocation(line: 58, column: 6, scope: !100)
!109 = !DILocation(line: 60, column: 2, scope: !100)
!110 = !{i64 19476}
!111 = !DILocation(line: 61, column: 25, scope: !100)
!112 = !DILocation(line: 61, column: 20, scope: !100)
!113 = !DILocation(line: 61, column: 36, scope: !100)
!114 = !DILocation(line: 61, column: 34, scope: !100)
!115 = !DILocation(line: 61, column: 10, scope: !100)
!116 = !DILocation(line: 61, column: 9, scope: !100)
!117 = !DILocation(line: 62, column: 1, scope: !100)
!118 = !DILocation(line: 61, column: 2, scope: !100)
