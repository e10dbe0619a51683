; ModuleID = 'stale_padding.c'
source_filename = "stale_padding.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.create_domain = type <{ i64, i8, [7 x i8], i64, i32 }>

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_padding(i64 noundef %domain) #0 !dbg !17 {
entry:
  %domain.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %domain, ptr %domain.addr, align 8
    #dbg_declare(ptr %domain.addr, !21, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !41
    #dbg_declare(ptr %flags, !22, !DIExpression(), !42)
  %call = call i64 @irq_save() #6, !dbg !43
  store i64 %call, ptr %flags, align 8, !dbg !42
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !41
    #dbg_declare(ptr %status, !23, !DIExpression(), !44)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !45
    #dbg_declare(ptr %input, !24, !DIExpression(), !46)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !47
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !48
  store ptr %call1, ptr %input, align 8, !dbg !46
  %1 = load ptr, ptr %input, align 8, !dbg !49
  call void @llvm.memset.p0.i64(ptr align 1 %1, i8 0, i64 28, i1 false), !dbg !50
  %2 = load i64, ptr %domain.addr, align 8, !dbg !51
  %3 = load ptr, ptr %input, align 8, !dbg !52
  %domain2 = getelementptr inbounds %struct.create_domain, ptr %3, i32 0, i32 3, !dbg !53
  store i64 %2, ptr %domain2, align 1, !dbg !54
  %4 = load ptr, ptr %input, align 8, !dbg !55
  %call3 = call i64 @hv_do_hypercall(i64 noundef 177, ptr noundef %4, ptr noundef null) #6, !dbg !56
  store i64 %call3, ptr %status, align 8, !dbg !57
  %5 = load i64, ptr %flags, align 8, !dbg !58
  call void @irq_restore(i64 noundef %5) #6, !dbg !59
  %6 = load i64, ptr %status, align 8, !dbg !60
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !61
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !61
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !61
  ret i64 %6, !dbg !62
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !63 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !68
    #dbg_declare(ptr %flags, !67, !DIExpression(), !69)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !70, !srcloc !71
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !72, !srcloc !73
  %0 = load i64, ptr %flags, align 8, !dbg !74
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !75
  ret i64 %0, !dbg !76
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !77 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !81, !DIExpression(), !83)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !84
    #dbg_declare(ptr %offset, !82, !DIExpression(), !85)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !86, !srcloc !87
  store i64 %0, ptr %offset, align 8, !dbg !86
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !88
  %2 = ptrtoint ptr %1 to i64, !dbg !89
  %3 = load i64, ptr %offset, align 8, !dbg !90
  %add = add i64 %2, %3, !dbg !91
  %4 = inttoptr i64 %add to ptr, !dbg !92
  %5 = load ptr, ptr %4, align 8, !dbg !93
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !94
  ret ptr %5, !dbg !95
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !96 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !99 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !103, !DIExpression(), !104)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !105
  %and = and i64 %0, 512, !dbg !107
  %tobool = icmp ne i64 %and, 0, !dbg !107
  br i1 %tobool, label %if.then, label %if.end, !dbg !108

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !109, !srcloc !110
  br label %if.end, !dbg !109

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !111
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
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_padding.c", directory: ".", checksumkind: CSK_MD5, checksum: "8dbe8cb0bd76038e6491e6b1253e157c")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "stale_padding", scope: !3, file: !3, line: 16, type: !18, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7}
!20 = !{!21, !22, !23, !24}
!21 = !DILocalVariable(name: "domain", arg: 1, scope: !17, file: !3, line: 16, type: !7)
!22 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 18, type: !7)
!23 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 18, type: !7)
!24 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 19, type: !25)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "create_domain", file: !3, line: 8, size: 224, elements: !27)
!27 = !{!28, !29, !32, !36, !37}
!28 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !26, file: !3, line: 9, baseType: !7, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !26, file: !3, line: 10, baseType: !30, size: 8, offset: 64)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !31)
!31 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !26, file: !3, line: 11, baseType: !33, size: 56, offset: 72)
!33 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, size: 56, elements: !34)
!34 = !{!35}
!35 = !DISubrange(count: 7)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "domain", scope: !26, file: !3, line: 12, baseType: !7, size: 64, offset: 128)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !26, file: !3, line: 13, baseType: !38, size: 32, offset: 192)
!38 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !39)
!39 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!40 = !DILocation(line: 16, column: 23, scope: !17)
!41 = !DILocation(line: 18, column: 2, scope: !17)
!42 = !DILocation(line: 18, column: 6, scope: !17)
!43 = !DILocation(line: 18, column: 14, scope: !17)
!44 = !DILocation(line: 18, column: 26, scope: !17)
!45 = !DILocation(line: 19, column: 2, scope: !17)
!46 = !DILocation(line: 19, column: 24, scope: !17)
!47 = !DILocation(line: 19, column: 50, scope: !17)
!48 = !DILocation(line: 19, column: 32, scope: !17)
!49 = !DILocation(line: 21, column: 19, scope: !17)
!50 = !DILocation(line: 21, column: 2, scope: !17)
!51 = !DILocation(line: 22, column: 18, scope: !17)
!52 = !DILocation(line: 22, column: 2, scope: !17)
!53 = !DILocation(line: 22, column: 9, scope: !17)
!54 = !DILocation(line: 22, column: 16, scope: !17)
!55 = !DILocation(line: 23, column: 33, scope: !17)
!56 = !DILocation(line: 23, column: 11, scope: !17)
!57 = !DILocation(line: 23, column: 9, scope: !17)
!58 = !DILocation(line: 24, column: 14, scope: !17)
!59 = !DILocation(line: 24, column: 2, scope: !17)
!60 = !DILocation(line: 25, column: 9, scope: !17)
!61 = !DILocation(line: 26, column: 1, scope: !17)
!62 = !DILocation(line: 25, column: 2, scope: !17)
!63 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !64, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !66)
!64 = !DISubroutineType(types: !65)
!65 = !{!7}
!66 = !{!67}
!67 = !DILocalVariable(name: "flags", scope: !63, file: !8, line: 42, type: !7)
!68 = !DILocation(line: 42, column: 2, scope: !63)
!69 = !DILocation(line: 42, column: 6, scope: !63)
!70 = !DILocation(line: 44, column: 2, scope: !63)
!71 = !{i64 19013, i64 19022}
!72 = !DILocation(line: 45, column: 2, scope: !63)
!73 = !{i64 19084}
!74 = !DILocation(line: 46, column: 9, scope: !63)
!75 = !DILocation(line: 47, column: 1, scope: !63)
!76 = !DILocation(line: 46, column: 2, scope: !63)
!77 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !78, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !80)
!78 = !DISubroutineType(types: !79)
!79 = !{!5, !6}
!80 = !{!81, !82}
!81 = !DILocalVariable(name: "variable", arg: 1, scope: !77, file: !8, line: 56, type: !6)
!82 = !DILocalVariable(name: "offset", scope: !77, file: !8, line: 58, type: !7)
!83 = !DILocation(line: 56, column: 46, scope: !77)
!84 = !DILocation(line: 58, column: 2, scope: !77)
!85 = !DILocation(line: 58, column: 6, scope: !77)
!86 = !DILocation(line: 60, column: 2, scope: !77)
!87 = !{i64 19385}
!88 = !DILocation(line: 61, column: 25, scope: !77)
!89 = !DILocation(line: 61, column: 20, scope: !77)
!90 = !DILocation(line: 61, column: 36, scope: !77)
!91 = !DILocation(line: 61, column: 34, scope: !77)
!92 = !DILocation(line: 61, column: 10, scope: !77)
!93 = !DILocation(line: 61, column: 9, scope: !77)
!94 = !DILocation(line: 62, column: 1, scope: !77)
!95 = !DILocation(line: 61, column: 2, scope: !77)
!96 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !97, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!97 = !DISubroutineType(types: !98)
!98 = !{!7, !7, !5, !5}
!99 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !100, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !102)
!100 = !DISubroutineType(types: !101)
!101 = !{null, !7}
!102 = !{!103}
!103 = !DILocalVariable(name: "flags", arg: 1, scope: !99, file: !8, line: 49, type: !7)
!104 = !DILocation(line: 49, column: 36, scope: !99)
!105 = !DILocation(line: 51, column: 6, scope: !106)
!106 = distinct !DILexicalBlock(scope: !99, file: !8, line: 51, column: 6)
!107 = !DILocation(line: 51, column: 12, scope: !106)
!108 = !DILocation(line: 51, column: 6, scope: !99)
!109 = !DILocation(line: 52, column: 3, scope: !106)
!110 = !{i64 19204}
!111 = !DILocation(line: 53, column: 1, scope: !99)
