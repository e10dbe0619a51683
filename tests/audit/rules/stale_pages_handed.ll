; ModuleID = 'stale_pages_handed.c'
source_filename = "stale_pages_handed.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !7

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_pages_handed(i64 noundef %partition) #0 !dbg !14 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %page = alloca ptr, align 8
  %status = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !21, !DIExpression(), !32)
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #3, !dbg !33
    #dbg_declare(ptr %page, !22, !DIExpression(), !34)
  %call = call ptr @alloc_pages(i32 noundef 3264, i32 noundef 0) #4, !dbg !35
  store ptr %call, ptr %page, align 8, !dbg !34
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #3, !dbg !36
    #dbg_declare(ptr %status, !31, !DIExpression(), !37)
  %0 = load ptr, ptr %page, align 8, !dbg !38
  %tobool = icmp ne ptr %0, null, !dbg !38
  br i1 %tobool, label %if.end, label %if.then, !dbg !40

if.then:                                          ; preds = %entry
  store i64 0, ptr %retval, align 8, !dbg !41
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !41

if.end:                                           ; preds = %entry
  %1 = load ptr, ptr %page, align 8, !dbg !42
  %2 = load i64, ptr %partition.addr, align 8, !dbg !43
  call void @fill(ptr noundef %1, i64 noundef %2) #4, !dbg !44
  %3 = load ptr, ptr %page, align 8, !dbg !45
  %call1 = call ptr @lowmem_page_address(ptr noundef %3) #4, !dbg !46
  %call2 = call i64 @hv_do_hypercall(i64 noundef 67, ptr noundef %call1, ptr noundef null) #4, !dbg !47
  store i64 %call2, ptr %status, align 8, !dbg !48
  %4 = load ptr, ptr %page, align 8, !dbg !49
  call void @__free_pages(ptr noundef %4, i32 noundef 0) #4, !dbg !50
  %5 = load i64, ptr %status, align 8, !dbg !51
  store i64 %5, ptr %retval, align 8, !dbg !52
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !52

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #3, !dbg !53
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #3, !dbg !53
  %6 = load i64, ptr %retval, align 8, !dbg !53
  ret i64 %6, !dbg !53
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !54 dso_local ptr @alloc_pages(i32 noundef, i32 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !59 dso_local void @fill(ptr noundef, i64 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !62 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !65 dso_local ptr @lowmem_page_address(ptr noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !70 dso_local void @__free_pages(ptr noundef, i32 noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }
attributes #4 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!10, !11, !12}
!llvm.ident = !{!13}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !6, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_pages_handed.c", directory: ".", checksumkind: CSK_MD5, checksum: "acebd18e0eb12aa9bab9fed3b79f2193")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !{!0, !7}
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!10 = !{i32 7, !"Dwarf Version", i32 5}
!11 = !{i32 2, !"Debug Info Version", i32 3}
!12 = !{i32 1, !"wchar_size", i32 4}
!13 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!14 = distinct !DISubprogram(name: "stale_pages_handed", scope: !3, file: !3, line: 10, type: !15, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !17}
!17 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !18, line: 9, baseType: !19)
!18 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!19 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!20 = !{!21, !22, !31}
!21 = !DILocalVariable(name: "partition", arg: 1, scope: !14, file: !3, line: 10, type: !17)
!22 = !DILocalVariable(name: "page", scope: !14, file: !3, line: 12, type: !23)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "page", file: !25, line: 8, size: 512, elements: !26)
!25 = !DIFile(filename: "./pages.h", directory: ".", checksumkind: CSK_MD5, checksum: "113762dbda0cc5c2bb0a7608ac1d7395")
!26 = !{!27}
!27 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !24, file: !25, line: 9, baseType: !28, size: 512)
!28 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 512, elements: !29)
!29 = !{!30}
!30 = !DISubrange(count: 8)
!31 = !DILocalVariable(name: "status", scope: !14, file: !3, line: 13, type: !17)
!32 = !DILocation(line: 10, column: 28, scope: !14)
!33 = !DILocation(line: 12, column: 2, scope: !14)
!34 = !DILocation(line: 12, column: 15, scope: !14)
!35 = !DILocation(line: 12, column: 22, scope: !14)
!36 = !DILocation(line: 13, column: 2, scope: !14)
!37 = !DILocation(line: 13, column: 6, scope: !14)
!38 = !DILocation(line: 15, column: 7, scope: !39)
!39 = distinct !DILexicalBlock(scope: !14, file: !3, line: 15, column: 6)
!40 = !DILocation(line: 15, column: 6, scope: !14)
!41 = !DILocation(line: 16, column: 3, scope: !39)
!42 = !DILocation(line: 17, column: 7, scope: !14)
!43 = !DILocation(line: 17, column: 13, scope: !14)
!44 = !DILocation(line: 17, column: 2, scope: !14)
!45 = !DILocation(line: 18, column: 53, scope: !14)
!46 = !DILocation(line: 18, column: 33, scope: !14)
!47 = !DILocation(line: 18, column: 11, scope: !14)
!48 = !DILocation(line: 18, column: 9, scope: !14)
!49 = !DILocation(line: 19, column: 15, scope: !14)
!50 = !DILocation(line: 19, column: 2, scope: !14)
!51 = !DILocation(line: 20, column: 9, scope: !14)
!52 = !DILocation(line: 20, column: 2, scope: !14)
!53 = !DILocation(line: 21, column: 1, scope: !14)
!54 = !DISubprogram(name: "alloc_pages", scope: !25, file: !25, line: 12, type: !55, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!55 = !DISubroutineType(types: !56)
!56 = !{!23, !57, !57}
!57 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !18, line: 8, baseType: !58)
!58 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!59 = !DISubprogram(name: "fill", scope: !3, file: !3, line: 8, type: !60, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!60 = !DISubroutineType(types: !61)
!61 = !{null, !23, !17}
!62 = !DISubprogram(name: "hv_do_hypercall", scope: !18, file: !18, line: 15, type: !63, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!63 = !DISubroutineType(types: !64)
!64 = !{!17, !17, !5, !5}
!65 = !DISubprogram(name: "lowmem_page_address", scope: !25, file: !25, line: 14, type: !66, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!66 = !DISubroutineType(types: !67)
!67 = !{!5, !68}
!68 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !69, size: 64)
!69 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !24)
!70 = !DISubprogram(name: "__free_pages", scope: !25, file: !25, line: 13, type: !71, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!71 = !DISubroutineType(types: !72)
!72 = !{null, !23, !57}
