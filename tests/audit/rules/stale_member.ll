; ModuleID = 'stale_member.c'
source_filename = "stale_member.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.job = type { ptr, ptr }
%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !5

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_member(ptr noundef %job, i64 noundef %partition) #0 !dbg !13 {
entry:
  %job.addr = alloca ptr, align 8
  %partition.addr = alloca i64, align 8
  store ptr %job, ptr %job.addr, align 8
    #dbg_declare(ptr %job.addr, !43, !DIExpression(), !45)
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !44, !DIExpression(), !46)
  %0 = load i64, ptr %partition.addr, align 8, !dbg !47
  %1 = load ptr, ptr %job.addr, align 8, !dbg !48
  %input = getelementptr inbounds %struct.job, ptr %1, i32 0, i32 0, !dbg !49
  %2 = load ptr, ptr %input, align 8, !dbg !49
  %partition1 = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 0, !dbg !50
  store i64 %0, ptr %partition1, align 1, !dbg !51
  %3 = load ptr, ptr %job.addr, align 8, !dbg !52
  %input2 = getelementptr inbounds %struct.job, ptr %3, i32 0, i32 0, !dbg !53
  %4 = load ptr, ptr %input2, align 8, !dbg !53
  %5 = load ptr, ptr %job.addr, align 8, !dbg !54
  %output = getelementptr inbounds %struct.job, ptr %5, i32 0, i32 1, !dbg !55
  %6 = load ptr, ptr %output, align 8, !dbg !55
  %call = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %4, ptr noundef %6) #2, !dbg !56
  ret i64 %call, !dbg !57
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !58 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!9, !10, !11}
!llvm.ident = !{!12}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_member.c", directory: ".", checksumkind: CSK_MD5, checksum: "002d60500d80facbaea11b1da6961587")
!4 = !{!0, !5}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !{i32 7, !"Dwarf Version", i32 5}
!10 = !{i32 2, !"Debug Info Version", i32 3}
!11 = !{i32 1, !"wchar_size", i32 4}
!12 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!13 = distinct !DISubprogram(name: "stale_member", scope: !3, file: !3, line: 13, type: !14, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !42)
!14 = !DISubroutineType(types: !15)
!15 = !{!16, !19, !16}
!16 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !17, line: 9, baseType: !18)
!17 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!18 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!20 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "job", file: !3, line: 8, size: 128, elements: !21)
!21 = !{!22, !41}
!22 = !DIDerivedType(tag: DW_TAG_member, name: "input", scope: !20, file: !3, line: 9, baseType: !23, size: 64)
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
!41 = !DIDerivedType(tag: DW_TAG_member, name: "output", scope: !20, file: !3, line: 10, baseType: !8, size: 64, offset: 64)
!42 = !{!43, !44}
!43 = !DILocalVariable(name: "job", arg: 1, scope: !13, file: !3, line: 13, type: !19)
!44 = !DILocalVariable(name: "partition", arg: 2, scope: !13, file: !3, line: 13, type: !16)
!45 = !DILocation(line: 13, column: 30, scope: !13)
!46 = !DILocation(line: 13, column: 39, scope: !13)
!47 = !DILocation(line: 15, column: 26, scope: !13)
!48 = !DILocation(line: 15, column: 2, scope: !13)
!49 = !DILocation(line: 15, column: 7, scope: !13)
!50 = !DILocation(line: 15, column: 14, scope: !13)
!51 = !DILocation(line: 15, column: 24, scope: !13)
!52 = !DILocation(line: 16, column: 46, scope: !13)
!53 = !DILocation(line: 16, column: 51, scope: !13)
!54 = !DILocation(line: 16, column: 58, scope: !13)
!55 = !DILocation(line: 16, column: 63, scope: !13)
!56 = !DILocation(line: 16, column: 9, scope: !13)
!57 = !DILocation(line: 16, column: 2, scope: !13)
!58 = !DISubprogram(name: "hv_do_hypercall", scope: !17, file: !17, line: 15, type: !59, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!59 = !DISubroutineType(types: !60)
!60 = !{!16, !16, !8, !8}
