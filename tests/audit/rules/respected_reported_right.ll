; ModuleID = 'respected_reported_right.c'
source_filename = "respected_reported_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.unmap = type { i64, i64, i32, i32 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @respected_reported_right(i64 noundef %page, i32 noundef %pages, ptr noundef %told) #0 !dbg !17 {
entry:
  %page.addr = alloca i64, align 8
  %pages.addr = alloca i32, align 4
  %told.addr = alloca ptr, align 8
  %failed = alloca i64, align 8
  %done = alloca i32, align 4
  %some = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %page, ptr %page.addr, align 8
    #dbg_declare(ptr %page.addr, !24, !DIExpression(), !41)
  store i32 %pages, ptr %pages.addr, align 4
    #dbg_declare(ptr %pages.addr, !25, !DIExpression(), !42)
  store ptr %told, ptr %told.addr, align 8
    #dbg_declare(ptr %told.addr, !26, !DIExpression(), !43)
  call void @llvm.lifetime.start.p0(i64 8, ptr %failed) #6, !dbg !44
    #dbg_declare(ptr %failed, !27, !DIExpression(), !45)
  store i64 0, ptr %failed, align 8, !dbg !45
  call void @llvm.lifetime.start.p0(i64 4, ptr %done) #6, !dbg !46
    #dbg_declare(ptr %done, !28, !DIExpression(), !47)
  store i32 0, ptr %done, align 4, !dbg !47
  br label %while.cond, !dbg !48

while.cond:                                       ; preds = %cond.end, %entry
  %0 = load i32, ptr %done, align 4, !dbg !49
  %1 = load i32, ptr %pages.addr, align 4, !dbg !50
  %cmp = icmp ult i32 %0, %1, !dbg !51
  br i1 %cmp, label %land.rhs, label %land.end, !dbg !52

land.rhs:                                         ; preds = %while.cond
  %2 = load i64, ptr %failed, align 8, !dbg !53
  %tobool = icmp ne i64 %2, 0, !dbg !54
  %lnot = xor i1 %tobool, true, !dbg !54
  br label %land.end

land.end:                                         ; preds = %land.rhs, %while.cond
  %3 = phi i1 [ false, %while.cond ], [ %lnot, %land.rhs ], !dbg !55
  br i1 %3, label %while.body, label %while.end, !dbg !48

while.body:                                       ; preds = %land.end
  call void @llvm.lifetime.start.p0(i64 4, ptr %some) #6, !dbg !56
    #dbg_declare(ptr %some, !29, !DIExpression(), !57)
  %4 = load i32, ptr %pages.addr, align 4, !dbg !58
  %5 = load i32, ptr %done, align 4, !dbg !59
  %sub = sub i32 %4, %5, !dbg !60
  %cmp1 = icmp ult i32 %sub, 100, !dbg !61
  br i1 %cmp1, label %cond.true, label %cond.false, !dbg !58

cond.true:                                        ; preds = %while.body
  %6 = load i32, ptr %pages.addr, align 4, !dbg !62
  %7 = load i32, ptr %done, align 4, !dbg !63
  %sub2 = sub i32 %6, %7, !dbg !64
  br label %cond.end, !dbg !58

cond.false:                                       ; preds = %while.body
  br label %cond.end, !dbg !58

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ %sub2, %cond.true ], [ 100, %cond.false ], !dbg !58
  store i32 %cond, ptr %some, align 4, !dbg !57
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !65
    #dbg_declare(ptr %flags, !31, !DIExpression(), !66)
  %call = call i64 @irq_save() #7, !dbg !67
  store i64 %call, ptr %flags, align 8, !dbg !66
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !65
    #dbg_declare(ptr %status, !32, !DIExpression(), !68)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !69
    #dbg_declare(ptr %input, !33, !DIExpression(), !70)
  %8 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !71
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %8) #7, !dbg !72
  store ptr %call3, ptr %input, align 8, !dbg !70
  %9 = load ptr, ptr %input, align 8, !dbg !73
  call void @llvm.memset.p0.i64(ptr align 8 %9, i8 0, i64 24, i1 false), !dbg !74
  %10 = load i64, ptr %page.addr, align 8, !dbg !75
  %11 = load i32, ptr %done, align 4, !dbg !76
  %conv = zext i32 %11 to i64, !dbg !76
  %add = add i64 %10, %conv, !dbg !77
  %12 = load ptr, ptr %input, align 8, !dbg !78
  %base = getelementptr inbounds %struct.unmap, ptr %12, i32 0, i32 1, !dbg !79
  store i64 %add, ptr %base, align 8, !dbg !80
  %13 = load i32, ptr %some, align 4, !dbg !81
  %conv4 = trunc i32 %13 to i16, !dbg !81
  %14 = load ptr, ptr %input, align 8, !dbg !82
  %call5 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 76, i16 noundef zeroext %conv4, i16 noundef zeroext 0, ptr noundef %14, ptr noundef null) #7, !dbg !83
  store i64 %call5, ptr %status, align 8, !dbg !84
  %15 = load i64, ptr %flags, align 8, !dbg !85
  call void @irq_restore(i64 noundef %15) #7, !dbg !86
  %16 = load i64, ptr %status, align 8, !dbg !87
  %shr = lshr i64 %16, 32, !dbg !88
  %and = and i64 %shr, 4095, !dbg !89
  %17 = load i32, ptr %done, align 4, !dbg !90
  %conv6 = zext i32 %17 to i64, !dbg !90
  %add7 = add i64 %conv6, %and, !dbg !90
  %conv8 = trunc i64 %add7 to i32, !dbg !90
  store i32 %conv8, ptr %done, align 4, !dbg !90
  %18 = load i64, ptr %status, align 8, !dbg !91
  %and9 = and i64 %18, 65535, !dbg !92
  store i64 %and9, ptr %failed, align 8, !dbg !93
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !94
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !94
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !94
  call void @llvm.lifetime.end.p0(i64 4, ptr %some) #6, !dbg !94
  br label %while.cond, !dbg !48, !llvm.loop !95

while.end:                                        ; preds = %land.end
  %19 = load i32, ptr %done, align 4, !dbg !97
  %20 = load ptr, ptr %told.addr, align 8, !dbg !98
  store i32 %19, ptr %20, align 4, !dbg !99
  %21 = load i64, ptr %failed, align 8, !dbg !100
  call void @llvm.lifetime.end.p0(i64 4, ptr %done) #6, !dbg !101
  call void @llvm.lifetime.end.p0(i64 8, ptr %failed) #6, !dbg !101
  ret i64 %21, !dbg !102
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
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "respected_reported_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "62faf444aaac7358ddddd98530d12720")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "respected_reported_right", scope: !3, file: !3, line: 13, type: !18, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!23 = !{!24, !25, !26, !27, !28, !29, !31, !32, !33}
!24 = !DILocalVariable(name: "page", arg: 1, scope: !17, file: !3, line: 13, type: !7)
!25 = !DILocalVariable(name: "pages", arg: 2, scope: !17, file: !3, line: 13, type: !20)
!26 = !DILocalVariable(name: "told", arg: 3, scope: !17, file: !3, line: 13, type: !22)
!27 = !DILocalVariable(name: "failed", scope: !17, file: !3, line: 15, type: !7)
!28 = !DILocalVariable(name: "done", scope: !17, file: !3, line: 16, type: !20)
!29 = !DILocalVariable(name: "some", scope: !30, file: !3, line: 19, type: !20)
!30 = distinct !DILexicalBlock(scope: !17, file: !3, line: 18, column: 34)
!31 = !DILocalVariable(name: "flags", scope: !30, file: !3, line: 20, type: !7)
!32 = !DILocalVariable(name: "status", scope: !30, file: !3, line: 20, type: !7)
!33 = !DILocalVariable(name: "input", scope: !30, file: !3, line: 21, type: !34)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!35 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "unmap", file: !3, line: 8, size: 192, elements: !36)
!36 = !{!37, !38, !39, !40}
!37 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !35, file: !3, line: 9, baseType: !7, size: 64)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "base", scope: !35, file: !3, line: 9, baseType: !7, size: 64, offset: 64)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !35, file: !3, line: 10, baseType: !20, size: 32, offset: 128)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !35, file: !3, line: 10, baseType: !20, size: 32, offset: 160)
!41 = !DILocation(line: 13, column: 34, scope: !17)
!42 = !DILocation(line: 13, column: 44, scope: !17)
!43 = !DILocation(line: 13, column: 56, scope: !17)
!44 = !DILocation(line: 15, column: 2, scope: !17)
!45 = !DILocation(line: 15, column: 6, scope: !17)
!46 = !DILocation(line: 16, column: 2, scope: !17)
!47 = !DILocation(line: 16, column: 6, scope: !17)
!48 = !DILocation(line: 18, column: 2, scope: !17)
!49 = !DILocation(line: 18, column: 9, scope: !17)
!50 = !DILocation(line: 18, column: 16, scope: !17)
!51 = !DILocation(line: 18, column: 14, scope: !17)
!52 = !DILocation(line: 18, column: 22, scope: !17)
!53 = !DILocation(line: 18, column: 26, scope: !17)
!54 = !DILocation(line: 18, column: 25, scope: !17)
!55 = !DILocation(line: 0, scope: !17)
!56 = !DILocation(line: 19, column: 3, scope: !30)
!57 = !DILocation(line: 19, column: 7, scope: !30)
!58 = !DILocation(line: 19, column: 14, scope: !30)
!59 = !DILocation(line: 19, column: 22, scope: !30)
!60 = !DILocation(line: 19, column: 20, scope: !30)
!61 = !DILocation(line: 19, column: 27, scope: !30)
!62 = !DILocation(line: 19, column: 35, scope: !30)
!63 = !DILocation(line: 19, column: 43, scope: !30)
!64 = !DILocation(line: 19, column: 41, scope: !30)
!65 = !DILocation(line: 20, column: 3, scope: !30)
!66 = !DILocation(line: 20, column: 7, scope: !30)
!67 = !DILocation(line: 20, column: 15, scope: !30)
!68 = !DILocation(line: 20, column: 27, scope: !30)
!69 = !DILocation(line: 21, column: 3, scope: !30)
!70 = !DILocation(line: 21, column: 17, scope: !30)
!71 = !DILocation(line: 21, column: 43, scope: !30)
!72 = !DILocation(line: 21, column: 25, scope: !30)
!73 = !DILocation(line: 23, column: 20, scope: !30)
!74 = !DILocation(line: 23, column: 3, scope: !30)
!75 = !DILocation(line: 24, column: 17, scope: !30)
!76 = !DILocation(line: 24, column: 24, scope: !30)
!77 = !DILocation(line: 24, column: 22, scope: !30)
!78 = !DILocation(line: 24, column: 3, scope: !30)
!79 = !DILocation(line: 24, column: 10, scope: !30)
!80 = !DILocation(line: 24, column: 15, scope: !30)
!81 = !DILocation(line: 25, column: 38, scope: !30)
!82 = !DILocation(line: 25, column: 47, scope: !30)
!83 = !DILocation(line: 25, column: 12, scope: !30)
!84 = !DILocation(line: 25, column: 10, scope: !30)
!85 = !DILocation(line: 26, column: 15, scope: !30)
!86 = !DILocation(line: 26, column: 3, scope: !30)
!87 = !DILocation(line: 27, column: 11, scope: !30)
!88 = !DILocation(line: 27, column: 18, scope: !30)
!89 = !DILocation(line: 27, column: 24, scope: !30)
!90 = !DILocation(line: 27, column: 8, scope: !30)
!91 = !DILocation(line: 28, column: 12, scope: !30)
!92 = !DILocation(line: 28, column: 19, scope: !30)
!93 = !DILocation(line: 28, column: 10, scope: !30)
!94 = !DILocation(line: 29, column: 2, scope: !17)
!95 = distinct !{!95, !48, !94, !96}
!96 = !{!"llvm.loop.mustprogress"}
!97 = !DILocation(line: 30, column: 10, scope: !17)
!98 = !DILocation(line: 30, column: 3, scope: !17)
!99 = !DILocation(line: 30, column: 8, scope: !17)
!100 = !DILocation(line: 31, column: 9, scope: !17)
!101 = !DILocation(line: 32, column: 1, scope: !17)
!102 = !DILocation(line: 31, column: 2, scope: !17)
!103 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !104, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !106)
!104 = !DISubroutineType(types: !105)
!105 = !{!7}
!106 = !{!107}
!107 = !DILocalVariable(name: "flags", scope: !103, file: !8, line: 42, type: !7)
!108 = !DILocation(line: 42, column: 2, scope: !103)
!109 = !DILocation(line: 42, column: 6, scope: !103)
!110 = !DILocation(line: 44, column: 2, scope: !103)
!111 = !{i64 19230, i64 19239}
!112 = !DILocation(line: 45, column: 2, scope: !103)
!113 = !{i64 19301}
!114 = !DILocation(line: 46, column: 9, scope: !103)
!115 = !DILocation(line: 47, column: 1, scope: !103)
!116 = !DILocation(line: 46, column: 2, scope: !103)
!117 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !118, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !120)
!118 = !DISubroutineType(types: !119)
!119 = !{!5, !6}
!120 = !{!121, !122}
!121 = !DILocalVariable(name: "variable", arg: 1, scope: !117, file: !8, line: 56, type: !6)
!122 = !DILocalVariable(name: "offset", scope: !117, file: !8, line: 58, type: !7)
!123 = !DILocation(line: 56, column: 46, scope: !117)
!124 = !DILocation(line: 58, column: 2, scope: !117)
!125 = !DILocation(line: 58, column: 6, scope: !117)
!126 = !DILocation(line: 60, column: 2, scope: !117)
!127 = !{i64 19602}
!128 = !DILocation(line: 61, column: 25, scope: !117)
!129 = !DILocation(line: 61, column: 20, scope: !117)
!130 = !DILocation(line: 61, column: 36, scope: !117)
!131 = !DILocation(line: 61, column: 34, scope: !117)
!132 = !DILocation(line: 61, column: 10, scope: !117)
!133 = !DILocation(line: 61, column: 9, scope: !117)
!134 = !DILocation(line: 62, column: 1, scope: !117)
!135 = !DILocation(line: 61, column: 2, scope: !117)
!136 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !137, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !141)
!137 = !DISubroutineType(types: !138)
!138 = !{!7, !139, !139, !139, !5, !5}
!139 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !140)
!140 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!141 = !{!142, !143, !144, !145, !146, !147, !148, !149}
!142 = !DILocalVariable(name: "code", arg: 1, scope: !136, file: !8, line: 19, type: !139)
!143 = !DILocalVariable(name: "count", arg: 2, scope: !136, file: !8, line: 19, type: !139)
!144 = !DILocalVariable(name: "varhead", arg: 3, scope: !136, file: !8, line: 19, type: !139)
!145 = !DILocalVariable(name: "input", arg: 4, scope: !136, file: !8, line: 19, type: !5)
!146 = !DILocalVariable(name: "output", arg: 5, scope: !136, file: !8, line: 19, type: !5)
!147 = !DILocalVariable(name: "control", scope: !136, file: !8, line: 21, type: !7)
!148 = !DILocalVariable(name: "status", scope: !136, file: !8, line: 22, type: !7)
!149 = !DILocalVariable(name: "done", scope: !136, file: !8, line: 23, type: !139)
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
!172 = distinct !DILexicalBlock(scope: !136, file: !8, line: 25, column: 5)
!173 = !DILocation(line: 26, column: 37, scope: !172)
!174 = !DILocation(line: 26, column: 44, scope: !172)
!175 = !DILocation(line: 26, column: 12, scope: !172)
!176 = !DILocation(line: 26, column: 10, scope: !172)
!177 = !DILocation(line: 27, column: 8, scope: !178)
!178 = distinct !DILexicalBlock(scope: !172, file: !8, line: 27, column: 7)
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
!198 = distinct !{!198, !170, !199, !96}
!199 = !DILocation(line: 32, column: 23, scope: !136)
!200 = !DILocation(line: 33, column: 9, scope: !136)
!201 = !DILocation(line: 33, column: 2, scope: !136)
!202 = !DILocation(line: 34, column: 1, scope: !136)
!203 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !204, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !206)
!204 = !DISubroutineType(types: !205)
!205 = !{null, !7}
!206 = !{!207}
!207 = !DILocalVariable(name: "flags", arg: 1, scope: !203, file: !8, line: 49, type: !7)
!208 = !DILocation(line: 49, column: 36, scope: !203)
!209 = !DILocation(line: 51, column: 6, scope: !210)
!210 = distinct !DILexicalBlock(scope: !203, file: !8, line: 51, column: 6)
!211 = !DILocation(line: 51, column: 12, scope: !210)
!212 = !DILocation(line: 51, column: 6, scope: !203)
!213 = !DILocation(line: 52, column: 3, scope: !210)
!214 = !{i64 19421}
!215 = !DILocation(line: 53, column: 1, scope: !203)
!216 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !217, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!217 = !DISubroutineType(types: !218)
!218 = !{!7, !7, !5, !5}
