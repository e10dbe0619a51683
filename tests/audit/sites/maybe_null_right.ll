; ModuleID = 'maybe_null_right.c'
source_filename = "maybe_null_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @maybe_null_right(i64 noundef %partition, i64 noundef %page, i32 noundef %wanted) #0 !dbg !17 {
entry:
  %partition.addr = alloca i64, align 8
  %page.addr = alloca i64, align 8
  %wanted.addr = alloca i32, align 4
  %status = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !22, !DIExpression(), !29)
  store i64 %page, ptr %page.addr, align 8
    #dbg_declare(ptr %page.addr, !23, !DIExpression(), !30)
  store i32 %wanted, ptr %wanted.addr, align 4
    #dbg_declare(ptr %wanted.addr, !24, !DIExpression(), !31)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !32
    #dbg_declare(ptr %status, !25, !DIExpression(), !33)
  store i64 1, ptr %status, align 8, !dbg !33
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !32
    #dbg_declare(ptr %flags, !26, !DIExpression(), !34)
  %call = call i64 @irq_save() #6, !dbg !35
  store i64 %call, ptr %flags, align 8, !dbg !34
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !32
    #dbg_declare(ptr %input, !27, !DIExpression(), !36)
  %0 = load i32, ptr %wanted.addr, align 4, !dbg !37
  %call1 = call ptr @page_if(i32 noundef %0) #6, !dbg !38
  store ptr %call1, ptr %input, align 8, !dbg !36
  %1 = load ptr, ptr %input, align 8, !dbg !39
  %tobool = icmp ne ptr %1, null, !dbg !39
  br i1 %tobool, label %if.then, label %if.end, !dbg !41

if.then:                                          ; preds = %entry
  %2 = load i64, ptr %partition.addr, align 8, !dbg !42
  %3 = load ptr, ptr %input, align 8, !dbg !44
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !44
  store i64 %2, ptr %arrayidx, align 8, !dbg !45
  %4 = load i64, ptr %page.addr, align 8, !dbg !46
  %5 = load ptr, ptr %input, align 8, !dbg !47
  %arrayidx2 = getelementptr i64, ptr %5, i64 1, !dbg !47
  store i64 %4, ptr %arrayidx2, align 8, !dbg !48
  %6 = load ptr, ptr %input, align 8, !dbg !49
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext 1, i16 noundef zeroext 0, ptr noundef %6, ptr noundef null) #6, !dbg !50
  store i64 %call3, ptr %status, align 8, !dbg !51
  br label %if.end, !dbg !52

if.end:                                           ; preds = %if.then, %entry
  %7 = load i64, ptr %flags, align 8, !dbg !53
  call void @irq_restore(i64 noundef %7) #6, !dbg !54
  %8 = load i64, ptr %status, align 8, !dbg !55
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !56
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !56
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !56
  ret i64 %8, !dbg !57
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !58 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !63
    #dbg_declare(ptr %flags, !62, !DIExpression(), !64)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !65, !srcloc !66
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !67, !srcloc !68
  %0 = load i64, ptr %flags, align 8, !dbg !69
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !70
  ret i64 %0, !dbg !71
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal ptr @page_if(i32 noundef %wanted) #0 !dbg !72 {
entry:
  %wanted.addr = alloca i32, align 4
  store i32 %wanted, ptr %wanted.addr, align 4
    #dbg_declare(ptr %wanted.addr, !76, !DIExpression(), !77)
  %0 = load i32, ptr %wanted.addr, align 4, !dbg !78
  %tobool = icmp ne i32 %0, 0, !dbg !78
  br i1 %tobool, label %cond.true, label %cond.false, !dbg !78

cond.true:                                        ; preds = %entry
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !79
  %call = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !80
  br label %cond.end, !dbg !78

cond.false:                                       ; preds = %entry
  br label %cond.end, !dbg !78

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi ptr [ %call, %cond.true ], [ null, %cond.false ], !dbg !78
  ret ptr %cond, !dbg !81
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !82 {
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
    #dbg_declare(ptr %code.addr, !88, !DIExpression(), !96)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !89, !DIExpression(), !97)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !90, !DIExpression(), !98)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !91, !DIExpression(), !99)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !92, !DIExpression(), !100)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !101
    #dbg_declare(ptr %control, !93, !DIExpression(), !102)
  %0 = load i16, ptr %code.addr, align 2, !dbg !103
  %conv = zext i16 %0 to i64, !dbg !103
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !104
  %conv1 = zext i16 %1 to i64, !dbg !105
  %shl = shl i64 %conv1, 17, !dbg !106
  %or = or i64 %conv, %shl, !dbg !107
  %2 = load i16, ptr %count.addr, align 2, !dbg !108
  %conv2 = zext i16 %2 to i64, !dbg !109
  %shl3 = shl i64 %conv2, 32, !dbg !110
  %or4 = or i64 %or, %shl3, !dbg !111
  store i64 %or4, ptr %control, align 8, !dbg !102
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !112
    #dbg_declare(ptr %status, !94, !DIExpression(), !113)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !114
    #dbg_declare(ptr %done, !95, !DIExpression(), !115)
  br label %do.body, !dbg !116

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !117
  %4 = load ptr, ptr %input.addr, align 8, !dbg !119
  %5 = load ptr, ptr %output.addr, align 8, !dbg !120
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !121
  store i64 %call, ptr %status, align 8, !dbg !122
  %6 = load i64, ptr %status, align 8, !dbg !123
  %and = and i64 %6, 65535, !dbg !125
  %cmp = icmp ne i64 %and, 0, !dbg !126
  br i1 %cmp, label %if.then, label %if.end, !dbg !127

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !128
  store i64 %7, ptr %retval, align 8, !dbg !129
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !129

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !130
  %shr = lshr i64 %8, 32, !dbg !131
  %and6 = and i64 %shr, 4095, !dbg !132
  %conv7 = trunc i64 %and6 to i16, !dbg !133
  store i16 %conv7, ptr %done, align 2, !dbg !134
  %9 = load i64, ptr %control, align 8, !dbg !135
  %and8 = and i64 %9, -1152640029630136321, !dbg !135
  store i64 %and8, ptr %control, align 8, !dbg !135
  %10 = load i16, ptr %done, align 2, !dbg !136
  %conv9 = zext i16 %10 to i64, !dbg !137
  %shl10 = shl i64 %conv9, 48, !dbg !138
  %11 = load i64, ptr %control, align 8, !dbg !139
  %or11 = or i64 %11, %shl10, !dbg !139
  store i64 %or11, ptr %control, align 8, !dbg !139
  br label %do.cond, !dbg !140

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !141
  %conv12 = zext i16 %12 to i32, !dbg !141
  %13 = load i16, ptr %count.addr, align 2, !dbg !142
  %conv13 = zext i16 %13 to i32, !dbg !142
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !143
  br i1 %cmp14, label %do.body, label %do.end, !dbg !140, !llvm.loop !144

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !147
  store i64 %14, ptr %retval, align 8, !dbg !148
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !148

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !149
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !149
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !149
  %15 = load i64, ptr %retval, align 8, !dbg !149
  ret i64 %15, !dbg !149
}

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
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !160, !srcloc !161
  br label %if.end, !dbg !160

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !162
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !163 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !167, !DIExpression(), !169)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !170
    #dbg_declare(ptr %offset, !168, !DIExpression(), !171)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !172, !srcloc !173
  store i64 %0, ptr %offset, align 8, !dbg !172
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !174
  %2 = ptrtoint ptr %1 to i64, !dbg !175
  %3 = load i64, ptr %offset, align 8, !dbg !176
  %add = add i64 %2, %3, !dbg !177
  %4 = inttoptr i64 %add to ptr, !dbg !178
  %5 = load ptr, ptr %4, align 8, !dbg !179
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !180
  ret ptr %5, !dbg !181
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !182 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "maybe_null_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "824d30ebf2a7436e66a455f892d74552")
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
!17 = distinct !DISubprogram(name: "maybe_null_right", scope: !3, file: !3, line: 13, type: !18, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !21)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !7, !20}
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !{!22, !23, !24, !25, !26, !27}
!22 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 13, type: !7)
!23 = !DILocalVariable(name: "page", arg: 2, scope: !17, file: !3, line: 13, type: !7)
!24 = !DILocalVariable(name: "wanted", arg: 3, scope: !17, file: !3, line: 13, type: !20)
!25 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 15, type: !7)
!26 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 15, type: !7)
!27 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 15, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!29 = !DILocation(line: 13, column: 26, scope: !17)
!30 = !DILocation(line: 13, column: 41, scope: !17)
!31 = !DILocation(line: 13, column: 51, scope: !17)
!32 = !DILocation(line: 15, column: 2, scope: !17)
!33 = !DILocation(line: 15, column: 6, scope: !17)
!34 = !DILocation(line: 15, column: 18, scope: !17)
!35 = !DILocation(line: 15, column: 26, scope: !17)
!36 = !DILocation(line: 15, column: 39, scope: !17)
!37 = !DILocation(line: 15, column: 55, scope: !17)
!38 = !DILocation(line: 15, column: 47, scope: !17)
!39 = !DILocation(line: 17, column: 6, scope: !40)
!40 = distinct !DILexicalBlock(scope: !17, file: !3, line: 17, column: 6)
!41 = !DILocation(line: 17, column: 6, scope: !17)
!42 = !DILocation(line: 18, column: 14, scope: !43)
!43 = distinct !DILexicalBlock(scope: !40, file: !3, line: 17, column: 13)
!44 = !DILocation(line: 18, column: 3, scope: !43)
!45 = !DILocation(line: 18, column: 12, scope: !43)
!46 = !DILocation(line: 19, column: 14, scope: !43)
!47 = !DILocation(line: 19, column: 3, scope: !43)
!48 = !DILocation(line: 19, column: 12, scope: !43)
!49 = !DILocation(line: 20, column: 44, scope: !43)
!50 = !DILocation(line: 20, column: 12, scope: !43)
!51 = !DILocation(line: 20, column: 10, scope: !43)
!52 = !DILocation(line: 21, column: 2, scope: !43)
!53 = !DILocation(line: 22, column: 14, scope: !17)
!54 = !DILocation(line: 22, column: 2, scope: !17)
!55 = !DILocation(line: 23, column: 9, scope: !17)
!56 = !DILocation(line: 24, column: 1, scope: !17)
!57 = !DILocation(line: 23, column: 2, scope: !17)
!58 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !59, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !61)
!59 = !DISubroutineType(types: !60)
!60 = !{!7}
!61 = !{!62}
!62 = !DILocalVariable(name: "flags", scope: !58, file: !8, line: 42, type: !7)
!63 = !DILocation(line: 42, column: 2, scope: !58)
!64 = !DILocation(line: 42, column: 6, scope: !58)
!65 = !DILocation(line: 44, column: 2, scope: !58)
!66 = !{i64 20374, i64 20383}
!67 = !DILocation(line: 45, column: 2, scope: !58)
!68 = !{i64 20445}
!69 = !DILocation(line: 46, column: 9, scope: !58)
!70 = !DILocation(line: 47, column: 1, scope: !58)
!71 = !DILocation(line: 46, column: 2, scope: !58)
!72 = distinct !DISubprogram(name: "page_if", scope: !3, file: !3, line: 8, type: !73, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !75)
!73 = !DISubroutineType(types: !74)
!74 = !{!28, !20}
!75 = !{!76}
!76 = !DILocalVariable(name: "wanted", arg: 1, scope: !72, file: !3, line: 8, type: !20)
!77 = !DILocation(line: 8, column: 25, scope: !72)
!78 = !DILocation(line: 10, column: 9, scope: !72)
!79 = !DILocation(line: 10, column: 36, scope: !72)
!80 = !DILocation(line: 10, column: 18, scope: !72)
!81 = !DILocation(line: 10, column: 2, scope: !72)
!82 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !83, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !87)
!83 = !DISubroutineType(types: !84)
!84 = !{!7, !85, !85, !85, !5, !5}
!85 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !86)
!86 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!87 = !{!88, !89, !90, !91, !92, !93, !94, !95}
!88 = !DILocalVariable(name: "code", arg: 1, scope: !82, file: !8, line: 19, type: !85)
!89 = !DILocalVariable(name: "count", arg: 2, scope: !82, file: !8, line: 19, type: !85)
!90 = !DILocalVariable(name: "varhead", arg: 3, scope: !82, file: !8, line: 19, type: !85)
!91 = !DILocalVariable(name: "input", arg: 4, scope: !82, file: !8, line: 19, type: !5)
!92 = !DILocalVariable(name: "output", arg: 5, scope: !82, file: !8, line: 19, type: !5)
!93 = !DILocalVariable(name: "control", scope: !82, file: !8, line: 21, type: !7)
!94 = !DILocalVariable(name: "status", scope: !82, file: !8, line: 22, type: !7)
!95 = !DILocalVariable(name: "done", scope: !82, file: !8, line: 23, type: !85)
!96 = !DILocation(line: 19, column: 25, scope: !82)
!97 = !DILocation(line: 19, column: 35, scope: !82)
!98 = !DILocation(line: 19, column: 46, scope: !82)
!99 = !DILocation(line: 19, column: 61, scope: !82)
!100 = !DILocation(line: 19, column: 74, scope: !82)
!101 = !DILocation(line: 21, column: 2, scope: !82)
!102 = !DILocation(line: 21, column: 6, scope: !82)
!103 = !DILocation(line: 21, column: 16, scope: !82)
!104 = !DILocation(line: 21, column: 29, scope: !82)
!105 = !DILocation(line: 21, column: 24, scope: !82)
!106 = !DILocation(line: 21, column: 37, scope: !82)
!107 = !DILocation(line: 21, column: 21, scope: !82)
!108 = !DILocation(line: 21, column: 52, scope: !82)
!109 = !DILocation(line: 21, column: 47, scope: !82)
!110 = !DILocation(line: 21, column: 58, scope: !82)
!111 = !DILocation(line: 21, column: 44, scope: !82)
!112 = !DILocation(line: 22, column: 2, scope: !82)
!113 = !DILocation(line: 22, column: 6, scope: !82)
!114 = !DILocation(line: 23, column: 2, scope: !82)
!115 = !DILocation(line: 23, column: 6, scope: !82)
!116 = !DILocation(line: 25, column: 2, scope: !82)
!117 = !DILocation(line: 26, column: 28, scope: !118)
!118 = distinct !DILexicalBlock(scope: !82, file: !8, line: 25, column: 5)
!119 = !DILocation(line: 26, column: 37, scope: !118)
!120 = !DILocation(line: 26, column: 44, scope: !118)
!121 = !DILocation(line: 26, column: 12, scope: !118)
!122 = !DILocation(line: 26, column: 10, scope: !118)
!123 = !DILocation(line: 27, column: 8, scope: !124)
!124 = distinct !DILexicalBlock(scope: !118, file: !8, line: 27, column: 7)
!125 = !DILocation(line: 27, column: 15, scope: !124)
!126 = !DILocation(line: 27, column: 25, scope: !124)
!127 = !DILocation(line: 27, column: 7, scope: !118)
!128 = !DILocation(line: 28, column: 11, scope: !124)
!129 = !DILocation(line: 28, column: 4, scope: !124)
!130 = !DILocation(line: 29, column: 11, scope: !118)
!131 = !DILocation(line: 29, column: 18, scope: !118)
!132 = !DILocation(line: 29, column: 25, scope: !118)
!133 = !DILocation(line: 29, column: 10, scope: !118)
!134 = !DILocation(line: 29, column: 8, scope: !118)
!135 = !DILocation(line: 30, column: 11, scope: !118)
!136 = !DILocation(line: 31, column: 19, scope: !118)
!137 = !DILocation(line: 31, column: 14, scope: !118)
!138 = !DILocation(line: 31, column: 24, scope: !118)
!139 = !DILocation(line: 31, column: 11, scope: !118)
!140 = !DILocation(line: 32, column: 2, scope: !118)
!141 = !DILocation(line: 32, column: 11, scope: !82)
!142 = !DILocation(line: 32, column: 18, scope: !82)
!143 = !DILocation(line: 32, column: 16, scope: !82)
!144 = distinct !{!144, !116, !145, !146}
!145 = !DILocation(line: 32, column: 23, scope: !82)
!146 = !{!"llvm.loop.mustprogress"}
!147 = !DILocation(line: 33, column: 9, scope: !82)
!148 = !DILocation(line: 33, column: 2, scope: !82)
!149 = !DILocation(line: 34, column: 1, scope: !82)
!150 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !151, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !153)
!151 = !DISubroutineType(types: !152)
!152 = !{null, !7}
!153 = !{!154}
!154 = !DILocalVariable(name: "flags", arg: 1, scope: !150, file: !8, line: 49, type: !7)
!155 = !DILocation(line: 49, column: 36, scope: !150)
!156 = !DILocation(line: 51, column: 6, scope: !157)
!157 = distinct !DILexicalBlock(scope: !150, file: !8, line: 51, column: 6)
!158 = !DILocation(line: 51, column: 12, scope: !157)
!159 = !DILocation(line: 51, column: 6, scope: !150)
!160 = !DILocation(line: 52, column: 3, scope: !157)
!161 = !{i64 20565}
!162 = !DILocation(line: 53, column: 1, scope: !150)
!163 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !164, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !166)
!164 = !DISubroutineType(types: !165)
!165 = !{!5, !6}
!166 = !{!167, !168}
!167 = !DILocalVariable(name: "variable", arg: 1, scope: !163, file: !8, line: 56, type: !6)
!168 = !DILocalVariable(name: "offset", scope: !163, file: !8, line: 58, type: !7)
!169 = !DILocation(line: 56, column: 46, scope: !163)
!170 = !DILocation(line: 58, column: 2, scope: !163)
!171 = !DILocation(line: 58, column: 6, scope: !163)
!172 = !DILocation(line: 60, column: 2, scope: !163)
!173 = !{i64 20746}
!174 = !DILocation(line: 61, column: 25, scope: !163)
!175 = !DILocation(line: 61, column: 20, scope: !163)
!176 = !DILocation(line: 61, column: 36, scope: !163)
!177 = !DILocation(line: 61, column: 34, scope: !163)
!178 = !DILocation(line: 61, column: 10, scope: !163)
!179 = !DILocation(line: 61, column: 9, scope: !163)
!180 = !DILocation(line: 62, column: 1, scope: !163)
!181 = !DILocation(line: 61, column: 2, scope: !163)
!182 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !183, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!183 = !DISubroutineType(types: !184)
!184 = !{!7, !7, !5, !5}
