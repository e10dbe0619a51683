; ModuleID = 'hv_call_get_partition_property_ex_2.c'
source_filename = "hv_call_get_partition_property_ex_2.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !21
@.str = private unnamed_addr constant [7 x i8] c"failed\00", align 1, !dbg !15
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @hv_call_get_partition_property_ex(i64 noundef %partition, i32 noundef %code, i64 noundef %argument, ptr noundef %value, i64 noundef %bytes) #0 !dbg !28 {
entry:
  %retval = alloca i32, align 4
  %partition.addr = alloca i64, align 8
  %code.addr = alloca i32, align 4
  %argument.addr = alloca i64, align 8
  %value.addr = alloca ptr, align 8
  %bytes.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %in = alloca ptr, align 8
  %out = alloca ptr, align 8
  %status = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !33, !DIExpression(), !42)
  store i32 %code, ptr %code.addr, align 4
    #dbg_declare(ptr %code.addr, !34, !DIExpression(), !43)
  store i64 %argument, ptr %argument.addr, align 8
    #dbg_declare(ptr %argument.addr, !35, !DIExpression(), !44)
  store ptr %value, ptr %value.addr, align 8
    #dbg_declare(ptr %value.addr, !36, !DIExpression(), !45)
  store i64 %bytes, ptr %bytes.addr, align 8
    #dbg_declare(ptr %bytes.addr, !37, !DIExpression(), !46)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !47
    #dbg_declare(ptr %flags, !38, !DIExpression(), !48)
  %call = call i64 @irq_save() #7, !dbg !49
  store i64 %call, ptr %flags, align 8, !dbg !48
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #6, !dbg !50
    #dbg_declare(ptr %in, !39, !DIExpression(), !51)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !52
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !52
  store ptr %call1, ptr %in, align 8, !dbg !51
  call void @llvm.lifetime.start.p0(i64 8, ptr %out) #6, !dbg !50
    #dbg_declare(ptr %out, !40, !DIExpression(), !53)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !54
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !54
  store ptr %call2, ptr %out, align 8, !dbg !53
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !55
    #dbg_declare(ptr %status, !41, !DIExpression(), !56)
  %2 = load ptr, ptr %in, align 8, !dbg !57
  call void @llvm.memset.p0.i64(ptr align 8 %2, i8 0, i64 24, i1 false), !dbg !57
  %3 = load i64, ptr %partition.addr, align 8, !dbg !58
  %4 = load ptr, ptr %in, align 8, !dbg !59
  %arrayidx = getelementptr i64, ptr %4, i64 0, !dbg !59
  store i64 %3, ptr %arrayidx, align 8, !dbg !60
  %5 = load i32, ptr %code.addr, align 4, !dbg !61
  %6 = load ptr, ptr %in, align 8, !dbg !62
  %add.ptr = getelementptr i64, ptr %6, i64 1, !dbg !63
  store i32 %5, ptr %add.ptr, align 4, !dbg !64
  %7 = load i64, ptr %argument.addr, align 8, !dbg !65
  %8 = load ptr, ptr %in, align 8, !dbg !66
  %arrayidx3 = getelementptr i64, ptr %8, i64 2, !dbg !66
  store i64 %7, ptr %arrayidx3, align 8, !dbg !67
  %9 = load ptr, ptr %in, align 8, !dbg !68
  %10 = load ptr, ptr %out, align 8, !dbg !69
  %call4 = call i64 @hv_do_hypercall(i64 noundef 257, ptr noundef %9, ptr noundef %10) #7, !dbg !70
  store i64 %call4, ptr %status, align 8, !dbg !71
  %11 = load i64, ptr %status, align 8, !dbg !72
  %call5 = call i32 @succeeded(i64 noundef %11) #7, !dbg !74
  %tobool = icmp ne i32 %call5, 0, !dbg !74
  br i1 %tobool, label %if.end, label %if.then, !dbg !75

if.then:                                          ; preds = %entry
  %12 = load i64, ptr %flags, align 8, !dbg !76
  call void @irq_restore(i64 noundef %12) #7, !dbg !78
  %call6 = call i32 (ptr, ...) @_printk(ptr noundef @.str) #7, !dbg !79
  %13 = load i64, ptr %status, align 8, !dbg !80
  %call7 = call i32 @hv_result_to_errno(i64 noundef %13) #7, !dbg !81
  store i32 %call7, ptr %retval, align 4, !dbg !82
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !82

if.end:                                           ; preds = %entry
  %14 = load ptr, ptr %value.addr, align 8, !dbg !83
  %15 = load ptr, ptr %out, align 8, !dbg !84
  %16 = load i64, ptr %bytes.addr, align 8, !dbg !85
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %14, ptr align 8 %15, i64 %16, i1 false), !dbg !86
  %17 = load i64, ptr %flags, align 8, !dbg !87
  call void @irq_restore(i64 noundef %17) #7, !dbg !88
  store i32 0, ptr %retval, align 4, !dbg !89
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !89

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !90
  call void @llvm.lifetime.end.p0(i64 8, ptr %out) #6, !dbg !90
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #6, !dbg !90
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !90
  %18 = load i32, ptr %retval, align 4, !dbg !90
  ret i32 %18, !dbg !90
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !91 {
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
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !105 {
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
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !124 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !127 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !131, !DIExpression(), !132)
  %0 = load i64, ptr %status.addr, align 8, !dbg !133
  %and = and i64 %0, 65535, !dbg !134
  %cmp = icmp eq i64 %and, 0, !dbg !135
  %conv = zext i1 %cmp to i32, !dbg !135
  ret i32 %conv, !dbg !136
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !137 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !141, !DIExpression(), !142)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !143
  %and = and i64 %0, 512, !dbg !145
  %tobool = icmp ne i64 %and, 0, !dbg !145
  br i1 %tobool, label %if.then, label %if.end, !dbg !146

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !147, !srcloc !148
  br label %if.end, !dbg !147

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !149
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !150 dso_local i32 @_printk(ptr noundef, ...) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @hv_result_to_errno(i64 noundef %status) #2 !dbg !155 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !157, !DIExpression(), !158)
  %0 = load i64, ptr %status.addr, align 8, !dbg !159
  %call = call i32 @succeeded(i64 noundef %0) #7, !dbg !160
  %tobool = icmp ne i32 %call, 0, !dbg !160
  %1 = zext i1 %tobool to i64, !dbg !160
  %cond = select i1 %tobool, i32 0, i32 -5, !dbg !160
  ret i32 %cond, !dbg !161
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
!llvm.module.flags = !{!24, !25, !26}
!llvm.ident = !{!27}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !23, line: 14, type: !12, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !14, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hv_call_get_partition_property_ex_2.c", directory: ".", checksumkind: CSK_MD5, checksum: "bc66c133d94de944ca60001e91be38d4")
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
!14 = !{!15, !0, !21}
!15 = !DIGlobalVariableExpression(var: !16, expr: !DIExpression())
!16 = distinct !DIGlobalVariable(scope: null, file: !3, line: 18, type: !17, isLocal: true, isDefinition: true)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, size: 56, elements: !19)
!18 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!19 = !{!20}
!20 = !DISubrange(count: 7)
!21 = !DIGlobalVariableExpression(var: !22, expr: !DIExpression())
!22 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !23, line: 14, type: !12, isLocal: false, isDefinition: true)
!23 = !DIFile(filename: "./posted.h", directory: ".", checksumkind: CSK_MD5, checksum: "1a5f4d3c7c63d3654cb5215558700365")
!24 = !{i32 7, !"Dwarf Version", i32 5}
!25 = !{i32 2, !"Debug Info Version", i32 3}
!26 = !{i32 1, !"wchar_size", i32 4}
!27 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!28 = distinct !DISubprogram(name: "hv_call_get_partition_property_ex", scope: !3, file: !3, line: 5, type: !29, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !32)
!29 = !DISubroutineType(types: !30)
!30 = !{!31, !6, !10, !6, !13, !6}
!31 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!32 = !{!33, !34, !35, !36, !37, !38, !39, !40, !41}
!33 = !DILocalVariable(name: "partition", arg: 1, scope: !28, file: !3, line: 5, type: !6)
!34 = !DILocalVariable(name: "code", arg: 2, scope: !28, file: !3, line: 5, type: !10)
!35 = !DILocalVariable(name: "argument", arg: 3, scope: !28, file: !3, line: 5, type: !6)
!36 = !DILocalVariable(name: "value", arg: 4, scope: !28, file: !3, line: 5, type: !13)
!37 = !DILocalVariable(name: "bytes", arg: 5, scope: !28, file: !3, line: 5, type: !6)
!38 = !DILocalVariable(name: "flags", scope: !28, file: !3, line: 7, type: !6)
!39 = !DILocalVariable(name: "in", scope: !28, file: !3, line: 8, type: !5)
!40 = !DILocalVariable(name: "out", scope: !28, file: !3, line: 8, type: !5)
!41 = !DILocalVariable(name: "status", scope: !28, file: !3, line: 9, type: !6)
!42 = !DILocation(line: 5, column: 43, scope: !28)
!43 = !DILocation(line: 5, column: 58, scope: !28)
!44 = !DILocation(line: 5, column: 68, scope: !28)
!45 = !DILocation(line: 5, column: 84, scope: !28)
!46 = !DILocation(line: 5, column: 95, scope: !28)
!47 = !DILocation(line: 7, column: 2, scope: !28)
!48 = !DILocation(line: 7, column: 6, scope: !28)
!49 = !DILocation(line: 7, column: 14, scope: !28)
!50 = !DILocation(line: 8, column: 2, scope: !28)
!51 = !DILocation(line: 8, column: 7, scope: !28)
!52 = !DILocation(line: 8, column: 12, scope: !28)
!53 = !DILocation(line: 8, column: 20, scope: !28)
!54 = !DILocation(line: 8, column: 26, scope: !28)
!55 = !DILocation(line: 9, column: 2, scope: !28)
!56 = !DILocation(line: 9, column: 6, scope: !28)
!57 = !DILocation(line: 11, column: 2, scope: !28)
!58 = !DILocation(line: 12, column: 10, scope: !28)
!59 = !DILocation(line: 12, column: 2, scope: !28)
!60 = !DILocation(line: 12, column: 8, scope: !28)
!61 = !DILocation(line: 13, column: 21, scope: !28)
!62 = !DILocation(line: 13, column: 11, scope: !28)
!63 = !DILocation(line: 13, column: 14, scope: !28)
!64 = !DILocation(line: 13, column: 19, scope: !28)
!65 = !DILocation(line: 14, column: 10, scope: !28)
!66 = !DILocation(line: 14, column: 2, scope: !28)
!67 = !DILocation(line: 14, column: 8, scope: !28)
!68 = !DILocation(line: 15, column: 34, scope: !28)
!69 = !DILocation(line: 15, column: 38, scope: !28)
!70 = !DILocation(line: 15, column: 11, scope: !28)
!71 = !DILocation(line: 15, column: 9, scope: !28)
!72 = !DILocation(line: 16, column: 17, scope: !73)
!73 = distinct !DILexicalBlock(scope: !28, file: !3, line: 16, column: 6)
!74 = !DILocation(line: 16, column: 7, scope: !73)
!75 = !DILocation(line: 16, column: 6, scope: !28)
!76 = !DILocation(line: 17, column: 15, scope: !77)
!77 = distinct !DILexicalBlock(scope: !73, file: !3, line: 16, column: 26)
!78 = !DILocation(line: 17, column: 3, scope: !77)
!79 = !DILocation(line: 18, column: 3, scope: !77)
!80 = !DILocation(line: 19, column: 29, scope: !77)
!81 = !DILocation(line: 19, column: 10, scope: !77)
!82 = !DILocation(line: 19, column: 3, scope: !77)
!83 = !DILocation(line: 21, column: 19, scope: !28)
!84 = !DILocation(line: 21, column: 26, scope: !28)
!85 = !DILocation(line: 21, column: 31, scope: !28)
!86 = !DILocation(line: 21, column: 2, scope: !28)
!87 = !DILocation(line: 22, column: 14, scope: !28)
!88 = !DILocation(line: 22, column: 2, scope: !28)
!89 = !DILocation(line: 23, column: 2, scope: !28)
!90 = !DILocation(line: 24, column: 1, scope: !28)
!91 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !92, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !94)
!92 = !DISubroutineType(types: !93)
!93 = !{!6}
!94 = !{!95}
!95 = !DILocalVariable(name: "flags", scope: !91, file: !7, line: 42, type: !6)
!96 = !DILocation(line: 42, column: 2, scope: !91)
!97 = !DILocation(line: 42, column: 6, scope: !91)
!98 = !DILocation(line: 44, column: 2, scope: !91)
!99 = !{i64 21487, i64 21496}
!100 = !DILocation(line: 45, column: 2, scope: !91)
!101 = !{i64 21558}
!102 = !DILocation(line: 46, column: 9, scope: !91)
!103 = !DILocation(line: 47, column: 1, scope: !91)
!104 = !DILocation(line: 46, column: 2, scope: !91)
!105 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !106, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !108)
!106 = !DISubroutineType(types: !107)
!107 = !{!13, !12}
!108 = !{!109, !110}
!109 = !DILocalVariable(name: "variable", arg: 1, scope: !105, file: !7, line: 56, type: !12)
!110 = !DILocalVariable(name: "offset", scope: !105, file: !7, line: 58, type: !6)
!111 = !DILocation(line: 56, column: 46, scope: !105)
!112 = !DILocation(line: 58, column: 2, scope: !105)
!113 = !DILocation(line: 58, column: 6, scope: !105)
!114 = !DILocation(line: 60, column: 2, scope: !105)
!115 = !{i64 21859}
!116 = !DILocation(line: 61, column: 25, scope: !105)
!117 = !DILocation(line: 61, column: 20, scope: !105)
!118 = !DILocation(line: 61, column: 36, scope: !105)
!119 = !DILocation(line: 61, column: 34, scope: !105)
!120 = !DILocation(line: 61, column: 10, scope: !105)
!121 = !DILocation(line: 61, column: 9, scope: !105)
!122 = !DILocation(line: 62, column: 1, scope: !105)
!123 = !DILocation(line: 61, column: 2, scope: !105)
!124 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !125, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!125 = !DISubroutineType(types: !126)
!126 = !{!6, !6, !13, !13}
!127 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !128, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !130)
!128 = !DISubroutineType(types: !129)
!129 = !{!31, !6}
!130 = !{!131}
!131 = !DILocalVariable(name: "status", arg: 1, scope: !127, file: !7, line: 72, type: !6)
!132 = !DILocation(line: 72, column: 33, scope: !127)
!133 = !DILocation(line: 74, column: 10, scope: !127)
!134 = !DILocation(line: 74, column: 17, scope: !127)
!135 = !DILocation(line: 74, column: 27, scope: !127)
!136 = !DILocation(line: 74, column: 2, scope: !127)
!137 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !138, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !140)
!138 = !DISubroutineType(types: !139)
!139 = !{null, !6}
!140 = !{!141}
!141 = !DILocalVariable(name: "flags", arg: 1, scope: !137, file: !7, line: 49, type: !6)
!142 = !DILocation(line: 49, column: 36, scope: !137)
!143 = !DILocation(line: 51, column: 6, scope: !144)
!144 = distinct !DILexicalBlock(scope: !137, file: !7, line: 51, column: 6)
!145 = !DILocation(line: 51, column: 12, scope: !144)
!146 = !DILocation(line: 51, column: 6, scope: !137)
!147 = !DILocation(line: 52, column: 3, scope: !144)
!148 = !{i64 21678}
!149 = !DILocation(line: 53, column: 1, scope: !137)
!150 = !DISubprogram(name: "_printk", scope: !23, file: !23, line: 24, type: !151, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!151 = !DISubroutineType(types: !152)
!152 = !{!31, !153, null}
!153 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !154, size: 64)
!154 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !18)
!155 = distinct !DISubprogram(name: "hv_result_to_errno", scope: !23, file: !23, line: 17, type: !128, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !156)
!156 = !{!157}
!157 = !DILocalVariable(name: "status", arg: 1, scope: !155, file: !23, line: 17, type: !6)
!158 = !DILocation(line: 17, column: 42, scope: !155)
!159 = !DILocation(line: 19, column: 19, scope: !155)
!160 = !DILocation(line: 19, column: 9, scope: !155)
!161 = !DILocation(line: 19, column: 2, scope: !155)
