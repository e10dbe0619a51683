; ModuleID = 'outside.c'
source_filename = "outside.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.withdraw_input = type { i64, i64 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @limited(i64 noundef %partition) #0 !dbg !19 {
entry:
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %count = alloca i64, align 8
  %status = alloca i64, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !23, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !37
    #dbg_declare(ptr %flags, !24, !DIExpression(), !38)
  %call = call i64 @irq_save() #6, !dbg !39
  store i64 %call, ptr %flags, align 8, !dbg !38
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !40
    #dbg_declare(ptr %input, !25, !DIExpression(), !41)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !42
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !43
  store ptr %call1, ptr %input, align 8, !dbg !41
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !44
    #dbg_declare(ptr %output, !32, !DIExpression(), !45)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !46
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !47
  store ptr %call2, ptr %output, align 8, !dbg !45
  call void @llvm.lifetime.start.p0(i64 8, ptr %count) #5, !dbg !48
    #dbg_declare(ptr %count, !34, !DIExpression(), !49)
  %call3 = call i64 @middle() #6, !dbg !50
  %and = and i64 %call3, 255, !dbg !51
  store i64 %and, ptr %count, align 8, !dbg !49
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !48
    #dbg_declare(ptr %status, !35, !DIExpression(), !52)
  %2 = load i64, ptr %partition.addr, align 8, !dbg !53
  %3 = load ptr, ptr %input, align 8, !dbg !54
  %partition4 = getelementptr inbounds %struct.withdraw_input, ptr %3, i32 0, i32 0, !dbg !55
  store i64 %2, ptr %partition4, align 1, !dbg !56
  %4 = load ptr, ptr %input, align 8, !dbg !57
  %node = getelementptr inbounds %struct.withdraw_input, ptr %4, i32 0, i32 1, !dbg !58
  store i64 0, ptr %node, align 1, !dbg !59
  %5 = load i64, ptr %count, align 8, !dbg !60
  %conv = trunc i64 %5 to i16, !dbg !61
  %6 = load ptr, ptr %input, align 8, !dbg !62
  %7 = load ptr, ptr %output, align 8, !dbg !63
  %call5 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 73, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %6, ptr noundef %7) #6, !dbg !64
  store i64 %call5, ptr %status, align 8, !dbg !65
  %8 = load i64, ptr %flags, align 8, !dbg !66
  call void @irq_restore(i64 noundef %8) #6, !dbg !67
  %9 = load i64, ptr %status, align 8, !dbg !68
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !69
  call void @llvm.lifetime.end.p0(i64 8, ptr %count) #5, !dbg !69
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !69
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !69
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !69
  ret i64 %9, !dbg !70
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !71 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !76
    #dbg_declare(ptr %flags, !75, !DIExpression(), !77)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !78, !srcloc !79
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !80, !srcloc !81
  %0 = load i64, ptr %flags, align 8, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !83
  ret i64 %0, !dbg !84
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !85 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !89, !DIExpression(), !91)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !92
    #dbg_declare(ptr %offset, !90, !DIExpression(), !93)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !94, !srcloc !95
  store i64 %0, ptr %offset, align 8, !dbg !94
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !96
  %2 = ptrtoint ptr %1 to i64, !dbg !97
  %3 = load i64, ptr %offset, align 8, !dbg !98
  %add = add i64 %2, %3, !dbg !99
  %4 = inttoptr i64 %add to ptr, !dbg !100
  %5 = load ptr, ptr %4, align 8, !dbg !101
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !102
  ret ptr %5, !dbg !103
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !104 dso_local i64 @middle() #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !105 {
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
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !122
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
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !133
    #dbg_declare(ptr %status, !115, !DIExpression(), !134)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !135
    #dbg_declare(ptr %done, !116, !DIExpression(), !136)
  br label %do.body, !dbg !137

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !138
  %4 = load ptr, ptr %input.addr, align 8, !dbg !140
  %5 = load ptr, ptr %output.addr, align 8, !dbg !141
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !142
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
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !170
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !170
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !170
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
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !181, !srcloc !182
  br label %if.end, !dbg !181

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !183
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !184 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 18, type: !8, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "outside.c", directory: ".", checksumkind: CSK_MD5, checksum: "30c9b1cf71b6ec77341c73998a31137f")
!4 = !{!5, !8, !10}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 7, baseType: !7)
!6 = !DIFile(filename: "./../../audit/sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!7 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 9, baseType: !11)
!11 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!12 = !{!0, !13}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 18, type: !8, isLocal: false, isDefinition: true)
!15 = !{i32 7, !"Dwarf Version", i32 5}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!19 = distinct !DISubprogram(name: "limited", scope: !3, file: !3, line: 20, type: !20, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!20 = !DISubroutineType(types: !21)
!21 = !{!10, !10}
!22 = !{!23, !24, !25, !32, !34, !35}
!23 = !DILocalVariable(name: "partition", arg: 1, scope: !19, file: !3, line: 20, type: !10)
!24 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 22, type: !10)
!25 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 23, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "withdraw_input", file: !28, line: 58, size: 128, elements: !29)
!28 = !DIFile(filename: "./../../audit/sites/site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!29 = !{!30, !31}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !27, file: !28, line: 59, baseType: !10, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "node", scope: !27, file: !28, line: 60, baseType: !10, size: 64, offset: 64)
!32 = !DILocalVariable(name: "output", scope: !19, file: !3, line: 24, type: !33)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!34 = !DILocalVariable(name: "count", scope: !19, file: !3, line: 25, type: !10)
!35 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 25, type: !10)
!36 = !DILocation(line: 20, column: 17, scope: !19)
!37 = !DILocation(line: 22, column: 2, scope: !19)
!38 = !DILocation(line: 22, column: 6, scope: !19)
!39 = !DILocation(line: 22, column: 14, scope: !19)
!40 = !DILocation(line: 23, column: 2, scope: !19)
!41 = !DILocation(line: 23, column: 25, scope: !19)
!42 = !DILocation(line: 23, column: 51, scope: !19)
!43 = !DILocation(line: 23, column: 33, scope: !19)
!44 = !DILocation(line: 24, column: 2, scope: !19)
!45 = !DILocation(line: 24, column: 7, scope: !19)
!46 = !DILocation(line: 24, column: 34, scope: !19)
!47 = !DILocation(line: 24, column: 16, scope: !19)
!48 = !DILocation(line: 25, column: 2, scope: !19)
!49 = !DILocation(line: 25, column: 6, scope: !19)
!50 = !DILocation(line: 25, column: 14, scope: !19)
!51 = !DILocation(line: 25, column: 23, scope: !19)
!52 = !DILocation(line: 25, column: 31, scope: !19)
!53 = !DILocation(line: 27, column: 21, scope: !19)
!54 = !DILocation(line: 27, column: 2, scope: !19)
!55 = !DILocation(line: 27, column: 9, scope: !19)
!56 = !DILocation(line: 27, column: 19, scope: !19)
!57 = !DILocation(line: 28, column: 2, scope: !19)
!58 = !DILocation(line: 28, column: 9, scope: !19)
!59 = !DILocation(line: 28, column: 14, scope: !19)
!60 = !DILocation(line: 32, column: 42, scope: !19)
!61 = !DILocation(line: 32, column: 37, scope: !19)
!62 = !DILocation(line: 32, column: 52, scope: !19)
!63 = !DILocation(line: 32, column: 59, scope: !19)
!64 = !DILocation(line: 32, column: 11, scope: !19)
!65 = !DILocation(line: 32, column: 9, scope: !19)
!66 = !DILocation(line: 34, column: 14, scope: !19)
!67 = !DILocation(line: 34, column: 2, scope: !19)
!68 = !DILocation(line: 35, column: 9, scope: !19)
!69 = !DILocation(line: 36, column: 1, scope: !19)
!70 = !DILocation(line: 35, column: 2, scope: !19)
!71 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !72, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !74)
!72 = !DISubroutineType(types: !73)
!73 = !{!10}
!74 = !{!75}
!75 = !DILocalVariable(name: "flags", scope: !71, file: !6, line: 42, type: !10)
!76 = !DILocation(line: 42, column: 2, scope: !71)
!77 = !DILocation(line: 42, column: 6, scope: !71)
!78 = !DILocation(line: 44, column: 2, scope: !71)
!79 = !{i64 20674, i64 20683}
!80 = !DILocation(line: 45, column: 2, scope: !71)
!81 = !{i64 20745}
!82 = !DILocation(line: 46, column: 9, scope: !71)
!83 = !DILocation(line: 47, column: 1, scope: !71)
!84 = !DILocation(line: 46, column: 2, scope: !71)
!85 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !86, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !88)
!86 = !DISubroutineType(types: !87)
!87 = !{!9, !8}
!88 = !{!89, !90}
!89 = !DILocalVariable(name: "variable", arg: 1, scope: !85, file: !6, line: 56, type: !8)
!90 = !DILocalVariable(name: "offset", scope: !85, file: !6, line: 58, type: !10)
!91 = !DILocation(line: 56, column: 46, scope: !85)
!92 = !DILocation(line: 58, column: 2, scope: !85)
!93 = !DILocation(line: 58, column: 6, scope: !85)
!94 = !DILocation(line: 60, column: 2, scope: !85)
!95 = !{i64 21046}
!96 = !DILocation(line: 61, column: 25, scope: !85)
!97 = !DILocation(line: 61, column: 20, scope: !85)
!98 = !DILocation(line: 61, column: 36, scope: !85)
!99 = !DILocation(line: 61, column: 34, scope: !85)
!100 = !DILocation(line: 61, column: 10, scope: !85)
!101 = !DILocation(line: 61, column: 9, scope: !85)
!102 = !DILocation(line: 62, column: 1, scope: !85)
!103 = !DILocation(line: 61, column: 2, scope: !85)
!104 = !DISubprogram(name: "middle", scope: !3, file: !3, line: 5, type: !72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!105 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !6, file: !6, line: 19, type: !106, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !108)
!106 = !DISubroutineType(types: !107)
!107 = !{!10, !5, !5, !5, !9, !9}
!108 = !{!109, !110, !111, !112, !113, !114, !115, !116}
!109 = !DILocalVariable(name: "code", arg: 1, scope: !105, file: !6, line: 19, type: !5)
!110 = !DILocalVariable(name: "count", arg: 2, scope: !105, file: !6, line: 19, type: !5)
!111 = !DILocalVariable(name: "varhead", arg: 3, scope: !105, file: !6, line: 19, type: !5)
!112 = !DILocalVariable(name: "input", arg: 4, scope: !105, file: !6, line: 19, type: !9)
!113 = !DILocalVariable(name: "output", arg: 5, scope: !105, file: !6, line: 19, type: !9)
!114 = !DILocalVariable(name: "control", scope: !105, file: !6, line: 21, type: !10)
!115 = !DILocalVariable(name: "status", scope: !105, file: !6, line: 22, type: !10)
!116 = !DILocalVariable(name: "done", scope: !105, file: !6, line: 23, type: !5)
!117 = !DILocation(line: 19, column: 25, scope: !105)
!118 = !DILocation(line: 19, column: 35, scope: !105)
!119 = !DILocation(line: 19, column: 46, scope: !105)
!120 = !DILocation(line: 19, column: 61, scope: !105)
!121 = !DILocation(line: 19, column: 74, scope: !105)
!122 = !DILocation(line: 21, column: 2, scope: !105)
!123 = !DILocation(line: 21, column: 6, scope: !105)
!124 = !DILocation(line: 21, column: 16, scope: !105)
!125 = !DILocation(line: 21, column: 29, scope: !105)
!126 = !DILocation(line: 21, column: 24, scope: !105)
!127 = !DILocation(line: 21, column: 37, scope: !105)
!128 = !DILocation(line: 21, column: 21, scope: !105)
!129 = !DILocation(line: 21, column: 52, scope: !105)
!130 = !DILocation(line: 21, column: 47, scope: !105)
!131 = !DILocation(line: 21, column: 58, scope: !105)
!132 = !DILocation(line: 21, column: 44, scope: !105)
!133 = !DILocation(line: 22, column: 2, scope: !105)
!134 = !DILocation(line: 22, column: 6, scope: !105)
!135 = !DILocation(line: 23, column: 2, scope: !105)
!136 = !DILocation(line: 23, column: 6, scope: !105)
!137 = !DILocation(line: 25, column: 2, scope: !105)
!138 = !DILocation(line: 26, column: 28, scope: !139)
!139 = distinct !DILexicalBlock(scope: !105, file: !6, line: 25, column: 5)
!140 = !DILocation(line: 26, column: 37, scope: !139)
!141 = !DILocation(line: 26, column: 44, scope: !139)
!142 = !DILocation(line: 26, column: 12, scope: !139)
!143 = !DILocation(line: 26, column: 10, scope: !139)
!144 = !DILocation(line: 27, column: 8, scope: !145)
!145 = distinct !DILexicalBlock(scope: !139, file: !6, line: 27, column: 7)
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
!162 = !DILocation(line: 32, column: 11, scope: !105)
!163 = !DILocation(line: 32, column: 18, scope: !105)
!164 = !DILocation(line: 32, column: 16, scope: !105)
!165 = distinct !{!165, !137, !166, !167}
!166 = !DILocation(line: 32, column: 23, scope: !105)
!167 = !{!"llvm.loop.mustprogress"}
!168 = !DILocation(line: 33, column: 9, scope: !105)
!169 = !DILocation(line: 33, column: 2, scope: !105)
!170 = !DILocation(line: 34, column: 1, scope: !105)
!171 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !172, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !174)
!172 = !DISubroutineType(types: !173)
!173 = !{null, !10}
!174 = !{!175}
!175 = !DILocalVariable(name: "flags", arg: 1, scope: !171, file: !6, line: 49, type: !10)
!176 = !DILocation(line: 49, column: 36, scope: !171)
!177 = !DILocation(line: 51, column: 6, scope: !178)
!178 = distinct !DILexicalBlock(scope: !171, file: !6, line: 51, column: 6)
!179 = !DILocation(line: 51, column: 12, scope: !178)
!180 = !DILocation(line: 51, column: 6, scope: !171)
!181 = !DILocation(line: 52, column: 3, scope: !178)
!182 = !{i64 20865}
!183 = !DILocation(line: 53, column: 1, scope: !171)
!184 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !185, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!185 = !DISubroutineType(types: !186)
!186 = !{!10, !10, !9, !9}
