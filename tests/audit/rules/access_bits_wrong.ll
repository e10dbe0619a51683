; ModuleID = 'access_bits_wrong.c'
source_filename = "access_bits_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @access_bits_wrong(i32 noundef %vp, i32 noundef %vector) #0 !dbg !19 {
entry:
  %vp.addr = alloca i32, align 4
  %vector.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i32 %vp, ptr %vp.addr, align 4
    #dbg_declare(ptr %vp.addr, !25, !DIExpression(), !31)
  store i32 %vector, ptr %vector.addr, align 4
    #dbg_declare(ptr %vector.addr, !26, !DIExpression(), !32)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !33
    #dbg_declare(ptr %flags, !27, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !33
    #dbg_declare(ptr %status, !28, !DIExpression(), !35)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !33
    #dbg_declare(ptr %input, !29, !DIExpression(), !36)
  %call = call i64 @irq_save() #5, !dbg !37
  store i64 %call, ptr %flags, align 8, !dbg !38
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !39
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !40
  store ptr %call1, ptr %input, align 8, !dbg !41
  %1 = load i32, ptr %vector.addr, align 4, !dbg !42
  %conv = zext i32 %1 to i64, !dbg !42
  %2 = load ptr, ptr %input, align 8, !dbg !43
  %arrayidx = getelementptr i64, ptr %2, i64 0, !dbg !43
  store i64 %conv, ptr %arrayidx, align 8, !dbg !44
  %3 = load ptr, ptr %input, align 8, !dbg !45
  %arrayidx2 = getelementptr i64, ptr %3, i64 1, !dbg !45
  store i64 0, ptr %arrayidx2, align 8, !dbg !46
  %4 = load i32, ptr %vp.addr, align 4, !dbg !47
  %conv3 = zext i32 %4 to i64, !dbg !47
  %5 = load ptr, ptr %input, align 8, !dbg !48
  %add.ptr = getelementptr i64, ptr %5, i64 1, !dbg !49
  call void @set_bit(i64 noundef %conv3, ptr noundef %add.ptr) #5, !dbg !50
  %6 = load ptr, ptr %input, align 8, !dbg !51
  %call4 = call i64 @hv_do_hypercall(i64 noundef 11, ptr noundef %6, ptr noundef null) #5, !dbg !52
  store i64 %call4, ptr %status, align 8, !dbg !53
  %7 = load i64, ptr %flags, align 8, !dbg !54
  call void @irq_restore(i64 noundef %7) #5, !dbg !55
  %8 = load i64, ptr %status, align 8, !dbg !56
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !57
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !57
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !57
  ret i64 %8, !dbg !58
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !59 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !64
    #dbg_declare(ptr %flags, !63, !DIExpression(), !65)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !66, !srcloc !67
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !68, !srcloc !69
  %0 = load i64, ptr %flags, align 8, !dbg !70
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !71
  ret i64 %0, !dbg !72
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !73 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !77, !DIExpression(), !79)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !80
    #dbg_declare(ptr %offset, !78, !DIExpression(), !81)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !82, !srcloc !83
  store i64 %0, ptr %offset, align 8, !dbg !82
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !84
  %2 = ptrtoint ptr %1 to i64, !dbg !85
  %3 = load i64, ptr %offset, align 8, !dbg !86
  %add = add i64 %2, %3, !dbg !87
  %4 = inttoptr i64 %add to ptr, !dbg !88
  %5 = load ptr, ptr %4, align 8, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !90
  ret ptr %5, !dbg !91
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @set_bit(i64 noundef %bit, ptr noundef %words) #2 !dbg !92 {
entry:
  %bit.addr = alloca i64, align 8
  %words.addr = alloca ptr, align 8
  store i64 %bit, ptr %bit.addr, align 8
    #dbg_declare(ptr %bit.addr, !99, !DIExpression(), !101)
  store ptr %words, ptr %words.addr, align 8
    #dbg_declare(ptr %words.addr, !100, !DIExpression(), !102)
  %0 = load ptr, ptr %words.addr, align 8, !dbg !103
  %1 = load i64, ptr %bit.addr, align 8, !dbg !104
  call void asm sideeffect "lock; btsq $1,$0", "*m,Ir,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %0, i64 %1) #4, !dbg !105, !srcloc !106
  ret void, !dbg !107
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !108 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !111 {
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
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }
attributes #6 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "access_bits_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "4c73d3106f1af2a233baf0a44c5b4b0c")
!4 = !{!5, !7, !9}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !10, line: 9, baseType: !11)
!10 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!11 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!12 = !{!0, !13}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!15 = !{i32 7, !"Dwarf Version", i32 5}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!19 = distinct !DISubprogram(name: "access_bits_wrong", scope: !3, file: !3, line: 16, type: !20, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!20 = !DISubroutineType(types: !21)
!21 = !{!9, !22, !22}
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29}
!25 = !DILocalVariable(name: "vp", arg: 1, scope: !19, file: !3, line: 16, type: !22)
!26 = !DILocalVariable(name: "vector", arg: 2, scope: !19, file: !3, line: 16, type: !22)
!27 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 18, type: !9)
!28 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 18, type: !9)
!29 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 18, type: !30)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!31 = !DILocation(line: 16, column: 27, scope: !19)
!32 = !DILocation(line: 16, column: 35, scope: !19)
!33 = !DILocation(line: 18, column: 2, scope: !19)
!34 = !DILocation(line: 18, column: 6, scope: !19)
!35 = !DILocation(line: 18, column: 13, scope: !19)
!36 = !DILocation(line: 18, column: 22, scope: !19)
!37 = !DILocation(line: 20, column: 10, scope: !19)
!38 = !DILocation(line: 20, column: 8, scope: !19)
!39 = !DILocation(line: 21, column: 28, scope: !19)
!40 = !DILocation(line: 21, column: 10, scope: !19)
!41 = !DILocation(line: 21, column: 8, scope: !19)
!42 = !DILocation(line: 22, column: 13, scope: !19)
!43 = !DILocation(line: 22, column: 2, scope: !19)
!44 = !DILocation(line: 22, column: 11, scope: !19)
!45 = !DILocation(line: 23, column: 2, scope: !19)
!46 = !DILocation(line: 23, column: 11, scope: !19)
!47 = !DILocation(line: 24, column: 10, scope: !19)
!48 = !DILocation(line: 24, column: 31, scope: !19)
!49 = !DILocation(line: 24, column: 37, scope: !19)
!50 = !DILocation(line: 24, column: 2, scope: !19)
!51 = !DILocation(line: 25, column: 33, scope: !19)
!52 = !DILocation(line: 25, column: 11, scope: !19)
!53 = !DILocation(line: 25, column: 9, scope: !19)
!54 = !DILocation(line: 26, column: 14, scope: !19)
!55 = !DILocation(line: 26, column: 2, scope: !19)
!56 = !DILocation(line: 27, column: 9, scope: !19)
!57 = !DILocation(line: 28, column: 1, scope: !19)
!58 = !DILocation(line: 27, column: 2, scope: !19)
!59 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !60, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !62)
!60 = !DISubroutineType(types: !61)
!61 = !{!9}
!62 = !{!63}
!63 = !DILocalVariable(name: "flags", scope: !59, file: !10, line: 42, type: !9)
!64 = !DILocation(line: 42, column: 2, scope: !59)
!65 = !DILocation(line: 42, column: 6, scope: !59)
!66 = !DILocation(line: 44, column: 2, scope: !59)
!67 = !{i64 19147, i64 19156}
!68 = !DILocation(line: 45, column: 2, scope: !59)
!69 = !{i64 19218}
!70 = !DILocation(line: 46, column: 9, scope: !59)
!71 = !DILocation(line: 47, column: 1, scope: !59)
!72 = !DILocation(line: 46, column: 2, scope: !59)
!73 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !74, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !76)
!74 = !DISubroutineType(types: !75)
!75 = !{!8, !7}
!76 = !{!77, !78}
!77 = !DILocalVariable(name: "variable", arg: 1, scope: !73, file: !10, line: 56, type: !7)
!78 = !DILocalVariable(name: "offset", scope: !73, file: !10, line: 58, type: !9)
!79 = !DILocation(line: 56, column: 46, scope: !73)
!80 = !DILocation(line: 58, column: 2, scope: !73)
!81 = !DILocation(line: 58, column: 6, scope: !73)
!82 = !DILocation(line: 60, column: 2, scope: !73)
!83 = !{i64 19519}
!84 = !DILocation(line: 61, column: 25, scope: !73)
!85 = !DILocation(line: 61, column: 20, scope: !73)
!86 = !DILocation(line: 61, column: 36, scope: !73)
!87 = !DILocation(line: 61, column: 34, scope: !73)
!88 = !DILocation(line: 61, column: 10, scope: !73)
!89 = !DILocation(line: 61, column: 9, scope: !73)
!90 = !DILocation(line: 62, column: 1, scope: !73)
!91 = !DILocation(line: 61, column: 2, scope: !73)
!92 = distinct !DISubprogram(name: "set_bit", scope: !3, file: !3, line: 11, type: !93, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !98)
!93 = !DISubroutineType(types: !94)
!94 = !{null, !95, !96}
!95 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!96 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !97, size: 64)
!97 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !6)
!98 = !{!99, !100}
!99 = !DILocalVariable(name: "bit", arg: 1, scope: !92, file: !3, line: 11, type: !95)
!100 = !DILocalVariable(name: "words", arg: 2, scope: !92, file: !3, line: 11, type: !96)
!101 = !DILocation(line: 11, column: 33, scope: !92)
!102 = !DILocation(line: 11, column: 62, scope: !92)
!103 = !DILocation(line: 13, column: 43, scope: !92)
!104 = !DILocation(line: 13, column: 56, scope: !92)
!105 = !DILocation(line: 13, column: 2, scope: !92)
!106 = !{i64 411}
!107 = !DILocation(line: 14, column: 1, scope: !92)
!108 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !109, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!109 = !DISubroutineType(types: !110)
!110 = !{!9, !9, !8, !8}
!111 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !112, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !114)
!112 = !DISubroutineType(types: !113)
!113 = !{null, !9}
!114 = !{!115}
!115 = !DILocalVariable(name: "flags", arg: 1, scope: !111, file: !10, line: 49, type: !9)
!116 = !DILocation(line: 49, column: 36, scope: !111)
!117 = !DILocation(line: 51, column: 6, scope: !118)
!118 = distinct !DILexicalBlock(scope: !111, file: !10, line: 51, column: 6)
!119 = !DILocation(line: 51, column: 12, scope: !118)
!120 = !DILocation(line: 51, column: 6, scope: !111)
!121 = !DILocation(line: 52, column: 3, scope: !118)
!122 = !{i64 19338}
!123 = !DILocation(line: 53, column: 1, scope: !111)
