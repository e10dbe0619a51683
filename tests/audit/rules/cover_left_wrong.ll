; ModuleID = 'cover_left_wrong.c'
source_filename = "cover_left_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @cover_left_wrong(i64 noundef %partition, ptr noundef %pages, i32 noundef %left) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %left.addr = alloca i32, align 4
  %status = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %n = alloca i32, align 4
  %i = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !23, !DIExpression(), !32)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !24, !DIExpression(), !33)
  store i32 %left, ptr %left.addr, align 4
    #dbg_declare(ptr %left.addr, !25, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !35
    #dbg_declare(ptr %status, !26, !DIExpression(), !36)
  store i64 0, ptr %status, align 8, !dbg !36
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !35
    #dbg_declare(ptr %flags, !27, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !35
    #dbg_declare(ptr %input, !28, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #5, !dbg !39
    #dbg_declare(ptr %n, !30, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !39
    #dbg_declare(ptr %i, !31, !DIExpression(), !41)
  br label %while.cond, !dbg !42

while.cond:                                       ; preds = %cond.end13, %entry
  %0 = load i32, ptr %left.addr, align 4, !dbg !43
  %tobool = icmp ne i32 %0, 0, !dbg !42
  br i1 %tobool, label %while.body, label %while.end, !dbg !42

while.body:                                       ; preds = %while.cond
  %1 = load i32, ptr %left.addr, align 4, !dbg !44
  %cmp = icmp ult i32 %1, 256, !dbg !46
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !44

cond.true:                                        ; preds = %while.body
  %2 = load i32, ptr %left.addr, align 4, !dbg !47
  br label %cond.end, !dbg !44

cond.false:                                       ; preds = %while.body
  br label %cond.end, !dbg !44

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ %2, %cond.true ], [ 256, %cond.false ], !dbg !44
  store i32 %cond, ptr %n, align 4, !dbg !48
  %call = call i64 @irq_save() #6, !dbg !49
  store i64 %call, ptr %flags, align 8, !dbg !50
  %3 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !51
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %3) #6, !dbg !52
  store ptr %call1, ptr %input, align 8, !dbg !53
  %4 = load i64, ptr %partition.addr, align 8, !dbg !54
  %5 = load ptr, ptr %input, align 8, !dbg !55
  %arrayidx = getelementptr i64, ptr %5, i64 0, !dbg !55
  store i64 %4, ptr %arrayidx, align 8, !dbg !56
  store i32 0, ptr %i, align 4, !dbg !57
  br label %for.cond, !dbg !59

for.cond:                                         ; preds = %for.inc, %cond.end
  %6 = load i32, ptr %i, align 4, !dbg !60
  %7 = load i32, ptr %n, align 4, !dbg !62
  %cmp2 = icmp ult i32 %6, %7, !dbg !63
  br i1 %cmp2, label %for.body, label %for.end, !dbg !64

for.body:                                         ; preds = %for.cond
  %8 = load ptr, ptr %pages.addr, align 8, !dbg !65
  %9 = load i32, ptr %i, align 4, !dbg !66
  %idxprom = zext i32 %9 to i64, !dbg !65
  %arrayidx3 = getelementptr i64, ptr %8, i64 %idxprom, !dbg !65
  %10 = load i64, ptr %arrayidx3, align 8, !dbg !65
  %11 = load ptr, ptr %input, align 8, !dbg !67
  %12 = load i32, ptr %i, align 4, !dbg !68
  %add = add i32 1, %12, !dbg !69
  %idxprom4 = zext i32 %add to i64, !dbg !67
  %arrayidx5 = getelementptr i64, ptr %11, i64 %idxprom4, !dbg !67
  store i64 %10, ptr %arrayidx5, align 8, !dbg !70
  br label %for.inc, !dbg !67

for.inc:                                          ; preds = %for.body
  %13 = load i32, ptr %i, align 4, !dbg !71
  %inc = add i32 %13, 1, !dbg !71
  store i32 %inc, ptr %i, align 4, !dbg !71
  br label %for.cond, !dbg !72, !llvm.loop !73

for.end:                                          ; preds = %for.cond
  %14 = load i32, ptr %n, align 4, !dbg !76
  %conv = trunc i32 %14 to i16, !dbg !76
  %15 = load ptr, ptr %input, align 8, !dbg !77
  %call6 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %15, ptr noundef null) #6, !dbg !78
  store i64 %call6, ptr %status, align 8, !dbg !79
  %16 = load i64, ptr %flags, align 8, !dbg !80
  call void @irq_restore(i64 noundef %16) #6, !dbg !81
  %17 = load i64, ptr %status, align 8, !dbg !82
  %call7 = call i32 @succeeded(i64 noundef %17) #6, !dbg !84
  %tobool8 = icmp ne i32 %call7, 0, !dbg !84
  br i1 %tobool8, label %if.end, label %if.then, !dbg !85

if.then:                                          ; preds = %for.end
  %18 = load i64, ptr %status, align 8, !dbg !86
  store i64 %18, ptr %retval, align 8, !dbg !87
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !87

if.end:                                           ; preds = %for.end
  %19 = load i32, ptr %n, align 4, !dbg !88
  %20 = load ptr, ptr %pages.addr, align 8, !dbg !89
  %idx.ext = zext i32 %19 to i64, !dbg !89
  %add.ptr = getelementptr i64, ptr %20, i64 %idx.ext, !dbg !89
  store ptr %add.ptr, ptr %pages.addr, align 8, !dbg !89
  %21 = load i32, ptr %left.addr, align 4, !dbg !90
  %cmp9 = icmp ult i32 %21, 255, !dbg !91
  br i1 %cmp9, label %cond.true11, label %cond.false12, !dbg !90

cond.true11:                                      ; preds = %if.end
  %22 = load i32, ptr %left.addr, align 4, !dbg !92
  br label %cond.end13, !dbg !90

cond.false12:                                     ; preds = %if.end
  br label %cond.end13, !dbg !90

cond.end13:                                       ; preds = %cond.false12, %cond.true11
  %cond14 = phi i32 [ %22, %cond.true11 ], [ 255, %cond.false12 ], !dbg !90
  %23 = load i32, ptr %left.addr, align 4, !dbg !93
  %sub = sub i32 %23, %cond14, !dbg !93
  store i32 %sub, ptr %left.addr, align 4, !dbg !93
  br label %while.cond, !dbg !42, !llvm.loop !94

while.end:                                        ; preds = %while.cond
  %24 = load i64, ptr %status, align 8, !dbg !96
  store i64 %24, ptr %retval, align 8, !dbg !97
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !97

cleanup:                                          ; preds = %while.end, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !98
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #5, !dbg !98
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !98
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !98
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !98
  %25 = load i64, ptr %retval, align 8, !dbg !98
  ret i64 %25, !dbg !98
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !99 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !104
    #dbg_declare(ptr %flags, !103, !DIExpression(), !105)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !106, !srcloc !107
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !108, !srcloc !109
  %0 = load i64, ptr %flags, align 8, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !111
  ret i64 %0, !dbg !112
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !113 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !117, !DIExpression(), !119)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !120
    #dbg_declare(ptr %offset, !118, !DIExpression(), !121)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !122, !srcloc !123
  store i64 %0, ptr %offset, align 8, !dbg !122
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !124
  %2 = ptrtoint ptr %1 to i64, !dbg !125
  %3 = load i64, ptr %offset, align 8, !dbg !126
  %add = add i64 %2, %3, !dbg !127
  %4 = inttoptr i64 %add to ptr, !dbg !128
  %5 = load ptr, ptr %4, align 8, !dbg !129
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !130
  ret ptr %5, !dbg !131
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !132 {
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
    #dbg_declare(ptr %code.addr, !138, !DIExpression(), !146)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !139, !DIExpression(), !147)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !140, !DIExpression(), !148)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !141, !DIExpression(), !149)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !142, !DIExpression(), !150)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !151
    #dbg_declare(ptr %control, !143, !DIExpression(), !152)
  %0 = load i16, ptr %code.addr, align 2, !dbg !153
  %conv = zext i16 %0 to i64, !dbg !153
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !154
  %conv1 = zext i16 %1 to i64, !dbg !155
  %shl = shl i64 %conv1, 17, !dbg !156
  %or = or i64 %conv, %shl, !dbg !157
  %2 = load i16, ptr %count.addr, align 2, !dbg !158
  %conv2 = zext i16 %2 to i64, !dbg !159
  %shl3 = shl i64 %conv2, 32, !dbg !160
  %or4 = or i64 %or, %shl3, !dbg !161
  store i64 %or4, ptr %control, align 8, !dbg !152
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !162
    #dbg_declare(ptr %status, !144, !DIExpression(), !163)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !164
    #dbg_declare(ptr %done, !145, !DIExpression(), !165)
  br label %do.body, !dbg !166

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !167
  %4 = load ptr, ptr %input.addr, align 8, !dbg !169
  %5 = load ptr, ptr %output.addr, align 8, !dbg !170
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !171
  store i64 %call, ptr %status, align 8, !dbg !172
  %6 = load i64, ptr %status, align 8, !dbg !173
  %and = and i64 %6, 65535, !dbg !175
  %cmp = icmp ne i64 %and, 0, !dbg !176
  br i1 %cmp, label %if.then, label %if.end, !dbg !177

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !178
  store i64 %7, ptr %retval, align 8, !dbg !179
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !179

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !180
  %shr = lshr i64 %8, 32, !dbg !181
  %and6 = and i64 %shr, 4095, !dbg !182
  %conv7 = trunc i64 %and6 to i16, !dbg !183
  store i16 %conv7, ptr %done, align 2, !dbg !184
  %9 = load i64, ptr %control, align 8, !dbg !185
  %and8 = and i64 %9, -1152640029630136321, !dbg !185
  store i64 %and8, ptr %control, align 8, !dbg !185
  %10 = load i16, ptr %done, align 2, !dbg !186
  %conv9 = zext i16 %10 to i64, !dbg !187
  %shl10 = shl i64 %conv9, 48, !dbg !188
  %11 = load i64, ptr %control, align 8, !dbg !189
  %or11 = or i64 %11, %shl10, !dbg !189
  store i64 %or11, ptr %control, align 8, !dbg !189
  br label %do.cond, !dbg !190

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !191
  %conv12 = zext i16 %12 to i32, !dbg !191
  %13 = load i16, ptr %count.addr, align 2, !dbg !192
  %conv13 = zext i16 %13 to i32, !dbg !192
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !193
  br i1 %cmp14, label %do.body, label %do.end, !dbg !190, !llvm.loop !194

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !196
  store i64 %14, ptr %retval, align 8, !dbg !197
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !197

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !198
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !198
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !198
  %15 = load i64, ptr %retval, align 8, !dbg !198
  ret i64 %15, !dbg !198
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !199 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !203, !DIExpression(), !204)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !205
  %and = and i64 %0, 512, !dbg !207
  %tobool = icmp ne i64 %and, 0, !dbg !207
  br i1 %tobool, label %if.then, label %if.end, !dbg !208

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !209, !srcloc !210
  br label %if.end, !dbg !209

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !211
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !212 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !217, !DIExpression(), !218)
  %0 = load i64, ptr %status.addr, align 8, !dbg !219
  %and = and i64 %0, 65535, !dbg !220
  %cmp = icmp eq i64 %and, 0, !dbg !221
  %conv = zext i1 %cmp to i32, !dbg !221
  ret i32 %conv, !dbg !222
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !223 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "cover_left_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "3c7ce6c66fc6bae032321eece2e30bdc")
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
!15 = distinct !DISubprogram(name: "cover_left_wrong", scope: !3, file: !3, line: 8, type: !16, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7, !18, !20}
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !27, !28, !30, !31}
!23 = !DILocalVariable(name: "partition", arg: 1, scope: !15, file: !3, line: 8, type: !7)
!24 = !DILocalVariable(name: "pages", arg: 2, scope: !15, file: !3, line: 8, type: !18)
!25 = !DILocalVariable(name: "left", arg: 3, scope: !15, file: !3, line: 8, type: !20)
!26 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 10, type: !7)
!27 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 10, type: !7)
!28 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 10, type: !29)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!30 = !DILocalVariable(name: "n", scope: !15, file: !3, line: 11, type: !20)
!31 = !DILocalVariable(name: "i", scope: !15, file: !3, line: 11, type: !20)
!32 = !DILocation(line: 8, column: 26, scope: !15)
!33 = !DILocation(line: 8, column: 48, scope: !15)
!34 = !DILocation(line: 8, column: 59, scope: !15)
!35 = !DILocation(line: 10, column: 2, scope: !15)
!36 = !DILocation(line: 10, column: 6, scope: !15)
!37 = !DILocation(line: 10, column: 18, scope: !15)
!38 = !DILocation(line: 10, column: 26, scope: !15)
!39 = !DILocation(line: 11, column: 2, scope: !15)
!40 = !DILocation(line: 11, column: 6, scope: !15)
!41 = !DILocation(line: 11, column: 9, scope: !15)
!42 = !DILocation(line: 13, column: 2, scope: !15)
!43 = !DILocation(line: 13, column: 9, scope: !15)
!44 = !DILocation(line: 14, column: 7, scope: !45)
!45 = distinct !DILexicalBlock(scope: !15, file: !3, line: 13, column: 15)
!46 = !DILocation(line: 14, column: 12, scope: !45)
!47 = !DILocation(line: 14, column: 20, scope: !45)
!48 = !DILocation(line: 14, column: 5, scope: !45)
!49 = !DILocation(line: 15, column: 11, scope: !45)
!50 = !DILocation(line: 15, column: 9, scope: !45)
!51 = !DILocation(line: 16, column: 29, scope: !45)
!52 = !DILocation(line: 16, column: 11, scope: !45)
!53 = !DILocation(line: 16, column: 9, scope: !45)
!54 = !DILocation(line: 17, column: 14, scope: !45)
!55 = !DILocation(line: 17, column: 3, scope: !45)
!56 = !DILocation(line: 17, column: 12, scope: !45)
!57 = !DILocation(line: 18, column: 10, scope: !58)
!58 = distinct !DILexicalBlock(scope: !45, file: !3, line: 18, column: 3)
!59 = !DILocation(line: 18, column: 8, scope: !58)
!60 = !DILocation(line: 18, column: 15, scope: !61)
!61 = distinct !DILexicalBlock(scope: !58, file: !3, line: 18, column: 3)
!62 = !DILocation(line: 18, column: 19, scope: !61)
!63 = !DILocation(line: 18, column: 17, scope: !61)
!64 = !DILocation(line: 18, column: 3, scope: !58)
!65 = !DILocation(line: 19, column: 19, scope: !61)
!66 = !DILocation(line: 19, column: 25, scope: !61)
!67 = !DILocation(line: 19, column: 4, scope: !61)
!68 = !DILocation(line: 19, column: 14, scope: !61)
!69 = !DILocation(line: 19, column: 12, scope: !61)
!70 = !DILocation(line: 19, column: 17, scope: !61)
!71 = !DILocation(line: 18, column: 23, scope: !61)
!72 = !DILocation(line: 18, column: 3, scope: !61)
!73 = distinct !{!73, !64, !74, !75}
!74 = !DILocation(line: 19, column: 26, scope: !58)
!75 = !{!"llvm.loop.mustprogress"}
!76 = !DILocation(line: 20, column: 38, scope: !45)
!77 = !DILocation(line: 20, column: 44, scope: !45)
!78 = !DILocation(line: 20, column: 12, scope: !45)
!79 = !DILocation(line: 20, column: 10, scope: !45)
!80 = !DILocation(line: 21, column: 15, scope: !45)
!81 = !DILocation(line: 21, column: 3, scope: !45)
!82 = !DILocation(line: 22, column: 18, scope: !83)
!83 = distinct !DILexicalBlock(scope: !45, file: !3, line: 22, column: 7)
!84 = !DILocation(line: 22, column: 8, scope: !83)
!85 = !DILocation(line: 22, column: 7, scope: !45)
!86 = !DILocation(line: 23, column: 11, scope: !83)
!87 = !DILocation(line: 23, column: 4, scope: !83)
!88 = !DILocation(line: 24, column: 12, scope: !45)
!89 = !DILocation(line: 24, column: 9, scope: !45)
!90 = !DILocation(line: 25, column: 11, scope: !45)
!91 = !DILocation(line: 25, column: 16, scope: !45)
!92 = !DILocation(line: 25, column: 24, scope: !45)
!93 = !DILocation(line: 25, column: 8, scope: !45)
!94 = distinct !{!94, !42, !95, !75}
!95 = !DILocation(line: 26, column: 2, scope: !15)
!96 = !DILocation(line: 27, column: 9, scope: !15)
!97 = !DILocation(line: 27, column: 2, scope: !15)
!98 = !DILocation(line: 28, column: 1, scope: !15)
!99 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !100, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !102)
!100 = !DISubroutineType(types: !101)
!101 = !{!7}
!102 = !{!103}
!103 = !DILocalVariable(name: "flags", scope: !99, file: !8, line: 42, type: !7)
!104 = !DILocation(line: 42, column: 2, scope: !99)
!105 = !DILocation(line: 42, column: 6, scope: !99)
!106 = !DILocation(line: 44, column: 2, scope: !99)
!107 = !{i64 19057, i64 19066}
!108 = !DILocation(line: 45, column: 2, scope: !99)
!109 = !{i64 19128}
!110 = !DILocation(line: 46, column: 9, scope: !99)
!111 = !DILocation(line: 47, column: 1, scope: !99)
!112 = !DILocation(line: 46, column: 2, scope: !99)
!113 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !114, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !116)
!114 = !DISubroutineType(types: !115)
!115 = !{!5, !6}
!116 = !{!117, !118}
!117 = !DILocalVariable(name: "variable", arg: 1, scope: !113, file: !8, line: 56, type: !6)
!118 = !DILocalVariable(name: "offset", scope: !113, file: !8, line: 58, type: !7)
!119 = !DILocation(line: 56, column: 46, scope: !113)
!120 = !DILocation(line: 58, column: 2, scope: !113)
!121 = !DILocation(line: 58, column: 6, scope: !113)
!122 = !DILocation(line: 60, column: 2, scope: !113)
!123 = !{i64 19429}
!124 = !DILocation(line: 61, column: 25, scope: !113)
!125 = !DILocation(line: 61, column: 20, scope: !113)
!126 = !DILocation(line: 61, column: 36, scope: !113)
!127 = !DILocation(line: 61, column: 34, scope: !113)
!128 = !DILocation(line: 61, column: 10, scope: !113)
!129 = !DILocation(line: 61, column: 9, scope: !113)
!130 = !DILocation(line: 62, column: 1, scope: !113)
!131 = !DILocation(line: 61, column: 2, scope: !113)
!132 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !133, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !137)
!133 = !DISubroutineType(types: !134)
!134 = !{!7, !135, !135, !135, !5, !5}
!135 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !136)
!136 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!137 = !{!138, !139, !140, !141, !142, !143, !144, !145}
!138 = !DILocalVariable(name: "code", arg: 1, scope: !132, file: !8, line: 19, type: !135)
!139 = !DILocalVariable(name: "count", arg: 2, scope: !132, file: !8, line: 19, type: !135)
!140 = !DILocalVariable(name: "varhead", arg: 3, scope: !132, file: !8, line: 19, type: !135)
!141 = !DILocalVariable(name: "input", arg: 4, scope: !132, file: !8, line: 19, type: !5)
!142 = !DILocalVariable(name: "output", arg: 5, scope: !132, file: !8, line: 19, type: !5)
!143 = !DILocalVariable(name: "control", scope: !132, file: !8, line: 21, type: !7)
!144 = !DILocalVariable(name: "status", scope: !132, file: !8, line: 22, type: !7)
!145 = !DILocalVariable(name: "done", scope: !132, file: !8, line: 23, type: !135)
!146 = !DILocation(line: 19, column: 25, scope: !132)
!147 = !DILocation(line: 19, column: 35, scope: !132)
!148 = !DILocation(line: 19, column: 46, scope: !132)
!149 = !DILocation(line: 19, column: 61, scope: !132)
!150 = !DILocation(line: 19, column: 74, scope: !132)
!151 = !DILocation(line: 21, column: 2, scope: !132)
!152 = !DILocation(line: 21, column: 6, scope: !132)
!153 = !DILocation(line: 21, column: 16, scope: !132)
!154 = !DILocation(line: 21, column: 29, scope: !132)
!155 = !DILocation(line: 21, column: 24, scope: !132)
!156 = !DILocation(line: 21, column: 37, scope: !132)
!157 = !DILocation(line: 21, column: 21, scope: !132)
!158 = !DILocation(line: 21, column: 52, scope: !132)
!159 = !DILocation(line: 21, column: 47, scope: !132)
!160 = !DILocation(line: 21, column: 58, scope: !132)
!161 = !DILocation(line: 21, column: 44, scope: !132)
!162 = !DILocation(line: 22, column: 2, scope: !132)
!163 = !DILocation(line: 22, column: 6, scope: !132)
!164 = !DILocation(line: 23, column: 2, scope: !132)
!165 = !DILocation(line: 23, column: 6, scope: !132)
!166 = !DILocation(line: 25, column: 2, scope: !132)
!167 = !DILocation(line: 26, column: 28, scope: !168)
!168 = distinct !DILexicalBlock(scope: !132, file: !8, line: 25, column: 5)
!169 = !DILocation(line: 26, column: 37, scope: !168)
!170 = !DILocation(line: 26, column: 44, scope: !168)
!171 = !DILocation(line: 26, column: 12, scope: !168)
!172 = !DILocation(line: 26, column: 10, scope: !168)
!173 = !DILocation(line: 27, column: 8, scope: !174)
!174 = distinct !DILexicalBlock(scope: !168, file: !8, line: 27, column: 7)
!175 = !DILocation(line: 27, column: 15, scope: !174)
!176 = !DILocation(line: 27, column: 25, scope: !174)
!177 = !DILocation(line: 27, column: 7, scope: !168)
!178 = !DILocation(line: 28, column: 11, scope: !174)
!179 = !DILocation(line: 28, column: 4, scope: !174)
!180 = !DILocation(line: 29, column: 11, scope: !168)
!181 = !DILocation(line: 29, column: 18, scope: !168)
!182 = !DILocation(line: 29, column: 25, scope: !168)
!183 = !DILocation(line: 29, column: 10, scope: !168)
!184 = !DILocation(line: 29, column: 8, scope: !168)
!185 = !DILocation(line: 30, column: 11, scope: !168)
!186 = !DILocation(line: 31, column: 19, scope: !168)
!187 = !DILocation(line: 31, column: 14, scope: !168)
!188 = !DILocation(line: 31, column: 24, scope: !168)
!189 = !DILocation(line: 31, column: 11, scope: !168)
!190 = !DILocation(line: 32, column: 2, scope: !168)
!191 = !DILocation(line: 32, column: 11, scope: !132)
!192 = !DILocation(line: 32, column: 18, scope: !132)
!193 = !DILocation(line: 32, column: 16, scope: !132)
!194 = distinct !{!194, !166, !195, !75}
!195 = !DILocation(line: 32, column: 23, scope: !132)
!196 = !DILocation(line: 33, column: 9, scope: !132)
!197 = !DILocation(line: 33, column: 2, scope: !132)
!198 = !DILocation(line: 34, column: 1, scope: !132)
!199 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !200, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !202)
!200 = !DISubroutineType(types: !201)
!201 = !{null, !7}
!202 = !{!203}
!203 = !DILocalVariable(name: "flags", arg: 1, scope: !199, file: !8, line: 49, type: !7)
!204 = !DILocation(line: 49, column: 36, scope: !199)
!205 = !DILocation(line: 51, column: 6, scope: !206)
!206 = distinct !DILexicalBlock(scope: !199, file: !8, line: 51, column: 6)
!207 = !DILocation(line: 51, column: 12, scope: !206)
!208 = !DILocation(line: 51, column: 6, scope: !199)
!209 = !DILocation(line: 52, column: 3, scope: !206)
!210 = !{i64 19248}
!211 = !DILocation(line: 53, column: 1, scope: !199)
!212 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !213, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !216)
!213 = !DISubroutineType(types: !214)
!214 = !{!215, !7}
!215 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!216 = !{!217}
!217 = !DILocalVariable(name: "status", arg: 1, scope: !212, file: !8, line: 72, type: !7)
!218 = !DILocation(line: 72, column: 33, scope: !212)
!219 = !DILocation(line: 74, column: 10, scope: !212)
!220 = !DILocation(line: 74, column: 17, scope: !212)
!221 = !DILocation(line: 74, column: 27, scope: !212)
!222 = !DILocation(line: 74, column: 2, scope: !212)
!223 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !224, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!224 = !DISubroutineType(types: !225)
!225 = !{!7, !7, !5, !5}
