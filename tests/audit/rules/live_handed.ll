; ModuleID = 'live_handed.c'
source_filename = "live_handed.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @live_handed(i64 noundef %partition) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !22, !DIExpression(), !26)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #3, !dbg !27
    #dbg_declare(ptr %status, !23, !DIExpression(), !28)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #3, !dbg !27
    #dbg_declare(ptr %input, !24, !DIExpression(), !29)
  %call = call i64 @get_zeroed_page(i32 noundef 0) #4, !dbg !30
  %0 = inttoptr i64 %call to ptr, !dbg !31
  store ptr %0, ptr %input, align 8, !dbg !29
  %1 = load ptr, ptr %input, align 8, !dbg !32
  %tobool = icmp ne ptr %1, null, !dbg !32
  br i1 %tobool, label %if.end, label %if.then, !dbg !34

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !35
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !35

if.end:                                           ; preds = %entry
  %2 = load i64, ptr %partition.addr, align 8, !dbg !36
  %3 = load ptr, ptr %input, align 8, !dbg !37
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !37
  store i64 %2, ptr %arrayidx, align 8, !dbg !38
  %4 = load ptr, ptr %input, align 8, !dbg !39
  call void @look_at(ptr noundef %4) #4, !dbg !40
  %5 = load ptr, ptr %input, align 8, !dbg !41
  %call1 = call i64 @hv_do_hypercall(i64 noundef 67, ptr noundef %5, ptr noundef null) #4, !dbg !42
  store i64 %call1, ptr %status, align 8, !dbg !43
  %6 = load ptr, ptr %input, align 8, !dbg !44
  %7 = ptrtoint ptr %6 to i64, !dbg !45
  call void @free_page(i64 noundef %7) #4, !dbg !46
  %8 = load i64, ptr %status, align 8, !dbg !47
  store i64 %8, ptr %retval, align 8, !dbg !48
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !48

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #3, !dbg !49
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #3, !dbg !49
  %9 = load i64, ptr %retval, align 8, !dbg !49
  ret i64 %9, !dbg !49
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !50 dso_local i64 @get_zeroed_page(i32 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !55 dso_local void @look_at(ptr noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !60 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !63 dso_local void @free_page(i64 noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }
attributes #4 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!11, !12, !13}
!llvm.ident = !{!14}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !10, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !7, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "live_handed.c", directory: ".", checksumkind: CSK_MD5, checksum: "cd6f2fe9b5898f5358a7650a2584320a")
!4 = !{!5, !6}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!7 = !{!0, !8}
!8 = !DIGlobalVariableExpression(var: !9, expr: !DIExpression())
!9 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !10, isLocal: false, isDefinition: true)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!11 = !{i32 7, !"Dwarf Version", i32 5}
!12 = !{i32 2, !"Debug Info Version", i32 3}
!13 = !{i32 1, !"wchar_size", i32 4}
!14 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!15 = distinct !DISubprogram(name: "live_handed", scope: !3, file: !3, line: 12, type: !16, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !21)
!16 = !DISubroutineType(types: !17)
!17 = !{!18, !18}
!18 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !19, line: 9, baseType: !20)
!19 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!20 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!21 = !{!22, !23, !24}
!22 = !DILocalVariable(name: "partition", arg: 1, scope: !15, file: !3, line: 12, type: !18)
!23 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 14, type: !18)
!24 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 14, type: !25)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !18, size: 64)
!26 = !DILocation(line: 12, column: 21, scope: !15)
!27 = !DILocation(line: 14, column: 2, scope: !15)
!28 = !DILocation(line: 14, column: 6, scope: !15)
!29 = !DILocation(line: 14, column: 15, scope: !15)
!30 = !DILocation(line: 14, column: 31, scope: !15)
!31 = !DILocation(line: 14, column: 23, scope: !15)
!32 = !DILocation(line: 16, column: 7, scope: !33)
!33 = distinct !DILexicalBlock(scope: !15, file: !3, line: 16, column: 6)
!34 = !DILocation(line: 16, column: 6, scope: !15)
!35 = !DILocation(line: 17, column: 3, scope: !33)
!36 = !DILocation(line: 18, column: 13, scope: !15)
!37 = !DILocation(line: 18, column: 2, scope: !15)
!38 = !DILocation(line: 18, column: 11, scope: !15)
!39 = !DILocation(line: 19, column: 10, scope: !15)
!40 = !DILocation(line: 19, column: 2, scope: !15)
!41 = !DILocation(line: 20, column: 33, scope: !15)
!42 = !DILocation(line: 20, column: 11, scope: !15)
!43 = !DILocation(line: 20, column: 9, scope: !15)
!44 = !DILocation(line: 21, column: 27, scope: !15)
!45 = !DILocation(line: 21, column: 12, scope: !15)
!46 = !DILocation(line: 21, column: 2, scope: !15)
!47 = !DILocation(line: 22, column: 9, scope: !15)
!48 = !DILocation(line: 22, column: 2, scope: !15)
!49 = !DILocation(line: 23, column: 1, scope: !15)
!50 = !DISubprogram(name: "get_zeroed_page", scope: !3, file: !3, line: 8, type: !51, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!51 = !DISubroutineType(types: !52)
!52 = !{!6, !53}
!53 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !19, line: 8, baseType: !54)
!54 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!55 = !DISubprogram(name: "look_at", scope: !3, file: !3, line: 10, type: !56, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!56 = !DISubroutineType(types: !57)
!57 = !{null, !58}
!58 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !59, size: 64)
!59 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!60 = !DISubprogram(name: "hv_do_hypercall", scope: !19, file: !19, line: 15, type: !61, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!61 = !DISubroutineType(types: !62)
!62 = !{!18, !18, !5, !5}
!63 = !DISubprogram(name: "free_page", scope: !3, file: !3, line: 9, type: !64, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!64 = !DISubroutineType(types: !65)
!65 = !{null, !6}
