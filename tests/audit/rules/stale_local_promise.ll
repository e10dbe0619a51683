; ModuleID = 'stale_local_promise.c'
source_filename = "stale_local_promise.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.chunk = type { i64, ptr }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !18
@this_cpu_off = external dso_local global i64, align 8
@first_page = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_local_promise(ptr noundef %chunk, i32 noundef %count) #0 !dbg !24 {
entry:
  %chunk.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %i = alloca i32, align 4
  store ptr %chunk, ptr %chunk.addr, align 8
    #dbg_declare(ptr %chunk.addr, !35, !DIExpression(), !44)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !36, !DIExpression(), !45)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !46
    #dbg_declare(ptr %flags, !37, !DIExpression(), !47)
  %call = call i64 @irq_save() #6, !dbg !48
  store i64 %call, ptr %flags, align 8, !dbg !47
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !46
    #dbg_declare(ptr %status, !38, !DIExpression(), !49)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !46
    #dbg_declare(ptr %input, !39, !DIExpression(), !50)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !51
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !52
  store volatile ptr %call1, ptr %input, align 8, !dbg !50
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !53
    #dbg_declare(ptr %i, !42, !DIExpression(), !54)
  %1 = load volatile ptr, ptr %input, align 8, !dbg !55
  %arrayidx = getelementptr i64, ptr %1, i64 0, !dbg !55
  store i64 1, ptr %arrayidx, align 8, !dbg !56
  store i32 0, ptr %i, align 4, !dbg !57
  br label %for.cond, !dbg !59

for.cond:                                         ; preds = %for.inc, %entry
  %2 = load i32, ptr %i, align 4, !dbg !60
  %3 = load i32, ptr %count.addr, align 4, !dbg !62
  %cmp = icmp ult i32 %2, %3, !dbg !63
  br i1 %cmp, label %for.body, label %for.end, !dbg !64

for.body:                                         ; preds = %for.cond
  %4 = load ptr, ptr %chunk.addr, align 8, !dbg !65
  %call2 = call i64 @index_of(ptr noundef %4) #6, !dbg !66
  %shl = shl i64 %call2, 12, !dbg !67
  %5 = load volatile ptr, ptr %input, align 8, !dbg !68
  %6 = load i32, ptr %i, align 4, !dbg !69
  %add = add i32 1, %6, !dbg !70
  %idxprom = sext i32 %add to i64, !dbg !68
  %arrayidx3 = getelementptr i64, ptr %5, i64 %idxprom, !dbg !68
  store i64 %shl, ptr %arrayidx3, align 8, !dbg !71
  br label %for.inc, !dbg !68

for.inc:                                          ; preds = %for.body
  %7 = load i32, ptr %i, align 4, !dbg !72
  %inc = add i32 %7, 1, !dbg !72
  store i32 %inc, ptr %i, align 4, !dbg !72
  %8 = load ptr, ptr %chunk.addr, align 8, !dbg !73
  %next = getelementptr inbounds %struct.chunk, ptr %8, i32 0, i32 1, !dbg !74
  %9 = load ptr, ptr %next, align 8, !dbg !74
  store ptr %9, ptr %chunk.addr, align 8, !dbg !75
  br label %for.cond, !dbg !76, !llvm.loop !77

for.end:                                          ; preds = %for.cond
  %10 = load i32, ptr %count.addr, align 4, !dbg !80
  %conv = trunc i32 %10 to i16, !dbg !80
  %11 = load volatile ptr, ptr %input, align 8, !dbg !81
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %11, ptr noundef null) #6, !dbg !82
  store i64 %call4, ptr %status, align 8, !dbg !83
  %12 = load i64, ptr %flags, align 8, !dbg !84
  call void @irq_restore(i64 noundef %12) #6, !dbg !85
  %13 = load i64, ptr %status, align 8, !dbg !86
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !87
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !87
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !87
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !87
  ret i64 %13, !dbg !88
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !89 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !94
    #dbg_declare(ptr %flags, !93, !DIExpression(), !95)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !96, !srcloc !97
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !98, !srcloc !99
  %0 = load i64, ptr %flags, align 8, !dbg !100
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !101
  ret i64 %0, !dbg !102
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !103 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !107, !DIExpression(), !109)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !110
    #dbg_declare(ptr %offset, !108, !DIExpression(), !111)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !112, !srcloc !113
  store i64 %0, ptr %offset, align 8, !dbg !112
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !114
  %2 = ptrtoint ptr %1 to i64, !dbg !115
  %3 = load i64, ptr %offset, align 8, !dbg !116
  %add = add i64 %2, %3, !dbg !117
  %4 = inttoptr i64 %add to ptr, !dbg !118
  %5 = load ptr, ptr %4, align 8, !dbg !119
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !120
  ret ptr %5, !dbg !121
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @index_of(ptr noundef %chunk) #2 !dbg !122 {
entry:
  %chunk.addr = alloca ptr, align 8
  store ptr %chunk, ptr %chunk.addr, align 8
    #dbg_declare(ptr %chunk.addr, !128, !DIExpression(), !129)
  %0 = load ptr, ptr %chunk.addr, align 8, !dbg !130
  %link = getelementptr inbounds %struct.chunk, ptr %0, i32 0, i32 0, !dbg !131
  %1 = load i64, ptr %link, align 8, !dbg !131
  %xor = xor i64 %1, 4, !dbg !132
  %2 = inttoptr i64 %xor to ptr, !dbg !133
  %3 = load i64, ptr @first_page, align 8, !dbg !134
  %4 = inttoptr i64 %3 to ptr, !dbg !135
  %sub.ptr.lhs.cast = ptrtoint ptr %2 to i64, !dbg !136
  %sub.ptr.rhs.cast = ptrtoint ptr %4 to i64, !dbg !136
  %sub.ptr.sub = sub i64 %sub.ptr.lhs.cast, %sub.ptr.rhs.cast, !dbg !136
  %sub.ptr.div = sdiv exact i64 %sub.ptr.sub, 64, !dbg !136
  ret i64 %sub.ptr.div, !dbg !137
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !138 {
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
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !157
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
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !168
    #dbg_declare(ptr %status, !150, !DIExpression(), !169)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !170
    #dbg_declare(ptr %done, !151, !DIExpression(), !171)
  br label %do.body, !dbg !172

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !173
  %4 = load ptr, ptr %input.addr, align 8, !dbg !175
  %5 = load ptr, ptr %output.addr, align 8, !dbg !176
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !177
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
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !204
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !204
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !204
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
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !215, !srcloc !216
  br label %if.end, !dbg !215

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !217
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !218 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!20, !21, !22}
!llvm.ident = !{!23}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 10, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !17, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_local_promise.c", directory: ".", checksumkind: CSK_MD5, checksum: "151c1f54983b44984da7c4f585f22a02")
!4 = !{!5, !6, !7, !10}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!11 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "page", file: !3, line: 6, size: 512, elements: !12)
!12 = !{!13}
!13 = !DIDerivedType(tag: DW_TAG_member, name: "words", scope: !11, file: !3, line: 6, baseType: !14, size: 512)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 512, elements: !15)
!15 = !{!16}
!16 = !DISubrange(count: 8)
!17 = !{!0, !18}
!18 = !DIGlobalVariableExpression(var: !19, expr: !DIExpression())
!19 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 10, type: !6, isLocal: false, isDefinition: true)
!20 = !{i32 7, !"Dwarf Version", i32 5}
!21 = !{i32 2, !"Debug Info Version", i32 3}
!22 = !{i32 1, !"wchar_size", i32 4}
!23 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!24 = distinct !DISubprogram(name: "stale_local_promise", scope: !3, file: !3, line: 17, type: !25, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !34)
!25 = !DISubroutineType(types: !26)
!26 = !{!7, !27, !32}
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "chunk", file: !3, line: 7, size: 128, elements: !29)
!29 = !{!30, !31}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "link", scope: !28, file: !3, line: 7, baseType: !7, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !28, file: !3, line: 7, baseType: !27, size: 64, offset: 64)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !33)
!33 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!34 = !{!35, !36, !37, !38, !39, !42}
!35 = !DILocalVariable(name: "chunk", arg: 1, scope: !24, file: !3, line: 17, type: !27)
!36 = !DILocalVariable(name: "count", arg: 2, scope: !24, file: !3, line: 17, type: !32)
!37 = !DILocalVariable(name: "flags", scope: !24, file: !3, line: 19, type: !7)
!38 = !DILocalVariable(name: "status", scope: !24, file: !3, line: 19, type: !7)
!39 = !DILocalVariable(name: "input", scope: !24, file: !3, line: 19, type: !40)
!40 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !41)
!41 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!42 = !DILocalVariable(name: "i", scope: !24, file: !3, line: 20, type: !43)
!43 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!44 = !DILocation(line: 17, column: 39, scope: !24)
!45 = !DILocation(line: 17, column: 50, scope: !24)
!46 = !DILocation(line: 19, column: 2, scope: !24)
!47 = !DILocation(line: 19, column: 6, scope: !24)
!48 = !DILocation(line: 19, column: 14, scope: !24)
!49 = !DILocation(line: 19, column: 26, scope: !24)
!50 = !DILocation(line: 19, column: 44, scope: !24)
!51 = !DILocation(line: 19, column: 70, scope: !24)
!52 = !DILocation(line: 19, column: 52, scope: !24)
!53 = !DILocation(line: 20, column: 2, scope: !24)
!54 = !DILocation(line: 20, column: 6, scope: !24)
!55 = !DILocation(line: 22, column: 2, scope: !24)
!56 = !DILocation(line: 22, column: 11, scope: !24)
!57 = !DILocation(line: 23, column: 9, scope: !58)
!58 = distinct !DILexicalBlock(scope: !24, file: !3, line: 23, column: 2)
!59 = !DILocation(line: 23, column: 7, scope: !58)
!60 = !DILocation(line: 23, column: 14, scope: !61)
!61 = distinct !DILexicalBlock(scope: !58, file: !3, line: 23, column: 2)
!62 = !DILocation(line: 23, column: 18, scope: !61)
!63 = !DILocation(line: 23, column: 16, scope: !61)
!64 = !DILocation(line: 23, column: 2, scope: !58)
!65 = !DILocation(line: 24, column: 27, scope: !61)
!66 = !DILocation(line: 24, column: 18, scope: !61)
!67 = !DILocation(line: 24, column: 34, scope: !61)
!68 = !DILocation(line: 24, column: 3, scope: !61)
!69 = !DILocation(line: 24, column: 13, scope: !61)
!70 = !DILocation(line: 24, column: 11, scope: !61)
!71 = !DILocation(line: 24, column: 16, scope: !61)
!72 = !DILocation(line: 23, column: 26, scope: !61)
!73 = !DILocation(line: 23, column: 38, scope: !61)
!74 = !DILocation(line: 23, column: 45, scope: !61)
!75 = !DILocation(line: 23, column: 36, scope: !61)
!76 = !DILocation(line: 23, column: 2, scope: !61)
!77 = distinct !{!77, !64, !78, !79}
!78 = !DILocation(line: 24, column: 37, scope: !58)
!79 = !{!"llvm.loop.mustprogress"}
!80 = !DILocation(line: 25, column: 37, scope: !24)
!81 = !DILocation(line: 25, column: 47, scope: !24)
!82 = !DILocation(line: 25, column: 11, scope: !24)
!83 = !DILocation(line: 25, column: 9, scope: !24)
!84 = !DILocation(line: 26, column: 14, scope: !24)
!85 = !DILocation(line: 26, column: 2, scope: !24)
!86 = !DILocation(line: 27, column: 9, scope: !24)
!87 = !DILocation(line: 28, column: 1, scope: !24)
!88 = !DILocation(line: 27, column: 2, scope: !24)
!89 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !90, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !92)
!90 = !DISubroutineType(types: !91)
!91 = !{!7}
!92 = !{!93}
!93 = !DILocalVariable(name: "flags", scope: !89, file: !8, line: 42, type: !7)
!94 = !DILocation(line: 42, column: 2, scope: !89)
!95 = !DILocation(line: 42, column: 6, scope: !89)
!96 = !DILocation(line: 44, column: 2, scope: !89)
!97 = !{i64 19220, i64 19229}
!98 = !DILocation(line: 45, column: 2, scope: !89)
!99 = !{i64 19291}
!100 = !DILocation(line: 46, column: 9, scope: !89)
!101 = !DILocation(line: 47, column: 1, scope: !89)
!102 = !DILocation(line: 46, column: 2, scope: !89)
!103 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !104, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !106)
!104 = !DISubroutineType(types: !105)
!105 = !{!5, !6}
!106 = !{!107, !108}
!107 = !DILocalVariable(name: "variable", arg: 1, scope: !103, file: !8, line: 56, type: !6)
!108 = !DILocalVariable(name: "offset", scope: !103, file: !8, line: 58, type: !7)
!109 = !DILocation(line: 56, column: 46, scope: !103)
!110 = !DILocation(line: 58, column: 2, scope: !103)
!111 = !DILocation(line: 58, column: 6, scope: !103)
!112 = !DILocation(line: 60, column: 2, scope: !103)
!113 = !{i64 19592}
!114 = !DILocation(line: 61, column: 25, scope: !103)
!115 = !DILocation(line: 61, column: 20, scope: !103)
!116 = !DILocation(line: 61, column: 36, scope: !103)
!117 = !DILocation(line: 61, column: 34, scope: !103)
!118 = !DILocation(line: 61, column: 10, scope: !103)
!119 = !DILocation(line: 61, column: 9, scope: !103)
!120 = !DILocation(line: 62, column: 1, scope: !103)
!121 = !DILocation(line: 61, column: 2, scope: !103)
!122 = distinct !DISubprogram(name: "index_of", scope: !3, file: !3, line: 12, type: !123, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !127)
!123 = !DISubroutineType(types: !124)
!124 = !{!7, !125}
!125 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !126, size: 64)
!126 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !28)
!127 = !{!128}
!128 = !DILocalVariable(name: "chunk", arg: 1, scope: !122, file: !3, line: 12, type: !125)
!129 = !DILocation(line: 12, column: 48, scope: !122)
!130 = !DILocation(line: 14, column: 31, scope: !122)
!131 = !DILocation(line: 14, column: 38, scope: !122)
!132 = !DILocation(line: 14, column: 43, scope: !122)
!133 = !DILocation(line: 14, column: 15, scope: !122)
!134 = !DILocation(line: 14, column: 65, scope: !122)
!135 = !DILocation(line: 14, column: 50, scope: !122)
!136 = !DILocation(line: 14, column: 48, scope: !122)
!137 = !DILocation(line: 14, column: 2, scope: !122)
!138 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !139, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !143)
!139 = !DISubroutineType(types: !140)
!140 = !{!7, !141, !141, !141, !5, !5}
!141 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !142)
!142 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!143 = !{!144, !145, !146, !147, !148, !149, !150, !151}
!144 = !DILocalVariable(name: "code", arg: 1, scope: !138, file: !8, line: 19, type: !141)
!145 = !DILocalVariable(name: "count", arg: 2, scope: !138, file: !8, line: 19, type: !141)
!146 = !DILocalVariable(name: "varhead", arg: 3, scope: !138, file: !8, line: 19, type: !141)
!147 = !DILocalVariable(name: "input", arg: 4, scope: !138, file: !8, line: 19, type: !5)
!148 = !DILocalVariable(name: "output", arg: 5, scope: !138, file: !8, line: 19, type: !5)
!149 = !DILocalVariable(name: "control", scope: !138, file: !8, line: 21, type: !7)
!150 = !DILocalVariable(name: "status", scope: !138, file: !8, line: 22, type: !7)
!151 = !DILocalVariable(name: "done", scope: !138, file: !8, line: 23, type: !141)
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
!174 = distinct !DILexicalBlock(scope: !138, file: !8, line: 25, column: 5)
!175 = !DILocation(line: 26, column: 37, scope: !174)
!176 = !DILocation(line: 26, column: 44, scope: !174)
!177 = !DILocation(line: 26, column: 12, scope: !174)
!178 = !DILocation(line: 26, column: 10, scope: !174)
!179 = !DILocation(line: 27, column: 8, scope: !180)
!180 = distinct !DILexicalBlock(scope: !174, file: !8, line: 27, column: 7)
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
!200 = distinct !{!200, !172, !201, !79}
!201 = !DILocation(line: 32, column: 23, scope: !138)
!202 = !DILocation(line: 33, column: 9, scope: !138)
!203 = !DILocation(line: 33, column: 2, scope: !138)
!204 = !DILocation(line: 34, column: 1, scope: !138)
!205 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !206, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !208)
!206 = !DISubroutineType(types: !207)
!207 = !{null, !7}
!208 = !{!209}
!209 = !DILocalVariable(name: "flags", arg: 1, scope: !205, file: !8, line: 49, type: !7)
!210 = !DILocation(line: 49, column: 36, scope: !205)
!211 = !DILocation(line: 51, column: 6, scope: !212)
!212 = distinct !DILexicalBlock(scope: !205, file: !8, line: 51, column: 6)
!213 = !DILocation(line: 51, column: 12, scope: !212)
!214 = !DILocation(line: 51, column: 6, scope: !205)
!215 = !DILocation(line: 52, column: 3, scope: !212)
!216 = !{i64 19411}
!217 = !DILocation(line: 53, column: 1, scope: !205)
!218 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !219, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!219 = !DISubroutineType(types: !220)
!220 = !{!7, !7, !5, !5}
