; ModuleID = 'shift_elsewhere.c'
source_filename = "shift_elsewhere.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @shift_elsewhere(i32 noundef %most) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %most.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %i = alloca i32, align 4
  %count = alloca i32, align 4
  %state = alloca i32, align 4
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i32 %most, ptr %most.addr, align 4
    #dbg_declare(ptr %most.addr, !21, !DIExpression(), !28)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !29
    #dbg_declare(ptr %flags, !22, !DIExpression(), !30)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !29
    #dbg_declare(ptr %status, !23, !DIExpression(), !31)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !32
    #dbg_declare(ptr %i, !24, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 4, ptr %count) #5, !dbg !32
    #dbg_declare(ptr %count, !25, !DIExpression(), !34)
  store i32 0, ptr %count, align 4, !dbg !34
  call void @llvm.lifetime.start.p0(i64 4, ptr %state) #5, !dbg !32
    #dbg_declare(ptr %state, !26, !DIExpression(), !35)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !36
    #dbg_declare(ptr %input, !27, !DIExpression(), !37)
  store i32 0, ptr %i, align 4, !dbg !38
  br label %for.cond, !dbg !40

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i32, ptr %i, align 4, !dbg !41
  %1 = load i32, ptr %most.addr, align 4, !dbg !43
  %cmp = icmp ult i32 %0, %1, !dbg !44
  br i1 %cmp, label %for.body, label %for.end, !dbg !45

for.body:                                         ; preds = %for.cond
  %2 = load i32, ptr %i, align 4, !dbg !46
  %call = call i32 @order(i32 noundef %2) #6, !dbg !47
  %shl = shl i32 1, %call, !dbg !48
  %3 = load i32, ptr %count, align 4, !dbg !49
  %or = or i32 %3, %shl, !dbg !49
  store i32 %or, ptr %count, align 4, !dbg !49
  br label %for.inc, !dbg !50

for.inc:                                          ; preds = %for.body
  %4 = load i32, ptr %i, align 4, !dbg !51
  %inc = add i32 %4, 1, !dbg !51
  store i32 %inc, ptr %i, align 4, !dbg !51
  br label %for.cond, !dbg !52, !llvm.loop !53

for.end:                                          ; preds = %for.cond
  call void @fill(ptr noundef %state) #6, !dbg !56
  %5 = load i32, ptr %state, align 4, !dbg !57
  %tobool = icmp ne i32 %5, 0, !dbg !57
  br i1 %tobool, label %if.then, label %if.end, !dbg !59

if.then:                                          ; preds = %for.end
  store i64 2, ptr %retval, align 8, !dbg !60
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !60

if.end:                                           ; preds = %for.end
  %call1 = call i64 @irq_save() #6, !dbg !61
  store i64 %call1, ptr %flags, align 8, !dbg !62
  %6 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !63
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %6) #6, !dbg !64
  store ptr %call2, ptr %input, align 8, !dbg !65
  %7 = load i32, ptr %count, align 4, !dbg !66
  %conv = trunc i32 %7 to i16, !dbg !66
  %8 = load ptr, ptr %input, align 8, !dbg !67
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 76, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %8, ptr noundef null) #6, !dbg !68
  store i64 %call3, ptr %status, align 8, !dbg !69
  %9 = load i64, ptr %flags, align 8, !dbg !70
  call void @irq_restore(i64 noundef %9) #6, !dbg !71
  %10 = load i64, ptr %status, align 8, !dbg !72
  store i64 %10, ptr %retval, align 8, !dbg !73
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !73

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !74
  call void @llvm.lifetime.end.p0(i64 4, ptr %state) #5, !dbg !74
  call void @llvm.lifetime.end.p0(i64 4, ptr %count) #5, !dbg !74
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !74
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !74
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !74
  %11 = load i64, ptr %retval, align 8, !dbg !74
  ret i64 %11, !dbg !74
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !75 dso_local i32 @order(i32 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !78 dso_local void @fill(ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !82 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !87
    #dbg_declare(ptr %flags, !86, !DIExpression(), !88)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !89, !srcloc !90
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !91, !srcloc !92
  %0 = load i64, ptr %flags, align 8, !dbg !93
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !94
  ret i64 %0, !dbg !95
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !96 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !100, !DIExpression(), !102)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !103
    #dbg_declare(ptr %offset, !101, !DIExpression(), !104)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !105, !srcloc !106
  store i64 %0, ptr %offset, align 8, !dbg !105
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !107
  %2 = ptrtoint ptr %1 to i64, !dbg !108
  %3 = load i64, ptr %offset, align 8, !dbg !109
  %add = add i64 %2, %3, !dbg !110
  %4 = inttoptr i64 %add to ptr, !dbg !111
  %5 = load ptr, ptr %4, align 8, !dbg !112
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !113
  ret ptr %5, !dbg !114
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !115 {
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
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !182 {
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
declare !dbg !195 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
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
!3 = !DIFile(filename: "shift_elsewhere.c", directory: ".", checksumkind: CSK_MD5, checksum: "d6b1944197340d8287758f581ab17f3b")
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
!15 = distinct !DISubprogram(name: "shift_elsewhere", scope: !3, file: !3, line: 11, type: !16, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !18}
!18 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !19)
!19 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!20 = !{!21, !22, !23, !24, !25, !26, !27}
!21 = !DILocalVariable(name: "most", arg: 1, scope: !15, file: !3, line: 11, type: !18)
!22 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 13, type: !7)
!23 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 13, type: !7)
!24 = !DILocalVariable(name: "i", scope: !15, file: !3, line: 14, type: !18)
!25 = !DILocalVariable(name: "count", scope: !15, file: !3, line: 14, type: !18)
!26 = !DILocalVariable(name: "state", scope: !15, file: !3, line: 14, type: !18)
!27 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 15, type: !5)
!28 = !DILocation(line: 11, column: 25, scope: !15)
!29 = !DILocation(line: 13, column: 2, scope: !15)
!30 = !DILocation(line: 13, column: 6, scope: !15)
!31 = !DILocation(line: 13, column: 13, scope: !15)
!32 = !DILocation(line: 14, column: 2, scope: !15)
!33 = !DILocation(line: 14, column: 6, scope: !15)
!34 = !DILocation(line: 14, column: 9, scope: !15)
!35 = !DILocation(line: 14, column: 20, scope: !15)
!36 = !DILocation(line: 15, column: 2, scope: !15)
!37 = !DILocation(line: 15, column: 8, scope: !15)
!38 = !DILocation(line: 17, column: 9, scope: !39)
!39 = distinct !DILexicalBlock(scope: !15, file: !3, line: 17, column: 2)
!40 = !DILocation(line: 17, column: 7, scope: !39)
!41 = !DILocation(line: 17, column: 14, scope: !42)
!42 = distinct !DILexicalBlock(scope: !39, file: !3, line: 17, column: 2)
!43 = !DILocation(line: 17, column: 18, scope: !42)
!44 = !DILocation(line: 17, column: 16, scope: !42)
!45 = !DILocation(line: 17, column: 2, scope: !39)
!46 = !DILocation(line: 18, column: 24, scope: !42)
!47 = !DILocation(line: 18, column: 18, scope: !42)
!48 = !DILocation(line: 18, column: 15, scope: !42)
!49 = !DILocation(line: 18, column: 9, scope: !42)
!50 = !DILocation(line: 18, column: 3, scope: !42)
!51 = !DILocation(line: 17, column: 25, scope: !42)
!52 = !DILocation(line: 17, column: 2, scope: !42)
!53 = distinct !{!53, !45, !54, !55}
!54 = !DILocation(line: 18, column: 25, scope: !39)
!55 = !{!"llvm.loop.mustprogress"}
!56 = !DILocation(line: 19, column: 2, scope: !15)
!57 = !DILocation(line: 20, column: 6, scope: !58)
!58 = distinct !DILexicalBlock(scope: !15, file: !3, line: 20, column: 6)
!59 = !DILocation(line: 20, column: 6, scope: !15)
!60 = !DILocation(line: 21, column: 3, scope: !58)
!61 = !DILocation(line: 22, column: 10, scope: !15)
!62 = !DILocation(line: 22, column: 8, scope: !15)
!63 = !DILocation(line: 23, column: 28, scope: !15)
!64 = !DILocation(line: 23, column: 10, scope: !15)
!65 = !DILocation(line: 23, column: 8, scope: !15)
!66 = !DILocation(line: 24, column: 37, scope: !15)
!67 = !DILocation(line: 24, column: 47, scope: !15)
!68 = !DILocation(line: 24, column: 11, scope: !15)
!69 = !DILocation(line: 24, column: 9, scope: !15)
!70 = !DILocation(line: 25, column: 14, scope: !15)
!71 = !DILocation(line: 25, column: 2, scope: !15)
!72 = !DILocation(line: 26, column: 9, scope: !15)
!73 = !DILocation(line: 26, column: 2, scope: !15)
!74 = !DILocation(line: 27, column: 1, scope: !15)
!75 = !DISubprogram(name: "order", scope: !3, file: !3, line: 9, type: !76, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!76 = !DISubroutineType(types: !77)
!77 = !{!18, !18}
!78 = !DISubprogram(name: "fill", scope: !3, file: !3, line: 8, type: !79, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!79 = !DISubroutineType(types: !80)
!80 = !{null, !81}
!81 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !18, size: 64)
!82 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !83, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !85)
!83 = !DISubroutineType(types: !84)
!84 = !{!7}
!85 = !{!86}
!86 = !DILocalVariable(name: "flags", scope: !82, file: !8, line: 42, type: !7)
!87 = !DILocation(line: 42, column: 2, scope: !82)
!88 = !DILocation(line: 42, column: 6, scope: !82)
!89 = !DILocation(line: 44, column: 2, scope: !82)
!90 = !{i64 19006, i64 19015}
!91 = !DILocation(line: 45, column: 2, scope: !82)
!92 = !{i64 19077}
!93 = !DILocation(line: 46, column: 9, scope: !82)
!94 = !DILocation(line: 47, column: 1, scope: !82)
!95 = !DILocation(line: 46, column: 2, scope: !82)
!96 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !97, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !99)
!97 = !DISubroutineType(types: !98)
!98 = !{!5, !6}
!99 = !{!100, !101}
!100 = !DILocalVariable(name: "variable", arg: 1, scope: !96, file: !8, line: 56, type: !6)
!101 = !DILocalVariable(name: "offset", scope: !96, file: !8, line: 58, type: !7)
!102 = !DILocation(line: 56, column: 46, scope: !96)
!103 = !DILocation(line: 58, column: 2, scope: !96)
!104 = !DILocation(line: 58, column: 6, scope: !96)
!105 = !DILocation(line: 60, column: 2, scope: !96)
!106 = !{i64 19378}
!107 = !DILocation(line: 61, column: 25, scope: !96)
!108 = !DILocation(line: 61, column: 20, scope: !96)
!109 = !DILocation(line: 61, column: 36, scope: !96)
!110 = !DILocation(line: 61, column: 34, scope: !96)
!111 = !DILocation(line: 61, column: 10, scope: !96)
!112 = !DILocation(line: 61, column: 9, scope: !96)
!113 = !DILocation(line: 62, column: 1, scope: !96)
!114 = !DILocation(line: 61, column: 2, scope: !96)
!115 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !116, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !120)
!116 = !DISubroutineType(types: !117)
!117 = !{!7, !118, !118, !118, !5, !5}
!118 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !119)
!119 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!120 = !{!121, !122, !123, !124, !125, !126, !127, !128}
!121 = !DILocalVariable(name: "code", arg: 1, scope: !115, file: !8, line: 19, type: !118)
!122 = !DILocalVariable(name: "count", arg: 2, scope: !115, file: !8, line: 19, type: !118)
!123 = !DILocalVariable(name: "varhead", arg: 3, scope: !115, file: !8, line: 19, type: !118)
!124 = !DILocalVariable(name: "input", arg: 4, scope: !115, file: !8, line: 19, type: !5)
!125 = !DILocalVariable(name: "output", arg: 5, scope: !115, file: !8, line: 19, type: !5)
!126 = !DILocalVariable(name: "control", scope: !115, file: !8, line: 21, type: !7)
!127 = !DILocalVariable(name: "status", scope: !115, file: !8, line: 22, type: !7)
!128 = !DILocalVariable(name: "done", scope: !115, file: !8, line: 23, type: !118)
!129 = !DILocation(line: 19, column: 25, scope: !115)
!130 = !DILocation(line: 19, column: 35, scope: !115)
!131 = !DILocation(line: 19, column: 46, scope: !115)
!132 = !DILocation(line: 19, column: 61, scope: !115)
!133 = !DILocation(line: 19, column: 74, scope: !115)
!134 = !DILocation(line: 21, column: 2, scope: !115)
!135 = !DILocation(line: 21, column: 6, scope: !115)
!136 = !DILocation(line: 21, column: 16, scope: !115)
!137 = !DILocation(line: 21, column: 29, scope: !115)
!138 = !DILocation(line: 21, column: 24, scope: !115)
!139 = !DILocation(line: 21, column: 37, scope: !115)
!140 = !DILocation(line: 21, column: 21, scope: !115)
!141 = !DILocation(line: 21, column: 52, scope: !115)
!142 = !DILocation(line: 21, column: 47, scope: !115)
!143 = !DILocation(line: 21, column: 58, scope: !115)
!144 = !DILocation(line: 21, column: 44, scope: !115)
!145 = !DILocation(line: 22, column: 2, scope: !115)
!146 = !DILocation(line: 22, column: 6, scope: !115)
!147 = !DILocation(line: 23, column: 2, scope: !115)
!148 = !DILocation(line: 23, column: 6, scope: !115)
!149 = !DILocation(line: 25, column: 2, scope: !115)
!150 = !DILocation(line: 26, column: 28, scope: !151)
!151 = distinct !DILexicalBlock(scope: !115, file: !8, line: 25, column: 5)
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
!174 = !DILocation(line: 32, column: 11, scope: !115)
!175 = !DILocation(line: 32, column: 18, scope: !115)
!176 = !DILocation(line: 32, column: 16, scope: !115)
!177 = distinct !{!177, !149, !178, !55}
!178 = !DILocation(line: 32, column: 23, scope: !115)
!179 = !DILocation(line: 33, column: 9, scope: !115)
!180 = !DILocation(line: 33, column: 2, scope: !115)
!181 = !DILocation(line: 34, column: 1, scope: !115)
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
!193 = !{i64 19197}
!194 = !DILocation(line: 53, column: 1, scope: !182)
!195 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !196, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!196 = !DISubroutineType(types: !197)
!197 = !{!7, !7, !5, !5}
