; ModuleID = 'shift_guard_right.c'
source_filename = "shift_guard_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @shift_guard_right(i32 noundef %order) #0 !dbg !17 {
entry:
  %order.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %count = alloca i16, align 2
  store i32 %order, ptr %order.addr, align 4
    #dbg_declare(ptr %order.addr, !23, !DIExpression(), !47)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !48
    #dbg_declare(ptr %flags, !24, !DIExpression(), !49)
  %call = call i64 @irq_save() #6, !dbg !50
  store i64 %call, ptr %flags, align 8, !dbg !49
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !48
    #dbg_declare(ptr %status, !25, !DIExpression(), !51)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !52
    #dbg_declare(ptr %input, !26, !DIExpression(), !53)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !54
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !55
  store ptr %call1, ptr %input, align 8, !dbg !53
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !56
    #dbg_declare(ptr %output, !43, !DIExpression(), !57)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !58
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !59
  store ptr %call2, ptr %output, align 8, !dbg !57
  call void @llvm.lifetime.start.p0(i64 2, ptr %count) #5, !dbg !60
    #dbg_declare(ptr %count, !44, !DIExpression(), !61)
  %2 = load i32, ptr %order.addr, align 4, !dbg !62
  %cmp = icmp ult i32 %2, 32, !dbg !63
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !62

cond.true:                                        ; preds = %entry
  %3 = load i32, ptr %order.addr, align 4, !dbg !64
  %shl = shl i32 1, %3, !dbg !65
  br label %cond.end, !dbg !62

cond.false:                                       ; preds = %entry
  br label %cond.end, !dbg !62

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ %shl, %cond.true ], [ 1, %cond.false ], !dbg !62
  %conv = trunc i32 %cond to i16, !dbg !62
  store i16 %conv, ptr %count, align 2, !dbg !66
  %4 = load i16, ptr %count, align 2, !dbg !67
  %5 = load ptr, ptr %input, align 8, !dbg !68
  %6 = load ptr, ptr %output, align 8, !dbg !69
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %4, i16 noundef zeroext 0, ptr noundef %5, ptr noundef %6) #6, !dbg !70
  store i64 %call3, ptr %status, align 8, !dbg !71
  %7 = load i64, ptr %flags, align 8, !dbg !72
  call void @irq_restore(i64 noundef %7) #6, !dbg !73
  %8 = load i64, ptr %status, align 8, !dbg !74
  call void @llvm.lifetime.end.p0(i64 2, ptr %count) #5, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !75
  ret i64 %8, !dbg !76
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !77 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !82
    #dbg_declare(ptr %flags, !81, !DIExpression(), !83)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !84, !srcloc !85
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !86, !srcloc !87
  %0 = load i64, ptr %flags, align 8, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !89
  ret i64 %0, !dbg !90
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !91 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !95, !DIExpression(), !97)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !98
    #dbg_declare(ptr %offset, !96, !DIExpression(), !99)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !100, !srcloc !101
  store i64 %0, ptr %offset, align 8, !dbg !100
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !102
  %2 = ptrtoint ptr %1 to i64, !dbg !103
  %3 = load i64, ptr %offset, align 8, !dbg !104
  %add = add i64 %2, %3, !dbg !105
  %4 = inttoptr i64 %add to ptr, !dbg !106
  %5 = load ptr, ptr %4, align 8, !dbg !107
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !108
  ret ptr %5, !dbg !109
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !110 {
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
    #dbg_declare(ptr %code.addr, !114, !DIExpression(), !122)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !115, !DIExpression(), !123)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !116, !DIExpression(), !124)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !117, !DIExpression(), !125)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !118, !DIExpression(), !126)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !127
    #dbg_declare(ptr %control, !119, !DIExpression(), !128)
  %0 = load i16, ptr %code.addr, align 2, !dbg !129
  %conv = zext i16 %0 to i64, !dbg !129
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !130
  %conv1 = zext i16 %1 to i64, !dbg !131
  %shl = shl i64 %conv1, 17, !dbg !132
  %or = or i64 %conv, %shl, !dbg !133
  %2 = load i16, ptr %count.addr, align 2, !dbg !134
  %conv2 = zext i16 %2 to i64, !dbg !135
  %shl3 = shl i64 %conv2, 32, !dbg !136
  %or4 = or i64 %or, %shl3, !dbg !137
  store i64 %or4, ptr %control, align 8, !dbg !128
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !138
    #dbg_declare(ptr %status, !120, !DIExpression(), !139)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !140
    #dbg_declare(ptr %done, !121, !DIExpression(), !141)
  br label %do.body, !dbg !142

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !143
  %4 = load ptr, ptr %input.addr, align 8, !dbg !145
  %5 = load ptr, ptr %output.addr, align 8, !dbg !146
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !147
  store i64 %call, ptr %status, align 8, !dbg !148
  %6 = load i64, ptr %status, align 8, !dbg !149
  %and = and i64 %6, 65535, !dbg !151
  %cmp = icmp ne i64 %and, 0, !dbg !152
  br i1 %cmp, label %if.then, label %if.end, !dbg !153

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !154
  store i64 %7, ptr %retval, align 8, !dbg !155
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !155

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !156
  %shr = lshr i64 %8, 32, !dbg !157
  %and6 = and i64 %shr, 4095, !dbg !158
  %conv7 = trunc i64 %and6 to i16, !dbg !159
  store i16 %conv7, ptr %done, align 2, !dbg !160
  %9 = load i64, ptr %control, align 8, !dbg !161
  %and8 = and i64 %9, -1152640029630136321, !dbg !161
  store i64 %and8, ptr %control, align 8, !dbg !161
  %10 = load i16, ptr %done, align 2, !dbg !162
  %conv9 = zext i16 %10 to i64, !dbg !163
  %shl10 = shl i64 %conv9, 48, !dbg !164
  %11 = load i64, ptr %control, align 8, !dbg !165
  %or11 = or i64 %11, %shl10, !dbg !165
  store i64 %or11, ptr %control, align 8, !dbg !165
  br label %do.cond, !dbg !166

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !167
  %conv12 = zext i16 %12 to i32, !dbg !167
  %13 = load i16, ptr %count.addr, align 2, !dbg !168
  %conv13 = zext i16 %13 to i32, !dbg !168
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !169
  br i1 %cmp14, label %do.body, label %do.end, !dbg !166, !llvm.loop !170

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !173
  store i64 %14, ptr %retval, align 8, !dbg !174
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !174

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !175
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !175
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !175
  %15 = load i64, ptr %retval, align 8, !dbg !175
  ret i64 %15, !dbg !175
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !176 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !180, !DIExpression(), !181)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !182
  %and = and i64 %0, 512, !dbg !184
  %tobool = icmp ne i64 %and, 0, !dbg !184
  br i1 %tobool, label %if.then, label %if.end, !dbg !185

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !186, !srcloc !187
  br label %if.end, !dbg !186

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !188
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !189 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "shift_guard_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "466d8372a26006d5b788c19a406bf16a")
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
!17 = distinct !DISubprogram(name: "shift_guard_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !43, !44}
!23 = !DILocalVariable(name: "order", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!25 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!26 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !29)
!29 = !{!30, !31, !32, !35, !39}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !28, file: !8, line: 78, baseType: !7, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !28, file: !8, line: 79, baseType: !20, size: 32, offset: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !28, file: !8, line: 80, baseType: !33, size: 8, offset: 96)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !34)
!34 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !28, file: !8, line: 81, baseType: !36, size: 24, offset: 104)
!36 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, size: 24, elements: !37)
!37 = !{!38}
!38 = !DISubrange(count: 3)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !28, file: !8, line: 82, baseType: !40, offset: 128)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: -1)
!43 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !6)
!44 = !DILocalVariable(name: "count", scope: !17, file: !3, line: 13, type: !45)
!45 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !46)
!46 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!47 = !DILocation(line: 8, column: 27, scope: !17)
!48 = !DILocation(line: 10, column: 2, scope: !17)
!49 = !DILocation(line: 10, column: 6, scope: !17)
!50 = !DILocation(line: 10, column: 14, scope: !17)
!51 = !DILocation(line: 10, column: 26, scope: !17)
!52 = !DILocation(line: 11, column: 2, scope: !17)
!53 = !DILocation(line: 11, column: 26, scope: !17)
!54 = !DILocation(line: 11, column: 52, scope: !17)
!55 = !DILocation(line: 11, column: 34, scope: !17)
!56 = !DILocation(line: 12, column: 2, scope: !17)
!57 = !DILocation(line: 12, column: 8, scope: !17)
!58 = !DILocation(line: 12, column: 35, scope: !17)
!59 = !DILocation(line: 12, column: 17, scope: !17)
!60 = !DILocation(line: 13, column: 2, scope: !17)
!61 = !DILocation(line: 13, column: 6, scope: !17)
!62 = !DILocation(line: 15, column: 10, scope: !17)
!63 = !DILocation(line: 15, column: 16, scope: !17)
!64 = !DILocation(line: 15, column: 29, scope: !17)
!65 = !DILocation(line: 15, column: 26, scope: !17)
!66 = !DILocation(line: 15, column: 8, scope: !17)
!67 = !DILocation(line: 16, column: 37, scope: !17)
!68 = !DILocation(line: 16, column: 47, scope: !17)
!69 = !DILocation(line: 16, column: 54, scope: !17)
!70 = !DILocation(line: 16, column: 11, scope: !17)
!71 = !DILocation(line: 16, column: 9, scope: !17)
!72 = !DILocation(line: 17, column: 14, scope: !17)
!73 = !DILocation(line: 17, column: 2, scope: !17)
!74 = !DILocation(line: 18, column: 9, scope: !17)
!75 = !DILocation(line: 19, column: 1, scope: !17)
!76 = !DILocation(line: 18, column: 2, scope: !17)
!77 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !78, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !80)
!78 = !DISubroutineType(types: !79)
!79 = !{!7}
!80 = !{!81}
!81 = !DILocalVariable(name: "flags", scope: !77, file: !8, line: 42, type: !7)
!82 = !DILocation(line: 42, column: 2, scope: !77)
!83 = !DILocation(line: 42, column: 6, scope: !77)
!84 = !DILocation(line: 44, column: 2, scope: !77)
!85 = !{i64 18923, i64 18932}
!86 = !DILocation(line: 45, column: 2, scope: !77)
!87 = !{i64 18994}
!88 = !DILocation(line: 46, column: 9, scope: !77)
!89 = !DILocation(line: 47, column: 1, scope: !77)
!90 = !DILocation(line: 46, column: 2, scope: !77)
!91 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !92, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !94)
!92 = !DISubroutineType(types: !93)
!93 = !{!6, !5}
!94 = !{!95, !96}
!95 = !DILocalVariable(name: "variable", arg: 1, scope: !91, file: !8, line: 56, type: !5)
!96 = !DILocalVariable(name: "offset", scope: !91, file: !8, line: 58, type: !7)
!97 = !DILocation(line: 56, column: 46, scope: !91)
!98 = !DILocation(line: 58, column: 2, scope: !91)
!99 = !DILocation(line: 58, column: 6, scope: !91)
!100 = !DILocation(line: 60, column: 2, scope: !91)
!101 = !{i64 19295}
!102 = !DILocation(line: 61, column: 25, scope: !91)
!103 = !DILocation(line: 61, column: 20, scope: !91)
!104 = !DILocation(line: 61, column: 36, scope: !91)
!105 = !DILocation(line: 61, column: 34, scope: !91)
!106 = !DILocation(line: 61, column: 10, scope: !91)
!107 = !DILocation(line: 61, column: 9, scope: !91)
!108 = !DILocation(line: 62, column: 1, scope: !91)
!109 = !DILocation(line: 61, column: 2, scope: !91)
!110 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !111, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !113)
!111 = !DISubroutineType(types: !112)
!112 = !{!7, !45, !45, !45, !6, !6}
!113 = !{!114, !115, !116, !117, !118, !119, !120, !121}
!114 = !DILocalVariable(name: "code", arg: 1, scope: !110, file: !8, line: 19, type: !45)
!115 = !DILocalVariable(name: "count", arg: 2, scope: !110, file: !8, line: 19, type: !45)
!116 = !DILocalVariable(name: "varhead", arg: 3, scope: !110, file: !8, line: 19, type: !45)
!117 = !DILocalVariable(name: "input", arg: 4, scope: !110, file: !8, line: 19, type: !6)
!118 = !DILocalVariable(name: "output", arg: 5, scope: !110, file: !8, line: 19, type: !6)
!119 = !DILocalVariable(name: "control", scope: !110, file: !8, line: 21, type: !7)
!120 = !DILocalVariable(name: "status", scope: !110, file: !8, line: 22, type: !7)
!121 = !DILocalVariable(name: "done", scope: !110, file: !8, line: 23, type: !45)
!122 = !DILocation(line: 19, column: 25, scope: !110)
!123 = !DILocation(line: 19, column: 35, scope: !110)
!124 = !DILocation(line: 19, column: 46, scope: !110)
!125 = !DILocation(line: 19, column: 61, scope: !110)
!126 = !DILocation(line: 19, column: 74, scope: !110)
!127 = !DILocation(line: 21, column: 2, scope: !110)
!128 = !DILocation(line: 21, column: 6, scope: !110)
!129 = !DILocation(line: 21, column: 16, scope: !110)
!130 = !DILocation(line: 21, column: 29, scope: !110)
!131 = !DILocation(line: 21, column: 24, scope: !110)
!132 = !DILocation(line: 21, column: 37, scope: !110)
!133 = !DILocation(line: 21, column: 21, scope: !110)
!134 = !DILocation(line: 21, column: 52, scope: !110)
!135 = !DILocation(line: 21, column: 47, scope: !110)
!136 = !DILocation(line: 21, column: 58, scope: !110)
!137 = !DILocation(line: 21, column: 44, scope: !110)
!138 = !DILocation(line: 22, column: 2, scope: !110)
!139 = !DILocation(line: 22, column: 6, scope: !110)
!140 = !DILocation(line: 23, column: 2, scope: !110)
!141 = !DILocation(line: 23, column: 6, scope: !110)
!142 = !DILocation(line: 25, column: 2, scope: !110)
!143 = !DILocation(line: 26, column: 28, scope: !144)
!144 = distinct !DILexicalBlock(scope: !110, file: !8, line: 25, column: 5)
!145 = !DILocation(line: 26, column: 37, scope: !144)
!146 = !DILocation(line: 26, column: 44, scope: !144)
!147 = !DILocation(line: 26, column: 12, scope: !144)
!148 = !DILocation(line: 26, column: 10, scope: !144)
!149 = !DILocation(line: 27, column: 8, scope: !150)
!150 = distinct !DILexicalBlock(scope: !144, file: !8, line: 27, column: 7)
!151 = !DILocation(line: 27, column: 15, scope: !150)
!152 = !DILocation(line: 27, column: 25, scope: !150)
!153 = !DILocation(line: 27, column: 7, scope: !144)
!154 = !DILocation(line: 28, column: 11, scope: !150)
!155 = !DILocation(line: 28, column: 4, scope: !150)
!156 = !DILocation(line: 29, column: 11, scope: !144)
!157 = !DILocation(line: 29, column: 18, scope: !144)
!158 = !DILocation(line: 29, column: 25, scope: !144)
!159 = !DILocation(line: 29, column: 10, scope: !144)
!160 = !DILocation(line: 29, column: 8, scope: !144)
!161 = !DILocation(line: 30, column: 11, scope: !144)
!162 = !DILocation(line: 31, column: 19, scope: !144)
!163 = !DILocation(line: 31, column: 14, scope: !144)
!164 = !DILocation(line: 31, column: 24, scope: !144)
!165 = !DILocation(line: 31, column: 11, scope: !144)
!166 = !DILocation(line: 32, column: 2, scope: !144)
!167 = !DILocation(line: 32, column: 11, scope: !110)
!168 = !DILocation(line: 32, column: 18, scope: !110)
!169 = !DILocation(line: 32, column: 16, scope: !110)
!170 = distinct !{!170, !142, !171, !172}
!171 = !DILocation(line: 32, column: 23, scope: !110)
!172 = !{!"llvm.loop.mustprogress"}
!173 = !DILocation(line: 33, column: 9, scope: !110)
!174 = !DILocation(line: 33, column: 2, scope: !110)
!175 = !DILocation(line: 34, column: 1, scope: !110)
!176 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !177, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !179)
!177 = !DISubroutineType(types: !178)
!178 = !{null, !7}
!179 = !{!180}
!180 = !DILocalVariable(name: "flags", arg: 1, scope: !176, file: !8, line: 49, type: !7)
!181 = !DILocation(line: 49, column: 36, scope: !176)
!182 = !DILocation(line: 51, column: 6, scope: !183)
!183 = distinct !DILexicalBlock(scope: !176, file: !8, line: 51, column: 6)
!184 = !DILocation(line: 51, column: 12, scope: !183)
!185 = !DILocation(line: 51, column: 6, scope: !176)
!186 = !DILocation(line: 52, column: 3, scope: !183)
!187 = !{i64 19114}
!188 = !DILocation(line: 53, column: 1, scope: !176)
!189 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !190, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!190 = !DISubroutineType(types: !191)
!191 = !{!7, !7, !6, !6}
