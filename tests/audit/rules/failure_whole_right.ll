; ModuleID = 'failure_whole_right.c'
source_filename = "failure_whole_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @failure_whole_right(ptr noundef %user, i64 noundef %page, i32 noundef %count) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %user.addr = alloca ptr, align 8
  %page.addr = alloca i64, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %user, ptr %user.addr, align 8
    #dbg_declare(ptr %user.addr, !26, !DIExpression(), !34)
  store i64 %page, ptr %page.addr, align 8
    #dbg_declare(ptr %page.addr, !27, !DIExpression(), !35)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !28, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !37
    #dbg_declare(ptr %flags, !29, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !37
    #dbg_declare(ptr %status, !30, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !37
    #dbg_declare(ptr %input, !31, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !41
    #dbg_declare(ptr %output, !33, !DIExpression(), !42)
  %0 = load i32, ptr %count.addr, align 4, !dbg !43
  %tobool = icmp ne i32 %0, 0, !dbg !43
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !45

lor.lhs.false:                                    ; preds = %entry
  %1 = load i32, ptr %count.addr, align 4, !dbg !46
  %cmp = icmp ugt i32 %1, 4095, !dbg !47
  br i1 %cmp, label %if.then, label %if.end, !dbg !48

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 1, ptr %retval, align 8, !dbg !49
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !49

if.end:                                           ; preds = %lor.lhs.false
  %call = call i64 @irq_save() #6, !dbg !50
  store i64 %call, ptr %flags, align 8, !dbg !51
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !52
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %2) #6, !dbg !53
  store ptr %call1, ptr %input, align 8, !dbg !54
  %3 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !55
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %3) #6, !dbg !56
  store ptr %call2, ptr %output, align 8, !dbg !57
  %4 = load ptr, ptr %input, align 8, !dbg !58
  %arrayidx = getelementptr i64, ptr %4, i64 0, !dbg !58
  store i64 -1, ptr %arrayidx, align 8, !dbg !59
  %5 = load ptr, ptr %input, align 8, !dbg !60
  %arrayidx3 = getelementptr i64, ptr %5, i64 1, !dbg !60
  store i64 0, ptr %arrayidx3, align 8, !dbg !61
  %6 = load i64, ptr %page.addr, align 8, !dbg !62
  %7 = load ptr, ptr %input, align 8, !dbg !63
  %arrayidx4 = getelementptr i64, ptr %7, i64 2, !dbg !63
  store i64 %6, ptr %arrayidx4, align 8, !dbg !64
  %8 = load i32, ptr %count.addr, align 4, !dbg !65
  %conv = trunc i32 %8 to i16, !dbg !65
  %9 = load ptr, ptr %input, align 8, !dbg !66
  %10 = load ptr, ptr %output, align 8, !dbg !67
  %call5 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 201, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %9, ptr noundef %10) #6, !dbg !68
  store i64 %call5, ptr %status, align 8, !dbg !69
  %11 = load i64, ptr %status, align 8, !dbg !70
  %and = and i64 %11, 65535, !dbg !72
  %tobool6 = icmp ne i64 %and, 0, !dbg !72
  br i1 %tobool6, label %if.end10, label %if.then7, !dbg !73

if.then7:                                         ; preds = %if.end
  %12 = load ptr, ptr %output, align 8, !dbg !74
  %13 = load i32, ptr %count.addr, align 4, !dbg !75
  %sub = sub i32 %13, 1, !dbg !76
  %idxprom = zext i32 %sub to i64, !dbg !74
  %arrayidx8 = getelementptr i8, ptr %12, i64 %idxprom, !dbg !74
  %14 = load i8, ptr %arrayidx8, align 1, !dbg !74
  %conv9 = zext i8 %14 to i64, !dbg !74
  store i64 %conv9, ptr %status, align 8, !dbg !77
  br label %if.end10, !dbg !78

if.end10:                                         ; preds = %if.then7, %if.end
  %15 = load i64, ptr %flags, align 8, !dbg !79
  call void @irq_restore(i64 noundef %15) #6, !dbg !80
  %16 = load i64, ptr %status, align 8, !dbg !81
  store i64 %16, ptr %retval, align 8, !dbg !82
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !82

cleanup:                                          ; preds = %if.end10, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !83
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !83
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !83
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !83
  %17 = load i64, ptr %retval, align 8, !dbg !83
  ret i64 %17, !dbg !83
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !84 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !89
    #dbg_declare(ptr %flags, !88, !DIExpression(), !90)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !91, !srcloc !92
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !93, !srcloc !94
  %0 = load i64, ptr %flags, align 8, !dbg !95
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !96
  ret i64 %0, !dbg !97
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !98 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !102, !DIExpression(), !104)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !105
    #dbg_declare(ptr %offset, !103, !DIExpression(), !106)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !107, !srcloc !108
  store i64 %0, ptr %offset, align 8, !dbg !107
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !109
  %2 = ptrtoint ptr %1 to i64, !dbg !110
  %3 = load i64, ptr %offset, align 8, !dbg !111
  %add = add i64 %2, %3, !dbg !112
  %4 = inttoptr i64 %add to ptr, !dbg !113
  %5 = load ptr, ptr %4, align 8, !dbg !114
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !115
  ret ptr %5, !dbg !116
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !117 {
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
    #dbg_declare(ptr %code.addr, !123, !DIExpression(), !131)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !124, !DIExpression(), !132)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !125, !DIExpression(), !133)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !126, !DIExpression(), !134)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !127, !DIExpression(), !135)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !136
    #dbg_declare(ptr %control, !128, !DIExpression(), !137)
  %0 = load i16, ptr %code.addr, align 2, !dbg !138
  %conv = zext i16 %0 to i64, !dbg !138
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !139
  %conv1 = zext i16 %1 to i64, !dbg !140
  %shl = shl i64 %conv1, 17, !dbg !141
  %or = or i64 %conv, %shl, !dbg !142
  %2 = load i16, ptr %count.addr, align 2, !dbg !143
  %conv2 = zext i16 %2 to i64, !dbg !144
  %shl3 = shl i64 %conv2, 32, !dbg !145
  %or4 = or i64 %or, %shl3, !dbg !146
  store i64 %or4, ptr %control, align 8, !dbg !137
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !147
    #dbg_declare(ptr %status, !129, !DIExpression(), !148)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !149
    #dbg_declare(ptr %done, !130, !DIExpression(), !150)
  br label %do.body, !dbg !151

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !152
  %4 = load ptr, ptr %input.addr, align 8, !dbg !154
  %5 = load ptr, ptr %output.addr, align 8, !dbg !155
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !156
  store i64 %call, ptr %status, align 8, !dbg !157
  %6 = load i64, ptr %status, align 8, !dbg !158
  %and = and i64 %6, 65535, !dbg !160
  %cmp = icmp ne i64 %and, 0, !dbg !161
  br i1 %cmp, label %if.then, label %if.end, !dbg !162

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !163
  store i64 %7, ptr %retval, align 8, !dbg !164
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !164

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !165
  %shr = lshr i64 %8, 32, !dbg !166
  %and6 = and i64 %shr, 4095, !dbg !167
  %conv7 = trunc i64 %and6 to i16, !dbg !168
  store i16 %conv7, ptr %done, align 2, !dbg !169
  %9 = load i64, ptr %control, align 8, !dbg !170
  %and8 = and i64 %9, -1152640029630136321, !dbg !170
  store i64 %and8, ptr %control, align 8, !dbg !170
  %10 = load i16, ptr %done, align 2, !dbg !171
  %conv9 = zext i16 %10 to i64, !dbg !172
  %shl10 = shl i64 %conv9, 48, !dbg !173
  %11 = load i64, ptr %control, align 8, !dbg !174
  %or11 = or i64 %11, %shl10, !dbg !174
  store i64 %or11, ptr %control, align 8, !dbg !174
  br label %do.cond, !dbg !175

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !176
  %conv12 = zext i16 %12 to i32, !dbg !176
  %13 = load i16, ptr %count.addr, align 2, !dbg !177
  %conv13 = zext i16 %13 to i32, !dbg !177
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !178
  br i1 %cmp14, label %do.body, label %do.end, !dbg !175, !llvm.loop !179

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !182
  store i64 %14, ptr %retval, align 8, !dbg !183
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !183

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !184
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !184
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !184
  %15 = load i64, ptr %retval, align 8, !dbg !184
  ret i64 %15, !dbg !184
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !185 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !189, !DIExpression(), !190)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !191
  %and = and i64 %0, 512, !dbg !193
  %tobool = icmp ne i64 %and, 0, !dbg !193
  br i1 %tobool, label %if.then, label %if.end, !dbg !194

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !195, !srcloc !196
  br label %if.end, !dbg !195

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !197
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !198 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "failure_whole_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "868c250519380668e5f691ac9e1715a6")
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
!17 = distinct !DISubprogram(name: "failure_whole_right", scope: !3, file: !3, line: 9, type: !18, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !25)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !7, !23}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !22)
!22 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!23 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !24)
!24 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!25 = !{!26, !27, !28, !29, !30, !31, !33}
!26 = !DILocalVariable(name: "user", arg: 1, scope: !17, file: !3, line: 9, type: !20)
!27 = !DILocalVariable(name: "page", arg: 2, scope: !17, file: !3, line: 9, type: !7)
!28 = !DILocalVariable(name: "count", arg: 3, scope: !17, file: !3, line: 9, type: !23)
!29 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 11, type: !7)
!30 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 11, type: !7)
!31 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !32)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!33 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !20)
!34 = !DILocation(line: 9, column: 29, scope: !17)
!35 = !DILocation(line: 9, column: 39, scope: !17)
!36 = !DILocation(line: 9, column: 49, scope: !17)
!37 = !DILocation(line: 11, column: 2, scope: !17)
!38 = !DILocation(line: 11, column: 6, scope: !17)
!39 = !DILocation(line: 11, column: 13, scope: !17)
!40 = !DILocation(line: 11, column: 22, scope: !17)
!41 = !DILocation(line: 12, column: 2, scope: !17)
!42 = !DILocation(line: 12, column: 6, scope: !17)
!43 = !DILocation(line: 14, column: 7, scope: !44)
!44 = distinct !DILexicalBlock(scope: !17, file: !3, line: 14, column: 6)
!45 = !DILocation(line: 14, column: 13, scope: !44)
!46 = !DILocation(line: 14, column: 16, scope: !44)
!47 = !DILocation(line: 14, column: 22, scope: !44)
!48 = !DILocation(line: 14, column: 6, scope: !17)
!49 = !DILocation(line: 15, column: 3, scope: !44)
!50 = !DILocation(line: 16, column: 10, scope: !17)
!51 = !DILocation(line: 16, column: 8, scope: !17)
!52 = !DILocation(line: 17, column: 28, scope: !17)
!53 = !DILocation(line: 17, column: 10, scope: !17)
!54 = !DILocation(line: 17, column: 8, scope: !17)
!55 = !DILocation(line: 18, column: 29, scope: !17)
!56 = !DILocation(line: 18, column: 11, scope: !17)
!57 = !DILocation(line: 18, column: 9, scope: !17)
!58 = !DILocation(line: 19, column: 2, scope: !17)
!59 = !DILocation(line: 19, column: 11, scope: !17)
!60 = !DILocation(line: 20, column: 2, scope: !17)
!61 = !DILocation(line: 20, column: 11, scope: !17)
!62 = !DILocation(line: 21, column: 13, scope: !17)
!63 = !DILocation(line: 21, column: 2, scope: !17)
!64 = !DILocation(line: 21, column: 11, scope: !17)
!65 = !DILocation(line: 22, column: 37, scope: !17)
!66 = !DILocation(line: 22, column: 47, scope: !17)
!67 = !DILocation(line: 22, column: 54, scope: !17)
!68 = !DILocation(line: 22, column: 11, scope: !17)
!69 = !DILocation(line: 22, column: 9, scope: !17)
!70 = !DILocation(line: 23, column: 8, scope: !71)
!71 = distinct !DILexicalBlock(scope: !17, file: !3, line: 23, column: 6)
!72 = !DILocation(line: 23, column: 15, scope: !71)
!73 = !DILocation(line: 23, column: 6, scope: !17)
!74 = !DILocation(line: 24, column: 12, scope: !71)
!75 = !DILocation(line: 24, column: 19, scope: !71)
!76 = !DILocation(line: 24, column: 25, scope: !71)
!77 = !DILocation(line: 24, column: 10, scope: !71)
!78 = !DILocation(line: 24, column: 3, scope: !71)
!79 = !DILocation(line: 25, column: 14, scope: !17)
!80 = !DILocation(line: 25, column: 2, scope: !17)
!81 = !DILocation(line: 26, column: 9, scope: !17)
!82 = !DILocation(line: 26, column: 2, scope: !17)
!83 = !DILocation(line: 27, column: 1, scope: !17)
!84 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !85, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !87)
!85 = !DISubroutineType(types: !86)
!86 = !{!7}
!87 = !{!88}
!88 = !DILocalVariable(name: "flags", scope: !84, file: !8, line: 42, type: !7)
!89 = !DILocation(line: 42, column: 2, scope: !84)
!90 = !DILocation(line: 42, column: 6, scope: !84)
!91 = !DILocation(line: 44, column: 2, scope: !84)
!92 = !{i64 19160, i64 19169}
!93 = !DILocation(line: 45, column: 2, scope: !84)
!94 = !{i64 19231}
!95 = !DILocation(line: 46, column: 9, scope: !84)
!96 = !DILocation(line: 47, column: 1, scope: !84)
!97 = !DILocation(line: 46, column: 2, scope: !84)
!98 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !99, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !101)
!99 = !DISubroutineType(types: !100)
!100 = !{!6, !5}
!101 = !{!102, !103}
!102 = !DILocalVariable(name: "variable", arg: 1, scope: !98, file: !8, line: 56, type: !5)
!103 = !DILocalVariable(name: "offset", scope: !98, file: !8, line: 58, type: !7)
!104 = !DILocation(line: 56, column: 46, scope: !98)
!105 = !DILocation(line: 58, column: 2, scope: !98)
!106 = !DILocation(line: 58, column: 6, scope: !98)
!107 = !DILocation(line: 60, column: 2, scope: !98)
!108 = !{i64 19532}
!109 = !DILocation(line: 61, column: 25, scope: !98)
!110 = !DILocation(line: 61, column: 20, scope: !98)
!111 = !DILocation(line: 61, column: 36, scope: !98)
!112 = !DILocation(line: 61, column: 34, scope: !98)
!113 = !DILocation(line: 61, column: 10, scope: !98)
!114 = !DILocation(line: 61, column: 9, scope: !98)
!115 = !DILocation(line: 62, column: 1, scope: !98)
!116 = !DILocation(line: 61, column: 2, scope: !98)
!117 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !118, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !122)
!118 = !DISubroutineType(types: !119)
!119 = !{!7, !120, !120, !120, !6, !6}
!120 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !121)
!121 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!122 = !{!123, !124, !125, !126, !127, !128, !129, !130}
!123 = !DILocalVariable(name: "code", arg: 1, scope: !117, file: !8, line: 19, type: !120)
!124 = !DILocalVariable(name: "count", arg: 2, scope: !117, file: !8, line: 19, type: !120)
!125 = !DILocalVariable(name: "varhead", arg: 3, scope: !117, file: !8, line: 19, type: !120)
!126 = !DILocalVariable(name: "input", arg: 4, scope: !117, file: !8, line: 19, type: !6)
!127 = !DILocalVariable(name: "output", arg: 5, scope: !117, file: !8, line: 19, type: !6)
!128 = !DILocalVariable(name: "control", scope: !117, file: !8, line: 21, type: !7)
!129 = !DILocalVariable(name: "status", scope: !117, file: !8, line: 22, type: !7)
!130 = !DILocalVariable(name: "done", scope: !117, file: !8, line: 23, type: !120)
!131 = !DILocation(line: 19, column: 25, scope: !117)
!132 = !DILocation(line: 19, column: 35, scope: !117)
!133 = !DILocation(line: 19, column: 46, scope: !117)
!134 = !DILocation(line: 19, column: 61, scope: !117)
!135 = !DILocation(line: 19, column: 74, scope: !117)
!136 = !DILocation(line: 21, column: 2, scope: !117)
!137 = !DILocation(line: 21, column: 6, scope: !117)
!138 = !DILocation(line: 21, column: 16, scope: !117)
!139 = !DILocation(line: 21, column: 29, scope: !117)
!140 = !DILocation(line: 21, column: 24, scope: !117)
!141 = !DILocation(line: 21, column: 37, scope: !117)
!142 = !DILocation(line: 21, column: 21, scope: !117)
!143 = !DILocation(line: 21, column: 52, scope: !117)
!144 = !DILocation(line: 21, column: 47, scope: !117)
!145 = !DILocation(line: 21, column: 58, scope: !117)
!146 = !DILocation(line: 21, column: 44, scope: !117)
!147 = !DILocation(line: 22, column: 2, scope: !117)
!148 = !DILocation(line: 22, column: 6, scope: !117)
!149 = !DILocation(line: 23, column: 2, scope: !117)
!150 = !DILocation(line: 23, column: 6, scope: !117)
!151 = !DILocation(line: 25, column: 2, scope: !117)
!152 = !DILocation(line: 26, column: 28, scope: !153)
!153 = distinct !DILexicalBlock(scope: !117, file: !8, line: 25, column: 5)
!154 = !DILocation(line: 26, column: 37, scope: !153)
!155 = !DILocation(line: 26, column: 44, scope: !153)
!156 = !DILocation(line: 26, column: 12, scope: !153)
!157 = !DILocation(line: 26, column: 10, scope: !153)
!158 = !DILocation(line: 27, column: 8, scope: !159)
!159 = distinct !DILexicalBlock(scope: !153, file: !8, line: 27, column: 7)
!160 = !DILocation(line: 27, column: 15, scope: !159)
!161 = !DILocation(line: 27, column: 25, scope: !159)
!162 = !DILocation(line: 27, column: 7, scope: !153)
!163 = !DILocation(line: 28, column: 11, scope: !159)
!164 = !DILocation(line: 28, column: 4, scope: !159)
!165 = !DILocation(line: 29, column: 11, scope: !153)
!166 = !DILocation(line: 29, column: 18, scope: !153)
!167 = !DILocation(line: 29, column: 25, scope: !153)
!168 = !DILocation(line: 29, column: 10, scope: !153)
!169 = !DILocation(line: 29, column: 8, scope: !153)
!170 = !DILocation(line: 30, column: 11, scope: !153)
!171 = !DILocation(line: 31, column: 19, scope: !153)
!172 = !DILocation(line: 31, column: 14, scope: !153)
!173 = !DILocation(line: 31, column: 24, scope: !153)
!174 = !DILocation(line: 31, column: 11, scope: !153)
!175 = !DILocation(line: 32, column: 2, scope: !153)
!176 = !DILocation(line: 32, column: 11, scope: !117)
!177 = !DILocation(line: 32, column: 18, scope: !117)
!178 = !DILocation(line: 32, column: 16, scope: !117)
!179 = distinct !{!179, !151, !180, !181}
!180 = !DILocation(line: 32, column: 23, scope: !117)
!181 = !{!"llvm.loop.mustprogress"}
!182 = !DILocation(line: 33, column: 9, scope: !117)
!183 = !DILocation(line: 33, column: 2, scope: !117)
!184 = !DILocation(line: 34, column: 1, scope: !117)
!185 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !186, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !188)
!186 = !DISubroutineType(types: !187)
!187 = !{null, !7}
!188 = !{!189}
!189 = !DILocalVariable(name: "flags", arg: 1, scope: !185, file: !8, line: 49, type: !7)
!190 = !DILocation(line: 49, column: 36, scope: !185)
!191 = !DILocation(line: 51, column: 6, scope: !192)
!192 = distinct !DILexicalBlock(scope: !185, file: !8, line: 51, column: 6)
!193 = !DILocation(line: 51, column: 12, scope: !192)
!194 = !DILocation(line: 51, column: 6, scope: !185)
!195 = !DILocation(line: 52, column: 3, scope: !192)
!196 = !{i64 19351}
!197 = !DILocation(line: 53, column: 1, scope: !185)
!198 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !199, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!199 = !DISubroutineType(types: !200)
!200 = !{!7, !7, !6, !6}
