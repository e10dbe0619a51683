; ModuleID = 'one_page_wrong.c'
source_filename = "one_page_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @one_page_wrong(i16 noundef zeroext %count) #0 !dbg !15 {
entry:
  %count.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !21, !DIExpression(), !43)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !44
    #dbg_declare(ptr %flags, !22, !DIExpression(), !45)
  %call = call i64 @irq_save() #7, !dbg !46
  store i64 %call, ptr %flags, align 8, !dbg !45
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !47
    #dbg_declare(ptr %input, !23, !DIExpression(), !48)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !49
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !50
  store ptr %call1, ptr %input, align 8, !dbg !48
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !51
    #dbg_declare(ptr %status, !42, !DIExpression(), !52)
  %1 = load ptr, ptr %input, align 8, !dbg !53
  call void @fill_header(ptr noundef %1) #7, !dbg !54
  %2 = load i16, ptr %count.addr, align 2, !dbg !55
  %3 = load ptr, ptr %input, align 8, !dbg !56
  %4 = load ptr, ptr %input, align 8, !dbg !57
  %call2 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %2, i16 noundef zeroext 0, ptr noundef %3, ptr noundef %4) #7, !dbg !58
  store i64 %call2, ptr %status, align 8, !dbg !59
  %5 = load i64, ptr %flags, align 8, !dbg !60
  call void @irq_restore(i64 noundef %5) #7, !dbg !61
  %6 = load i64, ptr %status, align 8, !dbg !62
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !63
  ret i64 %6, !dbg !64
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !65 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !70
    #dbg_declare(ptr %flags, !69, !DIExpression(), !71)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !72, !srcloc !73
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !74, !srcloc !75
  %0 = load i64, ptr %flags, align 8, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !77
  ret i64 %0, !dbg !78
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !79 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !83, !DIExpression(), !85)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !86
    #dbg_declare(ptr %offset, !84, !DIExpression(), !87)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !88, !srcloc !89
  store i64 %0, ptr %offset, align 8, !dbg !88
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !90
  %2 = ptrtoint ptr %1 to i64, !dbg !91
  %3 = load i64, ptr %offset, align 8, !dbg !92
  %add = add i64 %2, %3, !dbg !93
  %4 = inttoptr i64 %add to ptr, !dbg !94
  %5 = load ptr, ptr %4, align 8, !dbg !95
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !96
  ret ptr %5, !dbg !97
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !98 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !103, !DIExpression(), !104)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !105
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !106
  store i64 -1, ptr %partition, align 1, !dbg !107
  %1 = load ptr, ptr %input.addr, align 8, !dbg !108
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !109
  store i32 -2, ptr %vp, align 1, !dbg !110
  %2 = load ptr, ptr %input.addr, align 8, !dbg !111
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !112
  store i8 0, ptr %vtl, align 1, !dbg !113
  %3 = load ptr, ptr %input.addr, align 8, !dbg !114
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !115
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !116
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !116
  ret void, !dbg !117
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !118 {
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
    #dbg_declare(ptr %code.addr, !122, !DIExpression(), !130)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !123, !DIExpression(), !131)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !124, !DIExpression(), !132)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !125, !DIExpression(), !133)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !126, !DIExpression(), !134)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !135
    #dbg_declare(ptr %control, !127, !DIExpression(), !136)
  %0 = load i16, ptr %code.addr, align 2, !dbg !137
  %conv = zext i16 %0 to i64, !dbg !137
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !138
  %conv1 = zext i16 %1 to i64, !dbg !139
  %shl = shl i64 %conv1, 17, !dbg !140
  %or = or i64 %conv, %shl, !dbg !141
  %2 = load i16, ptr %count.addr, align 2, !dbg !142
  %conv2 = zext i16 %2 to i64, !dbg !143
  %shl3 = shl i64 %conv2, 32, !dbg !144
  %or4 = or i64 %or, %shl3, !dbg !145
  store i64 %or4, ptr %control, align 8, !dbg !136
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !146
    #dbg_declare(ptr %status, !128, !DIExpression(), !147)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !148
    #dbg_declare(ptr %done, !129, !DIExpression(), !149)
  br label %do.body, !dbg !150

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !151
  %4 = load ptr, ptr %input.addr, align 8, !dbg !153
  %5 = load ptr, ptr %output.addr, align 8, !dbg !154
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !155
  store i64 %call, ptr %status, align 8, !dbg !156
  %6 = load i64, ptr %status, align 8, !dbg !157
  %and = and i64 %6, 65535, !dbg !159
  %cmp = icmp ne i64 %and, 0, !dbg !160
  br i1 %cmp, label %if.then, label %if.end, !dbg !161

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !162
  store i64 %7, ptr %retval, align 8, !dbg !163
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !163

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !164
  %shr = lshr i64 %8, 32, !dbg !165
  %and6 = and i64 %shr, 4095, !dbg !166
  %conv7 = trunc i64 %and6 to i16, !dbg !167
  store i16 %conv7, ptr %done, align 2, !dbg !168
  %9 = load i64, ptr %control, align 8, !dbg !169
  %and8 = and i64 %9, -1152640029630136321, !dbg !169
  store i64 %and8, ptr %control, align 8, !dbg !169
  %10 = load i16, ptr %done, align 2, !dbg !170
  %conv9 = zext i16 %10 to i64, !dbg !171
  %shl10 = shl i64 %conv9, 48, !dbg !172
  %11 = load i64, ptr %control, align 8, !dbg !173
  %or11 = or i64 %11, %shl10, !dbg !173
  store i64 %or11, ptr %control, align 8, !dbg !173
  br label %do.cond, !dbg !174

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !175
  %conv12 = zext i16 %12 to i32, !dbg !175
  %13 = load i16, ptr %count.addr, align 2, !dbg !176
  %conv13 = zext i16 %13 to i32, !dbg !176
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !177
  br i1 %cmp14, label %do.body, label %do.end, !dbg !174, !llvm.loop !178

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !181
  store i64 %14, ptr %retval, align 8, !dbg !182
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !182

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !183
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !183
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !183
  %15 = load i64, ptr %retval, align 8, !dbg !183
  ret i64 %15, !dbg !183
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !184 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !188, !DIExpression(), !189)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !190
  %and = and i64 %0, 512, !dbg !192
  %tobool = icmp ne i64 %and, 0, !dbg !192
  br i1 %tobool, label %if.then, label %if.end, !dbg !193

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !194, !srcloc !195
  br label %if.end, !dbg !194

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !196
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !197 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!llvm.module.flags = !{!11, !12, !13}
!llvm.ident = !{!14}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 7, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "one_page_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "6c53609a9a54b71247114c94366a9c2d")
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
!15 = distinct !DISubprogram(name: "one_page_wrong", scope: !3, file: !3, line: 9, type: !16, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !18}
!18 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !19)
!19 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!20 = !{!21, !22, !23, !42}
!21 = !DILocalVariable(name: "count", arg: 1, scope: !15, file: !3, line: 9, type: !18)
!22 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 11, type: !7)
!23 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 12, type: !24)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !26)
!26 = !{!27, !28, !31, !34, !38}
!27 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !25, file: !8, line: 78, baseType: !7, size: 64)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !25, file: !8, line: 79, baseType: !29, size: 32, offset: 64)
!29 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !30)
!30 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !25, file: !8, line: 80, baseType: !32, size: 8, offset: 96)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !33)
!33 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !25, file: !8, line: 81, baseType: !35, size: 24, offset: 104)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 24, elements: !36)
!36 = !{!37}
!37 = !DISubrange(count: 3)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !25, file: !8, line: 82, baseType: !39, offset: 128)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !29, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: -1)
!42 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 13, type: !7)
!43 = !DILocation(line: 9, column: 24, scope: !15)
!44 = !DILocation(line: 11, column: 2, scope: !15)
!45 = !DILocation(line: 11, column: 6, scope: !15)
!46 = !DILocation(line: 11, column: 14, scope: !15)
!47 = !DILocation(line: 12, column: 2, scope: !15)
!48 = !DILocation(line: 12, column: 26, scope: !15)
!49 = !DILocation(line: 12, column: 52, scope: !15)
!50 = !DILocation(line: 12, column: 34, scope: !15)
!51 = !DILocation(line: 13, column: 2, scope: !15)
!52 = !DILocation(line: 13, column: 6, scope: !15)
!53 = !DILocation(line: 15, column: 14, scope: !15)
!54 = !DILocation(line: 15, column: 2, scope: !15)
!55 = !DILocation(line: 16, column: 37, scope: !15)
!56 = !DILocation(line: 16, column: 47, scope: !15)
!57 = !DILocation(line: 16, column: 54, scope: !15)
!58 = !DILocation(line: 16, column: 11, scope: !15)
!59 = !DILocation(line: 16, column: 9, scope: !15)
!60 = !DILocation(line: 17, column: 14, scope: !15)
!61 = !DILocation(line: 17, column: 2, scope: !15)
!62 = !DILocation(line: 18, column: 9, scope: !15)
!63 = !DILocation(line: 19, column: 1, scope: !15)
!64 = !DILocation(line: 18, column: 2, scope: !15)
!65 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !66, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !68)
!66 = !DISubroutineType(types: !67)
!67 = !{!7}
!68 = !{!69}
!69 = !DILocalVariable(name: "flags", scope: !65, file: !8, line: 42, type: !7)
!70 = !DILocation(line: 42, column: 2, scope: !65)
!71 = !DILocation(line: 42, column: 6, scope: !65)
!72 = !DILocation(line: 44, column: 2, scope: !65)
!73 = !{i64 20386, i64 20395}
!74 = !DILocation(line: 45, column: 2, scope: !65)
!75 = !{i64 20457}
!76 = !DILocation(line: 46, column: 9, scope: !65)
!77 = !DILocation(line: 47, column: 1, scope: !65)
!78 = !DILocation(line: 46, column: 2, scope: !65)
!79 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !80, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !82)
!80 = !DISubroutineType(types: !81)
!81 = !{!6, !5}
!82 = !{!83, !84}
!83 = !DILocalVariable(name: "variable", arg: 1, scope: !79, file: !8, line: 56, type: !5)
!84 = !DILocalVariable(name: "offset", scope: !79, file: !8, line: 58, type: !7)
!85 = !DILocation(line: 56, column: 46, scope: !79)
!86 = !DILocation(line: 58, column: 2, scope: !79)
!87 = !DILocation(line: 58, column: 6, scope: !79)
!88 = !DILocation(line: 60, column: 2, scope: !79)
!89 = !{i64 20758}
!90 = !DILocation(line: 61, column: 25, scope: !79)
!91 = !DILocation(line: 61, column: 20, scope: !79)
!92 = !DILocation(line: 61, column: 36, scope: !79)
!93 = !DILocation(line: 61, column: 34, scope: !79)
!94 = !DILocation(line: 61, column: 10, scope: !79)
!95 = !DILocation(line: 61, column: 9, scope: !79)
!96 = !DILocation(line: 62, column: 1, scope: !79)
!97 = !DILocation(line: 61, column: 2, scope: !79)
!98 = distinct !DISubprogram(name: "fill_header", scope: !99, file: !99, line: 17, type: !100, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !102)
!99 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!100 = !DISubroutineType(types: !101)
!101 = !{null, !24}
!102 = !{!103}
!103 = !DILocalVariable(name: "input", arg: 1, scope: !98, file: !99, line: 17, type: !24)
!104 = !DILocation(line: 17, column: 56, scope: !98)
!105 = !DILocation(line: 19, column: 2, scope: !98)
!106 = !DILocation(line: 19, column: 9, scope: !98)
!107 = !DILocation(line: 19, column: 19, scope: !98)
!108 = !DILocation(line: 20, column: 2, scope: !98)
!109 = !DILocation(line: 20, column: 9, scope: !98)
!110 = !DILocation(line: 20, column: 12, scope: !98)
!111 = !DILocation(line: 21, column: 2, scope: !98)
!112 = !DILocation(line: 21, column: 9, scope: !98)
!113 = !DILocation(line: 21, column: 13, scope: !98)
!114 = !DILocation(line: 22, column: 19, scope: !98)
!115 = !DILocation(line: 22, column: 26, scope: !98)
!116 = !DILocation(line: 22, column: 2, scope: !98)
!117 = !DILocation(line: 23, column: 1, scope: !98)
!118 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !119, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !121)
!119 = !DISubroutineType(types: !120)
!120 = !{!7, !18, !18, !18, !6, !6}
!121 = !{!122, !123, !124, !125, !126, !127, !128, !129}
!122 = !DILocalVariable(name: "code", arg: 1, scope: !118, file: !8, line: 19, type: !18)
!123 = !DILocalVariable(name: "count", arg: 2, scope: !118, file: !8, line: 19, type: !18)
!124 = !DILocalVariable(name: "varhead", arg: 3, scope: !118, file: !8, line: 19, type: !18)
!125 = !DILocalVariable(name: "input", arg: 4, scope: !118, file: !8, line: 19, type: !6)
!126 = !DILocalVariable(name: "output", arg: 5, scope: !118, file: !8, line: 19, type: !6)
!127 = !DILocalVariable(name: "control", scope: !118, file: !8, line: 21, type: !7)
!128 = !DILocalVariable(name: "status", scope: !118, file: !8, line: 22, type: !7)
!129 = !DILocalVariable(name: "done", scope: !118, file: !8, line: 23, type: !18)
!130 = !DILocation(line: 19, column: 25, scope: !118)
!131 = !DILocation(line: 19, column: 35, scope: !118)
!132 = !DILocation(line: 19, column: 46, scope: !118)
!133 = !DILocation(line: 19, column: 61, scope: !118)
!134 = !DILocation(line: 19, column: 74, scope: !118)
!135 = !DILocation(line: 21, column: 2, scope: !118)
!136 = !DILocation(line: 21, column: 6, scope: !118)
!137 = !DILocation(line: 21, column: 16, scope: !118)
!138 = !DILocation(line: 21, column: 29, scope: !118)
!139 = !DILocation(line: 21, column: 24, scope: !118)
!140 = !DILocation(line: 21, column: 37, scope: !118)
!141 = !DILocation(line: 21, column: 21, scope: !118)
!142 = !DILocation(line: 21, column: 52, scope: !118)
!143 = !DILocation(line: 21, column: 47, scope: !118)
!144 = !DILocation(line: 21, column: 58, scope: !118)
!145 = !DILocation(line: 21, column: 44, scope: !118)
!146 = !DILocation(line: 22, column: 2, scope: !118)
!147 = !DILocation(line: 22, column: 6, scope: !118)
!148 = !DILocation(line: 23, column: 2, scope: !118)
!149 = !DILocation(line: 23, column: 6, scope: !118)
!150 = !DILocation(line: 25, column: 2, scope: !118)
!151 = !DILocation(line: 26, column: 28, scope: !152)
!152 = distinct !DILexicalBlock(scope: !118, file: !8, line: 25, column: 5)
!153 = !DILocation(line: 26, column: 37, scope: !152)
!154 = !DILocation(line: 26, column: 44, scope: !152)
!155 = !DILocation(line: 26, column: 12, scope: !152)
!156 = !DILocation(line: 26, column: 10, scope: !152)
!157 = !DILocation(line: 27, column: 8, scope: !158)
!158 = distinct !DILexicalBlock(scope: !152, file: !8, line: 27, column: 7)
!159 = !DILocation(line: 27, column: 15, scope: !158)
!160 = !DILocation(line: 27, column: 25, scope: !158)
!161 = !DILocation(line: 27, column: 7, scope: !152)
!162 = !DILocation(line: 28, column: 11, scope: !158)
!163 = !DILocation(line: 28, column: 4, scope: !158)
!164 = !DILocation(line: 29, column: 11, scope: !152)
!165 = !DILocation(line: 29, column: 18, scope: !152)
!166 = !DILocation(line: 29, column: 25, scope: !152)
!167 = !DILocation(line: 29, column: 10, scope: !152)
!168 = !DILocation(line: 29, column: 8, scope: !152)
!169 = !DILocation(line: 30, column: 11, scope: !152)
!170 = !DILocation(line: 31, column: 19, scope: !152)
!171 = !DILocation(line: 31, column: 14, scope: !152)
!172 = !DILocation(line: 31, column: 24, scope: !152)
!173 = !DILocation(line: 31, column: 11, scope: !152)
!174 = !DILocation(line: 32, column: 2, scope: !152)
!175 = !DILocation(line: 32, column: 11, scope: !118)
!176 = !DILocation(line: 32, column: 18, scope: !118)
!177 = !DILocation(line: 32, column: 16, scope: !118)
!178 = distinct !{!178, !150, !179, !180}
!179 = !DILocation(line: 32, column: 23, scope: !118)
!180 = !{!"llvm.loop.mustprogress"}
!181 = !DILocation(line: 33, column: 9, scope: !118)
!182 = !DILocation(line: 33, column: 2, scope: !118)
!183 = !DILocation(line: 34, column: 1, scope: !118)
!184 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !185, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !187)
!185 = !DISubroutineType(types: !186)
!186 = !{null, !7}
!187 = !{!188}
!188 = !DILocalVariable(name: "flags", arg: 1, scope: !184, file: !8, line: 49, type: !7)
!189 = !DILocation(line: 49, column: 36, scope: !184)
!190 = !DILocation(line: 51, column: 6, scope: !191)
!191 = distinct !DILexicalBlock(scope: !184, file: !8, line: 51, column: 6)
!192 = !DILocation(line: 51, column: 12, scope: !191)
!193 = !DILocation(line: 51, column: 6, scope: !184)
!194 = !DILocation(line: 52, column: 3, scope: !191)
!195 = !{i64 20577}
!196 = !DILocation(line: 53, column: 1, scope: !184)
!197 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !198, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!198 = !DISubroutineType(types: !199)
!199 = !{!7, !7, !6, !6}
