; ModuleID = 'callback_negative.c'
source_filename = "callback_negative.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.ranges_input = type { i64, i64, [0 x i64] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @callback_negative(i64 noundef %space, ptr noundef %fill, ptr noundef %data) #0 !dbg !15 {
entry:
  %space.addr = alloca i64, align 8
  %fill.addr = alloca ptr, align 8
  %data.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %count = alloca i32, align 4
  store i64 %space, ptr %space.addr, align 8
    #dbg_declare(ptr %space.addr, !33, !DIExpression(), !40)
  store ptr %fill, ptr %fill.addr, align 8
    #dbg_declare(ptr %fill.addr, !34, !DIExpression(), !41)
  store ptr %data, ptr %data.addr, align 8
    #dbg_declare(ptr %data.addr, !35, !DIExpression(), !42)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !43
    #dbg_declare(ptr %flags, !36, !DIExpression(), !44)
  %call = call i64 @irq_save() #6, !dbg !45
  store i64 %call, ptr %flags, align 8, !dbg !44
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !43
    #dbg_declare(ptr %status, !37, !DIExpression(), !46)
  store i64 -1, ptr %status, align 8, !dbg !46
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !47
    #dbg_declare(ptr %input, !38, !DIExpression(), !48)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !49
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !50
  store ptr %call1, ptr %input, align 8, !dbg !48
  call void @llvm.lifetime.start.p0(i64 4, ptr %count) #5, !dbg !51
    #dbg_declare(ptr %count, !39, !DIExpression(), !52)
  %1 = load i64, ptr %space.addr, align 8, !dbg !53
  %2 = load ptr, ptr %input, align 8, !dbg !54
  %space2 = getelementptr inbounds %struct.ranges_input, ptr %2, i32 0, i32 0, !dbg !55
  store i64 %1, ptr %space2, align 8, !dbg !56
  %3 = load ptr, ptr %input, align 8, !dbg !57
  %flags3 = getelementptr inbounds %struct.ranges_input, ptr %3, i32 0, i32 1, !dbg !58
  store i64 0, ptr %flags3, align 8, !dbg !59
  %4 = load ptr, ptr %input, align 8, !dbg !60
  %5 = load ptr, ptr %fill.addr, align 8, !dbg !61
  %6 = load ptr, ptr %data.addr, align 8, !dbg !62
  %call4 = call i32 @hyperv_flush_guest_mapping_range(ptr noundef %4, ptr noundef %5, ptr noundef %6) #6, !dbg !63
  store i32 %call4, ptr %count, align 4, !dbg !64
  %7 = load i32, ptr %count, align 4, !dbg !65
  %tobool = icmp ne i32 %7, 0, !dbg !65
  br i1 %tobool, label %if.then, label %if.end, !dbg !67

if.then:                                          ; preds = %entry
  %8 = load i32, ptr %count, align 4, !dbg !68
  %conv = trunc i32 %8 to i16, !dbg !68
  %9 = load ptr, ptr %input, align 8, !dbg !69
  %call5 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 176, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %9, ptr noundef null) #6, !dbg !70
  store i64 %call5, ptr %status, align 8, !dbg !71
  br label %if.end, !dbg !72

if.end:                                           ; preds = %if.then, %entry
  %10 = load i64, ptr %flags, align 8, !dbg !73
  call void @irq_restore(i64 noundef %10) #6, !dbg !74
  %11 = load i64, ptr %status, align 8, !dbg !75
  call void @llvm.lifetime.end.p0(i64 4, ptr %count) #5, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !76
  ret i64 %11, !dbg !77
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !78 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !83
    #dbg_declare(ptr %flags, !82, !DIExpression(), !84)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !85, !srcloc !86
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !87, !srcloc !88
  %0 = load i64, ptr %flags, align 8, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !90
  ret i64 %0, !dbg !91
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !92 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !96, !DIExpression(), !98)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !99
    #dbg_declare(ptr %offset, !97, !DIExpression(), !100)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !101, !srcloc !102
  store i64 %0, ptr %offset, align 8, !dbg !101
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !103
  %2 = ptrtoint ptr %1 to i64, !dbg !104
  %3 = load i64, ptr %offset, align 8, !dbg !105
  %add = add i64 %2, %3, !dbg !106
  %4 = inttoptr i64 %add to ptr, !dbg !107
  %5 = load ptr, ptr %4, align 8, !dbg !108
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !109
  ret ptr %5, !dbg !110
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal i32 @hyperv_flush_guest_mapping_range(ptr noundef %input, ptr noundef %fill, ptr noundef %data) #0 !dbg !111 {
entry:
  %input.addr = alloca ptr, align 8
  %fill.addr = alloca ptr, align 8
  %data.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !115, !DIExpression(), !118)
  store ptr %fill, ptr %fill.addr, align 8
    #dbg_declare(ptr %fill.addr, !116, !DIExpression(), !119)
  store ptr %data, ptr %data.addr, align 8
    #dbg_declare(ptr %data.addr, !117, !DIExpression(), !120)
  %0 = load ptr, ptr %fill.addr, align 8, !dbg !121
  %1 = load ptr, ptr %input.addr, align 8, !dbg !122
  %2 = load ptr, ptr %data.addr, align 8, !dbg !123
  %call = call i32 %0(ptr noundef %1, ptr noundef %2) #6, !dbg !121
  ret i32 %call, !dbg !124
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !125 {
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
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !193 {
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
declare !dbg !206 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "callback_negative.c", directory: ".", checksumkind: CSK_MD5, checksum: "79fc838bb44ad805f7d710714ac37758")
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
!15 = distinct !DISubprogram(name: "callback_negative", scope: !3, file: !3, line: 22, type: !16, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !32)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !7, !18, !6}
!18 = !DIDerivedType(tag: DW_TAG_typedef, name: "fill_t", file: !3, line: 14, baseType: !19)
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!20 = !DISubroutineType(types: !21)
!21 = !{!22, !23, !6}
!22 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
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
!39 = !DILocalVariable(name: "count", scope: !15, file: !3, line: 26, type: !22)
!40 = !DILocation(line: 22, column: 27, scope: !15)
!41 = !DILocation(line: 22, column: 41, scope: !15)
!42 = !DILocation(line: 22, column: 53, scope: !15)
!43 = !DILocation(line: 24, column: 2, scope: !15)
!44 = !DILocation(line: 24, column: 6, scope: !15)
!45 = !DILocation(line: 24, column: 14, scope: !15)
!46 = !DILocation(line: 24, column: 26, scope: !15)
!47 = !DILocation(line: 25, column: 2, scope: !15)
!48 = !DILocation(line: 25, column: 23, scope: !15)
!49 = !DILocation(line: 25, column: 49, scope: !15)
!50 = !DILocation(line: 25, column: 31, scope: !15)
!51 = !DILocation(line: 26, column: 2, scope: !15)
!52 = !DILocation(line: 26, column: 6, scope: !15)
!53 = !DILocation(line: 28, column: 17, scope: !15)
!54 = !DILocation(line: 28, column: 2, scope: !15)
!55 = !DILocation(line: 28, column: 9, scope: !15)
!56 = !DILocation(line: 28, column: 15, scope: !15)
!57 = !DILocation(line: 29, column: 2, scope: !15)
!58 = !DILocation(line: 29, column: 9, scope: !15)
!59 = !DILocation(line: 29, column: 15, scope: !15)
!60 = !DILocation(line: 30, column: 43, scope: !15)
!61 = !DILocation(line: 30, column: 50, scope: !15)
!62 = !DILocation(line: 30, column: 56, scope: !15)
!63 = !DILocation(line: 30, column: 10, scope: !15)
!64 = !DILocation(line: 30, column: 8, scope: !15)
!65 = !DILocation(line: 31, column: 6, scope: !66)
!66 = distinct !DILexicalBlock(scope: !15, file: !3, line: 31, column: 6)
!67 = !DILocation(line: 31, column: 6, scope: !15)
!68 = !DILocation(line: 32, column: 38, scope: !66)
!69 = !DILocation(line: 32, column: 48, scope: !66)
!70 = !DILocation(line: 32, column: 12, scope: !66)
!71 = !DILocation(line: 32, column: 10, scope: !66)
!72 = !DILocation(line: 32, column: 3, scope: !66)
!73 = !DILocation(line: 33, column: 14, scope: !15)
!74 = !DILocation(line: 33, column: 2, scope: !15)
!75 = !DILocation(line: 34, column: 9, scope: !15)
!76 = !DILocation(line: 35, column: 1, scope: !15)
!77 = !DILocation(line: 34, column: 2, scope: !15)
!78 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !79, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !81)
!79 = !DISubroutineType(types: !80)
!80 = !{!7}
!81 = !{!82}
!82 = !DILocalVariable(name: "flags", scope: !78, file: !8, line: 42, type: !7)
!83 = !DILocation(line: 42, column: 2, scope: !78)
!84 = !DILocation(line: 42, column: 6, scope: !78)
!85 = !DILocation(line: 44, column: 2, scope: !78)
!86 = !{i64 19309, i64 19318}
!87 = !DILocation(line: 45, column: 2, scope: !78)
!88 = !{i64 19380}
!89 = !DILocation(line: 46, column: 9, scope: !78)
!90 = !DILocation(line: 47, column: 1, scope: !78)
!91 = !DILocation(line: 46, column: 2, scope: !78)
!92 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !93, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !95)
!93 = !DISubroutineType(types: !94)
!94 = !{!6, !5}
!95 = !{!96, !97}
!96 = !DILocalVariable(name: "variable", arg: 1, scope: !92, file: !8, line: 56, type: !5)
!97 = !DILocalVariable(name: "offset", scope: !92, file: !8, line: 58, type: !7)
!98 = !DILocation(line: 56, column: 46, scope: !92)
!99 = !DILocation(line: 58, column: 2, scope: !92)
!100 = !DILocation(line: 58, column: 6, scope: !92)
!101 = !DILocation(line: 60, column: 2, scope: !92)
!102 = !{i64 19681}
!103 = !DILocation(line: 61, column: 25, scope: !92)
!104 = !DILocation(line: 61, column: 20, scope: !92)
!105 = !DILocation(line: 61, column: 36, scope: !92)
!106 = !DILocation(line: 61, column: 34, scope: !92)
!107 = !DILocation(line: 61, column: 10, scope: !92)
!108 = !DILocation(line: 61, column: 9, scope: !92)
!109 = !DILocation(line: 62, column: 1, scope: !92)
!110 = !DILocation(line: 61, column: 2, scope: !92)
!111 = distinct !DISubprogram(name: "hyperv_flush_guest_mapping_range", scope: !3, file: !3, line: 17, type: !112, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !114)
!112 = !DISubroutineType(types: !113)
!113 = !{!22, !23, !18, !6}
!114 = !{!115, !116, !117}
!115 = !DILocalVariable(name: "input", arg: 1, scope: !111, file: !3, line: 17, type: !23)
!116 = !DILocalVariable(name: "fill", arg: 2, scope: !111, file: !3, line: 17, type: !18)
!117 = !DILocalVariable(name: "data", arg: 3, scope: !111, file: !3, line: 17, type: !6)
!118 = !DILocation(line: 17, column: 66, scope: !111)
!119 = !DILocation(line: 17, column: 80, scope: !111)
!120 = !DILocation(line: 17, column: 92, scope: !111)
!121 = !DILocation(line: 19, column: 9, scope: !111)
!122 = !DILocation(line: 19, column: 14, scope: !111)
!123 = !DILocation(line: 19, column: 21, scope: !111)
!124 = !DILocation(line: 19, column: 2, scope: !111)
!125 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !126, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !130)
!126 = !DISubroutineType(types: !127)
!127 = !{!7, !128, !128, !128, !6, !6}
!128 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !129)
!129 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!130 = !{!131, !132, !133, !134, !135, !136, !137, !138}
!131 = !DILocalVariable(name: "code", arg: 1, scope: !125, file: !8, line: 19, type: !128)
!132 = !DILocalVariable(name: "count", arg: 2, scope: !125, file: !8, line: 19, type: !128)
!133 = !DILocalVariable(name: "varhead", arg: 3, scope: !125, file: !8, line: 19, type: !128)
!134 = !DILocalVariable(name: "input", arg: 4, scope: !125, file: !8, line: 19, type: !6)
!135 = !DILocalVariable(name: "output", arg: 5, scope: !125, file: !8, line: 19, type: !6)
!136 = !DILocalVariable(name: "control", scope: !125, file: !8, line: 21, type: !7)
!137 = !DILocalVariable(name: "status", scope: !125, file: !8, line: 22, type: !7)
!138 = !DILocalVariable(name: "done", scope: !125, file: !8, line: 23, type: !128)
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
!161 = distinct !DILexicalBlock(scope: !125, file: !8, line: 25, column: 5)
!162 = !DILocation(line: 26, column: 37, scope: !161)
!163 = !DILocation(line: 26, column: 44, scope: !161)
!164 = !DILocation(line: 26, column: 12, scope: !161)
!165 = !DILocation(line: 26, column: 10, scope: !161)
!166 = !DILocation(line: 27, column: 8, scope: !167)
!167 = distinct !DILexicalBlock(scope: !161, file: !8, line: 27, column: 7)
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
!193 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !194, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !196)
!194 = !DISubroutineType(types: !195)
!195 = !{null, !7}
!196 = !{!197}
!197 = !DILocalVariable(name: "flags", arg: 1, scope: !193, file: !8, line: 49, type: !7)
!198 = !DILocation(line: 49, column: 36, scope: !193)
!199 = !DILocation(line: 51, column: 6, scope: !200)
!200 = distinct !DILexicalBlock(scope: !193, file: !8, line: 51, column: 6)
!201 = !DILocation(line: 51, column: 12, scope: !200)
!202 = !DILocation(line: 51, column: 6, scope: !193)
!203 = !DILocation(line: 52, column: 3, scope: !200)
!204 = !{i64 19500}
!205 = !DILocation(line: 53, column: 1, scope: !193)
!206 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !207, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!207 = !DISubroutineType(types: !208)
!208 = !{!7, !7, !6, !6}
