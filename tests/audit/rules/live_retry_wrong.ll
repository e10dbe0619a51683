; ModuleID = 'live_retry_wrong.c'
source_filename = "live_retry_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @live_retry_wrong(i64 noundef %partition, i32 noundef %tries) #0 !dbg !12 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %tries.addr = alloca i32, align 4
  %page = alloca ptr, align 8
  %status = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !17, !DIExpression(), !21)
  store i32 %tries, ptr %tries.addr, align 4
    #dbg_declare(ptr %tries.addr, !18, !DIExpression(), !22)
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #4, !dbg !23
    #dbg_declare(ptr %page, !19, !DIExpression(), !24)
  %call = call i64 @get_zeroed_page_noprof(i32 noundef 3264) #5, !dbg !25
  %0 = inttoptr i64 %call to ptr, !dbg !26
  store ptr %0, ptr %page, align 8, !dbg !24
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !23
    #dbg_declare(ptr %status, !20, !DIExpression(), !27)
  %1 = load ptr, ptr %page, align 8, !dbg !28
  %tobool = icmp ne ptr %1, null, !dbg !28
  br i1 %tobool, label %if.end, label %if.then, !dbg !30

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !31
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !31

if.end:                                           ; preds = %entry
  br label %do.body, !dbg !32

do.body:                                          ; preds = %land.end, %if.end
  %2 = load i64, ptr %partition.addr, align 8, !dbg !33
  %3 = load ptr, ptr %page, align 8, !dbg !35
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !35
  store i64 %2, ptr %arrayidx, align 8, !dbg !36
  %4 = load ptr, ptr %page, align 8, !dbg !37
  %call1 = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef %4, ptr noundef null) #5, !dbg !38
  store i64 %call1, ptr %status, align 8, !dbg !39
  %5 = load ptr, ptr %page, align 8, !dbg !40
  %6 = ptrtoint ptr %5 to i64, !dbg !41
  call void @free_pages(i64 noundef %6, i32 noundef 0) #5, !dbg !42
  br label %do.cond, !dbg !43

do.cond:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !44
  %call2 = call i32 @succeeded(i64 noundef %7) #5, !dbg !45
  %tobool3 = icmp ne i32 %call2, 0, !dbg !45
  br i1 %tobool3, label %land.end, label %land.rhs, !dbg !46

land.rhs:                                         ; preds = %do.cond
  %8 = load i32, ptr %tries.addr, align 4, !dbg !47
  %dec = add i32 %8, -1, !dbg !47
  store i32 %dec, ptr %tries.addr, align 4, !dbg !47
  %cmp = icmp sgt i32 %8, 0, !dbg !48
  br label %land.end

land.end:                                         ; preds = %land.rhs, %do.cond
  %9 = phi i1 [ false, %do.cond ], [ %cmp, %land.rhs ], !dbg !49
  br i1 %9, label %do.body, label %do.end, !dbg !43, !llvm.loop !50

do.end:                                           ; preds = %land.end
  %10 = load i64, ptr %status, align 8, !dbg !53
  store i64 %10, ptr %retval, align 8, !dbg !54
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !54

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !55
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #4, !dbg !55
  %11 = load i64, ptr %retval, align 8, !dbg !55
  ret i64 %11, !dbg !55
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !56 dso_local i64 @get_zeroed_page_noprof(i32 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !60 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !64 dso_local void @free_pages(i64 noundef, i32 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !67 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !71, !DIExpression(), !72)
  %0 = load i64, ptr %status.addr, align 8, !dbg !73
  %and = and i64 %0, 65535, !dbg !74
  %cmp = icmp eq i64 %and, 0, !dbg !75
  %conv = zext i1 %cmp to i32, !dbg !75
  ret i32 %conv, !dbg !76
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!8, !9, !10}
!llvm.ident = !{!11}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "live_retry_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "086ef96b4402c1036d84bc60a7bd910c")
!2 = !{!3, !7}
!3 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!4 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !5, line: 9, baseType: !6)
!5 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!6 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!7 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!8 = !{i32 7, !"Dwarf Version", i32 5}
!9 = !{i32 2, !"Debug Info Version", i32 3}
!10 = !{i32 1, !"wchar_size", i32 4}
!11 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!12 = distinct !DISubprogram(name: "live_retry_wrong", scope: !1, file: !1, line: 9, type: !13, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !16)
!13 = !DISubroutineType(types: !14)
!14 = !{!4, !4, !15}
!15 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!16 = !{!17, !18, !19, !20}
!17 = !DILocalVariable(name: "partition", arg: 1, scope: !12, file: !1, line: 9, type: !4)
!18 = !DILocalVariable(name: "tries", arg: 2, scope: !12, file: !1, line: 9, type: !15)
!19 = !DILocalVariable(name: "page", scope: !12, file: !1, line: 11, type: !3)
!20 = !DILocalVariable(name: "status", scope: !12, file: !1, line: 11, type: !4)
!21 = !DILocation(line: 9, column: 26, scope: !12)
!22 = !DILocation(line: 9, column: 41, scope: !12)
!23 = !DILocation(line: 11, column: 2, scope: !12)
!24 = !DILocation(line: 11, column: 7, scope: !12)
!25 = !DILocation(line: 11, column: 21, scope: !12)
!26 = !DILocation(line: 11, column: 14, scope: !12)
!27 = !DILocation(line: 11, column: 52, scope: !12)
!28 = !DILocation(line: 13, column: 7, scope: !29)
!29 = distinct !DILexicalBlock(scope: !12, file: !1, line: 13, column: 6)
!30 = !DILocation(line: 13, column: 6, scope: !12)
!31 = !DILocation(line: 14, column: 3, scope: !29)
!32 = !DILocation(line: 15, column: 2, scope: !12)
!33 = !DILocation(line: 16, column: 13, scope: !34)
!34 = distinct !DILexicalBlock(scope: !12, file: !1, line: 15, column: 5)
!35 = !DILocation(line: 16, column: 3, scope: !34)
!36 = !DILocation(line: 16, column: 11, scope: !34)
!37 = !DILocation(line: 17, column: 34, scope: !34)
!38 = !DILocation(line: 17, column: 12, scope: !34)
!39 = !DILocation(line: 17, column: 10, scope: !34)
!40 = !DILocation(line: 18, column: 29, scope: !34)
!41 = !DILocation(line: 18, column: 14, scope: !34)
!42 = !DILocation(line: 18, column: 3, scope: !34)
!43 = !DILocation(line: 19, column: 2, scope: !34)
!44 = !DILocation(line: 19, column: 22, scope: !12)
!45 = !DILocation(line: 19, column: 12, scope: !12)
!46 = !DILocation(line: 19, column: 30, scope: !12)
!47 = !DILocation(line: 19, column: 38, scope: !12)
!48 = !DILocation(line: 19, column: 41, scope: !12)
!49 = !DILocation(line: 0, scope: !12)
!50 = distinct !{!50, !32, !51, !52}
!51 = !DILocation(line: 19, column: 44, scope: !12)
!52 = !{!"llvm.loop.mustprogress"}
!53 = !DILocation(line: 20, column: 9, scope: !12)
!54 = !DILocation(line: 20, column: 2, scope: !12)
!55 = !DILocation(line: 21, column: 1, scope: !12)
!56 = !DISubprogram(name: "get_zeroed_page_noprof", scope: !1, file: !1, line: 6, type: !57, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!57 = !DISubroutineType(types: !58)
!58 = !{!7, !59}
!59 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!60 = !DISubprogram(name: "hv_do_hypercall", scope: !5, file: !5, line: 15, type: !61, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!61 = !DISubroutineType(types: !62)
!62 = !{!4, !4, !63, !63}
!63 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!64 = !DISubprogram(name: "free_pages", scope: !1, file: !1, line: 7, type: !65, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!65 = !DISubroutineType(types: !66)
!66 = !{null, !7, !59}
!67 = distinct !DISubprogram(name: "succeeded", scope: !5, file: !5, line: 72, type: !68, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !70)
!68 = !DISubroutineType(types: !69)
!69 = !{!15, !4}
!70 = !{!71}
!71 = !DILocalVariable(name: "status", arg: 1, scope: !67, file: !5, line: 72, type: !4)
!72 = !DILocation(line: 72, column: 33, scope: !67)
!73 = !DILocation(line: 74, column: 10, scope: !67)
!74 = !DILocation(line: 74, column: 17, scope: !67)
!75 = !DILocation(line: 74, column: 27, scope: !67)
!76 = !DILocation(line: 74, column: 2, scope: !67)
