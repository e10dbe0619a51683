; ModuleID = 'access_put_right.c'
source_filename = "access_put_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.cursor = type { ptr, ptr }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @access_put_right(ptr noundef %cursor, i64 noundef %partition, ptr noundef %pages) #0 !dbg !18 {
entry:
  %retval = alloca i64, align 8
  %cursor.addr = alloca ptr, align 8
  %partition.addr = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %cursor, ptr %cursor.addr, align 8
    #dbg_declare(ptr %cursor.addr, !30, !DIExpression(), !35)
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !31, !DIExpression(), !36)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !32, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !38
    #dbg_declare(ptr %status, !33, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !38
    #dbg_declare(ptr %input, !34, !DIExpression(), !40)
  %call = call i64 @get_zeroed_page(i32 noundef 0) #5, !dbg !41
  %0 = inttoptr i64 %call to ptr, !dbg !42
  store ptr %0, ptr %input, align 8, !dbg !40
  %1 = load ptr, ptr %input, align 8, !dbg !43
  %tobool = icmp ne ptr %1, null, !dbg !43
  br i1 %tobool, label %if.end, label %if.then, !dbg !45

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !46
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !46

if.end:                                           ; preds = %entry
  %2 = load i64, ptr %partition.addr, align 8, !dbg !47
  %3 = load ptr, ptr %input, align 8, !dbg !48
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !48
  store i64 %2, ptr %arrayidx, align 8, !dbg !49
  %4 = load ptr, ptr %input, align 8, !dbg !50
  %add.ptr = getelementptr i64, ptr %4, i64 1, !dbg !51
  %5 = load ptr, ptr %cursor.addr, align 8, !dbg !52
  %at = getelementptr inbounds %struct.cursor, ptr %5, i32 0, i32 0, !dbg !53
  store ptr %add.ptr, ptr %at, align 8, !dbg !54
  %6 = load ptr, ptr %cursor.addr, align 8, !dbg !55
  %end = getelementptr inbounds %struct.cursor, ptr %6, i32 0, i32 1, !dbg !57
  %7 = load ptr, ptr %end, align 8, !dbg !57
  %tobool1 = icmp ne ptr %7, null, !dbg !55
  br i1 %tobool1, label %if.then2, label %if.end5, !dbg !58

if.then2:                                         ; preds = %if.end
  %8 = load ptr, ptr %cursor.addr, align 8, !dbg !59
  %end3 = getelementptr inbounds %struct.cursor, ptr %8, i32 0, i32 1, !dbg !60
  %9 = load ptr, ptr %end3, align 8, !dbg !60
  %10 = load i64, ptr %9, align 8, !dbg !61
  %11 = load ptr, ptr %input, align 8, !dbg !62
  %arrayidx4 = getelementptr i64, ptr %11, i64 1, !dbg !62
  store i64 %10, ptr %arrayidx4, align 8, !dbg !63
  br label %if.end5, !dbg !62

if.end5:                                          ; preds = %if.then2, %if.end
  %12 = load ptr, ptr %input, align 8, !dbg !64
  %call6 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext 1, i16 noundef zeroext 0, ptr noundef %12, ptr noundef null) #5, !dbg !65
  store i64 %call6, ptr %status, align 8, !dbg !66
  %13 = load ptr, ptr %input, align 8, !dbg !67
  %14 = ptrtoint ptr %13 to i64, !dbg !68
  call void @free_page(i64 noundef %14) #5, !dbg !69
  %15 = load i64, ptr %status, align 8, !dbg !70
  store i64 %15, ptr %retval, align 8, !dbg !71
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !71

cleanup:                                          ; preds = %if.end5, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !72
  %16 = load i64, ptr %retval, align 8, !dbg !72
  ret i64 %16, !dbg !72
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !73 dso_local i64 @get_zeroed_page(i32 noundef) #2

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !78 {
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
    #dbg_declare(ptr %code.addr, !84, !DIExpression(), !92)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !85, !DIExpression(), !93)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !86, !DIExpression(), !94)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !87, !DIExpression(), !95)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !88, !DIExpression(), !96)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #4, !dbg !97
    #dbg_declare(ptr %control, !89, !DIExpression(), !98)
  %0 = load i16, ptr %code.addr, align 2, !dbg !99
  %conv = zext i16 %0 to i64, !dbg !99
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !100
  %conv1 = zext i16 %1 to i64, !dbg !101
  %shl = shl i64 %conv1, 17, !dbg !102
  %or = or i64 %conv, %shl, !dbg !103
  %2 = load i16, ptr %count.addr, align 2, !dbg !104
  %conv2 = zext i16 %2 to i64, !dbg !105
  %shl3 = shl i64 %conv2, 32, !dbg !106
  %or4 = or i64 %or, %shl3, !dbg !107
  store i64 %or4, ptr %control, align 8, !dbg !98
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !108
    #dbg_declare(ptr %status, !90, !DIExpression(), !109)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #4, !dbg !110
    #dbg_declare(ptr %done, !91, !DIExpression(), !111)
  br label %do.body, !dbg !112

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !113
  %4 = load ptr, ptr %input.addr, align 8, !dbg !115
  %5 = load ptr, ptr %output.addr, align 8, !dbg !116
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #5, !dbg !117
  store i64 %call, ptr %status, align 8, !dbg !118
  %6 = load i64, ptr %status, align 8, !dbg !119
  %and = and i64 %6, 65535, !dbg !121
  %cmp = icmp ne i64 %and, 0, !dbg !122
  br i1 %cmp, label %if.then, label %if.end, !dbg !123

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !124
  store i64 %7, ptr %retval, align 8, !dbg !125
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !125

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !126
  %shr = lshr i64 %8, 32, !dbg !127
  %and6 = and i64 %shr, 4095, !dbg !128
  %conv7 = trunc i64 %and6 to i16, !dbg !129
  store i16 %conv7, ptr %done, align 2, !dbg !130
  %9 = load i64, ptr %control, align 8, !dbg !131
  %and8 = and i64 %9, -1152640029630136321, !dbg !131
  store i64 %and8, ptr %control, align 8, !dbg !131
  %10 = load i16, ptr %done, align 2, !dbg !132
  %conv9 = zext i16 %10 to i64, !dbg !133
  %shl10 = shl i64 %conv9, 48, !dbg !134
  %11 = load i64, ptr %control, align 8, !dbg !135
  %or11 = or i64 %11, %shl10, !dbg !135
  store i64 %or11, ptr %control, align 8, !dbg !135
  br label %do.cond, !dbg !136

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !137
  %conv12 = zext i16 %12 to i32, !dbg !137
  %13 = load i16, ptr %count.addr, align 2, !dbg !138
  %conv13 = zext i16 %13 to i32, !dbg !138
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !139
  br i1 %cmp14, label %do.body, label %do.end, !dbg !136, !llvm.loop !140

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !143
  store i64 %14, ptr %retval, align 8, !dbg !144
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !144

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #4, !dbg !145
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !145
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #4, !dbg !145
  %15 = load i64, ptr %retval, align 8, !dbg !145
  ret i64 %15, !dbg !145
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !146 dso_local void @free_page(i64 noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !149 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!14, !15, !16}
!llvm.ident = !{!17}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !13, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "access_put_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "0f104438cbfa191b8533e7cf4e63d555")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !13, isLocal: false, isDefinition: true)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!14 = !{i32 7, !"Dwarf Version", i32 5}
!15 = !{i32 2, !"Debug Info Version", i32 3}
!16 = !{i32 1, !"wchar_size", i32 4}
!17 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!18 = distinct !DISubprogram(name: "access_put_right", scope: !3, file: !3, line: 15, type: !19, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !29)
!19 = !DISubroutineType(types: !20)
!20 = !{!7, !21, !7, !27}
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!22 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !3, line: 11, size: 128, elements: !23)
!23 = !{!24, !26}
!24 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !22, file: !3, line: 12, baseType: !25, size: 64)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !22, file: !3, line: 12, baseType: !25, size: 64, offset: 64)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!29 = !{!30, !31, !32, !33, !34}
!30 = !DILocalVariable(name: "cursor", arg: 1, scope: !18, file: !3, line: 15, type: !21)
!31 = !DILocalVariable(name: "partition", arg: 2, scope: !18, file: !3, line: 15, type: !7)
!32 = !DILocalVariable(name: "pages", arg: 3, scope: !18, file: !3, line: 15, type: !27)
!33 = !DILocalVariable(name: "status", scope: !18, file: !3, line: 17, type: !7)
!34 = !DILocalVariable(name: "input", scope: !18, file: !3, line: 17, type: !25)
!35 = !DILocation(line: 15, column: 37, scope: !18)
!36 = !DILocation(line: 15, column: 49, scope: !18)
!37 = !DILocation(line: 15, column: 71, scope: !18)
!38 = !DILocation(line: 17, column: 2, scope: !18)
!39 = !DILocation(line: 17, column: 6, scope: !18)
!40 = !DILocation(line: 17, column: 15, scope: !18)
!41 = !DILocation(line: 17, column: 31, scope: !18)
!42 = !DILocation(line: 17, column: 23, scope: !18)
!43 = !DILocation(line: 19, column: 7, scope: !44)
!44 = distinct !DILexicalBlock(scope: !18, file: !3, line: 19, column: 6)
!45 = !DILocation(line: 19, column: 6, scope: !18)
!46 = !DILocation(line: 20, column: 3, scope: !44)
!47 = !DILocation(line: 21, column: 13, scope: !18)
!48 = !DILocation(line: 21, column: 2, scope: !18)
!49 = !DILocation(line: 21, column: 11, scope: !18)
!50 = !DILocation(line: 22, column: 15, scope: !18)
!51 = !DILocation(line: 22, column: 21, scope: !18)
!52 = !DILocation(line: 22, column: 2, scope: !18)
!53 = !DILocation(line: 22, column: 10, scope: !18)
!54 = !DILocation(line: 22, column: 13, scope: !18)
!55 = !DILocation(line: 23, column: 6, scope: !56)
!56 = distinct !DILexicalBlock(scope: !18, file: !3, line: 23, column: 6)
!57 = !DILocation(line: 23, column: 14, scope: !56)
!58 = !DILocation(line: 23, column: 6, scope: !18)
!59 = !DILocation(line: 24, column: 15, scope: !56)
!60 = !DILocation(line: 24, column: 23, scope: !56)
!61 = !DILocation(line: 24, column: 14, scope: !56)
!62 = !DILocation(line: 24, column: 3, scope: !56)
!63 = !DILocation(line: 24, column: 12, scope: !56)
!64 = !DILocation(line: 25, column: 43, scope: !18)
!65 = !DILocation(line: 25, column: 11, scope: !18)
!66 = !DILocation(line: 25, column: 9, scope: !18)
!67 = !DILocation(line: 26, column: 27, scope: !18)
!68 = !DILocation(line: 26, column: 12, scope: !18)
!69 = !DILocation(line: 26, column: 2, scope: !18)
!70 = !DILocation(line: 27, column: 9, scope: !18)
!71 = !DILocation(line: 27, column: 2, scope: !18)
!72 = !DILocation(line: 28, column: 1, scope: !18)
!73 = !DISubprogram(name: "get_zeroed_page", scope: !3, file: !3, line: 8, type: !74, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!74 = !DISubroutineType(types: !75)
!75 = !{!6, !76}
!76 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !77)
!77 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!78 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !79, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !83)
!79 = !DISubroutineType(types: !80)
!80 = !{!7, !81, !81, !81, !5, !5}
!81 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !82)
!82 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!83 = !{!84, !85, !86, !87, !88, !89, !90, !91}
!84 = !DILocalVariable(name: "code", arg: 1, scope: !78, file: !8, line: 19, type: !81)
!85 = !DILocalVariable(name: "count", arg: 2, scope: !78, file: !8, line: 19, type: !81)
!86 = !DILocalVariable(name: "varhead", arg: 3, scope: !78, file: !8, line: 19, type: !81)
!87 = !DILocalVariable(name: "input", arg: 4, scope: !78, file: !8, line: 19, type: !5)
!88 = !DILocalVariable(name: "output", arg: 5, scope: !78, file: !8, line: 19, type: !5)
!89 = !DILocalVariable(name: "control", scope: !78, file: !8, line: 21, type: !7)
!90 = !DILocalVariable(name: "status", scope: !78, file: !8, line: 22, type: !7)
!91 = !DILocalVariable(name: "done", scope: !78, file: !8, line: 23, type: !81)
!92 = !DILocation(line: 19, column: 25, scope: !78)
!93 = !DILocation(line: 19, column: 35, scope: !78)
!94 = !DILocation(line: 19, column: 46, scope: !78)
!95 = !DILocation(line: 19, column: 61, scope: !78)
!96 = !DILocation(line: 19, column: 74, scope: !78)
!97 = !DILocation(line: 21, column: 2, scope: !78)
!98 = !DILocation(line: 21, column: 6, scope: !78)
!99 = !DILocation(line: 21, column: 16, scope: !78)
!100 = !DILocation(line: 21, column: 29, scope: !78)
!101 = !DILocation(line: 21, column: 24, scope: !78)
!102 = !DILocation(line: 21, column: 37, scope: !78)
!103 = !DILocation(line: 21, column: 21, scope: !78)
!104 = !DILocation(line: 21, column: 52, scope: !78)
!105 = !DILocation(line: 21, column: 47, scope: !78)
!106 = !DILocation(line: 21, column: 58, scope: !78)
!107 = !DILocation(line: 21, column: 44, scope: !78)
!108 = !DILocation(line: 22, column: 2, scope: !78)
!109 = !DILocation(line: 22, column: 6, scope: !78)
!110 = !DILocation(line: 23, column: 2, scope: !78)
!111 = !DILocation(line: 23, column: 6, scope: !78)
!112 = !DILocation(line: 25, column: 2, scope: !78)
!113 = !DILocation(line: 26, column: 28, scope: !114)
!114 = distinct !DILexicalBlock(scope: !78, file: !8, line: 25, column: 5)
!115 = !DILocation(line: 26, column: 37, scope: !114)
!116 = !DILocation(line: 26, column: 44, scope: !114)
!117 = !DILocation(line: 26, column: 12, scope: !114)
!118 = !DILocation(line: 26, column: 10, scope: !114)
!119 = !DILocation(line: 27, column: 8, scope: !120)
!120 = distinct !DILexicalBlock(scope: !114, file: !8, line: 27, column: 7)
!121 = !DILocation(line: 27, column: 15, scope: !120)
!122 = !DILocation(line: 27, column: 25, scope: !120)
!123 = !DILocation(line: 27, column: 7, scope: !114)
!124 = !DILocation(line: 28, column: 11, scope: !120)
!125 = !DILocation(line: 28, column: 4, scope: !120)
!126 = !DILocation(line: 29, column: 11, scope: !114)
!127 = !DILocation(line: 29, column: 18, scope: !114)
!128 = !DILocation(line: 29, column: 25, scope: !114)
!129 = !DILocation(line: 29, column: 10, scope: !114)
!130 = !DILocation(line: 29, column: 8, scope: !114)
!131 = !DILocation(line: 30, column: 11, scope: !114)
!132 = !DILocation(line: 31, column: 19, scope: !114)
!133 = !DILocation(line: 31, column: 14, scope: !114)
!134 = !DILocation(line: 31, column: 24, scope: !114)
!135 = !DILocation(line: 31, column: 11, scope: !114)
!136 = !DILocation(line: 32, column: 2, scope: !114)
!137 = !DILocation(line: 32, column: 11, scope: !78)
!138 = !DILocation(line: 32, column: 18, scope: !78)
!139 = !DILocation(line: 32, column: 16, scope: !78)
!140 = distinct !{!140, !112, !141, !142}
!141 = !DILocation(line: 32, column: 23, scope: !78)
!142 = !{!"llvm.loop.mustprogress"}
!143 = !DILocation(line: 33, column: 9, scope: !78)
!144 = !DILocation(line: 33, column: 2, scope: !78)
!145 = !DILocation(line: 34, column: 1, scope: !78)
!146 = !DISubprogram(name: "free_page", scope: !3, file: !3, line: 9, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!147 = !DISubroutineType(types: !148)
!148 = !{null, !6}
!149 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !150, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!150 = !DISubroutineType(types: !151)
!151 = !{!7, !7, !5, !5}
