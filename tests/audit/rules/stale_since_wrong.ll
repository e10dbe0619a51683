; ModuleID = 'stale_since_wrong.c'
source_filename = "stale_since_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_since_wrong(i64 noundef %space, ptr noundef %first, i32 noundef %many, ptr noundef %second, i32 noundef %more) #0 !dbg !15 {
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
  store i32 %19, ptr %count, align 4, !dbg !95
  %20 = load i32, ptr %many.addr, align 4, !dbg !96
  %21 = load i32, ptr %more.addr, align 4, !dbg !98
  %cmp12 = icmp uge i32 %20, %21, !dbg !99
  br i1 %cmp12, label %if.then13, label %if.end14, !dbg !100

if.then13:                                        ; preds = %for.end
  br label %out, !dbg !101

if.end14:                                         ; preds = %for.end
  %22 = load i32, ptr %count, align 4, !dbg !102
  %conv = trunc i32 %22 to i16, !dbg !102
  %23 = load ptr, ptr %input, align 8, !dbg !103
  %call15 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 3, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %23, ptr noundef null) #6, !dbg !104
  store i64 %call15, ptr %status, align 8, !dbg !105
  br label %out, !dbg !106

out:                                              ; preds = %if.end14, %if.then13
    #dbg_label(!34, !107)
  %24 = load i64, ptr %flags, align 8, !dbg !108
  call void @irq_restore(i64 noundef %24) #6, !dbg !109
  %25 = load i64, ptr %status, align 8, !dbg !110
  store i64 %25, ptr %retval, align 8, !dbg !111
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !111

cleanup:                                          ; preds = %out, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %count) #5, !dbg !112
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !112
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !112
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !112
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !112
  %26 = load i64, ptr %retval, align 8, !dbg !112
  ret i64 %26, !dbg !112
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

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !127 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !131, !DIExpression(), !133)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !134
    #dbg_declare(ptr %offset, !132, !DIExpression(), !135)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !136, !srcloc !137
  store i64 %0, ptr %offset, align 8, !dbg !136
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !138
  %2 = ptrtoint ptr %1 to i64, !dbg !139
  %3 = load i64, ptr %offset, align 8, !dbg !140
  %add = add i64 %2, %3, !dbg !141
  %4 = inttoptr i64 %add to ptr, !dbg !142
  %5 = load ptr, ptr %4, align 8, !dbg !143
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !144
  ret ptr %5, !dbg !145
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !146 {
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
    #dbg_declare(ptr %code.addr, !152, !DIExpression(), !160)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !153, !DIExpression(), !161)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !154, !DIExpression(), !162)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !155, !DIExpression(), !163)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !156, !DIExpression(), !164)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !165
    #dbg_declare(ptr %control, !157, !DIExpression(), !166)
  %0 = load i16, ptr %code.addr, align 2, !dbg !167
  %conv = zext i16 %0 to i64, !dbg !167
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !168
  %conv1 = zext i16 %1 to i64, !dbg !169
  %shl = shl i64 %conv1, 17, !dbg !170
  %or = or i64 %conv, %shl, !dbg !171
  %2 = load i16, ptr %count.addr, align 2, !dbg !172
  %conv2 = zext i16 %2 to i64, !dbg !173
  %shl3 = shl i64 %conv2, 32, !dbg !174
  %or4 = or i64 %or, %shl3, !dbg !175
  store i64 %or4, ptr %control, align 8, !dbg !166
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !176
    #dbg_declare(ptr %status, !158, !DIExpression(), !177)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !178
    #dbg_declare(ptr %done, !159, !DIExpression(), !179)
  br label %do.body, !dbg !180

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !181
  %4 = load ptr, ptr %input.addr, align 8, !dbg !183
  %5 = load ptr, ptr %output.addr, align 8, !dbg !184
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !185
  store i64 %call, ptr %status, align 8, !dbg !186
  %6 = load i64, ptr %status, align 8, !dbg !187
  %and = and i64 %6, 65535, !dbg !189
  %cmp = icmp ne i64 %and, 0, !dbg !190
  br i1 %cmp, label %if.then, label %if.end, !dbg !191

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !192
  store i64 %7, ptr %retval, align 8, !dbg !193
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !193

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !194
  %shr = lshr i64 %8, 32, !dbg !195
  %and6 = and i64 %shr, 4095, !dbg !196
  %conv7 = trunc i64 %and6 to i16, !dbg !197
  store i16 %conv7, ptr %done, align 2, !dbg !198
  %9 = load i64, ptr %control, align 8, !dbg !199
  %and8 = and i64 %9, -1152640029630136321, !dbg !199
  store i64 %and8, ptr %control, align 8, !dbg !199
  %10 = load i16, ptr %done, align 2, !dbg !200
  %conv9 = zext i16 %10 to i64, !dbg !201
  %shl10 = shl i64 %conv9, 48, !dbg !202
  %11 = load i64, ptr %control, align 8, !dbg !203
  %or11 = or i64 %11, %shl10, !dbg !203
  store i64 %or11, ptr %control, align 8, !dbg !203
  br label %do.cond, !dbg !204

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !205
  %conv12 = zext i16 %12 to i32, !dbg !205
  %13 = load i16, ptr %count.addr, align 2, !dbg !206
  %conv13 = zext i16 %13 to i32, !dbg !206
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !207
  br i1 %cmp14, label %do.body, label %do.end, !dbg !204, !llvm.loop !208

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !210
  store i64 %14, ptr %retval, align 8, !dbg !211
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !211

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !212
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !212
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !212
  %15 = load i64, ptr %retval, align 8, !dbg !212
  ret i64 %15, !dbg !212
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !213 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !217, !DIExpression(), !218)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !219
  %and = and i64 %0, 512, !dbg !221
  %tobool = icmp ne i64 %and, 0, !dbg !221
  br i1 %tobool, label %if.then, label %if.end, !dbg !222

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !223, !srcloc !224
  br label %if.end, !dbg !223

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !225
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !226 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "stale_since_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "25e9ac91508510add2f3094b9508cff5")
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
!15 = distinct !DISubprogram(name: "stale_since_wrong", scope: !3, file: !3, line: 8, type: !16, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
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
!95 = !DILocation(line: 22, column: 8, scope: !15)
!96 = !DILocation(line: 23, column: 6, scope: !97)
!97 = distinct !DILexicalBlock(scope: !15, file: !3, line: 23, column: 6)
!98 = !DILocation(line: 23, column: 14, scope: !97)
!99 = !DILocation(line: 23, column: 11, scope: !97)
!100 = !DILocation(line: 23, column: 6, scope: !15)
!101 = !DILocation(line: 24, column: 3, scope: !97)
!102 = !DILocation(line: 25, column: 37, scope: !15)
!103 = !DILocation(line: 25, column: 47, scope: !15)
!104 = !DILocation(line: 25, column: 11, scope: !15)
!105 = !DILocation(line: 25, column: 9, scope: !15)
!106 = !DILocation(line: 25, column: 2, scope: !15)
!107 = !DILocation(line: 26, column: 1, scope: !15)
!108 = !DILocation(line: 27, column: 14, scope: !15)
!109 = !DILocation(line: 27, column: 2, scope: !15)
!110 = !DILocation(line: 28, column: 9, scope: !15)
!111 = !DILocation(line: 28, column: 2, scope: !15)
!112 = !DILocation(line: 29, column: 1, scope: !15)
!113 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !114, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !116)
!114 = !DISubroutineType(types: !115)
!115 = !{!7}
!116 = !{!117}
!117 = !DILocalVariable(name: "flags", scope: !113, file: !8, line: 42, type: !7)
!118 = !DILocation(line: 42, column: 2, scope: !113)
!119 = !DILocation(line: 42, column: 6, scope: !113)
!120 = !DILocation(line: 44, column: 2, scope: !113)
!121 = !{i64 19136, i64 19145}
!122 = !DILocation(line: 45, column: 2, scope: !113)
!123 = !{i64 19207}
!124 = !DILocation(line: 46, column: 9, scope: !113)
!125 = !DILocation(line: 47, column: 1, scope: !113)
!126 = !DILocation(line: 46, column: 2, scope: !113)
!127 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !128, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !130)
!128 = !DISubroutineType(types: !129)
!129 = !{!5, !6}
!130 = !{!131, !132}
!131 = !DILocalVariable(name: "variable", arg: 1, scope: !127, file: !8, line: 56, type: !6)
!132 = !DILocalVariable(name: "offset", scope: !127, file: !8, line: 58, type: !7)
!133 = !DILocation(line: 56, column: 46, scope: !127)
!134 = !DILocation(line: 58, column: 2, scope: !127)
!135 = !DILocation(line: 58, column: 6, scope: !127)
!136 = !DILocation(line: 60, column: 2, scope: !127)
!137 = !{i64 19508}
!138 = !DILocation(line: 61, column: 25, scope: !127)
!139 = !DILocation(line: 61, column: 20, scope: !127)
!140 = !DILocation(line: 61, column: 36, scope: !127)
!141 = !DILocation(line: 61, column: 34, scope: !127)
!142 = !DILocation(line: 61, column: 10, scope: !127)
!143 = !DILocation(line: 61, column: 9, scope: !127)
!144 = !DILocation(line: 62, column: 1, scope: !127)
!145 = !DILocation(line: 61, column: 2, scope: !127)
!146 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !147, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !151)
!147 = !DISubroutineType(types: !148)
!148 = !{!7, !149, !149, !149, !5, !5}
!149 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !150)
!150 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!151 = !{!152, !153, !154, !155, !156, !157, !158, !159}
!152 = !DILocalVariable(name: "code", arg: 1, scope: !146, file: !8, line: 19, type: !149)
!153 = !DILocalVariable(name: "count", arg: 2, scope: !146, file: !8, line: 19, type: !149)
!154 = !DILocalVariable(name: "varhead", arg: 3, scope: !146, file: !8, line: 19, type: !149)
!155 = !DILocalVariable(name: "input", arg: 4, scope: !146, file: !8, line: 19, type: !5)
!156 = !DILocalVariable(name: "output", arg: 5, scope: !146, file: !8, line: 19, type: !5)
!157 = !DILocalVariable(name: "control", scope: !146, file: !8, line: 21, type: !7)
!158 = !DILocalVariable(name: "status", scope: !146, file: !8, line: 22, type: !7)
!159 = !DILocalVariable(name: "done", scope: !146, file: !8, line: 23, type: !149)
!160 = !DILocation(line: 19, column: 25, scope: !146)
!161 = !DILocation(line: 19, column: 35, scope: !146)
!162 = !DILocation(line: 19, column: 46, scope: !146)
!163 = !DILocation(line: 19, column: 61, scope: !146)
!164 = !DILocation(line: 19, column: 74, scope: !146)
!165 = !DILocation(line: 21, column: 2, scope: !146)
!166 = !DILocation(line: 21, column: 6, scope: !146)
!167 = !DILocation(line: 21, column: 16, scope: !146)
!168 = !DILocation(line: 21, column: 29, scope: !146)
!169 = !DILocation(line: 21, column: 24, scope: !146)
!170 = !DILocation(line: 21, column: 37, scope: !146)
!171 = !DILocation(line: 21, column: 21, scope: !146)
!172 = !DILocation(line: 21, column: 52, scope: !146)
!173 = !DILocation(line: 21, column: 47, scope: !146)
!174 = !DILocation(line: 21, column: 58, scope: !146)
!175 = !DILocation(line: 21, column: 44, scope: !146)
!176 = !DILocation(line: 22, column: 2, scope: !146)
!177 = !DILocation(line: 22, column: 6, scope: !146)
!178 = !DILocation(line: 23, column: 2, scope: !146)
!179 = !DILocation(line: 23, column: 6, scope: !146)
!180 = !DILocation(line: 25, column: 2, scope: !146)
!181 = !DILocation(line: 26, column: 28, scope: !182)
!182 = distinct !DILexicalBlock(scope: !146, file: !8, line: 25, column: 5)
!183 = !DILocation(line: 26, column: 37, scope: !182)
!184 = !DILocation(line: 26, column: 44, scope: !182)
!185 = !DILocation(line: 26, column: 12, scope: !182)
!186 = !DILocation(line: 26, column: 10, scope: !182)
!187 = !DILocation(line: 27, column: 8, scope: !188)
!188 = distinct !DILexicalBlock(scope: !182, file: !8, line: 27, column: 7)
!189 = !DILocation(line: 27, column: 15, scope: !188)
!190 = !DILocation(line: 27, column: 25, scope: !188)
!191 = !DILocation(line: 27, column: 7, scope: !182)
!192 = !DILocation(line: 28, column: 11, scope: !188)
!193 = !DILocation(line: 28, column: 4, scope: !188)
!194 = !DILocation(line: 29, column: 11, scope: !182)
!195 = !DILocation(line: 29, column: 18, scope: !182)
!196 = !DILocation(line: 29, column: 25, scope: !182)
!197 = !DILocation(line: 29, column: 10, scope: !182)
!198 = !DILocation(line: 29, column: 8, scope: !182)
!199 = !DILocation(line: 30, column: 11, scope: !182)
!200 = !DILocation(line: 31, column: 19, scope: !182)
!201 = !DILocation(line: 31, column: 14, scope: !182)
!202 = !DILocation(line: 31, column: 24, scope: !182)
!203 = !DILocation(line: 31, column: 11, scope: !182)
!204 = !DILocation(line: 32, column: 2, scope: !182)
!205 = !DILocation(line: 32, column: 11, scope: !146)
!206 = !DILocation(line: 32, column: 18, scope: !146)
!207 = !DILocation(line: 32, column: 16, scope: !146)
!208 = distinct !{!208, !180, !209, !93}
!209 = !DILocation(line: 32, column: 23, scope: !146)
!210 = !DILocation(line: 33, column: 9, scope: !146)
!211 = !DILocation(line: 33, column: 2, scope: !146)
!212 = !DILocation(line: 34, column: 1, scope: !146)
!213 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !214, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !216)
!214 = !DISubroutineType(types: !215)
!215 = !{null, !7}
!216 = !{!217}
!217 = !DILocalVariable(name: "flags", arg: 1, scope: !213, file: !8, line: 49, type: !7)
!218 = !DILocation(line: 49, column: 36, scope: !213)
!219 = !DILocation(line: 51, column: 6, scope: !220)
!220 = distinct !DILexicalBlock(scope: !213, file: !8, line: 51, column: 6)
!221 = !DILocation(line: 51, column: 12, scope: !220)
!222 = !DILocation(line: 51, column: 6, scope: !213)
!223 = !DILocation(line: 52, column: 3, scope: !220)
!224 = !{i64 19327}
!225 = !DILocation(line: 53, column: 1, scope: !213)
!226 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !227, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!227 = !DISubroutineType(types: !228)
!228 = !{!7, !7, !5, !5}
