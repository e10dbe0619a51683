; ModuleID = 'note_zeroed.c'
source_filename = "note_zeroed.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.flush = type { i64, i64, i64 }

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @note_zeroed(i64 noundef %mask) #0 !dbg !8 {
entry:
  %retval = alloca i64, align 8
  %mask.addr = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %mask, ptr %mask.addr, align 8
    #dbg_declare(ptr %mask.addr, !15, !DIExpression(), !23)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !24
    #dbg_declare(ptr %input, !16, !DIExpression(), !25)
  %call = call ptr @__kmalloc_noprof(i64 noundef 4096, i32 noundef 320) #5, !dbg !26
  store ptr %call, ptr %input, align 8, !dbg !25
  %0 = load ptr, ptr %input, align 8, !dbg !27
  %tobool = icmp ne ptr %0, null, !dbg !27
  br i1 %tobool, label %if.end, label %if.then, !dbg !29

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !30
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !30

if.end:                                           ; preds = %entry
  %1 = load ptr, ptr %input, align 8, !dbg !31
  call void @llvm.memset.p0.i64(ptr align 8 %1, i8 0, i64 24, i1 false), !dbg !32
  %2 = load ptr, ptr %input, align 8, !dbg !33
  %flags = getelementptr inbounds %struct.flush, ptr %2, i32 0, i32 1, !dbg !34
  store i64 3, ptr %flags, align 8, !dbg !35
  %3 = load i64, ptr %mask.addr, align 8, !dbg !36
  %4 = load ptr, ptr %input, align 8, !dbg !37
  %mask1 = getelementptr inbounds %struct.flush, ptr %4, i32 0, i32 2, !dbg !38
  store i64 %3, ptr %mask1, align 8, !dbg !39
  %5 = load ptr, ptr %input, align 8, !dbg !40
  %call2 = call i64 @hv_do_hypercall(i64 noundef 2, ptr noundef %5, ptr noundef null) #5, !dbg !41
  store i64 %call2, ptr %retval, align 8, !dbg !42
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !42

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !43
  %6 = load i64, ptr %retval, align 8, !dbg !43
  ret i64 %6, !dbg !43
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !44 dso_local ptr @__kmalloc_noprof(i64 noundef, i32 noundef) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !49 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!4, !5, !6}
!llvm.ident = !{!7}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "note_zeroed.c", directory: ".", checksumkind: CSK_MD5, checksum: "b18adf55753e373752b83965c85516b9")
!2 = !{!3}
!3 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!4 = !{i32 7, !"Dwarf Version", i32 5}
!5 = !{i32 2, !"Debug Info Version", i32 3}
!6 = !{i32 1, !"wchar_size", i32 4}
!7 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!8 = distinct !DISubprogram(name: "note_zeroed", scope: !1, file: !1, line: 14, type: !9, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !14)
!9 = !DISubroutineType(types: !10)
!10 = !{!11, !11}
!11 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !12, line: 9, baseType: !13)
!12 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!13 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!14 = !{!15, !16}
!15 = !DILocalVariable(name: "mask", arg: 1, scope: !8, file: !1, line: 14, type: !11)
!16 = !DILocalVariable(name: "input", scope: !8, file: !1, line: 16, type: !17)
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !18, size: 64)
!18 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "flush", file: !1, line: 8, size: 192, elements: !19)
!19 = !{!20, !21, !22}
!20 = !DIDerivedType(tag: DW_TAG_member, name: "space", scope: !18, file: !1, line: 9, baseType: !11, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !18, file: !1, line: 10, baseType: !11, size: 64, offset: 64)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "mask", scope: !18, file: !1, line: 11, baseType: !11, size: 64, offset: 128)
!23 = !DILocation(line: 14, column: 21, scope: !8)
!24 = !DILocation(line: 16, column: 2, scope: !8)
!25 = !DILocation(line: 16, column: 16, scope: !8)
!26 = !DILocation(line: 16, column: 24, scope: !8)
!27 = !DILocation(line: 18, column: 7, scope: !28)
!28 = distinct !DILexicalBlock(scope: !8, file: !1, line: 18, column: 6)
!29 = !DILocation(line: 18, column: 6, scope: !8)
!30 = !DILocation(line: 19, column: 3, scope: !28)
!31 = !DILocation(line: 20, column: 19, scope: !8)
!32 = !DILocation(line: 20, column: 2, scope: !8)
!33 = !DILocation(line: 21, column: 2, scope: !8)
!34 = !DILocation(line: 21, column: 9, scope: !8)
!35 = !DILocation(line: 21, column: 15, scope: !8)
!36 = !DILocation(line: 22, column: 16, scope: !8)
!37 = !DILocation(line: 22, column: 2, scope: !8)
!38 = !DILocation(line: 22, column: 9, scope: !8)
!39 = !DILocation(line: 22, column: 14, scope: !8)
!40 = !DILocation(line: 23, column: 31, scope: !8)
!41 = !DILocation(line: 23, column: 9, scope: !8)
!42 = !DILocation(line: 23, column: 2, scope: !8)
!43 = !DILocation(line: 24, column: 1, scope: !8)
!44 = !DISubprogram(name: "__kmalloc_noprof", scope: !1, file: !1, line: 6, type: !45, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!45 = !DISubroutineType(types: !46)
!46 = !{!3, !47, !48}
!47 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!48 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!49 = !DISubprogram(name: "hv_do_hypercall", scope: !12, file: !12, line: 15, type: !50, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!50 = !DISubroutineType(types: !51)
!51 = !{!11, !11, !3, !3}
