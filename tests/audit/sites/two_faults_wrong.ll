; ModuleID = 'two_faults_wrong.c'
source_filename = "two_faults_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @two_faults_wrong(i32 noundef %wide) #0 !dbg !17 {
entry:
  %wide.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %count = alloca i16, align 2
  %status = alloca i64, align 8
  store i32 %wide, ptr %wide.addr, align 4
    #dbg_declare(ptr %wide.addr, !22, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !51
    #dbg_declare(ptr %flags, !23, !DIExpression(), !52)
  %call = call i64 @irq_save() #7, !dbg !53
  store i64 %call, ptr %flags, align 8, !dbg !52
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !54
    #dbg_declare(ptr %input, !24, !DIExpression(), !55)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !56
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !57
  store ptr %call1, ptr %input, align 8, !dbg !55
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !58
    #dbg_declare(ptr %output, !43, !DIExpression(), !59)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !60
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !61
  store ptr %call2, ptr %output, align 8, !dbg !59
  call void @llvm.lifetime.start.p0(i64 2, ptr %count) #6, !dbg !62
    #dbg_declare(ptr %count, !46, !DIExpression(), !63)
  store i16 1, ptr %count, align 2, !dbg !63
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !64
    #dbg_declare(ptr %status, !49, !DIExpression(), !65)
  %2 = load ptr, ptr %input, align 8, !dbg !66
  call void @fill_header(ptr noundef %2) #7, !dbg !67
  %3 = load i32, ptr %wide.addr, align 4, !dbg !68
  %tobool = icmp ne i32 %3, 0, !dbg !68
  br i1 %tobool, label %if.then, label %if.end, !dbg !70

if.then:                                          ; preds = %entry
  %4 = load ptr, ptr %output, align 8, !dbg !71
  %add.ptr = getelementptr i8, ptr %4, i64 4, !dbg !71
  store ptr %add.ptr, ptr %output, align 8, !dbg !71
  store i16 300, ptr %count, align 2, !dbg !73
  br label %if.end, !dbg !74

if.end:                                           ; preds = %if.then, %entry
  %5 = load i16, ptr %count, align 2, !dbg !75
  %6 = load ptr, ptr %input, align 8, !dbg !76
  %7 = load ptr, ptr %output, align 8, !dbg !77
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %5, i16 noundef zeroext 0, ptr noundef %6, ptr noundef %7) #7, !dbg !78
  store i64 %call3, ptr %status, align 8, !dbg !79
  %8 = load i64, ptr %flags, align 8, !dbg !80
  call void @irq_restore(i64 noundef %8) #7, !dbg !81
  %9 = load i64, ptr %status, align 8, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !83
  call void @llvm.lifetime.end.p0(i64 2, ptr %count) #6, !dbg !83
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !83
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !83
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !83
  ret i64 %9, !dbg !84
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !85 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !90
    #dbg_declare(ptr %flags, !89, !DIExpression(), !91)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !92, !srcloc !93
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !94, !srcloc !95
  %0 = load i64, ptr %flags, align 8, !dbg !96
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !97
  ret i64 %0, !dbg !98
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !99 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !103, !DIExpression(), !105)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !106
    #dbg_declare(ptr %offset, !104, !DIExpression(), !107)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !108, !srcloc !109
  store i64 %0, ptr %offset, align 8, !dbg !108
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !110
  %2 = ptrtoint ptr %1 to i64, !dbg !111
  %3 = load i64, ptr %offset, align 8, !dbg !112
  %add = add i64 %2, %3, !dbg !113
  %4 = inttoptr i64 %add to ptr, !dbg !114
  %5 = load ptr, ptr %4, align 8, !dbg !115
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !116
  ret ptr %5, !dbg !117
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !118 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !123, !DIExpression(), !124)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !125
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !126
  store i64 -1, ptr %partition, align 1, !dbg !127
  %1 = load ptr, ptr %input.addr, align 8, !dbg !128
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !129
  store i32 -2, ptr %vp, align 1, !dbg !130
  %2 = load ptr, ptr %input.addr, align 8, !dbg !131
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !132
  store i8 0, ptr %vtl, align 1, !dbg !133
  %3 = load ptr, ptr %input.addr, align 8, !dbg !134
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !135
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !136
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !136
  ret void, !dbg !137
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
  %14 = load i64, ptr %status, align 8, !dbg !201
  store i64 %14, ptr %retval, align 8, !dbg !202
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !202

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !203
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !203
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !203
  %15 = load i64, ptr %retval, align 8, !dbg !203
  ret i64 %15, !dbg !203
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !204 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !208, !DIExpression(), !209)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !210
  %and = and i64 %0, 512, !dbg !212
  %tobool = icmp ne i64 %and, 0, !dbg !212
  br i1 %tobool, label %if.then, label %if.end, !dbg !213

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !214, !srcloc !215
  br label %if.end, !dbg !214

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !216
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !217 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!3 = !DIFile(filename: "two_faults_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "e3390de4ddc657bd713c88a42f56bd96")
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
!17 = distinct !DISubprogram(name: "two_faults_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !21)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !{!22, !23, !24, !43, !46, !49}
!22 = !DILocalVariable(name: "wide", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!23 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!24 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !25)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !27)
!27 = !{!28, !29, !32, !35, !39}
!28 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !26, file: !8, line: 78, baseType: !7, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !26, file: !8, line: 79, baseType: !30, size: 32, offset: 64)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !31)
!31 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !26, file: !8, line: 80, baseType: !33, size: 8, offset: 96)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !34)
!34 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !26, file: !8, line: 81, baseType: !36, size: 24, offset: 104)
!36 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, size: 24, elements: !37)
!37 = !{!38}
!38 = !DISubrange(count: 3)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !26, file: !8, line: 82, baseType: !40, offset: 128)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: -1)
!43 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !44)
!44 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !45, size: 64)
!45 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!46 = !DILocalVariable(name: "count", scope: !17, file: !3, line: 13, type: !47)
!47 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !48)
!48 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!49 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 14, type: !7)
!50 = !DILocation(line: 8, column: 26, scope: !17)
!51 = !DILocation(line: 10, column: 2, scope: !17)
!52 = !DILocation(line: 10, column: 6, scope: !17)
!53 = !DILocation(line: 10, column: 14, scope: !17)
!54 = !DILocation(line: 11, column: 2, scope: !17)
!55 = !DILocation(line: 11, column: 26, scope: !17)
!56 = !DILocation(line: 11, column: 52, scope: !17)
!57 = !DILocation(line: 11, column: 34, scope: !17)
!58 = !DILocation(line: 12, column: 2, scope: !17)
!59 = !DILocation(line: 12, column: 8, scope: !17)
!60 = !DILocation(line: 12, column: 35, scope: !17)
!61 = !DILocation(line: 12, column: 17, scope: !17)
!62 = !DILocation(line: 13, column: 2, scope: !17)
!63 = !DILocation(line: 13, column: 6, scope: !17)
!64 = !DILocation(line: 14, column: 2, scope: !17)
!65 = !DILocation(line: 14, column: 6, scope: !17)
!66 = !DILocation(line: 16, column: 14, scope: !17)
!67 = !DILocation(line: 16, column: 2, scope: !17)
!68 = !DILocation(line: 17, column: 6, scope: !69)
!69 = distinct !DILexicalBlock(scope: !17, file: !3, line: 17, column: 6)
!70 = !DILocation(line: 17, column: 6, scope: !17)
!71 = !DILocation(line: 18, column: 10, scope: !72)
!72 = distinct !DILexicalBlock(scope: !69, file: !3, line: 17, column: 12)
!73 = !DILocation(line: 19, column: 9, scope: !72)
!74 = !DILocation(line: 20, column: 2, scope: !72)
!75 = !DILocation(line: 21, column: 37, scope: !17)
!76 = !DILocation(line: 21, column: 47, scope: !17)
!77 = !DILocation(line: 21, column: 54, scope: !17)
!78 = !DILocation(line: 21, column: 11, scope: !17)
!79 = !DILocation(line: 21, column: 9, scope: !17)
!80 = !DILocation(line: 22, column: 14, scope: !17)
!81 = !DILocation(line: 22, column: 2, scope: !17)
!82 = !DILocation(line: 23, column: 9, scope: !17)
!83 = !DILocation(line: 24, column: 1, scope: !17)
!84 = !DILocation(line: 23, column: 2, scope: !17)
!85 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !86, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !88)
!86 = !DISubroutineType(types: !87)
!87 = !{!7}
!88 = !{!89}
!89 = !DILocalVariable(name: "flags", scope: !85, file: !8, line: 42, type: !7)
!90 = !DILocation(line: 42, column: 2, scope: !85)
!91 = !DILocation(line: 42, column: 6, scope: !85)
!92 = !DILocation(line: 44, column: 2, scope: !85)
!93 = !{i64 20471, i64 20480}
!94 = !DILocation(line: 45, column: 2, scope: !85)
!95 = !{i64 20542}
!96 = !DILocation(line: 46, column: 9, scope: !85)
!97 = !DILocation(line: 47, column: 1, scope: !85)
!98 = !DILocation(line: 46, column: 2, scope: !85)
!99 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !100, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !102)
!100 = !DISubroutineType(types: !101)
!101 = !{!6, !5}
!102 = !{!103, !104}
!103 = !DILocalVariable(name: "variable", arg: 1, scope: !99, file: !8, line: 56, type: !5)
!104 = !DILocalVariable(name: "offset", scope: !99, file: !8, line: 58, type: !7)
!105 = !DILocation(line: 56, column: 46, scope: !99)
!106 = !DILocation(line: 58, column: 2, scope: !99)
!107 = !DILocation(line: 58, column: 6, scope: !99)
!108 = !DILocation(line: 60, column: 2, scope: !99)
!109 = !{i64 20843}
!110 = !DILocation(line: 61, column: 25, scope: !99)
!111 = !DILocation(line: 61, column: 20, scope: !99)
!112 = !DILocation(line: 61, column: 36, scope: !99)
!113 = !DILocation(line: 61, column: 34, scope: !99)
!114 = !DILocation(line: 61, column: 10, scope: !99)
!115 = !DILocation(line: 61, column: 9, scope: !99)
!116 = !DILocation(line: 62, column: 1, scope: !99)
!117 = !DILocation(line: 61, column: 2, scope: !99)
!118 = distinct !DISubprogram(name: "fill_header", scope: !119, file: !119, line: 17, type: !120, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !122)
!119 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!120 = !DISubroutineType(types: !121)
!121 = !{null, !25}
!122 = !{!123}
!123 = !DILocalVariable(name: "input", arg: 1, scope: !118, file: !119, line: 17, type: !25)
!124 = !DILocation(line: 17, column: 56, scope: !118)
!125 = !DILocation(line: 19, column: 2, scope: !118)
!126 = !DILocation(line: 19, column: 9, scope: !118)
!127 = !DILocation(line: 19, column: 19, scope: !118)
!128 = !DILocation(line: 20, column: 2, scope: !118)
!129 = !DILocation(line: 20, column: 9, scope: !118)
!130 = !DILocation(line: 20, column: 12, scope: !118)
!131 = !DILocation(line: 21, column: 2, scope: !118)
!132 = !DILocation(line: 21, column: 9, scope: !118)
!133 = !DILocation(line: 21, column: 13, scope: !118)
!134 = !DILocation(line: 22, column: 19, scope: !118)
!135 = !DILocation(line: 22, column: 26, scope: !118)
!136 = !DILocation(line: 22, column: 2, scope: !118)
!137 = !DILocation(line: 23, column: 1, scope: !118)
!138 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !139, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !141)
!139 = !DISubroutineType(types: !140)
!140 = !{!7, !47, !47, !47, !6, !6}
!141 = !{!142, !143, !144, !145, !146, !147, !148, !149}
!142 = !DILocalVariable(name: "code", arg: 1, scope: !138, file: !8, line: 19, type: !47)
!143 = !DILocalVariable(name: "count", arg: 2, scope: !138, file: !8, line: 19, type: !47)
!144 = !DILocalVariable(name: "varhead", arg: 3, scope: !138, file: !8, line: 19, type: !47)
!145 = !DILocalVariable(name: "input", arg: 4, scope: !138, file: !8, line: 19, type: !6)
!146 = !DILocalVariable(name: "output", arg: 5, scope: !138, file: !8, line: 19, type: !6)
!147 = !DILocalVariable(name: "control", scope: !138, file: !8, line: 21, type: !7)
!148 = !DILocalVariable(name: "status", scope: !138, file: !8, line: 22, type: !7)
!149 = !DILocalVariable(name: "done", scope: !138, file: !8, line: 23, type: !47)
!150 = !DILocation(line: 19, column: 25, scope: !138)
!151 = !DILocation(line: 19, column: 35, scope: !138)
!152 = !DILocation(line: 19, column: 46, scope: !138)
!153 = !DILocation(line: 19, column: 61, scope: !138)
!154 = !DILocation(line: 19, column: 74, scope: !138)
!155 = !DILocation(line: 21, column: 2, scope: !138)
!156 = !DILocation(line: 21, column: 6, scope: !138)
!157 = !DILocation(line: 21, column: 16, scope: !138)
!158 = !DILocation(line: 21, column: 29, scope: !138)
!159 = !DILocation(line: 21, column: 24, scope: !138)
!160 = !DILocation(line: 21, column: 37, scope: !138)
!161 = !DILocation(line: 21, column: 21, scope: !138)
!162 = !DILocation(line: 21, column: 52, scope: !138)
!163 = !DILocation(line: 21, column: 47, scope: !138)
!164 = !DILocation(line: 21, column: 58, scope: !138)
!165 = !DILocation(line: 21, column: 44, scope: !138)
!166 = !DILocation(line: 22, column: 2, scope: !138)
!167 = !DILocation(line: 22, column: 6, scope: !138)
!168 = !DILocation(line: 23, column: 2, scope: !138)
!169 = !DILocation(line: 23, column: 6, scope: !138)
!170 = !DILocation(line: 25, column: 2, scope: !138)
!171 = !DILocation(line: 26, column: 28, scope: !172)
!172 = distinct !DILexicalBlock(scope: !138, file: !8, line: 25, column: 5)
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
!195 = !DILocation(line: 32, column: 11, scope: !138)
!196 = !DILocation(line: 32, column: 18, scope: !138)
!197 = !DILocation(line: 32, column: 16, scope: !138)
!198 = distinct !{!198, !170, !199, !200}
!199 = !DILocation(line: 32, column: 23, scope: !138)
!200 = !{!"llvm.loop.mustprogress"}
!201 = !DILocation(line: 33, column: 9, scope: !138)
!202 = !DILocation(line: 33, column: 2, scope: !138)
!203 = !DILocation(line: 34, column: 1, scope: !138)
!204 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !205, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !207)
!205 = !DISubroutineType(types: !206)
!206 = !{null, !7}
!207 = !{!208}
!208 = !DILocalVariable(name: "flags", arg: 1, scope: !204, file: !8, line: 49, type: !7)
!209 = !DILocation(line: 49, column: 36, scope: !204)
!210 = !DILocation(line: 51, column: 6, scope: !211)
!211 = distinct !DILexicalBlock(scope: !204, file: !8, line: 51, column: 6)
!212 = !DILocation(line: 51, column: 12, scope: !211)
!213 = !DILocation(line: 51, column: 6, scope: !204)
!214 = !DILocation(line: 52, column: 3, scope: !211)
!215 = !{i64 20662}
!216 = !DILocation(line: 53, column: 1, scope: !204)
!217 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !218, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!218 = !DISubroutineType(types: !219)
!219 = !{!7, !7, !6, !6}
