; ModuleID = 'fast.c'
source_filename = "fast.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @signal_right(i64 noundef %connection) #0 !dbg !6 {
entry:
  %connection.addr = alloca i64, align 8
  store i64 %connection, ptr %connection.addr, align 8
    #dbg_declare(ptr %connection.addr, !13, !DIExpression(), !14)
  %0 = load i64, ptr %connection.addr, align 8, !dbg !15
  %call = call i64 @hv_do_fast_hypercall8(i16 noundef zeroext 93, i64 noundef %0) #3, !dbg !16
  ret i64 %call, !dbg !17
}

; Function Attrs: null_pointer_is_valid
declare !dbg !18 dso_local i64 @hv_do_fast_hypercall8(i16 noundef zeroext, i64 noundef) #1

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @ipi_right(i64 noundef %vector, i64 noundef %mask) #0 !dbg !23 {
entry:
  %vector.addr = alloca i64, align 8
  %mask.addr = alloca i64, align 8
  store i64 %vector, ptr %vector.addr, align 8
    #dbg_declare(ptr %vector.addr, !27, !DIExpression(), !29)
  store i64 %mask, ptr %mask.addr, align 8
    #dbg_declare(ptr %mask.addr, !28, !DIExpression(), !30)
  %0 = load i64, ptr %vector.addr, align 8, !dbg !31
  %1 = load i64, ptr %mask.addr, align 8, !dbg !32
  %call = call i64 @hv_do_fast_hypercall16(i16 noundef zeroext 11, i64 noundef %0, i64 noundef %1) #3, !dbg !33
  ret i64 %call, !dbg !34
}

; Function Attrs: null_pointer_is_valid
declare !dbg !35 dso_local i64 @hv_do_fast_hypercall16(i16 noundef zeroext, i64 noundef, i64 noundef) #1

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @ipi_wrong(i64 noundef %vector) #0 !dbg !38 {
entry:
  %vector.addr = alloca i64, align 8
  store i64 %vector, ptr %vector.addr, align 8
    #dbg_declare(ptr %vector.addr, !40, !DIExpression(), !41)
  %0 = load i64, ptr %vector.addr, align 8, !dbg !42
  %call = call i64 @hv_do_fast_hypercall8(i16 noundef zeroext 11, i64 noundef %0) #3, !dbg !43
  ret i64 %call, !dbg !44
}

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @code_from_the_caller(i16 noundef zeroext %code, i64 noundef %input) #0 !dbg !45 {
entry:
  %code.addr = alloca i16, align 2
  %input.addr = alloca i64, align 8
  store i16 %code, ptr %code.addr, align 2
    #dbg_declare(ptr %code.addr, !47, !DIExpression(), !49)
  store i64 %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !48, !DIExpression(), !50)
  %0 = load i16, ptr %code.addr, align 2, !dbg !51
  %1 = load i64, ptr %input.addr, align 8, !dbg !52
  %call = call i64 @hv_do_fast_hypercall8(i16 noundef zeroext %0, i64 noundef %1) #3, !dbg !53
  ret i64 %call, !dbg !54
}

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @copied_right(ptr noundef %message) #0 !dbg !55 {
entry:
  %message.addr = alloca ptr, align 8
  store ptr %message, ptr %message.addr, align 8
    #dbg_declare(ptr %message.addr, !60, !DIExpression(), !61)
  %0 = load ptr, ptr %message.addr, align 8, !dbg !62
  %call = call i64 @hv_ghcb_hypercall(i64 noundef 92, ptr noundef %0, ptr noundef null, i32 noundef 256) #3, !dbg !63
  ret i64 %call, !dbg !64
}

; Function Attrs: null_pointer_is_valid
declare !dbg !65 dso_local i64 @hv_ghcb_hypercall(i64 noundef, ptr noundef, ptr noundef, i32 noundef) #1

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @copied_wrong(ptr noundef %message) #0 !dbg !70 {
entry:
  %message.addr = alloca ptr, align 8
  store ptr %message, ptr %message.addr, align 8
    #dbg_declare(ptr %message.addr, !72, !DIExpression(), !73)
  %0 = load ptr, ptr %message.addr, align 8, !dbg !74
  %call = call i64 @hv_ghcb_hypercall(i64 noundef 92, ptr noundef %0, ptr noundef null, i32 noundef 240) #3, !dbg !75
  ret i64 %call, !dbg !76
}

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @nested_wrong(i64 noundef %connection, i32 noundef %nested) #0 !dbg !77 {
entry:
  %connection.addr = alloca i64, align 8
  %nested.addr = alloca i32, align 4
  %control = alloca i64, align 8
  store i64 %connection, ptr %connection.addr, align 8
    #dbg_declare(ptr %connection.addr, !82, !DIExpression(), !85)
  store i32 %nested, ptr %nested.addr, align 4
    #dbg_declare(ptr %nested.addr, !83, !DIExpression(), !86)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #4, !dbg !87
    #dbg_declare(ptr %control, !84, !DIExpression(), !88)
  store i64 93, ptr %control, align 8, !dbg !88
  %0 = load i32, ptr %nested.addr, align 4, !dbg !89
  %tobool = icmp ne i32 %0, 0, !dbg !89
  %1 = zext i1 %tobool to i64, !dbg !89
  %cond = select i1 %tobool, i64 2147483648, i64 0, !dbg !89
  %2 = load i64, ptr %control, align 8, !dbg !90
  %or = or i64 %2, %cond, !dbg !90
  store i64 %or, ptr %control, align 8, !dbg !90
  %3 = load i64, ptr %control, align 8, !dbg !91
  %conv = trunc i64 %3 to i16, !dbg !91
  %4 = load i64, ptr %connection.addr, align 8, !dbg !92
  %call = call i64 @hv_do_fast_hypercall8(i16 noundef zeroext %conv, i64 noundef %4) #3, !dbg !93
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #4, !dbg !94
  ret i64 %call, !dbg !95
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

attributes #0 = { nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nobuiltin "no-builtins" }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}
!llvm.ident = !{!5}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "fast.c", directory: ".", checksumkind: CSK_MD5, checksum: "5e0da2cf61f3c8c0b4ec6b8bb0d30dd4")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!6 = distinct !DISubprogram(name: "signal_right", scope: !1, file: !1, line: 8, type: !7, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !12)
!7 = !DISubroutineType(types: !8)
!8 = !{!9, !9}
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !10, line: 9, baseType: !11)
!10 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!11 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!12 = !{!13}
!13 = !DILocalVariable(name: "connection", arg: 1, scope: !6, file: !1, line: 8, type: !9)
!14 = !DILocation(line: 8, column: 22, scope: !6)
!15 = !DILocation(line: 10, column: 37, scope: !6)
!16 = !DILocation(line: 10, column: 9, scope: !6)
!17 = !DILocation(line: 10, column: 2, scope: !6)
!18 = !DISubprogram(name: "hv_do_fast_hypercall8", scope: !1, file: !1, line: 5, type: !19, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = !DISubroutineType(types: !20)
!20 = !{!9, !21, !9}
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !10, line: 7, baseType: !22)
!22 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!23 = distinct !DISubprogram(name: "ipi_right", scope: !1, file: !1, line: 13, type: !24, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !26)
!24 = !DISubroutineType(types: !25)
!25 = !{!9, !9, !9}
!26 = !{!27, !28}
!27 = !DILocalVariable(name: "vector", arg: 1, scope: !23, file: !1, line: 13, type: !9)
!28 = !DILocalVariable(name: "mask", arg: 2, scope: !23, file: !1, line: 13, type: !9)
!29 = !DILocation(line: 13, column: 19, scope: !23)
!30 = !DILocation(line: 13, column: 31, scope: !23)
!31 = !DILocation(line: 15, column: 38, scope: !23)
!32 = !DILocation(line: 15, column: 46, scope: !23)
!33 = !DILocation(line: 15, column: 9, scope: !23)
!34 = !DILocation(line: 15, column: 2, scope: !23)
!35 = !DISubprogram(name: "hv_do_fast_hypercall16", scope: !1, file: !1, line: 6, type: !36, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!36 = !DISubroutineType(types: !37)
!37 = !{!9, !21, !9, !9}
!38 = distinct !DISubprogram(name: "ipi_wrong", scope: !1, file: !1, line: 19, type: !7, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !39)
!39 = !{!40}
!40 = !DILocalVariable(name: "vector", arg: 1, scope: !38, file: !1, line: 19, type: !9)
!41 = !DILocation(line: 19, column: 19, scope: !38)
!42 = !DILocation(line: 21, column: 37, scope: !38)
!43 = !DILocation(line: 21, column: 9, scope: !38)
!44 = !DILocation(line: 21, column: 2, scope: !38)
!45 = distinct !DISubprogram(name: "code_from_the_caller", scope: !1, file: !1, line: 24, type: !19, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !46)
!46 = !{!47, !48}
!47 = !DILocalVariable(name: "code", arg: 1, scope: !45, file: !1, line: 24, type: !21)
!48 = !DILocalVariable(name: "input", arg: 2, scope: !45, file: !1, line: 24, type: !9)
!49 = !DILocation(line: 24, column: 30, scope: !45)
!50 = !DILocation(line: 24, column: 40, scope: !45)
!51 = !DILocation(line: 26, column: 31, scope: !45)
!52 = !DILocation(line: 26, column: 37, scope: !45)
!53 = !DILocation(line: 26, column: 9, scope: !45)
!54 = !DILocation(line: 26, column: 2, scope: !45)
!55 = distinct !DISubprogram(name: "copied_right", scope: !1, file: !1, line: 31, type: !56, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !59)
!56 = !DISubroutineType(types: !57)
!57 = !{!9, !58}
!58 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!59 = !{!60}
!60 = !DILocalVariable(name: "message", arg: 1, scope: !55, file: !1, line: 31, type: !58)
!61 = !DILocation(line: 31, column: 24, scope: !55)
!62 = !DILocation(line: 33, column: 33, scope: !55)
!63 = !DILocation(line: 33, column: 9, scope: !55)
!64 = !DILocation(line: 33, column: 2, scope: !55)
!65 = !DISubprogram(name: "hv_ghcb_hypercall", scope: !1, file: !1, line: 29, type: !66, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!66 = !DISubroutineType(types: !67)
!67 = !{!9, !9, !58, !58, !68}
!68 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !69)
!69 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!70 = distinct !DISubprogram(name: "copied_wrong", scope: !1, file: !1, line: 37, type: !56, scopeLine: 38, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !71)
!71 = !{!72}
!72 = !DILocalVariable(name: "message", arg: 1, scope: !70, file: !1, line: 37, type: !58)
!73 = !DILocation(line: 37, column: 24, scope: !70)
!74 = !DILocation(line: 39, column: 33, scope: !70)
!75 = !DILocation(line: 39, column: 9, scope: !70)
!76 = !DILocation(line: 39, column: 2, scope: !70)
!77 = distinct !DISubprogram(name: "nested_wrong", scope: !1, file: !1, line: 43, type: !78, scopeLine: 44, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !81)
!78 = !DISubroutineType(types: !79)
!79 = !{!9, !9, !80}
!80 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!81 = !{!82, !83, !84}
!82 = !DILocalVariable(name: "connection", arg: 1, scope: !77, file: !1, line: 43, type: !9)
!83 = !DILocalVariable(name: "nested", arg: 2, scope: !77, file: !1, line: 43, type: !80)
!84 = !DILocalVariable(name: "control", scope: !77, file: !1, line: 45, type: !9)
!85 = !DILocation(line: 43, column: 22, scope: !77)
!86 = !DILocation(line: 43, column: 38, scope: !77)
!87 = !DILocation(line: 45, column: 2, scope: !77)
!88 = !DILocation(line: 45, column: 6, scope: !77)
!89 = !DILocation(line: 47, column: 13, scope: !77)
!90 = !DILocation(line: 47, column: 10, scope: !77)
!91 = !DILocation(line: 48, column: 31, scope: !77)
!92 = !DILocation(line: 48, column: 40, scope: !77)
!93 = !DILocation(line: 48, column: 9, scope: !77)
!94 = !DILocation(line: 49, column: 1, scope: !77)
!95 = !DILocation(line: 48, column: 2, scope: !77)
