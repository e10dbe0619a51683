; ModuleID = 'unset_either_wrong.c'
source_filename = "unset_either_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @unset_either_wrong(i32 noundef %all, i16 noundef zeroext %wanted) #0 !dbg !17 {
entry:
  %all.addr = alloca i32, align 4
  %wanted.addr = alloca i16, align 2
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %count = alloca i16, align 2
  store i32 %all, ptr %all.addr, align 4
    #dbg_declare(ptr %all.addr, !24, !DIExpression(), !49)
  store i16 %wanted, ptr %wanted.addr, align 2
    #dbg_declare(ptr %wanted.addr, !25, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !51
    #dbg_declare(ptr %flags, !26, !DIExpression(), !52)
  %call = call i64 @irq_save() #7, !dbg !53
  store i64 %call, ptr %flags, align 8, !dbg !52
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !51
    #dbg_declare(ptr %status, !27, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !55
    #dbg_declare(ptr %input, !28, !DIExpression(), !56)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !57
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !58
  store ptr %call1, ptr %input, align 8, !dbg !56
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !59
    #dbg_declare(ptr %output, !47, !DIExpression(), !60)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !61
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !62
  store ptr %call2, ptr %output, align 8, !dbg !60
  call void @llvm.lifetime.start.p0(i64 2, ptr %count) #6, !dbg !63
    #dbg_declare(ptr %count, !48, !DIExpression(), !64)
  %2 = load i32, ptr %all.addr, align 4, !dbg !65
  %tobool = icmp ne i32 %2, 0, !dbg !65
  br i1 %tobool, label %if.then, label %if.end, !dbg !67

if.then:                                          ; preds = %entry
  %3 = load i16, ptr %wanted.addr, align 2, !dbg !68
  store i16 %3, ptr %count, align 2, !dbg !69
  br label %if.end, !dbg !70

if.end:                                           ; preds = %if.then, %entry
  %4 = load ptr, ptr %input, align 8, !dbg !71
  call void @llvm.memset.p0.i64(ptr align 1 %4, i8 0, i64 64, i1 false), !dbg !72
  %5 = load i16, ptr %count, align 2, !dbg !73
  %6 = load ptr, ptr %input, align 8, !dbg !74
  %7 = load ptr, ptr %output, align 8, !dbg !75
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %5, i16 noundef zeroext 0, ptr noundef %6, ptr noundef %7) #7, !dbg !76
  store i64 %call3, ptr %status, align 8, !dbg !77
  %8 = load i64, ptr %flags, align 8, !dbg !78
  call void @irq_restore(i64 noundef %8) #7, !dbg !79
  %9 = load i64, ptr %status, align 8, !dbg !80
  call void @llvm.lifetime.end.p0(i64 2, ptr %count) #6, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !81
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !81
  ret i64 %9, !dbg !82
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !83 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !88
    #dbg_declare(ptr %flags, !87, !DIExpression(), !89)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !90, !srcloc !91
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !92, !srcloc !93
  %0 = load i64, ptr %flags, align 8, !dbg !94
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !95
  ret i64 %0, !dbg !96
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !97 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !101, !DIExpression(), !103)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !104
    #dbg_declare(ptr %offset, !102, !DIExpression(), !105)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !106, !srcloc !107
  store i64 %0, ptr %offset, align 8, !dbg !106
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !108
  %2 = ptrtoint ptr %1 to i64, !dbg !109
  %3 = load i64, ptr %offset, align 8, !dbg !110
  %add = add i64 %2, %3, !dbg !111
  %4 = inttoptr i64 %add to ptr, !dbg !112
  %5 = load ptr, ptr %4, align 8, !dbg !113
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !114
  ret ptr %5, !dbg !115
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !116 {
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
    #dbg_declare(ptr %code.addr, !120, !DIExpression(), !128)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !121, !DIExpression(), !129)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !122, !DIExpression(), !130)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !123, !DIExpression(), !131)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !124, !DIExpression(), !132)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !133
    #dbg_declare(ptr %control, !125, !DIExpression(), !134)
  %0 = load i16, ptr %code.addr, align 2, !dbg !135
  %conv = zext i16 %0 to i64, !dbg !135
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !136
  %conv1 = zext i16 %1 to i64, !dbg !137
  %shl = shl i64 %conv1, 17, !dbg !138
  %or = or i64 %conv, %shl, !dbg !139
  %2 = load i16, ptr %count.addr, align 2, !dbg !140
  %conv2 = zext i16 %2 to i64, !dbg !141
  %shl3 = shl i64 %conv2, 32, !dbg !142
  %or4 = or i64 %or, %shl3, !dbg !143
  store i64 %or4, ptr %control, align 8, !dbg !134
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !144
    #dbg_declare(ptr %status, !126, !DIExpression(), !145)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !146
    #dbg_declare(ptr %done, !127, !DIExpression(), !147)
  br label %do.body, !dbg !148

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !149
  %4 = load ptr, ptr %input.addr, align 8, !dbg !151
  %5 = load ptr, ptr %output.addr, align 8, !dbg !152
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !153
  store i64 %call, ptr %status, align 8, !dbg !154
  %6 = load i64, ptr %status, align 8, !dbg !155
  %and = and i64 %6, 65535, !dbg !157
  %cmp = icmp ne i64 %and, 0, !dbg !158
  br i1 %cmp, label %if.then, label %if.end, !dbg !159

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !160
  store i64 %7, ptr %retval, align 8, !dbg !161
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !161

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !162
  %shr = lshr i64 %8, 32, !dbg !163
  %and6 = and i64 %shr, 4095, !dbg !164
  %conv7 = trunc i64 %and6 to i16, !dbg !165
  store i16 %conv7, ptr %done, align 2, !dbg !166
  %9 = load i64, ptr %control, align 8, !dbg !167
  %and8 = and i64 %9, -1152640029630136321, !dbg !167
  store i64 %and8, ptr %control, align 8, !dbg !167
  %10 = load i16, ptr %done, align 2, !dbg !168
  %conv9 = zext i16 %10 to i64, !dbg !169
  %shl10 = shl i64 %conv9, 48, !dbg !170
  %11 = load i64, ptr %control, align 8, !dbg !171
  %or11 = or i64 %11, %shl10, !dbg !171
  store i64 %or11, ptr %control, align 8, !dbg !171
  br label %do.cond, !dbg !172

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !173
  %conv12 = zext i16 %12 to i32, !dbg !173
  %13 = load i16, ptr %count.addr, align 2, !dbg !174
  %conv13 = zext i16 %13 to i32, !dbg !174
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !175
  br i1 %cmp14, label %do.body, label %do.end, !dbg !172, !llvm.loop !176

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !179
  store i64 %14, ptr %retval, align 8, !dbg !180
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !180

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !181
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !181
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !181
  %15 = load i64, ptr %retval, align 8, !dbg !181
  ret i64 %15, !dbg !181
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !182 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !186, !DIExpression(), !187)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !188
  %and = and i64 %0, 512, !dbg !190
  %tobool = icmp ne i64 %and, 0, !dbg !190
  br i1 %tobool, label %if.then, label %if.end, !dbg !191

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !192, !srcloc !193
  br label %if.end, !dbg !192

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !194
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !195 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!3 = !DIFile(filename: "unset_either_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "9bcd9b86f3294c337a15e72c174cbd5d")
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
!17 = distinct !DISubprogram(name: "unset_either_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !21}
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !22)
!22 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!23 = !{!24, !25, !26, !27, !28, !47, !48}
!24 = !DILocalVariable(name: "all", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!25 = !DILocalVariable(name: "wanted", arg: 2, scope: !17, file: !3, line: 8, type: !21)
!26 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!27 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!28 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !29)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !31)
!31 = !{!32, !33, !36, !39, !43}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !30, file: !8, line: 78, baseType: !7, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !30, file: !8, line: 79, baseType: !34, size: 32, offset: 64)
!34 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !35)
!35 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !30, file: !8, line: 80, baseType: !37, size: 8, offset: 96)
!37 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !38)
!38 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !30, file: !8, line: 81, baseType: !40, size: 24, offset: 104)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !37, size: 24, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: 3)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !30, file: !8, line: 82, baseType: !44, offset: 128)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !34, elements: !45)
!45 = !{!46}
!46 = !DISubrange(count: -1)
!47 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !6)
!48 = !DILocalVariable(name: "count", scope: !17, file: !3, line: 13, type: !21)
!49 = !DILocation(line: 8, column: 28, scope: !17)
!50 = !DILocation(line: 8, column: 37, scope: !17)
!51 = !DILocation(line: 10, column: 2, scope: !17)
!52 = !DILocation(line: 10, column: 6, scope: !17)
!53 = !DILocation(line: 10, column: 14, scope: !17)
!54 = !DILocation(line: 10, column: 26, scope: !17)
!55 = !DILocation(line: 11, column: 2, scope: !17)
!56 = !DILocation(line: 11, column: 26, scope: !17)
!57 = !DILocation(line: 11, column: 52, scope: !17)
!58 = !DILocation(line: 11, column: 34, scope: !17)
!59 = !DILocation(line: 12, column: 2, scope: !17)
!60 = !DILocation(line: 12, column: 8, scope: !17)
!61 = !DILocation(line: 12, column: 35, scope: !17)
!62 = !DILocation(line: 12, column: 17, scope: !17)
!63 = !DILocation(line: 13, column: 2, scope: !17)
!64 = !DILocation(line: 13, column: 6, scope: !17)
!65 = !DILocation(line: 15, column: 6, scope: !66)
!66 = distinct !DILexicalBlock(scope: !17, file: !3, line: 15, column: 6)
!67 = !DILocation(line: 15, column: 6, scope: !17)
!68 = !DILocation(line: 16, column: 11, scope: !66)
!69 = !DILocation(line: 16, column: 9, scope: !66)
!70 = !DILocation(line: 16, column: 3, scope: !66)
!71 = !DILocation(line: 17, column: 19, scope: !17)
!72 = !DILocation(line: 17, column: 2, scope: !17)
!73 = !DILocation(line: 18, column: 37, scope: !17)
!74 = !DILocation(line: 18, column: 47, scope: !17)
!75 = !DILocation(line: 18, column: 54, scope: !17)
!76 = !DILocation(line: 18, column: 11, scope: !17)
!77 = !DILocation(line: 18, column: 9, scope: !17)
!78 = !DILocation(line: 19, column: 14, scope: !17)
!79 = !DILocation(line: 19, column: 2, scope: !17)
!80 = !DILocation(line: 20, column: 9, scope: !17)
!81 = !DILocation(line: 21, column: 1, scope: !17)
!82 = !DILocation(line: 20, column: 2, scope: !17)
!83 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !84, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !86)
!84 = !DISubroutineType(types: !85)
!85 = !{!7}
!86 = !{!87}
!87 = !DILocalVariable(name: "flags", scope: !83, file: !8, line: 42, type: !7)
!88 = !DILocation(line: 42, column: 2, scope: !83)
!89 = !DILocation(line: 42, column: 6, scope: !83)
!90 = !DILocation(line: 44, column: 2, scope: !83)
!91 = !{i64 18997, i64 19006}
!92 = !DILocation(line: 45, column: 2, scope: !83)
!93 = !{i64 19068}
!94 = !DILocation(line: 46, column: 9, scope: !83)
!95 = !DILocation(line: 47, column: 1, scope: !83)
!96 = !DILocation(line: 46, column: 2, scope: !83)
!97 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !98, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !100)
!98 = !DISubroutineType(types: !99)
!99 = !{!6, !5}
!100 = !{!101, !102}
!101 = !DILocalVariable(name: "variable", arg: 1, scope: !97, file: !8, line: 56, type: !5)
!102 = !DILocalVariable(name: "offset", scope: !97, file: !8, line: 58, type: !7)
!103 = !DILocation(line: 56, column: 46, scope: !97)
!104 = !DILocation(line: 58, column: 2, scope: !97)
!105 = !DILocation(line: 58, column: 6, scope: !97)
!106 = !DILocation(line: 60, column: 2, scope: !97)
!107 = !{i64 19369}
!108 = !DILocation(line: 61, column: 25, scope: !97)
!109 = !DILocation(line: 61, column: 20, scope: !97)
!110 = !DILocation(line: 61, column: 36, scope: !97)
!111 = !DILocation(line: 61, column: 34, scope: !97)
!112 = !DILocation(line: 61, column: 10, scope: !97)
!113 = !DILocation(line: 61, column: 9, scope: !97)
!114 = !DILocation(line: 62, column: 1, scope: !97)
!115 = !DILocation(line: 61, column: 2, scope: !97)
!116 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !117, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !119)
!117 = !DISubroutineType(types: !118)
!118 = !{!7, !21, !21, !21, !6, !6}
!119 = !{!120, !121, !122, !123, !124, !125, !126, !127}
!120 = !DILocalVariable(name: "code", arg: 1, scope: !116, file: !8, line: 19, type: !21)
!121 = !DILocalVariable(name: "count", arg: 2, scope: !116, file: !8, line: 19, type: !21)
!122 = !DILocalVariable(name: "varhead", arg: 3, scope: !116, file: !8, line: 19, type: !21)
!123 = !DILocalVariable(name: "input", arg: 4, scope: !116, file: !8, line: 19, type: !6)
!124 = !DILocalVariable(name: "output", arg: 5, scope: !116, file: !8, line: 19, type: !6)
!125 = !DILocalVariable(name: "control", scope: !116, file: !8, line: 21, type: !7)
!126 = !DILocalVariable(name: "status", scope: !116, file: !8, line: 22, type: !7)
!127 = !DILocalVariable(name: "done", scope: !116, file: !8, line: 23, type: !21)
!128 = !DILocation(line: 19, column: 25, scope: !116)
!129 = !DILocation(line: 19, column: 35, scope: !116)
!130 = !DILocation(line: 19, column: 46, scope: !116)
!131 = !DILocation(line: 19, column: 61, scope: !116)
!132 = !DILocation(line: 19, column: 74, scope: !116)
!133 = !DILocation(line: 21, column: 2, scope: !116)
!134 = !DILocation(line: 21, column: 6, scope: !116)
!135 = !DILocation(line: 21, column: 16, scope: !116)
!136 = !DILocation(line: 21, column: 29, scope: !116)
!137 = !DILocation(line: 21, column: 24, scope: !116)
!138 = !DILocation(line: 21, column: 37, scope: !116)
!139 = !DILocation(line: 21, column: 21, scope: !116)
!140 = !DILocation(line: 21, column: 52, scope: !116)
!141 = !DILocation(line: 21, column: 47, scope: !116)
!142 = !DILocation(line: 21, column: 58, scope: !116)
!143 = !DILocation(line: 21, column: 44, scope: !116)
!144 = !DILocation(line: 22, column: 2, scope: !116)
!145 = !DILocation(line: 22, column: 6, scope: !116)
!146 = !DILocation(line: 23, column: 2, scope: !116)
!147 = !DILocation(line: 23, column: 6, scope: !116)
!148 = !DILocation(line: 25, column: 2, scope: !116)
!149 = !DILocation(line: 26, column: 28, scope: !150)
!150 = distinct !DILexicalBlock(scope: !116, file: !8, line: 25, column: 5)
!151 = !DILocation(line: 26, column: 37, scope: !150)
!152 = !DILocation(line: 26, column: 44, scope: !150)
!153 = !DILocation(line: 26, column: 12, scope: !150)
!154 = !DILocation(line: 26, column: 10, scope: !150)
!155 = !DILocation(line: 27, column: 8, scope: !156)
!156 = distinct !DILexicalBlock(scope: !150, file: !8, line: 27, column: 7)
!157 = !DILocation(line: 27, column: 15, scope: !156)
!158 = !DILocation(line: 27, column: 25, scope: !156)
!159 = !DILocation(line: 27, column: 7, scope: !150)
!160 = !DILocation(line: 28, column: 11, scope: !156)
!161 = !DILocation(line: 28, column: 4, scope: !156)
!162 = !DILocation(line: 29, column: 11, scope: !150)
!163 = !DILocation(line: 29, column: 18, scope: !150)
!164 = !DILocation(line: 29, column: 25, scope: !150)
!165 = !DILocation(line: 29, column: 10, scope: !150)
!166 = !DILocation(line: 29, column: 8, scope: !150)
!167 = !DILocation(line: 30, column: 11, scope: !150)
!168 = !DILocation(line: 31, column: 19, scope: !150)
!169 = !DILocation(line: 31, column: 14, scope: !150)
!170 = !DILocation(line: 31, column: 24, scope: !150)
!171 = !DILocation(line: 31, column: 11, scope: !150)
!172 = !DILocation(line: 32, column: 2, scope: !150)
!173 = !DILocation(line: 32, column: 11, scope: !116)
!174 = !DILocation(line: 32, column: 18, scope: !116)
!175 = !DILocation(line: 32, column: 16, scope: !116)
!176 = distinct !{!176, !148, !177, !178}
!177 = !DILocation(line: 32, column: 23, scope: !116)
!178 = !{!"llvm.loop.mustprogress"}
!179 = !DILocation(line: 33, column: 9, scope: !116)
!180 = !DILocation(line: 33, column: 2, scope: !116)
!181 = !DILocation(line: 34, column: 1, scope: !116)
!182 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !183, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !185)
!183 = !DISubroutineType(types: !184)
!184 = !{null, !7}
!185 = !{!186}
!186 = !DILocalVariable(name: "flags", arg: 1, scope: !182, file: !8, line: 49, type: !7)
!187 = !DILocation(line: 49, column: 36, scope: !182)
!188 = !DILocation(line: 51, column: 6, scope: !189)
!189 = distinct !DILexicalBlock(scope: !182, file: !8, line: 51, column: 6)
!190 = !DILocation(line: 51, column: 12, scope: !189)
!191 = !DILocation(line: 51, column: 6, scope: !182)
!192 = !DILocation(line: 52, column: 3, scope: !189)
!193 = !{i64 19188}
!194 = !DILocation(line: 53, column: 1, scope: !182)
!195 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !196, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!196 = !DISubroutineType(types: !197)
!197 = !{!7, !7, !6, !6}
