; ModuleID = 'exclusive_lock_right.c'
source_filename = "exclusive_lock_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.lock = type { i32 }

@ours = internal global %struct.lock zeroinitializer, align 4, !dbg !0
@page = internal global [512 x i64] zeroinitializer, align 4096, !dbg !5

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local void @note(i64 noundef %value) #0 !dbg !23 {
entry:
  %value.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  store i64 %value, ptr %value.addr, align 8
    #dbg_declare(ptr %value.addr, !27, !DIExpression(), !29)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !30
    #dbg_declare(ptr %flags, !28, !DIExpression(), !31)
  %call = call i64 @_raw_spin_lock_irqsave(ptr noundef @ours) #5, !dbg !32
  store i64 %call, ptr %flags, align 8, !dbg !31
  %0 = load i64, ptr %value.addr, align 8, !dbg !33
  store i64 %0, ptr getelementptr ([512 x i64], ptr @page, i64 0, i64 300), align 32, !dbg !34
  %1 = load i64, ptr %flags, align 8, !dbg !35
  call void @_raw_spin_unlock_irqrestore(ptr noundef @ours, i64 noundef %1) #5, !dbg !36
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !37
  ret void, !dbg !37
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !38 dso_local i64 @_raw_spin_lock_irqsave(ptr noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !42 dso_local void @_raw_spin_unlock_irqrestore(ptr noundef, i64 noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @exclusive_lock_right(i64 noundef %partition, i32 noundef %code) #0 !dbg !45 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %code.addr = alloca i32, align 4
  %status = alloca i64, align 8
  %flags = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !49, !DIExpression(), !53)
  store i32 %code, ptr %code.addr, align 4
    #dbg_declare(ptr %code.addr, !50, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !55
    #dbg_declare(ptr %status, !51, !DIExpression(), !56)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !55
    #dbg_declare(ptr %flags, !52, !DIExpression(), !57)
  %call = call i64 @_raw_spin_lock_irqsave(ptr noundef @ours) #5, !dbg !58
  store i64 %call, ptr %flags, align 8, !dbg !57
  %0 = load i32, ptr %code.addr, align 4, !dbg !59
  %tobool = icmp ne i32 %0, 0, !dbg !59
  br i1 %tobool, label %if.end, label %if.then, !dbg !61

if.then:                                          ; preds = %entry
  %1 = load i64, ptr %flags, align 8, !dbg !62
  call void @_raw_spin_unlock_irqrestore(ptr noundef @ours, i64 noundef %1) #5, !dbg !64
  store i64 1, ptr %retval, align 8, !dbg !65
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !65

if.end:                                           ; preds = %entry
  %2 = load i64, ptr %partition.addr, align 8, !dbg !66
  store i64 %2, ptr @page, align 4096, !dbg !67
  %3 = load i32, ptr %code.addr, align 4, !dbg !68
  %conv = zext i32 %3 to i64, !dbg !68
  store i64 %conv, ptr getelementptr ([512 x i64], ptr @page, i64 0, i64 1), align 8, !dbg !69
  %call1 = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef @page, ptr noundef getelementptr (i64, ptr @page, i64 256)) #5, !dbg !70
  store i64 %call1, ptr %status, align 8, !dbg !71
  %4 = load i64, ptr %status, align 8, !dbg !72
  %call2 = call i32 @succeeded(i64 noundef %4) #5, !dbg !74
  %tobool3 = icmp ne i32 %call2, 0, !dbg !74
  br i1 %tobool3, label %if.then4, label %if.end5, !dbg !75

if.then4:                                         ; preds = %if.end
  %5 = load i64, ptr getelementptr ([512 x i64], ptr @page, i64 0, i64 256), align 2048, !dbg !76
  store i64 %5, ptr %status, align 8, !dbg !77
  br label %if.end5, !dbg !78

if.end5:                                          ; preds = %if.then4, %if.end
  %6 = load i64, ptr %flags, align 8, !dbg !79
  call void @_raw_spin_unlock_irqrestore(ptr noundef @ours, i64 noundef %6) #5, !dbg !80
  %7 = load i64, ptr %status, align 8, !dbg !81
  store i64 %7, ptr %retval, align 8, !dbg !82
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !82

cleanup:                                          ; preds = %if.end5, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !83
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !83
  %8 = load i64, ptr %retval, align 8, !dbg !83
  ret i64 %8, !dbg !83
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !84 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !88 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !93, !DIExpression(), !94)
  %0 = load i64, ptr %status.addr, align 8, !dbg !95
  %and = and i64 %0, 65535, !dbg !96
  %cmp = icmp eq i64 %and, 0, !dbg !97
  %conv = zext i1 %cmp to i32, !dbg !97
  ret i32 %conv, !dbg !98
}

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
!3 = !DIFile(filename: "exclusive_lock_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "99c997a08b64052eb70dad5127c3634f")
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
!23 = distinct !DISubprogram(name: "note", scope: !3, file: !3, line: 13, type: !24, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
!24 = !DISubroutineType(types: !25)
!25 = !{null, !8}
!26 = !{!27, !28}
!27 = !DILocalVariable(name: "value", arg: 1, scope: !23, file: !3, line: 13, type: !8)
!28 = !DILocalVariable(name: "flags", scope: !23, file: !3, line: 15, type: !8)
!29 = !DILocation(line: 13, column: 15, scope: !23)
!30 = !DILocation(line: 15, column: 2, scope: !23)
!31 = !DILocation(line: 15, column: 6, scope: !23)
!32 = !DILocation(line: 15, column: 14, scope: !23)
!33 = !DILocation(line: 17, column: 14, scope: !23)
!34 = !DILocation(line: 17, column: 12, scope: !23)
!35 = !DILocation(line: 18, column: 37, scope: !23)
!36 = !DILocation(line: 18, column: 2, scope: !23)
!37 = !DILocation(line: 19, column: 1, scope: !23)
!38 = !DISubprogram(name: "_raw_spin_lock_irqsave", scope: !3, file: !3, line: 7, type: !39, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!39 = !DISubroutineType(types: !40)
!40 = !{!8, !41}
!41 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!42 = !DISubprogram(name: "_raw_spin_unlock_irqrestore", scope: !3, file: !3, line: 8, type: !43, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!43 = !DISubroutineType(types: !44)
!44 = !{null, !41, !8}
!45 = distinct !DISubprogram(name: "exclusive_lock_right", scope: !3, file: !3, line: 21, type: !46, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !48)
!46 = !DISubroutineType(types: !47)
!47 = !{!8, !8, !17}
!48 = !{!49, !50, !51, !52}
!49 = !DILocalVariable(name: "partition", arg: 1, scope: !45, file: !3, line: 21, type: !8)
!50 = !DILocalVariable(name: "code", arg: 2, scope: !45, file: !3, line: 21, type: !17)
!51 = !DILocalVariable(name: "status", scope: !45, file: !3, line: 23, type: !8)
!52 = !DILocalVariable(name: "flags", scope: !45, file: !3, line: 23, type: !8)
!53 = !DILocation(line: 21, column: 30, scope: !45)
!54 = !DILocation(line: 21, column: 45, scope: !45)
!55 = !DILocation(line: 23, column: 2, scope: !45)
!56 = !DILocation(line: 23, column: 6, scope: !45)
!57 = !DILocation(line: 23, column: 14, scope: !45)
!58 = !DILocation(line: 23, column: 22, scope: !45)
!59 = !DILocation(line: 25, column: 7, scope: !60)
!60 = distinct !DILexicalBlock(scope: !45, file: !3, line: 25, column: 6)
!61 = !DILocation(line: 25, column: 6, scope: !45)
!62 = !DILocation(line: 26, column: 38, scope: !63)
!63 = distinct !DILexicalBlock(scope: !60, file: !3, line: 25, column: 13)
!64 = !DILocation(line: 26, column: 3, scope: !63)
!65 = !DILocation(line: 27, column: 3, scope: !63)
!66 = !DILocation(line: 29, column: 12, scope: !45)
!67 = !DILocation(line: 29, column: 10, scope: !45)
!68 = !DILocation(line: 30, column: 12, scope: !45)
!69 = !DILocation(line: 30, column: 10, scope: !45)
!70 = !DILocation(line: 31, column: 11, scope: !45)
!71 = !DILocation(line: 31, column: 9, scope: !45)
!72 = !DILocation(line: 32, column: 16, scope: !73)
!73 = distinct !DILexicalBlock(scope: !45, file: !3, line: 32, column: 6)
!74 = !DILocation(line: 32, column: 6, scope: !73)
!75 = !DILocation(line: 32, column: 6, scope: !45)
!76 = !DILocation(line: 33, column: 12, scope: !73)
!77 = !DILocation(line: 33, column: 10, scope: !73)
!78 = !DILocation(line: 33, column: 3, scope: !73)
!79 = !DILocation(line: 34, column: 37, scope: !45)
!80 = !DILocation(line: 34, column: 2, scope: !45)
!81 = !DILocation(line: 35, column: 9, scope: !45)
!82 = !DILocation(line: 35, column: 2, scope: !45)
!83 = !DILocation(line: 36, column: 1, scope: !45)
!84 = !DISubprogram(name: "hv_do_hypercall", scope: !9, file: !9, line: 15, type: !85, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!85 = !DISubroutineType(types: !86)
!86 = !{!8, !8, !87, !87}
!87 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!88 = distinct !DISubprogram(name: "succeeded", scope: !9, file: !9, line: 72, type: !89, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !92)
!89 = !DISubroutineType(types: !90)
!90 = !{!91, !8}
!91 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!92 = !{!93}
!93 = !DILocalVariable(name: "status", arg: 1, scope: !88, file: !9, line: 72, type: !8)
!94 = !DILocation(line: 72, column: 33, scope: !88)
!95 = !DILocation(line: 74, column: 10, scope: !88)
!96 = !DILocation(line: 74, column: 17, scope: !88)
!97 = !DILocation(line: 74, column: 27, scope: !88)
!98 = !DILocation(line: 74, column: 2, scope: !88)
