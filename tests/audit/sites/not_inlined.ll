; ModuleID = 'not_inlined.c'
source_filename = "not_inlined.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @not_inlined(i32 noundef %name) #0 !dbg !19 {
entry:
  %name.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  store i32 %name, ptr %name.addr, align 4
    #dbg_declare(ptr %name.addr, !25, !DIExpression(), !45)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !46
    #dbg_declare(ptr %flags, !26, !DIExpression(), !47)
  %call = call i64 @irq_save() #8, !dbg !48
  store i64 %call, ptr %flags, align 8, !dbg !47
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #7, !dbg !49
    #dbg_declare(ptr %input, !27, !DIExpression(), !50)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !51
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #8, !dbg !52
  store ptr %call1, ptr %input, align 8, !dbg !50
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !53
    #dbg_declare(ptr %status, !44, !DIExpression(), !54)
  store i64 1, ptr %status, align 8, !dbg !54
  %1 = load ptr, ptr %input, align 8, !dbg !55
  call void @fill_header(ptr noundef %1) #8, !dbg !56
  %2 = load i32, ptr %name.addr, align 4, !dbg !57
  %3 = load ptr, ptr %input, align 8, !dbg !58
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !59
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !58
  store i32 %2, ptr %arrayidx, align 1, !dbg !60
  %4 = load ptr, ptr %input, align 8, !dbg !61
  %5 = load ptr, ptr %input, align 8, !dbg !62
  %add.ptr = getelementptr i8, ptr %5, i64 24, !dbg !63
  %call2 = call i64 @read_one(ptr noundef %4, ptr noundef %add.ptr) #8, !dbg !64
  store i64 %call2, ptr %status, align 8, !dbg !65
  %6 = load i64, ptr %flags, align 8, !dbg !66
  call void @irq_restore(i64 noundef %6) #8, !dbg !67
  %7 = load i64, ptr %status, align 8, !dbg !68
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !69
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #7, !dbg !69
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !69
  ret i64 %7, !dbg !70
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !71 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !76
    #dbg_declare(ptr %flags, !75, !DIExpression(), !77)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #7, !dbg !78, !srcloc !79
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #7, !dbg !80, !srcloc !81
  %0 = load i64, ptr %flags, align 8, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !83
  ret i64 %0, !dbg !84
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !85 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !89, !DIExpression(), !91)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #7, !dbg !92
    #dbg_declare(ptr %offset, !90, !DIExpression(), !93)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #9, !dbg !94, !srcloc !95
  store i64 %0, ptr %offset, align 8, !dbg !94
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !96
  %2 = ptrtoint ptr %1 to i64, !dbg !97
  %3 = load i64, ptr %offset, align 8, !dbg !98
  %add = add i64 %2, %3, !dbg !99
  %4 = inttoptr i64 %add to ptr, !dbg !100
  %5 = load ptr, ptr %4, align 8, !dbg !101
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #7, !dbg !102
  ret ptr %5, !dbg !103
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !104 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !109, !DIExpression(), !110)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !111
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !112
  store i64 -1, ptr %partition, align 1, !dbg !113
  %1 = load ptr, ptr %input.addr, align 8, !dbg !114
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !115
  store i32 -2, ptr %vp, align 1, !dbg !116
  %2 = load ptr, ptr %input.addr, align 8, !dbg !117
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !118
  store i8 0, ptr %vtl, align 1, !dbg !119
  %3 = load ptr, ptr %input.addr, align 8, !dbg !120
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !121
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !122
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !122
  ret void, !dbg !123
}

; Function Attrs: noinline noredzone nounwind null_pointer_is_valid
define internal i64 @read_one(ptr noundef %input, ptr noundef %output) #3 !dbg !124 {
entry:
  %input.addr = alloca ptr, align 8
  %output.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !128, !DIExpression(), !130)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !129, !DIExpression(), !131)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !132
  %1 = load ptr, ptr %output.addr, align 8, !dbg !133
  %call = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext 1, i16 noundef zeroext 0, ptr noundef %0, ptr noundef %1) #8, !dbg !134
  ret i64 %call, !dbg !135
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !136 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !140, !DIExpression(), !141)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !142
  %and = and i64 %0, 512, !dbg !144
  %tobool = icmp ne i64 %and, 0, !dbg !144
  br i1 %tobool, label %if.then, label %if.end, !dbg !145

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #7, !dbg !146, !srcloc !147
  br label %if.end, !dbg !146

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !148
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #5 !dbg !149 {
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
    #dbg_declare(ptr %code.addr, !155, !DIExpression(), !163)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !156, !DIExpression(), !164)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !157, !DIExpression(), !165)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !158, !DIExpression(), !166)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !159, !DIExpression(), !167)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #7, !dbg !168
    #dbg_declare(ptr %control, !160, !DIExpression(), !169)
  %0 = load i16, ptr %code.addr, align 2, !dbg !170
  %conv = zext i16 %0 to i64, !dbg !170
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !171
  %conv1 = zext i16 %1 to i64, !dbg !172
  %shl = shl i64 %conv1, 17, !dbg !173
  %or = or i64 %conv, %shl, !dbg !174
  %2 = load i16, ptr %count.addr, align 2, !dbg !175
  %conv2 = zext i16 %2 to i64, !dbg !176
  %shl3 = shl i64 %conv2, 32, !dbg !177
  %or4 = or i64 %or, %shl3, !dbg !178
  store i64 %or4, ptr %control, align 8, !dbg !169
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !179
    #dbg_declare(ptr %status, !161, !DIExpression(), !180)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #7, !dbg !181
    #dbg_declare(ptr %done, !162, !DIExpression(), !182)
  br label %do.body, !dbg !183

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !184
  %4 = load ptr, ptr %input.addr, align 8, !dbg !186
  %5 = load ptr, ptr %output.addr, align 8, !dbg !187
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #8, !dbg !188
  store i64 %call, ptr %status, align 8, !dbg !189
  %6 = load i64, ptr %status, align 8, !dbg !190
  %and = and i64 %6, 65535, !dbg !192
  %cmp = icmp ne i64 %and, 0, !dbg !193
  br i1 %cmp, label %if.then, label %if.end, !dbg !194

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !195
  store i64 %7, ptr %retval, align 8, !dbg !196
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !196

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !197
  %shr = lshr i64 %8, 32, !dbg !198
  %and6 = and i64 %shr, 4095, !dbg !199
  %conv7 = trunc i64 %and6 to i16, !dbg !200
  store i16 %conv7, ptr %done, align 2, !dbg !201
  %9 = load i64, ptr %control, align 8, !dbg !202
  %and8 = and i64 %9, -1152640029630136321, !dbg !202
  store i64 %and8, ptr %control, align 8, !dbg !202
  %10 = load i16, ptr %done, align 2, !dbg !203
  %conv9 = zext i16 %10 to i64, !dbg !204
  %shl10 = shl i64 %conv9, 48, !dbg !205
  %11 = load i64, ptr %control, align 8, !dbg !206
  %or11 = or i64 %11, %shl10, !dbg !206
  store i64 %or11, ptr %control, align 8, !dbg !206
  br label %do.cond, !dbg !207

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !208
  %conv12 = zext i16 %12 to i32, !dbg !208
  %13 = load i16, ptr %count.addr, align 2, !dbg !209
  %conv13 = zext i16 %13 to i32, !dbg !209
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !210
  br i1 %cmp14, label %do.body, label %do.end, !dbg !207, !llvm.loop !211

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !214
  store i64 %14, ptr %retval, align 8, !dbg !215
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !215

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #7, !dbg !216
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !216
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #7, !dbg !216
  %15 = load i64, ptr %retval, align 8, !dbg !216
  ret i64 %15, !dbg !216
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !217 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #6

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind }
attributes #8 = { nobuiltin noredzone "no-builtins" }
attributes #9 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "not_inlined.c", directory: ".", checksumkind: CSK_MD5, checksum: "9d9de38e70e2c346b59ed85a2a32068d")
!4 = !{!5, !7, !9}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !10, line: 9, baseType: !11)
!10 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!11 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!12 = !{!0, !13}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!15 = !{i32 7, !"Dwarf Version", i32 5}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!19 = distinct !DISubprogram(name: "not_inlined", scope: !3, file: !3, line: 13, type: !20, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!20 = !DISubroutineType(types: !21)
!21 = !{!9, !22}
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !44}
!25 = !DILocalVariable(name: "name", arg: 1, scope: !19, file: !3, line: 13, type: !22)
!26 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 15, type: !9)
!27 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 16, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !30)
!30 = !{!31, !32, !33, !36, !40}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !29, file: !10, line: 78, baseType: !9, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !29, file: !10, line: 79, baseType: !22, size: 32, offset: 64)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !29, file: !10, line: 80, baseType: !34, size: 8, offset: 96)
!34 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !35)
!35 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !29, file: !10, line: 81, baseType: !37, size: 24, offset: 104)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !34, size: 24, elements: !38)
!38 = !{!39}
!39 = !DISubrange(count: 3)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !29, file: !10, line: 82, baseType: !41, offset: 128)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, elements: !42)
!42 = !{!43}
!43 = !DISubrange(count: -1)
!44 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 17, type: !9)
!45 = !DILocation(line: 13, column: 21, scope: !19)
!46 = !DILocation(line: 15, column: 2, scope: !19)
!47 = !DILocation(line: 15, column: 6, scope: !19)
!48 = !DILocation(line: 15, column: 14, scope: !19)
!49 = !DILocation(line: 16, column: 2, scope: !19)
!50 = !DILocation(line: 16, column: 26, scope: !19)
!51 = !DILocation(line: 16, column: 52, scope: !19)
!52 = !DILocation(line: 16, column: 34, scope: !19)
!53 = !DILocation(line: 17, column: 2, scope: !19)
!54 = !DILocation(line: 17, column: 6, scope: !19)
!55 = !DILocation(line: 19, column: 14, scope: !19)
!56 = !DILocation(line: 19, column: 2, scope: !19)
!57 = !DILocation(line: 20, column: 20, scope: !19)
!58 = !DILocation(line: 20, column: 2, scope: !19)
!59 = !DILocation(line: 20, column: 9, scope: !19)
!60 = !DILocation(line: 20, column: 18, scope: !19)
!61 = !DILocation(line: 21, column: 20, scope: !19)
!62 = !DILocation(line: 21, column: 35, scope: !19)
!63 = !DILocation(line: 21, column: 41, scope: !19)
!64 = !DILocation(line: 21, column: 11, scope: !19)
!65 = !DILocation(line: 21, column: 9, scope: !19)
!66 = !DILocation(line: 22, column: 14, scope: !19)
!67 = !DILocation(line: 22, column: 2, scope: !19)
!68 = !DILocation(line: 23, column: 9, scope: !19)
!69 = !DILocation(line: 24, column: 1, scope: !19)
!70 = !DILocation(line: 23, column: 2, scope: !19)
!71 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !72, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !74)
!72 = !DISubroutineType(types: !73)
!73 = !{!9}
!74 = !{!75}
!75 = !DILocalVariable(name: "flags", scope: !71, file: !10, line: 42, type: !9)
!76 = !DILocation(line: 42, column: 2, scope: !71)
!77 = !DILocation(line: 42, column: 6, scope: !71)
!78 = !DILocation(line: 44, column: 2, scope: !71)
!79 = !{i64 20443, i64 20452}
!80 = !DILocation(line: 45, column: 2, scope: !71)
!81 = !{i64 20514}
!82 = !DILocation(line: 46, column: 9, scope: !71)
!83 = !DILocation(line: 47, column: 1, scope: !71)
!84 = !DILocation(line: 46, column: 2, scope: !71)
!85 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !86, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !88)
!86 = !DISubroutineType(types: !87)
!87 = !{!8, !7}
!88 = !{!89, !90}
!89 = !DILocalVariable(name: "variable", arg: 1, scope: !85, file: !10, line: 56, type: !7)
!90 = !DILocalVariable(name: "offset", scope: !85, file: !10, line: 58, type: !9)
!91 = !DILocation(line: 56, column: 46, scope: !85)
!92 = !DILocation(line: 58, column: 2, scope: !85)
!93 = !DILocation(line: 58, column: 6, scope: !85)
!94 = !DILocation(line: 60, column: 2, scope: !85)
!95 = !{i64 20815}
!96 = !DILocation(line: 61, column: 25, scope: !85)
!97 = !DILocation(line: 61, column: 20, scope: !85)
!98 = !DILocation(line: 61, column: 36, scope: !85)
!99 = !DILocation(line: 61, column: 34, scope: !85)
!100 = !DILocation(line: 61, column: 10, scope: !85)
!101 = !DILocation(line: 61, column: 9, scope: !85)
!102 = !DILocation(line: 62, column: 1, scope: !85)
!103 = !DILocation(line: 61, column: 2, scope: !85)
!104 = distinct !DISubprogram(name: "fill_header", scope: !105, file: !105, line: 17, type: !106, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !108)
!105 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!106 = !DISubroutineType(types: !107)
!107 = !{null, !28}
!108 = !{!109}
!109 = !DILocalVariable(name: "input", arg: 1, scope: !104, file: !105, line: 17, type: !28)
!110 = !DILocation(line: 17, column: 56, scope: !104)
!111 = !DILocation(line: 19, column: 2, scope: !104)
!112 = !DILocation(line: 19, column: 9, scope: !104)
!113 = !DILocation(line: 19, column: 19, scope: !104)
!114 = !DILocation(line: 20, column: 2, scope: !104)
!115 = !DILocation(line: 20, column: 9, scope: !104)
!116 = !DILocation(line: 20, column: 12, scope: !104)
!117 = !DILocation(line: 21, column: 2, scope: !104)
!118 = !DILocation(line: 21, column: 9, scope: !104)
!119 = !DILocation(line: 21, column: 13, scope: !104)
!120 = !DILocation(line: 22, column: 19, scope: !104)
!121 = !DILocation(line: 22, column: 26, scope: !104)
!122 = !DILocation(line: 22, column: 2, scope: !104)
!123 = !DILocation(line: 23, column: 1, scope: !104)
!124 = distinct !DISubprogram(name: "read_one", scope: !3, file: !3, line: 8, type: !125, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !127)
!125 = !DISubroutineType(types: !126)
!126 = !{!9, !8, !8}
!127 = !{!128, !129}
!128 = !DILocalVariable(name: "input", arg: 1, scope: !124, file: !3, line: 8, type: !8)
!129 = !DILocalVariable(name: "output", arg: 2, scope: !124, file: !3, line: 8, type: !8)
!130 = !DILocation(line: 8, column: 53, scope: !124)
!131 = !DILocation(line: 8, column: 66, scope: !124)
!132 = !DILocation(line: 10, column: 41, scope: !124)
!133 = !DILocation(line: 10, column: 48, scope: !124)
!134 = !DILocation(line: 10, column: 9, scope: !124)
!135 = !DILocation(line: 10, column: 2, scope: !124)
!136 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !137, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !139)
!137 = !DISubroutineType(types: !138)
!138 = !{null, !9}
!139 = !{!140}
!140 = !DILocalVariable(name: "flags", arg: 1, scope: !136, file: !10, line: 49, type: !9)
!141 = !DILocation(line: 49, column: 36, scope: !136)
!142 = !DILocation(line: 51, column: 6, scope: !143)
!143 = distinct !DILexicalBlock(scope: !136, file: !10, line: 51, column: 6)
!144 = !DILocation(line: 51, column: 12, scope: !143)
!145 = !DILocation(line: 51, column: 6, scope: !136)
!146 = !DILocation(line: 52, column: 3, scope: !143)
!147 = !{i64 20634}
!148 = !DILocation(line: 53, column: 1, scope: !136)
!149 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !10, file: !10, line: 19, type: !150, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !154)
!150 = !DISubroutineType(types: !151)
!151 = !{!9, !152, !152, !152, !8, !8}
!152 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !10, line: 7, baseType: !153)
!153 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!154 = !{!155, !156, !157, !158, !159, !160, !161, !162}
!155 = !DILocalVariable(name: "code", arg: 1, scope: !149, file: !10, line: 19, type: !152)
!156 = !DILocalVariable(name: "count", arg: 2, scope: !149, file: !10, line: 19, type: !152)
!157 = !DILocalVariable(name: "varhead", arg: 3, scope: !149, file: !10, line: 19, type: !152)
!158 = !DILocalVariable(name: "input", arg: 4, scope: !149, file: !10, line: 19, type: !8)
!159 = !DILocalVariable(name: "output", arg: 5, scope: !149, file: !10, line: 19, type: !8)
!160 = !DILocalVariable(name: "control", scope: !149, file: !10, line: 21, type: !9)
!161 = !DILocalVariable(name: "status", scope: !149, file: !10, line: 22, type: !9)
!162 = !DILocalVariable(name: "done", scope: !149, file: !10, line: 23, type: !152)
!163 = !DILocation(line: 19, column: 25, scope: !149)
!164 = !DILocation(line: 19, column: 35, scope: !149)
!165 = !DILocation(line: 19, column: 46, scope: !149)
!166 = !DILocation(line: 19, column: 61, scope: !149)
!167 = !DILocation(line: 19, column: 74, scope: !149)
!168 = !DILocation(line: 21, column: 2, scope: !149)
!169 = !DILocation(line: 21, column: 6, scope: !149)
!170 = !DILocation(line: 21, column: 16, scope: !149)
!171 = !DILocation(line: 21, column: 29, scope: !149)
!172 = !DILocation(line: 21, column: 24, scope: !149)
!173 = !DILocation(line: 21, column: 37, scope: !149)
!174 = !DILocation(line: 21, column: 21, scope: !149)
!175 = !DILocation(line: 21, column: 52, scope: !149)
!176 = !DILocation(line: 21, column: 47, scope: !149)
!177 = !DILocation(line: 21, column: 58, scope: !149)
!178 = !DILocation(line: 21, column: 44, scope: !149)
!179 = !DILocation(line: 22, column: 2, scope: !149)
!180 = !DILocation(line: 22, column: 6, scope: !149)
!181 = !DILocation(line: 23, column: 2, scope: !149)
!182 = !DILocation(line: 23, column: 6, scope: !149)
!183 = !DILocation(line: 25, column: 2, scope: !149)
!184 = !DILocation(line: 26, column: 28, scope: !185)
!185 = distinct !DILexicalBlock(scope: !149, file: !10, line: 25, column: 5)
!186 = !DILocation(line: 26, column: 37, scope: !185)
!187 = !DILocation(line: 26, column: 44, scope: !185)
!188 = !DILocation(line: 26, column: 12, scope: !185)
!189 = !DILocation(line: 26, column: 10, scope: !185)
!190 = !DILocation(line: 27, column: 8, scope: !191)
!191 = distinct !DILexicalBlock(scope: !185, file: !10, line: 27, column: 7)
!192 = !DILocation(line: 27, column: 15, scope: !191)
!193 = !DILocation(line: 27, column: 25, scope: !191)
!194 = !DILocation(line: 27, column: 7, scope: !185)
!195 = !DILocation(line: 28, column: 11, scope: !191)
!196 = !DILocation(line: 28, column: 4, scope: !191)
!197 = !DILocation(line: 29, column: 11, scope: !185)
!198 = !DILocation(line: 29, column: 18, scope: !185)
!199 = !DILocation(line: 29, column: 25, scope: !185)
!200 = !DILocation(line: 29, column: 10, scope: !185)
!201 = !DILocation(line: 29, column: 8, scope: !185)
!202 = !DILocation(line: 30, column: 11, scope: !185)
!203 = !DILocation(line: 31, column: 19, scope: !185)
!204 = !DILocation(line: 31, column: 14, scope: !185)
!205 = !DILocation(line: 31, column: 24, scope: !185)
!206 = !DILocation(line: 31, column: 11, scope: !185)
!207 = !DILocation(line: 32, column: 2, scope: !185)
!208 = !DILocation(line: 32, column: 11, scope: !149)
!209 = !DILocation(line: 32, column: 18, scope: !149)
!210 = !DILocation(line: 32, column: 16, scope: !149)
!211 = distinct !{!211, !183, !212, !213}
!212 = !DILocation(line: 32, column: 23, scope: !149)
!213 = !{!"llvm.loop.mustprogress"}
!214 = !DILocation(line: 33, column: 9, scope: !149)
!215 = !DILocation(line: 33, column: 2, scope: !149)
!216 = !DILocation(line: 34, column: 1, scope: !149)
!217 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !218, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!218 = !DISubroutineType(types: !219)
!219 = !{!9, !9, !8, !8}
