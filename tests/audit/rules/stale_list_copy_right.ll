; ModuleID = 'stale_list_copy_right.c'
source_filename = "stale_list_copy_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_list_copy_right(i64 noundef %partition, ptr noundef %pages, i16 noundef zeroext %count) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %pages.addr = alloca ptr, align 8
  %count.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !25, !DIExpression(), !32)
  store ptr %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !26, !DIExpression(), !33)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !27, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !35
    #dbg_declare(ptr %flags, !28, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !35
    #dbg_declare(ptr %status, !29, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !35
    #dbg_declare(ptr %input, !30, !DIExpression(), !38)
  %0 = load i16, ptr %count.addr, align 2, !dbg !39
  %conv = zext i16 %0 to i32, !dbg !39
  %cmp = icmp sgt i32 %conv, 511, !dbg !41
  br i1 %cmp, label %if.then, label %if.end, !dbg !42

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !43
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !43

if.end:                                           ; preds = %entry
  %call = call i64 @irq_save() #7, !dbg !44
  store i64 %call, ptr %flags, align 8, !dbg !45
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !46
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !47
  store ptr %call2, ptr %input, align 8, !dbg !48
  %2 = load i64, ptr %partition.addr, align 8, !dbg !49
  %3 = load ptr, ptr %input, align 8, !dbg !50
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !50
  store i64 %2, ptr %arrayidx, align 8, !dbg !51
  %4 = load ptr, ptr %input, align 8, !dbg !52
  %add.ptr = getelementptr i64, ptr %4, i64 1, !dbg !53
  %5 = load ptr, ptr %pages.addr, align 8, !dbg !54
  %6 = load i16, ptr %count.addr, align 2, !dbg !55
  %conv3 = zext i16 %6 to i64, !dbg !55
  %mul = mul i64 %conv3, 8, !dbg !56
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %add.ptr, ptr align 8 %5, i64 %mul, i1 false), !dbg !57
  %7 = load i16, ptr %count.addr, align 2, !dbg !58
  %8 = load ptr, ptr %input, align 8, !dbg !59
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext %7, i16 noundef zeroext 0, ptr noundef %8, ptr noundef null) #7, !dbg !60
  store i64 %call4, ptr %status, align 8, !dbg !61
  %9 = load i64, ptr %flags, align 8, !dbg !62
  call void @irq_restore(i64 noundef %9) #7, !dbg !63
  %10 = load i64, ptr %status, align 8, !dbg !64
  store i64 %10, ptr %retval, align 8, !dbg !65
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !65

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !66
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !66
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !66
  %11 = load i64, ptr %retval, align 8, !dbg !66
  ret i64 %11, !dbg !66
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !67 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !72
    #dbg_declare(ptr %flags, !71, !DIExpression(), !73)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !74, !srcloc !75
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !76, !srcloc !77
  %0 = load i64, ptr %flags, align 8, !dbg !78
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !79
  ret i64 %0, !dbg !80
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !81 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !85, !DIExpression(), !87)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !88
    #dbg_declare(ptr %offset, !86, !DIExpression(), !89)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !90, !srcloc !91
  store i64 %0, ptr %offset, align 8, !dbg !90
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !92
  %2 = ptrtoint ptr %1 to i64, !dbg !93
  %3 = load i64, ptr %offset, align 8, !dbg !94
  %add = add i64 %2, %3, !dbg !95
  %4 = inttoptr i64 %add to ptr, !dbg !96
  %5 = load ptr, ptr %4, align 8, !dbg !97
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !98
  ret ptr %5, !dbg !99
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !100 {
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
    #dbg_declare(ptr %code.addr, !104, !DIExpression(), !112)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !105, !DIExpression(), !113)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !106, !DIExpression(), !114)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !107, !DIExpression(), !115)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !108, !DIExpression(), !116)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !117
    #dbg_declare(ptr %control, !109, !DIExpression(), !118)
  %0 = load i16, ptr %code.addr, align 2, !dbg !119
  %conv = zext i16 %0 to i64, !dbg !119
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !120
  %conv1 = zext i16 %1 to i64, !dbg !121
  %shl = shl i64 %conv1, 17, !dbg !122
  %or = or i64 %conv, %shl, !dbg !123
  %2 = load i16, ptr %count.addr, align 2, !dbg !124
  %conv2 = zext i16 %2 to i64, !dbg !125
  %shl3 = shl i64 %conv2, 32, !dbg !126
  %or4 = or i64 %or, %shl3, !dbg !127
  store i64 %or4, ptr %control, align 8, !dbg !118
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !128
    #dbg_declare(ptr %status, !110, !DIExpression(), !129)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !130
    #dbg_declare(ptr %done, !111, !DIExpression(), !131)
  br label %do.body, !dbg !132

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !133
  %4 = load ptr, ptr %input.addr, align 8, !dbg !135
  %5 = load ptr, ptr %output.addr, align 8, !dbg !136
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !137
  store i64 %call, ptr %status, align 8, !dbg !138
  %6 = load i64, ptr %status, align 8, !dbg !139
  %and = and i64 %6, 65535, !dbg !141
  %cmp = icmp ne i64 %and, 0, !dbg !142
  br i1 %cmp, label %if.then, label %if.end, !dbg !143

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !144
  store i64 %7, ptr %retval, align 8, !dbg !145
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !145

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !146
  %shr = lshr i64 %8, 32, !dbg !147
  %and6 = and i64 %shr, 4095, !dbg !148
  %conv7 = trunc i64 %and6 to i16, !dbg !149
  store i16 %conv7, ptr %done, align 2, !dbg !150
  %9 = load i64, ptr %control, align 8, !dbg !151
  %and8 = and i64 %9, -1152640029630136321, !dbg !151
  store i64 %and8, ptr %control, align 8, !dbg !151
  %10 = load i16, ptr %done, align 2, !dbg !152
  %conv9 = zext i16 %10 to i64, !dbg !153
  %shl10 = shl i64 %conv9, 48, !dbg !154
  %11 = load i64, ptr %control, align 8, !dbg !155
  %or11 = or i64 %11, %shl10, !dbg !155
  store i64 %or11, ptr %control, align 8, !dbg !155
  br label %do.cond, !dbg !156

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !157
  %conv12 = zext i16 %12 to i32, !dbg !157
  %13 = load i16, ptr %count.addr, align 2, !dbg !158
  %conv13 = zext i16 %13 to i32, !dbg !158
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !159
  br i1 %cmp14, label %do.body, label %do.end, !dbg !156, !llvm.loop !160

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !163
  store i64 %14, ptr %retval, align 8, !dbg !164
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !164

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !165
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !165
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !165
  %15 = load i64, ptr %retval, align 8, !dbg !165
  ret i64 %15, !dbg !165
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !166 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !170, !DIExpression(), !171)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !172
  %and = and i64 %0, 512, !dbg !174
  %tobool = icmp ne i64 %and, 0, !dbg !174
  br i1 %tobool, label %if.then, label %if.end, !dbg !175

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !176, !srcloc !177
  br label %if.end, !dbg !176

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !178
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !179 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_list_copy_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "21a242b3fc73ffc3ac5a302d2d016e22")
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
!17 = distinct !DISubprogram(name: "stale_list_copy_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !23)
!23 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !30}
!25 = !DILocalVariable(name: "partition", arg: 1, scope: !17, file: !3, line: 8, type: !7)
!26 = !DILocalVariable(name: "pages", arg: 2, scope: !17, file: !3, line: 8, type: !20)
!27 = !DILocalVariable(name: "count", arg: 3, scope: !17, file: !3, line: 8, type: !22)
!28 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!29 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!30 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 10, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!32 = !DILocation(line: 8, column: 31, scope: !17)
!33 = !DILocation(line: 8, column: 53, scope: !17)
!34 = !DILocation(line: 8, column: 64, scope: !17)
!35 = !DILocation(line: 10, column: 2, scope: !17)
!36 = !DILocation(line: 10, column: 6, scope: !17)
!37 = !DILocation(line: 10, column: 13, scope: !17)
!38 = !DILocation(line: 10, column: 22, scope: !17)
!39 = !DILocation(line: 12, column: 6, scope: !40)
!40 = distinct !DILexicalBlock(scope: !17, file: !3, line: 12, column: 6)
!41 = !DILocation(line: 12, column: 12, scope: !40)
!42 = !DILocation(line: 12, column: 6, scope: !17)
!43 = !DILocation(line: 13, column: 3, scope: !40)
!44 = !DILocation(line: 14, column: 10, scope: !17)
!45 = !DILocation(line: 14, column: 8, scope: !17)
!46 = !DILocation(line: 15, column: 28, scope: !17)
!47 = !DILocation(line: 15, column: 10, scope: !17)
!48 = !DILocation(line: 15, column: 8, scope: !17)
!49 = !DILocation(line: 16, column: 13, scope: !17)
!50 = !DILocation(line: 16, column: 2, scope: !17)
!51 = !DILocation(line: 16, column: 11, scope: !17)
!52 = !DILocation(line: 17, column: 19, scope: !17)
!53 = !DILocation(line: 17, column: 25, scope: !17)
!54 = !DILocation(line: 17, column: 30, scope: !17)
!55 = !DILocation(line: 17, column: 37, scope: !17)
!56 = !DILocation(line: 17, column: 43, scope: !17)
!57 = !DILocation(line: 17, column: 2, scope: !17)
!58 = !DILocation(line: 18, column: 37, scope: !17)
!59 = !DILocation(line: 18, column: 47, scope: !17)
!60 = !DILocation(line: 18, column: 11, scope: !17)
!61 = !DILocation(line: 18, column: 9, scope: !17)
!62 = !DILocation(line: 19, column: 14, scope: !17)
!63 = !DILocation(line: 19, column: 2, scope: !17)
!64 = !DILocation(line: 20, column: 9, scope: !17)
!65 = !DILocation(line: 20, column: 2, scope: !17)
!66 = !DILocation(line: 21, column: 1, scope: !17)
!67 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !68, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !70)
!68 = !DISubroutineType(types: !69)
!69 = !{!7}
!70 = !{!71}
!71 = !DILocalVariable(name: "flags", scope: !67, file: !8, line: 42, type: !7)
!72 = !DILocation(line: 42, column: 2, scope: !67)
!73 = !DILocation(line: 42, column: 6, scope: !67)
!74 = !DILocation(line: 44, column: 2, scope: !67)
!75 = !{i64 18989, i64 18998}
!76 = !DILocation(line: 45, column: 2, scope: !67)
!77 = !{i64 19060}
!78 = !DILocation(line: 46, column: 9, scope: !67)
!79 = !DILocation(line: 47, column: 1, scope: !67)
!80 = !DILocation(line: 46, column: 2, scope: !67)
!81 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !82, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !84)
!82 = !DISubroutineType(types: !83)
!83 = !{!5, !6}
!84 = !{!85, !86}
!85 = !DILocalVariable(name: "variable", arg: 1, scope: !81, file: !8, line: 56, type: !6)
!86 = !DILocalVariable(name: "offset", scope: !81, file: !8, line: 58, type: !7)
!87 = !DILocation(line: 56, column: 46, scope: !81)
!88 = !DILocation(line: 58, column: 2, scope: !81)
!89 = !DILocation(line: 58, column: 6, scope: !81)
!90 = !DILocation(line: 60, column: 2, scope: !81)
!91 = !{i64 19361}
!92 = !DILocation(line: 61, column: 25, scope: !81)
!93 = !DILocation(line: 61, column: 20, scope: !81)
!94 = !DILocation(line: 61, column: 36, scope: !81)
!95 = !DILocation(line: 61, column: 34, scope: !81)
!96 = !DILocation(line: 61, column: 10, scope: !81)
!97 = !DILocation(line: 61, column: 9, scope: !81)
!98 = !DILocation(line: 62, column: 1, scope: !81)
!99 = !DILocation(line: 61, column: 2, scope: !81)
!100 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !101, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !103)
!101 = !DISubroutineType(types: !102)
!102 = !{!7, !22, !22, !22, !5, !5}
!103 = !{!104, !105, !106, !107, !108, !109, !110, !111}
!104 = !DILocalVariable(name: "code", arg: 1, scope: !100, file: !8, line: 19, type: !22)
!105 = !DILocalVariable(name: "count", arg: 2, scope: !100, file: !8, line: 19, type: !22)
!106 = !DILocalVariable(name: "varhead", arg: 3, scope: !100, file: !8, line: 19, type: !22)
!107 = !DILocalVariable(name: "input", arg: 4, scope: !100, file: !8, line: 19, type: !5)
!108 = !DILocalVariable(name: "output", arg: 5, scope: !100, file: !8, line: 19, type: !5)
!109 = !DILocalVariable(name: "control", scope: !100, file: !8, line: 21, type: !7)
!110 = !DILocalVariable(name: "status", scope: !100, file: !8, line: 22, type: !7)
!111 = !DILocalVariable(name: "done", scope: !100, file: !8, line: 23, type: !22)
!112 = !DILocation(line: 19, column: 25, scope: !100)
!113 = !DILocation(line: 19, column: 35, scope: !100)
!114 = !DILocation(line: 19, column: 46, scope: !100)
!115 = !DILocation(line: 19, column: 61, scope: !100)
!116 = !DILocation(line: 19, column: 74, scope: !100)
!117 = !DILocation(line: 21, column: 2, scope: !100)
!118 = !DILocation(line: 21, column: 6, scope: !100)
!119 = !DILocation(line: 21, column: 16, scope: !100)
!120 = !DILocation(line: 21, column: 29, scope: !100)
!121 = !DILocation(line: 21, column: 24, scope: !100)
!122 = !DILocation(line: 21, column: 37, scope: !100)
!123 = !DILocation(line: 21, column: 21, scope: !100)
!124 = !DILocation(line: 21, column: 52, scope: !100)
!125 = !DILocation(line: 21, column: 47, scope: !100)
!126 = !DILocation(line: 21, column: 58, scope: !100)
!127 = !DILocation(line: 21, column: 44, scope: !100)
!128 = !DILocation(line: 22, column: 2, scope: !100)
!129 = !DILocation(line: 22, column: 6, scope: !100)
!130 = !DILocation(line: 23, column: 2, scope: !100)
!131 = !DILocation(line: 23, column: 6, scope: !100)
!132 = !DILocation(line: 25, column: 2, scope: !100)
!133 = !DILocation(line: 26, column: 28, scope: !134)
!134 = distinct !DILexicalBlock(scope: !100, file: !8, line: 25, column: 5)
!135 = !DILocation(line: 26, column: 37, scope: !134)
!136 = !DILocation(line: 26, column: 44, scope: !134)
!137 = !DILocation(line: 26, column: 12, scope: !134)
!138 = !DILocation(line: 26, column: 10, scope: !134)
!139 = !DILocation(line: 27, column: 8, scope: !140)
!140 = distinct !DILexicalBlock(scope: !134, file: !8, line: 27, column: 7)
!141 = !DILocation(line: 27, column: 15, scope: !140)
!142 = !DILocation(line: 27, column: 25, scope: !140)
!143 = !DILocation(line: 27, column: 7, scope: !134)
!144 = !DILocation(line: 28, column: 11, scope: !140)
!145 = !DILocation(line: 28, column: 4, scope: !140)
!146 = !DILocation(line: 29, column: 11, scope: !134)
!147 = !DILocation(line: 29, column: 18, scope: !134)
!148 = !DILocation(line: 29, column: 25, scope: !134)
!149 = !DILocation(line: 29, column: 10, scope: !134)
!150 = !DILocation(line: 29, column: 8, scope: !134)
!151 = !DILocation(line: 30, column: 11, scope: !134)
!152 = !DILocation(line: 31, column: 19, scope: !134)
!153 = !DILocation(line: 31, column: 14, scope: !134)
!154 = !DILocation(line: 31, column: 24, scope: !134)
!155 = !DILocation(line: 31, column: 11, scope: !134)
!156 = !DILocation(line: 32, column: 2, scope: !134)
!157 = !DILocation(line: 32, column: 11, scope: !100)
!158 = !DILocation(line: 32, column: 18, scope: !100)
!159 = !DILocation(line: 32, column: 16, scope: !100)
!160 = distinct !{!160, !132, !161, !162}
!161 = !DILocation(line: 32, column: 23, scope: !100)
!162 = !{!"llvm.loop.mustprogress"}
!163 = !DILocation(line: 33, column: 9, scope: !100)
!164 = !DILocation(line: 33, column: 2, scope: !100)
!165 = !DILocation(line: 34, column: 1, scope: !100)
!166 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !167, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !169)
!167 = !DISubroutineType(types: !168)
!168 = !{null, !7}
!169 = !{!170}
!170 = !DILocalVariable(name: "flags", arg: 1, scope: !166, file: !8, line: 49, type: !7)
!171 = !DILocation(line: 49, column: 36, scope: !166)
!172 = !DILocation(line: 51, column: 6, scope: !173)
!173 = distinct !DILexicalBlock(scope: !166, file: !8, line: 51, column: 6)
!174 = !DILocation(line: 51, column: 12, scope: !173)
!175 = !DILocation(line: 51, column: 6, scope: !166)
!176 = !DILocation(line: 52, column: 3, scope: !173)
!177 = !{i64 19180}
!178 = !DILocation(line: 53, column: 1, scope: !166)
!179 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !180, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!180 = !DISubroutineType(types: !181)
!181 = !{!7, !7, !5, !5}
