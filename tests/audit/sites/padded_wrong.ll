; ModuleID = 'padded_wrong.c'
source_filename = "padded_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@intercepted = internal global i8 0, align 8, !dbg !13
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @padded_wrong(i64 noundef %port) #0 !dbg !21 {
entry:
  %port.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  store i64 %port, ptr %port.addr, align 8
    #dbg_declare(ptr %port.addr, !25, !DIExpression(), !30)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !31
    #dbg_declare(ptr %flags, !26, !DIExpression(), !32)
  %call = call i64 @irq_save() #5, !dbg !33
  store i64 %call, ptr %flags, align 8, !dbg !32
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !34
    #dbg_declare(ptr %input, !27, !DIExpression(), !35)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !36
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !37
  store ptr %call1, ptr %input, align 8, !dbg !35
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !38
    #dbg_declare(ptr %status, !29, !DIExpression(), !39)
  %1 = load ptr, ptr %input, align 8, !dbg !40
  %arrayidx = getelementptr i64, ptr %1, i64 0, !dbg !40
  store i64 -1, ptr %arrayidx, align 8, !dbg !41
  %2 = load i64, ptr %port.addr, align 8, !dbg !42
  %3 = load ptr, ptr %input, align 8, !dbg !43
  %arrayidx2 = getelementptr i64, ptr %3, i64 1, !dbg !43
  store i64 %2, ptr %arrayidx2, align 8, !dbg !44
  %4 = load ptr, ptr %input, align 8, !dbg !45
  %arrayidx3 = getelementptr i64, ptr %4, i64 2, !dbg !45
  store i64 1, ptr %arrayidx3, align 8, !dbg !46
  %5 = load ptr, ptr %input, align 8, !dbg !47
  %call4 = call i64 @hv_do_hypercall(i64 noundef 173, ptr noundef %5, ptr noundef @intercepted) #5, !dbg !48
  store i64 %call4, ptr %status, align 8, !dbg !49
  %6 = load i64, ptr %flags, align 8, !dbg !50
  call void @irq_restore(i64 noundef %6) #5, !dbg !51
  %7 = load i64, ptr %status, align 8, !dbg !52
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !53
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !53
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !53
  ret i64 %7, !dbg !54
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !55 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !60
    #dbg_declare(ptr %flags, !59, !DIExpression(), !61)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !62, !srcloc !63
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !64, !srcloc !65
  %0 = load i64, ptr %flags, align 8, !dbg !66
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !67
  ret i64 %0, !dbg !68
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !69 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !73, !DIExpression(), !75)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !76
    #dbg_declare(ptr %offset, !74, !DIExpression(), !77)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !78, !srcloc !79
  store i64 %0, ptr %offset, align 8, !dbg !78
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !80
  %2 = ptrtoint ptr %1 to i64, !dbg !81
  %3 = load i64, ptr %offset, align 8, !dbg !82
  %add = add i64 %2, %3, !dbg !83
  %4 = inttoptr i64 %add to ptr, !dbg !84
  %5 = load ptr, ptr %4, align 8, !dbg !85
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !86
  ret ptr %5, !dbg !87
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !88 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !91 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !95, !DIExpression(), !96)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !97
  %and = and i64 %0, 512, !dbg !99
  %tobool = icmp ne i64 %and, 0, !dbg !99
  br i1 %tobool, label %if.then, label %if.end, !dbg !100

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !101, !srcloc !102
  br label %if.end, !dbg !101

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !103
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
!llvm.module.flags = !{!17, !18, !19}
!llvm.ident = !{!20}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "padded_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "186bf8d99a33d97f5a85f30766d7f023")
!4 = !{!5, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11, !13}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "intercepted", scope: !2, file: !3, line: 8, type: !15, isLocal: true, isDefinition: true, align: 64)
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !16)
!16 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!17 = !{i32 7, !"Dwarf Version", i32 5}
!18 = !{i32 2, !"Debug Info Version", i32 3}
!19 = !{i32 1, !"wchar_size", i32 4}
!20 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!21 = distinct !DISubprogram(name: "padded_wrong", scope: !3, file: !3, line: 10, type: !22, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!22 = !DISubroutineType(types: !23)
!23 = !{!7, !7}
!24 = !{!25, !26, !27, !29}
!25 = !DILocalVariable(name: "port", arg: 1, scope: !21, file: !3, line: 10, type: !7)
!26 = !DILocalVariable(name: "flags", scope: !21, file: !3, line: 12, type: !7)
!27 = !DILocalVariable(name: "input", scope: !21, file: !3, line: 13, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!29 = !DILocalVariable(name: "status", scope: !21, file: !3, line: 14, type: !7)
!30 = !DILocation(line: 10, column: 22, scope: !21)
!31 = !DILocation(line: 12, column: 2, scope: !21)
!32 = !DILocation(line: 12, column: 6, scope: !21)
!33 = !DILocation(line: 12, column: 14, scope: !21)
!34 = !DILocation(line: 13, column: 2, scope: !21)
!35 = !DILocation(line: 13, column: 7, scope: !21)
!36 = !DILocation(line: 13, column: 33, scope: !21)
!37 = !DILocation(line: 13, column: 15, scope: !21)
!38 = !DILocation(line: 14, column: 2, scope: !21)
!39 = !DILocation(line: 14, column: 6, scope: !21)
!40 = !DILocation(line: 16, column: 2, scope: !21)
!41 = !DILocation(line: 16, column: 11, scope: !21)
!42 = !DILocation(line: 17, column: 13, scope: !21)
!43 = !DILocation(line: 17, column: 2, scope: !21)
!44 = !DILocation(line: 17, column: 11, scope: !21)
!45 = !DILocation(line: 18, column: 2, scope: !21)
!46 = !DILocation(line: 18, column: 11, scope: !21)
!47 = !DILocation(line: 19, column: 33, scope: !21)
!48 = !DILocation(line: 19, column: 11, scope: !21)
!49 = !DILocation(line: 19, column: 9, scope: !21)
!50 = !DILocation(line: 20, column: 14, scope: !21)
!51 = !DILocation(line: 20, column: 2, scope: !21)
!52 = !DILocation(line: 21, column: 9, scope: !21)
!53 = !DILocation(line: 22, column: 1, scope: !21)
!54 = !DILocation(line: 21, column: 2, scope: !21)
!55 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !56, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !58)
!56 = !DISubroutineType(types: !57)
!57 = !{!7}
!58 = !{!59}
!59 = !DILocalVariable(name: "flags", scope: !55, file: !8, line: 42, type: !7)
!60 = !DILocation(line: 42, column: 2, scope: !55)
!61 = !DILocation(line: 42, column: 6, scope: !55)
!62 = !DILocation(line: 44, column: 2, scope: !55)
!63 = !{i64 20318, i64 20327}
!64 = !DILocation(line: 45, column: 2, scope: !55)
!65 = !{i64 20389}
!66 = !DILocation(line: 46, column: 9, scope: !55)
!67 = !DILocation(line: 47, column: 1, scope: !55)
!68 = !DILocation(line: 46, column: 2, scope: !55)
!69 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !70, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !72)
!70 = !DISubroutineType(types: !71)
!71 = !{!6, !5}
!72 = !{!73, !74}
!73 = !DILocalVariable(name: "variable", arg: 1, scope: !69, file: !8, line: 56, type: !5)
!74 = !DILocalVariable(name: "offset", scope: !69, file: !8, line: 58, type: !7)
!75 = !DILocation(line: 56, column: 46, scope: !69)
!76 = !DILocation(line: 58, column: 2, scope: !69)
!77 = !DILocation(line: 58, column: 6, scope: !69)
!78 = !DILocation(line: 60, column: 2, scope: !69)
!79 = !{i64 20690}
!80 = !DILocation(line: 61, column: 25, scope: !69)
!81 = !DILocation(line: 61, column: 20, scope: !69)
!82 = !DILocation(line: 61, column: 36, scope: !69)
!83 = !DILocation(line: 61, column: 34, scope: !69)
!84 = !DILocation(line: 61, column: 10, scope: !69)
!85 = !DILocation(line: 61, column: 9, scope: !69)
!86 = !DILocation(line: 62, column: 1, scope: !69)
!87 = !DILocation(line: 61, column: 2, scope: !69)
!88 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !89, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!89 = !DISubroutineType(types: !90)
!90 = !{!7, !7, !6, !6}
!91 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !92, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !94)
!92 = !DISubroutineType(types: !93)
!93 = !{null, !7}
!94 = !{!95}
!95 = !DILocalVariable(name: "flags", arg: 1, scope: !91, file: !8, line: 49, type: !7)
!96 = !DILocation(line: 49, column: 36, scope: !91)
!97 = !DILocation(line: 51, column: 6, scope: !98)
!98 = distinct !DILexicalBlock(scope: !91, file: !8, line: 51, column: 6)
!99 = !DILocation(line: 51, column: 12, scope: !98)
!100 = !DILocation(line: 51, column: 6, scope: !91)
!101 = !DILocation(line: 52, column: 3, scope: !98)
!102 = !{i64 20509}
!103 = !DILocation(line: 53, column: 1, scope: !91)
