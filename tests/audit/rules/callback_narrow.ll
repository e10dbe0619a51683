; ModuleID = 'callback_narrow.c'
source_filename = "callback_narrow.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.ranges_input = type { i64, i64, [0 x i64] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @callback_narrow(i64 noundef %space, ptr noundef %fill, ptr noundef %data) #0 !dbg !15 {
entry:
  %space.addr = alloca i64, align 8
  %fill.addr = alloca ptr, align 8
  %data.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %count = alloca i32, align 4
  store i64 %space, ptr %space.addr, align 8
    #dbg_declare(ptr %space.addr, !33, !DIExpression(), !41)
  store ptr %fill, ptr %fill.addr, align 8
    #dbg_declare(ptr %fill.addr, !34, !DIExpression(), !42)
  store ptr %data, ptr %data.addr, align 8
    #dbg_declare(ptr %data.addr, !35, !DIExpression(), !43)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !44
    #dbg_declare(ptr %flags, !36, !DIExpression(), !45)
  %call = call i64 @irq_save() #6, !dbg !46
  store i64 %call, ptr %flags, align 8, !dbg !45
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !44
    #dbg_declare(ptr %status, !37, !DIExpression(), !47)
  store i64 -1, ptr %status, align 8, !dbg !47
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !48
    #dbg_declare(ptr %input, !38, !DIExpression(), !49)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !50
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !51
  store ptr %call1, ptr %input, align 8, !dbg !49
  call void @llvm.lifetime.start.p0(i64 4, ptr %count) #5, !dbg !52
    #dbg_declare(ptr %count, !39, !DIExpression(), !53)
  %1 = load i64, ptr %space.addr, align 8, !dbg !54
  %2 = load ptr, ptr %input, align 8, !dbg !55
  %space2 = getelementptr inbounds %struct.ranges_input, ptr %2, i32 0, i32 0, !dbg !56
  store i64 %1, ptr %space2, align 8, !dbg !57
  %3 = load ptr, ptr %input, align 8, !dbg !58
  %flags3 = getelementptr inbounds %struct.ranges_input, ptr %3, i32 0, i32 1, !dbg !59
  store i64 0, ptr %flags3, align 8, !dbg !60
  %4 = load ptr, ptr %input, align 8, !dbg !61
  %5 = load ptr, ptr %fill.addr, align 8, !dbg !62
  %6 = load ptr, ptr %data.addr, align 8, !dbg !63
  %call4 = call signext i8 @hyperv_flush_guest_mapping_range(ptr noundef %4, ptr noundef %5, ptr noundef %6) #6, !dbg !64
  %conv = sext i8 %call4 to i32, !dbg !64
  store i32 %conv, ptr %count, align 4, !dbg !65
  %7 = load i32, ptr %count, align 4, !dbg !66
  %cmp = icmp sge i32 %7, 0, !dbg !68
  br i1 %cmp, label %if.then, label %if.end, !dbg !69

if.then:                                          ; preds = %entry
  %8 = load i32, ptr %count, align 4, !dbg !70
  %conv6 = trunc i32 %8 to i16, !dbg !70
  %9 = load ptr, ptr %input, align 8, !dbg !71
  %call7 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 176, i16 noundef zeroext %conv6, i16 noundef zeroext 0, ptr noundef %9, ptr noundef null) #6, !dbg !72
  store i64 %call7, ptr %status, align 8, !dbg !73
  br label %if.end, !dbg !74

if.end:                                           ; preds = %if.then, %entry
  %10 = load i64, ptr %flags, align 8, !dbg !75
  call void @irq_restore(i64 noundef %10) #6, !dbg !76
  %11 = load i64, ptr %status, align 8, !dbg !77
  call void @llvm.lifetime.end.p0(i64 4, ptr %count) #5, !dbg !78
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !78
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !78
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !78
  ret i64 %11, !dbg !79
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !80 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !85
    #dbg_declare(ptr %flags, !84, !DIExpression(), !86)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !87, !srcloc !88
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !89, !srcloc !90
  %0 = load i64, ptr %flags, align 8, !dbg !91
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !92
  ret i64 %0, !dbg !93
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !94 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !98, !DIExpression(), !100)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !101
    #dbg_declare(ptr %offset, !99, !DIExpression(), !102)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !103, !srcloc !104
  store i64 %0, ptr %offset, align 8, !dbg !103
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !105
  %2 = ptrtoint ptr %1 to i64, !dbg !106
  %3 = load i64, ptr %offset, align 8, !dbg !107
  %add = add i64 %2, %3, !dbg !108
  %4 = inttoptr i64 %add to ptr, !dbg !109
  %5 = load ptr, ptr %4, align 8, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !111
  ret ptr %5, !dbg !112
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal signext i8 @hyperv_flush_guest_mapping_range(ptr noundef %input, ptr noundef %fill, ptr noundef %data) #0 !dbg !113 {
entry:
  %input.addr = alloca ptr, align 8
  %fill.addr = alloca ptr, align 8
  %data.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !117, !DIExpression(), !120)
  store ptr %fill, ptr %fill.addr, align 8
    #dbg_declare(ptr %fill.addr, !118, !DIExpression(), !121)
  store ptr %data, ptr %data.addr, align 8
    #dbg_declare(ptr %data.addr, !119, !DIExpression(), !122)
  %0 = load ptr, ptr %fill.addr, align 8, !dbg !123
  %1 = load ptr, ptr %input.addr, align 8, !dbg !124
  %2 = load ptr, ptr %data.addr, align 8, !dbg !125
  %call = call signext i8 %0(ptr noundef %1, ptr noundef %2) #6, !dbg !123
  ret i8 %call, !dbg !126
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !127 {
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
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !195 {
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
declare !dbg !208 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "callback_narrow.c", directory: ".", checksumkind: CSK_MD5, checksum: "69da31b39861dd98707ebae4e4076ca4")
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
!15 = distinct !DISubprogram(name: "callback_narrow", scope: !3, file: !3, line: 22, type: !16, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !32)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7, !18, !6}
!18 = !DIDerivedType(tag: DW_TAG_typedef, name: "fill_t", file: !3, line: 14, baseType: !19)
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!20 = !DISubroutineType(types: !21)
!21 = !{!22, !23, !6}
!22 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ranges_input", file: !3, line: 8, size: 128, elements: !25)
!25 = !{!26, !27, !28}
!26 = !DIDerivedType(tag: DW_TAG_member, name: "space", scope: !24, file: !3, line: 9, baseType: !7, size: 64)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !24, file: !3, line: 10, baseType: !7, size: 64, offset: 64)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "ranges", scope: !24, file: !3, line: 11, baseType: !29, offset: 128)
!29 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, elements: !30)
!30 = !{!31}
!31 = !DISubrange(count: -1)
!32 = !{!33, !34, !35, !36, !37, !38, !39}
!33 = !DILocalVariable(name: "space", arg: 1, scope: !15, file: !3, line: 22, type: !7)
!34 = !DILocalVariable(name: "fill", arg: 2, scope: !15, file: !3, line: 22, type: !18)
!35 = !DILocalVariable(name: "data", arg: 3, scope: !15, file: !3, line: 22, type: !6)
!36 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 24, type: !7)
!37 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 24, type: !7)
!38 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 25, type: !23)
!39 = !DILocalVariable(name: "count", scope: !15, file: !3, line: 26, type: !40)
!40 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!41 = !DILocation(line: 22, column: 25, scope: !15)
!42 = !DILocation(line: 22, column: 39, scope: !15)
!43 = !DILocation(line: 22, column: 51, scope: !15)
!44 = !DILocation(line: 24, column: 2, scope: !15)
!45 = !DILocation(line: 24, column: 6, scope: !15)
!46 = !DILocation(line: 24, column: 14, scope: !15)
!47 = !DILocation(line: 24, column: 26, scope: !15)
!48 = !DILocation(line: 25, column: 2, scope: !15)
!49 = !DILocation(line: 25, column: 23, scope: !15)
!50 = !DILocation(line: 25, column: 49, scope: !15)
!51 = !DILocation(line: 25, column: 31, scope: !15)
!52 = !DILocation(line: 26, column: 2, scope: !15)
!53 = !DILocation(line: 26, column: 6, scope: !15)
!54 = !DILocation(line: 28, column: 17, scope: !15)
!55 = !DILocation(line: 28, column: 2, scope: !15)
!56 = !DILocation(line: 28, column: 9, scope: !15)
!57 = !DILocation(line: 28, column: 15, scope: !15)
!58 = !DILocation(line: 29, column: 2, scope: !15)
!59 = !DILocation(line: 29, column: 9, scope: !15)
!60 = !DILocation(line: 29, column: 15, scope: !15)
!61 = !DILocation(line: 30, column: 43, scope: !15)
!62 = !DILocation(line: 30, column: 50, scope: !15)
!63 = !DILocation(line: 30, column: 56, scope: !15)
!64 = !DILocation(line: 30, column: 10, scope: !15)
!65 = !DILocation(line: 30, column: 8, scope: !15)
!66 = !DILocation(line: 31, column: 6, scope: !67)
!67 = distinct !DILexicalBlock(scope: !15, file: !3, line: 31, column: 6)
!68 = !DILocation(line: 31, column: 12, scope: !67)
!69 = !DILocation(line: 31, column: 6, scope: !15)
!70 = !DILocation(line: 32, column: 38, scope: !67)
!71 = !DILocation(line: 32, column: 48, scope: !67)
!72 = !DILocation(line: 32, column: 12, scope: !67)
!73 = !DILocation(line: 32, column: 10, scope: !67)
!74 = !DILocation(line: 32, column: 3, scope: !67)
!75 = !DILocation(line: 33, column: 14, scope: !15)
!76 = !DILocation(line: 33, column: 2, scope: !15)
!77 = !DILocation(line: 34, column: 9, scope: !15)
!78 = !DILocation(line: 35, column: 1, scope: !15)
!79 = !DILocation(line: 34, column: 2, scope: !15)
!80 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !81, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !83)
!81 = !DISubroutineType(types: !82)
!82 = !{!7}
!83 = !{!84}
!84 = !DILocalVariable(name: "flags", scope: !80, file: !8, line: 42, type: !7)
!85 = !DILocation(line: 42, column: 2, scope: !80)
!86 = !DILocation(line: 42, column: 6, scope: !80)
!87 = !DILocation(line: 44, column: 2, scope: !80)
!88 = !{i64 19339, i64 19348}
!89 = !DILocation(line: 45, column: 2, scope: !80)
!90 = !{i64 19410}
!91 = !DILocation(line: 46, column: 9, scope: !80)
!92 = !DILocation(line: 47, column: 1, scope: !80)
!93 = !DILocation(line: 46, column: 2, scope: !80)
!94 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !95, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !97)
!95 = !DISubroutineType(types: !96)
!96 = !{!6, !5}
!97 = !{!98, !99}
!98 = !DILocalVariable(name: "variable", arg: 1, scope: !94, file: !8, line: 56, type: !5)
!99 = !DILocalVariable(name: "offset", scope: !94, file: !8, line: 58, type: !7)
!100 = !DILocation(line: 56, column: 46, scope: !94)
!101 = !DILocation(line: 58, column: 2, scope: !94)
!102 = !DILocation(line: 58, column: 6, scope: !94)
!103 = !DILocation(line: 60, column: 2, scope: !94)
!104 = !{i64 19711}
!105 = !DILocation(line: 61, column: 25, scope: !94)
!106 = !DILocation(line: 61, column: 20, scope: !94)
!107 = !DILocation(line: 61, column: 36, scope: !94)
!108 = !DILocation(line: 61, column: 34, scope: !94)
!109 = !DILocation(line: 61, column: 10, scope: !94)
!110 = !DILocation(line: 61, column: 9, scope: !94)
!111 = !DILocation(line: 62, column: 1, scope: !94)
!112 = !DILocation(line: 61, column: 2, scope: !94)
!113 = distinct !DISubprogram(name: "hyperv_flush_guest_mapping_range", scope: !3, file: !3, line: 17, type: !114, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !116)
!114 = !DISubroutineType(types: !115)
!115 = !{!22, !23, !18, !6}
!116 = !{!117, !118, !119}
!117 = !DILocalVariable(name: "input", arg: 1, scope: !113, file: !3, line: 17, type: !23)
!118 = !DILocalVariable(name: "fill", arg: 2, scope: !113, file: !3, line: 17, type: !18)
!119 = !DILocalVariable(name: "data", arg: 3, scope: !113, file: !3, line: 17, type: !6)
!120 = !DILocation(line: 17, column: 74, scope: !113)
!121 = !DILocation(line: 17, column: 88, scope: !113)
!122 = !DILocation(line: 17, column: 100, scope: !113)
!123 = !DILocation(line: 19, column: 9, scope: !113)
!124 = !DILocation(line: 19, column: 14, scope: !113)
!125 = !DILocation(line: 19, column: 21, scope: !113)
!126 = !DILocation(line: 19, column: 2, scope: !113)
!127 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !128, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !132)
!128 = !DISubroutineType(types: !129)
!129 = !{!7, !130, !130, !130, !6, !6}
!130 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !131)
!131 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!132 = !{!133, !134, !135, !136, !137, !138, !139, !140}
!133 = !DILocalVariable(name: "code", arg: 1, scope: !127, file: !8, line: 19, type: !130)
!134 = !DILocalVariable(name: "count", arg: 2, scope: !127, file: !8, line: 19, type: !130)
!135 = !DILocalVariable(name: "varhead", arg: 3, scope: !127, file: !8, line: 19, type: !130)
!136 = !DILocalVariable(name: "input", arg: 4, scope: !127, file: !8, line: 19, type: !6)
!137 = !DILocalVariable(name: "output", arg: 5, scope: !127, file: !8, line: 19, type: !6)
!138 = !DILocalVariable(name: "control", scope: !127, file: !8, line: 21, type: !7)
!139 = !DILocalVariable(name: "status", scope: !127, file: !8, line: 22, type: !7)
!140 = !DILocalVariable(name: "done", scope: !127, file: !8, line: 23, type: !130)
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
!163 = distinct !DILexicalBlock(scope: !127, file: !8, line: 25, column: 5)
!164 = !DILocation(line: 26, column: 37, scope: !163)
!165 = !DILocation(line: 26, column: 44, scope: !163)
!166 = !DILocation(line: 26, column: 12, scope: !163)
!167 = !DILocation(line: 26, column: 10, scope: !163)
!168 = !DILocation(line: 27, column: 8, scope: !169)
!169 = distinct !DILexicalBlock(scope: !163, file: !8, line: 27, column: 7)
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
!195 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !196, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !198)
!196 = !DISubroutineType(types: !197)
!197 = !{null, !7}
!198 = !{!199}
!199 = !DILocalVariable(name: "flags", arg: 1, scope: !195, file: !8, line: 49, type: !7)
!200 = !DILocation(line: 49, column: 36, scope: !195)
!201 = !DILocation(line: 51, column: 6, scope: !202)
!202 = distinct !DILexicalBlock(scope: !195, file: !8, line: 51, column: 6)
!203 = !DILocation(line: 51, column: 12, scope: !202)
!204 = !DILocation(line: 51, column: 6, scope: !195)
!205 = !DILocation(line: 52, column: 3, scope: !202)
!206 = !{i64 19530}
!207 = !DILocation(line: 53, column: 1, scope: !195)
!208 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !209, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!209 = !DISubroutineType(types: !210)
!210 = !{!7, !7, !6, !6}
