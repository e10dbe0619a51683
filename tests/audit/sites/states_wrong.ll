; ModuleID = 'states_wrong.c'
source_filename = "states_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @states_wrong(i64 noundef %gpa) #0 !dbg !17 {
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
  %add.ptr = getelementptr i8, ptr %7, i64 8, !dbg !53
  %call5 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 201, i16 noundef zeroext 4095, i16 noundef zeroext 0, ptr noundef %6, ptr noundef %add.ptr) #6, !dbg !54
  store i64 %call5, ptr %status, align 8, !dbg !55
  %8 = load i64, ptr %flags, align 8, !dbg !56
  call void @irq_restore(i64 noundef %8) #6, !dbg !57
  %9 = load i64, ptr %status, align 8, !dbg !58
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !59
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !59
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !59
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !59
  ret i64 %9, !dbg !60
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !61 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !66
    #dbg_declare(ptr %flags, !65, !DIExpression(), !67)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !68, !srcloc !69
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !70, !srcloc !71
  %0 = load i64, ptr %flags, align 8, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !73
  ret i64 %0, !dbg !74
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !75 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !79, !DIExpression(), !81)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !82
    #dbg_declare(ptr %offset, !80, !DIExpression(), !83)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !84, !srcloc !85
  store i64 %0, ptr %offset, align 8, !dbg !84
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !86
  %2 = ptrtoint ptr %1 to i64, !dbg !87
  %3 = load i64, ptr %offset, align 8, !dbg !88
  %add = add i64 %2, %3, !dbg !89
  %4 = inttoptr i64 %add to ptr, !dbg !90
  %5 = load ptr, ptr %4, align 8, !dbg !91
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !92
  ret ptr %5, !dbg !93
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !94 {
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
    #dbg_declare(ptr %code.addr, !100, !DIExpression(), !108)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !101, !DIExpression(), !109)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !102, !DIExpression(), !110)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !103, !DIExpression(), !111)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !104, !DIExpression(), !112)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !113
    #dbg_declare(ptr %control, !105, !DIExpression(), !114)
  %0 = load i16, ptr %code.addr, align 2, !dbg !115
  %conv = zext i16 %0 to i64, !dbg !115
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !116
  %conv1 = zext i16 %1 to i64, !dbg !117
  %shl = shl i64 %conv1, 17, !dbg !118
  %or = or i64 %conv, %shl, !dbg !119
  %2 = load i16, ptr %count.addr, align 2, !dbg !120
  %conv2 = zext i16 %2 to i64, !dbg !121
  %shl3 = shl i64 %conv2, 32, !dbg !122
  %or4 = or i64 %or, %shl3, !dbg !123
  store i64 %or4, ptr %control, align 8, !dbg !114
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !124
    #dbg_declare(ptr %status, !106, !DIExpression(), !125)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !126
    #dbg_declare(ptr %done, !107, !DIExpression(), !127)
  br label %do.body, !dbg !128

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !129
  %4 = load ptr, ptr %input.addr, align 8, !dbg !131
  %5 = load ptr, ptr %output.addr, align 8, !dbg !132
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !133
  store i64 %call, ptr %status, align 8, !dbg !134
  %6 = load i64, ptr %status, align 8, !dbg !135
  %and = and i64 %6, 65535, !dbg !137
  %cmp = icmp ne i64 %and, 0, !dbg !138
  br i1 %cmp, label %if.then, label %if.end, !dbg !139

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !140
  store i64 %7, ptr %retval, align 8, !dbg !141
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !141

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !142
  %shr = lshr i64 %8, 32, !dbg !143
  %and6 = and i64 %shr, 4095, !dbg !144
  %conv7 = trunc i64 %and6 to i16, !dbg !145
  store i16 %conv7, ptr %done, align 2, !dbg !146
  %9 = load i64, ptr %control, align 8, !dbg !147
  %and8 = and i64 %9, -1152640029630136321, !dbg !147
  store i64 %and8, ptr %control, align 8, !dbg !147
  %10 = load i16, ptr %done, align 2, !dbg !148
  %conv9 = zext i16 %10 to i64, !dbg !149
  %shl10 = shl i64 %conv9, 48, !dbg !150
  %11 = load i64, ptr %control, align 8, !dbg !151
  %or11 = or i64 %11, %shl10, !dbg !151
  store i64 %or11, ptr %control, align 8, !dbg !151
  br label %do.cond, !dbg !152

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !153
  %conv12 = zext i16 %12 to i32, !dbg !153
  %13 = load i16, ptr %count.addr, align 2, !dbg !154
  %conv13 = zext i16 %13 to i32, !dbg !154
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !155
  br i1 %cmp14, label %do.body, label %do.end, !dbg !152, !llvm.loop !156

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !159
  store i64 %14, ptr %retval, align 8, !dbg !160
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !160

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !161
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !161
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !161
  %15 = load i64, ptr %retval, align 8, !dbg !161
  ret i64 %15, !dbg !161
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !162 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !166, !DIExpression(), !167)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !168
  %and = and i64 %0, 512, !dbg !170
  %tobool = icmp ne i64 %and, 0, !dbg !170
  br i1 %tobool, label %if.then, label %if.end, !dbg !171

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !172, !srcloc !173
  br label %if.end, !dbg !172

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !174
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !175 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "states_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "aa27b3adae6f6aeeaddf4708d3076400")
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
!17 = distinct !DISubprogram(name: "states_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
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
!53 = !DILocation(line: 18, column: 60, scope: !17)
!54 = !DILocation(line: 18, column: 11, scope: !17)
!55 = !DILocation(line: 18, column: 9, scope: !17)
!56 = !DILocation(line: 19, column: 14, scope: !17)
!57 = !DILocation(line: 19, column: 2, scope: !17)
!58 = !DILocation(line: 20, column: 9, scope: !17)
!59 = !DILocation(line: 21, column: 1, scope: !17)
!60 = !DILocation(line: 20, column: 2, scope: !17)
!61 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !62, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !64)
!62 = !DISubroutineType(types: !63)
!63 = !{!7}
!64 = !{!65}
!65 = !DILocalVariable(name: "flags", scope: !61, file: !8, line: 42, type: !7)
!66 = !DILocation(line: 42, column: 2, scope: !61)
!67 = !DILocation(line: 42, column: 6, scope: !61)
!68 = !DILocation(line: 44, column: 2, scope: !61)
!69 = !{i64 20393, i64 20402}
!70 = !DILocation(line: 45, column: 2, scope: !61)
!71 = !{i64 20464}
!72 = !DILocation(line: 46, column: 9, scope: !61)
!73 = !DILocation(line: 47, column: 1, scope: !61)
!74 = !DILocation(line: 46, column: 2, scope: !61)
!75 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !76, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !78)
!76 = !DISubroutineType(types: !77)
!77 = !{!6, !5}
!78 = !{!79, !80}
!79 = !DILocalVariable(name: "variable", arg: 1, scope: !75, file: !8, line: 56, type: !5)
!80 = !DILocalVariable(name: "offset", scope: !75, file: !8, line: 58, type: !7)
!81 = !DILocation(line: 56, column: 46, scope: !75)
!82 = !DILocation(line: 58, column: 2, scope: !75)
!83 = !DILocation(line: 58, column: 6, scope: !75)
!84 = !DILocation(line: 60, column: 2, scope: !75)
!85 = !{i64 20765}
!86 = !DILocation(line: 61, column: 25, scope: !75)
!87 = !DILocation(line: 61, column: 20, scope: !75)
!88 = !DILocation(line: 61, column: 36, scope: !75)
!89 = !DILocation(line: 61, column: 34, scope: !75)
!90 = !DILocation(line: 61, column: 10, scope: !75)
!91 = !DILocation(line: 61, column: 9, scope: !75)
!92 = !DILocation(line: 62, column: 1, scope: !75)
!93 = !DILocation(line: 61, column: 2, scope: !75)
!94 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !95, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !99)
!95 = !DISubroutineType(types: !96)
!96 = !{!7, !97, !97, !97, !6, !6}
!97 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !98)
!98 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!99 = !{!100, !101, !102, !103, !104, !105, !106, !107}
!100 = !DILocalVariable(name: "code", arg: 1, scope: !94, file: !8, line: 19, type: !97)
!101 = !DILocalVariable(name: "count", arg: 2, scope: !94, file: !8, line: 19, type: !97)
!102 = !DILocalVariable(name: "varhead", arg: 3, scope: !94, file: !8, line: 19, type: !97)
!103 = !DILocalVariable(name: "input", arg: 4, scope: !94, file: !8, line: 19, type: !6)
!104 = !DILocalVariable(name: "output", arg: 5, scope: !94, file: !8, line: 19, type: !6)
!105 = !DILocalVariable(name: "control", scope: !94, file: !8, line: 21, type: !7)
!106 = !DILocalVariable(name: "status", scope: !94, file: !8, line: 22, type: !7)
!107 = !DILocalVariable(name: "done", scope: !94, file: !8, line: 23, type: !97)
!108 = !DILocation(line: 19, column: 25, scope: !94)
!109 = !DILocation(line: 19, column: 35, scope: !94)
!110 = !DILocation(line: 19, column: 46, scope: !94)
!111 = !DILocation(line: 19, column: 61, scope: !94)
!112 = !DILocation(line: 19, column: 74, scope: !94)
!113 = !DILocation(line: 21, column: 2, scope: !94)
!114 = !DILocation(line: 21, column: 6, scope: !94)
!115 = !DILocation(line: 21, column: 16, scope: !94)
!116 = !DILocation(line: 21, column: 29, scope: !94)
!117 = !DILocation(line: 21, column: 24, scope: !94)
!118 = !DILocation(line: 21, column: 37, scope: !94)
!119 = !DILocation(line: 21, column: 21, scope: !94)
!120 = !DILocation(line: 21, column: 52, scope: !94)
!121 = !DILocation(line: 21, column: 47, scope: !94)
!122 = !DILocation(line: 21, column: 58, scope: !94)
!123 = !DILocation(line: 21, column: 44, scope: !94)
!124 = !DILocation(line: 22, column: 2, scope: !94)
!125 = !DILocation(line: 22, column: 6, scope: !94)
!126 = !DILocation(line: 23, column: 2, scope: !94)
!127 = !DILocation(line: 23, column: 6, scope: !94)
!128 = !DILocation(line: 25, column: 2, scope: !94)
!129 = !DILocation(line: 26, column: 28, scope: !130)
!130 = distinct !DILexicalBlock(scope: !94, file: !8, line: 25, column: 5)
!131 = !DILocation(line: 26, column: 37, scope: !130)
!132 = !DILocation(line: 26, column: 44, scope: !130)
!133 = !DILocation(line: 26, column: 12, scope: !130)
!134 = !DILocation(line: 26, column: 10, scope: !130)
!135 = !DILocation(line: 27, column: 8, scope: !136)
!136 = distinct !DILexicalBlock(scope: !130, file: !8, line: 27, column: 7)
!137 = !DILocation(line: 27, column: 15, scope: !136)
!138 = !DILocation(line: 27, column: 25, scope: !136)
!139 = !DILocation(line: 27, column: 7, scope: !130)
!140 = !DILocation(line: 28, column: 11, scope: !136)
!141 = !DILocation(line: 28, column: 4, scope: !136)
!142 = !DILocation(line: 29, column: 11, scope: !130)
!143 = !DILocation(line: 29, column: 18, scope: !130)
!144 = !DILocation(line: 29, column: 25, scope: !130)
!145 = !DILocation(line: 29, column: 10, scope: !130)
!146 = !DILocation(line: 29, column: 8, scope: !130)
!147 = !DILocation(line: 30, column: 11, scope: !130)
!148 = !DILocation(line: 31, column: 19, scope: !130)
!149 = !DILocation(line: 31, column: 14, scope: !130)
!150 = !DILocation(line: 31, column: 24, scope: !130)
!151 = !DILocation(line: 31, column: 11, scope: !130)
!152 = !DILocation(line: 32, column: 2, scope: !130)
!153 = !DILocation(line: 32, column: 11, scope: !94)
!154 = !DILocation(line: 32, column: 18, scope: !94)
!155 = !DILocation(line: 32, column: 16, scope: !94)
!156 = distinct !{!156, !128, !157, !158}
!157 = !DILocation(line: 32, column: 23, scope: !94)
!158 = !{!"llvm.loop.mustprogress"}
!159 = !DILocation(line: 33, column: 9, scope: !94)
!160 = !DILocation(line: 33, column: 2, scope: !94)
!161 = !DILocation(line: 34, column: 1, scope: !94)
!162 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !163, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !165)
!163 = !DISubroutineType(types: !164)
!164 = !{null, !7}
!165 = !{!166}
!166 = !DILocalVariable(name: "flags", arg: 1, scope: !162, file: !8, line: 49, type: !7)
!167 = !DILocation(line: 49, column: 36, scope: !162)
!168 = !DILocation(line: 51, column: 6, scope: !169)
!169 = distinct !DILexicalBlock(scope: !162, file: !8, line: 51, column: 6)
!170 = !DILocation(line: 51, column: 12, scope: !169)
!171 = !DILocation(line: 51, column: 6, scope: !162)
!172 = !DILocation(line: 52, column: 3, scope: !169)
!173 = !{i64 20584}
!174 = !DILocation(line: 53, column: 1, scope: !162)
!175 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !176, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!176 = !DISubroutineType(types: !177)
!177 = !{!7, !7, !6, !6}
