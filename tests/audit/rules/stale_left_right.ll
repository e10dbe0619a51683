; ModuleID = 'stale_left_right.c'
source_filename = "stale_left_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_left_right(ptr noundef %names, i32 noundef %count) #0 !dbg !19 {
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
  %5 = load i32, ptr %count.addr, align 4, !dbg !72
  store i32 %5, ptr %i, align 4, !dbg !74
  br label %for.cond, !dbg !75

for.cond:                                         ; preds = %for.inc, %if.end
  %6 = load i32, ptr %i, align 4, !dbg !76
  %tobool2 = icmp ne i32 %6, 0, !dbg !78
  br i1 %tobool2, label %for.body, label %for.end, !dbg !78

for.body:                                         ; preds = %for.cond
  %7 = load ptr, ptr %names.addr, align 8, !dbg !79
  %incdec.ptr = getelementptr i32, ptr %7, i32 1, !dbg !79
  store ptr %incdec.ptr, ptr %names.addr, align 8, !dbg !79
  %8 = load i32, ptr %7, align 4, !dbg !80
  %9 = load ptr, ptr %input, align 8, !dbg !81
  %names3 = getelementptr inbounds %struct.registers_input, ptr %9, i32 0, i32 4, !dbg !82
  %10 = load i32, ptr %count.addr, align 4, !dbg !83
  %11 = load i32, ptr %i, align 4, !dbg !84
  %sub = sub i32 %10, %11, !dbg !85
  %idxprom = zext i32 %sub to i64, !dbg !81
  %arrayidx = getelementptr [0 x i32], ptr %names3, i64 0, i64 %idxprom, !dbg !81
  store i32 %8, ptr %arrayidx, align 1, !dbg !86
  br label %for.inc, !dbg !81

for.inc:                                          ; preds = %for.body
  %12 = load i32, ptr %i, align 4, !dbg !87
  %dec = add i32 %12, -1, !dbg !87
  store i32 %dec, ptr %i, align 4, !dbg !87
  br label %for.cond, !dbg !88, !llvm.loop !89

for.end:                                          ; preds = %for.cond
  %13 = load i32, ptr %count.addr, align 4, !dbg !92
  %conv = trunc i32 %13 to i16, !dbg !92
  %14 = load ptr, ptr %input, align 8, !dbg !93
  %15 = load ptr, ptr %input, align 8, !dbg !94
  %add.ptr = getelementptr i8, ptr %15, i64 2048, !dbg !95
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %14, ptr noundef %add.ptr) #7, !dbg !96
  store i64 %call4, ptr %status, align 8, !dbg !97
  %16 = load i64, ptr %flags, align 8, !dbg !98
  call void @irq_restore(i64 noundef %16) #7, !dbg !99
  %17 = load i64, ptr %status, align 8, !dbg !100
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !101
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !101
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !101
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !101
  ret i64 %17, !dbg !102
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !103 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !108
    #dbg_declare(ptr %flags, !107, !DIExpression(), !109)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !110, !srcloc !111
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !112, !srcloc !113
  %0 = load i64, ptr %flags, align 8, !dbg !114
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !115
  ret i64 %0, !dbg !116
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !117 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !121, !DIExpression(), !123)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !124
    #dbg_declare(ptr %offset, !122, !DIExpression(), !125)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !126, !srcloc !127
  store i64 %0, ptr %offset, align 8, !dbg !126
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !128
  %2 = ptrtoint ptr %1 to i64, !dbg !129
  %3 = load i64, ptr %offset, align 8, !dbg !130
  %add = add i64 %2, %3, !dbg !131
  %4 = inttoptr i64 %add to ptr, !dbg !132
  %5 = load ptr, ptr %4, align 8, !dbg !133
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !134
  ret ptr %5, !dbg !135
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !136 {
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
    #dbg_declare(ptr %code.addr, !142, !DIExpression(), !150)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !143, !DIExpression(), !151)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !144, !DIExpression(), !152)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !145, !DIExpression(), !153)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !146, !DIExpression(), !154)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !155
    #dbg_declare(ptr %control, !147, !DIExpression(), !156)
  %0 = load i16, ptr %code.addr, align 2, !dbg !157
  %conv = zext i16 %0 to i64, !dbg !157
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !158
  %conv1 = zext i16 %1 to i64, !dbg !159
  %shl = shl i64 %conv1, 17, !dbg !160
  %or = or i64 %conv, %shl, !dbg !161
  %2 = load i16, ptr %count.addr, align 2, !dbg !162
  %conv2 = zext i16 %2 to i64, !dbg !163
  %shl3 = shl i64 %conv2, 32, !dbg !164
  %or4 = or i64 %or, %shl3, !dbg !165
  store i64 %or4, ptr %control, align 8, !dbg !156
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !166
    #dbg_declare(ptr %status, !148, !DIExpression(), !167)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !168
    #dbg_declare(ptr %done, !149, !DIExpression(), !169)
  br label %do.body, !dbg !170

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !171
  %4 = load ptr, ptr %input.addr, align 8, !dbg !173
  %5 = load ptr, ptr %output.addr, align 8, !dbg !174
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !175
  store i64 %call, ptr %status, align 8, !dbg !176
  %6 = load i64, ptr %status, align 8, !dbg !177
  %and = and i64 %6, 65535, !dbg !179
  %cmp = icmp ne i64 %and, 0, !dbg !180
  br i1 %cmp, label %if.then, label %if.end, !dbg !181

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !182
  store i64 %7, ptr %retval, align 8, !dbg !183
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !183

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !184
  %shr = lshr i64 %8, 32, !dbg !185
  %and6 = and i64 %shr, 4095, !dbg !186
  %conv7 = trunc i64 %and6 to i16, !dbg !187
  store i16 %conv7, ptr %done, align 2, !dbg !188
  %9 = load i64, ptr %control, align 8, !dbg !189
  %and8 = and i64 %9, -1152640029630136321, !dbg !189
  store i64 %and8, ptr %control, align 8, !dbg !189
  %10 = load i16, ptr %done, align 2, !dbg !190
  %conv9 = zext i16 %10 to i64, !dbg !191
  %shl10 = shl i64 %conv9, 48, !dbg !192
  %11 = load i64, ptr %control, align 8, !dbg !193
  %or11 = or i64 %11, %shl10, !dbg !193
  store i64 %or11, ptr %control, align 8, !dbg !193
  br label %do.cond, !dbg !194

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !195
  %conv12 = zext i16 %12 to i32, !dbg !195
  %13 = load i16, ptr %count.addr, align 2, !dbg !196
  %conv13 = zext i16 %13 to i32, !dbg !196
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !197
  br i1 %cmp14, label %do.body, label %do.end, !dbg !194, !llvm.loop !198

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !200
  store i64 %14, ptr %retval, align 8, !dbg !201
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !201

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !202
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !202
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !202
  %15 = load i64, ptr %retval, align 8, !dbg !202
  ret i64 %15, !dbg !202
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !203 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !207, !DIExpression(), !208)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !209
  %and = and i64 %0, 512, !dbg !211
  %tobool = icmp ne i64 %and, 0, !dbg !211
  br i1 %tobool, label %if.then, label %if.end, !dbg !212

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !213, !srcloc !214
  br label %if.end, !dbg !213

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !215
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !216 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!3 = !DIFile(filename: "stale_left_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "62ea6ad43e8699d2f5c7d6741f9bdc1c")
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
!19 = distinct !DISubprogram(name: "stale_left_right", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
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
!49 = !DILocation(line: 8, column: 33, scope: !19)
!50 = !DILocation(line: 8, column: 44, scope: !19)
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
!72 = !DILocation(line: 17, column: 11, scope: !73)
!73 = distinct !DILexicalBlock(scope: !19, file: !3, line: 17, column: 2)
!74 = !DILocation(line: 17, column: 9, scope: !73)
!75 = !DILocation(line: 17, column: 7, scope: !73)
!76 = !DILocation(line: 17, column: 18, scope: !77)
!77 = distinct !DILexicalBlock(scope: !73, file: !3, line: 17, column: 2)
!78 = !DILocation(line: 17, column: 2, scope: !73)
!79 = !DILocation(line: 18, column: 35, scope: !77)
!80 = !DILocation(line: 18, column: 29, scope: !77)
!81 = !DILocation(line: 18, column: 3, scope: !77)
!82 = !DILocation(line: 18, column: 10, scope: !77)
!83 = !DILocation(line: 18, column: 16, scope: !77)
!84 = !DILocation(line: 18, column: 24, scope: !77)
!85 = !DILocation(line: 18, column: 22, scope: !77)
!86 = !DILocation(line: 18, column: 27, scope: !77)
!87 = !DILocation(line: 17, column: 22, scope: !77)
!88 = !DILocation(line: 17, column: 2, scope: !77)
!89 = distinct !{!89, !78, !90, !91}
!90 = !DILocation(line: 18, column: 35, scope: !73)
!91 = !{!"llvm.loop.mustprogress"}
!92 = !DILocation(line: 19, column: 37, scope: !19)
!93 = !DILocation(line: 19, column: 47, scope: !19)
!94 = !DILocation(line: 19, column: 62, scope: !19)
!95 = !DILocation(line: 19, column: 68, scope: !19)
!96 = !DILocation(line: 19, column: 11, scope: !19)
!97 = !DILocation(line: 19, column: 9, scope: !19)
!98 = !DILocation(line: 20, column: 14, scope: !19)
!99 = !DILocation(line: 20, column: 2, scope: !19)
!100 = !DILocation(line: 21, column: 9, scope: !19)
!101 = !DILocation(line: 22, column: 1, scope: !19)
!102 = !DILocation(line: 21, column: 2, scope: !19)
!103 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !104, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !106)
!104 = !DISubroutineType(types: !105)
!105 = !{!9}
!106 = !{!107}
!107 = !DILocalVariable(name: "flags", scope: !103, file: !10, line: 42, type: !9)
!108 = !DILocation(line: 42, column: 2, scope: !103)
!109 = !DILocation(line: 42, column: 6, scope: !103)
!110 = !DILocation(line: 44, column: 2, scope: !103)
!111 = !{i64 19027, i64 19036}
!112 = !DILocation(line: 45, column: 2, scope: !103)
!113 = !{i64 19098}
!114 = !DILocation(line: 46, column: 9, scope: !103)
!115 = !DILocation(line: 47, column: 1, scope: !103)
!116 = !DILocation(line: 46, column: 2, scope: !103)
!117 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !118, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !120)
!118 = !DISubroutineType(types: !119)
!119 = !{!8, !7}
!120 = !{!121, !122}
!121 = !DILocalVariable(name: "variable", arg: 1, scope: !117, file: !10, line: 56, type: !7)
!122 = !DILocalVariable(name: "offset", scope: !117, file: !10, line: 58, type: !9)
!123 = !DILocation(line: 56, column: 46, scope: !117)
!124 = !DILocation(line: 58, column: 2, scope: !117)
!125 = !DILocation(line: 58, column: 6, scope: !117)
!126 = !DILocation(line: 60, column: 2, scope: !117)
!127 = !{i64 19399}
!128 = !DILocation(line: 61, column: 25, scope: !117)
!129 = !DILocation(line: 61, column: 20, scope: !117)
!130 = !DILocation(line: 61, column: 36, scope: !117)
!131 = !DILocation(line: 61, column: 34, scope: !117)
!132 = !DILocation(line: 61, column: 10, scope: !117)
!133 = !DILocation(line: 61, column: 9, scope: !117)
!134 = !DILocation(line: 62, column: 1, scope: !117)
!135 = !DILocation(line: 61, column: 2, scope: !117)
!136 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !10, file: !10, line: 19, type: !137, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !141)
!137 = !DISubroutineType(types: !138)
!138 = !{!9, !139, !139, !139, !8, !8}
!139 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !10, line: 7, baseType: !140)
!140 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!141 = !{!142, !143, !144, !145, !146, !147, !148, !149}
!142 = !DILocalVariable(name: "code", arg: 1, scope: !136, file: !10, line: 19, type: !139)
!143 = !DILocalVariable(name: "count", arg: 2, scope: !136, file: !10, line: 19, type: !139)
!144 = !DILocalVariable(name: "varhead", arg: 3, scope: !136, file: !10, line: 19, type: !139)
!145 = !DILocalVariable(name: "input", arg: 4, scope: !136, file: !10, line: 19, type: !8)
!146 = !DILocalVariable(name: "output", arg: 5, scope: !136, file: !10, line: 19, type: !8)
!147 = !DILocalVariable(name: "control", scope: !136, file: !10, line: 21, type: !9)
!148 = !DILocalVariable(name: "status", scope: !136, file: !10, line: 22, type: !9)
!149 = !DILocalVariable(name: "done", scope: !136, file: !10, line: 23, type: !139)
!150 = !DILocation(line: 19, column: 25, scope: !136)
!151 = !DILocation(line: 19, column: 35, scope: !136)
!152 = !DILocation(line: 19, column: 46, scope: !136)
!153 = !DILocation(line: 19, column: 61, scope: !136)
!154 = !DILocation(line: 19, column: 74, scope: !136)
!155 = !DILocation(line: 21, column: 2, scope: !136)
!156 = !DILocation(line: 21, column: 6, scope: !136)
!157 = !DILocation(line: 21, column: 16, scope: !136)
!158 = !DILocation(line: 21, column: 29, scope: !136)
!159 = !DILocation(line: 21, column: 24, scope: !136)
!160 = !DILocation(line: 21, column: 37, scope: !136)
!161 = !DILocation(line: 21, column: 21, scope: !136)
!162 = !DILocation(line: 21, column: 52, scope: !136)
!163 = !DILocation(line: 21, column: 47, scope: !136)
!164 = !DILocation(line: 21, column: 58, scope: !136)
!165 = !DILocation(line: 21, column: 44, scope: !136)
!166 = !DILocation(line: 22, column: 2, scope: !136)
!167 = !DILocation(line: 22, column: 6, scope: !136)
!168 = !DILocation(line: 23, column: 2, scope: !136)
!169 = !DILocation(line: 23, column: 6, scope: !136)
!170 = !DILocation(line: 25, column: 2, scope: !136)
!171 = !DILocation(line: 26, column: 28, scope: !172)
!172 = distinct !DILexicalBlock(scope: !136, file: !10, line: 25, column: 5)
!173 = !DILocation(line: 26, column: 37, scope: !172)
!174 = !DILocation(line: 26, column: 44, scope: !172)
!175 = !DILocation(line: 26, column: 12, scope: !172)
!176 = !DILocation(line: 26, column: 10, scope: !172)
!177 = !DILocation(line: 27, column: 8, scope: !178)
!178 = distinct !DILexicalBlock(scope: !172, file: !10, line: 27, column: 7)
!179 = !DILocation(line: 27, column: 15, scope: !178)
!180 = !DILocation(line: 27, column: 25, scope: !178)
!181 = !DILocation(line: 27, column: 7, scope: !172)
!182 = !DILocation(line: 28, column: 11, scope: !178)
!183 = !DILocation(line: 28, column: 4, scope: !178)
!184 = !DILocation(line: 29, column: 11, scope: !172)
!185 = !DILocation(line: 29, column: 18, scope: !172)
!186 = !DILocation(line: 29, column: 25, scope: !172)
!187 = !DILocation(line: 29, column: 10, scope: !172)
!188 = !DILocation(line: 29, column: 8, scope: !172)
!189 = !DILocation(line: 30, column: 11, scope: !172)
!190 = !DILocation(line: 31, column: 19, scope: !172)
!191 = !DILocation(line: 31, column: 14, scope: !172)
!192 = !DILocation(line: 31, column: 24, scope: !172)
!193 = !DILocation(line: 31, column: 11, scope: !172)
!194 = !DILocation(line: 32, column: 2, scope: !172)
!195 = !DILocation(line: 32, column: 11, scope: !136)
!196 = !DILocation(line: 32, column: 18, scope: !136)
!197 = !DILocation(line: 32, column: 16, scope: !136)
!198 = distinct !{!198, !170, !199, !91}
!199 = !DILocation(line: 32, column: 23, scope: !136)
!200 = !DILocation(line: 33, column: 9, scope: !136)
!201 = !DILocation(line: 33, column: 2, scope: !136)
!202 = !DILocation(line: 34, column: 1, scope: !136)
!203 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !204, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !206)
!204 = !DISubroutineType(types: !205)
!205 = !{null, !9}
!206 = !{!207}
!207 = !DILocalVariable(name: "flags", arg: 1, scope: !203, file: !10, line: 49, type: !9)
!208 = !DILocation(line: 49, column: 36, scope: !203)
!209 = !DILocation(line: 51, column: 6, scope: !210)
!210 = distinct !DILexicalBlock(scope: !203, file: !10, line: 51, column: 6)
!211 = !DILocation(line: 51, column: 12, scope: !210)
!212 = !DILocation(line: 51, column: 6, scope: !203)
!213 = !DILocation(line: 52, column: 3, scope: !210)
!214 = !{i64 19218}
!215 = !DILocation(line: 53, column: 1, scope: !203)
!216 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !217, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!217 = !DISubroutineType(types: !218)
!218 = !{!9, !9, !8, !8}
