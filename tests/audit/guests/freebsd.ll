; ModuleID = 'freebsd.c'
source_filename = "freebsd.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.flush = type { i64, i64, i64, [0 x i64] }

@pcpu_entry_hv_pcpu_mem = dso_local global ptr null, align 8, !dbg !0

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @flush_list_right(i64 noundef %space, i32 noundef %count) #0 !dbg !16 {
entry:
  %retval = alloca i64, align 8
  %space.addr = alloca i64, align 8
  %count.addr = alloca i32, align 4
  %flush = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %space, ptr %space.addr, align 8
    #dbg_declare(ptr %space.addr, !22, !DIExpression(), !35)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !23, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flush) #3, !dbg !37
    #dbg_declare(ptr %flush, !24, !DIExpression(), !38)
  %0 = load volatile i64, ptr addrspace(256) inttoptr (i64 584 to ptr addrspace(256)), align 8, !dbg !39
  %add = add i64 %0, ptrtoint (ptr @pcpu_entry_hv_pcpu_mem to i64), !dbg !39
  %1 = inttoptr i64 %add to ptr, !dbg !39
  %2 = load ptr, ptr %1, align 8, !dbg !40
  store ptr %2, ptr %flush, align 8, !dbg !38
  %3 = load ptr, ptr %flush, align 8, !dbg !41
  %4 = load i64, ptr %space.addr, align 8, !dbg !42
  call void @fill(ptr noundef %3, i64 noundef %4) #4, !dbg !43
  %5 = load i32, ptr %count.addr, align 4, !dbg !44
  %conv = zext i32 %5 to i64, !dbg !44
  %cmp = icmp ugt i64 %conv, 509, !dbg !46
  br i1 %cmp, label %if.then, label %if.end, !dbg !47

if.then:                                          ; preds = %entry
  %6 = load ptr, ptr %flush, align 8, !dbg !48
  %7 = ptrtoint ptr %6 to i64, !dbg !49
  %call = call i64 @hypercall_do_md(i64 noundef 2, i64 noundef %7, i64 noundef 0) #4, !dbg !50
  store i64 %call, ptr %retval, align 8, !dbg !51
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !51

if.end:                                           ; preds = %entry
  %8 = load i32, ptr %count.addr, align 4, !dbg !52
  %conv2 = trunc i32 %8 to i16, !dbg !52
  %9 = load ptr, ptr %flush, align 8, !dbg !53
  %10 = ptrtoint ptr %9 to i64, !dbg !54
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 3, i16 noundef zeroext %conv2, i16 noundef zeroext 0, i64 noundef %10, i64 noundef 0) #4, !dbg !55
  store i64 %call3, ptr %retval, align 8, !dbg !56
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !56

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %flush) #3, !dbg !57
  %11 = load i64, ptr %retval, align 8, !dbg !57
  ret i64 %11, !dbg !57
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind null_pointer_is_valid
define internal void @fill(ptr noundef %flush, i64 noundef %space) #0 !dbg !58 {
entry:
  %flush.addr = alloca ptr, align 8
  %space.addr = alloca i64, align 8
  store ptr %flush, ptr %flush.addr, align 8
    #dbg_declare(ptr %flush.addr, !62, !DIExpression(), !64)
  store i64 %space, ptr %space.addr, align 8
    #dbg_declare(ptr %space.addr, !63, !DIExpression(), !65)
  %0 = load i64, ptr %space.addr, align 8, !dbg !66
  %1 = load ptr, ptr %flush.addr, align 8, !dbg !67
  %space1 = getelementptr inbounds %struct.flush, ptr %1, i32 0, i32 0, !dbg !68
  store i64 %0, ptr %space1, align 8, !dbg !69
  %2 = load ptr, ptr %flush.addr, align 8, !dbg !70
  %flags = getelementptr inbounds %struct.flush, ptr %2, i32 0, i32 1, !dbg !71
  store i64 1, ptr %flags, align 8, !dbg !72
  %3 = load ptr, ptr %flush.addr, align 8, !dbg !73
  %processors = getelementptr inbounds %struct.flush, ptr %3, i32 0, i32 2, !dbg !74
  store i64 0, ptr %processors, align 8, !dbg !75
  ret void, !dbg !76
}

; Function Attrs: null_pointer_is_valid
declare !dbg !77 dso_local i64 @hypercall_do_md(i64 noundef, i64 noundef, i64 noundef) #2

; Function Attrs: null_pointer_is_valid
declare !dbg !80 dso_local i64 @hv_do_rep_hypercall(i16 noundef zeroext, i16 noundef zeroext, i16 noundef zeroext, i64 noundef, i64 noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @flush_list_wrong(i64 noundef %space, i32 noundef %count) #0 !dbg !85 {
entry:
  %retval = alloca i64, align 8
  %space.addr = alloca i64, align 8
  %count.addr = alloca i32, align 4
  %flush = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %space, ptr %space.addr, align 8
    #dbg_declare(ptr %space.addr, !87, !DIExpression(), !90)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !88, !DIExpression(), !91)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flush) #3, !dbg !92
    #dbg_declare(ptr %flush, !89, !DIExpression(), !93)
  %0 = load volatile i64, ptr addrspace(256) inttoptr (i64 584 to ptr addrspace(256)), align 8, !dbg !94
  %add = add i64 %0, ptrtoint (ptr @pcpu_entry_hv_pcpu_mem to i64), !dbg !94
  %1 = inttoptr i64 %add to ptr, !dbg !94
  %2 = load ptr, ptr %1, align 8, !dbg !95
  store ptr %2, ptr %flush, align 8, !dbg !93
  %3 = load ptr, ptr %flush, align 8, !dbg !96
  %4 = load i64, ptr %space.addr, align 8, !dbg !97
  call void @fill(ptr noundef %3, i64 noundef %4) #4, !dbg !98
  %5 = load i32, ptr %count.addr, align 4, !dbg !99
  %conv = zext i32 %5 to i64, !dbg !99
  %cmp = icmp ugt i64 %conv, 510, !dbg !101
  br i1 %cmp, label %if.then, label %if.end, !dbg !102

if.then:                                          ; preds = %entry
  %6 = load ptr, ptr %flush, align 8, !dbg !103
  %7 = ptrtoint ptr %6 to i64, !dbg !104
  %call = call i64 @hypercall_do_md(i64 noundef 2, i64 noundef %7, i64 noundef 0) #4, !dbg !105
  store i64 %call, ptr %retval, align 8, !dbg !106
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !106

if.end:                                           ; preds = %entry
  %8 = load i32, ptr %count.addr, align 4, !dbg !107
  %conv2 = trunc i32 %8 to i16, !dbg !107
  %9 = load ptr, ptr %flush, align 8, !dbg !108
  %10 = ptrtoint ptr %9 to i64, !dbg !109
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 3, i16 noundef zeroext %conv2, i16 noundef zeroext 0, i64 noundef %10, i64 noundef 0) #4, !dbg !110
  store i64 %call3, ptr %retval, align 8, !dbg !111
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !111

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %flush) #3, !dbg !112
  %11 = load i64, ptr %retval, align 8, !dbg !112
  ret i64 %11, !dbg !112
}

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @flush_all(ptr noundef %page, i64 noundef %space) #0 !dbg !113 {
entry:
  %page.addr = alloca ptr, align 8
  %space.addr = alloca i64, align 8
  %flush = alloca ptr, align 8
  store ptr %page, ptr %page.addr, align 8
    #dbg_declare(ptr %page.addr, !117, !DIExpression(), !120)
  store i64 %space, ptr %space.addr, align 8
    #dbg_declare(ptr %space.addr, !118, !DIExpression(), !121)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flush) #3, !dbg !122
    #dbg_declare(ptr %flush, !119, !DIExpression(), !123)
  %0 = load volatile i64, ptr addrspace(256) inttoptr (i64 584 to ptr addrspace(256)), align 8, !dbg !124
  %add = add i64 %0, ptrtoint (ptr @pcpu_entry_hv_pcpu_mem to i64), !dbg !124
  %1 = inttoptr i64 %add to ptr, !dbg !124
  %2 = load ptr, ptr %1, align 8, !dbg !125
  store ptr %2, ptr %flush, align 8, !dbg !123
  %3 = load ptr, ptr %flush, align 8, !dbg !126
  %4 = load i64, ptr %space.addr, align 8, !dbg !127
  call void @fill(ptr noundef %3, i64 noundef %4) #4, !dbg !128
  %5 = load ptr, ptr %page.addr, align 8, !dbg !129
  %6 = load ptr, ptr %flush, align 8, !dbg !130
  %7 = ptrtoint ptr %6 to i64, !dbg !131
  %call = call i64 @pmap_kextract(i64 noundef %7) #4, !dbg !132
  %call1 = call i64 @hypercall_md(ptr noundef %5, i64 noundef 2, i64 noundef %call, i64 noundef 0) #4, !dbg !133
  call void @llvm.lifetime.end.p0(i64 8, ptr %flush) #3, !dbg !134
  ret i64 %call1, !dbg !135
}

; Function Attrs: null_pointer_is_valid
declare !dbg !136 dso_local i64 @hypercall_md(ptr noundef, i64 noundef, i64 noundef, i64 noundef) #2

; Function Attrs: null_pointer_is_valid
declare !dbg !139 dso_local i64 @pmap_kextract(i64 noundef) #2

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @read_register_wrong() #0 !dbg !142 {
entry:
  %page = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #3, !dbg !147
    #dbg_declare(ptr %page, !146, !DIExpression(), !148)
  %0 = load volatile i64, ptr addrspace(256) inttoptr (i64 584 to ptr addrspace(256)), align 8, !dbg !149
  %add = add i64 %0, ptrtoint (ptr @pcpu_entry_hv_pcpu_mem to i64), !dbg !149
  %1 = inttoptr i64 %add to ptr, !dbg !149
  %2 = load ptr, ptr %1, align 8, !dbg !150
  store ptr %2, ptr %page, align 8, !dbg !148
  %3 = load ptr, ptr %page, align 8, !dbg !151
  %4 = ptrtoint ptr %3 to i64, !dbg !152
  %5 = load ptr, ptr %page, align 8, !dbg !153
  %6 = ptrtoint ptr %5 to i64, !dbg !154
  %call = call i64 @hypercall_do_md(i64 noundef 4294967376, i64 noundef %4, i64 noundef %6) #4, !dbg !155
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #3, !dbg !156
  ret i64 %call, !dbg !157
}

attributes #0 = { nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }
attributes #4 = { nobuiltin "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!12, !13, !14}
!llvm.ident = !{!15}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "pcpu_entry_hv_pcpu_mem", scope: !2, file: !3, line: 19, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !11, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "freebsd.c", directory: ".", checksumkind: CSK_MD5, checksum: "f1333ce6dbb7cdd1564083ae46e92192")
!4 = !{!5, !7, !9}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !9)
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !3, line: 8, baseType: !10)
!10 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!11 = !{!0}
!12 = !{i32 7, !"Dwarf Version", i32 5}
!13 = !{i32 2, !"Debug Info Version", i32 3}
!14 = !{i32 1, !"wchar_size", i32 4}
!15 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!16 = distinct !DISubprogram(name: "flush_list_right", scope: !3, file: !3, line: 37, type: !17, scopeLine: 38, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !21)
!17 = !DISubroutineType(types: !18)
!18 = !{!9, !9, !19}
!19 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint32_t", file: !3, line: 7, baseType: !20)
!20 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!21 = !{!22, !23, !24}
!22 = !DILocalVariable(name: "space", arg: 1, scope: !16, file: !3, line: 37, type: !9)
!23 = !DILocalVariable(name: "count", arg: 2, scope: !16, file: !3, line: 37, type: !19)
!24 = !DILocalVariable(name: "flush", scope: !16, file: !3, line: 39, type: !25)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "flush", file: !3, line: 21, size: 192, elements: !27)
!27 = !{!28, !29, !30, !31}
!28 = !DIDerivedType(tag: DW_TAG_member, name: "space", scope: !26, file: !3, line: 22, baseType: !9, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !26, file: !3, line: 23, baseType: !9, size: 64, offset: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "processors", scope: !26, file: !3, line: 24, baseType: !9, size: 64, offset: 128)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "list", scope: !26, file: !3, line: 25, baseType: !32, offset: 192)
!32 = !DICompositeType(tag: DW_TAG_array_type, baseType: !9, elements: !33)
!33 = !{!34}
!34 = !DISubrange(count: -1)
!35 = !DILocation(line: 37, column: 36, scope: !16)
!36 = !DILocation(line: 37, column: 52, scope: !16)
!37 = !DILocation(line: 39, column: 2, scope: !16)
!38 = !DILocation(line: 39, column: 16, scope: !16)
!39 = !DILocation(line: 39, column: 25, scope: !16)
!40 = !DILocation(line: 39, column: 24, scope: !16)
!41 = !DILocation(line: 41, column: 7, scope: !16)
!42 = !DILocation(line: 41, column: 14, scope: !16)
!43 = !DILocation(line: 41, column: 2, scope: !16)
!44 = !DILocation(line: 42, column: 6, scope: !45)
!45 = distinct !DILexicalBlock(scope: !16, file: !3, line: 42, column: 6)
!46 = !DILocation(line: 42, column: 12, scope: !45)
!47 = !DILocation(line: 42, column: 6, scope: !16)
!48 = !DILocation(line: 43, column: 41, scope: !45)
!49 = !DILocation(line: 43, column: 31, scope: !45)
!50 = !DILocation(line: 43, column: 10, scope: !45)
!51 = !DILocation(line: 43, column: 3, scope: !45)
!52 = !DILocation(line: 44, column: 34, scope: !16)
!53 = !DILocation(line: 44, column: 54, scope: !16)
!54 = !DILocation(line: 44, column: 44, scope: !16)
!55 = !DILocation(line: 44, column: 9, scope: !16)
!56 = !DILocation(line: 44, column: 2, scope: !16)
!57 = !DILocation(line: 45, column: 1, scope: !16)
!58 = distinct !DISubprogram(name: "fill", scope: !3, file: !3, line: 30, type: !59, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !61)
!59 = !DISubroutineType(types: !60)
!60 = !{null, !25, !9}
!61 = !{!62, !63}
!62 = !DILocalVariable(name: "flush", arg: 1, scope: !58, file: !3, line: 30, type: !25)
!63 = !DILocalVariable(name: "space", arg: 2, scope: !58, file: !3, line: 30, type: !9)
!64 = !DILocation(line: 30, column: 32, scope: !58)
!65 = !DILocation(line: 30, column: 48, scope: !58)
!66 = !DILocation(line: 32, column: 17, scope: !58)
!67 = !DILocation(line: 32, column: 2, scope: !58)
!68 = !DILocation(line: 32, column: 9, scope: !58)
!69 = !DILocation(line: 32, column: 15, scope: !58)
!70 = !DILocation(line: 33, column: 2, scope: !58)
!71 = !DILocation(line: 33, column: 9, scope: !58)
!72 = !DILocation(line: 33, column: 15, scope: !58)
!73 = !DILocation(line: 34, column: 2, scope: !58)
!74 = !DILocation(line: 34, column: 9, scope: !58)
!75 = !DILocation(line: 34, column: 20, scope: !58)
!76 = !DILocation(line: 35, column: 1, scope: !58)
!77 = !DISubprogram(name: "hypercall_do_md", scope: !3, file: !3, line: 10, type: !78, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!78 = !DISubroutineType(types: !79)
!79 = !{!9, !9, !9, !9}
!80 = !DISubprogram(name: "hv_do_rep_hypercall", scope: !3, file: !3, line: 11, type: !81, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!81 = !DISubroutineType(types: !82)
!82 = !{!9, !83, !83, !83, !9, !9}
!83 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint16_t", file: !3, line: 6, baseType: !84)
!84 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!85 = distinct !DISubprogram(name: "flush_list_wrong", scope: !3, file: !3, line: 47, type: !17, scopeLine: 48, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !86)
!86 = !{!87, !88, !89}
!87 = !DILocalVariable(name: "space", arg: 1, scope: !85, file: !3, line: 47, type: !9)
!88 = !DILocalVariable(name: "count", arg: 2, scope: !85, file: !3, line: 47, type: !19)
!89 = !DILocalVariable(name: "flush", scope: !85, file: !3, line: 49, type: !25)
!90 = !DILocation(line: 47, column: 36, scope: !85)
!91 = !DILocation(line: 47, column: 52, scope: !85)
!92 = !DILocation(line: 49, column: 2, scope: !85)
!93 = !DILocation(line: 49, column: 16, scope: !85)
!94 = !DILocation(line: 49, column: 25, scope: !85)
!95 = !DILocation(line: 49, column: 24, scope: !85)
!96 = !DILocation(line: 51, column: 7, scope: !85)
!97 = !DILocation(line: 51, column: 14, scope: !85)
!98 = !DILocation(line: 51, column: 2, scope: !85)
!99 = !DILocation(line: 52, column: 6, scope: !100)
!100 = distinct !DILexicalBlock(scope: !85, file: !3, line: 52, column: 6)
!101 = !DILocation(line: 52, column: 12, scope: !100)
!102 = !DILocation(line: 52, column: 6, scope: !85)
!103 = !DILocation(line: 53, column: 41, scope: !100)
!104 = !DILocation(line: 53, column: 31, scope: !100)
!105 = !DILocation(line: 53, column: 10, scope: !100)
!106 = !DILocation(line: 53, column: 3, scope: !100)
!107 = !DILocation(line: 54, column: 34, scope: !85)
!108 = !DILocation(line: 54, column: 54, scope: !85)
!109 = !DILocation(line: 54, column: 44, scope: !85)
!110 = !DILocation(line: 54, column: 9, scope: !85)
!111 = !DILocation(line: 54, column: 2, scope: !85)
!112 = !DILocation(line: 55, column: 1, scope: !85)
!113 = distinct !DISubprogram(name: "flush_all", scope: !3, file: !3, line: 58, type: !114, scopeLine: 59, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !116)
!114 = !DISubroutineType(types: !115)
!115 = !{!9, !6, !9}
!116 = !{!117, !118, !119}
!117 = !DILocalVariable(name: "page", arg: 1, scope: !113, file: !3, line: 58, type: !6)
!118 = !DILocalVariable(name: "space", arg: 2, scope: !113, file: !3, line: 58, type: !9)
!119 = !DILocalVariable(name: "flush", scope: !113, file: !3, line: 60, type: !25)
!120 = !DILocation(line: 58, column: 26, scope: !113)
!121 = !DILocation(line: 58, column: 41, scope: !113)
!122 = !DILocation(line: 60, column: 2, scope: !113)
!123 = !DILocation(line: 60, column: 16, scope: !113)
!124 = !DILocation(line: 60, column: 25, scope: !113)
!125 = !DILocation(line: 60, column: 24, scope: !113)
!126 = !DILocation(line: 62, column: 7, scope: !113)
!127 = !DILocation(line: 62, column: 14, scope: !113)
!128 = !DILocation(line: 62, column: 2, scope: !113)
!129 = !DILocation(line: 63, column: 22, scope: !113)
!130 = !DILocation(line: 63, column: 57, scope: !113)
!131 = !DILocation(line: 63, column: 47, scope: !113)
!132 = !DILocation(line: 63, column: 33, scope: !113)
!133 = !DILocation(line: 63, column: 9, scope: !113)
!134 = !DILocation(line: 64, column: 1, scope: !113)
!135 = !DILocation(line: 63, column: 2, scope: !113)
!136 = !DISubprogram(name: "hypercall_md", scope: !3, file: !3, line: 14, type: !137, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!137 = !DISubroutineType(types: !138)
!138 = !{!9, !6, !9, !9, !9}
!139 = !DISubprogram(name: "pmap_kextract", scope: !3, file: !3, line: 13, type: !140, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!140 = !DISubroutineType(types: !141)
!141 = !{!9, !9}
!142 = distinct !DISubprogram(name: "read_register_wrong", scope: !3, file: !3, line: 67, type: !143, scopeLine: 68, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !145)
!143 = !DISubroutineType(types: !144)
!144 = !{!9}
!145 = !{!146}
!146 = !DILocalVariable(name: "page", scope: !142, file: !3, line: 69, type: !6)
!147 = !DILocation(line: 69, column: 2, scope: !142)
!148 = !DILocation(line: 69, column: 8, scope: !142)
!149 = !DILocation(line: 69, column: 16, scope: !142)
!150 = !DILocation(line: 69, column: 15, scope: !142)
!151 = !DILocation(line: 71, column: 55, scope: !142)
!152 = !DILocation(line: 71, column: 45, scope: !142)
!153 = !DILocation(line: 71, column: 71, scope: !142)
!154 = !DILocation(line: 71, column: 61, scope: !142)
!155 = !DILocation(line: 71, column: 9, scope: !142)
!156 = !DILocation(line: 72, column: 1, scope: !142)
!157 = !DILocation(line: 71, column: 2, scope: !142)
