; ModuleID = 'live_behind_right.c'
source_filename = "live_behind_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !10

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @live_behind_right(i64 noundef %partition, i32 noundef %property, ptr noundef %value) #0 !dbg !18 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %property.addr = alloca i32, align 4
  %value.addr = alloca ptr, align 8
  %page = alloca ptr, align 8
  %status = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !24, !DIExpression(), !29)
  store i32 %property, ptr %property.addr, align 4
    #dbg_declare(ptr %property.addr, !25, !DIExpression(), !30)
  store ptr %value, ptr %value.addr, align 8
    #dbg_declare(ptr %value.addr, !26, !DIExpression(), !31)
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #4, !dbg !32
    #dbg_declare(ptr %page, !27, !DIExpression(), !33)
  %call = call i64 @get_zeroed_page_noprof(i32 noundef 3264) #5, !dbg !34
  %0 = inttoptr i64 %call to ptr, !dbg !35
  store ptr %0, ptr %page, align 8, !dbg !33
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !32
    #dbg_declare(ptr %status, !28, !DIExpression(), !36)
  %1 = load ptr, ptr %page, align 8, !dbg !37
  %tobool = icmp ne ptr %1, null, !dbg !37
  br i1 %tobool, label %if.end, label %if.then, !dbg !39

if.then:                                          ; preds = %entry
  store i64 12, ptr %retval, align 8, !dbg !40
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !40

if.end:                                           ; preds = %entry
  %2 = load i64, ptr %partition.addr, align 8, !dbg !41
  %3 = load ptr, ptr %page, align 8, !dbg !42
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !42
  store i64 %2, ptr %arrayidx, align 8, !dbg !43
  %4 = load i32, ptr %property.addr, align 4, !dbg !44
  %conv = zext i32 %4 to i64, !dbg !44
  %5 = load ptr, ptr %page, align 8, !dbg !45
  %arrayidx1 = getelementptr i64, ptr %5, i64 1, !dbg !45
  store i64 %conv, ptr %arrayidx1, align 8, !dbg !46
  %6 = load ptr, ptr %page, align 8, !dbg !47
  %7 = load ptr, ptr %page, align 8, !dbg !48
  %add.ptr = getelementptr i64, ptr %7, i64 64, !dbg !49
  %call2 = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef %6, ptr noundef %add.ptr) #5, !dbg !50
  store i64 %call2, ptr %status, align 8, !dbg !51
  %8 = load i64, ptr %status, align 8, !dbg !52
  %call3 = call i32 @succeeded(i64 noundef %8) #5, !dbg !54
  %tobool4 = icmp ne i32 %call3, 0, !dbg !54
  br i1 %tobool4, label %if.then5, label %if.end7, !dbg !55

if.then5:                                         ; preds = %if.end
  %9 = load ptr, ptr %page, align 8, !dbg !56
  %arrayidx6 = getelementptr i64, ptr %9, i64 64, !dbg !56
  %10 = load i64, ptr %arrayidx6, align 8, !dbg !56
  %11 = load ptr, ptr %value.addr, align 8, !dbg !57
  store i64 %10, ptr %11, align 8, !dbg !58
  br label %if.end7, !dbg !59

if.end7:                                          ; preds = %if.then5, %if.end
  %12 = load ptr, ptr %page, align 8, !dbg !60
  %13 = ptrtoint ptr %12 to i64, !dbg !61
  call void @free_page(i64 noundef %13) #5, !dbg !62
  %14 = load i64, ptr %status, align 8, !dbg !63
  store i64 %14, ptr %retval, align 8, !dbg !64
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !64

cleanup:                                          ; preds = %if.end7, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !65
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #4, !dbg !65
  %15 = load i64, ptr %retval, align 8, !dbg !65
  ret i64 %15, !dbg !65
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !66 dso_local i64 @get_zeroed_page_noprof(i32 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !69 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !72 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !77, !DIExpression(), !78)
  %0 = load i64, ptr %status.addr, align 8, !dbg !79
  %and = and i64 %0, 65535, !dbg !80
  %cmp = icmp eq i64 %and, 0, !dbg !81
  %conv = zext i1 %cmp to i32, !dbg !81
  ret i32 %conv, !dbg !82
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !83 dso_local void @free_page(i64 noundef) #2

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !12, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !9, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "live_behind_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "09ff13833de758bcbabbc487d78cc088")
!4 = !{!5, !6}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !{!0, !10}
!10 = !DIGlobalVariableExpression(var: !11, expr: !DIExpression())
!11 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !12, isLocal: false, isDefinition: true)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!14 = !{i32 7, !"Dwarf Version", i32 5}
!15 = !{i32 2, !"Debug Info Version", i32 3}
!16 = !{i32 1, !"wchar_size", i32 4}
!17 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!18 = distinct !DISubprogram(name: "live_behind_right", scope: !3, file: !3, line: 11, type: !19, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!19 = !DISubroutineType(types: !20)
!20 = !{!6, !6, !21, !5}
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !22)
!22 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!23 = !{!24, !25, !26, !27, !28}
!24 = !DILocalVariable(name: "partition", arg: 1, scope: !18, file: !3, line: 11, type: !6)
!25 = !DILocalVariable(name: "property", arg: 2, scope: !18, file: !3, line: 11, type: !21)
!26 = !DILocalVariable(name: "value", arg: 3, scope: !18, file: !3, line: 11, type: !5)
!27 = !DILocalVariable(name: "page", scope: !18, file: !3, line: 13, type: !5)
!28 = !DILocalVariable(name: "status", scope: !18, file: !3, line: 13, type: !6)
!29 = !DILocation(line: 11, column: 27, scope: !18)
!30 = !DILocation(line: 11, column: 42, scope: !18)
!31 = !DILocation(line: 11, column: 57, scope: !18)
!32 = !DILocation(line: 13, column: 2, scope: !18)
!33 = !DILocation(line: 13, column: 7, scope: !18)
!34 = !DILocation(line: 13, column: 21, scope: !18)
!35 = !DILocation(line: 13, column: 14, scope: !18)
!36 = !DILocation(line: 13, column: 52, scope: !18)
!37 = !DILocation(line: 15, column: 7, scope: !38)
!38 = distinct !DILexicalBlock(scope: !18, file: !3, line: 15, column: 6)
!39 = !DILocation(line: 15, column: 6, scope: !18)
!40 = !DILocation(line: 16, column: 3, scope: !38)
!41 = !DILocation(line: 17, column: 12, scope: !18)
!42 = !DILocation(line: 17, column: 2, scope: !18)
!43 = !DILocation(line: 17, column: 10, scope: !18)
!44 = !DILocation(line: 18, column: 12, scope: !18)
!45 = !DILocation(line: 18, column: 2, scope: !18)
!46 = !DILocation(line: 18, column: 10, scope: !18)
!47 = !DILocation(line: 19, column: 33, scope: !18)
!48 = !DILocation(line: 19, column: 39, scope: !18)
!49 = !DILocation(line: 19, column: 44, scope: !18)
!50 = !DILocation(line: 19, column: 11, scope: !18)
!51 = !DILocation(line: 19, column: 9, scope: !18)
!52 = !DILocation(line: 20, column: 16, scope: !53)
!53 = distinct !DILexicalBlock(scope: !18, file: !3, line: 20, column: 6)
!54 = !DILocation(line: 20, column: 6, scope: !53)
!55 = !DILocation(line: 20, column: 6, scope: !18)
!56 = !DILocation(line: 21, column: 12, scope: !53)
!57 = !DILocation(line: 21, column: 4, scope: !53)
!58 = !DILocation(line: 21, column: 10, scope: !53)
!59 = !DILocation(line: 21, column: 3, scope: !53)
!60 = !DILocation(line: 22, column: 17, scope: !18)
!61 = !DILocation(line: 22, column: 12, scope: !18)
!62 = !DILocation(line: 22, column: 2, scope: !18)
!63 = !DILocation(line: 23, column: 9, scope: !18)
!64 = !DILocation(line: 23, column: 2, scope: !18)
!65 = !DILocation(line: 24, column: 1, scope: !18)
!66 = !DISubprogram(name: "get_zeroed_page_noprof", scope: !3, file: !3, line: 8, type: !67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!67 = !DISubroutineType(types: !68)
!68 = !{!6, !21}
!69 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !70, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!70 = !DISubroutineType(types: !71)
!71 = !{!6, !6, !13, !13}
!72 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !73, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !76)
!73 = !DISubroutineType(types: !74)
!74 = !{!75, !6}
!75 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!76 = !{!77}
!77 = !DILocalVariable(name: "status", arg: 1, scope: !72, file: !7, line: 72, type: !6)
!78 = !DILocation(line: 72, column: 33, scope: !72)
!79 = !DILocation(line: 74, column: 10, scope: !72)
!80 = !DILocation(line: 74, column: 17, scope: !72)
!81 = !DILocation(line: 74, column: 27, scope: !72)
!82 = !DILocation(line: 74, column: 2, scope: !72)
!83 = !DISubprogram(name: "free_page", scope: !3, file: !3, line: 9, type: !84, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!84 = !DISubroutineType(types: !85)
!85 = !{null, !6}
