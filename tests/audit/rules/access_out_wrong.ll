; ModuleID = 'access_out_wrong.c'
source_filename = "access_out_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @access_out_wrong(ptr noundef %user, i64 noundef %size) #0 !dbg !17 {
entry:
  %user.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store ptr %user, ptr %user.addr, align 8
    #dbg_declare(ptr %user.addr, !21, !DIExpression(), !45)
  store i64 %size, ptr %size.addr, align 8
    #dbg_declare(ptr %size.addr, !22, !DIExpression(), !46)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !47
    #dbg_declare(ptr %flags, !23, !DIExpression(), !48)
  %call = call i64 @irq_save() #6, !dbg !49
  store i64 %call, ptr %flags, align 8, !dbg !48
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !47
    #dbg_declare(ptr %status, !24, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !51
    #dbg_declare(ptr %input, !25, !DIExpression(), !52)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !53
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !54
  store ptr %call1, ptr %input, align 8, !dbg !52
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !55
    #dbg_declare(ptr %output, !44, !DIExpression(), !56)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !57
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !58
  store ptr %call2, ptr %output, align 8, !dbg !56
  %2 = load ptr, ptr %input, align 8, !dbg !59
  %3 = load ptr, ptr %output, align 8, !dbg !60
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext 1, i16 noundef zeroext 0, ptr noundef %2, ptr noundef %3) #6, !dbg !61
  store i64 %call3, ptr %status, align 8, !dbg !62
  %4 = load i64, ptr %status, align 8, !dbg !63
  %call4 = call i32 @succeeded(i64 noundef %4) #6, !dbg !65
  %tobool = icmp ne i32 %call4, 0, !dbg !65
  br i1 %tobool, label %land.lhs.true, label %if.end, !dbg !66

land.lhs.true:                                    ; preds = %entry
  %5 = load i64, ptr %size.addr, align 8, !dbg !67
  %cmp = icmp ule i64 %5, 8192, !dbg !68
  br i1 %cmp, label %land.lhs.true5, label %if.end, !dbg !69

land.lhs.true5:                                   ; preds = %land.lhs.true
  %6 = load ptr, ptr %user.addr, align 8, !dbg !70
  %7 = load ptr, ptr %output, align 8, !dbg !71
  %8 = load i64, ptr %size.addr, align 8, !dbg !72
  %call6 = call i64 @_copy_to_user(ptr noundef %6, ptr noundef %7, i64 noundef %8) #6, !dbg !73
  %tobool7 = icmp ne i64 %call6, 0, !dbg !73
  br i1 %tobool7, label %if.then, label %if.end, !dbg !74

if.then:                                          ; preds = %land.lhs.true5
  store i64 1, ptr %status, align 8, !dbg !75
  br label %if.end, !dbg !76

if.end:                                           ; preds = %if.then, %land.lhs.true5, %land.lhs.true, %entry
  %9 = load i64, ptr %flags, align 8, !dbg !77
  call void @irq_restore(i64 noundef %9) #6, !dbg !78
  %10 = load i64, ptr %status, align 8, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !80
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !80
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !80
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !80
  ret i64 %10, !dbg !81
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !82 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !87
    #dbg_declare(ptr %flags, !86, !DIExpression(), !88)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !89, !srcloc !90
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !91, !srcloc !92
  %0 = load i64, ptr %flags, align 8, !dbg !93
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !94
  ret i64 %0, !dbg !95
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !96 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !100, !DIExpression(), !102)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !103
    #dbg_declare(ptr %offset, !101, !DIExpression(), !104)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !105, !srcloc !106
  store i64 %0, ptr %offset, align 8, !dbg !105
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !107
  %2 = ptrtoint ptr %1 to i64, !dbg !108
  %3 = load i64, ptr %offset, align 8, !dbg !109
  %add = add i64 %2, %3, !dbg !110
  %4 = inttoptr i64 %add to ptr, !dbg !111
  %5 = load ptr, ptr %4, align 8, !dbg !112
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !113
  ret ptr %5, !dbg !114
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !115 {
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
    #dbg_declare(ptr %code.addr, !121, !DIExpression(), !129)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !122, !DIExpression(), !130)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !123, !DIExpression(), !131)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !124, !DIExpression(), !132)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !125, !DIExpression(), !133)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !134
    #dbg_declare(ptr %control, !126, !DIExpression(), !135)
  %0 = load i16, ptr %code.addr, align 2, !dbg !136
  %conv = zext i16 %0 to i64, !dbg !136
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !137
  %conv1 = zext i16 %1 to i64, !dbg !138
  %shl = shl i64 %conv1, 17, !dbg !139
  %or = or i64 %conv, %shl, !dbg !140
  %2 = load i16, ptr %count.addr, align 2, !dbg !141
  %conv2 = zext i16 %2 to i64, !dbg !142
  %shl3 = shl i64 %conv2, 32, !dbg !143
  %or4 = or i64 %or, %shl3, !dbg !144
  store i64 %or4, ptr %control, align 8, !dbg !135
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !145
    #dbg_declare(ptr %status, !127, !DIExpression(), !146)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !147
    #dbg_declare(ptr %done, !128, !DIExpression(), !148)
  br label %do.body, !dbg !149

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !150
  %4 = load ptr, ptr %input.addr, align 8, !dbg !152
  %5 = load ptr, ptr %output.addr, align 8, !dbg !153
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !154
  store i64 %call, ptr %status, align 8, !dbg !155
  %6 = load i64, ptr %status, align 8, !dbg !156
  %and = and i64 %6, 65535, !dbg !158
  %cmp = icmp ne i64 %and, 0, !dbg !159
  br i1 %cmp, label %if.then, label %if.end, !dbg !160

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !161
  store i64 %7, ptr %retval, align 8, !dbg !162
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !162

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !163
  %shr = lshr i64 %8, 32, !dbg !164
  %and6 = and i64 %shr, 4095, !dbg !165
  %conv7 = trunc i64 %and6 to i16, !dbg !166
  store i16 %conv7, ptr %done, align 2, !dbg !167
  %9 = load i64, ptr %control, align 8, !dbg !168
  %and8 = and i64 %9, -1152640029630136321, !dbg !168
  store i64 %and8, ptr %control, align 8, !dbg !168
  %10 = load i16, ptr %done, align 2, !dbg !169
  %conv9 = zext i16 %10 to i64, !dbg !170
  %shl10 = shl i64 %conv9, 48, !dbg !171
  %11 = load i64, ptr %control, align 8, !dbg !172
  %or11 = or i64 %11, %shl10, !dbg !172
  store i64 %or11, ptr %control, align 8, !dbg !172
  br label %do.cond, !dbg !173

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !174
  %conv12 = zext i16 %12 to i32, !dbg !174
  %13 = load i16, ptr %count.addr, align 2, !dbg !175
  %conv13 = zext i16 %13 to i32, !dbg !175
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !176
  br i1 %cmp14, label %do.body, label %do.end, !dbg !173, !llvm.loop !177

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !180
  store i64 %14, ptr %retval, align 8, !dbg !181
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !181

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !182
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !182
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !182
  %15 = load i64, ptr %retval, align 8, !dbg !182
  ret i64 %15, !dbg !182
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !183 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !188, !DIExpression(), !189)
  %0 = load i64, ptr %status.addr, align 8, !dbg !190
  %and = and i64 %0, 65535, !dbg !191
  %cmp = icmp eq i64 %and, 0, !dbg !192
  %conv = zext i1 %cmp to i32, !dbg !192
  ret i32 %conv, !dbg !193
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !194 dso_local i64 @_copy_to_user(ptr noundef, ptr noundef, i64 noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !200 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !204, !DIExpression(), !205)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !206
  %and = and i64 %0, 512, !dbg !208
  %tobool = icmp ne i64 %and, 0, !dbg !208
  br i1 %tobool, label %if.then, label %if.end, !dbg !209

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !210, !srcloc !211
  br label %if.end, !dbg !210

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !212
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !213 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "access_out_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "bbbe9ed46cc56225d8a8ff6331eb2183")
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
!17 = distinct !DISubprogram(name: "access_out_wrong", scope: !3, file: !3, line: 9, type: !18, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !6, !7}
!20 = !{!21, !22, !23, !24, !25, !44}
!21 = !DILocalVariable(name: "user", arg: 1, scope: !17, file: !3, line: 9, type: !6)
!22 = !DILocalVariable(name: "size", arg: 2, scope: !17, file: !3, line: 9, type: !7)
!23 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 11, type: !7)
!24 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 11, type: !7)
!25 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 12, type: !26)
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
!44 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 13, type: !6)
!45 = !DILocation(line: 9, column: 28, scope: !17)
!46 = !DILocation(line: 9, column: 38, scope: !17)
!47 = !DILocation(line: 11, column: 2, scope: !17)
!48 = !DILocation(line: 11, column: 6, scope: !17)
!49 = !DILocation(line: 11, column: 14, scope: !17)
!50 = !DILocation(line: 11, column: 26, scope: !17)
!51 = !DILocation(line: 12, column: 2, scope: !17)
!52 = !DILocation(line: 12, column: 26, scope: !17)
!53 = !DILocation(line: 12, column: 52, scope: !17)
!54 = !DILocation(line: 12, column: 34, scope: !17)
!55 = !DILocation(line: 13, column: 2, scope: !17)
!56 = !DILocation(line: 13, column: 8, scope: !17)
!57 = !DILocation(line: 13, column: 35, scope: !17)
!58 = !DILocation(line: 13, column: 17, scope: !17)
!59 = !DILocation(line: 14, column: 43, scope: !17)
!60 = !DILocation(line: 14, column: 50, scope: !17)
!61 = !DILocation(line: 14, column: 11, scope: !17)
!62 = !DILocation(line: 14, column: 9, scope: !17)
!63 = !DILocation(line: 15, column: 16, scope: !64)
!64 = distinct !DILexicalBlock(scope: !17, file: !3, line: 15, column: 6)
!65 = !DILocation(line: 15, column: 6, scope: !64)
!66 = !DILocation(line: 15, column: 24, scope: !64)
!67 = !DILocation(line: 15, column: 27, scope: !64)
!68 = !DILocation(line: 15, column: 32, scope: !64)
!69 = !DILocation(line: 15, column: 50, scope: !64)
!70 = !DILocation(line: 15, column: 67, scope: !64)
!71 = !DILocation(line: 15, column: 73, scope: !64)
!72 = !DILocation(line: 15, column: 81, scope: !64)
!73 = !DILocation(line: 15, column: 53, scope: !64)
!74 = !DILocation(line: 15, column: 6, scope: !17)
!75 = !DILocation(line: 16, column: 10, scope: !64)
!76 = !DILocation(line: 16, column: 3, scope: !64)
!77 = !DILocation(line: 17, column: 14, scope: !17)
!78 = !DILocation(line: 17, column: 2, scope: !17)
!79 = !DILocation(line: 18, column: 9, scope: !17)
!80 = !DILocation(line: 19, column: 1, scope: !17)
!81 = !DILocation(line: 18, column: 2, scope: !17)
!82 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !83, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !85)
!83 = !DISubroutineType(types: !84)
!84 = !{!7}
!85 = !{!86}
!86 = !DILocalVariable(name: "flags", scope: !82, file: !8, line: 42, type: !7)
!87 = !DILocation(line: 42, column: 2, scope: !82)
!88 = !DILocation(line: 42, column: 6, scope: !82)
!89 = !DILocation(line: 44, column: 2, scope: !82)
!90 = !{i64 19056, i64 19065}
!91 = !DILocation(line: 45, column: 2, scope: !82)
!92 = !{i64 19127}
!93 = !DILocation(line: 46, column: 9, scope: !82)
!94 = !DILocation(line: 47, column: 1, scope: !82)
!95 = !DILocation(line: 46, column: 2, scope: !82)
!96 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !97, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !99)
!97 = !DISubroutineType(types: !98)
!98 = !{!6, !5}
!99 = !{!100, !101}
!100 = !DILocalVariable(name: "variable", arg: 1, scope: !96, file: !8, line: 56, type: !5)
!101 = !DILocalVariable(name: "offset", scope: !96, file: !8, line: 58, type: !7)
!102 = !DILocation(line: 56, column: 46, scope: !96)
!103 = !DILocation(line: 58, column: 2, scope: !96)
!104 = !DILocation(line: 58, column: 6, scope: !96)
!105 = !DILocation(line: 60, column: 2, scope: !96)
!106 = !{i64 19428}
!107 = !DILocation(line: 61, column: 25, scope: !96)
!108 = !DILocation(line: 61, column: 20, scope: !96)
!109 = !DILocation(line: 61, column: 36, scope: !96)
!110 = !DILocation(line: 61, column: 34, scope: !96)
!111 = !DILocation(line: 61, column: 10, scope: !96)
!112 = !DILocation(line: 61, column: 9, scope: !96)
!113 = !DILocation(line: 62, column: 1, scope: !96)
!114 = !DILocation(line: 61, column: 2, scope: !96)
!115 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !116, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !120)
!116 = !DISubroutineType(types: !117)
!117 = !{!7, !118, !118, !118, !6, !6}
!118 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !119)
!119 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!120 = !{!121, !122, !123, !124, !125, !126, !127, !128}
!121 = !DILocalVariable(name: "code", arg: 1, scope: !115, file: !8, line: 19, type: !118)
!122 = !DILocalVariable(name: "count", arg: 2, scope: !115, file: !8, line: 19, type: !118)
!123 = !DILocalVariable(name: "varhead", arg: 3, scope: !115, file: !8, line: 19, type: !118)
!124 = !DILocalVariable(name: "input", arg: 4, scope: !115, file: !8, line: 19, type: !6)
!125 = !DILocalVariable(name: "output", arg: 5, scope: !115, file: !8, line: 19, type: !6)
!126 = !DILocalVariable(name: "control", scope: !115, file: !8, line: 21, type: !7)
!127 = !DILocalVariable(name: "status", scope: !115, file: !8, line: 22, type: !7)
!128 = !DILocalVariable(name: "done", scope: !115, file: !8, line: 23, type: !118)
!129 = !DILocation(line: 19, column: 25, scope: !115)
!130 = !DILocation(line: 19, column: 35, scope: !115)
!131 = !DILocation(line: 19, column: 46, scope: !115)
!132 = !DILocation(line: 19, column: 61, scope: !115)
!133 = !DILocation(line: 19, column: 74, scope: !115)
!134 = !DILocation(line: 21, column: 2, scope: !115)
!135 = !DILocation(line: 21, column: 6, scope: !115)
!136 = !DILocation(line: 21, column: 16, scope: !115)
!137 = !DILocation(line: 21, column: 29, scope: !115)
!138 = !DILocation(line: 21, column: 24, scope: !115)
!139 = !DILocation(line: 21, column: 37, scope: !115)
!140 = !DILocation(line: 21, column: 21, scope: !115)
!141 = !DILocation(line: 21, column: 52, scope: !115)
!142 = !DILocation(line: 21, column: 47, scope: !115)
!143 = !DILocation(line: 21, column: 58, scope: !115)
!144 = !DILocation(line: 21, column: 44, scope: !115)
!145 = !DILocation(line: 22, column: 2, scope: !115)
!146 = !DILocation(line: 22, column: 6, scope: !115)
!147 = !DILocation(line: 23, column: 2, scope: !115)
!148 = !DILocation(line: 23, column: 6, scope: !115)
!149 = !DILocation(line: 25, column: 2, scope: !115)
!150 = !DILocation(line: 26, column: 28, scope: !151)
!151 = distinct !DILexicalBlock(scope: !115, file: !8, line: 25, column: 5)
!152 = !DILocation(line: 26, column: 37, scope: !151)
!153 = !DILocation(line: 26, column: 44, scope: !151)
!154 = !DILocation(line: 26, column: 12, scope: !151)
!155 = !DILocation(line: 26, column: 10, scope: !151)
!156 = !DILocation(line: 27, column: 8, scope: !157)
!157 = distinct !DILexicalBlock(scope: !151, file: !8, line: 27, column: 7)
!158 = !DILocation(line: 27, column: 15, scope: !157)
!159 = !DILocation(line: 27, column: 25, scope: !157)
!160 = !DILocation(line: 27, column: 7, scope: !151)
!161 = !DILocation(line: 28, column: 11, scope: !157)
!162 = !DILocation(line: 28, column: 4, scope: !157)
!163 = !DILocation(line: 29, column: 11, scope: !151)
!164 = !DILocation(line: 29, column: 18, scope: !151)
!165 = !DILocation(line: 29, column: 25, scope: !151)
!166 = !DILocation(line: 29, column: 10, scope: !151)
!167 = !DILocation(line: 29, column: 8, scope: !151)
!168 = !DILocation(line: 30, column: 11, scope: !151)
!169 = !DILocation(line: 31, column: 19, scope: !151)
!170 = !DILocation(line: 31, column: 14, scope: !151)
!171 = !DILocation(line: 31, column: 24, scope: !151)
!172 = !DILocation(line: 31, column: 11, scope: !151)
!173 = !DILocation(line: 32, column: 2, scope: !151)
!174 = !DILocation(line: 32, column: 11, scope: !115)
!175 = !DILocation(line: 32, column: 18, scope: !115)
!176 = !DILocation(line: 32, column: 16, scope: !115)
!177 = distinct !{!177, !149, !178, !179}
!178 = !DILocation(line: 32, column: 23, scope: !115)
!179 = !{!"llvm.loop.mustprogress"}
!180 = !DILocation(line: 33, column: 9, scope: !115)
!181 = !DILocation(line: 33, column: 2, scope: !115)
!182 = !DILocation(line: 34, column: 1, scope: !115)
!183 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !184, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !187)
!184 = !DISubroutineType(types: !185)
!185 = !{!186, !7}
!186 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!187 = !{!188}
!188 = !DILocalVariable(name: "status", arg: 1, scope: !183, file: !8, line: 72, type: !7)
!189 = !DILocation(line: 72, column: 33, scope: !183)
!190 = !DILocation(line: 74, column: 10, scope: !183)
!191 = !DILocation(line: 74, column: 17, scope: !183)
!192 = !DILocation(line: 74, column: 27, scope: !183)
!193 = !DILocation(line: 74, column: 2, scope: !183)
!194 = !DISubprogram(name: "_copy_to_user", scope: !3, file: !3, line: 7, type: !195, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!195 = !DISubroutineType(types: !196)
!196 = !{!197, !6, !198, !197}
!197 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!198 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !199, size: 64)
!199 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!200 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !201, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !203)
!201 = !DISubroutineType(types: !202)
!202 = !{null, !7}
!203 = !{!204}
!204 = !DILocalVariable(name: "flags", arg: 1, scope: !200, file: !8, line: 49, type: !7)
!205 = !DILocation(line: 49, column: 36, scope: !200)
!206 = !DILocation(line: 51, column: 6, scope: !207)
!207 = distinct !DILexicalBlock(scope: !200, file: !8, line: 51, column: 6)
!208 = !DILocation(line: 51, column: 12, scope: !207)
!209 = !DILocation(line: 51, column: 6, scope: !200)
!210 = !DILocation(line: 52, column: 3, scope: !207)
!211 = !{i64 19247}
!212 = !DILocation(line: 53, column: 1, scope: !200)
!213 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !214, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!214 = !DISubroutineType(types: !215)
!215 = !{!7, !7, !6, !6}
