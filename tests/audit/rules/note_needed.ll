; ModuleID = 'note_needed.c'
source_filename = "note_needed.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @note_needed(i32 noundef %vp, ptr noundef %user) #0 !dbg !17 {
entry:
  %vp.addr = alloca i32, align 4
  %user.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %value = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %vp, ptr %vp.addr, align 4
    #dbg_declare(ptr %vp.addr, !23, !DIExpression(), !51)
  store ptr %user, ptr %user.addr, align 8
    #dbg_declare(ptr %user.addr, !24, !DIExpression(), !52)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !53
    #dbg_declare(ptr %flags, !25, !DIExpression(), !54)
  %call = call i64 @irq_save() #7, !dbg !55
  store i64 %call, ptr %flags, align 8, !dbg !54
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !53
    #dbg_declare(ptr %status, !26, !DIExpression(), !56)
  call void @llvm.lifetime.start.p0(i64 8, ptr %value) #6, !dbg !53
    #dbg_declare(ptr %value, !27, !DIExpression(), !57)
  store i64 0, ptr %value, align 8, !dbg !57
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !58
    #dbg_declare(ptr %input, !28, !DIExpression(), !59)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !60
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !61
  store ptr %call1, ptr %input, align 8, !dbg !59
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !62
    #dbg_declare(ptr %output, !45, !DIExpression(), !63)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !64
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !65
  store ptr %call2, ptr %output, align 8, !dbg !63
  %2 = load ptr, ptr %input, align 8, !dbg !66
  call void @llvm.memset.p0.i64(ptr align 1 %2, i8 0, i64 16, i1 false), !dbg !67
  %3 = load ptr, ptr %output, align 8, !dbg !68
  call void @llvm.memset.p0.i64(ptr align 1 %3, i8 0, i64 16, i1 false), !dbg !69
  %4 = load i32, ptr %vp.addr, align 4, !dbg !70
  %5 = load ptr, ptr %input, align 8, !dbg !71
  %vp3 = getelementptr inbounds %struct.registers_input, ptr %5, i32 0, i32 1, !dbg !72
  store i32 %4, ptr %vp3, align 1, !dbg !73
  %6 = load ptr, ptr %input, align 8, !dbg !74
  %names = getelementptr inbounds %struct.registers_input, ptr %6, i32 0, i32 4, !dbg !75
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !74
  store i32 2, ptr %arrayidx, align 1, !dbg !76
  %7 = load ptr, ptr %input, align 8, !dbg !77
  %8 = load ptr, ptr %output, align 8, !dbg !78
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext 1, i16 noundef zeroext 0, ptr noundef %7, ptr noundef %8) #7, !dbg !79
  store i64 %call4, ptr %status, align 8, !dbg !80
  %9 = load ptr, ptr %user.addr, align 8, !dbg !81
  %10 = load ptr, ptr %output, align 8, !dbg !83
  %call5 = call i64 @_copy_to_user(ptr noundef %9, ptr noundef %10, i64 noundef 16) #7, !dbg !84
  %tobool = icmp ne i64 %call5, 0, !dbg !84
  br i1 %tobool, label %if.end, label %if.then, !dbg !85

if.then:                                          ; preds = %entry
  %11 = load i64, ptr %status, align 8, !dbg !86
  store i64 %11, ptr %value, align 8, !dbg !87
  br label %if.end, !dbg !88

if.end:                                           ; preds = %if.then, %entry
  %12 = load i64, ptr %flags, align 8, !dbg !89
  call void @irq_restore(i64 noundef %12) #7, !dbg !90
  %13 = load i64, ptr %value, align 8, !dbg !91
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %value) #6, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !92
  ret i64 %13, !dbg !93
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

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !127 {
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
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !146
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
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !157
    #dbg_declare(ptr %status, !139, !DIExpression(), !158)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !159
    #dbg_declare(ptr %done, !140, !DIExpression(), !160)
  br label %do.body, !dbg !161

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !162
  %4 = load ptr, ptr %input.addr, align 8, !dbg !164
  %5 = load ptr, ptr %output.addr, align 8, !dbg !165
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !166
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
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !194
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !194
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !194
  %15 = load i64, ptr %retval, align 8, !dbg !194
  ret i64 %15, !dbg !194
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !195 dso_local i64 @_copy_to_user(ptr noundef, ptr noundef, i64 noundef) #5

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !201 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !205, !DIExpression(), !206)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !207
  %and = and i64 %0, 512, !dbg !209
  %tobool = icmp ne i64 %and, 0, !dbg !209
  br i1 %tobool, label %if.then, label %if.end, !dbg !210

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !211, !srcloc !212
  br label %if.end, !dbg !211

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !213
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !214 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!3 = !DIFile(filename: "note_needed.c", directory: ".", checksumkind: CSK_MD5, checksum: "277aaba2174220a6df287a9c1f6886af")
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
!17 = distinct !DISubprogram(name: "note_needed", scope: !3, file: !3, line: 10, type: !18, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !6}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !27, !28, !45}
!23 = !DILocalVariable(name: "vp", arg: 1, scope: !17, file: !3, line: 10, type: !20)
!24 = !DILocalVariable(name: "user", arg: 2, scope: !17, file: !3, line: 10, type: !6)
!25 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 12, type: !7)
!26 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 12, type: !7)
!27 = !DILocalVariable(name: "value", scope: !17, file: !3, line: 12, type: !7)
!28 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 13, type: !29)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !31)
!31 = !{!32, !33, !34, !37, !41}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !30, file: !8, line: 78, baseType: !7, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !30, file: !8, line: 79, baseType: !20, size: 32, offset: 64)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !30, file: !8, line: 80, baseType: !35, size: 8, offset: 96)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !36)
!36 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !30, file: !8, line: 81, baseType: !38, size: 24, offset: 104)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 24, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: 3)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !30, file: !8, line: 82, baseType: !42, offset: 128)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: -1)
!45 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 14, type: !46)
!46 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64)
!47 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "register_value", file: !8, line: 85, size: 128, elements: !48)
!48 = !{!49, !50}
!49 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !47, file: !8, line: 86, baseType: !7, size: 64)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "high", scope: !47, file: !8, line: 87, baseType: !7, size: 64, offset: 64)
!51 = !DILocation(line: 10, column: 21, scope: !17)
!52 = !DILocation(line: 10, column: 31, scope: !17)
!53 = !DILocation(line: 12, column: 2, scope: !17)
!54 = !DILocation(line: 12, column: 6, scope: !17)
!55 = !DILocation(line: 12, column: 14, scope: !17)
!56 = !DILocation(line: 12, column: 26, scope: !17)
!57 = !DILocation(line: 12, column: 34, scope: !17)
!58 = !DILocation(line: 13, column: 2, scope: !17)
!59 = !DILocation(line: 13, column: 26, scope: !17)
!60 = !DILocation(line: 13, column: 52, scope: !17)
!61 = !DILocation(line: 13, column: 34, scope: !17)
!62 = !DILocation(line: 14, column: 2, scope: !17)
!63 = !DILocation(line: 14, column: 25, scope: !17)
!64 = !DILocation(line: 14, column: 52, scope: !17)
!65 = !DILocation(line: 14, column: 34, scope: !17)
!66 = !DILocation(line: 16, column: 19, scope: !17)
!67 = !DILocation(line: 16, column: 2, scope: !17)
!68 = !DILocation(line: 17, column: 19, scope: !17)
!69 = !DILocation(line: 17, column: 2, scope: !17)
!70 = !DILocation(line: 18, column: 14, scope: !17)
!71 = !DILocation(line: 18, column: 2, scope: !17)
!72 = !DILocation(line: 18, column: 9, scope: !17)
!73 = !DILocation(line: 18, column: 12, scope: !17)
!74 = !DILocation(line: 19, column: 2, scope: !17)
!75 = !DILocation(line: 19, column: 9, scope: !17)
!76 = !DILocation(line: 19, column: 18, scope: !17)
!77 = !DILocation(line: 20, column: 43, scope: !17)
!78 = !DILocation(line: 20, column: 50, scope: !17)
!79 = !DILocation(line: 20, column: 11, scope: !17)
!80 = !DILocation(line: 20, column: 9, scope: !17)
!81 = !DILocation(line: 21, column: 21, scope: !82)
!82 = distinct !DILexicalBlock(scope: !17, file: !3, line: 21, column: 6)
!83 = !DILocation(line: 21, column: 27, scope: !82)
!84 = !DILocation(line: 21, column: 7, scope: !82)
!85 = !DILocation(line: 21, column: 6, scope: !17)
!86 = !DILocation(line: 22, column: 11, scope: !82)
!87 = !DILocation(line: 22, column: 9, scope: !82)
!88 = !DILocation(line: 22, column: 3, scope: !82)
!89 = !DILocation(line: 23, column: 14, scope: !17)
!90 = !DILocation(line: 23, column: 2, scope: !17)
!91 = !DILocation(line: 24, column: 9, scope: !17)
!92 = !DILocation(line: 25, column: 1, scope: !17)
!93 = !DILocation(line: 24, column: 2, scope: !17)
!94 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !95, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !97)
!95 = !DISubroutineType(types: !96)
!96 = !{!7}
!97 = !{!98}
!98 = !DILocalVariable(name: "flags", scope: !94, file: !8, line: 42, type: !7)
!99 = !DILocation(line: 42, column: 2, scope: !94)
!100 = !DILocation(line: 42, column: 6, scope: !94)
!101 = !DILocation(line: 44, column: 2, scope: !94)
!102 = !{i64 19209, i64 19218}
!103 = !DILocation(line: 45, column: 2, scope: !94)
!104 = !{i64 19280}
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
!118 = !{i64 19581}
!119 = !DILocation(line: 61, column: 25, scope: !108)
!120 = !DILocation(line: 61, column: 20, scope: !108)
!121 = !DILocation(line: 61, column: 36, scope: !108)
!122 = !DILocation(line: 61, column: 34, scope: !108)
!123 = !DILocation(line: 61, column: 10, scope: !108)
!124 = !DILocation(line: 61, column: 9, scope: !108)
!125 = !DILocation(line: 62, column: 1, scope: !108)
!126 = !DILocation(line: 61, column: 2, scope: !108)
!127 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !128, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !132)
!128 = !DISubroutineType(types: !129)
!129 = !{!7, !130, !130, !130, !6, !6}
!130 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !131)
!131 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!132 = !{!133, !134, !135, !136, !137, !138, !139, !140}
!133 = !DILocalVariable(name: "code", arg: 1, scope: !127, file: !8, line: 19, type: !130)
!134 = !DILocalVariable(name: "count", arg: 2, scope: !127, file: !8, line: 19, type: !130)
!135 = !DILocalVariable(name: "varhead", arg: 3, scope: !127, file: !8, line: 19, type: !130)
!136 = !DILocalVariable(name: "input", arg: 4, scope: !127, file: !8, line: 19, type: !6)
!137 = !DILocalVariable(name: "output", arg: 5, scope: !127, file: !8, line: 19, type: !6)
!138 = !DILocalVariable(name: "control", scope: !127, file: !8, line: 21, type: !7)
!139 = !DILocalVariable(name: "status", scope: !127, file: !8, line: 22, type: !7)
!140 = !DILocalVariable(name: "done", scope: !127, file: !8, line: 23, type: !130)
!141 = !DILocation(line: 19, column: 25, scope: !127)
!142 = !DILocation(line: 19, column: 35, scope: !127)
!143 = !DILocation(line: 19, column: 46, scope: !127)
!144 = !DILocation(line: 19, column: 61, scope: !127)
!145 = !DILocation(line: 19, column: 74, scope: !127)
!146 = !DILocation(line: 21, column: 2, scope: !127)
!147 = !DILocation(line: 21, column: 6, scope: !127)
!148 = !DILocation(line: 21, column: 16, scope: !127)
!149 = !DILocation(line: 21, column: 29, scope: !127)
!150 = !DILocation(line: 21, column: 24, scope: !127)
!151 = !DILocation(line: 21, column: 37, scope: !127)
!152 = !DILocation(line: 21, column: 21, scope: !127)
!153 = !DILocation(line: 21, column: 52, scope: !127)
!154 = !DILocation(line: 21, column: 47, scope: !127)
!155 = !DILocation(line: 21, column: 58, scope: !127)
!156 = !DILocation(line: 21, column: 44, scope: !127)
!157 = !DILocation(line: 22, column: 2, scope: !127)
!158 = !DILocation(line: 22, column: 6, scope: !127)
!159 = !DILocation(line: 23, column: 2, scope: !127)
!160 = !DILocation(line: 23, column: 6, scope: !127)
!161 = !DILocation(line: 25, column: 2, scope: !127)
!162 = !DILocation(line: 26, column: 28, scope: !163)
!163 = distinct !DILexicalBlock(scope: !127, file: !8, line: 25, column: 5)
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
!186 = !DILocation(line: 32, column: 11, scope: !127)
!187 = !DILocation(line: 32, column: 18, scope: !127)
!188 = !DILocation(line: 32, column: 16, scope: !127)
!189 = distinct !{!189, !161, !190, !191}
!190 = !DILocation(line: 32, column: 23, scope: !127)
!191 = !{!"llvm.loop.mustprogress"}
!192 = !DILocation(line: 33, column: 9, scope: !127)
!193 = !DILocation(line: 33, column: 2, scope: !127)
!194 = !DILocation(line: 34, column: 1, scope: !127)
!195 = !DISubprogram(name: "_copy_to_user", scope: !3, file: !3, line: 8, type: !196, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!196 = !DISubroutineType(types: !197)
!197 = !{!198, !6, !199, !198}
!198 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!199 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !200, size: 64)
!200 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!201 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !202, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !204)
!202 = !DISubroutineType(types: !203)
!203 = !{null, !7}
!204 = !{!205}
!205 = !DILocalVariable(name: "flags", arg: 1, scope: !201, file: !8, line: 49, type: !7)
!206 = !DILocation(line: 49, column: 36, scope: !201)
!207 = !DILocation(line: 51, column: 6, scope: !208)
!208 = distinct !DILexicalBlock(scope: !201, file: !8, line: 51, column: 6)
!209 = !DILocation(line: 51, column: 12, scope: !208)
!210 = !DILocation(line: 51, column: 6, scope: !201)
!211 = !DILocation(line: 52, column: 3, scope: !208)
!212 = !{i64 19400}
!213 = !DILocation(line: 53, column: 1, scope: !201)
!214 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !215, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!215 = !DISubroutineType(types: !216)
!216 = !{!7, !7, !6, !6}
