; ModuleID = 'underflow_right.c'
source_filename = "underflow_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @underflow_right(i16 noundef zeroext %used) #0 !dbg !17 {
entry:
  %used.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  %n = alloca i16, align 2
  store i16 %used, ptr %used.addr, align 2
    #dbg_declare(ptr %used.addr, !23, !DIExpression(), !47)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !48
    #dbg_declare(ptr %flags, !24, !DIExpression(), !49)
  %call = call i64 @irq_save() #7, !dbg !50
  store i64 %call, ptr %flags, align 8, !dbg !49
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !51
    #dbg_declare(ptr %input, !25, !DIExpression(), !52)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !53
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !54
  store ptr %call1, ptr %input, align 8, !dbg !52
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !55
    #dbg_declare(ptr %output, !44, !DIExpression(), !56)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !57
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !58
  store ptr %call2, ptr %output, align 8, !dbg !56
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !59
    #dbg_declare(ptr %status, !45, !DIExpression(), !60)
  store i64 1, ptr %status, align 8, !dbg !60
  call void @llvm.lifetime.start.p0(i64 2, ptr %n) #6, !dbg !61
    #dbg_declare(ptr %n, !46, !DIExpression(), !62)
  %2 = load ptr, ptr %input, align 8, !dbg !63
  call void @fill_header(ptr noundef %2) #7, !dbg !64
  %3 = load i16, ptr %used.addr, align 2, !dbg !65
  %conv = zext i16 %3 to i32, !dbg !65
  %cmp = icmp slt i32 %conv, 256, !dbg !66
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !65

cond.true:                                        ; preds = %entry
  %4 = load i16, ptr %used.addr, align 2, !dbg !67
  %conv4 = zext i16 %4 to i32, !dbg !67
  %sub = sub i32 256, %conv4, !dbg !68
  br label %cond.end, !dbg !65

cond.false:                                       ; preds = %entry
  br label %cond.end, !dbg !65

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ %sub, %cond.true ], [ 0, %cond.false ], !dbg !65
  %conv5 = trunc i32 %cond to i16, !dbg !65
  store i16 %conv5, ptr %n, align 2, !dbg !69
  %5 = load i16, ptr %n, align 2, !dbg !70
  %6 = load ptr, ptr %input, align 8, !dbg !71
  %7 = load ptr, ptr %output, align 8, !dbg !72
  %call6 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %5, i16 noundef zeroext 0, ptr noundef %6, ptr noundef %7) #7, !dbg !73
  store i64 %call6, ptr %status, align 8, !dbg !74
  %8 = load i64, ptr %flags, align 8, !dbg !75
  call void @irq_restore(i64 noundef %8) #7, !dbg !76
  %9 = load i64, ptr %status, align 8, !dbg !77
  call void @llvm.lifetime.end.p0(i64 2, ptr %n) #6, !dbg !78
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !78
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !78
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !78
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !78
  ret i64 %9, !dbg !79
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
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "underflow_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "ebb0aa4ba0a137d53c340cc4cc2ab526")
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
!17 = distinct !DISubprogram(name: "underflow_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !21)
!21 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !44, !45, !46}
!23 = !DILocalVariable(name: "used", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!25 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !28)
!28 = !{!29, !30, !33, !36, !40}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !27, file: !8, line: 78, baseType: !7, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !27, file: !8, line: 79, baseType: !31, size: 32, offset: 64)
!31 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !32)
!32 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !27, file: !8, line: 80, baseType: !34, size: 8, offset: 96)
!34 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !35)
!35 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !27, file: !8, line: 81, baseType: !37, size: 24, offset: 104)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !34, size: 24, elements: !38)
!38 = !{!39}
!39 = !DISubrange(count: 3)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !27, file: !8, line: 82, baseType: !41, offset: 128)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !31, elements: !42)
!42 = !{!43}
!43 = !DISubrange(count: -1)
!44 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !6)
!45 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 13, type: !7)
!46 = !DILocalVariable(name: "n", scope: !17, file: !3, line: 14, type: !20)
!47 = !DILocation(line: 8, column: 25, scope: !17)
!48 = !DILocation(line: 10, column: 2, scope: !17)
!49 = !DILocation(line: 10, column: 6, scope: !17)
!50 = !DILocation(line: 10, column: 14, scope: !17)
!51 = !DILocation(line: 11, column: 2, scope: !17)
!52 = !DILocation(line: 11, column: 26, scope: !17)
!53 = !DILocation(line: 11, column: 52, scope: !17)
!54 = !DILocation(line: 11, column: 34, scope: !17)
!55 = !DILocation(line: 12, column: 2, scope: !17)
!56 = !DILocation(line: 12, column: 8, scope: !17)
!57 = !DILocation(line: 12, column: 35, scope: !17)
!58 = !DILocation(line: 12, column: 17, scope: !17)
!59 = !DILocation(line: 13, column: 2, scope: !17)
!60 = !DILocation(line: 13, column: 6, scope: !17)
!61 = !DILocation(line: 14, column: 2, scope: !17)
!62 = !DILocation(line: 14, column: 6, scope: !17)
!63 = !DILocation(line: 16, column: 14, scope: !17)
!64 = !DILocation(line: 16, column: 2, scope: !17)
!65 = !DILocation(line: 17, column: 6, scope: !17)
!66 = !DILocation(line: 17, column: 11, scope: !17)
!67 = !DILocation(line: 17, column: 25, scope: !17)
!68 = !DILocation(line: 17, column: 23, scope: !17)
!69 = !DILocation(line: 17, column: 4, scope: !17)
!70 = !DILocation(line: 18, column: 37, scope: !17)
!71 = !DILocation(line: 18, column: 43, scope: !17)
!72 = !DILocation(line: 18, column: 50, scope: !17)
!73 = !DILocation(line: 18, column: 11, scope: !17)
!74 = !DILocation(line: 18, column: 9, scope: !17)
!75 = !DILocation(line: 19, column: 14, scope: !17)
!76 = !DILocation(line: 19, column: 2, scope: !17)
!77 = !DILocation(line: 20, column: 9, scope: !17)
!78 = !DILocation(line: 21, column: 1, scope: !17)
!79 = !DILocation(line: 20, column: 2, scope: !17)
!80 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !81, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !83)
!81 = !DISubroutineType(types: !82)
!82 = !{!7}
!83 = !{!84}
!84 = !DILocalVariable(name: "flags", scope: !80, file: !8, line: 42, type: !7)
!85 = !DILocation(line: 42, column: 2, scope: !80)
!86 = !DILocation(line: 42, column: 6, scope: !80)
!87 = !DILocation(line: 44, column: 2, scope: !80)
!88 = !{i64 20342, i64 20351}
!89 = !DILocation(line: 45, column: 2, scope: !80)
!90 = !{i64 20413}
!91 = !DILocation(line: 46, column: 9, scope: !80)
!92 = !DILocation(line: 47, column: 1, scope: !80)
!93 = !DILocation(line: 46, column: 2, scope: !80)
!94 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !95, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !97)
!95 = !DISubroutineType(types: !96)
!96 = !{!6, !5}
!97 = !{!98, !99}
!98 = !DILocalVariable(name: "variable", arg: 1, scope: !94, file: !8, line: 56, type: !5)
!99 = !DILocalVariable(name: "offset", scope: !94, file: !8, line: 58, type: !7)
!100 = !DILocation(line: 56, column: 46, scope: !94)
!101 = !DILocation(line: 58, column: 2, scope: !94)
!102 = !DILocation(line: 58, column: 6, scope: !94)
!103 = !DILocation(line: 60, column: 2, scope: !94)
!104 = !{i64 20714}
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
!116 = !{null, !26}
!117 = !{!118}
!118 = !DILocalVariable(name: "input", arg: 1, scope: !113, file: !114, line: 17, type: !26)
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
!133 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !134, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !136)
!134 = !DISubroutineType(types: !135)
!135 = !{!7, !20, !20, !20, !6, !6}
!136 = !{!137, !138, !139, !140, !141, !142, !143, !144}
!137 = !DILocalVariable(name: "code", arg: 1, scope: !133, file: !8, line: 19, type: !20)
!138 = !DILocalVariable(name: "count", arg: 2, scope: !133, file: !8, line: 19, type: !20)
!139 = !DILocalVariable(name: "varhead", arg: 3, scope: !133, file: !8, line: 19, type: !20)
!140 = !DILocalVariable(name: "input", arg: 4, scope: !133, file: !8, line: 19, type: !6)
!141 = !DILocalVariable(name: "output", arg: 5, scope: !133, file: !8, line: 19, type: !6)
!142 = !DILocalVariable(name: "control", scope: !133, file: !8, line: 21, type: !7)
!143 = !DILocalVariable(name: "status", scope: !133, file: !8, line: 22, type: !7)
!144 = !DILocalVariable(name: "done", scope: !133, file: !8, line: 23, type: !20)
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
!167 = distinct !DILexicalBlock(scope: !133, file: !8, line: 25, column: 5)
!168 = !DILocation(line: 26, column: 37, scope: !167)
!169 = !DILocation(line: 26, column: 44, scope: !167)
!170 = !DILocation(line: 26, column: 12, scope: !167)
!171 = !DILocation(line: 26, column: 10, scope: !167)
!172 = !DILocation(line: 27, column: 8, scope: !173)
!173 = distinct !DILexicalBlock(scope: !167, file: !8, line: 27, column: 7)
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
!199 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !200, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !202)
!200 = !DISubroutineType(types: !201)
!201 = !{null, !7}
!202 = !{!203}
!203 = !DILocalVariable(name: "flags", arg: 1, scope: !199, file: !8, line: 49, type: !7)
!204 = !DILocation(line: 49, column: 36, scope: !199)
!205 = !DILocation(line: 51, column: 6, scope: !206)
!206 = distinct !DILexicalBlock(scope: !199, file: !8, line: 51, column: 6)
!207 = !DILocation(line: 51, column: 12, scope: !206)
!208 = !DILocation(line: 51, column: 6, scope: !199)
!209 = !DILocation(line: 52, column: 3, scope: !206)
!210 = !{i64 20533}
!211 = !DILocation(line: 53, column: 1, scope: !199)
!212 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !213, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!213 = !DISubroutineType(types: !214)
!214 = !{!7, !7, !6, !6}
