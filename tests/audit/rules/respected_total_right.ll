; ModuleID = 'respected_total_right.c'
source_filename = "respected_total_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @respected_total_right(i64 noundef %first, i64 noundef %memory, i64 noundef %total, ptr noundef %mapped) #0 !dbg !15 {
entry:
  %first.addr = alloca i64, align 8
  %memory.addr = alloca i64, align 8
  %total.addr = alloca i64, align 8
  %mapped.addr = alloca ptr, align 8
  %status = alloca i64, align 8
  %done = alloca i64, align 8
  %now = alloca i64, align 8
  %n = alloca i64, align 8
  %i = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %first, ptr %first.addr, align 8
    #dbg_declare(ptr %first.addr, !20, !DIExpression(), !31)
  store i64 %memory, ptr %memory.addr, align 8
    #dbg_declare(ptr %memory.addr, !21, !DIExpression(), !32)
  store i64 %total, ptr %total.addr, align 8
    #dbg_declare(ptr %total.addr, !22, !DIExpression(), !33)
  store ptr %mapped, ptr %mapped.addr, align 8
    #dbg_declare(ptr %mapped.addr, !23, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !35
    #dbg_declare(ptr %status, !24, !DIExpression(), !36)
  store i64 0, ptr %status, align 8, !dbg !36
  call void @llvm.lifetime.start.p0(i64 8, ptr %done) #4, !dbg !35
    #dbg_declare(ptr %done, !25, !DIExpression(), !37)
  store i64 0, ptr %done, align 8, !dbg !37
  call void @llvm.lifetime.start.p0(i64 8, ptr %now) #4, !dbg !35
    #dbg_declare(ptr %now, !26, !DIExpression(), !38)
  store i64 0, ptr %now, align 8, !dbg !38
  call void @llvm.lifetime.start.p0(i64 8, ptr %n) #4, !dbg !35
    #dbg_declare(ptr %n, !27, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 8, ptr %i) #4, !dbg !35
    #dbg_declare(ptr %i, !28, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !35
    #dbg_declare(ptr %flags, !29, !DIExpression(), !41)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !35
    #dbg_declare(ptr %input, !30, !DIExpression(), !42)
  br label %while.cond, !dbg !43

while.cond:                                       ; preds = %if.end, %entry
  %0 = load i64, ptr %done, align 8, !dbg !44
  %1 = load i64, ptr %total.addr, align 8, !dbg !45
  %cmp = icmp ult i64 %0, %1, !dbg !46
  br i1 %cmp, label %while.body, label %while.end, !dbg !43

while.body:                                       ; preds = %while.cond
  %2 = load i64, ptr %total.addr, align 8, !dbg !47
  %3 = load i64, ptr %done, align 8, !dbg !49
  %sub = sub i64 %2, %3, !dbg !50
  %cmp1 = icmp ugt i64 %sub, 500, !dbg !51
  br i1 %cmp1, label %cond.true, label %cond.false, !dbg !47

cond.true:                                        ; preds = %while.body
  br label %cond.end, !dbg !47

cond.false:                                       ; preds = %while.body
  %4 = load i64, ptr %total.addr, align 8, !dbg !52
  %5 = load i64, ptr %done, align 8, !dbg !53
  %sub2 = sub i64 %4, %5, !dbg !54
  br label %cond.end, !dbg !47

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ 500, %cond.true ], [ %sub2, %cond.false ], !dbg !47
  store i64 %cond, ptr %n, align 8, !dbg !55
  %call = call i64 @irq_save() #5, !dbg !56
  store i64 %call, ptr %flags, align 8, !dbg !57
  %6 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !58
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %6) #5, !dbg !59
  store ptr %call3, ptr %input, align 8, !dbg !60
  %7 = load ptr, ptr %input, align 8, !dbg !61
  %arrayidx = getelementptr i64, ptr %7, i64 0, !dbg !61
  store i64 1, ptr %arrayidx, align 8, !dbg !62
  %8 = load i64, ptr %first.addr, align 8, !dbg !63
  %9 = load i64, ptr %done, align 8, !dbg !64
  %add = add i64 %8, %9, !dbg !65
  %10 = load ptr, ptr %input, align 8, !dbg !66
  %arrayidx4 = getelementptr i64, ptr %10, i64 1, !dbg !66
  store i64 %add, ptr %arrayidx4, align 8, !dbg !67
  %11 = load ptr, ptr %input, align 8, !dbg !68
  %arrayidx5 = getelementptr i64, ptr %11, i64 2, !dbg !68
  store i64 3, ptr %arrayidx5, align 8, !dbg !69
  store i64 0, ptr %i, align 8, !dbg !70
  br label %for.cond, !dbg !72

for.cond:                                         ; preds = %for.inc, %cond.end
  %12 = load i64, ptr %i, align 8, !dbg !73
  %13 = load i64, ptr %n, align 8, !dbg !75
  %cmp6 = icmp ult i64 %12, %13, !dbg !76
  br i1 %cmp6, label %for.body, label %for.end, !dbg !77

for.body:                                         ; preds = %for.cond
  %14 = load i64, ptr %memory.addr, align 8, !dbg !78
  %15 = load i64, ptr %done, align 8, !dbg !79
  %add7 = add i64 %14, %15, !dbg !80
  %16 = load i64, ptr %i, align 8, !dbg !81
  %add8 = add i64 %add7, %16, !dbg !82
  %17 = load ptr, ptr %input, align 8, !dbg !83
  %18 = load i64, ptr %i, align 8, !dbg !84
  %add9 = add i64 3, %18, !dbg !85
  %arrayidx10 = getelementptr i64, ptr %17, i64 %add9, !dbg !83
  store i64 %add8, ptr %arrayidx10, align 8, !dbg !86
  br label %for.inc, !dbg !83

for.inc:                                          ; preds = %for.body
  %19 = load i64, ptr %i, align 8, !dbg !87
  %inc = add i64 %19, 1, !dbg !87
  store i64 %inc, ptr %i, align 8, !dbg !87
  br label %for.cond, !dbg !88, !llvm.loop !89

for.end:                                          ; preds = %for.cond
  %20 = load i64, ptr %n, align 8, !dbg !92
  %shl = shl i64 %20, 32, !dbg !93
  %or = or i64 %shl, 75, !dbg !94
  %21 = load ptr, ptr %input, align 8, !dbg !95
  %call11 = call i64 @hv_do_hypercall(i64 noundef %or, ptr noundef %21, ptr noundef null) #5, !dbg !96
  store i64 %call11, ptr %status, align 8, !dbg !97
  %22 = load i64, ptr %flags, align 8, !dbg !98
  call void @irq_restore(i64 noundef %22) #5, !dbg !99
  %23 = load i64, ptr %status, align 8, !dbg !100
  %shr = lshr i64 %23, 32, !dbg !101
  %and = and i64 %shr, 4095, !dbg !102
  store i64 %and, ptr %now, align 8, !dbg !103
  %24 = load i64, ptr %now, align 8, !dbg !104
  %25 = load i64, ptr %done, align 8, !dbg !105
  %add12 = add i64 %25, %24, !dbg !105
  store i64 %add12, ptr %done, align 8, !dbg !105
  %26 = load i64, ptr %status, align 8, !dbg !106
  %call13 = call i32 @succeeded(i64 noundef %26) #5, !dbg !108
  %tobool = icmp ne i32 %call13, 0, !dbg !108
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !109

lor.lhs.false:                                    ; preds = %for.end
  %27 = load i64, ptr %now, align 8, !dbg !110
  %tobool14 = icmp ne i64 %27, 0, !dbg !110
  br i1 %tobool14, label %if.end, label %if.then, !dbg !111

if.then:                                          ; preds = %lor.lhs.false, %for.end
  br label %while.end, !dbg !112

if.end:                                           ; preds = %lor.lhs.false
  br label %while.cond, !dbg !43, !llvm.loop !113

while.end:                                        ; preds = %if.then, %while.cond
  %28 = load i64, ptr %done, align 8, !dbg !115
  %29 = load ptr, ptr %mapped.addr, align 8, !dbg !116
  store i64 %28, ptr %29, align 8, !dbg !117
  %30 = load i64, ptr %status, align 8, !dbg !118
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !119
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !119
  call void @llvm.lifetime.end.p0(i64 8, ptr %i) #4, !dbg !119
  call void @llvm.lifetime.end.p0(i64 8, ptr %n) #4, !dbg !119
  call void @llvm.lifetime.end.p0(i64 8, ptr %now) #4, !dbg !119
  call void @llvm.lifetime.end.p0(i64 8, ptr %done) #4, !dbg !119
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !119
  ret i64 %30, !dbg !120
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !121 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !126
    #dbg_declare(ptr %flags, !125, !DIExpression(), !127)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !128, !srcloc !129
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !130, !srcloc !131
  %0 = load i64, ptr %flags, align 8, !dbg !132
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !133
  ret i64 %0, !dbg !134
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !135 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !139, !DIExpression(), !141)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !142
    #dbg_declare(ptr %offset, !140, !DIExpression(), !143)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !144, !srcloc !145
  store i64 %0, ptr %offset, align 8, !dbg !144
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !146
  %2 = ptrtoint ptr %1 to i64, !dbg !147
  %3 = load i64, ptr %offset, align 8, !dbg !148
  %add = add i64 %2, %3, !dbg !149
  %4 = inttoptr i64 %add to ptr, !dbg !150
  %5 = load ptr, ptr %4, align 8, !dbg !151
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !152
  ret ptr %5, !dbg !153
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !154 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

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
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !167, !srcloc !168
  br label %if.end, !dbg !167

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !169
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !170 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !175, !DIExpression(), !176)
  %0 = load i64, ptr %status.addr, align 8, !dbg !177
  %and = and i64 %0, 65535, !dbg !178
  %cmp = icmp eq i64 %and, 0, !dbg !179
  %conv = zext i1 %cmp to i32, !dbg !179
  ret i32 %conv, !dbg !180
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }
attributes #6 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!11, !12, !13}
!llvm.ident = !{!14}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "respected_total_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "1eb6ce4b7ba5b5ce7999299d24859b41")
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
!15 = distinct !DISubprogram(name: "respected_total_right", scope: !3, file: !3, line: 7, type: !16, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !19)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7, !7, !7, !18}
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!19 = !{!20, !21, !22, !23, !24, !25, !26, !27, !28, !29, !30}
!20 = !DILocalVariable(name: "first", arg: 1, scope: !15, file: !3, line: 7, type: !7)
!21 = !DILocalVariable(name: "memory", arg: 2, scope: !15, file: !3, line: 7, type: !7)
!22 = !DILocalVariable(name: "total", arg: 3, scope: !15, file: !3, line: 7, type: !7)
!23 = !DILocalVariable(name: "mapped", arg: 4, scope: !15, file: !3, line: 7, type: !18)
!24 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 9, type: !7)
!25 = !DILocalVariable(name: "done", scope: !15, file: !3, line: 9, type: !7)
!26 = !DILocalVariable(name: "now", scope: !15, file: !3, line: 9, type: !7)
!27 = !DILocalVariable(name: "n", scope: !15, file: !3, line: 9, type: !7)
!28 = !DILocalVariable(name: "i", scope: !15, file: !3, line: 9, type: !7)
!29 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 9, type: !7)
!30 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 9, type: !18)
!31 = !DILocation(line: 7, column: 31, scope: !15)
!32 = !DILocation(line: 7, column: 42, scope: !15)
!33 = !DILocation(line: 7, column: 54, scope: !15)
!34 = !DILocation(line: 7, column: 66, scope: !15)
!35 = !DILocation(line: 9, column: 2, scope: !15)
!36 = !DILocation(line: 9, column: 6, scope: !15)
!37 = !DILocation(line: 9, column: 18, scope: !15)
!38 = !DILocation(line: 9, column: 28, scope: !15)
!39 = !DILocation(line: 9, column: 37, scope: !15)
!40 = !DILocation(line: 9, column: 40, scope: !15)
!41 = !DILocation(line: 9, column: 43, scope: !15)
!42 = !DILocation(line: 9, column: 51, scope: !15)
!43 = !DILocation(line: 11, column: 2, scope: !15)
!44 = !DILocation(line: 11, column: 9, scope: !15)
!45 = !DILocation(line: 11, column: 16, scope: !15)
!46 = !DILocation(line: 11, column: 14, scope: !15)
!47 = !DILocation(line: 12, column: 7, scope: !48)
!48 = distinct !DILexicalBlock(scope: !15, file: !3, line: 11, column: 23)
!49 = !DILocation(line: 12, column: 15, scope: !48)
!50 = !DILocation(line: 12, column: 13, scope: !48)
!51 = !DILocation(line: 12, column: 20, scope: !48)
!52 = !DILocation(line: 12, column: 34, scope: !48)
!53 = !DILocation(line: 12, column: 42, scope: !48)
!54 = !DILocation(line: 12, column: 40, scope: !48)
!55 = !DILocation(line: 12, column: 5, scope: !48)
!56 = !DILocation(line: 13, column: 11, scope: !48)
!57 = !DILocation(line: 13, column: 9, scope: !48)
!58 = !DILocation(line: 14, column: 29, scope: !48)
!59 = !DILocation(line: 14, column: 11, scope: !48)
!60 = !DILocation(line: 14, column: 9, scope: !48)
!61 = !DILocation(line: 15, column: 3, scope: !48)
!62 = !DILocation(line: 15, column: 12, scope: !48)
!63 = !DILocation(line: 16, column: 14, scope: !48)
!64 = !DILocation(line: 16, column: 22, scope: !48)
!65 = !DILocation(line: 16, column: 20, scope: !48)
!66 = !DILocation(line: 16, column: 3, scope: !48)
!67 = !DILocation(line: 16, column: 12, scope: !48)
!68 = !DILocation(line: 17, column: 3, scope: !48)
!69 = !DILocation(line: 17, column: 12, scope: !48)
!70 = !DILocation(line: 18, column: 10, scope: !71)
!71 = distinct !DILexicalBlock(scope: !48, file: !3, line: 18, column: 3)
!72 = !DILocation(line: 18, column: 8, scope: !71)
!73 = !DILocation(line: 18, column: 15, scope: !74)
!74 = distinct !DILexicalBlock(scope: !71, file: !3, line: 18, column: 3)
!75 = !DILocation(line: 18, column: 19, scope: !74)
!76 = !DILocation(line: 18, column: 17, scope: !74)
!77 = !DILocation(line: 18, column: 3, scope: !71)
!78 = !DILocation(line: 19, column: 19, scope: !74)
!79 = !DILocation(line: 19, column: 28, scope: !74)
!80 = !DILocation(line: 19, column: 26, scope: !74)
!81 = !DILocation(line: 19, column: 35, scope: !74)
!82 = !DILocation(line: 19, column: 33, scope: !74)
!83 = !DILocation(line: 19, column: 4, scope: !74)
!84 = !DILocation(line: 19, column: 14, scope: !74)
!85 = !DILocation(line: 19, column: 12, scope: !74)
!86 = !DILocation(line: 19, column: 17, scope: !74)
!87 = !DILocation(line: 18, column: 23, scope: !74)
!88 = !DILocation(line: 18, column: 3, scope: !74)
!89 = distinct !{!89, !77, !90, !91}
!90 = !DILocation(line: 19, column: 35, scope: !71)
!91 = !{!"llvm.loop.mustprogress"}
!92 = !DILocation(line: 20, column: 28, scope: !48)
!93 = !DILocation(line: 20, column: 30, scope: !48)
!94 = !DILocation(line: 20, column: 36, scope: !48)
!95 = !DILocation(line: 20, column: 44, scope: !48)
!96 = !DILocation(line: 20, column: 12, scope: !48)
!97 = !DILocation(line: 20, column: 10, scope: !48)
!98 = !DILocation(line: 21, column: 15, scope: !48)
!99 = !DILocation(line: 21, column: 3, scope: !48)
!100 = !DILocation(line: 22, column: 10, scope: !48)
!101 = !DILocation(line: 22, column: 17, scope: !48)
!102 = !DILocation(line: 22, column: 24, scope: !48)
!103 = !DILocation(line: 22, column: 7, scope: !48)
!104 = !DILocation(line: 23, column: 11, scope: !48)
!105 = !DILocation(line: 23, column: 8, scope: !48)
!106 = !DILocation(line: 24, column: 18, scope: !107)
!107 = distinct !DILexicalBlock(scope: !48, file: !3, line: 24, column: 7)
!108 = !DILocation(line: 24, column: 8, scope: !107)
!109 = !DILocation(line: 24, column: 26, scope: !107)
!110 = !DILocation(line: 24, column: 30, scope: !107)
!111 = !DILocation(line: 24, column: 7, scope: !48)
!112 = !DILocation(line: 25, column: 4, scope: !107)
!113 = distinct !{!113, !43, !114, !91}
!114 = !DILocation(line: 26, column: 2, scope: !15)
!115 = !DILocation(line: 27, column: 12, scope: !15)
!116 = !DILocation(line: 27, column: 3, scope: !15)
!117 = !DILocation(line: 27, column: 10, scope: !15)
!118 = !DILocation(line: 28, column: 9, scope: !15)
!119 = !DILocation(line: 29, column: 1, scope: !15)
!120 = !DILocation(line: 28, column: 2, scope: !15)
!121 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !122, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !124)
!122 = !DISubroutineType(types: !123)
!123 = !{!7}
!124 = !{!125}
!125 = !DILocalVariable(name: "flags", scope: !121, file: !8, line: 42, type: !7)
!126 = !DILocation(line: 42, column: 2, scope: !121)
!127 = !DILocation(line: 42, column: 6, scope: !121)
!128 = !DILocation(line: 44, column: 2, scope: !121)
!129 = !{i64 19167, i64 19176}
!130 = !DILocation(line: 45, column: 2, scope: !121)
!131 = !{i64 19238}
!132 = !DILocation(line: 46, column: 9, scope: !121)
!133 = !DILocation(line: 47, column: 1, scope: !121)
!134 = !DILocation(line: 46, column: 2, scope: !121)
!135 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !136, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !138)
!136 = !DISubroutineType(types: !137)
!137 = !{!5, !6}
!138 = !{!139, !140}
!139 = !DILocalVariable(name: "variable", arg: 1, scope: !135, file: !8, line: 56, type: !6)
!140 = !DILocalVariable(name: "offset", scope: !135, file: !8, line: 58, type: !7)
!141 = !DILocation(line: 56, column: 46, scope: !135)
!142 = !DILocation(line: 58, column: 2, scope: !135)
!143 = !DILocation(line: 58, column: 6, scope: !135)
!144 = !DILocation(line: 60, column: 2, scope: !135)
!145 = !{i64 19539}
!146 = !DILocation(line: 61, column: 25, scope: !135)
!147 = !DILocation(line: 61, column: 20, scope: !135)
!148 = !DILocation(line: 61, column: 36, scope: !135)
!149 = !DILocation(line: 61, column: 34, scope: !135)
!150 = !DILocation(line: 61, column: 10, scope: !135)
!151 = !DILocation(line: 61, column: 9, scope: !135)
!152 = !DILocation(line: 62, column: 1, scope: !135)
!153 = !DILocation(line: 61, column: 2, scope: !135)
!154 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !155, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!155 = !DISubroutineType(types: !156)
!156 = !{!7, !7, !5, !5}
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
!168 = !{i64 19358}
!169 = !DILocation(line: 53, column: 1, scope: !157)
!170 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !171, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !174)
!171 = !DISubroutineType(types: !172)
!172 = !{!173, !7}
!173 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!174 = !{!175}
!175 = !DILocalVariable(name: "status", arg: 1, scope: !170, file: !8, line: 72, type: !7)
!176 = !DILocation(line: 72, column: 33, scope: !170)
!177 = !DILocation(line: 74, column: 10, scope: !170)
!178 = !DILocation(line: 74, column: 17, scope: !170)
!179 = !DILocation(line: 74, column: 27, scope: !170)
!180 = !DILocation(line: 74, column: 2, scope: !170)
