; ModuleID = 'user_table_right.c'
source_filename = "user_table_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.request = type { i64, i16, i16 }
%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@allowed = internal global [3 x i16] [i16 68, i16 75, i16 80], align 2, !dbg !0
@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !11
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @user_table_right(ptr noundef %from) #0 !dbg !23 {
entry:
  %retval = alloca i64, align 8
  %from.addr = alloca ptr, align 8
  %input = alloca ptr, align 8
  %request = alloca %struct.request, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %reps = alloca i16, align 2
  %i = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %from, ptr %from.addr, align 8
    #dbg_declare(ptr %from.addr, !30, !DIExpression(), !59)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !60
    #dbg_declare(ptr %input, !31, !DIExpression(), !61)
  call void @llvm.lifetime.start.p0(i64 16, ptr %request) #5, !dbg !62
    #dbg_declare(ptr %request, !48, !DIExpression(), !63)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !64
    #dbg_declare(ptr %flags, !55, !DIExpression(), !65)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !64
    #dbg_declare(ptr %status, !56, !DIExpression(), !66)
  call void @llvm.lifetime.start.p0(i64 2, ptr %reps) #5, !dbg !67
    #dbg_declare(ptr %reps, !57, !DIExpression(), !68)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !69
    #dbg_declare(ptr %i, !58, !DIExpression(), !70)
  %0 = load ptr, ptr %from.addr, align 8, !dbg !71
  %call = call i64 @_copy_from_user(ptr noundef %request, ptr noundef %0, i64 noundef 16) #6, !dbg !73
  %tobool = icmp ne i64 %call, 0, !dbg !73
  br i1 %tobool, label %if.then, label %if.end, !dbg !74

if.then:                                          ; preds = %entry
  store i64 -14, ptr %retval, align 8, !dbg !75
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !75

if.end:                                           ; preds = %entry
  store i32 0, ptr %i, align 4, !dbg !76
  br label %for.cond, !dbg !78

for.cond:                                         ; preds = %for.inc, %if.end
  %1 = load i32, ptr %i, align 4, !dbg !79
  %cmp = icmp ult i32 %1, 3, !dbg !81
  br i1 %cmp, label %for.body, label %for.end, !dbg !82

for.body:                                         ; preds = %for.cond
  %2 = load i32, ptr %i, align 4, !dbg !83
  %idxprom = zext i32 %2 to i64, !dbg !85
  %arrayidx = getelementptr [3 x i16], ptr @allowed, i64 0, i64 %idxprom, !dbg !85
  %3 = load i16, ptr %arrayidx, align 2, !dbg !85
  %conv = zext i16 %3 to i32, !dbg !85
  %code = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 1, !dbg !86
  %4 = load i16, ptr %code, align 8, !dbg !86
  %conv1 = zext i16 %4 to i32, !dbg !87
  %cmp2 = icmp eq i32 %conv, %conv1, !dbg !88
  br i1 %cmp2, label %if.then4, label %if.end5, !dbg !89

if.then4:                                         ; preds = %for.body
  br label %for.end, !dbg !90

if.end5:                                          ; preds = %for.body
  br label %for.inc, !dbg !86

for.inc:                                          ; preds = %if.end5
  %5 = load i32, ptr %i, align 4, !dbg !91
  %inc = add i32 %5, 1, !dbg !91
  store i32 %inc, ptr %i, align 4, !dbg !91
  br label %for.cond, !dbg !92, !llvm.loop !93

for.end:                                          ; preds = %if.then4, %for.cond
  %reps6 = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 2, !dbg !96
  %6 = load i16, ptr %reps6, align 2, !dbg !96
  store i16 %6, ptr %reps, align 2, !dbg !97
  %7 = load i32, ptr %i, align 4, !dbg !98
  %cmp7 = icmp eq i32 %7, 3, !dbg !100
  br i1 %cmp7, label %if.then12, label %lor.lhs.false, !dbg !101

lor.lhs.false:                                    ; preds = %for.end
  %8 = load i16, ptr %reps, align 2, !dbg !102
  %conv9 = zext i16 %8 to i32, !dbg !102
  %cmp10 = icmp sgt i32 %conv9, 200, !dbg !103
  br i1 %cmp10, label %if.then12, label %if.end13, !dbg !104

if.then12:                                        ; preds = %lor.lhs.false, %for.end
  store i64 -22, ptr %retval, align 8, !dbg !105
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !105

if.end13:                                         ; preds = %lor.lhs.false
  %call14 = call i64 @irq_save() #6, !dbg !106
  store i64 %call14, ptr %flags, align 8, !dbg !107
  %9 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !108
  %call15 = call ptr @this_cpu_ptr_load(ptr noundef %9) #6, !dbg !109
  store ptr %call15, ptr %input, align 8, !dbg !110
  %partition = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 0, !dbg !111
  %10 = load i64, ptr %partition, align 8, !dbg !111
  %11 = load ptr, ptr %input, align 8, !dbg !112
  %partition16 = getelementptr inbounds %struct.registers_input, ptr %11, i32 0, i32 0, !dbg !113
  store i64 %10, ptr %partition16, align 1, !dbg !114
  %12 = load i16, ptr %reps, align 2, !dbg !115
  %13 = load ptr, ptr %input, align 8, !dbg !116
  %call17 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %12, i16 noundef zeroext 0, ptr noundef %13, ptr noundef null) #6, !dbg !117
  store i64 %call17, ptr %status, align 8, !dbg !118
  %14 = load i64, ptr %flags, align 8, !dbg !119
  call void @irq_restore(i64 noundef %14) #6, !dbg !120
  %15 = load i64, ptr %status, align 8, !dbg !121
  %and = and i64 %15, 65535, !dbg !122
  store i64 %and, ptr %retval, align 8, !dbg !123
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !123

cleanup:                                          ; preds = %if.end13, %if.then12, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !124
  call void @llvm.lifetime.end.p0(i64 2, ptr %reps) #5, !dbg !124
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !124
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !124
  call void @llvm.lifetime.end.p0(i64 16, ptr %request) #5, !dbg !124
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !124
  %16 = load i64, ptr %retval, align 8, !dbg !124
  ret i64 %16, !dbg !124
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !125 dso_local i64 @_copy_from_user(ptr noundef, ptr noundef, i64 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !128 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !133
    #dbg_declare(ptr %flags, !132, !DIExpression(), !134)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !135, !srcloc !136
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !137, !srcloc !138
  %0 = load i64, ptr %flags, align 8, !dbg !139
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !140
  ret i64 %0, !dbg !141
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !142 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !146, !DIExpression(), !148)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !149
    #dbg_declare(ptr %offset, !147, !DIExpression(), !150)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !151, !srcloc !152
  store i64 %0, ptr %offset, align 8, !dbg !151
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !153
  %2 = ptrtoint ptr %1 to i64, !dbg !154
  %3 = load i64, ptr %offset, align 8, !dbg !155
  %add = add i64 %2, %3, !dbg !156
  %4 = inttoptr i64 %add to ptr, !dbg !157
  %5 = load ptr, ptr %4, align 8, !dbg !158
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !159
  ret ptr %5, !dbg !160
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !161 {
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
    #dbg_declare(ptr %code.addr, !165, !DIExpression(), !173)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !166, !DIExpression(), !174)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !167, !DIExpression(), !175)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !168, !DIExpression(), !176)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !169, !DIExpression(), !177)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !178
    #dbg_declare(ptr %control, !170, !DIExpression(), !179)
  %0 = load i16, ptr %code.addr, align 2, !dbg !180
  %conv = zext i16 %0 to i64, !dbg !180
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !181
  %conv1 = zext i16 %1 to i64, !dbg !182
  %shl = shl i64 %conv1, 17, !dbg !183
  %or = or i64 %conv, %shl, !dbg !184
  %2 = load i16, ptr %count.addr, align 2, !dbg !185
  %conv2 = zext i16 %2 to i64, !dbg !186
  %shl3 = shl i64 %conv2, 32, !dbg !187
  %or4 = or i64 %or, %shl3, !dbg !188
  store i64 %or4, ptr %control, align 8, !dbg !179
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !189
    #dbg_declare(ptr %status, !171, !DIExpression(), !190)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !191
    #dbg_declare(ptr %done, !172, !DIExpression(), !192)
  br label %do.body, !dbg !193

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !194
  %4 = load ptr, ptr %input.addr, align 8, !dbg !196
  %5 = load ptr, ptr %output.addr, align 8, !dbg !197
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !198
  store i64 %call, ptr %status, align 8, !dbg !199
  %6 = load i64, ptr %status, align 8, !dbg !200
  %and = and i64 %6, 65535, !dbg !202
  %cmp = icmp ne i64 %and, 0, !dbg !203
  br i1 %cmp, label %if.then, label %if.end, !dbg !204

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !205
  store i64 %7, ptr %retval, align 8, !dbg !206
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !206

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !207
  %shr = lshr i64 %8, 32, !dbg !208
  %and6 = and i64 %shr, 4095, !dbg !209
  %conv7 = trunc i64 %and6 to i16, !dbg !210
  store i16 %conv7, ptr %done, align 2, !dbg !211
  %9 = load i64, ptr %control, align 8, !dbg !212
  %and8 = and i64 %9, -1152640029630136321, !dbg !212
  store i64 %and8, ptr %control, align 8, !dbg !212
  %10 = load i16, ptr %done, align 2, !dbg !213
  %conv9 = zext i16 %10 to i64, !dbg !214
  %shl10 = shl i64 %conv9, 48, !dbg !215
  %11 = load i64, ptr %control, align 8, !dbg !216
  %or11 = or i64 %11, %shl10, !dbg !216
  store i64 %or11, ptr %control, align 8, !dbg !216
  br label %do.cond, !dbg !217

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !218
  %conv12 = zext i16 %12 to i32, !dbg !218
  %13 = load i16, ptr %count.addr, align 2, !dbg !219
  %conv13 = zext i16 %13 to i32, !dbg !219
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !220
  br i1 %cmp14, label %do.body, label %do.end, !dbg !217, !llvm.loop !221

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !223
  store i64 %14, ptr %retval, align 8, !dbg !224
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !224

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !225
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !225
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !225
  %15 = load i64, ptr %retval, align 8, !dbg !225
  ret i64 %15, !dbg !225
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !226 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !230, !DIExpression(), !231)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !232
  %and = and i64 %0, 512, !dbg !234
  %tobool = icmp ne i64 %and, 0, !dbg !234
  br i1 %tobool, label %if.then, label %if.end, !dbg !235

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !236, !srcloc !237
  br label %if.end, !dbg !236

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !238
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !239 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!19, !20, !21}
!llvm.ident = !{!22}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "allowed", scope: !2, file: !3, line: 8, type: !15, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "user_table_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "30ba99c51793eb3a9fb7f5eb6b538983")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!11, !13, !0}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!15 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 48, elements: !17)
!16 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!17 = !{!18}
!18 = !DISubrange(count: 3)
!19 = !{i32 7, !"Dwarf Version", i32 5}
!20 = !{i32 2, !"Debug Info Version", i32 3}
!21 = !{i32 1, !"wchar_size", i32 4}
!22 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!23 = distinct !DISubprogram(name: "user_table_right", scope: !3, file: !3, line: 18, type: !24, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !29)
!24 = !DISubroutineType(types: !25)
!25 = !{!26, !27}
!26 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!29 = !{!30, !31, !48, !55, !56, !57, !58}
!30 = !DILocalVariable(name: "from", arg: 1, scope: !23, file: !3, line: 18, type: !27)
!31 = !DILocalVariable(name: "input", scope: !23, file: !3, line: 20, type: !32)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !34)
!34 = !{!35, !36, !39, !42, !44}
!35 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !33, file: !8, line: 78, baseType: !7, size: 64)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !33, file: !8, line: 79, baseType: !37, size: 32, offset: 64)
!37 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !38)
!38 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !33, file: !8, line: 80, baseType: !40, size: 8, offset: 96)
!40 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !41)
!41 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !33, file: !8, line: 81, baseType: !43, size: 24, offset: 104)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 24, elements: !17)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !33, file: !8, line: 82, baseType: !45, offset: 128)
!45 = !DICompositeType(tag: DW_TAG_array_type, baseType: !37, elements: !46)
!46 = !{!47}
!47 = !DISubrange(count: -1)
!48 = !DILocalVariable(name: "request", scope: !23, file: !3, line: 21, type: !49)
!49 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "request", file: !3, line: 12, size: 128, elements: !50)
!50 = !{!51, !52, !54}
!51 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !49, file: !3, line: 13, baseType: !7, size: 64)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "code", scope: !49, file: !3, line: 14, baseType: !53, size: 16, offset: 64)
!53 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !16)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "reps", scope: !49, file: !3, line: 15, baseType: !53, size: 16, offset: 80)
!55 = !DILocalVariable(name: "flags", scope: !23, file: !3, line: 22, type: !7)
!56 = !DILocalVariable(name: "status", scope: !23, file: !3, line: 22, type: !7)
!57 = !DILocalVariable(name: "reps", scope: !23, file: !3, line: 23, type: !53)
!58 = !DILocalVariable(name: "i", scope: !23, file: !3, line: 24, type: !37)
!59 = !DILocation(line: 18, column: 35, scope: !23)
!60 = !DILocation(line: 20, column: 2, scope: !23)
!61 = !DILocation(line: 20, column: 26, scope: !23)
!62 = !DILocation(line: 21, column: 2, scope: !23)
!63 = !DILocation(line: 21, column: 17, scope: !23)
!64 = !DILocation(line: 22, column: 2, scope: !23)
!65 = !DILocation(line: 22, column: 6, scope: !23)
!66 = !DILocation(line: 22, column: 13, scope: !23)
!67 = !DILocation(line: 23, column: 2, scope: !23)
!68 = !DILocation(line: 23, column: 6, scope: !23)
!69 = !DILocation(line: 24, column: 2, scope: !23)
!70 = !DILocation(line: 24, column: 6, scope: !23)
!71 = !DILocation(line: 26, column: 32, scope: !72)
!72 = distinct !DILexicalBlock(scope: !23, file: !3, line: 26, column: 6)
!73 = !DILocation(line: 26, column: 6, scope: !72)
!74 = !DILocation(line: 26, column: 6, scope: !23)
!75 = !DILocation(line: 27, column: 3, scope: !72)
!76 = !DILocation(line: 28, column: 9, scope: !77)
!77 = distinct !DILexicalBlock(scope: !23, file: !3, line: 28, column: 2)
!78 = !DILocation(line: 28, column: 7, scope: !77)
!79 = !DILocation(line: 28, column: 14, scope: !80)
!80 = distinct !DILexicalBlock(scope: !77, file: !3, line: 28, column: 2)
!81 = !DILocation(line: 28, column: 16, scope: !80)
!82 = !DILocation(line: 28, column: 2, scope: !77)
!83 = !DILocation(line: 29, column: 15, scope: !84)
!84 = distinct !DILexicalBlock(scope: !80, file: !3, line: 29, column: 7)
!85 = !DILocation(line: 29, column: 7, scope: !84)
!86 = !DILocation(line: 29, column: 29, scope: !84)
!87 = !DILocation(line: 29, column: 21, scope: !84)
!88 = !DILocation(line: 29, column: 18, scope: !84)
!89 = !DILocation(line: 29, column: 7, scope: !80)
!90 = !DILocation(line: 30, column: 4, scope: !84)
!91 = !DILocation(line: 28, column: 22, scope: !80)
!92 = !DILocation(line: 28, column: 2, scope: !80)
!93 = distinct !{!93, !82, !94, !95}
!94 = !DILocation(line: 30, column: 4, scope: !77)
!95 = !{!"llvm.loop.mustprogress"}
!96 = !DILocation(line: 31, column: 17, scope: !23)
!97 = !DILocation(line: 31, column: 7, scope: !23)
!98 = !DILocation(line: 32, column: 6, scope: !99)
!99 = distinct !DILexicalBlock(scope: !23, file: !3, line: 32, column: 6)
!100 = !DILocation(line: 32, column: 8, scope: !99)
!101 = !DILocation(line: 32, column: 13, scope: !99)
!102 = !DILocation(line: 32, column: 16, scope: !99)
!103 = !DILocation(line: 32, column: 21, scope: !99)
!104 = !DILocation(line: 32, column: 6, scope: !23)
!105 = !DILocation(line: 33, column: 3, scope: !99)
!106 = !DILocation(line: 34, column: 10, scope: !23)
!107 = !DILocation(line: 34, column: 8, scope: !23)
!108 = !DILocation(line: 35, column: 28, scope: !23)
!109 = !DILocation(line: 35, column: 10, scope: !23)
!110 = !DILocation(line: 35, column: 8, scope: !23)
!111 = !DILocation(line: 36, column: 29, scope: !23)
!112 = !DILocation(line: 36, column: 2, scope: !23)
!113 = !DILocation(line: 36, column: 9, scope: !23)
!114 = !DILocation(line: 36, column: 19, scope: !23)
!115 = !DILocation(line: 37, column: 37, scope: !23)
!116 = !DILocation(line: 37, column: 46, scope: !23)
!117 = !DILocation(line: 37, column: 11, scope: !23)
!118 = !DILocation(line: 37, column: 9, scope: !23)
!119 = !DILocation(line: 38, column: 14, scope: !23)
!120 = !DILocation(line: 38, column: 2, scope: !23)
!121 = !DILocation(line: 39, column: 9, scope: !23)
!122 = !DILocation(line: 39, column: 16, scope: !23)
!123 = !DILocation(line: 39, column: 2, scope: !23)
!124 = !DILocation(line: 40, column: 1, scope: !23)
!125 = !DISubprogram(name: "_copy_from_user", scope: !3, file: !3, line: 10, type: !126, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!126 = !DISubroutineType(types: !127)
!127 = !{!7, !5, !27, !7}
!128 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !129, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !131)
!129 = !DISubroutineType(types: !130)
!130 = !{!7}
!131 = !{!132}
!132 = !DILocalVariable(name: "flags", scope: !128, file: !8, line: 42, type: !7)
!133 = !DILocation(line: 42, column: 2, scope: !128)
!134 = !DILocation(line: 42, column: 6, scope: !128)
!135 = !DILocation(line: 44, column: 2, scope: !128)
!136 = !{i64 19322, i64 19331}
!137 = !DILocation(line: 45, column: 2, scope: !128)
!138 = !{i64 19393}
!139 = !DILocation(line: 46, column: 9, scope: !128)
!140 = !DILocation(line: 47, column: 1, scope: !128)
!141 = !DILocation(line: 46, column: 2, scope: !128)
!142 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !143, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !145)
!143 = !DISubroutineType(types: !144)
!144 = !{!5, !6}
!145 = !{!146, !147}
!146 = !DILocalVariable(name: "variable", arg: 1, scope: !142, file: !8, line: 56, type: !6)
!147 = !DILocalVariable(name: "offset", scope: !142, file: !8, line: 58, type: !7)
!148 = !DILocation(line: 56, column: 46, scope: !142)
!149 = !DILocation(line: 58, column: 2, scope: !142)
!150 = !DILocation(line: 58, column: 6, scope: !142)
!151 = !DILocation(line: 60, column: 2, scope: !142)
!152 = !{i64 19694}
!153 = !DILocation(line: 61, column: 25, scope: !142)
!154 = !DILocation(line: 61, column: 20, scope: !142)
!155 = !DILocation(line: 61, column: 36, scope: !142)
!156 = !DILocation(line: 61, column: 34, scope: !142)
!157 = !DILocation(line: 61, column: 10, scope: !142)
!158 = !DILocation(line: 61, column: 9, scope: !142)
!159 = !DILocation(line: 62, column: 1, scope: !142)
!160 = !DILocation(line: 61, column: 2, scope: !142)
!161 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !162, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !164)
!162 = !DISubroutineType(types: !163)
!163 = !{!7, !53, !53, !53, !5, !5}
!164 = !{!165, !166, !167, !168, !169, !170, !171, !172}
!165 = !DILocalVariable(name: "code", arg: 1, scope: !161, file: !8, line: 19, type: !53)
!166 = !DILocalVariable(name: "count", arg: 2, scope: !161, file: !8, line: 19, type: !53)
!167 = !DILocalVariable(name: "varhead", arg: 3, scope: !161, file: !8, line: 19, type: !53)
!168 = !DILocalVariable(name: "input", arg: 4, scope: !161, file: !8, line: 19, type: !5)
!169 = !DILocalVariable(name: "output", arg: 5, scope: !161, file: !8, line: 19, type: !5)
!170 = !DILocalVariable(name: "control", scope: !161, file: !8, line: 21, type: !7)
!171 = !DILocalVariable(name: "status", scope: !161, file: !8, line: 22, type: !7)
!172 = !DILocalVariable(name: "done", scope: !161, file: !8, line: 23, type: !53)
!173 = !DILocation(line: 19, column: 25, scope: !161)
!174 = !DILocation(line: 19, column: 35, scope: !161)
!175 = !DILocation(line: 19, column: 46, scope: !161)
!176 = !DILocation(line: 19, column: 61, scope: !161)
!177 = !DILocation(line: 19, column: 74, scope: !161)
!178 = !DILocation(line: 21, column: 2, scope: !161)
!179 = !DILocation(line: 21, column: 6, scope: !161)
!180 = !DILocation(line: 21, column: 16, scope: !161)
!181 = !DILocation(line: 21, column: 29, scope: !161)
!182 = !DILocation(line: 21, column: 24, scope: !161)
!183 = !DILocation(line: 21, column: 37, scope: !161)
!184 = !DILocation(line: 21, column: 21, scope: !161)
!185 = !DILocation(line: 21, column: 52, scope: !161)
!186 = !DILocation(line: 21, column: 47, scope: !161)
!187 = !DILocation(line: 21, column: 58, scope: !161)
!188 = !DILocation(line: 21, column: 44, scope: !161)
!189 = !DILocation(line: 22, column: 2, scope: !161)
!190 = !DILocation(line: 22, column: 6, scope: !161)
!191 = !DILocation(line: 23, column: 2, scope: !161)
!192 = !DILocation(line: 23, column: 6, scope: !161)
!193 = !DILocation(line: 25, column: 2, scope: !161)
!194 = !DILocation(line: 26, column: 28, scope: !195)
!195 = distinct !DILexicalBlock(scope: !161, file: !8, line: 25, column: 5)
!196 = !DILocation(line: 26, column: 37, scope: !195)
!197 = !DILocation(line: 26, column: 44, scope: !195)
!198 = !DILocation(line: 26, column: 12, scope: !195)
!199 = !DILocation(line: 26, column: 10, scope: !195)
!200 = !DILocation(line: 27, column: 8, scope: !201)
!201 = distinct !DILexicalBlock(scope: !195, file: !8, line: 27, column: 7)
!202 = !DILocation(line: 27, column: 15, scope: !201)
!203 = !DILocation(line: 27, column: 25, scope: !201)
!204 = !DILocation(line: 27, column: 7, scope: !195)
!205 = !DILocation(line: 28, column: 11, scope: !201)
!206 = !DILocation(line: 28, column: 4, scope: !201)
!207 = !DILocation(line: 29, column: 11, scope: !195)
!208 = !DILocation(line: 29, column: 18, scope: !195)
!209 = !DILocation(line: 29, column: 25, scope: !195)
!210 = !DILocation(line: 29, column: 10, scope: !195)
!211 = !DILocation(line: 29, column: 8, scope: !195)
!212 = !DILocation(line: 30, column: 11, scope: !195)
!213 = !DILocation(line: 31, column: 19, scope: !195)
!214 = !DILocation(line: 31, column: 14, scope: !195)
!215 = !DILocation(line: 31, column: 24, scope: !195)
!216 = !DILocation(line: 31, column: 11, scope: !195)
!217 = !DILocation(line: 32, column: 2, scope: !195)
!218 = !DILocation(line: 32, column: 11, scope: !161)
!219 = !DILocation(line: 32, column: 18, scope: !161)
!220 = !DILocation(line: 32, column: 16, scope: !161)
!221 = distinct !{!221, !193, !222, !95}
!222 = !DILocation(line: 32, column: 23, scope: !161)
!223 = !DILocation(line: 33, column: 9, scope: !161)
!224 = !DILocation(line: 33, column: 2, scope: !161)
!225 = !DILocation(line: 34, column: 1, scope: !161)
!226 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !227, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !229)
!227 = !DISubroutineType(types: !228)
!228 = !{null, !7}
!229 = !{!230}
!230 = !DILocalVariable(name: "flags", arg: 1, scope: !226, file: !8, line: 49, type: !7)
!231 = !DILocation(line: 49, column: 36, scope: !226)
!232 = !DILocation(line: 51, column: 6, scope: !233)
!233 = distinct !DILexicalBlock(scope: !226, file: !8, line: 51, column: 6)
!234 = !DILocation(line: 51, column: 12, scope: !233)
!235 = !DILocation(line: 51, column: 6, scope: !226)
!236 = !DILocation(line: 52, column: 3, scope: !233)
!237 = !{i64 19513}
!238 = !DILocation(line: 53, column: 1, scope: !226)
!239 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !240, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!240 = !DISubroutineType(types: !241)
!241 = !{!7, !7, !5, !5}
