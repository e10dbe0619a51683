; ModuleID = 'hv_root_crash_init.c'
source_filename = "hv_root_crash_init.c"
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
  %3 = load ptr, ptr %out, align 8, !dbg !50
  call void @llvm.memset.p0.i64(ptr align 8 %3, i8 0, i64 8, i1 false), !dbg !50
  %4 = load ptr, ptr %in, align 8, !dbg !51
  store i32 47, ptr %4, align 4, !dbg !52
  %5 = load ptr, ptr %in, align 8, !dbg !53
  %6 = load ptr, ptr %out, align 8, !dbg !54
  %call3 = call i64 @hv_do_hypercall(i64 noundef 123, ptr noundef %5, ptr noundef %6) #6, !dbg !55
  store i64 %call3, ptr %status, align 8, !dbg !56
  %7 = load i64, ptr %flags, align 8, !dbg !57
  call void @irq_restore(i64 noundef %7) #6, !dbg !58
  %8 = load i64, ptr %status, align 8, !dbg !59
  %call4 = call i32 @succeeded(i64 noundef %8) #6, !dbg !61
  %tobool = icmp ne i32 %call4, 0, !dbg !61
  br i1 %tobool, label %if.end, label %if.then, !dbg !62

if.then:                                          ; preds = %entry
  %9 = load ptr, ptr %in, align 8, !dbg !63
  %10 = load i32, ptr %9, align 4, !dbg !65
  %call5 = call i32 (ptr, ...) @_printk(ptr noundef @.str, i32 noundef %10) #6, !dbg !66
  store i32 -5, ptr %retval, align 4, !dbg !67
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !67

if.end:                                           ; preds = %entry
  %11 = load ptr, ptr %out, align 8, !dbg !68
  %arrayidx = getelementptr i64, ptr %11, i64 0, !dbg !68
  %12 = load i64, ptr %arrayidx, align 8, !dbg !68
  store i64 %12, ptr %found, align 8, !dbg !69
  %13 = load i64, ptr %found, align 8, !dbg !70
  %tobool6 = icmp ne i64 %13, 0, !dbg !70
  br i1 %tobool6, label %if.end8, label %if.then7, !dbg !72

if.then7:                                         ; preds = %if.end
  store i32 -19, ptr %retval, align 4, !dbg !73
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !73

if.end8:                                          ; preds = %if.end
  %14 = load i64, ptr %found, align 8, !dbg !74
  %shl = shl i64 %14, 12, !dbg !75
  store i64 %shl, ptr @crash_area, align 8, !dbg !76
  store i32 0, ptr %retval, align 4, !dbg !77
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !77

cleanup:                                          ; preds = %if.end8, %if.then7, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %found) #5, !dbg !78
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !78
  call void @llvm.lifetime.end.p0(i64 8, ptr %out) #5, !dbg !78
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #5, !dbg !78
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !78
  %15 = load i32, ptr %retval, align 4, !dbg !78
  ret i32 %15, !dbg !78
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

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

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

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !128 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !132, !DIExpression(), !133)
  %0 = load i64, ptr %status.addr, align 8, !dbg !134
  %and = and i64 %0, 65535, !dbg !135
  %cmp = icmp eq i64 %and, 0, !dbg !136
  %conv = zext i1 %cmp to i32, !dbg !136
  ret i32 %conv, !dbg !137
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !138 dso_local i32 @_printk(ptr noundef, ...) #4

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
!3 = !DIFile(filename: "hv_root_crash_init.c", directory: ".", checksumkind: CSK_MD5, checksum: "f730f1e836a43d9d81023aca954fbfa7")
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
!50 = !DILocation(line: 14, column: 2, scope: !28)
!51 = !DILocation(line: 15, column: 10, scope: !28)
!52 = !DILocation(line: 15, column: 13, scope: !28)
!53 = !DILocation(line: 16, column: 33, scope: !28)
!54 = !DILocation(line: 16, column: 37, scope: !28)
!55 = !DILocation(line: 16, column: 11, scope: !28)
!56 = !DILocation(line: 16, column: 9, scope: !28)
!57 = !DILocation(line: 17, column: 14, scope: !28)
!58 = !DILocation(line: 17, column: 2, scope: !28)
!59 = !DILocation(line: 18, column: 17, scope: !60)
!60 = distinct !DILexicalBlock(scope: !28, file: !3, line: 18, column: 6)
!61 = !DILocation(line: 18, column: 7, scope: !60)
!62 = !DILocation(line: 18, column: 6, scope: !28)
!63 = !DILocation(line: 19, column: 34, scope: !64)
!64 = distinct !DILexicalBlock(scope: !60, file: !3, line: 18, column: 26)
!65 = !DILocation(line: 19, column: 26, scope: !64)
!66 = !DILocation(line: 19, column: 3, scope: !64)
!67 = !DILocation(line: 20, column: 3, scope: !64)
!68 = !DILocation(line: 22, column: 10, scope: !28)
!69 = !DILocation(line: 22, column: 8, scope: !28)
!70 = !DILocation(line: 23, column: 7, scope: !71)
!71 = distinct !DILexicalBlock(scope: !28, file: !3, line: 23, column: 6)
!72 = !DILocation(line: 23, column: 6, scope: !28)
!73 = !DILocation(line: 24, column: 3, scope: !71)
!74 = !DILocation(line: 25, column: 15, scope: !28)
!75 = !DILocation(line: 25, column: 21, scope: !28)
!76 = !DILocation(line: 25, column: 13, scope: !28)
!77 = !DILocation(line: 26, column: 2, scope: !28)
!78 = !DILocation(line: 27, column: 1, scope: !28)
!79 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !80, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !82)
!80 = !DISubroutineType(types: !81)
!81 = !{!6}
!82 = !{!83}
!83 = !DILocalVariable(name: "flags", scope: !79, file: !7, line: 42, type: !6)
!84 = !DILocation(line: 42, column: 2, scope: !79)
!85 = !DILocation(line: 42, column: 6, scope: !79)
!86 = !DILocation(line: 44, column: 2, scope: !79)
!87 = !{i64 21436, i64 21445}
!88 = !DILocation(line: 45, column: 2, scope: !79)
!89 = !{i64 21507}
!90 = !DILocation(line: 46, column: 9, scope: !79)
!91 = !DILocation(line: 47, column: 1, scope: !79)
!92 = !DILocation(line: 46, column: 2, scope: !79)
!93 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !94, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !96)
!94 = !DISubroutineType(types: !95)
!95 = !{!13, !12}
!96 = !{!97, !98}
!97 = !DILocalVariable(name: "variable", arg: 1, scope: !93, file: !7, line: 56, type: !12)
!98 = !DILocalVariable(name: "offset", scope: !93, file: !7, line: 58, type: !6)
!99 = !DILocation(line: 56, column: 46, scope: !93)
!100 = !DILocation(line: 58, column: 2, scope: !93)
!101 = !DILocation(line: 58, column: 6, scope: !93)
!102 = !DILocation(line: 60, column: 2, scope: !93)
!103 = !{i64 21808}
!104 = !DILocation(line: 61, column: 25, scope: !93)
!105 = !DILocation(line: 61, column: 20, scope: !93)
!106 = !DILocation(line: 61, column: 36, scope: !93)
!107 = !DILocation(line: 61, column: 34, scope: !93)
!108 = !DILocation(line: 61, column: 10, scope: !93)
!109 = !DILocation(line: 61, column: 9, scope: !93)
!110 = !DILocation(line: 62, column: 1, scope: !93)
!111 = !DILocation(line: 61, column: 2, scope: !93)
!112 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !113, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!113 = !DISubroutineType(types: !114)
!114 = !{!6, !6, !13, !13}
!115 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !116, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !118)
!116 = !DISubroutineType(types: !117)
!117 = !{null, !6}
!118 = !{!119}
!119 = !DILocalVariable(name: "flags", arg: 1, scope: !115, file: !7, line: 49, type: !6)
!120 = !DILocation(line: 49, column: 36, scope: !115)
!121 = !DILocation(line: 51, column: 6, scope: !122)
!122 = distinct !DILexicalBlock(scope: !115, file: !7, line: 51, column: 6)
!123 = !DILocation(line: 51, column: 12, scope: !122)
!124 = !DILocation(line: 51, column: 6, scope: !115)
!125 = !DILocation(line: 52, column: 3, scope: !122)
!126 = !{i64 21627}
!127 = !DILocation(line: 53, column: 1, scope: !115)
!128 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !129, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !131)
!129 = !DISubroutineType(types: !130)
!130 = !{!31, !6}
!131 = !{!132}
!132 = !DILocalVariable(name: "status", arg: 1, scope: !128, file: !7, line: 72, type: !6)
!133 = !DILocation(line: 72, column: 33, scope: !128)
!134 = !DILocation(line: 74, column: 10, scope: !128)
!135 = !DILocation(line: 74, column: 17, scope: !128)
!136 = !DILocation(line: 74, column: 27, scope: !128)
!137 = !DILocation(line: 74, column: 2, scope: !128)
!138 = !DISubprogram(name: "_printk", scope: !23, file: !23, line: 24, type: !139, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!139 = !DISubroutineType(types: !140)
!140 = !{!31, !141, null}
!141 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !142, size: 64)
!142 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !18)
