; ModuleID = 'sign_wrong.c'
source_filename = "sign_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @sign_wrong(i32 noundef %n) #0 !dbg !17 {
entry:
  %n.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  store i32 %n, ptr %n.addr, align 4
    #dbg_declare(ptr %n.addr, !22, !DIExpression(), !45)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !46
    #dbg_declare(ptr %flags, !23, !DIExpression(), !47)
  %call = call i64 @irq_save() #7, !dbg !48
  store i64 %call, ptr %flags, align 8, !dbg !47
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !49
    #dbg_declare(ptr %input, !24, !DIExpression(), !50)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !51
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !52
  store ptr %call1, ptr %input, align 8, !dbg !50
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !53
    #dbg_declare(ptr %output, !43, !DIExpression(), !54)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !55
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !56
  store ptr %call2, ptr %output, align 8, !dbg !54
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !57
    #dbg_declare(ptr %status, !44, !DIExpression(), !58)
  store i64 1, ptr %status, align 8, !dbg !58
  %2 = load ptr, ptr %input, align 8, !dbg !59
  call void @fill_header(ptr noundef %2) #7, !dbg !60
  %3 = load i32, ptr %n.addr, align 4, !dbg !61
  %cmp = icmp sgt i32 %3, 256, !dbg !62
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !61

cond.true:                                        ; preds = %entry
  br label %cond.end, !dbg !61

cond.false:                                       ; preds = %entry
  %4 = load i32, ptr %n.addr, align 4, !dbg !63
  br label %cond.end, !dbg !61

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ 256, %cond.true ], [ %4, %cond.false ], !dbg !61
  store i32 %cond, ptr %n.addr, align 4, !dbg !64
  %5 = load i32, ptr %n.addr, align 4, !dbg !65
  %conv = trunc i32 %5 to i16, !dbg !65
  %6 = load ptr, ptr %input, align 8, !dbg !66
  %7 = load ptr, ptr %output, align 8, !dbg !67
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %6, ptr noundef %7) #7, !dbg !68
  store i64 %call3, ptr %status, align 8, !dbg !69
  %8 = load i64, ptr %flags, align 8, !dbg !70
  call void @irq_restore(i64 noundef %8) #7, !dbg !71
  %9 = load i64, ptr %status, align 8, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !73
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !73
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !73
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !73
  ret i64 %9, !dbg !74
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !75 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !80
    #dbg_declare(ptr %flags, !79, !DIExpression(), !81)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !82, !srcloc !83
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !84, !srcloc !85
  %0 = load i64, ptr %flags, align 8, !dbg !86
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !87
  ret i64 %0, !dbg !88
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !89 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !93, !DIExpression(), !95)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !96
    #dbg_declare(ptr %offset, !94, !DIExpression(), !97)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !98, !srcloc !99
  store i64 %0, ptr %offset, align 8, !dbg !98
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !100
  %2 = ptrtoint ptr %1 to i64, !dbg !101
  %3 = load i64, ptr %offset, align 8, !dbg !102
  %add = add i64 %2, %3, !dbg !103
  %4 = inttoptr i64 %add to ptr, !dbg !104
  %5 = load ptr, ptr %4, align 8, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !106
  ret ptr %5, !dbg !107
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !108 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !113, !DIExpression(), !114)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !115
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !116
  store i64 -1, ptr %partition, align 1, !dbg !117
  %1 = load ptr, ptr %input.addr, align 8, !dbg !118
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !119
  store i32 -2, ptr %vp, align 1, !dbg !120
  %2 = load ptr, ptr %input.addr, align 8, !dbg !121
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !122
  store i8 0, ptr %vtl, align 1, !dbg !123
  %3 = load ptr, ptr %input.addr, align 8, !dbg !124
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !125
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !126
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !126
  ret void, !dbg !127
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
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !147
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
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !158
    #dbg_declare(ptr %status, !140, !DIExpression(), !159)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !160
    #dbg_declare(ptr %done, !141, !DIExpression(), !161)
  br label %do.body, !dbg !162

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !163
  %4 = load ptr, ptr %input.addr, align 8, !dbg !165
  %5 = load ptr, ptr %output.addr, align 8, !dbg !166
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !167
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
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !195
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !195
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !195
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
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !206, !srcloc !207
  br label %if.end, !dbg !206

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !208
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !209 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin noredzone "no-builtins" }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "sign_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "706e83ff12d8b5e7e08ca13324961fed")
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
!17 = distinct !DISubprogram(name: "sign_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !21)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !{!22, !23, !24, !43, !44}
!22 = !DILocalVariable(name: "n", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!23 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!24 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !25)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !27)
!27 = !{!28, !29, !32, !35, !39}
!28 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !26, file: !8, line: 78, baseType: !7, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !26, file: !8, line: 79, baseType: !30, size: 32, offset: 64)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !31)
!31 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !26, file: !8, line: 80, baseType: !33, size: 8, offset: 96)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !34)
!34 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !26, file: !8, line: 81, baseType: !36, size: 24, offset: 104)
!36 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, size: 24, elements: !37)
!37 = !{!38}
!38 = !DISubrange(count: 3)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !26, file: !8, line: 82, baseType: !40, offset: 128)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: -1)
!43 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !6)
!44 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 13, type: !7)
!45 = !DILocation(line: 8, column: 20, scope: !17)
!46 = !DILocation(line: 10, column: 2, scope: !17)
!47 = !DILocation(line: 10, column: 6, scope: !17)
!48 = !DILocation(line: 10, column: 14, scope: !17)
!49 = !DILocation(line: 11, column: 2, scope: !17)
!50 = !DILocation(line: 11, column: 26, scope: !17)
!51 = !DILocation(line: 11, column: 52, scope: !17)
!52 = !DILocation(line: 11, column: 34, scope: !17)
!53 = !DILocation(line: 12, column: 2, scope: !17)
!54 = !DILocation(line: 12, column: 8, scope: !17)
!55 = !DILocation(line: 12, column: 35, scope: !17)
!56 = !DILocation(line: 12, column: 17, scope: !17)
!57 = !DILocation(line: 13, column: 2, scope: !17)
!58 = !DILocation(line: 13, column: 6, scope: !17)
!59 = !DILocation(line: 15, column: 14, scope: !17)
!60 = !DILocation(line: 15, column: 2, scope: !17)
!61 = !DILocation(line: 16, column: 6, scope: !17)
!62 = !DILocation(line: 16, column: 8, scope: !17)
!63 = !DILocation(line: 16, column: 22, scope: !17)
!64 = !DILocation(line: 16, column: 4, scope: !17)
!65 = !DILocation(line: 17, column: 37, scope: !17)
!66 = !DILocation(line: 17, column: 43, scope: !17)
!67 = !DILocation(line: 17, column: 50, scope: !17)
!68 = !DILocation(line: 17, column: 11, scope: !17)
!69 = !DILocation(line: 17, column: 9, scope: !17)
!70 = !DILocation(line: 18, column: 14, scope: !17)
!71 = !DILocation(line: 18, column: 2, scope: !17)
!72 = !DILocation(line: 19, column: 9, scope: !17)
!73 = !DILocation(line: 20, column: 1, scope: !17)
!74 = !DILocation(line: 19, column: 2, scope: !17)
!75 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !76, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !78)
!76 = !DISubroutineType(types: !77)
!77 = !{!7}
!78 = !{!79}
!79 = !DILocalVariable(name: "flags", scope: !75, file: !8, line: 42, type: !7)
!80 = !DILocation(line: 42, column: 2, scope: !75)
!81 = !DILocation(line: 42, column: 6, scope: !75)
!82 = !DILocation(line: 44, column: 2, scope: !75)
!83 = !{i64 20443, i64 20452}
!84 = !DILocation(line: 45, column: 2, scope: !75)
!85 = !{i64 20514}
!86 = !DILocation(line: 46, column: 9, scope: !75)
!87 = !DILocation(line: 47, column: 1, scope: !75)
!88 = !DILocation(line: 46, column: 2, scope: !75)
!89 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !90, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !92)
!90 = !DISubroutineType(types: !91)
!91 = !{!6, !5}
!92 = !{!93, !94}
!93 = !DILocalVariable(name: "variable", arg: 1, scope: !89, file: !8, line: 56, type: !5)
!94 = !DILocalVariable(name: "offset", scope: !89, file: !8, line: 58, type: !7)
!95 = !DILocation(line: 56, column: 46, scope: !89)
!96 = !DILocation(line: 58, column: 2, scope: !89)
!97 = !DILocation(line: 58, column: 6, scope: !89)
!98 = !DILocation(line: 60, column: 2, scope: !89)
!99 = !{i64 20815}
!100 = !DILocation(line: 61, column: 25, scope: !89)
!101 = !DILocation(line: 61, column: 20, scope: !89)
!102 = !DILocation(line: 61, column: 36, scope: !89)
!103 = !DILocation(line: 61, column: 34, scope: !89)
!104 = !DILocation(line: 61, column: 10, scope: !89)
!105 = !DILocation(line: 61, column: 9, scope: !89)
!106 = !DILocation(line: 62, column: 1, scope: !89)
!107 = !DILocation(line: 61, column: 2, scope: !89)
!108 = distinct !DISubprogram(name: "fill_header", scope: !109, file: !109, line: 17, type: !110, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !112)
!109 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!110 = !DISubroutineType(types: !111)
!111 = !{null, !25}
!112 = !{!113}
!113 = !DILocalVariable(name: "input", arg: 1, scope: !108, file: !109, line: 17, type: !25)
!114 = !DILocation(line: 17, column: 56, scope: !108)
!115 = !DILocation(line: 19, column: 2, scope: !108)
!116 = !DILocation(line: 19, column: 9, scope: !108)
!117 = !DILocation(line: 19, column: 19, scope: !108)
!118 = !DILocation(line: 20, column: 2, scope: !108)
!119 = !DILocation(line: 20, column: 9, scope: !108)
!120 = !DILocation(line: 20, column: 12, scope: !108)
!121 = !DILocation(line: 21, column: 2, scope: !108)
!122 = !DILocation(line: 21, column: 9, scope: !108)
!123 = !DILocation(line: 21, column: 13, scope: !108)
!124 = !DILocation(line: 22, column: 19, scope: !108)
!125 = !DILocation(line: 22, column: 26, scope: !108)
!126 = !DILocation(line: 22, column: 2, scope: !108)
!127 = !DILocation(line: 23, column: 1, scope: !108)
!128 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !129, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !133)
!129 = !DISubroutineType(types: !130)
!130 = !{!7, !131, !131, !131, !6, !6}
!131 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !132)
!132 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!133 = !{!134, !135, !136, !137, !138, !139, !140, !141}
!134 = !DILocalVariable(name: "code", arg: 1, scope: !128, file: !8, line: 19, type: !131)
!135 = !DILocalVariable(name: "count", arg: 2, scope: !128, file: !8, line: 19, type: !131)
!136 = !DILocalVariable(name: "varhead", arg: 3, scope: !128, file: !8, line: 19, type: !131)
!137 = !DILocalVariable(name: "input", arg: 4, scope: !128, file: !8, line: 19, type: !6)
!138 = !DILocalVariable(name: "output", arg: 5, scope: !128, file: !8, line: 19, type: !6)
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
!207 = !{i64 20634}
!208 = !DILocation(line: 53, column: 1, scope: !196)
!209 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !210, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!210 = !DISubroutineType(types: !211)
!211 = !{!7, !7, !6, !6}
