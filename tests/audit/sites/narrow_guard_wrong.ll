; ModuleID = 'narrow_guard_wrong.c'
source_filename = "narrow_guard_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !15
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @narrow_guard_wrong(i32 noundef %total) #0 !dbg !21 {
entry:
  %total.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  store i32 %total, ptr %total.addr, align 4
    #dbg_declare(ptr %total.addr, !27, !DIExpression(), !48)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !49
    #dbg_declare(ptr %flags, !28, !DIExpression(), !50)
  %call = call i64 @irq_save() #7, !dbg !51
  store i64 %call, ptr %flags, align 8, !dbg !50
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !52
    #dbg_declare(ptr %input, !29, !DIExpression(), !53)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !54
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !55
  store ptr %call1, ptr %input, align 8, !dbg !53
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !56
    #dbg_declare(ptr %status, !46, !DIExpression(), !57)
  store i64 1, ptr %status, align 8, !dbg !57
  %1 = load ptr, ptr %input, align 8, !dbg !58
  call void @fill_header(ptr noundef %1) #7, !dbg !59
  %2 = load i32, ptr %total.addr, align 4, !dbg !60
  %conv = trunc i32 %2 to i16, !dbg !62
  %conv2 = zext i16 %conv to i32, !dbg !62
  %cmp = icmp sgt i32 %conv2, 200, !dbg !63
  br i1 %cmp, label %if.then, label %if.end, !dbg !64

if.then:                                          ; preds = %entry
  br label %out, !dbg !65

if.end:                                           ; preds = %entry
  %3 = load i32, ptr %total.addr, align 4, !dbg !66
  %conv4 = trunc i32 %3 to i16, !dbg !66
  %4 = load ptr, ptr %input, align 8, !dbg !67
  %5 = load ptr, ptr %input, align 8, !dbg !68
  %6 = load i32, ptr %total.addr, align 4, !dbg !69
  %conv5 = zext i32 %6 to i64, !dbg !69
  %mul = mul i64 4, %conv5, !dbg !69
  %add = add i64 16, %mul, !dbg !69
  %add6 = add i64 %add, 8, !dbg !69
  %sub = sub i64 %add6, 1, !dbg !69
  %and = and i64 %sub, -8, !dbg !69
  %add.ptr = getelementptr i8, ptr %5, i64 %and, !dbg !70
  %call7 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv4, i16 noundef zeroext 0, ptr noundef %4, ptr noundef %add.ptr) #7, !dbg !71
  store i64 %call7, ptr %status, align 8, !dbg !72
  br label %out, !dbg !73

out:                                              ; preds = %if.end, %if.then
    #dbg_label(!47, !74)
  %7 = load i64, ptr %flags, align 8, !dbg !75
  call void @irq_restore(i64 noundef %7) #7, !dbg !76
  %8 = load i64, ptr %status, align 8, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !78
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !78
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !78
  ret i64 %8, !dbg !79
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !80 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !85
    #dbg_declare(ptr %flags, !84, !DIExpression(), !86)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !87, !srcloc !88
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !89, !srcloc !90
  %0 = load i64, ptr %flags, align 8, !dbg !91
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !92
  ret i64 %0, !dbg !93
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !94 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !98, !DIExpression(), !100)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !101
    #dbg_declare(ptr %offset, !99, !DIExpression(), !102)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !103, !srcloc !104
  store i64 %0, ptr %offset, align 8, !dbg !103
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !105
  %2 = ptrtoint ptr %1 to i64, !dbg !106
  %3 = load i64, ptr %offset, align 8, !dbg !107
  %add = add i64 %2, %3, !dbg !108
  %4 = inttoptr i64 %add to ptr, !dbg !109
  %5 = load ptr, ptr %4, align 8, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !111
  ret ptr %5, !dbg !112
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !113 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !118, !DIExpression(), !119)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !120
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !121
  store i64 -1, ptr %partition, align 1, !dbg !122
  %1 = load ptr, ptr %input.addr, align 8, !dbg !123
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !124
  store i32 -2, ptr %vp, align 1, !dbg !125
  %2 = load ptr, ptr %input.addr, align 8, !dbg !126
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !127
  store i8 0, ptr %vtl, align 1, !dbg !128
  %3 = load ptr, ptr %input.addr, align 8, !dbg !129
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !130
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !131
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !131
  ret void, !dbg !132
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !133 {
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
    #dbg_declare(ptr %code.addr, !137, !DIExpression(), !145)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !138, !DIExpression(), !146)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !139, !DIExpression(), !147)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !140, !DIExpression(), !148)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !141, !DIExpression(), !149)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !150
    #dbg_declare(ptr %control, !142, !DIExpression(), !151)
  %0 = load i16, ptr %code.addr, align 2, !dbg !152
  %conv = zext i16 %0 to i64, !dbg !152
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !153
  %conv1 = zext i16 %1 to i64, !dbg !154
  %shl = shl i64 %conv1, 17, !dbg !155
  %or = or i64 %conv, %shl, !dbg !156
  %2 = load i16, ptr %count.addr, align 2, !dbg !157
  %conv2 = zext i16 %2 to i64, !dbg !158
  %shl3 = shl i64 %conv2, 32, !dbg !159
  %or4 = or i64 %or, %shl3, !dbg !160
  store i64 %or4, ptr %control, align 8, !dbg !151
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !161
    #dbg_declare(ptr %status, !143, !DIExpression(), !162)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !163
    #dbg_declare(ptr %done, !144, !DIExpression(), !164)
  br label %do.body, !dbg !165

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !166
  %4 = load ptr, ptr %input.addr, align 8, !dbg !168
  %5 = load ptr, ptr %output.addr, align 8, !dbg !169
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !170
  store i64 %call, ptr %status, align 8, !dbg !171
  %6 = load i64, ptr %status, align 8, !dbg !172
  %and = and i64 %6, 65535, !dbg !174
  %cmp = icmp ne i64 %and, 0, !dbg !175
  br i1 %cmp, label %if.then, label %if.end, !dbg !176

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !177
  store i64 %7, ptr %retval, align 8, !dbg !178
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !178

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !179
  %shr = lshr i64 %8, 32, !dbg !180
  %and6 = and i64 %shr, 4095, !dbg !181
  %conv7 = trunc i64 %and6 to i16, !dbg !182
  store i16 %conv7, ptr %done, align 2, !dbg !183
  %9 = load i64, ptr %control, align 8, !dbg !184
  %and8 = and i64 %9, -1152640029630136321, !dbg !184
  store i64 %and8, ptr %control, align 8, !dbg !184
  %10 = load i16, ptr %done, align 2, !dbg !185
  %conv9 = zext i16 %10 to i64, !dbg !186
  %shl10 = shl i64 %conv9, 48, !dbg !187
  %11 = load i64, ptr %control, align 8, !dbg !188
  %or11 = or i64 %11, %shl10, !dbg !188
  store i64 %or11, ptr %control, align 8, !dbg !188
  br label %do.cond, !dbg !189

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !190
  %conv12 = zext i16 %12 to i32, !dbg !190
  %13 = load i16, ptr %count.addr, align 2, !dbg !191
  %conv13 = zext i16 %13 to i32, !dbg !191
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !192
  br i1 %cmp14, label %do.body, label %do.end, !dbg !189, !llvm.loop !193

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !196
  store i64 %14, ptr %retval, align 8, !dbg !197
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !197

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !198
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !198
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !198
  %15 = load i64, ptr %retval, align 8, !dbg !198
  ret i64 %15, !dbg !198
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !199 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !203, !DIExpression(), !204)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !205
  %and = and i64 %0, 512, !dbg !207
  %tobool = icmp ne i64 %and, 0, !dbg !207
  br i1 %tobool, label %if.then, label %if.end, !dbg !208

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !209, !srcloc !210
  br label %if.end, !dbg !209

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !211
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !212 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!llvm.module.flags = !{!17, !18, !19}
!llvm.ident = !{!20}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !12, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !14, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "narrow_guard_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "b6ca7f0d5f5f9ac5ee48139663d543ab")
!4 = !{!5, !8, !10, !12}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 7, baseType: !7)
!6 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!7 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 9, baseType: !11)
!11 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!14 = !{!0, !15}
!15 = !DIGlobalVariableExpression(var: !16, expr: !DIExpression())
!16 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !12, isLocal: false, isDefinition: true)
!17 = !{i32 7, !"Dwarf Version", i32 5}
!18 = !{i32 2, !"Debug Info Version", i32 3}
!19 = !{i32 1, !"wchar_size", i32 4}
!20 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!21 = distinct !DISubprogram(name: "narrow_guard_wrong", scope: !3, file: !3, line: 8, type: !22, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
!22 = !DISubroutineType(types: !23)
!23 = !{!10, !24}
!24 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !25)
!25 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!26 = !{!27, !28, !29, !46, !47}
!27 = !DILocalVariable(name: "total", arg: 1, scope: !21, file: !3, line: 8, type: !24)
!28 = !DILocalVariable(name: "flags", scope: !21, file: !3, line: 10, type: !10)
!29 = !DILocalVariable(name: "input", scope: !21, file: !3, line: 11, type: !30)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !6, line: 77, size: 128, elements: !32)
!32 = !{!33, !34, !35, !38, !42}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !31, file: !6, line: 78, baseType: !10, size: 64)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !31, file: !6, line: 79, baseType: !24, size: 32, offset: 64)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !31, file: !6, line: 80, baseType: !36, size: 8, offset: 96)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 6, baseType: !37)
!37 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !31, file: !6, line: 81, baseType: !39, size: 24, offset: 104)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 24, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: 3)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !31, file: !6, line: 82, baseType: !43, offset: 128)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !24, elements: !44)
!44 = !{!45}
!45 = !DISubrange(count: -1)
!46 = !DILocalVariable(name: "status", scope: !21, file: !3, line: 12, type: !10)
!47 = !DILabel(scope: !21, name: "out", file: !3, line: 18)
!48 = !DILocation(line: 8, column: 28, scope: !21)
!49 = !DILocation(line: 10, column: 2, scope: !21)
!50 = !DILocation(line: 10, column: 6, scope: !21)
!51 = !DILocation(line: 10, column: 14, scope: !21)
!52 = !DILocation(line: 11, column: 2, scope: !21)
!53 = !DILocation(line: 11, column: 26, scope: !21)
!54 = !DILocation(line: 11, column: 52, scope: !21)
!55 = !DILocation(line: 11, column: 34, scope: !21)
!56 = !DILocation(line: 12, column: 2, scope: !21)
!57 = !DILocation(line: 12, column: 6, scope: !21)
!58 = !DILocation(line: 14, column: 14, scope: !21)
!59 = !DILocation(line: 14, column: 2, scope: !21)
!60 = !DILocation(line: 15, column: 11, scope: !61)
!61 = distinct !DILexicalBlock(scope: !21, file: !3, line: 15, column: 6)
!62 = !DILocation(line: 15, column: 6, scope: !61)
!63 = !DILocation(line: 15, column: 17, scope: !61)
!64 = !DILocation(line: 15, column: 6, scope: !21)
!65 = !DILocation(line: 16, column: 3, scope: !61)
!66 = !DILocation(line: 17, column: 37, scope: !21)
!67 = !DILocation(line: 17, column: 47, scope: !21)
!68 = !DILocation(line: 17, column: 62, scope: !21)
!69 = !DILocation(line: 17, column: 70, scope: !21)
!70 = !DILocation(line: 17, column: 68, scope: !21)
!71 = !DILocation(line: 17, column: 11, scope: !21)
!72 = !DILocation(line: 17, column: 9, scope: !21)
!73 = !DILocation(line: 17, column: 2, scope: !21)
!74 = !DILocation(line: 18, column: 1, scope: !21)
!75 = !DILocation(line: 19, column: 14, scope: !21)
!76 = !DILocation(line: 19, column: 2, scope: !21)
!77 = !DILocation(line: 20, column: 9, scope: !21)
!78 = !DILocation(line: 21, column: 1, scope: !21)
!79 = !DILocation(line: 20, column: 2, scope: !21)
!80 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !81, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !83)
!81 = !DISubroutineType(types: !82)
!82 = !{!10}
!83 = !{!84}
!84 = !DILocalVariable(name: "flags", scope: !80, file: !6, line: 42, type: !10)
!85 = !DILocation(line: 42, column: 2, scope: !80)
!86 = !DILocation(line: 42, column: 6, scope: !80)
!87 = !DILocation(line: 44, column: 2, scope: !80)
!88 = !{i64 20392, i64 20401}
!89 = !DILocation(line: 45, column: 2, scope: !80)
!90 = !{i64 20463}
!91 = !DILocation(line: 46, column: 9, scope: !80)
!92 = !DILocation(line: 47, column: 1, scope: !80)
!93 = !DILocation(line: 46, column: 2, scope: !80)
!94 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !95, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !97)
!95 = !DISubroutineType(types: !96)
!96 = !{!13, !12}
!97 = !{!98, !99}
!98 = !DILocalVariable(name: "variable", arg: 1, scope: !94, file: !6, line: 56, type: !12)
!99 = !DILocalVariable(name: "offset", scope: !94, file: !6, line: 58, type: !10)
!100 = !DILocation(line: 56, column: 46, scope: !94)
!101 = !DILocation(line: 58, column: 2, scope: !94)
!102 = !DILocation(line: 58, column: 6, scope: !94)
!103 = !DILocation(line: 60, column: 2, scope: !94)
!104 = !{i64 20764}
!105 = !DILocation(line: 61, column: 25, scope: !94)
!106 = !DILocation(line: 61, column: 20, scope: !94)
!107 = !DILocation(line: 61, column: 36, scope: !94)
!108 = !DILocation(line: 61, column: 34, scope: !94)
!109 = !DILocation(line: 61, column: 10, scope: !94)
!110 = !DILocation(line: 61, column: 9, scope: !94)
!111 = !DILocation(line: 62, column: 1, scope: !94)
!112 = !DILocation(line: 61, column: 2, scope: !94)
!113 = distinct !DISubprogram(name: "fill_header", scope: !114, file: !114, line: 17, type: !115, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !117)
!114 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!115 = !DISubroutineType(types: !116)
!116 = !{null, !30}
!117 = !{!118}
!118 = !DILocalVariable(name: "input", arg: 1, scope: !113, file: !114, line: 17, type: !30)
!119 = !DILocation(line: 17, column: 56, scope: !113)
!120 = !DILocation(line: 19, column: 2, scope: !113)
!121 = !DILocation(line: 19, column: 9, scope: !113)
!122 = !DILocation(line: 19, column: 19, scope: !113)
!123 = !DILocation(line: 20, column: 2, scope: !113)
!124 = !DILocation(line: 20, column: 9, scope: !113)
!125 = !DILocation(line: 20, column: 12, scope: !113)
!126 = !DILocation(line: 21, column: 2, scope: !113)
!127 = !DILocation(line: 21, column: 9, scope: !113)
!128 = !DILocation(line: 21, column: 13, scope: !113)
!129 = !DILocation(line: 22, column: 19, scope: !113)
!130 = !DILocation(line: 22, column: 26, scope: !113)
!131 = !DILocation(line: 22, column: 2, scope: !113)
!132 = !DILocation(line: 23, column: 1, scope: !113)
!133 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !6, file: !6, line: 19, type: !134, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !136)
!134 = !DISubroutineType(types: !135)
!135 = !{!10, !5, !5, !5, !13, !13}
!136 = !{!137, !138, !139, !140, !141, !142, !143, !144}
!137 = !DILocalVariable(name: "code", arg: 1, scope: !133, file: !6, line: 19, type: !5)
!138 = !DILocalVariable(name: "count", arg: 2, scope: !133, file: !6, line: 19, type: !5)
!139 = !DILocalVariable(name: "varhead", arg: 3, scope: !133, file: !6, line: 19, type: !5)
!140 = !DILocalVariable(name: "input", arg: 4, scope: !133, file: !6, line: 19, type: !13)
!141 = !DILocalVariable(name: "output", arg: 5, scope: !133, file: !6, line: 19, type: !13)
!142 = !DILocalVariable(name: "control", scope: !133, file: !6, line: 21, type: !10)
!143 = !DILocalVariable(name: "status", scope: !133, file: !6, line: 22, type: !10)
!144 = !DILocalVariable(name: "done", scope: !133, file: !6, line: 23, type: !5)
!145 = !DILocation(line: 19, column: 25, scope: !133)
!146 = !DILocation(line: 19, column: 35, scope: !133)
!147 = !DILocation(line: 19, column: 46, scope: !133)
!148 = !DILocation(line: 19, column: 61, scope: !133)
!149 = !DILocation(line: 19, column: 74, scope: !133)
!150 = !DILocation(line: 21, column: 2, scope: !133)
!151 = !DILocation(line: 21, column: 6, scope: !133)
!152 = !DILocation(line: 21, column: 16, scope: !133)
!153 = !DILocation(line: 21, column: 29, scope: !133)
!154 = !DILocation(line: 21, column: 24, scope: !133)
!155 = !DILocation(line: 21, column: 37, scope: !133)
!156 = !DILocation(line: 21, column: 21, scope: !133)
!157 = !DILocation(line: 21, column: 52, scope: !133)
!158 = !DILocation(line: 21, column: 47, scope: !133)
!159 = !DILocation(line: 21, column: 58, scope: !133)
!160 = !DILocation(line: 21, column: 44, scope: !133)
!161 = !DILocation(line: 22, column: 2, scope: !133)
!162 = !DILocation(line: 22, column: 6, scope: !133)
!163 = !DILocation(line: 23, column: 2, scope: !133)
!164 = !DILocation(line: 23, column: 6, scope: !133)
!165 = !DILocation(line: 25, column: 2, scope: !133)
!166 = !DILocation(line: 26, column: 28, scope: !167)
!167 = distinct !DILexicalBlock(scope: !133, file: !6, line: 25, column: 5)
!168 = !DILocation(line: 26, column: 37, scope: !167)
!169 = !DILocation(line: 26, column: 44, scope: !167)
!170 = !DILocation(line: 26, column: 12, scope: !167)
!171 = !DILocation(line: 26, column: 10, scope: !167)
!172 = !DILocation(line: 27, column: 8, scope: !173)
!173 = distinct !DILexicalBlock(scope: !167, file: !6, line: 27, column: 7)
!174 = !DILocation(line: 27, column: 15, scope: !173)
!175 = !DILocation(line: 27, column: 25, scope: !173)
!176 = !DILocation(line: 27, column: 7, scope: !167)
!177 = !DILocation(line: 28, column: 11, scope: !173)
!178 = !DILocation(line: 28, column: 4, scope: !173)
!179 = !DILocation(line: 29, column: 11, scope: !167)
!180 = !DILocation(line: 29, column: 18, scope: !167)
!181 = !DILocation(line: 29, column: 25, scope: !167)
!182 = !DILocation(line: 29, column: 10, scope: !167)
!183 = !DILocation(line: 29, column: 8, scope: !167)
!184 = !DILocation(line: 30, column: 11, scope: !167)
!185 = !DILocation(line: 31, column: 19, scope: !167)
!186 = !DILocation(line: 31, column: 14, scope: !167)
!187 = !DILocation(line: 31, column: 24, scope: !167)
!188 = !DILocation(line: 31, column: 11, scope: !167)
!189 = !DILocation(line: 32, column: 2, scope: !167)
!190 = !DILocation(line: 32, column: 11, scope: !133)
!191 = !DILocation(line: 32, column: 18, scope: !133)
!192 = !DILocation(line: 32, column: 16, scope: !133)
!193 = distinct !{!193, !165, !194, !195}
!194 = !DILocation(line: 32, column: 23, scope: !133)
!195 = !{!"llvm.loop.mustprogress"}
!196 = !DILocation(line: 33, column: 9, scope: !133)
!197 = !DILocation(line: 33, column: 2, scope: !133)
!198 = !DILocation(line: 34, column: 1, scope: !133)
!199 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !200, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !202)
!200 = !DISubroutineType(types: !201)
!201 = !{null, !10}
!202 = !{!203}
!203 = !DILocalVariable(name: "flags", arg: 1, scope: !199, file: !6, line: 49, type: !10)
!204 = !DILocation(line: 49, column: 36, scope: !199)
!205 = !DILocation(line: 51, column: 6, scope: !206)
!206 = distinct !DILexicalBlock(scope: !199, file: !6, line: 51, column: 6)
!207 = !DILocation(line: 51, column: 12, scope: !206)
!208 = !DILocation(line: 51, column: 6, scope: !199)
!209 = !DILocation(line: 52, column: 3, scope: !206)
!210 = !{i64 20583}
!211 = !DILocation(line: 53, column: 1, scope: !199)
!212 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !213, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!213 = !DISubroutineType(types: !214)
!214 = !{!10, !10, !13, !13}
