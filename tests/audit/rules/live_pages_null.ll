; ModuleID = 'live_pages_null.c'
source_filename = "live_pages_null.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !7

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @live_pages_null(i64 noundef %partition) #0 !dbg !14 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %page = alloca ptr, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !21, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #3, !dbg !35
    #dbg_declare(ptr %page, !22, !DIExpression(), !36)
  %call = call ptr @alloc_pages(i32 noundef 3264, i32 noundef 0) #4, !dbg !37
  store ptr %call, ptr %page, align 8, !dbg !36
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #3, !dbg !38
    #dbg_declare(ptr %input, !31, !DIExpression(), !39)
  %0 = load ptr, ptr %page, align 8, !dbg !40
  %call1 = call ptr @lowmem_page_address(ptr noundef %0) #4, !dbg !41
  store ptr %call1, ptr %input, align 8, !dbg !39
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #3, !dbg !38
    #dbg_declare(ptr %status, !33, !DIExpression(), !42)
  %1 = load ptr, ptr %input, align 8, !dbg !43
  %tobool = icmp ne ptr %1, null, !dbg !43
  br i1 %tobool, label %if.end, label %if.then, !dbg !45

if.then:                                          ; preds = %entry
  store i64 0, ptr %retval, align 8, !dbg !46
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !46

if.end:                                           ; preds = %entry
  %2 = load i64, ptr %partition.addr, align 8, !dbg !47
  %3 = load ptr, ptr %input, align 8, !dbg !48
  store i64 %2, ptr %3, align 8, !dbg !49
  %4 = load ptr, ptr %input, align 8, !dbg !50
  %call2 = call i64 @hv_do_hypercall(i64 noundef 67, ptr noundef %4, ptr noundef null) #4, !dbg !51
  store i64 %call2, ptr %status, align 8, !dbg !52
  %5 = load ptr, ptr %page, align 8, !dbg !53
  call void @__free_pages(ptr noundef %5, i32 noundef 0) #4, !dbg !54
  %6 = load i64, ptr %status, align 8, !dbg !55
  store i64 %6, ptr %retval, align 8, !dbg !56
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !56

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #3, !dbg !57
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #3, !dbg !57
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #3, !dbg !57
  %7 = load i64, ptr %retval, align 8, !dbg !57
  ret i64 %7, !dbg !57
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !58 dso_local ptr @alloc_pages(i32 noundef, i32 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !63 dso_local ptr @lowmem_page_address(ptr noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !68 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !71 dso_local void @__free_pages(ptr noundef, i32 noundef) #2

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
!3 = !DIFile(filename: "live_pages_null.c", directory: ".", checksumkind: CSK_MD5, checksum: "aa64fae13b9394a52be7b861e06a9b27")
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
!14 = distinct !DISubprogram(name: "live_pages_null", scope: !3, file: !3, line: 8, type: !15, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !17}
!17 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !18, line: 9, baseType: !19)
!18 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!19 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!20 = !{!21, !22, !31, !33}
!21 = !DILocalVariable(name: "partition", arg: 1, scope: !14, file: !3, line: 8, type: !17)
!22 = !DILocalVariable(name: "page", scope: !14, file: !3, line: 10, type: !23)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "page", file: !25, line: 8, size: 512, elements: !26)
!25 = !DIFile(filename: "./pages.h", directory: ".", checksumkind: CSK_MD5, checksum: "113762dbda0cc5c2bb0a7608ac1d7395")
!26 = !{!27}
!27 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !24, file: !25, line: 9, baseType: !28, size: 512)
!28 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 512, elements: !29)
!29 = !{!30}
!30 = !DISubrange(count: 8)
!31 = !DILocalVariable(name: "input", scope: !14, file: !3, line: 11, type: !32)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!33 = !DILocalVariable(name: "status", scope: !14, file: !3, line: 11, type: !17)
!34 = !DILocation(line: 8, column: 25, scope: !14)
!35 = !DILocation(line: 10, column: 2, scope: !14)
!36 = !DILocation(line: 10, column: 15, scope: !14)
!37 = !DILocation(line: 10, column: 22, scope: !14)
!38 = !DILocation(line: 11, column: 2, scope: !14)
!39 = !DILocation(line: 11, column: 7, scope: !14)
!40 = !DILocation(line: 11, column: 35, scope: !14)
!41 = !DILocation(line: 11, column: 15, scope: !14)
!42 = !DILocation(line: 11, column: 42, scope: !14)
!43 = !DILocation(line: 13, column: 7, scope: !44)
!44 = distinct !DILexicalBlock(scope: !14, file: !3, line: 13, column: 6)
!45 = !DILocation(line: 13, column: 6, scope: !14)
!46 = !DILocation(line: 14, column: 3, scope: !44)
!47 = !DILocation(line: 15, column: 11, scope: !14)
!48 = !DILocation(line: 15, column: 3, scope: !14)
!49 = !DILocation(line: 15, column: 9, scope: !14)
!50 = !DILocation(line: 16, column: 33, scope: !14)
!51 = !DILocation(line: 16, column: 11, scope: !14)
!52 = !DILocation(line: 16, column: 9, scope: !14)
!53 = !DILocation(line: 17, column: 15, scope: !14)
!54 = !DILocation(line: 17, column: 2, scope: !14)
!55 = !DILocation(line: 18, column: 9, scope: !14)
!56 = !DILocation(line: 18, column: 2, scope: !14)
!57 = !DILocation(line: 19, column: 1, scope: !14)
!58 = !DISubprogram(name: "alloc_pages", scope: !25, file: !25, line: 12, type: !59, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!59 = !DISubroutineType(types: !60)
!60 = !{!23, !61, !61}
!61 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !18, line: 8, baseType: !62)
!62 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!63 = !DISubprogram(name: "lowmem_page_address", scope: !25, file: !25, line: 14, type: !64, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!64 = !DISubroutineType(types: !65)
!65 = !{!5, !66}
!66 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !67, size: 64)
!67 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !24)
!68 = !DISubprogram(name: "hv_do_hypercall", scope: !18, file: !18, line: 15, type: !69, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!69 = !DISubroutineType(types: !70)
!70 = !{!17, !17, !5, !5}
!71 = !DISubprogram(name: "__free_pages", scope: !25, file: !25, line: 13, type: !72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!72 = !DISubroutineType(types: !73)
!73 = !{null, !23, !61}
