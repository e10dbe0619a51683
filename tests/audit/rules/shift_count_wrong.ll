; ModuleID = 'shift_count_wrong.c'
source_filename = "shift_count_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @shift_count_wrong(ptr noundef %bits, i32 noundef %most) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %bits.addr = alloca ptr, align 8
  %most.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %i = alloca i32, align 4
  %count = alloca i32, align 4
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %bits, ptr %bits.addr, align 8
    #dbg_declare(ptr %bits.addr, !25, !DIExpression(), !32)
  store i32 %most, ptr %most.addr, align 4
    #dbg_declare(ptr %most.addr, !26, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !34
    #dbg_declare(ptr %flags, !27, !DIExpression(), !35)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !34
    #dbg_declare(ptr %status, !28, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !37
    #dbg_declare(ptr %i, !29, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 4, ptr %count) #5, !dbg !37
    #dbg_declare(ptr %count, !30, !DIExpression(), !39)
  store i32 0, ptr %count, align 4, !dbg !39
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !40
    #dbg_declare(ptr %input, !31, !DIExpression(), !41)
  store i32 0, ptr %i, align 4, !dbg !42
  br label %for.cond, !dbg !44

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i32, ptr %i, align 4, !dbg !45
  %1 = load i32, ptr %most.addr, align 4, !dbg !47
  %cmp = icmp ult i32 %0, %1, !dbg !48
  br i1 %cmp, label %for.body, label %for.end, !dbg !49

for.body:                                         ; preds = %for.cond
  %2 = load ptr, ptr %bits.addr, align 8, !dbg !50
  %3 = load i32, ptr %i, align 4, !dbg !51
  %idxprom = zext i32 %3 to i64, !dbg !50
  %arrayidx = getelementptr i8, ptr %2, i64 %idxprom, !dbg !50
  %4 = load i8, ptr %arrayidx, align 1, !dbg !50
  %conv = zext i8 %4 to i32, !dbg !50
  %shl = shl i32 1, %conv, !dbg !52
  %5 = load i32, ptr %count, align 4, !dbg !53
  %or = or i32 %5, %shl, !dbg !53
  store i32 %or, ptr %count, align 4, !dbg !53
  br label %for.inc, !dbg !54

for.inc:                                          ; preds = %for.body
  %6 = load i32, ptr %i, align 4, !dbg !55
  %inc = add i32 %6, 1, !dbg !55
  store i32 %inc, ptr %i, align 4, !dbg !55
  br label %for.cond, !dbg !56, !llvm.loop !57

for.end:                                          ; preds = %for.cond
  %7 = load i32, ptr %count, align 4, !dbg !60
  %tobool = icmp ne i32 %7, 0, !dbg !60
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !62

lor.lhs.false:                                    ; preds = %for.end
  %8 = load i32, ptr %count, align 4, !dbg !63
  %cmp1 = icmp ugt i32 %8, 100, !dbg !64
  br i1 %cmp1, label %if.then, label %if.end, !dbg !65

if.then:                                          ; preds = %lor.lhs.false, %for.end
  store i64 1, ptr %retval, align 8, !dbg !66
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !66

if.end:                                           ; preds = %lor.lhs.false
  %call = call i64 @irq_save() #6, !dbg !67
  store i64 %call, ptr %flags, align 8, !dbg !68
  %9 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !69
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %9) #6, !dbg !70
  store ptr %call3, ptr %input, align 8, !dbg !71
  %10 = load i32, ptr %count, align 4, !dbg !72
  %conv4 = trunc i32 %10 to i16, !dbg !72
  %11 = load ptr, ptr %input, align 8, !dbg !73
  %call5 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 76, i16 noundef zeroext %conv4, i16 noundef zeroext 0, ptr noundef %11, ptr noundef null) #6, !dbg !74
  store i64 %call5, ptr %status, align 8, !dbg !75
  %12 = load i64, ptr %flags, align 8, !dbg !76
  call void @irq_restore(i64 noundef %12) #6, !dbg !77
  %13 = load i64, ptr %status, align 8, !dbg !78
  store i64 %13, ptr %retval, align 8, !dbg !79
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !79

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !80
  call void @llvm.lifetime.end.p0(i64 4, ptr %count) #5, !dbg !80
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !80
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !80
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !80
  %14 = load i64, ptr %retval, align 8, !dbg !80
  ret i64 %14, !dbg !80
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !81 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !86
    #dbg_declare(ptr %flags, !85, !DIExpression(), !87)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !88, !srcloc !89
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !90, !srcloc !91
  %0 = load i64, ptr %flags, align 8, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !93
  ret i64 %0, !dbg !94
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !95 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !99, !DIExpression(), !101)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !102
    #dbg_declare(ptr %offset, !100, !DIExpression(), !103)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !104, !srcloc !105
  store i64 %0, ptr %offset, align 8, !dbg !104
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !106
  %2 = ptrtoint ptr %1 to i64, !dbg !107
  %3 = load i64, ptr %offset, align 8, !dbg !108
  %add = add i64 %2, %3, !dbg !109
  %4 = inttoptr i64 %add to ptr, !dbg !110
  %5 = load ptr, ptr %4, align 8, !dbg !111
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !112
  ret ptr %5, !dbg !113
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !114 {
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
    #dbg_declare(ptr %code.addr, !120, !DIExpression(), !128)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !121, !DIExpression(), !129)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !122, !DIExpression(), !130)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !123, !DIExpression(), !131)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !124, !DIExpression(), !132)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !133
    #dbg_declare(ptr %control, !125, !DIExpression(), !134)
  %0 = load i16, ptr %code.addr, align 2, !dbg !135
  %conv = zext i16 %0 to i64, !dbg !135
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !136
  %conv1 = zext i16 %1 to i64, !dbg !137
  %shl = shl i64 %conv1, 17, !dbg !138
  %or = or i64 %conv, %shl, !dbg !139
  %2 = load i16, ptr %count.addr, align 2, !dbg !140
  %conv2 = zext i16 %2 to i64, !dbg !141
  %shl3 = shl i64 %conv2, 32, !dbg !142
  %or4 = or i64 %or, %shl3, !dbg !143
  store i64 %or4, ptr %control, align 8, !dbg !134
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !144
    #dbg_declare(ptr %status, !126, !DIExpression(), !145)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !146
    #dbg_declare(ptr %done, !127, !DIExpression(), !147)
  br label %do.body, !dbg !148

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !149
  %4 = load ptr, ptr %input.addr, align 8, !dbg !151
  %5 = load ptr, ptr %output.addr, align 8, !dbg !152
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !153
  store i64 %call, ptr %status, align 8, !dbg !154
  %6 = load i64, ptr %status, align 8, !dbg !155
  %and = and i64 %6, 65535, !dbg !157
  %cmp = icmp ne i64 %and, 0, !dbg !158
  br i1 %cmp, label %if.then, label %if.end, !dbg !159

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !160
  store i64 %7, ptr %retval, align 8, !dbg !161
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !161

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !162
  %shr = lshr i64 %8, 32, !dbg !163
  %and6 = and i64 %shr, 4095, !dbg !164
  %conv7 = trunc i64 %and6 to i16, !dbg !165
  store i16 %conv7, ptr %done, align 2, !dbg !166
  %9 = load i64, ptr %control, align 8, !dbg !167
  %and8 = and i64 %9, -1152640029630136321, !dbg !167
  store i64 %and8, ptr %control, align 8, !dbg !167
  %10 = load i16, ptr %done, align 2, !dbg !168
  %conv9 = zext i16 %10 to i64, !dbg !169
  %shl10 = shl i64 %conv9, 48, !dbg !170
  %11 = load i64, ptr %control, align 8, !dbg !171
  %or11 = or i64 %11, %shl10, !dbg !171
  store i64 %or11, ptr %control, align 8, !dbg !171
  br label %do.cond, !dbg !172

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !173
  %conv12 = zext i16 %12 to i32, !dbg !173
  %13 = load i16, ptr %count.addr, align 2, !dbg !174
  %conv13 = zext i16 %13 to i32, !dbg !174
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !175
  br i1 %cmp14, label %do.body, label %do.end, !dbg !172, !llvm.loop !176

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !178
  store i64 %14, ptr %retval, align 8, !dbg !179
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !179

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !180
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !180
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !180
  %15 = load i64, ptr %retval, align 8, !dbg !180
  ret i64 %15, !dbg !180
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !181 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !185, !DIExpression(), !186)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !187
  %and = and i64 %0, 512, !dbg !189
  %tobool = icmp ne i64 %and, 0, !dbg !189
  br i1 %tobool, label %if.then, label %if.end, !dbg !190

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !191, !srcloc !192
  br label %if.end, !dbg !191

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !193
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !194 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!11, !12, !13}
!llvm.ident = !{!14}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "shift_count_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "247d5568b175e63686fc6a7acc8c1176")
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
!15 = distinct !DISubprogram(name: "shift_count_wrong", scope: !3, file: !3, line: 8, type: !16, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !18, !22}
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !20)
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !21)
!21 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !30, !31}
!25 = !DILocalVariable(name: "bits", arg: 1, scope: !15, file: !3, line: 8, type: !18)
!26 = !DILocalVariable(name: "most", arg: 2, scope: !15, file: !3, line: 8, type: !22)
!27 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 10, type: !7)
!28 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 10, type: !7)
!29 = !DILocalVariable(name: "i", scope: !15, file: !3, line: 11, type: !22)
!30 = !DILocalVariable(name: "count", scope: !15, file: !3, line: 11, type: !22)
!31 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 12, type: !5)
!32 = !DILocation(line: 8, column: 33, scope: !15)
!33 = !DILocation(line: 8, column: 43, scope: !15)
!34 = !DILocation(line: 10, column: 2, scope: !15)
!35 = !DILocation(line: 10, column: 6, scope: !15)
!36 = !DILocation(line: 10, column: 13, scope: !15)
!37 = !DILocation(line: 11, column: 2, scope: !15)
!38 = !DILocation(line: 11, column: 6, scope: !15)
!39 = !DILocation(line: 11, column: 9, scope: !15)
!40 = !DILocation(line: 12, column: 2, scope: !15)
!41 = !DILocation(line: 12, column: 8, scope: !15)
!42 = !DILocation(line: 14, column: 9, scope: !43)
!43 = distinct !DILexicalBlock(scope: !15, file: !3, line: 14, column: 2)
!44 = !DILocation(line: 14, column: 7, scope: !43)
!45 = !DILocation(line: 14, column: 14, scope: !46)
!46 = distinct !DILexicalBlock(scope: !43, file: !3, line: 14, column: 2)
!47 = !DILocation(line: 14, column: 18, scope: !46)
!48 = !DILocation(line: 14, column: 16, scope: !46)
!49 = !DILocation(line: 14, column: 2, scope: !43)
!50 = !DILocation(line: 15, column: 18, scope: !46)
!51 = !DILocation(line: 15, column: 23, scope: !46)
!52 = !DILocation(line: 15, column: 15, scope: !46)
!53 = !DILocation(line: 15, column: 9, scope: !46)
!54 = !DILocation(line: 15, column: 3, scope: !46)
!55 = !DILocation(line: 14, column: 25, scope: !46)
!56 = !DILocation(line: 14, column: 2, scope: !46)
!57 = distinct !{!57, !49, !58, !59}
!58 = !DILocation(line: 15, column: 24, scope: !43)
!59 = !{!"llvm.loop.mustprogress"}
!60 = !DILocation(line: 16, column: 7, scope: !61)
!61 = distinct !DILexicalBlock(scope: !15, file: !3, line: 16, column: 6)
!62 = !DILocation(line: 16, column: 13, scope: !61)
!63 = !DILocation(line: 16, column: 16, scope: !61)
!64 = !DILocation(line: 16, column: 22, scope: !61)
!65 = !DILocation(line: 16, column: 6, scope: !15)
!66 = !DILocation(line: 17, column: 3, scope: !61)
!67 = !DILocation(line: 18, column: 10, scope: !15)
!68 = !DILocation(line: 18, column: 8, scope: !15)
!69 = !DILocation(line: 19, column: 28, scope: !15)
!70 = !DILocation(line: 19, column: 10, scope: !15)
!71 = !DILocation(line: 19, column: 8, scope: !15)
!72 = !DILocation(line: 20, column: 37, scope: !15)
!73 = !DILocation(line: 20, column: 47, scope: !15)
!74 = !DILocation(line: 20, column: 11, scope: !15)
!75 = !DILocation(line: 20, column: 9, scope: !15)
!76 = !DILocation(line: 21, column: 14, scope: !15)
!77 = !DILocation(line: 21, column: 2, scope: !15)
!78 = !DILocation(line: 22, column: 9, scope: !15)
!79 = !DILocation(line: 22, column: 2, scope: !15)
!80 = !DILocation(line: 23, column: 1, scope: !15)
!81 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !82, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !84)
!82 = !DISubroutineType(types: !83)
!83 = !{!7}
!84 = !{!85}
!85 = !DILocalVariable(name: "flags", scope: !81, file: !8, line: 42, type: !7)
!86 = !DILocation(line: 42, column: 2, scope: !81)
!87 = !DILocation(line: 42, column: 6, scope: !81)
!88 = !DILocation(line: 44, column: 2, scope: !81)
!89 = !{i64 18945, i64 18954}
!90 = !DILocation(line: 45, column: 2, scope: !81)
!91 = !{i64 19016}
!92 = !DILocation(line: 46, column: 9, scope: !81)
!93 = !DILocation(line: 47, column: 1, scope: !81)
!94 = !DILocation(line: 46, column: 2, scope: !81)
!95 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !96, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !98)
!96 = !DISubroutineType(types: !97)
!97 = !{!5, !6}
!98 = !{!99, !100}
!99 = !DILocalVariable(name: "variable", arg: 1, scope: !95, file: !8, line: 56, type: !6)
!100 = !DILocalVariable(name: "offset", scope: !95, file: !8, line: 58, type: !7)
!101 = !DILocation(line: 56, column: 46, scope: !95)
!102 = !DILocation(line: 58, column: 2, scope: !95)
!103 = !DILocation(line: 58, column: 6, scope: !95)
!104 = !DILocation(line: 60, column: 2, scope: !95)
!105 = !{i64 19317}
!106 = !DILocation(line: 61, column: 25, scope: !95)
!107 = !DILocation(line: 61, column: 20, scope: !95)
!108 = !DILocation(line: 61, column: 36, scope: !95)
!109 = !DILocation(line: 61, column: 34, scope: !95)
!110 = !DILocation(line: 61, column: 10, scope: !95)
!111 = !DILocation(line: 61, column: 9, scope: !95)
!112 = !DILocation(line: 62, column: 1, scope: !95)
!113 = !DILocation(line: 61, column: 2, scope: !95)
!114 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !115, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !119)
!115 = !DISubroutineType(types: !116)
!116 = !{!7, !117, !117, !117, !5, !5}
!117 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !118)
!118 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!119 = !{!120, !121, !122, !123, !124, !125, !126, !127}
!120 = !DILocalVariable(name: "code", arg: 1, scope: !114, file: !8, line: 19, type: !117)
!121 = !DILocalVariable(name: "count", arg: 2, scope: !114, file: !8, line: 19, type: !117)
!122 = !DILocalVariable(name: "varhead", arg: 3, scope: !114, file: !8, line: 19, type: !117)
!123 = !DILocalVariable(name: "input", arg: 4, scope: !114, file: !8, line: 19, type: !5)
!124 = !DILocalVariable(name: "output", arg: 5, scope: !114, file: !8, line: 19, type: !5)
!125 = !DILocalVariable(name: "control", scope: !114, file: !8, line: 21, type: !7)
!126 = !DILocalVariable(name: "status", scope: !114, file: !8, line: 22, type: !7)
!127 = !DILocalVariable(name: "done", scope: !114, file: !8, line: 23, type: !117)
!128 = !DILocation(line: 19, column: 25, scope: !114)
!129 = !DILocation(line: 19, column: 35, scope: !114)
!130 = !DILocation(line: 19, column: 46, scope: !114)
!131 = !DILocation(line: 19, column: 61, scope: !114)
!132 = !DILocation(line: 19, column: 74, scope: !114)
!133 = !DILocation(line: 21, column: 2, scope: !114)
!134 = !DILocation(line: 21, column: 6, scope: !114)
!135 = !DILocation(line: 21, column: 16, scope: !114)
!136 = !DILocation(line: 21, column: 29, scope: !114)
!137 = !DILocation(line: 21, column: 24, scope: !114)
!138 = !DILocation(line: 21, column: 37, scope: !114)
!139 = !DILocation(line: 21, column: 21, scope: !114)
!140 = !DILocation(line: 21, column: 52, scope: !114)
!141 = !DILocation(line: 21, column: 47, scope: !114)
!142 = !DILocation(line: 21, column: 58, scope: !114)
!143 = !DILocation(line: 21, column: 44, scope: !114)
!144 = !DILocation(line: 22, column: 2, scope: !114)
!145 = !DILocation(line: 22, column: 6, scope: !114)
!146 = !DILocation(line: 23, column: 2, scope: !114)
!147 = !DILocation(line: 23, column: 6, scope: !114)
!148 = !DILocation(line: 25, column: 2, scope: !114)
!149 = !DILocation(line: 26, column: 28, scope: !150)
!150 = distinct !DILexicalBlock(scope: !114, file: !8, line: 25, column: 5)
!151 = !DILocation(line: 26, column: 37, scope: !150)
!152 = !DILocation(line: 26, column: 44, scope: !150)
!153 = !DILocation(line: 26, column: 12, scope: !150)
!154 = !DILocation(line: 26, column: 10, scope: !150)
!155 = !DILocation(line: 27, column: 8, scope: !156)
!156 = distinct !DILexicalBlock(scope: !150, file: !8, line: 27, column: 7)
!157 = !DILocation(line: 27, column: 15, scope: !156)
!158 = !DILocation(line: 27, column: 25, scope: !156)
!159 = !DILocation(line: 27, column: 7, scope: !150)
!160 = !DILocation(line: 28, column: 11, scope: !156)
!161 = !DILocation(line: 28, column: 4, scope: !156)
!162 = !DILocation(line: 29, column: 11, scope: !150)
!163 = !DILocation(line: 29, column: 18, scope: !150)
!164 = !DILocation(line: 29, column: 25, scope: !150)
!165 = !DILocation(line: 29, column: 10, scope: !150)
!166 = !DILocation(line: 29, column: 8, scope: !150)
!167 = !DILocation(line: 30, column: 11, scope: !150)
!168 = !DILocation(line: 31, column: 19, scope: !150)
!169 = !DILocation(line: 31, column: 14, scope: !150)
!170 = !DILocation(line: 31, column: 24, scope: !150)
!171 = !DILocation(line: 31, column: 11, scope: !150)
!172 = !DILocation(line: 32, column: 2, scope: !150)
!173 = !DILocation(line: 32, column: 11, scope: !114)
!174 = !DILocation(line: 32, column: 18, scope: !114)
!175 = !DILocation(line: 32, column: 16, scope: !114)
!176 = distinct !{!176, !148, !177, !59}
!177 = !DILocation(line: 32, column: 23, scope: !114)
!178 = !DILocation(line: 33, column: 9, scope: !114)
!179 = !DILocation(line: 33, column: 2, scope: !114)
!180 = !DILocation(line: 34, column: 1, scope: !114)
!181 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !182, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !184)
!182 = !DISubroutineType(types: !183)
!183 = !{null, !7}
!184 = !{!185}
!185 = !DILocalVariable(name: "flags", arg: 1, scope: !181, file: !8, line: 49, type: !7)
!186 = !DILocation(line: 49, column: 36, scope: !181)
!187 = !DILocation(line: 51, column: 6, scope: !188)
!188 = distinct !DILexicalBlock(scope: !181, file: !8, line: 51, column: 6)
!189 = !DILocation(line: 51, column: 12, scope: !188)
!190 = !DILocation(line: 51, column: 6, scope: !181)
!191 = !DILocation(line: 52, column: 3, scope: !188)
!192 = !{i64 19136}
!193 = !DILocation(line: 53, column: 1, scope: !181)
!194 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !195, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!195 = !DISubroutineType(types: !196)
!196 = !{!7, !7, !5, !5}
