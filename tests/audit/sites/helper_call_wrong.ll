; ModuleID = 'helper_call_wrong.c'
source_filename = "helper_call_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @helper_call_wrong(i32 noundef %name) #0 !dbg !17 {
entry:
  %name.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  store i32 %name, ptr %name.addr, align 4
    #dbg_declare(ptr %name.addr, !23, !DIExpression(), !44)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !45
    #dbg_declare(ptr %flags, !24, !DIExpression(), !46)
  %call = call i64 @irq_save() #7, !dbg !47
  store i64 %call, ptr %flags, align 8, !dbg !46
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !48
    #dbg_declare(ptr %input, !25, !DIExpression(), !49)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !50
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !51
  store ptr %call1, ptr %input, align 8, !dbg !49
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !52
    #dbg_declare(ptr %output, !42, !DIExpression(), !53)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !54
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !55
  store ptr %call2, ptr %output, align 8, !dbg !53
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !56
    #dbg_declare(ptr %status, !43, !DIExpression(), !57)
  store i64 1, ptr %status, align 8, !dbg !57
  %2 = load ptr, ptr %input, align 8, !dbg !58
  call void @fill_header(ptr noundef %2) #7, !dbg !59
  %3 = load i32, ptr %name.addr, align 4, !dbg !60
  %4 = load ptr, ptr %input, align 8, !dbg !61
  %names = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 4, !dbg !62
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !61
  store i32 %3, ptr %arrayidx, align 1, !dbg !63
  %5 = load ptr, ptr %input, align 8, !dbg !64
  %6 = load ptr, ptr %input, align 8, !dbg !65
  %call3 = call i64 @read_one(ptr noundef %5, ptr noundef %6) #7, !dbg !66
  store i64 %call3, ptr %status, align 8, !dbg !67
  %7 = load i64, ptr %flags, align 8, !dbg !68
  call void @irq_restore(i64 noundef %7) #7, !dbg !69
  %8 = load i64, ptr %status, align 8, !dbg !70
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !71
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !71
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !71
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !71
  ret i64 %8, !dbg !72
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !73 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !78
    #dbg_declare(ptr %flags, !77, !DIExpression(), !79)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !80, !srcloc !81
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !82, !srcloc !83
  %0 = load i64, ptr %flags, align 8, !dbg !84
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !85
  ret i64 %0, !dbg !86
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !87 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !91, !DIExpression(), !93)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !94
    #dbg_declare(ptr %offset, !92, !DIExpression(), !95)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !96, !srcloc !97
  store i64 %0, ptr %offset, align 8, !dbg !96
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !98
  %2 = ptrtoint ptr %1 to i64, !dbg !99
  %3 = load i64, ptr %offset, align 8, !dbg !100
  %add = add i64 %2, %3, !dbg !101
  %4 = inttoptr i64 %add to ptr, !dbg !102
  %5 = load ptr, ptr %4, align 8, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !104
  ret ptr %5, !dbg !105
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !106 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !111, !DIExpression(), !112)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !113
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !114
  store i64 -1, ptr %partition, align 1, !dbg !115
  %1 = load ptr, ptr %input.addr, align 8, !dbg !116
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !117
  store i32 -2, ptr %vp, align 1, !dbg !118
  %2 = load ptr, ptr %input.addr, align 8, !dbg !119
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !120
  store i8 0, ptr %vtl, align 1, !dbg !121
  %3 = load ptr, ptr %input.addr, align 8, !dbg !122
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !123
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !124
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !124
  ret void, !dbg !125
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal i64 @read_one(ptr noundef %input, ptr noundef %output) #0 !dbg !126 {
entry:
  %input.addr = alloca ptr, align 8
  %output.addr = alloca ptr, align 8
  %status = alloca i64, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !130, !DIExpression(), !133)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !131, !DIExpression(), !134)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !135
    #dbg_declare(ptr %status, !132, !DIExpression(), !136)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !137
  %1 = load ptr, ptr %output.addr, align 8, !dbg !138
  %call = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext 1, i16 noundef zeroext 0, ptr noundef %0, ptr noundef %1) #7, !dbg !139
  store i64 %call, ptr %status, align 8, !dbg !136
  %2 = load i64, ptr %status, align 8, !dbg !140
  %call1 = call i32 @succeeded(i64 noundef %2) #7, !dbg !141
  %tobool = icmp ne i32 %call1, 0, !dbg !141
  br i1 %tobool, label %cond.true, label %cond.false, !dbg !141

cond.true:                                        ; preds = %entry
  br label %cond.end, !dbg !141

cond.false:                                       ; preds = %entry
  %3 = load i64, ptr %status, align 8, !dbg !142
  br label %cond.end, !dbg !141

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ 0, %cond.true ], [ %3, %cond.false ], !dbg !141
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !143
  ret i64 %cond, !dbg !144
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !145 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !149, !DIExpression(), !150)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !151
  %and = and i64 %0, 512, !dbg !153
  %tobool = icmp ne i64 %and, 0, !dbg !153
  br i1 %tobool, label %if.then, label %if.end, !dbg !154

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !155, !srcloc !156
  br label %if.end, !dbg !155

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !157
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !158 {
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
    #dbg_declare(ptr %code.addr, !164, !DIExpression(), !172)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !165, !DIExpression(), !173)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !166, !DIExpression(), !174)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !167, !DIExpression(), !175)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !168, !DIExpression(), !176)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !177
    #dbg_declare(ptr %control, !169, !DIExpression(), !178)
  %0 = load i16, ptr %code.addr, align 2, !dbg !179
  %conv = zext i16 %0 to i64, !dbg !179
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !180
  %conv1 = zext i16 %1 to i64, !dbg !181
  %shl = shl i64 %conv1, 17, !dbg !182
  %or = or i64 %conv, %shl, !dbg !183
  %2 = load i16, ptr %count.addr, align 2, !dbg !184
  %conv2 = zext i16 %2 to i64, !dbg !185
  %shl3 = shl i64 %conv2, 32, !dbg !186
  %or4 = or i64 %or, %shl3, !dbg !187
  store i64 %or4, ptr %control, align 8, !dbg !178
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !188
    #dbg_declare(ptr %status, !170, !DIExpression(), !189)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !190
    #dbg_declare(ptr %done, !171, !DIExpression(), !191)
  br label %do.body, !dbg !192

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !193
  %4 = load ptr, ptr %input.addr, align 8, !dbg !195
  %5 = load ptr, ptr %output.addr, align 8, !dbg !196
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !197
  store i64 %call, ptr %status, align 8, !dbg !198
  %6 = load i64, ptr %status, align 8, !dbg !199
  %and = and i64 %6, 65535, !dbg !201
  %cmp = icmp ne i64 %and, 0, !dbg !202
  br i1 %cmp, label %if.then, label %if.end, !dbg !203

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !204
  store i64 %7, ptr %retval, align 8, !dbg !205
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !205

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !206
  %shr = lshr i64 %8, 32, !dbg !207
  %and6 = and i64 %shr, 4095, !dbg !208
  %conv7 = trunc i64 %and6 to i16, !dbg !209
  store i16 %conv7, ptr %done, align 2, !dbg !210
  %9 = load i64, ptr %control, align 8, !dbg !211
  %and8 = and i64 %9, -1152640029630136321, !dbg !211
  store i64 %and8, ptr %control, align 8, !dbg !211
  %10 = load i16, ptr %done, align 2, !dbg !212
  %conv9 = zext i16 %10 to i64, !dbg !213
  %shl10 = shl i64 %conv9, 48, !dbg !214
  %11 = load i64, ptr %control, align 8, !dbg !215
  %or11 = or i64 %11, %shl10, !dbg !215
  store i64 %or11, ptr %control, align 8, !dbg !215
  br label %do.cond, !dbg !216

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !217
  %conv12 = zext i16 %12 to i32, !dbg !217
  %13 = load i16, ptr %count.addr, align 2, !dbg !218
  %conv13 = zext i16 %13 to i32, !dbg !218
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !219
  br i1 %cmp14, label %do.body, label %do.end, !dbg !216, !llvm.loop !220

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !223
  store i64 %14, ptr %retval, align 8, !dbg !224
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !224

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !225
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !225
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !225
  %15 = load i64, ptr %retval, align 8, !dbg !225
  ret i64 %15, !dbg !225
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !226 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !231, !DIExpression(), !232)
  %0 = load i64, ptr %status.addr, align 8, !dbg !233
  %and = and i64 %0, 65535, !dbg !234
  %cmp = icmp eq i64 %and, 0, !dbg !235
  %conv = zext i1 %cmp to i32, !dbg !235
  ret i32 %conv, !dbg !236
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !237 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!3 = !DIFile(filename: "helper_call_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "d5067749878f1eec7142e52566805f4e")
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
!17 = distinct !DISubprogram(name: "helper_call_wrong", scope: !3, file: !3, line: 15, type: !18, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !42, !43}
!23 = !DILocalVariable(name: "name", arg: 1, scope: !17, file: !3, line: 15, type: !20)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 17, type: !7)
!25 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 18, type: !26)
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
!42 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 19, type: !6)
!43 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 20, type: !7)
!44 = !DILocation(line: 15, column: 27, scope: !17)
!45 = !DILocation(line: 17, column: 2, scope: !17)
!46 = !DILocation(line: 17, column: 6, scope: !17)
!47 = !DILocation(line: 17, column: 14, scope: !17)
!48 = !DILocation(line: 18, column: 2, scope: !17)
!49 = !DILocation(line: 18, column: 26, scope: !17)
!50 = !DILocation(line: 18, column: 52, scope: !17)
!51 = !DILocation(line: 18, column: 34, scope: !17)
!52 = !DILocation(line: 19, column: 2, scope: !17)
!53 = !DILocation(line: 19, column: 8, scope: !17)
!54 = !DILocation(line: 19, column: 35, scope: !17)
!55 = !DILocation(line: 19, column: 17, scope: !17)
!56 = !DILocation(line: 20, column: 2, scope: !17)
!57 = !DILocation(line: 20, column: 6, scope: !17)
!58 = !DILocation(line: 22, column: 14, scope: !17)
!59 = !DILocation(line: 22, column: 2, scope: !17)
!60 = !DILocation(line: 23, column: 20, scope: !17)
!61 = !DILocation(line: 23, column: 2, scope: !17)
!62 = !DILocation(line: 23, column: 9, scope: !17)
!63 = !DILocation(line: 23, column: 18, scope: !17)
!64 = !DILocation(line: 24, column: 20, scope: !17)
!65 = !DILocation(line: 24, column: 27, scope: !17)
!66 = !DILocation(line: 24, column: 11, scope: !17)
!67 = !DILocation(line: 24, column: 9, scope: !17)
!68 = !DILocation(line: 25, column: 14, scope: !17)
!69 = !DILocation(line: 25, column: 2, scope: !17)
!70 = !DILocation(line: 26, column: 9, scope: !17)
!71 = !DILocation(line: 27, column: 1, scope: !17)
!72 = !DILocation(line: 26, column: 2, scope: !17)
!73 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !74, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !76)
!74 = !DISubroutineType(types: !75)
!75 = !{!7}
!76 = !{!77}
!77 = !DILocalVariable(name: "flags", scope: !73, file: !8, line: 42, type: !7)
!78 = !DILocation(line: 42, column: 2, scope: !73)
!79 = !DILocation(line: 42, column: 6, scope: !73)
!80 = !DILocation(line: 44, column: 2, scope: !73)
!81 = !{i64 20516, i64 20525}
!82 = !DILocation(line: 45, column: 2, scope: !73)
!83 = !{i64 20587}
!84 = !DILocation(line: 46, column: 9, scope: !73)
!85 = !DILocation(line: 47, column: 1, scope: !73)
!86 = !DILocation(line: 46, column: 2, scope: !73)
!87 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !88, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !90)
!88 = !DISubroutineType(types: !89)
!89 = !{!6, !5}
!90 = !{!91, !92}
!91 = !DILocalVariable(name: "variable", arg: 1, scope: !87, file: !8, line: 56, type: !5)
!92 = !DILocalVariable(name: "offset", scope: !87, file: !8, line: 58, type: !7)
!93 = !DILocation(line: 56, column: 46, scope: !87)
!94 = !DILocation(line: 58, column: 2, scope: !87)
!95 = !DILocation(line: 58, column: 6, scope: !87)
!96 = !DILocation(line: 60, column: 2, scope: !87)
!97 = !{i64 20888}
!98 = !DILocation(line: 61, column: 25, scope: !87)
!99 = !DILocation(line: 61, column: 20, scope: !87)
!100 = !DILocation(line: 61, column: 36, scope: !87)
!101 = !DILocation(line: 61, column: 34, scope: !87)
!102 = !DILocation(line: 61, column: 10, scope: !87)
!103 = !DILocation(line: 61, column: 9, scope: !87)
!104 = !DILocation(line: 62, column: 1, scope: !87)
!105 = !DILocation(line: 61, column: 2, scope: !87)
!106 = distinct !DISubprogram(name: "fill_header", scope: !107, file: !107, line: 17, type: !108, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !110)
!107 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!108 = !DISubroutineType(types: !109)
!109 = !{null, !26}
!110 = !{!111}
!111 = !DILocalVariable(name: "input", arg: 1, scope: !106, file: !107, line: 17, type: !26)
!112 = !DILocation(line: 17, column: 56, scope: !106)
!113 = !DILocation(line: 19, column: 2, scope: !106)
!114 = !DILocation(line: 19, column: 9, scope: !106)
!115 = !DILocation(line: 19, column: 19, scope: !106)
!116 = !DILocation(line: 20, column: 2, scope: !106)
!117 = !DILocation(line: 20, column: 9, scope: !106)
!118 = !DILocation(line: 20, column: 12, scope: !106)
!119 = !DILocation(line: 21, column: 2, scope: !106)
!120 = !DILocation(line: 21, column: 9, scope: !106)
!121 = !DILocation(line: 21, column: 13, scope: !106)
!122 = !DILocation(line: 22, column: 19, scope: !106)
!123 = !DILocation(line: 22, column: 26, scope: !106)
!124 = !DILocation(line: 22, column: 2, scope: !106)
!125 = !DILocation(line: 23, column: 1, scope: !106)
!126 = distinct !DISubprogram(name: "read_one", scope: !3, file: !3, line: 8, type: !127, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !129)
!127 = !DISubroutineType(types: !128)
!128 = !{!7, !26, !6}
!129 = !{!130, !131, !132}
!130 = !DILocalVariable(name: "input", arg: 1, scope: !126, file: !3, line: 8, type: !26)
!131 = !DILocalVariable(name: "output", arg: 2, scope: !126, file: !3, line: 8, type: !6)
!132 = !DILocalVariable(name: "status", scope: !126, file: !3, line: 10, type: !7)
!133 = !DILocation(line: 8, column: 45, scope: !126)
!134 = !DILocation(line: 8, column: 58, scope: !126)
!135 = !DILocation(line: 10, column: 2, scope: !126)
!136 = !DILocation(line: 10, column: 6, scope: !126)
!137 = !DILocation(line: 10, column: 47, scope: !126)
!138 = !DILocation(line: 10, column: 54, scope: !126)
!139 = !DILocation(line: 10, column: 15, scope: !126)
!140 = !DILocation(line: 12, column: 19, scope: !126)
!141 = !DILocation(line: 12, column: 9, scope: !126)
!142 = !DILocation(line: 12, column: 33, scope: !126)
!143 = !DILocation(line: 13, column: 1, scope: !126)
!144 = !DILocation(line: 12, column: 2, scope: !126)
!145 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !146, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !148)
!146 = !DISubroutineType(types: !147)
!147 = !{null, !7}
!148 = !{!149}
!149 = !DILocalVariable(name: "flags", arg: 1, scope: !145, file: !8, line: 49, type: !7)
!150 = !DILocation(line: 49, column: 36, scope: !145)
!151 = !DILocation(line: 51, column: 6, scope: !152)
!152 = distinct !DILexicalBlock(scope: !145, file: !8, line: 51, column: 6)
!153 = !DILocation(line: 51, column: 12, scope: !152)
!154 = !DILocation(line: 51, column: 6, scope: !145)
!155 = !DILocation(line: 52, column: 3, scope: !152)
!156 = !{i64 20707}
!157 = !DILocation(line: 53, column: 1, scope: !145)
!158 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !159, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !163)
!159 = !DISubroutineType(types: !160)
!160 = !{!7, !161, !161, !161, !6, !6}
!161 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !162)
!162 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!163 = !{!164, !165, !166, !167, !168, !169, !170, !171}
!164 = !DILocalVariable(name: "code", arg: 1, scope: !158, file: !8, line: 19, type: !161)
!165 = !DILocalVariable(name: "count", arg: 2, scope: !158, file: !8, line: 19, type: !161)
!166 = !DILocalVariable(name: "varhead", arg: 3, scope: !158, file: !8, line: 19, type: !161)
!167 = !DILocalVariable(name: "input", arg: 4, scope: !158, file: !8, line: 19, type: !6)
!168 = !DILocalVariable(name: "output", arg: 5, scope: !158, file: !8, line: 19, type: !6)
!169 = !DILocalVariable(name: "control", scope: !158, file: !8, line: 21, type: !7)
!170 = !DILocalVariable(name: "status", scope: !158, file: !8, line: 22, type: !7)
!171 = !DILocalVariable(name: "done", scope: !158, file: !8, line: 23, type: !161)
!172 = !DILocation(line: 19, column: 25, scope: !158)
!173 = !DILocation(line: 19, column: 35, scope: !158)
!174 = !DILocation(line: 19, column: 46, scope: !158)
!175 = !DILocation(line: 19, column: 61, scope: !158)
!176 = !DILocation(line: 19, column: 74, scope: !158)
!177 = !DILocation(line: 21, column: 2, scope: !158)
!178 = !DILocation(line: 21, column: 6, scope: !158)
!179 = !DILocation(line: 21, column: 16, scope: !158)
!180 = !DILocation(line: 21, column: 29, scope: !158)
!181 = !DILocation(line: 21, column: 24, scope: !158)
!182 = !DILocation(line: 21, column: 37, scope: !158)
!183 = !DILocation(line: 21, column: 21, scope: !158)
!184 = !DILocation(line: 21, column: 52, scope: !158)
!185 = !DILocation(line: 21, column: 47, scope: !158)
!186 = !DILocation(line: 21, column: 58, scope: !158)
!187 = !DILocation(line: 21, column: 44, scope: !158)
!188 = !DILocation(line: 22, column: 2, scope: !158)
!189 = !DILocation(line: 22, column: 6, scope: !158)
!190 = !DILocation(line: 23, column: 2, scope: !158)
!191 = !DILocation(line: 23, column: 6, scope: !158)
!192 = !DILocation(line: 25, column: 2, scope: !158)
!193 = !DILocation(line: 26, column: 28, scope: !194)
!194 = distinct !DILexicalBlock(scope: !158, file: !8, line: 25, column: 5)
!195 = !DILocation(line: 26, column: 37, scope: !194)
!196 = !DILocation(line: 26, column: 44, scope: !194)
!197 = !DILocation(line: 26, column: 12, scope: !194)
!198 = !DILocation(line: 26, column: 10, scope: !194)
!199 = !DILocation(line: 27, column: 8, scope: !200)
!200 = distinct !DILexicalBlock(scope: !194, file: !8, line: 27, column: 7)
!201 = !DILocation(line: 27, column: 15, scope: !200)
!202 = !DILocation(line: 27, column: 25, scope: !200)
!203 = !DILocation(line: 27, column: 7, scope: !194)
!204 = !DILocation(line: 28, column: 11, scope: !200)
!205 = !DILocation(line: 28, column: 4, scope: !200)
!206 = !DILocation(line: 29, column: 11, scope: !194)
!207 = !DILocation(line: 29, column: 18, scope: !194)
!208 = !DILocation(line: 29, column: 25, scope: !194)
!209 = !DILocation(line: 29, column: 10, scope: !194)
!210 = !DILocation(line: 29, column: 8, scope: !194)
!211 = !DILocation(line: 30, column: 11, scope: !194)
!212 = !DILocation(line: 31, column: 19, scope: !194)
!213 = !DILocation(line: 31, column: 14, scope: !194)
!214 = !DILocation(line: 31, column: 24, scope: !194)
!215 = !DILocation(line: 31, column: 11, scope: !194)
!216 = !DILocation(line: 32, column: 2, scope: !194)
!217 = !DILocation(line: 32, column: 11, scope: !158)
!218 = !DILocation(line: 32, column: 18, scope: !158)
!219 = !DILocation(line: 32, column: 16, scope: !158)
!220 = distinct !{!220, !192, !221, !222}
!221 = !DILocation(line: 32, column: 23, scope: !158)
!222 = !{!"llvm.loop.mustprogress"}
!223 = !DILocation(line: 33, column: 9, scope: !158)
!224 = !DILocation(line: 33, column: 2, scope: !158)
!225 = !DILocation(line: 34, column: 1, scope: !158)
!226 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !227, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !230)
!227 = !DISubroutineType(types: !228)
!228 = !{!229, !7}
!229 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!230 = !{!231}
!231 = !DILocalVariable(name: "status", arg: 1, scope: !226, file: !8, line: 72, type: !7)
!232 = !DILocation(line: 72, column: 33, scope: !226)
!233 = !DILocation(line: 74, column: 10, scope: !226)
!234 = !DILocation(line: 74, column: 17, scope: !226)
!235 = !DILocation(line: 74, column: 27, scope: !226)
!236 = !DILocation(line: 74, column: 2, scope: !226)
!237 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !238, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!238 = !DISubroutineType(types: !239)
!239 = !{!7, !7, !6, !6}
