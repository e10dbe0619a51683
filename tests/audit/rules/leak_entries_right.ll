; ModuleID = 'leak_entries_right.c'
source_filename = "leak_entries_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @leak_entries_right(ptr noundef %user, i32 noundef %vp, i16 noundef zeroext %count) #0 !dbg !17 {
entry:
  %user.addr = alloca ptr, align 8
  %vp.addr = alloca i32, align 4
  %count.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store ptr %user, ptr %user.addr, align 8
    #dbg_declare(ptr %user.addr, !25, !DIExpression(), !53)
  store i32 %vp, ptr %vp.addr, align 4
    #dbg_declare(ptr %vp.addr, !26, !DIExpression(), !54)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !27, !DIExpression(), !55)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !56
    #dbg_declare(ptr %flags, !28, !DIExpression(), !57)
  %call = call i64 @irq_save() #6, !dbg !58
  store i64 %call, ptr %flags, align 8, !dbg !57
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !56
    #dbg_declare(ptr %status, !29, !DIExpression(), !59)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !60
    #dbg_declare(ptr %input, !30, !DIExpression(), !61)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !62
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !63
  store ptr %call1, ptr %input, align 8, !dbg !61
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !64
    #dbg_declare(ptr %output, !47, !DIExpression(), !65)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !66
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !67
  store ptr %call2, ptr %output, align 8, !dbg !65
  %2 = load i16, ptr %count.addr, align 2, !dbg !68
  %conv = zext i16 %2 to i32, !dbg !68
  %cmp = icmp sgt i32 %conv, 200, !dbg !70
  br i1 %cmp, label %if.then, label %if.end, !dbg !71

if.then:                                          ; preds = %entry
  store i16 200, ptr %count.addr, align 2, !dbg !72
  br label %if.end, !dbg !73

if.end:                                           ; preds = %if.then, %entry
  %3 = load i16, ptr %count.addr, align 2, !dbg !74
  %4 = load ptr, ptr %input, align 8, !dbg !75
  %5 = load ptr, ptr %output, align 8, !dbg !76
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %3, i16 noundef zeroext 0, ptr noundef %4, ptr noundef %5) #6, !dbg !77
  store i64 %call4, ptr %status, align 8, !dbg !78
  %6 = load i64, ptr %status, align 8, !dbg !79
  %call5 = call i32 @succeeded(i64 noundef %6) #6, !dbg !81
  %tobool = icmp ne i32 %call5, 0, !dbg !81
  br i1 %tobool, label %land.lhs.true, label %if.end10, !dbg !82

land.lhs.true:                                    ; preds = %if.end
  %7 = load ptr, ptr %user.addr, align 8, !dbg !83
  %8 = load ptr, ptr %output, align 8, !dbg !84
  %9 = load i16, ptr %count.addr, align 2, !dbg !85
  %conv6 = zext i16 %9 to i64, !dbg !85
  %mul = mul i64 %conv6, 16, !dbg !86
  %call7 = call i64 @_copy_to_user(ptr noundef %7, ptr noundef %8, i64 noundef %mul) #6, !dbg !87
  %tobool8 = icmp ne i64 %call7, 0, !dbg !87
  br i1 %tobool8, label %if.then9, label %if.end10, !dbg !88

if.then9:                                         ; preds = %land.lhs.true
  store i64 1, ptr %status, align 8, !dbg !89
  br label %if.end10, !dbg !90

if.end10:                                         ; preds = %if.then9, %land.lhs.true, %if.end
  %10 = load i64, ptr %flags, align 8, !dbg !91
  call void @irq_restore(i64 noundef %10) #6, !dbg !92
  %11 = load i64, ptr %status, align 8, !dbg !93
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !94
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !94
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !94
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !94
  ret i64 %11, !dbg !95
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !96 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !101
    #dbg_declare(ptr %flags, !100, !DIExpression(), !102)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !103, !srcloc !104
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !105, !srcloc !106
  %0 = load i64, ptr %flags, align 8, !dbg !107
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !108
  ret i64 %0, !dbg !109
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !110 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !114, !DIExpression(), !116)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !117
    #dbg_declare(ptr %offset, !115, !DIExpression(), !118)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !119, !srcloc !120
  store i64 %0, ptr %offset, align 8, !dbg !119
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !121
  %2 = ptrtoint ptr %1 to i64, !dbg !122
  %3 = load i64, ptr %offset, align 8, !dbg !123
  %add = add i64 %2, %3, !dbg !124
  %4 = inttoptr i64 %add to ptr, !dbg !125
  %5 = load ptr, ptr %4, align 8, !dbg !126
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !127
  ret ptr %5, !dbg !128
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !129 {
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
    #dbg_declare(ptr %code.addr, !133, !DIExpression(), !141)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !134, !DIExpression(), !142)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !135, !DIExpression(), !143)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !136, !DIExpression(), !144)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !137, !DIExpression(), !145)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !146
    #dbg_declare(ptr %control, !138, !DIExpression(), !147)
  %0 = load i16, ptr %code.addr, align 2, !dbg !148
  %conv = zext i16 %0 to i64, !dbg !148
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !149
  %conv1 = zext i16 %1 to i64, !dbg !150
  %shl = shl i64 %conv1, 17, !dbg !151
  %or = or i64 %conv, %shl, !dbg !152
  %2 = load i16, ptr %count.addr, align 2, !dbg !153
  %conv2 = zext i16 %2 to i64, !dbg !154
  %shl3 = shl i64 %conv2, 32, !dbg !155
  %or4 = or i64 %or, %shl3, !dbg !156
  store i64 %or4, ptr %control, align 8, !dbg !147
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !157
    #dbg_declare(ptr %status, !139, !DIExpression(), !158)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !159
    #dbg_declare(ptr %done, !140, !DIExpression(), !160)
  br label %do.body, !dbg !161

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !162
  %4 = load ptr, ptr %input.addr, align 8, !dbg !164
  %5 = load ptr, ptr %output.addr, align 8, !dbg !165
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !166
  store i64 %call, ptr %status, align 8, !dbg !167
  %6 = load i64, ptr %status, align 8, !dbg !168
  %and = and i64 %6, 65535, !dbg !170
  %cmp = icmp ne i64 %and, 0, !dbg !171
  br i1 %cmp, label %if.then, label %if.end, !dbg !172

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !173
  store i64 %7, ptr %retval, align 8, !dbg !174
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !174

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !175
  %shr = lshr i64 %8, 32, !dbg !176
  %and6 = and i64 %shr, 4095, !dbg !177
  %conv7 = trunc i64 %and6 to i16, !dbg !178
  store i16 %conv7, ptr %done, align 2, !dbg !179
  %9 = load i64, ptr %control, align 8, !dbg !180
  %and8 = and i64 %9, -1152640029630136321, !dbg !180
  store i64 %and8, ptr %control, align 8, !dbg !180
  %10 = load i16, ptr %done, align 2, !dbg !181
  %conv9 = zext i16 %10 to i64, !dbg !182
  %shl10 = shl i64 %conv9, 48, !dbg !183
  %11 = load i64, ptr %control, align 8, !dbg !184
  %or11 = or i64 %11, %shl10, !dbg !184
  store i64 %or11, ptr %control, align 8, !dbg !184
  br label %do.cond, !dbg !185

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !186
  %conv12 = zext i16 %12 to i32, !dbg !186
  %13 = load i16, ptr %count.addr, align 2, !dbg !187
  %conv13 = zext i16 %13 to i32, !dbg !187
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !188
  br i1 %cmp14, label %do.body, label %do.end, !dbg !185, !llvm.loop !189

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !192
  store i64 %14, ptr %retval, align 8, !dbg !193
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !193

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !194
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !194
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !194
  %15 = load i64, ptr %retval, align 8, !dbg !194
  ret i64 %15, !dbg !194
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !195 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !200, !DIExpression(), !201)
  %0 = load i64, ptr %status.addr, align 8, !dbg !202
  %and = and i64 %0, 65535, !dbg !203
  %cmp = icmp eq i64 %and, 0, !dbg !204
  %conv = zext i1 %cmp to i32, !dbg !204
  ret i32 %conv, !dbg !205
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !206 dso_local i64 @_copy_to_user(ptr noundef, ptr noundef, i64 noundef) #4

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
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !222, !srcloc !223
  br label %if.end, !dbg !222

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !224
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !225 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "leak_entries_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "ab76d67ecef28d843fb474c18fd2d96b")
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
!17 = distinct !DISubprogram(name: "leak_entries_right", scope: !3, file: !3, line: 10, type: !18, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !6, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !23)
!23 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !30, !47}
!25 = !DILocalVariable(name: "user", arg: 1, scope: !17, file: !3, line: 10, type: !6)
!26 = !DILocalVariable(name: "vp", arg: 2, scope: !17, file: !3, line: 10, type: !20)
!27 = !DILocalVariable(name: "count", arg: 3, scope: !17, file: !3, line: 10, type: !22)
!28 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 12, type: !7)
!29 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 12, type: !7)
!30 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 13, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !33)
!33 = !{!34, !35, !36, !39, !43}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !32, file: !8, line: 78, baseType: !7, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !32, file: !8, line: 79, baseType: !20, size: 32, offset: 64)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !32, file: !8, line: 80, baseType: !37, size: 8, offset: 96)
!37 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !38)
!38 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !32, file: !8, line: 81, baseType: !40, size: 24, offset: 104)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !37, size: 24, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: 3)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !32, file: !8, line: 82, baseType: !44, offset: 128)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, elements: !45)
!45 = !{!46}
!46 = !DISubrange(count: -1)
!47 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 14, type: !48)
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !49, size: 64)
!49 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "register_value", file: !8, line: 85, size: 128, elements: !50)
!50 = !{!51, !52}
!51 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !49, file: !8, line: 86, baseType: !7, size: 64)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "high", scope: !49, file: !8, line: 87, baseType: !7, size: 64, offset: 64)
!53 = !DILocation(line: 10, column: 30, scope: !17)
!54 = !DILocation(line: 10, column: 40, scope: !17)
!55 = !DILocation(line: 10, column: 48, scope: !17)
!56 = !DILocation(line: 12, column: 2, scope: !17)
!57 = !DILocation(line: 12, column: 6, scope: !17)
!58 = !DILocation(line: 12, column: 14, scope: !17)
!59 = !DILocation(line: 12, column: 26, scope: !17)
!60 = !DILocation(line: 13, column: 2, scope: !17)
!61 = !DILocation(line: 13, column: 26, scope: !17)
!62 = !DILocation(line: 13, column: 52, scope: !17)
!63 = !DILocation(line: 13, column: 34, scope: !17)
!64 = !DILocation(line: 14, column: 2, scope: !17)
!65 = !DILocation(line: 14, column: 25, scope: !17)
!66 = !DILocation(line: 14, column: 52, scope: !17)
!67 = !DILocation(line: 14, column: 34, scope: !17)
!68 = !DILocation(line: 16, column: 6, scope: !69)
!69 = distinct !DILexicalBlock(scope: !17, file: !3, line: 16, column: 6)
!70 = !DILocation(line: 16, column: 12, scope: !69)
!71 = !DILocation(line: 16, column: 6, scope: !17)
!72 = !DILocation(line: 17, column: 9, scope: !69)
!73 = !DILocation(line: 17, column: 3, scope: !69)
!74 = !DILocation(line: 18, column: 37, scope: !17)
!75 = !DILocation(line: 18, column: 47, scope: !17)
!76 = !DILocation(line: 18, column: 54, scope: !17)
!77 = !DILocation(line: 18, column: 11, scope: !17)
!78 = !DILocation(line: 18, column: 9, scope: !17)
!79 = !DILocation(line: 19, column: 16, scope: !80)
!80 = distinct !DILexicalBlock(scope: !17, file: !3, line: 19, column: 6)
!81 = !DILocation(line: 19, column: 6, scope: !80)
!82 = !DILocation(line: 19, column: 24, scope: !80)
!83 = !DILocation(line: 19, column: 41, scope: !80)
!84 = !DILocation(line: 19, column: 47, scope: !80)
!85 = !DILocation(line: 19, column: 55, scope: !80)
!86 = !DILocation(line: 19, column: 61, scope: !80)
!87 = !DILocation(line: 19, column: 27, scope: !80)
!88 = !DILocation(line: 19, column: 6, scope: !17)
!89 = !DILocation(line: 20, column: 10, scope: !80)
!90 = !DILocation(line: 20, column: 3, scope: !80)
!91 = !DILocation(line: 21, column: 14, scope: !17)
!92 = !DILocation(line: 21, column: 2, scope: !17)
!93 = !DILocation(line: 22, column: 9, scope: !17)
!94 = !DILocation(line: 23, column: 1, scope: !17)
!95 = !DILocation(line: 22, column: 2, scope: !17)
!96 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !97, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !99)
!97 = !DISubroutineType(types: !98)
!98 = !{!7}
!99 = !{!100}
!100 = !DILocalVariable(name: "flags", scope: !96, file: !8, line: 42, type: !7)
!101 = !DILocation(line: 42, column: 2, scope: !96)
!102 = !DILocation(line: 42, column: 6, scope: !96)
!103 = !DILocation(line: 44, column: 2, scope: !96)
!104 = !{i64 19122, i64 19131}
!105 = !DILocation(line: 45, column: 2, scope: !96)
!106 = !{i64 19193}
!107 = !DILocation(line: 46, column: 9, scope: !96)
!108 = !DILocation(line: 47, column: 1, scope: !96)
!109 = !DILocation(line: 46, column: 2, scope: !96)
!110 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !111, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !113)
!111 = !DISubroutineType(types: !112)
!112 = !{!6, !5}
!113 = !{!114, !115}
!114 = !DILocalVariable(name: "variable", arg: 1, scope: !110, file: !8, line: 56, type: !5)
!115 = !DILocalVariable(name: "offset", scope: !110, file: !8, line: 58, type: !7)
!116 = !DILocation(line: 56, column: 46, scope: !110)
!117 = !DILocation(line: 58, column: 2, scope: !110)
!118 = !DILocation(line: 58, column: 6, scope: !110)
!119 = !DILocation(line: 60, column: 2, scope: !110)
!120 = !{i64 19494}
!121 = !DILocation(line: 61, column: 25, scope: !110)
!122 = !DILocation(line: 61, column: 20, scope: !110)
!123 = !DILocation(line: 61, column: 36, scope: !110)
!124 = !DILocation(line: 61, column: 34, scope: !110)
!125 = !DILocation(line: 61, column: 10, scope: !110)
!126 = !DILocation(line: 61, column: 9, scope: !110)
!127 = !DILocation(line: 62, column: 1, scope: !110)
!128 = !DILocation(line: 61, column: 2, scope: !110)
!129 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !130, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !132)
!130 = !DISubroutineType(types: !131)
!131 = !{!7, !22, !22, !22, !6, !6}
!132 = !{!133, !134, !135, !136, !137, !138, !139, !140}
!133 = !DILocalVariable(name: "code", arg: 1, scope: !129, file: !8, line: 19, type: !22)
!134 = !DILocalVariable(name: "count", arg: 2, scope: !129, file: !8, line: 19, type: !22)
!135 = !DILocalVariable(name: "varhead", arg: 3, scope: !129, file: !8, line: 19, type: !22)
!136 = !DILocalVariable(name: "input", arg: 4, scope: !129, file: !8, line: 19, type: !6)
!137 = !DILocalVariable(name: "output", arg: 5, scope: !129, file: !8, line: 19, type: !6)
!138 = !DILocalVariable(name: "control", scope: !129, file: !8, line: 21, type: !7)
!139 = !DILocalVariable(name: "status", scope: !129, file: !8, line: 22, type: !7)
!140 = !DILocalVariable(name: "done", scope: !129, file: !8, line: 23, type: !22)
!141 = !DILocation(line: 19, column: 25, scope: !129)
!142 = !DILocation(line: 19, column: 35, scope: !129)
!143 = !DILocation(line: 19, column: 46, scope: !129)
!144 = !DILocation(line: 19, column: 61, scope: !129)
!145 = !DILocation(line: 19, column: 74, scope: !129)
!146 = !DILocation(line: 21, column: 2, scope: !129)
!147 = !DILocation(line: 21, column: 6, scope: !129)
!148 = !DILocation(line: 21, column: 16, scope: !129)
!149 = !DILocation(line: 21, column: 29, scope: !129)
!150 = !DILocation(line: 21, column: 24, scope: !129)
!151 = !DILocation(line: 21, column: 37, scope: !129)
!152 = !DILocation(line: 21, column: 21, scope: !129)
!153 = !DILocation(line: 21, column: 52, scope: !129)
!154 = !DILocation(line: 21, column: 47, scope: !129)
!155 = !DILocation(line: 21, column: 58, scope: !129)
!156 = !DILocation(line: 21, column: 44, scope: !129)
!157 = !DILocation(line: 22, column: 2, scope: !129)
!158 = !DILocation(line: 22, column: 6, scope: !129)
!159 = !DILocation(line: 23, column: 2, scope: !129)
!160 = !DILocation(line: 23, column: 6, scope: !129)
!161 = !DILocation(line: 25, column: 2, scope: !129)
!162 = !DILocation(line: 26, column: 28, scope: !163)
!163 = distinct !DILexicalBlock(scope: !129, file: !8, line: 25, column: 5)
!164 = !DILocation(line: 26, column: 37, scope: !163)
!165 = !DILocation(line: 26, column: 44, scope: !163)
!166 = !DILocation(line: 26, column: 12, scope: !163)
!167 = !DILocation(line: 26, column: 10, scope: !163)
!168 = !DILocation(line: 27, column: 8, scope: !169)
!169 = distinct !DILexicalBlock(scope: !163, file: !8, line: 27, column: 7)
!170 = !DILocation(line: 27, column: 15, scope: !169)
!171 = !DILocation(line: 27, column: 25, scope: !169)
!172 = !DILocation(line: 27, column: 7, scope: !163)
!173 = !DILocation(line: 28, column: 11, scope: !169)
!174 = !DILocation(line: 28, column: 4, scope: !169)
!175 = !DILocation(line: 29, column: 11, scope: !163)
!176 = !DILocation(line: 29, column: 18, scope: !163)
!177 = !DILocation(line: 29, column: 25, scope: !163)
!178 = !DILocation(line: 29, column: 10, scope: !163)
!179 = !DILocation(line: 29, column: 8, scope: !163)
!180 = !DILocation(line: 30, column: 11, scope: !163)
!181 = !DILocation(line: 31, column: 19, scope: !163)
!182 = !DILocation(line: 31, column: 14, scope: !163)
!183 = !DILocation(line: 31, column: 24, scope: !163)
!184 = !DILocation(line: 31, column: 11, scope: !163)
!185 = !DILocation(line: 32, column: 2, scope: !163)
!186 = !DILocation(line: 32, column: 11, scope: !129)
!187 = !DILocation(line: 32, column: 18, scope: !129)
!188 = !DILocation(line: 32, column: 16, scope: !129)
!189 = distinct !{!189, !161, !190, !191}
!190 = !DILocation(line: 32, column: 23, scope: !129)
!191 = !{!"llvm.loop.mustprogress"}
!192 = !DILocation(line: 33, column: 9, scope: !129)
!193 = !DILocation(line: 33, column: 2, scope: !129)
!194 = !DILocation(line: 34, column: 1, scope: !129)
!195 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !196, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !199)
!196 = !DISubroutineType(types: !197)
!197 = !{!198, !7}
!198 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!199 = !{!200}
!200 = !DILocalVariable(name: "status", arg: 1, scope: !195, file: !8, line: 72, type: !7)
!201 = !DILocation(line: 72, column: 33, scope: !195)
!202 = !DILocation(line: 74, column: 10, scope: !195)
!203 = !DILocation(line: 74, column: 17, scope: !195)
!204 = !DILocation(line: 74, column: 27, scope: !195)
!205 = !DILocation(line: 74, column: 2, scope: !195)
!206 = !DISubprogram(name: "_copy_to_user", scope: !3, file: !3, line: 7, type: !207, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!207 = !DISubroutineType(types: !208)
!208 = !{!209, !6, !210, !209}
!209 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!210 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !211, size: 64)
!211 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
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
!223 = !{i64 19313}
!224 = !DILocation(line: 53, column: 1, scope: !212)
!225 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !226, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!226 = !DISubroutineType(types: !227)
!227 = !{!7, !7, !6, !6}
