; ModuleID = 'until_wrong.c'
source_filename = "until_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @until_wrong(ptr noundef %more) #0 !dbg !17 {
entry:
  %more.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  %n = alloca i16, align 2
  store ptr %more, ptr %more.addr, align 8
    #dbg_declare(ptr %more.addr, !25, !DIExpression(), !49)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !50
    #dbg_declare(ptr %flags, !26, !DIExpression(), !51)
  %call = call i64 @irq_save() #7, !dbg !52
  store i64 %call, ptr %flags, align 8, !dbg !51
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !53
    #dbg_declare(ptr %input, !27, !DIExpression(), !54)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !55
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !56
  store ptr %call1, ptr %input, align 8, !dbg !54
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !57
    #dbg_declare(ptr %output, !44, !DIExpression(), !58)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !59
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !60
  store ptr %call2, ptr %output, align 8, !dbg !58
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !61
    #dbg_declare(ptr %status, !45, !DIExpression(), !62)
  call void @llvm.lifetime.start.p0(i64 2, ptr %n) #6, !dbg !63
    #dbg_declare(ptr %n, !46, !DIExpression(), !64)
  store i16 0, ptr %n, align 2, !dbg !64
  %2 = load ptr, ptr %input, align 8, !dbg !65
  call void @fill_header(ptr noundef %2) #7, !dbg !66
  br label %do.body, !dbg !67

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i16, ptr %n, align 2, !dbg !68
  %inc = add i16 %3, 1, !dbg !68
  store i16 %inc, ptr %n, align 2, !dbg !68
  %4 = load ptr, ptr %more.addr, align 8, !dbg !70
  %5 = load i16, ptr %n, align 2, !dbg !72
  %idxprom = zext i16 %5 to i64, !dbg !70
  %arrayidx = getelementptr i8, ptr %4, i64 %idxprom, !dbg !70
  %6 = load i8, ptr %arrayidx, align 1, !dbg !70
  %tobool = icmp ne i8 %6, 0, !dbg !70
  br i1 %tobool, label %if.end, label %if.then, !dbg !73

if.then:                                          ; preds = %do.body
  br label %do.end, !dbg !74

if.end:                                           ; preds = %do.body
  br label %do.cond, !dbg !75

do.cond:                                          ; preds = %if.end
  %7 = load i16, ptr %n, align 2, !dbg !76
  %conv = zext i16 %7 to i32, !dbg !76
  %cmp = icmp slt i32 %conv, 257, !dbg !77
  br i1 %cmp, label %do.body, label %do.end, !dbg !75, !llvm.loop !78

do.end:                                           ; preds = %do.cond, %if.then
  %8 = load i16, ptr %n, align 2, !dbg !81
  %9 = load ptr, ptr %input, align 8, !dbg !82
  %10 = load ptr, ptr %output, align 8, !dbg !83
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %8, i16 noundef zeroext 0, ptr noundef %9, ptr noundef %10) #7, !dbg !84
  store i64 %call4, ptr %status, align 8, !dbg !85
  %11 = load i64, ptr %flags, align 8, !dbg !86
  call void @irq_restore(i64 noundef %11) #7, !dbg !87
  %12 = load i64, ptr %status, align 8, !dbg !88
  call void @llvm.lifetime.end.p0(i64 2, ptr %n) #6, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !89
  ret i64 %12, !dbg !90
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !91 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !96
    #dbg_declare(ptr %flags, !95, !DIExpression(), !97)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !98, !srcloc !99
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !100, !srcloc !101
  %0 = load i64, ptr %flags, align 8, !dbg !102
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !103
  ret i64 %0, !dbg !104
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !105 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !109, !DIExpression(), !111)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !112
    #dbg_declare(ptr %offset, !110, !DIExpression(), !113)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !114, !srcloc !115
  store i64 %0, ptr %offset, align 8, !dbg !114
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !116
  %2 = ptrtoint ptr %1 to i64, !dbg !117
  %3 = load i64, ptr %offset, align 8, !dbg !118
  %add = add i64 %2, %3, !dbg !119
  %4 = inttoptr i64 %add to ptr, !dbg !120
  %5 = load ptr, ptr %4, align 8, !dbg !121
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !122
  ret ptr %5, !dbg !123
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !124 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !129, !DIExpression(), !130)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !131
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !132
  store i64 -1, ptr %partition, align 1, !dbg !133
  %1 = load ptr, ptr %input.addr, align 8, !dbg !134
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !135
  store i32 -2, ptr %vp, align 1, !dbg !136
  %2 = load ptr, ptr %input.addr, align 8, !dbg !137
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !138
  store i8 0, ptr %vtl, align 1, !dbg !139
  %3 = load ptr, ptr %input.addr, align 8, !dbg !140
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !141
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !142
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !142
  ret void, !dbg !143
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !144 {
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
    #dbg_declare(ptr %code.addr, !148, !DIExpression(), !156)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !149, !DIExpression(), !157)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !150, !DIExpression(), !158)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !151, !DIExpression(), !159)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !152, !DIExpression(), !160)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !161
    #dbg_declare(ptr %control, !153, !DIExpression(), !162)
  %0 = load i16, ptr %code.addr, align 2, !dbg !163
  %conv = zext i16 %0 to i64, !dbg !163
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !164
  %conv1 = zext i16 %1 to i64, !dbg !165
  %shl = shl i64 %conv1, 17, !dbg !166
  %or = or i64 %conv, %shl, !dbg !167
  %2 = load i16, ptr %count.addr, align 2, !dbg !168
  %conv2 = zext i16 %2 to i64, !dbg !169
  %shl3 = shl i64 %conv2, 32, !dbg !170
  %or4 = or i64 %or, %shl3, !dbg !171
  store i64 %or4, ptr %control, align 8, !dbg !162
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !172
    #dbg_declare(ptr %status, !154, !DIExpression(), !173)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !174
    #dbg_declare(ptr %done, !155, !DIExpression(), !175)
  br label %do.body, !dbg !176

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !177
  %4 = load ptr, ptr %input.addr, align 8, !dbg !179
  %5 = load ptr, ptr %output.addr, align 8, !dbg !180
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !181
  store i64 %call, ptr %status, align 8, !dbg !182
  %6 = load i64, ptr %status, align 8, !dbg !183
  %and = and i64 %6, 65535, !dbg !185
  %cmp = icmp ne i64 %and, 0, !dbg !186
  br i1 %cmp, label %if.then, label %if.end, !dbg !187

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !188
  store i64 %7, ptr %retval, align 8, !dbg !189
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !189

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !190
  %shr = lshr i64 %8, 32, !dbg !191
  %and6 = and i64 %shr, 4095, !dbg !192
  %conv7 = trunc i64 %and6 to i16, !dbg !193
  store i16 %conv7, ptr %done, align 2, !dbg !194
  %9 = load i64, ptr %control, align 8, !dbg !195
  %and8 = and i64 %9, -1152640029630136321, !dbg !195
  store i64 %and8, ptr %control, align 8, !dbg !195
  %10 = load i16, ptr %done, align 2, !dbg !196
  %conv9 = zext i16 %10 to i64, !dbg !197
  %shl10 = shl i64 %conv9, 48, !dbg !198
  %11 = load i64, ptr %control, align 8, !dbg !199
  %or11 = or i64 %11, %shl10, !dbg !199
  store i64 %or11, ptr %control, align 8, !dbg !199
  br label %do.cond, !dbg !200

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !201
  %conv12 = zext i16 %12 to i32, !dbg !201
  %13 = load i16, ptr %count.addr, align 2, !dbg !202
  %conv13 = zext i16 %13 to i32, !dbg !202
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !203
  br i1 %cmp14, label %do.body, label %do.end, !dbg !200, !llvm.loop !204

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !206
  store i64 %14, ptr %retval, align 8, !dbg !207
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !207

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !208
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !208
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !208
  %15 = load i64, ptr %retval, align 8, !dbg !208
  ret i64 %15, !dbg !208
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !209 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !213, !DIExpression(), !214)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !215
  %and = and i64 %0, 512, !dbg !217
  %tobool = icmp ne i64 %and, 0, !dbg !217
  br i1 %tobool, label %if.then, label %if.end, !dbg !218

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !219, !srcloc !220
  br label %if.end, !dbg !219

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !221
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !222 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!3 = !DIFile(filename: "until_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "d0437cea80c1e8427778a6f9d5726d9e")
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
!17 = distinct !DISubprogram(name: "until_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !23)
!23 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!24 = !{!25, !26, !27, !44, !45, !46}
!25 = !DILocalVariable(name: "more", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!26 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!27 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !30)
!30 = !{!31, !32, !35, !36, !40}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !29, file: !8, line: 78, baseType: !7, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !29, file: !8, line: 79, baseType: !33, size: 32, offset: 64)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !34)
!34 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !29, file: !8, line: 80, baseType: !22, size: 8, offset: 96)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !29, file: !8, line: 81, baseType: !37, size: 24, offset: 104)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 24, elements: !38)
!38 = !{!39}
!39 = !DISubrange(count: 3)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !29, file: !8, line: 82, baseType: !41, offset: 128)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, elements: !42)
!42 = !{!43}
!43 = !DISubrange(count: -1)
!44 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !6)
!45 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 13, type: !7)
!46 = !DILocalVariable(name: "n", scope: !17, file: !3, line: 14, type: !47)
!47 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !48)
!48 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!49 = !DILocation(line: 8, column: 27, scope: !17)
!50 = !DILocation(line: 10, column: 2, scope: !17)
!51 = !DILocation(line: 10, column: 6, scope: !17)
!52 = !DILocation(line: 10, column: 14, scope: !17)
!53 = !DILocation(line: 11, column: 2, scope: !17)
!54 = !DILocation(line: 11, column: 26, scope: !17)
!55 = !DILocation(line: 11, column: 52, scope: !17)
!56 = !DILocation(line: 11, column: 34, scope: !17)
!57 = !DILocation(line: 12, column: 2, scope: !17)
!58 = !DILocation(line: 12, column: 8, scope: !17)
!59 = !DILocation(line: 12, column: 35, scope: !17)
!60 = !DILocation(line: 12, column: 17, scope: !17)
!61 = !DILocation(line: 13, column: 2, scope: !17)
!62 = !DILocation(line: 13, column: 6, scope: !17)
!63 = !DILocation(line: 14, column: 2, scope: !17)
!64 = !DILocation(line: 14, column: 6, scope: !17)
!65 = !DILocation(line: 16, column: 14, scope: !17)
!66 = !DILocation(line: 16, column: 2, scope: !17)
!67 = !DILocation(line: 17, column: 2, scope: !17)
!68 = !DILocation(line: 18, column: 4, scope: !69)
!69 = distinct !DILexicalBlock(scope: !17, file: !3, line: 17, column: 5)
!70 = !DILocation(line: 19, column: 8, scope: !71)
!71 = distinct !DILexicalBlock(scope: !69, file: !3, line: 19, column: 7)
!72 = !DILocation(line: 19, column: 13, scope: !71)
!73 = !DILocation(line: 19, column: 7, scope: !69)
!74 = !DILocation(line: 20, column: 4, scope: !71)
!75 = !DILocation(line: 21, column: 2, scope: !69)
!76 = !DILocation(line: 21, column: 11, scope: !17)
!77 = !DILocation(line: 21, column: 13, scope: !17)
!78 = distinct !{!78, !67, !79, !80}
!79 = !DILocation(line: 21, column: 18, scope: !17)
!80 = !{!"llvm.loop.mustprogress"}
!81 = !DILocation(line: 22, column: 37, scope: !17)
!82 = !DILocation(line: 22, column: 43, scope: !17)
!83 = !DILocation(line: 22, column: 50, scope: !17)
!84 = !DILocation(line: 22, column: 11, scope: !17)
!85 = !DILocation(line: 22, column: 9, scope: !17)
!86 = !DILocation(line: 23, column: 14, scope: !17)
!87 = !DILocation(line: 23, column: 2, scope: !17)
!88 = !DILocation(line: 24, column: 9, scope: !17)
!89 = !DILocation(line: 25, column: 1, scope: !17)
!90 = !DILocation(line: 24, column: 2, scope: !17)
!91 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !92, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !94)
!92 = !DISubroutineType(types: !93)
!93 = !{!7}
!94 = !{!95}
!95 = !DILocalVariable(name: "flags", scope: !91, file: !8, line: 42, type: !7)
!96 = !DILocation(line: 42, column: 2, scope: !91)
!97 = !DILocation(line: 42, column: 6, scope: !91)
!98 = !DILocation(line: 44, column: 2, scope: !91)
!99 = !{i64 20445, i64 20454}
!100 = !DILocation(line: 45, column: 2, scope: !91)
!101 = !{i64 20516}
!102 = !DILocation(line: 46, column: 9, scope: !91)
!103 = !DILocation(line: 47, column: 1, scope: !91)
!104 = !DILocation(line: 46, column: 2, scope: !91)
!105 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !106, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !108)
!106 = !DISubroutineType(types: !107)
!107 = !{!6, !5}
!108 = !{!109, !110}
!109 = !DILocalVariable(name: "variable", arg: 1, scope: !105, file: !8, line: 56, type: !5)
!110 = !DILocalVariable(name: "offset", scope: !105, file: !8, line: 58, type: !7)
!111 = !DILocation(line: 56, column: 46, scope: !105)
!112 = !DILocation(line: 58, column: 2, scope: !105)
!113 = !DILocation(line: 58, column: 6, scope: !105)
!114 = !DILocation(line: 60, column: 2, scope: !105)
!115 = !{i64 20817}
!116 = !DILocation(line: 61, column: 25, scope: !105)
!117 = !DILocation(line: 61, column: 20, scope: !105)
!118 = !DILocation(line: 61, column: 36, scope: !105)
!119 = !DILocation(line: 61, column: 34, scope: !105)
!120 = !DILocation(line: 61, column: 10, scope: !105)
!121 = !DILocation(line: 61, column: 9, scope: !105)
!122 = !DILocation(line: 62, column: 1, scope: !105)
!123 = !DILocation(line: 61, column: 2, scope: !105)
!124 = distinct !DISubprogram(name: "fill_header", scope: !125, file: !125, line: 17, type: !126, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !128)
!125 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!126 = !DISubroutineType(types: !127)
!127 = !{null, !28}
!128 = !{!129}
!129 = !DILocalVariable(name: "input", arg: 1, scope: !124, file: !125, line: 17, type: !28)
!130 = !DILocation(line: 17, column: 56, scope: !124)
!131 = !DILocation(line: 19, column: 2, scope: !124)
!132 = !DILocation(line: 19, column: 9, scope: !124)
!133 = !DILocation(line: 19, column: 19, scope: !124)
!134 = !DILocation(line: 20, column: 2, scope: !124)
!135 = !DILocation(line: 20, column: 9, scope: !124)
!136 = !DILocation(line: 20, column: 12, scope: !124)
!137 = !DILocation(line: 21, column: 2, scope: !124)
!138 = !DILocation(line: 21, column: 9, scope: !124)
!139 = !DILocation(line: 21, column: 13, scope: !124)
!140 = !DILocation(line: 22, column: 19, scope: !124)
!141 = !DILocation(line: 22, column: 26, scope: !124)
!142 = !DILocation(line: 22, column: 2, scope: !124)
!143 = !DILocation(line: 23, column: 1, scope: !124)
!144 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !145, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !147)
!145 = !DISubroutineType(types: !146)
!146 = !{!7, !47, !47, !47, !6, !6}
!147 = !{!148, !149, !150, !151, !152, !153, !154, !155}
!148 = !DILocalVariable(name: "code", arg: 1, scope: !144, file: !8, line: 19, type: !47)
!149 = !DILocalVariable(name: "count", arg: 2, scope: !144, file: !8, line: 19, type: !47)
!150 = !DILocalVariable(name: "varhead", arg: 3, scope: !144, file: !8, line: 19, type: !47)
!151 = !DILocalVariable(name: "input", arg: 4, scope: !144, file: !8, line: 19, type: !6)
!152 = !DILocalVariable(name: "output", arg: 5, scope: !144, file: !8, line: 19, type: !6)
!153 = !DILocalVariable(name: "control", scope: !144, file: !8, line: 21, type: !7)
!154 = !DILocalVariable(name: "status", scope: !144, file: !8, line: 22, type: !7)
!155 = !DILocalVariable(name: "done", scope: !144, file: !8, line: 23, type: !47)
!156 = !DILocation(line: 19, column: 25, scope: !144)
!157 = !DILocation(line: 19, column: 35, scope: !144)
!158 = !DILocation(line: 19, column: 46, scope: !144)
!159 = !DILocation(line: 19, column: 61, scope: !144)
!160 = !DILocation(line: 19, column: 74, scope: !144)
!161 = !DILocation(line: 21, column: 2, scope: !144)
!162 = !DILocation(line: 21, column: 6, scope: !144)
!163 = !DILocation(line: 21, column: 16, scope: !144)
!164 = !DILocation(line: 21, column: 29, scope: !144)
!165 = !DILocation(line: 21, column: 24, scope: !144)
!166 = !DILocation(line: 21, column: 37, scope: !144)
!167 = !DILocation(line: 21, column: 21, scope: !144)
!168 = !DILocation(line: 21, column: 52, scope: !144)
!169 = !DILocation(line: 21, column: 47, scope: !144)
!170 = !DILocation(line: 21, column: 58, scope: !144)
!171 = !DILocation(line: 21, column: 44, scope: !144)
!172 = !DILocation(line: 22, column: 2, scope: !144)
!173 = !DILocation(line: 22, column: 6, scope: !144)
!174 = !DILocation(line: 23, column: 2, scope: !144)
!175 = !DILocation(line: 23, column: 6, scope: !144)
!176 = !DILocation(line: 25, column: 2, scope: !144)
!177 = !DILocation(line: 26, column: 28, scope: !178)
!178 = distinct !DILexicalBlock(scope: !144, file: !8, line: 25, column: 5)
!179 = !DILocation(line: 26, column: 37, scope: !178)
!180 = !DILocation(line: 26, column: 44, scope: !178)
!181 = !DILocation(line: 26, column: 12, scope: !178)
!182 = !DILocation(line: 26, column: 10, scope: !178)
!183 = !DILocation(line: 27, column: 8, scope: !184)
!184 = distinct !DILexicalBlock(scope: !178, file: !8, line: 27, column: 7)
!185 = !DILocation(line: 27, column: 15, scope: !184)
!186 = !DILocation(line: 27, column: 25, scope: !184)
!187 = !DILocation(line: 27, column: 7, scope: !178)
!188 = !DILocation(line: 28, column: 11, scope: !184)
!189 = !DILocation(line: 28, column: 4, scope: !184)
!190 = !DILocation(line: 29, column: 11, scope: !178)
!191 = !DILocation(line: 29, column: 18, scope: !178)
!192 = !DILocation(line: 29, column: 25, scope: !178)
!193 = !DILocation(line: 29, column: 10, scope: !178)
!194 = !DILocation(line: 29, column: 8, scope: !178)
!195 = !DILocation(line: 30, column: 11, scope: !178)
!196 = !DILocation(line: 31, column: 19, scope: !178)
!197 = !DILocation(line: 31, column: 14, scope: !178)
!198 = !DILocation(line: 31, column: 24, scope: !178)
!199 = !DILocation(line: 31, column: 11, scope: !178)
!200 = !DILocation(line: 32, column: 2, scope: !178)
!201 = !DILocation(line: 32, column: 11, scope: !144)
!202 = !DILocation(line: 32, column: 18, scope: !144)
!203 = !DILocation(line: 32, column: 16, scope: !144)
!204 = distinct !{!204, !176, !205, !80}
!205 = !DILocation(line: 32, column: 23, scope: !144)
!206 = !DILocation(line: 33, column: 9, scope: !144)
!207 = !DILocation(line: 33, column: 2, scope: !144)
!208 = !DILocation(line: 34, column: 1, scope: !144)
!209 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !210, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !212)
!210 = !DISubroutineType(types: !211)
!211 = !{null, !7}
!212 = !{!213}
!213 = !DILocalVariable(name: "flags", arg: 1, scope: !209, file: !8, line: 49, type: !7)
!214 = !DILocation(line: 49, column: 36, scope: !209)
!215 = !DILocation(line: 51, column: 6, scope: !216)
!216 = distinct !DILexicalBlock(scope: !209, file: !8, line: 51, column: 6)
!217 = !DILocation(line: 51, column: 12, scope: !216)
!218 = !DILocation(line: 51, column: 6, scope: !209)
!219 = !DILocation(line: 52, column: 3, scope: !216)
!220 = !{i64 20636}
!221 = !DILocation(line: 53, column: 1, scope: !209)
!222 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !223, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!223 = !DISubroutineType(types: !224)
!224 = !{!7, !7, !6, !6}
