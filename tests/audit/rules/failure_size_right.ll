; ModuleID = 'failure_size_right.c'
source_filename = "failure_size_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.property_input = type { i64, i32, i32 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @failure_size_right(i64 noundef %partition, ptr noundef %to, i32 noundef %size) #0 !dbg !17 {
entry:
  %partition.addr = alloca i64, align 8
  %to.addr = alloca ptr, align 8
  %size.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %value = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !24, !DIExpression(), !38)
  store ptr %to, ptr %to.addr, align 8
    #dbg_declare(ptr %to.addr, !25, !DIExpression(), !39)
  store i32 %size, ptr %size.addr, align 4
    #dbg_declare(ptr %size.addr, !26, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !41
    #dbg_declare(ptr %flags, !27, !DIExpression(), !42)
  %call = call i64 @irq_save() #6, !dbg !43
  store i64 %call, ptr %flags, align 8, !dbg !42
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !41
    #dbg_declare(ptr %status, !28, !DIExpression(), !44)
  call void @llvm.lifetime.start.p0(i64 8, ptr %value) #5, !dbg !41
    #dbg_declare(ptr %value, !29, !DIExpression(), !45)
  store i64 0, ptr %value, align 8, !dbg !45
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !46
    #dbg_declare(ptr %input, !30, !DIExpression(), !47)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !48
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !49
  store ptr %call1, ptr %input, align 8, !dbg !47
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !50
    #dbg_declare(ptr %output, !37, !DIExpression(), !51)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !52
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !53
  store ptr %call2, ptr %output, align 8, !dbg !51
  %2 = load i64, ptr %partition.addr, align 8, !dbg !54
  %3 = load ptr, ptr %input, align 8, !dbg !55
  %partition3 = getelementptr inbounds %struct.property_input, ptr %3, i32 0, i32 0, !dbg !56
  store i64 %2, ptr %partition3, align 8, !dbg !57
  %4 = load ptr, ptr %input, align 8, !dbg !58
  %code = getelementptr inbounds %struct.property_input, ptr %4, i32 0, i32 1, !dbg !59
  store i32 1, ptr %code, align 8, !dbg !60
  %5 = load ptr, ptr %input, align 8, !dbg !61
  %reserved = getelementptr inbounds %struct.property_input, ptr %5, i32 0, i32 2, !dbg !62
  store i32 0, ptr %reserved, align 4, !dbg !63
  %6 = load ptr, ptr %input, align 8, !dbg !64
  %7 = load ptr, ptr %output, align 8, !dbg !65
  %call4 = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef %6, ptr noundef %7) #6, !dbg !66
  store i64 %call4, ptr %status, align 8, !dbg !67
  %8 = load i64, ptr %status, align 8, !dbg !68
  %call5 = call i32 @succeeded(i64 noundef %8) #6, !dbg !70
  %tobool = icmp ne i32 %call5, 0, !dbg !70
  br i1 %tobool, label %if.then, label %if.end, !dbg !71

if.then:                                          ; preds = %entry
  %9 = load ptr, ptr %to.addr, align 8, !dbg !72
  %10 = load ptr, ptr %output, align 8, !dbg !73
  %11 = load i32, ptr %size.addr, align 4, !dbg !74
  %cmp = icmp ult i32 %11, 8, !dbg !75
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !74

cond.true:                                        ; preds = %if.then
  %12 = load i32, ptr %size.addr, align 4, !dbg !76
  br label %cond.end, !dbg !74

cond.false:                                       ; preds = %if.then
  br label %cond.end, !dbg !74

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ %12, %cond.true ], [ 8, %cond.false ], !dbg !74
  %conv = zext i32 %cond to i64, !dbg !74
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %9, ptr align 8 %10, i64 %conv, i1 false), !dbg !77
  br label %if.end, !dbg !77

if.end:                                           ; preds = %cond.end, %entry
  %13 = load i64, ptr %flags, align 8, !dbg !78
  call void @irq_restore(i64 noundef %13) #6, !dbg !79
  %14 = load i64, ptr %value, align 8, !dbg !80
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %value) #5, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !81
  ret i64 %14, !dbg !82
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !83 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !88
    #dbg_declare(ptr %flags, !87, !DIExpression(), !89)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !90, !srcloc !91
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !92, !srcloc !93
  %0 = load i64, ptr %flags, align 8, !dbg !94
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !95
  ret i64 %0, !dbg !96
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !97 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !101, !DIExpression(), !103)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !104
    #dbg_declare(ptr %offset, !102, !DIExpression(), !105)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !106, !srcloc !107
  store i64 %0, ptr %offset, align 8, !dbg !106
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !108
  %2 = ptrtoint ptr %1 to i64, !dbg !109
  %3 = load i64, ptr %offset, align 8, !dbg !110
  %add = add i64 %2, %3, !dbg !111
  %4 = inttoptr i64 %add to ptr, !dbg !112
  %5 = load ptr, ptr %4, align 8, !dbg !113
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !114
  ret ptr %5, !dbg !115
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !116 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !119 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !124, !DIExpression(), !125)
  %0 = load i64, ptr %status.addr, align 8, !dbg !126
  %and = and i64 %0, 65535, !dbg !127
  %cmp = icmp eq i64 %and, 0, !dbg !128
  %conv = zext i1 %cmp to i32, !dbg !128
  ret i32 %conv, !dbg !129
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !130 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !134, !DIExpression(), !135)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !136
  %and = and i64 %0, 512, !dbg !138
  %tobool = icmp ne i64 %and, 0, !dbg !138
  br i1 %tobool, label %if.then, label %if.end, !dbg !139

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !140, !srcloc !141
  br label %if.end, !dbg !140

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !142
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "failure_size_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "9a051563ff726aa43e63d05a15aabe5f")
!4 = !{!5, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "failure_size_right", scope: !3, file: !3, line: 14, type: !18, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20, !21}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !22)
!22 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!23 = !{!24, !25, !26, !27, !28, !29, !30, !37}
!24 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 14, type: !7)
!25 = !DILocalVariable(name: "to", arg: 2, scope: !17, file: !3, line: 14, type: !20)
!26 = !DILocalVariable(name: "size", arg: 3, scope: !17, file: !3, line: 14, type: !21)
!27 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 16, type: !7)
!28 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 16, type: !7)
!29 = !DILocalVariable(name: "value", scope: !17, file: !3, line: 16, type: !7)
!30 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 17, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "property_input", file: !3, line: 8, size: 128, elements: !33)
!33 = !{!34, !35, !36}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !32, file: !3, line: 9, baseType: !7, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "code", scope: !32, file: !3, line: 10, baseType: !21, size: 32, offset: 64)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "reserved", scope: !32, file: !3, line: 11, baseType: !21, size: 32, offset: 96)
!37 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 18, type: !20)
!38 = !DILocation(line: 14, column: 28, scope: !17)
!39 = !DILocation(line: 14, column: 44, scope: !17)
!40 = !DILocation(line: 14, column: 52, scope: !17)
!41 = !DILocation(line: 16, column: 2, scope: !17)
!42 = !DILocation(line: 16, column: 6, scope: !17)
!43 = !DILocation(line: 16, column: 14, scope: !17)
!44 = !DILocation(line: 16, column: 26, scope: !17)
!45 = !DILocation(line: 16, column: 34, scope: !17)
!46 = !DILocation(line: 17, column: 2, scope: !17)
!47 = !DILocation(line: 17, column: 25, scope: !17)
!48 = !DILocation(line: 17, column: 51, scope: !17)
!49 = !DILocation(line: 17, column: 33, scope: !17)
!50 = !DILocation(line: 18, column: 2, scope: !17)
!51 = !DILocation(line: 18, column: 7, scope: !17)
!52 = !DILocation(line: 18, column: 34, scope: !17)
!53 = !DILocation(line: 18, column: 16, scope: !17)
!54 = !DILocation(line: 20, column: 21, scope: !17)
!55 = !DILocation(line: 20, column: 2, scope: !17)
!56 = !DILocation(line: 20, column: 9, scope: !17)
!57 = !DILocation(line: 20, column: 19, scope: !17)
!58 = !DILocation(line: 21, column: 2, scope: !17)
!59 = !DILocation(line: 21, column: 9, scope: !17)
!60 = !DILocation(line: 21, column: 14, scope: !17)
!61 = !DILocation(line: 22, column: 2, scope: !17)
!62 = !DILocation(line: 22, column: 9, scope: !17)
!63 = !DILocation(line: 22, column: 18, scope: !17)
!64 = !DILocation(line: 23, column: 33, scope: !17)
!65 = !DILocation(line: 23, column: 40, scope: !17)
!66 = !DILocation(line: 23, column: 11, scope: !17)
!67 = !DILocation(line: 23, column: 9, scope: !17)
!68 = !DILocation(line: 24, column: 16, scope: !69)
!69 = distinct !DILexicalBlock(scope: !17, file: !3, line: 24, column: 6)
!70 = !DILocation(line: 24, column: 6, scope: !69)
!71 = !DILocation(line: 24, column: 6, scope: !17)
!72 = !DILocation(line: 25, column: 20, scope: !69)
!73 = !DILocation(line: 25, column: 24, scope: !69)
!74 = !DILocation(line: 25, column: 32, scope: !69)
!75 = !DILocation(line: 25, column: 37, scope: !69)
!76 = !DILocation(line: 25, column: 43, scope: !69)
!77 = !DILocation(line: 25, column: 3, scope: !69)
!78 = !DILocation(line: 26, column: 14, scope: !17)
!79 = !DILocation(line: 26, column: 2, scope: !17)
!80 = !DILocation(line: 27, column: 9, scope: !17)
!81 = !DILocation(line: 28, column: 1, scope: !17)
!82 = !DILocation(line: 27, column: 2, scope: !17)
!83 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !84, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !86)
!84 = !DISubroutineType(types: !85)
!85 = !{!7}
!86 = !{!87}
!87 = !DILocalVariable(name: "flags", scope: !83, file: !8, line: 42, type: !7)
!88 = !DILocation(line: 42, column: 2, scope: !83)
!89 = !DILocation(line: 42, column: 6, scope: !83)
!90 = !DILocation(line: 44, column: 2, scope: !83)
!91 = !{i64 19140, i64 19149}
!92 = !DILocation(line: 45, column: 2, scope: !83)
!93 = !{i64 19211}
!94 = !DILocation(line: 46, column: 9, scope: !83)
!95 = !DILocation(line: 47, column: 1, scope: !83)
!96 = !DILocation(line: 46, column: 2, scope: !83)
!97 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !98, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !100)
!98 = !DISubroutineType(types: !99)
!99 = !{!6, !5}
!100 = !{!101, !102}
!101 = !DILocalVariable(name: "variable", arg: 1, scope: !97, file: !8, line: 56, type: !5)
!102 = !DILocalVariable(name: "offset", scope: !97, file: !8, line: 58, type: !7)
!103 = !DILocation(line: 56, column: 46, scope: !97)
!104 = !DILocation(line: 58, column: 2, scope: !97)
!105 = !DILocation(line: 58, column: 6, scope: !97)
!106 = !DILocation(line: 60, column: 2, scope: !97)
!107 = !{i64 19512}
!108 = !DILocation(line: 61, column: 25, scope: !97)
!109 = !DILocation(line: 61, column: 20, scope: !97)
!110 = !DILocation(line: 61, column: 36, scope: !97)
!111 = !DILocation(line: 61, column: 34, scope: !97)
!112 = !DILocation(line: 61, column: 10, scope: !97)
!113 = !DILocation(line: 61, column: 9, scope: !97)
!114 = !DILocation(line: 62, column: 1, scope: !97)
!115 = !DILocation(line: 61, column: 2, scope: !97)
!116 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !117, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!117 = !DISubroutineType(types: !118)
!118 = !{!7, !7, !6, !6}
!119 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !120, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !123)
!120 = !DISubroutineType(types: !121)
!121 = !{!122, !7}
!122 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!123 = !{!124}
!124 = !DILocalVariable(name: "status", arg: 1, scope: !119, file: !8, line: 72, type: !7)
!125 = !DILocation(line: 72, column: 33, scope: !119)
!126 = !DILocation(line: 74, column: 10, scope: !119)
!127 = !DILocation(line: 74, column: 17, scope: !119)
!128 = !DILocation(line: 74, column: 27, scope: !119)
!129 = !DILocation(line: 74, column: 2, scope: !119)
!130 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !131, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !133)
!131 = !DISubroutineType(types: !132)
!132 = !{null, !7}
!133 = !{!134}
!134 = !DILocalVariable(name: "flags", arg: 1, scope: !130, file: !8, line: 49, type: !7)
!135 = !DILocation(line: 49, column: 36, scope: !130)
!136 = !DILocation(line: 51, column: 6, scope: !137)
!137 = distinct !DILexicalBlock(scope: !130, file: !8, line: 51, column: 6)
!138 = !DILocation(line: 51, column: 12, scope: !137)
!139 = !DILocation(line: 51, column: 6, scope: !130)
!140 = !DILocation(line: 52, column: 3, scope: !137)
!141 = !{i64 19331}
!142 = !DILocation(line: 53, column: 1, scope: !130)
