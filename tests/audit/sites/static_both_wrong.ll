; ModuleID = 'static_both_wrong.c'
source_filename = "static_both_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.anon = type <{ i64, i32, i8, [3 x i8], [1 x i32], %struct.register_value }>
%struct.register_value = type { i64, i64 }

@both = internal global %struct.anon zeroinitializer, align 64, !dbg !0
@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !5
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !9

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @static_both_wrong(i32 noundef %name) #0 !dbg !40 {
entry:
  %name.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  store i32 %name, ptr %name.addr, align 4
    #dbg_declare(ptr %name.addr, !44, !DIExpression(), !47)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !48
    #dbg_declare(ptr %flags, !45, !DIExpression(), !49)
  %call = call i64 @irq_save() #5, !dbg !50
  store i64 %call, ptr %flags, align 8, !dbg !49
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !51
    #dbg_declare(ptr %status, !46, !DIExpression(), !52)
  store i64 -1, ptr @both, align 64, !dbg !53
  store i32 -2, ptr getelementptr inbounds (%struct.anon, ptr @both, i32 0, i32 1), align 8, !dbg !54
  store i8 0, ptr getelementptr inbounds (%struct.anon, ptr @both, i32 0, i32 2), align 4, !dbg !55
  %0 = load i32, ptr %name.addr, align 4, !dbg !56
  store i32 %0, ptr getelementptr inbounds (%struct.anon, ptr @both, i32 0, i32 4), align 16, !dbg !57
  %call1 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef @both, ptr noundef getelementptr inbounds (%struct.anon, ptr @both, i32 0, i32 5)) #5, !dbg !58
  store i64 %call1, ptr %status, align 8, !dbg !59
  %1 = load i64, ptr %flags, align 8, !dbg !60
  call void @irq_restore(i64 noundef %1) #5, !dbg !61
  %2 = load i64, ptr %status, align 8, !dbg !62
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !63
  ret i64 %2, !dbg !64
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !65 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !70
    #dbg_declare(ptr %flags, !69, !DIExpression(), !71)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !72, !srcloc !73
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !74, !srcloc !75
  %0 = load i64, ptr %flags, align 8, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !77
  ret i64 %0, !dbg !78
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !79 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !82 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !86, !DIExpression(), !87)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !88
  %and = and i64 %0, 512, !dbg !90
  %tobool = icmp ne i64 %and, 0, !dbg !90
  br i1 %tobool, label %if.then, label %if.end, !dbg !91

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !92, !srcloc !93
  br label %if.end, !dbg !92

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !94
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
!llvm.module.flags = !{!36, !37, !38}
!llvm.ident = !{!39}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "both", scope: !2, file: !3, line: 14, type: !11, isLocal: true, isDefinition: true, align: 512)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "static_both_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "9bb32e9a875fa349536dd986091d5afc")
!4 = !{!5, !9, !0}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression())
!10 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!11 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 8, size: 288, elements: !12)
!12 = !{!13, !17, !20, !23, !27, !31}
!13 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !11, file: !3, line: 9, baseType: !14, size: 64)
!14 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !15, line: 9, baseType: !16)
!15 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!16 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!17 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !11, file: !3, line: 10, baseType: !18, size: 32, offset: 64)
!18 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !15, line: 8, baseType: !19)
!19 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !11, file: !3, line: 11, baseType: !21, size: 8, offset: 96)
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !15, line: 6, baseType: !22)
!22 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !11, file: !3, line: 11, baseType: !24, size: 24, offset: 104)
!24 = !DICompositeType(tag: DW_TAG_array_type, baseType: !21, size: 24, elements: !25)
!25 = !{!26}
!26 = !DISubrange(count: 3)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !11, file: !3, line: 12, baseType: !28, size: 32, offset: 128)
!28 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, size: 32, elements: !29)
!29 = !{!30}
!30 = !DISubrange(count: 1)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !11, file: !3, line: 13, baseType: !32, size: 128, offset: 160)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "register_value", file: !15, line: 85, size: 128, elements: !33)
!33 = !{!34, !35}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !32, file: !15, line: 86, baseType: !14, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "high", scope: !32, file: !15, line: 87, baseType: !14, size: 64, offset: 64)
!36 = !{i32 7, !"Dwarf Version", i32 5}
!37 = !{i32 2, !"Debug Info Version", i32 3}
!38 = !{i32 1, !"wchar_size", i32 4}
!39 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!40 = distinct !DISubprogram(name: "static_both_wrong", scope: !3, file: !3, line: 16, type: !41, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !43)
!41 = !DISubroutineType(types: !42)
!42 = !{!14, !18}
!43 = !{!44, !45, !46}
!44 = !DILocalVariable(name: "name", arg: 1, scope: !40, file: !3, line: 16, type: !18)
!45 = !DILocalVariable(name: "flags", scope: !40, file: !3, line: 18, type: !14)
!46 = !DILocalVariable(name: "status", scope: !40, file: !3, line: 19, type: !14)
!47 = !DILocation(line: 16, column: 27, scope: !40)
!48 = !DILocation(line: 18, column: 2, scope: !40)
!49 = !DILocation(line: 18, column: 6, scope: !40)
!50 = !DILocation(line: 18, column: 14, scope: !40)
!51 = !DILocation(line: 19, column: 2, scope: !40)
!52 = !DILocation(line: 19, column: 6, scope: !40)
!53 = !DILocation(line: 21, column: 17, scope: !40)
!54 = !DILocation(line: 22, column: 10, scope: !40)
!55 = !DILocation(line: 23, column: 11, scope: !40)
!56 = !DILocation(line: 24, column: 18, scope: !40)
!57 = !DILocation(line: 24, column: 16, scope: !40)
!58 = !DILocation(line: 25, column: 11, scope: !40)
!59 = !DILocation(line: 25, column: 9, scope: !40)
!60 = !DILocation(line: 26, column: 14, scope: !40)
!61 = !DILocation(line: 26, column: 2, scope: !40)
!62 = !DILocation(line: 27, column: 9, scope: !40)
!63 = !DILocation(line: 28, column: 1, scope: !40)
!64 = !DILocation(line: 27, column: 2, scope: !40)
!65 = distinct !DISubprogram(name: "irq_save", scope: !15, file: !15, line: 40, type: !66, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !68)
!66 = !DISubroutineType(types: !67)
!67 = !{!14}
!68 = !{!69}
!69 = !DILocalVariable(name: "flags", scope: !65, file: !15, line: 42, type: !14)
!70 = !DILocation(line: 42, column: 2, scope: !65)
!71 = !DILocation(line: 42, column: 6, scope: !65)
!72 = !DILocation(line: 44, column: 2, scope: !65)
!73 = !{i64 20427, i64 20436}
!74 = !DILocation(line: 45, column: 2, scope: !65)
!75 = !{i64 20498}
!76 = !DILocation(line: 46, column: 9, scope: !65)
!77 = !DILocation(line: 47, column: 1, scope: !65)
!78 = !DILocation(line: 46, column: 2, scope: !65)
!79 = !DISubprogram(name: "hv_do_hypercall", scope: !15, file: !15, line: 15, type: !80, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!80 = !DISubroutineType(types: !81)
!81 = !{!14, !14, !8, !8}
!82 = distinct !DISubprogram(name: "irq_restore", scope: !15, file: !15, line: 49, type: !83, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !85)
!83 = !DISubroutineType(types: !84)
!84 = !{null, !14}
!85 = !{!86}
!86 = !DILocalVariable(name: "flags", arg: 1, scope: !82, file: !15, line: 49, type: !14)
!87 = !DILocation(line: 49, column: 36, scope: !82)
!88 = !DILocation(line: 51, column: 6, scope: !89)
!89 = distinct !DILexicalBlock(scope: !82, file: !15, line: 51, column: 6)
!90 = !DILocation(line: 51, column: 12, scope: !89)
!91 = !DILocation(line: 51, column: 6, scope: !82)
!92 = !DILocation(line: 52, column: 3, scope: !89)
!93 = !{i64 20618}
!94 = !DILocation(line: 53, column: 1, scope: !82)
