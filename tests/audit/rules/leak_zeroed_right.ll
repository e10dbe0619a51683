; ModuleID = 'leak_zeroed_right.c'
source_filename = "leak_zeroed_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @leak_zeroed_right(ptr noundef %user) #0 !dbg !16 {
entry:
  %retval = alloca i64, align 8
  %user.addr = alloca ptr, align 8
  %status = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %user, ptr %user.addr, align 8
    #dbg_declare(ptr %user.addr, !20, !DIExpression(), !48)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !49
    #dbg_declare(ptr %status, !21, !DIExpression(), !50)
  store i64 1, ptr %status, align 8, !dbg !50
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !49
    #dbg_declare(ptr %flags, !22, !DIExpression(), !51)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !52
    #dbg_declare(ptr %input, !23, !DIExpression(), !53)
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !54
    #dbg_declare(ptr %output, !42, !DIExpression(), !55)
  %call = call i64 @get_zeroed_page(i32 noundef 3264) #6, !dbg !56
  %0 = inttoptr i64 %call to ptr, !dbg !57
  store ptr %0, ptr %output, align 8, !dbg !55
  %1 = load ptr, ptr %output, align 8, !dbg !58
  %tobool = icmp ne ptr %1, null, !dbg !58
  br i1 %tobool, label %if.end, label %if.then, !dbg !60

if.then:                                          ; preds = %entry
  %2 = load i64, ptr %status, align 8, !dbg !61
  store i64 %2, ptr %retval, align 8, !dbg !62
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !62

if.end:                                           ; preds = %entry
  %call1 = call i64 @irq_save() #6, !dbg !63
  store i64 %call1, ptr %flags, align 8, !dbg !64
  %3 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !65
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %3) #6, !dbg !66
  store ptr %call2, ptr %input, align 8, !dbg !67
  %4 = load ptr, ptr %input, align 8, !dbg !68
  %5 = load ptr, ptr %output, align 8, !dbg !69
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext 2, i16 noundef zeroext 0, ptr noundef %4, ptr noundef %5) #6, !dbg !70
  store i64 %call3, ptr %status, align 8, !dbg !71
  %6 = load i64, ptr %flags, align 8, !dbg !72
  call void @irq_restore(i64 noundef %6) #6, !dbg !73
  %7 = load i64, ptr %status, align 8, !dbg !74
  %call4 = call i32 @succeeded(i64 noundef %7) #6, !dbg !76
  %tobool5 = icmp ne i32 %call4, 0, !dbg !76
  br i1 %tobool5, label %land.lhs.true, label %if.end9, !dbg !77

land.lhs.true:                                    ; preds = %if.end
  %8 = load ptr, ptr %user.addr, align 8, !dbg !78
  %9 = load ptr, ptr %output, align 8, !dbg !79
  %call6 = call i64 @_copy_to_user(ptr noundef %8, ptr noundef %9, i64 noundef 4096) #6, !dbg !80
  %tobool7 = icmp ne i64 %call6, 0, !dbg !80
  br i1 %tobool7, label %if.then8, label %if.end9, !dbg !81

if.then8:                                         ; preds = %land.lhs.true
  store i64 1, ptr %status, align 8, !dbg !82
  br label %if.end9, !dbg !83

if.end9:                                          ; preds = %if.then8, %land.lhs.true, %if.end
  %10 = load ptr, ptr %output, align 8, !dbg !84
  %11 = ptrtoint ptr %10 to i64, !dbg !85
  call void @free_pages(i64 noundef %11, i32 noundef 0) #6, !dbg !86
  %12 = load i64, ptr %status, align 8, !dbg !87
  store i64 %12, ptr %retval, align 8, !dbg !88
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !88

cleanup:                                          ; preds = %if.end9, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !89
  %13 = load i64, ptr %retval, align 8, !dbg !89
  ret i64 %13, !dbg !89
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !90 dso_local i64 @get_zeroed_page(i32 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !93 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !98
    #dbg_declare(ptr %flags, !97, !DIExpression(), !99)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !100, !srcloc !101
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !102, !srcloc !103
  %0 = load i64, ptr %flags, align 8, !dbg !104
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !105
  ret i64 %0, !dbg !106
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !107 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !111, !DIExpression(), !113)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !114
    #dbg_declare(ptr %offset, !112, !DIExpression(), !115)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !116, !srcloc !117
  store i64 %0, ptr %offset, align 8, !dbg !116
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !118
  %2 = ptrtoint ptr %1 to i64, !dbg !119
  %3 = load i64, ptr %offset, align 8, !dbg !120
  %add = add i64 %2, %3, !dbg !121
  %4 = inttoptr i64 %add to ptr, !dbg !122
  %5 = load ptr, ptr %4, align 8, !dbg !123
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !124
  ret ptr %5, !dbg !125
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !126 {
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
    #dbg_declare(ptr %code.addr, !132, !DIExpression(), !140)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !133, !DIExpression(), !141)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !134, !DIExpression(), !142)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !135, !DIExpression(), !143)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !136, !DIExpression(), !144)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !145
    #dbg_declare(ptr %control, !137, !DIExpression(), !146)
  %0 = load i16, ptr %code.addr, align 2, !dbg !147
  %conv = zext i16 %0 to i64, !dbg !147
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !148
  %conv1 = zext i16 %1 to i64, !dbg !149
  %shl = shl i64 %conv1, 17, !dbg !150
  %or = or i64 %conv, %shl, !dbg !151
  %2 = load i16, ptr %count.addr, align 2, !dbg !152
  %conv2 = zext i16 %2 to i64, !dbg !153
  %shl3 = shl i64 %conv2, 32, !dbg !154
  %or4 = or i64 %or, %shl3, !dbg !155
  store i64 %or4, ptr %control, align 8, !dbg !146
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !156
    #dbg_declare(ptr %status, !138, !DIExpression(), !157)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !158
    #dbg_declare(ptr %done, !139, !DIExpression(), !159)
  br label %do.body, !dbg !160

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !161
  %4 = load ptr, ptr %input.addr, align 8, !dbg !163
  %5 = load ptr, ptr %output.addr, align 8, !dbg !164
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !165
  store i64 %call, ptr %status, align 8, !dbg !166
  %6 = load i64, ptr %status, align 8, !dbg !167
  %and = and i64 %6, 65535, !dbg !169
  %cmp = icmp ne i64 %and, 0, !dbg !170
  br i1 %cmp, label %if.then, label %if.end, !dbg !171

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !172
  store i64 %7, ptr %retval, align 8, !dbg !173
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !173

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !174
  %shr = lshr i64 %8, 32, !dbg !175
  %and6 = and i64 %shr, 4095, !dbg !176
  %conv7 = trunc i64 %and6 to i16, !dbg !177
  store i16 %conv7, ptr %done, align 2, !dbg !178
  %9 = load i64, ptr %control, align 8, !dbg !179
  %and8 = and i64 %9, -1152640029630136321, !dbg !179
  store i64 %and8, ptr %control, align 8, !dbg !179
  %10 = load i16, ptr %done, align 2, !dbg !180
  %conv9 = zext i16 %10 to i64, !dbg !181
  %shl10 = shl i64 %conv9, 48, !dbg !182
  %11 = load i64, ptr %control, align 8, !dbg !183
  %or11 = or i64 %11, %shl10, !dbg !183
  store i64 %or11, ptr %control, align 8, !dbg !183
  br label %do.cond, !dbg !184

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !185
  %conv12 = zext i16 %12 to i32, !dbg !185
  %13 = load i16, ptr %count.addr, align 2, !dbg !186
  %conv13 = zext i16 %13 to i32, !dbg !186
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !187
  br i1 %cmp14, label %do.body, label %do.end, !dbg !184, !llvm.loop !188

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !191
  store i64 %14, ptr %retval, align 8, !dbg !192
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !192

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !193
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !193
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !193
  %15 = load i64, ptr %retval, align 8, !dbg !193
  ret i64 %15, !dbg !193
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !194 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !198, !DIExpression(), !199)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !200
  %and = and i64 %0, 512, !dbg !202
  %tobool = icmp ne i64 %and, 0, !dbg !202
  br i1 %tobool, label %if.then, label %if.end, !dbg !203

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !204, !srcloc !205
  br label %if.end, !dbg !204

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !206
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !207 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !212, !DIExpression(), !213)
  %0 = load i64, ptr %status.addr, align 8, !dbg !214
  %and = and i64 %0, 65535, !dbg !215
  %cmp = icmp eq i64 %and, 0, !dbg !216
  %conv = zext i1 %cmp to i32, !dbg !216
  ret i32 %conv, !dbg !217
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !218 dso_local i64 @_copy_to_user(ptr noundef, ptr noundef, i64 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !223 dso_local void @free_pages(i64 noundef, i32 noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !226 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!12, !13, !14}
!llvm.ident = !{!15}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !11, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "leak_zeroed_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "b639a0c469d781f5e574c3b39a0b1ab1")
!4 = !{!5, !6, !7, !8}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !9, line: 9, baseType: !10)
!9 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!10 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!11 = !{!0}
!12 = !{i32 7, !"Dwarf Version", i32 5}
!13 = !{i32 2, !"Debug Info Version", i32 3}
!14 = !{i32 1, !"wchar_size", i32 4}
!15 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!16 = distinct !DISubprogram(name: "leak_zeroed_right", scope: !3, file: !3, line: 12, type: !17, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !19)
!17 = !DISubroutineType(types: !18)
!18 = !{!8, !5}
!19 = !{!20, !21, !22, !23, !42}
!20 = !DILocalVariable(name: "user", arg: 1, scope: !16, file: !3, line: 12, type: !5)
!21 = !DILocalVariable(name: "status", scope: !16, file: !3, line: 14, type: !8)
!22 = !DILocalVariable(name: "flags", scope: !16, file: !3, line: 14, type: !8)
!23 = !DILocalVariable(name: "input", scope: !16, file: !3, line: 15, type: !24)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !9, line: 77, size: 128, elements: !26)
!26 = !{!27, !28, !31, !34, !38}
!27 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !25, file: !9, line: 78, baseType: !8, size: 64)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !25, file: !9, line: 79, baseType: !29, size: 32, offset: 64)
!29 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !9, line: 8, baseType: !30)
!30 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !25, file: !9, line: 80, baseType: !32, size: 8, offset: 96)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !9, line: 6, baseType: !33)
!33 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !25, file: !9, line: 81, baseType: !35, size: 24, offset: 104)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 24, elements: !36)
!36 = !{!37}
!37 = !DISubrange(count: 3)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !25, file: !9, line: 82, baseType: !39, offset: 128)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !29, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: -1)
!42 = !DILocalVariable(name: "output", scope: !16, file: !3, line: 16, type: !43)
!43 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !44, size: 64)
!44 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "register_value", file: !9, line: 85, size: 128, elements: !45)
!45 = !{!46, !47}
!46 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !44, file: !9, line: 86, baseType: !8, size: 64)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "high", scope: !44, file: !9, line: 87, baseType: !8, size: 64, offset: 64)
!48 = !DILocation(line: 12, column: 29, scope: !16)
!49 = !DILocation(line: 14, column: 2, scope: !16)
!50 = !DILocation(line: 14, column: 6, scope: !16)
!51 = !DILocation(line: 14, column: 18, scope: !16)
!52 = !DILocation(line: 15, column: 2, scope: !16)
!53 = !DILocation(line: 15, column: 26, scope: !16)
!54 = !DILocation(line: 16, column: 2, scope: !16)
!55 = !DILocation(line: 16, column: 25, scope: !16)
!56 = !DILocation(line: 16, column: 42, scope: !16)
!57 = !DILocation(line: 16, column: 34, scope: !16)
!58 = !DILocation(line: 18, column: 7, scope: !59)
!59 = distinct !DILexicalBlock(scope: !16, file: !3, line: 18, column: 6)
!60 = !DILocation(line: 18, column: 6, scope: !16)
!61 = !DILocation(line: 19, column: 10, scope: !59)
!62 = !DILocation(line: 19, column: 3, scope: !59)
!63 = !DILocation(line: 20, column: 10, scope: !16)
!64 = !DILocation(line: 20, column: 8, scope: !16)
!65 = !DILocation(line: 21, column: 28, scope: !16)
!66 = !DILocation(line: 21, column: 10, scope: !16)
!67 = !DILocation(line: 21, column: 8, scope: !16)
!68 = !DILocation(line: 22, column: 43, scope: !16)
!69 = !DILocation(line: 22, column: 50, scope: !16)
!70 = !DILocation(line: 22, column: 11, scope: !16)
!71 = !DILocation(line: 22, column: 9, scope: !16)
!72 = !DILocation(line: 23, column: 14, scope: !16)
!73 = !DILocation(line: 23, column: 2, scope: !16)
!74 = !DILocation(line: 24, column: 16, scope: !75)
!75 = distinct !DILexicalBlock(scope: !16, file: !3, line: 24, column: 6)
!76 = !DILocation(line: 24, column: 6, scope: !75)
!77 = !DILocation(line: 24, column: 24, scope: !75)
!78 = !DILocation(line: 24, column: 41, scope: !75)
!79 = !DILocation(line: 24, column: 47, scope: !75)
!80 = !DILocation(line: 24, column: 27, scope: !75)
!81 = !DILocation(line: 24, column: 6, scope: !16)
!82 = !DILocation(line: 25, column: 10, scope: !75)
!83 = !DILocation(line: 25, column: 3, scope: !75)
!84 = !DILocation(line: 26, column: 28, scope: !16)
!85 = !DILocation(line: 26, column: 13, scope: !16)
!86 = !DILocation(line: 26, column: 2, scope: !16)
!87 = !DILocation(line: 27, column: 9, scope: !16)
!88 = !DILocation(line: 27, column: 2, scope: !16)
!89 = !DILocation(line: 28, column: 1, scope: !16)
!90 = !DISubprogram(name: "get_zeroed_page", scope: !3, file: !3, line: 8, type: !91, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!91 = !DISubroutineType(types: !92)
!92 = !{!6, !29}
!93 = distinct !DISubprogram(name: "irq_save", scope: !9, file: !9, line: 40, type: !94, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !96)
!94 = !DISubroutineType(types: !95)
!95 = !{!8}
!96 = !{!97}
!97 = !DILocalVariable(name: "flags", scope: !93, file: !9, line: 42, type: !8)
!98 = !DILocation(line: 42, column: 2, scope: !93)
!99 = !DILocation(line: 42, column: 6, scope: !93)
!100 = !DILocation(line: 44, column: 2, scope: !93)
!101 = !{i64 19196, i64 19205}
!102 = !DILocation(line: 45, column: 2, scope: !93)
!103 = !{i64 19267}
!104 = !DILocation(line: 46, column: 9, scope: !93)
!105 = !DILocation(line: 47, column: 1, scope: !93)
!106 = !DILocation(line: 46, column: 2, scope: !93)
!107 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !9, file: !9, line: 56, type: !108, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !110)
!108 = !DISubroutineType(types: !109)
!109 = !{!5, !7}
!110 = !{!111, !112}
!111 = !DILocalVariable(name: "variable", arg: 1, scope: !107, file: !9, line: 56, type: !7)
!112 = !DILocalVariable(name: "offset", scope: !107, file: !9, line: 58, type: !8)
!113 = !DILocation(line: 56, column: 46, scope: !107)
!114 = !DILocation(line: 58, column: 2, scope: !107)
!115 = !DILocation(line: 58, column: 6, scope: !107)
!116 = !DILocation(line: 60, column: 2, scope: !107)
!117 = !{i64 19568}
!118 = !DILocation(line: 61, column: 25, scope: !107)
!119 = !DILocation(line: 61, column: 20, scope: !107)
!120 = !DILocation(line: 61, column: 36, scope: !107)
!121 = !DILocation(line: 61, column: 34, scope: !107)
!122 = !DILocation(line: 61, column: 10, scope: !107)
!123 = !DILocation(line: 61, column: 9, scope: !107)
!124 = !DILocation(line: 62, column: 1, scope: !107)
!125 = !DILocation(line: 61, column: 2, scope: !107)
!126 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !9, file: !9, line: 19, type: !127, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !131)
!127 = !DISubroutineType(types: !128)
!128 = !{!8, !129, !129, !129, !5, !5}
!129 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !9, line: 7, baseType: !130)
!130 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!131 = !{!132, !133, !134, !135, !136, !137, !138, !139}
!132 = !DILocalVariable(name: "code", arg: 1, scope: !126, file: !9, line: 19, type: !129)
!133 = !DILocalVariable(name: "count", arg: 2, scope: !126, file: !9, line: 19, type: !129)
!134 = !DILocalVariable(name: "varhead", arg: 3, scope: !126, file: !9, line: 19, type: !129)
!135 = !DILocalVariable(name: "input", arg: 4, scope: !126, file: !9, line: 19, type: !5)
!136 = !DILocalVariable(name: "output", arg: 5, scope: !126, file: !9, line: 19, type: !5)
!137 = !DILocalVariable(name: "control", scope: !126, file: !9, line: 21, type: !8)
!138 = !DILocalVariable(name: "status", scope: !126, file: !9, line: 22, type: !8)
!139 = !DILocalVariable(name: "done", scope: !126, file: !9, line: 23, type: !129)
!140 = !DILocation(line: 19, column: 25, scope: !126)
!141 = !DILocation(line: 19, column: 35, scope: !126)
!142 = !DILocation(line: 19, column: 46, scope: !126)
!143 = !DILocation(line: 19, column: 61, scope: !126)
!144 = !DILocation(line: 19, column: 74, scope: !126)
!145 = !DILocation(line: 21, column: 2, scope: !126)
!146 = !DILocation(line: 21, column: 6, scope: !126)
!147 = !DILocation(line: 21, column: 16, scope: !126)
!148 = !DILocation(line: 21, column: 29, scope: !126)
!149 = !DILocation(line: 21, column: 24, scope: !126)
!150 = !DILocation(line: 21, column: 37, scope: !126)
!151 = !DILocation(line: 21, column: 21, scope: !126)
!152 = !DILocation(line: 21, column: 52, scope: !126)
!153 = !DILocation(line: 21, column: 47, scope: !126)
!154 = !DILocation(line: 21, column: 58, scope: !126)
!155 = !DILocation(line: 21, column: 44, scope: !126)
!156 = !DILocation(line: 22, column: 2, scope: !126)
!157 = !DILocation(line: 22, column: 6, scope: !126)
!158 = !DILocation(line: 23, column: 2, scope: !126)
!159 = !DILocation(line: 23, column: 6, scope: !126)
!160 = !DILocation(line: 25, column: 2, scope: !126)
!161 = !DILocation(line: 26, column: 28, scope: !162)
!162 = distinct !DILexicalBlock(scope: !126, file: !9, line: 25, column: 5)
!163 = !DILocation(line: 26, column: 37, scope: !162)
!164 = !DILocation(line: 26, column: 44, scope: !162)
!165 = !DILocation(line: 26, column: 12, scope: !162)
!166 = !DILocation(line: 26, column: 10, scope: !162)
!167 = !DILocation(line: 27, column: 8, scope: !168)
!168 = distinct !DILexicalBlock(scope: !162, file: !9, line: 27, column: 7)
!169 = !DILocation(line: 27, column: 15, scope: !168)
!170 = !DILocation(line: 27, column: 25, scope: !168)
!171 = !DILocation(line: 27, column: 7, scope: !162)
!172 = !DILocation(line: 28, column: 11, scope: !168)
!173 = !DILocation(line: 28, column: 4, scope: !168)
!174 = !DILocation(line: 29, column: 11, scope: !162)
!175 = !DILocation(line: 29, column: 18, scope: !162)
!176 = !DILocation(line: 29, column: 25, scope: !162)
!177 = !DILocation(line: 29, column: 10, scope: !162)
!178 = !DILocation(line: 29, column: 8, scope: !162)
!179 = !DILocation(line: 30, column: 11, scope: !162)
!180 = !DILocation(line: 31, column: 19, scope: !162)
!181 = !DILocation(line: 31, column: 14, scope: !162)
!182 = !DILocation(line: 31, column: 24, scope: !162)
!183 = !DILocation(line: 31, column: 11, scope: !162)
!184 = !DILocation(line: 32, column: 2, scope: !162)
!185 = !DILocation(line: 32, column: 11, scope: !126)
!186 = !DILocation(line: 32, column: 18, scope: !126)
!187 = !DILocation(line: 32, column: 16, scope: !126)
!188 = distinct !{!188, !160, !189, !190}
!189 = !DILocation(line: 32, column: 23, scope: !126)
!190 = !{!"llvm.loop.mustprogress"}
!191 = !DILocation(line: 33, column: 9, scope: !126)
!192 = !DILocation(line: 33, column: 2, scope: !126)
!193 = !DILocation(line: 34, column: 1, scope: !126)
!194 = distinct !DISubprogram(name: "irq_restore", scope: !9, file: !9, line: 49, type: !195, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !197)
!195 = !DISubroutineType(types: !196)
!196 = !{null, !8}
!197 = !{!198}
!198 = !DILocalVariable(name: "flags", arg: 1, scope: !194, file: !9, line: 49, type: !8)
!199 = !DILocation(line: 49, column: 36, scope: !194)
!200 = !DILocation(line: 51, column: 6, scope: !201)
!201 = distinct !DILexicalBlock(scope: !194, file: !9, line: 51, column: 6)
!202 = !DILocation(line: 51, column: 12, scope: !201)
!203 = !DILocation(line: 51, column: 6, scope: !194)
!204 = !DILocation(line: 52, column: 3, scope: !201)
!205 = !{i64 19387}
!206 = !DILocation(line: 53, column: 1, scope: !194)
!207 = distinct !DISubprogram(name: "succeeded", scope: !9, file: !9, line: 72, type: !208, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !211)
!208 = !DISubroutineType(types: !209)
!209 = !{!210, !8}
!210 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!211 = !{!212}
!212 = !DILocalVariable(name: "status", arg: 1, scope: !207, file: !9, line: 72, type: !8)
!213 = !DILocation(line: 72, column: 33, scope: !207)
!214 = !DILocation(line: 74, column: 10, scope: !207)
!215 = !DILocation(line: 74, column: 17, scope: !207)
!216 = !DILocation(line: 74, column: 27, scope: !207)
!217 = !DILocation(line: 74, column: 2, scope: !207)
!218 = !DISubprogram(name: "_copy_to_user", scope: !3, file: !3, line: 7, type: !219, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!219 = !DISubroutineType(types: !220)
!220 = !{!6, !5, !221, !6}
!221 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !222, size: 64)
!222 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!223 = !DISubprogram(name: "free_pages", scope: !3, file: !3, line: 9, type: !224, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!224 = !DISubroutineType(types: !225)
!225 = !{null, !6, !29}
!226 = !DISubprogram(name: "hv_do_hypercall", scope: !9, file: !9, line: 15, type: !227, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!227 = !DISubroutineType(types: !228)
!228 = !{!8, !8, !5, !5}
