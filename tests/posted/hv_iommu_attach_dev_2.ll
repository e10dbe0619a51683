; ModuleID = 'hv_iommu_attach_dev_2.c'
source_filename = "hv_iommu_attach_dev_2.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !12
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @hv_iommu_attach_dev(ptr noundef %domain, ptr noundef %pdev, i8 noundef zeroext %function) #0 !dbg !19 {
entry:
  %retval = alloca i32, align 4
  %domain.addr = alloca ptr, align 8
  %pdev.addr = alloca ptr, align 8
  %function.addr = alloca i8, align 1
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %device = alloca i32, align 4
  %in = alloca ptr, align 8
  %ret = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %domain, ptr %domain.addr, align 8
    #dbg_declare(ptr %domain.addr, !33, !DIExpression(), !43)
  store ptr %pdev, ptr %pdev.addr, align 8
    #dbg_declare(ptr %pdev.addr, !34, !DIExpression(), !44)
  store i8 %function, ptr %function.addr, align 1
    #dbg_declare(ptr %function.addr, !35, !DIExpression(), !45)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !46
    #dbg_declare(ptr %flags, !36, !DIExpression(), !47)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !46
    #dbg_declare(ptr %status, !37, !DIExpression(), !48)
  call void @llvm.lifetime.start.p0(i64 4, ptr %device) #6, !dbg !49
    #dbg_declare(ptr %device, !38, !DIExpression(), !50)
  store i32 0, ptr %device, align 4, !dbg !50
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #6, !dbg !51
    #dbg_declare(ptr %in, !41, !DIExpression(), !52)
  call void @llvm.lifetime.start.p0(i64 4, ptr %ret) #6, !dbg !53
    #dbg_declare(ptr %ret, !42, !DIExpression(), !54)
  %0 = load ptr, ptr %pdev.addr, align 8, !dbg !55
  %call = call i32 @hv_iommu_lookup_logical_dev_id(ptr noundef %0, ptr noundef %device) #7, !dbg !56
  store i32 %call, ptr %ret, align 4, !dbg !54
  %1 = load i32, ptr %ret, align 4, !dbg !57
  %tobool = icmp ne i32 %1, 0, !dbg !57
  br i1 %tobool, label %if.then, label %if.end, !dbg !59

if.then:                                          ; preds = %entry
  %2 = load i32, ptr %ret, align 4, !dbg !60
  store i32 %2, ptr %retval, align 4, !dbg !61
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !61

if.end:                                           ; preds = %entry
  %call1 = call i64 @irq_save() #7, !dbg !62
  store i64 %call1, ptr %flags, align 8, !dbg !63
  %3 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !64
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %3) #7, !dbg !64
  store ptr %call2, ptr %in, align 8, !dbg !65
  %4 = load ptr, ptr %in, align 8, !dbg !66
  call void @llvm.memset.p0.i64(ptr align 8 %4, i8 0, i64 32, i1 false), !dbg !66
  %5 = load ptr, ptr %in, align 8, !dbg !67
  %6 = load ptr, ptr %domain.addr, align 8, !dbg !68
  call void @put_domain(ptr noundef %5, ptr noundef %6) #7, !dbg !69
  %7 = load i32, ptr %device, align 4, !dbg !70
  %conv = zext i32 %7 to i64, !dbg !71
  %8 = load i8, ptr %function.addr, align 1, !dbg !72
  %conv3 = zext i8 %8 to i32, !dbg !72
  %and = and i32 %conv3, 7, !dbg !73
  %conv4 = sext i32 %and to i64, !dbg !74
  %or = or i64 %conv, %conv4, !dbg !75
  %9 = load ptr, ptr %in, align 8, !dbg !76
  %arrayidx = getelementptr i64, ptr %9, i64 3, !dbg !76
  store i64 %or, ptr %arrayidx, align 8, !dbg !77
  %10 = load ptr, ptr %in, align 8, !dbg !78
  %call5 = call i64 @hv_do_hypercall(i64 noundef 178, ptr noundef %10, ptr noundef null) #7, !dbg !79
  store i64 %call5, ptr %status, align 8, !dbg !80
  %11 = load i64, ptr %flags, align 8, !dbg !81
  call void @irq_restore(i64 noundef %11) #7, !dbg !82
  %12 = load i64, ptr %status, align 8, !dbg !83
  %call6 = call i32 @hv_result_to_errno(i64 noundef %12) #7, !dbg !84
  store i32 %call6, ptr %retval, align 4, !dbg !85
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !85

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %ret) #6, !dbg !86
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #6, !dbg !86
  call void @llvm.lifetime.end.p0(i64 4, ptr %device) #6, !dbg !86
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !86
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !86
  %13 = load i32, ptr %retval, align 4, !dbg !86
  ret i32 %13, !dbg !86
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !87 dso_local i32 @hv_iommu_lookup_logical_dev_id(ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !91 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !96
    #dbg_declare(ptr %flags, !95, !DIExpression(), !97)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !98, !srcloc !99
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !100, !srcloc !101
  %0 = load i64, ptr %flags, align 8, !dbg !102
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !103
  ret i64 %0, !dbg !104
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !105 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !109, !DIExpression(), !111)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !112
    #dbg_declare(ptr %offset, !110, !DIExpression(), !113)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !114, !srcloc !115
  store i64 %0, ptr %offset, align 8, !dbg !114
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !116
  %2 = ptrtoint ptr %1 to i64, !dbg !117
  %3 = load i64, ptr %offset, align 8, !dbg !118
  %add = add i64 %2, %3, !dbg !119
  %4 = inttoptr i64 %add to ptr, !dbg !120
  %5 = load ptr, ptr %4, align 8, !dbg !121
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !122
  ret ptr %5, !dbg !123
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @put_domain(ptr noundef %at, ptr noundef %domain) #3 !dbg !124 {
entry:
  %at.addr = alloca ptr, align 8
  %domain.addr = alloca ptr, align 8
  store ptr %at, ptr %at.addr, align 8
    #dbg_declare(ptr %at.addr, !128, !DIExpression(), !130)
  store ptr %domain, ptr %domain.addr, align 8
    #dbg_declare(ptr %domain.addr, !129, !DIExpression(), !131)
  %0 = load ptr, ptr %at.addr, align 8, !dbg !132
  %1 = load ptr, ptr %domain.addr, align 8, !dbg !133
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %0, ptr align 8 %1, i64 24, i1 false), !dbg !134
  ret void, !dbg !135
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !136 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !139 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !143, !DIExpression(), !144)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !145
  %and = and i64 %0, 512, !dbg !147
  %tobool = icmp ne i64 %and, 0, !dbg !147
  br i1 %tobool, label %if.then, label %if.end, !dbg !148

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !149, !srcloc !150
  br label %if.end, !dbg !149

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !151
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @hv_result_to_errno(i64 noundef %status) #3 !dbg !152 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !156, !DIExpression(), !157)
  %0 = load i64, ptr %status.addr, align 8, !dbg !158
  %call = call i32 @succeeded(i64 noundef %0) #7, !dbg !159
  %tobool = icmp ne i32 %call, 0, !dbg !159
  %1 = zext i1 %tobool to i64, !dbg !159
  %cond = select i1 %tobool, i32 0, i32 -5, !dbg !159
  ret i32 %cond, !dbg !160
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !161 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !163, !DIExpression(), !164)
  %0 = load i64, ptr %status.addr, align 8, !dbg !165
  %and = and i64 %0, 65535, !dbg !166
  %cmp = icmp eq i64 %and, 0, !dbg !167
  %conv = zext i1 %cmp to i32, !dbg !167
  ret i32 %conv, !dbg !168
}

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
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
!3 = !DIFile(filename: "hv_iommu_attach_dev_2.c", directory: ".", checksumkind: CSK_MD5, checksum: "1e0acec9124f220fa6971d93db3a26cf")
!4 = !{!5, !6, !9, !10}
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
!19 = distinct !DISubprogram(name: "hv_iommu_attach_dev", scope: !3, file: !3, line: 7, type: !20, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !32)
!20 = !DISubroutineType(types: !21)
!21 = !{!22, !23, !9, !30}
!22 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !25)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "domain", file: !14, line: 27, size: 192, elements: !26)
!26 = !{!27, !28, !29}
!27 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !25, file: !14, line: 28, baseType: !6, size: 64)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "owner", scope: !25, file: !14, line: 29, baseType: !6, size: 64, offset: 64)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !25, file: !14, line: 30, baseType: !6, size: 64, offset: 128)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !7, line: 6, baseType: !31)
!31 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!32 = !{!33, !34, !35, !36, !37, !38, !41, !42}
!33 = !DILocalVariable(name: "domain", arg: 1, scope: !19, file: !3, line: 7, type: !23)
!34 = !DILocalVariable(name: "pdev", arg: 2, scope: !19, file: !3, line: 7, type: !9)
!35 = !DILocalVariable(name: "function", arg: 3, scope: !19, file: !3, line: 7, type: !30)
!36 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 9, type: !6)
!37 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 9, type: !6)
!38 = !DILocalVariable(name: "device", scope: !19, file: !3, line: 10, type: !39)
!39 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !40)
!40 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!41 = !DILocalVariable(name: "in", scope: !19, file: !3, line: 11, type: !5)
!42 = !DILocalVariable(name: "ret", scope: !19, file: !3, line: 12, type: !22)
!43 = !DILocation(line: 7, column: 46, scope: !19)
!44 = !DILocation(line: 7, column: 60, scope: !19)
!45 = !DILocation(line: 7, column: 69, scope: !19)
!46 = !DILocation(line: 9, column: 2, scope: !19)
!47 = !DILocation(line: 9, column: 6, scope: !19)
!48 = !DILocation(line: 9, column: 13, scope: !19)
!49 = !DILocation(line: 10, column: 2, scope: !19)
!50 = !DILocation(line: 10, column: 6, scope: !19)
!51 = !DILocation(line: 11, column: 2, scope: !19)
!52 = !DILocation(line: 11, column: 7, scope: !19)
!53 = !DILocation(line: 12, column: 2, scope: !19)
!54 = !DILocation(line: 12, column: 6, scope: !19)
!55 = !DILocation(line: 12, column: 43, scope: !19)
!56 = !DILocation(line: 12, column: 12, scope: !19)
!57 = !DILocation(line: 14, column: 6, scope: !58)
!58 = distinct !DILexicalBlock(scope: !19, file: !3, line: 14, column: 6)
!59 = !DILocation(line: 14, column: 6, scope: !19)
!60 = !DILocation(line: 15, column: 10, scope: !58)
!61 = !DILocation(line: 15, column: 3, scope: !58)
!62 = !DILocation(line: 16, column: 10, scope: !19)
!63 = !DILocation(line: 16, column: 8, scope: !19)
!64 = !DILocation(line: 17, column: 7, scope: !19)
!65 = !DILocation(line: 17, column: 5, scope: !19)
!66 = !DILocation(line: 18, column: 2, scope: !19)
!67 = !DILocation(line: 19, column: 13, scope: !19)
!68 = !DILocation(line: 19, column: 17, scope: !19)
!69 = !DILocation(line: 19, column: 2, scope: !19)
!70 = !DILocation(line: 20, column: 15, scope: !19)
!71 = !DILocation(line: 20, column: 10, scope: !19)
!72 = !DILocation(line: 20, column: 25, scope: !19)
!73 = !DILocation(line: 20, column: 34, scope: !19)
!74 = !DILocation(line: 20, column: 24, scope: !19)
!75 = !DILocation(line: 20, column: 22, scope: !19)
!76 = !DILocation(line: 20, column: 2, scope: !19)
!77 = !DILocation(line: 20, column: 8, scope: !19)
!78 = !DILocation(line: 21, column: 33, scope: !19)
!79 = !DILocation(line: 21, column: 11, scope: !19)
!80 = !DILocation(line: 21, column: 9, scope: !19)
!81 = !DILocation(line: 22, column: 14, scope: !19)
!82 = !DILocation(line: 22, column: 2, scope: !19)
!83 = !DILocation(line: 23, column: 28, scope: !19)
!84 = !DILocation(line: 23, column: 9, scope: !19)
!85 = !DILocation(line: 23, column: 2, scope: !19)
!86 = !DILocation(line: 24, column: 1, scope: !19)
!87 = !DISubprogram(name: "hv_iommu_lookup_logical_dev_id", scope: !3, file: !3, line: 5, type: !88, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!88 = !DISubroutineType(types: !89)
!89 = !{!22, !9, !90}
!90 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64)
!91 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !92, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !94)
!92 = !DISubroutineType(types: !93)
!93 = !{!6}
!94 = !{!95}
!95 = !DILocalVariable(name: "flags", scope: !91, file: !7, line: 42, type: !6)
!96 = !DILocation(line: 42, column: 2, scope: !91)
!97 = !DILocation(line: 42, column: 6, scope: !91)
!98 = !DILocation(line: 44, column: 2, scope: !91)
!99 = !{i64 21492, i64 21501}
!100 = !DILocation(line: 45, column: 2, scope: !91)
!101 = !{i64 21563}
!102 = !DILocation(line: 46, column: 9, scope: !91)
!103 = !DILocation(line: 47, column: 1, scope: !91)
!104 = !DILocation(line: 46, column: 2, scope: !91)
!105 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !106, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !108)
!106 = !DISubroutineType(types: !107)
!107 = !{!9, !10}
!108 = !{!109, !110}
!109 = !DILocalVariable(name: "variable", arg: 1, scope: !105, file: !7, line: 56, type: !10)
!110 = !DILocalVariable(name: "offset", scope: !105, file: !7, line: 58, type: !6)
!111 = !DILocation(line: 56, column: 46, scope: !105)
!112 = !DILocation(line: 58, column: 2, scope: !105)
!113 = !DILocation(line: 58, column: 6, scope: !105)
!114 = !DILocation(line: 60, column: 2, scope: !105)
!115 = !{i64 21864}
!116 = !DILocation(line: 61, column: 25, scope: !105)
!117 = !DILocation(line: 61, column: 20, scope: !105)
!118 = !DILocation(line: 61, column: 36, scope: !105)
!119 = !DILocation(line: 61, column: 34, scope: !105)
!120 = !DILocation(line: 61, column: 10, scope: !105)
!121 = !DILocation(line: 61, column: 9, scope: !105)
!122 = !DILocation(line: 62, column: 1, scope: !105)
!123 = !DILocation(line: 61, column: 2, scope: !105)
!124 = distinct !DISubprogram(name: "put_domain", scope: !14, file: !14, line: 33, type: !125, scopeLine: 34, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !127)
!125 = !DISubroutineType(types: !126)
!126 = !{null, !5, !23}
!127 = !{!128, !129}
!128 = !DILocalVariable(name: "at", arg: 1, scope: !124, file: !14, line: 33, type: !5)
!129 = !DILocalVariable(name: "domain", arg: 2, scope: !124, file: !14, line: 33, type: !23)
!130 = !DILocation(line: 33, column: 36, scope: !124)
!131 = !DILocation(line: 33, column: 61, scope: !124)
!132 = !DILocation(line: 35, column: 19, scope: !124)
!133 = !DILocation(line: 35, column: 23, scope: !124)
!134 = !DILocation(line: 35, column: 2, scope: !124)
!135 = !DILocation(line: 36, column: 1, scope: !124)
!136 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !137, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!137 = !DISubroutineType(types: !138)
!138 = !{!6, !6, !9, !9}
!139 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !140, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !142)
!140 = !DISubroutineType(types: !141)
!141 = !{null, !6}
!142 = !{!143}
!143 = !DILocalVariable(name: "flags", arg: 1, scope: !139, file: !7, line: 49, type: !6)
!144 = !DILocation(line: 49, column: 36, scope: !139)
!145 = !DILocation(line: 51, column: 6, scope: !146)
!146 = distinct !DILexicalBlock(scope: !139, file: !7, line: 51, column: 6)
!147 = !DILocation(line: 51, column: 12, scope: !146)
!148 = !DILocation(line: 51, column: 6, scope: !139)
!149 = !DILocation(line: 52, column: 3, scope: !146)
!150 = !{i64 21683}
!151 = !DILocation(line: 53, column: 1, scope: !139)
!152 = distinct !DISubprogram(name: "hv_result_to_errno", scope: !14, file: !14, line: 17, type: !153, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !155)
!153 = !DISubroutineType(types: !154)
!154 = !{!22, !6}
!155 = !{!156}
!156 = !DILocalVariable(name: "status", arg: 1, scope: !152, file: !14, line: 17, type: !6)
!157 = !DILocation(line: 17, column: 42, scope: !152)
!158 = !DILocation(line: 19, column: 19, scope: !152)
!159 = !DILocation(line: 19, column: 9, scope: !152)
!160 = !DILocation(line: 19, column: 2, scope: !152)
!161 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !153, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !162)
!162 = !{!163}
!163 = !DILocalVariable(name: "status", arg: 1, scope: !161, file: !7, line: 72, type: !6)
!164 = !DILocation(line: 72, column: 33, scope: !161)
!165 = !DILocation(line: 74, column: 10, scope: !161)
!166 = !DILocation(line: 74, column: 17, scope: !161)
!167 = !DILocation(line: 74, column: 27, scope: !161)
!168 = !DILocation(line: 74, column: 2, scope: !161)
