; ModuleID = 'stale_word_right.c'
source_filename = "stale_word_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%union.page_word = type { i64 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_word_right(i64 noundef %partition, i64 noundef %address) #0 !dbg !17 {
entry:
  %partition.addr = alloca i64, align 8
  %address.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %word = alloca %union.page_word, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !21, !DIExpression(), !36)
  store i64 %address, ptr %address.addr, align 8
    #dbg_declare(ptr %address.addr, !22, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !38
    #dbg_declare(ptr %flags, !23, !DIExpression(), !39)
  %call = call i64 @irq_save() #6, !dbg !40
  store i64 %call, ptr %flags, align 8, !dbg !39
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !38
    #dbg_declare(ptr %status, !24, !DIExpression(), !41)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !42
    #dbg_declare(ptr %input, !25, !DIExpression(), !43)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !44
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !45
  store ptr %call1, ptr %input, align 8, !dbg !43
  call void @llvm.lifetime.start.p0(i64 8, ptr %word) #5, !dbg !46
    #dbg_declare(ptr %word, !27, !DIExpression(), !47)
  %bf.load = load i64, ptr %word, align 8, !dbg !48
  %bf.clear = and i64 %bf.load, -4096, !dbg !48
  %bf.set = or i64 %bf.clear, 0, !dbg !48
  store i64 %bf.set, ptr %word, align 8, !dbg !48
  %1 = load i64, ptr %address.addr, align 8, !dbg !49
  %shr = lshr i64 %1, 12, !dbg !50
  %bf.load2 = load i64, ptr %word, align 8, !dbg !51
  %bf.value = and i64 %shr, 4503599627370495, !dbg !51
  %bf.shl = shl i64 %bf.value, 12, !dbg !51
  %bf.clear3 = and i64 %bf.load2, 4095, !dbg !51
  %bf.set4 = or i64 %bf.clear3, %bf.shl, !dbg !51
  store i64 %bf.set4, ptr %word, align 8, !dbg !51
  %2 = load i64, ptr %partition.addr, align 8, !dbg !52
  %3 = load ptr, ptr %input, align 8, !dbg !53
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !53
  store i64 %2, ptr %arrayidx, align 8, !dbg !54
  %4 = load i64, ptr %word, align 8, !dbg !55
  %5 = load ptr, ptr %input, align 8, !dbg !56
  %arrayidx5 = getelementptr i64, ptr %5, i64 1, !dbg !56
  store i64 %4, ptr %arrayidx5, align 8, !dbg !57
  %6 = load ptr, ptr %input, align 8, !dbg !58
  %call6 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext 1, i16 noundef zeroext 0, ptr noundef %6, ptr noundef null) #6, !dbg !59
  store i64 %call6, ptr %status, align 8, !dbg !60
  %7 = load i64, ptr %flags, align 8, !dbg !61
  call void @irq_restore(i64 noundef %7) #6, !dbg !62
  %8 = load i64, ptr %status, align 8, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr %word) #5, !dbg !64
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !64
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !64
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !64
  ret i64 %8, !dbg !65
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !66 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !71
    #dbg_declare(ptr %flags, !70, !DIExpression(), !72)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !73, !srcloc !74
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !75, !srcloc !76
  %0 = load i64, ptr %flags, align 8, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !78
  ret i64 %0, !dbg !79
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !80 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !84, !DIExpression(), !86)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !87
    #dbg_declare(ptr %offset, !85, !DIExpression(), !88)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !89, !srcloc !90
  store i64 %0, ptr %offset, align 8, !dbg !89
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !91
  %2 = ptrtoint ptr %1 to i64, !dbg !92
  %3 = load i64, ptr %offset, align 8, !dbg !93
  %add = add i64 %2, %3, !dbg !94
  %4 = inttoptr i64 %add to ptr, !dbg !95
  %5 = load ptr, ptr %4, align 8, !dbg !96
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !97
  ret ptr %5, !dbg !98
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !99 {
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
    #dbg_declare(ptr %code.addr, !105, !DIExpression(), !113)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !106, !DIExpression(), !114)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !107, !DIExpression(), !115)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !108, !DIExpression(), !116)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !109, !DIExpression(), !117)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !118
    #dbg_declare(ptr %control, !110, !DIExpression(), !119)
  %0 = load i16, ptr %code.addr, align 2, !dbg !120
  %conv = zext i16 %0 to i64, !dbg !120
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !121
  %conv1 = zext i16 %1 to i64, !dbg !122
  %shl = shl i64 %conv1, 17, !dbg !123
  %or = or i64 %conv, %shl, !dbg !124
  %2 = load i16, ptr %count.addr, align 2, !dbg !125
  %conv2 = zext i16 %2 to i64, !dbg !126
  %shl3 = shl i64 %conv2, 32, !dbg !127
  %or4 = or i64 %or, %shl3, !dbg !128
  store i64 %or4, ptr %control, align 8, !dbg !119
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !129
    #dbg_declare(ptr %status, !111, !DIExpression(), !130)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !131
    #dbg_declare(ptr %done, !112, !DIExpression(), !132)
  br label %do.body, !dbg !133

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !134
  %4 = load ptr, ptr %input.addr, align 8, !dbg !136
  %5 = load ptr, ptr %output.addr, align 8, !dbg !137
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !138
  store i64 %call, ptr %status, align 8, !dbg !139
  %6 = load i64, ptr %status, align 8, !dbg !140
  %and = and i64 %6, 65535, !dbg !142
  %cmp = icmp ne i64 %and, 0, !dbg !143
  br i1 %cmp, label %if.then, label %if.end, !dbg !144

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !145
  store i64 %7, ptr %retval, align 8, !dbg !146
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !146

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !147
  %shr = lshr i64 %8, 32, !dbg !148
  %and6 = and i64 %shr, 4095, !dbg !149
  %conv7 = trunc i64 %and6 to i16, !dbg !150
  store i16 %conv7, ptr %done, align 2, !dbg !151
  %9 = load i64, ptr %control, align 8, !dbg !152
  %and8 = and i64 %9, -1152640029630136321, !dbg !152
  store i64 %and8, ptr %control, align 8, !dbg !152
  %10 = load i16, ptr %done, align 2, !dbg !153
  %conv9 = zext i16 %10 to i64, !dbg !154
  %shl10 = shl i64 %conv9, 48, !dbg !155
  %11 = load i64, ptr %control, align 8, !dbg !156
  %or11 = or i64 %11, %shl10, !dbg !156
  store i64 %or11, ptr %control, align 8, !dbg !156
  br label %do.cond, !dbg !157

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !158
  %conv12 = zext i16 %12 to i32, !dbg !158
  %13 = load i16, ptr %count.addr, align 2, !dbg !159
  %conv13 = zext i16 %13 to i32, !dbg !159
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !160
  br i1 %cmp14, label %do.body, label %do.end, !dbg !157, !llvm.loop !161

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !164
  store i64 %14, ptr %retval, align 8, !dbg !165
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !165

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !166
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !166
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !166
  %15 = load i64, ptr %retval, align 8, !dbg !166
  ret i64 %15, !dbg !166
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !167 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !171, !DIExpression(), !172)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !173
  %and = and i64 %0, 512, !dbg !175
  %tobool = icmp ne i64 %and, 0, !dbg !175
  br i1 %tobool, label %if.then, label %if.end, !dbg !176

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !177, !srcloc !178
  br label %if.end, !dbg !177

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !179
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !180 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_word_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "e833c69bb09f9d8c987b66be2682a1f2")
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
!17 = distinct !DISubprogram(name: "stale_word_right", scope: !3, file: !3, line: 16, type: !18, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !7}
!20 = !{!21, !22, !23, !24, !25, !27}
!21 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 16, type: !7)
!22 = !DILocalVariable(name: "address", arg: 2, scope: !17, file: !3, line: 16, type: !7)
!23 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 18, type: !7)
!24 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 18, type: !7)
!25 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 19, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!27 = !DILocalVariable(name: "word", scope: !17, file: !3, line: 20, type: !28)
!28 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "page_word", file: !3, line: 8, size: 64, elements: !29)
!29 = !{!30, !31}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "whole", scope: !28, file: !3, line: 9, baseType: !7, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, scope: !28, file: !3, line: 10, baseType: !32, size: 64)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !28, file: !3, line: 10, size: 64, elements: !33)
!33 = !{!34, !35}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !32, file: !3, line: 11, baseType: !7, size: 12, flags: DIFlagBitField, extraData: i64 0)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "page", scope: !32, file: !3, line: 12, baseType: !7, size: 52, offset: 12, flags: DIFlagBitField, extraData: i64 0)
!36 = !DILocation(line: 16, column: 26, scope: !17)
!37 = !DILocation(line: 16, column: 41, scope: !17)
!38 = !DILocation(line: 18, column: 2, scope: !17)
!39 = !DILocation(line: 18, column: 6, scope: !17)
!40 = !DILocation(line: 18, column: 14, scope: !17)
!41 = !DILocation(line: 18, column: 26, scope: !17)
!42 = !DILocation(line: 19, column: 2, scope: !17)
!43 = !DILocation(line: 19, column: 7, scope: !17)
!44 = !DILocation(line: 19, column: 33, scope: !17)
!45 = !DILocation(line: 19, column: 15, scope: !17)
!46 = !DILocation(line: 20, column: 2, scope: !17)
!47 = !DILocation(line: 20, column: 18, scope: !17)
!48 = !DILocation(line: 22, column: 13, scope: !17)
!49 = !DILocation(line: 23, column: 14, scope: !17)
!50 = !DILocation(line: 23, column: 22, scope: !17)
!51 = !DILocation(line: 23, column: 12, scope: !17)
!52 = !DILocation(line: 24, column: 13, scope: !17)
!53 = !DILocation(line: 24, column: 2, scope: !17)
!54 = !DILocation(line: 24, column: 11, scope: !17)
!55 = !DILocation(line: 25, column: 18, scope: !17)
!56 = !DILocation(line: 25, column: 2, scope: !17)
!57 = !DILocation(line: 25, column: 11, scope: !17)
!58 = !DILocation(line: 26, column: 43, scope: !17)
!59 = !DILocation(line: 26, column: 11, scope: !17)
!60 = !DILocation(line: 26, column: 9, scope: !17)
!61 = !DILocation(line: 27, column: 14, scope: !17)
!62 = !DILocation(line: 27, column: 2, scope: !17)
!63 = !DILocation(line: 28, column: 9, scope: !17)
!64 = !DILocation(line: 29, column: 1, scope: !17)
!65 = !DILocation(line: 28, column: 2, scope: !17)
!66 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !67, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !69)
!67 = !DISubroutineType(types: !68)
!68 = !{!7}
!69 = !{!70}
!70 = !DILocalVariable(name: "flags", scope: !66, file: !8, line: 42, type: !7)
!71 = !DILocation(line: 42, column: 2, scope: !66)
!72 = !DILocation(line: 42, column: 6, scope: !66)
!73 = !DILocation(line: 44, column: 2, scope: !66)
!74 = !{i64 19033, i64 19042}
!75 = !DILocation(line: 45, column: 2, scope: !66)
!76 = !{i64 19104}
!77 = !DILocation(line: 46, column: 9, scope: !66)
!78 = !DILocation(line: 47, column: 1, scope: !66)
!79 = !DILocation(line: 46, column: 2, scope: !66)
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
!90 = !{i64 19405}
!91 = !DILocation(line: 61, column: 25, scope: !80)
!92 = !DILocation(line: 61, column: 20, scope: !80)
!93 = !DILocation(line: 61, column: 36, scope: !80)
!94 = !DILocation(line: 61, column: 34, scope: !80)
!95 = !DILocation(line: 61, column: 10, scope: !80)
!96 = !DILocation(line: 61, column: 9, scope: !80)
!97 = !DILocation(line: 62, column: 1, scope: !80)
!98 = !DILocation(line: 61, column: 2, scope: !80)
!99 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !100, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !104)
!100 = !DISubroutineType(types: !101)
!101 = !{!7, !102, !102, !102, !5, !5}
!102 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !103)
!103 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!104 = !{!105, !106, !107, !108, !109, !110, !111, !112}
!105 = !DILocalVariable(name: "code", arg: 1, scope: !99, file: !8, line: 19, type: !102)
!106 = !DILocalVariable(name: "count", arg: 2, scope: !99, file: !8, line: 19, type: !102)
!107 = !DILocalVariable(name: "varhead", arg: 3, scope: !99, file: !8, line: 19, type: !102)
!108 = !DILocalVariable(name: "input", arg: 4, scope: !99, file: !8, line: 19, type: !5)
!109 = !DILocalVariable(name: "output", arg: 5, scope: !99, file: !8, line: 19, type: !5)
!110 = !DILocalVariable(name: "control", scope: !99, file: !8, line: 21, type: !7)
!111 = !DILocalVariable(name: "status", scope: !99, file: !8, line: 22, type: !7)
!112 = !DILocalVariable(name: "done", scope: !99, file: !8, line: 23, type: !102)
!113 = !DILocation(line: 19, column: 25, scope: !99)
!114 = !DILocation(line: 19, column: 35, scope: !99)
!115 = !DILocation(line: 19, column: 46, scope: !99)
!116 = !DILocation(line: 19, column: 61, scope: !99)
!117 = !DILocation(line: 19, column: 74, scope: !99)
!118 = !DILocation(line: 21, column: 2, scope: !99)
!119 = !DILocation(line: 21, column: 6, scope: !99)
!120 = !DILocation(line: 21, column: 16, scope: !99)
!121 = !DILocation(line: 21, column: 29, scope: !99)
!122 = !DILocation(line: 21, column: 24, scope: !99)
!123 = !DILocation(line: 21, column: 37, scope: !99)
!124 = !DILocation(line: 21, column: 21, scope: !99)
!125 = !DILocation(line: 21, column: 52, scope: !99)
!126 = !DILocation(line: 21, column: 47, scope: !99)
!127 = !DILocation(line: 21, column: 58, scope: !99)
!128 = !DILocation(line: 21, column: 44, scope: !99)
!129 = !DILocation(line: 22, column: 2, scope: !99)
!130 = !DILocation(line: 22, column: 6, scope: !99)
!131 = !DILocation(line: 23, column: 2, scope: !99)
!132 = !DILocation(line: 23, column: 6, scope: !99)
!133 = !DILocation(line: 25, column: 2, scope: !99)
!134 = !DILocation(line: 26, column: 28, scope: !135)
!135 = distinct !DILexicalBlock(scope: !99, file: !8, line: 25, column: 5)
!136 = !DILocation(line: 26, column: 37, scope: !135)
!137 = !DILocation(line: 26, column: 44, scope: !135)
!138 = !DILocation(line: 26, column: 12, scope: !135)
!139 = !DILocation(line: 26, column: 10, scope: !135)
!140 = !DILocation(line: 27, column: 8, scope: !141)
!141 = distinct !DILexicalBlock(scope: !135, file: !8, line: 27, column: 7)
!142 = !DILocation(line: 27, column: 15, scope: !141)
!143 = !DILocation(line: 27, column: 25, scope: !141)
!144 = !DILocation(line: 27, column: 7, scope: !135)
!145 = !DILocation(line: 28, column: 11, scope: !141)
!146 = !DILocation(line: 28, column: 4, scope: !141)
!147 = !DILocation(line: 29, column: 11, scope: !135)
!148 = !DILocation(line: 29, column: 18, scope: !135)
!149 = !DILocation(line: 29, column: 25, scope: !135)
!150 = !DILocation(line: 29, column: 10, scope: !135)
!151 = !DILocation(line: 29, column: 8, scope: !135)
!152 = !DILocation(line: 30, column: 11, scope: !135)
!153 = !DILocation(line: 31, column: 19, scope: !135)
!154 = !DILocation(line: 31, column: 14, scope: !135)
!155 = !DILocation(line: 31, column: 24, scope: !135)
!156 = !DILocation(line: 31, column: 11, scope: !135)
!157 = !DILocation(line: 32, column: 2, scope: !135)
!158 = !DILocation(line: 32, column: 11, scope: !99)
!159 = !DILocation(line: 32, column: 18, scope: !99)
!160 = !DILocation(line: 32, column: 16, scope: !99)
!161 = distinct !{!161, !133, !162, !163}
!162 = !DILocation(line: 32, column: 23, scope: !99)
!163 = !{!"llvm.loop.mustprogress"}
!164 = !DILocation(line: 33, column: 9, scope: !99)
!165 = !DILocation(line: 33, column: 2, scope: !99)
!166 = !DILocation(line: 34, column: 1, scope: !99)
!167 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !168, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !170)
!168 = !DISubroutineType(types: !169)
!169 = !{null, !7}
!170 = !{!171}
!171 = !DILocalVariable(name: "flags", arg: 1, scope: !167, file: !8, line: 49, type: !7)
!172 = !DILocation(line: 49, column: 36, scope: !167)
!173 = !DILocation(line: 51, column: 6, scope: !174)
!174 = distinct !DILexicalBlock(scope: !167, file: !8, line: 51, column: 6)
!175 = !DILocation(line: 51, column: 12, scope: !174)
!176 = !DILocation(line: 51, column: 6, scope: !167)
!177 = !DILocation(line: 52, column: 3, scope: !174)
!178 = !{i64 19224}
!179 = !DILocation(line: 53, column: 1, scope: !167)
!180 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !181, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!181 = !DISubroutineType(types: !182)
!182 = !{!7, !7, !5, !5}
