; ModuleID = 'declared_right.c'
source_filename = "declared_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@page = external dso_local global [4096 x i8], align 4096
@out = external dso_local global [4096 x i8], align 4096
@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !7

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @declared_right() #0 !dbg !14 {
entry:
  %input = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !40
    #dbg_declare(ptr %input, !21, !DIExpression(), !41)
  store ptr @page, ptr %input, align 8, !dbg !41
  %0 = load ptr, ptr %input, align 8, !dbg !42
  call void @fill_header(ptr noundef %0) #6, !dbg !43
  %1 = load ptr, ptr %input, align 8, !dbg !44
  %names = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 4, !dbg !45
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !44
  store i32 1, ptr %arrayidx, align 1, !dbg !46
  %2 = load ptr, ptr %input, align 8, !dbg !47
  %call = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %2, ptr noundef @out) #6, !dbg !48
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !49
  ret i64 %call, !dbg !50
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !51 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !56, !DIExpression(), !57)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !58
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !59
  store i64 -1, ptr %partition, align 1, !dbg !60
  %1 = load ptr, ptr %input.addr, align 8, !dbg !61
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !62
  store i32 -2, ptr %vp, align 1, !dbg !63
  %2 = load ptr, ptr %input.addr, align 8, !dbg !64
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !65
  store i8 0, ptr %vtl, align 1, !dbg !66
  %3 = load ptr, ptr %input.addr, align 8, !dbg !67
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !68
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !69
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !69
  ret void, !dbg !70
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !71 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

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
!llvm.module.flags = !{!10, !11, !12}
!llvm.ident = !{!13}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !6, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "declared_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "5fe695838cfda745a4ce9105c40bbd4c")
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
!14 = distinct !DISubprogram(name: "declared_right", scope: !3, file: !3, line: 10, type: !15, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!15 = !DISubroutineType(types: !16)
!16 = !{!17}
!17 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !18, line: 9, baseType: !19)
!18 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!19 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!20 = !{!21}
!21 = !DILocalVariable(name: "input", scope: !14, file: !3, line: 12, type: !22)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !18, line: 77, size: 128, elements: !24)
!24 = !{!25, !26, !29, !32, !36}
!25 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !23, file: !18, line: 78, baseType: !17, size: 64)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !23, file: !18, line: 79, baseType: !27, size: 32, offset: 64)
!27 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !18, line: 8, baseType: !28)
!28 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !23, file: !18, line: 80, baseType: !30, size: 8, offset: 96)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !18, line: 6, baseType: !31)
!31 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !23, file: !18, line: 81, baseType: !33, size: 24, offset: 104)
!33 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, size: 24, elements: !34)
!34 = !{!35}
!35 = !DISubrange(count: 3)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !23, file: !18, line: 82, baseType: !37, offset: 128)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, elements: !38)
!38 = !{!39}
!39 = !DISubrange(count: -1)
!40 = !DILocation(line: 12, column: 2, scope: !14)
!41 = !DILocation(line: 12, column: 26, scope: !14)
!42 = !DILocation(line: 14, column: 14, scope: !14)
!43 = !DILocation(line: 14, column: 2, scope: !14)
!44 = !DILocation(line: 15, column: 2, scope: !14)
!45 = !DILocation(line: 15, column: 9, scope: !14)
!46 = !DILocation(line: 15, column: 18, scope: !14)
!47 = !DILocation(line: 16, column: 46, scope: !14)
!48 = !DILocation(line: 16, column: 9, scope: !14)
!49 = !DILocation(line: 17, column: 1, scope: !14)
!50 = !DILocation(line: 16, column: 2, scope: !14)
!51 = distinct !DISubprogram(name: "fill_header", scope: !52, file: !52, line: 17, type: !53, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !55)
!52 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!53 = !DISubroutineType(types: !54)
!54 = !{null, !22}
!55 = !{!56}
!56 = !DILocalVariable(name: "input", arg: 1, scope: !51, file: !52, line: 17, type: !22)
!57 = !DILocation(line: 17, column: 56, scope: !51)
!58 = !DILocation(line: 19, column: 2, scope: !51)
!59 = !DILocation(line: 19, column: 9, scope: !51)
!60 = !DILocation(line: 19, column: 19, scope: !51)
!61 = !DILocation(line: 20, column: 2, scope: !51)
!62 = !DILocation(line: 20, column: 9, scope: !51)
!63 = !DILocation(line: 20, column: 12, scope: !51)
!64 = !DILocation(line: 21, column: 2, scope: !51)
!65 = !DILocation(line: 21, column: 9, scope: !51)
!66 = !DILocation(line: 21, column: 13, scope: !51)
!67 = !DILocation(line: 22, column: 19, scope: !51)
!68 = !DILocation(line: 22, column: 26, scope: !51)
!69 = !DILocation(line: 22, column: 2, scope: !51)
!70 = !DILocation(line: 23, column: 1, scope: !51)
!71 = !DISubprogram(name: "hv_do_hypercall", scope: !18, file: !18, line: 15, type: !72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!72 = !DISubroutineType(types: !73)
!73 = !{!17, !17, !5, !5}
