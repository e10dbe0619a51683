; ModuleID = 'stale_strange.c'
source_filename = "stale_strange.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !5

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_strange(i64 noundef %partition, ptr noundef %output) #0 !dbg !13 {
entry:
  %partition.addr = alloca i64, align 8
  %output.addr = alloca ptr, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !20, !DIExpression(), !41)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !21, !DIExpression(), !42)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #3, !dbg !43
    #dbg_declare(ptr %input, !22, !DIExpression(), !44)
  %call = call ptr @somebodys_memory() #4, !dbg !45
  store ptr %call, ptr %input, align 8, !dbg !44
  %0 = load i64, ptr %partition.addr, align 8, !dbg !46
  %1 = load ptr, ptr %input, align 8, !dbg !47
  %partition1 = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 0, !dbg !48
  store i64 %0, ptr %partition1, align 1, !dbg !49
  %2 = load ptr, ptr %input, align 8, !dbg !50
  %3 = load ptr, ptr %output.addr, align 8, !dbg !51
  %call2 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %2, ptr noundef %3) #4, !dbg !52
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #3, !dbg !53
  ret i64 %call2, !dbg !54
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !55 dso_local ptr @somebodys_memory() #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !58 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }
attributes #4 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!9, !10, !11}
!llvm.ident = !{!12}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_strange.c", directory: ".", checksumkind: CSK_MD5, checksum: "23e5bd0095917870e73baa5bb53c67d8")
!4 = !{!0, !5}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !{i32 7, !"Dwarf Version", i32 5}
!10 = !{i32 2, !"Debug Info Version", i32 3}
!11 = !{i32 1, !"wchar_size", i32 4}
!12 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!13 = distinct !DISubprogram(name: "stale_strange", scope: !3, file: !3, line: 10, type: !14, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !19)
!14 = !DISubroutineType(types: !15)
!15 = !{!16, !16, !8}
!16 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !17, line: 9, baseType: !18)
!17 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!18 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!19 = !{!20, !21, !22}
!20 = !DILocalVariable(name: "partition", arg: 1, scope: !13, file: !3, line: 10, type: !16)
!21 = !DILocalVariable(name: "output", arg: 2, scope: !13, file: !3, line: 10, type: !8)
!22 = !DILocalVariable(name: "input", scope: !13, file: !3, line: 12, type: !23)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !17, line: 77, size: 128, elements: !25)
!25 = !{!26, !27, !30, !33, !37}
!26 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !24, file: !17, line: 78, baseType: !16, size: 64)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !24, file: !17, line: 79, baseType: !28, size: 32, offset: 64)
!28 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !17, line: 8, baseType: !29)
!29 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !24, file: !17, line: 80, baseType: !31, size: 8, offset: 96)
!31 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !17, line: 6, baseType: !32)
!32 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !24, file: !17, line: 81, baseType: !34, size: 24, offset: 104)
!34 = !DICompositeType(tag: DW_TAG_array_type, baseType: !31, size: 24, elements: !35)
!35 = !{!36}
!36 = !DISubrange(count: 3)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !24, file: !17, line: 82, baseType: !38, offset: 128)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !28, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: -1)
!41 = !DILocation(line: 10, column: 23, scope: !13)
!42 = !DILocation(line: 10, column: 40, scope: !13)
!43 = !DILocation(line: 12, column: 2, scope: !13)
!44 = !DILocation(line: 12, column: 26, scope: !13)
!45 = !DILocation(line: 12, column: 34, scope: !13)
!46 = !DILocation(line: 14, column: 21, scope: !13)
!47 = !DILocation(line: 14, column: 2, scope: !13)
!48 = !DILocation(line: 14, column: 9, scope: !13)
!49 = !DILocation(line: 14, column: 19, scope: !13)
!50 = !DILocation(line: 15, column: 46, scope: !13)
!51 = !DILocation(line: 15, column: 53, scope: !13)
!52 = !DILocation(line: 15, column: 9, scope: !13)
!53 = !DILocation(line: 16, column: 1, scope: !13)
!54 = !DILocation(line: 15, column: 2, scope: !13)
!55 = !DISubprogram(name: "somebodys_memory", scope: !3, file: !3, line: 8, type: !56, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!56 = !DISubroutineType(types: !57)
!57 = !{!23}
!58 = !DISubprogram(name: "hv_do_hypercall", scope: !17, file: !17, line: 15, type: !59, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!59 = !DISubroutineType(types: !60)
!60 = !{!16, !16, !8, !8}
