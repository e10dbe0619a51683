; ModuleID = 'stale_padded_right.c'
source_filename = "stale_padded_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_padded_right(ptr noundef %user, i32 noundef %count) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %user.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %user, ptr %user.addr, align 8
    #dbg_declare(ptr %user.addr, !23, !DIExpression(), !29)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !24, !DIExpression(), !30)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !31
    #dbg_declare(ptr %flags, !25, !DIExpression(), !32)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !31
    #dbg_declare(ptr %status, !26, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !31
    #dbg_declare(ptr %input, !27, !DIExpression(), !34)
  %0 = load i32, ptr %count.addr, align 4, !dbg !35
  %tobool = icmp ne i32 %0, 0, !dbg !35
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !37

lor.lhs.false:                                    ; preds = %entry
  %1 = load i32, ptr %count.addr, align 4, !dbg !38
  %cmp = icmp ugt i32 %1, 500, !dbg !39
  br i1 %cmp, label %if.then, label %if.end, !dbg !40

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 -1, ptr %retval, align 8, !dbg !41
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !41

if.end:                                           ; preds = %lor.lhs.false
  %call = call i64 @irq_save() #6, !dbg !42
  store i64 %call, ptr %flags, align 8, !dbg !43
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !44
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %2) #6, !dbg !45
  store ptr %call1, ptr %input, align 8, !dbg !46
  %3 = load ptr, ptr %input, align 8, !dbg !47
  %4 = load ptr, ptr %user.addr, align 8, !dbg !48
  %call2 = call i64 @_copy_from_user(ptr noundef %3, ptr noundef %4, i64 noundef 8) #6, !dbg !49
  %5 = load ptr, ptr %input, align 8, !dbg !50
  %add.ptr = getelementptr i64, ptr %5, i64 1, !dbg !51
  %6 = load ptr, ptr %user.addr, align 8, !dbg !52
  %7 = load i32, ptr %count.addr, align 4, !dbg !53
  %mul = mul i32 %7, 8, !dbg !54
  %conv = zext i32 %mul to i64, !dbg !53
  %call3 = call i64 @_copy_from_user(ptr noundef %add.ptr, ptr noundef %6, i64 noundef %conv) #6, !dbg !55
  %8 = load i32, ptr %count.addr, align 4, !dbg !56
  %conv4 = trunc i32 %8 to i16, !dbg !56
  %9 = load ptr, ptr %input, align 8, !dbg !57
  %call5 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv4, i16 noundef zeroext 0, ptr noundef %9, ptr noundef null) #6, !dbg !58
  store i64 %call5, ptr %status, align 8, !dbg !59
  %10 = load i64, ptr %flags, align 8, !dbg !60
  call void @irq_restore(i64 noundef %10) #6, !dbg !61
  %11 = load i64, ptr %status, align 8, !dbg !62
  store i64 %11, ptr %retval, align 8, !dbg !63
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !63

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !64
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !64
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !64
  %12 = load i64, ptr %retval, align 8, !dbg !64
  ret i64 %12, !dbg !64
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

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !98 dso_local i64 @_copy_from_user(ptr noundef, ptr noundef, i64 noundef) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !102 {
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
    #dbg_declare(ptr %code.addr, !108, !DIExpression(), !116)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !109, !DIExpression(), !117)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !110, !DIExpression(), !118)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !111, !DIExpression(), !119)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !112, !DIExpression(), !120)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !121
    #dbg_declare(ptr %control, !113, !DIExpression(), !122)
  %0 = load i16, ptr %code.addr, align 2, !dbg !123
  %conv = zext i16 %0 to i64, !dbg !123
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !124
  %conv1 = zext i16 %1 to i64, !dbg !125
  %shl = shl i64 %conv1, 17, !dbg !126
  %or = or i64 %conv, %shl, !dbg !127
  %2 = load i16, ptr %count.addr, align 2, !dbg !128
  %conv2 = zext i16 %2 to i64, !dbg !129
  %shl3 = shl i64 %conv2, 32, !dbg !130
  %or4 = or i64 %or, %shl3, !dbg !131
  store i64 %or4, ptr %control, align 8, !dbg !122
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !132
    #dbg_declare(ptr %status, !114, !DIExpression(), !133)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !134
    #dbg_declare(ptr %done, !115, !DIExpression(), !135)
  br label %do.body, !dbg !136

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !137
  %4 = load ptr, ptr %input.addr, align 8, !dbg !139
  %5 = load ptr, ptr %output.addr, align 8, !dbg !140
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !141
  store i64 %call, ptr %status, align 8, !dbg !142
  %6 = load i64, ptr %status, align 8, !dbg !143
  %and = and i64 %6, 65535, !dbg !145
  %cmp = icmp ne i64 %and, 0, !dbg !146
  br i1 %cmp, label %if.then, label %if.end, !dbg !147

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !148
  store i64 %7, ptr %retval, align 8, !dbg !149
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !149

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !150
  %shr = lshr i64 %8, 32, !dbg !151
  %and6 = and i64 %shr, 4095, !dbg !152
  %conv7 = trunc i64 %and6 to i16, !dbg !153
  store i16 %conv7, ptr %done, align 2, !dbg !154
  %9 = load i64, ptr %control, align 8, !dbg !155
  %and8 = and i64 %9, -1152640029630136321, !dbg !155
  store i64 %and8, ptr %control, align 8, !dbg !155
  %10 = load i16, ptr %done, align 2, !dbg !156
  %conv9 = zext i16 %10 to i64, !dbg !157
  %shl10 = shl i64 %conv9, 48, !dbg !158
  %11 = load i64, ptr %control, align 8, !dbg !159
  %or11 = or i64 %11, %shl10, !dbg !159
  store i64 %or11, ptr %control, align 8, !dbg !159
  br label %do.cond, !dbg !160

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !161
  %conv12 = zext i16 %12 to i32, !dbg !161
  %13 = load i16, ptr %count.addr, align 2, !dbg !162
  %conv13 = zext i16 %13 to i32, !dbg !162
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !163
  br i1 %cmp14, label %do.body, label %do.end, !dbg !160, !llvm.loop !164

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !167
  store i64 %14, ptr %retval, align 8, !dbg !168
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !168

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !169
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !169
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !169
  %15 = load i64, ptr %retval, align 8, !dbg !169
  ret i64 %15, !dbg !169
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !170 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !174, !DIExpression(), !175)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !176
  %and = and i64 %0, 512, !dbg !178
  %tobool = icmp ne i64 %and, 0, !dbg !178
  br i1 %tobool, label %if.then, label %if.end, !dbg !179

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !180, !srcloc !181
  br label %if.end, !dbg !180

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !182
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !183 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!11, !12, !13}
!llvm.ident = !{!14}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_padded_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "7c791f8d575d33f56ebdc50d90a818b2")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0}
!11 = !{i32 7, !"Dwarf Version", i32 5}
!12 = !{i32 2, !"Debug Info Version", i32 3}
!13 = !{i32 1, !"wchar_size", i32 4}
!14 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!15 = distinct !DISubprogram(name: "stale_padded_right", scope: !3, file: !3, line: 9, type: !16, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !18, !20}
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !27}
!23 = !DILocalVariable(name: "user", arg: 1, scope: !15, file: !3, line: 9, type: !18)
!24 = !DILocalVariable(name: "count", arg: 2, scope: !15, file: !3, line: 9, type: !20)
!25 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 11, type: !7)
!26 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 11, type: !7)
!27 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 11, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!29 = !DILocation(line: 9, column: 36, scope: !15)
!30 = !DILocation(line: 9, column: 46, scope: !15)
!31 = !DILocation(line: 11, column: 2, scope: !15)
!32 = !DILocation(line: 11, column: 6, scope: !15)
!33 = !DILocation(line: 11, column: 13, scope: !15)
!34 = !DILocation(line: 11, column: 22, scope: !15)
!35 = !DILocation(line: 13, column: 7, scope: !36)
!36 = distinct !DILexicalBlock(scope: !15, file: !3, line: 13, column: 6)
!37 = !DILocation(line: 13, column: 13, scope: !36)
!38 = !DILocation(line: 13, column: 16, scope: !36)
!39 = !DILocation(line: 13, column: 22, scope: !36)
!40 = !DILocation(line: 13, column: 6, scope: !15)
!41 = !DILocation(line: 14, column: 3, scope: !36)
!42 = !DILocation(line: 15, column: 10, scope: !15)
!43 = !DILocation(line: 15, column: 8, scope: !15)
!44 = !DILocation(line: 16, column: 28, scope: !15)
!45 = !DILocation(line: 16, column: 10, scope: !15)
!46 = !DILocation(line: 16, column: 8, scope: !15)
!47 = !DILocation(line: 17, column: 18, scope: !15)
!48 = !DILocation(line: 17, column: 25, scope: !15)
!49 = !DILocation(line: 17, column: 2, scope: !15)
!50 = !DILocation(line: 18, column: 18, scope: !15)
!51 = !DILocation(line: 18, column: 24, scope: !15)
!52 = !DILocation(line: 18, column: 29, scope: !15)
!53 = !DILocation(line: 18, column: 35, scope: !15)
!54 = !DILocation(line: 18, column: 41, scope: !15)
!55 = !DILocation(line: 18, column: 2, scope: !15)
!56 = !DILocation(line: 19, column: 37, scope: !15)
!57 = !DILocation(line: 19, column: 47, scope: !15)
!58 = !DILocation(line: 19, column: 11, scope: !15)
!59 = !DILocation(line: 19, column: 9, scope: !15)
!60 = !DILocation(line: 20, column: 14, scope: !15)
!61 = !DILocation(line: 20, column: 2, scope: !15)
!62 = !DILocation(line: 21, column: 9, scope: !15)
!63 = !DILocation(line: 21, column: 2, scope: !15)
!64 = !DILocation(line: 22, column: 1, scope: !15)
!65 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !66, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !68)
!66 = !DISubroutineType(types: !67)
!67 = !{!7}
!68 = !{!69}
!69 = !DILocalVariable(name: "flags", scope: !65, file: !8, line: 42, type: !7)
!70 = !DILocation(line: 42, column: 2, scope: !65)
!71 = !DILocation(line: 42, column: 6, scope: !65)
!72 = !DILocation(line: 44, column: 2, scope: !65)
!73 = !{i64 19047, i64 19056}
!74 = !DILocation(line: 45, column: 2, scope: !65)
!75 = !{i64 19118}
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
!89 = !{i64 19419}
!90 = !DILocation(line: 61, column: 25, scope: !79)
!91 = !DILocation(line: 61, column: 20, scope: !79)
!92 = !DILocation(line: 61, column: 36, scope: !79)
!93 = !DILocation(line: 61, column: 34, scope: !79)
!94 = !DILocation(line: 61, column: 10, scope: !79)
!95 = !DILocation(line: 61, column: 9, scope: !79)
!96 = !DILocation(line: 62, column: 1, scope: !79)
!97 = !DILocation(line: 61, column: 2, scope: !79)
!98 = !DISubprogram(name: "_copy_from_user", scope: !3, file: !3, line: 7, type: !99, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!99 = !DISubroutineType(types: !100)
!100 = !{!101, !5, !18, !101}
!101 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!102 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !103, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !107)
!103 = !DISubroutineType(types: !104)
!104 = !{!7, !105, !105, !105, !5, !5}
!105 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !106)
!106 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!107 = !{!108, !109, !110, !111, !112, !113, !114, !115}
!108 = !DILocalVariable(name: "code", arg: 1, scope: !102, file: !8, line: 19, type: !105)
!109 = !DILocalVariable(name: "count", arg: 2, scope: !102, file: !8, line: 19, type: !105)
!110 = !DILocalVariable(name: "varhead", arg: 3, scope: !102, file: !8, line: 19, type: !105)
!111 = !DILocalVariable(name: "input", arg: 4, scope: !102, file: !8, line: 19, type: !5)
!112 = !DILocalVariable(name: "output", arg: 5, scope: !102, file: !8, line: 19, type: !5)
!113 = !DILocalVariable(name: "control", scope: !102, file: !8, line: 21, type: !7)
!114 = !DILocalVariable(name: "status", scope: !102, file: !8, line: 22, type: !7)
!115 = !DILocalVariable(name: "done", scope: !102, file: !8, line: 23, type: !105)
!116 = !DILocation(line: 19, column: 25, scope: !102)
!117 = !DILocation(line: 19, column: 35, scope: !102)
!118 = !DILocation(line: 19, column: 46, scope: !102)
!119 = !DILocation(line: 19, column: 61, scope: !102)
!120 = !DILocation(line: 19, column: 74, scope: !102)
!121 = !DILocation(line: 21, column: 2, scope: !102)
!122 = !DILocation(line: 21, column: 6, scope: !102)
!123 = !DILocation(line: 21, column: 16, scope: !102)
!124 = !DILocation(line: 21, column: 29, scope: !102)
!125 = !DILocation(line: 21, column: 24, scope: !102)
!126 = !DILocation(line: 21, column: 37, scope: !102)
!127 = !DILocation(line: 21, column: 21, scope: !102)
!128 = !DILocation(line: 21, column: 52, scope: !102)
!129 = !DILocation(line: 21, column: 47, scope: !102)
!130 = !DILocation(line: 21, column: 58, scope: !102)
!131 = !DILocation(line: 21, column: 44, scope: !102)
!132 = !DILocation(line: 22, column: 2, scope: !102)
!133 = !DILocation(line: 22, column: 6, scope: !102)
!134 = !DILocation(line: 23, column: 2, scope: !102)
!135 = !DILocation(line: 23, column: 6, scope: !102)
!136 = !DILocation(line: 25, column: 2, scope: !102)
!137 = !DILocation(line: 26, column: 28, scope: !138)
!138 = distinct !DILexicalBlock(scope: !102, file: !8, line: 25, column: 5)
!139 = !DILocation(line: 26, column: 37, scope: !138)
!140 = !DILocation(line: 26, column: 44, scope: !138)
!141 = !DILocation(line: 26, column: 12, scope: !138)
!142 = !DILocation(line: 26, column: 10, scope: !138)
!143 = !DILocation(line: 27, column: 8, scope: !144)
!144 = distinct !DILexicalBlock(scope: !138, file: !8, line: 27, column: 7)
!145 = !DILocation(line: 27, column: 15, scope: !144)
!146 = !DILocation(line: 27, column: 25, scope: !144)
!147 = !DILocation(line: 27, column: 7, scope: !138)
!148 = !DILocation(line: 28, column: 11, scope: !144)
!149 = !DILocation(line: 28, column: 4, scope: !144)
!150 = !DILocation(line: 29, column: 11, scope: !138)
!151 = !DILocation(line: 29, column: 18, scope: !138)
!152 = !DILocation(line: 29, column: 25, scope: !138)
!153 = !DILocation(line: 29, column: 10, scope: !138)
!154 = !DILocation(line: 29, column: 8, scope: !138)
!155 = !DILocation(line: 30, column: 11, scope: !138)
!156 = !DILocation(line: 31, column: 19, scope: !138)
!157 = !DILocation(line: 31, column: 14, scope: !138)
!158 = !DILocation(line: 31, column: 24, scope: !138)
!159 = !DILocation(line: 31, column: 11, scope: !138)
!160 = !DILocation(line: 32, column: 2, scope: !138)
!161 = !DILocation(line: 32, column: 11, scope: !102)
!162 = !DILocation(line: 32, column: 18, scope: !102)
!163 = !DILocation(line: 32, column: 16, scope: !102)
!164 = distinct !{!164, !136, !165, !166}
!165 = !DILocation(line: 32, column: 23, scope: !102)
!166 = !{!"llvm.loop.mustprogress"}
!167 = !DILocation(line: 33, column: 9, scope: !102)
!168 = !DILocation(line: 33, column: 2, scope: !102)
!169 = !DILocation(line: 34, column: 1, scope: !102)
!170 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !171, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !173)
!171 = !DISubroutineType(types: !172)
!172 = !{null, !7}
!173 = !{!174}
!174 = !DILocalVariable(name: "flags", arg: 1, scope: !170, file: !8, line: 49, type: !7)
!175 = !DILocation(line: 49, column: 36, scope: !170)
!176 = !DILocation(line: 51, column: 6, scope: !177)
!177 = distinct !DILexicalBlock(scope: !170, file: !8, line: 51, column: 6)
!178 = !DILocation(line: 51, column: 12, scope: !177)
!179 = !DILocation(line: 51, column: 6, scope: !170)
!180 = !DILocation(line: 52, column: 3, scope: !177)
!181 = !{i64 19238}
!182 = !DILocation(line: 53, column: 1, scope: !170)
!183 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !184, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!184 = !DISubroutineType(types: !185)
!185 = !{!7, !7, !5, !5}
