; ModuleID = 'live_twice_right.c'
source_filename = "live_twice_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !10

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @live_twice_right(i64 noundef %partition, i32 noundef %property, ptr noundef %value) #0 !dbg !18 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %property.addr = alloca i32, align 4
  %value.addr = alloca ptr, align 8
  %page = alloca ptr, align 8
  %status = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !24, !DIExpression(), !30)
  store i32 %property, ptr %property.addr, align 4
    #dbg_declare(ptr %property.addr, !25, !DIExpression(), !31)
  store ptr %value, ptr %value.addr, align 8
    #dbg_declare(ptr %value.addr, !26, !DIExpression(), !32)
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #4, !dbg !33
    #dbg_declare(ptr %page, !27, !DIExpression(), !34)
  %call = call i64 @get_zeroed_page_noprof(i32 noundef 3264) #5, !dbg !35
  %0 = inttoptr i64 %call to ptr, !dbg !36
  store ptr %0, ptr %page, align 8, !dbg !34
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !33
    #dbg_declare(ptr %status, !28, !DIExpression(), !37)
  %1 = load ptr, ptr %page, align 8, !dbg !38
  %tobool = icmp ne ptr %1, null, !dbg !38
  br i1 %tobool, label %if.end, label %if.then, !dbg !40

if.then:                                          ; preds = %entry
  store i64 12, ptr %retval, align 8, !dbg !41
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !41

if.end:                                           ; preds = %entry
  %2 = load i64, ptr %partition.addr, align 8, !dbg !42
  %3 = load ptr, ptr %page, align 8, !dbg !43
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !43
  store i64 %2, ptr %arrayidx, align 8, !dbg !44
  %4 = load i32, ptr %property.addr, align 4, !dbg !45
  %conv = zext i32 %4 to i64, !dbg !45
  %5 = load ptr, ptr %page, align 8, !dbg !46
  %arrayidx1 = getelementptr i64, ptr %5, i64 1, !dbg !46
  store i64 %conv, ptr %arrayidx1, align 8, !dbg !47
  %6 = load ptr, ptr %page, align 8, !dbg !48
  %7 = load ptr, ptr %page, align 8, !dbg !49
  %add.ptr = getelementptr i64, ptr %7, i64 64, !dbg !50
  %call2 = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef %6, ptr noundef %add.ptr) #5, !dbg !51
  store i64 %call2, ptr %status, align 8, !dbg !52
  %8 = load i64, ptr %status, align 8, !dbg !53
  %call3 = call i32 @succeeded(i64 noundef %8) #5, !dbg !55
  %tobool4 = icmp ne i32 %call3, 0, !dbg !55
  br i1 %tobool4, label %if.end6, label %if.then5, !dbg !56

if.then5:                                         ; preds = %if.end
  %9 = load ptr, ptr %page, align 8, !dbg !57
  %10 = ptrtoint ptr %9 to i64, !dbg !59
  call void @free_page(i64 noundef %10) #5, !dbg !60
  store ptr null, ptr %page, align 8, !dbg !61
  br label %out, !dbg !62

if.end6:                                          ; preds = %if.end
  %11 = load ptr, ptr %page, align 8, !dbg !63
  %arrayidx7 = getelementptr i64, ptr %11, i64 64, !dbg !63
  %12 = load i64, ptr %arrayidx7, align 8, !dbg !63
  %13 = load ptr, ptr %value.addr, align 8, !dbg !64
  store i64 %12, ptr %13, align 8, !dbg !65
  br label %out, !dbg !66

out:                                              ; preds = %if.end6, %if.then5
    #dbg_label(!29, !67)
  %14 = load ptr, ptr %page, align 8, !dbg !68
  %tobool8 = icmp ne ptr %14, null, !dbg !68
  br i1 %tobool8, label %if.then9, label %if.end10, !dbg !70

if.then9:                                         ; preds = %out
  %15 = load ptr, ptr %page, align 8, !dbg !71
  %16 = ptrtoint ptr %15 to i64, !dbg !72
  call void @free_page(i64 noundef %16) #5, !dbg !73
  br label %if.end10, !dbg !73

if.end10:                                         ; preds = %if.then9, %out
  %17 = load i64, ptr %status, align 8, !dbg !74
  store i64 %17, ptr %retval, align 8, !dbg !75
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !75

cleanup:                                          ; preds = %if.end10, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #4, !dbg !76
  %18 = load i64, ptr %retval, align 8, !dbg !76
  ret i64 %18, !dbg !76
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !77 dso_local i64 @get_zeroed_page_noprof(i32 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !80 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !83 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !88, !DIExpression(), !89)
  %0 = load i64, ptr %status.addr, align 8, !dbg !90
  %and = and i64 %0, 65535, !dbg !91
  %cmp = icmp eq i64 %and, 0, !dbg !92
  %conv = zext i1 %cmp to i32, !dbg !92
  ret i32 %conv, !dbg !93
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !94 dso_local void @free_page(i64 noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!14, !15, !16}
!llvm.ident = !{!17}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !12, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !9, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "live_twice_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "4324b6b8d362b51a818ea5414c95495a")
!4 = !{!5, !6}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !{!0, !10}
!10 = !DIGlobalVariableExpression(var: !11, expr: !DIExpression())
!11 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !12, isLocal: false, isDefinition: true)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!14 = !{i32 7, !"Dwarf Version", i32 5}
!15 = !{i32 2, !"Debug Info Version", i32 3}
!16 = !{i32 1, !"wchar_size", i32 4}
!17 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!18 = distinct !DISubprogram(name: "live_twice_right", scope: !3, file: !3, line: 11, type: !19, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!19 = !DISubroutineType(types: !20)
!20 = !{!6, !6, !21, !5}
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !22)
!22 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!23 = !{!24, !25, !26, !27, !28, !29}
!24 = !DILocalVariable(name: "partition", arg: 1, scope: !18, file: !3, line: 11, type: !6)
!25 = !DILocalVariable(name: "property", arg: 2, scope: !18, file: !3, line: 11, type: !21)
!26 = !DILocalVariable(name: "value", arg: 3, scope: !18, file: !3, line: 11, type: !5)
!27 = !DILocalVariable(name: "page", scope: !18, file: !3, line: 13, type: !5)
!28 = !DILocalVariable(name: "status", scope: !18, file: !3, line: 13, type: !6)
!29 = !DILabel(scope: !18, name: "out", file: !3, line: 26)
!30 = !DILocation(line: 11, column: 26, scope: !18)
!31 = !DILocation(line: 11, column: 41, scope: !18)
!32 = !DILocation(line: 11, column: 56, scope: !18)
!33 = !DILocation(line: 13, column: 2, scope: !18)
!34 = !DILocation(line: 13, column: 7, scope: !18)
!35 = !DILocation(line: 13, column: 21, scope: !18)
!36 = !DILocation(line: 13, column: 14, scope: !18)
!37 = !DILocation(line: 13, column: 52, scope: !18)
!38 = !DILocation(line: 15, column: 7, scope: !39)
!39 = distinct !DILexicalBlock(scope: !18, file: !3, line: 15, column: 6)
!40 = !DILocation(line: 15, column: 6, scope: !18)
!41 = !DILocation(line: 16, column: 3, scope: !39)
!42 = !DILocation(line: 17, column: 12, scope: !18)
!43 = !DILocation(line: 17, column: 2, scope: !18)
!44 = !DILocation(line: 17, column: 10, scope: !18)
!45 = !DILocation(line: 18, column: 12, scope: !18)
!46 = !DILocation(line: 18, column: 2, scope: !18)
!47 = !DILocation(line: 18, column: 10, scope: !18)
!48 = !DILocation(line: 19, column: 33, scope: !18)
!49 = !DILocation(line: 19, column: 39, scope: !18)
!50 = !DILocation(line: 19, column: 44, scope: !18)
!51 = !DILocation(line: 19, column: 11, scope: !18)
!52 = !DILocation(line: 19, column: 9, scope: !18)
!53 = !DILocation(line: 20, column: 17, scope: !54)
!54 = distinct !DILexicalBlock(scope: !18, file: !3, line: 20, column: 6)
!55 = !DILocation(line: 20, column: 7, scope: !54)
!56 = !DILocation(line: 20, column: 6, scope: !18)
!57 = !DILocation(line: 21, column: 18, scope: !58)
!58 = distinct !DILexicalBlock(scope: !54, file: !3, line: 20, column: 26)
!59 = !DILocation(line: 21, column: 13, scope: !58)
!60 = !DILocation(line: 21, column: 3, scope: !58)
!61 = !DILocation(line: 22, column: 8, scope: !58)
!62 = !DILocation(line: 23, column: 3, scope: !58)
!63 = !DILocation(line: 25, column: 11, scope: !18)
!64 = !DILocation(line: 25, column: 3, scope: !18)
!65 = !DILocation(line: 25, column: 9, scope: !18)
!66 = !DILocation(line: 25, column: 2, scope: !18)
!67 = !DILocation(line: 26, column: 1, scope: !18)
!68 = !DILocation(line: 27, column: 6, scope: !69)
!69 = distinct !DILexicalBlock(scope: !18, file: !3, line: 27, column: 6)
!70 = !DILocation(line: 27, column: 6, scope: !18)
!71 = !DILocation(line: 28, column: 18, scope: !69)
!72 = !DILocation(line: 28, column: 13, scope: !69)
!73 = !DILocation(line: 28, column: 3, scope: !69)
!74 = !DILocation(line: 29, column: 9, scope: !18)
!75 = !DILocation(line: 29, column: 2, scope: !18)
!76 = !DILocation(line: 30, column: 1, scope: !18)
!77 = !DISubprogram(name: "get_zeroed_page_noprof", scope: !3, file: !3, line: 8, type: !78, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!78 = !DISubroutineType(types: !79)
!79 = !{!6, !21}
!80 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !81, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!81 = !DISubroutineType(types: !82)
!82 = !{!6, !6, !13, !13}
!83 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !84, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !87)
!84 = !DISubroutineType(types: !85)
!85 = !{!86, !6}
!86 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!87 = !{!88}
!88 = !DILocalVariable(name: "status", arg: 1, scope: !83, file: !7, line: 72, type: !6)
!89 = !DILocation(line: 72, column: 33, scope: !83)
!90 = !DILocation(line: 74, column: 10, scope: !83)
!91 = !DILocation(line: 74, column: 17, scope: !83)
!92 = !DILocation(line: 74, column: 27, scope: !83)
!93 = !DILocation(line: 74, column: 2, scope: !83)
!94 = !DISubprogram(name: "free_page", scope: !3, file: !3, line: 9, type: !95, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!95 = !DISubroutineType(types: !96)
!96 = !{null, !6}
