; ModuleID = 'wrap_product_right.c'
source_filename = "wrap_product_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @wrap_product_right(i32 noundef %rows, i32 noundef %columns) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %rows.addr = alloca i32, align 4
  %columns.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %count = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store i32 %rows, ptr %rows.addr, align 4
    #dbg_declare(ptr %rows.addr, !23, !DIExpression(), !46)
  store i32 %columns, ptr %columns.addr, align 4
    #dbg_declare(ptr %columns.addr, !24, !DIExpression(), !47)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !48
    #dbg_declare(ptr %flags, !25, !DIExpression(), !49)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !48
    #dbg_declare(ptr %status, !26, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !51
    #dbg_declare(ptr %input, !27, !DIExpression(), !52)
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !53
    #dbg_declare(ptr %output, !44, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 4, ptr %count) #5, !dbg !55
    #dbg_declare(ptr %count, !45, !DIExpression(), !56)
  %0 = load i32, ptr %rows.addr, align 4, !dbg !57
  %cmp = icmp ugt i32 %0, 10, !dbg !59
  br i1 %cmp, label %if.then, label %lor.lhs.false, !dbg !60

lor.lhs.false:                                    ; preds = %entry
  %1 = load i32, ptr %columns.addr, align 4, !dbg !61
  %cmp1 = icmp ugt i32 %1, 20, !dbg !62
  br i1 %cmp1, label %if.then, label %if.end, !dbg !63

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 -1, ptr %retval, align 8, !dbg !64
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !64

if.end:                                           ; preds = %lor.lhs.false
  %2 = load i32, ptr %rows.addr, align 4, !dbg !65
  %3 = load i32, ptr %columns.addr, align 4, !dbg !66
  %mul = mul i32 %2, %3, !dbg !67
  store i32 %mul, ptr %count, align 4, !dbg !68
  %call = call i64 @irq_save() #6, !dbg !69
  store i64 %call, ptr %flags, align 8, !dbg !70
  %4 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !71
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %4) #6, !dbg !72
  store ptr %call2, ptr %input, align 8, !dbg !73
  %5 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !74
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %5) #6, !dbg !75
  store ptr %call3, ptr %output, align 8, !dbg !76
  %6 = load i32, ptr %count, align 4, !dbg !77
  %conv = trunc i32 %6 to i16, !dbg !77
  %7 = load ptr, ptr %input, align 8, !dbg !78
  %8 = load ptr, ptr %output, align 8, !dbg !79
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %7, ptr noundef %8) #6, !dbg !80
  store i64 %call4, ptr %status, align 8, !dbg !81
  %9 = load i64, ptr %flags, align 8, !dbg !82
  call void @irq_restore(i64 noundef %9) #6, !dbg !83
  %10 = load i64, ptr %status, align 8, !dbg !84
  store i64 %10, ptr %retval, align 8, !dbg !85
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !85

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %count) #5, !dbg !86
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !86
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !86
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !86
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !86
  %11 = load i64, ptr %retval, align 8, !dbg !86
  ret i64 %11, !dbg !86
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !87 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !92
    #dbg_declare(ptr %flags, !91, !DIExpression(), !93)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !94, !srcloc !95
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !96, !srcloc !97
  %0 = load i64, ptr %flags, align 8, !dbg !98
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !99
  ret i64 %0, !dbg !100
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !101 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !105, !DIExpression(), !107)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !108
    #dbg_declare(ptr %offset, !106, !DIExpression(), !109)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !110, !srcloc !111
  store i64 %0, ptr %offset, align 8, !dbg !110
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !112
  %2 = ptrtoint ptr %1 to i64, !dbg !113
  %3 = load i64, ptr %offset, align 8, !dbg !114
  %add = add i64 %2, %3, !dbg !115
  %4 = inttoptr i64 %add to ptr, !dbg !116
  %5 = load ptr, ptr %4, align 8, !dbg !117
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !118
  ret ptr %5, !dbg !119
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !120 {
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
    #dbg_declare(ptr %code.addr, !126, !DIExpression(), !134)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !127, !DIExpression(), !135)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !128, !DIExpression(), !136)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !129, !DIExpression(), !137)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !130, !DIExpression(), !138)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !139
    #dbg_declare(ptr %control, !131, !DIExpression(), !140)
  %0 = load i16, ptr %code.addr, align 2, !dbg !141
  %conv = zext i16 %0 to i64, !dbg !141
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !142
  %conv1 = zext i16 %1 to i64, !dbg !143
  %shl = shl i64 %conv1, 17, !dbg !144
  %or = or i64 %conv, %shl, !dbg !145
  %2 = load i16, ptr %count.addr, align 2, !dbg !146
  %conv2 = zext i16 %2 to i64, !dbg !147
  %shl3 = shl i64 %conv2, 32, !dbg !148
  %or4 = or i64 %or, %shl3, !dbg !149
  store i64 %or4, ptr %control, align 8, !dbg !140
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !150
    #dbg_declare(ptr %status, !132, !DIExpression(), !151)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !152
    #dbg_declare(ptr %done, !133, !DIExpression(), !153)
  br label %do.body, !dbg !154

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !155
  %4 = load ptr, ptr %input.addr, align 8, !dbg !157
  %5 = load ptr, ptr %output.addr, align 8, !dbg !158
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !159
  store i64 %call, ptr %status, align 8, !dbg !160
  %6 = load i64, ptr %status, align 8, !dbg !161
  %and = and i64 %6, 65535, !dbg !163
  %cmp = icmp ne i64 %and, 0, !dbg !164
  br i1 %cmp, label %if.then, label %if.end, !dbg !165

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !166
  store i64 %7, ptr %retval, align 8, !dbg !167
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !167

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !168
  %shr = lshr i64 %8, 32, !dbg !169
  %and6 = and i64 %shr, 4095, !dbg !170
  %conv7 = trunc i64 %and6 to i16, !dbg !171
  store i16 %conv7, ptr %done, align 2, !dbg !172
  %9 = load i64, ptr %control, align 8, !dbg !173
  %and8 = and i64 %9, -1152640029630136321, !dbg !173
  store i64 %and8, ptr %control, align 8, !dbg !173
  %10 = load i16, ptr %done, align 2, !dbg !174
  %conv9 = zext i16 %10 to i64, !dbg !175
  %shl10 = shl i64 %conv9, 48, !dbg !176
  %11 = load i64, ptr %control, align 8, !dbg !177
  %or11 = or i64 %11, %shl10, !dbg !177
  store i64 %or11, ptr %control, align 8, !dbg !177
  br label %do.cond, !dbg !178

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !179
  %conv12 = zext i16 %12 to i32, !dbg !179
  %13 = load i16, ptr %count.addr, align 2, !dbg !180
  %conv13 = zext i16 %13 to i32, !dbg !180
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !181
  br i1 %cmp14, label %do.body, label %do.end, !dbg !178, !llvm.loop !182

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !185
  store i64 %14, ptr %retval, align 8, !dbg !186
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !186

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !187
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !187
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !187
  %15 = load i64, ptr %retval, align 8, !dbg !187
  ret i64 %15, !dbg !187
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !188 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !192, !DIExpression(), !193)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !194
  %and = and i64 %0, 512, !dbg !196
  %tobool = icmp ne i64 %and, 0, !dbg !196
  br i1 %tobool, label %if.then, label %if.end, !dbg !197

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !198, !srcloc !199
  br label %if.end, !dbg !198

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !200
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !201 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!3 = !DIFile(filename: "wrap_product_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "5b24e07de243f919607b2000ad9845fd")
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
!17 = distinct !DISubprogram(name: "wrap_product_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !27, !44, !45}
!23 = !DILocalVariable(name: "rows", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!24 = !DILocalVariable(name: "columns", arg: 2, scope: !17, file: !3, line: 8, type: !20)
!25 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!26 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!27 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !30)
!30 = !{!31, !32, !33, !36, !40}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !29, file: !8, line: 78, baseType: !7, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !29, file: !8, line: 79, baseType: !20, size: 32, offset: 64)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !29, file: !8, line: 80, baseType: !34, size: 8, offset: 96)
!34 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !35)
!35 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !29, file: !8, line: 81, baseType: !37, size: 24, offset: 104)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !34, size: 24, elements: !38)
!38 = !{!39}
!39 = !DISubrange(count: 3)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !29, file: !8, line: 82, baseType: !41, offset: 128)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, elements: !42)
!42 = !{!43}
!43 = !DISubrange(count: -1)
!44 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !6)
!45 = !DILocalVariable(name: "count", scope: !17, file: !3, line: 14, type: !20)
!46 = !DILocation(line: 8, column: 28, scope: !17)
!47 = !DILocation(line: 8, column: 38, scope: !17)
!48 = !DILocation(line: 10, column: 2, scope: !17)
!49 = !DILocation(line: 10, column: 6, scope: !17)
!50 = !DILocation(line: 10, column: 13, scope: !17)
!51 = !DILocation(line: 11, column: 2, scope: !17)
!52 = !DILocation(line: 11, column: 26, scope: !17)
!53 = !DILocation(line: 12, column: 2, scope: !17)
!54 = !DILocation(line: 12, column: 8, scope: !17)
!55 = !DILocation(line: 14, column: 2, scope: !17)
!56 = !DILocation(line: 14, column: 6, scope: !17)
!57 = !DILocation(line: 16, column: 6, scope: !58)
!58 = distinct !DILexicalBlock(scope: !17, file: !3, line: 16, column: 6)
!59 = !DILocation(line: 16, column: 11, scope: !58)
!60 = !DILocation(line: 16, column: 16, scope: !58)
!61 = !DILocation(line: 16, column: 19, scope: !58)
!62 = !DILocation(line: 16, column: 27, scope: !58)
!63 = !DILocation(line: 16, column: 6, scope: !17)
!64 = !DILocation(line: 17, column: 3, scope: !58)
!65 = !DILocation(line: 18, column: 10, scope: !17)
!66 = !DILocation(line: 18, column: 17, scope: !17)
!67 = !DILocation(line: 18, column: 15, scope: !17)
!68 = !DILocation(line: 18, column: 8, scope: !17)
!69 = !DILocation(line: 19, column: 10, scope: !17)
!70 = !DILocation(line: 19, column: 8, scope: !17)
!71 = !DILocation(line: 20, column: 28, scope: !17)
!72 = !DILocation(line: 20, column: 10, scope: !17)
!73 = !DILocation(line: 20, column: 8, scope: !17)
!74 = !DILocation(line: 21, column: 29, scope: !17)
!75 = !DILocation(line: 21, column: 11, scope: !17)
!76 = !DILocation(line: 21, column: 9, scope: !17)
!77 = !DILocation(line: 22, column: 37, scope: !17)
!78 = !DILocation(line: 22, column: 47, scope: !17)
!79 = !DILocation(line: 22, column: 54, scope: !17)
!80 = !DILocation(line: 22, column: 11, scope: !17)
!81 = !DILocation(line: 22, column: 9, scope: !17)
!82 = !DILocation(line: 23, column: 14, scope: !17)
!83 = !DILocation(line: 23, column: 2, scope: !17)
!84 = !DILocation(line: 24, column: 9, scope: !17)
!85 = !DILocation(line: 24, column: 2, scope: !17)
!86 = !DILocation(line: 25, column: 1, scope: !17)
!87 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !88, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !90)
!88 = !DISubroutineType(types: !89)
!89 = !{!7}
!90 = !{!91}
!91 = !DILocalVariable(name: "flags", scope: !87, file: !8, line: 42, type: !7)
!92 = !DILocation(line: 42, column: 2, scope: !87)
!93 = !DILocation(line: 42, column: 6, scope: !87)
!94 = !DILocation(line: 44, column: 2, scope: !87)
!95 = !{i64 19014, i64 19023}
!96 = !DILocation(line: 45, column: 2, scope: !87)
!97 = !{i64 19085}
!98 = !DILocation(line: 46, column: 9, scope: !87)
!99 = !DILocation(line: 47, column: 1, scope: !87)
!100 = !DILocation(line: 46, column: 2, scope: !87)
!101 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !102, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !104)
!102 = !DISubroutineType(types: !103)
!103 = !{!6, !5}
!104 = !{!105, !106}
!105 = !DILocalVariable(name: "variable", arg: 1, scope: !101, file: !8, line: 56, type: !5)
!106 = !DILocalVariable(name: "offset", scope: !101, file: !8, line: 58, type: !7)
!107 = !DILocation(line: 56, column: 46, scope: !101)
!108 = !DILocation(line: 58, column: 2, scope: !101)
!109 = !DILocation(line: 58, column: 6, scope: !101)
!110 = !DILocation(line: 60, column: 2, scope: !101)
!111 = !{i64 19386}
!112 = !DILocation(line: 61, column: 25, scope: !101)
!113 = !DILocation(line: 61, column: 20, scope: !101)
!114 = !DILocation(line: 61, column: 36, scope: !101)
!115 = !DILocation(line: 61, column: 34, scope: !101)
!116 = !DILocation(line: 61, column: 10, scope: !101)
!117 = !DILocation(line: 61, column: 9, scope: !101)
!118 = !DILocation(line: 62, column: 1, scope: !101)
!119 = !DILocation(line: 61, column: 2, scope: !101)
!120 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !121, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !125)
!121 = !DISubroutineType(types: !122)
!122 = !{!7, !123, !123, !123, !6, !6}
!123 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !124)
!124 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!125 = !{!126, !127, !128, !129, !130, !131, !132, !133}
!126 = !DILocalVariable(name: "code", arg: 1, scope: !120, file: !8, line: 19, type: !123)
!127 = !DILocalVariable(name: "count", arg: 2, scope: !120, file: !8, line: 19, type: !123)
!128 = !DILocalVariable(name: "varhead", arg: 3, scope: !120, file: !8, line: 19, type: !123)
!129 = !DILocalVariable(name: "input", arg: 4, scope: !120, file: !8, line: 19, type: !6)
!130 = !DILocalVariable(name: "output", arg: 5, scope: !120, file: !8, line: 19, type: !6)
!131 = !DILocalVariable(name: "control", scope: !120, file: !8, line: 21, type: !7)
!132 = !DILocalVariable(name: "status", scope: !120, file: !8, line: 22, type: !7)
!133 = !DILocalVariable(name: "done", scope: !120, file: !8, line: 23, type: !123)
!134 = !DILocation(line: 19, column: 25, scope: !120)
!135 = !DILocation(line: 19, column: 35, scope: !120)
!136 = !DILocation(line: 19, column: 46, scope: !120)
!137 = !DILocation(line: 19, column: 61, scope: !120)
!138 = !DILocation(line: 19, column: 74, scope: !120)
!139 = !DILocation(line: 21, column: 2, scope: !120)
!140 = !DILocation(line: 21, column: 6, scope: !120)
!141 = !DILocation(line: 21, column: 16, scope: !120)
!142 = !DILocation(line: 21, column: 29, scope: !120)
!143 = !DILocation(line: 21, column: 24, scope: !120)
!144 = !DILocation(line: 21, column: 37, scope: !120)
!145 = !DILocation(line: 21, column: 21, scope: !120)
!146 = !DILocation(line: 21, column: 52, scope: !120)
!147 = !DILocation(line: 21, column: 47, scope: !120)
!148 = !DILocation(line: 21, column: 58, scope: !120)
!149 = !DILocation(line: 21, column: 44, scope: !120)
!150 = !DILocation(line: 22, column: 2, scope: !120)
!151 = !DILocation(line: 22, column: 6, scope: !120)
!152 = !DILocation(line: 23, column: 2, scope: !120)
!153 = !DILocation(line: 23, column: 6, scope: !120)
!154 = !DILocation(line: 25, column: 2, scope: !120)
!155 = !DILocation(line: 26, column: 28, scope: !156)
!156 = distinct !DILexicalBlock(scope: !120, file: !8, line: 25, column: 5)
!157 = !DILocation(line: 26, column: 37, scope: !156)
!158 = !DILocation(line: 26, column: 44, scope: !156)
!159 = !DILocation(line: 26, column: 12, scope: !156)
!160 = !DILocation(line: 26, column: 10, scope: !156)
!161 = !DILocation(line: 27, column: 8, scope: !162)
!162 = distinct !DILexicalBlock(scope: !156, file: !8, line: 27, column: 7)
!163 = !DILocation(line: 27, column: 15, scope: !162)
!164 = !DILocation(line: 27, column: 25, scope: !162)
!165 = !DILocation(line: 27, column: 7, scope: !156)
!166 = !DILocation(line: 28, column: 11, scope: !162)
!167 = !DILocation(line: 28, column: 4, scope: !162)
!168 = !DILocation(line: 29, column: 11, scope: !156)
!169 = !DILocation(line: 29, column: 18, scope: !156)
!170 = !DILocation(line: 29, column: 25, scope: !156)
!171 = !DILocation(line: 29, column: 10, scope: !156)
!172 = !DILocation(line: 29, column: 8, scope: !156)
!173 = !DILocation(line: 30, column: 11, scope: !156)
!174 = !DILocation(line: 31, column: 19, scope: !156)
!175 = !DILocation(line: 31, column: 14, scope: !156)
!176 = !DILocation(line: 31, column: 24, scope: !156)
!177 = !DILocation(line: 31, column: 11, scope: !156)
!178 = !DILocation(line: 32, column: 2, scope: !156)
!179 = !DILocation(line: 32, column: 11, scope: !120)
!180 = !DILocation(line: 32, column: 18, scope: !120)
!181 = !DILocation(line: 32, column: 16, scope: !120)
!182 = distinct !{!182, !154, !183, !184}
!183 = !DILocation(line: 32, column: 23, scope: !120)
!184 = !{!"llvm.loop.mustprogress"}
!185 = !DILocation(line: 33, column: 9, scope: !120)
!186 = !DILocation(line: 33, column: 2, scope: !120)
!187 = !DILocation(line: 34, column: 1, scope: !120)
!188 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !189, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !191)
!189 = !DISubroutineType(types: !190)
!190 = !{null, !7}
!191 = !{!192}
!192 = !DILocalVariable(name: "flags", arg: 1, scope: !188, file: !8, line: 49, type: !7)
!193 = !DILocation(line: 49, column: 36, scope: !188)
!194 = !DILocation(line: 51, column: 6, scope: !195)
!195 = distinct !DILexicalBlock(scope: !188, file: !8, line: 51, column: 6)
!196 = !DILocation(line: 51, column: 12, scope: !195)
!197 = !DILocation(line: 51, column: 6, scope: !188)
!198 = !DILocation(line: 52, column: 3, scope: !195)
!199 = !{i64 19205}
!200 = !DILocation(line: 53, column: 1, scope: !188)
!201 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !202, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!202 = !DISubroutineType(types: !203)
!203 = !{!7, !7, !6, !6}
