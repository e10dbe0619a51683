; ModuleID = 'alias_same_right.c'
source_filename = "alias_same_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@count = dso_local global i16 0, align 2, !dbg !0
@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !11
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@lone = internal global i16 0, align 2, !dbg !15
@this_cpu_off = external dso_local global i64, align 8

@other = dso_local alias i16, ptr @count

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @alias_same_right() #0 !dbg !23 {
entry:
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !50
    #dbg_declare(ptr %flags, !27, !DIExpression(), !51)
  %call = call i64 @irq_save() #7, !dbg !52
  store i64 %call, ptr %flags, align 8, !dbg !51
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !53
    #dbg_declare(ptr %input, !28, !DIExpression(), !54)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !55
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !56
  store ptr %call1, ptr %input, align 8, !dbg !54
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !57
    #dbg_declare(ptr %output, !47, !DIExpression(), !58)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !59
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !60
  store ptr %call2, ptr %output, align 8, !dbg !58
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !61
    #dbg_declare(ptr %status, !48, !DIExpression(), !62)
  store i64 1, ptr %status, align 8, !dbg !62
  %2 = load i16, ptr @count, align 2, !dbg !63
  %conv = zext i16 %2 to i32, !dbg !63
  %cmp = icmp sgt i32 %conv, 256, !dbg !65
  br i1 %cmp, label %if.then, label %if.end, !dbg !66

if.then:                                          ; preds = %entry
  br label %out, !dbg !67

if.end:                                           ; preds = %entry
  store i16 300, ptr @lone, align 2, !dbg !68
  %3 = load ptr, ptr %input, align 8, !dbg !69
  call void @fill_header(ptr noundef %3) #7, !dbg !70
  %4 = load i16, ptr @other, align 2, !dbg !71
  %5 = load ptr, ptr %input, align 8, !dbg !72
  %6 = load ptr, ptr %output, align 8, !dbg !73
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %4, i16 noundef zeroext 0, ptr noundef %5, ptr noundef %6) #7, !dbg !74
  store i64 %call4, ptr %status, align 8, !dbg !75
  br label %out, !dbg !76

out:                                              ; preds = %if.end, %if.then
    #dbg_label(!49, !77)
  %7 = load i64, ptr %flags, align 8, !dbg !78
  call void @irq_restore(i64 noundef %7) #7, !dbg !79
  %8 = load i64, ptr %status, align 8, !dbg !80
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !81
  ret i64 %8, !dbg !82
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !83 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !86
    #dbg_declare(ptr %flags, !85, !DIExpression(), !87)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !88, !srcloc !89
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !90, !srcloc !91
  %0 = load i64, ptr %flags, align 8, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !93
  ret i64 %0, !dbg !94
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !95 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !99, !DIExpression(), !101)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !102
    #dbg_declare(ptr %offset, !100, !DIExpression(), !103)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !104, !srcloc !105
  store i64 %0, ptr %offset, align 8, !dbg !104
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !106
  %2 = ptrtoint ptr %1 to i64, !dbg !107
  %3 = load i64, ptr %offset, align 8, !dbg !108
  %add = add i64 %2, %3, !dbg !109
  %4 = inttoptr i64 %add to ptr, !dbg !110
  %5 = load ptr, ptr %4, align 8, !dbg !111
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !112
  ret ptr %5, !dbg !113
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !114 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !119, !DIExpression(), !120)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !121
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !122
  store i64 -1, ptr %partition, align 1, !dbg !123
  %1 = load ptr, ptr %input.addr, align 8, !dbg !124
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !125
  store i32 -2, ptr %vp, align 1, !dbg !126
  %2 = load ptr, ptr %input.addr, align 8, !dbg !127
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !128
  store i8 0, ptr %vtl, align 1, !dbg !129
  %3 = load ptr, ptr %input.addr, align 8, !dbg !130
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !131
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !132
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !132
  ret void, !dbg !133
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !134 {
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
    #dbg_declare(ptr %code.addr, !138, !DIExpression(), !146)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !139, !DIExpression(), !147)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !140, !DIExpression(), !148)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !141, !DIExpression(), !149)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !142, !DIExpression(), !150)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !151
    #dbg_declare(ptr %control, !143, !DIExpression(), !152)
  %0 = load i16, ptr %code.addr, align 2, !dbg !153
  %conv = zext i16 %0 to i64, !dbg !153
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !154
  %conv1 = zext i16 %1 to i64, !dbg !155
  %shl = shl i64 %conv1, 17, !dbg !156
  %or = or i64 %conv, %shl, !dbg !157
  %2 = load i16, ptr %count.addr, align 2, !dbg !158
  %conv2 = zext i16 %2 to i64, !dbg !159
  %shl3 = shl i64 %conv2, 32, !dbg !160
  %or4 = or i64 %or, %shl3, !dbg !161
  store i64 %or4, ptr %control, align 8, !dbg !152
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !162
    #dbg_declare(ptr %status, !144, !DIExpression(), !163)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !164
    #dbg_declare(ptr %done, !145, !DIExpression(), !165)
  br label %do.body, !dbg !166

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !167
  %4 = load ptr, ptr %input.addr, align 8, !dbg !169
  %5 = load ptr, ptr %output.addr, align 8, !dbg !170
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !171
  store i64 %call, ptr %status, align 8, !dbg !172
  %6 = load i64, ptr %status, align 8, !dbg !173
  %and = and i64 %6, 65535, !dbg !175
  %cmp = icmp ne i64 %and, 0, !dbg !176
  br i1 %cmp, label %if.then, label %if.end, !dbg !177

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !178
  store i64 %7, ptr %retval, align 8, !dbg !179
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !179

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !180
  %shr = lshr i64 %8, 32, !dbg !181
  %and6 = and i64 %shr, 4095, !dbg !182
  %conv7 = trunc i64 %and6 to i16, !dbg !183
  store i16 %conv7, ptr %done, align 2, !dbg !184
  %9 = load i64, ptr %control, align 8, !dbg !185
  %and8 = and i64 %9, -1152640029630136321, !dbg !185
  store i64 %and8, ptr %control, align 8, !dbg !185
  %10 = load i16, ptr %done, align 2, !dbg !186
  %conv9 = zext i16 %10 to i64, !dbg !187
  %shl10 = shl i64 %conv9, 48, !dbg !188
  %11 = load i64, ptr %control, align 8, !dbg !189
  %or11 = or i64 %11, %shl10, !dbg !189
  store i64 %or11, ptr %control, align 8, !dbg !189
  br label %do.cond, !dbg !190

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !191
  %conv12 = zext i16 %12 to i32, !dbg !191
  %13 = load i16, ptr %count.addr, align 2, !dbg !192
  %conv13 = zext i16 %13 to i32, !dbg !192
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !193
  br i1 %cmp14, label %do.body, label %do.end, !dbg !190, !llvm.loop !194

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !197
  store i64 %14, ptr %retval, align 8, !dbg !198
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !198

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !199
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !199
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !199
  %15 = load i64, ptr %retval, align 8, !dbg !199
  ret i64 %15, !dbg !199
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !200 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !204, !DIExpression(), !205)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !206
  %and = and i64 %0, 512, !dbg !208
  %tobool = icmp ne i64 %and, 0, !dbg !208
  br i1 %tobool, label %if.then, label %if.end, !dbg !209

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !210, !srcloc !211
  br label %if.end, !dbg !210

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !212
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !213 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!llvm.module.flags = !{!19, !20, !21}
!llvm.ident = !{!22}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "count", scope: !2, file: !3, line: 8, type: !17, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "alias_same_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "abab01e1be918e0fb4729117763c2f39")
!4 = !{!5, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!11, !13, !0, !15}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!15 = !DIGlobalVariableExpression(var: !16, expr: !DIExpression())
!16 = distinct !DIGlobalVariable(name: "lone", scope: !2, file: !3, line: 10, type: !17, isLocal: true, isDefinition: true)
!17 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !18)
!18 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!19 = !{i32 7, !"Dwarf Version", i32 5}
!20 = !{i32 2, !"Debug Info Version", i32 3}
!21 = !{i32 1, !"wchar_size", i32 4}
!22 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!23 = distinct !DISubprogram(name: "alias_same_right", scope: !3, file: !3, line: 12, type: !24, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
!24 = !DISubroutineType(types: !25)
!25 = !{!7}
!26 = !{!27, !28, !47, !48, !49}
!27 = !DILocalVariable(name: "flags", scope: !23, file: !3, line: 14, type: !7)
!28 = !DILocalVariable(name: "input", scope: !23, file: !3, line: 15, type: !29)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !31)
!31 = !{!32, !33, !36, !39, !43}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !30, file: !8, line: 78, baseType: !7, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !30, file: !8, line: 79, baseType: !34, size: 32, offset: 64)
!34 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !35)
!35 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !30, file: !8, line: 80, baseType: !37, size: 8, offset: 96)
!37 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !38)
!38 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !30, file: !8, line: 81, baseType: !40, size: 24, offset: 104)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !37, size: 24, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: 3)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !30, file: !8, line: 82, baseType: !44, offset: 128)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !34, elements: !45)
!45 = !{!46}
!46 = !DISubrange(count: -1)
!47 = !DILocalVariable(name: "output", scope: !23, file: !3, line: 16, type: !6)
!48 = !DILocalVariable(name: "status", scope: !23, file: !3, line: 17, type: !7)
!49 = !DILabel(scope: !23, name: "out", file: !3, line: 24)
!50 = !DILocation(line: 14, column: 2, scope: !23)
!51 = !DILocation(line: 14, column: 6, scope: !23)
!52 = !DILocation(line: 14, column: 14, scope: !23)
!53 = !DILocation(line: 15, column: 2, scope: !23)
!54 = !DILocation(line: 15, column: 26, scope: !23)
!55 = !DILocation(line: 15, column: 52, scope: !23)
!56 = !DILocation(line: 15, column: 34, scope: !23)
!57 = !DILocation(line: 16, column: 2, scope: !23)
!58 = !DILocation(line: 16, column: 8, scope: !23)
!59 = !DILocation(line: 16, column: 35, scope: !23)
!60 = !DILocation(line: 16, column: 17, scope: !23)
!61 = !DILocation(line: 17, column: 2, scope: !23)
!62 = !DILocation(line: 17, column: 6, scope: !23)
!63 = !DILocation(line: 19, column: 6, scope: !64)
!64 = distinct !DILexicalBlock(scope: !23, file: !3, line: 19, column: 6)
!65 = !DILocation(line: 19, column: 12, scope: !64)
!66 = !DILocation(line: 19, column: 6, scope: !23)
!67 = !DILocation(line: 20, column: 3, scope: !64)
!68 = !DILocation(line: 21, column: 7, scope: !23)
!69 = !DILocation(line: 22, column: 14, scope: !23)
!70 = !DILocation(line: 22, column: 2, scope: !23)
!71 = !DILocation(line: 23, column: 37, scope: !23)
!72 = !DILocation(line: 23, column: 47, scope: !23)
!73 = !DILocation(line: 23, column: 54, scope: !23)
!74 = !DILocation(line: 23, column: 11, scope: !23)
!75 = !DILocation(line: 23, column: 9, scope: !23)
!76 = !DILocation(line: 23, column: 2, scope: !23)
!77 = !DILocation(line: 24, column: 1, scope: !23)
!78 = !DILocation(line: 25, column: 14, scope: !23)
!79 = !DILocation(line: 25, column: 2, scope: !23)
!80 = !DILocation(line: 26, column: 9, scope: !23)
!81 = !DILocation(line: 27, column: 1, scope: !23)
!82 = !DILocation(line: 26, column: 2, scope: !23)
!83 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !24, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !84)
!84 = !{!85}
!85 = !DILocalVariable(name: "flags", scope: !83, file: !8, line: 42, type: !7)
!86 = !DILocation(line: 42, column: 2, scope: !83)
!87 = !DILocation(line: 42, column: 6, scope: !83)
!88 = !DILocation(line: 44, column: 2, scope: !83)
!89 = !{i64 20447, i64 20456}
!90 = !DILocation(line: 45, column: 2, scope: !83)
!91 = !{i64 20518}
!92 = !DILocation(line: 46, column: 9, scope: !83)
!93 = !DILocation(line: 47, column: 1, scope: !83)
!94 = !DILocation(line: 46, column: 2, scope: !83)
!95 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !96, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !98)
!96 = !DISubroutineType(types: !97)
!97 = !{!6, !5}
!98 = !{!99, !100}
!99 = !DILocalVariable(name: "variable", arg: 1, scope: !95, file: !8, line: 56, type: !5)
!100 = !DILocalVariable(name: "offset", scope: !95, file: !8, line: 58, type: !7)
!101 = !DILocation(line: 56, column: 46, scope: !95)
!102 = !DILocation(line: 58, column: 2, scope: !95)
!103 = !DILocation(line: 58, column: 6, scope: !95)
!104 = !DILocation(line: 60, column: 2, scope: !95)
!105 = !{i64 20819}
!106 = !DILocation(line: 61, column: 25, scope: !95)
!107 = !DILocation(line: 61, column: 20, scope: !95)
!108 = !DILocation(line: 61, column: 36, scope: !95)
!109 = !DILocation(line: 61, column: 34, scope: !95)
!110 = !DILocation(line: 61, column: 10, scope: !95)
!111 = !DILocation(line: 61, column: 9, scope: !95)
!112 = !DILocation(line: 62, column: 1, scope: !95)
!113 = !DILocation(line: 61, column: 2, scope: !95)
!114 = distinct !DISubprogram(name: "fill_header", scope: !115, file: !115, line: 17, type: !116, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !118)
!115 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!116 = !DISubroutineType(types: !117)
!117 = !{null, !29}
!118 = !{!119}
!119 = !DILocalVariable(name: "input", arg: 1, scope: !114, file: !115, line: 17, type: !29)
!120 = !DILocation(line: 17, column: 56, scope: !114)
!121 = !DILocation(line: 19, column: 2, scope: !114)
!122 = !DILocation(line: 19, column: 9, scope: !114)
!123 = !DILocation(line: 19, column: 19, scope: !114)
!124 = !DILocation(line: 20, column: 2, scope: !114)
!125 = !DILocation(line: 20, column: 9, scope: !114)
!126 = !DILocation(line: 20, column: 12, scope: !114)
!127 = !DILocation(line: 21, column: 2, scope: !114)
!128 = !DILocation(line: 21, column: 9, scope: !114)
!129 = !DILocation(line: 21, column: 13, scope: !114)
!130 = !DILocation(line: 22, column: 19, scope: !114)
!131 = !DILocation(line: 22, column: 26, scope: !114)
!132 = !DILocation(line: 22, column: 2, scope: !114)
!133 = !DILocation(line: 23, column: 1, scope: !114)
!134 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !135, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !137)
!135 = !DISubroutineType(types: !136)
!136 = !{!7, !17, !17, !17, !6, !6}
!137 = !{!138, !139, !140, !141, !142, !143, !144, !145}
!138 = !DILocalVariable(name: "code", arg: 1, scope: !134, file: !8, line: 19, type: !17)
!139 = !DILocalVariable(name: "count", arg: 2, scope: !134, file: !8, line: 19, type: !17)
!140 = !DILocalVariable(name: "varhead", arg: 3, scope: !134, file: !8, line: 19, type: !17)
!141 = !DILocalVariable(name: "input", arg: 4, scope: !134, file: !8, line: 19, type: !6)
!142 = !DILocalVariable(name: "output", arg: 5, scope: !134, file: !8, line: 19, type: !6)
!143 = !DILocalVariable(name: "control", scope: !134, file: !8, line: 21, type: !7)
!144 = !DILocalVariable(name: "status", scope: !134, file: !8, line: 22, type: !7)
!145 = !DILocalVariable(name: "done", scope: !134, file: !8, line: 23, type: !17)
!146 = !DILocation(line: 19, column: 25, scope: !134)
!147 = !DILocation(line: 19, column: 35, scope: !134)
!148 = !DILocation(line: 19, column: 46, scope: !134)
!149 = !DILocation(line: 19, column: 61, scope: !134)
!150 = !DILocation(line: 19, column: 74, scope: !134)
!151 = !DILocation(line: 21, column: 2, scope: !134)
!152 = !DILocation(line: 21, column: 6, scope: !134)
!153 = !DILocation(line: 21, column: 16, scope: !134)
!154 = !DILocation(line: 21, column: 29, scope: !134)
!155 = !DILocation(line: 21, column: 24, scope: !134)
!156 = !DILocation(line: 21, column: 37, scope: !134)
!157 = !DILocation(line: 21, column: 21, scope: !134)
!158 = !DILocation(line: 21, column: 52, scope: !134)
!159 = !DILocation(line: 21, column: 47, scope: !134)
!160 = !DILocation(line: 21, column: 58, scope: !134)
!161 = !DILocation(line: 21, column: 44, scope: !134)
!162 = !DILocation(line: 22, column: 2, scope: !134)
!163 = !DILocation(line: 22, column: 6, scope: !134)
!164 = !DILocation(line: 23, column: 2, scope: !134)
!165 = !DILocation(line: 23, column: 6, scope: !134)
!166 = !DILocation(line: 25, column: 2, scope: !134)
!167 = !DILocation(line: 26, column: 28, scope: !168)
!168 = distinct !DILexicalBlock(scope: !134, file: !8, line: 25, column: 5)
!169 = !DILocation(line: 26, column: 37, scope: !168)
!170 = !DILocation(line: 26, column: 44, scope: !168)
!171 = !DILocation(line: 26, column: 12, scope: !168)
!172 = !DILocation(line: 26, column: 10, scope: !168)
!173 = !DILocation(line: 27, column: 8, scope: !174)
!174 = distinct !DILexicalBlock(scope: !168, file: !8, line: 27, column: 7)
!175 = !DILocation(line: 27, column: 15, scope: !174)
!176 = !DILocation(line: 27, column: 25, scope: !174)
!177 = !DILocation(line: 27, column: 7, scope: !168)
!178 = !DILocation(line: 28, column: 11, scope: !174)
!179 = !DILocation(line: 28, column: 4, scope: !174)
!180 = !DILocation(line: 29, column: 11, scope: !168)
!181 = !DILocation(line: 29, column: 18, scope: !168)
!182 = !DILocation(line: 29, column: 25, scope: !168)
!183 = !DILocation(line: 29, column: 10, scope: !168)
!184 = !DILocation(line: 29, column: 8, scope: !168)
!185 = !DILocation(line: 30, column: 11, scope: !168)
!186 = !DILocation(line: 31, column: 19, scope: !168)
!187 = !DILocation(line: 31, column: 14, scope: !168)
!188 = !DILocation(line: 31, column: 24, scope: !168)
!189 = !DILocation(line: 31, column: 11, scope: !168)
!190 = !DILocation(line: 32, column: 2, scope: !168)
!191 = !DILocation(line: 32, column: 11, scope: !134)
!192 = !DILocation(line: 32, column: 18, scope: !134)
!193 = !DILocation(line: 32, column: 16, scope: !134)
!194 = distinct !{!194, !166, !195, !196}
!195 = !DILocation(line: 32, column: 23, scope: !134)
!196 = !{!"llvm.loop.mustprogress"}
!197 = !DILocation(line: 33, column: 9, scope: !134)
!198 = !DILocation(line: 33, column: 2, scope: !134)
!199 = !DILocation(line: 34, column: 1, scope: !134)
!200 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !201, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !203)
!201 = !DISubroutineType(types: !202)
!202 = !{null, !7}
!203 = !{!204}
!204 = !DILocalVariable(name: "flags", arg: 1, scope: !200, file: !8, line: 49, type: !7)
!205 = !DILocation(line: 49, column: 36, scope: !200)
!206 = !DILocation(line: 51, column: 6, scope: !207)
!207 = distinct !DILexicalBlock(scope: !200, file: !8, line: 51, column: 6)
!208 = !DILocation(line: 51, column: 12, scope: !207)
!209 = !DILocation(line: 51, column: 6, scope: !200)
!210 = !DILocation(line: 52, column: 3, scope: !207)
!211 = !{i64 20638}
!212 = !DILocation(line: 53, column: 1, scope: !200)
!213 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !214, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!214 = !DISubroutineType(types: !215)
!215 = !{!7, !7, !6, !6}
