; ModuleID = 'cover_again_wrong.c'
source_filename = "cover_again_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @cover_again_wrong(ptr noundef %names, i16 noundef zeroext %count) #0 !dbg !17 {
entry:
  %names.addr = alloca ptr, align 8
  %count.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %word = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %i = alloca i16, align 2
  %done = alloca i16, align 2
  store ptr %names, ptr %names.addr, align 8
    #dbg_declare(ptr %names.addr, !27, !DIExpression(), !53)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !28, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !55
    #dbg_declare(ptr %flags, !29, !DIExpression(), !56)
  %call = call i64 @irq_save() #6, !dbg !57
  store i64 %call, ptr %flags, align 8, !dbg !56
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !55
    #dbg_declare(ptr %status, !30, !DIExpression(), !58)
  call void @llvm.lifetime.start.p0(i64 8, ptr %word) #5, !dbg !55
    #dbg_declare(ptr %word, !31, !DIExpression(), !59)
  %0 = load i16, ptr %count.addr, align 2, !dbg !60
  %conv = zext i16 %0 to i64, !dbg !61
  %shl = shl i64 %conv, 32, !dbg !62
  %or = or i64 80, %shl, !dbg !63
  store i64 %or, ptr %word, align 8, !dbg !59
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !64
    #dbg_declare(ptr %input, !32, !DIExpression(), !65)
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !66
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !67
  store ptr %call1, ptr %input, align 8, !dbg !65
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !68
    #dbg_declare(ptr %output, !49, !DIExpression(), !69)
  %2 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !70
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %2) #6, !dbg !71
  store ptr %call2, ptr %output, align 8, !dbg !69
  call void @llvm.lifetime.start.p0(i64 2, ptr %i) #5, !dbg !72
    #dbg_declare(ptr %i, !50, !DIExpression(), !73)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !72
    #dbg_declare(ptr %done, !51, !DIExpression(), !74)
  %3 = load i16, ptr %count.addr, align 2, !dbg !75
  %tobool = icmp ne i16 %3, 0, !dbg !75
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !77

lor.lhs.false:                                    ; preds = %entry
  %4 = load i16, ptr %count.addr, align 2, !dbg !78
  %conv3 = zext i16 %4 to i32, !dbg !78
  %cmp = icmp sgt i32 %conv3, 100, !dbg !79
  br i1 %cmp, label %if.then, label %if.end, !dbg !80

if.then:                                          ; preds = %lor.lhs.false, %entry
  br label %out, !dbg !81

if.end:                                           ; preds = %lor.lhs.false
  %5 = load ptr, ptr %input, align 8, !dbg !82
  call void @llvm.memset.p0.i64(ptr align 1 %5, i8 0, i64 16, i1 false), !dbg !83
  store i16 0, ptr %i, align 2, !dbg !84
  br label %for.cond, !dbg !86

for.cond:                                         ; preds = %for.inc, %if.end
  %6 = load i16, ptr %i, align 2, !dbg !87
  %conv5 = zext i16 %6 to i32, !dbg !87
  %7 = load i16, ptr %count.addr, align 2, !dbg !89
  %conv6 = zext i16 %7 to i32, !dbg !89
  %cmp7 = icmp slt i32 %conv5, %conv6, !dbg !90
  br i1 %cmp7, label %for.body, label %for.end, !dbg !91

for.body:                                         ; preds = %for.cond
  %8 = load ptr, ptr %names.addr, align 8, !dbg !92
  %9 = load i16, ptr %i, align 2, !dbg !93
  %idxprom = zext i16 %9 to i64, !dbg !92
  %arrayidx = getelementptr i32, ptr %8, i64 %idxprom, !dbg !92
  %10 = load i32, ptr %arrayidx, align 4, !dbg !92
  %11 = load ptr, ptr %input, align 8, !dbg !94
  %names9 = getelementptr inbounds %struct.registers_input, ptr %11, i32 0, i32 4, !dbg !95
  %12 = load i16, ptr %i, align 2, !dbg !96
  %idxprom10 = zext i16 %12 to i64, !dbg !94
  %arrayidx11 = getelementptr [0 x i32], ptr %names9, i64 0, i64 %idxprom10, !dbg !94
  store i32 %10, ptr %arrayidx11, align 1, !dbg !97
  br label %for.inc, !dbg !94

for.inc:                                          ; preds = %for.body
  %13 = load i16, ptr %i, align 2, !dbg !98
  %inc = add i16 %13, 1, !dbg !98
  store i16 %inc, ptr %i, align 2, !dbg !98
  br label %for.cond, !dbg !99, !llvm.loop !100

for.end:                                          ; preds = %for.cond
  br label %for.cond12, !dbg !103

for.cond12:                                       ; preds = %if.end24, %for.end
  %14 = load i64, ptr %word, align 8, !dbg !104
  %15 = load ptr, ptr %input, align 8, !dbg !108
  %16 = load ptr, ptr %output, align 8, !dbg !109
  %call13 = call i64 @hv_do_hypercall(i64 noundef %14, ptr noundef %15, ptr noundef %16) #6, !dbg !110
  store i64 %call13, ptr %status, align 8, !dbg !111
  %17 = load i64, ptr %status, align 8, !dbg !112
  %call14 = call i32 @succeeded(i64 noundef %17) #6, !dbg !114
  %tobool15 = icmp ne i32 %call14, 0, !dbg !114
  br i1 %tobool15, label %if.end17, label %if.then16, !dbg !115

if.then16:                                        ; preds = %for.cond12
  br label %for.end30, !dbg !116

if.end17:                                         ; preds = %for.cond12
  %18 = load i64, ptr %status, align 8, !dbg !117
  %shr = lshr i64 %18, 32, !dbg !118
  %and = and i64 %shr, 4095, !dbg !119
  %conv18 = trunc i64 %and to i16, !dbg !117
  store i16 %conv18, ptr %done, align 2, !dbg !120
  %19 = load i16, ptr %done, align 2, !dbg !121
  %conv19 = zext i16 %19 to i32, !dbg !121
  %20 = load i16, ptr %count.addr, align 2, !dbg !123
  %conv20 = zext i16 %20 to i32, !dbg !123
  %cmp21 = icmp sge i32 %conv19, %conv20, !dbg !124
  br i1 %cmp21, label %if.then23, label %if.end24, !dbg !125

if.then23:                                        ; preds = %if.end17
  br label %for.end30, !dbg !126

if.end24:                                         ; preds = %if.end17
  %21 = load i64, ptr %word, align 8, !dbg !127
  %and25 = and i64 %21, -1152640029630136321, !dbg !128
  %22 = load i16, ptr %done, align 2, !dbg !129
  %conv26 = zext i16 %22 to i32, !dbg !129
  %add = add i32 %conv26, 1, !dbg !130
  %conv27 = sext i32 %add to i64, !dbg !131
  %shl28 = shl i64 %conv27, 48, !dbg !132
  %or29 = or i64 %and25, %shl28, !dbg !133
  store i64 %or29, ptr %word, align 8, !dbg !134
  br label %for.cond12, !dbg !135, !llvm.loop !136

for.end30:                                        ; preds = %if.then23, %if.then16
  br label %out, !dbg !138

out:                                              ; preds = %for.end30, %if.then
    #dbg_label(!52, !139)
  %23 = load i64, ptr %flags, align 8, !dbg !140
  call void @irq_restore(i64 noundef %23) #6, !dbg !141
  %24 = load i16, ptr %count.addr, align 2, !dbg !142
  %conv31 = zext i16 %24 to i64, !dbg !142
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !143
  call void @llvm.lifetime.end.p0(i64 2, ptr %i) #5, !dbg !143
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !143
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !143
  call void @llvm.lifetime.end.p0(i64 8, ptr %word) #5, !dbg !143
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !143
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !143
  ret i64 %conv31, !dbg !144
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !145 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !150
    #dbg_declare(ptr %flags, !149, !DIExpression(), !151)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !152, !srcloc !153
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !154, !srcloc !155
  %0 = load i64, ptr %flags, align 8, !dbg !156
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !157
  ret i64 %0, !dbg !158
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !159 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !163, !DIExpression(), !165)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !166
    #dbg_declare(ptr %offset, !164, !DIExpression(), !167)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !168, !srcloc !169
  store i64 %0, ptr %offset, align 8, !dbg !168
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !170
  %2 = ptrtoint ptr %1 to i64, !dbg !171
  %3 = load i64, ptr %offset, align 8, !dbg !172
  %add = add i64 %2, %3, !dbg !173
  %4 = inttoptr i64 %add to ptr, !dbg !174
  %5 = load ptr, ptr %4, align 8, !dbg !175
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !176
  ret ptr %5, !dbg !177
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !178 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !181 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !186, !DIExpression(), !187)
  %0 = load i64, ptr %status.addr, align 8, !dbg !188
  %and = and i64 %0, 65535, !dbg !189
  %cmp = icmp eq i64 %and, 0, !dbg !190
  %conv = zext i1 %cmp to i32, !dbg !190
  ret i32 %conv, !dbg !191
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !192 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !196, !DIExpression(), !197)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !198
  %and = and i64 %0, 512, !dbg !200
  %tobool = icmp ne i64 %and, 0, !dbg !200
  br i1 %tobool, label %if.then, label %if.end, !dbg !201

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !202, !srcloc !203
  br label %if.end, !dbg !202

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !204
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
!3 = !DIFile(filename: "cover_again_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "9dd80a1d7ebc4d1317516c2becfa2c65")
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
!17 = distinct !DISubprogram(name: "cover_again_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
!18 = !DISubroutineType(types: !19)
!19 = !{!5, !20, !24}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 7, baseType: !25)
!25 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!26 = !{!27, !28, !29, !30, !31, !32, !49, !50, !51, !52}
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
!49 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !9)
!50 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 13, type: !24)
!51 = !DILocalVariable(name: "done", scope: !17, file: !3, line: 13, type: !24)
!52 = !DILabel(scope: !17, name: "out", file: !3, line: 29)
!53 = !DILocation(line: 8, column: 34, scope: !17)
!54 = !DILocation(line: 8, column: 45, scope: !17)
!55 = !DILocation(line: 10, column: 2, scope: !17)
!56 = !DILocation(line: 10, column: 6, scope: !17)
!57 = !DILocation(line: 10, column: 14, scope: !17)
!58 = !DILocation(line: 10, column: 26, scope: !17)
!59 = !DILocation(line: 10, column: 34, scope: !17)
!60 = !DILocation(line: 10, column: 53, scope: !17)
!61 = !DILocation(line: 10, column: 48, scope: !17)
!62 = !DILocation(line: 10, column: 59, scope: !17)
!63 = !DILocation(line: 10, column: 46, scope: !17)
!64 = !DILocation(line: 11, column: 2, scope: !17)
!65 = !DILocation(line: 11, column: 26, scope: !17)
!66 = !DILocation(line: 11, column: 52, scope: !17)
!67 = !DILocation(line: 11, column: 34, scope: !17)
!68 = !DILocation(line: 12, column: 2, scope: !17)
!69 = !DILocation(line: 12, column: 8, scope: !17)
!70 = !DILocation(line: 12, column: 35, scope: !17)
!71 = !DILocation(line: 12, column: 17, scope: !17)
!72 = !DILocation(line: 13, column: 2, scope: !17)
!73 = !DILocation(line: 13, column: 6, scope: !17)
!74 = !DILocation(line: 13, column: 9, scope: !17)
!75 = !DILocation(line: 15, column: 7, scope: !76)
!76 = distinct !DILexicalBlock(scope: !17, file: !3, line: 15, column: 6)
!77 = !DILocation(line: 15, column: 13, scope: !76)
!78 = !DILocation(line: 15, column: 16, scope: !76)
!79 = !DILocation(line: 15, column: 22, scope: !76)
!80 = !DILocation(line: 15, column: 6, scope: !17)
!81 = !DILocation(line: 16, column: 3, scope: !76)
!82 = !DILocation(line: 17, column: 19, scope: !17)
!83 = !DILocation(line: 17, column: 2, scope: !17)
!84 = !DILocation(line: 18, column: 9, scope: !85)
!85 = distinct !DILexicalBlock(scope: !17, file: !3, line: 18, column: 2)
!86 = !DILocation(line: 18, column: 7, scope: !85)
!87 = !DILocation(line: 18, column: 14, scope: !88)
!88 = distinct !DILexicalBlock(scope: !85, file: !3, line: 18, column: 2)
!89 = !DILocation(line: 18, column: 18, scope: !88)
!90 = !DILocation(line: 18, column: 16, scope: !88)
!91 = !DILocation(line: 18, column: 2, scope: !85)
!92 = !DILocation(line: 19, column: 21, scope: !88)
!93 = !DILocation(line: 19, column: 27, scope: !88)
!94 = !DILocation(line: 19, column: 3, scope: !88)
!95 = !DILocation(line: 19, column: 10, scope: !88)
!96 = !DILocation(line: 19, column: 16, scope: !88)
!97 = !DILocation(line: 19, column: 19, scope: !88)
!98 = !DILocation(line: 18, column: 26, scope: !88)
!99 = !DILocation(line: 18, column: 2, scope: !88)
!100 = distinct !{!100, !91, !101, !102}
!101 = !DILocation(line: 19, column: 28, scope: !85)
!102 = !{!"llvm.loop.mustprogress"}
!103 = !DILocation(line: 20, column: 2, scope: !17)
!104 = !DILocation(line: 21, column: 28, scope: !105)
!105 = distinct !DILexicalBlock(scope: !106, file: !3, line: 20, column: 11)
!106 = distinct !DILexicalBlock(scope: !107, file: !3, line: 20, column: 2)
!107 = distinct !DILexicalBlock(scope: !17, file: !3, line: 20, column: 2)
!108 = !DILocation(line: 21, column: 34, scope: !105)
!109 = !DILocation(line: 21, column: 41, scope: !105)
!110 = !DILocation(line: 21, column: 12, scope: !105)
!111 = !DILocation(line: 21, column: 10, scope: !105)
!112 = !DILocation(line: 22, column: 18, scope: !113)
!113 = distinct !DILexicalBlock(scope: !105, file: !3, line: 22, column: 7)
!114 = !DILocation(line: 22, column: 8, scope: !113)
!115 = !DILocation(line: 22, column: 7, scope: !105)
!116 = !DILocation(line: 23, column: 4, scope: !113)
!117 = !DILocation(line: 24, column: 10, scope: !105)
!118 = !DILocation(line: 24, column: 17, scope: !105)
!119 = !DILocation(line: 24, column: 23, scope: !105)
!120 = !DILocation(line: 24, column: 8, scope: !105)
!121 = !DILocation(line: 25, column: 7, scope: !122)
!122 = distinct !DILexicalBlock(scope: !105, file: !3, line: 25, column: 7)
!123 = !DILocation(line: 25, column: 15, scope: !122)
!124 = !DILocation(line: 25, column: 12, scope: !122)
!125 = !DILocation(line: 25, column: 7, scope: !105)
!126 = !DILocation(line: 26, column: 4, scope: !122)
!127 = !DILocation(line: 27, column: 11, scope: !105)
!128 = !DILocation(line: 27, column: 16, scope: !105)
!129 = !DILocation(line: 27, column: 45, scope: !105)
!130 = !DILocation(line: 27, column: 50, scope: !105)
!131 = !DILocation(line: 27, column: 39, scope: !105)
!132 = !DILocation(line: 27, column: 55, scope: !105)
!133 = !DILocation(line: 27, column: 37, scope: !105)
!134 = !DILocation(line: 27, column: 8, scope: !105)
!135 = !DILocation(line: 20, column: 2, scope: !106)
!136 = distinct !{!136, !137, !138}
!137 = !DILocation(line: 20, column: 2, scope: !107)
!138 = !DILocation(line: 28, column: 2, scope: !107)
!139 = !DILocation(line: 29, column: 1, scope: !17)
!140 = !DILocation(line: 30, column: 14, scope: !17)
!141 = !DILocation(line: 30, column: 2, scope: !17)
!142 = !DILocation(line: 31, column: 9, scope: !17)
!143 = !DILocation(line: 32, column: 1, scope: !17)
!144 = !DILocation(line: 31, column: 2, scope: !17)
!145 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !146, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !148)
!146 = !DISubroutineType(types: !147)
!147 = !{!5}
!148 = !{!149}
!149 = !DILocalVariable(name: "flags", scope: !145, file: !6, line: 42, type: !5)
!150 = !DILocation(line: 42, column: 2, scope: !145)
!151 = !DILocation(line: 42, column: 6, scope: !145)
!152 = !DILocation(line: 44, column: 2, scope: !145)
!153 = !{i64 19274, i64 19283}
!154 = !DILocation(line: 45, column: 2, scope: !145)
!155 = !{i64 19345}
!156 = !DILocation(line: 46, column: 9, scope: !145)
!157 = !DILocation(line: 47, column: 1, scope: !145)
!158 = !DILocation(line: 46, column: 2, scope: !145)
!159 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !160, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !162)
!160 = !DISubroutineType(types: !161)
!161 = !{!9, !8}
!162 = !{!163, !164}
!163 = !DILocalVariable(name: "variable", arg: 1, scope: !159, file: !6, line: 56, type: !8)
!164 = !DILocalVariable(name: "offset", scope: !159, file: !6, line: 58, type: !5)
!165 = !DILocation(line: 56, column: 46, scope: !159)
!166 = !DILocation(line: 58, column: 2, scope: !159)
!167 = !DILocation(line: 58, column: 6, scope: !159)
!168 = !DILocation(line: 60, column: 2, scope: !159)
!169 = !{i64 19646}
!170 = !DILocation(line: 61, column: 25, scope: !159)
!171 = !DILocation(line: 61, column: 20, scope: !159)
!172 = !DILocation(line: 61, column: 36, scope: !159)
!173 = !DILocation(line: 61, column: 34, scope: !159)
!174 = !DILocation(line: 61, column: 10, scope: !159)
!175 = !DILocation(line: 61, column: 9, scope: !159)
!176 = !DILocation(line: 62, column: 1, scope: !159)
!177 = !DILocation(line: 61, column: 2, scope: !159)
!178 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !179, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!179 = !DISubroutineType(types: !180)
!180 = !{!5, !5, !9, !9}
!181 = distinct !DISubprogram(name: "succeeded", scope: !6, file: !6, line: 72, type: !182, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !185)
!182 = !DISubroutineType(types: !183)
!183 = !{!184, !5}
!184 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!185 = !{!186}
!186 = !DILocalVariable(name: "status", arg: 1, scope: !181, file: !6, line: 72, type: !5)
!187 = !DILocation(line: 72, column: 33, scope: !181)
!188 = !DILocation(line: 74, column: 10, scope: !181)
!189 = !DILocation(line: 74, column: 17, scope: !181)
!190 = !DILocation(line: 74, column: 27, scope: !181)
!191 = !DILocation(line: 74, column: 2, scope: !181)
!192 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !193, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !195)
!193 = !DISubroutineType(types: !194)
!194 = !{null, !5}
!195 = !{!196}
!196 = !DILocalVariable(name: "flags", arg: 1, scope: !192, file: !6, line: 49, type: !5)
!197 = !DILocation(line: 49, column: 36, scope: !192)
!198 = !DILocation(line: 51, column: 6, scope: !199)
!199 = distinct !DILexicalBlock(scope: !192, file: !6, line: 51, column: 6)
!200 = !DILocation(line: 51, column: 12, scope: !199)
!201 = !DILocation(line: 51, column: 6, scope: !192)
!202 = !DILocation(line: 52, column: 3, scope: !199)
!203 = !{i64 19465}
!204 = !DILocation(line: 53, column: 1, scope: !192)
