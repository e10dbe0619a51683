; ModuleID = 'stale_user_right.c'
source_filename = "stale_user_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.arguments = type { i64, i64 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_user_right(ptr noundef %user) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %user.addr = alloca ptr, align 8
  %given = alloca %struct.arguments, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %user, ptr %user.addr, align 8
    #dbg_declare(ptr %user.addr, !23, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 16, ptr %given) #5, !dbg !34
    #dbg_declare(ptr %given, !24, !DIExpression(), !35)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !36
    #dbg_declare(ptr %flags, !29, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !36
    #dbg_declare(ptr %status, !30, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !36
    #dbg_declare(ptr %input, !31, !DIExpression(), !39)
  %0 = load ptr, ptr %user.addr, align 8, !dbg !40
  %call = call i64 @_copy_from_user(ptr noundef %given, ptr noundef %0, i64 noundef 16) #6, !dbg !42
  %tobool = icmp ne i64 %call, 0, !dbg !42
  br i1 %tobool, label %if.then, label %if.end, !dbg !43

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !44
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !44

if.end:                                           ; preds = %entry
  %call1 = call i64 @irq_save() #6, !dbg !45
  store i64 %call1, ptr %flags, align 8, !dbg !46
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !47
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !48
  store ptr %call2, ptr %input, align 8, !dbg !49
  %partition = getelementptr inbounds %struct.arguments, ptr %given, i32 0, i32 0, !dbg !50
  %2 = load i64, ptr %partition, align 8, !dbg !50
  %3 = load ptr, ptr %input, align 8, !dbg !51
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !51
  store i64 %2, ptr %arrayidx, align 8, !dbg !52
  %page = getelementptr inbounds %struct.arguments, ptr %given, i32 0, i32 1, !dbg !53
  %4 = load i64, ptr %page, align 8, !dbg !53
  %5 = load ptr, ptr %input, align 8, !dbg !54
  %arrayidx3 = getelementptr i64, ptr %5, i64 1, !dbg !54
  store i64 %4, ptr %arrayidx3, align 8, !dbg !55
  %6 = load ptr, ptr %input, align 8, !dbg !56
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext 1, i16 noundef zeroext 0, ptr noundef %6, ptr noundef null) #6, !dbg !57
  store i64 %call4, ptr %status, align 8, !dbg !58
  %7 = load i64, ptr %flags, align 8, !dbg !59
  call void @irq_restore(i64 noundef %7) #6, !dbg !60
  %8 = load i64, ptr %status, align 8, !dbg !61
  store i64 %8, ptr %retval, align 8, !dbg !62
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !62

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !63
  call void @llvm.lifetime.end.p0(i64 16, ptr %given) #5, !dbg !63
  %9 = load i64, ptr %retval, align 8, !dbg !63
  ret i64 %9, !dbg !63
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !64 dso_local i64 @_copy_from_user(ptr noundef, ptr noundef, i64 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !67 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !72
    #dbg_declare(ptr %flags, !71, !DIExpression(), !73)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !74, !srcloc !75
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !76, !srcloc !77
  %0 = load i64, ptr %flags, align 8, !dbg !78
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !79
  ret i64 %0, !dbg !80
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !81 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !85, !DIExpression(), !87)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !88
    #dbg_declare(ptr %offset, !86, !DIExpression(), !89)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !90, !srcloc !91
  store i64 %0, ptr %offset, align 8, !dbg !90
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !92
  %2 = ptrtoint ptr %1 to i64, !dbg !93
  %3 = load i64, ptr %offset, align 8, !dbg !94
  %add = add i64 %2, %3, !dbg !95
  %4 = inttoptr i64 %add to ptr, !dbg !96
  %5 = load ptr, ptr %4, align 8, !dbg !97
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !98
  ret ptr %5, !dbg !99
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !100 {
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
    #dbg_declare(ptr %code.addr, !106, !DIExpression(), !114)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !107, !DIExpression(), !115)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !108, !DIExpression(), !116)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !109, !DIExpression(), !117)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !110, !DIExpression(), !118)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !119
    #dbg_declare(ptr %control, !111, !DIExpression(), !120)
  %0 = load i16, ptr %code.addr, align 2, !dbg !121
  %conv = zext i16 %0 to i64, !dbg !121
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !122
  %conv1 = zext i16 %1 to i64, !dbg !123
  %shl = shl i64 %conv1, 17, !dbg !124
  %or = or i64 %conv, %shl, !dbg !125
  %2 = load i16, ptr %count.addr, align 2, !dbg !126
  %conv2 = zext i16 %2 to i64, !dbg !127
  %shl3 = shl i64 %conv2, 32, !dbg !128
  %or4 = or i64 %or, %shl3, !dbg !129
  store i64 %or4, ptr %control, align 8, !dbg !120
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !130
    #dbg_declare(ptr %status, !112, !DIExpression(), !131)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !132
    #dbg_declare(ptr %done, !113, !DIExpression(), !133)
  br label %do.body, !dbg !134

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !135
  %4 = load ptr, ptr %input.addr, align 8, !dbg !137
  %5 = load ptr, ptr %output.addr, align 8, !dbg !138
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !139
  store i64 %call, ptr %status, align 8, !dbg !140
  %6 = load i64, ptr %status, align 8, !dbg !141
  %and = and i64 %6, 65535, !dbg !143
  %cmp = icmp ne i64 %and, 0, !dbg !144
  br i1 %cmp, label %if.then, label %if.end, !dbg !145

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !146
  store i64 %7, ptr %retval, align 8, !dbg !147
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !147

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !148
  %shr = lshr i64 %8, 32, !dbg !149
  %and6 = and i64 %shr, 4095, !dbg !150
  %conv7 = trunc i64 %and6 to i16, !dbg !151
  store i16 %conv7, ptr %done, align 2, !dbg !152
  %9 = load i64, ptr %control, align 8, !dbg !153
  %and8 = and i64 %9, -1152640029630136321, !dbg !153
  store i64 %and8, ptr %control, align 8, !dbg !153
  %10 = load i16, ptr %done, align 2, !dbg !154
  %conv9 = zext i16 %10 to i64, !dbg !155
  %shl10 = shl i64 %conv9, 48, !dbg !156
  %11 = load i64, ptr %control, align 8, !dbg !157
  %or11 = or i64 %11, %shl10, !dbg !157
  store i64 %or11, ptr %control, align 8, !dbg !157
  br label %do.cond, !dbg !158

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !159
  %conv12 = zext i16 %12 to i32, !dbg !159
  %13 = load i16, ptr %count.addr, align 2, !dbg !160
  %conv13 = zext i16 %13 to i32, !dbg !160
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !161
  br i1 %cmp14, label %do.body, label %do.end, !dbg !158, !llvm.loop !162

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !165
  store i64 %14, ptr %retval, align 8, !dbg !166
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !166

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !167
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !167
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !167
  %15 = load i64, ptr %retval, align 8, !dbg !167
  ret i64 %15, !dbg !167
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !168 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !172, !DIExpression(), !173)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !174
  %and = and i64 %0, 512, !dbg !176
  %tobool = icmp ne i64 %and, 0, !dbg !176
  br i1 %tobool, label %if.then, label %if.end, !dbg !177

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !178, !srcloc !179
  br label %if.end, !dbg !178

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !180
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !181 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_user_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "8303deb9353c8a1b7ae05a56b5aad94f")
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
!17 = distinct !DISubprogram(name: "stale_user_right", scope: !3, file: !3, line: 15, type: !18, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!22 = !{!23, !24, !29, !30, !31}
!23 = !DILocalVariable(name: "user", arg: 1, scope: !17, file: !3, line: 15, type: !20)
!24 = !DILocalVariable(name: "given", scope: !17, file: !3, line: 17, type: !25)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "arguments", file: !3, line: 10, size: 128, elements: !26)
!26 = !{!27, !28}
!27 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !25, file: !3, line: 11, baseType: !7, size: 64)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "page", scope: !25, file: !3, line: 12, baseType: !7, size: 64, offset: 64)
!29 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 18, type: !7)
!30 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 18, type: !7)
!31 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 18, type: !32)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!33 = !DILocation(line: 15, column: 34, scope: !17)
!34 = !DILocation(line: 17, column: 2, scope: !17)
!35 = !DILocation(line: 17, column: 19, scope: !17)
!36 = !DILocation(line: 18, column: 2, scope: !17)
!37 = !DILocation(line: 18, column: 6, scope: !17)
!38 = !DILocation(line: 18, column: 13, scope: !17)
!39 = !DILocation(line: 18, column: 22, scope: !17)
!40 = !DILocation(line: 20, column: 30, scope: !41)
!41 = distinct !DILexicalBlock(scope: !17, file: !3, line: 20, column: 6)
!42 = !DILocation(line: 20, column: 6, scope: !41)
!43 = !DILocation(line: 20, column: 6, scope: !17)
!44 = !DILocation(line: 21, column: 3, scope: !41)
!45 = !DILocation(line: 22, column: 10, scope: !17)
!46 = !DILocation(line: 22, column: 8, scope: !17)
!47 = !DILocation(line: 23, column: 28, scope: !17)
!48 = !DILocation(line: 23, column: 10, scope: !17)
!49 = !DILocation(line: 23, column: 8, scope: !17)
!50 = !DILocation(line: 24, column: 19, scope: !17)
!51 = !DILocation(line: 24, column: 2, scope: !17)
!52 = !DILocation(line: 24, column: 11, scope: !17)
!53 = !DILocation(line: 25, column: 19, scope: !17)
!54 = !DILocation(line: 25, column: 2, scope: !17)
!55 = !DILocation(line: 25, column: 11, scope: !17)
!56 = !DILocation(line: 26, column: 43, scope: !17)
!57 = !DILocation(line: 26, column: 11, scope: !17)
!58 = !DILocation(line: 26, column: 9, scope: !17)
!59 = !DILocation(line: 27, column: 14, scope: !17)
!60 = !DILocation(line: 27, column: 2, scope: !17)
!61 = !DILocation(line: 28, column: 9, scope: !17)
!62 = !DILocation(line: 28, column: 2, scope: !17)
!63 = !DILocation(line: 29, column: 1, scope: !17)
!64 = !DISubprogram(name: "_copy_from_user", scope: !3, file: !3, line: 8, type: !65, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!65 = !DISubroutineType(types: !66)
!66 = !{!7, !5, !20, !7}
!67 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !68, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !70)
!68 = !DISubroutineType(types: !69)
!69 = !{!7}
!70 = !{!71}
!71 = !DILocalVariable(name: "flags", scope: !67, file: !8, line: 42, type: !7)
!72 = !DILocation(line: 42, column: 2, scope: !67)
!73 = !DILocation(line: 42, column: 6, scope: !67)
!74 = !DILocation(line: 44, column: 2, scope: !67)
!75 = !{i64 19105, i64 19114}
!76 = !DILocation(line: 45, column: 2, scope: !67)
!77 = !{i64 19176}
!78 = !DILocation(line: 46, column: 9, scope: !67)
!79 = !DILocation(line: 47, column: 1, scope: !67)
!80 = !DILocation(line: 46, column: 2, scope: !67)
!81 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !82, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !84)
!82 = !DISubroutineType(types: !83)
!83 = !{!5, !6}
!84 = !{!85, !86}
!85 = !DILocalVariable(name: "variable", arg: 1, scope: !81, file: !8, line: 56, type: !6)
!86 = !DILocalVariable(name: "offset", scope: !81, file: !8, line: 58, type: !7)
!87 = !DILocation(line: 56, column: 46, scope: !81)
!88 = !DILocation(line: 58, column: 2, scope: !81)
!89 = !DILocation(line: 58, column: 6, scope: !81)
!90 = !DILocation(line: 60, column: 2, scope: !81)
!91 = !{i64 19477}
!92 = !DILocation(line: 61, column: 25, scope: !81)
!93 = !DILocation(line: 61, column: 20, scope: !81)
!94 = !DILocation(line: 61, column: 36, scope: !81)
!95 = !DILocation(line: 61, column: 34, scope: !81)
!96 = !DILocation(line: 61, column: 10, scope: !81)
!97 = !DILocation(line: 61, column: 9, scope: !81)
!98 = !DILocation(line: 62, column: 1, scope: !81)
!99 = !DILocation(line: 61, column: 2, scope: !81)
!100 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !101, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !105)
!101 = !DISubroutineType(types: !102)
!102 = !{!7, !103, !103, !103, !5, !5}
!103 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !104)
!104 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!105 = !{!106, !107, !108, !109, !110, !111, !112, !113}
!106 = !DILocalVariable(name: "code", arg: 1, scope: !100, file: !8, line: 19, type: !103)
!107 = !DILocalVariable(name: "count", arg: 2, scope: !100, file: !8, line: 19, type: !103)
!108 = !DILocalVariable(name: "varhead", arg: 3, scope: !100, file: !8, line: 19, type: !103)
!109 = !DILocalVariable(name: "input", arg: 4, scope: !100, file: !8, line: 19, type: !5)
!110 = !DILocalVariable(name: "output", arg: 5, scope: !100, file: !8, line: 19, type: !5)
!111 = !DILocalVariable(name: "control", scope: !100, file: !8, line: 21, type: !7)
!112 = !DILocalVariable(name: "status", scope: !100, file: !8, line: 22, type: !7)
!113 = !DILocalVariable(name: "done", scope: !100, file: !8, line: 23, type: !103)
!114 = !DILocation(line: 19, column: 25, scope: !100)
!115 = !DILocation(line: 19, column: 35, scope: !100)
!116 = !DILocation(line: 19, column: 46, scope: !100)
!117 = !DILocation(line: 19, column: 61, scope: !100)
!118 = !DILocation(line: 19, column: 74, scope: !100)
!119 = !DILocation(line: 21, column: 2, scope: !100)
!120 = !DILocation(line: 21, column: 6, scope: !100)
!121 = !DILocation(line: 21, column: 16, scope: !100)
!122 = !DILocation(line: 21, column: 29, scope: !100)
!123 = !DILocation(line: 21, column: 24, scope: !100)
!124 = !DILocation(line: 21, column: 37, scope: !100)
!125 = !DILocation(line: 21, column: 21, scope: !100)
!126 = !DILocation(line: 21, column: 52, scope: !100)
!127 = !DILocation(line: 21, column: 47, scope: !100)
!128 = !DILocation(line: 21, column: 58, scope: !100)
!129 = !DILocation(line: 21, column: 44, scope: !100)
!130 = !DILocation(line: 22, column: 2, scope: !100)
!131 = !DILocation(line: 22, column: 6, scope: !100)
!132 = !DILocation(line: 23, column: 2, scope: !100)
!133 = !DILocation(line: 23, column: 6, scope: !100)
!134 = !DILocation(line: 25, column: 2, scope: !100)
!135 = !DILocation(line: 26, column: 28, scope: !136)
!136 = distinct !DILexicalBlock(scope: !100, file: !8, line: 25, column: 5)
!137 = !DILocation(line: 26, column: 37, scope: !136)
!138 = !DILocation(line: 26, column: 44, scope: !136)
!139 = !DILocation(line: 26, column: 12, scope: !136)
!140 = !DILocation(line: 26, column: 10, scope: !136)
!141 = !DILocation(line: 27, column: 8, scope: !142)
!142 = distinct !DILexicalBlock(scope: !136, file: !8, line: 27, column: 7)
!143 = !DILocation(line: 27, column: 15, scope: !142)
!144 = !DILocation(line: 27, column: 25, scope: !142)
!145 = !DILocation(line: 27, column: 7, scope: !136)
!146 = !DILocation(line: 28, column: 11, scope: !142)
!147 = !DILocation(line: 28, column: 4, scope: !142)
!148 = !DILocation(line: 29, column: 11, scope: !136)
!149 = !DILocation(line: 29, column: 18, scope: !136)
!150 = !DILocation(line: 29, column: 25, scope: !136)
!151 = !DILocation(line: 29, column: 10, scope: !136)
!152 = !DILocation(line: 29, column: 8, scope: !136)
!153 = !DILocation(line: 30, column: 11, scope: !136)
!154 = !DILocation(line: 31, column: 19, scope: !136)
!155 = !DILocation(line: 31, column: 14, scope: !136)
!156 = !DILocation(line: 31, column: 24, scope: !136)
!157 = !DILocation(line: 31, column: 11, scope: !136)
!158 = !DILocation(line: 32, column: 2, scope: !136)
!159 = !DILocation(line: 32, column: 11, scope: !100)
!160 = !DILocation(line: 32, column: 18, scope: !100)
!161 = !DILocation(line: 32, column: 16, scope: !100)
!162 = distinct !{!162, !134, !163, !164}
!163 = !DILocation(line: 32, column: 23, scope: !100)
!164 = !{!"llvm.loop.mustprogress"}
!165 = !DILocation(line: 33, column: 9, scope: !100)
!166 = !DILocation(line: 33, column: 2, scope: !100)
!167 = !DILocation(line: 34, column: 1, scope: !100)
!168 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !169, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !171)
!169 = !DISubroutineType(types: !170)
!170 = !{null, !7}
!171 = !{!172}
!172 = !DILocalVariable(name: "flags", arg: 1, scope: !168, file: !8, line: 49, type: !7)
!173 = !DILocation(line: 49, column: 36, scope: !168)
!174 = !DILocation(line: 51, column: 6, scope: !175)
!175 = distinct !DILexicalBlock(scope: !168, file: !8, line: 51, column: 6)
!176 = !DILocation(line: 51, column: 12, scope: !175)
!177 = !DILocation(line: 51, column: 6, scope: !168)
!178 = !DILocation(line: 52, column: 3, scope: !175)
!179 = !{i64 19296}
!180 = !DILocation(line: 53, column: 1, scope: !168)
!181 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !182, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!182 = !DISubroutineType(types: !183)
!183 = !{!7, !7, !5, !5}
