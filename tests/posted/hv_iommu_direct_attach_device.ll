; ModuleID = 'hv_iommu_direct_attach_device.c'
source_filename = "hv_iommu_direct_attach_device.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@nested = external dso_local global i32, align 4
@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !15
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @hv_iommu_direct_attach_device(ptr noundef %pdev, i64 noundef %partition) #0 !dbg !22 {
entry:
  %retval = alloca i32, align 4
  %pdev.addr = alloca ptr, align 8
  %partition.addr = alloca i64, align 8
  %device = alloca i64, align 8
  %status = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  %flags = alloca i64, align 8
  %in = alloca ptr, align 8
  store ptr %pdev, ptr %pdev.addr, align 8
    #dbg_declare(ptr %pdev.addr, !27, !DIExpression(), !34)
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !28, !DIExpression(), !35)
  call void @llvm.lifetime.start.p0(i64 8, ptr %device) #5, !dbg !36
    #dbg_declare(ptr %device, !29, !DIExpression(), !37)
  %0 = load ptr, ptr %pdev.addr, align 8, !dbg !38
  %1 = load i32, ptr @nested, align 4, !dbg !39
  %tobool = icmp ne i32 %1, 0, !dbg !39
  %2 = zext i1 %tobool to i64, !dbg !39
  %cond = select i1 %tobool, i32 1, i32 2, !dbg !39
  %call = call i64 @hv_build_devid_oftype(ptr noundef %0, i32 noundef %cond) #6, !dbg !40
  store i64 %call, ptr %device, align 8, !dbg !37
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !36
    #dbg_declare(ptr %status, !30, !DIExpression(), !41)
  %3 = load i64, ptr %partition.addr, align 8, !dbg !42
  %tobool1 = icmp ne i64 %3, 0, !dbg !42
  br i1 %tobool1, label %if.end, label %if.then, !dbg !44

if.then:                                          ; preds = %entry
  store i32 -22, ptr %retval, align 4, !dbg !45
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup16, !dbg !45

if.end:                                           ; preds = %entry
  br label %do.body, !dbg !46

do.body:                                          ; preds = %do.cond, %if.end
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !47
    #dbg_declare(ptr %flags, !31, !DIExpression(), !48)
  %call2 = call i64 @irq_save() #6, !dbg !49
  store i64 %call2, ptr %flags, align 8, !dbg !48
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #5, !dbg !50
    #dbg_declare(ptr %in, !33, !DIExpression(), !51)
  %4 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !52
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %4) #6, !dbg !52
  store ptr %call3, ptr %in, align 8, !dbg !51
  %5 = load ptr, ptr %in, align 8, !dbg !53
  call void @llvm.memset.p0.i64(ptr align 8 %5, i8 0, i64 40, i1 false), !dbg !53
  %6 = load i64, ptr %partition.addr, align 8, !dbg !54
  %7 = load ptr, ptr %in, align 8, !dbg !55
  %arrayidx = getelementptr i64, ptr %7, i64 0, !dbg !55
  store i64 %6, ptr %arrayidx, align 8, !dbg !56
  %8 = load i64, ptr %device, align 8, !dbg !57
  %9 = load ptr, ptr %in, align 8, !dbg !58
  %arrayidx4 = getelementptr i64, ptr %9, i64 1, !dbg !58
  store i64 %8, ptr %arrayidx4, align 8, !dbg !59
  %10 = load ptr, ptr %in, align 8, !dbg !60
  %add.ptr = getelementptr i64, ptr %10, i64 2, !dbg !61
  %11 = load i32, ptr %add.ptr, align 4, !dbg !62
  %or = or i32 %11, 1, !dbg !62
  store i32 %or, ptr %add.ptr, align 4, !dbg !62
  %12 = load ptr, ptr %pdev.addr, align 8, !dbg !63
  %call5 = call i64 @hv_build_devid_oftype(ptr noundef %12, i32 noundef 1) #6, !dbg !64
  %13 = load ptr, ptr %in, align 8, !dbg !65
  %arrayidx6 = getelementptr i64, ptr %13, i64 3, !dbg !65
  store i64 %call5, ptr %arrayidx6, align 8, !dbg !66
  %14 = load ptr, ptr %in, align 8, !dbg !67
  %call7 = call i64 @hv_do_hypercall(i64 noundef 130, ptr noundef %14, ptr noundef null) #6, !dbg !68
  store i64 %call7, ptr %status, align 8, !dbg !69
  %15 = load i64, ptr %flags, align 8, !dbg !70
  call void @irq_restore(i64 noundef %15) #6, !dbg !71
  %16 = load i64, ptr %status, align 8, !dbg !72
  %and = and i64 %16, 65535, !dbg !74
  %cmp = icmp eq i64 %and, 11, !dbg !75
  br i1 %cmp, label %land.lhs.true, label %if.end11, !dbg !76

land.lhs.true:                                    ; preds = %do.body
  %17 = load i64, ptr %partition.addr, align 8, !dbg !77
  %call8 = call i32 @hv_call_deposit_pages(i32 noundef -1, i64 noundef %17, i32 noundef 1) #6, !dbg !78
  %tobool9 = icmp ne i32 %call8, 0, !dbg !78
  br i1 %tobool9, label %if.then10, label %if.end11, !dbg !79

if.then10:                                        ; preds = %land.lhs.true
  store i32 2, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !80

if.end11:                                         ; preds = %land.lhs.true, %do.body
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !81
  br label %cleanup, !dbg !81

cleanup:                                          ; preds = %if.end11, %if.then10
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #5, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !81
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %unreachable [
    i32 0, label %cleanup.cont
    i32 2, label %do.end
  ]

cleanup.cont:                                     ; preds = %cleanup
  br label %do.cond, !dbg !82

do.cond:                                          ; preds = %cleanup.cont
  %18 = load i64, ptr %status, align 8, !dbg !83
  %and13 = and i64 %18, 65535, !dbg !84
  %cmp14 = icmp eq i64 %and13, 11, !dbg !85
  br i1 %cmp14, label %do.body, label %do.end, !dbg !82, !llvm.loop !86

do.end:                                           ; preds = %do.cond, %cleanup
  %19 = load i64, ptr %status, align 8, !dbg !89
  %call15 = call i32 @hv_result_to_errno(i64 noundef %19) #6, !dbg !90
  store i32 %call15, ptr %retval, align 4, !dbg !91
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup16, !dbg !91

cleanup16:                                        ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %device) #5, !dbg !92
  %20 = load i32, ptr %retval, align 4, !dbg !92
  ret i32 %20, !dbg !92

unreachable:                                      ; preds = %cleanup
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !93 dso_local i64 @hv_build_devid_oftype(ptr noundef, i32 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !96 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !101
    #dbg_declare(ptr %flags, !100, !DIExpression(), !102)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !103, !srcloc !104
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !105, !srcloc !106
  %0 = load i64, ptr %flags, align 8, !dbg !107
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !108
  ret i64 %0, !dbg !109
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !110 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !114, !DIExpression(), !116)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !117
    #dbg_declare(ptr %offset, !115, !DIExpression(), !118)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !119, !srcloc !120
  store i64 %0, ptr %offset, align 8, !dbg !119
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !121
  %2 = ptrtoint ptr %1 to i64, !dbg !122
  %3 = load i64, ptr %offset, align 8, !dbg !123
  %add = add i64 %2, %3, !dbg !124
  %4 = inttoptr i64 %add to ptr, !dbg !125
  %5 = load ptr, ptr %4, align 8, !dbg !126
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !127
  ret ptr %5, !dbg !128
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !129 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !132 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !136, !DIExpression(), !137)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !138
  %and = and i64 %0, 512, !dbg !140
  %tobool = icmp ne i64 %and, 0, !dbg !140
  br i1 %tobool, label %if.then, label %if.end, !dbg !141

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !142, !srcloc !143
  br label %if.end, !dbg !142

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !144
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !145 dso_local i32 @hv_call_deposit_pages(i32 noundef, i64 noundef, i32 noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @hv_result_to_errno(i64 noundef %status) #3 !dbg !148 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !152, !DIExpression(), !153)
  %0 = load i64, ptr %status.addr, align 8, !dbg !154
  %call = call i32 @succeeded(i64 noundef %0) #6, !dbg !155
  %tobool = icmp ne i32 %call, 0, !dbg !155
  %1 = zext i1 %tobool to i64, !dbg !155
  %cond = select i1 %tobool, i32 0, i32 -5, !dbg !155
  ret i32 %cond, !dbg !156
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !157 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !159, !DIExpression(), !160)
  %0 = load i64, ptr %status.addr, align 8, !dbg !161
  %and = and i64 %0, 65535, !dbg !162
  %cmp = icmp eq i64 %and, 0, !dbg !163
  %conv = zext i1 %cmp to i32, !dbg !163
  ret i32 %conv, !dbg !164
}

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!18, !19, !20}
!llvm.ident = !{!21}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !17, line: 14, type: !13, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !14, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hv_iommu_direct_attach_device.c", directory: ".", checksumkind: CSK_MD5, checksum: "7a20f2848e3f001f07da8ac098622b1a")
!4 = !{!5, !9, !12, !13, !6}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../audit/sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !11)
!11 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!14 = !{!0, !15}
!15 = !DIGlobalVariableExpression(var: !16, expr: !DIExpression())
!16 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !17, line: 14, type: !13, isLocal: false, isDefinition: true)
!17 = !DIFile(filename: "./posted.h", directory: ".", checksumkind: CSK_MD5, checksum: "1a5f4d3c7c63d3654cb5215558700365")
!18 = !{i32 7, !"Dwarf Version", i32 5}
!19 = !{i32 2, !"Debug Info Version", i32 3}
!20 = !{i32 1, !"wchar_size", i32 4}
!21 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!22 = distinct !DISubprogram(name: "hv_iommu_direct_attach_device", scope: !3, file: !3, line: 8, type: !23, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
!23 = !DISubroutineType(types: !24)
!24 = !{!25, !12, !6}
!25 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!26 = !{!27, !28, !29, !30, !31, !33}
!27 = !DILocalVariable(name: "pdev", arg: 1, scope: !22, file: !3, line: 8, type: !12)
!28 = !DILocalVariable(name: "partition", arg: 2, scope: !22, file: !3, line: 8, type: !6)
!29 = !DILocalVariable(name: "device", scope: !22, file: !3, line: 10, type: !6)
!30 = !DILocalVariable(name: "status", scope: !22, file: !3, line: 10, type: !6)
!31 = !DILocalVariable(name: "flags", scope: !32, file: !3, line: 15, type: !6)
!32 = distinct !DILexicalBlock(scope: !22, file: !3, line: 14, column: 5)
!33 = !DILocalVariable(name: "in", scope: !32, file: !3, line: 16, type: !5)
!34 = !DILocation(line: 8, column: 41, scope: !22)
!35 = !DILocation(line: 8, column: 51, scope: !22)
!36 = !DILocation(line: 10, column: 2, scope: !22)
!37 = !DILocation(line: 10, column: 6, scope: !22)
!38 = !DILocation(line: 10, column: 37, scope: !22)
!39 = !DILocation(line: 10, column: 43, scope: !22)
!40 = !DILocation(line: 10, column: 15, scope: !22)
!41 = !DILocation(line: 10, column: 60, scope: !22)
!42 = !DILocation(line: 12, column: 7, scope: !43)
!43 = distinct !DILexicalBlock(scope: !22, file: !3, line: 12, column: 6)
!44 = !DILocation(line: 12, column: 6, scope: !22)
!45 = !DILocation(line: 13, column: 3, scope: !43)
!46 = !DILocation(line: 14, column: 2, scope: !22)
!47 = !DILocation(line: 15, column: 3, scope: !32)
!48 = !DILocation(line: 15, column: 7, scope: !32)
!49 = !DILocation(line: 15, column: 15, scope: !32)
!50 = !DILocation(line: 16, column: 3, scope: !32)
!51 = !DILocation(line: 16, column: 8, scope: !32)
!52 = !DILocation(line: 16, column: 13, scope: !32)
!53 = !DILocation(line: 18, column: 3, scope: !32)
!54 = !DILocation(line: 19, column: 11, scope: !32)
!55 = !DILocation(line: 19, column: 3, scope: !32)
!56 = !DILocation(line: 19, column: 9, scope: !32)
!57 = !DILocation(line: 20, column: 11, scope: !32)
!58 = !DILocation(line: 20, column: 3, scope: !32)
!59 = !DILocation(line: 20, column: 9, scope: !32)
!60 = !DILocation(line: 21, column: 12, scope: !32)
!61 = !DILocation(line: 21, column: 15, scope: !32)
!62 = !DILocation(line: 21, column: 20, scope: !32)
!63 = !DILocation(line: 22, column: 33, scope: !32)
!64 = !DILocation(line: 22, column: 11, scope: !32)
!65 = !DILocation(line: 22, column: 3, scope: !32)
!66 = !DILocation(line: 22, column: 9, scope: !32)
!67 = !DILocation(line: 23, column: 34, scope: !32)
!68 = !DILocation(line: 23, column: 12, scope: !32)
!69 = !DILocation(line: 23, column: 10, scope: !32)
!70 = !DILocation(line: 24, column: 15, scope: !32)
!71 = !DILocation(line: 24, column: 3, scope: !32)
!72 = !DILocation(line: 25, column: 8, scope: !73)
!73 = distinct !DILexicalBlock(scope: !32, file: !3, line: 25, column: 7)
!74 = !DILocation(line: 25, column: 15, scope: !73)
!75 = !DILocation(line: 25, column: 25, scope: !73)
!76 = !DILocation(line: 25, column: 31, scope: !73)
!77 = !DILocation(line: 25, column: 60, scope: !73)
!78 = !DILocation(line: 25, column: 34, scope: !73)
!79 = !DILocation(line: 25, column: 7, scope: !32)
!80 = !DILocation(line: 26, column: 4, scope: !73)
!81 = !DILocation(line: 27, column: 2, scope: !22)
!82 = !DILocation(line: 27, column: 2, scope: !32)
!83 = !DILocation(line: 27, column: 12, scope: !22)
!84 = !DILocation(line: 27, column: 19, scope: !22)
!85 = !DILocation(line: 27, column: 29, scope: !22)
!86 = distinct !{!86, !46, !87, !88}
!87 = !DILocation(line: 27, column: 34, scope: !22)
!88 = !{!"llvm.loop.mustprogress"}
!89 = !DILocation(line: 28, column: 28, scope: !22)
!90 = !DILocation(line: 28, column: 9, scope: !22)
!91 = !DILocation(line: 28, column: 2, scope: !22)
!92 = !DILocation(line: 29, column: 1, scope: !22)
!93 = !DISubprogram(name: "hv_build_devid_oftype", scope: !3, file: !3, line: 6, type: !94, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!94 = !DISubroutineType(types: !95)
!95 = !{!6, !12, !25}
!96 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !97, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !99)
!97 = !DISubroutineType(types: !98)
!98 = !{!6}
!99 = !{!100}
!100 = !DILocalVariable(name: "flags", scope: !96, file: !7, line: 42, type: !6)
!101 = !DILocation(line: 42, column: 2, scope: !96)
!102 = !DILocation(line: 42, column: 6, scope: !96)
!103 = !DILocation(line: 44, column: 2, scope: !96)
!104 = !{i64 21662, i64 21671}
!105 = !DILocation(line: 45, column: 2, scope: !96)
!106 = !{i64 21733}
!107 = !DILocation(line: 46, column: 9, scope: !96)
!108 = !DILocation(line: 47, column: 1, scope: !96)
!109 = !DILocation(line: 46, column: 2, scope: !96)
!110 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !111, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !113)
!111 = !DISubroutineType(types: !112)
!112 = !{!12, !13}
!113 = !{!114, !115}
!114 = !DILocalVariable(name: "variable", arg: 1, scope: !110, file: !7, line: 56, type: !13)
!115 = !DILocalVariable(name: "offset", scope: !110, file: !7, line: 58, type: !6)
!116 = !DILocation(line: 56, column: 46, scope: !110)
!117 = !DILocation(line: 58, column: 2, scope: !110)
!118 = !DILocation(line: 58, column: 6, scope: !110)
!119 = !DILocation(line: 60, column: 2, scope: !110)
!120 = !{i64 22034}
!121 = !DILocation(line: 61, column: 25, scope: !110)
!122 = !DILocation(line: 61, column: 20, scope: !110)
!123 = !DILocation(line: 61, column: 36, scope: !110)
!124 = !DILocation(line: 61, column: 34, scope: !110)
!125 = !DILocation(line: 61, column: 10, scope: !110)
!126 = !DILocation(line: 61, column: 9, scope: !110)
!127 = !DILocation(line: 62, column: 1, scope: !110)
!128 = !DILocation(line: 61, column: 2, scope: !110)
!129 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !130, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!130 = !DISubroutineType(types: !131)
!131 = !{!6, !6, !12, !12}
!132 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !133, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !135)
!133 = !DISubroutineType(types: !134)
!134 = !{null, !6}
!135 = !{!136}
!136 = !DILocalVariable(name: "flags", arg: 1, scope: !132, file: !7, line: 49, type: !6)
!137 = !DILocation(line: 49, column: 36, scope: !132)
!138 = !DILocation(line: 51, column: 6, scope: !139)
!139 = distinct !DILexicalBlock(scope: !132, file: !7, line: 51, column: 6)
!140 = !DILocation(line: 51, column: 12, scope: !139)
!141 = !DILocation(line: 51, column: 6, scope: !132)
!142 = !DILocation(line: 52, column: 3, scope: !139)
!143 = !{i64 21853}
!144 = !DILocation(line: 53, column: 1, scope: !132)
!145 = !DISubprogram(name: "hv_call_deposit_pages", scope: !17, file: !17, line: 23, type: !146, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!146 = !DISubroutineType(types: !147)
!147 = !{!25, !25, !6, !10}
!148 = distinct !DISubprogram(name: "hv_result_to_errno", scope: !17, file: !17, line: 17, type: !149, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !151)
!149 = !DISubroutineType(types: !150)
!150 = !{!25, !6}
!151 = !{!152}
!152 = !DILocalVariable(name: "status", arg: 1, scope: !148, file: !17, line: 17, type: !6)
!153 = !DILocation(line: 17, column: 42, scope: !148)
!154 = !DILocation(line: 19, column: 19, scope: !148)
!155 = !DILocation(line: 19, column: 9, scope: !148)
!156 = !DILocation(line: 19, column: 2, scope: !148)
!157 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !149, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !158)
!158 = !{!159}
!159 = !DILocalVariable(name: "status", arg: 1, scope: !157, file: !7, line: 72, type: !6)
!160 = !DILocation(line: 72, column: 33, scope: !157)
!161 = !DILocation(line: 74, column: 10, scope: !157)
!162 = !DILocation(line: 74, column: 17, scope: !157)
!163 = !DILocation(line: 74, column: 27, scope: !157)
!164 = !DILocation(line: 74, column: 2, scope: !157)
