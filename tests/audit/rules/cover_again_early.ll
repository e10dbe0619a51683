; ModuleID = 'cover_again_early.c'
source_filename = "cover_again_early.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @cover_again_early(ptr noundef %names, i16 noundef zeroext %count) #0 !dbg !17 {
entry:
  %names.addr = alloca ptr, align 8
  %count.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %word = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %i = alloca i16, align 2
  %done = alloca i16, align 2
  %tries = alloca i16, align 2
  store ptr %names, ptr %names.addr, align 8
    #dbg_declare(ptr %names.addr, !27, !DIExpression(), !54)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !28, !DIExpression(), !55)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !56
    #dbg_declare(ptr %flags, !29, !DIExpression(), !57)
  %call = call i64 @irq_save() #6, !dbg !58
  store i64 %call, ptr %flags, align 8, !dbg !57
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !56
    #dbg_declare(ptr %status, !30, !DIExpression(), !59)
  call void @llvm.lifetime.start.p0(i64 8, ptr %word) #5, !dbg !56
    #dbg_declare(ptr %word, !31, !DIExpression(), !60)
  %0 = load i16, ptr %count.addr, align 2, !dbg !61
  %conv = zext i16 %0 to i64, !dbg !62
  %shl = shl i64 %conv, 32, !dbg !63
  %or = or i64 80, %shl, !dbg !64
  store i64 %or, ptr %word, align 8, !dbg !60
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !65
    #dbg_declare(ptr %input, !32, !DIExpression(), !66)
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !67
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !68
  store ptr %call1, ptr %input, align 8, !dbg !66
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !69
    #dbg_declare(ptr %output, !49, !DIExpression(), !70)
  %2 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !71
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %2) #6, !dbg !72
  store ptr %call2, ptr %output, align 8, !dbg !70
  call void @llvm.lifetime.start.p0(i64 2, ptr %i) #5, !dbg !73
    #dbg_declare(ptr %i, !50, !DIExpression(), !74)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !73
    #dbg_declare(ptr %done, !51, !DIExpression(), !75)
  call void @llvm.lifetime.start.p0(i64 2, ptr %tries) #5, !dbg !73
    #dbg_declare(ptr %tries, !52, !DIExpression(), !76)
  %3 = load i16, ptr %count.addr, align 2, !dbg !77
  %tobool = icmp ne i16 %3, 0, !dbg !77
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !79

lor.lhs.false:                                    ; preds = %entry
  %4 = load i16, ptr %count.addr, align 2, !dbg !80
  %conv3 = zext i16 %4 to i32, !dbg !80
  %cmp = icmp sgt i32 %conv3, 100, !dbg !81
  br i1 %cmp, label %if.then, label %if.end, !dbg !82

if.then:                                          ; preds = %lor.lhs.false, %entry
  br label %out, !dbg !83

if.end:                                           ; preds = %lor.lhs.false
  %5 = load ptr, ptr %input, align 8, !dbg !84
  call void @llvm.memset.p0.i64(ptr align 1 %5, i8 0, i64 16, i1 false), !dbg !85
  store i16 0, ptr %i, align 2, !dbg !86
  br label %for.cond, !dbg !88

for.cond:                                         ; preds = %for.inc, %if.end
  %6 = load i16, ptr %i, align 2, !dbg !89
  %conv5 = zext i16 %6 to i32, !dbg !89
  %7 = load i16, ptr %count.addr, align 2, !dbg !91
  %conv6 = zext i16 %7 to i32, !dbg !91
  %cmp7 = icmp slt i32 %conv5, %conv6, !dbg !92
  br i1 %cmp7, label %for.body, label %for.end, !dbg !93

for.body:                                         ; preds = %for.cond
  %8 = load ptr, ptr %names.addr, align 8, !dbg !94
  %9 = load i16, ptr %i, align 2, !dbg !95
  %idxprom = zext i16 %9 to i64, !dbg !94
  %arrayidx = getelementptr i32, ptr %8, i64 %idxprom, !dbg !94
  %10 = load i32, ptr %arrayidx, align 4, !dbg !94
  %11 = load ptr, ptr %input, align 8, !dbg !96
  %names9 = getelementptr inbounds %struct.registers_input, ptr %11, i32 0, i32 4, !dbg !97
  %12 = load i16, ptr %i, align 2, !dbg !98
  %idxprom10 = zext i16 %12 to i64, !dbg !96
  %arrayidx11 = getelementptr [0 x i32], ptr %names9, i64 0, i64 %idxprom10, !dbg !96
  store i32 %10, ptr %arrayidx11, align 1, !dbg !99
  br label %for.inc, !dbg !96

for.inc:                                          ; preds = %for.body
  %13 = load i16, ptr %i, align 2, !dbg !100
  %inc = add i16 %13, 1, !dbg !100
  store i16 %inc, ptr %i, align 2, !dbg !100
  br label %for.cond, !dbg !101, !llvm.loop !102

for.end:                                          ; preds = %for.cond
  store i16 0, ptr %tries, align 2, !dbg !105
  br label %for.cond12, !dbg !107

for.cond12:                                       ; preds = %for.inc33, %for.end
  %14 = load i16, ptr %tries, align 2, !dbg !108
  %conv13 = zext i16 %14 to i32, !dbg !108
  %cmp14 = icmp slt i32 %conv13, 3, !dbg !110
  br i1 %cmp14, label %for.body16, label %for.end35, !dbg !111

for.body16:                                       ; preds = %for.cond12
  %15 = load i64, ptr %word, align 8, !dbg !112
  %16 = load ptr, ptr %input, align 8, !dbg !114
  %17 = load ptr, ptr %output, align 8, !dbg !115
  %call17 = call i64 @hv_do_hypercall(i64 noundef %15, ptr noundef %16, ptr noundef %17) #6, !dbg !116
  store i64 %call17, ptr %status, align 8, !dbg !117
  %18 = load i64, ptr %status, align 8, !dbg !118
  %call18 = call i32 @succeeded(i64 noundef %18) #6, !dbg !120
  %tobool19 = icmp ne i32 %call18, 0, !dbg !120
  br i1 %tobool19, label %if.end21, label %if.then20, !dbg !121

if.then20:                                        ; preds = %for.body16
  br label %for.end35, !dbg !122

if.end21:                                         ; preds = %for.body16
  %19 = load i64, ptr %status, align 8, !dbg !123
  %shr = lshr i64 %19, 32, !dbg !124
  %and = and i64 %shr, 4095, !dbg !125
  %conv22 = trunc i64 %and to i16, !dbg !123
  store i16 %conv22, ptr %done, align 2, !dbg !126
  %20 = load i16, ptr %done, align 2, !dbg !127
  %conv23 = zext i16 %20 to i32, !dbg !127
  %21 = load i16, ptr %count.addr, align 2, !dbg !129
  %conv24 = zext i16 %21 to i32, !dbg !129
  %cmp25 = icmp sge i32 %conv23, %conv24, !dbg !130
  br i1 %cmp25, label %if.then27, label %if.end28, !dbg !131

if.then27:                                        ; preds = %if.end21
  br label %for.end35, !dbg !132

if.end28:                                         ; preds = %if.end21
  %22 = load i64, ptr %word, align 8, !dbg !133
  %and29 = and i64 %22, -1152640029630136321, !dbg !134
  %23 = load i16, ptr %done, align 2, !dbg !135
  %conv30 = zext i16 %23 to i64, !dbg !136
  %shl31 = shl i64 %conv30, 48, !dbg !137
  %or32 = or i64 %and29, %shl31, !dbg !138
  store i64 %or32, ptr %word, align 8, !dbg !139
  br label %for.inc33, !dbg !140

for.inc33:                                        ; preds = %if.end28
  %24 = load i16, ptr %tries, align 2, !dbg !141
  %inc34 = add i16 %24, 1, !dbg !141
  store i16 %inc34, ptr %tries, align 2, !dbg !141
  br label %for.cond12, !dbg !142, !llvm.loop !143

for.end35:                                        ; preds = %if.then27, %if.then20, %for.cond12
  br label %out, !dbg !144

out:                                              ; preds = %for.end35, %if.then
    #dbg_label(!53, !145)
  %25 = load i64, ptr %flags, align 8, !dbg !146
  call void @irq_restore(i64 noundef %25) #6, !dbg !147
  %26 = load i16, ptr %count.addr, align 2, !dbg !148
  %conv36 = zext i16 %26 to i64, !dbg !148
  call void @llvm.lifetime.end.p0(i64 2, ptr %tries) #5, !dbg !149
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !149
  call void @llvm.lifetime.end.p0(i64 2, ptr %i) #5, !dbg !149
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !149
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !149
  call void @llvm.lifetime.end.p0(i64 8, ptr %word) #5, !dbg !149
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !149
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !149
  ret i64 %conv36, !dbg !150
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !151 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !156
    #dbg_declare(ptr %flags, !155, !DIExpression(), !157)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !158, !srcloc !159
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !160, !srcloc !161
  %0 = load i64, ptr %flags, align 8, !dbg !162
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !163
  ret i64 %0, !dbg !164
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !165 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !169, !DIExpression(), !171)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !172
    #dbg_declare(ptr %offset, !170, !DIExpression(), !173)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !174, !srcloc !175
  store i64 %0, ptr %offset, align 8, !dbg !174
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !176
  %2 = ptrtoint ptr %1 to i64, !dbg !177
  %3 = load i64, ptr %offset, align 8, !dbg !178
  %add = add i64 %2, %3, !dbg !179
  %4 = inttoptr i64 %add to ptr, !dbg !180
  %5 = load ptr, ptr %4, align 8, !dbg !181
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !182
  ret ptr %5, !dbg !183
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !184 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !187 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !192, !DIExpression(), !193)
  %0 = load i64, ptr %status.addr, align 8, !dbg !194
  %and = and i64 %0, 65535, !dbg !195
  %cmp = icmp eq i64 %and, 0, !dbg !196
  %conv = zext i1 %cmp to i32, !dbg !196
  ret i32 %conv, !dbg !197
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !198 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !202, !DIExpression(), !203)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !204
  %and = and i64 %0, 512, !dbg !206
  %tobool = icmp ne i64 %and, 0, !dbg !206
  br i1 %tobool, label %if.then, label %if.end, !dbg !207

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !208, !srcloc !209
  br label %if.end, !dbg !208

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !210
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !8, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "cover_again_early.c", directory: ".", checksumkind: CSK_MD5, checksum: "37304634df16609bad08e5f4a9806929")
!4 = !{!5, !8}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 9, baseType: !7)
!6 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !8, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "cover_again_early", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
!18 = !DISubroutineType(types: !19)
!19 = !{!5, !20, !24}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 7, baseType: !25)
!25 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!26 = !{!27, !28, !29, !30, !31, !32, !49, !50, !51, !52, !53}
!27 = !DILocalVariable(name: "names", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!28 = !DILocalVariable(name: "count", arg: 2, scope: !17, file: !3, line: 8, type: !24)
!29 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !5)
!30 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !5)
!31 = !DILocalVariable(name: "word", scope: !17, file: !3, line: 10, type: !5)
!32 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !33)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !6, line: 77, size: 128, elements: !35)
!35 = !{!36, !37, !38, !41, !45}
!36 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !34, file: !6, line: 78, baseType: !5, size: 64)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !34, file: !6, line: 79, baseType: !22, size: 32, offset: 64)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !34, file: !6, line: 80, baseType: !39, size: 8, offset: 96)
!39 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 6, baseType: !40)
!40 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !34, file: !6, line: 81, baseType: !42, size: 24, offset: 104)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !39, size: 24, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: 3)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !34, file: !6, line: 82, baseType: !46, offset: 128)
!46 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, elements: !47)
!47 = !{!48}
!48 = !DISubrange(count: -1)
!49 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !9)
!50 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 13, type: !24)
!51 = !DILocalVariable(name: "done", scope: !17, file: !3, line: 13, type: !24)
!52 = !DILocalVariable(name: "tries", scope: !17, file: !3, line: 13, type: !24)
!53 = !DILabel(scope: !17, name: "out", file: !3, line: 29)
!54 = !DILocation(line: 8, column: 34, scope: !17)
!55 = !DILocation(line: 8, column: 45, scope: !17)
!56 = !DILocation(line: 10, column: 2, scope: !17)
!57 = !DILocation(line: 10, column: 6, scope: !17)
!58 = !DILocation(line: 10, column: 14, scope: !17)
!59 = !DILocation(line: 10, column: 26, scope: !17)
!60 = !DILocation(line: 10, column: 34, scope: !17)
!61 = !DILocation(line: 10, column: 53, scope: !17)
!62 = !DILocation(line: 10, column: 48, scope: !17)
!63 = !DILocation(line: 10, column: 59, scope: !17)
!64 = !DILocation(line: 10, column: 46, scope: !17)
!65 = !DILocation(line: 11, column: 2, scope: !17)
!66 = !DILocation(line: 11, column: 26, scope: !17)
!67 = !DILocation(line: 11, column: 52, scope: !17)
!68 = !DILocation(line: 11, column: 34, scope: !17)
!69 = !DILocation(line: 12, column: 2, scope: !17)
!70 = !DILocation(line: 12, column: 8, scope: !17)
!71 = !DILocation(line: 12, column: 35, scope: !17)
!72 = !DILocation(line: 12, column: 17, scope: !17)
!73 = !DILocation(line: 13, column: 2, scope: !17)
!74 = !DILocation(line: 13, column: 6, scope: !17)
!75 = !DILocation(line: 13, column: 9, scope: !17)
!76 = !DILocation(line: 13, column: 15, scope: !17)
!77 = !DILocation(line: 15, column: 7, scope: !78)
!78 = distinct !DILexicalBlock(scope: !17, file: !3, line: 15, column: 6)
!79 = !DILocation(line: 15, column: 13, scope: !78)
!80 = !DILocation(line: 15, column: 16, scope: !78)
!81 = !DILocation(line: 15, column: 22, scope: !78)
!82 = !DILocation(line: 15, column: 6, scope: !17)
!83 = !DILocation(line: 16, column: 3, scope: !78)
!84 = !DILocation(line: 17, column: 19, scope: !17)
!85 = !DILocation(line: 17, column: 2, scope: !17)
!86 = !DILocation(line: 18, column: 9, scope: !87)
!87 = distinct !DILexicalBlock(scope: !17, file: !3, line: 18, column: 2)
!88 = !DILocation(line: 18, column: 7, scope: !87)
!89 = !DILocation(line: 18, column: 14, scope: !90)
!90 = distinct !DILexicalBlock(scope: !87, file: !3, line: 18, column: 2)
!91 = !DILocation(line: 18, column: 18, scope: !90)
!92 = !DILocation(line: 18, column: 16, scope: !90)
!93 = !DILocation(line: 18, column: 2, scope: !87)
!94 = !DILocation(line: 19, column: 21, scope: !90)
!95 = !DILocation(line: 19, column: 27, scope: !90)
!96 = !DILocation(line: 19, column: 3, scope: !90)
!97 = !DILocation(line: 19, column: 10, scope: !90)
!98 = !DILocation(line: 19, column: 16, scope: !90)
!99 = !DILocation(line: 19, column: 19, scope: !90)
!100 = !DILocation(line: 18, column: 26, scope: !90)
!101 = !DILocation(line: 18, column: 2, scope: !90)
!102 = distinct !{!102, !93, !103, !104}
!103 = !DILocation(line: 19, column: 28, scope: !87)
!104 = !{!"llvm.loop.mustprogress"}
!105 = !DILocation(line: 20, column: 13, scope: !106)
!106 = distinct !DILexicalBlock(scope: !17, file: !3, line: 20, column: 2)
!107 = !DILocation(line: 20, column: 7, scope: !106)
!108 = !DILocation(line: 20, column: 18, scope: !109)
!109 = distinct !DILexicalBlock(scope: !106, file: !3, line: 20, column: 2)
!110 = !DILocation(line: 20, column: 24, scope: !109)
!111 = !DILocation(line: 20, column: 2, scope: !106)
!112 = !DILocation(line: 21, column: 28, scope: !113)
!113 = distinct !DILexicalBlock(scope: !109, file: !3, line: 20, column: 38)
!114 = !DILocation(line: 21, column: 34, scope: !113)
!115 = !DILocation(line: 21, column: 41, scope: !113)
!116 = !DILocation(line: 21, column: 12, scope: !113)
!117 = !DILocation(line: 21, column: 10, scope: !113)
!118 = !DILocation(line: 22, column: 18, scope: !119)
!119 = distinct !DILexicalBlock(scope: !113, file: !3, line: 22, column: 7)
!120 = !DILocation(line: 22, column: 8, scope: !119)
!121 = !DILocation(line: 22, column: 7, scope: !113)
!122 = !DILocation(line: 23, column: 4, scope: !119)
!123 = !DILocation(line: 24, column: 10, scope: !113)
!124 = !DILocation(line: 24, column: 17, scope: !113)
!125 = !DILocation(line: 24, column: 23, scope: !113)
!126 = !DILocation(line: 24, column: 8, scope: !113)
!127 = !DILocation(line: 25, column: 7, scope: !128)
!128 = distinct !DILexicalBlock(scope: !113, file: !3, line: 25, column: 7)
!129 = !DILocation(line: 25, column: 15, scope: !128)
!130 = !DILocation(line: 25, column: 12, scope: !128)
!131 = !DILocation(line: 25, column: 7, scope: !113)
!132 = !DILocation(line: 26, column: 4, scope: !128)
!133 = !DILocation(line: 27, column: 11, scope: !113)
!134 = !DILocation(line: 27, column: 16, scope: !113)
!135 = !DILocation(line: 27, column: 44, scope: !113)
!136 = !DILocation(line: 27, column: 39, scope: !113)
!137 = !DILocation(line: 27, column: 49, scope: !113)
!138 = !DILocation(line: 27, column: 37, scope: !113)
!139 = !DILocation(line: 27, column: 8, scope: !113)
!140 = !DILocation(line: 28, column: 2, scope: !113)
!141 = !DILocation(line: 20, column: 34, scope: !109)
!142 = !DILocation(line: 20, column: 2, scope: !109)
!143 = distinct !{!143, !111, !144, !104}
!144 = !DILocation(line: 28, column: 2, scope: !106)
!145 = !DILocation(line: 29, column: 1, scope: !17)
!146 = !DILocation(line: 30, column: 14, scope: !17)
!147 = !DILocation(line: 30, column: 2, scope: !17)
!148 = !DILocation(line: 31, column: 9, scope: !17)
!149 = !DILocation(line: 32, column: 1, scope: !17)
!150 = !DILocation(line: 31, column: 2, scope: !17)
!151 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !152, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !154)
!152 = !DISubroutineType(types: !153)
!153 = !{!5}
!154 = !{!155}
!155 = !DILocalVariable(name: "flags", scope: !151, file: !6, line: 42, type: !5)
!156 = !DILocation(line: 42, column: 2, scope: !151)
!157 = !DILocation(line: 42, column: 6, scope: !151)
!158 = !DILocation(line: 44, column: 2, scope: !151)
!159 = !{i64 19335, i64 19344}
!160 = !DILocation(line: 45, column: 2, scope: !151)
!161 = !{i64 19406}
!162 = !DILocation(line: 46, column: 9, scope: !151)
!163 = !DILocation(line: 47, column: 1, scope: !151)
!164 = !DILocation(line: 46, column: 2, scope: !151)
!165 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !166, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !168)
!166 = !DISubroutineType(types: !167)
!167 = !{!9, !8}
!168 = !{!169, !170}
!169 = !DILocalVariable(name: "variable", arg: 1, scope: !165, file: !6, line: 56, type: !8)
!170 = !DILocalVariable(name: "offset", scope: !165, file: !6, line: 58, type: !5)
!171 = !DILocation(line: 56, column: 46, scope: !165)
!172 = !DILocation(line: 58, column: 2, scope: !165)
!173 = !DILocation(line: 58, column: 6, scope: !165)
!174 = !DILocation(line: 60, column: 2, scope: !165)
!175 = !{i64 19707}
!176 = !DILocation(line: 61, column: 25, scope: !165)
!177 = !DILocation(line: 61, column: 20, scope: !165)
!178 = !DILocation(line: 61, column: 36, scope: !165)
!179 = !DILocation(line: 61, column: 34, scope: !165)
!180 = !DILocation(line: 61, column: 10, scope: !165)
!181 = !DILocation(line: 61, column: 9, scope: !165)
!182 = !DILocation(line: 62, column: 1, scope: !165)
!183 = !DILocation(line: 61, column: 2, scope: !165)
!184 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !185, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!185 = !DISubroutineType(types: !186)
!186 = !{!5, !5, !9, !9}
!187 = distinct !DISubprogram(name: "succeeded", scope: !6, file: !6, line: 72, type: !188, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !191)
!188 = !DISubroutineType(types: !189)
!189 = !{!190, !5}
!190 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!191 = !{!192}
!192 = !DILocalVariable(name: "status", arg: 1, scope: !187, file: !6, line: 72, type: !5)
!193 = !DILocation(line: 72, column: 33, scope: !187)
!194 = !DILocation(line: 74, column: 10, scope: !187)
!195 = !DILocation(line: 74, column: 17, scope: !187)
!196 = !DILocation(line: 74, column: 27, scope: !187)
!197 = !DILocation(line: 74, column: 2, scope: !187)
!198 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !199, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !201)
!199 = !DISubroutineType(types: !200)
!200 = !{null, !5}
!201 = !{!202}
!202 = !DILocalVariable(name: "flags", arg: 1, scope: !198, file: !6, line: 49, type: !5)
!203 = !DILocation(line: 49, column: 36, scope: !198)
!204 = !DILocation(line: 51, column: 6, scope: !205)
!205 = distinct !DILexicalBlock(scope: !198, file: !6, line: 51, column: 6)
!206 = !DILocation(line: 51, column: 12, scope: !205)
!207 = !DILocation(line: 51, column: 6, scope: !198)
!208 = !DILocation(line: 52, column: 3, scope: !205)
!209 = !{i64 19526}
!210 = !DILocation(line: 53, column: 1, scope: !198)
