; ModuleID = 'hv_iommu_get_logical_device_property_2.c'
source_filename = "hv_iommu_get_logical_device_property_2.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !15
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @hv_iommu_probe_device(ptr noundef %pdev, i8 noundef zeroext %function, ptr noundef %features) #0 !dbg !22 {
entry:
  %retval = alloca i32, align 4
  %pdev.addr = alloca ptr, align 8
  %function.addr = alloca i8, align 1
  %features.addr = alloca ptr, align 8
  %property = alloca [2 x i64], align 16
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %pdev, ptr %pdev.addr, align 8
    #dbg_declare(ptr %pdev.addr, !29, !DIExpression(), !36)
  store i8 %function, ptr %function.addr, align 1
    #dbg_declare(ptr %function.addr, !30, !DIExpression(), !37)
  store ptr %features, ptr %features.addr, align 8
    #dbg_declare(ptr %features.addr, !31, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 16, ptr %property) #6, !dbg !39
    #dbg_declare(ptr %property, !32, !DIExpression(), !40)
  %0 = load ptr, ptr %pdev.addr, align 8, !dbg !41
  %1 = load i8, ptr %function.addr, align 1, !dbg !43
  %arraydecay = getelementptr inbounds [2 x i64], ptr %property, i64 0, i64 0, !dbg !44
  %call = call i32 @hv_iommu_get_logical_device_property(ptr noundef %0, i8 noundef zeroext %1, i32 noundef 1, ptr noundef %arraydecay) #7, !dbg !45
  %tobool = icmp ne i32 %call, 0, !dbg !45
  br i1 %tobool, label %if.then, label %if.end, !dbg !46

if.then:                                          ; preds = %entry
  store i32 -19, ptr %retval, align 4, !dbg !47
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !47

if.end:                                           ; preds = %entry
  %arrayidx = getelementptr [2 x i64], ptr %property, i64 0, i64 0, !dbg !48
  %2 = load i64, ptr %arrayidx, align 16, !dbg !48
  %3 = load ptr, ptr %features.addr, align 8, !dbg !49
  store i64 %2, ptr %3, align 8, !dbg !50
  store i32 0, ptr %retval, align 4, !dbg !51
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !51

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 16, ptr %property) #6, !dbg !52
  %4 = load i32, ptr %retval, align 4, !dbg !52
  ret i32 %4, !dbg !52
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal i32 @hv_iommu_get_logical_device_property(ptr noundef %pdev, i8 noundef zeroext %function, i32 noundef %code, ptr noundef %property) #0 !dbg !53 {
entry:
  %retval = alloca i32, align 4
  %pdev.addr = alloca ptr, align 8
  %function.addr = alloca i8, align 1
  %code.addr = alloca i32, align 4
  %property.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %device = alloca i32, align 4
  %in = alloca ptr, align 8
  %ret = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %pdev, ptr %pdev.addr, align 8
    #dbg_declare(ptr %pdev.addr, !57, !DIExpression(), !66)
  store i8 %function, ptr %function.addr, align 1
    #dbg_declare(ptr %function.addr, !58, !DIExpression(), !67)
  store i32 %code, ptr %code.addr, align 4
    #dbg_declare(ptr %code.addr, !59, !DIExpression(), !68)
  store ptr %property, ptr %property.addr, align 8
    #dbg_declare(ptr %property.addr, !60, !DIExpression(), !69)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !70
    #dbg_declare(ptr %flags, !61, !DIExpression(), !71)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !70
    #dbg_declare(ptr %status, !62, !DIExpression(), !72)
  call void @llvm.lifetime.start.p0(i64 4, ptr %device) #6, !dbg !73
    #dbg_declare(ptr %device, !63, !DIExpression(), !74)
  store i32 0, ptr %device, align 4, !dbg !74
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #6, !dbg !75
    #dbg_declare(ptr %in, !64, !DIExpression(), !76)
  call void @llvm.lifetime.start.p0(i64 4, ptr %ret) #6, !dbg !77
    #dbg_declare(ptr %ret, !65, !DIExpression(), !78)
  %0 = load ptr, ptr %pdev.addr, align 8, !dbg !79
  %call = call i32 @hv_iommu_lookup_logical_dev_id(ptr noundef %0, ptr noundef %device) #7, !dbg !80
  store i32 %call, ptr %ret, align 4, !dbg !78
  %1 = load i32, ptr %ret, align 4, !dbg !81
  %tobool = icmp ne i32 %1, 0, !dbg !81
  br i1 %tobool, label %if.then, label %if.end, !dbg !83

if.then:                                          ; preds = %entry
  %2 = load i32, ptr %ret, align 4, !dbg !84
  store i32 %2, ptr %retval, align 4, !dbg !85
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !85

if.end:                                           ; preds = %entry
  %call1 = call i64 @irq_save() #7, !dbg !86
  store i64 %call1, ptr %flags, align 8, !dbg !87
  %3 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !88
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %3) #7, !dbg !88
  store ptr %call2, ptr %in, align 8, !dbg !89
  %4 = load ptr, ptr %in, align 8, !dbg !90
  call void @llvm.memset.p0.i64(ptr align 8 %4, i8 0, i64 24, i1 false), !dbg !90
  %5 = load ptr, ptr %in, align 8, !dbg !91
  %arrayidx = getelementptr i64, ptr %5, i64 0, !dbg !91
  store i64 -1, ptr %arrayidx, align 8, !dbg !92
  %6 = load i32, ptr %device, align 4, !dbg !93
  %conv = zext i32 %6 to i64, !dbg !94
  %7 = load i8, ptr %function.addr, align 1, !dbg !95
  %conv3 = zext i8 %7 to i32, !dbg !95
  %and = and i32 %conv3, 7, !dbg !96
  %conv4 = sext i32 %and to i64, !dbg !97
  %or = or i64 %conv, %conv4, !dbg !98
  %8 = load ptr, ptr %in, align 8, !dbg !99
  %arrayidx5 = getelementptr i64, ptr %8, i64 1, !dbg !99
  store i64 %or, ptr %arrayidx5, align 8, !dbg !100
  %9 = load i32, ptr %code.addr, align 4, !dbg !101
  %10 = load ptr, ptr %in, align 8, !dbg !102
  %add.ptr = getelementptr i64, ptr %10, i64 2, !dbg !103
  store i32 %9, ptr %add.ptr, align 4, !dbg !104
  %11 = load ptr, ptr %in, align 8, !dbg !105
  %12 = load ptr, ptr %in, align 8, !dbg !106
  %add.ptr6 = getelementptr i64, ptr %12, i64 3, !dbg !107
  %call7 = call i64 @hv_do_hypercall(i64 noundef 295, ptr noundef %11, ptr noundef %add.ptr6) #7, !dbg !108
  store i64 %call7, ptr %status, align 8, !dbg !109
  %13 = load ptr, ptr %property.addr, align 8, !dbg !110
  %14 = load ptr, ptr %in, align 8, !dbg !111
  %add.ptr8 = getelementptr i64, ptr %14, i64 3, !dbg !112
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %13, ptr align 8 %add.ptr8, i64 16, i1 false), !dbg !113
  %15 = load i64, ptr %flags, align 8, !dbg !114
  call void @irq_restore(i64 noundef %15) #7, !dbg !115
  %16 = load i64, ptr %status, align 8, !dbg !116
  %call9 = call i32 @hv_result_to_errno(i64 noundef %16) #7, !dbg !117
  store i32 %call9, ptr %retval, align 4, !dbg !118
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !118

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %ret) #6, !dbg !119
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #6, !dbg !119
  call void @llvm.lifetime.end.p0(i64 4, ptr %device) #6, !dbg !119
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !119
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !119
  %17 = load i32, ptr %retval, align 4, !dbg !119
  ret i32 %17, !dbg !119
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !120 dso_local i32 @hv_iommu_lookup_logical_dev_id(ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !123 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !128
    #dbg_declare(ptr %flags, !127, !DIExpression(), !129)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !130, !srcloc !131
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !132, !srcloc !133
  %0 = load i64, ptr %flags, align 8, !dbg !134
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !135
  ret i64 %0, !dbg !136
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !137 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !141, !DIExpression(), !143)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !144
    #dbg_declare(ptr %offset, !142, !DIExpression(), !145)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !146, !srcloc !147
  store i64 %0, ptr %offset, align 8, !dbg !146
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !148
  %2 = ptrtoint ptr %1 to i64, !dbg !149
  %3 = load i64, ptr %offset, align 8, !dbg !150
  %add = add i64 %2, %3, !dbg !151
  %4 = inttoptr i64 %add to ptr, !dbg !152
  %5 = load ptr, ptr %4, align 8, !dbg !153
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !154
  ret ptr %5, !dbg !155
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !156 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !159 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !163, !DIExpression(), !164)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !165
  %and = and i64 %0, 512, !dbg !167
  %tobool = icmp ne i64 %and, 0, !dbg !167
  br i1 %tobool, label %if.then, label %if.end, !dbg !168

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !169, !srcloc !170
  br label %if.end, !dbg !169

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !171
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @hv_result_to_errno(i64 noundef %status) #3 !dbg !172 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !176, !DIExpression(), !177)
  %0 = load i64, ptr %status.addr, align 8, !dbg !178
  %call = call i32 @succeeded(i64 noundef %0) #7, !dbg !179
  %tobool = icmp ne i32 %call, 0, !dbg !179
  %1 = zext i1 %tobool to i64, !dbg !179
  %cond = select i1 %tobool, i32 0, i32 -5, !dbg !179
  ret i32 %cond, !dbg !180
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !181 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !183, !DIExpression(), !184)
  %0 = load i64, ptr %status.addr, align 8, !dbg !185
  %and = and i64 %0, 65535, !dbg !186
  %cmp = icmp eq i64 %and, 0, !dbg !187
  %conv = zext i1 %cmp to i32, !dbg !187
  ret i32 %conv, !dbg !188
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
!llvm.module.flags = !{!18, !19, !20}
!llvm.ident = !{!21}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !17, line: 14, type: !12, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !14, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hv_iommu_get_logical_device_property_2.c", directory: ".", checksumkind: CSK_MD5, checksum: "3a356e65e605e342be41b4cfedf4042e")
!4 = !{!5, !6, !9, !12}
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
!22 = distinct !DISubprogram(name: "hv_iommu_probe_device", scope: !3, file: !3, line: 28, type: !23, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !28)
!23 = !DISubroutineType(types: !24)
!24 = !{!25, !13, !26, !5}
!25 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!26 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !7, line: 6, baseType: !27)
!27 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!28 = !{!29, !30, !31, !32}
!29 = !DILocalVariable(name: "pdev", arg: 1, scope: !22, file: !3, line: 28, type: !13)
!30 = !DILocalVariable(name: "function", arg: 2, scope: !22, file: !3, line: 28, type: !26)
!31 = !DILocalVariable(name: "features", arg: 3, scope: !22, file: !3, line: 28, type: !5)
!32 = !DILocalVariable(name: "property", scope: !22, file: !3, line: 30, type: !33)
!33 = !DICompositeType(tag: DW_TAG_array_type, baseType: !6, size: 128, elements: !34)
!34 = !{!35}
!35 = !DISubrange(count: 2)
!36 = !DILocation(line: 28, column: 33, scope: !22)
!37 = !DILocation(line: 28, column: 42, scope: !22)
!38 = !DILocation(line: 28, column: 57, scope: !22)
!39 = !DILocation(line: 30, column: 2, scope: !22)
!40 = !DILocation(line: 30, column: 6, scope: !22)
!41 = !DILocation(line: 32, column: 43, scope: !42)
!42 = distinct !DILexicalBlock(scope: !22, file: !3, line: 32, column: 6)
!43 = !DILocation(line: 32, column: 49, scope: !42)
!44 = !DILocation(line: 32, column: 62, scope: !42)
!45 = !DILocation(line: 32, column: 6, scope: !42)
!46 = !DILocation(line: 32, column: 6, scope: !22)
!47 = !DILocation(line: 33, column: 3, scope: !42)
!48 = !DILocation(line: 34, column: 14, scope: !22)
!49 = !DILocation(line: 34, column: 3, scope: !22)
!50 = !DILocation(line: 34, column: 12, scope: !22)
!51 = !DILocation(line: 35, column: 2, scope: !22)
!52 = !DILocation(line: 36, column: 1, scope: !22)
!53 = distinct !DISubprogram(name: "hv_iommu_get_logical_device_property", scope: !3, file: !3, line: 7, type: !54, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !56)
!54 = !DISubroutineType(types: !55)
!55 = !{!25, !13, !26, !10, !5}
!56 = !{!57, !58, !59, !60, !61, !62, !63, !64, !65}
!57 = !DILocalVariable(name: "pdev", arg: 1, scope: !53, file: !3, line: 7, type: !13)
!58 = !DILocalVariable(name: "function", arg: 2, scope: !53, file: !3, line: 7, type: !26)
!59 = !DILocalVariable(name: "code", arg: 3, scope: !53, file: !3, line: 7, type: !10)
!60 = !DILocalVariable(name: "property", arg: 4, scope: !53, file: !3, line: 7, type: !5)
!61 = !DILocalVariable(name: "flags", scope: !53, file: !3, line: 9, type: !6)
!62 = !DILocalVariable(name: "status", scope: !53, file: !3, line: 9, type: !6)
!63 = !DILocalVariable(name: "device", scope: !53, file: !3, line: 10, type: !10)
!64 = !DILocalVariable(name: "in", scope: !53, file: !3, line: 11, type: !5)
!65 = !DILocalVariable(name: "ret", scope: !53, file: !3, line: 12, type: !25)
!66 = !DILocation(line: 7, column: 55, scope: !53)
!67 = !DILocation(line: 7, column: 64, scope: !53)
!68 = !DILocation(line: 7, column: 78, scope: !53)
!69 = !DILocation(line: 7, column: 89, scope: !53)
!70 = !DILocation(line: 9, column: 2, scope: !53)
!71 = !DILocation(line: 9, column: 6, scope: !53)
!72 = !DILocation(line: 9, column: 13, scope: !53)
!73 = !DILocation(line: 10, column: 2, scope: !53)
!74 = !DILocation(line: 10, column: 6, scope: !53)
!75 = !DILocation(line: 11, column: 2, scope: !53)
!76 = !DILocation(line: 11, column: 7, scope: !53)
!77 = !DILocation(line: 12, column: 2, scope: !53)
!78 = !DILocation(line: 12, column: 6, scope: !53)
!79 = !DILocation(line: 12, column: 43, scope: !53)
!80 = !DILocation(line: 12, column: 12, scope: !53)
!81 = !DILocation(line: 14, column: 6, scope: !82)
!82 = distinct !DILexicalBlock(scope: !53, file: !3, line: 14, column: 6)
!83 = !DILocation(line: 14, column: 6, scope: !53)
!84 = !DILocation(line: 15, column: 10, scope: !82)
!85 = !DILocation(line: 15, column: 3, scope: !82)
!86 = !DILocation(line: 16, column: 10, scope: !53)
!87 = !DILocation(line: 16, column: 8, scope: !53)
!88 = !DILocation(line: 17, column: 7, scope: !53)
!89 = !DILocation(line: 17, column: 5, scope: !53)
!90 = !DILocation(line: 18, column: 2, scope: !53)
!91 = !DILocation(line: 19, column: 2, scope: !53)
!92 = !DILocation(line: 19, column: 8, scope: !53)
!93 = !DILocation(line: 20, column: 15, scope: !53)
!94 = !DILocation(line: 20, column: 10, scope: !53)
!95 = !DILocation(line: 20, column: 25, scope: !53)
!96 = !DILocation(line: 20, column: 34, scope: !53)
!97 = !DILocation(line: 20, column: 24, scope: !53)
!98 = !DILocation(line: 20, column: 22, scope: !53)
!99 = !DILocation(line: 20, column: 2, scope: !53)
!100 = !DILocation(line: 20, column: 8, scope: !53)
!101 = !DILocation(line: 21, column: 21, scope: !53)
!102 = !DILocation(line: 21, column: 11, scope: !53)
!103 = !DILocation(line: 21, column: 14, scope: !53)
!104 = !DILocation(line: 21, column: 19, scope: !53)
!105 = !DILocation(line: 22, column: 34, scope: !53)
!106 = !DILocation(line: 22, column: 38, scope: !53)
!107 = !DILocation(line: 22, column: 41, scope: !53)
!108 = !DILocation(line: 22, column: 11, scope: !53)
!109 = !DILocation(line: 22, column: 9, scope: !53)
!110 = !DILocation(line: 23, column: 19, scope: !53)
!111 = !DILocation(line: 23, column: 29, scope: !53)
!112 = !DILocation(line: 23, column: 32, scope: !53)
!113 = !DILocation(line: 23, column: 2, scope: !53)
!114 = !DILocation(line: 24, column: 14, scope: !53)
!115 = !DILocation(line: 24, column: 2, scope: !53)
!116 = !DILocation(line: 25, column: 28, scope: !53)
!117 = !DILocation(line: 25, column: 9, scope: !53)
!118 = !DILocation(line: 25, column: 2, scope: !53)
!119 = !DILocation(line: 26, column: 1, scope: !53)
!120 = !DISubprogram(name: "hv_iommu_lookup_logical_dev_id", scope: !3, file: !3, line: 5, type: !121, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!121 = !DISubroutineType(types: !122)
!122 = !{!25, !13, !9}
!123 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !124, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !126)
!124 = !DISubroutineType(types: !125)
!125 = !{!6}
!126 = !{!127}
!127 = !DILocalVariable(name: "flags", scope: !123, file: !7, line: 42, type: !6)
!128 = !DILocation(line: 42, column: 2, scope: !123)
!129 = !DILocation(line: 42, column: 6, scope: !123)
!130 = !DILocation(line: 44, column: 2, scope: !123)
!131 = !{i64 21791, i64 21800}
!132 = !DILocation(line: 45, column: 2, scope: !123)
!133 = !{i64 21862}
!134 = !DILocation(line: 46, column: 9, scope: !123)
!135 = !DILocation(line: 47, column: 1, scope: !123)
!136 = !DILocation(line: 46, column: 2, scope: !123)
!137 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !138, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !140)
!138 = !DISubroutineType(types: !139)
!139 = !{!13, !12}
!140 = !{!141, !142}
!141 = !DILocalVariable(name: "variable", arg: 1, scope: !137, file: !7, line: 56, type: !12)
!142 = !DILocalVariable(name: "offset", scope: !137, file: !7, line: 58, type: !6)
!143 = !DILocation(line: 56, column: 46, scope: !137)
!144 = !DILocation(line: 58, column: 2, scope: !137)
!145 = !DILocation(line: 58, column: 6, scope: !137)
!146 = !DILocation(line: 60, column: 2, scope: !137)
!147 = !{i64 22163}
!148 = !DILocation(line: 61, column: 25, scope: !137)
!149 = !DILocation(line: 61, column: 20, scope: !137)
!150 = !DILocation(line: 61, column: 36, scope: !137)
!151 = !DILocation(line: 61, column: 34, scope: !137)
!152 = !DILocation(line: 61, column: 10, scope: !137)
!153 = !DILocation(line: 61, column: 9, scope: !137)
!154 = !DILocation(line: 62, column: 1, scope: !137)
!155 = !DILocation(line: 61, column: 2, scope: !137)
!156 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !157, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!157 = !DISubroutineType(types: !158)
!158 = !{!6, !6, !13, !13}
!159 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !160, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !162)
!160 = !DISubroutineType(types: !161)
!161 = !{null, !6}
!162 = !{!163}
!163 = !DILocalVariable(name: "flags", arg: 1, scope: !159, file: !7, line: 49, type: !6)
!164 = !DILocation(line: 49, column: 36, scope: !159)
!165 = !DILocation(line: 51, column: 6, scope: !166)
!166 = distinct !DILexicalBlock(scope: !159, file: !7, line: 51, column: 6)
!167 = !DILocation(line: 51, column: 12, scope: !166)
!168 = !DILocation(line: 51, column: 6, scope: !159)
!169 = !DILocation(line: 52, column: 3, scope: !166)
!170 = !{i64 21982}
!171 = !DILocation(line: 53, column: 1, scope: !159)
!172 = distinct !DISubprogram(name: "hv_result_to_errno", scope: !17, file: !17, line: 17, type: !173, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !175)
!173 = !DISubroutineType(types: !174)
!174 = !{!25, !6}
!175 = !{!176}
!176 = !DILocalVariable(name: "status", arg: 1, scope: !172, file: !17, line: 17, type: !6)
!177 = !DILocation(line: 17, column: 42, scope: !172)
!178 = !DILocation(line: 19, column: 19, scope: !172)
!179 = !DILocation(line: 19, column: 9, scope: !172)
!180 = !DILocation(line: 19, column: 2, scope: !172)
!181 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !173, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !182)
!182 = !{!183}
!183 = !DILocalVariable(name: "status", arg: 1, scope: !181, file: !7, line: 72, type: !6)
!184 = !DILocation(line: 72, column: 33, scope: !181)
!185 = !DILocation(line: 74, column: 10, scope: !181)
!186 = !DILocation(line: 74, column: 17, scope: !181)
!187 = !DILocation(line: 74, column: 27, scope: !181)
!188 = !DILocation(line: 74, column: 2, scope: !181)
