; ModuleID = 'cover_tries_right.c'
source_filename = "cover_tries_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.unmap = type { i64, i64, i32, i32 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @cover_tries_right(i64 noundef %page, i32 noundef %pages) #0 !dbg !17 {
entry:
  %page.addr = alloca i64, align 8
  %pages.addr = alloca i32, align 4
  %status = alloca i64, align 8
  %done = alloca i32, align 4
  %tries = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  %some = alloca i32, align 4
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %page, ptr %page.addr, align 8
    #dbg_declare(ptr %page.addr, !23, !DIExpression(), !42)
  store i32 %pages, ptr %pages.addr, align 4
    #dbg_declare(ptr %pages.addr, !24, !DIExpression(), !43)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !44
    #dbg_declare(ptr %status, !25, !DIExpression(), !45)
  store i64 0, ptr %status, align 8, !dbg !45
  call void @llvm.lifetime.start.p0(i64 4, ptr %done) #6, !dbg !46
    #dbg_declare(ptr %done, !26, !DIExpression(), !47)
  store i32 0, ptr %done, align 4, !dbg !47
  call void @llvm.lifetime.start.p0(i64 4, ptr %tries) #6, !dbg !48
    #dbg_declare(ptr %tries, !27, !DIExpression(), !49)
  store i32 0, ptr %tries, align 4, !dbg !49
  br label %for.cond, !dbg !48

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i32, ptr %tries, align 4, !dbg !50
  %cmp = icmp ult i32 %0, 3, !dbg !51
  br i1 %cmp, label %for.body, label %for.cond.cleanup, !dbg !52

for.cond.cleanup:                                 ; preds = %for.cond
  store i32 2, ptr %cleanup.dest.slot, align 4
  br label %cleanup19, !dbg !52

for.body:                                         ; preds = %for.cond
  br label %while.cond, !dbg !53

while.cond:                                       ; preds = %cleanup.cont, %for.body
  %1 = load i32, ptr %done, align 4, !dbg !54
  %2 = load i32, ptr %pages.addr, align 4, !dbg !55
  %cmp1 = icmp ult i32 %1, %2, !dbg !56
  br i1 %cmp1, label %while.body, label %while.end, !dbg !53

while.body:                                       ; preds = %while.cond
  call void @llvm.lifetime.start.p0(i64 4, ptr %some) #6, !dbg !57
    #dbg_declare(ptr %some, !29, !DIExpression(), !58)
  %3 = load i32, ptr %pages.addr, align 4, !dbg !59
  %4 = load i32, ptr %done, align 4, !dbg !60
  %sub = sub i32 %3, %4, !dbg !61
  %cmp2 = icmp ult i32 %sub, 100, !dbg !62
  br i1 %cmp2, label %cond.true, label %cond.false, !dbg !59

cond.true:                                        ; preds = %while.body
  %5 = load i32, ptr %pages.addr, align 4, !dbg !63
  %6 = load i32, ptr %done, align 4, !dbg !64
  %sub3 = sub i32 %5, %6, !dbg !65
  br label %cond.end, !dbg !59

cond.false:                                       ; preds = %while.body
  br label %cond.end, !dbg !59

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ %sub3, %cond.true ], [ 100, %cond.false ], !dbg !59
  store i32 %cond, ptr %some, align 4, !dbg !58
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !66
    #dbg_declare(ptr %flags, !33, !DIExpression(), !67)
  %call = call i64 @irq_save() #7, !dbg !68
  store i64 %call, ptr %flags, align 8, !dbg !67
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !69
    #dbg_declare(ptr %input, !34, !DIExpression(), !70)
  %7 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !71
  %call4 = call ptr @this_cpu_ptr_load(ptr noundef %7) #7, !dbg !72
  store ptr %call4, ptr %input, align 8, !dbg !70
  %8 = load ptr, ptr %input, align 8, !dbg !73
  call void @llvm.memset.p0.i64(ptr align 8 %8, i8 0, i64 24, i1 false), !dbg !74
  %9 = load i64, ptr %page.addr, align 8, !dbg !75
  %10 = load i32, ptr %done, align 4, !dbg !76
  %conv = zext i32 %10 to i64, !dbg !76
  %add = add i64 %9, %conv, !dbg !77
  %11 = load ptr, ptr %input, align 8, !dbg !78
  %base = getelementptr inbounds %struct.unmap, ptr %11, i32 0, i32 1, !dbg !79
  store i64 %add, ptr %base, align 8, !dbg !80
  %12 = load i32, ptr %some, align 4, !dbg !81
  %conv5 = trunc i32 %12 to i16, !dbg !81
  %13 = load ptr, ptr %input, align 8, !dbg !82
  %call6 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 76, i16 noundef zeroext %conv5, i16 noundef zeroext 0, ptr noundef %13, ptr noundef null) #7, !dbg !83
  store i64 %call6, ptr %status, align 8, !dbg !84
  %14 = load i64, ptr %flags, align 8, !dbg !85
  call void @irq_restore(i64 noundef %14) #7, !dbg !86
  %15 = load i64, ptr %status, align 8, !dbg !87
  %shr = lshr i64 %15, 32, !dbg !88
  %and = and i64 %shr, 4095, !dbg !89
  %16 = load i32, ptr %done, align 4, !dbg !90
  %conv7 = zext i32 %16 to i64, !dbg !90
  %add8 = add i64 %conv7, %and, !dbg !90
  %conv9 = trunc i64 %add8 to i32, !dbg !90
  store i32 %conv9, ptr %done, align 4, !dbg !90
  %17 = load i64, ptr %status, align 8, !dbg !91
  %and10 = and i64 %17, 65535, !dbg !93
  %tobool = icmp ne i64 %and10, 0, !dbg !93
  br i1 %tobool, label %if.then, label %if.end, !dbg !94

if.then:                                          ; preds = %cond.end
  store i32 6, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !95

if.end:                                           ; preds = %cond.end
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !96
  br label %cleanup, !dbg !96

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !96
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !96
  call void @llvm.lifetime.end.p0(i64 4, ptr %some) #6, !dbg !96
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %unreachable [
    i32 0, label %cleanup.cont
    i32 6, label %while.end
  ]

cleanup.cont:                                     ; preds = %cleanup
  br label %while.cond, !dbg !53, !llvm.loop !97

while.end:                                        ; preds = %cleanup, %while.cond
  %18 = load i32, ptr %done, align 4, !dbg !99
  %19 = load i32, ptr %pages.addr, align 4, !dbg !101
  %cmp13 = icmp uge i32 %18, %19, !dbg !102
  br i1 %cmp13, label %if.then17, label %lor.lhs.false, !dbg !103

lor.lhs.false:                                    ; preds = %while.end
  %call15 = call i32 @make_room() #7, !dbg !104
  %tobool16 = icmp ne i32 %call15, 0, !dbg !104
  br i1 %tobool16, label %if.then17, label %if.end18, !dbg !105

if.then17:                                        ; preds = %lor.lhs.false, %while.end
  store i32 2, ptr %cleanup.dest.slot, align 4
  br label %cleanup19, !dbg !106

if.end18:                                         ; preds = %lor.lhs.false
  br label %for.inc, !dbg !107

for.inc:                                          ; preds = %if.end18
  %20 = load i32, ptr %tries, align 4, !dbg !108
  %inc = add i32 %20, 1, !dbg !108
  store i32 %inc, ptr %tries, align 4, !dbg !108
  br label %for.cond, !dbg !109, !llvm.loop !110

cleanup19:                                        ; preds = %if.then17, %for.cond.cleanup
  call void @llvm.lifetime.end.p0(i64 4, ptr %tries) #6, !dbg !109
  br label %for.end

for.end:                                          ; preds = %cleanup19
  %21 = load i64, ptr %status, align 8, !dbg !112
  store i32 1, ptr %cleanup.dest.slot, align 4
  call void @llvm.lifetime.end.p0(i64 4, ptr %done) #6, !dbg !113
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !113
  ret i64 %21, !dbg !114

unreachable:                                      ; preds = %cleanup
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !115 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !120
    #dbg_declare(ptr %flags, !119, !DIExpression(), !121)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !122, !srcloc !123
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !124, !srcloc !125
  %0 = load i64, ptr %flags, align 8, !dbg !126
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !127
  ret i64 %0, !dbg !128
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !129 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !133, !DIExpression(), !135)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !136
    #dbg_declare(ptr %offset, !134, !DIExpression(), !137)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !138, !srcloc !139
  store i64 %0, ptr %offset, align 8, !dbg !138
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !140
  %2 = ptrtoint ptr %1 to i64, !dbg !141
  %3 = load i64, ptr %offset, align 8, !dbg !142
  %add = add i64 %2, %3, !dbg !143
  %4 = inttoptr i64 %add to ptr, !dbg !144
  %5 = load ptr, ptr %4, align 8, !dbg !145
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !146
  ret ptr %5, !dbg !147
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !148 {
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
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !167
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
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !178
    #dbg_declare(ptr %status, !160, !DIExpression(), !179)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !180
    #dbg_declare(ptr %done, !161, !DIExpression(), !181)
  br label %do.body, !dbg !182

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !183
  %4 = load ptr, ptr %input.addr, align 8, !dbg !185
  %5 = load ptr, ptr %output.addr, align 8, !dbg !186
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !187
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
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !214
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !214
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !214
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
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !225, !srcloc !226
  br label %if.end, !dbg !225

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !227
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !228 dso_local i32 @make_room() #5

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !232 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!3 = !DIFile(filename: "cover_tries_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "b1138135bdc354238ff32605343aa8fa")
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
!17 = distinct !DISubprogram(name: "cover_tries_right", scope: !3, file: !3, line: 14, type: !18, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !27, !29, !33, !34}
!23 = !DILocalVariable(name: "page", arg: 1, scope: !17, file: !3, line: 14, type: !7)
!24 = !DILocalVariable(name: "pages", arg: 2, scope: !17, file: !3, line: 14, type: !20)
!25 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 16, type: !7)
!26 = !DILocalVariable(name: "done", scope: !17, file: !3, line: 17, type: !20)
!27 = !DILocalVariable(name: "tries", scope: !28, file: !3, line: 19, type: !20)
!28 = distinct !DILexicalBlock(scope: !17, file: !3, line: 19, column: 2)
!29 = !DILocalVariable(name: "some", scope: !30, file: !3, line: 21, type: !20)
!30 = distinct !DILexicalBlock(scope: !31, file: !3, line: 20, column: 24)
!31 = distinct !DILexicalBlock(scope: !32, file: !3, line: 19, column: 42)
!32 = distinct !DILexicalBlock(scope: !28, file: !3, line: 19, column: 2)
!33 = !DILocalVariable(name: "flags", scope: !30, file: !3, line: 22, type: !7)
!34 = !DILocalVariable(name: "input", scope: !30, file: !3, line: 23, type: !35)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "unmap", file: !3, line: 9, size: 192, elements: !37)
!37 = !{!38, !39, !40, !41}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !36, file: !3, line: 10, baseType: !7, size: 64)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "base", scope: !36, file: !3, line: 10, baseType: !7, size: 64, offset: 64)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !36, file: !3, line: 11, baseType: !20, size: 32, offset: 128)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !36, file: !3, line: 11, baseType: !20, size: 32, offset: 160)
!42 = !DILocation(line: 14, column: 27, scope: !17)
!43 = !DILocation(line: 14, column: 37, scope: !17)
!44 = !DILocation(line: 16, column: 2, scope: !17)
!45 = !DILocation(line: 16, column: 6, scope: !17)
!46 = !DILocation(line: 17, column: 2, scope: !17)
!47 = !DILocation(line: 17, column: 6, scope: !17)
!48 = !DILocation(line: 19, column: 7, scope: !28)
!49 = !DILocation(line: 19, column: 11, scope: !28)
!50 = !DILocation(line: 19, column: 22, scope: !32)
!51 = !DILocation(line: 19, column: 28, scope: !32)
!52 = !DILocation(line: 19, column: 2, scope: !28)
!53 = !DILocation(line: 20, column: 3, scope: !31)
!54 = !DILocation(line: 20, column: 10, scope: !31)
!55 = !DILocation(line: 20, column: 17, scope: !31)
!56 = !DILocation(line: 20, column: 15, scope: !31)
!57 = !DILocation(line: 21, column: 4, scope: !30)
!58 = !DILocation(line: 21, column: 8, scope: !30)
!59 = !DILocation(line: 21, column: 15, scope: !30)
!60 = !DILocation(line: 21, column: 23, scope: !30)
!61 = !DILocation(line: 21, column: 21, scope: !30)
!62 = !DILocation(line: 21, column: 28, scope: !30)
!63 = !DILocation(line: 21, column: 36, scope: !30)
!64 = !DILocation(line: 21, column: 44, scope: !30)
!65 = !DILocation(line: 21, column: 42, scope: !30)
!66 = !DILocation(line: 22, column: 4, scope: !30)
!67 = !DILocation(line: 22, column: 8, scope: !30)
!68 = !DILocation(line: 22, column: 16, scope: !30)
!69 = !DILocation(line: 23, column: 4, scope: !30)
!70 = !DILocation(line: 23, column: 18, scope: !30)
!71 = !DILocation(line: 23, column: 44, scope: !30)
!72 = !DILocation(line: 23, column: 26, scope: !30)
!73 = !DILocation(line: 25, column: 21, scope: !30)
!74 = !DILocation(line: 25, column: 4, scope: !30)
!75 = !DILocation(line: 26, column: 18, scope: !30)
!76 = !DILocation(line: 26, column: 25, scope: !30)
!77 = !DILocation(line: 26, column: 23, scope: !30)
!78 = !DILocation(line: 26, column: 4, scope: !30)
!79 = !DILocation(line: 26, column: 11, scope: !30)
!80 = !DILocation(line: 26, column: 16, scope: !30)
!81 = !DILocation(line: 27, column: 39, scope: !30)
!82 = !DILocation(line: 27, column: 48, scope: !30)
!83 = !DILocation(line: 27, column: 13, scope: !30)
!84 = !DILocation(line: 27, column: 11, scope: !30)
!85 = !DILocation(line: 28, column: 16, scope: !30)
!86 = !DILocation(line: 28, column: 4, scope: !30)
!87 = !DILocation(line: 29, column: 12, scope: !30)
!88 = !DILocation(line: 29, column: 19, scope: !30)
!89 = !DILocation(line: 29, column: 25, scope: !30)
!90 = !DILocation(line: 29, column: 9, scope: !30)
!91 = !DILocation(line: 30, column: 8, scope: !92)
!92 = distinct !DILexicalBlock(scope: !30, file: !3, line: 30, column: 8)
!93 = !DILocation(line: 30, column: 15, scope: !92)
!94 = !DILocation(line: 30, column: 8, scope: !30)
!95 = !DILocation(line: 31, column: 5, scope: !92)
!96 = !DILocation(line: 32, column: 3, scope: !31)
!97 = distinct !{!97, !53, !96, !98}
!98 = !{!"llvm.loop.mustprogress"}
!99 = !DILocation(line: 33, column: 7, scope: !100)
!100 = distinct !DILexicalBlock(scope: !31, file: !3, line: 33, column: 7)
!101 = !DILocation(line: 33, column: 15, scope: !100)
!102 = !DILocation(line: 33, column: 12, scope: !100)
!103 = !DILocation(line: 33, column: 21, scope: !100)
!104 = !DILocation(line: 33, column: 24, scope: !100)
!105 = !DILocation(line: 33, column: 7, scope: !31)
!106 = !DILocation(line: 34, column: 4, scope: !100)
!107 = !DILocation(line: 35, column: 2, scope: !31)
!108 = !DILocation(line: 19, column: 38, scope: !32)
!109 = !DILocation(line: 19, column: 2, scope: !32)
!110 = distinct !{!110, !52, !111, !98}
!111 = !DILocation(line: 35, column: 2, scope: !28)
!112 = !DILocation(line: 36, column: 9, scope: !17)
!113 = !DILocation(line: 37, column: 1, scope: !17)
!114 = !DILocation(line: 36, column: 2, scope: !17)
!115 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !116, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !118)
!116 = !DISubroutineType(types: !117)
!117 = !{!7}
!118 = !{!119}
!119 = !DILocalVariable(name: "flags", scope: !115, file: !8, line: 42, type: !7)
!120 = !DILocation(line: 42, column: 2, scope: !115)
!121 = !DILocation(line: 42, column: 6, scope: !115)
!122 = !DILocation(line: 44, column: 2, scope: !115)
!123 = !{i64 19278, i64 19287}
!124 = !DILocation(line: 45, column: 2, scope: !115)
!125 = !{i64 19349}
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
!139 = !{i64 19650}
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
!210 = distinct !{!210, !182, !211, !98}
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
!226 = !{i64 19469}
!227 = !DILocation(line: 53, column: 1, scope: !215)
!228 = !DISubprogram(name: "make_room", scope: !3, file: !3, line: 7, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!229 = !DISubroutineType(types: !230)
!230 = !{!231}
!231 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!232 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !233, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!233 = !DISubroutineType(types: !234)
!234 = !{!7, !7, !5, !5}
