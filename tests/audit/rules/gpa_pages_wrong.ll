; ModuleID = 'gpa_pages_wrong.c'
source_filename = "gpa_pages_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @gpa_pages_wrong(i64 noundef %partition) #0 !dbg !18 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %page = alloca ptr, align 8
  %status = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !22, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #3, !dbg !34
    #dbg_declare(ptr %page, !23, !DIExpression(), !35)
  %call = call ptr @alloc_pages(i32 noundef 3264, i32 noundef 0) #4, !dbg !36
  store ptr %call, ptr %page, align 8, !dbg !35
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #3, !dbg !37
    #dbg_declare(ptr %status, !32, !DIExpression(), !38)
  %0 = load ptr, ptr %page, align 8, !dbg !39
  %tobool = icmp ne ptr %0, null, !dbg !39
  br i1 %tobool, label %if.end, label %if.then, !dbg !41

if.then:                                          ; preds = %entry
  store i64 0, ptr %retval, align 8, !dbg !42
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !42

if.end:                                           ; preds = %entry
  %1 = load i64, ptr %partition.addr, align 8, !dbg !43
  %2 = load ptr, ptr %page, align 8, !dbg !44
  %call1 = call ptr @lowmem_page_address(ptr noundef %2) #4, !dbg !45
  store i64 %1, ptr %call1, align 8, !dbg !46
  %3 = load ptr, ptr %page, align 8, !dbg !47
  %call2 = call i64 @hv_do_hypercall(i64 noundef 67, ptr noundef %3, ptr noundef null) #4, !dbg !48
  store i64 %call2, ptr %status, align 8, !dbg !49
  %4 = load ptr, ptr %page, align 8, !dbg !50
  call void @__free_pages(ptr noundef %4, i32 noundef 0) #4, !dbg !51
  %5 = load i64, ptr %status, align 8, !dbg !52
  store i64 %5, ptr %retval, align 8, !dbg !53
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !53

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #3, !dbg !54
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #3, !dbg !54
  %6 = load i64, ptr %retval, align 8, !dbg !54
  ret i64 %6, !dbg !54
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !55 dso_local ptr @alloc_pages(i32 noundef, i32 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !60 dso_local ptr @lowmem_page_address(ptr noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !65 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !68 dso_local void @__free_pages(ptr noundef, i32 noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }
attributes #4 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!14, !15, !16}
!llvm.ident = !{!17}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !13, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "gpa_pages_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "42d357eeba5929b993d2414e83b9d54d")
!4 = !{!5, !9}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !13, isLocal: false, isDefinition: true)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!14 = !{i32 7, !"Dwarf Version", i32 5}
!15 = !{i32 2, !"Debug Info Version", i32 3}
!16 = !{i32 1, !"wchar_size", i32 4}
!17 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!18 = distinct !DISubprogram(name: "gpa_pages_wrong", scope: !3, file: !3, line: 8, type: !19, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !21)
!19 = !DISubroutineType(types: !20)
!20 = !{!6, !6}
!21 = !{!22, !23, !32}
!22 = !DILocalVariable(name: "partition", arg: 1, scope: !18, file: !3, line: 8, type: !6)
!23 = !DILocalVariable(name: "page", scope: !18, file: !3, line: 10, type: !24)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "page", file: !26, line: 8, size: 512, elements: !27)
!26 = !DIFile(filename: "./pages.h", directory: ".", checksumkind: CSK_MD5, checksum: "113762dbda0cc5c2bb0a7608ac1d7395")
!27 = !{!28}
!28 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !25, file: !26, line: 9, baseType: !29, size: 512)
!29 = !DICompositeType(tag: DW_TAG_array_type, baseType: !6, size: 512, elements: !30)
!30 = !{!31}
!31 = !DISubrange(count: 8)
!32 = !DILocalVariable(name: "status", scope: !18, file: !3, line: 11, type: !6)
!33 = !DILocation(line: 8, column: 25, scope: !18)
!34 = !DILocation(line: 10, column: 2, scope: !18)
!35 = !DILocation(line: 10, column: 15, scope: !18)
!36 = !DILocation(line: 10, column: 22, scope: !18)
!37 = !DILocation(line: 11, column: 2, scope: !18)
!38 = !DILocation(line: 11, column: 6, scope: !18)
!39 = !DILocation(line: 13, column: 7, scope: !40)
!40 = distinct !DILexicalBlock(scope: !18, file: !3, line: 13, column: 6)
!41 = !DILocation(line: 13, column: 6, scope: !18)
!42 = !DILocation(line: 14, column: 3, scope: !40)
!43 = !DILocation(line: 15, column: 38, scope: !18)
!44 = !DILocation(line: 15, column: 30, scope: !18)
!45 = !DILocation(line: 15, column: 10, scope: !18)
!46 = !DILocation(line: 15, column: 36, scope: !18)
!47 = !DILocation(line: 16, column: 33, scope: !18)
!48 = !DILocation(line: 16, column: 11, scope: !18)
!49 = !DILocation(line: 16, column: 9, scope: !18)
!50 = !DILocation(line: 17, column: 15, scope: !18)
!51 = !DILocation(line: 17, column: 2, scope: !18)
!52 = !DILocation(line: 18, column: 9, scope: !18)
!53 = !DILocation(line: 18, column: 2, scope: !18)
!54 = !DILocation(line: 19, column: 1, scope: !18)
!55 = !DISubprogram(name: "alloc_pages", scope: !26, file: !26, line: 12, type: !56, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!56 = !DISubroutineType(types: !57)
!57 = !{!24, !58, !58}
!58 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !59)
!59 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!60 = !DISubprogram(name: "lowmem_page_address", scope: !26, file: !26, line: 14, type: !61, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!61 = !DISubroutineType(types: !62)
!62 = !{!9, !63}
!63 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !64, size: 64)
!64 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !25)
!65 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !66, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!66 = !DISubroutineType(types: !67)
!67 = !{!6, !6, !9, !9}
!68 = !DISubprogram(name: "__free_pages", scope: !26, file: !26, line: 13, type: !69, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!69 = !DISubroutineType(types: !70)
!70 = !{null, !24, !58}
