; ModuleID = 'exclusive_lock_other.c'
source_filename = "exclusive_lock_other.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.lock = type { i32 }

@theirs = internal global %struct.lock zeroinitializer, align 4, !dbg !0
@page = internal global [512 x i64] zeroinitializer, align 4096, !dbg !5
@ours = internal global %struct.lock zeroinitializer, align 4, !dbg !13

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local void @note(i64 noundef %value) #0 !dbg !25 {
entry:
  %value.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  store i64 %value, ptr %value.addr, align 8
    #dbg_declare(ptr %value.addr, !29, !DIExpression(), !31)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #3, !dbg !32
    #dbg_declare(ptr %flags, !30, !DIExpression(), !33)
  %call = call i64 @_raw_spin_lock_irqsave(ptr noundef @theirs) #4, !dbg !34
  store i64 %call, ptr %flags, align 8, !dbg !33
  %0 = load i64, ptr %value.addr, align 8, !dbg !35
  store i64 %0, ptr getelementptr ([512 x i64], ptr @page, i64 0, i64 1), align 8, !dbg !36
  %1 = load i64, ptr %flags, align 8, !dbg !37
  call void @_raw_spin_unlock_irqrestore(ptr noundef @theirs, i64 noundef %1) #4, !dbg !38
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #3, !dbg !39
  ret void, !dbg !39
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !40 dso_local i64 @_raw_spin_lock_irqsave(ptr noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !44 dso_local void @_raw_spin_unlock_irqrestore(ptr noundef, i64 noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @exclusive_lock_other(i64 noundef %partition) #0 !dbg !47 {
entry:
  %partition.addr = alloca i64, align 8
  %status = alloca i64, align 8
  %flags = alloca i64, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !51, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #3, !dbg !55
    #dbg_declare(ptr %status, !52, !DIExpression(), !56)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #3, !dbg !55
    #dbg_declare(ptr %flags, !53, !DIExpression(), !57)
  %call = call i64 @_raw_spin_lock_irqsave(ptr noundef @ours) #4, !dbg !58
  store i64 %call, ptr %flags, align 8, !dbg !57
  %0 = load i64, ptr %partition.addr, align 8, !dbg !59
  store i64 %0, ptr @page, align 4096, !dbg !60
  store i64 7, ptr getelementptr ([512 x i64], ptr @page, i64 0, i64 1), align 8, !dbg !61
  %call1 = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef @page, ptr noundef null) #4, !dbg !62
  store i64 %call1, ptr %status, align 8, !dbg !63
  %1 = load i64, ptr %flags, align 8, !dbg !64
  call void @_raw_spin_unlock_irqrestore(ptr noundef @ours, i64 noundef %1) #4, !dbg !65
  %2 = load i64, ptr %status, align 8, !dbg !66
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #3, !dbg !67
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #3, !dbg !67
  ret i64 %2, !dbg !68
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !69 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }
attributes #4 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!21, !22, !23}
!llvm.ident = !{!24}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "theirs", scope: !2, file: !3, line: 12, type: !15, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "exclusive_lock_other.c", directory: ".", checksumkind: CSK_MD5, checksum: "61926e1ada9f1c979173b76f5738fa23")
!4 = !{!5, !13, !0}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "page", scope: !2, file: !3, line: 10, type: !7, isLocal: true, isDefinition: true, align: 32768)
!7 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 32768, elements: !11)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !9, line: 9, baseType: !10)
!9 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!10 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!11 = !{!12}
!12 = !DISubrange(count: 512)
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "ours", scope: !2, file: !3, line: 11, type: !15, isLocal: true, isDefinition: true)
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "lock", file: !3, line: 6, baseType: !16)
!16 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 6, size: 32, elements: !17)
!17 = !{!18}
!18 = !DIDerivedType(tag: DW_TAG_member, name: "taken", scope: !16, file: !3, line: 6, baseType: !19, size: 32)
!19 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !9, line: 8, baseType: !20)
!20 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!21 = !{i32 7, !"Dwarf Version", i32 5}
!22 = !{i32 2, !"Debug Info Version", i32 3}
!23 = !{i32 1, !"wchar_size", i32 4}
!24 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!25 = distinct !DISubprogram(name: "note", scope: !3, file: !3, line: 14, type: !26, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !28)
!26 = !DISubroutineType(types: !27)
!27 = !{null, !8}
!28 = !{!29, !30}
!29 = !DILocalVariable(name: "value", arg: 1, scope: !25, file: !3, line: 14, type: !8)
!30 = !DILocalVariable(name: "flags", scope: !25, file: !3, line: 16, type: !8)
!31 = !DILocation(line: 14, column: 15, scope: !25)
!32 = !DILocation(line: 16, column: 2, scope: !25)
!33 = !DILocation(line: 16, column: 6, scope: !25)
!34 = !DILocation(line: 16, column: 14, scope: !25)
!35 = !DILocation(line: 18, column: 12, scope: !25)
!36 = !DILocation(line: 18, column: 10, scope: !25)
!37 = !DILocation(line: 19, column: 39, scope: !25)
!38 = !DILocation(line: 19, column: 2, scope: !25)
!39 = !DILocation(line: 20, column: 1, scope: !25)
!40 = !DISubprogram(name: "_raw_spin_lock_irqsave", scope: !3, file: !3, line: 7, type: !41, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!41 = !DISubroutineType(types: !42)
!42 = !{!8, !43}
!43 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!44 = !DISubprogram(name: "_raw_spin_unlock_irqrestore", scope: !3, file: !3, line: 8, type: !45, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!45 = !DISubroutineType(types: !46)
!46 = !{null, !43, !8}
!47 = distinct !DISubprogram(name: "exclusive_lock_other", scope: !3, file: !3, line: 22, type: !48, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !50)
!48 = !DISubroutineType(types: !49)
!49 = !{!8, !8}
!50 = !{!51, !52, !53}
!51 = !DILocalVariable(name: "partition", arg: 1, scope: !47, file: !3, line: 22, type: !8)
!52 = !DILocalVariable(name: "status", scope: !47, file: !3, line: 24, type: !8)
!53 = !DILocalVariable(name: "flags", scope: !47, file: !3, line: 24, type: !8)
!54 = !DILocation(line: 22, column: 30, scope: !47)
!55 = !DILocation(line: 24, column: 2, scope: !47)
!56 = !DILocation(line: 24, column: 6, scope: !47)
!57 = !DILocation(line: 24, column: 14, scope: !47)
!58 = !DILocation(line: 24, column: 22, scope: !47)
!59 = !DILocation(line: 26, column: 12, scope: !47)
!60 = !DILocation(line: 26, column: 10, scope: !47)
!61 = !DILocation(line: 27, column: 10, scope: !47)
!62 = !DILocation(line: 28, column: 11, scope: !47)
!63 = !DILocation(line: 28, column: 9, scope: !47)
!64 = !DILocation(line: 29, column: 37, scope: !47)
!65 = !DILocation(line: 29, column: 2, scope: !47)
!66 = !DILocation(line: 30, column: 9, scope: !47)
!67 = !DILocation(line: 31, column: 1, scope: !47)
!68 = !DILocation(line: 30, column: 2, scope: !47)
!69 = !DISubprogram(name: "hv_do_hypercall", scope: !9, file: !9, line: 15, type: !70, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!70 = !DISubroutineType(types: !71)
!71 = !{!8, !8, !72, !72}
!72 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
