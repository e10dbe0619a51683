; ModuleID = 'alias_page_wrong.c'
source_filename = "alias_page_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@page = dso_local global [4096 x i8] zeroinitializer, align 4096, !dbg !0
@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !7
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !10

@out = dso_local alias [4096 x i8], ptr @page

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @alias_page_wrong() #0 !dbg !22 {
entry:
  %input = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !45
    #dbg_declare(ptr %input, !28, !DIExpression(), !46)
  store ptr @page, ptr %input, align 8, !dbg !46
  %0 = load ptr, ptr %input, align 8, !dbg !47
  call void @fill_header(ptr noundef %0) #6, !dbg !48
  %1 = load ptr, ptr %input, align 8, !dbg !49
  %names = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 4, !dbg !50
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !49
  store i32 1, ptr %arrayidx, align 1, !dbg !51
  %2 = load ptr, ptr %input, align 8, !dbg !52
  %call = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %2, ptr noundef @out) #6, !dbg !53
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !54
  ret i64 %call, !dbg !55
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !56 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !61, !DIExpression(), !62)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !63
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !64
  store i64 -1, ptr %partition, align 1, !dbg !65
  %1 = load ptr, ptr %input.addr, align 8, !dbg !66
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !67
  store i32 -2, ptr %vp, align 1, !dbg !68
  %2 = load ptr, ptr %input.addr, align 8, !dbg !69
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !70
  store i8 0, ptr %vtl, align 1, !dbg !71
  %3 = load ptr, ptr %input.addr, align 8, !dbg !72
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !73
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !74
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !74
  ret void, !dbg !75
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !76 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

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
!llvm.module.flags = !{!18, !19, !20}
!llvm.ident = !{!21}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "page", scope: !2, file: !3, line: 8, type: !12, isLocal: false, isDefinition: true, align: 32768)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !6, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "alias_page_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "106bdf99c554704619fb564184683524")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !{!7, !10, !0}
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!10 = !DIGlobalVariableExpression(var: !11, expr: !DIExpression())
!11 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!12 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 32768, elements: !16)
!13 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !14, line: 6, baseType: !15)
!14 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!15 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!16 = !{!17}
!17 = !DISubrange(count: 4096)
!18 = !{i32 7, !"Dwarf Version", i32 5}
!19 = !{i32 2, !"Debug Info Version", i32 3}
!20 = !{i32 1, !"wchar_size", i32 4}
!21 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!22 = distinct !DISubprogram(name: "alias_page_wrong", scope: !3, file: !3, line: 11, type: !23, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !27)
!23 = !DISubroutineType(types: !24)
!24 = !{!25}
!25 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !14, line: 9, baseType: !26)
!26 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!27 = !{!28}
!28 = !DILocalVariable(name: "input", scope: !22, file: !3, line: 13, type: !29)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !14, line: 77, size: 128, elements: !31)
!31 = !{!32, !33, !36, !37, !41}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !30, file: !14, line: 78, baseType: !25, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !30, file: !14, line: 79, baseType: !34, size: 32, offset: 64)
!34 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !14, line: 8, baseType: !35)
!35 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !30, file: !14, line: 80, baseType: !13, size: 8, offset: 96)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !30, file: !14, line: 81, baseType: !38, size: 24, offset: 104)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 24, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: 3)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !30, file: !14, line: 82, baseType: !42, offset: 128)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !34, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: -1)
!45 = !DILocation(line: 13, column: 2, scope: !22)
!46 = !DILocation(line: 13, column: 26, scope: !22)
!47 = !DILocation(line: 15, column: 14, scope: !22)
!48 = !DILocation(line: 15, column: 2, scope: !22)
!49 = !DILocation(line: 16, column: 2, scope: !22)
!50 = !DILocation(line: 16, column: 9, scope: !22)
!51 = !DILocation(line: 16, column: 18, scope: !22)
!52 = !DILocation(line: 17, column: 46, scope: !22)
!53 = !DILocation(line: 17, column: 9, scope: !22)
!54 = !DILocation(line: 18, column: 1, scope: !22)
!55 = !DILocation(line: 17, column: 2, scope: !22)
!56 = distinct !DISubprogram(name: "fill_header", scope: !57, file: !57, line: 17, type: !58, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !60)
!57 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!58 = !DISubroutineType(types: !59)
!59 = !{null, !29}
!60 = !{!61}
!61 = !DILocalVariable(name: "input", arg: 1, scope: !56, file: !57, line: 17, type: !29)
!62 = !DILocation(line: 17, column: 56, scope: !56)
!63 = !DILocation(line: 19, column: 2, scope: !56)
!64 = !DILocation(line: 19, column: 9, scope: !56)
!65 = !DILocation(line: 19, column: 19, scope: !56)
!66 = !DILocation(line: 20, column: 2, scope: !56)
!67 = !DILocation(line: 20, column: 9, scope: !56)
!68 = !DILocation(line: 20, column: 12, scope: !56)
!69 = !DILocation(line: 21, column: 2, scope: !56)
!70 = !DILocation(line: 21, column: 9, scope: !56)
!71 = !DILocation(line: 21, column: 13, scope: !56)
!72 = !DILocation(line: 22, column: 19, scope: !56)
!73 = !DILocation(line: 22, column: 26, scope: !56)
!74 = !DILocation(line: 22, column: 2, scope: !56)
!75 = !DILocation(line: 23, column: 1, scope: !56)
!76 = !DISubprogram(name: "hv_do_hypercall", scope: !14, file: !14, line: 15, type: !77, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!77 = !DISubroutineType(types: !78)
!78 = !{!25, !25, !5, !5}
