; ModuleID = 'hv_iommu_domain_free.c'
source_filename = "hv_iommu_domain_free.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@special = external dso_local global i32, align 4
@attached = external dso_local global i32, align 4
@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@.str = private unnamed_addr constant [7 x i8] c"failed\00", align 1, !dbg !12
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !18
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local void @hv_iommu_domain_free(ptr noundef %domain) #0 !dbg !25 {
entry:
  %domain.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %in = alloca ptr, align 8
  %status = alloca i64, align 8
  store ptr %domain, ptr %domain.addr, align 8
    #dbg_declare(ptr %domain.addr, !32, !DIExpression(), !38)
  %0 = load i32, ptr @special, align 4, !dbg !39
  %tobool = icmp ne i32 %0, 0, !dbg !39
  br i1 %tobool, label %if.then, label %if.end, !dbg !41

if.then:                                          ; preds = %entry
  br label %return, !dbg !42

if.end:                                           ; preds = %entry
  %1 = load i32, ptr @attached, align 4, !dbg !43
  %tobool1 = icmp ne i32 %1, 0, !dbg !43
  br i1 %tobool1, label %if.end12, label %if.then2, !dbg !44

if.then2:                                         ; preds = %if.end
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !45
    #dbg_declare(ptr %flags, !33, !DIExpression(), !46)
  %call = call i64 @irq_save() #6, !dbg !47
  store i64 %call, ptr %flags, align 8, !dbg !46
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #5, !dbg !48
    #dbg_declare(ptr %in, !36, !DIExpression(), !49)
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !50
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %2) #6, !dbg !50
  store ptr %call3, ptr %in, align 8, !dbg !49
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !51
    #dbg_declare(ptr %status, !37, !DIExpression(), !52)
  %3 = load ptr, ptr %in, align 8, !dbg !53
  call void @llvm.memset.p0.i64(ptr align 8 %3, i8 0, i64 24, i1 false), !dbg !53
  %4 = load ptr, ptr %in, align 8, !dbg !54
  %arrayidx = getelementptr i64, ptr %4, i64 0, !dbg !54
  store i64 -1, ptr %arrayidx, align 8, !dbg !55
  %5 = load ptr, ptr %domain.addr, align 8, !dbg !56
  %arrayidx4 = getelementptr i32, ptr %5, i64 0, !dbg !56
  %6 = load i32, ptr %arrayidx4, align 4, !dbg !56
  %conv = zext i32 %6 to i64, !dbg !57
  %shl = shl i64 %conv, 32, !dbg !58
  %7 = load ptr, ptr %in, align 8, !dbg !59
  %arrayidx5 = getelementptr i64, ptr %7, i64 2, !dbg !59
  store i64 %shl, ptr %arrayidx5, align 8, !dbg !60
  %8 = load ptr, ptr %in, align 8, !dbg !61
  %call6 = call i64 @hv_do_hypercall(i64 noundef 197, ptr noundef %8, ptr noundef null) #6, !dbg !62
  store i64 %call6, ptr %status, align 8, !dbg !63
  %9 = load i64, ptr %flags, align 8, !dbg !64
  call void @irq_restore(i64 noundef %9) #6, !dbg !65
  %10 = load i64, ptr %status, align 8, !dbg !66
  %call7 = call i32 @succeeded(i64 noundef %10) #6, !dbg !68
  %tobool8 = icmp ne i32 %call7, 0, !dbg !68
  br i1 %tobool8, label %if.end11, label %if.then9, !dbg !69

if.then9:                                         ; preds = %if.then2
  %call10 = call i32 (ptr, ...) @_printk(ptr noundef @.str) #6, !dbg !70
  br label %if.end11, !dbg !70

if.end11:                                         ; preds = %if.then9, %if.then2
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !71
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #5, !dbg !71
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !71
  br label %if.end12, !dbg !72

if.end12:                                         ; preds = %if.end11, %if.end
  %11 = load ptr, ptr %domain.addr, align 8, !dbg !73
  call void @kfree(ptr noundef %11) #6, !dbg !74
  br label %return, !dbg !75

return:                                           ; preds = %if.end12, %if.then
  ret void, !dbg !75
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !76 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !81
    #dbg_declare(ptr %flags, !80, !DIExpression(), !82)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !83, !srcloc !84
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !85, !srcloc !86
  %0 = load i64, ptr %flags, align 8, !dbg !87
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !88
  ret i64 %0, !dbg !89
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !90 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !94, !DIExpression(), !96)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !97
    #dbg_declare(ptr %offset, !95, !DIExpression(), !98)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !99, !srcloc !100
  store i64 %0, ptr %offset, align 8, !dbg !99
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !101
  %2 = ptrtoint ptr %1 to i64, !dbg !102
  %3 = load i64, ptr %offset, align 8, !dbg !103
  %add = add i64 %2, %3, !dbg !104
  %4 = inttoptr i64 %add to ptr, !dbg !105
  %5 = load ptr, ptr %4, align 8, !dbg !106
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !107
  ret ptr %5, !dbg !108
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !109 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !112 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !116, !DIExpression(), !117)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !118
  %and = and i64 %0, 512, !dbg !120
  %tobool = icmp ne i64 %and, 0, !dbg !120
  br i1 %tobool, label %if.then, label %if.end, !dbg !121

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !122, !srcloc !123
  br label %if.end, !dbg !122

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !124
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !125 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !130, !DIExpression(), !131)
  %0 = load i64, ptr %status.addr, align 8, !dbg !132
  %and = and i64 %0, 65535, !dbg !133
  %cmp = icmp eq i64 %and, 0, !dbg !134
  %conv = zext i1 %cmp to i32, !dbg !134
  ret i32 %conv, !dbg !135
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !136 dso_local i32 @_printk(ptr noundef, ...) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !141 dso_local void @kfree(ptr noundef) #4

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!21, !22, !23}
!llvm.ident = !{!24}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !20, line: 14, type: !10, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !11, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hv_iommu_domain_free.c", directory: ".", checksumkind: CSK_MD5, checksum: "c7272cab0ecf7d424c59977b33ea01ac")
!4 = !{!5, !6, !9, !10}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../audit/sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!11 = !{!12, !0, !18}
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(scope: null, file: !3, line: 23, type: !14, isLocal: true, isDefinition: true)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, size: 56, elements: !16)
!15 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!16 = !{!17}
!17 = !DISubrange(count: 7)
!18 = !DIGlobalVariableExpression(var: !19, expr: !DIExpression())
!19 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !20, line: 14, type: !10, isLocal: false, isDefinition: true)
!20 = !DIFile(filename: "./posted.h", directory: ".", checksumkind: CSK_MD5, checksum: "1a5f4d3c7c63d3654cb5215558700365")
!21 = !{i32 7, !"Dwarf Version", i32 5}
!22 = !{i32 2, !"Debug Info Version", i32 3}
!23 = !{i32 1, !"wchar_size", i32 4}
!24 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!25 = distinct !DISubprogram(name: "hv_iommu_domain_free", scope: !3, file: !3, line: 8, type: !26, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !31)
!26 = !DISubroutineType(types: !27)
!27 = !{null, !28}
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !30)
!30 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!31 = !{!32, !33, !36, !37}
!32 = !DILocalVariable(name: "domain", arg: 1, scope: !25, file: !3, line: 8, type: !28)
!33 = !DILocalVariable(name: "flags", scope: !34, file: !3, line: 13, type: !6)
!34 = distinct !DILexicalBlock(scope: !35, file: !3, line: 12, column: 17)
!35 = distinct !DILexicalBlock(scope: !25, file: !3, line: 12, column: 6)
!36 = !DILocalVariable(name: "in", scope: !34, file: !3, line: 14, type: !5)
!37 = !DILocalVariable(name: "status", scope: !34, file: !3, line: 15, type: !6)
!38 = !DILocation(line: 8, column: 32, scope: !25)
!39 = !DILocation(line: 10, column: 6, scope: !40)
!40 = distinct !DILexicalBlock(scope: !25, file: !3, line: 10, column: 6)
!41 = !DILocation(line: 10, column: 6, scope: !25)
!42 = !DILocation(line: 11, column: 3, scope: !40)
!43 = !DILocation(line: 12, column: 7, scope: !35)
!44 = !DILocation(line: 12, column: 6, scope: !25)
!45 = !DILocation(line: 13, column: 3, scope: !34)
!46 = !DILocation(line: 13, column: 7, scope: !34)
!47 = !DILocation(line: 13, column: 15, scope: !34)
!48 = !DILocation(line: 14, column: 3, scope: !34)
!49 = !DILocation(line: 14, column: 8, scope: !34)
!50 = !DILocation(line: 14, column: 13, scope: !34)
!51 = !DILocation(line: 15, column: 3, scope: !34)
!52 = !DILocation(line: 15, column: 7, scope: !34)
!53 = !DILocation(line: 17, column: 3, scope: !34)
!54 = !DILocation(line: 18, column: 3, scope: !34)
!55 = !DILocation(line: 18, column: 9, scope: !34)
!56 = !DILocation(line: 19, column: 16, scope: !34)
!57 = !DILocation(line: 19, column: 11, scope: !34)
!58 = !DILocation(line: 19, column: 26, scope: !34)
!59 = !DILocation(line: 19, column: 3, scope: !34)
!60 = !DILocation(line: 19, column: 9, scope: !34)
!61 = !DILocation(line: 20, column: 34, scope: !34)
!62 = !DILocation(line: 20, column: 12, scope: !34)
!63 = !DILocation(line: 20, column: 10, scope: !34)
!64 = !DILocation(line: 21, column: 15, scope: !34)
!65 = !DILocation(line: 21, column: 3, scope: !34)
!66 = !DILocation(line: 22, column: 18, scope: !67)
!67 = distinct !DILexicalBlock(scope: !34, file: !3, line: 22, column: 7)
!68 = !DILocation(line: 22, column: 8, scope: !67)
!69 = !DILocation(line: 22, column: 7, scope: !34)
!70 = !DILocation(line: 23, column: 4, scope: !67)
!71 = !DILocation(line: 24, column: 2, scope: !35)
!72 = !DILocation(line: 24, column: 2, scope: !34)
!73 = !DILocation(line: 25, column: 8, scope: !25)
!74 = !DILocation(line: 25, column: 2, scope: !25)
!75 = !DILocation(line: 26, column: 1, scope: !25)
!76 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !77, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !79)
!77 = !DISubroutineType(types: !78)
!78 = !{!6}
!79 = !{!80}
!80 = !DILocalVariable(name: "flags", scope: !76, file: !7, line: 42, type: !6)
!81 = !DILocation(line: 42, column: 2, scope: !76)
!82 = !DILocation(line: 42, column: 6, scope: !76)
!83 = !DILocation(line: 44, column: 2, scope: !76)
!84 = !{i64 21404, i64 21413}
!85 = !DILocation(line: 45, column: 2, scope: !76)
!86 = !{i64 21475}
!87 = !DILocation(line: 46, column: 9, scope: !76)
!88 = !DILocation(line: 47, column: 1, scope: !76)
!89 = !DILocation(line: 46, column: 2, scope: !76)
!90 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !91, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !93)
!91 = !DISubroutineType(types: !92)
!92 = !{!9, !10}
!93 = !{!94, !95}
!94 = !DILocalVariable(name: "variable", arg: 1, scope: !90, file: !7, line: 56, type: !10)
!95 = !DILocalVariable(name: "offset", scope: !90, file: !7, line: 58, type: !6)
!96 = !DILocation(line: 56, column: 46, scope: !90)
!97 = !DILocation(line: 58, column: 2, scope: !90)
!98 = !DILocation(line: 58, column: 6, scope: !90)
!99 = !DILocation(line: 60, column: 2, scope: !90)
!100 = !{i64 21776}
!101 = !DILocation(line: 61, column: 25, scope: !90)
!102 = !DILocation(line: 61, column: 20, scope: !90)
!103 = !DILocation(line: 61, column: 36, scope: !90)
!104 = !DILocation(line: 61, column: 34, scope: !90)
!105 = !DILocation(line: 61, column: 10, scope: !90)
!106 = !DILocation(line: 61, column: 9, scope: !90)
!107 = !DILocation(line: 62, column: 1, scope: !90)
!108 = !DILocation(line: 61, column: 2, scope: !90)
!109 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !110, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!110 = !DISubroutineType(types: !111)
!111 = !{!6, !6, !9, !9}
!112 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !113, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !115)
!113 = !DISubroutineType(types: !114)
!114 = !{null, !6}
!115 = !{!116}
!116 = !DILocalVariable(name: "flags", arg: 1, scope: !112, file: !7, line: 49, type: !6)
!117 = !DILocation(line: 49, column: 36, scope: !112)
!118 = !DILocation(line: 51, column: 6, scope: !119)
!119 = distinct !DILexicalBlock(scope: !112, file: !7, line: 51, column: 6)
!120 = !DILocation(line: 51, column: 12, scope: !119)
!121 = !DILocation(line: 51, column: 6, scope: !112)
!122 = !DILocation(line: 52, column: 3, scope: !119)
!123 = !{i64 21595}
!124 = !DILocation(line: 53, column: 1, scope: !112)
!125 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !126, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !129)
!126 = !DISubroutineType(types: !127)
!127 = !{!128, !6}
!128 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!129 = !{!130}
!130 = !DILocalVariable(name: "status", arg: 1, scope: !125, file: !7, line: 72, type: !6)
!131 = !DILocation(line: 72, column: 33, scope: !125)
!132 = !DILocation(line: 74, column: 10, scope: !125)
!133 = !DILocation(line: 74, column: 17, scope: !125)
!134 = !DILocation(line: 74, column: 27, scope: !125)
!135 = !DILocation(line: 74, column: 2, scope: !125)
!136 = !DISubprogram(name: "_printk", scope: !20, file: !20, line: 24, type: !137, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!137 = !DISubroutineType(types: !138)
!138 = !{!128, !139, null}
!139 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !140, size: 64)
!140 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !15)
!141 = !DISubprogram(name: "kfree", scope: !3, file: !3, line: 6, type: !142, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!142 = !DISubroutineType(types: !143)
!143 = !{null, !144}
!144 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !145, size: 64)
!145 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
