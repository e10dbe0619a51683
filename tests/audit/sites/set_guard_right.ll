; ModuleID = 'set_guard_right.c'
source_filename = "set_guard_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @set_guard_right(i16 noundef zeroext %count) #0 !dbg !17 {
entry:
  %count.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !23, !DIExpression(), !46)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !47
    #dbg_declare(ptr %flags, !24, !DIExpression(), !48)
  %call = call i64 @irq_save() #7, !dbg !49
  store i64 %call, ptr %flags, align 8, !dbg !48
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !50
    #dbg_declare(ptr %input, !25, !DIExpression(), !51)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !52
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !53
  store ptr %call1, ptr %input, align 8, !dbg !51
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !54
    #dbg_declare(ptr %status, !44, !DIExpression(), !55)
  store i64 1, ptr %status, align 8, !dbg !55
  %1 = load ptr, ptr %input, align 8, !dbg !56
  call void @fill_header(ptr noundef %1) #7, !dbg !57
  %2 = load i16, ptr %count.addr, align 2, !dbg !58
  %conv = zext i16 %2 to i32, !dbg !58
  %cmp = icmp sgt i32 %conv, 127, !dbg !60
  br i1 %cmp, label %if.then, label %if.end, !dbg !61

if.then:                                          ; preds = %entry
  br label %out, !dbg !62

if.end:                                           ; preds = %entry
  %3 = load i16, ptr %count.addr, align 2, !dbg !63
  %4 = load ptr, ptr %input, align 8, !dbg !64
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 81, i16 noundef zeroext %3, i16 noundef zeroext 0, ptr noundef %4, ptr noundef null) #7, !dbg !65
  store i64 %call3, ptr %status, align 8, !dbg !66
  br label %out, !dbg !67

out:                                              ; preds = %if.end, %if.then
    #dbg_label(!45, !68)
  %5 = load i64, ptr %flags, align 8, !dbg !69
  call void @irq_restore(i64 noundef %5) #7, !dbg !70
  %6 = load i64, ptr %status, align 8, !dbg !71
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !72
  ret i64 %6, !dbg !73
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !74 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !79
    #dbg_declare(ptr %flags, !78, !DIExpression(), !80)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !81, !srcloc !82
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !83, !srcloc !84
  %0 = load i64, ptr %flags, align 8, !dbg !85
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !86
  ret i64 %0, !dbg !87
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !88 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !92, !DIExpression(), !94)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !95
    #dbg_declare(ptr %offset, !93, !DIExpression(), !96)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !97, !srcloc !98
  store i64 %0, ptr %offset, align 8, !dbg !97
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !99
  %2 = ptrtoint ptr %1 to i64, !dbg !100
  %3 = load i64, ptr %offset, align 8, !dbg !101
  %add = add i64 %2, %3, !dbg !102
  %4 = inttoptr i64 %add to ptr, !dbg !103
  %5 = load ptr, ptr %4, align 8, !dbg !104
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !105
  ret ptr %5, !dbg !106
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !107 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !112, !DIExpression(), !113)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !114
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !115
  store i64 -1, ptr %partition, align 1, !dbg !116
  %1 = load ptr, ptr %input.addr, align 8, !dbg !117
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !118
  store i32 -2, ptr %vp, align 1, !dbg !119
  %2 = load ptr, ptr %input.addr, align 8, !dbg !120
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !121
  store i8 0, ptr %vtl, align 1, !dbg !122
  %3 = load ptr, ptr %input.addr, align 8, !dbg !123
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !124
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !125
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !125
  ret void, !dbg !126
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !127 {
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
    #dbg_declare(ptr %code.addr, !131, !DIExpression(), !139)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !132, !DIExpression(), !140)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !133, !DIExpression(), !141)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !134, !DIExpression(), !142)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !135, !DIExpression(), !143)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !144
    #dbg_declare(ptr %control, !136, !DIExpression(), !145)
  %0 = load i16, ptr %code.addr, align 2, !dbg !146
  %conv = zext i16 %0 to i64, !dbg !146
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !147
  %conv1 = zext i16 %1 to i64, !dbg !148
  %shl = shl i64 %conv1, 17, !dbg !149
  %or = or i64 %conv, %shl, !dbg !150
  %2 = load i16, ptr %count.addr, align 2, !dbg !151
  %conv2 = zext i16 %2 to i64, !dbg !152
  %shl3 = shl i64 %conv2, 32, !dbg !153
  %or4 = or i64 %or, %shl3, !dbg !154
  store i64 %or4, ptr %control, align 8, !dbg !145
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !155
    #dbg_declare(ptr %status, !137, !DIExpression(), !156)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !157
    #dbg_declare(ptr %done, !138, !DIExpression(), !158)
  br label %do.body, !dbg !159

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !160
  %4 = load ptr, ptr %input.addr, align 8, !dbg !162
  %5 = load ptr, ptr %output.addr, align 8, !dbg !163
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !164
  store i64 %call, ptr %status, align 8, !dbg !165
  %6 = load i64, ptr %status, align 8, !dbg !166
  %and = and i64 %6, 65535, !dbg !168
  %cmp = icmp ne i64 %and, 0, !dbg !169
  br i1 %cmp, label %if.then, label %if.end, !dbg !170

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !171
  store i64 %7, ptr %retval, align 8, !dbg !172
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !172

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !173
  %shr = lshr i64 %8, 32, !dbg !174
  %and6 = and i64 %shr, 4095, !dbg !175
  %conv7 = trunc i64 %and6 to i16, !dbg !176
  store i16 %conv7, ptr %done, align 2, !dbg !177
  %9 = load i64, ptr %control, align 8, !dbg !178
  %and8 = and i64 %9, -1152640029630136321, !dbg !178
  store i64 %and8, ptr %control, align 8, !dbg !178
  %10 = load i16, ptr %done, align 2, !dbg !179
  %conv9 = zext i16 %10 to i64, !dbg !180
  %shl10 = shl i64 %conv9, 48, !dbg !181
  %11 = load i64, ptr %control, align 8, !dbg !182
  %or11 = or i64 %11, %shl10, !dbg !182
  store i64 %or11, ptr %control, align 8, !dbg !182
  br label %do.cond, !dbg !183

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !184
  %conv12 = zext i16 %12 to i32, !dbg !184
  %13 = load i16, ptr %count.addr, align 2, !dbg !185
  %conv13 = zext i16 %13 to i32, !dbg !185
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !186
  br i1 %cmp14, label %do.body, label %do.end, !dbg !183, !llvm.loop !187

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !190
  store i64 %14, ptr %retval, align 8, !dbg !191
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !191

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !192
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !192
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !192
  %15 = load i64, ptr %retval, align 8, !dbg !192
  ret i64 %15, !dbg !192
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !193 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !197, !DIExpression(), !198)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !199
  %and = and i64 %0, 512, !dbg !201
  %tobool = icmp ne i64 %and, 0, !dbg !201
  br i1 %tobool, label %if.then, label %if.end, !dbg !202

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !203, !srcloc !204
  br label %if.end, !dbg !203

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !205
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !206 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "set_guard_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "1b88a42a7701f235e8632e529f5e218e")
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
!17 = distinct !DISubprogram(name: "set_guard_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !21)
!21 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !44, !45}
!23 = !DILocalVariable(name: "count", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!25 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !28)
!28 = !{!29, !30, !33, !36, !40}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !27, file: !8, line: 78, baseType: !7, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !27, file: !8, line: 79, baseType: !31, size: 32, offset: 64)
!31 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !32)
!32 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !27, file: !8, line: 80, baseType: !34, size: 8, offset: 96)
!34 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !35)
!35 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !27, file: !8, line: 81, baseType: !37, size: 24, offset: 104)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !34, size: 24, elements: !38)
!38 = !{!39}
!39 = !DISubrange(count: 3)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !27, file: !8, line: 82, baseType: !41, offset: 128)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !31, elements: !42)
!42 = !{!43}
!43 = !DISubrange(count: -1)
!44 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 12, type: !7)
!45 = !DILabel(scope: !17, name: "out", file: !3, line: 18)
!46 = !DILocation(line: 8, column: 25, scope: !17)
!47 = !DILocation(line: 10, column: 2, scope: !17)
!48 = !DILocation(line: 10, column: 6, scope: !17)
!49 = !DILocation(line: 10, column: 14, scope: !17)
!50 = !DILocation(line: 11, column: 2, scope: !17)
!51 = !DILocation(line: 11, column: 26, scope: !17)
!52 = !DILocation(line: 11, column: 52, scope: !17)
!53 = !DILocation(line: 11, column: 34, scope: !17)
!54 = !DILocation(line: 12, column: 2, scope: !17)
!55 = !DILocation(line: 12, column: 6, scope: !17)
!56 = !DILocation(line: 14, column: 14, scope: !17)
!57 = !DILocation(line: 14, column: 2, scope: !17)
!58 = !DILocation(line: 15, column: 6, scope: !59)
!59 = distinct !DILexicalBlock(scope: !17, file: !3, line: 15, column: 6)
!60 = !DILocation(line: 15, column: 12, scope: !59)
!61 = !DILocation(line: 15, column: 6, scope: !17)
!62 = !DILocation(line: 16, column: 3, scope: !59)
!63 = !DILocation(line: 17, column: 37, scope: !17)
!64 = !DILocation(line: 17, column: 47, scope: !17)
!65 = !DILocation(line: 17, column: 11, scope: !17)
!66 = !DILocation(line: 17, column: 9, scope: !17)
!67 = !DILocation(line: 17, column: 2, scope: !17)
!68 = !DILocation(line: 18, column: 1, scope: !17)
!69 = !DILocation(line: 19, column: 14, scope: !17)
!70 = !DILocation(line: 19, column: 2, scope: !17)
!71 = !DILocation(line: 20, column: 9, scope: !17)
!72 = !DILocation(line: 21, column: 1, scope: !17)
!73 = !DILocation(line: 20, column: 2, scope: !17)
!74 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !75, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !77)
!75 = !DISubroutineType(types: !76)
!76 = !{!7}
!77 = !{!78}
!78 = !DILocalVariable(name: "flags", scope: !74, file: !8, line: 42, type: !7)
!79 = !DILocation(line: 42, column: 2, scope: !74)
!80 = !DILocation(line: 42, column: 6, scope: !74)
!81 = !DILocation(line: 44, column: 2, scope: !74)
!82 = !{i64 20297, i64 20306}
!83 = !DILocation(line: 45, column: 2, scope: !74)
!84 = !{i64 20368}
!85 = !DILocation(line: 46, column: 9, scope: !74)
!86 = !DILocation(line: 47, column: 1, scope: !74)
!87 = !DILocation(line: 46, column: 2, scope: !74)
!88 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !89, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !91)
!89 = !DISubroutineType(types: !90)
!90 = !{!5, !6}
!91 = !{!92, !93}
!92 = !DILocalVariable(name: "variable", arg: 1, scope: !88, file: !8, line: 56, type: !6)
!93 = !DILocalVariable(name: "offset", scope: !88, file: !8, line: 58, type: !7)
!94 = !DILocation(line: 56, column: 46, scope: !88)
!95 = !DILocation(line: 58, column: 2, scope: !88)
!96 = !DILocation(line: 58, column: 6, scope: !88)
!97 = !DILocation(line: 60, column: 2, scope: !88)
!98 = !{i64 20669}
!99 = !DILocation(line: 61, column: 25, scope: !88)
!100 = !DILocation(line: 61, column: 20, scope: !88)
!101 = !DILocation(line: 61, column: 36, scope: !88)
!102 = !DILocation(line: 61, column: 34, scope: !88)
!103 = !DILocation(line: 61, column: 10, scope: !88)
!104 = !DILocation(line: 61, column: 9, scope: !88)
!105 = !DILocation(line: 62, column: 1, scope: !88)
!106 = !DILocation(line: 61, column: 2, scope: !88)
!107 = distinct !DISubprogram(name: "fill_header", scope: !108, file: !108, line: 17, type: !109, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !111)
!108 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!109 = !DISubroutineType(types: !110)
!110 = !{null, !26}
!111 = !{!112}
!112 = !DILocalVariable(name: "input", arg: 1, scope: !107, file: !108, line: 17, type: !26)
!113 = !DILocation(line: 17, column: 56, scope: !107)
!114 = !DILocation(line: 19, column: 2, scope: !107)
!115 = !DILocation(line: 19, column: 9, scope: !107)
!116 = !DILocation(line: 19, column: 19, scope: !107)
!117 = !DILocation(line: 20, column: 2, scope: !107)
!118 = !DILocation(line: 20, column: 9, scope: !107)
!119 = !DILocation(line: 20, column: 12, scope: !107)
!120 = !DILocation(line: 21, column: 2, scope: !107)
!121 = !DILocation(line: 21, column: 9, scope: !107)
!122 = !DILocation(line: 21, column: 13, scope: !107)
!123 = !DILocation(line: 22, column: 19, scope: !107)
!124 = !DILocation(line: 22, column: 26, scope: !107)
!125 = !DILocation(line: 22, column: 2, scope: !107)
!126 = !DILocation(line: 23, column: 1, scope: !107)
!127 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !128, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !130)
!128 = !DISubroutineType(types: !129)
!129 = !{!7, !20, !20, !20, !5, !5}
!130 = !{!131, !132, !133, !134, !135, !136, !137, !138}
!131 = !DILocalVariable(name: "code", arg: 1, scope: !127, file: !8, line: 19, type: !20)
!132 = !DILocalVariable(name: "count", arg: 2, scope: !127, file: !8, line: 19, type: !20)
!133 = !DILocalVariable(name: "varhead", arg: 3, scope: !127, file: !8, line: 19, type: !20)
!134 = !DILocalVariable(name: "input", arg: 4, scope: !127, file: !8, line: 19, type: !5)
!135 = !DILocalVariable(name: "output", arg: 5, scope: !127, file: !8, line: 19, type: !5)
!136 = !DILocalVariable(name: "control", scope: !127, file: !8, line: 21, type: !7)
!137 = !DILocalVariable(name: "status", scope: !127, file: !8, line: 22, type: !7)
!138 = !DILocalVariable(name: "done", scope: !127, file: !8, line: 23, type: !20)
!139 = !DILocation(line: 19, column: 25, scope: !127)
!140 = !DILocation(line: 19, column: 35, scope: !127)
!141 = !DILocation(line: 19, column: 46, scope: !127)
!142 = !DILocation(line: 19, column: 61, scope: !127)
!143 = !DILocation(line: 19, column: 74, scope: !127)
!144 = !DILocation(line: 21, column: 2, scope: !127)
!145 = !DILocation(line: 21, column: 6, scope: !127)
!146 = !DILocation(line: 21, column: 16, scope: !127)
!147 = !DILocation(line: 21, column: 29, scope: !127)
!148 = !DILocation(line: 21, column: 24, scope: !127)
!149 = !DILocation(line: 21, column: 37, scope: !127)
!150 = !DILocation(line: 21, column: 21, scope: !127)
!151 = !DILocation(line: 21, column: 52, scope: !127)
!152 = !DILocation(line: 21, column: 47, scope: !127)
!153 = !DILocation(line: 21, column: 58, scope: !127)
!154 = !DILocation(line: 21, column: 44, scope: !127)
!155 = !DILocation(line: 22, column: 2, scope: !127)
!156 = !DILocation(line: 22, column: 6, scope: !127)
!157 = !DILocation(line: 23, column: 2, scope: !127)
!158 = !DILocation(line: 23, column: 6, scope: !127)
!159 = !DILocation(line: 25, column: 2, scope: !127)
!160 = !DILocation(line: 26, column: 28, scope: !161)
!161 = distinct !DILexicalBlock(scope: !127, file: !8, line: 25, column: 5)
!162 = !DILocation(line: 26, column: 37, scope: !161)
!163 = !DILocation(line: 26, column: 44, scope: !161)
!164 = !DILocation(line: 26, column: 12, scope: !161)
!165 = !DILocation(line: 26, column: 10, scope: !161)
!166 = !DILocation(line: 27, column: 8, scope: !167)
!167 = distinct !DILexicalBlock(scope: !161, file: !8, line: 27, column: 7)
!168 = !DILocation(line: 27, column: 15, scope: !167)
!169 = !DILocation(line: 27, column: 25, scope: !167)
!170 = !DILocation(line: 27, column: 7, scope: !161)
!171 = !DILocation(line: 28, column: 11, scope: !167)
!172 = !DILocation(line: 28, column: 4, scope: !167)
!173 = !DILocation(line: 29, column: 11, scope: !161)
!174 = !DILocation(line: 29, column: 18, scope: !161)
!175 = !DILocation(line: 29, column: 25, scope: !161)
!176 = !DILocation(line: 29, column: 10, scope: !161)
!177 = !DILocation(line: 29, column: 8, scope: !161)
!178 = !DILocation(line: 30, column: 11, scope: !161)
!179 = !DILocation(line: 31, column: 19, scope: !161)
!180 = !DILocation(line: 31, column: 14, scope: !161)
!181 = !DILocation(line: 31, column: 24, scope: !161)
!182 = !DILocation(line: 31, column: 11, scope: !161)
!183 = !DILocation(line: 32, column: 2, scope: !161)
!184 = !DILocation(line: 32, column: 11, scope: !127)
!185 = !DILocation(line: 32, column: 18, scope: !127)
!186 = !DILocation(line: 32, column: 16, scope: !127)
!187 = distinct !{!187, !159, !188, !189}
!188 = !DILocation(line: 32, column: 23, scope: !127)
!189 = !{!"llvm.loop.mustprogress"}
!190 = !DILocation(line: 33, column: 9, scope: !127)
!191 = !DILocation(line: 33, column: 2, scope: !127)
!192 = !DILocation(line: 34, column: 1, scope: !127)
!193 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !194, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !196)
!194 = !DISubroutineType(types: !195)
!195 = !{null, !7}
!196 = !{!197}
!197 = !DILocalVariable(name: "flags", arg: 1, scope: !193, file: !8, line: 49, type: !7)
!198 = !DILocation(line: 49, column: 36, scope: !193)
!199 = !DILocation(line: 51, column: 6, scope: !200)
!200 = distinct !DILexicalBlock(scope: !193, file: !8, line: 51, column: 6)
!201 = !DILocation(line: 51, column: 12, scope: !200)
!202 = !DILocation(line: 51, column: 6, scope: !193)
!203 = !DILocation(line: 52, column: 3, scope: !200)
!204 = !{i64 20488}
!205 = !DILocation(line: 53, column: 1, scope: !193)
!206 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !207, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!207 = !DISubroutineType(types: !208)
!208 = !{!7, !7, !5, !5}
