; ModuleID = 'user_count_wrong.c'
source_filename = "user_count_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.request = type { i64, i32, i32 }
%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @user_count_wrong(ptr noundef %from) #0 !dbg !19 {
entry:
  %retval = alloca i64, align 8
  %from.addr = alloca ptr, align 8
  %input = alloca ptr, align 8
  %request = alloca %struct.request, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %from, ptr %from.addr, align 8
    #dbg_declare(ptr %from.addr, !26, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !55
    #dbg_declare(ptr %input, !27, !DIExpression(), !56)
  call void @llvm.lifetime.start.p0(i64 16, ptr %request) #5, !dbg !57
    #dbg_declare(ptr %request, !46, !DIExpression(), !58)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !59
    #dbg_declare(ptr %flags, !52, !DIExpression(), !60)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !59
    #dbg_declare(ptr %status, !53, !DIExpression(), !61)
  %0 = load ptr, ptr %from.addr, align 8, !dbg !62
  %call = call i64 @_copy_from_user(ptr noundef %request, ptr noundef %0, i64 noundef 16) #6, !dbg !64
  %tobool = icmp ne i64 %call, 0, !dbg !64
  br i1 %tobool, label %if.then, label %if.end, !dbg !65

if.then:                                          ; preds = %entry
  store i64 -14, ptr %retval, align 8, !dbg !66
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !66

if.end:                                           ; preds = %entry
  %call1 = call i64 @irq_save() #6, !dbg !67
  store i64 %call1, ptr %flags, align 8, !dbg !68
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !69
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !70
  store ptr %call2, ptr %input, align 8, !dbg !71
  %partition = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 0, !dbg !72
  %2 = load i64, ptr %partition, align 8, !dbg !72
  %3 = load ptr, ptr %input, align 8, !dbg !73
  %partition3 = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 0, !dbg !74
  store i64 %2, ptr %partition3, align 1, !dbg !75
  %count = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 1, !dbg !76
  %4 = load i32, ptr %count, align 8, !dbg !76
  %conv = trunc i32 %4 to i16, !dbg !77
  %5 = load ptr, ptr %input, align 8, !dbg !78
  %6 = load ptr, ptr %input, align 8, !dbg !79
  %add.ptr = getelementptr i8, ptr %6, i64 2048, !dbg !80
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %5, ptr noundef %add.ptr) #6, !dbg !81
  store i64 %call4, ptr %status, align 8, !dbg !82
  %7 = load i64, ptr %flags, align 8, !dbg !83
  call void @irq_restore(i64 noundef %7) #6, !dbg !84
  %8 = load i64, ptr %status, align 8, !dbg !85
  %and = and i64 %8, 65535, !dbg !86
  store i64 %and, ptr %retval, align 8, !dbg !87
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !87

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !88
  call void @llvm.lifetime.end.p0(i64 16, ptr %request) #5, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !88
  %9 = load i64, ptr %retval, align 8, !dbg !88
  ret i64 %9, !dbg !88
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !89 dso_local i64 @_copy_from_user(ptr noundef, ptr noundef, i64 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !92 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !97
    #dbg_declare(ptr %flags, !96, !DIExpression(), !98)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !99, !srcloc !100
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !101, !srcloc !102
  %0 = load i64, ptr %flags, align 8, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !104
  ret i64 %0, !dbg !105
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !106 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !110, !DIExpression(), !112)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !113
    #dbg_declare(ptr %offset, !111, !DIExpression(), !114)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !115, !srcloc !116
  store i64 %0, ptr %offset, align 8, !dbg !115
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !117
  %2 = ptrtoint ptr %1 to i64, !dbg !118
  %3 = load i64, ptr %offset, align 8, !dbg !119
  %add = add i64 %2, %3, !dbg !120
  %4 = inttoptr i64 %add to ptr, !dbg !121
  %5 = load ptr, ptr %4, align 8, !dbg !122
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !123
  ret ptr %5, !dbg !124
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !125 {
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
    #dbg_declare(ptr %code.addr, !131, !DIExpression(), !139)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !132, !DIExpression(), !140)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !133, !DIExpression(), !141)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !134, !DIExpression(), !142)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !135, !DIExpression(), !143)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !144
    #dbg_declare(ptr %control, !136, !DIExpression(), !145)
  %0 = load i16, ptr %code.addr, align 2, !dbg !146
  %conv = zext i16 %0 to i64, !dbg !146
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !147
  %conv1 = zext i16 %1 to i64, !dbg !148
  %shl = shl i64 %conv1, 17, !dbg !149
  %or = or i64 %conv, %shl, !dbg !150
  %2 = load i16, ptr %count.addr, align 2, !dbg !151
  %conv2 = zext i16 %2 to i64, !dbg !152
  %shl3 = shl i64 %conv2, 32, !dbg !153
  %or4 = or i64 %or, %shl3, !dbg !154
  store i64 %or4, ptr %control, align 8, !dbg !145
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !155
    #dbg_declare(ptr %status, !137, !DIExpression(), !156)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !157
    #dbg_declare(ptr %done, !138, !DIExpression(), !158)
  br label %do.body, !dbg !159

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !160
  %4 = load ptr, ptr %input.addr, align 8, !dbg !162
  %5 = load ptr, ptr %output.addr, align 8, !dbg !163
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !164
  store i64 %call, ptr %status, align 8, !dbg !165
  %6 = load i64, ptr %status, align 8, !dbg !166
  %and = and i64 %6, 65535, !dbg !168
  %cmp = icmp ne i64 %and, 0, !dbg !169
  br i1 %cmp, label %if.then, label %if.end, !dbg !170

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !171
  store i64 %7, ptr %retval, align 8, !dbg !172
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !172

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !173
  %shr = lshr i64 %8, 32, !dbg !174
  %and6 = and i64 %shr, 4095, !dbg !175
  %conv7 = trunc i64 %and6 to i16, !dbg !176
  store i16 %conv7, ptr %done, align 2, !dbg !177
  %9 = load i64, ptr %control, align 8, !dbg !178
  %and8 = and i64 %9, -1152640029630136321, !dbg !178
  store i64 %and8, ptr %control, align 8, !dbg !178
  %10 = load i16, ptr %done, align 2, !dbg !179
  %conv9 = zext i16 %10 to i64, !dbg !180
  %shl10 = shl i64 %conv9, 48, !dbg !181
  %11 = load i64, ptr %control, align 8, !dbg !182
  %or11 = or i64 %11, %shl10, !dbg !182
  store i64 %or11, ptr %control, align 8, !dbg !182
  br label %do.cond, !dbg !183

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !184
  %conv12 = zext i16 %12 to i32, !dbg !184
  %13 = load i16, ptr %count.addr, align 2, !dbg !185
  %conv13 = zext i16 %13 to i32, !dbg !185
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !186
  br i1 %cmp14, label %do.body, label %do.end, !dbg !183, !llvm.loop !187

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
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !193 {
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

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !206 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "user_count_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "4016e51c9cd3fd477d9c7e5da8f708d5")
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
!19 = distinct !DISubprogram(name: "user_count_wrong", scope: !3, file: !3, line: 16, type: !20, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !25)
!20 = !DISubroutineType(types: !21)
!21 = !{!22, !23}
!22 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!25 = !{!26, !27, !46, !52, !53}
!26 = !DILocalVariable(name: "from", arg: 1, scope: !19, file: !3, line: 16, type: !23)
!27 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 18, type: !28)
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
!46 = !DILocalVariable(name: "request", scope: !19, file: !3, line: 19, type: !47)
!47 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "request", file: !3, line: 10, size: 128, elements: !48)
!48 = !{!49, !50, !51}
!49 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !47, file: !3, line: 11, baseType: !9, size: 64)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !47, file: !3, line: 12, baseType: !33, size: 32, offset: 64)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "code", scope: !47, file: !3, line: 13, baseType: !33, size: 32, offset: 96)
!52 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 20, type: !9)
!53 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 20, type: !9)
!54 = !DILocation(line: 16, column: 35, scope: !19)
!55 = !DILocation(line: 18, column: 2, scope: !19)
!56 = !DILocation(line: 18, column: 26, scope: !19)
!57 = !DILocation(line: 19, column: 2, scope: !19)
!58 = !DILocation(line: 19, column: 17, scope: !19)
!59 = !DILocation(line: 20, column: 2, scope: !19)
!60 = !DILocation(line: 20, column: 6, scope: !19)
!61 = !DILocation(line: 20, column: 13, scope: !19)
!62 = !DILocation(line: 22, column: 32, scope: !63)
!63 = distinct !DILexicalBlock(scope: !19, file: !3, line: 22, column: 6)
!64 = !DILocation(line: 22, column: 6, scope: !63)
!65 = !DILocation(line: 22, column: 6, scope: !19)
!66 = !DILocation(line: 23, column: 3, scope: !63)
!67 = !DILocation(line: 24, column: 10, scope: !19)
!68 = !DILocation(line: 24, column: 8, scope: !19)
!69 = !DILocation(line: 25, column: 28, scope: !19)
!70 = !DILocation(line: 25, column: 10, scope: !19)
!71 = !DILocation(line: 25, column: 8, scope: !19)
!72 = !DILocation(line: 26, column: 29, scope: !19)
!73 = !DILocation(line: 26, column: 2, scope: !19)
!74 = !DILocation(line: 26, column: 9, scope: !19)
!75 = !DILocation(line: 26, column: 19, scope: !19)
!76 = !DILocation(line: 27, column: 45, scope: !19)
!77 = !DILocation(line: 27, column: 37, scope: !19)
!78 = !DILocation(line: 27, column: 55, scope: !19)
!79 = !DILocation(line: 27, column: 70, scope: !19)
!80 = !DILocation(line: 27, column: 76, scope: !19)
!81 = !DILocation(line: 27, column: 11, scope: !19)
!82 = !DILocation(line: 27, column: 9, scope: !19)
!83 = !DILocation(line: 28, column: 14, scope: !19)
!84 = !DILocation(line: 28, column: 2, scope: !19)
!85 = !DILocation(line: 29, column: 9, scope: !19)
!86 = !DILocation(line: 29, column: 16, scope: !19)
!87 = !DILocation(line: 29, column: 2, scope: !19)
!88 = !DILocation(line: 30, column: 1, scope: !19)
!89 = !DISubprogram(name: "_copy_from_user", scope: !3, file: !3, line: 8, type: !90, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!90 = !DISubroutineType(types: !91)
!91 = !{!9, !8, !23, !9}
!92 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !93, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !95)
!93 = !DISubroutineType(types: !94)
!94 = !{!9}
!95 = !{!96}
!96 = !DILocalVariable(name: "flags", scope: !92, file: !10, line: 42, type: !9)
!97 = !DILocation(line: 42, column: 2, scope: !92)
!98 = !DILocation(line: 42, column: 6, scope: !92)
!99 = !DILocation(line: 44, column: 2, scope: !92)
!100 = !{i64 19142, i64 19151}
!101 = !DILocation(line: 45, column: 2, scope: !92)
!102 = !{i64 19213}
!103 = !DILocation(line: 46, column: 9, scope: !92)
!104 = !DILocation(line: 47, column: 1, scope: !92)
!105 = !DILocation(line: 46, column: 2, scope: !92)
!106 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !107, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !109)
!107 = !DISubroutineType(types: !108)
!108 = !{!8, !7}
!109 = !{!110, !111}
!110 = !DILocalVariable(name: "variable", arg: 1, scope: !106, file: !10, line: 56, type: !7)
!111 = !DILocalVariable(name: "offset", scope: !106, file: !10, line: 58, type: !9)
!112 = !DILocation(line: 56, column: 46, scope: !106)
!113 = !DILocation(line: 58, column: 2, scope: !106)
!114 = !DILocation(line: 58, column: 6, scope: !106)
!115 = !DILocation(line: 60, column: 2, scope: !106)
!116 = !{i64 19514}
!117 = !DILocation(line: 61, column: 25, scope: !106)
!118 = !DILocation(line: 61, column: 20, scope: !106)
!119 = !DILocation(line: 61, column: 36, scope: !106)
!120 = !DILocation(line: 61, column: 34, scope: !106)
!121 = !DILocation(line: 61, column: 10, scope: !106)
!122 = !DILocation(line: 61, column: 9, scope: !106)
!123 = !DILocation(line: 62, column: 1, scope: !106)
!124 = !DILocation(line: 61, column: 2, scope: !106)
!125 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !10, file: !10, line: 19, type: !126, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !130)
!126 = !DISubroutineType(types: !127)
!127 = !{!9, !128, !128, !128, !8, !8}
!128 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !10, line: 7, baseType: !129)
!129 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!130 = !{!131, !132, !133, !134, !135, !136, !137, !138}
!131 = !DILocalVariable(name: "code", arg: 1, scope: !125, file: !10, line: 19, type: !128)
!132 = !DILocalVariable(name: "count", arg: 2, scope: !125, file: !10, line: 19, type: !128)
!133 = !DILocalVariable(name: "varhead", arg: 3, scope: !125, file: !10, line: 19, type: !128)
!134 = !DILocalVariable(name: "input", arg: 4, scope: !125, file: !10, line: 19, type: !8)
!135 = !DILocalVariable(name: "output", arg: 5, scope: !125, file: !10, line: 19, type: !8)
!136 = !DILocalVariable(name: "control", scope: !125, file: !10, line: 21, type: !9)
!137 = !DILocalVariable(name: "status", scope: !125, file: !10, line: 22, type: !9)
!138 = !DILocalVariable(name: "done", scope: !125, file: !10, line: 23, type: !128)
!139 = !DILocation(line: 19, column: 25, scope: !125)
!140 = !DILocation(line: 19, column: 35, scope: !125)
!141 = !DILocation(line: 19, column: 46, scope: !125)
!142 = !DILocation(line: 19, column: 61, scope: !125)
!143 = !DILocation(line: 19, column: 74, scope: !125)
!144 = !DILocation(line: 21, column: 2, scope: !125)
!145 = !DILocation(line: 21, column: 6, scope: !125)
!146 = !DILocation(line: 21, column: 16, scope: !125)
!147 = !DILocation(line: 21, column: 29, scope: !125)
!148 = !DILocation(line: 21, column: 24, scope: !125)
!149 = !DILocation(line: 21, column: 37, scope: !125)
!150 = !DILocation(line: 21, column: 21, scope: !125)
!151 = !DILocation(line: 21, column: 52, scope: !125)
!152 = !DILocation(line: 21, column: 47, scope: !125)
!153 = !DILocation(line: 21, column: 58, scope: !125)
!154 = !DILocation(line: 21, column: 44, scope: !125)
!155 = !DILocation(line: 22, column: 2, scope: !125)
!156 = !DILocation(line: 22, column: 6, scope: !125)
!157 = !DILocation(line: 23, column: 2, scope: !125)
!158 = !DILocation(line: 23, column: 6, scope: !125)
!159 = !DILocation(line: 25, column: 2, scope: !125)
!160 = !DILocation(line: 26, column: 28, scope: !161)
!161 = distinct !DILexicalBlock(scope: !125, file: !10, line: 25, column: 5)
!162 = !DILocation(line: 26, column: 37, scope: !161)
!163 = !DILocation(line: 26, column: 44, scope: !161)
!164 = !DILocation(line: 26, column: 12, scope: !161)
!165 = !DILocation(line: 26, column: 10, scope: !161)
!166 = !DILocation(line: 27, column: 8, scope: !167)
!167 = distinct !DILexicalBlock(scope: !161, file: !10, line: 27, column: 7)
!168 = !DILocation(line: 27, column: 15, scope: !167)
!169 = !DILocation(line: 27, column: 25, scope: !167)
!170 = !DILocation(line: 27, column: 7, scope: !161)
!171 = !DILocation(line: 28, column: 11, scope: !167)
!172 = !DILocation(line: 28, column: 4, scope: !167)
!173 = !DILocation(line: 29, column: 11, scope: !161)
!174 = !DILocation(line: 29, column: 18, scope: !161)
!175 = !DILocation(line: 29, column: 25, scope: !161)
!176 = !DILocation(line: 29, column: 10, scope: !161)
!177 = !DILocation(line: 29, column: 8, scope: !161)
!178 = !DILocation(line: 30, column: 11, scope: !161)
!179 = !DILocation(line: 31, column: 19, scope: !161)
!180 = !DILocation(line: 31, column: 14, scope: !161)
!181 = !DILocation(line: 31, column: 24, scope: !161)
!182 = !DILocation(line: 31, column: 11, scope: !161)
!183 = !DILocation(line: 32, column: 2, scope: !161)
!184 = !DILocation(line: 32, column: 11, scope: !125)
!185 = !DILocation(line: 32, column: 18, scope: !125)
!186 = !DILocation(line: 32, column: 16, scope: !125)
!187 = distinct !{!187, !159, !188, !189}
!188 = !DILocation(line: 32, column: 23, scope: !125)
!189 = !{!"llvm.loop.mustprogress"}
!190 = !DILocation(line: 33, column: 9, scope: !125)
!191 = !DILocation(line: 33, column: 2, scope: !125)
!192 = !DILocation(line: 34, column: 1, scope: !125)
!193 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !194, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !196)
!194 = !DISubroutineType(types: !195)
!195 = !{null, !9}
!196 = !{!197}
!197 = !DILocalVariable(name: "flags", arg: 1, scope: !193, file: !10, line: 49, type: !9)
!198 = !DILocation(line: 49, column: 36, scope: !193)
!199 = !DILocation(line: 51, column: 6, scope: !200)
!200 = distinct !DILexicalBlock(scope: !193, file: !10, line: 51, column: 6)
!201 = !DILocation(line: 51, column: 12, scope: !200)
!202 = !DILocation(line: 51, column: 6, scope: !193)
!203 = !DILocation(line: 52, column: 3, scope: !200)
!204 = !{i64 19333}
!205 = !DILocation(line: 53, column: 1, scope: !193)
!206 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !207, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!207 = !DISubroutineType(types: !208)
!208 = !{!9, !9, !8, !8}
