; ModuleID = 'failure_callee_right.c'
source_filename = "failure_callee_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noinline noredzone nounwind null_pointer_is_valid
define dso_local i64 @first(ptr noundef %output) #0 !dbg !17 {
entry:
  %output.addr = alloca ptr, align 8
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !22, !DIExpression(), !23)
  %0 = load ptr, ptr %output.addr, align 8, !dbg !24
  %arrayidx = getelementptr i64, ptr %0, i64 0, !dbg !24
  %1 = load i64, ptr %arrayidx, align 8, !dbg !24
  ret i64 %1, !dbg !25
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @failure_callee_right(ptr noundef %id) #1 !dbg !26 {
entry:
  %id.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store ptr %id, ptr %id.addr, align 8
    #dbg_declare(ptr %id.addr, !28, !DIExpression(), !32)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !33
    #dbg_declare(ptr %flags, !29, !DIExpression(), !34)
  %call = call i64 @irq_save() #6, !dbg !35
  store i64 %call, ptr %flags, align 8, !dbg !34
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !33
    #dbg_declare(ptr %status, !30, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !37
    #dbg_declare(ptr %input, !31, !DIExpression(), !38)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !39
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !40
  store ptr %call1, ptr %input, align 8, !dbg !38
  %1 = load ptr, ptr %input, align 8, !dbg !41
  %call2 = call i64 @hv_do_hypercall(i64 noundef 70, ptr noundef null, ptr noundef %1) #6, !dbg !42
  store i64 %call2, ptr %status, align 8, !dbg !43
  %2 = load i64, ptr %status, align 8, !dbg !44
  %call3 = call i32 @succeeded(i64 noundef %2) #6, !dbg !46
  %tobool = icmp ne i32 %call3, 0, !dbg !46
  br i1 %tobool, label %if.then, label %if.end, !dbg !47

if.then:                                          ; preds = %entry
  %3 = load ptr, ptr %input, align 8, !dbg !48
  %call4 = call i64 @first(ptr noundef %3) #6, !dbg !49
  %4 = load ptr, ptr %id.addr, align 8, !dbg !50
  store i64 %call4, ptr %4, align 8, !dbg !51
  br label %if.end, !dbg !52

if.end:                                           ; preds = %if.then, %entry
  %5 = load i64, ptr %flags, align 8, !dbg !53
  call void @irq_restore(i64 noundef %5) #6, !dbg !54
  %6 = load i64, ptr %status, align 8, !dbg !55
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !56
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !56
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !56
  ret i64 %6, !dbg !57
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !58 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !63
    #dbg_declare(ptr %flags, !62, !DIExpression(), !64)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !65, !srcloc !66
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !67, !srcloc !68
  %0 = load i64, ptr %flags, align 8, !dbg !69
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !70
  ret i64 %0, !dbg !71
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !72 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !76, !DIExpression(), !78)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !79
    #dbg_declare(ptr %offset, !77, !DIExpression(), !80)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !81, !srcloc !82
  store i64 %0, ptr %offset, align 8, !dbg !81
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !83
  %2 = ptrtoint ptr %1 to i64, !dbg !84
  %3 = load i64, ptr %offset, align 8, !dbg !85
  %add = add i64 %2, %3, !dbg !86
  %4 = inttoptr i64 %add to ptr, !dbg !87
  %5 = load ptr, ptr %4, align 8, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !89
  ret ptr %5, !dbg !90
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !91 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !94 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !99, !DIExpression(), !100)
  %0 = load i64, ptr %status.addr, align 8, !dbg !101
  %and = and i64 %0, 65535, !dbg !102
  %cmp = icmp eq i64 %and, 0, !dbg !103
  %conv = zext i1 %cmp to i32, !dbg !103
  ret i32 %conv, !dbg !104
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !105 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !109, !DIExpression(), !110)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !111
  %and = and i64 %0, 512, !dbg !113
  %tobool = icmp ne i64 %and, 0, !dbg !113
  br i1 %tobool, label %if.then, label %if.end, !dbg !114

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !115, !srcloc !116
  br label %if.end, !dbg !115

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !117
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

attributes #0 = { noinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "failure_callee_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "4037fd629b1252d0c10cd5c926a7c8be")
!4 = !{!5, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "first", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !21)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!21 = !{!22}
!22 = !DILocalVariable(name: "output", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!23 = !DILocation(line: 8, column: 42, scope: !17)
!24 = !DILocation(line: 10, column: 9, scope: !17)
!25 = !DILocation(line: 10, column: 2, scope: !17)
!26 = distinct !DISubprogram(name: "failure_callee_right", scope: !3, file: !3, line: 13, type: !18, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !27)
!27 = !{!28, !29, !30, !31}
!28 = !DILocalVariable(name: "id", arg: 1, scope: !26, file: !3, line: 13, type: !20)
!29 = !DILocalVariable(name: "flags", scope: !26, file: !3, line: 15, type: !7)
!30 = !DILocalVariable(name: "status", scope: !26, file: !3, line: 15, type: !7)
!31 = !DILocalVariable(name: "input", scope: !26, file: !3, line: 16, type: !20)
!32 = !DILocation(line: 13, column: 31, scope: !26)
!33 = !DILocation(line: 15, column: 2, scope: !26)
!34 = !DILocation(line: 15, column: 6, scope: !26)
!35 = !DILocation(line: 15, column: 14, scope: !26)
!36 = !DILocation(line: 15, column: 26, scope: !26)
!37 = !DILocation(line: 16, column: 2, scope: !26)
!38 = !DILocation(line: 16, column: 7, scope: !26)
!39 = !DILocation(line: 16, column: 33, scope: !26)
!40 = !DILocation(line: 16, column: 15, scope: !26)
!41 = !DILocation(line: 18, column: 36, scope: !26)
!42 = !DILocation(line: 18, column: 11, scope: !26)
!43 = !DILocation(line: 18, column: 9, scope: !26)
!44 = !DILocation(line: 19, column: 16, scope: !45)
!45 = distinct !DILexicalBlock(scope: !26, file: !3, line: 19, column: 6)
!46 = !DILocation(line: 19, column: 6, scope: !45)
!47 = !DILocation(line: 19, column: 6, scope: !26)
!48 = !DILocation(line: 20, column: 15, scope: !45)
!49 = !DILocation(line: 20, column: 9, scope: !45)
!50 = !DILocation(line: 20, column: 4, scope: !45)
!51 = !DILocation(line: 20, column: 7, scope: !45)
!52 = !DILocation(line: 20, column: 3, scope: !45)
!53 = !DILocation(line: 21, column: 14, scope: !26)
!54 = !DILocation(line: 21, column: 2, scope: !26)
!55 = !DILocation(line: 22, column: 9, scope: !26)
!56 = !DILocation(line: 23, column: 1, scope: !26)
!57 = !DILocation(line: 22, column: 2, scope: !26)
!58 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !59, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !61)
!59 = !DISubroutineType(types: !60)
!60 = !{!7}
!61 = !{!62}
!62 = !DILocalVariable(name: "flags", scope: !58, file: !8, line: 42, type: !7)
!63 = !DILocation(line: 42, column: 2, scope: !58)
!64 = !DILocation(line: 42, column: 6, scope: !58)
!65 = !DILocation(line: 44, column: 2, scope: !58)
!66 = !{i64 18941, i64 18950}
!67 = !DILocation(line: 45, column: 2, scope: !58)
!68 = !{i64 19012}
!69 = !DILocation(line: 46, column: 9, scope: !58)
!70 = !DILocation(line: 47, column: 1, scope: !58)
!71 = !DILocation(line: 46, column: 2, scope: !58)
!72 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !73, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !75)
!73 = !DISubroutineType(types: !74)
!74 = !{!6, !5}
!75 = !{!76, !77}
!76 = !DILocalVariable(name: "variable", arg: 1, scope: !72, file: !8, line: 56, type: !5)
!77 = !DILocalVariable(name: "offset", scope: !72, file: !8, line: 58, type: !7)
!78 = !DILocation(line: 56, column: 46, scope: !72)
!79 = !DILocation(line: 58, column: 2, scope: !72)
!80 = !DILocation(line: 58, column: 6, scope: !72)
!81 = !DILocation(line: 60, column: 2, scope: !72)
!82 = !{i64 19313}
!83 = !DILocation(line: 61, column: 25, scope: !72)
!84 = !DILocation(line: 61, column: 20, scope: !72)
!85 = !DILocation(line: 61, column: 36, scope: !72)
!86 = !DILocation(line: 61, column: 34, scope: !72)
!87 = !DILocation(line: 61, column: 10, scope: !72)
!88 = !DILocation(line: 61, column: 9, scope: !72)
!89 = !DILocation(line: 62, column: 1, scope: !72)
!90 = !DILocation(line: 61, column: 2, scope: !72)
!91 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !92, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!92 = !DISubroutineType(types: !93)
!93 = !{!7, !7, !6, !6}
!94 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !95, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !98)
!95 = !DISubroutineType(types: !96)
!96 = !{!97, !7}
!97 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!98 = !{!99}
!99 = !DILocalVariable(name: "status", arg: 1, scope: !94, file: !8, line: 72, type: !7)
!100 = !DILocation(line: 72, column: 33, scope: !94)
!101 = !DILocation(line: 74, column: 10, scope: !94)
!102 = !DILocation(line: 74, column: 17, scope: !94)
!103 = !DILocation(line: 74, column: 27, scope: !94)
!104 = !DILocation(line: 74, column: 2, scope: !94)
!105 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !106, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !108)
!106 = !DISubroutineType(types: !107)
!107 = !{null, !7}
!108 = !{!109}
!109 = !DILocalVariable(name: "flags", arg: 1, scope: !105, file: !8, line: 49, type: !7)
!110 = !DILocation(line: 49, column: 36, scope: !105)
!111 = !DILocation(line: 51, column: 6, scope: !112)
!112 = distinct !DILexicalBlock(scope: !105, file: !8, line: 51, column: 6)
!113 = !DILocation(line: 51, column: 12, scope: !112)
!114 = !DILocation(line: 51, column: 6, scope: !105)
!115 = !DILocation(line: 52, column: 3, scope: !112)
!116 = !{i64 19132}
!117 = !DILocation(line: 53, column: 1, scope: !105)
