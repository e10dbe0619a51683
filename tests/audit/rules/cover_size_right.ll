; ModuleID = 'cover_size_right.c'
source_filename = "cover_size_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @cover_size_right(i64 noundef %partition, ptr noundef %pages, i64 noundef %total) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %total.addr = alloca i64, align 8
  %status = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %done = alloca i64, align 8
  %n = alloca i64, align 8
  %i = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !21, !DIExpression(), !31)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !22, !DIExpression(), !32)
  store i64 %total, ptr %total.addr, align 8
    #dbg_declare(ptr %total.addr, !23, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !34
    #dbg_declare(ptr %status, !24, !DIExpression(), !35)
  store i64 0, ptr %status, align 8, !dbg !35
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !34
    #dbg_declare(ptr %flags, !25, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !34
    #dbg_declare(ptr %input, !26, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %done) #5, !dbg !34
    #dbg_declare(ptr %done, !28, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 8, ptr %n) #5, !dbg !34
    #dbg_declare(ptr %n, !29, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 8, ptr %i) #5, !dbg !34
    #dbg_declare(ptr %i, !30, !DIExpression(), !40)
  %0 = load i64, ptr %total.addr, align 8, !dbg !41
  %cmp = icmp ugt i64 %0, 100000, !dbg !43
  br i1 %cmp, label %if.then, label %if.end, !dbg !44

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !45
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !45

if.end:                                           ; preds = %entry
  store i64 0, ptr %done, align 8, !dbg !46
  br label %for.cond, !dbg !48

for.cond:                                         ; preds = %for.inc13, %if.end
  %1 = load i64, ptr %done, align 8, !dbg !49
  %cmp1 = icmp ult i64 %1, 2000, !dbg !51
  br i1 %cmp1, label %for.body, label %for.end15, !dbg !52

for.body:                                         ; preds = %for.cond
  store i64 500, ptr %n, align 8, !dbg !53
  %call = call i64 @irq_save() #6, !dbg !55
  store i64 %call, ptr %flags, align 8, !dbg !56
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !57
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %2) #6, !dbg !58
  store ptr %call2, ptr %input, align 8, !dbg !59
  %3 = load i64, ptr %partition.addr, align 8, !dbg !60
  %4 = load ptr, ptr %input, align 8, !dbg !61
  %arrayidx = getelementptr i64, ptr %4, i64 0, !dbg !61
  store i64 %3, ptr %arrayidx, align 8, !dbg !62
  store i64 0, ptr %i, align 8, !dbg !63
  br label %for.cond3, !dbg !65

for.cond3:                                        ; preds = %for.inc, %for.body
  %5 = load i64, ptr %i, align 8, !dbg !66
  %6 = load i64, ptr %n, align 8, !dbg !68
  %cmp4 = icmp ult i64 %5, %6, !dbg !69
  br i1 %cmp4, label %for.body5, label %for.end, !dbg !70

for.body5:                                        ; preds = %for.cond3
  %7 = load ptr, ptr %pages.addr, align 8, !dbg !71
  %8 = load i64, ptr %done, align 8, !dbg !72
  %9 = load i64, ptr %i, align 8, !dbg !73
  %add = add i64 %8, %9, !dbg !74
  %arrayidx6 = getelementptr i64, ptr %7, i64 %add, !dbg !71
  %10 = load i64, ptr %arrayidx6, align 8, !dbg !71
  %11 = load ptr, ptr %input, align 8, !dbg !75
  %12 = load i64, ptr %i, align 8, !dbg !76
  %add7 = add i64 1, %12, !dbg !77
  %arrayidx8 = getelementptr i64, ptr %11, i64 %add7, !dbg !75
  store i64 %10, ptr %arrayidx8, align 8, !dbg !78
  br label %for.inc, !dbg !75

for.inc:                                          ; preds = %for.body5
  %13 = load i64, ptr %i, align 8, !dbg !79
  %inc = add i64 %13, 1, !dbg !79
  store i64 %inc, ptr %i, align 8, !dbg !79
  br label %for.cond3, !dbg !80, !llvm.loop !81

for.end:                                          ; preds = %for.cond3
  %14 = load i64, ptr %n, align 8, !dbg !84
  %conv = trunc i64 %14 to i16, !dbg !84
  %15 = load ptr, ptr %input, align 8, !dbg !85
  %call9 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %15, ptr noundef null) #6, !dbg !86
  store i64 %call9, ptr %status, align 8, !dbg !87
  %16 = load i64, ptr %flags, align 8, !dbg !88
  call void @irq_restore(i64 noundef %16) #6, !dbg !89
  %17 = load i64, ptr %status, align 8, !dbg !90
  %call10 = call i32 @succeeded(i64 noundef %17) #6, !dbg !92
  %tobool = icmp ne i32 %call10, 0, !dbg !92
  br i1 %tobool, label %if.end12, label %if.then11, !dbg !93

if.then11:                                        ; preds = %for.end
  %18 = load i64, ptr %status, align 8, !dbg !94
  store i64 %18, ptr %retval, align 8, !dbg !95
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !95

if.end12:                                         ; preds = %for.end
  br label %for.inc13, !dbg !96

for.inc13:                                        ; preds = %if.end12
  %19 = load i64, ptr %done, align 8, !dbg !97
  %add14 = add i64 %19, 500, !dbg !97
  store i64 %add14, ptr %done, align 8, !dbg !97
  br label %for.cond, !dbg !98, !llvm.loop !99

for.end15:                                        ; preds = %for.cond
  %20 = load i64, ptr %status, align 8, !dbg !101
  store i64 %20, ptr %retval, align 8, !dbg !102
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !102

cleanup:                                          ; preds = %for.end15, %if.then11, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %i) #5, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %n) #5, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %done) #5, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !103
  %21 = load i64, ptr %retval, align 8, !dbg !103
  ret i64 %21, !dbg !103
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !104 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !109
    #dbg_declare(ptr %flags, !108, !DIExpression(), !110)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !111, !srcloc !112
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !113, !srcloc !114
  %0 = load i64, ptr %flags, align 8, !dbg !115
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !116
  ret i64 %0, !dbg !117
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !118 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !122, !DIExpression(), !124)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !125
    #dbg_declare(ptr %offset, !123, !DIExpression(), !126)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !127, !srcloc !128
  store i64 %0, ptr %offset, align 8, !dbg !127
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !129
  %2 = ptrtoint ptr %1 to i64, !dbg !130
  %3 = load i64, ptr %offset, align 8, !dbg !131
  %add = add i64 %2, %3, !dbg !132
  %4 = inttoptr i64 %add to ptr, !dbg !133
  %5 = load ptr, ptr %4, align 8, !dbg !134
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !135
  ret ptr %5, !dbg !136
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !137 {
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
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !156
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
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !167
    #dbg_declare(ptr %status, !149, !DIExpression(), !168)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !169
    #dbg_declare(ptr %done, !150, !DIExpression(), !170)
  br label %do.body, !dbg !171

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !172
  %4 = load ptr, ptr %input.addr, align 8, !dbg !174
  %5 = load ptr, ptr %output.addr, align 8, !dbg !175
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !176
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
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !203
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !203
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !203
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
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !214, !srcloc !215
  br label %if.end, !dbg !214

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !216
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !217 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !222, !DIExpression(), !223)
  %0 = load i64, ptr %status.addr, align 8, !dbg !224
  %and = and i64 %0, 65535, !dbg !225
  %cmp = icmp eq i64 %and, 0, !dbg !226
  %conv = zext i1 %cmp to i32, !dbg !226
  ret i32 %conv, !dbg !227
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
!3 = !DIFile(filename: "cover_size_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "1b865f828c48c0f4a791860d1c359fc4")
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
!15 = distinct !DISubprogram(name: "cover_size_right", scope: !3, file: !3, line: 8, type: !16, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7, !18, !7}
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!20 = !{!21, !22, !23, !24, !25, !26, !28, !29, !30}
!21 = !DILocalVariable(name: "partition", arg: 1, scope: !15, file: !3, line: 8, type: !7)
!22 = !DILocalVariable(name: "pages", arg: 2, scope: !15, file: !3, line: 8, type: !18)
!23 = !DILocalVariable(name: "total", arg: 3, scope: !15, file: !3, line: 8, type: !7)
!24 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 10, type: !7)
!25 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 10, type: !7)
!26 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 10, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!28 = !DILocalVariable(name: "done", scope: !15, file: !3, line: 10, type: !7)
!29 = !DILocalVariable(name: "n", scope: !15, file: !3, line: 10, type: !7)
!30 = !DILocalVariable(name: "i", scope: !15, file: !3, line: 10, type: !7)
!31 = !DILocation(line: 8, column: 26, scope: !15)
!32 = !DILocation(line: 8, column: 48, scope: !15)
!33 = !DILocation(line: 8, column: 59, scope: !15)
!34 = !DILocation(line: 10, column: 2, scope: !15)
!35 = !DILocation(line: 10, column: 6, scope: !15)
!36 = !DILocation(line: 10, column: 18, scope: !15)
!37 = !DILocation(line: 10, column: 26, scope: !15)
!38 = !DILocation(line: 10, column: 33, scope: !15)
!39 = !DILocation(line: 10, column: 39, scope: !15)
!40 = !DILocation(line: 10, column: 42, scope: !15)
!41 = !DILocation(line: 12, column: 6, scope: !42)
!42 = distinct !DILexicalBlock(scope: !15, file: !3, line: 12, column: 6)
!43 = !DILocation(line: 12, column: 12, scope: !42)
!44 = !DILocation(line: 12, column: 6, scope: !15)
!45 = !DILocation(line: 13, column: 3, scope: !42)
!46 = !DILocation(line: 14, column: 12, scope: !47)
!47 = distinct !DILexicalBlock(scope: !15, file: !3, line: 14, column: 2)
!48 = !DILocation(line: 14, column: 7, scope: !47)
!49 = !DILocation(line: 14, column: 17, scope: !50)
!50 = distinct !DILexicalBlock(scope: !47, file: !3, line: 14, column: 2)
!51 = !DILocation(line: 14, column: 22, scope: !50)
!52 = !DILocation(line: 14, column: 2, scope: !47)
!53 = !DILocation(line: 15, column: 5, scope: !54)
!54 = distinct !DILexicalBlock(scope: !50, file: !3, line: 14, column: 43)
!55 = !DILocation(line: 16, column: 11, scope: !54)
!56 = !DILocation(line: 16, column: 9, scope: !54)
!57 = !DILocation(line: 17, column: 29, scope: !54)
!58 = !DILocation(line: 17, column: 11, scope: !54)
!59 = !DILocation(line: 17, column: 9, scope: !54)
!60 = !DILocation(line: 18, column: 14, scope: !54)
!61 = !DILocation(line: 18, column: 3, scope: !54)
!62 = !DILocation(line: 18, column: 12, scope: !54)
!63 = !DILocation(line: 19, column: 10, scope: !64)
!64 = distinct !DILexicalBlock(scope: !54, file: !3, line: 19, column: 3)
!65 = !DILocation(line: 19, column: 8, scope: !64)
!66 = !DILocation(line: 19, column: 15, scope: !67)
!67 = distinct !DILexicalBlock(scope: !64, file: !3, line: 19, column: 3)
!68 = !DILocation(line: 19, column: 19, scope: !67)
!69 = !DILocation(line: 19, column: 17, scope: !67)
!70 = !DILocation(line: 19, column: 3, scope: !64)
!71 = !DILocation(line: 20, column: 19, scope: !67)
!72 = !DILocation(line: 20, column: 25, scope: !67)
!73 = !DILocation(line: 20, column: 32, scope: !67)
!74 = !DILocation(line: 20, column: 30, scope: !67)
!75 = !DILocation(line: 20, column: 4, scope: !67)
!76 = !DILocation(line: 20, column: 14, scope: !67)
!77 = !DILocation(line: 20, column: 12, scope: !67)
!78 = !DILocation(line: 20, column: 17, scope: !67)
!79 = !DILocation(line: 19, column: 23, scope: !67)
!80 = !DILocation(line: 19, column: 3, scope: !67)
!81 = distinct !{!81, !70, !82, !83}
!82 = !DILocation(line: 20, column: 33, scope: !64)
!83 = !{!"llvm.loop.mustprogress"}
!84 = !DILocation(line: 21, column: 38, scope: !54)
!85 = !DILocation(line: 21, column: 44, scope: !54)
!86 = !DILocation(line: 21, column: 12, scope: !54)
!87 = !DILocation(line: 21, column: 10, scope: !54)
!88 = !DILocation(line: 22, column: 15, scope: !54)
!89 = !DILocation(line: 22, column: 3, scope: !54)
!90 = !DILocation(line: 23, column: 18, scope: !91)
!91 = distinct !DILexicalBlock(scope: !54, file: !3, line: 23, column: 7)
!92 = !DILocation(line: 23, column: 8, scope: !91)
!93 = !DILocation(line: 23, column: 7, scope: !54)
!94 = !DILocation(line: 24, column: 11, scope: !91)
!95 = !DILocation(line: 24, column: 4, scope: !91)
!96 = !DILocation(line: 25, column: 2, scope: !54)
!97 = !DILocation(line: 14, column: 35, scope: !50)
!98 = !DILocation(line: 14, column: 2, scope: !50)
!99 = distinct !{!99, !52, !100, !83}
!100 = !DILocation(line: 25, column: 2, scope: !47)
!101 = !DILocation(line: 26, column: 9, scope: !15)
!102 = !DILocation(line: 26, column: 2, scope: !15)
!103 = !DILocation(line: 27, column: 1, scope: !15)
!104 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !105, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !107)
!105 = !DISubroutineType(types: !106)
!106 = !{!7}
!107 = !{!108}
!108 = !DILocalVariable(name: "flags", scope: !104, file: !8, line: 42, type: !7)
!109 = !DILocation(line: 42, column: 2, scope: !104)
!110 = !DILocation(line: 42, column: 6, scope: !104)
!111 = !DILocation(line: 44, column: 2, scope: !104)
!112 = !{i64 19050, i64 19059}
!113 = !DILocation(line: 45, column: 2, scope: !104)
!114 = !{i64 19121}
!115 = !DILocation(line: 46, column: 9, scope: !104)
!116 = !DILocation(line: 47, column: 1, scope: !104)
!117 = !DILocation(line: 46, column: 2, scope: !104)
!118 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !119, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !121)
!119 = !DISubroutineType(types: !120)
!120 = !{!5, !6}
!121 = !{!122, !123}
!122 = !DILocalVariable(name: "variable", arg: 1, scope: !118, file: !8, line: 56, type: !6)
!123 = !DILocalVariable(name: "offset", scope: !118, file: !8, line: 58, type: !7)
!124 = !DILocation(line: 56, column: 46, scope: !118)
!125 = !DILocation(line: 58, column: 2, scope: !118)
!126 = !DILocation(line: 58, column: 6, scope: !118)
!127 = !DILocation(line: 60, column: 2, scope: !118)
!128 = !{i64 19422}
!129 = !DILocation(line: 61, column: 25, scope: !118)
!130 = !DILocation(line: 61, column: 20, scope: !118)
!131 = !DILocation(line: 61, column: 36, scope: !118)
!132 = !DILocation(line: 61, column: 34, scope: !118)
!133 = !DILocation(line: 61, column: 10, scope: !118)
!134 = !DILocation(line: 61, column: 9, scope: !118)
!135 = !DILocation(line: 62, column: 1, scope: !118)
!136 = !DILocation(line: 61, column: 2, scope: !118)
!137 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !138, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !142)
!138 = !DISubroutineType(types: !139)
!139 = !{!7, !140, !140, !140, !5, !5}
!140 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !141)
!141 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!142 = !{!143, !144, !145, !146, !147, !148, !149, !150}
!143 = !DILocalVariable(name: "code", arg: 1, scope: !137, file: !8, line: 19, type: !140)
!144 = !DILocalVariable(name: "count", arg: 2, scope: !137, file: !8, line: 19, type: !140)
!145 = !DILocalVariable(name: "varhead", arg: 3, scope: !137, file: !8, line: 19, type: !140)
!146 = !DILocalVariable(name: "input", arg: 4, scope: !137, file: !8, line: 19, type: !5)
!147 = !DILocalVariable(name: "output", arg: 5, scope: !137, file: !8, line: 19, type: !5)
!148 = !DILocalVariable(name: "control", scope: !137, file: !8, line: 21, type: !7)
!149 = !DILocalVariable(name: "status", scope: !137, file: !8, line: 22, type: !7)
!150 = !DILocalVariable(name: "done", scope: !137, file: !8, line: 23, type: !140)
!151 = !DILocation(line: 19, column: 25, scope: !137)
!152 = !DILocation(line: 19, column: 35, scope: !137)
!153 = !DILocation(line: 19, column: 46, scope: !137)
!154 = !DILocation(line: 19, column: 61, scope: !137)
!155 = !DILocation(line: 19, column: 74, scope: !137)
!156 = !DILocation(line: 21, column: 2, scope: !137)
!157 = !DILocation(line: 21, column: 6, scope: !137)
!158 = !DILocation(line: 21, column: 16, scope: !137)
!159 = !DILocation(line: 21, column: 29, scope: !137)
!160 = !DILocation(line: 21, column: 24, scope: !137)
!161 = !DILocation(line: 21, column: 37, scope: !137)
!162 = !DILocation(line: 21, column: 21, scope: !137)
!163 = !DILocation(line: 21, column: 52, scope: !137)
!164 = !DILocation(line: 21, column: 47, scope: !137)
!165 = !DILocation(line: 21, column: 58, scope: !137)
!166 = !DILocation(line: 21, column: 44, scope: !137)
!167 = !DILocation(line: 22, column: 2, scope: !137)
!168 = !DILocation(line: 22, column: 6, scope: !137)
!169 = !DILocation(line: 23, column: 2, scope: !137)
!170 = !DILocation(line: 23, column: 6, scope: !137)
!171 = !DILocation(line: 25, column: 2, scope: !137)
!172 = !DILocation(line: 26, column: 28, scope: !173)
!173 = distinct !DILexicalBlock(scope: !137, file: !8, line: 25, column: 5)
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
!196 = !DILocation(line: 32, column: 11, scope: !137)
!197 = !DILocation(line: 32, column: 18, scope: !137)
!198 = !DILocation(line: 32, column: 16, scope: !137)
!199 = distinct !{!199, !171, !200, !83}
!200 = !DILocation(line: 32, column: 23, scope: !137)
!201 = !DILocation(line: 33, column: 9, scope: !137)
!202 = !DILocation(line: 33, column: 2, scope: !137)
!203 = !DILocation(line: 34, column: 1, scope: !137)
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
!215 = !{i64 19241}
!216 = !DILocation(line: 53, column: 1, scope: !204)
!217 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !218, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !221)
!218 = !DISubroutineType(types: !219)
!219 = !{!220, !7}
!220 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!221 = !{!222}
!222 = !DILocalVariable(name: "status", arg: 1, scope: !217, file: !8, line: 72, type: !7)
!223 = !DILocation(line: 72, column: 33, scope: !217)
!224 = !DILocation(line: 74, column: 10, scope: !217)
!225 = !DILocation(line: 74, column: 17, scope: !217)
!226 = !DILocation(line: 74, column: 27, scope: !217)
!227 = !DILocation(line: 74, column: 2, scope: !217)
!228 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!229 = !DISubroutineType(types: !230)
!230 = !{!7, !7, !5, !5}
