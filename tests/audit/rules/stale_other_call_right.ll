; ModuleID = 'stale_other_call_right.c'
source_filename = "stale_other_call_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_other_call_right(i64 noundef %partition) #0 !dbg !19 {
entry:
  %partition.addr = alloca i64, align 8
  %id = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !23, !DIExpression(), !46)
  call void @llvm.lifetime.start.p0(i64 8, ptr %id) #5, !dbg !47
    #dbg_declare(ptr %id, !24, !DIExpression(), !48)
  %call = call i64 @own_id() #6, !dbg !49
  store i64 %call, ptr %id, align 8, !dbg !48
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !47
    #dbg_declare(ptr %flags, !25, !DIExpression(), !50)
  %call1 = call i64 @irq_save() #6, !dbg !51
  store i64 %call1, ptr %flags, align 8, !dbg !50
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !47
    #dbg_declare(ptr %status, !26, !DIExpression(), !52)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !53
    #dbg_declare(ptr %input, !27, !DIExpression(), !54)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !55
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !56
  store ptr %call2, ptr %input, align 8, !dbg !54
  %1 = load i64, ptr %partition.addr, align 8, !dbg !57
  %2 = load ptr, ptr %input, align 8, !dbg !58
  %partition3 = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 0, !dbg !59
  store i64 %1, ptr %partition3, align 1, !dbg !60
  %3 = load ptr, ptr %input, align 8, !dbg !61
  %vp = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 1, !dbg !62
  store i32 0, ptr %vp, align 1, !dbg !63
  %4 = load ptr, ptr %input, align 8, !dbg !64
  %vtl = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 2, !dbg !65
  store i8 0, ptr %vtl, align 1, !dbg !66
  %5 = load i64, ptr %id, align 8, !dbg !67
  %conv = trunc i64 %5 to i32, !dbg !67
  %6 = load ptr, ptr %input, align 8, !dbg !68
  %names = getelementptr inbounds %struct.registers_input, ptr %6, i32 0, i32 4, !dbg !69
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !68
  store i32 %conv, ptr %arrayidx, align 1, !dbg !70
  %7 = load ptr, ptr %input, align 8, !dbg !71
  %names4 = getelementptr inbounds %struct.registers_input, ptr %7, i32 0, i32 4, !dbg !72
  %arrayidx5 = getelementptr [0 x i32], ptr %names4, i64 0, i64 0, !dbg !71
  store i32 5, ptr %arrayidx5, align 1, !dbg !73
  %8 = load ptr, ptr %input, align 8, !dbg !74
  %9 = load ptr, ptr %input, align 8, !dbg !75
  %add.ptr = getelementptr i8, ptr %9, i64 64, !dbg !76
  %call6 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %8, ptr noundef %add.ptr) #6, !dbg !77
  store i64 %call6, ptr %status, align 8, !dbg !78
  %10 = load i64, ptr %flags, align 8, !dbg !79
  call void @irq_restore(i64 noundef %10) #6, !dbg !80
  %11 = load i64, ptr %status, align 8, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %id) #5, !dbg !82
  ret i64 %11, !dbg !83
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noinline noredzone nounwind null_pointer_is_valid
define internal i64 @own_id() #2 !dbg !84 {
entry:
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %id = alloca i64, align 8
  %page = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !93
    #dbg_declare(ptr %flags, !88, !DIExpression(), !94)
  %call = call i64 @irq_save() #6, !dbg !95
  store i64 %call, ptr %flags, align 8, !dbg !94
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !93
    #dbg_declare(ptr %status, !89, !DIExpression(), !96)
  call void @llvm.lifetime.start.p0(i64 8, ptr %id) #5, !dbg !93
    #dbg_declare(ptr %id, !90, !DIExpression(), !97)
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #5, !dbg !98
    #dbg_declare(ptr %page, !91, !DIExpression(), !99)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !100
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !101
  store ptr %call1, ptr %page, align 8, !dbg !99
  %1 = load ptr, ptr %page, align 8, !dbg !102
  %call2 = call i64 @hv_do_hypercall(i64 noundef 70, ptr noundef null, ptr noundef %1) #6, !dbg !103
  store i64 %call2, ptr %status, align 8, !dbg !104
  %2 = load i64, ptr %status, align 8, !dbg !105
  %call3 = call i32 @succeeded(i64 noundef %2) #6, !dbg !106
  %tobool = icmp ne i32 %call3, 0, !dbg !106
  br i1 %tobool, label %cond.true, label %cond.false, !dbg !106

cond.true:                                        ; preds = %entry
  %3 = load ptr, ptr %page, align 8, !dbg !107
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !107
  %4 = load i64, ptr %arrayidx, align 8, !dbg !107
  br label %cond.end, !dbg !106

cond.false:                                       ; preds = %entry
  br label %cond.end, !dbg !106

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %4, %cond.true ], [ 0, %cond.false ], !dbg !106
  store i64 %cond, ptr %id, align 8, !dbg !108
  %5 = load i64, ptr %flags, align 8, !dbg !109
  call void @irq_restore(i64 noundef %5) #6, !dbg !110
  %6 = load i64, ptr %id, align 8, !dbg !111
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #5, !dbg !112
  call void @llvm.lifetime.end.p0(i64 8, ptr %id) #5, !dbg !112
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !112
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !112
  ret i64 %6, !dbg !113
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !114 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !117
    #dbg_declare(ptr %flags, !116, !DIExpression(), !118)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !119, !srcloc !120
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !121, !srcloc !122
  %0 = load i64, ptr %flags, align 8, !dbg !123
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !124
  ret i64 %0, !dbg !125
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !126 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !130, !DIExpression(), !132)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !133
    #dbg_declare(ptr %offset, !131, !DIExpression(), !134)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !135, !srcloc !136
  store i64 %0, ptr %offset, align 8, !dbg !135
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !137
  %2 = ptrtoint ptr %1 to i64, !dbg !138
  %3 = load i64, ptr %offset, align 8, !dbg !139
  %add = add i64 %2, %3, !dbg !140
  %4 = inttoptr i64 %add to ptr, !dbg !141
  %5 = load ptr, ptr %4, align 8, !dbg !142
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !143
  ret ptr %5, !dbg !144
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !145 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !148 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !152, !DIExpression(), !153)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !154
  %and = and i64 %0, 512, !dbg !156
  %tobool = icmp ne i64 %and, 0, !dbg !156
  br i1 %tobool, label %if.then, label %if.end, !dbg !157

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !158, !srcloc !159
  br label %if.end, !dbg !158

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !160
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !161 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !166, !DIExpression(), !167)
  %0 = load i64, ptr %status.addr, align 8, !dbg !168
  %and = and i64 %0, 65535, !dbg !169
  %cmp = icmp eq i64 %and, 0, !dbg !170
  %conv = zext i1 %cmp to i32, !dbg !170
  ret i32 %conv, !dbg !171
}

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_other_call_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "a0d096cc70282bdcfa361b9620f8502a")
!4 = !{!5, !7, !9}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !10, line: 9, baseType: !11)
!10 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!11 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!12 = !{!0, !13}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!15 = !{i32 7, !"Dwarf Version", i32 5}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!19 = distinct !DISubprogram(name: "stale_other_call_right", scope: !3, file: !3, line: 19, type: !20, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!20 = !DISubroutineType(types: !21)
!21 = !{!9, !9}
!22 = !{!23, !24, !25, !26, !27}
!23 = !DILocalVariable(name: "partition", arg: 1, scope: !19, file: !3, line: 19, type: !9)
!24 = !DILocalVariable(name: "id", scope: !19, file: !3, line: 21, type: !9)
!25 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 21, type: !9)
!26 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 21, type: !9)
!27 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 22, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !30)
!30 = !{!31, !32, !35, !38, !42}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !29, file: !10, line: 78, baseType: !9, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !29, file: !10, line: 79, baseType: !33, size: 32, offset: 64)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !34)
!34 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !29, file: !10, line: 80, baseType: !36, size: 8, offset: 96)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !37)
!37 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !29, file: !10, line: 81, baseType: !39, size: 24, offset: 104)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 24, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: 3)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !29, file: !10, line: 82, baseType: !43, offset: 128)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, elements: !44)
!44 = !{!45}
!45 = !DISubrange(count: -1)
!46 = !DILocation(line: 19, column: 32, scope: !19)
!47 = !DILocation(line: 21, column: 2, scope: !19)
!48 = !DILocation(line: 21, column: 6, scope: !19)
!49 = !DILocation(line: 21, column: 11, scope: !19)
!50 = !DILocation(line: 21, column: 21, scope: !19)
!51 = !DILocation(line: 21, column: 29, scope: !19)
!52 = !DILocation(line: 21, column: 41, scope: !19)
!53 = !DILocation(line: 22, column: 2, scope: !19)
!54 = !DILocation(line: 22, column: 26, scope: !19)
!55 = !DILocation(line: 22, column: 52, scope: !19)
!56 = !DILocation(line: 22, column: 34, scope: !19)
!57 = !DILocation(line: 24, column: 21, scope: !19)
!58 = !DILocation(line: 24, column: 2, scope: !19)
!59 = !DILocation(line: 24, column: 9, scope: !19)
!60 = !DILocation(line: 24, column: 19, scope: !19)
!61 = !DILocation(line: 25, column: 2, scope: !19)
!62 = !DILocation(line: 25, column: 9, scope: !19)
!63 = !DILocation(line: 25, column: 12, scope: !19)
!64 = !DILocation(line: 26, column: 2, scope: !19)
!65 = !DILocation(line: 26, column: 9, scope: !19)
!66 = !DILocation(line: 26, column: 13, scope: !19)
!67 = !DILocation(line: 27, column: 20, scope: !19)
!68 = !DILocation(line: 27, column: 2, scope: !19)
!69 = !DILocation(line: 27, column: 9, scope: !19)
!70 = !DILocation(line: 27, column: 18, scope: !19)
!71 = !DILocation(line: 28, column: 2, scope: !19)
!72 = !DILocation(line: 28, column: 9, scope: !19)
!73 = !DILocation(line: 28, column: 18, scope: !19)
!74 = !DILocation(line: 29, column: 48, scope: !19)
!75 = !DILocation(line: 29, column: 63, scope: !19)
!76 = !DILocation(line: 29, column: 69, scope: !19)
!77 = !DILocation(line: 29, column: 11, scope: !19)
!78 = !DILocation(line: 29, column: 9, scope: !19)
!79 = !DILocation(line: 30, column: 14, scope: !19)
!80 = !DILocation(line: 30, column: 2, scope: !19)
!81 = !DILocation(line: 31, column: 9, scope: !19)
!82 = !DILocation(line: 32, column: 1, scope: !19)
!83 = !DILocation(line: 31, column: 2, scope: !19)
!84 = distinct !DISubprogram(name: "own_id", scope: !3, file: !3, line: 8, type: !85, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !87)
!85 = !DISubroutineType(types: !86)
!86 = !{!9}
!87 = !{!88, !89, !90, !91}
!88 = !DILocalVariable(name: "flags", scope: !84, file: !3, line: 10, type: !9)
!89 = !DILocalVariable(name: "status", scope: !84, file: !3, line: 10, type: !9)
!90 = !DILocalVariable(name: "id", scope: !84, file: !3, line: 10, type: !9)
!91 = !DILocalVariable(name: "page", scope: !84, file: !3, line: 11, type: !92)
!92 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!93 = !DILocation(line: 10, column: 2, scope: !84)
!94 = !DILocation(line: 10, column: 6, scope: !84)
!95 = !DILocation(line: 10, column: 14, scope: !84)
!96 = !DILocation(line: 10, column: 26, scope: !84)
!97 = !DILocation(line: 10, column: 34, scope: !84)
!98 = !DILocation(line: 11, column: 2, scope: !84)
!99 = !DILocation(line: 11, column: 7, scope: !84)
!100 = !DILocation(line: 11, column: 32, scope: !84)
!101 = !DILocation(line: 11, column: 14, scope: !84)
!102 = !DILocation(line: 13, column: 36, scope: !84)
!103 = !DILocation(line: 13, column: 11, scope: !84)
!104 = !DILocation(line: 13, column: 9, scope: !84)
!105 = !DILocation(line: 14, column: 17, scope: !84)
!106 = !DILocation(line: 14, column: 7, scope: !84)
!107 = !DILocation(line: 14, column: 27, scope: !84)
!108 = !DILocation(line: 14, column: 5, scope: !84)
!109 = !DILocation(line: 15, column: 14, scope: !84)
!110 = !DILocation(line: 15, column: 2, scope: !84)
!111 = !DILocation(line: 16, column: 9, scope: !84)
!112 = !DILocation(line: 17, column: 1, scope: !84)
!113 = !DILocation(line: 16, column: 2, scope: !84)
!114 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !85, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !115)
!115 = !{!116}
!116 = !DILocalVariable(name: "flags", scope: !114, file: !10, line: 42, type: !9)
!117 = !DILocation(line: 42, column: 2, scope: !114)
!118 = !DILocation(line: 42, column: 6, scope: !114)
!119 = !DILocation(line: 44, column: 2, scope: !114)
!120 = !{i64 19209, i64 19218}
!121 = !DILocation(line: 45, column: 2, scope: !114)
!122 = !{i64 19280}
!123 = !DILocation(line: 46, column: 9, scope: !114)
!124 = !DILocation(line: 47, column: 1, scope: !114)
!125 = !DILocation(line: 46, column: 2, scope: !114)
!126 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !127, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !129)
!127 = !DISubroutineType(types: !128)
!128 = !{!8, !7}
!129 = !{!130, !131}
!130 = !DILocalVariable(name: "variable", arg: 1, scope: !126, file: !10, line: 56, type: !7)
!131 = !DILocalVariable(name: "offset", scope: !126, file: !10, line: 58, type: !9)
!132 = !DILocation(line: 56, column: 46, scope: !126)
!133 = !DILocation(line: 58, column: 2, scope: !126)
!134 = !DILocation(line: 58, column: 6, scope: !126)
!135 = !DILocation(line: 60, column: 2, scope: !126)
!136 = !{i64 19581}
!137 = !DILocation(line: 61, column: 25, scope: !126)
!138 = !DILocation(line: 61, column: 20, scope: !126)
!139 = !DILocation(line: 61, column: 36, scope: !126)
!140 = !DILocation(line: 61, column: 34, scope: !126)
!141 = !DILocation(line: 61, column: 10, scope: !126)
!142 = !DILocation(line: 61, column: 9, scope: !126)
!143 = !DILocation(line: 62, column: 1, scope: !126)
!144 = !DILocation(line: 61, column: 2, scope: !126)
!145 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !146, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!146 = !DISubroutineType(types: !147)
!147 = !{!9, !9, !8, !8}
!148 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !149, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !151)
!149 = !DISubroutineType(types: !150)
!150 = !{null, !9}
!151 = !{!152}
!152 = !DILocalVariable(name: "flags", arg: 1, scope: !148, file: !10, line: 49, type: !9)
!153 = !DILocation(line: 49, column: 36, scope: !148)
!154 = !DILocation(line: 51, column: 6, scope: !155)
!155 = distinct !DILexicalBlock(scope: !148, file: !10, line: 51, column: 6)
!156 = !DILocation(line: 51, column: 12, scope: !155)
!157 = !DILocation(line: 51, column: 6, scope: !148)
!158 = !DILocation(line: 52, column: 3, scope: !155)
!159 = !{i64 19400}
!160 = !DILocation(line: 53, column: 1, scope: !148)
!161 = distinct !DISubprogram(name: "succeeded", scope: !10, file: !10, line: 72, type: !162, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !165)
!162 = !DISubroutineType(types: !163)
!163 = !{!164, !9}
!164 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!165 = !{!166}
!166 = !DILocalVariable(name: "status", arg: 1, scope: !161, file: !10, line: 72, type: !9)
!167 = !DILocation(line: 72, column: 33, scope: !161)
!168 = !DILocation(line: 74, column: 10, scope: !161)
!169 = !DILocation(line: 74, column: 17, scope: !161)
!170 = !DILocation(line: 74, column: 27, scope: !161)
!171 = !DILocation(line: 74, column: 2, scope: !161)
