; ModuleID = 'restart_wrong.c'
source_filename = "restart_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @restart_wrong(i16 noundef zeroext %count) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %count.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %done = alloca i16, align 2
  %cleanup.dest.slot = alloca i32, align 4
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !23, !DIExpression(), !48)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !49
    #dbg_declare(ptr %flags, !24, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !49
    #dbg_declare(ptr %status, !25, !DIExpression(), !51)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !52
    #dbg_declare(ptr %done, !26, !DIExpression(), !53)
  store i16 0, ptr %done, align 2, !dbg !53
  %0 = load i16, ptr %count.addr, align 2, !dbg !54
  %tobool = icmp ne i16 %0, 0, !dbg !54
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !56

lor.lhs.false:                                    ; preds = %entry
  %1 = load i16, ptr %count.addr, align 2, !dbg !57
  %conv = zext i16 %1 to i32, !dbg !57
  %cmp = icmp sgt i32 %conv, 100, !dbg !58
  br i1 %cmp, label %if.then, label %if.end, !dbg !59

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 1, ptr %retval, align 8, !dbg !60
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !60

if.end:                                           ; preds = %lor.lhs.false
  br label %do.body, !dbg !61

do.body:                                          ; preds = %do.cond, %if.end
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !62
    #dbg_declare(ptr %input, !27, !DIExpression(), !63)
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !64
    #dbg_declare(ptr %output, !47, !DIExpression(), !65)
  %call = call i64 @irq_save() #6, !dbg !66
  store i64 %call, ptr %flags, align 8, !dbg !67
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !68
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %2) #6, !dbg !69
  store ptr %call2, ptr %input, align 8, !dbg !70
  %3 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !71
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %3) #6, !dbg !72
  store ptr %call3, ptr %output, align 8, !dbg !73
  %4 = load ptr, ptr %input, align 8, !dbg !74
  call void @fill_header(ptr noundef %4) #6, !dbg !75
  %5 = load i16, ptr %count.addr, align 2, !dbg !76
  %6 = load i16, ptr %done, align 2, !dbg !77
  %7 = load ptr, ptr %input, align 8, !dbg !78
  %8 = load ptr, ptr %output, align 8, !dbg !79
  %call4 = call i64 @hv_do_rep_hypercall_ex(i16 noundef zeroext 80, i16 noundef zeroext %5, i16 noundef zeroext 0, i16 noundef zeroext %6, ptr noundef %7, ptr noundef %8) #6, !dbg !80
  store i64 %call4, ptr %status, align 8, !dbg !81
  %9 = load i64, ptr %flags, align 8, !dbg !82
  call void @irq_restore(i64 noundef %9) #6, !dbg !83
  %10 = load i64, ptr %status, align 8, !dbg !84
  %shr = lshr i64 %10, 32, !dbg !85
  %and = and i64 %shr, 4095, !dbg !86
  %add = add i64 %and, 1, !dbg !87
  %conv5 = trunc i64 %add to i16, !dbg !88
  store i16 %conv5, ptr %done, align 2, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !90
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !90
  br label %do.cond, !dbg !91

do.cond:                                          ; preds = %do.body
  %11 = load i64, ptr %status, align 8, !dbg !92
  %and6 = and i64 %11, 65535, !dbg !93
  %cmp7 = icmp eq i64 %and6, 11, !dbg !94
  br i1 %cmp7, label %do.body, label %do.end, !dbg !91, !llvm.loop !95

do.end:                                           ; preds = %do.cond
  %12 = load i64, ptr %status, align 8, !dbg !98
  store i64 %12, ptr %retval, align 8, !dbg !99
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !99

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !100
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !100
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !100
  %13 = load i64, ptr %retval, align 8, !dbg !100
  ret i64 %13, !dbg !100
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !101 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !106
    #dbg_declare(ptr %flags, !105, !DIExpression(), !107)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !108, !srcloc !109
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !110, !srcloc !111
  %0 = load i64, ptr %flags, align 8, !dbg !112
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !113
  ret i64 %0, !dbg !114
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !115 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !119, !DIExpression(), !121)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !122
    #dbg_declare(ptr %offset, !120, !DIExpression(), !123)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !124, !srcloc !125
  store i64 %0, ptr %offset, align 8, !dbg !124
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !126
  %2 = ptrtoint ptr %1 to i64, !dbg !127
  %3 = load i64, ptr %offset, align 8, !dbg !128
  %add = add i64 %2, %3, !dbg !129
  %4 = inttoptr i64 %add to ptr, !dbg !130
  %5 = load ptr, ptr %4, align 8, !dbg !131
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !132
  ret ptr %5, !dbg !133
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !134 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !139, !DIExpression(), !140)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !141
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !142
  store i64 -1, ptr %partition, align 1, !dbg !143
  %1 = load ptr, ptr %input.addr, align 8, !dbg !144
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !145
  store i32 -2, ptr %vp, align 1, !dbg !146
  %2 = load ptr, ptr %input.addr, align 8, !dbg !147
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !148
  store i8 0, ptr %vtl, align 1, !dbg !149
  %3 = load ptr, ptr %input.addr, align 8, !dbg !150
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !151
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !152
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !152
  ret void, !dbg !153
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !154 dso_local i64 @hv_do_rep_hypercall_ex(i16 noundef zeroext, i16 noundef zeroext, i16 noundef zeroext, i16 noundef zeroext, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !157 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !161, !DIExpression(), !162)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !163
  %and = and i64 %0, 512, !dbg !165
  %tobool = icmp ne i64 %and, 0, !dbg !165
  br i1 %tobool, label %if.then, label %if.end, !dbg !166

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !167, !srcloc !168
  br label %if.end, !dbg !167

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !169
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "restart_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "89cc0a9da064908988550283a0949863")
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
!17 = distinct !DISubprogram(name: "restart_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !21)
!21 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !27, !47}
!23 = !DILocalVariable(name: "count", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!25 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!26 = !DILocalVariable(name: "done", scope: !17, file: !3, line: 11, type: !20)
!27 = !DILocalVariable(name: "input", scope: !28, file: !3, line: 16, type: !29)
!28 = distinct !DILexicalBlock(scope: !17, file: !3, line: 15, column: 5)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !31)
!31 = !{!32, !33, !36, !39, !43}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !30, file: !8, line: 78, baseType: !7, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !30, file: !8, line: 79, baseType: !34, size: 32, offset: 64)
!34 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !35)
!35 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !30, file: !8, line: 80, baseType: !37, size: 8, offset: 96)
!37 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !38)
!38 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !30, file: !8, line: 81, baseType: !40, size: 24, offset: 104)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !37, size: 24, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: 3)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !30, file: !8, line: 82, baseType: !44, offset: 128)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !34, elements: !45)
!45 = !{!46}
!46 = !DISubrange(count: -1)
!47 = !DILocalVariable(name: "output", scope: !28, file: !3, line: 17, type: !6)
!48 = !DILocation(line: 8, column: 23, scope: !17)
!49 = !DILocation(line: 10, column: 2, scope: !17)
!50 = !DILocation(line: 10, column: 6, scope: !17)
!51 = !DILocation(line: 10, column: 13, scope: !17)
!52 = !DILocation(line: 11, column: 2, scope: !17)
!53 = !DILocation(line: 11, column: 6, scope: !17)
!54 = !DILocation(line: 13, column: 7, scope: !55)
!55 = distinct !DILexicalBlock(scope: !17, file: !3, line: 13, column: 6)
!56 = !DILocation(line: 13, column: 13, scope: !55)
!57 = !DILocation(line: 13, column: 16, scope: !55)
!58 = !DILocation(line: 13, column: 22, scope: !55)
!59 = !DILocation(line: 13, column: 6, scope: !17)
!60 = !DILocation(line: 14, column: 3, scope: !55)
!61 = !DILocation(line: 15, column: 2, scope: !17)
!62 = !DILocation(line: 16, column: 3, scope: !28)
!63 = !DILocation(line: 16, column: 27, scope: !28)
!64 = !DILocation(line: 17, column: 3, scope: !28)
!65 = !DILocation(line: 17, column: 9, scope: !28)
!66 = !DILocation(line: 19, column: 11, scope: !28)
!67 = !DILocation(line: 19, column: 9, scope: !28)
!68 = !DILocation(line: 20, column: 29, scope: !28)
!69 = !DILocation(line: 20, column: 11, scope: !28)
!70 = !DILocation(line: 20, column: 9, scope: !28)
!71 = !DILocation(line: 21, column: 30, scope: !28)
!72 = !DILocation(line: 21, column: 12, scope: !28)
!73 = !DILocation(line: 21, column: 10, scope: !28)
!74 = !DILocation(line: 22, column: 15, scope: !28)
!75 = !DILocation(line: 22, column: 3, scope: !28)
!76 = !DILocation(line: 23, column: 41, scope: !28)
!77 = !DILocation(line: 23, column: 51, scope: !28)
!78 = !DILocation(line: 23, column: 57, scope: !28)
!79 = !DILocation(line: 23, column: 64, scope: !28)
!80 = !DILocation(line: 23, column: 12, scope: !28)
!81 = !DILocation(line: 23, column: 10, scope: !28)
!82 = !DILocation(line: 24, column: 15, scope: !28)
!83 = !DILocation(line: 24, column: 3, scope: !28)
!84 = !DILocation(line: 25, column: 11, scope: !28)
!85 = !DILocation(line: 25, column: 18, scope: !28)
!86 = !DILocation(line: 25, column: 24, scope: !28)
!87 = !DILocation(line: 25, column: 33, scope: !28)
!88 = !DILocation(line: 25, column: 10, scope: !28)
!89 = !DILocation(line: 25, column: 8, scope: !28)
!90 = !DILocation(line: 26, column: 2, scope: !17)
!91 = !DILocation(line: 26, column: 2, scope: !28)
!92 = !DILocation(line: 26, column: 12, scope: !17)
!93 = !DILocation(line: 26, column: 19, scope: !17)
!94 = !DILocation(line: 26, column: 29, scope: !17)
!95 = distinct !{!95, !61, !96, !97}
!96 = !DILocation(line: 26, column: 35, scope: !17)
!97 = !{!"llvm.loop.mustprogress"}
!98 = !DILocation(line: 27, column: 9, scope: !17)
!99 = !DILocation(line: 27, column: 2, scope: !17)
!100 = !DILocation(line: 28, column: 1, scope: !17)
!101 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !102, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !104)
!102 = !DISubroutineType(types: !103)
!103 = !{!7}
!104 = !{!105}
!105 = !DILocalVariable(name: "flags", scope: !101, file: !8, line: 42, type: !7)
!106 = !DILocation(line: 42, column: 2, scope: !101)
!107 = !DILocation(line: 42, column: 6, scope: !101)
!108 = !DILocation(line: 44, column: 2, scope: !101)
!109 = !{i64 20542, i64 20551}
!110 = !DILocation(line: 45, column: 2, scope: !101)
!111 = !{i64 20613}
!112 = !DILocation(line: 46, column: 9, scope: !101)
!113 = !DILocation(line: 47, column: 1, scope: !101)
!114 = !DILocation(line: 46, column: 2, scope: !101)
!115 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !116, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !118)
!116 = !DISubroutineType(types: !117)
!117 = !{!6, !5}
!118 = !{!119, !120}
!119 = !DILocalVariable(name: "variable", arg: 1, scope: !115, file: !8, line: 56, type: !5)
!120 = !DILocalVariable(name: "offset", scope: !115, file: !8, line: 58, type: !7)
!121 = !DILocation(line: 56, column: 46, scope: !115)
!122 = !DILocation(line: 58, column: 2, scope: !115)
!123 = !DILocation(line: 58, column: 6, scope: !115)
!124 = !DILocation(line: 60, column: 2, scope: !115)
!125 = !{i64 20914}
!126 = !DILocation(line: 61, column: 25, scope: !115)
!127 = !DILocation(line: 61, column: 20, scope: !115)
!128 = !DILocation(line: 61, column: 36, scope: !115)
!129 = !DILocation(line: 61, column: 34, scope: !115)
!130 = !DILocation(line: 61, column: 10, scope: !115)
!131 = !DILocation(line: 61, column: 9, scope: !115)
!132 = !DILocation(line: 62, column: 1, scope: !115)
!133 = !DILocation(line: 61, column: 2, scope: !115)
!134 = distinct !DISubprogram(name: "fill_header", scope: !135, file: !135, line: 17, type: !136, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !138)
!135 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!136 = !DISubroutineType(types: !137)
!137 = !{null, !29}
!138 = !{!139}
!139 = !DILocalVariable(name: "input", arg: 1, scope: !134, file: !135, line: 17, type: !29)
!140 = !DILocation(line: 17, column: 56, scope: !134)
!141 = !DILocation(line: 19, column: 2, scope: !134)
!142 = !DILocation(line: 19, column: 9, scope: !134)
!143 = !DILocation(line: 19, column: 19, scope: !134)
!144 = !DILocation(line: 20, column: 2, scope: !134)
!145 = !DILocation(line: 20, column: 9, scope: !134)
!146 = !DILocation(line: 20, column: 12, scope: !134)
!147 = !DILocation(line: 21, column: 2, scope: !134)
!148 = !DILocation(line: 21, column: 9, scope: !134)
!149 = !DILocation(line: 21, column: 13, scope: !134)
!150 = !DILocation(line: 22, column: 19, scope: !134)
!151 = !DILocation(line: 22, column: 26, scope: !134)
!152 = !DILocation(line: 22, column: 2, scope: !134)
!153 = !DILocation(line: 23, column: 1, scope: !134)
!154 = !DISubprogram(name: "hv_do_rep_hypercall_ex", scope: !135, file: !135, line: 14, type: !155, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!155 = !DISubroutineType(types: !156)
!156 = !{!7, !20, !20, !20, !20, !6, !6}
!157 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !158, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !160)
!158 = !DISubroutineType(types: !159)
!159 = !{null, !7}
!160 = !{!161}
!161 = !DILocalVariable(name: "flags", arg: 1, scope: !157, file: !8, line: 49, type: !7)
!162 = !DILocation(line: 49, column: 36, scope: !157)
!163 = !DILocation(line: 51, column: 6, scope: !164)
!164 = distinct !DILexicalBlock(scope: !157, file: !8, line: 51, column: 6)
!165 = !DILocation(line: 51, column: 12, scope: !164)
!166 = !DILocation(line: 51, column: 6, scope: !157)
!167 = !DILocation(line: 52, column: 3, scope: !164)
!168 = !{i64 20733}
!169 = !DILocation(line: 53, column: 1, scope: !157)
