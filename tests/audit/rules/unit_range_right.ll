; ModuleID = 'unit_range_right.c'
source_filename = "unit_range_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.range = type { i64 }
%struct.flush = type { i64, i64, [0 x %struct.range] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @unit_range_right(i64 noundef %address, i64 noundef %size) #0 !dbg !17 {
entry:
  %address.addr = alloca i64, align 8
  %size.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %.compoundliteral = alloca %struct.range, align 8
  store i64 %address, ptr %address.addr, align 8
    #dbg_declare(ptr %address.addr, !21, !DIExpression(), !39)
  store i64 %size, ptr %size.addr, align 8
    #dbg_declare(ptr %size.addr, !22, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !41
    #dbg_declare(ptr %flags, !23, !DIExpression(), !42)
  %call = call i64 @irq_save() #7, !dbg !43
  store i64 %call, ptr %flags, align 8, !dbg !42
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !41
    #dbg_declare(ptr %status, !24, !DIExpression(), !44)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !45
    #dbg_declare(ptr %input, !25, !DIExpression(), !46)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !47
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !48
  store ptr %call1, ptr %input, align 8, !dbg !46
  %1 = load ptr, ptr %input, align 8, !dbg !49
  %space = getelementptr inbounds %struct.flush, ptr %1, i32 0, i32 0, !dbg !50
  store i64 1, ptr %space, align 8, !dbg !51
  %2 = load ptr, ptr %input, align 8, !dbg !52
  %flags2 = getelementptr inbounds %struct.flush, ptr %2, i32 0, i32 1, !dbg !53
  store i64 0, ptr %flags2, align 8, !dbg !54
  %3 = load ptr, ptr %input, align 8, !dbg !55
  %ranges = getelementptr inbounds %struct.flush, ptr %3, i32 0, i32 2, !dbg !56
  %arrayidx = getelementptr [0 x %struct.range], ptr %ranges, i64 0, i64 0, !dbg !55
  %4 = load i64, ptr %size.addr, align 8, !dbg !57
  %shr = lshr i64 %4, 14, !dbg !58
  %bf.load = load i64, ptr %.compoundliteral, align 8, !dbg !59
  %bf.value = and i64 %shr, 4095, !dbg !59
  %bf.clear = and i64 %bf.load, -4096, !dbg !59
  %bf.set = or i64 %bf.clear, %bf.value, !dbg !59
  store i64 %bf.set, ptr %.compoundliteral, align 8, !dbg !59
  %5 = load i64, ptr %address.addr, align 8, !dbg !60
  %shr3 = lshr i64 %5, 12, !dbg !61
  %bf.load4 = load i64, ptr %.compoundliteral, align 8, !dbg !59
  %bf.value5 = and i64 %shr3, 4503599627370495, !dbg !59
  %bf.shl = shl i64 %bf.value5, 12, !dbg !59
  %bf.clear6 = and i64 %bf.load4, 4095, !dbg !59
  %bf.set7 = or i64 %bf.clear6, %bf.shl, !dbg !59
  store i64 %bf.set7, ptr %.compoundliteral, align 8, !dbg !59
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %arrayidx, ptr align 8 %.compoundliteral, i64 8, i1 false), !dbg !62
  %6 = load ptr, ptr %input, align 8, !dbg !63
  %call8 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 176, i16 noundef zeroext 1, i16 noundef zeroext 0, ptr noundef %6, ptr noundef null) #7, !dbg !64
  store i64 %call8, ptr %status, align 8, !dbg !65
  %7 = load i64, ptr %flags, align 8, !dbg !66
  call void @irq_restore(i64 noundef %7) #7, !dbg !67
  %8 = load i64, ptr %status, align 8, !dbg !68
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !69
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !69
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !69
  ret i64 %8, !dbg !70
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !71 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !76
    #dbg_declare(ptr %flags, !75, !DIExpression(), !77)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !78, !srcloc !79
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !80, !srcloc !81
  %0 = load i64, ptr %flags, align 8, !dbg !82
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !83
  ret i64 %0, !dbg !84
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !85 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !89, !DIExpression(), !91)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !92
    #dbg_declare(ptr %offset, !90, !DIExpression(), !93)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !94, !srcloc !95
  store i64 %0, ptr %offset, align 8, !dbg !94
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !96
  %2 = ptrtoint ptr %1 to i64, !dbg !97
  %3 = load i64, ptr %offset, align 8, !dbg !98
  %add = add i64 %2, %3, !dbg !99
  %4 = inttoptr i64 %add to ptr, !dbg !100
  %5 = load ptr, ptr %4, align 8, !dbg !101
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !102
  ret ptr %5, !dbg !103
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !104 {
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
    #dbg_declare(ptr %code.addr, !110, !DIExpression(), !118)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !111, !DIExpression(), !119)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !112, !DIExpression(), !120)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !113, !DIExpression(), !121)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !114, !DIExpression(), !122)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !123
    #dbg_declare(ptr %control, !115, !DIExpression(), !124)
  %0 = load i16, ptr %code.addr, align 2, !dbg !125
  %conv = zext i16 %0 to i64, !dbg !125
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !126
  %conv1 = zext i16 %1 to i64, !dbg !127
  %shl = shl i64 %conv1, 17, !dbg !128
  %or = or i64 %conv, %shl, !dbg !129
  %2 = load i16, ptr %count.addr, align 2, !dbg !130
  %conv2 = zext i16 %2 to i64, !dbg !131
  %shl3 = shl i64 %conv2, 32, !dbg !132
  %or4 = or i64 %or, %shl3, !dbg !133
  store i64 %or4, ptr %control, align 8, !dbg !124
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !134
    #dbg_declare(ptr %status, !116, !DIExpression(), !135)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !136
    #dbg_declare(ptr %done, !117, !DIExpression(), !137)
  br label %do.body, !dbg !138

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !139
  %4 = load ptr, ptr %input.addr, align 8, !dbg !141
  %5 = load ptr, ptr %output.addr, align 8, !dbg !142
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !143
  store i64 %call, ptr %status, align 8, !dbg !144
  %6 = load i64, ptr %status, align 8, !dbg !145
  %and = and i64 %6, 65535, !dbg !147
  %cmp = icmp ne i64 %and, 0, !dbg !148
  br i1 %cmp, label %if.then, label %if.end, !dbg !149

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !150
  store i64 %7, ptr %retval, align 8, !dbg !151
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !151

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !152
  %shr = lshr i64 %8, 32, !dbg !153
  %and6 = and i64 %shr, 4095, !dbg !154
  %conv7 = trunc i64 %and6 to i16, !dbg !155
  store i16 %conv7, ptr %done, align 2, !dbg !156
  %9 = load i64, ptr %control, align 8, !dbg !157
  %and8 = and i64 %9, -1152640029630136321, !dbg !157
  store i64 %and8, ptr %control, align 8, !dbg !157
  %10 = load i16, ptr %done, align 2, !dbg !158
  %conv9 = zext i16 %10 to i64, !dbg !159
  %shl10 = shl i64 %conv9, 48, !dbg !160
  %11 = load i64, ptr %control, align 8, !dbg !161
  %or11 = or i64 %11, %shl10, !dbg !161
  store i64 %or11, ptr %control, align 8, !dbg !161
  br label %do.cond, !dbg !162

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !163
  %conv12 = zext i16 %12 to i32, !dbg !163
  %13 = load i16, ptr %count.addr, align 2, !dbg !164
  %conv13 = zext i16 %13 to i32, !dbg !164
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !165
  br i1 %cmp14, label %do.body, label %do.end, !dbg !162, !llvm.loop !166

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !169
  store i64 %14, ptr %retval, align 8, !dbg !170
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !170

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !171
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !171
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !171
  %15 = load i64, ptr %retval, align 8, !dbg !171
  ret i64 %15, !dbg !171
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !172 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !176, !DIExpression(), !177)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !178
  %and = and i64 %0, 512, !dbg !180
  %tobool = icmp ne i64 %and, 0, !dbg !180
  br i1 %tobool, label %if.then, label %if.end, !dbg !181

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !182, !srcloc !183
  br label %if.end, !dbg !182

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !184
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !185 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin noredzone "no-builtins" }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "unit_range_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "e06aaf13a8b080c83c51e3f53a96ee90")
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
!17 = distinct !DISubprogram(name: "unit_range_right", scope: !3, file: !3, line: 19, type: !18, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !7}
!20 = !{!21, !22, !23, !24, !25}
!21 = !DILocalVariable(name: "address", arg: 1, scope: !17, file: !3, line: 19, type: !7)
!22 = !DILocalVariable(name: "size", arg: 2, scope: !17, file: !3, line: 19, type: !7)
!23 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 21, type: !7)
!24 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 21, type: !7)
!25 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 22, type: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "flush", file: !3, line: 13, size: 128, elements: !28)
!28 = !{!29, !30, !31}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "space", scope: !27, file: !3, line: 14, baseType: !7, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !27, file: !3, line: 15, baseType: !7, size: 64, offset: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "ranges", scope: !27, file: !3, line: 16, baseType: !32, offset: 128)
!32 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, elements: !37)
!33 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "range", file: !3, line: 8, size: 64, elements: !34)
!34 = !{!35, !36}
!35 = !DIDerivedType(tag: DW_TAG_member, name: "more", scope: !33, file: !3, line: 9, baseType: !7, size: 12, flags: DIFlagBitField, extraData: i64 0)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "page", scope: !33, file: !3, line: 10, baseType: !7, size: 52, offset: 12, flags: DIFlagBitField, extraData: i64 0)
!37 = !{!38}
!38 = !DISubrange(count: -1)
!39 = !DILocation(line: 19, column: 26, scope: !17)
!40 = !DILocation(line: 19, column: 39, scope: !17)
!41 = !DILocation(line: 21, column: 2, scope: !17)
!42 = !DILocation(line: 21, column: 6, scope: !17)
!43 = !DILocation(line: 21, column: 14, scope: !17)
!44 = !DILocation(line: 21, column: 26, scope: !17)
!45 = !DILocation(line: 22, column: 2, scope: !17)
!46 = !DILocation(line: 22, column: 16, scope: !17)
!47 = !DILocation(line: 22, column: 42, scope: !17)
!48 = !DILocation(line: 22, column: 24, scope: !17)
!49 = !DILocation(line: 24, column: 2, scope: !17)
!50 = !DILocation(line: 24, column: 9, scope: !17)
!51 = !DILocation(line: 24, column: 15, scope: !17)
!52 = !DILocation(line: 25, column: 2, scope: !17)
!53 = !DILocation(line: 25, column: 9, scope: !17)
!54 = !DILocation(line: 25, column: 15, scope: !17)
!55 = !DILocation(line: 26, column: 2, scope: !17)
!56 = !DILocation(line: 26, column: 9, scope: !17)
!57 = !DILocation(line: 26, column: 45, scope: !17)
!58 = !DILocation(line: 26, column: 50, scope: !17)
!59 = !DILocation(line: 26, column: 35, scope: !17)
!60 = !DILocation(line: 26, column: 65, scope: !17)
!61 = !DILocation(line: 26, column: 73, scope: !17)
!62 = !DILocation(line: 26, column: 21, scope: !17)
!63 = !DILocation(line: 27, column: 43, scope: !17)
!64 = !DILocation(line: 27, column: 11, scope: !17)
!65 = !DILocation(line: 27, column: 9, scope: !17)
!66 = !DILocation(line: 28, column: 14, scope: !17)
!67 = !DILocation(line: 28, column: 2, scope: !17)
!68 = !DILocation(line: 29, column: 9, scope: !17)
!69 = !DILocation(line: 30, column: 1, scope: !17)
!70 = !DILocation(line: 29, column: 2, scope: !17)
!71 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !72, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !74)
!72 = !DISubroutineType(types: !73)
!73 = !{!7}
!74 = !{!75}
!75 = !DILocalVariable(name: "flags", scope: !71, file: !8, line: 42, type: !7)
!76 = !DILocation(line: 42, column: 2, scope: !71)
!77 = !DILocation(line: 42, column: 6, scope: !71)
!78 = !DILocation(line: 44, column: 2, scope: !71)
!79 = !{i64 19077, i64 19086}
!80 = !DILocation(line: 45, column: 2, scope: !71)
!81 = !{i64 19148}
!82 = !DILocation(line: 46, column: 9, scope: !71)
!83 = !DILocation(line: 47, column: 1, scope: !71)
!84 = !DILocation(line: 46, column: 2, scope: !71)
!85 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !86, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !88)
!86 = !DISubroutineType(types: !87)
!87 = !{!5, !6}
!88 = !{!89, !90}
!89 = !DILocalVariable(name: "variable", arg: 1, scope: !85, file: !8, line: 56, type: !6)
!90 = !DILocalVariable(name: "offset", scope: !85, file: !8, line: 58, type: !7)
!91 = !DILocation(line: 56, column: 46, scope: !85)
!92 = !DILocation(line: 58, column: 2, scope: !85)
!93 = !DILocation(line: 58, column: 6, scope: !85)
!94 = !DILocation(line: 60, column: 2, scope: !85)
!95 = !{i64 19449}
!96 = !DILocation(line: 61, column: 25, scope: !85)
!97 = !DILocation(line: 61, column: 20, scope: !85)
!98 = !DILocation(line: 61, column: 36, scope: !85)
!99 = !DILocation(line: 61, column: 34, scope: !85)
!100 = !DILocation(line: 61, column: 10, scope: !85)
!101 = !DILocation(line: 61, column: 9, scope: !85)
!102 = !DILocation(line: 62, column: 1, scope: !85)
!103 = !DILocation(line: 61, column: 2, scope: !85)
!104 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !105, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !109)
!105 = !DISubroutineType(types: !106)
!106 = !{!7, !107, !107, !107, !5, !5}
!107 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !108)
!108 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!109 = !{!110, !111, !112, !113, !114, !115, !116, !117}
!110 = !DILocalVariable(name: "code", arg: 1, scope: !104, file: !8, line: 19, type: !107)
!111 = !DILocalVariable(name: "count", arg: 2, scope: !104, file: !8, line: 19, type: !107)
!112 = !DILocalVariable(name: "varhead", arg: 3, scope: !104, file: !8, line: 19, type: !107)
!113 = !DILocalVariable(name: "input", arg: 4, scope: !104, file: !8, line: 19, type: !5)
!114 = !DILocalVariable(name: "output", arg: 5, scope: !104, file: !8, line: 19, type: !5)
!115 = !DILocalVariable(name: "control", scope: !104, file: !8, line: 21, type: !7)
!116 = !DILocalVariable(name: "status", scope: !104, file: !8, line: 22, type: !7)
!117 = !DILocalVariable(name: "done", scope: !104, file: !8, line: 23, type: !107)
!118 = !DILocation(line: 19, column: 25, scope: !104)
!119 = !DILocation(line: 19, column: 35, scope: !104)
!120 = !DILocation(line: 19, column: 46, scope: !104)
!121 = !DILocation(line: 19, column: 61, scope: !104)
!122 = !DILocation(line: 19, column: 74, scope: !104)
!123 = !DILocation(line: 21, column: 2, scope: !104)
!124 = !DILocation(line: 21, column: 6, scope: !104)
!125 = !DILocation(line: 21, column: 16, scope: !104)
!126 = !DILocation(line: 21, column: 29, scope: !104)
!127 = !DILocation(line: 21, column: 24, scope: !104)
!128 = !DILocation(line: 21, column: 37, scope: !104)
!129 = !DILocation(line: 21, column: 21, scope: !104)
!130 = !DILocation(line: 21, column: 52, scope: !104)
!131 = !DILocation(line: 21, column: 47, scope: !104)
!132 = !DILocation(line: 21, column: 58, scope: !104)
!133 = !DILocation(line: 21, column: 44, scope: !104)
!134 = !DILocation(line: 22, column: 2, scope: !104)
!135 = !DILocation(line: 22, column: 6, scope: !104)
!136 = !DILocation(line: 23, column: 2, scope: !104)
!137 = !DILocation(line: 23, column: 6, scope: !104)
!138 = !DILocation(line: 25, column: 2, scope: !104)
!139 = !DILocation(line: 26, column: 28, scope: !140)
!140 = distinct !DILexicalBlock(scope: !104, file: !8, line: 25, column: 5)
!141 = !DILocation(line: 26, column: 37, scope: !140)
!142 = !DILocation(line: 26, column: 44, scope: !140)
!143 = !DILocation(line: 26, column: 12, scope: !140)
!144 = !DILocation(line: 26, column: 10, scope: !140)
!145 = !DILocation(line: 27, column: 8, scope: !146)
!146 = distinct !DILexicalBlock(scope: !140, file: !8, line: 27, column: 7)
!147 = !DILocation(line: 27, column: 15, scope: !146)
!148 = !DILocation(line: 27, column: 25, scope: !146)
!149 = !DILocation(line: 27, column: 7, scope: !140)
!150 = !DILocation(line: 28, column: 11, scope: !146)
!151 = !DILocation(line: 28, column: 4, scope: !146)
!152 = !DILocation(line: 29, column: 11, scope: !140)
!153 = !DILocation(line: 29, column: 18, scope: !140)
!154 = !DILocation(line: 29, column: 25, scope: !140)
!155 = !DILocation(line: 29, column: 10, scope: !140)
!156 = !DILocation(line: 29, column: 8, scope: !140)
!157 = !DILocation(line: 30, column: 11, scope: !140)
!158 = !DILocation(line: 31, column: 19, scope: !140)
!159 = !DILocation(line: 31, column: 14, scope: !140)
!160 = !DILocation(line: 31, column: 24, scope: !140)
!161 = !DILocation(line: 31, column: 11, scope: !140)
!162 = !DILocation(line: 32, column: 2, scope: !140)
!163 = !DILocation(line: 32, column: 11, scope: !104)
!164 = !DILocation(line: 32, column: 18, scope: !104)
!165 = !DILocation(line: 32, column: 16, scope: !104)
!166 = distinct !{!166, !138, !167, !168}
!167 = !DILocation(line: 32, column: 23, scope: !104)
!168 = !{!"llvm.loop.mustprogress"}
!169 = !DILocation(line: 33, column: 9, scope: !104)
!170 = !DILocation(line: 33, column: 2, scope: !104)
!171 = !DILocation(line: 34, column: 1, scope: !104)
!172 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !173, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !175)
!173 = !DISubroutineType(types: !174)
!174 = !{null, !7}
!175 = !{!176}
!176 = !DILocalVariable(name: "flags", arg: 1, scope: !172, file: !8, line: 49, type: !7)
!177 = !DILocation(line: 49, column: 36, scope: !172)
!178 = !DILocation(line: 51, column: 6, scope: !179)
!179 = distinct !DILexicalBlock(scope: !172, file: !8, line: 51, column: 6)
!180 = !DILocation(line: 51, column: 12, scope: !179)
!181 = !DILocation(line: 51, column: 6, scope: !172)
!182 = !DILocation(line: 52, column: 3, scope: !179)
!183 = !{i64 19268}
!184 = !DILocation(line: 53, column: 1, scope: !172)
!185 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !186, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!186 = !DISubroutineType(types: !187)
!187 = !{!7, !7, !5, !5}
