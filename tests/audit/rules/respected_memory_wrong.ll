; ModuleID = 'respected_memory_wrong.c'
source_filename = "respected_memory_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @respected_memory_wrong(ptr noundef %owner, i64 noundef %page, i16 noundef zeroext %count) #0 !dbg !17 {
entry:
  %retval = alloca i32, align 4
  %owner.addr = alloca ptr, align 8
  %page.addr = alloca i64, align 8
  %count.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %i = alloca i16, align 2
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %owner, ptr %owner.addr, align 8
    #dbg_declare(ptr %owner.addr, !24, !DIExpression(), !32)
  store i64 %page, ptr %page.addr, align 8
    #dbg_declare(ptr %page.addr, !25, !DIExpression(), !33)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !26, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !35
    #dbg_declare(ptr %flags, !27, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !35
    #dbg_declare(ptr %status, !28, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !35
    #dbg_declare(ptr %input, !29, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 2, ptr %i) #6, !dbg !39
    #dbg_declare(ptr %i, !31, !DIExpression(), !40)
  %0 = load i16, ptr %count.addr, align 2, !dbg !41
  %tobool = icmp ne i16 %0, 0, !dbg !41
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !43

lor.lhs.false:                                    ; preds = %entry
  %1 = load i16, ptr %count.addr, align 2, !dbg !44
  %conv = zext i16 %1 to i32, !dbg !44
  %cmp = icmp sgt i32 %conv, 64, !dbg !45
  br i1 %cmp, label %if.then, label %if.end, !dbg !46

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i32 -1, ptr %retval, align 4, !dbg !47
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !47

if.end:                                           ; preds = %lor.lhs.false
  %call = call i64 @irq_save() #7, !dbg !48
  store i64 %call, ptr %flags, align 8, !dbg !49
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !50
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %2) #7, !dbg !51
  store ptr %call2, ptr %input, align 8, !dbg !52
  %3 = load ptr, ptr %input, align 8, !dbg !53
  call void @llvm.memset.p0.i64(ptr align 8 %3, i8 0, i64 40, i1 false), !dbg !54
  store i16 0, ptr %i, align 2, !dbg !55
  br label %for.cond, !dbg !57

for.cond:                                         ; preds = %for.inc, %if.end
  %4 = load i16, ptr %i, align 2, !dbg !58
  %conv3 = zext i16 %4 to i32, !dbg !58
  %5 = load i16, ptr %count.addr, align 2, !dbg !60
  %conv4 = zext i16 %5 to i32, !dbg !60
  %cmp5 = icmp slt i32 %conv3, %conv4, !dbg !61
  br i1 %cmp5, label %for.body, label %for.end, !dbg !62

for.body:                                         ; preds = %for.cond
  %6 = load i64, ptr %page.addr, align 8, !dbg !63
  %7 = load i16, ptr %i, align 2, !dbg !64
  %conv7 = zext i16 %7 to i64, !dbg !64
  %add = add i64 %6, %conv7, !dbg !65
  %8 = load ptr, ptr %input, align 8, !dbg !66
  %9 = load i16, ptr %i, align 2, !dbg !67
  %conv8 = zext i16 %9 to i32, !dbg !67
  %add9 = add i32 5, %conv8, !dbg !68
  %idxprom = sext i32 %add9 to i64, !dbg !66
  %arrayidx = getelementptr i64, ptr %8, i64 %idxprom, !dbg !66
  store i64 %add, ptr %arrayidx, align 8, !dbg !69
  br label %for.inc, !dbg !66

for.inc:                                          ; preds = %for.body
  %10 = load i16, ptr %i, align 2, !dbg !70
  %inc = add i16 %10, 1, !dbg !70
  store i16 %inc, ptr %i, align 2, !dbg !70
  br label %for.cond, !dbg !71, !llvm.loop !72

for.end:                                          ; preds = %for.cond
  %11 = load i16, ptr %count.addr, align 2, !dbg !75
  %12 = load ptr, ptr %input, align 8, !dbg !76
  %call10 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 179, i16 noundef zeroext %11, i16 noundef zeroext 0, ptr noundef %12, ptr noundef null) #7, !dbg !77
  store i64 %call10, ptr %status, align 8, !dbg !78
  %13 = load i64, ptr %flags, align 8, !dbg !79
  call void @irq_restore(i64 noundef %13) #7, !dbg !80
  %14 = load i64, ptr %status, align 8, !dbg !81
  %call11 = call i32 @succeeded(i64 noundef %14) #7, !dbg !83
  %tobool12 = icmp ne i32 %call11, 0, !dbg !83
  br i1 %tobool12, label %if.end25, label %if.then13, !dbg !84

if.then13:                                        ; preds = %for.end
  store i16 0, ptr %i, align 2, !dbg !85
  br label %for.cond14, !dbg !88

for.cond14:                                       ; preds = %for.inc22, %if.then13
  %15 = load i16, ptr %i, align 2, !dbg !89
  %conv15 = zext i16 %15 to i32, !dbg !89
  %16 = load i16, ptr %count.addr, align 2, !dbg !91
  %conv16 = zext i16 %16 to i32, !dbg !91
  %cmp17 = icmp slt i32 %conv15, %conv16, !dbg !92
  br i1 %cmp17, label %for.body19, label %for.end24, !dbg !93

for.body19:                                       ; preds = %for.cond14
  %17 = load ptr, ptr %owner.addr, align 8, !dbg !94
  %18 = load i64, ptr %page.addr, align 8, !dbg !95
  %19 = load i16, ptr %i, align 2, !dbg !96
  %conv20 = zext i16 %19 to i64, !dbg !96
  %add21 = add i64 %18, %conv20, !dbg !97
  call void @release(ptr noundef %17, i64 noundef %add21) #7, !dbg !98
  br label %for.inc22, !dbg !98

for.inc22:                                        ; preds = %for.body19
  %20 = load i16, ptr %i, align 2, !dbg !99
  %inc23 = add i16 %20, 1, !dbg !99
  store i16 %inc23, ptr %i, align 2, !dbg !99
  br label %for.cond14, !dbg !100, !llvm.loop !101

for.end24:                                        ; preds = %for.cond14
  store i32 -2, ptr %retval, align 4, !dbg !103
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !103

if.end25:                                         ; preds = %for.end
  store i32 0, ptr %retval, align 4, !dbg !104
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !104

cleanup:                                          ; preds = %if.end25, %for.end24, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %i) #6, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !105
  %21 = load i32, ptr %retval, align 4, !dbg !105
  ret i32 %21, !dbg !105
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !106 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !111
    #dbg_declare(ptr %flags, !110, !DIExpression(), !112)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !113, !srcloc !114
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !115, !srcloc !116
  %0 = load i64, ptr %flags, align 8, !dbg !117
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !118
  ret i64 %0, !dbg !119
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !120 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !124, !DIExpression(), !126)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !127
    #dbg_declare(ptr %offset, !125, !DIExpression(), !128)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !129, !srcloc !130
  store i64 %0, ptr %offset, align 8, !dbg !129
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !131
  %2 = ptrtoint ptr %1 to i64, !dbg !132
  %3 = load i64, ptr %offset, align 8, !dbg !133
  %add = add i64 %2, %3, !dbg !134
  %4 = inttoptr i64 %add to ptr, !dbg !135
  %5 = load ptr, ptr %4, align 8, !dbg !136
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !137
  ret ptr %5, !dbg !138
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !139 {
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
    #dbg_declare(ptr %code.addr, !143, !DIExpression(), !151)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !144, !DIExpression(), !152)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !145, !DIExpression(), !153)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !146, !DIExpression(), !154)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !147, !DIExpression(), !155)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !156
    #dbg_declare(ptr %control, !148, !DIExpression(), !157)
  %0 = load i16, ptr %code.addr, align 2, !dbg !158
  %conv = zext i16 %0 to i64, !dbg !158
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !159
  %conv1 = zext i16 %1 to i64, !dbg !160
  %shl = shl i64 %conv1, 17, !dbg !161
  %or = or i64 %conv, %shl, !dbg !162
  %2 = load i16, ptr %count.addr, align 2, !dbg !163
  %conv2 = zext i16 %2 to i64, !dbg !164
  %shl3 = shl i64 %conv2, 32, !dbg !165
  %or4 = or i64 %or, %shl3, !dbg !166
  store i64 %or4, ptr %control, align 8, !dbg !157
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !167
    #dbg_declare(ptr %status, !149, !DIExpression(), !168)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !169
    #dbg_declare(ptr %done, !150, !DIExpression(), !170)
  br label %do.body, !dbg !171

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !172
  %4 = load ptr, ptr %input.addr, align 8, !dbg !174
  %5 = load ptr, ptr %output.addr, align 8, !dbg !175
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !176
  store i64 %call, ptr %status, align 8, !dbg !177
  %6 = load i64, ptr %status, align 8, !dbg !178
  %and = and i64 %6, 65535, !dbg !180
  %cmp = icmp ne i64 %and, 0, !dbg !181
  br i1 %cmp, label %if.then, label %if.end, !dbg !182

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !183
  store i64 %7, ptr %retval, align 8, !dbg !184
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !184

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !185
  %shr = lshr i64 %8, 32, !dbg !186
  %and6 = and i64 %shr, 4095, !dbg !187
  %conv7 = trunc i64 %and6 to i16, !dbg !188
  store i16 %conv7, ptr %done, align 2, !dbg !189
  %9 = load i64, ptr %control, align 8, !dbg !190
  %and8 = and i64 %9, -1152640029630136321, !dbg !190
  store i64 %and8, ptr %control, align 8, !dbg !190
  %10 = load i16, ptr %done, align 2, !dbg !191
  %conv9 = zext i16 %10 to i64, !dbg !192
  %shl10 = shl i64 %conv9, 48, !dbg !193
  %11 = load i64, ptr %control, align 8, !dbg !194
  %or11 = or i64 %11, %shl10, !dbg !194
  store i64 %or11, ptr %control, align 8, !dbg !194
  br label %do.cond, !dbg !195

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !196
  %conv12 = zext i16 %12 to i32, !dbg !196
  %13 = load i16, ptr %count.addr, align 2, !dbg !197
  %conv13 = zext i16 %13 to i32, !dbg !197
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !198
  br i1 %cmp14, label %do.body, label %do.end, !dbg !195, !llvm.loop !199

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !201
  store i64 %14, ptr %retval, align 8, !dbg !202
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !202

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !203
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !203
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !203
  %15 = load i64, ptr %retval, align 8, !dbg !203
  ret i64 %15, !dbg !203
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !204 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !208, !DIExpression(), !209)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !210
  %and = and i64 %0, 512, !dbg !212
  %tobool = icmp ne i64 %and, 0, !dbg !212
  br i1 %tobool, label %if.then, label %if.end, !dbg !213

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !214, !srcloc !215
  br label %if.end, !dbg !214

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !216
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !217 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !221, !DIExpression(), !222)
  %0 = load i64, ptr %status.addr, align 8, !dbg !223
  %and = and i64 %0, 65535, !dbg !224
  %cmp = icmp eq i64 %and, 0, !dbg !225
  %conv = zext i1 %cmp to i32, !dbg !225
  ret i32 %conv, !dbg !226
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !227 dso_local void @release(ptr noundef, i64 noundef) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !230 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin noredzone "no-builtins" }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "respected_memory_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "5f4edd01ffa1586507f097d1ef3a6ed9")
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
!17 = distinct !DISubprogram(name: "respected_memory_wrong", scope: !3, file: !3, line: 9, type: !18, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!18 = !DISubroutineType(types: !19)
!19 = !{!20, !5, !7, !21}
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !22)
!22 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!23 = !{!24, !25, !26, !27, !28, !29, !31}
!24 = !DILocalVariable(name: "owner", arg: 1, scope: !17, file: !3, line: 9, type: !5)
!25 = !DILocalVariable(name: "page", arg: 2, scope: !17, file: !3, line: 9, type: !7)
!26 = !DILocalVariable(name: "count", arg: 3, scope: !17, file: !3, line: 9, type: !21)
!27 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 11, type: !7)
!28 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 11, type: !7)
!29 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !30)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!31 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 12, type: !21)
!32 = !DILocation(line: 9, column: 34, scope: !17)
!33 = !DILocation(line: 9, column: 45, scope: !17)
!34 = !DILocation(line: 9, column: 55, scope: !17)
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
!53 = !DILocation(line: 18, column: 19, scope: !17)
!54 = !DILocation(line: 18, column: 2, scope: !17)
!55 = !DILocation(line: 19, column: 9, scope: !56)
!56 = distinct !DILexicalBlock(scope: !17, file: !3, line: 19, column: 2)
!57 = !DILocation(line: 19, column: 7, scope: !56)
!58 = !DILocation(line: 19, column: 14, scope: !59)
!59 = distinct !DILexicalBlock(scope: !56, file: !3, line: 19, column: 2)
!60 = !DILocation(line: 19, column: 18, scope: !59)
!61 = !DILocation(line: 19, column: 16, scope: !59)
!62 = !DILocation(line: 19, column: 2, scope: !56)
!63 = !DILocation(line: 20, column: 18, scope: !59)
!64 = !DILocation(line: 20, column: 25, scope: !59)
!65 = !DILocation(line: 20, column: 23, scope: !59)
!66 = !DILocation(line: 20, column: 3, scope: !59)
!67 = !DILocation(line: 20, column: 13, scope: !59)
!68 = !DILocation(line: 20, column: 11, scope: !59)
!69 = !DILocation(line: 20, column: 16, scope: !59)
!70 = !DILocation(line: 19, column: 26, scope: !59)
!71 = !DILocation(line: 19, column: 2, scope: !59)
!72 = distinct !{!72, !62, !73, !74}
!73 = !DILocation(line: 20, column: 25, scope: !56)
!74 = !{!"llvm.loop.mustprogress"}
!75 = !DILocation(line: 21, column: 37, scope: !17)
!76 = !DILocation(line: 21, column: 47, scope: !17)
!77 = !DILocation(line: 21, column: 11, scope: !17)
!78 = !DILocation(line: 21, column: 9, scope: !17)
!79 = !DILocation(line: 22, column: 14, scope: !17)
!80 = !DILocation(line: 22, column: 2, scope: !17)
!81 = !DILocation(line: 23, column: 17, scope: !82)
!82 = distinct !DILexicalBlock(scope: !17, file: !3, line: 23, column: 6)
!83 = !DILocation(line: 23, column: 7, scope: !82)
!84 = !DILocation(line: 23, column: 6, scope: !17)
!85 = !DILocation(line: 24, column: 10, scope: !86)
!86 = distinct !DILexicalBlock(scope: !87, file: !3, line: 24, column: 3)
!87 = distinct !DILexicalBlock(scope: !82, file: !3, line: 23, column: 26)
!88 = !DILocation(line: 24, column: 8, scope: !86)
!89 = !DILocation(line: 24, column: 15, scope: !90)
!90 = distinct !DILexicalBlock(scope: !86, file: !3, line: 24, column: 3)
!91 = !DILocation(line: 24, column: 19, scope: !90)
!92 = !DILocation(line: 24, column: 17, scope: !90)
!93 = !DILocation(line: 24, column: 3, scope: !86)
!94 = !DILocation(line: 25, column: 12, scope: !90)
!95 = !DILocation(line: 25, column: 19, scope: !90)
!96 = !DILocation(line: 25, column: 26, scope: !90)
!97 = !DILocation(line: 25, column: 24, scope: !90)
!98 = !DILocation(line: 25, column: 4, scope: !90)
!99 = !DILocation(line: 24, column: 27, scope: !90)
!100 = !DILocation(line: 24, column: 3, scope: !90)
!101 = distinct !{!101, !93, !102, !74}
!102 = !DILocation(line: 25, column: 27, scope: !86)
!103 = !DILocation(line: 26, column: 3, scope: !87)
!104 = !DILocation(line: 28, column: 2, scope: !17)
!105 = !DILocation(line: 29, column: 1, scope: !17)
!106 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !107, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !109)
!107 = !DISubroutineType(types: !108)
!108 = !{!7}
!109 = !{!110}
!110 = !DILocalVariable(name: "flags", scope: !106, file: !8, line: 42, type: !7)
!111 = !DILocation(line: 42, column: 2, scope: !106)
!112 = !DILocation(line: 42, column: 6, scope: !106)
!113 = !DILocation(line: 44, column: 2, scope: !106)
!114 = !{i64 19165, i64 19174}
!115 = !DILocation(line: 45, column: 2, scope: !106)
!116 = !{i64 19236}
!117 = !DILocation(line: 46, column: 9, scope: !106)
!118 = !DILocation(line: 47, column: 1, scope: !106)
!119 = !DILocation(line: 46, column: 2, scope: !106)
!120 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !121, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !123)
!121 = !DISubroutineType(types: !122)
!122 = !{!5, !6}
!123 = !{!124, !125}
!124 = !DILocalVariable(name: "variable", arg: 1, scope: !120, file: !8, line: 56, type: !6)
!125 = !DILocalVariable(name: "offset", scope: !120, file: !8, line: 58, type: !7)
!126 = !DILocation(line: 56, column: 46, scope: !120)
!127 = !DILocation(line: 58, column: 2, scope: !120)
!128 = !DILocation(line: 58, column: 6, scope: !120)
!129 = !DILocation(line: 60, column: 2, scope: !120)
!130 = !{i64 19537}
!131 = !DILocation(line: 61, column: 25, scope: !120)
!132 = !DILocation(line: 61, column: 20, scope: !120)
!133 = !DILocation(line: 61, column: 36, scope: !120)
!134 = !DILocation(line: 61, column: 34, scope: !120)
!135 = !DILocation(line: 61, column: 10, scope: !120)
!136 = !DILocation(line: 61, column: 9, scope: !120)
!137 = !DILocation(line: 62, column: 1, scope: !120)
!138 = !DILocation(line: 61, column: 2, scope: !120)
!139 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !140, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !142)
!140 = !DISubroutineType(types: !141)
!141 = !{!7, !21, !21, !21, !5, !5}
!142 = !{!143, !144, !145, !146, !147, !148, !149, !150}
!143 = !DILocalVariable(name: "code", arg: 1, scope: !139, file: !8, line: 19, type: !21)
!144 = !DILocalVariable(name: "count", arg: 2, scope: !139, file: !8, line: 19, type: !21)
!145 = !DILocalVariable(name: "varhead", arg: 3, scope: !139, file: !8, line: 19, type: !21)
!146 = !DILocalVariable(name: "input", arg: 4, scope: !139, file: !8, line: 19, type: !5)
!147 = !DILocalVariable(name: "output", arg: 5, scope: !139, file: !8, line: 19, type: !5)
!148 = !DILocalVariable(name: "control", scope: !139, file: !8, line: 21, type: !7)
!149 = !DILocalVariable(name: "status", scope: !139, file: !8, line: 22, type: !7)
!150 = !DILocalVariable(name: "done", scope: !139, file: !8, line: 23, type: !21)
!151 = !DILocation(line: 19, column: 25, scope: !139)
!152 = !DILocation(line: 19, column: 35, scope: !139)
!153 = !DILocation(line: 19, column: 46, scope: !139)
!154 = !DILocation(line: 19, column: 61, scope: !139)
!155 = !DILocation(line: 19, column: 74, scope: !139)
!156 = !DILocation(line: 21, column: 2, scope: !139)
!157 = !DILocation(line: 21, column: 6, scope: !139)
!158 = !DILocation(line: 21, column: 16, scope: !139)
!159 = !DILocation(line: 21, column: 29, scope: !139)
!160 = !DILocation(line: 21, column: 24, scope: !139)
!161 = !DILocation(line: 21, column: 37, scope: !139)
!162 = !DILocation(line: 21, column: 21, scope: !139)
!163 = !DILocation(line: 21, column: 52, scope: !139)
!164 = !DILocation(line: 21, column: 47, scope: !139)
!165 = !DILocation(line: 21, column: 58, scope: !139)
!166 = !DILocation(line: 21, column: 44, scope: !139)
!167 = !DILocation(line: 22, column: 2, scope: !139)
!168 = !DILocation(line: 22, column: 6, scope: !139)
!169 = !DILocation(line: 23, column: 2, scope: !139)
!170 = !DILocation(line: 23, column: 6, scope: !139)
!171 = !DILocation(line: 25, column: 2, scope: !139)
!172 = !DILocation(line: 26, column: 28, scope: !173)
!173 = distinct !DILexicalBlock(scope: !139, file: !8, line: 25, column: 5)
!174 = !DILocation(line: 26, column: 37, scope: !173)
!175 = !DILocation(line: 26, column: 44, scope: !173)
!176 = !DILocation(line: 26, column: 12, scope: !173)
!177 = !DILocation(line: 26, column: 10, scope: !173)
!178 = !DILocation(line: 27, column: 8, scope: !179)
!179 = distinct !DILexicalBlock(scope: !173, file: !8, line: 27, column: 7)
!180 = !DILocation(line: 27, column: 15, scope: !179)
!181 = !DILocation(line: 27, column: 25, scope: !179)
!182 = !DILocation(line: 27, column: 7, scope: !173)
!183 = !DILocation(line: 28, column: 11, scope: !179)
!184 = !DILocation(line: 28, column: 4, scope: !179)
!185 = !DILocation(line: 29, column: 11, scope: !173)
!186 = !DILocation(line: 29, column: 18, scope: !173)
!187 = !DILocation(line: 29, column: 25, scope: !173)
!188 = !DILocation(line: 29, column: 10, scope: !173)
!189 = !DILocation(line: 29, column: 8, scope: !173)
!190 = !DILocation(line: 30, column: 11, scope: !173)
!191 = !DILocation(line: 31, column: 19, scope: !173)
!192 = !DILocation(line: 31, column: 14, scope: !173)
!193 = !DILocation(line: 31, column: 24, scope: !173)
!194 = !DILocation(line: 31, column: 11, scope: !173)
!195 = !DILocation(line: 32, column: 2, scope: !173)
!196 = !DILocation(line: 32, column: 11, scope: !139)
!197 = !DILocation(line: 32, column: 18, scope: !139)
!198 = !DILocation(line: 32, column: 16, scope: !139)
!199 = distinct !{!199, !171, !200, !74}
!200 = !DILocation(line: 32, column: 23, scope: !139)
!201 = !DILocation(line: 33, column: 9, scope: !139)
!202 = !DILocation(line: 33, column: 2, scope: !139)
!203 = !DILocation(line: 34, column: 1, scope: !139)
!204 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !205, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !207)
!205 = !DISubroutineType(types: !206)
!206 = !{null, !7}
!207 = !{!208}
!208 = !DILocalVariable(name: "flags", arg: 1, scope: !204, file: !8, line: 49, type: !7)
!209 = !DILocation(line: 49, column: 36, scope: !204)
!210 = !DILocation(line: 51, column: 6, scope: !211)
!211 = distinct !DILexicalBlock(scope: !204, file: !8, line: 51, column: 6)
!212 = !DILocation(line: 51, column: 12, scope: !211)
!213 = !DILocation(line: 51, column: 6, scope: !204)
!214 = !DILocation(line: 52, column: 3, scope: !211)
!215 = !{i64 19356}
!216 = !DILocation(line: 53, column: 1, scope: !204)
!217 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !218, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !220)
!218 = !DISubroutineType(types: !219)
!219 = !{!20, !7}
!220 = !{!221}
!221 = !DILocalVariable(name: "status", arg: 1, scope: !217, file: !8, line: 72, type: !7)
!222 = !DILocation(line: 72, column: 33, scope: !217)
!223 = !DILocation(line: 74, column: 10, scope: !217)
!224 = !DILocation(line: 74, column: 17, scope: !217)
!225 = !DILocation(line: 74, column: 27, scope: !217)
!226 = !DILocation(line: 74, column: 2, scope: !217)
!227 = !DISubprogram(name: "release", scope: !3, file: !3, line: 7, type: !228, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!228 = !DISubroutineType(types: !229)
!229 = !{null, !5, !7}
!230 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !231, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!231 = !DISubroutineType(types: !232)
!232 = !{!7, !7, !5, !5}
