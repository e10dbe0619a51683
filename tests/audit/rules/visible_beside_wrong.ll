; ModuleID = 'visible_beside_wrong.c'
source_filename = "visible_beside_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.flush = type { i64, i64, i64 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @visible_beside_wrong(i64 noundef %mask) #0 !dbg !14 {
entry:
  %retval = alloca i64, align 8
  %mask.addr = alloca i64, align 8
  %page = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %mask, ptr %mask.addr, align 8
    #dbg_declare(ptr %mask.addr, !21, !DIExpression(), !29)
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #4, !dbg !30
    #dbg_declare(ptr %page, !22, !DIExpression(), !31)
  %call = call ptr @__kmalloc_noprof(i64 noundef 256, i32 noundef 0) #5, !dbg !32
  store ptr %call, ptr %page, align 8, !dbg !31
  %0 = load ptr, ptr %page, align 8, !dbg !33
  %tobool = icmp ne ptr %0, null, !dbg !33
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !35

lor.lhs.false:                                    ; preds = %entry
  %1 = load ptr, ptr %page, align 8, !dbg !36
  %2 = ptrtoint ptr %1 to i64, !dbg !37
  %call1 = call i32 @set_memory_decrypted(i64 noundef %2, i32 noundef 1) #5, !dbg !38
  %tobool2 = icmp ne i32 %call1, 0, !dbg !38
  br i1 %tobool2, label %if.then, label %if.end, !dbg !39

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 1, ptr %retval, align 8, !dbg !40
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !40

if.end:                                           ; preds = %lor.lhs.false
  %3 = load ptr, ptr %page, align 8, !dbg !41
  %4 = load i64, ptr %mask.addr, align 8, !dbg !42
  %call3 = call i64 @flush(ptr noundef %3, i64 noundef %4) #5, !dbg !43
  store i64 %call3, ptr %retval, align 8, !dbg !44
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !44

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #4, !dbg !45
  %5 = load i64, ptr %retval, align 8, !dbg !45
  ret i64 %5, !dbg !45
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !46 dso_local ptr @__kmalloc_noprof(i64 noundef, i32 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !50 dso_local i32 @set_memory_decrypted(i64 noundef, i32 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @flush(ptr noundef %input, i64 noundef %mask) #3 !dbg !54 {
entry:
  %input.addr = alloca ptr, align 8
  %mask.addr = alloca i64, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !58, !DIExpression(), !60)
  store i64 %mask, ptr %mask.addr, align 8
    #dbg_declare(ptr %mask.addr, !59, !DIExpression(), !61)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !62
  %space = getelementptr inbounds %struct.flush, ptr %0, i32 0, i32 0, !dbg !63
  store i64 0, ptr %space, align 8, !dbg !64
  %1 = load ptr, ptr %input.addr, align 8, !dbg !65
  %flags = getelementptr inbounds %struct.flush, ptr %1, i32 0, i32 1, !dbg !66
  store i64 3, ptr %flags, align 8, !dbg !67
  %2 = load i64, ptr %mask.addr, align 8, !dbg !68
  %3 = load ptr, ptr %input.addr, align 8, !dbg !69
  %mask1 = getelementptr inbounds %struct.flush, ptr %3, i32 0, i32 2, !dbg !70
  store i64 %2, ptr %mask1, align 8, !dbg !71
  %4 = load ptr, ptr %input.addr, align 8, !dbg !72
  %call = call i64 @hv_do_hypercall(i64 noundef 2, ptr noundef %4, ptr noundef null) #5, !dbg !73
  ret i64 %call, !dbg !74
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !75 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!10, !11, !12}
!llvm.ident = !{!13}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !8, line: 10, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !7, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "visible_beside_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "367a6735c45a9b63e6514bf5fc59ebc9")
!4 = !{!5, !6}
!5 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !{!0}
!8 = !DIFile(filename: "./visible.h", directory: ".", checksumkind: CSK_MD5, checksum: "8ad7a32634dc104be808a5c83845fd07")
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!10 = !{i32 7, !"Dwarf Version", i32 5}
!11 = !{i32 2, !"Debug Info Version", i32 3}
!12 = !{i32 1, !"wchar_size", i32 4}
!13 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!14 = distinct !DISubprogram(name: "visible_beside_wrong", scope: !3, file: !3, line: 6, type: !15, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !17}
!17 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !18, line: 9, baseType: !19)
!18 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!19 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!20 = !{!21, !22}
!21 = !DILocalVariable(name: "mask", arg: 1, scope: !14, file: !3, line: 6, type: !17)
!22 = !DILocalVariable(name: "page", scope: !14, file: !3, line: 8, type: !23)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "flush", file: !8, line: 17, size: 192, elements: !25)
!25 = !{!26, !27, !28}
!26 = !DIDerivedType(tag: DW_TAG_member, name: "space", scope: !24, file: !8, line: 18, baseType: !17, size: 64)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !24, file: !8, line: 19, baseType: !17, size: 64, offset: 64)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "mask", scope: !24, file: !8, line: 20, baseType: !17, size: 64, offset: 128)
!29 = !DILocation(line: 6, column: 30, scope: !14)
!30 = !DILocation(line: 8, column: 2, scope: !14)
!31 = !DILocation(line: 8, column: 16, scope: !14)
!32 = !DILocation(line: 8, column: 23, scope: !14)
!33 = !DILocation(line: 10, column: 7, scope: !34)
!34 = distinct !DILexicalBlock(scope: !14, file: !3, line: 10, column: 6)
!35 = !DILocation(line: 10, column: 12, scope: !34)
!36 = !DILocation(line: 10, column: 51, scope: !34)
!37 = !DILocation(line: 10, column: 36, scope: !34)
!38 = !DILocation(line: 10, column: 15, scope: !34)
!39 = !DILocation(line: 10, column: 6, scope: !14)
!40 = !DILocation(line: 11, column: 3, scope: !34)
!41 = !DILocation(line: 12, column: 15, scope: !14)
!42 = !DILocation(line: 12, column: 21, scope: !14)
!43 = !DILocation(line: 12, column: 9, scope: !14)
!44 = !DILocation(line: 12, column: 2, scope: !14)
!45 = !DILocation(line: 13, column: 1, scope: !14)
!46 = !DISubprogram(name: "__kmalloc_noprof", scope: !8, file: !8, line: 13, type: !47, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!47 = !DISubroutineType(types: !48)
!48 = !{!6, !5, !49}
!49 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!50 = !DISubprogram(name: "set_memory_decrypted", scope: !8, file: !8, line: 14, type: !51, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!51 = !DISubroutineType(types: !52)
!52 = !{!53, !5, !53}
!53 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!54 = distinct !DISubprogram(name: "flush", scope: !8, file: !8, line: 23, type: !55, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !57)
!55 = !DISubroutineType(types: !56)
!56 = !{!17, !23, !17}
!57 = !{!58, !59}
!58 = !DILocalVariable(name: "input", arg: 1, scope: !54, file: !8, line: 23, type: !23)
!59 = !DILocalVariable(name: "mask", arg: 2, scope: !54, file: !8, line: 23, type: !17)
!60 = !DILocation(line: 23, column: 39, scope: !54)
!61 = !DILocation(line: 23, column: 50, scope: !54)
!62 = !DILocation(line: 25, column: 2, scope: !54)
!63 = !DILocation(line: 25, column: 9, scope: !54)
!64 = !DILocation(line: 25, column: 15, scope: !54)
!65 = !DILocation(line: 26, column: 2, scope: !54)
!66 = !DILocation(line: 26, column: 9, scope: !54)
!67 = !DILocation(line: 26, column: 15, scope: !54)
!68 = !DILocation(line: 27, column: 16, scope: !54)
!69 = !DILocation(line: 27, column: 2, scope: !54)
!70 = !DILocation(line: 27, column: 9, scope: !54)
!71 = !DILocation(line: 27, column: 14, scope: !54)
!72 = !DILocation(line: 28, column: 31, scope: !54)
!73 = !DILocation(line: 28, column: 9, scope: !54)
!74 = !DILocation(line: 28, column: 2, scope: !54)
!75 = !DISubprogram(name: "hv_do_hypercall", scope: !18, file: !18, line: 15, type: !76, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!76 = !DISubroutineType(types: !77)
!77 = !{!17, !17, !6, !6}
