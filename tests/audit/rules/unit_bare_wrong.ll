; ModuleID = 'unit_bare_wrong.c'
source_filename = "unit_bare_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @unit_bare_wrong(ptr noundef %block) #0 !dbg !17 {
entry:
  %block.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store ptr %block, ptr %block.addr, align 8
    #dbg_declare(ptr %block.addr, !21, !DIExpression(), !26)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !27
    #dbg_declare(ptr %flags, !22, !DIExpression(), !28)
  %call = call i64 @irq_save() #6, !dbg !29
  store i64 %call, ptr %flags, align 8, !dbg !28
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !27
    #dbg_declare(ptr %status, !23, !DIExpression(), !30)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !31
    #dbg_declare(ptr %input, !24, !DIExpression(), !32)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !33
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !34
  store ptr %call1, ptr %input, align 8, !dbg !32
  %1 = load ptr, ptr %input, align 8, !dbg !35
  %arrayidx = getelementptr i64, ptr %1, i64 0, !dbg !35
  store i64 1, ptr %arrayidx, align 8, !dbg !36
  %2 = load ptr, ptr %block.addr, align 8, !dbg !37
  %call2 = call i64 @virt_to_phys(ptr noundef %2) #6, !dbg !38
  %3 = load ptr, ptr %input, align 8, !dbg !39
  %arrayidx3 = getelementptr i64, ptr %3, i64 1, !dbg !39
  store i64 %call2, ptr %arrayidx3, align 8, !dbg !40
  %4 = load ptr, ptr %input, align 8, !dbg !41
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext 1, i16 noundef zeroext 0, ptr noundef %4, ptr noundef null) #6, !dbg !42
  store i64 %call4, ptr %status, align 8, !dbg !43
  %5 = load i64, ptr %flags, align 8, !dbg !44
  call void @irq_restore(i64 noundef %5) #6, !dbg !45
  %6 = load i64, ptr %status, align 8, !dbg !46
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !47
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !47
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !47
  ret i64 %6, !dbg !48
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !49 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !54
    #dbg_declare(ptr %flags, !53, !DIExpression(), !55)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !56, !srcloc !57
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !58, !srcloc !59
  %0 = load i64, ptr %flags, align 8, !dbg !60
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !61
  ret i64 %0, !dbg !62
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !63 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !67, !DIExpression(), !69)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !70
    #dbg_declare(ptr %offset, !68, !DIExpression(), !71)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !72, !srcloc !73
  store i64 %0, ptr %offset, align 8, !dbg !72
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !74
  %2 = ptrtoint ptr %1 to i64, !dbg !75
  %3 = load i64, ptr %offset, align 8, !dbg !76
  %add = add i64 %2, %3, !dbg !77
  %4 = inttoptr i64 %add to ptr, !dbg !78
  %5 = load ptr, ptr %4, align 8, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !80
  ret ptr %5, !dbg !81
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !82 dso_local i64 @virt_to_phys(ptr noundef) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !83 {
entry:
  %retval = alloca i64, align 8
  %code.addr = alloca i16, align 2
  %count.addr = alloca i16, align 2
  %varhead.addr = alloca i16, align 2
  %input.addr = alloca ptr, align 8
  %output.addr = alloca ptr, align 8
  %control = alloca i64, align 8
  %status = alloca i64, align 8
  %done = alloca i16, align 2
  %cleanup.dest.slot = alloca i32, align 4
  store i16 %code, ptr %code.addr, align 2
    #dbg_declare(ptr %code.addr, !89, !DIExpression(), !97)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !90, !DIExpression(), !98)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !91, !DIExpression(), !99)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !92, !DIExpression(), !100)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !93, !DIExpression(), !101)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !102
    #dbg_declare(ptr %control, !94, !DIExpression(), !103)
  %0 = load i16, ptr %code.addr, align 2, !dbg !104
  %conv = zext i16 %0 to i64, !dbg !104
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !105
  %conv1 = zext i16 %1 to i64, !dbg !106
  %shl = shl i64 %conv1, 17, !dbg !107
  %or = or i64 %conv, %shl, !dbg !108
  %2 = load i16, ptr %count.addr, align 2, !dbg !109
  %conv2 = zext i16 %2 to i64, !dbg !110
  %shl3 = shl i64 %conv2, 32, !dbg !111
  %or4 = or i64 %or, %shl3, !dbg !112
  store i64 %or4, ptr %control, align 8, !dbg !103
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !113
    #dbg_declare(ptr %status, !95, !DIExpression(), !114)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !115
    #dbg_declare(ptr %done, !96, !DIExpression(), !116)
  br label %do.body, !dbg !117

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !118
  %4 = load ptr, ptr %input.addr, align 8, !dbg !120
  %5 = load ptr, ptr %output.addr, align 8, !dbg !121
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !122
  store i64 %call, ptr %status, align 8, !dbg !123
  %6 = load i64, ptr %status, align 8, !dbg !124
  %and = and i64 %6, 65535, !dbg !126
  %cmp = icmp ne i64 %and, 0, !dbg !127
  br i1 %cmp, label %if.then, label %if.end, !dbg !128

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !129
  store i64 %7, ptr %retval, align 8, !dbg !130
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !130

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !131
  %shr = lshr i64 %8, 32, !dbg !132
  %and6 = and i64 %shr, 4095, !dbg !133
  %conv7 = trunc i64 %and6 to i16, !dbg !134
  store i16 %conv7, ptr %done, align 2, !dbg !135
  %9 = load i64, ptr %control, align 8, !dbg !136
  %and8 = and i64 %9, -1152640029630136321, !dbg !136
  store i64 %and8, ptr %control, align 8, !dbg !136
  %10 = load i16, ptr %done, align 2, !dbg !137
  %conv9 = zext i16 %10 to i64, !dbg !138
  %shl10 = shl i64 %conv9, 48, !dbg !139
  %11 = load i64, ptr %control, align 8, !dbg !140
  %or11 = or i64 %11, %shl10, !dbg !140
  store i64 %or11, ptr %control, align 8, !dbg !140
  br label %do.cond, !dbg !141

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !142
  %conv12 = zext i16 %12 to i32, !dbg !142
  %13 = load i16, ptr %count.addr, align 2, !dbg !143
  %conv13 = zext i16 %13 to i32, !dbg !143
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !144
  br i1 %cmp14, label %do.body, label %do.end, !dbg !141, !llvm.loop !145

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !148
  store i64 %14, ptr %retval, align 8, !dbg !149
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !149

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !150
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !150
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !150
  %15 = load i64, ptr %retval, align 8, !dbg !150
  ret i64 %15, !dbg !150
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !151 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !155, !DIExpression(), !156)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !157
  %and = and i64 %0, 512, !dbg !159
  %tobool = icmp ne i64 %and, 0, !dbg !159
  br i1 %tobool, label %if.then, label %if.end, !dbg !160

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !161, !srcloc !162
  br label %if.end, !dbg !161

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !163
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !164 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "unit_bare_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "4a5996353ae4b05ab45f7562a7fb0f72")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "unit_bare_wrong", scope: !3, file: !3, line: 10, type: !18, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !5}
!20 = !{!21, !22, !23, !24}
!21 = !DILocalVariable(name: "block", arg: 1, scope: !17, file: !3, line: 10, type: !5)
!22 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 12, type: !7)
!23 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 12, type: !7)
!24 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 13, type: !25)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!26 = !DILocation(line: 10, column: 27, scope: !17)
!27 = !DILocation(line: 12, column: 2, scope: !17)
!28 = !DILocation(line: 12, column: 6, scope: !17)
!29 = !DILocation(line: 12, column: 14, scope: !17)
!30 = !DILocation(line: 12, column: 26, scope: !17)
!31 = !DILocation(line: 13, column: 2, scope: !17)
!32 = !DILocation(line: 13, column: 7, scope: !17)
!33 = !DILocation(line: 13, column: 33, scope: !17)
!34 = !DILocation(line: 13, column: 15, scope: !17)
!35 = !DILocation(line: 15, column: 2, scope: !17)
!36 = !DILocation(line: 15, column: 11, scope: !17)
!37 = !DILocation(line: 16, column: 26, scope: !17)
!38 = !DILocation(line: 16, column: 13, scope: !17)
!39 = !DILocation(line: 16, column: 2, scope: !17)
!40 = !DILocation(line: 16, column: 11, scope: !17)
!41 = !DILocation(line: 17, column: 43, scope: !17)
!42 = !DILocation(line: 17, column: 11, scope: !17)
!43 = !DILocation(line: 17, column: 9, scope: !17)
!44 = !DILocation(line: 18, column: 14, scope: !17)
!45 = !DILocation(line: 18, column: 2, scope: !17)
!46 = !DILocation(line: 19, column: 9, scope: !17)
!47 = !DILocation(line: 20, column: 1, scope: !17)
!48 = !DILocation(line: 19, column: 2, scope: !17)
!49 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !50, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !52)
!50 = !DISubroutineType(types: !51)
!51 = !{!7}
!52 = !{!53}
!53 = !DILocalVariable(name: "flags", scope: !49, file: !8, line: 42, type: !7)
!54 = !DILocation(line: 42, column: 2, scope: !49)
!55 = !DILocation(line: 42, column: 6, scope: !49)
!56 = !DILocation(line: 44, column: 2, scope: !49)
!57 = !{i64 18930, i64 18939}
!58 = !DILocation(line: 45, column: 2, scope: !49)
!59 = !{i64 19001}
!60 = !DILocation(line: 46, column: 9, scope: !49)
!61 = !DILocation(line: 47, column: 1, scope: !49)
!62 = !DILocation(line: 46, column: 2, scope: !49)
!63 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !64, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !66)
!64 = !DISubroutineType(types: !65)
!65 = !{!5, !6}
!66 = !{!67, !68}
!67 = !DILocalVariable(name: "variable", arg: 1, scope: !63, file: !8, line: 56, type: !6)
!68 = !DILocalVariable(name: "offset", scope: !63, file: !8, line: 58, type: !7)
!69 = !DILocation(line: 56, column: 46, scope: !63)
!70 = !DILocation(line: 58, column: 2, scope: !63)
!71 = !DILocation(line: 58, column: 6, scope: !63)
!72 = !DILocation(line: 60, column: 2, scope: !63)
!73 = !{i64 19302}
!74 = !DILocation(line: 61, column: 25, scope: !63)
!75 = !DILocation(line: 61, column: 20, scope: !63)
!76 = !DILocation(line: 61, column: 36, scope: !63)
!77 = !DILocation(line: 61, column: 34, scope: !63)
!78 = !DILocation(line: 61, column: 10, scope: !63)
!79 = !DILocation(line: 61, column: 9, scope: !63)
!80 = !DILocation(line: 62, column: 1, scope: !63)
!81 = !DILocation(line: 61, column: 2, scope: !63)
!82 = !DISubprogram(name: "virt_to_phys", scope: !3, file: !3, line: 8, type: !18, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!83 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !84, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !88)
!84 = !DISubroutineType(types: !85)
!85 = !{!7, !86, !86, !86, !5, !5}
!86 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !87)
!87 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!88 = !{!89, !90, !91, !92, !93, !94, !95, !96}
!89 = !DILocalVariable(name: "code", arg: 1, scope: !83, file: !8, line: 19, type: !86)
!90 = !DILocalVariable(name: "count", arg: 2, scope: !83, file: !8, line: 19, type: !86)
!91 = !DILocalVariable(name: "varhead", arg: 3, scope: !83, file: !8, line: 19, type: !86)
!92 = !DILocalVariable(name: "input", arg: 4, scope: !83, file: !8, line: 19, type: !5)
!93 = !DILocalVariable(name: "output", arg: 5, scope: !83, file: !8, line: 19, type: !5)
!94 = !DILocalVariable(name: "control", scope: !83, file: !8, line: 21, type: !7)
!95 = !DILocalVariable(name: "status", scope: !83, file: !8, line: 22, type: !7)
!96 = !DILocalVariable(name: "done", scope: !83, file: !8, line: 23, type: !86)
!97 = !DILocation(line: 19, column: 25, scope: !83)
!98 = !DILocation(line: 19, column: 35, scope: !83)
!99 = !DILocation(line: 19, column: 46, scope: !83)
!100 = !DILocation(line: 19, column: 61, scope: !83)
!101 = !DILocation(line: 19, column: 74, scope: !83)
!102 = !DILocation(line: 21, column: 2, scope: !83)
!103 = !DILocation(line: 21, column: 6, scope: !83)
!104 = !DILocation(line: 21, column: 16, scope: !83)
!105 = !DILocation(line: 21, column: 29, scope: !83)
!106 = !DILocation(line: 21, column: 24, scope: !83)
!107 = !DILocation(line: 21, column: 37, scope: !83)
!108 = !DILocation(line: 21, column: 21, scope: !83)
!109 = !DILocation(line: 21, column: 52, scope: !83)
!110 = !DILocation(line: 21, column: 47, scope: !83)
!111 = !DILocation(line: 21, column: 58, scope: !83)
!112 = !DILocation(line: 21, column: 44, scope: !83)
!113 = !DILocation(line: 22, column: 2, scope: !83)
!114 = !DILocation(line: 22, column: 6, scope: !83)
!115 = !DILocation(line: 23, column: 2, scope: !83)
!116 = !DILocation(line: 23, column: 6, scope: !83)
!117 = !DILocation(line: 25, column: 2, scope: !83)
!118 = !DILocation(line: 26, column: 28, scope: !119)
!119 = distinct !DILexicalBlock(scope: !83, file: !8, line: 25, column: 5)
!120 = !DILocation(line: 26, column: 37, scope: !119)
!121 = !DILocation(line: 26, column: 44, scope: !119)
!122 = !DILocation(line: 26, column: 12, scope: !119)
!123 = !DILocation(line: 26, column: 10, scope: !119)
!124 = !DILocation(line: 27, column: 8, scope: !125)
!125 = distinct !DILexicalBlock(scope: !119, file: !8, line: 27, column: 7)
!126 = !DILocation(line: 27, column: 15, scope: !125)
!127 = !DILocation(line: 27, column: 25, scope: !125)
!128 = !DILocation(line: 27, column: 7, scope: !119)
!129 = !DILocation(line: 28, column: 11, scope: !125)
!130 = !DILocation(line: 28, column: 4, scope: !125)
!131 = !DILocation(line: 29, column: 11, scope: !119)
!132 = !DILocation(line: 29, column: 18, scope: !119)
!133 = !DILocation(line: 29, column: 25, scope: !119)
!134 = !DILocation(line: 29, column: 10, scope: !119)
!135 = !DILocation(line: 29, column: 8, scope: !119)
!136 = !DILocation(line: 30, column: 11, scope: !119)
!137 = !DILocation(line: 31, column: 19, scope: !119)
!138 = !DILocation(line: 31, column: 14, scope: !119)
!139 = !DILocation(line: 31, column: 24, scope: !119)
!140 = !DILocation(line: 31, column: 11, scope: !119)
!141 = !DILocation(line: 32, column: 2, scope: !119)
!142 = !DILocation(line: 32, column: 11, scope: !83)
!143 = !DILocation(line: 32, column: 18, scope: !83)
!144 = !DILocation(line: 32, column: 16, scope: !83)
!145 = distinct !{!145, !117, !146, !147}
!146 = !DILocation(line: 32, column: 23, scope: !83)
!147 = !{!"llvm.loop.mustprogress"}
!148 = !DILocation(line: 33, column: 9, scope: !83)
!149 = !DILocation(line: 33, column: 2, scope: !83)
!150 = !DILocation(line: 34, column: 1, scope: !83)
!151 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !152, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !154)
!152 = !DISubroutineType(types: !153)
!153 = !{null, !7}
!154 = !{!155}
!155 = !DILocalVariable(name: "flags", arg: 1, scope: !151, file: !8, line: 49, type: !7)
!156 = !DILocation(line: 49, column: 36, scope: !151)
!157 = !DILocation(line: 51, column: 6, scope: !158)
!158 = distinct !DILexicalBlock(scope: !151, file: !8, line: 51, column: 6)
!159 = !DILocation(line: 51, column: 12, scope: !158)
!160 = !DILocation(line: 51, column: 6, scope: !151)
!161 = !DILocation(line: 52, column: 3, scope: !158)
!162 = !{i64 19121}
!163 = !DILocation(line: 53, column: 1, scope: !151)
!164 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !165, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!165 = !DISubroutineType(types: !166)
!166 = !{!7, !7, !5, !5}
