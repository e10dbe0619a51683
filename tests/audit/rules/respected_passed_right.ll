; ModuleID = 'respected_passed_right.c'
source_filename = "respected_passed_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @respected_passed_right(i64 noundef %partition) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %first = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !19, !DIExpression(), !25)
  call void @llvm.lifetime.start.p0(i64 8, ptr %first) #5, !dbg !26
    #dbg_declare(ptr %first, !20, !DIExpression(), !27)
  %call = call i64 @get_zeroed_page_noprof(i32 noundef 0) #6, !dbg !28
  store i64 %call, ptr %first, align 8, !dbg !27
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !26
    #dbg_declare(ptr %flags, !21, !DIExpression(), !29)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !26
    #dbg_declare(ptr %status, !22, !DIExpression(), !30)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !26
    #dbg_declare(ptr %input, !23, !DIExpression(), !31)
  %0 = load i64, ptr %first, align 8, !dbg !32
  %tobool = icmp ne i64 %0, 0, !dbg !32
  br i1 %tobool, label %if.end, label %if.then, !dbg !34

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !35
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !35

if.end:                                           ; preds = %entry
  %call1 = call i64 @irq_save() #6, !dbg !36
  store i64 %call1, ptr %flags, align 8, !dbg !37
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !38
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !39
  store ptr %call2, ptr %input, align 8, !dbg !40
  %2 = load i64, ptr %partition.addr, align 8, !dbg !41
  %3 = load ptr, ptr %input, align 8, !dbg !42
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !42
  store i64 %2, ptr %arrayidx, align 8, !dbg !43
  %4 = load i64, ptr %first, align 8, !dbg !44
  %5 = inttoptr i64 %4 to ptr, !dbg !45
  %call3 = call i64 @virt_to_phys(ptr noundef %5) #6, !dbg !46
  %shr = lshr i64 %call3, 12, !dbg !47
  %6 = load ptr, ptr %input, align 8, !dbg !48
  %arrayidx4 = getelementptr i64, ptr %6, i64 1, !dbg !48
  store i64 %shr, ptr %arrayidx4, align 8, !dbg !49
  %7 = load ptr, ptr %input, align 8, !dbg !50
  %call5 = call i64 @hv_do_hypercall(i64 noundef 4294967368, ptr noundef %7, ptr noundef null) #6, !dbg !51
  store i64 %call5, ptr %status, align 8, !dbg !52
  %8 = load i64, ptr %flags, align 8, !dbg !53
  call void @irq_restore(i64 noundef %8) #6, !dbg !54
  %9 = load i64, ptr %status, align 8, !dbg !55
  %call6 = call i32 @succeeded(i64 noundef %9) #6, !dbg !57
  %tobool7 = icmp ne i32 %call6, 0, !dbg !57
  br i1 %tobool7, label %if.then8, label %if.end11, !dbg !58

if.then8:                                         ; preds = %if.end
  %10 = load i64, ptr %partition.addr, align 8, !dbg !59
  %call9 = call i64 @get_zeroed_page_noprof(i32 noundef 0) #6, !dbg !60
  %call10 = call i64 @deposit(i64 noundef %10, i64 noundef %call9) #6, !dbg !61
  store i64 %call10, ptr %retval, align 8, !dbg !62
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !62

if.end11:                                         ; preds = %if.end
  %11 = load i64, ptr %first, align 8, !dbg !63
  call void @free_pages(i64 noundef %11, i32 noundef 0) #6, !dbg !64
  %12 = load i64, ptr %status, align 8, !dbg !65
  store i64 %12, ptr %retval, align 8, !dbg !66
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !66

cleanup:                                          ; preds = %if.end11, %if.then8, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !67
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !67
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !67
  call void @llvm.lifetime.end.p0(i64 8, ptr %first) #5, !dbg !67
  %13 = load i64, ptr %retval, align 8, !dbg !67
  ret i64 %13, !dbg !67
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !68 dso_local i64 @get_zeroed_page_noprof(i32 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !73 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !78
    #dbg_declare(ptr %flags, !77, !DIExpression(), !79)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !80, !srcloc !81
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !82, !srcloc !83
  %0 = load i64, ptr %flags, align 8, !dbg !84
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !85
  ret i64 %0, !dbg !86
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !87 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !91, !DIExpression(), !93)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !94
    #dbg_declare(ptr %offset, !92, !DIExpression(), !95)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !96, !srcloc !97
  store i64 %0, ptr %offset, align 8, !dbg !96
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !98
  %2 = ptrtoint ptr %1 to i64, !dbg !99
  %3 = load i64, ptr %offset, align 8, !dbg !100
  %add = add i64 %2, %3, !dbg !101
  %4 = inttoptr i64 %add to ptr, !dbg !102
  %5 = load ptr, ptr %4, align 8, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !104
  ret ptr %5, !dbg !105
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !106 dso_local i64 @virt_to_phys(ptr noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !109 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !112 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !116, !DIExpression(), !117)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !118
  %and = and i64 %0, 512, !dbg !120
  %tobool = icmp ne i64 %and, 0, !dbg !120
  br i1 %tobool, label %if.then, label %if.end, !dbg !121

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !122, !srcloc !123
  br label %if.end, !dbg !122

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !124
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !125 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !130, !DIExpression(), !131)
  %0 = load i64, ptr %status.addr, align 8, !dbg !132
  %and = and i64 %0, 65535, !dbg !133
  %cmp = icmp eq i64 %and, 0, !dbg !134
  %conv = zext i1 %cmp to i32, !dbg !134
  ret i32 %conv, !dbg !135
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @deposit(i64 noundef %partition, i64 noundef %page) #4 !dbg !136 {
entry:
  %partition.addr = alloca i64, align 8
  %page.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !140, !DIExpression(), !145)
  store i64 %page, ptr %page.addr, align 8
    #dbg_declare(ptr %page.addr, !141, !DIExpression(), !146)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !147
    #dbg_declare(ptr %flags, !142, !DIExpression(), !148)
  %call = call i64 @irq_save() #6, !dbg !149
  store i64 %call, ptr %flags, align 8, !dbg !148
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !147
    #dbg_declare(ptr %status, !143, !DIExpression(), !150)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !147
    #dbg_declare(ptr %input, !144, !DIExpression(), !151)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !152
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !153
  store ptr %call1, ptr %input, align 8, !dbg !151
  %1 = load i64, ptr %partition.addr, align 8, !dbg !154
  %2 = load ptr, ptr %input, align 8, !dbg !155
  %arrayidx = getelementptr i64, ptr %2, i64 0, !dbg !155
  store i64 %1, ptr %arrayidx, align 8, !dbg !156
  %3 = load i64, ptr %page.addr, align 8, !dbg !157
  %4 = inttoptr i64 %3 to ptr, !dbg !158
  %call2 = call i64 @virt_to_phys(ptr noundef %4) #6, !dbg !159
  %shr = lshr i64 %call2, 12, !dbg !160
  %5 = load ptr, ptr %input, align 8, !dbg !161
  %arrayidx3 = getelementptr i64, ptr %5, i64 1, !dbg !161
  store i64 %shr, ptr %arrayidx3, align 8, !dbg !162
  %6 = load ptr, ptr %input, align 8, !dbg !163
  %call4 = call i64 @hv_do_hypercall(i64 noundef 4294967368, ptr noundef %6, ptr noundef null) #6, !dbg !164
  store i64 %call4, ptr %status, align 8, !dbg !165
  %7 = load i64, ptr %flags, align 8, !dbg !166
  call void @irq_restore(i64 noundef %7) #6, !dbg !167
  %8 = load i64, ptr %status, align 8, !dbg !168
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !169
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !169
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !169
  ret i64 %8, !dbg !170
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !171 dso_local void @free_pages(i64 noundef, i32 noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!11, !12, !13}
!llvm.ident = !{!14}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "respected_passed_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "102c1f97227bfb711752e6448cd7f989")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0}
!11 = !{i32 7, !"Dwarf Version", i32 5}
!12 = !{i32 2, !"Debug Info Version", i32 3}
!13 = !{i32 1, !"wchar_size", i32 4}
!14 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!15 = distinct !DISubprogram(name: "respected_passed_right", scope: !3, file: !3, line: 22, type: !16, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !18)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7}
!18 = !{!19, !20, !21, !22, !23}
!19 = !DILocalVariable(name: "partition", arg: 1, scope: !15, file: !3, line: 22, type: !7)
!20 = !DILocalVariable(name: "first", scope: !15, file: !3, line: 24, type: !7)
!21 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 24, type: !7)
!22 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 24, type: !7)
!23 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 24, type: !24)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!25 = !DILocation(line: 22, column: 32, scope: !15)
!26 = !DILocation(line: 24, column: 2, scope: !15)
!27 = !DILocation(line: 24, column: 6, scope: !15)
!28 = !DILocation(line: 24, column: 14, scope: !15)
!29 = !DILocation(line: 24, column: 41, scope: !15)
!30 = !DILocation(line: 24, column: 48, scope: !15)
!31 = !DILocation(line: 24, column: 57, scope: !15)
!32 = !DILocation(line: 26, column: 7, scope: !33)
!33 = distinct !DILexicalBlock(scope: !15, file: !3, line: 26, column: 6)
!34 = !DILocation(line: 26, column: 6, scope: !15)
!35 = !DILocation(line: 27, column: 3, scope: !33)
!36 = !DILocation(line: 28, column: 10, scope: !15)
!37 = !DILocation(line: 28, column: 8, scope: !15)
!38 = !DILocation(line: 29, column: 28, scope: !15)
!39 = !DILocation(line: 29, column: 10, scope: !15)
!40 = !DILocation(line: 29, column: 8, scope: !15)
!41 = !DILocation(line: 30, column: 13, scope: !15)
!42 = !DILocation(line: 30, column: 2, scope: !15)
!43 = !DILocation(line: 30, column: 11, scope: !15)
!44 = !DILocation(line: 31, column: 34, scope: !15)
!45 = !DILocation(line: 31, column: 26, scope: !15)
!46 = !DILocation(line: 31, column: 13, scope: !15)
!47 = !DILocation(line: 31, column: 41, scope: !15)
!48 = !DILocation(line: 31, column: 2, scope: !15)
!49 = !DILocation(line: 31, column: 11, scope: !15)
!50 = !DILocation(line: 32, column: 46, scope: !15)
!51 = !DILocation(line: 32, column: 11, scope: !15)
!52 = !DILocation(line: 32, column: 9, scope: !15)
!53 = !DILocation(line: 33, column: 14, scope: !15)
!54 = !DILocation(line: 33, column: 2, scope: !15)
!55 = !DILocation(line: 34, column: 16, scope: !56)
!56 = distinct !DILexicalBlock(scope: !15, file: !3, line: 34, column: 6)
!57 = !DILocation(line: 34, column: 6, scope: !56)
!58 = !DILocation(line: 34, column: 6, scope: !15)
!59 = !DILocation(line: 35, column: 18, scope: !56)
!60 = !DILocation(line: 35, column: 29, scope: !56)
!61 = !DILocation(line: 35, column: 10, scope: !56)
!62 = !DILocation(line: 35, column: 3, scope: !56)
!63 = !DILocation(line: 36, column: 13, scope: !15)
!64 = !DILocation(line: 36, column: 2, scope: !15)
!65 = !DILocation(line: 37, column: 9, scope: !15)
!66 = !DILocation(line: 37, column: 2, scope: !15)
!67 = !DILocation(line: 38, column: 1, scope: !15)
!68 = !DISubprogram(name: "get_zeroed_page_noprof", scope: !3, file: !3, line: 7, type: !69, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!69 = !DISubroutineType(types: !70)
!70 = !{!7, !71}
!71 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !72)
!72 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!73 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !74, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !76)
!74 = !DISubroutineType(types: !75)
!75 = !{!7}
!76 = !{!77}
!77 = !DILocalVariable(name: "flags", scope: !73, file: !8, line: 42, type: !7)
!78 = !DILocation(line: 42, column: 2, scope: !73)
!79 = !DILocation(line: 42, column: 6, scope: !73)
!80 = !DILocation(line: 44, column: 2, scope: !73)
!81 = !{i64 19504, i64 19513}
!82 = !DILocation(line: 45, column: 2, scope: !73)
!83 = !{i64 19575}
!84 = !DILocation(line: 46, column: 9, scope: !73)
!85 = !DILocation(line: 47, column: 1, scope: !73)
!86 = !DILocation(line: 46, column: 2, scope: !73)
!87 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !88, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !90)
!88 = !DISubroutineType(types: !89)
!89 = !{!5, !6}
!90 = !{!91, !92}
!91 = !DILocalVariable(name: "variable", arg: 1, scope: !87, file: !8, line: 56, type: !6)
!92 = !DILocalVariable(name: "offset", scope: !87, file: !8, line: 58, type: !7)
!93 = !DILocation(line: 56, column: 46, scope: !87)
!94 = !DILocation(line: 58, column: 2, scope: !87)
!95 = !DILocation(line: 58, column: 6, scope: !87)
!96 = !DILocation(line: 60, column: 2, scope: !87)
!97 = !{i64 19876}
!98 = !DILocation(line: 61, column: 25, scope: !87)
!99 = !DILocation(line: 61, column: 20, scope: !87)
!100 = !DILocation(line: 61, column: 36, scope: !87)
!101 = !DILocation(line: 61, column: 34, scope: !87)
!102 = !DILocation(line: 61, column: 10, scope: !87)
!103 = !DILocation(line: 61, column: 9, scope: !87)
!104 = !DILocation(line: 62, column: 1, scope: !87)
!105 = !DILocation(line: 61, column: 2, scope: !87)
!106 = !DISubprogram(name: "virt_to_phys", scope: !3, file: !3, line: 8, type: !107, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!107 = !DISubroutineType(types: !108)
!108 = !{!7, !5}
!109 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !110, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!110 = !DISubroutineType(types: !111)
!111 = !{!7, !7, !5, !5}
!112 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !113, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !115)
!113 = !DISubroutineType(types: !114)
!114 = !{null, !7}
!115 = !{!116}
!116 = !DILocalVariable(name: "flags", arg: 1, scope: !112, file: !8, line: 49, type: !7)
!117 = !DILocation(line: 49, column: 36, scope: !112)
!118 = !DILocation(line: 51, column: 6, scope: !119)
!119 = distinct !DILexicalBlock(scope: !112, file: !8, line: 51, column: 6)
!120 = !DILocation(line: 51, column: 12, scope: !119)
!121 = !DILocation(line: 51, column: 6, scope: !112)
!122 = !DILocation(line: 52, column: 3, scope: !119)
!123 = !{i64 19695}
!124 = !DILocation(line: 53, column: 1, scope: !112)
!125 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !126, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !129)
!126 = !DISubroutineType(types: !127)
!127 = !{!128, !7}
!128 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!129 = !{!130}
!130 = !DILocalVariable(name: "status", arg: 1, scope: !125, file: !8, line: 72, type: !7)
!131 = !DILocation(line: 72, column: 33, scope: !125)
!132 = !DILocation(line: 74, column: 10, scope: !125)
!133 = !DILocation(line: 74, column: 17, scope: !125)
!134 = !DILocation(line: 74, column: 27, scope: !125)
!135 = !DILocation(line: 74, column: 2, scope: !125)
!136 = distinct !DISubprogram(name: "deposit", scope: !3, file: !3, line: 11, type: !137, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !139)
!137 = !DISubroutineType(types: !138)
!138 = !{!7, !7, !7}
!139 = !{!140, !141, !142, !143, !144}
!140 = !DILocalVariable(name: "partition", arg: 1, scope: !136, file: !3, line: 11, type: !7)
!141 = !DILocalVariable(name: "page", arg: 2, scope: !136, file: !3, line: 11, type: !7)
!142 = !DILocalVariable(name: "flags", scope: !136, file: !3, line: 13, type: !7)
!143 = !DILocalVariable(name: "status", scope: !136, file: !3, line: 13, type: !7)
!144 = !DILocalVariable(name: "input", scope: !136, file: !3, line: 13, type: !24)
!145 = !DILocation(line: 11, column: 55, scope: !136)
!146 = !DILocation(line: 11, column: 70, scope: !136)
!147 = !DILocation(line: 13, column: 2, scope: !136)
!148 = !DILocation(line: 13, column: 6, scope: !136)
!149 = !DILocation(line: 13, column: 14, scope: !136)
!150 = !DILocation(line: 13, column: 26, scope: !136)
!151 = !DILocation(line: 13, column: 35, scope: !136)
!152 = !DILocation(line: 13, column: 61, scope: !136)
!153 = !DILocation(line: 13, column: 43, scope: !136)
!154 = !DILocation(line: 15, column: 13, scope: !136)
!155 = !DILocation(line: 15, column: 2, scope: !136)
!156 = !DILocation(line: 15, column: 11, scope: !136)
!157 = !DILocation(line: 16, column: 34, scope: !136)
!158 = !DILocation(line: 16, column: 26, scope: !136)
!159 = !DILocation(line: 16, column: 13, scope: !136)
!160 = !DILocation(line: 16, column: 40, scope: !136)
!161 = !DILocation(line: 16, column: 2, scope: !136)
!162 = !DILocation(line: 16, column: 11, scope: !136)
!163 = !DILocation(line: 17, column: 46, scope: !136)
!164 = !DILocation(line: 17, column: 11, scope: !136)
!165 = !DILocation(line: 17, column: 9, scope: !136)
!166 = !DILocation(line: 18, column: 14, scope: !136)
!167 = !DILocation(line: 18, column: 2, scope: !136)
!168 = !DILocation(line: 19, column: 9, scope: !136)
!169 = !DILocation(line: 20, column: 1, scope: !136)
!170 = !DILocation(line: 19, column: 2, scope: !136)
!171 = !DISubprogram(name: "free_pages", scope: !3, file: !3, line: 9, type: !172, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!172 = !DISubroutineType(types: !173)
!173 = !{null, !7, !71}
