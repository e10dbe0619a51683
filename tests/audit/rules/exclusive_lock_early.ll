; ModuleID = 'exclusive_lock_early.c'
source_filename = "exclusive_lock_early.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.lock = type { i32 }

@ours = internal global %struct.lock zeroinitializer, align 4, !dbg !0
@page = internal global [512 x i64] zeroinitializer, align 4096, !dbg !5

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @exclusive_lock_early(i64 noundef %partition) #0 !dbg !23 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %status = alloca i64, align 8
  %flags = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !27, !DIExpression(), !30)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !31
    #dbg_declare(ptr %status, !28, !DIExpression(), !32)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !31
    #dbg_declare(ptr %flags, !29, !DIExpression(), !33)
  %call = call i64 @_raw_spin_lock_irqsave(ptr noundef @ours) #5, !dbg !34
  store i64 %call, ptr %flags, align 8, !dbg !33
  %0 = load i64, ptr %partition.addr, align 8, !dbg !35
  store i64 %0, ptr @page, align 4096, !dbg !36
  store i64 7, ptr getelementptr ([512 x i64], ptr @page, i64 0, i64 1), align 8, !dbg !37
  %call1 = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef @page, ptr noundef getelementptr (i64, ptr @page, i64 256)) #5, !dbg !38
  store i64 %call1, ptr %status, align 8, !dbg !39
  %1 = load i64, ptr %flags, align 8, !dbg !40
  call void @_raw_spin_unlock_irqrestore(ptr noundef @ours, i64 noundef %1) #5, !dbg !41
  %2 = load i64, ptr %status, align 8, !dbg !42
  %call2 = call i32 @succeeded(i64 noundef %2) #5, !dbg !44
  %tobool = icmp ne i32 %call2, 0, !dbg !44
  br i1 %tobool, label %if.end, label %if.then, !dbg !45

if.then:                                          ; preds = %entry
  %3 = load i64, ptr %status, align 8, !dbg !46
  store i64 %3, ptr %retval, align 8, !dbg !47
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !47

if.end:                                           ; preds = %entry
  %call3 = call i64 @_raw_spin_lock_irqsave(ptr noundef @ours) #5, !dbg !48
  store i64 %call3, ptr %flags, align 8, !dbg !49
  %4 = load i64, ptr getelementptr ([512 x i64], ptr @page, i64 0, i64 256), align 2048, !dbg !50
  store i64 %4, ptr %status, align 8, !dbg !51
  %5 = load i64, ptr %flags, align 8, !dbg !52
  call void @_raw_spin_unlock_irqrestore(ptr noundef @ours, i64 noundef %5) #5, !dbg !53
  %6 = load i64, ptr %status, align 8, !dbg !54
  store i64 %6, ptr %retval, align 8, !dbg !55
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !55

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !56
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !56
  %7 = load i64, ptr %retval, align 8, !dbg !56
  ret i64 %7, !dbg !56
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !57 dso_local i64 @_raw_spin_lock_irqsave(ptr noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !61 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !65 dso_local void @_raw_spin_unlock_irqrestore(ptr noundef, i64 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !68 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !73, !DIExpression(), !74)
  %0 = load i64, ptr %status.addr, align 8, !dbg !75
  %and = and i64 %0, 65535, !dbg !76
  %cmp = icmp eq i64 %and, 0, !dbg !77
  %conv = zext i1 %cmp to i32, !dbg !77
  ret i32 %conv, !dbg !78
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!19, !20, !21}
!llvm.ident = !{!22}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "ours", scope: !2, file: !3, line: 11, type: !13, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "exclusive_lock_early.c", directory: ".", checksumkind: CSK_MD5, checksum: "068e0cb140ada1239f62c9703138729a")
!4 = !{!5, !0}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "page", scope: !2, file: !3, line: 10, type: !7, isLocal: true, isDefinition: true, align: 32768)
!7 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 32768, elements: !11)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !9, line: 9, baseType: !10)
!9 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!10 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!11 = !{!12}
!12 = !DISubrange(count: 512)
!13 = !DIDerivedType(tag: DW_TAG_typedef, name: "lock", file: !3, line: 6, baseType: !14)
!14 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 6, size: 32, elements: !15)
!15 = !{!16}
!16 = !DIDerivedType(tag: DW_TAG_member, name: "taken", scope: !14, file: !3, line: 6, baseType: !17, size: 32)
!17 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !9, line: 8, baseType: !18)
!18 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!19 = !{i32 7, !"Dwarf Version", i32 5}
!20 = !{i32 2, !"Debug Info Version", i32 3}
!21 = !{i32 1, !"wchar_size", i32 4}
!22 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!23 = distinct !DISubprogram(name: "exclusive_lock_early", scope: !3, file: !3, line: 13, type: !24, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
!24 = !DISubroutineType(types: !25)
!25 = !{!8, !8}
!26 = !{!27, !28, !29}
!27 = !DILocalVariable(name: "partition", arg: 1, scope: !23, file: !3, line: 13, type: !8)
!28 = !DILocalVariable(name: "status", scope: !23, file: !3, line: 15, type: !8)
!29 = !DILocalVariable(name: "flags", scope: !23, file: !3, line: 15, type: !8)
!30 = !DILocation(line: 13, column: 30, scope: !23)
!31 = !DILocation(line: 15, column: 2, scope: !23)
!32 = !DILocation(line: 15, column: 6, scope: !23)
!33 = !DILocation(line: 15, column: 14, scope: !23)
!34 = !DILocation(line: 15, column: 22, scope: !23)
!35 = !DILocation(line: 17, column: 12, scope: !23)
!36 = !DILocation(line: 17, column: 10, scope: !23)
!37 = !DILocation(line: 18, column: 10, scope: !23)
!38 = !DILocation(line: 19, column: 11, scope: !23)
!39 = !DILocation(line: 19, column: 9, scope: !23)
!40 = !DILocation(line: 20, column: 37, scope: !23)
!41 = !DILocation(line: 20, column: 2, scope: !23)
!42 = !DILocation(line: 21, column: 17, scope: !43)
!43 = distinct !DILexicalBlock(scope: !23, file: !3, line: 21, column: 6)
!44 = !DILocation(line: 21, column: 7, scope: !43)
!45 = !DILocation(line: 21, column: 6, scope: !23)
!46 = !DILocation(line: 22, column: 10, scope: !43)
!47 = !DILocation(line: 22, column: 3, scope: !43)
!48 = !DILocation(line: 23, column: 10, scope: !23)
!49 = !DILocation(line: 23, column: 8, scope: !23)
!50 = !DILocation(line: 24, column: 11, scope: !23)
!51 = !DILocation(line: 24, column: 9, scope: !23)
!52 = !DILocation(line: 25, column: 37, scope: !23)
!53 = !DILocation(line: 25, column: 2, scope: !23)
!54 = !DILocation(line: 26, column: 9, scope: !23)
!55 = !DILocation(line: 26, column: 2, scope: !23)
!56 = !DILocation(line: 27, column: 1, scope: !23)
!57 = !DISubprogram(name: "_raw_spin_lock_irqsave", scope: !3, file: !3, line: 7, type: !58, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!58 = !DISubroutineType(types: !59)
!59 = !{!8, !60}
!60 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!61 = !DISubprogram(name: "hv_do_hypercall", scope: !9, file: !9, line: 15, type: !62, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!62 = !DISubroutineType(types: !63)
!63 = !{!8, !8, !64, !64}
!64 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!65 = !DISubprogram(name: "_raw_spin_unlock_irqrestore", scope: !3, file: !3, line: 8, type: !66, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!66 = !DISubroutineType(types: !67)
!67 = !{null, !60, !8}
!68 = distinct !DISubprogram(name: "succeeded", scope: !9, file: !9, line: 72, type: !69, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !72)
!69 = !DISubroutineType(types: !70)
!70 = !{!71, !8}
!71 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!72 = !{!73}
!73 = !DILocalVariable(name: "status", arg: 1, scope: !68, file: !9, line: 72, type: !8)
!74 = !DILocation(line: 72, column: 33, scope: !68)
!75 = !DILocation(line: 74, column: 10, scope: !68)
!76 = !DILocation(line: 74, column: 17, scope: !68)
!77 = !DILocation(line: 74, column: 27, scope: !68)
!78 = !DILocation(line: 74, column: 2, scope: !68)
