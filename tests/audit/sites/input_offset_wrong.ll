; ModuleID = 'input_offset_wrong.c'
source_filename = "input_offset_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @input_offset_wrong() #0 !dbg !17 {
entry:
  %flags = alloca i64, align 8
  %page = alloca ptr, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !45
    #dbg_declare(ptr %flags, !21, !DIExpression(), !46)
  %call = call i64 @irq_save() #7, !dbg !47
  store i64 %call, ptr %flags, align 8, !dbg !46
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #6, !dbg !48
    #dbg_declare(ptr %page, !22, !DIExpression(), !49)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !50
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !51
  store ptr %call1, ptr %page, align 8, !dbg !49
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !52
    #dbg_declare(ptr %input, !25, !DIExpression(), !53)
  %1 = load ptr, ptr %page, align 8, !dbg !54
  %add.ptr = getelementptr i8, ptr %1, i64 60, !dbg !55
  store ptr %add.ptr, ptr %input, align 8, !dbg !53
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !56
    #dbg_declare(ptr %status, !44, !DIExpression(), !57)
  %2 = load ptr, ptr %input, align 8, !dbg !58
  call void @fill_header(ptr noundef %2) #7, !dbg !59
  %3 = load ptr, ptr %input, align 8, !dbg !60
  %call2 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 81, i16 noundef zeroext 3, i16 noundef zeroext 0, ptr noundef %3, ptr noundef null) #7, !dbg !61
  store i64 %call2, ptr %status, align 8, !dbg !62
  %4 = load i64, ptr %flags, align 8, !dbg !63
  call void @irq_restore(i64 noundef %4) #7, !dbg !64
  %5 = load i64, ptr %status, align 8, !dbg !65
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !66
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !66
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #6, !dbg !66
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !66
  ret i64 %5, !dbg !67
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !68 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !71
    #dbg_declare(ptr %flags, !70, !DIExpression(), !72)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !73, !srcloc !74
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !75, !srcloc !76
  %0 = load i64, ptr %flags, align 8, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !78
  ret i64 %0, !dbg !79
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !80 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !84, !DIExpression(), !86)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !87
    #dbg_declare(ptr %offset, !85, !DIExpression(), !88)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !89, !srcloc !90
  store i64 %0, ptr %offset, align 8, !dbg !89
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !91
  %2 = ptrtoint ptr %1 to i64, !dbg !92
  %3 = load i64, ptr %offset, align 8, !dbg !93
  %add = add i64 %2, %3, !dbg !94
  %4 = inttoptr i64 %add to ptr, !dbg !95
  %5 = load ptr, ptr %4, align 8, !dbg !96
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !97
  ret ptr %5, !dbg !98
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !99 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !104, !DIExpression(), !105)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !106
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !107
  store i64 -1, ptr %partition, align 1, !dbg !108
  %1 = load ptr, ptr %input.addr, align 8, !dbg !109
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !110
  store i32 -2, ptr %vp, align 1, !dbg !111
  %2 = load ptr, ptr %input.addr, align 8, !dbg !112
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !113
  store i8 0, ptr %vtl, align 1, !dbg !114
  %3 = load ptr, ptr %input.addr, align 8, !dbg !115
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !116
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !117
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !117
  ret void, !dbg !118
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !119 {
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
    #dbg_declare(ptr %code.addr, !125, !DIExpression(), !133)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !126, !DIExpression(), !134)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !127, !DIExpression(), !135)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !128, !DIExpression(), !136)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !129, !DIExpression(), !137)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !138
    #dbg_declare(ptr %control, !130, !DIExpression(), !139)
  %0 = load i16, ptr %code.addr, align 2, !dbg !140
  %conv = zext i16 %0 to i64, !dbg !140
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !141
  %conv1 = zext i16 %1 to i64, !dbg !142
  %shl = shl i64 %conv1, 17, !dbg !143
  %or = or i64 %conv, %shl, !dbg !144
  %2 = load i16, ptr %count.addr, align 2, !dbg !145
  %conv2 = zext i16 %2 to i64, !dbg !146
  %shl3 = shl i64 %conv2, 32, !dbg !147
  %or4 = or i64 %or, %shl3, !dbg !148
  store i64 %or4, ptr %control, align 8, !dbg !139
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !149
    #dbg_declare(ptr %status, !131, !DIExpression(), !150)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !151
    #dbg_declare(ptr %done, !132, !DIExpression(), !152)
  br label %do.body, !dbg !153

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !154
  %4 = load ptr, ptr %input.addr, align 8, !dbg !156
  %5 = load ptr, ptr %output.addr, align 8, !dbg !157
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !158
  store i64 %call, ptr %status, align 8, !dbg !159
  %6 = load i64, ptr %status, align 8, !dbg !160
  %and = and i64 %6, 65535, !dbg !162
  %cmp = icmp ne i64 %and, 0, !dbg !163
  br i1 %cmp, label %if.then, label %if.end, !dbg !164

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !165
  store i64 %7, ptr %retval, align 8, !dbg !166
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !166

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !167
  %shr = lshr i64 %8, 32, !dbg !168
  %and6 = and i64 %shr, 4095, !dbg !169
  %conv7 = trunc i64 %and6 to i16, !dbg !170
  store i16 %conv7, ptr %done, align 2, !dbg !171
  %9 = load i64, ptr %control, align 8, !dbg !172
  %and8 = and i64 %9, -1152640029630136321, !dbg !172
  store i64 %and8, ptr %control, align 8, !dbg !172
  %10 = load i16, ptr %done, align 2, !dbg !173
  %conv9 = zext i16 %10 to i64, !dbg !174
  %shl10 = shl i64 %conv9, 48, !dbg !175
  %11 = load i64, ptr %control, align 8, !dbg !176
  %or11 = or i64 %11, %shl10, !dbg !176
  store i64 %or11, ptr %control, align 8, !dbg !176
  br label %do.cond, !dbg !177

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !178
  %conv12 = zext i16 %12 to i32, !dbg !178
  %13 = load i16, ptr %count.addr, align 2, !dbg !179
  %conv13 = zext i16 %13 to i32, !dbg !179
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !180
  br i1 %cmp14, label %do.body, label %do.end, !dbg !177, !llvm.loop !181

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !184
  store i64 %14, ptr %retval, align 8, !dbg !185
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !185

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !186
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !186
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !186
  %15 = load i64, ptr %retval, align 8, !dbg !186
  ret i64 %15, !dbg !186
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !187 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !191, !DIExpression(), !192)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !193
  %and = and i64 %0, 512, !dbg !195
  %tobool = icmp ne i64 %and, 0, !dbg !195
  br i1 %tobool, label %if.then, label %if.end, !dbg !196

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !197, !srcloc !198
  br label %if.end, !dbg !197

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !199
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !200 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "input_offset_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "95259075b3c7430ef8fa5361aa723675")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "input_offset_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7}
!20 = !{!21, !22, !25, !44}
!21 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!22 = !DILocalVariable(name: "page", scope: !17, file: !3, line: 11, type: !23)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!25 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 12, type: !26)
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
!44 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 13, type: !7)
!45 = !DILocation(line: 10, column: 2, scope: !17)
!46 = !DILocation(line: 10, column: 6, scope: !17)
!47 = !DILocation(line: 10, column: 14, scope: !17)
!48 = !DILocation(line: 11, column: 2, scope: !17)
!49 = !DILocation(line: 11, column: 8, scope: !17)
!50 = !DILocation(line: 11, column: 33, scope: !17)
!51 = !DILocation(line: 11, column: 15, scope: !17)
!52 = !DILocation(line: 12, column: 2, scope: !17)
!53 = !DILocation(line: 12, column: 26, scope: !17)
!54 = !DILocation(line: 12, column: 43, scope: !17)
!55 = !DILocation(line: 12, column: 48, scope: !17)
!56 = !DILocation(line: 13, column: 2, scope: !17)
!57 = !DILocation(line: 13, column: 6, scope: !17)
!58 = !DILocation(line: 15, column: 14, scope: !17)
!59 = !DILocation(line: 15, column: 2, scope: !17)
!60 = !DILocation(line: 16, column: 43, scope: !17)
!61 = !DILocation(line: 16, column: 11, scope: !17)
!62 = !DILocation(line: 16, column: 9, scope: !17)
!63 = !DILocation(line: 17, column: 14, scope: !17)
!64 = !DILocation(line: 17, column: 2, scope: !17)
!65 = !DILocation(line: 18, column: 9, scope: !17)
!66 = !DILocation(line: 19, column: 1, scope: !17)
!67 = !DILocation(line: 18, column: 2, scope: !17)
!68 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !18, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !69)
!69 = !{!70}
!70 = !DILocalVariable(name: "flags", scope: !68, file: !8, line: 42, type: !7)
!71 = !DILocation(line: 42, column: 2, scope: !68)
!72 = !DILocation(line: 42, column: 6, scope: !68)
!73 = !DILocation(line: 44, column: 2, scope: !68)
!74 = !{i64 20288, i64 20297}
!75 = !DILocation(line: 45, column: 2, scope: !68)
!76 = !{i64 20359}
!77 = !DILocation(line: 46, column: 9, scope: !68)
!78 = !DILocation(line: 47, column: 1, scope: !68)
!79 = !DILocation(line: 46, column: 2, scope: !68)
!80 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !81, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !83)
!81 = !DISubroutineType(types: !82)
!82 = !{!5, !6}
!83 = !{!84, !85}
!84 = !DILocalVariable(name: "variable", arg: 1, scope: !80, file: !8, line: 56, type: !6)
!85 = !DILocalVariable(name: "offset", scope: !80, file: !8, line: 58, type: !7)
!86 = !DILocation(line: 56, column: 46, scope: !80)
!87 = !DILocation(line: 58, column: 2, scope: !80)
!88 = !DILocation(line: 58, column: 6, scope: !80)
!89 = !DILocation(line: 60, column: 2, scope: !80)
!90 = !{i64 20660}
!91 = !DILocation(line: 61, column: 25, scope: !80)
!92 = !DILocation(line: 61, column: 20, scope: !80)
!93 = !DILocation(line: 61, column: 36, scope: !80)
!94 = !DILocation(line: 61, column: 34, scope: !80)
!95 = !DILocation(line: 61, column: 10, scope: !80)
!96 = !DILocation(line: 61, column: 9, scope: !80)
!97 = !DILocation(line: 62, column: 1, scope: !80)
!98 = !DILocation(line: 61, column: 2, scope: !80)
!99 = distinct !DISubprogram(name: "fill_header", scope: !100, file: !100, line: 17, type: !101, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !103)
!100 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!101 = !DISubroutineType(types: !102)
!102 = !{null, !26}
!103 = !{!104}
!104 = !DILocalVariable(name: "input", arg: 1, scope: !99, file: !100, line: 17, type: !26)
!105 = !DILocation(line: 17, column: 56, scope: !99)
!106 = !DILocation(line: 19, column: 2, scope: !99)
!107 = !DILocation(line: 19, column: 9, scope: !99)
!108 = !DILocation(line: 19, column: 19, scope: !99)
!109 = !DILocation(line: 20, column: 2, scope: !99)
!110 = !DILocation(line: 20, column: 9, scope: !99)
!111 = !DILocation(line: 20, column: 12, scope: !99)
!112 = !DILocation(line: 21, column: 2, scope: !99)
!113 = !DILocation(line: 21, column: 9, scope: !99)
!114 = !DILocation(line: 21, column: 13, scope: !99)
!115 = !DILocation(line: 22, column: 19, scope: !99)
!116 = !DILocation(line: 22, column: 26, scope: !99)
!117 = !DILocation(line: 22, column: 2, scope: !99)
!118 = !DILocation(line: 23, column: 1, scope: !99)
!119 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !120, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !124)
!120 = !DISubroutineType(types: !121)
!121 = !{!7, !122, !122, !122, !5, !5}
!122 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !123)
!123 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!124 = !{!125, !126, !127, !128, !129, !130, !131, !132}
!125 = !DILocalVariable(name: "code", arg: 1, scope: !119, file: !8, line: 19, type: !122)
!126 = !DILocalVariable(name: "count", arg: 2, scope: !119, file: !8, line: 19, type: !122)
!127 = !DILocalVariable(name: "varhead", arg: 3, scope: !119, file: !8, line: 19, type: !122)
!128 = !DILocalVariable(name: "input", arg: 4, scope: !119, file: !8, line: 19, type: !5)
!129 = !DILocalVariable(name: "output", arg: 5, scope: !119, file: !8, line: 19, type: !5)
!130 = !DILocalVariable(name: "control", scope: !119, file: !8, line: 21, type: !7)
!131 = !DILocalVariable(name: "status", scope: !119, file: !8, line: 22, type: !7)
!132 = !DILocalVariable(name: "done", scope: !119, file: !8, line: 23, type: !122)
!133 = !DILocation(line: 19, column: 25, scope: !119)
!134 = !DILocation(line: 19, column: 35, scope: !119)
!135 = !DILocation(line: 19, column: 46, scope: !119)
!136 = !DILocation(line: 19, column: 61, scope: !119)
!137 = !DILocation(line: 19, column: 74, scope: !119)
!138 = !DILocation(line: 21, column: 2, scope: !119)
!139 = !DILocation(line: 21, column: 6, scope: !119)
!140 = !DILocation(line: 21, column: 16, scope: !119)
!141 = !DILocation(line: 21, column: 29, scope: !119)
!142 = !DILocation(line: 21, column: 24, scope: !119)
!143 = !DILocation(line: 21, column: 37, scope: !119)
!144 = !DILocation(line: 21, column: 21, scope: !119)
!145 = !DILocation(line: 21, column: 52, scope: !119)
!146 = !DILocation(line: 21, column: 47, scope: !119)
!147 = !DILocation(line: 21, column: 58, scope: !119)
!148 = !DILocation(line: 21, column: 44, scope: !119)
!149 = !DILocation(line: 22, column: 2, scope: !119)
!150 = !DILocation(line: 22, column: 6, scope: !119)
!151 = !DILocation(line: 23, column: 2, scope: !119)
!152 = !DILocation(line: 23, column: 6, scope: !119)
!153 = !DILocation(line: 25, column: 2, scope: !119)
!154 = !DILocation(line: 26, column: 28, scope: !155)
!155 = distinct !DILexicalBlock(scope: !119, file: !8, line: 25, column: 5)
!156 = !DILocation(line: 26, column: 37, scope: !155)
!157 = !DILocation(line: 26, column: 44, scope: !155)
!158 = !DILocation(line: 26, column: 12, scope: !155)
!159 = !DILocation(line: 26, column: 10, scope: !155)
!160 = !DILocation(line: 27, column: 8, scope: !161)
!161 = distinct !DILexicalBlock(scope: !155, file: !8, line: 27, column: 7)
!162 = !DILocation(line: 27, column: 15, scope: !161)
!163 = !DILocation(line: 27, column: 25, scope: !161)
!164 = !DILocation(line: 27, column: 7, scope: !155)
!165 = !DILocation(line: 28, column: 11, scope: !161)
!166 = !DILocation(line: 28, column: 4, scope: !161)
!167 = !DILocation(line: 29, column: 11, scope: !155)
!168 = !DILocation(line: 29, column: 18, scope: !155)
!169 = !DILocation(line: 29, column: 25, scope: !155)
!170 = !DILocation(line: 29, column: 10, scope: !155)
!171 = !DILocation(line: 29, column: 8, scope: !155)
!172 = !DILocation(line: 30, column: 11, scope: !155)
!173 = !DILocation(line: 31, column: 19, scope: !155)
!174 = !DILocation(line: 31, column: 14, scope: !155)
!175 = !DILocation(line: 31, column: 24, scope: !155)
!176 = !DILocation(line: 31, column: 11, scope: !155)
!177 = !DILocation(line: 32, column: 2, scope: !155)
!178 = !DILocation(line: 32, column: 11, scope: !119)
!179 = !DILocation(line: 32, column: 18, scope: !119)
!180 = !DILocation(line: 32, column: 16, scope: !119)
!181 = distinct !{!181, !153, !182, !183}
!182 = !DILocation(line: 32, column: 23, scope: !119)
!183 = !{!"llvm.loop.mustprogress"}
!184 = !DILocation(line: 33, column: 9, scope: !119)
!185 = !DILocation(line: 33, column: 2, scope: !119)
!186 = !DILocation(line: 34, column: 1, scope: !119)
!187 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !188, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !190)
!188 = !DISubroutineType(types: !189)
!189 = !{null, !7}
!190 = !{!191}
!191 = !DILocalVariable(name: "flags", arg: 1, scope: !187, file: !8, line: 49, type: !7)
!192 = !DILocation(line: 49, column: 36, scope: !187)
!193 = !DILocation(line: 51, column: 6, scope: !194)
!194 = distinct !DILexicalBlock(scope: !187, file: !8, line: 51, column: 6)
!195 = !DILocation(line: 51, column: 12, scope: !194)
!196 = !DILocation(line: 51, column: 6, scope: !187)
!197 = !DILocation(line: 52, column: 3, scope: !194)
!198 = !{i64 20479}
!199 = !DILocation(line: 53, column: 1, scope: !187)
!200 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !201, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!201 = !DISubroutineType(types: !202)
!202 = !{!7, !7, !5, !5}
