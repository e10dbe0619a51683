; ModuleID = 'leaf_right.c'
source_filename = "leaf_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @leaf_right(i32 noundef %n) #0 !dbg !17 {
entry:
  %n.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  store i32 %n, ptr %n.addr, align 4
    #dbg_declare(ptr %n.addr, !23, !DIExpression(), !44)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !45
    #dbg_declare(ptr %flags, !24, !DIExpression(), !46)
  %call = call i64 @irq_save() #8, !dbg !47
  store i64 %call, ptr %flags, align 8, !dbg !46
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #7, !dbg !48
    #dbg_declare(ptr %input, !25, !DIExpression(), !49)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !50
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #8, !dbg !51
  store ptr %call1, ptr %input, align 8, !dbg !49
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #7, !dbg !52
    #dbg_declare(ptr %output, !42, !DIExpression(), !53)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !54
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #8, !dbg !55
  store ptr %call2, ptr %output, align 8, !dbg !53
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !56
    #dbg_declare(ptr %status, !43, !DIExpression(), !57)
  store i64 1, ptr %status, align 8, !dbg !57
  %2 = load ptr, ptr %input, align 8, !dbg !58
  call void @fill_header(ptr noundef %2) #8, !dbg !59
  %3 = load i32, ptr %n.addr, align 4, !dbg !60
  %call3 = call i32 @at_most(i32 noundef %3) #8, !dbg !61
  store i32 %call3, ptr %n.addr, align 4, !dbg !62
  %4 = load i32, ptr %n.addr, align 4, !dbg !63
  %tobool = icmp ne i32 %4, 0, !dbg !63
  br i1 %tobool, label %if.then, label %if.end, !dbg !65

if.then:                                          ; preds = %entry
  %5 = load i32, ptr %n.addr, align 4, !dbg !66
  %conv = trunc i32 %5 to i16, !dbg !66
  %6 = load ptr, ptr %input, align 8, !dbg !67
  %7 = load ptr, ptr %output, align 8, !dbg !68
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %6, ptr noundef %7) #8, !dbg !69
  store i64 %call4, ptr %status, align 8, !dbg !70
  br label %if.end, !dbg !71

if.end:                                           ; preds = %if.then, %entry
  %8 = load i64, ptr %flags, align 8, !dbg !72
  call void @irq_restore(i64 noundef %8) #8, !dbg !73
  %9 = load i64, ptr %status, align 8, !dbg !74
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #7, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #7, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !75
  ret i64 %9, !dbg !76
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !77 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !82
    #dbg_declare(ptr %flags, !81, !DIExpression(), !83)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #7, !dbg !84, !srcloc !85
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #7, !dbg !86, !srcloc !87
  %0 = load i64, ptr %flags, align 8, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !89
  ret i64 %0, !dbg !90
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !91 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !95, !DIExpression(), !97)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #7, !dbg !98
    #dbg_declare(ptr %offset, !96, !DIExpression(), !99)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #9, !dbg !100, !srcloc !101
  store i64 %0, ptr %offset, align 8, !dbg !100
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !102
  %2 = ptrtoint ptr %1 to i64, !dbg !103
  %3 = load i64, ptr %offset, align 8, !dbg !104
  %add = add i64 %2, %3, !dbg !105
  %4 = inttoptr i64 %add to ptr, !dbg !106
  %5 = load ptr, ptr %4, align 8, !dbg !107
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #7, !dbg !108
  ret ptr %5, !dbg !109
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !110 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !115, !DIExpression(), !116)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !117
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !118
  store i64 -1, ptr %partition, align 1, !dbg !119
  %1 = load ptr, ptr %input.addr, align 8, !dbg !120
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !121
  store i32 -2, ptr %vp, align 1, !dbg !122
  %2 = load ptr, ptr %input.addr, align 8, !dbg !123
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !124
  store i8 0, ptr %vtl, align 1, !dbg !125
  %3 = load ptr, ptr %input.addr, align 8, !dbg !126
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !127
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !128
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !128
  ret void, !dbg !129
}

; Function Attrs: noinline noredzone nounwind null_pointer_is_valid
define internal i32 @at_most(i32 noundef %n) #3 !dbg !130 {
entry:
  %n.addr = alloca i32, align 4
  store i32 %n, ptr %n.addr, align 4
    #dbg_declare(ptr %n.addr, !134, !DIExpression(), !135)
  %0 = load i32, ptr %n.addr, align 4, !dbg !136
  %cmp = icmp ugt i32 %0, 256, !dbg !137
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !136

cond.true:                                        ; preds = %entry
  br label %cond.end, !dbg !136

cond.false:                                       ; preds = %entry
  %1 = load i32, ptr %n.addr, align 4, !dbg !138
  br label %cond.end, !dbg !136

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ 256, %cond.true ], [ %1, %cond.false ], !dbg !136
  ret i32 %cond, !dbg !139
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !140 {
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
    #dbg_declare(ptr %code.addr, !146, !DIExpression(), !154)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !147, !DIExpression(), !155)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !148, !DIExpression(), !156)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !149, !DIExpression(), !157)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !150, !DIExpression(), !158)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #7, !dbg !159
    #dbg_declare(ptr %control, !151, !DIExpression(), !160)
  %0 = load i16, ptr %code.addr, align 2, !dbg !161
  %conv = zext i16 %0 to i64, !dbg !161
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !162
  %conv1 = zext i16 %1 to i64, !dbg !163
  %shl = shl i64 %conv1, 17, !dbg !164
  %or = or i64 %conv, %shl, !dbg !165
  %2 = load i16, ptr %count.addr, align 2, !dbg !166
  %conv2 = zext i16 %2 to i64, !dbg !167
  %shl3 = shl i64 %conv2, 32, !dbg !168
  %or4 = or i64 %or, %shl3, !dbg !169
  store i64 %or4, ptr %control, align 8, !dbg !160
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !170
    #dbg_declare(ptr %status, !152, !DIExpression(), !171)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #7, !dbg !172
    #dbg_declare(ptr %done, !153, !DIExpression(), !173)
  br label %do.body, !dbg !174

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !175
  %4 = load ptr, ptr %input.addr, align 8, !dbg !177
  %5 = load ptr, ptr %output.addr, align 8, !dbg !178
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #8, !dbg !179
  store i64 %call, ptr %status, align 8, !dbg !180
  %6 = load i64, ptr %status, align 8, !dbg !181
  %and = and i64 %6, 65535, !dbg !183
  %cmp = icmp ne i64 %and, 0, !dbg !184
  br i1 %cmp, label %if.then, label %if.end, !dbg !185

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !186
  store i64 %7, ptr %retval, align 8, !dbg !187
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !187

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !188
  %shr = lshr i64 %8, 32, !dbg !189
  %and6 = and i64 %shr, 4095, !dbg !190
  %conv7 = trunc i64 %and6 to i16, !dbg !191
  store i16 %conv7, ptr %done, align 2, !dbg !192
  %9 = load i64, ptr %control, align 8, !dbg !193
  %and8 = and i64 %9, -1152640029630136321, !dbg !193
  store i64 %and8, ptr %control, align 8, !dbg !193
  %10 = load i16, ptr %done, align 2, !dbg !194
  %conv9 = zext i16 %10 to i64, !dbg !195
  %shl10 = shl i64 %conv9, 48, !dbg !196
  %11 = load i64, ptr %control, align 8, !dbg !197
  %or11 = or i64 %11, %shl10, !dbg !197
  store i64 %or11, ptr %control, align 8, !dbg !197
  br label %do.cond, !dbg !198

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !199
  %conv12 = zext i16 %12 to i32, !dbg !199
  %13 = load i16, ptr %count.addr, align 2, !dbg !200
  %conv13 = zext i16 %13 to i32, !dbg !200
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !201
  br i1 %cmp14, label %do.body, label %do.end, !dbg !198, !llvm.loop !202

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !205
  store i64 %14, ptr %retval, align 8, !dbg !206
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !206

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #7, !dbg !207
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !207
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #7, !dbg !207
  %15 = load i64, ptr %retval, align 8, !dbg !207
  ret i64 %15, !dbg !207
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !208 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !212, !DIExpression(), !213)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !214
  %and = and i64 %0, 512, !dbg !216
  %tobool = icmp ne i64 %and, 0, !dbg !216
  br i1 %tobool, label %if.then, label %if.end, !dbg !217

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #7, !dbg !218, !srcloc !219
  br label %if.end, !dbg !218

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !220
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #5

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !221 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #6

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind }
attributes #8 = { nobuiltin noredzone "no-builtins" }
attributes #9 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "leaf_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "68a54abd1f6b2f2d43c20b54d27d5a1e")
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
!17 = distinct !DISubprogram(name: "leaf_right", scope: !3, file: !3, line: 13, type: !18, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !42, !43}
!23 = !DILocalVariable(name: "n", arg: 1, scope: !17, file: !3, line: 13, type: !20)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 15, type: !7)
!25 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 16, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !28)
!28 = !{!29, !30, !31, !34, !38}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !27, file: !8, line: 78, baseType: !7, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !27, file: !8, line: 79, baseType: !20, size: 32, offset: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !27, file: !8, line: 80, baseType: !32, size: 8, offset: 96)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !33)
!33 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !27, file: !8, line: 81, baseType: !35, size: 24, offset: 104)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 24, elements: !36)
!36 = !{!37}
!37 = !DISubrange(count: 3)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !27, file: !8, line: 82, baseType: !39, offset: 128)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: -1)
!42 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 17, type: !6)
!43 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 18, type: !7)
!44 = !DILocation(line: 13, column: 20, scope: !17)
!45 = !DILocation(line: 15, column: 2, scope: !17)
!46 = !DILocation(line: 15, column: 6, scope: !17)
!47 = !DILocation(line: 15, column: 14, scope: !17)
!48 = !DILocation(line: 16, column: 2, scope: !17)
!49 = !DILocation(line: 16, column: 26, scope: !17)
!50 = !DILocation(line: 16, column: 52, scope: !17)
!51 = !DILocation(line: 16, column: 34, scope: !17)
!52 = !DILocation(line: 17, column: 2, scope: !17)
!53 = !DILocation(line: 17, column: 8, scope: !17)
!54 = !DILocation(line: 17, column: 35, scope: !17)
!55 = !DILocation(line: 17, column: 17, scope: !17)
!56 = !DILocation(line: 18, column: 2, scope: !17)
!57 = !DILocation(line: 18, column: 6, scope: !17)
!58 = !DILocation(line: 20, column: 14, scope: !17)
!59 = !DILocation(line: 20, column: 2, scope: !17)
!60 = !DILocation(line: 21, column: 14, scope: !17)
!61 = !DILocation(line: 21, column: 6, scope: !17)
!62 = !DILocation(line: 21, column: 4, scope: !17)
!63 = !DILocation(line: 22, column: 6, scope: !64)
!64 = distinct !DILexicalBlock(scope: !17, file: !3, line: 22, column: 6)
!65 = !DILocation(line: 22, column: 6, scope: !17)
!66 = !DILocation(line: 23, column: 38, scope: !64)
!67 = !DILocation(line: 23, column: 44, scope: !64)
!68 = !DILocation(line: 23, column: 51, scope: !64)
!69 = !DILocation(line: 23, column: 12, scope: !64)
!70 = !DILocation(line: 23, column: 10, scope: !64)
!71 = !DILocation(line: 23, column: 3, scope: !64)
!72 = !DILocation(line: 24, column: 14, scope: !17)
!73 = !DILocation(line: 24, column: 2, scope: !17)
!74 = !DILocation(line: 25, column: 9, scope: !17)
!75 = !DILocation(line: 26, column: 1, scope: !17)
!76 = !DILocation(line: 25, column: 2, scope: !17)
!77 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !78, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !80)
!78 = !DISubroutineType(types: !79)
!79 = !{!7}
!80 = !{!81}
!81 = !DILocalVariable(name: "flags", scope: !77, file: !8, line: 42, type: !7)
!82 = !DILocation(line: 42, column: 2, scope: !77)
!83 = !DILocation(line: 42, column: 6, scope: !77)
!84 = !DILocation(line: 44, column: 2, scope: !77)
!85 = !{i64 20414, i64 20423}
!86 = !DILocation(line: 45, column: 2, scope: !77)
!87 = !{i64 20485}
!88 = !DILocation(line: 46, column: 9, scope: !77)
!89 = !DILocation(line: 47, column: 1, scope: !77)
!90 = !DILocation(line: 46, column: 2, scope: !77)
!91 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !92, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !94)
!92 = !DISubroutineType(types: !93)
!93 = !{!6, !5}
!94 = !{!95, !96}
!95 = !DILocalVariable(name: "variable", arg: 1, scope: !91, file: !8, line: 56, type: !5)
!96 = !DILocalVariable(name: "offset", scope: !91, file: !8, line: 58, type: !7)
!97 = !DILocation(line: 56, column: 46, scope: !91)
!98 = !DILocation(line: 58, column: 2, scope: !91)
!99 = !DILocation(line: 58, column: 6, scope: !91)
!100 = !DILocation(line: 60, column: 2, scope: !91)
!101 = !{i64 20786}
!102 = !DILocation(line: 61, column: 25, scope: !91)
!103 = !DILocation(line: 61, column: 20, scope: !91)
!104 = !DILocation(line: 61, column: 36, scope: !91)
!105 = !DILocation(line: 61, column: 34, scope: !91)
!106 = !DILocation(line: 61, column: 10, scope: !91)
!107 = !DILocation(line: 61, column: 9, scope: !91)
!108 = !DILocation(line: 62, column: 1, scope: !91)
!109 = !DILocation(line: 61, column: 2, scope: !91)
!110 = distinct !DISubprogram(name: "fill_header", scope: !111, file: !111, line: 17, type: !112, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !114)
!111 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!112 = !DISubroutineType(types: !113)
!113 = !{null, !26}
!114 = !{!115}
!115 = !DILocalVariable(name: "input", arg: 1, scope: !110, file: !111, line: 17, type: !26)
!116 = !DILocation(line: 17, column: 56, scope: !110)
!117 = !DILocation(line: 19, column: 2, scope: !110)
!118 = !DILocation(line: 19, column: 9, scope: !110)
!119 = !DILocation(line: 19, column: 19, scope: !110)
!120 = !DILocation(line: 20, column: 2, scope: !110)
!121 = !DILocation(line: 20, column: 9, scope: !110)
!122 = !DILocation(line: 20, column: 12, scope: !110)
!123 = !DILocation(line: 21, column: 2, scope: !110)
!124 = !DILocation(line: 21, column: 9, scope: !110)
!125 = !DILocation(line: 21, column: 13, scope: !110)
!126 = !DILocation(line: 22, column: 19, scope: !110)
!127 = !DILocation(line: 22, column: 26, scope: !110)
!128 = !DILocation(line: 22, column: 2, scope: !110)
!129 = !DILocation(line: 23, column: 1, scope: !110)
!130 = distinct !DISubprogram(name: "at_most", scope: !3, file: !3, line: 8, type: !131, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !133)
!131 = !DISubroutineType(types: !132)
!132 = !{!20, !20}
!133 = !{!134}
!134 = !DILocalVariable(name: "n", arg: 1, scope: !130, file: !3, line: 8, type: !20)
!135 = !DILocation(line: 8, column: 50, scope: !130)
!136 = !DILocation(line: 10, column: 9, scope: !130)
!137 = !DILocation(line: 10, column: 11, scope: !130)
!138 = !DILocation(line: 10, column: 25, scope: !130)
!139 = !DILocation(line: 10, column: 2, scope: !130)
!140 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !141, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !145)
!141 = !DISubroutineType(types: !142)
!142 = !{!7, !143, !143, !143, !6, !6}
!143 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !144)
!144 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!145 = !{!146, !147, !148, !149, !150, !151, !152, !153}
!146 = !DILocalVariable(name: "code", arg: 1, scope: !140, file: !8, line: 19, type: !143)
!147 = !DILocalVariable(name: "count", arg: 2, scope: !140, file: !8, line: 19, type: !143)
!148 = !DILocalVariable(name: "varhead", arg: 3, scope: !140, file: !8, line: 19, type: !143)
!149 = !DILocalVariable(name: "input", arg: 4, scope: !140, file: !8, line: 19, type: !6)
!150 = !DILocalVariable(name: "output", arg: 5, scope: !140, file: !8, line: 19, type: !6)
!151 = !DILocalVariable(name: "control", scope: !140, file: !8, line: 21, type: !7)
!152 = !DILocalVariable(name: "status", scope: !140, file: !8, line: 22, type: !7)
!153 = !DILocalVariable(name: "done", scope: !140, file: !8, line: 23, type: !143)
!154 = !DILocation(line: 19, column: 25, scope: !140)
!155 = !DILocation(line: 19, column: 35, scope: !140)
!156 = !DILocation(line: 19, column: 46, scope: !140)
!157 = !DILocation(line: 19, column: 61, scope: !140)
!158 = !DILocation(line: 19, column: 74, scope: !140)
!159 = !DILocation(line: 21, column: 2, scope: !140)
!160 = !DILocation(line: 21, column: 6, scope: !140)
!161 = !DILocation(line: 21, column: 16, scope: !140)
!162 = !DILocation(line: 21, column: 29, scope: !140)
!163 = !DILocation(line: 21, column: 24, scope: !140)
!164 = !DILocation(line: 21, column: 37, scope: !140)
!165 = !DILocation(line: 21, column: 21, scope: !140)
!166 = !DILocation(line: 21, column: 52, scope: !140)
!167 = !DILocation(line: 21, column: 47, scope: !140)
!168 = !DILocation(line: 21, column: 58, scope: !140)
!169 = !DILocation(line: 21, column: 44, scope: !140)
!170 = !DILocation(line: 22, column: 2, scope: !140)
!171 = !DILocation(line: 22, column: 6, scope: !140)
!172 = !DILocation(line: 23, column: 2, scope: !140)
!173 = !DILocation(line: 23, column: 6, scope: !140)
!174 = !DILocation(line: 25, column: 2, scope: !140)
!175 = !DILocation(line: 26, column: 28, scope: !176)
!176 = distinct !DILexicalBlock(scope: !140, file: !8, line: 25, column: 5)
!177 = !DILocation(line: 26, column: 37, scope: !176)
!178 = !DILocation(line: 26, column: 44, scope: !176)
!179 = !DILocation(line: 26, column: 12, scope: !176)
!180 = !DILocation(line: 26, column: 10, scope: !176)
!181 = !DILocation(line: 27, column: 8, scope: !182)
!182 = distinct !DILexicalBlock(scope: !176, file: !8, line: 27, column: 7)
!183 = !DILocation(line: 27, column: 15, scope: !182)
!184 = !DILocation(line: 27, column: 25, scope: !182)
!185 = !DILocation(line: 27, column: 7, scope: !176)
!186 = !DILocation(line: 28, column: 11, scope: !182)
!187 = !DILocation(line: 28, column: 4, scope: !182)
!188 = !DILocation(line: 29, column: 11, scope: !176)
!189 = !DILocation(line: 29, column: 18, scope: !176)
!190 = !DILocation(line: 29, column: 25, scope: !176)
!191 = !DILocation(line: 29, column: 10, scope: !176)
!192 = !DILocation(line: 29, column: 8, scope: !176)
!193 = !DILocation(line: 30, column: 11, scope: !176)
!194 = !DILocation(line: 31, column: 19, scope: !176)
!195 = !DILocation(line: 31, column: 14, scope: !176)
!196 = !DILocation(line: 31, column: 24, scope: !176)
!197 = !DILocation(line: 31, column: 11, scope: !176)
!198 = !DILocation(line: 32, column: 2, scope: !176)
!199 = !DILocation(line: 32, column: 11, scope: !140)
!200 = !DILocation(line: 32, column: 18, scope: !140)
!201 = !DILocation(line: 32, column: 16, scope: !140)
!202 = distinct !{!202, !174, !203, !204}
!203 = !DILocation(line: 32, column: 23, scope: !140)
!204 = !{!"llvm.loop.mustprogress"}
!205 = !DILocation(line: 33, column: 9, scope: !140)
!206 = !DILocation(line: 33, column: 2, scope: !140)
!207 = !DILocation(line: 34, column: 1, scope: !140)
!208 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !209, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !211)
!209 = !DISubroutineType(types: !210)
!210 = !{null, !7}
!211 = !{!212}
!212 = !DILocalVariable(name: "flags", arg: 1, scope: !208, file: !8, line: 49, type: !7)
!213 = !DILocation(line: 49, column: 36, scope: !208)
!214 = !DILocation(line: 51, column: 6, scope: !215)
!215 = distinct !DILexicalBlock(scope: !208, file: !8, line: 51, column: 6)
!216 = !DILocation(line: 51, column: 12, scope: !215)
!217 = !DILocation(line: 51, column: 6, scope: !208)
!218 = !DILocation(line: 52, column: 3, scope: !215)
!219 = !{i64 20605}
!220 = !DILocation(line: 53, column: 1, scope: !208)
!221 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !222, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!222 = !DISubroutineType(types: !223)
!223 = !{!7, !7, !6, !6}
