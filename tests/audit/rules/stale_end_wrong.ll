; ModuleID = 'stale_end_wrong.c'
source_filename = "stale_end_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_end_wrong(ptr noundef %names, i32 noundef %count) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %names.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %name = alloca ptr, align 8
  %end = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %names, ptr %names.addr, align 8
    #dbg_declare(ptr %names.addr, !25, !DIExpression(), !50)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !26, !DIExpression(), !51)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !52
    #dbg_declare(ptr %flags, !27, !DIExpression(), !53)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !52
    #dbg_declare(ptr %status, !28, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !55
    #dbg_declare(ptr %input, !29, !DIExpression(), !56)
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !57
    #dbg_declare(ptr %output, !46, !DIExpression(), !58)
  call void @llvm.lifetime.start.p0(i64 8, ptr %name) #6, !dbg !59
    #dbg_declare(ptr %name, !47, !DIExpression(), !60)
  call void @llvm.lifetime.start.p0(i64 8, ptr %end) #6, !dbg !59
    #dbg_declare(ptr %end, !49, !DIExpression(), !61)
  %0 = load i32, ptr %count.addr, align 4, !dbg !62
  %tobool = icmp ne i32 %0, 0, !dbg !62
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !64

lor.lhs.false:                                    ; preds = %entry
  %1 = load i32, ptr %count.addr, align 4, !dbg !65
  %cmp = icmp ugt i32 %1, 100, !dbg !66
  br i1 %cmp, label %if.then, label %if.end, !dbg !67

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 1, ptr %retval, align 8, !dbg !68
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !68

if.end:                                           ; preds = %lor.lhs.false
  %call = call i64 @irq_save() #7, !dbg !69
  store i64 %call, ptr %flags, align 8, !dbg !70
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !71
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %2) #7, !dbg !72
  store ptr %call1, ptr %input, align 8, !dbg !73
  %3 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !74
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %3) #7, !dbg !75
  store ptr %call2, ptr %output, align 8, !dbg !76
  %4 = load ptr, ptr %input, align 8, !dbg !77
  call void @llvm.memset.p0.i64(ptr align 1 %4, i8 0, i64 16, i1 false), !dbg !78
  %5 = load ptr, ptr %input, align 8, !dbg !79
  %names3 = getelementptr inbounds %struct.registers_input, ptr %5, i32 0, i32 4, !dbg !80
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names3, i64 0, i64 0, !dbg !79
  %6 = load i32, ptr %count.addr, align 4, !dbg !81
  %idx.ext = zext i32 %6 to i64, !dbg !82
  %add.ptr = getelementptr i32, ptr %arraydecay, i64 %idx.ext, !dbg !82
  store ptr %add.ptr, ptr %end, align 8, !dbg !83
  %7 = load ptr, ptr %input, align 8, !dbg !84
  %names4 = getelementptr inbounds %struct.registers_input, ptr %7, i32 0, i32 4, !dbg !86
  %arraydecay5 = getelementptr inbounds [0 x i32], ptr %names4, i64 0, i64 0, !dbg !84
  store ptr %arraydecay5, ptr %name, align 8, !dbg !87
  br label %for.cond, !dbg !88

for.cond:                                         ; preds = %for.inc, %if.end
  %8 = load ptr, ptr %name, align 8, !dbg !89
  %9 = load ptr, ptr %end, align 8, !dbg !91
  %cmp6 = icmp ult ptr %8, %9, !dbg !92
  br i1 %cmp6, label %for.body, label %for.end, !dbg !93

for.body:                                         ; preds = %for.cond
  %10 = load ptr, ptr %names.addr, align 8, !dbg !94
  %incdec.ptr = getelementptr i32, ptr %10, i32 1, !dbg !94
  store ptr %incdec.ptr, ptr %names.addr, align 8, !dbg !94
  %11 = load i32, ptr %10, align 4, !dbg !95
  %12 = load ptr, ptr %name, align 8, !dbg !96
  store i32 %11, ptr %12, align 4, !dbg !97
  br label %for.inc, !dbg !98

for.inc:                                          ; preds = %for.body
  %13 = load ptr, ptr %name, align 8, !dbg !99
  %add.ptr7 = getelementptr i32, ptr %13, i64 2, !dbg !99
  store ptr %add.ptr7, ptr %name, align 8, !dbg !99
  br label %for.cond, !dbg !100, !llvm.loop !101

for.end:                                          ; preds = %for.cond
  %14 = load i32, ptr %count.addr, align 4, !dbg !104
  %conv = trunc i32 %14 to i16, !dbg !104
  %15 = load ptr, ptr %input, align 8, !dbg !105
  %16 = load ptr, ptr %output, align 8, !dbg !106
  %call8 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %15, ptr noundef %16) #7, !dbg !107
  store i64 %call8, ptr %status, align 8, !dbg !108
  %17 = load i64, ptr %flags, align 8, !dbg !109
  call void @irq_restore(i64 noundef %17) #7, !dbg !110
  %18 = load i64, ptr %status, align 8, !dbg !111
  store i64 %18, ptr %retval, align 8, !dbg !112
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !112

cleanup:                                          ; preds = %for.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %end) #6, !dbg !113
  call void @llvm.lifetime.end.p0(i64 8, ptr %name) #6, !dbg !113
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !113
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !113
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !113
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !113
  %19 = load i64, ptr %retval, align 8, !dbg !113
  ret i64 %19, !dbg !113
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !114 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !119
    #dbg_declare(ptr %flags, !118, !DIExpression(), !120)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !121, !srcloc !122
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !123, !srcloc !124
  %0 = load i64, ptr %flags, align 8, !dbg !125
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !126
  ret i64 %0, !dbg !127
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !128 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !132, !DIExpression(), !134)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !135
    #dbg_declare(ptr %offset, !133, !DIExpression(), !136)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !137, !srcloc !138
  store i64 %0, ptr %offset, align 8, !dbg !137
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !139
  %2 = ptrtoint ptr %1 to i64, !dbg !140
  %3 = load i64, ptr %offset, align 8, !dbg !141
  %add = add i64 %2, %3, !dbg !142
  %4 = inttoptr i64 %add to ptr, !dbg !143
  %5 = load ptr, ptr %4, align 8, !dbg !144
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !145
  ret ptr %5, !dbg !146
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !147 {
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
    #dbg_declare(ptr %code.addr, !153, !DIExpression(), !161)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !154, !DIExpression(), !162)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !155, !DIExpression(), !163)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !156, !DIExpression(), !164)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !157, !DIExpression(), !165)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !166
    #dbg_declare(ptr %control, !158, !DIExpression(), !167)
  %0 = load i16, ptr %code.addr, align 2, !dbg !168
  %conv = zext i16 %0 to i64, !dbg !168
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !169
  %conv1 = zext i16 %1 to i64, !dbg !170
  %shl = shl i64 %conv1, 17, !dbg !171
  %or = or i64 %conv, %shl, !dbg !172
  %2 = load i16, ptr %count.addr, align 2, !dbg !173
  %conv2 = zext i16 %2 to i64, !dbg !174
  %shl3 = shl i64 %conv2, 32, !dbg !175
  %or4 = or i64 %or, %shl3, !dbg !176
  store i64 %or4, ptr %control, align 8, !dbg !167
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !177
    #dbg_declare(ptr %status, !159, !DIExpression(), !178)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !179
    #dbg_declare(ptr %done, !160, !DIExpression(), !180)
  br label %do.body, !dbg !181

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !182
  %4 = load ptr, ptr %input.addr, align 8, !dbg !184
  %5 = load ptr, ptr %output.addr, align 8, !dbg !185
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !186
  store i64 %call, ptr %status, align 8, !dbg !187
  %6 = load i64, ptr %status, align 8, !dbg !188
  %and = and i64 %6, 65535, !dbg !190
  %cmp = icmp ne i64 %and, 0, !dbg !191
  br i1 %cmp, label %if.then, label %if.end, !dbg !192

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !193
  store i64 %7, ptr %retval, align 8, !dbg !194
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !194

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !195
  %shr = lshr i64 %8, 32, !dbg !196
  %and6 = and i64 %shr, 4095, !dbg !197
  %conv7 = trunc i64 %and6 to i16, !dbg !198
  store i16 %conv7, ptr %done, align 2, !dbg !199
  %9 = load i64, ptr %control, align 8, !dbg !200
  %and8 = and i64 %9, -1152640029630136321, !dbg !200
  store i64 %and8, ptr %control, align 8, !dbg !200
  %10 = load i16, ptr %done, align 2, !dbg !201
  %conv9 = zext i16 %10 to i64, !dbg !202
  %shl10 = shl i64 %conv9, 48, !dbg !203
  %11 = load i64, ptr %control, align 8, !dbg !204
  %or11 = or i64 %11, %shl10, !dbg !204
  store i64 %or11, ptr %control, align 8, !dbg !204
  br label %do.cond, !dbg !205

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !206
  %conv12 = zext i16 %12 to i32, !dbg !206
  %13 = load i16, ptr %count.addr, align 2, !dbg !207
  %conv13 = zext i16 %13 to i32, !dbg !207
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !208
  br i1 %cmp14, label %do.body, label %do.end, !dbg !205, !llvm.loop !209

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !211
  store i64 %14, ptr %retval, align 8, !dbg !212
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !212

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !213
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !213
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !213
  %15 = load i64, ptr %retval, align 8, !dbg !213
  ret i64 %15, !dbg !213
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !214 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !218, !DIExpression(), !219)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !220
  %and = and i64 %0, 512, !dbg !222
  %tobool = icmp ne i64 %and, 0, !dbg !222
  br i1 %tobool, label %if.then, label %if.end, !dbg !223

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !224, !srcloc !225
  br label %if.end, !dbg !224

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !226
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !227 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!3 = !DIFile(filename: "stale_end_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "87aed1734651cce13c7329048d43374f")
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
!17 = distinct !DISubprogram(name: "stale_end_wrong", scope: !3, file: !3, line: 9, type: !18, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !46, !47, !49}
!25 = !DILocalVariable(name: "names", arg: 1, scope: !17, file: !3, line: 9, type: !20)
!26 = !DILocalVariable(name: "count", arg: 2, scope: !17, file: !3, line: 9, type: !22)
!27 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 11, type: !7)
!28 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 11, type: !7)
!29 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 12, type: !30)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !32)
!32 = !{!33, !34, !35, !38, !42}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !31, file: !8, line: 78, baseType: !7, size: 64)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !31, file: !8, line: 79, baseType: !22, size: 32, offset: 64)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !31, file: !8, line: 80, baseType: !36, size: 8, offset: 96)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !37)
!37 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !31, file: !8, line: 81, baseType: !39, size: 24, offset: 104)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 24, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: 3)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !31, file: !8, line: 82, baseType: !43, offset: 128)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, elements: !44)
!44 = !{!45}
!45 = !DISubrange(count: -1)
!46 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 13, type: !6)
!47 = !DILocalVariable(name: "name", scope: !17, file: !3, line: 14, type: !48)
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!49 = !DILocalVariable(name: "end", scope: !17, file: !3, line: 14, type: !48)
!50 = !DILocation(line: 9, column: 32, scope: !17)
!51 = !DILocation(line: 9, column: 43, scope: !17)
!52 = !DILocation(line: 11, column: 2, scope: !17)
!53 = !DILocation(line: 11, column: 6, scope: !17)
!54 = !DILocation(line: 11, column: 13, scope: !17)
!55 = !DILocation(line: 12, column: 2, scope: !17)
!56 = !DILocation(line: 12, column: 26, scope: !17)
!57 = !DILocation(line: 13, column: 2, scope: !17)
!58 = !DILocation(line: 13, column: 8, scope: !17)
!59 = !DILocation(line: 14, column: 2, scope: !17)
!60 = !DILocation(line: 14, column: 7, scope: !17)
!61 = !DILocation(line: 14, column: 14, scope: !17)
!62 = !DILocation(line: 16, column: 7, scope: !63)
!63 = distinct !DILexicalBlock(scope: !17, file: !3, line: 16, column: 6)
!64 = !DILocation(line: 16, column: 13, scope: !63)
!65 = !DILocation(line: 16, column: 16, scope: !63)
!66 = !DILocation(line: 16, column: 22, scope: !63)
!67 = !DILocation(line: 16, column: 6, scope: !17)
!68 = !DILocation(line: 17, column: 3, scope: !63)
!69 = !DILocation(line: 18, column: 10, scope: !17)
!70 = !DILocation(line: 18, column: 8, scope: !17)
!71 = !DILocation(line: 19, column: 28, scope: !17)
!72 = !DILocation(line: 19, column: 10, scope: !17)
!73 = !DILocation(line: 19, column: 8, scope: !17)
!74 = !DILocation(line: 20, column: 29, scope: !17)
!75 = !DILocation(line: 20, column: 11, scope: !17)
!76 = !DILocation(line: 20, column: 9, scope: !17)
!77 = !DILocation(line: 21, column: 19, scope: !17)
!78 = !DILocation(line: 21, column: 2, scope: !17)
!79 = !DILocation(line: 22, column: 8, scope: !17)
!80 = !DILocation(line: 22, column: 15, scope: !17)
!81 = !DILocation(line: 22, column: 23, scope: !17)
!82 = !DILocation(line: 22, column: 21, scope: !17)
!83 = !DILocation(line: 22, column: 6, scope: !17)
!84 = !DILocation(line: 23, column: 14, scope: !85)
!85 = distinct !DILexicalBlock(scope: !17, file: !3, line: 23, column: 2)
!86 = !DILocation(line: 23, column: 21, scope: !85)
!87 = !DILocation(line: 23, column: 12, scope: !85)
!88 = !DILocation(line: 23, column: 7, scope: !85)
!89 = !DILocation(line: 23, column: 28, scope: !90)
!90 = distinct !DILexicalBlock(scope: !85, file: !3, line: 23, column: 2)
!91 = !DILocation(line: 23, column: 35, scope: !90)
!92 = !DILocation(line: 23, column: 33, scope: !90)
!93 = !DILocation(line: 23, column: 2, scope: !85)
!94 = !DILocation(line: 24, column: 17, scope: !90)
!95 = !DILocation(line: 24, column: 11, scope: !90)
!96 = !DILocation(line: 24, column: 4, scope: !90)
!97 = !DILocation(line: 24, column: 9, scope: !90)
!98 = !DILocation(line: 24, column: 3, scope: !90)
!99 = !DILocation(line: 23, column: 45, scope: !90)
!100 = !DILocation(line: 23, column: 2, scope: !90)
!101 = distinct !{!101, !93, !102, !103}
!102 = !DILocation(line: 24, column: 17, scope: !85)
!103 = !{!"llvm.loop.mustprogress"}
!104 = !DILocation(line: 25, column: 37, scope: !17)
!105 = !DILocation(line: 25, column: 47, scope: !17)
!106 = !DILocation(line: 25, column: 54, scope: !17)
!107 = !DILocation(line: 25, column: 11, scope: !17)
!108 = !DILocation(line: 25, column: 9, scope: !17)
!109 = !DILocation(line: 26, column: 14, scope: !17)
!110 = !DILocation(line: 26, column: 2, scope: !17)
!111 = !DILocation(line: 27, column: 9, scope: !17)
!112 = !DILocation(line: 27, column: 2, scope: !17)
!113 = !DILocation(line: 28, column: 1, scope: !17)
!114 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !115, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !117)
!115 = !DISubroutineType(types: !116)
!116 = !{!7}
!117 = !{!118}
!118 = !DILocalVariable(name: "flags", scope: !114, file: !8, line: 42, type: !7)
!119 = !DILocation(line: 42, column: 2, scope: !114)
!120 = !DILocation(line: 42, column: 6, scope: !114)
!121 = !DILocation(line: 44, column: 2, scope: !114)
!122 = !{i64 19144, i64 19153}
!123 = !DILocation(line: 45, column: 2, scope: !114)
!124 = !{i64 19215}
!125 = !DILocation(line: 46, column: 9, scope: !114)
!126 = !DILocation(line: 47, column: 1, scope: !114)
!127 = !DILocation(line: 46, column: 2, scope: !114)
!128 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !129, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !131)
!129 = !DISubroutineType(types: !130)
!130 = !{!6, !5}
!131 = !{!132, !133}
!132 = !DILocalVariable(name: "variable", arg: 1, scope: !128, file: !8, line: 56, type: !5)
!133 = !DILocalVariable(name: "offset", scope: !128, file: !8, line: 58, type: !7)
!134 = !DILocation(line: 56, column: 46, scope: !128)
!135 = !DILocation(line: 58, column: 2, scope: !128)
!136 = !DILocation(line: 58, column: 6, scope: !128)
!137 = !DILocation(line: 60, column: 2, scope: !128)
!138 = !{i64 19516}
!139 = !DILocation(line: 61, column: 25, scope: !128)
!140 = !DILocation(line: 61, column: 20, scope: !128)
!141 = !DILocation(line: 61, column: 36, scope: !128)
!142 = !DILocation(line: 61, column: 34, scope: !128)
!143 = !DILocation(line: 61, column: 10, scope: !128)
!144 = !DILocation(line: 61, column: 9, scope: !128)
!145 = !DILocation(line: 62, column: 1, scope: !128)
!146 = !DILocation(line: 61, column: 2, scope: !128)
!147 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !148, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !152)
!148 = !DISubroutineType(types: !149)
!149 = !{!7, !150, !150, !150, !6, !6}
!150 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !151)
!151 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!152 = !{!153, !154, !155, !156, !157, !158, !159, !160}
!153 = !DILocalVariable(name: "code", arg: 1, scope: !147, file: !8, line: 19, type: !150)
!154 = !DILocalVariable(name: "count", arg: 2, scope: !147, file: !8, line: 19, type: !150)
!155 = !DILocalVariable(name: "varhead", arg: 3, scope: !147, file: !8, line: 19, type: !150)
!156 = !DILocalVariable(name: "input", arg: 4, scope: !147, file: !8, line: 19, type: !6)
!157 = !DILocalVariable(name: "output", arg: 5, scope: !147, file: !8, line: 19, type: !6)
!158 = !DILocalVariable(name: "control", scope: !147, file: !8, line: 21, type: !7)
!159 = !DILocalVariable(name: "status", scope: !147, file: !8, line: 22, type: !7)
!160 = !DILocalVariable(name: "done", scope: !147, file: !8, line: 23, type: !150)
!161 = !DILocation(line: 19, column: 25, scope: !147)
!162 = !DILocation(line: 19, column: 35, scope: !147)
!163 = !DILocation(line: 19, column: 46, scope: !147)
!164 = !DILocation(line: 19, column: 61, scope: !147)
!165 = !DILocation(line: 19, column: 74, scope: !147)
!166 = !DILocation(line: 21, column: 2, scope: !147)
!167 = !DILocation(line: 21, column: 6, scope: !147)
!168 = !DILocation(line: 21, column: 16, scope: !147)
!169 = !DILocation(line: 21, column: 29, scope: !147)
!170 = !DILocation(line: 21, column: 24, scope: !147)
!171 = !DILocation(line: 21, column: 37, scope: !147)
!172 = !DILocation(line: 21, column: 21, scope: !147)
!173 = !DILocation(line: 21, column: 52, scope: !147)
!174 = !DILocation(line: 21, column: 47, scope: !147)
!175 = !DILocation(line: 21, column: 58, scope: !147)
!176 = !DILocation(line: 21, column: 44, scope: !147)
!177 = !DILocation(line: 22, column: 2, scope: !147)
!178 = !DILocation(line: 22, column: 6, scope: !147)
!179 = !DILocation(line: 23, column: 2, scope: !147)
!180 = !DILocation(line: 23, column: 6, scope: !147)
!181 = !DILocation(line: 25, column: 2, scope: !147)
!182 = !DILocation(line: 26, column: 28, scope: !183)
!183 = distinct !DILexicalBlock(scope: !147, file: !8, line: 25, column: 5)
!184 = !DILocation(line: 26, column: 37, scope: !183)
!185 = !DILocation(line: 26, column: 44, scope: !183)
!186 = !DILocation(line: 26, column: 12, scope: !183)
!187 = !DILocation(line: 26, column: 10, scope: !183)
!188 = !DILocation(line: 27, column: 8, scope: !189)
!189 = distinct !DILexicalBlock(scope: !183, file: !8, line: 27, column: 7)
!190 = !DILocation(line: 27, column: 15, scope: !189)
!191 = !DILocation(line: 27, column: 25, scope: !189)
!192 = !DILocation(line: 27, column: 7, scope: !183)
!193 = !DILocation(line: 28, column: 11, scope: !189)
!194 = !DILocation(line: 28, column: 4, scope: !189)
!195 = !DILocation(line: 29, column: 11, scope: !183)
!196 = !DILocation(line: 29, column: 18, scope: !183)
!197 = !DILocation(line: 29, column: 25, scope: !183)
!198 = !DILocation(line: 29, column: 10, scope: !183)
!199 = !DILocation(line: 29, column: 8, scope: !183)
!200 = !DILocation(line: 30, column: 11, scope: !183)
!201 = !DILocation(line: 31, column: 19, scope: !183)
!202 = !DILocation(line: 31, column: 14, scope: !183)
!203 = !DILocation(line: 31, column: 24, scope: !183)
!204 = !DILocation(line: 31, column: 11, scope: !183)
!205 = !DILocation(line: 32, column: 2, scope: !183)
!206 = !DILocation(line: 32, column: 11, scope: !147)
!207 = !DILocation(line: 32, column: 18, scope: !147)
!208 = !DILocation(line: 32, column: 16, scope: !147)
!209 = distinct !{!209, !181, !210, !103}
!210 = !DILocation(line: 32, column: 23, scope: !147)
!211 = !DILocation(line: 33, column: 9, scope: !147)
!212 = !DILocation(line: 33, column: 2, scope: !147)
!213 = !DILocation(line: 34, column: 1, scope: !147)
!214 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !215, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !217)
!215 = !DISubroutineType(types: !216)
!216 = !{null, !7}
!217 = !{!218}
!218 = !DILocalVariable(name: "flags", arg: 1, scope: !214, file: !8, line: 49, type: !7)
!219 = !DILocation(line: 49, column: 36, scope: !214)
!220 = !DILocation(line: 51, column: 6, scope: !221)
!221 = distinct !DILexicalBlock(scope: !214, file: !8, line: 51, column: 6)
!222 = !DILocation(line: 51, column: 12, scope: !221)
!223 = !DILocation(line: 51, column: 6, scope: !214)
!224 = !DILocation(line: 52, column: 3, scope: !221)
!225 = !{i64 19335}
!226 = !DILocation(line: 53, column: 1, scope: !214)
!227 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !228, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!228 = !DISubroutineType(types: !229)
!229 = !{!7, !7, !6, !6}
