; ModuleID = 'leak_hole_right.c'
source_filename = "leak_hole_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.answer = type { i32, i64 }
%struct.register_value = type { i64, i64 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @leak_hole_right(ptr noundef %user) #0 !dbg !17 {
entry:
  %user.addr = alloca ptr, align 8
  %answer = alloca %struct.answer, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store ptr %user, ptr %user.addr, align 8
    #dbg_declare(ptr %user.addr, !21, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 16, ptr %answer) #6, !dbg !55
    #dbg_declare(ptr %answer, !22, !DIExpression(), !56)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !57
    #dbg_declare(ptr %flags, !29, !DIExpression(), !58)
  %call = call i64 @irq_save() #7, !dbg !59
  store i64 %call, ptr %flags, align 8, !dbg !58
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !57
    #dbg_declare(ptr %status, !30, !DIExpression(), !60)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !61
    #dbg_declare(ptr %input, !31, !DIExpression(), !62)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !63
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !64
  store ptr %call1, ptr %input, align 8, !dbg !62
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !65
    #dbg_declare(ptr %output, !48, !DIExpression(), !66)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !67
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !68
  store ptr %call2, ptr %output, align 8, !dbg !66
  call void @llvm.memset.p0.i64(ptr align 8 %answer, i8 0, i64 16, i1 false), !dbg !69
  %2 = load ptr, ptr %input, align 8, !dbg !70
  %3 = load ptr, ptr %output, align 8, !dbg !71
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext 1, i16 noundef zeroext 0, ptr noundef %2, ptr noundef %3) #7, !dbg !72
  store i64 %call3, ptr %status, align 8, !dbg !73
  %4 = load i64, ptr %status, align 8, !dbg !74
  %conv = trunc i64 %4 to i32, !dbg !74
  %status4 = getelementptr inbounds %struct.answer, ptr %answer, i32 0, i32 0, !dbg !75
  store i32 %conv, ptr %status4, align 8, !dbg !76
  %5 = load i64, ptr %status, align 8, !dbg !77
  %call5 = call i32 @succeeded(i64 noundef %5) #7, !dbg !78
  %tobool = icmp ne i32 %call5, 0, !dbg !78
  br i1 %tobool, label %cond.true, label %cond.false, !dbg !78

cond.true:                                        ; preds = %entry
  %6 = load ptr, ptr %output, align 8, !dbg !79
  %low = getelementptr inbounds %struct.register_value, ptr %6, i32 0, i32 0, !dbg !80
  %7 = load i64, ptr %low, align 1, !dbg !80
  br label %cond.end, !dbg !78

cond.false:                                       ; preds = %entry
  br label %cond.end, !dbg !78

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %7, %cond.true ], [ 0, %cond.false ], !dbg !78
  %value = getelementptr inbounds %struct.answer, ptr %answer, i32 0, i32 1, !dbg !81
  store i64 %cond, ptr %value, align 8, !dbg !82
  %8 = load i64, ptr %flags, align 8, !dbg !83
  call void @irq_restore(i64 noundef %8) #7, !dbg !84
  %9 = load ptr, ptr %user.addr, align 8, !dbg !85
  %call6 = call i64 @_copy_to_user(ptr noundef %9, ptr noundef %answer, i64 noundef 16) #7, !dbg !86
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !87
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !87
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !87
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !87
  call void @llvm.lifetime.end.p0(i64 16, ptr %answer) #6, !dbg !87
  ret i64 %call6, !dbg !88
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !89 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !94
    #dbg_declare(ptr %flags, !93, !DIExpression(), !95)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !96, !srcloc !97
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !98, !srcloc !99
  %0 = load i64, ptr %flags, align 8, !dbg !100
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !101
  ret i64 %0, !dbg !102
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !103 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !107, !DIExpression(), !109)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !110
    #dbg_declare(ptr %offset, !108, !DIExpression(), !111)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !112, !srcloc !113
  store i64 %0, ptr %offset, align 8, !dbg !112
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !114
  %2 = ptrtoint ptr %1 to i64, !dbg !115
  %3 = load i64, ptr %offset, align 8, !dbg !116
  %add = add i64 %2, %3, !dbg !117
  %4 = inttoptr i64 %add to ptr, !dbg !118
  %5 = load ptr, ptr %4, align 8, !dbg !119
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !120
  ret ptr %5, !dbg !121
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !122 {
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
    #dbg_declare(ptr %code.addr, !128, !DIExpression(), !136)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !129, !DIExpression(), !137)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !130, !DIExpression(), !138)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !131, !DIExpression(), !139)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !132, !DIExpression(), !140)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !141
    #dbg_declare(ptr %control, !133, !DIExpression(), !142)
  %0 = load i16, ptr %code.addr, align 2, !dbg !143
  %conv = zext i16 %0 to i64, !dbg !143
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !144
  %conv1 = zext i16 %1 to i64, !dbg !145
  %shl = shl i64 %conv1, 17, !dbg !146
  %or = or i64 %conv, %shl, !dbg !147
  %2 = load i16, ptr %count.addr, align 2, !dbg !148
  %conv2 = zext i16 %2 to i64, !dbg !149
  %shl3 = shl i64 %conv2, 32, !dbg !150
  %or4 = or i64 %or, %shl3, !dbg !151
  store i64 %or4, ptr %control, align 8, !dbg !142
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !152
    #dbg_declare(ptr %status, !134, !DIExpression(), !153)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !154
    #dbg_declare(ptr %done, !135, !DIExpression(), !155)
  br label %do.body, !dbg !156

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !157
  %4 = load ptr, ptr %input.addr, align 8, !dbg !159
  %5 = load ptr, ptr %output.addr, align 8, !dbg !160
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !161
  store i64 %call, ptr %status, align 8, !dbg !162
  %6 = load i64, ptr %status, align 8, !dbg !163
  %and = and i64 %6, 65535, !dbg !165
  %cmp = icmp ne i64 %and, 0, !dbg !166
  br i1 %cmp, label %if.then, label %if.end, !dbg !167

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !168
  store i64 %7, ptr %retval, align 8, !dbg !169
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !169

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !170
  %shr = lshr i64 %8, 32, !dbg !171
  %and6 = and i64 %shr, 4095, !dbg !172
  %conv7 = trunc i64 %and6 to i16, !dbg !173
  store i16 %conv7, ptr %done, align 2, !dbg !174
  %9 = load i64, ptr %control, align 8, !dbg !175
  %and8 = and i64 %9, -1152640029630136321, !dbg !175
  store i64 %and8, ptr %control, align 8, !dbg !175
  %10 = load i16, ptr %done, align 2, !dbg !176
  %conv9 = zext i16 %10 to i64, !dbg !177
  %shl10 = shl i64 %conv9, 48, !dbg !178
  %11 = load i64, ptr %control, align 8, !dbg !179
  %or11 = or i64 %11, %shl10, !dbg !179
  store i64 %or11, ptr %control, align 8, !dbg !179
  br label %do.cond, !dbg !180

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !181
  %conv12 = zext i16 %12 to i32, !dbg !181
  %13 = load i16, ptr %count.addr, align 2, !dbg !182
  %conv13 = zext i16 %13 to i32, !dbg !182
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !183
  br i1 %cmp14, label %do.body, label %do.end, !dbg !180, !llvm.loop !184

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !187
  store i64 %14, ptr %retval, align 8, !dbg !188
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !188

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !189
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !189
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !189
  %15 = load i64, ptr %retval, align 8, !dbg !189
  ret i64 %15, !dbg !189
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !190 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !195, !DIExpression(), !196)
  %0 = load i64, ptr %status.addr, align 8, !dbg !197
  %and = and i64 %0, 65535, !dbg !198
  %cmp = icmp eq i64 %and, 0, !dbg !199
  %conv = zext i1 %cmp to i32, !dbg !199
  ret i32 %conv, !dbg !200
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !201 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !205, !DIExpression(), !206)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !207
  %and = and i64 %0, 512, !dbg !209
  %tobool = icmp ne i64 %and, 0, !dbg !209
  br i1 %tobool, label %if.then, label %if.end, !dbg !210

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !211, !srcloc !212
  br label %if.end, !dbg !211

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !213
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !214 dso_local i64 @_copy_to_user(ptr noundef, ptr noundef, i64 noundef) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !220 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "leak_hole_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "a8e8025374adaf45e5e83cdb37fcd4fa")
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
!17 = distinct !DISubprogram(name: "leak_hole_right", scope: !3, file: !3, line: 15, type: !18, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !6}
!20 = !{!21, !22, !29, !30, !31, !48}
!21 = !DILocalVariable(name: "user", arg: 1, scope: !17, file: !3, line: 15, type: !6)
!22 = !DILocalVariable(name: "answer", scope: !17, file: !3, line: 17, type: !23)
!23 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "answer", file: !3, line: 9, size: 128, elements: !24)
!24 = !{!25, !28}
!25 = !DIDerivedType(tag: DW_TAG_member, name: "status", scope: !23, file: !3, line: 10, baseType: !26, size: 32)
!26 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !27)
!27 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !23, file: !3, line: 11, baseType: !7, size: 64, offset: 64)
!29 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 18, type: !7)
!30 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 18, type: !7)
!31 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 19, type: !32)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !34)
!34 = !{!35, !36, !37, !40, !44}
!35 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !33, file: !8, line: 78, baseType: !7, size: 64)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !33, file: !8, line: 79, baseType: !26, size: 32, offset: 64)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !33, file: !8, line: 80, baseType: !38, size: 8, offset: 96)
!38 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !39)
!39 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !33, file: !8, line: 81, baseType: !41, size: 24, offset: 104)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !38, size: 24, elements: !42)
!42 = !{!43}
!43 = !DISubrange(count: 3)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !33, file: !8, line: 82, baseType: !45, offset: 128)
!45 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, elements: !46)
!46 = !{!47}
!47 = !DISubrange(count: -1)
!48 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 20, type: !49)
!49 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !50, size: 64)
!50 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "register_value", file: !8, line: 85, size: 128, elements: !51)
!51 = !{!52, !53}
!52 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !50, file: !8, line: 86, baseType: !7, size: 64)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "high", scope: !50, file: !8, line: 87, baseType: !7, size: 64, offset: 64)
!54 = !DILocation(line: 15, column: 27, scope: !17)
!55 = !DILocation(line: 17, column: 2, scope: !17)
!56 = !DILocation(line: 17, column: 16, scope: !17)
!57 = !DILocation(line: 18, column: 2, scope: !17)
!58 = !DILocation(line: 18, column: 6, scope: !17)
!59 = !DILocation(line: 18, column: 14, scope: !17)
!60 = !DILocation(line: 18, column: 26, scope: !17)
!61 = !DILocation(line: 19, column: 2, scope: !17)
!62 = !DILocation(line: 19, column: 26, scope: !17)
!63 = !DILocation(line: 19, column: 52, scope: !17)
!64 = !DILocation(line: 19, column: 34, scope: !17)
!65 = !DILocation(line: 20, column: 2, scope: !17)
!66 = !DILocation(line: 20, column: 25, scope: !17)
!67 = !DILocation(line: 20, column: 52, scope: !17)
!68 = !DILocation(line: 20, column: 34, scope: !17)
!69 = !DILocation(line: 22, column: 2, scope: !17)
!70 = !DILocation(line: 23, column: 43, scope: !17)
!71 = !DILocation(line: 23, column: 50, scope: !17)
!72 = !DILocation(line: 23, column: 11, scope: !17)
!73 = !DILocation(line: 23, column: 9, scope: !17)
!74 = !DILocation(line: 24, column: 18, scope: !17)
!75 = !DILocation(line: 24, column: 9, scope: !17)
!76 = !DILocation(line: 24, column: 16, scope: !17)
!77 = !DILocation(line: 25, column: 27, scope: !17)
!78 = !DILocation(line: 25, column: 17, scope: !17)
!79 = !DILocation(line: 25, column: 37, scope: !17)
!80 = !DILocation(line: 25, column: 45, scope: !17)
!81 = !DILocation(line: 25, column: 9, scope: !17)
!82 = !DILocation(line: 25, column: 15, scope: !17)
!83 = !DILocation(line: 26, column: 14, scope: !17)
!84 = !DILocation(line: 26, column: 2, scope: !17)
!85 = !DILocation(line: 27, column: 23, scope: !17)
!86 = !DILocation(line: 27, column: 9, scope: !17)
!87 = !DILocation(line: 28, column: 1, scope: !17)
!88 = !DILocation(line: 27, column: 2, scope: !17)
!89 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !90, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !92)
!90 = !DISubroutineType(types: !91)
!91 = !{!7}
!92 = !{!93}
!93 = !DILocalVariable(name: "flags", scope: !89, file: !8, line: 42, type: !7)
!94 = !DILocation(line: 42, column: 2, scope: !89)
!95 = !DILocation(line: 42, column: 6, scope: !89)
!96 = !DILocation(line: 44, column: 2, scope: !89)
!97 = !{i64 19205, i64 19214}
!98 = !DILocation(line: 45, column: 2, scope: !89)
!99 = !{i64 19276}
!100 = !DILocation(line: 46, column: 9, scope: !89)
!101 = !DILocation(line: 47, column: 1, scope: !89)
!102 = !DILocation(line: 46, column: 2, scope: !89)
!103 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !104, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !106)
!104 = !DISubroutineType(types: !105)
!105 = !{!6, !5}
!106 = !{!107, !108}
!107 = !DILocalVariable(name: "variable", arg: 1, scope: !103, file: !8, line: 56, type: !5)
!108 = !DILocalVariable(name: "offset", scope: !103, file: !8, line: 58, type: !7)
!109 = !DILocation(line: 56, column: 46, scope: !103)
!110 = !DILocation(line: 58, column: 2, scope: !103)
!111 = !DILocation(line: 58, column: 6, scope: !103)
!112 = !DILocation(line: 60, column: 2, scope: !103)
!113 = !{i64 19577}
!114 = !DILocation(line: 61, column: 25, scope: !103)
!115 = !DILocation(line: 61, column: 20, scope: !103)
!116 = !DILocation(line: 61, column: 36, scope: !103)
!117 = !DILocation(line: 61, column: 34, scope: !103)
!118 = !DILocation(line: 61, column: 10, scope: !103)
!119 = !DILocation(line: 61, column: 9, scope: !103)
!120 = !DILocation(line: 62, column: 1, scope: !103)
!121 = !DILocation(line: 61, column: 2, scope: !103)
!122 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !123, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !127)
!123 = !DISubroutineType(types: !124)
!124 = !{!7, !125, !125, !125, !6, !6}
!125 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !126)
!126 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!127 = !{!128, !129, !130, !131, !132, !133, !134, !135}
!128 = !DILocalVariable(name: "code", arg: 1, scope: !122, file: !8, line: 19, type: !125)
!129 = !DILocalVariable(name: "count", arg: 2, scope: !122, file: !8, line: 19, type: !125)
!130 = !DILocalVariable(name: "varhead", arg: 3, scope: !122, file: !8, line: 19, type: !125)
!131 = !DILocalVariable(name: "input", arg: 4, scope: !122, file: !8, line: 19, type: !6)
!132 = !DILocalVariable(name: "output", arg: 5, scope: !122, file: !8, line: 19, type: !6)
!133 = !DILocalVariable(name: "control", scope: !122, file: !8, line: 21, type: !7)
!134 = !DILocalVariable(name: "status", scope: !122, file: !8, line: 22, type: !7)
!135 = !DILocalVariable(name: "done", scope: !122, file: !8, line: 23, type: !125)
!136 = !DILocation(line: 19, column: 25, scope: !122)
!137 = !DILocation(line: 19, column: 35, scope: !122)
!138 = !DILocation(line: 19, column: 46, scope: !122)
!139 = !DILocation(line: 19, column: 61, scope: !122)
!140 = !DILocation(line: 19, column: 74, scope: !122)
!141 = !DILocation(line: 21, column: 2, scope: !122)
!142 = !DILocation(line: 21, column: 6, scope: !122)
!143 = !DILocation(line: 21, column: 16, scope: !122)
!144 = !DILocation(line: 21, column: 29, scope: !122)
!145 = !DILocation(line: 21, column: 24, scope: !122)
!146 = !DILocation(line: 21, column: 37, scope: !122)
!147 = !DILocation(line: 21, column: 21, scope: !122)
!148 = !DILocation(line: 21, column: 52, scope: !122)
!149 = !DILocation(line: 21, column: 47, scope: !122)
!150 = !DILocation(line: 21, column: 58, scope: !122)
!151 = !DILocation(line: 21, column: 44, scope: !122)
!152 = !DILocation(line: 22, column: 2, scope: !122)
!153 = !DILocation(line: 22, column: 6, scope: !122)
!154 = !DILocation(line: 23, column: 2, scope: !122)
!155 = !DILocation(line: 23, column: 6, scope: !122)
!156 = !DILocation(line: 25, column: 2, scope: !122)
!157 = !DILocation(line: 26, column: 28, scope: !158)
!158 = distinct !DILexicalBlock(scope: !122, file: !8, line: 25, column: 5)
!159 = !DILocation(line: 26, column: 37, scope: !158)
!160 = !DILocation(line: 26, column: 44, scope: !158)
!161 = !DILocation(line: 26, column: 12, scope: !158)
!162 = !DILocation(line: 26, column: 10, scope: !158)
!163 = !DILocation(line: 27, column: 8, scope: !164)
!164 = distinct !DILexicalBlock(scope: !158, file: !8, line: 27, column: 7)
!165 = !DILocation(line: 27, column: 15, scope: !164)
!166 = !DILocation(line: 27, column: 25, scope: !164)
!167 = !DILocation(line: 27, column: 7, scope: !158)
!168 = !DILocation(line: 28, column: 11, scope: !164)
!169 = !DILocation(line: 28, column: 4, scope: !164)
!170 = !DILocation(line: 29, column: 11, scope: !158)
!171 = !DILocation(line: 29, column: 18, scope: !158)
!172 = !DILocation(line: 29, column: 25, scope: !158)
!173 = !DILocation(line: 29, column: 10, scope: !158)
!174 = !DILocation(line: 29, column: 8, scope: !158)
!175 = !DILocation(line: 30, column: 11, scope: !158)
!176 = !DILocation(line: 31, column: 19, scope: !158)
!177 = !DILocation(line: 31, column: 14, scope: !158)
!178 = !DILocation(line: 31, column: 24, scope: !158)
!179 = !DILocation(line: 31, column: 11, scope: !158)
!180 = !DILocation(line: 32, column: 2, scope: !158)
!181 = !DILocation(line: 32, column: 11, scope: !122)
!182 = !DILocation(line: 32, column: 18, scope: !122)
!183 = !DILocation(line: 32, column: 16, scope: !122)
!184 = distinct !{!184, !156, !185, !186}
!185 = !DILocation(line: 32, column: 23, scope: !122)
!186 = !{!"llvm.loop.mustprogress"}
!187 = !DILocation(line: 33, column: 9, scope: !122)
!188 = !DILocation(line: 33, column: 2, scope: !122)
!189 = !DILocation(line: 34, column: 1, scope: !122)
!190 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !191, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !194)
!191 = !DISubroutineType(types: !192)
!192 = !{!193, !7}
!193 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!194 = !{!195}
!195 = !DILocalVariable(name: "status", arg: 1, scope: !190, file: !8, line: 72, type: !7)
!196 = !DILocation(line: 72, column: 33, scope: !190)
!197 = !DILocation(line: 74, column: 10, scope: !190)
!198 = !DILocation(line: 74, column: 17, scope: !190)
!199 = !DILocation(line: 74, column: 27, scope: !190)
!200 = !DILocation(line: 74, column: 2, scope: !190)
!201 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !202, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !204)
!202 = !DISubroutineType(types: !203)
!203 = !{null, !7}
!204 = !{!205}
!205 = !DILocalVariable(name: "flags", arg: 1, scope: !201, file: !8, line: 49, type: !7)
!206 = !DILocation(line: 49, column: 36, scope: !201)
!207 = !DILocation(line: 51, column: 6, scope: !208)
!208 = distinct !DILexicalBlock(scope: !201, file: !8, line: 51, column: 6)
!209 = !DILocation(line: 51, column: 12, scope: !208)
!210 = !DILocation(line: 51, column: 6, scope: !201)
!211 = !DILocation(line: 52, column: 3, scope: !208)
!212 = !{i64 19396}
!213 = !DILocation(line: 53, column: 1, scope: !201)
!214 = !DISubprogram(name: "_copy_to_user", scope: !3, file: !3, line: 7, type: !215, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!215 = !DISubroutineType(types: !216)
!216 = !{!217, !6, !218, !217}
!217 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!218 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !219, size: 64)
!219 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!220 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !221, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!221 = !DISubroutineType(types: !222)
!222 = !{!7, !7, !6, !6}
