; ModuleID = 'handlers.c'
source_filename = "handlers.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@operations = dso_local constant [1 x ptr] [ptr @an_ioctl], align 8, !dbg !0

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal i64 @an_ioctl(i16 noundef zeroext %count) #0 !dbg !21 {
entry:
  %count.addr = alloca i16, align 2
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !23, !DIExpression(), !24)
  %0 = load i16, ptr %count.addr, align 2, !dbg !25
  %call = call i64 @by_pointer(i16 noundef zeroext %0) #2, !dbg !26
  %add = add i64 %call, 1, !dbg !27
  ret i64 %add, !dbg !28
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal i64 @by_pointer(i16 noundef zeroext %count) #0 !dbg !29 {
entry:
  %retval = alloca i64, align 8
  %count.addr = alloca i16, align 2
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !31, !DIExpression(), !32)
  %0 = load i16, ptr %count.addr, align 2, !dbg !33
  %conv = zext i16 %0 to i32, !dbg !33
  %cmp = icmp sgt i32 %conv, 1, !dbg !35
  br i1 %cmp, label %if.then, label %if.end, !dbg !36

if.then:                                          ; preds = %entry
  %1 = load i16, ptr %count.addr, align 2, !dbg !37
  %conv2 = zext i16 %1 to i32, !dbg !37
  %sub = sub i32 %conv2, 1, !dbg !38
  %conv3 = trunc i32 %sub to i16, !dbg !37
  %call = call i64 @by_pointer(i16 noundef zeroext %conv3) #2, !dbg !39
  %2 = load i16, ptr %count.addr, align 2, !dbg !40
  %conv4 = zext i16 %2 to i32, !dbg !40
  %div = sdiv i32 %conv4, 2, !dbg !41
  %conv5 = trunc i32 %div to i16, !dbg !40
  %call6 = call i64 @by_pointer(i16 noundef zeroext %conv5) #2, !dbg !42
  %xor = xor i64 %call, %call6, !dbg !43
  store i64 %xor, ptr %retval, align 8, !dbg !44
  br label %return, !dbg !44

if.end:                                           ; preds = %entry
  %3 = load i16, ptr %count.addr, align 2, !dbg !45
  %call7 = call i64 @for_another_file(i16 noundef zeroext %3) #2, !dbg !46
  store i64 %call7, ptr %retval, align 8, !dbg !47
  br label %return, !dbg !47

return:                                           ; preds = %if.end, %if.then
  %4 = load i64, ptr %retval, align 8, !dbg !48
  ret i64 %4, !dbg !48
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !49 dso_local i64 @for_another_file(i16 noundef zeroext) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!17, !18, !19}
!llvm.ident = !{!20}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "operations", scope: !2, file: !3, line: 20, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "handlers.c", directory: ".", checksumkind: CSK_MD5, checksum: "3acb6f8b71d2645368441db720663868")
!4 = !{!0}
!5 = !DICompositeType(tag: DW_TAG_array_type, baseType: !6, size: 64, elements: !15)
!6 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DISubroutineType(types: !9)
!9 = !{!10, !13}
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !11, line: 9, baseType: !12)
!11 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!12 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!13 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !11, line: 7, baseType: !14)
!14 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!15 = !{!16}
!16 = !DISubrange(count: 1)
!17 = !{i32 7, !"Dwarf Version", i32 5}
!18 = !{i32 2, !"Debug Info Version", i32 3}
!19 = !{i32 1, !"wchar_size", i32 4}
!20 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!21 = distinct !DISubprogram(name: "an_ioctl", scope: !3, file: !3, line: 15, type: !8, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!22 = !{!23}
!23 = !DILocalVariable(name: "count", arg: 1, scope: !21, file: !3, line: 15, type: !13)
!24 = !DILocation(line: 15, column: 25, scope: !21)
!25 = !DILocation(line: 17, column: 20, scope: !21)
!26 = !DILocation(line: 17, column: 9, scope: !21)
!27 = !DILocation(line: 17, column: 27, scope: !21)
!28 = !DILocation(line: 17, column: 2, scope: !21)
!29 = distinct !DISubprogram(name: "by_pointer", scope: !3, file: !3, line: 8, type: !8, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !30)
!30 = !{!31}
!31 = !DILocalVariable(name: "count", arg: 1, scope: !29, file: !3, line: 8, type: !13)
!32 = !DILocation(line: 8, column: 27, scope: !29)
!33 = !DILocation(line: 10, column: 6, scope: !34)
!34 = distinct !DILexicalBlock(scope: !29, file: !3, line: 10, column: 6)
!35 = !DILocation(line: 10, column: 12, scope: !34)
!36 = !DILocation(line: 10, column: 6, scope: !29)
!37 = !DILocation(line: 11, column: 21, scope: !34)
!38 = !DILocation(line: 11, column: 27, scope: !34)
!39 = !DILocation(line: 11, column: 10, scope: !34)
!40 = !DILocation(line: 11, column: 45, scope: !34)
!41 = !DILocation(line: 11, column: 51, scope: !34)
!42 = !DILocation(line: 11, column: 34, scope: !34)
!43 = !DILocation(line: 11, column: 32, scope: !34)
!44 = !DILocation(line: 11, column: 3, scope: !34)
!45 = !DILocation(line: 12, column: 26, scope: !29)
!46 = !DILocation(line: 12, column: 9, scope: !29)
!47 = !DILocation(line: 12, column: 2, scope: !29)
!48 = !DILocation(line: 13, column: 1, scope: !29)
!49 = !DISubprogram(name: "for_another_file", scope: !3, file: !3, line: 5, type: !8, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
