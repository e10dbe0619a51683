; ModuleID = 'states_right.c'
source_filename = "states_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @states_right(i64 noundef %gpa) #0 !dbg !17 {
entry:
  %gpa.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  store i64 %gpa, ptr %gpa.addr, align 8
    #dbg_declare(ptr %gpa.addr, !21, !DIExpression(), !30)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !31
    #dbg_declare(ptr %flags, !22, !DIExpression(), !32)
  %call = call i64 @irq_save() #6, !dbg !33
  store i64 %call, ptr %flags, align 8, !dbg !32
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !34
    #dbg_declare(ptr %input, !23, !DIExpression(), !35)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !36
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !37
  store ptr %call1, ptr %input, align 8, !dbg !35
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !38
    #dbg_declare(ptr %output, !25, !DIExpression(), !39)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !40
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !41
  store ptr %call2, ptr %output, align 8, !dbg !39
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !42
    #dbg_declare(ptr %status, !29, !DIExpression(), !43)
  %2 = load ptr, ptr %input, align 8, !dbg !44
  %arrayidx = getelementptr i64, ptr %2, i64 0, !dbg !44
  store i64 -1, ptr %arrayidx, align 8, !dbg !45
  %3 = load ptr, ptr %input, align 8, !dbg !46
  %arrayidx3 = getelementptr i64, ptr %3, i64 1, !dbg !46
  store i64 0, ptr %arrayidx3, align 8, !dbg !47
  %4 = load i64, ptr %gpa.addr, align 8, !dbg !48
  %5 = load ptr, ptr %input, align 8, !dbg !49
  %arrayidx4 = getelementptr i64, ptr %5, i64 2, !dbg !49
  store i64 %4, ptr %arrayidx4, align 8, !dbg !50
  %6 = load ptr, ptr %input, align 8, !dbg !51
  %7 = load ptr, ptr %output, align 8, !dbg !52
  %call5 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 201, i16 noundef zeroext 4095, i16 noundef zeroext 0, ptr noundef %6, ptr noundef %7) #6, !dbg !53
  store i64 %call5, ptr %status, align 8, !dbg !54
  %8 = load i64, ptr %flags, align 8, !dbg !55
  call void @irq_restore(i64 noundef %8) #6, !dbg !56
  %9 = load i64, ptr %status, align 8, !dbg !57
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !58
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !58
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !58
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !58
  ret i64 %9, !dbg !59
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !60 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !65
    #dbg_declare(ptr %flags, !64, !DIExpression(), !66)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !67, !srcloc !68
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !69, !srcloc !70
  %0 = load i64, ptr %flags, align 8, !dbg !71
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !72
  ret i64 %0, !dbg !73
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !74 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !78, !DIExpression(), !80)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !81
    #dbg_declare(ptr %offset, !79, !DIExpression(), !82)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !83, !srcloc !84
  store i64 %0, ptr %offset, align 8, !dbg !83
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !85
  %2 = ptrtoint ptr %1 to i64, !dbg !86
  %3 = load i64, ptr %offset, align 8, !dbg !87
  %add = add i64 %2, %3, !dbg !88
  %4 = inttoptr i64 %add to ptr, !dbg !89
  %5 = load ptr, ptr %4, align 8, !dbg !90
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !91
  ret ptr %5, !dbg !92
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !93 {
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
    #dbg_declare(ptr %code.addr, !99, !DIExpression(), !107)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !100, !DIExpression(), !108)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !101, !DIExpression(), !109)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !102, !DIExpression(), !110)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !103, !DIExpression(), !111)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !112
    #dbg_declare(ptr %control, !104, !DIExpression(), !113)
  %0 = load i16, ptr %code.addr, align 2, !dbg !114
  %conv = zext i16 %0 to i64, !dbg !114
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !115
  %conv1 = zext i16 %1 to i64, !dbg !116
  %shl = shl i64 %conv1, 17, !dbg !117
  %or = or i64 %conv, %shl, !dbg !118
  %2 = load i16, ptr %count.addr, align 2, !dbg !119
  %conv2 = zext i16 %2 to i64, !dbg !120
  %shl3 = shl i64 %conv2, 32, !dbg !121
  %or4 = or i64 %or, %shl3, !dbg !122
  store i64 %or4, ptr %control, align 8, !dbg !113
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !123
    #dbg_declare(ptr %status, !105, !DIExpression(), !124)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !125
    #dbg_declare(ptr %done, !106, !DIExpression(), !126)
  br label %do.body, !dbg !127

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !128
  %4 = load ptr, ptr %input.addr, align 8, !dbg !130
  %5 = load ptr, ptr %output.addr, align 8, !dbg !131
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !132
  store i64 %call, ptr %status, align 8, !dbg !133
  %6 = load i64, ptr %status, align 8, !dbg !134
  %and = and i64 %6, 65535, !dbg !136
  %cmp = icmp ne i64 %and, 0, !dbg !137
  br i1 %cmp, label %if.then, label %if.end, !dbg !138

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !139
  store i64 %7, ptr %retval, align 8, !dbg !140
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !140

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !141
  %shr = lshr i64 %8, 32, !dbg !142
  %and6 = and i64 %shr, 4095, !dbg !143
  %conv7 = trunc i64 %and6 to i16, !dbg !144
  store i16 %conv7, ptr %done, align 2, !dbg !145
  %9 = load i64, ptr %control, align 8, !dbg !146
  %and8 = and i64 %9, -1152640029630136321, !dbg !146
  store i64 %and8, ptr %control, align 8, !dbg !146
  %10 = load i16, ptr %done, align 2, !dbg !147
  %conv9 = zext i16 %10 to i64, !dbg !148
  %shl10 = shl i64 %conv9, 48, !dbg !149
  %11 = load i64, ptr %control, align 8, !dbg !150
  %or11 = or i64 %11, %shl10, !dbg !150
  store i64 %or11, ptr %control, align 8, !dbg !150
  br label %do.cond, !dbg !151

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !152
  %conv12 = zext i16 %12 to i32, !dbg !152
  %13 = load i16, ptr %count.addr, align 2, !dbg !153
  %conv13 = zext i16 %13 to i32, !dbg !153
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !154
  br i1 %cmp14, label %do.body, label %do.end, !dbg !151, !llvm.loop !155

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !158
  store i64 %14, ptr %retval, align 8, !dbg !159
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !159

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !160
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !160
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !160
  %15 = load i64, ptr %retval, align 8, !dbg !160
  ret i64 %15, !dbg !160
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !161 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !165, !DIExpression(), !166)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !167
  %and = and i64 %0, 512, !dbg !169
  %tobool = icmp ne i64 %and, 0, !dbg !169
  br i1 %tobool, label %if.then, label %if.end, !dbg !170

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !171, !srcloc !172
  br label %if.end, !dbg !171

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !173
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !174 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "states_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "eb267cfd2fbd5ba2e34b9b5d489f1c4f")
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
!17 = distinct !DISubprogram(name: "states_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7}
!20 = !{!21, !22, !23, !25, !29}
!21 = !DILocalVariable(name: "gpa", arg: 1, scope: !17, file: !3, line: 8, type: !7)
!22 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!23 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !24)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!25 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !28)
!28 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!29 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 13, type: !7)
!30 = !DILocation(line: 8, column: 22, scope: !17)
!31 = !DILocation(line: 10, column: 2, scope: !17)
!32 = !DILocation(line: 10, column: 6, scope: !17)
!33 = !DILocation(line: 10, column: 14, scope: !17)
!34 = !DILocation(line: 11, column: 2, scope: !17)
!35 = !DILocation(line: 11, column: 7, scope: !17)
!36 = !DILocation(line: 11, column: 33, scope: !17)
!37 = !DILocation(line: 11, column: 15, scope: !17)
!38 = !DILocation(line: 12, column: 2, scope: !17)
!39 = !DILocation(line: 12, column: 6, scope: !17)
!40 = !DILocation(line: 12, column: 33, scope: !17)
!41 = !DILocation(line: 12, column: 15, scope: !17)
!42 = !DILocation(line: 13, column: 2, scope: !17)
!43 = !DILocation(line: 13, column: 6, scope: !17)
!44 = !DILocation(line: 15, column: 2, scope: !17)
!45 = !DILocation(line: 15, column: 11, scope: !17)
!46 = !DILocation(line: 16, column: 2, scope: !17)
!47 = !DILocation(line: 16, column: 11, scope: !17)
!48 = !DILocation(line: 17, column: 13, scope: !17)
!49 = !DILocation(line: 17, column: 2, scope: !17)
!50 = !DILocation(line: 17, column: 11, scope: !17)
!51 = !DILocation(line: 18, column: 46, scope: !17)
!52 = !DILocation(line: 18, column: 53, scope: !17)
!53 = !DILocation(line: 18, column: 11, scope: !17)
!54 = !DILocation(line: 18, column: 9, scope: !17)
!55 = !DILocation(line: 19, column: 14, scope: !17)
!56 = !DILocation(line: 19, column: 2, scope: !17)
!57 = !DILocation(line: 20, column: 9, scope: !17)
!58 = !DILocation(line: 21, column: 1, scope: !17)
!59 = !DILocation(line: 20, column: 2, scope: !17)
!60 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !61, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !63)
!61 = !DISubroutineType(types: !62)
!62 = !{!7}
!63 = !{!64}
!64 = !DILocalVariable(name: "flags", scope: !60, file: !8, line: 42, type: !7)
!65 = !DILocation(line: 42, column: 2, scope: !60)
!66 = !DILocation(line: 42, column: 6, scope: !60)
!67 = !DILocation(line: 44, column: 2, scope: !60)
!68 = !{i64 20314, i64 20323}
!69 = !DILocation(line: 45, column: 2, scope: !60)
!70 = !{i64 20385}
!71 = !DILocation(line: 46, column: 9, scope: !60)
!72 = !DILocation(line: 47, column: 1, scope: !60)
!73 = !DILocation(line: 46, column: 2, scope: !60)
!74 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !75, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !77)
!75 = !DISubroutineType(types: !76)
!76 = !{!6, !5}
!77 = !{!78, !79}
!78 = !DILocalVariable(name: "variable", arg: 1, scope: !74, file: !8, line: 56, type: !5)
!79 = !DILocalVariable(name: "offset", scope: !74, file: !8, line: 58, type: !7)
!80 = !DILocation(line: 56, column: 46, scope: !74)
!81 = !DILocation(line: 58, column: 2, scope: !74)
!82 = !DILocation(line: 58, column: 6, scope: !74)
!83 = !DILocation(line: 60, column: 2, scope: !74)
!84 = !{i64 20686}
!85 = !DILocation(line: 61, column: 25, scope: !74)
!86 = !DILocation(line: 61, column: 20, scope: !74)
!87 = !DILocation(line: 61, column: 36, scope: !74)
!88 = !DILocation(line: 61, column: 34, scope: !74)
!89 = !DILocation(line: 61, column: 10, scope: !74)
!90 = !DILocation(line: 61, column: 9, scope: !74)
!91 = !DILocation(line: 62, column: 1, scope: !74)
!92 = !DILocation(line: 61, column: 2, scope: !74)
!93 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !94, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !98)
!94 = !DISubroutineType(types: !95)
!95 = !{!7, !96, !96, !96, !6, !6}
!96 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !97)
!97 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!98 = !{!99, !100, !101, !102, !103, !104, !105, !106}
!99 = !DILocalVariable(name: "code", arg: 1, scope: !93, file: !8, line: 19, type: !96)
!100 = !DILocalVariable(name: "count", arg: 2, scope: !93, file: !8, line: 19, type: !96)
!101 = !DILocalVariable(name: "varhead", arg: 3, scope: !93, file: !8, line: 19, type: !96)
!102 = !DILocalVariable(name: "input", arg: 4, scope: !93, file: !8, line: 19, type: !6)
!103 = !DILocalVariable(name: "output", arg: 5, scope: !93, file: !8, line: 19, type: !6)
!104 = !DILocalVariable(name: "control", scope: !93, file: !8, line: 21, type: !7)
!105 = !DILocalVariable(name: "status", scope: !93, file: !8, line: 22, type: !7)
!106 = !DILocalVariable(name: "done", scope: !93, file: !8, line: 23, type: !96)
!107 = !DILocation(line: 19, column: 25, scope: !93)
!108 = !DILocation(line: 19, column: 35, scope: !93)
!109 = !DILocation(line: 19, column: 46, scope: !93)
!110 = !DILocation(line: 19, column: 61, scope: !93)
!111 = !DILocation(line: 19, column: 74, scope: !93)
!112 = !DILocation(line: 21, column: 2, scope: !93)
!113 = !DILocation(line: 21, column: 6, scope: !93)
!114 = !DILocation(line: 21, column: 16, scope: !93)
!115 = !DILocation(line: 21, column: 29, scope: !93)
!116 = !DILocation(line: 21, column: 24, scope: !93)
!117 = !DILocation(line: 21, column: 37, scope: !93)
!118 = !DILocation(line: 21, column: 21, scope: !93)
!119 = !DILocation(line: 21, column: 52, scope: !93)
!120 = !DILocation(line: 21, column: 47, scope: !93)
!121 = !DILocation(line: 21, column: 58, scope: !93)
!122 = !DILocation(line: 21, column: 44, scope: !93)
!123 = !DILocation(line: 22, column: 2, scope: !93)
!124 = !DILocation(line: 22, column: 6, scope: !93)
!125 = !DILocation(line: 23, column: 2, scope: !93)
!126 = !DILocation(line: 23, column: 6, scope: !93)
!127 = !DILocation(line: 25, column: 2, scope: !93)
!128 = !DILocation(line: 26, column: 28, scope: !129)
!129 = distinct !DILexicalBlock(scope: !93, file: !8, line: 25, column: 5)
!130 = !DILocation(line: 26, column: 37, scope: !129)
!131 = !DILocation(line: 26, column: 44, scope: !129)
!132 = !DILocation(line: 26, column: 12, scope: !129)
!133 = !DILocation(line: 26, column: 10, scope: !129)
!134 = !DILocation(line: 27, column: 8, scope: !135)
!135 = distinct !DILexicalBlock(scope: !129, file: !8, line: 27, column: 7)
!136 = !DILocation(line: 27, column: 15, scope: !135)
!137 = !DILocation(line: 27, column: 25, scope: !135)
!138 = !DILocation(line: 27, column: 7, scope: !129)
!139 = !DILocation(line: 28, column: 11, scope: !135)
!140 = !DILocation(line: 28, column: 4, scope: !135)
!141 = !DILocation(line: 29, column: 11, scope: !129)
!142 = !DILocation(line: 29, column: 18, scope: !129)
!143 = !DILocation(line: 29, column: 25, scope: !129)
!144 = !DILocation(line: 29, column: 10, scope: !129)
!145 = !DILocation(line: 29, column: 8, scope: !129)
!146 = !DILocation(line: 30, column: 11, scope: !129)
!147 = !DILocation(line: 31, column: 19, scope: !129)
!148 = !DILocation(line: 31, column: 14, scope: !129)
!149 = !DILocation(line: 31, column: 24, scope: !129)
!150 = !DILocation(line: 31, column: 11, scope: !129)
!151 = !DILocation(line: 32, column: 2, scope: !129)
!152 = !DILocation(line: 32, column: 11, scope: !93)
!153 = !DILocation(line: 32, column: 18, scope: !93)
!154 = !DILocation(line: 32, column: 16, scope: !93)
!155 = distinct !{!155, !127, !156, !157}
!156 = !DILocation(line: 32, column: 23, scope: !93)
!157 = !{!"llvm.loop.mustprogress"}
!158 = !DILocation(line: 33, column: 9, scope: !93)
!159 = !DILocation(line: 33, column: 2, scope: !93)
!160 = !DILocation(line: 34, column: 1, scope: !93)
!161 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !162, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !164)
!162 = !DISubroutineType(types: !163)
!163 = !{null, !7}
!164 = !{!165}
!165 = !DILocalVariable(name: "flags", arg: 1, scope: !161, file: !8, line: 49, type: !7)
!166 = !DILocation(line: 49, column: 36, scope: !161)
!167 = !DILocation(line: 51, column: 6, scope: !168)
!168 = distinct !DILexicalBlock(scope: !161, file: !8, line: 51, column: 6)
!169 = !DILocation(line: 51, column: 12, scope: !168)
!170 = !DILocation(line: 51, column: 6, scope: !161)
!171 = !DILocation(line: 52, column: 3, scope: !168)
!172 = !{i64 20505}
!173 = !DILocation(line: 53, column: 1, scope: !161)
!174 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!175 = !DISubroutineType(types: !176)
!176 = !{!7, !7, !6, !6}
