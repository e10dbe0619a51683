; ModuleID = 'hv_iommu_get_logical_device_property.c'
source_filename = "hv_iommu_get_logical_device_property.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !15
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @hv_iommu_probe_device(ptr noundef %pdev, ptr noundef %features) #0 !dbg !22 {
entry:
  %retval = alloca i32, align 4
  %pdev.addr = alloca ptr, align 8
  %features.addr = alloca ptr, align 8
  %property = alloca [2 x i64], align 16
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %pdev, ptr %pdev.addr, align 8
    #dbg_declare(ptr %pdev.addr, !27, !DIExpression(), !33)
  store ptr %features, ptr %features.addr, align 8
    #dbg_declare(ptr %features.addr, !28, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(i64 16, ptr %property) #6, !dbg !35
    #dbg_declare(ptr %property, !29, !DIExpression(), !36)
  %0 = load ptr, ptr %pdev.addr, align 8, !dbg !37
  %arraydecay = getelementptr inbounds [2 x i64], ptr %property, i64 0, i64 0, !dbg !39
  %call = call i32 @hv_iommu_get_logical_device_property(ptr noundef %0, i32 noundef 1, ptr noundef %arraydecay) #7, !dbg !40
  %tobool = icmp ne i32 %call, 0, !dbg !40
  br i1 %tobool, label %if.then, label %if.end, !dbg !41

if.then:                                          ; preds = %entry
  store i32 -19, ptr %retval, align 4, !dbg !42
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !42

if.end:                                           ; preds = %entry
  %arrayidx = getelementptr [2 x i64], ptr %property, i64 0, i64 0, !dbg !43
  %1 = load i64, ptr %arrayidx, align 16, !dbg !43
  %2 = load ptr, ptr %features.addr, align 8, !dbg !44
  store i64 %1, ptr %2, align 8, !dbg !45
  store i32 0, ptr %retval, align 4, !dbg !46
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !46

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 16, ptr %property) #6, !dbg !47
  %3 = load i32, ptr %retval, align 4, !dbg !47
  ret i32 %3, !dbg !47
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal i32 @hv_iommu_get_logical_device_property(ptr noundef %pdev, i32 noundef %code, ptr noundef %property) #0 !dbg !48 {
entry:
  %retval = alloca i32, align 4
  %pdev.addr = alloca ptr, align 8
  %code.addr = alloca i32, align 4
  %property.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %in = alloca ptr, align 8
  %out = alloca ptr, align 8
  %device = alloca i64, align 8
  %status = alloca i64, align 8
  %ret = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %pdev, ptr %pdev.addr, align 8
    #dbg_declare(ptr %pdev.addr, !52, !DIExpression(), !61)
  store i32 %code, ptr %code.addr, align 4
    #dbg_declare(ptr %code.addr, !53, !DIExpression(), !62)
  store ptr %property, ptr %property.addr, align 8
    #dbg_declare(ptr %property.addr, !54, !DIExpression(), !63)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !64
    #dbg_declare(ptr %flags, !55, !DIExpression(), !65)
  %call = call i64 @irq_save() #7, !dbg !66
  store i64 %call, ptr %flags, align 8, !dbg !65
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #6, !dbg !67
    #dbg_declare(ptr %in, !56, !DIExpression(), !68)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !69
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !69
  store ptr %call1, ptr %in, align 8, !dbg !68
  call void @llvm.lifetime.start.p0(i64 8, ptr %out) #6, !dbg !67
    #dbg_declare(ptr %out, !57, !DIExpression(), !70)
  %1 = load ptr, ptr %in, align 8, !dbg !71
  %add.ptr = getelementptr i64, ptr %1, i64 3, !dbg !72
  store ptr %add.ptr, ptr %out, align 8, !dbg !70
  call void @llvm.lifetime.start.p0(i64 8, ptr %device) #6, !dbg !73
    #dbg_declare(ptr %device, !58, !DIExpression(), !74)
  store i64 0, ptr %device, align 8, !dbg !74
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !73
    #dbg_declare(ptr %status, !59, !DIExpression(), !75)
  call void @llvm.lifetime.start.p0(i64 4, ptr %ret) #6, !dbg !76
    #dbg_declare(ptr %ret, !60, !DIExpression(), !77)
  %2 = load ptr, ptr %in, align 8, !dbg !78
  call void @llvm.memset.p0.i64(ptr align 8 %2, i8 0, i64 24, i1 false), !dbg !78
  %3 = load ptr, ptr %in, align 8, !dbg !79
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !79
  store i64 -1, ptr %arrayidx, align 8, !dbg !80
  %4 = load ptr, ptr %pdev.addr, align 8, !dbg !81
  %call2 = call i32 @hv_iommu_lookup_logical_dev_id(ptr noundef %4, ptr noundef %device) #7, !dbg !82
  store i32 %call2, ptr %ret, align 4, !dbg !83
  %5 = load i32, ptr %ret, align 4, !dbg !84
  %tobool = icmp ne i32 %5, 0, !dbg !84
  br i1 %tobool, label %if.then, label %if.end, !dbg !86

if.then:                                          ; preds = %entry
  %6 = load i64, ptr %flags, align 8, !dbg !87
  call void @irq_restore(i64 noundef %6) #7, !dbg !89
  %7 = load i32, ptr %ret, align 4, !dbg !90
  store i32 %7, ptr %retval, align 4, !dbg !91
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !91

if.end:                                           ; preds = %entry
  %8 = load i64, ptr %device, align 8, !dbg !92
  %9 = load ptr, ptr %in, align 8, !dbg !93
  %arrayidx3 = getelementptr i64, ptr %9, i64 1, !dbg !93
  store i64 %8, ptr %arrayidx3, align 8, !dbg !94
  %10 = load i32, ptr %code.addr, align 4, !dbg !95
  %11 = load ptr, ptr %in, align 8, !dbg !96
  %add.ptr4 = getelementptr i64, ptr %11, i64 2, !dbg !97
  store i32 %10, ptr %add.ptr4, align 4, !dbg !98
  %12 = load ptr, ptr %in, align 8, !dbg !99
  %13 = load ptr, ptr %out, align 8, !dbg !100
  %call5 = call i64 @hv_do_hypercall(i64 noundef 295, ptr noundef %12, ptr noundef %13) #7, !dbg !101
  store i64 %call5, ptr %status, align 8, !dbg !102
  %14 = load ptr, ptr %property.addr, align 8, !dbg !103
  %15 = load ptr, ptr %out, align 8, !dbg !104
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %14, ptr align 8 %15, i64 16, i1 false), !dbg !105
  %16 = load i64, ptr %flags, align 8, !dbg !106
  call void @irq_restore(i64 noundef %16) #7, !dbg !107
  %17 = load i64, ptr %status, align 8, !dbg !108
  %call6 = call i32 @hv_result_to_errno(i64 noundef %17) #7, !dbg !109
  store i32 %call6, ptr %retval, align 4, !dbg !110
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !110

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %ret) #6, !dbg !111
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !111
  call void @llvm.lifetime.end.p0(i64 8, ptr %device) #6, !dbg !111
  call void @llvm.lifetime.end.p0(i64 8, ptr %out) #6, !dbg !111
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #6, !dbg !111
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !111
  %18 = load i32, ptr %retval, align 4, !dbg !111
  ret i32 %18, !dbg !111
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !112 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !117
    #dbg_declare(ptr %flags, !116, !DIExpression(), !118)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !119, !srcloc !120
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !121, !srcloc !122
  %0 = load i64, ptr %flags, align 8, !dbg !123
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !124
  ret i64 %0, !dbg !125
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !126 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !130, !DIExpression(), !132)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !133
    #dbg_declare(ptr %offset, !131, !DIExpression(), !134)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !135, !srcloc !136
  store i64 %0, ptr %offset, align 8, !dbg !135
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !137
  %2 = ptrtoint ptr %1 to i64, !dbg !138
  %3 = load i64, ptr %offset, align 8, !dbg !139
  %add = add i64 %2, %3, !dbg !140
  %4 = inttoptr i64 %add to ptr, !dbg !141
  %5 = load ptr, ptr %4, align 8, !dbg !142
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !143
  ret ptr %5, !dbg !144
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !145 dso_local i32 @hv_iommu_lookup_logical_dev_id(ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !146 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !150, !DIExpression(), !151)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !152
  %and = and i64 %0, 512, !dbg !154
  %tobool = icmp ne i64 %and, 0, !dbg !154
  br i1 %tobool, label %if.then, label %if.end, !dbg !155

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !156, !srcloc !157
  br label %if.end, !dbg !156

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !158
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !159 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @hv_result_to_errno(i64 noundef %status) #2 !dbg !162 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !166, !DIExpression(), !167)
  %0 = load i64, ptr %status.addr, align 8, !dbg !168
  %call = call i32 @succeeded(i64 noundef %0) #7, !dbg !169
  %tobool = icmp ne i32 %call, 0, !dbg !169
  %1 = zext i1 %tobool to i64, !dbg !169
  %cond = select i1 %tobool, i32 0, i32 -5, !dbg !169
  ret i32 %cond, !dbg !170
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !171 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !173, !DIExpression(), !174)
  %0 = load i64, ptr %status.addr, align 8, !dbg !175
  %and = and i64 %0, 65535, !dbg !176
  %cmp = icmp eq i64 %and, 0, !dbg !177
  %conv = zext i1 %cmp to i32, !dbg !177
  ret i32 %conv, !dbg !178
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
!llvm.module.flags = !{!18, !19, !20}
!llvm.ident = !{!21}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !17, line: 14, type: !12, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !14, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hv_iommu_get_logical_device_property.c", directory: ".", checksumkind: CSK_MD5, checksum: "8b8cf82cf267a1c1c9ca1fdbf5eb64e9")
!4 = !{!5, !9, !12, !6}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../audit/sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !11)
!11 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!14 = !{!0, !15}
!15 = !DIGlobalVariableExpression(var: !16, expr: !DIExpression())
!16 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !17, line: 14, type: !12, isLocal: false, isDefinition: true)
!17 = !DIFile(filename: "./posted.h", directory: ".", checksumkind: CSK_MD5, checksum: "1a5f4d3c7c63d3654cb5215558700365")
!18 = !{i32 7, !"Dwarf Version", i32 5}
!19 = !{i32 2, !"Debug Info Version", i32 3}
!20 = !{i32 1, !"wchar_size", i32 4}
!21 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!22 = distinct !DISubprogram(name: "hv_iommu_probe_device", scope: !3, file: !3, line: 29, type: !23, scopeLine: 30, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
!23 = !DISubroutineType(types: !24)
!24 = !{!25, !13, !5}
!25 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!26 = !{!27, !28, !29}
!27 = !DILocalVariable(name: "pdev", arg: 1, scope: !22, file: !3, line: 29, type: !13)
!28 = !DILocalVariable(name: "features", arg: 2, scope: !22, file: !3, line: 29, type: !5)
!29 = !DILocalVariable(name: "property", scope: !22, file: !3, line: 31, type: !30)
!30 = !DICompositeType(tag: DW_TAG_array_type, baseType: !6, size: 128, elements: !31)
!31 = !{!32}
!32 = !DISubrange(count: 2)
!33 = !DILocation(line: 29, column: 33, scope: !22)
!34 = !DILocation(line: 29, column: 44, scope: !22)
!35 = !DILocation(line: 31, column: 2, scope: !22)
!36 = !DILocation(line: 31, column: 6, scope: !22)
!37 = !DILocation(line: 33, column: 43, scope: !38)
!38 = distinct !DILexicalBlock(scope: !22, file: !3, line: 33, column: 6)
!39 = !DILocation(line: 33, column: 52, scope: !38)
!40 = !DILocation(line: 33, column: 6, scope: !38)
!41 = !DILocation(line: 33, column: 6, scope: !22)
!42 = !DILocation(line: 34, column: 3, scope: !38)
!43 = !DILocation(line: 35, column: 14, scope: !22)
!44 = !DILocation(line: 35, column: 3, scope: !22)
!45 = !DILocation(line: 35, column: 12, scope: !22)
!46 = !DILocation(line: 36, column: 2, scope: !22)
!47 = !DILocation(line: 37, column: 1, scope: !22)
!48 = distinct !DISubprogram(name: "hv_iommu_get_logical_device_property", scope: !3, file: !3, line: 7, type: !49, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !51)
!49 = !DISubroutineType(types: !50)
!50 = !{!25, !13, !10, !5}
!51 = !{!52, !53, !54, !55, !56, !57, !58, !59, !60}
!52 = !DILocalVariable(name: "pdev", arg: 1, scope: !48, file: !3, line: 7, type: !13)
!53 = !DILocalVariable(name: "code", arg: 2, scope: !48, file: !3, line: 7, type: !10)
!54 = !DILocalVariable(name: "property", arg: 3, scope: !48, file: !3, line: 7, type: !5)
!55 = !DILocalVariable(name: "flags", scope: !48, file: !3, line: 9, type: !6)
!56 = !DILocalVariable(name: "in", scope: !48, file: !3, line: 10, type: !5)
!57 = !DILocalVariable(name: "out", scope: !48, file: !3, line: 10, type: !5)
!58 = !DILocalVariable(name: "device", scope: !48, file: !3, line: 11, type: !6)
!59 = !DILocalVariable(name: "status", scope: !48, file: !3, line: 11, type: !6)
!60 = !DILocalVariable(name: "ret", scope: !48, file: !3, line: 12, type: !25)
!61 = !DILocation(line: 7, column: 55, scope: !48)
!62 = !DILocation(line: 7, column: 65, scope: !48)
!63 = !DILocation(line: 7, column: 76, scope: !48)
!64 = !DILocation(line: 9, column: 2, scope: !48)
!65 = !DILocation(line: 9, column: 6, scope: !48)
!66 = !DILocation(line: 9, column: 14, scope: !48)
!67 = !DILocation(line: 10, column: 2, scope: !48)
!68 = !DILocation(line: 10, column: 7, scope: !48)
!69 = !DILocation(line: 10, column: 12, scope: !48)
!70 = !DILocation(line: 10, column: 20, scope: !48)
!71 = !DILocation(line: 10, column: 26, scope: !48)
!72 = !DILocation(line: 10, column: 29, scope: !48)
!73 = !DILocation(line: 11, column: 2, scope: !48)
!74 = !DILocation(line: 11, column: 6, scope: !48)
!75 = !DILocation(line: 11, column: 18, scope: !48)
!76 = !DILocation(line: 12, column: 2, scope: !48)
!77 = !DILocation(line: 12, column: 6, scope: !48)
!78 = !DILocation(line: 14, column: 2, scope: !48)
!79 = !DILocation(line: 15, column: 2, scope: !48)
!80 = !DILocation(line: 15, column: 8, scope: !48)
!81 = !DILocation(line: 16, column: 39, scope: !48)
!82 = !DILocation(line: 16, column: 8, scope: !48)
!83 = !DILocation(line: 16, column: 6, scope: !48)
!84 = !DILocation(line: 17, column: 6, scope: !85)
!85 = distinct !DILexicalBlock(scope: !48, file: !3, line: 17, column: 6)
!86 = !DILocation(line: 17, column: 6, scope: !48)
!87 = !DILocation(line: 18, column: 15, scope: !88)
!88 = distinct !DILexicalBlock(scope: !85, file: !3, line: 17, column: 11)
!89 = !DILocation(line: 18, column: 3, scope: !88)
!90 = !DILocation(line: 19, column: 10, scope: !88)
!91 = !DILocation(line: 19, column: 3, scope: !88)
!92 = !DILocation(line: 21, column: 10, scope: !48)
!93 = !DILocation(line: 21, column: 2, scope: !48)
!94 = !DILocation(line: 21, column: 8, scope: !48)
!95 = !DILocation(line: 22, column: 21, scope: !48)
!96 = !DILocation(line: 22, column: 11, scope: !48)
!97 = !DILocation(line: 22, column: 14, scope: !48)
!98 = !DILocation(line: 22, column: 19, scope: !48)
!99 = !DILocation(line: 23, column: 34, scope: !48)
!100 = !DILocation(line: 23, column: 38, scope: !48)
!101 = !DILocation(line: 23, column: 11, scope: !48)
!102 = !DILocation(line: 23, column: 9, scope: !48)
!103 = !DILocation(line: 24, column: 19, scope: !48)
!104 = !DILocation(line: 24, column: 29, scope: !48)
!105 = !DILocation(line: 24, column: 2, scope: !48)
!106 = !DILocation(line: 25, column: 14, scope: !48)
!107 = !DILocation(line: 25, column: 2, scope: !48)
!108 = !DILocation(line: 26, column: 28, scope: !48)
!109 = !DILocation(line: 26, column: 9, scope: !48)
!110 = !DILocation(line: 26, column: 2, scope: !48)
!111 = !DILocation(line: 27, column: 1, scope: !48)
!112 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !113, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !115)
!113 = !DISubroutineType(types: !114)
!114 = !{!6}
!115 = !{!116}
!116 = !DILocalVariable(name: "flags", scope: !112, file: !7, line: 42, type: !6)
!117 = !DILocation(line: 42, column: 2, scope: !112)
!118 = !DILocation(line: 42, column: 6, scope: !112)
!119 = !DILocation(line: 44, column: 2, scope: !112)
!120 = !{i64 21781, i64 21790}
!121 = !DILocation(line: 45, column: 2, scope: !112)
!122 = !{i64 21852}
!123 = !DILocation(line: 46, column: 9, scope: !112)
!124 = !DILocation(line: 47, column: 1, scope: !112)
!125 = !DILocation(line: 46, column: 2, scope: !112)
!126 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !127, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !129)
!127 = !DISubroutineType(types: !128)
!128 = !{!13, !12}
!129 = !{!130, !131}
!130 = !DILocalVariable(name: "variable", arg: 1, scope: !126, file: !7, line: 56, type: !12)
!131 = !DILocalVariable(name: "offset", scope: !126, file: !7, line: 58, type: !6)
!132 = !DILocation(line: 56, column: 46, scope: !126)
!133 = !DILocation(line: 58, column: 2, scope: !126)
!134 = !DILocation(line: 58, column: 6, scope: !126)
!135 = !DILocation(line: 60, column: 2, scope: !126)
!136 = !{i64 22153}
!137 = !DILocation(line: 61, column: 25, scope: !126)
!138 = !DILocation(line: 61, column: 20, scope: !126)
!139 = !DILocation(line: 61, column: 36, scope: !126)
!140 = !DILocation(line: 61, column: 34, scope: !126)
!141 = !DILocation(line: 61, column: 10, scope: !126)
!142 = !DILocation(line: 61, column: 9, scope: !126)
!143 = !DILocation(line: 62, column: 1, scope: !126)
!144 = !DILocation(line: 61, column: 2, scope: !126)
!145 = !DISubprogram(name: "hv_iommu_lookup_logical_dev_id", scope: !3, file: !3, line: 5, type: !23, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!146 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !147, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !149)
!147 = !DISubroutineType(types: !148)
!148 = !{null, !6}
!149 = !{!150}
!150 = !DILocalVariable(name: "flags", arg: 1, scope: !146, file: !7, line: 49, type: !6)
!151 = !DILocation(line: 49, column: 36, scope: !146)
!152 = !DILocation(line: 51, column: 6, scope: !153)
!153 = distinct !DILexicalBlock(scope: !146, file: !7, line: 51, column: 6)
!154 = !DILocation(line: 51, column: 12, scope: !153)
!155 = !DILocation(line: 51, column: 6, scope: !146)
!156 = !DILocation(line: 52, column: 3, scope: !153)
!157 = !{i64 21972}
!158 = !DILocation(line: 53, column: 1, scope: !146)
!159 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !160, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!160 = !DISubroutineType(types: !161)
!161 = !{!6, !6, !13, !13}
!162 = distinct !DISubprogram(name: "hv_result_to_errno", scope: !17, file: !17, line: 17, type: !163, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !165)
!163 = !DISubroutineType(types: !164)
!164 = !{!25, !6}
!165 = !{!166}
!166 = !DILocalVariable(name: "status", arg: 1, scope: !162, file: !17, line: 17, type: !6)
!167 = !DILocation(line: 17, column: 42, scope: !162)
!168 = !DILocation(line: 19, column: 19, scope: !162)
!169 = !DILocation(line: 19, column: 9, scope: !162)
!170 = !DILocation(line: 19, column: 2, scope: !162)
!171 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !163, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !172)
!172 = !{!173}
!173 = !DILocalVariable(name: "status", arg: 1, scope: !171, file: !7, line: 72, type: !6)
!174 = !DILocation(line: 72, column: 33, scope: !171)
!175 = !DILocation(line: 74, column: 10, scope: !171)
!176 = !DILocation(line: 74, column: 17, scope: !171)
!177 = !DILocation(line: 74, column: 27, scope: !171)
!178 = !DILocation(line: 74, column: 2, scope: !171)
