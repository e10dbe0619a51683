; ModuleID = 'miscounted_local_seen.c'
source_filename = "miscounted_local_seen.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @miscounted_local_seen(ptr noundef %banks, i16 noundef zeroext %count) #0 !dbg !17 {
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
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !40
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !41
  store ptr %call1, ptr %input, align 8, !dbg !39
  call void @llvm.lifetime.start.p0(i64 2, ptr %i) #5, !dbg !42
    #dbg_declare(ptr %i, !31, !DIExpression(), !43)
  call void @seen(ptr noundef %input) #6, !dbg !44
  %1 = load i16, ptr %count.addr, align 2, !dbg !45
  %conv = zext i16 %1 to i32, !dbg !45
  %cmp = icmp sgt i32 %conv, 64, !dbg !47
  br i1 %cmp, label %if.then, label %if.end, !dbg !48

if.then:                                          ; preds = %entry
  store i16 64, ptr %count.addr, align 2, !dbg !49
  br label %if.end, !dbg !50

if.end:                                           ; preds = %if.then, %entry
  store i16 0, ptr %i, align 2, !dbg !51
  br label %for.cond, !dbg !53

for.cond:                                         ; preds = %for.inc, %if.end
  %2 = load i16, ptr %i, align 2, !dbg !54
  %conv3 = zext i16 %2 to i32, !dbg !54
  %3 = load i16, ptr %count.addr, align 2, !dbg !56
  %conv4 = zext i16 %3 to i32, !dbg !56
  %cmp5 = icmp slt i32 %conv3, %conv4, !dbg !57
  br i1 %cmp5, label %for.body, label %for.end, !dbg !58

for.body:                                         ; preds = %for.cond
  %4 = load ptr, ptr %banks.addr, align 8, !dbg !59
  %5 = load i16, ptr %i, align 2, !dbg !60
  %idxprom = zext i16 %5 to i64, !dbg !59
  %arrayidx = getelementptr i64, ptr %4, i64 %idxprom, !dbg !59
  %6 = load i64, ptr %arrayidx, align 8, !dbg !59
  %7 = load ptr, ptr %input, align 8, !dbg !61
  %8 = load i16, ptr %i, align 2, !dbg !62
  %conv7 = zext i16 %8 to i32, !dbg !62
  %add = add i32 4, %conv7, !dbg !63
  %idxprom8 = sext i32 %add to i64, !dbg !61
  %arrayidx9 = getelementptr i64, ptr %7, i64 %idxprom8, !dbg !61
  store i64 %6, ptr %arrayidx9, align 8, !dbg !64
  br label %for.inc, !dbg !61

for.inc:                                          ; preds = %for.body
  %9 = load i16, ptr %i, align 2, !dbg !65
  %inc = add i16 %9, 1, !dbg !65
  store i16 %inc, ptr %i, align 2, !dbg !65
  br label %for.cond, !dbg !66, !llvm.loop !67

for.end:                                          ; preds = %for.cond
  %10 = load i16, ptr %count.addr, align 2, !dbg !70
  %11 = load ptr, ptr %input, align 8, !dbg !71
  %call10 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 19, i16 noundef zeroext 0, i16 noundef zeroext %10, ptr noundef %11, ptr noundef null) #6, !dbg !72
  store i64 %call10, ptr %status, align 8, !dbg !73
  %12 = load i64, ptr %flags, align 8, !dbg !74
  call void @irq_restore(i64 noundef %12) #6, !dbg !75
  %13 = load i64, ptr %status, align 8, !dbg !76
  call void @llvm.lifetime.end.p0(i64 2, ptr %i) #5, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !77
  ret i64 %13, !dbg !78
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !79 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !84
    #dbg_declare(ptr %flags, !83, !DIExpression(), !85)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !86, !srcloc !87
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !88, !srcloc !89
  %0 = load i64, ptr %flags, align 8, !dbg !90
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !91
  ret i64 %0, !dbg !92
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !93 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !97, !DIExpression(), !99)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !100
    #dbg_declare(ptr %offset, !98, !DIExpression(), !101)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !102, !srcloc !103
  store i64 %0, ptr %offset, align 8, !dbg !102
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !104
  %2 = ptrtoint ptr %1 to i64, !dbg !105
  %3 = load i64, ptr %offset, align 8, !dbg !106
  %add = add i64 %2, %3, !dbg !107
  %4 = inttoptr i64 %add to ptr, !dbg !108
  %5 = load ptr, ptr %4, align 8, !dbg !109
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !110
  ret ptr %5, !dbg !111
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !112 dso_local void @seen(ptr noundef) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !115 {
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
    #dbg_declare(ptr %code.addr, !119, !DIExpression(), !127)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !120, !DIExpression(), !128)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !121, !DIExpression(), !129)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !122, !DIExpression(), !130)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !123, !DIExpression(), !131)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !132
    #dbg_declare(ptr %control, !124, !DIExpression(), !133)
  %0 = load i16, ptr %code.addr, align 2, !dbg !134
  %conv = zext i16 %0 to i64, !dbg !134
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !135
  %conv1 = zext i16 %1 to i64, !dbg !136
  %shl = shl i64 %conv1, 17, !dbg !137
  %or = or i64 %conv, %shl, !dbg !138
  %2 = load i16, ptr %count.addr, align 2, !dbg !139
  %conv2 = zext i16 %2 to i64, !dbg !140
  %shl3 = shl i64 %conv2, 32, !dbg !141
  %or4 = or i64 %or, %shl3, !dbg !142
  store i64 %or4, ptr %control, align 8, !dbg !133
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !143
    #dbg_declare(ptr %status, !125, !DIExpression(), !144)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !145
    #dbg_declare(ptr %done, !126, !DIExpression(), !146)
  br label %do.body, !dbg !147

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !148
  %4 = load ptr, ptr %input.addr, align 8, !dbg !150
  %5 = load ptr, ptr %output.addr, align 8, !dbg !151
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !152
  store i64 %call, ptr %status, align 8, !dbg !153
  %6 = load i64, ptr %status, align 8, !dbg !154
  %and = and i64 %6, 65535, !dbg !156
  %cmp = icmp ne i64 %and, 0, !dbg !157
  br i1 %cmp, label %if.then, label %if.end, !dbg !158

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !159
  store i64 %7, ptr %retval, align 8, !dbg !160
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !160

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !161
  %shr = lshr i64 %8, 32, !dbg !162
  %and6 = and i64 %shr, 4095, !dbg !163
  %conv7 = trunc i64 %and6 to i16, !dbg !164
  store i16 %conv7, ptr %done, align 2, !dbg !165
  %9 = load i64, ptr %control, align 8, !dbg !166
  %and8 = and i64 %9, -1152640029630136321, !dbg !166
  store i64 %and8, ptr %control, align 8, !dbg !166
  %10 = load i16, ptr %done, align 2, !dbg !167
  %conv9 = zext i16 %10 to i64, !dbg !168
  %shl10 = shl i64 %conv9, 48, !dbg !169
  %11 = load i64, ptr %control, align 8, !dbg !170
  %or11 = or i64 %11, %shl10, !dbg !170
  store i64 %or11, ptr %control, align 8, !dbg !170
  br label %do.cond, !dbg !171

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !172
  %conv12 = zext i16 %12 to i32, !dbg !172
  %13 = load i16, ptr %count.addr, align 2, !dbg !173
  %conv13 = zext i16 %13 to i32, !dbg !173
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !174
  br i1 %cmp14, label %do.body, label %do.end, !dbg !171, !llvm.loop !175

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !177
  store i64 %14, ptr %retval, align 8, !dbg !178
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !178

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !179
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !179
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !179
  %15 = load i64, ptr %retval, align 8, !dbg !179
  ret i64 %15, !dbg !179
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !180 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !184, !DIExpression(), !185)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !186
  %and = and i64 %0, 512, !dbg !188
  %tobool = icmp ne i64 %and, 0, !dbg !188
  br i1 %tobool, label %if.then, label %if.end, !dbg !189

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !190, !srcloc !191
  br label %if.end, !dbg !190

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !192
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !193 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "miscounted_local_seen.c", directory: ".", checksumkind: CSK_MD5, checksum: "8b9eb6f208d8f79d2134cc73e0ded838")
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
!17 = distinct !DISubprogram(name: "miscounted_local_seen", scope: !3, file: !3, line: 10, type: !18, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !23)
!23 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !31}
!25 = !DILocalVariable(name: "banks", arg: 1, scope: !17, file: !3, line: 10, type: !20)
!26 = !DILocalVariable(name: "count", arg: 2, scope: !17, file: !3, line: 10, type: !22)
!27 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 12, type: !7)
!28 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 12, type: !7)
!29 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 13, type: !30)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!31 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 14, type: !22)
!32 = !DILocation(line: 10, column: 38, scope: !17)
!33 = !DILocation(line: 10, column: 49, scope: !17)
!34 = !DILocation(line: 12, column: 2, scope: !17)
!35 = !DILocation(line: 12, column: 6, scope: !17)
!36 = !DILocation(line: 12, column: 14, scope: !17)
!37 = !DILocation(line: 12, column: 26, scope: !17)
!38 = !DILocation(line: 13, column: 2, scope: !17)
!39 = !DILocation(line: 13, column: 7, scope: !17)
!40 = !DILocation(line: 13, column: 33, scope: !17)
!41 = !DILocation(line: 13, column: 15, scope: !17)
!42 = !DILocation(line: 14, column: 2, scope: !17)
!43 = !DILocation(line: 14, column: 6, scope: !17)
!44 = !DILocation(line: 16, column: 2, scope: !17)
!45 = !DILocation(line: 17, column: 6, scope: !46)
!46 = distinct !DILexicalBlock(scope: !17, file: !3, line: 17, column: 6)
!47 = !DILocation(line: 17, column: 12, scope: !46)
!48 = !DILocation(line: 17, column: 6, scope: !17)
!49 = !DILocation(line: 18, column: 9, scope: !46)
!50 = !DILocation(line: 18, column: 3, scope: !46)
!51 = !DILocation(line: 19, column: 9, scope: !52)
!52 = distinct !DILexicalBlock(scope: !17, file: !3, line: 19, column: 2)
!53 = !DILocation(line: 19, column: 7, scope: !52)
!54 = !DILocation(line: 19, column: 14, scope: !55)
!55 = distinct !DILexicalBlock(scope: !52, file: !3, line: 19, column: 2)
!56 = !DILocation(line: 19, column: 18, scope: !55)
!57 = !DILocation(line: 19, column: 16, scope: !55)
!58 = !DILocation(line: 19, column: 2, scope: !52)
!59 = !DILocation(line: 20, column: 18, scope: !55)
!60 = !DILocation(line: 20, column: 24, scope: !55)
!61 = !DILocation(line: 20, column: 3, scope: !55)
!62 = !DILocation(line: 20, column: 13, scope: !55)
!63 = !DILocation(line: 20, column: 11, scope: !55)
!64 = !DILocation(line: 20, column: 16, scope: !55)
!65 = !DILocation(line: 19, column: 26, scope: !55)
!66 = !DILocation(line: 19, column: 2, scope: !55)
!67 = distinct !{!67, !58, !68, !69}
!68 = !DILocation(line: 20, column: 25, scope: !52)
!69 = !{!"llvm.loop.mustprogress"}
!70 = !DILocation(line: 21, column: 40, scope: !17)
!71 = !DILocation(line: 21, column: 47, scope: !17)
!72 = !DILocation(line: 21, column: 11, scope: !17)
!73 = !DILocation(line: 21, column: 9, scope: !17)
!74 = !DILocation(line: 22, column: 14, scope: !17)
!75 = !DILocation(line: 22, column: 2, scope: !17)
!76 = !DILocation(line: 23, column: 9, scope: !17)
!77 = !DILocation(line: 24, column: 1, scope: !17)
!78 = !DILocation(line: 23, column: 2, scope: !17)
!79 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !80, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !82)
!80 = !DISubroutineType(types: !81)
!81 = !{!7}
!82 = !{!83}
!83 = !DILocalVariable(name: "flags", scope: !79, file: !8, line: 42, type: !7)
!84 = !DILocation(line: 42, column: 2, scope: !79)
!85 = !DILocation(line: 42, column: 6, scope: !79)
!86 = !DILocation(line: 44, column: 2, scope: !79)
!87 = !{i64 19027, i64 19036}
!88 = !DILocation(line: 45, column: 2, scope: !79)
!89 = !{i64 19098}
!90 = !DILocation(line: 46, column: 9, scope: !79)
!91 = !DILocation(line: 47, column: 1, scope: !79)
!92 = !DILocation(line: 46, column: 2, scope: !79)
!93 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !94, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !96)
!94 = !DISubroutineType(types: !95)
!95 = !{!6, !5}
!96 = !{!97, !98}
!97 = !DILocalVariable(name: "variable", arg: 1, scope: !93, file: !8, line: 56, type: !5)
!98 = !DILocalVariable(name: "offset", scope: !93, file: !8, line: 58, type: !7)
!99 = !DILocation(line: 56, column: 46, scope: !93)
!100 = !DILocation(line: 58, column: 2, scope: !93)
!101 = !DILocation(line: 58, column: 6, scope: !93)
!102 = !DILocation(line: 60, column: 2, scope: !93)
!103 = !{i64 19399}
!104 = !DILocation(line: 61, column: 25, scope: !93)
!105 = !DILocation(line: 61, column: 20, scope: !93)
!106 = !DILocation(line: 61, column: 36, scope: !93)
!107 = !DILocation(line: 61, column: 34, scope: !93)
!108 = !DILocation(line: 61, column: 10, scope: !93)
!109 = !DILocation(line: 61, column: 9, scope: !93)
!110 = !DILocation(line: 62, column: 1, scope: !93)
!111 = !DILocation(line: 61, column: 2, scope: !93)
!112 = !DISubprogram(name: "seen", scope: !3, file: !3, line: 8, type: !113, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!113 = !DISubroutineType(types: !114)
!114 = !{null, !5}
!115 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !116, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !118)
!116 = !DISubroutineType(types: !117)
!117 = !{!7, !22, !22, !22, !6, !6}
!118 = !{!119, !120, !121, !122, !123, !124, !125, !126}
!119 = !DILocalVariable(name: "code", arg: 1, scope: !115, file: !8, line: 19, type: !22)
!120 = !DILocalVariable(name: "count", arg: 2, scope: !115, file: !8, line: 19, type: !22)
!121 = !DILocalVariable(name: "varhead", arg: 3, scope: !115, file: !8, line: 19, type: !22)
!122 = !DILocalVariable(name: "input", arg: 4, scope: !115, file: !8, line: 19, type: !6)
!123 = !DILocalVariable(name: "output", arg: 5, scope: !115, file: !8, line: 19, type: !6)
!124 = !DILocalVariable(name: "control", scope: !115, file: !8, line: 21, type: !7)
!125 = !DILocalVariable(name: "status", scope: !115, file: !8, line: 22, type: !7)
!126 = !DILocalVariable(name: "done", scope: !115, file: !8, line: 23, type: !22)
!127 = !DILocation(line: 19, column: 25, scope: !115)
!128 = !DILocation(line: 19, column: 35, scope: !115)
!129 = !DILocation(line: 19, column: 46, scope: !115)
!130 = !DILocation(line: 19, column: 61, scope: !115)
!131 = !DILocation(line: 19, column: 74, scope: !115)
!132 = !DILocation(line: 21, column: 2, scope: !115)
!133 = !DILocation(line: 21, column: 6, scope: !115)
!134 = !DILocation(line: 21, column: 16, scope: !115)
!135 = !DILocation(line: 21, column: 29, scope: !115)
!136 = !DILocation(line: 21, column: 24, scope: !115)
!137 = !DILocation(line: 21, column: 37, scope: !115)
!138 = !DILocation(line: 21, column: 21, scope: !115)
!139 = !DILocation(line: 21, column: 52, scope: !115)
!140 = !DILocation(line: 21, column: 47, scope: !115)
!141 = !DILocation(line: 21, column: 58, scope: !115)
!142 = !DILocation(line: 21, column: 44, scope: !115)
!143 = !DILocation(line: 22, column: 2, scope: !115)
!144 = !DILocation(line: 22, column: 6, scope: !115)
!145 = !DILocation(line: 23, column: 2, scope: !115)
!146 = !DILocation(line: 23, column: 6, scope: !115)
!147 = !DILocation(line: 25, column: 2, scope: !115)
!148 = !DILocation(line: 26, column: 28, scope: !149)
!149 = distinct !DILexicalBlock(scope: !115, file: !8, line: 25, column: 5)
!150 = !DILocation(line: 26, column: 37, scope: !149)
!151 = !DILocation(line: 26, column: 44, scope: !149)
!152 = !DILocation(line: 26, column: 12, scope: !149)
!153 = !DILocation(line: 26, column: 10, scope: !149)
!154 = !DILocation(line: 27, column: 8, scope: !155)
!155 = distinct !DILexicalBlock(scope: !149, file: !8, line: 27, column: 7)
!156 = !DILocation(line: 27, column: 15, scope: !155)
!157 = !DILocation(line: 27, column: 25, scope: !155)
!158 = !DILocation(line: 27, column: 7, scope: !149)
!159 = !DILocation(line: 28, column: 11, scope: !155)
!160 = !DILocation(line: 28, column: 4, scope: !155)
!161 = !DILocation(line: 29, column: 11, scope: !149)
!162 = !DILocation(line: 29, column: 18, scope: !149)
!163 = !DILocation(line: 29, column: 25, scope: !149)
!164 = !DILocation(line: 29, column: 10, scope: !149)
!165 = !DILocation(line: 29, column: 8, scope: !149)
!166 = !DILocation(line: 30, column: 11, scope: !149)
!167 = !DILocation(line: 31, column: 19, scope: !149)
!168 = !DILocation(line: 31, column: 14, scope: !149)
!169 = !DILocation(line: 31, column: 24, scope: !149)
!170 = !DILocation(line: 31, column: 11, scope: !149)
!171 = !DILocation(line: 32, column: 2, scope: !149)
!172 = !DILocation(line: 32, column: 11, scope: !115)
!173 = !DILocation(line: 32, column: 18, scope: !115)
!174 = !DILocation(line: 32, column: 16, scope: !115)
!175 = distinct !{!175, !147, !176, !69}
!176 = !DILocation(line: 32, column: 23, scope: !115)
!177 = !DILocation(line: 33, column: 9, scope: !115)
!178 = !DILocation(line: 33, column: 2, scope: !115)
!179 = !DILocation(line: 34, column: 1, scope: !115)
!180 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !181, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !183)
!181 = !DISubroutineType(types: !182)
!182 = !{null, !7}
!183 = !{!184}
!184 = !DILocalVariable(name: "flags", arg: 1, scope: !180, file: !8, line: 49, type: !7)
!185 = !DILocation(line: 49, column: 36, scope: !180)
!186 = !DILocation(line: 51, column: 6, scope: !187)
!187 = distinct !DILexicalBlock(scope: !180, file: !8, line: 51, column: 6)
!188 = !DILocation(line: 51, column: 12, scope: !187)
!189 = !DILocation(line: 51, column: 6, scope: !180)
!190 = !DILocation(line: 52, column: 3, scope: !187)
!191 = !{i64 19218}
!192 = !DILocation(line: 53, column: 1, scope: !180)
!193 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !194, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!194 = !DISubroutineType(types: !195)
!195 = !{!7, !7, !6, !6}
