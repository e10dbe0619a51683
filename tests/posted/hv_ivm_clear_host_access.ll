; ModuleID = 'hv_ivm_clear_host_access.c'
source_filename = "hv_ivm_clear_host_access.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.region = type { ptr, i64, i32 }

@lock = external dso_local global i32, align 4
@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@regions = external dso_local global ptr, align 8
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !12
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local void @hv_ivm_clear_host_access() #0 !dbg !19 {
entry:
  %flags = alloca i64, align 8
  %one = alloca ptr, align 8
  %in = alloca ptr, align 8
  %i = alloca i32, align 4
  %n = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !35
    #dbg_declare(ptr %flags, !23, !DIExpression(), !36)
  %call = call i64 @irq_save() #6, !dbg !37
  store i64 %call, ptr %flags, align 8, !dbg !36
  call void @llvm.lifetime.start.p0(i64 8, ptr %one) #5, !dbg !38
    #dbg_declare(ptr %one, !24, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #5, !dbg !40
    #dbg_declare(ptr %in, !32, !DIExpression(), !41)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !42
    #dbg_declare(ptr %i, !33, !DIExpression(), !43)
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #5, !dbg !42
    #dbg_declare(ptr %n, !34, !DIExpression(), !44)
  call void @_raw_spin_lock(ptr noundef @lock) #6, !dbg !45
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !46
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !46
  store ptr %call1, ptr %in, align 8, !dbg !47
  %1 = load ptr, ptr %in, align 8, !dbg !48
  %tobool = icmp ne ptr %1, null, !dbg !48
  br i1 %tobool, label %cond.true, label %cond.false, !dbg !48

cond.true:                                        ; preds = %entry
  %2 = load ptr, ptr @regions, align 8, !dbg !50
  br label %cond.end, !dbg !48

cond.false:                                       ; preds = %entry
  br label %cond.end, !dbg !48

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi ptr [ %2, %cond.true ], [ null, %cond.false ], !dbg !48
  store ptr %cond, ptr %one, align 8, !dbg !51
  br label %for.cond, !dbg !52

for.cond:                                         ; preds = %for.inc16, %cond.end
  %3 = load ptr, ptr %one, align 8, !dbg !53
  %tobool2 = icmp ne ptr %3, null, !dbg !55
  br i1 %tobool2, label %for.body, label %for.end17, !dbg !55

for.body:                                         ; preds = %for.cond
  store i32 0, ptr %i, align 4, !dbg !56
  store i32 0, ptr %n, align 4, !dbg !59
  br label %for.cond3, !dbg !60

for.cond3:                                        ; preds = %for.inc, %for.body
  %4 = load i32, ptr %i, align 4, !dbg !61
  %5 = load ptr, ptr %one, align 8, !dbg !63
  %count = getelementptr inbounds %struct.region, ptr %5, i32 0, i32 2, !dbg !64
  %6 = load i32, ptr %count, align 8, !dbg !64
  %cmp = icmp slt i32 %4, %6, !dbg !65
  br i1 %cmp, label %for.body4, label %for.end, !dbg !66

for.body4:                                        ; preds = %for.cond3
  %7 = load ptr, ptr %one, align 8, !dbg !67
  %pfn = getelementptr inbounds %struct.region, ptr %7, i32 0, i32 1, !dbg !69
  %8 = load i64, ptr %pfn, align 8, !dbg !69
  %9 = load i32, ptr %i, align 4, !dbg !70
  %conv = sext i32 %9 to i64, !dbg !70
  %add = add i64 %8, %conv, !dbg !71
  %10 = load ptr, ptr %in, align 8, !dbg !72
  %11 = load i32, ptr %n, align 4, !dbg !73
  %inc = add i32 %11, 1, !dbg !73
  store i32 %inc, ptr %n, align 4, !dbg !73
  %add5 = add i32 2, %11, !dbg !74
  %idxprom = sext i32 %add5 to i64, !dbg !72
  %arrayidx = getelementptr i64, ptr %10, i64 %idxprom, !dbg !72
  store i64 %add, ptr %arrayidx, align 8, !dbg !75
  %12 = load i32, ptr %n, align 4, !dbg !76
  %cmp6 = icmp eq i32 %12, 510, !dbg !78
  br i1 %cmp6, label %if.then, label %lor.lhs.false, !dbg !79

lor.lhs.false:                                    ; preds = %for.body4
  %13 = load i32, ptr %i, align 4, !dbg !80
  %14 = load ptr, ptr %one, align 8, !dbg !81
  %count8 = getelementptr inbounds %struct.region, ptr %14, i32 0, i32 2, !dbg !82
  %15 = load i32, ptr %count8, align 8, !dbg !82
  %sub = sub i32 %15, 1, !dbg !83
  %cmp9 = icmp eq i32 %13, %sub, !dbg !84
  br i1 %cmp9, label %if.then, label %if.end, !dbg !85

if.then:                                          ; preds = %lor.lhs.false, %for.body4
  %16 = load ptr, ptr %in, align 8, !dbg !86
  %arrayidx11 = getelementptr i64, ptr %16, i64 0, !dbg !86
  store i64 -1, ptr %arrayidx11, align 8, !dbg !88
  %17 = load ptr, ptr %in, align 8, !dbg !89
  %arrayidx12 = getelementptr i64, ptr %17, i64 1, !dbg !89
  store i64 0, ptr %arrayidx12, align 8, !dbg !90
  %18 = load i32, ptr %n, align 4, !dbg !91
  %conv13 = trunc i32 %18 to i16, !dbg !91
  %19 = load ptr, ptr %in, align 8, !dbg !92
  %call14 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 219, i16 noundef zeroext %conv13, i16 noundef zeroext 0, ptr noundef %19, ptr noundef null) #6, !dbg !93
  store i32 0, ptr %n, align 4, !dbg !94
  br label %if.end, !dbg !95

if.end:                                           ; preds = %if.then, %lor.lhs.false
  br label %for.inc, !dbg !96

for.inc:                                          ; preds = %if.end
  %20 = load i32, ptr %i, align 4, !dbg !97
  %inc15 = add i32 %20, 1, !dbg !97
  store i32 %inc15, ptr %i, align 4, !dbg !97
  br label %for.cond3, !dbg !98, !llvm.loop !99

for.end:                                          ; preds = %for.cond3
  br label %for.inc16, !dbg !102

for.inc16:                                        ; preds = %for.end
  %21 = load ptr, ptr %one, align 8, !dbg !103
  %next = getelementptr inbounds %struct.region, ptr %21, i32 0, i32 0, !dbg !104
  %22 = load ptr, ptr %next, align 8, !dbg !104
  store ptr %22, ptr %one, align 8, !dbg !105
  br label %for.cond, !dbg !106, !llvm.loop !107

for.end17:                                        ; preds = %for.cond
  call void @_raw_spin_unlock(ptr noundef @lock) #6, !dbg !109
  %23 = load i64, ptr %flags, align 8, !dbg !110
  call void @irq_restore(i64 noundef %23) #6, !dbg !111
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #5, !dbg !112
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !112
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #5, !dbg !112
  call void @llvm.lifetime.end.p0(i64 8, ptr %one) #5, !dbg !112
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !112
  ret void, !dbg !112
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !113 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !118
    #dbg_declare(ptr %flags, !117, !DIExpression(), !119)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !120, !srcloc !121
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !122, !srcloc !123
  %0 = load i64, ptr %flags, align 8, !dbg !124
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !125
  ret i64 %0, !dbg !126
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !127 dso_local void @_raw_spin_lock(ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !131 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !135, !DIExpression(), !137)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !138
    #dbg_declare(ptr %offset, !136, !DIExpression(), !139)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !140, !srcloc !141
  store i64 %0, ptr %offset, align 8, !dbg !140
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !142
  %2 = ptrtoint ptr %1 to i64, !dbg !143
  %3 = load i64, ptr %offset, align 8, !dbg !144
  %add = add i64 %2, %3, !dbg !145
  %4 = inttoptr i64 %add to ptr, !dbg !146
  %5 = load ptr, ptr %4, align 8, !dbg !147
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !148
  ret ptr %5, !dbg !149
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !150 {
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
    #dbg_declare(ptr %code.addr, !156, !DIExpression(), !164)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !157, !DIExpression(), !165)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !158, !DIExpression(), !166)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !159, !DIExpression(), !167)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !160, !DIExpression(), !168)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !169
    #dbg_declare(ptr %control, !161, !DIExpression(), !170)
  %0 = load i16, ptr %code.addr, align 2, !dbg !171
  %conv = zext i16 %0 to i64, !dbg !171
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !172
  %conv1 = zext i16 %1 to i64, !dbg !173
  %shl = shl i64 %conv1, 17, !dbg !174
  %or = or i64 %conv, %shl, !dbg !175
  %2 = load i16, ptr %count.addr, align 2, !dbg !176
  %conv2 = zext i16 %2 to i64, !dbg !177
  %shl3 = shl i64 %conv2, 32, !dbg !178
  %or4 = or i64 %or, %shl3, !dbg !179
  store i64 %or4, ptr %control, align 8, !dbg !170
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !180
    #dbg_declare(ptr %status, !162, !DIExpression(), !181)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !182
    #dbg_declare(ptr %done, !163, !DIExpression(), !183)
  br label %do.body, !dbg !184

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !185
  %4 = load ptr, ptr %input.addr, align 8, !dbg !187
  %5 = load ptr, ptr %output.addr, align 8, !dbg !188
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !189
  store i64 %call, ptr %status, align 8, !dbg !190
  %6 = load i64, ptr %status, align 8, !dbg !191
  %and = and i64 %6, 65535, !dbg !193
  %cmp = icmp ne i64 %and, 0, !dbg !194
  br i1 %cmp, label %if.then, label %if.end, !dbg !195

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !196
  store i64 %7, ptr %retval, align 8, !dbg !197
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !197

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !198
  %shr = lshr i64 %8, 32, !dbg !199
  %and6 = and i64 %shr, 4095, !dbg !200
  %conv7 = trunc i64 %and6 to i16, !dbg !201
  store i16 %conv7, ptr %done, align 2, !dbg !202
  %9 = load i64, ptr %control, align 8, !dbg !203
  %and8 = and i64 %9, -1152640029630136321, !dbg !203
  store i64 %and8, ptr %control, align 8, !dbg !203
  %10 = load i16, ptr %done, align 2, !dbg !204
  %conv9 = zext i16 %10 to i64, !dbg !205
  %shl10 = shl i64 %conv9, 48, !dbg !206
  %11 = load i64, ptr %control, align 8, !dbg !207
  %or11 = or i64 %11, %shl10, !dbg !207
  store i64 %or11, ptr %control, align 8, !dbg !207
  br label %do.cond, !dbg !208

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !209
  %conv12 = zext i16 %12 to i32, !dbg !209
  %13 = load i16, ptr %count.addr, align 2, !dbg !210
  %conv13 = zext i16 %13 to i32, !dbg !210
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !211
  br i1 %cmp14, label %do.body, label %do.end, !dbg !208, !llvm.loop !212

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !214
  store i64 %14, ptr %retval, align 8, !dbg !215
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !215

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !216
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !216
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !216
  %15 = load i64, ptr %retval, align 8, !dbg !216
  ret i64 %15, !dbg !216
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !217 dso_local void @_raw_spin_unlock(ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !218 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !222, !DIExpression(), !223)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !224
  %and = and i64 %0, 512, !dbg !226
  %tobool = icmp ne i64 %and, 0, !dbg !226
  br i1 %tobool, label %if.then, label %if.end, !dbg !227

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !228, !srcloc !229
  br label %if.end, !dbg !228

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !230
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !231 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !14, line: 14, type: !10, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !11, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hv_ivm_clear_host_access.c", directory: ".", checksumkind: CSK_MD5, checksum: "f8c40aecc03d9f851beb9f4e7c4ec9bf")
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
!19 = distinct !DISubprogram(name: "hv_ivm_clear_host_access", scope: !3, file: !3, line: 16, type: !20, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!20 = !DISubroutineType(types: !21)
!21 = !{null}
!22 = !{!23, !24, !32, !33, !34}
!23 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 18, type: !6)
!24 = !DILocalVariable(name: "one", scope: !19, file: !3, line: 19, type: !25)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "region", file: !3, line: 5, size: 192, elements: !27)
!27 = !{!28, !29, !30}
!28 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !26, file: !3, line: 6, baseType: !25, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "pfn", scope: !26, file: !3, line: 7, baseType: !6, size: 64, offset: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !26, file: !3, line: 8, baseType: !31, size: 32, offset: 128)
!31 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!32 = !DILocalVariable(name: "in", scope: !19, file: !3, line: 20, type: !5)
!33 = !DILocalVariable(name: "i", scope: !19, file: !3, line: 21, type: !31)
!34 = !DILocalVariable(name: "n", scope: !19, file: !3, line: 21, type: !31)
!35 = !DILocation(line: 18, column: 2, scope: !19)
!36 = !DILocation(line: 18, column: 6, scope: !19)
!37 = !DILocation(line: 18, column: 14, scope: !19)
!38 = !DILocation(line: 19, column: 2, scope: !19)
!39 = !DILocation(line: 19, column: 17, scope: !19)
!40 = !DILocation(line: 20, column: 2, scope: !19)
!41 = !DILocation(line: 20, column: 7, scope: !19)
!42 = !DILocation(line: 21, column: 2, scope: !19)
!43 = !DILocation(line: 21, column: 6, scope: !19)
!44 = !DILocation(line: 21, column: 9, scope: !19)
!45 = !DILocation(line: 23, column: 2, scope: !19)
!46 = !DILocation(line: 24, column: 7, scope: !19)
!47 = !DILocation(line: 24, column: 5, scope: !19)
!48 = !DILocation(line: 25, column: 13, scope: !49)
!49 = distinct !DILexicalBlock(scope: !19, file: !3, line: 25, column: 2)
!50 = !DILocation(line: 25, column: 18, scope: !49)
!51 = !DILocation(line: 25, column: 11, scope: !49)
!52 = !DILocation(line: 25, column: 7, scope: !49)
!53 = !DILocation(line: 25, column: 34, scope: !54)
!54 = distinct !DILexicalBlock(scope: !49, file: !3, line: 25, column: 2)
!55 = !DILocation(line: 25, column: 2, scope: !49)
!56 = !DILocation(line: 26, column: 10, scope: !57)
!57 = distinct !DILexicalBlock(scope: !58, file: !3, line: 26, column: 3)
!58 = distinct !DILexicalBlock(scope: !54, file: !3, line: 25, column: 56)
!59 = !DILocation(line: 26, column: 17, scope: !57)
!60 = !DILocation(line: 26, column: 8, scope: !57)
!61 = !DILocation(line: 26, column: 22, scope: !62)
!62 = distinct !DILexicalBlock(scope: !57, file: !3, line: 26, column: 3)
!63 = !DILocation(line: 26, column: 26, scope: !62)
!64 = !DILocation(line: 26, column: 31, scope: !62)
!65 = !DILocation(line: 26, column: 24, scope: !62)
!66 = !DILocation(line: 26, column: 3, scope: !57)
!67 = !DILocation(line: 27, column: 18, scope: !68)
!68 = distinct !DILexicalBlock(scope: !62, file: !3, line: 26, column: 43)
!69 = !DILocation(line: 27, column: 23, scope: !68)
!70 = !DILocation(line: 27, column: 29, scope: !68)
!71 = !DILocation(line: 27, column: 27, scope: !68)
!72 = !DILocation(line: 27, column: 4, scope: !68)
!73 = !DILocation(line: 27, column: 12, scope: !68)
!74 = !DILocation(line: 27, column: 9, scope: !68)
!75 = !DILocation(line: 27, column: 16, scope: !68)
!76 = !DILocation(line: 28, column: 8, scope: !77)
!77 = distinct !DILexicalBlock(scope: !68, file: !3, line: 28, column: 8)
!78 = !DILocation(line: 28, column: 10, scope: !77)
!79 = !DILocation(line: 28, column: 32, scope: !77)
!80 = !DILocation(line: 28, column: 35, scope: !77)
!81 = !DILocation(line: 28, column: 40, scope: !77)
!82 = !DILocation(line: 28, column: 45, scope: !77)
!83 = !DILocation(line: 28, column: 51, scope: !77)
!84 = !DILocation(line: 28, column: 37, scope: !77)
!85 = !DILocation(line: 28, column: 8, scope: !68)
!86 = !DILocation(line: 29, column: 5, scope: !87)
!87 = distinct !DILexicalBlock(scope: !77, file: !3, line: 28, column: 56)
!88 = !DILocation(line: 29, column: 11, scope: !87)
!89 = !DILocation(line: 30, column: 5, scope: !87)
!90 = !DILocation(line: 30, column: 11, scope: !87)
!91 = !DILocation(line: 31, column: 31, scope: !87)
!92 = !DILocation(line: 31, column: 37, scope: !87)
!93 = !DILocation(line: 31, column: 5, scope: !87)
!94 = !DILocation(line: 32, column: 7, scope: !87)
!95 = !DILocation(line: 33, column: 4, scope: !87)
!96 = !DILocation(line: 34, column: 3, scope: !68)
!97 = !DILocation(line: 26, column: 39, scope: !62)
!98 = !DILocation(line: 26, column: 3, scope: !62)
!99 = distinct !{!99, !66, !100, !101}
!100 = !DILocation(line: 34, column: 3, scope: !57)
!101 = !{!"llvm.loop.mustprogress"}
!102 = !DILocation(line: 35, column: 2, scope: !58)
!103 = !DILocation(line: 25, column: 45, scope: !54)
!104 = !DILocation(line: 25, column: 50, scope: !54)
!105 = !DILocation(line: 25, column: 43, scope: !54)
!106 = !DILocation(line: 25, column: 2, scope: !54)
!107 = distinct !{!107, !55, !108, !101}
!108 = !DILocation(line: 35, column: 2, scope: !49)
!109 = !DILocation(line: 36, column: 2, scope: !19)
!110 = !DILocation(line: 37, column: 14, scope: !19)
!111 = !DILocation(line: 37, column: 2, scope: !19)
!112 = !DILocation(line: 38, column: 1, scope: !19)
!113 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !114, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !116)
!114 = !DISubroutineType(types: !115)
!115 = !{!6}
!116 = !{!117}
!117 = !DILocalVariable(name: "flags", scope: !113, file: !7, line: 42, type: !6)
!118 = !DILocation(line: 42, column: 2, scope: !113)
!119 = !DILocation(line: 42, column: 6, scope: !113)
!120 = !DILocation(line: 44, column: 2, scope: !113)
!121 = !{i64 21690, i64 21699}
!122 = !DILocation(line: 45, column: 2, scope: !113)
!123 = !{i64 21761}
!124 = !DILocation(line: 46, column: 9, scope: !113)
!125 = !DILocation(line: 47, column: 1, scope: !113)
!126 = !DILocation(line: 46, column: 2, scope: !113)
!127 = !DISubprogram(name: "_raw_spin_lock", scope: !3, file: !3, line: 13, type: !128, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!128 = !DISubroutineType(types: !129)
!129 = !{null, !130}
!130 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!131 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !132, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !134)
!132 = !DISubroutineType(types: !133)
!133 = !{!9, !10}
!134 = !{!135, !136}
!135 = !DILocalVariable(name: "variable", arg: 1, scope: !131, file: !7, line: 56, type: !10)
!136 = !DILocalVariable(name: "offset", scope: !131, file: !7, line: 58, type: !6)
!137 = !DILocation(line: 56, column: 46, scope: !131)
!138 = !DILocation(line: 58, column: 2, scope: !131)
!139 = !DILocation(line: 58, column: 6, scope: !131)
!140 = !DILocation(line: 60, column: 2, scope: !131)
!141 = !{i64 22062}
!142 = !DILocation(line: 61, column: 25, scope: !131)
!143 = !DILocation(line: 61, column: 20, scope: !131)
!144 = !DILocation(line: 61, column: 36, scope: !131)
!145 = !DILocation(line: 61, column: 34, scope: !131)
!146 = !DILocation(line: 61, column: 10, scope: !131)
!147 = !DILocation(line: 61, column: 9, scope: !131)
!148 = !DILocation(line: 62, column: 1, scope: !131)
!149 = !DILocation(line: 61, column: 2, scope: !131)
!150 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !7, file: !7, line: 19, type: !151, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !155)
!151 = !DISubroutineType(types: !152)
!152 = !{!6, !153, !153, !153, !9, !9}
!153 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !7, line: 7, baseType: !154)
!154 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!155 = !{!156, !157, !158, !159, !160, !161, !162, !163}
!156 = !DILocalVariable(name: "code", arg: 1, scope: !150, file: !7, line: 19, type: !153)
!157 = !DILocalVariable(name: "count", arg: 2, scope: !150, file: !7, line: 19, type: !153)
!158 = !DILocalVariable(name: "varhead", arg: 3, scope: !150, file: !7, line: 19, type: !153)
!159 = !DILocalVariable(name: "input", arg: 4, scope: !150, file: !7, line: 19, type: !9)
!160 = !DILocalVariable(name: "output", arg: 5, scope: !150, file: !7, line: 19, type: !9)
!161 = !DILocalVariable(name: "control", scope: !150, file: !7, line: 21, type: !6)
!162 = !DILocalVariable(name: "status", scope: !150, file: !7, line: 22, type: !6)
!163 = !DILocalVariable(name: "done", scope: !150, file: !7, line: 23, type: !153)
!164 = !DILocation(line: 19, column: 25, scope: !150)
!165 = !DILocation(line: 19, column: 35, scope: !150)
!166 = !DILocation(line: 19, column: 46, scope: !150)
!167 = !DILocation(line: 19, column: 61, scope: !150)
!168 = !DILocation(line: 19, column: 74, scope: !150)
!169 = !DILocation(line: 21, column: 2, scope: !150)
!170 = !DILocation(line: 21, column: 6, scope: !150)
!171 = !DILocation(line: 21, column: 16, scope: !150)
!172 = !DILocation(line: 21, column: 29, scope: !150)
!173 = !DILocation(line: 21, column: 24, scope: !150)
!174 = !DILocation(line: 21, column: 37, scope: !150)
!175 = !DILocation(line: 21, column: 21, scope: !150)
!176 = !DILocation(line: 21, column: 52, scope: !150)
!177 = !DILocation(line: 21, column: 47, scope: !150)
!178 = !DILocation(line: 21, column: 58, scope: !150)
!179 = !DILocation(line: 21, column: 44, scope: !150)
!180 = !DILocation(line: 22, column: 2, scope: !150)
!181 = !DILocation(line: 22, column: 6, scope: !150)
!182 = !DILocation(line: 23, column: 2, scope: !150)
!183 = !DILocation(line: 23, column: 6, scope: !150)
!184 = !DILocation(line: 25, column: 2, scope: !150)
!185 = !DILocation(line: 26, column: 28, scope: !186)
!186 = distinct !DILexicalBlock(scope: !150, file: !7, line: 25, column: 5)
!187 = !DILocation(line: 26, column: 37, scope: !186)
!188 = !DILocation(line: 26, column: 44, scope: !186)
!189 = !DILocation(line: 26, column: 12, scope: !186)
!190 = !DILocation(line: 26, column: 10, scope: !186)
!191 = !DILocation(line: 27, column: 8, scope: !192)
!192 = distinct !DILexicalBlock(scope: !186, file: !7, line: 27, column: 7)
!193 = !DILocation(line: 27, column: 15, scope: !192)
!194 = !DILocation(line: 27, column: 25, scope: !192)
!195 = !DILocation(line: 27, column: 7, scope: !186)
!196 = !DILocation(line: 28, column: 11, scope: !192)
!197 = !DILocation(line: 28, column: 4, scope: !192)
!198 = !DILocation(line: 29, column: 11, scope: !186)
!199 = !DILocation(line: 29, column: 18, scope: !186)
!200 = !DILocation(line: 29, column: 25, scope: !186)
!201 = !DILocation(line: 29, column: 10, scope: !186)
!202 = !DILocation(line: 29, column: 8, scope: !186)
!203 = !DILocation(line: 30, column: 11, scope: !186)
!204 = !DILocation(line: 31, column: 19, scope: !186)
!205 = !DILocation(line: 31, column: 14, scope: !186)
!206 = !DILocation(line: 31, column: 24, scope: !186)
!207 = !DILocation(line: 31, column: 11, scope: !186)
!208 = !DILocation(line: 32, column: 2, scope: !186)
!209 = !DILocation(line: 32, column: 11, scope: !150)
!210 = !DILocation(line: 32, column: 18, scope: !150)
!211 = !DILocation(line: 32, column: 16, scope: !150)
!212 = distinct !{!212, !184, !213, !101}
!213 = !DILocation(line: 32, column: 23, scope: !150)
!214 = !DILocation(line: 33, column: 9, scope: !150)
!215 = !DILocation(line: 33, column: 2, scope: !150)
!216 = !DILocation(line: 34, column: 1, scope: !150)
!217 = !DISubprogram(name: "_raw_spin_unlock", scope: !3, file: !3, line: 14, type: !128, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!218 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !219, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !221)
!219 = !DISubroutineType(types: !220)
!220 = !{null, !6}
!221 = !{!222}
!222 = !DILocalVariable(name: "flags", arg: 1, scope: !218, file: !7, line: 49, type: !6)
!223 = !DILocation(line: 49, column: 36, scope: !218)
!224 = !DILocation(line: 51, column: 6, scope: !225)
!225 = distinct !DILexicalBlock(scope: !218, file: !7, line: 51, column: 6)
!226 = !DILocation(line: 51, column: 12, scope: !225)
!227 = !DILocation(line: 51, column: 6, scope: !218)
!228 = !DILocation(line: 52, column: 3, scope: !225)
!229 = !{i64 21881}
!230 = !DILocation(line: 53, column: 1, scope: !218)
!231 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !232, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!232 = !DISubroutineType(types: !233)
!233 = !{!6, !6, !9, !9}
