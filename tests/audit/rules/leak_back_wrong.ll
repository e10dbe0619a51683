; ModuleID = 'leak_back_wrong.c'
source_filename = "leak_back_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @leak_back_wrong(ptr noundef %user, i64 noundef %size) #0 !dbg !9 {
entry:
  %retval = alloca i64, align 8
  %user.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %status = alloca i64, align 8
  %buffer = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %user, ptr %user.addr, align 8
    #dbg_declare(ptr %user.addr, !16, !DIExpression(), !38)
  store i64 %size, ptr %size.addr, align 8
    #dbg_declare(ptr %size.addr, !17, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #3, !dbg !40
    #dbg_declare(ptr %status, !18, !DIExpression(), !41)
  store i64 1, ptr %status, align 8, !dbg !41
  call void @llvm.lifetime.start.p0(i64 8, ptr %buffer) #3, !dbg !42
    #dbg_declare(ptr %buffer, !19, !DIExpression(), !43)
  %0 = load i64, ptr %size.addr, align 8, !dbg !44
  %cmp = icmp ugt i64 %0, 4096, !dbg !46
  br i1 %cmp, label %if.then, label %if.end, !dbg !47

if.then:                                          ; preds = %entry
  %1 = load i64, ptr %status, align 8, !dbg !48
  store i64 %1, ptr %retval, align 8, !dbg !49
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !49

if.end:                                           ; preds = %entry
  %call = call i64 @__get_free_pages(i32 noundef 3264, i32 noundef 0) #4, !dbg !50
  %2 = inttoptr i64 %call to ptr, !dbg !51
  store ptr %2, ptr %buffer, align 8, !dbg !52
  %3 = load ptr, ptr %buffer, align 8, !dbg !53
  %tobool = icmp ne ptr %3, null, !dbg !53
  br i1 %tobool, label %if.end2, label %if.then1, !dbg !55

if.then1:                                         ; preds = %if.end
  %4 = load i64, ptr %status, align 8, !dbg !56
  store i64 %4, ptr %retval, align 8, !dbg !57
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !57

if.end2:                                          ; preds = %if.end
  %5 = load ptr, ptr %buffer, align 8, !dbg !58
  %6 = load ptr, ptr %user.addr, align 8, !dbg !60
  %7 = load i64, ptr %size.addr, align 8, !dbg !61
  %call3 = call i64 @_copy_from_user(ptr noundef %5, ptr noundef %6, i64 noundef %7) #4, !dbg !62
  %tobool4 = icmp ne i64 %call3, 0, !dbg !62
  br i1 %tobool4, label %if.end11, label %if.then5, !dbg !63

if.then5:                                         ; preds = %if.end2
  %8 = load ptr, ptr %buffer, align 8, !dbg !64
  %call6 = call i64 @hv_do_hypercall(i64 noundef 92, ptr noundef %8, ptr noundef null) #4, !dbg !66
  store i64 %call6, ptr %status, align 8, !dbg !67
  %9 = load ptr, ptr %user.addr, align 8, !dbg !68
  %10 = load ptr, ptr %buffer, align 8, !dbg !70
  %call7 = call i64 @_copy_to_user(ptr noundef %9, ptr noundef %10, i64 noundef 4096) #4, !dbg !71
  %tobool8 = icmp ne i64 %call7, 0, !dbg !71
  br i1 %tobool8, label %if.then9, label %if.end10, !dbg !72

if.then9:                                         ; preds = %if.then5
  store i64 1, ptr %status, align 8, !dbg !73
  br label %if.end10, !dbg !74

if.end10:                                         ; preds = %if.then9, %if.then5
  br label %if.end11, !dbg !75

if.end11:                                         ; preds = %if.end10, %if.end2
  %11 = load ptr, ptr %buffer, align 8, !dbg !76
  %12 = ptrtoint ptr %11 to i64, !dbg !77
  call void @free_pages(i64 noundef %12, i32 noundef 0) #4, !dbg !78
  %13 = load i64, ptr %status, align 8, !dbg !79
  store i64 %13, ptr %retval, align 8, !dbg !80
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !80

cleanup:                                          ; preds = %if.end11, %if.then1, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %buffer) #3, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #3, !dbg !81
  %14 = load i64, ptr %retval, align 8, !dbg !81
  ret i64 %14, !dbg !81
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !82 dso_local i64 @__get_free_pages(i32 noundef, i32 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !85 dso_local i64 @_copy_from_user(ptr noundef, ptr noundef, i64 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !90 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !93 dso_local i64 @_copy_to_user(ptr noundef, ptr noundef, i64 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !94 dso_local void @free_pages(i64 noundef, i32 noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }
attributes #4 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "leak_back_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "92c75641758b332a2a049f3bd0af2f75")
!2 = !{!3, !4}
!3 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!4 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!5 = !{i32 7, !"Dwarf Version", i32 5}
!6 = !{i32 2, !"Debug Info Version", i32 3}
!7 = !{i32 1, !"wchar_size", i32 4}
!8 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!9 = distinct !DISubprogram(name: "leak_back_wrong", scope: !1, file: !1, line: 11, type: !10, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !15)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !3, !12}
!12 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !13, line: 9, baseType: !14)
!13 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!14 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!15 = !{!16, !17, !18, !19}
!16 = !DILocalVariable(name: "user", arg: 1, scope: !9, file: !1, line: 11, type: !3)
!17 = !DILocalVariable(name: "size", arg: 2, scope: !9, file: !1, line: 11, type: !12)
!18 = !DILocalVariable(name: "status", scope: !9, file: !1, line: 13, type: !12)
!19 = !DILocalVariable(name: "buffer", scope: !9, file: !1, line: 14, type: !20)
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !13, line: 77, size: 128, elements: !22)
!22 = !{!23, !24, !27, !30, !34}
!23 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !21, file: !13, line: 78, baseType: !12, size: 64)
!24 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !21, file: !13, line: 79, baseType: !25, size: 32, offset: 64)
!25 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !13, line: 8, baseType: !26)
!26 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !21, file: !13, line: 80, baseType: !28, size: 8, offset: 96)
!28 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !13, line: 6, baseType: !29)
!29 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !21, file: !13, line: 81, baseType: !31, size: 24, offset: 104)
!31 = !DICompositeType(tag: DW_TAG_array_type, baseType: !28, size: 24, elements: !32)
!32 = !{!33}
!33 = !DISubrange(count: 3)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !21, file: !13, line: 82, baseType: !35, offset: 128)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, elements: !36)
!36 = !{!37}
!37 = !DISubrange(count: -1)
!38 = !DILocation(line: 11, column: 27, scope: !9)
!39 = !DILocation(line: 11, column: 37, scope: !9)
!40 = !DILocation(line: 13, column: 2, scope: !9)
!41 = !DILocation(line: 13, column: 6, scope: !9)
!42 = !DILocation(line: 14, column: 2, scope: !9)
!43 = !DILocation(line: 14, column: 26, scope: !9)
!44 = !DILocation(line: 16, column: 6, scope: !45)
!45 = distinct !DILexicalBlock(scope: !9, file: !1, line: 16, column: 6)
!46 = !DILocation(line: 16, column: 11, scope: !45)
!47 = !DILocation(line: 16, column: 6, scope: !9)
!48 = !DILocation(line: 17, column: 10, scope: !45)
!49 = !DILocation(line: 17, column: 3, scope: !45)
!50 = !DILocation(line: 18, column: 19, scope: !9)
!51 = !DILocation(line: 18, column: 11, scope: !9)
!52 = !DILocation(line: 18, column: 9, scope: !9)
!53 = !DILocation(line: 19, column: 7, scope: !54)
!54 = distinct !DILexicalBlock(scope: !9, file: !1, line: 19, column: 6)
!55 = !DILocation(line: 19, column: 6, scope: !9)
!56 = !DILocation(line: 20, column: 10, scope: !54)
!57 = !DILocation(line: 20, column: 3, scope: !54)
!58 = !DILocation(line: 21, column: 23, scope: !59)
!59 = distinct !DILexicalBlock(scope: !9, file: !1, line: 21, column: 6)
!60 = !DILocation(line: 21, column: 31, scope: !59)
!61 = !DILocation(line: 21, column: 37, scope: !59)
!62 = !DILocation(line: 21, column: 7, scope: !59)
!63 = !DILocation(line: 21, column: 6, scope: !9)
!64 = !DILocation(line: 22, column: 34, scope: !65)
!65 = distinct !DILexicalBlock(scope: !59, file: !1, line: 21, column: 44)
!66 = !DILocation(line: 22, column: 12, scope: !65)
!67 = !DILocation(line: 22, column: 10, scope: !65)
!68 = !DILocation(line: 23, column: 21, scope: !69)
!69 = distinct !DILexicalBlock(scope: !65, file: !1, line: 23, column: 7)
!70 = !DILocation(line: 23, column: 27, scope: !69)
!71 = !DILocation(line: 23, column: 7, scope: !69)
!72 = !DILocation(line: 23, column: 7, scope: !65)
!73 = !DILocation(line: 24, column: 11, scope: !69)
!74 = !DILocation(line: 24, column: 4, scope: !69)
!75 = !DILocation(line: 25, column: 2, scope: !65)
!76 = !DILocation(line: 26, column: 28, scope: !9)
!77 = !DILocation(line: 26, column: 13, scope: !9)
!78 = !DILocation(line: 26, column: 2, scope: !9)
!79 = !DILocation(line: 27, column: 9, scope: !9)
!80 = !DILocation(line: 27, column: 2, scope: !9)
!81 = !DILocation(line: 28, column: 1, scope: !9)
!82 = !DISubprogram(name: "__get_free_pages", scope: !1, file: !1, line: 8, type: !83, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!83 = !DISubroutineType(types: !84)
!84 = !{!4, !25, !25}
!85 = !DISubprogram(name: "_copy_from_user", scope: !1, file: !1, line: 7, type: !86, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!86 = !DISubroutineType(types: !87)
!87 = !{!4, !3, !88, !4}
!88 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !89, size: 64)
!89 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!90 = !DISubprogram(name: "hv_do_hypercall", scope: !13, file: !13, line: 15, type: !91, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!91 = !DISubroutineType(types: !92)
!92 = !{!12, !12, !3, !3}
!93 = !DISubprogram(name: "_copy_to_user", scope: !1, file: !1, line: 6, type: !86, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!94 = !DISubprogram(name: "free_pages", scope: !1, file: !1, line: 9, type: !95, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!95 = !DISubroutineType(types: !96)
!96 = !{null, !4, !25}
