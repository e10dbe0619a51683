; ModuleID = 'respected_rest_right.c'
source_filename = "respected_rest_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @respected_rest_right(i64 noundef %partition, ptr noundef %pages, i32 noundef %count) #0 !dbg !17 {
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
    #dbg_declare(ptr %partition.addr, !26, !DIExpression(), !34)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !27, !DIExpression(), !35)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !28, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !37
    #dbg_declare(ptr %flags, !29, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !37
    #dbg_declare(ptr %status, !30, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !37
    #dbg_declare(ptr %input, !31, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !41
    #dbg_declare(ptr %i, !33, !DIExpression(), !42)
  %0 = load i32, ptr %count.addr, align 4, !dbg !43
  %tobool = icmp ne i32 %0, 0, !dbg !43
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !45

lor.lhs.false:                                    ; preds = %entry
  %1 = load i32, ptr %count.addr, align 4, !dbg !46
  %cmp = icmp ugt i32 %1, 511, !dbg !47
  br i1 %cmp, label %if.then, label %if.end, !dbg !48

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i32 -1, ptr %retval, align 4, !dbg !49
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !49

if.end:                                           ; preds = %lor.lhs.false
  %call = call i64 @irq_save() #6, !dbg !50
  store i64 %call, ptr %flags, align 8, !dbg !51
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !52
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %2) #6, !dbg !53
  store ptr %call1, ptr %input, align 8, !dbg !54
  %3 = load i64, ptr %partition.addr, align 8, !dbg !55
  %4 = load ptr, ptr %input, align 8, !dbg !56
  %arrayidx = getelementptr i64, ptr %4, i64 0, !dbg !56
  store i64 %3, ptr %arrayidx, align 8, !dbg !57
  store i32 0, ptr %i, align 4, !dbg !58
  br label %for.cond, !dbg !60

for.cond:                                         ; preds = %for.inc, %if.end
  %5 = load i32, ptr %i, align 4, !dbg !61
  %6 = load i32, ptr %count.addr, align 4, !dbg !63
  %cmp2 = icmp ult i32 %5, %6, !dbg !64
  br i1 %cmp2, label %for.body, label %for.end, !dbg !65

for.body:                                         ; preds = %for.cond
  %7 = load ptr, ptr %pages.addr, align 8, !dbg !66
  %8 = load i32, ptr %i, align 4, !dbg !67
  %idxprom = zext i32 %8 to i64, !dbg !66
  %arrayidx3 = getelementptr i64, ptr %7, i64 %idxprom, !dbg !66
  %9 = load i64, ptr %arrayidx3, align 8, !dbg !66
  %10 = load ptr, ptr %input, align 8, !dbg !68
  %11 = load i32, ptr %i, align 4, !dbg !69
  %add = add i32 1, %11, !dbg !70
  %idxprom4 = zext i32 %add to i64, !dbg !68
  %arrayidx5 = getelementptr i64, ptr %10, i64 %idxprom4, !dbg !68
  store i64 %9, ptr %arrayidx5, align 8, !dbg !71
  br label %for.inc, !dbg !68

for.inc:                                          ; preds = %for.body
  %12 = load i32, ptr %i, align 4, !dbg !72
  %inc = add i32 %12, 1, !dbg !72
  store i32 %inc, ptr %i, align 4, !dbg !72
  br label %for.cond, !dbg !73, !llvm.loop !74

for.end:                                          ; preds = %for.cond
  %13 = load i32, ptr %count.addr, align 4, !dbg !77
  %conv = trunc i32 %13 to i16, !dbg !77
  %14 = load ptr, ptr %input, align 8, !dbg !78
  %call6 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %14, ptr noundef null) #6, !dbg !79
  store i64 %call6, ptr %status, align 8, !dbg !80
  %15 = load i64, ptr %flags, align 8, !dbg !81
  call void @irq_restore(i64 noundef %15) #6, !dbg !82
  %16 = load i64, ptr %status, align 8, !dbg !83
  %call7 = call i32 @succeeded(i64 noundef %16) #6, !dbg !85
  %tobool8 = icmp ne i32 %call7, 0, !dbg !85
  br i1 %tobool8, label %if.then9, label %if.end10, !dbg !86

if.then9:                                         ; preds = %for.end
  store i32 0, ptr %retval, align 4, !dbg !87
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !87

if.end10:                                         ; preds = %for.end
  %17 = load i64, ptr %status, align 8, !dbg !88
  %shr = lshr i64 %17, 32, !dbg !90
  %and = and i64 %shr, 4095, !dbg !91
  %conv11 = trunc i64 %and to i32, !dbg !92
  store i32 %conv11, ptr %i, align 4, !dbg !93
  br label %for.cond12, !dbg !94

for.cond12:                                       ; preds = %for.inc18, %if.end10
  %18 = load i32, ptr %i, align 4, !dbg !95
  %19 = load i32, ptr %count.addr, align 4, !dbg !97
  %cmp13 = icmp ult i32 %18, %19, !dbg !98
  br i1 %cmp13, label %for.body15, label %for.end20, !dbg !99

for.body15:                                       ; preds = %for.cond12
  %20 = load ptr, ptr %pages.addr, align 8, !dbg !100
  %21 = load i32, ptr %i, align 4, !dbg !101
  %idxprom16 = zext i32 %21 to i64, !dbg !100
  %arrayidx17 = getelementptr i64, ptr %20, i64 %idxprom16, !dbg !100
  %22 = load i64, ptr %arrayidx17, align 8, !dbg !100
  call void @take_back(i64 noundef %22) #6, !dbg !102
  br label %for.inc18, !dbg !102

for.inc18:                                        ; preds = %for.body15
  %23 = load i32, ptr %i, align 4, !dbg !103
  %inc19 = add i32 %23, 1, !dbg !103
  store i32 %inc19, ptr %i, align 4, !dbg !103
  br label %for.cond12, !dbg !104, !llvm.loop !105

for.end20:                                        ; preds = %for.cond12
  store i32 -2, ptr %retval, align 4, !dbg !107
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !107

cleanup:                                          ; preds = %for.end20, %if.then9, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !108
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !108
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !108
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !108
  %24 = load i32, ptr %retval, align 4, !dbg !108
  ret i32 %24, !dbg !108
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !109 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !114
    #dbg_declare(ptr %flags, !113, !DIExpression(), !115)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !116, !srcloc !117
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !118, !srcloc !119
  %0 = load i64, ptr %flags, align 8, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !121
  ret i64 %0, !dbg !122
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !123 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !127, !DIExpression(), !129)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !130
    #dbg_declare(ptr %offset, !128, !DIExpression(), !131)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !132, !srcloc !133
  store i64 %0, ptr %offset, align 8, !dbg !132
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !134
  %2 = ptrtoint ptr %1 to i64, !dbg !135
  %3 = load i64, ptr %offset, align 8, !dbg !136
  %add = add i64 %2, %3, !dbg !137
  %4 = inttoptr i64 %add to ptr, !dbg !138
  %5 = load ptr, ptr %4, align 8, !dbg !139
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !140
  ret ptr %5, !dbg !141
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !142 {
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
    #dbg_declare(ptr %code.addr, !148, !DIExpression(), !156)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !149, !DIExpression(), !157)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !150, !DIExpression(), !158)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !151, !DIExpression(), !159)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !152, !DIExpression(), !160)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !161
    #dbg_declare(ptr %control, !153, !DIExpression(), !162)
  %0 = load i16, ptr %code.addr, align 2, !dbg !163
  %conv = zext i16 %0 to i64, !dbg !163
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !164
  %conv1 = zext i16 %1 to i64, !dbg !165
  %shl = shl i64 %conv1, 17, !dbg !166
  %or = or i64 %conv, %shl, !dbg !167
  %2 = load i16, ptr %count.addr, align 2, !dbg !168
  %conv2 = zext i16 %2 to i64, !dbg !169
  %shl3 = shl i64 %conv2, 32, !dbg !170
  %or4 = or i64 %or, %shl3, !dbg !171
  store i64 %or4, ptr %control, align 8, !dbg !162
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !172
    #dbg_declare(ptr %status, !154, !DIExpression(), !173)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !174
    #dbg_declare(ptr %done, !155, !DIExpression(), !175)
  br label %do.body, !dbg !176

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !177
  %4 = load ptr, ptr %input.addr, align 8, !dbg !179
  %5 = load ptr, ptr %output.addr, align 8, !dbg !180
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !181
  store i64 %call, ptr %status, align 8, !dbg !182
  %6 = load i64, ptr %status, align 8, !dbg !183
  %and = and i64 %6, 65535, !dbg !185
  %cmp = icmp ne i64 %and, 0, !dbg !186
  br i1 %cmp, label %if.then, label %if.end, !dbg !187

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !188
  store i64 %7, ptr %retval, align 8, !dbg !189
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !189

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !190
  %shr = lshr i64 %8, 32, !dbg !191
  %and6 = and i64 %shr, 4095, !dbg !192
  %conv7 = trunc i64 %and6 to i16, !dbg !193
  store i16 %conv7, ptr %done, align 2, !dbg !194
  %9 = load i64, ptr %control, align 8, !dbg !195
  %and8 = and i64 %9, -1152640029630136321, !dbg !195
  store i64 %and8, ptr %control, align 8, !dbg !195
  %10 = load i16, ptr %done, align 2, !dbg !196
  %conv9 = zext i16 %10 to i64, !dbg !197
  %shl10 = shl i64 %conv9, 48, !dbg !198
  %11 = load i64, ptr %control, align 8, !dbg !199
  %or11 = or i64 %11, %shl10, !dbg !199
  store i64 %or11, ptr %control, align 8, !dbg !199
  br label %do.cond, !dbg !200

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !201
  %conv12 = zext i16 %12 to i32, !dbg !201
  %13 = load i16, ptr %count.addr, align 2, !dbg !202
  %conv13 = zext i16 %13 to i32, !dbg !202
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !203
  br i1 %cmp14, label %do.body, label %do.end, !dbg !200, !llvm.loop !204

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !206
  store i64 %14, ptr %retval, align 8, !dbg !207
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !207

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !208
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !208
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !208
  %15 = load i64, ptr %retval, align 8, !dbg !208
  ret i64 %15, !dbg !208
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !209 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !213, !DIExpression(), !214)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !215
  %and = and i64 %0, 512, !dbg !217
  %tobool = icmp ne i64 %and, 0, !dbg !217
  br i1 %tobool, label %if.then, label %if.end, !dbg !218

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !219, !srcloc !220
  br label %if.end, !dbg !219

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !221
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !222 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !226, !DIExpression(), !227)
  %0 = load i64, ptr %status.addr, align 8, !dbg !228
  %and = and i64 %0, 65535, !dbg !229
  %cmp = icmp eq i64 %and, 0, !dbg !230
  %conv = zext i1 %cmp to i32, !dbg !230
  ret i32 %conv, !dbg !231
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !232 dso_local void @take_back(i64 noundef) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !233 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "respected_rest_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "633a0f34f36870e3d9824a6b51e2090e")
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
!17 = distinct !DISubprogram(name: "respected_rest_right", scope: !3, file: !3, line: 9, type: !18, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !25)
!18 = !DISubroutineType(types: !19)
!19 = !{!20, !7, !21, !23}
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!22 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!23 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !24)
!24 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!25 = !{!26, !27, !28, !29, !30, !31, !33}
!26 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 9, type: !7)
!27 = !DILocalVariable(name: "pages", arg: 2, scope: !17, file: !3, line: 9, type: !21)
!28 = !DILocalVariable(name: "count", arg: 3, scope: !17, file: !3, line: 9, type: !23)
!29 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 11, type: !7)
!30 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 11, type: !7)
!31 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !32)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!33 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 12, type: !23)
!34 = !DILocation(line: 9, column: 30, scope: !17)
!35 = !DILocation(line: 9, column: 52, scope: !17)
!36 = !DILocation(line: 9, column: 63, scope: !17)
!37 = !DILocation(line: 11, column: 2, scope: !17)
!38 = !DILocation(line: 11, column: 6, scope: !17)
!39 = !DILocation(line: 11, column: 13, scope: !17)
!40 = !DILocation(line: 11, column: 22, scope: !17)
!41 = !DILocation(line: 12, column: 2, scope: !17)
!42 = !DILocation(line: 12, column: 6, scope: !17)
!43 = !DILocation(line: 14, column: 7, scope: !44)
!44 = distinct !DILexicalBlock(scope: !17, file: !3, line: 14, column: 6)
!45 = !DILocation(line: 14, column: 13, scope: !44)
!46 = !DILocation(line: 14, column: 16, scope: !44)
!47 = !DILocation(line: 14, column: 22, scope: !44)
!48 = !DILocation(line: 14, column: 6, scope: !17)
!49 = !DILocation(line: 15, column: 3, scope: !44)
!50 = !DILocation(line: 16, column: 10, scope: !17)
!51 = !DILocation(line: 16, column: 8, scope: !17)
!52 = !DILocation(line: 17, column: 28, scope: !17)
!53 = !DILocation(line: 17, column: 10, scope: !17)
!54 = !DILocation(line: 17, column: 8, scope: !17)
!55 = !DILocation(line: 18, column: 13, scope: !17)
!56 = !DILocation(line: 18, column: 2, scope: !17)
!57 = !DILocation(line: 18, column: 11, scope: !17)
!58 = !DILocation(line: 19, column: 9, scope: !59)
!59 = distinct !DILexicalBlock(scope: !17, file: !3, line: 19, column: 2)
!60 = !DILocation(line: 19, column: 7, scope: !59)
!61 = !DILocation(line: 19, column: 14, scope: !62)
!62 = distinct !DILexicalBlock(scope: !59, file: !3, line: 19, column: 2)
!63 = !DILocation(line: 19, column: 18, scope: !62)
!64 = !DILocation(line: 19, column: 16, scope: !62)
!65 = !DILocation(line: 19, column: 2, scope: !59)
!66 = !DILocation(line: 20, column: 18, scope: !62)
!67 = !DILocation(line: 20, column: 24, scope: !62)
!68 = !DILocation(line: 20, column: 3, scope: !62)
!69 = !DILocation(line: 20, column: 13, scope: !62)
!70 = !DILocation(line: 20, column: 11, scope: !62)
!71 = !DILocation(line: 20, column: 16, scope: !62)
!72 = !DILocation(line: 19, column: 26, scope: !62)
!73 = !DILocation(line: 19, column: 2, scope: !62)
!74 = distinct !{!74, !65, !75, !76}
!75 = !DILocation(line: 20, column: 25, scope: !59)
!76 = !{!"llvm.loop.mustprogress"}
!77 = !DILocation(line: 21, column: 37, scope: !17)
!78 = !DILocation(line: 21, column: 47, scope: !17)
!79 = !DILocation(line: 21, column: 11, scope: !17)
!80 = !DILocation(line: 21, column: 9, scope: !17)
!81 = !DILocation(line: 22, column: 14, scope: !17)
!82 = !DILocation(line: 22, column: 2, scope: !17)
!83 = !DILocation(line: 23, column: 16, scope: !84)
!84 = distinct !DILexicalBlock(scope: !17, file: !3, line: 23, column: 6)
!85 = !DILocation(line: 23, column: 6, scope: !84)
!86 = !DILocation(line: 23, column: 6, scope: !17)
!87 = !DILocation(line: 24, column: 3, scope: !84)
!88 = !DILocation(line: 25, column: 12, scope: !89)
!89 = distinct !DILexicalBlock(scope: !17, file: !3, line: 25, column: 2)
!90 = !DILocation(line: 25, column: 19, scope: !89)
!91 = !DILocation(line: 25, column: 26, scope: !89)
!92 = !DILocation(line: 25, column: 11, scope: !89)
!93 = !DILocation(line: 25, column: 9, scope: !89)
!94 = !DILocation(line: 25, column: 7, scope: !89)
!95 = !DILocation(line: 25, column: 35, scope: !96)
!96 = distinct !DILexicalBlock(scope: !89, file: !3, line: 25, column: 2)
!97 = !DILocation(line: 25, column: 39, scope: !96)
!98 = !DILocation(line: 25, column: 37, scope: !96)
!99 = !DILocation(line: 25, column: 2, scope: !89)
!100 = !DILocation(line: 26, column: 13, scope: !96)
!101 = !DILocation(line: 26, column: 19, scope: !96)
!102 = !DILocation(line: 26, column: 3, scope: !96)
!103 = !DILocation(line: 25, column: 47, scope: !96)
!104 = !DILocation(line: 25, column: 2, scope: !96)
!105 = distinct !{!105, !99, !106, !76}
!106 = !DILocation(line: 26, column: 21, scope: !89)
!107 = !DILocation(line: 27, column: 2, scope: !17)
!108 = !DILocation(line: 28, column: 1, scope: !17)
!109 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !110, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !112)
!110 = !DISubroutineType(types: !111)
!111 = !{!7}
!112 = !{!113}
!113 = !DILocalVariable(name: "flags", scope: !109, file: !8, line: 42, type: !7)
!114 = !DILocation(line: 42, column: 2, scope: !109)
!115 = !DILocation(line: 42, column: 6, scope: !109)
!116 = !DILocation(line: 44, column: 2, scope: !109)
!117 = !{i64 19127, i64 19136}
!118 = !DILocation(line: 45, column: 2, scope: !109)
!119 = !{i64 19198}
!120 = !DILocation(line: 46, column: 9, scope: !109)
!121 = !DILocation(line: 47, column: 1, scope: !109)
!122 = !DILocation(line: 46, column: 2, scope: !109)
!123 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !124, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !126)
!124 = !DISubroutineType(types: !125)
!125 = !{!5, !6}
!126 = !{!127, !128}
!127 = !DILocalVariable(name: "variable", arg: 1, scope: !123, file: !8, line: 56, type: !6)
!128 = !DILocalVariable(name: "offset", scope: !123, file: !8, line: 58, type: !7)
!129 = !DILocation(line: 56, column: 46, scope: !123)
!130 = !DILocation(line: 58, column: 2, scope: !123)
!131 = !DILocation(line: 58, column: 6, scope: !123)
!132 = !DILocation(line: 60, column: 2, scope: !123)
!133 = !{i64 19499}
!134 = !DILocation(line: 61, column: 25, scope: !123)
!135 = !DILocation(line: 61, column: 20, scope: !123)
!136 = !DILocation(line: 61, column: 36, scope: !123)
!137 = !DILocation(line: 61, column: 34, scope: !123)
!138 = !DILocation(line: 61, column: 10, scope: !123)
!139 = !DILocation(line: 61, column: 9, scope: !123)
!140 = !DILocation(line: 62, column: 1, scope: !123)
!141 = !DILocation(line: 61, column: 2, scope: !123)
!142 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !143, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !147)
!143 = !DISubroutineType(types: !144)
!144 = !{!7, !145, !145, !145, !5, !5}
!145 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !146)
!146 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!147 = !{!148, !149, !150, !151, !152, !153, !154, !155}
!148 = !DILocalVariable(name: "code", arg: 1, scope: !142, file: !8, line: 19, type: !145)
!149 = !DILocalVariable(name: "count", arg: 2, scope: !142, file: !8, line: 19, type: !145)
!150 = !DILocalVariable(name: "varhead", arg: 3, scope: !142, file: !8, line: 19, type: !145)
!151 = !DILocalVariable(name: "input", arg: 4, scope: !142, file: !8, line: 19, type: !5)
!152 = !DILocalVariable(name: "output", arg: 5, scope: !142, file: !8, line: 19, type: !5)
!153 = !DILocalVariable(name: "control", scope: !142, file: !8, line: 21, type: !7)
!154 = !DILocalVariable(name: "status", scope: !142, file: !8, line: 22, type: !7)
!155 = !DILocalVariable(name: "done", scope: !142, file: !8, line: 23, type: !145)
!156 = !DILocation(line: 19, column: 25, scope: !142)
!157 = !DILocation(line: 19, column: 35, scope: !142)
!158 = !DILocation(line: 19, column: 46, scope: !142)
!159 = !DILocation(line: 19, column: 61, scope: !142)
!160 = !DILocation(line: 19, column: 74, scope: !142)
!161 = !DILocation(line: 21, column: 2, scope: !142)
!162 = !DILocation(line: 21, column: 6, scope: !142)
!163 = !DILocation(line: 21, column: 16, scope: !142)
!164 = !DILocation(line: 21, column: 29, scope: !142)
!165 = !DILocation(line: 21, column: 24, scope: !142)
!166 = !DILocation(line: 21, column: 37, scope: !142)
!167 = !DILocation(line: 21, column: 21, scope: !142)
!168 = !DILocation(line: 21, column: 52, scope: !142)
!169 = !DILocation(line: 21, column: 47, scope: !142)
!170 = !DILocation(line: 21, column: 58, scope: !142)
!171 = !DILocation(line: 21, column: 44, scope: !142)
!172 = !DILocation(line: 22, column: 2, scope: !142)
!173 = !DILocation(line: 22, column: 6, scope: !142)
!174 = !DILocation(line: 23, column: 2, scope: !142)
!175 = !DILocation(line: 23, column: 6, scope: !142)
!176 = !DILocation(line: 25, column: 2, scope: !142)
!177 = !DILocation(line: 26, column: 28, scope: !178)
!178 = distinct !DILexicalBlock(scope: !142, file: !8, line: 25, column: 5)
!179 = !DILocation(line: 26, column: 37, scope: !178)
!180 = !DILocation(line: 26, column: 44, scope: !178)
!181 = !DILocation(line: 26, column: 12, scope: !178)
!182 = !DILocation(line: 26, column: 10, scope: !178)
!183 = !DILocation(line: 27, column: 8, scope: !184)
!184 = distinct !DILexicalBlock(scope: !178, file: !8, line: 27, column: 7)
!185 = !DILocation(line: 27, column: 15, scope: !184)
!186 = !DILocation(line: 27, column: 25, scope: !184)
!187 = !DILocation(line: 27, column: 7, scope: !178)
!188 = !DILocation(line: 28, column: 11, scope: !184)
!189 = !DILocation(line: 28, column: 4, scope: !184)
!190 = !DILocation(line: 29, column: 11, scope: !178)
!191 = !DILocation(line: 29, column: 18, scope: !178)
!192 = !DILocation(line: 29, column: 25, scope: !178)
!193 = !DILocation(line: 29, column: 10, scope: !178)
!194 = !DILocation(line: 29, column: 8, scope: !178)
!195 = !DILocation(line: 30, column: 11, scope: !178)
!196 = !DILocation(line: 31, column: 19, scope: !178)
!197 = !DILocation(line: 31, column: 14, scope: !178)
!198 = !DILocation(line: 31, column: 24, scope: !178)
!199 = !DILocation(line: 31, column: 11, scope: !178)
!200 = !DILocation(line: 32, column: 2, scope: !178)
!201 = !DILocation(line: 32, column: 11, scope: !142)
!202 = !DILocation(line: 32, column: 18, scope: !142)
!203 = !DILocation(line: 32, column: 16, scope: !142)
!204 = distinct !{!204, !176, !205, !76}
!205 = !DILocation(line: 32, column: 23, scope: !142)
!206 = !DILocation(line: 33, column: 9, scope: !142)
!207 = !DILocation(line: 33, column: 2, scope: !142)
!208 = !DILocation(line: 34, column: 1, scope: !142)
!209 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !210, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !212)
!210 = !DISubroutineType(types: !211)
!211 = !{null, !7}
!212 = !{!213}
!213 = !DILocalVariable(name: "flags", arg: 1, scope: !209, file: !8, line: 49, type: !7)
!214 = !DILocation(line: 49, column: 36, scope: !209)
!215 = !DILocation(line: 51, column: 6, scope: !216)
!216 = distinct !DILexicalBlock(scope: !209, file: !8, line: 51, column: 6)
!217 = !DILocation(line: 51, column: 12, scope: !216)
!218 = !DILocation(line: 51, column: 6, scope: !209)
!219 = !DILocation(line: 52, column: 3, scope: !216)
!220 = !{i64 19318}
!221 = !DILocation(line: 53, column: 1, scope: !209)
!222 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !223, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !225)
!223 = !DISubroutineType(types: !224)
!224 = !{!20, !7}
!225 = !{!226}
!226 = !DILocalVariable(name: "status", arg: 1, scope: !222, file: !8, line: 72, type: !7)
!227 = !DILocation(line: 72, column: 33, scope: !222)
!228 = !DILocation(line: 74, column: 10, scope: !222)
!229 = !DILocation(line: 74, column: 17, scope: !222)
!230 = !DILocation(line: 74, column: 27, scope: !222)
!231 = !DILocation(line: 74, column: 2, scope: !222)
!232 = !DISubprogram(name: "take_back", scope: !3, file: !3, line: 7, type: !210, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!233 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !234, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!234 = !DISubroutineType(types: !235)
!235 = !{!7, !7, !5, !5}
