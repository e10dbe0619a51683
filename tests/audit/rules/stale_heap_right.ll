; ModuleID = 'stale_heap_right.c'
source_filename = "stale_heap_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_heap_right(i64 noundef %partition, i32 noundef %vp) #0 !dbg !12 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %vp.addr = alloca i32, align 4
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !18, !DIExpression(), !44)
  store i32 %vp, ptr %vp.addr, align 4
    #dbg_declare(ptr %vp.addr, !19, !DIExpression(), !45)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !46
    #dbg_declare(ptr %status, !20, !DIExpression(), !47)
  store i64 1, ptr %status, align 8, !dbg !47
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !48
    #dbg_declare(ptr %input, !21, !DIExpression(), !49)
  %call = call i64 @__get_free_pages(i32 noundef 3520, i32 noundef 0) #5, !dbg !50
  %0 = inttoptr i64 %call to ptr, !dbg !51
  store ptr %0, ptr %input, align 8, !dbg !49
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #4, !dbg !52
    #dbg_declare(ptr %output, !38, !DIExpression(), !53)
  %1 = load ptr, ptr %input, align 8, !dbg !54
  %tobool = icmp ne ptr %1, null, !dbg !54
  br i1 %tobool, label %if.end, label %if.then, !dbg !56

if.then:                                          ; preds = %entry
  %2 = load i64, ptr %status, align 8, !dbg !57
  store i64 %2, ptr %retval, align 8, !dbg !58
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !58

if.end:                                           ; preds = %entry
  %call1 = call i64 @__get_free_pages(i32 noundef 3264, i32 noundef 0) #5, !dbg !59
  %3 = inttoptr i64 %call1 to ptr, !dbg !60
  store ptr %3, ptr %output, align 8, !dbg !61
  %4 = load ptr, ptr %output, align 8, !dbg !62
  %tobool2 = icmp ne ptr %4, null, !dbg !62
  br i1 %tobool2, label %if.then3, label %if.end6, !dbg !64

if.then3:                                         ; preds = %if.end
  %5 = load i64, ptr %partition.addr, align 8, !dbg !65
  %6 = load ptr, ptr %input, align 8, !dbg !67
  %partition4 = getelementptr inbounds %struct.registers_input, ptr %6, i32 0, i32 0, !dbg !68
  store i64 %5, ptr %partition4, align 1, !dbg !69
  %7 = load ptr, ptr %input, align 8, !dbg !70
  %names = getelementptr inbounds %struct.registers_input, ptr %7, i32 0, i32 4, !dbg !71
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !70
  store i32 1, ptr %arrayidx, align 1, !dbg !72
  %8 = load ptr, ptr %input, align 8, !dbg !73
  %9 = load ptr, ptr %output, align 8, !dbg !74
  %call5 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext 1, i16 noundef zeroext 0, ptr noundef %8, ptr noundef %9) #5, !dbg !75
  store i64 %call5, ptr %status, align 8, !dbg !76
  %10 = load ptr, ptr %output, align 8, !dbg !77
  %11 = ptrtoint ptr %10 to i64, !dbg !78
  call void @free_pages(i64 noundef %11, i32 noundef 0) #5, !dbg !79
  br label %if.end6, !dbg !80

if.end6:                                          ; preds = %if.then3, %if.end
  %12 = load ptr, ptr %input, align 8, !dbg !81
  %13 = ptrtoint ptr %12 to i64, !dbg !82
  call void @free_pages(i64 noundef %13, i32 noundef 0) #5, !dbg !83
  %14 = load i64, ptr %status, align 8, !dbg !84
  store i64 %14, ptr %retval, align 8, !dbg !85
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !85

cleanup:                                          ; preds = %if.end6, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !86
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !86
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !86
  %15 = load i64, ptr %retval, align 8, !dbg !86
  ret i64 %15, !dbg !86
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !87 dso_local i64 @__get_free_pages(i32 noundef, i32 noundef) #2

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !90 {
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
    #dbg_declare(ptr %code.addr, !96, !DIExpression(), !104)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !97, !DIExpression(), !105)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !98, !DIExpression(), !106)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !99, !DIExpression(), !107)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !100, !DIExpression(), !108)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #4, !dbg !109
    #dbg_declare(ptr %control, !101, !DIExpression(), !110)
  %0 = load i16, ptr %code.addr, align 2, !dbg !111
  %conv = zext i16 %0 to i64, !dbg !111
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !112
  %conv1 = zext i16 %1 to i64, !dbg !113
  %shl = shl i64 %conv1, 17, !dbg !114
  %or = or i64 %conv, %shl, !dbg !115
  %2 = load i16, ptr %count.addr, align 2, !dbg !116
  %conv2 = zext i16 %2 to i64, !dbg !117
  %shl3 = shl i64 %conv2, 32, !dbg !118
  %or4 = or i64 %or, %shl3, !dbg !119
  store i64 %or4, ptr %control, align 8, !dbg !110
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !120
    #dbg_declare(ptr %status, !102, !DIExpression(), !121)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #4, !dbg !122
    #dbg_declare(ptr %done, !103, !DIExpression(), !123)
  br label %do.body, !dbg !124

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !125
  %4 = load ptr, ptr %input.addr, align 8, !dbg !127
  %5 = load ptr, ptr %output.addr, align 8, !dbg !128
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #5, !dbg !129
  store i64 %call, ptr %status, align 8, !dbg !130
  %6 = load i64, ptr %status, align 8, !dbg !131
  %and = and i64 %6, 65535, !dbg !133
  %cmp = icmp ne i64 %and, 0, !dbg !134
  br i1 %cmp, label %if.then, label %if.end, !dbg !135

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !136
  store i64 %7, ptr %retval, align 8, !dbg !137
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !137

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !138
  %shr = lshr i64 %8, 32, !dbg !139
  %and6 = and i64 %shr, 4095, !dbg !140
  %conv7 = trunc i64 %and6 to i16, !dbg !141
  store i16 %conv7, ptr %done, align 2, !dbg !142
  %9 = load i64, ptr %control, align 8, !dbg !143
  %and8 = and i64 %9, -1152640029630136321, !dbg !143
  store i64 %and8, ptr %control, align 8, !dbg !143
  %10 = load i16, ptr %done, align 2, !dbg !144
  %conv9 = zext i16 %10 to i64, !dbg !145
  %shl10 = shl i64 %conv9, 48, !dbg !146
  %11 = load i64, ptr %control, align 8, !dbg !147
  %or11 = or i64 %11, %shl10, !dbg !147
  store i64 %or11, ptr %control, align 8, !dbg !147
  br label %do.cond, !dbg !148

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !149
  %conv12 = zext i16 %12 to i32, !dbg !149
  %13 = load i16, ptr %count.addr, align 2, !dbg !150
  %conv13 = zext i16 %13 to i32, !dbg !150
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !151
  br i1 %cmp14, label %do.body, label %do.end, !dbg !148, !llvm.loop !152

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !155
  store i64 %14, ptr %retval, align 8, !dbg !156
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !156

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #4, !dbg !157
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !157
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #4, !dbg !157
  %15 = load i64, ptr %retval, align 8, !dbg !157
  ret i64 %15, !dbg !157
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !158 dso_local void @free_pages(i64 noundef, i32 noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !161 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!8, !9, !10}
!llvm.ident = !{!11}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "stale_heap_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "240035a8ca2f8e6ed1c3d8a1334f0631")
!2 = !{!3, !4, !5}
!3 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!4 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 9, baseType: !7)
!6 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !{i32 7, !"Dwarf Version", i32 5}
!9 = !{i32 2, !"Debug Info Version", i32 3}
!10 = !{i32 1, !"wchar_size", i32 4}
!11 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!12 = distinct !DISubprogram(name: "stale_heap_right", scope: !1, file: !1, line: 9, type: !13, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !17)
!13 = !DISubroutineType(types: !14)
!14 = !{!5, !5, !15}
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !16)
!16 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!17 = !{!18, !19, !20, !21, !38}
!18 = !DILocalVariable(name: "partition", arg: 1, scope: !12, file: !1, line: 9, type: !5)
!19 = !DILocalVariable(name: "vp", arg: 2, scope: !12, file: !1, line: 9, type: !15)
!20 = !DILocalVariable(name: "status", scope: !12, file: !1, line: 11, type: !5)
!21 = !DILocalVariable(name: "input", scope: !12, file: !1, line: 12, type: !22)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !6, line: 77, size: 128, elements: !24)
!24 = !{!25, !26, !27, !30, !34}
!25 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !23, file: !6, line: 78, baseType: !5, size: 64)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !23, file: !6, line: 79, baseType: !15, size: 32, offset: 64)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !23, file: !6, line: 80, baseType: !28, size: 8, offset: 96)
!28 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 6, baseType: !29)
!29 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !23, file: !6, line: 81, baseType: !31, size: 24, offset: 104)
!31 = !DICompositeType(tag: DW_TAG_array_type, baseType: !28, size: 24, elements: !32)
!32 = !{!33}
!33 = !DISubrange(count: 3)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !23, file: !6, line: 82, baseType: !35, offset: 128)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, elements: !36)
!36 = !{!37}
!37 = !DISubrange(count: -1)
!38 = !DILocalVariable(name: "output", scope: !12, file: !1, line: 13, type: !39)
!39 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64)
!40 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "register_value", file: !6, line: 85, size: 128, elements: !41)
!41 = !{!42, !43}
!42 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !40, file: !6, line: 86, baseType: !5, size: 64)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "high", scope: !40, file: !6, line: 87, baseType: !5, size: 64, offset: 64)
!44 = !DILocation(line: 9, column: 26, scope: !12)
!45 = !DILocation(line: 9, column: 41, scope: !12)
!46 = !DILocation(line: 11, column: 2, scope: !12)
!47 = !DILocation(line: 11, column: 6, scope: !12)
!48 = !DILocation(line: 12, column: 2, scope: !12)
!49 = !DILocation(line: 12, column: 26, scope: !12)
!50 = !DILocation(line: 12, column: 42, scope: !12)
!51 = !DILocation(line: 12, column: 34, scope: !12)
!52 = !DILocation(line: 13, column: 2, scope: !12)
!53 = !DILocation(line: 13, column: 25, scope: !12)
!54 = !DILocation(line: 14, column: 7, scope: !55)
!55 = distinct !DILexicalBlock(scope: !12, file: !1, line: 14, column: 6)
!56 = !DILocation(line: 14, column: 6, scope: !12)
!57 = !DILocation(line: 15, column: 10, scope: !55)
!58 = !DILocation(line: 15, column: 3, scope: !55)
!59 = !DILocation(line: 16, column: 19, scope: !12)
!60 = !DILocation(line: 16, column: 11, scope: !12)
!61 = !DILocation(line: 16, column: 9, scope: !12)
!62 = !DILocation(line: 17, column: 6, scope: !63)
!63 = distinct !DILexicalBlock(scope: !12, file: !1, line: 17, column: 6)
!64 = !DILocation(line: 17, column: 6, scope: !12)
!65 = !DILocation(line: 18, column: 22, scope: !66)
!66 = distinct !DILexicalBlock(scope: !63, file: !1, line: 17, column: 14)
!67 = !DILocation(line: 18, column: 3, scope: !66)
!68 = !DILocation(line: 18, column: 10, scope: !66)
!69 = !DILocation(line: 18, column: 20, scope: !66)
!70 = !DILocation(line: 19, column: 3, scope: !66)
!71 = !DILocation(line: 19, column: 10, scope: !66)
!72 = !DILocation(line: 19, column: 19, scope: !66)
!73 = !DILocation(line: 20, column: 44, scope: !66)
!74 = !DILocation(line: 20, column: 51, scope: !66)
!75 = !DILocation(line: 20, column: 12, scope: !66)
!76 = !DILocation(line: 20, column: 10, scope: !66)
!77 = !DILocation(line: 21, column: 29, scope: !66)
!78 = !DILocation(line: 21, column: 14, scope: !66)
!79 = !DILocation(line: 21, column: 3, scope: !66)
!80 = !DILocation(line: 22, column: 2, scope: !66)
!81 = !DILocation(line: 23, column: 28, scope: !12)
!82 = !DILocation(line: 23, column: 13, scope: !12)
!83 = !DILocation(line: 23, column: 2, scope: !12)
!84 = !DILocation(line: 24, column: 9, scope: !12)
!85 = !DILocation(line: 24, column: 2, scope: !12)
!86 = !DILocation(line: 25, column: 1, scope: !12)
!87 = !DISubprogram(name: "__get_free_pages", scope: !1, file: !1, line: 6, type: !88, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!88 = !DISubroutineType(types: !89)
!89 = !{!4, !15, !15}
!90 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !6, file: !6, line: 19, type: !91, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !95)
!91 = !DISubroutineType(types: !92)
!92 = !{!5, !93, !93, !93, !3, !3}
!93 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 7, baseType: !94)
!94 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!95 = !{!96, !97, !98, !99, !100, !101, !102, !103}
!96 = !DILocalVariable(name: "code", arg: 1, scope: !90, file: !6, line: 19, type: !93)
!97 = !DILocalVariable(name: "count", arg: 2, scope: !90, file: !6, line: 19, type: !93)
!98 = !DILocalVariable(name: "varhead", arg: 3, scope: !90, file: !6, line: 19, type: !93)
!99 = !DILocalVariable(name: "input", arg: 4, scope: !90, file: !6, line: 19, type: !3)
!100 = !DILocalVariable(name: "output", arg: 5, scope: !90, file: !6, line: 19, type: !3)
!101 = !DILocalVariable(name: "control", scope: !90, file: !6, line: 21, type: !5)
!102 = !DILocalVariable(name: "status", scope: !90, file: !6, line: 22, type: !5)
!103 = !DILocalVariable(name: "done", scope: !90, file: !6, line: 23, type: !93)
!104 = !DILocation(line: 19, column: 25, scope: !90)
!105 = !DILocation(line: 19, column: 35, scope: !90)
!106 = !DILocation(line: 19, column: 46, scope: !90)
!107 = !DILocation(line: 19, column: 61, scope: !90)
!108 = !DILocation(line: 19, column: 74, scope: !90)
!109 = !DILocation(line: 21, column: 2, scope: !90)
!110 = !DILocation(line: 21, column: 6, scope: !90)
!111 = !DILocation(line: 21, column: 16, scope: !90)
!112 = !DILocation(line: 21, column: 29, scope: !90)
!113 = !DILocation(line: 21, column: 24, scope: !90)
!114 = !DILocation(line: 21, column: 37, scope: !90)
!115 = !DILocation(line: 21, column: 21, scope: !90)
!116 = !DILocation(line: 21, column: 52, scope: !90)
!117 = !DILocation(line: 21, column: 47, scope: !90)
!118 = !DILocation(line: 21, column: 58, scope: !90)
!119 = !DILocation(line: 21, column: 44, scope: !90)
!120 = !DILocation(line: 22, column: 2, scope: !90)
!121 = !DILocation(line: 22, column: 6, scope: !90)
!122 = !DILocation(line: 23, column: 2, scope: !90)
!123 = !DILocation(line: 23, column: 6, scope: !90)
!124 = !DILocation(line: 25, column: 2, scope: !90)
!125 = !DILocation(line: 26, column: 28, scope: !126)
!126 = distinct !DILexicalBlock(scope: !90, file: !6, line: 25, column: 5)
!127 = !DILocation(line: 26, column: 37, scope: !126)
!128 = !DILocation(line: 26, column: 44, scope: !126)
!129 = !DILocation(line: 26, column: 12, scope: !126)
!130 = !DILocation(line: 26, column: 10, scope: !126)
!131 = !DILocation(line: 27, column: 8, scope: !132)
!132 = distinct !DILexicalBlock(scope: !126, file: !6, line: 27, column: 7)
!133 = !DILocation(line: 27, column: 15, scope: !132)
!134 = !DILocation(line: 27, column: 25, scope: !132)
!135 = !DILocation(line: 27, column: 7, scope: !126)
!136 = !DILocation(line: 28, column: 11, scope: !132)
!137 = !DILocation(line: 28, column: 4, scope: !132)
!138 = !DILocation(line: 29, column: 11, scope: !126)
!139 = !DILocation(line: 29, column: 18, scope: !126)
!140 = !DILocation(line: 29, column: 25, scope: !126)
!141 = !DILocation(line: 29, column: 10, scope: !126)
!142 = !DILocation(line: 29, column: 8, scope: !126)
!143 = !DILocation(line: 30, column: 11, scope: !126)
!144 = !DILocation(line: 31, column: 19, scope: !126)
!145 = !DILocation(line: 31, column: 14, scope: !126)
!146 = !DILocation(line: 31, column: 24, scope: !126)
!147 = !DILocation(line: 31, column: 11, scope: !126)
!148 = !DILocation(line: 32, column: 2, scope: !126)
!149 = !DILocation(line: 32, column: 11, scope: !90)
!150 = !DILocation(line: 32, column: 18, scope: !90)
!151 = !DILocation(line: 32, column: 16, scope: !90)
!152 = distinct !{!152, !124, !153, !154}
!153 = !DILocation(line: 32, column: 23, scope: !90)
!154 = !{!"llvm.loop.mustprogress"}
!155 = !DILocation(line: 33, column: 9, scope: !90)
!156 = !DILocation(line: 33, column: 2, scope: !90)
!157 = !DILocation(line: 34, column: 1, scope: !90)
!158 = !DISubprogram(name: "free_pages", scope: !1, file: !1, line: 7, type: !159, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!159 = !DISubroutineType(types: !160)
!160 = !{null, !4, !15}
!161 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !162, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!162 = !DISubroutineType(types: !163)
!163 = !{!5, !5, !3, !3}
