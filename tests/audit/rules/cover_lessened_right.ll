; ModuleID = 'cover_lessened_right.c'
source_filename = "cover_lessened_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.unmap_input = type { i64, i64, i32, i32 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @cover_lessened_right(i64 noundef %partition, i64 noundef %first, i64 noundef %rest) #0 !dbg !17 {
entry:
  %partition.addr = alloca i64, align 8
  %first.addr = alloca i64, align 8
  %rest.addr = alloca i64, align 8
  %input = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %batch = alloca i64, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !21, !DIExpression(), !37)
  store i64 %first, ptr %first.addr, align 8
    #dbg_declare(ptr %first.addr, !22, !DIExpression(), !38)
  store i64 %rest, ptr %rest.addr, align 8
    #dbg_declare(ptr %rest.addr, !23, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !40
    #dbg_declare(ptr %input, !24, !DIExpression(), !41)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !42
    #dbg_declare(ptr %flags, !34, !DIExpression(), !43)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !42
    #dbg_declare(ptr %status, !35, !DIExpression(), !44)
  store i64 0, ptr %status, align 8, !dbg !44
  call void @llvm.lifetime.start.p0(i64 8, ptr %batch) #5, !dbg !42
    #dbg_declare(ptr %batch, !36, !DIExpression(), !45)
  br label %while.cond, !dbg !46

while.cond:                                       ; preds = %if.end, %entry
  %0 = load i64, ptr %rest.addr, align 8, !dbg !47
  %tobool = icmp ne i64 %0, 0, !dbg !46
  br i1 %tobool, label %while.body, label %while.end, !dbg !46

while.body:                                       ; preds = %while.cond
  %1 = load i64, ptr %rest.addr, align 8, !dbg !48
  %cmp = icmp ult i64 %1, 512, !dbg !50
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !48

cond.true:                                        ; preds = %while.body
  %2 = load i64, ptr %rest.addr, align 8, !dbg !51
  br label %cond.end, !dbg !48

cond.false:                                       ; preds = %while.body
  br label %cond.end, !dbg !48

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %2, %cond.true ], [ 512, %cond.false ], !dbg !48
  store i64 %cond, ptr %batch, align 8, !dbg !52
  %call = call i64 @irq_save() #6, !dbg !53
  store i64 %call, ptr %flags, align 8, !dbg !54
  %3 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !55
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %3) #6, !dbg !56
  store ptr %call1, ptr %input, align 8, !dbg !57
  %4 = load i64, ptr %partition.addr, align 8, !dbg !58
  %5 = load ptr, ptr %input, align 8, !dbg !59
  %partition2 = getelementptr inbounds %struct.unmap_input, ptr %5, i32 0, i32 0, !dbg !60
  store i64 %4, ptr %partition2, align 8, !dbg !61
  %6 = load i64, ptr %first.addr, align 8, !dbg !62
  %7 = load ptr, ptr %input, align 8, !dbg !63
  %first3 = getelementptr inbounds %struct.unmap_input, ptr %7, i32 0, i32 1, !dbg !64
  store i64 %6, ptr %first3, align 8, !dbg !65
  %8 = load ptr, ptr %input, align 8, !dbg !66
  %flags4 = getelementptr inbounds %struct.unmap_input, ptr %8, i32 0, i32 2, !dbg !67
  store i32 0, ptr %flags4, align 8, !dbg !68
  %9 = load ptr, ptr %input, align 8, !dbg !69
  %padding = getelementptr inbounds %struct.unmap_input, ptr %9, i32 0, i32 3, !dbg !70
  store i32 0, ptr %padding, align 4, !dbg !71
  %10 = load i64, ptr %batch, align 8, !dbg !72
  %conv = trunc i64 %10 to i16, !dbg !72
  %11 = load ptr, ptr %input, align 8, !dbg !73
  %call5 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 76, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %11, ptr noundef null) #6, !dbg !74
  store i64 %call5, ptr %status, align 8, !dbg !75
  %12 = load i64, ptr %flags, align 8, !dbg !76
  call void @irq_restore(i64 noundef %12) #6, !dbg !77
  %13 = load i64, ptr %status, align 8, !dbg !78
  %call6 = call i32 @succeeded(i64 noundef %13) #6, !dbg !80
  %tobool7 = icmp ne i32 %call6, 0, !dbg !80
  br i1 %tobool7, label %if.end, label %if.then, !dbg !81

if.then:                                          ; preds = %cond.end
  br label %while.end, !dbg !82

if.end:                                           ; preds = %cond.end
  %14 = load i64, ptr %batch, align 8, !dbg !83
  %15 = load i64, ptr %first.addr, align 8, !dbg !84
  %add = add i64 %15, %14, !dbg !84
  store i64 %add, ptr %first.addr, align 8, !dbg !84
  %16 = load i64, ptr %batch, align 8, !dbg !85
  %17 = load i64, ptr %rest.addr, align 8, !dbg !86
  %sub = sub i64 %17, %16, !dbg !86
  store i64 %sub, ptr %rest.addr, align 8, !dbg !86
  br label %while.cond, !dbg !46, !llvm.loop !87

while.end:                                        ; preds = %if.then, %while.cond
  %18 = load i64, ptr %status, align 8, !dbg !90
  call void @llvm.lifetime.end.p0(i64 8, ptr %batch) #5, !dbg !91
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !91
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !91
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !91
  ret i64 %18, !dbg !92
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !93 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !98
    #dbg_declare(ptr %flags, !97, !DIExpression(), !99)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !100, !srcloc !101
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !102, !srcloc !103
  %0 = load i64, ptr %flags, align 8, !dbg !104
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !105
  ret i64 %0, !dbg !106
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !107 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !111, !DIExpression(), !113)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !114
    #dbg_declare(ptr %offset, !112, !DIExpression(), !115)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !116, !srcloc !117
  store i64 %0, ptr %offset, align 8, !dbg !116
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !118
  %2 = ptrtoint ptr %1 to i64, !dbg !119
  %3 = load i64, ptr %offset, align 8, !dbg !120
  %add = add i64 %2, %3, !dbg !121
  %4 = inttoptr i64 %add to ptr, !dbg !122
  %5 = load ptr, ptr %4, align 8, !dbg !123
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !124
  ret ptr %5, !dbg !125
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !126 {
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
    #dbg_declare(ptr %code.addr, !132, !DIExpression(), !140)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !133, !DIExpression(), !141)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !134, !DIExpression(), !142)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !135, !DIExpression(), !143)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !136, !DIExpression(), !144)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !145
    #dbg_declare(ptr %control, !137, !DIExpression(), !146)
  %0 = load i16, ptr %code.addr, align 2, !dbg !147
  %conv = zext i16 %0 to i64, !dbg !147
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !148
  %conv1 = zext i16 %1 to i64, !dbg !149
  %shl = shl i64 %conv1, 17, !dbg !150
  %or = or i64 %conv, %shl, !dbg !151
  %2 = load i16, ptr %count.addr, align 2, !dbg !152
  %conv2 = zext i16 %2 to i64, !dbg !153
  %shl3 = shl i64 %conv2, 32, !dbg !154
  %or4 = or i64 %or, %shl3, !dbg !155
  store i64 %or4, ptr %control, align 8, !dbg !146
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !156
    #dbg_declare(ptr %status, !138, !DIExpression(), !157)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !158
    #dbg_declare(ptr %done, !139, !DIExpression(), !159)
  br label %do.body, !dbg !160

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !161
  %4 = load ptr, ptr %input.addr, align 8, !dbg !163
  %5 = load ptr, ptr %output.addr, align 8, !dbg !164
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !165
  store i64 %call, ptr %status, align 8, !dbg !166
  %6 = load i64, ptr %status, align 8, !dbg !167
  %and = and i64 %6, 65535, !dbg !169
  %cmp = icmp ne i64 %and, 0, !dbg !170
  br i1 %cmp, label %if.then, label %if.end, !dbg !171

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !172
  store i64 %7, ptr %retval, align 8, !dbg !173
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !173

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !174
  %shr = lshr i64 %8, 32, !dbg !175
  %and6 = and i64 %shr, 4095, !dbg !176
  %conv7 = trunc i64 %and6 to i16, !dbg !177
  store i16 %conv7, ptr %done, align 2, !dbg !178
  %9 = load i64, ptr %control, align 8, !dbg !179
  %and8 = and i64 %9, -1152640029630136321, !dbg !179
  store i64 %and8, ptr %control, align 8, !dbg !179
  %10 = load i16, ptr %done, align 2, !dbg !180
  %conv9 = zext i16 %10 to i64, !dbg !181
  %shl10 = shl i64 %conv9, 48, !dbg !182
  %11 = load i64, ptr %control, align 8, !dbg !183
  %or11 = or i64 %11, %shl10, !dbg !183
  store i64 %or11, ptr %control, align 8, !dbg !183
  br label %do.cond, !dbg !184

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !185
  %conv12 = zext i16 %12 to i32, !dbg !185
  %13 = load i16, ptr %count.addr, align 2, !dbg !186
  %conv13 = zext i16 %13 to i32, !dbg !186
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !187
  br i1 %cmp14, label %do.body, label %do.end, !dbg !184, !llvm.loop !188

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !190
  store i64 %14, ptr %retval, align 8, !dbg !191
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !191

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !192
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !192
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !192
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
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !203, !srcloc !204
  br label %if.end, !dbg !203

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !205
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !206 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !211, !DIExpression(), !212)
  %0 = load i64, ptr %status.addr, align 8, !dbg !213
  %and = and i64 %0, 65535, !dbg !214
  %cmp = icmp eq i64 %and, 0, !dbg !215
  %conv = zext i1 %cmp to i32, !dbg !215
  ret i32 %conv, !dbg !216
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !217 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "cover_lessened_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "6c6309b0941788d8f567275bd6046c88")
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
!17 = distinct !DISubprogram(name: "cover_lessened_right", scope: !3, file: !3, line: 15, type: !18, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !7, !7}
!20 = !{!21, !22, !23, !24, !34, !35, !36}
!21 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 15, type: !7)
!22 = !DILocalVariable(name: "first", arg: 2, scope: !17, file: !3, line: 15, type: !7)
!23 = !DILocalVariable(name: "rest", arg: 3, scope: !17, file: !3, line: 15, type: !7)
!24 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 17, type: !25)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "unmap_input", file: !3, line: 8, size: 192, elements: !27)
!27 = !{!28, !29, !30, !33}
!28 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !26, file: !3, line: 9, baseType: !7, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "first", scope: !26, file: !3, line: 10, baseType: !7, size: 64, offset: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !26, file: !3, line: 11, baseType: !31, size: 32, offset: 128)
!31 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !32)
!32 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !26, file: !3, line: 12, baseType: !31, size: 32, offset: 160)
!34 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 18, type: !7)
!35 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 18, type: !7)
!36 = !DILocalVariable(name: "batch", scope: !17, file: !3, line: 18, type: !7)
!37 = !DILocation(line: 15, column: 30, scope: !17)
!38 = !DILocation(line: 15, column: 45, scope: !17)
!39 = !DILocation(line: 15, column: 56, scope: !17)
!40 = !DILocation(line: 17, column: 2, scope: !17)
!41 = !DILocation(line: 17, column: 22, scope: !17)
!42 = !DILocation(line: 18, column: 2, scope: !17)
!43 = !DILocation(line: 18, column: 6, scope: !17)
!44 = !DILocation(line: 18, column: 13, scope: !17)
!45 = !DILocation(line: 18, column: 25, scope: !17)
!46 = !DILocation(line: 20, column: 2, scope: !17)
!47 = !DILocation(line: 20, column: 9, scope: !17)
!48 = !DILocation(line: 21, column: 11, scope: !49)
!49 = distinct !DILexicalBlock(scope: !17, file: !3, line: 20, column: 15)
!50 = !DILocation(line: 21, column: 16, scope: !49)
!51 = !DILocation(line: 21, column: 24, scope: !49)
!52 = !DILocation(line: 21, column: 9, scope: !49)
!53 = !DILocation(line: 22, column: 11, scope: !49)
!54 = !DILocation(line: 22, column: 9, scope: !49)
!55 = !DILocation(line: 23, column: 29, scope: !49)
!56 = !DILocation(line: 23, column: 11, scope: !49)
!57 = !DILocation(line: 23, column: 9, scope: !49)
!58 = !DILocation(line: 24, column: 22, scope: !49)
!59 = !DILocation(line: 24, column: 3, scope: !49)
!60 = !DILocation(line: 24, column: 10, scope: !49)
!61 = !DILocation(line: 24, column: 20, scope: !49)
!62 = !DILocation(line: 25, column: 18, scope: !49)
!63 = !DILocation(line: 25, column: 3, scope: !49)
!64 = !DILocation(line: 25, column: 10, scope: !49)
!65 = !DILocation(line: 25, column: 16, scope: !49)
!66 = !DILocation(line: 26, column: 3, scope: !49)
!67 = !DILocation(line: 26, column: 10, scope: !49)
!68 = !DILocation(line: 26, column: 16, scope: !49)
!69 = !DILocation(line: 27, column: 3, scope: !49)
!70 = !DILocation(line: 27, column: 10, scope: !49)
!71 = !DILocation(line: 27, column: 18, scope: !49)
!72 = !DILocation(line: 28, column: 38, scope: !49)
!73 = !DILocation(line: 28, column: 48, scope: !49)
!74 = !DILocation(line: 28, column: 12, scope: !49)
!75 = !DILocation(line: 28, column: 10, scope: !49)
!76 = !DILocation(line: 29, column: 15, scope: !49)
!77 = !DILocation(line: 29, column: 3, scope: !49)
!78 = !DILocation(line: 30, column: 18, scope: !79)
!79 = distinct !DILexicalBlock(scope: !49, file: !3, line: 30, column: 7)
!80 = !DILocation(line: 30, column: 8, scope: !79)
!81 = !DILocation(line: 30, column: 7, scope: !49)
!82 = !DILocation(line: 31, column: 4, scope: !79)
!83 = !DILocation(line: 32, column: 12, scope: !49)
!84 = !DILocation(line: 32, column: 9, scope: !49)
!85 = !DILocation(line: 33, column: 11, scope: !49)
!86 = !DILocation(line: 33, column: 8, scope: !49)
!87 = distinct !{!87, !46, !88, !89}
!88 = !DILocation(line: 34, column: 2, scope: !17)
!89 = !{!"llvm.loop.mustprogress"}
!90 = !DILocation(line: 35, column: 9, scope: !17)
!91 = !DILocation(line: 36, column: 1, scope: !17)
!92 = !DILocation(line: 35, column: 2, scope: !17)
!93 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !94, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !96)
!94 = !DISubroutineType(types: !95)
!95 = !{!7}
!96 = !{!97}
!97 = !DILocalVariable(name: "flags", scope: !93, file: !8, line: 42, type: !7)
!98 = !DILocation(line: 42, column: 2, scope: !93)
!99 = !DILocation(line: 42, column: 6, scope: !93)
!100 = !DILocation(line: 44, column: 2, scope: !93)
!101 = !{i64 19180, i64 19189}
!102 = !DILocation(line: 45, column: 2, scope: !93)
!103 = !{i64 19251}
!104 = !DILocation(line: 46, column: 9, scope: !93)
!105 = !DILocation(line: 47, column: 1, scope: !93)
!106 = !DILocation(line: 46, column: 2, scope: !93)
!107 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !108, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !110)
!108 = !DISubroutineType(types: !109)
!109 = !{!5, !6}
!110 = !{!111, !112}
!111 = !DILocalVariable(name: "variable", arg: 1, scope: !107, file: !8, line: 56, type: !6)
!112 = !DILocalVariable(name: "offset", scope: !107, file: !8, line: 58, type: !7)
!113 = !DILocation(line: 56, column: 46, scope: !107)
!114 = !DILocation(line: 58, column: 2, scope: !107)
!115 = !DILocation(line: 58, column: 6, scope: !107)
!116 = !DILocation(line: 60, column: 2, scope: !107)
!117 = !{i64 19552}
!118 = !DILocation(line: 61, column: 25, scope: !107)
!119 = !DILocation(line: 61, column: 20, scope: !107)
!120 = !DILocation(line: 61, column: 36, scope: !107)
!121 = !DILocation(line: 61, column: 34, scope: !107)
!122 = !DILocation(line: 61, column: 10, scope: !107)
!123 = !DILocation(line: 61, column: 9, scope: !107)
!124 = !DILocation(line: 62, column: 1, scope: !107)
!125 = !DILocation(line: 61, column: 2, scope: !107)
!126 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !127, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !131)
!127 = !DISubroutineType(types: !128)
!128 = !{!7, !129, !129, !129, !5, !5}
!129 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !130)
!130 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!131 = !{!132, !133, !134, !135, !136, !137, !138, !139}
!132 = !DILocalVariable(name: "code", arg: 1, scope: !126, file: !8, line: 19, type: !129)
!133 = !DILocalVariable(name: "count", arg: 2, scope: !126, file: !8, line: 19, type: !129)
!134 = !DILocalVariable(name: "varhead", arg: 3, scope: !126, file: !8, line: 19, type: !129)
!135 = !DILocalVariable(name: "input", arg: 4, scope: !126, file: !8, line: 19, type: !5)
!136 = !DILocalVariable(name: "output", arg: 5, scope: !126, file: !8, line: 19, type: !5)
!137 = !DILocalVariable(name: "control", scope: !126, file: !8, line: 21, type: !7)
!138 = !DILocalVariable(name: "status", scope: !126, file: !8, line: 22, type: !7)
!139 = !DILocalVariable(name: "done", scope: !126, file: !8, line: 23, type: !129)
!140 = !DILocation(line: 19, column: 25, scope: !126)
!141 = !DILocation(line: 19, column: 35, scope: !126)
!142 = !DILocation(line: 19, column: 46, scope: !126)
!143 = !DILocation(line: 19, column: 61, scope: !126)
!144 = !DILocation(line: 19, column: 74, scope: !126)
!145 = !DILocation(line: 21, column: 2, scope: !126)
!146 = !DILocation(line: 21, column: 6, scope: !126)
!147 = !DILocation(line: 21, column: 16, scope: !126)
!148 = !DILocation(line: 21, column: 29, scope: !126)
!149 = !DILocation(line: 21, column: 24, scope: !126)
!150 = !DILocation(line: 21, column: 37, scope: !126)
!151 = !DILocation(line: 21, column: 21, scope: !126)
!152 = !DILocation(line: 21, column: 52, scope: !126)
!153 = !DILocation(line: 21, column: 47, scope: !126)
!154 = !DILocation(line: 21, column: 58, scope: !126)
!155 = !DILocation(line: 21, column: 44, scope: !126)
!156 = !DILocation(line: 22, column: 2, scope: !126)
!157 = !DILocation(line: 22, column: 6, scope: !126)
!158 = !DILocation(line: 23, column: 2, scope: !126)
!159 = !DILocation(line: 23, column: 6, scope: !126)
!160 = !DILocation(line: 25, column: 2, scope: !126)
!161 = !DILocation(line: 26, column: 28, scope: !162)
!162 = distinct !DILexicalBlock(scope: !126, file: !8, line: 25, column: 5)
!163 = !DILocation(line: 26, column: 37, scope: !162)
!164 = !DILocation(line: 26, column: 44, scope: !162)
!165 = !DILocation(line: 26, column: 12, scope: !162)
!166 = !DILocation(line: 26, column: 10, scope: !162)
!167 = !DILocation(line: 27, column: 8, scope: !168)
!168 = distinct !DILexicalBlock(scope: !162, file: !8, line: 27, column: 7)
!169 = !DILocation(line: 27, column: 15, scope: !168)
!170 = !DILocation(line: 27, column: 25, scope: !168)
!171 = !DILocation(line: 27, column: 7, scope: !162)
!172 = !DILocation(line: 28, column: 11, scope: !168)
!173 = !DILocation(line: 28, column: 4, scope: !168)
!174 = !DILocation(line: 29, column: 11, scope: !162)
!175 = !DILocation(line: 29, column: 18, scope: !162)
!176 = !DILocation(line: 29, column: 25, scope: !162)
!177 = !DILocation(line: 29, column: 10, scope: !162)
!178 = !DILocation(line: 29, column: 8, scope: !162)
!179 = !DILocation(line: 30, column: 11, scope: !162)
!180 = !DILocation(line: 31, column: 19, scope: !162)
!181 = !DILocation(line: 31, column: 14, scope: !162)
!182 = !DILocation(line: 31, column: 24, scope: !162)
!183 = !DILocation(line: 31, column: 11, scope: !162)
!184 = !DILocation(line: 32, column: 2, scope: !162)
!185 = !DILocation(line: 32, column: 11, scope: !126)
!186 = !DILocation(line: 32, column: 18, scope: !126)
!187 = !DILocation(line: 32, column: 16, scope: !126)
!188 = distinct !{!188, !160, !189, !89}
!189 = !DILocation(line: 32, column: 23, scope: !126)
!190 = !DILocation(line: 33, column: 9, scope: !126)
!191 = !DILocation(line: 33, column: 2, scope: !126)
!192 = !DILocation(line: 34, column: 1, scope: !126)
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
!204 = !{i64 19371}
!205 = !DILocation(line: 53, column: 1, scope: !193)
!206 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !207, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !210)
!207 = !DISubroutineType(types: !208)
!208 = !{!209, !7}
!209 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!210 = !{!211}
!211 = !DILocalVariable(name: "status", arg: 1, scope: !206, file: !8, line: 72, type: !7)
!212 = !DILocation(line: 72, column: 33, scope: !206)
!213 = !DILocation(line: 74, column: 10, scope: !206)
!214 = !DILocation(line: 74, column: 17, scope: !206)
!215 = !DILocation(line: 74, column: 27, scope: !206)
!216 = !DILocation(line: 74, column: 2, scope: !206)
!217 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !218, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!218 = !DISubroutineType(types: !219)
!219 = !{!7, !7, !5, !5}
