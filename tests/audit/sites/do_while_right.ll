; ModuleID = 'do_while_right.c'
source_filename = "do_while_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @do_while_right(i32 noundef %left) #0 !dbg !17 {
entry:
  %left.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %status = alloca i64, align 8
  %n = alloca i32, align 4
  store i32 %left, ptr %left.addr, align 4
    #dbg_declare(ptr %left.addr, !23, !DIExpression(), !45)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !46
    #dbg_declare(ptr %flags, !24, !DIExpression(), !47)
  %call = call i64 @irq_save() #7, !dbg !48
  store i64 %call, ptr %flags, align 8, !dbg !47
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !49
    #dbg_declare(ptr %input, !25, !DIExpression(), !50)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !51
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !52
  store ptr %call1, ptr %input, align 8, !dbg !50
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !53
    #dbg_declare(ptr %output, !42, !DIExpression(), !54)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !55
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !56
  store ptr %call2, ptr %output, align 8, !dbg !54
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !57
    #dbg_declare(ptr %status, !43, !DIExpression(), !58)
  store i64 1, ptr %status, align 8, !dbg !58
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #6, !dbg !59
    #dbg_declare(ptr %n, !44, !DIExpression(), !60)
  %2 = load ptr, ptr %input, align 8, !dbg !61
  call void @fill_header(ptr noundef %2) #7, !dbg !62
  br label %do.body, !dbg !63

do.body:                                          ; preds = %land.end, %entry
  %3 = load i32, ptr %left.addr, align 4, !dbg !64
  %cmp = icmp ugt i32 %3, 256, !dbg !66
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !64

cond.true:                                        ; preds = %do.body
  br label %cond.end, !dbg !64

cond.false:                                       ; preds = %do.body
  %4 = load i32, ptr %left.addr, align 4, !dbg !67
  br label %cond.end, !dbg !64

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ 256, %cond.true ], [ %4, %cond.false ], !dbg !64
  store i32 %cond, ptr %n, align 4, !dbg !68
  %5 = load i32, ptr %n, align 4, !dbg !69
  %conv = trunc i32 %5 to i16, !dbg !69
  %6 = load ptr, ptr %input, align 8, !dbg !70
  %7 = load ptr, ptr %output, align 8, !dbg !71
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %6, ptr noundef %7) #7, !dbg !72
  store i64 %call3, ptr %status, align 8, !dbg !73
  %8 = load i32, ptr %n, align 4, !dbg !74
  %9 = load i32, ptr %left.addr, align 4, !dbg !75
  %sub = sub i32 %9, %8, !dbg !75
  store i32 %sub, ptr %left.addr, align 4, !dbg !75
  br label %do.cond, !dbg !76

do.cond:                                          ; preds = %cond.end
  %10 = load i32, ptr %left.addr, align 4, !dbg !77
  %tobool = icmp ne i32 %10, 0, !dbg !77
  br i1 %tobool, label %land.rhs, label %land.end, !dbg !78

land.rhs:                                         ; preds = %do.cond
  %11 = load i64, ptr %status, align 8, !dbg !79
  %call4 = call i32 @succeeded(i64 noundef %11) #7, !dbg !80
  %tobool5 = icmp ne i32 %call4, 0, !dbg !78
  br label %land.end

land.end:                                         ; preds = %land.rhs, %do.cond
  %12 = phi i1 [ false, %do.cond ], [ %tobool5, %land.rhs ], !dbg !81
  br i1 %12, label %do.body, label %do.end, !dbg !76, !llvm.loop !82

do.end:                                           ; preds = %land.end
  %13 = load i64, ptr %flags, align 8, !dbg !85
  call void @irq_restore(i64 noundef %13) #7, !dbg !86
  %14 = load i64, ptr %status, align 8, !dbg !87
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #6, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !88
  ret i64 %14, !dbg !89
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !90 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !95
    #dbg_declare(ptr %flags, !94, !DIExpression(), !96)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !97, !srcloc !98
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !99, !srcloc !100
  %0 = load i64, ptr %flags, align 8, !dbg !101
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !102
  ret i64 %0, !dbg !103
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !104 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !108, !DIExpression(), !110)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !111
    #dbg_declare(ptr %offset, !109, !DIExpression(), !112)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !113, !srcloc !114
  store i64 %0, ptr %offset, align 8, !dbg !113
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !115
  %2 = ptrtoint ptr %1 to i64, !dbg !116
  %3 = load i64, ptr %offset, align 8, !dbg !117
  %add = add i64 %2, %3, !dbg !118
  %4 = inttoptr i64 %add to ptr, !dbg !119
  %5 = load ptr, ptr %4, align 8, !dbg !120
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !121
  ret ptr %5, !dbg !122
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !123 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !128, !DIExpression(), !129)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !130
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !131
  store i64 -1, ptr %partition, align 1, !dbg !132
  %1 = load ptr, ptr %input.addr, align 8, !dbg !133
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !134
  store i32 -2, ptr %vp, align 1, !dbg !135
  %2 = load ptr, ptr %input.addr, align 8, !dbg !136
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !137
  store i8 0, ptr %vtl, align 1, !dbg !138
  %3 = load ptr, ptr %input.addr, align 8, !dbg !139
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !140
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !141
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !141
  ret void, !dbg !142
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !143 {
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
    #dbg_declare(ptr %code.addr, !149, !DIExpression(), !157)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !150, !DIExpression(), !158)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !151, !DIExpression(), !159)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !152, !DIExpression(), !160)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !153, !DIExpression(), !161)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !162
    #dbg_declare(ptr %control, !154, !DIExpression(), !163)
  %0 = load i16, ptr %code.addr, align 2, !dbg !164
  %conv = zext i16 %0 to i64, !dbg !164
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !165
  %conv1 = zext i16 %1 to i64, !dbg !166
  %shl = shl i64 %conv1, 17, !dbg !167
  %or = or i64 %conv, %shl, !dbg !168
  %2 = load i16, ptr %count.addr, align 2, !dbg !169
  %conv2 = zext i16 %2 to i64, !dbg !170
  %shl3 = shl i64 %conv2, 32, !dbg !171
  %or4 = or i64 %or, %shl3, !dbg !172
  store i64 %or4, ptr %control, align 8, !dbg !163
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !173
    #dbg_declare(ptr %status, !155, !DIExpression(), !174)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !175
    #dbg_declare(ptr %done, !156, !DIExpression(), !176)
  br label %do.body, !dbg !177

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !178
  %4 = load ptr, ptr %input.addr, align 8, !dbg !180
  %5 = load ptr, ptr %output.addr, align 8, !dbg !181
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !182
  store i64 %call, ptr %status, align 8, !dbg !183
  %6 = load i64, ptr %status, align 8, !dbg !184
  %and = and i64 %6, 65535, !dbg !186
  %cmp = icmp ne i64 %and, 0, !dbg !187
  br i1 %cmp, label %if.then, label %if.end, !dbg !188

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !189
  store i64 %7, ptr %retval, align 8, !dbg !190
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !190

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !191
  %shr = lshr i64 %8, 32, !dbg !192
  %and6 = and i64 %shr, 4095, !dbg !193
  %conv7 = trunc i64 %and6 to i16, !dbg !194
  store i16 %conv7, ptr %done, align 2, !dbg !195
  %9 = load i64, ptr %control, align 8, !dbg !196
  %and8 = and i64 %9, -1152640029630136321, !dbg !196
  store i64 %and8, ptr %control, align 8, !dbg !196
  %10 = load i16, ptr %done, align 2, !dbg !197
  %conv9 = zext i16 %10 to i64, !dbg !198
  %shl10 = shl i64 %conv9, 48, !dbg !199
  %11 = load i64, ptr %control, align 8, !dbg !200
  %or11 = or i64 %11, %shl10, !dbg !200
  store i64 %or11, ptr %control, align 8, !dbg !200
  br label %do.cond, !dbg !201

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !202
  %conv12 = zext i16 %12 to i32, !dbg !202
  %13 = load i16, ptr %count.addr, align 2, !dbg !203
  %conv13 = zext i16 %13 to i32, !dbg !203
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !204
  br i1 %cmp14, label %do.body, label %do.end, !dbg !201, !llvm.loop !205

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !207
  store i64 %14, ptr %retval, align 8, !dbg !208
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !208

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !209
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !209
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !209
  %15 = load i64, ptr %retval, align 8, !dbg !209
  ret i64 %15, !dbg !209
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !210 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !215, !DIExpression(), !216)
  %0 = load i64, ptr %status.addr, align 8, !dbg !217
  %and = and i64 %0, 65535, !dbg !218
  %cmp = icmp eq i64 %and, 0, !dbg !219
  %conv = zext i1 %cmp to i32, !dbg !219
  ret i32 %conv, !dbg !220
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !221 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !225, !DIExpression(), !226)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !227
  %and = and i64 %0, 512, !dbg !229
  %tobool = icmp ne i64 %and, 0, !dbg !229
  br i1 %tobool, label %if.then, label %if.end, !dbg !230

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !231, !srcloc !232
  br label %if.end, !dbg !231

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !233
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !234 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!3 = !DIFile(filename: "do_while_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "0e1e581e59fc84100e96bf6df0db165c")
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
!17 = distinct !DISubprogram(name: "do_while_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !42, !43, !44}
!23 = !DILocalVariable(name: "left", arg: 1, scope: !17, file: !3, line: 8, type: !20)
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
!44 = !DILocalVariable(name: "n", scope: !17, file: !3, line: 14, type: !20)
!45 = !DILocation(line: 8, column: 24, scope: !17)
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
!59 = !DILocation(line: 14, column: 2, scope: !17)
!60 = !DILocation(line: 14, column: 6, scope: !17)
!61 = !DILocation(line: 16, column: 14, scope: !17)
!62 = !DILocation(line: 16, column: 2, scope: !17)
!63 = !DILocation(line: 17, column: 2, scope: !17)
!64 = !DILocation(line: 18, column: 7, scope: !65)
!65 = distinct !DILexicalBlock(scope: !17, file: !3, line: 17, column: 5)
!66 = !DILocation(line: 18, column: 12, scope: !65)
!67 = !DILocation(line: 18, column: 26, scope: !65)
!68 = !DILocation(line: 18, column: 5, scope: !65)
!69 = !DILocation(line: 19, column: 38, scope: !65)
!70 = !DILocation(line: 19, column: 44, scope: !65)
!71 = !DILocation(line: 19, column: 51, scope: !65)
!72 = !DILocation(line: 19, column: 12, scope: !65)
!73 = !DILocation(line: 19, column: 10, scope: !65)
!74 = !DILocation(line: 20, column: 11, scope: !65)
!75 = !DILocation(line: 20, column: 8, scope: !65)
!76 = !DILocation(line: 21, column: 2, scope: !65)
!77 = !DILocation(line: 21, column: 11, scope: !17)
!78 = !DILocation(line: 21, column: 16, scope: !17)
!79 = !DILocation(line: 21, column: 29, scope: !17)
!80 = !DILocation(line: 21, column: 19, scope: !17)
!81 = !DILocation(line: 0, scope: !17)
!82 = distinct !{!82, !63, !83, !84}
!83 = !DILocation(line: 21, column: 36, scope: !17)
!84 = !{!"llvm.loop.mustprogress"}
!85 = !DILocation(line: 22, column: 14, scope: !17)
!86 = !DILocation(line: 22, column: 2, scope: !17)
!87 = !DILocation(line: 23, column: 9, scope: !17)
!88 = !DILocation(line: 24, column: 1, scope: !17)
!89 = !DILocation(line: 23, column: 2, scope: !17)
!90 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !91, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !93)
!91 = !DISubroutineType(types: !92)
!92 = !{!7}
!93 = !{!94}
!94 = !DILocalVariable(name: "flags", scope: !90, file: !8, line: 42, type: !7)
!95 = !DILocation(line: 42, column: 2, scope: !90)
!96 = !DILocation(line: 42, column: 6, scope: !90)
!97 = !DILocation(line: 44, column: 2, scope: !90)
!98 = !{i64 20404, i64 20413}
!99 = !DILocation(line: 45, column: 2, scope: !90)
!100 = !{i64 20475}
!101 = !DILocation(line: 46, column: 9, scope: !90)
!102 = !DILocation(line: 47, column: 1, scope: !90)
!103 = !DILocation(line: 46, column: 2, scope: !90)
!104 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !105, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !107)
!105 = !DISubroutineType(types: !106)
!106 = !{!6, !5}
!107 = !{!108, !109}
!108 = !DILocalVariable(name: "variable", arg: 1, scope: !104, file: !8, line: 56, type: !5)
!109 = !DILocalVariable(name: "offset", scope: !104, file: !8, line: 58, type: !7)
!110 = !DILocation(line: 56, column: 46, scope: !104)
!111 = !DILocation(line: 58, column: 2, scope: !104)
!112 = !DILocation(line: 58, column: 6, scope: !104)
!113 = !DILocation(line: 60, column: 2, scope: !104)
!114 = !{i64 20776}
!115 = !DILocation(line: 61, column: 25, scope: !104)
!116 = !DILocation(line: 61, column: 20, scope: !104)
!117 = !DILocation(line: 61, column: 36, scope: !104)
!118 = !DILocation(line: 61, column: 34, scope: !104)
!119 = !DILocation(line: 61, column: 10, scope: !104)
!120 = !DILocation(line: 61, column: 9, scope: !104)
!121 = !DILocation(line: 62, column: 1, scope: !104)
!122 = !DILocation(line: 61, column: 2, scope: !104)
!123 = distinct !DISubprogram(name: "fill_header", scope: !124, file: !124, line: 17, type: !125, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !127)
!124 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!125 = !DISubroutineType(types: !126)
!126 = !{null, !26}
!127 = !{!128}
!128 = !DILocalVariable(name: "input", arg: 1, scope: !123, file: !124, line: 17, type: !26)
!129 = !DILocation(line: 17, column: 56, scope: !123)
!130 = !DILocation(line: 19, column: 2, scope: !123)
!131 = !DILocation(line: 19, column: 9, scope: !123)
!132 = !DILocation(line: 19, column: 19, scope: !123)
!133 = !DILocation(line: 20, column: 2, scope: !123)
!134 = !DILocation(line: 20, column: 9, scope: !123)
!135 = !DILocation(line: 20, column: 12, scope: !123)
!136 = !DILocation(line: 21, column: 2, scope: !123)
!137 = !DILocation(line: 21, column: 9, scope: !123)
!138 = !DILocation(line: 21, column: 13, scope: !123)
!139 = !DILocation(line: 22, column: 19, scope: !123)
!140 = !DILocation(line: 22, column: 26, scope: !123)
!141 = !DILocation(line: 22, column: 2, scope: !123)
!142 = !DILocation(line: 23, column: 1, scope: !123)
!143 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !144, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !148)
!144 = !DISubroutineType(types: !145)
!145 = !{!7, !146, !146, !146, !6, !6}
!146 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !147)
!147 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!148 = !{!149, !150, !151, !152, !153, !154, !155, !156}
!149 = !DILocalVariable(name: "code", arg: 1, scope: !143, file: !8, line: 19, type: !146)
!150 = !DILocalVariable(name: "count", arg: 2, scope: !143, file: !8, line: 19, type: !146)
!151 = !DILocalVariable(name: "varhead", arg: 3, scope: !143, file: !8, line: 19, type: !146)
!152 = !DILocalVariable(name: "input", arg: 4, scope: !143, file: !8, line: 19, type: !6)
!153 = !DILocalVariable(name: "output", arg: 5, scope: !143, file: !8, line: 19, type: !6)
!154 = !DILocalVariable(name: "control", scope: !143, file: !8, line: 21, type: !7)
!155 = !DILocalVariable(name: "status", scope: !143, file: !8, line: 22, type: !7)
!156 = !DILocalVariable(name: "done", scope: !143, file: !8, line: 23, type: !146)
!157 = !DILocation(line: 19, column: 25, scope: !143)
!158 = !DILocation(line: 19, column: 35, scope: !143)
!159 = !DILocation(line: 19, column: 46, scope: !143)
!160 = !DILocation(line: 19, column: 61, scope: !143)
!161 = !DILocation(line: 19, column: 74, scope: !143)
!162 = !DILocation(line: 21, column: 2, scope: !143)
!163 = !DILocation(line: 21, column: 6, scope: !143)
!164 = !DILocation(line: 21, column: 16, scope: !143)
!165 = !DILocation(line: 21, column: 29, scope: !143)
!166 = !DILocation(line: 21, column: 24, scope: !143)
!167 = !DILocation(line: 21, column: 37, scope: !143)
!168 = !DILocation(line: 21, column: 21, scope: !143)
!169 = !DILocation(line: 21, column: 52, scope: !143)
!170 = !DILocation(line: 21, column: 47, scope: !143)
!171 = !DILocation(line: 21, column: 58, scope: !143)
!172 = !DILocation(line: 21, column: 44, scope: !143)
!173 = !DILocation(line: 22, column: 2, scope: !143)
!174 = !DILocation(line: 22, column: 6, scope: !143)
!175 = !DILocation(line: 23, column: 2, scope: !143)
!176 = !DILocation(line: 23, column: 6, scope: !143)
!177 = !DILocation(line: 25, column: 2, scope: !143)
!178 = !DILocation(line: 26, column: 28, scope: !179)
!179 = distinct !DILexicalBlock(scope: !143, file: !8, line: 25, column: 5)
!180 = !DILocation(line: 26, column: 37, scope: !179)
!181 = !DILocation(line: 26, column: 44, scope: !179)
!182 = !DILocation(line: 26, column: 12, scope: !179)
!183 = !DILocation(line: 26, column: 10, scope: !179)
!184 = !DILocation(line: 27, column: 8, scope: !185)
!185 = distinct !DILexicalBlock(scope: !179, file: !8, line: 27, column: 7)
!186 = !DILocation(line: 27, column: 15, scope: !185)
!187 = !DILocation(line: 27, column: 25, scope: !185)
!188 = !DILocation(line: 27, column: 7, scope: !179)
!189 = !DILocation(line: 28, column: 11, scope: !185)
!190 = !DILocation(line: 28, column: 4, scope: !185)
!191 = !DILocation(line: 29, column: 11, scope: !179)
!192 = !DILocation(line: 29, column: 18, scope: !179)
!193 = !DILocation(line: 29, column: 25, scope: !179)
!194 = !DILocation(line: 29, column: 10, scope: !179)
!195 = !DILocation(line: 29, column: 8, scope: !179)
!196 = !DILocation(line: 30, column: 11, scope: !179)
!197 = !DILocation(line: 31, column: 19, scope: !179)
!198 = !DILocation(line: 31, column: 14, scope: !179)
!199 = !DILocation(line: 31, column: 24, scope: !179)
!200 = !DILocation(line: 31, column: 11, scope: !179)
!201 = !DILocation(line: 32, column: 2, scope: !179)
!202 = !DILocation(line: 32, column: 11, scope: !143)
!203 = !DILocation(line: 32, column: 18, scope: !143)
!204 = !DILocation(line: 32, column: 16, scope: !143)
!205 = distinct !{!205, !177, !206, !84}
!206 = !DILocation(line: 32, column: 23, scope: !143)
!207 = !DILocation(line: 33, column: 9, scope: !143)
!208 = !DILocation(line: 33, column: 2, scope: !143)
!209 = !DILocation(line: 34, column: 1, scope: !143)
!210 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !211, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !214)
!211 = !DISubroutineType(types: !212)
!212 = !{!213, !7}
!213 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!214 = !{!215}
!215 = !DILocalVariable(name: "status", arg: 1, scope: !210, file: !8, line: 72, type: !7)
!216 = !DILocation(line: 72, column: 33, scope: !210)
!217 = !DILocation(line: 74, column: 10, scope: !210)
!218 = !DILocation(line: 74, column: 17, scope: !210)
!219 = !DILocation(line: 74, column: 27, scope: !210)
!220 = !DILocation(line: 74, column: 2, scope: !210)
!221 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !222, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !224)
!222 = !DISubroutineType(types: !223)
!223 = !{null, !7}
!224 = !{!225}
!225 = !DILocalVariable(name: "flags", arg: 1, scope: !221, file: !8, line: 49, type: !7)
!226 = !DILocation(line: 49, column: 36, scope: !221)
!227 = !DILocation(line: 51, column: 6, scope: !228)
!228 = distinct !DILexicalBlock(scope: !221, file: !8, line: 51, column: 6)
!229 = !DILocation(line: 51, column: 12, scope: !228)
!230 = !DILocation(line: 51, column: 6, scope: !221)
!231 = !DILocation(line: 52, column: 3, scope: !228)
!232 = !{i64 20595}
!233 = !DILocation(line: 53, column: 1, scope: !221)
!234 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !235, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!235 = !DISubroutineType(types: !236)
!236 = !{!7, !7, !6, !6}
