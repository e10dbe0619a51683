; ModuleID = 'stale_since_right.c'
source_filename = "stale_since_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_since_right(i64 noundef %space, ptr noundef %first, i32 noundef %many, ptr noundef %second, i32 noundef %more) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %space.addr = alloca i64, align 8
  %first.addr = alloca ptr, align 8
  %many.addr = alloca i32, align 4
  %second.addr = alloca ptr, align 8
  %more.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %i = alloca i32, align 4
  %count = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %space, ptr %space.addr, align 8
    #dbg_declare(ptr %space.addr, !23, !DIExpression(), !35)
  store ptr %first, ptr %first.addr, align 8
    #dbg_declare(ptr %first.addr, !24, !DIExpression(), !36)
  store i32 %many, ptr %many.addr, align 4
    #dbg_declare(ptr %many.addr, !25, !DIExpression(), !37)
  store ptr %second, ptr %second.addr, align 8
    #dbg_declare(ptr %second.addr, !26, !DIExpression(), !38)
  store i32 %more, ptr %more.addr, align 4
    #dbg_declare(ptr %more.addr, !27, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !40
    #dbg_declare(ptr %flags, !28, !DIExpression(), !41)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !40
    #dbg_declare(ptr %status, !29, !DIExpression(), !42)
  store i64 0, ptr %status, align 8, !dbg !42
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !40
    #dbg_declare(ptr %input, !30, !DIExpression(), !43)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !44
    #dbg_declare(ptr %i, !32, !DIExpression(), !45)
  call void @llvm.lifetime.start.p0(i64 4, ptr %count) #5, !dbg !44
    #dbg_declare(ptr %count, !33, !DIExpression(), !46)
  %0 = load i32, ptr %many.addr, align 4, !dbg !47
  %cmp = icmp ugt i32 %0, 200, !dbg !49
  br i1 %cmp, label %if.then, label %lor.lhs.false, !dbg !50

lor.lhs.false:                                    ; preds = %entry
  %1 = load i32, ptr %more.addr, align 4, !dbg !51
  %cmp1 = icmp ugt i32 %1, 200, !dbg !52
  br i1 %cmp1, label %if.then, label %lor.lhs.false2, !dbg !53

lor.lhs.false2:                                   ; preds = %lor.lhs.false
  %2 = load i32, ptr %many.addr, align 4, !dbg !54
  %3 = load i32, ptr %more.addr, align 4, !dbg !55
  %add = add i32 %2, %3, !dbg !56
  %cmp3 = icmp eq i32 %add, 0, !dbg !57
  br i1 %cmp3, label %if.then, label %if.end, !dbg !58

if.then:                                          ; preds = %lor.lhs.false2, %lor.lhs.false, %entry
  store i64 1, ptr %retval, align 8, !dbg !59
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !59

if.end:                                           ; preds = %lor.lhs.false2
  %call = call i64 @irq_save() #6, !dbg !60
  store i64 %call, ptr %flags, align 8, !dbg !61
  %4 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !62
  %call4 = call ptr @this_cpu_ptr_load(ptr noundef %4) #6, !dbg !63
  store ptr %call4, ptr %input, align 8, !dbg !64
  %5 = load i64, ptr %space.addr, align 8, !dbg !65
  %6 = load ptr, ptr %input, align 8, !dbg !66
  %arrayidx = getelementptr i64, ptr %6, i64 0, !dbg !66
  store i64 %5, ptr %arrayidx, align 8, !dbg !67
  %7 = load ptr, ptr %input, align 8, !dbg !68
  %arrayidx5 = getelementptr i64, ptr %7, i64 1, !dbg !68
  store i64 0, ptr %arrayidx5, align 8, !dbg !69
  %8 = load ptr, ptr %input, align 8, !dbg !70
  %arrayidx6 = getelementptr i64, ptr %8, i64 2, !dbg !70
  store i64 -1, ptr %arrayidx6, align 8, !dbg !71
  %9 = load i32, ptr %many.addr, align 4, !dbg !72
  store i32 %9, ptr %i, align 4, !dbg !74
  br label %for.cond, !dbg !75

for.cond:                                         ; preds = %for.inc, %if.end
  %10 = load i32, ptr %i, align 4, !dbg !76
  %11 = load i32, ptr %more.addr, align 4, !dbg !78
  %cmp7 = icmp ult i32 %10, %11, !dbg !79
  br i1 %cmp7, label %for.body, label %for.end, !dbg !80

for.body:                                         ; preds = %for.cond
  %12 = load ptr, ptr %second.addr, align 8, !dbg !81
  %13 = load i32, ptr %i, align 4, !dbg !82
  %idxprom = zext i32 %13 to i64, !dbg !81
  %arrayidx8 = getelementptr i64, ptr %12, i64 %idxprom, !dbg !81
  %14 = load i64, ptr %arrayidx8, align 8, !dbg !81
  %15 = load ptr, ptr %input, align 8, !dbg !83
  %16 = load i32, ptr %i, align 4, !dbg !84
  %add9 = add i32 3, %16, !dbg !85
  %17 = load i32, ptr %many.addr, align 4, !dbg !86
  %sub = sub i32 %add9, %17, !dbg !87
  %idxprom10 = zext i32 %sub to i64, !dbg !83
  %arrayidx11 = getelementptr i64, ptr %15, i64 %idxprom10, !dbg !83
  store i64 %14, ptr %arrayidx11, align 8, !dbg !88
  br label %for.inc, !dbg !83

for.inc:                                          ; preds = %for.body
  %18 = load i32, ptr %i, align 4, !dbg !89
  %inc = add i32 %18, 1, !dbg !89
  store i32 %inc, ptr %i, align 4, !dbg !89
  br label %for.cond, !dbg !90, !llvm.loop !91

for.end:                                          ; preds = %for.cond
  %19 = load i32, ptr %more.addr, align 4, !dbg !94
  %20 = load i32, ptr %many.addr, align 4, !dbg !95
  %sub12 = sub i32 %19, %20, !dbg !96
  store i32 %sub12, ptr %count, align 4, !dbg !97
  %21 = load i32, ptr %many.addr, align 4, !dbg !98
  %22 = load i32, ptr %more.addr, align 4, !dbg !100
  %cmp13 = icmp uge i32 %21, %22, !dbg !101
  br i1 %cmp13, label %if.then14, label %if.end15, !dbg !102

if.then14:                                        ; preds = %for.end
  br label %out, !dbg !103

if.end15:                                         ; preds = %for.end
  %23 = load i32, ptr %count, align 4, !dbg !104
  %conv = trunc i32 %23 to i16, !dbg !104
  %24 = load ptr, ptr %input, align 8, !dbg !105
  %call16 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 3, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %24, ptr noundef null) #6, !dbg !106
  store i64 %call16, ptr %status, align 8, !dbg !107
  br label %out, !dbg !108

out:                                              ; preds = %if.end15, %if.then14
    #dbg_label(!34, !109)
  %25 = load i64, ptr %flags, align 8, !dbg !110
  call void @irq_restore(i64 noundef %25) #6, !dbg !111
  %26 = load i64, ptr %status, align 8, !dbg !112
  store i64 %26, ptr %retval, align 8, !dbg !113
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !113

cleanup:                                          ; preds = %out, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %count) #5, !dbg !114
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !114
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !114
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !114
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !114
  %27 = load i64, ptr %retval, align 8, !dbg !114
  ret i64 %27, !dbg !114
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !115 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !120
    #dbg_declare(ptr %flags, !119, !DIExpression(), !121)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !122, !srcloc !123
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !124, !srcloc !125
  %0 = load i64, ptr %flags, align 8, !dbg !126
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !127
  ret i64 %0, !dbg !128
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !129 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !133, !DIExpression(), !135)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !136
    #dbg_declare(ptr %offset, !134, !DIExpression(), !137)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !138, !srcloc !139
  store i64 %0, ptr %offset, align 8, !dbg !138
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !140
  %2 = ptrtoint ptr %1 to i64, !dbg !141
  %3 = load i64, ptr %offset, align 8, !dbg !142
  %add = add i64 %2, %3, !dbg !143
  %4 = inttoptr i64 %add to ptr, !dbg !144
  %5 = load ptr, ptr %4, align 8, !dbg !145
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !146
  ret ptr %5, !dbg !147
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !148 {
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
    #dbg_declare(ptr %code.addr, !154, !DIExpression(), !162)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !155, !DIExpression(), !163)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !156, !DIExpression(), !164)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !157, !DIExpression(), !165)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !158, !DIExpression(), !166)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !167
    #dbg_declare(ptr %control, !159, !DIExpression(), !168)
  %0 = load i16, ptr %code.addr, align 2, !dbg !169
  %conv = zext i16 %0 to i64, !dbg !169
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !170
  %conv1 = zext i16 %1 to i64, !dbg !171
  %shl = shl i64 %conv1, 17, !dbg !172
  %or = or i64 %conv, %shl, !dbg !173
  %2 = load i16, ptr %count.addr, align 2, !dbg !174
  %conv2 = zext i16 %2 to i64, !dbg !175
  %shl3 = shl i64 %conv2, 32, !dbg !176
  %or4 = or i64 %or, %shl3, !dbg !177
  store i64 %or4, ptr %control, align 8, !dbg !168
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !178
    #dbg_declare(ptr %status, !160, !DIExpression(), !179)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !180
    #dbg_declare(ptr %done, !161, !DIExpression(), !181)
  br label %do.body, !dbg !182

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !183
  %4 = load ptr, ptr %input.addr, align 8, !dbg !185
  %5 = load ptr, ptr %output.addr, align 8, !dbg !186
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !187
  store i64 %call, ptr %status, align 8, !dbg !188
  %6 = load i64, ptr %status, align 8, !dbg !189
  %and = and i64 %6, 65535, !dbg !191
  %cmp = icmp ne i64 %and, 0, !dbg !192
  br i1 %cmp, label %if.then, label %if.end, !dbg !193

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !194
  store i64 %7, ptr %retval, align 8, !dbg !195
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !195

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !196
  %shr = lshr i64 %8, 32, !dbg !197
  %and6 = and i64 %shr, 4095, !dbg !198
  %conv7 = trunc i64 %and6 to i16, !dbg !199
  store i16 %conv7, ptr %done, align 2, !dbg !200
  %9 = load i64, ptr %control, align 8, !dbg !201
  %and8 = and i64 %9, -1152640029630136321, !dbg !201
  store i64 %and8, ptr %control, align 8, !dbg !201
  %10 = load i16, ptr %done, align 2, !dbg !202
  %conv9 = zext i16 %10 to i64, !dbg !203
  %shl10 = shl i64 %conv9, 48, !dbg !204
  %11 = load i64, ptr %control, align 8, !dbg !205
  %or11 = or i64 %11, %shl10, !dbg !205
  store i64 %or11, ptr %control, align 8, !dbg !205
  br label %do.cond, !dbg !206

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !207
  %conv12 = zext i16 %12 to i32, !dbg !207
  %13 = load i16, ptr %count.addr, align 2, !dbg !208
  %conv13 = zext i16 %13 to i32, !dbg !208
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !209
  br i1 %cmp14, label %do.body, label %do.end, !dbg !206, !llvm.loop !210

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !212
  store i64 %14, ptr %retval, align 8, !dbg !213
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !213

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !214
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !214
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !214
  %15 = load i64, ptr %retval, align 8, !dbg !214
  ret i64 %15, !dbg !214
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !215 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !219, !DIExpression(), !220)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !221
  %and = and i64 %0, 512, !dbg !223
  %tobool = icmp ne i64 %and, 0, !dbg !223
  br i1 %tobool, label %if.then, label %if.end, !dbg !224

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !225, !srcloc !226
  br label %if.end, !dbg !225

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !227
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !228 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!11, !12, !13}
!llvm.ident = !{!14}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_since_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "ffbd7b5f99fb62b4c67f0b77f1fe39d4")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0}
!11 = !{i32 7, !"Dwarf Version", i32 5}
!12 = !{i32 2, !"Debug Info Version", i32 3}
!13 = !{i32 1, !"wchar_size", i32 4}
!14 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!15 = distinct !DISubprogram(name: "stale_since_right", scope: !3, file: !3, line: 8, type: !16, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7, !18, !20, !18, !20}
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !27, !28, !29, !30, !32, !33, !34}
!23 = !DILocalVariable(name: "space", arg: 1, scope: !15, file: !3, line: 8, type: !7)
!24 = !DILocalVariable(name: "first", arg: 2, scope: !15, file: !3, line: 8, type: !18)
!25 = !DILocalVariable(name: "many", arg: 3, scope: !15, file: !3, line: 8, type: !20)
!26 = !DILocalVariable(name: "second", arg: 4, scope: !15, file: !3, line: 8, type: !18)
!27 = !DILocalVariable(name: "more", arg: 5, scope: !15, file: !3, line: 8, type: !20)
!28 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 10, type: !7)
!29 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 10, type: !7)
!30 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 10, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!32 = !DILocalVariable(name: "i", scope: !15, file: !3, line: 11, type: !20)
!33 = !DILocalVariable(name: "count", scope: !15, file: !3, line: 11, type: !20)
!34 = !DILabel(scope: !15, name: "out", file: !3, line: 26)
!35 = !DILocation(line: 8, column: 27, scope: !15)
!36 = !DILocation(line: 8, column: 45, scope: !15)
!37 = !DILocation(line: 8, column: 56, scope: !15)
!38 = !DILocation(line: 8, column: 73, scope: !15)
!39 = !DILocation(line: 8, column: 85, scope: !15)
!40 = !DILocation(line: 10, column: 2, scope: !15)
!41 = !DILocation(line: 10, column: 6, scope: !15)
!42 = !DILocation(line: 10, column: 13, scope: !15)
!43 = !DILocation(line: 10, column: 26, scope: !15)
!44 = !DILocation(line: 11, column: 2, scope: !15)
!45 = !DILocation(line: 11, column: 6, scope: !15)
!46 = !DILocation(line: 11, column: 9, scope: !15)
!47 = !DILocation(line: 13, column: 6, scope: !48)
!48 = distinct !DILexicalBlock(scope: !15, file: !3, line: 13, column: 6)
!49 = !DILocation(line: 13, column: 11, scope: !48)
!50 = !DILocation(line: 13, column: 17, scope: !48)
!51 = !DILocation(line: 13, column: 20, scope: !48)
!52 = !DILocation(line: 13, column: 25, scope: !48)
!53 = !DILocation(line: 13, column: 31, scope: !48)
!54 = !DILocation(line: 13, column: 34, scope: !48)
!55 = !DILocation(line: 13, column: 41, scope: !48)
!56 = !DILocation(line: 13, column: 39, scope: !48)
!57 = !DILocation(line: 13, column: 46, scope: !48)
!58 = !DILocation(line: 13, column: 6, scope: !15)
!59 = !DILocation(line: 14, column: 3, scope: !48)
!60 = !DILocation(line: 15, column: 10, scope: !15)
!61 = !DILocation(line: 15, column: 8, scope: !15)
!62 = !DILocation(line: 16, column: 28, scope: !15)
!63 = !DILocation(line: 16, column: 10, scope: !15)
!64 = !DILocation(line: 16, column: 8, scope: !15)
!65 = !DILocation(line: 17, column: 13, scope: !15)
!66 = !DILocation(line: 17, column: 2, scope: !15)
!67 = !DILocation(line: 17, column: 11, scope: !15)
!68 = !DILocation(line: 18, column: 2, scope: !15)
!69 = !DILocation(line: 18, column: 11, scope: !15)
!70 = !DILocation(line: 19, column: 2, scope: !15)
!71 = !DILocation(line: 19, column: 11, scope: !15)
!72 = !DILocation(line: 20, column: 11, scope: !73)
!73 = distinct !DILexicalBlock(scope: !15, file: !3, line: 20, column: 2)
!74 = !DILocation(line: 20, column: 9, scope: !73)
!75 = !DILocation(line: 20, column: 7, scope: !73)
!76 = !DILocation(line: 20, column: 17, scope: !77)
!77 = distinct !DILexicalBlock(scope: !73, file: !3, line: 20, column: 2)
!78 = !DILocation(line: 20, column: 21, scope: !77)
!79 = !DILocation(line: 20, column: 19, scope: !77)
!80 = !DILocation(line: 20, column: 2, scope: !73)
!81 = !DILocation(line: 21, column: 25, scope: !77)
!82 = !DILocation(line: 21, column: 32, scope: !77)
!83 = !DILocation(line: 21, column: 3, scope: !77)
!84 = !DILocation(line: 21, column: 13, scope: !77)
!85 = !DILocation(line: 21, column: 11, scope: !77)
!86 = !DILocation(line: 21, column: 17, scope: !77)
!87 = !DILocation(line: 21, column: 15, scope: !77)
!88 = !DILocation(line: 21, column: 23, scope: !77)
!89 = !DILocation(line: 20, column: 28, scope: !77)
!90 = !DILocation(line: 20, column: 2, scope: !77)
!91 = distinct !{!91, !80, !92, !93}
!92 = !DILocation(line: 21, column: 33, scope: !73)
!93 = !{!"llvm.loop.mustprogress"}
!94 = !DILocation(line: 22, column: 10, scope: !15)
!95 = !DILocation(line: 22, column: 17, scope: !15)
!96 = !DILocation(line: 22, column: 15, scope: !15)
!97 = !DILocation(line: 22, column: 8, scope: !15)
!98 = !DILocation(line: 23, column: 6, scope: !99)
!99 = distinct !DILexicalBlock(scope: !15, file: !3, line: 23, column: 6)
!100 = !DILocation(line: 23, column: 14, scope: !99)
!101 = !DILocation(line: 23, column: 11, scope: !99)
!102 = !DILocation(line: 23, column: 6, scope: !15)
!103 = !DILocation(line: 24, column: 3, scope: !99)
!104 = !DILocation(line: 25, column: 37, scope: !15)
!105 = !DILocation(line: 25, column: 47, scope: !15)
!106 = !DILocation(line: 25, column: 11, scope: !15)
!107 = !DILocation(line: 25, column: 9, scope: !15)
!108 = !DILocation(line: 25, column: 2, scope: !15)
!109 = !DILocation(line: 26, column: 1, scope: !15)
!110 = !DILocation(line: 27, column: 14, scope: !15)
!111 = !DILocation(line: 27, column: 2, scope: !15)
!112 = !DILocation(line: 28, column: 9, scope: !15)
!113 = !DILocation(line: 28, column: 2, scope: !15)
!114 = !DILocation(line: 29, column: 1, scope: !15)
!115 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !116, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !118)
!116 = !DISubroutineType(types: !117)
!117 = !{!7}
!118 = !{!119}
!119 = !DILocalVariable(name: "flags", scope: !115, file: !8, line: 42, type: !7)
!120 = !DILocation(line: 42, column: 2, scope: !115)
!121 = !DILocation(line: 42, column: 6, scope: !115)
!122 = !DILocation(line: 44, column: 2, scope: !115)
!123 = !{i64 19136, i64 19145}
!124 = !DILocation(line: 45, column: 2, scope: !115)
!125 = !{i64 19207}
!126 = !DILocation(line: 46, column: 9, scope: !115)
!127 = !DILocation(line: 47, column: 1, scope: !115)
!128 = !DILocation(line: 46, column: 2, scope: !115)
!129 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !130, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !132)
!130 = !DISubroutineType(types: !131)
!131 = !{!5, !6}
!132 = !{!133, !134}
!133 = !DILocalVariable(name: "variable", arg: 1, scope: !129, file: !8, line: 56, type: !6)
!134 = !DILocalVariable(name: "offset", scope: !129, file: !8, line: 58, type: !7)
!135 = !DILocation(line: 56, column: 46, scope: !129)
!136 = !DILocation(line: 58, column: 2, scope: !129)
!137 = !DILocation(line: 58, column: 6, scope: !129)
!138 = !DILocation(line: 60, column: 2, scope: !129)
!139 = !{i64 19508}
!140 = !DILocation(line: 61, column: 25, scope: !129)
!141 = !DILocation(line: 61, column: 20, scope: !129)
!142 = !DILocation(line: 61, column: 36, scope: !129)
!143 = !DILocation(line: 61, column: 34, scope: !129)
!144 = !DILocation(line: 61, column: 10, scope: !129)
!145 = !DILocation(line: 61, column: 9, scope: !129)
!146 = !DILocation(line: 62, column: 1, scope: !129)
!147 = !DILocation(line: 61, column: 2, scope: !129)
!148 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !149, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !153)
!149 = !DISubroutineType(types: !150)
!150 = !{!7, !151, !151, !151, !5, !5}
!151 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !152)
!152 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!153 = !{!154, !155, !156, !157, !158, !159, !160, !161}
!154 = !DILocalVariable(name: "code", arg: 1, scope: !148, file: !8, line: 19, type: !151)
!155 = !DILocalVariable(name: "count", arg: 2, scope: !148, file: !8, line: 19, type: !151)
!156 = !DILocalVariable(name: "varhead", arg: 3, scope: !148, file: !8, line: 19, type: !151)
!157 = !DILocalVariable(name: "input", arg: 4, scope: !148, file: !8, line: 19, type: !5)
!158 = !DILocalVariable(name: "output", arg: 5, scope: !148, file: !8, line: 19, type: !5)
!159 = !DILocalVariable(name: "control", scope: !148, file: !8, line: 21, type: !7)
!160 = !DILocalVariable(name: "status", scope: !148, file: !8, line: 22, type: !7)
!161 = !DILocalVariable(name: "done", scope: !148, file: !8, line: 23, type: !151)
!162 = !DILocation(line: 19, column: 25, scope: !148)
!163 = !DILocation(line: 19, column: 35, scope: !148)
!164 = !DILocation(line: 19, column: 46, scope: !148)
!165 = !DILocation(line: 19, column: 61, scope: !148)
!166 = !DILocation(line: 19, column: 74, scope: !148)
!167 = !DILocation(line: 21, column: 2, scope: !148)
!168 = !DILocation(line: 21, column: 6, scope: !148)
!169 = !DILocation(line: 21, column: 16, scope: !148)
!170 = !DILocation(line: 21, column: 29, scope: !148)
!171 = !DILocation(line: 21, column: 24, scope: !148)
!172 = !DILocation(line: 21, column: 37, scope: !148)
!173 = !DILocation(line: 21, column: 21, scope: !148)
!174 = !DILocation(line: 21, column: 52, scope: !148)
!175 = !DILocation(line: 21, column: 47, scope: !148)
!176 = !DILocation(line: 21, column: 58, scope: !148)
!177 = !DILocation(line: 21, column: 44, scope: !148)
!178 = !DILocation(line: 22, column: 2, scope: !148)
!179 = !DILocation(line: 22, column: 6, scope: !148)
!180 = !DILocation(line: 23, column: 2, scope: !148)
!181 = !DILocation(line: 23, column: 6, scope: !148)
!182 = !DILocation(line: 25, column: 2, scope: !148)
!183 = !DILocation(line: 26, column: 28, scope: !184)
!184 = distinct !DILexicalBlock(scope: !148, file: !8, line: 25, column: 5)
!185 = !DILocation(line: 26, column: 37, scope: !184)
!186 = !DILocation(line: 26, column: 44, scope: !184)
!187 = !DILocation(line: 26, column: 12, scope: !184)
!188 = !DILocation(line: 26, column: 10, scope: !184)
!189 = !DILocation(line: 27, column: 8, scope: !190)
!190 = distinct !DILexicalBlock(scope: !184, file: !8, line: 27, column: 7)
!191 = !DILocation(line: 27, column: 15, scope: !190)
!192 = !DILocation(line: 27, column: 25, scope: !190)
!193 = !DILocation(line: 27, column: 7, scope: !184)
!194 = !DILocation(line: 28, column: 11, scope: !190)
!195 = !DILocation(line: 28, column: 4, scope: !190)
!196 = !DILocation(line: 29, column: 11, scope: !184)
!197 = !DILocation(line: 29, column: 18, scope: !184)
!198 = !DILocation(line: 29, column: 25, scope: !184)
!199 = !DILocation(line: 29, column: 10, scope: !184)
!200 = !DILocation(line: 29, column: 8, scope: !184)
!201 = !DILocation(line: 30, column: 11, scope: !184)
!202 = !DILocation(line: 31, column: 19, scope: !184)
!203 = !DILocation(line: 31, column: 14, scope: !184)
!204 = !DILocation(line: 31, column: 24, scope: !184)
!205 = !DILocation(line: 31, column: 11, scope: !184)
!206 = !DILocation(line: 32, column: 2, scope: !184)
!207 = !DILocation(line: 32, column: 11, scope: !148)
!208 = !DILocation(line: 32, column: 18, scope: !148)
!209 = !DILocation(line: 32, column: 16, scope: !148)
!210 = distinct !{!210, !182, !211, !93}
!211 = !DILocation(line: 32, column: 23, scope: !148)
!212 = !DILocation(line: 33, column: 9, scope: !148)
!213 = !DILocation(line: 33, column: 2, scope: !148)
!214 = !DILocation(line: 34, column: 1, scope: !148)
!215 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !216, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !218)
!216 = !DISubroutineType(types: !217)
!217 = !{null, !7}
!218 = !{!219}
!219 = !DILocalVariable(name: "flags", arg: 1, scope: !215, file: !8, line: 49, type: !7)
!220 = !DILocation(line: 49, column: 36, scope: !215)
!221 = !DILocation(line: 51, column: 6, scope: !222)
!222 = distinct !DILexicalBlock(scope: !215, file: !8, line: 51, column: 6)
!223 = !DILocation(line: 51, column: 12, scope: !222)
!224 = !DILocation(line: 51, column: 6, scope: !215)
!225 = !DILocation(line: 52, column: 3, scope: !222)
!226 = !{i64 19327}
!227 = !DILocation(line: 53, column: 1, scope: !215)
!228 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!229 = !DISubroutineType(types: !230)
!230 = !{!7, !7, !5, !5}
