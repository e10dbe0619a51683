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
  %cmp = icmp eq i32 %5, 0, !dbg !46
  br i1 %cmp, label %if.then, label %lor.lhs.false, !dbg !47

lor.lhs.false:                                    ; preds = %entry
  %6 = load i32, ptr %count.addr, align 4, !dbg !48
  %conv = zext i32 %6 to i64, !dbg !48
  %cmp1 = icmp ugt i64 %conv, 509, !dbg !49
  br i1 %cmp1, label %if.then, label %if.end, !dbg !50

if.then:                                          ; preds = %lor.lhs.false, %entry
  %7 = load ptr, ptr %flush, align 8, !dbg !51
  %8 = ptrtoint ptr %7 to i64, !dbg !52
  %call = call i64 @hypercall_do_md(i64 noundef 2, i64 noundef %8, i64 noundef 0) #4, !dbg !53
  store i64 %call, ptr %retval, align 8, !dbg !54
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !54

if.end:                                           ; preds = %lor.lhs.false
  %9 = load i32, ptr %count.addr, align 4, !dbg !55
  %conv3 = trunc i32 %9 to i16, !dbg !55
  %10 = load ptr, ptr %flush, align 8, !dbg !56
  %11 = ptrtoint ptr %10 to i64, !dbg !57
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 3, i16 noundef zeroext %conv3, i16 noundef zeroext 0, i64 noundef %11, i64 noundef 0) #4, !dbg !58
  store i64 %call4, ptr %retval, align 8, !dbg !59
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !59

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %flush) #3, !dbg !60
  %12 = load i64, ptr %retval, align 8, !dbg !60
  ret i64 %12, !dbg !60
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind null_pointer_is_valid
define internal void @fill(ptr noundef %flush, i64 noundef %space) #0 !dbg !61 {
entry:
  %flush.addr = alloca ptr, align 8
  %space.addr = alloca i64, align 8
  store ptr %flush, ptr %flush.addr, align 8
    #dbg_declare(ptr %flush.addr, !65, !DIExpression(), !67)
  store i64 %space, ptr %space.addr, align 8
    #dbg_declare(ptr %space.addr, !66, !DIExpression(), !68)
  %0 = load i64, ptr %space.addr, align 8, !dbg !69
  %1 = load ptr, ptr %flush.addr, align 8, !dbg !70
  %space1 = getelementptr inbounds %struct.flush, ptr %1, i32 0, i32 0, !dbg !71
  store i64 %0, ptr %space1, align 8, !dbg !72
  %2 = load ptr, ptr %flush.addr, align 8, !dbg !73
  %flags = getelementptr inbounds %struct.flush, ptr %2, i32 0, i32 1, !dbg !74
  store i64 1, ptr %flags, align 8, !dbg !75
  %3 = load ptr, ptr %flush.addr, align 8, !dbg !76
  %processors = getelementptr inbounds %struct.flush, ptr %3, i32 0, i32 2, !dbg !77
  store i64 0, ptr %processors, align 8, !dbg !78
  ret void, !dbg !79
}

; Function Attrs: null_pointer_is_valid
declare !dbg !80 dso_local i64 @hypercall_do_md(i64 noundef, i64 noundef, i64 noundef) #2

; Function Attrs: null_pointer_is_valid
declare !dbg !83 dso_local i64 @hv_do_rep_hypercall(i16 noundef zeroext, i16 noundef zeroext, i16 noundef zeroext, i64 noundef, i64 noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @flush_list_wrong(i64 noundef %space, i32 noundef %count) #0 !dbg !88 {
entry:
  %retval = alloca i64, align 8
  %space.addr = alloca i64, align 8
  %count.addr = alloca i32, align 4
  %flush = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %space, ptr %space.addr, align 8
    #dbg_declare(ptr %space.addr, !90, !DIExpression(), !93)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !91, !DIExpression(), !94)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flush) #3, !dbg !95
    #dbg_declare(ptr %flush, !92, !DIExpression(), !96)
  %0 = load volatile i64, ptr addrspace(256) inttoptr (i64 584 to ptr addrspace(256)), align 8, !dbg !97
  %add = add i64 %0, ptrtoint (ptr @pcpu_entry_hv_pcpu_mem to i64), !dbg !97
  %1 = inttoptr i64 %add to ptr, !dbg !97
  %2 = load ptr, ptr %1, align 8, !dbg !98
  store ptr %2, ptr %flush, align 8, !dbg !96
  %3 = load ptr, ptr %flush, align 8, !dbg !99
  %4 = load i64, ptr %space.addr, align 8, !dbg !100
  call void @fill(ptr noundef %3, i64 noundef %4) #4, !dbg !101
  %5 = load i32, ptr %count.addr, align 4, !dbg !102
  %conv = zext i32 %5 to i64, !dbg !102
  %cmp = icmp ugt i64 %conv, 510, !dbg !104
  br i1 %cmp, label %if.then, label %if.end, !dbg !105

if.then:                                          ; preds = %entry
  %6 = load ptr, ptr %flush, align 8, !dbg !106
  %7 = ptrtoint ptr %6 to i64, !dbg !107
  %call = call i64 @hypercall_do_md(i64 noundef 2, i64 noundef %7, i64 noundef 0) #4, !dbg !108
  store i64 %call, ptr %retval, align 8, !dbg !109
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !109

if.end:                                           ; preds = %entry
  %8 = load i32, ptr %count.addr, align 4, !dbg !110
  %conv2 = trunc i32 %8 to i16, !dbg !110
  %9 = load ptr, ptr %flush, align 8, !dbg !111
  %10 = ptrtoint ptr %9 to i64, !dbg !112
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 3, i16 noundef zeroext %conv2, i16 noundef zeroext 0, i64 noundef %10, i64 noundef 0) #4, !dbg !113
  store i64 %call3, ptr %retval, align 8, !dbg !114
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !114

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %flush) #3, !dbg !115
  %11 = load i64, ptr %retval, align 8, !dbg !115
  ret i64 %11, !dbg !115
}

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @flush_all(ptr noundef %page, i64 noundef %space) #0 !dbg !116 {
entry:
  %page.addr = alloca ptr, align 8
  %space.addr = alloca i64, align 8
  %flush = alloca ptr, align 8
  store ptr %page, ptr %page.addr, align 8
    #dbg_declare(ptr %page.addr, !120, !DIExpression(), !123)
  store i64 %space, ptr %space.addr, align 8
    #dbg_declare(ptr %space.addr, !121, !DIExpression(), !124)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flush) #3, !dbg !125
    #dbg_declare(ptr %flush, !122, !DIExpression(), !126)
  %0 = load volatile i64, ptr addrspace(256) inttoptr (i64 584 to ptr addrspace(256)), align 8, !dbg !127
  %add = add i64 %0, ptrtoint (ptr @pcpu_entry_hv_pcpu_mem to i64), !dbg !127
  %1 = inttoptr i64 %add to ptr, !dbg !127
  %2 = load ptr, ptr %1, align 8, !dbg !128
  store ptr %2, ptr %flush, align 8, !dbg !126
  %3 = load ptr, ptr %flush, align 8, !dbg !129
  %4 = load i64, ptr %space.addr, align 8, !dbg !130
  call void @fill(ptr noundef %3, i64 noundef %4) #4, !dbg !131
  %5 = load ptr, ptr %page.addr, align 8, !dbg !132
  %6 = load ptr, ptr %flush, align 8, !dbg !133
  %7 = ptrtoint ptr %6 to i64, !dbg !134
  %call = call i64 @pmap_kextract(i64 noundef %7) #4, !dbg !135
  %call1 = call i64 @hypercall_md(ptr noundef %5, i64 noundef 2, i64 noundef %call, i64 noundef 0) #4, !dbg !136
  call void @llvm.lifetime.end.p0(i64 8, ptr %flush) #3, !dbg !137
  ret i64 %call1, !dbg !138
}

; Function Attrs: null_pointer_is_valid
declare !dbg !139 dso_local i64 @hypercall_md(ptr noundef, i64 noundef, i64 noundef, i64 noundef) #2

; Function Attrs: null_pointer_is_valid
declare !dbg !142 dso_local i64 @pmap_kextract(i64 noundef) #2

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @read_register_wrong() #0 !dbg !145 {
entry:
  %page = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #3, !dbg !150
    #dbg_declare(ptr %page, !149, !DIExpression(), !151)
  %0 = load volatile i64, ptr addrspace(256) inttoptr (i64 584 to ptr addrspace(256)), align 8, !dbg !152
  %add = add i64 %0, ptrtoint (ptr @pcpu_entry_hv_pcpu_mem to i64), !dbg !152
  %1 = inttoptr i64 %add to ptr, !dbg !152
  %2 = load ptr, ptr %1, align 8, !dbg !153
  store ptr %2, ptr %page, align 8, !dbg !151
  %3 = load ptr, ptr %page, align 8, !dbg !154
  %4 = ptrtoint ptr %3 to i64, !dbg !155
  %5 = load ptr, ptr %page, align 8, !dbg !156
  %6 = ptrtoint ptr %5 to i64, !dbg !157
  %call = call i64 @hypercall_do_md(i64 noundef 4294967376, i64 noundef %4, i64 noundef %6) #4, !dbg !158
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #3, !dbg !159
  ret i64 %call, !dbg !160
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
!3 = !DIFile(filename: "freebsd.c", directory: ".", checksumkind: CSK_MD5, checksum: "ba25fe7ad06f4d77045a9b77f0fb9d64")
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
!47 = !DILocation(line: 42, column: 17, scope: !45)
!48 = !DILocation(line: 42, column: 20, scope: !45)
!49 = !DILocation(line: 42, column: 26, scope: !45)
!50 = !DILocation(line: 42, column: 6, scope: !16)
!51 = !DILocation(line: 43, column: 41, scope: !45)
!52 = !DILocation(line: 43, column: 31, scope: !45)
!53 = !DILocation(line: 43, column: 10, scope: !45)
!54 = !DILocation(line: 43, column: 3, scope: !45)
!55 = !DILocation(line: 44, column: 34, scope: !16)
!56 = !DILocation(line: 44, column: 54, scope: !16)
!57 = !DILocation(line: 44, column: 44, scope: !16)
!58 = !DILocation(line: 44, column: 9, scope: !16)
!59 = !DILocation(line: 44, column: 2, scope: !16)
!60 = !DILocation(line: 45, column: 1, scope: !16)
!61 = distinct !DISubprogram(name: "fill", scope: !3, file: !3, line: 30, type: !62, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !64)
!62 = !DISubroutineType(types: !63)
!63 = !{null, !25, !9}
!64 = !{!65, !66}
!65 = !DILocalVariable(name: "flush", arg: 1, scope: !61, file: !3, line: 30, type: !25)
!66 = !DILocalVariable(name: "space", arg: 2, scope: !61, file: !3, line: 30, type: !9)
!67 = !DILocation(line: 30, column: 32, scope: !61)
!68 = !DILocation(line: 30, column: 48, scope: !61)
!69 = !DILocation(line: 32, column: 17, scope: !61)
!70 = !DILocation(line: 32, column: 2, scope: !61)
!71 = !DILocation(line: 32, column: 9, scope: !61)
!72 = !DILocation(line: 32, column: 15, scope: !61)
!73 = !DILocation(line: 33, column: 2, scope: !61)
!74 = !DILocation(line: 33, column: 9, scope: !61)
!75 = !DILocation(line: 33, column: 15, scope: !61)
!76 = !DILocation(line: 34, column: 2, scope: !61)
!77 = !DILocation(line: 34, column: 9, scope: !61)
!78 = !DILocation(line: 34, column: 20, scope: !61)
!79 = !DILocation(line: 35, column: 1, scope: !61)
!80 = !DISubprogram(name: "hypercall_do_md", scope: !3, file: !3, line: 10, type: !81, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!81 = !DISubroutineType(types: !82)
!82 = !{!9, !9, !9, !9}
!83 = !DISubprogram(name: "hv_do_rep_hypercall", scope: !3, file: !3, line: 11, type: !84, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!84 = !DISubroutineType(types: !85)
!85 = !{!9, !86, !86, !86, !9, !9}
!86 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint16_t", file: !3, line: 6, baseType: !87)
!87 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!88 = distinct !DISubprogram(name: "flush_list_wrong", scope: !3, file: !3, line: 47, type: !17, scopeLine: 48, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !89)
!89 = !{!90, !91, !92}
!90 = !DILocalVariable(name: "space", arg: 1, scope: !88, file: !3, line: 47, type: !9)
!91 = !DILocalVariable(name: "count", arg: 2, scope: !88, file: !3, line: 47, type: !19)
!92 = !DILocalVariable(name: "flush", scope: !88, file: !3, line: 49, type: !25)
!93 = !DILocation(line: 47, column: 36, scope: !88)
!94 = !DILocation(line: 47, column: 52, scope: !88)
!95 = !DILocation(line: 49, column: 2, scope: !88)
!96 = !DILocation(line: 49, column: 16, scope: !88)
!97 = !DILocation(line: 49, column: 25, scope: !88)
!98 = !DILocation(line: 49, column: 24, scope: !88)
!99 = !DILocation(line: 51, column: 7, scope: !88)
!100 = !DILocation(line: 51, column: 14, scope: !88)
!101 = !DILocation(line: 51, column: 2, scope: !88)
!102 = !DILocation(line: 52, column: 6, scope: !103)
!103 = distinct !DILexicalBlock(scope: !88, file: !3, line: 52, column: 6)
!104 = !DILocation(line: 52, column: 12, scope: !103)
!105 = !DILocation(line: 52, column: 6, scope: !88)
!106 = !DILocation(line: 53, column: 41, scope: !103)
!107 = !DILocation(line: 53, column: 31, scope: !103)
!108 = !DILocation(line: 53, column: 10, scope: !103)
!109 = !DILocation(line: 53, column: 3, scope: !103)
!110 = !DILocation(line: 54, column: 34, scope: !88)
!111 = !DILocation(line: 54, column: 54, scope: !88)
!112 = !DILocation(line: 54, column: 44, scope: !88)
!113 = !DILocation(line: 54, column: 9, scope: !88)
!114 = !DILocation(line: 54, column: 2, scope: !88)
!115 = !DILocation(line: 55, column: 1, scope: !88)
!116 = distinct !DISubprogram(name: "flush_all", scope: !3, file: !3, line: 58, type: !117, scopeLine: 59, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !119)
!117 = !DISubroutineType(types: !118)
!118 = !{!9, !6, !9}
!119 = !{!120, !121, !122}
!120 = !DILocalVariable(name: "page", arg: 1, scope: !116, file: !3, line: 58, type: !6)
!121 = !DILocalVariable(name: "space", arg: 2, scope: !116, file: !3, line: 58, type: !9)
!122 = !DILocalVariable(name: "flush", scope: !116, file: !3, line: 60, type: !25)
!123 = !DILocation(line: 58, column: 26, scope: !116)
!124 = !DILocation(line: 58, column: 41, scope: !116)
!125 = !DILocation(line: 60, column: 2, scope: !116)
!126 = !DILocation(line: 60, column: 16, scope: !116)
!127 = !DILocation(line: 60, column: 25, scope: !116)
!128 = !DILocation(line: 60, column: 24, scope: !116)
!129 = !DILocation(line: 62, column: 7, scope: !116)
!130 = !DILocation(line: 62, column: 14, scope: !116)
!131 = !DILocation(line: 62, column: 2, scope: !116)
!132 = !DILocation(line: 63, column: 22, scope: !116)
!133 = !DILocation(line: 63, column: 57, scope: !116)
!134 = !DILocation(line: 63, column: 47, scope: !116)
!135 = !DILocation(line: 63, column: 33, scope: !116)
!136 = !DILocation(line: 63, column: 9, scope: !116)
!137 = !DILocation(line: 64, column: 1, scope: !116)
!138 = !DILocation(line: 63, column: 2, scope: !116)
!139 = !DISubprogram(name: "hypercall_md", scope: !3, file: !3, line: 14, type: !140, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!140 = !DISubroutineType(types: !141)
!141 = !{!9, !6, !9, !9, !9}
!142 = !DISubprogram(name: "pmap_kextract", scope: !3, file: !3, line: 13, type: !143, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!143 = !DISubroutineType(types: !144)
!144 = !{!9, !9}
!145 = distinct !DISubprogram(name: "read_register_wrong", scope: !3, file: !3, line: 67, type: !146, scopeLine: 68, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !148)
!146 = !DISubroutineType(types: !147)
!147 = !{!9}
!148 = !{!149}
!149 = !DILocalVariable(name: "page", scope: !145, file: !3, line: 69, type: !6)
!150 = !DILocation(line: 69, column: 2, scope: !145)
!151 = !DILocation(line: 69, column: 8, scope: !145)
!152 = !DILocation(line: 69, column: 16, scope: !145)
!153 = !DILocation(line: 69, column: 15, scope: !145)
!154 = !DILocation(line: 71, column: 55, scope: !145)
!155 = !DILocation(line: 71, column: 45, scope: !145)
!156 = !DILocation(line: 71, column: 71, scope: !145)
!157 = !DILocation(line: 71, column: 61, scope: !145)
!158 = !DILocation(line: 71, column: 9, scope: !145)
!159 = !DILocation(line: 72, column: 1, scope: !145)
!160 = !DILocation(line: 71, column: 2, scope: !145)
