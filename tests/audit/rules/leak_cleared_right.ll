; ModuleID = 'leak_cleared_right.c'
source_filename = "leak_cleared_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @leak_cleared_right(ptr noundef %user, i32 noundef %vp) #0 !dbg !17 {
entry:
  %user.addr = alloca ptr, align 8
  %vp.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store ptr %user, ptr %user.addr, align 8
    #dbg_declare(ptr %user.addr, !23, !DIExpression(), !50)
  store i32 %vp, ptr %vp.addr, align 4
    #dbg_declare(ptr %vp.addr, !24, !DIExpression(), !51)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !52
    #dbg_declare(ptr %flags, !25, !DIExpression(), !53)
  %call = call i64 @irq_save() #7, !dbg !54
  store i64 %call, ptr %flags, align 8, !dbg !53
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !52
    #dbg_declare(ptr %status, !26, !DIExpression(), !55)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !56
    #dbg_declare(ptr %input, !27, !DIExpression(), !57)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !58
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !59
  store ptr %call1, ptr %input, align 8, !dbg !57
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !60
    #dbg_declare(ptr %output, !44, !DIExpression(), !61)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !62
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !63
  store ptr %call2, ptr %output, align 8, !dbg !61
  %2 = load ptr, ptr %output, align 8, !dbg !64
  call void @llvm.memset.p0.i64(ptr align 1 %2, i8 0, i64 4096, i1 false), !dbg !65
  %3 = load ptr, ptr %input, align 8, !dbg !66
  %4 = load ptr, ptr %output, align 8, !dbg !67
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext 2, i16 noundef zeroext 0, ptr noundef %3, ptr noundef %4) #7, !dbg !68
  store i64 %call3, ptr %status, align 8, !dbg !69
  %5 = load i64, ptr %status, align 8, !dbg !70
  %call4 = call i32 @succeeded(i64 noundef %5) #7, !dbg !72
  %tobool = icmp ne i32 %call4, 0, !dbg !72
  br i1 %tobool, label %land.lhs.true, label %if.end, !dbg !73

land.lhs.true:                                    ; preds = %entry
  %6 = load ptr, ptr %user.addr, align 8, !dbg !74
  %7 = load ptr, ptr %output, align 8, !dbg !75
  %call5 = call i64 @_copy_to_user(ptr noundef %6, ptr noundef %7, i64 noundef 4096) #7, !dbg !76
  %tobool6 = icmp ne i64 %call5, 0, !dbg !76
  br i1 %tobool6, label %if.then, label %if.end, !dbg !77

if.then:                                          ; preds = %land.lhs.true
  store i64 1, ptr %status, align 8, !dbg !78
  br label %if.end, !dbg !79

if.end:                                           ; preds = %if.then, %land.lhs.true, %entry
  %8 = load i64, ptr %flags, align 8, !dbg !80
  call void @irq_restore(i64 noundef %8) #7, !dbg !81
  %9 = load i64, ptr %status, align 8, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !83
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !83
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !83
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

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !118 {
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
    #dbg_declare(ptr %code.addr, !124, !DIExpression(), !132)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !125, !DIExpression(), !133)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !126, !DIExpression(), !134)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !127, !DIExpression(), !135)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !128, !DIExpression(), !136)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !137
    #dbg_declare(ptr %control, !129, !DIExpression(), !138)
  %0 = load i16, ptr %code.addr, align 2, !dbg !139
  %conv = zext i16 %0 to i64, !dbg !139
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !140
  %conv1 = zext i16 %1 to i64, !dbg !141
  %shl = shl i64 %conv1, 17, !dbg !142
  %or = or i64 %conv, %shl, !dbg !143
  %2 = load i16, ptr %count.addr, align 2, !dbg !144
  %conv2 = zext i16 %2 to i64, !dbg !145
  %shl3 = shl i64 %conv2, 32, !dbg !146
  %or4 = or i64 %or, %shl3, !dbg !147
  store i64 %or4, ptr %control, align 8, !dbg !138
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !148
    #dbg_declare(ptr %status, !130, !DIExpression(), !149)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !150
    #dbg_declare(ptr %done, !131, !DIExpression(), !151)
  br label %do.body, !dbg !152

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !153
  %4 = load ptr, ptr %input.addr, align 8, !dbg !155
  %5 = load ptr, ptr %output.addr, align 8, !dbg !156
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !157
  store i64 %call, ptr %status, align 8, !dbg !158
  %6 = load i64, ptr %status, align 8, !dbg !159
  %and = and i64 %6, 65535, !dbg !161
  %cmp = icmp ne i64 %and, 0, !dbg !162
  br i1 %cmp, label %if.then, label %if.end, !dbg !163

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !164
  store i64 %7, ptr %retval, align 8, !dbg !165
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !165

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !166
  %shr = lshr i64 %8, 32, !dbg !167
  %and6 = and i64 %shr, 4095, !dbg !168
  %conv7 = trunc i64 %and6 to i16, !dbg !169
  store i16 %conv7, ptr %done, align 2, !dbg !170
  %9 = load i64, ptr %control, align 8, !dbg !171
  %and8 = and i64 %9, -1152640029630136321, !dbg !171
  store i64 %and8, ptr %control, align 8, !dbg !171
  %10 = load i16, ptr %done, align 2, !dbg !172
  %conv9 = zext i16 %10 to i64, !dbg !173
  %shl10 = shl i64 %conv9, 48, !dbg !174
  %11 = load i64, ptr %control, align 8, !dbg !175
  %or11 = or i64 %11, %shl10, !dbg !175
  store i64 %or11, ptr %control, align 8, !dbg !175
  br label %do.cond, !dbg !176

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !177
  %conv12 = zext i16 %12 to i32, !dbg !177
  %13 = load i16, ptr %count.addr, align 2, !dbg !178
  %conv13 = zext i16 %13 to i32, !dbg !178
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !179
  br i1 %cmp14, label %do.body, label %do.end, !dbg !176, !llvm.loop !180

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !183
  store i64 %14, ptr %retval, align 8, !dbg !184
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !184

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !185
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !185
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !185
  %15 = load i64, ptr %retval, align 8, !dbg !185
  ret i64 %15, !dbg !185
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !186 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !191, !DIExpression(), !192)
  %0 = load i64, ptr %status.addr, align 8, !dbg !193
  %and = and i64 %0, 65535, !dbg !194
  %cmp = icmp eq i64 %and, 0, !dbg !195
  %conv = zext i1 %cmp to i32, !dbg !195
  ret i32 %conv, !dbg !196
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !197 dso_local i64 @_copy_to_user(ptr noundef, ptr noundef, i64 noundef) #5

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "leak_cleared_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "f8f4e8f705e938480bc48630eee3bee4")
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
!17 = distinct !DISubprogram(name: "leak_cleared_right", scope: !3, file: !3, line: 10, type: !18, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !6, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !27, !44}
!23 = !DILocalVariable(name: "user", arg: 1, scope: !17, file: !3, line: 10, type: !6)
!24 = !DILocalVariable(name: "vp", arg: 2, scope: !17, file: !3, line: 10, type: !20)
!25 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 12, type: !7)
!26 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 12, type: !7)
!27 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 13, type: !28)
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
!44 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 14, type: !45)
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !46, size: 64)
!46 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "register_value", file: !8, line: 85, size: 128, elements: !47)
!47 = !{!48, !49}
!48 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !46, file: !8, line: 86, baseType: !7, size: 64)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "high", scope: !46, file: !8, line: 87, baseType: !7, size: 64, offset: 64)
!50 = !DILocation(line: 10, column: 30, scope: !17)
!51 = !DILocation(line: 10, column: 40, scope: !17)
!52 = !DILocation(line: 12, column: 2, scope: !17)
!53 = !DILocation(line: 12, column: 6, scope: !17)
!54 = !DILocation(line: 12, column: 14, scope: !17)
!55 = !DILocation(line: 12, column: 26, scope: !17)
!56 = !DILocation(line: 13, column: 2, scope: !17)
!57 = !DILocation(line: 13, column: 26, scope: !17)
!58 = !DILocation(line: 13, column: 52, scope: !17)
!59 = !DILocation(line: 13, column: 34, scope: !17)
!60 = !DILocation(line: 14, column: 2, scope: !17)
!61 = !DILocation(line: 14, column: 25, scope: !17)
!62 = !DILocation(line: 14, column: 52, scope: !17)
!63 = !DILocation(line: 14, column: 34, scope: !17)
!64 = !DILocation(line: 16, column: 19, scope: !17)
!65 = !DILocation(line: 16, column: 2, scope: !17)
!66 = !DILocation(line: 17, column: 43, scope: !17)
!67 = !DILocation(line: 17, column: 50, scope: !17)
!68 = !DILocation(line: 17, column: 11, scope: !17)
!69 = !DILocation(line: 17, column: 9, scope: !17)
!70 = !DILocation(line: 18, column: 16, scope: !71)
!71 = distinct !DILexicalBlock(scope: !17, file: !3, line: 18, column: 6)
!72 = !DILocation(line: 18, column: 6, scope: !71)
!73 = !DILocation(line: 18, column: 24, scope: !71)
!74 = !DILocation(line: 18, column: 41, scope: !71)
!75 = !DILocation(line: 18, column: 47, scope: !71)
!76 = !DILocation(line: 18, column: 27, scope: !71)
!77 = !DILocation(line: 18, column: 6, scope: !17)
!78 = !DILocation(line: 19, column: 10, scope: !71)
!79 = !DILocation(line: 19, column: 3, scope: !71)
!80 = !DILocation(line: 20, column: 14, scope: !17)
!81 = !DILocation(line: 20, column: 2, scope: !17)
!82 = !DILocation(line: 21, column: 9, scope: !17)
!83 = !DILocation(line: 22, column: 1, scope: !17)
!84 = !DILocation(line: 21, column: 2, scope: !17)
!85 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !86, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !88)
!86 = !DISubroutineType(types: !87)
!87 = !{!7}
!88 = !{!89}
!89 = !DILocalVariable(name: "flags", scope: !85, file: !8, line: 42, type: !7)
!90 = !DILocation(line: 42, column: 2, scope: !85)
!91 = !DILocation(line: 42, column: 6, scope: !85)
!92 = !DILocation(line: 44, column: 2, scope: !85)
!93 = !{i64 19119, i64 19128}
!94 = !DILocation(line: 45, column: 2, scope: !85)
!95 = !{i64 19190}
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
!109 = !{i64 19491}
!110 = !DILocation(line: 61, column: 25, scope: !99)
!111 = !DILocation(line: 61, column: 20, scope: !99)
!112 = !DILocation(line: 61, column: 36, scope: !99)
!113 = !DILocation(line: 61, column: 34, scope: !99)
!114 = !DILocation(line: 61, column: 10, scope: !99)
!115 = !DILocation(line: 61, column: 9, scope: !99)
!116 = !DILocation(line: 62, column: 1, scope: !99)
!117 = !DILocation(line: 61, column: 2, scope: !99)
!118 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !119, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !123)
!119 = !DISubroutineType(types: !120)
!120 = !{!7, !121, !121, !121, !6, !6}
!121 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !122)
!122 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!123 = !{!124, !125, !126, !127, !128, !129, !130, !131}
!124 = !DILocalVariable(name: "code", arg: 1, scope: !118, file: !8, line: 19, type: !121)
!125 = !DILocalVariable(name: "count", arg: 2, scope: !118, file: !8, line: 19, type: !121)
!126 = !DILocalVariable(name: "varhead", arg: 3, scope: !118, file: !8, line: 19, type: !121)
!127 = !DILocalVariable(name: "input", arg: 4, scope: !118, file: !8, line: 19, type: !6)
!128 = !DILocalVariable(name: "output", arg: 5, scope: !118, file: !8, line: 19, type: !6)
!129 = !DILocalVariable(name: "control", scope: !118, file: !8, line: 21, type: !7)
!130 = !DILocalVariable(name: "status", scope: !118, file: !8, line: 22, type: !7)
!131 = !DILocalVariable(name: "done", scope: !118, file: !8, line: 23, type: !121)
!132 = !DILocation(line: 19, column: 25, scope: !118)
!133 = !DILocation(line: 19, column: 35, scope: !118)
!134 = !DILocation(line: 19, column: 46, scope: !118)
!135 = !DILocation(line: 19, column: 61, scope: !118)
!136 = !DILocation(line: 19, column: 74, scope: !118)
!137 = !DILocation(line: 21, column: 2, scope: !118)
!138 = !DILocation(line: 21, column: 6, scope: !118)
!139 = !DILocation(line: 21, column: 16, scope: !118)
!140 = !DILocation(line: 21, column: 29, scope: !118)
!141 = !DILocation(line: 21, column: 24, scope: !118)
!142 = !DILocation(line: 21, column: 37, scope: !118)
!143 = !DILocation(line: 21, column: 21, scope: !118)
!144 = !DILocation(line: 21, column: 52, scope: !118)
!145 = !DILocation(line: 21, column: 47, scope: !118)
!146 = !DILocation(line: 21, column: 58, scope: !118)
!147 = !DILocation(line: 21, column: 44, scope: !118)
!148 = !DILocation(line: 22, column: 2, scope: !118)
!149 = !DILocation(line: 22, column: 6, scope: !118)
!150 = !DILocation(line: 23, column: 2, scope: !118)
!151 = !DILocation(line: 23, column: 6, scope: !118)
!152 = !DILocation(line: 25, column: 2, scope: !118)
!153 = !DILocation(line: 26, column: 28, scope: !154)
!154 = distinct !DILexicalBlock(scope: !118, file: !8, line: 25, column: 5)
!155 = !DILocation(line: 26, column: 37, scope: !154)
!156 = !DILocation(line: 26, column: 44, scope: !154)
!157 = !DILocation(line: 26, column: 12, scope: !154)
!158 = !DILocation(line: 26, column: 10, scope: !154)
!159 = !DILocation(line: 27, column: 8, scope: !160)
!160 = distinct !DILexicalBlock(scope: !154, file: !8, line: 27, column: 7)
!161 = !DILocation(line: 27, column: 15, scope: !160)
!162 = !DILocation(line: 27, column: 25, scope: !160)
!163 = !DILocation(line: 27, column: 7, scope: !154)
!164 = !DILocation(line: 28, column: 11, scope: !160)
!165 = !DILocation(line: 28, column: 4, scope: !160)
!166 = !DILocation(line: 29, column: 11, scope: !154)
!167 = !DILocation(line: 29, column: 18, scope: !154)
!168 = !DILocation(line: 29, column: 25, scope: !154)
!169 = !DILocation(line: 29, column: 10, scope: !154)
!170 = !DILocation(line: 29, column: 8, scope: !154)
!171 = !DILocation(line: 30, column: 11, scope: !154)
!172 = !DILocation(line: 31, column: 19, scope: !154)
!173 = !DILocation(line: 31, column: 14, scope: !154)
!174 = !DILocation(line: 31, column: 24, scope: !154)
!175 = !DILocation(line: 31, column: 11, scope: !154)
!176 = !DILocation(line: 32, column: 2, scope: !154)
!177 = !DILocation(line: 32, column: 11, scope: !118)
!178 = !DILocation(line: 32, column: 18, scope: !118)
!179 = !DILocation(line: 32, column: 16, scope: !118)
!180 = distinct !{!180, !152, !181, !182}
!181 = !DILocation(line: 32, column: 23, scope: !118)
!182 = !{!"llvm.loop.mustprogress"}
!183 = !DILocation(line: 33, column: 9, scope: !118)
!184 = !DILocation(line: 33, column: 2, scope: !118)
!185 = !DILocation(line: 34, column: 1, scope: !118)
!186 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !187, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !190)
!187 = !DISubroutineType(types: !188)
!188 = !{!189, !7}
!189 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!190 = !{!191}
!191 = !DILocalVariable(name: "status", arg: 1, scope: !186, file: !8, line: 72, type: !7)
!192 = !DILocation(line: 72, column: 33, scope: !186)
!193 = !DILocation(line: 74, column: 10, scope: !186)
!194 = !DILocation(line: 74, column: 17, scope: !186)
!195 = !DILocation(line: 74, column: 27, scope: !186)
!196 = !DILocation(line: 74, column: 2, scope: !186)
!197 = !DISubprogram(name: "_copy_to_user", scope: !3, file: !3, line: 7, type: !198, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!198 = !DISubroutineType(types: !199)
!199 = !{!200, !6, !201, !200}
!200 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!201 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !202, size: 64)
!202 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
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
!214 = !{i64 19310}
!215 = !DILocation(line: 53, column: 1, scope: !203)
!216 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !217, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!217 = !DISubroutineType(types: !218)
!218 = !{!7, !7, !6, !6}
