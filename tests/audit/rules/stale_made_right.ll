; ModuleID = 'stale_made_right.c'
source_filename = "stale_made_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_made_right(i64 noundef %partition, ptr noundef %pages, i32 noundef %count) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %list = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  %i = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !25, !DIExpression(), !35)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !26, !DIExpression(), !36)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !27, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !38
    #dbg_declare(ptr %flags, !28, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !38
    #dbg_declare(ptr %status, !29, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !38
    #dbg_declare(ptr %input, !30, !DIExpression(), !41)
  call void @llvm.lifetime.start.p0(i64 8, ptr %list) #6, !dbg !42
    #dbg_declare(ptr %list, !32, !DIExpression(), !43)
  %call = call ptr @__kmalloc(i64 noundef 4096, i32 noundef 3264) #7, !dbg !44
  store ptr %call, ptr %list, align 8, !dbg !43
  %0 = load ptr, ptr %list, align 8, !dbg !45
  %tobool = icmp ne ptr %0, null, !dbg !45
  br i1 %tobool, label %if.end, label %if.then, !dbg !47

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !48
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !48

if.end:                                           ; preds = %entry
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #6, !dbg !49
    #dbg_declare(ptr %i, !33, !DIExpression(), !50)
  store i32 0, ptr %i, align 4, !dbg !50
  br label %for.cond, !dbg !49

for.cond:                                         ; preds = %for.inc, %if.end
  %1 = load i32, ptr %i, align 4, !dbg !51
  %2 = load i32, ptr %count.addr, align 4, !dbg !53
  %cmp = icmp ult i32 %1, %2, !dbg !54
  br i1 %cmp, label %land.rhs, label %land.end, !dbg !55

land.rhs:                                         ; preds = %for.cond
  %3 = load i32, ptr %i, align 4, !dbg !56
  %cmp1 = icmp ult i32 %3, 512, !dbg !57
  br label %land.end

land.end:                                         ; preds = %land.rhs, %for.cond
  %4 = phi i1 [ false, %for.cond ], [ %cmp1, %land.rhs ], !dbg !58
  br i1 %4, label %for.body, label %for.cond.cleanup, !dbg !59

for.cond.cleanup:                                 ; preds = %land.end
  store i32 2, ptr %cleanup.dest.slot, align 4
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !60
  br label %for.end

for.body:                                         ; preds = %land.end
  %5 = load ptr, ptr %pages.addr, align 8, !dbg !61
  %6 = load i32, ptr %i, align 4, !dbg !62
  %idxprom = zext i32 %6 to i64, !dbg !61
  %arrayidx = getelementptr i64, ptr %5, i64 %idxprom, !dbg !61
  %7 = load i64, ptr %arrayidx, align 8, !dbg !61
  %shr = lshr i64 %7, 12, !dbg !63
  %8 = load ptr, ptr %list, align 8, !dbg !64
  %9 = load i32, ptr %i, align 4, !dbg !65
  %idxprom2 = zext i32 %9 to i64, !dbg !64
  %arrayidx3 = getelementptr i64, ptr %8, i64 %idxprom2, !dbg !64
  store i64 %shr, ptr %arrayidx3, align 8, !dbg !66
  br label %for.inc, !dbg !64

for.inc:                                          ; preds = %for.body
  %10 = load i32, ptr %i, align 4, !dbg !67
  %inc = add i32 %10, 1, !dbg !67
  store i32 %inc, ptr %i, align 4, !dbg !67
  br label %for.cond, !dbg !60, !llvm.loop !68

for.end:                                          ; preds = %for.cond.cleanup
  %11 = load i32, ptr %count.addr, align 4, !dbg !71
  %tobool4 = icmp ne i32 %11, 0, !dbg !71
  br i1 %tobool4, label %lor.lhs.false, label %if.then6, !dbg !73

lor.lhs.false:                                    ; preds = %for.end
  %12 = load i32, ptr %count.addr, align 4, !dbg !74
  %cmp5 = icmp ugt i32 %12, 200, !dbg !75
  br i1 %cmp5, label %if.then6, label %if.end7, !dbg !76

if.then6:                                         ; preds = %lor.lhs.false, %for.end
  store i64 1, ptr %retval, align 8, !dbg !77
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !77

if.end7:                                          ; preds = %lor.lhs.false
  %call8 = call i64 @irq_save() #7, !dbg !78
  store i64 %call8, ptr %flags, align 8, !dbg !79
  %13 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !80
  %call9 = call ptr @this_cpu_ptr_load(ptr noundef %13) #7, !dbg !81
  store ptr %call9, ptr %input, align 8, !dbg !82
  %14 = load i64, ptr %partition.addr, align 8, !dbg !83
  %15 = load ptr, ptr %input, align 8, !dbg !84
  %arrayidx10 = getelementptr i64, ptr %15, i64 0, !dbg !84
  store i64 %14, ptr %arrayidx10, align 8, !dbg !85
  %16 = load ptr, ptr %input, align 8, !dbg !86
  %add.ptr = getelementptr i64, ptr %16, i64 1, !dbg !87
  %17 = load ptr, ptr %list, align 8, !dbg !88
  %18 = load i32, ptr %count.addr, align 4, !dbg !89
  %conv = zext i32 %18 to i64, !dbg !89
  %mul = mul i64 %conv, 8, !dbg !90
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %add.ptr, ptr align 8 %17, i64 %mul, i1 false), !dbg !91
  %19 = load i32, ptr %count.addr, align 4, !dbg !92
  %conv11 = trunc i32 %19 to i16, !dbg !92
  %20 = load ptr, ptr %input, align 8, !dbg !93
  %call12 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv11, i16 noundef zeroext 0, ptr noundef %20, ptr noundef null) #7, !dbg !94
  store i64 %call12, ptr %status, align 8, !dbg !95
  %21 = load i64, ptr %flags, align 8, !dbg !96
  call void @irq_restore(i64 noundef %21) #7, !dbg !97
  %22 = load ptr, ptr %list, align 8, !dbg !98
  call void @kfree(ptr noundef %22) #7, !dbg !99
  %23 = load i64, ptr %status, align 8, !dbg !100
  store i64 %23, ptr %retval, align 8, !dbg !101
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !101

cleanup:                                          ; preds = %if.end7, %if.then6, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %list) #6, !dbg !102
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !102
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !102
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !102
  %24 = load i64, ptr %retval, align 8, !dbg !102
  ret i64 %24, !dbg !102
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !103 dso_local ptr @__kmalloc(i64 noundef, i32 noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !107 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !112
    #dbg_declare(ptr %flags, !111, !DIExpression(), !113)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !114, !srcloc !115
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !116, !srcloc !117
  %0 = load i64, ptr %flags, align 8, !dbg !118
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !119
  ret i64 %0, !dbg !120
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !121 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !125, !DIExpression(), !127)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !128
    #dbg_declare(ptr %offset, !126, !DIExpression(), !129)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !130, !srcloc !131
  store i64 %0, ptr %offset, align 8, !dbg !130
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !132
  %2 = ptrtoint ptr %1 to i64, !dbg !133
  %3 = load i64, ptr %offset, align 8, !dbg !134
  %add = add i64 %2, %3, !dbg !135
  %4 = inttoptr i64 %add to ptr, !dbg !136
  %5 = load ptr, ptr %4, align 8, !dbg !137
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !138
  ret ptr %5, !dbg !139
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #4

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #5 !dbg !140 {
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
    #dbg_declare(ptr %code.addr, !146, !DIExpression(), !154)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !147, !DIExpression(), !155)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !148, !DIExpression(), !156)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !149, !DIExpression(), !157)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !150, !DIExpression(), !158)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !159
    #dbg_declare(ptr %control, !151, !DIExpression(), !160)
  %0 = load i16, ptr %code.addr, align 2, !dbg !161
  %conv = zext i16 %0 to i64, !dbg !161
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !162
  %conv1 = zext i16 %1 to i64, !dbg !163
  %shl = shl i64 %conv1, 17, !dbg !164
  %or = or i64 %conv, %shl, !dbg !165
  %2 = load i16, ptr %count.addr, align 2, !dbg !166
  %conv2 = zext i16 %2 to i64, !dbg !167
  %shl3 = shl i64 %conv2, 32, !dbg !168
  %or4 = or i64 %or, %shl3, !dbg !169
  store i64 %or4, ptr %control, align 8, !dbg !160
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !170
    #dbg_declare(ptr %status, !152, !DIExpression(), !171)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !172
    #dbg_declare(ptr %done, !153, !DIExpression(), !173)
  br label %do.body, !dbg !174

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !175
  %4 = load ptr, ptr %input.addr, align 8, !dbg !177
  %5 = load ptr, ptr %output.addr, align 8, !dbg !178
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !179
  store i64 %call, ptr %status, align 8, !dbg !180
  %6 = load i64, ptr %status, align 8, !dbg !181
  %and = and i64 %6, 65535, !dbg !183
  %cmp = icmp ne i64 %and, 0, !dbg !184
  br i1 %cmp, label %if.then, label %if.end, !dbg !185

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !186
  store i64 %7, ptr %retval, align 8, !dbg !187
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !187

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !188
  %shr = lshr i64 %8, 32, !dbg !189
  %and6 = and i64 %shr, 4095, !dbg !190
  %conv7 = trunc i64 %and6 to i16, !dbg !191
  store i16 %conv7, ptr %done, align 2, !dbg !192
  %9 = load i64, ptr %control, align 8, !dbg !193
  %and8 = and i64 %9, -1152640029630136321, !dbg !193
  store i64 %and8, ptr %control, align 8, !dbg !193
  %10 = load i16, ptr %done, align 2, !dbg !194
  %conv9 = zext i16 %10 to i64, !dbg !195
  %shl10 = shl i64 %conv9, 48, !dbg !196
  %11 = load i64, ptr %control, align 8, !dbg !197
  %or11 = or i64 %11, %shl10, !dbg !197
  store i64 %or11, ptr %control, align 8, !dbg !197
  br label %do.cond, !dbg !198

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !199
  %conv12 = zext i16 %12 to i32, !dbg !199
  %13 = load i16, ptr %count.addr, align 2, !dbg !200
  %conv13 = zext i16 %13 to i32, !dbg !200
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !201
  br i1 %cmp14, label %do.body, label %do.end, !dbg !198, !llvm.loop !202

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !204
  store i64 %14, ptr %retval, align 8, !dbg !205
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !205

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !206
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !206
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !206
  %15 = load i64, ptr %retval, align 8, !dbg !206
  ret i64 %15, !dbg !206
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !207 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !211, !DIExpression(), !212)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !213
  %and = and i64 %0, 512, !dbg !215
  %tobool = icmp ne i64 %and, 0, !dbg !215
  br i1 %tobool, label %if.then, label %if.end, !dbg !216

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !217, !srcloc !218
  br label %if.end, !dbg !217

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !219
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !220 dso_local void @kfree(ptr noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !225 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin noredzone "no-builtins" }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_made_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "3dd13999da93c429f3543520a2595e7b")
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
!17 = distinct !DISubprogram(name: "stale_made_right", scope: !3, file: !3, line: 11, type: !18, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !30, !32, !33}
!25 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 11, type: !7)
!26 = !DILocalVariable(name: "pages", arg: 2, scope: !17, file: !3, line: 11, type: !20)
!27 = !DILocalVariable(name: "count", arg: 3, scope: !17, file: !3, line: 11, type: !22)
!28 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 13, type: !7)
!29 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 13, type: !7)
!30 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 13, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!32 = !DILocalVariable(name: "list", scope: !17, file: !3, line: 14, type: !31)
!33 = !DILocalVariable(name: "i", scope: !34, file: !3, line: 18, type: !22)
!34 = distinct !DILexicalBlock(scope: !17, file: !3, line: 18, column: 2)
!35 = !DILocation(line: 11, column: 26, scope: !17)
!36 = !DILocation(line: 11, column: 48, scope: !17)
!37 = !DILocation(line: 11, column: 59, scope: !17)
!38 = !DILocation(line: 13, column: 2, scope: !17)
!39 = !DILocation(line: 13, column: 6, scope: !17)
!40 = !DILocation(line: 13, column: 13, scope: !17)
!41 = !DILocation(line: 13, column: 22, scope: !17)
!42 = !DILocation(line: 14, column: 2, scope: !17)
!43 = !DILocation(line: 14, column: 7, scope: !17)
!44 = !DILocation(line: 14, column: 14, scope: !17)
!45 = !DILocation(line: 16, column: 7, scope: !46)
!46 = distinct !DILexicalBlock(scope: !17, file: !3, line: 16, column: 6)
!47 = !DILocation(line: 16, column: 6, scope: !17)
!48 = !DILocation(line: 17, column: 3, scope: !46)
!49 = !DILocation(line: 18, column: 7, scope: !34)
!50 = !DILocation(line: 18, column: 11, scope: !34)
!51 = !DILocation(line: 18, column: 18, scope: !52)
!52 = distinct !DILexicalBlock(scope: !34, file: !3, line: 18, column: 2)
!53 = !DILocation(line: 18, column: 22, scope: !52)
!54 = !DILocation(line: 18, column: 20, scope: !52)
!55 = !DILocation(line: 18, column: 28, scope: !52)
!56 = !DILocation(line: 18, column: 31, scope: !52)
!57 = !DILocation(line: 18, column: 33, scope: !52)
!58 = !DILocation(line: 0, scope: !52)
!59 = !DILocation(line: 18, column: 2, scope: !34)
!60 = !DILocation(line: 18, column: 2, scope: !52)
!61 = !DILocation(line: 19, column: 13, scope: !52)
!62 = !DILocation(line: 19, column: 19, scope: !52)
!63 = !DILocation(line: 19, column: 22, scope: !52)
!64 = !DILocation(line: 19, column: 3, scope: !52)
!65 = !DILocation(line: 19, column: 8, scope: !52)
!66 = !DILocation(line: 19, column: 11, scope: !52)
!67 = !DILocation(line: 18, column: 41, scope: !52)
!68 = distinct !{!68, !59, !69, !70}
!69 = !DILocation(line: 19, column: 25, scope: !34)
!70 = !{!"llvm.loop.mustprogress"}
!71 = !DILocation(line: 20, column: 7, scope: !72)
!72 = distinct !DILexicalBlock(scope: !17, file: !3, line: 20, column: 6)
!73 = !DILocation(line: 20, column: 13, scope: !72)
!74 = !DILocation(line: 20, column: 16, scope: !72)
!75 = !DILocation(line: 20, column: 22, scope: !72)
!76 = !DILocation(line: 20, column: 6, scope: !17)
!77 = !DILocation(line: 21, column: 3, scope: !72)
!78 = !DILocation(line: 22, column: 10, scope: !17)
!79 = !DILocation(line: 22, column: 8, scope: !17)
!80 = !DILocation(line: 23, column: 28, scope: !17)
!81 = !DILocation(line: 23, column: 10, scope: !17)
!82 = !DILocation(line: 23, column: 8, scope: !17)
!83 = !DILocation(line: 24, column: 13, scope: !17)
!84 = !DILocation(line: 24, column: 2, scope: !17)
!85 = !DILocation(line: 24, column: 11, scope: !17)
!86 = !DILocation(line: 25, column: 19, scope: !17)
!87 = !DILocation(line: 25, column: 25, scope: !17)
!88 = !DILocation(line: 25, column: 30, scope: !17)
!89 = !DILocation(line: 25, column: 36, scope: !17)
!90 = !DILocation(line: 25, column: 42, scope: !17)
!91 = !DILocation(line: 25, column: 2, scope: !17)
!92 = !DILocation(line: 26, column: 37, scope: !17)
!93 = !DILocation(line: 26, column: 47, scope: !17)
!94 = !DILocation(line: 26, column: 11, scope: !17)
!95 = !DILocation(line: 26, column: 9, scope: !17)
!96 = !DILocation(line: 27, column: 14, scope: !17)
!97 = !DILocation(line: 27, column: 2, scope: !17)
!98 = !DILocation(line: 28, column: 8, scope: !17)
!99 = !DILocation(line: 28, column: 2, scope: !17)
!100 = !DILocation(line: 29, column: 9, scope: !17)
!101 = !DILocation(line: 29, column: 2, scope: !17)
!102 = !DILocation(line: 30, column: 1, scope: !17)
!103 = !DISubprogram(name: "__kmalloc", scope: !3, file: !3, line: 8, type: !104, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!104 = !DISubroutineType(types: !105)
!105 = !{!6, !106, !22}
!106 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!107 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !108, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !110)
!108 = !DISubroutineType(types: !109)
!109 = !{!7}
!110 = !{!111}
!111 = !DILocalVariable(name: "flags", scope: !107, file: !8, line: 42, type: !7)
!112 = !DILocation(line: 42, column: 2, scope: !107)
!113 = !DILocation(line: 42, column: 6, scope: !107)
!114 = !DILocation(line: 44, column: 2, scope: !107)
!115 = !{i64 19229, i64 19238}
!116 = !DILocation(line: 45, column: 2, scope: !107)
!117 = !{i64 19300}
!118 = !DILocation(line: 46, column: 9, scope: !107)
!119 = !DILocation(line: 47, column: 1, scope: !107)
!120 = !DILocation(line: 46, column: 2, scope: !107)
!121 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !122, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !124)
!122 = !DISubroutineType(types: !123)
!123 = !{!6, !5}
!124 = !{!125, !126}
!125 = !DILocalVariable(name: "variable", arg: 1, scope: !121, file: !8, line: 56, type: !5)
!126 = !DILocalVariable(name: "offset", scope: !121, file: !8, line: 58, type: !7)
!127 = !DILocation(line: 56, column: 46, scope: !121)
!128 = !DILocation(line: 58, column: 2, scope: !121)
!129 = !DILocation(line: 58, column: 6, scope: !121)
!130 = !DILocation(line: 60, column: 2, scope: !121)
!131 = !{i64 19601}
!132 = !DILocation(line: 61, column: 25, scope: !121)
!133 = !DILocation(line: 61, column: 20, scope: !121)
!134 = !DILocation(line: 61, column: 36, scope: !121)
!135 = !DILocation(line: 61, column: 34, scope: !121)
!136 = !DILocation(line: 61, column: 10, scope: !121)
!137 = !DILocation(line: 61, column: 9, scope: !121)
!138 = !DILocation(line: 62, column: 1, scope: !121)
!139 = !DILocation(line: 61, column: 2, scope: !121)
!140 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !141, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !145)
!141 = !DISubroutineType(types: !142)
!142 = !{!7, !143, !143, !143, !6, !6}
!143 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !144)
!144 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!145 = !{!146, !147, !148, !149, !150, !151, !152, !153}
!146 = !DILocalVariable(name: "code", arg: 1, scope: !140, file: !8, line: 19, type: !143)
!147 = !DILocalVariable(name: "count", arg: 2, scope: !140, file: !8, line: 19, type: !143)
!148 = !DILocalVariable(name: "varhead", arg: 3, scope: !140, file: !8, line: 19, type: !143)
!149 = !DILocalVariable(name: "input", arg: 4, scope: !140, file: !8, line: 19, type: !6)
!150 = !DILocalVariable(name: "output", arg: 5, scope: !140, file: !8, line: 19, type: !6)
!151 = !DILocalVariable(name: "control", scope: !140, file: !8, line: 21, type: !7)
!152 = !DILocalVariable(name: "status", scope: !140, file: !8, line: 22, type: !7)
!153 = !DILocalVariable(name: "done", scope: !140, file: !8, line: 23, type: !143)
!154 = !DILocation(line: 19, column: 25, scope: !140)
!155 = !DILocation(line: 19, column: 35, scope: !140)
!156 = !DILocation(line: 19, column: 46, scope: !140)
!157 = !DILocation(line: 19, column: 61, scope: !140)
!158 = !DILocation(line: 19, column: 74, scope: !140)
!159 = !DILocation(line: 21, column: 2, scope: !140)
!160 = !DILocation(line: 21, column: 6, scope: !140)
!161 = !DILocation(line: 21, column: 16, scope: !140)
!162 = !DILocation(line: 21, column: 29, scope: !140)
!163 = !DILocation(line: 21, column: 24, scope: !140)
!164 = !DILocation(line: 21, column: 37, scope: !140)
!165 = !DILocation(line: 21, column: 21, scope: !140)
!166 = !DILocation(line: 21, column: 52, scope: !140)
!167 = !DILocation(line: 21, column: 47, scope: !140)
!168 = !DILocation(line: 21, column: 58, scope: !140)
!169 = !DILocation(line: 21, column: 44, scope: !140)
!170 = !DILocation(line: 22, column: 2, scope: !140)
!171 = !DILocation(line: 22, column: 6, scope: !140)
!172 = !DILocation(line: 23, column: 2, scope: !140)
!173 = !DILocation(line: 23, column: 6, scope: !140)
!174 = !DILocation(line: 25, column: 2, scope: !140)
!175 = !DILocation(line: 26, column: 28, scope: !176)
!176 = distinct !DILexicalBlock(scope: !140, file: !8, line: 25, column: 5)
!177 = !DILocation(line: 26, column: 37, scope: !176)
!178 = !DILocation(line: 26, column: 44, scope: !176)
!179 = !DILocation(line: 26, column: 12, scope: !176)
!180 = !DILocation(line: 26, column: 10, scope: !176)
!181 = !DILocation(line: 27, column: 8, scope: !182)
!182 = distinct !DILexicalBlock(scope: !176, file: !8, line: 27, column: 7)
!183 = !DILocation(line: 27, column: 15, scope: !182)
!184 = !DILocation(line: 27, column: 25, scope: !182)
!185 = !DILocation(line: 27, column: 7, scope: !176)
!186 = !DILocation(line: 28, column: 11, scope: !182)
!187 = !DILocation(line: 28, column: 4, scope: !182)
!188 = !DILocation(line: 29, column: 11, scope: !176)
!189 = !DILocation(line: 29, column: 18, scope: !176)
!190 = !DILocation(line: 29, column: 25, scope: !176)
!191 = !DILocation(line: 29, column: 10, scope: !176)
!192 = !DILocation(line: 29, column: 8, scope: !176)
!193 = !DILocation(line: 30, column: 11, scope: !176)
!194 = !DILocation(line: 31, column: 19, scope: !176)
!195 = !DILocation(line: 31, column: 14, scope: !176)
!196 = !DILocation(line: 31, column: 24, scope: !176)
!197 = !DILocation(line: 31, column: 11, scope: !176)
!198 = !DILocation(line: 32, column: 2, scope: !176)
!199 = !DILocation(line: 32, column: 11, scope: !140)
!200 = !DILocation(line: 32, column: 18, scope: !140)
!201 = !DILocation(line: 32, column: 16, scope: !140)
!202 = distinct !{!202, !174, !203, !70}
!203 = !DILocation(line: 32, column: 23, scope: !140)
!204 = !DILocation(line: 33, column: 9, scope: !140)
!205 = !DILocation(line: 33, column: 2, scope: !140)
!206 = !DILocation(line: 34, column: 1, scope: !140)
!207 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !208, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !210)
!208 = !DISubroutineType(types: !209)
!209 = !{null, !7}
!210 = !{!211}
!211 = !DILocalVariable(name: "flags", arg: 1, scope: !207, file: !8, line: 49, type: !7)
!212 = !DILocation(line: 49, column: 36, scope: !207)
!213 = !DILocation(line: 51, column: 6, scope: !214)
!214 = distinct !DILexicalBlock(scope: !207, file: !8, line: 51, column: 6)
!215 = !DILocation(line: 51, column: 12, scope: !214)
!216 = !DILocation(line: 51, column: 6, scope: !207)
!217 = !DILocation(line: 52, column: 3, scope: !214)
!218 = !{i64 19420}
!219 = !DILocation(line: 53, column: 1, scope: !207)
!220 = !DISubprogram(name: "kfree", scope: !3, file: !3, line: 9, type: !221, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!221 = !DISubroutineType(types: !222)
!222 = !{null, !223}
!223 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !224, size: 64)
!224 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!225 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !226, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!226 = !DISubroutineType(types: !227)
!227 = !{!7, !7, !6, !6}
