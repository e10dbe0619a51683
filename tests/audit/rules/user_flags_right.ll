; ModuleID = 'user_flags_right.c'
source_filename = "user_flags_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.request = type { i64, i64 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @user_flags_right(ptr noundef %from) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %from.addr = alloca ptr, align 8
  %request = alloca %struct.request, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %from, ptr %from.addr, align 8
    #dbg_declare(ptr %from.addr, !24, !DIExpression(), !35)
  call void @llvm.lifetime.start.p0(i64 16, ptr %request) #4, !dbg !36
    #dbg_declare(ptr %request, !25, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !38
    #dbg_declare(ptr %flags, !30, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !38
    #dbg_declare(ptr %status, !31, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !38
    #dbg_declare(ptr %input, !32, !DIExpression(), !41)
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #4, !dbg !42
    #dbg_declare(ptr %output, !34, !DIExpression(), !43)
  %0 = load ptr, ptr %from.addr, align 8, !dbg !44
  %call = call i64 @_copy_from_user(ptr noundef %request, ptr noundef %0, i64 noundef 16) #5, !dbg !46
  %tobool = icmp ne i64 %call, 0, !dbg !46
  br i1 %tobool, label %if.then, label %if.end, !dbg !47

if.then:                                          ; preds = %entry
  store i64 -14, ptr %retval, align 8, !dbg !48
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !48

if.end:                                           ; preds = %entry
  %control = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 0, !dbg !49
  %1 = load i64, ptr %control, align 8, !dbg !49
  %and = and i64 %1, -17587891077121, !dbg !51
  %cmp = icmp ne i64 %and, 68, !dbg !52
  br i1 %cmp, label %if.then1, label %if.end2, !dbg !53

if.then1:                                         ; preds = %if.end
  store i64 -22, ptr %retval, align 8, !dbg !54
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !54

if.end2:                                          ; preds = %if.end
  %call3 = call i64 @irq_save() #5, !dbg !55
  store i64 %call3, ptr %flags, align 8, !dbg !56
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !57
  %call4 = call ptr @this_cpu_ptr_load(ptr noundef %2) #5, !dbg !58
  store ptr %call4, ptr %input, align 8, !dbg !59
  %3 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !60
  %call5 = call ptr @this_cpu_ptr_load(ptr noundef %3) #5, !dbg !61
  store ptr %call5, ptr %output, align 8, !dbg !62
  %partition = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 1, !dbg !63
  %4 = load i64, ptr %partition, align 8, !dbg !63
  %5 = load ptr, ptr %input, align 8, !dbg !64
  %arrayidx = getelementptr i64, ptr %5, i64 0, !dbg !64
  store i64 %4, ptr %arrayidx, align 8, !dbg !65
  %control6 = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 0, !dbg !66
  %6 = load i64, ptr %control6, align 8, !dbg !66
  %7 = load ptr, ptr %input, align 8, !dbg !67
  %8 = load ptr, ptr %output, align 8, !dbg !68
  %call7 = call i64 @hv_do_hypercall(i64 noundef %6, ptr noundef %7, ptr noundef %8) #5, !dbg !69
  store i64 %call7, ptr %status, align 8, !dbg !70
  %9 = load i64, ptr %flags, align 8, !dbg !71
  call void @irq_restore(i64 noundef %9) #5, !dbg !72
  %10 = load i64, ptr %status, align 8, !dbg !73
  %and8 = and i64 %10, 65535, !dbg !74
  store i64 %and8, ptr %retval, align 8, !dbg !75
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !75

cleanup:                                          ; preds = %if.end2, %if.then1, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !76
  call void @llvm.lifetime.end.p0(i64 16, ptr %request) #4, !dbg !76
  %11 = load i64, ptr %retval, align 8, !dbg !76
  ret i64 %11, !dbg !76
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !77 dso_local i64 @_copy_from_user(ptr noundef, ptr noundef, i64 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !80 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !85
    #dbg_declare(ptr %flags, !84, !DIExpression(), !86)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !87, !srcloc !88
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !89, !srcloc !90
  %0 = load i64, ptr %flags, align 8, !dbg !91
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !92
  ret i64 %0, !dbg !93
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !94 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !98, !DIExpression(), !100)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !101
    #dbg_declare(ptr %offset, !99, !DIExpression(), !102)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !103, !srcloc !104
  store i64 %0, ptr %offset, align 8, !dbg !103
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !105
  %2 = ptrtoint ptr %1 to i64, !dbg !106
  %3 = load i64, ptr %offset, align 8, !dbg !107
  %add = add i64 %2, %3, !dbg !108
  %4 = inttoptr i64 %add to ptr, !dbg !109
  %5 = load ptr, ptr %4, align 8, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !111
  ret ptr %5, !dbg !112
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !113 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !116 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !120, !DIExpression(), !121)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !122
  %and = and i64 %0, 512, !dbg !124
  %tobool = icmp ne i64 %and, 0, !dbg !124
  br i1 %tobool, label %if.then, label %if.end, !dbg !125

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !126, !srcloc !127
  br label %if.end, !dbg !126

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !128
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }
attributes #6 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "user_flags_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "3d9a04ec61c11a2ed90cd3b44bd64614")
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
!17 = distinct !DISubprogram(name: "user_flags_right", scope: !3, file: !3, line: 15, type: !18, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!18 = !DISubroutineType(types: !19)
!19 = !{!20, !21}
!20 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!22 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!23 = !{!24, !25, !30, !31, !32, !34}
!24 = !DILocalVariable(name: "from", arg: 1, scope: !17, file: !3, line: 15, type: !21)
!25 = !DILocalVariable(name: "request", scope: !17, file: !3, line: 17, type: !26)
!26 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "request", file: !3, line: 10, size: 128, elements: !27)
!27 = !{!28, !29}
!28 = !DIDerivedType(tag: DW_TAG_member, name: "control", scope: !26, file: !3, line: 11, baseType: !7, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !26, file: !3, line: 12, baseType: !7, size: 64, offset: 64)
!30 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 18, type: !7)
!31 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 18, type: !7)
!32 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 18, type: !33)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!34 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 19, type: !6)
!35 = !DILocation(line: 15, column: 35, scope: !17)
!36 = !DILocation(line: 17, column: 2, scope: !17)
!37 = !DILocation(line: 17, column: 17, scope: !17)
!38 = !DILocation(line: 18, column: 2, scope: !17)
!39 = !DILocation(line: 18, column: 6, scope: !17)
!40 = !DILocation(line: 18, column: 13, scope: !17)
!41 = !DILocation(line: 18, column: 22, scope: !17)
!42 = !DILocation(line: 19, column: 2, scope: !17)
!43 = !DILocation(line: 19, column: 8, scope: !17)
!44 = !DILocation(line: 21, column: 32, scope: !45)
!45 = distinct !DILexicalBlock(scope: !17, file: !3, line: 21, column: 6)
!46 = !DILocation(line: 21, column: 6, scope: !45)
!47 = !DILocation(line: 21, column: 6, scope: !17)
!48 = !DILocation(line: 22, column: 3, scope: !45)
!49 = !DILocation(line: 23, column: 15, scope: !50)
!50 = distinct !DILexicalBlock(scope: !17, file: !3, line: 23, column: 6)
!51 = !DILocation(line: 23, column: 23, scope: !50)
!52 = !DILocation(line: 23, column: 44, scope: !50)
!53 = !DILocation(line: 23, column: 6, scope: !17)
!54 = !DILocation(line: 24, column: 3, scope: !50)
!55 = !DILocation(line: 25, column: 10, scope: !17)
!56 = !DILocation(line: 25, column: 8, scope: !17)
!57 = !DILocation(line: 26, column: 28, scope: !17)
!58 = !DILocation(line: 26, column: 10, scope: !17)
!59 = !DILocation(line: 26, column: 8, scope: !17)
!60 = !DILocation(line: 27, column: 29, scope: !17)
!61 = !DILocation(line: 27, column: 11, scope: !17)
!62 = !DILocation(line: 27, column: 9, scope: !17)
!63 = !DILocation(line: 28, column: 21, scope: !17)
!64 = !DILocation(line: 28, column: 2, scope: !17)
!65 = !DILocation(line: 28, column: 11, scope: !17)
!66 = !DILocation(line: 29, column: 35, scope: !17)
!67 = !DILocation(line: 29, column: 44, scope: !17)
!68 = !DILocation(line: 29, column: 51, scope: !17)
!69 = !DILocation(line: 29, column: 11, scope: !17)
!70 = !DILocation(line: 29, column: 9, scope: !17)
!71 = !DILocation(line: 30, column: 14, scope: !17)
!72 = !DILocation(line: 30, column: 2, scope: !17)
!73 = !DILocation(line: 31, column: 9, scope: !17)
!74 = !DILocation(line: 31, column: 16, scope: !17)
!75 = !DILocation(line: 31, column: 2, scope: !17)
!76 = !DILocation(line: 32, column: 1, scope: !17)
!77 = !DISubprogram(name: "_copy_from_user", scope: !3, file: !3, line: 8, type: !78, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!78 = !DISubroutineType(types: !79)
!79 = !{!7, !6, !21, !7}
!80 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !81, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !83)
!81 = !DISubroutineType(types: !82)
!82 = !{!7}
!83 = !{!84}
!84 = !DILocalVariable(name: "flags", scope: !80, file: !8, line: 42, type: !7)
!85 = !DILocation(line: 42, column: 2, scope: !80)
!86 = !DILocation(line: 42, column: 6, scope: !80)
!87 = !DILocation(line: 44, column: 2, scope: !80)
!88 = !{i64 19230, i64 19239}
!89 = !DILocation(line: 45, column: 2, scope: !80)
!90 = !{i64 19301}
!91 = !DILocation(line: 46, column: 9, scope: !80)
!92 = !DILocation(line: 47, column: 1, scope: !80)
!93 = !DILocation(line: 46, column: 2, scope: !80)
!94 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !95, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !97)
!95 = !DISubroutineType(types: !96)
!96 = !{!6, !5}
!97 = !{!98, !99}
!98 = !DILocalVariable(name: "variable", arg: 1, scope: !94, file: !8, line: 56, type: !5)
!99 = !DILocalVariable(name: "offset", scope: !94, file: !8, line: 58, type: !7)
!100 = !DILocation(line: 56, column: 46, scope: !94)
!101 = !DILocation(line: 58, column: 2, scope: !94)
!102 = !DILocation(line: 58, column: 6, scope: !94)
!103 = !DILocation(line: 60, column: 2, scope: !94)
!104 = !{i64 19602}
!105 = !DILocation(line: 61, column: 25, scope: !94)
!106 = !DILocation(line: 61, column: 20, scope: !94)
!107 = !DILocation(line: 61, column: 36, scope: !94)
!108 = !DILocation(line: 61, column: 34, scope: !94)
!109 = !DILocation(line: 61, column: 10, scope: !94)
!110 = !DILocation(line: 61, column: 9, scope: !94)
!111 = !DILocation(line: 62, column: 1, scope: !94)
!112 = !DILocation(line: 61, column: 2, scope: !94)
!113 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !114, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!114 = !DISubroutineType(types: !115)
!115 = !{!7, !7, !6, !6}
!116 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !117, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !119)
!117 = !DISubroutineType(types: !118)
!118 = !{null, !7}
!119 = !{!120}
!120 = !DILocalVariable(name: "flags", arg: 1, scope: !116, file: !8, line: 49, type: !7)
!121 = !DILocation(line: 49, column: 36, scope: !116)
!122 = !DILocation(line: 51, column: 6, scope: !123)
!123 = distinct !DILexicalBlock(scope: !116, file: !8, line: 51, column: 6)
!124 = !DILocation(line: 51, column: 12, scope: !123)
!125 = !DILocation(line: 51, column: 6, scope: !116)
!126 = !DILocation(line: 52, column: 3, scope: !123)
!127 = !{i64 19421}
!128 = !DILocation(line: 53, column: 1, scope: !116)
