; ModuleID = 'stale_within_wrong.c'
source_filename = "stale_within_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_within_wrong(i64 noundef %partition, ptr noundef %pages, i32 noundef %count) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !25, !DIExpression(), !32)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !26, !DIExpression(), !33)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !27, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !35
    #dbg_declare(ptr %flags, !28, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !35
    #dbg_declare(ptr %status, !29, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !35
    #dbg_declare(ptr %input, !30, !DIExpression(), !38)
  %0 = load i32, ptr %count.addr, align 4, !dbg !39
  %tobool = icmp ne i32 %0, 0, !dbg !39
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !41

lor.lhs.false:                                    ; preds = %entry
  %1 = load i32, ptr %count.addr, align 4, !dbg !42
  %cmp = icmp ugt i32 %1, 200, !dbg !43
  br i1 %cmp, label %if.then, label %if.end, !dbg !44

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 1, ptr %retval, align 8, !dbg !45
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !45

if.end:                                           ; preds = %lor.lhs.false
  %call = call i64 @irq_save() #7, !dbg !46
  store i64 %call, ptr %flags, align 8, !dbg !47
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !48
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %2) #7, !dbg !49
  store ptr %call1, ptr %input, align 8, !dbg !50
  %3 = load i64, ptr %partition.addr, align 8, !dbg !51
  %4 = load ptr, ptr %input, align 8, !dbg !52
  %arrayidx = getelementptr i64, ptr %4, i64 0, !dbg !52
  store i64 %3, ptr %arrayidx, align 8, !dbg !53
  %5 = load ptr, ptr %input, align 8, !dbg !54
  %add.ptr = getelementptr i64, ptr %5, i64 1, !dbg !55
  %6 = load ptr, ptr %input, align 8, !dbg !56
  %add.ptr2 = getelementptr i64, ptr %6, i64 256, !dbg !57
  %7 = load i32, ptr %count.addr, align 4, !dbg !58
  %conv = zext i32 %7 to i64, !dbg !58
  %mul = mul i64 %conv, 8, !dbg !59
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %add.ptr, ptr align 8 %add.ptr2, i64 %mul, i1 false), !dbg !60
  %8 = load i32, ptr %count.addr, align 4, !dbg !61
  %conv3 = trunc i32 %8 to i16, !dbg !61
  %9 = load ptr, ptr %input, align 8, !dbg !62
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %conv3, i16 noundef zeroext 0, ptr noundef %9, ptr noundef null) #7, !dbg !63
  store i64 %call4, ptr %status, align 8, !dbg !64
  %10 = load i64, ptr %flags, align 8, !dbg !65
  call void @irq_restore(i64 noundef %10) #7, !dbg !66
  %11 = load i64, ptr %status, align 8, !dbg !67
  store i64 %11, ptr %retval, align 8, !dbg !68
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !68

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !69
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !69
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !69
  %12 = load i64, ptr %retval, align 8, !dbg !69
  ret i64 %12, !dbg !69
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !70 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !75
    #dbg_declare(ptr %flags, !74, !DIExpression(), !76)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !77, !srcloc !78
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !79, !srcloc !80
  %0 = load i64, ptr %flags, align 8, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !82
  ret i64 %0, !dbg !83
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !84 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !88, !DIExpression(), !90)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !91
    #dbg_declare(ptr %offset, !89, !DIExpression(), !92)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !93, !srcloc !94
  store i64 %0, ptr %offset, align 8, !dbg !93
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !95
  %2 = ptrtoint ptr %1 to i64, !dbg !96
  %3 = load i64, ptr %offset, align 8, !dbg !97
  %add = add i64 %2, %3, !dbg !98
  %4 = inttoptr i64 %add to ptr, !dbg !99
  %5 = load ptr, ptr %4, align 8, !dbg !100
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !101
  ret ptr %5, !dbg !102
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !103 {
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
    #dbg_declare(ptr %code.addr, !109, !DIExpression(), !117)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !110, !DIExpression(), !118)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !111, !DIExpression(), !119)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !112, !DIExpression(), !120)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !113, !DIExpression(), !121)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !122
    #dbg_declare(ptr %control, !114, !DIExpression(), !123)
  %0 = load i16, ptr %code.addr, align 2, !dbg !124
  %conv = zext i16 %0 to i64, !dbg !124
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !125
  %conv1 = zext i16 %1 to i64, !dbg !126
  %shl = shl i64 %conv1, 17, !dbg !127
  %or = or i64 %conv, %shl, !dbg !128
  %2 = load i16, ptr %count.addr, align 2, !dbg !129
  %conv2 = zext i16 %2 to i64, !dbg !130
  %shl3 = shl i64 %conv2, 32, !dbg !131
  %or4 = or i64 %or, %shl3, !dbg !132
  store i64 %or4, ptr %control, align 8, !dbg !123
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !133
    #dbg_declare(ptr %status, !115, !DIExpression(), !134)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !135
    #dbg_declare(ptr %done, !116, !DIExpression(), !136)
  br label %do.body, !dbg !137

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !138
  %4 = load ptr, ptr %input.addr, align 8, !dbg !140
  %5 = load ptr, ptr %output.addr, align 8, !dbg !141
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !142
  store i64 %call, ptr %status, align 8, !dbg !143
  %6 = load i64, ptr %status, align 8, !dbg !144
  %and = and i64 %6, 65535, !dbg !146
  %cmp = icmp ne i64 %and, 0, !dbg !147
  br i1 %cmp, label %if.then, label %if.end, !dbg !148

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !149
  store i64 %7, ptr %retval, align 8, !dbg !150
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !150

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !151
  %shr = lshr i64 %8, 32, !dbg !152
  %and6 = and i64 %shr, 4095, !dbg !153
  %conv7 = trunc i64 %and6 to i16, !dbg !154
  store i16 %conv7, ptr %done, align 2, !dbg !155
  %9 = load i64, ptr %control, align 8, !dbg !156
  %and8 = and i64 %9, -1152640029630136321, !dbg !156
  store i64 %and8, ptr %control, align 8, !dbg !156
  %10 = load i16, ptr %done, align 2, !dbg !157
  %conv9 = zext i16 %10 to i64, !dbg !158
  %shl10 = shl i64 %conv9, 48, !dbg !159
  %11 = load i64, ptr %control, align 8, !dbg !160
  %or11 = or i64 %11, %shl10, !dbg !160
  store i64 %or11, ptr %control, align 8, !dbg !160
  br label %do.cond, !dbg !161

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !162
  %conv12 = zext i16 %12 to i32, !dbg !162
  %13 = load i16, ptr %count.addr, align 2, !dbg !163
  %conv13 = zext i16 %13 to i32, !dbg !163
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !164
  br i1 %cmp14, label %do.body, label %do.end, !dbg !161, !llvm.loop !165

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !168
  store i64 %14, ptr %retval, align 8, !dbg !169
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !169

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !170
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !170
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !170
  %15 = load i64, ptr %retval, align 8, !dbg !170
  ret i64 %15, !dbg !170
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !171 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !175, !DIExpression(), !176)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !177
  %and = and i64 %0, 512, !dbg !179
  %tobool = icmp ne i64 %and, 0, !dbg !179
  br i1 %tobool, label %if.then, label %if.end, !dbg !180

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !181, !srcloc !182
  br label %if.end, !dbg !181

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !183
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !184 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
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
!3 = !DIFile(filename: "stale_within_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "bac874040db2c4f38fae0f7b49417971")
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
!17 = distinct !DISubprogram(name: "stale_within_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !30}
!25 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 8, type: !7)
!26 = !DILocalVariable(name: "pages", arg: 2, scope: !17, file: !3, line: 8, type: !20)
!27 = !DILocalVariable(name: "count", arg: 3, scope: !17, file: !3, line: 8, type: !22)
!28 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!29 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!30 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 10, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!32 = !DILocation(line: 8, column: 28, scope: !17)
!33 = !DILocation(line: 8, column: 50, scope: !17)
!34 = !DILocation(line: 8, column: 61, scope: !17)
!35 = !DILocation(line: 10, column: 2, scope: !17)
!36 = !DILocation(line: 10, column: 6, scope: !17)
!37 = !DILocation(line: 10, column: 13, scope: !17)
!38 = !DILocation(line: 10, column: 22, scope: !17)
!39 = !DILocation(line: 12, column: 7, scope: !40)
!40 = distinct !DILexicalBlock(scope: !17, file: !3, line: 12, column: 6)
!41 = !DILocation(line: 12, column: 13, scope: !40)
!42 = !DILocation(line: 12, column: 16, scope: !40)
!43 = !DILocation(line: 12, column: 22, scope: !40)
!44 = !DILocation(line: 12, column: 6, scope: !17)
!45 = !DILocation(line: 13, column: 3, scope: !40)
!46 = !DILocation(line: 14, column: 10, scope: !17)
!47 = !DILocation(line: 14, column: 8, scope: !17)
!48 = !DILocation(line: 15, column: 28, scope: !17)
!49 = !DILocation(line: 15, column: 10, scope: !17)
!50 = !DILocation(line: 15, column: 8, scope: !17)
!51 = !DILocation(line: 16, column: 13, scope: !17)
!52 = !DILocation(line: 16, column: 2, scope: !17)
!53 = !DILocation(line: 16, column: 11, scope: !17)
!54 = !DILocation(line: 17, column: 19, scope: !17)
!55 = !DILocation(line: 17, column: 25, scope: !17)
!56 = !DILocation(line: 17, column: 30, scope: !17)
!57 = !DILocation(line: 17, column: 36, scope: !17)
!58 = !DILocation(line: 17, column: 43, scope: !17)
!59 = !DILocation(line: 17, column: 49, scope: !17)
!60 = !DILocation(line: 17, column: 2, scope: !17)
!61 = !DILocation(line: 18, column: 37, scope: !17)
!62 = !DILocation(line: 18, column: 47, scope: !17)
!63 = !DILocation(line: 18, column: 11, scope: !17)
!64 = !DILocation(line: 18, column: 9, scope: !17)
!65 = !DILocation(line: 19, column: 14, scope: !17)
!66 = !DILocation(line: 19, column: 2, scope: !17)
!67 = !DILocation(line: 20, column: 9, scope: !17)
!68 = !DILocation(line: 20, column: 2, scope: !17)
!69 = !DILocation(line: 21, column: 1, scope: !17)
!70 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !71, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !73)
!71 = !DISubroutineType(types: !72)
!72 = !{!7}
!73 = !{!74}
!74 = !DILocalVariable(name: "flags", scope: !70, file: !8, line: 42, type: !7)
!75 = !DILocation(line: 42, column: 2, scope: !70)
!76 = !DILocation(line: 42, column: 6, scope: !70)
!77 = !DILocation(line: 44, column: 2, scope: !70)
!78 = !{i64 18997, i64 19006}
!79 = !DILocation(line: 45, column: 2, scope: !70)
!80 = !{i64 19068}
!81 = !DILocation(line: 46, column: 9, scope: !70)
!82 = !DILocation(line: 47, column: 1, scope: !70)
!83 = !DILocation(line: 46, column: 2, scope: !70)
!84 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !85, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !87)
!85 = !DISubroutineType(types: !86)
!86 = !{!6, !5}
!87 = !{!88, !89}
!88 = !DILocalVariable(name: "variable", arg: 1, scope: !84, file: !8, line: 56, type: !5)
!89 = !DILocalVariable(name: "offset", scope: !84, file: !8, line: 58, type: !7)
!90 = !DILocation(line: 56, column: 46, scope: !84)
!91 = !DILocation(line: 58, column: 2, scope: !84)
!92 = !DILocation(line: 58, column: 6, scope: !84)
!93 = !DILocation(line: 60, column: 2, scope: !84)
!94 = !{i64 19369}
!95 = !DILocation(line: 61, column: 25, scope: !84)
!96 = !DILocation(line: 61, column: 20, scope: !84)
!97 = !DILocation(line: 61, column: 36, scope: !84)
!98 = !DILocation(line: 61, column: 34, scope: !84)
!99 = !DILocation(line: 61, column: 10, scope: !84)
!100 = !DILocation(line: 61, column: 9, scope: !84)
!101 = !DILocation(line: 62, column: 1, scope: !84)
!102 = !DILocation(line: 61, column: 2, scope: !84)
!103 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !104, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !108)
!104 = !DISubroutineType(types: !105)
!105 = !{!7, !106, !106, !106, !6, !6}
!106 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !107)
!107 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!108 = !{!109, !110, !111, !112, !113, !114, !115, !116}
!109 = !DILocalVariable(name: "code", arg: 1, scope: !103, file: !8, line: 19, type: !106)
!110 = !DILocalVariable(name: "count", arg: 2, scope: !103, file: !8, line: 19, type: !106)
!111 = !DILocalVariable(name: "varhead", arg: 3, scope: !103, file: !8, line: 19, type: !106)
!112 = !DILocalVariable(name: "input", arg: 4, scope: !103, file: !8, line: 19, type: !6)
!113 = !DILocalVariable(name: "output", arg: 5, scope: !103, file: !8, line: 19, type: !6)
!114 = !DILocalVariable(name: "control", scope: !103, file: !8, line: 21, type: !7)
!115 = !DILocalVariable(name: "status", scope: !103, file: !8, line: 22, type: !7)
!116 = !DILocalVariable(name: "done", scope: !103, file: !8, line: 23, type: !106)
!117 = !DILocation(line: 19, column: 25, scope: !103)
!118 = !DILocation(line: 19, column: 35, scope: !103)
!119 = !DILocation(line: 19, column: 46, scope: !103)
!120 = !DILocation(line: 19, column: 61, scope: !103)
!121 = !DILocation(line: 19, column: 74, scope: !103)
!122 = !DILocation(line: 21, column: 2, scope: !103)
!123 = !DILocation(line: 21, column: 6, scope: !103)
!124 = !DILocation(line: 21, column: 16, scope: !103)
!125 = !DILocation(line: 21, column: 29, scope: !103)
!126 = !DILocation(line: 21, column: 24, scope: !103)
!127 = !DILocation(line: 21, column: 37, scope: !103)
!128 = !DILocation(line: 21, column: 21, scope: !103)
!129 = !DILocation(line: 21, column: 52, scope: !103)
!130 = !DILocation(line: 21, column: 47, scope: !103)
!131 = !DILocation(line: 21, column: 58, scope: !103)
!132 = !DILocation(line: 21, column: 44, scope: !103)
!133 = !DILocation(line: 22, column: 2, scope: !103)
!134 = !DILocation(line: 22, column: 6, scope: !103)
!135 = !DILocation(line: 23, column: 2, scope: !103)
!136 = !DILocation(line: 23, column: 6, scope: !103)
!137 = !DILocation(line: 25, column: 2, scope: !103)
!138 = !DILocation(line: 26, column: 28, scope: !139)
!139 = distinct !DILexicalBlock(scope: !103, file: !8, line: 25, column: 5)
!140 = !DILocation(line: 26, column: 37, scope: !139)
!141 = !DILocation(line: 26, column: 44, scope: !139)
!142 = !DILocation(line: 26, column: 12, scope: !139)
!143 = !DILocation(line: 26, column: 10, scope: !139)
!144 = !DILocation(line: 27, column: 8, scope: !145)
!145 = distinct !DILexicalBlock(scope: !139, file: !8, line: 27, column: 7)
!146 = !DILocation(line: 27, column: 15, scope: !145)
!147 = !DILocation(line: 27, column: 25, scope: !145)
!148 = !DILocation(line: 27, column: 7, scope: !139)
!149 = !DILocation(line: 28, column: 11, scope: !145)
!150 = !DILocation(line: 28, column: 4, scope: !145)
!151 = !DILocation(line: 29, column: 11, scope: !139)
!152 = !DILocation(line: 29, column: 18, scope: !139)
!153 = !DILocation(line: 29, column: 25, scope: !139)
!154 = !DILocation(line: 29, column: 10, scope: !139)
!155 = !DILocation(line: 29, column: 8, scope: !139)
!156 = !DILocation(line: 30, column: 11, scope: !139)
!157 = !DILocation(line: 31, column: 19, scope: !139)
!158 = !DILocation(line: 31, column: 14, scope: !139)
!159 = !DILocation(line: 31, column: 24, scope: !139)
!160 = !DILocation(line: 31, column: 11, scope: !139)
!161 = !DILocation(line: 32, column: 2, scope: !139)
!162 = !DILocation(line: 32, column: 11, scope: !103)
!163 = !DILocation(line: 32, column: 18, scope: !103)
!164 = !DILocation(line: 32, column: 16, scope: !103)
!165 = distinct !{!165, !137, !166, !167}
!166 = !DILocation(line: 32, column: 23, scope: !103)
!167 = !{!"llvm.loop.mustprogress"}
!168 = !DILocation(line: 33, column: 9, scope: !103)
!169 = !DILocation(line: 33, column: 2, scope: !103)
!170 = !DILocation(line: 34, column: 1, scope: !103)
!171 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !172, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !174)
!172 = !DISubroutineType(types: !173)
!173 = !{null, !7}
!174 = !{!175}
!175 = !DILocalVariable(name: "flags", arg: 1, scope: !171, file: !8, line: 49, type: !7)
!176 = !DILocation(line: 49, column: 36, scope: !171)
!177 = !DILocation(line: 51, column: 6, scope: !178)
!178 = distinct !DILexicalBlock(scope: !171, file: !8, line: 51, column: 6)
!179 = !DILocation(line: 51, column: 12, scope: !178)
!180 = !DILocation(line: 51, column: 6, scope: !171)
!181 = !DILocation(line: 52, column: 3, scope: !178)
!182 = !{i64 19188}
!183 = !DILocation(line: 53, column: 1, scope: !171)
!184 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !185, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!185 = !DISubroutineType(types: !186)
!186 = !{!7, !7, !6, !6}
