; ModuleID = 'walk_right.c'
source_filename = "walk_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @walk_right(ptr noundef %names, i32 noundef %last) #0 !dbg !17 {
entry:
  %names.addr = alloca ptr, align 8
  %last.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  %next = alloca ptr, align 8
  %end = alloca ptr, align 8
  store ptr %names, ptr %names.addr, align 8
    #dbg_declare(ptr %names.addr, !25, !DIExpression(), !50)
  store i32 %last, ptr %last.addr, align 4
    #dbg_declare(ptr %last.addr, !26, !DIExpression(), !51)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !52
    #dbg_declare(ptr %flags, !27, !DIExpression(), !53)
  %call = call i64 @irq_save() #7, !dbg !54
  store i64 %call, ptr %flags, align 8, !dbg !53
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !55
    #dbg_declare(ptr %input, !28, !DIExpression(), !56)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !57
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !58
  store ptr %call1, ptr %input, align 8, !dbg !56
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !59
    #dbg_declare(ptr %output, !45, !DIExpression(), !60)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !61
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !62
  store ptr %call2, ptr %output, align 8, !dbg !60
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !63
    #dbg_declare(ptr %status, !46, !DIExpression(), !64)
  store i64 1, ptr %status, align 8, !dbg !64
  call void @llvm.lifetime.start.p0(i64 8, ptr %next) #6, !dbg !65
    #dbg_declare(ptr %next, !47, !DIExpression(), !66)
  %2 = load ptr, ptr %input, align 8, !dbg !67
  %names3 = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 4, !dbg !68
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names3, i64 0, i64 0, !dbg !67
  store ptr %arraydecay, ptr %next, align 8, !dbg !66
  call void @llvm.lifetime.start.p0(i64 8, ptr %end) #6, !dbg !65
    #dbg_declare(ptr %end, !49, !DIExpression(), !69)
  %3 = load ptr, ptr %next, align 8, !dbg !70
  %add.ptr = getelementptr i32, ptr %3, i64 256, !dbg !71
  store ptr %add.ptr, ptr %end, align 8, !dbg !69
  %4 = load ptr, ptr %input, align 8, !dbg !72
  call void @fill_header(ptr noundef %4) #7, !dbg !73
  br label %for.cond, !dbg !74

for.cond:                                         ; preds = %for.inc, %entry
  %5 = load ptr, ptr %next, align 8, !dbg !75
  %6 = load ptr, ptr %end, align 8, !dbg !78
  %cmp = icmp ult ptr %5, %6, !dbg !79
  br i1 %cmp, label %land.rhs, label %land.end, !dbg !80

land.rhs:                                         ; preds = %for.cond
  %7 = load ptr, ptr %names.addr, align 8, !dbg !81
  %8 = load i32, ptr %7, align 4, !dbg !82
  %9 = load i32, ptr %last.addr, align 4, !dbg !83
  %cmp4 = icmp ne i32 %8, %9, !dbg !84
  br label %land.end

land.end:                                         ; preds = %land.rhs, %for.cond
  %10 = phi i1 [ false, %for.cond ], [ %cmp4, %land.rhs ], !dbg !85
  br i1 %10, label %for.body, label %for.end, !dbg !86

for.body:                                         ; preds = %land.end
  %11 = load ptr, ptr %names.addr, align 8, !dbg !87
  %12 = load i32, ptr %11, align 4, !dbg !88
  %13 = load ptr, ptr %next, align 8, !dbg !89
  %incdec.ptr = getelementptr i32, ptr %13, i32 1, !dbg !89
  store ptr %incdec.ptr, ptr %next, align 8, !dbg !89
  store i32 %12, ptr %13, align 4, !dbg !90
  br label %for.inc, !dbg !91

for.inc:                                          ; preds = %for.body
  %14 = load ptr, ptr %names.addr, align 8, !dbg !92
  %incdec.ptr5 = getelementptr i32, ptr %14, i32 1, !dbg !92
  store ptr %incdec.ptr5, ptr %names.addr, align 8, !dbg !92
  br label %for.cond, !dbg !93, !llvm.loop !94

for.end:                                          ; preds = %land.end
  %15 = load ptr, ptr %next, align 8, !dbg !97
  %16 = load ptr, ptr %input, align 8, !dbg !98
  %names6 = getelementptr inbounds %struct.registers_input, ptr %16, i32 0, i32 4, !dbg !99
  %arraydecay7 = getelementptr inbounds [0 x i32], ptr %names6, i64 0, i64 0, !dbg !98
  %sub.ptr.lhs.cast = ptrtoint ptr %15 to i64, !dbg !100
  %sub.ptr.rhs.cast = ptrtoint ptr %arraydecay7 to i64, !dbg !100
  %sub.ptr.sub = sub i64 %sub.ptr.lhs.cast, %sub.ptr.rhs.cast, !dbg !100
  %sub.ptr.div = sdiv exact i64 %sub.ptr.sub, 4, !dbg !100
  %conv = trunc i64 %sub.ptr.div to i16, !dbg !97
  %17 = load ptr, ptr %input, align 8, !dbg !101
  %18 = load ptr, ptr %output, align 8, !dbg !102
  %call8 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %17, ptr noundef %18) #7, !dbg !103
  store i64 %call8, ptr %status, align 8, !dbg !104
  %19 = load i64, ptr %flags, align 8, !dbg !105
  call void @irq_restore(i64 noundef %19) #7, !dbg !106
  %20 = load i64, ptr %status, align 8, !dbg !107
  call void @llvm.lifetime.end.p0(i64 8, ptr %end) #6, !dbg !108
  call void @llvm.lifetime.end.p0(i64 8, ptr %next) #6, !dbg !108
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !108
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !108
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !108
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !108
  ret i64 %20, !dbg !109
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !110 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !115
    #dbg_declare(ptr %flags, !114, !DIExpression(), !116)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !117, !srcloc !118
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !119, !srcloc !120
  %0 = load i64, ptr %flags, align 8, !dbg !121
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !122
  ret i64 %0, !dbg !123
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !124 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !128, !DIExpression(), !130)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !131
    #dbg_declare(ptr %offset, !129, !DIExpression(), !132)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !133, !srcloc !134
  store i64 %0, ptr %offset, align 8, !dbg !133
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !135
  %2 = ptrtoint ptr %1 to i64, !dbg !136
  %3 = load i64, ptr %offset, align 8, !dbg !137
  %add = add i64 %2, %3, !dbg !138
  %4 = inttoptr i64 %add to ptr, !dbg !139
  %5 = load ptr, ptr %4, align 8, !dbg !140
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !141
  ret ptr %5, !dbg !142
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !143 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !148, !DIExpression(), !149)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !150
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !151
  store i64 -1, ptr %partition, align 1, !dbg !152
  %1 = load ptr, ptr %input.addr, align 8, !dbg !153
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !154
  store i32 -2, ptr %vp, align 1, !dbg !155
  %2 = load ptr, ptr %input.addr, align 8, !dbg !156
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !157
  store i8 0, ptr %vtl, align 1, !dbg !158
  %3 = load ptr, ptr %input.addr, align 8, !dbg !159
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !160
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !161
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !161
  ret void, !dbg !162
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !163 {
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
    #dbg_declare(ptr %code.addr, !169, !DIExpression(), !177)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !170, !DIExpression(), !178)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !171, !DIExpression(), !179)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !172, !DIExpression(), !180)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !173, !DIExpression(), !181)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !182
    #dbg_declare(ptr %control, !174, !DIExpression(), !183)
  %0 = load i16, ptr %code.addr, align 2, !dbg !184
  %conv = zext i16 %0 to i64, !dbg !184
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !185
  %conv1 = zext i16 %1 to i64, !dbg !186
  %shl = shl i64 %conv1, 17, !dbg !187
  %or = or i64 %conv, %shl, !dbg !188
  %2 = load i16, ptr %count.addr, align 2, !dbg !189
  %conv2 = zext i16 %2 to i64, !dbg !190
  %shl3 = shl i64 %conv2, 32, !dbg !191
  %or4 = or i64 %or, %shl3, !dbg !192
  store i64 %or4, ptr %control, align 8, !dbg !183
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !193
    #dbg_declare(ptr %status, !175, !DIExpression(), !194)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !195
    #dbg_declare(ptr %done, !176, !DIExpression(), !196)
  br label %do.body, !dbg !197

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !198
  %4 = load ptr, ptr %input.addr, align 8, !dbg !200
  %5 = load ptr, ptr %output.addr, align 8, !dbg !201
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !202
  store i64 %call, ptr %status, align 8, !dbg !203
  %6 = load i64, ptr %status, align 8, !dbg !204
  %and = and i64 %6, 65535, !dbg !206
  %cmp = icmp ne i64 %and, 0, !dbg !207
  br i1 %cmp, label %if.then, label %if.end, !dbg !208

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !209
  store i64 %7, ptr %retval, align 8, !dbg !210
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !210

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !211
  %shr = lshr i64 %8, 32, !dbg !212
  %and6 = and i64 %shr, 4095, !dbg !213
  %conv7 = trunc i64 %and6 to i16, !dbg !214
  store i16 %conv7, ptr %done, align 2, !dbg !215
  %9 = load i64, ptr %control, align 8, !dbg !216
  %and8 = and i64 %9, -1152640029630136321, !dbg !216
  store i64 %and8, ptr %control, align 8, !dbg !216
  %10 = load i16, ptr %done, align 2, !dbg !217
  %conv9 = zext i16 %10 to i64, !dbg !218
  %shl10 = shl i64 %conv9, 48, !dbg !219
  %11 = load i64, ptr %control, align 8, !dbg !220
  %or11 = or i64 %11, %shl10, !dbg !220
  store i64 %or11, ptr %control, align 8, !dbg !220
  br label %do.cond, !dbg !221

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !222
  %conv12 = zext i16 %12 to i32, !dbg !222
  %13 = load i16, ptr %count.addr, align 2, !dbg !223
  %conv13 = zext i16 %13 to i32, !dbg !223
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !224
  br i1 %cmp14, label %do.body, label %do.end, !dbg !221, !llvm.loop !225

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !227
  store i64 %14, ptr %retval, align 8, !dbg !228
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !228

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !229
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !229
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !229
  %15 = load i64, ptr %retval, align 8, !dbg !229
  ret i64 %15, !dbg !229
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !230 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !234, !DIExpression(), !235)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !236
  %and = and i64 %0, 512, !dbg !238
  %tobool = icmp ne i64 %and, 0, !dbg !238
  br i1 %tobool, label %if.then, label %if.end, !dbg !239

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !240, !srcloc !241
  br label %if.end, !dbg !240

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !242
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !243 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!3 = !DIFile(filename: "walk_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "b4d40cafba4d0f41efaad5ba07b7fdd8")
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
!17 = distinct !DISubprogram(name: "walk_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !45, !46, !47, !49}
!25 = !DILocalVariable(name: "names", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!26 = !DILocalVariable(name: "last", arg: 2, scope: !17, file: !3, line: 8, type: !22)
!27 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!28 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !29)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !31)
!31 = !{!32, !33, !34, !37, !41}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !30, file: !8, line: 78, baseType: !7, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !30, file: !8, line: 79, baseType: !22, size: 32, offset: 64)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !30, file: !8, line: 80, baseType: !35, size: 8, offset: 96)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !36)
!36 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !30, file: !8, line: 81, baseType: !38, size: 24, offset: 104)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 24, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: 3)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !30, file: !8, line: 82, baseType: !42, offset: 128)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: -1)
!45 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !6)
!46 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 13, type: !7)
!47 = !DILocalVariable(name: "next", scope: !17, file: !3, line: 14, type: !48)
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!49 = !DILocalVariable(name: "end", scope: !17, file: !3, line: 14, type: !48)
!50 = !DILocation(line: 8, column: 27, scope: !17)
!51 = !DILocation(line: 8, column: 38, scope: !17)
!52 = !DILocation(line: 10, column: 2, scope: !17)
!53 = !DILocation(line: 10, column: 6, scope: !17)
!54 = !DILocation(line: 10, column: 14, scope: !17)
!55 = !DILocation(line: 11, column: 2, scope: !17)
!56 = !DILocation(line: 11, column: 26, scope: !17)
!57 = !DILocation(line: 11, column: 52, scope: !17)
!58 = !DILocation(line: 11, column: 34, scope: !17)
!59 = !DILocation(line: 12, column: 2, scope: !17)
!60 = !DILocation(line: 12, column: 8, scope: !17)
!61 = !DILocation(line: 12, column: 35, scope: !17)
!62 = !DILocation(line: 12, column: 17, scope: !17)
!63 = !DILocation(line: 13, column: 2, scope: !17)
!64 = !DILocation(line: 13, column: 6, scope: !17)
!65 = !DILocation(line: 14, column: 2, scope: !17)
!66 = !DILocation(line: 14, column: 7, scope: !17)
!67 = !DILocation(line: 14, column: 14, scope: !17)
!68 = !DILocation(line: 14, column: 21, scope: !17)
!69 = !DILocation(line: 14, column: 29, scope: !17)
!70 = !DILocation(line: 14, column: 35, scope: !17)
!71 = !DILocation(line: 14, column: 40, scope: !17)
!72 = !DILocation(line: 16, column: 14, scope: !17)
!73 = !DILocation(line: 16, column: 2, scope: !17)
!74 = !DILocation(line: 17, column: 2, scope: !17)
!75 = !DILocation(line: 17, column: 9, scope: !76)
!76 = distinct !DILexicalBlock(scope: !77, file: !3, line: 17, column: 2)
!77 = distinct !DILexicalBlock(scope: !17, file: !3, line: 17, column: 2)
!78 = !DILocation(line: 17, column: 16, scope: !76)
!79 = !DILocation(line: 17, column: 14, scope: !76)
!80 = !DILocation(line: 17, column: 20, scope: !76)
!81 = !DILocation(line: 17, column: 24, scope: !76)
!82 = !DILocation(line: 17, column: 23, scope: !76)
!83 = !DILocation(line: 17, column: 33, scope: !76)
!84 = !DILocation(line: 17, column: 30, scope: !76)
!85 = !DILocation(line: 0, scope: !76)
!86 = !DILocation(line: 17, column: 2, scope: !77)
!87 = !DILocation(line: 18, column: 14, scope: !76)
!88 = !DILocation(line: 18, column: 13, scope: !76)
!89 = !DILocation(line: 18, column: 8, scope: !76)
!90 = !DILocation(line: 18, column: 11, scope: !76)
!91 = !DILocation(line: 18, column: 3, scope: !76)
!92 = !DILocation(line: 17, column: 44, scope: !76)
!93 = !DILocation(line: 17, column: 2, scope: !76)
!94 = distinct !{!94, !86, !95, !96}
!95 = !DILocation(line: 18, column: 14, scope: !77)
!96 = !{!"llvm.loop.mustprogress"}
!97 = !DILocation(line: 19, column: 37, scope: !17)
!98 = !DILocation(line: 19, column: 44, scope: !17)
!99 = !DILocation(line: 19, column: 51, scope: !17)
!100 = !DILocation(line: 19, column: 42, scope: !17)
!101 = !DILocation(line: 19, column: 61, scope: !17)
!102 = !DILocation(line: 19, column: 68, scope: !17)
!103 = !DILocation(line: 19, column: 11, scope: !17)
!104 = !DILocation(line: 19, column: 9, scope: !17)
!105 = !DILocation(line: 20, column: 14, scope: !17)
!106 = !DILocation(line: 20, column: 2, scope: !17)
!107 = !DILocation(line: 21, column: 9, scope: !17)
!108 = !DILocation(line: 22, column: 1, scope: !17)
!109 = !DILocation(line: 21, column: 2, scope: !17)
!110 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !111, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !113)
!111 = !DISubroutineType(types: !112)
!112 = !{!7}
!113 = !{!114}
!114 = !DILocalVariable(name: "flags", scope: !110, file: !8, line: 42, type: !7)
!115 = !DILocation(line: 42, column: 2, scope: !110)
!116 = !DILocation(line: 42, column: 6, scope: !110)
!117 = !DILocation(line: 44, column: 2, scope: !110)
!118 = !{i64 20456, i64 20465}
!119 = !DILocation(line: 45, column: 2, scope: !110)
!120 = !{i64 20527}
!121 = !DILocation(line: 46, column: 9, scope: !110)
!122 = !DILocation(line: 47, column: 1, scope: !110)
!123 = !DILocation(line: 46, column: 2, scope: !110)
!124 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !125, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !127)
!125 = !DISubroutineType(types: !126)
!126 = !{!6, !5}
!127 = !{!128, !129}
!128 = !DILocalVariable(name: "variable", arg: 1, scope: !124, file: !8, line: 56, type: !5)
!129 = !DILocalVariable(name: "offset", scope: !124, file: !8, line: 58, type: !7)
!130 = !DILocation(line: 56, column: 46, scope: !124)
!131 = !DILocation(line: 58, column: 2, scope: !124)
!132 = !DILocation(line: 58, column: 6, scope: !124)
!133 = !DILocation(line: 60, column: 2, scope: !124)
!134 = !{i64 20828}
!135 = !DILocation(line: 61, column: 25, scope: !124)
!136 = !DILocation(line: 61, column: 20, scope: !124)
!137 = !DILocation(line: 61, column: 36, scope: !124)
!138 = !DILocation(line: 61, column: 34, scope: !124)
!139 = !DILocation(line: 61, column: 10, scope: !124)
!140 = !DILocation(line: 61, column: 9, scope: !124)
!141 = !DILocation(line: 62, column: 1, scope: !124)
!142 = !DILocation(line: 61, column: 2, scope: !124)
!143 = distinct !DISubprogram(name: "fill_header", scope: !144, file: !144, line: 17, type: !145, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !147)
!144 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!145 = !DISubroutineType(types: !146)
!146 = !{null, !29}
!147 = !{!148}
!148 = !DILocalVariable(name: "input", arg: 1, scope: !143, file: !144, line: 17, type: !29)
!149 = !DILocation(line: 17, column: 56, scope: !143)
!150 = !DILocation(line: 19, column: 2, scope: !143)
!151 = !DILocation(line: 19, column: 9, scope: !143)
!152 = !DILocation(line: 19, column: 19, scope: !143)
!153 = !DILocation(line: 20, column: 2, scope: !143)
!154 = !DILocation(line: 20, column: 9, scope: !143)
!155 = !DILocation(line: 20, column: 12, scope: !143)
!156 = !DILocation(line: 21, column: 2, scope: !143)
!157 = !DILocation(line: 21, column: 9, scope: !143)
!158 = !DILocation(line: 21, column: 13, scope: !143)
!159 = !DILocation(line: 22, column: 19, scope: !143)
!160 = !DILocation(line: 22, column: 26, scope: !143)
!161 = !DILocation(line: 22, column: 2, scope: !143)
!162 = !DILocation(line: 23, column: 1, scope: !143)
!163 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !164, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !168)
!164 = !DISubroutineType(types: !165)
!165 = !{!7, !166, !166, !166, !6, !6}
!166 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !167)
!167 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!168 = !{!169, !170, !171, !172, !173, !174, !175, !176}
!169 = !DILocalVariable(name: "code", arg: 1, scope: !163, file: !8, line: 19, type: !166)
!170 = !DILocalVariable(name: "count", arg: 2, scope: !163, file: !8, line: 19, type: !166)
!171 = !DILocalVariable(name: "varhead", arg: 3, scope: !163, file: !8, line: 19, type: !166)
!172 = !DILocalVariable(name: "input", arg: 4, scope: !163, file: !8, line: 19, type: !6)
!173 = !DILocalVariable(name: "output", arg: 5, scope: !163, file: !8, line: 19, type: !6)
!174 = !DILocalVariable(name: "control", scope: !163, file: !8, line: 21, type: !7)
!175 = !DILocalVariable(name: "status", scope: !163, file: !8, line: 22, type: !7)
!176 = !DILocalVariable(name: "done", scope: !163, file: !8, line: 23, type: !166)
!177 = !DILocation(line: 19, column: 25, scope: !163)
!178 = !DILocation(line: 19, column: 35, scope: !163)
!179 = !DILocation(line: 19, column: 46, scope: !163)
!180 = !DILocation(line: 19, column: 61, scope: !163)
!181 = !DILocation(line: 19, column: 74, scope: !163)
!182 = !DILocation(line: 21, column: 2, scope: !163)
!183 = !DILocation(line: 21, column: 6, scope: !163)
!184 = !DILocation(line: 21, column: 16, scope: !163)
!185 = !DILocation(line: 21, column: 29, scope: !163)
!186 = !DILocation(line: 21, column: 24, scope: !163)
!187 = !DILocation(line: 21, column: 37, scope: !163)
!188 = !DILocation(line: 21, column: 21, scope: !163)
!189 = !DILocation(line: 21, column: 52, scope: !163)
!190 = !DILocation(line: 21, column: 47, scope: !163)
!191 = !DILocation(line: 21, column: 58, scope: !163)
!192 = !DILocation(line: 21, column: 44, scope: !163)
!193 = !DILocation(line: 22, column: 2, scope: !163)
!194 = !DILocation(line: 22, column: 6, scope: !163)
!195 = !DILocation(line: 23, column: 2, scope: !163)
!196 = !DILocation(line: 23, column: 6, scope: !163)
!197 = !DILocation(line: 25, column: 2, scope: !163)
!198 = !DILocation(line: 26, column: 28, scope: !199)
!199 = distinct !DILexicalBlock(scope: !163, file: !8, line: 25, column: 5)
!200 = !DILocation(line: 26, column: 37, scope: !199)
!201 = !DILocation(line: 26, column: 44, scope: !199)
!202 = !DILocation(line: 26, column: 12, scope: !199)
!203 = !DILocation(line: 26, column: 10, scope: !199)
!204 = !DILocation(line: 27, column: 8, scope: !205)
!205 = distinct !DILexicalBlock(scope: !199, file: !8, line: 27, column: 7)
!206 = !DILocation(line: 27, column: 15, scope: !205)
!207 = !DILocation(line: 27, column: 25, scope: !205)
!208 = !DILocation(line: 27, column: 7, scope: !199)
!209 = !DILocation(line: 28, column: 11, scope: !205)
!210 = !DILocation(line: 28, column: 4, scope: !205)
!211 = !DILocation(line: 29, column: 11, scope: !199)
!212 = !DILocation(line: 29, column: 18, scope: !199)
!213 = !DILocation(line: 29, column: 25, scope: !199)
!214 = !DILocation(line: 29, column: 10, scope: !199)
!215 = !DILocation(line: 29, column: 8, scope: !199)
!216 = !DILocation(line: 30, column: 11, scope: !199)
!217 = !DILocation(line: 31, column: 19, scope: !199)
!218 = !DILocation(line: 31, column: 14, scope: !199)
!219 = !DILocation(line: 31, column: 24, scope: !199)
!220 = !DILocation(line: 31, column: 11, scope: !199)
!221 = !DILocation(line: 32, column: 2, scope: !199)
!222 = !DILocation(line: 32, column: 11, scope: !163)
!223 = !DILocation(line: 32, column: 18, scope: !163)
!224 = !DILocation(line: 32, column: 16, scope: !163)
!225 = distinct !{!225, !197, !226, !96}
!226 = !DILocation(line: 32, column: 23, scope: !163)
!227 = !DILocation(line: 33, column: 9, scope: !163)
!228 = !DILocation(line: 33, column: 2, scope: !163)
!229 = !DILocation(line: 34, column: 1, scope: !163)
!230 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !231, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !233)
!231 = !DISubroutineType(types: !232)
!232 = !{null, !7}
!233 = !{!234}
!234 = !DILocalVariable(name: "flags", arg: 1, scope: !230, file: !8, line: 49, type: !7)
!235 = !DILocation(line: 49, column: 36, scope: !230)
!236 = !DILocation(line: 51, column: 6, scope: !237)
!237 = distinct !DILexicalBlock(scope: !230, file: !8, line: 51, column: 6)
!238 = !DILocation(line: 51, column: 12, scope: !237)
!239 = !DILocation(line: 51, column: 6, scope: !230)
!240 = !DILocation(line: 52, column: 3, scope: !237)
!241 = !{i64 20647}
!242 = !DILocation(line: 53, column: 1, scope: !230)
!243 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !244, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!244 = !DISubroutineType(types: !245)
!245 = !{!7, !7, !6, !6}
