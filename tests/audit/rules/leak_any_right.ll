; ModuleID = 'leak_any_right.c'
source_filename = "leak_any_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.request = type { i64, i64, i64, ptr, ptr }

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @leak_any_right(ptr noundef %user) #0 !dbg !9 {
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
  call void @llvm.lifetime.start.p0(i64 40, ptr %request) #5, !dbg !30
    #dbg_declare(ptr %request, !17, !DIExpression(), !31)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !32
    #dbg_declare(ptr %status, !25, !DIExpression(), !33)
  store i64 1, ptr %status, align 8, !dbg !33
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !34
    #dbg_declare(ptr %input, !26, !DIExpression(), !35)
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !34
    #dbg_declare(ptr %output, !27, !DIExpression(), !36)
  %0 = load ptr, ptr %user.addr, align 8, !dbg !37
  %call = call i64 @_copy_from_user(ptr noundef %request, ptr noundef %0, i64 noundef 40) #6, !dbg !39
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
  %call10 = call i64 @__get_free_pages(i32 noundef 3264, i32 noundef 0) #6, !dbg !63
  %8 = inttoptr i64 %call10 to ptr, !dbg !64
  store ptr %8, ptr %input, align 8, !dbg !65
  %call11 = call i64 @__get_free_pages(i32 noundef 3264, i32 noundef 0) #6, !dbg !66
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
  %call19 = call i64 @_copy_from_user(ptr noundef %12, ptr noundef %13, i64 noundef %14) #6, !dbg !79
  %tobool20 = icmp ne i64 %call19, 0, !dbg !79
  br i1 %tobool20, label %if.then21, label %if.end22, !dbg !80

if.then21:                                        ; preds = %if.end16
  br label %free, !dbg !81

if.end22:                                         ; preds = %if.end16
  %15 = load ptr, ptr %output, align 8, !dbg !82
  %output_size23 = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 2, !dbg !83
  %16 = load i64, ptr %output_size23, align 8, !dbg !83
  call void @llvm.memset.p0.i64(ptr align 1 %15, i8 0, i64 %16, i1 false), !dbg !84
  %control24 = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 0, !dbg !85
  %17 = load i64, ptr %control24, align 8, !dbg !85
  %18 = load ptr, ptr %input, align 8, !dbg !86
  %19 = load ptr, ptr %output, align 8, !dbg !87
  %call25 = call i64 @hv_do_hypercall(i64 noundef %17, ptr noundef %18, ptr noundef %19) #6, !dbg !88
  store i64 %call25, ptr %status, align 8, !dbg !89
  %20 = load i64, ptr %status, align 8, !dbg !90
  %call26 = call i32 @succeeded(i64 noundef %20) #6, !dbg !92
  %tobool27 = icmp ne i32 %call26, 0, !dbg !92
  br i1 %tobool27, label %land.lhs.true28, label %if.end34, !dbg !93

land.lhs.true28:                                  ; preds = %if.end22
  %output29 = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 4, !dbg !94
  %21 = load ptr, ptr %output29, align 8, !dbg !94
  %22 = load ptr, ptr %output, align 8, !dbg !95
  %output_size30 = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 2, !dbg !96
  %23 = load i64, ptr %output_size30, align 8, !dbg !96
  %call31 = call i64 @_copy_to_user(ptr noundef %21, ptr noundef %22, i64 noundef %23) #6, !dbg !97
  %tobool32 = icmp ne i64 %call31, 0, !dbg !97
  br i1 %tobool32, label %if.then33, label %if.end34, !dbg !98

if.then33:                                        ; preds = %land.lhs.true28
  store i64 1, ptr %status, align 8, !dbg !99
  br label %if.end34, !dbg !100

if.end34:                                         ; preds = %if.then33, %land.lhs.true28, %if.end22
  br label %free, !dbg !101

free:                                             ; preds = %if.end34, %if.then21, %if.then15
    #dbg_label(!28, !102)
  %24 = load ptr, ptr %output, align 8, !dbg !103
  %25 = ptrtoint ptr %24 to i64, !dbg !104
  call void @free_pages(i64 noundef %25, i32 noundef 0) #6, !dbg !105
  %26 = load ptr, ptr %input, align 8, !dbg !106
  %27 = ptrtoint ptr %26 to i64, !dbg !107
  call void @free_pages(i64 noundef %27, i32 noundef 0) #6, !dbg !108
  %28 = load i64, ptr %status, align 8, !dbg !109
  store i64 %28, ptr %retval, align 8, !dbg !110
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !110

cleanup:                                          ; preds = %free, %if.then8, %if.then2, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !111
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !111
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !111
  call void @llvm.lifetime.end.p0(i64 40, ptr %request) #5, !dbg !111
  %29 = load i64, ptr %retval, align 8, !dbg !111
  ret i64 %29, !dbg !111
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !112 dso_local i64 @_copy_from_user(ptr noundef, ptr noundef, i64 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !117 dso_local i64 @__get_free_pages(i32 noundef, i32 noundef) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !122 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #4 !dbg !125 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !130, !DIExpression(), !131)
  %0 = load i64, ptr %status.addr, align 8, !dbg !132
  %and = and i64 %0, 65535, !dbg !133
  %cmp = icmp eq i64 %and, 0, !dbg !134
  %conv = zext i1 %cmp to i32, !dbg !134
  ret i32 %conv, !dbg !135
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !136 dso_local i64 @_copy_to_user(ptr noundef, ptr noundef, i64 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !137 dso_local void @free_pages(i64 noundef, i32 noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "leak_any_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "b4faa73af8d79bbae263385c7732d088")
!2 = !{!3, !4}
!3 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!4 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!5 = !{i32 7, !"Dwarf Version", i32 5}
!6 = !{i32 2, !"Debug Info Version", i32 3}
!7 = !{i32 1, !"wchar_size", i32 4}
!8 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!9 = distinct !DISubprogram(name: "leak_any_right", scope: !1, file: !1, line: 20, type: !10, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !15)
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
!28 = !DILabel(scope: !9, name: "free", file: !1, line: 42)
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
!82 = !DILocation(line: 38, column: 19, scope: !9)
!83 = !DILocation(line: 38, column: 38, scope: !9)
!84 = !DILocation(line: 38, column: 2, scope: !9)
!85 = !DILocation(line: 39, column: 35, scope: !9)
!86 = !DILocation(line: 39, column: 44, scope: !9)
!87 = !DILocation(line: 39, column: 51, scope: !9)
!88 = !DILocation(line: 39, column: 11, scope: !9)
!89 = !DILocation(line: 39, column: 9, scope: !9)
!90 = !DILocation(line: 40, column: 16, scope: !91)
!91 = distinct !DILexicalBlock(scope: !9, file: !1, line: 40, column: 6)
!92 = !DILocation(line: 40, column: 6, scope: !91)
!93 = !DILocation(line: 40, column: 24, scope: !91)
!94 = !DILocation(line: 40, column: 49, scope: !91)
!95 = !DILocation(line: 40, column: 57, scope: !91)
!96 = !DILocation(line: 40, column: 73, scope: !91)
!97 = !DILocation(line: 40, column: 27, scope: !91)
!98 = !DILocation(line: 40, column: 6, scope: !9)
!99 = !DILocation(line: 41, column: 10, scope: !91)
!100 = !DILocation(line: 41, column: 3, scope: !91)
!101 = !DILocation(line: 40, column: 84, scope: !91)
!102 = !DILocation(line: 42, column: 1, scope: !9)
!103 = !DILocation(line: 43, column: 28, scope: !9)
!104 = !DILocation(line: 43, column: 13, scope: !9)
!105 = !DILocation(line: 43, column: 2, scope: !9)
!106 = !DILocation(line: 44, column: 28, scope: !9)
!107 = !DILocation(line: 44, column: 13, scope: !9)
!108 = !DILocation(line: 44, column: 2, scope: !9)
!109 = !DILocation(line: 45, column: 9, scope: !9)
!110 = !DILocation(line: 45, column: 2, scope: !9)
!111 = !DILocation(line: 46, column: 1, scope: !9)
!112 = !DISubprogram(name: "_copy_from_user", scope: !1, file: !1, line: 7, type: !113, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!113 = !DISubroutineType(types: !114)
!114 = !{!4, !3, !115, !4}
!115 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !116, size: 64)
!116 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!117 = !DISubprogram(name: "__get_free_pages", scope: !1, file: !1, line: 8, type: !118, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!118 = !DISubroutineType(types: !119)
!119 = !{!4, !120, !120}
!120 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !13, line: 8, baseType: !121)
!121 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!122 = !DISubprogram(name: "hv_do_hypercall", scope: !13, file: !13, line: 15, type: !123, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!123 = !DISubroutineType(types: !124)
!124 = !{!12, !12, !3, !3}
!125 = distinct !DISubprogram(name: "succeeded", scope: !13, file: !13, line: 72, type: !126, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !129)
!126 = !DISubroutineType(types: !127)
!127 = !{!128, !12}
!128 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!129 = !{!130}
!130 = !DILocalVariable(name: "status", arg: 1, scope: !125, file: !13, line: 72, type: !12)
!131 = !DILocation(line: 72, column: 33, scope: !125)
!132 = !DILocation(line: 74, column: 10, scope: !125)
!133 = !DILocation(line: 74, column: 17, scope: !125)
!134 = !DILocation(line: 74, column: 27, scope: !125)
!135 = !DILocation(line: 74, column: 2, scope: !125)
!136 = !DISubprogram(name: "_copy_to_user", scope: !1, file: !1, line: 6, type: !113, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!137 = !DISubprogram(name: "free_pages", scope: !1, file: !1, line: 9, type: !138, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!138 = !DISubroutineType(types: !139)
!139 = !{null, !4, !120}
