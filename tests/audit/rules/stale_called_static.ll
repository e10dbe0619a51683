; ModuleID = 'stale_called_static.c'
source_filename = "stale_called_static.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@spare = dso_local global ptr null, align 8, !dbg !13
@spare_output = dso_local global ptr null, align 8, !dbg !33
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @some_caller(i32 noundef %more) #0 !dbg !39 {
entry:
  %more.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  store i32 %more, ptr %more.addr, align 4
    #dbg_declare(ptr %more.addr, !44, !DIExpression(), !47)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !48
    #dbg_declare(ptr %flags, !45, !DIExpression(), !49)
  %call = call i64 @irq_save() #5, !dbg !50
  store i64 %call, ptr %flags, align 8, !dbg !49
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !48
    #dbg_declare(ptr %status, !46, !DIExpression(), !51)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !52
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !53
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !54
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #5, !dbg !55
  %2 = load i32, ptr %more.addr, align 4, !dbg !56
  %call3 = call i64 @stale_called_static(ptr noundef %call1, ptr noundef %call2, i32 noundef %2) #5, !dbg !57
  store i64 %call3, ptr %status, align 8, !dbg !58
  %3 = load i64, ptr %flags, align 8, !dbg !59
  call void @irq_restore(i64 noundef %3) #5, !dbg !60
  %4 = load i64, ptr %status, align 8, !dbg !61
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !62
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !62
  ret i64 %4, !dbg !63
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !64 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !69
    #dbg_declare(ptr %flags, !68, !DIExpression(), !70)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !71, !srcloc !72
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !73, !srcloc !74
  %0 = load i64, ptr %flags, align 8, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !76
  ret i64 %0, !dbg !77
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal i64 @stale_called_static(ptr noundef %input, ptr noundef %output, i32 noundef %more) #0 !dbg !78 {
entry:
  %input.addr = alloca ptr, align 8
  %output.addr = alloca ptr, align 8
  %more.addr = alloca i32, align 4
  %status = alloca i64, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !82, !DIExpression(), !86)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !83, !DIExpression(), !87)
  store i32 %more, ptr %more.addr, align 4
    #dbg_declare(ptr %more.addr, !84, !DIExpression(), !88)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !89
    #dbg_declare(ptr %status, !85, !DIExpression(), !90)
  store i64 0, ptr %status, align 8, !dbg !90
  %0 = load i32, ptr %more.addr, align 4, !dbg !91
  %cmp = icmp sgt i32 %0, 1, !dbg !93
  br i1 %cmp, label %if.then, label %if.end, !dbg !94

if.then:                                          ; preds = %entry
  %1 = load ptr, ptr @spare, align 8, !dbg !95
  %2 = load ptr, ptr @spare_output, align 8, !dbg !96
  %3 = load i32, ptr %more.addr, align 4, !dbg !97
  %div = sdiv i32 %3, 2, !dbg !98
  %call = call i64 @stale_called_static(ptr noundef %1, ptr noundef %2, i32 noundef %div) #5, !dbg !99
  store i64 %call, ptr %status, align 8, !dbg !100
  br label %if.end, !dbg !101

if.end:                                           ; preds = %if.then, %entry
  %4 = load i32, ptr %more.addr, align 4, !dbg !102
  %5 = load ptr, ptr %input.addr, align 8, !dbg !103
  %vp = getelementptr inbounds %struct.registers_input, ptr %5, i32 0, i32 1, !dbg !104
  store i32 %4, ptr %vp, align 1, !dbg !105
  %6 = load i64, ptr %status, align 8, !dbg !106
  %7 = load ptr, ptr %input.addr, align 8, !dbg !107
  %8 = load ptr, ptr %output.addr, align 8, !dbg !108
  %call1 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %7, ptr noundef %8) #5, !dbg !109
  %or = or i64 %6, %call1, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !111
  ret i64 %or, !dbg !112
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !113 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !117, !DIExpression(), !119)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !120
    #dbg_declare(ptr %offset, !118, !DIExpression(), !121)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !122, !srcloc !123
  store i64 %0, ptr %offset, align 8, !dbg !122
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !124
  %2 = ptrtoint ptr %1 to i64, !dbg !125
  %3 = load i64, ptr %offset, align 8, !dbg !126
  %add = add i64 %2, %3, !dbg !127
  %4 = inttoptr i64 %add to ptr, !dbg !128
  %5 = load ptr, ptr %4, align 8, !dbg !129
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !130
  ret ptr %5, !dbg !131
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !132 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !136, !DIExpression(), !137)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !138
  %and = and i64 %0, 512, !dbg !140
  %tobool = icmp ne i64 %and, 0, !dbg !140
  br i1 %tobool, label %if.then, label %if.end, !dbg !141

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !142, !srcloc !143
  br label %if.end, !dbg !142

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !144
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !145 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }
attributes #6 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!35, !36, !37}
!llvm.ident = !{!38}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_called_static.c", directory: ".", checksumkind: CSK_MD5, checksum: "d3049d44d53177ec9208b3890e08f93e")
!4 = !{!5, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11, !13, !33}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "spare", scope: !2, file: !3, line: 7, type: !15, isLocal: false, isDefinition: true)
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!16 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !17)
!17 = !{!18, !19, !22, !25, !29}
!18 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !16, file: !8, line: 78, baseType: !7, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !16, file: !8, line: 79, baseType: !20, size: 32, offset: 64)
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !16, file: !8, line: 80, baseType: !23, size: 8, offset: 96)
!23 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !24)
!24 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!25 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !16, file: !8, line: 81, baseType: !26, size: 24, offset: 104)
!26 = !DICompositeType(tag: DW_TAG_array_type, baseType: !23, size: 24, elements: !27)
!27 = !{!28}
!28 = !DISubrange(count: 3)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !16, file: !8, line: 82, baseType: !30, offset: 128)
!30 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, elements: !31)
!31 = !{!32}
!32 = !DISubrange(count: -1)
!33 = !DIGlobalVariableExpression(var: !34, expr: !DIExpression())
!34 = distinct !DIGlobalVariable(name: "spare_output", scope: !2, file: !3, line: 8, type: !6, isLocal: false, isDefinition: true)
!35 = !{i32 7, !"Dwarf Version", i32 5}
!36 = !{i32 2, !"Debug Info Version", i32 3}
!37 = !{i32 1, !"wchar_size", i32 4}
!38 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!39 = distinct !DISubprogram(name: "some_caller", scope: !3, file: !3, line: 20, type: !40, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !43)
!40 = !DISubroutineType(types: !41)
!41 = !{!7, !42}
!42 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!43 = !{!44, !45, !46}
!44 = !DILocalVariable(name: "more", arg: 1, scope: !39, file: !3, line: 20, type: !42)
!45 = !DILocalVariable(name: "flags", scope: !39, file: !3, line: 22, type: !7)
!46 = !DILocalVariable(name: "status", scope: !39, file: !3, line: 22, type: !7)
!47 = !DILocation(line: 20, column: 21, scope: !39)
!48 = !DILocation(line: 22, column: 2, scope: !39)
!49 = !DILocation(line: 22, column: 6, scope: !39)
!50 = !DILocation(line: 22, column: 14, scope: !39)
!51 = !DILocation(line: 22, column: 26, scope: !39)
!52 = !DILocation(line: 24, column: 49, scope: !39)
!53 = !DILocation(line: 24, column: 31, scope: !39)
!54 = !DILocation(line: 25, column: 28, scope: !39)
!55 = !DILocation(line: 25, column: 10, scope: !39)
!56 = !DILocation(line: 25, column: 53, scope: !39)
!57 = !DILocation(line: 24, column: 11, scope: !39)
!58 = !DILocation(line: 24, column: 9, scope: !39)
!59 = !DILocation(line: 26, column: 14, scope: !39)
!60 = !DILocation(line: 26, column: 2, scope: !39)
!61 = !DILocation(line: 27, column: 9, scope: !39)
!62 = !DILocation(line: 28, column: 1, scope: !39)
!63 = !DILocation(line: 27, column: 2, scope: !39)
!64 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !65, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !67)
!65 = !DISubroutineType(types: !66)
!66 = !{!7}
!67 = !{!68}
!68 = !DILocalVariable(name: "flags", scope: !64, file: !8, line: 42, type: !7)
!69 = !DILocation(line: 42, column: 2, scope: !64)
!70 = !DILocation(line: 42, column: 6, scope: !64)
!71 = !DILocation(line: 44, column: 2, scope: !64)
!72 = !{i64 19187, i64 19196}
!73 = !DILocation(line: 45, column: 2, scope: !64)
!74 = !{i64 19258}
!75 = !DILocation(line: 46, column: 9, scope: !64)
!76 = !DILocation(line: 47, column: 1, scope: !64)
!77 = !DILocation(line: 46, column: 2, scope: !64)
!78 = distinct !DISubprogram(name: "stale_called_static", scope: !3, file: !3, line: 10, type: !79, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !81)
!79 = !DISubroutineType(types: !80)
!80 = !{!7, !15, !6, !42}
!81 = !{!82, !83, !84, !85}
!82 = !DILocalVariable(name: "input", arg: 1, scope: !78, file: !3, line: 10, type: !15)
!83 = !DILocalVariable(name: "output", arg: 2, scope: !78, file: !3, line: 10, type: !6)
!84 = !DILocalVariable(name: "more", arg: 3, scope: !78, file: !3, line: 10, type: !42)
!85 = !DILocalVariable(name: "status", scope: !78, file: !3, line: 12, type: !7)
!86 = !DILocation(line: 10, column: 56, scope: !78)
!87 = !DILocation(line: 10, column: 69, scope: !78)
!88 = !DILocation(line: 10, column: 81, scope: !78)
!89 = !DILocation(line: 12, column: 2, scope: !78)
!90 = !DILocation(line: 12, column: 6, scope: !78)
!91 = !DILocation(line: 14, column: 6, scope: !92)
!92 = distinct !DILexicalBlock(scope: !78, file: !3, line: 14, column: 6)
!93 = !DILocation(line: 14, column: 11, scope: !92)
!94 = !DILocation(line: 14, column: 6, scope: !78)
!95 = !DILocation(line: 15, column: 32, scope: !92)
!96 = !DILocation(line: 15, column: 39, scope: !92)
!97 = !DILocation(line: 15, column: 53, scope: !92)
!98 = !DILocation(line: 15, column: 58, scope: !92)
!99 = !DILocation(line: 15, column: 12, scope: !92)
!100 = !DILocation(line: 15, column: 10, scope: !92)
!101 = !DILocation(line: 15, column: 3, scope: !92)
!102 = !DILocation(line: 16, column: 14, scope: !78)
!103 = !DILocation(line: 16, column: 2, scope: !78)
!104 = !DILocation(line: 16, column: 9, scope: !78)
!105 = !DILocation(line: 16, column: 12, scope: !78)
!106 = !DILocation(line: 17, column: 9, scope: !78)
!107 = !DILocation(line: 17, column: 55, scope: !78)
!108 = !DILocation(line: 17, column: 62, scope: !78)
!109 = !DILocation(line: 17, column: 18, scope: !78)
!110 = !DILocation(line: 17, column: 16, scope: !78)
!111 = !DILocation(line: 18, column: 1, scope: !78)
!112 = !DILocation(line: 17, column: 2, scope: !78)
!113 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !114, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !116)
!114 = !DISubroutineType(types: !115)
!115 = !{!6, !5}
!116 = !{!117, !118}
!117 = !DILocalVariable(name: "variable", arg: 1, scope: !113, file: !8, line: 56, type: !5)
!118 = !DILocalVariable(name: "offset", scope: !113, file: !8, line: 58, type: !7)
!119 = !DILocation(line: 56, column: 46, scope: !113)
!120 = !DILocation(line: 58, column: 2, scope: !113)
!121 = !DILocation(line: 58, column: 6, scope: !113)
!122 = !DILocation(line: 60, column: 2, scope: !113)
!123 = !{i64 19559}
!124 = !DILocation(line: 61, column: 25, scope: !113)
!125 = !DILocation(line: 61, column: 20, scope: !113)
!126 = !DILocation(line: 61, column: 36, scope: !113)
!127 = !DILocation(line: 61, column: 34, scope: !113)
!128 = !DILocation(line: 61, column: 10, scope: !113)
!129 = !DILocation(line: 61, column: 9, scope: !113)
!130 = !DILocation(line: 62, column: 1, scope: !113)
!131 = !DILocation(line: 61, column: 2, scope: !113)
!132 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !133, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !135)
!133 = !DISubroutineType(types: !134)
!134 = !{null, !7}
!135 = !{!136}
!136 = !DILocalVariable(name: "flags", arg: 1, scope: !132, file: !8, line: 49, type: !7)
!137 = !DILocation(line: 49, column: 36, scope: !132)
!138 = !DILocation(line: 51, column: 6, scope: !139)
!139 = distinct !DILexicalBlock(scope: !132, file: !8, line: 51, column: 6)
!140 = !DILocation(line: 51, column: 12, scope: !139)
!141 = !DILocation(line: 51, column: 6, scope: !132)
!142 = !DILocation(line: 52, column: 3, scope: !139)
!143 = !{i64 19378}
!144 = !DILocation(line: 53, column: 1, scope: !132)
!145 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !146, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!146 = !DISubroutineType(types: !147)
!147 = !{!7, !7, !6, !6}
