; ModuleID = 'stale_cleared_again.c'
source_filename = "stale_cleared_again.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.property = type { i64, i32, i32 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !12
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_cleared_again() #0 !dbg !18 {
entry:
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %id = alloca i64, align 8
  %input = alloca ptr, align 8
  %out = alloca ptr, align 8
  %own = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !36
    #dbg_declare(ptr %flags, !22, !DIExpression(), !37)
  %call = call i64 @irq_save() #6, !dbg !38
  store i64 %call, ptr %flags, align 8, !dbg !37
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !36
    #dbg_declare(ptr %status, !23, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 8, ptr %id) #5, !dbg !36
    #dbg_declare(ptr %id, !24, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !41
    #dbg_declare(ptr %input, !25, !DIExpression(), !42)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !43
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !44
  store ptr %call1, ptr %input, align 8, !dbg !42
  call void @llvm.lifetime.start.p0(i64 8, ptr %out) #5, !dbg !45
    #dbg_declare(ptr %out, !34, !DIExpression(), !46)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !47
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !48
  store ptr %call2, ptr %out, align 8, !dbg !46
  call void @llvm.lifetime.start.p0(i64 8, ptr %own) #5, !dbg !45
    #dbg_declare(ptr %own, !35, !DIExpression(), !49)
  %2 = load ptr, ptr %input, align 8, !dbg !50
  %code = getelementptr inbounds %struct.property, ptr %2, i32 0, i32 1, !dbg !51
  store ptr %code, ptr %own, align 8, !dbg !49
  %3 = load ptr, ptr %own, align 8, !dbg !52
  %call3 = call i64 @ask(ptr noundef %3) #6, !dbg !53
  store i64 %call3, ptr %status, align 8, !dbg !54
  %4 = load i64, ptr %status, align 8, !dbg !55
  %and = and i64 %4, 65535, !dbg !57
  %tobool = icmp ne i64 %and, 0, !dbg !57
  br i1 %tobool, label %if.end, label %if.then, !dbg !58

if.then:                                          ; preds = %entry
  %5 = load ptr, ptr %own, align 8, !dbg !59
  %6 = load i64, ptr %5, align 8, !dbg !61
  store i64 %6, ptr %id, align 8, !dbg !62
  %7 = load ptr, ptr %input, align 8, !dbg !63
  call void @llvm.memset.p0.i64(ptr align 8 %7, i8 0, i64 16, i1 false), !dbg !64
  %8 = load i64, ptr %id, align 8, !dbg !65
  %9 = load ptr, ptr %input, align 8, !dbg !66
  %partition = getelementptr inbounds %struct.property, ptr %9, i32 0, i32 0, !dbg !67
  store i64 %8, ptr %partition, align 8, !dbg !68
  %10 = load ptr, ptr %input, align 8, !dbg !69
  %11 = load ptr, ptr %out, align 8, !dbg !70
  %call4 = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef %10, ptr noundef %11) #6, !dbg !71
  store i64 %call4, ptr %status, align 8, !dbg !72
  br label %if.end, !dbg !73

if.end:                                           ; preds = %if.then, %entry
  %12 = load i64, ptr %flags, align 8, !dbg !74
  call void @irq_restore(i64 noundef %12) #6, !dbg !75
  %13 = load i64, ptr %status, align 8, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %own) #5, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %out) #5, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %id) #5, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !77
  ret i64 %13, !dbg !78
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !79 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !82
    #dbg_declare(ptr %flags, !81, !DIExpression(), !83)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !84, !srcloc !85
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !86, !srcloc !87
  %0 = load i64, ptr %flags, align 8, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !89
  ret i64 %0, !dbg !90
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !91 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !95, !DIExpression(), !97)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !98
    #dbg_declare(ptr %offset, !96, !DIExpression(), !99)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !100, !srcloc !101
  store i64 %0, ptr %offset, align 8, !dbg !100
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !102
  %2 = ptrtoint ptr %1 to i64, !dbg !103
  %3 = load i64, ptr %offset, align 8, !dbg !104
  %add = add i64 %2, %3, !dbg !105
  %4 = inttoptr i64 %add to ptr, !dbg !106
  %5 = load ptr, ptr %4, align 8, !dbg !107
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !108
  ret ptr %5, !dbg !109
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @ask(ptr noundef %own) #2 !dbg !110 {
entry:
  %own.addr = alloca ptr, align 8
  store ptr %own, ptr %own.addr, align 8
    #dbg_declare(ptr %own.addr, !114, !DIExpression(), !115)
  %0 = load ptr, ptr %own.addr, align 8, !dbg !116
  %call = call i64 @hv_do_hypercall(i64 noundef 70, ptr noundef null, ptr noundef %0) #6, !dbg !117
  ret i64 %call, !dbg !118
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !119 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !122 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !126, !DIExpression(), !127)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !128
  %and = and i64 %0, 512, !dbg !130
  %tobool = icmp ne i64 %and, 0, !dbg !130
  br i1 %tobool, label %if.then, label %if.end, !dbg !131

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !132, !srcloc !133
  br label %if.end, !dbg !132

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !134
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!14, !15, !16}
!llvm.ident = !{!17}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 7, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !11, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_cleared_again.c", directory: ".", checksumkind: CSK_MD5, checksum: "ef581fd3f81fcec08051c6a293e19930")
!4 = !{!5, !9, !6, !10}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!11 = !{!0, !12}
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 7, type: !9, isLocal: false, isDefinition: true)
!14 = !{i32 7, !"Dwarf Version", i32 5}
!15 = !{i32 2, !"Debug Info Version", i32 3}
!16 = !{i32 1, !"wchar_size", i32 4}
!17 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!18 = distinct !DISubprogram(name: "stale_cleared_again", scope: !3, file: !3, line: 19, type: !19, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !21)
!19 = !DISubroutineType(types: !20)
!20 = !{!6}
!21 = !{!22, !23, !24, !25, !34, !35}
!22 = !DILocalVariable(name: "flags", scope: !18, file: !3, line: 21, type: !6)
!23 = !DILocalVariable(name: "status", scope: !18, file: !3, line: 21, type: !6)
!24 = !DILocalVariable(name: "id", scope: !18, file: !3, line: 21, type: !6)
!25 = !DILocalVariable(name: "input", scope: !18, file: !3, line: 22, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "property", file: !3, line: 9, size: 128, elements: !28)
!28 = !{!29, !30, !33}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !27, file: !3, line: 10, baseType: !6, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "code", scope: !27, file: !3, line: 11, baseType: !31, size: 32, offset: 64)
!31 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !32)
!32 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "reserved", scope: !27, file: !3, line: 11, baseType: !31, size: 32, offset: 96)
!34 = !DILocalVariable(name: "out", scope: !18, file: !3, line: 23, type: !5)
!35 = !DILocalVariable(name: "own", scope: !18, file: !3, line: 23, type: !5)
!36 = !DILocation(line: 21, column: 2, scope: !18)
!37 = !DILocation(line: 21, column: 6, scope: !18)
!38 = !DILocation(line: 21, column: 14, scope: !18)
!39 = !DILocation(line: 21, column: 26, scope: !18)
!40 = !DILocation(line: 21, column: 34, scope: !18)
!41 = !DILocation(line: 22, column: 2, scope: !18)
!42 = !DILocation(line: 22, column: 19, scope: !18)
!43 = !DILocation(line: 22, column: 45, scope: !18)
!44 = !DILocation(line: 22, column: 27, scope: !18)
!45 = !DILocation(line: 23, column: 2, scope: !18)
!46 = !DILocation(line: 23, column: 7, scope: !18)
!47 = !DILocation(line: 23, column: 31, scope: !18)
!48 = !DILocation(line: 23, column: 13, scope: !18)
!49 = !DILocation(line: 23, column: 57, scope: !18)
!50 = !DILocation(line: 23, column: 71, scope: !18)
!51 = !DILocation(line: 23, column: 78, scope: !18)
!52 = !DILocation(line: 25, column: 15, scope: !18)
!53 = !DILocation(line: 25, column: 11, scope: !18)
!54 = !DILocation(line: 25, column: 9, scope: !18)
!55 = !DILocation(line: 26, column: 8, scope: !56)
!56 = distinct !DILexicalBlock(scope: !18, file: !3, line: 26, column: 6)
!57 = !DILocation(line: 26, column: 15, scope: !56)
!58 = !DILocation(line: 26, column: 6, scope: !18)
!59 = !DILocation(line: 27, column: 9, scope: !60)
!60 = distinct !DILexicalBlock(scope: !56, file: !3, line: 26, column: 26)
!61 = !DILocation(line: 27, column: 8, scope: !60)
!62 = !DILocation(line: 27, column: 6, scope: !60)
!63 = !DILocation(line: 28, column: 20, scope: !60)
!64 = !DILocation(line: 28, column: 3, scope: !60)
!65 = !DILocation(line: 29, column: 22, scope: !60)
!66 = !DILocation(line: 29, column: 3, scope: !60)
!67 = !DILocation(line: 29, column: 10, scope: !60)
!68 = !DILocation(line: 29, column: 20, scope: !60)
!69 = !DILocation(line: 30, column: 34, scope: !60)
!70 = !DILocation(line: 30, column: 41, scope: !60)
!71 = !DILocation(line: 30, column: 12, scope: !60)
!72 = !DILocation(line: 30, column: 10, scope: !60)
!73 = !DILocation(line: 31, column: 2, scope: !60)
!74 = !DILocation(line: 32, column: 14, scope: !18)
!75 = !DILocation(line: 32, column: 2, scope: !18)
!76 = !DILocation(line: 33, column: 9, scope: !18)
!77 = !DILocation(line: 34, column: 1, scope: !18)
!78 = !DILocation(line: 33, column: 2, scope: !18)
!79 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !19, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !80)
!80 = !{!81}
!81 = !DILocalVariable(name: "flags", scope: !79, file: !7, line: 42, type: !6)
!82 = !DILocation(line: 42, column: 2, scope: !79)
!83 = !DILocation(line: 42, column: 6, scope: !79)
!84 = !DILocation(line: 44, column: 2, scope: !79)
!85 = !{i64 19309, i64 19318}
!86 = !DILocation(line: 45, column: 2, scope: !79)
!87 = !{i64 19380}
!88 = !DILocation(line: 46, column: 9, scope: !79)
!89 = !DILocation(line: 47, column: 1, scope: !79)
!90 = !DILocation(line: 46, column: 2, scope: !79)
!91 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !92, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !94)
!92 = !DISubroutineType(types: !93)
!93 = !{!10, !9}
!94 = !{!95, !96}
!95 = !DILocalVariable(name: "variable", arg: 1, scope: !91, file: !7, line: 56, type: !9)
!96 = !DILocalVariable(name: "offset", scope: !91, file: !7, line: 58, type: !6)
!97 = !DILocation(line: 56, column: 46, scope: !91)
!98 = !DILocation(line: 58, column: 2, scope: !91)
!99 = !DILocation(line: 58, column: 6, scope: !91)
!100 = !DILocation(line: 60, column: 2, scope: !91)
!101 = !{i64 19681}
!102 = !DILocation(line: 61, column: 25, scope: !91)
!103 = !DILocation(line: 61, column: 20, scope: !91)
!104 = !DILocation(line: 61, column: 36, scope: !91)
!105 = !DILocation(line: 61, column: 34, scope: !91)
!106 = !DILocation(line: 61, column: 10, scope: !91)
!107 = !DILocation(line: 61, column: 9, scope: !91)
!108 = !DILocation(line: 62, column: 1, scope: !91)
!109 = !DILocation(line: 61, column: 2, scope: !91)
!110 = distinct !DISubprogram(name: "ask", scope: !3, file: !3, line: 14, type: !111, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !113)
!111 = !DISubroutineType(types: !112)
!112 = !{!6, !5}
!113 = !{!114}
!114 = !DILocalVariable(name: "own", arg: 1, scope: !110, file: !3, line: 14, type: !5)
!115 = !DILocation(line: 14, column: 28, scope: !110)
!116 = !DILocation(line: 16, column: 42, scope: !110)
!117 = !DILocation(line: 16, column: 9, scope: !110)
!118 = !DILocation(line: 16, column: 2, scope: !110)
!119 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !120, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!120 = !DISubroutineType(types: !121)
!121 = !{!6, !6, !10, !10}
!122 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !123, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !125)
!123 = !DISubroutineType(types: !124)
!124 = !{null, !6}
!125 = !{!126}
!126 = !DILocalVariable(name: "flags", arg: 1, scope: !122, file: !7, line: 49, type: !6)
!127 = !DILocation(line: 49, column: 36, scope: !122)
!128 = !DILocation(line: 51, column: 6, scope: !129)
!129 = distinct !DILexicalBlock(scope: !122, file: !7, line: 51, column: 6)
!130 = !DILocation(line: 51, column: 12, scope: !129)
!131 = !DILocation(line: 51, column: 6, scope: !122)
!132 = !DILocation(line: 52, column: 3, scope: !129)
!133 = !{i64 19500}
!134 = !DILocation(line: 53, column: 1, scope: !122)
