; ModuleID = 'hv_call_translate_virtual_address_ex.c'
source_filename = "hv_call_translate_virtual_address_ex.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !15
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @hv_call_translate_virtual_address_ex(i32 noundef %vp, i64 noundef %partition, i64 noundef %control, i64 noundef %gva, ptr noundef %gfn, ptr noundef %result) #0 !dbg !22 {
entry:
  %retval = alloca i32, align 4
  %vp.addr = alloca i32, align 4
  %partition.addr = alloca i64, align 8
  %control.addr = alloca i64, align 8
  %gva.addr = alloca i64, align 8
  %gfn.addr = alloca ptr, align 8
  %result.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %in = alloca ptr, align 8
  %out = alloca ptr, align 8
  %status = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i32 %vp, ptr %vp.addr, align 4
    #dbg_declare(ptr %vp.addr, !27, !DIExpression(), !37)
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !28, !DIExpression(), !38)
  store i64 %control, ptr %control.addr, align 8
    #dbg_declare(ptr %control.addr, !29, !DIExpression(), !39)
  store i64 %gva, ptr %gva.addr, align 8
    #dbg_declare(ptr %gva.addr, !30, !DIExpression(), !40)
  store ptr %gfn, ptr %gfn.addr, align 8
    #dbg_declare(ptr %gfn.addr, !31, !DIExpression(), !41)
  store ptr %result, ptr %result.addr, align 8
    #dbg_declare(ptr %result.addr, !32, !DIExpression(), !42)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !43
    #dbg_declare(ptr %flags, !33, !DIExpression(), !44)
  %call = call i64 @irq_save() #7, !dbg !45
  store i64 %call, ptr %flags, align 8, !dbg !44
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #6, !dbg !46
    #dbg_declare(ptr %in, !34, !DIExpression(), !47)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !48
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !48
  store ptr %call1, ptr %in, align 8, !dbg !47
  call void @llvm.lifetime.start.p0(i64 8, ptr %out) #6, !dbg !46
    #dbg_declare(ptr %out, !35, !DIExpression(), !49)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !50
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !50
  store ptr %call2, ptr %out, align 8, !dbg !49
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !51
    #dbg_declare(ptr %status, !36, !DIExpression(), !52)
  %2 = load ptr, ptr %in, align 8, !dbg !53
  call void @llvm.memset.p0.i64(ptr align 8 %2, i8 0, i64 32, i1 false), !dbg !53
  %3 = load i64, ptr %partition.addr, align 8, !dbg !54
  %4 = load ptr, ptr %in, align 8, !dbg !55
  %arrayidx = getelementptr i64, ptr %4, i64 0, !dbg !55
  store i64 %3, ptr %arrayidx, align 8, !dbg !56
  %5 = load i32, ptr %vp.addr, align 4, !dbg !57
  %6 = load ptr, ptr %in, align 8, !dbg !58
  %add.ptr = getelementptr i64, ptr %6, i64 1, !dbg !59
  store i32 %5, ptr %add.ptr, align 4, !dbg !60
  %7 = load i64, ptr %control.addr, align 8, !dbg !61
  %8 = load ptr, ptr %in, align 8, !dbg !62
  %arrayidx3 = getelementptr i64, ptr %8, i64 2, !dbg !62
  store i64 %7, ptr %arrayidx3, align 8, !dbg !63
  %9 = load i64, ptr %gva.addr, align 8, !dbg !64
  %shr = lshr i64 %9, 12, !dbg !65
  %10 = load ptr, ptr %in, align 8, !dbg !66
  %arrayidx4 = getelementptr i64, ptr %10, i64 3, !dbg !66
  store i64 %shr, ptr %arrayidx4, align 8, !dbg !67
  %11 = load ptr, ptr %in, align 8, !dbg !68
  %12 = load ptr, ptr %out, align 8, !dbg !69
  %call5 = call i64 @hv_do_hypercall(i64 noundef 172, ptr noundef %11, ptr noundef %12) #7, !dbg !70
  store i64 %call5, ptr %status, align 8, !dbg !71
  %13 = load i64, ptr %status, align 8, !dbg !72
  %call6 = call i32 @succeeded(i64 noundef %13) #7, !dbg !74
  %tobool = icmp ne i32 %call6, 0, !dbg !74
  br i1 %tobool, label %if.end, label %if.then, !dbg !75

if.then:                                          ; preds = %entry
  %14 = load i64, ptr %flags, align 8, !dbg !76
  call void @irq_restore(i64 noundef %14) #7, !dbg !78
  %15 = load i64, ptr %status, align 8, !dbg !79
  %call7 = call i32 @hv_result_to_errno(i64 noundef %15) #7, !dbg !80
  store i32 %call7, ptr %retval, align 4, !dbg !81
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !81

if.end:                                           ; preds = %entry
  %16 = load ptr, ptr %result.addr, align 8, !dbg !82
  %17 = load ptr, ptr %out, align 8, !dbg !83
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %16, ptr align 8 %17, i64 48, i1 false), !dbg !84
  %18 = load ptr, ptr %out, align 8, !dbg !85
  %arrayidx8 = getelementptr i64, ptr %18, i64 6, !dbg !85
  %19 = load i64, ptr %arrayidx8, align 8, !dbg !85
  %20 = load ptr, ptr %gfn.addr, align 8, !dbg !86
  store i64 %19, ptr %20, align 8, !dbg !87
  %21 = load i64, ptr %flags, align 8, !dbg !88
  call void @irq_restore(i64 noundef %21) #7, !dbg !89
  store i32 0, ptr %retval, align 4, !dbg !90
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !90

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !91
  call void @llvm.lifetime.end.p0(i64 8, ptr %out) #6, !dbg !91
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #6, !dbg !91
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !91
  %22 = load i32, ptr %retval, align 4, !dbg !91
  ret i32 %22, !dbg !91
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !92 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !97
    #dbg_declare(ptr %flags, !96, !DIExpression(), !98)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !99, !srcloc !100
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !101, !srcloc !102
  %0 = load i64, ptr %flags, align 8, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !104
  ret i64 %0, !dbg !105
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !106 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !110, !DIExpression(), !112)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !113
    #dbg_declare(ptr %offset, !111, !DIExpression(), !114)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !115, !srcloc !116
  store i64 %0, ptr %offset, align 8, !dbg !115
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !117
  %2 = ptrtoint ptr %1 to i64, !dbg !118
  %3 = load i64, ptr %offset, align 8, !dbg !119
  %add = add i64 %2, %3, !dbg !120
  %4 = inttoptr i64 %add to ptr, !dbg !121
  %5 = load ptr, ptr %4, align 8, !dbg !122
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !123
  ret ptr %5, !dbg !124
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !125 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !128 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !132, !DIExpression(), !133)
  %0 = load i64, ptr %status.addr, align 8, !dbg !134
  %and = and i64 %0, 65535, !dbg !135
  %cmp = icmp eq i64 %and, 0, !dbg !136
  %conv = zext i1 %cmp to i32, !dbg !136
  ret i32 %conv, !dbg !137
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !138 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !142, !DIExpression(), !143)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !144
  %and = and i64 %0, 512, !dbg !146
  %tobool = icmp ne i64 %and, 0, !dbg !146
  br i1 %tobool, label %if.then, label %if.end, !dbg !147

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !148, !srcloc !149
  br label %if.end, !dbg !148

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !150
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @hv_result_to_errno(i64 noundef %status) #2 !dbg !151 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !153, !DIExpression(), !154)
  %0 = load i64, ptr %status.addr, align 8, !dbg !155
  %call = call i32 @succeeded(i64 noundef %0) #7, !dbg !156
  %tobool = icmp ne i32 %call, 0, !dbg !156
  %1 = zext i1 %tobool to i64, !dbg !156
  %cond = select i1 %tobool, i32 0, i32 -5, !dbg !156
  ret i32 %cond, !dbg !157
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

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
!3 = !DIFile(filename: "hv_call_translate_virtual_address_ex.c", directory: ".", checksumkind: CSK_MD5, checksum: "0596e300e9cba30c2504714990f103b2")
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
!22 = distinct !DISubprogram(name: "hv_call_translate_virtual_address_ex", scope: !3, file: !3, line: 5, type: !23, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
!23 = !DISubroutineType(types: !24)
!24 = !{!25, !10, !6, !6, !6, !5, !5}
!25 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!26 = !{!27, !28, !29, !30, !31, !32, !33, !34, !35, !36}
!27 = !DILocalVariable(name: "vp", arg: 1, scope: !22, file: !3, line: 5, type: !10)
!28 = !DILocalVariable(name: "partition", arg: 2, scope: !22, file: !3, line: 5, type: !6)
!29 = !DILocalVariable(name: "control", arg: 3, scope: !22, file: !3, line: 5, type: !6)
!30 = !DILocalVariable(name: "gva", arg: 4, scope: !22, file: !3, line: 5, type: !6)
!31 = !DILocalVariable(name: "gfn", arg: 5, scope: !22, file: !3, line: 5, type: !5)
!32 = !DILocalVariable(name: "result", arg: 6, scope: !22, file: !3, line: 6, type: !5)
!33 = !DILocalVariable(name: "flags", scope: !22, file: !3, line: 8, type: !6)
!34 = !DILocalVariable(name: "in", scope: !22, file: !3, line: 9, type: !5)
!35 = !DILocalVariable(name: "out", scope: !22, file: !3, line: 9, type: !5)
!36 = !DILocalVariable(name: "status", scope: !22, file: !3, line: 10, type: !6)
!37 = !DILocation(line: 5, column: 46, scope: !22)
!38 = !DILocation(line: 5, column: 54, scope: !22)
!39 = !DILocation(line: 5, column: 69, scope: !22)
!40 = !DILocation(line: 5, column: 82, scope: !22)
!41 = !DILocation(line: 5, column: 92, scope: !22)
!42 = !DILocation(line: 6, column: 12, scope: !22)
!43 = !DILocation(line: 8, column: 2, scope: !22)
!44 = !DILocation(line: 8, column: 6, scope: !22)
!45 = !DILocation(line: 8, column: 14, scope: !22)
!46 = !DILocation(line: 9, column: 2, scope: !22)
!47 = !DILocation(line: 9, column: 7, scope: !22)
!48 = !DILocation(line: 9, column: 12, scope: !22)
!49 = !DILocation(line: 9, column: 20, scope: !22)
!50 = !DILocation(line: 9, column: 26, scope: !22)
!51 = !DILocation(line: 10, column: 2, scope: !22)
!52 = !DILocation(line: 10, column: 6, scope: !22)
!53 = !DILocation(line: 12, column: 2, scope: !22)
!54 = !DILocation(line: 13, column: 10, scope: !22)
!55 = !DILocation(line: 13, column: 2, scope: !22)
!56 = !DILocation(line: 13, column: 8, scope: !22)
!57 = !DILocation(line: 14, column: 21, scope: !22)
!58 = !DILocation(line: 14, column: 11, scope: !22)
!59 = !DILocation(line: 14, column: 14, scope: !22)
!60 = !DILocation(line: 14, column: 19, scope: !22)
!61 = !DILocation(line: 15, column: 10, scope: !22)
!62 = !DILocation(line: 15, column: 2, scope: !22)
!63 = !DILocation(line: 15, column: 8, scope: !22)
!64 = !DILocation(line: 16, column: 10, scope: !22)
!65 = !DILocation(line: 16, column: 14, scope: !22)
!66 = !DILocation(line: 16, column: 2, scope: !22)
!67 = !DILocation(line: 16, column: 8, scope: !22)
!68 = !DILocation(line: 17, column: 33, scope: !22)
!69 = !DILocation(line: 17, column: 37, scope: !22)
!70 = !DILocation(line: 17, column: 11, scope: !22)
!71 = !DILocation(line: 17, column: 9, scope: !22)
!72 = !DILocation(line: 18, column: 17, scope: !73)
!73 = distinct !DILexicalBlock(scope: !22, file: !3, line: 18, column: 6)
!74 = !DILocation(line: 18, column: 7, scope: !73)
!75 = !DILocation(line: 18, column: 6, scope: !22)
!76 = !DILocation(line: 19, column: 15, scope: !77)
!77 = distinct !DILexicalBlock(scope: !73, file: !3, line: 18, column: 26)
!78 = !DILocation(line: 19, column: 3, scope: !77)
!79 = !DILocation(line: 20, column: 29, scope: !77)
!80 = !DILocation(line: 20, column: 10, scope: !77)
!81 = !DILocation(line: 20, column: 3, scope: !77)
!82 = !DILocation(line: 22, column: 19, scope: !22)
!83 = !DILocation(line: 22, column: 27, scope: !22)
!84 = !DILocation(line: 22, column: 2, scope: !22)
!85 = !DILocation(line: 23, column: 9, scope: !22)
!86 = !DILocation(line: 23, column: 3, scope: !22)
!87 = !DILocation(line: 23, column: 7, scope: !22)
!88 = !DILocation(line: 24, column: 14, scope: !22)
!89 = !DILocation(line: 24, column: 2, scope: !22)
!90 = !DILocation(line: 25, column: 2, scope: !22)
!91 = !DILocation(line: 26, column: 1, scope: !22)
!92 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !93, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !95)
!93 = !DISubroutineType(types: !94)
!94 = !{!6}
!95 = !{!96}
!96 = !DILocalVariable(name: "flags", scope: !92, file: !7, line: 42, type: !6)
!97 = !DILocation(line: 42, column: 2, scope: !92)
!98 = !DILocation(line: 42, column: 6, scope: !92)
!99 = !DILocation(line: 44, column: 2, scope: !92)
!100 = !{i64 21511, i64 21520}
!101 = !DILocation(line: 45, column: 2, scope: !92)
!102 = !{i64 21582}
!103 = !DILocation(line: 46, column: 9, scope: !92)
!104 = !DILocation(line: 47, column: 1, scope: !92)
!105 = !DILocation(line: 46, column: 2, scope: !92)
!106 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !107, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !109)
!107 = !DISubroutineType(types: !108)
!108 = !{!13, !12}
!109 = !{!110, !111}
!110 = !DILocalVariable(name: "variable", arg: 1, scope: !106, file: !7, line: 56, type: !12)
!111 = !DILocalVariable(name: "offset", scope: !106, file: !7, line: 58, type: !6)
!112 = !DILocation(line: 56, column: 46, scope: !106)
!113 = !DILocation(line: 58, column: 2, scope: !106)
!114 = !DILocation(line: 58, column: 6, scope: !106)
!115 = !DILocation(line: 60, column: 2, scope: !106)
!116 = !{i64 21883}
!117 = !DILocation(line: 61, column: 25, scope: !106)
!118 = !DILocation(line: 61, column: 20, scope: !106)
!119 = !DILocation(line: 61, column: 36, scope: !106)
!120 = !DILocation(line: 61, column: 34, scope: !106)
!121 = !DILocation(line: 61, column: 10, scope: !106)
!122 = !DILocation(line: 61, column: 9, scope: !106)
!123 = !DILocation(line: 62, column: 1, scope: !106)
!124 = !DILocation(line: 61, column: 2, scope: !106)
!125 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !126, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!126 = !DISubroutineType(types: !127)
!127 = !{!6, !6, !13, !13}
!128 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !129, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !131)
!129 = !DISubroutineType(types: !130)
!130 = !{!25, !6}
!131 = !{!132}
!132 = !DILocalVariable(name: "status", arg: 1, scope: !128, file: !7, line: 72, type: !6)
!133 = !DILocation(line: 72, column: 33, scope: !128)
!134 = !DILocation(line: 74, column: 10, scope: !128)
!135 = !DILocation(line: 74, column: 17, scope: !128)
!136 = !DILocation(line: 74, column: 27, scope: !128)
!137 = !DILocation(line: 74, column: 2, scope: !128)
!138 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !139, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !141)
!139 = !DISubroutineType(types: !140)
!140 = !{null, !6}
!141 = !{!142}
!142 = !DILocalVariable(name: "flags", arg: 1, scope: !138, file: !7, line: 49, type: !6)
!143 = !DILocation(line: 49, column: 36, scope: !138)
!144 = !DILocation(line: 51, column: 6, scope: !145)
!145 = distinct !DILexicalBlock(scope: !138, file: !7, line: 51, column: 6)
!146 = !DILocation(line: 51, column: 12, scope: !145)
!147 = !DILocation(line: 51, column: 6, scope: !138)
!148 = !DILocation(line: 52, column: 3, scope: !145)
!149 = !{i64 21702}
!150 = !DILocation(line: 53, column: 1, scope: !138)
!151 = distinct !DISubprogram(name: "hv_result_to_errno", scope: !17, file: !17, line: 17, type: !129, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !152)
!152 = !{!153}
!153 = !DILocalVariable(name: "status", arg: 1, scope: !151, file: !17, line: 17, type: !6)
!154 = !DILocation(line: 17, column: 42, scope: !151)
!155 = !DILocation(line: 19, column: 19, scope: !151)
!156 = !DILocation(line: 19, column: 9, scope: !151)
!157 = !DILocation(line: 19, column: 2, scope: !151)
