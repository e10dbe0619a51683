; ModuleID = 'exclusive_peek_right.c'
source_filename = "exclusive_peek_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noinline noredzone nounwind null_pointer_is_valid
define dso_local i64 @last() #0 !dbg !17 {
entry:
  %output = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !23
    #dbg_declare(ptr %output, !21, !DIExpression(), !24)
  %0 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !25
  %call = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !26
  store ptr %call, ptr %output, align 8, !dbg !24
  %1 = load ptr, ptr %output, align 8, !dbg !27
  %arrayidx = getelementptr i64, ptr %1, i64 0, !dbg !27
  %2 = load i64, ptr %arrayidx, align 8, !dbg !27
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !28
  ret i64 %2, !dbg !29
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !30 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !34, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !37
    #dbg_declare(ptr %offset, !35, !DIExpression(), !38)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !39, !srcloc !40
  store i64 %0, ptr %offset, align 8, !dbg !39
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !41
  %2 = ptrtoint ptr %1 to i64, !dbg !42
  %3 = load i64, ptr %offset, align 8, !dbg !43
  %add = add i64 %2, %3, !dbg !44
  %4 = inttoptr i64 %add to ptr, !dbg !45
  %5 = load ptr, ptr %4, align 8, !dbg !46
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !47
  ret ptr %5, !dbg !48
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @exclusive_peek_right(i64 noundef %partition, ptr noundef %low) #3 !dbg !49 {
entry:
  %partition.addr = alloca i64, align 8
  %low.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !53, !DIExpression(), !82)
  store ptr %low, ptr %low.addr, align 8
    #dbg_declare(ptr %low.addr, !54, !DIExpression(), !83)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !84
    #dbg_declare(ptr %flags, !55, !DIExpression(), !85)
  %call = call i64 @irq_save() #6, !dbg !86
  store i64 %call, ptr %flags, align 8, !dbg !85
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !84
    #dbg_declare(ptr %status, !56, !DIExpression(), !87)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !88
    #dbg_declare(ptr %input, !57, !DIExpression(), !89)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !90
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !91
  store ptr %call1, ptr %input, align 8, !dbg !89
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !92
    #dbg_declare(ptr %output, !76, !DIExpression(), !93)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !94
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !95
  store ptr %call2, ptr %output, align 8, !dbg !93
  %2 = load i64, ptr %partition.addr, align 8, !dbg !96
  %3 = load ptr, ptr %input, align 8, !dbg !97
  %partition3 = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 0, !dbg !98
  store i64 %2, ptr %partition3, align 1, !dbg !99
  %4 = load ptr, ptr %input, align 8, !dbg !100
  %vp = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 1, !dbg !101
  store i32 0, ptr %vp, align 1, !dbg !102
  %5 = load ptr, ptr %input, align 8, !dbg !103
  %vtl = getelementptr inbounds %struct.registers_input, ptr %5, i32 0, i32 2, !dbg !104
  store i8 0, ptr %vtl, align 1, !dbg !105
  %6 = load ptr, ptr %input, align 8, !dbg !106
  %7 = load ptr, ptr %output, align 8, !dbg !107
  %call4 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %6, ptr noundef %7) #6, !dbg !108
  store i64 %call4, ptr %status, align 8, !dbg !109
  %8 = load i64, ptr %status, align 8, !dbg !110
  %call5 = call i32 @succeeded(i64 noundef %8) #6, !dbg !112
  %tobool = icmp ne i32 %call5, 0, !dbg !112
  br i1 %tobool, label %if.then, label %if.end, !dbg !113

if.then:                                          ; preds = %entry
  %call6 = call i64 @last() #6, !dbg !114
  %9 = load ptr, ptr %low.addr, align 8, !dbg !115
  store i64 %call6, ptr %9, align 8, !dbg !116
  br label %if.end, !dbg !117

if.end:                                           ; preds = %if.then, %entry
  %10 = load i64, ptr %flags, align 8, !dbg !118
  call void @irq_restore(i64 noundef %10) #6, !dbg !119
  %11 = load i64, ptr %status, align 8, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !121
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !121
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !121
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !121
  ret i64 %11, !dbg !122
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !123 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !126
    #dbg_declare(ptr %flags, !125, !DIExpression(), !127)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !128, !srcloc !129
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !130, !srcloc !131
  %0 = load i64, ptr %flags, align 8, !dbg !132
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !133
  ret i64 %0, !dbg !134
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !135 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !138 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !143, !DIExpression(), !144)
  %0 = load i64, ptr %status.addr, align 8, !dbg !145
  %and = and i64 %0, 65535, !dbg !146
  %cmp = icmp eq i64 %and, 0, !dbg !147
  %conv = zext i1 %cmp to i32, !dbg !147
  ret i32 %conv, !dbg !148
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !149 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !153, !DIExpression(), !154)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !155
  %and = and i64 %0, 512, !dbg !157
  %tobool = icmp ne i64 %and, 0, !dbg !157
  br i1 %tobool, label %if.then, label %if.end, !dbg !158

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !159, !srcloc !160
  br label %if.end, !dbg !159

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !161
}

attributes #0 = { noinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "exclusive_peek_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "fb38d5f9968f7c3b6d81705fdb6844f9")
!4 = !{!5, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!11, !0}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "last", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7}
!20 = !{!21}
!21 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 10, type: !22)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!23 = !DILocation(line: 10, column: 2, scope: !17)
!24 = !DILocation(line: 10, column: 7, scope: !17)
!25 = !DILocation(line: 10, column: 34, scope: !17)
!26 = !DILocation(line: 10, column: 16, scope: !17)
!27 = !DILocation(line: 12, column: 9, scope: !17)
!28 = !DILocation(line: 13, column: 1, scope: !17)
!29 = !DILocation(line: 12, column: 2, scope: !17)
!30 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !31, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !33)
!31 = !DISubroutineType(types: !32)
!32 = !{!6, !5}
!33 = !{!34, !35}
!34 = !DILocalVariable(name: "variable", arg: 1, scope: !30, file: !8, line: 56, type: !5)
!35 = !DILocalVariable(name: "offset", scope: !30, file: !8, line: 58, type: !7)
!36 = !DILocation(line: 56, column: 46, scope: !30)
!37 = !DILocation(line: 58, column: 2, scope: !30)
!38 = !DILocation(line: 58, column: 6, scope: !30)
!39 = !DILocation(line: 60, column: 2, scope: !30)
!40 = !{i64 19501}
!41 = !DILocation(line: 61, column: 25, scope: !30)
!42 = !DILocation(line: 61, column: 20, scope: !30)
!43 = !DILocation(line: 61, column: 36, scope: !30)
!44 = !DILocation(line: 61, column: 34, scope: !30)
!45 = !DILocation(line: 61, column: 10, scope: !30)
!46 = !DILocation(line: 61, column: 9, scope: !30)
!47 = !DILocation(line: 62, column: 1, scope: !30)
!48 = !DILocation(line: 61, column: 2, scope: !30)
!49 = distinct !DISubprogram(name: "exclusive_peek_right", scope: !3, file: !3, line: 15, type: !50, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !52)
!50 = !DISubroutineType(types: !51)
!51 = !{!7, !7, !22}
!52 = !{!53, !54, !55, !56, !57, !76}
!53 = !DILocalVariable(name: "partition", arg: 1, scope: !49, file: !3, line: 15, type: !7)
!54 = !DILocalVariable(name: "low", arg: 2, scope: !49, file: !3, line: 15, type: !22)
!55 = !DILocalVariable(name: "flags", scope: !49, file: !3, line: 17, type: !7)
!56 = !DILocalVariable(name: "status", scope: !49, file: !3, line: 17, type: !7)
!57 = !DILocalVariable(name: "input", scope: !49, file: !3, line: 18, type: !58)
!58 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !59, size: 64)
!59 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !60)
!60 = !{!61, !62, !65, !68, !72}
!61 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !59, file: !8, line: 78, baseType: !7, size: 64)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !59, file: !8, line: 79, baseType: !63, size: 32, offset: 64)
!63 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !64)
!64 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!65 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !59, file: !8, line: 80, baseType: !66, size: 8, offset: 96)
!66 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !67)
!67 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !59, file: !8, line: 81, baseType: !69, size: 24, offset: 104)
!69 = !DICompositeType(tag: DW_TAG_array_type, baseType: !66, size: 24, elements: !70)
!70 = !{!71}
!71 = !DISubrange(count: 3)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !59, file: !8, line: 82, baseType: !73, offset: 128)
!73 = !DICompositeType(tag: DW_TAG_array_type, baseType: !63, elements: !74)
!74 = !{!75}
!75 = !DISubrange(count: -1)
!76 = !DILocalVariable(name: "output", scope: !49, file: !3, line: 19, type: !77)
!77 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !78, size: 64)
!78 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "register_value", file: !8, line: 85, size: 128, elements: !79)
!79 = !{!80, !81}
!80 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !78, file: !8, line: 86, baseType: !7, size: 64)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "high", scope: !78, file: !8, line: 87, baseType: !7, size: 64, offset: 64)
!82 = !DILocation(line: 15, column: 30, scope: !49)
!83 = !DILocation(line: 15, column: 46, scope: !49)
!84 = !DILocation(line: 17, column: 2, scope: !49)
!85 = !DILocation(line: 17, column: 6, scope: !49)
!86 = !DILocation(line: 17, column: 14, scope: !49)
!87 = !DILocation(line: 17, column: 26, scope: !49)
!88 = !DILocation(line: 18, column: 2, scope: !49)
!89 = !DILocation(line: 18, column: 26, scope: !49)
!90 = !DILocation(line: 18, column: 52, scope: !49)
!91 = !DILocation(line: 18, column: 34, scope: !49)
!92 = !DILocation(line: 19, column: 2, scope: !49)
!93 = !DILocation(line: 19, column: 25, scope: !49)
!94 = !DILocation(line: 19, column: 52, scope: !49)
!95 = !DILocation(line: 19, column: 34, scope: !49)
!96 = !DILocation(line: 21, column: 21, scope: !49)
!97 = !DILocation(line: 21, column: 2, scope: !49)
!98 = !DILocation(line: 21, column: 9, scope: !49)
!99 = !DILocation(line: 21, column: 19, scope: !49)
!100 = !DILocation(line: 22, column: 2, scope: !49)
!101 = !DILocation(line: 22, column: 9, scope: !49)
!102 = !DILocation(line: 22, column: 12, scope: !49)
!103 = !DILocation(line: 23, column: 2, scope: !49)
!104 = !DILocation(line: 23, column: 9, scope: !49)
!105 = !DILocation(line: 23, column: 13, scope: !49)
!106 = !DILocation(line: 24, column: 48, scope: !49)
!107 = !DILocation(line: 24, column: 55, scope: !49)
!108 = !DILocation(line: 24, column: 11, scope: !49)
!109 = !DILocation(line: 24, column: 9, scope: !49)
!110 = !DILocation(line: 25, column: 16, scope: !111)
!111 = distinct !DILexicalBlock(scope: !49, file: !3, line: 25, column: 6)
!112 = !DILocation(line: 25, column: 6, scope: !111)
!113 = !DILocation(line: 25, column: 6, scope: !49)
!114 = !DILocation(line: 26, column: 10, scope: !111)
!115 = !DILocation(line: 26, column: 4, scope: !111)
!116 = !DILocation(line: 26, column: 8, scope: !111)
!117 = !DILocation(line: 26, column: 3, scope: !111)
!118 = !DILocation(line: 27, column: 14, scope: !49)
!119 = !DILocation(line: 27, column: 2, scope: !49)
!120 = !DILocation(line: 28, column: 9, scope: !49)
!121 = !DILocation(line: 29, column: 1, scope: !49)
!122 = !DILocation(line: 28, column: 2, scope: !49)
!123 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !18, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !124)
!124 = !{!125}
!125 = !DILocalVariable(name: "flags", scope: !123, file: !8, line: 42, type: !7)
!126 = !DILocation(line: 42, column: 2, scope: !123)
!127 = !DILocation(line: 42, column: 6, scope: !123)
!128 = !DILocation(line: 44, column: 2, scope: !123)
!129 = !{i64 19129, i64 19138}
!130 = !DILocation(line: 45, column: 2, scope: !123)
!131 = !{i64 19200}
!132 = !DILocation(line: 46, column: 9, scope: !123)
!133 = !DILocation(line: 47, column: 1, scope: !123)
!134 = !DILocation(line: 46, column: 2, scope: !123)
!135 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !136, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!136 = !DISubroutineType(types: !137)
!137 = !{!7, !7, !6, !6}
!138 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !139, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !142)
!139 = !DISubroutineType(types: !140)
!140 = !{!141, !7}
!141 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!142 = !{!143}
!143 = !DILocalVariable(name: "status", arg: 1, scope: !138, file: !8, line: 72, type: !7)
!144 = !DILocation(line: 72, column: 33, scope: !138)
!145 = !DILocation(line: 74, column: 10, scope: !138)
!146 = !DILocation(line: 74, column: 17, scope: !138)
!147 = !DILocation(line: 74, column: 27, scope: !138)
!148 = !DILocation(line: 74, column: 2, scope: !138)
!149 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !150, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !152)
!150 = !DISubroutineType(types: !151)
!151 = !{null, !7}
!152 = !{!153}
!153 = !DILocalVariable(name: "flags", arg: 1, scope: !149, file: !8, line: 49, type: !7)
!154 = !DILocation(line: 49, column: 36, scope: !149)
!155 = !DILocation(line: 51, column: 6, scope: !156)
!156 = distinct !DILexicalBlock(scope: !149, file: !8, line: 51, column: 6)
!157 = !DILocation(line: 51, column: 12, scope: !156)
!158 = !DILocation(line: 51, column: 6, scope: !149)
!159 = !DILocation(line: 52, column: 3, scope: !156)
!160 = !{i64 19320}
!161 = !DILocation(line: 53, column: 1, scope: !149)
