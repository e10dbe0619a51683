; ModuleID = 'modulo_right.c'
source_filename = "modulo_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @modulo_right(i32 noundef %total) #0 !dbg !17 {
entry:
  %total.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  store i32 %total, ptr %total.addr, align 4
    #dbg_declare(ptr %total.addr, !23, !DIExpression(), !44)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !45
    #dbg_declare(ptr %flags, !24, !DIExpression(), !46)
  %call = call i64 @irq_save() #7, !dbg !47
  store i64 %call, ptr %flags, align 8, !dbg !46
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !48
    #dbg_declare(ptr %input, !25, !DIExpression(), !49)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !50
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !51
  store ptr %call1, ptr %input, align 8, !dbg !49
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !52
    #dbg_declare(ptr %output, !42, !DIExpression(), !53)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !54
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !55
  store ptr %call2, ptr %output, align 8, !dbg !53
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !56
    #dbg_declare(ptr %status, !43, !DIExpression(), !57)
  store i64 1, ptr %status, align 8, !dbg !57
  %2 = load ptr, ptr %input, align 8, !dbg !58
  call void @fill_header(ptr noundef %2) #7, !dbg !59
  %3 = load i32, ptr %total.addr, align 4, !dbg !60
  %rem = urem i32 %3, 257, !dbg !61
  %conv = trunc i32 %rem to i16, !dbg !60
  %4 = load ptr, ptr %input, align 8, !dbg !62
  %5 = load ptr, ptr %output, align 8, !dbg !63
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %4, ptr noundef %5) #7, !dbg !64
  store i64 %call3, ptr %status, align 8, !dbg !65
  %6 = load i64, ptr %flags, align 8, !dbg !66
  call void @irq_restore(i64 noundef %6) #7, !dbg !67
  %7 = load i64, ptr %status, align 8, !dbg !68
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !69
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !69
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !69
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !69
  ret i64 %7, !dbg !70
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !71 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !76
    #dbg_declare(ptr %flags, !75, !DIExpression(), !77)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !78, !srcloc !79
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !80, !srcloc !81
  %0 = load i64, ptr %flags, align 8, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !83
  ret i64 %0, !dbg !84
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !85 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !89, !DIExpression(), !91)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !92
    #dbg_declare(ptr %offset, !90, !DIExpression(), !93)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !94, !srcloc !95
  store i64 %0, ptr %offset, align 8, !dbg !94
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !96
  %2 = ptrtoint ptr %1 to i64, !dbg !97
  %3 = load i64, ptr %offset, align 8, !dbg !98
  %add = add i64 %2, %3, !dbg !99
  %4 = inttoptr i64 %add to ptr, !dbg !100
  %5 = load ptr, ptr %4, align 8, !dbg !101
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !102
  ret ptr %5, !dbg !103
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !104 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !109, !DIExpression(), !110)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !111
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !112
  store i64 -1, ptr %partition, align 1, !dbg !113
  %1 = load ptr, ptr %input.addr, align 8, !dbg !114
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !115
  store i32 -2, ptr %vp, align 1, !dbg !116
  %2 = load ptr, ptr %input.addr, align 8, !dbg !117
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !118
  store i8 0, ptr %vtl, align 1, !dbg !119
  %3 = load ptr, ptr %input.addr, align 8, !dbg !120
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !121
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !122
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !122
  ret void, !dbg !123
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !124 {
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
    #dbg_declare(ptr %code.addr, !130, !DIExpression(), !138)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !131, !DIExpression(), !139)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !132, !DIExpression(), !140)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !133, !DIExpression(), !141)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !134, !DIExpression(), !142)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !143
    #dbg_declare(ptr %control, !135, !DIExpression(), !144)
  %0 = load i16, ptr %code.addr, align 2, !dbg !145
  %conv = zext i16 %0 to i64, !dbg !145
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !146
  %conv1 = zext i16 %1 to i64, !dbg !147
  %shl = shl i64 %conv1, 17, !dbg !148
  %or = or i64 %conv, %shl, !dbg !149
  %2 = load i16, ptr %count.addr, align 2, !dbg !150
  %conv2 = zext i16 %2 to i64, !dbg !151
  %shl3 = shl i64 %conv2, 32, !dbg !152
  %or4 = or i64 %or, %shl3, !dbg !153
  store i64 %or4, ptr %control, align 8, !dbg !144
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !154
    #dbg_declare(ptr %status, !136, !DIExpression(), !155)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !156
    #dbg_declare(ptr %done, !137, !DIExpression(), !157)
  br label %do.body, !dbg !158

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !159
  %4 = load ptr, ptr %input.addr, align 8, !dbg !161
  %5 = load ptr, ptr %output.addr, align 8, !dbg !162
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !163
  store i64 %call, ptr %status, align 8, !dbg !164
  %6 = load i64, ptr %status, align 8, !dbg !165
  %and = and i64 %6, 65535, !dbg !167
  %cmp = icmp ne i64 %and, 0, !dbg !168
  br i1 %cmp, label %if.then, label %if.end, !dbg !169

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !170
  store i64 %7, ptr %retval, align 8, !dbg !171
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !171

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !172
  %shr = lshr i64 %8, 32, !dbg !173
  %and6 = and i64 %shr, 4095, !dbg !174
  %conv7 = trunc i64 %and6 to i16, !dbg !175
  store i16 %conv7, ptr %done, align 2, !dbg !176
  %9 = load i64, ptr %control, align 8, !dbg !177
  %and8 = and i64 %9, -1152640029630136321, !dbg !177
  store i64 %and8, ptr %control, align 8, !dbg !177
  %10 = load i16, ptr %done, align 2, !dbg !178
  %conv9 = zext i16 %10 to i64, !dbg !179
  %shl10 = shl i64 %conv9, 48, !dbg !180
  %11 = load i64, ptr %control, align 8, !dbg !181
  %or11 = or i64 %11, %shl10, !dbg !181
  store i64 %or11, ptr %control, align 8, !dbg !181
  br label %do.cond, !dbg !182

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !183
  %conv12 = zext i16 %12 to i32, !dbg !183
  %13 = load i16, ptr %count.addr, align 2, !dbg !184
  %conv13 = zext i16 %13 to i32, !dbg !184
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !185
  br i1 %cmp14, label %do.body, label %do.end, !dbg !182, !llvm.loop !186

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !189
  store i64 %14, ptr %retval, align 8, !dbg !190
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !190

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !191
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !191
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !191
  %15 = load i64, ptr %retval, align 8, !dbg !191
  ret i64 %15, !dbg !191
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !192 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !196, !DIExpression(), !197)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !198
  %and = and i64 %0, 512, !dbg !200
  %tobool = icmp ne i64 %and, 0, !dbg !200
  br i1 %tobool, label %if.then, label %if.end, !dbg !201

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !202, !srcloc !203
  br label %if.end, !dbg !202

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !204
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !205 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!3 = !DIFile(filename: "modulo_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "bb53e41aa896f522efc1445647c9cad8")
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
!17 = distinct !DISubprogram(name: "modulo_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !42, !43}
!23 = !DILocalVariable(name: "total", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!25 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !28)
!28 = !{!29, !30, !31, !34, !38}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !27, file: !8, line: 78, baseType: !7, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !27, file: !8, line: 79, baseType: !20, size: 32, offset: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !27, file: !8, line: 80, baseType: !32, size: 8, offset: 96)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !33)
!33 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !27, file: !8, line: 81, baseType: !35, size: 24, offset: 104)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 24, elements: !36)
!36 = !{!37}
!37 = !DISubrange(count: 3)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !27, file: !8, line: 82, baseType: !39, offset: 128)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: -1)
!42 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !6)
!43 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 13, type: !7)
!44 = !DILocation(line: 8, column: 22, scope: !17)
!45 = !DILocation(line: 10, column: 2, scope: !17)
!46 = !DILocation(line: 10, column: 6, scope: !17)
!47 = !DILocation(line: 10, column: 14, scope: !17)
!48 = !DILocation(line: 11, column: 2, scope: !17)
!49 = !DILocation(line: 11, column: 26, scope: !17)
!50 = !DILocation(line: 11, column: 52, scope: !17)
!51 = !DILocation(line: 11, column: 34, scope: !17)
!52 = !DILocation(line: 12, column: 2, scope: !17)
!53 = !DILocation(line: 12, column: 8, scope: !17)
!54 = !DILocation(line: 12, column: 35, scope: !17)
!55 = !DILocation(line: 12, column: 17, scope: !17)
!56 = !DILocation(line: 13, column: 2, scope: !17)
!57 = !DILocation(line: 13, column: 6, scope: !17)
!58 = !DILocation(line: 15, column: 14, scope: !17)
!59 = !DILocation(line: 15, column: 2, scope: !17)
!60 = !DILocation(line: 16, column: 37, scope: !17)
!61 = !DILocation(line: 16, column: 43, scope: !17)
!62 = !DILocation(line: 16, column: 53, scope: !17)
!63 = !DILocation(line: 16, column: 60, scope: !17)
!64 = !DILocation(line: 16, column: 11, scope: !17)
!65 = !DILocation(line: 16, column: 9, scope: !17)
!66 = !DILocation(line: 17, column: 14, scope: !17)
!67 = !DILocation(line: 17, column: 2, scope: !17)
!68 = !DILocation(line: 18, column: 9, scope: !17)
!69 = !DILocation(line: 19, column: 1, scope: !17)
!70 = !DILocation(line: 18, column: 2, scope: !17)
!71 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !72, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !74)
!72 = !DISubroutineType(types: !73)
!73 = !{!7}
!74 = !{!75}
!75 = !DILocalVariable(name: "flags", scope: !71, file: !8, line: 42, type: !7)
!76 = !DILocation(line: 42, column: 2, scope: !71)
!77 = !DILocation(line: 42, column: 6, scope: !71)
!78 = !DILocation(line: 44, column: 2, scope: !71)
!79 = !{i64 20310, i64 20319}
!80 = !DILocation(line: 45, column: 2, scope: !71)
!81 = !{i64 20381}
!82 = !DILocation(line: 46, column: 9, scope: !71)
!83 = !DILocation(line: 47, column: 1, scope: !71)
!84 = !DILocation(line: 46, column: 2, scope: !71)
!85 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !86, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !88)
!86 = !DISubroutineType(types: !87)
!87 = !{!6, !5}
!88 = !{!89, !90}
!89 = !DILocalVariable(name: "variable", arg: 1, scope: !85, file: !8, line: 56, type: !5)
!90 = !DILocalVariable(name: "offset", scope: !85, file: !8, line: 58, type: !7)
!91 = !DILocation(line: 56, column: 46, scope: !85)
!92 = !DILocation(line: 58, column: 2, scope: !85)
!93 = !DILocation(line: 58, column: 6, scope: !85)
!94 = !DILocation(line: 60, column: 2, scope: !85)
!95 = !{i64 20682}
!96 = !DILocation(line: 61, column: 25, scope: !85)
!97 = !DILocation(line: 61, column: 20, scope: !85)
!98 = !DILocation(line: 61, column: 36, scope: !85)
!99 = !DILocation(line: 61, column: 34, scope: !85)
!100 = !DILocation(line: 61, column: 10, scope: !85)
!101 = !DILocation(line: 61, column: 9, scope: !85)
!102 = !DILocation(line: 62, column: 1, scope: !85)
!103 = !DILocation(line: 61, column: 2, scope: !85)
!104 = distinct !DISubprogram(name: "fill_header", scope: !105, file: !105, line: 17, type: !106, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !108)
!105 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!106 = !DISubroutineType(types: !107)
!107 = !{null, !26}
!108 = !{!109}
!109 = !DILocalVariable(name: "input", arg: 1, scope: !104, file: !105, line: 17, type: !26)
!110 = !DILocation(line: 17, column: 56, scope: !104)
!111 = !DILocation(line: 19, column: 2, scope: !104)
!112 = !DILocation(line: 19, column: 9, scope: !104)
!113 = !DILocation(line: 19, column: 19, scope: !104)
!114 = !DILocation(line: 20, column: 2, scope: !104)
!115 = !DILocation(line: 20, column: 9, scope: !104)
!116 = !DILocation(line: 20, column: 12, scope: !104)
!117 = !DILocation(line: 21, column: 2, scope: !104)
!118 = !DILocation(line: 21, column: 9, scope: !104)
!119 = !DILocation(line: 21, column: 13, scope: !104)
!120 = !DILocation(line: 22, column: 19, scope: !104)
!121 = !DILocation(line: 22, column: 26, scope: !104)
!122 = !DILocation(line: 22, column: 2, scope: !104)
!123 = !DILocation(line: 23, column: 1, scope: !104)
!124 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !125, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !129)
!125 = !DISubroutineType(types: !126)
!126 = !{!7, !127, !127, !127, !6, !6}
!127 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !128)
!128 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!129 = !{!130, !131, !132, !133, !134, !135, !136, !137}
!130 = !DILocalVariable(name: "code", arg: 1, scope: !124, file: !8, line: 19, type: !127)
!131 = !DILocalVariable(name: "count", arg: 2, scope: !124, file: !8, line: 19, type: !127)
!132 = !DILocalVariable(name: "varhead", arg: 3, scope: !124, file: !8, line: 19, type: !127)
!133 = !DILocalVariable(name: "input", arg: 4, scope: !124, file: !8, line: 19, type: !6)
!134 = !DILocalVariable(name: "output", arg: 5, scope: !124, file: !8, line: 19, type: !6)
!135 = !DILocalVariable(name: "control", scope: !124, file: !8, line: 21, type: !7)
!136 = !DILocalVariable(name: "status", scope: !124, file: !8, line: 22, type: !7)
!137 = !DILocalVariable(name: "done", scope: !124, file: !8, line: 23, type: !127)
!138 = !DILocation(line: 19, column: 25, scope: !124)
!139 = !DILocation(line: 19, column: 35, scope: !124)
!140 = !DILocation(line: 19, column: 46, scope: !124)
!141 = !DILocation(line: 19, column: 61, scope: !124)
!142 = !DILocation(line: 19, column: 74, scope: !124)
!143 = !DILocation(line: 21, column: 2, scope: !124)
!144 = !DILocation(line: 21, column: 6, scope: !124)
!145 = !DILocation(line: 21, column: 16, scope: !124)
!146 = !DILocation(line: 21, column: 29, scope: !124)
!147 = !DILocation(line: 21, column: 24, scope: !124)
!148 = !DILocation(line: 21, column: 37, scope: !124)
!149 = !DILocation(line: 21, column: 21, scope: !124)
!150 = !DILocation(line: 21, column: 52, scope: !124)
!151 = !DILocation(line: 21, column: 47, scope: !124)
!152 = !DILocation(line: 21, column: 58, scope: !124)
!153 = !DILocation(line: 21, column: 44, scope: !124)
!154 = !DILocation(line: 22, column: 2, scope: !124)
!155 = !DILocation(line: 22, column: 6, scope: !124)
!156 = !DILocation(line: 23, column: 2, scope: !124)
!157 = !DILocation(line: 23, column: 6, scope: !124)
!158 = !DILocation(line: 25, column: 2, scope: !124)
!159 = !DILocation(line: 26, column: 28, scope: !160)
!160 = distinct !DILexicalBlock(scope: !124, file: !8, line: 25, column: 5)
!161 = !DILocation(line: 26, column: 37, scope: !160)
!162 = !DILocation(line: 26, column: 44, scope: !160)
!163 = !DILocation(line: 26, column: 12, scope: !160)
!164 = !DILocation(line: 26, column: 10, scope: !160)
!165 = !DILocation(line: 27, column: 8, scope: !166)
!166 = distinct !DILexicalBlock(scope: !160, file: !8, line: 27, column: 7)
!167 = !DILocation(line: 27, column: 15, scope: !166)
!168 = !DILocation(line: 27, column: 25, scope: !166)
!169 = !DILocation(line: 27, column: 7, scope: !160)
!170 = !DILocation(line: 28, column: 11, scope: !166)
!171 = !DILocation(line: 28, column: 4, scope: !166)
!172 = !DILocation(line: 29, column: 11, scope: !160)
!173 = !DILocation(line: 29, column: 18, scope: !160)
!174 = !DILocation(line: 29, column: 25, scope: !160)
!175 = !DILocation(line: 29, column: 10, scope: !160)
!176 = !DILocation(line: 29, column: 8, scope: !160)
!177 = !DILocation(line: 30, column: 11, scope: !160)
!178 = !DILocation(line: 31, column: 19, scope: !160)
!179 = !DILocation(line: 31, column: 14, scope: !160)
!180 = !DILocation(line: 31, column: 24, scope: !160)
!181 = !DILocation(line: 31, column: 11, scope: !160)
!182 = !DILocation(line: 32, column: 2, scope: !160)
!183 = !DILocation(line: 32, column: 11, scope: !124)
!184 = !DILocation(line: 32, column: 18, scope: !124)
!185 = !DILocation(line: 32, column: 16, scope: !124)
!186 = distinct !{!186, !158, !187, !188}
!187 = !DILocation(line: 32, column: 23, scope: !124)
!188 = !{!"llvm.loop.mustprogress"}
!189 = !DILocation(line: 33, column: 9, scope: !124)
!190 = !DILocation(line: 33, column: 2, scope: !124)
!191 = !DILocation(line: 34, column: 1, scope: !124)
!192 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !193, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !195)
!193 = !DISubroutineType(types: !194)
!194 = !{null, !7}
!195 = !{!196}
!196 = !DILocalVariable(name: "flags", arg: 1, scope: !192, file: !8, line: 49, type: !7)
!197 = !DILocation(line: 49, column: 36, scope: !192)
!198 = !DILocation(line: 51, column: 6, scope: !199)
!199 = distinct !DILexicalBlock(scope: !192, file: !8, line: 51, column: 6)
!200 = !DILocation(line: 51, column: 12, scope: !199)
!201 = !DILocation(line: 51, column: 6, scope: !192)
!202 = !DILocation(line: 52, column: 3, scope: !199)
!203 = !{i64 20501}
!204 = !DILocation(line: 53, column: 1, scope: !192)
!205 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !206, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!206 = !DISubroutineType(types: !207)
!207 = !{!7, !7, !6, !6}
