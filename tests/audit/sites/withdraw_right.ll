; ModuleID = 'withdraw_right.c'
source_filename = "withdraw_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.withdraw_input = type { i64, i64 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @withdraw_right(i64 noundef %partition, i64 noundef %count) #0 !dbg !17 {
entry:
  %partition.addr = alloca i64, align 8
  %count.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  %left = alloca i64, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !21, !DIExpression(), !35)
  store i64 %count, ptr %count.addr, align 8
    #dbg_declare(ptr %count.addr, !22, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !37
    #dbg_declare(ptr %flags, !23, !DIExpression(), !38)
  %call = call i64 @irq_save() #6, !dbg !39
  store i64 %call, ptr %flags, align 8, !dbg !38
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !40
    #dbg_declare(ptr %input, !24, !DIExpression(), !41)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !42
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !43
  store ptr %call1, ptr %input, align 8, !dbg !41
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !44
    #dbg_declare(ptr %output, !31, !DIExpression(), !45)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !46
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !47
  store ptr %call2, ptr %output, align 8, !dbg !45
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !48
    #dbg_declare(ptr %status, !33, !DIExpression(), !49)
  call void @llvm.lifetime.start.p0(i64 8, ptr %left) #5, !dbg !48
    #dbg_declare(ptr %left, !34, !DIExpression(), !50)
  %2 = load i64, ptr %count.addr, align 8, !dbg !51
  store i64 %2, ptr %left, align 8, !dbg !50
  br label %do.body, !dbg !52

do.body:                                          ; preds = %land.end, %entry
  %3 = load i64, ptr %partition.addr, align 8, !dbg !53
  %4 = load ptr, ptr %input, align 8, !dbg !55
  %partition3 = getelementptr inbounds %struct.withdraw_input, ptr %4, i32 0, i32 0, !dbg !56
  store i64 %3, ptr %partition3, align 1, !dbg !57
  %5 = load ptr, ptr %input, align 8, !dbg !58
  %node = getelementptr inbounds %struct.withdraw_input, ptr %5, i32 0, i32 1, !dbg !59
  store i64 0, ptr %node, align 1, !dbg !60
  %6 = load i64, ptr %left, align 8, !dbg !61
  %cmp = icmp ult i64 %6, 512, !dbg !61
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !61

cond.true:                                        ; preds = %do.body
  %7 = load i64, ptr %left, align 8, !dbg !61
  br label %cond.end, !dbg !61

cond.false:                                       ; preds = %do.body
  br label %cond.end, !dbg !61

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %7, %cond.true ], [ 512, %cond.false ], !dbg !61
  %conv = trunc i64 %cond to i16, !dbg !61
  %8 = load ptr, ptr %input, align 8, !dbg !62
  %9 = load ptr, ptr %output, align 8, !dbg !63
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 73, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %8, ptr noundef %9) #6, !dbg !64
  store i64 %call4, ptr %status, align 8, !dbg !65
  %10 = load i64, ptr %status, align 8, !dbg !66
  %shr = lshr i64 %10, 32, !dbg !67
  %and = and i64 %shr, 4095, !dbg !68
  %11 = load i64, ptr %left, align 8, !dbg !69
  %sub = sub i64 %11, %and, !dbg !69
  store i64 %sub, ptr %left, align 8, !dbg !69
  br label %do.cond, !dbg !70

do.cond:                                          ; preds = %cond.end
  %12 = load i64, ptr %left, align 8, !dbg !71
  %tobool = icmp ne i64 %12, 0, !dbg !71
  br i1 %tobool, label %land.rhs, label %land.end, !dbg !72

land.rhs:                                         ; preds = %do.cond
  %13 = load i64, ptr %status, align 8, !dbg !73
  %and5 = and i64 %13, 65535, !dbg !74
  %tobool6 = icmp ne i64 %and5, 0, !dbg !75
  %lnot = xor i1 %tobool6, true, !dbg !75
  br label %land.end

land.end:                                         ; preds = %land.rhs, %do.cond
  %14 = phi i1 [ false, %do.cond ], [ %lnot, %land.rhs ], !dbg !76
  br i1 %14, label %do.body, label %do.end, !dbg !70, !llvm.loop !77

do.end:                                           ; preds = %land.end
  %15 = load i64, ptr %flags, align 8, !dbg !80
  call void @irq_restore(i64 noundef %15) #6, !dbg !81
  %16 = load i64, ptr %status, align 8, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %left) #5, !dbg !83
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !83
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !83
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !83
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !83
  ret i64 %16, !dbg !84
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !85 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !90
    #dbg_declare(ptr %flags, !89, !DIExpression(), !91)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !92, !srcloc !93
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !94, !srcloc !95
  %0 = load i64, ptr %flags, align 8, !dbg !96
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !97
  ret i64 %0, !dbg !98
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !99 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !103, !DIExpression(), !105)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !106
    #dbg_declare(ptr %offset, !104, !DIExpression(), !107)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !108, !srcloc !109
  store i64 %0, ptr %offset, align 8, !dbg !108
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !110
  %2 = ptrtoint ptr %1 to i64, !dbg !111
  %3 = load i64, ptr %offset, align 8, !dbg !112
  %add = add i64 %2, %3, !dbg !113
  %4 = inttoptr i64 %add to ptr, !dbg !114
  %5 = load ptr, ptr %4, align 8, !dbg !115
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !116
  ret ptr %5, !dbg !117
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !118 {
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
    #dbg_declare(ptr %code.addr, !124, !DIExpression(), !132)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !125, !DIExpression(), !133)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !126, !DIExpression(), !134)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !127, !DIExpression(), !135)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !128, !DIExpression(), !136)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !137
    #dbg_declare(ptr %control, !129, !DIExpression(), !138)
  %0 = load i16, ptr %code.addr, align 2, !dbg !139
  %conv = zext i16 %0 to i64, !dbg !139
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !140
  %conv1 = zext i16 %1 to i64, !dbg !141
  %shl = shl i64 %conv1, 17, !dbg !142
  %or = or i64 %conv, %shl, !dbg !143
  %2 = load i16, ptr %count.addr, align 2, !dbg !144
  %conv2 = zext i16 %2 to i64, !dbg !145
  %shl3 = shl i64 %conv2, 32, !dbg !146
  %or4 = or i64 %or, %shl3, !dbg !147
  store i64 %or4, ptr %control, align 8, !dbg !138
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !148
    #dbg_declare(ptr %status, !130, !DIExpression(), !149)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !150
    #dbg_declare(ptr %done, !131, !DIExpression(), !151)
  br label %do.body, !dbg !152

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !153
  %4 = load ptr, ptr %input.addr, align 8, !dbg !155
  %5 = load ptr, ptr %output.addr, align 8, !dbg !156
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !157
  store i64 %call, ptr %status, align 8, !dbg !158
  %6 = load i64, ptr %status, align 8, !dbg !159
  %and = and i64 %6, 65535, !dbg !161
  %cmp = icmp ne i64 %and, 0, !dbg !162
  br i1 %cmp, label %if.then, label %if.end, !dbg !163

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !164
  store i64 %7, ptr %retval, align 8, !dbg !165
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !165

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !166
  %shr = lshr i64 %8, 32, !dbg !167
  %and6 = and i64 %shr, 4095, !dbg !168
  %conv7 = trunc i64 %and6 to i16, !dbg !169
  store i16 %conv7, ptr %done, align 2, !dbg !170
  %9 = load i64, ptr %control, align 8, !dbg !171
  %and8 = and i64 %9, -1152640029630136321, !dbg !171
  store i64 %and8, ptr %control, align 8, !dbg !171
  %10 = load i16, ptr %done, align 2, !dbg !172
  %conv9 = zext i16 %10 to i64, !dbg !173
  %shl10 = shl i64 %conv9, 48, !dbg !174
  %11 = load i64, ptr %control, align 8, !dbg !175
  %or11 = or i64 %11, %shl10, !dbg !175
  store i64 %or11, ptr %control, align 8, !dbg !175
  br label %do.cond, !dbg !176

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !177
  %conv12 = zext i16 %12 to i32, !dbg !177
  %13 = load i16, ptr %count.addr, align 2, !dbg !178
  %conv13 = zext i16 %13 to i32, !dbg !178
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !179
  br i1 %cmp14, label %do.body, label %do.end, !dbg !176, !llvm.loop !180

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !182
  store i64 %14, ptr %retval, align 8, !dbg !183
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !183

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !184
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !184
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !184
  %15 = load i64, ptr %retval, align 8, !dbg !184
  ret i64 %15, !dbg !184
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !185 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !189, !DIExpression(), !190)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !191
  %and = and i64 %0, 512, !dbg !193
  %tobool = icmp ne i64 %and, 0, !dbg !193
  br i1 %tobool, label %if.then, label %if.end, !dbg !194

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !195, !srcloc !196
  br label %if.end, !dbg !195

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !197
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !198 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "withdraw_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "e7ea4c6a20bf31953e378003759a589b")
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
!17 = distinct !DISubprogram(name: "withdraw_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !7}
!20 = !{!21, !22, !23, !24, !31, !33, !34}
!21 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 8, type: !7)
!22 = !DILocalVariable(name: "count", arg: 2, scope: !17, file: !3, line: 8, type: !7)
!23 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!24 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !25)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "withdraw_input", file: !27, line: 58, size: 128, elements: !28)
!27 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!28 = !{!29, !30}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !26, file: !27, line: 59, baseType: !7, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "node", scope: !26, file: !27, line: 60, baseType: !7, size: 64, offset: 64)
!31 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !32)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!33 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 13, type: !7)
!34 = !DILocalVariable(name: "left", scope: !17, file: !3, line: 13, type: !7)
!35 = !DILocation(line: 8, column: 24, scope: !17)
!36 = !DILocation(line: 8, column: 39, scope: !17)
!37 = !DILocation(line: 10, column: 2, scope: !17)
!38 = !DILocation(line: 10, column: 6, scope: !17)
!39 = !DILocation(line: 10, column: 14, scope: !17)
!40 = !DILocation(line: 11, column: 2, scope: !17)
!41 = !DILocation(line: 11, column: 25, scope: !17)
!42 = !DILocation(line: 11, column: 51, scope: !17)
!43 = !DILocation(line: 11, column: 33, scope: !17)
!44 = !DILocation(line: 12, column: 2, scope: !17)
!45 = !DILocation(line: 12, column: 7, scope: !17)
!46 = !DILocation(line: 12, column: 34, scope: !17)
!47 = !DILocation(line: 12, column: 16, scope: !17)
!48 = !DILocation(line: 13, column: 2, scope: !17)
!49 = !DILocation(line: 13, column: 6, scope: !17)
!50 = !DILocation(line: 13, column: 14, scope: !17)
!51 = !DILocation(line: 13, column: 21, scope: !17)
!52 = !DILocation(line: 15, column: 2, scope: !17)
!53 = !DILocation(line: 16, column: 22, scope: !54)
!54 = distinct !DILexicalBlock(scope: !17, file: !3, line: 15, column: 5)
!55 = !DILocation(line: 16, column: 3, scope: !54)
!56 = !DILocation(line: 16, column: 10, scope: !54)
!57 = !DILocation(line: 16, column: 20, scope: !54)
!58 = !DILocation(line: 17, column: 3, scope: !54)
!59 = !DILocation(line: 17, column: 10, scope: !54)
!60 = !DILocation(line: 17, column: 15, scope: !54)
!61 = !DILocation(line: 18, column: 38, scope: !54)
!62 = !DILocation(line: 18, column: 60, scope: !54)
!63 = !DILocation(line: 18, column: 67, scope: !54)
!64 = !DILocation(line: 18, column: 12, scope: !54)
!65 = !DILocation(line: 18, column: 10, scope: !54)
!66 = !DILocation(line: 19, column: 11, scope: !54)
!67 = !DILocation(line: 19, column: 18, scope: !54)
!68 = !DILocation(line: 19, column: 24, scope: !54)
!69 = !DILocation(line: 19, column: 8, scope: !54)
!70 = !DILocation(line: 20, column: 2, scope: !54)
!71 = !DILocation(line: 20, column: 11, scope: !17)
!72 = !DILocation(line: 20, column: 16, scope: !17)
!73 = !DILocation(line: 20, column: 21, scope: !17)
!74 = !DILocation(line: 20, column: 28, scope: !17)
!75 = !DILocation(line: 20, column: 19, scope: !17)
!76 = !DILocation(line: 0, scope: !17)
!77 = distinct !{!77, !52, !78, !79}
!78 = !DILocation(line: 20, column: 37, scope: !17)
!79 = !{!"llvm.loop.mustprogress"}
!80 = !DILocation(line: 21, column: 14, scope: !17)
!81 = !DILocation(line: 21, column: 2, scope: !17)
!82 = !DILocation(line: 22, column: 9, scope: !17)
!83 = !DILocation(line: 23, column: 1, scope: !17)
!84 = !DILocation(line: 22, column: 2, scope: !17)
!85 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !86, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !88)
!86 = !DISubroutineType(types: !87)
!87 = !{!7}
!88 = !{!89}
!89 = !DILocalVariable(name: "flags", scope: !85, file: !8, line: 42, type: !7)
!90 = !DILocation(line: 42, column: 2, scope: !85)
!91 = !DILocation(line: 42, column: 6, scope: !85)
!92 = !DILocation(line: 44, column: 2, scope: !85)
!93 = !{i64 20455, i64 20464}
!94 = !DILocation(line: 45, column: 2, scope: !85)
!95 = !{i64 20526}
!96 = !DILocation(line: 46, column: 9, scope: !85)
!97 = !DILocation(line: 47, column: 1, scope: !85)
!98 = !DILocation(line: 46, column: 2, scope: !85)
!99 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !100, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !102)
!100 = !DISubroutineType(types: !101)
!101 = !{!6, !5}
!102 = !{!103, !104}
!103 = !DILocalVariable(name: "variable", arg: 1, scope: !99, file: !8, line: 56, type: !5)
!104 = !DILocalVariable(name: "offset", scope: !99, file: !8, line: 58, type: !7)
!105 = !DILocation(line: 56, column: 46, scope: !99)
!106 = !DILocation(line: 58, column: 2, scope: !99)
!107 = !DILocation(line: 58, column: 6, scope: !99)
!108 = !DILocation(line: 60, column: 2, scope: !99)
!109 = !{i64 20827}
!110 = !DILocation(line: 61, column: 25, scope: !99)
!111 = !DILocation(line: 61, column: 20, scope: !99)
!112 = !DILocation(line: 61, column: 36, scope: !99)
!113 = !DILocation(line: 61, column: 34, scope: !99)
!114 = !DILocation(line: 61, column: 10, scope: !99)
!115 = !DILocation(line: 61, column: 9, scope: !99)
!116 = !DILocation(line: 62, column: 1, scope: !99)
!117 = !DILocation(line: 61, column: 2, scope: !99)
!118 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !119, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !123)
!119 = !DISubroutineType(types: !120)
!120 = !{!7, !121, !121, !121, !6, !6}
!121 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !122)
!122 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!123 = !{!124, !125, !126, !127, !128, !129, !130, !131}
!124 = !DILocalVariable(name: "code", arg: 1, scope: !118, file: !8, line: 19, type: !121)
!125 = !DILocalVariable(name: "count", arg: 2, scope: !118, file: !8, line: 19, type: !121)
!126 = !DILocalVariable(name: "varhead", arg: 3, scope: !118, file: !8, line: 19, type: !121)
!127 = !DILocalVariable(name: "input", arg: 4, scope: !118, file: !8, line: 19, type: !6)
!128 = !DILocalVariable(name: "output", arg: 5, scope: !118, file: !8, line: 19, type: !6)
!129 = !DILocalVariable(name: "control", scope: !118, file: !8, line: 21, type: !7)
!130 = !DILocalVariable(name: "status", scope: !118, file: !8, line: 22, type: !7)
!131 = !DILocalVariable(name: "done", scope: !118, file: !8, line: 23, type: !121)
!132 = !DILocation(line: 19, column: 25, scope: !118)
!133 = !DILocation(line: 19, column: 35, scope: !118)
!134 = !DILocation(line: 19, column: 46, scope: !118)
!135 = !DILocation(line: 19, column: 61, scope: !118)
!136 = !DILocation(line: 19, column: 74, scope: !118)
!137 = !DILocation(line: 21, column: 2, scope: !118)
!138 = !DILocation(line: 21, column: 6, scope: !118)
!139 = !DILocation(line: 21, column: 16, scope: !118)
!140 = !DILocation(line: 21, column: 29, scope: !118)
!141 = !DILocation(line: 21, column: 24, scope: !118)
!142 = !DILocation(line: 21, column: 37, scope: !118)
!143 = !DILocation(line: 21, column: 21, scope: !118)
!144 = !DILocation(line: 21, column: 52, scope: !118)
!145 = !DILocation(line: 21, column: 47, scope: !118)
!146 = !DILocation(line: 21, column: 58, scope: !118)
!147 = !DILocation(line: 21, column: 44, scope: !118)
!148 = !DILocation(line: 22, column: 2, scope: !118)
!149 = !DILocation(line: 22, column: 6, scope: !118)
!150 = !DILocation(line: 23, column: 2, scope: !118)
!151 = !DILocation(line: 23, column: 6, scope: !118)
!152 = !DILocation(line: 25, column: 2, scope: !118)
!153 = !DILocation(line: 26, column: 28, scope: !154)
!154 = distinct !DILexicalBlock(scope: !118, file: !8, line: 25, column: 5)
!155 = !DILocation(line: 26, column: 37, scope: !154)
!156 = !DILocation(line: 26, column: 44, scope: !154)
!157 = !DILocation(line: 26, column: 12, scope: !154)
!158 = !DILocation(line: 26, column: 10, scope: !154)
!159 = !DILocation(line: 27, column: 8, scope: !160)
!160 = distinct !DILexicalBlock(scope: !154, file: !8, line: 27, column: 7)
!161 = !DILocation(line: 27, column: 15, scope: !160)
!162 = !DILocation(line: 27, column: 25, scope: !160)
!163 = !DILocation(line: 27, column: 7, scope: !154)
!164 = !DILocation(line: 28, column: 11, scope: !160)
!165 = !DILocation(line: 28, column: 4, scope: !160)
!166 = !DILocation(line: 29, column: 11, scope: !154)
!167 = !DILocation(line: 29, column: 18, scope: !154)
!168 = !DILocation(line: 29, column: 25, scope: !154)
!169 = !DILocation(line: 29, column: 10, scope: !154)
!170 = !DILocation(line: 29, column: 8, scope: !154)
!171 = !DILocation(line: 30, column: 11, scope: !154)
!172 = !DILocation(line: 31, column: 19, scope: !154)
!173 = !DILocation(line: 31, column: 14, scope: !154)
!174 = !DILocation(line: 31, column: 24, scope: !154)
!175 = !DILocation(line: 31, column: 11, scope: !154)
!176 = !DILocation(line: 32, column: 2, scope: !154)
!177 = !DILocation(line: 32, column: 11, scope: !118)
!178 = !DILocation(line: 32, column: 18, scope: !118)
!179 = !DILocation(line: 32, column: 16, scope: !118)
!180 = distinct !{!180, !152, !181, !79}
!181 = !DILocation(line: 32, column: 23, scope: !118)
!182 = !DILocation(line: 33, column: 9, scope: !118)
!183 = !DILocation(line: 33, column: 2, scope: !118)
!184 = !DILocation(line: 34, column: 1, scope: !118)
!185 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !186, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !188)
!186 = !DISubroutineType(types: !187)
!187 = !{null, !7}
!188 = !{!189}
!189 = !DILocalVariable(name: "flags", arg: 1, scope: !185, file: !8, line: 49, type: !7)
!190 = !DILocation(line: 49, column: 36, scope: !185)
!191 = !DILocation(line: 51, column: 6, scope: !192)
!192 = distinct !DILexicalBlock(scope: !185, file: !8, line: 51, column: 6)
!193 = !DILocation(line: 51, column: 12, scope: !192)
!194 = !DILocation(line: 51, column: 6, scope: !185)
!195 = !DILocation(line: 52, column: 3, scope: !192)
!196 = !{i64 20646}
!197 = !DILocation(line: 53, column: 1, scope: !185)
!198 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !199, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!199 = !DISubroutineType(types: !200)
!200 = !{!7, !7, !6, !6}
