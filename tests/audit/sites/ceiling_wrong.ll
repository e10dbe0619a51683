; ModuleID = 'ceiling_wrong.c'
source_filename = "ceiling_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !12
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @ceiling_wrong(i16 noundef zeroext %n) #0 !dbg !18 {
entry:
  %n.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  store i16 %n, ptr %n.addr, align 2
    #dbg_declare(ptr %n.addr, !24, !DIExpression(), !47)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !48
    #dbg_declare(ptr %flags, !25, !DIExpression(), !49)
  %call = call i64 @irq_save() #7, !dbg !50
  store i64 %call, ptr %flags, align 8, !dbg !49
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !51
    #dbg_declare(ptr %input, !26, !DIExpression(), !52)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !53
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !54
  store ptr %call1, ptr %input, align 8, !dbg !52
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !55
    #dbg_declare(ptr %status, !45, !DIExpression(), !56)
  store i64 1, ptr %status, align 8, !dbg !56
  %1 = load ptr, ptr %input, align 8, !dbg !57
  call void @fill_header(ptr noundef %1) #7, !dbg !58
  %2 = load i16, ptr %n.addr, align 2, !dbg !59
  %conv = zext i16 %2 to i32, !dbg !59
  %cmp = icmp sgt i32 %conv, 100, !dbg !61
  br i1 %cmp, label %if.then, label %if.end, !dbg !62

if.then:                                          ; preds = %entry
  br label %out, !dbg !63

if.end:                                           ; preds = %entry
  %3 = load i16, ptr %n.addr, align 2, !dbg !64
  %4 = load ptr, ptr %input, align 8, !dbg !65
  %5 = load ptr, ptr %input, align 8, !dbg !66
  %add.ptr = getelementptr i64, ptr %5, i64 2, !dbg !67
  %6 = load i16, ptr %n.addr, align 2, !dbg !68
  %conv3 = zext i16 %6 to i64, !dbg !69
  %div = udiv i64 %conv3, 2, !dbg !70
  %add.ptr4 = getelementptr i64, ptr %add.ptr, i64 %div, !dbg !71
  %call5 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %3, i16 noundef zeroext 0, ptr noundef %4, ptr noundef %add.ptr4) #7, !dbg !72
  store i64 %call5, ptr %status, align 8, !dbg !73
  br label %out, !dbg !74

out:                                              ; preds = %if.end, %if.then
    #dbg_label(!46, !75)
  %7 = load i64, ptr %flags, align 8, !dbg !76
  call void @irq_restore(i64 noundef %7) #7, !dbg !77
  %8 = load i64, ptr %status, align 8, !dbg !78
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !79
  ret i64 %8, !dbg !80
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !81 {
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
!llvm.module.flags = !{!14, !15, !16}
!llvm.ident = !{!17}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !11, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "ceiling_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "2a3fa32021b370ede4689a877644d544")
!4 = !{!5, !6, !9}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!11 = !{!0, !12}
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!14 = !{i32 7, !"Dwarf Version", i32 5}
!15 = !{i32 2, !"Debug Info Version", i32 3}
!16 = !{i32 1, !"wchar_size", i32 4}
!17 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!18 = distinct !DISubprogram(name: "ceiling_wrong", scope: !3, file: !3, line: 8, type: !19, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!19 = !DISubroutineType(types: !20)
!20 = !{!6, !21}
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !7, line: 7, baseType: !22)
!22 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!23 = !{!24, !25, !26, !45, !46}
!24 = !DILocalVariable(name: "n", arg: 1, scope: !18, file: !3, line: 8, type: !21)
!25 = !DILocalVariable(name: "flags", scope: !18, file: !3, line: 10, type: !6)
!26 = !DILocalVariable(name: "input", scope: !18, file: !3, line: 11, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !7, line: 77, size: 128, elements: !29)
!29 = !{!30, !31, !34, !37, !41}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !28, file: !7, line: 78, baseType: !6, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !28, file: !7, line: 79, baseType: !32, size: 32, offset: 64)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !33)
!33 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !28, file: !7, line: 80, baseType: !35, size: 8, offset: 96)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !7, line: 6, baseType: !36)
!36 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !28, file: !7, line: 81, baseType: !38, size: 24, offset: 104)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 24, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: 3)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !28, file: !7, line: 82, baseType: !42, offset: 128)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: -1)
!45 = !DILocalVariable(name: "status", scope: !18, file: !3, line: 12, type: !6)
!46 = !DILabel(scope: !18, name: "out", file: !3, line: 18)
!47 = !DILocation(line: 8, column: 23, scope: !18)
!48 = !DILocation(line: 10, column: 2, scope: !18)
!49 = !DILocation(line: 10, column: 6, scope: !18)
!50 = !DILocation(line: 10, column: 14, scope: !18)
!51 = !DILocation(line: 11, column: 2, scope: !18)
!52 = !DILocation(line: 11, column: 26, scope: !18)
!53 = !DILocation(line: 11, column: 52, scope: !18)
!54 = !DILocation(line: 11, column: 34, scope: !18)
!55 = !DILocation(line: 12, column: 2, scope: !18)
!56 = !DILocation(line: 12, column: 6, scope: !18)
!57 = !DILocation(line: 14, column: 14, scope: !18)
!58 = !DILocation(line: 14, column: 2, scope: !18)
!59 = !DILocation(line: 15, column: 6, scope: !60)
!60 = distinct !DILexicalBlock(scope: !18, file: !3, line: 15, column: 6)
!61 = !DILocation(line: 15, column: 8, scope: !60)
!62 = !DILocation(line: 15, column: 6, scope: !18)
!63 = !DILocation(line: 16, column: 3, scope: !60)
!64 = !DILocation(line: 17, column: 37, scope: !18)
!65 = !DILocation(line: 17, column: 43, scope: !18)
!66 = !DILocation(line: 17, column: 57, scope: !18)
!67 = !DILocation(line: 17, column: 63, scope: !18)
!68 = !DILocation(line: 17, column: 74, scope: !18)
!69 = !DILocation(line: 17, column: 69, scope: !18)
!70 = !DILocation(line: 17, column: 76, scope: !18)
!71 = !DILocation(line: 17, column: 67, scope: !18)
!72 = !DILocation(line: 17, column: 11, scope: !18)
!73 = !DILocation(line: 17, column: 9, scope: !18)
!74 = !DILocation(line: 17, column: 2, scope: !18)
!75 = !DILocation(line: 18, column: 1, scope: !18)
!76 = !DILocation(line: 19, column: 14, scope: !18)
!77 = !DILocation(line: 19, column: 2, scope: !18)
!78 = !DILocation(line: 20, column: 9, scope: !18)
!79 = !DILocation(line: 21, column: 1, scope: !18)
!80 = !DILocation(line: 20, column: 2, scope: !18)
!81 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !82, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !84)
!82 = !DISubroutineType(types: !83)
!83 = !{!6}
!84 = !{!85}
!85 = !DILocalVariable(name: "flags", scope: !81, file: !7, line: 42, type: !6)
!86 = !DILocation(line: 42, column: 2, scope: !81)
!87 = !DILocation(line: 42, column: 6, scope: !81)
!88 = !DILocation(line: 44, column: 2, scope: !81)
!89 = !{i64 20344, i64 20353}
!90 = !DILocation(line: 45, column: 2, scope: !81)
!91 = !{i64 20415}
!92 = !DILocation(line: 46, column: 9, scope: !81)
!93 = !DILocation(line: 47, column: 1, scope: !81)
!94 = !DILocation(line: 46, column: 2, scope: !81)
!95 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !96, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !98)
!96 = !DISubroutineType(types: !97)
!97 = !{!10, !9}
!98 = !{!99, !100}
!99 = !DILocalVariable(name: "variable", arg: 1, scope: !95, file: !7, line: 56, type: !9)
!100 = !DILocalVariable(name: "offset", scope: !95, file: !7, line: 58, type: !6)
!101 = !DILocation(line: 56, column: 46, scope: !95)
!102 = !DILocation(line: 58, column: 2, scope: !95)
!103 = !DILocation(line: 58, column: 6, scope: !95)
!104 = !DILocation(line: 60, column: 2, scope: !95)
!105 = !{i64 20716}
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
!117 = !{null, !27}
!118 = !{!119}
!119 = !DILocalVariable(name: "input", arg: 1, scope: !114, file: !115, line: 17, type: !27)
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
!134 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !7, file: !7, line: 19, type: !135, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !137)
!135 = !DISubroutineType(types: !136)
!136 = !{!6, !21, !21, !21, !10, !10}
!137 = !{!138, !139, !140, !141, !142, !143, !144, !145}
!138 = !DILocalVariable(name: "code", arg: 1, scope: !134, file: !7, line: 19, type: !21)
!139 = !DILocalVariable(name: "count", arg: 2, scope: !134, file: !7, line: 19, type: !21)
!140 = !DILocalVariable(name: "varhead", arg: 3, scope: !134, file: !7, line: 19, type: !21)
!141 = !DILocalVariable(name: "input", arg: 4, scope: !134, file: !7, line: 19, type: !10)
!142 = !DILocalVariable(name: "output", arg: 5, scope: !134, file: !7, line: 19, type: !10)
!143 = !DILocalVariable(name: "control", scope: !134, file: !7, line: 21, type: !6)
!144 = !DILocalVariable(name: "status", scope: !134, file: !7, line: 22, type: !6)
!145 = !DILocalVariable(name: "done", scope: !134, file: !7, line: 23, type: !21)
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
!168 = distinct !DILexicalBlock(scope: !134, file: !7, line: 25, column: 5)
!169 = !DILocation(line: 26, column: 37, scope: !168)
!170 = !DILocation(line: 26, column: 44, scope: !168)
!171 = !DILocation(line: 26, column: 12, scope: !168)
!172 = !DILocation(line: 26, column: 10, scope: !168)
!173 = !DILocation(line: 27, column: 8, scope: !174)
!174 = distinct !DILexicalBlock(scope: !168, file: !7, line: 27, column: 7)
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
!200 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !201, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !203)
!201 = !DISubroutineType(types: !202)
!202 = !{null, !6}
!203 = !{!204}
!204 = !DILocalVariable(name: "flags", arg: 1, scope: !200, file: !7, line: 49, type: !6)
!205 = !DILocation(line: 49, column: 36, scope: !200)
!206 = !DILocation(line: 51, column: 6, scope: !207)
!207 = distinct !DILexicalBlock(scope: !200, file: !7, line: 51, column: 6)
!208 = !DILocation(line: 51, column: 12, scope: !207)
!209 = !DILocation(line: 51, column: 6, scope: !200)
!210 = !DILocation(line: 52, column: 3, scope: !207)
!211 = !{i64 20535}
!212 = !DILocation(line: 53, column: 1, scope: !200)
!213 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !214, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!214 = !DISubroutineType(types: !215)
!215 = !{!6, !6, !10, !10}
