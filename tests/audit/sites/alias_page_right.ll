; ModuleID = 'alias_page_right.c'
source_filename = "alias_page_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@page = dso_local global [4096 x i8] zeroinitializer, align 4096, !dbg !0
@out = dso_local global [4096 x i8] zeroinitializer, align 4096, !dbg !12
@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !7
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !10

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @alias_page_right() #0 !dbg !24 {
entry:
  %input = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !47
    #dbg_declare(ptr %input, !30, !DIExpression(), !48)
  store ptr @page, ptr %input, align 8, !dbg !48
  %0 = load ptr, ptr %input, align 8, !dbg !49
  call void @fill_header(ptr noundef %0) #6, !dbg !50
  %1 = load ptr, ptr %input, align 8, !dbg !51
  %names = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 4, !dbg !52
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !51
  store i32 1, ptr %arrayidx, align 1, !dbg !53
  %2 = load ptr, ptr %input, align 8, !dbg !54
  %call = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %2, ptr noundef @out) #6, !dbg !55
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !56
  ret i64 %call, !dbg !57
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !58 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !63, !DIExpression(), !64)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !65
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !66
  store i64 -1, ptr %partition, align 1, !dbg !67
  %1 = load ptr, ptr %input.addr, align 8, !dbg !68
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !69
  store i32 -2, ptr %vp, align 1, !dbg !70
  %2 = load ptr, ptr %input.addr, align 8, !dbg !71
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !72
  store i8 0, ptr %vtl, align 1, !dbg !73
  %3 = load ptr, ptr %input.addr, align 8, !dbg !74
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !75
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !76
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !76
  ret void, !dbg !77
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !78 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!20, !21, !22}
!llvm.ident = !{!23}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "page", scope: !2, file: !3, line: 8, type: !14, isLocal: false, isDefinition: true, align: 32768)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !6, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "alias_page_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "75f510337704822f3ea10268917a12ac")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !{!7, !10, !0, !12}
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!10 = !DIGlobalVariableExpression(var: !11, expr: !DIExpression())
!11 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(name: "out", scope: !2, file: !3, line: 8, type: !14, isLocal: false, isDefinition: true, align: 32768)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, size: 32768, elements: !18)
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !16, line: 6, baseType: !17)
!16 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!17 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!18 = !{!19}
!19 = !DISubrange(count: 4096)
!20 = !{i32 7, !"Dwarf Version", i32 5}
!21 = !{i32 2, !"Debug Info Version", i32 3}
!22 = !{i32 1, !"wchar_size", i32 4}
!23 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!24 = distinct !DISubprogram(name: "alias_page_right", scope: !3, file: !3, line: 10, type: !25, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !29)
!25 = !DISubroutineType(types: !26)
!26 = !{!27}
!27 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !16, line: 9, baseType: !28)
!28 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!29 = !{!30}
!30 = !DILocalVariable(name: "input", scope: !24, file: !3, line: 12, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !16, line: 77, size: 128, elements: !33)
!33 = !{!34, !35, !38, !39, !43}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !32, file: !16, line: 78, baseType: !27, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !32, file: !16, line: 79, baseType: !36, size: 32, offset: 64)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !16, line: 8, baseType: !37)
!37 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !32, file: !16, line: 80, baseType: !15, size: 8, offset: 96)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !32, file: !16, line: 81, baseType: !40, size: 24, offset: 104)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, size: 24, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: 3)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !32, file: !16, line: 82, baseType: !44, offset: 128)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, elements: !45)
!45 = !{!46}
!46 = !DISubrange(count: -1)
!47 = !DILocation(line: 12, column: 2, scope: !24)
!48 = !DILocation(line: 12, column: 26, scope: !24)
!49 = !DILocation(line: 14, column: 14, scope: !24)
!50 = !DILocation(line: 14, column: 2, scope: !24)
!51 = !DILocation(line: 15, column: 2, scope: !24)
!52 = !DILocation(line: 15, column: 9, scope: !24)
!53 = !DILocation(line: 15, column: 18, scope: !24)
!54 = !DILocation(line: 16, column: 46, scope: !24)
!55 = !DILocation(line: 16, column: 9, scope: !24)
!56 = !DILocation(line: 17, column: 1, scope: !24)
!57 = !DILocation(line: 16, column: 2, scope: !24)
!58 = distinct !DISubprogram(name: "fill_header", scope: !59, file: !59, line: 17, type: !60, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !62)
!59 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!60 = !DISubroutineType(types: !61)
!61 = !{null, !31}
!62 = !{!63}
!63 = !DILocalVariable(name: "input", arg: 1, scope: !58, file: !59, line: 17, type: !31)
!64 = !DILocation(line: 17, column: 56, scope: !58)
!65 = !DILocation(line: 19, column: 2, scope: !58)
!66 = !DILocation(line: 19, column: 9, scope: !58)
!67 = !DILocation(line: 19, column: 19, scope: !58)
!68 = !DILocation(line: 20, column: 2, scope: !58)
!69 = !DILocation(line: 20, column: 9, scope: !58)
!70 = !DILocation(line: 20, column: 12, scope: !58)
!71 = !DILocation(line: 21, column: 2, scope: !58)
!72 = !DILocation(line: 21, column: 9, scope: !58)
!73 = !DILocation(line: 21, column: 13, scope: !58)
!74 = !DILocation(line: 22, column: 19, scope: !58)
!75 = !DILocation(line: 22, column: 26, scope: !58)
!76 = !DILocation(line: 22, column: 2, scope: !58)
!77 = !DILocation(line: 23, column: 1, scope: !58)
!78 = !DISubprogram(name: "hv_do_hypercall", scope: !16, file: !16, line: 15, type: !79, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!79 = !DISubroutineType(types: !80)
!80 = !{!27, !27, !5, !5}
