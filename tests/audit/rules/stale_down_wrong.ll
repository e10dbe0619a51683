; ModuleID = 'stale_down_wrong.c'
source_filename = "stale_down_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_down_wrong(ptr noundef %names, i32 noundef %count) #0 !dbg !19 {
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

for.cond:                                         ; preds = %for.body, %if.end
  %6 = load i32, ptr %i, align 4, !dbg !76
  %dec = add i32 %6, -1, !dbg !76
  store i32 %dec, ptr %i, align 4, !dbg !76
  %tobool2 = icmp ne i32 %dec, 0, !dbg !78
  br i1 %tobool2, label %for.body, label %for.end, !dbg !78

for.body:                                         ; preds = %for.cond
  %7 = load ptr, ptr %names.addr, align 8, !dbg !79
  %8 = load i32, ptr %i, align 4, !dbg !80
  %idxprom = zext i32 %8 to i64, !dbg !79
  %arrayidx = getelementptr i32, ptr %7, i64 %idxprom, !dbg !79
  %9 = load i32, ptr %arrayidx, align 4, !dbg !79
  %10 = load ptr, ptr %input, align 8, !dbg !81
  %names3 = getelementptr inbounds %struct.registers_input, ptr %10, i32 0, i32 4, !dbg !82
  %11 = load i32, ptr %i, align 4, !dbg !83
  %idxprom4 = zext i32 %11 to i64, !dbg !81
  %arrayidx5 = getelementptr [0 x i32], ptr %names3, i64 0, i64 %idxprom4, !dbg !81
  store i32 %9, ptr %arrayidx5, align 1, !dbg !84
  br label %for.cond, !dbg !85, !llvm.loop !86

for.end:                                          ; preds = %for.cond
  %12 = load i32, ptr %count.addr, align 4, !dbg !89
  %conv = trunc i32 %12 to i16, !dbg !89
  %13 = load ptr, ptr %input, align 8, !dbg !90
  %14 = load ptr, ptr %input, align 8, !dbg !91
  %add.ptr = getelementptr i8, ptr %14, i64 2048, !dbg !92
  %call6 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %13, ptr noundef %add.ptr) #7, !dbg !93
  store i64 %call6, ptr %status, align 8, !dbg !94
  %15 = load i64, ptr %flags, align 8, !dbg !95
  call void @irq_restore(i64 noundef %15) #7, !dbg !96
  %16 = load i64, ptr %status, align 8, !dbg !97
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !98
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !98
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !98
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !98
  ret i64 %16, !dbg !99
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !100 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !105
    #dbg_declare(ptr %flags, !104, !DIExpression(), !106)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !107, !srcloc !108
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !109, !srcloc !110
  %0 = load i64, ptr %flags, align 8, !dbg !111
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !112
  ret i64 %0, !dbg !113
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !114 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !118, !DIExpression(), !120)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !121
    #dbg_declare(ptr %offset, !119, !DIExpression(), !122)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !123, !srcloc !124
  store i64 %0, ptr %offset, align 8, !dbg !123
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !125
  %2 = ptrtoint ptr %1 to i64, !dbg !126
  %3 = load i64, ptr %offset, align 8, !dbg !127
  %add = add i64 %2, %3, !dbg !128
  %4 = inttoptr i64 %add to ptr, !dbg !129
  %5 = load ptr, ptr %4, align 8, !dbg !130
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !131
  ret ptr %5, !dbg !132
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !133 {
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
    #dbg_declare(ptr %code.addr, !139, !DIExpression(), !147)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !140, !DIExpression(), !148)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !141, !DIExpression(), !149)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !142, !DIExpression(), !150)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !143, !DIExpression(), !151)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !152
    #dbg_declare(ptr %control, !144, !DIExpression(), !153)
  %0 = load i16, ptr %code.addr, align 2, !dbg !154
  %conv = zext i16 %0 to i64, !dbg !154
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !155
  %conv1 = zext i16 %1 to i64, !dbg !156
  %shl = shl i64 %conv1, 17, !dbg !157
  %or = or i64 %conv, %shl, !dbg !158
  %2 = load i16, ptr %count.addr, align 2, !dbg !159
  %conv2 = zext i16 %2 to i64, !dbg !160
  %shl3 = shl i64 %conv2, 32, !dbg !161
  %or4 = or i64 %or, %shl3, !dbg !162
  store i64 %or4, ptr %control, align 8, !dbg !153
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !163
    #dbg_declare(ptr %status, !145, !DIExpression(), !164)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !165
    #dbg_declare(ptr %done, !146, !DIExpression(), !166)
  br label %do.body, !dbg !167

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !168
  %4 = load ptr, ptr %input.addr, align 8, !dbg !170
  %5 = load ptr, ptr %output.addr, align 8, !dbg !171
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !172
  store i64 %call, ptr %status, align 8, !dbg !173
  %6 = load i64, ptr %status, align 8, !dbg !174
  %and = and i64 %6, 65535, !dbg !176
  %cmp = icmp ne i64 %and, 0, !dbg !177
  br i1 %cmp, label %if.then, label %if.end, !dbg !178

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !179
  store i64 %7, ptr %retval, align 8, !dbg !180
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !180

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !181
  %shr = lshr i64 %8, 32, !dbg !182
  %and6 = and i64 %shr, 4095, !dbg !183
  %conv7 = trunc i64 %and6 to i16, !dbg !184
  store i16 %conv7, ptr %done, align 2, !dbg !185
  %9 = load i64, ptr %control, align 8, !dbg !186
  %and8 = and i64 %9, -1152640029630136321, !dbg !186
  store i64 %and8, ptr %control, align 8, !dbg !186
  %10 = load i16, ptr %done, align 2, !dbg !187
  %conv9 = zext i16 %10 to i64, !dbg !188
  %shl10 = shl i64 %conv9, 48, !dbg !189
  %11 = load i64, ptr %control, align 8, !dbg !190
  %or11 = or i64 %11, %shl10, !dbg !190
  store i64 %or11, ptr %control, align 8, !dbg !190
  br label %do.cond, !dbg !191

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !192
  %conv12 = zext i16 %12 to i32, !dbg !192
  %13 = load i16, ptr %count.addr, align 2, !dbg !193
  %conv13 = zext i16 %13 to i32, !dbg !193
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !194
  br i1 %cmp14, label %do.body, label %do.end, !dbg !191, !llvm.loop !195

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !197
  store i64 %14, ptr %retval, align 8, !dbg !198
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !198

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !199
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !199
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !199
  %15 = load i64, ptr %retval, align 8, !dbg !199
  ret i64 %15, !dbg !199
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !200 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !204, !DIExpression(), !205)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !206
  %and = and i64 %0, 512, !dbg !208
  %tobool = icmp ne i64 %and, 0, !dbg !208
  br i1 %tobool, label %if.then, label %if.end, !dbg !209

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !210, !srcloc !211
  br label %if.end, !dbg !210

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !212
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !213 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!3 = !DIFile(filename: "stale_down_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "39b9841c0bbfae1c84229be33173d21f")
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
!19 = distinct !DISubprogram(name: "stale_down_wrong", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
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
!79 = !DILocation(line: 18, column: 21, scope: !77)
!80 = !DILocation(line: 18, column: 27, scope: !77)
!81 = !DILocation(line: 18, column: 3, scope: !77)
!82 = !DILocation(line: 18, column: 10, scope: !77)
!83 = !DILocation(line: 18, column: 16, scope: !77)
!84 = !DILocation(line: 18, column: 19, scope: !77)
!85 = !DILocation(line: 17, column: 2, scope: !77)
!86 = distinct !{!86, !78, !87, !88}
!87 = !DILocation(line: 18, column: 28, scope: !73)
!88 = !{!"llvm.loop.mustprogress"}
!89 = !DILocation(line: 19, column: 37, scope: !19)
!90 = !DILocation(line: 19, column: 47, scope: !19)
!91 = !DILocation(line: 19, column: 62, scope: !19)
!92 = !DILocation(line: 19, column: 68, scope: !19)
!93 = !DILocation(line: 19, column: 11, scope: !19)
!94 = !DILocation(line: 19, column: 9, scope: !19)
!95 = !DILocation(line: 20, column: 14, scope: !19)
!96 = !DILocation(line: 20, column: 2, scope: !19)
!97 = !DILocation(line: 21, column: 9, scope: !19)
!98 = !DILocation(line: 22, column: 1, scope: !19)
!99 = !DILocation(line: 21, column: 2, scope: !19)
!100 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !101, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !103)
!101 = !DISubroutineType(types: !102)
!102 = !{!9}
!103 = !{!104}
!104 = !DILocalVariable(name: "flags", scope: !100, file: !10, line: 42, type: !9)
!105 = !DILocation(line: 42, column: 2, scope: !100)
!106 = !DILocation(line: 42, column: 6, scope: !100)
!107 = !DILocation(line: 44, column: 2, scope: !100)
!108 = !{i64 19023, i64 19032}
!109 = !DILocation(line: 45, column: 2, scope: !100)
!110 = !{i64 19094}
!111 = !DILocation(line: 46, column: 9, scope: !100)
!112 = !DILocation(line: 47, column: 1, scope: !100)
!113 = !DILocation(line: 46, column: 2, scope: !100)
!114 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !115, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !117)
!115 = !DISubroutineType(types: !116)
!116 = !{!8, !7}
!117 = !{!118, !119}
!118 = !DILocalVariable(name: "variable", arg: 1, scope: !114, file: !10, line: 56, type: !7)
!119 = !DILocalVariable(name: "offset", scope: !114, file: !10, line: 58, type: !9)
!120 = !DILocation(line: 56, column: 46, scope: !114)
!121 = !DILocation(line: 58, column: 2, scope: !114)
!122 = !DILocation(line: 58, column: 6, scope: !114)
!123 = !DILocation(line: 60, column: 2, scope: !114)
!124 = !{i64 19395}
!125 = !DILocation(line: 61, column: 25, scope: !114)
!126 = !DILocation(line: 61, column: 20, scope: !114)
!127 = !DILocation(line: 61, column: 36, scope: !114)
!128 = !DILocation(line: 61, column: 34, scope: !114)
!129 = !DILocation(line: 61, column: 10, scope: !114)
!130 = !DILocation(line: 61, column: 9, scope: !114)
!131 = !DILocation(line: 62, column: 1, scope: !114)
!132 = !DILocation(line: 61, column: 2, scope: !114)
!133 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !10, file: !10, line: 19, type: !134, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !138)
!134 = !DISubroutineType(types: !135)
!135 = !{!9, !136, !136, !136, !8, !8}
!136 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !10, line: 7, baseType: !137)
!137 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!138 = !{!139, !140, !141, !142, !143, !144, !145, !146}
!139 = !DILocalVariable(name: "code", arg: 1, scope: !133, file: !10, line: 19, type: !136)
!140 = !DILocalVariable(name: "count", arg: 2, scope: !133, file: !10, line: 19, type: !136)
!141 = !DILocalVariable(name: "varhead", arg: 3, scope: !133, file: !10, line: 19, type: !136)
!142 = !DILocalVariable(name: "input", arg: 4, scope: !133, file: !10, line: 19, type: !8)
!143 = !DILocalVariable(name: "output", arg: 5, scope: !133, file: !10, line: 19, type: !8)
!144 = !DILocalVariable(name: "control", scope: !133, file: !10, line: 21, type: !9)
!145 = !DILocalVariable(name: "status", scope: !133, file: !10, line: 22, type: !9)
!146 = !DILocalVariable(name: "done", scope: !133, file: !10, line: 23, type: !136)
!147 = !DILocation(line: 19, column: 25, scope: !133)
!148 = !DILocation(line: 19, column: 35, scope: !133)
!149 = !DILocation(line: 19, column: 46, scope: !133)
!150 = !DILocation(line: 19, column: 61, scope: !133)
!151 = !DILocation(line: 19, column: 74, scope: !133)
!152 = !DILocation(line: 21, column: 2, scope: !133)
!153 = !DILocation(line: 21, column: 6, scope: !133)
!154 = !DILocation(line: 21, column: 16, scope: !133)
!155 = !DILocation(line: 21, column: 29, scope: !133)
!156 = !DILocation(line: 21, column: 24, scope: !133)
!157 = !DILocation(line: 21, column: 37, scope: !133)
!158 = !DILocation(line: 21, column: 21, scope: !133)
!159 = !DILocation(line: 21, column: 52, scope: !133)
!160 = !DILocation(line: 21, column: 47, scope: !133)
!161 = !DILocation(line: 21, column: 58, scope: !133)
!162 = !DILocation(line: 21, column: 44, scope: !133)
!163 = !DILocation(line: 22, column: 2, scope: !133)
!164 = !DILocation(line: 22, column: 6, scope: !133)
!165 = !DILocation(line: 23, column: 2, scope: !133)
!166 = !DILocation(line: 23, column: 6, scope: !133)
!167 = !DILocation(line: 25, column: 2, scope: !133)
!168 = !DILocation(line: 26, column: 28, scope: !169)
!169 = distinct !DILexicalBlock(scope: !133, file: !10, line: 25, column: 5)
!170 = !DILocation(line: 26, column: 37, scope: !169)
!171 = !DILocation(line: 26, column: 44, scope: !169)
!172 = !DILocation(line: 26, column: 12, scope: !169)
!173 = !DILocation(line: 26, column: 10, scope: !169)
!174 = !DILocation(line: 27, column: 8, scope: !175)
!175 = distinct !DILexicalBlock(scope: !169, file: !10, line: 27, column: 7)
!176 = !DILocation(line: 27, column: 15, scope: !175)
!177 = !DILocation(line: 27, column: 25, scope: !175)
!178 = !DILocation(line: 27, column: 7, scope: !169)
!179 = !DILocation(line: 28, column: 11, scope: !175)
!180 = !DILocation(line: 28, column: 4, scope: !175)
!181 = !DILocation(line: 29, column: 11, scope: !169)
!182 = !DILocation(line: 29, column: 18, scope: !169)
!183 = !DILocation(line: 29, column: 25, scope: !169)
!184 = !DILocation(line: 29, column: 10, scope: !169)
!185 = !DILocation(line: 29, column: 8, scope: !169)
!186 = !DILocation(line: 30, column: 11, scope: !169)
!187 = !DILocation(line: 31, column: 19, scope: !169)
!188 = !DILocation(line: 31, column: 14, scope: !169)
!189 = !DILocation(line: 31, column: 24, scope: !169)
!190 = !DILocation(line: 31, column: 11, scope: !169)
!191 = !DILocation(line: 32, column: 2, scope: !169)
!192 = !DILocation(line: 32, column: 11, scope: !133)
!193 = !DILocation(line: 32, column: 18, scope: !133)
!194 = !DILocation(line: 32, column: 16, scope: !133)
!195 = distinct !{!195, !167, !196, !88}
!196 = !DILocation(line: 32, column: 23, scope: !133)
!197 = !DILocation(line: 33, column: 9, scope: !133)
!198 = !DILocation(line: 33, column: 2, scope: !133)
!199 = !DILocation(line: 34, column: 1, scope: !133)
!200 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !201, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !203)
!201 = !DISubroutineType(types: !202)
!202 = !{null, !9}
!203 = !{!204}
!204 = !DILocalVariable(name: "flags", arg: 1, scope: !200, file: !10, line: 49, type: !9)
!205 = !DILocation(line: 49, column: 36, scope: !200)
!206 = !DILocation(line: 51, column: 6, scope: !207)
!207 = distinct !DILexicalBlock(scope: !200, file: !10, line: 51, column: 6)
!208 = !DILocation(line: 51, column: 12, scope: !207)
!209 = !DILocation(line: 51, column: 6, scope: !200)
!210 = !DILocation(line: 52, column: 3, scope: !207)
!211 = !{i64 19214}
!212 = !DILocation(line: 53, column: 1, scope: !200)
!213 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !214, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!214 = !DISubroutineType(types: !215)
!215 = !{!9, !9, !8, !8}
