; ModuleID = 'stale_word_wrong.c'
source_filename = "stale_word_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%union.page_word = type { i64 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_word_wrong(i64 noundef %partition, i64 noundef %address) #0 !dbg !17 {
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
  %1 = load i64, ptr %address.addr, align 8, !dbg !48
  %shr = lshr i64 %1, 12, !dbg !49
  %bf.load = load i64, ptr %word, align 8, !dbg !50
  %bf.value = and i64 %shr, 4503599627370495, !dbg !50
  %bf.shl = shl i64 %bf.value, 12, !dbg !50
  %bf.clear = and i64 %bf.load, 4095, !dbg !50
  %bf.set = or i64 %bf.clear, %bf.shl, !dbg !50
  store i64 %bf.set, ptr %word, align 8, !dbg !50
  %2 = load i64, ptr %partition.addr, align 8, !dbg !51
  %3 = load ptr, ptr %input, align 8, !dbg !52
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !52
  store i64 %2, ptr %arrayidx, align 8, !dbg !53
  %4 = load i64, ptr %word, align 8, !dbg !54
  %5 = load ptr, ptr %input, align 8, !dbg !55
  %arrayidx2 = getelementptr i64, ptr %5, i64 1, !dbg !55
  store i64 %4, ptr %arrayidx2, align 8, !dbg !56
  %6 = load ptr, ptr %input, align 8, !dbg !57
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext 1, i16 noundef zeroext 0, ptr noundef %6, ptr noundef null) #6, !dbg !58
  store i64 %call3, ptr %status, align 8, !dbg !59
  %7 = load i64, ptr %flags, align 8, !dbg !60
  call void @irq_restore(i64 noundef %7) #6, !dbg !61
  %8 = load i64, ptr %status, align 8, !dbg !62
  call void @llvm.lifetime.end.p0(i64 8, ptr %word) #5, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !63
  ret i64 %8, !dbg !64
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !65 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !70
    #dbg_declare(ptr %flags, !69, !DIExpression(), !71)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !72, !srcloc !73
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !74, !srcloc !75
  %0 = load i64, ptr %flags, align 8, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !77
  ret i64 %0, !dbg !78
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !79 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !83, !DIExpression(), !85)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !86
    #dbg_declare(ptr %offset, !84, !DIExpression(), !87)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !88, !srcloc !89
  store i64 %0, ptr %offset, align 8, !dbg !88
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !90
  %2 = ptrtoint ptr %1 to i64, !dbg !91
  %3 = load i64, ptr %offset, align 8, !dbg !92
  %add = add i64 %2, %3, !dbg !93
  %4 = inttoptr i64 %add to ptr, !dbg !94
  %5 = load ptr, ptr %4, align 8, !dbg !95
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !96
  ret ptr %5, !dbg !97
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !98 {
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
    #dbg_declare(ptr %code.addr, !104, !DIExpression(), !112)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !105, !DIExpression(), !113)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !106, !DIExpression(), !114)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !107, !DIExpression(), !115)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !108, !DIExpression(), !116)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !117
    #dbg_declare(ptr %control, !109, !DIExpression(), !118)
  %0 = load i16, ptr %code.addr, align 2, !dbg !119
  %conv = zext i16 %0 to i64, !dbg !119
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !120
  %conv1 = zext i16 %1 to i64, !dbg !121
  %shl = shl i64 %conv1, 17, !dbg !122
  %or = or i64 %conv, %shl, !dbg !123
  %2 = load i16, ptr %count.addr, align 2, !dbg !124
  %conv2 = zext i16 %2 to i64, !dbg !125
  %shl3 = shl i64 %conv2, 32, !dbg !126
  %or4 = or i64 %or, %shl3, !dbg !127
  store i64 %or4, ptr %control, align 8, !dbg !118
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !128
    #dbg_declare(ptr %status, !110, !DIExpression(), !129)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !130
    #dbg_declare(ptr %done, !111, !DIExpression(), !131)
  br label %do.body, !dbg !132

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !133
  %4 = load ptr, ptr %input.addr, align 8, !dbg !135
  %5 = load ptr, ptr %output.addr, align 8, !dbg !136
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !137
  store i64 %call, ptr %status, align 8, !dbg !138
  %6 = load i64, ptr %status, align 8, !dbg !139
  %and = and i64 %6, 65535, !dbg !141
  %cmp = icmp ne i64 %and, 0, !dbg !142
  br i1 %cmp, label %if.then, label %if.end, !dbg !143

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !144
  store i64 %7, ptr %retval, align 8, !dbg !145
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !145

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !146
  %shr = lshr i64 %8, 32, !dbg !147
  %and6 = and i64 %shr, 4095, !dbg !148
  %conv7 = trunc i64 %and6 to i16, !dbg !149
  store i16 %conv7, ptr %done, align 2, !dbg !150
  %9 = load i64, ptr %control, align 8, !dbg !151
  %and8 = and i64 %9, -1152640029630136321, !dbg !151
  store i64 %and8, ptr %control, align 8, !dbg !151
  %10 = load i16, ptr %done, align 2, !dbg !152
  %conv9 = zext i16 %10 to i64, !dbg !153
  %shl10 = shl i64 %conv9, 48, !dbg !154
  %11 = load i64, ptr %control, align 8, !dbg !155
  %or11 = or i64 %11, %shl10, !dbg !155
  store i64 %or11, ptr %control, align 8, !dbg !155
  br label %do.cond, !dbg !156

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !157
  %conv12 = zext i16 %12 to i32, !dbg !157
  %13 = load i16, ptr %count.addr, align 2, !dbg !158
  %conv13 = zext i16 %13 to i32, !dbg !158
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !159
  br i1 %cmp14, label %do.body, label %do.end, !dbg !156, !llvm.loop !160

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !163
  store i64 %14, ptr %retval, align 8, !dbg !164
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !164

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !165
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !165
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !165
  %15 = load i64, ptr %retval, align 8, !dbg !165
  ret i64 %15, !dbg !165
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !166 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !170, !DIExpression(), !171)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !172
  %and = and i64 %0, 512, !dbg !174
  %tobool = icmp ne i64 %and, 0, !dbg !174
  br i1 %tobool, label %if.then, label %if.end, !dbg !175

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !176, !srcloc !177
  br label %if.end, !dbg !176

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !178
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !179 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "stale_word_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "364215d2021cdf703d4e6d55aba31922")
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
!17 = distinct !DISubprogram(name: "stale_word_wrong", scope: !3, file: !3, line: 16, type: !18, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
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
!48 = !DILocation(line: 22, column: 14, scope: !17)
!49 = !DILocation(line: 22, column: 22, scope: !17)
!50 = !DILocation(line: 22, column: 12, scope: !17)
!51 = !DILocation(line: 23, column: 13, scope: !17)
!52 = !DILocation(line: 23, column: 2, scope: !17)
!53 = !DILocation(line: 23, column: 11, scope: !17)
!54 = !DILocation(line: 24, column: 18, scope: !17)
!55 = !DILocation(line: 24, column: 2, scope: !17)
!56 = !DILocation(line: 24, column: 11, scope: !17)
!57 = !DILocation(line: 25, column: 43, scope: !17)
!58 = !DILocation(line: 25, column: 11, scope: !17)
!59 = !DILocation(line: 25, column: 9, scope: !17)
!60 = !DILocation(line: 26, column: 14, scope: !17)
!61 = !DILocation(line: 26, column: 2, scope: !17)
!62 = !DILocation(line: 27, column: 9, scope: !17)
!63 = !DILocation(line: 28, column: 1, scope: !17)
!64 = !DILocation(line: 27, column: 2, scope: !17)
!65 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !66, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !68)
!66 = !DISubroutineType(types: !67)
!67 = !{!7}
!68 = !{!69}
!69 = !DILocalVariable(name: "flags", scope: !65, file: !8, line: 42, type: !7)
!70 = !DILocation(line: 42, column: 2, scope: !65)
!71 = !DILocation(line: 42, column: 6, scope: !65)
!72 = !DILocation(line: 44, column: 2, scope: !65)
!73 = !{i64 19020, i64 19029}
!74 = !DILocation(line: 45, column: 2, scope: !65)
!75 = !{i64 19091}
!76 = !DILocation(line: 46, column: 9, scope: !65)
!77 = !DILocation(line: 47, column: 1, scope: !65)
!78 = !DILocation(line: 46, column: 2, scope: !65)
!79 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !80, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !82)
!80 = !DISubroutineType(types: !81)
!81 = !{!5, !6}
!82 = !{!83, !84}
!83 = !DILocalVariable(name: "variable", arg: 1, scope: !79, file: !8, line: 56, type: !6)
!84 = !DILocalVariable(name: "offset", scope: !79, file: !8, line: 58, type: !7)
!85 = !DILocation(line: 56, column: 46, scope: !79)
!86 = !DILocation(line: 58, column: 2, scope: !79)
!87 = !DILocation(line: 58, column: 6, scope: !79)
!88 = !DILocation(line: 60, column: 2, scope: !79)
!89 = !{i64 19392}
!90 = !DILocation(line: 61, column: 25, scope: !79)
!91 = !DILocation(line: 61, column: 20, scope: !79)
!92 = !DILocation(line: 61, column: 36, scope: !79)
!93 = !DILocation(line: 61, column: 34, scope: !79)
!94 = !DILocation(line: 61, column: 10, scope: !79)
!95 = !DILocation(line: 61, column: 9, scope: !79)
!96 = !DILocation(line: 62, column: 1, scope: !79)
!97 = !DILocation(line: 61, column: 2, scope: !79)
!98 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !99, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !103)
!99 = !DISubroutineType(types: !100)
!100 = !{!7, !101, !101, !101, !5, !5}
!101 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !102)
!102 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!103 = !{!104, !105, !106, !107, !108, !109, !110, !111}
!104 = !DILocalVariable(name: "code", arg: 1, scope: !98, file: !8, line: 19, type: !101)
!105 = !DILocalVariable(name: "count", arg: 2, scope: !98, file: !8, line: 19, type: !101)
!106 = !DILocalVariable(name: "varhead", arg: 3, scope: !98, file: !8, line: 19, type: !101)
!107 = !DILocalVariable(name: "input", arg: 4, scope: !98, file: !8, line: 19, type: !5)
!108 = !DILocalVariable(name: "output", arg: 5, scope: !98, file: !8, line: 19, type: !5)
!109 = !DILocalVariable(name: "control", scope: !98, file: !8, line: 21, type: !7)
!110 = !DILocalVariable(name: "status", scope: !98, file: !8, line: 22, type: !7)
!111 = !DILocalVariable(name: "done", scope: !98, file: !8, line: 23, type: !101)
!112 = !DILocation(line: 19, column: 25, scope: !98)
!113 = !DILocation(line: 19, column: 35, scope: !98)
!114 = !DILocation(line: 19, column: 46, scope: !98)
!115 = !DILocation(line: 19, column: 61, scope: !98)
!116 = !DILocation(line: 19, column: 74, scope: !98)
!117 = !DILocation(line: 21, column: 2, scope: !98)
!118 = !DILocation(line: 21, column: 6, scope: !98)
!119 = !DILocation(line: 21, column: 16, scope: !98)
!120 = !DILocation(line: 21, column: 29, scope: !98)
!121 = !DILocation(line: 21, column: 24, scope: !98)
!122 = !DILocation(line: 21, column: 37, scope: !98)
!123 = !DILocation(line: 21, column: 21, scope: !98)
!124 = !DILocation(line: 21, column: 52, scope: !98)
!125 = !DILocation(line: 21, column: 47, scope: !98)
!126 = !DILocation(line: 21, column: 58, scope: !98)
!127 = !DILocation(line: 21, column: 44, scope: !98)
!128 = !DILocation(line: 22, column: 2, scope: !98)
!129 = !DILocation(line: 22, column: 6, scope: !98)
!130 = !DILocation(line: 23, column: 2, scope: !98)
!131 = !DILocation(line: 23, column: 6, scope: !98)
!132 = !DILocation(line: 25, column: 2, scope: !98)
!133 = !DILocation(line: 26, column: 28, scope: !134)
!134 = distinct !DILexicalBlock(scope: !98, file: !8, line: 25, column: 5)
!135 = !DILocation(line: 26, column: 37, scope: !134)
!136 = !DILocation(line: 26, column: 44, scope: !134)
!137 = !DILocation(line: 26, column: 12, scope: !134)
!138 = !DILocation(line: 26, column: 10, scope: !134)
!139 = !DILocation(line: 27, column: 8, scope: !140)
!140 = distinct !DILexicalBlock(scope: !134, file: !8, line: 27, column: 7)
!141 = !DILocation(line: 27, column: 15, scope: !140)
!142 = !DILocation(line: 27, column: 25, scope: !140)
!143 = !DILocation(line: 27, column: 7, scope: !134)
!144 = !DILocation(line: 28, column: 11, scope: !140)
!145 = !DILocation(line: 28, column: 4, scope: !140)
!146 = !DILocation(line: 29, column: 11, scope: !134)
!147 = !DILocation(line: 29, column: 18, scope: !134)
!148 = !DILocation(line: 29, column: 25, scope: !134)
!149 = !DILocation(line: 29, column: 10, scope: !134)
!150 = !DILocation(line: 29, column: 8, scope: !134)
!151 = !DILocation(line: 30, column: 11, scope: !134)
!152 = !DILocation(line: 31, column: 19, scope: !134)
!153 = !DILocation(line: 31, column: 14, scope: !134)
!154 = !DILocation(line: 31, column: 24, scope: !134)
!155 = !DILocation(line: 31, column: 11, scope: !134)
!156 = !DILocation(line: 32, column: 2, scope: !134)
!157 = !DILocation(line: 32, column: 11, scope: !98)
!158 = !DILocation(line: 32, column: 18, scope: !98)
!159 = !DILocation(line: 32, column: 16, scope: !98)
!160 = distinct !{!160, !132, !161, !162}
!161 = !DILocation(line: 32, column: 23, scope: !98)
!162 = !{!"llvm.loop.mustprogress"}
!163 = !DILocation(line: 33, column: 9, scope: !98)
!164 = !DILocation(line: 33, column: 2, scope: !98)
!165 = !DILocation(line: 34, column: 1, scope: !98)
!166 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !167, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !169)
!167 = !DISubroutineType(types: !168)
!168 = !{null, !7}
!169 = !{!170}
!170 = !DILocalVariable(name: "flags", arg: 1, scope: !166, file: !8, line: 49, type: !7)
!171 = !DILocation(line: 49, column: 36, scope: !166)
!172 = !DILocation(line: 51, column: 6, scope: !173)
!173 = distinct !DILexicalBlock(scope: !166, file: !8, line: 51, column: 6)
!174 = !DILocation(line: 51, column: 12, scope: !173)
!175 = !DILocation(line: 51, column: 6, scope: !166)
!176 = !DILocation(line: 52, column: 3, scope: !173)
!177 = !{i64 19211}
!178 = !DILocation(line: 53, column: 1, scope: !166)
!179 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !180, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!180 = !DISubroutineType(types: !181)
!181 = !{!7, !7, !5, !5}
