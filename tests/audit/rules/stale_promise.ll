; ModuleID = 'stale_promise.c'
source_filename = "stale_promise.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.chunk = type { i64, ptr }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !18
@this_cpu_off = external dso_local global i64, align 8
@first_page = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_promise(ptr noundef %chunks, i32 noundef %count) #0 !dbg !24 {
entry:
  %chunks.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %chunk = alloca ptr, align 8
  %i = alloca i32, align 4
  store ptr %chunks, ptr %chunks.addr, align 8
    #dbg_declare(ptr %chunks.addr, !35, !DIExpression(), !44)
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
  store ptr %call1, ptr %input, align 8, !dbg !50
  call void @llvm.lifetime.start.p0(i64 8, ptr %chunk) #5, !dbg !53
    #dbg_declare(ptr %chunk, !41, !DIExpression(), !54)
  %1 = load ptr, ptr %chunks.addr, align 8, !dbg !55
  store ptr %1, ptr %chunk, align 8, !dbg !54
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !56
    #dbg_declare(ptr %i, !42, !DIExpression(), !57)
  %2 = load ptr, ptr %input, align 8, !dbg !58
  %arrayidx = getelementptr i64, ptr %2, i64 0, !dbg !58
  store i64 1, ptr %arrayidx, align 8, !dbg !59
  store i32 0, ptr %i, align 4, !dbg !60
  br label %for.cond, !dbg !62

for.cond:                                         ; preds = %for.inc, %entry
  %3 = load i32, ptr %i, align 4, !dbg !63
  %4 = load i32, ptr %count.addr, align 4, !dbg !65
  %cmp = icmp ult i32 %3, %4, !dbg !66
  br i1 %cmp, label %for.body, label %for.end, !dbg !67

for.body:                                         ; preds = %for.cond
  %5 = load ptr, ptr %chunk, align 8, !dbg !68
  %call2 = call i64 @index_of(ptr noundef %5) #6, !dbg !70
  %shl = shl i64 %call2, 12, !dbg !71
  %6 = load ptr, ptr %input, align 8, !dbg !72
  %7 = load i32, ptr %i, align 4, !dbg !73
  %add = add i32 1, %7, !dbg !74
  %idxprom = sext i32 %add to i64, !dbg !72
  %arrayidx3 = getelementptr i64, ptr %6, i64 %idxprom, !dbg !72
  store i64 %shl, ptr %arrayidx3, align 8, !dbg !75
  br label %for.inc, !dbg !76

for.inc:                                          ; preds = %for.body
  %8 = load i32, ptr %i, align 4, !dbg !77
  %inc = add i32 %8, 1, !dbg !77
  store i32 %inc, ptr %i, align 4, !dbg !77
  %9 = load ptr, ptr %chunk, align 8, !dbg !78
  %next = getelementptr inbounds %struct.chunk, ptr %9, i32 0, i32 1, !dbg !79
  %10 = load ptr, ptr %next, align 8, !dbg !79
  store ptr %10, ptr %chunk, align 8, !dbg !80
  br label %for.cond, !dbg !81, !llvm.loop !82

for.end:                                          ; preds = %for.cond
  %11 = load i32, ptr %count.addr, align 4, !dbg !85
  %conv = trunc i32 %11 to i16, !dbg !85
  %12 = load ptr, ptr %input, align 8, !dbg !86
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %12, ptr noundef null) #6, !dbg !87
  store i64 %call4, ptr %status, align 8, !dbg !88
  %13 = load i64, ptr %flags, align 8, !dbg !89
  call void @irq_restore(i64 noundef %13) #6, !dbg !90
  %14 = load i64, ptr %status, align 8, !dbg !91
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %chunk) #5, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !92
  ret i64 %14, !dbg !93
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !94 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !99
    #dbg_declare(ptr %flags, !98, !DIExpression(), !100)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !101, !srcloc !102
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !103, !srcloc !104
  %0 = load i64, ptr %flags, align 8, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !106
  ret i64 %0, !dbg !107
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !108 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !112, !DIExpression(), !114)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !115
    #dbg_declare(ptr %offset, !113, !DIExpression(), !116)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !117, !srcloc !118
  store i64 %0, ptr %offset, align 8, !dbg !117
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !119
  %2 = ptrtoint ptr %1 to i64, !dbg !120
  %3 = load i64, ptr %offset, align 8, !dbg !121
  %add = add i64 %2, %3, !dbg !122
  %4 = inttoptr i64 %add to ptr, !dbg !123
  %5 = load ptr, ptr %4, align 8, !dbg !124
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !125
  ret ptr %5, !dbg !126
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @index_of(ptr noundef %chunk) #2 !dbg !127 {
entry:
  %chunk.addr = alloca ptr, align 8
  store ptr %chunk, ptr %chunk.addr, align 8
    #dbg_declare(ptr %chunk.addr, !133, !DIExpression(), !134)
  %0 = load ptr, ptr %chunk.addr, align 8, !dbg !135
  %link = getelementptr inbounds %struct.chunk, ptr %0, i32 0, i32 0, !dbg !136
  %1 = load i64, ptr %link, align 8, !dbg !136
  %xor = xor i64 %1, 4, !dbg !137
  %2 = inttoptr i64 %xor to ptr, !dbg !138
  %3 = load i64, ptr @first_page, align 8, !dbg !139
  %4 = inttoptr i64 %3 to ptr, !dbg !140
  %sub.ptr.lhs.cast = ptrtoint ptr %2 to i64, !dbg !141
  %sub.ptr.rhs.cast = ptrtoint ptr %4 to i64, !dbg !141
  %sub.ptr.sub = sub i64 %sub.ptr.lhs.cast, %sub.ptr.rhs.cast, !dbg !141
  %sub.ptr.div = sdiv exact i64 %sub.ptr.sub, 64, !dbg !141
  ret i64 %sub.ptr.div, !dbg !142
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !143 {
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
    #dbg_declare(ptr %code.addr, !149, !DIExpression(), !157)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !150, !DIExpression(), !158)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !151, !DIExpression(), !159)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !152, !DIExpression(), !160)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !153, !DIExpression(), !161)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !162
    #dbg_declare(ptr %control, !154, !DIExpression(), !163)
  %0 = load i16, ptr %code.addr, align 2, !dbg !164
  %conv = zext i16 %0 to i64, !dbg !164
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !165
  %conv1 = zext i16 %1 to i64, !dbg !166
  %shl = shl i64 %conv1, 17, !dbg !167
  %or = or i64 %conv, %shl, !dbg !168
  %2 = load i16, ptr %count.addr, align 2, !dbg !169
  %conv2 = zext i16 %2 to i64, !dbg !170
  %shl3 = shl i64 %conv2, 32, !dbg !171
  %or4 = or i64 %or, %shl3, !dbg !172
  store i64 %or4, ptr %control, align 8, !dbg !163
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !173
    #dbg_declare(ptr %status, !155, !DIExpression(), !174)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !175
    #dbg_declare(ptr %done, !156, !DIExpression(), !176)
  br label %do.body, !dbg !177

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !178
  %4 = load ptr, ptr %input.addr, align 8, !dbg !180
  %5 = load ptr, ptr %output.addr, align 8, !dbg !181
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !182
  store i64 %call, ptr %status, align 8, !dbg !183
  %6 = load i64, ptr %status, align 8, !dbg !184
  %and = and i64 %6, 65535, !dbg !186
  %cmp = icmp ne i64 %and, 0, !dbg !187
  br i1 %cmp, label %if.then, label %if.end, !dbg !188

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !189
  store i64 %7, ptr %retval, align 8, !dbg !190
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !190

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !191
  %shr = lshr i64 %8, 32, !dbg !192
  %and6 = and i64 %shr, 4095, !dbg !193
  %conv7 = trunc i64 %and6 to i16, !dbg !194
  store i16 %conv7, ptr %done, align 2, !dbg !195
  %9 = load i64, ptr %control, align 8, !dbg !196
  %and8 = and i64 %9, -1152640029630136321, !dbg !196
  store i64 %and8, ptr %control, align 8, !dbg !196
  %10 = load i16, ptr %done, align 2, !dbg !197
  %conv9 = zext i16 %10 to i64, !dbg !198
  %shl10 = shl i64 %conv9, 48, !dbg !199
  %11 = load i64, ptr %control, align 8, !dbg !200
  %or11 = or i64 %11, %shl10, !dbg !200
  store i64 %or11, ptr %control, align 8, !dbg !200
  br label %do.cond, !dbg !201

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !202
  %conv12 = zext i16 %12 to i32, !dbg !202
  %13 = load i16, ptr %count.addr, align 2, !dbg !203
  %conv13 = zext i16 %13 to i32, !dbg !203
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !204
  br i1 %cmp14, label %do.body, label %do.end, !dbg !201, !llvm.loop !205

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !207
  store i64 %14, ptr %retval, align 8, !dbg !208
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !208

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !209
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !209
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !209
  %15 = load i64, ptr %retval, align 8, !dbg !209
  ret i64 %15, !dbg !209
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !210 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !214, !DIExpression(), !215)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !216
  %and = and i64 %0, 512, !dbg !218
  %tobool = icmp ne i64 %and, 0, !dbg !218
  br i1 %tobool, label %if.then, label %if.end, !dbg !219

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !220, !srcloc !221
  br label %if.end, !dbg !220

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !222
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !223 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 12, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !17, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_promise.c", directory: ".", checksumkind: CSK_MD5, checksum: "c6d332fffb5a7fbbd77c843dc6322625")
!4 = !{!5, !6, !7, !10}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!11 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "page", file: !3, line: 8, size: 512, elements: !12)
!12 = !{!13}
!13 = !DIDerivedType(tag: DW_TAG_member, name: "words", scope: !11, file: !3, line: 8, baseType: !14, size: 512)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 512, elements: !15)
!15 = !{!16}
!16 = !DISubrange(count: 8)
!17 = !{!0, !18}
!18 = !DIGlobalVariableExpression(var: !19, expr: !DIExpression())
!19 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 12, type: !6, isLocal: false, isDefinition: true)
!20 = !{i32 7, !"Dwarf Version", i32 5}
!21 = !{i32 2, !"Debug Info Version", i32 3}
!22 = !{i32 1, !"wchar_size", i32 4}
!23 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!24 = distinct !DISubprogram(name: "stale_promise", scope: !3, file: !3, line: 19, type: !25, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !34)
!25 = !DISubroutineType(types: !26)
!26 = !{!7, !27, !32}
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "chunk", file: !3, line: 9, size: 128, elements: !29)
!29 = !{!30, !31}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "link", scope: !28, file: !3, line: 9, baseType: !7, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !28, file: !3, line: 9, baseType: !27, size: 64, offset: 64)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !33)
!33 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!34 = !{!35, !36, !37, !38, !39, !41, !42}
!35 = !DILocalVariable(name: "chunks", arg: 1, scope: !24, file: !3, line: 19, type: !27)
!36 = !DILocalVariable(name: "count", arg: 2, scope: !24, file: !3, line: 19, type: !32)
!37 = !DILocalVariable(name: "flags", scope: !24, file: !3, line: 21, type: !7)
!38 = !DILocalVariable(name: "status", scope: !24, file: !3, line: 21, type: !7)
!39 = !DILocalVariable(name: "input", scope: !24, file: !3, line: 21, type: !40)
!40 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!41 = !DILocalVariable(name: "chunk", scope: !24, file: !3, line: 22, type: !27)
!42 = !DILocalVariable(name: "i", scope: !24, file: !3, line: 23, type: !43)
!43 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!44 = !DILocation(line: 19, column: 33, scope: !24)
!45 = !DILocation(line: 19, column: 45, scope: !24)
!46 = !DILocation(line: 21, column: 2, scope: !24)
!47 = !DILocation(line: 21, column: 6, scope: !24)
!48 = !DILocation(line: 21, column: 14, scope: !24)
!49 = !DILocation(line: 21, column: 26, scope: !24)
!50 = !DILocation(line: 21, column: 35, scope: !24)
!51 = !DILocation(line: 21, column: 61, scope: !24)
!52 = !DILocation(line: 21, column: 43, scope: !24)
!53 = !DILocation(line: 22, column: 2, scope: !24)
!54 = !DILocation(line: 22, column: 16, scope: !24)
!55 = !DILocation(line: 22, column: 24, scope: !24)
!56 = !DILocation(line: 23, column: 2, scope: !24)
!57 = !DILocation(line: 23, column: 6, scope: !24)
!58 = !DILocation(line: 25, column: 2, scope: !24)
!59 = !DILocation(line: 25, column: 11, scope: !24)
!60 = !DILocation(line: 26, column: 9, scope: !61)
!61 = distinct !DILexicalBlock(scope: !24, file: !3, line: 26, column: 2)
!62 = !DILocation(line: 26, column: 7, scope: !61)
!63 = !DILocation(line: 26, column: 14, scope: !64)
!64 = distinct !DILexicalBlock(scope: !61, file: !3, line: 26, column: 2)
!65 = !DILocation(line: 26, column: 18, scope: !64)
!66 = !DILocation(line: 26, column: 16, scope: !64)
!67 = !DILocation(line: 26, column: 2, scope: !61)
!68 = !DILocation(line: 27, column: 27, scope: !69)
!69 = distinct !DILexicalBlock(scope: !64, file: !3, line: 26, column: 51)
!70 = !DILocation(line: 27, column: 18, scope: !69)
!71 = !DILocation(line: 27, column: 34, scope: !69)
!72 = !DILocation(line: 27, column: 3, scope: !69)
!73 = !DILocation(line: 27, column: 13, scope: !69)
!74 = !DILocation(line: 27, column: 11, scope: !69)
!75 = !DILocation(line: 27, column: 16, scope: !69)
!76 = !DILocation(line: 28, column: 2, scope: !69)
!77 = !DILocation(line: 26, column: 26, scope: !64)
!78 = !DILocation(line: 26, column: 38, scope: !64)
!79 = !DILocation(line: 26, column: 45, scope: !64)
!80 = !DILocation(line: 26, column: 36, scope: !64)
!81 = !DILocation(line: 26, column: 2, scope: !64)
!82 = distinct !{!82, !67, !83, !84}
!83 = !DILocation(line: 28, column: 2, scope: !61)
!84 = !{!"llvm.loop.mustprogress"}
!85 = !DILocation(line: 29, column: 37, scope: !24)
!86 = !DILocation(line: 29, column: 47, scope: !24)
!87 = !DILocation(line: 29, column: 11, scope: !24)
!88 = !DILocation(line: 29, column: 9, scope: !24)
!89 = !DILocation(line: 30, column: 14, scope: !24)
!90 = !DILocation(line: 30, column: 2, scope: !24)
!91 = !DILocation(line: 31, column: 9, scope: !24)
!92 = !DILocation(line: 32, column: 1, scope: !24)
!93 = !DILocation(line: 31, column: 2, scope: !24)
!94 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !95, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !97)
!95 = !DISubroutineType(types: !96)
!96 = !{!7}
!97 = !{!98}
!98 = !DILocalVariable(name: "flags", scope: !94, file: !8, line: 42, type: !7)
!99 = !DILocation(line: 42, column: 2, scope: !94)
!100 = !DILocation(line: 42, column: 6, scope: !94)
!101 = !DILocation(line: 44, column: 2, scope: !94)
!102 = !{i64 19388, i64 19397}
!103 = !DILocation(line: 45, column: 2, scope: !94)
!104 = !{i64 19459}
!105 = !DILocation(line: 46, column: 9, scope: !94)
!106 = !DILocation(line: 47, column: 1, scope: !94)
!107 = !DILocation(line: 46, column: 2, scope: !94)
!108 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !109, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !111)
!109 = !DISubroutineType(types: !110)
!110 = !{!5, !6}
!111 = !{!112, !113}
!112 = !DILocalVariable(name: "variable", arg: 1, scope: !108, file: !8, line: 56, type: !6)
!113 = !DILocalVariable(name: "offset", scope: !108, file: !8, line: 58, type: !7)
!114 = !DILocation(line: 56, column: 46, scope: !108)
!115 = !DILocation(line: 58, column: 2, scope: !108)
!116 = !DILocation(line: 58, column: 6, scope: !108)
!117 = !DILocation(line: 60, column: 2, scope: !108)
!118 = !{i64 19760}
!119 = !DILocation(line: 61, column: 25, scope: !108)
!120 = !DILocation(line: 61, column: 20, scope: !108)
!121 = !DILocation(line: 61, column: 36, scope: !108)
!122 = !DILocation(line: 61, column: 34, scope: !108)
!123 = !DILocation(line: 61, column: 10, scope: !108)
!124 = !DILocation(line: 61, column: 9, scope: !108)
!125 = !DILocation(line: 62, column: 1, scope: !108)
!126 = !DILocation(line: 61, column: 2, scope: !108)
!127 = distinct !DISubprogram(name: "index_of", scope: !3, file: !3, line: 14, type: !128, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !132)
!128 = !DISubroutineType(types: !129)
!129 = !{!7, !130}
!130 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !131, size: 64)
!131 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !28)
!132 = !{!133}
!133 = !DILocalVariable(name: "chunk", arg: 1, scope: !127, file: !3, line: 14, type: !130)
!134 = !DILocation(line: 14, column: 48, scope: !127)
!135 = !DILocation(line: 16, column: 31, scope: !127)
!136 = !DILocation(line: 16, column: 38, scope: !127)
!137 = !DILocation(line: 16, column: 43, scope: !127)
!138 = !DILocation(line: 16, column: 15, scope: !127)
!139 = !DILocation(line: 16, column: 65, scope: !127)
!140 = !DILocation(line: 16, column: 50, scope: !127)
!141 = !DILocation(line: 16, column: 48, scope: !127)
!142 = !DILocation(line: 16, column: 2, scope: !127)
!143 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !144, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !148)
!144 = !DISubroutineType(types: !145)
!145 = !{!7, !146, !146, !146, !5, !5}
!146 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !147)
!147 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!148 = !{!149, !150, !151, !152, !153, !154, !155, !156}
!149 = !DILocalVariable(name: "code", arg: 1, scope: !143, file: !8, line: 19, type: !146)
!150 = !DILocalVariable(name: "count", arg: 2, scope: !143, file: !8, line: 19, type: !146)
!151 = !DILocalVariable(name: "varhead", arg: 3, scope: !143, file: !8, line: 19, type: !146)
!152 = !DILocalVariable(name: "input", arg: 4, scope: !143, file: !8, line: 19, type: !5)
!153 = !DILocalVariable(name: "output", arg: 5, scope: !143, file: !8, line: 19, type: !5)
!154 = !DILocalVariable(name: "control", scope: !143, file: !8, line: 21, type: !7)
!155 = !DILocalVariable(name: "status", scope: !143, file: !8, line: 22, type: !7)
!156 = !DILocalVariable(name: "done", scope: !143, file: !8, line: 23, type: !146)
!157 = !DILocation(line: 19, column: 25, scope: !143)
!158 = !DILocation(line: 19, column: 35, scope: !143)
!159 = !DILocation(line: 19, column: 46, scope: !143)
!160 = !DILocation(line: 19, column: 61, scope: !143)
!161 = !DILocation(line: 19, column: 74, scope: !143)
!162 = !DILocation(line: 21, column: 2, scope: !143)
!163 = !DILocation(line: 21, column: 6, scope: !143)
!164 = !DILocation(line: 21, column: 16, scope: !143)
!165 = !DILocation(line: 21, column: 29, scope: !143)
!166 = !DILocation(line: 21, column: 24, scope: !143)
!167 = !DILocation(line: 21, column: 37, scope: !143)
!168 = !DILocation(line: 21, column: 21, scope: !143)
!169 = !DILocation(line: 21, column: 52, scope: !143)
!170 = !DILocation(line: 21, column: 47, scope: !143)
!171 = !DILocation(line: 21, column: 58, scope: !143)
!172 = !DILocation(line: 21, column: 44, scope: !143)
!173 = !DILocation(line: 22, column: 2, scope: !143)
!174 = !DILocation(line: 22, column: 6, scope: !143)
!175 = !DILocation(line: 23, column: 2, scope: !143)
!176 = !DILocation(line: 23, column: 6, scope: !143)
!177 = !DILocation(line: 25, column: 2, scope: !143)
!178 = !DILocation(line: 26, column: 28, scope: !179)
!179 = distinct !DILexicalBlock(scope: !143, file: !8, line: 25, column: 5)
!180 = !DILocation(line: 26, column: 37, scope: !179)
!181 = !DILocation(line: 26, column: 44, scope: !179)
!182 = !DILocation(line: 26, column: 12, scope: !179)
!183 = !DILocation(line: 26, column: 10, scope: !179)
!184 = !DILocation(line: 27, column: 8, scope: !185)
!185 = distinct !DILexicalBlock(scope: !179, file: !8, line: 27, column: 7)
!186 = !DILocation(line: 27, column: 15, scope: !185)
!187 = !DILocation(line: 27, column: 25, scope: !185)
!188 = !DILocation(line: 27, column: 7, scope: !179)
!189 = !DILocation(line: 28, column: 11, scope: !185)
!190 = !DILocation(line: 28, column: 4, scope: !185)
!191 = !DILocation(line: 29, column: 11, scope: !179)
!192 = !DILocation(line: 29, column: 18, scope: !179)
!193 = !DILocation(line: 29, column: 25, scope: !179)
!194 = !DILocation(line: 29, column: 10, scope: !179)
!195 = !DILocation(line: 29, column: 8, scope: !179)
!196 = !DILocation(line: 30, column: 11, scope: !179)
!197 = !DILocation(line: 31, column: 19, scope: !179)
!198 = !DILocation(line: 31, column: 14, scope: !179)
!199 = !DILocation(line: 31, column: 24, scope: !179)
!200 = !DILocation(line: 31, column: 11, scope: !179)
!201 = !DILocation(line: 32, column: 2, scope: !179)
!202 = !DILocation(line: 32, column: 11, scope: !143)
!203 = !DILocation(line: 32, column: 18, scope: !143)
!204 = !DILocation(line: 32, column: 16, scope: !143)
!205 = distinct !{!205, !177, !206, !84}
!206 = !DILocation(line: 32, column: 23, scope: !143)
!207 = !DILocation(line: 33, column: 9, scope: !143)
!208 = !DILocation(line: 33, column: 2, scope: !143)
!209 = !DILocation(line: 34, column: 1, scope: !143)
!210 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !211, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !213)
!211 = !DISubroutineType(types: !212)
!212 = !{null, !7}
!213 = !{!214}
!214 = !DILocalVariable(name: "flags", arg: 1, scope: !210, file: !8, line: 49, type: !7)
!215 = !DILocation(line: 49, column: 36, scope: !210)
!216 = !DILocation(line: 51, column: 6, scope: !217)
!217 = distinct !DILexicalBlock(scope: !210, file: !8, line: 51, column: 6)
!218 = !DILocation(line: 51, column: 12, scope: !217)
!219 = !DILocation(line: 51, column: 6, scope: !210)
!220 = !DILocation(line: 52, column: 3, scope: !217)
!221 = !{i64 19579}
!222 = !DILocation(line: 53, column: 1, scope: !210)
!223 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !224, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!224 = !DISubroutineType(types: !225)
!225 = !{!7, !7, !5, !5}
