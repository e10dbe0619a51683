; ModuleID = 'user_code_right.c'
source_filename = "user_code_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.request = type { i64, i32, i32 }
%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @user_code_right(ptr noundef %from) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %from.addr = alloca ptr, align 8
  %input = alloca ptr, align 8
  %request = alloca %struct.request, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %code = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %from, ptr %from.addr, align 8
    #dbg_declare(ptr %from.addr, !24, !DIExpression(), !53)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !54
    #dbg_declare(ptr %input, !25, !DIExpression(), !55)
  call void @llvm.lifetime.start.p0(i64 16, ptr %request) #5, !dbg !56
    #dbg_declare(ptr %request, !44, !DIExpression(), !57)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !58
    #dbg_declare(ptr %flags, !50, !DIExpression(), !59)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !58
    #dbg_declare(ptr %status, !51, !DIExpression(), !60)
  call void @llvm.lifetime.start.p0(i64 4, ptr %code) #5, !dbg !61
    #dbg_declare(ptr %code, !52, !DIExpression(), !62)
  %0 = load ptr, ptr %from.addr, align 8, !dbg !63
  %call = call i64 @_copy_from_user(ptr noundef %request, ptr noundef %0, i64 noundef 16) #6, !dbg !65
  %tobool = icmp ne i64 %call, 0, !dbg !65
  br i1 %tobool, label %if.then, label %if.end, !dbg !66

if.then:                                          ; preds = %entry
  store i64 -14, ptr %retval, align 8, !dbg !67
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !67

if.end:                                           ; preds = %entry
  %code1 = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 2, !dbg !68
  %1 = load i32, ptr %code1, align 4, !dbg !68
  store i32 %1, ptr %code, align 4, !dbg !69
  %2 = load i32, ptr %code, align 4, !dbg !70
  %cmp = icmp ne i32 %2, 81, !dbg !72
  br i1 %cmp, label %if.then2, label %if.end3, !dbg !73

if.then2:                                         ; preds = %if.end
  store i64 -22, ptr %retval, align 8, !dbg !74
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !74

if.end3:                                          ; preds = %if.end
  %call4 = call i64 @irq_save() #6, !dbg !75
  store i64 %call4, ptr %flags, align 8, !dbg !76
  %3 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !77
  %call5 = call ptr @this_cpu_ptr_load(ptr noundef %3) #6, !dbg !78
  store ptr %call5, ptr %input, align 8, !dbg !79
  %partition = getelementptr inbounds %struct.request, ptr %request, i32 0, i32 0, !dbg !80
  %4 = load i64, ptr %partition, align 8, !dbg !80
  %5 = load ptr, ptr %input, align 8, !dbg !81
  %partition6 = getelementptr inbounds %struct.registers_input, ptr %5, i32 0, i32 0, !dbg !82
  store i64 %4, ptr %partition6, align 1, !dbg !83
  %6 = load i32, ptr %code, align 4, !dbg !84
  %conv = trunc i32 %6 to i16, !dbg !84
  %7 = load ptr, ptr %input, align 8, !dbg !85
  %call7 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext %conv, i16 noundef zeroext 1, i16 noundef zeroext 0, ptr noundef %7, ptr noundef null) #6, !dbg !86
  store i64 %call7, ptr %status, align 8, !dbg !87
  %8 = load i64, ptr %flags, align 8, !dbg !88
  call void @irq_restore(i64 noundef %8) #6, !dbg !89
  %9 = load i64, ptr %status, align 8, !dbg !90
  %and = and i64 %9, 65535, !dbg !91
  store i64 %and, ptr %retval, align 8, !dbg !92
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !92

cleanup:                                          ; preds = %if.end3, %if.then2, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %code) #5, !dbg !93
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !93
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !93
  call void @llvm.lifetime.end.p0(i64 16, ptr %request) #5, !dbg !93
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !93
  %10 = load i64, ptr %retval, align 8, !dbg !93
  ret i64 %10, !dbg !93
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !94 dso_local i64 @_copy_from_user(ptr noundef, ptr noundef, i64 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !97 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !102
    #dbg_declare(ptr %flags, !101, !DIExpression(), !103)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !104, !srcloc !105
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !106, !srcloc !107
  %0 = load i64, ptr %flags, align 8, !dbg !108
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !109
  ret i64 %0, !dbg !110
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !111 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !115, !DIExpression(), !117)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !118
    #dbg_declare(ptr %offset, !116, !DIExpression(), !119)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !120, !srcloc !121
  store i64 %0, ptr %offset, align 8, !dbg !120
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !122
  %2 = ptrtoint ptr %1 to i64, !dbg !123
  %3 = load i64, ptr %offset, align 8, !dbg !124
  %add = add i64 %2, %3, !dbg !125
  %4 = inttoptr i64 %add to ptr, !dbg !126
  %5 = load ptr, ptr %4, align 8, !dbg !127
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !128
  ret ptr %5, !dbg !129
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !130 {
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
    #dbg_declare(ptr %code.addr, !136, !DIExpression(), !144)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !137, !DIExpression(), !145)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !138, !DIExpression(), !146)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !139, !DIExpression(), !147)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !140, !DIExpression(), !148)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !149
    #dbg_declare(ptr %control, !141, !DIExpression(), !150)
  %0 = load i16, ptr %code.addr, align 2, !dbg !151
  %conv = zext i16 %0 to i64, !dbg !151
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !152
  %conv1 = zext i16 %1 to i64, !dbg !153
  %shl = shl i64 %conv1, 17, !dbg !154
  %or = or i64 %conv, %shl, !dbg !155
  %2 = load i16, ptr %count.addr, align 2, !dbg !156
  %conv2 = zext i16 %2 to i64, !dbg !157
  %shl3 = shl i64 %conv2, 32, !dbg !158
  %or4 = or i64 %or, %shl3, !dbg !159
  store i64 %or4, ptr %control, align 8, !dbg !150
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !160
    #dbg_declare(ptr %status, !142, !DIExpression(), !161)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !162
    #dbg_declare(ptr %done, !143, !DIExpression(), !163)
  br label %do.body, !dbg !164

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !165
  %4 = load ptr, ptr %input.addr, align 8, !dbg !167
  %5 = load ptr, ptr %output.addr, align 8, !dbg !168
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !169
  store i64 %call, ptr %status, align 8, !dbg !170
  %6 = load i64, ptr %status, align 8, !dbg !171
  %and = and i64 %6, 65535, !dbg !173
  %cmp = icmp ne i64 %and, 0, !dbg !174
  br i1 %cmp, label %if.then, label %if.end, !dbg !175

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !176
  store i64 %7, ptr %retval, align 8, !dbg !177
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !177

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !178
  %shr = lshr i64 %8, 32, !dbg !179
  %and6 = and i64 %shr, 4095, !dbg !180
  %conv7 = trunc i64 %and6 to i16, !dbg !181
  store i16 %conv7, ptr %done, align 2, !dbg !182
  %9 = load i64, ptr %control, align 8, !dbg !183
  %and8 = and i64 %9, -1152640029630136321, !dbg !183
  store i64 %and8, ptr %control, align 8, !dbg !183
  %10 = load i16, ptr %done, align 2, !dbg !184
  %conv9 = zext i16 %10 to i64, !dbg !185
  %shl10 = shl i64 %conv9, 48, !dbg !186
  %11 = load i64, ptr %control, align 8, !dbg !187
  %or11 = or i64 %11, %shl10, !dbg !187
  store i64 %or11, ptr %control, align 8, !dbg !187
  br label %do.cond, !dbg !188

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !189
  %conv12 = zext i16 %12 to i32, !dbg !189
  %13 = load i16, ptr %count.addr, align 2, !dbg !190
  %conv13 = zext i16 %13 to i32, !dbg !190
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !191
  br i1 %cmp14, label %do.body, label %do.end, !dbg !188, !llvm.loop !192

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !195
  store i64 %14, ptr %retval, align 8, !dbg !196
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !196

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !197
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !197
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !197
  %15 = load i64, ptr %retval, align 8, !dbg !197
  ret i64 %15, !dbg !197
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !198 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !202, !DIExpression(), !203)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !204
  %and = and i64 %0, 512, !dbg !206
  %tobool = icmp ne i64 %and, 0, !dbg !206
  br i1 %tobool, label %if.then, label %if.end, !dbg !207

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !208, !srcloc !209
  br label %if.end, !dbg !208

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !210
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !211 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "user_code_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "5e81dee178db46d1a36c68cd21662bb8")
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
!17 = distinct !DISubprogram(name: "user_code_right", scope: !3, file: !3, line: 16, type: !18, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!18 = !DISubroutineType(types: !19)
!19 = !{!20, !21}
!20 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!22 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!23 = !{!24, !25, !44, !50, !51, !52}
!24 = !DILocalVariable(name: "from", arg: 1, scope: !17, file: !3, line: 16, type: !21)
!25 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 18, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !28)
!28 = !{!29, !30, !33, !36, !40}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !27, file: !8, line: 78, baseType: !7, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !27, file: !8, line: 79, baseType: !31, size: 32, offset: 64)
!31 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !32)
!32 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !27, file: !8, line: 80, baseType: !34, size: 8, offset: 96)
!34 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !35)
!35 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !27, file: !8, line: 81, baseType: !37, size: 24, offset: 104)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !34, size: 24, elements: !38)
!38 = !{!39}
!39 = !DISubrange(count: 3)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !27, file: !8, line: 82, baseType: !41, offset: 128)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !31, elements: !42)
!42 = !{!43}
!43 = !DISubrange(count: -1)
!44 = !DILocalVariable(name: "request", scope: !17, file: !3, line: 19, type: !45)
!45 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "request", file: !3, line: 10, size: 128, elements: !46)
!46 = !{!47, !48, !49}
!47 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !45, file: !3, line: 11, baseType: !7, size: 64)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !45, file: !3, line: 12, baseType: !31, size: 32, offset: 64)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "code", scope: !45, file: !3, line: 13, baseType: !31, size: 32, offset: 96)
!50 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 20, type: !7)
!51 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 20, type: !7)
!52 = !DILocalVariable(name: "code", scope: !17, file: !3, line: 21, type: !31)
!53 = !DILocation(line: 16, column: 34, scope: !17)
!54 = !DILocation(line: 18, column: 2, scope: !17)
!55 = !DILocation(line: 18, column: 26, scope: !17)
!56 = !DILocation(line: 19, column: 2, scope: !17)
!57 = !DILocation(line: 19, column: 17, scope: !17)
!58 = !DILocation(line: 20, column: 2, scope: !17)
!59 = !DILocation(line: 20, column: 6, scope: !17)
!60 = !DILocation(line: 20, column: 13, scope: !17)
!61 = !DILocation(line: 21, column: 2, scope: !17)
!62 = !DILocation(line: 21, column: 6, scope: !17)
!63 = !DILocation(line: 23, column: 32, scope: !64)
!64 = distinct !DILexicalBlock(scope: !17, file: !3, line: 23, column: 6)
!65 = !DILocation(line: 23, column: 6, scope: !64)
!66 = !DILocation(line: 23, column: 6, scope: !17)
!67 = !DILocation(line: 24, column: 3, scope: !64)
!68 = !DILocation(line: 25, column: 17, scope: !17)
!69 = !DILocation(line: 25, column: 7, scope: !17)
!70 = !DILocation(line: 26, column: 6, scope: !71)
!71 = distinct !DILexicalBlock(scope: !17, file: !3, line: 26, column: 6)
!72 = !DILocation(line: 26, column: 11, scope: !71)
!73 = !DILocation(line: 26, column: 6, scope: !17)
!74 = !DILocation(line: 27, column: 3, scope: !71)
!75 = !DILocation(line: 28, column: 10, scope: !17)
!76 = !DILocation(line: 28, column: 8, scope: !17)
!77 = !DILocation(line: 29, column: 28, scope: !17)
!78 = !DILocation(line: 29, column: 10, scope: !17)
!79 = !DILocation(line: 29, column: 8, scope: !17)
!80 = !DILocation(line: 30, column: 29, scope: !17)
!81 = !DILocation(line: 30, column: 2, scope: !17)
!82 = !DILocation(line: 30, column: 9, scope: !17)
!83 = !DILocation(line: 30, column: 19, scope: !17)
!84 = !DILocation(line: 31, column: 31, scope: !17)
!85 = !DILocation(line: 31, column: 43, scope: !17)
!86 = !DILocation(line: 31, column: 11, scope: !17)
!87 = !DILocation(line: 31, column: 9, scope: !17)
!88 = !DILocation(line: 32, column: 14, scope: !17)
!89 = !DILocation(line: 32, column: 2, scope: !17)
!90 = !DILocation(line: 33, column: 9, scope: !17)
!91 = !DILocation(line: 33, column: 16, scope: !17)
!92 = !DILocation(line: 33, column: 2, scope: !17)
!93 = !DILocation(line: 34, column: 1, scope: !17)
!94 = !DISubprogram(name: "_copy_from_user", scope: !3, file: !3, line: 8, type: !95, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!95 = !DISubroutineType(types: !96)
!96 = !{!7, !5, !21, !7}
!97 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !98, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !100)
!98 = !DISubroutineType(types: !99)
!99 = !{!7}
!100 = !{!101}
!101 = !DILocalVariable(name: "flags", scope: !97, file: !8, line: 42, type: !7)
!102 = !DILocation(line: 42, column: 2, scope: !97)
!103 = !DILocation(line: 42, column: 6, scope: !97)
!104 = !DILocation(line: 44, column: 2, scope: !97)
!105 = !{i64 19152, i64 19161}
!106 = !DILocation(line: 45, column: 2, scope: !97)
!107 = !{i64 19223}
!108 = !DILocation(line: 46, column: 9, scope: !97)
!109 = !DILocation(line: 47, column: 1, scope: !97)
!110 = !DILocation(line: 46, column: 2, scope: !97)
!111 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !112, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !114)
!112 = !DISubroutineType(types: !113)
!113 = !{!5, !6}
!114 = !{!115, !116}
!115 = !DILocalVariable(name: "variable", arg: 1, scope: !111, file: !8, line: 56, type: !6)
!116 = !DILocalVariable(name: "offset", scope: !111, file: !8, line: 58, type: !7)
!117 = !DILocation(line: 56, column: 46, scope: !111)
!118 = !DILocation(line: 58, column: 2, scope: !111)
!119 = !DILocation(line: 58, column: 6, scope: !111)
!120 = !DILocation(line: 60, column: 2, scope: !111)
!121 = !{i64 19524}
!122 = !DILocation(line: 61, column: 25, scope: !111)
!123 = !DILocation(line: 61, column: 20, scope: !111)
!124 = !DILocation(line: 61, column: 36, scope: !111)
!125 = !DILocation(line: 61, column: 34, scope: !111)
!126 = !DILocation(line: 61, column: 10, scope: !111)
!127 = !DILocation(line: 61, column: 9, scope: !111)
!128 = !DILocation(line: 62, column: 1, scope: !111)
!129 = !DILocation(line: 61, column: 2, scope: !111)
!130 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !131, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !135)
!131 = !DISubroutineType(types: !132)
!132 = !{!7, !133, !133, !133, !5, !5}
!133 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !134)
!134 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!135 = !{!136, !137, !138, !139, !140, !141, !142, !143}
!136 = !DILocalVariable(name: "code", arg: 1, scope: !130, file: !8, line: 19, type: !133)
!137 = !DILocalVariable(name: "count", arg: 2, scope: !130, file: !8, line: 19, type: !133)
!138 = !DILocalVariable(name: "varhead", arg: 3, scope: !130, file: !8, line: 19, type: !133)
!139 = !DILocalVariable(name: "input", arg: 4, scope: !130, file: !8, line: 19, type: !5)
!140 = !DILocalVariable(name: "output", arg: 5, scope: !130, file: !8, line: 19, type: !5)
!141 = !DILocalVariable(name: "control", scope: !130, file: !8, line: 21, type: !7)
!142 = !DILocalVariable(name: "status", scope: !130, file: !8, line: 22, type: !7)
!143 = !DILocalVariable(name: "done", scope: !130, file: !8, line: 23, type: !133)
!144 = !DILocation(line: 19, column: 25, scope: !130)
!145 = !DILocation(line: 19, column: 35, scope: !130)
!146 = !DILocation(line: 19, column: 46, scope: !130)
!147 = !DILocation(line: 19, column: 61, scope: !130)
!148 = !DILocation(line: 19, column: 74, scope: !130)
!149 = !DILocation(line: 21, column: 2, scope: !130)
!150 = !DILocation(line: 21, column: 6, scope: !130)
!151 = !DILocation(line: 21, column: 16, scope: !130)
!152 = !DILocation(line: 21, column: 29, scope: !130)
!153 = !DILocation(line: 21, column: 24, scope: !130)
!154 = !DILocation(line: 21, column: 37, scope: !130)
!155 = !DILocation(line: 21, column: 21, scope: !130)
!156 = !DILocation(line: 21, column: 52, scope: !130)
!157 = !DILocation(line: 21, column: 47, scope: !130)
!158 = !DILocation(line: 21, column: 58, scope: !130)
!159 = !DILocation(line: 21, column: 44, scope: !130)
!160 = !DILocation(line: 22, column: 2, scope: !130)
!161 = !DILocation(line: 22, column: 6, scope: !130)
!162 = !DILocation(line: 23, column: 2, scope: !130)
!163 = !DILocation(line: 23, column: 6, scope: !130)
!164 = !DILocation(line: 25, column: 2, scope: !130)
!165 = !DILocation(line: 26, column: 28, scope: !166)
!166 = distinct !DILexicalBlock(scope: !130, file: !8, line: 25, column: 5)
!167 = !DILocation(line: 26, column: 37, scope: !166)
!168 = !DILocation(line: 26, column: 44, scope: !166)
!169 = !DILocation(line: 26, column: 12, scope: !166)
!170 = !DILocation(line: 26, column: 10, scope: !166)
!171 = !DILocation(line: 27, column: 8, scope: !172)
!172 = distinct !DILexicalBlock(scope: !166, file: !8, line: 27, column: 7)
!173 = !DILocation(line: 27, column: 15, scope: !172)
!174 = !DILocation(line: 27, column: 25, scope: !172)
!175 = !DILocation(line: 27, column: 7, scope: !166)
!176 = !DILocation(line: 28, column: 11, scope: !172)
!177 = !DILocation(line: 28, column: 4, scope: !172)
!178 = !DILocation(line: 29, column: 11, scope: !166)
!179 = !DILocation(line: 29, column: 18, scope: !166)
!180 = !DILocation(line: 29, column: 25, scope: !166)
!181 = !DILocation(line: 29, column: 10, scope: !166)
!182 = !DILocation(line: 29, column: 8, scope: !166)
!183 = !DILocation(line: 30, column: 11, scope: !166)
!184 = !DILocation(line: 31, column: 19, scope: !166)
!185 = !DILocation(line: 31, column: 14, scope: !166)
!186 = !DILocation(line: 31, column: 24, scope: !166)
!187 = !DILocation(line: 31, column: 11, scope: !166)
!188 = !DILocation(line: 32, column: 2, scope: !166)
!189 = !DILocation(line: 32, column: 11, scope: !130)
!190 = !DILocation(line: 32, column: 18, scope: !130)
!191 = !DILocation(line: 32, column: 16, scope: !130)
!192 = distinct !{!192, !164, !193, !194}
!193 = !DILocation(line: 32, column: 23, scope: !130)
!194 = !{!"llvm.loop.mustprogress"}
!195 = !DILocation(line: 33, column: 9, scope: !130)
!196 = !DILocation(line: 33, column: 2, scope: !130)
!197 = !DILocation(line: 34, column: 1, scope: !130)
!198 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !199, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !201)
!199 = !DISubroutineType(types: !200)
!200 = !{null, !7}
!201 = !{!202}
!202 = !DILocalVariable(name: "flags", arg: 1, scope: !198, file: !8, line: 49, type: !7)
!203 = !DILocation(line: 49, column: 36, scope: !198)
!204 = !DILocation(line: 51, column: 6, scope: !205)
!205 = distinct !DILexicalBlock(scope: !198, file: !8, line: 51, column: 6)
!206 = !DILocation(line: 51, column: 12, scope: !205)
!207 = !DILocation(line: 51, column: 6, scope: !198)
!208 = !DILocation(line: 52, column: 3, scope: !205)
!209 = !{i64 19343}
!210 = !DILocation(line: 53, column: 1, scope: !198)
!211 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !212, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!212 = !DISubroutineType(types: !213)
!213 = !{!7, !7, !5, !5}
