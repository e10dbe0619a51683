; ModuleID = 'unit_again.c'
source_filename = "unit_again.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @unit_again(ptr noundef %memory) #0 !dbg !15 {
entry:
  %memory.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %page = alloca i64, align 8
  %input = alloca ptr, align 8
  store ptr %memory, ptr %memory.addr, align 8
    #dbg_declare(ptr %memory.addr, !19, !DIExpression(), !25)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !26
    #dbg_declare(ptr %flags, !20, !DIExpression(), !27)
  %call = call i64 @irq_save() #6, !dbg !28
  store i64 %call, ptr %flags, align 8, !dbg !27
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !26
    #dbg_declare(ptr %status, !21, !DIExpression(), !29)
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #5, !dbg !26
    #dbg_declare(ptr %page, !22, !DIExpression(), !30)
  %0 = load ptr, ptr %memory.addr, align 8, !dbg !31
  %call1 = call i64 @virt_to_phys(ptr noundef %0) #6, !dbg !32
  %shr = lshr i64 %call1, 12, !dbg !33
  store i64 %shr, ptr %page, align 8, !dbg !30
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !34
    #dbg_declare(ptr %input, !23, !DIExpression(), !35)
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !36
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !37
  store ptr %call2, ptr %input, align 8, !dbg !35
  %2 = load ptr, ptr %input, align 8, !dbg !38
  %arrayidx = getelementptr i64, ptr %2, i64 0, !dbg !38
  store i64 -1, ptr %arrayidx, align 8, !dbg !39
  %3 = load i64, ptr %page, align 8, !dbg !40
  %shr3 = lshr i64 %3, 12, !dbg !41
  %4 = load ptr, ptr %input, align 8, !dbg !42
  %arrayidx4 = getelementptr i64, ptr %4, i64 1, !dbg !42
  store i64 %shr3, ptr %arrayidx4, align 8, !dbg !43
  %5 = load ptr, ptr %input, align 8, !dbg !44
  %call5 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 72, i16 noundef zeroext 1, i16 noundef zeroext 0, ptr noundef %5, ptr noundef null) #6, !dbg !45
  store i64 %call5, ptr %status, align 8, !dbg !46
  %6 = load i64, ptr %flags, align 8, !dbg !47
  call void @irq_restore(i64 noundef %6) #6, !dbg !48
  %7 = load i64, ptr %status, align 8, !dbg !49
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !50
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #5, !dbg !50
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !50
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !50
  ret i64 %7, !dbg !51
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !52 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !57
    #dbg_declare(ptr %flags, !56, !DIExpression(), !58)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !59, !srcloc !60
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !61, !srcloc !62
  %0 = load i64, ptr %flags, align 8, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !64
  ret i64 %0, !dbg !65
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !66 dso_local i64 @virt_to_phys(ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !72 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !76, !DIExpression(), !78)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !79
    #dbg_declare(ptr %offset, !77, !DIExpression(), !80)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !81, !srcloc !82
  store i64 %0, ptr %offset, align 8, !dbg !81
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !83
  %2 = ptrtoint ptr %1 to i64, !dbg !84
  %3 = load i64, ptr %offset, align 8, !dbg !85
  %add = add i64 %2, %3, !dbg !86
  %4 = inttoptr i64 %add to ptr, !dbg !87
  %5 = load ptr, ptr %4, align 8, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !89
  ret ptr %5, !dbg !90
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !91 {
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
    #dbg_declare(ptr %code.addr, !97, !DIExpression(), !105)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !98, !DIExpression(), !106)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !99, !DIExpression(), !107)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !100, !DIExpression(), !108)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !101, !DIExpression(), !109)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !110
    #dbg_declare(ptr %control, !102, !DIExpression(), !111)
  %0 = load i16, ptr %code.addr, align 2, !dbg !112
  %conv = zext i16 %0 to i64, !dbg !112
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !113
  %conv1 = zext i16 %1 to i64, !dbg !114
  %shl = shl i64 %conv1, 17, !dbg !115
  %or = or i64 %conv, %shl, !dbg !116
  %2 = load i16, ptr %count.addr, align 2, !dbg !117
  %conv2 = zext i16 %2 to i64, !dbg !118
  %shl3 = shl i64 %conv2, 32, !dbg !119
  %or4 = or i64 %or, %shl3, !dbg !120
  store i64 %or4, ptr %control, align 8, !dbg !111
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !121
    #dbg_declare(ptr %status, !103, !DIExpression(), !122)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !123
    #dbg_declare(ptr %done, !104, !DIExpression(), !124)
  br label %do.body, !dbg !125

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !126
  %4 = load ptr, ptr %input.addr, align 8, !dbg !128
  %5 = load ptr, ptr %output.addr, align 8, !dbg !129
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !130
  store i64 %call, ptr %status, align 8, !dbg !131
  %6 = load i64, ptr %status, align 8, !dbg !132
  %and = and i64 %6, 65535, !dbg !134
  %cmp = icmp ne i64 %and, 0, !dbg !135
  br i1 %cmp, label %if.then, label %if.end, !dbg !136

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !137
  store i64 %7, ptr %retval, align 8, !dbg !138
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !138

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !139
  %shr = lshr i64 %8, 32, !dbg !140
  %and6 = and i64 %shr, 4095, !dbg !141
  %conv7 = trunc i64 %and6 to i16, !dbg !142
  store i16 %conv7, ptr %done, align 2, !dbg !143
  %9 = load i64, ptr %control, align 8, !dbg !144
  %and8 = and i64 %9, -1152640029630136321, !dbg !144
  store i64 %and8, ptr %control, align 8, !dbg !144
  %10 = load i16, ptr %done, align 2, !dbg !145
  %conv9 = zext i16 %10 to i64, !dbg !146
  %shl10 = shl i64 %conv9, 48, !dbg !147
  %11 = load i64, ptr %control, align 8, !dbg !148
  %or11 = or i64 %11, %shl10, !dbg !148
  store i64 %or11, ptr %control, align 8, !dbg !148
  br label %do.cond, !dbg !149

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !150
  %conv12 = zext i16 %12 to i32, !dbg !150
  %13 = load i16, ptr %count.addr, align 2, !dbg !151
  %conv13 = zext i16 %13 to i32, !dbg !151
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !152
  br i1 %cmp14, label %do.body, label %do.end, !dbg !149, !llvm.loop !153

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !156
  store i64 %14, ptr %retval, align 8, !dbg !157
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !157

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !158
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !158
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !158
  %15 = load i64, ptr %retval, align 8, !dbg !158
  ret i64 %15, !dbg !158
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !159 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !163, !DIExpression(), !164)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !165
  %and = and i64 %0, 512, !dbg !167
  %tobool = icmp ne i64 %and, 0, !dbg !167
  br i1 %tobool, label %if.then, label %if.end, !dbg !168

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !169, !srcloc !170
  br label %if.end, !dbg !169

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !171
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !172 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!11, !12, !13}
!llvm.ident = !{!14}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "unit_again.c", directory: ".", checksumkind: CSK_MD5, checksum: "0b89b543b5dd4fc5c05861e2beaf42d6")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0}
!11 = !{i32 7, !"Dwarf Version", i32 5}
!12 = !{i32 2, !"Debug Info Version", i32 3}
!13 = !{i32 1, !"wchar_size", i32 4}
!14 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!15 = distinct !DISubprogram(name: "unit_again", scope: !3, file: !3, line: 8, type: !16, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !18)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !5}
!18 = !{!19, !20, !21, !22, !23}
!19 = !DILocalVariable(name: "memory", arg: 1, scope: !15, file: !3, line: 8, type: !5)
!20 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 10, type: !7)
!21 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 10, type: !7)
!22 = !DILocalVariable(name: "page", scope: !15, file: !3, line: 10, type: !7)
!23 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 11, type: !24)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!25 = !DILocation(line: 8, column: 22, scope: !15)
!26 = !DILocation(line: 10, column: 2, scope: !15)
!27 = !DILocation(line: 10, column: 6, scope: !15)
!28 = !DILocation(line: 10, column: 14, scope: !15)
!29 = !DILocation(line: 10, column: 26, scope: !15)
!30 = !DILocation(line: 10, column: 34, scope: !15)
!31 = !DILocation(line: 10, column: 54, scope: !15)
!32 = !DILocation(line: 10, column: 41, scope: !15)
!33 = !DILocation(line: 10, column: 62, scope: !15)
!34 = !DILocation(line: 11, column: 2, scope: !15)
!35 = !DILocation(line: 11, column: 7, scope: !15)
!36 = !DILocation(line: 11, column: 33, scope: !15)
!37 = !DILocation(line: 11, column: 15, scope: !15)
!38 = !DILocation(line: 13, column: 2, scope: !15)
!39 = !DILocation(line: 13, column: 11, scope: !15)
!40 = !DILocation(line: 14, column: 13, scope: !15)
!41 = !DILocation(line: 14, column: 18, scope: !15)
!42 = !DILocation(line: 14, column: 2, scope: !15)
!43 = !DILocation(line: 14, column: 11, scope: !15)
!44 = !DILocation(line: 15, column: 43, scope: !15)
!45 = !DILocation(line: 15, column: 11, scope: !15)
!46 = !DILocation(line: 15, column: 9, scope: !15)
!47 = !DILocation(line: 16, column: 14, scope: !15)
!48 = !DILocation(line: 16, column: 2, scope: !15)
!49 = !DILocation(line: 17, column: 9, scope: !15)
!50 = !DILocation(line: 18, column: 1, scope: !15)
!51 = !DILocation(line: 17, column: 2, scope: !15)
!52 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !53, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !55)
!53 = !DISubroutineType(types: !54)
!54 = !{!7}
!55 = !{!56}
!56 = !DILocalVariable(name: "flags", scope: !52, file: !8, line: 42, type: !7)
!57 = !DILocation(line: 42, column: 2, scope: !52)
!58 = !DILocation(line: 42, column: 6, scope: !52)
!59 = !DILocation(line: 44, column: 2, scope: !52)
!60 = !{i64 19308, i64 19317}
!61 = !DILocation(line: 45, column: 2, scope: !52)
!62 = !{i64 19379}
!63 = !DILocation(line: 46, column: 9, scope: !52)
!64 = !DILocation(line: 47, column: 1, scope: !52)
!65 = !DILocation(line: 46, column: 2, scope: !52)
!66 = !DISubprogram(name: "virt_to_phys", scope: !67, file: !67, line: 15, type: !68, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!67 = !DIFile(filename: "./pages.h", directory: ".", checksumkind: CSK_MD5, checksum: "113762dbda0cc5c2bb0a7608ac1d7395")
!68 = !DISubroutineType(types: !69)
!69 = !{!7, !70}
!70 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !71, size: 64)
!71 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: null)
!72 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !73, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !75)
!73 = !DISubroutineType(types: !74)
!74 = !{!5, !6}
!75 = !{!76, !77}
!76 = !DILocalVariable(name: "variable", arg: 1, scope: !72, file: !8, line: 56, type: !6)
!77 = !DILocalVariable(name: "offset", scope: !72, file: !8, line: 58, type: !7)
!78 = !DILocation(line: 56, column: 46, scope: !72)
!79 = !DILocation(line: 58, column: 2, scope: !72)
!80 = !DILocation(line: 58, column: 6, scope: !72)
!81 = !DILocation(line: 60, column: 2, scope: !72)
!82 = !{i64 19680}
!83 = !DILocation(line: 61, column: 25, scope: !72)
!84 = !DILocation(line: 61, column: 20, scope: !72)
!85 = !DILocation(line: 61, column: 36, scope: !72)
!86 = !DILocation(line: 61, column: 34, scope: !72)
!87 = !DILocation(line: 61, column: 10, scope: !72)
!88 = !DILocation(line: 61, column: 9, scope: !72)
!89 = !DILocation(line: 62, column: 1, scope: !72)
!90 = !DILocation(line: 61, column: 2, scope: !72)
!91 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !92, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !96)
!92 = !DISubroutineType(types: !93)
!93 = !{!7, !94, !94, !94, !5, !5}
!94 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !95)
!95 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!96 = !{!97, !98, !99, !100, !101, !102, !103, !104}
!97 = !DILocalVariable(name: "code", arg: 1, scope: !91, file: !8, line: 19, type: !94)
!98 = !DILocalVariable(name: "count", arg: 2, scope: !91, file: !8, line: 19, type: !94)
!99 = !DILocalVariable(name: "varhead", arg: 3, scope: !91, file: !8, line: 19, type: !94)
!100 = !DILocalVariable(name: "input", arg: 4, scope: !91, file: !8, line: 19, type: !5)
!101 = !DILocalVariable(name: "output", arg: 5, scope: !91, file: !8, line: 19, type: !5)
!102 = !DILocalVariable(name: "control", scope: !91, file: !8, line: 21, type: !7)
!103 = !DILocalVariable(name: "status", scope: !91, file: !8, line: 22, type: !7)
!104 = !DILocalVariable(name: "done", scope: !91, file: !8, line: 23, type: !94)
!105 = !DILocation(line: 19, column: 25, scope: !91)
!106 = !DILocation(line: 19, column: 35, scope: !91)
!107 = !DILocation(line: 19, column: 46, scope: !91)
!108 = !DILocation(line: 19, column: 61, scope: !91)
!109 = !DILocation(line: 19, column: 74, scope: !91)
!110 = !DILocation(line: 21, column: 2, scope: !91)
!111 = !DILocation(line: 21, column: 6, scope: !91)
!112 = !DILocation(line: 21, column: 16, scope: !91)
!113 = !DILocation(line: 21, column: 29, scope: !91)
!114 = !DILocation(line: 21, column: 24, scope: !91)
!115 = !DILocation(line: 21, column: 37, scope: !91)
!116 = !DILocation(line: 21, column: 21, scope: !91)
!117 = !DILocation(line: 21, column: 52, scope: !91)
!118 = !DILocation(line: 21, column: 47, scope: !91)
!119 = !DILocation(line: 21, column: 58, scope: !91)
!120 = !DILocation(line: 21, column: 44, scope: !91)
!121 = !DILocation(line: 22, column: 2, scope: !91)
!122 = !DILocation(line: 22, column: 6, scope: !91)
!123 = !DILocation(line: 23, column: 2, scope: !91)
!124 = !DILocation(line: 23, column: 6, scope: !91)
!125 = !DILocation(line: 25, column: 2, scope: !91)
!126 = !DILocation(line: 26, column: 28, scope: !127)
!127 = distinct !DILexicalBlock(scope: !91, file: !8, line: 25, column: 5)
!128 = !DILocation(line: 26, column: 37, scope: !127)
!129 = !DILocation(line: 26, column: 44, scope: !127)
!130 = !DILocation(line: 26, column: 12, scope: !127)
!131 = !DILocation(line: 26, column: 10, scope: !127)
!132 = !DILocation(line: 27, column: 8, scope: !133)
!133 = distinct !DILexicalBlock(scope: !127, file: !8, line: 27, column: 7)
!134 = !DILocation(line: 27, column: 15, scope: !133)
!135 = !DILocation(line: 27, column: 25, scope: !133)
!136 = !DILocation(line: 27, column: 7, scope: !127)
!137 = !DILocation(line: 28, column: 11, scope: !133)
!138 = !DILocation(line: 28, column: 4, scope: !133)
!139 = !DILocation(line: 29, column: 11, scope: !127)
!140 = !DILocation(line: 29, column: 18, scope: !127)
!141 = !DILocation(line: 29, column: 25, scope: !127)
!142 = !DILocation(line: 29, column: 10, scope: !127)
!143 = !DILocation(line: 29, column: 8, scope: !127)
!144 = !DILocation(line: 30, column: 11, scope: !127)
!145 = !DILocation(line: 31, column: 19, scope: !127)
!146 = !DILocation(line: 31, column: 14, scope: !127)
!147 = !DILocation(line: 31, column: 24, scope: !127)
!148 = !DILocation(line: 31, column: 11, scope: !127)
!149 = !DILocation(line: 32, column: 2, scope: !127)
!150 = !DILocation(line: 32, column: 11, scope: !91)
!151 = !DILocation(line: 32, column: 18, scope: !91)
!152 = !DILocation(line: 32, column: 16, scope: !91)
!153 = distinct !{!153, !125, !154, !155}
!154 = !DILocation(line: 32, column: 23, scope: !91)
!155 = !{!"llvm.loop.mustprogress"}
!156 = !DILocation(line: 33, column: 9, scope: !91)
!157 = !DILocation(line: 33, column: 2, scope: !91)
!158 = !DILocation(line: 34, column: 1, scope: !91)
!159 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !160, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !162)
!160 = !DISubroutineType(types: !161)
!161 = !{null, !7}
!162 = !{!163}
!163 = !DILocalVariable(name: "flags", arg: 1, scope: !159, file: !8, line: 49, type: !7)
!164 = !DILocation(line: 49, column: 36, scope: !159)
!165 = !DILocation(line: 51, column: 6, scope: !166)
!166 = distinct !DILexicalBlock(scope: !159, file: !8, line: 51, column: 6)
!167 = !DILocation(line: 51, column: 12, scope: !166)
!168 = !DILocation(line: 51, column: 6, scope: !159)
!169 = !DILocation(line: 52, column: 3, scope: !166)
!170 = !{i64 19499}
!171 = !DILocation(line: 53, column: 1, scope: !159)
!172 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !173, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!173 = !DISubroutineType(types: !174)
!174 = !{!7, !7, !5, !5}
