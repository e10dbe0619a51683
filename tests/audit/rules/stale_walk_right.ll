; ModuleID = 'stale_walk_right.c'
source_filename = "stale_walk_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_walk_right(ptr noundef %pages, i32 noundef %total) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %total.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %to = alloca ptr, align 8
  %left = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !25, !DIExpression(), !33)
  store i32 %total, ptr %total.addr, align 4
    #dbg_declare(ptr %total.addr, !26, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !35
    #dbg_declare(ptr %flags, !27, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !35
    #dbg_declare(ptr %status, !28, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !35
    #dbg_declare(ptr %input, !29, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 8, ptr %to) #5, !dbg !35
    #dbg_declare(ptr %to, !31, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 4, ptr %left) #5, !dbg !40
    #dbg_declare(ptr %left, !32, !DIExpression(), !41)
  %0 = load i32, ptr %total.addr, align 4, !dbg !42
  store i32 %0, ptr %left, align 4, !dbg !41
  %1 = load i32, ptr %total.addr, align 4, !dbg !43
  %tobool = icmp ne i32 %1, 0, !dbg !43
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !45

lor.lhs.false:                                    ; preds = %entry
  %2 = load i32, ptr %total.addr, align 4, !dbg !46
  %cmp = icmp ugt i32 %2, 511, !dbg !47
  br i1 %cmp, label %if.then, label %if.end, !dbg !48

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 5, ptr %retval, align 8, !dbg !49
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !49

if.end:                                           ; preds = %lor.lhs.false
  %call = call i64 @irq_save() #6, !dbg !50
  store i64 %call, ptr %flags, align 8, !dbg !51
  %3 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !52
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %3) #6, !dbg !53
  store ptr %call1, ptr %input, align 8, !dbg !54
  %4 = load ptr, ptr %input, align 8, !dbg !55
  %arrayidx = getelementptr i64, ptr %4, i64 0, !dbg !55
  store i64 1, ptr %arrayidx, align 8, !dbg !56
  %5 = load ptr, ptr %input, align 8, !dbg !57
  %add.ptr = getelementptr i64, ptr %5, i64 1, !dbg !58
  store ptr %add.ptr, ptr %to, align 8, !dbg !59
  br label %while.cond, !dbg !60

while.cond:                                       ; preds = %while.body, %if.end
  %6 = load i32, ptr %left, align 4, !dbg !61
  %dec = add i32 %6, -1, !dbg !61
  store i32 %dec, ptr %left, align 4, !dbg !61
  %tobool2 = icmp ne i32 %6, 0, !dbg !60
  br i1 %tobool2, label %while.body, label %while.end, !dbg !60

while.body:                                       ; preds = %while.cond
  %7 = load ptr, ptr %pages.addr, align 8, !dbg !62
  %incdec.ptr = getelementptr i64, ptr %7, i32 1, !dbg !62
  store ptr %incdec.ptr, ptr %pages.addr, align 8, !dbg !62
  %8 = load i64, ptr %7, align 8, !dbg !63
  %9 = load ptr, ptr %to, align 8, !dbg !64
  %incdec.ptr3 = getelementptr i64, ptr %9, i32 1, !dbg !64
  store ptr %incdec.ptr3, ptr %to, align 8, !dbg !64
  store i64 %8, ptr %9, align 8, !dbg !65
  br label %while.cond, !dbg !60, !llvm.loop !66

while.end:                                        ; preds = %while.cond
  %10 = load i32, ptr %total.addr, align 4, !dbg !68
  %conv = trunc i32 %10 to i16, !dbg !68
  %11 = load ptr, ptr %input, align 8, !dbg !69
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %11, ptr noundef null) #6, !dbg !70
  store i64 %call4, ptr %status, align 8, !dbg !71
  %12 = load i64, ptr %flags, align 8, !dbg !72
  call void @irq_restore(i64 noundef %12) #6, !dbg !73
  %13 = load i64, ptr %status, align 8, !dbg !74
  store i64 %13, ptr %retval, align 8, !dbg !75
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !75

cleanup:                                          ; preds = %while.end, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %left) #5, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %to) #5, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !76
  %14 = load i64, ptr %retval, align 8, !dbg !76
  ret i64 %14, !dbg !76
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !77 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !82
    #dbg_declare(ptr %flags, !81, !DIExpression(), !83)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !84, !srcloc !85
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !86, !srcloc !87
  %0 = load i64, ptr %flags, align 8, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !89
  ret i64 %0, !dbg !90
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !91 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !95, !DIExpression(), !97)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !98
    #dbg_declare(ptr %offset, !96, !DIExpression(), !99)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !100, !srcloc !101
  store i64 %0, ptr %offset, align 8, !dbg !100
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !102
  %2 = ptrtoint ptr %1 to i64, !dbg !103
  %3 = load i64, ptr %offset, align 8, !dbg !104
  %add = add i64 %2, %3, !dbg !105
  %4 = inttoptr i64 %add to ptr, !dbg !106
  %5 = load ptr, ptr %4, align 8, !dbg !107
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !108
  ret ptr %5, !dbg !109
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !110 {
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
    #dbg_declare(ptr %code.addr, !116, !DIExpression(), !124)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !117, !DIExpression(), !125)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !118, !DIExpression(), !126)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !119, !DIExpression(), !127)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !120, !DIExpression(), !128)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !129
    #dbg_declare(ptr %control, !121, !DIExpression(), !130)
  %0 = load i16, ptr %code.addr, align 2, !dbg !131
  %conv = zext i16 %0 to i64, !dbg !131
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !132
  %conv1 = zext i16 %1 to i64, !dbg !133
  %shl = shl i64 %conv1, 17, !dbg !134
  %or = or i64 %conv, %shl, !dbg !135
  %2 = load i16, ptr %count.addr, align 2, !dbg !136
  %conv2 = zext i16 %2 to i64, !dbg !137
  %shl3 = shl i64 %conv2, 32, !dbg !138
  %or4 = or i64 %or, %shl3, !dbg !139
  store i64 %or4, ptr %control, align 8, !dbg !130
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !140
    #dbg_declare(ptr %status, !122, !DIExpression(), !141)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !142
    #dbg_declare(ptr %done, !123, !DIExpression(), !143)
  br label %do.body, !dbg !144

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !145
  %4 = load ptr, ptr %input.addr, align 8, !dbg !147
  %5 = load ptr, ptr %output.addr, align 8, !dbg !148
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !149
  store i64 %call, ptr %status, align 8, !dbg !150
  %6 = load i64, ptr %status, align 8, !dbg !151
  %and = and i64 %6, 65535, !dbg !153
  %cmp = icmp ne i64 %and, 0, !dbg !154
  br i1 %cmp, label %if.then, label %if.end, !dbg !155

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !156
  store i64 %7, ptr %retval, align 8, !dbg !157
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !157

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !158
  %shr = lshr i64 %8, 32, !dbg !159
  %and6 = and i64 %shr, 4095, !dbg !160
  %conv7 = trunc i64 %and6 to i16, !dbg !161
  store i16 %conv7, ptr %done, align 2, !dbg !162
  %9 = load i64, ptr %control, align 8, !dbg !163
  %and8 = and i64 %9, -1152640029630136321, !dbg !163
  store i64 %and8, ptr %control, align 8, !dbg !163
  %10 = load i16, ptr %done, align 2, !dbg !164
  %conv9 = zext i16 %10 to i64, !dbg !165
  %shl10 = shl i64 %conv9, 48, !dbg !166
  %11 = load i64, ptr %control, align 8, !dbg !167
  %or11 = or i64 %11, %shl10, !dbg !167
  store i64 %or11, ptr %control, align 8, !dbg !167
  br label %do.cond, !dbg !168

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !169
  %conv12 = zext i16 %12 to i32, !dbg !169
  %13 = load i16, ptr %count.addr, align 2, !dbg !170
  %conv13 = zext i16 %13 to i32, !dbg !170
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !171
  br i1 %cmp14, label %do.body, label %do.end, !dbg !168, !llvm.loop !172

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !174
  store i64 %14, ptr %retval, align 8, !dbg !175
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !175

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !176
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !176
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !176
  %15 = load i64, ptr %retval, align 8, !dbg !176
  ret i64 %15, !dbg !176
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !177 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !181, !DIExpression(), !182)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !183
  %and = and i64 %0, 512, !dbg !185
  %tobool = icmp ne i64 %and, 0, !dbg !185
  br i1 %tobool, label %if.then, label %if.end, !dbg !186

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !187, !srcloc !188
  br label %if.end, !dbg !187

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !189
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !190 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "stale_walk_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "5bc7db7cf9634ac2cbd90f2c8b3fef84")
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
!17 = distinct !DISubprogram(name: "stale_walk_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !31, !32}
!25 = !DILocalVariable(name: "pages", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!26 = !DILocalVariable(name: "total", arg: 2, scope: !17, file: !3, line: 8, type: !22)
!27 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!28 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!29 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 10, type: !30)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!31 = !DILocalVariable(name: "to", scope: !17, file: !3, line: 10, type: !30)
!32 = !DILocalVariable(name: "left", scope: !17, file: !3, line: 11, type: !22)
!33 = !DILocation(line: 8, column: 33, scope: !17)
!34 = !DILocation(line: 8, column: 44, scope: !17)
!35 = !DILocation(line: 10, column: 2, scope: !17)
!36 = !DILocation(line: 10, column: 6, scope: !17)
!37 = !DILocation(line: 10, column: 13, scope: !17)
!38 = !DILocation(line: 10, column: 22, scope: !17)
!39 = !DILocation(line: 10, column: 30, scope: !17)
!40 = !DILocation(line: 11, column: 2, scope: !17)
!41 = !DILocation(line: 11, column: 6, scope: !17)
!42 = !DILocation(line: 11, column: 13, scope: !17)
!43 = !DILocation(line: 13, column: 7, scope: !44)
!44 = distinct !DILexicalBlock(scope: !17, file: !3, line: 13, column: 6)
!45 = !DILocation(line: 13, column: 13, scope: !44)
!46 = !DILocation(line: 13, column: 16, scope: !44)
!47 = !DILocation(line: 13, column: 22, scope: !44)
!48 = !DILocation(line: 13, column: 6, scope: !17)
!49 = !DILocation(line: 14, column: 3, scope: !44)
!50 = !DILocation(line: 15, column: 10, scope: !17)
!51 = !DILocation(line: 15, column: 8, scope: !17)
!52 = !DILocation(line: 16, column: 28, scope: !17)
!53 = !DILocation(line: 16, column: 10, scope: !17)
!54 = !DILocation(line: 16, column: 8, scope: !17)
!55 = !DILocation(line: 17, column: 2, scope: !17)
!56 = !DILocation(line: 17, column: 11, scope: !17)
!57 = !DILocation(line: 18, column: 7, scope: !17)
!58 = !DILocation(line: 18, column: 13, scope: !17)
!59 = !DILocation(line: 18, column: 5, scope: !17)
!60 = !DILocation(line: 19, column: 2, scope: !17)
!61 = !DILocation(line: 19, column: 13, scope: !17)
!62 = !DILocation(line: 20, column: 17, scope: !17)
!63 = !DILocation(line: 20, column: 11, scope: !17)
!64 = !DILocation(line: 20, column: 6, scope: !17)
!65 = !DILocation(line: 20, column: 9, scope: !17)
!66 = distinct !{!66, !60, !62, !67}
!67 = !{!"llvm.loop.mustprogress"}
!68 = !DILocation(line: 21, column: 37, scope: !17)
!69 = !DILocation(line: 21, column: 47, scope: !17)
!70 = !DILocation(line: 21, column: 11, scope: !17)
!71 = !DILocation(line: 21, column: 9, scope: !17)
!72 = !DILocation(line: 22, column: 14, scope: !17)
!73 = !DILocation(line: 22, column: 2, scope: !17)
!74 = !DILocation(line: 23, column: 9, scope: !17)
!75 = !DILocation(line: 23, column: 2, scope: !17)
!76 = !DILocation(line: 24, column: 1, scope: !17)
!77 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !78, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !80)
!78 = !DISubroutineType(types: !79)
!79 = !{!7}
!80 = !{!81}
!81 = !DILocalVariable(name: "flags", scope: !77, file: !8, line: 42, type: !7)
!82 = !DILocation(line: 42, column: 2, scope: !77)
!83 = !DILocation(line: 42, column: 6, scope: !77)
!84 = !DILocation(line: 44, column: 2, scope: !77)
!85 = !{i64 18976, i64 18985}
!86 = !DILocation(line: 45, column: 2, scope: !77)
!87 = !{i64 19047}
!88 = !DILocation(line: 46, column: 9, scope: !77)
!89 = !DILocation(line: 47, column: 1, scope: !77)
!90 = !DILocation(line: 46, column: 2, scope: !77)
!91 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !92, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !94)
!92 = !DISubroutineType(types: !93)
!93 = !{!5, !6}
!94 = !{!95, !96}
!95 = !DILocalVariable(name: "variable", arg: 1, scope: !91, file: !8, line: 56, type: !6)
!96 = !DILocalVariable(name: "offset", scope: !91, file: !8, line: 58, type: !7)
!97 = !DILocation(line: 56, column: 46, scope: !91)
!98 = !DILocation(line: 58, column: 2, scope: !91)
!99 = !DILocation(line: 58, column: 6, scope: !91)
!100 = !DILocation(line: 60, column: 2, scope: !91)
!101 = !{i64 19348}
!102 = !DILocation(line: 61, column: 25, scope: !91)
!103 = !DILocation(line: 61, column: 20, scope: !91)
!104 = !DILocation(line: 61, column: 36, scope: !91)
!105 = !DILocation(line: 61, column: 34, scope: !91)
!106 = !DILocation(line: 61, column: 10, scope: !91)
!107 = !DILocation(line: 61, column: 9, scope: !91)
!108 = !DILocation(line: 62, column: 1, scope: !91)
!109 = !DILocation(line: 61, column: 2, scope: !91)
!110 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !111, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !115)
!111 = !DISubroutineType(types: !112)
!112 = !{!7, !113, !113, !113, !5, !5}
!113 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !114)
!114 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!115 = !{!116, !117, !118, !119, !120, !121, !122, !123}
!116 = !DILocalVariable(name: "code", arg: 1, scope: !110, file: !8, line: 19, type: !113)
!117 = !DILocalVariable(name: "count", arg: 2, scope: !110, file: !8, line: 19, type: !113)
!118 = !DILocalVariable(name: "varhead", arg: 3, scope: !110, file: !8, line: 19, type: !113)
!119 = !DILocalVariable(name: "input", arg: 4, scope: !110, file: !8, line: 19, type: !5)
!120 = !DILocalVariable(name: "output", arg: 5, scope: !110, file: !8, line: 19, type: !5)
!121 = !DILocalVariable(name: "control", scope: !110, file: !8, line: 21, type: !7)
!122 = !DILocalVariable(name: "status", scope: !110, file: !8, line: 22, type: !7)
!123 = !DILocalVariable(name: "done", scope: !110, file: !8, line: 23, type: !113)
!124 = !DILocation(line: 19, column: 25, scope: !110)
!125 = !DILocation(line: 19, column: 35, scope: !110)
!126 = !DILocation(line: 19, column: 46, scope: !110)
!127 = !DILocation(line: 19, column: 61, scope: !110)
!128 = !DILocation(line: 19, column: 74, scope: !110)
!129 = !DILocation(line: 21, column: 2, scope: !110)
!130 = !DILocation(line: 21, column: 6, scope: !110)
!131 = !DILocation(line: 21, column: 16, scope: !110)
!132 = !DILocation(line: 21, column: 29, scope: !110)
!133 = !DILocation(line: 21, column: 24, scope: !110)
!134 = !DILocation(line: 21, column: 37, scope: !110)
!135 = !DILocation(line: 21, column: 21, scope: !110)
!136 = !DILocation(line: 21, column: 52, scope: !110)
!137 = !DILocation(line: 21, column: 47, scope: !110)
!138 = !DILocation(line: 21, column: 58, scope: !110)
!139 = !DILocation(line: 21, column: 44, scope: !110)
!140 = !DILocation(line: 22, column: 2, scope: !110)
!141 = !DILocation(line: 22, column: 6, scope: !110)
!142 = !DILocation(line: 23, column: 2, scope: !110)
!143 = !DILocation(line: 23, column: 6, scope: !110)
!144 = !DILocation(line: 25, column: 2, scope: !110)
!145 = !DILocation(line: 26, column: 28, scope: !146)
!146 = distinct !DILexicalBlock(scope: !110, file: !8, line: 25, column: 5)
!147 = !DILocation(line: 26, column: 37, scope: !146)
!148 = !DILocation(line: 26, column: 44, scope: !146)
!149 = !DILocation(line: 26, column: 12, scope: !146)
!150 = !DILocation(line: 26, column: 10, scope: !146)
!151 = !DILocation(line: 27, column: 8, scope: !152)
!152 = distinct !DILexicalBlock(scope: !146, file: !8, line: 27, column: 7)
!153 = !DILocation(line: 27, column: 15, scope: !152)
!154 = !DILocation(line: 27, column: 25, scope: !152)
!155 = !DILocation(line: 27, column: 7, scope: !146)
!156 = !DILocation(line: 28, column: 11, scope: !152)
!157 = !DILocation(line: 28, column: 4, scope: !152)
!158 = !DILocation(line: 29, column: 11, scope: !146)
!159 = !DILocation(line: 29, column: 18, scope: !146)
!160 = !DILocation(line: 29, column: 25, scope: !146)
!161 = !DILocation(line: 29, column: 10, scope: !146)
!162 = !DILocation(line: 29, column: 8, scope: !146)
!163 = !DILocation(line: 30, column: 11, scope: !146)
!164 = !DILocation(line: 31, column: 19, scope: !146)
!165 = !DILocation(line: 31, column: 14, scope: !146)
!166 = !DILocation(line: 31, column: 24, scope: !146)
!167 = !DILocation(line: 31, column: 11, scope: !146)
!168 = !DILocation(line: 32, column: 2, scope: !146)
!169 = !DILocation(line: 32, column: 11, scope: !110)
!170 = !DILocation(line: 32, column: 18, scope: !110)
!171 = !DILocation(line: 32, column: 16, scope: !110)
!172 = distinct !{!172, !144, !173, !67}
!173 = !DILocation(line: 32, column: 23, scope: !110)
!174 = !DILocation(line: 33, column: 9, scope: !110)
!175 = !DILocation(line: 33, column: 2, scope: !110)
!176 = !DILocation(line: 34, column: 1, scope: !110)
!177 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !178, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !180)
!178 = !DISubroutineType(types: !179)
!179 = !{null, !7}
!180 = !{!181}
!181 = !DILocalVariable(name: "flags", arg: 1, scope: !177, file: !8, line: 49, type: !7)
!182 = !DILocation(line: 49, column: 36, scope: !177)
!183 = !DILocation(line: 51, column: 6, scope: !184)
!184 = distinct !DILexicalBlock(scope: !177, file: !8, line: 51, column: 6)
!185 = !DILocation(line: 51, column: 12, scope: !184)
!186 = !DILocation(line: 51, column: 6, scope: !177)
!187 = !DILocation(line: 52, column: 3, scope: !184)
!188 = !{i64 19167}
!189 = !DILocation(line: 53, column: 1, scope: !177)
!190 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !191, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!191 = !DISubroutineType(types: !192)
!192 = !{!7, !7, !5, !5}
