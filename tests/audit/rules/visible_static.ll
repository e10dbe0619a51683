; ModuleID = 'visible_static.c'
source_filename = "visible_static.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.flush = type { i64, i64, i64 }

@visible_static.input = internal global %struct.flush zeroinitializer, align 8, !dbg !0
@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !13

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @visible_static(i64 noundef %mask) #0 !dbg !2 {
entry:
  %mask.addr = alloca i64, align 8
  store i64 %mask, ptr %mask.addr, align 8
    #dbg_declare(ptr %mask.addr, !18, !DIExpression(), !28)
  %0 = load i64, ptr %mask.addr, align 8, !dbg !29
  %call = call i64 @flush(ptr noundef @visible_static.input, i64 noundef %0) #3, !dbg !30
  ret i64 %call, !dbg !31
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @flush(ptr noundef %input, i64 noundef %mask) #1 !dbg !32 {
entry:
  %input.addr = alloca ptr, align 8
  %mask.addr = alloca i64, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !37, !DIExpression(), !39)
  store i64 %mask, ptr %mask.addr, align 8
    #dbg_declare(ptr %mask.addr, !38, !DIExpression(), !40)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !41
  %space = getelementptr inbounds %struct.flush, ptr %0, i32 0, i32 0, !dbg !42
  store i64 0, ptr %space, align 8, !dbg !43
  %1 = load ptr, ptr %input.addr, align 8, !dbg !44
  %flags = getelementptr inbounds %struct.flush, ptr %1, i32 0, i32 1, !dbg !45
  store i64 3, ptr %flags, align 8, !dbg !46
  %2 = load i64, ptr %mask.addr, align 8, !dbg !47
  %3 = load ptr, ptr %input.addr, align 8, !dbg !48
  %mask1 = getelementptr inbounds %struct.flush, ptr %3, i32 0, i32 2, !dbg !49
  store i64 %2, ptr %mask1, align 8, !dbg !50
  %4 = load ptr, ptr %input.addr, align 8, !dbg !51
  %call = call i64 @hv_do_hypercall(i64 noundef 2, ptr noundef %4, ptr noundef null) #3, !dbg !52
  ret i64 %call, !dbg !53
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !54 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!9}
!llvm.module.flags = !{!24, !25, !26}
!llvm.ident = !{!27}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "input", scope: !2, file: !3, line: 8, type: !19, isLocal: true, isDefinition: true)
!2 = distinct !DISubprogram(name: "visible_static", scope: !3, file: !3, line: 6, type: !4, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !9, retainedNodes: !17)
!3 = !DIFile(filename: "visible_static.c", directory: ".", checksumkind: CSK_MD5, checksum: "92f7b7cbeb58778fabafbc7628cc428f")
!4 = !DISubroutineType(types: !5)
!5 = !{!6, !6}
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !10, globals: !12, splitDebugInlining: false, nameTableKind: None)
!10 = !{!11}
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!12 = !{!0, !13}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !9, file: !15, line: 10, type: !16, isLocal: false, isDefinition: true)
!15 = !DIFile(filename: "./visible.h", directory: ".", checksumkind: CSK_MD5, checksum: "8ad7a32634dc104be808a5c83845fd07")
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!17 = !{!18}
!18 = !DILocalVariable(name: "mask", arg: 1, scope: !2, file: !3, line: 6, type: !6)
!19 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "flush", file: !15, line: 17, size: 192, elements: !20)
!20 = !{!21, !22, !23}
!21 = !DIDerivedType(tag: DW_TAG_member, name: "space", scope: !19, file: !15, line: 18, baseType: !6, size: 64)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !19, file: !15, line: 19, baseType: !6, size: 64, offset: 64)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "mask", scope: !19, file: !15, line: 20, baseType: !6, size: 64, offset: 128)
!24 = !{i32 7, !"Dwarf Version", i32 5}
!25 = !{i32 2, !"Debug Info Version", i32 3}
!26 = !{i32 1, !"wchar_size", i32 4}
!27 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!28 = !DILocation(line: 6, column: 24, scope: !2)
!29 = !DILocation(line: 10, column: 23, scope: !2)
!30 = !DILocation(line: 10, column: 9, scope: !2)
!31 = !DILocation(line: 10, column: 2, scope: !2)
!32 = distinct !DISubprogram(name: "flush", scope: !15, file: !15, line: 23, type: !33, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !9, retainedNodes: !36)
!33 = !DISubroutineType(types: !34)
!34 = !{!6, !35, !6}
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!36 = !{!37, !38}
!37 = !DILocalVariable(name: "input", arg: 1, scope: !32, file: !15, line: 23, type: !35)
!38 = !DILocalVariable(name: "mask", arg: 2, scope: !32, file: !15, line: 23, type: !6)
!39 = !DILocation(line: 23, column: 39, scope: !32)
!40 = !DILocation(line: 23, column: 50, scope: !32)
!41 = !DILocation(line: 25, column: 2, scope: !32)
!42 = !DILocation(line: 25, column: 9, scope: !32)
!43 = !DILocation(line: 25, column: 15, scope: !32)
!44 = !DILocation(line: 26, column: 2, scope: !32)
!45 = !DILocation(line: 26, column: 9, scope: !32)
!46 = !DILocation(line: 26, column: 15, scope: !32)
!47 = !DILocation(line: 27, column: 16, scope: !32)
!48 = !DILocation(line: 27, column: 2, scope: !32)
!49 = !DILocation(line: 27, column: 9, scope: !32)
!50 = !DILocation(line: 27, column: 14, scope: !32)
!51 = !DILocation(line: 28, column: 31, scope: !32)
!52 = !DILocation(line: 28, column: 9, scope: !32)
!53 = !DILocation(line: 28, column: 2, scope: !32)
!54 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !55, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!55 = !DISubroutineType(types: !56)
!56 = !{!6, !6, !11, !11}
