; ModuleID = 'live_put.c'
source_filename = "live_put.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.owner = type { ptr }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !7

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @live_put(ptr noundef %owner, i64 noundef %partition) #0 !dbg !14 {
entry:
  %retval = alloca i64, align 8
  %owner.addr = alloca ptr, align 8
  %partition.addr = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %owner, ptr %owner.addr, align 8
    #dbg_declare(ptr %owner.addr, !26, !DIExpression(), !30)
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !27, !DIExpression(), !31)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #3, !dbg !32
    #dbg_declare(ptr %status, !28, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #3, !dbg !32
    #dbg_declare(ptr %input, !29, !DIExpression(), !34)
  %call = call i64 @get_zeroed_page(i32 noundef 0) #4, !dbg !35
  %0 = inttoptr i64 %call to ptr, !dbg !36
  store ptr %0, ptr %input, align 8, !dbg !34
  %1 = load ptr, ptr %input, align 8, !dbg !37
  %tobool = icmp ne ptr %1, null, !dbg !37
  br i1 %tobool, label %if.end, label %if.then, !dbg !39

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !40
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !40

if.end:                                           ; preds = %entry
  %2 = load i64, ptr %partition.addr, align 8, !dbg !41
  %3 = load ptr, ptr %input, align 8, !dbg !42
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !42
  store i64 %2, ptr %arrayidx, align 8, !dbg !43
  %4 = load ptr, ptr %input, align 8, !dbg !44
  %5 = load ptr, ptr %owner.addr, align 8, !dbg !45
  %page = getelementptr inbounds %struct.owner, ptr %5, i32 0, i32 0, !dbg !46
  store ptr %4, ptr %page, align 8, !dbg !47
  %6 = load ptr, ptr %owner.addr, align 8, !dbg !48
  call void @clean_up(ptr noundef %6) #4, !dbg !49
  %7 = load ptr, ptr %input, align 8, !dbg !50
  %call1 = call i64 @hv_do_hypercall(i64 noundef 67, ptr noundef %7, ptr noundef null) #4, !dbg !51
  store i64 %call1, ptr %status, align 8, !dbg !52
  %8 = load i64, ptr %status, align 8, !dbg !53
  store i64 %8, ptr %retval, align 8, !dbg !54
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !54

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #3, !dbg !55
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #3, !dbg !55
  %9 = load i64, ptr %retval, align 8, !dbg !55
  ret i64 %9, !dbg !55
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !56 dso_local i64 @get_zeroed_page(i32 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !62 dso_local void @clean_up(ptr noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !65 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }
attributes #4 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!10, !11, !12}
!llvm.ident = !{!13}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !6, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "live_put.c", directory: ".", checksumkind: CSK_MD5, checksum: "f14c05a3b0b07374d6a88180245fda51")
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
!14 = distinct !DISubprogram(name: "live_put", scope: !3, file: !3, line: 16, type: !15, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !25)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !20, !17}
!17 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !18, line: 9, baseType: !19)
!18 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!19 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "owner", file: !3, line: 11, size: 64, elements: !22)
!22 = !{!23}
!23 = !DIDerivedType(tag: DW_TAG_member, name: "page", scope: !21, file: !3, line: 12, baseType: !24, size: 64)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!25 = !{!26, !27, !28, !29}
!26 = !DILocalVariable(name: "owner", arg: 1, scope: !14, file: !3, line: 16, type: !20)
!27 = !DILocalVariable(name: "partition", arg: 2, scope: !14, file: !3, line: 16, type: !17)
!28 = !DILocalVariable(name: "status", scope: !14, file: !3, line: 18, type: !17)
!29 = !DILocalVariable(name: "input", scope: !14, file: !3, line: 18, type: !24)
!30 = !DILocation(line: 16, column: 28, scope: !14)
!31 = !DILocation(line: 16, column: 39, scope: !14)
!32 = !DILocation(line: 18, column: 2, scope: !14)
!33 = !DILocation(line: 18, column: 6, scope: !14)
!34 = !DILocation(line: 18, column: 15, scope: !14)
!35 = !DILocation(line: 18, column: 31, scope: !14)
!36 = !DILocation(line: 18, column: 23, scope: !14)
!37 = !DILocation(line: 20, column: 7, scope: !38)
!38 = distinct !DILexicalBlock(scope: !14, file: !3, line: 20, column: 6)
!39 = !DILocation(line: 20, column: 6, scope: !14)
!40 = !DILocation(line: 21, column: 3, scope: !38)
!41 = !DILocation(line: 22, column: 13, scope: !14)
!42 = !DILocation(line: 22, column: 2, scope: !14)
!43 = !DILocation(line: 22, column: 11, scope: !14)
!44 = !DILocation(line: 23, column: 16, scope: !14)
!45 = !DILocation(line: 23, column: 2, scope: !14)
!46 = !DILocation(line: 23, column: 9, scope: !14)
!47 = !DILocation(line: 23, column: 14, scope: !14)
!48 = !DILocation(line: 24, column: 11, scope: !14)
!49 = !DILocation(line: 24, column: 2, scope: !14)
!50 = !DILocation(line: 25, column: 33, scope: !14)
!51 = !DILocation(line: 25, column: 11, scope: !14)
!52 = !DILocation(line: 25, column: 9, scope: !14)
!53 = !DILocation(line: 26, column: 9, scope: !14)
!54 = !DILocation(line: 26, column: 2, scope: !14)
!55 = !DILocation(line: 27, column: 1, scope: !14)
!56 = !DISubprogram(name: "get_zeroed_page", scope: !3, file: !3, line: 8, type: !57, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!57 = !DISubroutineType(types: !58)
!58 = !{!59, !60}
!59 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!60 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !18, line: 8, baseType: !61)
!61 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!62 = !DISubprogram(name: "clean_up", scope: !3, file: !3, line: 14, type: !63, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!63 = !DISubroutineType(types: !64)
!64 = !{null, !20}
!65 = !DISubprogram(name: "hv_do_hypercall", scope: !18, file: !18, line: 15, type: !66, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!66 = !DISubroutineType(types: !67)
!67 = !{!17, !17, !5, !5}
