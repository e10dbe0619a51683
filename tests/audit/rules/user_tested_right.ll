; ModuleID = 'user_tested_right.c'
source_filename = "user_tested_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.passed = type { i64, i64, i64, i64 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @user_tested_right(ptr noundef %user) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %user.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %passed = alloca %struct.passed, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %user, ptr %user.addr, align 8
    #dbg_declare(ptr %user.addr, !21, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !34
    #dbg_declare(ptr %flags, !22, !DIExpression(), !35)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !34
    #dbg_declare(ptr %status, !23, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !34
    #dbg_declare(ptr %input, !24, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 32, ptr %passed) #4, !dbg !38
    #dbg_declare(ptr %passed, !26, !DIExpression(), !39)
  %0 = load ptr, ptr %user.addr, align 8, !dbg !40
  %call = call i64 @_copy_from_user(ptr noundef %passed, ptr noundef %0, i64 noundef 32) #5, !dbg !42
  %tobool = icmp ne i64 %call, 0, !dbg !42
  br i1 %tobool, label %if.then, label %lor.lhs.false, !dbg !43

lor.lhs.false:                                    ; preds = %entry
  %control = getelementptr inbounds %struct.passed, ptr %passed, i32 0, i32 0, !dbg !44
  %1 = load i64, ptr %control, align 8, !dbg !44
  %cmp = icmp ne i64 %1, 2, !dbg !45
  br i1 %cmp, label %if.then, label %if.end, !dbg !46

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 -1, ptr %retval, align 8, !dbg !47
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !47

if.end:                                           ; preds = %lor.lhs.false
  %call1 = call i64 @irq_save() #5, !dbg !48
  store i64 %call1, ptr %flags, align 8, !dbg !49
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !50
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %2) #5, !dbg !51
  store ptr %call2, ptr %input, align 8, !dbg !52
  %space = getelementptr inbounds %struct.passed, ptr %passed, i32 0, i32 1, !dbg !53
  %3 = load i64, ptr %space, align 8, !dbg !53
  %4 = load ptr, ptr %input, align 8, !dbg !54
  %arrayidx = getelementptr i64, ptr %4, i64 0, !dbg !54
  store i64 %3, ptr %arrayidx, align 8, !dbg !55
  %flags3 = getelementptr inbounds %struct.passed, ptr %passed, i32 0, i32 2, !dbg !56
  %5 = load i64, ptr %flags3, align 8, !dbg !56
  %6 = load ptr, ptr %input, align 8, !dbg !57
  %arrayidx4 = getelementptr i64, ptr %6, i64 1, !dbg !57
  store i64 %5, ptr %arrayidx4, align 8, !dbg !58
  %mask = getelementptr inbounds %struct.passed, ptr %passed, i32 0, i32 3, !dbg !59
  %7 = load i64, ptr %mask, align 8, !dbg !59
  %8 = load ptr, ptr %input, align 8, !dbg !60
  %arrayidx5 = getelementptr i64, ptr %8, i64 2, !dbg !60
  store i64 %7, ptr %arrayidx5, align 8, !dbg !61
  %control6 = getelementptr inbounds %struct.passed, ptr %passed, i32 0, i32 0, !dbg !62
  %9 = load i64, ptr %control6, align 8, !dbg !62
  %10 = load ptr, ptr %input, align 8, !dbg !63
  %call7 = call i64 @hv_do_hypercall(i64 noundef %9, ptr noundef %10, ptr noundef null) #5, !dbg !64
  store i64 %call7, ptr %status, align 8, !dbg !65
  %11 = load i64, ptr %flags, align 8, !dbg !66
  call void @irq_restore(i64 noundef %11) #5, !dbg !67
  %12 = load i64, ptr %status, align 8, !dbg !68
  store i64 %12, ptr %retval, align 8, !dbg !69
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !69

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 32, ptr %passed) #4, !dbg !70
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !70
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !70
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !70
  %13 = load i64, ptr %retval, align 8, !dbg !70
  ret i64 %13, !dbg !70
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !71 dso_local i64 @_copy_from_user(ptr noundef, ptr noundef, i64 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !75 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !80
    #dbg_declare(ptr %flags, !79, !DIExpression(), !81)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !82, !srcloc !83
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !84, !srcloc !85
  %0 = load i64, ptr %flags, align 8, !dbg !86
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !87
  ret i64 %0, !dbg !88
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !89 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !93, !DIExpression(), !95)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !96
    #dbg_declare(ptr %offset, !94, !DIExpression(), !97)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !98, !srcloc !99
  store i64 %0, ptr %offset, align 8, !dbg !98
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !100
  %2 = ptrtoint ptr %1 to i64, !dbg !101
  %3 = load i64, ptr %offset, align 8, !dbg !102
  %add = add i64 %2, %3, !dbg !103
  %4 = inttoptr i64 %add to ptr, !dbg !104
  %5 = load ptr, ptr %4, align 8, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !106
  ret ptr %5, !dbg !107
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !108 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !111 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !115, !DIExpression(), !116)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !117
  %and = and i64 %0, 512, !dbg !119
  %tobool = icmp ne i64 %and, 0, !dbg !119
  br i1 %tobool, label %if.then, label %if.end, !dbg !120

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !121, !srcloc !122
  br label %if.end, !dbg !121

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !123
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
!llvm.module.flags = !{!11, !12, !13}
!llvm.ident = !{!14}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "user_tested_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "ede71e03630537d1314712cd0ea2c65f")
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
!15 = distinct !DISubprogram(name: "user_tested_right", scope: !3, file: !3, line: 13, type: !16, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !18}
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!20 = !{!21, !22, !23, !24, !26}
!21 = !DILocalVariable(name: "user", arg: 1, scope: !15, file: !3, line: 13, type: !18)
!22 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 15, type: !7)
!23 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 15, type: !7)
!24 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 15, type: !25)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!26 = !DILocalVariable(name: "passed", scope: !15, file: !3, line: 16, type: !27)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "passed", file: !3, line: 9, size: 256, elements: !28)
!28 = !{!29, !30, !31, !32}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "control", scope: !27, file: !3, line: 10, baseType: !7, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "space", scope: !27, file: !3, line: 10, baseType: !7, size: 64, offset: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !27, file: !3, line: 10, baseType: !7, size: 64, offset: 128)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "mask", scope: !27, file: !3, line: 10, baseType: !7, size: 64, offset: 192)
!33 = !DILocation(line: 13, column: 35, scope: !15)
!34 = !DILocation(line: 15, column: 2, scope: !15)
!35 = !DILocation(line: 15, column: 6, scope: !15)
!36 = !DILocation(line: 15, column: 13, scope: !15)
!37 = !DILocation(line: 15, column: 22, scope: !15)
!38 = !DILocation(line: 16, column: 2, scope: !15)
!39 = !DILocation(line: 16, column: 16, scope: !15)
!40 = !DILocation(line: 18, column: 31, scope: !41)
!41 = distinct !DILexicalBlock(scope: !15, file: !3, line: 18, column: 6)
!42 = !DILocation(line: 18, column: 6, scope: !41)
!43 = !DILocation(line: 18, column: 53, scope: !41)
!44 = !DILocation(line: 18, column: 63, scope: !41)
!45 = !DILocation(line: 18, column: 71, scope: !41)
!46 = !DILocation(line: 18, column: 6, scope: !15)
!47 = !DILocation(line: 19, column: 3, scope: !41)
!48 = !DILocation(line: 20, column: 10, scope: !15)
!49 = !DILocation(line: 20, column: 8, scope: !15)
!50 = !DILocation(line: 21, column: 28, scope: !15)
!51 = !DILocation(line: 21, column: 10, scope: !15)
!52 = !DILocation(line: 21, column: 8, scope: !15)
!53 = !DILocation(line: 22, column: 20, scope: !15)
!54 = !DILocation(line: 22, column: 2, scope: !15)
!55 = !DILocation(line: 22, column: 11, scope: !15)
!56 = !DILocation(line: 23, column: 20, scope: !15)
!57 = !DILocation(line: 23, column: 2, scope: !15)
!58 = !DILocation(line: 23, column: 11, scope: !15)
!59 = !DILocation(line: 24, column: 20, scope: !15)
!60 = !DILocation(line: 24, column: 2, scope: !15)
!61 = !DILocation(line: 24, column: 11, scope: !15)
!62 = !DILocation(line: 25, column: 34, scope: !15)
!63 = !DILocation(line: 25, column: 43, scope: !15)
!64 = !DILocation(line: 25, column: 11, scope: !15)
!65 = !DILocation(line: 25, column: 9, scope: !15)
!66 = !DILocation(line: 26, column: 14, scope: !15)
!67 = !DILocation(line: 26, column: 2, scope: !15)
!68 = !DILocation(line: 27, column: 9, scope: !15)
!69 = !DILocation(line: 27, column: 2, scope: !15)
!70 = !DILocation(line: 28, column: 1, scope: !15)
!71 = !DISubprogram(name: "_copy_from_user", scope: !3, file: !3, line: 7, type: !72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!72 = !DISubroutineType(types: !73)
!73 = !{!74, !5, !18, !74}
!74 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!75 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !76, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !78)
!76 = !DISubroutineType(types: !77)
!77 = !{!7}
!78 = !{!79}
!79 = !DILocalVariable(name: "flags", scope: !75, file: !8, line: 42, type: !7)
!80 = !DILocation(line: 42, column: 2, scope: !75)
!81 = !DILocation(line: 42, column: 6, scope: !75)
!82 = !DILocation(line: 44, column: 2, scope: !75)
!83 = !{i64 19143, i64 19152}
!84 = !DILocation(line: 45, column: 2, scope: !75)
!85 = !{i64 19214}
!86 = !DILocation(line: 46, column: 9, scope: !75)
!87 = !DILocation(line: 47, column: 1, scope: !75)
!88 = !DILocation(line: 46, column: 2, scope: !75)
!89 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !90, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !92)
!90 = !DISubroutineType(types: !91)
!91 = !{!5, !6}
!92 = !{!93, !94}
!93 = !DILocalVariable(name: "variable", arg: 1, scope: !89, file: !8, line: 56, type: !6)
!94 = !DILocalVariable(name: "offset", scope: !89, file: !8, line: 58, type: !7)
!95 = !DILocation(line: 56, column: 46, scope: !89)
!96 = !DILocation(line: 58, column: 2, scope: !89)
!97 = !DILocation(line: 58, column: 6, scope: !89)
!98 = !DILocation(line: 60, column: 2, scope: !89)
!99 = !{i64 19515}
!100 = !DILocation(line: 61, column: 25, scope: !89)
!101 = !DILocation(line: 61, column: 20, scope: !89)
!102 = !DILocation(line: 61, column: 36, scope: !89)
!103 = !DILocation(line: 61, column: 34, scope: !89)
!104 = !DILocation(line: 61, column: 10, scope: !89)
!105 = !DILocation(line: 61, column: 9, scope: !89)
!106 = !DILocation(line: 62, column: 1, scope: !89)
!107 = !DILocation(line: 61, column: 2, scope: !89)
!108 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !109, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!109 = !DISubroutineType(types: !110)
!110 = !{!7, !7, !5, !5}
!111 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !112, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !114)
!112 = !DISubroutineType(types: !113)
!113 = !{null, !7}
!114 = !{!115}
!115 = !DILocalVariable(name: "flags", arg: 1, scope: !111, file: !8, line: 49, type: !7)
!116 = !DILocation(line: 49, column: 36, scope: !111)
!117 = !DILocation(line: 51, column: 6, scope: !118)
!118 = distinct !DILexicalBlock(scope: !111, file: !8, line: 51, column: 6)
!119 = !DILocation(line: 51, column: 12, scope: !118)
!120 = !DILocation(line: 51, column: 6, scope: !111)
!121 = !DILocation(line: 52, column: 3, scope: !118)
!122 = !{i64 19334}
!123 = !DILocation(line: 53, column: 1, scope: !111)
