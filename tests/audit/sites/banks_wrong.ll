; ModuleID = 'banks_wrong.c'
source_filename = "banks_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.flush_ex_input = type { i64, i64, i64, i64, [0 x i64] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @banks_wrong(i16 noundef zeroext %nr_bank) #0 !dbg !17 {
entry:
  %nr_bank.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  store i16 %nr_bank, ptr %nr_bank.addr, align 2
    #dbg_declare(ptr %nr_bank.addr, !23, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !40
    #dbg_declare(ptr %flags, !24, !DIExpression(), !41)
  %call = call i64 @irq_save() #6, !dbg !42
  store i64 %call, ptr %flags, align 8, !dbg !41
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !43
    #dbg_declare(ptr %input, !25, !DIExpression(), !44)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !45
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !46
  store ptr %call1, ptr %input, align 8, !dbg !44
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !47
    #dbg_declare(ptr %status, !38, !DIExpression(), !48)
  store i64 1, ptr %status, align 8, !dbg !48
  %1 = load ptr, ptr %input, align 8, !dbg !49
  %space = getelementptr inbounds %struct.flush_ex_input, ptr %1, i32 0, i32 0, !dbg !50
  store i64 0, ptr %space, align 1, !dbg !51
  %2 = load ptr, ptr %input, align 8, !dbg !52
  %flags2 = getelementptr inbounds %struct.flush_ex_input, ptr %2, i32 0, i32 1, !dbg !53
  store i64 3, ptr %flags2, align 1, !dbg !54
  %3 = load ptr, ptr %input, align 8, !dbg !55
  %format = getelementptr inbounds %struct.flush_ex_input, ptr %3, i32 0, i32 2, !dbg !56
  store i64 0, ptr %format, align 1, !dbg !57
  %4 = load ptr, ptr %input, align 8, !dbg !58
  %valid_banks = getelementptr inbounds %struct.flush_ex_input, ptr %4, i32 0, i32 3, !dbg !59
  store i64 -1, ptr %valid_banks, align 1, !dbg !60
  %5 = load i16, ptr %nr_bank.addr, align 2, !dbg !61
  %conv = zext i16 %5 to i32, !dbg !61
  %cmp = icmp sle i32 %conv, 65, !dbg !63
  br i1 %cmp, label %if.then, label %if.end, !dbg !64

if.then:                                          ; preds = %entry
  %6 = load i16, ptr %nr_bank.addr, align 2, !dbg !65
  %7 = load ptr, ptr %input, align 8, !dbg !66
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 19, i16 noundef zeroext 0, i16 noundef zeroext %6, ptr noundef %7, ptr noundef null) #6, !dbg !67
  store i64 %call4, ptr %status, align 8, !dbg !68
  br label %if.end, !dbg !69

if.end:                                           ; preds = %if.then, %entry
  %8 = load i64, ptr %flags, align 8, !dbg !70
  call void @irq_restore(i64 noundef %8) #6, !dbg !71
  %9 = load i64, ptr %status, align 8, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !73
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !73
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !73
  ret i64 %9, !dbg !74
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !75 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !80
    #dbg_declare(ptr %flags, !79, !DIExpression(), !81)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !82, !srcloc !83
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !84, !srcloc !85
  %0 = load i64, ptr %flags, align 8, !dbg !86
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !87
  ret i64 %0, !dbg !88
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !89 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !93, !DIExpression(), !95)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !96
    #dbg_declare(ptr %offset, !94, !DIExpression(), !97)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !98, !srcloc !99
  store i64 %0, ptr %offset, align 8, !dbg !98
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !100
  %2 = ptrtoint ptr %1 to i64, !dbg !101
  %3 = load i64, ptr %offset, align 8, !dbg !102
  %add = add i64 %2, %3, !dbg !103
  %4 = inttoptr i64 %add to ptr, !dbg !104
  %5 = load ptr, ptr %4, align 8, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !106
  ret ptr %5, !dbg !107
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !108 {
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
    #dbg_declare(ptr %code.addr, !112, !DIExpression(), !120)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !113, !DIExpression(), !121)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !114, !DIExpression(), !122)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !115, !DIExpression(), !123)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !116, !DIExpression(), !124)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !125
    #dbg_declare(ptr %control, !117, !DIExpression(), !126)
  %0 = load i16, ptr %code.addr, align 2, !dbg !127
  %conv = zext i16 %0 to i64, !dbg !127
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !128
  %conv1 = zext i16 %1 to i64, !dbg !129
  %shl = shl i64 %conv1, 17, !dbg !130
  %or = or i64 %conv, %shl, !dbg !131
  %2 = load i16, ptr %count.addr, align 2, !dbg !132
  %conv2 = zext i16 %2 to i64, !dbg !133
  %shl3 = shl i64 %conv2, 32, !dbg !134
  %or4 = or i64 %or, %shl3, !dbg !135
  store i64 %or4, ptr %control, align 8, !dbg !126
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !136
    #dbg_declare(ptr %status, !118, !DIExpression(), !137)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !138
    #dbg_declare(ptr %done, !119, !DIExpression(), !139)
  br label %do.body, !dbg !140

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !141
  %4 = load ptr, ptr %input.addr, align 8, !dbg !143
  %5 = load ptr, ptr %output.addr, align 8, !dbg !144
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !145
  store i64 %call, ptr %status, align 8, !dbg !146
  %6 = load i64, ptr %status, align 8, !dbg !147
  %and = and i64 %6, 65535, !dbg !149
  %cmp = icmp ne i64 %and, 0, !dbg !150
  br i1 %cmp, label %if.then, label %if.end, !dbg !151

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !152
  store i64 %7, ptr %retval, align 8, !dbg !153
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !153

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !154
  %shr = lshr i64 %8, 32, !dbg !155
  %and6 = and i64 %shr, 4095, !dbg !156
  %conv7 = trunc i64 %and6 to i16, !dbg !157
  store i16 %conv7, ptr %done, align 2, !dbg !158
  %9 = load i64, ptr %control, align 8, !dbg !159
  %and8 = and i64 %9, -1152640029630136321, !dbg !159
  store i64 %and8, ptr %control, align 8, !dbg !159
  %10 = load i16, ptr %done, align 2, !dbg !160
  %conv9 = zext i16 %10 to i64, !dbg !161
  %shl10 = shl i64 %conv9, 48, !dbg !162
  %11 = load i64, ptr %control, align 8, !dbg !163
  %or11 = or i64 %11, %shl10, !dbg !163
  store i64 %or11, ptr %control, align 8, !dbg !163
  br label %do.cond, !dbg !164

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !165
  %conv12 = zext i16 %12 to i32, !dbg !165
  %13 = load i16, ptr %count.addr, align 2, !dbg !166
  %conv13 = zext i16 %13 to i32, !dbg !166
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !167
  br i1 %cmp14, label %do.body, label %do.end, !dbg !164, !llvm.loop !168

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !171
  store i64 %14, ptr %retval, align 8, !dbg !172
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !172

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !173
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !173
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !173
  %15 = load i64, ptr %retval, align 8, !dbg !173
  ret i64 %15, !dbg !173
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !174 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !178, !DIExpression(), !179)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !180
  %and = and i64 %0, 512, !dbg !182
  %tobool = icmp ne i64 %and, 0, !dbg !182
  br i1 %tobool, label %if.then, label %if.end, !dbg !183

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !184, !srcloc !185
  br label %if.end, !dbg !184

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !186
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !187 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "banks_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "fbc8664d66639900454c84c8b3ed2eb1")
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
!17 = distinct !DISubprogram(name: "banks_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !21)
!21 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !38}
!23 = !DILocalVariable(name: "nr_bank", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!25 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "flush_ex_input", file: !28, line: 49, size: 256, elements: !29)
!28 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!29 = !{!30, !31, !32, !33, !34}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "space", scope: !27, file: !28, line: 50, baseType: !7, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !27, file: !28, line: 51, baseType: !7, size: 64, offset: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "format", scope: !27, file: !28, line: 52, baseType: !7, size: 64, offset: 128)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "valid_banks", scope: !27, file: !28, line: 53, baseType: !7, size: 64, offset: 192)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "banks", scope: !27, file: !28, line: 54, baseType: !35, offset: 256)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, elements: !36)
!36 = !{!37}
!37 = !DISubrange(count: -1)
!38 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 12, type: !7)
!39 = !DILocation(line: 8, column: 21, scope: !17)
!40 = !DILocation(line: 10, column: 2, scope: !17)
!41 = !DILocation(line: 10, column: 6, scope: !17)
!42 = !DILocation(line: 10, column: 14, scope: !17)
!43 = !DILocation(line: 11, column: 2, scope: !17)
!44 = !DILocation(line: 11, column: 25, scope: !17)
!45 = !DILocation(line: 11, column: 51, scope: !17)
!46 = !DILocation(line: 11, column: 33, scope: !17)
!47 = !DILocation(line: 12, column: 2, scope: !17)
!48 = !DILocation(line: 12, column: 6, scope: !17)
!49 = !DILocation(line: 14, column: 2, scope: !17)
!50 = !DILocation(line: 14, column: 9, scope: !17)
!51 = !DILocation(line: 14, column: 15, scope: !17)
!52 = !DILocation(line: 15, column: 2, scope: !17)
!53 = !DILocation(line: 15, column: 9, scope: !17)
!54 = !DILocation(line: 15, column: 15, scope: !17)
!55 = !DILocation(line: 16, column: 2, scope: !17)
!56 = !DILocation(line: 16, column: 9, scope: !17)
!57 = !DILocation(line: 16, column: 16, scope: !17)
!58 = !DILocation(line: 17, column: 2, scope: !17)
!59 = !DILocation(line: 17, column: 9, scope: !17)
!60 = !DILocation(line: 17, column: 21, scope: !17)
!61 = !DILocation(line: 18, column: 6, scope: !62)
!62 = distinct !DILexicalBlock(scope: !17, file: !3, line: 18, column: 6)
!63 = !DILocation(line: 18, column: 14, scope: !62)
!64 = !DILocation(line: 18, column: 6, scope: !17)
!65 = !DILocation(line: 19, column: 41, scope: !62)
!66 = !DILocation(line: 19, column: 50, scope: !62)
!67 = !DILocation(line: 19, column: 12, scope: !62)
!68 = !DILocation(line: 19, column: 10, scope: !62)
!69 = !DILocation(line: 19, column: 3, scope: !62)
!70 = !DILocation(line: 20, column: 14, scope: !17)
!71 = !DILocation(line: 20, column: 2, scope: !17)
!72 = !DILocation(line: 21, column: 9, scope: !17)
!73 = !DILocation(line: 22, column: 1, scope: !17)
!74 = !DILocation(line: 21, column: 2, scope: !17)
!75 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !76, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !78)
!76 = !DISubroutineType(types: !77)
!77 = !{!7}
!78 = !{!79}
!79 = !DILocalVariable(name: "flags", scope: !75, file: !8, line: 42, type: !7)
!80 = !DILocation(line: 42, column: 2, scope: !75)
!81 = !DILocation(line: 42, column: 6, scope: !75)
!82 = !DILocation(line: 44, column: 2, scope: !75)
!83 = !{i64 20370, i64 20379}
!84 = !DILocation(line: 45, column: 2, scope: !75)
!85 = !{i64 20441}
!86 = !DILocation(line: 46, column: 9, scope: !75)
!87 = !DILocation(line: 47, column: 1, scope: !75)
!88 = !DILocation(line: 46, column: 2, scope: !75)
!89 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !90, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !92)
!90 = !DISubroutineType(types: !91)
!91 = !{!5, !6}
!92 = !{!93, !94}
!93 = !DILocalVariable(name: "variable", arg: 1, scope: !89, file: !8, line: 56, type: !6)
!94 = !DILocalVariable(name: "offset", scope: !89, file: !8, line: 58, type: !7)
!95 = !DILocation(line: 56, column: 46, scope: !89)
!96 = !DILocation(line: 58, column: 2, scope: !89)
!97 = !DILocation(line: 58, column: 6, scope: !89)
!98 = !DILocation(line: 60, column: 2, scope: !89)
!99 = !{i64 20742}
!100 = !DILocation(line: 61, column: 25, scope: !89)
!101 = !DILocation(line: 61, column: 20, scope: !89)
!102 = !DILocation(line: 61, column: 36, scope: !89)
!103 = !DILocation(line: 61, column: 34, scope: !89)
!104 = !DILocation(line: 61, column: 10, scope: !89)
!105 = !DILocation(line: 61, column: 9, scope: !89)
!106 = !DILocation(line: 62, column: 1, scope: !89)
!107 = !DILocation(line: 61, column: 2, scope: !89)
!108 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !109, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !111)
!109 = !DISubroutineType(types: !110)
!110 = !{!7, !20, !20, !20, !5, !5}
!111 = !{!112, !113, !114, !115, !116, !117, !118, !119}
!112 = !DILocalVariable(name: "code", arg: 1, scope: !108, file: !8, line: 19, type: !20)
!113 = !DILocalVariable(name: "count", arg: 2, scope: !108, file: !8, line: 19, type: !20)
!114 = !DILocalVariable(name: "varhead", arg: 3, scope: !108, file: !8, line: 19, type: !20)
!115 = !DILocalVariable(name: "input", arg: 4, scope: !108, file: !8, line: 19, type: !5)
!116 = !DILocalVariable(name: "output", arg: 5, scope: !108, file: !8, line: 19, type: !5)
!117 = !DILocalVariable(name: "control", scope: !108, file: !8, line: 21, type: !7)
!118 = !DILocalVariable(name: "status", scope: !108, file: !8, line: 22, type: !7)
!119 = !DILocalVariable(name: "done", scope: !108, file: !8, line: 23, type: !20)
!120 = !DILocation(line: 19, column: 25, scope: !108)
!121 = !DILocation(line: 19, column: 35, scope: !108)
!122 = !DILocation(line: 19, column: 46, scope: !108)
!123 = !DILocation(line: 19, column: 61, scope: !108)
!124 = !DILocation(line: 19, column: 74, scope: !108)
!125 = !DILocation(line: 21, column: 2, scope: !108)
!126 = !DILocation(line: 21, column: 6, scope: !108)
!127 = !DILocation(line: 21, column: 16, scope: !108)
!128 = !DILocation(line: 21, column: 29, scope: !108)
!129 = !DILocation(line: 21, column: 24, scope: !108)
!130 = !DILocation(line: 21, column: 37, scope: !108)
!131 = !DILocation(line: 21, column: 21, scope: !108)
!132 = !DILocation(line: 21, column: 52, scope: !108)
!133 = !DILocation(line: 21, column: 47, scope: !108)
!134 = !DILocation(line: 21, column: 58, scope: !108)
!135 = !DILocation(line: 21, column: 44, scope: !108)
!136 = !DILocation(line: 22, column: 2, scope: !108)
!137 = !DILocation(line: 22, column: 6, scope: !108)
!138 = !DILocation(line: 23, column: 2, scope: !108)
!139 = !DILocation(line: 23, column: 6, scope: !108)
!140 = !DILocation(line: 25, column: 2, scope: !108)
!141 = !DILocation(line: 26, column: 28, scope: !142)
!142 = distinct !DILexicalBlock(scope: !108, file: !8, line: 25, column: 5)
!143 = !DILocation(line: 26, column: 37, scope: !142)
!144 = !DILocation(line: 26, column: 44, scope: !142)
!145 = !DILocation(line: 26, column: 12, scope: !142)
!146 = !DILocation(line: 26, column: 10, scope: !142)
!147 = !DILocation(line: 27, column: 8, scope: !148)
!148 = distinct !DILexicalBlock(scope: !142, file: !8, line: 27, column: 7)
!149 = !DILocation(line: 27, column: 15, scope: !148)
!150 = !DILocation(line: 27, column: 25, scope: !148)
!151 = !DILocation(line: 27, column: 7, scope: !142)
!152 = !DILocation(line: 28, column: 11, scope: !148)
!153 = !DILocation(line: 28, column: 4, scope: !148)
!154 = !DILocation(line: 29, column: 11, scope: !142)
!155 = !DILocation(line: 29, column: 18, scope: !142)
!156 = !DILocation(line: 29, column: 25, scope: !142)
!157 = !DILocation(line: 29, column: 10, scope: !142)
!158 = !DILocation(line: 29, column: 8, scope: !142)
!159 = !DILocation(line: 30, column: 11, scope: !142)
!160 = !DILocation(line: 31, column: 19, scope: !142)
!161 = !DILocation(line: 31, column: 14, scope: !142)
!162 = !DILocation(line: 31, column: 24, scope: !142)
!163 = !DILocation(line: 31, column: 11, scope: !142)
!164 = !DILocation(line: 32, column: 2, scope: !142)
!165 = !DILocation(line: 32, column: 11, scope: !108)
!166 = !DILocation(line: 32, column: 18, scope: !108)
!167 = !DILocation(line: 32, column: 16, scope: !108)
!168 = distinct !{!168, !140, !169, !170}
!169 = !DILocation(line: 32, column: 23, scope: !108)
!170 = !{!"llvm.loop.mustprogress"}
!171 = !DILocation(line: 33, column: 9, scope: !108)
!172 = !DILocation(line: 33, column: 2, scope: !108)
!173 = !DILocation(line: 34, column: 1, scope: !108)
!174 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !175, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !177)
!175 = !DISubroutineType(types: !176)
!176 = !{null, !7}
!177 = !{!178}
!178 = !DILocalVariable(name: "flags", arg: 1, scope: !174, file: !8, line: 49, type: !7)
!179 = !DILocation(line: 49, column: 36, scope: !174)
!180 = !DILocation(line: 51, column: 6, scope: !181)
!181 = distinct !DILexicalBlock(scope: !174, file: !8, line: 51, column: 6)
!182 = !DILocation(line: 51, column: 12, scope: !181)
!183 = !DILocation(line: 51, column: 6, scope: !174)
!184 = !DILocation(line: 52, column: 3, scope: !181)
!185 = !{i64 20561}
!186 = !DILocation(line: 53, column: 1, scope: !174)
!187 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !188, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!188 = !DISubroutineType(types: !189)
!189 = !{!7, !7, !5, !5}
