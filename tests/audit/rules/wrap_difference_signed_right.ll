; ModuleID = 'wrap_difference_signed_right.c'
source_filename = "wrap_difference_signed_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @wrap_difference_signed_right(i32 noundef %start, i32 noundef %end) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %start.addr = alloca i32, align 4
  %end.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %count = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store i32 %start, ptr %start.addr, align 4
    #dbg_declare(ptr %start.addr, !22, !DIExpression(), !47)
  store i32 %end, ptr %end.addr, align 4
    #dbg_declare(ptr %end.addr, !23, !DIExpression(), !48)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !49
    #dbg_declare(ptr %flags, !24, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !49
    #dbg_declare(ptr %status, !25, !DIExpression(), !51)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !52
    #dbg_declare(ptr %input, !26, !DIExpression(), !53)
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !54
    #dbg_declare(ptr %output, !45, !DIExpression(), !55)
  call void @llvm.lifetime.start.p0(i64 4, ptr %count) #5, !dbg !56
    #dbg_declare(ptr %count, !46, !DIExpression(), !57)
  %0 = load i32, ptr %end.addr, align 4, !dbg !58
  %1 = load i32, ptr %start.addr, align 4, !dbg !59
  %sub = sub i32 %0, %1, !dbg !60
  store i32 %sub, ptr %count, align 4, !dbg !57
  %2 = load i32, ptr %count, align 4, !dbg !61
  %cmp = icmp slt i32 %2, 1, !dbg !63
  br i1 %cmp, label %if.then, label %if.end, !dbg !64

if.then:                                          ; preds = %entry
  store i64 0, ptr %retval, align 8, !dbg !65
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !65

if.end:                                           ; preds = %entry
  %3 = load i32, ptr %count, align 4, !dbg !66
  %cmp1 = icmp sgt i32 %3, 200, !dbg !68
  br i1 %cmp1, label %if.then2, label %if.end3, !dbg !69

if.then2:                                         ; preds = %if.end
  store i32 200, ptr %count, align 4, !dbg !70
  br label %if.end3, !dbg !71

if.end3:                                          ; preds = %if.then2, %if.end
  %call = call i64 @irq_save() #6, !dbg !72
  store i64 %call, ptr %flags, align 8, !dbg !73
  %4 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !74
  %call4 = call ptr @this_cpu_ptr_load(ptr noundef %4) #6, !dbg !75
  store ptr %call4, ptr %input, align 8, !dbg !76
  %5 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !77
  %call5 = call ptr @this_cpu_ptr_load(ptr noundef %5) #6, !dbg !78
  store ptr %call5, ptr %output, align 8, !dbg !79
  %6 = load i32, ptr %count, align 4, !dbg !80
  %conv = trunc i32 %6 to i16, !dbg !80
  %7 = load ptr, ptr %input, align 8, !dbg !81
  %8 = load ptr, ptr %output, align 8, !dbg !82
  %call6 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %7, ptr noundef %8) #6, !dbg !83
  store i64 %call6, ptr %status, align 8, !dbg !84
  %9 = load i64, ptr %flags, align 8, !dbg !85
  call void @irq_restore(i64 noundef %9) #6, !dbg !86
  %10 = load i64, ptr %status, align 8, !dbg !87
  store i64 %10, ptr %retval, align 8, !dbg !88
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !88

cleanup:                                          ; preds = %if.end3, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %count) #5, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !89
  %11 = load i64, ptr %retval, align 8, !dbg !89
  ret i64 %11, !dbg !89
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !90 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !95
    #dbg_declare(ptr %flags, !94, !DIExpression(), !96)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !97, !srcloc !98
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !99, !srcloc !100
  %0 = load i64, ptr %flags, align 8, !dbg !101
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !102
  ret i64 %0, !dbg !103
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !104 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !108, !DIExpression(), !110)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !111
    #dbg_declare(ptr %offset, !109, !DIExpression(), !112)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !113, !srcloc !114
  store i64 %0, ptr %offset, align 8, !dbg !113
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !115
  %2 = ptrtoint ptr %1 to i64, !dbg !116
  %3 = load i64, ptr %offset, align 8, !dbg !117
  %add = add i64 %2, %3, !dbg !118
  %4 = inttoptr i64 %add to ptr, !dbg !119
  %5 = load ptr, ptr %4, align 8, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !121
  ret ptr %5, !dbg !122
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !123 {
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
    #dbg_declare(ptr %code.addr, !129, !DIExpression(), !137)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !130, !DIExpression(), !138)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !131, !DIExpression(), !139)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !132, !DIExpression(), !140)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !133, !DIExpression(), !141)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !142
    #dbg_declare(ptr %control, !134, !DIExpression(), !143)
  %0 = load i16, ptr %code.addr, align 2, !dbg !144
  %conv = zext i16 %0 to i64, !dbg !144
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !145
  %conv1 = zext i16 %1 to i64, !dbg !146
  %shl = shl i64 %conv1, 17, !dbg !147
  %or = or i64 %conv, %shl, !dbg !148
  %2 = load i16, ptr %count.addr, align 2, !dbg !149
  %conv2 = zext i16 %2 to i64, !dbg !150
  %shl3 = shl i64 %conv2, 32, !dbg !151
  %or4 = or i64 %or, %shl3, !dbg !152
  store i64 %or4, ptr %control, align 8, !dbg !143
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !153
    #dbg_declare(ptr %status, !135, !DIExpression(), !154)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !155
    #dbg_declare(ptr %done, !136, !DIExpression(), !156)
  br label %do.body, !dbg !157

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !158
  %4 = load ptr, ptr %input.addr, align 8, !dbg !160
  %5 = load ptr, ptr %output.addr, align 8, !dbg !161
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !162
  store i64 %call, ptr %status, align 8, !dbg !163
  %6 = load i64, ptr %status, align 8, !dbg !164
  %and = and i64 %6, 65535, !dbg !166
  %cmp = icmp ne i64 %and, 0, !dbg !167
  br i1 %cmp, label %if.then, label %if.end, !dbg !168

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !169
  store i64 %7, ptr %retval, align 8, !dbg !170
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !170

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !171
  %shr = lshr i64 %8, 32, !dbg !172
  %and6 = and i64 %shr, 4095, !dbg !173
  %conv7 = trunc i64 %and6 to i16, !dbg !174
  store i16 %conv7, ptr %done, align 2, !dbg !175
  %9 = load i64, ptr %control, align 8, !dbg !176
  %and8 = and i64 %9, -1152640029630136321, !dbg !176
  store i64 %and8, ptr %control, align 8, !dbg !176
  %10 = load i16, ptr %done, align 2, !dbg !177
  %conv9 = zext i16 %10 to i64, !dbg !178
  %shl10 = shl i64 %conv9, 48, !dbg !179
  %11 = load i64, ptr %control, align 8, !dbg !180
  %or11 = or i64 %11, %shl10, !dbg !180
  store i64 %or11, ptr %control, align 8, !dbg !180
  br label %do.cond, !dbg !181

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !182
  %conv12 = zext i16 %12 to i32, !dbg !182
  %13 = load i16, ptr %count.addr, align 2, !dbg !183
  %conv13 = zext i16 %13 to i32, !dbg !183
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !184
  br i1 %cmp14, label %do.body, label %do.end, !dbg !181, !llvm.loop !185

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !188
  store i64 %14, ptr %retval, align 8, !dbg !189
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !189

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !190
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !190
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !190
  %15 = load i64, ptr %retval, align 8, !dbg !190
  ret i64 %15, !dbg !190
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !191 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !195, !DIExpression(), !196)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !197
  %and = and i64 %0, 512, !dbg !199
  %tobool = icmp ne i64 %and, 0, !dbg !199
  br i1 %tobool, label %if.then, label %if.end, !dbg !200

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !201, !srcloc !202
  br label %if.end, !dbg !201

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !203
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !204 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "wrap_difference_signed_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "8d3cd04de90856e3ed08dc356d7d5caa")
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
!17 = distinct !DISubprogram(name: "wrap_difference_signed_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !21)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !20}
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !{!22, !23, !24, !25, !26, !45, !46}
!22 = !DILocalVariable(name: "start", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!23 = !DILocalVariable(name: "end", arg: 2, scope: !17, file: !3, line: 8, type: !20)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!25 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!26 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !29)
!29 = !{!30, !31, !34, !37, !41}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !28, file: !8, line: 78, baseType: !7, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !28, file: !8, line: 79, baseType: !32, size: 32, offset: 64)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !33)
!33 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !28, file: !8, line: 80, baseType: !35, size: 8, offset: 96)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !36)
!36 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !28, file: !8, line: 81, baseType: !38, size: 24, offset: 104)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 24, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: 3)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !28, file: !8, line: 82, baseType: !42, offset: 128)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: -1)
!45 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !6)
!46 = !DILocalVariable(name: "count", scope: !17, file: !3, line: 13, type: !20)
!47 = !DILocation(line: 8, column: 38, scope: !17)
!48 = !DILocation(line: 8, column: 49, scope: !17)
!49 = !DILocation(line: 10, column: 2, scope: !17)
!50 = !DILocation(line: 10, column: 6, scope: !17)
!51 = !DILocation(line: 10, column: 13, scope: !17)
!52 = !DILocation(line: 11, column: 2, scope: !17)
!53 = !DILocation(line: 11, column: 26, scope: !17)
!54 = !DILocation(line: 12, column: 2, scope: !17)
!55 = !DILocation(line: 12, column: 8, scope: !17)
!56 = !DILocation(line: 13, column: 2, scope: !17)
!57 = !DILocation(line: 13, column: 6, scope: !17)
!58 = !DILocation(line: 13, column: 14, scope: !17)
!59 = !DILocation(line: 13, column: 20, scope: !17)
!60 = !DILocation(line: 13, column: 18, scope: !17)
!61 = !DILocation(line: 15, column: 6, scope: !62)
!62 = distinct !DILexicalBlock(scope: !17, file: !3, line: 15, column: 6)
!63 = !DILocation(line: 15, column: 12, scope: !62)
!64 = !DILocation(line: 15, column: 6, scope: !17)
!65 = !DILocation(line: 16, column: 3, scope: !62)
!66 = !DILocation(line: 17, column: 6, scope: !67)
!67 = distinct !DILexicalBlock(scope: !17, file: !3, line: 17, column: 6)
!68 = !DILocation(line: 17, column: 12, scope: !67)
!69 = !DILocation(line: 17, column: 6, scope: !17)
!70 = !DILocation(line: 18, column: 9, scope: !67)
!71 = !DILocation(line: 18, column: 3, scope: !67)
!72 = !DILocation(line: 19, column: 10, scope: !17)
!73 = !DILocation(line: 19, column: 8, scope: !17)
!74 = !DILocation(line: 20, column: 28, scope: !17)
!75 = !DILocation(line: 20, column: 10, scope: !17)
!76 = !DILocation(line: 20, column: 8, scope: !17)
!77 = !DILocation(line: 21, column: 29, scope: !17)
!78 = !DILocation(line: 21, column: 11, scope: !17)
!79 = !DILocation(line: 21, column: 9, scope: !17)
!80 = !DILocation(line: 22, column: 37, scope: !17)
!81 = !DILocation(line: 22, column: 47, scope: !17)
!82 = !DILocation(line: 22, column: 54, scope: !17)
!83 = !DILocation(line: 22, column: 11, scope: !17)
!84 = !DILocation(line: 22, column: 9, scope: !17)
!85 = !DILocation(line: 23, column: 14, scope: !17)
!86 = !DILocation(line: 23, column: 2, scope: !17)
!87 = !DILocation(line: 24, column: 9, scope: !17)
!88 = !DILocation(line: 24, column: 2, scope: !17)
!89 = !DILocation(line: 25, column: 1, scope: !17)
!90 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !91, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !93)
!91 = !DISubroutineType(types: !92)
!92 = !{!7}
!93 = !{!94}
!94 = !DILocalVariable(name: "flags", scope: !90, file: !8, line: 42, type: !7)
!95 = !DILocation(line: 42, column: 2, scope: !90)
!96 = !DILocation(line: 42, column: 6, scope: !90)
!97 = !DILocation(line: 44, column: 2, scope: !90)
!98 = !{i64 19004, i64 19013}
!99 = !DILocation(line: 45, column: 2, scope: !90)
!100 = !{i64 19075}
!101 = !DILocation(line: 46, column: 9, scope: !90)
!102 = !DILocation(line: 47, column: 1, scope: !90)
!103 = !DILocation(line: 46, column: 2, scope: !90)
!104 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !105, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !107)
!105 = !DISubroutineType(types: !106)
!106 = !{!6, !5}
!107 = !{!108, !109}
!108 = !DILocalVariable(name: "variable", arg: 1, scope: !104, file: !8, line: 56, type: !5)
!109 = !DILocalVariable(name: "offset", scope: !104, file: !8, line: 58, type: !7)
!110 = !DILocation(line: 56, column: 46, scope: !104)
!111 = !DILocation(line: 58, column: 2, scope: !104)
!112 = !DILocation(line: 58, column: 6, scope: !104)
!113 = !DILocation(line: 60, column: 2, scope: !104)
!114 = !{i64 19376}
!115 = !DILocation(line: 61, column: 25, scope: !104)
!116 = !DILocation(line: 61, column: 20, scope: !104)
!117 = !DILocation(line: 61, column: 36, scope: !104)
!118 = !DILocation(line: 61, column: 34, scope: !104)
!119 = !DILocation(line: 61, column: 10, scope: !104)
!120 = !DILocation(line: 61, column: 9, scope: !104)
!121 = !DILocation(line: 62, column: 1, scope: !104)
!122 = !DILocation(line: 61, column: 2, scope: !104)
!123 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !124, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !128)
!124 = !DISubroutineType(types: !125)
!125 = !{!7, !126, !126, !126, !6, !6}
!126 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !127)
!127 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!128 = !{!129, !130, !131, !132, !133, !134, !135, !136}
!129 = !DILocalVariable(name: "code", arg: 1, scope: !123, file: !8, line: 19, type: !126)
!130 = !DILocalVariable(name: "count", arg: 2, scope: !123, file: !8, line: 19, type: !126)
!131 = !DILocalVariable(name: "varhead", arg: 3, scope: !123, file: !8, line: 19, type: !126)
!132 = !DILocalVariable(name: "input", arg: 4, scope: !123, file: !8, line: 19, type: !6)
!133 = !DILocalVariable(name: "output", arg: 5, scope: !123, file: !8, line: 19, type: !6)
!134 = !DILocalVariable(name: "control", scope: !123, file: !8, line: 21, type: !7)
!135 = !DILocalVariable(name: "status", scope: !123, file: !8, line: 22, type: !7)
!136 = !DILocalVariable(name: "done", scope: !123, file: !8, line: 23, type: !126)
!137 = !DILocation(line: 19, column: 25, scope: !123)
!138 = !DILocation(line: 19, column: 35, scope: !123)
!139 = !DILocation(line: 19, column: 46, scope: !123)
!140 = !DILocation(line: 19, column: 61, scope: !123)
!141 = !DILocation(line: 19, column: 74, scope: !123)
!142 = !DILocation(line: 21, column: 2, scope: !123)
!143 = !DILocation(line: 21, column: 6, scope: !123)
!144 = !DILocation(line: 21, column: 16, scope: !123)
!145 = !DILocation(line: 21, column: 29, scope: !123)
!146 = !DILocation(line: 21, column: 24, scope: !123)
!147 = !DILocation(line: 21, column: 37, scope: !123)
!148 = !DILocation(line: 21, column: 21, scope: !123)
!149 = !DILocation(line: 21, column: 52, scope: !123)
!150 = !DILocation(line: 21, column: 47, scope: !123)
!151 = !DILocation(line: 21, column: 58, scope: !123)
!152 = !DILocation(line: 21, column: 44, scope: !123)
!153 = !DILocation(line: 22, column: 2, scope: !123)
!154 = !DILocation(line: 22, column: 6, scope: !123)
!155 = !DILocation(line: 23, column: 2, scope: !123)
!156 = !DILocation(line: 23, column: 6, scope: !123)
!157 = !DILocation(line: 25, column: 2, scope: !123)
!158 = !DILocation(line: 26, column: 28, scope: !159)
!159 = distinct !DILexicalBlock(scope: !123, file: !8, line: 25, column: 5)
!160 = !DILocation(line: 26, column: 37, scope: !159)
!161 = !DILocation(line: 26, column: 44, scope: !159)
!162 = !DILocation(line: 26, column: 12, scope: !159)
!163 = !DILocation(line: 26, column: 10, scope: !159)
!164 = !DILocation(line: 27, column: 8, scope: !165)
!165 = distinct !DILexicalBlock(scope: !159, file: !8, line: 27, column: 7)
!166 = !DILocation(line: 27, column: 15, scope: !165)
!167 = !DILocation(line: 27, column: 25, scope: !165)
!168 = !DILocation(line: 27, column: 7, scope: !159)
!169 = !DILocation(line: 28, column: 11, scope: !165)
!170 = !DILocation(line: 28, column: 4, scope: !165)
!171 = !DILocation(line: 29, column: 11, scope: !159)
!172 = !DILocation(line: 29, column: 18, scope: !159)
!173 = !DILocation(line: 29, column: 25, scope: !159)
!174 = !DILocation(line: 29, column: 10, scope: !159)
!175 = !DILocation(line: 29, column: 8, scope: !159)
!176 = !DILocation(line: 30, column: 11, scope: !159)
!177 = !DILocation(line: 31, column: 19, scope: !159)
!178 = !DILocation(line: 31, column: 14, scope: !159)
!179 = !DILocation(line: 31, column: 24, scope: !159)
!180 = !DILocation(line: 31, column: 11, scope: !159)
!181 = !DILocation(line: 32, column: 2, scope: !159)
!182 = !DILocation(line: 32, column: 11, scope: !123)
!183 = !DILocation(line: 32, column: 18, scope: !123)
!184 = !DILocation(line: 32, column: 16, scope: !123)
!185 = distinct !{!185, !157, !186, !187}
!186 = !DILocation(line: 32, column: 23, scope: !123)
!187 = !{!"llvm.loop.mustprogress"}
!188 = !DILocation(line: 33, column: 9, scope: !123)
!189 = !DILocation(line: 33, column: 2, scope: !123)
!190 = !DILocation(line: 34, column: 1, scope: !123)
!191 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !192, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !194)
!192 = !DISubroutineType(types: !193)
!193 = !{null, !7}
!194 = !{!195}
!195 = !DILocalVariable(name: "flags", arg: 1, scope: !191, file: !8, line: 49, type: !7)
!196 = !DILocation(line: 49, column: 36, scope: !191)
!197 = !DILocation(line: 51, column: 6, scope: !198)
!198 = distinct !DILexicalBlock(scope: !191, file: !8, line: 51, column: 6)
!199 = !DILocation(line: 51, column: 12, scope: !198)
!200 = !DILocation(line: 51, column: 6, scope: !191)
!201 = !DILocation(line: 52, column: 3, scope: !198)
!202 = !{i64 19195}
!203 = !DILocation(line: 53, column: 1, scope: !191)
!204 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !205, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!205 = !DISubroutineType(types: !206)
!206 = !{!7, !7, !6, !6}
