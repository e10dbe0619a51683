; ModuleID = 'respected_passed_wrong.c'
source_filename = "respected_passed_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @respected_passed_wrong(i64 noundef %partition) #0 !dbg !15 {
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
  br i1 %tobool7, label %if.then8, label %if.end15, !dbg !58

if.then8:                                         ; preds = %if.end
  %10 = load i64, ptr %partition.addr, align 8, !dbg !59
  %call9 = call i64 @get_zeroed_page_noprof(i32 noundef 0) #6, !dbg !61
  %call10 = call i64 @deposit(i64 noundef %10, i64 noundef %call9) #6, !dbg !62
  store i64 %call10, ptr %status, align 8, !dbg !63
  %11 = load i64, ptr %status, align 8, !dbg !64
  %call11 = call i32 @succeeded(i64 noundef %11) #6, !dbg !66
  %tobool12 = icmp ne i32 %call11, 0, !dbg !66
  br i1 %tobool12, label %if.then13, label %if.end14, !dbg !67

if.then13:                                        ; preds = %if.then8
  store i64 0, ptr %retval, align 8, !dbg !68
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !68

if.end14:                                         ; preds = %if.then8
  br label %if.end15, !dbg !69

if.end15:                                         ; preds = %if.end14, %if.end
  %12 = load i64, ptr %first, align 8, !dbg !70
  call void @free_pages(i64 noundef %12, i32 noundef 0) #6, !dbg !71
  %13 = load i64, ptr %status, align 8, !dbg !72
  store i64 %13, ptr %retval, align 8, !dbg !73
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !73

cleanup:                                          ; preds = %if.end15, %if.then13, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !74
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !74
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !74
  call void @llvm.lifetime.end.p0(i64 8, ptr %first) #5, !dbg !74
  %14 = load i64, ptr %retval, align 8, !dbg !74
  ret i64 %14, !dbg !74
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !75 dso_local i64 @get_zeroed_page_noprof(i32 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !80 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !85
    #dbg_declare(ptr %flags, !84, !DIExpression(), !86)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !87, !srcloc !88
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !89, !srcloc !90
  %0 = load i64, ptr %flags, align 8, !dbg !91
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !92
  ret i64 %0, !dbg !93
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !94 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !98, !DIExpression(), !100)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !101
    #dbg_declare(ptr %offset, !99, !DIExpression(), !102)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !103, !srcloc !104
  store i64 %0, ptr %offset, align 8, !dbg !103
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !105
  %2 = ptrtoint ptr %1 to i64, !dbg !106
  %3 = load i64, ptr %offset, align 8, !dbg !107
  %add = add i64 %2, %3, !dbg !108
  %4 = inttoptr i64 %add to ptr, !dbg !109
  %5 = load ptr, ptr %4, align 8, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !111
  ret ptr %5, !dbg !112
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !113 dso_local i64 @virt_to_phys(ptr noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !116 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !119 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !123, !DIExpression(), !124)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !125
  %and = and i64 %0, 512, !dbg !127
  %tobool = icmp ne i64 %and, 0, !dbg !127
  br i1 %tobool, label %if.then, label %if.end, !dbg !128

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !129, !srcloc !130
  br label %if.end, !dbg !129

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !131
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !132 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !137, !DIExpression(), !138)
  %0 = load i64, ptr %status.addr, align 8, !dbg !139
  %and = and i64 %0, 65535, !dbg !140
  %cmp = icmp eq i64 %and, 0, !dbg !141
  %conv = zext i1 %cmp to i32, !dbg !141
  ret i32 %conv, !dbg !142
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @deposit(i64 noundef %partition, i64 noundef %page) #4 !dbg !143 {
entry:
  %partition.addr = alloca i64, align 8
  %page.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !147, !DIExpression(), !152)
  store i64 %page, ptr %page.addr, align 8
    #dbg_declare(ptr %page.addr, !148, !DIExpression(), !153)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !154
    #dbg_declare(ptr %flags, !149, !DIExpression(), !155)
  %call = call i64 @irq_save() #6, !dbg !156
  store i64 %call, ptr %flags, align 8, !dbg !155
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !154
    #dbg_declare(ptr %status, !150, !DIExpression(), !157)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !154
    #dbg_declare(ptr %input, !151, !DIExpression(), !158)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !159
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !160
  store ptr %call1, ptr %input, align 8, !dbg !158
  %1 = load i64, ptr %partition.addr, align 8, !dbg !161
  %2 = load ptr, ptr %input, align 8, !dbg !162
  %arrayidx = getelementptr i64, ptr %2, i64 0, !dbg !162
  store i64 %1, ptr %arrayidx, align 8, !dbg !163
  %3 = load i64, ptr %page.addr, align 8, !dbg !164
  %4 = inttoptr i64 %3 to ptr, !dbg !165
  %call2 = call i64 @virt_to_phys(ptr noundef %4) #6, !dbg !166
  %shr = lshr i64 %call2, 12, !dbg !167
  %5 = load ptr, ptr %input, align 8, !dbg !168
  %arrayidx3 = getelementptr i64, ptr %5, i64 1, !dbg !168
  store i64 %shr, ptr %arrayidx3, align 8, !dbg !169
  %6 = load ptr, ptr %input, align 8, !dbg !170
  %call4 = call i64 @hv_do_hypercall(i64 noundef 4294967368, ptr noundef %6, ptr noundef null) #6, !dbg !171
  store i64 %call4, ptr %status, align 8, !dbg !172
  %7 = load i64, ptr %flags, align 8, !dbg !173
  call void @irq_restore(i64 noundef %7) #6, !dbg !174
  %8 = load i64, ptr %status, align 8, !dbg !175
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !176
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !176
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !176
  ret i64 %8, !dbg !177
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !178 dso_local void @free_pages(i64 noundef, i32 noundef) #2

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
!3 = !DIFile(filename: "respected_passed_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "1e5117071af3891dba6990ddeeed5bba")
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
!15 = distinct !DISubprogram(name: "respected_passed_wrong", scope: !3, file: !3, line: 22, type: !16, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !18)
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
!59 = !DILocation(line: 35, column: 20, scope: !60)
!60 = distinct !DILexicalBlock(scope: !56, file: !3, line: 34, column: 25)
!61 = !DILocation(line: 35, column: 31, scope: !60)
!62 = !DILocation(line: 35, column: 12, scope: !60)
!63 = !DILocation(line: 35, column: 10, scope: !60)
!64 = !DILocation(line: 36, column: 17, scope: !65)
!65 = distinct !DILexicalBlock(scope: !60, file: !3, line: 36, column: 7)
!66 = !DILocation(line: 36, column: 7, scope: !65)
!67 = !DILocation(line: 36, column: 7, scope: !60)
!68 = !DILocation(line: 37, column: 4, scope: !65)
!69 = !DILocation(line: 38, column: 2, scope: !60)
!70 = !DILocation(line: 39, column: 13, scope: !15)
!71 = !DILocation(line: 39, column: 2, scope: !15)
!72 = !DILocation(line: 40, column: 9, scope: !15)
!73 = !DILocation(line: 40, column: 2, scope: !15)
!74 = !DILocation(line: 41, column: 1, scope: !15)
!75 = !DISubprogram(name: "get_zeroed_page_noprof", scope: !3, file: !3, line: 7, type: !76, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!76 = !DISubroutineType(types: !77)
!77 = !{!7, !78}
!78 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !79)
!79 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!80 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !81, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !83)
!81 = !DISubroutineType(types: !82)
!82 = !{!7}
!83 = !{!84}
!84 = !DILocalVariable(name: "flags", scope: !80, file: !8, line: 42, type: !7)
!85 = !DILocation(line: 42, column: 2, scope: !80)
!86 = !DILocation(line: 42, column: 6, scope: !80)
!87 = !DILocation(line: 44, column: 2, scope: !80)
!88 = !{i64 19568, i64 19577}
!89 = !DILocation(line: 45, column: 2, scope: !80)
!90 = !{i64 19639}
!91 = !DILocation(line: 46, column: 9, scope: !80)
!92 = !DILocation(line: 47, column: 1, scope: !80)
!93 = !DILocation(line: 46, column: 2, scope: !80)
!94 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !95, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !97)
!95 = !DISubroutineType(types: !96)
!96 = !{!5, !6}
!97 = !{!98, !99}
!98 = !DILocalVariable(name: "variable", arg: 1, scope: !94, file: !8, line: 56, type: !6)
!99 = !DILocalVariable(name: "offset", scope: !94, file: !8, line: 58, type: !7)
!100 = !DILocation(line: 56, column: 46, scope: !94)
!101 = !DILocation(line: 58, column: 2, scope: !94)
!102 = !DILocation(line: 58, column: 6, scope: !94)
!103 = !DILocation(line: 60, column: 2, scope: !94)
!104 = !{i64 19940}
!105 = !DILocation(line: 61, column: 25, scope: !94)
!106 = !DILocation(line: 61, column: 20, scope: !94)
!107 = !DILocation(line: 61, column: 36, scope: !94)
!108 = !DILocation(line: 61, column: 34, scope: !94)
!109 = !DILocation(line: 61, column: 10, scope: !94)
!110 = !DILocation(line: 61, column: 9, scope: !94)
!111 = !DILocation(line: 62, column: 1, scope: !94)
!112 = !DILocation(line: 61, column: 2, scope: !94)
!113 = !DISubprogram(name: "virt_to_phys", scope: !3, file: !3, line: 8, type: !114, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!114 = !DISubroutineType(types: !115)
!115 = !{!7, !5}
!116 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !117, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!117 = !DISubroutineType(types: !118)
!118 = !{!7, !7, !5, !5}
!119 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !120, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !122)
!120 = !DISubroutineType(types: !121)
!121 = !{null, !7}
!122 = !{!123}
!123 = !DILocalVariable(name: "flags", arg: 1, scope: !119, file: !8, line: 49, type: !7)
!124 = !DILocation(line: 49, column: 36, scope: !119)
!125 = !DILocation(line: 51, column: 6, scope: !126)
!126 = distinct !DILexicalBlock(scope: !119, file: !8, line: 51, column: 6)
!127 = !DILocation(line: 51, column: 12, scope: !126)
!128 = !DILocation(line: 51, column: 6, scope: !119)
!129 = !DILocation(line: 52, column: 3, scope: !126)
!130 = !{i64 19759}
!131 = !DILocation(line: 53, column: 1, scope: !119)
!132 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !133, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !136)
!133 = !DISubroutineType(types: !134)
!134 = !{!135, !7}
!135 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!136 = !{!137}
!137 = !DILocalVariable(name: "status", arg: 1, scope: !132, file: !8, line: 72, type: !7)
!138 = !DILocation(line: 72, column: 33, scope: !132)
!139 = !DILocation(line: 74, column: 10, scope: !132)
!140 = !DILocation(line: 74, column: 17, scope: !132)
!141 = !DILocation(line: 74, column: 27, scope: !132)
!142 = !DILocation(line: 74, column: 2, scope: !132)
!143 = distinct !DISubprogram(name: "deposit", scope: !3, file: !3, line: 11, type: !144, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !146)
!144 = !DISubroutineType(types: !145)
!145 = !{!7, !7, !7}
!146 = !{!147, !148, !149, !150, !151}
!147 = !DILocalVariable(name: "partition", arg: 1, scope: !143, file: !3, line: 11, type: !7)
!148 = !DILocalVariable(name: "page", arg: 2, scope: !143, file: !3, line: 11, type: !7)
!149 = !DILocalVariable(name: "flags", scope: !143, file: !3, line: 13, type: !7)
!150 = !DILocalVariable(name: "status", scope: !143, file: !3, line: 13, type: !7)
!151 = !DILocalVariable(name: "input", scope: !143, file: !3, line: 13, type: !24)
!152 = !DILocation(line: 11, column: 55, scope: !143)
!153 = !DILocation(line: 11, column: 70, scope: !143)
!154 = !DILocation(line: 13, column: 2, scope: !143)
!155 = !DILocation(line: 13, column: 6, scope: !143)
!156 = !DILocation(line: 13, column: 14, scope: !143)
!157 = !DILocation(line: 13, column: 26, scope: !143)
!158 = !DILocation(line: 13, column: 35, scope: !143)
!159 = !DILocation(line: 13, column: 61, scope: !143)
!160 = !DILocation(line: 13, column: 43, scope: !143)
!161 = !DILocation(line: 15, column: 13, scope: !143)
!162 = !DILocation(line: 15, column: 2, scope: !143)
!163 = !DILocation(line: 15, column: 11, scope: !143)
!164 = !DILocation(line: 16, column: 34, scope: !143)
!165 = !DILocation(line: 16, column: 26, scope: !143)
!166 = !DILocation(line: 16, column: 13, scope: !143)
!167 = !DILocation(line: 16, column: 40, scope: !143)
!168 = !DILocation(line: 16, column: 2, scope: !143)
!169 = !DILocation(line: 16, column: 11, scope: !143)
!170 = !DILocation(line: 17, column: 46, scope: !143)
!171 = !DILocation(line: 17, column: 11, scope: !143)
!172 = !DILocation(line: 17, column: 9, scope: !143)
!173 = !DILocation(line: 18, column: 14, scope: !143)
!174 = !DILocation(line: 18, column: 2, scope: !143)
!175 = !DILocation(line: 19, column: 9, scope: !143)
!176 = !DILocation(line: 20, column: 1, scope: !143)
!177 = !DILocation(line: 19, column: 2, scope: !143)
!178 = !DISubprogram(name: "free_pages", scope: !3, file: !3, line: 9, type: !179, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!179 = !DISubroutineType(types: !180)
!180 = !{null, !7, !78}
