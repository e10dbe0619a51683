; ModuleID = 'round_wrong.c'
source_filename = "round_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @round_wrong(i16 noundef zeroext %n) #0 !dbg !19 {
entry:
  %n.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  store i16 %n, ptr %n.addr, align 2
    #dbg_declare(ptr %n.addr, !25, !DIExpression(), !48)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !49
    #dbg_declare(ptr %flags, !26, !DIExpression(), !50)
  %call = call i64 @irq_save() #7, !dbg !51
  store i64 %call, ptr %flags, align 8, !dbg !50
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !52
    #dbg_declare(ptr %input, !27, !DIExpression(), !53)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !54
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !55
  store ptr %call1, ptr %input, align 8, !dbg !53
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !56
    #dbg_declare(ptr %status, !46, !DIExpression(), !57)
  store i64 1, ptr %status, align 8, !dbg !57
  %1 = load ptr, ptr %input, align 8, !dbg !58
  call void @fill_header(ptr noundef %1) #7, !dbg !59
  %2 = load i16, ptr %n.addr, align 2, !dbg !60
  %conv = zext i16 %2 to i32, !dbg !60
  %cmp = icmp sgt i32 %conv, 100, !dbg !62
  br i1 %cmp, label %if.then, label %if.end, !dbg !63

if.then:                                          ; preds = %entry
  br label %out, !dbg !64

if.end:                                           ; preds = %entry
  %3 = load i16, ptr %n.addr, align 2, !dbg !65
  %4 = load ptr, ptr %input, align 8, !dbg !66
  %5 = load ptr, ptr %input, align 8, !dbg !67
  %add.ptr = getelementptr i8, ptr %5, i64 16, !dbg !68
  %6 = load i16, ptr %n.addr, align 2, !dbg !69
  %conv3 = zext i16 %6 to i64, !dbg !70
  %mul = mul i64 4, %conv3, !dbg !71
  %add.ptr4 = getelementptr i8, ptr %add.ptr, i64 %mul, !dbg !72
  %call5 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %3, i16 noundef zeroext 0, ptr noundef %4, ptr noundef %add.ptr4) #7, !dbg !73
  store i64 %call5, ptr %status, align 8, !dbg !74
  br label %out, !dbg !75

out:                                              ; preds = %if.end, %if.then
    #dbg_label(!47, !76)
  %7 = load i64, ptr %flags, align 8, !dbg !77
  call void @irq_restore(i64 noundef %7) #7, !dbg !78
  %8 = load i64, ptr %status, align 8, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !80
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !80
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !80
  ret i64 %8, !dbg !81
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !82 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !87
    #dbg_declare(ptr %flags, !86, !DIExpression(), !88)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !89, !srcloc !90
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !91, !srcloc !92
  %0 = load i64, ptr %flags, align 8, !dbg !93
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !94
  ret i64 %0, !dbg !95
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !96 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !100, !DIExpression(), !102)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !103
    #dbg_declare(ptr %offset, !101, !DIExpression(), !104)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !105, !srcloc !106
  store i64 %0, ptr %offset, align 8, !dbg !105
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !107
  %2 = ptrtoint ptr %1 to i64, !dbg !108
  %3 = load i64, ptr %offset, align 8, !dbg !109
  %add = add i64 %2, %3, !dbg !110
  %4 = inttoptr i64 %add to ptr, !dbg !111
  %5 = load ptr, ptr %4, align 8, !dbg !112
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !113
  ret ptr %5, !dbg !114
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !115 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !120, !DIExpression(), !121)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !122
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !123
  store i64 -1, ptr %partition, align 1, !dbg !124
  %1 = load ptr, ptr %input.addr, align 8, !dbg !125
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !126
  store i32 -2, ptr %vp, align 1, !dbg !127
  %2 = load ptr, ptr %input.addr, align 8, !dbg !128
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !129
  store i8 0, ptr %vtl, align 1, !dbg !130
  %3 = load ptr, ptr %input.addr, align 8, !dbg !131
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !132
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !133
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !133
  ret void, !dbg !134
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !135 {
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
    #dbg_declare(ptr %code.addr, !139, !DIExpression(), !147)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !140, !DIExpression(), !148)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !141, !DIExpression(), !149)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !142, !DIExpression(), !150)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !143, !DIExpression(), !151)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !152
    #dbg_declare(ptr %control, !144, !DIExpression(), !153)
  %0 = load i16, ptr %code.addr, align 2, !dbg !154
  %conv = zext i16 %0 to i64, !dbg !154
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !155
  %conv1 = zext i16 %1 to i64, !dbg !156
  %shl = shl i64 %conv1, 17, !dbg !157
  %or = or i64 %conv, %shl, !dbg !158
  %2 = load i16, ptr %count.addr, align 2, !dbg !159
  %conv2 = zext i16 %2 to i64, !dbg !160
  %shl3 = shl i64 %conv2, 32, !dbg !161
  %or4 = or i64 %or, %shl3, !dbg !162
  store i64 %or4, ptr %control, align 8, !dbg !153
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !163
    #dbg_declare(ptr %status, !145, !DIExpression(), !164)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !165
    #dbg_declare(ptr %done, !146, !DIExpression(), !166)
  br label %do.body, !dbg !167

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !168
  %4 = load ptr, ptr %input.addr, align 8, !dbg !170
  %5 = load ptr, ptr %output.addr, align 8, !dbg !171
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !172
  store i64 %call, ptr %status, align 8, !dbg !173
  %6 = load i64, ptr %status, align 8, !dbg !174
  %and = and i64 %6, 65535, !dbg !176
  %cmp = icmp ne i64 %and, 0, !dbg !177
  br i1 %cmp, label %if.then, label %if.end, !dbg !178

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !179
  store i64 %7, ptr %retval, align 8, !dbg !180
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !180

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !181
  %shr = lshr i64 %8, 32, !dbg !182
  %and6 = and i64 %shr, 4095, !dbg !183
  %conv7 = trunc i64 %and6 to i16, !dbg !184
  store i16 %conv7, ptr %done, align 2, !dbg !185
  %9 = load i64, ptr %control, align 8, !dbg !186
  %and8 = and i64 %9, -1152640029630136321, !dbg !186
  store i64 %and8, ptr %control, align 8, !dbg !186
  %10 = load i16, ptr %done, align 2, !dbg !187
  %conv9 = zext i16 %10 to i64, !dbg !188
  %shl10 = shl i64 %conv9, 48, !dbg !189
  %11 = load i64, ptr %control, align 8, !dbg !190
  %or11 = or i64 %11, %shl10, !dbg !190
  store i64 %or11, ptr %control, align 8, !dbg !190
  br label %do.cond, !dbg !191

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !192
  %conv12 = zext i16 %12 to i32, !dbg !192
  %13 = load i16, ptr %count.addr, align 2, !dbg !193
  %conv13 = zext i16 %13 to i32, !dbg !193
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !194
  br i1 %cmp14, label %do.body, label %do.end, !dbg !191, !llvm.loop !195

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !198
  store i64 %14, ptr %retval, align 8, !dbg !199
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !199

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !200
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !200
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !200
  %15 = load i64, ptr %retval, align 8, !dbg !200
  ret i64 %15, !dbg !200
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !201 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !205, !DIExpression(), !206)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !207
  %and = and i64 %0, 512, !dbg !209
  %tobool = icmp ne i64 %and, 0, !dbg !209
  br i1 %tobool, label %if.then, label %if.end, !dbg !210

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !211, !srcloc !212
  br label %if.end, !dbg !211

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !213
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !214 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !10, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "round_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "0fb5ca87cce7eab9fa769a63dde7cf53")
!4 = !{!5, !7, !10}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!12 = !{!0, !13}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !10, isLocal: false, isDefinition: true)
!15 = !{i32 7, !"Dwarf Version", i32 5}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!19 = distinct !DISubprogram(name: "round_wrong", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!20 = !DISubroutineType(types: !21)
!21 = !{!7, !22}
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !23)
!23 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !46, !47}
!25 = !DILocalVariable(name: "n", arg: 1, scope: !19, file: !3, line: 8, type: !22)
!26 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 10, type: !7)
!27 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 11, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !30)
!30 = !{!31, !32, !35, !38, !42}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !29, file: !8, line: 78, baseType: !7, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !29, file: !8, line: 79, baseType: !33, size: 32, offset: 64)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !34)
!34 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !29, file: !8, line: 80, baseType: !36, size: 8, offset: 96)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !37)
!37 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !29, file: !8, line: 81, baseType: !39, size: 24, offset: 104)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 24, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: 3)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !29, file: !8, line: 82, baseType: !43, offset: 128)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, elements: !44)
!44 = !{!45}
!45 = !DISubrange(count: -1)
!46 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 12, type: !7)
!47 = !DILabel(scope: !19, name: "out", file: !3, line: 18)
!48 = !DILocation(line: 8, column: 21, scope: !19)
!49 = !DILocation(line: 10, column: 2, scope: !19)
!50 = !DILocation(line: 10, column: 6, scope: !19)
!51 = !DILocation(line: 10, column: 14, scope: !19)
!52 = !DILocation(line: 11, column: 2, scope: !19)
!53 = !DILocation(line: 11, column: 26, scope: !19)
!54 = !DILocation(line: 11, column: 52, scope: !19)
!55 = !DILocation(line: 11, column: 34, scope: !19)
!56 = !DILocation(line: 12, column: 2, scope: !19)
!57 = !DILocation(line: 12, column: 6, scope: !19)
!58 = !DILocation(line: 14, column: 14, scope: !19)
!59 = !DILocation(line: 14, column: 2, scope: !19)
!60 = !DILocation(line: 15, column: 6, scope: !61)
!61 = distinct !DILexicalBlock(scope: !19, file: !3, line: 15, column: 6)
!62 = !DILocation(line: 15, column: 8, scope: !61)
!63 = !DILocation(line: 15, column: 6, scope: !19)
!64 = !DILocation(line: 16, column: 3, scope: !61)
!65 = !DILocation(line: 17, column: 37, scope: !19)
!66 = !DILocation(line: 17, column: 43, scope: !19)
!67 = !DILocation(line: 17, column: 58, scope: !19)
!68 = !DILocation(line: 17, column: 64, scope: !19)
!69 = !DILocation(line: 17, column: 80, scope: !19)
!70 = !DILocation(line: 17, column: 75, scope: !19)
!71 = !DILocation(line: 17, column: 73, scope: !19)
!72 = !DILocation(line: 17, column: 69, scope: !19)
!73 = !DILocation(line: 17, column: 11, scope: !19)
!74 = !DILocation(line: 17, column: 9, scope: !19)
!75 = !DILocation(line: 17, column: 2, scope: !19)
!76 = !DILocation(line: 18, column: 1, scope: !19)
!77 = !DILocation(line: 19, column: 14, scope: !19)
!78 = !DILocation(line: 19, column: 2, scope: !19)
!79 = !DILocation(line: 20, column: 9, scope: !19)
!80 = !DILocation(line: 21, column: 1, scope: !19)
!81 = !DILocation(line: 20, column: 2, scope: !19)
!82 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !83, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !85)
!83 = !DISubroutineType(types: !84)
!84 = !{!7}
!85 = !{!86}
!86 = !DILocalVariable(name: "flags", scope: !82, file: !8, line: 42, type: !7)
!87 = !DILocation(line: 42, column: 2, scope: !82)
!88 = !DILocation(line: 42, column: 6, scope: !82)
!89 = !DILocation(line: 44, column: 2, scope: !82)
!90 = !{i64 20362, i64 20371}
!91 = !DILocation(line: 45, column: 2, scope: !82)
!92 = !{i64 20433}
!93 = !DILocation(line: 46, column: 9, scope: !82)
!94 = !DILocation(line: 47, column: 1, scope: !82)
!95 = !DILocation(line: 46, column: 2, scope: !82)
!96 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !97, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !99)
!97 = !DISubroutineType(types: !98)
!98 = !{!11, !10}
!99 = !{!100, !101}
!100 = !DILocalVariable(name: "variable", arg: 1, scope: !96, file: !8, line: 56, type: !10)
!101 = !DILocalVariable(name: "offset", scope: !96, file: !8, line: 58, type: !7)
!102 = !DILocation(line: 56, column: 46, scope: !96)
!103 = !DILocation(line: 58, column: 2, scope: !96)
!104 = !DILocation(line: 58, column: 6, scope: !96)
!105 = !DILocation(line: 60, column: 2, scope: !96)
!106 = !{i64 20734}
!107 = !DILocation(line: 61, column: 25, scope: !96)
!108 = !DILocation(line: 61, column: 20, scope: !96)
!109 = !DILocation(line: 61, column: 36, scope: !96)
!110 = !DILocation(line: 61, column: 34, scope: !96)
!111 = !DILocation(line: 61, column: 10, scope: !96)
!112 = !DILocation(line: 61, column: 9, scope: !96)
!113 = !DILocation(line: 62, column: 1, scope: !96)
!114 = !DILocation(line: 61, column: 2, scope: !96)
!115 = distinct !DISubprogram(name: "fill_header", scope: !116, file: !116, line: 17, type: !117, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !119)
!116 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!117 = !DISubroutineType(types: !118)
!118 = !{null, !28}
!119 = !{!120}
!120 = !DILocalVariable(name: "input", arg: 1, scope: !115, file: !116, line: 17, type: !28)
!121 = !DILocation(line: 17, column: 56, scope: !115)
!122 = !DILocation(line: 19, column: 2, scope: !115)
!123 = !DILocation(line: 19, column: 9, scope: !115)
!124 = !DILocation(line: 19, column: 19, scope: !115)
!125 = !DILocation(line: 20, column: 2, scope: !115)
!126 = !DILocation(line: 20, column: 9, scope: !115)
!127 = !DILocation(line: 20, column: 12, scope: !115)
!128 = !DILocation(line: 21, column: 2, scope: !115)
!129 = !DILocation(line: 21, column: 9, scope: !115)
!130 = !DILocation(line: 21, column: 13, scope: !115)
!131 = !DILocation(line: 22, column: 19, scope: !115)
!132 = !DILocation(line: 22, column: 26, scope: !115)
!133 = !DILocation(line: 22, column: 2, scope: !115)
!134 = !DILocation(line: 23, column: 1, scope: !115)
!135 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !136, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !138)
!136 = !DISubroutineType(types: !137)
!137 = !{!7, !22, !22, !22, !11, !11}
!138 = !{!139, !140, !141, !142, !143, !144, !145, !146}
!139 = !DILocalVariable(name: "code", arg: 1, scope: !135, file: !8, line: 19, type: !22)
!140 = !DILocalVariable(name: "count", arg: 2, scope: !135, file: !8, line: 19, type: !22)
!141 = !DILocalVariable(name: "varhead", arg: 3, scope: !135, file: !8, line: 19, type: !22)
!142 = !DILocalVariable(name: "input", arg: 4, scope: !135, file: !8, line: 19, type: !11)
!143 = !DILocalVariable(name: "output", arg: 5, scope: !135, file: !8, line: 19, type: !11)
!144 = !DILocalVariable(name: "control", scope: !135, file: !8, line: 21, type: !7)
!145 = !DILocalVariable(name: "status", scope: !135, file: !8, line: 22, type: !7)
!146 = !DILocalVariable(name: "done", scope: !135, file: !8, line: 23, type: !22)
!147 = !DILocation(line: 19, column: 25, scope: !135)
!148 = !DILocation(line: 19, column: 35, scope: !135)
!149 = !DILocation(line: 19, column: 46, scope: !135)
!150 = !DILocation(line: 19, column: 61, scope: !135)
!151 = !DILocation(line: 19, column: 74, scope: !135)
!152 = !DILocation(line: 21, column: 2, scope: !135)
!153 = !DILocation(line: 21, column: 6, scope: !135)
!154 = !DILocation(line: 21, column: 16, scope: !135)
!155 = !DILocation(line: 21, column: 29, scope: !135)
!156 = !DILocation(line: 21, column: 24, scope: !135)
!157 = !DILocation(line: 21, column: 37, scope: !135)
!158 = !DILocation(line: 21, column: 21, scope: !135)
!159 = !DILocation(line: 21, column: 52, scope: !135)
!160 = !DILocation(line: 21, column: 47, scope: !135)
!161 = !DILocation(line: 21, column: 58, scope: !135)
!162 = !DILocation(line: 21, column: 44, scope: !135)
!163 = !DILocation(line: 22, column: 2, scope: !135)
!164 = !DILocation(line: 22, column: 6, scope: !135)
!165 = !DILocation(line: 23, column: 2, scope: !135)
!166 = !DILocation(line: 23, column: 6, scope: !135)
!167 = !DILocation(line: 25, column: 2, scope: !135)
!168 = !DILocation(line: 26, column: 28, scope: !169)
!169 = distinct !DILexicalBlock(scope: !135, file: !8, line: 25, column: 5)
!170 = !DILocation(line: 26, column: 37, scope: !169)
!171 = !DILocation(line: 26, column: 44, scope: !169)
!172 = !DILocation(line: 26, column: 12, scope: !169)
!173 = !DILocation(line: 26, column: 10, scope: !169)
!174 = !DILocation(line: 27, column: 8, scope: !175)
!175 = distinct !DILexicalBlock(scope: !169, file: !8, line: 27, column: 7)
!176 = !DILocation(line: 27, column: 15, scope: !175)
!177 = !DILocation(line: 27, column: 25, scope: !175)
!178 = !DILocation(line: 27, column: 7, scope: !169)
!179 = !DILocation(line: 28, column: 11, scope: !175)
!180 = !DILocation(line: 28, column: 4, scope: !175)
!181 = !DILocation(line: 29, column: 11, scope: !169)
!182 = !DILocation(line: 29, column: 18, scope: !169)
!183 = !DILocation(line: 29, column: 25, scope: !169)
!184 = !DILocation(line: 29, column: 10, scope: !169)
!185 = !DILocation(line: 29, column: 8, scope: !169)
!186 = !DILocation(line: 30, column: 11, scope: !169)
!187 = !DILocation(line: 31, column: 19, scope: !169)
!188 = !DILocation(line: 31, column: 14, scope: !169)
!189 = !DILocation(line: 31, column: 24, scope: !169)
!190 = !DILocation(line: 31, column: 11, scope: !169)
!191 = !DILocation(line: 32, column: 2, scope: !169)
!192 = !DILocation(line: 32, column: 11, scope: !135)
!193 = !DILocation(line: 32, column: 18, scope: !135)
!194 = !DILocation(line: 32, column: 16, scope: !135)
!195 = distinct !{!195, !167, !196, !197}
!196 = !DILocation(line: 32, column: 23, scope: !135)
!197 = !{!"llvm.loop.mustprogress"}
!198 = !DILocation(line: 33, column: 9, scope: !135)
!199 = !DILocation(line: 33, column: 2, scope: !135)
!200 = !DILocation(line: 34, column: 1, scope: !135)
!201 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !202, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !204)
!202 = !DISubroutineType(types: !203)
!203 = !{null, !7}
!204 = !{!205}
!205 = !DILocalVariable(name: "flags", arg: 1, scope: !201, file: !8, line: 49, type: !7)
!206 = !DILocation(line: 49, column: 36, scope: !201)
!207 = !DILocation(line: 51, column: 6, scope: !208)
!208 = distinct !DILexicalBlock(scope: !201, file: !8, line: 51, column: 6)
!209 = !DILocation(line: 51, column: 12, scope: !208)
!210 = !DILocation(line: 51, column: 6, scope: !201)
!211 = !DILocation(line: 52, column: 3, scope: !208)
!212 = !{i64 20553}
!213 = !DILocation(line: 53, column: 1, scope: !201)
!214 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !215, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!215 = !DISubroutineType(types: !216)
!216 = !{!7, !7, !11, !11}
