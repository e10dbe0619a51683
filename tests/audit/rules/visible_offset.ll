; ModuleID = 'visible_offset.c'
source_filename = "visible_offset.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.flush = type { i64, i64, i64 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @visible_offset(i64 noundef %mask) #0 !dbg !24 {
entry:
  %retval = alloca i64, align 8
  %mask.addr = alloca i64, align 8
  %page = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %mask, ptr %mask.addr, align 8
    #dbg_declare(ptr %mask.addr, !28, !DIExpression(), !30)
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #4, !dbg !31
    #dbg_declare(ptr %page, !29, !DIExpression(), !32)
  %call = call i64 @get_zeroed_page_noprof(i32 noundef 0) #5, !dbg !33
  %0 = inttoptr i64 %call to ptr, !dbg !34
  store ptr %0, ptr %page, align 8, !dbg !32
  %1 = load ptr, ptr %page, align 8, !dbg !35
  %tobool = icmp ne ptr %1, null, !dbg !35
  br i1 %tobool, label %if.end, label %if.then, !dbg !37

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !38
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !38

if.end:                                           ; preds = %entry
  %2 = load ptr, ptr %page, align 8, !dbg !39
  %add.ptr = getelementptr i8, ptr %2, i64 64, !dbg !40
  %3 = load i64, ptr %mask.addr, align 8, !dbg !41
  %call1 = call i64 @flush(ptr noundef %add.ptr, i64 noundef %3) #5, !dbg !42
  store i64 %call1, ptr %retval, align 8, !dbg !43
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !43

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #4, !dbg !44
  %4 = load i64, ptr %retval, align 8, !dbg !44
  ret i64 %4, !dbg !44
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !45 dso_local i64 @get_zeroed_page_noprof(i32 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @flush(ptr noundef %input, i64 noundef %mask) #3 !dbg !50 {
entry:
  %input.addr = alloca ptr, align 8
  %mask.addr = alloca i64, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !54, !DIExpression(), !56)
  store i64 %mask, ptr %mask.addr, align 8
    #dbg_declare(ptr %mask.addr, !55, !DIExpression(), !57)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !58
  %space = getelementptr inbounds %struct.flush, ptr %0, i32 0, i32 0, !dbg !59
  store i64 0, ptr %space, align 8, !dbg !60
  %1 = load ptr, ptr %input.addr, align 8, !dbg !61
  %flags = getelementptr inbounds %struct.flush, ptr %1, i32 0, i32 1, !dbg !62
  store i64 3, ptr %flags, align 8, !dbg !63
  %2 = load i64, ptr %mask.addr, align 8, !dbg !64
  %3 = load ptr, ptr %input.addr, align 8, !dbg !65
  %mask1 = getelementptr inbounds %struct.flush, ptr %3, i32 0, i32 2, !dbg !66
  store i64 %2, ptr %mask1, align 8, !dbg !67
  %4 = load ptr, ptr %input.addr, align 8, !dbg !68
  %call = call i64 @hv_do_hypercall(i64 noundef 2, ptr noundef %4, ptr noundef null) #5, !dbg !69
  ret i64 %call, !dbg !70
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !71 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!20, !21, !22}
!llvm.ident = !{!23}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !9, line: 10, type: !19, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !18, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "visible_offset.c", directory: ".", checksumkind: CSK_MD5, checksum: "831e52c6af0b5902f50b4916509f3e55")
!4 = !{!5, !7, !17}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "flush", file: !9, line: 17, size: 192, elements: !10)
!9 = !DIFile(filename: "./visible.h", directory: ".", checksumkind: CSK_MD5, checksum: "8ad7a32634dc104be808a5c83845fd07")
!10 = !{!11, !15, !16}
!11 = !DIDerivedType(tag: DW_TAG_member, name: "space", scope: !8, file: !9, line: 18, baseType: !12, size: 64)
!12 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !13, line: 9, baseType: !14)
!13 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!14 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!15 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !8, file: !9, line: 19, baseType: !12, size: 64, offset: 64)
!16 = !DIDerivedType(tag: DW_TAG_member, name: "mask", scope: !8, file: !9, line: 20, baseType: !12, size: 64, offset: 128)
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!18 = !{!0}
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!20 = !{i32 7, !"Dwarf Version", i32 5}
!21 = !{i32 2, !"Debug Info Version", i32 3}
!22 = !{i32 1, !"wchar_size", i32 4}
!23 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!24 = distinct !DISubprogram(name: "visible_offset", scope: !3, file: !3, line: 6, type: !25, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !27)
!25 = !DISubroutineType(types: !26)
!26 = !{!12, !12}
!27 = !{!28, !29}
!28 = !DILocalVariable(name: "mask", arg: 1, scope: !24, file: !3, line: 6, type: !12)
!29 = !DILocalVariable(name: "page", scope: !24, file: !3, line: 8, type: !5)
!30 = !DILocation(line: 6, column: 24, scope: !24)
!31 = !DILocation(line: 8, column: 2, scope: !24)
!32 = !DILocation(line: 8, column: 8, scope: !24)
!33 = !DILocation(line: 8, column: 23, scope: !24)
!34 = !DILocation(line: 8, column: 15, scope: !24)
!35 = !DILocation(line: 10, column: 7, scope: !36)
!36 = distinct !DILexicalBlock(scope: !24, file: !3, line: 10, column: 6)
!37 = !DILocation(line: 10, column: 6, scope: !24)
!38 = !DILocation(line: 11, column: 3, scope: !36)
!39 = !DILocation(line: 12, column: 32, scope: !24)
!40 = !DILocation(line: 12, column: 37, scope: !24)
!41 = !DILocation(line: 12, column: 44, scope: !24)
!42 = !DILocation(line: 12, column: 9, scope: !24)
!43 = !DILocation(line: 12, column: 2, scope: !24)
!44 = !DILocation(line: 13, column: 1, scope: !24)
!45 = !DISubprogram(name: "get_zeroed_page_noprof", scope: !9, file: !9, line: 12, type: !46, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!46 = !DISubroutineType(types: !47)
!47 = !{!48, !49}
!48 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!49 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!50 = distinct !DISubprogram(name: "flush", scope: !9, file: !9, line: 23, type: !51, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !53)
!51 = !DISubroutineType(types: !52)
!52 = !{!12, !7, !12}
!53 = !{!54, !55}
!54 = !DILocalVariable(name: "input", arg: 1, scope: !50, file: !9, line: 23, type: !7)
!55 = !DILocalVariable(name: "mask", arg: 2, scope: !50, file: !9, line: 23, type: !12)
!56 = !DILocation(line: 23, column: 39, scope: !50)
!57 = !DILocation(line: 23, column: 50, scope: !50)
!58 = !DILocation(line: 25, column: 2, scope: !50)
!59 = !DILocation(line: 25, column: 9, scope: !50)
!60 = !DILocation(line: 25, column: 15, scope: !50)
!61 = !DILocation(line: 26, column: 2, scope: !50)
!62 = !DILocation(line: 26, column: 9, scope: !50)
!63 = !DILocation(line: 26, column: 15, scope: !50)
!64 = !DILocation(line: 27, column: 16, scope: !50)
!65 = !DILocation(line: 27, column: 2, scope: !50)
!66 = !DILocation(line: 27, column: 9, scope: !50)
!67 = !DILocation(line: 27, column: 14, scope: !50)
!68 = !DILocation(line: 28, column: 31, scope: !50)
!69 = !DILocation(line: 28, column: 9, scope: !50)
!70 = !DILocation(line: 28, column: 2, scope: !50)
!71 = !DISubprogram(name: "hv_do_hypercall", scope: !13, file: !13, line: 15, type: !72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!72 = !DISubroutineType(types: !73)
!73 = !{!12, !12, !17, !17}
