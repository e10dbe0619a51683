; ModuleID = 'page_second_right.c'
source_filename = "page_second_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.withdraw_input = type { i64, i64 }
%struct.page = type { [8 x i64] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !9

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @page_second_right(i64 noundef %partition, i32 noundef %count) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %count.addr = alloca i32, align 4
  %page = alloca ptr, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !23, !DIExpression(), !40)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !24, !DIExpression(), !41)
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #4, !dbg !42
    #dbg_declare(ptr %page, !25, !DIExpression(), !43)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !44
    #dbg_declare(ptr %input, !33, !DIExpression(), !45)
  %0 = load i32, ptr %count.addr, align 4, !dbg !46
  %tobool = icmp ne i32 %0, 0, !dbg !46
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !48

lor.lhs.false:                                    ; preds = %entry
  %1 = load i32, ptr %count.addr, align 4, !dbg !49
  %cmp = icmp ugt i32 %1, 512, !dbg !50
  br i1 %cmp, label %if.then, label %if.end, !dbg !51

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 -1, ptr %retval, align 8, !dbg !52
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !52

if.end:                                           ; preds = %lor.lhs.false
  %call = call ptr @alloc_pages_noprof(i32 noundef 3264, i32 noundef 1) #5, !dbg !53
  store ptr %call, ptr %page, align 8, !dbg !54
  %2 = load ptr, ptr %page, align 8, !dbg !55
  %tobool1 = icmp ne ptr %2, null, !dbg !55
  br i1 %tobool1, label %if.end3, label %if.then2, !dbg !57

if.then2:                                         ; preds = %if.end
  store i64 -1, ptr %retval, align 8, !dbg !58
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !58

if.end3:                                          ; preds = %if.end
  %3 = load ptr, ptr %page, align 8, !dbg !59
  %call4 = call ptr @lowmem_page_address(ptr noundef %3) #5, !dbg !60
  store ptr %call4, ptr %input, align 8, !dbg !61
  %4 = load i64, ptr %partition.addr, align 8, !dbg !62
  %5 = load ptr, ptr %input, align 8, !dbg !63
  %partition5 = getelementptr inbounds %struct.withdraw_input, ptr %5, i32 0, i32 0, !dbg !64
  store i64 %4, ptr %partition5, align 1, !dbg !65
  %6 = load ptr, ptr %input, align 8, !dbg !66
  %node = getelementptr inbounds %struct.withdraw_input, ptr %6, i32 0, i32 1, !dbg !67
  store i64 0, ptr %node, align 1, !dbg !68
  %7 = load i32, ptr %count.addr, align 4, !dbg !69
  %conv = trunc i32 %7 to i16, !dbg !69
  %8 = load ptr, ptr %input, align 8, !dbg !70
  %9 = load ptr, ptr %page, align 8, !dbg !71
  %add.ptr = getelementptr %struct.page, ptr %9, i64 1, !dbg !72
  %call6 = call ptr @lowmem_page_address(ptr noundef %add.ptr) #5, !dbg !73
  %call7 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 73, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %8, ptr noundef %call6) #5, !dbg !74
  store i64 %call7, ptr %retval, align 8, !dbg !75
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !75

cleanup:                                          ; preds = %if.end3, %if.then2, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #4, !dbg !76
  %10 = load i64, ptr %retval, align 8, !dbg !76
  ret i64 %10, !dbg !76
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !77 dso_local ptr @alloc_pages_noprof(i32 noundef, i32 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !80 dso_local ptr @lowmem_page_address(ptr noundef) #2

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !85 {
entry:
  %retval = alloca i64, align 8
  %code.addr = alloca i16, align 2
  %count.addr = alloca i16, align 2
  %varhead.addr = alloca i16, align 2
  %input.addr = alloca ptr, align 8
  %output.addr = alloca ptr, align 8
  %control = alloca i64, align 8
  %status = alloca i64, align 8
  %done = alloca i16, align 2
  %cleanup.dest.slot = alloca i32, align 4
  store i16 %code, ptr %code.addr, align 2
    #dbg_declare(ptr %code.addr, !91, !DIExpression(), !99)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !92, !DIExpression(), !100)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !93, !DIExpression(), !101)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !94, !DIExpression(), !102)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !95, !DIExpression(), !103)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #4, !dbg !104
    #dbg_declare(ptr %control, !96, !DIExpression(), !105)
  %0 = load i16, ptr %code.addr, align 2, !dbg !106
  %conv = zext i16 %0 to i64, !dbg !106
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !107
  %conv1 = zext i16 %1 to i64, !dbg !108
  %shl = shl i64 %conv1, 17, !dbg !109
  %or = or i64 %conv, %shl, !dbg !110
  %2 = load i16, ptr %count.addr, align 2, !dbg !111
  %conv2 = zext i16 %2 to i64, !dbg !112
  %shl3 = shl i64 %conv2, 32, !dbg !113
  %or4 = or i64 %or, %shl3, !dbg !114
  store i64 %or4, ptr %control, align 8, !dbg !105
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !115
    #dbg_declare(ptr %status, !97, !DIExpression(), !116)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #4, !dbg !117
    #dbg_declare(ptr %done, !98, !DIExpression(), !118)
  br label %do.body, !dbg !119

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !120
  %4 = load ptr, ptr %input.addr, align 8, !dbg !122
  %5 = load ptr, ptr %output.addr, align 8, !dbg !123
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #5, !dbg !124
  store i64 %call, ptr %status, align 8, !dbg !125
  %6 = load i64, ptr %status, align 8, !dbg !126
  %and = and i64 %6, 65535, !dbg !128
  %cmp = icmp ne i64 %and, 0, !dbg !129
  br i1 %cmp, label %if.then, label %if.end, !dbg !130

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !131
  store i64 %7, ptr %retval, align 8, !dbg !132
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !132

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !133
  %shr = lshr i64 %8, 32, !dbg !134
  %and6 = and i64 %shr, 4095, !dbg !135
  %conv7 = trunc i64 %and6 to i16, !dbg !136
  store i16 %conv7, ptr %done, align 2, !dbg !137
  %9 = load i64, ptr %control, align 8, !dbg !138
  %and8 = and i64 %9, -1152640029630136321, !dbg !138
  store i64 %and8, ptr %control, align 8, !dbg !138
  %10 = load i16, ptr %done, align 2, !dbg !139
  %conv9 = zext i16 %10 to i64, !dbg !140
  %shl10 = shl i64 %conv9, 48, !dbg !141
  %11 = load i64, ptr %control, align 8, !dbg !142
  %or11 = or i64 %11, %shl10, !dbg !142
  store i64 %or11, ptr %control, align 8, !dbg !142
  br label %do.cond, !dbg !143

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !144
  %conv12 = zext i16 %12 to i32, !dbg !144
  %13 = load i16, ptr %count.addr, align 2, !dbg !145
  %conv13 = zext i16 %13 to i32, !dbg !145
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !146
  br i1 %cmp14, label %do.body, label %do.end, !dbg !143, !llvm.loop !147

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !150
  store i64 %14, ptr %retval, align 8, !dbg !151
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !151

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #4, !dbg !152
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !152
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #4, !dbg !152
  %15 = load i64, ptr %retval, align 8, !dbg !152
  ret i64 %15, !dbg !152
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !153 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !11, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !8, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "page_second_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "f3b80cde3e80bacdcaf26846a4afd26e")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 9, baseType: !7)
!6 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !{!0, !9}
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression())
!10 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !11, isLocal: false, isDefinition: true)
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "page_second_right", scope: !3, file: !3, line: 15, type: !18, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!5, !5, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !33}
!23 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 15, type: !5)
!24 = !DILocalVariable(name: "count", arg: 2, scope: !17, file: !3, line: 15, type: !20)
!25 = !DILocalVariable(name: "page", scope: !17, file: !3, line: 17, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "page", file: !3, line: 8, size: 512, elements: !28)
!28 = !{!29}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !27, file: !3, line: 9, baseType: !30, size: 512)
!30 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 512, elements: !31)
!31 = !{!32}
!32 = !DISubrange(count: 8)
!33 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 18, type: !34)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!35 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "withdraw_input", file: !36, line: 58, size: 128, elements: !37)
!36 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!37 = !{!38, !39}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !35, file: !36, line: 59, baseType: !5, size: 64)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "node", scope: !35, file: !36, line: 60, baseType: !5, size: 64, offset: 64)
!40 = !DILocation(line: 15, column: 27, scope: !17)
!41 = !DILocation(line: 15, column: 42, scope: !17)
!42 = !DILocation(line: 17, column: 2, scope: !17)
!43 = !DILocation(line: 17, column: 15, scope: !17)
!44 = !DILocation(line: 18, column: 2, scope: !17)
!45 = !DILocation(line: 18, column: 25, scope: !17)
!46 = !DILocation(line: 20, column: 7, scope: !47)
!47 = distinct !DILexicalBlock(scope: !17, file: !3, line: 20, column: 6)
!48 = !DILocation(line: 20, column: 13, scope: !47)
!49 = !DILocation(line: 20, column: 16, scope: !47)
!50 = !DILocation(line: 20, column: 22, scope: !47)
!51 = !DILocation(line: 20, column: 6, scope: !17)
!52 = !DILocation(line: 21, column: 3, scope: !47)
!53 = !DILocation(line: 22, column: 9, scope: !17)
!54 = !DILocation(line: 22, column: 7, scope: !17)
!55 = !DILocation(line: 23, column: 7, scope: !56)
!56 = distinct !DILexicalBlock(scope: !17, file: !3, line: 23, column: 6)
!57 = !DILocation(line: 23, column: 6, scope: !17)
!58 = !DILocation(line: 24, column: 3, scope: !56)
!59 = !DILocation(line: 25, column: 30, scope: !17)
!60 = !DILocation(line: 25, column: 10, scope: !17)
!61 = !DILocation(line: 25, column: 8, scope: !17)
!62 = !DILocation(line: 26, column: 21, scope: !17)
!63 = !DILocation(line: 26, column: 2, scope: !17)
!64 = !DILocation(line: 26, column: 9, scope: !17)
!65 = !DILocation(line: 26, column: 19, scope: !17)
!66 = !DILocation(line: 27, column: 2, scope: !17)
!67 = !DILocation(line: 27, column: 9, scope: !17)
!68 = !DILocation(line: 27, column: 14, scope: !17)
!69 = !DILocation(line: 28, column: 35, scope: !17)
!70 = !DILocation(line: 28, column: 45, scope: !17)
!71 = !DILocation(line: 28, column: 72, scope: !17)
!72 = !DILocation(line: 28, column: 77, scope: !17)
!73 = !DILocation(line: 28, column: 52, scope: !17)
!74 = !DILocation(line: 28, column: 9, scope: !17)
!75 = !DILocation(line: 28, column: 2, scope: !17)
!76 = !DILocation(line: 29, column: 1, scope: !17)
!77 = !DISubprogram(name: "alloc_pages_noprof", scope: !3, file: !3, line: 12, type: !78, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!78 = !DISubroutineType(types: !79)
!79 = !{!26, !20, !20}
!80 = !DISubprogram(name: "lowmem_page_address", scope: !3, file: !3, line: 13, type: !81, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!81 = !DISubroutineType(types: !82)
!82 = !{!12, !83}
!83 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !84, size: 64)
!84 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !27)
!85 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !6, file: !6, line: 19, type: !86, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !90)
!86 = !DISubroutineType(types: !87)
!87 = !{!5, !88, !88, !88, !12, !12}
!88 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 7, baseType: !89)
!89 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!90 = !{!91, !92, !93, !94, !95, !96, !97, !98}
!91 = !DILocalVariable(name: "code", arg: 1, scope: !85, file: !6, line: 19, type: !88)
!92 = !DILocalVariable(name: "count", arg: 2, scope: !85, file: !6, line: 19, type: !88)
!93 = !DILocalVariable(name: "varhead", arg: 3, scope: !85, file: !6, line: 19, type: !88)
!94 = !DILocalVariable(name: "input", arg: 4, scope: !85, file: !6, line: 19, type: !12)
!95 = !DILocalVariable(name: "output", arg: 5, scope: !85, file: !6, line: 19, type: !12)
!96 = !DILocalVariable(name: "control", scope: !85, file: !6, line: 21, type: !5)
!97 = !DILocalVariable(name: "status", scope: !85, file: !6, line: 22, type: !5)
!98 = !DILocalVariable(name: "done", scope: !85, file: !6, line: 23, type: !88)
!99 = !DILocation(line: 19, column: 25, scope: !85)
!100 = !DILocation(line: 19, column: 35, scope: !85)
!101 = !DILocation(line: 19, column: 46, scope: !85)
!102 = !DILocation(line: 19, column: 61, scope: !85)
!103 = !DILocation(line: 19, column: 74, scope: !85)
!104 = !DILocation(line: 21, column: 2, scope: !85)
!105 = !DILocation(line: 21, column: 6, scope: !85)
!106 = !DILocation(line: 21, column: 16, scope: !85)
!107 = !DILocation(line: 21, column: 29, scope: !85)
!108 = !DILocation(line: 21, column: 24, scope: !85)
!109 = !DILocation(line: 21, column: 37, scope: !85)
!110 = !DILocation(line: 21, column: 21, scope: !85)
!111 = !DILocation(line: 21, column: 52, scope: !85)
!112 = !DILocation(line: 21, column: 47, scope: !85)
!113 = !DILocation(line: 21, column: 58, scope: !85)
!114 = !DILocation(line: 21, column: 44, scope: !85)
!115 = !DILocation(line: 22, column: 2, scope: !85)
!116 = !DILocation(line: 22, column: 6, scope: !85)
!117 = !DILocation(line: 23, column: 2, scope: !85)
!118 = !DILocation(line: 23, column: 6, scope: !85)
!119 = !DILocation(line: 25, column: 2, scope: !85)
!120 = !DILocation(line: 26, column: 28, scope: !121)
!121 = distinct !DILexicalBlock(scope: !85, file: !6, line: 25, column: 5)
!122 = !DILocation(line: 26, column: 37, scope: !121)
!123 = !DILocation(line: 26, column: 44, scope: !121)
!124 = !DILocation(line: 26, column: 12, scope: !121)
!125 = !DILocation(line: 26, column: 10, scope: !121)
!126 = !DILocation(line: 27, column: 8, scope: !127)
!127 = distinct !DILexicalBlock(scope: !121, file: !6, line: 27, column: 7)
!128 = !DILocation(line: 27, column: 15, scope: !127)
!129 = !DILocation(line: 27, column: 25, scope: !127)
!130 = !DILocation(line: 27, column: 7, scope: !121)
!131 = !DILocation(line: 28, column: 11, scope: !127)
!132 = !DILocation(line: 28, column: 4, scope: !127)
!133 = !DILocation(line: 29, column: 11, scope: !121)
!134 = !DILocation(line: 29, column: 18, scope: !121)
!135 = !DILocation(line: 29, column: 25, scope: !121)
!136 = !DILocation(line: 29, column: 10, scope: !121)
!137 = !DILocation(line: 29, column: 8, scope: !121)
!138 = !DILocation(line: 30, column: 11, scope: !121)
!139 = !DILocation(line: 31, column: 19, scope: !121)
!140 = !DILocation(line: 31, column: 14, scope: !121)
!141 = !DILocation(line: 31, column: 24, scope: !121)
!142 = !DILocation(line: 31, column: 11, scope: !121)
!143 = !DILocation(line: 32, column: 2, scope: !121)
!144 = !DILocation(line: 32, column: 11, scope: !85)
!145 = !DILocation(line: 32, column: 18, scope: !85)
!146 = !DILocation(line: 32, column: 16, scope: !85)
!147 = distinct !{!147, !119, !148, !149}
!148 = !DILocation(line: 32, column: 23, scope: !85)
!149 = !{!"llvm.loop.mustprogress"}
!150 = !DILocation(line: 33, column: 9, scope: !85)
!151 = !DILocation(line: 33, column: 2, scope: !85)
!152 = !DILocation(line: 34, column: 1, scope: !85)
!153 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !154, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!154 = !DISubroutineType(types: !155)
!155 = !{!5, !5, !12, !12}
