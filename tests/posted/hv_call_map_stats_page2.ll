; ModuleID = 'hv_call_map_stats_page2.c'
source_filename = "hv_call_map_stats_page2.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !15
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @hv_call_map_stats_page2(i32 noundef %type, ptr noundef %object, i64 noundef %location) #0 !dbg !22 {
entry:
  %retval = alloca i32, align 4
  %type.addr = alloca i32, align 4
  %object.addr = alloca ptr, align 8
  %location.addr = alloca i64, align 8
  %ret = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  %flags = alloca i64, align 8
  %in = alloca ptr, align 8
  %status = alloca i64, align 8
  store i32 %type, ptr %type.addr, align 4
    #dbg_declare(ptr %type.addr, !29, !DIExpression(), !37)
  store ptr %object, ptr %object.addr, align 8
    #dbg_declare(ptr %object.addr, !30, !DIExpression(), !38)
  store i64 %location, ptr %location.addr, align 8
    #dbg_declare(ptr %location.addr, !31, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 4, ptr %ret) #5, !dbg !40
    #dbg_declare(ptr %ret, !32, !DIExpression(), !41)
  %0 = load i64, ptr %location.addr, align 8, !dbg !42
  %tobool = icmp ne i64 %0, 0, !dbg !42
  br i1 %tobool, label %if.end, label %if.then, !dbg !44

if.then:                                          ; preds = %entry
  store i32 -22, ptr %retval, align 4, !dbg !45
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup18, !dbg !45

if.end:                                           ; preds = %entry
  br label %do.body, !dbg !46

do.body:                                          ; preds = %do.cond, %if.end
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !47
    #dbg_declare(ptr %flags, !33, !DIExpression(), !48)
  %call = call i64 @irq_save() #6, !dbg !49
  store i64 %call, ptr %flags, align 8, !dbg !48
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #5, !dbg !50
    #dbg_declare(ptr %in, !35, !DIExpression(), !51)
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !52
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !52
  store ptr %call1, ptr %in, align 8, !dbg !51
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !53
    #dbg_declare(ptr %status, !36, !DIExpression(), !54)
  %2 = load ptr, ptr %in, align 8, !dbg !55
  call void @llvm.memset.p0.i64(ptr align 8 %2, i8 0, i64 32, i1 false), !dbg !55
  %3 = load i32, ptr %type.addr, align 4, !dbg !56
  %4 = load ptr, ptr %in, align 8, !dbg !57
  store i32 %3, ptr %4, align 4, !dbg !58
  %5 = load ptr, ptr %object.addr, align 8, !dbg !59
  %arrayidx = getelementptr i64, ptr %5, i64 0, !dbg !59
  %6 = load i64, ptr %arrayidx, align 8, !dbg !59
  %7 = load ptr, ptr %in, align 8, !dbg !60
  %arrayidx2 = getelementptr i64, ptr %7, i64 1, !dbg !60
  store i64 %6, ptr %arrayidx2, align 8, !dbg !61
  %8 = load ptr, ptr %object.addr, align 8, !dbg !62
  %arrayidx3 = getelementptr i64, ptr %8, i64 1, !dbg !62
  %9 = load i64, ptr %arrayidx3, align 8, !dbg !62
  %10 = load ptr, ptr %in, align 8, !dbg !63
  %arrayidx4 = getelementptr i64, ptr %10, i64 2, !dbg !63
  store i64 %9, ptr %arrayidx4, align 8, !dbg !64
  %11 = load i64, ptr %location.addr, align 8, !dbg !65
  %12 = load ptr, ptr %in, align 8, !dbg !66
  %arrayidx5 = getelementptr i64, ptr %12, i64 3, !dbg !66
  store i64 %11, ptr %arrayidx5, align 8, !dbg !67
  %13 = load ptr, ptr %in, align 8, !dbg !68
  %call6 = call i64 @hv_do_hypercall(i64 noundef 305, ptr noundef %13, ptr noundef null) #6, !dbg !69
  store i64 %call6, ptr %status, align 8, !dbg !70
  %14 = load i64, ptr %flags, align 8, !dbg !71
  call void @irq_restore(i64 noundef %14) #6, !dbg !72
  %15 = load i64, ptr %status, align 8, !dbg !73
  %and = and i64 %15, 65535, !dbg !75
  %cmp = icmp ne i64 %and, 11, !dbg !76
  br i1 %cmp, label %if.then7, label %if.end13, !dbg !77

if.then7:                                         ; preds = %do.body
  %16 = load i64, ptr %status, align 8, !dbg !78
  %call8 = call i32 @succeeded(i64 noundef %16) #6, !dbg !81
  %tobool9 = icmp ne i32 %call8, 0, !dbg !81
  br i1 %tobool9, label %if.then10, label %if.end11, !dbg !82

if.then10:                                        ; preds = %if.then7
  store i32 2, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !83

if.end11:                                         ; preds = %if.then7
  %17 = load i64, ptr %status, align 8, !dbg !84
  %call12 = call i32 @hv_result_to_errno(i64 noundef %17) #6, !dbg !85
  store i32 %call12, ptr %retval, align 4, !dbg !86
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !86

if.end13:                                         ; preds = %do.body
  %call14 = call i32 @hv_call_deposit_pages(i32 noundef -1, i64 noundef 0, i32 noundef 1) #6, !dbg !87
  store i32 %call14, ptr %ret, align 4, !dbg !88
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !89
  br label %cleanup, !dbg !89

cleanup:                                          ; preds = %if.end13, %if.end11, %if.then10
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #5, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !89
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %cleanup18 [
    i32 0, label %cleanup.cont
    i32 2, label %do.end
  ]

cleanup.cont:                                     ; preds = %cleanup
  br label %do.cond, !dbg !90

do.cond:                                          ; preds = %cleanup.cont
  %18 = load i32, ptr %ret, align 4, !dbg !91
  %tobool17 = icmp ne i32 %18, 0, !dbg !92
  %lnot = xor i1 %tobool17, true, !dbg !92
  br i1 %lnot, label %do.body, label %do.end, !dbg !90, !llvm.loop !93

do.end:                                           ; preds = %do.cond, %cleanup
  %19 = load i32, ptr %ret, align 4, !dbg !96
  store i32 %19, ptr %retval, align 4, !dbg !97
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup18, !dbg !97

cleanup18:                                        ; preds = %do.end, %cleanup, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %ret) #5, !dbg !98
  %20 = load i32, ptr %retval, align 4, !dbg !98
  ret i32 %20, !dbg !98
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !99 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !104
    #dbg_declare(ptr %flags, !103, !DIExpression(), !105)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !106, !srcloc !107
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !108, !srcloc !109
  %0 = load i64, ptr %flags, align 8, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !111
  ret i64 %0, !dbg !112
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !113 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !117, !DIExpression(), !119)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !120
    #dbg_declare(ptr %offset, !118, !DIExpression(), !121)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !122, !srcloc !123
  store i64 %0, ptr %offset, align 8, !dbg !122
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !124
  %2 = ptrtoint ptr %1 to i64, !dbg !125
  %3 = load i64, ptr %offset, align 8, !dbg !126
  %add = add i64 %2, %3, !dbg !127
  %4 = inttoptr i64 %add to ptr, !dbg !128
  %5 = load ptr, ptr %4, align 8, !dbg !129
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !130
  ret ptr %5, !dbg !131
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !132 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !135 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !139, !DIExpression(), !140)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !141
  %and = and i64 %0, 512, !dbg !143
  %tobool = icmp ne i64 %and, 0, !dbg !143
  br i1 %tobool, label %if.then, label %if.end, !dbg !144

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !145, !srcloc !146
  br label %if.end, !dbg !145

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !147
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !148 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !152, !DIExpression(), !153)
  %0 = load i64, ptr %status.addr, align 8, !dbg !154
  %and = and i64 %0, 65535, !dbg !155
  %cmp = icmp eq i64 %and, 0, !dbg !156
  %conv = zext i1 %cmp to i32, !dbg !156
  ret i32 %conv, !dbg !157
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @hv_result_to_errno(i64 noundef %status) #2 !dbg !158 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !160, !DIExpression(), !161)
  %0 = load i64, ptr %status.addr, align 8, !dbg !162
  %call = call i32 @succeeded(i64 noundef %0) #6, !dbg !163
  %tobool = icmp ne i32 %call, 0, !dbg !163
  %1 = zext i1 %tobool to i64, !dbg !163
  %cond = select i1 %tobool, i32 0, i32 -5, !dbg !163
  ret i32 %cond, !dbg !164
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !165 dso_local i32 @hv_call_deposit_pages(i32 noundef, i64 noundef, i32 noundef) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!18, !19, !20}
!llvm.ident = !{!21}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !17, line: 14, type: !13, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !14, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hv_call_map_stats_page2.c", directory: ".", checksumkind: CSK_MD5, checksum: "044d15acf6c0bf69381902bd77b1d0c0")
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
!22 = distinct !DISubprogram(name: "hv_call_map_stats_page2", scope: !3, file: !3, line: 5, type: !23, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !28)
!23 = !DISubroutineType(types: !24)
!24 = !{!25, !10, !26, !6}
!25 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !6)
!28 = !{!29, !30, !31, !32, !33, !35, !36}
!29 = !DILocalVariable(name: "type", arg: 1, scope: !22, file: !3, line: 5, type: !10)
!30 = !DILocalVariable(name: "object", arg: 2, scope: !22, file: !3, line: 5, type: !26)
!31 = !DILocalVariable(name: "location", arg: 3, scope: !22, file: !3, line: 5, type: !6)
!32 = !DILocalVariable(name: "ret", scope: !22, file: !3, line: 7, type: !25)
!33 = !DILocalVariable(name: "flags", scope: !34, file: !3, line: 12, type: !6)
!34 = distinct !DILexicalBlock(scope: !22, file: !3, line: 11, column: 5)
!35 = !DILocalVariable(name: "in", scope: !34, file: !3, line: 13, type: !5)
!36 = !DILocalVariable(name: "status", scope: !34, file: !3, line: 14, type: !6)
!37 = !DILocation(line: 5, column: 33, scope: !22)
!38 = !DILocation(line: 5, column: 50, scope: !22)
!39 = !DILocation(line: 5, column: 62, scope: !22)
!40 = !DILocation(line: 7, column: 2, scope: !22)
!41 = !DILocation(line: 7, column: 6, scope: !22)
!42 = !DILocation(line: 9, column: 7, scope: !43)
!43 = distinct !DILexicalBlock(scope: !22, file: !3, line: 9, column: 6)
!44 = !DILocation(line: 9, column: 6, scope: !22)
!45 = !DILocation(line: 10, column: 3, scope: !43)
!46 = !DILocation(line: 11, column: 2, scope: !22)
!47 = !DILocation(line: 12, column: 3, scope: !34)
!48 = !DILocation(line: 12, column: 7, scope: !34)
!49 = !DILocation(line: 12, column: 15, scope: !34)
!50 = !DILocation(line: 13, column: 3, scope: !34)
!51 = !DILocation(line: 13, column: 8, scope: !34)
!52 = !DILocation(line: 13, column: 13, scope: !34)
!53 = !DILocation(line: 14, column: 3, scope: !34)
!54 = !DILocation(line: 14, column: 7, scope: !34)
!55 = !DILocation(line: 16, column: 3, scope: !34)
!56 = !DILocation(line: 17, column: 16, scope: !34)
!57 = !DILocation(line: 17, column: 11, scope: !34)
!58 = !DILocation(line: 17, column: 14, scope: !34)
!59 = !DILocation(line: 18, column: 11, scope: !34)
!60 = !DILocation(line: 18, column: 3, scope: !34)
!61 = !DILocation(line: 18, column: 9, scope: !34)
!62 = !DILocation(line: 19, column: 11, scope: !34)
!63 = !DILocation(line: 19, column: 3, scope: !34)
!64 = !DILocation(line: 19, column: 9, scope: !34)
!65 = !DILocation(line: 20, column: 11, scope: !34)
!66 = !DILocation(line: 20, column: 3, scope: !34)
!67 = !DILocation(line: 20, column: 9, scope: !34)
!68 = !DILocation(line: 21, column: 35, scope: !34)
!69 = !DILocation(line: 21, column: 12, scope: !34)
!70 = !DILocation(line: 21, column: 10, scope: !34)
!71 = !DILocation(line: 22, column: 15, scope: !34)
!72 = !DILocation(line: 22, column: 3, scope: !34)
!73 = !DILocation(line: 23, column: 8, scope: !74)
!74 = distinct !DILexicalBlock(scope: !34, file: !3, line: 23, column: 7)
!75 = !DILocation(line: 23, column: 15, scope: !74)
!76 = !DILocation(line: 23, column: 25, scope: !74)
!77 = !DILocation(line: 23, column: 7, scope: !34)
!78 = !DILocation(line: 24, column: 18, scope: !79)
!79 = distinct !DILexicalBlock(scope: !80, file: !3, line: 24, column: 8)
!80 = distinct !DILexicalBlock(scope: !74, file: !3, line: 23, column: 32)
!81 = !DILocation(line: 24, column: 8, scope: !79)
!82 = !DILocation(line: 24, column: 8, scope: !80)
!83 = !DILocation(line: 25, column: 5, scope: !79)
!84 = !DILocation(line: 26, column: 30, scope: !80)
!85 = !DILocation(line: 26, column: 11, scope: !80)
!86 = !DILocation(line: 26, column: 4, scope: !80)
!87 = !DILocation(line: 28, column: 9, scope: !34)
!88 = !DILocation(line: 28, column: 7, scope: !34)
!89 = !DILocation(line: 29, column: 2, scope: !22)
!90 = !DILocation(line: 29, column: 2, scope: !34)
!91 = !DILocation(line: 29, column: 12, scope: !22)
!92 = !DILocation(line: 29, column: 11, scope: !22)
!93 = distinct !{!93, !46, !94, !95}
!94 = !DILocation(line: 29, column: 15, scope: !22)
!95 = !{!"llvm.loop.mustprogress"}
!96 = !DILocation(line: 30, column: 9, scope: !22)
!97 = !DILocation(line: 30, column: 2, scope: !22)
!98 = !DILocation(line: 31, column: 1, scope: !22)
!99 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !100, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !102)
!100 = !DISubroutineType(types: !101)
!101 = !{!6}
!102 = !{!103}
!103 = !DILocalVariable(name: "flags", scope: !99, file: !7, line: 42, type: !6)
!104 = !DILocation(line: 42, column: 2, scope: !99)
!105 = !DILocation(line: 42, column: 6, scope: !99)
!106 = !DILocation(line: 44, column: 2, scope: !99)
!107 = !{i64 21538, i64 21547}
!108 = !DILocation(line: 45, column: 2, scope: !99)
!109 = !{i64 21609}
!110 = !DILocation(line: 46, column: 9, scope: !99)
!111 = !DILocation(line: 47, column: 1, scope: !99)
!112 = !DILocation(line: 46, column: 2, scope: !99)
!113 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !114, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !116)
!114 = !DISubroutineType(types: !115)
!115 = !{!12, !13}
!116 = !{!117, !118}
!117 = !DILocalVariable(name: "variable", arg: 1, scope: !113, file: !7, line: 56, type: !13)
!118 = !DILocalVariable(name: "offset", scope: !113, file: !7, line: 58, type: !6)
!119 = !DILocation(line: 56, column: 46, scope: !113)
!120 = !DILocation(line: 58, column: 2, scope: !113)
!121 = !DILocation(line: 58, column: 6, scope: !113)
!122 = !DILocation(line: 60, column: 2, scope: !113)
!123 = !{i64 21910}
!124 = !DILocation(line: 61, column: 25, scope: !113)
!125 = !DILocation(line: 61, column: 20, scope: !113)
!126 = !DILocation(line: 61, column: 36, scope: !113)
!127 = !DILocation(line: 61, column: 34, scope: !113)
!128 = !DILocation(line: 61, column: 10, scope: !113)
!129 = !DILocation(line: 61, column: 9, scope: !113)
!130 = !DILocation(line: 62, column: 1, scope: !113)
!131 = !DILocation(line: 61, column: 2, scope: !113)
!132 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !133, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!133 = !DISubroutineType(types: !134)
!134 = !{!6, !6, !12, !12}
!135 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !136, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !138)
!136 = !DISubroutineType(types: !137)
!137 = !{null, !6}
!138 = !{!139}
!139 = !DILocalVariable(name: "flags", arg: 1, scope: !135, file: !7, line: 49, type: !6)
!140 = !DILocation(line: 49, column: 36, scope: !135)
!141 = !DILocation(line: 51, column: 6, scope: !142)
!142 = distinct !DILexicalBlock(scope: !135, file: !7, line: 51, column: 6)
!143 = !DILocation(line: 51, column: 12, scope: !142)
!144 = !DILocation(line: 51, column: 6, scope: !135)
!145 = !DILocation(line: 52, column: 3, scope: !142)
!146 = !{i64 21729}
!147 = !DILocation(line: 53, column: 1, scope: !135)
!148 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !149, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !151)
!149 = !DISubroutineType(types: !150)
!150 = !{!25, !6}
!151 = !{!152}
!152 = !DILocalVariable(name: "status", arg: 1, scope: !148, file: !7, line: 72, type: !6)
!153 = !DILocation(line: 72, column: 33, scope: !148)
!154 = !DILocation(line: 74, column: 10, scope: !148)
!155 = !DILocation(line: 74, column: 17, scope: !148)
!156 = !DILocation(line: 74, column: 27, scope: !148)
!157 = !DILocation(line: 74, column: 2, scope: !148)
!158 = distinct !DISubprogram(name: "hv_result_to_errno", scope: !17, file: !17, line: 17, type: !149, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !159)
!159 = !{!160}
!160 = !DILocalVariable(name: "status", arg: 1, scope: !158, file: !17, line: 17, type: !6)
!161 = !DILocation(line: 17, column: 42, scope: !158)
!162 = !DILocation(line: 19, column: 19, scope: !158)
!163 = !DILocation(line: 19, column: 9, scope: !158)
!164 = !DILocation(line: 19, column: 2, scope: !158)
!165 = !DISubprogram(name: "hv_call_deposit_pages", scope: !17, file: !17, line: 23, type: !166, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!166 = !DISubroutineType(types: !167)
!167 = !{!25, !25, !6, !10}
