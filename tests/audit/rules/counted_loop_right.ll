; ModuleID = 'counted_loop_right.c'
source_filename = "counted_loop_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.hv_context = type { i64, ptr }
%struct.message = type { i32, i32, i32, i32, [240 x i8] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hv_context = dso_local global %struct.hv_context zeroinitializer, align 8, !dbg !14
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @counted_loop_right(i32 noundef %connection, ptr noundef %data, i64 noundef %size) #0 !dbg !43 {
entry:
  %retval = alloca i64, align 8
  %connection.addr = alloca i32, align 4
  %data.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %message = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  %i = alloca i64, align 8
  store i32 %connection, ptr %connection.addr, align 4
    #dbg_declare(ptr %connection.addr, !47, !DIExpression(), !55)
  store ptr %data, ptr %data.addr, align 8
    #dbg_declare(ptr %data.addr, !48, !DIExpression(), !56)
  store i64 %size, ptr %size.addr, align 8
    #dbg_declare(ptr %size.addr, !49, !DIExpression(), !57)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !58
    #dbg_declare(ptr %flags, !50, !DIExpression(), !59)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !58
    #dbg_declare(ptr %status, !51, !DIExpression(), !60)
  call void @llvm.lifetime.start.p0(i64 8, ptr %message) #4, !dbg !61
    #dbg_declare(ptr %message, !52, !DIExpression(), !62)
  %0 = load i64, ptr %size.addr, align 8, !dbg !63
  %cmp = icmp ugt i64 %0, 240, !dbg !65
  br i1 %cmp, label %if.then, label %if.end, !dbg !66

if.then:                                          ; preds = %entry
  store i64 -1, ptr %retval, align 8, !dbg !67
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !67

if.end:                                           ; preds = %entry
  %call = call i64 @irq_save() #5, !dbg !68
  store i64 %call, ptr %flags, align 8, !dbg !69
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !70
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %1) #5, !dbg !71
  store ptr %call1, ptr %message, align 8, !dbg !72
  %2 = load i32, ptr %connection.addr, align 4, !dbg !73
  %3 = load ptr, ptr %message, align 8, !dbg !74
  %connection2 = getelementptr inbounds %struct.message, ptr %3, i32 0, i32 0, !dbg !75
  store i32 %2, ptr %connection2, align 4, !dbg !76
  %4 = load ptr, ptr %message, align 8, !dbg !77
  %reserved = getelementptr inbounds %struct.message, ptr %4, i32 0, i32 1, !dbg !78
  store i32 0, ptr %reserved, align 4, !dbg !79
  %5 = load ptr, ptr %message, align 8, !dbg !80
  %type = getelementptr inbounds %struct.message, ptr %5, i32 0, i32 2, !dbg !81
  store i32 1, ptr %type, align 4, !dbg !82
  call void @llvm.lifetime.start.p0(i64 8, ptr %i) #4, !dbg !83
    #dbg_declare(ptr %i, !53, !DIExpression(), !84)
  store i64 0, ptr %i, align 8, !dbg !84
  br label %for.cond, !dbg !83

for.cond:                                         ; preds = %for.inc, %if.end
  %6 = load i64, ptr %i, align 8, !dbg !85
  %7 = load i64, ptr %size.addr, align 8, !dbg !87
  %cmp3 = icmp ult i64 %6, %7, !dbg !88
  br i1 %cmp3, label %for.body, label %for.cond.cleanup, !dbg !89

for.cond.cleanup:                                 ; preds = %for.cond
  store i32 2, ptr %cleanup.dest.slot, align 4
  call void @llvm.lifetime.end.p0(i64 8, ptr %i) #4, !dbg !90
  br label %for.end

for.body:                                         ; preds = %for.cond
  %8 = load ptr, ptr %data.addr, align 8, !dbg !91
  %9 = load i64, ptr %i, align 8, !dbg !92
  %arrayidx = getelementptr i8, ptr %8, i64 %9, !dbg !93
  %10 = load i8, ptr %arrayidx, align 1, !dbg !93
  %11 = load ptr, ptr %message, align 8, !dbg !94
  %payload = getelementptr inbounds %struct.message, ptr %11, i32 0, i32 4, !dbg !95
  %12 = load i64, ptr %i, align 8, !dbg !96
  %arrayidx4 = getelementptr [240 x i8], ptr %payload, i64 0, i64 %12, !dbg !94
  store i8 %10, ptr %arrayidx4, align 1, !dbg !97
  br label %for.inc, !dbg !94

for.inc:                                          ; preds = %for.body
  %13 = load i64, ptr %i, align 8, !dbg !98
  %inc = add i64 %13, 1, !dbg !98
  store i64 %inc, ptr %i, align 8, !dbg !98
  br label %for.cond, !dbg !90, !llvm.loop !99

for.end:                                          ; preds = %for.cond.cleanup
  %14 = load i64, ptr %size.addr, align 8, !dbg !102
  %conv = trunc i64 %14 to i32, !dbg !102
  %15 = load ptr, ptr %message, align 8, !dbg !103
  %size5 = getelementptr inbounds %struct.message, ptr %15, i32 0, i32 3, !dbg !104
  store i32 %conv, ptr %size5, align 4, !dbg !105
  %16 = load ptr, ptr %message, align 8, !dbg !106
  %call6 = call i64 @hv_do_hypercall(i64 noundef 92, ptr noundef %16, ptr noundef null) #5, !dbg !107
  store i64 %call6, ptr %status, align 8, !dbg !108
  %17 = load i64, ptr %flags, align 8, !dbg !109
  call void @irq_restore(i64 noundef %17) #5, !dbg !110
  %18 = load i64, ptr %status, align 8, !dbg !111
  store i64 %18, ptr %retval, align 8, !dbg !112
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !112

cleanup:                                          ; preds = %for.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %message) #4, !dbg !113
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !113
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !113
  %19 = load i64, ptr %retval, align 8, !dbg !113
  ret i64 %19, !dbg !113
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !114 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !119
    #dbg_declare(ptr %flags, !118, !DIExpression(), !120)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !121, !srcloc !122
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !123, !srcloc !124
  %0 = load i64, ptr %flags, align 8, !dbg !125
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !126
  ret i64 %0, !dbg !127
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !128 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !132, !DIExpression(), !134)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !135
    #dbg_declare(ptr %offset, !133, !DIExpression(), !136)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !137, !srcloc !138
  store i64 %0, ptr %offset, align 8, !dbg !137
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !139
  %2 = ptrtoint ptr %1 to i64, !dbg !140
  %3 = load i64, ptr %offset, align 8, !dbg !141
  %add = add i64 %2, %3, !dbg !142
  %4 = inttoptr i64 %add to ptr, !dbg !143
  %5 = load ptr, ptr %4, align 8, !dbg !144
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !145
  ret ptr %5, !dbg !146
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !147 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !150 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !154, !DIExpression(), !155)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !156
  %and = and i64 %0, 512, !dbg !158
  %tobool = icmp ne i64 %and, 0, !dbg !158
  br i1 %tobool, label %if.then, label %if.end, !dbg !159

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !160, !srcloc !161
  br label %if.end, !dbg !160

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !162
}

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }
attributes #6 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!39, !40, !41}
!llvm.ident = !{!42}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !13, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "counted_loop_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "c126efd6b16dd49782f0df2ce3833885")
!4 = !{!5, !9, !11}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !7, line: 6, baseType: !8)
!7 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!11 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !12)
!12 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!13 = !{!0, !14}
!14 = !DIGlobalVariableExpression(var: !15, expr: !DIExpression())
!15 = distinct !DIGlobalVariable(name: "hv_context", scope: !2, file: !3, line: 22, type: !16, isLocal: false, isDefinition: true)
!16 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "hv_context", file: !3, line: 19, size: 128, elements: !17)
!17 = !{!18, !19}
!18 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !16, file: !3, line: 20, baseType: !11, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_member, name: "cpu_context", scope: !16, file: !3, line: 21, baseType: !20, size: 64, offset: 64)
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "hv_per_cpu_context", file: !3, line: 13, size: 192, elements: !22)
!22 = !{!23, !24, !25}
!23 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !21, file: !3, line: 14, baseType: !11, size: 64)
!24 = !DIDerivedType(tag: DW_TAG_member, name: "event_page", scope: !21, file: !3, line: 15, baseType: !10, size: 64, offset: 64)
!25 = !DIDerivedType(tag: DW_TAG_member, name: "post_msg_page", scope: !21, file: !3, line: 16, baseType: !26, size: 64, offset: 128)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "message", file: !3, line: 8, size: 2048, elements: !28)
!28 = !{!29, !32, !33, !34, !35}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "connection", scope: !27, file: !3, line: 9, baseType: !30, size: 32)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !31)
!31 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "reserved", scope: !27, file: !3, line: 9, baseType: !30, size: 32, offset: 32)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !27, file: !3, line: 9, baseType: !30, size: 32, offset: 64)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !27, file: !3, line: 9, baseType: !30, size: 32, offset: 96)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "payload", scope: !27, file: !3, line: 10, baseType: !36, size: 1920, offset: 128)
!36 = !DICompositeType(tag: DW_TAG_array_type, baseType: !6, size: 1920, elements: !37)
!37 = !{!38}
!38 = !DISubrange(count: 240)
!39 = !{i32 7, !"Dwarf Version", i32 5}
!40 = !{i32 2, !"Debug Info Version", i32 3}
!41 = !{i32 1, !"wchar_size", i32 4}
!42 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!43 = distinct !DISubprogram(name: "counted_loop_right", scope: !3, file: !3, line: 24, type: !44, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !46)
!44 = !DISubroutineType(types: !45)
!45 = !{!11, !30, !10, !11}
!46 = !{!47, !48, !49, !50, !51, !52, !53}
!47 = !DILocalVariable(name: "connection", arg: 1, scope: !43, file: !3, line: 24, type: !30)
!48 = !DILocalVariable(name: "data", arg: 2, scope: !43, file: !3, line: 24, type: !10)
!49 = !DILocalVariable(name: "size", arg: 3, scope: !43, file: !3, line: 24, type: !11)
!50 = !DILocalVariable(name: "flags", scope: !43, file: !3, line: 26, type: !11)
!51 = !DILocalVariable(name: "status", scope: !43, file: !3, line: 26, type: !11)
!52 = !DILocalVariable(name: "message", scope: !43, file: !3, line: 27, type: !26)
!53 = !DILocalVariable(name: "i", scope: !54, file: !3, line: 36, type: !11)
!54 = distinct !DILexicalBlock(scope: !43, file: !3, line: 36, column: 2)
!55 = !DILocation(line: 24, column: 28, scope: !43)
!56 = !DILocation(line: 24, column: 46, scope: !43)
!57 = !DILocation(line: 24, column: 56, scope: !43)
!58 = !DILocation(line: 26, column: 2, scope: !43)
!59 = !DILocation(line: 26, column: 6, scope: !43)
!60 = !DILocation(line: 26, column: 13, scope: !43)
!61 = !DILocation(line: 27, column: 2, scope: !43)
!62 = !DILocation(line: 27, column: 18, scope: !43)
!63 = !DILocation(line: 29, column: 6, scope: !64)
!64 = distinct !DILexicalBlock(scope: !43, file: !3, line: 29, column: 6)
!65 = !DILocation(line: 29, column: 11, scope: !64)
!66 = !DILocation(line: 29, column: 6, scope: !43)
!67 = !DILocation(line: 30, column: 3, scope: !64)
!68 = !DILocation(line: 31, column: 10, scope: !43)
!69 = !DILocation(line: 31, column: 8, scope: !43)
!70 = !DILocation(line: 32, column: 30, scope: !43)
!71 = !DILocation(line: 32, column: 12, scope: !43)
!72 = !DILocation(line: 32, column: 10, scope: !43)
!73 = !DILocation(line: 33, column: 24, scope: !43)
!74 = !DILocation(line: 33, column: 2, scope: !43)
!75 = !DILocation(line: 33, column: 11, scope: !43)
!76 = !DILocation(line: 33, column: 22, scope: !43)
!77 = !DILocation(line: 34, column: 2, scope: !43)
!78 = !DILocation(line: 34, column: 11, scope: !43)
!79 = !DILocation(line: 34, column: 20, scope: !43)
!80 = !DILocation(line: 35, column: 2, scope: !43)
!81 = !DILocation(line: 35, column: 11, scope: !43)
!82 = !DILocation(line: 35, column: 16, scope: !43)
!83 = !DILocation(line: 36, column: 7, scope: !54)
!84 = !DILocation(line: 36, column: 11, scope: !54)
!85 = !DILocation(line: 36, column: 18, scope: !86)
!86 = distinct !DILexicalBlock(scope: !54, file: !3, line: 36, column: 2)
!87 = !DILocation(line: 36, column: 22, scope: !86)
!88 = !DILocation(line: 36, column: 20, scope: !86)
!89 = !DILocation(line: 36, column: 2, scope: !54)
!90 = !DILocation(line: 36, column: 2, scope: !86)
!91 = !DILocation(line: 37, column: 32, scope: !86)
!92 = !DILocation(line: 37, column: 38, scope: !86)
!93 = !DILocation(line: 37, column: 25, scope: !86)
!94 = !DILocation(line: 37, column: 3, scope: !86)
!95 = !DILocation(line: 37, column: 12, scope: !86)
!96 = !DILocation(line: 37, column: 20, scope: !86)
!97 = !DILocation(line: 37, column: 23, scope: !86)
!98 = !DILocation(line: 36, column: 29, scope: !86)
!99 = distinct !{!99, !89, !100, !101}
!100 = !DILocation(line: 37, column: 39, scope: !54)
!101 = !{!"llvm.loop.mustprogress"}
!102 = !DILocation(line: 38, column: 18, scope: !43)
!103 = !DILocation(line: 38, column: 2, scope: !43)
!104 = !DILocation(line: 38, column: 11, scope: !43)
!105 = !DILocation(line: 38, column: 16, scope: !43)
!106 = !DILocation(line: 39, column: 33, scope: !43)
!107 = !DILocation(line: 39, column: 11, scope: !43)
!108 = !DILocation(line: 39, column: 9, scope: !43)
!109 = !DILocation(line: 40, column: 14, scope: !43)
!110 = !DILocation(line: 40, column: 2, scope: !43)
!111 = !DILocation(line: 41, column: 9, scope: !43)
!112 = !DILocation(line: 41, column: 2, scope: !43)
!113 = !DILocation(line: 42, column: 1, scope: !43)
!114 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !115, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !117)
!115 = !DISubroutineType(types: !116)
!116 = !{!11}
!117 = !{!118}
!118 = !DILocalVariable(name: "flags", scope: !114, file: !7, line: 42, type: !11)
!119 = !DILocation(line: 42, column: 2, scope: !114)
!120 = !DILocation(line: 42, column: 6, scope: !114)
!121 = !DILocation(line: 44, column: 2, scope: !114)
!122 = !{i64 19245, i64 19254}
!123 = !DILocation(line: 45, column: 2, scope: !114)
!124 = !{i64 19316}
!125 = !DILocation(line: 46, column: 9, scope: !114)
!126 = !DILocation(line: 47, column: 1, scope: !114)
!127 = !DILocation(line: 46, column: 2, scope: !114)
!128 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !129, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !131)
!129 = !DISubroutineType(types: !130)
!130 = !{!10, !9}
!131 = !{!132, !133}
!132 = !DILocalVariable(name: "variable", arg: 1, scope: !128, file: !7, line: 56, type: !9)
!133 = !DILocalVariable(name: "offset", scope: !128, file: !7, line: 58, type: !11)
!134 = !DILocation(line: 56, column: 46, scope: !128)
!135 = !DILocation(line: 58, column: 2, scope: !128)
!136 = !DILocation(line: 58, column: 6, scope: !128)
!137 = !DILocation(line: 60, column: 2, scope: !128)
!138 = !{i64 19617}
!139 = !DILocation(line: 61, column: 25, scope: !128)
!140 = !DILocation(line: 61, column: 20, scope: !128)
!141 = !DILocation(line: 61, column: 36, scope: !128)
!142 = !DILocation(line: 61, column: 34, scope: !128)
!143 = !DILocation(line: 61, column: 10, scope: !128)
!144 = !DILocation(line: 61, column: 9, scope: !128)
!145 = !DILocation(line: 62, column: 1, scope: !128)
!146 = !DILocation(line: 61, column: 2, scope: !128)
!147 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !148, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!148 = !DISubroutineType(types: !149)
!149 = !{!11, !11, !10, !10}
!150 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !151, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !153)
!151 = !DISubroutineType(types: !152)
!152 = !{null, !11}
!153 = !{!154}
!154 = !DILocalVariable(name: "flags", arg: 1, scope: !150, file: !7, line: 49, type: !11)
!155 = !DILocation(line: 49, column: 36, scope: !150)
!156 = !DILocation(line: 51, column: 6, scope: !157)
!157 = distinct !DILexicalBlock(scope: !150, file: !7, line: 51, column: 6)
!158 = !DILocation(line: 51, column: 12, scope: !157)
!159 = !DILocation(line: 51, column: 6, scope: !150)
!160 = !DILocation(line: 52, column: 3, scope: !157)
!161 = !{i64 19436}
!162 = !DILocation(line: 53, column: 1, scope: !150)
