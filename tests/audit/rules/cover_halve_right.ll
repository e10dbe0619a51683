; ModuleID = 'cover_halve_right.c'
source_filename = "cover_halve_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @cover_halve_right(i64 noundef %partition, i64 noundef %page, i64 noundef %total) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %page.addr = alloca i64, align 8
  %total.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %done = alloca i64, align 8
  %input = alloca ptr, align 8
  %batch = alloca i32, align 4
  %i = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !19, !DIExpression(), !31)
  store i64 %page, ptr %page.addr, align 8
    #dbg_declare(ptr %page.addr, !20, !DIExpression(), !32)
  store i64 %total, ptr %total.addr, align 8
    #dbg_declare(ptr %total.addr, !21, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !34
    #dbg_declare(ptr %flags, !22, !DIExpression(), !35)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !34
    #dbg_declare(ptr %status, !23, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %done) #5, !dbg !34
    #dbg_declare(ptr %done, !24, !DIExpression(), !37)
  store i64 0, ptr %done, align 8, !dbg !37
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !34
    #dbg_declare(ptr %input, !25, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 4, ptr %batch) #5, !dbg !39
    #dbg_declare(ptr %batch, !27, !DIExpression(), !40)
  store i32 256, ptr %batch, align 4, !dbg !40
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !39
    #dbg_declare(ptr %i, !30, !DIExpression(), !41)
  br label %while.cond, !dbg !42

while.cond:                                       ; preds = %if.end23, %if.then, %entry
  %0 = load i64, ptr %done, align 8, !dbg !43
  %1 = load i64, ptr %total.addr, align 8, !dbg !44
  %cmp = icmp ult i64 %0, %1, !dbg !45
  br i1 %cmp, label %while.body, label %while.end, !dbg !42

while.body:                                       ; preds = %while.cond
  %2 = load i32, ptr %batch, align 4, !dbg !46
  %conv = zext i32 %2 to i64, !dbg !46
  %3 = load i64, ptr %total.addr, align 8, !dbg !48
  %4 = load i64, ptr %done, align 8, !dbg !49
  %sub = sub i64 %3, %4, !dbg !50
  %cmp1 = icmp ult i64 %conv, %sub, !dbg !51
  br i1 %cmp1, label %cond.true, label %cond.false, !dbg !46

cond.true:                                        ; preds = %while.body
  %5 = load i32, ptr %batch, align 4, !dbg !52
  %conv3 = zext i32 %5 to i64, !dbg !52
  br label %cond.end, !dbg !46

cond.false:                                       ; preds = %while.body
  %6 = load i64, ptr %total.addr, align 8, !dbg !53
  %7 = load i64, ptr %done, align 8, !dbg !54
  %sub4 = sub i64 %6, %7, !dbg !55
  br label %cond.end, !dbg !46

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %conv3, %cond.true ], [ %sub4, %cond.false ], !dbg !46
  %conv5 = trunc i64 %cond to i32, !dbg !46
  store i32 %conv5, ptr %batch, align 4, !dbg !56
  %call = call i64 @irq_save() #6, !dbg !57
  store i64 %call, ptr %flags, align 8, !dbg !58
  %8 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !59
  %call6 = call ptr @this_cpu_ptr_load(ptr noundef %8) #6, !dbg !60
  store ptr %call6, ptr %input, align 8, !dbg !61
  %9 = load i64, ptr %partition.addr, align 8, !dbg !62
  %10 = load ptr, ptr %input, align 8, !dbg !63
  %arrayidx = getelementptr i64, ptr %10, i64 0, !dbg !63
  store i64 %9, ptr %arrayidx, align 8, !dbg !64
  store i32 0, ptr %i, align 4, !dbg !65
  br label %for.cond, !dbg !67

for.cond:                                         ; preds = %for.inc, %cond.end
  %11 = load i32, ptr %i, align 4, !dbg !68
  %12 = load i32, ptr %batch, align 4, !dbg !70
  %cmp7 = icmp ult i32 %11, %12, !dbg !71
  br i1 %cmp7, label %for.body, label %for.end, !dbg !72

for.body:                                         ; preds = %for.cond
  %13 = load i64, ptr %page.addr, align 8, !dbg !73
  %14 = load i64, ptr %done, align 8, !dbg !74
  %add = add i64 %13, %14, !dbg !75
  %15 = load i32, ptr %i, align 4, !dbg !76
  %conv9 = zext i32 %15 to i64, !dbg !76
  %add10 = add i64 %add, %conv9, !dbg !77
  %16 = load ptr, ptr %input, align 8, !dbg !78
  %17 = load i32, ptr %i, align 4, !dbg !79
  %add11 = add i32 %17, 1, !dbg !80
  %idxprom = zext i32 %add11 to i64, !dbg !78
  %arrayidx12 = getelementptr i64, ptr %16, i64 %idxprom, !dbg !78
  store i64 %add10, ptr %arrayidx12, align 8, !dbg !81
  br label %for.inc, !dbg !78

for.inc:                                          ; preds = %for.body
  %18 = load i32, ptr %i, align 4, !dbg !82
  %inc = add i32 %18, 1, !dbg !82
  store i32 %inc, ptr %i, align 4, !dbg !82
  br label %for.cond, !dbg !83, !llvm.loop !84

for.end:                                          ; preds = %for.cond
  %19 = load i32, ptr %batch, align 4, !dbg !87
  %conv13 = trunc i32 %19 to i16, !dbg !87
  %20 = load ptr, ptr %input, align 8, !dbg !88
  %call14 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv13, i16 noundef zeroext 0, ptr noundef %20, ptr noundef null) #6, !dbg !89
  store i64 %call14, ptr %status, align 8, !dbg !90
  %21 = load i64, ptr %flags, align 8, !dbg !91
  call void @irq_restore(i64 noundef %21) #6, !dbg !92
  %22 = load i64, ptr %status, align 8, !dbg !93
  %shr = lshr i64 %22, 32, !dbg !94
  %and = and i64 %shr, 4095, !dbg !95
  %23 = load i64, ptr %done, align 8, !dbg !96
  %add15 = add i64 %23, %and, !dbg !96
  store i64 %add15, ptr %done, align 8, !dbg !96
  %24 = load i64, ptr %status, align 8, !dbg !97
  %and16 = and i64 %24, 65535, !dbg !99
  %cmp17 = icmp eq i64 %and16, 11, !dbg !100
  br i1 %cmp17, label %land.lhs.true, label %if.end, !dbg !101

land.lhs.true:                                    ; preds = %for.end
  %25 = load i32, ptr %batch, align 4, !dbg !102
  %cmp19 = icmp ugt i32 %25, 1, !dbg !103
  br i1 %cmp19, label %if.then, label %if.end, !dbg !104

if.then:                                          ; preds = %land.lhs.true
  %26 = load i32, ptr %batch, align 4, !dbg !105
  %div = udiv i32 %26, 2, !dbg !105
  store i32 %div, ptr %batch, align 4, !dbg !105
  br label %while.cond, !dbg !107, !llvm.loop !108

if.end:                                           ; preds = %land.lhs.true, %for.end
  %27 = load i64, ptr %status, align 8, !dbg !110
  %call21 = call i32 @succeeded(i64 noundef %27) #6, !dbg !112
  %tobool = icmp ne i32 %call21, 0, !dbg !112
  br i1 %tobool, label %if.end23, label %if.then22, !dbg !113

if.then22:                                        ; preds = %if.end
  %28 = load i64, ptr %status, align 8, !dbg !114
  store i64 %28, ptr %retval, align 8, !dbg !115
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !115

if.end23:                                         ; preds = %if.end
  br label %while.cond, !dbg !42, !llvm.loop !108

while.end:                                        ; preds = %while.cond
  store i64 0, ptr %retval, align 8, !dbg !116
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !116

cleanup:                                          ; preds = %while.end, %if.then22
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !117
  call void @llvm.lifetime.end.p0(i64 4, ptr %batch) #5, !dbg !117
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !117
  call void @llvm.lifetime.end.p0(i64 8, ptr %done) #5, !dbg !117
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !117
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !117
  %29 = load i64, ptr %retval, align 8, !dbg !117
  ret i64 %29, !dbg !117
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !118 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !123
    #dbg_declare(ptr %flags, !122, !DIExpression(), !124)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !125, !srcloc !126
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !127, !srcloc !128
  %0 = load i64, ptr %flags, align 8, !dbg !129
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !130
  ret i64 %0, !dbg !131
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !132 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !136, !DIExpression(), !138)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !139
    #dbg_declare(ptr %offset, !137, !DIExpression(), !140)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !141, !srcloc !142
  store i64 %0, ptr %offset, align 8, !dbg !141
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !143
  %2 = ptrtoint ptr %1 to i64, !dbg !144
  %3 = load i64, ptr %offset, align 8, !dbg !145
  %add = add i64 %2, %3, !dbg !146
  %4 = inttoptr i64 %add to ptr, !dbg !147
  %5 = load ptr, ptr %4, align 8, !dbg !148
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !149
  ret ptr %5, !dbg !150
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !151 {
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
    #dbg_declare(ptr %code.addr, !157, !DIExpression(), !165)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !158, !DIExpression(), !166)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !159, !DIExpression(), !167)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !160, !DIExpression(), !168)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !161, !DIExpression(), !169)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !170
    #dbg_declare(ptr %control, !162, !DIExpression(), !171)
  %0 = load i16, ptr %code.addr, align 2, !dbg !172
  %conv = zext i16 %0 to i64, !dbg !172
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !173
  %conv1 = zext i16 %1 to i64, !dbg !174
  %shl = shl i64 %conv1, 17, !dbg !175
  %or = or i64 %conv, %shl, !dbg !176
  %2 = load i16, ptr %count.addr, align 2, !dbg !177
  %conv2 = zext i16 %2 to i64, !dbg !178
  %shl3 = shl i64 %conv2, 32, !dbg !179
  %or4 = or i64 %or, %shl3, !dbg !180
  store i64 %or4, ptr %control, align 8, !dbg !171
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !181
    #dbg_declare(ptr %status, !163, !DIExpression(), !182)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !183
    #dbg_declare(ptr %done, !164, !DIExpression(), !184)
  br label %do.body, !dbg !185

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !186
  %4 = load ptr, ptr %input.addr, align 8, !dbg !188
  %5 = load ptr, ptr %output.addr, align 8, !dbg !189
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !190
  store i64 %call, ptr %status, align 8, !dbg !191
  %6 = load i64, ptr %status, align 8, !dbg !192
  %and = and i64 %6, 65535, !dbg !194
  %cmp = icmp ne i64 %and, 0, !dbg !195
  br i1 %cmp, label %if.then, label %if.end, !dbg !196

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !197
  store i64 %7, ptr %retval, align 8, !dbg !198
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !198

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !199
  %shr = lshr i64 %8, 32, !dbg !200
  %and6 = and i64 %shr, 4095, !dbg !201
  %conv7 = trunc i64 %and6 to i16, !dbg !202
  store i16 %conv7, ptr %done, align 2, !dbg !203
  %9 = load i64, ptr %control, align 8, !dbg !204
  %and8 = and i64 %9, -1152640029630136321, !dbg !204
  store i64 %and8, ptr %control, align 8, !dbg !204
  %10 = load i16, ptr %done, align 2, !dbg !205
  %conv9 = zext i16 %10 to i64, !dbg !206
  %shl10 = shl i64 %conv9, 48, !dbg !207
  %11 = load i64, ptr %control, align 8, !dbg !208
  %or11 = or i64 %11, %shl10, !dbg !208
  store i64 %or11, ptr %control, align 8, !dbg !208
  br label %do.cond, !dbg !209

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !210
  %conv12 = zext i16 %12 to i32, !dbg !210
  %13 = load i16, ptr %count.addr, align 2, !dbg !211
  %conv13 = zext i16 %13 to i32, !dbg !211
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !212
  br i1 %cmp14, label %do.body, label %do.end, !dbg !209, !llvm.loop !213

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !215
  store i64 %14, ptr %retval, align 8, !dbg !216
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !216

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !217
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !217
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !217
  %15 = load i64, ptr %retval, align 8, !dbg !217
  ret i64 %15, !dbg !217
}

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

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !231 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !236, !DIExpression(), !237)
  %0 = load i64, ptr %status.addr, align 8, !dbg !238
  %and = and i64 %0, 65535, !dbg !239
  %cmp = icmp eq i64 %and, 0, !dbg !240
  %conv = zext i1 %cmp to i32, !dbg !240
  ret i32 %conv, !dbg !241
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !242 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "cover_halve_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "ae0b7edaee32f18d576ab4f6d986b765")
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
!15 = distinct !DISubprogram(name: "cover_halve_right", scope: !3, file: !3, line: 8, type: !16, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !18)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7, !7, !7}
!18 = !{!19, !20, !21, !22, !23, !24, !25, !27, !30}
!19 = !DILocalVariable(name: "partition", arg: 1, scope: !15, file: !3, line: 8, type: !7)
!20 = !DILocalVariable(name: "page", arg: 2, scope: !15, file: !3, line: 8, type: !7)
!21 = !DILocalVariable(name: "total", arg: 3, scope: !15, file: !3, line: 8, type: !7)
!22 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 10, type: !7)
!23 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 10, type: !7)
!24 = !DILocalVariable(name: "done", scope: !15, file: !3, line: 10, type: !7)
!25 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 10, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!27 = !DILocalVariable(name: "batch", scope: !15, file: !3, line: 11, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !29)
!29 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!30 = !DILocalVariable(name: "i", scope: !15, file: !3, line: 11, type: !28)
!31 = !DILocation(line: 8, column: 27, scope: !15)
!32 = !DILocation(line: 8, column: 42, scope: !15)
!33 = !DILocation(line: 8, column: 52, scope: !15)
!34 = !DILocation(line: 10, column: 2, scope: !15)
!35 = !DILocation(line: 10, column: 6, scope: !15)
!36 = !DILocation(line: 10, column: 13, scope: !15)
!37 = !DILocation(line: 10, column: 21, scope: !15)
!38 = !DILocation(line: 10, column: 32, scope: !15)
!39 = !DILocation(line: 11, column: 2, scope: !15)
!40 = !DILocation(line: 11, column: 6, scope: !15)
!41 = !DILocation(line: 11, column: 19, scope: !15)
!42 = !DILocation(line: 13, column: 2, scope: !15)
!43 = !DILocation(line: 13, column: 9, scope: !15)
!44 = !DILocation(line: 13, column: 16, scope: !15)
!45 = !DILocation(line: 13, column: 14, scope: !15)
!46 = !DILocation(line: 14, column: 11, scope: !47)
!47 = distinct !DILexicalBlock(scope: !15, file: !3, line: 13, column: 23)
!48 = !DILocation(line: 14, column: 19, scope: !47)
!49 = !DILocation(line: 14, column: 27, scope: !47)
!50 = !DILocation(line: 14, column: 25, scope: !47)
!51 = !DILocation(line: 14, column: 17, scope: !47)
!52 = !DILocation(line: 14, column: 34, scope: !47)
!53 = !DILocation(line: 14, column: 42, scope: !47)
!54 = !DILocation(line: 14, column: 50, scope: !47)
!55 = !DILocation(line: 14, column: 48, scope: !47)
!56 = !DILocation(line: 14, column: 9, scope: !47)
!57 = !DILocation(line: 15, column: 11, scope: !47)
!58 = !DILocation(line: 15, column: 9, scope: !47)
!59 = !DILocation(line: 16, column: 29, scope: !47)
!60 = !DILocation(line: 16, column: 11, scope: !47)
!61 = !DILocation(line: 16, column: 9, scope: !47)
!62 = !DILocation(line: 17, column: 14, scope: !47)
!63 = !DILocation(line: 17, column: 3, scope: !47)
!64 = !DILocation(line: 17, column: 12, scope: !47)
!65 = !DILocation(line: 18, column: 10, scope: !66)
!66 = distinct !DILexicalBlock(scope: !47, file: !3, line: 18, column: 3)
!67 = !DILocation(line: 18, column: 8, scope: !66)
!68 = !DILocation(line: 18, column: 15, scope: !69)
!69 = distinct !DILexicalBlock(scope: !66, file: !3, line: 18, column: 3)
!70 = !DILocation(line: 18, column: 19, scope: !69)
!71 = !DILocation(line: 18, column: 17, scope: !69)
!72 = !DILocation(line: 18, column: 3, scope: !66)
!73 = !DILocation(line: 19, column: 19, scope: !69)
!74 = !DILocation(line: 19, column: 26, scope: !69)
!75 = !DILocation(line: 19, column: 24, scope: !69)
!76 = !DILocation(line: 19, column: 33, scope: !69)
!77 = !DILocation(line: 19, column: 31, scope: !69)
!78 = !DILocation(line: 19, column: 4, scope: !69)
!79 = !DILocation(line: 19, column: 10, scope: !69)
!80 = !DILocation(line: 19, column: 12, scope: !69)
!81 = !DILocation(line: 19, column: 17, scope: !69)
!82 = !DILocation(line: 18, column: 27, scope: !69)
!83 = !DILocation(line: 18, column: 3, scope: !69)
!84 = distinct !{!84, !72, !85, !86}
!85 = !DILocation(line: 19, column: 33, scope: !66)
!86 = !{!"llvm.loop.mustprogress"}
!87 = !DILocation(line: 20, column: 38, scope: !47)
!88 = !DILocation(line: 20, column: 48, scope: !47)
!89 = !DILocation(line: 20, column: 12, scope: !47)
!90 = !DILocation(line: 20, column: 10, scope: !47)
!91 = !DILocation(line: 21, column: 15, scope: !47)
!92 = !DILocation(line: 21, column: 3, scope: !47)
!93 = !DILocation(line: 22, column: 11, scope: !47)
!94 = !DILocation(line: 22, column: 18, scope: !47)
!95 = !DILocation(line: 22, column: 24, scope: !47)
!96 = !DILocation(line: 22, column: 8, scope: !47)
!97 = !DILocation(line: 23, column: 8, scope: !98)
!98 = distinct !DILexicalBlock(scope: !47, file: !3, line: 23, column: 7)
!99 = !DILocation(line: 23, column: 15, scope: !98)
!100 = !DILocation(line: 23, column: 25, scope: !98)
!101 = !DILocation(line: 23, column: 33, scope: !98)
!102 = !DILocation(line: 23, column: 36, scope: !98)
!103 = !DILocation(line: 23, column: 42, scope: !98)
!104 = !DILocation(line: 23, column: 7, scope: !47)
!105 = !DILocation(line: 24, column: 10, scope: !106)
!106 = distinct !DILexicalBlock(scope: !98, file: !3, line: 23, column: 47)
!107 = !DILocation(line: 25, column: 4, scope: !106)
!108 = distinct !{!108, !42, !109, !86}
!109 = !DILocation(line: 29, column: 2, scope: !15)
!110 = !DILocation(line: 27, column: 18, scope: !111)
!111 = distinct !DILexicalBlock(scope: !47, file: !3, line: 27, column: 7)
!112 = !DILocation(line: 27, column: 8, scope: !111)
!113 = !DILocation(line: 27, column: 7, scope: !47)
!114 = !DILocation(line: 28, column: 11, scope: !111)
!115 = !DILocation(line: 28, column: 4, scope: !111)
!116 = !DILocation(line: 30, column: 2, scope: !15)
!117 = !DILocation(line: 31, column: 1, scope: !15)
!118 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !119, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !121)
!119 = !DISubroutineType(types: !120)
!120 = !{!7}
!121 = !{!122}
!122 = !DILocalVariable(name: "flags", scope: !118, file: !8, line: 42, type: !7)
!123 = !DILocation(line: 42, column: 2, scope: !118)
!124 = !DILocation(line: 42, column: 6, scope: !118)
!125 = !DILocation(line: 44, column: 2, scope: !118)
!126 = !{i64 19189, i64 19198}
!127 = !DILocation(line: 45, column: 2, scope: !118)
!128 = !{i64 19260}
!129 = !DILocation(line: 46, column: 9, scope: !118)
!130 = !DILocation(line: 47, column: 1, scope: !118)
!131 = !DILocation(line: 46, column: 2, scope: !118)
!132 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !133, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !135)
!133 = !DISubroutineType(types: !134)
!134 = !{!5, !6}
!135 = !{!136, !137}
!136 = !DILocalVariable(name: "variable", arg: 1, scope: !132, file: !8, line: 56, type: !6)
!137 = !DILocalVariable(name: "offset", scope: !132, file: !8, line: 58, type: !7)
!138 = !DILocation(line: 56, column: 46, scope: !132)
!139 = !DILocation(line: 58, column: 2, scope: !132)
!140 = !DILocation(line: 58, column: 6, scope: !132)
!141 = !DILocation(line: 60, column: 2, scope: !132)
!142 = !{i64 19561}
!143 = !DILocation(line: 61, column: 25, scope: !132)
!144 = !DILocation(line: 61, column: 20, scope: !132)
!145 = !DILocation(line: 61, column: 36, scope: !132)
!146 = !DILocation(line: 61, column: 34, scope: !132)
!147 = !DILocation(line: 61, column: 10, scope: !132)
!148 = !DILocation(line: 61, column: 9, scope: !132)
!149 = !DILocation(line: 62, column: 1, scope: !132)
!150 = !DILocation(line: 61, column: 2, scope: !132)
!151 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !152, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !156)
!152 = !DISubroutineType(types: !153)
!153 = !{!7, !154, !154, !154, !5, !5}
!154 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !155)
!155 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!156 = !{!157, !158, !159, !160, !161, !162, !163, !164}
!157 = !DILocalVariable(name: "code", arg: 1, scope: !151, file: !8, line: 19, type: !154)
!158 = !DILocalVariable(name: "count", arg: 2, scope: !151, file: !8, line: 19, type: !154)
!159 = !DILocalVariable(name: "varhead", arg: 3, scope: !151, file: !8, line: 19, type: !154)
!160 = !DILocalVariable(name: "input", arg: 4, scope: !151, file: !8, line: 19, type: !5)
!161 = !DILocalVariable(name: "output", arg: 5, scope: !151, file: !8, line: 19, type: !5)
!162 = !DILocalVariable(name: "control", scope: !151, file: !8, line: 21, type: !7)
!163 = !DILocalVariable(name: "status", scope: !151, file: !8, line: 22, type: !7)
!164 = !DILocalVariable(name: "done", scope: !151, file: !8, line: 23, type: !154)
!165 = !DILocation(line: 19, column: 25, scope: !151)
!166 = !DILocation(line: 19, column: 35, scope: !151)
!167 = !DILocation(line: 19, column: 46, scope: !151)
!168 = !DILocation(line: 19, column: 61, scope: !151)
!169 = !DILocation(line: 19, column: 74, scope: !151)
!170 = !DILocation(line: 21, column: 2, scope: !151)
!171 = !DILocation(line: 21, column: 6, scope: !151)
!172 = !DILocation(line: 21, column: 16, scope: !151)
!173 = !DILocation(line: 21, column: 29, scope: !151)
!174 = !DILocation(line: 21, column: 24, scope: !151)
!175 = !DILocation(line: 21, column: 37, scope: !151)
!176 = !DILocation(line: 21, column: 21, scope: !151)
!177 = !DILocation(line: 21, column: 52, scope: !151)
!178 = !DILocation(line: 21, column: 47, scope: !151)
!179 = !DILocation(line: 21, column: 58, scope: !151)
!180 = !DILocation(line: 21, column: 44, scope: !151)
!181 = !DILocation(line: 22, column: 2, scope: !151)
!182 = !DILocation(line: 22, column: 6, scope: !151)
!183 = !DILocation(line: 23, column: 2, scope: !151)
!184 = !DILocation(line: 23, column: 6, scope: !151)
!185 = !DILocation(line: 25, column: 2, scope: !151)
!186 = !DILocation(line: 26, column: 28, scope: !187)
!187 = distinct !DILexicalBlock(scope: !151, file: !8, line: 25, column: 5)
!188 = !DILocation(line: 26, column: 37, scope: !187)
!189 = !DILocation(line: 26, column: 44, scope: !187)
!190 = !DILocation(line: 26, column: 12, scope: !187)
!191 = !DILocation(line: 26, column: 10, scope: !187)
!192 = !DILocation(line: 27, column: 8, scope: !193)
!193 = distinct !DILexicalBlock(scope: !187, file: !8, line: 27, column: 7)
!194 = !DILocation(line: 27, column: 15, scope: !193)
!195 = !DILocation(line: 27, column: 25, scope: !193)
!196 = !DILocation(line: 27, column: 7, scope: !187)
!197 = !DILocation(line: 28, column: 11, scope: !193)
!198 = !DILocation(line: 28, column: 4, scope: !193)
!199 = !DILocation(line: 29, column: 11, scope: !187)
!200 = !DILocation(line: 29, column: 18, scope: !187)
!201 = !DILocation(line: 29, column: 25, scope: !187)
!202 = !DILocation(line: 29, column: 10, scope: !187)
!203 = !DILocation(line: 29, column: 8, scope: !187)
!204 = !DILocation(line: 30, column: 11, scope: !187)
!205 = !DILocation(line: 31, column: 19, scope: !187)
!206 = !DILocation(line: 31, column: 14, scope: !187)
!207 = !DILocation(line: 31, column: 24, scope: !187)
!208 = !DILocation(line: 31, column: 11, scope: !187)
!209 = !DILocation(line: 32, column: 2, scope: !187)
!210 = !DILocation(line: 32, column: 11, scope: !151)
!211 = !DILocation(line: 32, column: 18, scope: !151)
!212 = !DILocation(line: 32, column: 16, scope: !151)
!213 = distinct !{!213, !185, !214, !86}
!214 = !DILocation(line: 32, column: 23, scope: !151)
!215 = !DILocation(line: 33, column: 9, scope: !151)
!216 = !DILocation(line: 33, column: 2, scope: !151)
!217 = !DILocation(line: 34, column: 1, scope: !151)
!218 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !219, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !221)
!219 = !DISubroutineType(types: !220)
!220 = !{null, !7}
!221 = !{!222}
!222 = !DILocalVariable(name: "flags", arg: 1, scope: !218, file: !8, line: 49, type: !7)
!223 = !DILocation(line: 49, column: 36, scope: !218)
!224 = !DILocation(line: 51, column: 6, scope: !225)
!225 = distinct !DILexicalBlock(scope: !218, file: !8, line: 51, column: 6)
!226 = !DILocation(line: 51, column: 12, scope: !225)
!227 = !DILocation(line: 51, column: 6, scope: !218)
!228 = !DILocation(line: 52, column: 3, scope: !225)
!229 = !{i64 19380}
!230 = !DILocation(line: 53, column: 1, scope: !218)
!231 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !232, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !235)
!232 = !DISubroutineType(types: !233)
!233 = !{!234, !7}
!234 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!235 = !{!236}
!236 = !DILocalVariable(name: "status", arg: 1, scope: !231, file: !8, line: 72, type: !7)
!237 = !DILocation(line: 72, column: 33, scope: !231)
!238 = !DILocation(line: 74, column: 10, scope: !231)
!239 = !DILocation(line: 74, column: 17, scope: !231)
!240 = !DILocation(line: 74, column: 27, scope: !231)
!241 = !DILocation(line: 74, column: 2, scope: !231)
!242 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !243, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!243 = !DISubroutineType(types: !244)
!244 = !{!7, !7, !5, !5}
