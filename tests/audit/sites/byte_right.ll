; ModuleID = 'byte_right.c'
source_filename = "byte_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @byte_right(i16 noundef zeroext %n) #0 !dbg !19 {
entry:
  %n.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  %offset = alloca i16, align 2
  store i16 %n, ptr %n.addr, align 2
    #dbg_declare(ptr %n.addr, !25, !DIExpression(), !49)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !50
    #dbg_declare(ptr %flags, !26, !DIExpression(), !51)
  %call = call i64 @irq_save() #7, !dbg !52
  store i64 %call, ptr %flags, align 8, !dbg !51
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !53
    #dbg_declare(ptr %input, !27, !DIExpression(), !54)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !55
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !56
  store ptr %call1, ptr %input, align 8, !dbg !54
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !57
    #dbg_declare(ptr %status, !46, !DIExpression(), !58)
  store i64 1, ptr %status, align 8, !dbg !58
  call void @llvm.lifetime.start.p0(i64 2, ptr %offset) #6, !dbg !59
    #dbg_declare(ptr %offset, !47, !DIExpression(), !60)
  %1 = load ptr, ptr %input, align 8, !dbg !61
  call void @fill_header(ptr noundef %1) #7, !dbg !62
  %2 = load i16, ptr %n.addr, align 2, !dbg !63
  %conv = zext i16 %2 to i32, !dbg !63
  %cmp = icmp sgt i32 %conv, 204, !dbg !65
  br i1 %cmp, label %if.then, label %if.end, !dbg !66

if.then:                                          ; preds = %entry
  br label %out, !dbg !67

if.end:                                           ; preds = %entry
  %3 = load i16, ptr %n.addr, align 2, !dbg !68
  %conv3 = zext i16 %3 to i64, !dbg !68
  %mul = mul i64 4, %conv3, !dbg !68
  %add = add i64 16, %mul, !dbg !68
  %add4 = add i64 %add, 8, !dbg !68
  %sub = sub i64 %add4, 1, !dbg !68
  %and = and i64 %sub, -8, !dbg !68
  %conv5 = trunc i64 %and to i16, !dbg !68
  store i16 %conv5, ptr %offset, align 2, !dbg !69
  %4 = load i16, ptr %n.addr, align 2, !dbg !70
  %5 = load ptr, ptr %input, align 8, !dbg !71
  %6 = load ptr, ptr %input, align 8, !dbg !72
  %7 = load i16, ptr %offset, align 2, !dbg !73
  %conv6 = zext i16 %7 to i32, !dbg !73
  %idx.ext = sext i32 %conv6 to i64, !dbg !74
  %add.ptr = getelementptr i8, ptr %6, i64 %idx.ext, !dbg !74
  %call7 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %4, i16 noundef zeroext 0, ptr noundef %5, ptr noundef %add.ptr) #7, !dbg !75
  store i64 %call7, ptr %status, align 8, !dbg !76
  br label %out, !dbg !77

out:                                              ; preds = %if.end, %if.then
    #dbg_label(!48, !78)
  %8 = load i64, ptr %flags, align 8, !dbg !79
  call void @irq_restore(i64 noundef %8) #7, !dbg !80
  %9 = load i64, ptr %status, align 8, !dbg !81
  call void @llvm.lifetime.end.p0(i64 2, ptr %offset) #6, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !82
  ret i64 %9, !dbg !83
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !84 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !89
    #dbg_declare(ptr %flags, !88, !DIExpression(), !90)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !91, !srcloc !92
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !93, !srcloc !94
  %0 = load i64, ptr %flags, align 8, !dbg !95
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !96
  ret i64 %0, !dbg !97
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !98 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !102, !DIExpression(), !104)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !105
    #dbg_declare(ptr %offset, !103, !DIExpression(), !106)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !107, !srcloc !108
  store i64 %0, ptr %offset, align 8, !dbg !107
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !109
  %2 = ptrtoint ptr %1 to i64, !dbg !110
  %3 = load i64, ptr %offset, align 8, !dbg !111
  %add = add i64 %2, %3, !dbg !112
  %4 = inttoptr i64 %add to ptr, !dbg !113
  %5 = load ptr, ptr %4, align 8, !dbg !114
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !115
  ret ptr %5, !dbg !116
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !117 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !122, !DIExpression(), !123)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !124
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !125
  store i64 -1, ptr %partition, align 1, !dbg !126
  %1 = load ptr, ptr %input.addr, align 8, !dbg !127
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !128
  store i32 -2, ptr %vp, align 1, !dbg !129
  %2 = load ptr, ptr %input.addr, align 8, !dbg !130
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !131
  store i8 0, ptr %vtl, align 1, !dbg !132
  %3 = load ptr, ptr %input.addr, align 8, !dbg !133
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !134
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !135
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !135
  ret void, !dbg !136
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !137 {
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
    #dbg_declare(ptr %code.addr, !141, !DIExpression(), !149)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !142, !DIExpression(), !150)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !143, !DIExpression(), !151)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !144, !DIExpression(), !152)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !145, !DIExpression(), !153)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !154
    #dbg_declare(ptr %control, !146, !DIExpression(), !155)
  %0 = load i16, ptr %code.addr, align 2, !dbg !156
  %conv = zext i16 %0 to i64, !dbg !156
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !157
  %conv1 = zext i16 %1 to i64, !dbg !158
  %shl = shl i64 %conv1, 17, !dbg !159
  %or = or i64 %conv, %shl, !dbg !160
  %2 = load i16, ptr %count.addr, align 2, !dbg !161
  %conv2 = zext i16 %2 to i64, !dbg !162
  %shl3 = shl i64 %conv2, 32, !dbg !163
  %or4 = or i64 %or, %shl3, !dbg !164
  store i64 %or4, ptr %control, align 8, !dbg !155
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !165
    #dbg_declare(ptr %status, !147, !DIExpression(), !166)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !167
    #dbg_declare(ptr %done, !148, !DIExpression(), !168)
  br label %do.body, !dbg !169

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !170
  %4 = load ptr, ptr %input.addr, align 8, !dbg !172
  %5 = load ptr, ptr %output.addr, align 8, !dbg !173
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !174
  store i64 %call, ptr %status, align 8, !dbg !175
  %6 = load i64, ptr %status, align 8, !dbg !176
  %and = and i64 %6, 65535, !dbg !178
  %cmp = icmp ne i64 %and, 0, !dbg !179
  br i1 %cmp, label %if.then, label %if.end, !dbg !180

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !181
  store i64 %7, ptr %retval, align 8, !dbg !182
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !182

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !183
  %shr = lshr i64 %8, 32, !dbg !184
  %and6 = and i64 %shr, 4095, !dbg !185
  %conv7 = trunc i64 %and6 to i16, !dbg !186
  store i16 %conv7, ptr %done, align 2, !dbg !187
  %9 = load i64, ptr %control, align 8, !dbg !188
  %and8 = and i64 %9, -1152640029630136321, !dbg !188
  store i64 %and8, ptr %control, align 8, !dbg !188
  %10 = load i16, ptr %done, align 2, !dbg !189
  %conv9 = zext i16 %10 to i64, !dbg !190
  %shl10 = shl i64 %conv9, 48, !dbg !191
  %11 = load i64, ptr %control, align 8, !dbg !192
  %or11 = or i64 %11, %shl10, !dbg !192
  store i64 %or11, ptr %control, align 8, !dbg !192
  br label %do.cond, !dbg !193

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !194
  %conv12 = zext i16 %12 to i32, !dbg !194
  %13 = load i16, ptr %count.addr, align 2, !dbg !195
  %conv13 = zext i16 %13 to i32, !dbg !195
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !196
  br i1 %cmp14, label %do.body, label %do.end, !dbg !193, !llvm.loop !197

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !200
  store i64 %14, ptr %retval, align 8, !dbg !201
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !201

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !202
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !202
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !202
  %15 = load i64, ptr %retval, align 8, !dbg !202
  ret i64 %15, !dbg !202
}

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

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !216 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !10, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "byte_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "dcc8211bd227c2a83b5cdc0470f94edb")
!4 = !{!5, !8, !10}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 9, baseType: !7)
!6 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!12 = !{!0, !13}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !10, isLocal: false, isDefinition: true)
!15 = !{i32 7, !"Dwarf Version", i32 5}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!19 = distinct !DISubprogram(name: "byte_right", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!20 = !DISubroutineType(types: !21)
!21 = !{!5, !22}
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 7, baseType: !23)
!23 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !46, !47, !48}
!25 = !DILocalVariable(name: "n", arg: 1, scope: !19, file: !3, line: 8, type: !22)
!26 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 10, type: !5)
!27 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 11, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !6, line: 77, size: 128, elements: !30)
!30 = !{!31, !32, !35, !38, !42}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !29, file: !6, line: 78, baseType: !5, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !29, file: !6, line: 79, baseType: !33, size: 32, offset: 64)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !34)
!34 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !29, file: !6, line: 80, baseType: !36, size: 8, offset: 96)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 6, baseType: !37)
!37 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !29, file: !6, line: 81, baseType: !39, size: 24, offset: 104)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 24, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: 3)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !29, file: !6, line: 82, baseType: !43, offset: 128)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, elements: !44)
!44 = !{!45}
!45 = !DISubrange(count: -1)
!46 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 12, type: !5)
!47 = !DILocalVariable(name: "offset", scope: !19, file: !3, line: 13, type: !22)
!48 = !DILabel(scope: !19, name: "out", file: !3, line: 20)
!49 = !DILocation(line: 8, column: 20, scope: !19)
!50 = !DILocation(line: 10, column: 2, scope: !19)
!51 = !DILocation(line: 10, column: 6, scope: !19)
!52 = !DILocation(line: 10, column: 14, scope: !19)
!53 = !DILocation(line: 11, column: 2, scope: !19)
!54 = !DILocation(line: 11, column: 26, scope: !19)
!55 = !DILocation(line: 11, column: 52, scope: !19)
!56 = !DILocation(line: 11, column: 34, scope: !19)
!57 = !DILocation(line: 12, column: 2, scope: !19)
!58 = !DILocation(line: 12, column: 6, scope: !19)
!59 = !DILocation(line: 13, column: 2, scope: !19)
!60 = !DILocation(line: 13, column: 6, scope: !19)
!61 = !DILocation(line: 15, column: 14, scope: !19)
!62 = !DILocation(line: 15, column: 2, scope: !19)
!63 = !DILocation(line: 16, column: 6, scope: !64)
!64 = distinct !DILexicalBlock(scope: !19, file: !3, line: 16, column: 6)
!65 = !DILocation(line: 16, column: 8, scope: !64)
!66 = !DILocation(line: 16, column: 6, scope: !19)
!67 = !DILocation(line: 17, column: 3, scope: !64)
!68 = !DILocation(line: 18, column: 11, scope: !19)
!69 = !DILocation(line: 18, column: 9, scope: !19)
!70 = !DILocation(line: 19, column: 37, scope: !19)
!71 = !DILocation(line: 19, column: 43, scope: !19)
!72 = !DILocation(line: 19, column: 58, scope: !19)
!73 = !DILocation(line: 19, column: 66, scope: !19)
!74 = !DILocation(line: 19, column: 64, scope: !19)
!75 = !DILocation(line: 19, column: 11, scope: !19)
!76 = !DILocation(line: 19, column: 9, scope: !19)
!77 = !DILocation(line: 19, column: 2, scope: !19)
!78 = !DILocation(line: 20, column: 1, scope: !19)
!79 = !DILocation(line: 21, column: 14, scope: !19)
!80 = !DILocation(line: 21, column: 2, scope: !19)
!81 = !DILocation(line: 22, column: 9, scope: !19)
!82 = !DILocation(line: 23, column: 1, scope: !19)
!83 = !DILocation(line: 22, column: 2, scope: !19)
!84 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !85, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !87)
!85 = !DISubroutineType(types: !86)
!86 = !{!5}
!87 = !{!88}
!88 = !DILocalVariable(name: "flags", scope: !84, file: !6, line: 42, type: !5)
!89 = !DILocation(line: 42, column: 2, scope: !84)
!90 = !DILocation(line: 42, column: 6, scope: !84)
!91 = !DILocation(line: 44, column: 2, scope: !84)
!92 = !{i64 20332, i64 20341}
!93 = !DILocation(line: 45, column: 2, scope: !84)
!94 = !{i64 20403}
!95 = !DILocation(line: 46, column: 9, scope: !84)
!96 = !DILocation(line: 47, column: 1, scope: !84)
!97 = !DILocation(line: 46, column: 2, scope: !84)
!98 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !99, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !101)
!99 = !DISubroutineType(types: !100)
!100 = !{!11, !10}
!101 = !{!102, !103}
!102 = !DILocalVariable(name: "variable", arg: 1, scope: !98, file: !6, line: 56, type: !10)
!103 = !DILocalVariable(name: "offset", scope: !98, file: !6, line: 58, type: !5)
!104 = !DILocation(line: 56, column: 46, scope: !98)
!105 = !DILocation(line: 58, column: 2, scope: !98)
!106 = !DILocation(line: 58, column: 6, scope: !98)
!107 = !DILocation(line: 60, column: 2, scope: !98)
!108 = !{i64 20704}
!109 = !DILocation(line: 61, column: 25, scope: !98)
!110 = !DILocation(line: 61, column: 20, scope: !98)
!111 = !DILocation(line: 61, column: 36, scope: !98)
!112 = !DILocation(line: 61, column: 34, scope: !98)
!113 = !DILocation(line: 61, column: 10, scope: !98)
!114 = !DILocation(line: 61, column: 9, scope: !98)
!115 = !DILocation(line: 62, column: 1, scope: !98)
!116 = !DILocation(line: 61, column: 2, scope: !98)
!117 = distinct !DISubprogram(name: "fill_header", scope: !118, file: !118, line: 17, type: !119, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !121)
!118 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!119 = !DISubroutineType(types: !120)
!120 = !{null, !28}
!121 = !{!122}
!122 = !DILocalVariable(name: "input", arg: 1, scope: !117, file: !118, line: 17, type: !28)
!123 = !DILocation(line: 17, column: 56, scope: !117)
!124 = !DILocation(line: 19, column: 2, scope: !117)
!125 = !DILocation(line: 19, column: 9, scope: !117)
!126 = !DILocation(line: 19, column: 19, scope: !117)
!127 = !DILocation(line: 20, column: 2, scope: !117)
!128 = !DILocation(line: 20, column: 9, scope: !117)
!129 = !DILocation(line: 20, column: 12, scope: !117)
!130 = !DILocation(line: 21, column: 2, scope: !117)
!131 = !DILocation(line: 21, column: 9, scope: !117)
!132 = !DILocation(line: 21, column: 13, scope: !117)
!133 = !DILocation(line: 22, column: 19, scope: !117)
!134 = !DILocation(line: 22, column: 26, scope: !117)
!135 = !DILocation(line: 22, column: 2, scope: !117)
!136 = !DILocation(line: 23, column: 1, scope: !117)
!137 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !6, file: !6, line: 19, type: !138, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !140)
!138 = !DISubroutineType(types: !139)
!139 = !{!5, !22, !22, !22, !11, !11}
!140 = !{!141, !142, !143, !144, !145, !146, !147, !148}
!141 = !DILocalVariable(name: "code", arg: 1, scope: !137, file: !6, line: 19, type: !22)
!142 = !DILocalVariable(name: "count", arg: 2, scope: !137, file: !6, line: 19, type: !22)
!143 = !DILocalVariable(name: "varhead", arg: 3, scope: !137, file: !6, line: 19, type: !22)
!144 = !DILocalVariable(name: "input", arg: 4, scope: !137, file: !6, line: 19, type: !11)
!145 = !DILocalVariable(name: "output", arg: 5, scope: !137, file: !6, line: 19, type: !11)
!146 = !DILocalVariable(name: "control", scope: !137, file: !6, line: 21, type: !5)
!147 = !DILocalVariable(name: "status", scope: !137, file: !6, line: 22, type: !5)
!148 = !DILocalVariable(name: "done", scope: !137, file: !6, line: 23, type: !22)
!149 = !DILocation(line: 19, column: 25, scope: !137)
!150 = !DILocation(line: 19, column: 35, scope: !137)
!151 = !DILocation(line: 19, column: 46, scope: !137)
!152 = !DILocation(line: 19, column: 61, scope: !137)
!153 = !DILocation(line: 19, column: 74, scope: !137)
!154 = !DILocation(line: 21, column: 2, scope: !137)
!155 = !DILocation(line: 21, column: 6, scope: !137)
!156 = !DILocation(line: 21, column: 16, scope: !137)
!157 = !DILocation(line: 21, column: 29, scope: !137)
!158 = !DILocation(line: 21, column: 24, scope: !137)
!159 = !DILocation(line: 21, column: 37, scope: !137)
!160 = !DILocation(line: 21, column: 21, scope: !137)
!161 = !DILocation(line: 21, column: 52, scope: !137)
!162 = !DILocation(line: 21, column: 47, scope: !137)
!163 = !DILocation(line: 21, column: 58, scope: !137)
!164 = !DILocation(line: 21, column: 44, scope: !137)
!165 = !DILocation(line: 22, column: 2, scope: !137)
!166 = !DILocation(line: 22, column: 6, scope: !137)
!167 = !DILocation(line: 23, column: 2, scope: !137)
!168 = !DILocation(line: 23, column: 6, scope: !137)
!169 = !DILocation(line: 25, column: 2, scope: !137)
!170 = !DILocation(line: 26, column: 28, scope: !171)
!171 = distinct !DILexicalBlock(scope: !137, file: !6, line: 25, column: 5)
!172 = !DILocation(line: 26, column: 37, scope: !171)
!173 = !DILocation(line: 26, column: 44, scope: !171)
!174 = !DILocation(line: 26, column: 12, scope: !171)
!175 = !DILocation(line: 26, column: 10, scope: !171)
!176 = !DILocation(line: 27, column: 8, scope: !177)
!177 = distinct !DILexicalBlock(scope: !171, file: !6, line: 27, column: 7)
!178 = !DILocation(line: 27, column: 15, scope: !177)
!179 = !DILocation(line: 27, column: 25, scope: !177)
!180 = !DILocation(line: 27, column: 7, scope: !171)
!181 = !DILocation(line: 28, column: 11, scope: !177)
!182 = !DILocation(line: 28, column: 4, scope: !177)
!183 = !DILocation(line: 29, column: 11, scope: !171)
!184 = !DILocation(line: 29, column: 18, scope: !171)
!185 = !DILocation(line: 29, column: 25, scope: !171)
!186 = !DILocation(line: 29, column: 10, scope: !171)
!187 = !DILocation(line: 29, column: 8, scope: !171)
!188 = !DILocation(line: 30, column: 11, scope: !171)
!189 = !DILocation(line: 31, column: 19, scope: !171)
!190 = !DILocation(line: 31, column: 14, scope: !171)
!191 = !DILocation(line: 31, column: 24, scope: !171)
!192 = !DILocation(line: 31, column: 11, scope: !171)
!193 = !DILocation(line: 32, column: 2, scope: !171)
!194 = !DILocation(line: 32, column: 11, scope: !137)
!195 = !DILocation(line: 32, column: 18, scope: !137)
!196 = !DILocation(line: 32, column: 16, scope: !137)
!197 = distinct !{!197, !169, !198, !199}
!198 = !DILocation(line: 32, column: 23, scope: !137)
!199 = !{!"llvm.loop.mustprogress"}
!200 = !DILocation(line: 33, column: 9, scope: !137)
!201 = !DILocation(line: 33, column: 2, scope: !137)
!202 = !DILocation(line: 34, column: 1, scope: !137)
!203 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !204, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !206)
!204 = !DISubroutineType(types: !205)
!205 = !{null, !5}
!206 = !{!207}
!207 = !DILocalVariable(name: "flags", arg: 1, scope: !203, file: !6, line: 49, type: !5)
!208 = !DILocation(line: 49, column: 36, scope: !203)
!209 = !DILocation(line: 51, column: 6, scope: !210)
!210 = distinct !DILexicalBlock(scope: !203, file: !6, line: 51, column: 6)
!211 = !DILocation(line: 51, column: 12, scope: !210)
!212 = !DILocation(line: 51, column: 6, scope: !203)
!213 = !DILocation(line: 52, column: 3, scope: !210)
!214 = !{i64 20523}
!215 = !DILocation(line: 53, column: 1, scope: !203)
!216 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !217, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!217 = !DISubroutineType(types: !218)
!218 = !{!5, !5, !11, !11}
