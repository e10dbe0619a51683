; ModuleID = 'cover_size_wrong.c'
source_filename = "cover_size_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @cover_size_wrong(i64 noundef %partition, ptr noundef %pages, i64 noundef %total) #0 !dbg !15 {
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

for.cond:                                         ; preds = %for.inc14, %if.end
  %1 = load i64, ptr %done, align 8, !dbg !49
  %add = add i64 %1, 5, !dbg !51
  %2 = load i64, ptr %total.addr, align 8, !dbg !52
  %cmp1 = icmp ule i64 %add, %2, !dbg !53
  br i1 %cmp1, label %for.body, label %for.end16, !dbg !54

for.body:                                         ; preds = %for.cond
  store i64 4, ptr %n, align 8, !dbg !55
  %call = call i64 @irq_save() #6, !dbg !57
  store i64 %call, ptr %flags, align 8, !dbg !58
  %3 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !59
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %3) #6, !dbg !60
  store ptr %call2, ptr %input, align 8, !dbg !61
  %4 = load i64, ptr %partition.addr, align 8, !dbg !62
  %5 = load ptr, ptr %input, align 8, !dbg !63
  %arrayidx = getelementptr i64, ptr %5, i64 0, !dbg !63
  store i64 %4, ptr %arrayidx, align 8, !dbg !64
  store i64 0, ptr %i, align 8, !dbg !65
  br label %for.cond3, !dbg !67

for.cond3:                                        ; preds = %for.inc, %for.body
  %6 = load i64, ptr %i, align 8, !dbg !68
  %7 = load i64, ptr %n, align 8, !dbg !70
  %cmp4 = icmp ult i64 %6, %7, !dbg !71
  br i1 %cmp4, label %for.body5, label %for.end, !dbg !72

for.body5:                                        ; preds = %for.cond3
  %8 = load ptr, ptr %pages.addr, align 8, !dbg !73
  %9 = load i64, ptr %done, align 8, !dbg !74
  %10 = load i64, ptr %i, align 8, !dbg !75
  %add6 = add i64 %9, %10, !dbg !76
  %arrayidx7 = getelementptr i64, ptr %8, i64 %add6, !dbg !73
  %11 = load i64, ptr %arrayidx7, align 8, !dbg !73
  %12 = load ptr, ptr %input, align 8, !dbg !77
  %13 = load i64, ptr %i, align 8, !dbg !78
  %add8 = add i64 1, %13, !dbg !79
  %arrayidx9 = getelementptr i64, ptr %12, i64 %add8, !dbg !77
  store i64 %11, ptr %arrayidx9, align 8, !dbg !80
  br label %for.inc, !dbg !77

for.inc:                                          ; preds = %for.body5
  %14 = load i64, ptr %i, align 8, !dbg !81
  %inc = add i64 %14, 1, !dbg !81
  store i64 %inc, ptr %i, align 8, !dbg !81
  br label %for.cond3, !dbg !82, !llvm.loop !83

for.end:                                          ; preds = %for.cond3
  %15 = load i64, ptr %n, align 8, !dbg !86
  %conv = trunc i64 %15 to i16, !dbg !86
  %16 = load ptr, ptr %input, align 8, !dbg !87
  %call10 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %16, ptr noundef null) #6, !dbg !88
  store i64 %call10, ptr %status, align 8, !dbg !89
  %17 = load i64, ptr %flags, align 8, !dbg !90
  call void @irq_restore(i64 noundef %17) #6, !dbg !91
  %18 = load i64, ptr %status, align 8, !dbg !92
  %call11 = call i32 @succeeded(i64 noundef %18) #6, !dbg !94
  %tobool = icmp ne i32 %call11, 0, !dbg !94
  br i1 %tobool, label %if.end13, label %if.then12, !dbg !95

if.then12:                                        ; preds = %for.end
  %19 = load i64, ptr %status, align 8, !dbg !96
  store i64 %19, ptr %retval, align 8, !dbg !97
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !97

if.end13:                                         ; preds = %for.end
  br label %for.inc14, !dbg !98

for.inc14:                                        ; preds = %if.end13
  %20 = load i64, ptr %done, align 8, !dbg !99
  %add15 = add i64 %20, 5, !dbg !99
  store i64 %add15, ptr %done, align 8, !dbg !99
  br label %for.cond, !dbg !100, !llvm.loop !101

for.end16:                                        ; preds = %for.cond
  %21 = load i64, ptr %status, align 8, !dbg !103
  store i64 %21, ptr %retval, align 8, !dbg !104
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !104

cleanup:                                          ; preds = %for.end16, %if.then12, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %i) #5, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %n) #5, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %done) #5, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !105
  %22 = load i64, ptr %retval, align 8, !dbg !105
  ret i64 %22, !dbg !105
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !106 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !111
    #dbg_declare(ptr %flags, !110, !DIExpression(), !112)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !113, !srcloc !114
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !115, !srcloc !116
  %0 = load i64, ptr %flags, align 8, !dbg !117
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !118
  ret i64 %0, !dbg !119
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !120 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !124, !DIExpression(), !126)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !127
    #dbg_declare(ptr %offset, !125, !DIExpression(), !128)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !129, !srcloc !130
  store i64 %0, ptr %offset, align 8, !dbg !129
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !131
  %2 = ptrtoint ptr %1 to i64, !dbg !132
  %3 = load i64, ptr %offset, align 8, !dbg !133
  %add = add i64 %2, %3, !dbg !134
  %4 = inttoptr i64 %add to ptr, !dbg !135
  %5 = load ptr, ptr %4, align 8, !dbg !136
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !137
  ret ptr %5, !dbg !138
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !139 {
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
    #dbg_declare(ptr %code.addr, !145, !DIExpression(), !153)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !146, !DIExpression(), !154)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !147, !DIExpression(), !155)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !148, !DIExpression(), !156)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !149, !DIExpression(), !157)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !158
    #dbg_declare(ptr %control, !150, !DIExpression(), !159)
  %0 = load i16, ptr %code.addr, align 2, !dbg !160
  %conv = zext i16 %0 to i64, !dbg !160
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !161
  %conv1 = zext i16 %1 to i64, !dbg !162
  %shl = shl i64 %conv1, 17, !dbg !163
  %or = or i64 %conv, %shl, !dbg !164
  %2 = load i16, ptr %count.addr, align 2, !dbg !165
  %conv2 = zext i16 %2 to i64, !dbg !166
  %shl3 = shl i64 %conv2, 32, !dbg !167
  %or4 = or i64 %or, %shl3, !dbg !168
  store i64 %or4, ptr %control, align 8, !dbg !159
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !169
    #dbg_declare(ptr %status, !151, !DIExpression(), !170)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !171
    #dbg_declare(ptr %done, !152, !DIExpression(), !172)
  br label %do.body, !dbg !173

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !174
  %4 = load ptr, ptr %input.addr, align 8, !dbg !176
  %5 = load ptr, ptr %output.addr, align 8, !dbg !177
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !178
  store i64 %call, ptr %status, align 8, !dbg !179
  %6 = load i64, ptr %status, align 8, !dbg !180
  %and = and i64 %6, 65535, !dbg !182
  %cmp = icmp ne i64 %and, 0, !dbg !183
  br i1 %cmp, label %if.then, label %if.end, !dbg !184

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !185
  store i64 %7, ptr %retval, align 8, !dbg !186
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !186

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !187
  %shr = lshr i64 %8, 32, !dbg !188
  %and6 = and i64 %shr, 4095, !dbg !189
  %conv7 = trunc i64 %and6 to i16, !dbg !190
  store i16 %conv7, ptr %done, align 2, !dbg !191
  %9 = load i64, ptr %control, align 8, !dbg !192
  %and8 = and i64 %9, -1152640029630136321, !dbg !192
  store i64 %and8, ptr %control, align 8, !dbg !192
  %10 = load i16, ptr %done, align 2, !dbg !193
  %conv9 = zext i16 %10 to i64, !dbg !194
  %shl10 = shl i64 %conv9, 48, !dbg !195
  %11 = load i64, ptr %control, align 8, !dbg !196
  %or11 = or i64 %11, %shl10, !dbg !196
  store i64 %or11, ptr %control, align 8, !dbg !196
  br label %do.cond, !dbg !197

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !198
  %conv12 = zext i16 %12 to i32, !dbg !198
  %13 = load i16, ptr %count.addr, align 2, !dbg !199
  %conv13 = zext i16 %13 to i32, !dbg !199
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !200
  br i1 %cmp14, label %do.body, label %do.end, !dbg !197, !llvm.loop !201

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !203
  store i64 %14, ptr %retval, align 8, !dbg !204
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !204

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !205
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !205
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !205
  %15 = load i64, ptr %retval, align 8, !dbg !205
  ret i64 %15, !dbg !205
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !206 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !210, !DIExpression(), !211)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !212
  %and = and i64 %0, 512, !dbg !214
  %tobool = icmp ne i64 %and, 0, !dbg !214
  br i1 %tobool, label %if.then, label %if.end, !dbg !215

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !216, !srcloc !217
  br label %if.end, !dbg !216

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !218
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !219 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !224, !DIExpression(), !225)
  %0 = load i64, ptr %status.addr, align 8, !dbg !226
  %and = and i64 %0, 65535, !dbg !227
  %cmp = icmp eq i64 %and, 0, !dbg !228
  %conv = zext i1 %cmp to i32, !dbg !228
  ret i32 %conv, !dbg !229
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !230 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "cover_size_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "5a9f945ee2df26b46df5b038969e1bf2")
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
!15 = distinct !DISubprogram(name: "cover_size_wrong", scope: !3, file: !3, line: 8, type: !16, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
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
!52 = !DILocation(line: 14, column: 29, scope: !50)
!53 = !DILocation(line: 14, column: 26, scope: !50)
!54 = !DILocation(line: 14, column: 2, scope: !47)
!55 = !DILocation(line: 15, column: 5, scope: !56)
!56 = distinct !DILexicalBlock(scope: !50, file: !3, line: 14, column: 47)
!57 = !DILocation(line: 16, column: 11, scope: !56)
!58 = !DILocation(line: 16, column: 9, scope: !56)
!59 = !DILocation(line: 17, column: 29, scope: !56)
!60 = !DILocation(line: 17, column: 11, scope: !56)
!61 = !DILocation(line: 17, column: 9, scope: !56)
!62 = !DILocation(line: 18, column: 14, scope: !56)
!63 = !DILocation(line: 18, column: 3, scope: !56)
!64 = !DILocation(line: 18, column: 12, scope: !56)
!65 = !DILocation(line: 19, column: 10, scope: !66)
!66 = distinct !DILexicalBlock(scope: !56, file: !3, line: 19, column: 3)
!67 = !DILocation(line: 19, column: 8, scope: !66)
!68 = !DILocation(line: 19, column: 15, scope: !69)
!69 = distinct !DILexicalBlock(scope: !66, file: !3, line: 19, column: 3)
!70 = !DILocation(line: 19, column: 19, scope: !69)
!71 = !DILocation(line: 19, column: 17, scope: !69)
!72 = !DILocation(line: 19, column: 3, scope: !66)
!73 = !DILocation(line: 20, column: 19, scope: !69)
!74 = !DILocation(line: 20, column: 25, scope: !69)
!75 = !DILocation(line: 20, column: 32, scope: !69)
!76 = !DILocation(line: 20, column: 30, scope: !69)
!77 = !DILocation(line: 20, column: 4, scope: !69)
!78 = !DILocation(line: 20, column: 14, scope: !69)
!79 = !DILocation(line: 20, column: 12, scope: !69)
!80 = !DILocation(line: 20, column: 17, scope: !69)
!81 = !DILocation(line: 19, column: 23, scope: !69)
!82 = !DILocation(line: 19, column: 3, scope: !69)
!83 = distinct !{!83, !72, !84, !85}
!84 = !DILocation(line: 20, column: 33, scope: !66)
!85 = !{!"llvm.loop.mustprogress"}
!86 = !DILocation(line: 21, column: 38, scope: !56)
!87 = !DILocation(line: 21, column: 44, scope: !56)
!88 = !DILocation(line: 21, column: 12, scope: !56)
!89 = !DILocation(line: 21, column: 10, scope: !56)
!90 = !DILocation(line: 22, column: 15, scope: !56)
!91 = !DILocation(line: 22, column: 3, scope: !56)
!92 = !DILocation(line: 23, column: 18, scope: !93)
!93 = distinct !DILexicalBlock(scope: !56, file: !3, line: 23, column: 7)
!94 = !DILocation(line: 23, column: 8, scope: !93)
!95 = !DILocation(line: 23, column: 7, scope: !56)
!96 = !DILocation(line: 24, column: 11, scope: !93)
!97 = !DILocation(line: 24, column: 4, scope: !93)
!98 = !DILocation(line: 25, column: 2, scope: !56)
!99 = !DILocation(line: 14, column: 41, scope: !50)
!100 = !DILocation(line: 14, column: 2, scope: !50)
!101 = distinct !{!101, !54, !102, !85}
!102 = !DILocation(line: 25, column: 2, scope: !47)
!103 = !DILocation(line: 26, column: 9, scope: !15)
!104 = !DILocation(line: 26, column: 2, scope: !15)
!105 = !DILocation(line: 27, column: 1, scope: !15)
!106 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !107, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !109)
!107 = !DISubroutineType(types: !108)
!108 = !{!7}
!109 = !{!110}
!110 = !DILocalVariable(name: "flags", scope: !106, file: !8, line: 42, type: !7)
!111 = !DILocation(line: 42, column: 2, scope: !106)
!112 = !DILocation(line: 42, column: 6, scope: !106)
!113 = !DILocation(line: 44, column: 2, scope: !106)
!114 = !{i64 19052, i64 19061}
!115 = !DILocation(line: 45, column: 2, scope: !106)
!116 = !{i64 19123}
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
!130 = !{i64 19424}
!131 = !DILocation(line: 61, column: 25, scope: !120)
!132 = !DILocation(line: 61, column: 20, scope: !120)
!133 = !DILocation(line: 61, column: 36, scope: !120)
!134 = !DILocation(line: 61, column: 34, scope: !120)
!135 = !DILocation(line: 61, column: 10, scope: !120)
!136 = !DILocation(line: 61, column: 9, scope: !120)
!137 = !DILocation(line: 62, column: 1, scope: !120)
!138 = !DILocation(line: 61, column: 2, scope: !120)
!139 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !140, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !144)
!140 = !DISubroutineType(types: !141)
!141 = !{!7, !142, !142, !142, !5, !5}
!142 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !143)
!143 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!144 = !{!145, !146, !147, !148, !149, !150, !151, !152}
!145 = !DILocalVariable(name: "code", arg: 1, scope: !139, file: !8, line: 19, type: !142)
!146 = !DILocalVariable(name: "count", arg: 2, scope: !139, file: !8, line: 19, type: !142)
!147 = !DILocalVariable(name: "varhead", arg: 3, scope: !139, file: !8, line: 19, type: !142)
!148 = !DILocalVariable(name: "input", arg: 4, scope: !139, file: !8, line: 19, type: !5)
!149 = !DILocalVariable(name: "output", arg: 5, scope: !139, file: !8, line: 19, type: !5)
!150 = !DILocalVariable(name: "control", scope: !139, file: !8, line: 21, type: !7)
!151 = !DILocalVariable(name: "status", scope: !139, file: !8, line: 22, type: !7)
!152 = !DILocalVariable(name: "done", scope: !139, file: !8, line: 23, type: !142)
!153 = !DILocation(line: 19, column: 25, scope: !139)
!154 = !DILocation(line: 19, column: 35, scope: !139)
!155 = !DILocation(line: 19, column: 46, scope: !139)
!156 = !DILocation(line: 19, column: 61, scope: !139)
!157 = !DILocation(line: 19, column: 74, scope: !139)
!158 = !DILocation(line: 21, column: 2, scope: !139)
!159 = !DILocation(line: 21, column: 6, scope: !139)
!160 = !DILocation(line: 21, column: 16, scope: !139)
!161 = !DILocation(line: 21, column: 29, scope: !139)
!162 = !DILocation(line: 21, column: 24, scope: !139)
!163 = !DILocation(line: 21, column: 37, scope: !139)
!164 = !DILocation(line: 21, column: 21, scope: !139)
!165 = !DILocation(line: 21, column: 52, scope: !139)
!166 = !DILocation(line: 21, column: 47, scope: !139)
!167 = !DILocation(line: 21, column: 58, scope: !139)
!168 = !DILocation(line: 21, column: 44, scope: !139)
!169 = !DILocation(line: 22, column: 2, scope: !139)
!170 = !DILocation(line: 22, column: 6, scope: !139)
!171 = !DILocation(line: 23, column: 2, scope: !139)
!172 = !DILocation(line: 23, column: 6, scope: !139)
!173 = !DILocation(line: 25, column: 2, scope: !139)
!174 = !DILocation(line: 26, column: 28, scope: !175)
!175 = distinct !DILexicalBlock(scope: !139, file: !8, line: 25, column: 5)
!176 = !DILocation(line: 26, column: 37, scope: !175)
!177 = !DILocation(line: 26, column: 44, scope: !175)
!178 = !DILocation(line: 26, column: 12, scope: !175)
!179 = !DILocation(line: 26, column: 10, scope: !175)
!180 = !DILocation(line: 27, column: 8, scope: !181)
!181 = distinct !DILexicalBlock(scope: !175, file: !8, line: 27, column: 7)
!182 = !DILocation(line: 27, column: 15, scope: !181)
!183 = !DILocation(line: 27, column: 25, scope: !181)
!184 = !DILocation(line: 27, column: 7, scope: !175)
!185 = !DILocation(line: 28, column: 11, scope: !181)
!186 = !DILocation(line: 28, column: 4, scope: !181)
!187 = !DILocation(line: 29, column: 11, scope: !175)
!188 = !DILocation(line: 29, column: 18, scope: !175)
!189 = !DILocation(line: 29, column: 25, scope: !175)
!190 = !DILocation(line: 29, column: 10, scope: !175)
!191 = !DILocation(line: 29, column: 8, scope: !175)
!192 = !DILocation(line: 30, column: 11, scope: !175)
!193 = !DILocation(line: 31, column: 19, scope: !175)
!194 = !DILocation(line: 31, column: 14, scope: !175)
!195 = !DILocation(line: 31, column: 24, scope: !175)
!196 = !DILocation(line: 31, column: 11, scope: !175)
!197 = !DILocation(line: 32, column: 2, scope: !175)
!198 = !DILocation(line: 32, column: 11, scope: !139)
!199 = !DILocation(line: 32, column: 18, scope: !139)
!200 = !DILocation(line: 32, column: 16, scope: !139)
!201 = distinct !{!201, !173, !202, !85}
!202 = !DILocation(line: 32, column: 23, scope: !139)
!203 = !DILocation(line: 33, column: 9, scope: !139)
!204 = !DILocation(line: 33, column: 2, scope: !139)
!205 = !DILocation(line: 34, column: 1, scope: !139)
!206 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !207, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !209)
!207 = !DISubroutineType(types: !208)
!208 = !{null, !7}
!209 = !{!210}
!210 = !DILocalVariable(name: "flags", arg: 1, scope: !206, file: !8, line: 49, type: !7)
!211 = !DILocation(line: 49, column: 36, scope: !206)
!212 = !DILocation(line: 51, column: 6, scope: !213)
!213 = distinct !DILexicalBlock(scope: !206, file: !8, line: 51, column: 6)
!214 = !DILocation(line: 51, column: 12, scope: !213)
!215 = !DILocation(line: 51, column: 6, scope: !206)
!216 = !DILocation(line: 52, column: 3, scope: !213)
!217 = !{i64 19243}
!218 = !DILocation(line: 53, column: 1, scope: !206)
!219 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !220, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !223)
!220 = !DISubroutineType(types: !221)
!221 = !{!222, !7}
!222 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!223 = !{!224}
!224 = !DILocalVariable(name: "status", arg: 1, scope: !219, file: !8, line: 72, type: !7)
!225 = !DILocation(line: 72, column: 33, scope: !219)
!226 = !DILocation(line: 74, column: 10, scope: !219)
!227 = !DILocation(line: 74, column: 17, scope: !219)
!228 = !DILocation(line: 74, column: 27, scope: !219)
!229 = !DILocation(line: 74, column: 2, scope: !219)
!230 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !231, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!231 = !DISubroutineType(types: !232)
!232 = !{!7, !7, !5, !5}
