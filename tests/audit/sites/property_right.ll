; ModuleID = 'property_right.c'
source_filename = "property_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.property_input = type { i64, i32, i32 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !12
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @property_right(i64 noundef %partition, i32 noundef %code) #0 !dbg !18 {
entry:
  %partition.addr = alloca i64, align 8
  %code.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !24, !DIExpression(), !37)
  store i32 %code, ptr %code.addr, align 4
    #dbg_declare(ptr %code.addr, !25, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !39
    #dbg_declare(ptr %flags, !26, !DIExpression(), !40)
  %call = call i64 @irq_save() #5, !dbg !41
  store i64 %call, ptr %flags, align 8, !dbg !40
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !42
    #dbg_declare(ptr %input, !27, !DIExpression(), !43)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !44
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !45
  store ptr %call1, ptr %input, align 8, !dbg !43
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #4, !dbg !46
    #dbg_declare(ptr %output, !35, !DIExpression(), !47)
  %1 = load ptr, ptr %input, align 8, !dbg !48
  %add.ptr = getelementptr i64, ptr %1, i64 2, !dbg !49
  store ptr %add.ptr, ptr %output, align 8, !dbg !47
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !50
    #dbg_declare(ptr %status, !36, !DIExpression(), !51)
  %2 = load i64, ptr %partition.addr, align 8, !dbg !52
  %3 = load ptr, ptr %input, align 8, !dbg !53
  %partition2 = getelementptr inbounds %struct.property_input, ptr %3, i32 0, i32 0, !dbg !54
  store i64 %2, ptr %partition2, align 1, !dbg !55
  %4 = load i32, ptr %code.addr, align 4, !dbg !56
  %5 = load ptr, ptr %input, align 8, !dbg !57
  %code3 = getelementptr inbounds %struct.property_input, ptr %5, i32 0, i32 1, !dbg !58
  store i32 %4, ptr %code3, align 1, !dbg !59
  %6 = load ptr, ptr %input, align 8, !dbg !60
  %padding = getelementptr inbounds %struct.property_input, ptr %6, i32 0, i32 2, !dbg !61
  store i32 0, ptr %padding, align 1, !dbg !62
  %7 = load ptr, ptr %input, align 8, !dbg !63
  %8 = load ptr, ptr %output, align 8, !dbg !64
  %call4 = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef %7, ptr noundef %8) #5, !dbg !65
  store i64 %call4, ptr %status, align 8, !dbg !66
  %9 = load i64, ptr %flags, align 8, !dbg !67
  call void @irq_restore(i64 noundef %9) #5, !dbg !68
  %10 = load i64, ptr %status, align 8, !dbg !69
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !70
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !70
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !70
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !70
  ret i64 %10, !dbg !71
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !72 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !77
    #dbg_declare(ptr %flags, !76, !DIExpression(), !78)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !79, !srcloc !80
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !81, !srcloc !82
  %0 = load i64, ptr %flags, align 8, !dbg !83
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !84
  ret i64 %0, !dbg !85
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !86 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !90, !DIExpression(), !92)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !93
    #dbg_declare(ptr %offset, !91, !DIExpression(), !94)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !95, !srcloc !96
  store i64 %0, ptr %offset, align 8, !dbg !95
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !97
  %2 = ptrtoint ptr %1 to i64, !dbg !98
  %3 = load i64, ptr %offset, align 8, !dbg !99
  %add = add i64 %2, %3, !dbg !100
  %4 = inttoptr i64 %add to ptr, !dbg !101
  %5 = load ptr, ptr %4, align 8, !dbg !102
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !103
  ret ptr %5, !dbg !104
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !105 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !108 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !112, !DIExpression(), !113)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !114
  %and = and i64 %0, 512, !dbg !116
  %tobool = icmp ne i64 %and, 0, !dbg !116
  br i1 %tobool, label %if.then, label %if.end, !dbg !117

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !118, !srcloc !119
  br label %if.end, !dbg !118

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !120
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
!llvm.module.flags = !{!14, !15, !16}
!llvm.ident = !{!17}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !11, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "property_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "de614d5a128e1811d1ec6e0c9938bc29")
!4 = !{!5, !9, !6}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!11 = !{!0, !12}
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!14 = !{i32 7, !"Dwarf Version", i32 5}
!15 = !{i32 2, !"Debug Info Version", i32 3}
!16 = !{i32 1, !"wchar_size", i32 4}
!17 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!18 = distinct !DISubprogram(name: "property_right", scope: !3, file: !3, line: 8, type: !19, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!19 = !DISubroutineType(types: !20)
!20 = !{!6, !6, !21}
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !22)
!22 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!23 = !{!24, !25, !26, !27, !35, !36}
!24 = !DILocalVariable(name: "partition", arg: 1, scope: !18, file: !3, line: 8, type: !6)
!25 = !DILocalVariable(name: "code", arg: 2, scope: !18, file: !3, line: 8, type: !21)
!26 = !DILocalVariable(name: "flags", scope: !18, file: !3, line: 10, type: !6)
!27 = !DILocalVariable(name: "input", scope: !18, file: !3, line: 11, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "property_input", file: !30, line: 64, size: 128, elements: !31)
!30 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!31 = !{!32, !33, !34}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !29, file: !30, line: 65, baseType: !6, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "code", scope: !29, file: !30, line: 66, baseType: !21, size: 32, offset: 64)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !29, file: !30, line: 67, baseType: !21, size: 32, offset: 96)
!35 = !DILocalVariable(name: "output", scope: !18, file: !3, line: 12, type: !5)
!36 = !DILocalVariable(name: "status", scope: !18, file: !3, line: 13, type: !6)
!37 = !DILocation(line: 8, column: 24, scope: !18)
!38 = !DILocation(line: 8, column: 39, scope: !18)
!39 = !DILocation(line: 10, column: 2, scope: !18)
!40 = !DILocation(line: 10, column: 6, scope: !18)
!41 = !DILocation(line: 10, column: 14, scope: !18)
!42 = !DILocation(line: 11, column: 2, scope: !18)
!43 = !DILocation(line: 11, column: 25, scope: !18)
!44 = !DILocation(line: 11, column: 51, scope: !18)
!45 = !DILocation(line: 11, column: 33, scope: !18)
!46 = !DILocation(line: 12, column: 2, scope: !18)
!47 = !DILocation(line: 12, column: 7, scope: !18)
!48 = !DILocation(line: 12, column: 23, scope: !18)
!49 = !DILocation(line: 12, column: 29, scope: !18)
!50 = !DILocation(line: 13, column: 2, scope: !18)
!51 = !DILocation(line: 13, column: 6, scope: !18)
!52 = !DILocation(line: 15, column: 21, scope: !18)
!53 = !DILocation(line: 15, column: 2, scope: !18)
!54 = !DILocation(line: 15, column: 9, scope: !18)
!55 = !DILocation(line: 15, column: 19, scope: !18)
!56 = !DILocation(line: 16, column: 16, scope: !18)
!57 = !DILocation(line: 16, column: 2, scope: !18)
!58 = !DILocation(line: 16, column: 9, scope: !18)
!59 = !DILocation(line: 16, column: 14, scope: !18)
!60 = !DILocation(line: 17, column: 2, scope: !18)
!61 = !DILocation(line: 17, column: 9, scope: !18)
!62 = !DILocation(line: 17, column: 17, scope: !18)
!63 = !DILocation(line: 18, column: 33, scope: !18)
!64 = !DILocation(line: 18, column: 40, scope: !18)
!65 = !DILocation(line: 18, column: 11, scope: !18)
!66 = !DILocation(line: 18, column: 9, scope: !18)
!67 = !DILocation(line: 19, column: 14, scope: !18)
!68 = !DILocation(line: 19, column: 2, scope: !18)
!69 = !DILocation(line: 20, column: 9, scope: !18)
!70 = !DILocation(line: 21, column: 1, scope: !18)
!71 = !DILocation(line: 20, column: 2, scope: !18)
!72 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !73, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !75)
!73 = !DISubroutineType(types: !74)
!74 = !{!6}
!75 = !{!76}
!76 = !DILocalVariable(name: "flags", scope: !72, file: !7, line: 42, type: !6)
!77 = !DILocation(line: 42, column: 2, scope: !72)
!78 = !DILocation(line: 42, column: 6, scope: !72)
!79 = !DILocation(line: 44, column: 2, scope: !72)
!80 = !{i64 20361, i64 20370}
!81 = !DILocation(line: 45, column: 2, scope: !72)
!82 = !{i64 20432}
!83 = !DILocation(line: 46, column: 9, scope: !72)
!84 = !DILocation(line: 47, column: 1, scope: !72)
!85 = !DILocation(line: 46, column: 2, scope: !72)
!86 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !87, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !89)
!87 = !DISubroutineType(types: !88)
!88 = !{!10, !9}
!89 = !{!90, !91}
!90 = !DILocalVariable(name: "variable", arg: 1, scope: !86, file: !7, line: 56, type: !9)
!91 = !DILocalVariable(name: "offset", scope: !86, file: !7, line: 58, type: !6)
!92 = !DILocation(line: 56, column: 46, scope: !86)
!93 = !DILocation(line: 58, column: 2, scope: !86)
!94 = !DILocation(line: 58, column: 6, scope: !86)
!95 = !DILocation(line: 60, column: 2, scope: !86)
!96 = !{i64 20733}
!97 = !DILocation(line: 61, column: 25, scope: !86)
!98 = !DILocation(line: 61, column: 20, scope: !86)
!99 = !DILocation(line: 61, column: 36, scope: !86)
!100 = !DILocation(line: 61, column: 34, scope: !86)
!101 = !DILocation(line: 61, column: 10, scope: !86)
!102 = !DILocation(line: 61, column: 9, scope: !86)
!103 = !DILocation(line: 62, column: 1, scope: !86)
!104 = !DILocation(line: 61, column: 2, scope: !86)
!105 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !106, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!106 = !DISubroutineType(types: !107)
!107 = !{!6, !6, !10, !10}
!108 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !109, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !111)
!109 = !DISubroutineType(types: !110)
!110 = !{null, !6}
!111 = !{!112}
!112 = !DILocalVariable(name: "flags", arg: 1, scope: !108, file: !7, line: 49, type: !6)
!113 = !DILocation(line: 49, column: 36, scope: !108)
!114 = !DILocation(line: 51, column: 6, scope: !115)
!115 = distinct !DILexicalBlock(scope: !108, file: !7, line: 51, column: 6)
!116 = !DILocation(line: 51, column: 12, scope: !115)
!117 = !DILocation(line: 51, column: 6, scope: !108)
!118 = !DILocation(line: 52, column: 3, scope: !115)
!119 = !{i64 20552}
!120 = !DILocation(line: 53, column: 1, scope: !108)
