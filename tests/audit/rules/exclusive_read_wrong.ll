; ModuleID = 'exclusive_read_wrong.c'
source_filename = "exclusive_read_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @exclusive_read_wrong(i64 noundef %partition) #0 !dbg !19 {
entry:
  %partition.addr = alloca i64, align 8
  %input = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !24, !DIExpression(), !46)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !47
    #dbg_declare(ptr %input, !25, !DIExpression(), !48)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !49
    #dbg_declare(ptr %flags, !44, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !49
    #dbg_declare(ptr %status, !45, !DIExpression(), !51)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !52
  %call = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !53
  store ptr %call, ptr %input, align 8, !dbg !54
  %call1 = call i64 @irq_save() #5, !dbg !55
  store i64 %call1, ptr %flags, align 8, !dbg !56
  %1 = load i64, ptr %partition.addr, align 8, !dbg !57
  %2 = load ptr, ptr %input, align 8, !dbg !58
  %partition2 = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 0, !dbg !59
  store i64 %1, ptr %partition2, align 1, !dbg !60
  %3 = load ptr, ptr %input, align 8, !dbg !61
  %4 = load ptr, ptr %input, align 8, !dbg !62
  %add.ptr = getelementptr i8, ptr %4, i64 64, !dbg !63
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %3, ptr noundef %add.ptr) #5, !dbg !64
  store i64 %call3, ptr %status, align 8, !dbg !65
  %5 = load i64, ptr %flags, align 8, !dbg !66
  call void @irq_restore(i64 noundef %5) #5, !dbg !67
  %6 = load i64, ptr %status, align 8, !dbg !68
  %call4 = call i32 @succeeded(i64 noundef %6) #5, !dbg !69
  %tobool = icmp ne i32 %call4, 0, !dbg !69
  %7 = zext i1 %tobool to i64, !dbg !69
  %cond = select i1 %tobool, i32 0, i32 -5, !dbg !69
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !70
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !70
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !70
  ret i32 %cond, !dbg !71
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !72 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !76, !DIExpression(), !78)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !79
    #dbg_declare(ptr %offset, !77, !DIExpression(), !80)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !81, !srcloc !82
  store i64 %0, ptr %offset, align 8, !dbg !81
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !83
  %2 = ptrtoint ptr %1 to i64, !dbg !84
  %3 = load i64, ptr %offset, align 8, !dbg !85
  %add = add i64 %2, %3, !dbg !86
  %4 = inttoptr i64 %add to ptr, !dbg !87
  %5 = load ptr, ptr %4, align 8, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !89
  ret ptr %5, !dbg !90
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !91 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !96
    #dbg_declare(ptr %flags, !95, !DIExpression(), !97)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !98, !srcloc !99
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !100, !srcloc !101
  %0 = load i64, ptr %flags, align 8, !dbg !102
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !103
  ret i64 %0, !dbg !104
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

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !121 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !123, !DIExpression(), !124)
  %0 = load i64, ptr %status.addr, align 8, !dbg !125
  %and = and i64 %0, 65535, !dbg !126
  %cmp = icmp eq i64 %and, 0, !dbg !127
  %conv = zext i1 %cmp to i32, !dbg !127
  ret i32 %conv, !dbg !128
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
!3 = !DIFile(filename: "exclusive_read_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "ddc4c6eecc723ac76fbbe76880e64a53")
!4 = !{!5, !7, !9}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
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
!19 = distinct !DISubprogram(name: "exclusive_read_wrong", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!20 = !DISubroutineType(types: !21)
!21 = !{!22, !9}
!22 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!23 = !{!24, !25, !44, !45}
!24 = !DILocalVariable(name: "partition", arg: 1, scope: !19, file: !3, line: 8, type: !9)
!25 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 10, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !28)
!28 = !{!29, !30, !33, !36, !40}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !27, file: !10, line: 78, baseType: !9, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !27, file: !10, line: 79, baseType: !31, size: 32, offset: 64)
!31 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !32)
!32 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !27, file: !10, line: 80, baseType: !34, size: 8, offset: 96)
!34 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !35)
!35 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !27, file: !10, line: 81, baseType: !37, size: 24, offset: 104)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !34, size: 24, elements: !38)
!38 = !{!39}
!39 = !DISubrange(count: 3)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !27, file: !10, line: 82, baseType: !41, offset: 128)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !31, elements: !42)
!42 = !{!43}
!43 = !DISubrange(count: -1)
!44 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 11, type: !9)
!45 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 11, type: !9)
!46 = !DILocation(line: 8, column: 30, scope: !19)
!47 = !DILocation(line: 10, column: 2, scope: !19)
!48 = !DILocation(line: 10, column: 26, scope: !19)
!49 = !DILocation(line: 11, column: 2, scope: !19)
!50 = !DILocation(line: 11, column: 6, scope: !19)
!51 = !DILocation(line: 11, column: 13, scope: !19)
!52 = !DILocation(line: 13, column: 28, scope: !19)
!53 = !DILocation(line: 13, column: 10, scope: !19)
!54 = !DILocation(line: 13, column: 8, scope: !19)
!55 = !DILocation(line: 14, column: 10, scope: !19)
!56 = !DILocation(line: 14, column: 8, scope: !19)
!57 = !DILocation(line: 15, column: 21, scope: !19)
!58 = !DILocation(line: 15, column: 2, scope: !19)
!59 = !DILocation(line: 15, column: 9, scope: !19)
!60 = !DILocation(line: 15, column: 19, scope: !19)
!61 = !DILocation(line: 16, column: 48, scope: !19)
!62 = !DILocation(line: 16, column: 63, scope: !19)
!63 = !DILocation(line: 16, column: 69, scope: !19)
!64 = !DILocation(line: 16, column: 11, scope: !19)
!65 = !DILocation(line: 16, column: 9, scope: !19)
!66 = !DILocation(line: 17, column: 14, scope: !19)
!67 = !DILocation(line: 17, column: 2, scope: !19)
!68 = !DILocation(line: 18, column: 19, scope: !19)
!69 = !DILocation(line: 18, column: 9, scope: !19)
!70 = !DILocation(line: 19, column: 1, scope: !19)
!71 = !DILocation(line: 18, column: 2, scope: !19)
!72 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !73, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !75)
!73 = !DISubroutineType(types: !74)
!74 = !{!8, !7}
!75 = !{!76, !77}
!76 = !DILocalVariable(name: "variable", arg: 1, scope: !72, file: !10, line: 56, type: !7)
!77 = !DILocalVariable(name: "offset", scope: !72, file: !10, line: 58, type: !9)
!78 = !DILocation(line: 56, column: 46, scope: !72)
!79 = !DILocation(line: 58, column: 2, scope: !72)
!80 = !DILocation(line: 58, column: 6, scope: !72)
!81 = !DILocation(line: 60, column: 2, scope: !72)
!82 = !{i64 19284}
!83 = !DILocation(line: 61, column: 25, scope: !72)
!84 = !DILocation(line: 61, column: 20, scope: !72)
!85 = !DILocation(line: 61, column: 36, scope: !72)
!86 = !DILocation(line: 61, column: 34, scope: !72)
!87 = !DILocation(line: 61, column: 10, scope: !72)
!88 = !DILocation(line: 61, column: 9, scope: !72)
!89 = !DILocation(line: 62, column: 1, scope: !72)
!90 = !DILocation(line: 61, column: 2, scope: !72)
!91 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !92, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !94)
!92 = !DISubroutineType(types: !93)
!93 = !{!9}
!94 = !{!95}
!95 = !DILocalVariable(name: "flags", scope: !91, file: !10, line: 42, type: !9)
!96 = !DILocation(line: 42, column: 2, scope: !91)
!97 = !DILocation(line: 42, column: 6, scope: !91)
!98 = !DILocation(line: 44, column: 2, scope: !91)
!99 = !{i64 18912, i64 18921}
!100 = !DILocation(line: 45, column: 2, scope: !91)
!101 = !{i64 18983}
!102 = !DILocation(line: 46, column: 9, scope: !91)
!103 = !DILocation(line: 47, column: 1, scope: !91)
!104 = !DILocation(line: 46, column: 2, scope: !91)
!105 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !106, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!106 = !DISubroutineType(types: !107)
!107 = !{!9, !9, !8, !8}
!108 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !109, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !111)
!109 = !DISubroutineType(types: !110)
!110 = !{null, !9}
!111 = !{!112}
!112 = !DILocalVariable(name: "flags", arg: 1, scope: !108, file: !10, line: 49, type: !9)
!113 = !DILocation(line: 49, column: 36, scope: !108)
!114 = !DILocation(line: 51, column: 6, scope: !115)
!115 = distinct !DILexicalBlock(scope: !108, file: !10, line: 51, column: 6)
!116 = !DILocation(line: 51, column: 12, scope: !115)
!117 = !DILocation(line: 51, column: 6, scope: !108)
!118 = !DILocation(line: 52, column: 3, scope: !115)
!119 = !{i64 19103}
!120 = !DILocation(line: 53, column: 1, scope: !108)
!121 = distinct !DISubprogram(name: "succeeded", scope: !10, file: !10, line: 72, type: !20, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !122)
!122 = !{!123}
!123 = !DILocalVariable(name: "status", arg: 1, scope: !121, file: !10, line: 72, type: !9)
!124 = !DILocation(line: 72, column: 33, scope: !121)
!125 = !DILocation(line: 74, column: 10, scope: !121)
!126 = !DILocation(line: 74, column: 17, scope: !121)
!127 = !DILocation(line: 74, column: 27, scope: !121)
!128 = !DILocation(line: 74, column: 2, scope: !121)
