; ModuleID = 'gpa_number_argument.c'
source_filename = "gpa_number_argument.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @gpa_number_argument(ptr noundef %memory) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %memory.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %memory, ptr %memory.addr, align 8
    #dbg_declare(ptr %memory.addr, !21, !DIExpression(), !26)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !27
    #dbg_declare(ptr %flags, !22, !DIExpression(), !28)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !27
    #dbg_declare(ptr %status, !23, !DIExpression(), !29)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !27
    #dbg_declare(ptr %input, !24, !DIExpression(), !30)
  %0 = load ptr, ptr %memory.addr, align 8, !dbg !31
  %tobool = icmp ne ptr %0, null, !dbg !31
  br i1 %tobool, label %if.end, label %if.then, !dbg !33

if.then:                                          ; preds = %entry
  store i64 -1, ptr %retval, align 8, !dbg !34
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !34

if.end:                                           ; preds = %entry
  %call = call i64 @irq_save() #6, !dbg !35
  store i64 %call, ptr %flags, align 8, !dbg !36
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !37
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !38
  store ptr %call1, ptr %input, align 8, !dbg !39
  %2 = load ptr, ptr %input, align 8, !dbg !40
  %arrayidx = getelementptr i64, ptr %2, i64 0, !dbg !40
  store i64 -1, ptr %arrayidx, align 8, !dbg !41
  %3 = load ptr, ptr %memory.addr, align 8, !dbg !42
  %4 = ptrtoint ptr %3 to i64, !dbg !43
  %shr = lshr i64 %4, 12, !dbg !44
  %5 = load ptr, ptr %input, align 8, !dbg !45
  %arrayidx2 = getelementptr i64, ptr %5, i64 1, !dbg !45
  store i64 %shr, ptr %arrayidx2, align 8, !dbg !46
  %6 = load ptr, ptr %input, align 8, !dbg !47
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext 1, i16 noundef zeroext 0, ptr noundef %6, ptr noundef null) #6, !dbg !48
  store i64 %call3, ptr %status, align 8, !dbg !49
  %7 = load i64, ptr %flags, align 8, !dbg !50
  call void @irq_restore(i64 noundef %7) #6, !dbg !51
  %8 = load i64, ptr %status, align 8, !dbg !52
  store i64 %8, ptr %retval, align 8, !dbg !53
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !53

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !54
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !54
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !54
  %9 = load i64, ptr %retval, align 8, !dbg !54
  ret i64 %9, !dbg !54
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !55 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !60
    #dbg_declare(ptr %flags, !59, !DIExpression(), !61)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !62, !srcloc !63
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !64, !srcloc !65
  %0 = load i64, ptr %flags, align 8, !dbg !66
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !67
  ret i64 %0, !dbg !68
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !69 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !73, !DIExpression(), !75)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !76
    #dbg_declare(ptr %offset, !74, !DIExpression(), !77)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !78, !srcloc !79
  store i64 %0, ptr %offset, align 8, !dbg !78
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !80
  %2 = ptrtoint ptr %1 to i64, !dbg !81
  %3 = load i64, ptr %offset, align 8, !dbg !82
  %add = add i64 %2, %3, !dbg !83
  %4 = inttoptr i64 %add to ptr, !dbg !84
  %5 = load ptr, ptr %4, align 8, !dbg !85
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !86
  ret ptr %5, !dbg !87
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !88 {
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
    #dbg_declare(ptr %code.addr, !94, !DIExpression(), !102)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !95, !DIExpression(), !103)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !96, !DIExpression(), !104)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !97, !DIExpression(), !105)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !98, !DIExpression(), !106)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !107
    #dbg_declare(ptr %control, !99, !DIExpression(), !108)
  %0 = load i16, ptr %code.addr, align 2, !dbg !109
  %conv = zext i16 %0 to i64, !dbg !109
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !110
  %conv1 = zext i16 %1 to i64, !dbg !111
  %shl = shl i64 %conv1, 17, !dbg !112
  %or = or i64 %conv, %shl, !dbg !113
  %2 = load i16, ptr %count.addr, align 2, !dbg !114
  %conv2 = zext i16 %2 to i64, !dbg !115
  %shl3 = shl i64 %conv2, 32, !dbg !116
  %or4 = or i64 %or, %shl3, !dbg !117
  store i64 %or4, ptr %control, align 8, !dbg !108
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !118
    #dbg_declare(ptr %status, !100, !DIExpression(), !119)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !120
    #dbg_declare(ptr %done, !101, !DIExpression(), !121)
  br label %do.body, !dbg !122

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !123
  %4 = load ptr, ptr %input.addr, align 8, !dbg !125
  %5 = load ptr, ptr %output.addr, align 8, !dbg !126
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !127
  store i64 %call, ptr %status, align 8, !dbg !128
  %6 = load i64, ptr %status, align 8, !dbg !129
  %and = and i64 %6, 65535, !dbg !131
  %cmp = icmp ne i64 %and, 0, !dbg !132
  br i1 %cmp, label %if.then, label %if.end, !dbg !133

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !134
  store i64 %7, ptr %retval, align 8, !dbg !135
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !135

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !136
  %shr = lshr i64 %8, 32, !dbg !137
  %and6 = and i64 %shr, 4095, !dbg !138
  %conv7 = trunc i64 %and6 to i16, !dbg !139
  store i16 %conv7, ptr %done, align 2, !dbg !140
  %9 = load i64, ptr %control, align 8, !dbg !141
  %and8 = and i64 %9, -1152640029630136321, !dbg !141
  store i64 %and8, ptr %control, align 8, !dbg !141
  %10 = load i16, ptr %done, align 2, !dbg !142
  %conv9 = zext i16 %10 to i64, !dbg !143
  %shl10 = shl i64 %conv9, 48, !dbg !144
  %11 = load i64, ptr %control, align 8, !dbg !145
  %or11 = or i64 %11, %shl10, !dbg !145
  store i64 %or11, ptr %control, align 8, !dbg !145
  br label %do.cond, !dbg !146

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !147
  %conv12 = zext i16 %12 to i32, !dbg !147
  %13 = load i16, ptr %count.addr, align 2, !dbg !148
  %conv13 = zext i16 %13 to i32, !dbg !148
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !149
  br i1 %cmp14, label %do.body, label %do.end, !dbg !146, !llvm.loop !150

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !153
  store i64 %14, ptr %retval, align 8, !dbg !154
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !154

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !155
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !155
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !155
  %15 = load i64, ptr %retval, align 8, !dbg !155
  ret i64 %15, !dbg !155
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !156 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !160, !DIExpression(), !161)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !162
  %and = and i64 %0, 512, !dbg !164
  %tobool = icmp ne i64 %and, 0, !dbg !164
  br i1 %tobool, label %if.then, label %if.end, !dbg !165

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !166, !srcloc !167
  br label %if.end, !dbg !166

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !168
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !169 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "gpa_number_argument.c", directory: ".", checksumkind: CSK_MD5, checksum: "8fdeeb0d11fce6143be4e4ccc518ed7a")
!4 = !{!5, !8, !9}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 9, baseType: !7)
!6 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "gpa_number_argument", scope: !3, file: !3, line: 9, type: !18, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!5, !8}
!20 = !{!21, !22, !23, !24}
!21 = !DILocalVariable(name: "memory", arg: 1, scope: !17, file: !3, line: 9, type: !8)
!22 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 11, type: !5)
!23 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 11, type: !5)
!24 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !25)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!26 = !DILocation(line: 9, column: 31, scope: !17)
!27 = !DILocation(line: 11, column: 2, scope: !17)
!28 = !DILocation(line: 11, column: 6, scope: !17)
!29 = !DILocation(line: 11, column: 13, scope: !17)
!30 = !DILocation(line: 11, column: 22, scope: !17)
!31 = !DILocation(line: 13, column: 7, scope: !32)
!32 = distinct !DILexicalBlock(scope: !17, file: !3, line: 13, column: 6)
!33 = !DILocation(line: 13, column: 6, scope: !17)
!34 = !DILocation(line: 14, column: 3, scope: !32)
!35 = !DILocation(line: 15, column: 10, scope: !17)
!36 = !DILocation(line: 15, column: 8, scope: !17)
!37 = !DILocation(line: 16, column: 28, scope: !17)
!38 = !DILocation(line: 16, column: 10, scope: !17)
!39 = !DILocation(line: 16, column: 8, scope: !17)
!40 = !DILocation(line: 17, column: 2, scope: !17)
!41 = !DILocation(line: 17, column: 11, scope: !17)
!42 = !DILocation(line: 18, column: 18, scope: !17)
!43 = !DILocation(line: 18, column: 13, scope: !17)
!44 = !DILocation(line: 18, column: 25, scope: !17)
!45 = !DILocation(line: 18, column: 2, scope: !17)
!46 = !DILocation(line: 18, column: 11, scope: !17)
!47 = !DILocation(line: 19, column: 43, scope: !17)
!48 = !DILocation(line: 19, column: 11, scope: !17)
!49 = !DILocation(line: 19, column: 9, scope: !17)
!50 = !DILocation(line: 20, column: 14, scope: !17)
!51 = !DILocation(line: 20, column: 2, scope: !17)
!52 = !DILocation(line: 21, column: 9, scope: !17)
!53 = !DILocation(line: 21, column: 2, scope: !17)
!54 = !DILocation(line: 22, column: 1, scope: !17)
!55 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !56, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !58)
!56 = !DISubroutineType(types: !57)
!57 = !{!5}
!58 = !{!59}
!59 = !DILocalVariable(name: "flags", scope: !55, file: !6, line: 42, type: !5)
!60 = !DILocation(line: 42, column: 2, scope: !55)
!61 = !DILocation(line: 42, column: 6, scope: !55)
!62 = !DILocation(line: 44, column: 2, scope: !55)
!63 = !{i64 19441, i64 19450}
!64 = !DILocation(line: 45, column: 2, scope: !55)
!65 = !{i64 19512}
!66 = !DILocation(line: 46, column: 9, scope: !55)
!67 = !DILocation(line: 47, column: 1, scope: !55)
!68 = !DILocation(line: 46, column: 2, scope: !55)
!69 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !70, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !72)
!70 = !DISubroutineType(types: !71)
!71 = !{!8, !9}
!72 = !{!73, !74}
!73 = !DILocalVariable(name: "variable", arg: 1, scope: !69, file: !6, line: 56, type: !9)
!74 = !DILocalVariable(name: "offset", scope: !69, file: !6, line: 58, type: !5)
!75 = !DILocation(line: 56, column: 46, scope: !69)
!76 = !DILocation(line: 58, column: 2, scope: !69)
!77 = !DILocation(line: 58, column: 6, scope: !69)
!78 = !DILocation(line: 60, column: 2, scope: !69)
!79 = !{i64 19813}
!80 = !DILocation(line: 61, column: 25, scope: !69)
!81 = !DILocation(line: 61, column: 20, scope: !69)
!82 = !DILocation(line: 61, column: 36, scope: !69)
!83 = !DILocation(line: 61, column: 34, scope: !69)
!84 = !DILocation(line: 61, column: 10, scope: !69)
!85 = !DILocation(line: 61, column: 9, scope: !69)
!86 = !DILocation(line: 62, column: 1, scope: !69)
!87 = !DILocation(line: 61, column: 2, scope: !69)
!88 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !6, file: !6, line: 19, type: !89, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !93)
!89 = !DISubroutineType(types: !90)
!90 = !{!5, !91, !91, !91, !8, !8}
!91 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 7, baseType: !92)
!92 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!93 = !{!94, !95, !96, !97, !98, !99, !100, !101}
!94 = !DILocalVariable(name: "code", arg: 1, scope: !88, file: !6, line: 19, type: !91)
!95 = !DILocalVariable(name: "count", arg: 2, scope: !88, file: !6, line: 19, type: !91)
!96 = !DILocalVariable(name: "varhead", arg: 3, scope: !88, file: !6, line: 19, type: !91)
!97 = !DILocalVariable(name: "input", arg: 4, scope: !88, file: !6, line: 19, type: !8)
!98 = !DILocalVariable(name: "output", arg: 5, scope: !88, file: !6, line: 19, type: !8)
!99 = !DILocalVariable(name: "control", scope: !88, file: !6, line: 21, type: !5)
!100 = !DILocalVariable(name: "status", scope: !88, file: !6, line: 22, type: !5)
!101 = !DILocalVariable(name: "done", scope: !88, file: !6, line: 23, type: !91)
!102 = !DILocation(line: 19, column: 25, scope: !88)
!103 = !DILocation(line: 19, column: 35, scope: !88)
!104 = !DILocation(line: 19, column: 46, scope: !88)
!105 = !DILocation(line: 19, column: 61, scope: !88)
!106 = !DILocation(line: 19, column: 74, scope: !88)
!107 = !DILocation(line: 21, column: 2, scope: !88)
!108 = !DILocation(line: 21, column: 6, scope: !88)
!109 = !DILocation(line: 21, column: 16, scope: !88)
!110 = !DILocation(line: 21, column: 29, scope: !88)
!111 = !DILocation(line: 21, column: 24, scope: !88)
!112 = !DILocation(line: 21, column: 37, scope: !88)
!113 = !DILocation(line: 21, column: 21, scope: !88)
!114 = !DILocation(line: 21, column: 52, scope: !88)
!115 = !DILocation(line: 21, column: 47, scope: !88)
!116 = !DILocation(line: 21, column: 58, scope: !88)
!117 = !DILocation(line: 21, column: 44, scope: !88)
!118 = !DILocation(line: 22, column: 2, scope: !88)
!119 = !DILocation(line: 22, column: 6, scope: !88)
!120 = !DILocation(line: 23, column: 2, scope: !88)
!121 = !DILocation(line: 23, column: 6, scope: !88)
!122 = !DILocation(line: 25, column: 2, scope: !88)
!123 = !DILocation(line: 26, column: 28, scope: !124)
!124 = distinct !DILexicalBlock(scope: !88, file: !6, line: 25, column: 5)
!125 = !DILocation(line: 26, column: 37, scope: !124)
!126 = !DILocation(line: 26, column: 44, scope: !124)
!127 = !DILocation(line: 26, column: 12, scope: !124)
!128 = !DILocation(line: 26, column: 10, scope: !124)
!129 = !DILocation(line: 27, column: 8, scope: !130)
!130 = distinct !DILexicalBlock(scope: !124, file: !6, line: 27, column: 7)
!131 = !DILocation(line: 27, column: 15, scope: !130)
!132 = !DILocation(line: 27, column: 25, scope: !130)
!133 = !DILocation(line: 27, column: 7, scope: !124)
!134 = !DILocation(line: 28, column: 11, scope: !130)
!135 = !DILocation(line: 28, column: 4, scope: !130)
!136 = !DILocation(line: 29, column: 11, scope: !124)
!137 = !DILocation(line: 29, column: 18, scope: !124)
!138 = !DILocation(line: 29, column: 25, scope: !124)
!139 = !DILocation(line: 29, column: 10, scope: !124)
!140 = !DILocation(line: 29, column: 8, scope: !124)
!141 = !DILocation(line: 30, column: 11, scope: !124)
!142 = !DILocation(line: 31, column: 19, scope: !124)
!143 = !DILocation(line: 31, column: 14, scope: !124)
!144 = !DILocation(line: 31, column: 24, scope: !124)
!145 = !DILocation(line: 31, column: 11, scope: !124)
!146 = !DILocation(line: 32, column: 2, scope: !124)
!147 = !DILocation(line: 32, column: 11, scope: !88)
!148 = !DILocation(line: 32, column: 18, scope: !88)
!149 = !DILocation(line: 32, column: 16, scope: !88)
!150 = distinct !{!150, !122, !151, !152}
!151 = !DILocation(line: 32, column: 23, scope: !88)
!152 = !{!"llvm.loop.mustprogress"}
!153 = !DILocation(line: 33, column: 9, scope: !88)
!154 = !DILocation(line: 33, column: 2, scope: !88)
!155 = !DILocation(line: 34, column: 1, scope: !88)
!156 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !157, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !159)
!157 = !DISubroutineType(types: !158)
!158 = !{null, !5}
!159 = !{!160}
!160 = !DILocalVariable(name: "flags", arg: 1, scope: !156, file: !6, line: 49, type: !5)
!161 = !DILocation(line: 49, column: 36, scope: !156)
!162 = !DILocation(line: 51, column: 6, scope: !163)
!163 = distinct !DILexicalBlock(scope: !156, file: !6, line: 51, column: 6)
!164 = !DILocation(line: 51, column: 12, scope: !163)
!165 = !DILocation(line: 51, column: 6, scope: !156)
!166 = !DILocation(line: 52, column: 3, scope: !163)
!167 = !{i64 19632}
!168 = !DILocation(line: 53, column: 1, scope: !156)
!169 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !170, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!170 = !DISubroutineType(types: !171)
!171 = !{!5, !5, !8, !8}
