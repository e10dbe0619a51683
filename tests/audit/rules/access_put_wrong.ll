; ModuleID = 'access_put_wrong.c'
source_filename = "access_put_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.cursor = type { ptr }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @access_put_wrong(ptr noundef %cursor, i64 noundef %partition, ptr noundef %pages, i32 noundef %count) #0 !dbg !18 {
entry:
  %retval = alloca i64, align 8
  %cursor.addr = alloca ptr, align 8
  %partition.addr = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  %i = alloca i32, align 4
  store ptr %cursor, ptr %cursor.addr, align 8
    #dbg_declare(ptr %cursor.addr, !31, !DIExpression(), !39)
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !32, !DIExpression(), !40)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !33, !DIExpression(), !41)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !34, !DIExpression(), !42)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !43
    #dbg_declare(ptr %status, !35, !DIExpression(), !44)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !43
    #dbg_declare(ptr %input, !36, !DIExpression(), !45)
  %call = call i64 @get_zeroed_page(i32 noundef 0) #5, !dbg !46
  %0 = inttoptr i64 %call to ptr, !dbg !47
  store ptr %0, ptr %input, align 8, !dbg !45
  %1 = load ptr, ptr %input, align 8, !dbg !48
  %tobool = icmp ne ptr %1, null, !dbg !48
  br i1 %tobool, label %if.end, label %if.then, !dbg !50

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !51
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !51

if.end:                                           ; preds = %entry
  %2 = load i64, ptr %partition.addr, align 8, !dbg !52
  %3 = load ptr, ptr %input, align 8, !dbg !53
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !53
  store i64 %2, ptr %arrayidx, align 8, !dbg !54
  %4 = load ptr, ptr %input, align 8, !dbg !55
  %add.ptr = getelementptr i64, ptr %4, i64 1, !dbg !56
  %5 = load ptr, ptr %cursor.addr, align 8, !dbg !57
  %at = getelementptr inbounds %struct.cursor, ptr %5, i32 0, i32 0, !dbg !58
  store ptr %add.ptr, ptr %at, align 8, !dbg !59
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #4, !dbg !60
    #dbg_declare(ptr %i, !37, !DIExpression(), !61)
  store i32 0, ptr %i, align 4, !dbg !61
  br label %for.cond, !dbg !60

for.cond:                                         ; preds = %for.inc, %if.end
  %6 = load i32, ptr %i, align 4, !dbg !62
  %7 = load i32, ptr %count.addr, align 4, !dbg !64
  %cmp = icmp ult i32 %6, %7, !dbg !65
  br i1 %cmp, label %for.body, label %for.cond.cleanup, !dbg !66

for.cond.cleanup:                                 ; preds = %for.cond
  store i32 2, ptr %cleanup.dest.slot, align 4
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #4, !dbg !67
  br label %for.end

for.body:                                         ; preds = %for.cond
  %8 = load ptr, ptr %pages.addr, align 8, !dbg !68
  %9 = load i32, ptr %i, align 4, !dbg !69
  %idxprom = zext i32 %9 to i64, !dbg !68
  %arrayidx1 = getelementptr i64, ptr %8, i64 %idxprom, !dbg !68
  %10 = load i64, ptr %arrayidx1, align 8, !dbg !68
  %11 = load ptr, ptr %cursor.addr, align 8, !dbg !70
  %at2 = getelementptr inbounds %struct.cursor, ptr %11, i32 0, i32 0, !dbg !71
  %12 = load ptr, ptr %at2, align 8, !dbg !72
  %incdec.ptr = getelementptr i64, ptr %12, i32 1, !dbg !72
  store ptr %incdec.ptr, ptr %at2, align 8, !dbg !72
  store i64 %10, ptr %12, align 8, !dbg !73
  br label %for.inc, !dbg !74

for.inc:                                          ; preds = %for.body
  %13 = load i32, ptr %i, align 4, !dbg !75
  %inc = add i32 %13, 1, !dbg !75
  store i32 %inc, ptr %i, align 4, !dbg !75
  br label %for.cond, !dbg !67, !llvm.loop !76

for.end:                                          ; preds = %for.cond.cleanup
  %14 = load ptr, ptr %input, align 8, !dbg !79
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext 1, i16 noundef zeroext 0, ptr noundef %14, ptr noundef null) #5, !dbg !80
  store i64 %call3, ptr %status, align 8, !dbg !81
  %15 = load ptr, ptr %input, align 8, !dbg !82
  %16 = ptrtoint ptr %15 to i64, !dbg !83
  call void @free_page(i64 noundef %16) #5, !dbg !84
  %17 = load i64, ptr %status, align 8, !dbg !85
  store i64 %17, ptr %retval, align 8, !dbg !86
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !86

cleanup:                                          ; preds = %for.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !87
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !87
  %18 = load i64, ptr %retval, align 8, !dbg !87
  ret i64 %18, !dbg !87
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !88 dso_local i64 @get_zeroed_page(i32 noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !91 {
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
    #dbg_declare(ptr %code.addr, !97, !DIExpression(), !105)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !98, !DIExpression(), !106)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !99, !DIExpression(), !107)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !100, !DIExpression(), !108)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !101, !DIExpression(), !109)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #4, !dbg !110
    #dbg_declare(ptr %control, !102, !DIExpression(), !111)
  %0 = load i16, ptr %code.addr, align 2, !dbg !112
  %conv = zext i16 %0 to i64, !dbg !112
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !113
  %conv1 = zext i16 %1 to i64, !dbg !114
  %shl = shl i64 %conv1, 17, !dbg !115
  %or = or i64 %conv, %shl, !dbg !116
  %2 = load i16, ptr %count.addr, align 2, !dbg !117
  %conv2 = zext i16 %2 to i64, !dbg !118
  %shl3 = shl i64 %conv2, 32, !dbg !119
  %or4 = or i64 %or, %shl3, !dbg !120
  store i64 %or4, ptr %control, align 8, !dbg !111
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !121
    #dbg_declare(ptr %status, !103, !DIExpression(), !122)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #4, !dbg !123
    #dbg_declare(ptr %done, !104, !DIExpression(), !124)
  br label %do.body, !dbg !125

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !126
  %4 = load ptr, ptr %input.addr, align 8, !dbg !128
  %5 = load ptr, ptr %output.addr, align 8, !dbg !129
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #5, !dbg !130
  store i64 %call, ptr %status, align 8, !dbg !131
  %6 = load i64, ptr %status, align 8, !dbg !132
  %and = and i64 %6, 65535, !dbg !134
  %cmp = icmp ne i64 %and, 0, !dbg !135
  br i1 %cmp, label %if.then, label %if.end, !dbg !136

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !137
  store i64 %7, ptr %retval, align 8, !dbg !138
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !138

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !139
  %shr = lshr i64 %8, 32, !dbg !140
  %and6 = and i64 %shr, 4095, !dbg !141
  %conv7 = trunc i64 %and6 to i16, !dbg !142
  store i16 %conv7, ptr %done, align 2, !dbg !143
  %9 = load i64, ptr %control, align 8, !dbg !144
  %and8 = and i64 %9, -1152640029630136321, !dbg !144
  store i64 %and8, ptr %control, align 8, !dbg !144
  %10 = load i16, ptr %done, align 2, !dbg !145
  %conv9 = zext i16 %10 to i64, !dbg !146
  %shl10 = shl i64 %conv9, 48, !dbg !147
  %11 = load i64, ptr %control, align 8, !dbg !148
  %or11 = or i64 %11, %shl10, !dbg !148
  store i64 %or11, ptr %control, align 8, !dbg !148
  br label %do.cond, !dbg !149

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !150
  %conv12 = zext i16 %12 to i32, !dbg !150
  %13 = load i16, ptr %count.addr, align 2, !dbg !151
  %conv13 = zext i16 %13 to i32, !dbg !151
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !152
  br i1 %cmp14, label %do.body, label %do.end, !dbg !149, !llvm.loop !153

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
declare !dbg !158 dso_local void @free_page(i64 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !161 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

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
!3 = !DIFile(filename: "access_put_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "ee33e094316b641be1e86c80546c48db")
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
!18 = distinct !DISubprogram(name: "access_put_wrong", scope: !3, file: !3, line: 15, type: !19, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !30)
!19 = !DISubroutineType(types: !20)
!20 = !{!7, !21, !7, !26, !28}
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!22 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !3, line: 11, size: 64, elements: !23)
!23 = !{!24}
!24 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !22, file: !3, line: 12, baseType: !25, size: 64)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!28 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !29)
!29 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!30 = !{!31, !32, !33, !34, !35, !36, !37}
!31 = !DILocalVariable(name: "cursor", arg: 1, scope: !18, file: !3, line: 15, type: !21)
!32 = !DILocalVariable(name: "partition", arg: 2, scope: !18, file: !3, line: 15, type: !7)
!33 = !DILocalVariable(name: "pages", arg: 3, scope: !18, file: !3, line: 15, type: !26)
!34 = !DILocalVariable(name: "count", arg: 4, scope: !18, file: !3, line: 15, type: !28)
!35 = !DILocalVariable(name: "status", scope: !18, file: !3, line: 17, type: !7)
!36 = !DILocalVariable(name: "input", scope: !18, file: !3, line: 17, type: !25)
!37 = !DILocalVariable(name: "i", scope: !38, file: !3, line: 23, type: !28)
!38 = distinct !DILexicalBlock(scope: !18, file: !3, line: 23, column: 2)
!39 = !DILocation(line: 15, column: 37, scope: !18)
!40 = !DILocation(line: 15, column: 49, scope: !18)
!41 = !DILocation(line: 15, column: 71, scope: !18)
!42 = !DILocation(line: 15, column: 82, scope: !18)
!43 = !DILocation(line: 17, column: 2, scope: !18)
!44 = !DILocation(line: 17, column: 6, scope: !18)
!45 = !DILocation(line: 17, column: 15, scope: !18)
!46 = !DILocation(line: 17, column: 31, scope: !18)
!47 = !DILocation(line: 17, column: 23, scope: !18)
!48 = !DILocation(line: 19, column: 7, scope: !49)
!49 = distinct !DILexicalBlock(scope: !18, file: !3, line: 19, column: 6)
!50 = !DILocation(line: 19, column: 6, scope: !18)
!51 = !DILocation(line: 20, column: 3, scope: !49)
!52 = !DILocation(line: 21, column: 13, scope: !18)
!53 = !DILocation(line: 21, column: 2, scope: !18)
!54 = !DILocation(line: 21, column: 11, scope: !18)
!55 = !DILocation(line: 22, column: 15, scope: !18)
!56 = !DILocation(line: 22, column: 21, scope: !18)
!57 = !DILocation(line: 22, column: 2, scope: !18)
!58 = !DILocation(line: 22, column: 10, scope: !18)
!59 = !DILocation(line: 22, column: 13, scope: !18)
!60 = !DILocation(line: 23, column: 7, scope: !38)
!61 = !DILocation(line: 23, column: 11, scope: !38)
!62 = !DILocation(line: 23, column: 18, scope: !63)
!63 = distinct !DILexicalBlock(scope: !38, file: !3, line: 23, column: 2)
!64 = !DILocation(line: 23, column: 22, scope: !63)
!65 = !DILocation(line: 23, column: 20, scope: !63)
!66 = !DILocation(line: 23, column: 2, scope: !38)
!67 = !DILocation(line: 23, column: 2, scope: !63)
!68 = !DILocation(line: 24, column: 19, scope: !63)
!69 = !DILocation(line: 24, column: 25, scope: !63)
!70 = !DILocation(line: 24, column: 4, scope: !63)
!71 = !DILocation(line: 24, column: 12, scope: !63)
!72 = !DILocation(line: 24, column: 14, scope: !63)
!73 = !DILocation(line: 24, column: 17, scope: !63)
!74 = !DILocation(line: 24, column: 3, scope: !63)
!75 = !DILocation(line: 23, column: 30, scope: !63)
!76 = distinct !{!76, !66, !77, !78}
!77 = !DILocation(line: 24, column: 26, scope: !38)
!78 = !{!"llvm.loop.mustprogress"}
!79 = !DILocation(line: 25, column: 43, scope: !18)
!80 = !DILocation(line: 25, column: 11, scope: !18)
!81 = !DILocation(line: 25, column: 9, scope: !18)
!82 = !DILocation(line: 26, column: 27, scope: !18)
!83 = !DILocation(line: 26, column: 12, scope: !18)
!84 = !DILocation(line: 26, column: 2, scope: !18)
!85 = !DILocation(line: 27, column: 9, scope: !18)
!86 = !DILocation(line: 27, column: 2, scope: !18)
!87 = !DILocation(line: 28, column: 1, scope: !18)
!88 = !DISubprogram(name: "get_zeroed_page", scope: !3, file: !3, line: 8, type: !89, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!89 = !DISubroutineType(types: !90)
!90 = !{!6, !28}
!91 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !92, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !96)
!92 = !DISubroutineType(types: !93)
!93 = !{!7, !94, !94, !94, !5, !5}
!94 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !95)
!95 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!96 = !{!97, !98, !99, !100, !101, !102, !103, !104}
!97 = !DILocalVariable(name: "code", arg: 1, scope: !91, file: !8, line: 19, type: !94)
!98 = !DILocalVariable(name: "count", arg: 2, scope: !91, file: !8, line: 19, type: !94)
!99 = !DILocalVariable(name: "varhead", arg: 3, scope: !91, file: !8, line: 19, type: !94)
!100 = !DILocalVariable(name: "input", arg: 4, scope: !91, file: !8, line: 19, type: !5)
!101 = !DILocalVariable(name: "output", arg: 5, scope: !91, file: !8, line: 19, type: !5)
!102 = !DILocalVariable(name: "control", scope: !91, file: !8, line: 21, type: !7)
!103 = !DILocalVariable(name: "status", scope: !91, file: !8, line: 22, type: !7)
!104 = !DILocalVariable(name: "done", scope: !91, file: !8, line: 23, type: !94)
!105 = !DILocation(line: 19, column: 25, scope: !91)
!106 = !DILocation(line: 19, column: 35, scope: !91)
!107 = !DILocation(line: 19, column: 46, scope: !91)
!108 = !DILocation(line: 19, column: 61, scope: !91)
!109 = !DILocation(line: 19, column: 74, scope: !91)
!110 = !DILocation(line: 21, column: 2, scope: !91)
!111 = !DILocation(line: 21, column: 6, scope: !91)
!112 = !DILocation(line: 21, column: 16, scope: !91)
!113 = !DILocation(line: 21, column: 29, scope: !91)
!114 = !DILocation(line: 21, column: 24, scope: !91)
!115 = !DILocation(line: 21, column: 37, scope: !91)
!116 = !DILocation(line: 21, column: 21, scope: !91)
!117 = !DILocation(line: 21, column: 52, scope: !91)
!118 = !DILocation(line: 21, column: 47, scope: !91)
!119 = !DILocation(line: 21, column: 58, scope: !91)
!120 = !DILocation(line: 21, column: 44, scope: !91)
!121 = !DILocation(line: 22, column: 2, scope: !91)
!122 = !DILocation(line: 22, column: 6, scope: !91)
!123 = !DILocation(line: 23, column: 2, scope: !91)
!124 = !DILocation(line: 23, column: 6, scope: !91)
!125 = !DILocation(line: 25, column: 2, scope: !91)
!126 = !DILocation(line: 26, column: 28, scope: !127)
!127 = distinct !DILexicalBlock(scope: !91, file: !8, line: 25, column: 5)
!128 = !DILocation(line: 26, column: 37, scope: !127)
!129 = !DILocation(line: 26, column: 44, scope: !127)
!130 = !DILocation(line: 26, column: 12, scope: !127)
!131 = !DILocation(line: 26, column: 10, scope: !127)
!132 = !DILocation(line: 27, column: 8, scope: !133)
!133 = distinct !DILexicalBlock(scope: !127, file: !8, line: 27, column: 7)
!134 = !DILocation(line: 27, column: 15, scope: !133)
!135 = !DILocation(line: 27, column: 25, scope: !133)
!136 = !DILocation(line: 27, column: 7, scope: !127)
!137 = !DILocation(line: 28, column: 11, scope: !133)
!138 = !DILocation(line: 28, column: 4, scope: !133)
!139 = !DILocation(line: 29, column: 11, scope: !127)
!140 = !DILocation(line: 29, column: 18, scope: !127)
!141 = !DILocation(line: 29, column: 25, scope: !127)
!142 = !DILocation(line: 29, column: 10, scope: !127)
!143 = !DILocation(line: 29, column: 8, scope: !127)
!144 = !DILocation(line: 30, column: 11, scope: !127)
!145 = !DILocation(line: 31, column: 19, scope: !127)
!146 = !DILocation(line: 31, column: 14, scope: !127)
!147 = !DILocation(line: 31, column: 24, scope: !127)
!148 = !DILocation(line: 31, column: 11, scope: !127)
!149 = !DILocation(line: 32, column: 2, scope: !127)
!150 = !DILocation(line: 32, column: 11, scope: !91)
!151 = !DILocation(line: 32, column: 18, scope: !91)
!152 = !DILocation(line: 32, column: 16, scope: !91)
!153 = distinct !{!153, !125, !154, !78}
!154 = !DILocation(line: 32, column: 23, scope: !91)
!155 = !DILocation(line: 33, column: 9, scope: !91)
!156 = !DILocation(line: 33, column: 2, scope: !91)
!157 = !DILocation(line: 34, column: 1, scope: !91)
!158 = !DISubprogram(name: "free_page", scope: !3, file: !3, line: 9, type: !159, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!159 = !DISubroutineType(types: !160)
!160 = !{null, !6}
!161 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !162, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!162 = !DISubroutineType(types: !163)
!163 = !{!7, !7, !5, !5}
