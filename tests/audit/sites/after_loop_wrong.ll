; ModuleID = 'after_loop_wrong.c'
source_filename = "after_loop_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @after_loop_wrong(i16 noundef zeroext %n, ptr noundef %ready) #0 !dbg !17 {
entry:
  %n.addr = alloca i16, align 2
  %ready.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  store i16 %n, ptr %n.addr, align 2
    #dbg_declare(ptr %n.addr, !28, !DIExpression(), !51)
  store ptr %ready, ptr %ready.addr, align 8
    #dbg_declare(ptr %ready.addr, !29, !DIExpression(), !52)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !53
    #dbg_declare(ptr %flags, !30, !DIExpression(), !54)
  %call = call i64 @irq_save() #7, !dbg !55
  store i64 %call, ptr %flags, align 8, !dbg !54
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !56
    #dbg_declare(ptr %input, !31, !DIExpression(), !57)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !58
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !59
  store ptr %call1, ptr %input, align 8, !dbg !57
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !60
    #dbg_declare(ptr %output, !48, !DIExpression(), !61)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !62
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !63
  store ptr %call2, ptr %output, align 8, !dbg !61
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !64
    #dbg_declare(ptr %status, !49, !DIExpression(), !65)
  store i64 1, ptr %status, align 8, !dbg !65
  %2 = load ptr, ptr %input, align 8, !dbg !66
  call void @fill_header(ptr noundef %2) #7, !dbg !67
  br label %while.cond, !dbg !68

while.cond:                                       ; preds = %while.body, %entry
  %3 = load ptr, ptr %ready.addr, align 8, !dbg !69
  %4 = load volatile i32, ptr %3, align 4, !dbg !70
  %tobool = icmp ne i32 %4, 0, !dbg !71
  %lnot = xor i1 %tobool, true, !dbg !71
  br i1 %lnot, label %while.body, label %while.end, !dbg !68

while.body:                                       ; preds = %while.cond
  call void asm sideeffect "", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !72, !srcloc !73
  br label %while.cond, !dbg !68, !llvm.loop !74

while.end:                                        ; preds = %while.cond
  %5 = load i16, ptr %n.addr, align 2, !dbg !77
  %conv = zext i16 %5 to i32, !dbg !77
  %cmp = icmp sgt i32 %conv, 257, !dbg !79
  br i1 %cmp, label %if.then, label %if.end, !dbg !80

if.then:                                          ; preds = %while.end
  br label %out, !dbg !81

if.end:                                           ; preds = %while.end
  %6 = load i16, ptr %n.addr, align 2, !dbg !82
  %7 = load ptr, ptr %input, align 8, !dbg !83
  %8 = load ptr, ptr %output, align 8, !dbg !84
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %6, i16 noundef zeroext 0, ptr noundef %7, ptr noundef %8) #7, !dbg !85
  store i64 %call4, ptr %status, align 8, !dbg !86
  br label %out, !dbg !87

out:                                              ; preds = %if.end, %if.then
    #dbg_label(!50, !88)
  %9 = load i64, ptr %flags, align 8, !dbg !89
  call void @irq_restore(i64 noundef %9) #7, !dbg !90
  %10 = load i64, ptr %status, align 8, !dbg !91
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !92
  ret i64 %10, !dbg !93
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !94 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !99
    #dbg_declare(ptr %flags, !98, !DIExpression(), !100)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !101, !srcloc !102
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !103, !srcloc !104
  %0 = load i64, ptr %flags, align 8, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !106
  ret i64 %0, !dbg !107
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !108 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !112, !DIExpression(), !114)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !115
    #dbg_declare(ptr %offset, !113, !DIExpression(), !116)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !117, !srcloc !118
  store i64 %0, ptr %offset, align 8, !dbg !117
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !119
  %2 = ptrtoint ptr %1 to i64, !dbg !120
  %3 = load i64, ptr %offset, align 8, !dbg !121
  %add = add i64 %2, %3, !dbg !122
  %4 = inttoptr i64 %add to ptr, !dbg !123
  %5 = load ptr, ptr %4, align 8, !dbg !124
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !125
  ret ptr %5, !dbg !126
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !127 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !132, !DIExpression(), !133)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !134
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !135
  store i64 -1, ptr %partition, align 1, !dbg !136
  %1 = load ptr, ptr %input.addr, align 8, !dbg !137
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !138
  store i32 -2, ptr %vp, align 1, !dbg !139
  %2 = load ptr, ptr %input.addr, align 8, !dbg !140
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !141
  store i8 0, ptr %vtl, align 1, !dbg !142
  %3 = load ptr, ptr %input.addr, align 8, !dbg !143
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !144
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !145
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !145
  ret void, !dbg !146
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !147 {
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
    #dbg_declare(ptr %code.addr, !151, !DIExpression(), !159)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !152, !DIExpression(), !160)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !153, !DIExpression(), !161)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !154, !DIExpression(), !162)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !155, !DIExpression(), !163)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !164
    #dbg_declare(ptr %control, !156, !DIExpression(), !165)
  %0 = load i16, ptr %code.addr, align 2, !dbg !166
  %conv = zext i16 %0 to i64, !dbg !166
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !167
  %conv1 = zext i16 %1 to i64, !dbg !168
  %shl = shl i64 %conv1, 17, !dbg !169
  %or = or i64 %conv, %shl, !dbg !170
  %2 = load i16, ptr %count.addr, align 2, !dbg !171
  %conv2 = zext i16 %2 to i64, !dbg !172
  %shl3 = shl i64 %conv2, 32, !dbg !173
  %or4 = or i64 %or, %shl3, !dbg !174
  store i64 %or4, ptr %control, align 8, !dbg !165
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !175
    #dbg_declare(ptr %status, !157, !DIExpression(), !176)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !177
    #dbg_declare(ptr %done, !158, !DIExpression(), !178)
  br label %do.body, !dbg !179

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !180
  %4 = load ptr, ptr %input.addr, align 8, !dbg !182
  %5 = load ptr, ptr %output.addr, align 8, !dbg !183
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !184
  store i64 %call, ptr %status, align 8, !dbg !185
  %6 = load i64, ptr %status, align 8, !dbg !186
  %and = and i64 %6, 65535, !dbg !188
  %cmp = icmp ne i64 %and, 0, !dbg !189
  br i1 %cmp, label %if.then, label %if.end, !dbg !190

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !191
  store i64 %7, ptr %retval, align 8, !dbg !192
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !192

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !193
  %shr = lshr i64 %8, 32, !dbg !194
  %and6 = and i64 %shr, 4095, !dbg !195
  %conv7 = trunc i64 %and6 to i16, !dbg !196
  store i16 %conv7, ptr %done, align 2, !dbg !197
  %9 = load i64, ptr %control, align 8, !dbg !198
  %and8 = and i64 %9, -1152640029630136321, !dbg !198
  store i64 %and8, ptr %control, align 8, !dbg !198
  %10 = load i16, ptr %done, align 2, !dbg !199
  %conv9 = zext i16 %10 to i64, !dbg !200
  %shl10 = shl i64 %conv9, 48, !dbg !201
  %11 = load i64, ptr %control, align 8, !dbg !202
  %or11 = or i64 %11, %shl10, !dbg !202
  store i64 %or11, ptr %control, align 8, !dbg !202
  br label %do.cond, !dbg !203

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !204
  %conv12 = zext i16 %12 to i32, !dbg !204
  %13 = load i16, ptr %count.addr, align 2, !dbg !205
  %conv13 = zext i16 %13 to i32, !dbg !205
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !206
  br i1 %cmp14, label %do.body, label %do.end, !dbg !203, !llvm.loop !207

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !209
  store i64 %14, ptr %retval, align 8, !dbg !210
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !210

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !211
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !211
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !211
  %15 = load i64, ptr %retval, align 8, !dbg !211
  ret i64 %15, !dbg !211
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !212 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !216, !DIExpression(), !217)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !218
  %and = and i64 %0, 512, !dbg !220
  %tobool = icmp ne i64 %and, 0, !dbg !220
  br i1 %tobool, label %if.then, label %if.end, !dbg !221

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !222, !srcloc !223
  br label %if.end, !dbg !222

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !224
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !225 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
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
!3 = !DIFile(filename: "after_loop_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "cf1f24c1ba556fba2493b23b514e63bf")
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
!17 = distinct !DISubprogram(name: "after_loop_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !27)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !21)
!21 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !24)
!24 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !25)
!25 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !26)
!26 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!27 = !{!28, !29, !30, !31, !48, !49, !50}
!28 = !DILocalVariable(name: "n", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!29 = !DILocalVariable(name: "ready", arg: 2, scope: !17, file: !3, line: 8, type: !22)
!30 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!31 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !32)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !34)
!34 = !{!35, !36, !37, !40, !44}
!35 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !33, file: !8, line: 78, baseType: !7, size: 64)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !33, file: !8, line: 79, baseType: !25, size: 32, offset: 64)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !33, file: !8, line: 80, baseType: !38, size: 8, offset: 96)
!38 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !39)
!39 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !33, file: !8, line: 81, baseType: !41, size: 24, offset: 104)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !38, size: 24, elements: !42)
!42 = !{!43}
!43 = !DISubrange(count: 3)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !33, file: !8, line: 82, baseType: !45, offset: 128)
!45 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, elements: !46)
!46 = !{!47}
!47 = !DISubrange(count: -1)
!48 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !6)
!49 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 13, type: !7)
!50 = !DILabel(scope: !17, name: "out", file: !3, line: 21)
!51 = !DILocation(line: 8, column: 26, scope: !17)
!52 = !DILocation(line: 8, column: 49, scope: !17)
!53 = !DILocation(line: 10, column: 2, scope: !17)
!54 = !DILocation(line: 10, column: 6, scope: !17)
!55 = !DILocation(line: 10, column: 14, scope: !17)
!56 = !DILocation(line: 11, column: 2, scope: !17)
!57 = !DILocation(line: 11, column: 26, scope: !17)
!58 = !DILocation(line: 11, column: 52, scope: !17)
!59 = !DILocation(line: 11, column: 34, scope: !17)
!60 = !DILocation(line: 12, column: 2, scope: !17)
!61 = !DILocation(line: 12, column: 8, scope: !17)
!62 = !DILocation(line: 12, column: 35, scope: !17)
!63 = !DILocation(line: 12, column: 17, scope: !17)
!64 = !DILocation(line: 13, column: 2, scope: !17)
!65 = !DILocation(line: 13, column: 6, scope: !17)
!66 = !DILocation(line: 15, column: 14, scope: !17)
!67 = !DILocation(line: 15, column: 2, scope: !17)
!68 = !DILocation(line: 16, column: 2, scope: !17)
!69 = !DILocation(line: 16, column: 11, scope: !17)
!70 = !DILocation(line: 16, column: 10, scope: !17)
!71 = !DILocation(line: 16, column: 9, scope: !17)
!72 = !DILocation(line: 17, column: 3, scope: !17)
!73 = !{i64 541}
!74 = distinct !{!74, !68, !75, !76}
!75 = !DILocation(line: 17, column: 33, scope: !17)
!76 = !{!"llvm.loop.mustprogress"}
!77 = !DILocation(line: 18, column: 6, scope: !78)
!78 = distinct !DILexicalBlock(scope: !17, file: !3, line: 18, column: 6)
!79 = !DILocation(line: 18, column: 8, scope: !78)
!80 = !DILocation(line: 18, column: 6, scope: !17)
!81 = !DILocation(line: 19, column: 3, scope: !78)
!82 = !DILocation(line: 20, column: 37, scope: !17)
!83 = !DILocation(line: 20, column: 43, scope: !17)
!84 = !DILocation(line: 20, column: 50, scope: !17)
!85 = !DILocation(line: 20, column: 11, scope: !17)
!86 = !DILocation(line: 20, column: 9, scope: !17)
!87 = !DILocation(line: 20, column: 2, scope: !17)
!88 = !DILocation(line: 21, column: 1, scope: !17)
!89 = !DILocation(line: 22, column: 14, scope: !17)
!90 = !DILocation(line: 22, column: 2, scope: !17)
!91 = !DILocation(line: 23, column: 9, scope: !17)
!92 = !DILocation(line: 24, column: 1, scope: !17)
!93 = !DILocation(line: 23, column: 2, scope: !17)
!94 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !95, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !97)
!95 = !DISubroutineType(types: !96)
!96 = !{!7}
!97 = !{!98}
!98 = !DILocalVariable(name: "flags", scope: !94, file: !8, line: 42, type: !7)
!99 = !DILocation(line: 42, column: 2, scope: !94)
!100 = !DILocation(line: 42, column: 6, scope: !94)
!101 = !DILocation(line: 44, column: 2, scope: !94)
!102 = !{i64 20489, i64 20498}
!103 = !DILocation(line: 45, column: 2, scope: !94)
!104 = !{i64 20560}
!105 = !DILocation(line: 46, column: 9, scope: !94)
!106 = !DILocation(line: 47, column: 1, scope: !94)
!107 = !DILocation(line: 46, column: 2, scope: !94)
!108 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !109, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !111)
!109 = !DISubroutineType(types: !110)
!110 = !{!6, !5}
!111 = !{!112, !113}
!112 = !DILocalVariable(name: "variable", arg: 1, scope: !108, file: !8, line: 56, type: !5)
!113 = !DILocalVariable(name: "offset", scope: !108, file: !8, line: 58, type: !7)
!114 = !DILocation(line: 56, column: 46, scope: !108)
!115 = !DILocation(line: 58, column: 2, scope: !108)
!116 = !DILocation(line: 58, column: 6, scope: !108)
!117 = !DILocation(line: 60, column: 2, scope: !108)
!118 = !{i64 20861}
!119 = !DILocation(line: 61, column: 25, scope: !108)
!120 = !DILocation(line: 61, column: 20, scope: !108)
!121 = !DILocation(line: 61, column: 36, scope: !108)
!122 = !DILocation(line: 61, column: 34, scope: !108)
!123 = !DILocation(line: 61, column: 10, scope: !108)
!124 = !DILocation(line: 61, column: 9, scope: !108)
!125 = !DILocation(line: 62, column: 1, scope: !108)
!126 = !DILocation(line: 61, column: 2, scope: !108)
!127 = distinct !DISubprogram(name: "fill_header", scope: !128, file: !128, line: 17, type: !129, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !131)
!128 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!129 = !DISubroutineType(types: !130)
!130 = !{null, !32}
!131 = !{!132}
!132 = !DILocalVariable(name: "input", arg: 1, scope: !127, file: !128, line: 17, type: !32)
!133 = !DILocation(line: 17, column: 56, scope: !127)
!134 = !DILocation(line: 19, column: 2, scope: !127)
!135 = !DILocation(line: 19, column: 9, scope: !127)
!136 = !DILocation(line: 19, column: 19, scope: !127)
!137 = !DILocation(line: 20, column: 2, scope: !127)
!138 = !DILocation(line: 20, column: 9, scope: !127)
!139 = !DILocation(line: 20, column: 12, scope: !127)
!140 = !DILocation(line: 21, column: 2, scope: !127)
!141 = !DILocation(line: 21, column: 9, scope: !127)
!142 = !DILocation(line: 21, column: 13, scope: !127)
!143 = !DILocation(line: 22, column: 19, scope: !127)
!144 = !DILocation(line: 22, column: 26, scope: !127)
!145 = !DILocation(line: 22, column: 2, scope: !127)
!146 = !DILocation(line: 23, column: 1, scope: !127)
!147 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !148, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !150)
!148 = !DISubroutineType(types: !149)
!149 = !{!7, !20, !20, !20, !6, !6}
!150 = !{!151, !152, !153, !154, !155, !156, !157, !158}
!151 = !DILocalVariable(name: "code", arg: 1, scope: !147, file: !8, line: 19, type: !20)
!152 = !DILocalVariable(name: "count", arg: 2, scope: !147, file: !8, line: 19, type: !20)
!153 = !DILocalVariable(name: "varhead", arg: 3, scope: !147, file: !8, line: 19, type: !20)
!154 = !DILocalVariable(name: "input", arg: 4, scope: !147, file: !8, line: 19, type: !6)
!155 = !DILocalVariable(name: "output", arg: 5, scope: !147, file: !8, line: 19, type: !6)
!156 = !DILocalVariable(name: "control", scope: !147, file: !8, line: 21, type: !7)
!157 = !DILocalVariable(name: "status", scope: !147, file: !8, line: 22, type: !7)
!158 = !DILocalVariable(name: "done", scope: !147, file: !8, line: 23, type: !20)
!159 = !DILocation(line: 19, column: 25, scope: !147)
!160 = !DILocation(line: 19, column: 35, scope: !147)
!161 = !DILocation(line: 19, column: 46, scope: !147)
!162 = !DILocation(line: 19, column: 61, scope: !147)
!163 = !DILocation(line: 19, column: 74, scope: !147)
!164 = !DILocation(line: 21, column: 2, scope: !147)
!165 = !DILocation(line: 21, column: 6, scope: !147)
!166 = !DILocation(line: 21, column: 16, scope: !147)
!167 = !DILocation(line: 21, column: 29, scope: !147)
!168 = !DILocation(line: 21, column: 24, scope: !147)
!169 = !DILocation(line: 21, column: 37, scope: !147)
!170 = !DILocation(line: 21, column: 21, scope: !147)
!171 = !DILocation(line: 21, column: 52, scope: !147)
!172 = !DILocation(line: 21, column: 47, scope: !147)
!173 = !DILocation(line: 21, column: 58, scope: !147)
!174 = !DILocation(line: 21, column: 44, scope: !147)
!175 = !DILocation(line: 22, column: 2, scope: !147)
!176 = !DILocation(line: 22, column: 6, scope: !147)
!177 = !DILocation(line: 23, column: 2, scope: !147)
!178 = !DILocation(line: 23, column: 6, scope: !147)
!179 = !DILocation(line: 25, column: 2, scope: !147)
!180 = !DILocation(line: 26, column: 28, scope: !181)
!181 = distinct !DILexicalBlock(scope: !147, file: !8, line: 25, column: 5)
!182 = !DILocation(line: 26, column: 37, scope: !181)
!183 = !DILocation(line: 26, column: 44, scope: !181)
!184 = !DILocation(line: 26, column: 12, scope: !181)
!185 = !DILocation(line: 26, column: 10, scope: !181)
!186 = !DILocation(line: 27, column: 8, scope: !187)
!187 = distinct !DILexicalBlock(scope: !181, file: !8, line: 27, column: 7)
!188 = !DILocation(line: 27, column: 15, scope: !187)
!189 = !DILocation(line: 27, column: 25, scope: !187)
!190 = !DILocation(line: 27, column: 7, scope: !181)
!191 = !DILocation(line: 28, column: 11, scope: !187)
!192 = !DILocation(line: 28, column: 4, scope: !187)
!193 = !DILocation(line: 29, column: 11, scope: !181)
!194 = !DILocation(line: 29, column: 18, scope: !181)
!195 = !DILocation(line: 29, column: 25, scope: !181)
!196 = !DILocation(line: 29, column: 10, scope: !181)
!197 = !DILocation(line: 29, column: 8, scope: !181)
!198 = !DILocation(line: 30, column: 11, scope: !181)
!199 = !DILocation(line: 31, column: 19, scope: !181)
!200 = !DILocation(line: 31, column: 14, scope: !181)
!201 = !DILocation(line: 31, column: 24, scope: !181)
!202 = !DILocation(line: 31, column: 11, scope: !181)
!203 = !DILocation(line: 32, column: 2, scope: !181)
!204 = !DILocation(line: 32, column: 11, scope: !147)
!205 = !DILocation(line: 32, column: 18, scope: !147)
!206 = !DILocation(line: 32, column: 16, scope: !147)
!207 = distinct !{!207, !179, !208, !76}
!208 = !DILocation(line: 32, column: 23, scope: !147)
!209 = !DILocation(line: 33, column: 9, scope: !147)
!210 = !DILocation(line: 33, column: 2, scope: !147)
!211 = !DILocation(line: 34, column: 1, scope: !147)
!212 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !213, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !215)
!213 = !DISubroutineType(types: !214)
!214 = !{null, !7}
!215 = !{!216}
!216 = !DILocalVariable(name: "flags", arg: 1, scope: !212, file: !8, line: 49, type: !7)
!217 = !DILocation(line: 49, column: 36, scope: !212)
!218 = !DILocation(line: 51, column: 6, scope: !219)
!219 = distinct !DILexicalBlock(scope: !212, file: !8, line: 51, column: 6)
!220 = !DILocation(line: 51, column: 12, scope: !219)
!221 = !DILocation(line: 51, column: 6, scope: !212)
!222 = !DILocation(line: 52, column: 3, scope: !219)
!223 = !{i64 20680}
!224 = !DILocation(line: 53, column: 1, scope: !212)
!225 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !226, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!226 = !DISubroutineType(types: !227)
!227 = !{!7, !7, !6, !6}
