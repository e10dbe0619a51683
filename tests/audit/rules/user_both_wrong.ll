; ModuleID = 'user_both_wrong.c'
source_filename = "user_both_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.request = type { i64, i32, i32 }
%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @user_both_wrong(ptr noundef %from) #0 !dbg !19 {
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
  %header = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 2, !dbg !78
  %5 = load i32, ptr %header, align 4, !dbg !78
  %conv4 = trunc i32 %5 to i16, !dbg !79
  %6 = load ptr, ptr %input, align 8, !dbg !80
  %7 = load ptr, ptr %input, align 8, !dbg !81
  %add.ptr = getelementptr i8, ptr %7, i64 2048, !dbg !82
  %call5 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext %conv4, ptr noundef %6, ptr noundef %add.ptr) #6, !dbg !83
  store i64 %call5, ptr %status, align 8, !dbg !84
  %8 = load i64, ptr %flags, align 8, !dbg !85
  call void @irq_restore(i64 noundef %8) #6, !dbg !86
  %9 = load i64, ptr %status, align 8, !dbg !87
  %and = and i64 %9, 65535, !dbg !88
  store i64 %and, ptr %retval, align 8, !dbg !89
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !89

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !90
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !90
  call void @llvm.lifetime.end.p0(i64 16, ptr %request) #5, !dbg !90
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !90
  %10 = load i64, ptr %retval, align 8, !dbg !90
  ret i64 %10, !dbg !90
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !91 dso_local i64 @_copy_from_user(ptr noundef, ptr noundef, i64 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !94 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !99
    #dbg_declare(ptr %flags, !98, !DIExpression(), !100)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !101, !srcloc !102
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !103, !srcloc !104
  %0 = load i64, ptr %flags, align 8, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !106
  ret i64 %0, !dbg !107
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !108 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !112, !DIExpression(), !114)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !115
    #dbg_declare(ptr %offset, !113, !DIExpression(), !116)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !117, !srcloc !118
  store i64 %0, ptr %offset, align 8, !dbg !117
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !119
  %2 = ptrtoint ptr %1 to i64, !dbg !120
  %3 = load i64, ptr %offset, align 8, !dbg !121
  %add = add i64 %2, %3, !dbg !122
  %4 = inttoptr i64 %add to ptr, !dbg !123
  %5 = load ptr, ptr %4, align 8, !dbg !124
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !125
  ret ptr %5, !dbg !126
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !127 {
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
    #dbg_declare(ptr %code.addr, !133, !DIExpression(), !141)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !134, !DIExpression(), !142)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !135, !DIExpression(), !143)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !136, !DIExpression(), !144)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !137, !DIExpression(), !145)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !146
    #dbg_declare(ptr %control, !138, !DIExpression(), !147)
  %0 = load i16, ptr %code.addr, align 2, !dbg !148
  %conv = zext i16 %0 to i64, !dbg !148
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !149
  %conv1 = zext i16 %1 to i64, !dbg !150
  %shl = shl i64 %conv1, 17, !dbg !151
  %or = or i64 %conv, %shl, !dbg !152
  %2 = load i16, ptr %count.addr, align 2, !dbg !153
  %conv2 = zext i16 %2 to i64, !dbg !154
  %shl3 = shl i64 %conv2, 32, !dbg !155
  %or4 = or i64 %or, %shl3, !dbg !156
  store i64 %or4, ptr %control, align 8, !dbg !147
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !157
    #dbg_declare(ptr %status, !139, !DIExpression(), !158)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !159
    #dbg_declare(ptr %done, !140, !DIExpression(), !160)
  br label %do.body, !dbg !161

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !162
  %4 = load ptr, ptr %input.addr, align 8, !dbg !164
  %5 = load ptr, ptr %output.addr, align 8, !dbg !165
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !166
  store i64 %call, ptr %status, align 8, !dbg !167
  %6 = load i64, ptr %status, align 8, !dbg !168
  %and = and i64 %6, 65535, !dbg !170
  %cmp = icmp ne i64 %and, 0, !dbg !171
  br i1 %cmp, label %if.then, label %if.end, !dbg !172

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !173
  store i64 %7, ptr %retval, align 8, !dbg !174
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !174

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !175
  %shr = lshr i64 %8, 32, !dbg !176
  %and6 = and i64 %shr, 4095, !dbg !177
  %conv7 = trunc i64 %and6 to i16, !dbg !178
  store i16 %conv7, ptr %done, align 2, !dbg !179
  %9 = load i64, ptr %control, align 8, !dbg !180
  %and8 = and i64 %9, -1152640029630136321, !dbg !180
  store i64 %and8, ptr %control, align 8, !dbg !180
  %10 = load i16, ptr %done, align 2, !dbg !181
  %conv9 = zext i16 %10 to i64, !dbg !182
  %shl10 = shl i64 %conv9, 48, !dbg !183
  %11 = load i64, ptr %control, align 8, !dbg !184
  %or11 = or i64 %11, %shl10, !dbg !184
  store i64 %or11, ptr %control, align 8, !dbg !184
  br label %do.cond, !dbg !185

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !186
  %conv12 = zext i16 %12 to i32, !dbg !186
  %13 = load i16, ptr %count.addr, align 2, !dbg !187
  %conv13 = zext i16 %13 to i32, !dbg !187
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !188
  br i1 %cmp14, label %do.body, label %do.end, !dbg !185, !llvm.loop !189

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !192
  store i64 %14, ptr %retval, align 8, !dbg !193
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !193

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !194
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !194
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !194
  %15 = load i64, ptr %retval, align 8, !dbg !194
  ret i64 %15, !dbg !194
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !195 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !199, !DIExpression(), !200)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !201
  %and = and i64 %0, 512, !dbg !203
  %tobool = icmp ne i64 %and, 0, !dbg !203
  br i1 %tobool, label %if.then, label %if.end, !dbg !204

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !205, !srcloc !206
  br label %if.end, !dbg !205

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !207
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !208 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

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
!3 = !DIFile(filename: "user_both_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "a1d7ba506a8c2be77b6687d7fcc55415")
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
!19 = distinct !DISubprogram(name: "user_both_wrong", scope: !3, file: !3, line: 16, type: !20, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !25)
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
!51 = !DIDerivedType(tag: DW_TAG_member, name: "header", scope: !47, file: !3, line: 13, baseType: !33, size: 32, offset: 96)
!52 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 20, type: !9)
!53 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 20, type: !9)
!54 = !DILocation(line: 16, column: 34, scope: !19)
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
!78 = !DILocation(line: 27, column: 60, scope: !19)
!79 = !DILocation(line: 27, column: 52, scope: !19)
!80 = !DILocation(line: 27, column: 68, scope: !19)
!81 = !DILocation(line: 28, column: 18, scope: !19)
!82 = !DILocation(line: 28, column: 24, scope: !19)
!83 = !DILocation(line: 27, column: 11, scope: !19)
!84 = !DILocation(line: 27, column: 9, scope: !19)
!85 = !DILocation(line: 29, column: 14, scope: !19)
!86 = !DILocation(line: 29, column: 2, scope: !19)
!87 = !DILocation(line: 30, column: 9, scope: !19)
!88 = !DILocation(line: 30, column: 16, scope: !19)
!89 = !DILocation(line: 30, column: 2, scope: !19)
!90 = !DILocation(line: 31, column: 1, scope: !19)
!91 = !DISubprogram(name: "_copy_from_user", scope: !3, file: !3, line: 8, type: !92, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!92 = !DISubroutineType(types: !93)
!93 = !{!9, !8, !23, !9}
!94 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !95, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !97)
!95 = !DISubroutineType(types: !96)
!96 = !{!9}
!97 = !{!98}
!98 = !DILocalVariable(name: "flags", scope: !94, file: !10, line: 42, type: !9)
!99 = !DILocation(line: 42, column: 2, scope: !94)
!100 = !DILocation(line: 42, column: 6, scope: !94)
!101 = !DILocation(line: 44, column: 2, scope: !94)
!102 = !{i64 19195, i64 19204}
!103 = !DILocation(line: 45, column: 2, scope: !94)
!104 = !{i64 19266}
!105 = !DILocation(line: 46, column: 9, scope: !94)
!106 = !DILocation(line: 47, column: 1, scope: !94)
!107 = !DILocation(line: 46, column: 2, scope: !94)
!108 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !109, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !111)
!109 = !DISubroutineType(types: !110)
!110 = !{!8, !7}
!111 = !{!112, !113}
!112 = !DILocalVariable(name: "variable", arg: 1, scope: !108, file: !10, line: 56, type: !7)
!113 = !DILocalVariable(name: "offset", scope: !108, file: !10, line: 58, type: !9)
!114 = !DILocation(line: 56, column: 46, scope: !108)
!115 = !DILocation(line: 58, column: 2, scope: !108)
!116 = !DILocation(line: 58, column: 6, scope: !108)
!117 = !DILocation(line: 60, column: 2, scope: !108)
!118 = !{i64 19567}
!119 = !DILocation(line: 61, column: 25, scope: !108)
!120 = !DILocation(line: 61, column: 20, scope: !108)
!121 = !DILocation(line: 61, column: 36, scope: !108)
!122 = !DILocation(line: 61, column: 34, scope: !108)
!123 = !DILocation(line: 61, column: 10, scope: !108)
!124 = !DILocation(line: 61, column: 9, scope: !108)
!125 = !DILocation(line: 62, column: 1, scope: !108)
!126 = !DILocation(line: 61, column: 2, scope: !108)
!127 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !10, file: !10, line: 19, type: !128, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !132)
!128 = !DISubroutineType(types: !129)
!129 = !{!9, !130, !130, !130, !8, !8}
!130 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !10, line: 7, baseType: !131)
!131 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!132 = !{!133, !134, !135, !136, !137, !138, !139, !140}
!133 = !DILocalVariable(name: "code", arg: 1, scope: !127, file: !10, line: 19, type: !130)
!134 = !DILocalVariable(name: "count", arg: 2, scope: !127, file: !10, line: 19, type: !130)
!135 = !DILocalVariable(name: "varhead", arg: 3, scope: !127, file: !10, line: 19, type: !130)
!136 = !DILocalVariable(name: "input", arg: 4, scope: !127, file: !10, line: 19, type: !8)
!137 = !DILocalVariable(name: "output", arg: 5, scope: !127, file: !10, line: 19, type: !8)
!138 = !DILocalVariable(name: "control", scope: !127, file: !10, line: 21, type: !9)
!139 = !DILocalVariable(name: "status", scope: !127, file: !10, line: 22, type: !9)
!140 = !DILocalVariable(name: "done", scope: !127, file: !10, line: 23, type: !130)
!141 = !DILocation(line: 19, column: 25, scope: !127)
!142 = !DILocation(line: 19, column: 35, scope: !127)
!143 = !DILocation(line: 19, column: 46, scope: !127)
!144 = !DILocation(line: 19, column: 61, scope: !127)
!145 = !DILocation(line: 19, column: 74, scope: !127)
!146 = !DILocation(line: 21, column: 2, scope: !127)
!147 = !DILocation(line: 21, column: 6, scope: !127)
!148 = !DILocation(line: 21, column: 16, scope: !127)
!149 = !DILocation(line: 21, column: 29, scope: !127)
!150 = !DILocation(line: 21, column: 24, scope: !127)
!151 = !DILocation(line: 21, column: 37, scope: !127)
!152 = !DILocation(line: 21, column: 21, scope: !127)
!153 = !DILocation(line: 21, column: 52, scope: !127)
!154 = !DILocation(line: 21, column: 47, scope: !127)
!155 = !DILocation(line: 21, column: 58, scope: !127)
!156 = !DILocation(line: 21, column: 44, scope: !127)
!157 = !DILocation(line: 22, column: 2, scope: !127)
!158 = !DILocation(line: 22, column: 6, scope: !127)
!159 = !DILocation(line: 23, column: 2, scope: !127)
!160 = !DILocation(line: 23, column: 6, scope: !127)
!161 = !DILocation(line: 25, column: 2, scope: !127)
!162 = !DILocation(line: 26, column: 28, scope: !163)
!163 = distinct !DILexicalBlock(scope: !127, file: !10, line: 25, column: 5)
!164 = !DILocation(line: 26, column: 37, scope: !163)
!165 = !DILocation(line: 26, column: 44, scope: !163)
!166 = !DILocation(line: 26, column: 12, scope: !163)
!167 = !DILocation(line: 26, column: 10, scope: !163)
!168 = !DILocation(line: 27, column: 8, scope: !169)
!169 = distinct !DILexicalBlock(scope: !163, file: !10, line: 27, column: 7)
!170 = !DILocation(line: 27, column: 15, scope: !169)
!171 = !DILocation(line: 27, column: 25, scope: !169)
!172 = !DILocation(line: 27, column: 7, scope: !163)
!173 = !DILocation(line: 28, column: 11, scope: !169)
!174 = !DILocation(line: 28, column: 4, scope: !169)
!175 = !DILocation(line: 29, column: 11, scope: !163)
!176 = !DILocation(line: 29, column: 18, scope: !163)
!177 = !DILocation(line: 29, column: 25, scope: !163)
!178 = !DILocation(line: 29, column: 10, scope: !163)
!179 = !DILocation(line: 29, column: 8, scope: !163)
!180 = !DILocation(line: 30, column: 11, scope: !163)
!181 = !DILocation(line: 31, column: 19, scope: !163)
!182 = !DILocation(line: 31, column: 14, scope: !163)
!183 = !DILocation(line: 31, column: 24, scope: !163)
!184 = !DILocation(line: 31, column: 11, scope: !163)
!185 = !DILocation(line: 32, column: 2, scope: !163)
!186 = !DILocation(line: 32, column: 11, scope: !127)
!187 = !DILocation(line: 32, column: 18, scope: !127)
!188 = !DILocation(line: 32, column: 16, scope: !127)
!189 = distinct !{!189, !161, !190, !191}
!190 = !DILocation(line: 32, column: 23, scope: !127)
!191 = !{!"llvm.loop.mustprogress"}
!192 = !DILocation(line: 33, column: 9, scope: !127)
!193 = !DILocation(line: 33, column: 2, scope: !127)
!194 = !DILocation(line: 34, column: 1, scope: !127)
!195 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !196, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !198)
!196 = !DISubroutineType(types: !197)
!197 = !{null, !9}
!198 = !{!199}
!199 = !DILocalVariable(name: "flags", arg: 1, scope: !195, file: !10, line: 49, type: !9)
!200 = !DILocation(line: 49, column: 36, scope: !195)
!201 = !DILocation(line: 51, column: 6, scope: !202)
!202 = distinct !DILexicalBlock(scope: !195, file: !10, line: 51, column: 6)
!203 = !DILocation(line: 51, column: 12, scope: !202)
!204 = !DILocation(line: 51, column: 6, scope: !195)
!205 = !DILocation(line: 52, column: 3, scope: !202)
!206 = !{i64 19386}
!207 = !DILocation(line: 53, column: 1, scope: !195)
!208 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !209, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!209 = !DISubroutineType(types: !210)
!210 = !{!9, !9, !8, !8}
