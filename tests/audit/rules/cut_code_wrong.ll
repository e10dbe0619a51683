; ModuleID = 'cut_code_wrong.c'
source_filename = "cut_code_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @cut_code_wrong(i64 noundef %partition) #0 !dbg !19 {
entry:
  %partition.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %control = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !23, !DIExpression(), !46)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !47
    #dbg_declare(ptr %flags, !24, !DIExpression(), !48)
  %call = call i64 @irq_save() #6, !dbg !49
  store i64 %call, ptr %flags, align 8, !dbg !48
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !47
    #dbg_declare(ptr %status, !25, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !51
    #dbg_declare(ptr %control, !26, !DIExpression(), !52)
  store i64 12884901968, ptr %control, align 8, !dbg !52
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !53
    #dbg_declare(ptr %input, !27, !DIExpression(), !54)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !55
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !56
  store ptr %call1, ptr %input, align 8, !dbg !54
  %1 = load i64, ptr %partition.addr, align 8, !dbg !57
  %2 = load ptr, ptr %input, align 8, !dbg !58
  %partition2 = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 0, !dbg !59
  store i64 %1, ptr %partition2, align 1, !dbg !60
  %3 = load i64, ptr %control, align 8, !dbg !61
  %conv = trunc i64 %3 to i16, !dbg !61
  %4 = load ptr, ptr %input, align 8, !dbg !62
  %5 = load ptr, ptr %input, align 8, !dbg !63
  %add.ptr = getelementptr i8, ptr %5, i64 64, !dbg !64
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext %conv, i16 noundef zeroext 1, i16 noundef zeroext 0, ptr noundef %4, ptr noundef %add.ptr) #6, !dbg !65
  store i64 %call3, ptr %status, align 8, !dbg !66
  %6 = load i64, ptr %flags, align 8, !dbg !67
  call void @irq_restore(i64 noundef %6) #6, !dbg !68
  %7 = load i64, ptr %status, align 8, !dbg !69
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !70
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !70
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !70
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !70
  ret i64 %7, !dbg !71
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !72 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !77
    #dbg_declare(ptr %flags, !76, !DIExpression(), !78)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !79, !srcloc !80
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !81, !srcloc !82
  %0 = load i64, ptr %flags, align 8, !dbg !83
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !84
  ret i64 %0, !dbg !85
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !86 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !90, !DIExpression(), !92)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !93
    #dbg_declare(ptr %offset, !91, !DIExpression(), !94)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !95, !srcloc !96
  store i64 %0, ptr %offset, align 8, !dbg !95
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !97
  %2 = ptrtoint ptr %1 to i64, !dbg !98
  %3 = load i64, ptr %offset, align 8, !dbg !99
  %add = add i64 %2, %3, !dbg !100
  %4 = inttoptr i64 %add to ptr, !dbg !101
  %5 = load ptr, ptr %4, align 8, !dbg !102
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !103
  ret ptr %5, !dbg !104
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !105 {
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
    #dbg_declare(ptr %code.addr, !111, !DIExpression(), !119)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !112, !DIExpression(), !120)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !113, !DIExpression(), !121)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !114, !DIExpression(), !122)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !115, !DIExpression(), !123)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !124
    #dbg_declare(ptr %control, !116, !DIExpression(), !125)
  %0 = load i16, ptr %code.addr, align 2, !dbg !126
  %conv = zext i16 %0 to i64, !dbg !126
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !127
  %conv1 = zext i16 %1 to i64, !dbg !128
  %shl = shl i64 %conv1, 17, !dbg !129
  %or = or i64 %conv, %shl, !dbg !130
  %2 = load i16, ptr %count.addr, align 2, !dbg !131
  %conv2 = zext i16 %2 to i64, !dbg !132
  %shl3 = shl i64 %conv2, 32, !dbg !133
  %or4 = or i64 %or, %shl3, !dbg !134
  store i64 %or4, ptr %control, align 8, !dbg !125
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !135
    #dbg_declare(ptr %status, !117, !DIExpression(), !136)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !137
    #dbg_declare(ptr %done, !118, !DIExpression(), !138)
  br label %do.body, !dbg !139

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !140
  %4 = load ptr, ptr %input.addr, align 8, !dbg !142
  %5 = load ptr, ptr %output.addr, align 8, !dbg !143
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !144
  store i64 %call, ptr %status, align 8, !dbg !145
  %6 = load i64, ptr %status, align 8, !dbg !146
  %and = and i64 %6, 65535, !dbg !148
  %cmp = icmp ne i64 %and, 0, !dbg !149
  br i1 %cmp, label %if.then, label %if.end, !dbg !150

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !151
  store i64 %7, ptr %retval, align 8, !dbg !152
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !152

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !153
  %shr = lshr i64 %8, 32, !dbg !154
  %and6 = and i64 %shr, 4095, !dbg !155
  %conv7 = trunc i64 %and6 to i16, !dbg !156
  store i16 %conv7, ptr %done, align 2, !dbg !157
  %9 = load i64, ptr %control, align 8, !dbg !158
  %and8 = and i64 %9, -1152640029630136321, !dbg !158
  store i64 %and8, ptr %control, align 8, !dbg !158
  %10 = load i16, ptr %done, align 2, !dbg !159
  %conv9 = zext i16 %10 to i64, !dbg !160
  %shl10 = shl i64 %conv9, 48, !dbg !161
  %11 = load i64, ptr %control, align 8, !dbg !162
  %or11 = or i64 %11, %shl10, !dbg !162
  store i64 %or11, ptr %control, align 8, !dbg !162
  br label %do.cond, !dbg !163

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !164
  %conv12 = zext i16 %12 to i32, !dbg !164
  %13 = load i16, ptr %count.addr, align 2, !dbg !165
  %conv13 = zext i16 %13 to i32, !dbg !165
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !166
  br i1 %cmp14, label %do.body, label %do.end, !dbg !163, !llvm.loop !167

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !170
  store i64 %14, ptr %retval, align 8, !dbg !171
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !171

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !172
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !172
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !172
  %15 = load i64, ptr %retval, align 8, !dbg !172
  ret i64 %15, !dbg !172
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !173 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !177, !DIExpression(), !178)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !179
  %and = and i64 %0, 512, !dbg !181
  %tobool = icmp ne i64 %and, 0, !dbg !181
  br i1 %tobool, label %if.then, label %if.end, !dbg !182

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !183, !srcloc !184
  br label %if.end, !dbg !183

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !185
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !186 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "cut_code_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "af84a4f2ef2ac2b72c8914c52e821542")
!4 = !{!5, !7, !9}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !10, line: 9, baseType: !11)
!10 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!11 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!12 = !{!0, !13}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!15 = !{i32 7, !"Dwarf Version", i32 5}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!19 = distinct !DISubprogram(name: "cut_code_wrong", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!20 = !DISubroutineType(types: !21)
!21 = !{!9, !9}
!22 = !{!23, !24, !25, !26, !27}
!23 = !DILocalVariable(name: "partition", arg: 1, scope: !19, file: !3, line: 8, type: !9)
!24 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 10, type: !9)
!25 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 10, type: !9)
!26 = !DILocalVariable(name: "control", scope: !19, file: !3, line: 11, type: !9)
!27 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 12, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !30)
!30 = !{!31, !32, !35, !38, !42}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !29, file: !10, line: 78, baseType: !9, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !29, file: !10, line: 79, baseType: !33, size: 32, offset: 64)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !34)
!34 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !29, file: !10, line: 80, baseType: !36, size: 8, offset: 96)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !37)
!37 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !29, file: !10, line: 81, baseType: !39, size: 24, offset: 104)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 24, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: 3)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !29, file: !10, line: 82, baseType: !43, offset: 128)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, elements: !44)
!44 = !{!45}
!45 = !DISubrange(count: -1)
!46 = !DILocation(line: 8, column: 24, scope: !19)
!47 = !DILocation(line: 10, column: 2, scope: !19)
!48 = !DILocation(line: 10, column: 6, scope: !19)
!49 = !DILocation(line: 10, column: 14, scope: !19)
!50 = !DILocation(line: 10, column: 26, scope: !19)
!51 = !DILocation(line: 11, column: 2, scope: !19)
!52 = !DILocation(line: 11, column: 6, scope: !19)
!53 = !DILocation(line: 12, column: 2, scope: !19)
!54 = !DILocation(line: 12, column: 26, scope: !19)
!55 = !DILocation(line: 12, column: 52, scope: !19)
!56 = !DILocation(line: 12, column: 34, scope: !19)
!57 = !DILocation(line: 14, column: 21, scope: !19)
!58 = !DILocation(line: 14, column: 2, scope: !19)
!59 = !DILocation(line: 14, column: 9, scope: !19)
!60 = !DILocation(line: 14, column: 19, scope: !19)
!61 = !DILocation(line: 15, column: 31, scope: !19)
!62 = !DILocation(line: 15, column: 46, scope: !19)
!63 = !DILocation(line: 15, column: 61, scope: !19)
!64 = !DILocation(line: 15, column: 67, scope: !19)
!65 = !DILocation(line: 15, column: 11, scope: !19)
!66 = !DILocation(line: 15, column: 9, scope: !19)
!67 = !DILocation(line: 16, column: 14, scope: !19)
!68 = !DILocation(line: 16, column: 2, scope: !19)
!69 = !DILocation(line: 17, column: 9, scope: !19)
!70 = !DILocation(line: 18, column: 1, scope: !19)
!71 = !DILocation(line: 17, column: 2, scope: !19)
!72 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !73, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !75)
!73 = !DISubroutineType(types: !74)
!74 = !{!9}
!75 = !{!76}
!76 = !DILocalVariable(name: "flags", scope: !72, file: !10, line: 42, type: !9)
!77 = !DILocation(line: 42, column: 2, scope: !72)
!78 = !DILocation(line: 42, column: 6, scope: !72)
!79 = !DILocation(line: 44, column: 2, scope: !72)
!80 = !{i64 18931, i64 18940}
!81 = !DILocation(line: 45, column: 2, scope: !72)
!82 = !{i64 19002}
!83 = !DILocation(line: 46, column: 9, scope: !72)
!84 = !DILocation(line: 47, column: 1, scope: !72)
!85 = !DILocation(line: 46, column: 2, scope: !72)
!86 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !87, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !89)
!87 = !DISubroutineType(types: !88)
!88 = !{!8, !7}
!89 = !{!90, !91}
!90 = !DILocalVariable(name: "variable", arg: 1, scope: !86, file: !10, line: 56, type: !7)
!91 = !DILocalVariable(name: "offset", scope: !86, file: !10, line: 58, type: !9)
!92 = !DILocation(line: 56, column: 46, scope: !86)
!93 = !DILocation(line: 58, column: 2, scope: !86)
!94 = !DILocation(line: 58, column: 6, scope: !86)
!95 = !DILocation(line: 60, column: 2, scope: !86)
!96 = !{i64 19303}
!97 = !DILocation(line: 61, column: 25, scope: !86)
!98 = !DILocation(line: 61, column: 20, scope: !86)
!99 = !DILocation(line: 61, column: 36, scope: !86)
!100 = !DILocation(line: 61, column: 34, scope: !86)
!101 = !DILocation(line: 61, column: 10, scope: !86)
!102 = !DILocation(line: 61, column: 9, scope: !86)
!103 = !DILocation(line: 62, column: 1, scope: !86)
!104 = !DILocation(line: 61, column: 2, scope: !86)
!105 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !10, file: !10, line: 19, type: !106, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !110)
!106 = !DISubroutineType(types: !107)
!107 = !{!9, !108, !108, !108, !8, !8}
!108 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !10, line: 7, baseType: !109)
!109 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!110 = !{!111, !112, !113, !114, !115, !116, !117, !118}
!111 = !DILocalVariable(name: "code", arg: 1, scope: !105, file: !10, line: 19, type: !108)
!112 = !DILocalVariable(name: "count", arg: 2, scope: !105, file: !10, line: 19, type: !108)
!113 = !DILocalVariable(name: "varhead", arg: 3, scope: !105, file: !10, line: 19, type: !108)
!114 = !DILocalVariable(name: "input", arg: 4, scope: !105, file: !10, line: 19, type: !8)
!115 = !DILocalVariable(name: "output", arg: 5, scope: !105, file: !10, line: 19, type: !8)
!116 = !DILocalVariable(name: "control", scope: !105, file: !10, line: 21, type: !9)
!117 = !DILocalVariable(name: "status", scope: !105, file: !10, line: 22, type: !9)
!118 = !DILocalVariable(name: "done", scope: !105, file: !10, line: 23, type: !108)
!119 = !DILocation(line: 19, column: 25, scope: !105)
!120 = !DILocation(line: 19, column: 35, scope: !105)
!121 = !DILocation(line: 19, column: 46, scope: !105)
!122 = !DILocation(line: 19, column: 61, scope: !105)
!123 = !DILocation(line: 19, column: 74, scope: !105)
!124 = !DILocation(line: 21, column: 2, scope: !105)
!125 = !DILocation(line: 21, column: 6, scope: !105)
!126 = !DILocation(line: 21, column: 16, scope: !105)
!127 = !DILocation(line: 21, column: 29, scope: !105)
!128 = !DILocation(line: 21, column: 24, scope: !105)
!129 = !DILocation(line: 21, column: 37, scope: !105)
!130 = !DILocation(line: 21, column: 21, scope: !105)
!131 = !DILocation(line: 21, column: 52, scope: !105)
!132 = !DILocation(line: 21, column: 47, scope: !105)
!133 = !DILocation(line: 21, column: 58, scope: !105)
!134 = !DILocation(line: 21, column: 44, scope: !105)
!135 = !DILocation(line: 22, column: 2, scope: !105)
!136 = !DILocation(line: 22, column: 6, scope: !105)
!137 = !DILocation(line: 23, column: 2, scope: !105)
!138 = !DILocation(line: 23, column: 6, scope: !105)
!139 = !DILocation(line: 25, column: 2, scope: !105)
!140 = !DILocation(line: 26, column: 28, scope: !141)
!141 = distinct !DILexicalBlock(scope: !105, file: !10, line: 25, column: 5)
!142 = !DILocation(line: 26, column: 37, scope: !141)
!143 = !DILocation(line: 26, column: 44, scope: !141)
!144 = !DILocation(line: 26, column: 12, scope: !141)
!145 = !DILocation(line: 26, column: 10, scope: !141)
!146 = !DILocation(line: 27, column: 8, scope: !147)
!147 = distinct !DILexicalBlock(scope: !141, file: !10, line: 27, column: 7)
!148 = !DILocation(line: 27, column: 15, scope: !147)
!149 = !DILocation(line: 27, column: 25, scope: !147)
!150 = !DILocation(line: 27, column: 7, scope: !141)
!151 = !DILocation(line: 28, column: 11, scope: !147)
!152 = !DILocation(line: 28, column: 4, scope: !147)
!153 = !DILocation(line: 29, column: 11, scope: !141)
!154 = !DILocation(line: 29, column: 18, scope: !141)
!155 = !DILocation(line: 29, column: 25, scope: !141)
!156 = !DILocation(line: 29, column: 10, scope: !141)
!157 = !DILocation(line: 29, column: 8, scope: !141)
!158 = !DILocation(line: 30, column: 11, scope: !141)
!159 = !DILocation(line: 31, column: 19, scope: !141)
!160 = !DILocation(line: 31, column: 14, scope: !141)
!161 = !DILocation(line: 31, column: 24, scope: !141)
!162 = !DILocation(line: 31, column: 11, scope: !141)
!163 = !DILocation(line: 32, column: 2, scope: !141)
!164 = !DILocation(line: 32, column: 11, scope: !105)
!165 = !DILocation(line: 32, column: 18, scope: !105)
!166 = !DILocation(line: 32, column: 16, scope: !105)
!167 = distinct !{!167, !139, !168, !169}
!168 = !DILocation(line: 32, column: 23, scope: !105)
!169 = !{!"llvm.loop.mustprogress"}
!170 = !DILocation(line: 33, column: 9, scope: !105)
!171 = !DILocation(line: 33, column: 2, scope: !105)
!172 = !DILocation(line: 34, column: 1, scope: !105)
!173 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !174, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !176)
!174 = !DISubroutineType(types: !175)
!175 = !{null, !9}
!176 = !{!177}
!177 = !DILocalVariable(name: "flags", arg: 1, scope: !173, file: !10, line: 49, type: !9)
!178 = !DILocation(line: 49, column: 36, scope: !173)
!179 = !DILocation(line: 51, column: 6, scope: !180)
!180 = distinct !DILexicalBlock(scope: !173, file: !10, line: 51, column: 6)
!181 = !DILocation(line: 51, column: 12, scope: !180)
!182 = !DILocation(line: 51, column: 6, scope: !173)
!183 = !DILocation(line: 52, column: 3, scope: !180)
!184 = !{i64 19122}
!185 = !DILocation(line: 53, column: 1, scope: !173)
!186 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !187, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!187 = !DISubroutineType(types: !188)
!188 = !{!9, !9, !8, !8}
