; ModuleID = 'hv_vtom_kexec_finish.c'
source_filename = "hv_vtom_kexec_finish.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.region = type { ptr, i64, i32 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@regions = external dso_local global ptr, align 8
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !12
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local void @hv_vtom_kexec_finish() #0 !dbg !19 {
entry:
  %flags = alloca i64, align 8
  %in = alloca ptr, align 8
  %one = alloca ptr, align 8
  %i = alloca i32, align 4
  %n = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !35
    #dbg_declare(ptr %flags, !23, !DIExpression(), !36)
  %call = call i64 @irq_save() #6, !dbg !37
  store i64 %call, ptr %flags, align 8, !dbg !36
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #5, !dbg !38
    #dbg_declare(ptr %in, !24, !DIExpression(), !39)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !40
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !40
  store ptr %call1, ptr %in, align 8, !dbg !39
  call void @llvm.lifetime.start.p0(i64 8, ptr %one) #5, !dbg !41
    #dbg_declare(ptr %one, !25, !DIExpression(), !42)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !43
    #dbg_declare(ptr %i, !33, !DIExpression(), !44)
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #5, !dbg !43
    #dbg_declare(ptr %n, !34, !DIExpression(), !45)
  %1 = load ptr, ptr %in, align 8, !dbg !46
  %tobool = icmp ne ptr %1, null, !dbg !46
  br i1 %tobool, label %cond.true, label %cond.false, !dbg !46

cond.true:                                        ; preds = %entry
  %2 = load ptr, ptr @regions, align 8, !dbg !48
  br label %cond.end, !dbg !46

cond.false:                                       ; preds = %entry
  br label %cond.end, !dbg !46

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi ptr [ %2, %cond.true ], [ null, %cond.false ], !dbg !46
  store ptr %cond, ptr %one, align 8, !dbg !49
  br label %for.cond, !dbg !50

for.cond:                                         ; preds = %for.inc16, %cond.end
  %3 = load ptr, ptr %one, align 8, !dbg !51
  %tobool2 = icmp ne ptr %3, null, !dbg !53
  br i1 %tobool2, label %for.body, label %for.end17, !dbg !53

for.body:                                         ; preds = %for.cond
  store i32 0, ptr %i, align 4, !dbg !54
  store i32 0, ptr %n, align 4, !dbg !57
  br label %for.cond3, !dbg !58

for.cond3:                                        ; preds = %for.inc, %for.body
  %4 = load i32, ptr %i, align 4, !dbg !59
  %5 = load ptr, ptr %one, align 8, !dbg !61
  %count = getelementptr inbounds %struct.region, ptr %5, i32 0, i32 2, !dbg !62
  %6 = load i32, ptr %count, align 8, !dbg !62
  %cmp = icmp slt i32 %4, %6, !dbg !63
  br i1 %cmp, label %for.body4, label %for.end, !dbg !64

for.body4:                                        ; preds = %for.cond3
  %7 = load ptr, ptr %one, align 8, !dbg !65
  %pfn = getelementptr inbounds %struct.region, ptr %7, i32 0, i32 1, !dbg !67
  %8 = load i64, ptr %pfn, align 8, !dbg !67
  %9 = load i32, ptr %i, align 4, !dbg !68
  %conv = sext i32 %9 to i64, !dbg !68
  %add = add i64 %8, %conv, !dbg !69
  %10 = load ptr, ptr %in, align 8, !dbg !70
  %11 = load i32, ptr %n, align 4, !dbg !71
  %inc = add i32 %11, 1, !dbg !71
  store i32 %inc, ptr %n, align 4, !dbg !71
  %add5 = add i32 2, %11, !dbg !72
  %idxprom = sext i32 %add5 to i64, !dbg !70
  %arrayidx = getelementptr i64, ptr %10, i64 %idxprom, !dbg !70
  store i64 %add, ptr %arrayidx, align 8, !dbg !73
  %12 = load i32, ptr %n, align 4, !dbg !74
  %cmp6 = icmp eq i32 %12, 510, !dbg !76
  br i1 %cmp6, label %if.then, label %lor.lhs.false, !dbg !77

lor.lhs.false:                                    ; preds = %for.body4
  %13 = load i32, ptr %i, align 4, !dbg !78
  %14 = load ptr, ptr %one, align 8, !dbg !79
  %count8 = getelementptr inbounds %struct.region, ptr %14, i32 0, i32 2, !dbg !80
  %15 = load i32, ptr %count8, align 8, !dbg !80
  %sub = sub i32 %15, 1, !dbg !81
  %cmp9 = icmp eq i32 %13, %sub, !dbg !82
  br i1 %cmp9, label %if.then, label %if.end, !dbg !83

if.then:                                          ; preds = %lor.lhs.false, %for.body4
  %16 = load ptr, ptr %in, align 8, !dbg !84
  %arrayidx11 = getelementptr i64, ptr %16, i64 0, !dbg !84
  store i64 -1, ptr %arrayidx11, align 8, !dbg !86
  %17 = load ptr, ptr %in, align 8, !dbg !87
  %arrayidx12 = getelementptr i64, ptr %17, i64 1, !dbg !87
  store i64 0, ptr %arrayidx12, align 8, !dbg !88
  %18 = load i32, ptr %n, align 4, !dbg !89
  %conv13 = trunc i32 %18 to i16, !dbg !89
  %19 = load ptr, ptr %in, align 8, !dbg !90
  %call14 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 219, i16 noundef zeroext %conv13, i16 noundef zeroext 0, ptr noundef %19, ptr noundef null) #6, !dbg !91
  store i32 0, ptr %n, align 4, !dbg !92
  br label %if.end, !dbg !93

if.end:                                           ; preds = %if.then, %lor.lhs.false
  br label %for.inc, !dbg !94

for.inc:                                          ; preds = %if.end
  %20 = load i32, ptr %i, align 4, !dbg !95
  %inc15 = add i32 %20, 1, !dbg !95
  store i32 %inc15, ptr %i, align 4, !dbg !95
  br label %for.cond3, !dbg !96, !llvm.loop !97

for.end:                                          ; preds = %for.cond3
  br label %for.inc16, !dbg !100

for.inc16:                                        ; preds = %for.end
  %21 = load ptr, ptr %one, align 8, !dbg !101
  %next = getelementptr inbounds %struct.region, ptr %21, i32 0, i32 0, !dbg !102
  %22 = load ptr, ptr %next, align 8, !dbg !102
  store ptr %22, ptr %one, align 8, !dbg !103
  br label %for.cond, !dbg !104, !llvm.loop !105

for.end17:                                        ; preds = %for.cond
  %23 = load i64, ptr %flags, align 8, !dbg !107
  call void @irq_restore(i64 noundef %23) #6, !dbg !108
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #5, !dbg !109
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !109
  call void @llvm.lifetime.end.p0(i64 8, ptr %one) #5, !dbg !109
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #5, !dbg !109
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !109
  ret void, !dbg !109
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !110 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !115
    #dbg_declare(ptr %flags, !114, !DIExpression(), !116)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !117, !srcloc !118
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !119, !srcloc !120
  %0 = load i64, ptr %flags, align 8, !dbg !121
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !122
  ret i64 %0, !dbg !123
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !124 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !128, !DIExpression(), !130)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !131
    #dbg_declare(ptr %offset, !129, !DIExpression(), !132)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !133, !srcloc !134
  store i64 %0, ptr %offset, align 8, !dbg !133
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !135
  %2 = ptrtoint ptr %1 to i64, !dbg !136
  %3 = load i64, ptr %offset, align 8, !dbg !137
  %add = add i64 %2, %3, !dbg !138
  %4 = inttoptr i64 %add to ptr, !dbg !139
  %5 = load ptr, ptr %4, align 8, !dbg !140
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !141
  ret ptr %5, !dbg !142
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !143 {
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
    #dbg_declare(ptr %code.addr, !149, !DIExpression(), !157)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !150, !DIExpression(), !158)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !151, !DIExpression(), !159)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !152, !DIExpression(), !160)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !153, !DIExpression(), !161)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !162
    #dbg_declare(ptr %control, !154, !DIExpression(), !163)
  %0 = load i16, ptr %code.addr, align 2, !dbg !164
  %conv = zext i16 %0 to i64, !dbg !164
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !165
  %conv1 = zext i16 %1 to i64, !dbg !166
  %shl = shl i64 %conv1, 17, !dbg !167
  %or = or i64 %conv, %shl, !dbg !168
  %2 = load i16, ptr %count.addr, align 2, !dbg !169
  %conv2 = zext i16 %2 to i64, !dbg !170
  %shl3 = shl i64 %conv2, 32, !dbg !171
  %or4 = or i64 %or, %shl3, !dbg !172
  store i64 %or4, ptr %control, align 8, !dbg !163
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !173
    #dbg_declare(ptr %status, !155, !DIExpression(), !174)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !175
    #dbg_declare(ptr %done, !156, !DIExpression(), !176)
  br label %do.body, !dbg !177

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !178
  %4 = load ptr, ptr %input.addr, align 8, !dbg !180
  %5 = load ptr, ptr %output.addr, align 8, !dbg !181
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !182
  store i64 %call, ptr %status, align 8, !dbg !183
  %6 = load i64, ptr %status, align 8, !dbg !184
  %and = and i64 %6, 65535, !dbg !186
  %cmp = icmp ne i64 %and, 0, !dbg !187
  br i1 %cmp, label %if.then, label %if.end, !dbg !188

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !189
  store i64 %7, ptr %retval, align 8, !dbg !190
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !190

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !191
  %shr = lshr i64 %8, 32, !dbg !192
  %and6 = and i64 %shr, 4095, !dbg !193
  %conv7 = trunc i64 %and6 to i16, !dbg !194
  store i16 %conv7, ptr %done, align 2, !dbg !195
  %9 = load i64, ptr %control, align 8, !dbg !196
  %and8 = and i64 %9, -1152640029630136321, !dbg !196
  store i64 %and8, ptr %control, align 8, !dbg !196
  %10 = load i16, ptr %done, align 2, !dbg !197
  %conv9 = zext i16 %10 to i64, !dbg !198
  %shl10 = shl i64 %conv9, 48, !dbg !199
  %11 = load i64, ptr %control, align 8, !dbg !200
  %or11 = or i64 %11, %shl10, !dbg !200
  store i64 %or11, ptr %control, align 8, !dbg !200
  br label %do.cond, !dbg !201

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !202
  %conv12 = zext i16 %12 to i32, !dbg !202
  %13 = load i16, ptr %count.addr, align 2, !dbg !203
  %conv13 = zext i16 %13 to i32, !dbg !203
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !204
  br i1 %cmp14, label %do.body, label %do.end, !dbg !201, !llvm.loop !205

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !207
  store i64 %14, ptr %retval, align 8, !dbg !208
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !208

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !209
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !209
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !209
  %15 = load i64, ptr %retval, align 8, !dbg !209
  ret i64 %15, !dbg !209
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !210 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !214, !DIExpression(), !215)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !216
  %and = and i64 %0, 512, !dbg !218
  %tobool = icmp ne i64 %and, 0, !dbg !218
  br i1 %tobool, label %if.then, label %if.end, !dbg !219

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !220, !srcloc !221
  br label %if.end, !dbg !220

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !222
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !223 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !14, line: 14, type: !10, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !11, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hv_vtom_kexec_finish.c", directory: ".", checksumkind: CSK_MD5, checksum: "e20a864b4c1e1ed88cbb866c595aed38")
!4 = !{!5, !9, !10, !6}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../audit/sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!11 = !{!0, !12}
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !14, line: 14, type: !10, isLocal: false, isDefinition: true)
!14 = !DIFile(filename: "./posted.h", directory: ".", checksumkind: CSK_MD5, checksum: "1a5f4d3c7c63d3654cb5215558700365")
!15 = !{i32 7, !"Dwarf Version", i32 5}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!19 = distinct !DISubprogram(name: "hv_vtom_kexec_finish", scope: !3, file: !3, line: 13, type: !20, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!20 = !DISubroutineType(types: !21)
!21 = !{null}
!22 = !{!23, !24, !25, !33, !34}
!23 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 15, type: !6)
!24 = !DILocalVariable(name: "in", scope: !19, file: !3, line: 16, type: !5)
!25 = !DILocalVariable(name: "one", scope: !19, file: !3, line: 17, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "region", file: !3, line: 5, size: 192, elements: !28)
!28 = !{!29, !30, !31}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !27, file: !3, line: 6, baseType: !26, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "pfn", scope: !27, file: !3, line: 7, baseType: !6, size: 64, offset: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !27, file: !3, line: 8, baseType: !32, size: 32, offset: 128)
!32 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!33 = !DILocalVariable(name: "i", scope: !19, file: !3, line: 18, type: !32)
!34 = !DILocalVariable(name: "n", scope: !19, file: !3, line: 18, type: !32)
!35 = !DILocation(line: 15, column: 2, scope: !19)
!36 = !DILocation(line: 15, column: 6, scope: !19)
!37 = !DILocation(line: 15, column: 14, scope: !19)
!38 = !DILocation(line: 16, column: 2, scope: !19)
!39 = !DILocation(line: 16, column: 7, scope: !19)
!40 = !DILocation(line: 16, column: 12, scope: !19)
!41 = !DILocation(line: 17, column: 2, scope: !19)
!42 = !DILocation(line: 17, column: 17, scope: !19)
!43 = !DILocation(line: 18, column: 2, scope: !19)
!44 = !DILocation(line: 18, column: 6, scope: !19)
!45 = !DILocation(line: 18, column: 9, scope: !19)
!46 = !DILocation(line: 20, column: 13, scope: !47)
!47 = distinct !DILexicalBlock(scope: !19, file: !3, line: 20, column: 2)
!48 = !DILocation(line: 20, column: 18, scope: !47)
!49 = !DILocation(line: 20, column: 11, scope: !47)
!50 = !DILocation(line: 20, column: 7, scope: !47)
!51 = !DILocation(line: 20, column: 34, scope: !52)
!52 = distinct !DILexicalBlock(scope: !47, file: !3, line: 20, column: 2)
!53 = !DILocation(line: 20, column: 2, scope: !47)
!54 = !DILocation(line: 21, column: 10, scope: !55)
!55 = distinct !DILexicalBlock(scope: !56, file: !3, line: 21, column: 3)
!56 = distinct !DILexicalBlock(scope: !52, file: !3, line: 20, column: 56)
!57 = !DILocation(line: 21, column: 17, scope: !55)
!58 = !DILocation(line: 21, column: 8, scope: !55)
!59 = !DILocation(line: 21, column: 22, scope: !60)
!60 = distinct !DILexicalBlock(scope: !55, file: !3, line: 21, column: 3)
!61 = !DILocation(line: 21, column: 26, scope: !60)
!62 = !DILocation(line: 21, column: 31, scope: !60)
!63 = !DILocation(line: 21, column: 24, scope: !60)
!64 = !DILocation(line: 21, column: 3, scope: !55)
!65 = !DILocation(line: 22, column: 18, scope: !66)
!66 = distinct !DILexicalBlock(scope: !60, file: !3, line: 21, column: 43)
!67 = !DILocation(line: 22, column: 23, scope: !66)
!68 = !DILocation(line: 22, column: 29, scope: !66)
!69 = !DILocation(line: 22, column: 27, scope: !66)
!70 = !DILocation(line: 22, column: 4, scope: !66)
!71 = !DILocation(line: 22, column: 12, scope: !66)
!72 = !DILocation(line: 22, column: 9, scope: !66)
!73 = !DILocation(line: 22, column: 16, scope: !66)
!74 = !DILocation(line: 23, column: 8, scope: !75)
!75 = distinct !DILexicalBlock(scope: !66, file: !3, line: 23, column: 8)
!76 = !DILocation(line: 23, column: 10, scope: !75)
!77 = !DILocation(line: 23, column: 32, scope: !75)
!78 = !DILocation(line: 23, column: 35, scope: !75)
!79 = !DILocation(line: 23, column: 40, scope: !75)
!80 = !DILocation(line: 23, column: 45, scope: !75)
!81 = !DILocation(line: 23, column: 51, scope: !75)
!82 = !DILocation(line: 23, column: 37, scope: !75)
!83 = !DILocation(line: 23, column: 8, scope: !66)
!84 = !DILocation(line: 24, column: 5, scope: !85)
!85 = distinct !DILexicalBlock(scope: !75, file: !3, line: 23, column: 56)
!86 = !DILocation(line: 24, column: 11, scope: !85)
!87 = !DILocation(line: 25, column: 5, scope: !85)
!88 = !DILocation(line: 25, column: 11, scope: !85)
!89 = !DILocation(line: 26, column: 31, scope: !85)
!90 = !DILocation(line: 26, column: 37, scope: !85)
!91 = !DILocation(line: 26, column: 5, scope: !85)
!92 = !DILocation(line: 27, column: 7, scope: !85)
!93 = !DILocation(line: 28, column: 4, scope: !85)
!94 = !DILocation(line: 29, column: 3, scope: !66)
!95 = !DILocation(line: 21, column: 39, scope: !60)
!96 = !DILocation(line: 21, column: 3, scope: !60)
!97 = distinct !{!97, !64, !98, !99}
!98 = !DILocation(line: 29, column: 3, scope: !55)
!99 = !{!"llvm.loop.mustprogress"}
!100 = !DILocation(line: 30, column: 2, scope: !56)
!101 = !DILocation(line: 20, column: 45, scope: !52)
!102 = !DILocation(line: 20, column: 50, scope: !52)
!103 = !DILocation(line: 20, column: 43, scope: !52)
!104 = !DILocation(line: 20, column: 2, scope: !52)
!105 = distinct !{!105, !53, !106, !99}
!106 = !DILocation(line: 30, column: 2, scope: !47)
!107 = !DILocation(line: 31, column: 14, scope: !19)
!108 = !DILocation(line: 31, column: 2, scope: !19)
!109 = !DILocation(line: 32, column: 1, scope: !19)
!110 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !111, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !113)
!111 = !DISubroutineType(types: !112)
!112 = !{!6}
!113 = !{!114}
!114 = !DILocalVariable(name: "flags", scope: !110, file: !7, line: 42, type: !6)
!115 = !DILocation(line: 42, column: 2, scope: !110)
!116 = !DILocation(line: 42, column: 6, scope: !110)
!117 = !DILocation(line: 44, column: 2, scope: !110)
!118 = !{i64 21547, i64 21556}
!119 = !DILocation(line: 45, column: 2, scope: !110)
!120 = !{i64 21618}
!121 = !DILocation(line: 46, column: 9, scope: !110)
!122 = !DILocation(line: 47, column: 1, scope: !110)
!123 = !DILocation(line: 46, column: 2, scope: !110)
!124 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !125, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !127)
!125 = !DISubroutineType(types: !126)
!126 = !{!9, !10}
!127 = !{!128, !129}
!128 = !DILocalVariable(name: "variable", arg: 1, scope: !124, file: !7, line: 56, type: !10)
!129 = !DILocalVariable(name: "offset", scope: !124, file: !7, line: 58, type: !6)
!130 = !DILocation(line: 56, column: 46, scope: !124)
!131 = !DILocation(line: 58, column: 2, scope: !124)
!132 = !DILocation(line: 58, column: 6, scope: !124)
!133 = !DILocation(line: 60, column: 2, scope: !124)
!134 = !{i64 21919}
!135 = !DILocation(line: 61, column: 25, scope: !124)
!136 = !DILocation(line: 61, column: 20, scope: !124)
!137 = !DILocation(line: 61, column: 36, scope: !124)
!138 = !DILocation(line: 61, column: 34, scope: !124)
!139 = !DILocation(line: 61, column: 10, scope: !124)
!140 = !DILocation(line: 61, column: 9, scope: !124)
!141 = !DILocation(line: 62, column: 1, scope: !124)
!142 = !DILocation(line: 61, column: 2, scope: !124)
!143 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !7, file: !7, line: 19, type: !144, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !148)
!144 = !DISubroutineType(types: !145)
!145 = !{!6, !146, !146, !146, !9, !9}
!146 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !7, line: 7, baseType: !147)
!147 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!148 = !{!149, !150, !151, !152, !153, !154, !155, !156}
!149 = !DILocalVariable(name: "code", arg: 1, scope: !143, file: !7, line: 19, type: !146)
!150 = !DILocalVariable(name: "count", arg: 2, scope: !143, file: !7, line: 19, type: !146)
!151 = !DILocalVariable(name: "varhead", arg: 3, scope: !143, file: !7, line: 19, type: !146)
!152 = !DILocalVariable(name: "input", arg: 4, scope: !143, file: !7, line: 19, type: !9)
!153 = !DILocalVariable(name: "output", arg: 5, scope: !143, file: !7, line: 19, type: !9)
!154 = !DILocalVariable(name: "control", scope: !143, file: !7, line: 21, type: !6)
!155 = !DILocalVariable(name: "status", scope: !143, file: !7, line: 22, type: !6)
!156 = !DILocalVariable(name: "done", scope: !143, file: !7, line: 23, type: !146)
!157 = !DILocation(line: 19, column: 25, scope: !143)
!158 = !DILocation(line: 19, column: 35, scope: !143)
!159 = !DILocation(line: 19, column: 46, scope: !143)
!160 = !DILocation(line: 19, column: 61, scope: !143)
!161 = !DILocation(line: 19, column: 74, scope: !143)
!162 = !DILocation(line: 21, column: 2, scope: !143)
!163 = !DILocation(line: 21, column: 6, scope: !143)
!164 = !DILocation(line: 21, column: 16, scope: !143)
!165 = !DILocation(line: 21, column: 29, scope: !143)
!166 = !DILocation(line: 21, column: 24, scope: !143)
!167 = !DILocation(line: 21, column: 37, scope: !143)
!168 = !DILocation(line: 21, column: 21, scope: !143)
!169 = !DILocation(line: 21, column: 52, scope: !143)
!170 = !DILocation(line: 21, column: 47, scope: !143)
!171 = !DILocation(line: 21, column: 58, scope: !143)
!172 = !DILocation(line: 21, column: 44, scope: !143)
!173 = !DILocation(line: 22, column: 2, scope: !143)
!174 = !DILocation(line: 22, column: 6, scope: !143)
!175 = !DILocation(line: 23, column: 2, scope: !143)
!176 = !DILocation(line: 23, column: 6, scope: !143)
!177 = !DILocation(line: 25, column: 2, scope: !143)
!178 = !DILocation(line: 26, column: 28, scope: !179)
!179 = distinct !DILexicalBlock(scope: !143, file: !7, line: 25, column: 5)
!180 = !DILocation(line: 26, column: 37, scope: !179)
!181 = !DILocation(line: 26, column: 44, scope: !179)
!182 = !DILocation(line: 26, column: 12, scope: !179)
!183 = !DILocation(line: 26, column: 10, scope: !179)
!184 = !DILocation(line: 27, column: 8, scope: !185)
!185 = distinct !DILexicalBlock(scope: !179, file: !7, line: 27, column: 7)
!186 = !DILocation(line: 27, column: 15, scope: !185)
!187 = !DILocation(line: 27, column: 25, scope: !185)
!188 = !DILocation(line: 27, column: 7, scope: !179)
!189 = !DILocation(line: 28, column: 11, scope: !185)
!190 = !DILocation(line: 28, column: 4, scope: !185)
!191 = !DILocation(line: 29, column: 11, scope: !179)
!192 = !DILocation(line: 29, column: 18, scope: !179)
!193 = !DILocation(line: 29, column: 25, scope: !179)
!194 = !DILocation(line: 29, column: 10, scope: !179)
!195 = !DILocation(line: 29, column: 8, scope: !179)
!196 = !DILocation(line: 30, column: 11, scope: !179)
!197 = !DILocation(line: 31, column: 19, scope: !179)
!198 = !DILocation(line: 31, column: 14, scope: !179)
!199 = !DILocation(line: 31, column: 24, scope: !179)
!200 = !DILocation(line: 31, column: 11, scope: !179)
!201 = !DILocation(line: 32, column: 2, scope: !179)
!202 = !DILocation(line: 32, column: 11, scope: !143)
!203 = !DILocation(line: 32, column: 18, scope: !143)
!204 = !DILocation(line: 32, column: 16, scope: !143)
!205 = distinct !{!205, !177, !206, !99}
!206 = !DILocation(line: 32, column: 23, scope: !143)
!207 = !DILocation(line: 33, column: 9, scope: !143)
!208 = !DILocation(line: 33, column: 2, scope: !143)
!209 = !DILocation(line: 34, column: 1, scope: !143)
!210 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !211, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !213)
!211 = !DISubroutineType(types: !212)
!212 = !{null, !6}
!213 = !{!214}
!214 = !DILocalVariable(name: "flags", arg: 1, scope: !210, file: !7, line: 49, type: !6)
!215 = !DILocation(line: 49, column: 36, scope: !210)
!216 = !DILocation(line: 51, column: 6, scope: !217)
!217 = distinct !DILexicalBlock(scope: !210, file: !7, line: 51, column: 6)
!218 = !DILocation(line: 51, column: 12, scope: !217)
!219 = !DILocation(line: 51, column: 6, scope: !210)
!220 = !DILocation(line: 52, column: 3, scope: !217)
!221 = !{i64 21738}
!222 = !DILocation(line: 53, column: 1, scope: !210)
!223 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !224, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!224 = !DISubroutineType(types: !225)
!225 = !{!6, !6, !9, !9}
