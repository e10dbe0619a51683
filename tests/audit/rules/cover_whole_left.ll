; ModuleID = 'cover_whole_left.c'
source_filename = "cover_whole_left.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @cover_whole_left(i64 noundef %partition, i64 noundef %first, i32 noundef %pages) #0 !dbg !15 {
entry:
  %partition.addr = alloca i64, align 8
  %first.addr = alloca i64, align 8
  %pages.addr = alloca i32, align 4
  %status = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %batch = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !21, !DIExpression(), !29)
  store i64 %first, ptr %first.addr, align 8
    #dbg_declare(ptr %first.addr, !22, !DIExpression(), !30)
  store i32 %pages, ptr %pages.addr, align 4
    #dbg_declare(ptr %pages.addr, !23, !DIExpression(), !31)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !32
    #dbg_declare(ptr %status, !24, !DIExpression(), !33)
  store i64 0, ptr %status, align 8, !dbg !33
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !32
    #dbg_declare(ptr %flags, !25, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !32
    #dbg_declare(ptr %input, !26, !DIExpression(), !35)
  call void @llvm.lifetime.start.p0(i64 4, ptr %batch) #5, !dbg !36
    #dbg_declare(ptr %batch, !28, !DIExpression(), !37)
  store i32 0, ptr %batch, align 4, !dbg !38
  br label %for.cond, !dbg !40

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i32, ptr %batch, align 4, !dbg !41
  %1 = load i32, ptr %pages.addr, align 4, !dbg !43
  %div = udiv i32 %1, 512, !dbg !44
  %cmp = icmp ult i32 %0, %div, !dbg !45
  br i1 %cmp, label %for.body, label %for.end, !dbg !46

for.body:                                         ; preds = %for.cond
  %call = call i64 @irq_save() #6, !dbg !47
  store i64 %call, ptr %flags, align 8, !dbg !49
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !50
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %2) #6, !dbg !51
  store ptr %call1, ptr %input, align 8, !dbg !52
  %3 = load i64, ptr %partition.addr, align 8, !dbg !53
  %4 = load ptr, ptr %input, align 8, !dbg !54
  %arrayidx = getelementptr i64, ptr %4, i64 0, !dbg !54
  store i64 %3, ptr %arrayidx, align 8, !dbg !55
  %5 = load i64, ptr %first.addr, align 8, !dbg !56
  %6 = load i32, ptr %batch, align 4, !dbg !57
  %conv = zext i32 %6 to i64, !dbg !57
  %mul = mul i64 %conv, 512, !dbg !58
  %add = add i64 %5, %mul, !dbg !59
  %7 = load ptr, ptr %input, align 8, !dbg !60
  %arrayidx2 = getelementptr i64, ptr %7, i64 1, !dbg !60
  store i64 %add, ptr %arrayidx2, align 8, !dbg !61
  %8 = load ptr, ptr %input, align 8, !dbg !62
  %arrayidx3 = getelementptr i64, ptr %8, i64 2, !dbg !62
  store i64 0, ptr %arrayidx3, align 8, !dbg !63
  %9 = load ptr, ptr %input, align 8, !dbg !64
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 76, i16 noundef zeroext 512, i16 noundef zeroext 0, ptr noundef %9, ptr noundef null) #6, !dbg !65
  store i64 %call4, ptr %status, align 8, !dbg !66
  %10 = load i64, ptr %flags, align 8, !dbg !67
  call void @irq_restore(i64 noundef %10) #6, !dbg !68
  %11 = load i64, ptr %status, align 8, !dbg !69
  %call5 = call i32 @succeeded(i64 noundef %11) #6, !dbg !71
  %tobool = icmp ne i32 %call5, 0, !dbg !71
  br i1 %tobool, label %if.end, label %if.then, !dbg !72

if.then:                                          ; preds = %for.body
  br label %for.end, !dbg !73

if.end:                                           ; preds = %for.body
  br label %for.inc, !dbg !74

for.inc:                                          ; preds = %if.end
  %12 = load i32, ptr %batch, align 4, !dbg !75
  %inc = add i32 %12, 1, !dbg !75
  store i32 %inc, ptr %batch, align 4, !dbg !75
  br label %for.cond, !dbg !76, !llvm.loop !77

for.end:                                          ; preds = %if.then, %for.cond
  %13 = load i64, ptr %status, align 8, !dbg !80
  call void @llvm.lifetime.end.p0(i64 4, ptr %batch) #5, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !81
  ret i64 %13, !dbg !82
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

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !196 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !201, !DIExpression(), !202)
  %0 = load i64, ptr %status.addr, align 8, !dbg !203
  %and = and i64 %0, 65535, !dbg !204
  %cmp = icmp eq i64 %and, 0, !dbg !205
  %conv = zext i1 %cmp to i32, !dbg !205
  ret i32 %conv, !dbg !206
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !207 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "cover_whole_left.c", directory: ".", checksumkind: CSK_MD5, checksum: "2dd925c1c12dd2f8a351b68d9fe9bb5b")
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
!15 = distinct !DISubprogram(name: "cover_whole_left", scope: !3, file: !3, line: 8, type: !16, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7, !7, !18}
!18 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !19)
!19 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!20 = !{!21, !22, !23, !24, !25, !26, !28}
!21 = !DILocalVariable(name: "partition", arg: 1, scope: !15, file: !3, line: 8, type: !7)
!22 = !DILocalVariable(name: "first", arg: 2, scope: !15, file: !3, line: 8, type: !7)
!23 = !DILocalVariable(name: "pages", arg: 3, scope: !15, file: !3, line: 8, type: !18)
!24 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 10, type: !7)
!25 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 10, type: !7)
!26 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 10, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!28 = !DILocalVariable(name: "batch", scope: !15, file: !3, line: 11, type: !18)
!29 = !DILocation(line: 8, column: 26, scope: !15)
!30 = !DILocation(line: 8, column: 41, scope: !15)
!31 = !DILocation(line: 8, column: 52, scope: !15)
!32 = !DILocation(line: 10, column: 2, scope: !15)
!33 = !DILocation(line: 10, column: 6, scope: !15)
!34 = !DILocation(line: 10, column: 18, scope: !15)
!35 = !DILocation(line: 10, column: 26, scope: !15)
!36 = !DILocation(line: 11, column: 2, scope: !15)
!37 = !DILocation(line: 11, column: 6, scope: !15)
!38 = !DILocation(line: 13, column: 13, scope: !39)
!39 = distinct !DILexicalBlock(scope: !15, file: !3, line: 13, column: 2)
!40 = !DILocation(line: 13, column: 7, scope: !39)
!41 = !DILocation(line: 13, column: 18, scope: !42)
!42 = distinct !DILexicalBlock(scope: !39, file: !3, line: 13, column: 2)
!43 = !DILocation(line: 13, column: 26, scope: !42)
!44 = !DILocation(line: 13, column: 32, scope: !42)
!45 = !DILocation(line: 13, column: 24, scope: !42)
!46 = !DILocation(line: 13, column: 2, scope: !39)
!47 = !DILocation(line: 14, column: 11, scope: !48)
!48 = distinct !DILexicalBlock(scope: !42, file: !3, line: 13, column: 48)
!49 = !DILocation(line: 14, column: 9, scope: !48)
!50 = !DILocation(line: 15, column: 29, scope: !48)
!51 = !DILocation(line: 15, column: 11, scope: !48)
!52 = !DILocation(line: 15, column: 9, scope: !48)
!53 = !DILocation(line: 16, column: 14, scope: !48)
!54 = !DILocation(line: 16, column: 3, scope: !48)
!55 = !DILocation(line: 16, column: 12, scope: !48)
!56 = !DILocation(line: 17, column: 14, scope: !48)
!57 = !DILocation(line: 17, column: 22, scope: !48)
!58 = !DILocation(line: 17, column: 28, scope: !48)
!59 = !DILocation(line: 17, column: 20, scope: !48)
!60 = !DILocation(line: 17, column: 3, scope: !48)
!61 = !DILocation(line: 17, column: 12, scope: !48)
!62 = !DILocation(line: 18, column: 3, scope: !48)
!63 = !DILocation(line: 18, column: 12, scope: !48)
!64 = !DILocation(line: 19, column: 46, scope: !48)
!65 = !DILocation(line: 19, column: 12, scope: !48)
!66 = !DILocation(line: 19, column: 10, scope: !48)
!67 = !DILocation(line: 20, column: 15, scope: !48)
!68 = !DILocation(line: 20, column: 3, scope: !48)
!69 = !DILocation(line: 21, column: 18, scope: !70)
!70 = distinct !DILexicalBlock(scope: !48, file: !3, line: 21, column: 7)
!71 = !DILocation(line: 21, column: 8, scope: !70)
!72 = !DILocation(line: 21, column: 7, scope: !48)
!73 = !DILocation(line: 22, column: 4, scope: !70)
!74 = !DILocation(line: 23, column: 2, scope: !48)
!75 = !DILocation(line: 13, column: 44, scope: !42)
!76 = !DILocation(line: 13, column: 2, scope: !42)
!77 = distinct !{!77, !46, !78, !79}
!78 = !DILocation(line: 23, column: 2, scope: !39)
!79 = !{!"llvm.loop.mustprogress"}
!80 = !DILocation(line: 24, column: 9, scope: !15)
!81 = !DILocation(line: 25, column: 1, scope: !15)
!82 = !DILocation(line: 24, column: 2, scope: !15)
!83 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !84, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !86)
!84 = !DISubroutineType(types: !85)
!85 = !{!7}
!86 = !{!87}
!87 = !DILocalVariable(name: "flags", scope: !83, file: !8, line: 42, type: !7)
!88 = !DILocation(line: 42, column: 2, scope: !83)
!89 = !DILocation(line: 42, column: 6, scope: !83)
!90 = !DILocation(line: 44, column: 2, scope: !83)
!91 = !{i64 19004, i64 19013}
!92 = !DILocation(line: 45, column: 2, scope: !83)
!93 = !{i64 19075}
!94 = !DILocation(line: 46, column: 9, scope: !83)
!95 = !DILocation(line: 47, column: 1, scope: !83)
!96 = !DILocation(line: 46, column: 2, scope: !83)
!97 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !98, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !100)
!98 = !DISubroutineType(types: !99)
!99 = !{!5, !6}
!100 = !{!101, !102}
!101 = !DILocalVariable(name: "variable", arg: 1, scope: !97, file: !8, line: 56, type: !6)
!102 = !DILocalVariable(name: "offset", scope: !97, file: !8, line: 58, type: !7)
!103 = !DILocation(line: 56, column: 46, scope: !97)
!104 = !DILocation(line: 58, column: 2, scope: !97)
!105 = !DILocation(line: 58, column: 6, scope: !97)
!106 = !DILocation(line: 60, column: 2, scope: !97)
!107 = !{i64 19376}
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
!118 = !{!7, !119, !119, !119, !5, !5}
!119 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !120)
!120 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!121 = !{!122, !123, !124, !125, !126, !127, !128, !129}
!122 = !DILocalVariable(name: "code", arg: 1, scope: !116, file: !8, line: 19, type: !119)
!123 = !DILocalVariable(name: "count", arg: 2, scope: !116, file: !8, line: 19, type: !119)
!124 = !DILocalVariable(name: "varhead", arg: 3, scope: !116, file: !8, line: 19, type: !119)
!125 = !DILocalVariable(name: "input", arg: 4, scope: !116, file: !8, line: 19, type: !5)
!126 = !DILocalVariable(name: "output", arg: 5, scope: !116, file: !8, line: 19, type: !5)
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
!178 = distinct !{!178, !150, !179, !79}
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
!194 = !{i64 19195}
!195 = !DILocation(line: 53, column: 1, scope: !183)
!196 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !197, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !200)
!197 = !DISubroutineType(types: !198)
!198 = !{!199, !7}
!199 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!200 = !{!201}
!201 = !DILocalVariable(name: "status", arg: 1, scope: !196, file: !8, line: 72, type: !7)
!202 = !DILocation(line: 72, column: 33, scope: !196)
!203 = !DILocation(line: 74, column: 10, scope: !196)
!204 = !DILocation(line: 74, column: 17, scope: !196)
!205 = !DILocation(line: 74, column: 27, scope: !196)
!206 = !DILocation(line: 74, column: 2, scope: !196)
!207 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !208, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!208 = !DISubroutineType(types: !209)
!209 = !{!7, !7, !5, !5}
