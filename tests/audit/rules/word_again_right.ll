; ModuleID = 'word_again_right.c'
source_filename = "word_again_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @word_again_right(ptr noundef %names, i16 noundef zeroext %count) #0 !dbg !17 {
entry:
  %names.addr = alloca ptr, align 8
  %count.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %word = alloca i64, align 8
  %input = alloca ptr, align 8
  %i = alloca i16, align 2
  %done = alloca i16, align 2
  store ptr %names, ptr %names.addr, align 8
    #dbg_declare(ptr %names.addr, !27, !DIExpression(), !52)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !28, !DIExpression(), !53)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !54
    #dbg_declare(ptr %flags, !29, !DIExpression(), !55)
  %call = call i64 @irq_save() #6, !dbg !56
  store i64 %call, ptr %flags, align 8, !dbg !55
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !54
    #dbg_declare(ptr %status, !30, !DIExpression(), !57)
  call void @llvm.lifetime.start.p0(i64 8, ptr %word) #5, !dbg !54
    #dbg_declare(ptr %word, !31, !DIExpression(), !58)
  %0 = load i16, ptr %count.addr, align 2, !dbg !59
  %conv = zext i16 %0 to i64, !dbg !60
  %shl = shl i64 %conv, 32, !dbg !61
  %or = or i64 80, %shl, !dbg !62
  store i64 %or, ptr %word, align 8, !dbg !58
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !63
    #dbg_declare(ptr %input, !32, !DIExpression(), !64)
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !65
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !66
  store ptr %call1, ptr %input, align 8, !dbg !64
  call void @llvm.lifetime.start.p0(i64 2, ptr %i) #5, !dbg !67
    #dbg_declare(ptr %i, !49, !DIExpression(), !68)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !67
    #dbg_declare(ptr %done, !50, !DIExpression(), !69)
  %2 = load i16, ptr %count.addr, align 2, !dbg !70
  %tobool = icmp ne i16 %2, 0, !dbg !70
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !72

lor.lhs.false:                                    ; preds = %entry
  %3 = load i16, ptr %count.addr, align 2, !dbg !73
  %conv2 = zext i16 %3 to i32, !dbg !73
  %cmp = icmp sgt i32 %conv2, 100, !dbg !74
  br i1 %cmp, label %if.then, label %if.end, !dbg !75

if.then:                                          ; preds = %lor.lhs.false, %entry
  br label %out, !dbg !76

if.end:                                           ; preds = %lor.lhs.false
  %4 = load ptr, ptr %input, align 8, !dbg !77
  call void @llvm.memset.p0.i64(ptr align 1 %4, i8 0, i64 16, i1 false), !dbg !78
  store i16 0, ptr %i, align 2, !dbg !79
  br label %for.cond, !dbg !81

for.cond:                                         ; preds = %for.inc, %if.end
  %5 = load i16, ptr %i, align 2, !dbg !82
  %conv4 = zext i16 %5 to i32, !dbg !82
  %6 = load i16, ptr %count.addr, align 2, !dbg !84
  %conv5 = zext i16 %6 to i32, !dbg !84
  %cmp6 = icmp slt i32 %conv4, %conv5, !dbg !85
  br i1 %cmp6, label %for.body, label %for.end, !dbg !86

for.body:                                         ; preds = %for.cond
  %7 = load ptr, ptr %names.addr, align 8, !dbg !87
  %8 = load i16, ptr %i, align 2, !dbg !88
  %idxprom = zext i16 %8 to i64, !dbg !87
  %arrayidx = getelementptr i32, ptr %7, i64 %idxprom, !dbg !87
  %9 = load i32, ptr %arrayidx, align 4, !dbg !87
  %10 = load ptr, ptr %input, align 8, !dbg !89
  %names8 = getelementptr inbounds %struct.registers_input, ptr %10, i32 0, i32 4, !dbg !90
  %11 = load i16, ptr %i, align 2, !dbg !91
  %idxprom9 = zext i16 %11 to i64, !dbg !89
  %arrayidx10 = getelementptr [0 x i32], ptr %names8, i64 0, i64 %idxprom9, !dbg !89
  store i32 %9, ptr %arrayidx10, align 1, !dbg !92
  br label %for.inc, !dbg !89

for.inc:                                          ; preds = %for.body
  %12 = load i16, ptr %i, align 2, !dbg !93
  %inc = add i16 %12, 1, !dbg !93
  store i16 %inc, ptr %i, align 2, !dbg !93
  br label %for.cond, !dbg !94, !llvm.loop !95

for.end:                                          ; preds = %for.cond
  br label %for.cond11, !dbg !98

for.cond11:                                       ; preds = %if.end24, %for.end
  %13 = load i64, ptr %word, align 8, !dbg !99
  %14 = load ptr, ptr %input, align 8, !dbg !103
  %15 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !104
  %call12 = call ptr @this_cpu_ptr_load(ptr noundef %15) #6, !dbg !105
  %call13 = call i64 @hv_do_hypercall(i64 noundef %13, ptr noundef %14, ptr noundef %call12) #6, !dbg !106
  store i64 %call13, ptr %status, align 8, !dbg !107
  %16 = load i64, ptr %status, align 8, !dbg !108
  %call14 = call i32 @succeeded(i64 noundef %16) #6, !dbg !110
  %tobool15 = icmp ne i32 %call14, 0, !dbg !110
  br i1 %tobool15, label %if.end17, label %if.then16, !dbg !111

if.then16:                                        ; preds = %for.cond11
  br label %for.end29, !dbg !112

if.end17:                                         ; preds = %for.cond11
  %17 = load i64, ptr %status, align 8, !dbg !113
  %shr = lshr i64 %17, 32, !dbg !114
  %and = and i64 %shr, 4095, !dbg !115
  %conv18 = trunc i64 %and to i16, !dbg !113
  store i16 %conv18, ptr %done, align 2, !dbg !116
  %18 = load i16, ptr %done, align 2, !dbg !117
  %conv19 = zext i16 %18 to i32, !dbg !117
  %19 = load i16, ptr %count.addr, align 2, !dbg !119
  %conv20 = zext i16 %19 to i32, !dbg !119
  %cmp21 = icmp sge i32 %conv19, %conv20, !dbg !120
  br i1 %cmp21, label %if.then23, label %if.end24, !dbg !121

if.then23:                                        ; preds = %if.end17
  br label %for.end29, !dbg !122

if.end24:                                         ; preds = %if.end17
  %20 = load i64, ptr %word, align 8, !dbg !123
  %and25 = and i64 %20, -1152640029630136321, !dbg !124
  %21 = load i16, ptr %done, align 2, !dbg !125
  %conv26 = zext i16 %21 to i64, !dbg !126
  %shl27 = shl i64 %conv26, 48, !dbg !127
  %or28 = or i64 %and25, %shl27, !dbg !128
  store i64 %or28, ptr %word, align 8, !dbg !129
  br label %for.cond11, !dbg !130, !llvm.loop !131

for.end29:                                        ; preds = %if.then23, %if.then16
  br label %out, !dbg !133

out:                                              ; preds = %for.end29, %if.then
    #dbg_label(!51, !134)
  %22 = load i64, ptr %flags, align 8, !dbg !135
  call void @irq_restore(i64 noundef %22) #6, !dbg !136
  %23 = load i16, ptr %count.addr, align 2, !dbg !137
  %conv30 = zext i16 %23 to i64, !dbg !137
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !138
  call void @llvm.lifetime.end.p0(i64 2, ptr %i) #5, !dbg !138
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !138
  call void @llvm.lifetime.end.p0(i64 8, ptr %word) #5, !dbg !138
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !138
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !138
  ret i64 %conv30, !dbg !139
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !140 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !145
    #dbg_declare(ptr %flags, !144, !DIExpression(), !146)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !147, !srcloc !148
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !149, !srcloc !150
  %0 = load i64, ptr %flags, align 8, !dbg !151
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !152
  ret i64 %0, !dbg !153
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !154 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !158, !DIExpression(), !160)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !161
    #dbg_declare(ptr %offset, !159, !DIExpression(), !162)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !163, !srcloc !164
  store i64 %0, ptr %offset, align 8, !dbg !163
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !165
  %2 = ptrtoint ptr %1 to i64, !dbg !166
  %3 = load i64, ptr %offset, align 8, !dbg !167
  %add = add i64 %2, %3, !dbg !168
  %4 = inttoptr i64 %add to ptr, !dbg !169
  %5 = load ptr, ptr %4, align 8, !dbg !170
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !171
  ret ptr %5, !dbg !172
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !173 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !176 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !181, !DIExpression(), !182)
  %0 = load i64, ptr %status.addr, align 8, !dbg !183
  %and = and i64 %0, 65535, !dbg !184
  %cmp = icmp eq i64 %and, 0, !dbg !185
  %conv = zext i1 %cmp to i32, !dbg !185
  ret i32 %conv, !dbg !186
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
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !197, !srcloc !198
  br label %if.end, !dbg !197

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !199
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !8, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "word_again_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "05539bad62d23ad16a85ccd4f89d892d")
!4 = !{!5, !8}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 9, baseType: !7)
!6 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !8, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "word_again_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
!18 = !DISubroutineType(types: !19)
!19 = !{!5, !20, !24}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 7, baseType: !25)
!25 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!26 = !{!27, !28, !29, !30, !31, !32, !49, !50, !51}
!27 = !DILocalVariable(name: "names", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!28 = !DILocalVariable(name: "count", arg: 2, scope: !17, file: !3, line: 8, type: !24)
!29 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !5)
!30 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !5)
!31 = !DILocalVariable(name: "word", scope: !17, file: !3, line: 10, type: !5)
!32 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !33)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !6, line: 77, size: 128, elements: !35)
!35 = !{!36, !37, !38, !41, !45}
!36 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !34, file: !6, line: 78, baseType: !5, size: 64)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !34, file: !6, line: 79, baseType: !22, size: 32, offset: 64)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !34, file: !6, line: 80, baseType: !39, size: 8, offset: 96)
!39 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 6, baseType: !40)
!40 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !34, file: !6, line: 81, baseType: !42, size: 24, offset: 104)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !39, size: 24, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: 3)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !34, file: !6, line: 82, baseType: !46, offset: 128)
!46 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, elements: !47)
!47 = !{!48}
!48 = !DISubrange(count: -1)
!49 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 12, type: !24)
!50 = !DILocalVariable(name: "done", scope: !17, file: !3, line: 12, type: !24)
!51 = !DILabel(scope: !17, name: "out", file: !3, line: 28)
!52 = !DILocation(line: 8, column: 33, scope: !17)
!53 = !DILocation(line: 8, column: 44, scope: !17)
!54 = !DILocation(line: 10, column: 2, scope: !17)
!55 = !DILocation(line: 10, column: 6, scope: !17)
!56 = !DILocation(line: 10, column: 14, scope: !17)
!57 = !DILocation(line: 10, column: 26, scope: !17)
!58 = !DILocation(line: 10, column: 34, scope: !17)
!59 = !DILocation(line: 10, column: 53, scope: !17)
!60 = !DILocation(line: 10, column: 48, scope: !17)
!61 = !DILocation(line: 10, column: 59, scope: !17)
!62 = !DILocation(line: 10, column: 46, scope: !17)
!63 = !DILocation(line: 11, column: 2, scope: !17)
!64 = !DILocation(line: 11, column: 26, scope: !17)
!65 = !DILocation(line: 11, column: 52, scope: !17)
!66 = !DILocation(line: 11, column: 34, scope: !17)
!67 = !DILocation(line: 12, column: 2, scope: !17)
!68 = !DILocation(line: 12, column: 6, scope: !17)
!69 = !DILocation(line: 12, column: 9, scope: !17)
!70 = !DILocation(line: 14, column: 7, scope: !71)
!71 = distinct !DILexicalBlock(scope: !17, file: !3, line: 14, column: 6)
!72 = !DILocation(line: 14, column: 13, scope: !71)
!73 = !DILocation(line: 14, column: 16, scope: !71)
!74 = !DILocation(line: 14, column: 22, scope: !71)
!75 = !DILocation(line: 14, column: 6, scope: !17)
!76 = !DILocation(line: 15, column: 3, scope: !71)
!77 = !DILocation(line: 16, column: 19, scope: !17)
!78 = !DILocation(line: 16, column: 2, scope: !17)
!79 = !DILocation(line: 17, column: 9, scope: !80)
!80 = distinct !DILexicalBlock(scope: !17, file: !3, line: 17, column: 2)
!81 = !DILocation(line: 17, column: 7, scope: !80)
!82 = !DILocation(line: 17, column: 14, scope: !83)
!83 = distinct !DILexicalBlock(scope: !80, file: !3, line: 17, column: 2)
!84 = !DILocation(line: 17, column: 18, scope: !83)
!85 = !DILocation(line: 17, column: 16, scope: !83)
!86 = !DILocation(line: 17, column: 2, scope: !80)
!87 = !DILocation(line: 18, column: 21, scope: !83)
!88 = !DILocation(line: 18, column: 27, scope: !83)
!89 = !DILocation(line: 18, column: 3, scope: !83)
!90 = !DILocation(line: 18, column: 10, scope: !83)
!91 = !DILocation(line: 18, column: 16, scope: !83)
!92 = !DILocation(line: 18, column: 19, scope: !83)
!93 = !DILocation(line: 17, column: 26, scope: !83)
!94 = !DILocation(line: 17, column: 2, scope: !83)
!95 = distinct !{!95, !86, !96, !97}
!96 = !DILocation(line: 18, column: 28, scope: !80)
!97 = !{!"llvm.loop.mustprogress"}
!98 = !DILocation(line: 19, column: 2, scope: !17)
!99 = !DILocation(line: 20, column: 28, scope: !100)
!100 = distinct !DILexicalBlock(scope: !101, file: !3, line: 19, column: 11)
!101 = distinct !DILexicalBlock(scope: !102, file: !3, line: 19, column: 2)
!102 = distinct !DILexicalBlock(scope: !17, file: !3, line: 19, column: 2)
!103 = !DILocation(line: 20, column: 34, scope: !100)
!104 = !DILocation(line: 20, column: 59, scope: !100)
!105 = !DILocation(line: 20, column: 41, scope: !100)
!106 = !DILocation(line: 20, column: 12, scope: !100)
!107 = !DILocation(line: 20, column: 10, scope: !100)
!108 = !DILocation(line: 21, column: 18, scope: !109)
!109 = distinct !DILexicalBlock(scope: !100, file: !3, line: 21, column: 7)
!110 = !DILocation(line: 21, column: 8, scope: !109)
!111 = !DILocation(line: 21, column: 7, scope: !100)
!112 = !DILocation(line: 22, column: 4, scope: !109)
!113 = !DILocation(line: 23, column: 10, scope: !100)
!114 = !DILocation(line: 23, column: 17, scope: !100)
!115 = !DILocation(line: 23, column: 23, scope: !100)
!116 = !DILocation(line: 23, column: 8, scope: !100)
!117 = !DILocation(line: 24, column: 7, scope: !118)
!118 = distinct !DILexicalBlock(scope: !100, file: !3, line: 24, column: 7)
!119 = !DILocation(line: 24, column: 15, scope: !118)
!120 = !DILocation(line: 24, column: 12, scope: !118)
!121 = !DILocation(line: 24, column: 7, scope: !100)
!122 = !DILocation(line: 25, column: 4, scope: !118)
!123 = !DILocation(line: 26, column: 11, scope: !100)
!124 = !DILocation(line: 26, column: 16, scope: !100)
!125 = !DILocation(line: 26, column: 44, scope: !100)
!126 = !DILocation(line: 26, column: 39, scope: !100)
!127 = !DILocation(line: 26, column: 49, scope: !100)
!128 = !DILocation(line: 26, column: 37, scope: !100)
!129 = !DILocation(line: 26, column: 8, scope: !100)
!130 = !DILocation(line: 19, column: 2, scope: !101)
!131 = distinct !{!131, !132, !133}
!132 = !DILocation(line: 19, column: 2, scope: !102)
!133 = !DILocation(line: 27, column: 2, scope: !102)
!134 = !DILocation(line: 28, column: 1, scope: !17)
!135 = !DILocation(line: 29, column: 14, scope: !17)
!136 = !DILocation(line: 29, column: 2, scope: !17)
!137 = !DILocation(line: 30, column: 9, scope: !17)
!138 = !DILocation(line: 31, column: 1, scope: !17)
!139 = !DILocation(line: 30, column: 2, scope: !17)
!140 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !141, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !143)
!141 = !DISubroutineType(types: !142)
!142 = !{!5}
!143 = !{!144}
!144 = !DILocalVariable(name: "flags", scope: !140, file: !6, line: 42, type: !5)
!145 = !DILocation(line: 42, column: 2, scope: !140)
!146 = !DILocation(line: 42, column: 6, scope: !140)
!147 = !DILocation(line: 44, column: 2, scope: !140)
!148 = !{i64 19261, i64 19270}
!149 = !DILocation(line: 45, column: 2, scope: !140)
!150 = !{i64 19332}
!151 = !DILocation(line: 46, column: 9, scope: !140)
!152 = !DILocation(line: 47, column: 1, scope: !140)
!153 = !DILocation(line: 46, column: 2, scope: !140)
!154 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !155, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !157)
!155 = !DISubroutineType(types: !156)
!156 = !{!9, !8}
!157 = !{!158, !159}
!158 = !DILocalVariable(name: "variable", arg: 1, scope: !154, file: !6, line: 56, type: !8)
!159 = !DILocalVariable(name: "offset", scope: !154, file: !6, line: 58, type: !5)
!160 = !DILocation(line: 56, column: 46, scope: !154)
!161 = !DILocation(line: 58, column: 2, scope: !154)
!162 = !DILocation(line: 58, column: 6, scope: !154)
!163 = !DILocation(line: 60, column: 2, scope: !154)
!164 = !{i64 19633}
!165 = !DILocation(line: 61, column: 25, scope: !154)
!166 = !DILocation(line: 61, column: 20, scope: !154)
!167 = !DILocation(line: 61, column: 36, scope: !154)
!168 = !DILocation(line: 61, column: 34, scope: !154)
!169 = !DILocation(line: 61, column: 10, scope: !154)
!170 = !DILocation(line: 61, column: 9, scope: !154)
!171 = !DILocation(line: 62, column: 1, scope: !154)
!172 = !DILocation(line: 61, column: 2, scope: !154)
!173 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !174, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!174 = !DISubroutineType(types: !175)
!175 = !{!5, !5, !9, !9}
!176 = distinct !DISubprogram(name: "succeeded", scope: !6, file: !6, line: 72, type: !177, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !180)
!177 = !DISubroutineType(types: !178)
!178 = !{!179, !5}
!179 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!180 = !{!181}
!181 = !DILocalVariable(name: "status", arg: 1, scope: !176, file: !6, line: 72, type: !5)
!182 = !DILocation(line: 72, column: 33, scope: !176)
!183 = !DILocation(line: 74, column: 10, scope: !176)
!184 = !DILocation(line: 74, column: 17, scope: !176)
!185 = !DILocation(line: 74, column: 27, scope: !176)
!186 = !DILocation(line: 74, column: 2, scope: !176)
!187 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !188, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !190)
!188 = !DISubroutineType(types: !189)
!189 = !{null, !5}
!190 = !{!191}
!191 = !DILocalVariable(name: "flags", arg: 1, scope: !187, file: !6, line: 49, type: !5)
!192 = !DILocation(line: 49, column: 36, scope: !187)
!193 = !DILocation(line: 51, column: 6, scope: !194)
!194 = distinct !DILexicalBlock(scope: !187, file: !6, line: 51, column: 6)
!195 = !DILocation(line: 51, column: 12, scope: !194)
!196 = !DILocation(line: 51, column: 6, scope: !187)
!197 = !DILocation(line: 52, column: 3, scope: !194)
!198 = !{i64 19452}
!199 = !DILocation(line: 53, column: 1, scope: !187)
