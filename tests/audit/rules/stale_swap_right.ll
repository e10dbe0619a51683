; ModuleID = 'stale_swap_right.c'
source_filename = "stale_swap_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_swap_right(i64 noundef %partition, ptr noundef %pages, i32 noundef %count) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  %i = alloca i32, align 4
  %.atomictmp = alloca i64, align 8
  %atomic-temp = alloca i64, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !25, !DIExpression(), !34)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !26, !DIExpression(), !35)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !27, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !37
    #dbg_declare(ptr %flags, !28, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !37
    #dbg_declare(ptr %status, !29, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !37
    #dbg_declare(ptr %input, !30, !DIExpression(), !40)
  %0 = load i32, ptr %count.addr, align 4, !dbg !41
  %tobool = icmp ne i32 %0, 0, !dbg !41
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !43

lor.lhs.false:                                    ; preds = %entry
  %1 = load i32, ptr %count.addr, align 4, !dbg !44
  %cmp = icmp ugt i32 %1, 200, !dbg !45
  br i1 %cmp, label %if.then, label %if.end, !dbg !46

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 1, ptr %retval, align 8, !dbg !47
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !47

if.end:                                           ; preds = %lor.lhs.false
  %call = call i64 @irq_save() #6, !dbg !48
  store i64 %call, ptr %flags, align 8, !dbg !49
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !50
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %2) #6, !dbg !51
  store ptr %call1, ptr %input, align 8, !dbg !52
  %3 = load i64, ptr %partition.addr, align 8, !dbg !53
  %4 = load ptr, ptr %input, align 8, !dbg !54
  %arrayidx = getelementptr i64, ptr %4, i64 0, !dbg !54
  store i64 %3, ptr %arrayidx, align 8, !dbg !55
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !56
    #dbg_declare(ptr %i, !32, !DIExpression(), !57)
  store i32 0, ptr %i, align 4, !dbg !57
  br label %for.cond, !dbg !56

for.cond:                                         ; preds = %for.inc, %if.end
  %5 = load i32, ptr %i, align 4, !dbg !58
  %6 = load i32, ptr %count.addr, align 4, !dbg !60
  %cmp2 = icmp ult i32 %5, %6, !dbg !61
  br i1 %cmp2, label %for.body, label %for.cond.cleanup, !dbg !62

for.cond.cleanup:                                 ; preds = %for.cond
  store i32 2, ptr %cleanup.dest.slot, align 4
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !63
  br label %for.end

for.body:                                         ; preds = %for.cond
  %7 = load ptr, ptr %input, align 8, !dbg !64
  %8 = load i32, ptr %i, align 4, !dbg !65
  %add = add i32 1, %8, !dbg !66
  %idxprom = zext i32 %add to i64, !dbg !64
  %arrayidx3 = getelementptr i64, ptr %7, i64 %idxprom, !dbg !64
  %9 = load ptr, ptr %pages.addr, align 8, !dbg !67
  %10 = load i32, ptr %i, align 4, !dbg !68
  %idxprom4 = zext i32 %10 to i64, !dbg !67
  %arrayidx5 = getelementptr i64, ptr %9, i64 %idxprom4, !dbg !67
  %11 = load i64, ptr %arrayidx5, align 8, !dbg !67
  store i64 %11, ptr %.atomictmp, align 8, !dbg !69
  %12 = load i64, ptr %.atomictmp, align 8, !dbg !69
  %13 = atomicrmw xchg ptr %arrayidx3, i64 %12 monotonic, align 8, !dbg !69
  store i64 %13, ptr %atomic-temp, align 8, !dbg !69
  %14 = load i64, ptr %atomic-temp, align 8, !dbg !69
  br label %for.inc, !dbg !69

for.inc:                                          ; preds = %for.body
  %15 = load i32, ptr %i, align 4, !dbg !70
  %inc = add i32 %15, 1, !dbg !70
  store i32 %inc, ptr %i, align 4, !dbg !70
  br label %for.cond, !dbg !63, !llvm.loop !71

for.end:                                          ; preds = %for.cond.cleanup
  %16 = load i32, ptr %count.addr, align 4, !dbg !74
  %conv = trunc i32 %16 to i16, !dbg !74
  %17 = load ptr, ptr %input, align 8, !dbg !75
  %call6 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %17, ptr noundef null) #6, !dbg !76
  store i64 %call6, ptr %status, align 8, !dbg !77
  %18 = load i64, ptr %flags, align 8, !dbg !78
  call void @irq_restore(i64 noundef %18) #6, !dbg !79
  %19 = load i64, ptr %status, align 8, !dbg !80
  store i64 %19, ptr %retval, align 8, !dbg !81
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !81

cleanup:                                          ; preds = %for.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !82
  %20 = load i64, ptr %retval, align 8, !dbg !82
  ret i64 %20, !dbg !82
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !83 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !88
    #dbg_declare(ptr %flags, !87, !DIExpression(), !89)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !90, !srcloc !91
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !92, !srcloc !93
  %0 = load i64, ptr %flags, align 8, !dbg !94
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !95
  ret i64 %0, !dbg !96
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !97 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !101, !DIExpression(), !103)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !104
    #dbg_declare(ptr %offset, !102, !DIExpression(), !105)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !106, !srcloc !107
  store i64 %0, ptr %offset, align 8, !dbg !106
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !108
  %2 = ptrtoint ptr %1 to i64, !dbg !109
  %3 = load i64, ptr %offset, align 8, !dbg !110
  %add = add i64 %2, %3, !dbg !111
  %4 = inttoptr i64 %add to ptr, !dbg !112
  %5 = load ptr, ptr %4, align 8, !dbg !113
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !114
  ret ptr %5, !dbg !115
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !116 {
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
    #dbg_declare(ptr %code.addr, !122, !DIExpression(), !130)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !123, !DIExpression(), !131)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !124, !DIExpression(), !132)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !125, !DIExpression(), !133)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !126, !DIExpression(), !134)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !135
    #dbg_declare(ptr %control, !127, !DIExpression(), !136)
  %0 = load i16, ptr %code.addr, align 2, !dbg !137
  %conv = zext i16 %0 to i64, !dbg !137
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !138
  %conv1 = zext i16 %1 to i64, !dbg !139
  %shl = shl i64 %conv1, 17, !dbg !140
  %or = or i64 %conv, %shl, !dbg !141
  %2 = load i16, ptr %count.addr, align 2, !dbg !142
  %conv2 = zext i16 %2 to i64, !dbg !143
  %shl3 = shl i64 %conv2, 32, !dbg !144
  %or4 = or i64 %or, %shl3, !dbg !145
  store i64 %or4, ptr %control, align 8, !dbg !136
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !146
    #dbg_declare(ptr %status, !128, !DIExpression(), !147)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !148
    #dbg_declare(ptr %done, !129, !DIExpression(), !149)
  br label %do.body, !dbg !150

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !151
  %4 = load ptr, ptr %input.addr, align 8, !dbg !153
  %5 = load ptr, ptr %output.addr, align 8, !dbg !154
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !155
  store i64 %call, ptr %status, align 8, !dbg !156
  %6 = load i64, ptr %status, align 8, !dbg !157
  %and = and i64 %6, 65535, !dbg !159
  %cmp = icmp ne i64 %and, 0, !dbg !160
  br i1 %cmp, label %if.then, label %if.end, !dbg !161

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !162
  store i64 %7, ptr %retval, align 8, !dbg !163
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !163

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !164
  %shr = lshr i64 %8, 32, !dbg !165
  %and6 = and i64 %shr, 4095, !dbg !166
  %conv7 = trunc i64 %and6 to i16, !dbg !167
  store i16 %conv7, ptr %done, align 2, !dbg !168
  %9 = load i64, ptr %control, align 8, !dbg !169
  %and8 = and i64 %9, -1152640029630136321, !dbg !169
  store i64 %and8, ptr %control, align 8, !dbg !169
  %10 = load i16, ptr %done, align 2, !dbg !170
  %conv9 = zext i16 %10 to i64, !dbg !171
  %shl10 = shl i64 %conv9, 48, !dbg !172
  %11 = load i64, ptr %control, align 8, !dbg !173
  %or11 = or i64 %11, %shl10, !dbg !173
  store i64 %or11, ptr %control, align 8, !dbg !173
  br label %do.cond, !dbg !174

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !175
  %conv12 = zext i16 %12 to i32, !dbg !175
  %13 = load i16, ptr %count.addr, align 2, !dbg !176
  %conv13 = zext i16 %13 to i32, !dbg !176
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !177
  br i1 %cmp14, label %do.body, label %do.end, !dbg !174, !llvm.loop !178

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !180
  store i64 %14, ptr %retval, align 8, !dbg !181
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !181

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !182
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !182
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !182
  %15 = load i64, ptr %retval, align 8, !dbg !182
  ret i64 %15, !dbg !182
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !183 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !187, !DIExpression(), !188)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !189
  %and = and i64 %0, 512, !dbg !191
  %tobool = icmp ne i64 %and, 0, !dbg !191
  br i1 %tobool, label %if.then, label %if.end, !dbg !192

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !193, !srcloc !194
  br label %if.end, !dbg !193

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !195
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !196 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_swap_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "05752af2a38eaeb9cc66403329bd6f69")
!4 = !{!5, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "stale_swap_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !30, !32}
!25 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 8, type: !7)
!26 = !DILocalVariable(name: "pages", arg: 2, scope: !17, file: !3, line: 8, type: !20)
!27 = !DILocalVariable(name: "count", arg: 3, scope: !17, file: !3, line: 8, type: !22)
!28 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!29 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!30 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 10, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!32 = !DILocalVariable(name: "i", scope: !33, file: !3, line: 17, type: !22)
!33 = distinct !DILexicalBlock(scope: !17, file: !3, line: 17, column: 2)
!34 = !DILocation(line: 8, column: 26, scope: !17)
!35 = !DILocation(line: 8, column: 48, scope: !17)
!36 = !DILocation(line: 8, column: 59, scope: !17)
!37 = !DILocation(line: 10, column: 2, scope: !17)
!38 = !DILocation(line: 10, column: 6, scope: !17)
!39 = !DILocation(line: 10, column: 13, scope: !17)
!40 = !DILocation(line: 10, column: 22, scope: !17)
!41 = !DILocation(line: 12, column: 7, scope: !42)
!42 = distinct !DILexicalBlock(scope: !17, file: !3, line: 12, column: 6)
!43 = !DILocation(line: 12, column: 13, scope: !42)
!44 = !DILocation(line: 12, column: 16, scope: !42)
!45 = !DILocation(line: 12, column: 22, scope: !42)
!46 = !DILocation(line: 12, column: 6, scope: !17)
!47 = !DILocation(line: 13, column: 3, scope: !42)
!48 = !DILocation(line: 14, column: 10, scope: !17)
!49 = !DILocation(line: 14, column: 8, scope: !17)
!50 = !DILocation(line: 15, column: 28, scope: !17)
!51 = !DILocation(line: 15, column: 10, scope: !17)
!52 = !DILocation(line: 15, column: 8, scope: !17)
!53 = !DILocation(line: 16, column: 13, scope: !17)
!54 = !DILocation(line: 16, column: 2, scope: !17)
!55 = !DILocation(line: 16, column: 11, scope: !17)
!56 = !DILocation(line: 17, column: 7, scope: !33)
!57 = !DILocation(line: 17, column: 11, scope: !33)
!58 = !DILocation(line: 17, column: 18, scope: !59)
!59 = distinct !DILexicalBlock(scope: !33, file: !3, line: 17, column: 2)
!60 = !DILocation(line: 17, column: 22, scope: !59)
!61 = !DILocation(line: 17, column: 20, scope: !59)
!62 = !DILocation(line: 17, column: 2, scope: !33)
!63 = !DILocation(line: 17, column: 2, scope: !59)
!64 = !DILocation(line: 18, column: 24, scope: !59)
!65 = !DILocation(line: 18, column: 34, scope: !59)
!66 = !DILocation(line: 18, column: 32, scope: !59)
!67 = !DILocation(line: 18, column: 38, scope: !59)
!68 = !DILocation(line: 18, column: 44, scope: !59)
!69 = !DILocation(line: 18, column: 3, scope: !59)
!70 = !DILocation(line: 17, column: 30, scope: !59)
!71 = distinct !{!71, !62, !72, !73}
!72 = !DILocation(line: 18, column: 64, scope: !33)
!73 = !{!"llvm.loop.mustprogress"}
!74 = !DILocation(line: 19, column: 37, scope: !17)
!75 = !DILocation(line: 19, column: 47, scope: !17)
!76 = !DILocation(line: 19, column: 11, scope: !17)
!77 = !DILocation(line: 19, column: 9, scope: !17)
!78 = !DILocation(line: 20, column: 14, scope: !17)
!79 = !DILocation(line: 20, column: 2, scope: !17)
!80 = !DILocation(line: 21, column: 9, scope: !17)
!81 = !DILocation(line: 21, column: 2, scope: !17)
!82 = !DILocation(line: 22, column: 1, scope: !17)
!83 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !84, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !86)
!84 = !DISubroutineType(types: !85)
!85 = !{!7}
!86 = !{!87}
!87 = !DILocalVariable(name: "flags", scope: !83, file: !8, line: 42, type: !7)
!88 = !DILocation(line: 42, column: 2, scope: !83)
!89 = !DILocation(line: 42, column: 6, scope: !83)
!90 = !DILocation(line: 44, column: 2, scope: !83)
!91 = !{i64 19003, i64 19012}
!92 = !DILocation(line: 45, column: 2, scope: !83)
!93 = !{i64 19074}
!94 = !DILocation(line: 46, column: 9, scope: !83)
!95 = !DILocation(line: 47, column: 1, scope: !83)
!96 = !DILocation(line: 46, column: 2, scope: !83)
!97 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !98, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !100)
!98 = !DISubroutineType(types: !99)
!99 = !{!6, !5}
!100 = !{!101, !102}
!101 = !DILocalVariable(name: "variable", arg: 1, scope: !97, file: !8, line: 56, type: !5)
!102 = !DILocalVariable(name: "offset", scope: !97, file: !8, line: 58, type: !7)
!103 = !DILocation(line: 56, column: 46, scope: !97)
!104 = !DILocation(line: 58, column: 2, scope: !97)
!105 = !DILocation(line: 58, column: 6, scope: !97)
!106 = !DILocation(line: 60, column: 2, scope: !97)
!107 = !{i64 19375}
!108 = !DILocation(line: 61, column: 25, scope: !97)
!109 = !DILocation(line: 61, column: 20, scope: !97)
!110 = !DILocation(line: 61, column: 36, scope: !97)
!111 = !DILocation(line: 61, column: 34, scope: !97)
!112 = !DILocation(line: 61, column: 10, scope: !97)
!113 = !DILocation(line: 61, column: 9, scope: !97)
!114 = !DILocation(line: 62, column: 1, scope: !97)
!115 = !DILocation(line: 61, column: 2, scope: !97)
!116 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !117, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !121)
!117 = !DISubroutineType(types: !118)
!118 = !{!7, !119, !119, !119, !6, !6}
!119 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !120)
!120 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!121 = !{!122, !123, !124, !125, !126, !127, !128, !129}
!122 = !DILocalVariable(name: "code", arg: 1, scope: !116, file: !8, line: 19, type: !119)
!123 = !DILocalVariable(name: "count", arg: 2, scope: !116, file: !8, line: 19, type: !119)
!124 = !DILocalVariable(name: "varhead", arg: 3, scope: !116, file: !8, line: 19, type: !119)
!125 = !DILocalVariable(name: "input", arg: 4, scope: !116, file: !8, line: 19, type: !6)
!126 = !DILocalVariable(name: "output", arg: 5, scope: !116, file: !8, line: 19, type: !6)
!127 = !DILocalVariable(name: "control", scope: !116, file: !8, line: 21, type: !7)
!128 = !DILocalVariable(name: "status", scope: !116, file: !8, line: 22, type: !7)
!129 = !DILocalVariable(name: "done", scope: !116, file: !8, line: 23, type: !119)
!130 = !DILocation(line: 19, column: 25, scope: !116)
!131 = !DILocation(line: 19, column: 35, scope: !116)
!132 = !DILocation(line: 19, column: 46, scope: !116)
!133 = !DILocation(line: 19, column: 61, scope: !116)
!134 = !DILocation(line: 19, column: 74, scope: !116)
!135 = !DILocation(line: 21, column: 2, scope: !116)
!136 = !DILocation(line: 21, column: 6, scope: !116)
!137 = !DILocation(line: 21, column: 16, scope: !116)
!138 = !DILocation(line: 21, column: 29, scope: !116)
!139 = !DILocation(line: 21, column: 24, scope: !116)
!140 = !DILocation(line: 21, column: 37, scope: !116)
!141 = !DILocation(line: 21, column: 21, scope: !116)
!142 = !DILocation(line: 21, column: 52, scope: !116)
!143 = !DILocation(line: 21, column: 47, scope: !116)
!144 = !DILocation(line: 21, column: 58, scope: !116)
!145 = !DILocation(line: 21, column: 44, scope: !116)
!146 = !DILocation(line: 22, column: 2, scope: !116)
!147 = !DILocation(line: 22, column: 6, scope: !116)
!148 = !DILocation(line: 23, column: 2, scope: !116)
!149 = !DILocation(line: 23, column: 6, scope: !116)
!150 = !DILocation(line: 25, column: 2, scope: !116)
!151 = !DILocation(line: 26, column: 28, scope: !152)
!152 = distinct !DILexicalBlock(scope: !116, file: !8, line: 25, column: 5)
!153 = !DILocation(line: 26, column: 37, scope: !152)
!154 = !DILocation(line: 26, column: 44, scope: !152)
!155 = !DILocation(line: 26, column: 12, scope: !152)
!156 = !DILocation(line: 26, column: 10, scope: !152)
!157 = !DILocation(line: 27, column: 8, scope: !158)
!158 = distinct !DILexicalBlock(scope: !152, file: !8, line: 27, column: 7)
!159 = !DILocation(line: 27, column: 15, scope: !158)
!160 = !DILocation(line: 27, column: 25, scope: !158)
!161 = !DILocation(line: 27, column: 7, scope: !152)
!162 = !DILocation(line: 28, column: 11, scope: !158)
!163 = !DILocation(line: 28, column: 4, scope: !158)
!164 = !DILocation(line: 29, column: 11, scope: !152)
!165 = !DILocation(line: 29, column: 18, scope: !152)
!166 = !DILocation(line: 29, column: 25, scope: !152)
!167 = !DILocation(line: 29, column: 10, scope: !152)
!168 = !DILocation(line: 29, column: 8, scope: !152)
!169 = !DILocation(line: 30, column: 11, scope: !152)
!170 = !DILocation(line: 31, column: 19, scope: !152)
!171 = !DILocation(line: 31, column: 14, scope: !152)
!172 = !DILocation(line: 31, column: 24, scope: !152)
!173 = !DILocation(line: 31, column: 11, scope: !152)
!174 = !DILocation(line: 32, column: 2, scope: !152)
!175 = !DILocation(line: 32, column: 11, scope: !116)
!176 = !DILocation(line: 32, column: 18, scope: !116)
!177 = !DILocation(line: 32, column: 16, scope: !116)
!178 = distinct !{!178, !150, !179, !73}
!179 = !DILocation(line: 32, column: 23, scope: !116)
!180 = !DILocation(line: 33, column: 9, scope: !116)
!181 = !DILocation(line: 33, column: 2, scope: !116)
!182 = !DILocation(line: 34, column: 1, scope: !116)
!183 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !184, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !186)
!184 = !DISubroutineType(types: !185)
!185 = !{null, !7}
!186 = !{!187}
!187 = !DILocalVariable(name: "flags", arg: 1, scope: !183, file: !8, line: 49, type: !7)
!188 = !DILocation(line: 49, column: 36, scope: !183)
!189 = !DILocation(line: 51, column: 6, scope: !190)
!190 = distinct !DILexicalBlock(scope: !183, file: !8, line: 51, column: 6)
!191 = !DILocation(line: 51, column: 12, scope: !190)
!192 = !DILocation(line: 51, column: 6, scope: !183)
!193 = !DILocation(line: 52, column: 3, scope: !190)
!194 = !{i64 19194}
!195 = !DILocation(line: 53, column: 1, scope: !183)
!196 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !197, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!197 = !DISubroutineType(types: !198)
!198 = !{!7, !7, !6, !6}
