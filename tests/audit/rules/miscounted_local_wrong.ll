; ModuleID = 'miscounted_local_wrong.c'
source_filename = "miscounted_local_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @miscounted_local_wrong(ptr noundef %banks, i16 noundef zeroext %count) #0 !dbg !17 {
entry:
  %banks.addr = alloca ptr, align 8
  %count.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %i = alloca i16, align 2
  store ptr %banks, ptr %banks.addr, align 8
    #dbg_declare(ptr %banks.addr, !25, !DIExpression(), !32)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !26, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !34
    #dbg_declare(ptr %flags, !27, !DIExpression(), !35)
  %call = call i64 @irq_save() #6, !dbg !36
  store i64 %call, ptr %flags, align 8, !dbg !35
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !34
    #dbg_declare(ptr %status, !28, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !38
    #dbg_declare(ptr %input, !29, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 2, ptr %i) #5, !dbg !40
    #dbg_declare(ptr %i, !31, !DIExpression(), !41)
  call void @place(ptr noundef %input, ptr noundef null) #6, !dbg !42
  %0 = load i16, ptr %count.addr, align 2, !dbg !43
  %conv = zext i16 %0 to i32, !dbg !43
  %cmp = icmp sgt i32 %conv, 64, !dbg !45
  br i1 %cmp, label %if.then, label %if.end, !dbg !46

if.then:                                          ; preds = %entry
  store i16 64, ptr %count.addr, align 2, !dbg !47
  br label %if.end, !dbg !48

if.end:                                           ; preds = %if.then, %entry
  store i16 0, ptr %i, align 2, !dbg !49
  br label %for.cond, !dbg !51

for.cond:                                         ; preds = %for.inc, %if.end
  %1 = load i16, ptr %i, align 2, !dbg !52
  %conv2 = zext i16 %1 to i32, !dbg !52
  %2 = load i16, ptr %count.addr, align 2, !dbg !54
  %conv3 = zext i16 %2 to i32, !dbg !54
  %cmp4 = icmp slt i32 %conv2, %conv3, !dbg !55
  br i1 %cmp4, label %for.body, label %for.end, !dbg !56

for.body:                                         ; preds = %for.cond
  %3 = load ptr, ptr %banks.addr, align 8, !dbg !57
  %4 = load i16, ptr %i, align 2, !dbg !58
  %idxprom = zext i16 %4 to i64, !dbg !57
  %arrayidx = getelementptr i64, ptr %3, i64 %idxprom, !dbg !57
  %5 = load i64, ptr %arrayidx, align 8, !dbg !57
  %6 = load ptr, ptr %input, align 8, !dbg !59
  %7 = load i16, ptr %i, align 2, !dbg !60
  %conv6 = zext i16 %7 to i32, !dbg !60
  %add = add i32 4, %conv6, !dbg !61
  %idxprom7 = sext i32 %add to i64, !dbg !59
  %arrayidx8 = getelementptr i64, ptr %6, i64 %idxprom7, !dbg !59
  store i64 %5, ptr %arrayidx8, align 8, !dbg !62
  br label %for.inc, !dbg !59

for.inc:                                          ; preds = %for.body
  %8 = load i16, ptr %i, align 2, !dbg !63
  %inc = add i16 %8, 1, !dbg !63
  store i16 %inc, ptr %i, align 2, !dbg !63
  br label %for.cond, !dbg !64, !llvm.loop !65

for.end:                                          ; preds = %for.cond
  %9 = load i16, ptr %count.addr, align 2, !dbg !68
  %conv9 = zext i16 %9 to i32, !dbg !68
  %add10 = add i32 %conv9, 1, !dbg !69
  %conv11 = trunc i32 %add10 to i16, !dbg !68
  %10 = load ptr, ptr %input, align 8, !dbg !70
  %call12 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 19, i16 noundef zeroext 0, i16 noundef zeroext %conv11, ptr noundef %10, ptr noundef null) #6, !dbg !71
  store i64 %call12, ptr %status, align 8, !dbg !72
  %11 = load i64, ptr %flags, align 8, !dbg !73
  call void @irq_restore(i64 noundef %11) #6, !dbg !74
  %12 = load i64, ptr %status, align 8, !dbg !75
  call void @llvm.lifetime.end.p0(i64 2, ptr %i) #5, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !76
  ret i64 %12, !dbg !77
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !78 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !83
    #dbg_declare(ptr %flags, !82, !DIExpression(), !84)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !85, !srcloc !86
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !87, !srcloc !88
  %0 = load i64, ptr %flags, align 8, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !90
  ret i64 %0, !dbg !91
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @place(ptr noundef %input, ptr noundef %output) #2 !dbg !92 {
entry:
  %input.addr = alloca ptr, align 8
  %output.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !96, !DIExpression(), !98)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !97, !DIExpression(), !99)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !100
  %tobool = icmp ne ptr %0, null, !dbg !100
  br i1 %tobool, label %if.then, label %if.end, !dbg !102

if.then:                                          ; preds = %entry
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !103
  %call = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !104
  %2 = load ptr, ptr %input.addr, align 8, !dbg !105
  store ptr %call, ptr %2, align 8, !dbg !106
  br label %if.end, !dbg !107

if.end:                                           ; preds = %if.then, %entry
  %3 = load ptr, ptr %output.addr, align 8, !dbg !108
  %tobool1 = icmp ne ptr %3, null, !dbg !108
  br i1 %tobool1, label %if.then2, label %if.end4, !dbg !110

if.then2:                                         ; preds = %if.end
  %4 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !111
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %4) #6, !dbg !112
  %5 = load ptr, ptr %output.addr, align 8, !dbg !113
  store ptr %call3, ptr %5, align 8, !dbg !114
  br label %if.end4, !dbg !115

if.end4:                                          ; preds = %if.then2, %if.end
  ret void, !dbg !116
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
    #dbg_declare(ptr %code.addr, !121, !DIExpression(), !129)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !122, !DIExpression(), !130)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !123, !DIExpression(), !131)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !124, !DIExpression(), !132)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !125, !DIExpression(), !133)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !134
    #dbg_declare(ptr %control, !126, !DIExpression(), !135)
  %0 = load i16, ptr %code.addr, align 2, !dbg !136
  %conv = zext i16 %0 to i64, !dbg !136
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !137
  %conv1 = zext i16 %1 to i64, !dbg !138
  %shl = shl i64 %conv1, 17, !dbg !139
  %or = or i64 %conv, %shl, !dbg !140
  %2 = load i16, ptr %count.addr, align 2, !dbg !141
  %conv2 = zext i16 %2 to i64, !dbg !142
  %shl3 = shl i64 %conv2, 32, !dbg !143
  %or4 = or i64 %or, %shl3, !dbg !144
  store i64 %or4, ptr %control, align 8, !dbg !135
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !145
    #dbg_declare(ptr %status, !127, !DIExpression(), !146)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !147
    #dbg_declare(ptr %done, !128, !DIExpression(), !148)
  br label %do.body, !dbg !149

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !150
  %4 = load ptr, ptr %input.addr, align 8, !dbg !152
  %5 = load ptr, ptr %output.addr, align 8, !dbg !153
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !154
  store i64 %call, ptr %status, align 8, !dbg !155
  %6 = load i64, ptr %status, align 8, !dbg !156
  %and = and i64 %6, 65535, !dbg !158
  %cmp = icmp ne i64 %and, 0, !dbg !159
  br i1 %cmp, label %if.then, label %if.end, !dbg !160

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !161
  store i64 %7, ptr %retval, align 8, !dbg !162
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !162

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !163
  %shr = lshr i64 %8, 32, !dbg !164
  %and6 = and i64 %shr, 4095, !dbg !165
  %conv7 = trunc i64 %and6 to i16, !dbg !166
  store i16 %conv7, ptr %done, align 2, !dbg !167
  %9 = load i64, ptr %control, align 8, !dbg !168
  %and8 = and i64 %9, -1152640029630136321, !dbg !168
  store i64 %and8, ptr %control, align 8, !dbg !168
  %10 = load i16, ptr %done, align 2, !dbg !169
  %conv9 = zext i16 %10 to i64, !dbg !170
  %shl10 = shl i64 %conv9, 48, !dbg !171
  %11 = load i64, ptr %control, align 8, !dbg !172
  %or11 = or i64 %11, %shl10, !dbg !172
  store i64 %or11, ptr %control, align 8, !dbg !172
  br label %do.cond, !dbg !173

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !174
  %conv12 = zext i16 %12 to i32, !dbg !174
  %13 = load i16, ptr %count.addr, align 2, !dbg !175
  %conv13 = zext i16 %13 to i32, !dbg !175
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !176
  br i1 %cmp14, label %do.body, label %do.end, !dbg !173, !llvm.loop !177

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !179
  store i64 %14, ptr %retval, align 8, !dbg !180
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !180

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !181
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !181
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !181
  %15 = load i64, ptr %retval, align 8, !dbg !181
  ret i64 %15, !dbg !181
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !182 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !186, !DIExpression(), !187)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !188
  %and = and i64 %0, 512, !dbg !190
  %tobool = icmp ne i64 %and, 0, !dbg !190
  br i1 %tobool, label %if.then, label %if.end, !dbg !191

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !192, !srcloc !193
  br label %if.end, !dbg !192

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !194
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !195 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !199, !DIExpression(), !201)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !202
    #dbg_declare(ptr %offset, !200, !DIExpression(), !203)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !204, !srcloc !205
  store i64 %0, ptr %offset, align 8, !dbg !204
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !206
  %2 = ptrtoint ptr %1 to i64, !dbg !207
  %3 = load i64, ptr %offset, align 8, !dbg !208
  %add = add i64 %2, %3, !dbg !209
  %4 = inttoptr i64 %add to ptr, !dbg !210
  %5 = load ptr, ptr %4, align 8, !dbg !211
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !212
  ret ptr %5, !dbg !213
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !214 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "miscounted_local_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "bb4c7c378a34f3d4c64f500d8f9f3207")
!4 = !{!5, !6, !7}
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
!17 = distinct !DISubprogram(name: "miscounted_local_wrong", scope: !3, file: !3, line: 16, type: !18, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !23)
!23 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !31}
!25 = !DILocalVariable(name: "banks", arg: 1, scope: !17, file: !3, line: 16, type: !20)
!26 = !DILocalVariable(name: "count", arg: 2, scope: !17, file: !3, line: 16, type: !22)
!27 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 18, type: !7)
!28 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 18, type: !7)
!29 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 19, type: !30)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!31 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 20, type: !22)
!32 = !DILocation(line: 16, column: 39, scope: !17)
!33 = !DILocation(line: 16, column: 50, scope: !17)
!34 = !DILocation(line: 18, column: 2, scope: !17)
!35 = !DILocation(line: 18, column: 6, scope: !17)
!36 = !DILocation(line: 18, column: 14, scope: !17)
!37 = !DILocation(line: 18, column: 26, scope: !17)
!38 = !DILocation(line: 19, column: 2, scope: !17)
!39 = !DILocation(line: 19, column: 7, scope: !17)
!40 = !DILocation(line: 20, column: 2, scope: !17)
!41 = !DILocation(line: 20, column: 6, scope: !17)
!42 = !DILocation(line: 22, column: 2, scope: !17)
!43 = !DILocation(line: 23, column: 6, scope: !44)
!44 = distinct !DILexicalBlock(scope: !17, file: !3, line: 23, column: 6)
!45 = !DILocation(line: 23, column: 12, scope: !44)
!46 = !DILocation(line: 23, column: 6, scope: !17)
!47 = !DILocation(line: 24, column: 9, scope: !44)
!48 = !DILocation(line: 24, column: 3, scope: !44)
!49 = !DILocation(line: 25, column: 9, scope: !50)
!50 = distinct !DILexicalBlock(scope: !17, file: !3, line: 25, column: 2)
!51 = !DILocation(line: 25, column: 7, scope: !50)
!52 = !DILocation(line: 25, column: 14, scope: !53)
!53 = distinct !DILexicalBlock(scope: !50, file: !3, line: 25, column: 2)
!54 = !DILocation(line: 25, column: 18, scope: !53)
!55 = !DILocation(line: 25, column: 16, scope: !53)
!56 = !DILocation(line: 25, column: 2, scope: !50)
!57 = !DILocation(line: 26, column: 18, scope: !53)
!58 = !DILocation(line: 26, column: 24, scope: !53)
!59 = !DILocation(line: 26, column: 3, scope: !53)
!60 = !DILocation(line: 26, column: 13, scope: !53)
!61 = !DILocation(line: 26, column: 11, scope: !53)
!62 = !DILocation(line: 26, column: 16, scope: !53)
!63 = !DILocation(line: 25, column: 26, scope: !53)
!64 = !DILocation(line: 25, column: 2, scope: !53)
!65 = distinct !{!65, !56, !66, !67}
!66 = !DILocation(line: 26, column: 25, scope: !50)
!67 = !{!"llvm.loop.mustprogress"}
!68 = !DILocation(line: 27, column: 40, scope: !17)
!69 = !DILocation(line: 27, column: 46, scope: !17)
!70 = !DILocation(line: 27, column: 51, scope: !17)
!71 = !DILocation(line: 27, column: 11, scope: !17)
!72 = !DILocation(line: 27, column: 9, scope: !17)
!73 = !DILocation(line: 28, column: 14, scope: !17)
!74 = !DILocation(line: 28, column: 2, scope: !17)
!75 = !DILocation(line: 29, column: 9, scope: !17)
!76 = !DILocation(line: 30, column: 1, scope: !17)
!77 = !DILocation(line: 29, column: 2, scope: !17)
!78 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !79, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !81)
!79 = !DISubroutineType(types: !80)
!80 = !{!7}
!81 = !{!82}
!82 = !DILocalVariable(name: "flags", scope: !78, file: !8, line: 42, type: !7)
!83 = !DILocation(line: 42, column: 2, scope: !78)
!84 = !DILocation(line: 42, column: 6, scope: !78)
!85 = !DILocation(line: 44, column: 2, scope: !78)
!86 = !{i64 19138, i64 19147}
!87 = !DILocation(line: 45, column: 2, scope: !78)
!88 = !{i64 19209}
!89 = !DILocation(line: 46, column: 9, scope: !78)
!90 = !DILocation(line: 47, column: 1, scope: !78)
!91 = !DILocation(line: 46, column: 2, scope: !78)
!92 = distinct !DISubprogram(name: "place", scope: !3, file: !3, line: 8, type: !93, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !95)
!93 = !DISubroutineType(types: !94)
!94 = !{null, !5, !5}
!95 = !{!96, !97}
!96 = !DILocalVariable(name: "input", arg: 1, scope: !92, file: !3, line: 8, type: !5)
!97 = !DILocalVariable(name: "output", arg: 2, scope: !92, file: !3, line: 8, type: !5)
!98 = !DILocation(line: 8, column: 33, scope: !92)
!99 = !DILocation(line: 8, column: 47, scope: !92)
!100 = !DILocation(line: 10, column: 6, scope: !101)
!101 = distinct !DILexicalBlock(scope: !92, file: !3, line: 10, column: 6)
!102 = !DILocation(line: 10, column: 6, scope: !92)
!103 = !DILocation(line: 11, column: 30, scope: !101)
!104 = !DILocation(line: 11, column: 12, scope: !101)
!105 = !DILocation(line: 11, column: 4, scope: !101)
!106 = !DILocation(line: 11, column: 10, scope: !101)
!107 = !DILocation(line: 11, column: 3, scope: !101)
!108 = !DILocation(line: 12, column: 6, scope: !109)
!109 = distinct !DILexicalBlock(scope: !92, file: !3, line: 12, column: 6)
!110 = !DILocation(line: 12, column: 6, scope: !92)
!111 = !DILocation(line: 13, column: 31, scope: !109)
!112 = !DILocation(line: 13, column: 13, scope: !109)
!113 = !DILocation(line: 13, column: 4, scope: !109)
!114 = !DILocation(line: 13, column: 11, scope: !109)
!115 = !DILocation(line: 13, column: 3, scope: !109)
!116 = !DILocation(line: 14, column: 1, scope: !92)
!117 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !118, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !120)
!118 = !DISubroutineType(types: !119)
!119 = !{!7, !22, !22, !22, !6, !6}
!120 = !{!121, !122, !123, !124, !125, !126, !127, !128}
!121 = !DILocalVariable(name: "code", arg: 1, scope: !117, file: !8, line: 19, type: !22)
!122 = !DILocalVariable(name: "count", arg: 2, scope: !117, file: !8, line: 19, type: !22)
!123 = !DILocalVariable(name: "varhead", arg: 3, scope: !117, file: !8, line: 19, type: !22)
!124 = !DILocalVariable(name: "input", arg: 4, scope: !117, file: !8, line: 19, type: !6)
!125 = !DILocalVariable(name: "output", arg: 5, scope: !117, file: !8, line: 19, type: !6)
!126 = !DILocalVariable(name: "control", scope: !117, file: !8, line: 21, type: !7)
!127 = !DILocalVariable(name: "status", scope: !117, file: !8, line: 22, type: !7)
!128 = !DILocalVariable(name: "done", scope: !117, file: !8, line: 23, type: !22)
!129 = !DILocation(line: 19, column: 25, scope: !117)
!130 = !DILocation(line: 19, column: 35, scope: !117)
!131 = !DILocation(line: 19, column: 46, scope: !117)
!132 = !DILocation(line: 19, column: 61, scope: !117)
!133 = !DILocation(line: 19, column: 74, scope: !117)
!134 = !DILocation(line: 21, column: 2, scope: !117)
!135 = !DILocation(line: 21, column: 6, scope: !117)
!136 = !DILocation(line: 21, column: 16, scope: !117)
!137 = !DILocation(line: 21, column: 29, scope: !117)
!138 = !DILocation(line: 21, column: 24, scope: !117)
!139 = !DILocation(line: 21, column: 37, scope: !117)
!140 = !DILocation(line: 21, column: 21, scope: !117)
!141 = !DILocation(line: 21, column: 52, scope: !117)
!142 = !DILocation(line: 21, column: 47, scope: !117)
!143 = !DILocation(line: 21, column: 58, scope: !117)
!144 = !DILocation(line: 21, column: 44, scope: !117)
!145 = !DILocation(line: 22, column: 2, scope: !117)
!146 = !DILocation(line: 22, column: 6, scope: !117)
!147 = !DILocation(line: 23, column: 2, scope: !117)
!148 = !DILocation(line: 23, column: 6, scope: !117)
!149 = !DILocation(line: 25, column: 2, scope: !117)
!150 = !DILocation(line: 26, column: 28, scope: !151)
!151 = distinct !DILexicalBlock(scope: !117, file: !8, line: 25, column: 5)
!152 = !DILocation(line: 26, column: 37, scope: !151)
!153 = !DILocation(line: 26, column: 44, scope: !151)
!154 = !DILocation(line: 26, column: 12, scope: !151)
!155 = !DILocation(line: 26, column: 10, scope: !151)
!156 = !DILocation(line: 27, column: 8, scope: !157)
!157 = distinct !DILexicalBlock(scope: !151, file: !8, line: 27, column: 7)
!158 = !DILocation(line: 27, column: 15, scope: !157)
!159 = !DILocation(line: 27, column: 25, scope: !157)
!160 = !DILocation(line: 27, column: 7, scope: !151)
!161 = !DILocation(line: 28, column: 11, scope: !157)
!162 = !DILocation(line: 28, column: 4, scope: !157)
!163 = !DILocation(line: 29, column: 11, scope: !151)
!164 = !DILocation(line: 29, column: 18, scope: !151)
!165 = !DILocation(line: 29, column: 25, scope: !151)
!166 = !DILocation(line: 29, column: 10, scope: !151)
!167 = !DILocation(line: 29, column: 8, scope: !151)
!168 = !DILocation(line: 30, column: 11, scope: !151)
!169 = !DILocation(line: 31, column: 19, scope: !151)
!170 = !DILocation(line: 31, column: 14, scope: !151)
!171 = !DILocation(line: 31, column: 24, scope: !151)
!172 = !DILocation(line: 31, column: 11, scope: !151)
!173 = !DILocation(line: 32, column: 2, scope: !151)
!174 = !DILocation(line: 32, column: 11, scope: !117)
!175 = !DILocation(line: 32, column: 18, scope: !117)
!176 = !DILocation(line: 32, column: 16, scope: !117)
!177 = distinct !{!177, !149, !178, !67}
!178 = !DILocation(line: 32, column: 23, scope: !117)
!179 = !DILocation(line: 33, column: 9, scope: !117)
!180 = !DILocation(line: 33, column: 2, scope: !117)
!181 = !DILocation(line: 34, column: 1, scope: !117)
!182 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !183, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !185)
!183 = !DISubroutineType(types: !184)
!184 = !{null, !7}
!185 = !{!186}
!186 = !DILocalVariable(name: "flags", arg: 1, scope: !182, file: !8, line: 49, type: !7)
!187 = !DILocation(line: 49, column: 36, scope: !182)
!188 = !DILocation(line: 51, column: 6, scope: !189)
!189 = distinct !DILexicalBlock(scope: !182, file: !8, line: 51, column: 6)
!190 = !DILocation(line: 51, column: 12, scope: !189)
!191 = !DILocation(line: 51, column: 6, scope: !182)
!192 = !DILocation(line: 52, column: 3, scope: !189)
!193 = !{i64 19329}
!194 = !DILocation(line: 53, column: 1, scope: !182)
!195 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !196, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !198)
!196 = !DISubroutineType(types: !197)
!197 = !{!6, !5}
!198 = !{!199, !200}
!199 = !DILocalVariable(name: "variable", arg: 1, scope: !195, file: !8, line: 56, type: !5)
!200 = !DILocalVariable(name: "offset", scope: !195, file: !8, line: 58, type: !7)
!201 = !DILocation(line: 56, column: 46, scope: !195)
!202 = !DILocation(line: 58, column: 2, scope: !195)
!203 = !DILocation(line: 58, column: 6, scope: !195)
!204 = !DILocation(line: 60, column: 2, scope: !195)
!205 = !{i64 19510}
!206 = !DILocation(line: 61, column: 25, scope: !195)
!207 = !DILocation(line: 61, column: 20, scope: !195)
!208 = !DILocation(line: 61, column: 36, scope: !195)
!209 = !DILocation(line: 61, column: 34, scope: !195)
!210 = !DILocation(line: 61, column: 10, scope: !195)
!211 = !DILocation(line: 61, column: 9, scope: !195)
!212 = !DILocation(line: 62, column: 1, scope: !195)
!213 = !DILocation(line: 61, column: 2, scope: !195)
!214 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !215, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!215 = !DISubroutineType(types: !216)
!216 = !{!7, !7, !6, !6}
