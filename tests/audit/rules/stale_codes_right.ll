; ModuleID = 'stale_codes_right.c'
source_filename = "stale_codes_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_codes_right(i32 noundef %map, i64 noundef %key, ptr noundef %list, i32 noundef %total) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %map.addr = alloca i32, align 4
  %key.addr = alloca i64, align 8
  %list.addr = alloca ptr, align 8
  %total.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %page = alloca ptr, align 8
  %tail = alloca ptr, align 8
  %i = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store i32 %map, ptr %map.addr, align 4
    #dbg_declare(ptr %map.addr, !25, !DIExpression(), !35)
  store i64 %key, ptr %key.addr, align 8
    #dbg_declare(ptr %key.addr, !26, !DIExpression(), !36)
  store ptr %list, ptr %list.addr, align 8
    #dbg_declare(ptr %list.addr, !27, !DIExpression(), !37)
  store i32 %total, ptr %total.addr, align 4
    #dbg_declare(ptr %total.addr, !28, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !39
    #dbg_declare(ptr %flags, !29, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !39
    #dbg_declare(ptr %status, !30, !DIExpression(), !41)
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #5, !dbg !39
    #dbg_declare(ptr %page, !31, !DIExpression(), !42)
  call void @llvm.lifetime.start.p0(i64 8, ptr %tail) #5, !dbg !39
    #dbg_declare(ptr %tail, !33, !DIExpression(), !43)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !44
    #dbg_declare(ptr %i, !34, !DIExpression(), !45)
  %0 = load i32, ptr %total.addr, align 4, !dbg !46
  %tobool = icmp ne i32 %0, 0, !dbg !46
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !48

lor.lhs.false:                                    ; preds = %entry
  %1 = load i32, ptr %total.addr, align 4, !dbg !49
  %cmp = icmp ugt i32 %1, 400, !dbg !50
  br i1 %cmp, label %if.then, label %if.end, !dbg !51

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 5, ptr %retval, align 8, !dbg !52
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !52

if.end:                                           ; preds = %lor.lhs.false
  %call = call i64 @irq_save() #6, !dbg !53
  store i64 %call, ptr %flags, align 8, !dbg !54
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !55
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %2) #6, !dbg !56
  store ptr %call1, ptr %page, align 8, !dbg !57
  %3 = load i64, ptr %key.addr, align 8, !dbg !58
  %4 = load ptr, ptr %page, align 8, !dbg !59
  %arrayidx = getelementptr i64, ptr %4, i64 0, !dbg !59
  store i64 %3, ptr %arrayidx, align 8, !dbg !60
  %5 = load ptr, ptr %page, align 8, !dbg !61
  %arrayidx2 = getelementptr i64, ptr %5, i64 1, !dbg !61
  store i64 0, ptr %arrayidx2, align 8, !dbg !62
  %6 = load i32, ptr %map.addr, align 4, !dbg !63
  %tobool3 = icmp ne i32 %6, 0, !dbg !63
  br i1 %tobool3, label %if.then4, label %if.end6, !dbg !65

if.then4:                                         ; preds = %if.end
  %7 = load ptr, ptr %page, align 8, !dbg !66
  %arrayidx5 = getelementptr i64, ptr %7, i64 2, !dbg !66
  store i64 0, ptr %arrayidx5, align 8, !dbg !67
  br label %if.end6, !dbg !66

if.end6:                                          ; preds = %if.then4, %if.end
  %8 = load ptr, ptr %page, align 8, !dbg !68
  %9 = load i32, ptr %map.addr, align 4, !dbg !69
  %tobool7 = icmp ne i32 %9, 0, !dbg !69
  %10 = zext i1 %tobool7 to i64, !dbg !69
  %cond = select i1 %tobool7, i32 3, i32 2, !dbg !69
  %idx.ext = sext i32 %cond to i64, !dbg !70
  %add.ptr = getelementptr i64, ptr %8, i64 %idx.ext, !dbg !70
  store ptr %add.ptr, ptr %tail, align 8, !dbg !71
  store i32 0, ptr %i, align 4, !dbg !72
  br label %for.cond, !dbg !74

for.cond:                                         ; preds = %for.inc, %if.end6
  %11 = load i32, ptr %i, align 4, !dbg !75
  %12 = load i32, ptr %total.addr, align 4, !dbg !77
  %cmp8 = icmp ult i32 %11, %12, !dbg !78
  br i1 %cmp8, label %for.body, label %for.end, !dbg !79

for.body:                                         ; preds = %for.cond
  %13 = load ptr, ptr %list.addr, align 8, !dbg !80
  %14 = load i32, ptr %i, align 4, !dbg !81
  %idxprom = zext i32 %14 to i64, !dbg !80
  %arrayidx9 = getelementptr i64, ptr %13, i64 %idxprom, !dbg !80
  %15 = load i64, ptr %arrayidx9, align 8, !dbg !80
  %16 = load ptr, ptr %tail, align 8, !dbg !82
  %17 = load i32, ptr %i, align 4, !dbg !83
  %idxprom10 = zext i32 %17 to i64, !dbg !82
  %arrayidx11 = getelementptr i64, ptr %16, i64 %idxprom10, !dbg !82
  store i64 %15, ptr %arrayidx11, align 8, !dbg !84
  br label %for.inc, !dbg !82

for.inc:                                          ; preds = %for.body
  %18 = load i32, ptr %i, align 4, !dbg !85
  %inc = add i32 %18, 1, !dbg !85
  store i32 %inc, ptr %i, align 4, !dbg !85
  br label %for.cond, !dbg !86, !llvm.loop !87

for.end:                                          ; preds = %for.cond
  %19 = load i32, ptr %map.addr, align 4, !dbg !90
  %tobool12 = icmp ne i32 %19, 0, !dbg !90
  %20 = zext i1 %tobool12 to i64, !dbg !90
  %cond13 = select i1 %tobool12, i32 75, i32 219, !dbg !90
  %conv = trunc i32 %cond13 to i16, !dbg !90
  %21 = load i32, ptr %total.addr, align 4, !dbg !91
  %conv14 = trunc i32 %21 to i16, !dbg !91
  %22 = load ptr, ptr %page, align 8, !dbg !92
  %call15 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext %conv, i16 noundef zeroext %conv14, i16 noundef zeroext 0, ptr noundef %22, ptr noundef null) #6, !dbg !93
  store i64 %call15, ptr %status, align 8, !dbg !94
  %23 = load i64, ptr %flags, align 8, !dbg !95
  call void @irq_restore(i64 noundef %23) #6, !dbg !96
  %24 = load i64, ptr %status, align 8, !dbg !97
  store i64 %24, ptr %retval, align 8, !dbg !98
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !98

cleanup:                                          ; preds = %for.end, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !99
  call void @llvm.lifetime.end.p0(i64 8, ptr %tail) #5, !dbg !99
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #5, !dbg !99
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !99
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !99
  %25 = load i64, ptr %retval, align 8, !dbg !99
  ret i64 %25, !dbg !99
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !100 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !105
    #dbg_declare(ptr %flags, !104, !DIExpression(), !106)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !107, !srcloc !108
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !109, !srcloc !110
  %0 = load i64, ptr %flags, align 8, !dbg !111
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !112
  ret i64 %0, !dbg !113
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !114 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !118, !DIExpression(), !120)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !121
    #dbg_declare(ptr %offset, !119, !DIExpression(), !122)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !123, !srcloc !124
  store i64 %0, ptr %offset, align 8, !dbg !123
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !125
  %2 = ptrtoint ptr %1 to i64, !dbg !126
  %3 = load i64, ptr %offset, align 8, !dbg !127
  %add = add i64 %2, %3, !dbg !128
  %4 = inttoptr i64 %add to ptr, !dbg !129
  %5 = load ptr, ptr %4, align 8, !dbg !130
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !131
  ret ptr %5, !dbg !132
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !133 {
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
    #dbg_declare(ptr %code.addr, !139, !DIExpression(), !147)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !140, !DIExpression(), !148)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !141, !DIExpression(), !149)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !142, !DIExpression(), !150)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !143, !DIExpression(), !151)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !152
    #dbg_declare(ptr %control, !144, !DIExpression(), !153)
  %0 = load i16, ptr %code.addr, align 2, !dbg !154
  %conv = zext i16 %0 to i64, !dbg !154
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !155
  %conv1 = zext i16 %1 to i64, !dbg !156
  %shl = shl i64 %conv1, 17, !dbg !157
  %or = or i64 %conv, %shl, !dbg !158
  %2 = load i16, ptr %count.addr, align 2, !dbg !159
  %conv2 = zext i16 %2 to i64, !dbg !160
  %shl3 = shl i64 %conv2, 32, !dbg !161
  %or4 = or i64 %or, %shl3, !dbg !162
  store i64 %or4, ptr %control, align 8, !dbg !153
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !163
    #dbg_declare(ptr %status, !145, !DIExpression(), !164)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !165
    #dbg_declare(ptr %done, !146, !DIExpression(), !166)
  br label %do.body, !dbg !167

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !168
  %4 = load ptr, ptr %input.addr, align 8, !dbg !170
  %5 = load ptr, ptr %output.addr, align 8, !dbg !171
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !172
  store i64 %call, ptr %status, align 8, !dbg !173
  %6 = load i64, ptr %status, align 8, !dbg !174
  %and = and i64 %6, 65535, !dbg !176
  %cmp = icmp ne i64 %and, 0, !dbg !177
  br i1 %cmp, label %if.then, label %if.end, !dbg !178

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !179
  store i64 %7, ptr %retval, align 8, !dbg !180
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !180

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !181
  %shr = lshr i64 %8, 32, !dbg !182
  %and6 = and i64 %shr, 4095, !dbg !183
  %conv7 = trunc i64 %and6 to i16, !dbg !184
  store i16 %conv7, ptr %done, align 2, !dbg !185
  %9 = load i64, ptr %control, align 8, !dbg !186
  %and8 = and i64 %9, -1152640029630136321, !dbg !186
  store i64 %and8, ptr %control, align 8, !dbg !186
  %10 = load i16, ptr %done, align 2, !dbg !187
  %conv9 = zext i16 %10 to i64, !dbg !188
  %shl10 = shl i64 %conv9, 48, !dbg !189
  %11 = load i64, ptr %control, align 8, !dbg !190
  %or11 = or i64 %11, %shl10, !dbg !190
  store i64 %or11, ptr %control, align 8, !dbg !190
  br label %do.cond, !dbg !191

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !192
  %conv12 = zext i16 %12 to i32, !dbg !192
  %13 = load i16, ptr %count.addr, align 2, !dbg !193
  %conv13 = zext i16 %13 to i32, !dbg !193
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !194
  br i1 %cmp14, label %do.body, label %do.end, !dbg !191, !llvm.loop !195

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !197
  store i64 %14, ptr %retval, align 8, !dbg !198
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !198

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !199
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !199
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !199
  %15 = load i64, ptr %retval, align 8, !dbg !199
  ret i64 %15, !dbg !199
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !200 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !204, !DIExpression(), !205)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !206
  %and = and i64 %0, 512, !dbg !208
  %tobool = icmp ne i64 %and, 0, !dbg !208
  br i1 %tobool, label %if.then, label %if.end, !dbg !209

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !210, !srcloc !211
  br label %if.end, !dbg !210

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !212
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !213 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "stale_codes_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "77c58ac762e17f5bac85b925d383ec52")
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
!17 = distinct !DISubprogram(name: "stale_codes_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !7, !22, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!24 = !{!25, !26, !27, !28, !29, !30, !31, !33, !34}
!25 = !DILocalVariable(name: "map", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!26 = !DILocalVariable(name: "key", arg: 2, scope: !17, file: !3, line: 8, type: !7)
!27 = !DILocalVariable(name: "list", arg: 3, scope: !17, file: !3, line: 8, type: !22)
!28 = !DILocalVariable(name: "total", arg: 4, scope: !17, file: !3, line: 8, type: !20)
!29 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!30 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!31 = !DILocalVariable(name: "page", scope: !17, file: !3, line: 10, type: !32)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!33 = !DILocalVariable(name: "tail", scope: !17, file: !3, line: 10, type: !32)
!34 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 11, type: !20)
!35 = !DILocation(line: 8, column: 27, scope: !17)
!36 = !DILocation(line: 8, column: 36, scope: !17)
!37 = !DILocation(line: 8, column: 52, scope: !17)
!38 = !DILocation(line: 8, column: 62, scope: !17)
!39 = !DILocation(line: 10, column: 2, scope: !17)
!40 = !DILocation(line: 10, column: 6, scope: !17)
!41 = !DILocation(line: 10, column: 13, scope: !17)
!42 = !DILocation(line: 10, column: 22, scope: !17)
!43 = !DILocation(line: 10, column: 29, scope: !17)
!44 = !DILocation(line: 11, column: 2, scope: !17)
!45 = !DILocation(line: 11, column: 6, scope: !17)
!46 = !DILocation(line: 13, column: 7, scope: !47)
!47 = distinct !DILexicalBlock(scope: !17, file: !3, line: 13, column: 6)
!48 = !DILocation(line: 13, column: 13, scope: !47)
!49 = !DILocation(line: 13, column: 16, scope: !47)
!50 = !DILocation(line: 13, column: 22, scope: !47)
!51 = !DILocation(line: 13, column: 6, scope: !17)
!52 = !DILocation(line: 14, column: 3, scope: !47)
!53 = !DILocation(line: 15, column: 10, scope: !17)
!54 = !DILocation(line: 15, column: 8, scope: !17)
!55 = !DILocation(line: 16, column: 27, scope: !17)
!56 = !DILocation(line: 16, column: 9, scope: !17)
!57 = !DILocation(line: 16, column: 7, scope: !17)
!58 = !DILocation(line: 17, column: 12, scope: !17)
!59 = !DILocation(line: 17, column: 2, scope: !17)
!60 = !DILocation(line: 17, column: 10, scope: !17)
!61 = !DILocation(line: 18, column: 2, scope: !17)
!62 = !DILocation(line: 18, column: 10, scope: !17)
!63 = !DILocation(line: 19, column: 6, scope: !64)
!64 = distinct !DILexicalBlock(scope: !17, file: !3, line: 19, column: 6)
!65 = !DILocation(line: 19, column: 6, scope: !17)
!66 = !DILocation(line: 20, column: 3, scope: !64)
!67 = !DILocation(line: 20, column: 11, scope: !64)
!68 = !DILocation(line: 21, column: 9, scope: !17)
!69 = !DILocation(line: 21, column: 17, scope: !17)
!70 = !DILocation(line: 21, column: 14, scope: !17)
!71 = !DILocation(line: 21, column: 7, scope: !17)
!72 = !DILocation(line: 22, column: 9, scope: !73)
!73 = distinct !DILexicalBlock(scope: !17, file: !3, line: 22, column: 2)
!74 = !DILocation(line: 22, column: 7, scope: !73)
!75 = !DILocation(line: 22, column: 14, scope: !76)
!76 = distinct !DILexicalBlock(scope: !73, file: !3, line: 22, column: 2)
!77 = !DILocation(line: 22, column: 18, scope: !76)
!78 = !DILocation(line: 22, column: 16, scope: !76)
!79 = !DILocation(line: 22, column: 2, scope: !73)
!80 = !DILocation(line: 23, column: 13, scope: !76)
!81 = !DILocation(line: 23, column: 18, scope: !76)
!82 = !DILocation(line: 23, column: 3, scope: !76)
!83 = !DILocation(line: 23, column: 8, scope: !76)
!84 = !DILocation(line: 23, column: 11, scope: !76)
!85 = !DILocation(line: 22, column: 26, scope: !76)
!86 = !DILocation(line: 22, column: 2, scope: !76)
!87 = distinct !{!87, !79, !88, !89}
!88 = !DILocation(line: 23, column: 19, scope: !73)
!89 = !{!"llvm.loop.mustprogress"}
!90 = !DILocation(line: 24, column: 31, scope: !17)
!91 = !DILocation(line: 24, column: 50, scope: !17)
!92 = !DILocation(line: 24, column: 60, scope: !17)
!93 = !DILocation(line: 24, column: 11, scope: !17)
!94 = !DILocation(line: 24, column: 9, scope: !17)
!95 = !DILocation(line: 25, column: 14, scope: !17)
!96 = !DILocation(line: 25, column: 2, scope: !17)
!97 = !DILocation(line: 26, column: 9, scope: !17)
!98 = !DILocation(line: 26, column: 2, scope: !17)
!99 = !DILocation(line: 27, column: 1, scope: !17)
!100 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !101, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !103)
!101 = !DISubroutineType(types: !102)
!102 = !{!7}
!103 = !{!104}
!104 = !DILocalVariable(name: "flags", scope: !100, file: !8, line: 42, type: !7)
!105 = !DILocation(line: 42, column: 2, scope: !100)
!106 = !DILocation(line: 42, column: 6, scope: !100)
!107 = !DILocation(line: 44, column: 2, scope: !100)
!108 = !{i64 19088, i64 19097}
!109 = !DILocation(line: 45, column: 2, scope: !100)
!110 = !{i64 19159}
!111 = !DILocation(line: 46, column: 9, scope: !100)
!112 = !DILocation(line: 47, column: 1, scope: !100)
!113 = !DILocation(line: 46, column: 2, scope: !100)
!114 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !115, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !117)
!115 = !DISubroutineType(types: !116)
!116 = !{!5, !6}
!117 = !{!118, !119}
!118 = !DILocalVariable(name: "variable", arg: 1, scope: !114, file: !8, line: 56, type: !6)
!119 = !DILocalVariable(name: "offset", scope: !114, file: !8, line: 58, type: !7)
!120 = !DILocation(line: 56, column: 46, scope: !114)
!121 = !DILocation(line: 58, column: 2, scope: !114)
!122 = !DILocation(line: 58, column: 6, scope: !114)
!123 = !DILocation(line: 60, column: 2, scope: !114)
!124 = !{i64 19460}
!125 = !DILocation(line: 61, column: 25, scope: !114)
!126 = !DILocation(line: 61, column: 20, scope: !114)
!127 = !DILocation(line: 61, column: 36, scope: !114)
!128 = !DILocation(line: 61, column: 34, scope: !114)
!129 = !DILocation(line: 61, column: 10, scope: !114)
!130 = !DILocation(line: 61, column: 9, scope: !114)
!131 = !DILocation(line: 62, column: 1, scope: !114)
!132 = !DILocation(line: 61, column: 2, scope: !114)
!133 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !134, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !138)
!134 = !DISubroutineType(types: !135)
!135 = !{!7, !136, !136, !136, !5, !5}
!136 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !137)
!137 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!138 = !{!139, !140, !141, !142, !143, !144, !145, !146}
!139 = !DILocalVariable(name: "code", arg: 1, scope: !133, file: !8, line: 19, type: !136)
!140 = !DILocalVariable(name: "count", arg: 2, scope: !133, file: !8, line: 19, type: !136)
!141 = !DILocalVariable(name: "varhead", arg: 3, scope: !133, file: !8, line: 19, type: !136)
!142 = !DILocalVariable(name: "input", arg: 4, scope: !133, file: !8, line: 19, type: !5)
!143 = !DILocalVariable(name: "output", arg: 5, scope: !133, file: !8, line: 19, type: !5)
!144 = !DILocalVariable(name: "control", scope: !133, file: !8, line: 21, type: !7)
!145 = !DILocalVariable(name: "status", scope: !133, file: !8, line: 22, type: !7)
!146 = !DILocalVariable(name: "done", scope: !133, file: !8, line: 23, type: !136)
!147 = !DILocation(line: 19, column: 25, scope: !133)
!148 = !DILocation(line: 19, column: 35, scope: !133)
!149 = !DILocation(line: 19, column: 46, scope: !133)
!150 = !DILocation(line: 19, column: 61, scope: !133)
!151 = !DILocation(line: 19, column: 74, scope: !133)
!152 = !DILocation(line: 21, column: 2, scope: !133)
!153 = !DILocation(line: 21, column: 6, scope: !133)
!154 = !DILocation(line: 21, column: 16, scope: !133)
!155 = !DILocation(line: 21, column: 29, scope: !133)
!156 = !DILocation(line: 21, column: 24, scope: !133)
!157 = !DILocation(line: 21, column: 37, scope: !133)
!158 = !DILocation(line: 21, column: 21, scope: !133)
!159 = !DILocation(line: 21, column: 52, scope: !133)
!160 = !DILocation(line: 21, column: 47, scope: !133)
!161 = !DILocation(line: 21, column: 58, scope: !133)
!162 = !DILocation(line: 21, column: 44, scope: !133)
!163 = !DILocation(line: 22, column: 2, scope: !133)
!164 = !DILocation(line: 22, column: 6, scope: !133)
!165 = !DILocation(line: 23, column: 2, scope: !133)
!166 = !DILocation(line: 23, column: 6, scope: !133)
!167 = !DILocation(line: 25, column: 2, scope: !133)
!168 = !DILocation(line: 26, column: 28, scope: !169)
!169 = distinct !DILexicalBlock(scope: !133, file: !8, line: 25, column: 5)
!170 = !DILocation(line: 26, column: 37, scope: !169)
!171 = !DILocation(line: 26, column: 44, scope: !169)
!172 = !DILocation(line: 26, column: 12, scope: !169)
!173 = !DILocation(line: 26, column: 10, scope: !169)
!174 = !DILocation(line: 27, column: 8, scope: !175)
!175 = distinct !DILexicalBlock(scope: !169, file: !8, line: 27, column: 7)
!176 = !DILocation(line: 27, column: 15, scope: !175)
!177 = !DILocation(line: 27, column: 25, scope: !175)
!178 = !DILocation(line: 27, column: 7, scope: !169)
!179 = !DILocation(line: 28, column: 11, scope: !175)
!180 = !DILocation(line: 28, column: 4, scope: !175)
!181 = !DILocation(line: 29, column: 11, scope: !169)
!182 = !DILocation(line: 29, column: 18, scope: !169)
!183 = !DILocation(line: 29, column: 25, scope: !169)
!184 = !DILocation(line: 29, column: 10, scope: !169)
!185 = !DILocation(line: 29, column: 8, scope: !169)
!186 = !DILocation(line: 30, column: 11, scope: !169)
!187 = !DILocation(line: 31, column: 19, scope: !169)
!188 = !DILocation(line: 31, column: 14, scope: !169)
!189 = !DILocation(line: 31, column: 24, scope: !169)
!190 = !DILocation(line: 31, column: 11, scope: !169)
!191 = !DILocation(line: 32, column: 2, scope: !169)
!192 = !DILocation(line: 32, column: 11, scope: !133)
!193 = !DILocation(line: 32, column: 18, scope: !133)
!194 = !DILocation(line: 32, column: 16, scope: !133)
!195 = distinct !{!195, !167, !196, !89}
!196 = !DILocation(line: 32, column: 23, scope: !133)
!197 = !DILocation(line: 33, column: 9, scope: !133)
!198 = !DILocation(line: 33, column: 2, scope: !133)
!199 = !DILocation(line: 34, column: 1, scope: !133)
!200 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !201, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !203)
!201 = !DISubroutineType(types: !202)
!202 = !{null, !7}
!203 = !{!204}
!204 = !DILocalVariable(name: "flags", arg: 1, scope: !200, file: !8, line: 49, type: !7)
!205 = !DILocation(line: 49, column: 36, scope: !200)
!206 = !DILocation(line: 51, column: 6, scope: !207)
!207 = distinct !DILexicalBlock(scope: !200, file: !8, line: 51, column: 6)
!208 = !DILocation(line: 51, column: 12, scope: !207)
!209 = !DILocation(line: 51, column: 6, scope: !200)
!210 = !DILocation(line: 52, column: 3, scope: !207)
!211 = !{i64 19279}
!212 = !DILocation(line: 53, column: 1, scope: !200)
!213 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !214, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!214 = !DISubroutineType(types: !215)
!215 = !{!7, !7, !5, !5}
