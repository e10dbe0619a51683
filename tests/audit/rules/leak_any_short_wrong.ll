; ModuleID = 'leak_any_short_wrong.c'
source_filename = "leak_any_short_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.request = type { i64, i64, i64, ptr, ptr }

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @leak_any_short_wrong(ptr noundef %user) #0 !dbg !9 {
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
  %output_size4 = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 2, !dbg !52
  %5 = load i64, ptr %output_size4, align 8, !dbg !52
  %tobool5 = icmp ne i64 %5, 0, !dbg !54
  br i1 %tobool5, label %if.end7, label %if.then6, !dbg !55

if.then6:                                         ; preds = %if.end3
  %6 = load i64, ptr %status, align 8, !dbg !56
  store i64 %6, ptr %retval, align 8, !dbg !57
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !57

if.end7:                                          ; preds = %if.end3
  %control = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 0, !dbg !58
  %7 = load i64, ptr %control, align 8, !dbg !58
  %and = and i64 %7, 65535, !dbg !60
  %cmp8 = icmp ne i64 %and, 68, !dbg !61
  br i1 %cmp8, label %land.lhs.true, label %if.end13, !dbg !62

land.lhs.true:                                    ; preds = %if.end7
  %control9 = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 0, !dbg !63
  %8 = load i64, ptr %control9, align 8, !dbg !63
  %and10 = and i64 %8, 65535, !dbg !64
  %cmp11 = icmp ne i64 %and10, 123, !dbg !65
  br i1 %cmp11, label %if.then12, label %if.end13, !dbg !66

if.then12:                                        ; preds = %land.lhs.true
  %9 = load i64, ptr %status, align 8, !dbg !67
  store i64 %9, ptr %retval, align 8, !dbg !68
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !68

if.end13:                                         ; preds = %land.lhs.true, %if.end7
  %call14 = call i64 @__get_free_pages(i32 noundef 3264, i32 noundef 0) #6, !dbg !69
  %10 = inttoptr i64 %call14 to ptr, !dbg !70
  store ptr %10, ptr %input, align 8, !dbg !71
  %call15 = call i64 @__get_free_pages(i32 noundef 3264, i32 noundef 0) #6, !dbg !72
  %11 = inttoptr i64 %call15 to ptr, !dbg !73
  store ptr %11, ptr %output, align 8, !dbg !74
  %12 = load ptr, ptr %input, align 8, !dbg !75
  %tobool16 = icmp ne ptr %12, null, !dbg !75
  br i1 %tobool16, label %lor.lhs.false17, label %if.then19, !dbg !77

lor.lhs.false17:                                  ; preds = %if.end13
  %13 = load ptr, ptr %output, align 8, !dbg !78
  %tobool18 = icmp ne ptr %13, null, !dbg !78
  br i1 %tobool18, label %if.end20, label %if.then19, !dbg !79

if.then19:                                        ; preds = %lor.lhs.false17, %if.end13
  br label %free, !dbg !80

if.end20:                                         ; preds = %lor.lhs.false17
  %14 = load ptr, ptr %input, align 8, !dbg !81
  %input21 = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 3, !dbg !83
  %15 = load ptr, ptr %input21, align 8, !dbg !83
  %input_size22 = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 1, !dbg !84
  %16 = load i64, ptr %input_size22, align 8, !dbg !84
  %call23 = call i64 @_copy_from_user(ptr noundef %14, ptr noundef %15, i64 noundef %16) #6, !dbg !85
  %tobool24 = icmp ne i64 %call23, 0, !dbg !85
  br i1 %tobool24, label %if.then25, label %if.end26, !dbg !86

if.then25:                                        ; preds = %if.end20
  br label %free, !dbg !87

if.end26:                                         ; preds = %if.end20
  %17 = load ptr, ptr %output, align 8, !dbg !88
  %output_size27 = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 2, !dbg !89
  %18 = load i64, ptr %output_size27, align 8, !dbg !89
  %sub = sub i64 %18, 1, !dbg !90
  call void @llvm.memset.p0.i64(ptr align 1 %17, i8 0, i64 %sub, i1 false), !dbg !91
  %control28 = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 0, !dbg !92
  %19 = load i64, ptr %control28, align 8, !dbg !92
  %20 = load ptr, ptr %input, align 8, !dbg !93
  %21 = load ptr, ptr %output, align 8, !dbg !94
  %call29 = call i64 @hv_do_hypercall(i64 noundef %19, ptr noundef %20, ptr noundef %21) #6, !dbg !95
  store i64 %call29, ptr %status, align 8, !dbg !96
  %22 = load i64, ptr %status, align 8, !dbg !97
  %call30 = call i32 @succeeded(i64 noundef %22) #6, !dbg !99
  %tobool31 = icmp ne i32 %call30, 0, !dbg !99
  br i1 %tobool31, label %land.lhs.true32, label %if.end38, !dbg !100

land.lhs.true32:                                  ; preds = %if.end26
  %output33 = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 4, !dbg !101
  %23 = load ptr, ptr %output33, align 8, !dbg !101
  %24 = load ptr, ptr %output, align 8, !dbg !102
  %output_size34 = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 2, !dbg !103
  %25 = load i64, ptr %output_size34, align 8, !dbg !103
  %call35 = call i64 @_copy_to_user(ptr noundef %23, ptr noundef %24, i64 noundef %25) #6, !dbg !104
  %tobool36 = icmp ne i64 %call35, 0, !dbg !104
  br i1 %tobool36, label %if.then37, label %if.end38, !dbg !105

if.then37:                                        ; preds = %land.lhs.true32
  store i64 1, ptr %status, align 8, !dbg !106
  br label %if.end38, !dbg !107

if.end38:                                         ; preds = %if.then37, %land.lhs.true32, %if.end26
  br label %free, !dbg !108

free:                                             ; preds = %if.end38, %if.then25, %if.then19
    #dbg_label(!28, !109)
  %26 = load ptr, ptr %output, align 8, !dbg !110
  %27 = ptrtoint ptr %26 to i64, !dbg !111
  call void @free_pages(i64 noundef %27, i32 noundef 0) #6, !dbg !112
  %28 = load ptr, ptr %input, align 8, !dbg !113
  %29 = ptrtoint ptr %28 to i64, !dbg !114
  call void @free_pages(i64 noundef %29, i32 noundef 0) #6, !dbg !115
  %30 = load i64, ptr %status, align 8, !dbg !116
  store i64 %30, ptr %retval, align 8, !dbg !117
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !117

cleanup:                                          ; preds = %free, %if.then12, %if.then6, %if.then2, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !118
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !118
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !118
  call void @llvm.lifetime.end.p0(i64 40, ptr %request) #5, !dbg !118
  %31 = load i64, ptr %retval, align 8, !dbg !118
  ret i64 %31, !dbg !118
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !119 dso_local i64 @_copy_from_user(ptr noundef, ptr noundef, i64 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !124 dso_local i64 @__get_free_pages(i32 noundef, i32 noundef) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !129 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #4 !dbg !132 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !137, !DIExpression(), !138)
  %0 = load i64, ptr %status.addr, align 8, !dbg !139
  %and = and i64 %0, 65535, !dbg !140
  %cmp = icmp eq i64 %and, 0, !dbg !141
  %conv = zext i1 %cmp to i32, !dbg !141
  ret i32 %conv, !dbg !142
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !143 dso_local i64 @_copy_to_user(ptr noundef, ptr noundef, i64 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !144 dso_local void @free_pages(i64 noundef, i32 noundef) #2

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
!1 = !DIFile(filename: "leak_any_short_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "35b07382448670775ee201461fd8a63d")
!2 = !{!3, !4}
!3 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!4 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!5 = !{i32 7, !"Dwarf Version", i32 5}
!6 = !{i32 2, !"Debug Info Version", i32 3}
!7 = !{i32 1, !"wchar_size", i32 4}
!8 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!9 = distinct !DISubprogram(name: "leak_any_short_wrong", scope: !1, file: !1, line: 20, type: !10, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !15)
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
!28 = !DILabel(scope: !9, name: "free", file: !1, line: 44)
!29 = !DILocation(line: 20, column: 32, scope: !9)
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
!54 = !DILocation(line: 30, column: 7, scope: !53)
!55 = !DILocation(line: 30, column: 6, scope: !9)
!56 = !DILocation(line: 31, column: 10, scope: !53)
!57 = !DILocation(line: 31, column: 3, scope: !53)
!58 = !DILocation(line: 32, column: 15, scope: !59)
!59 = distinct !DILexicalBlock(scope: !9, file: !1, line: 32, column: 6)
!60 = !DILocation(line: 32, column: 23, scope: !59)
!61 = !DILocation(line: 32, column: 33, scope: !59)
!62 = !DILocation(line: 32, column: 41, scope: !59)
!63 = !DILocation(line: 32, column: 53, scope: !59)
!64 = !DILocation(line: 32, column: 61, scope: !59)
!65 = !DILocation(line: 32, column: 71, scope: !59)
!66 = !DILocation(line: 32, column: 6, scope: !9)
!67 = !DILocation(line: 33, column: 10, scope: !59)
!68 = !DILocation(line: 33, column: 3, scope: !59)
!69 = !DILocation(line: 34, column: 18, scope: !9)
!70 = !DILocation(line: 34, column: 10, scope: !9)
!71 = !DILocation(line: 34, column: 8, scope: !9)
!72 = !DILocation(line: 35, column: 19, scope: !9)
!73 = !DILocation(line: 35, column: 11, scope: !9)
!74 = !DILocation(line: 35, column: 9, scope: !9)
!75 = !DILocation(line: 36, column: 7, scope: !76)
!76 = distinct !DILexicalBlock(scope: !9, file: !1, line: 36, column: 6)
!77 = !DILocation(line: 36, column: 13, scope: !76)
!78 = !DILocation(line: 36, column: 17, scope: !76)
!79 = !DILocation(line: 36, column: 6, scope: !9)
!80 = !DILocation(line: 37, column: 3, scope: !76)
!81 = !DILocation(line: 38, column: 22, scope: !82)
!82 = distinct !DILexicalBlock(scope: !9, file: !1, line: 38, column: 6)
!83 = !DILocation(line: 38, column: 37, scope: !82)
!84 = !DILocation(line: 38, column: 52, scope: !82)
!85 = !DILocation(line: 38, column: 6, scope: !82)
!86 = !DILocation(line: 38, column: 6, scope: !9)
!87 = !DILocation(line: 39, column: 3, scope: !82)
!88 = !DILocation(line: 40, column: 19, scope: !9)
!89 = !DILocation(line: 40, column: 38, scope: !9)
!90 = !DILocation(line: 40, column: 50, scope: !9)
!91 = !DILocation(line: 40, column: 2, scope: !9)
!92 = !DILocation(line: 41, column: 35, scope: !9)
!93 = !DILocation(line: 41, column: 44, scope: !9)
!94 = !DILocation(line: 41, column: 51, scope: !9)
!95 = !DILocation(line: 41, column: 11, scope: !9)
!96 = !DILocation(line: 41, column: 9, scope: !9)
!97 = !DILocation(line: 42, column: 16, scope: !98)
!98 = distinct !DILexicalBlock(scope: !9, file: !1, line: 42, column: 6)
!99 = !DILocation(line: 42, column: 6, scope: !98)
!100 = !DILocation(line: 42, column: 24, scope: !98)
!101 = !DILocation(line: 42, column: 49, scope: !98)
!102 = !DILocation(line: 42, column: 57, scope: !98)
!103 = !DILocation(line: 42, column: 73, scope: !98)
!104 = !DILocation(line: 42, column: 27, scope: !98)
!105 = !DILocation(line: 42, column: 6, scope: !9)
!106 = !DILocation(line: 43, column: 10, scope: !98)
!107 = !DILocation(line: 43, column: 3, scope: !98)
!108 = !DILocation(line: 42, column: 84, scope: !98)
!109 = !DILocation(line: 44, column: 1, scope: !9)
!110 = !DILocation(line: 45, column: 28, scope: !9)
!111 = !DILocation(line: 45, column: 13, scope: !9)
!112 = !DILocation(line: 45, column: 2, scope: !9)
!113 = !DILocation(line: 46, column: 28, scope: !9)
!114 = !DILocation(line: 46, column: 13, scope: !9)
!115 = !DILocation(line: 46, column: 2, scope: !9)
!116 = !DILocation(line: 47, column: 9, scope: !9)
!117 = !DILocation(line: 47, column: 2, scope: !9)
!118 = !DILocation(line: 48, column: 1, scope: !9)
!119 = !DISubprogram(name: "_copy_from_user", scope: !1, file: !1, line: 7, type: !120, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!120 = !DISubroutineType(types: !121)
!121 = !{!4, !3, !122, !4}
!122 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !123, size: 64)
!123 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!124 = !DISubprogram(name: "__get_free_pages", scope: !1, file: !1, line: 8, type: !125, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!125 = !DISubroutineType(types: !126)
!126 = !{!4, !127, !127}
!127 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !13, line: 8, baseType: !128)
!128 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!129 = !DISubprogram(name: "hv_do_hypercall", scope: !13, file: !13, line: 15, type: !130, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!130 = !DISubroutineType(types: !131)
!131 = !{!12, !12, !3, !3}
!132 = distinct !DISubprogram(name: "succeeded", scope: !13, file: !13, line: 72, type: !133, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !136)
!133 = !DISubroutineType(types: !134)
!134 = !{!135, !12}
!135 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!136 = !{!137}
!137 = !DILocalVariable(name: "status", arg: 1, scope: !132, file: !13, line: 72, type: !12)
!138 = !DILocation(line: 72, column: 33, scope: !132)
!139 = !DILocation(line: 74, column: 10, scope: !132)
!140 = !DILocation(line: 74, column: 17, scope: !132)
!141 = !DILocation(line: 74, column: 27, scope: !132)
!142 = !DILocation(line: 74, column: 2, scope: !132)
!143 = !DISubprogram(name: "_copy_to_user", scope: !1, file: !1, line: 6, type: !120, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!144 = !DISubprogram(name: "free_pages", scope: !1, file: !1, line: 9, type: !145, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!145 = !DISubroutineType(types: !146)
!146 = !{null, !4, !127}
