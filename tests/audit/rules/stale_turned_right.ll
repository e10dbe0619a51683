; ModuleID = 'stale_turned_right.c'
source_filename = "stale_turned_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_turned_right(ptr noundef %names, i32 noundef %count) #0 !dbg !19 {
entry:
  %names.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %i = alloca i32, align 4
  store ptr %names, ptr %names.addr, align 8
    #dbg_declare(ptr %names.addr, !27, !DIExpression(), !49)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !28, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !51
    #dbg_declare(ptr %flags, !29, !DIExpression(), !52)
  %call = call i64 @irq_save() #7, !dbg !53
  store i64 %call, ptr %flags, align 8, !dbg !52
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !51
    #dbg_declare(ptr %status, !30, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !55
    #dbg_declare(ptr %input, !31, !DIExpression(), !56)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !57
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !58
  store ptr %call1, ptr %input, align 8, !dbg !56
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #6, !dbg !59
    #dbg_declare(ptr %i, !48, !DIExpression(), !60)
  %1 = load i32, ptr %count.addr, align 4, !dbg !61
  store i32 %1, ptr %i, align 4, !dbg !60
  %2 = load i32, ptr %count.addr, align 4, !dbg !62
  %tobool = icmp ne i32 %2, 0, !dbg !62
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !64

lor.lhs.false:                                    ; preds = %entry
  %3 = load i32, ptr %count.addr, align 4, !dbg !65
  %cmp = icmp ugt i32 %3, 100, !dbg !66
  br i1 %cmp, label %if.then, label %if.end, !dbg !67

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i32 1, ptr %count.addr, align 4, !dbg !68
  br label %if.end, !dbg !69

if.end:                                           ; preds = %if.then, %lor.lhs.false
  %4 = load ptr, ptr %input, align 8, !dbg !70
  call void @llvm.memset.p0.i64(ptr align 1 %4, i8 0, i64 16, i1 false), !dbg !71
  store i32 0, ptr %i, align 4, !dbg !72
  br label %for.cond, !dbg !74

for.cond:                                         ; preds = %for.inc, %if.end
  %5 = load i32, ptr %i, align 4, !dbg !75
  %6 = load i32, ptr %count.addr, align 4, !dbg !77
  %cmp2 = icmp ult i32 %5, %6, !dbg !78
  br i1 %cmp2, label %for.body, label %for.end, !dbg !79

for.body:                                         ; preds = %for.cond
  %7 = load ptr, ptr %names.addr, align 8, !dbg !80
  %8 = load i32, ptr %i, align 4, !dbg !81
  %idxprom = zext i32 %8 to i64, !dbg !80
  %arrayidx = getelementptr i32, ptr %7, i64 %idxprom, !dbg !80
  %9 = load i32, ptr %arrayidx, align 4, !dbg !80
  %10 = load ptr, ptr %input, align 8, !dbg !82
  %names3 = getelementptr inbounds %struct.registers_input, ptr %10, i32 0, i32 4, !dbg !83
  %11 = load i32, ptr %count.addr, align 4, !dbg !84
  %sub = sub i32 %11, 1, !dbg !85
  %12 = load i32, ptr %i, align 4, !dbg !86
  %sub4 = sub i32 %sub, %12, !dbg !87
  %idxprom5 = zext i32 %sub4 to i64, !dbg !82
  %arrayidx6 = getelementptr [0 x i32], ptr %names3, i64 0, i64 %idxprom5, !dbg !82
  store i32 %9, ptr %arrayidx6, align 1, !dbg !88
  br label %for.inc, !dbg !82

for.inc:                                          ; preds = %for.body
  %13 = load i32, ptr %i, align 4, !dbg !89
  %inc = add i32 %13, 1, !dbg !89
  store i32 %inc, ptr %i, align 4, !dbg !89
  br label %for.cond, !dbg !90, !llvm.loop !91

for.end:                                          ; preds = %for.cond
  %14 = load i32, ptr %count.addr, align 4, !dbg !94
  %conv = trunc i32 %14 to i16, !dbg !94
  %15 = load ptr, ptr %input, align 8, !dbg !95
  %16 = load ptr, ptr %input, align 8, !dbg !96
  %add.ptr = getelementptr i8, ptr %16, i64 2048, !dbg !97
  %call7 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %15, ptr noundef %add.ptr) #7, !dbg !98
  store i64 %call7, ptr %status, align 8, !dbg !99
  %17 = load i64, ptr %flags, align 8, !dbg !100
  call void @irq_restore(i64 noundef %17) #7, !dbg !101
  %18 = load i64, ptr %status, align 8, !dbg !102
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !103
  ret i64 %18, !dbg !104
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !105 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !110
    #dbg_declare(ptr %flags, !109, !DIExpression(), !111)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !112, !srcloc !113
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !114, !srcloc !115
  %0 = load i64, ptr %flags, align 8, !dbg !116
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !117
  ret i64 %0, !dbg !118
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !119 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !123, !DIExpression(), !125)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !126
    #dbg_declare(ptr %offset, !124, !DIExpression(), !127)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !128, !srcloc !129
  store i64 %0, ptr %offset, align 8, !dbg !128
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !130
  %2 = ptrtoint ptr %1 to i64, !dbg !131
  %3 = load i64, ptr %offset, align 8, !dbg !132
  %add = add i64 %2, %3, !dbg !133
  %4 = inttoptr i64 %add to ptr, !dbg !134
  %5 = load ptr, ptr %4, align 8, !dbg !135
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !136
  ret ptr %5, !dbg !137
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !138 {
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
    #dbg_declare(ptr %code.addr, !144, !DIExpression(), !152)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !145, !DIExpression(), !153)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !146, !DIExpression(), !154)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !147, !DIExpression(), !155)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !148, !DIExpression(), !156)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !157
    #dbg_declare(ptr %control, !149, !DIExpression(), !158)
  %0 = load i16, ptr %code.addr, align 2, !dbg !159
  %conv = zext i16 %0 to i64, !dbg !159
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !160
  %conv1 = zext i16 %1 to i64, !dbg !161
  %shl = shl i64 %conv1, 17, !dbg !162
  %or = or i64 %conv, %shl, !dbg !163
  %2 = load i16, ptr %count.addr, align 2, !dbg !164
  %conv2 = zext i16 %2 to i64, !dbg !165
  %shl3 = shl i64 %conv2, 32, !dbg !166
  %or4 = or i64 %or, %shl3, !dbg !167
  store i64 %or4, ptr %control, align 8, !dbg !158
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !168
    #dbg_declare(ptr %status, !150, !DIExpression(), !169)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !170
    #dbg_declare(ptr %done, !151, !DIExpression(), !171)
  br label %do.body, !dbg !172

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !173
  %4 = load ptr, ptr %input.addr, align 8, !dbg !175
  %5 = load ptr, ptr %output.addr, align 8, !dbg !176
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !177
  store i64 %call, ptr %status, align 8, !dbg !178
  %6 = load i64, ptr %status, align 8, !dbg !179
  %and = and i64 %6, 65535, !dbg !181
  %cmp = icmp ne i64 %and, 0, !dbg !182
  br i1 %cmp, label %if.then, label %if.end, !dbg !183

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !184
  store i64 %7, ptr %retval, align 8, !dbg !185
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !185

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !186
  %shr = lshr i64 %8, 32, !dbg !187
  %and6 = and i64 %shr, 4095, !dbg !188
  %conv7 = trunc i64 %and6 to i16, !dbg !189
  store i16 %conv7, ptr %done, align 2, !dbg !190
  %9 = load i64, ptr %control, align 8, !dbg !191
  %and8 = and i64 %9, -1152640029630136321, !dbg !191
  store i64 %and8, ptr %control, align 8, !dbg !191
  %10 = load i16, ptr %done, align 2, !dbg !192
  %conv9 = zext i16 %10 to i64, !dbg !193
  %shl10 = shl i64 %conv9, 48, !dbg !194
  %11 = load i64, ptr %control, align 8, !dbg !195
  %or11 = or i64 %11, %shl10, !dbg !195
  store i64 %or11, ptr %control, align 8, !dbg !195
  br label %do.cond, !dbg !196

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !197
  %conv12 = zext i16 %12 to i32, !dbg !197
  %13 = load i16, ptr %count.addr, align 2, !dbg !198
  %conv13 = zext i16 %13 to i32, !dbg !198
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !199
  br i1 %cmp14, label %do.body, label %do.end, !dbg !196, !llvm.loop !200

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !202
  store i64 %14, ptr %retval, align 8, !dbg !203
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !203

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !204
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !204
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !204
  %15 = load i64, ptr %retval, align 8, !dbg !204
  ret i64 %15, !dbg !204
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !205 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !209, !DIExpression(), !210)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !211
  %and = and i64 %0, 512, !dbg !213
  %tobool = icmp ne i64 %and, 0, !dbg !213
  br i1 %tobool, label %if.then, label %if.end, !dbg !214

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !215, !srcloc !216
  br label %if.end, !dbg !215

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !217
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !218 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_turned_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "ee79e8fcd0a711935419b953807f2ad0")
!4 = !{!5, !7, !9}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !10, line: 9, baseType: !11)
!10 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!11 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!12 = !{!0, !13}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!15 = !{i32 7, !"Dwarf Version", i32 5}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!19 = distinct !DISubprogram(name: "stale_turned_right", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
!20 = !DISubroutineType(types: !21)
!21 = !{!9, !22, !24}
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !24)
!24 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !25)
!25 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!26 = !{!27, !28, !29, !30, !31, !48}
!27 = !DILocalVariable(name: "names", arg: 1, scope: !19, file: !3, line: 8, type: !22)
!28 = !DILocalVariable(name: "count", arg: 2, scope: !19, file: !3, line: 8, type: !24)
!29 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 10, type: !9)
!30 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 10, type: !9)
!31 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 11, type: !32)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !34)
!34 = !{!35, !36, !37, !40, !44}
!35 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !33, file: !10, line: 78, baseType: !9, size: 64)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !33, file: !10, line: 79, baseType: !24, size: 32, offset: 64)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !33, file: !10, line: 80, baseType: !38, size: 8, offset: 96)
!38 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !39)
!39 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !33, file: !10, line: 81, baseType: !41, size: 24, offset: 104)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !38, size: 24, elements: !42)
!42 = !{!43}
!43 = !DISubrange(count: 3)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !33, file: !10, line: 82, baseType: !45, offset: 128)
!45 = !DICompositeType(tag: DW_TAG_array_type, baseType: !24, elements: !46)
!46 = !{!47}
!47 = !DISubrange(count: -1)
!48 = !DILocalVariable(name: "i", scope: !19, file: !3, line: 12, type: !24)
!49 = !DILocation(line: 8, column: 35, scope: !19)
!50 = !DILocation(line: 8, column: 46, scope: !19)
!51 = !DILocation(line: 10, column: 2, scope: !19)
!52 = !DILocation(line: 10, column: 6, scope: !19)
!53 = !DILocation(line: 10, column: 14, scope: !19)
!54 = !DILocation(line: 10, column: 26, scope: !19)
!55 = !DILocation(line: 11, column: 2, scope: !19)
!56 = !DILocation(line: 11, column: 26, scope: !19)
!57 = !DILocation(line: 11, column: 52, scope: !19)
!58 = !DILocation(line: 11, column: 34, scope: !19)
!59 = !DILocation(line: 12, column: 2, scope: !19)
!60 = !DILocation(line: 12, column: 6, scope: !19)
!61 = !DILocation(line: 12, column: 10, scope: !19)
!62 = !DILocation(line: 14, column: 7, scope: !63)
!63 = distinct !DILexicalBlock(scope: !19, file: !3, line: 14, column: 6)
!64 = !DILocation(line: 14, column: 13, scope: !63)
!65 = !DILocation(line: 14, column: 16, scope: !63)
!66 = !DILocation(line: 14, column: 22, scope: !63)
!67 = !DILocation(line: 14, column: 6, scope: !19)
!68 = !DILocation(line: 15, column: 9, scope: !63)
!69 = !DILocation(line: 15, column: 3, scope: !63)
!70 = !DILocation(line: 16, column: 19, scope: !19)
!71 = !DILocation(line: 16, column: 2, scope: !19)
!72 = !DILocation(line: 17, column: 9, scope: !73)
!73 = distinct !DILexicalBlock(scope: !19, file: !3, line: 17, column: 2)
!74 = !DILocation(line: 17, column: 7, scope: !73)
!75 = !DILocation(line: 17, column: 14, scope: !76)
!76 = distinct !DILexicalBlock(scope: !73, file: !3, line: 17, column: 2)
!77 = !DILocation(line: 17, column: 18, scope: !76)
!78 = !DILocation(line: 17, column: 16, scope: !76)
!79 = !DILocation(line: 17, column: 2, scope: !73)
!80 = !DILocation(line: 18, column: 33, scope: !76)
!81 = !DILocation(line: 18, column: 39, scope: !76)
!82 = !DILocation(line: 18, column: 3, scope: !76)
!83 = !DILocation(line: 18, column: 10, scope: !76)
!84 = !DILocation(line: 18, column: 16, scope: !76)
!85 = !DILocation(line: 18, column: 22, scope: !76)
!86 = !DILocation(line: 18, column: 28, scope: !76)
!87 = !DILocation(line: 18, column: 26, scope: !76)
!88 = !DILocation(line: 18, column: 31, scope: !76)
!89 = !DILocation(line: 17, column: 26, scope: !76)
!90 = !DILocation(line: 17, column: 2, scope: !76)
!91 = distinct !{!91, !79, !92, !93}
!92 = !DILocation(line: 18, column: 40, scope: !73)
!93 = !{!"llvm.loop.mustprogress"}
!94 = !DILocation(line: 19, column: 37, scope: !19)
!95 = !DILocation(line: 19, column: 47, scope: !19)
!96 = !DILocation(line: 19, column: 62, scope: !19)
!97 = !DILocation(line: 19, column: 68, scope: !19)
!98 = !DILocation(line: 19, column: 11, scope: !19)
!99 = !DILocation(line: 19, column: 9, scope: !19)
!100 = !DILocation(line: 20, column: 14, scope: !19)
!101 = !DILocation(line: 20, column: 2, scope: !19)
!102 = !DILocation(line: 21, column: 9, scope: !19)
!103 = !DILocation(line: 22, column: 1, scope: !19)
!104 = !DILocation(line: 21, column: 2, scope: !19)
!105 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !106, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !108)
!106 = !DISubroutineType(types: !107)
!107 = !{!9}
!108 = !{!109}
!109 = !DILocalVariable(name: "flags", scope: !105, file: !10, line: 42, type: !9)
!110 = !DILocation(line: 42, column: 2, scope: !105)
!111 = !DILocation(line: 42, column: 6, scope: !105)
!112 = !DILocation(line: 44, column: 2, scope: !105)
!113 = !{i64 19024, i64 19033}
!114 = !DILocation(line: 45, column: 2, scope: !105)
!115 = !{i64 19095}
!116 = !DILocation(line: 46, column: 9, scope: !105)
!117 = !DILocation(line: 47, column: 1, scope: !105)
!118 = !DILocation(line: 46, column: 2, scope: !105)
!119 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !120, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !122)
!120 = !DISubroutineType(types: !121)
!121 = !{!8, !7}
!122 = !{!123, !124}
!123 = !DILocalVariable(name: "variable", arg: 1, scope: !119, file: !10, line: 56, type: !7)
!124 = !DILocalVariable(name: "offset", scope: !119, file: !10, line: 58, type: !9)
!125 = !DILocation(line: 56, column: 46, scope: !119)
!126 = !DILocation(line: 58, column: 2, scope: !119)
!127 = !DILocation(line: 58, column: 6, scope: !119)
!128 = !DILocation(line: 60, column: 2, scope: !119)
!129 = !{i64 19396}
!130 = !DILocation(line: 61, column: 25, scope: !119)
!131 = !DILocation(line: 61, column: 20, scope: !119)
!132 = !DILocation(line: 61, column: 36, scope: !119)
!133 = !DILocation(line: 61, column: 34, scope: !119)
!134 = !DILocation(line: 61, column: 10, scope: !119)
!135 = !DILocation(line: 61, column: 9, scope: !119)
!136 = !DILocation(line: 62, column: 1, scope: !119)
!137 = !DILocation(line: 61, column: 2, scope: !119)
!138 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !10, file: !10, line: 19, type: !139, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !143)
!139 = !DISubroutineType(types: !140)
!140 = !{!9, !141, !141, !141, !8, !8}
!141 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !10, line: 7, baseType: !142)
!142 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!143 = !{!144, !145, !146, !147, !148, !149, !150, !151}
!144 = !DILocalVariable(name: "code", arg: 1, scope: !138, file: !10, line: 19, type: !141)
!145 = !DILocalVariable(name: "count", arg: 2, scope: !138, file: !10, line: 19, type: !141)
!146 = !DILocalVariable(name: "varhead", arg: 3, scope: !138, file: !10, line: 19, type: !141)
!147 = !DILocalVariable(name: "input", arg: 4, scope: !138, file: !10, line: 19, type: !8)
!148 = !DILocalVariable(name: "output", arg: 5, scope: !138, file: !10, line: 19, type: !8)
!149 = !DILocalVariable(name: "control", scope: !138, file: !10, line: 21, type: !9)
!150 = !DILocalVariable(name: "status", scope: !138, file: !10, line: 22, type: !9)
!151 = !DILocalVariable(name: "done", scope: !138, file: !10, line: 23, type: !141)
!152 = !DILocation(line: 19, column: 25, scope: !138)
!153 = !DILocation(line: 19, column: 35, scope: !138)
!154 = !DILocation(line: 19, column: 46, scope: !138)
!155 = !DILocation(line: 19, column: 61, scope: !138)
!156 = !DILocation(line: 19, column: 74, scope: !138)
!157 = !DILocation(line: 21, column: 2, scope: !138)
!158 = !DILocation(line: 21, column: 6, scope: !138)
!159 = !DILocation(line: 21, column: 16, scope: !138)
!160 = !DILocation(line: 21, column: 29, scope: !138)
!161 = !DILocation(line: 21, column: 24, scope: !138)
!162 = !DILocation(line: 21, column: 37, scope: !138)
!163 = !DILocation(line: 21, column: 21, scope: !138)
!164 = !DILocation(line: 21, column: 52, scope: !138)
!165 = !DILocation(line: 21, column: 47, scope: !138)
!166 = !DILocation(line: 21, column: 58, scope: !138)
!167 = !DILocation(line: 21, column: 44, scope: !138)
!168 = !DILocation(line: 22, column: 2, scope: !138)
!169 = !DILocation(line: 22, column: 6, scope: !138)
!170 = !DILocation(line: 23, column: 2, scope: !138)
!171 = !DILocation(line: 23, column: 6, scope: !138)
!172 = !DILocation(line: 25, column: 2, scope: !138)
!173 = !DILocation(line: 26, column: 28, scope: !174)
!174 = distinct !DILexicalBlock(scope: !138, file: !10, line: 25, column: 5)
!175 = !DILocation(line: 26, column: 37, scope: !174)
!176 = !DILocation(line: 26, column: 44, scope: !174)
!177 = !DILocation(line: 26, column: 12, scope: !174)
!178 = !DILocation(line: 26, column: 10, scope: !174)
!179 = !DILocation(line: 27, column: 8, scope: !180)
!180 = distinct !DILexicalBlock(scope: !174, file: !10, line: 27, column: 7)
!181 = !DILocation(line: 27, column: 15, scope: !180)
!182 = !DILocation(line: 27, column: 25, scope: !180)
!183 = !DILocation(line: 27, column: 7, scope: !174)
!184 = !DILocation(line: 28, column: 11, scope: !180)
!185 = !DILocation(line: 28, column: 4, scope: !180)
!186 = !DILocation(line: 29, column: 11, scope: !174)
!187 = !DILocation(line: 29, column: 18, scope: !174)
!188 = !DILocation(line: 29, column: 25, scope: !174)
!189 = !DILocation(line: 29, column: 10, scope: !174)
!190 = !DILocation(line: 29, column: 8, scope: !174)
!191 = !DILocation(line: 30, column: 11, scope: !174)
!192 = !DILocation(line: 31, column: 19, scope: !174)
!193 = !DILocation(line: 31, column: 14, scope: !174)
!194 = !DILocation(line: 31, column: 24, scope: !174)
!195 = !DILocation(line: 31, column: 11, scope: !174)
!196 = !DILocation(line: 32, column: 2, scope: !174)
!197 = !DILocation(line: 32, column: 11, scope: !138)
!198 = !DILocation(line: 32, column: 18, scope: !138)
!199 = !DILocation(line: 32, column: 16, scope: !138)
!200 = distinct !{!200, !172, !201, !93}
!201 = !DILocation(line: 32, column: 23, scope: !138)
!202 = !DILocation(line: 33, column: 9, scope: !138)
!203 = !DILocation(line: 33, column: 2, scope: !138)
!204 = !DILocation(line: 34, column: 1, scope: !138)
!205 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !206, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !208)
!206 = !DISubroutineType(types: !207)
!207 = !{null, !9}
!208 = !{!209}
!209 = !DILocalVariable(name: "flags", arg: 1, scope: !205, file: !10, line: 49, type: !9)
!210 = !DILocation(line: 49, column: 36, scope: !205)
!211 = !DILocation(line: 51, column: 6, scope: !212)
!212 = distinct !DILexicalBlock(scope: !205, file: !10, line: 51, column: 6)
!213 = !DILocation(line: 51, column: 12, scope: !212)
!214 = !DILocation(line: 51, column: 6, scope: !205)
!215 = !DILocation(line: 52, column: 3, scope: !212)
!216 = !{i64 19215}
!217 = !DILocation(line: 53, column: 1, scope: !205)
!218 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !219, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!219 = !DISubroutineType(types: !220)
!220 = !{!9, !9, !8, !8}
