; ModuleID = 'cover_walk_right.c'
source_filename = "cover_walk_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @cover_walk_right(i64 noundef %partition, ptr noundef %pages, i32 noundef %total) #0 !dbg !15 {
entry:
  %retval = alloca i32, align 4
  %partition.addr = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %total.addr = alloca i32, align 4
  %at = alloca ptr, align 8
  %end = alloca ptr, align 8
  %status = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  %n = alloca i64, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !24, !DIExpression(), !35)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !25, !DIExpression(), !36)
  store i32 %total, ptr %total.addr, align 4
    #dbg_declare(ptr %total.addr, !26, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %at) #6, !dbg !38
    #dbg_declare(ptr %at, !27, !DIExpression(), !39)
  %0 = load ptr, ptr %pages.addr, align 8, !dbg !40
  store ptr %0, ptr %at, align 8, !dbg !39
  call void @llvm.lifetime.start.p0(i64 8, ptr %end) #6, !dbg !38
    #dbg_declare(ptr %end, !28, !DIExpression(), !41)
  %1 = load ptr, ptr %pages.addr, align 8, !dbg !42
  %2 = load i32, ptr %total.addr, align 4, !dbg !43
  %idx.ext = zext i32 %2 to i64, !dbg !44
  %add.ptr = getelementptr i64, ptr %1, i64 %idx.ext, !dbg !44
  store ptr %add.ptr, ptr %end, align 8, !dbg !41
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !45
    #dbg_declare(ptr %status, !29, !DIExpression(), !46)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !45
    #dbg_declare(ptr %flags, !30, !DIExpression(), !47)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !45
    #dbg_declare(ptr %input, !31, !DIExpression(), !48)
  %3 = load i32, ptr %total.addr, align 4, !dbg !49
  %cmp = icmp ugt i32 %3, 1048576, !dbg !51
  br i1 %cmp, label %if.then, label %if.end, !dbg !52

if.then:                                          ; preds = %entry
  store i32 -22, ptr %retval, align 4, !dbg !53
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup15, !dbg !53

if.end:                                           ; preds = %entry
  br label %while.cond, !dbg !54

while.cond:                                       ; preds = %cleanup.cont, %if.end
  %4 = load ptr, ptr %at, align 8, !dbg !55
  %5 = load ptr, ptr %end, align 8, !dbg !56
  %cmp1 = icmp ult ptr %4, %5, !dbg !57
  br i1 %cmp1, label %while.body, label %while.end, !dbg !54

while.body:                                       ; preds = %while.cond
  call void @llvm.lifetime.start.p0(i64 8, ptr %n) #6, !dbg !58
    #dbg_declare(ptr %n, !33, !DIExpression(), !59)
  %6 = load ptr, ptr %end, align 8, !dbg !60
  %7 = load ptr, ptr %at, align 8, !dbg !61
  %sub.ptr.lhs.cast = ptrtoint ptr %6 to i64, !dbg !62
  %sub.ptr.rhs.cast = ptrtoint ptr %7 to i64, !dbg !62
  %sub.ptr.sub = sub i64 %sub.ptr.lhs.cast, %sub.ptr.rhs.cast, !dbg !62
  %sub.ptr.div = sdiv exact i64 %sub.ptr.sub, 8, !dbg !62
  %cmp2 = icmp slt i64 %sub.ptr.div, 510, !dbg !63
  br i1 %cmp2, label %cond.true, label %cond.false, !dbg !60

cond.true:                                        ; preds = %while.body
  %8 = load ptr, ptr %end, align 8, !dbg !64
  %9 = load ptr, ptr %at, align 8, !dbg !65
  %sub.ptr.lhs.cast3 = ptrtoint ptr %8 to i64, !dbg !66
  %sub.ptr.rhs.cast4 = ptrtoint ptr %9 to i64, !dbg !66
  %sub.ptr.sub5 = sub i64 %sub.ptr.lhs.cast3, %sub.ptr.rhs.cast4, !dbg !66
  %sub.ptr.div6 = sdiv exact i64 %sub.ptr.sub5, 8, !dbg !66
  br label %cond.end, !dbg !60

cond.false:                                       ; preds = %while.body
  br label %cond.end, !dbg !60

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %sub.ptr.div6, %cond.true ], [ 510, %cond.false ], !dbg !60
  store i64 %cond, ptr %n, align 8, !dbg !59
  %call = call i64 @irq_save() #7, !dbg !67
  store i64 %call, ptr %flags, align 8, !dbg !68
  %10 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !69
  %call7 = call ptr @this_cpu_ptr_load(ptr noundef %10) #7, !dbg !70
  store ptr %call7, ptr %input, align 8, !dbg !71
  %11 = load ptr, ptr %input, align 8, !dbg !72
  %arrayidx = getelementptr i64, ptr %11, i64 0, !dbg !72
  store i64 1, ptr %arrayidx, align 8, !dbg !73
  %12 = load i64, ptr %partition.addr, align 8, !dbg !74
  %13 = load ptr, ptr %input, align 8, !dbg !75
  %arrayidx8 = getelementptr i64, ptr %13, i64 1, !dbg !75
  store i64 %12, ptr %arrayidx8, align 8, !dbg !76
  %14 = load ptr, ptr %input, align 8, !dbg !77
  %add.ptr9 = getelementptr i64, ptr %14, i64 2, !dbg !78
  %15 = load ptr, ptr %at, align 8, !dbg !79
  %16 = load i64, ptr %n, align 8, !dbg !80
  %mul = mul i64 %16, 8, !dbg !81
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %add.ptr9, ptr align 8 %15, i64 %mul, i1 false), !dbg !82
  %17 = load i64, ptr %n, align 8, !dbg !83
  %conv = trunc i64 %17 to i16, !dbg !83
  %18 = load ptr, ptr %input, align 8, !dbg !84
  %call10 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 215, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %18, ptr noundef null) #7, !dbg !85
  store i64 %call10, ptr %status, align 8, !dbg !86
  %19 = load i64, ptr %flags, align 8, !dbg !87
  call void @irq_restore(i64 noundef %19) #7, !dbg !88
  %20 = load i64, ptr %status, align 8, !dbg !89
  %call11 = call i32 @succeeded(i64 noundef %20) #7, !dbg !91
  %tobool = icmp ne i32 %call11, 0, !dbg !91
  br i1 %tobool, label %if.end13, label %if.then12, !dbg !92

if.then12:                                        ; preds = %cond.end
  store i32 -5, ptr %retval, align 4, !dbg !93
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !93

if.end13:                                         ; preds = %cond.end
  %21 = load i64, ptr %n, align 8, !dbg !94
  %22 = load ptr, ptr %at, align 8, !dbg !95
  %add.ptr14 = getelementptr i64, ptr %22, i64 %21, !dbg !95
  store ptr %add.ptr14, ptr %at, align 8, !dbg !95
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !96
  br label %cleanup, !dbg !96

cleanup:                                          ; preds = %if.end13, %if.then12
  call void @llvm.lifetime.end.p0(i64 8, ptr %n) #6, !dbg !96
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %cleanup15 [
    i32 0, label %cleanup.cont
  ]

cleanup.cont:                                     ; preds = %cleanup
  br label %while.cond, !dbg !54, !llvm.loop !97

while.end:                                        ; preds = %while.cond
  store i32 0, ptr %retval, align 4, !dbg !99
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup15, !dbg !99

cleanup15:                                        ; preds = %while.end, %cleanup, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !100
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !100
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !100
  call void @llvm.lifetime.end.p0(i64 8, ptr %end) #6, !dbg !100
  call void @llvm.lifetime.end.p0(i64 8, ptr %at) #6, !dbg !100
  %23 = load i32, ptr %retval, align 4, !dbg !100
  ret i32 %23, !dbg !100
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !101 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !106
    #dbg_declare(ptr %flags, !105, !DIExpression(), !107)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !108, !srcloc !109
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !110, !srcloc !111
  %0 = load i64, ptr %flags, align 8, !dbg !112
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !113
  ret i64 %0, !dbg !114
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !115 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !119, !DIExpression(), !121)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !122
    #dbg_declare(ptr %offset, !120, !DIExpression(), !123)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !124, !srcloc !125
  store i64 %0, ptr %offset, align 8, !dbg !124
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !126
  %2 = ptrtoint ptr %1 to i64, !dbg !127
  %3 = load i64, ptr %offset, align 8, !dbg !128
  %add = add i64 %2, %3, !dbg !129
  %4 = inttoptr i64 %add to ptr, !dbg !130
  %5 = load ptr, ptr %4, align 8, !dbg !131
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !132
  ret ptr %5, !dbg !133
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !134 {
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
    #dbg_declare(ptr %code.addr, !140, !DIExpression(), !148)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !141, !DIExpression(), !149)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !142, !DIExpression(), !150)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !143, !DIExpression(), !151)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !144, !DIExpression(), !152)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !153
    #dbg_declare(ptr %control, !145, !DIExpression(), !154)
  %0 = load i16, ptr %code.addr, align 2, !dbg !155
  %conv = zext i16 %0 to i64, !dbg !155
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !156
  %conv1 = zext i16 %1 to i64, !dbg !157
  %shl = shl i64 %conv1, 17, !dbg !158
  %or = or i64 %conv, %shl, !dbg !159
  %2 = load i16, ptr %count.addr, align 2, !dbg !160
  %conv2 = zext i16 %2 to i64, !dbg !161
  %shl3 = shl i64 %conv2, 32, !dbg !162
  %or4 = or i64 %or, %shl3, !dbg !163
  store i64 %or4, ptr %control, align 8, !dbg !154
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !164
    #dbg_declare(ptr %status, !146, !DIExpression(), !165)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !166
    #dbg_declare(ptr %done, !147, !DIExpression(), !167)
  br label %do.body, !dbg !168

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !169
  %4 = load ptr, ptr %input.addr, align 8, !dbg !171
  %5 = load ptr, ptr %output.addr, align 8, !dbg !172
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !173
  store i64 %call, ptr %status, align 8, !dbg !174
  %6 = load i64, ptr %status, align 8, !dbg !175
  %and = and i64 %6, 65535, !dbg !177
  %cmp = icmp ne i64 %and, 0, !dbg !178
  br i1 %cmp, label %if.then, label %if.end, !dbg !179

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !180
  store i64 %7, ptr %retval, align 8, !dbg !181
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !181

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !182
  %shr = lshr i64 %8, 32, !dbg !183
  %and6 = and i64 %shr, 4095, !dbg !184
  %conv7 = trunc i64 %and6 to i16, !dbg !185
  store i16 %conv7, ptr %done, align 2, !dbg !186
  %9 = load i64, ptr %control, align 8, !dbg !187
  %and8 = and i64 %9, -1152640029630136321, !dbg !187
  store i64 %and8, ptr %control, align 8, !dbg !187
  %10 = load i16, ptr %done, align 2, !dbg !188
  %conv9 = zext i16 %10 to i64, !dbg !189
  %shl10 = shl i64 %conv9, 48, !dbg !190
  %11 = load i64, ptr %control, align 8, !dbg !191
  %or11 = or i64 %11, %shl10, !dbg !191
  store i64 %or11, ptr %control, align 8, !dbg !191
  br label %do.cond, !dbg !192

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !193
  %conv12 = zext i16 %12 to i32, !dbg !193
  %13 = load i16, ptr %count.addr, align 2, !dbg !194
  %conv13 = zext i16 %13 to i32, !dbg !194
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !195
  br i1 %cmp14, label %do.body, label %do.end, !dbg !192, !llvm.loop !196

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !198
  store i64 %14, ptr %retval, align 8, !dbg !199
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !199

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !200
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !200
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !200
  %15 = load i64, ptr %retval, align 8, !dbg !200
  ret i64 %15, !dbg !200
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !201 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !205, !DIExpression(), !206)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !207
  %and = and i64 %0, 512, !dbg !209
  %tobool = icmp ne i64 %and, 0, !dbg !209
  br i1 %tobool, label %if.then, label %if.end, !dbg !210

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !211, !srcloc !212
  br label %if.end, !dbg !211

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !213
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !214 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !218, !DIExpression(), !219)
  %0 = load i64, ptr %status.addr, align 8, !dbg !220
  %and = and i64 %0, 65535, !dbg !221
  %cmp = icmp eq i64 %and, 0, !dbg !222
  %conv = zext i1 %cmp to i32, !dbg !222
  ret i32 %conv, !dbg !223
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !224 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!3 = !DIFile(filename: "cover_walk_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "9b68be4f6e049c5666d5d64cef3a64f0")
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
!15 = distinct !DISubprogram(name: "cover_walk_right", scope: !3, file: !3, line: 8, type: !16, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!16 = !DISubroutineType(types: !17)
!17 = !{!18, !7, !19, !21}
!18 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!20 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !22)
!22 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!23 = !{!24, !25, !26, !27, !28, !29, !30, !31, !33}
!24 = !DILocalVariable(name: "partition", arg: 1, scope: !15, file: !3, line: 8, type: !7)
!25 = !DILocalVariable(name: "pages", arg: 2, scope: !15, file: !3, line: 8, type: !19)
!26 = !DILocalVariable(name: "total", arg: 3, scope: !15, file: !3, line: 8, type: !21)
!27 = !DILocalVariable(name: "at", scope: !15, file: !3, line: 10, type: !19)
!28 = !DILocalVariable(name: "end", scope: !15, file: !3, line: 10, type: !19)
!29 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 11, type: !7)
!30 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 11, type: !7)
!31 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 11, type: !32)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!33 = !DILocalVariable(name: "n", scope: !34, file: !3, line: 16, type: !7)
!34 = distinct !DILexicalBlock(scope: !15, file: !3, line: 15, column: 19)
!35 = !DILocation(line: 8, column: 26, scope: !15)
!36 = !DILocation(line: 8, column: 48, scope: !15)
!37 = !DILocation(line: 8, column: 59, scope: !15)
!38 = !DILocation(line: 10, column: 2, scope: !15)
!39 = !DILocation(line: 10, column: 13, scope: !15)
!40 = !DILocation(line: 10, column: 18, scope: !15)
!41 = !DILocation(line: 10, column: 26, scope: !15)
!42 = !DILocation(line: 10, column: 32, scope: !15)
!43 = !DILocation(line: 10, column: 40, scope: !15)
!44 = !DILocation(line: 10, column: 38, scope: !15)
!45 = !DILocation(line: 11, column: 2, scope: !15)
!46 = !DILocation(line: 11, column: 6, scope: !15)
!47 = !DILocation(line: 11, column: 14, scope: !15)
!48 = !DILocation(line: 11, column: 22, scope: !15)
!49 = !DILocation(line: 13, column: 6, scope: !50)
!50 = distinct !DILexicalBlock(scope: !15, file: !3, line: 13, column: 6)
!51 = !DILocation(line: 13, column: 12, scope: !50)
!52 = !DILocation(line: 13, column: 6, scope: !15)
!53 = !DILocation(line: 14, column: 3, scope: !50)
!54 = !DILocation(line: 15, column: 2, scope: !15)
!55 = !DILocation(line: 15, column: 9, scope: !15)
!56 = !DILocation(line: 15, column: 14, scope: !15)
!57 = !DILocation(line: 15, column: 12, scope: !15)
!58 = !DILocation(line: 16, column: 3, scope: !34)
!59 = !DILocation(line: 16, column: 7, scope: !34)
!60 = !DILocation(line: 16, column: 11, scope: !34)
!61 = !DILocation(line: 16, column: 17, scope: !34)
!62 = !DILocation(line: 16, column: 15, scope: !34)
!63 = !DILocation(line: 16, column: 20, scope: !34)
!64 = !DILocation(line: 16, column: 28, scope: !34)
!65 = !DILocation(line: 16, column: 34, scope: !34)
!66 = !DILocation(line: 16, column: 32, scope: !34)
!67 = !DILocation(line: 18, column: 11, scope: !34)
!68 = !DILocation(line: 18, column: 9, scope: !34)
!69 = !DILocation(line: 19, column: 29, scope: !34)
!70 = !DILocation(line: 19, column: 11, scope: !34)
!71 = !DILocation(line: 19, column: 9, scope: !34)
!72 = !DILocation(line: 20, column: 3, scope: !34)
!73 = !DILocation(line: 20, column: 12, scope: !34)
!74 = !DILocation(line: 21, column: 14, scope: !34)
!75 = !DILocation(line: 21, column: 3, scope: !34)
!76 = !DILocation(line: 21, column: 12, scope: !34)
!77 = !DILocation(line: 22, column: 20, scope: !34)
!78 = !DILocation(line: 22, column: 26, scope: !34)
!79 = !DILocation(line: 22, column: 31, scope: !34)
!80 = !DILocation(line: 22, column: 35, scope: !34)
!81 = !DILocation(line: 22, column: 37, scope: !34)
!82 = !DILocation(line: 22, column: 3, scope: !34)
!83 = !DILocation(line: 23, column: 38, scope: !34)
!84 = !DILocation(line: 23, column: 44, scope: !34)
!85 = !DILocation(line: 23, column: 12, scope: !34)
!86 = !DILocation(line: 23, column: 10, scope: !34)
!87 = !DILocation(line: 24, column: 15, scope: !34)
!88 = !DILocation(line: 24, column: 3, scope: !34)
!89 = !DILocation(line: 25, column: 18, scope: !90)
!90 = distinct !DILexicalBlock(scope: !34, file: !3, line: 25, column: 7)
!91 = !DILocation(line: 25, column: 8, scope: !90)
!92 = !DILocation(line: 25, column: 7, scope: !34)
!93 = !DILocation(line: 26, column: 4, scope: !90)
!94 = !DILocation(line: 27, column: 9, scope: !34)
!95 = !DILocation(line: 27, column: 6, scope: !34)
!96 = !DILocation(line: 28, column: 2, scope: !15)
!97 = distinct !{!97, !54, !96, !98}
!98 = !{!"llvm.loop.mustprogress"}
!99 = !DILocation(line: 29, column: 2, scope: !15)
!100 = !DILocation(line: 30, column: 1, scope: !15)
!101 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !102, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !104)
!102 = !DISubroutineType(types: !103)
!103 = !{!7}
!104 = !{!105}
!105 = !DILocalVariable(name: "flags", scope: !101, file: !8, line: 42, type: !7)
!106 = !DILocation(line: 42, column: 2, scope: !101)
!107 = !DILocation(line: 42, column: 6, scope: !101)
!108 = !DILocation(line: 44, column: 2, scope: !101)
!109 = !{i64 19115, i64 19124}
!110 = !DILocation(line: 45, column: 2, scope: !101)
!111 = !{i64 19186}
!112 = !DILocation(line: 46, column: 9, scope: !101)
!113 = !DILocation(line: 47, column: 1, scope: !101)
!114 = !DILocation(line: 46, column: 2, scope: !101)
!115 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !116, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !118)
!116 = !DISubroutineType(types: !117)
!117 = !{!5, !6}
!118 = !{!119, !120}
!119 = !DILocalVariable(name: "variable", arg: 1, scope: !115, file: !8, line: 56, type: !6)
!120 = !DILocalVariable(name: "offset", scope: !115, file: !8, line: 58, type: !7)
!121 = !DILocation(line: 56, column: 46, scope: !115)
!122 = !DILocation(line: 58, column: 2, scope: !115)
!123 = !DILocation(line: 58, column: 6, scope: !115)
!124 = !DILocation(line: 60, column: 2, scope: !115)
!125 = !{i64 19487}
!126 = !DILocation(line: 61, column: 25, scope: !115)
!127 = !DILocation(line: 61, column: 20, scope: !115)
!128 = !DILocation(line: 61, column: 36, scope: !115)
!129 = !DILocation(line: 61, column: 34, scope: !115)
!130 = !DILocation(line: 61, column: 10, scope: !115)
!131 = !DILocation(line: 61, column: 9, scope: !115)
!132 = !DILocation(line: 62, column: 1, scope: !115)
!133 = !DILocation(line: 61, column: 2, scope: !115)
!134 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !135, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !139)
!135 = !DISubroutineType(types: !136)
!136 = !{!7, !137, !137, !137, !5, !5}
!137 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !138)
!138 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!139 = !{!140, !141, !142, !143, !144, !145, !146, !147}
!140 = !DILocalVariable(name: "code", arg: 1, scope: !134, file: !8, line: 19, type: !137)
!141 = !DILocalVariable(name: "count", arg: 2, scope: !134, file: !8, line: 19, type: !137)
!142 = !DILocalVariable(name: "varhead", arg: 3, scope: !134, file: !8, line: 19, type: !137)
!143 = !DILocalVariable(name: "input", arg: 4, scope: !134, file: !8, line: 19, type: !5)
!144 = !DILocalVariable(name: "output", arg: 5, scope: !134, file: !8, line: 19, type: !5)
!145 = !DILocalVariable(name: "control", scope: !134, file: !8, line: 21, type: !7)
!146 = !DILocalVariable(name: "status", scope: !134, file: !8, line: 22, type: !7)
!147 = !DILocalVariable(name: "done", scope: !134, file: !8, line: 23, type: !137)
!148 = !DILocation(line: 19, column: 25, scope: !134)
!149 = !DILocation(line: 19, column: 35, scope: !134)
!150 = !DILocation(line: 19, column: 46, scope: !134)
!151 = !DILocation(line: 19, column: 61, scope: !134)
!152 = !DILocation(line: 19, column: 74, scope: !134)
!153 = !DILocation(line: 21, column: 2, scope: !134)
!154 = !DILocation(line: 21, column: 6, scope: !134)
!155 = !DILocation(line: 21, column: 16, scope: !134)
!156 = !DILocation(line: 21, column: 29, scope: !134)
!157 = !DILocation(line: 21, column: 24, scope: !134)
!158 = !DILocation(line: 21, column: 37, scope: !134)
!159 = !DILocation(line: 21, column: 21, scope: !134)
!160 = !DILocation(line: 21, column: 52, scope: !134)
!161 = !DILocation(line: 21, column: 47, scope: !134)
!162 = !DILocation(line: 21, column: 58, scope: !134)
!163 = !DILocation(line: 21, column: 44, scope: !134)
!164 = !DILocation(line: 22, column: 2, scope: !134)
!165 = !DILocation(line: 22, column: 6, scope: !134)
!166 = !DILocation(line: 23, column: 2, scope: !134)
!167 = !DILocation(line: 23, column: 6, scope: !134)
!168 = !DILocation(line: 25, column: 2, scope: !134)
!169 = !DILocation(line: 26, column: 28, scope: !170)
!170 = distinct !DILexicalBlock(scope: !134, file: !8, line: 25, column: 5)
!171 = !DILocation(line: 26, column: 37, scope: !170)
!172 = !DILocation(line: 26, column: 44, scope: !170)
!173 = !DILocation(line: 26, column: 12, scope: !170)
!174 = !DILocation(line: 26, column: 10, scope: !170)
!175 = !DILocation(line: 27, column: 8, scope: !176)
!176 = distinct !DILexicalBlock(scope: !170, file: !8, line: 27, column: 7)
!177 = !DILocation(line: 27, column: 15, scope: !176)
!178 = !DILocation(line: 27, column: 25, scope: !176)
!179 = !DILocation(line: 27, column: 7, scope: !170)
!180 = !DILocation(line: 28, column: 11, scope: !176)
!181 = !DILocation(line: 28, column: 4, scope: !176)
!182 = !DILocation(line: 29, column: 11, scope: !170)
!183 = !DILocation(line: 29, column: 18, scope: !170)
!184 = !DILocation(line: 29, column: 25, scope: !170)
!185 = !DILocation(line: 29, column: 10, scope: !170)
!186 = !DILocation(line: 29, column: 8, scope: !170)
!187 = !DILocation(line: 30, column: 11, scope: !170)
!188 = !DILocation(line: 31, column: 19, scope: !170)
!189 = !DILocation(line: 31, column: 14, scope: !170)
!190 = !DILocation(line: 31, column: 24, scope: !170)
!191 = !DILocation(line: 31, column: 11, scope: !170)
!192 = !DILocation(line: 32, column: 2, scope: !170)
!193 = !DILocation(line: 32, column: 11, scope: !134)
!194 = !DILocation(line: 32, column: 18, scope: !134)
!195 = !DILocation(line: 32, column: 16, scope: !134)
!196 = distinct !{!196, !168, !197, !98}
!197 = !DILocation(line: 32, column: 23, scope: !134)
!198 = !DILocation(line: 33, column: 9, scope: !134)
!199 = !DILocation(line: 33, column: 2, scope: !134)
!200 = !DILocation(line: 34, column: 1, scope: !134)
!201 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !202, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !204)
!202 = !DISubroutineType(types: !203)
!203 = !{null, !7}
!204 = !{!205}
!205 = !DILocalVariable(name: "flags", arg: 1, scope: !201, file: !8, line: 49, type: !7)
!206 = !DILocation(line: 49, column: 36, scope: !201)
!207 = !DILocation(line: 51, column: 6, scope: !208)
!208 = distinct !DILexicalBlock(scope: !201, file: !8, line: 51, column: 6)
!209 = !DILocation(line: 51, column: 12, scope: !208)
!210 = !DILocation(line: 51, column: 6, scope: !201)
!211 = !DILocation(line: 52, column: 3, scope: !208)
!212 = !{i64 19306}
!213 = !DILocation(line: 53, column: 1, scope: !201)
!214 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !215, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !217)
!215 = !DISubroutineType(types: !216)
!216 = !{!18, !7}
!217 = !{!218}
!218 = !DILocalVariable(name: "status", arg: 1, scope: !214, file: !8, line: 72, type: !7)
!219 = !DILocation(line: 72, column: 33, scope: !214)
!220 = !DILocation(line: 74, column: 10, scope: !214)
!221 = !DILocation(line: 74, column: 17, scope: !214)
!222 = !DILocation(line: 74, column: 27, scope: !214)
!223 = !DILocation(line: 74, column: 2, scope: !214)
!224 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !225, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!225 = !DISubroutineType(types: !226)
!226 = !{!7, !7, !5, !5}
