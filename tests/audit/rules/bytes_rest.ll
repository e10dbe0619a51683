; ModuleID = 'bytes_rest.c'
source_filename = "bytes_rest.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.value_input = type { i64, i32, i32, i64, [0 x i8] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @bytes_rest(i64 noundef %partition, ptr noundef %value, i32 noundef %size) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %value.addr = alloca ptr, align 8
  %size.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !23, !DIExpression(), !42)
  store ptr %value, ptr %value.addr, align 8
    #dbg_declare(ptr %value.addr, !24, !DIExpression(), !43)
  store i32 %size, ptr %size.addr, align 4
    #dbg_declare(ptr %size.addr, !25, !DIExpression(), !44)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !45
    #dbg_declare(ptr %flags, !26, !DIExpression(), !46)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !45
    #dbg_declare(ptr %status, !27, !DIExpression(), !47)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !48
    #dbg_declare(ptr %input, !28, !DIExpression(), !49)
  %0 = load i32, ptr %size.addr, align 4, !dbg !50
  %conv = zext i32 %0 to i64, !dbg !50
  %cmp = icmp ugt i64 %conv, 4072, !dbg !52
  br i1 %cmp, label %if.then, label %if.end, !dbg !53

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !54
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !54

if.end:                                           ; preds = %entry
  %call = call i64 @irq_save() #6, !dbg !55
  store i64 %call, ptr %flags, align 8, !dbg !56
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !57
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !58
  store ptr %call2, ptr %input, align 8, !dbg !59
  %2 = load i64, ptr %partition.addr, align 8, !dbg !60
  %3 = load ptr, ptr %input, align 8, !dbg !61
  %partition3 = getelementptr inbounds %struct.value_input, ptr %3, i32 0, i32 0, !dbg !62
  store i64 %2, ptr %partition3, align 8, !dbg !63
  %4 = load ptr, ptr %input, align 8, !dbg !64
  %code = getelementptr inbounds %struct.value_input, ptr %4, i32 0, i32 1, !dbg !65
  store i32 1, ptr %code, align 8, !dbg !66
  %5 = load ptr, ptr %input, align 8, !dbg !67
  %padding = getelementptr inbounds %struct.value_input, ptr %5, i32 0, i32 2, !dbg !68
  store i32 0, ptr %padding, align 4, !dbg !69
  %6 = load ptr, ptr %input, align 8, !dbg !70
  %argument = getelementptr inbounds %struct.value_input, ptr %6, i32 0, i32 3, !dbg !71
  store i64 0, ptr %argument, align 8, !dbg !72
  %7 = load ptr, ptr %input, align 8, !dbg !73
  %data = getelementptr inbounds %struct.value_input, ptr %7, i32 0, i32 4, !dbg !74
  %arraydecay = getelementptr inbounds [0 x i8], ptr %data, i64 0, i64 0, !dbg !75
  %8 = load ptr, ptr %value.addr, align 8, !dbg !76
  %9 = load i32, ptr %size.addr, align 4, !dbg !77
  %conv4 = zext i32 %9 to i64, !dbg !77
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %arraydecay, ptr align 1 %8, i64 %conv4, i1 false), !dbg !75
  %10 = load i32, ptr %size.addr, align 4, !dbg !78
  %add = add i32 %10, 7, !dbg !79
  %div = udiv i32 %add, 8, !dbg !80
  %conv5 = zext i32 %div to i64, !dbg !81
  %shl = shl i64 %conv5, 17, !dbg !82
  %or = or i64 266, %shl, !dbg !83
  %11 = load ptr, ptr %input, align 8, !dbg !84
  %call6 = call i64 @hv_do_hypercall(i64 noundef %or, ptr noundef %11, ptr noundef null) #6, !dbg !85
  store i64 %call6, ptr %status, align 8, !dbg !86
  %12 = load i64, ptr %flags, align 8, !dbg !87
  call void @irq_restore(i64 noundef %12) #6, !dbg !88
  %13 = load i64, ptr %status, align 8, !dbg !89
  store i64 %13, ptr %retval, align 8, !dbg !90
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !90

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !91
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !91
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !91
  %14 = load i64, ptr %retval, align 8, !dbg !91
  ret i64 %14, !dbg !91
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !92 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !97
    #dbg_declare(ptr %flags, !96, !DIExpression(), !98)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !99, !srcloc !100
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !101, !srcloc !102
  %0 = load i64, ptr %flags, align 8, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !104
  ret i64 %0, !dbg !105
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !106 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !110, !DIExpression(), !112)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !113
    #dbg_declare(ptr %offset, !111, !DIExpression(), !114)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !115, !srcloc !116
  store i64 %0, ptr %offset, align 8, !dbg !115
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !117
  %2 = ptrtoint ptr %1 to i64, !dbg !118
  %3 = load i64, ptr %offset, align 8, !dbg !119
  %add = add i64 %2, %3, !dbg !120
  %4 = inttoptr i64 %add to ptr, !dbg !121
  %5 = load ptr, ptr %4, align 8, !dbg !122
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !123
  ret ptr %5, !dbg !124
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !125 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !128 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !132, !DIExpression(), !133)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !134
  %and = and i64 %0, 512, !dbg !136
  %tobool = icmp ne i64 %and, 0, !dbg !136
  br i1 %tobool, label %if.then, label %if.end, !dbg !137

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !138, !srcloc !139
  br label %if.end, !dbg !138

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !140
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!11, !12, !13}
!llvm.ident = !{!14}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "bytes_rest.c", directory: ".", checksumkind: CSK_MD5, checksum: "52932d2bf81a5dfed368940d7a95a8e3")
!4 = !{!5, !8, !9}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 9, baseType: !7)
!6 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!10 = !{!0}
!11 = !{i32 7, !"Dwarf Version", i32 5}
!12 = !{i32 2, !"Debug Info Version", i32 3}
!13 = !{i32 1, !"wchar_size", i32 4}
!14 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!15 = distinct !DISubprogram(name: "bytes_rest", scope: !3, file: !3, line: 16, type: !16, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!16 = !DISubroutineType(types: !17)
!17 = !{!5, !5, !18, !20}
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !27, !28}
!23 = !DILocalVariable(name: "partition", arg: 1, scope: !15, file: !3, line: 16, type: !5)
!24 = !DILocalVariable(name: "value", arg: 2, scope: !15, file: !3, line: 16, type: !18)
!25 = !DILocalVariable(name: "size", arg: 3, scope: !15, file: !3, line: 16, type: !20)
!26 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 18, type: !5)
!27 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 18, type: !5)
!28 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 19, type: !29)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value_input", file: !3, line: 8, size: 192, elements: !31)
!31 = !{!32, !33, !34, !35, !36}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !30, file: !3, line: 9, baseType: !5, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "code", scope: !30, file: !3, line: 10, baseType: !20, size: 32, offset: 64)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !30, file: !3, line: 11, baseType: !20, size: 32, offset: 96)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "argument", scope: !30, file: !3, line: 12, baseType: !5, size: 64, offset: 128)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !30, file: !3, line: 13, baseType: !37, offset: 192)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !38, elements: !40)
!38 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 6, baseType: !39)
!39 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!40 = !{!41}
!41 = !DISubrange(count: -1)
!42 = !DILocation(line: 16, column: 20, scope: !15)
!43 = !DILocation(line: 16, column: 43, scope: !15)
!44 = !DILocation(line: 16, column: 54, scope: !15)
!45 = !DILocation(line: 18, column: 2, scope: !15)
!46 = !DILocation(line: 18, column: 6, scope: !15)
!47 = !DILocation(line: 18, column: 13, scope: !15)
!48 = !DILocation(line: 19, column: 2, scope: !15)
!49 = !DILocation(line: 19, column: 22, scope: !15)
!50 = !DILocation(line: 21, column: 6, scope: !51)
!51 = distinct !DILexicalBlock(scope: !15, file: !3, line: 21, column: 6)
!52 = !DILocation(line: 21, column: 11, scope: !51)
!53 = !DILocation(line: 21, column: 6, scope: !15)
!54 = !DILocation(line: 22, column: 3, scope: !51)
!55 = !DILocation(line: 23, column: 10, scope: !15)
!56 = !DILocation(line: 23, column: 8, scope: !15)
!57 = !DILocation(line: 24, column: 28, scope: !15)
!58 = !DILocation(line: 24, column: 10, scope: !15)
!59 = !DILocation(line: 24, column: 8, scope: !15)
!60 = !DILocation(line: 25, column: 21, scope: !15)
!61 = !DILocation(line: 25, column: 2, scope: !15)
!62 = !DILocation(line: 25, column: 9, scope: !15)
!63 = !DILocation(line: 25, column: 19, scope: !15)
!64 = !DILocation(line: 26, column: 2, scope: !15)
!65 = !DILocation(line: 26, column: 9, scope: !15)
!66 = !DILocation(line: 26, column: 14, scope: !15)
!67 = !DILocation(line: 27, column: 2, scope: !15)
!68 = !DILocation(line: 27, column: 9, scope: !15)
!69 = !DILocation(line: 27, column: 17, scope: !15)
!70 = !DILocation(line: 28, column: 2, scope: !15)
!71 = !DILocation(line: 28, column: 9, scope: !15)
!72 = !DILocation(line: 28, column: 18, scope: !15)
!73 = !DILocation(line: 29, column: 19, scope: !15)
!74 = !DILocation(line: 29, column: 26, scope: !15)
!75 = !DILocation(line: 29, column: 2, scope: !15)
!76 = !DILocation(line: 29, column: 32, scope: !15)
!77 = !DILocation(line: 29, column: 39, scope: !15)
!78 = !DILocation(line: 30, column: 42, scope: !15)
!79 = !DILocation(line: 30, column: 47, scope: !15)
!80 = !DILocation(line: 30, column: 52, scope: !15)
!81 = !DILocation(line: 30, column: 35, scope: !15)
!82 = !DILocation(line: 30, column: 57, scope: !15)
!83 = !DILocation(line: 30, column: 33, scope: !15)
!84 = !DILocation(line: 30, column: 64, scope: !15)
!85 = !DILocation(line: 30, column: 11, scope: !15)
!86 = !DILocation(line: 30, column: 9, scope: !15)
!87 = !DILocation(line: 31, column: 14, scope: !15)
!88 = !DILocation(line: 31, column: 2, scope: !15)
!89 = !DILocation(line: 32, column: 9, scope: !15)
!90 = !DILocation(line: 32, column: 2, scope: !15)
!91 = !DILocation(line: 33, column: 1, scope: !15)
!92 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !93, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !95)
!93 = !DISubroutineType(types: !94)
!94 = !{!5}
!95 = !{!96}
!96 = !DILocalVariable(name: "flags", scope: !92, file: !6, line: 42, type: !5)
!97 = !DILocation(line: 42, column: 2, scope: !92)
!98 = !DILocation(line: 42, column: 6, scope: !92)
!99 = !DILocation(line: 44, column: 2, scope: !92)
!100 = !{i64 19195, i64 19204}
!101 = !DILocation(line: 45, column: 2, scope: !92)
!102 = !{i64 19266}
!103 = !DILocation(line: 46, column: 9, scope: !92)
!104 = !DILocation(line: 47, column: 1, scope: !92)
!105 = !DILocation(line: 46, column: 2, scope: !92)
!106 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !107, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !109)
!107 = !DISubroutineType(types: !108)
!108 = !{!8, !9}
!109 = !{!110, !111}
!110 = !DILocalVariable(name: "variable", arg: 1, scope: !106, file: !6, line: 56, type: !9)
!111 = !DILocalVariable(name: "offset", scope: !106, file: !6, line: 58, type: !5)
!112 = !DILocation(line: 56, column: 46, scope: !106)
!113 = !DILocation(line: 58, column: 2, scope: !106)
!114 = !DILocation(line: 58, column: 6, scope: !106)
!115 = !DILocation(line: 60, column: 2, scope: !106)
!116 = !{i64 19567}
!117 = !DILocation(line: 61, column: 25, scope: !106)
!118 = !DILocation(line: 61, column: 20, scope: !106)
!119 = !DILocation(line: 61, column: 36, scope: !106)
!120 = !DILocation(line: 61, column: 34, scope: !106)
!121 = !DILocation(line: 61, column: 10, scope: !106)
!122 = !DILocation(line: 61, column: 9, scope: !106)
!123 = !DILocation(line: 62, column: 1, scope: !106)
!124 = !DILocation(line: 61, column: 2, scope: !106)
!125 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !126, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!126 = !DISubroutineType(types: !127)
!127 = !{!5, !5, !8, !8}
!128 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !129, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !131)
!129 = !DISubroutineType(types: !130)
!130 = !{null, !5}
!131 = !{!132}
!132 = !DILocalVariable(name: "flags", arg: 1, scope: !128, file: !6, line: 49, type: !5)
!133 = !DILocation(line: 49, column: 36, scope: !128)
!134 = !DILocation(line: 51, column: 6, scope: !135)
!135 = distinct !DILexicalBlock(scope: !128, file: !6, line: 51, column: 6)
!136 = !DILocation(line: 51, column: 12, scope: !135)
!137 = !DILocation(line: 51, column: 6, scope: !128)
!138 = !DILocation(line: 52, column: 3, scope: !135)
!139 = !{i64 19386}
!140 = !DILocation(line: 53, column: 1, scope: !128)
