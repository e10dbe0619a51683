; ModuleID = 'heap.c'
source_filename = "heap.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @pair_of_pages_right() #0 !dbg !9 {
entry:
  %retval = alloca i64, align 8
  %pages = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 8, ptr %pages) #3, !dbg !17
    #dbg_declare(ptr %pages, !16, !DIExpression(), !18)
  %call = call i64 @get_free_pages_noprof(i32 noundef 0, i32 noundef 1) #4, !dbg !19
  %0 = inttoptr i64 %call to ptr, !dbg !20
  store ptr %0, ptr %pages, align 8, !dbg !18
  %1 = load ptr, ptr %pages, align 8, !dbg !21
  %tobool = icmp ne ptr %1, null, !dbg !21
  br i1 %tobool, label %if.end, label %if.then, !dbg !23

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !24
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !24

if.end:                                           ; preds = %entry
  %2 = load ptr, ptr %pages, align 8, !dbg !25
  %3 = load ptr, ptr %pages, align 8, !dbg !26
  %add.ptr = getelementptr i8, ptr %3, i64 4096, !dbg !27
  %call1 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %2, ptr noundef %add.ptr) #4, !dbg !28
  store i64 %call1, ptr %retval, align 8, !dbg !29
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !29

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %pages) #3, !dbg !30
  %4 = load i64, ptr %retval, align 8, !dbg !30
  ret i64 %4, !dbg !30
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: null_pointer_is_valid
declare !dbg !31 dso_local i64 @get_free_pages_noprof(i32 noundef, i32 noundef) #2

; Function Attrs: null_pointer_is_valid
declare !dbg !36 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @power_of_two_right() #0 !dbg !40 {
entry:
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #3, !dbg !44
    #dbg_declare(ptr %input, !42, !DIExpression(), !45)
  %call = call ptr @__kmalloc_noprof(i64 noundef 32, i32 noundef 0) #4, !dbg !46
  store ptr %call, ptr %input, align 8, !dbg !45
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #3, !dbg !44
    #dbg_declare(ptr %output, !43, !DIExpression(), !47)
  %call1 = call ptr @__kmalloc_noprof(i64 noundef 16, i32 noundef 0) #4, !dbg !48
  store ptr %call1, ptr %output, align 8, !dbg !47
  %0 = load ptr, ptr %input, align 8, !dbg !49
  %1 = load ptr, ptr %output, align 8, !dbg !50
  %call2 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %0, ptr noundef %1) #4, !dbg !51
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #3, !dbg !52
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #3, !dbg !52
  ret i64 %call2, !dbg !53
}

; Function Attrs: null_pointer_is_valid
declare !dbg !54 dso_local ptr @__kmalloc_noprof(i64 noundef, i32 noundef) #2

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @odd_size_wrong() #0 !dbg !57 {
entry:
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #3, !dbg !61
    #dbg_declare(ptr %input, !59, !DIExpression(), !62)
  %call = call ptr @__kmalloc_noprof(i64 noundef 24, i32 noundef 0) #4, !dbg !63
  store ptr %call, ptr %input, align 8, !dbg !62
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #3, !dbg !61
    #dbg_declare(ptr %output, !60, !DIExpression(), !64)
  %call1 = call ptr @__kmalloc_noprof(i64 noundef 16, i32 noundef 0) #4, !dbg !65
  store ptr %call1, ptr %output, align 8, !dbg !64
  %0 = load ptr, ptr %input, align 8, !dbg !66
  %1 = load ptr, ptr %output, align 8, !dbg !67
  %call2 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %0, ptr noundef %1) #4, !dbg !68
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #3, !dbg !69
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #3, !dbg !69
  ret i64 %call2, !dbg !70
}

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @size_unknown(i64 noundef %size) #0 !dbg !71 {
entry:
  %size.addr = alloca i64, align 8
  store i64 %size, ptr %size.addr, align 8
    #dbg_declare(ptr %size.addr, !75, !DIExpression(), !76)
  %0 = load i64, ptr %size.addr, align 8, !dbg !77
  %call = call ptr @__kmalloc_noprof(i64 noundef %0, i32 noundef 0) #4, !dbg !78
  %call1 = call i64 @hv_do_hypercall(i64 noundef 70, ptr noundef null, ptr noundef %call) #4, !dbg !79
  ret i64 %call1, !dbg !80
}

attributes #0 = { nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }
attributes #4 = { nobuiltin "no-builtins" }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "heap.c", directory: ".", checksumkind: CSK_MD5, checksum: "1b63b967e1180889cc476ea5c6676687")
!2 = !{!3}
!3 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{i32 7, !"Dwarf Version", i32 5}
!6 = !{i32 2, !"Debug Info Version", i32 3}
!7 = !{i32 1, !"wchar_size", i32 4}
!8 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!9 = distinct !DISubprogram(name: "pair_of_pages_right", scope: !1, file: !1, line: 8, type: !10, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !15)
!10 = !DISubroutineType(types: !11)
!11 = !{!12}
!12 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !13, line: 9, baseType: !14)
!13 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!14 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!15 = !{!16}
!16 = !DILocalVariable(name: "pages", scope: !9, file: !1, line: 10, type: !3)
!17 = !DILocation(line: 10, column: 2, scope: !9)
!18 = !DILocation(line: 10, column: 8, scope: !9)
!19 = !DILocation(line: 10, column: 24, scope: !9)
!20 = !DILocation(line: 10, column: 16, scope: !9)
!21 = !DILocation(line: 12, column: 7, scope: !22)
!22 = distinct !DILexicalBlock(scope: !9, file: !1, line: 12, column: 6)
!23 = !DILocation(line: 12, column: 6, scope: !9)
!24 = !DILocation(line: 13, column: 3, scope: !22)
!25 = !DILocation(line: 14, column: 46, scope: !9)
!26 = !DILocation(line: 14, column: 53, scope: !9)
!27 = !DILocation(line: 14, column: 59, scope: !9)
!28 = !DILocation(line: 14, column: 9, scope: !9)
!29 = !DILocation(line: 14, column: 2, scope: !9)
!30 = !DILocation(line: 15, column: 1, scope: !9)
!31 = !DISubprogram(name: "get_free_pages_noprof", scope: !1, file: !1, line: 6, type: !32, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!32 = !DISubroutineType(types: !33)
!33 = !{!12, !34, !34}
!34 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !13, line: 8, baseType: !35)
!35 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!36 = !DISubprogram(name: "hv_do_hypercall", scope: !13, file: !13, line: 15, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!37 = !DISubroutineType(types: !38)
!38 = !{!12, !12, !39, !39}
!39 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!40 = distinct !DISubprogram(name: "power_of_two_right", scope: !1, file: !1, line: 17, type: !10, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !41)
!41 = !{!42, !43}
!42 = !DILocalVariable(name: "input", scope: !40, file: !1, line: 19, type: !39)
!43 = !DILocalVariable(name: "output", scope: !40, file: !1, line: 19, type: !39)
!44 = !DILocation(line: 19, column: 2, scope: !40)
!45 = !DILocation(line: 19, column: 8, scope: !40)
!46 = !DILocation(line: 19, column: 16, scope: !40)
!47 = !DILocation(line: 19, column: 42, scope: !40)
!48 = !DILocation(line: 19, column: 51, scope: !40)
!49 = !DILocation(line: 21, column: 46, scope: !40)
!50 = !DILocation(line: 21, column: 53, scope: !40)
!51 = !DILocation(line: 21, column: 9, scope: !40)
!52 = !DILocation(line: 22, column: 1, scope: !40)
!53 = !DILocation(line: 21, column: 2, scope: !40)
!54 = !DISubprogram(name: "__kmalloc_noprof", scope: !1, file: !1, line: 5, type: !55, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!55 = !DISubroutineType(types: !56)
!56 = !{!39, !12, !34}
!57 = distinct !DISubprogram(name: "odd_size_wrong", scope: !1, file: !1, line: 24, type: !10, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !58)
!58 = !{!59, !60}
!59 = !DILocalVariable(name: "input", scope: !57, file: !1, line: 26, type: !39)
!60 = !DILocalVariable(name: "output", scope: !57, file: !1, line: 26, type: !39)
!61 = !DILocation(line: 26, column: 2, scope: !57)
!62 = !DILocation(line: 26, column: 8, scope: !57)
!63 = !DILocation(line: 26, column: 16, scope: !57)
!64 = !DILocation(line: 26, column: 42, scope: !57)
!65 = !DILocation(line: 26, column: 51, scope: !57)
!66 = !DILocation(line: 28, column: 46, scope: !57)
!67 = !DILocation(line: 28, column: 53, scope: !57)
!68 = !DILocation(line: 28, column: 9, scope: !57)
!69 = !DILocation(line: 29, column: 1, scope: !57)
!70 = !DILocation(line: 28, column: 2, scope: !57)
!71 = distinct !DISubprogram(name: "size_unknown", scope: !1, file: !1, line: 32, type: !72, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !74)
!72 = !DISubroutineType(types: !73)
!73 = !{!12, !12}
!74 = !{!75}
!75 = !DILocalVariable(name: "size", arg: 1, scope: !71, file: !1, line: 32, type: !12)
!76 = !DILocation(line: 32, column: 22, scope: !71)
!77 = !DILocation(line: 34, column: 51, scope: !71)
!78 = !DILocation(line: 34, column: 34, scope: !71)
!79 = !DILocation(line: 34, column: 9, scope: !71)
!80 = !DILocation(line: 34, column: 2, scope: !71)
