; ModuleID = 'set_half_wrong.c'
source_filename = "set_half_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @set_half_wrong(i16 noundef zeroext %n) #0 !dbg !17 {
entry:
  %n.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %page = alloca ptr, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  store i16 %n, ptr %n.addr, align 2
    #dbg_declare(ptr %n.addr, !23, !DIExpression(), !48)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !49
    #dbg_declare(ptr %flags, !24, !DIExpression(), !50)
  %call = call i64 @irq_save() #7, !dbg !51
  store i64 %call, ptr %flags, align 8, !dbg !50
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #6, !dbg !52
    #dbg_declare(ptr %page, !25, !DIExpression(), !53)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !54
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !55
  store ptr %call1, ptr %page, align 8, !dbg !53
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !56
    #dbg_declare(ptr %input, !28, !DIExpression(), !57)
  %1 = load ptr, ptr %page, align 8, !dbg !58
  %add.ptr = getelementptr i8, ptr %1, i64 2048, !dbg !59
  store ptr %add.ptr, ptr %input, align 8, !dbg !57
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !60
    #dbg_declare(ptr %status, !47, !DIExpression(), !61)
  store i64 1, ptr %status, align 8, !dbg !61
  %2 = load ptr, ptr %input, align 8, !dbg !62
  call void @fill_header(ptr noundef %2) #7, !dbg !63
  %3 = load i16, ptr %n.addr, align 2, !dbg !64
  %conv = zext i16 %3 to i32, !dbg !64
  %cmp = icmp sle i32 %conv, 64, !dbg !66
  br i1 %cmp, label %if.then, label %if.end, !dbg !67

if.then:                                          ; preds = %entry
  %4 = load i16, ptr %n.addr, align 2, !dbg !68
  %5 = load ptr, ptr %input, align 8, !dbg !69
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 81, i16 noundef zeroext %4, i16 noundef zeroext 0, ptr noundef %5, ptr noundef null) #7, !dbg !70
  store i64 %call3, ptr %status, align 8, !dbg !71
  br label %if.end, !dbg !72

if.end:                                           ; preds = %if.then, %entry
  %6 = load i64, ptr %flags, align 8, !dbg !73
  call void @irq_restore(i64 noundef %6) #7, !dbg !74
  %7 = load i64, ptr %status, align 8, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #6, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !76
  ret i64 %7, !dbg !77
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !78 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !83
    #dbg_declare(ptr %flags, !82, !DIExpression(), !84)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !85, !srcloc !86
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !87, !srcloc !88
  %0 = load i64, ptr %flags, align 8, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !90
  ret i64 %0, !dbg !91
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !92 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !96, !DIExpression(), !98)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !99
    #dbg_declare(ptr %offset, !97, !DIExpression(), !100)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !101, !srcloc !102
  store i64 %0, ptr %offset, align 8, !dbg !101
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !103
  %2 = ptrtoint ptr %1 to i64, !dbg !104
  %3 = load i64, ptr %offset, align 8, !dbg !105
  %add = add i64 %2, %3, !dbg !106
  %4 = inttoptr i64 %add to ptr, !dbg !107
  %5 = load ptr, ptr %4, align 8, !dbg !108
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !109
  ret ptr %5, !dbg !110
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !111 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !116, !DIExpression(), !117)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !118
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !119
  store i64 -1, ptr %partition, align 1, !dbg !120
  %1 = load ptr, ptr %input.addr, align 8, !dbg !121
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !122
  store i32 -2, ptr %vp, align 1, !dbg !123
  %2 = load ptr, ptr %input.addr, align 8, !dbg !124
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !125
  store i8 0, ptr %vtl, align 1, !dbg !126
  %3 = load ptr, ptr %input.addr, align 8, !dbg !127
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !128
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !129
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !129
  ret void, !dbg !130
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !131 {
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
    #dbg_declare(ptr %code.addr, !135, !DIExpression(), !143)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !136, !DIExpression(), !144)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !137, !DIExpression(), !145)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !138, !DIExpression(), !146)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !139, !DIExpression(), !147)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !148
    #dbg_declare(ptr %control, !140, !DIExpression(), !149)
  %0 = load i16, ptr %code.addr, align 2, !dbg !150
  %conv = zext i16 %0 to i64, !dbg !150
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !151
  %conv1 = zext i16 %1 to i64, !dbg !152
  %shl = shl i64 %conv1, 17, !dbg !153
  %or = or i64 %conv, %shl, !dbg !154
  %2 = load i16, ptr %count.addr, align 2, !dbg !155
  %conv2 = zext i16 %2 to i64, !dbg !156
  %shl3 = shl i64 %conv2, 32, !dbg !157
  %or4 = or i64 %or, %shl3, !dbg !158
  store i64 %or4, ptr %control, align 8, !dbg !149
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !159
    #dbg_declare(ptr %status, !141, !DIExpression(), !160)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !161
    #dbg_declare(ptr %done, !142, !DIExpression(), !162)
  br label %do.body, !dbg !163

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !164
  %4 = load ptr, ptr %input.addr, align 8, !dbg !166
  %5 = load ptr, ptr %output.addr, align 8, !dbg !167
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !168
  store i64 %call, ptr %status, align 8, !dbg !169
  %6 = load i64, ptr %status, align 8, !dbg !170
  %and = and i64 %6, 65535, !dbg !172
  %cmp = icmp ne i64 %and, 0, !dbg !173
  br i1 %cmp, label %if.then, label %if.end, !dbg !174

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !175
  store i64 %7, ptr %retval, align 8, !dbg !176
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !176

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !177
  %shr = lshr i64 %8, 32, !dbg !178
  %and6 = and i64 %shr, 4095, !dbg !179
  %conv7 = trunc i64 %and6 to i16, !dbg !180
  store i16 %conv7, ptr %done, align 2, !dbg !181
  %9 = load i64, ptr %control, align 8, !dbg !182
  %and8 = and i64 %9, -1152640029630136321, !dbg !182
  store i64 %and8, ptr %control, align 8, !dbg !182
  %10 = load i16, ptr %done, align 2, !dbg !183
  %conv9 = zext i16 %10 to i64, !dbg !184
  %shl10 = shl i64 %conv9, 48, !dbg !185
  %11 = load i64, ptr %control, align 8, !dbg !186
  %or11 = or i64 %11, %shl10, !dbg !186
  store i64 %or11, ptr %control, align 8, !dbg !186
  br label %do.cond, !dbg !187

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !188
  %conv12 = zext i16 %12 to i32, !dbg !188
  %13 = load i16, ptr %count.addr, align 2, !dbg !189
  %conv13 = zext i16 %13 to i32, !dbg !189
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !190
  br i1 %cmp14, label %do.body, label %do.end, !dbg !187, !llvm.loop !191

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !194
  store i64 %14, ptr %retval, align 8, !dbg !195
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !195

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !196
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !196
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !196
  %15 = load i64, ptr %retval, align 8, !dbg !196
  ret i64 %15, !dbg !196
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !197 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !201, !DIExpression(), !202)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !203
  %and = and i64 %0, 512, !dbg !205
  %tobool = icmp ne i64 %and, 0, !dbg !205
  br i1 %tobool, label %if.then, label %if.end, !dbg !206

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !207, !srcloc !208
  br label %if.end, !dbg !207

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !209
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !210 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "set_half_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "7da491b0cd52ec185efb2f3927c88dff")
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
!17 = distinct !DISubprogram(name: "set_half_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !21)
!21 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !28, !47}
!23 = !DILocalVariable(name: "n", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!25 = !DILocalVariable(name: "page", scope: !17, file: !3, line: 11, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!28 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 12, type: !29)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !31)
!31 = !{!32, !33, !36, !39, !43}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !30, file: !8, line: 78, baseType: !7, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !30, file: !8, line: 79, baseType: !34, size: 32, offset: 64)
!34 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !35)
!35 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !30, file: !8, line: 80, baseType: !37, size: 8, offset: 96)
!37 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !38)
!38 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !30, file: !8, line: 81, baseType: !40, size: 24, offset: 104)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !37, size: 24, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: 3)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !30, file: !8, line: 82, baseType: !44, offset: 128)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !34, elements: !45)
!45 = !{!46}
!46 = !DISubrange(count: -1)
!47 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 13, type: !7)
!48 = !DILocation(line: 8, column: 24, scope: !17)
!49 = !DILocation(line: 10, column: 2, scope: !17)
!50 = !DILocation(line: 10, column: 6, scope: !17)
!51 = !DILocation(line: 10, column: 14, scope: !17)
!52 = !DILocation(line: 11, column: 2, scope: !17)
!53 = !DILocation(line: 11, column: 8, scope: !17)
!54 = !DILocation(line: 11, column: 33, scope: !17)
!55 = !DILocation(line: 11, column: 15, scope: !17)
!56 = !DILocation(line: 12, column: 2, scope: !17)
!57 = !DILocation(line: 12, column: 26, scope: !17)
!58 = !DILocation(line: 12, column: 43, scope: !17)
!59 = !DILocation(line: 12, column: 48, scope: !17)
!60 = !DILocation(line: 13, column: 2, scope: !17)
!61 = !DILocation(line: 13, column: 6, scope: !17)
!62 = !DILocation(line: 15, column: 14, scope: !17)
!63 = !DILocation(line: 15, column: 2, scope: !17)
!64 = !DILocation(line: 16, column: 6, scope: !65)
!65 = distinct !DILexicalBlock(scope: !17, file: !3, line: 16, column: 6)
!66 = !DILocation(line: 16, column: 8, scope: !65)
!67 = !DILocation(line: 16, column: 6, scope: !17)
!68 = !DILocation(line: 17, column: 38, scope: !65)
!69 = !DILocation(line: 17, column: 44, scope: !65)
!70 = !DILocation(line: 17, column: 12, scope: !65)
!71 = !DILocation(line: 17, column: 10, scope: !65)
!72 = !DILocation(line: 17, column: 3, scope: !65)
!73 = !DILocation(line: 18, column: 14, scope: !17)
!74 = !DILocation(line: 18, column: 2, scope: !17)
!75 = !DILocation(line: 19, column: 9, scope: !17)
!76 = !DILocation(line: 20, column: 1, scope: !17)
!77 = !DILocation(line: 19, column: 2, scope: !17)
!78 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !79, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !81)
!79 = !DISubroutineType(types: !80)
!80 = !{!7}
!81 = !{!82}
!82 = !DILocalVariable(name: "flags", scope: !78, file: !8, line: 42, type: !7)
!83 = !DILocation(line: 42, column: 2, scope: !78)
!84 = !DILocation(line: 42, column: 6, scope: !78)
!85 = !DILocation(line: 44, column: 2, scope: !78)
!86 = !{i64 20346, i64 20355}
!87 = !DILocation(line: 45, column: 2, scope: !78)
!88 = !{i64 20417}
!89 = !DILocation(line: 46, column: 9, scope: !78)
!90 = !DILocation(line: 47, column: 1, scope: !78)
!91 = !DILocation(line: 46, column: 2, scope: !78)
!92 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !93, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !95)
!93 = !DISubroutineType(types: !94)
!94 = !{!5, !6}
!95 = !{!96, !97}
!96 = !DILocalVariable(name: "variable", arg: 1, scope: !92, file: !8, line: 56, type: !6)
!97 = !DILocalVariable(name: "offset", scope: !92, file: !8, line: 58, type: !7)
!98 = !DILocation(line: 56, column: 46, scope: !92)
!99 = !DILocation(line: 58, column: 2, scope: !92)
!100 = !DILocation(line: 58, column: 6, scope: !92)
!101 = !DILocation(line: 60, column: 2, scope: !92)
!102 = !{i64 20718}
!103 = !DILocation(line: 61, column: 25, scope: !92)
!104 = !DILocation(line: 61, column: 20, scope: !92)
!105 = !DILocation(line: 61, column: 36, scope: !92)
!106 = !DILocation(line: 61, column: 34, scope: !92)
!107 = !DILocation(line: 61, column: 10, scope: !92)
!108 = !DILocation(line: 61, column: 9, scope: !92)
!109 = !DILocation(line: 62, column: 1, scope: !92)
!110 = !DILocation(line: 61, column: 2, scope: !92)
!111 = distinct !DISubprogram(name: "fill_header", scope: !112, file: !112, line: 17, type: !113, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !115)
!112 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!113 = !DISubroutineType(types: !114)
!114 = !{null, !29}
!115 = !{!116}
!116 = !DILocalVariable(name: "input", arg: 1, scope: !111, file: !112, line: 17, type: !29)
!117 = !DILocation(line: 17, column: 56, scope: !111)
!118 = !DILocation(line: 19, column: 2, scope: !111)
!119 = !DILocation(line: 19, column: 9, scope: !111)
!120 = !DILocation(line: 19, column: 19, scope: !111)
!121 = !DILocation(line: 20, column: 2, scope: !111)
!122 = !DILocation(line: 20, column: 9, scope: !111)
!123 = !DILocation(line: 20, column: 12, scope: !111)
!124 = !DILocation(line: 21, column: 2, scope: !111)
!125 = !DILocation(line: 21, column: 9, scope: !111)
!126 = !DILocation(line: 21, column: 13, scope: !111)
!127 = !DILocation(line: 22, column: 19, scope: !111)
!128 = !DILocation(line: 22, column: 26, scope: !111)
!129 = !DILocation(line: 22, column: 2, scope: !111)
!130 = !DILocation(line: 23, column: 1, scope: !111)
!131 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !132, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !134)
!132 = !DISubroutineType(types: !133)
!133 = !{!7, !20, !20, !20, !5, !5}
!134 = !{!135, !136, !137, !138, !139, !140, !141, !142}
!135 = !DILocalVariable(name: "code", arg: 1, scope: !131, file: !8, line: 19, type: !20)
!136 = !DILocalVariable(name: "count", arg: 2, scope: !131, file: !8, line: 19, type: !20)
!137 = !DILocalVariable(name: "varhead", arg: 3, scope: !131, file: !8, line: 19, type: !20)
!138 = !DILocalVariable(name: "input", arg: 4, scope: !131, file: !8, line: 19, type: !5)
!139 = !DILocalVariable(name: "output", arg: 5, scope: !131, file: !8, line: 19, type: !5)
!140 = !DILocalVariable(name: "control", scope: !131, file: !8, line: 21, type: !7)
!141 = !DILocalVariable(name: "status", scope: !131, file: !8, line: 22, type: !7)
!142 = !DILocalVariable(name: "done", scope: !131, file: !8, line: 23, type: !20)
!143 = !DILocation(line: 19, column: 25, scope: !131)
!144 = !DILocation(line: 19, column: 35, scope: !131)
!145 = !DILocation(line: 19, column: 46, scope: !131)
!146 = !DILocation(line: 19, column: 61, scope: !131)
!147 = !DILocation(line: 19, column: 74, scope: !131)
!148 = !DILocation(line: 21, column: 2, scope: !131)
!149 = !DILocation(line: 21, column: 6, scope: !131)
!150 = !DILocation(line: 21, column: 16, scope: !131)
!151 = !DILocation(line: 21, column: 29, scope: !131)
!152 = !DILocation(line: 21, column: 24, scope: !131)
!153 = !DILocation(line: 21, column: 37, scope: !131)
!154 = !DILocation(line: 21, column: 21, scope: !131)
!155 = !DILocation(line: 21, column: 52, scope: !131)
!156 = !DILocation(line: 21, column: 47, scope: !131)
!157 = !DILocation(line: 21, column: 58, scope: !131)
!158 = !DILocation(line: 21, column: 44, scope: !131)
!159 = !DILocation(line: 22, column: 2, scope: !131)
!160 = !DILocation(line: 22, column: 6, scope: !131)
!161 = !DILocation(line: 23, column: 2, scope: !131)
!162 = !DILocation(line: 23, column: 6, scope: !131)
!163 = !DILocation(line: 25, column: 2, scope: !131)
!164 = !DILocation(line: 26, column: 28, scope: !165)
!165 = distinct !DILexicalBlock(scope: !131, file: !8, line: 25, column: 5)
!166 = !DILocation(line: 26, column: 37, scope: !165)
!167 = !DILocation(line: 26, column: 44, scope: !165)
!168 = !DILocation(line: 26, column: 12, scope: !165)
!169 = !DILocation(line: 26, column: 10, scope: !165)
!170 = !DILocation(line: 27, column: 8, scope: !171)
!171 = distinct !DILexicalBlock(scope: !165, file: !8, line: 27, column: 7)
!172 = !DILocation(line: 27, column: 15, scope: !171)
!173 = !DILocation(line: 27, column: 25, scope: !171)
!174 = !DILocation(line: 27, column: 7, scope: !165)
!175 = !DILocation(line: 28, column: 11, scope: !171)
!176 = !DILocation(line: 28, column: 4, scope: !171)
!177 = !DILocation(line: 29, column: 11, scope: !165)
!178 = !DILocation(line: 29, column: 18, scope: !165)
!179 = !DILocation(line: 29, column: 25, scope: !165)
!180 = !DILocation(line: 29, column: 10, scope: !165)
!181 = !DILocation(line: 29, column: 8, scope: !165)
!182 = !DILocation(line: 30, column: 11, scope: !165)
!183 = !DILocation(line: 31, column: 19, scope: !165)
!184 = !DILocation(line: 31, column: 14, scope: !165)
!185 = !DILocation(line: 31, column: 24, scope: !165)
!186 = !DILocation(line: 31, column: 11, scope: !165)
!187 = !DILocation(line: 32, column: 2, scope: !165)
!188 = !DILocation(line: 32, column: 11, scope: !131)
!189 = !DILocation(line: 32, column: 18, scope: !131)
!190 = !DILocation(line: 32, column: 16, scope: !131)
!191 = distinct !{!191, !163, !192, !193}
!192 = !DILocation(line: 32, column: 23, scope: !131)
!193 = !{!"llvm.loop.mustprogress"}
!194 = !DILocation(line: 33, column: 9, scope: !131)
!195 = !DILocation(line: 33, column: 2, scope: !131)
!196 = !DILocation(line: 34, column: 1, scope: !131)
!197 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !198, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !200)
!198 = !DISubroutineType(types: !199)
!199 = !{null, !7}
!200 = !{!201}
!201 = !DILocalVariable(name: "flags", arg: 1, scope: !197, file: !8, line: 49, type: !7)
!202 = !DILocation(line: 49, column: 36, scope: !197)
!203 = !DILocation(line: 51, column: 6, scope: !204)
!204 = distinct !DILexicalBlock(scope: !197, file: !8, line: 51, column: 6)
!205 = !DILocation(line: 51, column: 12, scope: !204)
!206 = !DILocation(line: 51, column: 6, scope: !197)
!207 = !DILocation(line: 52, column: 3, scope: !204)
!208 = !{i64 20537}
!209 = !DILocation(line: 53, column: 1, scope: !197)
!210 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !211, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!211 = !DISubroutineType(types: !212)
!212 = !{!7, !7, !5, !5}
