; ModuleID = 'failure_withdraw_right.c'
source_filename = "failure_withdraw_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @failure_withdraw_right(i64 noundef %partition) #0 !dbg !17 {
entry:
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %done = alloca i16, align 2
  %i = alloca i16, align 2
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !21, !DIExpression(), !31)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !32
    #dbg_declare(ptr %flags, !22, !DIExpression(), !33)
  %call = call i64 @irq_save() #6, !dbg !34
  store i64 %call, ptr %flags, align 8, !dbg !33
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !32
    #dbg_declare(ptr %status, !23, !DIExpression(), !35)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !36
    #dbg_declare(ptr %input, !24, !DIExpression(), !37)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !38
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !39
  store ptr %call1, ptr %input, align 8, !dbg !37
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !40
    #dbg_declare(ptr %output, !26, !DIExpression(), !41)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !42
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !43
  store ptr %call2, ptr %output, align 8, !dbg !41
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !44
    #dbg_declare(ptr %done, !27, !DIExpression(), !45)
  call void @llvm.lifetime.start.p0(i64 2, ptr %i) #5, !dbg !44
    #dbg_declare(ptr %i, !30, !DIExpression(), !46)
  %2 = load i64, ptr %partition.addr, align 8, !dbg !47
  %3 = load ptr, ptr %input, align 8, !dbg !48
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !48
  store i64 %2, ptr %arrayidx, align 8, !dbg !49
  %4 = load ptr, ptr %input, align 8, !dbg !50
  %arrayidx3 = getelementptr i64, ptr %4, i64 1, !dbg !50
  store i64 0, ptr %arrayidx3, align 8, !dbg !51
  %5 = load ptr, ptr %input, align 8, !dbg !52
  %6 = load ptr, ptr %output, align 8, !dbg !53
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 73, i16 noundef zeroext 512, i16 noundef zeroext 0, ptr noundef %5, ptr noundef %6) #6, !dbg !54
  store i64 %call4, ptr %status, align 8, !dbg !55
  %7 = load i64, ptr %status, align 8, !dbg !56
  %shr = lshr i64 %7, 32, !dbg !57
  %and = and i64 %shr, 4095, !dbg !58
  %conv = trunc i64 %and to i16, !dbg !56
  store i16 %conv, ptr %done, align 2, !dbg !59
  store i16 0, ptr %i, align 2, !dbg !60
  br label %for.cond, !dbg !62

for.cond:                                         ; preds = %for.inc, %entry
  %8 = load i16, ptr %i, align 2, !dbg !63
  %conv5 = zext i16 %8 to i32, !dbg !63
  %9 = load i16, ptr %done, align 2, !dbg !65
  %conv6 = zext i16 %9 to i32, !dbg !65
  %cmp = icmp slt i32 %conv5, %conv6, !dbg !66
  br i1 %cmp, label %for.body, label %for.end, !dbg !67

for.body:                                         ; preds = %for.cond
  %10 = load ptr, ptr %output, align 8, !dbg !68
  %11 = load i16, ptr %i, align 2, !dbg !69
  %idxprom = zext i16 %11 to i64, !dbg !68
  %arrayidx8 = getelementptr i64, ptr %10, i64 %idxprom, !dbg !68
  %12 = load i64, ptr %arrayidx8, align 8, !dbg !68
  call void @give_back(i64 noundef %12) #6, !dbg !70
  br label %for.inc, !dbg !70

for.inc:                                          ; preds = %for.body
  %13 = load i16, ptr %i, align 2, !dbg !71
  %inc = add i16 %13, 1, !dbg !71
  store i16 %inc, ptr %i, align 2, !dbg !71
  br label %for.cond, !dbg !72, !llvm.loop !73

for.end:                                          ; preds = %for.cond
  %14 = load i64, ptr %flags, align 8, !dbg !76
  call void @irq_restore(i64 noundef %14) #6, !dbg !77
  %15 = load i64, ptr %status, align 8, !dbg !78
  call void @llvm.lifetime.end.p0(i64 2, ptr %i) #5, !dbg !79
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !79
  ret i64 %15, !dbg !80
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !81 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !86
    #dbg_declare(ptr %flags, !85, !DIExpression(), !87)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !88, !srcloc !89
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !90, !srcloc !91
  %0 = load i64, ptr %flags, align 8, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !93
  ret i64 %0, !dbg !94
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !95 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !99, !DIExpression(), !101)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !102
    #dbg_declare(ptr %offset, !100, !DIExpression(), !103)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !104, !srcloc !105
  store i64 %0, ptr %offset, align 8, !dbg !104
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !106
  %2 = ptrtoint ptr %1 to i64, !dbg !107
  %3 = load i64, ptr %offset, align 8, !dbg !108
  %add = add i64 %2, %3, !dbg !109
  %4 = inttoptr i64 %add to ptr, !dbg !110
  %5 = load ptr, ptr %4, align 8, !dbg !111
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !112
  ret ptr %5, !dbg !113
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !114 {
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
    #dbg_declare(ptr %code.addr, !118, !DIExpression(), !126)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !119, !DIExpression(), !127)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !120, !DIExpression(), !128)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !121, !DIExpression(), !129)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !122, !DIExpression(), !130)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !131
    #dbg_declare(ptr %control, !123, !DIExpression(), !132)
  %0 = load i16, ptr %code.addr, align 2, !dbg !133
  %conv = zext i16 %0 to i64, !dbg !133
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !134
  %conv1 = zext i16 %1 to i64, !dbg !135
  %shl = shl i64 %conv1, 17, !dbg !136
  %or = or i64 %conv, %shl, !dbg !137
  %2 = load i16, ptr %count.addr, align 2, !dbg !138
  %conv2 = zext i16 %2 to i64, !dbg !139
  %shl3 = shl i64 %conv2, 32, !dbg !140
  %or4 = or i64 %or, %shl3, !dbg !141
  store i64 %or4, ptr %control, align 8, !dbg !132
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !142
    #dbg_declare(ptr %status, !124, !DIExpression(), !143)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !144
    #dbg_declare(ptr %done, !125, !DIExpression(), !145)
  br label %do.body, !dbg !146

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !147
  %4 = load ptr, ptr %input.addr, align 8, !dbg !149
  %5 = load ptr, ptr %output.addr, align 8, !dbg !150
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !151
  store i64 %call, ptr %status, align 8, !dbg !152
  %6 = load i64, ptr %status, align 8, !dbg !153
  %and = and i64 %6, 65535, !dbg !155
  %cmp = icmp ne i64 %and, 0, !dbg !156
  br i1 %cmp, label %if.then, label %if.end, !dbg !157

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !158
  store i64 %7, ptr %retval, align 8, !dbg !159
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !159

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !160
  %shr = lshr i64 %8, 32, !dbg !161
  %and6 = and i64 %shr, 4095, !dbg !162
  %conv7 = trunc i64 %and6 to i16, !dbg !163
  store i16 %conv7, ptr %done, align 2, !dbg !164
  %9 = load i64, ptr %control, align 8, !dbg !165
  %and8 = and i64 %9, -1152640029630136321, !dbg !165
  store i64 %and8, ptr %control, align 8, !dbg !165
  %10 = load i16, ptr %done, align 2, !dbg !166
  %conv9 = zext i16 %10 to i64, !dbg !167
  %shl10 = shl i64 %conv9, 48, !dbg !168
  %11 = load i64, ptr %control, align 8, !dbg !169
  %or11 = or i64 %11, %shl10, !dbg !169
  store i64 %or11, ptr %control, align 8, !dbg !169
  br label %do.cond, !dbg !170

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !171
  %conv12 = zext i16 %12 to i32, !dbg !171
  %13 = load i16, ptr %count.addr, align 2, !dbg !172
  %conv13 = zext i16 %13 to i32, !dbg !172
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !173
  br i1 %cmp14, label %do.body, label %do.end, !dbg !170, !llvm.loop !174

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !176
  store i64 %14, ptr %retval, align 8, !dbg !177
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !177

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !178
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !178
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !178
  %15 = load i64, ptr %retval, align 8, !dbg !178
  ret i64 %15, !dbg !178
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !179 dso_local void @give_back(i64 noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !182 {
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
declare !dbg !193 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "failure_withdraw_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "45cded0b64acaaa18a916cdc7bac47ae")
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
!17 = distinct !DISubprogram(name: "failure_withdraw_right", scope: !3, file: !3, line: 9, type: !18, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7}
!20 = !{!21, !22, !23, !24, !26, !27, !30}
!21 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 9, type: !7)
!22 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 11, type: !7)
!23 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 11, type: !7)
!24 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 12, type: !25)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!26 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 13, type: !25)
!27 = !DILocalVariable(name: "done", scope: !17, file: !3, line: 14, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !29)
!29 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!30 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 14, type: !28)
!31 = !DILocation(line: 9, column: 32, scope: !17)
!32 = !DILocation(line: 11, column: 2, scope: !17)
!33 = !DILocation(line: 11, column: 6, scope: !17)
!34 = !DILocation(line: 11, column: 14, scope: !17)
!35 = !DILocation(line: 11, column: 26, scope: !17)
!36 = !DILocation(line: 12, column: 2, scope: !17)
!37 = !DILocation(line: 12, column: 7, scope: !17)
!38 = !DILocation(line: 12, column: 33, scope: !17)
!39 = !DILocation(line: 12, column: 15, scope: !17)
!40 = !DILocation(line: 13, column: 2, scope: !17)
!41 = !DILocation(line: 13, column: 7, scope: !17)
!42 = !DILocation(line: 13, column: 34, scope: !17)
!43 = !DILocation(line: 13, column: 16, scope: !17)
!44 = !DILocation(line: 14, column: 2, scope: !17)
!45 = !DILocation(line: 14, column: 6, scope: !17)
!46 = !DILocation(line: 14, column: 12, scope: !17)
!47 = !DILocation(line: 16, column: 13, scope: !17)
!48 = !DILocation(line: 16, column: 2, scope: !17)
!49 = !DILocation(line: 16, column: 11, scope: !17)
!50 = !DILocation(line: 17, column: 2, scope: !17)
!51 = !DILocation(line: 17, column: 11, scope: !17)
!52 = !DILocation(line: 18, column: 45, scope: !17)
!53 = !DILocation(line: 18, column: 52, scope: !17)
!54 = !DILocation(line: 18, column: 11, scope: !17)
!55 = !DILocation(line: 18, column: 9, scope: !17)
!56 = !DILocation(line: 19, column: 9, scope: !17)
!57 = !DILocation(line: 19, column: 16, scope: !17)
!58 = !DILocation(line: 19, column: 22, scope: !17)
!59 = !DILocation(line: 19, column: 7, scope: !17)
!60 = !DILocation(line: 20, column: 9, scope: !61)
!61 = distinct !DILexicalBlock(scope: !17, file: !3, line: 20, column: 2)
!62 = !DILocation(line: 20, column: 7, scope: !61)
!63 = !DILocation(line: 20, column: 14, scope: !64)
!64 = distinct !DILexicalBlock(scope: !61, file: !3, line: 20, column: 2)
!65 = !DILocation(line: 20, column: 18, scope: !64)
!66 = !DILocation(line: 20, column: 16, scope: !64)
!67 = !DILocation(line: 20, column: 2, scope: !61)
!68 = !DILocation(line: 21, column: 13, scope: !64)
!69 = !DILocation(line: 21, column: 20, scope: !64)
!70 = !DILocation(line: 21, column: 3, scope: !64)
!71 = !DILocation(line: 20, column: 25, scope: !64)
!72 = !DILocation(line: 20, column: 2, scope: !64)
!73 = distinct !{!73, !67, !74, !75}
!74 = !DILocation(line: 21, column: 22, scope: !61)
!75 = !{!"llvm.loop.mustprogress"}
!76 = !DILocation(line: 22, column: 14, scope: !17)
!77 = !DILocation(line: 22, column: 2, scope: !17)
!78 = !DILocation(line: 23, column: 9, scope: !17)
!79 = !DILocation(line: 24, column: 1, scope: !17)
!80 = !DILocation(line: 23, column: 2, scope: !17)
!81 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !82, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !84)
!82 = !DISubroutineType(types: !83)
!83 = !{!7}
!84 = !{!85}
!85 = !DILocalVariable(name: "flags", scope: !81, file: !8, line: 42, type: !7)
!86 = !DILocation(line: 42, column: 2, scope: !81)
!87 = !DILocation(line: 42, column: 6, scope: !81)
!88 = !DILocation(line: 44, column: 2, scope: !81)
!89 = !{i64 19057, i64 19066}
!90 = !DILocation(line: 45, column: 2, scope: !81)
!91 = !{i64 19128}
!92 = !DILocation(line: 46, column: 9, scope: !81)
!93 = !DILocation(line: 47, column: 1, scope: !81)
!94 = !DILocation(line: 46, column: 2, scope: !81)
!95 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !96, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !98)
!96 = !DISubroutineType(types: !97)
!97 = !{!6, !5}
!98 = !{!99, !100}
!99 = !DILocalVariable(name: "variable", arg: 1, scope: !95, file: !8, line: 56, type: !5)
!100 = !DILocalVariable(name: "offset", scope: !95, file: !8, line: 58, type: !7)
!101 = !DILocation(line: 56, column: 46, scope: !95)
!102 = !DILocation(line: 58, column: 2, scope: !95)
!103 = !DILocation(line: 58, column: 6, scope: !95)
!104 = !DILocation(line: 60, column: 2, scope: !95)
!105 = !{i64 19429}
!106 = !DILocation(line: 61, column: 25, scope: !95)
!107 = !DILocation(line: 61, column: 20, scope: !95)
!108 = !DILocation(line: 61, column: 36, scope: !95)
!109 = !DILocation(line: 61, column: 34, scope: !95)
!110 = !DILocation(line: 61, column: 10, scope: !95)
!111 = !DILocation(line: 61, column: 9, scope: !95)
!112 = !DILocation(line: 62, column: 1, scope: !95)
!113 = !DILocation(line: 61, column: 2, scope: !95)
!114 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !115, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !117)
!115 = !DISubroutineType(types: !116)
!116 = !{!7, !28, !28, !28, !6, !6}
!117 = !{!118, !119, !120, !121, !122, !123, !124, !125}
!118 = !DILocalVariable(name: "code", arg: 1, scope: !114, file: !8, line: 19, type: !28)
!119 = !DILocalVariable(name: "count", arg: 2, scope: !114, file: !8, line: 19, type: !28)
!120 = !DILocalVariable(name: "varhead", arg: 3, scope: !114, file: !8, line: 19, type: !28)
!121 = !DILocalVariable(name: "input", arg: 4, scope: !114, file: !8, line: 19, type: !6)
!122 = !DILocalVariable(name: "output", arg: 5, scope: !114, file: !8, line: 19, type: !6)
!123 = !DILocalVariable(name: "control", scope: !114, file: !8, line: 21, type: !7)
!124 = !DILocalVariable(name: "status", scope: !114, file: !8, line: 22, type: !7)
!125 = !DILocalVariable(name: "done", scope: !114, file: !8, line: 23, type: !28)
!126 = !DILocation(line: 19, column: 25, scope: !114)
!127 = !DILocation(line: 19, column: 35, scope: !114)
!128 = !DILocation(line: 19, column: 46, scope: !114)
!129 = !DILocation(line: 19, column: 61, scope: !114)
!130 = !DILocation(line: 19, column: 74, scope: !114)
!131 = !DILocation(line: 21, column: 2, scope: !114)
!132 = !DILocation(line: 21, column: 6, scope: !114)
!133 = !DILocation(line: 21, column: 16, scope: !114)
!134 = !DILocation(line: 21, column: 29, scope: !114)
!135 = !DILocation(line: 21, column: 24, scope: !114)
!136 = !DILocation(line: 21, column: 37, scope: !114)
!137 = !DILocation(line: 21, column: 21, scope: !114)
!138 = !DILocation(line: 21, column: 52, scope: !114)
!139 = !DILocation(line: 21, column: 47, scope: !114)
!140 = !DILocation(line: 21, column: 58, scope: !114)
!141 = !DILocation(line: 21, column: 44, scope: !114)
!142 = !DILocation(line: 22, column: 2, scope: !114)
!143 = !DILocation(line: 22, column: 6, scope: !114)
!144 = !DILocation(line: 23, column: 2, scope: !114)
!145 = !DILocation(line: 23, column: 6, scope: !114)
!146 = !DILocation(line: 25, column: 2, scope: !114)
!147 = !DILocation(line: 26, column: 28, scope: !148)
!148 = distinct !DILexicalBlock(scope: !114, file: !8, line: 25, column: 5)
!149 = !DILocation(line: 26, column: 37, scope: !148)
!150 = !DILocation(line: 26, column: 44, scope: !148)
!151 = !DILocation(line: 26, column: 12, scope: !148)
!152 = !DILocation(line: 26, column: 10, scope: !148)
!153 = !DILocation(line: 27, column: 8, scope: !154)
!154 = distinct !DILexicalBlock(scope: !148, file: !8, line: 27, column: 7)
!155 = !DILocation(line: 27, column: 15, scope: !154)
!156 = !DILocation(line: 27, column: 25, scope: !154)
!157 = !DILocation(line: 27, column: 7, scope: !148)
!158 = !DILocation(line: 28, column: 11, scope: !154)
!159 = !DILocation(line: 28, column: 4, scope: !154)
!160 = !DILocation(line: 29, column: 11, scope: !148)
!161 = !DILocation(line: 29, column: 18, scope: !148)
!162 = !DILocation(line: 29, column: 25, scope: !148)
!163 = !DILocation(line: 29, column: 10, scope: !148)
!164 = !DILocation(line: 29, column: 8, scope: !148)
!165 = !DILocation(line: 30, column: 11, scope: !148)
!166 = !DILocation(line: 31, column: 19, scope: !148)
!167 = !DILocation(line: 31, column: 14, scope: !148)
!168 = !DILocation(line: 31, column: 24, scope: !148)
!169 = !DILocation(line: 31, column: 11, scope: !148)
!170 = !DILocation(line: 32, column: 2, scope: !148)
!171 = !DILocation(line: 32, column: 11, scope: !114)
!172 = !DILocation(line: 32, column: 18, scope: !114)
!173 = !DILocation(line: 32, column: 16, scope: !114)
!174 = distinct !{!174, !146, !175, !75}
!175 = !DILocation(line: 32, column: 23, scope: !114)
!176 = !DILocation(line: 33, column: 9, scope: !114)
!177 = !DILocation(line: 33, column: 2, scope: !114)
!178 = !DILocation(line: 34, column: 1, scope: !114)
!179 = !DISubprogram(name: "give_back", scope: !3, file: !3, line: 7, type: !180, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!180 = !DISubroutineType(types: !181)
!181 = !{null, !7}
!182 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !180, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !183)
!183 = !{!184}
!184 = !DILocalVariable(name: "flags", arg: 1, scope: !182, file: !8, line: 49, type: !7)
!185 = !DILocation(line: 49, column: 36, scope: !182)
!186 = !DILocation(line: 51, column: 6, scope: !187)
!187 = distinct !DILexicalBlock(scope: !182, file: !8, line: 51, column: 6)
!188 = !DILocation(line: 51, column: 12, scope: !187)
!189 = !DILocation(line: 51, column: 6, scope: !182)
!190 = !DILocation(line: 52, column: 3, scope: !187)
!191 = !{i64 19248}
!192 = !DILocation(line: 53, column: 1, scope: !182)
!193 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !194, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!194 = !DISubroutineType(types: !195)
!195 = !{!7, !7, !6, !6}
