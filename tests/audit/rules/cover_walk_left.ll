; ModuleID = 'cover_walk_left.c'
source_filename = "cover_walk_left.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @cover_walk_left(i64 noundef %partition, ptr noundef %pages, i32 noundef %total) #0 !dbg !15 {
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
  br label %cleanup16, !dbg !53

if.end:                                           ; preds = %entry
  br label %while.cond, !dbg !54

while.cond:                                       ; preds = %cleanup.cont, %if.end
  %4 = load ptr, ptr %at, align 8, !dbg !55
  %add.ptr1 = getelementptr i64, ptr %4, i64 510, !dbg !56
  %5 = load ptr, ptr %end, align 8, !dbg !57
  %cmp2 = icmp ule ptr %add.ptr1, %5, !dbg !58
  br i1 %cmp2, label %while.body, label %while.end, !dbg !54

while.body:                                       ; preds = %while.cond
  call void @llvm.lifetime.start.p0(i64 8, ptr %n) #6, !dbg !59
    #dbg_declare(ptr %n, !33, !DIExpression(), !60)
  %6 = load ptr, ptr %end, align 8, !dbg !61
  %7 = load ptr, ptr %at, align 8, !dbg !62
  %sub.ptr.lhs.cast = ptrtoint ptr %6 to i64, !dbg !63
  %sub.ptr.rhs.cast = ptrtoint ptr %7 to i64, !dbg !63
  %sub.ptr.sub = sub i64 %sub.ptr.lhs.cast, %sub.ptr.rhs.cast, !dbg !63
  %sub.ptr.div = sdiv exact i64 %sub.ptr.sub, 8, !dbg !63
  %cmp3 = icmp slt i64 %sub.ptr.div, 510, !dbg !64
  br i1 %cmp3, label %cond.true, label %cond.false, !dbg !61

cond.true:                                        ; preds = %while.body
  %8 = load ptr, ptr %end, align 8, !dbg !65
  %9 = load ptr, ptr %at, align 8, !dbg !66
  %sub.ptr.lhs.cast4 = ptrtoint ptr %8 to i64, !dbg !67
  %sub.ptr.rhs.cast5 = ptrtoint ptr %9 to i64, !dbg !67
  %sub.ptr.sub6 = sub i64 %sub.ptr.lhs.cast4, %sub.ptr.rhs.cast5, !dbg !67
  %sub.ptr.div7 = sdiv exact i64 %sub.ptr.sub6, 8, !dbg !67
  br label %cond.end, !dbg !61

cond.false:                                       ; preds = %while.body
  br label %cond.end, !dbg !61

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %sub.ptr.div7, %cond.true ], [ 510, %cond.false ], !dbg !61
  store i64 %cond, ptr %n, align 8, !dbg !60
  %call = call i64 @irq_save() #7, !dbg !68
  store i64 %call, ptr %flags, align 8, !dbg !69
  %10 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !70
  %call8 = call ptr @this_cpu_ptr_load(ptr noundef %10) #7, !dbg !71
  store ptr %call8, ptr %input, align 8, !dbg !72
  %11 = load ptr, ptr %input, align 8, !dbg !73
  %arrayidx = getelementptr i64, ptr %11, i64 0, !dbg !73
  store i64 1, ptr %arrayidx, align 8, !dbg !74
  %12 = load i64, ptr %partition.addr, align 8, !dbg !75
  %13 = load ptr, ptr %input, align 8, !dbg !76
  %arrayidx9 = getelementptr i64, ptr %13, i64 1, !dbg !76
  store i64 %12, ptr %arrayidx9, align 8, !dbg !77
  %14 = load ptr, ptr %input, align 8, !dbg !78
  %add.ptr10 = getelementptr i64, ptr %14, i64 2, !dbg !79
  %15 = load ptr, ptr %at, align 8, !dbg !80
  %16 = load i64, ptr %n, align 8, !dbg !81
  %mul = mul i64 %16, 8, !dbg !82
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %add.ptr10, ptr align 8 %15, i64 %mul, i1 false), !dbg !83
  %17 = load i64, ptr %n, align 8, !dbg !84
  %conv = trunc i64 %17 to i16, !dbg !84
  %18 = load ptr, ptr %input, align 8, !dbg !85
  %call11 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 215, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %18, ptr noundef null) #7, !dbg !86
  store i64 %call11, ptr %status, align 8, !dbg !87
  %19 = load i64, ptr %flags, align 8, !dbg !88
  call void @irq_restore(i64 noundef %19) #7, !dbg !89
  %20 = load i64, ptr %status, align 8, !dbg !90
  %call12 = call i32 @succeeded(i64 noundef %20) #7, !dbg !92
  %tobool = icmp ne i32 %call12, 0, !dbg !92
  br i1 %tobool, label %if.end14, label %if.then13, !dbg !93

if.then13:                                        ; preds = %cond.end
  store i32 -5, ptr %retval, align 4, !dbg !94
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !94

if.end14:                                         ; preds = %cond.end
  %21 = load i64, ptr %n, align 8, !dbg !95
  %22 = load ptr, ptr %at, align 8, !dbg !96
  %add.ptr15 = getelementptr i64, ptr %22, i64 %21, !dbg !96
  store ptr %add.ptr15, ptr %at, align 8, !dbg !96
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !97
  br label %cleanup, !dbg !97

cleanup:                                          ; preds = %if.end14, %if.then13
  call void @llvm.lifetime.end.p0(i64 8, ptr %n) #6, !dbg !97
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %cleanup16 [
    i32 0, label %cleanup.cont
  ]

cleanup.cont:                                     ; preds = %cleanup
  br label %while.cond, !dbg !54, !llvm.loop !98

while.end:                                        ; preds = %while.cond
  store i32 0, ptr %retval, align 4, !dbg !100
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup16, !dbg !100

cleanup16:                                        ; preds = %while.end, %cleanup, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !101
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !101
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !101
  call void @llvm.lifetime.end.p0(i64 8, ptr %end) #6, !dbg !101
  call void @llvm.lifetime.end.p0(i64 8, ptr %at) #6, !dbg !101
  %23 = load i32, ptr %retval, align 4, !dbg !101
  ret i32 %23, !dbg !101
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !102 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !107
    #dbg_declare(ptr %flags, !106, !DIExpression(), !108)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !109, !srcloc !110
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !111, !srcloc !112
  %0 = load i64, ptr %flags, align 8, !dbg !113
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !114
  ret i64 %0, !dbg !115
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !116 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !120, !DIExpression(), !122)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !123
    #dbg_declare(ptr %offset, !121, !DIExpression(), !124)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !125, !srcloc !126
  store i64 %0, ptr %offset, align 8, !dbg !125
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !127
  %2 = ptrtoint ptr %1 to i64, !dbg !128
  %3 = load i64, ptr %offset, align 8, !dbg !129
  %add = add i64 %2, %3, !dbg !130
  %4 = inttoptr i64 %add to ptr, !dbg !131
  %5 = load ptr, ptr %4, align 8, !dbg !132
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !133
  ret ptr %5, !dbg !134
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !135 {
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
    #dbg_declare(ptr %code.addr, !141, !DIExpression(), !149)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !142, !DIExpression(), !150)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !143, !DIExpression(), !151)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !144, !DIExpression(), !152)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !145, !DIExpression(), !153)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !154
    #dbg_declare(ptr %control, !146, !DIExpression(), !155)
  %0 = load i16, ptr %code.addr, align 2, !dbg !156
  %conv = zext i16 %0 to i64, !dbg !156
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !157
  %conv1 = zext i16 %1 to i64, !dbg !158
  %shl = shl i64 %conv1, 17, !dbg !159
  %or = or i64 %conv, %shl, !dbg !160
  %2 = load i16, ptr %count.addr, align 2, !dbg !161
  %conv2 = zext i16 %2 to i64, !dbg !162
  %shl3 = shl i64 %conv2, 32, !dbg !163
  %or4 = or i64 %or, %shl3, !dbg !164
  store i64 %or4, ptr %control, align 8, !dbg !155
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !165
    #dbg_declare(ptr %status, !147, !DIExpression(), !166)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !167
    #dbg_declare(ptr %done, !148, !DIExpression(), !168)
  br label %do.body, !dbg !169

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !170
  %4 = load ptr, ptr %input.addr, align 8, !dbg !172
  %5 = load ptr, ptr %output.addr, align 8, !dbg !173
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !174
  store i64 %call, ptr %status, align 8, !dbg !175
  %6 = load i64, ptr %status, align 8, !dbg !176
  %and = and i64 %6, 65535, !dbg !178
  %cmp = icmp ne i64 %and, 0, !dbg !179
  br i1 %cmp, label %if.then, label %if.end, !dbg !180

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !181
  store i64 %7, ptr %retval, align 8, !dbg !182
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !182

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !183
  %shr = lshr i64 %8, 32, !dbg !184
  %and6 = and i64 %shr, 4095, !dbg !185
  %conv7 = trunc i64 %and6 to i16, !dbg !186
  store i16 %conv7, ptr %done, align 2, !dbg !187
  %9 = load i64, ptr %control, align 8, !dbg !188
  %and8 = and i64 %9, -1152640029630136321, !dbg !188
  store i64 %and8, ptr %control, align 8, !dbg !188
  %10 = load i16, ptr %done, align 2, !dbg !189
  %conv9 = zext i16 %10 to i64, !dbg !190
  %shl10 = shl i64 %conv9, 48, !dbg !191
  %11 = load i64, ptr %control, align 8, !dbg !192
  %or11 = or i64 %11, %shl10, !dbg !192
  store i64 %or11, ptr %control, align 8, !dbg !192
  br label %do.cond, !dbg !193

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !194
  %conv12 = zext i16 %12 to i32, !dbg !194
  %13 = load i16, ptr %count.addr, align 2, !dbg !195
  %conv13 = zext i16 %13 to i32, !dbg !195
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !196
  br i1 %cmp14, label %do.body, label %do.end, !dbg !193, !llvm.loop !197

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !199
  store i64 %14, ptr %retval, align 8, !dbg !200
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !200

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !201
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !201
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !201
  %15 = load i64, ptr %retval, align 8, !dbg !201
  ret i64 %15, !dbg !201
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !202 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !206, !DIExpression(), !207)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !208
  %and = and i64 %0, 512, !dbg !210
  %tobool = icmp ne i64 %and, 0, !dbg !210
  br i1 %tobool, label %if.then, label %if.end, !dbg !211

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !212, !srcloc !213
  br label %if.end, !dbg !212

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !214
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !215 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !219, !DIExpression(), !220)
  %0 = load i64, ptr %status.addr, align 8, !dbg !221
  %and = and i64 %0, 65535, !dbg !222
  %cmp = icmp eq i64 %and, 0, !dbg !223
  %conv = zext i1 %cmp to i32, !dbg !223
  ret i32 %conv, !dbg !224
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !225 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!3 = !DIFile(filename: "cover_walk_left.c", directory: ".", checksumkind: CSK_MD5, checksum: "026e6bbed22064bd1d3375f50aebb3d3")
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
!15 = distinct !DISubprogram(name: "cover_walk_left", scope: !3, file: !3, line: 8, type: !16, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
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
!34 = distinct !DILexicalBlock(scope: !15, file: !3, line: 15, column: 26)
!35 = !DILocation(line: 8, column: 25, scope: !15)
!36 = !DILocation(line: 8, column: 47, scope: !15)
!37 = !DILocation(line: 8, column: 58, scope: !15)
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
!56 = !DILocation(line: 15, column: 12, scope: !15)
!57 = !DILocation(line: 15, column: 21, scope: !15)
!58 = !DILocation(line: 15, column: 18, scope: !15)
!59 = !DILocation(line: 16, column: 3, scope: !34)
!60 = !DILocation(line: 16, column: 7, scope: !34)
!61 = !DILocation(line: 16, column: 11, scope: !34)
!62 = !DILocation(line: 16, column: 17, scope: !34)
!63 = !DILocation(line: 16, column: 15, scope: !34)
!64 = !DILocation(line: 16, column: 20, scope: !34)
!65 = !DILocation(line: 16, column: 28, scope: !34)
!66 = !DILocation(line: 16, column: 34, scope: !34)
!67 = !DILocation(line: 16, column: 32, scope: !34)
!68 = !DILocation(line: 18, column: 11, scope: !34)
!69 = !DILocation(line: 18, column: 9, scope: !34)
!70 = !DILocation(line: 19, column: 29, scope: !34)
!71 = !DILocation(line: 19, column: 11, scope: !34)
!72 = !DILocation(line: 19, column: 9, scope: !34)
!73 = !DILocation(line: 20, column: 3, scope: !34)
!74 = !DILocation(line: 20, column: 12, scope: !34)
!75 = !DILocation(line: 21, column: 14, scope: !34)
!76 = !DILocation(line: 21, column: 3, scope: !34)
!77 = !DILocation(line: 21, column: 12, scope: !34)
!78 = !DILocation(line: 22, column: 20, scope: !34)
!79 = !DILocation(line: 22, column: 26, scope: !34)
!80 = !DILocation(line: 22, column: 31, scope: !34)
!81 = !DILocation(line: 22, column: 35, scope: !34)
!82 = !DILocation(line: 22, column: 37, scope: !34)
!83 = !DILocation(line: 22, column: 3, scope: !34)
!84 = !DILocation(line: 23, column: 38, scope: !34)
!85 = !DILocation(line: 23, column: 44, scope: !34)
!86 = !DILocation(line: 23, column: 12, scope: !34)
!87 = !DILocation(line: 23, column: 10, scope: !34)
!88 = !DILocation(line: 24, column: 15, scope: !34)
!89 = !DILocation(line: 24, column: 3, scope: !34)
!90 = !DILocation(line: 25, column: 18, scope: !91)
!91 = distinct !DILexicalBlock(scope: !34, file: !3, line: 25, column: 7)
!92 = !DILocation(line: 25, column: 8, scope: !91)
!93 = !DILocation(line: 25, column: 7, scope: !34)
!94 = !DILocation(line: 26, column: 4, scope: !91)
!95 = !DILocation(line: 27, column: 9, scope: !34)
!96 = !DILocation(line: 27, column: 6, scope: !34)
!97 = !DILocation(line: 28, column: 2, scope: !15)
!98 = distinct !{!98, !54, !97, !99}
!99 = !{!"llvm.loop.mustprogress"}
!100 = !DILocation(line: 29, column: 2, scope: !15)
!101 = !DILocation(line: 30, column: 1, scope: !15)
!102 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !103, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !105)
!103 = !DISubroutineType(types: !104)
!104 = !{!7}
!105 = !{!106}
!106 = !DILocalVariable(name: "flags", scope: !102, file: !8, line: 42, type: !7)
!107 = !DILocation(line: 42, column: 2, scope: !102)
!108 = !DILocation(line: 42, column: 6, scope: !102)
!109 = !DILocation(line: 44, column: 2, scope: !102)
!110 = !{i64 19129, i64 19138}
!111 = !DILocation(line: 45, column: 2, scope: !102)
!112 = !{i64 19200}
!113 = !DILocation(line: 46, column: 9, scope: !102)
!114 = !DILocation(line: 47, column: 1, scope: !102)
!115 = !DILocation(line: 46, column: 2, scope: !102)
!116 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !117, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !119)
!117 = !DISubroutineType(types: !118)
!118 = !{!5, !6}
!119 = !{!120, !121}
!120 = !DILocalVariable(name: "variable", arg: 1, scope: !116, file: !8, line: 56, type: !6)
!121 = !DILocalVariable(name: "offset", scope: !116, file: !8, line: 58, type: !7)
!122 = !DILocation(line: 56, column: 46, scope: !116)
!123 = !DILocation(line: 58, column: 2, scope: !116)
!124 = !DILocation(line: 58, column: 6, scope: !116)
!125 = !DILocation(line: 60, column: 2, scope: !116)
!126 = !{i64 19501}
!127 = !DILocation(line: 61, column: 25, scope: !116)
!128 = !DILocation(line: 61, column: 20, scope: !116)
!129 = !DILocation(line: 61, column: 36, scope: !116)
!130 = !DILocation(line: 61, column: 34, scope: !116)
!131 = !DILocation(line: 61, column: 10, scope: !116)
!132 = !DILocation(line: 61, column: 9, scope: !116)
!133 = !DILocation(line: 62, column: 1, scope: !116)
!134 = !DILocation(line: 61, column: 2, scope: !116)
!135 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !136, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !140)
!136 = !DISubroutineType(types: !137)
!137 = !{!7, !138, !138, !138, !5, !5}
!138 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !139)
!139 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!140 = !{!141, !142, !143, !144, !145, !146, !147, !148}
!141 = !DILocalVariable(name: "code", arg: 1, scope: !135, file: !8, line: 19, type: !138)
!142 = !DILocalVariable(name: "count", arg: 2, scope: !135, file: !8, line: 19, type: !138)
!143 = !DILocalVariable(name: "varhead", arg: 3, scope: !135, file: !8, line: 19, type: !138)
!144 = !DILocalVariable(name: "input", arg: 4, scope: !135, file: !8, line: 19, type: !5)
!145 = !DILocalVariable(name: "output", arg: 5, scope: !135, file: !8, line: 19, type: !5)
!146 = !DILocalVariable(name: "control", scope: !135, file: !8, line: 21, type: !7)
!147 = !DILocalVariable(name: "status", scope: !135, file: !8, line: 22, type: !7)
!148 = !DILocalVariable(name: "done", scope: !135, file: !8, line: 23, type: !138)
!149 = !DILocation(line: 19, column: 25, scope: !135)
!150 = !DILocation(line: 19, column: 35, scope: !135)
!151 = !DILocation(line: 19, column: 46, scope: !135)
!152 = !DILocation(line: 19, column: 61, scope: !135)
!153 = !DILocation(line: 19, column: 74, scope: !135)
!154 = !DILocation(line: 21, column: 2, scope: !135)
!155 = !DILocation(line: 21, column: 6, scope: !135)
!156 = !DILocation(line: 21, column: 16, scope: !135)
!157 = !DILocation(line: 21, column: 29, scope: !135)
!158 = !DILocation(line: 21, column: 24, scope: !135)
!159 = !DILocation(line: 21, column: 37, scope: !135)
!160 = !DILocation(line: 21, column: 21, scope: !135)
!161 = !DILocation(line: 21, column: 52, scope: !135)
!162 = !DILocation(line: 21, column: 47, scope: !135)
!163 = !DILocation(line: 21, column: 58, scope: !135)
!164 = !DILocation(line: 21, column: 44, scope: !135)
!165 = !DILocation(line: 22, column: 2, scope: !135)
!166 = !DILocation(line: 22, column: 6, scope: !135)
!167 = !DILocation(line: 23, column: 2, scope: !135)
!168 = !DILocation(line: 23, column: 6, scope: !135)
!169 = !DILocation(line: 25, column: 2, scope: !135)
!170 = !DILocation(line: 26, column: 28, scope: !171)
!171 = distinct !DILexicalBlock(scope: !135, file: !8, line: 25, column: 5)
!172 = !DILocation(line: 26, column: 37, scope: !171)
!173 = !DILocation(line: 26, column: 44, scope: !171)
!174 = !DILocation(line: 26, column: 12, scope: !171)
!175 = !DILocation(line: 26, column: 10, scope: !171)
!176 = !DILocation(line: 27, column: 8, scope: !177)
!177 = distinct !DILexicalBlock(scope: !171, file: !8, line: 27, column: 7)
!178 = !DILocation(line: 27, column: 15, scope: !177)
!179 = !DILocation(line: 27, column: 25, scope: !177)
!180 = !DILocation(line: 27, column: 7, scope: !171)
!181 = !DILocation(line: 28, column: 11, scope: !177)
!182 = !DILocation(line: 28, column: 4, scope: !177)
!183 = !DILocation(line: 29, column: 11, scope: !171)
!184 = !DILocation(line: 29, column: 18, scope: !171)
!185 = !DILocation(line: 29, column: 25, scope: !171)
!186 = !DILocation(line: 29, column: 10, scope: !171)
!187 = !DILocation(line: 29, column: 8, scope: !171)
!188 = !DILocation(line: 30, column: 11, scope: !171)
!189 = !DILocation(line: 31, column: 19, scope: !171)
!190 = !DILocation(line: 31, column: 14, scope: !171)
!191 = !DILocation(line: 31, column: 24, scope: !171)
!192 = !DILocation(line: 31, column: 11, scope: !171)
!193 = !DILocation(line: 32, column: 2, scope: !171)
!194 = !DILocation(line: 32, column: 11, scope: !135)
!195 = !DILocation(line: 32, column: 18, scope: !135)
!196 = !DILocation(line: 32, column: 16, scope: !135)
!197 = distinct !{!197, !169, !198, !99}
!198 = !DILocation(line: 32, column: 23, scope: !135)
!199 = !DILocation(line: 33, column: 9, scope: !135)
!200 = !DILocation(line: 33, column: 2, scope: !135)
!201 = !DILocation(line: 34, column: 1, scope: !135)
!202 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !203, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !205)
!203 = !DISubroutineType(types: !204)
!204 = !{null, !7}
!205 = !{!206}
!206 = !DILocalVariable(name: "flags", arg: 1, scope: !202, file: !8, line: 49, type: !7)
!207 = !DILocation(line: 49, column: 36, scope: !202)
!208 = !DILocation(line: 51, column: 6, scope: !209)
!209 = distinct !DILexicalBlock(scope: !202, file: !8, line: 51, column: 6)
!210 = !DILocation(line: 51, column: 12, scope: !209)
!211 = !DILocation(line: 51, column: 6, scope: !202)
!212 = !DILocation(line: 52, column: 3, scope: !209)
!213 = !{i64 19320}
!214 = !DILocation(line: 53, column: 1, scope: !202)
!215 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !216, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !218)
!216 = !DISubroutineType(types: !217)
!217 = !{!18, !7}
!218 = !{!219}
!219 = !DILocalVariable(name: "status", arg: 1, scope: !215, file: !8, line: 72, type: !7)
!220 = !DILocation(line: 72, column: 33, scope: !215)
!221 = !DILocation(line: 74, column: 10, scope: !215)
!222 = !DILocation(line: 74, column: 17, scope: !215)
!223 = !DILocation(line: 74, column: 27, scope: !215)
!224 = !DILocation(line: 74, column: 2, scope: !215)
!225 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !226, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!226 = !DISubroutineType(types: !227)
!227 = !{!7, !7, !5, !5}
