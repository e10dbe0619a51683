; ModuleID = 'gpa_none_wrong.c'
source_filename = "gpa_none_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !7

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @gpa_none_wrong() #0 !dbg !14 {
entry:
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !23
    #dbg_declare(ptr %flags, !21, !DIExpression(), !24)
  %call = call i64 @irq_save() #5, !dbg !25
  store i64 %call, ptr %flags, align 8, !dbg !24
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !23
    #dbg_declare(ptr %status, !22, !DIExpression(), !26)
  %call1 = call i64 @hv_do_hypercall(i64 noundef 70, ptr noundef null, ptr noundef null) #5, !dbg !27
  store i64 %call1, ptr %status, align 8, !dbg !26
  %0 = load i64, ptr %flags, align 8, !dbg !28
  call void @irq_restore(i64 noundef %0) #5, !dbg !29
  %1 = load i64, ptr %status, align 8, !dbg !30
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !31
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !31
  ret i64 %1, !dbg !32
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !33 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !36
    #dbg_declare(ptr %flags, !35, !DIExpression(), !37)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !38, !srcloc !39
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !40, !srcloc !41
  %0 = load i64, ptr %flags, align 8, !dbg !42
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !43
  ret i64 %0, !dbg !44
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !45 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !48 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !52, !DIExpression(), !53)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !54
  %and = and i64 %0, 512, !dbg !56
  %tobool = icmp ne i64 %and, 0, !dbg !56
  br i1 %tobool, label %if.then, label %if.end, !dbg !57

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !58, !srcloc !59
  br label %if.end, !dbg !58

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !60
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!10, !11, !12}
!llvm.ident = !{!13}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !6, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "gpa_none_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "7b76dbe57519d51b616d9f2da21f831d")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !{!0, !7}
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!10 = !{i32 7, !"Dwarf Version", i32 5}
!11 = !{i32 2, !"Debug Info Version", i32 3}
!12 = !{i32 1, !"wchar_size", i32 4}
!13 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!14 = distinct !DISubprogram(name: "gpa_none_wrong", scope: !3, file: !3, line: 8, type: !15, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!15 = !DISubroutineType(types: !16)
!16 = !{!17}
!17 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !18, line: 9, baseType: !19)
!18 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!19 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!20 = !{!21, !22}
!21 = !DILocalVariable(name: "flags", scope: !14, file: !3, line: 10, type: !17)
!22 = !DILocalVariable(name: "status", scope: !14, file: !3, line: 10, type: !17)
!23 = !DILocation(line: 10, column: 2, scope: !14)
!24 = !DILocation(line: 10, column: 6, scope: !14)
!25 = !DILocation(line: 10, column: 14, scope: !14)
!26 = !DILocation(line: 10, column: 26, scope: !14)
!27 = !DILocation(line: 10, column: 35, scope: !14)
!28 = !DILocation(line: 12, column: 14, scope: !14)
!29 = !DILocation(line: 12, column: 2, scope: !14)
!30 = !DILocation(line: 13, column: 9, scope: !14)
!31 = !DILocation(line: 14, column: 1, scope: !14)
!32 = !DILocation(line: 13, column: 2, scope: !14)
!33 = distinct !DISubprogram(name: "irq_save", scope: !18, file: !18, line: 40, type: !15, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !34)
!34 = !{!35}
!35 = !DILocalVariable(name: "flags", scope: !33, file: !18, line: 42, type: !17)
!36 = !DILocation(line: 42, column: 2, scope: !33)
!37 = !DILocation(line: 42, column: 6, scope: !33)
!38 = !DILocation(line: 44, column: 2, scope: !33)
!39 = !{i64 18731, i64 18740}
!40 = !DILocation(line: 45, column: 2, scope: !33)
!41 = !{i64 18802}
!42 = !DILocation(line: 46, column: 9, scope: !33)
!43 = !DILocation(line: 47, column: 1, scope: !33)
!44 = !DILocation(line: 46, column: 2, scope: !33)
!45 = !DISubprogram(name: "hv_do_hypercall", scope: !18, file: !18, line: 15, type: !46, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!46 = !DISubroutineType(types: !47)
!47 = !{!17, !17, !5, !5}
!48 = distinct !DISubprogram(name: "irq_restore", scope: !18, file: !18, line: 49, type: !49, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !51)
!49 = !DISubroutineType(types: !50)
!50 = !{null, !17}
!51 = !{!52}
!52 = !DILocalVariable(name: "flags", arg: 1, scope: !48, file: !18, line: 49, type: !17)
!53 = !DILocation(line: 49, column: 36, scope: !48)
!54 = !DILocation(line: 51, column: 6, scope: !55)
!55 = distinct !DILexicalBlock(scope: !48, file: !18, line: 51, column: 6)
!56 = !DILocation(line: 51, column: 12, scope: !55)
!57 = !DILocation(line: 51, column: 6, scope: !48)
!58 = !DILocation(line: 52, column: 3, scope: !55)
!59 = !{i64 18922}
!60 = !DILocation(line: 53, column: 1, scope: !48)
