; ModuleID = 'gpa_heap_right.c'
source_filename = "gpa_heap_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @gpa_heap_right() #0 !dbg !18 {
entry:
  %retval = alloca i64, align 8
  %id = alloca ptr, align 8
  %status = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 8, ptr %id) #4, !dbg !24
    #dbg_declare(ptr %id, !22, !DIExpression(), !25)
  %call = call i64 @get_zeroed_page(i32 noundef 3264) #5, !dbg !26
  %0 = inttoptr i64 %call to ptr, !dbg !27
  store ptr %0, ptr %id, align 8, !dbg !25
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !24
    #dbg_declare(ptr %status, !23, !DIExpression(), !28)
  %1 = load ptr, ptr %id, align 8, !dbg !29
  %tobool = icmp ne ptr %1, null, !dbg !29
  br i1 %tobool, label %if.end, label %if.then, !dbg !31

if.then:                                          ; preds = %entry
  store i64 0, ptr %retval, align 8, !dbg !32
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !32

if.end:                                           ; preds = %entry
  %2 = load ptr, ptr %id, align 8, !dbg !33
  %call1 = call i64 @hv_do_hypercall(i64 noundef 70, ptr noundef null, ptr noundef %2) #5, !dbg !34
  store i64 %call1, ptr %status, align 8, !dbg !35
  %3 = load i64, ptr %status, align 8, !dbg !36
  %call2 = call i32 @succeeded(i64 noundef %3) #5, !dbg !37
  %tobool3 = icmp ne i32 %call2, 0, !dbg !37
  br i1 %tobool3, label %cond.true, label %cond.false, !dbg !37

cond.true:                                        ; preds = %if.end
  %4 = load ptr, ptr %id, align 8, !dbg !38
  %5 = load i64, ptr %4, align 8, !dbg !39
  br label %cond.end, !dbg !37

cond.false:                                       ; preds = %if.end
  br label %cond.end, !dbg !37

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %5, %cond.true ], [ 0, %cond.false ], !dbg !37
  store i64 %cond, ptr %retval, align 8, !dbg !40
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !40

cleanup:                                          ; preds = %cond.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !41
  call void @llvm.lifetime.end.p0(i64 8, ptr %id) #4, !dbg !41
  %6 = load i64, ptr %retval, align 8, !dbg !41
  ret i64 %6, !dbg !41
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !42 dso_local i64 @get_zeroed_page(i32 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !48 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !51 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !56, !DIExpression(), !57)
  %0 = load i64, ptr %status.addr, align 8, !dbg !58
  %and = and i64 %0, 65535, !dbg !59
  %cmp = icmp eq i64 %and, 0, !dbg !60
  %conv = zext i1 %cmp to i32, !dbg !60
  ret i32 %conv, !dbg !61
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
!llvm.module.flags = !{!14, !15, !16}
!llvm.ident = !{!17}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !13, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "gpa_heap_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "f393d7fe70c9143c6407b1df1a0c0498")
!4 = !{!5, !9}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !13, isLocal: false, isDefinition: true)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!14 = !{i32 7, !"Dwarf Version", i32 5}
!15 = !{i32 2, !"Debug Info Version", i32 3}
!16 = !{i32 1, !"wchar_size", i32 4}
!17 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!18 = distinct !DISubprogram(name: "gpa_heap_right", scope: !3, file: !3, line: 9, type: !19, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !21)
!19 = !DISubroutineType(types: !20)
!20 = !{!6}
!21 = !{!22, !23}
!22 = !DILocalVariable(name: "id", scope: !18, file: !3, line: 11, type: !5)
!23 = !DILocalVariable(name: "status", scope: !18, file: !3, line: 11, type: !6)
!24 = !DILocation(line: 11, column: 2, scope: !18)
!25 = !DILocation(line: 11, column: 7, scope: !18)
!26 = !DILocation(line: 11, column: 19, scope: !18)
!27 = !DILocation(line: 11, column: 12, scope: !18)
!28 = !DILocation(line: 11, column: 43, scope: !18)
!29 = !DILocation(line: 13, column: 7, scope: !30)
!30 = distinct !DILexicalBlock(scope: !18, file: !3, line: 13, column: 6)
!31 = !DILocation(line: 13, column: 6, scope: !18)
!32 = !DILocation(line: 14, column: 3, scope: !30)
!33 = !DILocation(line: 15, column: 44, scope: !18)
!34 = !DILocation(line: 15, column: 11, scope: !18)
!35 = !DILocation(line: 15, column: 9, scope: !18)
!36 = !DILocation(line: 16, column: 19, scope: !18)
!37 = !DILocation(line: 16, column: 9, scope: !18)
!38 = !DILocation(line: 16, column: 30, scope: !18)
!39 = !DILocation(line: 16, column: 29, scope: !18)
!40 = !DILocation(line: 16, column: 2, scope: !18)
!41 = !DILocation(line: 17, column: 1, scope: !18)
!42 = !DISubprogram(name: "get_zeroed_page", scope: !3, file: !3, line: 7, type: !43, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!43 = !DISubroutineType(types: !44)
!44 = !{!45, !46}
!45 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!46 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !47)
!47 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!48 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !49, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!49 = !DISubroutineType(types: !50)
!50 = !{!6, !6, !9, !9}
!51 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !52, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !55)
!52 = !DISubroutineType(types: !53)
!53 = !{!54, !6}
!54 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!55 = !{!56}
!56 = !DILocalVariable(name: "status", arg: 1, scope: !51, file: !7, line: 72, type: !6)
!57 = !DILocation(line: 72, column: 33, scope: !51)
!58 = !DILocation(line: 74, column: 10, scope: !51)
!59 = !DILocation(line: 74, column: 17, scope: !51)
!60 = !DILocation(line: 74, column: 27, scope: !51)
!61 = !DILocation(line: 74, column: 2, scope: !51)
