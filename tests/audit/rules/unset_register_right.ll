; ModuleID = 'unset_register_right.c'
source_filename = "unset_register_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%union.anon = type { i64 }
%struct.anon = type { i32, i16, i16 }

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @unset_register_right(i32 noundef %connection) #0 !dbg !6 {
entry:
  %connection.addr = alloca i32, align 4
  %input = alloca %union.anon, align 8
  store i32 %connection, ptr %connection.addr, align 4
    #dbg_declare(ptr %connection.addr, !15, !DIExpression(), !28)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #3, !dbg !29
    #dbg_declare(ptr %input, !16, !DIExpression(), !30)
  %0 = load i32, ptr %connection.addr, align 4, !dbg !31
  %connection1 = getelementptr inbounds %struct.anon, ptr %input, i32 0, i32 0, !dbg !32
  store i32 %0, ptr %connection1, align 8, !dbg !33
  %flag = getelementptr inbounds %struct.anon, ptr %input, i32 0, i32 1, !dbg !34
  store i16 0, ptr %flag, align 4, !dbg !35
  %reserved = getelementptr inbounds %struct.anon, ptr %input, i32 0, i32 2, !dbg !36
  store i16 0, ptr %reserved, align 2, !dbg !37
  %1 = load i64, ptr %input, align 8, !dbg !38
  %call = call i64 @hv_do_fast_hypercall8(i16 noundef zeroext 93, i64 noundef %1) #4, !dbg !39
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #3, !dbg !40
  ret i64 %call, !dbg !41
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !42 dso_local i64 @hv_do_fast_hypercall8(i16 noundef zeroext, i64 noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }
attributes #4 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}
!llvm.ident = !{!5}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "unset_register_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "f1a94eb554de00271795c8510a6f0a1e")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!6 = distinct !DISubprogram(name: "unset_register_right", scope: !1, file: !1, line: 8, type: !7, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !14)
!7 = !DISubroutineType(types: !8)
!8 = !{!9, !12}
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !10, line: 9, baseType: !11)
!10 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!11 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!12 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !13)
!13 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!14 = !{!15, !16}
!15 = !DILocalVariable(name: "connection", arg: 1, scope: !6, file: !1, line: 8, type: !12)
!16 = !DILocalVariable(name: "input", scope: !6, file: !1, line: 16, type: !17)
!17 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !6, file: !1, line: 10, size: 64, elements: !18)
!18 = !{!19, !20}
!19 = !DIDerivedType(tag: DW_TAG_member, name: "whole", scope: !17, file: !1, line: 11, baseType: !9, size: 64)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "part", scope: !17, file: !1, line: 15, baseType: !21, size: 64)
!21 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !17, file: !1, line: 12, size: 64, elements: !22)
!22 = !{!23, !24, !27}
!23 = !DIDerivedType(tag: DW_TAG_member, name: "connection", scope: !21, file: !1, line: 13, baseType: !12, size: 32)
!24 = !DIDerivedType(tag: DW_TAG_member, name: "flag", scope: !21, file: !1, line: 14, baseType: !25, size: 16, offset: 32)
!25 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !10, line: 7, baseType: !26)
!26 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "reserved", scope: !21, file: !1, line: 14, baseType: !25, size: 16, offset: 48)
!28 = !DILocation(line: 8, column: 30, scope: !6)
!29 = !DILocation(line: 10, column: 2, scope: !6)
!30 = !DILocation(line: 16, column: 4, scope: !6)
!31 = !DILocation(line: 18, column: 26, scope: !6)
!32 = !DILocation(line: 18, column: 13, scope: !6)
!33 = !DILocation(line: 18, column: 24, scope: !6)
!34 = !DILocation(line: 19, column: 13, scope: !6)
!35 = !DILocation(line: 19, column: 18, scope: !6)
!36 = !DILocation(line: 20, column: 13, scope: !6)
!37 = !DILocation(line: 20, column: 22, scope: !6)
!38 = !DILocation(line: 21, column: 43, scope: !6)
!39 = !DILocation(line: 21, column: 9, scope: !6)
!40 = !DILocation(line: 22, column: 1, scope: !6)
!41 = !DILocation(line: 21, column: 2, scope: !6)
!42 = !DISubprogram(name: "hv_do_fast_hypercall8", scope: !1, file: !1, line: 6, type: !43, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!43 = !DISubroutineType(types: !44)
!44 = !{!9, !25, !9}
