; ModuleID = 'either_round.c'
source_filename = "either_round.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.hv_context = type { i64, ptr }
%struct.hv_per_cpu_context = type { i64, ptr, ptr }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hv_context = dso_local global %struct.hv_context zeroinitializer, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @either_round(ptr noundef %own) #0 !dbg !42 {
entry:
  %own.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %message = alloca ptr, align 8
  %i = alloca i32, align 4
  store ptr %own, ptr %own.addr, align 8
    #dbg_declare(ptr %own.addr, !48, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !55
    #dbg_declare(ptr %flags, !49, !DIExpression(), !56)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !55
    #dbg_declare(ptr %status, !50, !DIExpression(), !57)
  store i64 0, ptr %status, align 8, !dbg !57
  call void @llvm.lifetime.start.p0(i64 8, ptr %message) #5, !dbg !58
    #dbg_declare(ptr %message, !51, !DIExpression(), !59)
  %call = call i64 @irq_save() #6, !dbg !60
  store i64 %call, ptr %flags, align 8, !dbg !61
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !62
    #dbg_declare(ptr %i, !52, !DIExpression(), !63)
  store i32 0, ptr %i, align 4, !dbg !63
  br label %for.cond, !dbg !62

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i32, ptr %i, align 4, !dbg !64
  %cmp = icmp slt i32 %0, 2, !dbg !66
  br i1 %cmp, label %for.body, label %for.cond.cleanup, !dbg !67

for.cond.cleanup:                                 ; preds = %for.cond
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !68
  br label %for.end

for.body:                                         ; preds = %for.cond
  %1 = load ptr, ptr %own.addr, align 8, !dbg !69
  %2 = load i32, ptr %i, align 4, !dbg !71
  %idxprom = sext i32 %2 to i64, !dbg !69
  %arrayidx = getelementptr i32, ptr %1, i64 %idxprom, !dbg !69
  %3 = load i32, ptr %arrayidx, align 4, !dbg !69
  %tobool = icmp ne i32 %3, 0, !dbg !69
  br i1 %tobool, label %cond.true, label %cond.false, !dbg !69

cond.true:                                        ; preds = %for.body
  %call1 = call ptr @this_cpu() #6, !dbg !72
  %post_msg_page = getelementptr inbounds %struct.hv_per_cpu_context, ptr %call1, i32 0, i32 2, !dbg !73
  %4 = load ptr, ptr %post_msg_page, align 8, !dbg !73
  br label %cond.end, !dbg !69

cond.false:                                       ; preds = %for.body
  %5 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !74
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %5) #6, !dbg !75
  br label %cond.end, !dbg !69

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi ptr [ %4, %cond.true ], [ %call2, %cond.false ], !dbg !69
  store ptr %cond, ptr %message, align 8, !dbg !76
  %6 = load i32, ptr %i, align 4, !dbg !77
  %cmp3 = icmp eq i32 %6, 0, !dbg !79
  br i1 %cmp3, label %if.then, label %if.end, !dbg !80

if.then:                                          ; preds = %cond.end
  %7 = load ptr, ptr %message, align 8, !dbg !81
  call void @llvm.memset.p0.i64(ptr align 4 %7, i8 0, i64 256, i1 false), !dbg !82
  br label %if.end, !dbg !82

if.end:                                           ; preds = %if.then, %cond.end
  %8 = load ptr, ptr %message, align 8, !dbg !83
  %call4 = call i64 @hv_do_hypercall(i64 noundef 92, ptr noundef %8, ptr noundef null) #6, !dbg !84
  store i64 %call4, ptr %status, align 8, !dbg !85
  br label %for.inc, !dbg !86

for.inc:                                          ; preds = %if.end
  %9 = load i32, ptr %i, align 4, !dbg !87
  %inc = add i32 %9, 1, !dbg !87
  store i32 %inc, ptr %i, align 4, !dbg !87
  br label %for.cond, !dbg !68, !llvm.loop !88

for.end:                                          ; preds = %for.cond.cleanup
  %10 = load i64, ptr %flags, align 8, !dbg !91
  call void @irq_restore(i64 noundef %10) #6, !dbg !92
  %11 = load i64, ptr %status, align 8, !dbg !93
  call void @llvm.lifetime.end.p0(i64 8, ptr %message) #5, !dbg !94
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !94
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !94
  ret i64 %11, !dbg !95
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !96 {
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
define internal ptr @this_cpu() #2 !dbg !110 {
entry:
  %offset = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !115
    #dbg_declare(ptr %offset, !114, !DIExpression(), !116)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !117, !srcloc !118
  store i64 %0, ptr %offset, align 8, !dbg !117
  %1 = load i64, ptr %offset, align 8, !dbg !119
  %2 = load ptr, ptr getelementptr inbounds (%struct.hv_context, ptr @hv_context, i32 0, i32 1), align 8, !dbg !120
  %3 = ptrtoint ptr %2 to i64, !dbg !121
  %add = add i64 %1, %3, !dbg !122
  %4 = inttoptr i64 %add to ptr, !dbg !123
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !124
  ret ptr %4, !dbg !125
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !126 {
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

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !145 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !148 {
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

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!38, !39, !40}
!llvm.ident = !{!41}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "either_round.c", directory: ".", checksumkind: CSK_MD5, checksum: "6351dc051c9bfb7d1bfdadbd42be0069")
!4 = !{!5, !6, !9}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hv_context", scope: !2, file: !3, line: 22, type: !13, isLocal: false, isDefinition: true)
!13 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "hv_context", file: !3, line: 19, size: 128, elements: !14)
!14 = !{!15, !16}
!15 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !13, file: !3, line: 20, baseType: !6, size: 64)
!16 = !DIDerivedType(tag: DW_TAG_member, name: "cpu_context", scope: !13, file: !3, line: 21, baseType: !17, size: 64, offset: 64)
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !18, size: 64)
!18 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "hv_per_cpu_context", file: !3, line: 13, size: 192, elements: !19)
!19 = !{!20, !21, !22}
!20 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !18, file: !3, line: 14, baseType: !6, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_member, name: "event_page", scope: !18, file: !3, line: 15, baseType: !5, size: 64, offset: 64)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "post_msg_page", scope: !18, file: !3, line: 16, baseType: !23, size: 64, offset: 128)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "message", file: !3, line: 8, size: 2048, elements: !25)
!25 = !{!26, !29, !30, !31, !32}
!26 = !DIDerivedType(tag: DW_TAG_member, name: "connection", scope: !24, file: !3, line: 9, baseType: !27, size: 32)
!27 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !28)
!28 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "reserved", scope: !24, file: !3, line: 9, baseType: !27, size: 32, offset: 32)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !24, file: !3, line: 9, baseType: !27, size: 32, offset: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !24, file: !3, line: 9, baseType: !27, size: 32, offset: 96)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "payload", scope: !24, file: !3, line: 10, baseType: !33, size: 1920, offset: 128)
!33 = !DICompositeType(tag: DW_TAG_array_type, baseType: !34, size: 1920, elements: !36)
!34 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !7, line: 6, baseType: !35)
!35 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!36 = !{!37}
!37 = !DISubrange(count: 240)
!38 = !{i32 7, !"Dwarf Version", i32 5}
!39 = !{i32 2, !"Debug Info Version", i32 3}
!40 = !{i32 1, !"wchar_size", i32 4}
!41 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!42 = distinct !DISubprogram(name: "either_round", scope: !3, file: !3, line: 33, type: !43, scopeLine: 34, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !47)
!43 = !DISubroutineType(types: !44)
!44 = !{!6, !45}
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !46, size: 64)
!46 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!47 = !{!48, !49, !50, !51, !52}
!48 = !DILocalVariable(name: "own", arg: 1, scope: !42, file: !3, line: 33, type: !45)
!49 = !DILocalVariable(name: "flags", scope: !42, file: !3, line: 35, type: !6)
!50 = !DILocalVariable(name: "status", scope: !42, file: !3, line: 35, type: !6)
!51 = !DILocalVariable(name: "message", scope: !42, file: !3, line: 36, type: !23)
!52 = !DILocalVariable(name: "i", scope: !53, file: !3, line: 39, type: !46)
!53 = distinct !DILexicalBlock(scope: !42, file: !3, line: 39, column: 2)
!54 = !DILocation(line: 33, column: 23, scope: !42)
!55 = !DILocation(line: 35, column: 2, scope: !42)
!56 = !DILocation(line: 35, column: 6, scope: !42)
!57 = !DILocation(line: 35, column: 13, scope: !42)
!58 = !DILocation(line: 36, column: 2, scope: !42)
!59 = !DILocation(line: 36, column: 18, scope: !42)
!60 = !DILocation(line: 38, column: 10, scope: !42)
!61 = !DILocation(line: 38, column: 8, scope: !42)
!62 = !DILocation(line: 39, column: 7, scope: !53)
!63 = !DILocation(line: 39, column: 11, scope: !53)
!64 = !DILocation(line: 39, column: 18, scope: !65)
!65 = distinct !DILexicalBlock(scope: !53, file: !3, line: 39, column: 2)
!66 = !DILocation(line: 39, column: 20, scope: !65)
!67 = !DILocation(line: 39, column: 2, scope: !53)
!68 = !DILocation(line: 39, column: 2, scope: !65)
!69 = !DILocation(line: 40, column: 13, scope: !70)
!70 = distinct !DILexicalBlock(scope: !65, file: !3, line: 39, column: 30)
!71 = !DILocation(line: 40, column: 17, scope: !70)
!72 = !DILocation(line: 40, column: 22, scope: !70)
!73 = !DILocation(line: 40, column: 34, scope: !70)
!74 = !DILocation(line: 41, column: 26, scope: !70)
!75 = !DILocation(line: 41, column: 8, scope: !70)
!76 = !DILocation(line: 40, column: 11, scope: !70)
!77 = !DILocation(line: 42, column: 7, scope: !78)
!78 = distinct !DILexicalBlock(scope: !70, file: !3, line: 42, column: 7)
!79 = !DILocation(line: 42, column: 9, scope: !78)
!80 = !DILocation(line: 42, column: 7, scope: !70)
!81 = !DILocation(line: 43, column: 21, scope: !78)
!82 = !DILocation(line: 43, column: 4, scope: !78)
!83 = !DILocation(line: 44, column: 34, scope: !70)
!84 = !DILocation(line: 44, column: 12, scope: !70)
!85 = !DILocation(line: 44, column: 10, scope: !70)
!86 = !DILocation(line: 45, column: 2, scope: !70)
!87 = !DILocation(line: 39, column: 26, scope: !65)
!88 = distinct !{!88, !67, !89, !90}
!89 = !DILocation(line: 45, column: 2, scope: !53)
!90 = !{!"llvm.loop.mustprogress"}
!91 = !DILocation(line: 46, column: 14, scope: !42)
!92 = !DILocation(line: 46, column: 2, scope: !42)
!93 = !DILocation(line: 47, column: 9, scope: !42)
!94 = !DILocation(line: 48, column: 1, scope: !42)
!95 = !DILocation(line: 47, column: 2, scope: !42)
!96 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !97, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !99)
!97 = !DISubroutineType(types: !98)
!98 = !{!6}
!99 = !{!100}
!100 = !DILocalVariable(name: "flags", scope: !96, file: !7, line: 42, type: !6)
!101 = !DILocation(line: 42, column: 2, scope: !96)
!102 = !DILocation(line: 42, column: 6, scope: !96)
!103 = !DILocation(line: 44, column: 2, scope: !96)
!104 = !{i64 19498, i64 19507}
!105 = !DILocation(line: 45, column: 2, scope: !96)
!106 = !{i64 19569}
!107 = !DILocation(line: 46, column: 9, scope: !96)
!108 = !DILocation(line: 47, column: 1, scope: !96)
!109 = !DILocation(line: 46, column: 2, scope: !96)
!110 = distinct !DISubprogram(name: "this_cpu", scope: !3, file: !3, line: 25, type: !111, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !113)
!111 = !DISubroutineType(types: !112)
!112 = !{!17}
!113 = !{!114}
!114 = !DILocalVariable(name: "offset", scope: !110, file: !3, line: 27, type: !6)
!115 = !DILocation(line: 27, column: 2, scope: !110)
!116 = !DILocation(line: 27, column: 6, scope: !110)
!117 = !DILocation(line: 29, column: 2, scope: !110)
!118 = !{i64 630}
!119 = !DILocation(line: 30, column: 18, scope: !110)
!120 = !DILocation(line: 30, column: 43, scope: !110)
!121 = !DILocation(line: 30, column: 27, scope: !110)
!122 = !DILocation(line: 30, column: 25, scope: !110)
!123 = !DILocation(line: 30, column: 9, scope: !110)
!124 = !DILocation(line: 31, column: 1, scope: !110)
!125 = !DILocation(line: 30, column: 2, scope: !110)
!126 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !127, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !129)
!127 = !DISubroutineType(types: !128)
!128 = !{!5, !9}
!129 = !{!130, !131}
!130 = !DILocalVariable(name: "variable", arg: 1, scope: !126, file: !7, line: 56, type: !9)
!131 = !DILocalVariable(name: "offset", scope: !126, file: !7, line: 58, type: !6)
!132 = !DILocation(line: 56, column: 46, scope: !126)
!133 = !DILocation(line: 58, column: 2, scope: !126)
!134 = !DILocation(line: 58, column: 6, scope: !126)
!135 = !DILocation(line: 60, column: 2, scope: !126)
!136 = !{i64 19870}
!137 = !DILocation(line: 61, column: 25, scope: !126)
!138 = !DILocation(line: 61, column: 20, scope: !126)
!139 = !DILocation(line: 61, column: 36, scope: !126)
!140 = !DILocation(line: 61, column: 34, scope: !126)
!141 = !DILocation(line: 61, column: 10, scope: !126)
!142 = !DILocation(line: 61, column: 9, scope: !126)
!143 = !DILocation(line: 62, column: 1, scope: !126)
!144 = !DILocation(line: 61, column: 2, scope: !126)
!145 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !146, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!146 = !DISubroutineType(types: !147)
!147 = !{!6, !6, !5, !5}
!148 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !149, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !151)
!149 = !DISubroutineType(types: !150)
!150 = !{null, !6}
!151 = !{!152}
!152 = !DILocalVariable(name: "flags", arg: 1, scope: !148, file: !7, line: 49, type: !6)
!153 = !DILocation(line: 49, column: 36, scope: !148)
!154 = !DILocation(line: 51, column: 6, scope: !155)
!155 = distinct !DILexicalBlock(scope: !148, file: !7, line: 51, column: 6)
!156 = !DILocation(line: 51, column: 12, scope: !155)
!157 = !DILocation(line: 51, column: 6, scope: !148)
!158 = !DILocation(line: 52, column: 3, scope: !155)
!159 = !{i64 19689}
!160 = !DILocation(line: 53, column: 1, scope: !148)
