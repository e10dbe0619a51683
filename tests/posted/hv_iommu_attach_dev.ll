; ModuleID = 'hv_iommu_attach_dev.c'
source_filename = "hv_iommu_attach_dev.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !12
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @hv_iommu_attach_dev(ptr noundef %domain, ptr noundef %pdev) #0 !dbg !19 {
entry:
  %retval = alloca i32, align 4
  %domain.addr = alloca ptr, align 8
  %pdev.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %in = alloca ptr, align 8
  %status = alloca i64, align 8
  %ret = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %domain, ptr %domain.addr, align 8
    #dbg_declare(ptr %domain.addr, !31, !DIExpression(), !37)
  store ptr %pdev, ptr %pdev.addr, align 8
    #dbg_declare(ptr %pdev.addr, !32, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !39
    #dbg_declare(ptr %flags, !33, !DIExpression(), !40)
  %call = call i64 @irq_save() #7, !dbg !41
  store i64 %call, ptr %flags, align 8, !dbg !40
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #6, !dbg !42
    #dbg_declare(ptr %in, !34, !DIExpression(), !43)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !44
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !44
  store ptr %call1, ptr %in, align 8, !dbg !43
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !45
    #dbg_declare(ptr %status, !35, !DIExpression(), !46)
  call void @llvm.lifetime.start.p0(i64 4, ptr %ret) #6, !dbg !47
    #dbg_declare(ptr %ret, !36, !DIExpression(), !48)
  %1 = load ptr, ptr %in, align 8, !dbg !49
  call void @llvm.memset.p0.i64(ptr align 8 %1, i8 0, i64 32, i1 false), !dbg !49
  %2 = load ptr, ptr %in, align 8, !dbg !50
  %3 = load ptr, ptr %domain.addr, align 8, !dbg !51
  call void @put_domain(ptr noundef %2, ptr noundef %3) #7, !dbg !52
  %4 = load ptr, ptr %pdev.addr, align 8, !dbg !53
  %5 = load ptr, ptr %in, align 8, !dbg !54
  %add.ptr = getelementptr i64, ptr %5, i64 3, !dbg !55
  %call2 = call i32 @hv_iommu_lookup_logical_dev_id(ptr noundef %4, ptr noundef %add.ptr) #7, !dbg !56
  store i32 %call2, ptr %ret, align 4, !dbg !57
  %6 = load i32, ptr %ret, align 4, !dbg !58
  %tobool = icmp ne i32 %6, 0, !dbg !58
  br i1 %tobool, label %if.then, label %if.end, !dbg !60

if.then:                                          ; preds = %entry
  %7 = load i64, ptr %flags, align 8, !dbg !61
  call void @irq_restore(i64 noundef %7) #7, !dbg !63
  %8 = load i32, ptr %ret, align 4, !dbg !64
  store i32 %8, ptr %retval, align 4, !dbg !65
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !65

if.end:                                           ; preds = %entry
  %9 = load ptr, ptr %in, align 8, !dbg !66
  %call3 = call i64 @hv_do_hypercall(i64 noundef 178, ptr noundef %9, ptr noundef null) #7, !dbg !67
  store i64 %call3, ptr %status, align 8, !dbg !68
  %10 = load i64, ptr %flags, align 8, !dbg !69
  call void @irq_restore(i64 noundef %10) #7, !dbg !70
  %11 = load i64, ptr %status, align 8, !dbg !71
  %call4 = call i32 @hv_result_to_errno(i64 noundef %11) #7, !dbg !72
  store i32 %call4, ptr %retval, align 4, !dbg !73
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !73

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %ret) #6, !dbg !74
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !74
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #6, !dbg !74
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !74
  %12 = load i32, ptr %retval, align 4, !dbg !74
  ret i32 %12, !dbg !74
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !75 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !80
    #dbg_declare(ptr %flags, !79, !DIExpression(), !81)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !82, !srcloc !83
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !84, !srcloc !85
  %0 = load i64, ptr %flags, align 8, !dbg !86
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !87
  ret i64 %0, !dbg !88
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !89 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !93, !DIExpression(), !95)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !96
    #dbg_declare(ptr %offset, !94, !DIExpression(), !97)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !98, !srcloc !99
  store i64 %0, ptr %offset, align 8, !dbg !98
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !100
  %2 = ptrtoint ptr %1 to i64, !dbg !101
  %3 = load i64, ptr %offset, align 8, !dbg !102
  %add = add i64 %2, %3, !dbg !103
  %4 = inttoptr i64 %add to ptr, !dbg !104
  %5 = load ptr, ptr %4, align 8, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !106
  ret ptr %5, !dbg !107
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @put_domain(ptr noundef %at, ptr noundef %domain) #2 !dbg !108 {
entry:
  %at.addr = alloca ptr, align 8
  %domain.addr = alloca ptr, align 8
  store ptr %at, ptr %at.addr, align 8
    #dbg_declare(ptr %at.addr, !112, !DIExpression(), !114)
  store ptr %domain, ptr %domain.addr, align 8
    #dbg_declare(ptr %domain.addr, !113, !DIExpression(), !115)
  %0 = load ptr, ptr %at.addr, align 8, !dbg !116
  %1 = load ptr, ptr %domain.addr, align 8, !dbg !117
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %0, ptr align 8 %1, i64 24, i1 false), !dbg !118
  ret void, !dbg !119
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !120 dso_local i32 @hv_iommu_lookup_logical_dev_id(ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !123 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !127, !DIExpression(), !128)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !129
  %and = and i64 %0, 512, !dbg !131
  %tobool = icmp ne i64 %and, 0, !dbg !131
  br i1 %tobool, label %if.then, label %if.end, !dbg !132

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !133, !srcloc !134
  br label %if.end, !dbg !133

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !135
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !136 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @hv_result_to_errno(i64 noundef %status) #2 !dbg !139 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !143, !DIExpression(), !144)
  %0 = load i64, ptr %status.addr, align 8, !dbg !145
  %call = call i32 @succeeded(i64 noundef %0) #7, !dbg !146
  %tobool = icmp ne i32 %call, 0, !dbg !146
  %1 = zext i1 %tobool to i64, !dbg !146
  %cond = select i1 %tobool, i32 0, i32 -5, !dbg !146
  ret i32 %cond, !dbg !147
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !148 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !150, !DIExpression(), !151)
  %0 = load i64, ptr %status.addr, align 8, !dbg !152
  %and = and i64 %0, 65535, !dbg !153
  %cmp = icmp eq i64 %and, 0, !dbg !154
  %conv = zext i1 %cmp to i32, !dbg !154
  ret i32 %conv, !dbg !155
}

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin noredzone "no-builtins" }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !14, line: 14, type: !10, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !11, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hv_iommu_attach_dev.c", directory: ".", checksumkind: CSK_MD5, checksum: "fd22121474a33bb40d73dadbf8a315dc")
!4 = !{!5, !9, !10, !6}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../audit/sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!11 = !{!0, !12}
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !14, line: 14, type: !10, isLocal: false, isDefinition: true)
!14 = !DIFile(filename: "./posted.h", directory: ".", checksumkind: CSK_MD5, checksum: "1a5f4d3c7c63d3654cb5215558700365")
!15 = !{i32 7, !"Dwarf Version", i32 5}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!19 = distinct !DISubprogram(name: "hv_iommu_attach_dev", scope: !3, file: !3, line: 7, type: !20, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !30)
!20 = !DISubroutineType(types: !21)
!21 = !{!22, !23, !9}
!22 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !25)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "domain", file: !14, line: 27, size: 192, elements: !26)
!26 = !{!27, !28, !29}
!27 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !25, file: !14, line: 28, baseType: !6, size: 64)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "owner", scope: !25, file: !14, line: 29, baseType: !6, size: 64, offset: 64)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !25, file: !14, line: 30, baseType: !6, size: 64, offset: 128)
!30 = !{!31, !32, !33, !34, !35, !36}
!31 = !DILocalVariable(name: "domain", arg: 1, scope: !19, file: !3, line: 7, type: !23)
!32 = !DILocalVariable(name: "pdev", arg: 2, scope: !19, file: !3, line: 7, type: !9)
!33 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 9, type: !6)
!34 = !DILocalVariable(name: "in", scope: !19, file: !3, line: 10, type: !5)
!35 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 11, type: !6)
!36 = !DILocalVariable(name: "ret", scope: !19, file: !3, line: 12, type: !22)
!37 = !DILocation(line: 7, column: 46, scope: !19)
!38 = !DILocation(line: 7, column: 60, scope: !19)
!39 = !DILocation(line: 9, column: 2, scope: !19)
!40 = !DILocation(line: 9, column: 6, scope: !19)
!41 = !DILocation(line: 9, column: 14, scope: !19)
!42 = !DILocation(line: 10, column: 2, scope: !19)
!43 = !DILocation(line: 10, column: 7, scope: !19)
!44 = !DILocation(line: 10, column: 12, scope: !19)
!45 = !DILocation(line: 11, column: 2, scope: !19)
!46 = !DILocation(line: 11, column: 6, scope: !19)
!47 = !DILocation(line: 12, column: 2, scope: !19)
!48 = !DILocation(line: 12, column: 6, scope: !19)
!49 = !DILocation(line: 14, column: 2, scope: !19)
!50 = !DILocation(line: 15, column: 13, scope: !19)
!51 = !DILocation(line: 15, column: 17, scope: !19)
!52 = !DILocation(line: 15, column: 2, scope: !19)
!53 = !DILocation(line: 16, column: 39, scope: !19)
!54 = !DILocation(line: 16, column: 45, scope: !19)
!55 = !DILocation(line: 16, column: 48, scope: !19)
!56 = !DILocation(line: 16, column: 8, scope: !19)
!57 = !DILocation(line: 16, column: 6, scope: !19)
!58 = !DILocation(line: 17, column: 6, scope: !59)
!59 = distinct !DILexicalBlock(scope: !19, file: !3, line: 17, column: 6)
!60 = !DILocation(line: 17, column: 6, scope: !19)
!61 = !DILocation(line: 18, column: 15, scope: !62)
!62 = distinct !DILexicalBlock(scope: !59, file: !3, line: 17, column: 11)
!63 = !DILocation(line: 18, column: 3, scope: !62)
!64 = !DILocation(line: 19, column: 10, scope: !62)
!65 = !DILocation(line: 19, column: 3, scope: !62)
!66 = !DILocation(line: 21, column: 33, scope: !19)
!67 = !DILocation(line: 21, column: 11, scope: !19)
!68 = !DILocation(line: 21, column: 9, scope: !19)
!69 = !DILocation(line: 22, column: 14, scope: !19)
!70 = !DILocation(line: 22, column: 2, scope: !19)
!71 = !DILocation(line: 23, column: 28, scope: !19)
!72 = !DILocation(line: 23, column: 9, scope: !19)
!73 = !DILocation(line: 23, column: 2, scope: !19)
!74 = !DILocation(line: 24, column: 1, scope: !19)
!75 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !76, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !78)
!76 = !DISubroutineType(types: !77)
!77 = !{!6}
!78 = !{!79}
!79 = !DILocalVariable(name: "flags", scope: !75, file: !7, line: 42, type: !6)
!80 = !DILocation(line: 42, column: 2, scope: !75)
!81 = !DILocation(line: 42, column: 6, scope: !75)
!82 = !DILocation(line: 44, column: 2, scope: !75)
!83 = !{i64 21446, i64 21455}
!84 = !DILocation(line: 45, column: 2, scope: !75)
!85 = !{i64 21517}
!86 = !DILocation(line: 46, column: 9, scope: !75)
!87 = !DILocation(line: 47, column: 1, scope: !75)
!88 = !DILocation(line: 46, column: 2, scope: !75)
!89 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !90, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !92)
!90 = !DISubroutineType(types: !91)
!91 = !{!9, !10}
!92 = !{!93, !94}
!93 = !DILocalVariable(name: "variable", arg: 1, scope: !89, file: !7, line: 56, type: !10)
!94 = !DILocalVariable(name: "offset", scope: !89, file: !7, line: 58, type: !6)
!95 = !DILocation(line: 56, column: 46, scope: !89)
!96 = !DILocation(line: 58, column: 2, scope: !89)
!97 = !DILocation(line: 58, column: 6, scope: !89)
!98 = !DILocation(line: 60, column: 2, scope: !89)
!99 = !{i64 21818}
!100 = !DILocation(line: 61, column: 25, scope: !89)
!101 = !DILocation(line: 61, column: 20, scope: !89)
!102 = !DILocation(line: 61, column: 36, scope: !89)
!103 = !DILocation(line: 61, column: 34, scope: !89)
!104 = !DILocation(line: 61, column: 10, scope: !89)
!105 = !DILocation(line: 61, column: 9, scope: !89)
!106 = !DILocation(line: 62, column: 1, scope: !89)
!107 = !DILocation(line: 61, column: 2, scope: !89)
!108 = distinct !DISubprogram(name: "put_domain", scope: !14, file: !14, line: 33, type: !109, scopeLine: 34, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !111)
!109 = !DISubroutineType(types: !110)
!110 = !{null, !5, !23}
!111 = !{!112, !113}
!112 = !DILocalVariable(name: "at", arg: 1, scope: !108, file: !14, line: 33, type: !5)
!113 = !DILocalVariable(name: "domain", arg: 2, scope: !108, file: !14, line: 33, type: !23)
!114 = !DILocation(line: 33, column: 36, scope: !108)
!115 = !DILocation(line: 33, column: 61, scope: !108)
!116 = !DILocation(line: 35, column: 19, scope: !108)
!117 = !DILocation(line: 35, column: 23, scope: !108)
!118 = !DILocation(line: 35, column: 2, scope: !108)
!119 = !DILocation(line: 36, column: 1, scope: !108)
!120 = !DISubprogram(name: "hv_iommu_lookup_logical_dev_id", scope: !3, file: !3, line: 5, type: !121, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!121 = !DISubroutineType(types: !122)
!122 = !{!22, !9, !5}
!123 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !124, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !126)
!124 = !DISubroutineType(types: !125)
!125 = !{null, !6}
!126 = !{!127}
!127 = !DILocalVariable(name: "flags", arg: 1, scope: !123, file: !7, line: 49, type: !6)
!128 = !DILocation(line: 49, column: 36, scope: !123)
!129 = !DILocation(line: 51, column: 6, scope: !130)
!130 = distinct !DILexicalBlock(scope: !123, file: !7, line: 51, column: 6)
!131 = !DILocation(line: 51, column: 12, scope: !130)
!132 = !DILocation(line: 51, column: 6, scope: !123)
!133 = !DILocation(line: 52, column: 3, scope: !130)
!134 = !{i64 21637}
!135 = !DILocation(line: 53, column: 1, scope: !123)
!136 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !137, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!137 = !DISubroutineType(types: !138)
!138 = !{!6, !6, !9, !9}
!139 = distinct !DISubprogram(name: "hv_result_to_errno", scope: !14, file: !14, line: 17, type: !140, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !142)
!140 = !DISubroutineType(types: !141)
!141 = !{!22, !6}
!142 = !{!143}
!143 = !DILocalVariable(name: "status", arg: 1, scope: !139, file: !14, line: 17, type: !6)
!144 = !DILocation(line: 17, column: 42, scope: !139)
!145 = !DILocation(line: 19, column: 19, scope: !139)
!146 = !DILocation(line: 19, column: 9, scope: !139)
!147 = !DILocation(line: 19, column: 2, scope: !139)
!148 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !140, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !149)
!149 = !{!150}
!150 = !DILocalVariable(name: "status", arg: 1, scope: !148, file: !7, line: 72, type: !6)
!151 = !DILocation(line: 72, column: 33, scope: !148)
!152 = !DILocation(line: 74, column: 10, scope: !148)
!153 = !DILocation(line: 74, column: 17, scope: !148)
!154 = !DILocation(line: 74, column: 27, scope: !148)
!155 = !DILocation(line: 74, column: 2, scope: !148)
