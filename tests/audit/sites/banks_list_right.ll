; ModuleID = 'banks_list_right.c'
source_filename = "banks_list_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.flush_ex_input = type { i64, i64, i64, i64, [0 x i64] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @banks_list_right(i32 noundef %nr_bank, i32 noundef %n) #0 !dbg !17 {
entry:
  %nr_bank.addr = alloca i32, align 4
  %n.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  %most = alloca i32, align 4
  store i32 %nr_bank, ptr %nr_bank.addr, align 4
    #dbg_declare(ptr %nr_bank.addr, !23, !DIExpression(), !42)
  store i32 %n, ptr %n.addr, align 4
    #dbg_declare(ptr %n.addr, !24, !DIExpression(), !43)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !44
    #dbg_declare(ptr %flags, !25, !DIExpression(), !45)
  %call = call i64 @irq_save() #6, !dbg !46
  store i64 %call, ptr %flags, align 8, !dbg !45
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !47
    #dbg_declare(ptr %input, !26, !DIExpression(), !48)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !49
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !50
  store ptr %call1, ptr %input, align 8, !dbg !48
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !51
    #dbg_declare(ptr %status, !39, !DIExpression(), !52)
  store i64 1, ptr %status, align 8, !dbg !52
  call void @llvm.lifetime.start.p0(i64 4, ptr %most) #5, !dbg !53
    #dbg_declare(ptr %most, !40, !DIExpression(), !54)
  %1 = load ptr, ptr %input, align 8, !dbg !55
  %space = getelementptr inbounds %struct.flush_ex_input, ptr %1, i32 0, i32 0, !dbg !56
  store i64 0, ptr %space, align 1, !dbg !57
  %2 = load ptr, ptr %input, align 8, !dbg !58
  %flags2 = getelementptr inbounds %struct.flush_ex_input, ptr %2, i32 0, i32 1, !dbg !59
  store i64 3, ptr %flags2, align 1, !dbg !60
  %3 = load ptr, ptr %input, align 8, !dbg !61
  %format = getelementptr inbounds %struct.flush_ex_input, ptr %3, i32 0, i32 2, !dbg !62
  store i64 0, ptr %format, align 1, !dbg !63
  %4 = load i32, ptr %nr_bank.addr, align 4, !dbg !64
  %and = and i32 %4, 63, !dbg !65
  %sh_prom = zext i32 %and to i64, !dbg !66
  %shl = shl i64 1, %sh_prom, !dbg !66
  %sub = sub i64 %shl, 1, !dbg !67
  %5 = load ptr, ptr %input, align 8, !dbg !68
  %valid_banks = getelementptr inbounds %struct.flush_ex_input, ptr %5, i32 0, i32 3, !dbg !69
  store i64 %sub, ptr %valid_banks, align 1, !dbg !70
  %6 = load i32, ptr %nr_bank.addr, align 4, !dbg !71
  %cmp = icmp ugt i32 %6, 64, !dbg !73
  br i1 %cmp, label %if.then, label %if.end, !dbg !74

if.then:                                          ; preds = %entry
  br label %out, !dbg !75

if.end:                                           ; preds = %entry
  %7 = load i32, ptr %nr_bank.addr, align 4, !dbg !76
  %mul = mul i32 8, %7, !dbg !77
  %conv = zext i32 %mul to i64, !dbg !78
  %sub3 = sub i64 4064, %conv, !dbg !79
  %div = udiv i64 %sub3, 8, !dbg !80
  %conv4 = trunc i64 %div to i32, !dbg !81
  store i32 %conv4, ptr %most, align 4, !dbg !82
  %8 = load i32, ptr %n.addr, align 4, !dbg !83
  %9 = load i32, ptr %most, align 4, !dbg !83
  %cmp5 = icmp ult i32 %8, %9, !dbg !83
  br i1 %cmp5, label %cond.true, label %cond.false, !dbg !83

cond.true:                                        ; preds = %if.end
  %10 = load i32, ptr %n.addr, align 4, !dbg !83
  br label %cond.end, !dbg !83

cond.false:                                       ; preds = %if.end
  %11 = load i32, ptr %most, align 4, !dbg !83
  br label %cond.end, !dbg !83

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ %10, %cond.true ], [ %11, %cond.false ], !dbg !83
  %conv7 = trunc i32 %cond to i16, !dbg !83
  %12 = load i32, ptr %nr_bank.addr, align 4, !dbg !84
  %conv8 = trunc i32 %12 to i16, !dbg !84
  %13 = load ptr, ptr %input, align 8, !dbg !85
  %call9 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 20, i16 noundef zeroext %conv7, i16 noundef zeroext %conv8, ptr noundef %13, ptr noundef null) #6, !dbg !86
  store i64 %call9, ptr %status, align 8, !dbg !87
  br label %out, !dbg !88

out:                                              ; preds = %cond.end, %if.then
    #dbg_label(!41, !89)
  %14 = load i64, ptr %flags, align 8, !dbg !90
  call void @irq_restore(i64 noundef %14) #6, !dbg !91
  %15 = load i64, ptr %status, align 8, !dbg !92
  call void @llvm.lifetime.end.p0(i64 4, ptr %most) #5, !dbg !93
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !93
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !93
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !93
  ret i64 %15, !dbg !94
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !95 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !100
    #dbg_declare(ptr %flags, !99, !DIExpression(), !101)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !102, !srcloc !103
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !104, !srcloc !105
  %0 = load i64, ptr %flags, align 8, !dbg !106
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !107
  ret i64 %0, !dbg !108
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !109 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !113, !DIExpression(), !115)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !116
    #dbg_declare(ptr %offset, !114, !DIExpression(), !117)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !118, !srcloc !119
  store i64 %0, ptr %offset, align 8, !dbg !118
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !120
  %2 = ptrtoint ptr %1 to i64, !dbg !121
  %3 = load i64, ptr %offset, align 8, !dbg !122
  %add = add i64 %2, %3, !dbg !123
  %4 = inttoptr i64 %add to ptr, !dbg !124
  %5 = load ptr, ptr %4, align 8, !dbg !125
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !126
  ret ptr %5, !dbg !127
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !128 {
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
    #dbg_declare(ptr %code.addr, !134, !DIExpression(), !142)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !135, !DIExpression(), !143)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !136, !DIExpression(), !144)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !137, !DIExpression(), !145)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !138, !DIExpression(), !146)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !147
    #dbg_declare(ptr %control, !139, !DIExpression(), !148)
  %0 = load i16, ptr %code.addr, align 2, !dbg !149
  %conv = zext i16 %0 to i64, !dbg !149
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !150
  %conv1 = zext i16 %1 to i64, !dbg !151
  %shl = shl i64 %conv1, 17, !dbg !152
  %or = or i64 %conv, %shl, !dbg !153
  %2 = load i16, ptr %count.addr, align 2, !dbg !154
  %conv2 = zext i16 %2 to i64, !dbg !155
  %shl3 = shl i64 %conv2, 32, !dbg !156
  %or4 = or i64 %or, %shl3, !dbg !157
  store i64 %or4, ptr %control, align 8, !dbg !148
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !158
    #dbg_declare(ptr %status, !140, !DIExpression(), !159)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !160
    #dbg_declare(ptr %done, !141, !DIExpression(), !161)
  br label %do.body, !dbg !162

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !163
  %4 = load ptr, ptr %input.addr, align 8, !dbg !165
  %5 = load ptr, ptr %output.addr, align 8, !dbg !166
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !167
  store i64 %call, ptr %status, align 8, !dbg !168
  %6 = load i64, ptr %status, align 8, !dbg !169
  %and = and i64 %6, 65535, !dbg !171
  %cmp = icmp ne i64 %and, 0, !dbg !172
  br i1 %cmp, label %if.then, label %if.end, !dbg !173

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !174
  store i64 %7, ptr %retval, align 8, !dbg !175
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !175

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !176
  %shr = lshr i64 %8, 32, !dbg !177
  %and6 = and i64 %shr, 4095, !dbg !178
  %conv7 = trunc i64 %and6 to i16, !dbg !179
  store i16 %conv7, ptr %done, align 2, !dbg !180
  %9 = load i64, ptr %control, align 8, !dbg !181
  %and8 = and i64 %9, -1152640029630136321, !dbg !181
  store i64 %and8, ptr %control, align 8, !dbg !181
  %10 = load i16, ptr %done, align 2, !dbg !182
  %conv9 = zext i16 %10 to i64, !dbg !183
  %shl10 = shl i64 %conv9, 48, !dbg !184
  %11 = load i64, ptr %control, align 8, !dbg !185
  %or11 = or i64 %11, %shl10, !dbg !185
  store i64 %or11, ptr %control, align 8, !dbg !185
  br label %do.cond, !dbg !186

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !187
  %conv12 = zext i16 %12 to i32, !dbg !187
  %13 = load i16, ptr %count.addr, align 2, !dbg !188
  %conv13 = zext i16 %13 to i32, !dbg !188
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !189
  br i1 %cmp14, label %do.body, label %do.end, !dbg !186, !llvm.loop !190

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !193
  store i64 %14, ptr %retval, align 8, !dbg !194
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !194

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !195
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !195
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !195
  %15 = load i64, ptr %retval, align 8, !dbg !195
  ret i64 %15, !dbg !195
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !196 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !200, !DIExpression(), !201)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !202
  %and = and i64 %0, 512, !dbg !204
  %tobool = icmp ne i64 %and, 0, !dbg !204
  br i1 %tobool, label %if.then, label %if.end, !dbg !205

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !206, !srcloc !207
  br label %if.end, !dbg !206

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !208
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !209 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "banks_list_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "53b087d87f10d59b3b487b2f0c4612e0")
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
!17 = distinct !DISubprogram(name: "banks_list_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !39, !40, !41}
!23 = !DILocalVariable(name: "nr_bank", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!24 = !DILocalVariable(name: "n", arg: 2, scope: !17, file: !3, line: 8, type: !20)
!25 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!26 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "flush_ex_input", file: !29, line: 49, size: 256, elements: !30)
!29 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!30 = !{!31, !32, !33, !34, !35}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "space", scope: !28, file: !29, line: 50, baseType: !7, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !28, file: !29, line: 51, baseType: !7, size: 64, offset: 64)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "format", scope: !28, file: !29, line: 52, baseType: !7, size: 64, offset: 128)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "valid_banks", scope: !28, file: !29, line: 53, baseType: !7, size: 64, offset: 192)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "banks", scope: !28, file: !29, line: 54, baseType: !36, offset: 256)
!36 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, elements: !37)
!37 = !{!38}
!38 = !DISubrange(count: -1)
!39 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 12, type: !7)
!40 = !DILocalVariable(name: "most", scope: !17, file: !3, line: 13, type: !20)
!41 = !DILabel(scope: !17, name: "out", file: !3, line: 23)
!42 = !DILocation(line: 8, column: 26, scope: !17)
!43 = !DILocation(line: 8, column: 39, scope: !17)
!44 = !DILocation(line: 10, column: 2, scope: !17)
!45 = !DILocation(line: 10, column: 6, scope: !17)
!46 = !DILocation(line: 10, column: 14, scope: !17)
!47 = !DILocation(line: 11, column: 2, scope: !17)
!48 = !DILocation(line: 11, column: 25, scope: !17)
!49 = !DILocation(line: 11, column: 51, scope: !17)
!50 = !DILocation(line: 11, column: 33, scope: !17)
!51 = !DILocation(line: 12, column: 2, scope: !17)
!52 = !DILocation(line: 12, column: 6, scope: !17)
!53 = !DILocation(line: 13, column: 2, scope: !17)
!54 = !DILocation(line: 13, column: 6, scope: !17)
!55 = !DILocation(line: 15, column: 2, scope: !17)
!56 = !DILocation(line: 15, column: 9, scope: !17)
!57 = !DILocation(line: 15, column: 15, scope: !17)
!58 = !DILocation(line: 16, column: 2, scope: !17)
!59 = !DILocation(line: 16, column: 9, scope: !17)
!60 = !DILocation(line: 16, column: 15, scope: !17)
!61 = !DILocation(line: 17, column: 2, scope: !17)
!62 = !DILocation(line: 17, column: 9, scope: !17)
!63 = !DILocation(line: 17, column: 16, scope: !17)
!64 = !DILocation(line: 18, column: 33, scope: !17)
!65 = !DILocation(line: 18, column: 41, scope: !17)
!66 = !DILocation(line: 18, column: 29, scope: !17)
!67 = !DILocation(line: 18, column: 48, scope: !17)
!68 = !DILocation(line: 18, column: 2, scope: !17)
!69 = !DILocation(line: 18, column: 9, scope: !17)
!70 = !DILocation(line: 18, column: 21, scope: !17)
!71 = !DILocation(line: 19, column: 6, scope: !72)
!72 = distinct !DILexicalBlock(scope: !17, file: !3, line: 19, column: 6)
!73 = !DILocation(line: 19, column: 14, scope: !72)
!74 = !DILocation(line: 19, column: 6, scope: !17)
!75 = !DILocation(line: 20, column: 3, scope: !72)
!76 = !DILocation(line: 21, column: 44, scope: !17)
!77 = !DILocation(line: 21, column: 42, scope: !17)
!78 = !DILocation(line: 21, column: 40, scope: !17)
!79 = !DILocation(line: 21, column: 38, scope: !17)
!80 = !DILocation(line: 21, column: 53, scope: !17)
!81 = !DILocation(line: 21, column: 9, scope: !17)
!82 = !DILocation(line: 21, column: 7, scope: !17)
!83 = !DILocation(line: 22, column: 37, scope: !17)
!84 = !DILocation(line: 22, column: 51, scope: !17)
!85 = !DILocation(line: 22, column: 60, scope: !17)
!86 = !DILocation(line: 22, column: 11, scope: !17)
!87 = !DILocation(line: 22, column: 9, scope: !17)
!88 = !DILocation(line: 22, column: 2, scope: !17)
!89 = !DILocation(line: 23, column: 1, scope: !17)
!90 = !DILocation(line: 24, column: 14, scope: !17)
!91 = !DILocation(line: 24, column: 2, scope: !17)
!92 = !DILocation(line: 25, column: 9, scope: !17)
!93 = !DILocation(line: 26, column: 1, scope: !17)
!94 = !DILocation(line: 25, column: 2, scope: !17)
!95 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !96, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !98)
!96 = !DISubroutineType(types: !97)
!97 = !{!7}
!98 = !{!99}
!99 = !DILocalVariable(name: "flags", scope: !95, file: !8, line: 42, type: !7)
!100 = !DILocation(line: 42, column: 2, scope: !95)
!101 = !DILocation(line: 42, column: 6, scope: !95)
!102 = !DILocation(line: 44, column: 2, scope: !95)
!103 = !{i64 20475, i64 20484}
!104 = !DILocation(line: 45, column: 2, scope: !95)
!105 = !{i64 20546}
!106 = !DILocation(line: 46, column: 9, scope: !95)
!107 = !DILocation(line: 47, column: 1, scope: !95)
!108 = !DILocation(line: 46, column: 2, scope: !95)
!109 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !110, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !112)
!110 = !DISubroutineType(types: !111)
!111 = !{!5, !6}
!112 = !{!113, !114}
!113 = !DILocalVariable(name: "variable", arg: 1, scope: !109, file: !8, line: 56, type: !6)
!114 = !DILocalVariable(name: "offset", scope: !109, file: !8, line: 58, type: !7)
!115 = !DILocation(line: 56, column: 46, scope: !109)
!116 = !DILocation(line: 58, column: 2, scope: !109)
!117 = !DILocation(line: 58, column: 6, scope: !109)
!118 = !DILocation(line: 60, column: 2, scope: !109)
!119 = !{i64 20847}
!120 = !DILocation(line: 61, column: 25, scope: !109)
!121 = !DILocation(line: 61, column: 20, scope: !109)
!122 = !DILocation(line: 61, column: 36, scope: !109)
!123 = !DILocation(line: 61, column: 34, scope: !109)
!124 = !DILocation(line: 61, column: 10, scope: !109)
!125 = !DILocation(line: 61, column: 9, scope: !109)
!126 = !DILocation(line: 62, column: 1, scope: !109)
!127 = !DILocation(line: 61, column: 2, scope: !109)
!128 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !129, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !133)
!129 = !DISubroutineType(types: !130)
!130 = !{!7, !131, !131, !131, !5, !5}
!131 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !132)
!132 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!133 = !{!134, !135, !136, !137, !138, !139, !140, !141}
!134 = !DILocalVariable(name: "code", arg: 1, scope: !128, file: !8, line: 19, type: !131)
!135 = !DILocalVariable(name: "count", arg: 2, scope: !128, file: !8, line: 19, type: !131)
!136 = !DILocalVariable(name: "varhead", arg: 3, scope: !128, file: !8, line: 19, type: !131)
!137 = !DILocalVariable(name: "input", arg: 4, scope: !128, file: !8, line: 19, type: !5)
!138 = !DILocalVariable(name: "output", arg: 5, scope: !128, file: !8, line: 19, type: !5)
!139 = !DILocalVariable(name: "control", scope: !128, file: !8, line: 21, type: !7)
!140 = !DILocalVariable(name: "status", scope: !128, file: !8, line: 22, type: !7)
!141 = !DILocalVariable(name: "done", scope: !128, file: !8, line: 23, type: !131)
!142 = !DILocation(line: 19, column: 25, scope: !128)
!143 = !DILocation(line: 19, column: 35, scope: !128)
!144 = !DILocation(line: 19, column: 46, scope: !128)
!145 = !DILocation(line: 19, column: 61, scope: !128)
!146 = !DILocation(line: 19, column: 74, scope: !128)
!147 = !DILocation(line: 21, column: 2, scope: !128)
!148 = !DILocation(line: 21, column: 6, scope: !128)
!149 = !DILocation(line: 21, column: 16, scope: !128)
!150 = !DILocation(line: 21, column: 29, scope: !128)
!151 = !DILocation(line: 21, column: 24, scope: !128)
!152 = !DILocation(line: 21, column: 37, scope: !128)
!153 = !DILocation(line: 21, column: 21, scope: !128)
!154 = !DILocation(line: 21, column: 52, scope: !128)
!155 = !DILocation(line: 21, column: 47, scope: !128)
!156 = !DILocation(line: 21, column: 58, scope: !128)
!157 = !DILocation(line: 21, column: 44, scope: !128)
!158 = !DILocation(line: 22, column: 2, scope: !128)
!159 = !DILocation(line: 22, column: 6, scope: !128)
!160 = !DILocation(line: 23, column: 2, scope: !128)
!161 = !DILocation(line: 23, column: 6, scope: !128)
!162 = !DILocation(line: 25, column: 2, scope: !128)
!163 = !DILocation(line: 26, column: 28, scope: !164)
!164 = distinct !DILexicalBlock(scope: !128, file: !8, line: 25, column: 5)
!165 = !DILocation(line: 26, column: 37, scope: !164)
!166 = !DILocation(line: 26, column: 44, scope: !164)
!167 = !DILocation(line: 26, column: 12, scope: !164)
!168 = !DILocation(line: 26, column: 10, scope: !164)
!169 = !DILocation(line: 27, column: 8, scope: !170)
!170 = distinct !DILexicalBlock(scope: !164, file: !8, line: 27, column: 7)
!171 = !DILocation(line: 27, column: 15, scope: !170)
!172 = !DILocation(line: 27, column: 25, scope: !170)
!173 = !DILocation(line: 27, column: 7, scope: !164)
!174 = !DILocation(line: 28, column: 11, scope: !170)
!175 = !DILocation(line: 28, column: 4, scope: !170)
!176 = !DILocation(line: 29, column: 11, scope: !164)
!177 = !DILocation(line: 29, column: 18, scope: !164)
!178 = !DILocation(line: 29, column: 25, scope: !164)
!179 = !DILocation(line: 29, column: 10, scope: !164)
!180 = !DILocation(line: 29, column: 8, scope: !164)
!181 = !DILocation(line: 30, column: 11, scope: !164)
!182 = !DILocation(line: 31, column: 19, scope: !164)
!183 = !DILocation(line: 31, column: 14, scope: !164)
!184 = !DILocation(line: 31, column: 24, scope: !164)
!185 = !DILocation(line: 31, column: 11, scope: !164)
!186 = !DILocation(line: 32, column: 2, scope: !164)
!187 = !DILocation(line: 32, column: 11, scope: !128)
!188 = !DILocation(line: 32, column: 18, scope: !128)
!189 = !DILocation(line: 32, column: 16, scope: !128)
!190 = distinct !{!190, !162, !191, !192}
!191 = !DILocation(line: 32, column: 23, scope: !128)
!192 = !{!"llvm.loop.mustprogress"}
!193 = !DILocation(line: 33, column: 9, scope: !128)
!194 = !DILocation(line: 33, column: 2, scope: !128)
!195 = !DILocation(line: 34, column: 1, scope: !128)
!196 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !197, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !199)
!197 = !DISubroutineType(types: !198)
!198 = !{null, !7}
!199 = !{!200}
!200 = !DILocalVariable(name: "flags", arg: 1, scope: !196, file: !8, line: 49, type: !7)
!201 = !DILocation(line: 49, column: 36, scope: !196)
!202 = !DILocation(line: 51, column: 6, scope: !203)
!203 = distinct !DILexicalBlock(scope: !196, file: !8, line: 51, column: 6)
!204 = !DILocation(line: 51, column: 12, scope: !203)
!205 = !DILocation(line: 51, column: 6, scope: !196)
!206 = !DILocation(line: 52, column: 3, scope: !203)
!207 = !{i64 20666}
!208 = !DILocation(line: 53, column: 1, scope: !196)
!209 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !210, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!210 = !DISubroutineType(types: !211)
!211 = !{!7, !7, !5, !5}
