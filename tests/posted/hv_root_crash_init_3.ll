; ModuleID = 'hv_root_crash_init_3.c'
source_filename = "hv_root_crash_init_3.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !21
@.str = private unnamed_addr constant [12 x i8] c"property %d\00", align 1, !dbg !15
@crash_area = external dso_local global i64, align 8
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @hv_root_crash_init() #0 !dbg !28 {
entry:
  %retval = alloca i32, align 4
  %flags = alloca i64, align 8
  %in = alloca ptr, align 8
  %out = alloca ptr, align 8
  %status = alloca i64, align 8
  %found = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !38
    #dbg_declare(ptr %flags, !33, !DIExpression(), !39)
  %call = call i64 @irq_save() #6, !dbg !40
  store i64 %call, ptr %flags, align 8, !dbg !39
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #5, !dbg !41
    #dbg_declare(ptr %in, !34, !DIExpression(), !42)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !43
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !43
  store ptr %call1, ptr %in, align 8, !dbg !42
  call void @llvm.lifetime.start.p0(i64 8, ptr %out) #5, !dbg !41
    #dbg_declare(ptr %out, !35, !DIExpression(), !44)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !45
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !45
  store ptr %call2, ptr %out, align 8, !dbg !44
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !46
    #dbg_declare(ptr %status, !36, !DIExpression(), !47)
  call void @llvm.lifetime.start.p0(i64 8, ptr %found) #5, !dbg !46
    #dbg_declare(ptr %found, !37, !DIExpression(), !48)
  %2 = load ptr, ptr %in, align 8, !dbg !49
  call void @llvm.memset.p0.i64(ptr align 8 %2, i8 0, i64 16, i1 false), !dbg !49
  %3 = load ptr, ptr %in, align 8, !dbg !50
  store i32 47, ptr %3, align 4, !dbg !51
  %4 = load ptr, ptr %in, align 8, !dbg !52
  %5 = load ptr, ptr %out, align 8, !dbg !53
  %call3 = call i64 @hv_do_hypercall(i64 noundef 123, ptr noundef %4, ptr noundef %5) #6, !dbg !54
  store i64 %call3, ptr %status, align 8, !dbg !55
  %6 = load ptr, ptr %out, align 8, !dbg !56
  %arrayidx = getelementptr i64, ptr %6, i64 0, !dbg !56
  %7 = load i64, ptr %arrayidx, align 8, !dbg !56
  store i64 %7, ptr %found, align 8, !dbg !57
  %8 = load i64, ptr %flags, align 8, !dbg !58
  call void @irq_restore(i64 noundef %8) #6, !dbg !59
  %9 = load i64, ptr %status, align 8, !dbg !60
  %call4 = call i32 @succeeded(i64 noundef %9) #6, !dbg !62
  %tobool = icmp ne i32 %call4, 0, !dbg !62
  br i1 %tobool, label %if.end, label %if.then, !dbg !63

if.then:                                          ; preds = %entry
  %10 = load ptr, ptr %in, align 8, !dbg !64
  %11 = load i32, ptr %10, align 4, !dbg !66
  %call5 = call i32 (ptr, ...) @_printk(ptr noundef @.str, i32 noundef %11) #6, !dbg !67
  store i32 -5, ptr %retval, align 4, !dbg !68
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !68

if.end:                                           ; preds = %entry
  %12 = load i64, ptr %found, align 8, !dbg !69
  %tobool6 = icmp ne i64 %12, 0, !dbg !69
  br i1 %tobool6, label %if.end8, label %if.then7, !dbg !71

if.then7:                                         ; preds = %if.end
  store i32 -19, ptr %retval, align 4, !dbg !72
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !72

if.end8:                                          ; preds = %if.end
  %13 = load i64, ptr %found, align 8, !dbg !73
  %shl = shl i64 %13, 12, !dbg !74
  store i64 %shl, ptr @crash_area, align 8, !dbg !75
  store i32 0, ptr %retval, align 4, !dbg !76
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !76

cleanup:                                          ; preds = %if.end8, %if.then7, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %found) #5, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %out) #5, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #5, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !77
  %14 = load i32, ptr %retval, align 4, !dbg !77
  ret i32 %14, !dbg !77
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !78 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !83
    #dbg_declare(ptr %flags, !82, !DIExpression(), !84)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !85, !srcloc !86
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !87, !srcloc !88
  %0 = load i64, ptr %flags, align 8, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !90
  ret i64 %0, !dbg !91
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !92 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !96, !DIExpression(), !98)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !99
    #dbg_declare(ptr %offset, !97, !DIExpression(), !100)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !101, !srcloc !102
  store i64 %0, ptr %offset, align 8, !dbg !101
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !103
  %2 = ptrtoint ptr %1 to i64, !dbg !104
  %3 = load i64, ptr %offset, align 8, !dbg !105
  %add = add i64 %2, %3, !dbg !106
  %4 = inttoptr i64 %add to ptr, !dbg !107
  %5 = load ptr, ptr %4, align 8, !dbg !108
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !109
  ret ptr %5, !dbg !110
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !111 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !114 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !118, !DIExpression(), !119)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !120
  %and = and i64 %0, 512, !dbg !122
  %tobool = icmp ne i64 %and, 0, !dbg !122
  br i1 %tobool, label %if.then, label %if.end, !dbg !123

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !124, !srcloc !125
  br label %if.end, !dbg !124

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !126
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !127 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !131, !DIExpression(), !132)
  %0 = load i64, ptr %status.addr, align 8, !dbg !133
  %and = and i64 %0, 65535, !dbg !134
  %cmp = icmp eq i64 %and, 0, !dbg !135
  %conv = zext i1 %cmp to i32, !dbg !135
  ret i32 %conv, !dbg !136
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !137 dso_local i32 @_printk(ptr noundef, ...) #4

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
!llvm.module.flags = !{!24, !25, !26}
!llvm.ident = !{!27}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !23, line: 14, type: !12, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !14, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hv_root_crash_init_3.c", directory: ".", checksumkind: CSK_MD5, checksum: "6d3d2b3b215f230e032e7ac8fcfadd22")
!4 = !{!5, !9, !12, !6}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../audit/sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !11)
!11 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!14 = !{!15, !0, !21}
!15 = !DIGlobalVariableExpression(var: !16, expr: !DIExpression())
!16 = distinct !DIGlobalVariable(scope: null, file: !3, line: 19, type: !17, isLocal: true, isDefinition: true)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, size: 96, elements: !19)
!18 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!19 = !{!20}
!20 = !DISubrange(count: 12)
!21 = !DIGlobalVariableExpression(var: !22, expr: !DIExpression())
!22 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !23, line: 14, type: !12, isLocal: false, isDefinition: true)
!23 = !DIFile(filename: "./posted.h", directory: ".", checksumkind: CSK_MD5, checksum: "1a5f4d3c7c63d3654cb5215558700365")
!24 = !{i32 7, !"Dwarf Version", i32 5}
!25 = !{i32 2, !"Debug Info Version", i32 3}
!26 = !{i32 1, !"wchar_size", i32 4}
!27 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!28 = distinct !DISubprogram(name: "hv_root_crash_init", scope: !3, file: !3, line: 7, type: !29, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !32)
!29 = !DISubroutineType(types: !30)
!30 = !{!31}
!31 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!32 = !{!33, !34, !35, !36, !37}
!33 = !DILocalVariable(name: "flags", scope: !28, file: !3, line: 9, type: !6)
!34 = !DILocalVariable(name: "in", scope: !28, file: !3, line: 10, type: !5)
!35 = !DILocalVariable(name: "out", scope: !28, file: !3, line: 10, type: !5)
!36 = !DILocalVariable(name: "status", scope: !28, file: !3, line: 11, type: !6)
!37 = !DILocalVariable(name: "found", scope: !28, file: !3, line: 11, type: !6)
!38 = !DILocation(line: 9, column: 2, scope: !28)
!39 = !DILocation(line: 9, column: 6, scope: !28)
!40 = !DILocation(line: 9, column: 14, scope: !28)
!41 = !DILocation(line: 10, column: 2, scope: !28)
!42 = !DILocation(line: 10, column: 7, scope: !28)
!43 = !DILocation(line: 10, column: 12, scope: !28)
!44 = !DILocation(line: 10, column: 20, scope: !28)
!45 = !DILocation(line: 10, column: 26, scope: !28)
!46 = !DILocation(line: 11, column: 2, scope: !28)
!47 = !DILocation(line: 11, column: 6, scope: !28)
!48 = !DILocation(line: 11, column: 14, scope: !28)
!49 = !DILocation(line: 13, column: 2, scope: !28)
!50 = !DILocation(line: 14, column: 10, scope: !28)
!51 = !DILocation(line: 14, column: 13, scope: !28)
!52 = !DILocation(line: 15, column: 33, scope: !28)
!53 = !DILocation(line: 15, column: 37, scope: !28)
!54 = !DILocation(line: 15, column: 11, scope: !28)
!55 = !DILocation(line: 15, column: 9, scope: !28)
!56 = !DILocation(line: 16, column: 10, scope: !28)
!57 = !DILocation(line: 16, column: 8, scope: !28)
!58 = !DILocation(line: 17, column: 14, scope: !28)
!59 = !DILocation(line: 17, column: 2, scope: !28)
!60 = !DILocation(line: 18, column: 17, scope: !61)
!61 = distinct !DILexicalBlock(scope: !28, file: !3, line: 18, column: 6)
!62 = !DILocation(line: 18, column: 7, scope: !61)
!63 = !DILocation(line: 18, column: 6, scope: !28)
!64 = !DILocation(line: 19, column: 34, scope: !65)
!65 = distinct !DILexicalBlock(scope: !61, file: !3, line: 18, column: 26)
!66 = !DILocation(line: 19, column: 26, scope: !65)
!67 = !DILocation(line: 19, column: 3, scope: !65)
!68 = !DILocation(line: 20, column: 3, scope: !65)
!69 = !DILocation(line: 22, column: 7, scope: !70)
!70 = distinct !DILexicalBlock(scope: !28, file: !3, line: 22, column: 6)
!71 = !DILocation(line: 22, column: 6, scope: !28)
!72 = !DILocation(line: 23, column: 3, scope: !70)
!73 = !DILocation(line: 24, column: 15, scope: !28)
!74 = !DILocation(line: 24, column: 21, scope: !28)
!75 = !DILocation(line: 24, column: 13, scope: !28)
!76 = !DILocation(line: 25, column: 2, scope: !28)
!77 = !DILocation(line: 26, column: 1, scope: !28)
!78 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !79, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !81)
!79 = !DISubroutineType(types: !80)
!80 = !{!6}
!81 = !{!82}
!82 = !DILocalVariable(name: "flags", scope: !78, file: !7, line: 42, type: !6)
!83 = !DILocation(line: 42, column: 2, scope: !78)
!84 = !DILocation(line: 42, column: 6, scope: !78)
!85 = !DILocation(line: 44, column: 2, scope: !78)
!86 = !{i64 21386, i64 21395}
!87 = !DILocation(line: 45, column: 2, scope: !78)
!88 = !{i64 21457}
!89 = !DILocation(line: 46, column: 9, scope: !78)
!90 = !DILocation(line: 47, column: 1, scope: !78)
!91 = !DILocation(line: 46, column: 2, scope: !78)
!92 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !93, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !95)
!93 = !DISubroutineType(types: !94)
!94 = !{!13, !12}
!95 = !{!96, !97}
!96 = !DILocalVariable(name: "variable", arg: 1, scope: !92, file: !7, line: 56, type: !12)
!97 = !DILocalVariable(name: "offset", scope: !92, file: !7, line: 58, type: !6)
!98 = !DILocation(line: 56, column: 46, scope: !92)
!99 = !DILocation(line: 58, column: 2, scope: !92)
!100 = !DILocation(line: 58, column: 6, scope: !92)
!101 = !DILocation(line: 60, column: 2, scope: !92)
!102 = !{i64 21758}
!103 = !DILocation(line: 61, column: 25, scope: !92)
!104 = !DILocation(line: 61, column: 20, scope: !92)
!105 = !DILocation(line: 61, column: 36, scope: !92)
!106 = !DILocation(line: 61, column: 34, scope: !92)
!107 = !DILocation(line: 61, column: 10, scope: !92)
!108 = !DILocation(line: 61, column: 9, scope: !92)
!109 = !DILocation(line: 62, column: 1, scope: !92)
!110 = !DILocation(line: 61, column: 2, scope: !92)
!111 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !112, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!112 = !DISubroutineType(types: !113)
!113 = !{!6, !6, !13, !13}
!114 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !115, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !117)
!115 = !DISubroutineType(types: !116)
!116 = !{null, !6}
!117 = !{!118}
!118 = !DILocalVariable(name: "flags", arg: 1, scope: !114, file: !7, line: 49, type: !6)
!119 = !DILocation(line: 49, column: 36, scope: !114)
!120 = !DILocation(line: 51, column: 6, scope: !121)
!121 = distinct !DILexicalBlock(scope: !114, file: !7, line: 51, column: 6)
!122 = !DILocation(line: 51, column: 12, scope: !121)
!123 = !DILocation(line: 51, column: 6, scope: !114)
!124 = !DILocation(line: 52, column: 3, scope: !121)
!125 = !{i64 21577}
!126 = !DILocation(line: 53, column: 1, scope: !114)
!127 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !128, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !130)
!128 = !DISubroutineType(types: !129)
!129 = !{!31, !6}
!130 = !{!131}
!131 = !DILocalVariable(name: "status", arg: 1, scope: !127, file: !7, line: 72, type: !6)
!132 = !DILocation(line: 72, column: 33, scope: !127)
!133 = !DILocation(line: 74, column: 10, scope: !127)
!134 = !DILocation(line: 74, column: 17, scope: !127)
!135 = !DILocation(line: 74, column: 27, scope: !127)
!136 = !DILocation(line: 74, column: 2, scope: !127)
!137 = !DISubprogram(name: "_printk", scope: !23, file: !23, line: 24, type: !138, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!138 = !DISubroutineType(types: !139)
!139 = !{!31, !140, null}
!140 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !141, size: 64)
!141 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !18)
