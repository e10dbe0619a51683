; ModuleID = 'respected_order_right.c'
source_filename = "respected_order_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @respected_order_right(i64 noundef %partition, i32 noundef %total) #0 !dbg !15 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %total.addr = alloca i32, align 4
  %pages = alloca [8 x ptr], align 16
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %i = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !21, !DIExpression(), !34)
  store i32 %total, ptr %total.addr, align 4
    #dbg_declare(ptr %total.addr, !22, !DIExpression(), !35)
  call void @llvm.lifetime.start.p0(i64 64, ptr %pages) #4, !dbg !36
    #dbg_declare(ptr %pages, !23, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !38
    #dbg_declare(ptr %flags, !29, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !38
    #dbg_declare(ptr %status, !30, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !38
    #dbg_declare(ptr %input, !31, !DIExpression(), !41)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #4, !dbg !42
    #dbg_declare(ptr %i, !33, !DIExpression(), !43)
  %0 = load i32, ptr %total.addr, align 4, !dbg !44
  %tobool = icmp ne i32 %0, 0, !dbg !44
  br i1 %tobool, label %lor.lhs.false, label %if.then, !dbg !46

lor.lhs.false:                                    ; preds = %entry
  %1 = load i32, ptr %total.addr, align 4, !dbg !47
  %cmp = icmp ugt i32 %1, 8, !dbg !48
  br i1 %cmp, label %if.then, label %if.end, !dbg !49

if.then:                                          ; preds = %lor.lhs.false, %entry
  store i64 1, ptr %retval, align 8, !dbg !50
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !50

if.end:                                           ; preds = %lor.lhs.false
  store i32 0, ptr %i, align 4, !dbg !51
  br label %for.cond, !dbg !53

for.cond:                                         ; preds = %for.inc, %if.end
  %2 = load i32, ptr %i, align 4, !dbg !54
  %3 = load i32, ptr %total.addr, align 4, !dbg !56
  %cmp1 = icmp ult i32 %2, %3, !dbg !57
  br i1 %cmp1, label %for.body, label %for.end, !dbg !58

for.body:                                         ; preds = %for.cond
  %call = call ptr @alloc_pages_noprof(i32 noundef 0, i32 noundef 0) #5, !dbg !59
  %4 = load i32, ptr %i, align 4, !dbg !61
  %idxprom = zext i32 %4 to i64, !dbg !62
  %arrayidx = getelementptr [8 x ptr], ptr %pages, i64 0, i64 %idxprom, !dbg !62
  store ptr %call, ptr %arrayidx, align 8, !dbg !63
  %5 = load i32, ptr %i, align 4, !dbg !64
  %idxprom2 = zext i32 %5 to i64, !dbg !66
  %arrayidx3 = getelementptr [8 x ptr], ptr %pages, i64 0, i64 %idxprom2, !dbg !66
  %6 = load ptr, ptr %arrayidx3, align 8, !dbg !66
  %tobool4 = icmp ne ptr %6, null, !dbg !66
  br i1 %tobool4, label %if.end6, label %if.then5, !dbg !67

if.then5:                                         ; preds = %for.body
  store i64 1, ptr %retval, align 8, !dbg !68
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !68

if.end6:                                          ; preds = %for.body
  br label %for.inc, !dbg !69

for.inc:                                          ; preds = %if.end6
  %7 = load i32, ptr %i, align 4, !dbg !70
  %inc = add i32 %7, 1, !dbg !70
  store i32 %inc, ptr %i, align 4, !dbg !70
  br label %for.cond, !dbg !71, !llvm.loop !72

for.end:                                          ; preds = %for.cond
  %call7 = call i64 @irq_save() #5, !dbg !75
  store i64 %call7, ptr %flags, align 8, !dbg !76
  %8 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !77
  %call8 = call ptr @this_cpu_ptr_load(ptr noundef %8) #5, !dbg !78
  store ptr %call8, ptr %input, align 8, !dbg !79
  %9 = load i64, ptr %partition.addr, align 8, !dbg !80
  %10 = load ptr, ptr %input, align 8, !dbg !81
  %arrayidx9 = getelementptr i64, ptr %10, i64 0, !dbg !81
  store i64 %9, ptr %arrayidx9, align 8, !dbg !82
  store i32 0, ptr %i, align 4, !dbg !83
  br label %for.cond10, !dbg !85

for.cond10:                                       ; preds = %for.inc18, %for.end
  %11 = load i32, ptr %i, align 4, !dbg !86
  %12 = load i32, ptr %total.addr, align 4, !dbg !88
  %cmp11 = icmp ult i32 %11, %12, !dbg !89
  br i1 %cmp11, label %for.body12, label %for.end20, !dbg !90

for.body12:                                       ; preds = %for.cond10
  %13 = load i32, ptr %i, align 4, !dbg !91
  %idxprom13 = zext i32 %13 to i64, !dbg !92
  %arrayidx14 = getelementptr [8 x ptr], ptr %pages, i64 0, i64 %idxprom13, !dbg !92
  %14 = load ptr, ptr %arrayidx14, align 8, !dbg !92
  %call15 = call ptr @lowmem_page_address(ptr noundef %14) #5, !dbg !93
  %15 = ptrtoint ptr %call15 to i64, !dbg !94
  %shr = lshr i64 %15, 12, !dbg !95
  %16 = load ptr, ptr %input, align 8, !dbg !96
  %17 = load i32, ptr %i, align 4, !dbg !97
  %add = add i32 1, %17, !dbg !98
  %idxprom16 = zext i32 %add to i64, !dbg !96
  %arrayidx17 = getelementptr i64, ptr %16, i64 %idxprom16, !dbg !96
  store i64 %shr, ptr %arrayidx17, align 8, !dbg !99
  br label %for.inc18, !dbg !96

for.inc18:                                        ; preds = %for.body12
  %18 = load i32, ptr %i, align 4, !dbg !100
  %inc19 = add i32 %18, 1, !dbg !100
  store i32 %inc19, ptr %i, align 4, !dbg !100
  br label %for.cond10, !dbg !101, !llvm.loop !102

for.end20:                                        ; preds = %for.cond10
  %19 = load i32, ptr %total.addr, align 4, !dbg !104
  %conv = zext i32 %19 to i64, !dbg !105
  %shl = shl i64 %conv, 32, !dbg !106
  %or = or i64 %shl, 72, !dbg !107
  %20 = load ptr, ptr %input, align 8, !dbg !108
  %call21 = call i64 @hv_do_hypercall(i64 noundef %or, ptr noundef %20, ptr noundef null) #5, !dbg !109
  store i64 %call21, ptr %status, align 8, !dbg !110
  %21 = load i64, ptr %flags, align 8, !dbg !111
  call void @irq_restore(i64 noundef %21) #5, !dbg !112
  %22 = load i64, ptr %status, align 8, !dbg !113
  %call22 = call i32 @succeeded(i64 noundef %22) #5, !dbg !115
  %tobool23 = icmp ne i32 %call22, 0, !dbg !115
  br i1 %tobool23, label %if.end37, label %if.then24, !dbg !116

if.then24:                                        ; preds = %for.end20
  %23 = load i64, ptr %status, align 8, !dbg !117
  %shr25 = lshr i64 %23, 32, !dbg !119
  %and = and i64 %shr25, 4095, !dbg !120
  %conv26 = trunc i64 %and to i32, !dbg !121
  store i32 %conv26, ptr %i, align 4, !dbg !122
  br label %for.cond27, !dbg !123

for.cond27:                                       ; preds = %for.inc34, %if.then24
  %24 = load i32, ptr %i, align 4, !dbg !124
  %25 = load i32, ptr %total.addr, align 4, !dbg !126
  %cmp28 = icmp ult i32 %24, %25, !dbg !127
  br i1 %cmp28, label %for.body30, label %for.end36, !dbg !128

for.body30:                                       ; preds = %for.cond27
  %26 = load i32, ptr %i, align 4, !dbg !129
  %idxprom31 = zext i32 %26 to i64, !dbg !130
  %arrayidx32 = getelementptr [8 x ptr], ptr %pages, i64 0, i64 %idxprom31, !dbg !130
  %27 = load ptr, ptr %arrayidx32, align 8, !dbg !130
  %call33 = call ptr @lowmem_page_address(ptr noundef %27) #5, !dbg !131
  %28 = ptrtoint ptr %call33 to i64, !dbg !132
  call void @free_page(i64 noundef %28) #5, !dbg !133
  br label %for.inc34, !dbg !133

for.inc34:                                        ; preds = %for.body30
  %29 = load i32, ptr %i, align 4, !dbg !134
  %inc35 = add i32 %29, 1, !dbg !134
  store i32 %inc35, ptr %i, align 4, !dbg !134
  br label %for.cond27, !dbg !135, !llvm.loop !136

for.end36:                                        ; preds = %for.cond27
  br label %if.end37, !dbg !137

if.end37:                                         ; preds = %for.end36, %for.end20
  %30 = load i64, ptr %status, align 8, !dbg !138
  store i64 %30, ptr %retval, align 8, !dbg !139
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !139

cleanup:                                          ; preds = %if.end37, %if.then5, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #4, !dbg !140
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !140
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !140
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !140
  call void @llvm.lifetime.end.p0(i64 64, ptr %pages) #4, !dbg !140
  %31 = load i64, ptr %retval, align 8, !dbg !140
  ret i64 %31, !dbg !140
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !141 dso_local ptr @alloc_pages_noprof(i32 noundef, i32 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !144 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !149
    #dbg_declare(ptr %flags, !148, !DIExpression(), !150)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !151, !srcloc !152
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !153, !srcloc !154
  %0 = load i64, ptr %flags, align 8, !dbg !155
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !156
  ret i64 %0, !dbg !157
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !158 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !162, !DIExpression(), !164)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !165
    #dbg_declare(ptr %offset, !163, !DIExpression(), !166)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !167, !srcloc !168
  store i64 %0, ptr %offset, align 8, !dbg !167
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !169
  %2 = ptrtoint ptr %1 to i64, !dbg !170
  %3 = load i64, ptr %offset, align 8, !dbg !171
  %add = add i64 %2, %3, !dbg !172
  %4 = inttoptr i64 %add to ptr, !dbg !173
  %5 = load ptr, ptr %4, align 8, !dbg !174
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !175
  ret ptr %5, !dbg !176
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !177 dso_local ptr @lowmem_page_address(ptr noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !182 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !185 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !189, !DIExpression(), !190)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !191
  %and = and i64 %0, 512, !dbg !193
  %tobool = icmp ne i64 %and, 0, !dbg !193
  br i1 %tobool, label %if.then, label %if.end, !dbg !194

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !195, !srcloc !196
  br label %if.end, !dbg !195

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !197
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !198 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !203, !DIExpression(), !204)
  %0 = load i64, ptr %status.addr, align 8, !dbg !205
  %and = and i64 %0, 65535, !dbg !206
  %cmp = icmp eq i64 %and, 0, !dbg !207
  %conv = zext i1 %cmp to i32, !dbg !207
  ret i32 %conv, !dbg !208
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !209 dso_local void @free_page(i64 noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }
attributes #6 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!11, !12, !13}
!llvm.ident = !{!14}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "respected_order_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "0b00d7cc8f25208dcbdfeef0b52b1997")
!4 = !{!5, !8, !9}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 9, baseType: !7)
!6 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!10 = !{!0}
!11 = !{i32 7, !"Dwarf Version", i32 5}
!12 = !{i32 2, !"Debug Info Version", i32 3}
!13 = !{i32 1, !"wchar_size", i32 4}
!14 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!15 = distinct !DISubprogram(name: "respected_order_right", scope: !3, file: !3, line: 12, type: !16, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!16 = !DISubroutineType(types: !17)
!17 = !{!5, !5, !18}
!18 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !19)
!19 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!20 = !{!21, !22, !23, !29, !30, !31, !33}
!21 = !DILocalVariable(name: "partition", arg: 1, scope: !15, file: !3, line: 12, type: !5)
!22 = !DILocalVariable(name: "total", arg: 2, scope: !15, file: !3, line: 12, type: !18)
!23 = !DILocalVariable(name: "pages", scope: !15, file: !3, line: 14, type: !24)
!24 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 512, elements: !27)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = !DICompositeType(tag: DW_TAG_structure_type, name: "page", file: !3, line: 7, flags: DIFlagFwdDecl)
!27 = !{!28}
!28 = !DISubrange(count: 8)
!29 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 15, type: !5)
!30 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 15, type: !5)
!31 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 15, type: !32)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!33 = !DILocalVariable(name: "i", scope: !15, file: !3, line: 16, type: !18)
!34 = !DILocation(line: 12, column: 31, scope: !15)
!35 = !DILocation(line: 12, column: 46, scope: !15)
!36 = !DILocation(line: 14, column: 2, scope: !15)
!37 = !DILocation(line: 14, column: 15, scope: !15)
!38 = !DILocation(line: 15, column: 2, scope: !15)
!39 = !DILocation(line: 15, column: 6, scope: !15)
!40 = !DILocation(line: 15, column: 13, scope: !15)
!41 = !DILocation(line: 15, column: 22, scope: !15)
!42 = !DILocation(line: 16, column: 2, scope: !15)
!43 = !DILocation(line: 16, column: 6, scope: !15)
!44 = !DILocation(line: 18, column: 7, scope: !45)
!45 = distinct !DILexicalBlock(scope: !15, file: !3, line: 18, column: 6)
!46 = !DILocation(line: 18, column: 13, scope: !45)
!47 = !DILocation(line: 18, column: 16, scope: !45)
!48 = !DILocation(line: 18, column: 22, scope: !45)
!49 = !DILocation(line: 18, column: 6, scope: !15)
!50 = !DILocation(line: 19, column: 3, scope: !45)
!51 = !DILocation(line: 20, column: 9, scope: !52)
!52 = distinct !DILexicalBlock(scope: !15, file: !3, line: 20, column: 2)
!53 = !DILocation(line: 20, column: 7, scope: !52)
!54 = !DILocation(line: 20, column: 14, scope: !55)
!55 = distinct !DILexicalBlock(scope: !52, file: !3, line: 20, column: 2)
!56 = !DILocation(line: 20, column: 18, scope: !55)
!57 = !DILocation(line: 20, column: 16, scope: !55)
!58 = !DILocation(line: 20, column: 2, scope: !52)
!59 = !DILocation(line: 21, column: 14, scope: !60)
!60 = distinct !DILexicalBlock(scope: !55, file: !3, line: 20, column: 30)
!61 = !DILocation(line: 21, column: 9, scope: !60)
!62 = !DILocation(line: 21, column: 3, scope: !60)
!63 = !DILocation(line: 21, column: 12, scope: !60)
!64 = !DILocation(line: 22, column: 14, scope: !65)
!65 = distinct !DILexicalBlock(scope: !60, file: !3, line: 22, column: 7)
!66 = !DILocation(line: 22, column: 8, scope: !65)
!67 = !DILocation(line: 22, column: 7, scope: !60)
!68 = !DILocation(line: 23, column: 4, scope: !65)
!69 = !DILocation(line: 24, column: 2, scope: !60)
!70 = !DILocation(line: 20, column: 26, scope: !55)
!71 = !DILocation(line: 20, column: 2, scope: !55)
!72 = distinct !{!72, !58, !73, !74}
!73 = !DILocation(line: 24, column: 2, scope: !52)
!74 = !{!"llvm.loop.mustprogress"}
!75 = !DILocation(line: 25, column: 10, scope: !15)
!76 = !DILocation(line: 25, column: 8, scope: !15)
!77 = !DILocation(line: 26, column: 28, scope: !15)
!78 = !DILocation(line: 26, column: 10, scope: !15)
!79 = !DILocation(line: 26, column: 8, scope: !15)
!80 = !DILocation(line: 27, column: 13, scope: !15)
!81 = !DILocation(line: 27, column: 2, scope: !15)
!82 = !DILocation(line: 27, column: 11, scope: !15)
!83 = !DILocation(line: 28, column: 9, scope: !84)
!84 = distinct !DILexicalBlock(scope: !15, file: !3, line: 28, column: 2)
!85 = !DILocation(line: 28, column: 7, scope: !84)
!86 = !DILocation(line: 28, column: 14, scope: !87)
!87 = distinct !DILexicalBlock(scope: !84, file: !3, line: 28, column: 2)
!88 = !DILocation(line: 28, column: 18, scope: !87)
!89 = !DILocation(line: 28, column: 16, scope: !87)
!90 = !DILocation(line: 28, column: 2, scope: !84)
!91 = !DILocation(line: 29, column: 49, scope: !87)
!92 = !DILocation(line: 29, column: 43, scope: !87)
!93 = !DILocation(line: 29, column: 23, scope: !87)
!94 = !DILocation(line: 29, column: 18, scope: !87)
!95 = !DILocation(line: 29, column: 53, scope: !87)
!96 = !DILocation(line: 29, column: 3, scope: !87)
!97 = !DILocation(line: 29, column: 13, scope: !87)
!98 = !DILocation(line: 29, column: 11, scope: !87)
!99 = !DILocation(line: 29, column: 16, scope: !87)
!100 = !DILocation(line: 28, column: 26, scope: !87)
!101 = !DILocation(line: 28, column: 2, scope: !87)
!102 = distinct !{!102, !90, !103, !74}
!103 = !DILocation(line: 29, column: 56, scope: !84)
!104 = !DILocation(line: 30, column: 32, scope: !15)
!105 = !DILocation(line: 30, column: 27, scope: !15)
!106 = !DILocation(line: 30, column: 38, scope: !15)
!107 = !DILocation(line: 30, column: 44, scope: !15)
!108 = !DILocation(line: 30, column: 52, scope: !15)
!109 = !DILocation(line: 30, column: 11, scope: !15)
!110 = !DILocation(line: 30, column: 9, scope: !15)
!111 = !DILocation(line: 31, column: 14, scope: !15)
!112 = !DILocation(line: 31, column: 2, scope: !15)
!113 = !DILocation(line: 32, column: 17, scope: !114)
!114 = distinct !DILexicalBlock(scope: !15, file: !3, line: 32, column: 6)
!115 = !DILocation(line: 32, column: 7, scope: !114)
!116 = !DILocation(line: 32, column: 6, scope: !15)
!117 = !DILocation(line: 33, column: 13, scope: !118)
!118 = distinct !DILexicalBlock(scope: !114, file: !3, line: 33, column: 3)
!119 = !DILocation(line: 33, column: 20, scope: !118)
!120 = !DILocation(line: 33, column: 27, scope: !118)
!121 = !DILocation(line: 33, column: 12, scope: !118)
!122 = !DILocation(line: 33, column: 10, scope: !118)
!123 = !DILocation(line: 33, column: 8, scope: !118)
!124 = !DILocation(line: 33, column: 36, scope: !125)
!125 = distinct !DILexicalBlock(scope: !118, file: !3, line: 33, column: 3)
!126 = !DILocation(line: 33, column: 40, scope: !125)
!127 = !DILocation(line: 33, column: 38, scope: !125)
!128 = !DILocation(line: 33, column: 3, scope: !118)
!129 = !DILocation(line: 34, column: 45, scope: !125)
!130 = !DILocation(line: 34, column: 39, scope: !125)
!131 = !DILocation(line: 34, column: 19, scope: !125)
!132 = !DILocation(line: 34, column: 14, scope: !125)
!133 = !DILocation(line: 34, column: 4, scope: !125)
!134 = !DILocation(line: 33, column: 48, scope: !125)
!135 = !DILocation(line: 33, column: 3, scope: !125)
!136 = distinct !{!136, !128, !137, !74}
!137 = !DILocation(line: 34, column: 48, scope: !118)
!138 = !DILocation(line: 35, column: 9, scope: !15)
!139 = !DILocation(line: 35, column: 2, scope: !15)
!140 = !DILocation(line: 36, column: 1, scope: !15)
!141 = !DISubprogram(name: "alloc_pages_noprof", scope: !3, file: !3, line: 8, type: !142, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!142 = !DISubroutineType(types: !143)
!143 = !{!25, !18, !18}
!144 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !145, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !147)
!145 = !DISubroutineType(types: !146)
!146 = !{!5}
!147 = !{!148}
!148 = !DILocalVariable(name: "flags", scope: !144, file: !6, line: 42, type: !5)
!149 = !DILocation(line: 42, column: 2, scope: !144)
!150 = !DILocation(line: 42, column: 6, scope: !144)
!151 = !DILocation(line: 44, column: 2, scope: !144)
!152 = !{i64 19385, i64 19394}
!153 = !DILocation(line: 45, column: 2, scope: !144)
!154 = !{i64 19456}
!155 = !DILocation(line: 46, column: 9, scope: !144)
!156 = !DILocation(line: 47, column: 1, scope: !144)
!157 = !DILocation(line: 46, column: 2, scope: !144)
!158 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !159, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !161)
!159 = !DISubroutineType(types: !160)
!160 = !{!8, !9}
!161 = !{!162, !163}
!162 = !DILocalVariable(name: "variable", arg: 1, scope: !158, file: !6, line: 56, type: !9)
!163 = !DILocalVariable(name: "offset", scope: !158, file: !6, line: 58, type: !5)
!164 = !DILocation(line: 56, column: 46, scope: !158)
!165 = !DILocation(line: 58, column: 2, scope: !158)
!166 = !DILocation(line: 58, column: 6, scope: !158)
!167 = !DILocation(line: 60, column: 2, scope: !158)
!168 = !{i64 19757}
!169 = !DILocation(line: 61, column: 25, scope: !158)
!170 = !DILocation(line: 61, column: 20, scope: !158)
!171 = !DILocation(line: 61, column: 36, scope: !158)
!172 = !DILocation(line: 61, column: 34, scope: !158)
!173 = !DILocation(line: 61, column: 10, scope: !158)
!174 = !DILocation(line: 61, column: 9, scope: !158)
!175 = !DILocation(line: 62, column: 1, scope: !158)
!176 = !DILocation(line: 61, column: 2, scope: !158)
!177 = !DISubprogram(name: "lowmem_page_address", scope: !3, file: !3, line: 9, type: !178, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!178 = !DISubroutineType(types: !179)
!179 = !{!8, !180}
!180 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !181, size: 64)
!181 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !26)
!182 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !183, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!183 = !DISubroutineType(types: !184)
!184 = !{!5, !5, !8, !8}
!185 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !186, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !188)
!186 = !DISubroutineType(types: !187)
!187 = !{null, !5}
!188 = !{!189}
!189 = !DILocalVariable(name: "flags", arg: 1, scope: !185, file: !6, line: 49, type: !5)
!190 = !DILocation(line: 49, column: 36, scope: !185)
!191 = !DILocation(line: 51, column: 6, scope: !192)
!192 = distinct !DILexicalBlock(scope: !185, file: !6, line: 51, column: 6)
!193 = !DILocation(line: 51, column: 12, scope: !192)
!194 = !DILocation(line: 51, column: 6, scope: !185)
!195 = !DILocation(line: 52, column: 3, scope: !192)
!196 = !{i64 19576}
!197 = !DILocation(line: 53, column: 1, scope: !185)
!198 = distinct !DISubprogram(name: "succeeded", scope: !6, file: !6, line: 72, type: !199, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !202)
!199 = !DISubroutineType(types: !200)
!200 = !{!201, !5}
!201 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!202 = !{!203}
!203 = !DILocalVariable(name: "status", arg: 1, scope: !198, file: !6, line: 72, type: !5)
!204 = !DILocation(line: 72, column: 33, scope: !198)
!205 = !DILocation(line: 74, column: 10, scope: !198)
!206 = !DILocation(line: 74, column: 17, scope: !198)
!207 = !DILocation(line: 74, column: 27, scope: !198)
!208 = !DILocation(line: 74, column: 2, scope: !198)
!209 = !DISubprogram(name: "free_page", scope: !3, file: !3, line: 10, type: !186, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
