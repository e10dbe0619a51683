; ModuleID = 'stale_alone_wrong.c'
source_filename = "stale_alone_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_alone_wrong(i64 noundef %space, i64 noundef %address, i16 noundef zeroext %banks) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %space.addr = alloca i64, align 8
  %address.addr = alloca i64, align 8
  %banks.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %space, ptr %space.addr, align 8
    #dbg_declare(ptr %space.addr, !21, !DIExpression(), !28)
  store i64 %address, ptr %address.addr, align 8
    #dbg_declare(ptr %address.addr, !22, !DIExpression(), !29)
  store i16 %banks, ptr %banks.addr, align 2
    #dbg_declare(ptr %banks.addr, !23, !DIExpression(), !30)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !31
    #dbg_declare(ptr %flags, !24, !DIExpression(), !32)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !31
    #dbg_declare(ptr %status, !25, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !31
    #dbg_declare(ptr %input, !26, !DIExpression(), !34)
  %0 = load i16, ptr %banks.addr, align 2, !dbg !35
  %conv = zext i16 %0 to i32, !dbg !35
  %cmp = icmp sgt i32 %conv, 64, !dbg !37
  br i1 %cmp, label %if.then, label %if.end, !dbg !38

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !39
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !39

if.end:                                           ; preds = %entry
  %call = call i64 @irq_save() #7, !dbg !40
  store i64 %call, ptr %flags, align 8, !dbg !41
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !42
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !43
  store ptr %call2, ptr %input, align 8, !dbg !44
  %2 = load i64, ptr %space.addr, align 8, !dbg !45
  %3 = load ptr, ptr %input, align 8, !dbg !46
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !46
  store i64 %2, ptr %arrayidx, align 8, !dbg !47
  %4 = load ptr, ptr %input, align 8, !dbg !48
  %arrayidx3 = getelementptr i64, ptr %4, i64 1, !dbg !48
  store i64 0, ptr %arrayidx3, align 8, !dbg !49
  %5 = load ptr, ptr %input, align 8, !dbg !50
  %arrayidx4 = getelementptr i64, ptr %5, i64 2, !dbg !50
  store i64 0, ptr %arrayidx4, align 8, !dbg !51
  %6 = load i16, ptr %banks.addr, align 2, !dbg !52
  %conv5 = zext i16 %6 to i32, !dbg !52
  %and = and i32 %conv5, 63, !dbg !53
  %sh_prom = zext i32 %and to i64, !dbg !54
  %shl = shl i64 -1, %sh_prom, !dbg !54
  %not = xor i64 %shl, -1, !dbg !55
  %7 = load ptr, ptr %input, align 8, !dbg !56
  %arrayidx6 = getelementptr i64, ptr %7, i64 3, !dbg !56
  store i64 %not, ptr %arrayidx6, align 8, !dbg !57
  %8 = load ptr, ptr %input, align 8, !dbg !58
  %add.ptr = getelementptr i64, ptr %8, i64 4, !dbg !59
  %9 = load i16, ptr %banks.addr, align 2, !dbg !60
  %conv7 = zext i16 %9 to i32, !dbg !60
  %mul = mul i32 8, %conv7, !dbg !61
  %conv8 = sext i32 %mul to i64, !dbg !62
  call void @llvm.memset.p0.i64(ptr align 8 %add.ptr, i8 -1, i64 %conv8, i1 false), !dbg !63
  %10 = load i64, ptr %address.addr, align 8, !dbg !64
  %11 = load ptr, ptr %input, align 8, !dbg !65
  %12 = load i16, ptr %banks.addr, align 2, !dbg !66
  %conv9 = zext i16 %12 to i32, !dbg !66
  %add = add i32 4, %conv9, !dbg !67
  %idxprom = sext i32 %add to i64, !dbg !65
  %arrayidx10 = getelementptr i64, ptr %11, i64 %idxprom, !dbg !65
  store i64 %10, ptr %arrayidx10, align 8, !dbg !68
  %13 = load i16, ptr %banks.addr, align 2, !dbg !69
  %14 = load ptr, ptr %input, align 8, !dbg !70
  %call11 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 20, i16 noundef zeroext 2, i16 noundef zeroext %13, ptr noundef %14, ptr noundef null) #7, !dbg !71
  store i64 %call11, ptr %status, align 8, !dbg !72
  %15 = load i64, ptr %flags, align 8, !dbg !73
  call void @irq_restore(i64 noundef %15) #7, !dbg !74
  %16 = load i64, ptr %status, align 8, !dbg !75
  store i64 %16, ptr %retval, align 8, !dbg !76
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !76

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !77
  %17 = load i64, ptr %retval, align 8, !dbg !77
  ret i64 %17, !dbg !77
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !78 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !83
    #dbg_declare(ptr %flags, !82, !DIExpression(), !84)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !85, !srcloc !86
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !87, !srcloc !88
  %0 = load i64, ptr %flags, align 8, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !90
  ret i64 %0, !dbg !91
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !92 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !96, !DIExpression(), !98)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !99
    #dbg_declare(ptr %offset, !97, !DIExpression(), !100)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !101, !srcloc !102
  store i64 %0, ptr %offset, align 8, !dbg !101
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !103
  %2 = ptrtoint ptr %1 to i64, !dbg !104
  %3 = load i64, ptr %offset, align 8, !dbg !105
  %add = add i64 %2, %3, !dbg !106
  %4 = inttoptr i64 %add to ptr, !dbg !107
  %5 = load ptr, ptr %4, align 8, !dbg !108
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !109
  ret ptr %5, !dbg !110
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !111 {
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
    #dbg_declare(ptr %code.addr, !115, !DIExpression(), !123)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !116, !DIExpression(), !124)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !117, !DIExpression(), !125)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !118, !DIExpression(), !126)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !119, !DIExpression(), !127)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !128
    #dbg_declare(ptr %control, !120, !DIExpression(), !129)
  %0 = load i16, ptr %code.addr, align 2, !dbg !130
  %conv = zext i16 %0 to i64, !dbg !130
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !131
  %conv1 = zext i16 %1 to i64, !dbg !132
  %shl = shl i64 %conv1, 17, !dbg !133
  %or = or i64 %conv, %shl, !dbg !134
  %2 = load i16, ptr %count.addr, align 2, !dbg !135
  %conv2 = zext i16 %2 to i64, !dbg !136
  %shl3 = shl i64 %conv2, 32, !dbg !137
  %or4 = or i64 %or, %shl3, !dbg !138
  store i64 %or4, ptr %control, align 8, !dbg !129
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !139
    #dbg_declare(ptr %status, !121, !DIExpression(), !140)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !141
    #dbg_declare(ptr %done, !122, !DIExpression(), !142)
  br label %do.body, !dbg !143

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !144
  %4 = load ptr, ptr %input.addr, align 8, !dbg !146
  %5 = load ptr, ptr %output.addr, align 8, !dbg !147
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !148
  store i64 %call, ptr %status, align 8, !dbg !149
  %6 = load i64, ptr %status, align 8, !dbg !150
  %and = and i64 %6, 65535, !dbg !152
  %cmp = icmp ne i64 %and, 0, !dbg !153
  br i1 %cmp, label %if.then, label %if.end, !dbg !154

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !155
  store i64 %7, ptr %retval, align 8, !dbg !156
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !156

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !157
  %shr = lshr i64 %8, 32, !dbg !158
  %and6 = and i64 %shr, 4095, !dbg !159
  %conv7 = trunc i64 %and6 to i16, !dbg !160
  store i16 %conv7, ptr %done, align 2, !dbg !161
  %9 = load i64, ptr %control, align 8, !dbg !162
  %and8 = and i64 %9, -1152640029630136321, !dbg !162
  store i64 %and8, ptr %control, align 8, !dbg !162
  %10 = load i16, ptr %done, align 2, !dbg !163
  %conv9 = zext i16 %10 to i64, !dbg !164
  %shl10 = shl i64 %conv9, 48, !dbg !165
  %11 = load i64, ptr %control, align 8, !dbg !166
  %or11 = or i64 %11, %shl10, !dbg !166
  store i64 %or11, ptr %control, align 8, !dbg !166
  br label %do.cond, !dbg !167

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !168
  %conv12 = zext i16 %12 to i32, !dbg !168
  %13 = load i16, ptr %count.addr, align 2, !dbg !169
  %conv13 = zext i16 %13 to i32, !dbg !169
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !170
  br i1 %cmp14, label %do.body, label %do.end, !dbg !167, !llvm.loop !171

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !174
  store i64 %14, ptr %retval, align 8, !dbg !175
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !175

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !176
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !176
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !176
  %15 = load i64, ptr %retval, align 8, !dbg !176
  ret i64 %15, !dbg !176
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !177 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !181, !DIExpression(), !182)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !183
  %and = and i64 %0, 512, !dbg !185
  %tobool = icmp ne i64 %and, 0, !dbg !185
  br i1 %tobool, label %if.then, label %if.end, !dbg !186

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !187, !srcloc !188
  br label %if.end, !dbg !187

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !189
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !190 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin noredzone "no-builtins" }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!11, !12, !13}
!llvm.ident = !{!14}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_alone_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "220821897197b6ad6c8a4bcbd23408d7")
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
!15 = distinct !DISubprogram(name: "stale_alone_wrong", scope: !3, file: !3, line: 8, type: !16, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7, !7, !18}
!18 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !19)
!19 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!20 = !{!21, !22, !23, !24, !25, !26}
!21 = !DILocalVariable(name: "space", arg: 1, scope: !15, file: !3, line: 8, type: !7)
!22 = !DILocalVariable(name: "address", arg: 2, scope: !15, file: !3, line: 8, type: !7)
!23 = !DILocalVariable(name: "banks", arg: 3, scope: !15, file: !3, line: 8, type: !18)
!24 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 10, type: !7)
!25 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 10, type: !7)
!26 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 10, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!28 = !DILocation(line: 8, column: 27, scope: !15)
!29 = !DILocation(line: 8, column: 38, scope: !15)
!30 = !DILocation(line: 8, column: 51, scope: !15)
!31 = !DILocation(line: 10, column: 2, scope: !15)
!32 = !DILocation(line: 10, column: 6, scope: !15)
!33 = !DILocation(line: 10, column: 13, scope: !15)
!34 = !DILocation(line: 10, column: 22, scope: !15)
!35 = !DILocation(line: 12, column: 6, scope: !36)
!36 = distinct !DILexicalBlock(scope: !15, file: !3, line: 12, column: 6)
!37 = !DILocation(line: 12, column: 12, scope: !36)
!38 = !DILocation(line: 12, column: 6, scope: !15)
!39 = !DILocation(line: 13, column: 3, scope: !36)
!40 = !DILocation(line: 14, column: 10, scope: !15)
!41 = !DILocation(line: 14, column: 8, scope: !15)
!42 = !DILocation(line: 15, column: 28, scope: !15)
!43 = !DILocation(line: 15, column: 10, scope: !15)
!44 = !DILocation(line: 15, column: 8, scope: !15)
!45 = !DILocation(line: 16, column: 13, scope: !15)
!46 = !DILocation(line: 16, column: 2, scope: !15)
!47 = !DILocation(line: 16, column: 11, scope: !15)
!48 = !DILocation(line: 17, column: 2, scope: !15)
!49 = !DILocation(line: 17, column: 11, scope: !15)
!50 = !DILocation(line: 18, column: 2, scope: !15)
!51 = !DILocation(line: 18, column: 11, scope: !15)
!52 = !DILocation(line: 19, column: 25, scope: !15)
!53 = !DILocation(line: 19, column: 31, scope: !15)
!54 = !DILocation(line: 19, column: 21, scope: !15)
!55 = !DILocation(line: 19, column: 13, scope: !15)
!56 = !DILocation(line: 19, column: 2, scope: !15)
!57 = !DILocation(line: 19, column: 11, scope: !15)
!58 = !DILocation(line: 20, column: 19, scope: !15)
!59 = !DILocation(line: 20, column: 25, scope: !15)
!60 = !DILocation(line: 20, column: 39, scope: !15)
!61 = !DILocation(line: 20, column: 37, scope: !15)
!62 = !DILocation(line: 20, column: 35, scope: !15)
!63 = !DILocation(line: 20, column: 2, scope: !15)
!64 = !DILocation(line: 21, column: 21, scope: !15)
!65 = !DILocation(line: 21, column: 2, scope: !15)
!66 = !DILocation(line: 21, column: 12, scope: !15)
!67 = !DILocation(line: 21, column: 10, scope: !15)
!68 = !DILocation(line: 21, column: 19, scope: !15)
!69 = !DILocation(line: 22, column: 40, scope: !15)
!70 = !DILocation(line: 22, column: 47, scope: !15)
!71 = !DILocation(line: 22, column: 11, scope: !15)
!72 = !DILocation(line: 22, column: 9, scope: !15)
!73 = !DILocation(line: 23, column: 14, scope: !15)
!74 = !DILocation(line: 23, column: 2, scope: !15)
!75 = !DILocation(line: 24, column: 9, scope: !15)
!76 = !DILocation(line: 24, column: 2, scope: !15)
!77 = !DILocation(line: 25, column: 1, scope: !15)
!78 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !79, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !81)
!79 = !DISubroutineType(types: !80)
!80 = !{!7}
!81 = !{!82}
!82 = !DILocalVariable(name: "flags", scope: !78, file: !8, line: 42, type: !7)
!83 = !DILocation(line: 42, column: 2, scope: !78)
!84 = !DILocation(line: 42, column: 6, scope: !78)
!85 = !DILocation(line: 44, column: 2, scope: !78)
!86 = !{i64 19002, i64 19011}
!87 = !DILocation(line: 45, column: 2, scope: !78)
!88 = !{i64 19073}
!89 = !DILocation(line: 46, column: 9, scope: !78)
!90 = !DILocation(line: 47, column: 1, scope: !78)
!91 = !DILocation(line: 46, column: 2, scope: !78)
!92 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !93, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !95)
!93 = !DISubroutineType(types: !94)
!94 = !{!5, !6}
!95 = !{!96, !97}
!96 = !DILocalVariable(name: "variable", arg: 1, scope: !92, file: !8, line: 56, type: !6)
!97 = !DILocalVariable(name: "offset", scope: !92, file: !8, line: 58, type: !7)
!98 = !DILocation(line: 56, column: 46, scope: !92)
!99 = !DILocation(line: 58, column: 2, scope: !92)
!100 = !DILocation(line: 58, column: 6, scope: !92)
!101 = !DILocation(line: 60, column: 2, scope: !92)
!102 = !{i64 19374}
!103 = !DILocation(line: 61, column: 25, scope: !92)
!104 = !DILocation(line: 61, column: 20, scope: !92)
!105 = !DILocation(line: 61, column: 36, scope: !92)
!106 = !DILocation(line: 61, column: 34, scope: !92)
!107 = !DILocation(line: 61, column: 10, scope: !92)
!108 = !DILocation(line: 61, column: 9, scope: !92)
!109 = !DILocation(line: 62, column: 1, scope: !92)
!110 = !DILocation(line: 61, column: 2, scope: !92)
!111 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !112, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !114)
!112 = !DISubroutineType(types: !113)
!113 = !{!7, !18, !18, !18, !5, !5}
!114 = !{!115, !116, !117, !118, !119, !120, !121, !122}
!115 = !DILocalVariable(name: "code", arg: 1, scope: !111, file: !8, line: 19, type: !18)
!116 = !DILocalVariable(name: "count", arg: 2, scope: !111, file: !8, line: 19, type: !18)
!117 = !DILocalVariable(name: "varhead", arg: 3, scope: !111, file: !8, line: 19, type: !18)
!118 = !DILocalVariable(name: "input", arg: 4, scope: !111, file: !8, line: 19, type: !5)
!119 = !DILocalVariable(name: "output", arg: 5, scope: !111, file: !8, line: 19, type: !5)
!120 = !DILocalVariable(name: "control", scope: !111, file: !8, line: 21, type: !7)
!121 = !DILocalVariable(name: "status", scope: !111, file: !8, line: 22, type: !7)
!122 = !DILocalVariable(name: "done", scope: !111, file: !8, line: 23, type: !18)
!123 = !DILocation(line: 19, column: 25, scope: !111)
!124 = !DILocation(line: 19, column: 35, scope: !111)
!125 = !DILocation(line: 19, column: 46, scope: !111)
!126 = !DILocation(line: 19, column: 61, scope: !111)
!127 = !DILocation(line: 19, column: 74, scope: !111)
!128 = !DILocation(line: 21, column: 2, scope: !111)
!129 = !DILocation(line: 21, column: 6, scope: !111)
!130 = !DILocation(line: 21, column: 16, scope: !111)
!131 = !DILocation(line: 21, column: 29, scope: !111)
!132 = !DILocation(line: 21, column: 24, scope: !111)
!133 = !DILocation(line: 21, column: 37, scope: !111)
!134 = !DILocation(line: 21, column: 21, scope: !111)
!135 = !DILocation(line: 21, column: 52, scope: !111)
!136 = !DILocation(line: 21, column: 47, scope: !111)
!137 = !DILocation(line: 21, column: 58, scope: !111)
!138 = !DILocation(line: 21, column: 44, scope: !111)
!139 = !DILocation(line: 22, column: 2, scope: !111)
!140 = !DILocation(line: 22, column: 6, scope: !111)
!141 = !DILocation(line: 23, column: 2, scope: !111)
!142 = !DILocation(line: 23, column: 6, scope: !111)
!143 = !DILocation(line: 25, column: 2, scope: !111)
!144 = !DILocation(line: 26, column: 28, scope: !145)
!145 = distinct !DILexicalBlock(scope: !111, file: !8, line: 25, column: 5)
!146 = !DILocation(line: 26, column: 37, scope: !145)
!147 = !DILocation(line: 26, column: 44, scope: !145)
!148 = !DILocation(line: 26, column: 12, scope: !145)
!149 = !DILocation(line: 26, column: 10, scope: !145)
!150 = !DILocation(line: 27, column: 8, scope: !151)
!151 = distinct !DILexicalBlock(scope: !145, file: !8, line: 27, column: 7)
!152 = !DILocation(line: 27, column: 15, scope: !151)
!153 = !DILocation(line: 27, column: 25, scope: !151)
!154 = !DILocation(line: 27, column: 7, scope: !145)
!155 = !DILocation(line: 28, column: 11, scope: !151)
!156 = !DILocation(line: 28, column: 4, scope: !151)
!157 = !DILocation(line: 29, column: 11, scope: !145)
!158 = !DILocation(line: 29, column: 18, scope: !145)
!159 = !DILocation(line: 29, column: 25, scope: !145)
!160 = !DILocation(line: 29, column: 10, scope: !145)
!161 = !DILocation(line: 29, column: 8, scope: !145)
!162 = !DILocation(line: 30, column: 11, scope: !145)
!163 = !DILocation(line: 31, column: 19, scope: !145)
!164 = !DILocation(line: 31, column: 14, scope: !145)
!165 = !DILocation(line: 31, column: 24, scope: !145)
!166 = !DILocation(line: 31, column: 11, scope: !145)
!167 = !DILocation(line: 32, column: 2, scope: !145)
!168 = !DILocation(line: 32, column: 11, scope: !111)
!169 = !DILocation(line: 32, column: 18, scope: !111)
!170 = !DILocation(line: 32, column: 16, scope: !111)
!171 = distinct !{!171, !143, !172, !173}
!172 = !DILocation(line: 32, column: 23, scope: !111)
!173 = !{!"llvm.loop.mustprogress"}
!174 = !DILocation(line: 33, column: 9, scope: !111)
!175 = !DILocation(line: 33, column: 2, scope: !111)
!176 = !DILocation(line: 34, column: 1, scope: !111)
!177 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !178, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !180)
!178 = !DISubroutineType(types: !179)
!179 = !{null, !7}
!180 = !{!181}
!181 = !DILocalVariable(name: "flags", arg: 1, scope: !177, file: !8, line: 49, type: !7)
!182 = !DILocation(line: 49, column: 36, scope: !177)
!183 = !DILocation(line: 51, column: 6, scope: !184)
!184 = distinct !DILexicalBlock(scope: !177, file: !8, line: 51, column: 6)
!185 = !DILocation(line: 51, column: 12, scope: !184)
!186 = !DILocation(line: 51, column: 6, scope: !177)
!187 = !DILocation(line: 52, column: 3, scope: !184)
!188 = !{i64 19193}
!189 = !DILocation(line: 53, column: 1, scope: !177)
!190 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !191, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!191 = !DISubroutineType(types: !192)
!192 = !{!7, !7, !5, !5}
