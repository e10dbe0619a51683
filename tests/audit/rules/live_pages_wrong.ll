; ModuleID = 'live_pages_wrong.c'
source_filename = "live_pages_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !7

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @live_pages_wrong(i64 noundef %partition, i32 noundef %early) #0 !dbg !14 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %early.addr = alloca i32, align 4
  %page = alloca ptr, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !23, !DIExpression(), !37)
  store i32 %early, ptr %early.addr, align 4
    #dbg_declare(ptr %early.addr, !24, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #3, !dbg !39
    #dbg_declare(ptr %page, !25, !DIExpression(), !40)
  %call = call ptr @alloc_pages(i32 noundef 3264, i32 noundef 0) #4, !dbg !41
  store ptr %call, ptr %page, align 8, !dbg !40
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #3, !dbg !42
    #dbg_declare(ptr %input, !34, !DIExpression(), !43)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #3, !dbg !42
    #dbg_declare(ptr %status, !36, !DIExpression(), !44)
  %0 = load ptr, ptr %page, align 8, !dbg !45
  %tobool = icmp ne ptr %0, null, !dbg !45
  br i1 %tobool, label %if.end, label %if.then, !dbg !47

if.then:                                          ; preds = %entry
  store i64 0, ptr %retval, align 8, !dbg !48
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !48

if.end:                                           ; preds = %entry
  %1 = load ptr, ptr %page, align 8, !dbg !49
  %call1 = call ptr @lowmem_page_address(ptr noundef %1) #4, !dbg !50
  store ptr %call1, ptr %input, align 8, !dbg !51
  %2 = load i64, ptr %partition.addr, align 8, !dbg !52
  %3 = load ptr, ptr %input, align 8, !dbg !53
  store i64 %2, ptr %3, align 8, !dbg !54
  %4 = load i32, ptr %early.addr, align 4, !dbg !55
  %tobool2 = icmp ne i32 %4, 0, !dbg !55
  br i1 %tobool2, label %if.then3, label %if.end4, !dbg !57

if.then3:                                         ; preds = %if.end
  %5 = load ptr, ptr %page, align 8, !dbg !58
  call void @__free_pages(ptr noundef %5, i32 noundef 0) #4, !dbg !59
  br label %if.end4, !dbg !59

if.end4:                                          ; preds = %if.then3, %if.end
  %6 = load ptr, ptr %input, align 8, !dbg !60
  %call5 = call i64 @hv_do_hypercall(i64 noundef 67, ptr noundef %6, ptr noundef null) #4, !dbg !61
  store i64 %call5, ptr %status, align 8, !dbg !62
  %7 = load i32, ptr %early.addr, align 4, !dbg !63
  %tobool6 = icmp ne i32 %7, 0, !dbg !63
  br i1 %tobool6, label %if.end8, label %if.then7, !dbg !65

if.then7:                                         ; preds = %if.end4
  %8 = load ptr, ptr %page, align 8, !dbg !66
  call void @__free_pages(ptr noundef %8, i32 noundef 0) #4, !dbg !67
  br label %if.end8, !dbg !67

if.end8:                                          ; preds = %if.then7, %if.end4
  %9 = load i64, ptr %status, align 8, !dbg !68
  store i64 %9, ptr %retval, align 8, !dbg !69
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !69

cleanup:                                          ; preds = %if.end8, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #3, !dbg !70
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #3, !dbg !70
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #3, !dbg !70
  %10 = load i64, ptr %retval, align 8, !dbg !70
  ret i64 %10, !dbg !70
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !71 dso_local ptr @alloc_pages(i32 noundef, i32 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !74 dso_local ptr @lowmem_page_address(ptr noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !79 dso_local void @__free_pages(ptr noundef, i32 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !82 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

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
!3 = !DIFile(filename: "live_pages_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "e6ff6c4cdb949efd421f624e1b646ebe")
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
!14 = distinct !DISubprogram(name: "live_pages_wrong", scope: !3, file: !3, line: 8, type: !15, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !17, !20}
!17 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !18, line: 9, baseType: !19)
!18 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!19 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !18, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !34, !36}
!23 = !DILocalVariable(name: "partition", arg: 1, scope: !14, file: !3, line: 8, type: !17)
!24 = !DILocalVariable(name: "early", arg: 2, scope: !14, file: !3, line: 8, type: !20)
!25 = !DILocalVariable(name: "page", scope: !14, file: !3, line: 10, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "page", file: !28, line: 8, size: 512, elements: !29)
!28 = !DIFile(filename: "./pages.h", directory: ".", checksumkind: CSK_MD5, checksum: "113762dbda0cc5c2bb0a7608ac1d7395")
!29 = !{!30}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !27, file: !28, line: 9, baseType: !31, size: 512)
!31 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 512, elements: !32)
!32 = !{!33}
!33 = !DISubrange(count: 8)
!34 = !DILocalVariable(name: "input", scope: !14, file: !3, line: 11, type: !35)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!36 = !DILocalVariable(name: "status", scope: !14, file: !3, line: 11, type: !17)
!37 = !DILocation(line: 8, column: 26, scope: !14)
!38 = !DILocation(line: 8, column: 41, scope: !14)
!39 = !DILocation(line: 10, column: 2, scope: !14)
!40 = !DILocation(line: 10, column: 15, scope: !14)
!41 = !DILocation(line: 10, column: 22, scope: !14)
!42 = !DILocation(line: 11, column: 2, scope: !14)
!43 = !DILocation(line: 11, column: 7, scope: !14)
!44 = !DILocation(line: 11, column: 14, scope: !14)
!45 = !DILocation(line: 13, column: 7, scope: !46)
!46 = distinct !DILexicalBlock(scope: !14, file: !3, line: 13, column: 6)
!47 = !DILocation(line: 13, column: 6, scope: !14)
!48 = !DILocation(line: 14, column: 3, scope: !46)
!49 = !DILocation(line: 15, column: 30, scope: !14)
!50 = !DILocation(line: 15, column: 10, scope: !14)
!51 = !DILocation(line: 15, column: 8, scope: !14)
!52 = !DILocation(line: 16, column: 11, scope: !14)
!53 = !DILocation(line: 16, column: 3, scope: !14)
!54 = !DILocation(line: 16, column: 9, scope: !14)
!55 = !DILocation(line: 17, column: 6, scope: !56)
!56 = distinct !DILexicalBlock(scope: !14, file: !3, line: 17, column: 6)
!57 = !DILocation(line: 17, column: 6, scope: !14)
!58 = !DILocation(line: 18, column: 16, scope: !56)
!59 = !DILocation(line: 18, column: 3, scope: !56)
!60 = !DILocation(line: 19, column: 33, scope: !14)
!61 = !DILocation(line: 19, column: 11, scope: !14)
!62 = !DILocation(line: 19, column: 9, scope: !14)
!63 = !DILocation(line: 20, column: 7, scope: !64)
!64 = distinct !DILexicalBlock(scope: !14, file: !3, line: 20, column: 6)
!65 = !DILocation(line: 20, column: 6, scope: !14)
!66 = !DILocation(line: 21, column: 16, scope: !64)
!67 = !DILocation(line: 21, column: 3, scope: !64)
!68 = !DILocation(line: 22, column: 9, scope: !14)
!69 = !DILocation(line: 22, column: 2, scope: !14)
!70 = !DILocation(line: 23, column: 1, scope: !14)
!71 = !DISubprogram(name: "alloc_pages", scope: !28, file: !28, line: 12, type: !72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!72 = !DISubroutineType(types: !73)
!73 = !{!26, !20, !20}
!74 = !DISubprogram(name: "lowmem_page_address", scope: !28, file: !28, line: 14, type: !75, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!75 = !DISubroutineType(types: !76)
!76 = !{!5, !77}
!77 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !78, size: 64)
!78 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !27)
!79 = !DISubprogram(name: "__free_pages", scope: !28, file: !28, line: 13, type: !80, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!80 = !DISubroutineType(types: !81)
!81 = !{null, !26, !20}
!82 = !DISubprogram(name: "hv_do_hypercall", scope: !18, file: !18, line: 15, type: !83, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!83 = !DISubroutineType(types: !84)
!84 = !{!17, !17, !5, !5}
