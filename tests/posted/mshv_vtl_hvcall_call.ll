; ModuleID = 'mshv_vtl_hvcall_call.c'
source_filename = "mshv_vtl_hvcall_call.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.request = type { i64, i64, i64, i64, i64, i64 }
%struct.opened = type { [1024 x i64] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !12

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @mshv_vtl_hvcall_call(ptr noundef %file, ptr noundef %user) #0 !dbg !20 {
entry:
  %retval = alloca i32, align 4
  %file.addr = alloca ptr, align 8
  %user.addr = alloca ptr, align 8
  %asked = alloca %struct.request, align 8
  %in = alloca ptr, align 8
  %out = alloca ptr, align 8
  %ret = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %file, ptr %file.addr, align 8
    #dbg_declare(ptr %file.addr, !43, !DIExpression(), !49)
  store ptr %user, ptr %user.addr, align 8
    #dbg_declare(ptr %user.addr, !44, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 48, ptr %asked) #3, !dbg !51
    #dbg_declare(ptr %asked, !45, !DIExpression(), !52)
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #3, !dbg !53
    #dbg_declare(ptr %in, !46, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 8, ptr %out) #3, !dbg !53
    #dbg_declare(ptr %out, !47, !DIExpression(), !55)
  call void @llvm.lifetime.start.p0(i64 4, ptr %ret) #3, !dbg !56
    #dbg_declare(ptr %ret, !48, !DIExpression(), !57)
  store i32 -14, ptr %ret, align 4, !dbg !57
  %0 = load ptr, ptr %user.addr, align 8, !dbg !58
  %call = call i64 @_copy_from_user(ptr noundef %asked, ptr noundef %0, i64 noundef 48) #4, !dbg !60
  %tobool = icmp ne i64 %call, 0, !dbg !60
  br i1 %tobool, label %if.then, label %if.end, !dbg !61

if.then:                                          ; preds = %entry
  store i32 -14, ptr %retval, align 4, !dbg !62
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !62

if.end:                                           ; preds = %entry
  %input_size = getelementptr inbounds %struct.request, ptr %asked, i32 0, i32 1, !dbg !63
  %1 = load i64, ptr %input_size, align 8, !dbg !63
  %cmp = icmp ugt i64 %1, 4096, !dbg !65
  br i1 %cmp, label %if.then2, label %lor.lhs.false, !dbg !66

lor.lhs.false:                                    ; preds = %if.end
  %output_size = getelementptr inbounds %struct.request, ptr %asked, i32 0, i32 4, !dbg !67
  %2 = load i64, ptr %output_size, align 8, !dbg !67
  %cmp1 = icmp ugt i64 %2, 4096, !dbg !68
  br i1 %cmp1, label %if.then2, label %if.end3, !dbg !69

if.then2:                                         ; preds = %lor.lhs.false, %if.end
  store i32 -22, ptr %retval, align 4, !dbg !70
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !70

if.end3:                                          ; preds = %lor.lhs.false
  %3 = load ptr, ptr %file.addr, align 8, !dbg !71
  %allowed = getelementptr inbounds %struct.opened, ptr %3, i32 0, i32 0, !dbg !73
  %control = getelementptr inbounds %struct.request, ptr %asked, i32 0, i32 0, !dbg !74
  %4 = load i64, ptr %control, align 8, !dbg !74
  %and = and i64 %4, 65535, !dbg !75
  %div = udiv i64 %and, 64, !dbg !76
  %arrayidx = getelementptr [1024 x i64], ptr %allowed, i64 0, i64 %div, !dbg !71
  %5 = load i64, ptr %arrayidx, align 8, !dbg !71
  %control4 = getelementptr inbounds %struct.request, ptr %asked, i32 0, i32 0, !dbg !77
  %6 = load i64, ptr %control4, align 8, !dbg !77
  %rem = urem i64 %6, 64, !dbg !78
  %shr = lshr i64 %5, %rem, !dbg !79
  %and5 = and i64 %shr, 1, !dbg !80
  %tobool6 = icmp ne i64 %and5, 0, !dbg !80
  br i1 %tobool6, label %if.end8, label %if.then7, !dbg !81

if.then7:                                         ; preds = %if.end3
  store i32 -1, ptr %retval, align 4, !dbg !82
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !82

if.end8:                                          ; preds = %if.end3
  %call9 = call i64 @get_free_pages_noprof(i32 noundef 3264, i32 noundef 0) #4, !dbg !83
  %7 = inttoptr i64 %call9 to ptr, !dbg !84
  store ptr %7, ptr %in, align 8, !dbg !85
  %call10 = call i64 @get_free_pages_noprof(i32 noundef 3264, i32 noundef 0) #4, !dbg !86
  %8 = inttoptr i64 %call10 to ptr, !dbg !87
  store ptr %8, ptr %out, align 8, !dbg !88
  %9 = load ptr, ptr %in, align 8, !dbg !89
  %input = getelementptr inbounds %struct.request, ptr %asked, i32 0, i32 2, !dbg !91
  %10 = load i64, ptr %input, align 8, !dbg !91
  %11 = inttoptr i64 %10 to ptr, !dbg !92
  %input_size11 = getelementptr inbounds %struct.request, ptr %asked, i32 0, i32 1, !dbg !93
  %12 = load i64, ptr %input_size11, align 8, !dbg !93
  %call12 = call i64 @_copy_from_user(ptr noundef %9, ptr noundef %11, i64 noundef %12) #4, !dbg !94
  %tobool13 = icmp ne i64 %call12, 0, !dbg !94
  br i1 %tobool13, label %if.end22, label %if.then14, !dbg !95

if.then14:                                        ; preds = %if.end8
  %control15 = getelementptr inbounds %struct.request, ptr %asked, i32 0, i32 0, !dbg !96
  %13 = load i64, ptr %control15, align 8, !dbg !96
  %14 = load ptr, ptr %in, align 8, !dbg !98
  %15 = load ptr, ptr %out, align 8, !dbg !99
  %call16 = call i64 @hv_do_hypercall(i64 noundef %13, ptr noundef %14, ptr noundef %15) #4, !dbg !100
  %status = getelementptr inbounds %struct.request, ptr %asked, i32 0, i32 3, !dbg !101
  store i64 %call16, ptr %status, align 8, !dbg !102
  %output = getelementptr inbounds %struct.request, ptr %asked, i32 0, i32 5, !dbg !103
  %16 = load i64, ptr %output, align 8, !dbg !103
  %17 = inttoptr i64 %16 to ptr, !dbg !105
  %18 = load ptr, ptr %out, align 8, !dbg !106
  %output_size17 = getelementptr inbounds %struct.request, ptr %asked, i32 0, i32 4, !dbg !107
  %19 = load i64, ptr %output_size17, align 8, !dbg !107
  %call18 = call i64 @_copy_to_user(ptr noundef %17, ptr noundef %18, i64 noundef %19) #4, !dbg !108
  %tobool19 = icmp ne i64 %call18, 0, !dbg !108
  br i1 %tobool19, label %if.end21, label %if.then20, !dbg !109

if.then20:                                        ; preds = %if.then14
  store i32 0, ptr %ret, align 4, !dbg !110
  br label %if.end21, !dbg !111

if.end21:                                         ; preds = %if.then20, %if.then14
  br label %if.end22, !dbg !112

if.end22:                                         ; preds = %if.end21, %if.end8
  %20 = load ptr, ptr %in, align 8, !dbg !113
  %21 = ptrtoint ptr %20 to i64, !dbg !114
  call void @free_pages(i64 noundef %21, i32 noundef 0) #4, !dbg !115
  %22 = load ptr, ptr %out, align 8, !dbg !116
  %23 = ptrtoint ptr %22 to i64, !dbg !117
  call void @free_pages(i64 noundef %23, i32 noundef 0) #4, !dbg !118
  %24 = load i32, ptr %ret, align 4, !dbg !119
  store i32 %24, ptr %retval, align 4, !dbg !120
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !120

cleanup:                                          ; preds = %if.end22, %if.then7, %if.then2, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %ret) #3, !dbg !121
  call void @llvm.lifetime.end.p0(i64 8, ptr %out) #3, !dbg !121
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #3, !dbg !121
  call void @llvm.lifetime.end.p0(i64 48, ptr %asked) #3, !dbg !121
  %25 = load i32, ptr %retval, align 4, !dbg !121
  ret i32 %25, !dbg !121
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !122 dso_local i64 @_copy_from_user(ptr noundef, ptr noundef, i64 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !127 dso_local i64 @get_free_pages_noprof(i32 noundef, i32 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !132 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !135 dso_local i64 @_copy_to_user(ptr noundef, ptr noundef, i64 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !136 dso_local void @free_pages(i64 noundef, i32 noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }
attributes #4 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!16, !17, !18}
!llvm.ident = !{!19}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !14, line: 14, type: !15, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !11, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "mshv_vtl_hvcall_call.c", directory: ".", checksumkind: CSK_MD5, checksum: "bed3731eb9b67d2bb81e159100dc111e")
!4 = !{!5, !9, !10}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !7, line: 6, baseType: !8)
!7 = !DIFile(filename: "./../audit/sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!10 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!11 = !{!0, !12}
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !14, line: 14, type: !15, isLocal: false, isDefinition: true)
!14 = !DIFile(filename: "./posted.h", directory: ".", checksumkind: CSK_MD5, checksum: "1a5f4d3c7c63d3654cb5215558700365")
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!16 = !{i32 7, !"Dwarf Version", i32 5}
!17 = !{i32 2, !"Debug Info Version", i32 3}
!18 = !{i32 1, !"wchar_size", i32 4}
!19 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!20 = distinct !DISubprogram(name: "mshv_vtl_hvcall_call", scope: !3, file: !3, line: 18, type: !21, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !42)
!21 = !DISubroutineType(types: !22)
!22 = !{!23, !24, !33}
!23 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "opened", file: !3, line: 14, size: 65536, elements: !26)
!26 = !{!27}
!27 = !DIDerivedType(tag: DW_TAG_member, name: "allowed", scope: !25, file: !3, line: 15, baseType: !28, size: 65536)
!28 = !DICompositeType(tag: DW_TAG_array_type, baseType: !29, size: 65536, elements: !31)
!29 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !30)
!30 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!31 = !{!32}
!32 = !DISubrange(count: 1024)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "request", file: !3, line: 5, size: 384, elements: !35)
!35 = !{!36, !37, !38, !39, !40, !41}
!36 = !DIDerivedType(tag: DW_TAG_member, name: "control", scope: !34, file: !3, line: 6, baseType: !29, size: 64)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "input_size", scope: !34, file: !3, line: 6, baseType: !29, size: 64, offset: 64)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "input", scope: !34, file: !3, line: 6, baseType: !29, size: 64, offset: 128)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "status", scope: !34, file: !3, line: 6, baseType: !29, size: 64, offset: 192)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "output_size", scope: !34, file: !3, line: 6, baseType: !29, size: 64, offset: 256)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "output", scope: !34, file: !3, line: 6, baseType: !29, size: 64, offset: 320)
!42 = !{!43, !44, !45, !46, !47, !48}
!43 = !DILocalVariable(name: "file", arg: 1, scope: !20, file: !3, line: 18, type: !24)
!44 = !DILocalVariable(name: "user", arg: 2, scope: !20, file: !3, line: 18, type: !33)
!45 = !DILocalVariable(name: "asked", scope: !20, file: !3, line: 20, type: !34)
!46 = !DILocalVariable(name: "in", scope: !20, file: !3, line: 21, type: !5)
!47 = !DILocalVariable(name: "out", scope: !20, file: !3, line: 21, type: !5)
!48 = !DILocalVariable(name: "ret", scope: !20, file: !3, line: 22, type: !23)
!49 = !DILocation(line: 18, column: 41, scope: !20)
!50 = !DILocation(line: 18, column: 63, scope: !20)
!51 = !DILocation(line: 20, column: 2, scope: !20)
!52 = !DILocation(line: 20, column: 17, scope: !20)
!53 = !DILocation(line: 21, column: 2, scope: !20)
!54 = !DILocation(line: 21, column: 6, scope: !20)
!55 = !DILocation(line: 21, column: 11, scope: !20)
!56 = !DILocation(line: 22, column: 2, scope: !20)
!57 = !DILocation(line: 22, column: 6, scope: !20)
!58 = !DILocation(line: 24, column: 30, scope: !59)
!59 = distinct !DILexicalBlock(scope: !20, file: !3, line: 24, column: 6)
!60 = !DILocation(line: 24, column: 6, scope: !59)
!61 = !DILocation(line: 24, column: 6, scope: !20)
!62 = !DILocation(line: 25, column: 3, scope: !59)
!63 = !DILocation(line: 26, column: 12, scope: !64)
!64 = distinct !DILexicalBlock(scope: !20, file: !3, line: 26, column: 6)
!65 = !DILocation(line: 26, column: 23, scope: !64)
!66 = !DILocation(line: 26, column: 36, scope: !64)
!67 = !DILocation(line: 26, column: 45, scope: !64)
!68 = !DILocation(line: 26, column: 57, scope: !64)
!69 = !DILocation(line: 26, column: 6, scope: !20)
!70 = !DILocation(line: 27, column: 3, scope: !64)
!71 = !DILocation(line: 28, column: 8, scope: !72)
!72 = distinct !DILexicalBlock(scope: !20, file: !3, line: 28, column: 6)
!73 = !DILocation(line: 28, column: 14, scope: !72)
!74 = !DILocation(line: 28, column: 29, scope: !72)
!75 = !DILocation(line: 28, column: 37, scope: !72)
!76 = !DILocation(line: 28, column: 47, scope: !72)
!77 = !DILocation(line: 28, column: 62, scope: !72)
!78 = !DILocation(line: 28, column: 70, scope: !72)
!79 = !DILocation(line: 28, column: 53, scope: !72)
!80 = !DILocation(line: 28, column: 75, scope: !72)
!81 = !DILocation(line: 28, column: 6, scope: !20)
!82 = !DILocation(line: 29, column: 3, scope: !72)
!83 = !DILocation(line: 30, column: 13, scope: !20)
!84 = !DILocation(line: 30, column: 7, scope: !20)
!85 = !DILocation(line: 30, column: 5, scope: !20)
!86 = !DILocation(line: 31, column: 14, scope: !20)
!87 = !DILocation(line: 31, column: 8, scope: !20)
!88 = !DILocation(line: 31, column: 6, scope: !20)
!89 = !DILocation(line: 32, column: 23, scope: !90)
!90 = distinct !DILexicalBlock(scope: !20, file: !3, line: 32, column: 6)
!91 = !DILocation(line: 32, column: 41, scope: !90)
!92 = !DILocation(line: 32, column: 27, scope: !90)
!93 = !DILocation(line: 32, column: 54, scope: !90)
!94 = !DILocation(line: 32, column: 7, scope: !90)
!95 = !DILocation(line: 32, column: 6, scope: !20)
!96 = !DILocation(line: 33, column: 40, scope: !97)
!97 = distinct !DILexicalBlock(scope: !90, file: !3, line: 32, column: 67)
!98 = !DILocation(line: 33, column: 49, scope: !97)
!99 = !DILocation(line: 33, column: 53, scope: !97)
!100 = !DILocation(line: 33, column: 18, scope: !97)
!101 = !DILocation(line: 33, column: 9, scope: !97)
!102 = !DILocation(line: 33, column: 16, scope: !97)
!103 = !DILocation(line: 34, column: 36, scope: !104)
!104 = distinct !DILexicalBlock(scope: !97, file: !3, line: 34, column: 7)
!105 = !DILocation(line: 34, column: 22, scope: !104)
!106 = !DILocation(line: 34, column: 44, scope: !104)
!107 = !DILocation(line: 34, column: 55, scope: !104)
!108 = !DILocation(line: 34, column: 8, scope: !104)
!109 = !DILocation(line: 34, column: 7, scope: !97)
!110 = !DILocation(line: 35, column: 8, scope: !104)
!111 = !DILocation(line: 35, column: 4, scope: !104)
!112 = !DILocation(line: 36, column: 2, scope: !97)
!113 = !DILocation(line: 37, column: 28, scope: !20)
!114 = !DILocation(line: 37, column: 13, scope: !20)
!115 = !DILocation(line: 37, column: 2, scope: !20)
!116 = !DILocation(line: 38, column: 28, scope: !20)
!117 = !DILocation(line: 38, column: 13, scope: !20)
!118 = !DILocation(line: 38, column: 2, scope: !20)
!119 = !DILocation(line: 39, column: 9, scope: !20)
!120 = !DILocation(line: 39, column: 2, scope: !20)
!121 = !DILocation(line: 40, column: 1, scope: !20)
!122 = !DISubprogram(name: "_copy_from_user", scope: !3, file: !3, line: 9, type: !123, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!123 = !DISubroutineType(types: !124)
!124 = !{!10, !9, !125, !10}
!125 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !126, size: 64)
!126 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!127 = !DISubprogram(name: "get_free_pages_noprof", scope: !3, file: !3, line: 11, type: !128, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!128 = !DISubroutineType(types: !129)
!129 = !{!10, !130, !130}
!130 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !131)
!131 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!132 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !133, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!133 = !DISubroutineType(types: !134)
!134 = !{!29, !29, !9, !9}
!135 = !DISubprogram(name: "_copy_to_user", scope: !3, file: !3, line: 10, type: !123, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!136 = !DISubprogram(name: "free_pages", scope: !3, file: !3, line: 12, type: !137, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!137 = !DISubroutineType(types: !138)
!138 = !{null, !10, !130}
