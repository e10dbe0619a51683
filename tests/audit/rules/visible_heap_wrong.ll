; ModuleID = 'visible_heap_wrong.c'
source_filename = "visible_heap_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.flush = type { i64, i64, i64 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @visible_heap_wrong(i64 noundef %mask) #0 !dbg !22 {
entry:
  %retval = alloca i64, align 8
  %mask.addr = alloca i64, align 8
  %page = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %mask, ptr %mask.addr, align 8
    #dbg_declare(ptr %mask.addr, !26, !DIExpression(), !28)
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #4, !dbg !29
    #dbg_declare(ptr %page, !27, !DIExpression(), !30)
  %call = call i64 @get_zeroed_page_noprof(i32 noundef 0) #5, !dbg !31
  %0 = inttoptr i64 %call to ptr, !dbg !32
  store ptr %0, ptr %page, align 8, !dbg !30
  %1 = load ptr, ptr %page, align 8, !dbg !33
  %tobool = icmp ne ptr %1, null, !dbg !33
  br i1 %tobool, label %if.end, label %if.then, !dbg !35

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !36
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !36

if.end:                                           ; preds = %entry
  %2 = load ptr, ptr %page, align 8, !dbg !37
  %3 = load i64, ptr %mask.addr, align 8, !dbg !38
  %call1 = call i64 @flush(ptr noundef %2, i64 noundef %3) #5, !dbg !39
  store i64 %call1, ptr %retval, align 8, !dbg !40
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !40

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #4, !dbg !41
  %4 = load i64, ptr %retval, align 8, !dbg !41
  ret i64 %4, !dbg !41
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !42 dso_local i64 @get_zeroed_page_noprof(i32 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @flush(ptr noundef %input, i64 noundef %mask) #3 !dbg !47 {
entry:
  %input.addr = alloca ptr, align 8
  %mask.addr = alloca i64, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !51, !DIExpression(), !53)
  store i64 %mask, ptr %mask.addr, align 8
    #dbg_declare(ptr %mask.addr, !52, !DIExpression(), !54)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !55
  %space = getelementptr inbounds %struct.flush, ptr %0, i32 0, i32 0, !dbg !56
  store i64 0, ptr %space, align 8, !dbg !57
  %1 = load ptr, ptr %input.addr, align 8, !dbg !58
  %flags = getelementptr inbounds %struct.flush, ptr %1, i32 0, i32 1, !dbg !59
  store i64 3, ptr %flags, align 8, !dbg !60
  %2 = load i64, ptr %mask.addr, align 8, !dbg !61
  %3 = load ptr, ptr %input.addr, align 8, !dbg !62
  %mask1 = getelementptr inbounds %struct.flush, ptr %3, i32 0, i32 2, !dbg !63
  store i64 %2, ptr %mask1, align 8, !dbg !64
  %4 = load ptr, ptr %input.addr, align 8, !dbg !65
  %call = call i64 @hv_do_hypercall(i64 noundef 2, ptr noundef %4, ptr noundef null) #5, !dbg !66
  ret i64 %call, !dbg !67
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !68 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!18, !19, !20}
!llvm.ident = !{!21}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !7, line: 10, type: !17, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !16, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "visible_heap_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "97f3e4b4a034a0c0c58cdd6fe037a7c5")
!4 = !{!5, !15}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "flush", file: !7, line: 17, size: 192, elements: !8)
!7 = !DIFile(filename: "./visible.h", directory: ".", checksumkind: CSK_MD5, checksum: "8ad7a32634dc104be808a5c83845fd07")
!8 = !{!9, !13, !14}
!9 = !DIDerivedType(tag: DW_TAG_member, name: "space", scope: !6, file: !7, line: 18, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !11, line: 9, baseType: !12)
!11 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!12 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!13 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !6, file: !7, line: 19, baseType: !10, size: 64, offset: 64)
!14 = !DIDerivedType(tag: DW_TAG_member, name: "mask", scope: !6, file: !7, line: 20, baseType: !10, size: 64, offset: 128)
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!16 = !{!0}
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!18 = !{i32 7, !"Dwarf Version", i32 5}
!19 = !{i32 2, !"Debug Info Version", i32 3}
!20 = !{i32 1, !"wchar_size", i32 4}
!21 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!22 = distinct !DISubprogram(name: "visible_heap_wrong", scope: !3, file: !3, line: 6, type: !23, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !25)
!23 = !DISubroutineType(types: !24)
!24 = !{!10, !10}
!25 = !{!26, !27}
!26 = !DILocalVariable(name: "mask", arg: 1, scope: !22, file: !3, line: 6, type: !10)
!27 = !DILocalVariable(name: "page", scope: !22, file: !3, line: 8, type: !5)
!28 = !DILocation(line: 6, column: 28, scope: !22)
!29 = !DILocation(line: 8, column: 2, scope: !22)
!30 = !DILocation(line: 8, column: 16, scope: !22)
!31 = !DILocation(line: 8, column: 39, scope: !22)
!32 = !DILocation(line: 8, column: 23, scope: !22)
!33 = !DILocation(line: 10, column: 7, scope: !34)
!34 = distinct !DILexicalBlock(scope: !22, file: !3, line: 10, column: 6)
!35 = !DILocation(line: 10, column: 6, scope: !22)
!36 = !DILocation(line: 11, column: 3, scope: !34)
!37 = !DILocation(line: 12, column: 15, scope: !22)
!38 = !DILocation(line: 12, column: 21, scope: !22)
!39 = !DILocation(line: 12, column: 9, scope: !22)
!40 = !DILocation(line: 12, column: 2, scope: !22)
!41 = !DILocation(line: 13, column: 1, scope: !22)
!42 = !DISubprogram(name: "get_zeroed_page_noprof", scope: !7, file: !7, line: 12, type: !43, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!43 = !DISubroutineType(types: !44)
!44 = !{!45, !46}
!45 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!46 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!47 = distinct !DISubprogram(name: "flush", scope: !7, file: !7, line: 23, type: !48, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !50)
!48 = !DISubroutineType(types: !49)
!49 = !{!10, !5, !10}
!50 = !{!51, !52}
!51 = !DILocalVariable(name: "input", arg: 1, scope: !47, file: !7, line: 23, type: !5)
!52 = !DILocalVariable(name: "mask", arg: 2, scope: !47, file: !7, line: 23, type: !10)
!53 = !DILocation(line: 23, column: 39, scope: !47)
!54 = !DILocation(line: 23, column: 50, scope: !47)
!55 = !DILocation(line: 25, column: 2, scope: !47)
!56 = !DILocation(line: 25, column: 9, scope: !47)
!57 = !DILocation(line: 25, column: 15, scope: !47)
!58 = !DILocation(line: 26, column: 2, scope: !47)
!59 = !DILocation(line: 26, column: 9, scope: !47)
!60 = !DILocation(line: 26, column: 15, scope: !47)
!61 = !DILocation(line: 27, column: 16, scope: !47)
!62 = !DILocation(line: 27, column: 2, scope: !47)
!63 = !DILocation(line: 27, column: 9, scope: !47)
!64 = !DILocation(line: 27, column: 14, scope: !47)
!65 = !DILocation(line: 28, column: 31, scope: !47)
!66 = !DILocation(line: 28, column: 9, scope: !47)
!67 = !DILocation(line: 28, column: 2, scope: !47)
!68 = !DISubprogram(name: "hv_do_hypercall", scope: !11, file: !11, line: 15, type: !69, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!69 = !DISubroutineType(types: !70)
!70 = !{!10, !10, !15, !15}
