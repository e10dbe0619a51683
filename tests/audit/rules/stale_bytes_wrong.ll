; ModuleID = 'stale_bytes_wrong.c'
source_filename = "stale_bytes_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !16
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_bytes_wrong(ptr noundef %names, i32 noundef %count) #0 !dbg !22 {
entry:
  %names.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %at = alloca i32, align 4
  store ptr %names, ptr %names.addr, align 8
    #dbg_declare(ptr %names.addr, !28, !DIExpression(), !50)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !29, !DIExpression(), !51)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !52
    #dbg_declare(ptr %flags, !30, !DIExpression(), !53)
  %call = call i64 @irq_save() #7, !dbg !54
  store i64 %call, ptr %flags, align 8, !dbg !53
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !52
    #dbg_declare(ptr %status, !31, !DIExpression(), !55)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !56
    #dbg_declare(ptr %input, !32, !DIExpression(), !57)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !58
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !59
  store ptr %call1, ptr %input, align 8, !dbg !57
  call void @llvm.lifetime.start.p0(i64 4, ptr %at) #6, !dbg !60
    #dbg_declare(ptr %at, !49, !DIExpression(), !61)
  %1 = load i32, ptr %count.addr, align 4, !dbg !62
  %tobool = icmp ne i32 %1, 0, !dbg !62
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !64

lor.lhs.false:                                    ; preds = %entry
  %2 = load i32, ptr %count.addr, align 4, !dbg !65
  %cmp = icmp ugt i32 %2, 100, !dbg !66
  br i1 %cmp, label %if.then, label %if.end, !dbg !67

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i32 1, ptr %count.addr, align 4, !dbg !68
  br label %if.end, !dbg !69

if.end:                                           ; preds = %if.then, %lor.lhs.false
  %3 = load ptr, ptr %input, align 8, !dbg !70
  call void @llvm.memset.p0.i64(ptr align 1 %3, i8 0, i64 16, i1 false), !dbg !71
  store i32 0, ptr %at, align 4, !dbg !72
  br label %for.cond, !dbg !74

for.cond:                                         ; preds = %for.inc, %if.end
  %4 = load i32, ptr %at, align 4, !dbg !75
  %5 = load i32, ptr %count.addr, align 4, !dbg !77
  %cmp2 = icmp ult i32 %4, %5, !dbg !78
  br i1 %cmp2, label %for.body, label %for.end, !dbg !79

for.body:                                         ; preds = %for.cond
  %6 = load ptr, ptr %names.addr, align 8, !dbg !80
  %incdec.ptr = getelementptr i32, ptr %6, i32 1, !dbg !80
  store ptr %incdec.ptr, ptr %names.addr, align 8, !dbg !80
  %7 = load i32, ptr %6, align 4, !dbg !81
  %8 = load ptr, ptr %input, align 8, !dbg !82
  %names3 = getelementptr inbounds %struct.registers_input, ptr %8, i32 0, i32 4, !dbg !83
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names3, i64 0, i64 0, !dbg !82
  %9 = load i32, ptr %at, align 4, !dbg !84
  %idx.ext = zext i32 %9 to i64, !dbg !85
  %add.ptr = getelementptr i8, ptr %arraydecay, i64 %idx.ext, !dbg !85
  store i32 %7, ptr %add.ptr, align 4, !dbg !86
  br label %for.inc, !dbg !87

for.inc:                                          ; preds = %for.body
  %10 = load i32, ptr %at, align 4, !dbg !88
  %conv = zext i32 %10 to i64, !dbg !88
  %add = add i64 %conv, 4, !dbg !88
  %conv4 = trunc i64 %add to i32, !dbg !88
  store i32 %conv4, ptr %at, align 4, !dbg !88
  br label %for.cond, !dbg !89, !llvm.loop !90

for.end:                                          ; preds = %for.cond
  %11 = load i32, ptr %count.addr, align 4, !dbg !93
  %conv5 = trunc i32 %11 to i16, !dbg !93
  %12 = load ptr, ptr %input, align 8, !dbg !94
  %13 = load ptr, ptr %input, align 8, !dbg !95
  %add.ptr6 = getelementptr i8, ptr %13, i64 2048, !dbg !96
  %call7 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv5, i16 noundef zeroext 0, ptr noundef %12, ptr noundef %add.ptr6) #7, !dbg !97
  store i64 %call7, ptr %status, align 8, !dbg !98
  %14 = load i64, ptr %flags, align 8, !dbg !99
  call void @irq_restore(i64 noundef %14) #7, !dbg !100
  %15 = load i64, ptr %status, align 8, !dbg !101
  call void @llvm.lifetime.end.p0(i64 4, ptr %at) #6, !dbg !102
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !102
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !102
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !102
  ret i64 %15, !dbg !103
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !104 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !109
    #dbg_declare(ptr %flags, !108, !DIExpression(), !110)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !111, !srcloc !112
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !113, !srcloc !114
  %0 = load i64, ptr %flags, align 8, !dbg !115
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !116
  ret i64 %0, !dbg !117
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !118 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !122, !DIExpression(), !124)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !125
    #dbg_declare(ptr %offset, !123, !DIExpression(), !126)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !127, !srcloc !128
  store i64 %0, ptr %offset, align 8, !dbg !127
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !129
  %2 = ptrtoint ptr %1 to i64, !dbg !130
  %3 = load i64, ptr %offset, align 8, !dbg !131
  %add = add i64 %2, %3, !dbg !132
  %4 = inttoptr i64 %add to ptr, !dbg !133
  %5 = load ptr, ptr %4, align 8, !dbg !134
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !135
  ret ptr %5, !dbg !136
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !137 {
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
    #dbg_declare(ptr %code.addr, !143, !DIExpression(), !151)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !144, !DIExpression(), !152)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !145, !DIExpression(), !153)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !146, !DIExpression(), !154)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !147, !DIExpression(), !155)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !156
    #dbg_declare(ptr %control, !148, !DIExpression(), !157)
  %0 = load i16, ptr %code.addr, align 2, !dbg !158
  %conv = zext i16 %0 to i64, !dbg !158
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !159
  %conv1 = zext i16 %1 to i64, !dbg !160
  %shl = shl i64 %conv1, 17, !dbg !161
  %or = or i64 %conv, %shl, !dbg !162
  %2 = load i16, ptr %count.addr, align 2, !dbg !163
  %conv2 = zext i16 %2 to i64, !dbg !164
  %shl3 = shl i64 %conv2, 32, !dbg !165
  %or4 = or i64 %or, %shl3, !dbg !166
  store i64 %or4, ptr %control, align 8, !dbg !157
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !167
    #dbg_declare(ptr %status, !149, !DIExpression(), !168)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !169
    #dbg_declare(ptr %done, !150, !DIExpression(), !170)
  br label %do.body, !dbg !171

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !172
  %4 = load ptr, ptr %input.addr, align 8, !dbg !174
  %5 = load ptr, ptr %output.addr, align 8, !dbg !175
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !176
  store i64 %call, ptr %status, align 8, !dbg !177
  %6 = load i64, ptr %status, align 8, !dbg !178
  %and = and i64 %6, 65535, !dbg !180
  %cmp = icmp ne i64 %and, 0, !dbg !181
  br i1 %cmp, label %if.then, label %if.end, !dbg !182

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !183
  store i64 %7, ptr %retval, align 8, !dbg !184
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !184

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !185
  %shr = lshr i64 %8, 32, !dbg !186
  %and6 = and i64 %shr, 4095, !dbg !187
  %conv7 = trunc i64 %and6 to i16, !dbg !188
  store i16 %conv7, ptr %done, align 2, !dbg !189
  %9 = load i64, ptr %control, align 8, !dbg !190
  %and8 = and i64 %9, -1152640029630136321, !dbg !190
  store i64 %and8, ptr %control, align 8, !dbg !190
  %10 = load i16, ptr %done, align 2, !dbg !191
  %conv9 = zext i16 %10 to i64, !dbg !192
  %shl10 = shl i64 %conv9, 48, !dbg !193
  %11 = load i64, ptr %control, align 8, !dbg !194
  %or11 = or i64 %11, %shl10, !dbg !194
  store i64 %or11, ptr %control, align 8, !dbg !194
  br label %do.cond, !dbg !195

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !196
  %conv12 = zext i16 %12 to i32, !dbg !196
  %13 = load i16, ptr %count.addr, align 2, !dbg !197
  %conv13 = zext i16 %13 to i32, !dbg !197
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !198
  br i1 %cmp14, label %do.body, label %do.end, !dbg !195, !llvm.loop !199

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

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !217 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!llvm.module.flags = !{!18, !19, !20}
!llvm.ident = !{!21}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !11, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !15, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_bytes_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "492f3c1bac6e22ca8e0bf7c2aec44cc4")
!4 = !{!5, !9, !11, !13}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !8)
!7 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!10 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!13 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !14)
!14 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!15 = !{!0, !16}
!16 = !DIGlobalVariableExpression(var: !17, expr: !DIExpression())
!17 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !11, isLocal: false, isDefinition: true)
!18 = !{i32 7, !"Dwarf Version", i32 5}
!19 = !{i32 2, !"Debug Info Version", i32 3}
!20 = !{i32 1, !"wchar_size", i32 4}
!21 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!22 = distinct !DISubprogram(name: "stale_bytes_wrong", scope: !3, file: !3, line: 8, type: !23, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !27)
!23 = !DISubroutineType(types: !24)
!24 = !{!13, !25, !6}
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !6)
!27 = !{!28, !29, !30, !31, !32, !49}
!28 = !DILocalVariable(name: "names", arg: 1, scope: !22, file: !3, line: 8, type: !25)
!29 = !DILocalVariable(name: "count", arg: 2, scope: !22, file: !3, line: 8, type: !6)
!30 = !DILocalVariable(name: "flags", scope: !22, file: !3, line: 10, type: !13)
!31 = !DILocalVariable(name: "status", scope: !22, file: !3, line: 10, type: !13)
!32 = !DILocalVariable(name: "input", scope: !22, file: !3, line: 11, type: !33)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !7, line: 77, size: 128, elements: !35)
!35 = !{!36, !37, !38, !41, !45}
!36 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !34, file: !7, line: 78, baseType: !13, size: 64)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !34, file: !7, line: 79, baseType: !6, size: 32, offset: 64)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !34, file: !7, line: 80, baseType: !39, size: 8, offset: 96)
!39 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !7, line: 6, baseType: !40)
!40 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !34, file: !7, line: 81, baseType: !42, size: 24, offset: 104)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !39, size: 24, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: 3)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !34, file: !7, line: 82, baseType: !46, offset: 128)
!46 = !DICompositeType(tag: DW_TAG_array_type, baseType: !6, elements: !47)
!47 = !{!48}
!48 = !DISubrange(count: -1)
!49 = !DILocalVariable(name: "at", scope: !22, file: !3, line: 12, type: !6)
!50 = !DILocation(line: 8, column: 34, scope: !22)
!51 = !DILocation(line: 8, column: 45, scope: !22)
!52 = !DILocation(line: 10, column: 2, scope: !22)
!53 = !DILocation(line: 10, column: 6, scope: !22)
!54 = !DILocation(line: 10, column: 14, scope: !22)
!55 = !DILocation(line: 10, column: 26, scope: !22)
!56 = !DILocation(line: 11, column: 2, scope: !22)
!57 = !DILocation(line: 11, column: 26, scope: !22)
!58 = !DILocation(line: 11, column: 52, scope: !22)
!59 = !DILocation(line: 11, column: 34, scope: !22)
!60 = !DILocation(line: 12, column: 2, scope: !22)
!61 = !DILocation(line: 12, column: 6, scope: !22)
!62 = !DILocation(line: 14, column: 7, scope: !63)
!63 = distinct !DILexicalBlock(scope: !22, file: !3, line: 14, column: 6)
!64 = !DILocation(line: 14, column: 13, scope: !63)
!65 = !DILocation(line: 14, column: 16, scope: !63)
!66 = !DILocation(line: 14, column: 22, scope: !63)
!67 = !DILocation(line: 14, column: 6, scope: !22)
!68 = !DILocation(line: 15, column: 9, scope: !63)
!69 = !DILocation(line: 15, column: 3, scope: !63)
!70 = !DILocation(line: 16, column: 19, scope: !22)
!71 = !DILocation(line: 16, column: 2, scope: !22)
!72 = !DILocation(line: 17, column: 10, scope: !73)
!73 = distinct !DILexicalBlock(scope: !22, file: !3, line: 17, column: 2)
!74 = !DILocation(line: 17, column: 7, scope: !73)
!75 = !DILocation(line: 17, column: 15, scope: !76)
!76 = distinct !DILexicalBlock(scope: !73, file: !3, line: 17, column: 2)
!77 = !DILocation(line: 17, column: 20, scope: !76)
!78 = !DILocation(line: 17, column: 18, scope: !76)
!79 = !DILocation(line: 17, column: 2, scope: !73)
!80 = !DILocation(line: 18, column: 47, scope: !76)
!81 = !DILocation(line: 18, column: 41, scope: !76)
!82 = !DILocation(line: 18, column: 20, scope: !76)
!83 = !DILocation(line: 18, column: 27, scope: !76)
!84 = !DILocation(line: 18, column: 35, scope: !76)
!85 = !DILocation(line: 18, column: 33, scope: !76)
!86 = !DILocation(line: 18, column: 39, scope: !76)
!87 = !DILocation(line: 18, column: 3, scope: !76)
!88 = !DILocation(line: 17, column: 30, scope: !76)
!89 = !DILocation(line: 17, column: 2, scope: !76)
!90 = distinct !{!90, !79, !91, !92}
!91 = !DILocation(line: 18, column: 47, scope: !73)
!92 = !{!"llvm.loop.mustprogress"}
!93 = !DILocation(line: 19, column: 37, scope: !22)
!94 = !DILocation(line: 19, column: 47, scope: !22)
!95 = !DILocation(line: 19, column: 62, scope: !22)
!96 = !DILocation(line: 19, column: 68, scope: !22)
!97 = !DILocation(line: 19, column: 11, scope: !22)
!98 = !DILocation(line: 19, column: 9, scope: !22)
!99 = !DILocation(line: 20, column: 14, scope: !22)
!100 = !DILocation(line: 20, column: 2, scope: !22)
!101 = !DILocation(line: 21, column: 9, scope: !22)
!102 = !DILocation(line: 22, column: 1, scope: !22)
!103 = !DILocation(line: 21, column: 2, scope: !22)
!104 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !105, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !107)
!105 = !DISubroutineType(types: !106)
!106 = !{!13}
!107 = !{!108}
!108 = !DILocalVariable(name: "flags", scope: !104, file: !7, line: 42, type: !13)
!109 = !DILocation(line: 42, column: 2, scope: !104)
!110 = !DILocation(line: 42, column: 6, scope: !104)
!111 = !DILocation(line: 44, column: 2, scope: !104)
!112 = !{i64 19057, i64 19066}
!113 = !DILocation(line: 45, column: 2, scope: !104)
!114 = !{i64 19128}
!115 = !DILocation(line: 46, column: 9, scope: !104)
!116 = !DILocation(line: 47, column: 1, scope: !104)
!117 = !DILocation(line: 46, column: 2, scope: !104)
!118 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !119, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !121)
!119 = !DISubroutineType(types: !120)
!120 = !{!12, !11}
!121 = !{!122, !123}
!122 = !DILocalVariable(name: "variable", arg: 1, scope: !118, file: !7, line: 56, type: !11)
!123 = !DILocalVariable(name: "offset", scope: !118, file: !7, line: 58, type: !13)
!124 = !DILocation(line: 56, column: 46, scope: !118)
!125 = !DILocation(line: 58, column: 2, scope: !118)
!126 = !DILocation(line: 58, column: 6, scope: !118)
!127 = !DILocation(line: 60, column: 2, scope: !118)
!128 = !{i64 19429}
!129 = !DILocation(line: 61, column: 25, scope: !118)
!130 = !DILocation(line: 61, column: 20, scope: !118)
!131 = !DILocation(line: 61, column: 36, scope: !118)
!132 = !DILocation(line: 61, column: 34, scope: !118)
!133 = !DILocation(line: 61, column: 10, scope: !118)
!134 = !DILocation(line: 61, column: 9, scope: !118)
!135 = !DILocation(line: 62, column: 1, scope: !118)
!136 = !DILocation(line: 61, column: 2, scope: !118)
!137 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !7, file: !7, line: 19, type: !138, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !142)
!138 = !DISubroutineType(types: !139)
!139 = !{!13, !140, !140, !140, !12, !12}
!140 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !7, line: 7, baseType: !141)
!141 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!142 = !{!143, !144, !145, !146, !147, !148, !149, !150}
!143 = !DILocalVariable(name: "code", arg: 1, scope: !137, file: !7, line: 19, type: !140)
!144 = !DILocalVariable(name: "count", arg: 2, scope: !137, file: !7, line: 19, type: !140)
!145 = !DILocalVariable(name: "varhead", arg: 3, scope: !137, file: !7, line: 19, type: !140)
!146 = !DILocalVariable(name: "input", arg: 4, scope: !137, file: !7, line: 19, type: !12)
!147 = !DILocalVariable(name: "output", arg: 5, scope: !137, file: !7, line: 19, type: !12)
!148 = !DILocalVariable(name: "control", scope: !137, file: !7, line: 21, type: !13)
!149 = !DILocalVariable(name: "status", scope: !137, file: !7, line: 22, type: !13)
!150 = !DILocalVariable(name: "done", scope: !137, file: !7, line: 23, type: !140)
!151 = !DILocation(line: 19, column: 25, scope: !137)
!152 = !DILocation(line: 19, column: 35, scope: !137)
!153 = !DILocation(line: 19, column: 46, scope: !137)
!154 = !DILocation(line: 19, column: 61, scope: !137)
!155 = !DILocation(line: 19, column: 74, scope: !137)
!156 = !DILocation(line: 21, column: 2, scope: !137)
!157 = !DILocation(line: 21, column: 6, scope: !137)
!158 = !DILocation(line: 21, column: 16, scope: !137)
!159 = !DILocation(line: 21, column: 29, scope: !137)
!160 = !DILocation(line: 21, column: 24, scope: !137)
!161 = !DILocation(line: 21, column: 37, scope: !137)
!162 = !DILocation(line: 21, column: 21, scope: !137)
!163 = !DILocation(line: 21, column: 52, scope: !137)
!164 = !DILocation(line: 21, column: 47, scope: !137)
!165 = !DILocation(line: 21, column: 58, scope: !137)
!166 = !DILocation(line: 21, column: 44, scope: !137)
!167 = !DILocation(line: 22, column: 2, scope: !137)
!168 = !DILocation(line: 22, column: 6, scope: !137)
!169 = !DILocation(line: 23, column: 2, scope: !137)
!170 = !DILocation(line: 23, column: 6, scope: !137)
!171 = !DILocation(line: 25, column: 2, scope: !137)
!172 = !DILocation(line: 26, column: 28, scope: !173)
!173 = distinct !DILexicalBlock(scope: !137, file: !7, line: 25, column: 5)
!174 = !DILocation(line: 26, column: 37, scope: !173)
!175 = !DILocation(line: 26, column: 44, scope: !173)
!176 = !DILocation(line: 26, column: 12, scope: !173)
!177 = !DILocation(line: 26, column: 10, scope: !173)
!178 = !DILocation(line: 27, column: 8, scope: !179)
!179 = distinct !DILexicalBlock(scope: !173, file: !7, line: 27, column: 7)
!180 = !DILocation(line: 27, column: 15, scope: !179)
!181 = !DILocation(line: 27, column: 25, scope: !179)
!182 = !DILocation(line: 27, column: 7, scope: !173)
!183 = !DILocation(line: 28, column: 11, scope: !179)
!184 = !DILocation(line: 28, column: 4, scope: !179)
!185 = !DILocation(line: 29, column: 11, scope: !173)
!186 = !DILocation(line: 29, column: 18, scope: !173)
!187 = !DILocation(line: 29, column: 25, scope: !173)
!188 = !DILocation(line: 29, column: 10, scope: !173)
!189 = !DILocation(line: 29, column: 8, scope: !173)
!190 = !DILocation(line: 30, column: 11, scope: !173)
!191 = !DILocation(line: 31, column: 19, scope: !173)
!192 = !DILocation(line: 31, column: 14, scope: !173)
!193 = !DILocation(line: 31, column: 24, scope: !173)
!194 = !DILocation(line: 31, column: 11, scope: !173)
!195 = !DILocation(line: 32, column: 2, scope: !173)
!196 = !DILocation(line: 32, column: 11, scope: !137)
!197 = !DILocation(line: 32, column: 18, scope: !137)
!198 = !DILocation(line: 32, column: 16, scope: !137)
!199 = distinct !{!199, !171, !200, !92}
!200 = !DILocation(line: 32, column: 23, scope: !137)
!201 = !DILocation(line: 33, column: 9, scope: !137)
!202 = !DILocation(line: 33, column: 2, scope: !137)
!203 = !DILocation(line: 34, column: 1, scope: !137)
!204 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !205, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !207)
!205 = !DISubroutineType(types: !206)
!206 = !{null, !13}
!207 = !{!208}
!208 = !DILocalVariable(name: "flags", arg: 1, scope: !204, file: !7, line: 49, type: !13)
!209 = !DILocation(line: 49, column: 36, scope: !204)
!210 = !DILocation(line: 51, column: 6, scope: !211)
!211 = distinct !DILexicalBlock(scope: !204, file: !7, line: 51, column: 6)
!212 = !DILocation(line: 51, column: 12, scope: !211)
!213 = !DILocation(line: 51, column: 6, scope: !204)
!214 = !DILocation(line: 52, column: 3, scope: !211)
!215 = !{i64 19248}
!216 = !DILocation(line: 53, column: 1, scope: !204)
!217 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !218, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!218 = !DISubroutineType(types: !219)
!219 = !{!13, !13, !12, !12}
