; ModuleID = 'hv_configure_device_domain.c'
source_filename = "hv_configure_device_domain.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !12
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @hv_configure_device_domain(ptr noundef %domain, i32 noundef %type) #0 !dbg !19 {
entry:
  %domain.addr = alloca ptr, align 8
  %type.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %in = alloca ptr, align 8
  %status = alloca i64, align 8
  store ptr %domain, ptr %domain.addr, align 8
    #dbg_declare(ptr %domain.addr, !33, !DIExpression(), !38)
  store i32 %type, ptr %type.addr, align 4
    #dbg_declare(ptr %type.addr, !34, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !40
    #dbg_declare(ptr %flags, !35, !DIExpression(), !41)
  %call = call i64 @irq_save() #7, !dbg !42
  store i64 %call, ptr %flags, align 8, !dbg !41
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #6, !dbg !43
    #dbg_declare(ptr %in, !36, !DIExpression(), !44)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !45
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !45
  store ptr %call1, ptr %in, align 8, !dbg !44
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !46
    #dbg_declare(ptr %status, !37, !DIExpression(), !47)
  %1 = load ptr, ptr %in, align 8, !dbg !48
  call void @llvm.memset.p0.i64(ptr align 8 %1, i8 0, i64 40, i1 false), !dbg !48
  %2 = load ptr, ptr %in, align 8, !dbg !49
  %3 = load ptr, ptr %domain.addr, align 8, !dbg !50
  call void @put_domain(ptr noundef %2, ptr noundef %3) #7, !dbg !51
  %4 = load i32, ptr %type.addr, align 4, !dbg !52
  %cmp = icmp ne i32 %4, 4, !dbg !53
  %conv = zext i1 %cmp to i32, !dbg !53
  %5 = load i32, ptr %type.addr, align 4, !dbg !54
  %cmp2 = icmp eq i32 %5, 0, !dbg !55
  %conv3 = zext i1 %cmp2 to i32, !dbg !55
  %shl = shl i32 %conv3, 1, !dbg !56
  %or = or i32 %conv, %shl, !dbg !57
  %conv4 = sext i32 %or to i64, !dbg !58
  %6 = load ptr, ptr %in, align 8, !dbg !59
  %arrayidx = getelementptr i64, ptr %6, i64 3, !dbg !59
  store i64 %conv4, ptr %arrayidx, align 8, !dbg !60
  %7 = load i32, ptr %type.addr, align 4, !dbg !61
  %and = and i32 %7, 1, !dbg !63
  %tobool = icmp ne i32 %and, 0, !dbg !63
  br i1 %tobool, label %if.then, label %if.end, !dbg !64

if.then:                                          ; preds = %entry
  %8 = load ptr, ptr %domain.addr, align 8, !dbg !65
  %call5 = call i64 @root_of(ptr noundef %8) #7, !dbg !67
  %9 = load ptr, ptr %in, align 8, !dbg !68
  %arrayidx6 = getelementptr i64, ptr %9, i64 4, !dbg !68
  store i64 %call5, ptr %arrayidx6, align 8, !dbg !69
  %10 = load ptr, ptr %in, align 8, !dbg !70
  %arrayidx7 = getelementptr i64, ptr %10, i64 3, !dbg !70
  %11 = load i64, ptr %arrayidx7, align 8, !dbg !71
  %or8 = or i64 %11, 4, !dbg !71
  store i64 %or8, ptr %arrayidx7, align 8, !dbg !71
  br label %if.end, !dbg !72

if.end:                                           ; preds = %if.then, %entry
  %12 = load ptr, ptr %in, align 8, !dbg !73
  %call9 = call i64 @hv_do_hypercall(i64 noundef 206, ptr noundef %12, ptr noundef null) #7, !dbg !74
  store i64 %call9, ptr %status, align 8, !dbg !75
  %13 = load i64, ptr %flags, align 8, !dbg !76
  call void @irq_restore(i64 noundef %13) #7, !dbg !77
  %14 = load i64, ptr %status, align 8, !dbg !78
  %call10 = call i32 @hv_result_to_errno(i64 noundef %14) #7, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !80
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #6, !dbg !80
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !80
  ret i32 %call10, !dbg !81
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !82 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !87
    #dbg_declare(ptr %flags, !86, !DIExpression(), !88)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !89, !srcloc !90
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !91, !srcloc !92
  %0 = load i64, ptr %flags, align 8, !dbg !93
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !94
  ret i64 %0, !dbg !95
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !96 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !100, !DIExpression(), !102)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !103
    #dbg_declare(ptr %offset, !101, !DIExpression(), !104)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !105, !srcloc !106
  store i64 %0, ptr %offset, align 8, !dbg !105
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !107
  %2 = ptrtoint ptr %1 to i64, !dbg !108
  %3 = load i64, ptr %offset, align 8, !dbg !109
  %add = add i64 %2, %3, !dbg !110
  %4 = inttoptr i64 %add to ptr, !dbg !111
  %5 = load ptr, ptr %4, align 8, !dbg !112
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !113
  ret ptr %5, !dbg !114
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @put_domain(ptr noundef %at, ptr noundef %domain) #2 !dbg !115 {
entry:
  %at.addr = alloca ptr, align 8
  %domain.addr = alloca ptr, align 8
  store ptr %at, ptr %at.addr, align 8
    #dbg_declare(ptr %at.addr, !119, !DIExpression(), !121)
  store ptr %domain, ptr %domain.addr, align 8
    #dbg_declare(ptr %domain.addr, !120, !DIExpression(), !122)
  %0 = load ptr, ptr %at.addr, align 8, !dbg !123
  %1 = load ptr, ptr %domain.addr, align 8, !dbg !124
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %0, ptr align 8 %1, i64 24, i1 false), !dbg !125
  ret void, !dbg !126
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !127 dso_local i64 @root_of(ptr noundef) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !130 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !133 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !137, !DIExpression(), !138)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !139
  %and = and i64 %0, 512, !dbg !141
  %tobool = icmp ne i64 %and, 0, !dbg !141
  br i1 %tobool, label %if.then, label %if.end, !dbg !142

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !143, !srcloc !144
  br label %if.end, !dbg !143

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !145
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @hv_result_to_errno(i64 noundef %status) #2 !dbg !146 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !150, !DIExpression(), !151)
  %0 = load i64, ptr %status.addr, align 8, !dbg !152
  %call = call i32 @succeeded(i64 noundef %0) #7, !dbg !153
  %tobool = icmp ne i32 %call, 0, !dbg !153
  %1 = zext i1 %tobool to i64, !dbg !153
  %cond = select i1 %tobool, i32 0, i32 -5, !dbg !153
  ret i32 %cond, !dbg !154
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !155 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !157, !DIExpression(), !158)
  %0 = load i64, ptr %status.addr, align 8, !dbg !159
  %and = and i64 %0, 65535, !dbg !160
  %cmp = icmp eq i64 %and, 0, !dbg !161
  %conv = zext i1 %cmp to i32, !dbg !161
  ret i32 %conv, !dbg !162
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
!3 = !DIFile(filename: "hv_configure_device_domain.c", directory: ".", checksumkind: CSK_MD5, checksum: "3b888cf8ff7437fa643ae06c5d2649aa")
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
!19 = distinct !DISubprogram(name: "hv_configure_device_domain", scope: !3, file: !3, line: 7, type: !20, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !32)
!20 = !DISubroutineType(types: !21)
!21 = !{!22, !23, !30}
!22 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !25)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "domain", file: !14, line: 27, size: 192, elements: !26)
!26 = !{!27, !28, !29}
!27 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !25, file: !14, line: 28, baseType: !6, size: 64)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "owner", scope: !25, file: !14, line: 29, baseType: !6, size: 64, offset: 64)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !25, file: !14, line: 30, baseType: !6, size: 64, offset: 128)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !31)
!31 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!32 = !{!33, !34, !35, !36, !37}
!33 = !DILocalVariable(name: "domain", arg: 1, scope: !19, file: !3, line: 7, type: !23)
!34 = !DILocalVariable(name: "type", arg: 2, scope: !19, file: !3, line: 7, type: !30)
!35 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 9, type: !6)
!36 = !DILocalVariable(name: "in", scope: !19, file: !3, line: 10, type: !5)
!37 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 11, type: !6)
!38 = !DILocation(line: 7, column: 53, scope: !19)
!39 = !DILocation(line: 7, column: 65, scope: !19)
!40 = !DILocation(line: 9, column: 2, scope: !19)
!41 = !DILocation(line: 9, column: 6, scope: !19)
!42 = !DILocation(line: 9, column: 14, scope: !19)
!43 = !DILocation(line: 10, column: 2, scope: !19)
!44 = !DILocation(line: 10, column: 7, scope: !19)
!45 = !DILocation(line: 10, column: 12, scope: !19)
!46 = !DILocation(line: 11, column: 2, scope: !19)
!47 = !DILocation(line: 11, column: 6, scope: !19)
!48 = !DILocation(line: 13, column: 2, scope: !19)
!49 = !DILocation(line: 14, column: 13, scope: !19)
!50 = !DILocation(line: 14, column: 17, scope: !19)
!51 = !DILocation(line: 14, column: 2, scope: !19)
!52 = !DILocation(line: 15, column: 11, scope: !19)
!53 = !DILocation(line: 15, column: 16, scope: !19)
!54 = !DILocation(line: 15, column: 25, scope: !19)
!55 = !DILocation(line: 15, column: 30, scope: !19)
!56 = !DILocation(line: 15, column: 36, scope: !19)
!57 = !DILocation(line: 15, column: 22, scope: !19)
!58 = !DILocation(line: 15, column: 10, scope: !19)
!59 = !DILocation(line: 15, column: 2, scope: !19)
!60 = !DILocation(line: 15, column: 8, scope: !19)
!61 = !DILocation(line: 16, column: 6, scope: !62)
!62 = distinct !DILexicalBlock(scope: !19, file: !3, line: 16, column: 6)
!63 = !DILocation(line: 16, column: 11, scope: !62)
!64 = !DILocation(line: 16, column: 6, scope: !19)
!65 = !DILocation(line: 17, column: 19, scope: !66)
!66 = distinct !DILexicalBlock(scope: !62, file: !3, line: 16, column: 16)
!67 = !DILocation(line: 17, column: 11, scope: !66)
!68 = !DILocation(line: 17, column: 3, scope: !66)
!69 = !DILocation(line: 17, column: 9, scope: !66)
!70 = !DILocation(line: 18, column: 3, scope: !66)
!71 = !DILocation(line: 18, column: 9, scope: !66)
!72 = !DILocation(line: 19, column: 2, scope: !66)
!73 = !DILocation(line: 20, column: 33, scope: !19)
!74 = !DILocation(line: 20, column: 11, scope: !19)
!75 = !DILocation(line: 20, column: 9, scope: !19)
!76 = !DILocation(line: 21, column: 14, scope: !19)
!77 = !DILocation(line: 21, column: 2, scope: !19)
!78 = !DILocation(line: 22, column: 28, scope: !19)
!79 = !DILocation(line: 22, column: 9, scope: !19)
!80 = !DILocation(line: 23, column: 1, scope: !19)
!81 = !DILocation(line: 22, column: 2, scope: !19)
!82 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !83, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !85)
!83 = !DISubroutineType(types: !84)
!84 = !{!6}
!85 = !{!86}
!86 = !DILocalVariable(name: "flags", scope: !82, file: !7, line: 42, type: !6)
!87 = !DILocation(line: 42, column: 2, scope: !82)
!88 = !DILocation(line: 42, column: 6, scope: !82)
!89 = !DILocation(line: 44, column: 2, scope: !82)
!90 = !{i64 21444, i64 21453}
!91 = !DILocation(line: 45, column: 2, scope: !82)
!92 = !{i64 21515}
!93 = !DILocation(line: 46, column: 9, scope: !82)
!94 = !DILocation(line: 47, column: 1, scope: !82)
!95 = !DILocation(line: 46, column: 2, scope: !82)
!96 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !97, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !99)
!97 = !DISubroutineType(types: !98)
!98 = !{!9, !10}
!99 = !{!100, !101}
!100 = !DILocalVariable(name: "variable", arg: 1, scope: !96, file: !7, line: 56, type: !10)
!101 = !DILocalVariable(name: "offset", scope: !96, file: !7, line: 58, type: !6)
!102 = !DILocation(line: 56, column: 46, scope: !96)
!103 = !DILocation(line: 58, column: 2, scope: !96)
!104 = !DILocation(line: 58, column: 6, scope: !96)
!105 = !DILocation(line: 60, column: 2, scope: !96)
!106 = !{i64 21816}
!107 = !DILocation(line: 61, column: 25, scope: !96)
!108 = !DILocation(line: 61, column: 20, scope: !96)
!109 = !DILocation(line: 61, column: 36, scope: !96)
!110 = !DILocation(line: 61, column: 34, scope: !96)
!111 = !DILocation(line: 61, column: 10, scope: !96)
!112 = !DILocation(line: 61, column: 9, scope: !96)
!113 = !DILocation(line: 62, column: 1, scope: !96)
!114 = !DILocation(line: 61, column: 2, scope: !96)
!115 = distinct !DISubprogram(name: "put_domain", scope: !14, file: !14, line: 33, type: !116, scopeLine: 34, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !118)
!116 = !DISubroutineType(types: !117)
!117 = !{null, !5, !23}
!118 = !{!119, !120}
!119 = !DILocalVariable(name: "at", arg: 1, scope: !115, file: !14, line: 33, type: !5)
!120 = !DILocalVariable(name: "domain", arg: 2, scope: !115, file: !14, line: 33, type: !23)
!121 = !DILocation(line: 33, column: 36, scope: !115)
!122 = !DILocation(line: 33, column: 61, scope: !115)
!123 = !DILocation(line: 35, column: 19, scope: !115)
!124 = !DILocation(line: 35, column: 23, scope: !115)
!125 = !DILocation(line: 35, column: 2, scope: !115)
!126 = !DILocation(line: 36, column: 1, scope: !115)
!127 = !DISubprogram(name: "root_of", scope: !3, file: !3, line: 5, type: !128, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!128 = !DISubroutineType(types: !129)
!129 = !{!6, !23}
!130 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !131, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!131 = !DISubroutineType(types: !132)
!132 = !{!6, !6, !9, !9}
!133 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !134, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !136)
!134 = !DISubroutineType(types: !135)
!135 = !{null, !6}
!136 = !{!137}
!137 = !DILocalVariable(name: "flags", arg: 1, scope: !133, file: !7, line: 49, type: !6)
!138 = !DILocation(line: 49, column: 36, scope: !133)
!139 = !DILocation(line: 51, column: 6, scope: !140)
!140 = distinct !DILexicalBlock(scope: !133, file: !7, line: 51, column: 6)
!141 = !DILocation(line: 51, column: 12, scope: !140)
!142 = !DILocation(line: 51, column: 6, scope: !133)
!143 = !DILocation(line: 52, column: 3, scope: !140)
!144 = !{i64 21635}
!145 = !DILocation(line: 53, column: 1, scope: !133)
!146 = distinct !DISubprogram(name: "hv_result_to_errno", scope: !14, file: !14, line: 17, type: !147, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !149)
!147 = !DISubroutineType(types: !148)
!148 = !{!22, !6}
!149 = !{!150}
!150 = !DILocalVariable(name: "status", arg: 1, scope: !146, file: !14, line: 17, type: !6)
!151 = !DILocation(line: 17, column: 42, scope: !146)
!152 = !DILocation(line: 19, column: 19, scope: !146)
!153 = !DILocation(line: 19, column: 9, scope: !146)
!154 = !DILocation(line: 19, column: 2, scope: !146)
!155 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !147, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !156)
!156 = !{!157}
!157 = !DILocalVariable(name: "status", arg: 1, scope: !155, file: !7, line: 72, type: !6)
!158 = !DILocation(line: 72, column: 33, scope: !155)
!159 = !DILocation(line: 74, column: 10, scope: !155)
!160 = !DILocation(line: 74, column: 17, scope: !155)
!161 = !DILocation(line: 74, column: 27, scope: !155)
!162 = !DILocation(line: 74, column: 2, scope: !155)
