; ModuleID = 'leak_counted_wrong.c'
source_filename = "leak_counted_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.read_input = type { i64, i32, i32, i64, i64 }
%struct.read_output = type { i64, [16 x i8] }

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @leak_counted_wrong(ptr noundef %user, i64 noundef %gpa, i32 noundef %bytes) #0 !dbg !13 {
entry:
  %retval = alloca i64, align 8
  %user.addr = alloca ptr, align 8
  %gpa.addr = alloca i64, align 8
  %bytes.addr = alloca i32, align 4
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %user, ptr %user.addr, align 8
    #dbg_declare(ptr %user.addr, !21, !DIExpression(), !43)
  store i64 %gpa, ptr %gpa.addr, align 8
    #dbg_declare(ptr %gpa.addr, !22, !DIExpression(), !44)
  store i32 %bytes, ptr %bytes.addr, align 4
    #dbg_declare(ptr %bytes.addr, !23, !DIExpression(), !45)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !46
    #dbg_declare(ptr %input, !24, !DIExpression(), !47)
  %call = call i64 @__get_free_pages(i32 noundef 3264, i32 noundef 0) #5, !dbg !48
  %0 = inttoptr i64 %call to ptr, !dbg !49
  store ptr %0, ptr %input, align 8, !dbg !47
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #4, !dbg !50
    #dbg_declare(ptr %output, !33, !DIExpression(), !51)
  %1 = load ptr, ptr %input, align 8, !dbg !52
  %add.ptr = getelementptr i8, ptr %1, i64 2048, !dbg !53
  store ptr %add.ptr, ptr %output, align 8, !dbg !51
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !54
    #dbg_declare(ptr %status, !42, !DIExpression(), !55)
  %2 = load ptr, ptr %input, align 8, !dbg !56
  %tobool = icmp ne ptr %2, null, !dbg !56
  br i1 %tobool, label %if.end, label %if.then, !dbg !58

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !59
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !59

if.end:                                           ; preds = %entry
  %3 = load i32, ptr %bytes.addr, align 4, !dbg !60
  %cmp = icmp ugt i32 %3, 16, !dbg !62
  br i1 %cmp, label %if.then1, label %if.end2, !dbg !63

if.then1:                                         ; preds = %if.end
  store i32 16, ptr %bytes.addr, align 4, !dbg !64
  br label %if.end2, !dbg !65

if.end2:                                          ; preds = %if.then1, %if.end
  %4 = load ptr, ptr %input, align 8, !dbg !66
  %partition = getelementptr inbounds %struct.read_input, ptr %4, i32 0, i32 0, !dbg !67
  store i64 -1, ptr %partition, align 8, !dbg !68
  %5 = load ptr, ptr %input, align 8, !dbg !69
  %vp = getelementptr inbounds %struct.read_input, ptr %5, i32 0, i32 1, !dbg !70
  store i32 0, ptr %vp, align 8, !dbg !71
  %6 = load i32, ptr %bytes.addr, align 4, !dbg !72
  %7 = load ptr, ptr %input, align 8, !dbg !73
  %bytes3 = getelementptr inbounds %struct.read_input, ptr %7, i32 0, i32 2, !dbg !74
  store i32 %6, ptr %bytes3, align 4, !dbg !75
  %8 = load i64, ptr %gpa.addr, align 8, !dbg !76
  %9 = load ptr, ptr %input, align 8, !dbg !77
  %gpa4 = getelementptr inbounds %struct.read_input, ptr %9, i32 0, i32 3, !dbg !78
  store i64 %8, ptr %gpa4, align 8, !dbg !79
  %10 = load ptr, ptr %input, align 8, !dbg !80
  %flags = getelementptr inbounds %struct.read_input, ptr %10, i32 0, i32 4, !dbg !81
  store i64 0, ptr %flags, align 8, !dbg !82
  %11 = load ptr, ptr %input, align 8, !dbg !83
  %12 = load ptr, ptr %output, align 8, !dbg !84
  %call5 = call i64 @hv_do_hypercall(i64 noundef 83, ptr noundef %11, ptr noundef %12) #5, !dbg !85
  store i64 %call5, ptr %status, align 8, !dbg !86
  %13 = load i64, ptr %status, align 8, !dbg !87
  %call6 = call i32 @succeeded(i64 noundef %13) #5, !dbg !89
  %tobool7 = icmp ne i32 %call6, 0, !dbg !89
  br i1 %tobool7, label %land.lhs.true, label %if.end11, !dbg !90

land.lhs.true:                                    ; preds = %if.end2
  %14 = load ptr, ptr %user.addr, align 8, !dbg !91
  %15 = load ptr, ptr %output, align 8, !dbg !92
  %data = getelementptr inbounds %struct.read_output, ptr %15, i32 0, i32 1, !dbg !93
  %arraydecay = getelementptr inbounds [16 x i8], ptr %data, i64 0, i64 0, !dbg !92
  %call8 = call i64 @_copy_to_user(ptr noundef %14, ptr noundef %arraydecay, i64 noundef 16) #5, !dbg !94
  %tobool9 = icmp ne i64 %call8, 0, !dbg !94
  br i1 %tobool9, label %if.then10, label %if.end11, !dbg !95

if.then10:                                        ; preds = %land.lhs.true
  store i64 1, ptr %status, align 8, !dbg !96
  br label %if.end11, !dbg !97

if.end11:                                         ; preds = %if.then10, %land.lhs.true, %if.end2
  %16 = load ptr, ptr %input, align 8, !dbg !98
  %17 = ptrtoint ptr %16 to i64, !dbg !99
  call void @free_pages(i64 noundef %17, i32 noundef 0) #5, !dbg !100
  %18 = load i64, ptr %status, align 8, !dbg !101
  store i64 %18, ptr %retval, align 8, !dbg !102
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !102

cleanup:                                          ; preds = %if.end11, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !103
  %19 = load i64, ptr %retval, align 8, !dbg !103
  ret i64 %19, !dbg !103
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !104 dso_local i64 @__get_free_pages(i32 noundef, i32 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !107 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !110 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !115, !DIExpression(), !116)
  %0 = load i64, ptr %status.addr, align 8, !dbg !117
  %and = and i64 %0, 65535, !dbg !118
  %cmp = icmp eq i64 %and, 0, !dbg !119
  %conv = zext i1 %cmp to i32, !dbg !119
  ret i32 %conv, !dbg !120
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !121 dso_local i64 @_copy_to_user(ptr noundef, ptr noundef, i64 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !126 dso_local void @free_pages(i64 noundef, i32 noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!9, !10, !11}
!llvm.ident = !{!12}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "leak_counted_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "0048f32a93f51c4c6871bb54e89f0be9")
!2 = !{!3, !4, !8}
!3 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!4 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 6, baseType: !7)
!6 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!7 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!8 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!9 = !{i32 7, !"Dwarf Version", i32 5}
!10 = !{i32 2, !"Debug Info Version", i32 3}
!11 = !{i32 1, !"wchar_size", i32 4}
!12 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!13 = distinct !DISubprogram(name: "leak_counted_wrong", scope: !1, file: !1, line: 20, type: !14, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !20)
!14 = !DISubroutineType(types: !15)
!15 = !{!16, !3, !16, !18}
!16 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 9, baseType: !17)
!17 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!18 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !19)
!19 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!20 = !{!21, !22, !23, !24, !33, !42}
!21 = !DILocalVariable(name: "user", arg: 1, scope: !13, file: !1, line: 20, type: !3)
!22 = !DILocalVariable(name: "gpa", arg: 2, scope: !13, file: !1, line: 20, type: !16)
!23 = !DILocalVariable(name: "bytes", arg: 3, scope: !13, file: !1, line: 20, type: !18)
!24 = !DILocalVariable(name: "input", scope: !13, file: !1, line: 22, type: !25)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "read_input", file: !1, line: 10, size: 256, elements: !27)
!27 = !{!28, !29, !30, !31, !32}
!28 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !26, file: !1, line: 11, baseType: !16, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !26, file: !1, line: 12, baseType: !18, size: 32, offset: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "bytes", scope: !26, file: !1, line: 12, baseType: !18, size: 32, offset: 96)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "gpa", scope: !26, file: !1, line: 13, baseType: !16, size: 64, offset: 128)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !26, file: !1, line: 13, baseType: !16, size: 64, offset: 192)
!33 = !DILocalVariable(name: "output", scope: !13, file: !1, line: 23, type: !34)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!35 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "read_output", file: !1, line: 15, size: 192, elements: !36)
!36 = !{!37, !38}
!37 = !DIDerivedType(tag: DW_TAG_member, name: "access", scope: !35, file: !1, line: 16, baseType: !16, size: 64)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !35, file: !1, line: 17, baseType: !39, size: 128, offset: 64)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 128, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: 16)
!42 = !DILocalVariable(name: "status", scope: !13, file: !1, line: 24, type: !16)
!43 = !DILocation(line: 20, column: 30, scope: !13)
!44 = !DILocation(line: 20, column: 40, scope: !13)
!45 = !DILocation(line: 20, column: 49, scope: !13)
!46 = !DILocation(line: 22, column: 2, scope: !13)
!47 = !DILocation(line: 22, column: 21, scope: !13)
!48 = !DILocation(line: 22, column: 37, scope: !13)
!49 = !DILocation(line: 22, column: 29, scope: !13)
!50 = !DILocation(line: 23, column: 2, scope: !13)
!51 = !DILocation(line: 23, column: 22, scope: !13)
!52 = !DILocation(line: 23, column: 46, scope: !13)
!53 = !DILocation(line: 23, column: 52, scope: !13)
!54 = !DILocation(line: 24, column: 2, scope: !13)
!55 = !DILocation(line: 24, column: 6, scope: !13)
!56 = !DILocation(line: 26, column: 7, scope: !57)
!57 = distinct !DILexicalBlock(scope: !13, file: !1, line: 26, column: 6)
!58 = !DILocation(line: 26, column: 6, scope: !13)
!59 = !DILocation(line: 27, column: 3, scope: !57)
!60 = !DILocation(line: 28, column: 6, scope: !61)
!61 = distinct !DILexicalBlock(scope: !13, file: !1, line: 28, column: 6)
!62 = !DILocation(line: 28, column: 12, scope: !61)
!63 = !DILocation(line: 28, column: 6, scope: !13)
!64 = !DILocation(line: 29, column: 9, scope: !61)
!65 = !DILocation(line: 29, column: 3, scope: !61)
!66 = !DILocation(line: 30, column: 2, scope: !13)
!67 = !DILocation(line: 30, column: 9, scope: !13)
!68 = !DILocation(line: 30, column: 19, scope: !13)
!69 = !DILocation(line: 31, column: 2, scope: !13)
!70 = !DILocation(line: 31, column: 9, scope: !13)
!71 = !DILocation(line: 31, column: 12, scope: !13)
!72 = !DILocation(line: 32, column: 17, scope: !13)
!73 = !DILocation(line: 32, column: 2, scope: !13)
!74 = !DILocation(line: 32, column: 9, scope: !13)
!75 = !DILocation(line: 32, column: 15, scope: !13)
!76 = !DILocation(line: 33, column: 15, scope: !13)
!77 = !DILocation(line: 33, column: 2, scope: !13)
!78 = !DILocation(line: 33, column: 9, scope: !13)
!79 = !DILocation(line: 33, column: 13, scope: !13)
!80 = !DILocation(line: 34, column: 2, scope: !13)
!81 = !DILocation(line: 34, column: 9, scope: !13)
!82 = !DILocation(line: 34, column: 15, scope: !13)
!83 = !DILocation(line: 35, column: 33, scope: !13)
!84 = !DILocation(line: 35, column: 40, scope: !13)
!85 = !DILocation(line: 35, column: 11, scope: !13)
!86 = !DILocation(line: 35, column: 9, scope: !13)
!87 = !DILocation(line: 36, column: 16, scope: !88)
!88 = distinct !DILexicalBlock(scope: !13, file: !1, line: 36, column: 6)
!89 = !DILocation(line: 36, column: 6, scope: !88)
!90 = !DILocation(line: 36, column: 24, scope: !88)
!91 = !DILocation(line: 36, column: 41, scope: !88)
!92 = !DILocation(line: 36, column: 47, scope: !88)
!93 = !DILocation(line: 36, column: 55, scope: !88)
!94 = !DILocation(line: 36, column: 27, scope: !88)
!95 = !DILocation(line: 36, column: 6, scope: !13)
!96 = !DILocation(line: 37, column: 10, scope: !88)
!97 = !DILocation(line: 37, column: 3, scope: !88)
!98 = !DILocation(line: 38, column: 28, scope: !13)
!99 = !DILocation(line: 38, column: 13, scope: !13)
!100 = !DILocation(line: 38, column: 2, scope: !13)
!101 = !DILocation(line: 39, column: 9, scope: !13)
!102 = !DILocation(line: 39, column: 2, scope: !13)
!103 = !DILocation(line: 40, column: 1, scope: !13)
!104 = !DISubprogram(name: "__get_free_pages", scope: !1, file: !1, line: 7, type: !105, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!105 = !DISubroutineType(types: !106)
!106 = !{!8, !18, !18}
!107 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !108, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!108 = !DISubroutineType(types: !109)
!109 = !{!16, !16, !3, !3}
!110 = distinct !DISubprogram(name: "succeeded", scope: !6, file: !6, line: 72, type: !111, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !114)
!111 = !DISubroutineType(types: !112)
!112 = !{!113, !16}
!113 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!114 = !{!115}
!115 = !DILocalVariable(name: "status", arg: 1, scope: !110, file: !6, line: 72, type: !16)
!116 = !DILocation(line: 72, column: 33, scope: !110)
!117 = !DILocation(line: 74, column: 10, scope: !110)
!118 = !DILocation(line: 74, column: 17, scope: !110)
!119 = !DILocation(line: 74, column: 27, scope: !110)
!120 = !DILocation(line: 74, column: 2, scope: !110)
!121 = !DISubprogram(name: "_copy_to_user", scope: !1, file: !1, line: 6, type: !122, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!122 = !DISubroutineType(types: !123)
!123 = !{!8, !3, !124, !8}
!124 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !125, size: 64)
!125 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!126 = !DISubprogram(name: "free_pages", scope: !1, file: !1, line: 8, type: !127, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!127 = !DISubroutineType(types: !128)
!128 = !{null, !8, !18}
