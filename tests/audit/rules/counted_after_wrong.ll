; ModuleID = 'counted_after_wrong.c'
source_filename = "counted_after_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.hv_context = type { i64, ptr }
%struct.message = type { i32, i32, i32, i32, [240 x i8] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hv_context = dso_local global %struct.hv_context zeroinitializer, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @counted_after_wrong(i32 noundef %connection, ptr noundef %data, i64 noundef %size) #0 !dbg !42 {
entry:
  %retval = alloca i64, align 8
  %connection.addr = alloca i32, align 4
  %data.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %message = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i32 %connection, ptr %connection.addr, align 4
    #dbg_declare(ptr %connection.addr, !46, !DIExpression(), !52)
  store ptr %data, ptr %data.addr, align 8
    #dbg_declare(ptr %data.addr, !47, !DIExpression(), !53)
  store i64 %size, ptr %size.addr, align 8
    #dbg_declare(ptr %size.addr, !48, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !55
    #dbg_declare(ptr %flags, !49, !DIExpression(), !56)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !55
    #dbg_declare(ptr %status, !50, !DIExpression(), !57)
  call void @llvm.lifetime.start.p0(i64 8, ptr %message) #5, !dbg !58
    #dbg_declare(ptr %message, !51, !DIExpression(), !59)
  %0 = load i64, ptr %size.addr, align 8, !dbg !60
  %cmp = icmp ugt i64 %0, 240, !dbg !62
  br i1 %cmp, label %if.then, label %if.end, !dbg !63

if.then:                                          ; preds = %entry
  store i64 -1, ptr %retval, align 8, !dbg !64
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !64

if.end:                                           ; preds = %entry
  %call = call i64 @irq_save() #6, !dbg !65
  store i64 %call, ptr %flags, align 8, !dbg !66
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !67
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !68
  store ptr %call1, ptr %message, align 8, !dbg !69
  %2 = load i32, ptr %connection.addr, align 4, !dbg !70
  %3 = load ptr, ptr %message, align 8, !dbg !71
  %connection2 = getelementptr inbounds %struct.message, ptr %3, i32 0, i32 0, !dbg !72
  store i32 %2, ptr %connection2, align 4, !dbg !73
  %4 = load ptr, ptr %message, align 8, !dbg !74
  %reserved = getelementptr inbounds %struct.message, ptr %4, i32 0, i32 1, !dbg !75
  store i32 0, ptr %reserved, align 4, !dbg !76
  %5 = load ptr, ptr %message, align 8, !dbg !77
  %type = getelementptr inbounds %struct.message, ptr %5, i32 0, i32 2, !dbg !78
  store i32 1, ptr %type, align 4, !dbg !79
  %6 = load ptr, ptr %message, align 8, !dbg !80
  %payload = getelementptr inbounds %struct.message, ptr %6, i32 0, i32 4, !dbg !81
  %arraydecay = getelementptr inbounds [240 x i8], ptr %payload, i64 0, i64 0, !dbg !82
  %7 = load ptr, ptr %data.addr, align 8, !dbg !83
  %8 = load i64, ptr %size.addr, align 8, !dbg !84
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %arraydecay, ptr align 1 %7, i64 %8, i1 false), !dbg !82
  %9 = load i64, ptr %size.addr, align 8, !dbg !85
  %add = add i64 %9, 1, !dbg !86
  %conv = trunc i64 %add to i32, !dbg !85
  %10 = load ptr, ptr %message, align 8, !dbg !87
  %size3 = getelementptr inbounds %struct.message, ptr %10, i32 0, i32 3, !dbg !88
  store i32 %conv, ptr %size3, align 4, !dbg !89
  %11 = load ptr, ptr %message, align 8, !dbg !90
  %call4 = call i64 @hv_do_hypercall(i64 noundef 92, ptr noundef %11, ptr noundef null) #6, !dbg !91
  store i64 %call4, ptr %status, align 8, !dbg !92
  %12 = load i64, ptr %flags, align 8, !dbg !93
  call void @irq_restore(i64 noundef %12) #6, !dbg !94
  %13 = load i64, ptr %status, align 8, !dbg !95
  store i64 %13, ptr %retval, align 8, !dbg !96
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !96

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %message) #5, !dbg !97
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !97
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !97
  %14 = load i64, ptr %retval, align 8, !dbg !97
  ret i64 %14, !dbg !97
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !98 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !103
    #dbg_declare(ptr %flags, !102, !DIExpression(), !104)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !105, !srcloc !106
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !107, !srcloc !108
  %0 = load i64, ptr %flags, align 8, !dbg !109
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !110
  ret i64 %0, !dbg !111
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !112 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !116, !DIExpression(), !118)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !119
    #dbg_declare(ptr %offset, !117, !DIExpression(), !120)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !121, !srcloc !122
  store i64 %0, ptr %offset, align 8, !dbg !121
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !123
  %2 = ptrtoint ptr %1 to i64, !dbg !124
  %3 = load i64, ptr %offset, align 8, !dbg !125
  %add = add i64 %2, %3, !dbg !126
  %4 = inttoptr i64 %add to ptr, !dbg !127
  %5 = load ptr, ptr %4, align 8, !dbg !128
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !129
  ret ptr %5, !dbg !130
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !131 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !134 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !138, !DIExpression(), !139)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !140
  %and = and i64 %0, 512, !dbg !142
  %tobool = icmp ne i64 %and, 0, !dbg !142
  br i1 %tobool, label %if.then, label %if.end, !dbg !143

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !144, !srcloc !145
  br label %if.end, !dbg !144

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !146
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!38, !39, !40}
!llvm.ident = !{!41}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "counted_after_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "2f54d05b7bdeca27a048f37b11c9ad36")
!4 = !{!5, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hv_context", scope: !2, file: !3, line: 22, type: !13, isLocal: false, isDefinition: true)
!13 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "hv_context", file: !3, line: 19, size: 128, elements: !14)
!14 = !{!15, !16}
!15 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !13, file: !3, line: 20, baseType: !7, size: 64)
!16 = !DIDerivedType(tag: DW_TAG_member, name: "cpu_context", scope: !13, file: !3, line: 21, baseType: !17, size: 64, offset: 64)
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !18, size: 64)
!18 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "hv_per_cpu_context", file: !3, line: 13, size: 192, elements: !19)
!19 = !{!20, !21, !22}
!20 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !18, file: !3, line: 14, baseType: !7, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_member, name: "event_page", scope: !18, file: !3, line: 15, baseType: !6, size: 64, offset: 64)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "post_msg_page", scope: !18, file: !3, line: 16, baseType: !23, size: 64, offset: 128)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "message", file: !3, line: 8, size: 2048, elements: !25)
!25 = !{!26, !29, !30, !31, !32}
!26 = !DIDerivedType(tag: DW_TAG_member, name: "connection", scope: !24, file: !3, line: 9, baseType: !27, size: 32)
!27 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !28)
!28 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "reserved", scope: !24, file: !3, line: 9, baseType: !27, size: 32, offset: 32)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !24, file: !3, line: 9, baseType: !27, size: 32, offset: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !24, file: !3, line: 9, baseType: !27, size: 32, offset: 96)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "payload", scope: !24, file: !3, line: 10, baseType: !33, size: 1920, offset: 128)
!33 = !DICompositeType(tag: DW_TAG_array_type, baseType: !34, size: 1920, elements: !36)
!34 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !35)
!35 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!36 = !{!37}
!37 = !DISubrange(count: 240)
!38 = !{i32 7, !"Dwarf Version", i32 5}
!39 = !{i32 2, !"Debug Info Version", i32 3}
!40 = !{i32 1, !"wchar_size", i32 4}
!41 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!42 = distinct !DISubprogram(name: "counted_after_wrong", scope: !3, file: !3, line: 24, type: !43, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !45)
!43 = !DISubroutineType(types: !44)
!44 = !{!7, !27, !6, !7}
!45 = !{!46, !47, !48, !49, !50, !51}
!46 = !DILocalVariable(name: "connection", arg: 1, scope: !42, file: !3, line: 24, type: !27)
!47 = !DILocalVariable(name: "data", arg: 2, scope: !42, file: !3, line: 24, type: !6)
!48 = !DILocalVariable(name: "size", arg: 3, scope: !42, file: !3, line: 24, type: !7)
!49 = !DILocalVariable(name: "flags", scope: !42, file: !3, line: 26, type: !7)
!50 = !DILocalVariable(name: "status", scope: !42, file: !3, line: 26, type: !7)
!51 = !DILocalVariable(name: "message", scope: !42, file: !3, line: 27, type: !23)
!52 = !DILocation(line: 24, column: 29, scope: !42)
!53 = !DILocation(line: 24, column: 47, scope: !42)
!54 = !DILocation(line: 24, column: 57, scope: !42)
!55 = !DILocation(line: 26, column: 2, scope: !42)
!56 = !DILocation(line: 26, column: 6, scope: !42)
!57 = !DILocation(line: 26, column: 13, scope: !42)
!58 = !DILocation(line: 27, column: 2, scope: !42)
!59 = !DILocation(line: 27, column: 18, scope: !42)
!60 = !DILocation(line: 29, column: 6, scope: !61)
!61 = distinct !DILexicalBlock(scope: !42, file: !3, line: 29, column: 6)
!62 = !DILocation(line: 29, column: 11, scope: !61)
!63 = !DILocation(line: 29, column: 6, scope: !42)
!64 = !DILocation(line: 30, column: 3, scope: !61)
!65 = !DILocation(line: 31, column: 10, scope: !42)
!66 = !DILocation(line: 31, column: 8, scope: !42)
!67 = !DILocation(line: 32, column: 30, scope: !42)
!68 = !DILocation(line: 32, column: 12, scope: !42)
!69 = !DILocation(line: 32, column: 10, scope: !42)
!70 = !DILocation(line: 33, column: 24, scope: !42)
!71 = !DILocation(line: 33, column: 2, scope: !42)
!72 = !DILocation(line: 33, column: 11, scope: !42)
!73 = !DILocation(line: 33, column: 22, scope: !42)
!74 = !DILocation(line: 34, column: 2, scope: !42)
!75 = !DILocation(line: 34, column: 11, scope: !42)
!76 = !DILocation(line: 34, column: 20, scope: !42)
!77 = !DILocation(line: 35, column: 2, scope: !42)
!78 = !DILocation(line: 35, column: 11, scope: !42)
!79 = !DILocation(line: 35, column: 16, scope: !42)
!80 = !DILocation(line: 36, column: 19, scope: !42)
!81 = !DILocation(line: 36, column: 28, scope: !42)
!82 = !DILocation(line: 36, column: 2, scope: !42)
!83 = !DILocation(line: 36, column: 37, scope: !42)
!84 = !DILocation(line: 36, column: 43, scope: !42)
!85 = !DILocation(line: 37, column: 18, scope: !42)
!86 = !DILocation(line: 37, column: 23, scope: !42)
!87 = !DILocation(line: 37, column: 2, scope: !42)
!88 = !DILocation(line: 37, column: 11, scope: !42)
!89 = !DILocation(line: 37, column: 16, scope: !42)
!90 = !DILocation(line: 38, column: 33, scope: !42)
!91 = !DILocation(line: 38, column: 11, scope: !42)
!92 = !DILocation(line: 38, column: 9, scope: !42)
!93 = !DILocation(line: 39, column: 14, scope: !42)
!94 = !DILocation(line: 39, column: 2, scope: !42)
!95 = !DILocation(line: 40, column: 9, scope: !42)
!96 = !DILocation(line: 40, column: 2, scope: !42)
!97 = !DILocation(line: 41, column: 1, scope: !42)
!98 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !99, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !101)
!99 = !DISubroutineType(types: !100)
!100 = !{!7}
!101 = !{!102}
!102 = !DILocalVariable(name: "flags", scope: !98, file: !8, line: 42, type: !7)
!103 = !DILocation(line: 42, column: 2, scope: !98)
!104 = !DILocation(line: 42, column: 6, scope: !98)
!105 = !DILocation(line: 44, column: 2, scope: !98)
!106 = !{i64 19267, i64 19276}
!107 = !DILocation(line: 45, column: 2, scope: !98)
!108 = !{i64 19338}
!109 = !DILocation(line: 46, column: 9, scope: !98)
!110 = !DILocation(line: 47, column: 1, scope: !98)
!111 = !DILocation(line: 46, column: 2, scope: !98)
!112 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !113, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !115)
!113 = !DISubroutineType(types: !114)
!114 = !{!6, !5}
!115 = !{!116, !117}
!116 = !DILocalVariable(name: "variable", arg: 1, scope: !112, file: !8, line: 56, type: !5)
!117 = !DILocalVariable(name: "offset", scope: !112, file: !8, line: 58, type: !7)
!118 = !DILocation(line: 56, column: 46, scope: !112)
!119 = !DILocation(line: 58, column: 2, scope: !112)
!120 = !DILocation(line: 58, column: 6, scope: !112)
!121 = !DILocation(line: 60, column: 2, scope: !112)
!122 = !{i64 19639}
!123 = !DILocation(line: 61, column: 25, scope: !112)
!124 = !DILocation(line: 61, column: 20, scope: !112)
!125 = !DILocation(line: 61, column: 36, scope: !112)
!126 = !DILocation(line: 61, column: 34, scope: !112)
!127 = !DILocation(line: 61, column: 10, scope: !112)
!128 = !DILocation(line: 61, column: 9, scope: !112)
!129 = !DILocation(line: 62, column: 1, scope: !112)
!130 = !DILocation(line: 61, column: 2, scope: !112)
!131 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !132, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!132 = !DISubroutineType(types: !133)
!133 = !{!7, !7, !6, !6}
!134 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !135, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !137)
!135 = !DISubroutineType(types: !136)
!136 = !{null, !7}
!137 = !{!138}
!138 = !DILocalVariable(name: "flags", arg: 1, scope: !134, file: !8, line: 49, type: !7)
!139 = !DILocation(line: 49, column: 36, scope: !134)
!140 = !DILocation(line: 51, column: 6, scope: !141)
!141 = distinct !DILexicalBlock(scope: !134, file: !8, line: 51, column: 6)
!142 = !DILocation(line: 51, column: 12, scope: !141)
!143 = !DILocation(line: 51, column: 6, scope: !134)
!144 = !DILocation(line: 52, column: 3, scope: !141)
!145 = !{i64 19458}
!146 = !DILocation(line: 53, column: 1, scope: !134)
