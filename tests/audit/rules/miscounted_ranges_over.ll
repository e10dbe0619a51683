; ModuleID = 'miscounted_ranges_over.c'
source_filename = "miscounted_ranges_over.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.flush = type { i64, i64, i64, i64, [0 x i64] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @miscounted_ranges_over(ptr noundef %masks, i64 noundef %valid, ptr noundef %ranges, i32 noundef %count) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %masks.addr = alloca ptr, align 8
  %valid.addr = alloca i64, align 8
  %ranges.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %bank = alloca i32, align 4
  %banks = alloca i32, align 4
  %i = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %masks, ptr %masks.addr, align 8
    #dbg_declare(ptr %masks.addr, !25, !DIExpression(), !46)
  store i64 %valid, ptr %valid.addr, align 8
    #dbg_declare(ptr %valid.addr, !26, !DIExpression(), !47)
  store ptr %ranges, ptr %ranges.addr, align 8
    #dbg_declare(ptr %ranges.addr, !27, !DIExpression(), !48)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !28, !DIExpression(), !49)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !50
    #dbg_declare(ptr %flags, !29, !DIExpression(), !51)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !50
    #dbg_declare(ptr %status, !30, !DIExpression(), !52)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !53
    #dbg_declare(ptr %input, !31, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 4, ptr %bank) #4, !dbg !55
    #dbg_declare(ptr %bank, !43, !DIExpression(), !56)
  call void @llvm.lifetime.start.p0(i64 4, ptr %banks) #4, !dbg !55
    #dbg_declare(ptr %banks, !44, !DIExpression(), !57)
  store i32 0, ptr %banks, align 4, !dbg !57
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #4, !dbg !55
    #dbg_declare(ptr %i, !45, !DIExpression(), !58)
  %0 = load i32, ptr %count.addr, align 4, !dbg !59
  %tobool = icmp ne i32 %0, 0, !dbg !59
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !61

lor.lhs.false:                                    ; preds = %entry
  %1 = load i32, ptr %count.addr, align 4, !dbg !62
  %cmp = icmp ugt i32 %1, 500, !dbg !63
  br i1 %cmp, label %if.then, label %if.end, !dbg !64

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 1, ptr %retval, align 8, !dbg !65
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !65

if.end:                                           ; preds = %lor.lhs.false
  %call = call i64 @irq_save() #5, !dbg !66
  store i64 %call, ptr %flags, align 8, !dbg !67
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !68
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %2) #5, !dbg !69
  store ptr %call1, ptr %input, align 8, !dbg !70
  %3 = load ptr, ptr %input, align 8, !dbg !71
  %space = getelementptr inbounds %struct.flush, ptr %3, i32 0, i32 0, !dbg !72
  store i64 0, ptr %space, align 8, !dbg !73
  %4 = load ptr, ptr %input, align 8, !dbg !74
  %flags2 = getelementptr inbounds %struct.flush, ptr %4, i32 0, i32 1, !dbg !75
  store i64 1, ptr %flags2, align 8, !dbg !76
  %5 = load ptr, ptr %input, align 8, !dbg !77
  %format = getelementptr inbounds %struct.flush, ptr %5, i32 0, i32 2, !dbg !78
  store i64 0, ptr %format, align 8, !dbg !79
  %6 = load i64, ptr %valid.addr, align 8, !dbg !80
  %and = and i64 %6, 255, !dbg !81
  %7 = load ptr, ptr %input, align 8, !dbg !82
  %mask = getelementptr inbounds %struct.flush, ptr %7, i32 0, i32 3, !dbg !83
  store i64 %and, ptr %mask, align 8, !dbg !84
  store i32 0, ptr %bank, align 4, !dbg !85
  br label %for.cond, !dbg !87

for.cond:                                         ; preds = %for.inc, %if.end
  %8 = load i32, ptr %bank, align 4, !dbg !88
  %cmp3 = icmp ult i32 %8, 8, !dbg !90
  br i1 %cmp3, label %for.body, label %for.end, !dbg !91

for.body:                                         ; preds = %for.cond
  %9 = load i64, ptr %valid.addr, align 8, !dbg !92
  %10 = load i32, ptr %bank, align 4, !dbg !94
  %sh_prom = zext i32 %10 to i64, !dbg !95
  %shr = lshr i64 %9, %sh_prom, !dbg !95
  %and4 = and i64 %shr, 1, !dbg !96
  %tobool5 = icmp ne i64 %and4, 0, !dbg !96
  br i1 %tobool5, label %if.then6, label %if.end10, !dbg !97

if.then6:                                         ; preds = %for.body
  %11 = load ptr, ptr %masks.addr, align 8, !dbg !98
  %12 = load i32, ptr %bank, align 4, !dbg !99
  %idxprom = zext i32 %12 to i64, !dbg !98
  %arrayidx = getelementptr i64, ptr %11, i64 %idxprom, !dbg !98
  %13 = load i64, ptr %arrayidx, align 8, !dbg !98
  %14 = load ptr, ptr %input, align 8, !dbg !100
  %banks7 = getelementptr inbounds %struct.flush, ptr %14, i32 0, i32 4, !dbg !101
  %15 = load i32, ptr %banks, align 4, !dbg !102
  %inc = add i32 %15, 1, !dbg !102
  store i32 %inc, ptr %banks, align 4, !dbg !102
  %idxprom8 = zext i32 %15 to i64, !dbg !100
  %arrayidx9 = getelementptr [0 x i64], ptr %banks7, i64 0, i64 %idxprom8, !dbg !100
  store i64 %13, ptr %arrayidx9, align 8, !dbg !103
  br label %if.end10, !dbg !100

if.end10:                                         ; preds = %if.then6, %for.body
  br label %for.inc, !dbg !104

for.inc:                                          ; preds = %if.end10
  %16 = load i32, ptr %bank, align 4, !dbg !105
  %inc11 = add i32 %16, 1, !dbg !105
  store i32 %inc11, ptr %bank, align 4, !dbg !105
  br label %for.cond, !dbg !106, !llvm.loop !107

for.end:                                          ; preds = %for.cond
  store i32 0, ptr %i, align 4, !dbg !110
  br label %for.cond12, !dbg !112

for.cond12:                                       ; preds = %for.inc20, %for.end
  %17 = load i32, ptr %i, align 4, !dbg !113
  %18 = load i32, ptr %count.addr, align 4, !dbg !115
  %cmp13 = icmp ult i32 %17, %18, !dbg !116
  br i1 %cmp13, label %for.body14, label %for.end22, !dbg !117

for.body14:                                       ; preds = %for.cond12
  %19 = load ptr, ptr %ranges.addr, align 8, !dbg !118
  %20 = load i32, ptr %i, align 4, !dbg !119
  %idxprom15 = zext i32 %20 to i64, !dbg !118
  %arrayidx16 = getelementptr i64, ptr %19, i64 %idxprom15, !dbg !118
  %21 = load i64, ptr %arrayidx16, align 8, !dbg !118
  %22 = load ptr, ptr %input, align 8, !dbg !120
  %banks17 = getelementptr inbounds %struct.flush, ptr %22, i32 0, i32 4, !dbg !121
  %23 = load i32, ptr %banks, align 4, !dbg !122
  %mul = mul i32 0, %23, !dbg !123
  %24 = load i32, ptr %i, align 4, !dbg !124
  %add = add i32 %mul, %24, !dbg !125
  %idxprom18 = zext i32 %add to i64, !dbg !120
  %arrayidx19 = getelementptr [0 x i64], ptr %banks17, i64 0, i64 %idxprom18, !dbg !120
  store i64 %21, ptr %arrayidx19, align 8, !dbg !126
  br label %for.inc20, !dbg !120

for.inc20:                                        ; preds = %for.body14
  %25 = load i32, ptr %i, align 4, !dbg !127
  %inc21 = add i32 %25, 1, !dbg !127
  store i32 %inc21, ptr %i, align 4, !dbg !127
  br label %for.cond12, !dbg !128, !llvm.loop !129

for.end22:                                        ; preds = %for.cond12
  %26 = load i32, ptr %banks, align 4, !dbg !131
  %conv = zext i32 %26 to i64, !dbg !132
  %shl = shl i64 %conv, 17, !dbg !133
  %or = or i64 20, %shl, !dbg !134
  %27 = load i32, ptr %count.addr, align 4, !dbg !135
  %conv23 = zext i32 %27 to i64, !dbg !136
  %shl24 = shl i64 %conv23, 32, !dbg !137
  %or25 = or i64 %or, %shl24, !dbg !138
  %28 = load ptr, ptr %input, align 8, !dbg !139
  %call26 = call i64 @hv_do_hypercall(i64 noundef %or25, ptr noundef %28, ptr noundef null) #5, !dbg !140
  store i64 %call26, ptr %status, align 8, !dbg !141
  %29 = load i64, ptr %flags, align 8, !dbg !142
  call void @irq_restore(i64 noundef %29) #5, !dbg !143
  %30 = load i64, ptr %status, align 8, !dbg !144
  store i64 %30, ptr %retval, align 8, !dbg !145
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !145

cleanup:                                          ; preds = %for.end22, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #4, !dbg !146
  call void @llvm.lifetime.end.p0(i64 4, ptr %banks) #4, !dbg !146
  call void @llvm.lifetime.end.p0(i64 4, ptr %bank) #4, !dbg !146
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !146
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !146
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !146
  %31 = load i64, ptr %retval, align 8, !dbg !146
  ret i64 %31, !dbg !146
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !147 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !152
    #dbg_declare(ptr %flags, !151, !DIExpression(), !153)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !154, !srcloc !155
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !156, !srcloc !157
  %0 = load i64, ptr %flags, align 8, !dbg !158
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !159
  ret i64 %0, !dbg !160
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !161 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !165, !DIExpression(), !167)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !168
    #dbg_declare(ptr %offset, !166, !DIExpression(), !169)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !170, !srcloc !171
  store i64 %0, ptr %offset, align 8, !dbg !170
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !172
  %2 = ptrtoint ptr %1 to i64, !dbg !173
  %3 = load i64, ptr %offset, align 8, !dbg !174
  %add = add i64 %2, %3, !dbg !175
  %4 = inttoptr i64 %add to ptr, !dbg !176
  %5 = load ptr, ptr %4, align 8, !dbg !177
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !178
  ret ptr %5, !dbg !179
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !180 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !183 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !187, !DIExpression(), !188)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !189
  %and = and i64 %0, 512, !dbg !191
  %tobool = icmp ne i64 %and, 0, !dbg !191
  br i1 %tobool, label %if.then, label %if.end, !dbg !192

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !193, !srcloc !194
  br label %if.end, !dbg !193

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !195
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }
attributes #6 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !8, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "miscounted_ranges_over.c", directory: ".", checksumkind: CSK_MD5, checksum: "2d25e1c5cd2a51572546f02178d47fe3")
!4 = !{!5, !8}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 9, baseType: !7)
!6 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !8, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "miscounted_ranges_over", scope: !3, file: !3, line: 12, type: !18, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!5, !20, !5, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !30, !31, !43, !44, !45}
!25 = !DILocalVariable(name: "masks", arg: 1, scope: !17, file: !3, line: 12, type: !20)
!26 = !DILocalVariable(name: "valid", arg: 2, scope: !17, file: !3, line: 12, type: !5)
!27 = !DILocalVariable(name: "ranges", arg: 3, scope: !17, file: !3, line: 12, type: !20)
!28 = !DILocalVariable(name: "count", arg: 4, scope: !17, file: !3, line: 12, type: !22)
!29 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 14, type: !5)
!30 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 14, type: !5)
!31 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 15, type: !32)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "flush", file: !3, line: 7, size: 256, elements: !34)
!34 = !{!35, !36, !37, !38, !39}
!35 = !DIDerivedType(tag: DW_TAG_member, name: "space", scope: !33, file: !3, line: 8, baseType: !5, size: 64)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !33, file: !3, line: 8, baseType: !5, size: 64, offset: 64)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "format", scope: !33, file: !3, line: 8, baseType: !5, size: 64, offset: 128)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "mask", scope: !33, file: !3, line: 8, baseType: !5, size: 64, offset: 192)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "banks", scope: !33, file: !3, line: 8, baseType: !40, offset: 256)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: -1)
!43 = !DILocalVariable(name: "bank", scope: !17, file: !3, line: 16, type: !22)
!44 = !DILocalVariable(name: "banks", scope: !17, file: !3, line: 16, type: !22)
!45 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 16, type: !22)
!46 = !DILocation(line: 12, column: 39, scope: !17)
!47 = !DILocation(line: 12, column: 50, scope: !17)
!48 = !DILocation(line: 12, column: 68, scope: !17)
!49 = !DILocation(line: 12, column: 80, scope: !17)
!50 = !DILocation(line: 14, column: 2, scope: !17)
!51 = !DILocation(line: 14, column: 6, scope: !17)
!52 = !DILocation(line: 14, column: 13, scope: !17)
!53 = !DILocation(line: 15, column: 2, scope: !17)
!54 = !DILocation(line: 15, column: 16, scope: !17)
!55 = !DILocation(line: 16, column: 2, scope: !17)
!56 = !DILocation(line: 16, column: 6, scope: !17)
!57 = !DILocation(line: 16, column: 12, scope: !17)
!58 = !DILocation(line: 16, column: 23, scope: !17)
!59 = !DILocation(line: 18, column: 7, scope: !60)
!60 = distinct !DILexicalBlock(scope: !17, file: !3, line: 18, column: 6)
!61 = !DILocation(line: 18, column: 13, scope: !60)
!62 = !DILocation(line: 18, column: 16, scope: !60)
!63 = !DILocation(line: 18, column: 22, scope: !60)
!64 = !DILocation(line: 18, column: 6, scope: !17)
!65 = !DILocation(line: 19, column: 3, scope: !60)
!66 = !DILocation(line: 20, column: 10, scope: !17)
!67 = !DILocation(line: 20, column: 8, scope: !17)
!68 = !DILocation(line: 21, column: 28, scope: !17)
!69 = !DILocation(line: 21, column: 10, scope: !17)
!70 = !DILocation(line: 21, column: 8, scope: !17)
!71 = !DILocation(line: 22, column: 2, scope: !17)
!72 = !DILocation(line: 22, column: 9, scope: !17)
!73 = !DILocation(line: 22, column: 15, scope: !17)
!74 = !DILocation(line: 23, column: 2, scope: !17)
!75 = !DILocation(line: 23, column: 9, scope: !17)
!76 = !DILocation(line: 23, column: 15, scope: !17)
!77 = !DILocation(line: 24, column: 2, scope: !17)
!78 = !DILocation(line: 24, column: 9, scope: !17)
!79 = !DILocation(line: 24, column: 16, scope: !17)
!80 = !DILocation(line: 25, column: 16, scope: !17)
!81 = !DILocation(line: 25, column: 22, scope: !17)
!82 = !DILocation(line: 25, column: 2, scope: !17)
!83 = !DILocation(line: 25, column: 9, scope: !17)
!84 = !DILocation(line: 25, column: 14, scope: !17)
!85 = !DILocation(line: 26, column: 12, scope: !86)
!86 = distinct !DILexicalBlock(scope: !17, file: !3, line: 26, column: 2)
!87 = !DILocation(line: 26, column: 7, scope: !86)
!88 = !DILocation(line: 26, column: 17, scope: !89)
!89 = distinct !DILexicalBlock(scope: !86, file: !3, line: 26, column: 2)
!90 = !DILocation(line: 26, column: 22, scope: !89)
!91 = !DILocation(line: 26, column: 2, scope: !86)
!92 = !DILocation(line: 27, column: 7, scope: !93)
!93 = distinct !DILexicalBlock(scope: !89, file: !3, line: 27, column: 7)
!94 = !DILocation(line: 27, column: 16, scope: !93)
!95 = !DILocation(line: 27, column: 13, scope: !93)
!96 = !DILocation(line: 27, column: 21, scope: !93)
!97 = !DILocation(line: 27, column: 7, scope: !89)
!98 = !DILocation(line: 28, column: 28, scope: !93)
!99 = !DILocation(line: 28, column: 34, scope: !93)
!100 = !DILocation(line: 28, column: 4, scope: !93)
!101 = !DILocation(line: 28, column: 11, scope: !93)
!102 = !DILocation(line: 28, column: 22, scope: !93)
!103 = !DILocation(line: 28, column: 26, scope: !93)
!104 = !DILocation(line: 27, column: 23, scope: !93)
!105 = !DILocation(line: 26, column: 31, scope: !89)
!106 = !DILocation(line: 26, column: 2, scope: !89)
!107 = distinct !{!107, !91, !108, !109}
!108 = !DILocation(line: 28, column: 38, scope: !86)
!109 = !{!"llvm.loop.mustprogress"}
!110 = !DILocation(line: 29, column: 9, scope: !111)
!111 = distinct !DILexicalBlock(scope: !17, file: !3, line: 29, column: 2)
!112 = !DILocation(line: 29, column: 7, scope: !111)
!113 = !DILocation(line: 29, column: 14, scope: !114)
!114 = distinct !DILexicalBlock(scope: !111, file: !3, line: 29, column: 2)
!115 = !DILocation(line: 29, column: 18, scope: !114)
!116 = !DILocation(line: 29, column: 16, scope: !114)
!117 = !DILocation(line: 29, column: 2, scope: !111)
!118 = !DILocation(line: 30, column: 33, scope: !114)
!119 = !DILocation(line: 30, column: 40, scope: !114)
!120 = !DILocation(line: 30, column: 3, scope: !114)
!121 = !DILocation(line: 30, column: 10, scope: !114)
!122 = !DILocation(line: 30, column: 20, scope: !114)
!123 = !DILocation(line: 30, column: 18, scope: !114)
!124 = !DILocation(line: 30, column: 28, scope: !114)
!125 = !DILocation(line: 30, column: 26, scope: !114)
!126 = !DILocation(line: 30, column: 31, scope: !114)
!127 = !DILocation(line: 29, column: 26, scope: !114)
!128 = !DILocation(line: 29, column: 2, scope: !114)
!129 = distinct !{!129, !117, !130, !109}
!130 = !DILocation(line: 30, column: 41, scope: !111)
!131 = !DILocation(line: 31, column: 39, scope: !17)
!132 = !DILocation(line: 31, column: 34, scope: !17)
!133 = !DILocation(line: 31, column: 45, scope: !17)
!134 = !DILocation(line: 31, column: 32, scope: !17)
!135 = !DILocation(line: 31, column: 58, scope: !17)
!136 = !DILocation(line: 31, column: 53, scope: !17)
!137 = !DILocation(line: 31, column: 64, scope: !17)
!138 = !DILocation(line: 31, column: 51, scope: !17)
!139 = !DILocation(line: 31, column: 71, scope: !17)
!140 = !DILocation(line: 31, column: 11, scope: !17)
!141 = !DILocation(line: 31, column: 9, scope: !17)
!142 = !DILocation(line: 32, column: 14, scope: !17)
!143 = !DILocation(line: 32, column: 2, scope: !17)
!144 = !DILocation(line: 33, column: 9, scope: !17)
!145 = !DILocation(line: 33, column: 2, scope: !17)
!146 = !DILocation(line: 34, column: 1, scope: !17)
!147 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !148, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !150)
!148 = !DISubroutineType(types: !149)
!149 = !{!5}
!150 = !{!151}
!151 = !DILocalVariable(name: "flags", scope: !147, file: !6, line: 42, type: !5)
!152 = !DILocation(line: 42, column: 2, scope: !147)
!153 = !DILocation(line: 42, column: 6, scope: !147)
!154 = !DILocation(line: 44, column: 2, scope: !147)
!155 = !{i64 19290, i64 19299}
!156 = !DILocation(line: 45, column: 2, scope: !147)
!157 = !{i64 19361}
!158 = !DILocation(line: 46, column: 9, scope: !147)
!159 = !DILocation(line: 47, column: 1, scope: !147)
!160 = !DILocation(line: 46, column: 2, scope: !147)
!161 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !162, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !164)
!162 = !DISubroutineType(types: !163)
!163 = !{!9, !8}
!164 = !{!165, !166}
!165 = !DILocalVariable(name: "variable", arg: 1, scope: !161, file: !6, line: 56, type: !8)
!166 = !DILocalVariable(name: "offset", scope: !161, file: !6, line: 58, type: !5)
!167 = !DILocation(line: 56, column: 46, scope: !161)
!168 = !DILocation(line: 58, column: 2, scope: !161)
!169 = !DILocation(line: 58, column: 6, scope: !161)
!170 = !DILocation(line: 60, column: 2, scope: !161)
!171 = !{i64 19662}
!172 = !DILocation(line: 61, column: 25, scope: !161)
!173 = !DILocation(line: 61, column: 20, scope: !161)
!174 = !DILocation(line: 61, column: 36, scope: !161)
!175 = !DILocation(line: 61, column: 34, scope: !161)
!176 = !DILocation(line: 61, column: 10, scope: !161)
!177 = !DILocation(line: 61, column: 9, scope: !161)
!178 = !DILocation(line: 62, column: 1, scope: !161)
!179 = !DILocation(line: 61, column: 2, scope: !161)
!180 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !181, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!181 = !DISubroutineType(types: !182)
!182 = !{!5, !5, !9, !9}
!183 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !184, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !186)
!184 = !DISubroutineType(types: !185)
!185 = !{null, !5}
!186 = !{!187}
!187 = !DILocalVariable(name: "flags", arg: 1, scope: !183, file: !6, line: 49, type: !5)
!188 = !DILocation(line: 49, column: 36, scope: !183)
!189 = !DILocation(line: 51, column: 6, scope: !190)
!190 = distinct !DILexicalBlock(scope: !183, file: !6, line: 51, column: 6)
!191 = !DILocation(line: 51, column: 12, scope: !190)
!192 = !DILocation(line: 51, column: 6, scope: !183)
!193 = !DILocation(line: 52, column: 3, scope: !190)
!194 = !{i64 19481}
!195 = !DILocation(line: 53, column: 1, scope: !183)
