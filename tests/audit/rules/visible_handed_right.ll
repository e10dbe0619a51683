; ModuleID = 'visible_handed_right.c'
source_filename = "visible_handed_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.flush = type { i64, i64, i64 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @visible_handed_right(i64 noundef %mask) #0 !dbg !23 {
entry:
  %retval = alloca i64, align 8
  %mask.addr = alloca i64, align 8
  %page = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %mask, ptr %mask.addr, align 8
    #dbg_declare(ptr %mask.addr, !27, !DIExpression(), !29)
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #4, !dbg !30
    #dbg_declare(ptr %page, !28, !DIExpression(), !31)
  %call = call i64 @get_zeroed_page_noprof(i32 noundef 0) #5, !dbg !32
  %0 = inttoptr i64 %call to ptr, !dbg !33
  store ptr %0, ptr %page, align 8, !dbg !31
  %1 = load ptr, ptr %page, align 8, !dbg !34
  %tobool = icmp ne ptr %1, null, !dbg !34
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !36

lor.lhs.false:                                    ; preds = %entry
  %2 = load ptr, ptr %page, align 8, !dbg !37
  %3 = ptrtoint ptr %2 to i64, !dbg !38
  %call1 = call i32 @set_memory_decrypted(i64 noundef %3, i32 noundef 1) #5, !dbg !39
  %tobool2 = icmp ne i32 %call1, 0, !dbg !39
  br i1 %tobool2, label %if.then, label %if.end, !dbg !40

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 1, ptr %retval, align 8, !dbg !41
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !41

if.end:                                           ; preds = %lor.lhs.false
  %4 = load ptr, ptr %page, align 8, !dbg !42
  call void @note_page(ptr noundef %4) #5, !dbg !43
  %5 = load ptr, ptr %page, align 8, !dbg !44
  %6 = load i64, ptr %mask.addr, align 8, !dbg !45
  %call3 = call i64 @flush(ptr noundef %5, i64 noundef %6) #5, !dbg !46
  store i64 %call3, ptr %retval, align 8, !dbg !47
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !47

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #4, !dbg !48
  %7 = load i64, ptr %retval, align 8, !dbg !48
  ret i64 %7, !dbg !48
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !49 dso_local i64 @get_zeroed_page_noprof(i32 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !53 dso_local i32 @set_memory_decrypted(i64 noundef, i32 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !57 dso_local void @note_page(ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @flush(ptr noundef %input, i64 noundef %mask) #3 !dbg !60 {
entry:
  %input.addr = alloca ptr, align 8
  %mask.addr = alloca i64, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !64, !DIExpression(), !66)
  store i64 %mask, ptr %mask.addr, align 8
    #dbg_declare(ptr %mask.addr, !65, !DIExpression(), !67)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !68
  %space = getelementptr inbounds %struct.flush, ptr %0, i32 0, i32 0, !dbg !69
  store i64 0, ptr %space, align 8, !dbg !70
  %1 = load ptr, ptr %input.addr, align 8, !dbg !71
  %flags = getelementptr inbounds %struct.flush, ptr %1, i32 0, i32 1, !dbg !72
  store i64 3, ptr %flags, align 8, !dbg !73
  %2 = load i64, ptr %mask.addr, align 8, !dbg !74
  %3 = load ptr, ptr %input.addr, align 8, !dbg !75
  %mask1 = getelementptr inbounds %struct.flush, ptr %3, i32 0, i32 2, !dbg !76
  store i64 %2, ptr %mask1, align 8, !dbg !77
  %4 = load ptr, ptr %input.addr, align 8, !dbg !78
  %call = call i64 @hv_do_hypercall(i64 noundef 2, ptr noundef %4, ptr noundef null) #5, !dbg !79
  ret i64 %call, !dbg !80
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !81 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !7, line: 10, type: !18, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !17, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "visible_handed_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "cf360b7fae100d3714376739c0b8fd57")
!4 = !{!5, !15, !16}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "flush", file: !7, line: 17, size: 192, elements: !8)
!7 = !DIFile(filename: "./visible.h", directory: ".", checksumkind: CSK_MD5, checksum: "8ad7a32634dc104be808a5c83845fd07")
!8 = !{!9, !13, !14}
!9 = !DIDerivedType(tag: DW_TAG_member, name: "space", scope: !6, file: !7, line: 18, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !11, line: 9, baseType: !12)
!11 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!12 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!13 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !6, file: !7, line: 19, baseType: !10, size: 64, offset: 64)
!14 = !DIDerivedType(tag: DW_TAG_member, name: "mask", scope: !6, file: !7, line: 20, baseType: !10, size: 64, offset: 128)
!15 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!17 = !{!0}
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!19 = !{i32 7, !"Dwarf Version", i32 5}
!20 = !{i32 2, !"Debug Info Version", i32 3}
!21 = !{i32 1, !"wchar_size", i32 4}
!22 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!23 = distinct !DISubprogram(name: "visible_handed_right", scope: !3, file: !3, line: 8, type: !24, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
!24 = !DISubroutineType(types: !25)
!25 = !{!10, !10}
!26 = !{!27, !28}
!27 = !DILocalVariable(name: "mask", arg: 1, scope: !23, file: !3, line: 8, type: !10)
!28 = !DILocalVariable(name: "page", scope: !23, file: !3, line: 10, type: !5)
!29 = !DILocation(line: 8, column: 30, scope: !23)
!30 = !DILocation(line: 10, column: 2, scope: !23)
!31 = !DILocation(line: 10, column: 16, scope: !23)
!32 = !DILocation(line: 10, column: 39, scope: !23)
!33 = !DILocation(line: 10, column: 23, scope: !23)
!34 = !DILocation(line: 12, column: 7, scope: !35)
!35 = distinct !DILexicalBlock(scope: !23, file: !3, line: 12, column: 6)
!36 = !DILocation(line: 12, column: 12, scope: !35)
!37 = !DILocation(line: 12, column: 51, scope: !35)
!38 = !DILocation(line: 12, column: 36, scope: !35)
!39 = !DILocation(line: 12, column: 15, scope: !35)
!40 = !DILocation(line: 12, column: 6, scope: !23)
!41 = !DILocation(line: 13, column: 3, scope: !35)
!42 = !DILocation(line: 14, column: 12, scope: !23)
!43 = !DILocation(line: 14, column: 2, scope: !23)
!44 = !DILocation(line: 15, column: 15, scope: !23)
!45 = !DILocation(line: 15, column: 21, scope: !23)
!46 = !DILocation(line: 15, column: 9, scope: !23)
!47 = !DILocation(line: 15, column: 2, scope: !23)
!48 = !DILocation(line: 16, column: 1, scope: !23)
!49 = !DISubprogram(name: "get_zeroed_page_noprof", scope: !7, file: !7, line: 12, type: !50, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!50 = !DISubroutineType(types: !51)
!51 = !{!15, !52}
!52 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!53 = !DISubprogram(name: "set_memory_decrypted", scope: !7, file: !7, line: 14, type: !54, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!54 = !DISubroutineType(types: !55)
!55 = !{!56, !15, !56}
!56 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!57 = !DISubprogram(name: "note_page", scope: !3, file: !3, line: 6, type: !58, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!58 = !DISubroutineType(types: !59)
!59 = !{null, !16}
!60 = distinct !DISubprogram(name: "flush", scope: !7, file: !7, line: 23, type: !61, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !63)
!61 = !DISubroutineType(types: !62)
!62 = !{!10, !5, !10}
!63 = !{!64, !65}
!64 = !DILocalVariable(name: "input", arg: 1, scope: !60, file: !7, line: 23, type: !5)
!65 = !DILocalVariable(name: "mask", arg: 2, scope: !60, file: !7, line: 23, type: !10)
!66 = !DILocation(line: 23, column: 39, scope: !60)
!67 = !DILocation(line: 23, column: 50, scope: !60)
!68 = !DILocation(line: 25, column: 2, scope: !60)
!69 = !DILocation(line: 25, column: 9, scope: !60)
!70 = !DILocation(line: 25, column: 15, scope: !60)
!71 = !DILocation(line: 26, column: 2, scope: !60)
!72 = !DILocation(line: 26, column: 9, scope: !60)
!73 = !DILocation(line: 26, column: 15, scope: !60)
!74 = !DILocation(line: 27, column: 16, scope: !60)
!75 = !DILocation(line: 27, column: 2, scope: !60)
!76 = !DILocation(line: 27, column: 9, scope: !60)
!77 = !DILocation(line: 27, column: 14, scope: !60)
!78 = !DILocation(line: 28, column: 31, scope: !60)
!79 = !DILocation(line: 28, column: 9, scope: !60)
!80 = !DILocation(line: 28, column: 2, scope: !60)
!81 = !DISubprogram(name: "hv_do_hypercall", scope: !11, file: !11, line: 15, type: !82, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!82 = !DISubroutineType(types: !83)
!83 = !{!10, !10, !16, !16}
