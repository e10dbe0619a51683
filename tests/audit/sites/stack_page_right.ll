; ModuleID = 'stack_page_right.c'
source_filename = "stack_page_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.register_value = type { i64, i64 }
%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stack_page_right() #0 !dbg !17 {
entry:
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  %values = alloca [256 x %struct.register_value], align 4096
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !50
    #dbg_declare(ptr %flags, !21, !DIExpression(), !51)
  %call = call i64 @irq_save() #7, !dbg !52
  store i64 %call, ptr %flags, align 8, !dbg !51
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !53
    #dbg_declare(ptr %input, !22, !DIExpression(), !54)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !55
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !56
  store ptr %call1, ptr %input, align 8, !dbg !54
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !57
    #dbg_declare(ptr %status, !41, !DIExpression(), !58)
  store i64 1, ptr %status, align 8, !dbg !58
  call void @llvm.lifetime.start.p0(i64 4096, ptr %values) #6, !dbg !59
    #dbg_declare(ptr %values, !42, !DIExpression(), !60)
  %1 = load ptr, ptr %input, align 8, !dbg !61
  call void @fill_header(ptr noundef %1) #7, !dbg !62
  %2 = load ptr, ptr %input, align 8, !dbg !63
  %arraydecay = getelementptr inbounds [256 x %struct.register_value], ptr %values, i64 0, i64 0, !dbg !64
  %call2 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext 256, i16 noundef zeroext 0, ptr noundef %2, ptr noundef %arraydecay) #7, !dbg !65
  store i64 %call2, ptr %status, align 8, !dbg !66
  %arraydecay3 = getelementptr inbounds [256 x %struct.register_value], ptr %values, i64 0, i64 0, !dbg !67
  call void asm sideeffect "", "r,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr %arraydecay3) #6, !dbg !68, !srcloc !69
  %3 = load i64, ptr %flags, align 8, !dbg !70
  call void @irq_restore(i64 noundef %3) #7, !dbg !71
  %4 = load i64, ptr %status, align 8, !dbg !72
  call void @llvm.lifetime.end.p0(i64 4096, ptr %values) #6, !dbg !73
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !73
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !73
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !73
  ret i64 %4, !dbg !74
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !75 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !78
    #dbg_declare(ptr %flags, !77, !DIExpression(), !79)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !80, !srcloc !81
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !82, !srcloc !83
  %0 = load i64, ptr %flags, align 8, !dbg !84
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !85
  ret i64 %0, !dbg !86
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !87 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !91, !DIExpression(), !93)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !94
    #dbg_declare(ptr %offset, !92, !DIExpression(), !95)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !96, !srcloc !97
  store i64 %0, ptr %offset, align 8, !dbg !96
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !98
  %2 = ptrtoint ptr %1 to i64, !dbg !99
  %3 = load i64, ptr %offset, align 8, !dbg !100
  %add = add i64 %2, %3, !dbg !101
  %4 = inttoptr i64 %add to ptr, !dbg !102
  %5 = load ptr, ptr %4, align 8, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !104
  ret ptr %5, !dbg !105
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !106 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !111, !DIExpression(), !112)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !113
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !114
  store i64 -1, ptr %partition, align 1, !dbg !115
  %1 = load ptr, ptr %input.addr, align 8, !dbg !116
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !117
  store i32 -2, ptr %vp, align 1, !dbg !118
  %2 = load ptr, ptr %input.addr, align 8, !dbg !119
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !120
  store i8 0, ptr %vtl, align 1, !dbg !121
  %3 = load ptr, ptr %input.addr, align 8, !dbg !122
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !123
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !124
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !124
  ret void, !dbg !125
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !126 {
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
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !145
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
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !156
    #dbg_declare(ptr %status, !138, !DIExpression(), !157)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !158
    #dbg_declare(ptr %done, !139, !DIExpression(), !159)
  br label %do.body, !dbg !160

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !161
  %4 = load ptr, ptr %input.addr, align 8, !dbg !163
  %5 = load ptr, ptr %output.addr, align 8, !dbg !164
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !165
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
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !193
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !193
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !193
  %15 = load i64, ptr %retval, align 8, !dbg !193
  ret i64 %15, !dbg !193
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !194 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !198, !DIExpression(), !199)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !200
  %and = and i64 %0, 512, !dbg !202
  %tobool = icmp ne i64 %and, 0, !dbg !202
  br i1 %tobool, label %if.then, label %if.end, !dbg !203

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !204, !srcloc !205
  br label %if.end, !dbg !204

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !206
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !207 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
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
!3 = !DIFile(filename: "stack_page_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "5c42cbb6e314114c3c837dc266d59caa")
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
!17 = distinct !DISubprogram(name: "stack_page_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7}
!20 = !{!21, !22, !41, !42}
!21 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!22 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !23)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !25)
!25 = !{!26, !27, !30, !33, !37}
!26 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !24, file: !8, line: 78, baseType: !7, size: 64)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !24, file: !8, line: 79, baseType: !28, size: 32, offset: 64)
!28 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !29)
!29 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !24, file: !8, line: 80, baseType: !31, size: 8, offset: 96)
!31 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !32)
!32 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !24, file: !8, line: 81, baseType: !34, size: 24, offset: 104)
!34 = !DICompositeType(tag: DW_TAG_array_type, baseType: !31, size: 24, elements: !35)
!35 = !{!36}
!36 = !DISubrange(count: 3)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !24, file: !8, line: 82, baseType: !38, offset: 128)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !28, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: -1)
!41 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 12, type: !7)
!42 = !DILocalVariable(name: "values", scope: !17, file: !3, line: 13, type: !43, align: 32768)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !44, size: 32768, elements: !48)
!44 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "register_value", file: !8, line: 85, size: 128, elements: !45)
!45 = !{!46, !47}
!46 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !44, file: !8, line: 86, baseType: !7, size: 64)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "high", scope: !44, file: !8, line: 87, baseType: !7, size: 64, offset: 64)
!48 = !{!49}
!49 = !DISubrange(count: 256)
!50 = !DILocation(line: 10, column: 2, scope: !17)
!51 = !DILocation(line: 10, column: 6, scope: !17)
!52 = !DILocation(line: 10, column: 14, scope: !17)
!53 = !DILocation(line: 11, column: 2, scope: !17)
!54 = !DILocation(line: 11, column: 26, scope: !17)
!55 = !DILocation(line: 11, column: 52, scope: !17)
!56 = !DILocation(line: 11, column: 34, scope: !17)
!57 = !DILocation(line: 12, column: 2, scope: !17)
!58 = !DILocation(line: 12, column: 6, scope: !17)
!59 = !DILocation(line: 13, column: 2, scope: !17)
!60 = !DILocation(line: 13, column: 24, scope: !17)
!61 = !DILocation(line: 15, column: 14, scope: !17)
!62 = !DILocation(line: 15, column: 2, scope: !17)
!63 = !DILocation(line: 16, column: 45, scope: !17)
!64 = !DILocation(line: 16, column: 52, scope: !17)
!65 = !DILocation(line: 16, column: 11, scope: !17)
!66 = !DILocation(line: 16, column: 9, scope: !17)
!67 = !DILocation(line: 17, column: 26, scope: !17)
!68 = !DILocation(line: 17, column: 2, scope: !17)
!69 = !{i64 472}
!70 = !DILocation(line: 18, column: 14, scope: !17)
!71 = !DILocation(line: 18, column: 2, scope: !17)
!72 = !DILocation(line: 19, column: 9, scope: !17)
!73 = !DILocation(line: 20, column: 1, scope: !17)
!74 = !DILocation(line: 19, column: 2, scope: !17)
!75 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !18, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !76)
!76 = !{!77}
!77 = !DILocalVariable(name: "flags", scope: !75, file: !8, line: 42, type: !7)
!78 = !DILocation(line: 42, column: 2, scope: !75)
!79 = !DILocation(line: 42, column: 6, scope: !75)
!80 = !DILocation(line: 44, column: 2, scope: !75)
!81 = !{i64 20343, i64 20352}
!82 = !DILocation(line: 45, column: 2, scope: !75)
!83 = !{i64 20414}
!84 = !DILocation(line: 46, column: 9, scope: !75)
!85 = !DILocation(line: 47, column: 1, scope: !75)
!86 = !DILocation(line: 46, column: 2, scope: !75)
!87 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !88, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !90)
!88 = !DISubroutineType(types: !89)
!89 = !{!6, !5}
!90 = !{!91, !92}
!91 = !DILocalVariable(name: "variable", arg: 1, scope: !87, file: !8, line: 56, type: !5)
!92 = !DILocalVariable(name: "offset", scope: !87, file: !8, line: 58, type: !7)
!93 = !DILocation(line: 56, column: 46, scope: !87)
!94 = !DILocation(line: 58, column: 2, scope: !87)
!95 = !DILocation(line: 58, column: 6, scope: !87)
!96 = !DILocation(line: 60, column: 2, scope: !87)
!97 = !{i64 20715}
!98 = !DILocation(line: 61, column: 25, scope: !87)
!99 = !DILocation(line: 61, column: 20, scope: !87)
!100 = !DILocation(line: 61, column: 36, scope: !87)
!101 = !DILocation(line: 61, column: 34, scope: !87)
!102 = !DILocation(line: 61, column: 10, scope: !87)
!103 = !DILocation(line: 61, column: 9, scope: !87)
!104 = !DILocation(line: 62, column: 1, scope: !87)
!105 = !DILocation(line: 61, column: 2, scope: !87)
!106 = distinct !DISubprogram(name: "fill_header", scope: !107, file: !107, line: 17, type: !108, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !110)
!107 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!108 = !DISubroutineType(types: !109)
!109 = !{null, !23}
!110 = !{!111}
!111 = !DILocalVariable(name: "input", arg: 1, scope: !106, file: !107, line: 17, type: !23)
!112 = !DILocation(line: 17, column: 56, scope: !106)
!113 = !DILocation(line: 19, column: 2, scope: !106)
!114 = !DILocation(line: 19, column: 9, scope: !106)
!115 = !DILocation(line: 19, column: 19, scope: !106)
!116 = !DILocation(line: 20, column: 2, scope: !106)
!117 = !DILocation(line: 20, column: 9, scope: !106)
!118 = !DILocation(line: 20, column: 12, scope: !106)
!119 = !DILocation(line: 21, column: 2, scope: !106)
!120 = !DILocation(line: 21, column: 9, scope: !106)
!121 = !DILocation(line: 21, column: 13, scope: !106)
!122 = !DILocation(line: 22, column: 19, scope: !106)
!123 = !DILocation(line: 22, column: 26, scope: !106)
!124 = !DILocation(line: 22, column: 2, scope: !106)
!125 = !DILocation(line: 23, column: 1, scope: !106)
!126 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !127, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !131)
!127 = !DISubroutineType(types: !128)
!128 = !{!7, !129, !129, !129, !6, !6}
!129 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !130)
!130 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!131 = !{!132, !133, !134, !135, !136, !137, !138, !139}
!132 = !DILocalVariable(name: "code", arg: 1, scope: !126, file: !8, line: 19, type: !129)
!133 = !DILocalVariable(name: "count", arg: 2, scope: !126, file: !8, line: 19, type: !129)
!134 = !DILocalVariable(name: "varhead", arg: 3, scope: !126, file: !8, line: 19, type: !129)
!135 = !DILocalVariable(name: "input", arg: 4, scope: !126, file: !8, line: 19, type: !6)
!136 = !DILocalVariable(name: "output", arg: 5, scope: !126, file: !8, line: 19, type: !6)
!137 = !DILocalVariable(name: "control", scope: !126, file: !8, line: 21, type: !7)
!138 = !DILocalVariable(name: "status", scope: !126, file: !8, line: 22, type: !7)
!139 = !DILocalVariable(name: "done", scope: !126, file: !8, line: 23, type: !129)
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
!162 = distinct !DILexicalBlock(scope: !126, file: !8, line: 25, column: 5)
!163 = !DILocation(line: 26, column: 37, scope: !162)
!164 = !DILocation(line: 26, column: 44, scope: !162)
!165 = !DILocation(line: 26, column: 12, scope: !162)
!166 = !DILocation(line: 26, column: 10, scope: !162)
!167 = !DILocation(line: 27, column: 8, scope: !168)
!168 = distinct !DILexicalBlock(scope: !162, file: !8, line: 27, column: 7)
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
!194 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !195, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !197)
!195 = !DISubroutineType(types: !196)
!196 = !{null, !7}
!197 = !{!198}
!198 = !DILocalVariable(name: "flags", arg: 1, scope: !194, file: !8, line: 49, type: !7)
!199 = !DILocation(line: 49, column: 36, scope: !194)
!200 = !DILocation(line: 51, column: 6, scope: !201)
!201 = distinct !DILexicalBlock(scope: !194, file: !8, line: 51, column: 6)
!202 = !DILocation(line: 51, column: 12, scope: !201)
!203 = !DILocation(line: 51, column: 6, scope: !194)
!204 = !DILocation(line: 52, column: 3, scope: !201)
!205 = !{i64 20534}
!206 = !DILocation(line: 53, column: 1, scope: !194)
!207 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !208, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!208 = !DISubroutineType(types: !209)
!209 = !{!7, !7, !6, !6}
