; ModuleID = 'access_pages_wrong.c'
source_filename = "access_pages_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.page = type { [8 x i64] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !5

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @access_pages_wrong(i32 noundef %processor) #0 !dbg !13 {
entry:
  %retval = alloca i64, align 8
  %processor.addr = alloca i32, align 4
  %page = alloca ptr, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  %found = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i32 %processor, ptr %processor.addr, align 4
    #dbg_declare(ptr %processor.addr, !22, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #4, !dbg !38
    #dbg_declare(ptr %page, !23, !DIExpression(), !39)
  %call = call ptr @alloc_pages(i32 noundef 3264, i32 noundef 0) #5, !dbg !40
  store ptr %call, ptr %page, align 8, !dbg !39
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !41
    #dbg_declare(ptr %input, !32, !DIExpression(), !42)
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #4, !dbg !41
    #dbg_declare(ptr %output, !34, !DIExpression(), !43)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !41
    #dbg_declare(ptr %status, !35, !DIExpression(), !44)
  call void @llvm.lifetime.start.p0(i64 8, ptr %found) #4, !dbg !41
    #dbg_declare(ptr %found, !36, !DIExpression(), !45)
  store i64 0, ptr %found, align 8, !dbg !45
  %0 = load ptr, ptr %page, align 8, !dbg !46
  %tobool = icmp ne ptr %0, null, !dbg !46
  br i1 %tobool, label %if.end, label %if.then, !dbg !48

if.then:                                          ; preds = %entry
  store i64 0, ptr %retval, align 8, !dbg !49
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !49

if.end:                                           ; preds = %entry
  %1 = load ptr, ptr %page, align 8, !dbg !50
  %call1 = call ptr @lowmem_page_address(ptr noundef %1) #5, !dbg !51
  store ptr %call1, ptr %input, align 8, !dbg !52
  %2 = load ptr, ptr %page, align 8, !dbg !53
  %add.ptr = getelementptr %struct.page, ptr %2, i64 1, !dbg !54
  %call2 = call ptr @lowmem_page_address(ptr noundef %add.ptr) #5, !dbg !55
  store ptr %call2, ptr %output, align 8, !dbg !56
  %3 = load i32, ptr %processor.addr, align 4, !dbg !57
  %conv = zext i32 %3 to i64, !dbg !57
  %4 = load ptr, ptr %input, align 8, !dbg !58
  store i64 %conv, ptr %4, align 8, !dbg !59
  %5 = load ptr, ptr %input, align 8, !dbg !60
  %6 = load ptr, ptr %output, align 8, !dbg !61
  %call3 = call i64 @hv_do_hypercall(i64 noundef 4, ptr noundef %5, ptr noundef %6) #5, !dbg !62
  store i64 %call3, ptr %status, align 8, !dbg !63
  %7 = load i64, ptr %status, align 8, !dbg !64
  %call4 = call i32 @succeeded(i64 noundef %7) #5, !dbg !66
  %tobool5 = icmp ne i32 %call4, 0, !dbg !66
  br i1 %tobool5, label %if.then6, label %if.end7, !dbg !67

if.then6:                                         ; preds = %if.end
  %8 = load ptr, ptr %output, align 8, !dbg !68
  %arrayidx = getelementptr i64, ptr %8, i64 1, !dbg !68
  %9 = load i64, ptr %arrayidx, align 8, !dbg !68
  store i64 %9, ptr %found, align 8, !dbg !69
  br label %if.end7, !dbg !70

if.end7:                                          ; preds = %if.then6, %if.end
  %10 = load ptr, ptr %page, align 8, !dbg !71
  call void @__free_pages(ptr noundef %10, i32 noundef 0) #5, !dbg !72
  %11 = load i64, ptr %found, align 8, !dbg !73
  store i64 %11, ptr %retval, align 8, !dbg !74
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !74

cleanup:                                          ; preds = %if.end7, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %found) #4, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #4, !dbg !75
  %12 = load i64, ptr %retval, align 8, !dbg !75
  ret i64 %12, !dbg !75
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !76 dso_local ptr @alloc_pages(i32 noundef, i32 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !79 dso_local ptr @lowmem_page_address(ptr noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !84 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !87 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !92, !DIExpression(), !93)
  %0 = load i64, ptr %status.addr, align 8, !dbg !94
  %and = and i64 %0, 65535, !dbg !95
  %cmp = icmp eq i64 %and, 0, !dbg !96
  %conv = zext i1 %cmp to i32, !dbg !96
  ret i32 %conv, !dbg !97
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !98 dso_local void @__free_pages(ptr noundef, i32 noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!9, !10, !11}
!llvm.ident = !{!12}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "access_pages_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "e802c574030843565ce62b93b9b052b5")
!4 = !{!0, !5}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !{i32 7, !"Dwarf Version", i32 5}
!10 = !{i32 2, !"Debug Info Version", i32 3}
!11 = !{i32 1, !"wchar_size", i32 4}
!12 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!13 = distinct !DISubprogram(name: "access_pages_wrong", scope: !3, file: !3, line: 8, type: !14, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !21)
!14 = !DISubroutineType(types: !15)
!15 = !{!16, !19}
!16 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !17, line: 9, baseType: !18)
!17 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!18 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!19 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !17, line: 8, baseType: !20)
!20 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!21 = !{!22, !23, !32, !34, !35, !36}
!22 = !DILocalVariable(name: "processor", arg: 1, scope: !13, file: !3, line: 8, type: !19)
!23 = !DILocalVariable(name: "page", scope: !13, file: !3, line: 10, type: !24)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "page", file: !26, line: 8, size: 512, elements: !27)
!26 = !DIFile(filename: "./pages.h", directory: ".", checksumkind: CSK_MD5, checksum: "113762dbda0cc5c2bb0a7608ac1d7395")
!27 = !{!28}
!28 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !25, file: !26, line: 9, baseType: !29, size: 512)
!29 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 512, elements: !30)
!30 = !{!31}
!31 = !DISubrange(count: 8)
!32 = !DILocalVariable(name: "input", scope: !13, file: !3, line: 11, type: !33)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!34 = !DILocalVariable(name: "output", scope: !13, file: !3, line: 11, type: !33)
!35 = !DILocalVariable(name: "status", scope: !13, file: !3, line: 11, type: !16)
!36 = !DILocalVariable(name: "found", scope: !13, file: !3, line: 11, type: !16)
!37 = !DILocation(line: 8, column: 28, scope: !13)
!38 = !DILocation(line: 10, column: 2, scope: !13)
!39 = !DILocation(line: 10, column: 15, scope: !13)
!40 = !DILocation(line: 10, column: 22, scope: !13)
!41 = !DILocation(line: 11, column: 2, scope: !13)
!42 = !DILocation(line: 11, column: 7, scope: !13)
!43 = !DILocation(line: 11, column: 15, scope: !13)
!44 = !DILocation(line: 11, column: 23, scope: !13)
!45 = !DILocation(line: 11, column: 31, scope: !13)
!46 = !DILocation(line: 13, column: 7, scope: !47)
!47 = distinct !DILexicalBlock(scope: !13, file: !3, line: 13, column: 6)
!48 = !DILocation(line: 13, column: 6, scope: !13)
!49 = !DILocation(line: 14, column: 3, scope: !47)
!50 = !DILocation(line: 15, column: 30, scope: !13)
!51 = !DILocation(line: 15, column: 10, scope: !13)
!52 = !DILocation(line: 15, column: 8, scope: !13)
!53 = !DILocation(line: 16, column: 31, scope: !13)
!54 = !DILocation(line: 16, column: 36, scope: !13)
!55 = !DILocation(line: 16, column: 11, scope: !13)
!56 = !DILocation(line: 16, column: 9, scope: !13)
!57 = !DILocation(line: 17, column: 11, scope: !13)
!58 = !DILocation(line: 17, column: 3, scope: !13)
!59 = !DILocation(line: 17, column: 9, scope: !13)
!60 = !DILocation(line: 18, column: 33, scope: !13)
!61 = !DILocation(line: 18, column: 40, scope: !13)
!62 = !DILocation(line: 18, column: 11, scope: !13)
!63 = !DILocation(line: 18, column: 9, scope: !13)
!64 = !DILocation(line: 19, column: 16, scope: !65)
!65 = distinct !DILexicalBlock(scope: !13, file: !3, line: 19, column: 6)
!66 = !DILocation(line: 19, column: 6, scope: !65)
!67 = !DILocation(line: 19, column: 6, scope: !13)
!68 = !DILocation(line: 20, column: 11, scope: !65)
!69 = !DILocation(line: 20, column: 9, scope: !65)
!70 = !DILocation(line: 20, column: 3, scope: !65)
!71 = !DILocation(line: 21, column: 15, scope: !13)
!72 = !DILocation(line: 21, column: 2, scope: !13)
!73 = !DILocation(line: 22, column: 9, scope: !13)
!74 = !DILocation(line: 22, column: 2, scope: !13)
!75 = !DILocation(line: 23, column: 1, scope: !13)
!76 = !DISubprogram(name: "alloc_pages", scope: !26, file: !26, line: 12, type: !77, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!77 = !DISubroutineType(types: !78)
!78 = !{!24, !19, !19}
!79 = !DISubprogram(name: "lowmem_page_address", scope: !26, file: !26, line: 14, type: !80, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!80 = !DISubroutineType(types: !81)
!81 = !{!8, !82}
!82 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !83, size: 64)
!83 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !25)
!84 = !DISubprogram(name: "hv_do_hypercall", scope: !17, file: !17, line: 15, type: !85, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!85 = !DISubroutineType(types: !86)
!86 = !{!16, !16, !8, !8}
!87 = distinct !DISubprogram(name: "succeeded", scope: !17, file: !17, line: 72, type: !88, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !91)
!88 = !DISubroutineType(types: !89)
!89 = !{!90, !16}
!90 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!91 = !{!92}
!92 = !DILocalVariable(name: "status", arg: 1, scope: !87, file: !17, line: 72, type: !16)
!93 = !DILocation(line: 72, column: 33, scope: !87)
!94 = !DILocation(line: 74, column: 10, scope: !87)
!95 = !DILocation(line: 74, column: 17, scope: !87)
!96 = !DILocation(line: 74, column: 27, scope: !87)
!97 = !DILocation(line: 74, column: 2, scope: !87)
!98 = !DISubprogram(name: "__free_pages", scope: !26, file: !26, line: 13, type: !99, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!99 = !DISubroutineType(types: !100)
!100 = !{null, !24, !19}
