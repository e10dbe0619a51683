; ModuleID = 'note_inclusive.c'
source_filename = "note_inclusive.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @note_inclusive(i64 noundef %start, i64 noundef %end) #0 !dbg !17 {
entry:
  %start.addr = alloca i64, align 8
  %end.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %page = alloca i64, align 8
  %last = alloca i64, align 8
  %input = alloca ptr, align 8
  %count = alloca i16, align 2
  store i64 %start, ptr %start.addr, align 8
    #dbg_declare(ptr %start.addr, !21, !DIExpression(), !32)
  store i64 %end, ptr %end.addr, align 8
    #dbg_declare(ptr %end.addr, !22, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !34
    #dbg_declare(ptr %flags, !23, !DIExpression(), !35)
  %call = call i64 @irq_save() #6, !dbg !36
  store i64 %call, ptr %flags, align 8, !dbg !35
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !34
    #dbg_declare(ptr %status, !24, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #5, !dbg !34
    #dbg_declare(ptr %page, !25, !DIExpression(), !38)
  %0 = load i64, ptr %start.addr, align 8, !dbg !39
  %shr = lshr i64 %0, 12, !dbg !40
  store i64 %shr, ptr %page, align 8, !dbg !38
  call void @llvm.lifetime.start.p0(i64 8, ptr %last) #5, !dbg !34
    #dbg_declare(ptr %last, !26, !DIExpression(), !41)
  %1 = load i64, ptr %end.addr, align 8, !dbg !42
  %add = add i64 %1, 4095, !dbg !43
  %shr1 = lshr i64 %add, 12, !dbg !44
  store i64 %shr1, ptr %last, align 8, !dbg !41
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !45
    #dbg_declare(ptr %input, !27, !DIExpression(), !46)
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !47
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %2) #6, !dbg !48
  store ptr %call2, ptr %input, align 8, !dbg !46
  call void @llvm.lifetime.start.p0(i64 2, ptr %count) #5, !dbg !49
    #dbg_declare(ptr %count, !29, !DIExpression(), !50)
  store i16 0, ptr %count, align 2, !dbg !50
  %3 = load ptr, ptr %input, align 8, !dbg !51
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !51
  store i64 1, ptr %arrayidx, align 8, !dbg !52
  %4 = load ptr, ptr %input, align 8, !dbg !53
  %arrayidx3 = getelementptr i64, ptr %4, i64 1, !dbg !53
  store i64 0, ptr %arrayidx3, align 8, !dbg !54
  %5 = load ptr, ptr %input, align 8, !dbg !55
  %arrayidx4 = getelementptr i64, ptr %5, i64 2, !dbg !55
  store i64 -1, ptr %arrayidx4, align 8, !dbg !56
  br label %while.cond, !dbg !57

while.cond:                                       ; preds = %while.body, %entry
  %6 = load i64, ptr %page, align 8, !dbg !58
  %7 = load i64, ptr %last, align 8, !dbg !59
  %cmp = icmp ult i64 %6, %7, !dbg !60
  br i1 %cmp, label %land.rhs, label %land.end, !dbg !61

land.rhs:                                         ; preds = %while.cond
  %8 = load i16, ptr %count, align 2, !dbg !62
  %conv = zext i16 %8 to i32, !dbg !62
  %cmp5 = icmp slt i32 %conv, 500, !dbg !63
  br label %land.end

land.end:                                         ; preds = %land.rhs, %while.cond
  %9 = phi i1 [ false, %while.cond ], [ %cmp5, %land.rhs ], !dbg !64
  br i1 %9, label %while.body, label %while.end, !dbg !57

while.body:                                       ; preds = %land.end
  %10 = load i64, ptr %page, align 8, !dbg !65
  %inc = add i64 %10, 1, !dbg !65
  store i64 %inc, ptr %page, align 8, !dbg !65
  %shl = shl i64 %10, 12, !dbg !66
  %11 = load ptr, ptr %input, align 8, !dbg !67
  %12 = load i16, ptr %count, align 2, !dbg !68
  %inc7 = add i16 %12, 1, !dbg !68
  store i16 %inc7, ptr %count, align 2, !dbg !68
  %conv8 = zext i16 %12 to i32, !dbg !69
  %add9 = add i32 3, %conv8, !dbg !70
  %idxprom = sext i32 %add9 to i64, !dbg !67
  %arrayidx10 = getelementptr i64, ptr %11, i64 %idxprom, !dbg !67
  store i64 %shl, ptr %arrayidx10, align 8, !dbg !71
  br label %while.cond, !dbg !57, !llvm.loop !72

while.end:                                        ; preds = %land.end
  %13 = load i16, ptr %count, align 2, !dbg !75
  %14 = load ptr, ptr %input, align 8, !dbg !76
  %call11 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 3, i16 noundef zeroext %13, i16 noundef zeroext 0, ptr noundef %14, ptr noundef null) #6, !dbg !77
  store i64 %call11, ptr %status, align 8, !dbg !78
  %15 = load i64, ptr %flags, align 8, !dbg !79
  call void @irq_restore(i64 noundef %15) #6, !dbg !80
  %16 = load i64, ptr %status, align 8, !dbg !81
  call void @llvm.lifetime.end.p0(i64 2, ptr %count) #5, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %last) #5, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #5, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !82
  ret i64 %16, !dbg !83
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !84 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !89
    #dbg_declare(ptr %flags, !88, !DIExpression(), !90)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !91, !srcloc !92
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !93, !srcloc !94
  %0 = load i64, ptr %flags, align 8, !dbg !95
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !96
  ret i64 %0, !dbg !97
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !98 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !102, !DIExpression(), !104)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !105
    #dbg_declare(ptr %offset, !103, !DIExpression(), !106)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !107, !srcloc !108
  store i64 %0, ptr %offset, align 8, !dbg !107
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !109
  %2 = ptrtoint ptr %1 to i64, !dbg !110
  %3 = load i64, ptr %offset, align 8, !dbg !111
  %add = add i64 %2, %3, !dbg !112
  %4 = inttoptr i64 %add to ptr, !dbg !113
  %5 = load ptr, ptr %4, align 8, !dbg !114
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !115
  ret ptr %5, !dbg !116
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !117 {
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
    #dbg_declare(ptr %code.addr, !121, !DIExpression(), !129)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !122, !DIExpression(), !130)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !123, !DIExpression(), !131)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !124, !DIExpression(), !132)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !125, !DIExpression(), !133)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !134
    #dbg_declare(ptr %control, !126, !DIExpression(), !135)
  %0 = load i16, ptr %code.addr, align 2, !dbg !136
  %conv = zext i16 %0 to i64, !dbg !136
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !137
  %conv1 = zext i16 %1 to i64, !dbg !138
  %shl = shl i64 %conv1, 17, !dbg !139
  %or = or i64 %conv, %shl, !dbg !140
  %2 = load i16, ptr %count.addr, align 2, !dbg !141
  %conv2 = zext i16 %2 to i64, !dbg !142
  %shl3 = shl i64 %conv2, 32, !dbg !143
  %or4 = or i64 %or, %shl3, !dbg !144
  store i64 %or4, ptr %control, align 8, !dbg !135
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !145
    #dbg_declare(ptr %status, !127, !DIExpression(), !146)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !147
    #dbg_declare(ptr %done, !128, !DIExpression(), !148)
  br label %do.body, !dbg !149

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !150
  %4 = load ptr, ptr %input.addr, align 8, !dbg !152
  %5 = load ptr, ptr %output.addr, align 8, !dbg !153
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !154
  store i64 %call, ptr %status, align 8, !dbg !155
  %6 = load i64, ptr %status, align 8, !dbg !156
  %and = and i64 %6, 65535, !dbg !158
  %cmp = icmp ne i64 %and, 0, !dbg !159
  br i1 %cmp, label %if.then, label %if.end, !dbg !160

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !161
  store i64 %7, ptr %retval, align 8, !dbg !162
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !162

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !163
  %shr = lshr i64 %8, 32, !dbg !164
  %and6 = and i64 %shr, 4095, !dbg !165
  %conv7 = trunc i64 %and6 to i16, !dbg !166
  store i16 %conv7, ptr %done, align 2, !dbg !167
  %9 = load i64, ptr %control, align 8, !dbg !168
  %and8 = and i64 %9, -1152640029630136321, !dbg !168
  store i64 %and8, ptr %control, align 8, !dbg !168
  %10 = load i16, ptr %done, align 2, !dbg !169
  %conv9 = zext i16 %10 to i64, !dbg !170
  %shl10 = shl i64 %conv9, 48, !dbg !171
  %11 = load i64, ptr %control, align 8, !dbg !172
  %or11 = or i64 %11, %shl10, !dbg !172
  store i64 %or11, ptr %control, align 8, !dbg !172
  br label %do.cond, !dbg !173

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !174
  %conv12 = zext i16 %12 to i32, !dbg !174
  %13 = load i16, ptr %count.addr, align 2, !dbg !175
  %conv13 = zext i16 %13 to i32, !dbg !175
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !176
  br i1 %cmp14, label %do.body, label %do.end, !dbg !173, !llvm.loop !177

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !179
  store i64 %14, ptr %retval, align 8, !dbg !180
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !180

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !181
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !181
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !181
  %15 = load i64, ptr %retval, align 8, !dbg !181
  ret i64 %15, !dbg !181
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !182 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !186, !DIExpression(), !187)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !188
  %and = and i64 %0, 512, !dbg !190
  %tobool = icmp ne i64 %and, 0, !dbg !190
  br i1 %tobool, label %if.then, label %if.end, !dbg !191

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !192, !srcloc !193
  br label %if.end, !dbg !192

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !194
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !195 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "note_inclusive.c", directory: ".", checksumkind: CSK_MD5, checksum: "33a644963f4e9c40f41f9e58d9989dec")
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
!17 = distinct !DISubprogram(name: "note_inclusive", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !7}
!20 = !{!21, !22, !23, !24, !25, !26, !27, !29}
!21 = !DILocalVariable(name: "start", arg: 1, scope: !17, file: !3, line: 8, type: !7)
!22 = !DILocalVariable(name: "end", arg: 2, scope: !17, file: !3, line: 8, type: !7)
!23 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!24 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!25 = !DILocalVariable(name: "page", scope: !17, file: !3, line: 10, type: !7)
!26 = !DILocalVariable(name: "last", scope: !17, file: !3, line: 10, type: !7)
!27 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!29 = !DILocalVariable(name: "count", scope: !17, file: !3, line: 12, type: !30)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !31)
!31 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!32 = !DILocation(line: 8, column: 24, scope: !17)
!33 = !DILocation(line: 8, column: 35, scope: !17)
!34 = !DILocation(line: 10, column: 2, scope: !17)
!35 = !DILocation(line: 10, column: 6, scope: !17)
!36 = !DILocation(line: 10, column: 14, scope: !17)
!37 = !DILocation(line: 10, column: 26, scope: !17)
!38 = !DILocation(line: 10, column: 34, scope: !17)
!39 = !DILocation(line: 10, column: 41, scope: !17)
!40 = !DILocation(line: 10, column: 47, scope: !17)
!41 = !DILocation(line: 10, column: 54, scope: !17)
!42 = !DILocation(line: 10, column: 62, scope: !17)
!43 = !DILocation(line: 10, column: 66, scope: !17)
!44 = !DILocation(line: 10, column: 74, scope: !17)
!45 = !DILocation(line: 11, column: 2, scope: !17)
!46 = !DILocation(line: 11, column: 7, scope: !17)
!47 = !DILocation(line: 11, column: 33, scope: !17)
!48 = !DILocation(line: 11, column: 15, scope: !17)
!49 = !DILocation(line: 12, column: 2, scope: !17)
!50 = !DILocation(line: 12, column: 6, scope: !17)
!51 = !DILocation(line: 14, column: 2, scope: !17)
!52 = !DILocation(line: 14, column: 11, scope: !17)
!53 = !DILocation(line: 15, column: 2, scope: !17)
!54 = !DILocation(line: 15, column: 11, scope: !17)
!55 = !DILocation(line: 16, column: 2, scope: !17)
!56 = !DILocation(line: 16, column: 11, scope: !17)
!57 = !DILocation(line: 17, column: 2, scope: !17)
!58 = !DILocation(line: 17, column: 9, scope: !17)
!59 = !DILocation(line: 17, column: 16, scope: !17)
!60 = !DILocation(line: 17, column: 14, scope: !17)
!61 = !DILocation(line: 17, column: 21, scope: !17)
!62 = !DILocation(line: 17, column: 24, scope: !17)
!63 = !DILocation(line: 17, column: 30, scope: !17)
!64 = !DILocation(line: 0, scope: !17)
!65 = !DILocation(line: 18, column: 28, scope: !17)
!66 = !DILocation(line: 18, column: 31, scope: !17)
!67 = !DILocation(line: 18, column: 3, scope: !17)
!68 = !DILocation(line: 18, column: 18, scope: !17)
!69 = !DILocation(line: 18, column: 13, scope: !17)
!70 = !DILocation(line: 18, column: 11, scope: !17)
!71 = !DILocation(line: 18, column: 22, scope: !17)
!72 = distinct !{!72, !57, !73, !74}
!73 = !DILocation(line: 18, column: 34, scope: !17)
!74 = !{!"llvm.loop.mustprogress"}
!75 = !DILocation(line: 19, column: 37, scope: !17)
!76 = !DILocation(line: 19, column: 47, scope: !17)
!77 = !DILocation(line: 19, column: 11, scope: !17)
!78 = !DILocation(line: 19, column: 9, scope: !17)
!79 = !DILocation(line: 20, column: 14, scope: !17)
!80 = !DILocation(line: 20, column: 2, scope: !17)
!81 = !DILocation(line: 21, column: 9, scope: !17)
!82 = !DILocation(line: 22, column: 1, scope: !17)
!83 = !DILocation(line: 21, column: 2, scope: !17)
!84 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !85, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !87)
!85 = !DISubroutineType(types: !86)
!86 = !{!7}
!87 = !{!88}
!88 = !DILocalVariable(name: "flags", scope: !84, file: !8, line: 42, type: !7)
!89 = !DILocation(line: 42, column: 2, scope: !84)
!90 = !DILocation(line: 42, column: 6, scope: !84)
!91 = !DILocation(line: 44, column: 2, scope: !84)
!92 = !{i64 19045, i64 19054}
!93 = !DILocation(line: 45, column: 2, scope: !84)
!94 = !{i64 19116}
!95 = !DILocation(line: 46, column: 9, scope: !84)
!96 = !DILocation(line: 47, column: 1, scope: !84)
!97 = !DILocation(line: 46, column: 2, scope: !84)
!98 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !99, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !101)
!99 = !DISubroutineType(types: !100)
!100 = !{!5, !6}
!101 = !{!102, !103}
!102 = !DILocalVariable(name: "variable", arg: 1, scope: !98, file: !8, line: 56, type: !6)
!103 = !DILocalVariable(name: "offset", scope: !98, file: !8, line: 58, type: !7)
!104 = !DILocation(line: 56, column: 46, scope: !98)
!105 = !DILocation(line: 58, column: 2, scope: !98)
!106 = !DILocation(line: 58, column: 6, scope: !98)
!107 = !DILocation(line: 60, column: 2, scope: !98)
!108 = !{i64 19417}
!109 = !DILocation(line: 61, column: 25, scope: !98)
!110 = !DILocation(line: 61, column: 20, scope: !98)
!111 = !DILocation(line: 61, column: 36, scope: !98)
!112 = !DILocation(line: 61, column: 34, scope: !98)
!113 = !DILocation(line: 61, column: 10, scope: !98)
!114 = !DILocation(line: 61, column: 9, scope: !98)
!115 = !DILocation(line: 62, column: 1, scope: !98)
!116 = !DILocation(line: 61, column: 2, scope: !98)
!117 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !118, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !120)
!118 = !DISubroutineType(types: !119)
!119 = !{!7, !30, !30, !30, !5, !5}
!120 = !{!121, !122, !123, !124, !125, !126, !127, !128}
!121 = !DILocalVariable(name: "code", arg: 1, scope: !117, file: !8, line: 19, type: !30)
!122 = !DILocalVariable(name: "count", arg: 2, scope: !117, file: !8, line: 19, type: !30)
!123 = !DILocalVariable(name: "varhead", arg: 3, scope: !117, file: !8, line: 19, type: !30)
!124 = !DILocalVariable(name: "input", arg: 4, scope: !117, file: !8, line: 19, type: !5)
!125 = !DILocalVariable(name: "output", arg: 5, scope: !117, file: !8, line: 19, type: !5)
!126 = !DILocalVariable(name: "control", scope: !117, file: !8, line: 21, type: !7)
!127 = !DILocalVariable(name: "status", scope: !117, file: !8, line: 22, type: !7)
!128 = !DILocalVariable(name: "done", scope: !117, file: !8, line: 23, type: !30)
!129 = !DILocation(line: 19, column: 25, scope: !117)
!130 = !DILocation(line: 19, column: 35, scope: !117)
!131 = !DILocation(line: 19, column: 46, scope: !117)
!132 = !DILocation(line: 19, column: 61, scope: !117)
!133 = !DILocation(line: 19, column: 74, scope: !117)
!134 = !DILocation(line: 21, column: 2, scope: !117)
!135 = !DILocation(line: 21, column: 6, scope: !117)
!136 = !DILocation(line: 21, column: 16, scope: !117)
!137 = !DILocation(line: 21, column: 29, scope: !117)
!138 = !DILocation(line: 21, column: 24, scope: !117)
!139 = !DILocation(line: 21, column: 37, scope: !117)
!140 = !DILocation(line: 21, column: 21, scope: !117)
!141 = !DILocation(line: 21, column: 52, scope: !117)
!142 = !DILocation(line: 21, column: 47, scope: !117)
!143 = !DILocation(line: 21, column: 58, scope: !117)
!144 = !DILocation(line: 21, column: 44, scope: !117)
!145 = !DILocation(line: 22, column: 2, scope: !117)
!146 = !DILocation(line: 22, column: 6, scope: !117)
!147 = !DILocation(line: 23, column: 2, scope: !117)
!148 = !DILocation(line: 23, column: 6, scope: !117)
!149 = !DILocation(line: 25, column: 2, scope: !117)
!150 = !DILocation(line: 26, column: 28, scope: !151)
!151 = distinct !DILexicalBlock(scope: !117, file: !8, line: 25, column: 5)
!152 = !DILocation(line: 26, column: 37, scope: !151)
!153 = !DILocation(line: 26, column: 44, scope: !151)
!154 = !DILocation(line: 26, column: 12, scope: !151)
!155 = !DILocation(line: 26, column: 10, scope: !151)
!156 = !DILocation(line: 27, column: 8, scope: !157)
!157 = distinct !DILexicalBlock(scope: !151, file: !8, line: 27, column: 7)
!158 = !DILocation(line: 27, column: 15, scope: !157)
!159 = !DILocation(line: 27, column: 25, scope: !157)
!160 = !DILocation(line: 27, column: 7, scope: !151)
!161 = !DILocation(line: 28, column: 11, scope: !157)
!162 = !DILocation(line: 28, column: 4, scope: !157)
!163 = !DILocation(line: 29, column: 11, scope: !151)
!164 = !DILocation(line: 29, column: 18, scope: !151)
!165 = !DILocation(line: 29, column: 25, scope: !151)
!166 = !DILocation(line: 29, column: 10, scope: !151)
!167 = !DILocation(line: 29, column: 8, scope: !151)
!168 = !DILocation(line: 30, column: 11, scope: !151)
!169 = !DILocation(line: 31, column: 19, scope: !151)
!170 = !DILocation(line: 31, column: 14, scope: !151)
!171 = !DILocation(line: 31, column: 24, scope: !151)
!172 = !DILocation(line: 31, column: 11, scope: !151)
!173 = !DILocation(line: 32, column: 2, scope: !151)
!174 = !DILocation(line: 32, column: 11, scope: !117)
!175 = !DILocation(line: 32, column: 18, scope: !117)
!176 = !DILocation(line: 32, column: 16, scope: !117)
!177 = distinct !{!177, !149, !178, !74}
!178 = !DILocation(line: 32, column: 23, scope: !117)
!179 = !DILocation(line: 33, column: 9, scope: !117)
!180 = !DILocation(line: 33, column: 2, scope: !117)
!181 = !DILocation(line: 34, column: 1, scope: !117)
!182 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !183, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !185)
!183 = !DISubroutineType(types: !184)
!184 = !{null, !7}
!185 = !{!186}
!186 = !DILocalVariable(name: "flags", arg: 1, scope: !182, file: !8, line: 49, type: !7)
!187 = !DILocation(line: 49, column: 36, scope: !182)
!188 = !DILocation(line: 51, column: 6, scope: !189)
!189 = distinct !DILexicalBlock(scope: !182, file: !8, line: 51, column: 6)
!190 = !DILocation(line: 51, column: 12, scope: !189)
!191 = !DILocation(line: 51, column: 6, scope: !182)
!192 = !DILocation(line: 52, column: 3, scope: !189)
!193 = !{i64 19236}
!194 = !DILocation(line: 53, column: 1, scope: !182)
!195 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !196, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!196 = !DISubroutineType(types: !197)
!197 = !{!7, !7, !5, !5}
