; ModuleID = 'stale_each_made_wrong.c'
source_filename = "stale_each_made_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_each_made_wrong(i64 noundef %partition, ptr noundef %pages, i32 noundef %count) #0 !dbg !17 {
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
  %i10 = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !25, !DIExpression(), !37)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !26, !DIExpression(), !38)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !27, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !40
    #dbg_declare(ptr %flags, !28, !DIExpression(), !41)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !40
    #dbg_declare(ptr %status, !29, !DIExpression(), !42)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !40
    #dbg_declare(ptr %input, !30, !DIExpression(), !43)
  call void @llvm.lifetime.start.p0(i64 8, ptr %list) #5, !dbg !44
    #dbg_declare(ptr %list, !32, !DIExpression(), !45)
  %call = call ptr @__kmalloc(i64 noundef 512, i32 noundef 3264) #6, !dbg !46
  store ptr %call, ptr %list, align 8, !dbg !45
  %0 = load ptr, ptr %list, align 8, !dbg !47
  %tobool = icmp ne ptr %0, null, !dbg !47
  br i1 %tobool, label %if.end, label %if.then, !dbg !49

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !50
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !50

if.end:                                           ; preds = %entry
  %1 = load i32, ptr %count.addr, align 4, !dbg !51
  %tobool1 = icmp ne i32 %1, 0, !dbg !51
  br i1 %tobool1, label %lor.lhs.false, label %if.then2, !dbg !53

lor.lhs.false:                                    ; preds = %if.end
  %2 = load i32, ptr %count.addr, align 4, !dbg !54
  %cmp = icmp ugt i32 %2, 64, !dbg !55
  br i1 %cmp, label %if.then2, label %if.end3, !dbg !56

if.then2:                                         ; preds = %lor.lhs.false, %if.end
  store i64 1, ptr %retval, align 8, !dbg !57
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !57

if.end3:                                          ; preds = %lor.lhs.false
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !58
    #dbg_declare(ptr %i, !33, !DIExpression(), !59)
  store i32 0, ptr %i, align 4, !dbg !59
  br label %for.cond, !dbg !58

for.cond:                                         ; preds = %for.inc, %if.end3
  %3 = load i32, ptr %i, align 4, !dbg !60
  %4 = load i32, ptr %count.addr, align 4, !dbg !62
  %sub = sub i32 %4, 1, !dbg !63
  %cmp4 = icmp ult i32 %3, %sub, !dbg !64
  br i1 %cmp4, label %for.body, label %for.cond.cleanup, !dbg !65

for.cond.cleanup:                                 ; preds = %for.cond
  store i32 2, ptr %cleanup.dest.slot, align 4
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !66
  br label %for.end

for.body:                                         ; preds = %for.cond
  %5 = load ptr, ptr %pages.addr, align 8, !dbg !67
  %6 = load i32, ptr %i, align 4, !dbg !68
  %idxprom = zext i32 %6 to i64, !dbg !67
  %arrayidx = getelementptr i64, ptr %5, i64 %idxprom, !dbg !67
  %7 = load i64, ptr %arrayidx, align 8, !dbg !67
  %shr = lshr i64 %7, 12, !dbg !69
  %8 = load ptr, ptr %list, align 8, !dbg !70
  %9 = load i32, ptr %i, align 4, !dbg !71
  %idxprom5 = zext i32 %9 to i64, !dbg !70
  %arrayidx6 = getelementptr i64, ptr %8, i64 %idxprom5, !dbg !70
  store i64 %shr, ptr %arrayidx6, align 8, !dbg !72
  br label %for.inc, !dbg !70

for.inc:                                          ; preds = %for.body
  %10 = load i32, ptr %i, align 4, !dbg !73
  %inc = add i32 %10, 1, !dbg !73
  store i32 %inc, ptr %i, align 4, !dbg !73
  br label %for.cond, !dbg !66, !llvm.loop !74

for.end:                                          ; preds = %for.cond.cleanup
  %call7 = call i64 @irq_save() #6, !dbg !77
  store i64 %call7, ptr %flags, align 8, !dbg !78
  %11 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !79
  %call8 = call ptr @this_cpu_ptr_load(ptr noundef %11) #6, !dbg !80
  store ptr %call8, ptr %input, align 8, !dbg !81
  %12 = load i64, ptr %partition.addr, align 8, !dbg !82
  %13 = load ptr, ptr %input, align 8, !dbg !83
  %arrayidx9 = getelementptr i64, ptr %13, i64 0, !dbg !83
  store i64 %12, ptr %arrayidx9, align 8, !dbg !84
  call void @llvm.lifetime.start.p0(i64 4, ptr %i10) #5, !dbg !85
    #dbg_declare(ptr %i10, !35, !DIExpression(), !86)
  store i32 0, ptr %i10, align 4, !dbg !86
  br label %for.cond11, !dbg !85

for.cond11:                                       ; preds = %for.inc19, %for.end
  %14 = load i32, ptr %i10, align 4, !dbg !87
  %15 = load i32, ptr %count.addr, align 4, !dbg !89
  %cmp12 = icmp ult i32 %14, %15, !dbg !90
  br i1 %cmp12, label %for.body14, label %for.cond.cleanup13, !dbg !91

for.cond.cleanup13:                               ; preds = %for.cond11
  store i32 5, ptr %cleanup.dest.slot, align 4
  call void @llvm.lifetime.end.p0(i64 4, ptr %i10) #5, !dbg !92
  br label %for.end21

for.body14:                                       ; preds = %for.cond11
  %16 = load ptr, ptr %list, align 8, !dbg !93
  %17 = load i32, ptr %i10, align 4, !dbg !94
  %idxprom15 = zext i32 %17 to i64, !dbg !93
  %arrayidx16 = getelementptr i64, ptr %16, i64 %idxprom15, !dbg !93
  %18 = load i64, ptr %arrayidx16, align 8, !dbg !93
  %shl = shl i64 %18, 1, !dbg !95
  %19 = load ptr, ptr %input, align 8, !dbg !96
  %20 = load i32, ptr %i10, align 4, !dbg !97
  %add = add i32 1, %20, !dbg !98
  %idxprom17 = zext i32 %add to i64, !dbg !96
  %arrayidx18 = getelementptr i64, ptr %19, i64 %idxprom17, !dbg !96
  store i64 %shl, ptr %arrayidx18, align 8, !dbg !99
  br label %for.inc19, !dbg !96

for.inc19:                                        ; preds = %for.body14
  %21 = load i32, ptr %i10, align 4, !dbg !100
  %inc20 = add i32 %21, 1, !dbg !100
  store i32 %inc20, ptr %i10, align 4, !dbg !100
  br label %for.cond11, !dbg !92, !llvm.loop !101

for.end21:                                        ; preds = %for.cond.cleanup13
  %22 = load i32, ptr %count.addr, align 4, !dbg !103
  %conv = trunc i32 %22 to i16, !dbg !103
  %23 = load ptr, ptr %input, align 8, !dbg !104
  %call22 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %23, ptr noundef null) #6, !dbg !105
  store i64 %call22, ptr %status, align 8, !dbg !106
  %24 = load i64, ptr %flags, align 8, !dbg !107
  call void @irq_restore(i64 noundef %24) #6, !dbg !108
  %25 = load i64, ptr %status, align 8, !dbg !109
  store i64 %25, ptr %retval, align 8, !dbg !110
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !110

cleanup:                                          ; preds = %for.end21, %if.then2, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %list) #5, !dbg !111
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !111
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !111
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !111
  %26 = load i64, ptr %retval, align 8, !dbg !111
  ret i64 %26, !dbg !111
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !112 dso_local ptr @__kmalloc(i64 noundef, i32 noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !116 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !121
    #dbg_declare(ptr %flags, !120, !DIExpression(), !122)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !123, !srcloc !124
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !125, !srcloc !126
  %0 = load i64, ptr %flags, align 8, !dbg !127
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !128
  ret i64 %0, !dbg !129
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !130 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !134, !DIExpression(), !136)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !137
    #dbg_declare(ptr %offset, !135, !DIExpression(), !138)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !139, !srcloc !140
  store i64 %0, ptr %offset, align 8, !dbg !139
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !141
  %2 = ptrtoint ptr %1 to i64, !dbg !142
  %3 = load i64, ptr %offset, align 8, !dbg !143
  %add = add i64 %2, %3, !dbg !144
  %4 = inttoptr i64 %add to ptr, !dbg !145
  %5 = load ptr, ptr %4, align 8, !dbg !146
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !147
  ret ptr %5, !dbg !148
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !149 {
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
    #dbg_declare(ptr %code.addr, !155, !DIExpression(), !163)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !156, !DIExpression(), !164)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !157, !DIExpression(), !165)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !158, !DIExpression(), !166)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !159, !DIExpression(), !167)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !168
    #dbg_declare(ptr %control, !160, !DIExpression(), !169)
  %0 = load i16, ptr %code.addr, align 2, !dbg !170
  %conv = zext i16 %0 to i64, !dbg !170
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !171
  %conv1 = zext i16 %1 to i64, !dbg !172
  %shl = shl i64 %conv1, 17, !dbg !173
  %or = or i64 %conv, %shl, !dbg !174
  %2 = load i16, ptr %count.addr, align 2, !dbg !175
  %conv2 = zext i16 %2 to i64, !dbg !176
  %shl3 = shl i64 %conv2, 32, !dbg !177
  %or4 = or i64 %or, %shl3, !dbg !178
  store i64 %or4, ptr %control, align 8, !dbg !169
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !179
    #dbg_declare(ptr %status, !161, !DIExpression(), !180)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !181
    #dbg_declare(ptr %done, !162, !DIExpression(), !182)
  br label %do.body, !dbg !183

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !184
  %4 = load ptr, ptr %input.addr, align 8, !dbg !186
  %5 = load ptr, ptr %output.addr, align 8, !dbg !187
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !188
  store i64 %call, ptr %status, align 8, !dbg !189
  %6 = load i64, ptr %status, align 8, !dbg !190
  %and = and i64 %6, 65535, !dbg !192
  %cmp = icmp ne i64 %and, 0, !dbg !193
  br i1 %cmp, label %if.then, label %if.end, !dbg !194

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !195
  store i64 %7, ptr %retval, align 8, !dbg !196
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !196

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !197
  %shr = lshr i64 %8, 32, !dbg !198
  %and6 = and i64 %shr, 4095, !dbg !199
  %conv7 = trunc i64 %and6 to i16, !dbg !200
  store i16 %conv7, ptr %done, align 2, !dbg !201
  %9 = load i64, ptr %control, align 8, !dbg !202
  %and8 = and i64 %9, -1152640029630136321, !dbg !202
  store i64 %and8, ptr %control, align 8, !dbg !202
  %10 = load i16, ptr %done, align 2, !dbg !203
  %conv9 = zext i16 %10 to i64, !dbg !204
  %shl10 = shl i64 %conv9, 48, !dbg !205
  %11 = load i64, ptr %control, align 8, !dbg !206
  %or11 = or i64 %11, %shl10, !dbg !206
  store i64 %or11, ptr %control, align 8, !dbg !206
  br label %do.cond, !dbg !207

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !208
  %conv12 = zext i16 %12 to i32, !dbg !208
  %13 = load i16, ptr %count.addr, align 2, !dbg !209
  %conv13 = zext i16 %13 to i32, !dbg !209
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !210
  br i1 %cmp14, label %do.body, label %do.end, !dbg !207, !llvm.loop !211

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !213
  store i64 %14, ptr %retval, align 8, !dbg !214
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !214

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !215
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !215
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !215
  %15 = load i64, ptr %retval, align 8, !dbg !215
  ret i64 %15, !dbg !215
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !216 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !220, !DIExpression(), !221)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !222
  %and = and i64 %0, 512, !dbg !224
  %tobool = icmp ne i64 %and, 0, !dbg !224
  br i1 %tobool, label %if.then, label %if.end, !dbg !225

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !226, !srcloc !227
  br label %if.end, !dbg !226

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !228
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !229 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
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
!3 = !DIFile(filename: "stale_each_made_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "847162a768397830d8df0d245e599071")
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
!17 = distinct !DISubprogram(name: "stale_each_made_wrong", scope: !3, file: !3, line: 10, type: !18, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !30, !32, !33, !35}
!25 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 10, type: !7)
!26 = !DILocalVariable(name: "pages", arg: 2, scope: !17, file: !3, line: 10, type: !20)
!27 = !DILocalVariable(name: "count", arg: 3, scope: !17, file: !3, line: 10, type: !22)
!28 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 12, type: !7)
!29 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 12, type: !7)
!30 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 12, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!32 = !DILocalVariable(name: "list", scope: !17, file: !3, line: 13, type: !31)
!33 = !DILocalVariable(name: "i", scope: !34, file: !3, line: 19, type: !22)
!34 = distinct !DILexicalBlock(scope: !17, file: !3, line: 19, column: 2)
!35 = !DILocalVariable(name: "i", scope: !36, file: !3, line: 24, type: !22)
!36 = distinct !DILexicalBlock(scope: !17, file: !3, line: 24, column: 2)
!37 = !DILocation(line: 10, column: 31, scope: !17)
!38 = !DILocation(line: 10, column: 53, scope: !17)
!39 = !DILocation(line: 10, column: 64, scope: !17)
!40 = !DILocation(line: 12, column: 2, scope: !17)
!41 = !DILocation(line: 12, column: 6, scope: !17)
!42 = !DILocation(line: 12, column: 13, scope: !17)
!43 = !DILocation(line: 12, column: 22, scope: !17)
!44 = !DILocation(line: 13, column: 2, scope: !17)
!45 = !DILocation(line: 13, column: 7, scope: !17)
!46 = !DILocation(line: 13, column: 14, scope: !17)
!47 = !DILocation(line: 15, column: 7, scope: !48)
!48 = distinct !DILexicalBlock(scope: !17, file: !3, line: 15, column: 6)
!49 = !DILocation(line: 15, column: 6, scope: !17)
!50 = !DILocation(line: 16, column: 3, scope: !48)
!51 = !DILocation(line: 17, column: 7, scope: !52)
!52 = distinct !DILexicalBlock(scope: !17, file: !3, line: 17, column: 6)
!53 = !DILocation(line: 17, column: 13, scope: !52)
!54 = !DILocation(line: 17, column: 16, scope: !52)
!55 = !DILocation(line: 17, column: 22, scope: !52)
!56 = !DILocation(line: 17, column: 6, scope: !17)
!57 = !DILocation(line: 18, column: 3, scope: !52)
!58 = !DILocation(line: 19, column: 7, scope: !34)
!59 = !DILocation(line: 19, column: 11, scope: !34)
!60 = !DILocation(line: 19, column: 18, scope: !61)
!61 = distinct !DILexicalBlock(scope: !34, file: !3, line: 19, column: 2)
!62 = !DILocation(line: 19, column: 22, scope: !61)
!63 = !DILocation(line: 19, column: 28, scope: !61)
!64 = !DILocation(line: 19, column: 20, scope: !61)
!65 = !DILocation(line: 19, column: 2, scope: !34)
!66 = !DILocation(line: 19, column: 2, scope: !61)
!67 = !DILocation(line: 20, column: 13, scope: !61)
!68 = !DILocation(line: 20, column: 19, scope: !61)
!69 = !DILocation(line: 20, column: 22, scope: !61)
!70 = !DILocation(line: 20, column: 3, scope: !61)
!71 = !DILocation(line: 20, column: 8, scope: !61)
!72 = !DILocation(line: 20, column: 11, scope: !61)
!73 = !DILocation(line: 19, column: 34, scope: !61)
!74 = distinct !{!74, !65, !75, !76}
!75 = !DILocation(line: 20, column: 25, scope: !34)
!76 = !{!"llvm.loop.mustprogress"}
!77 = !DILocation(line: 21, column: 10, scope: !17)
!78 = !DILocation(line: 21, column: 8, scope: !17)
!79 = !DILocation(line: 22, column: 28, scope: !17)
!80 = !DILocation(line: 22, column: 10, scope: !17)
!81 = !DILocation(line: 22, column: 8, scope: !17)
!82 = !DILocation(line: 23, column: 13, scope: !17)
!83 = !DILocation(line: 23, column: 2, scope: !17)
!84 = !DILocation(line: 23, column: 11, scope: !17)
!85 = !DILocation(line: 24, column: 7, scope: !36)
!86 = !DILocation(line: 24, column: 11, scope: !36)
!87 = !DILocation(line: 24, column: 18, scope: !88)
!88 = distinct !DILexicalBlock(scope: !36, file: !3, line: 24, column: 2)
!89 = !DILocation(line: 24, column: 22, scope: !88)
!90 = !DILocation(line: 24, column: 20, scope: !88)
!91 = !DILocation(line: 24, column: 2, scope: !36)
!92 = !DILocation(line: 24, column: 2, scope: !88)
!93 = !DILocation(line: 25, column: 18, scope: !88)
!94 = !DILocation(line: 25, column: 23, scope: !88)
!95 = !DILocation(line: 25, column: 26, scope: !88)
!96 = !DILocation(line: 25, column: 3, scope: !88)
!97 = !DILocation(line: 25, column: 13, scope: !88)
!98 = !DILocation(line: 25, column: 11, scope: !88)
!99 = !DILocation(line: 25, column: 16, scope: !88)
!100 = !DILocation(line: 24, column: 30, scope: !88)
!101 = distinct !{!101, !91, !102, !76}
!102 = !DILocation(line: 25, column: 29, scope: !36)
!103 = !DILocation(line: 26, column: 37, scope: !17)
!104 = !DILocation(line: 26, column: 47, scope: !17)
!105 = !DILocation(line: 26, column: 11, scope: !17)
!106 = !DILocation(line: 26, column: 9, scope: !17)
!107 = !DILocation(line: 27, column: 14, scope: !17)
!108 = !DILocation(line: 27, column: 2, scope: !17)
!109 = !DILocation(line: 28, column: 9, scope: !17)
!110 = !DILocation(line: 28, column: 2, scope: !17)
!111 = !DILocation(line: 29, column: 1, scope: !17)
!112 = !DISubprogram(name: "__kmalloc", scope: !3, file: !3, line: 8, type: !113, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!113 = !DISubroutineType(types: !114)
!114 = !{!6, !115, !22}
!115 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!116 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !117, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !119)
!117 = !DISubroutineType(types: !118)
!118 = !{!7}
!119 = !{!120}
!120 = !DILocalVariable(name: "flags", scope: !116, file: !8, line: 42, type: !7)
!121 = !DILocation(line: 42, column: 2, scope: !116)
!122 = !DILocation(line: 42, column: 6, scope: !116)
!123 = !DILocation(line: 44, column: 2, scope: !116)
!124 = !{i64 19175, i64 19184}
!125 = !DILocation(line: 45, column: 2, scope: !116)
!126 = !{i64 19246}
!127 = !DILocation(line: 46, column: 9, scope: !116)
!128 = !DILocation(line: 47, column: 1, scope: !116)
!129 = !DILocation(line: 46, column: 2, scope: !116)
!130 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !131, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !133)
!131 = !DISubroutineType(types: !132)
!132 = !{!6, !5}
!133 = !{!134, !135}
!134 = !DILocalVariable(name: "variable", arg: 1, scope: !130, file: !8, line: 56, type: !5)
!135 = !DILocalVariable(name: "offset", scope: !130, file: !8, line: 58, type: !7)
!136 = !DILocation(line: 56, column: 46, scope: !130)
!137 = !DILocation(line: 58, column: 2, scope: !130)
!138 = !DILocation(line: 58, column: 6, scope: !130)
!139 = !DILocation(line: 60, column: 2, scope: !130)
!140 = !{i64 19547}
!141 = !DILocation(line: 61, column: 25, scope: !130)
!142 = !DILocation(line: 61, column: 20, scope: !130)
!143 = !DILocation(line: 61, column: 36, scope: !130)
!144 = !DILocation(line: 61, column: 34, scope: !130)
!145 = !DILocation(line: 61, column: 10, scope: !130)
!146 = !DILocation(line: 61, column: 9, scope: !130)
!147 = !DILocation(line: 62, column: 1, scope: !130)
!148 = !DILocation(line: 61, column: 2, scope: !130)
!149 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !150, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !154)
!150 = !DISubroutineType(types: !151)
!151 = !{!7, !152, !152, !152, !6, !6}
!152 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !153)
!153 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!154 = !{!155, !156, !157, !158, !159, !160, !161, !162}
!155 = !DILocalVariable(name: "code", arg: 1, scope: !149, file: !8, line: 19, type: !152)
!156 = !DILocalVariable(name: "count", arg: 2, scope: !149, file: !8, line: 19, type: !152)
!157 = !DILocalVariable(name: "varhead", arg: 3, scope: !149, file: !8, line: 19, type: !152)
!158 = !DILocalVariable(name: "input", arg: 4, scope: !149, file: !8, line: 19, type: !6)
!159 = !DILocalVariable(name: "output", arg: 5, scope: !149, file: !8, line: 19, type: !6)
!160 = !DILocalVariable(name: "control", scope: !149, file: !8, line: 21, type: !7)
!161 = !DILocalVariable(name: "status", scope: !149, file: !8, line: 22, type: !7)
!162 = !DILocalVariable(name: "done", scope: !149, file: !8, line: 23, type: !152)
!163 = !DILocation(line: 19, column: 25, scope: !149)
!164 = !DILocation(line: 19, column: 35, scope: !149)
!165 = !DILocation(line: 19, column: 46, scope: !149)
!166 = !DILocation(line: 19, column: 61, scope: !149)
!167 = !DILocation(line: 19, column: 74, scope: !149)
!168 = !DILocation(line: 21, column: 2, scope: !149)
!169 = !DILocation(line: 21, column: 6, scope: !149)
!170 = !DILocation(line: 21, column: 16, scope: !149)
!171 = !DILocation(line: 21, column: 29, scope: !149)
!172 = !DILocation(line: 21, column: 24, scope: !149)
!173 = !DILocation(line: 21, column: 37, scope: !149)
!174 = !DILocation(line: 21, column: 21, scope: !149)
!175 = !DILocation(line: 21, column: 52, scope: !149)
!176 = !DILocation(line: 21, column: 47, scope: !149)
!177 = !DILocation(line: 21, column: 58, scope: !149)
!178 = !DILocation(line: 21, column: 44, scope: !149)
!179 = !DILocation(line: 22, column: 2, scope: !149)
!180 = !DILocation(line: 22, column: 6, scope: !149)
!181 = !DILocation(line: 23, column: 2, scope: !149)
!182 = !DILocation(line: 23, column: 6, scope: !149)
!183 = !DILocation(line: 25, column: 2, scope: !149)
!184 = !DILocation(line: 26, column: 28, scope: !185)
!185 = distinct !DILexicalBlock(scope: !149, file: !8, line: 25, column: 5)
!186 = !DILocation(line: 26, column: 37, scope: !185)
!187 = !DILocation(line: 26, column: 44, scope: !185)
!188 = !DILocation(line: 26, column: 12, scope: !185)
!189 = !DILocation(line: 26, column: 10, scope: !185)
!190 = !DILocation(line: 27, column: 8, scope: !191)
!191 = distinct !DILexicalBlock(scope: !185, file: !8, line: 27, column: 7)
!192 = !DILocation(line: 27, column: 15, scope: !191)
!193 = !DILocation(line: 27, column: 25, scope: !191)
!194 = !DILocation(line: 27, column: 7, scope: !185)
!195 = !DILocation(line: 28, column: 11, scope: !191)
!196 = !DILocation(line: 28, column: 4, scope: !191)
!197 = !DILocation(line: 29, column: 11, scope: !185)
!198 = !DILocation(line: 29, column: 18, scope: !185)
!199 = !DILocation(line: 29, column: 25, scope: !185)
!200 = !DILocation(line: 29, column: 10, scope: !185)
!201 = !DILocation(line: 29, column: 8, scope: !185)
!202 = !DILocation(line: 30, column: 11, scope: !185)
!203 = !DILocation(line: 31, column: 19, scope: !185)
!204 = !DILocation(line: 31, column: 14, scope: !185)
!205 = !DILocation(line: 31, column: 24, scope: !185)
!206 = !DILocation(line: 31, column: 11, scope: !185)
!207 = !DILocation(line: 32, column: 2, scope: !185)
!208 = !DILocation(line: 32, column: 11, scope: !149)
!209 = !DILocation(line: 32, column: 18, scope: !149)
!210 = !DILocation(line: 32, column: 16, scope: !149)
!211 = distinct !{!211, !183, !212, !76}
!212 = !DILocation(line: 32, column: 23, scope: !149)
!213 = !DILocation(line: 33, column: 9, scope: !149)
!214 = !DILocation(line: 33, column: 2, scope: !149)
!215 = !DILocation(line: 34, column: 1, scope: !149)
!216 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !217, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !219)
!217 = !DISubroutineType(types: !218)
!218 = !{null, !7}
!219 = !{!220}
!220 = !DILocalVariable(name: "flags", arg: 1, scope: !216, file: !8, line: 49, type: !7)
!221 = !DILocation(line: 49, column: 36, scope: !216)
!222 = !DILocation(line: 51, column: 6, scope: !223)
!223 = distinct !DILexicalBlock(scope: !216, file: !8, line: 51, column: 6)
!224 = !DILocation(line: 51, column: 12, scope: !223)
!225 = !DILocation(line: 51, column: 6, scope: !216)
!226 = !DILocation(line: 52, column: 3, scope: !223)
!227 = !{i64 19366}
!228 = !DILocation(line: 53, column: 1, scope: !216)
!229 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !230, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!230 = !DISubroutineType(types: !231)
!231 = !{!7, !7, !6, !6}
