; ModuleID = 'room_right.c'
source_filename = "room_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @room_right(i16 noundef zeroext %first) #0 !dbg !19 {
entry:
  %first.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  %n = alloca i16, align 2
  store i16 %first, ptr %first.addr, align 2
    #dbg_declare(ptr %first.addr, !25, !DIExpression(), !49)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !50
    #dbg_declare(ptr %flags, !26, !DIExpression(), !51)
  %call = call i64 @irq_save() #7, !dbg !52
  store i64 %call, ptr %flags, align 8, !dbg !51
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !53
    #dbg_declare(ptr %input, !27, !DIExpression(), !54)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !55
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !56
  store ptr %call1, ptr %input, align 8, !dbg !54
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !57
    #dbg_declare(ptr %output, !46, !DIExpression(), !58)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !59
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !60
  store ptr %call2, ptr %output, align 8, !dbg !58
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !61
    #dbg_declare(ptr %status, !47, !DIExpression(), !62)
  store i64 1, ptr %status, align 8, !dbg !62
  call void @llvm.lifetime.start.p0(i64 2, ptr %n) #6, !dbg !63
    #dbg_declare(ptr %n, !48, !DIExpression(), !64)
  %2 = load ptr, ptr %input, align 8, !dbg !65
  call void @fill_header(ptr noundef %2) #7, !dbg !66
  %3 = load i16, ptr %first.addr, align 2, !dbg !67
  %conv = zext i16 %3 to i32, !dbg !67
  %and = and i32 %conv, 511, !dbg !67
  %conv3 = trunc i32 %and to i16, !dbg !67
  store i16 %conv3, ptr %first.addr, align 2, !dbg !67
  %4 = load i16, ptr %first.addr, align 2, !dbg !68
  %conv4 = zext i16 %4 to i32, !dbg !68
  %cmp = icmp slt i32 %conv4, 256, !dbg !69
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !68

cond.true:                                        ; preds = %entry
  %5 = load i16, ptr %first.addr, align 2, !dbg !70
  %conv6 = zext i16 %5 to i32, !dbg !70
  %sub = sub i32 256, %conv6, !dbg !71
  br label %cond.end, !dbg !68

cond.false:                                       ; preds = %entry
  br label %cond.end, !dbg !68

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ %sub, %cond.true ], [ 0, %cond.false ], !dbg !68
  %conv7 = trunc i32 %cond to i16, !dbg !68
  store i16 %conv7, ptr %n, align 2, !dbg !72
  %6 = load i16, ptr %n, align 2, !dbg !73
  %7 = load ptr, ptr %input, align 8, !dbg !74
  %8 = load ptr, ptr %output, align 8, !dbg !75
  %9 = load i16, ptr %first.addr, align 2, !dbg !76
  %conv8 = zext i16 %9 to i32, !dbg !76
  %and9 = and i32 %conv8, 255, !dbg !77
  %mul = mul i32 16, %and9, !dbg !78
  %idx.ext = sext i32 %mul to i64, !dbg !79
  %add.ptr = getelementptr i8, ptr %8, i64 %idx.ext, !dbg !79
  %call10 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %6, i16 noundef zeroext 0, ptr noundef %7, ptr noundef %add.ptr) #7, !dbg !80
  store i64 %call10, ptr %status, align 8, !dbg !81
  %10 = load i64, ptr %flags, align 8, !dbg !82
  call void @irq_restore(i64 noundef %10) #7, !dbg !83
  %11 = load i64, ptr %status, align 8, !dbg !84
  call void @llvm.lifetime.end.p0(i64 2, ptr %n) #6, !dbg !85
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !85
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !85
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !85
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !85
  ret i64 %11, !dbg !86
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !87 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !92
    #dbg_declare(ptr %flags, !91, !DIExpression(), !93)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !94, !srcloc !95
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !96, !srcloc !97
  %0 = load i64, ptr %flags, align 8, !dbg !98
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !99
  ret i64 %0, !dbg !100
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !101 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !105, !DIExpression(), !107)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !108
    #dbg_declare(ptr %offset, !106, !DIExpression(), !109)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !110, !srcloc !111
  store i64 %0, ptr %offset, align 8, !dbg !110
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !112
  %2 = ptrtoint ptr %1 to i64, !dbg !113
  %3 = load i64, ptr %offset, align 8, !dbg !114
  %add = add i64 %2, %3, !dbg !115
  %4 = inttoptr i64 %add to ptr, !dbg !116
  %5 = load ptr, ptr %4, align 8, !dbg !117
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !118
  ret ptr %5, !dbg !119
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !120 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !125, !DIExpression(), !126)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !127
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !128
  store i64 -1, ptr %partition, align 1, !dbg !129
  %1 = load ptr, ptr %input.addr, align 8, !dbg !130
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !131
  store i32 -2, ptr %vp, align 1, !dbg !132
  %2 = load ptr, ptr %input.addr, align 8, !dbg !133
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !134
  store i8 0, ptr %vtl, align 1, !dbg !135
  %3 = load ptr, ptr %input.addr, align 8, !dbg !136
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !137
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !138
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !138
  ret void, !dbg !139
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !140 {
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
    #dbg_declare(ptr %code.addr, !144, !DIExpression(), !152)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !145, !DIExpression(), !153)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !146, !DIExpression(), !154)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !147, !DIExpression(), !155)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !148, !DIExpression(), !156)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !157
    #dbg_declare(ptr %control, !149, !DIExpression(), !158)
  %0 = load i16, ptr %code.addr, align 2, !dbg !159
  %conv = zext i16 %0 to i64, !dbg !159
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !160
  %conv1 = zext i16 %1 to i64, !dbg !161
  %shl = shl i64 %conv1, 17, !dbg !162
  %or = or i64 %conv, %shl, !dbg !163
  %2 = load i16, ptr %count.addr, align 2, !dbg !164
  %conv2 = zext i16 %2 to i64, !dbg !165
  %shl3 = shl i64 %conv2, 32, !dbg !166
  %or4 = or i64 %or, %shl3, !dbg !167
  store i64 %or4, ptr %control, align 8, !dbg !158
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !168
    #dbg_declare(ptr %status, !150, !DIExpression(), !169)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !170
    #dbg_declare(ptr %done, !151, !DIExpression(), !171)
  br label %do.body, !dbg !172

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !173
  %4 = load ptr, ptr %input.addr, align 8, !dbg !175
  %5 = load ptr, ptr %output.addr, align 8, !dbg !176
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !177
  store i64 %call, ptr %status, align 8, !dbg !178
  %6 = load i64, ptr %status, align 8, !dbg !179
  %and = and i64 %6, 65535, !dbg !181
  %cmp = icmp ne i64 %and, 0, !dbg !182
  br i1 %cmp, label %if.then, label %if.end, !dbg !183

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !184
  store i64 %7, ptr %retval, align 8, !dbg !185
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !185

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !186
  %shr = lshr i64 %8, 32, !dbg !187
  %and6 = and i64 %shr, 4095, !dbg !188
  %conv7 = trunc i64 %and6 to i16, !dbg !189
  store i16 %conv7, ptr %done, align 2, !dbg !190
  %9 = load i64, ptr %control, align 8, !dbg !191
  %and8 = and i64 %9, -1152640029630136321, !dbg !191
  store i64 %and8, ptr %control, align 8, !dbg !191
  %10 = load i16, ptr %done, align 2, !dbg !192
  %conv9 = zext i16 %10 to i64, !dbg !193
  %shl10 = shl i64 %conv9, 48, !dbg !194
  %11 = load i64, ptr %control, align 8, !dbg !195
  %or11 = or i64 %11, %shl10, !dbg !195
  store i64 %or11, ptr %control, align 8, !dbg !195
  br label %do.cond, !dbg !196

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !197
  %conv12 = zext i16 %12 to i32, !dbg !197
  %13 = load i16, ptr %count.addr, align 2, !dbg !198
  %conv13 = zext i16 %13 to i32, !dbg !198
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !199
  br i1 %cmp14, label %do.body, label %do.end, !dbg !196, !llvm.loop !200

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !203
  store i64 %14, ptr %retval, align 8, !dbg !204
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !204

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !205
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !205
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !205
  %15 = load i64, ptr %retval, align 8, !dbg !205
  ret i64 %15, !dbg !205
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !206 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !210, !DIExpression(), !211)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !212
  %and = and i64 %0, 512, !dbg !214
  %tobool = icmp ne i64 %and, 0, !dbg !214
  br i1 %tobool, label %if.then, label %if.end, !dbg !215

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !216, !srcloc !217
  br label %if.end, !dbg !216

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !218
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !219 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "room_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "53d9e248efaa96d5de7e8a181277c52a")
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
!19 = distinct !DISubprogram(name: "room_right", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!20 = !DISubroutineType(types: !21)
!21 = !{!9, !22}
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !10, line: 7, baseType: !23)
!23 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !46, !47, !48}
!25 = !DILocalVariable(name: "first", arg: 1, scope: !19, file: !3, line: 8, type: !22)
!26 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 10, type: !9)
!27 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 11, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !30)
!30 = !{!31, !32, !35, !38, !42}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !29, file: !10, line: 78, baseType: !9, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !29, file: !10, line: 79, baseType: !33, size: 32, offset: 64)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !34)
!34 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !29, file: !10, line: 80, baseType: !36, size: 8, offset: 96)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !37)
!37 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !29, file: !10, line: 81, baseType: !39, size: 24, offset: 104)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 24, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: 3)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !29, file: !10, line: 82, baseType: !43, offset: 128)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, elements: !44)
!44 = !{!45}
!45 = !DISubrange(count: -1)
!46 = !DILocalVariable(name: "output", scope: !19, file: !3, line: 12, type: !8)
!47 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 13, type: !9)
!48 = !DILocalVariable(name: "n", scope: !19, file: !3, line: 14, type: !22)
!49 = !DILocation(line: 8, column: 20, scope: !19)
!50 = !DILocation(line: 10, column: 2, scope: !19)
!51 = !DILocation(line: 10, column: 6, scope: !19)
!52 = !DILocation(line: 10, column: 14, scope: !19)
!53 = !DILocation(line: 11, column: 2, scope: !19)
!54 = !DILocation(line: 11, column: 26, scope: !19)
!55 = !DILocation(line: 11, column: 52, scope: !19)
!56 = !DILocation(line: 11, column: 34, scope: !19)
!57 = !DILocation(line: 12, column: 2, scope: !19)
!58 = !DILocation(line: 12, column: 8, scope: !19)
!59 = !DILocation(line: 12, column: 35, scope: !19)
!60 = !DILocation(line: 12, column: 17, scope: !19)
!61 = !DILocation(line: 13, column: 2, scope: !19)
!62 = !DILocation(line: 13, column: 6, scope: !19)
!63 = !DILocation(line: 14, column: 2, scope: !19)
!64 = !DILocation(line: 14, column: 6, scope: !19)
!65 = !DILocation(line: 16, column: 14, scope: !19)
!66 = !DILocation(line: 16, column: 2, scope: !19)
!67 = !DILocation(line: 17, column: 8, scope: !19)
!68 = !DILocation(line: 18, column: 6, scope: !19)
!69 = !DILocation(line: 18, column: 12, scope: !19)
!70 = !DILocation(line: 18, column: 26, scope: !19)
!71 = !DILocation(line: 18, column: 24, scope: !19)
!72 = !DILocation(line: 18, column: 4, scope: !19)
!73 = !DILocation(line: 19, column: 37, scope: !19)
!74 = !DILocation(line: 19, column: 43, scope: !19)
!75 = !DILocation(line: 19, column: 58, scope: !19)
!76 = !DILocation(line: 19, column: 73, scope: !19)
!77 = !DILocation(line: 19, column: 79, scope: !19)
!78 = !DILocation(line: 19, column: 70, scope: !19)
!79 = !DILocation(line: 19, column: 65, scope: !19)
!80 = !DILocation(line: 19, column: 11, scope: !19)
!81 = !DILocation(line: 19, column: 9, scope: !19)
!82 = !DILocation(line: 20, column: 14, scope: !19)
!83 = !DILocation(line: 20, column: 2, scope: !19)
!84 = !DILocation(line: 21, column: 9, scope: !19)
!85 = !DILocation(line: 22, column: 1, scope: !19)
!86 = !DILocation(line: 21, column: 2, scope: !19)
!87 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !88, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !90)
!88 = !DISubroutineType(types: !89)
!89 = !{!9}
!90 = !{!91}
!91 = !DILocalVariable(name: "flags", scope: !87, file: !10, line: 42, type: !9)
!92 = !DILocation(line: 42, column: 2, scope: !87)
!93 = !DILocation(line: 42, column: 6, scope: !87)
!94 = !DILocation(line: 44, column: 2, scope: !87)
!95 = !{i64 20401, i64 20410}
!96 = !DILocation(line: 45, column: 2, scope: !87)
!97 = !{i64 20472}
!98 = !DILocation(line: 46, column: 9, scope: !87)
!99 = !DILocation(line: 47, column: 1, scope: !87)
!100 = !DILocation(line: 46, column: 2, scope: !87)
!101 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !102, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !104)
!102 = !DISubroutineType(types: !103)
!103 = !{!8, !7}
!104 = !{!105, !106}
!105 = !DILocalVariable(name: "variable", arg: 1, scope: !101, file: !10, line: 56, type: !7)
!106 = !DILocalVariable(name: "offset", scope: !101, file: !10, line: 58, type: !9)
!107 = !DILocation(line: 56, column: 46, scope: !101)
!108 = !DILocation(line: 58, column: 2, scope: !101)
!109 = !DILocation(line: 58, column: 6, scope: !101)
!110 = !DILocation(line: 60, column: 2, scope: !101)
!111 = !{i64 20773}
!112 = !DILocation(line: 61, column: 25, scope: !101)
!113 = !DILocation(line: 61, column: 20, scope: !101)
!114 = !DILocation(line: 61, column: 36, scope: !101)
!115 = !DILocation(line: 61, column: 34, scope: !101)
!116 = !DILocation(line: 61, column: 10, scope: !101)
!117 = !DILocation(line: 61, column: 9, scope: !101)
!118 = !DILocation(line: 62, column: 1, scope: !101)
!119 = !DILocation(line: 61, column: 2, scope: !101)
!120 = distinct !DISubprogram(name: "fill_header", scope: !121, file: !121, line: 17, type: !122, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !124)
!121 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!122 = !DISubroutineType(types: !123)
!123 = !{null, !28}
!124 = !{!125}
!125 = !DILocalVariable(name: "input", arg: 1, scope: !120, file: !121, line: 17, type: !28)
!126 = !DILocation(line: 17, column: 56, scope: !120)
!127 = !DILocation(line: 19, column: 2, scope: !120)
!128 = !DILocation(line: 19, column: 9, scope: !120)
!129 = !DILocation(line: 19, column: 19, scope: !120)
!130 = !DILocation(line: 20, column: 2, scope: !120)
!131 = !DILocation(line: 20, column: 9, scope: !120)
!132 = !DILocation(line: 20, column: 12, scope: !120)
!133 = !DILocation(line: 21, column: 2, scope: !120)
!134 = !DILocation(line: 21, column: 9, scope: !120)
!135 = !DILocation(line: 21, column: 13, scope: !120)
!136 = !DILocation(line: 22, column: 19, scope: !120)
!137 = !DILocation(line: 22, column: 26, scope: !120)
!138 = !DILocation(line: 22, column: 2, scope: !120)
!139 = !DILocation(line: 23, column: 1, scope: !120)
!140 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !10, file: !10, line: 19, type: !141, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !143)
!141 = !DISubroutineType(types: !142)
!142 = !{!9, !22, !22, !22, !8, !8}
!143 = !{!144, !145, !146, !147, !148, !149, !150, !151}
!144 = !DILocalVariable(name: "code", arg: 1, scope: !140, file: !10, line: 19, type: !22)
!145 = !DILocalVariable(name: "count", arg: 2, scope: !140, file: !10, line: 19, type: !22)
!146 = !DILocalVariable(name: "varhead", arg: 3, scope: !140, file: !10, line: 19, type: !22)
!147 = !DILocalVariable(name: "input", arg: 4, scope: !140, file: !10, line: 19, type: !8)
!148 = !DILocalVariable(name: "output", arg: 5, scope: !140, file: !10, line: 19, type: !8)
!149 = !DILocalVariable(name: "control", scope: !140, file: !10, line: 21, type: !9)
!150 = !DILocalVariable(name: "status", scope: !140, file: !10, line: 22, type: !9)
!151 = !DILocalVariable(name: "done", scope: !140, file: !10, line: 23, type: !22)
!152 = !DILocation(line: 19, column: 25, scope: !140)
!153 = !DILocation(line: 19, column: 35, scope: !140)
!154 = !DILocation(line: 19, column: 46, scope: !140)
!155 = !DILocation(line: 19, column: 61, scope: !140)
!156 = !DILocation(line: 19, column: 74, scope: !140)
!157 = !DILocation(line: 21, column: 2, scope: !140)
!158 = !DILocation(line: 21, column: 6, scope: !140)
!159 = !DILocation(line: 21, column: 16, scope: !140)
!160 = !DILocation(line: 21, column: 29, scope: !140)
!161 = !DILocation(line: 21, column: 24, scope: !140)
!162 = !DILocation(line: 21, column: 37, scope: !140)
!163 = !DILocation(line: 21, column: 21, scope: !140)
!164 = !DILocation(line: 21, column: 52, scope: !140)
!165 = !DILocation(line: 21, column: 47, scope: !140)
!166 = !DILocation(line: 21, column: 58, scope: !140)
!167 = !DILocation(line: 21, column: 44, scope: !140)
!168 = !DILocation(line: 22, column: 2, scope: !140)
!169 = !DILocation(line: 22, column: 6, scope: !140)
!170 = !DILocation(line: 23, column: 2, scope: !140)
!171 = !DILocation(line: 23, column: 6, scope: !140)
!172 = !DILocation(line: 25, column: 2, scope: !140)
!173 = !DILocation(line: 26, column: 28, scope: !174)
!174 = distinct !DILexicalBlock(scope: !140, file: !10, line: 25, column: 5)
!175 = !DILocation(line: 26, column: 37, scope: !174)
!176 = !DILocation(line: 26, column: 44, scope: !174)
!177 = !DILocation(line: 26, column: 12, scope: !174)
!178 = !DILocation(line: 26, column: 10, scope: !174)
!179 = !DILocation(line: 27, column: 8, scope: !180)
!180 = distinct !DILexicalBlock(scope: !174, file: !10, line: 27, column: 7)
!181 = !DILocation(line: 27, column: 15, scope: !180)
!182 = !DILocation(line: 27, column: 25, scope: !180)
!183 = !DILocation(line: 27, column: 7, scope: !174)
!184 = !DILocation(line: 28, column: 11, scope: !180)
!185 = !DILocation(line: 28, column: 4, scope: !180)
!186 = !DILocation(line: 29, column: 11, scope: !174)
!187 = !DILocation(line: 29, column: 18, scope: !174)
!188 = !DILocation(line: 29, column: 25, scope: !174)
!189 = !DILocation(line: 29, column: 10, scope: !174)
!190 = !DILocation(line: 29, column: 8, scope: !174)
!191 = !DILocation(line: 30, column: 11, scope: !174)
!192 = !DILocation(line: 31, column: 19, scope: !174)
!193 = !DILocation(line: 31, column: 14, scope: !174)
!194 = !DILocation(line: 31, column: 24, scope: !174)
!195 = !DILocation(line: 31, column: 11, scope: !174)
!196 = !DILocation(line: 32, column: 2, scope: !174)
!197 = !DILocation(line: 32, column: 11, scope: !140)
!198 = !DILocation(line: 32, column: 18, scope: !140)
!199 = !DILocation(line: 32, column: 16, scope: !140)
!200 = distinct !{!200, !172, !201, !202}
!201 = !DILocation(line: 32, column: 23, scope: !140)
!202 = !{!"llvm.loop.mustprogress"}
!203 = !DILocation(line: 33, column: 9, scope: !140)
!204 = !DILocation(line: 33, column: 2, scope: !140)
!205 = !DILocation(line: 34, column: 1, scope: !140)
!206 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !207, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !209)
!207 = !DISubroutineType(types: !208)
!208 = !{null, !9}
!209 = !{!210}
!210 = !DILocalVariable(name: "flags", arg: 1, scope: !206, file: !10, line: 49, type: !9)
!211 = !DILocation(line: 49, column: 36, scope: !206)
!212 = !DILocation(line: 51, column: 6, scope: !213)
!213 = distinct !DILexicalBlock(scope: !206, file: !10, line: 51, column: 6)
!214 = !DILocation(line: 51, column: 12, scope: !213)
!215 = !DILocation(line: 51, column: 6, scope: !206)
!216 = !DILocation(line: 52, column: 3, scope: !213)
!217 = !{i64 20592}
!218 = !DILocation(line: 53, column: 1, scope: !206)
!219 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !220, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!220 = !DISubroutineType(types: !221)
!221 = !{!9, !9, !8, !8}
