; ModuleID = 'live_owner_right.c'
source_filename = "live_owner_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.owner = type { ptr, ptr }

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @live_owner_right(ptr noundef %owner, i64 noundef %partition) #0 !dbg !12 {
entry:
  %retval = alloca i64, align 8
  %owner.addr = alloca ptr, align 8
  %partition.addr = alloca i64, align 8
  %page = alloca ptr, align 8
  %status = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %owner, ptr %owner.addr, align 8
    #dbg_declare(ptr %owner.addr, !21, !DIExpression(), !25)
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !22, !DIExpression(), !26)
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #3, !dbg !27
    #dbg_declare(ptr %page, !23, !DIExpression(), !28)
  %call = call i64 @get_zeroed_page_noprof(i32 noundef 3264) #4, !dbg !29
  %0 = inttoptr i64 %call to ptr, !dbg !30
  store ptr %0, ptr %page, align 8, !dbg !28
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #3, !dbg !27
    #dbg_declare(ptr %status, !24, !DIExpression(), !31)
  %1 = load ptr, ptr %page, align 8, !dbg !32
  %tobool = icmp ne ptr %1, null, !dbg !32
  br i1 %tobool, label %if.end, label %if.then, !dbg !34

if.then:                                          ; preds = %entry
  store i64 12, ptr %retval, align 8, !dbg !35
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !35

if.end:                                           ; preds = %entry
  %2 = load ptr, ptr %page, align 8, !dbg !36
  %3 = load ptr, ptr %owner.addr, align 8, !dbg !37
  %page1 = getelementptr inbounds %struct.owner, ptr %3, i32 0, i32 0, !dbg !38
  store ptr %2, ptr %page1, align 8, !dbg !39
  %4 = load i64, ptr %partition.addr, align 8, !dbg !40
  %5 = load ptr, ptr %page, align 8, !dbg !41
  %arrayidx = getelementptr i64, ptr %5, i64 0, !dbg !41
  store i64 %4, ptr %arrayidx, align 8, !dbg !42
  %6 = load ptr, ptr %page, align 8, !dbg !43
  %call2 = call i64 @hv_do_hypercall(i64 noundef 67, ptr noundef %6, ptr noundef null) #4, !dbg !44
  store i64 %call2, ptr %status, align 8, !dbg !45
  %7 = load ptr, ptr %owner.addr, align 8, !dbg !46
  %page3 = getelementptr inbounds %struct.owner, ptr %7, i32 0, i32 0, !dbg !47
  %8 = load ptr, ptr %page3, align 8, !dbg !47
  %9 = ptrtoint ptr %8 to i64, !dbg !48
  call void @free_page(i64 noundef %9) #4, !dbg !49
  %10 = load i64, ptr %status, align 8, !dbg !50
  store i64 %10, ptr %retval, align 8, !dbg !51
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !51

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #3, !dbg !52
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #3, !dbg !52
  %11 = load i64, ptr %retval, align 8, !dbg !52
  ret i64 %11, !dbg !52
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !53 dso_local i64 @get_zeroed_page_noprof(i32 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !58 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !61 dso_local void @free_page(i64 noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }
attributes #4 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!8, !9, !10}
!llvm.ident = !{!11}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "live_owner_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "9a6d225d309500a8a565c56e7f635be3")
!2 = !{!3, !7, !4}
!3 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!4 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !5, line: 9, baseType: !6)
!5 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!6 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!8 = !{i32 7, !"Dwarf Version", i32 5}
!9 = !{i32 2, !"Debug Info Version", i32 3}
!10 = !{i32 1, !"wchar_size", i32 4}
!11 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!12 = distinct !DISubprogram(name: "live_owner_right", scope: !1, file: !1, line: 13, type: !13, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !20)
!13 = !DISubroutineType(types: !14)
!14 = !{!4, !15, !4}
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!16 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "owner", file: !1, line: 9, size: 128, elements: !17)
!17 = !{!18, !19}
!18 = !DIDerivedType(tag: DW_TAG_member, name: "page", scope: !16, file: !1, line: 10, baseType: !3, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_member, name: "other", scope: !16, file: !1, line: 10, baseType: !3, size: 64, offset: 64)
!20 = !{!21, !22, !23, !24}
!21 = !DILocalVariable(name: "owner", arg: 1, scope: !12, file: !1, line: 13, type: !15)
!22 = !DILocalVariable(name: "partition", arg: 2, scope: !12, file: !1, line: 13, type: !4)
!23 = !DILocalVariable(name: "page", scope: !12, file: !1, line: 15, type: !3)
!24 = !DILocalVariable(name: "status", scope: !12, file: !1, line: 15, type: !4)
!25 = !DILocation(line: 13, column: 36, scope: !12)
!26 = !DILocation(line: 13, column: 47, scope: !12)
!27 = !DILocation(line: 15, column: 2, scope: !12)
!28 = !DILocation(line: 15, column: 7, scope: !12)
!29 = !DILocation(line: 15, column: 21, scope: !12)
!30 = !DILocation(line: 15, column: 14, scope: !12)
!31 = !DILocation(line: 15, column: 52, scope: !12)
!32 = !DILocation(line: 17, column: 7, scope: !33)
!33 = distinct !DILexicalBlock(scope: !12, file: !1, line: 17, column: 6)
!34 = !DILocation(line: 17, column: 6, scope: !12)
!35 = !DILocation(line: 18, column: 3, scope: !33)
!36 = !DILocation(line: 19, column: 16, scope: !12)
!37 = !DILocation(line: 19, column: 2, scope: !12)
!38 = !DILocation(line: 19, column: 9, scope: !12)
!39 = !DILocation(line: 19, column: 14, scope: !12)
!40 = !DILocation(line: 20, column: 12, scope: !12)
!41 = !DILocation(line: 20, column: 2, scope: !12)
!42 = !DILocation(line: 20, column: 10, scope: !12)
!43 = !DILocation(line: 21, column: 33, scope: !12)
!44 = !DILocation(line: 21, column: 11, scope: !12)
!45 = !DILocation(line: 21, column: 9, scope: !12)
!46 = !DILocation(line: 22, column: 17, scope: !12)
!47 = !DILocation(line: 22, column: 24, scope: !12)
!48 = !DILocation(line: 22, column: 12, scope: !12)
!49 = !DILocation(line: 22, column: 2, scope: !12)
!50 = !DILocation(line: 23, column: 9, scope: !12)
!51 = !DILocation(line: 23, column: 2, scope: !12)
!52 = !DILocation(line: 24, column: 1, scope: !12)
!53 = !DISubprogram(name: "get_zeroed_page_noprof", scope: !1, file: !1, line: 6, type: !54, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!54 = !DISubroutineType(types: !55)
!55 = !{!4, !56}
!56 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !5, line: 8, baseType: !57)
!57 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!58 = !DISubprogram(name: "hv_do_hypercall", scope: !5, file: !5, line: 15, type: !59, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!59 = !DISubroutineType(types: !60)
!60 = !{!4, !4, !7, !7}
!61 = !DISubprogram(name: "free_page", scope: !1, file: !1, line: 7, type: !62, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!62 = !DISubroutineType(types: !63)
!63 = !{null, !4}
