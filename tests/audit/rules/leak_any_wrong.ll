; ModuleID = 'leak_any_wrong.c'
source_filename = "leak_any_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.request = type { i64, i64, i64, ptr, ptr }

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @leak_any_wrong(ptr noundef %user) #0 !dbg !9 {
entry:
  %retval = alloca i64, align 8
  %user.addr = alloca ptr, align 8
  %request = alloca %struct.request, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %user, ptr %user.addr, align 8
    #dbg_declare(ptr %user.addr, !16, !DIExpression(), !29)
  call void @llvm.lifetime.start.p0(i64 40, ptr %request) #4, !dbg !30
    #dbg_declare(ptr %request, !17, !DIExpression(), !31)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !32
    #dbg_declare(ptr %status, !25, !DIExpression(), !33)
  store i64 1, ptr %status, align 8, !dbg !33
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !34
    #dbg_declare(ptr %input, !26, !DIExpression(), !35)
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #4, !dbg !34
    #dbg_declare(ptr %output, !27, !DIExpression(), !36)
  %0 = load ptr, ptr %user.addr, align 8, !dbg !37
  %call = call i64 @_copy_from_user(ptr noundef %request, ptr noundef %0, i64 noundef 40) #5, !dbg !39
  %tobool = icmp ne i64 %call, 0, !dbg !39
  br i1 %tobool, label %if.then, label %if.end, !dbg !40

if.then:                                          ; preds = %entry
  %1 = load i64, ptr %status, align 8, !dbg !41
  store i64 %1, ptr %retval, align 8, !dbg !42
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !42

if.end:                                           ; preds = %entry
  %input_size = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 1, !dbg !43
  %2 = load i64, ptr %input_size, align 8, !dbg !43
  %cmp = icmp ugt i64 %2, 4096, !dbg !45
  br i1 %cmp, label %if.then2, label %lor.lhs.false, !dbg !46

lor.lhs.false:                                    ; preds = %if.end
  %output_size = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 2, !dbg !47
  %3 = load i64, ptr %output_size, align 8, !dbg !47
  %cmp1 = icmp ugt i64 %3, 4096, !dbg !48
  br i1 %cmp1, label %if.then2, label %if.end3, !dbg !49

if.then2:                                         ; preds = %lor.lhs.false, %if.end
  %4 = load i64, ptr %status, align 8, !dbg !50
  store i64 %4, ptr %retval, align 8, !dbg !51
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !51

if.end3:                                          ; preds = %lor.lhs.false
  %control = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 0, !dbg !52
  %5 = load i64, ptr %control, align 8, !dbg !52
  %and = and i64 %5, 65535, !dbg !54
  %cmp4 = icmp ne i64 %and, 68, !dbg !55
  br i1 %cmp4, label %land.lhs.true, label %if.end9, !dbg !56

land.lhs.true:                                    ; preds = %if.end3
  %control5 = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 0, !dbg !57
  %6 = load i64, ptr %control5, align 8, !dbg !57
  %and6 = and i64 %6, 65535, !dbg !58
  %cmp7 = icmp ne i64 %and6, 123, !dbg !59
  br i1 %cmp7, label %if.then8, label %if.end9, !dbg !60

if.then8:                                         ; preds = %land.lhs.true
  %7 = load i64, ptr %status, align 8, !dbg !61
  store i64 %7, ptr %retval, align 8, !dbg !62
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !62

if.end9:                                          ; preds = %land.lhs.true, %if.end3
  %call10 = call i64 @__get_free_pages(i32 noundef 3264, i32 noundef 0) #5, !dbg !63
  %8 = inttoptr i64 %call10 to ptr, !dbg !64
  store ptr %8, ptr %input, align 8, !dbg !65
  %call11 = call i64 @__get_free_pages(i32 noundef 3264, i32 noundef 0) #5, !dbg !66
  %9 = inttoptr i64 %call11 to ptr, !dbg !67
  store ptr %9, ptr %output, align 8, !dbg !68
  %10 = load ptr, ptr %input, align 8, !dbg !69
  %tobool12 = icmp ne ptr %10, null, !dbg !69
  br i1 %tobool12, label %lor.lhs.false13, label %if.then15, !dbg !71

lor.lhs.false13:                                  ; preds = %if.end9
  %11 = load ptr, ptr %output, align 8, !dbg !72
  %tobool14 = icmp ne ptr %11, null, !dbg !72
  br i1 %tobool14, label %if.end16, label %if.then15, !dbg !73

if.then15:                                        ; preds = %lor.lhs.false13, %if.end9
  br label %free, !dbg !74

if.end16:                                         ; preds = %lor.lhs.false13
  %12 = load ptr, ptr %input, align 8, !dbg !75
  %input17 = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 3, !dbg !77
  %13 = load ptr, ptr %input17, align 8, !dbg !77
  %input_size18 = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 1, !dbg !78
  %14 = load i64, ptr %input_size18, align 8, !dbg !78
  %call19 = call i64 @_copy_from_user(ptr noundef %12, ptr noundef %13, i64 noundef %14) #5, !dbg !79
  %tobool20 = icmp ne i64 %call19, 0, !dbg !79
  br i1 %tobool20, label %if.then21, label %if.end22, !dbg !80

if.then21:                                        ; preds = %if.end16
  br label %free, !dbg !81

if.end22:                                         ; preds = %if.end16
  %control23 = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 0, !dbg !82
  %15 = load i64, ptr %control23, align 8, !dbg !82
  %16 = load ptr, ptr %input, align 8, !dbg !83
  %17 = load ptr, ptr %output, align 8, !dbg !84
  %call24 = call i64 @hv_do_hypercall(i64 noundef %15, ptr noundef %16, ptr noundef %17) #5, !dbg !85
  store i64 %call24, ptr %status, align 8, !dbg !86
  %18 = load i64, ptr %status, align 8, !dbg !87
  %call25 = call i32 @succeeded(i64 noundef %18) #5, !dbg !89
  %tobool26 = icmp ne i32 %call25, 0, !dbg !89
  br i1 %tobool26, label %land.lhs.true27, label %if.end33, !dbg !90

land.lhs.true27:                                  ; preds = %if.end22
  %output28 = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 4, !dbg !91
  %19 = load ptr, ptr %output28, align 8, !dbg !91
  %20 = load ptr, ptr %output, align 8, !dbg !92
  %output_size29 = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 2, !dbg !93
  %21 = load i64, ptr %output_size29, align 8, !dbg !93
  %call30 = call i64 @_copy_to_user(ptr noundef %19, ptr noundef %20, i64 noundef %21) #5, !dbg !94
  %tobool31 = icmp ne i64 %call30, 0, !dbg !94
  br i1 %tobool31, label %if.then32, label %if.end33, !dbg !95

if.then32:                                        ; preds = %land.lhs.true27
  store i64 1, ptr %status, align 8, !dbg !96
  br label %if.end33, !dbg !97

if.end33:                                         ; preds = %if.then32, %land.lhs.true27, %if.end22
  br label %free, !dbg !98

free:                                             ; preds = %if.end33, %if.then21, %if.then15
    #dbg_label(!28, !99)
  %22 = load ptr, ptr %output, align 8, !dbg !100
  %23 = ptrtoint ptr %22 to i64, !dbg !101
  call void @free_pages(i64 noundef %23, i32 noundef 0) #5, !dbg !102
  %24 = load ptr, ptr %input, align 8, !dbg !103
  %25 = ptrtoint ptr %24 to i64, !dbg !104
  call void @free_pages(i64 noundef %25, i32 noundef 0) #5, !dbg !105
  %26 = load i64, ptr %status, align 8, !dbg !106
  store i64 %26, ptr %retval, align 8, !dbg !107
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !107

cleanup:                                          ; preds = %free, %if.then8, %if.then2, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !108
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !108
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !108
  call void @llvm.lifetime.end.p0(i64 40, ptr %request) #4, !dbg !108
  %27 = load i64, ptr %retval, align 8, !dbg !108
  ret i64 %27, !dbg !108
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !109 dso_local i64 @_copy_from_user(ptr noundef, ptr noundef, i64 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !114 dso_local i64 @__get_free_pages(i32 noundef, i32 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !119 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !122 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !127, !DIExpression(), !128)
  %0 = load i64, ptr %status.addr, align 8, !dbg !129
  %and = and i64 %0, 65535, !dbg !130
  %cmp = icmp eq i64 %and, 0, !dbg !131
  %conv = zext i1 %cmp to i32, !dbg !131
  ret i32 %conv, !dbg !132
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !133 dso_local i64 @_copy_to_user(ptr noundef, ptr noundef, i64 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !134 dso_local void @free_pages(i64 noundef, i32 noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "leak_any_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "2fcc1f3010621215277cfedcc393fab5")
!2 = !{!3, !4}
!3 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!4 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!5 = !{i32 7, !"Dwarf Version", i32 5}
!6 = !{i32 2, !"Debug Info Version", i32 3}
!7 = !{i32 1, !"wchar_size", i32 4}
!8 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!9 = distinct !DISubprogram(name: "leak_any_wrong", scope: !1, file: !1, line: 20, type: !10, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !15)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !3}
!12 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !13, line: 9, baseType: !14)
!13 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!14 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!15 = !{!16, !17, !25, !26, !27, !28}
!16 = !DILocalVariable(name: "user", arg: 1, scope: !9, file: !1, line: 20, type: !3)
!17 = !DILocalVariable(name: "request", scope: !9, file: !1, line: 22, type: !18)
!18 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "request", file: !1, line: 12, size: 320, elements: !19)
!19 = !{!20, !21, !22, !23, !24}
!20 = !DIDerivedType(tag: DW_TAG_member, name: "control", scope: !18, file: !1, line: 13, baseType: !12, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_member, name: "input_size", scope: !18, file: !1, line: 14, baseType: !12, size: 64, offset: 64)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "output_size", scope: !18, file: !1, line: 15, baseType: !12, size: 64, offset: 128)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "input", scope: !18, file: !1, line: 16, baseType: !3, size: 64, offset: 192)
!24 = !DIDerivedType(tag: DW_TAG_member, name: "output", scope: !18, file: !1, line: 17, baseType: !3, size: 64, offset: 256)
!25 = !DILocalVariable(name: "status", scope: !9, file: !1, line: 23, type: !12)
!26 = !DILocalVariable(name: "input", scope: !9, file: !1, line: 24, type: !3)
!27 = !DILocalVariable(name: "output", scope: !9, file: !1, line: 24, type: !3)
!28 = !DILabel(scope: !9, name: "free", file: !1, line: 41)
!29 = !DILocation(line: 20, column: 26, scope: !9)
!30 = !DILocation(line: 22, column: 2, scope: !9)
!31 = !DILocation(line: 22, column: 17, scope: !9)
!32 = !DILocation(line: 23, column: 2, scope: !9)
!33 = !DILocation(line: 23, column: 6, scope: !9)
!34 = !DILocation(line: 24, column: 2, scope: !9)
!35 = !DILocation(line: 24, column: 8, scope: !9)
!36 = !DILocation(line: 24, column: 16, scope: !9)
!37 = !DILocation(line: 26, column: 32, scope: !38)
!38 = distinct !DILexicalBlock(scope: !9, file: !1, line: 26, column: 6)
!39 = !DILocation(line: 26, column: 6, scope: !38)
!40 = !DILocation(line: 26, column: 6, scope: !9)
!41 = !DILocation(line: 27, column: 10, scope: !38)
!42 = !DILocation(line: 27, column: 3, scope: !38)
!43 = !DILocation(line: 28, column: 14, scope: !44)
!44 = distinct !DILexicalBlock(scope: !9, file: !1, line: 28, column: 6)
!45 = !DILocation(line: 28, column: 25, scope: !44)
!46 = !DILocation(line: 28, column: 38, scope: !44)
!47 = !DILocation(line: 28, column: 49, scope: !44)
!48 = !DILocation(line: 28, column: 61, scope: !44)
!49 = !DILocation(line: 28, column: 6, scope: !9)
!50 = !DILocation(line: 29, column: 10, scope: !44)
!51 = !DILocation(line: 29, column: 3, scope: !44)
!52 = !DILocation(line: 30, column: 15, scope: !53)
!53 = distinct !DILexicalBlock(scope: !9, file: !1, line: 30, column: 6)
!54 = !DILocation(line: 30, column: 23, scope: !53)
!55 = !DILocation(line: 30, column: 33, scope: !53)
!56 = !DILocation(line: 30, column: 41, scope: !53)
!57 = !DILocation(line: 30, column: 53, scope: !53)
!58 = !DILocation(line: 30, column: 61, scope: !53)
!59 = !DILocation(line: 30, column: 71, scope: !53)
!60 = !DILocation(line: 30, column: 6, scope: !9)
!61 = !DILocation(line: 31, column: 10, scope: !53)
!62 = !DILocation(line: 31, column: 3, scope: !53)
!63 = !DILocation(line: 32, column: 18, scope: !9)
!64 = !DILocation(line: 32, column: 10, scope: !9)
!65 = !DILocation(line: 32, column: 8, scope: !9)
!66 = !DILocation(line: 33, column: 19, scope: !9)
!67 = !DILocation(line: 33, column: 11, scope: !9)
!68 = !DILocation(line: 33, column: 9, scope: !9)
!69 = !DILocation(line: 34, column: 7, scope: !70)
!70 = distinct !DILexicalBlock(scope: !9, file: !1, line: 34, column: 6)
!71 = !DILocation(line: 34, column: 13, scope: !70)
!72 = !DILocation(line: 34, column: 17, scope: !70)
!73 = !DILocation(line: 34, column: 6, scope: !9)
!74 = !DILocation(line: 35, column: 3, scope: !70)
!75 = !DILocation(line: 36, column: 22, scope: !76)
!76 = distinct !DILexicalBlock(scope: !9, file: !1, line: 36, column: 6)
!77 = !DILocation(line: 36, column: 37, scope: !76)
!78 = !DILocation(line: 36, column: 52, scope: !76)
!79 = !DILocation(line: 36, column: 6, scope: !76)
!80 = !DILocation(line: 36, column: 6, scope: !9)
!81 = !DILocation(line: 37, column: 3, scope: !76)
!82 = !DILocation(line: 38, column: 35, scope: !9)
!83 = !DILocation(line: 38, column: 44, scope: !9)
!84 = !DILocation(line: 38, column: 51, scope: !9)
!85 = !DILocation(line: 38, column: 11, scope: !9)
!86 = !DILocation(line: 38, column: 9, scope: !9)
!87 = !DILocation(line: 39, column: 16, scope: !88)
!88 = distinct !DILexicalBlock(scope: !9, file: !1, line: 39, column: 6)
!89 = !DILocation(line: 39, column: 6, scope: !88)
!90 = !DILocation(line: 39, column: 24, scope: !88)
!91 = !DILocation(line: 39, column: 49, scope: !88)
!92 = !DILocation(line: 39, column: 57, scope: !88)
!93 = !DILocation(line: 39, column: 73, scope: !88)
!94 = !DILocation(line: 39, column: 27, scope: !88)
!95 = !DILocation(line: 39, column: 6, scope: !9)
!96 = !DILocation(line: 40, column: 10, scope: !88)
!97 = !DILocation(line: 40, column: 3, scope: !88)
!98 = !DILocation(line: 39, column: 84, scope: !88)
!99 = !DILocation(line: 41, column: 1, scope: !9)
!100 = !DILocation(line: 42, column: 28, scope: !9)
!101 = !DILocation(line: 42, column: 13, scope: !9)
!102 = !DILocation(line: 42, column: 2, scope: !9)
!103 = !DILocation(line: 43, column: 28, scope: !9)
!104 = !DILocation(line: 43, column: 13, scope: !9)
!105 = !DILocation(line: 43, column: 2, scope: !9)
!106 = !DILocation(line: 44, column: 9, scope: !9)
!107 = !DILocation(line: 44, column: 2, scope: !9)
!108 = !DILocation(line: 45, column: 1, scope: !9)
!109 = !DISubprogram(name: "_copy_from_user", scope: !1, file: !1, line: 7, type: !110, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!110 = !DISubroutineType(types: !111)
!111 = !{!4, !3, !112, !4}
!112 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !113, size: 64)
!113 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!114 = !DISubprogram(name: "__get_free_pages", scope: !1, file: !1, line: 8, type: !115, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!115 = !DISubroutineType(types: !116)
!116 = !{!4, !117, !117}
!117 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !13, line: 8, baseType: !118)
!118 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!119 = !DISubprogram(name: "hv_do_hypercall", scope: !13, file: !13, line: 15, type: !120, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!120 = !DISubroutineType(types: !121)
!121 = !{!12, !12, !3, !3}
!122 = distinct !DISubprogram(name: "succeeded", scope: !13, file: !13, line: 72, type: !123, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !126)
!123 = !DISubroutineType(types: !124)
!124 = !{!125, !12}
!125 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!126 = !{!127}
!127 = !DILocalVariable(name: "status", arg: 1, scope: !122, file: !13, line: 72, type: !12)
!128 = !DILocation(line: 72, column: 33, scope: !122)
!129 = !DILocation(line: 74, column: 10, scope: !122)
!130 = !DILocation(line: 74, column: 17, scope: !122)
!131 = !DILocation(line: 74, column: 27, scope: !122)
!132 = !DILocation(line: 74, column: 2, scope: !122)
!133 = !DISubprogram(name: "_copy_to_user", scope: !1, file: !1, line: 6, type: !110, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!134 = !DISubprogram(name: "free_pages", scope: !1, file: !1, line: 9, type: !135, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!135 = !DISubroutineType(types: !136)
!136 = !{null, !4, !117}
