; ModuleID = 'exclusive_lock_open.c'
source_filename = "exclusive_lock_open.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.lock = type { i32 }

@page = internal global [512 x i64] zeroinitializer, align 4096, !dbg !0
@ours = internal global %struct.lock zeroinitializer, align 4, !dbg !5

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local void @note(i64 noundef %value) #0 !dbg !23 {
entry:
  %value.addr = alloca i64, align 8
  store i64 %value, ptr %value.addr, align 8
    #dbg_declare(ptr %value.addr, !27, !DIExpression(), !28)
  %0 = load i64, ptr %value.addr, align 8, !dbg !29
  store i64 %0, ptr getelementptr ([512 x i64], ptr @page, i64 0, i64 1), align 8, !dbg !30
  ret void, !dbg !31
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @exclusive_lock_open(i64 noundef %partition) #0 !dbg !32 {
entry:
  %partition.addr = alloca i64, align 8
  %status = alloca i64, align 8
  %flags = alloca i64, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !36, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #3, !dbg !40
    #dbg_declare(ptr %status, !37, !DIExpression(), !41)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #3, !dbg !40
    #dbg_declare(ptr %flags, !38, !DIExpression(), !42)
  %call = call i64 @_raw_spin_lock_irqsave(ptr noundef @ours) #4, !dbg !43
  store i64 %call, ptr %flags, align 8, !dbg !42
  %0 = load i64, ptr %partition.addr, align 8, !dbg !44
  store i64 %0, ptr @page, align 4096, !dbg !45
  store i64 7, ptr getelementptr ([512 x i64], ptr @page, i64 0, i64 1), align 8, !dbg !46
  %call1 = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef @page, ptr noundef null) #4, !dbg !47
  store i64 %call1, ptr %status, align 8, !dbg !48
  %1 = load i64, ptr %flags, align 8, !dbg !49
  call void @_raw_spin_unlock_irqrestore(ptr noundef @ours, i64 noundef %1) #4, !dbg !50
  %2 = load i64, ptr %status, align 8, !dbg !51
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #3, !dbg !52
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #3, !dbg !52
  ret i64 %2, !dbg !53
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !54 dso_local i64 @_raw_spin_lock_irqsave(ptr noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !58 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !62 dso_local void @_raw_spin_unlock_irqrestore(ptr noundef, i64 noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }
attributes #4 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!19, !20, !21}
!llvm.ident = !{!22}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "page", scope: !2, file: !3, line: 10, type: !14, isLocal: true, isDefinition: true, align: 32768)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "exclusive_lock_open.c", directory: ".", checksumkind: CSK_MD5, checksum: "6e65c702cb421531fcb1eeb5a2e59ad2")
!4 = !{!0, !5}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "ours", scope: !2, file: !3, line: 11, type: !7, isLocal: true, isDefinition: true)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "lock", file: !3, line: 6, baseType: !8)
!8 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 6, size: 32, elements: !9)
!9 = !{!10}
!10 = !DIDerivedType(tag: DW_TAG_member, name: "taken", scope: !8, file: !3, line: 6, baseType: !11, size: 32)
!11 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !12, line: 8, baseType: !13)
!12 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!13 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, size: 32768, elements: !17)
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !12, line: 9, baseType: !16)
!16 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!17 = !{!18}
!18 = !DISubrange(count: 512)
!19 = !{i32 7, !"Dwarf Version", i32 5}
!20 = !{i32 2, !"Debug Info Version", i32 3}
!21 = !{i32 1, !"wchar_size", i32 4}
!22 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!23 = distinct !DISubprogram(name: "note", scope: !3, file: !3, line: 13, type: !24, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
!24 = !DISubroutineType(types: !25)
!25 = !{null, !15}
!26 = !{!27}
!27 = !DILocalVariable(name: "value", arg: 1, scope: !23, file: !3, line: 13, type: !15)
!28 = !DILocation(line: 13, column: 15, scope: !23)
!29 = !DILocation(line: 15, column: 12, scope: !23)
!30 = !DILocation(line: 15, column: 10, scope: !23)
!31 = !DILocation(line: 16, column: 1, scope: !23)
!32 = distinct !DISubprogram(name: "exclusive_lock_open", scope: !3, file: !3, line: 18, type: !33, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !35)
!33 = !DISubroutineType(types: !34)
!34 = !{!15, !15}
!35 = !{!36, !37, !38}
!36 = !DILocalVariable(name: "partition", arg: 1, scope: !32, file: !3, line: 18, type: !15)
!37 = !DILocalVariable(name: "status", scope: !32, file: !3, line: 20, type: !15)
!38 = !DILocalVariable(name: "flags", scope: !32, file: !3, line: 20, type: !15)
!39 = !DILocation(line: 18, column: 29, scope: !32)
!40 = !DILocation(line: 20, column: 2, scope: !32)
!41 = !DILocation(line: 20, column: 6, scope: !32)
!42 = !DILocation(line: 20, column: 14, scope: !32)
!43 = !DILocation(line: 20, column: 22, scope: !32)
!44 = !DILocation(line: 22, column: 12, scope: !32)
!45 = !DILocation(line: 22, column: 10, scope: !32)
!46 = !DILocation(line: 23, column: 10, scope: !32)
!47 = !DILocation(line: 24, column: 11, scope: !32)
!48 = !DILocation(line: 24, column: 9, scope: !32)
!49 = !DILocation(line: 25, column: 37, scope: !32)
!50 = !DILocation(line: 25, column: 2, scope: !32)
!51 = !DILocation(line: 26, column: 9, scope: !32)
!52 = !DILocation(line: 27, column: 1, scope: !32)
!53 = !DILocation(line: 26, column: 2, scope: !32)
!54 = !DISubprogram(name: "_raw_spin_lock_irqsave", scope: !3, file: !3, line: 7, type: !55, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!55 = !DISubroutineType(types: !56)
!56 = !{!15, !57}
!57 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!58 = !DISubprogram(name: "hv_do_hypercall", scope: !12, file: !12, line: 15, type: !59, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!59 = !DISubroutineType(types: !60)
!60 = !{!15, !15, !61, !61}
!61 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!62 = !DISubprogram(name: "_raw_spin_unlock_irqrestore", scope: !3, file: !3, line: 8, type: !63, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!63 = !DISubroutineType(types: !64)
!64 = !{null, !57, !15}
