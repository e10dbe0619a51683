; ModuleID = 'stale_total_right.c'
source_filename = "stale_total_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.map_input = type { i64, i64, i32, i32, [0 x i64] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_total_right(i64 noundef %partition, ptr noundef %pages, i32 noundef %total) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %total.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %index = alloca i32, align 4
  %valid = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !23, !DIExpression(), !42)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !24, !DIExpression(), !43)
  store i32 %total, ptr %total.addr, align 4
    #dbg_declare(ptr %total.addr, !25, !DIExpression(), !44)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !45
    #dbg_declare(ptr %flags, !26, !DIExpression(), !46)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !45
    #dbg_declare(ptr %status, !27, !DIExpression(), !47)
  store i64 1, ptr %status, align 8, !dbg !47
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !48
    #dbg_declare(ptr %input, !28, !DIExpression(), !49)
  call void @llvm.lifetime.start.p0(i64 4, ptr %index) #5, !dbg !50
    #dbg_declare(ptr %index, !40, !DIExpression(), !51)
  call void @llvm.lifetime.start.p0(i64 4, ptr %valid) #5, !dbg !50
    #dbg_declare(ptr %valid, !41, !DIExpression(), !52)
  store i32 0, ptr %valid, align 4, !dbg !52
  %0 = load i32, ptr %total.addr, align 4, !dbg !53
  %cmp = icmp ugt i32 %0, 500, !dbg !55
  br i1 %cmp, label %if.then, label %if.end, !dbg !56

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !57
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !57

if.end:                                           ; preds = %entry
  %call = call i64 @irq_save() #6, !dbg !58
  store i64 %call, ptr %flags, align 8, !dbg !59
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !60
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !61
  store ptr %call1, ptr %input, align 8, !dbg !62
  %2 = load i64, ptr %partition.addr, align 8, !dbg !63
  %3 = load ptr, ptr %input, align 8, !dbg !64
  %partition2 = getelementptr inbounds %struct.map_input, ptr %3, i32 0, i32 0, !dbg !65
  store i64 %2, ptr %partition2, align 8, !dbg !66
  %4 = load ptr, ptr %input, align 8, !dbg !67
  %base = getelementptr inbounds %struct.map_input, ptr %4, i32 0, i32 1, !dbg !68
  store i64 0, ptr %base, align 8, !dbg !69
  %5 = load ptr, ptr %input, align 8, !dbg !70
  %flags3 = getelementptr inbounds %struct.map_input, ptr %5, i32 0, i32 2, !dbg !71
  store i32 3, ptr %flags3, align 8, !dbg !72
  %6 = load ptr, ptr %input, align 8, !dbg !73
  %padding = getelementptr inbounds %struct.map_input, ptr %6, i32 0, i32 3, !dbg !74
  store i32 0, ptr %padding, align 4, !dbg !75
  store i32 0, ptr %index, align 4, !dbg !76
  br label %for.cond, !dbg !78

for.cond:                                         ; preds = %for.inc, %if.end
  %7 = load i32, ptr %index, align 4, !dbg !79
  %8 = load i32, ptr %total.addr, align 4, !dbg !81
  %cmp4 = icmp ult i32 %7, %8, !dbg !82
  br i1 %cmp4, label %for.body, label %for.end, !dbg !83

for.body:                                         ; preds = %for.cond
  %9 = load ptr, ptr %pages.addr, align 8, !dbg !84
  %10 = load i32, ptr %index, align 4, !dbg !86
  %idxprom = zext i32 %10 to i64, !dbg !84
  %arrayidx = getelementptr i64, ptr %9, i64 %idxprom, !dbg !84
  %11 = load i64, ptr %arrayidx, align 8, !dbg !84
  %cmp5 = icmp ne i64 %11, -1, !dbg !87
  br i1 %cmp5, label %if.then6, label %if.end12, !dbg !88

if.then6:                                         ; preds = %for.body
  %12 = load ptr, ptr %pages.addr, align 8, !dbg !89
  %13 = load i32, ptr %index, align 4, !dbg !90
  %idxprom7 = zext i32 %13 to i64, !dbg !89
  %arrayidx8 = getelementptr i64, ptr %12, i64 %idxprom7, !dbg !89
  %14 = load i64, ptr %arrayidx8, align 8, !dbg !89
  %15 = load ptr, ptr %input, align 8, !dbg !91
  %pages9 = getelementptr inbounds %struct.map_input, ptr %15, i32 0, i32 4, !dbg !92
  %16 = load i32, ptr %valid, align 4, !dbg !93
  %inc = add i32 %16, 1, !dbg !93
  store i32 %inc, ptr %valid, align 4, !dbg !93
  %idxprom10 = zext i32 %16 to i64, !dbg !91
  %arrayidx11 = getelementptr [0 x i64], ptr %pages9, i64 0, i64 %idxprom10, !dbg !91
  store i64 %14, ptr %arrayidx11, align 8, !dbg !94
  br label %if.end12, !dbg !91

if.end12:                                         ; preds = %if.then6, %for.body
  br label %for.inc, !dbg !95

for.inc:                                          ; preds = %if.end12
  %17 = load i32, ptr %index, align 4, !dbg !96
  %inc13 = add i32 %17, 1, !dbg !96
  store i32 %inc13, ptr %index, align 4, !dbg !96
  br label %for.cond, !dbg !97, !llvm.loop !98

for.end:                                          ; preds = %for.cond
  %18 = load i32, ptr %valid, align 4, !dbg !101
  %tobool = icmp ne i32 %18, 0, !dbg !101
  br i1 %tobool, label %if.then14, label %if.end16, !dbg !103

if.then14:                                        ; preds = %for.end
  %19 = load i32, ptr %valid, align 4, !dbg !104
  %conv = trunc i32 %19 to i16, !dbg !104
  %20 = load ptr, ptr %input, align 8, !dbg !105
  %call15 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 75, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %20, ptr noundef null) #6, !dbg !106
  store i64 %call15, ptr %status, align 8, !dbg !107
  br label %if.end16, !dbg !108

if.end16:                                         ; preds = %if.then14, %for.end
  %21 = load i64, ptr %flags, align 8, !dbg !109
  call void @irq_restore(i64 noundef %21) #6, !dbg !110
  %22 = load i64, ptr %status, align 8, !dbg !111
  store i64 %22, ptr %retval, align 8, !dbg !112
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !112

cleanup:                                          ; preds = %if.end16, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %valid) #5, !dbg !113
  call void @llvm.lifetime.end.p0(i64 4, ptr %index) #5, !dbg !113
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !113
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !113
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !113
  %23 = load i64, ptr %retval, align 8, !dbg !113
  ret i64 %23, !dbg !113
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !114 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !119
    #dbg_declare(ptr %flags, !118, !DIExpression(), !120)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !121, !srcloc !122
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !123, !srcloc !124
  %0 = load i64, ptr %flags, align 8, !dbg !125
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !126
  ret i64 %0, !dbg !127
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !128 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !132, !DIExpression(), !134)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !135
    #dbg_declare(ptr %offset, !133, !DIExpression(), !136)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !137, !srcloc !138
  store i64 %0, ptr %offset, align 8, !dbg !137
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !139
  %2 = ptrtoint ptr %1 to i64, !dbg !140
  %3 = load i64, ptr %offset, align 8, !dbg !141
  %add = add i64 %2, %3, !dbg !142
  %4 = inttoptr i64 %add to ptr, !dbg !143
  %5 = load ptr, ptr %4, align 8, !dbg !144
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !145
  ret ptr %5, !dbg !146
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !147 {
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
    #dbg_declare(ptr %code.addr, !153, !DIExpression(), !161)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !154, !DIExpression(), !162)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !155, !DIExpression(), !163)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !156, !DIExpression(), !164)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !157, !DIExpression(), !165)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !166
    #dbg_declare(ptr %control, !158, !DIExpression(), !167)
  %0 = load i16, ptr %code.addr, align 2, !dbg !168
  %conv = zext i16 %0 to i64, !dbg !168
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !169
  %conv1 = zext i16 %1 to i64, !dbg !170
  %shl = shl i64 %conv1, 17, !dbg !171
  %or = or i64 %conv, %shl, !dbg !172
  %2 = load i16, ptr %count.addr, align 2, !dbg !173
  %conv2 = zext i16 %2 to i64, !dbg !174
  %shl3 = shl i64 %conv2, 32, !dbg !175
  %or4 = or i64 %or, %shl3, !dbg !176
  store i64 %or4, ptr %control, align 8, !dbg !167
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !177
    #dbg_declare(ptr %status, !159, !DIExpression(), !178)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !179
    #dbg_declare(ptr %done, !160, !DIExpression(), !180)
  br label %do.body, !dbg !181

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !182
  %4 = load ptr, ptr %input.addr, align 8, !dbg !184
  %5 = load ptr, ptr %output.addr, align 8, !dbg !185
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !186
  store i64 %call, ptr %status, align 8, !dbg !187
  %6 = load i64, ptr %status, align 8, !dbg !188
  %and = and i64 %6, 65535, !dbg !190
  %cmp = icmp ne i64 %and, 0, !dbg !191
  br i1 %cmp, label %if.then, label %if.end, !dbg !192

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !193
  store i64 %7, ptr %retval, align 8, !dbg !194
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !194

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !195
  %shr = lshr i64 %8, 32, !dbg !196
  %and6 = and i64 %shr, 4095, !dbg !197
  %conv7 = trunc i64 %and6 to i16, !dbg !198
  store i16 %conv7, ptr %done, align 2, !dbg !199
  %9 = load i64, ptr %control, align 8, !dbg !200
  %and8 = and i64 %9, -1152640029630136321, !dbg !200
  store i64 %and8, ptr %control, align 8, !dbg !200
  %10 = load i16, ptr %done, align 2, !dbg !201
  %conv9 = zext i16 %10 to i64, !dbg !202
  %shl10 = shl i64 %conv9, 48, !dbg !203
  %11 = load i64, ptr %control, align 8, !dbg !204
  %or11 = or i64 %11, %shl10, !dbg !204
  store i64 %or11, ptr %control, align 8, !dbg !204
  br label %do.cond, !dbg !205

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !206
  %conv12 = zext i16 %12 to i32, !dbg !206
  %13 = load i16, ptr %count.addr, align 2, !dbg !207
  %conv13 = zext i16 %13 to i32, !dbg !207
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !208
  br i1 %cmp14, label %do.body, label %do.end, !dbg !205, !llvm.loop !209

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !211
  store i64 %14, ptr %retval, align 8, !dbg !212
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !212

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !213
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !213
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !213
  %15 = load i64, ptr %retval, align 8, !dbg !213
  ret i64 %15, !dbg !213
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !214 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !218, !DIExpression(), !219)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !220
  %and = and i64 %0, 512, !dbg !222
  %tobool = icmp ne i64 %and, 0, !dbg !222
  br i1 %tobool, label %if.then, label %if.end, !dbg !223

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !224, !srcloc !225
  br label %if.end, !dbg !224

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !226
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !227 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!11, !12, !13}
!llvm.ident = !{!14}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_total_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "d5560c071a33c68909627e054f4cf234")
!4 = !{!5, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0}
!11 = !{i32 7, !"Dwarf Version", i32 5}
!12 = !{i32 2, !"Debug Info Version", i32 3}
!13 = !{i32 1, !"wchar_size", i32 4}
!14 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!15 = distinct !DISubprogram(name: "stale_total_right", scope: !3, file: !3, line: 16, type: !16, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7, !18, !20}
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !27, !28, !40, !41}
!23 = !DILocalVariable(name: "partition", arg: 1, scope: !15, file: !3, line: 16, type: !7)
!24 = !DILocalVariable(name: "pages", arg: 2, scope: !15, file: !3, line: 16, type: !18)
!25 = !DILocalVariable(name: "total", arg: 3, scope: !15, file: !3, line: 16, type: !20)
!26 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 18, type: !7)
!27 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 18, type: !7)
!28 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 19, type: !29)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "map_input", file: !3, line: 8, size: 192, elements: !31)
!31 = !{!32, !33, !34, !35, !36}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !30, file: !3, line: 9, baseType: !7, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "base", scope: !30, file: !3, line: 10, baseType: !7, size: 64, offset: 64)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !30, file: !3, line: 11, baseType: !20, size: 32, offset: 128)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !30, file: !3, line: 12, baseType: !20, size: 32, offset: 160)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "pages", scope: !30, file: !3, line: 13, baseType: !37, offset: 192)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, elements: !38)
!38 = !{!39}
!39 = !DISubrange(count: -1)
!40 = !DILocalVariable(name: "index", scope: !15, file: !3, line: 20, type: !20)
!41 = !DILocalVariable(name: "valid", scope: !15, file: !3, line: 20, type: !20)
!42 = !DILocation(line: 16, column: 27, scope: !15)
!43 = !DILocation(line: 16, column: 49, scope: !15)
!44 = !DILocation(line: 16, column: 60, scope: !15)
!45 = !DILocation(line: 18, column: 2, scope: !15)
!46 = !DILocation(line: 18, column: 6, scope: !15)
!47 = !DILocation(line: 18, column: 13, scope: !15)
!48 = !DILocation(line: 19, column: 2, scope: !15)
!49 = !DILocation(line: 19, column: 20, scope: !15)
!50 = !DILocation(line: 20, column: 2, scope: !15)
!51 = !DILocation(line: 20, column: 6, scope: !15)
!52 = !DILocation(line: 20, column: 13, scope: !15)
!53 = !DILocation(line: 22, column: 6, scope: !54)
!54 = distinct !DILexicalBlock(scope: !15, file: !3, line: 22, column: 6)
!55 = !DILocation(line: 22, column: 12, scope: !54)
!56 = !DILocation(line: 22, column: 6, scope: !15)
!57 = !DILocation(line: 23, column: 3, scope: !54)
!58 = !DILocation(line: 24, column: 10, scope: !15)
!59 = !DILocation(line: 24, column: 8, scope: !15)
!60 = !DILocation(line: 25, column: 28, scope: !15)
!61 = !DILocation(line: 25, column: 10, scope: !15)
!62 = !DILocation(line: 25, column: 8, scope: !15)
!63 = !DILocation(line: 26, column: 21, scope: !15)
!64 = !DILocation(line: 26, column: 2, scope: !15)
!65 = !DILocation(line: 26, column: 9, scope: !15)
!66 = !DILocation(line: 26, column: 19, scope: !15)
!67 = !DILocation(line: 27, column: 2, scope: !15)
!68 = !DILocation(line: 27, column: 9, scope: !15)
!69 = !DILocation(line: 27, column: 14, scope: !15)
!70 = !DILocation(line: 28, column: 2, scope: !15)
!71 = !DILocation(line: 28, column: 9, scope: !15)
!72 = !DILocation(line: 28, column: 15, scope: !15)
!73 = !DILocation(line: 29, column: 2, scope: !15)
!74 = !DILocation(line: 29, column: 9, scope: !15)
!75 = !DILocation(line: 29, column: 17, scope: !15)
!76 = !DILocation(line: 30, column: 13, scope: !77)
!77 = distinct !DILexicalBlock(scope: !15, file: !3, line: 30, column: 2)
!78 = !DILocation(line: 30, column: 7, scope: !77)
!79 = !DILocation(line: 30, column: 18, scope: !80)
!80 = distinct !DILexicalBlock(scope: !77, file: !3, line: 30, column: 2)
!81 = !DILocation(line: 30, column: 26, scope: !80)
!82 = !DILocation(line: 30, column: 24, scope: !80)
!83 = !DILocation(line: 30, column: 2, scope: !77)
!84 = !DILocation(line: 31, column: 7, scope: !85)
!85 = distinct !DILexicalBlock(scope: !80, file: !3, line: 31, column: 7)
!86 = !DILocation(line: 31, column: 13, scope: !85)
!87 = !DILocation(line: 31, column: 20, scope: !85)
!88 = !DILocation(line: 31, column: 7, scope: !80)
!89 = !DILocation(line: 32, column: 28, scope: !85)
!90 = !DILocation(line: 32, column: 34, scope: !85)
!91 = !DILocation(line: 32, column: 4, scope: !85)
!92 = !DILocation(line: 32, column: 11, scope: !85)
!93 = !DILocation(line: 32, column: 22, scope: !85)
!94 = !DILocation(line: 32, column: 26, scope: !85)
!95 = !DILocation(line: 31, column: 24, scope: !85)
!96 = !DILocation(line: 30, column: 38, scope: !80)
!97 = !DILocation(line: 30, column: 2, scope: !80)
!98 = distinct !{!98, !83, !99, !100}
!99 = !DILocation(line: 32, column: 39, scope: !77)
!100 = !{!"llvm.loop.mustprogress"}
!101 = !DILocation(line: 33, column: 6, scope: !102)
!102 = distinct !DILexicalBlock(scope: !15, file: !3, line: 33, column: 6)
!103 = !DILocation(line: 33, column: 6, scope: !15)
!104 = !DILocation(line: 34, column: 38, scope: !102)
!105 = !DILocation(line: 34, column: 48, scope: !102)
!106 = !DILocation(line: 34, column: 12, scope: !102)
!107 = !DILocation(line: 34, column: 10, scope: !102)
!108 = !DILocation(line: 34, column: 3, scope: !102)
!109 = !DILocation(line: 35, column: 14, scope: !15)
!110 = !DILocation(line: 35, column: 2, scope: !15)
!111 = !DILocation(line: 36, column: 9, scope: !15)
!112 = !DILocation(line: 36, column: 2, scope: !15)
!113 = !DILocation(line: 37, column: 1, scope: !15)
!114 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !115, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !117)
!115 = !DISubroutineType(types: !116)
!116 = !{!7}
!117 = !{!118}
!118 = !DILocalVariable(name: "flags", scope: !114, file: !8, line: 42, type: !7)
!119 = !DILocation(line: 42, column: 2, scope: !114)
!120 = !DILocation(line: 42, column: 6, scope: !114)
!121 = !DILocation(line: 44, column: 2, scope: !114)
!122 = !{i64 19191, i64 19200}
!123 = !DILocation(line: 45, column: 2, scope: !114)
!124 = !{i64 19262}
!125 = !DILocation(line: 46, column: 9, scope: !114)
!126 = !DILocation(line: 47, column: 1, scope: !114)
!127 = !DILocation(line: 46, column: 2, scope: !114)
!128 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !129, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !131)
!129 = !DISubroutineType(types: !130)
!130 = !{!6, !5}
!131 = !{!132, !133}
!132 = !DILocalVariable(name: "variable", arg: 1, scope: !128, file: !8, line: 56, type: !5)
!133 = !DILocalVariable(name: "offset", scope: !128, file: !8, line: 58, type: !7)
!134 = !DILocation(line: 56, column: 46, scope: !128)
!135 = !DILocation(line: 58, column: 2, scope: !128)
!136 = !DILocation(line: 58, column: 6, scope: !128)
!137 = !DILocation(line: 60, column: 2, scope: !128)
!138 = !{i64 19563}
!139 = !DILocation(line: 61, column: 25, scope: !128)
!140 = !DILocation(line: 61, column: 20, scope: !128)
!141 = !DILocation(line: 61, column: 36, scope: !128)
!142 = !DILocation(line: 61, column: 34, scope: !128)
!143 = !DILocation(line: 61, column: 10, scope: !128)
!144 = !DILocation(line: 61, column: 9, scope: !128)
!145 = !DILocation(line: 62, column: 1, scope: !128)
!146 = !DILocation(line: 61, column: 2, scope: !128)
!147 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !148, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !152)
!148 = !DISubroutineType(types: !149)
!149 = !{!7, !150, !150, !150, !6, !6}
!150 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !151)
!151 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!152 = !{!153, !154, !155, !156, !157, !158, !159, !160}
!153 = !DILocalVariable(name: "code", arg: 1, scope: !147, file: !8, line: 19, type: !150)
!154 = !DILocalVariable(name: "count", arg: 2, scope: !147, file: !8, line: 19, type: !150)
!155 = !DILocalVariable(name: "varhead", arg: 3, scope: !147, file: !8, line: 19, type: !150)
!156 = !DILocalVariable(name: "input", arg: 4, scope: !147, file: !8, line: 19, type: !6)
!157 = !DILocalVariable(name: "output", arg: 5, scope: !147, file: !8, line: 19, type: !6)
!158 = !DILocalVariable(name: "control", scope: !147, file: !8, line: 21, type: !7)
!159 = !DILocalVariable(name: "status", scope: !147, file: !8, line: 22, type: !7)
!160 = !DILocalVariable(name: "done", scope: !147, file: !8, line: 23, type: !150)
!161 = !DILocation(line: 19, column: 25, scope: !147)
!162 = !DILocation(line: 19, column: 35, scope: !147)
!163 = !DILocation(line: 19, column: 46, scope: !147)
!164 = !DILocation(line: 19, column: 61, scope: !147)
!165 = !DILocation(line: 19, column: 74, scope: !147)
!166 = !DILocation(line: 21, column: 2, scope: !147)
!167 = !DILocation(line: 21, column: 6, scope: !147)
!168 = !DILocation(line: 21, column: 16, scope: !147)
!169 = !DILocation(line: 21, column: 29, scope: !147)
!170 = !DILocation(line: 21, column: 24, scope: !147)
!171 = !DILocation(line: 21, column: 37, scope: !147)
!172 = !DILocation(line: 21, column: 21, scope: !147)
!173 = !DILocation(line: 21, column: 52, scope: !147)
!174 = !DILocation(line: 21, column: 47, scope: !147)
!175 = !DILocation(line: 21, column: 58, scope: !147)
!176 = !DILocation(line: 21, column: 44, scope: !147)
!177 = !DILocation(line: 22, column: 2, scope: !147)
!178 = !DILocation(line: 22, column: 6, scope: !147)
!179 = !DILocation(line: 23, column: 2, scope: !147)
!180 = !DILocation(line: 23, column: 6, scope: !147)
!181 = !DILocation(line: 25, column: 2, scope: !147)
!182 = !DILocation(line: 26, column: 28, scope: !183)
!183 = distinct !DILexicalBlock(scope: !147, file: !8, line: 25, column: 5)
!184 = !DILocation(line: 26, column: 37, scope: !183)
!185 = !DILocation(line: 26, column: 44, scope: !183)
!186 = !DILocation(line: 26, column: 12, scope: !183)
!187 = !DILocation(line: 26, column: 10, scope: !183)
!188 = !DILocation(line: 27, column: 8, scope: !189)
!189 = distinct !DILexicalBlock(scope: !183, file: !8, line: 27, column: 7)
!190 = !DILocation(line: 27, column: 15, scope: !189)
!191 = !DILocation(line: 27, column: 25, scope: !189)
!192 = !DILocation(line: 27, column: 7, scope: !183)
!193 = !DILocation(line: 28, column: 11, scope: !189)
!194 = !DILocation(line: 28, column: 4, scope: !189)
!195 = !DILocation(line: 29, column: 11, scope: !183)
!196 = !DILocation(line: 29, column: 18, scope: !183)
!197 = !DILocation(line: 29, column: 25, scope: !183)
!198 = !DILocation(line: 29, column: 10, scope: !183)
!199 = !DILocation(line: 29, column: 8, scope: !183)
!200 = !DILocation(line: 30, column: 11, scope: !183)
!201 = !DILocation(line: 31, column: 19, scope: !183)
!202 = !DILocation(line: 31, column: 14, scope: !183)
!203 = !DILocation(line: 31, column: 24, scope: !183)
!204 = !DILocation(line: 31, column: 11, scope: !183)
!205 = !DILocation(line: 32, column: 2, scope: !183)
!206 = !DILocation(line: 32, column: 11, scope: !147)
!207 = !DILocation(line: 32, column: 18, scope: !147)
!208 = !DILocation(line: 32, column: 16, scope: !147)
!209 = distinct !{!209, !181, !210, !100}
!210 = !DILocation(line: 32, column: 23, scope: !147)
!211 = !DILocation(line: 33, column: 9, scope: !147)
!212 = !DILocation(line: 33, column: 2, scope: !147)
!213 = !DILocation(line: 34, column: 1, scope: !147)
!214 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !215, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !217)
!215 = !DISubroutineType(types: !216)
!216 = !{null, !7}
!217 = !{!218}
!218 = !DILocalVariable(name: "flags", arg: 1, scope: !214, file: !8, line: 49, type: !7)
!219 = !DILocation(line: 49, column: 36, scope: !214)
!220 = !DILocation(line: 51, column: 6, scope: !221)
!221 = distinct !DILexicalBlock(scope: !214, file: !8, line: 51, column: 6)
!222 = !DILocation(line: 51, column: 12, scope: !221)
!223 = !DILocation(line: 51, column: 6, scope: !214)
!224 = !DILocation(line: 52, column: 3, scope: !221)
!225 = !{i64 19382}
!226 = !DILocation(line: 53, column: 1, scope: !214)
!227 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !228, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!228 = !DISubroutineType(types: !229)
!229 = !{!7, !7, !6, !6}
