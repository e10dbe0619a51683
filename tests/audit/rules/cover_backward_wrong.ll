; ModuleID = 'cover_backward_wrong.c'
source_filename = "cover_backward_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @cover_backward_wrong(i64 noundef %partition, i64 noundef %first, i64 noundef %count) #0 !dbg !15 {
entry:
  %partition.addr = alloca i64, align 8
  %first.addr = alloca i64, align 8
  %count.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %n = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !19, !DIExpression(), !27)
  store i64 %first, ptr %first.addr, align 8
    #dbg_declare(ptr %first.addr, !20, !DIExpression(), !28)
  store i64 %count, ptr %count.addr, align 8
    #dbg_declare(ptr %count.addr, !21, !DIExpression(), !29)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !30
    #dbg_declare(ptr %flags, !22, !DIExpression(), !31)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !30
    #dbg_declare(ptr %status, !23, !DIExpression(), !32)
  store i64 0, ptr %status, align 8, !dbg !32
  call void @llvm.lifetime.start.p0(i64 8, ptr %n) #5, !dbg !30
    #dbg_declare(ptr %n, !24, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !30
    #dbg_declare(ptr %input, !25, !DIExpression(), !34)
  br label %while.cond, !dbg !35

while.cond:                                       ; preds = %if.end, %entry
  %0 = load i64, ptr %count.addr, align 8, !dbg !36
  %tobool = icmp ne i64 %0, 0, !dbg !35
  br i1 %tobool, label %while.body, label %while.end, !dbg !35

while.body:                                       ; preds = %while.cond
  %1 = load i64, ptr %count.addr, align 8, !dbg !37
  %cmp = icmp ugt i64 %1, 512, !dbg !39
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !37

cond.true:                                        ; preds = %while.body
  br label %cond.end, !dbg !37

cond.false:                                       ; preds = %while.body
  %2 = load i64, ptr %count.addr, align 8, !dbg !40
  br label %cond.end, !dbg !37

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ 512, %cond.true ], [ %2, %cond.false ], !dbg !37
  store i64 %cond, ptr %n, align 8, !dbg !41
  %call = call i64 @irq_save() #6, !dbg !42
  store i64 %call, ptr %flags, align 8, !dbg !43
  %3 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !44
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %3) #6, !dbg !45
  store ptr %call1, ptr %input, align 8, !dbg !46
  %4 = load i64, ptr %partition.addr, align 8, !dbg !47
  %5 = load ptr, ptr %input, align 8, !dbg !48
  %arrayidx = getelementptr i64, ptr %5, i64 0, !dbg !48
  store i64 %4, ptr %arrayidx, align 8, !dbg !49
  %6 = load i64, ptr %first.addr, align 8, !dbg !50
  %7 = load i64, ptr %count.addr, align 8, !dbg !51
  %add = add i64 %6, %7, !dbg !52
  %sub = sub i64 %add, 512, !dbg !53
  %8 = load ptr, ptr %input, align 8, !dbg !54
  %arrayidx2 = getelementptr i64, ptr %8, i64 1, !dbg !54
  store i64 %sub, ptr %arrayidx2, align 8, !dbg !55
  %9 = load ptr, ptr %input, align 8, !dbg !56
  %arrayidx3 = getelementptr i64, ptr %9, i64 2, !dbg !56
  store i64 0, ptr %arrayidx3, align 8, !dbg !57
  %10 = load i64, ptr %n, align 8, !dbg !58
  %conv = trunc i64 %10 to i16, !dbg !58
  %11 = load ptr, ptr %input, align 8, !dbg !59
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 76, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %11, ptr noundef null) #6, !dbg !60
  store i64 %call4, ptr %status, align 8, !dbg !61
  %12 = load i64, ptr %flags, align 8, !dbg !62
  call void @irq_restore(i64 noundef %12) #6, !dbg !63
  %13 = load i64, ptr %status, align 8, !dbg !64
  %call5 = call i32 @succeeded(i64 noundef %13) #6, !dbg !66
  %tobool6 = icmp ne i32 %call5, 0, !dbg !66
  br i1 %tobool6, label %if.end, label %if.then, !dbg !67

if.then:                                          ; preds = %cond.end
  br label %while.end, !dbg !68

if.end:                                           ; preds = %cond.end
  %14 = load i64, ptr %n, align 8, !dbg !69
  %15 = load i64, ptr %count.addr, align 8, !dbg !70
  %sub7 = sub i64 %15, %14, !dbg !70
  store i64 %sub7, ptr %count.addr, align 8, !dbg !70
  br label %while.cond, !dbg !35, !llvm.loop !71

while.end:                                        ; preds = %if.then, %while.cond
  %16 = load i64, ptr %status, align 8, !dbg !74
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %n) #5, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !75
  ret i64 %16, !dbg !76
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !77 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !82
    #dbg_declare(ptr %flags, !81, !DIExpression(), !83)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !84, !srcloc !85
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !86, !srcloc !87
  %0 = load i64, ptr %flags, align 8, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !89
  ret i64 %0, !dbg !90
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !91 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !95, !DIExpression(), !97)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !98
    #dbg_declare(ptr %offset, !96, !DIExpression(), !99)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !100, !srcloc !101
  store i64 %0, ptr %offset, align 8, !dbg !100
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !102
  %2 = ptrtoint ptr %1 to i64, !dbg !103
  %3 = load i64, ptr %offset, align 8, !dbg !104
  %add = add i64 %2, %3, !dbg !105
  %4 = inttoptr i64 %add to ptr, !dbg !106
  %5 = load ptr, ptr %4, align 8, !dbg !107
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !108
  ret ptr %5, !dbg !109
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !110 {
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
    #dbg_declare(ptr %code.addr, !116, !DIExpression(), !124)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !117, !DIExpression(), !125)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !118, !DIExpression(), !126)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !119, !DIExpression(), !127)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !120, !DIExpression(), !128)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !129
    #dbg_declare(ptr %control, !121, !DIExpression(), !130)
  %0 = load i16, ptr %code.addr, align 2, !dbg !131
  %conv = zext i16 %0 to i64, !dbg !131
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !132
  %conv1 = zext i16 %1 to i64, !dbg !133
  %shl = shl i64 %conv1, 17, !dbg !134
  %or = or i64 %conv, %shl, !dbg !135
  %2 = load i16, ptr %count.addr, align 2, !dbg !136
  %conv2 = zext i16 %2 to i64, !dbg !137
  %shl3 = shl i64 %conv2, 32, !dbg !138
  %or4 = or i64 %or, %shl3, !dbg !139
  store i64 %or4, ptr %control, align 8, !dbg !130
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !140
    #dbg_declare(ptr %status, !122, !DIExpression(), !141)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !142
    #dbg_declare(ptr %done, !123, !DIExpression(), !143)
  br label %do.body, !dbg !144

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !145
  %4 = load ptr, ptr %input.addr, align 8, !dbg !147
  %5 = load ptr, ptr %output.addr, align 8, !dbg !148
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !149
  store i64 %call, ptr %status, align 8, !dbg !150
  %6 = load i64, ptr %status, align 8, !dbg !151
  %and = and i64 %6, 65535, !dbg !153
  %cmp = icmp ne i64 %and, 0, !dbg !154
  br i1 %cmp, label %if.then, label %if.end, !dbg !155

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !156
  store i64 %7, ptr %retval, align 8, !dbg !157
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !157

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !158
  %shr = lshr i64 %8, 32, !dbg !159
  %and6 = and i64 %shr, 4095, !dbg !160
  %conv7 = trunc i64 %and6 to i16, !dbg !161
  store i16 %conv7, ptr %done, align 2, !dbg !162
  %9 = load i64, ptr %control, align 8, !dbg !163
  %and8 = and i64 %9, -1152640029630136321, !dbg !163
  store i64 %and8, ptr %control, align 8, !dbg !163
  %10 = load i16, ptr %done, align 2, !dbg !164
  %conv9 = zext i16 %10 to i64, !dbg !165
  %shl10 = shl i64 %conv9, 48, !dbg !166
  %11 = load i64, ptr %control, align 8, !dbg !167
  %or11 = or i64 %11, %shl10, !dbg !167
  store i64 %or11, ptr %control, align 8, !dbg !167
  br label %do.cond, !dbg !168

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !169
  %conv12 = zext i16 %12 to i32, !dbg !169
  %13 = load i16, ptr %count.addr, align 2, !dbg !170
  %conv13 = zext i16 %13 to i32, !dbg !170
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !171
  br i1 %cmp14, label %do.body, label %do.end, !dbg !168, !llvm.loop !172

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !174
  store i64 %14, ptr %retval, align 8, !dbg !175
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !175

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !176
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !176
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !176
  %15 = load i64, ptr %retval, align 8, !dbg !176
  ret i64 %15, !dbg !176
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !177 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !181, !DIExpression(), !182)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !183
  %and = and i64 %0, 512, !dbg !185
  %tobool = icmp ne i64 %and, 0, !dbg !185
  br i1 %tobool, label %if.then, label %if.end, !dbg !186

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !187, !srcloc !188
  br label %if.end, !dbg !187

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !189
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !190 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !195, !DIExpression(), !196)
  %0 = load i64, ptr %status.addr, align 8, !dbg !197
  %and = and i64 %0, 65535, !dbg !198
  %cmp = icmp eq i64 %and, 0, !dbg !199
  %conv = zext i1 %cmp to i32, !dbg !199
  ret i32 %conv, !dbg !200
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !201 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!11, !12, !13}
!llvm.ident = !{!14}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "cover_backward_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "b6c410e1db089b8bae43e6a5651c9de1")
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
!15 = distinct !DISubprogram(name: "cover_backward_wrong", scope: !3, file: !3, line: 8, type: !16, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !18)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7, !7, !7}
!18 = !{!19, !20, !21, !22, !23, !24, !25}
!19 = !DILocalVariable(name: "partition", arg: 1, scope: !15, file: !3, line: 8, type: !7)
!20 = !DILocalVariable(name: "first", arg: 2, scope: !15, file: !3, line: 8, type: !7)
!21 = !DILocalVariable(name: "count", arg: 3, scope: !15, file: !3, line: 8, type: !7)
!22 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 10, type: !7)
!23 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 10, type: !7)
!24 = !DILocalVariable(name: "n", scope: !15, file: !3, line: 10, type: !7)
!25 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 10, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!27 = !DILocation(line: 8, column: 30, scope: !15)
!28 = !DILocation(line: 8, column: 45, scope: !15)
!29 = !DILocation(line: 8, column: 56, scope: !15)
!30 = !DILocation(line: 10, column: 2, scope: !15)
!31 = !DILocation(line: 10, column: 6, scope: !15)
!32 = !DILocation(line: 10, column: 13, scope: !15)
!33 = !DILocation(line: 10, column: 25, scope: !15)
!34 = !DILocation(line: 10, column: 29, scope: !15)
!35 = !DILocation(line: 12, column: 2, scope: !15)
!36 = !DILocation(line: 12, column: 9, scope: !15)
!37 = !DILocation(line: 13, column: 7, scope: !38)
!38 = distinct !DILexicalBlock(scope: !15, file: !3, line: 12, column: 16)
!39 = !DILocation(line: 13, column: 13, scope: !38)
!40 = !DILocation(line: 13, column: 27, scope: !38)
!41 = !DILocation(line: 13, column: 5, scope: !38)
!42 = !DILocation(line: 14, column: 11, scope: !38)
!43 = !DILocation(line: 14, column: 9, scope: !38)
!44 = !DILocation(line: 15, column: 29, scope: !38)
!45 = !DILocation(line: 15, column: 11, scope: !38)
!46 = !DILocation(line: 15, column: 9, scope: !38)
!47 = !DILocation(line: 16, column: 14, scope: !38)
!48 = !DILocation(line: 16, column: 3, scope: !38)
!49 = !DILocation(line: 16, column: 12, scope: !38)
!50 = !DILocation(line: 17, column: 14, scope: !38)
!51 = !DILocation(line: 17, column: 22, scope: !38)
!52 = !DILocation(line: 17, column: 20, scope: !38)
!53 = !DILocation(line: 17, column: 28, scope: !38)
!54 = !DILocation(line: 17, column: 3, scope: !38)
!55 = !DILocation(line: 17, column: 12, scope: !38)
!56 = !DILocation(line: 18, column: 3, scope: !38)
!57 = !DILocation(line: 18, column: 12, scope: !38)
!58 = !DILocation(line: 19, column: 38, scope: !38)
!59 = !DILocation(line: 19, column: 44, scope: !38)
!60 = !DILocation(line: 19, column: 12, scope: !38)
!61 = !DILocation(line: 19, column: 10, scope: !38)
!62 = !DILocation(line: 20, column: 15, scope: !38)
!63 = !DILocation(line: 20, column: 3, scope: !38)
!64 = !DILocation(line: 21, column: 18, scope: !65)
!65 = distinct !DILexicalBlock(scope: !38, file: !3, line: 21, column: 7)
!66 = !DILocation(line: 21, column: 8, scope: !65)
!67 = !DILocation(line: 21, column: 7, scope: !38)
!68 = !DILocation(line: 22, column: 4, scope: !65)
!69 = !DILocation(line: 23, column: 12, scope: !38)
!70 = !DILocation(line: 23, column: 9, scope: !38)
!71 = distinct !{!71, !35, !72, !73}
!72 = !DILocation(line: 24, column: 2, scope: !15)
!73 = !{!"llvm.loop.mustprogress"}
!74 = !DILocation(line: 25, column: 9, scope: !15)
!75 = !DILocation(line: 26, column: 1, scope: !15)
!76 = !DILocation(line: 25, column: 2, scope: !15)
!77 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !78, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !80)
!78 = !DISubroutineType(types: !79)
!79 = !{!7}
!80 = !{!81}
!81 = !DILocalVariable(name: "flags", scope: !77, file: !8, line: 42, type: !7)
!82 = !DILocation(line: 42, column: 2, scope: !77)
!83 = !DILocation(line: 42, column: 6, scope: !77)
!84 = !DILocation(line: 44, column: 2, scope: !77)
!85 = !{i64 19015, i64 19024}
!86 = !DILocation(line: 45, column: 2, scope: !77)
!87 = !{i64 19086}
!88 = !DILocation(line: 46, column: 9, scope: !77)
!89 = !DILocation(line: 47, column: 1, scope: !77)
!90 = !DILocation(line: 46, column: 2, scope: !77)
!91 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !92, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !94)
!92 = !DISubroutineType(types: !93)
!93 = !{!5, !6}
!94 = !{!95, !96}
!95 = !DILocalVariable(name: "variable", arg: 1, scope: !91, file: !8, line: 56, type: !6)
!96 = !DILocalVariable(name: "offset", scope: !91, file: !8, line: 58, type: !7)
!97 = !DILocation(line: 56, column: 46, scope: !91)
!98 = !DILocation(line: 58, column: 2, scope: !91)
!99 = !DILocation(line: 58, column: 6, scope: !91)
!100 = !DILocation(line: 60, column: 2, scope: !91)
!101 = !{i64 19387}
!102 = !DILocation(line: 61, column: 25, scope: !91)
!103 = !DILocation(line: 61, column: 20, scope: !91)
!104 = !DILocation(line: 61, column: 36, scope: !91)
!105 = !DILocation(line: 61, column: 34, scope: !91)
!106 = !DILocation(line: 61, column: 10, scope: !91)
!107 = !DILocation(line: 61, column: 9, scope: !91)
!108 = !DILocation(line: 62, column: 1, scope: !91)
!109 = !DILocation(line: 61, column: 2, scope: !91)
!110 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !111, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !115)
!111 = !DISubroutineType(types: !112)
!112 = !{!7, !113, !113, !113, !5, !5}
!113 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !114)
!114 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!115 = !{!116, !117, !118, !119, !120, !121, !122, !123}
!116 = !DILocalVariable(name: "code", arg: 1, scope: !110, file: !8, line: 19, type: !113)
!117 = !DILocalVariable(name: "count", arg: 2, scope: !110, file: !8, line: 19, type: !113)
!118 = !DILocalVariable(name: "varhead", arg: 3, scope: !110, file: !8, line: 19, type: !113)
!119 = !DILocalVariable(name: "input", arg: 4, scope: !110, file: !8, line: 19, type: !5)
!120 = !DILocalVariable(name: "output", arg: 5, scope: !110, file: !8, line: 19, type: !5)
!121 = !DILocalVariable(name: "control", scope: !110, file: !8, line: 21, type: !7)
!122 = !DILocalVariable(name: "status", scope: !110, file: !8, line: 22, type: !7)
!123 = !DILocalVariable(name: "done", scope: !110, file: !8, line: 23, type: !113)
!124 = !DILocation(line: 19, column: 25, scope: !110)
!125 = !DILocation(line: 19, column: 35, scope: !110)
!126 = !DILocation(line: 19, column: 46, scope: !110)
!127 = !DILocation(line: 19, column: 61, scope: !110)
!128 = !DILocation(line: 19, column: 74, scope: !110)
!129 = !DILocation(line: 21, column: 2, scope: !110)
!130 = !DILocation(line: 21, column: 6, scope: !110)
!131 = !DILocation(line: 21, column: 16, scope: !110)
!132 = !DILocation(line: 21, column: 29, scope: !110)
!133 = !DILocation(line: 21, column: 24, scope: !110)
!134 = !DILocation(line: 21, column: 37, scope: !110)
!135 = !DILocation(line: 21, column: 21, scope: !110)
!136 = !DILocation(line: 21, column: 52, scope: !110)
!137 = !DILocation(line: 21, column: 47, scope: !110)
!138 = !DILocation(line: 21, column: 58, scope: !110)
!139 = !DILocation(line: 21, column: 44, scope: !110)
!140 = !DILocation(line: 22, column: 2, scope: !110)
!141 = !DILocation(line: 22, column: 6, scope: !110)
!142 = !DILocation(line: 23, column: 2, scope: !110)
!143 = !DILocation(line: 23, column: 6, scope: !110)
!144 = !DILocation(line: 25, column: 2, scope: !110)
!145 = !DILocation(line: 26, column: 28, scope: !146)
!146 = distinct !DILexicalBlock(scope: !110, file: !8, line: 25, column: 5)
!147 = !DILocation(line: 26, column: 37, scope: !146)
!148 = !DILocation(line: 26, column: 44, scope: !146)
!149 = !DILocation(line: 26, column: 12, scope: !146)
!150 = !DILocation(line: 26, column: 10, scope: !146)
!151 = !DILocation(line: 27, column: 8, scope: !152)
!152 = distinct !DILexicalBlock(scope: !146, file: !8, line: 27, column: 7)
!153 = !DILocation(line: 27, column: 15, scope: !152)
!154 = !DILocation(line: 27, column: 25, scope: !152)
!155 = !DILocation(line: 27, column: 7, scope: !146)
!156 = !DILocation(line: 28, column: 11, scope: !152)
!157 = !DILocation(line: 28, column: 4, scope: !152)
!158 = !DILocation(line: 29, column: 11, scope: !146)
!159 = !DILocation(line: 29, column: 18, scope: !146)
!160 = !DILocation(line: 29, column: 25, scope: !146)
!161 = !DILocation(line: 29, column: 10, scope: !146)
!162 = !DILocation(line: 29, column: 8, scope: !146)
!163 = !DILocation(line: 30, column: 11, scope: !146)
!164 = !DILocation(line: 31, column: 19, scope: !146)
!165 = !DILocation(line: 31, column: 14, scope: !146)
!166 = !DILocation(line: 31, column: 24, scope: !146)
!167 = !DILocation(line: 31, column: 11, scope: !146)
!168 = !DILocation(line: 32, column: 2, scope: !146)
!169 = !DILocation(line: 32, column: 11, scope: !110)
!170 = !DILocation(line: 32, column: 18, scope: !110)
!171 = !DILocation(line: 32, column: 16, scope: !110)
!172 = distinct !{!172, !144, !173, !73}
!173 = !DILocation(line: 32, column: 23, scope: !110)
!174 = !DILocation(line: 33, column: 9, scope: !110)
!175 = !DILocation(line: 33, column: 2, scope: !110)
!176 = !DILocation(line: 34, column: 1, scope: !110)
!177 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !178, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !180)
!178 = !DISubroutineType(types: !179)
!179 = !{null, !7}
!180 = !{!181}
!181 = !DILocalVariable(name: "flags", arg: 1, scope: !177, file: !8, line: 49, type: !7)
!182 = !DILocation(line: 49, column: 36, scope: !177)
!183 = !DILocation(line: 51, column: 6, scope: !184)
!184 = distinct !DILexicalBlock(scope: !177, file: !8, line: 51, column: 6)
!185 = !DILocation(line: 51, column: 12, scope: !184)
!186 = !DILocation(line: 51, column: 6, scope: !177)
!187 = !DILocation(line: 52, column: 3, scope: !184)
!188 = !{i64 19206}
!189 = !DILocation(line: 53, column: 1, scope: !177)
!190 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !191, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !194)
!191 = !DISubroutineType(types: !192)
!192 = !{!193, !7}
!193 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!194 = !{!195}
!195 = !DILocalVariable(name: "status", arg: 1, scope: !190, file: !8, line: 72, type: !7)
!196 = !DILocation(line: 72, column: 33, scope: !190)
!197 = !DILocation(line: 74, column: 10, scope: !190)
!198 = !DILocation(line: 74, column: 17, scope: !190)
!199 = !DILocation(line: 74, column: 27, scope: !190)
!200 = !DILocation(line: 74, column: 2, scope: !190)
!201 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !202, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!202 = !DISubroutineType(types: !203)
!203 = !{!7, !7, !5, !5}
