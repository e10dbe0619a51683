; ModuleID = 'visible_caller_right.c'
source_filename = "visible_caller_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.flush = type { i64, i64, i64 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @visible_caller_right(ptr noundef %input, i64 noundef %mask) #0 !dbg !13 {
entry:
  %input.addr = alloca ptr, align 8
  %mask.addr = alloca i64, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !26, !DIExpression(), !28)
  store i64 %mask, ptr %mask.addr, align 8
    #dbg_declare(ptr %mask.addr, !27, !DIExpression(), !29)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !30
  %1 = load i64, ptr %mask.addr, align 8, !dbg !31
  %call = call i64 @flush(ptr noundef %0, i64 noundef %1) #3, !dbg !32
  ret i64 %call, !dbg !33
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @flush(ptr noundef %input, i64 noundef %mask) #1 !dbg !34 {
entry:
  %input.addr = alloca ptr, align 8
  %mask.addr = alloca i64, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !36, !DIExpression(), !38)
  store i64 %mask, ptr %mask.addr, align 8
    #dbg_declare(ptr %mask.addr, !37, !DIExpression(), !39)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !40
  %space = getelementptr inbounds %struct.flush, ptr %0, i32 0, i32 0, !dbg !41
  store i64 0, ptr %space, align 8, !dbg !42
  %1 = load ptr, ptr %input.addr, align 8, !dbg !43
  %flags = getelementptr inbounds %struct.flush, ptr %1, i32 0, i32 1, !dbg !44
  store i64 3, ptr %flags, align 8, !dbg !45
  %2 = load i64, ptr %mask.addr, align 8, !dbg !46
  %3 = load ptr, ptr %input.addr, align 8, !dbg !47
  %mask1 = getelementptr inbounds %struct.flush, ptr %3, i32 0, i32 2, !dbg !48
  store i64 %2, ptr %mask1, align 8, !dbg !49
  %4 = load ptr, ptr %input.addr, align 8, !dbg !50
  %call = call i64 @hv_do_hypercall(i64 noundef 2, ptr noundef %4, ptr noundef null) #3, !dbg !51
  ret i64 %call, !dbg !52
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !53 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!9, !10, !11}
!llvm.ident = !{!12}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !7, line: 10, type: !8, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !6, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "visible_caller_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "0b1571d9f2ed3ede8f4624b57540b41b")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !{!0}
!7 = !DIFile(filename: "./visible.h", directory: ".", checksumkind: CSK_MD5, checksum: "8ad7a32634dc104be808a5c83845fd07")
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!9 = !{i32 7, !"Dwarf Version", i32 5}
!10 = !{i32 2, !"Debug Info Version", i32 3}
!11 = !{i32 1, !"wchar_size", i32 4}
!12 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!13 = distinct !DISubprogram(name: "visible_caller_right", scope: !3, file: !3, line: 6, type: !14, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !25)
!14 = !DISubroutineType(types: !15)
!15 = !{!16, !19, !16}
!16 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !17, line: 9, baseType: !18)
!17 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!18 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!20 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "flush", file: !7, line: 17, size: 192, elements: !21)
!21 = !{!22, !23, !24}
!22 = !DIDerivedType(tag: DW_TAG_member, name: "space", scope: !20, file: !7, line: 18, baseType: !16, size: 64)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !20, file: !7, line: 19, baseType: !16, size: 64, offset: 64)
!24 = !DIDerivedType(tag: DW_TAG_member, name: "mask", scope: !20, file: !7, line: 20, baseType: !16, size: 64, offset: 128)
!25 = !{!26, !27}
!26 = !DILocalVariable(name: "input", arg: 1, scope: !13, file: !3, line: 6, type: !19)
!27 = !DILocalVariable(name: "mask", arg: 2, scope: !13, file: !3, line: 6, type: !16)
!28 = !DILocation(line: 6, column: 40, scope: !13)
!29 = !DILocation(line: 6, column: 51, scope: !13)
!30 = !DILocation(line: 8, column: 15, scope: !13)
!31 = !DILocation(line: 8, column: 22, scope: !13)
!32 = !DILocation(line: 8, column: 9, scope: !13)
!33 = !DILocation(line: 8, column: 2, scope: !13)
!34 = distinct !DISubprogram(name: "flush", scope: !7, file: !7, line: 23, type: !14, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !35)
!35 = !{!36, !37}
!36 = !DILocalVariable(name: "input", arg: 1, scope: !34, file: !7, line: 23, type: !19)
!37 = !DILocalVariable(name: "mask", arg: 2, scope: !34, file: !7, line: 23, type: !16)
!38 = !DILocation(line: 23, column: 39, scope: !34)
!39 = !DILocation(line: 23, column: 50, scope: !34)
!40 = !DILocation(line: 25, column: 2, scope: !34)
!41 = !DILocation(line: 25, column: 9, scope: !34)
!42 = !DILocation(line: 25, column: 15, scope: !34)
!43 = !DILocation(line: 26, column: 2, scope: !34)
!44 = !DILocation(line: 26, column: 9, scope: !34)
!45 = !DILocation(line: 26, column: 15, scope: !34)
!46 = !DILocation(line: 27, column: 16, scope: !34)
!47 = !DILocation(line: 27, column: 2, scope: !34)
!48 = !DILocation(line: 27, column: 9, scope: !34)
!49 = !DILocation(line: 27, column: 14, scope: !34)
!50 = !DILocation(line: 28, column: 31, scope: !34)
!51 = !DILocation(line: 28, column: 9, scope: !34)
!52 = !DILocation(line: 28, column: 2, scope: !34)
!53 = !DISubprogram(name: "hv_do_hypercall", scope: !17, file: !17, line: 15, type: !54, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!54 = !DISubroutineType(types: !55)
!55 = !{!16, !16, !5, !5}
