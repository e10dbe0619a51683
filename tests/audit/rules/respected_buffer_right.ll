; ModuleID = 'respected_buffer_right.c'
source_filename = "respected_buffer_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @respected_buffer_right(i64 noundef %partition, ptr noundef %pages, i32 noundef %count) #0 !dbg !17 {
entry:
  %retval = alloca i32, align 4
  %partition.addr = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %i = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !25, !DIExpression(), !32)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !26, !DIExpression(), !33)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !27, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !35
    #dbg_declare(ptr %flags, !28, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !35
    #dbg_declare(ptr %status, !29, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !35
    #dbg_declare(ptr %input, !30, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !39
    #dbg_declare(ptr %i, !31, !DIExpression(), !40)
  %0 = load i32, ptr %count.addr, align 4, !dbg !41
  %tobool = icmp ne i32 %0, 0, !dbg !41
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !43

lor.lhs.false:                                    ; preds = %entry
  %1 = load i32, ptr %count.addr, align 4, !dbg !44
  %cmp = icmp ugt i32 %1, 511, !dbg !45
  br i1 %cmp, label %if.then, label %if.end, !dbg !46

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i32 -1, ptr %retval, align 4, !dbg !47
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !47

if.end:                                           ; preds = %lor.lhs.false
  %call = call i64 @irq_save() #6, !dbg !48
  store i64 %call, ptr %flags, align 8, !dbg !49
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !50
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %2) #6, !dbg !51
  store ptr %call1, ptr %input, align 8, !dbg !52
  %3 = load i64, ptr %partition.addr, align 8, !dbg !53
  %4 = load ptr, ptr %input, align 8, !dbg !54
  %arrayidx = getelementptr i64, ptr %4, i64 0, !dbg !54
  store i64 %3, ptr %arrayidx, align 8, !dbg !55
  store i32 0, ptr %i, align 4, !dbg !56
  br label %for.cond, !dbg !58

for.cond:                                         ; preds = %for.inc, %if.end
  %5 = load i32, ptr %i, align 4, !dbg !59
  %6 = load i32, ptr %count.addr, align 4, !dbg !61
  %cmp2 = icmp ult i32 %5, %6, !dbg !62
  br i1 %cmp2, label %for.body, label %for.end, !dbg !63

for.body:                                         ; preds = %for.cond
  %7 = load ptr, ptr %pages.addr, align 8, !dbg !64
  %8 = load i32, ptr %i, align 4, !dbg !65
  %idxprom = zext i32 %8 to i64, !dbg !64
  %arrayidx3 = getelementptr i64, ptr %7, i64 %idxprom, !dbg !64
  %9 = load i64, ptr %arrayidx3, align 8, !dbg !64
  %10 = load ptr, ptr %input, align 8, !dbg !66
  %11 = load i32, ptr %i, align 4, !dbg !67
  %add = add i32 1, %11, !dbg !68
  %idxprom4 = zext i32 %add to i64, !dbg !66
  %arrayidx5 = getelementptr i64, ptr %10, i64 %idxprom4, !dbg !66
  store i64 %9, ptr %arrayidx5, align 8, !dbg !69
  br label %for.inc, !dbg !66

for.inc:                                          ; preds = %for.body
  %12 = load i32, ptr %i, align 4, !dbg !70
  %inc = add i32 %12, 1, !dbg !70
  store i32 %inc, ptr %i, align 4, !dbg !70
  br label %for.cond, !dbg !71, !llvm.loop !72

for.end:                                          ; preds = %for.cond
  %13 = load i32, ptr %count.addr, align 4, !dbg !75
  %conv = trunc i32 %13 to i16, !dbg !75
  %14 = load ptr, ptr %input, align 8, !dbg !76
  %call6 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %14, ptr noundef null) #6, !dbg !77
  store i64 %call6, ptr %status, align 8, !dbg !78
  %15 = load i64, ptr %flags, align 8, !dbg !79
  call void @irq_restore(i64 noundef %15) #6, !dbg !80
  %16 = load ptr, ptr %pages.addr, align 8, !dbg !81
  call void @kfree(ptr noundef %16) #6, !dbg !82
  %17 = load i64, ptr %status, align 8, !dbg !83
  %call7 = call i32 @succeeded(i64 noundef %17) #6, !dbg !84
  %tobool8 = icmp ne i32 %call7, 0, !dbg !84
  %18 = zext i1 %tobool8 to i64, !dbg !84
  %cond = select i1 %tobool8, i32 0, i32 -2, !dbg !84
  store i32 %cond, ptr %retval, align 4, !dbg !85
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !85

cleanup:                                          ; preds = %for.end, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !86
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !86
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !86
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !86
  %19 = load i32, ptr %retval, align 4, !dbg !86
  ret i32 %19, !dbg !86
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !87 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !92
    #dbg_declare(ptr %flags, !91, !DIExpression(), !93)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !94, !srcloc !95
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !96, !srcloc !97
  %0 = load i64, ptr %flags, align 8, !dbg !98
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !99
  ret i64 %0, !dbg !100
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !101 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !105, !DIExpression(), !107)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !108
    #dbg_declare(ptr %offset, !106, !DIExpression(), !109)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !110, !srcloc !111
  store i64 %0, ptr %offset, align 8, !dbg !110
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !112
  %2 = ptrtoint ptr %1 to i64, !dbg !113
  %3 = load i64, ptr %offset, align 8, !dbg !114
  %add = add i64 %2, %3, !dbg !115
  %4 = inttoptr i64 %add to ptr, !dbg !116
  %5 = load ptr, ptr %4, align 8, !dbg !117
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !118
  ret ptr %5, !dbg !119
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !120 {
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
    #dbg_declare(ptr %code.addr, !126, !DIExpression(), !134)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !127, !DIExpression(), !135)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !128, !DIExpression(), !136)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !129, !DIExpression(), !137)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !130, !DIExpression(), !138)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !139
    #dbg_declare(ptr %control, !131, !DIExpression(), !140)
  %0 = load i16, ptr %code.addr, align 2, !dbg !141
  %conv = zext i16 %0 to i64, !dbg !141
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !142
  %conv1 = zext i16 %1 to i64, !dbg !143
  %shl = shl i64 %conv1, 17, !dbg !144
  %or = or i64 %conv, %shl, !dbg !145
  %2 = load i16, ptr %count.addr, align 2, !dbg !146
  %conv2 = zext i16 %2 to i64, !dbg !147
  %shl3 = shl i64 %conv2, 32, !dbg !148
  %or4 = or i64 %or, %shl3, !dbg !149
  store i64 %or4, ptr %control, align 8, !dbg !140
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !150
    #dbg_declare(ptr %status, !132, !DIExpression(), !151)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !152
    #dbg_declare(ptr %done, !133, !DIExpression(), !153)
  br label %do.body, !dbg !154

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !155
  %4 = load ptr, ptr %input.addr, align 8, !dbg !157
  %5 = load ptr, ptr %output.addr, align 8, !dbg !158
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !159
  store i64 %call, ptr %status, align 8, !dbg !160
  %6 = load i64, ptr %status, align 8, !dbg !161
  %and = and i64 %6, 65535, !dbg !163
  %cmp = icmp ne i64 %and, 0, !dbg !164
  br i1 %cmp, label %if.then, label %if.end, !dbg !165

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !166
  store i64 %7, ptr %retval, align 8, !dbg !167
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !167

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !168
  %shr = lshr i64 %8, 32, !dbg !169
  %and6 = and i64 %shr, 4095, !dbg !170
  %conv7 = trunc i64 %and6 to i16, !dbg !171
  store i16 %conv7, ptr %done, align 2, !dbg !172
  %9 = load i64, ptr %control, align 8, !dbg !173
  %and8 = and i64 %9, -1152640029630136321, !dbg !173
  store i64 %and8, ptr %control, align 8, !dbg !173
  %10 = load i16, ptr %done, align 2, !dbg !174
  %conv9 = zext i16 %10 to i64, !dbg !175
  %shl10 = shl i64 %conv9, 48, !dbg !176
  %11 = load i64, ptr %control, align 8, !dbg !177
  %or11 = or i64 %11, %shl10, !dbg !177
  store i64 %or11, ptr %control, align 8, !dbg !177
  br label %do.cond, !dbg !178

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !179
  %conv12 = zext i16 %12 to i32, !dbg !179
  %13 = load i16, ptr %count.addr, align 2, !dbg !180
  %conv13 = zext i16 %13 to i32, !dbg !180
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !181
  br i1 %cmp14, label %do.body, label %do.end, !dbg !178, !llvm.loop !182

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !184
  store i64 %14, ptr %retval, align 8, !dbg !185
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !185

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !186
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !186
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !186
  %15 = load i64, ptr %retval, align 8, !dbg !186
  ret i64 %15, !dbg !186
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !187 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !191, !DIExpression(), !192)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !193
  %and = and i64 %0, 512, !dbg !195
  %tobool = icmp ne i64 %and, 0, !dbg !195
  br i1 %tobool, label %if.then, label %if.end, !dbg !196

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !197, !srcloc !198
  br label %if.end, !dbg !197

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !199
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !200 dso_local void @kfree(ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !205 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !209, !DIExpression(), !210)
  %0 = load i64, ptr %status.addr, align 8, !dbg !211
  %and = and i64 %0, 65535, !dbg !212
  %cmp = icmp eq i64 %and, 0, !dbg !213
  %conv = zext i1 %cmp to i32, !dbg !213
  ret i32 %conv, !dbg !214
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !215 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "respected_buffer_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "a89a33f278abc31efda052d38d8e3d41")
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
!17 = distinct !DISubprogram(name: "respected_buffer_right", scope: !3, file: !3, line: 9, type: !18, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!20, !7, !21, !22}
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !30, !31}
!25 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 9, type: !7)
!26 = !DILocalVariable(name: "pages", arg: 2, scope: !17, file: !3, line: 9, type: !21)
!27 = !DILocalVariable(name: "count", arg: 3, scope: !17, file: !3, line: 9, type: !22)
!28 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 11, type: !7)
!29 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 11, type: !7)
!30 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !21)
!31 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 12, type: !22)
!32 = !DILocation(line: 9, column: 32, scope: !17)
!33 = !DILocation(line: 9, column: 48, scope: !17)
!34 = !DILocation(line: 9, column: 59, scope: !17)
!35 = !DILocation(line: 11, column: 2, scope: !17)
!36 = !DILocation(line: 11, column: 6, scope: !17)
!37 = !DILocation(line: 11, column: 13, scope: !17)
!38 = !DILocation(line: 11, column: 22, scope: !17)
!39 = !DILocation(line: 12, column: 2, scope: !17)
!40 = !DILocation(line: 12, column: 6, scope: !17)
!41 = !DILocation(line: 14, column: 7, scope: !42)
!42 = distinct !DILexicalBlock(scope: !17, file: !3, line: 14, column: 6)
!43 = !DILocation(line: 14, column: 13, scope: !42)
!44 = !DILocation(line: 14, column: 16, scope: !42)
!45 = !DILocation(line: 14, column: 22, scope: !42)
!46 = !DILocation(line: 14, column: 6, scope: !17)
!47 = !DILocation(line: 15, column: 3, scope: !42)
!48 = !DILocation(line: 16, column: 10, scope: !17)
!49 = !DILocation(line: 16, column: 8, scope: !17)
!50 = !DILocation(line: 17, column: 28, scope: !17)
!51 = !DILocation(line: 17, column: 10, scope: !17)
!52 = !DILocation(line: 17, column: 8, scope: !17)
!53 = !DILocation(line: 18, column: 13, scope: !17)
!54 = !DILocation(line: 18, column: 2, scope: !17)
!55 = !DILocation(line: 18, column: 11, scope: !17)
!56 = !DILocation(line: 19, column: 9, scope: !57)
!57 = distinct !DILexicalBlock(scope: !17, file: !3, line: 19, column: 2)
!58 = !DILocation(line: 19, column: 7, scope: !57)
!59 = !DILocation(line: 19, column: 14, scope: !60)
!60 = distinct !DILexicalBlock(scope: !57, file: !3, line: 19, column: 2)
!61 = !DILocation(line: 19, column: 18, scope: !60)
!62 = !DILocation(line: 19, column: 16, scope: !60)
!63 = !DILocation(line: 19, column: 2, scope: !57)
!64 = !DILocation(line: 20, column: 18, scope: !60)
!65 = !DILocation(line: 20, column: 24, scope: !60)
!66 = !DILocation(line: 20, column: 3, scope: !60)
!67 = !DILocation(line: 20, column: 13, scope: !60)
!68 = !DILocation(line: 20, column: 11, scope: !60)
!69 = !DILocation(line: 20, column: 16, scope: !60)
!70 = !DILocation(line: 19, column: 26, scope: !60)
!71 = !DILocation(line: 19, column: 2, scope: !60)
!72 = distinct !{!72, !63, !73, !74}
!73 = !DILocation(line: 20, column: 25, scope: !57)
!74 = !{!"llvm.loop.mustprogress"}
!75 = !DILocation(line: 21, column: 37, scope: !17)
!76 = !DILocation(line: 21, column: 47, scope: !17)
!77 = !DILocation(line: 21, column: 11, scope: !17)
!78 = !DILocation(line: 21, column: 9, scope: !17)
!79 = !DILocation(line: 22, column: 14, scope: !17)
!80 = !DILocation(line: 22, column: 2, scope: !17)
!81 = !DILocation(line: 23, column: 8, scope: !17)
!82 = !DILocation(line: 23, column: 2, scope: !17)
!83 = !DILocation(line: 24, column: 19, scope: !17)
!84 = !DILocation(line: 24, column: 9, scope: !17)
!85 = !DILocation(line: 24, column: 2, scope: !17)
!86 = !DILocation(line: 25, column: 1, scope: !17)
!87 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !88, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !90)
!88 = !DISubroutineType(types: !89)
!89 = !{!7}
!90 = !{!91}
!91 = !DILocalVariable(name: "flags", scope: !87, file: !8, line: 42, type: !7)
!92 = !DILocation(line: 42, column: 2, scope: !87)
!93 = !DILocation(line: 42, column: 6, scope: !87)
!94 = !DILocation(line: 44, column: 2, scope: !87)
!95 = !{i64 19090, i64 19099}
!96 = !DILocation(line: 45, column: 2, scope: !87)
!97 = !{i64 19161}
!98 = !DILocation(line: 46, column: 9, scope: !87)
!99 = !DILocation(line: 47, column: 1, scope: !87)
!100 = !DILocation(line: 46, column: 2, scope: !87)
!101 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !102, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !104)
!102 = !DISubroutineType(types: !103)
!103 = !{!5, !6}
!104 = !{!105, !106}
!105 = !DILocalVariable(name: "variable", arg: 1, scope: !101, file: !8, line: 56, type: !6)
!106 = !DILocalVariable(name: "offset", scope: !101, file: !8, line: 58, type: !7)
!107 = !DILocation(line: 56, column: 46, scope: !101)
!108 = !DILocation(line: 58, column: 2, scope: !101)
!109 = !DILocation(line: 58, column: 6, scope: !101)
!110 = !DILocation(line: 60, column: 2, scope: !101)
!111 = !{i64 19462}
!112 = !DILocation(line: 61, column: 25, scope: !101)
!113 = !DILocation(line: 61, column: 20, scope: !101)
!114 = !DILocation(line: 61, column: 36, scope: !101)
!115 = !DILocation(line: 61, column: 34, scope: !101)
!116 = !DILocation(line: 61, column: 10, scope: !101)
!117 = !DILocation(line: 61, column: 9, scope: !101)
!118 = !DILocation(line: 62, column: 1, scope: !101)
!119 = !DILocation(line: 61, column: 2, scope: !101)
!120 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !121, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !125)
!121 = !DISubroutineType(types: !122)
!122 = !{!7, !123, !123, !123, !5, !5}
!123 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !124)
!124 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!125 = !{!126, !127, !128, !129, !130, !131, !132, !133}
!126 = !DILocalVariable(name: "code", arg: 1, scope: !120, file: !8, line: 19, type: !123)
!127 = !DILocalVariable(name: "count", arg: 2, scope: !120, file: !8, line: 19, type: !123)
!128 = !DILocalVariable(name: "varhead", arg: 3, scope: !120, file: !8, line: 19, type: !123)
!129 = !DILocalVariable(name: "input", arg: 4, scope: !120, file: !8, line: 19, type: !5)
!130 = !DILocalVariable(name: "output", arg: 5, scope: !120, file: !8, line: 19, type: !5)
!131 = !DILocalVariable(name: "control", scope: !120, file: !8, line: 21, type: !7)
!132 = !DILocalVariable(name: "status", scope: !120, file: !8, line: 22, type: !7)
!133 = !DILocalVariable(name: "done", scope: !120, file: !8, line: 23, type: !123)
!134 = !DILocation(line: 19, column: 25, scope: !120)
!135 = !DILocation(line: 19, column: 35, scope: !120)
!136 = !DILocation(line: 19, column: 46, scope: !120)
!137 = !DILocation(line: 19, column: 61, scope: !120)
!138 = !DILocation(line: 19, column: 74, scope: !120)
!139 = !DILocation(line: 21, column: 2, scope: !120)
!140 = !DILocation(line: 21, column: 6, scope: !120)
!141 = !DILocation(line: 21, column: 16, scope: !120)
!142 = !DILocation(line: 21, column: 29, scope: !120)
!143 = !DILocation(line: 21, column: 24, scope: !120)
!144 = !DILocation(line: 21, column: 37, scope: !120)
!145 = !DILocation(line: 21, column: 21, scope: !120)
!146 = !DILocation(line: 21, column: 52, scope: !120)
!147 = !DILocation(line: 21, column: 47, scope: !120)
!148 = !DILocation(line: 21, column: 58, scope: !120)
!149 = !DILocation(line: 21, column: 44, scope: !120)
!150 = !DILocation(line: 22, column: 2, scope: !120)
!151 = !DILocation(line: 22, column: 6, scope: !120)
!152 = !DILocation(line: 23, column: 2, scope: !120)
!153 = !DILocation(line: 23, column: 6, scope: !120)
!154 = !DILocation(line: 25, column: 2, scope: !120)
!155 = !DILocation(line: 26, column: 28, scope: !156)
!156 = distinct !DILexicalBlock(scope: !120, file: !8, line: 25, column: 5)
!157 = !DILocation(line: 26, column: 37, scope: !156)
!158 = !DILocation(line: 26, column: 44, scope: !156)
!159 = !DILocation(line: 26, column: 12, scope: !156)
!160 = !DILocation(line: 26, column: 10, scope: !156)
!161 = !DILocation(line: 27, column: 8, scope: !162)
!162 = distinct !DILexicalBlock(scope: !156, file: !8, line: 27, column: 7)
!163 = !DILocation(line: 27, column: 15, scope: !162)
!164 = !DILocation(line: 27, column: 25, scope: !162)
!165 = !DILocation(line: 27, column: 7, scope: !156)
!166 = !DILocation(line: 28, column: 11, scope: !162)
!167 = !DILocation(line: 28, column: 4, scope: !162)
!168 = !DILocation(line: 29, column: 11, scope: !156)
!169 = !DILocation(line: 29, column: 18, scope: !156)
!170 = !DILocation(line: 29, column: 25, scope: !156)
!171 = !DILocation(line: 29, column: 10, scope: !156)
!172 = !DILocation(line: 29, column: 8, scope: !156)
!173 = !DILocation(line: 30, column: 11, scope: !156)
!174 = !DILocation(line: 31, column: 19, scope: !156)
!175 = !DILocation(line: 31, column: 14, scope: !156)
!176 = !DILocation(line: 31, column: 24, scope: !156)
!177 = !DILocation(line: 31, column: 11, scope: !156)
!178 = !DILocation(line: 32, column: 2, scope: !156)
!179 = !DILocation(line: 32, column: 11, scope: !120)
!180 = !DILocation(line: 32, column: 18, scope: !120)
!181 = !DILocation(line: 32, column: 16, scope: !120)
!182 = distinct !{!182, !154, !183, !74}
!183 = !DILocation(line: 32, column: 23, scope: !120)
!184 = !DILocation(line: 33, column: 9, scope: !120)
!185 = !DILocation(line: 33, column: 2, scope: !120)
!186 = !DILocation(line: 34, column: 1, scope: !120)
!187 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !188, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !190)
!188 = !DISubroutineType(types: !189)
!189 = !{null, !7}
!190 = !{!191}
!191 = !DILocalVariable(name: "flags", arg: 1, scope: !187, file: !8, line: 49, type: !7)
!192 = !DILocation(line: 49, column: 36, scope: !187)
!193 = !DILocation(line: 51, column: 6, scope: !194)
!194 = distinct !DILexicalBlock(scope: !187, file: !8, line: 51, column: 6)
!195 = !DILocation(line: 51, column: 12, scope: !194)
!196 = !DILocation(line: 51, column: 6, scope: !187)
!197 = !DILocation(line: 52, column: 3, scope: !194)
!198 = !{i64 19281}
!199 = !DILocation(line: 53, column: 1, scope: !187)
!200 = !DISubprogram(name: "kfree", scope: !3, file: !3, line: 7, type: !201, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!201 = !DISubroutineType(types: !202)
!202 = !{null, !203}
!203 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !204, size: 64)
!204 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!205 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !206, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !208)
!206 = !DISubroutineType(types: !207)
!207 = !{!20, !7}
!208 = !{!209}
!209 = !DILocalVariable(name: "status", arg: 1, scope: !205, file: !8, line: 72, type: !7)
!210 = !DILocation(line: 72, column: 33, scope: !205)
!211 = !DILocation(line: 74, column: 10, scope: !205)
!212 = !DILocation(line: 74, column: 17, scope: !205)
!213 = !DILocation(line: 74, column: 27, scope: !205)
!214 = !DILocation(line: 74, column: 2, scope: !205)
!215 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !216, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!216 = !DISubroutineType(types: !217)
!217 = !{!7, !7, !5, !5}
