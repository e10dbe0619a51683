; ModuleID = 'note_counted.c'
source_filename = "note_counted.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }
%struct.register_value = type { i64, i64 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @note_counted(i32 noundef %vp, i16 noundef zeroext %count) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %vp.addr = alloca i32, align 4
  %count.addr = alloca i16, align 2
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %value = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i32 %vp, ptr %vp.addr, align 4
    #dbg_declare(ptr %vp.addr, !25, !DIExpression(), !53)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !26, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !55
    #dbg_declare(ptr %input, !27, !DIExpression(), !56)
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !57
    #dbg_declare(ptr %output, !44, !DIExpression(), !58)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !59
    #dbg_declare(ptr %flags, !50, !DIExpression(), !60)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !59
    #dbg_declare(ptr %status, !51, !DIExpression(), !61)
  call void @llvm.lifetime.start.p0(i64 8, ptr %value) #6, !dbg !59
    #dbg_declare(ptr %value, !52, !DIExpression(), !62)
  store i64 0, ptr %value, align 8, !dbg !62
  %0 = load i16, ptr %count.addr, align 2, !dbg !63
  %tobool = icmp ne i16 %0, 0, !dbg !63
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !65

lor.lhs.false:                                    ; preds = %entry
  %1 = load i16, ptr %count.addr, align 2, !dbg !66
  %conv = zext i16 %1 to i32, !dbg !66
  %cmp = icmp sgt i32 %conv, 16, !dbg !67
  br i1 %cmp, label %if.then, label %if.end, !dbg !68

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 0, ptr %retval, align 8, !dbg !69
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !69

if.end:                                           ; preds = %lor.lhs.false
  %call = call i64 @irq_save() #7, !dbg !70
  store i64 %call, ptr %flags, align 8, !dbg !71
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !72
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %2) #7, !dbg !73
  store ptr %call2, ptr %input, align 8, !dbg !74
  %3 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !75
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %3) #7, !dbg !76
  store ptr %call3, ptr %output, align 8, !dbg !77
  %4 = load ptr, ptr %input, align 8, !dbg !78
  call void @llvm.memset.p0.i64(ptr align 1 %4, i8 0, i64 128, i1 false), !dbg !79
  %5 = load ptr, ptr %output, align 8, !dbg !80
  %6 = load i16, ptr %count.addr, align 2, !dbg !81
  %conv4 = zext i16 %6 to i64, !dbg !81
  %mul = mul i64 %conv4, 16, !dbg !82
  call void @llvm.memset.p0.i64(ptr align 1 %5, i8 0, i64 %mul, i1 false), !dbg !83
  %7 = load i32, ptr %vp.addr, align 4, !dbg !84
  %8 = load ptr, ptr %input, align 8, !dbg !85
  %vp5 = getelementptr inbounds %struct.registers_input, ptr %8, i32 0, i32 1, !dbg !86
  store i32 %7, ptr %vp5, align 1, !dbg !87
  %9 = load i16, ptr %count.addr, align 2, !dbg !88
  %10 = load ptr, ptr %input, align 8, !dbg !89
  %11 = load ptr, ptr %output, align 8, !dbg !90
  %call6 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %9, i16 noundef zeroext 0, ptr noundef %10, ptr noundef %11) #7, !dbg !91
  store i64 %call6, ptr %status, align 8, !dbg !92
  %12 = load i64, ptr %status, align 8, !dbg !93
  %call7 = call i32 @succeeded(i64 noundef %12) #7, !dbg !95
  %tobool8 = icmp ne i32 %call7, 0, !dbg !95
  br i1 %tobool8, label %if.then9, label %if.end10, !dbg !96

if.then9:                                         ; preds = %if.end
  %13 = load ptr, ptr %output, align 8, !dbg !97
  %low = getelementptr inbounds %struct.register_value, ptr %13, i32 0, i32 0, !dbg !98
  %14 = load i64, ptr %low, align 1, !dbg !98
  store i64 %14, ptr %value, align 8, !dbg !99
  br label %if.end10, !dbg !100

if.end10:                                         ; preds = %if.then9, %if.end
  %15 = load i64, ptr %flags, align 8, !dbg !101
  call void @irq_restore(i64 noundef %15) #7, !dbg !102
  %16 = load i64, ptr %value, align 8, !dbg !103
  store i64 %16, ptr %retval, align 8, !dbg !104
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !104

cleanup:                                          ; preds = %if.end10, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %value) #6, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !105
  %17 = load i64, ptr %retval, align 8, !dbg !105
  ret i64 %17, !dbg !105
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !106 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !111
    #dbg_declare(ptr %flags, !110, !DIExpression(), !112)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !113, !srcloc !114
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !115, !srcloc !116
  %0 = load i64, ptr %flags, align 8, !dbg !117
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !118
  ret i64 %0, !dbg !119
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !120 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !124, !DIExpression(), !126)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !127
    #dbg_declare(ptr %offset, !125, !DIExpression(), !128)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !129, !srcloc !130
  store i64 %0, ptr %offset, align 8, !dbg !129
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !131
  %2 = ptrtoint ptr %1 to i64, !dbg !132
  %3 = load i64, ptr %offset, align 8, !dbg !133
  %add = add i64 %2, %3, !dbg !134
  %4 = inttoptr i64 %add to ptr, !dbg !135
  %5 = load ptr, ptr %4, align 8, !dbg !136
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !137
  ret ptr %5, !dbg !138
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !139 {
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
    #dbg_declare(ptr %code.addr, !143, !DIExpression(), !151)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !144, !DIExpression(), !152)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !145, !DIExpression(), !153)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !146, !DIExpression(), !154)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !147, !DIExpression(), !155)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !156
    #dbg_declare(ptr %control, !148, !DIExpression(), !157)
  %0 = load i16, ptr %code.addr, align 2, !dbg !158
  %conv = zext i16 %0 to i64, !dbg !158
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !159
  %conv1 = zext i16 %1 to i64, !dbg !160
  %shl = shl i64 %conv1, 17, !dbg !161
  %or = or i64 %conv, %shl, !dbg !162
  %2 = load i16, ptr %count.addr, align 2, !dbg !163
  %conv2 = zext i16 %2 to i64, !dbg !164
  %shl3 = shl i64 %conv2, 32, !dbg !165
  %or4 = or i64 %or, %shl3, !dbg !166
  store i64 %or4, ptr %control, align 8, !dbg !157
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !167
    #dbg_declare(ptr %status, !149, !DIExpression(), !168)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !169
    #dbg_declare(ptr %done, !150, !DIExpression(), !170)
  br label %do.body, !dbg !171

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !172
  %4 = load ptr, ptr %input.addr, align 8, !dbg !174
  %5 = load ptr, ptr %output.addr, align 8, !dbg !175
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !176
  store i64 %call, ptr %status, align 8, !dbg !177
  %6 = load i64, ptr %status, align 8, !dbg !178
  %and = and i64 %6, 65535, !dbg !180
  %cmp = icmp ne i64 %and, 0, !dbg !181
  br i1 %cmp, label %if.then, label %if.end, !dbg !182

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !183
  store i64 %7, ptr %retval, align 8, !dbg !184
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !184

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !185
  %shr = lshr i64 %8, 32, !dbg !186
  %and6 = and i64 %shr, 4095, !dbg !187
  %conv7 = trunc i64 %and6 to i16, !dbg !188
  store i16 %conv7, ptr %done, align 2, !dbg !189
  %9 = load i64, ptr %control, align 8, !dbg !190
  %and8 = and i64 %9, -1152640029630136321, !dbg !190
  store i64 %and8, ptr %control, align 8, !dbg !190
  %10 = load i16, ptr %done, align 2, !dbg !191
  %conv9 = zext i16 %10 to i64, !dbg !192
  %shl10 = shl i64 %conv9, 48, !dbg !193
  %11 = load i64, ptr %control, align 8, !dbg !194
  %or11 = or i64 %11, %shl10, !dbg !194
  store i64 %or11, ptr %control, align 8, !dbg !194
  br label %do.cond, !dbg !195

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !196
  %conv12 = zext i16 %12 to i32, !dbg !196
  %13 = load i16, ptr %count.addr, align 2, !dbg !197
  %conv13 = zext i16 %13 to i32, !dbg !197
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !198
  br i1 %cmp14, label %do.body, label %do.end, !dbg !195, !llvm.loop !199

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
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !205 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !210, !DIExpression(), !211)
  %0 = load i64, ptr %status.addr, align 8, !dbg !212
  %and = and i64 %0, 65535, !dbg !213
  %cmp = icmp eq i64 %and, 0, !dbg !214
  %conv = zext i1 %cmp to i32, !dbg !214
  ret i32 %conv, !dbg !215
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !216 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !220, !DIExpression(), !221)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !222
  %and = and i64 %0, 512, !dbg !224
  %tobool = icmp ne i64 %and, 0, !dbg !224
  br i1 %tobool, label %if.then, label %if.end, !dbg !225

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !226, !srcloc !227
  br label %if.end, !dbg !226

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !228
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !229 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "note_counted.c", directory: ".", checksumkind: CSK_MD5, checksum: "ec53fb4bd585161e21332d4089efffcf")
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
!17 = distinct !DISubprogram(name: "note_counted", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !23)
!23 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !44, !50, !51, !52}
!25 = !DILocalVariable(name: "vp", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!26 = !DILocalVariable(name: "count", arg: 2, scope: !17, file: !3, line: 8, type: !22)
!27 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 10, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !30)
!30 = !{!31, !32, !33, !36, !40}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !29, file: !8, line: 78, baseType: !7, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !29, file: !8, line: 79, baseType: !20, size: 32, offset: 64)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !29, file: !8, line: 80, baseType: !34, size: 8, offset: 96)
!34 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !35)
!35 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !29, file: !8, line: 81, baseType: !37, size: 24, offset: 104)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !34, size: 24, elements: !38)
!38 = !{!39}
!39 = !DISubrange(count: 3)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !29, file: !8, line: 82, baseType: !41, offset: 128)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, elements: !42)
!42 = !{!43}
!43 = !DISubrange(count: -1)
!44 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 11, type: !45)
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !46, size: 64)
!46 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "register_value", file: !8, line: 85, size: 128, elements: !47)
!47 = !{!48, !49}
!48 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !46, file: !8, line: 86, baseType: !7, size: 64)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "high", scope: !46, file: !8, line: 87, baseType: !7, size: 64, offset: 64)
!50 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 12, type: !7)
!51 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 12, type: !7)
!52 = !DILocalVariable(name: "value", scope: !17, file: !3, line: 12, type: !7)
!53 = !DILocation(line: 8, column: 22, scope: !17)
!54 = !DILocation(line: 8, column: 30, scope: !17)
!55 = !DILocation(line: 10, column: 2, scope: !17)
!56 = !DILocation(line: 10, column: 26, scope: !17)
!57 = !DILocation(line: 11, column: 2, scope: !17)
!58 = !DILocation(line: 11, column: 25, scope: !17)
!59 = !DILocation(line: 12, column: 2, scope: !17)
!60 = !DILocation(line: 12, column: 6, scope: !17)
!61 = !DILocation(line: 12, column: 13, scope: !17)
!62 = !DILocation(line: 12, column: 21, scope: !17)
!63 = !DILocation(line: 14, column: 7, scope: !64)
!64 = distinct !DILexicalBlock(scope: !17, file: !3, line: 14, column: 6)
!65 = !DILocation(line: 14, column: 13, scope: !64)
!66 = !DILocation(line: 14, column: 16, scope: !64)
!67 = !DILocation(line: 14, column: 22, scope: !64)
!68 = !DILocation(line: 14, column: 6, scope: !17)
!69 = !DILocation(line: 15, column: 3, scope: !64)
!70 = !DILocation(line: 16, column: 10, scope: !17)
!71 = !DILocation(line: 16, column: 8, scope: !17)
!72 = !DILocation(line: 17, column: 28, scope: !17)
!73 = !DILocation(line: 17, column: 10, scope: !17)
!74 = !DILocation(line: 17, column: 8, scope: !17)
!75 = !DILocation(line: 18, column: 29, scope: !17)
!76 = !DILocation(line: 18, column: 11, scope: !17)
!77 = !DILocation(line: 18, column: 9, scope: !17)
!78 = !DILocation(line: 19, column: 19, scope: !17)
!79 = !DILocation(line: 19, column: 2, scope: !17)
!80 = !DILocation(line: 20, column: 19, scope: !17)
!81 = !DILocation(line: 20, column: 30, scope: !17)
!82 = !DILocation(line: 20, column: 36, scope: !17)
!83 = !DILocation(line: 20, column: 2, scope: !17)
!84 = !DILocation(line: 21, column: 14, scope: !17)
!85 = !DILocation(line: 21, column: 2, scope: !17)
!86 = !DILocation(line: 21, column: 9, scope: !17)
!87 = !DILocation(line: 21, column: 12, scope: !17)
!88 = !DILocation(line: 22, column: 37, scope: !17)
!89 = !DILocation(line: 22, column: 47, scope: !17)
!90 = !DILocation(line: 22, column: 54, scope: !17)
!91 = !DILocation(line: 22, column: 11, scope: !17)
!92 = !DILocation(line: 22, column: 9, scope: !17)
!93 = !DILocation(line: 23, column: 16, scope: !94)
!94 = distinct !DILexicalBlock(scope: !17, file: !3, line: 23, column: 6)
!95 = !DILocation(line: 23, column: 6, scope: !94)
!96 = !DILocation(line: 23, column: 6, scope: !17)
!97 = !DILocation(line: 24, column: 11, scope: !94)
!98 = !DILocation(line: 24, column: 19, scope: !94)
!99 = !DILocation(line: 24, column: 9, scope: !94)
!100 = !DILocation(line: 24, column: 3, scope: !94)
!101 = !DILocation(line: 25, column: 14, scope: !17)
!102 = !DILocation(line: 25, column: 2, scope: !17)
!103 = !DILocation(line: 26, column: 9, scope: !17)
!104 = !DILocation(line: 26, column: 2, scope: !17)
!105 = !DILocation(line: 27, column: 1, scope: !17)
!106 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !107, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !109)
!107 = !DISubroutineType(types: !108)
!108 = !{!7}
!109 = !{!110}
!110 = !DILocalVariable(name: "flags", scope: !106, file: !8, line: 42, type: !7)
!111 = !DILocation(line: 42, column: 2, scope: !106)
!112 = !DILocation(line: 42, column: 6, scope: !106)
!113 = !DILocation(line: 44, column: 2, scope: !106)
!114 = !{i64 19136, i64 19145}
!115 = !DILocation(line: 45, column: 2, scope: !106)
!116 = !{i64 19207}
!117 = !DILocation(line: 46, column: 9, scope: !106)
!118 = !DILocation(line: 47, column: 1, scope: !106)
!119 = !DILocation(line: 46, column: 2, scope: !106)
!120 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !121, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !123)
!121 = !DISubroutineType(types: !122)
!122 = !{!6, !5}
!123 = !{!124, !125}
!124 = !DILocalVariable(name: "variable", arg: 1, scope: !120, file: !8, line: 56, type: !5)
!125 = !DILocalVariable(name: "offset", scope: !120, file: !8, line: 58, type: !7)
!126 = !DILocation(line: 56, column: 46, scope: !120)
!127 = !DILocation(line: 58, column: 2, scope: !120)
!128 = !DILocation(line: 58, column: 6, scope: !120)
!129 = !DILocation(line: 60, column: 2, scope: !120)
!130 = !{i64 19508}
!131 = !DILocation(line: 61, column: 25, scope: !120)
!132 = !DILocation(line: 61, column: 20, scope: !120)
!133 = !DILocation(line: 61, column: 36, scope: !120)
!134 = !DILocation(line: 61, column: 34, scope: !120)
!135 = !DILocation(line: 61, column: 10, scope: !120)
!136 = !DILocation(line: 61, column: 9, scope: !120)
!137 = !DILocation(line: 62, column: 1, scope: !120)
!138 = !DILocation(line: 61, column: 2, scope: !120)
!139 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !140, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !142)
!140 = !DISubroutineType(types: !141)
!141 = !{!7, !22, !22, !22, !6, !6}
!142 = !{!143, !144, !145, !146, !147, !148, !149, !150}
!143 = !DILocalVariable(name: "code", arg: 1, scope: !139, file: !8, line: 19, type: !22)
!144 = !DILocalVariable(name: "count", arg: 2, scope: !139, file: !8, line: 19, type: !22)
!145 = !DILocalVariable(name: "varhead", arg: 3, scope: !139, file: !8, line: 19, type: !22)
!146 = !DILocalVariable(name: "input", arg: 4, scope: !139, file: !8, line: 19, type: !6)
!147 = !DILocalVariable(name: "output", arg: 5, scope: !139, file: !8, line: 19, type: !6)
!148 = !DILocalVariable(name: "control", scope: !139, file: !8, line: 21, type: !7)
!149 = !DILocalVariable(name: "status", scope: !139, file: !8, line: 22, type: !7)
!150 = !DILocalVariable(name: "done", scope: !139, file: !8, line: 23, type: !22)
!151 = !DILocation(line: 19, column: 25, scope: !139)
!152 = !DILocation(line: 19, column: 35, scope: !139)
!153 = !DILocation(line: 19, column: 46, scope: !139)
!154 = !DILocation(line: 19, column: 61, scope: !139)
!155 = !DILocation(line: 19, column: 74, scope: !139)
!156 = !DILocation(line: 21, column: 2, scope: !139)
!157 = !DILocation(line: 21, column: 6, scope: !139)
!158 = !DILocation(line: 21, column: 16, scope: !139)
!159 = !DILocation(line: 21, column: 29, scope: !139)
!160 = !DILocation(line: 21, column: 24, scope: !139)
!161 = !DILocation(line: 21, column: 37, scope: !139)
!162 = !DILocation(line: 21, column: 21, scope: !139)
!163 = !DILocation(line: 21, column: 52, scope: !139)
!164 = !DILocation(line: 21, column: 47, scope: !139)
!165 = !DILocation(line: 21, column: 58, scope: !139)
!166 = !DILocation(line: 21, column: 44, scope: !139)
!167 = !DILocation(line: 22, column: 2, scope: !139)
!168 = !DILocation(line: 22, column: 6, scope: !139)
!169 = !DILocation(line: 23, column: 2, scope: !139)
!170 = !DILocation(line: 23, column: 6, scope: !139)
!171 = !DILocation(line: 25, column: 2, scope: !139)
!172 = !DILocation(line: 26, column: 28, scope: !173)
!173 = distinct !DILexicalBlock(scope: !139, file: !8, line: 25, column: 5)
!174 = !DILocation(line: 26, column: 37, scope: !173)
!175 = !DILocation(line: 26, column: 44, scope: !173)
!176 = !DILocation(line: 26, column: 12, scope: !173)
!177 = !DILocation(line: 26, column: 10, scope: !173)
!178 = !DILocation(line: 27, column: 8, scope: !179)
!179 = distinct !DILexicalBlock(scope: !173, file: !8, line: 27, column: 7)
!180 = !DILocation(line: 27, column: 15, scope: !179)
!181 = !DILocation(line: 27, column: 25, scope: !179)
!182 = !DILocation(line: 27, column: 7, scope: !173)
!183 = !DILocation(line: 28, column: 11, scope: !179)
!184 = !DILocation(line: 28, column: 4, scope: !179)
!185 = !DILocation(line: 29, column: 11, scope: !173)
!186 = !DILocation(line: 29, column: 18, scope: !173)
!187 = !DILocation(line: 29, column: 25, scope: !173)
!188 = !DILocation(line: 29, column: 10, scope: !173)
!189 = !DILocation(line: 29, column: 8, scope: !173)
!190 = !DILocation(line: 30, column: 11, scope: !173)
!191 = !DILocation(line: 31, column: 19, scope: !173)
!192 = !DILocation(line: 31, column: 14, scope: !173)
!193 = !DILocation(line: 31, column: 24, scope: !173)
!194 = !DILocation(line: 31, column: 11, scope: !173)
!195 = !DILocation(line: 32, column: 2, scope: !173)
!196 = !DILocation(line: 32, column: 11, scope: !139)
!197 = !DILocation(line: 32, column: 18, scope: !139)
!198 = !DILocation(line: 32, column: 16, scope: !139)
!199 = distinct !{!199, !171, !200, !201}
!200 = !DILocation(line: 32, column: 23, scope: !139)
!201 = !{!"llvm.loop.mustprogress"}
!202 = !DILocation(line: 33, column: 9, scope: !139)
!203 = !DILocation(line: 33, column: 2, scope: !139)
!204 = !DILocation(line: 34, column: 1, scope: !139)
!205 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !206, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !209)
!206 = !DISubroutineType(types: !207)
!207 = !{!208, !7}
!208 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!209 = !{!210}
!210 = !DILocalVariable(name: "status", arg: 1, scope: !205, file: !8, line: 72, type: !7)
!211 = !DILocation(line: 72, column: 33, scope: !205)
!212 = !DILocation(line: 74, column: 10, scope: !205)
!213 = !DILocation(line: 74, column: 17, scope: !205)
!214 = !DILocation(line: 74, column: 27, scope: !205)
!215 = !DILocation(line: 74, column: 2, scope: !205)
!216 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !217, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !219)
!217 = !DISubroutineType(types: !218)
!218 = !{null, !7}
!219 = !{!220}
!220 = !DILocalVariable(name: "flags", arg: 1, scope: !216, file: !8, line: 49, type: !7)
!221 = !DILocation(line: 49, column: 36, scope: !216)
!222 = !DILocation(line: 51, column: 6, scope: !223)
!223 = distinct !DILexicalBlock(scope: !216, file: !8, line: 51, column: 6)
!224 = !DILocation(line: 51, column: 12, scope: !223)
!225 = !DILocation(line: 51, column: 6, scope: !216)
!226 = !DILocation(line: 52, column: 3, scope: !223)
!227 = !{i64 19327}
!228 = !DILocation(line: 53, column: 1, scope: !216)
!229 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !230, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!230 = !DISubroutineType(types: !231)
!231 = !{!7, !7, !6, !6}
