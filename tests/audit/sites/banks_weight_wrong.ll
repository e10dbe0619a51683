; ModuleID = 'banks_weight_wrong.c'
source_filename = "banks_weight_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.flush_ex_input = type { i64, i64, i64, i64, [0 x i64] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @banks_weight_wrong(i64 noundef %mask) #0 !dbg !17 {
entry:
  %mask.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  %nr_bank = alloca i32, align 4
  store i64 %mask, ptr %mask.addr, align 8
    #dbg_declare(ptr %mask.addr, !21, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !41
    #dbg_declare(ptr %flags, !22, !DIExpression(), !42)
  %call = call i64 @irq_save() #7, !dbg !43
  store i64 %call, ptr %flags, align 8, !dbg !42
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !44
    #dbg_declare(ptr %input, !23, !DIExpression(), !45)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !46
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !47
  store ptr %call1, ptr %input, align 8, !dbg !45
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !48
    #dbg_declare(ptr %status, !36, !DIExpression(), !49)
  store i64 1, ptr %status, align 8, !dbg !49
  call void @llvm.lifetime.start.p0(i64 4, ptr %nr_bank) #6, !dbg !50
    #dbg_declare(ptr %nr_bank, !37, !DIExpression(), !51)
  %1 = load i64, ptr %mask.addr, align 8, !dbg !52
  %2 = call i64 @llvm.ctpop.i64(i64 %1), !dbg !53
  %cast = trunc i64 %2 to i32, !dbg !53
  %add = add i32 %cast, 1, !dbg !54
  store i32 %add, ptr %nr_bank, align 4, !dbg !51
  %3 = load ptr, ptr %input, align 8, !dbg !55
  %space = getelementptr inbounds %struct.flush_ex_input, ptr %3, i32 0, i32 0, !dbg !56
  store i64 0, ptr %space, align 1, !dbg !57
  %4 = load ptr, ptr %input, align 8, !dbg !58
  %flags2 = getelementptr inbounds %struct.flush_ex_input, ptr %4, i32 0, i32 1, !dbg !59
  store i64 3, ptr %flags2, align 1, !dbg !60
  %5 = load ptr, ptr %input, align 8, !dbg !61
  %format = getelementptr inbounds %struct.flush_ex_input, ptr %5, i32 0, i32 2, !dbg !62
  store i64 0, ptr %format, align 1, !dbg !63
  %6 = load i64, ptr %mask.addr, align 8, !dbg !64
  %7 = load ptr, ptr %input, align 8, !dbg !65
  %valid_banks = getelementptr inbounds %struct.flush_ex_input, ptr %7, i32 0, i32 3, !dbg !66
  store i64 %6, ptr %valid_banks, align 1, !dbg !67
  %8 = load i32, ptr %nr_bank, align 4, !dbg !68
  %conv = trunc i32 %8 to i16, !dbg !68
  %9 = load ptr, ptr %input, align 8, !dbg !69
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 19, i16 noundef zeroext 0, i16 noundef zeroext %conv, ptr noundef %9, ptr noundef null) #7, !dbg !70
  store i64 %call3, ptr %status, align 8, !dbg !71
  %10 = load i64, ptr %flags, align 8, !dbg !72
  call void @irq_restore(i64 noundef %10) #7, !dbg !73
  %11 = load i64, ptr %status, align 8, !dbg !74
  call void @llvm.lifetime.end.p0(i64 4, ptr %nr_bank) #6, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !75
  ret i64 %11, !dbg !76
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !77 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !82
    #dbg_declare(ptr %flags, !81, !DIExpression(), !83)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !84, !srcloc !85
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !86, !srcloc !87
  %0 = load i64, ptr %flags, align 8, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !89
  ret i64 %0, !dbg !90
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !91 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !95, !DIExpression(), !97)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !98
    #dbg_declare(ptr %offset, !96, !DIExpression(), !99)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !100, !srcloc !101
  store i64 %0, ptr %offset, align 8, !dbg !100
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !102
  %2 = ptrtoint ptr %1 to i64, !dbg !103
  %3 = load i64, ptr %offset, align 8, !dbg !104
  %add = add i64 %2, %3, !dbg !105
  %4 = inttoptr i64 %add to ptr, !dbg !106
  %5 = load ptr, ptr %4, align 8, !dbg !107
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !108
  ret ptr %5, !dbg !109
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !110 {
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
    #dbg_declare(ptr %code.addr, !116, !DIExpression(), !124)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !117, !DIExpression(), !125)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !118, !DIExpression(), !126)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !119, !DIExpression(), !127)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !120, !DIExpression(), !128)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !129
    #dbg_declare(ptr %control, !121, !DIExpression(), !130)
  %0 = load i16, ptr %code.addr, align 2, !dbg !131
  %conv = zext i16 %0 to i64, !dbg !131
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !132
  %conv1 = zext i16 %1 to i64, !dbg !133
  %shl = shl i64 %conv1, 17, !dbg !134
  %or = or i64 %conv, %shl, !dbg !135
  %2 = load i16, ptr %count.addr, align 2, !dbg !136
  %conv2 = zext i16 %2 to i64, !dbg !137
  %shl3 = shl i64 %conv2, 32, !dbg !138
  %or4 = or i64 %or, %shl3, !dbg !139
  store i64 %or4, ptr %control, align 8, !dbg !130
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !140
    #dbg_declare(ptr %status, !122, !DIExpression(), !141)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !142
    #dbg_declare(ptr %done, !123, !DIExpression(), !143)
  br label %do.body, !dbg !144

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !145
  %4 = load ptr, ptr %input.addr, align 8, !dbg !147
  %5 = load ptr, ptr %output.addr, align 8, !dbg !148
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !149
  store i64 %call, ptr %status, align 8, !dbg !150
  %6 = load i64, ptr %status, align 8, !dbg !151
  %and = and i64 %6, 65535, !dbg !153
  %cmp = icmp ne i64 %and, 0, !dbg !154
  br i1 %cmp, label %if.then, label %if.end, !dbg !155

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !156
  store i64 %7, ptr %retval, align 8, !dbg !157
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !157

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !158
  %shr = lshr i64 %8, 32, !dbg !159
  %and6 = and i64 %shr, 4095, !dbg !160
  %conv7 = trunc i64 %and6 to i16, !dbg !161
  store i16 %conv7, ptr %done, align 2, !dbg !162
  %9 = load i64, ptr %control, align 8, !dbg !163
  %and8 = and i64 %9, -1152640029630136321, !dbg !163
  store i64 %and8, ptr %control, align 8, !dbg !163
  %10 = load i16, ptr %done, align 2, !dbg !164
  %conv9 = zext i16 %10 to i64, !dbg !165
  %shl10 = shl i64 %conv9, 48, !dbg !166
  %11 = load i64, ptr %control, align 8, !dbg !167
  %or11 = or i64 %11, %shl10, !dbg !167
  store i64 %or11, ptr %control, align 8, !dbg !167
  br label %do.cond, !dbg !168

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !169
  %conv12 = zext i16 %12 to i32, !dbg !169
  %13 = load i16, ptr %count.addr, align 2, !dbg !170
  %conv13 = zext i16 %13 to i32, !dbg !170
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !171
  br i1 %cmp14, label %do.body, label %do.end, !dbg !168, !llvm.loop !172

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !175
  store i64 %14, ptr %retval, align 8, !dbg !176
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !176

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !177
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !177
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !177
  %15 = load i64, ptr %retval, align 8, !dbg !177
  ret i64 %15, !dbg !177
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !178 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !182, !DIExpression(), !183)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !184
  %and = and i64 %0, 512, !dbg !186
  %tobool = icmp ne i64 %and, 0, !dbg !186
  br i1 %tobool, label %if.then, label %if.end, !dbg !187

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !188, !srcloc !189
  br label %if.end, !dbg !188

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !190
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !191 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
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
!3 = !DIFile(filename: "banks_weight_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "ac0ee323a63daa77d7c145eb5649b5f1")
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
!17 = distinct !DISubprogram(name: "banks_weight_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7}
!20 = !{!21, !22, !23, !36, !37}
!21 = !DILocalVariable(name: "mask", arg: 1, scope: !17, file: !3, line: 8, type: !7)
!22 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!23 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !24)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "flush_ex_input", file: !26, line: 49, size: 256, elements: !27)
!26 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!27 = !{!28, !29, !30, !31, !32}
!28 = !DIDerivedType(tag: DW_TAG_member, name: "space", scope: !25, file: !26, line: 50, baseType: !7, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !25, file: !26, line: 51, baseType: !7, size: 64, offset: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "format", scope: !25, file: !26, line: 52, baseType: !7, size: 64, offset: 128)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "valid_banks", scope: !25, file: !26, line: 53, baseType: !7, size: 64, offset: 192)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "banks", scope: !25, file: !26, line: 54, baseType: !33, offset: 256)
!33 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, elements: !34)
!34 = !{!35}
!35 = !DISubrange(count: -1)
!36 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 12, type: !7)
!37 = !DILocalVariable(name: "nr_bank", scope: !17, file: !3, line: 13, type: !38)
!38 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !39)
!39 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!40 = !DILocation(line: 8, column: 28, scope: !17)
!41 = !DILocation(line: 10, column: 2, scope: !17)
!42 = !DILocation(line: 10, column: 6, scope: !17)
!43 = !DILocation(line: 10, column: 14, scope: !17)
!44 = !DILocation(line: 11, column: 2, scope: !17)
!45 = !DILocation(line: 11, column: 25, scope: !17)
!46 = !DILocation(line: 11, column: 51, scope: !17)
!47 = !DILocation(line: 11, column: 33, scope: !17)
!48 = !DILocation(line: 12, column: 2, scope: !17)
!49 = !DILocation(line: 12, column: 6, scope: !17)
!50 = !DILocation(line: 13, column: 2, scope: !17)
!51 = !DILocation(line: 13, column: 6, scope: !17)
!52 = !DILocation(line: 13, column: 37, scope: !17)
!53 = !DILocation(line: 13, column: 16, scope: !17)
!54 = !DILocation(line: 13, column: 43, scope: !17)
!55 = !DILocation(line: 15, column: 2, scope: !17)
!56 = !DILocation(line: 15, column: 9, scope: !17)
!57 = !DILocation(line: 15, column: 15, scope: !17)
!58 = !DILocation(line: 16, column: 2, scope: !17)
!59 = !DILocation(line: 16, column: 9, scope: !17)
!60 = !DILocation(line: 16, column: 15, scope: !17)
!61 = !DILocation(line: 17, column: 2, scope: !17)
!62 = !DILocation(line: 17, column: 9, scope: !17)
!63 = !DILocation(line: 17, column: 16, scope: !17)
!64 = !DILocation(line: 18, column: 23, scope: !17)
!65 = !DILocation(line: 18, column: 2, scope: !17)
!66 = !DILocation(line: 18, column: 9, scope: !17)
!67 = !DILocation(line: 18, column: 21, scope: !17)
!68 = !DILocation(line: 19, column: 40, scope: !17)
!69 = !DILocation(line: 19, column: 49, scope: !17)
!70 = !DILocation(line: 19, column: 11, scope: !17)
!71 = !DILocation(line: 19, column: 9, scope: !17)
!72 = !DILocation(line: 20, column: 14, scope: !17)
!73 = !DILocation(line: 20, column: 2, scope: !17)
!74 = !DILocation(line: 21, column: 9, scope: !17)
!75 = !DILocation(line: 22, column: 1, scope: !17)
!76 = !DILocation(line: 21, column: 2, scope: !17)
!77 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !78, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !80)
!78 = !DISubroutineType(types: !79)
!79 = !{!7}
!80 = !{!81}
!81 = !DILocalVariable(name: "flags", scope: !77, file: !8, line: 42, type: !7)
!82 = !DILocation(line: 42, column: 2, scope: !77)
!83 = !DILocation(line: 42, column: 6, scope: !77)
!84 = !DILocation(line: 44, column: 2, scope: !77)
!85 = !{i64 20412, i64 20421}
!86 = !DILocation(line: 45, column: 2, scope: !77)
!87 = !{i64 20483}
!88 = !DILocation(line: 46, column: 9, scope: !77)
!89 = !DILocation(line: 47, column: 1, scope: !77)
!90 = !DILocation(line: 46, column: 2, scope: !77)
!91 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !92, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !94)
!92 = !DISubroutineType(types: !93)
!93 = !{!5, !6}
!94 = !{!95, !96}
!95 = !DILocalVariable(name: "variable", arg: 1, scope: !91, file: !8, line: 56, type: !6)
!96 = !DILocalVariable(name: "offset", scope: !91, file: !8, line: 58, type: !7)
!97 = !DILocation(line: 56, column: 46, scope: !91)
!98 = !DILocation(line: 58, column: 2, scope: !91)
!99 = !DILocation(line: 58, column: 6, scope: !91)
!100 = !DILocation(line: 60, column: 2, scope: !91)
!101 = !{i64 20784}
!102 = !DILocation(line: 61, column: 25, scope: !91)
!103 = !DILocation(line: 61, column: 20, scope: !91)
!104 = !DILocation(line: 61, column: 36, scope: !91)
!105 = !DILocation(line: 61, column: 34, scope: !91)
!106 = !DILocation(line: 61, column: 10, scope: !91)
!107 = !DILocation(line: 61, column: 9, scope: !91)
!108 = !DILocation(line: 62, column: 1, scope: !91)
!109 = !DILocation(line: 61, column: 2, scope: !91)
!110 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !111, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !115)
!111 = !DISubroutineType(types: !112)
!112 = !{!7, !113, !113, !113, !5, !5}
!113 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !114)
!114 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!115 = !{!116, !117, !118, !119, !120, !121, !122, !123}
!116 = !DILocalVariable(name: "code", arg: 1, scope: !110, file: !8, line: 19, type: !113)
!117 = !DILocalVariable(name: "count", arg: 2, scope: !110, file: !8, line: 19, type: !113)
!118 = !DILocalVariable(name: "varhead", arg: 3, scope: !110, file: !8, line: 19, type: !113)
!119 = !DILocalVariable(name: "input", arg: 4, scope: !110, file: !8, line: 19, type: !5)
!120 = !DILocalVariable(name: "output", arg: 5, scope: !110, file: !8, line: 19, type: !5)
!121 = !DILocalVariable(name: "control", scope: !110, file: !8, line: 21, type: !7)
!122 = !DILocalVariable(name: "status", scope: !110, file: !8, line: 22, type: !7)
!123 = !DILocalVariable(name: "done", scope: !110, file: !8, line: 23, type: !113)
!124 = !DILocation(line: 19, column: 25, scope: !110)
!125 = !DILocation(line: 19, column: 35, scope: !110)
!126 = !DILocation(line: 19, column: 46, scope: !110)
!127 = !DILocation(line: 19, column: 61, scope: !110)
!128 = !DILocation(line: 19, column: 74, scope: !110)
!129 = !DILocation(line: 21, column: 2, scope: !110)
!130 = !DILocation(line: 21, column: 6, scope: !110)
!131 = !DILocation(line: 21, column: 16, scope: !110)
!132 = !DILocation(line: 21, column: 29, scope: !110)
!133 = !DILocation(line: 21, column: 24, scope: !110)
!134 = !DILocation(line: 21, column: 37, scope: !110)
!135 = !DILocation(line: 21, column: 21, scope: !110)
!136 = !DILocation(line: 21, column: 52, scope: !110)
!137 = !DILocation(line: 21, column: 47, scope: !110)
!138 = !DILocation(line: 21, column: 58, scope: !110)
!139 = !DILocation(line: 21, column: 44, scope: !110)
!140 = !DILocation(line: 22, column: 2, scope: !110)
!141 = !DILocation(line: 22, column: 6, scope: !110)
!142 = !DILocation(line: 23, column: 2, scope: !110)
!143 = !DILocation(line: 23, column: 6, scope: !110)
!144 = !DILocation(line: 25, column: 2, scope: !110)
!145 = !DILocation(line: 26, column: 28, scope: !146)
!146 = distinct !DILexicalBlock(scope: !110, file: !8, line: 25, column: 5)
!147 = !DILocation(line: 26, column: 37, scope: !146)
!148 = !DILocation(line: 26, column: 44, scope: !146)
!149 = !DILocation(line: 26, column: 12, scope: !146)
!150 = !DILocation(line: 26, column: 10, scope: !146)
!151 = !DILocation(line: 27, column: 8, scope: !152)
!152 = distinct !DILexicalBlock(scope: !146, file: !8, line: 27, column: 7)
!153 = !DILocation(line: 27, column: 15, scope: !152)
!154 = !DILocation(line: 27, column: 25, scope: !152)
!155 = !DILocation(line: 27, column: 7, scope: !146)
!156 = !DILocation(line: 28, column: 11, scope: !152)
!157 = !DILocation(line: 28, column: 4, scope: !152)
!158 = !DILocation(line: 29, column: 11, scope: !146)
!159 = !DILocation(line: 29, column: 18, scope: !146)
!160 = !DILocation(line: 29, column: 25, scope: !146)
!161 = !DILocation(line: 29, column: 10, scope: !146)
!162 = !DILocation(line: 29, column: 8, scope: !146)
!163 = !DILocation(line: 30, column: 11, scope: !146)
!164 = !DILocation(line: 31, column: 19, scope: !146)
!165 = !DILocation(line: 31, column: 14, scope: !146)
!166 = !DILocation(line: 31, column: 24, scope: !146)
!167 = !DILocation(line: 31, column: 11, scope: !146)
!168 = !DILocation(line: 32, column: 2, scope: !146)
!169 = !DILocation(line: 32, column: 11, scope: !110)
!170 = !DILocation(line: 32, column: 18, scope: !110)
!171 = !DILocation(line: 32, column: 16, scope: !110)
!172 = distinct !{!172, !144, !173, !174}
!173 = !DILocation(line: 32, column: 23, scope: !110)
!174 = !{!"llvm.loop.mustprogress"}
!175 = !DILocation(line: 33, column: 9, scope: !110)
!176 = !DILocation(line: 33, column: 2, scope: !110)
!177 = !DILocation(line: 34, column: 1, scope: !110)
!178 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !179, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !181)
!179 = !DISubroutineType(types: !180)
!180 = !{null, !7}
!181 = !{!182}
!182 = !DILocalVariable(name: "flags", arg: 1, scope: !178, file: !8, line: 49, type: !7)
!183 = !DILocation(line: 49, column: 36, scope: !178)
!184 = !DILocation(line: 51, column: 6, scope: !185)
!185 = distinct !DILexicalBlock(scope: !178, file: !8, line: 51, column: 6)
!186 = !DILocation(line: 51, column: 12, scope: !185)
!187 = !DILocation(line: 51, column: 6, scope: !178)
!188 = !DILocation(line: 52, column: 3, scope: !185)
!189 = !{i64 20603}
!190 = !DILocation(line: 53, column: 1, scope: !178)
!191 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !192, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!192 = !DISubroutineType(types: !193)
!193 = !{!7, !7, !5, !5}
