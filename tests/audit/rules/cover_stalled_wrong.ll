; ModuleID = 'cover_stalled_wrong.c'
source_filename = "cover_stalled_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.unmap = type { i64, i64, i32, i32 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @cover_stalled_wrong(i64 noundef %page, i64 noundef %end) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %page.addr = alloca i64, align 8
  %end.addr = alloca i64, align 8
  %status = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  %left = alloca i64, align 8
  %some = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %page, ptr %page.addr, align 8
    #dbg_declare(ptr %page.addr, !21, !DIExpression(), !38)
  store i64 %end, ptr %end.addr, align 8
    #dbg_declare(ptr %end.addr, !22, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !40
    #dbg_declare(ptr %status, !23, !DIExpression(), !41)
  store i64 0, ptr %status, align 8, !dbg !41
  %0 = load i64, ptr %end.addr, align 8, !dbg !42
  %cmp = icmp ugt i64 %0, 1099511627776, !dbg !44
  br i1 %cmp, label %if.then, label %if.end, !dbg !45

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !46
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup14, !dbg !46

if.end:                                           ; preds = %entry
  br label %while.cond, !dbg !47

while.cond:                                       ; preds = %cleanup.cont, %if.end
  %1 = load i64, ptr %page.addr, align 8, !dbg !48
  %2 = load i64, ptr %end.addr, align 8, !dbg !49
  %cmp1 = icmp ult i64 %1, %2, !dbg !50
  br i1 %cmp1, label %while.body, label %while.end, !dbg !47

while.body:                                       ; preds = %while.cond
  call void @llvm.lifetime.start.p0(i64 8, ptr %left) #6, !dbg !51
    #dbg_declare(ptr %left, !24, !DIExpression(), !52)
  %3 = load i64, ptr %end.addr, align 8, !dbg !53
  %4 = load i64, ptr %page.addr, align 8, !dbg !54
  %sub = sub i64 %3, %4, !dbg !55
  store i64 %sub, ptr %left, align 8, !dbg !52
  call void @llvm.lifetime.start.p0(i64 8, ptr %some) #6, !dbg !51
    #dbg_declare(ptr %some, !26, !DIExpression(), !56)
  %5 = load i64, ptr %left, align 8, !dbg !57
  %cmp2 = icmp ult i64 %5, 512, !dbg !58
  br i1 %cmp2, label %cond.true, label %cond.false, !dbg !57

cond.true:                                        ; preds = %while.body
  %6 = load i64, ptr %left, align 8, !dbg !59
  br label %cond.end, !dbg !57

cond.false:                                       ; preds = %while.body
  br label %cond.end, !dbg !57

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %6, %cond.true ], [ 512, %cond.false ], !dbg !57
  %and = and i64 %cond, -8, !dbg !60
  store i64 %and, ptr %some, align 8, !dbg !56
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !51
    #dbg_declare(ptr %flags, !27, !DIExpression(), !61)
  %call = call i64 @irq_save() #7, !dbg !62
  store i64 %call, ptr %flags, align 8, !dbg !61
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !63
    #dbg_declare(ptr %input, !28, !DIExpression(), !64)
  %7 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !65
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %7) #7, !dbg !66
  store ptr %call3, ptr %input, align 8, !dbg !64
  %8 = load ptr, ptr %input, align 8, !dbg !67
  call void @llvm.memset.p0.i64(ptr align 8 %8, i8 0, i64 24, i1 false), !dbg !68
  %9 = load i64, ptr %page.addr, align 8, !dbg !69
  %10 = load ptr, ptr %input, align 8, !dbg !70
  %base = getelementptr inbounds %struct.unmap, ptr %10, i32 0, i32 1, !dbg !71
  store i64 %9, ptr %base, align 8, !dbg !72
  %11 = load i64, ptr %some, align 8, !dbg !73
  %tobool = icmp ne i64 %11, 0, !dbg !73
  br i1 %tobool, label %if.then4, label %if.end6, !dbg !75

if.then4:                                         ; preds = %cond.end
  %12 = load i64, ptr %some, align 8, !dbg !76
  %conv = trunc i64 %12 to i16, !dbg !76
  %13 = load ptr, ptr %input, align 8, !dbg !77
  %call5 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 76, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %13, ptr noundef null) #7, !dbg !78
  store i64 %call5, ptr %status, align 8, !dbg !79
  br label %if.end6, !dbg !80

if.end6:                                          ; preds = %if.then4, %cond.end
  %14 = load i64, ptr %flags, align 8, !dbg !81
  call void @irq_restore(i64 noundef %14) #7, !dbg !82
  %15 = load i64, ptr %status, align 8, !dbg !83
  %and7 = and i64 %15, 65535, !dbg !85
  %tobool8 = icmp ne i64 %and7, 0, !dbg !85
  br i1 %tobool8, label %if.then9, label %if.end10, !dbg !86

if.then9:                                         ; preds = %if.end6
  store i32 3, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !87

if.end10:                                         ; preds = %if.end6
  %16 = load i64, ptr %some, align 8, !dbg !88
  %17 = load i64, ptr %page.addr, align 8, !dbg !89
  %add = add i64 %17, %16, !dbg !89
  store i64 %add, ptr %page.addr, align 8, !dbg !89
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !90
  br label %cleanup, !dbg !90

cleanup:                                          ; preds = %if.end10, %if.then9
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !90
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !90
  call void @llvm.lifetime.end.p0(i64 8, ptr %some) #6, !dbg !90
  call void @llvm.lifetime.end.p0(i64 8, ptr %left) #6, !dbg !90
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %unreachable [
    i32 0, label %cleanup.cont
    i32 3, label %while.end
  ]

cleanup.cont:                                     ; preds = %cleanup
  br label %while.cond, !dbg !47, !llvm.loop !91

while.end:                                        ; preds = %cleanup, %while.cond
  %18 = load i64, ptr %status, align 8, !dbg !93
  store i64 %18, ptr %retval, align 8, !dbg !94
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup14, !dbg !94

cleanup14:                                        ; preds = %while.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !95
  %19 = load i64, ptr %retval, align 8, !dbg !95
  ret i64 %19, !dbg !95

unreachable:                                      ; preds = %cleanup
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !96 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !101
    #dbg_declare(ptr %flags, !100, !DIExpression(), !102)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !103, !srcloc !104
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !105, !srcloc !106
  %0 = load i64, ptr %flags, align 8, !dbg !107
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !108
  ret i64 %0, !dbg !109
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !110 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !114, !DIExpression(), !116)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !117
    #dbg_declare(ptr %offset, !115, !DIExpression(), !118)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !119, !srcloc !120
  store i64 %0, ptr %offset, align 8, !dbg !119
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !121
  %2 = ptrtoint ptr %1 to i64, !dbg !122
  %3 = load i64, ptr %offset, align 8, !dbg !123
  %add = add i64 %2, %3, !dbg !124
  %4 = inttoptr i64 %add to ptr, !dbg !125
  %5 = load ptr, ptr %4, align 8, !dbg !126
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !127
  ret ptr %5, !dbg !128
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !129 {
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
    #dbg_declare(ptr %code.addr, !135, !DIExpression(), !143)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !136, !DIExpression(), !144)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !137, !DIExpression(), !145)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !138, !DIExpression(), !146)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !139, !DIExpression(), !147)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !148
    #dbg_declare(ptr %control, !140, !DIExpression(), !149)
  %0 = load i16, ptr %code.addr, align 2, !dbg !150
  %conv = zext i16 %0 to i64, !dbg !150
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !151
  %conv1 = zext i16 %1 to i64, !dbg !152
  %shl = shl i64 %conv1, 17, !dbg !153
  %or = or i64 %conv, %shl, !dbg !154
  %2 = load i16, ptr %count.addr, align 2, !dbg !155
  %conv2 = zext i16 %2 to i64, !dbg !156
  %shl3 = shl i64 %conv2, 32, !dbg !157
  %or4 = or i64 %or, %shl3, !dbg !158
  store i64 %or4, ptr %control, align 8, !dbg !149
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !159
    #dbg_declare(ptr %status, !141, !DIExpression(), !160)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !161
    #dbg_declare(ptr %done, !142, !DIExpression(), !162)
  br label %do.body, !dbg !163

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !164
  %4 = load ptr, ptr %input.addr, align 8, !dbg !166
  %5 = load ptr, ptr %output.addr, align 8, !dbg !167
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !168
  store i64 %call, ptr %status, align 8, !dbg !169
  %6 = load i64, ptr %status, align 8, !dbg !170
  %and = and i64 %6, 65535, !dbg !172
  %cmp = icmp ne i64 %and, 0, !dbg !173
  br i1 %cmp, label %if.then, label %if.end, !dbg !174

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !175
  store i64 %7, ptr %retval, align 8, !dbg !176
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !176

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !177
  %shr = lshr i64 %8, 32, !dbg !178
  %and6 = and i64 %shr, 4095, !dbg !179
  %conv7 = trunc i64 %and6 to i16, !dbg !180
  store i16 %conv7, ptr %done, align 2, !dbg !181
  %9 = load i64, ptr %control, align 8, !dbg !182
  %and8 = and i64 %9, -1152640029630136321, !dbg !182
  store i64 %and8, ptr %control, align 8, !dbg !182
  %10 = load i16, ptr %done, align 2, !dbg !183
  %conv9 = zext i16 %10 to i64, !dbg !184
  %shl10 = shl i64 %conv9, 48, !dbg !185
  %11 = load i64, ptr %control, align 8, !dbg !186
  %or11 = or i64 %11, %shl10, !dbg !186
  store i64 %or11, ptr %control, align 8, !dbg !186
  br label %do.cond, !dbg !187

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !188
  %conv12 = zext i16 %12 to i32, !dbg !188
  %13 = load i16, ptr %count.addr, align 2, !dbg !189
  %conv13 = zext i16 %13 to i32, !dbg !189
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !190
  br i1 %cmp14, label %do.body, label %do.end, !dbg !187, !llvm.loop !191

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !193
  store i64 %14, ptr %retval, align 8, !dbg !194
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !194

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !195
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !195
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !195
  %15 = load i64, ptr %retval, align 8, !dbg !195
  ret i64 %15, !dbg !195
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !196 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !200, !DIExpression(), !201)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !202
  %and = and i64 %0, 512, !dbg !204
  %tobool = icmp ne i64 %and, 0, !dbg !204
  br i1 %tobool, label %if.then, label %if.end, !dbg !205

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !206, !srcloc !207
  br label %if.end, !dbg !206

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !208
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !209 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!3 = !DIFile(filename: "cover_stalled_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "71857e3945eb25e7c08985c980379c5d")
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
!17 = distinct !DISubprogram(name: "cover_stalled_wrong", scope: !3, file: !3, line: 13, type: !18, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !7}
!20 = !{!21, !22, !23, !24, !26, !27, !28}
!21 = !DILocalVariable(name: "page", arg: 1, scope: !17, file: !3, line: 13, type: !7)
!22 = !DILocalVariable(name: "end", arg: 2, scope: !17, file: !3, line: 13, type: !7)
!23 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 15, type: !7)
!24 = !DILocalVariable(name: "left", scope: !25, file: !3, line: 20, type: !7)
!25 = distinct !DILexicalBlock(scope: !17, file: !3, line: 19, column: 21)
!26 = !DILocalVariable(name: "some", scope: !25, file: !3, line: 20, type: !7)
!27 = !DILocalVariable(name: "flags", scope: !25, file: !3, line: 20, type: !7)
!28 = !DILocalVariable(name: "input", scope: !25, file: !3, line: 21, type: !29)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "unmap", file: !3, line: 8, size: 192, elements: !31)
!31 = !{!32, !33, !34, !37}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !30, file: !3, line: 9, baseType: !7, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "base", scope: !30, file: !3, line: 9, baseType: !7, size: 64, offset: 64)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !30, file: !3, line: 10, baseType: !35, size: 32, offset: 128)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !36)
!36 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !30, file: !3, line: 10, baseType: !35, size: 32, offset: 160)
!38 = !DILocation(line: 13, column: 29, scope: !17)
!39 = !DILocation(line: 13, column: 39, scope: !17)
!40 = !DILocation(line: 15, column: 2, scope: !17)
!41 = !DILocation(line: 15, column: 6, scope: !17)
!42 = !DILocation(line: 17, column: 6, scope: !43)
!43 = distinct !DILexicalBlock(scope: !17, file: !3, line: 17, column: 6)
!44 = !DILocation(line: 17, column: 10, scope: !43)
!45 = !DILocation(line: 17, column: 6, scope: !17)
!46 = !DILocation(line: 18, column: 3, scope: !43)
!47 = !DILocation(line: 19, column: 2, scope: !17)
!48 = !DILocation(line: 19, column: 9, scope: !17)
!49 = !DILocation(line: 19, column: 16, scope: !17)
!50 = !DILocation(line: 19, column: 14, scope: !17)
!51 = !DILocation(line: 20, column: 3, scope: !25)
!52 = !DILocation(line: 20, column: 7, scope: !25)
!53 = !DILocation(line: 20, column: 14, scope: !25)
!54 = !DILocation(line: 20, column: 20, scope: !25)
!55 = !DILocation(line: 20, column: 18, scope: !25)
!56 = !DILocation(line: 20, column: 26, scope: !25)
!57 = !DILocation(line: 20, column: 34, scope: !25)
!58 = !DILocation(line: 20, column: 39, scope: !25)
!59 = !DILocation(line: 20, column: 47, scope: !25)
!60 = !DILocation(line: 20, column: 59, scope: !25)
!61 = !DILocation(line: 20, column: 68, scope: !25)
!62 = !DILocation(line: 20, column: 76, scope: !25)
!63 = !DILocation(line: 21, column: 3, scope: !25)
!64 = !DILocation(line: 21, column: 17, scope: !25)
!65 = !DILocation(line: 21, column: 43, scope: !25)
!66 = !DILocation(line: 21, column: 25, scope: !25)
!67 = !DILocation(line: 23, column: 20, scope: !25)
!68 = !DILocation(line: 23, column: 3, scope: !25)
!69 = !DILocation(line: 24, column: 17, scope: !25)
!70 = !DILocation(line: 24, column: 3, scope: !25)
!71 = !DILocation(line: 24, column: 10, scope: !25)
!72 = !DILocation(line: 24, column: 15, scope: !25)
!73 = !DILocation(line: 25, column: 7, scope: !74)
!74 = distinct !DILexicalBlock(scope: !25, file: !3, line: 25, column: 7)
!75 = !DILocation(line: 25, column: 7, scope: !25)
!76 = !DILocation(line: 26, column: 39, scope: !74)
!77 = !DILocation(line: 26, column: 48, scope: !74)
!78 = !DILocation(line: 26, column: 13, scope: !74)
!79 = !DILocation(line: 26, column: 11, scope: !74)
!80 = !DILocation(line: 26, column: 4, scope: !74)
!81 = !DILocation(line: 27, column: 15, scope: !25)
!82 = !DILocation(line: 27, column: 3, scope: !25)
!83 = !DILocation(line: 28, column: 7, scope: !84)
!84 = distinct !DILexicalBlock(scope: !25, file: !3, line: 28, column: 7)
!85 = !DILocation(line: 28, column: 14, scope: !84)
!86 = !DILocation(line: 28, column: 7, scope: !25)
!87 = !DILocation(line: 29, column: 4, scope: !84)
!88 = !DILocation(line: 30, column: 11, scope: !25)
!89 = !DILocation(line: 30, column: 8, scope: !25)
!90 = !DILocation(line: 31, column: 2, scope: !17)
!91 = distinct !{!91, !47, !90, !92}
!92 = !{!"llvm.loop.mustprogress"}
!93 = !DILocation(line: 32, column: 9, scope: !17)
!94 = !DILocation(line: 32, column: 2, scope: !17)
!95 = !DILocation(line: 33, column: 1, scope: !17)
!96 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !97, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !99)
!97 = !DISubroutineType(types: !98)
!98 = !{!7}
!99 = !{!100}
!100 = !DILocalVariable(name: "flags", scope: !96, file: !8, line: 42, type: !7)
!101 = !DILocation(line: 42, column: 2, scope: !96)
!102 = !DILocation(line: 42, column: 6, scope: !96)
!103 = !DILocation(line: 44, column: 2, scope: !96)
!104 = !{i64 19189, i64 19198}
!105 = !DILocation(line: 45, column: 2, scope: !96)
!106 = !{i64 19260}
!107 = !DILocation(line: 46, column: 9, scope: !96)
!108 = !DILocation(line: 47, column: 1, scope: !96)
!109 = !DILocation(line: 46, column: 2, scope: !96)
!110 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !111, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !113)
!111 = !DISubroutineType(types: !112)
!112 = !{!5, !6}
!113 = !{!114, !115}
!114 = !DILocalVariable(name: "variable", arg: 1, scope: !110, file: !8, line: 56, type: !6)
!115 = !DILocalVariable(name: "offset", scope: !110, file: !8, line: 58, type: !7)
!116 = !DILocation(line: 56, column: 46, scope: !110)
!117 = !DILocation(line: 58, column: 2, scope: !110)
!118 = !DILocation(line: 58, column: 6, scope: !110)
!119 = !DILocation(line: 60, column: 2, scope: !110)
!120 = !{i64 19561}
!121 = !DILocation(line: 61, column: 25, scope: !110)
!122 = !DILocation(line: 61, column: 20, scope: !110)
!123 = !DILocation(line: 61, column: 36, scope: !110)
!124 = !DILocation(line: 61, column: 34, scope: !110)
!125 = !DILocation(line: 61, column: 10, scope: !110)
!126 = !DILocation(line: 61, column: 9, scope: !110)
!127 = !DILocation(line: 62, column: 1, scope: !110)
!128 = !DILocation(line: 61, column: 2, scope: !110)
!129 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !130, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !134)
!130 = !DISubroutineType(types: !131)
!131 = !{!7, !132, !132, !132, !5, !5}
!132 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !133)
!133 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!134 = !{!135, !136, !137, !138, !139, !140, !141, !142}
!135 = !DILocalVariable(name: "code", arg: 1, scope: !129, file: !8, line: 19, type: !132)
!136 = !DILocalVariable(name: "count", arg: 2, scope: !129, file: !8, line: 19, type: !132)
!137 = !DILocalVariable(name: "varhead", arg: 3, scope: !129, file: !8, line: 19, type: !132)
!138 = !DILocalVariable(name: "input", arg: 4, scope: !129, file: !8, line: 19, type: !5)
!139 = !DILocalVariable(name: "output", arg: 5, scope: !129, file: !8, line: 19, type: !5)
!140 = !DILocalVariable(name: "control", scope: !129, file: !8, line: 21, type: !7)
!141 = !DILocalVariable(name: "status", scope: !129, file: !8, line: 22, type: !7)
!142 = !DILocalVariable(name: "done", scope: !129, file: !8, line: 23, type: !132)
!143 = !DILocation(line: 19, column: 25, scope: !129)
!144 = !DILocation(line: 19, column: 35, scope: !129)
!145 = !DILocation(line: 19, column: 46, scope: !129)
!146 = !DILocation(line: 19, column: 61, scope: !129)
!147 = !DILocation(line: 19, column: 74, scope: !129)
!148 = !DILocation(line: 21, column: 2, scope: !129)
!149 = !DILocation(line: 21, column: 6, scope: !129)
!150 = !DILocation(line: 21, column: 16, scope: !129)
!151 = !DILocation(line: 21, column: 29, scope: !129)
!152 = !DILocation(line: 21, column: 24, scope: !129)
!153 = !DILocation(line: 21, column: 37, scope: !129)
!154 = !DILocation(line: 21, column: 21, scope: !129)
!155 = !DILocation(line: 21, column: 52, scope: !129)
!156 = !DILocation(line: 21, column: 47, scope: !129)
!157 = !DILocation(line: 21, column: 58, scope: !129)
!158 = !DILocation(line: 21, column: 44, scope: !129)
!159 = !DILocation(line: 22, column: 2, scope: !129)
!160 = !DILocation(line: 22, column: 6, scope: !129)
!161 = !DILocation(line: 23, column: 2, scope: !129)
!162 = !DILocation(line: 23, column: 6, scope: !129)
!163 = !DILocation(line: 25, column: 2, scope: !129)
!164 = !DILocation(line: 26, column: 28, scope: !165)
!165 = distinct !DILexicalBlock(scope: !129, file: !8, line: 25, column: 5)
!166 = !DILocation(line: 26, column: 37, scope: !165)
!167 = !DILocation(line: 26, column: 44, scope: !165)
!168 = !DILocation(line: 26, column: 12, scope: !165)
!169 = !DILocation(line: 26, column: 10, scope: !165)
!170 = !DILocation(line: 27, column: 8, scope: !171)
!171 = distinct !DILexicalBlock(scope: !165, file: !8, line: 27, column: 7)
!172 = !DILocation(line: 27, column: 15, scope: !171)
!173 = !DILocation(line: 27, column: 25, scope: !171)
!174 = !DILocation(line: 27, column: 7, scope: !165)
!175 = !DILocation(line: 28, column: 11, scope: !171)
!176 = !DILocation(line: 28, column: 4, scope: !171)
!177 = !DILocation(line: 29, column: 11, scope: !165)
!178 = !DILocation(line: 29, column: 18, scope: !165)
!179 = !DILocation(line: 29, column: 25, scope: !165)
!180 = !DILocation(line: 29, column: 10, scope: !165)
!181 = !DILocation(line: 29, column: 8, scope: !165)
!182 = !DILocation(line: 30, column: 11, scope: !165)
!183 = !DILocation(line: 31, column: 19, scope: !165)
!184 = !DILocation(line: 31, column: 14, scope: !165)
!185 = !DILocation(line: 31, column: 24, scope: !165)
!186 = !DILocation(line: 31, column: 11, scope: !165)
!187 = !DILocation(line: 32, column: 2, scope: !165)
!188 = !DILocation(line: 32, column: 11, scope: !129)
!189 = !DILocation(line: 32, column: 18, scope: !129)
!190 = !DILocation(line: 32, column: 16, scope: !129)
!191 = distinct !{!191, !163, !192, !92}
!192 = !DILocation(line: 32, column: 23, scope: !129)
!193 = !DILocation(line: 33, column: 9, scope: !129)
!194 = !DILocation(line: 33, column: 2, scope: !129)
!195 = !DILocation(line: 34, column: 1, scope: !129)
!196 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !197, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !199)
!197 = !DISubroutineType(types: !198)
!198 = !{null, !7}
!199 = !{!200}
!200 = !DILocalVariable(name: "flags", arg: 1, scope: !196, file: !8, line: 49, type: !7)
!201 = !DILocation(line: 49, column: 36, scope: !196)
!202 = !DILocation(line: 51, column: 6, scope: !203)
!203 = distinct !DILexicalBlock(scope: !196, file: !8, line: 51, column: 6)
!204 = !DILocation(line: 51, column: 12, scope: !203)
!205 = !DILocation(line: 51, column: 6, scope: !196)
!206 = !DILocation(line: 52, column: 3, scope: !203)
!207 = !{i64 19380}
!208 = !DILocation(line: 53, column: 1, scope: !196)
!209 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !210, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!210 = !DISubroutineType(types: !211)
!211 = !{!7, !7, !5, !5}
