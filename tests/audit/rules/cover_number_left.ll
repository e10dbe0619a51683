; ModuleID = 'cover_number_left.c'
source_filename = "cover_number_left.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @cover_number_left(i64 noundef %partition, ptr noundef %pages, i32 noundef %total) #0 !dbg !15 {
entry:
  %retval = alloca i32, align 4
  %partition.addr = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %total.addr = alloca i32, align 4
  %batch = alloca i32, align 4
  %batches = alloca i32, align 4
  %status = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  %from = alloca i32, align 4
  %n = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !24, !DIExpression(), !38)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !25, !DIExpression(), !39)
  store i32 %total, ptr %total.addr, align 4
    #dbg_declare(ptr %total.addr, !26, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 4, ptr %batch) #6, !dbg !41
    #dbg_declare(ptr %batch, !27, !DIExpression(), !42)
  call void @llvm.lifetime.start.p0(i64 4, ptr %batches) #6, !dbg !41
    #dbg_declare(ptr %batches, !28, !DIExpression(), !43)
  %0 = load i32, ptr %total.addr, align 4, !dbg !44
  %div = udiv i32 %0, 100, !dbg !45
  store i32 %div, ptr %batches, align 4, !dbg !43
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !46
    #dbg_declare(ptr %status, !29, !DIExpression(), !47)
  store i64 0, ptr %status, align 8, !dbg !47
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !46
    #dbg_declare(ptr %flags, !30, !DIExpression(), !48)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !46
    #dbg_declare(ptr %input, !31, !DIExpression(), !49)
  %1 = load i32, ptr %total.addr, align 4, !dbg !50
  %cmp = icmp ugt i32 %1, 1048576, !dbg !52
  br i1 %cmp, label %if.then, label %if.end, !dbg !53

if.then:                                          ; preds = %entry
  store i32 -22, ptr %retval, align 4, !dbg !54
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !54

if.end:                                           ; preds = %entry
  store i32 0, ptr %batch, align 4, !dbg !55
  br label %for.cond, !dbg !56

for.cond:                                         ; preds = %for.inc, %if.end
  %2 = load i32, ptr %batch, align 4, !dbg !57
  %3 = load i32, ptr %batches, align 4, !dbg !58
  %cmp1 = icmp ult i32 %2, %3, !dbg !59
  br i1 %cmp1, label %land.rhs, label %land.end, !dbg !60

land.rhs:                                         ; preds = %for.cond
  %4 = load i64, ptr %status, align 8, !dbg !61
  %call = call i32 @succeeded(i64 noundef %4) #7, !dbg !62
  %tobool = icmp ne i32 %call, 0, !dbg !60
  br label %land.end

land.end:                                         ; preds = %land.rhs, %for.cond
  %5 = phi i1 [ false, %for.cond ], [ %tobool, %land.rhs ], !dbg !63
  br i1 %5, label %for.body, label %for.end, !dbg !64

for.body:                                         ; preds = %land.end
  call void @llvm.lifetime.start.p0(i64 4, ptr %from) #6, !dbg !65
    #dbg_declare(ptr %from, !33, !DIExpression(), !66)
  %6 = load i32, ptr %batch, align 4, !dbg !67
  %mul = mul i32 %6, 100, !dbg !68
  store i32 %mul, ptr %from, align 4, !dbg !66
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #6, !dbg !65
    #dbg_declare(ptr %n, !37, !DIExpression(), !69)
  %7 = load i32, ptr %total.addr, align 4, !dbg !70
  %8 = load i32, ptr %from, align 4, !dbg !71
  %sub = sub i32 %7, %8, !dbg !72
  %cmp2 = icmp ult i32 %sub, 100, !dbg !73
  br i1 %cmp2, label %cond.true, label %cond.false, !dbg !70

cond.true:                                        ; preds = %for.body
  %9 = load i32, ptr %total.addr, align 4, !dbg !74
  %10 = load i32, ptr %from, align 4, !dbg !75
  %sub3 = sub i32 %9, %10, !dbg !76
  br label %cond.end, !dbg !70

cond.false:                                       ; preds = %for.body
  br label %cond.end, !dbg !70

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ %sub3, %cond.true ], [ 100, %cond.false ], !dbg !70
  store i32 %cond, ptr %n, align 4, !dbg !69
  %call4 = call i64 @irq_save() #7, !dbg !77
  store i64 %call4, ptr %flags, align 8, !dbg !78
  %11 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !79
  %call5 = call ptr @this_cpu_ptr_load(ptr noundef %11) #7, !dbg !80
  store ptr %call5, ptr %input, align 8, !dbg !81
  %12 = load ptr, ptr %input, align 8, !dbg !82
  %arrayidx = getelementptr i64, ptr %12, i64 0, !dbg !82
  store i64 1, ptr %arrayidx, align 8, !dbg !83
  %13 = load i64, ptr %partition.addr, align 8, !dbg !84
  %14 = load ptr, ptr %input, align 8, !dbg !85
  %arrayidx6 = getelementptr i64, ptr %14, i64 1, !dbg !85
  store i64 %13, ptr %arrayidx6, align 8, !dbg !86
  %15 = load ptr, ptr %input, align 8, !dbg !87
  %add.ptr = getelementptr i64, ptr %15, i64 2, !dbg !88
  %16 = load ptr, ptr %pages.addr, align 8, !dbg !89
  %17 = load i32, ptr %from, align 4, !dbg !90
  %idx.ext = zext i32 %17 to i64, !dbg !91
  %add.ptr7 = getelementptr i64, ptr %16, i64 %idx.ext, !dbg !91
  %18 = load i32, ptr %n, align 4, !dbg !92
  %conv = zext i32 %18 to i64, !dbg !92
  %mul8 = mul i64 %conv, 8, !dbg !93
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %add.ptr, ptr align 8 %add.ptr7, i64 %mul8, i1 false), !dbg !94
  %19 = load i32, ptr %n, align 4, !dbg !95
  %conv9 = trunc i32 %19 to i16, !dbg !95
  %20 = load ptr, ptr %input, align 8, !dbg !96
  %call10 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 215, i16 noundef zeroext %conv9, i16 noundef zeroext 0, ptr noundef %20, ptr noundef null) #7, !dbg !97
  store i64 %call10, ptr %status, align 8, !dbg !98
  %21 = load i64, ptr %flags, align 8, !dbg !99
  call void @irq_restore(i64 noundef %21) #7, !dbg !100
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #6, !dbg !101
  call void @llvm.lifetime.end.p0(i64 4, ptr %from) #6, !dbg !101
  br label %for.inc, !dbg !102

for.inc:                                          ; preds = %cond.end
  %22 = load i32, ptr %batch, align 4, !dbg !103
  %inc = add i32 %22, 1, !dbg !103
  store i32 %inc, ptr %batch, align 4, !dbg !103
  br label %for.cond, !dbg !104, !llvm.loop !105

for.end:                                          ; preds = %land.end
  %23 = load i64, ptr %status, align 8, !dbg !108
  %conv11 = trunc i64 %23 to i32, !dbg !108
  store i32 %conv11, ptr %retval, align 4, !dbg !109
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !109

cleanup:                                          ; preds = %for.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !110
  call void @llvm.lifetime.end.p0(i64 4, ptr %batches) #6, !dbg !110
  call void @llvm.lifetime.end.p0(i64 4, ptr %batch) #6, !dbg !110
  %24 = load i32, ptr %retval, align 4, !dbg !110
  ret i32 %24, !dbg !110
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !111 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !115, !DIExpression(), !116)
  %0 = load i64, ptr %status.addr, align 8, !dbg !117
  %and = and i64 %0, 65535, !dbg !118
  %cmp = icmp eq i64 %and, 0, !dbg !119
  %conv = zext i1 %cmp to i32, !dbg !119
  ret i32 %conv, !dbg !120
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !121 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !126
    #dbg_declare(ptr %flags, !125, !DIExpression(), !127)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !128, !srcloc !129
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !130, !srcloc !131
  %0 = load i64, ptr %flags, align 8, !dbg !132
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !133
  ret i64 %0, !dbg !134
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !135 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !139, !DIExpression(), !141)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !142
    #dbg_declare(ptr %offset, !140, !DIExpression(), !143)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !144, !srcloc !145
  store i64 %0, ptr %offset, align 8, !dbg !144
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !146
  %2 = ptrtoint ptr %1 to i64, !dbg !147
  %3 = load i64, ptr %offset, align 8, !dbg !148
  %add = add i64 %2, %3, !dbg !149
  %4 = inttoptr i64 %add to ptr, !dbg !150
  %5 = load ptr, ptr %4, align 8, !dbg !151
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !152
  ret ptr %5, !dbg !153
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !154 {
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
    #dbg_declare(ptr %code.addr, !160, !DIExpression(), !168)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !161, !DIExpression(), !169)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !162, !DIExpression(), !170)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !163, !DIExpression(), !171)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !164, !DIExpression(), !172)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !173
    #dbg_declare(ptr %control, !165, !DIExpression(), !174)
  %0 = load i16, ptr %code.addr, align 2, !dbg !175
  %conv = zext i16 %0 to i64, !dbg !175
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !176
  %conv1 = zext i16 %1 to i64, !dbg !177
  %shl = shl i64 %conv1, 17, !dbg !178
  %or = or i64 %conv, %shl, !dbg !179
  %2 = load i16, ptr %count.addr, align 2, !dbg !180
  %conv2 = zext i16 %2 to i64, !dbg !181
  %shl3 = shl i64 %conv2, 32, !dbg !182
  %or4 = or i64 %or, %shl3, !dbg !183
  store i64 %or4, ptr %control, align 8, !dbg !174
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !184
    #dbg_declare(ptr %status, !166, !DIExpression(), !185)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !186
    #dbg_declare(ptr %done, !167, !DIExpression(), !187)
  br label %do.body, !dbg !188

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !189
  %4 = load ptr, ptr %input.addr, align 8, !dbg !191
  %5 = load ptr, ptr %output.addr, align 8, !dbg !192
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !193
  store i64 %call, ptr %status, align 8, !dbg !194
  %6 = load i64, ptr %status, align 8, !dbg !195
  %and = and i64 %6, 65535, !dbg !197
  %cmp = icmp ne i64 %and, 0, !dbg !198
  br i1 %cmp, label %if.then, label %if.end, !dbg !199

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !200
  store i64 %7, ptr %retval, align 8, !dbg !201
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !201

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !202
  %shr = lshr i64 %8, 32, !dbg !203
  %and6 = and i64 %shr, 4095, !dbg !204
  %conv7 = trunc i64 %and6 to i16, !dbg !205
  store i16 %conv7, ptr %done, align 2, !dbg !206
  %9 = load i64, ptr %control, align 8, !dbg !207
  %and8 = and i64 %9, -1152640029630136321, !dbg !207
  store i64 %and8, ptr %control, align 8, !dbg !207
  %10 = load i16, ptr %done, align 2, !dbg !208
  %conv9 = zext i16 %10 to i64, !dbg !209
  %shl10 = shl i64 %conv9, 48, !dbg !210
  %11 = load i64, ptr %control, align 8, !dbg !211
  %or11 = or i64 %11, %shl10, !dbg !211
  store i64 %or11, ptr %control, align 8, !dbg !211
  br label %do.cond, !dbg !212

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !213
  %conv12 = zext i16 %12 to i32, !dbg !213
  %13 = load i16, ptr %count.addr, align 2, !dbg !214
  %conv13 = zext i16 %13 to i32, !dbg !214
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !215
  br i1 %cmp14, label %do.body, label %do.end, !dbg !212, !llvm.loop !216

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !218
  store i64 %14, ptr %retval, align 8, !dbg !219
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !219

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !220
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !220
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !220
  %15 = load i64, ptr %retval, align 8, !dbg !220
  ret i64 %15, !dbg !220
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !221 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !225, !DIExpression(), !226)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !227
  %and = and i64 %0, 512, !dbg !229
  %tobool = icmp ne i64 %and, 0, !dbg !229
  br i1 %tobool, label %if.then, label %if.end, !dbg !230

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !231, !srcloc !232
  br label %if.end, !dbg !231

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !233
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !234 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin noredzone "no-builtins" }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!11, !12, !13}
!llvm.ident = !{!14}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "cover_number_left.c", directory: ".", checksumkind: CSK_MD5, checksum: "4317a0a79eb7c353d6b3f3761de59b74")
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
!15 = distinct !DISubprogram(name: "cover_number_left", scope: !3, file: !3, line: 8, type: !16, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!16 = !DISubroutineType(types: !17)
!17 = !{!18, !7, !19, !21}
!18 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!20 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !22)
!22 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!23 = !{!24, !25, !26, !27, !28, !29, !30, !31, !33, !37}
!24 = !DILocalVariable(name: "partition", arg: 1, scope: !15, file: !3, line: 8, type: !7)
!25 = !DILocalVariable(name: "pages", arg: 2, scope: !15, file: !3, line: 8, type: !19)
!26 = !DILocalVariable(name: "total", arg: 3, scope: !15, file: !3, line: 8, type: !21)
!27 = !DILocalVariable(name: "batch", scope: !15, file: !3, line: 10, type: !21)
!28 = !DILocalVariable(name: "batches", scope: !15, file: !3, line: 10, type: !21)
!29 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 11, type: !7)
!30 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 11, type: !7)
!31 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 11, type: !32)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!33 = !DILocalVariable(name: "from", scope: !34, file: !3, line: 16, type: !21)
!34 = distinct !DILexicalBlock(scope: !35, file: !3, line: 15, column: 65)
!35 = distinct !DILexicalBlock(scope: !36, file: !3, line: 15, column: 2)
!36 = distinct !DILexicalBlock(scope: !15, file: !3, line: 15, column: 2)
!37 = !DILocalVariable(name: "n", scope: !34, file: !3, line: 16, type: !21)
!38 = !DILocation(line: 8, column: 27, scope: !15)
!39 = !DILocation(line: 8, column: 49, scope: !15)
!40 = !DILocation(line: 8, column: 60, scope: !15)
!41 = !DILocation(line: 10, column: 2, scope: !15)
!42 = !DILocation(line: 10, column: 6, scope: !15)
!43 = !DILocation(line: 10, column: 13, scope: !15)
!44 = !DILocation(line: 10, column: 23, scope: !15)
!45 = !DILocation(line: 10, column: 29, scope: !15)
!46 = !DILocation(line: 11, column: 2, scope: !15)
!47 = !DILocation(line: 11, column: 6, scope: !15)
!48 = !DILocation(line: 11, column: 18, scope: !15)
!49 = !DILocation(line: 11, column: 26, scope: !15)
!50 = !DILocation(line: 13, column: 6, scope: !51)
!51 = distinct !DILexicalBlock(scope: !15, file: !3, line: 13, column: 6)
!52 = !DILocation(line: 13, column: 12, scope: !51)
!53 = !DILocation(line: 13, column: 6, scope: !15)
!54 = !DILocation(line: 14, column: 3, scope: !51)
!55 = !DILocation(line: 15, column: 13, scope: !36)
!56 = !DILocation(line: 15, column: 7, scope: !36)
!57 = !DILocation(line: 15, column: 18, scope: !35)
!58 = !DILocation(line: 15, column: 26, scope: !35)
!59 = !DILocation(line: 15, column: 24, scope: !35)
!60 = !DILocation(line: 15, column: 34, scope: !35)
!61 = !DILocation(line: 15, column: 47, scope: !35)
!62 = !DILocation(line: 15, column: 37, scope: !35)
!63 = !DILocation(line: 0, scope: !35)
!64 = !DILocation(line: 15, column: 2, scope: !36)
!65 = !DILocation(line: 16, column: 3, scope: !34)
!66 = !DILocation(line: 16, column: 7, scope: !34)
!67 = !DILocation(line: 16, column: 14, scope: !34)
!68 = !DILocation(line: 16, column: 20, scope: !34)
!69 = !DILocation(line: 16, column: 27, scope: !34)
!70 = !DILocation(line: 16, column: 31, scope: !34)
!71 = !DILocation(line: 16, column: 39, scope: !34)
!72 = !DILocation(line: 16, column: 37, scope: !34)
!73 = !DILocation(line: 16, column: 44, scope: !34)
!74 = !DILocation(line: 16, column: 52, scope: !34)
!75 = !DILocation(line: 16, column: 60, scope: !34)
!76 = !DILocation(line: 16, column: 58, scope: !34)
!77 = !DILocation(line: 18, column: 11, scope: !34)
!78 = !DILocation(line: 18, column: 9, scope: !34)
!79 = !DILocation(line: 19, column: 29, scope: !34)
!80 = !DILocation(line: 19, column: 11, scope: !34)
!81 = !DILocation(line: 19, column: 9, scope: !34)
!82 = !DILocation(line: 20, column: 3, scope: !34)
!83 = !DILocation(line: 20, column: 12, scope: !34)
!84 = !DILocation(line: 21, column: 14, scope: !34)
!85 = !DILocation(line: 21, column: 3, scope: !34)
!86 = !DILocation(line: 21, column: 12, scope: !34)
!87 = !DILocation(line: 22, column: 20, scope: !34)
!88 = !DILocation(line: 22, column: 26, scope: !34)
!89 = !DILocation(line: 22, column: 31, scope: !34)
!90 = !DILocation(line: 22, column: 39, scope: !34)
!91 = !DILocation(line: 22, column: 37, scope: !34)
!92 = !DILocation(line: 22, column: 45, scope: !34)
!93 = !DILocation(line: 22, column: 47, scope: !34)
!94 = !DILocation(line: 22, column: 3, scope: !34)
!95 = !DILocation(line: 23, column: 38, scope: !34)
!96 = !DILocation(line: 23, column: 44, scope: !34)
!97 = !DILocation(line: 23, column: 12, scope: !34)
!98 = !DILocation(line: 23, column: 10, scope: !34)
!99 = !DILocation(line: 24, column: 15, scope: !34)
!100 = !DILocation(line: 24, column: 3, scope: !34)
!101 = !DILocation(line: 25, column: 2, scope: !35)
!102 = !DILocation(line: 25, column: 2, scope: !34)
!103 = !DILocation(line: 15, column: 61, scope: !35)
!104 = !DILocation(line: 15, column: 2, scope: !35)
!105 = distinct !{!105, !64, !106, !107}
!106 = !DILocation(line: 25, column: 2, scope: !36)
!107 = !{!"llvm.loop.mustprogress"}
!108 = !DILocation(line: 26, column: 9, scope: !15)
!109 = !DILocation(line: 26, column: 2, scope: !15)
!110 = !DILocation(line: 27, column: 1, scope: !15)
!111 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !112, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !114)
!112 = !DISubroutineType(types: !113)
!113 = !{!18, !7}
!114 = !{!115}
!115 = !DILocalVariable(name: "status", arg: 1, scope: !111, file: !8, line: 72, type: !7)
!116 = !DILocation(line: 72, column: 33, scope: !111)
!117 = !DILocation(line: 74, column: 10, scope: !111)
!118 = !DILocation(line: 74, column: 17, scope: !111)
!119 = !DILocation(line: 74, column: 27, scope: !111)
!120 = !DILocation(line: 74, column: 2, scope: !111)
!121 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !122, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !124)
!122 = !DISubroutineType(types: !123)
!123 = !{!7}
!124 = !{!125}
!125 = !DILocalVariable(name: "flags", scope: !121, file: !8, line: 42, type: !7)
!126 = !DILocation(line: 42, column: 2, scope: !121)
!127 = !DILocation(line: 42, column: 6, scope: !121)
!128 = !DILocation(line: 44, column: 2, scope: !121)
!129 = !{i64 19150, i64 19159}
!130 = !DILocation(line: 45, column: 2, scope: !121)
!131 = !{i64 19221}
!132 = !DILocation(line: 46, column: 9, scope: !121)
!133 = !DILocation(line: 47, column: 1, scope: !121)
!134 = !DILocation(line: 46, column: 2, scope: !121)
!135 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !136, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !138)
!136 = !DISubroutineType(types: !137)
!137 = !{!5, !6}
!138 = !{!139, !140}
!139 = !DILocalVariable(name: "variable", arg: 1, scope: !135, file: !8, line: 56, type: !6)
!140 = !DILocalVariable(name: "offset", scope: !135, file: !8, line: 58, type: !7)
!141 = !DILocation(line: 56, column: 46, scope: !135)
!142 = !DILocation(line: 58, column: 2, scope: !135)
!143 = !DILocation(line: 58, column: 6, scope: !135)
!144 = !DILocation(line: 60, column: 2, scope: !135)
!145 = !{i64 19522}
!146 = !DILocation(line: 61, column: 25, scope: !135)
!147 = !DILocation(line: 61, column: 20, scope: !135)
!148 = !DILocation(line: 61, column: 36, scope: !135)
!149 = !DILocation(line: 61, column: 34, scope: !135)
!150 = !DILocation(line: 61, column: 10, scope: !135)
!151 = !DILocation(line: 61, column: 9, scope: !135)
!152 = !DILocation(line: 62, column: 1, scope: !135)
!153 = !DILocation(line: 61, column: 2, scope: !135)
!154 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !155, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !159)
!155 = !DISubroutineType(types: !156)
!156 = !{!7, !157, !157, !157, !5, !5}
!157 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !158)
!158 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!159 = !{!160, !161, !162, !163, !164, !165, !166, !167}
!160 = !DILocalVariable(name: "code", arg: 1, scope: !154, file: !8, line: 19, type: !157)
!161 = !DILocalVariable(name: "count", arg: 2, scope: !154, file: !8, line: 19, type: !157)
!162 = !DILocalVariable(name: "varhead", arg: 3, scope: !154, file: !8, line: 19, type: !157)
!163 = !DILocalVariable(name: "input", arg: 4, scope: !154, file: !8, line: 19, type: !5)
!164 = !DILocalVariable(name: "output", arg: 5, scope: !154, file: !8, line: 19, type: !5)
!165 = !DILocalVariable(name: "control", scope: !154, file: !8, line: 21, type: !7)
!166 = !DILocalVariable(name: "status", scope: !154, file: !8, line: 22, type: !7)
!167 = !DILocalVariable(name: "done", scope: !154, file: !8, line: 23, type: !157)
!168 = !DILocation(line: 19, column: 25, scope: !154)
!169 = !DILocation(line: 19, column: 35, scope: !154)
!170 = !DILocation(line: 19, column: 46, scope: !154)
!171 = !DILocation(line: 19, column: 61, scope: !154)
!172 = !DILocation(line: 19, column: 74, scope: !154)
!173 = !DILocation(line: 21, column: 2, scope: !154)
!174 = !DILocation(line: 21, column: 6, scope: !154)
!175 = !DILocation(line: 21, column: 16, scope: !154)
!176 = !DILocation(line: 21, column: 29, scope: !154)
!177 = !DILocation(line: 21, column: 24, scope: !154)
!178 = !DILocation(line: 21, column: 37, scope: !154)
!179 = !DILocation(line: 21, column: 21, scope: !154)
!180 = !DILocation(line: 21, column: 52, scope: !154)
!181 = !DILocation(line: 21, column: 47, scope: !154)
!182 = !DILocation(line: 21, column: 58, scope: !154)
!183 = !DILocation(line: 21, column: 44, scope: !154)
!184 = !DILocation(line: 22, column: 2, scope: !154)
!185 = !DILocation(line: 22, column: 6, scope: !154)
!186 = !DILocation(line: 23, column: 2, scope: !154)
!187 = !DILocation(line: 23, column: 6, scope: !154)
!188 = !DILocation(line: 25, column: 2, scope: !154)
!189 = !DILocation(line: 26, column: 28, scope: !190)
!190 = distinct !DILexicalBlock(scope: !154, file: !8, line: 25, column: 5)
!191 = !DILocation(line: 26, column: 37, scope: !190)
!192 = !DILocation(line: 26, column: 44, scope: !190)
!193 = !DILocation(line: 26, column: 12, scope: !190)
!194 = !DILocation(line: 26, column: 10, scope: !190)
!195 = !DILocation(line: 27, column: 8, scope: !196)
!196 = distinct !DILexicalBlock(scope: !190, file: !8, line: 27, column: 7)
!197 = !DILocation(line: 27, column: 15, scope: !196)
!198 = !DILocation(line: 27, column: 25, scope: !196)
!199 = !DILocation(line: 27, column: 7, scope: !190)
!200 = !DILocation(line: 28, column: 11, scope: !196)
!201 = !DILocation(line: 28, column: 4, scope: !196)
!202 = !DILocation(line: 29, column: 11, scope: !190)
!203 = !DILocation(line: 29, column: 18, scope: !190)
!204 = !DILocation(line: 29, column: 25, scope: !190)
!205 = !DILocation(line: 29, column: 10, scope: !190)
!206 = !DILocation(line: 29, column: 8, scope: !190)
!207 = !DILocation(line: 30, column: 11, scope: !190)
!208 = !DILocation(line: 31, column: 19, scope: !190)
!209 = !DILocation(line: 31, column: 14, scope: !190)
!210 = !DILocation(line: 31, column: 24, scope: !190)
!211 = !DILocation(line: 31, column: 11, scope: !190)
!212 = !DILocation(line: 32, column: 2, scope: !190)
!213 = !DILocation(line: 32, column: 11, scope: !154)
!214 = !DILocation(line: 32, column: 18, scope: !154)
!215 = !DILocation(line: 32, column: 16, scope: !154)
!216 = distinct !{!216, !188, !217, !107}
!217 = !DILocation(line: 32, column: 23, scope: !154)
!218 = !DILocation(line: 33, column: 9, scope: !154)
!219 = !DILocation(line: 33, column: 2, scope: !154)
!220 = !DILocation(line: 34, column: 1, scope: !154)
!221 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !222, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !224)
!222 = !DISubroutineType(types: !223)
!223 = !{null, !7}
!224 = !{!225}
!225 = !DILocalVariable(name: "flags", arg: 1, scope: !221, file: !8, line: 49, type: !7)
!226 = !DILocation(line: 49, column: 36, scope: !221)
!227 = !DILocation(line: 51, column: 6, scope: !228)
!228 = distinct !DILexicalBlock(scope: !221, file: !8, line: 51, column: 6)
!229 = !DILocation(line: 51, column: 12, scope: !228)
!230 = !DILocation(line: 51, column: 6, scope: !221)
!231 = !DILocation(line: 52, column: 3, scope: !228)
!232 = !{i64 19341}
!233 = !DILocation(line: 53, column: 1, scope: !221)
!234 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !235, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!235 = !DISubroutineType(types: !236)
!236 = !{!7, !7, !5, !5}
