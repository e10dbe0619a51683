; ModuleID = 'word_fields_right.c'
source_filename = "word_fields_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%union.word = type { i64 }
%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @word_fields_right(ptr noundef %names, i64 noundef %left) #0 !dbg !17 {
entry:
  %names.addr = alloca ptr, align 8
  %left.addr = alloca i64, align 8
  %word = alloca %union.word, align 8
  %status = alloca i64, align 8
  %flags = alloca i64, align 8
  %i = alloca i64, align 8
  %count = alloca i64, align 8
  %input = alloca ptr, align 8
  store ptr %names, ptr %names.addr, align 8
    #dbg_declare(ptr %names.addr, !25, !DIExpression(), !64)
  store i64 %left, ptr %left.addr, align 8
    #dbg_declare(ptr %left.addr, !26, !DIExpression(), !65)
  call void @llvm.lifetime.start.p0(i64 8, ptr %word) #5, !dbg !66
    #dbg_declare(ptr %word, !27, !DIExpression(), !67)
  call void @llvm.memset.p0.i64(ptr align 8 %word, i8 0, i64 8, i1 false), !dbg !67
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !68
    #dbg_declare(ptr %status, !42, !DIExpression(), !69)
  store i64 0, ptr %status, align 8, !dbg !69
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !68
    #dbg_declare(ptr %flags, !43, !DIExpression(), !70)
  %bf.load = load i64, ptr %word, align 8, !dbg !71
  %bf.clear = and i64 %bf.load, -65536, !dbg !71
  %bf.set = or i64 %bf.clear, 80, !dbg !71
  store i64 %bf.set, ptr %word, align 8, !dbg !71
  br label %while.cond, !dbg !72

while.cond:                                       ; preds = %for.end, %entry
  %0 = load i64, ptr %left.addr, align 8, !dbg !73
  %tobool = icmp ne i64 %0, 0, !dbg !73
  br i1 %tobool, label %land.rhs, label %land.end, !dbg !74

land.rhs:                                         ; preds = %while.cond
  %1 = load i64, ptr %status, align 8, !dbg !75
  %call = call i32 @succeeded(i64 noundef %1) #6, !dbg !76
  %tobool1 = icmp ne i32 %call, 0, !dbg !74
  br label %land.end

land.end:                                         ; preds = %land.rhs, %while.cond
  %2 = phi i1 [ false, %while.cond ], [ %tobool1, %land.rhs ], !dbg !77
  br i1 %2, label %while.body, label %while.end, !dbg !72

while.body:                                       ; preds = %land.end
  call void @llvm.lifetime.start.p0(i64 8, ptr %i) #5, !dbg !78
    #dbg_declare(ptr %i, !44, !DIExpression(), !79)
  call void @llvm.lifetime.start.p0(i64 8, ptr %count) #5, !dbg !78
    #dbg_declare(ptr %count, !46, !DIExpression(), !80)
  %3 = load i64, ptr %left.addr, align 8, !dbg !81
  %cmp = icmp ult i64 %3, 100, !dbg !82
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !81

cond.true:                                        ; preds = %while.body
  %4 = load i64, ptr %left.addr, align 8, !dbg !83
  br label %cond.end, !dbg !81

cond.false:                                       ; preds = %while.body
  br label %cond.end, !dbg !81

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %4, %cond.true ], [ 100, %cond.false ], !dbg !81
  store i64 %cond, ptr %count, align 8, !dbg !80
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !84
    #dbg_declare(ptr %input, !47, !DIExpression(), !85)
  %call2 = call i64 @irq_save() #6, !dbg !86
  store i64 %call2, ptr %flags, align 8, !dbg !87
  %5 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !88
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %5) #6, !dbg !89
  store ptr %call3, ptr %input, align 8, !dbg !90
  %6 = load ptr, ptr %input, align 8, !dbg !91
  %partition = getelementptr inbounds %struct.registers_input, ptr %6, i32 0, i32 0, !dbg !92
  store i64 1, ptr %partition, align 1, !dbg !93
  %7 = load ptr, ptr %input, align 8, !dbg !94
  %vp = getelementptr inbounds %struct.registers_input, ptr %7, i32 0, i32 1, !dbg !95
  store i32 0, ptr %vp, align 1, !dbg !96
  %8 = load ptr, ptr %input, align 8, !dbg !97
  %vtl = getelementptr inbounds %struct.registers_input, ptr %8, i32 0, i32 2, !dbg !98
  store i8 0, ptr %vtl, align 1, !dbg !99
  %9 = load ptr, ptr %input, align 8, !dbg !100
  %padding = getelementptr inbounds %struct.registers_input, ptr %9, i32 0, i32 3, !dbg !101
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !102
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !102
  store i64 0, ptr %i, align 8, !dbg !103
  br label %for.cond, !dbg !105

for.cond:                                         ; preds = %for.inc, %cond.end
  %10 = load i64, ptr %i, align 8, !dbg !106
  %11 = load i64, ptr %count, align 8, !dbg !108
  %cmp4 = icmp ult i64 %10, %11, !dbg !109
  br i1 %cmp4, label %for.body, label %for.end, !dbg !110

for.body:                                         ; preds = %for.cond
  %12 = load ptr, ptr %names.addr, align 8, !dbg !111
  %13 = load i64, ptr %i, align 8, !dbg !112
  %arrayidx = getelementptr i32, ptr %12, i64 %13, !dbg !111
  %14 = load i32, ptr %arrayidx, align 4, !dbg !111
  %15 = load ptr, ptr %input, align 8, !dbg !113
  %names5 = getelementptr inbounds %struct.registers_input, ptr %15, i32 0, i32 4, !dbg !114
  %16 = load i64, ptr %i, align 8, !dbg !115
  %arrayidx6 = getelementptr [0 x i32], ptr %names5, i64 0, i64 %16, !dbg !113
  store i32 %14, ptr %arrayidx6, align 1, !dbg !116
  br label %for.inc, !dbg !113

for.inc:                                          ; preds = %for.body
  %17 = load i64, ptr %i, align 8, !dbg !117
  %inc = add i64 %17, 1, !dbg !117
  store i64 %inc, ptr %i, align 8, !dbg !117
  br label %for.cond, !dbg !118, !llvm.loop !119

for.end:                                          ; preds = %for.cond
  %18 = load i64, ptr %count, align 8, !dbg !122
  %bf.load7 = load i64, ptr %word, align 8, !dbg !123
  %bf.value = and i64 %18, 4095, !dbg !123
  %bf.shl = shl i64 %bf.value, 32, !dbg !123
  %bf.clear8 = and i64 %bf.load7, -17587891077121, !dbg !123
  %bf.set9 = or i64 %bf.clear8, %bf.shl, !dbg !123
  store i64 %bf.set9, ptr %word, align 8, !dbg !123
  %19 = load i64, ptr %word, align 8, !dbg !124
  %20 = load ptr, ptr %input, align 8, !dbg !125
  %21 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !126
  %call10 = call ptr @this_cpu_ptr_load(ptr noundef %21) #6, !dbg !127
  %call11 = call i64 @hv_do_hypercall(i64 noundef %19, ptr noundef %20, ptr noundef %call10) #6, !dbg !128
  store i64 %call11, ptr %status, align 8, !dbg !129
  %22 = load i64, ptr %flags, align 8, !dbg !130
  call void @irq_restore(i64 noundef %22) #6, !dbg !131
  %23 = load i64, ptr %count, align 8, !dbg !132
  %24 = load i64, ptr %left.addr, align 8, !dbg !133
  %sub = sub i64 %24, %23, !dbg !133
  store i64 %sub, ptr %left.addr, align 8, !dbg !133
  %25 = load i64, ptr %count, align 8, !dbg !134
  %26 = load ptr, ptr %names.addr, align 8, !dbg !135
  %add.ptr = getelementptr i32, ptr %26, i64 %25, !dbg !135
  store ptr %add.ptr, ptr %names.addr, align 8, !dbg !135
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !136
  call void @llvm.lifetime.end.p0(i64 8, ptr %count) #5, !dbg !136
  call void @llvm.lifetime.end.p0(i64 8, ptr %i) #5, !dbg !136
  br label %while.cond, !dbg !72, !llvm.loop !137

while.end:                                        ; preds = %land.end
  %27 = load i64, ptr %status, align 8, !dbg !138
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !139
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !139
  call void @llvm.lifetime.end.p0(i64 8, ptr %word) #5, !dbg !139
  ret i64 %27, !dbg !140
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !141 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !146, !DIExpression(), !147)
  %0 = load i64, ptr %status.addr, align 8, !dbg !148
  %and = and i64 %0, 65535, !dbg !149
  %cmp = icmp eq i64 %and, 0, !dbg !150
  %conv = zext i1 %cmp to i32, !dbg !150
  ret i32 %conv, !dbg !151
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !152 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !157
    #dbg_declare(ptr %flags, !156, !DIExpression(), !158)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !159, !srcloc !160
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !161, !srcloc !162
  %0 = load i64, ptr %flags, align 8, !dbg !163
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !164
  ret i64 %0, !dbg !165
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !166 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !170, !DIExpression(), !172)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !173
    #dbg_declare(ptr %offset, !171, !DIExpression(), !174)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !175, !srcloc !176
  store i64 %0, ptr %offset, align 8, !dbg !175
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !177
  %2 = ptrtoint ptr %1 to i64, !dbg !178
  %3 = load i64, ptr %offset, align 8, !dbg !179
  %add = add i64 %2, %3, !dbg !180
  %4 = inttoptr i64 %add to ptr, !dbg !181
  %5 = load ptr, ptr %4, align 8, !dbg !182
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !183
  ret ptr %5, !dbg !184
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !185 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !188 {
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

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
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
!3 = !DIFile(filename: "word_fields_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "bfaeea030e435a821f5752b7f3d2a4a7")
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
!17 = distinct !DISubprogram(name: "word_fields_right", scope: !3, file: !3, line: 16, type: !18, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20, !7}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !42, !43, !44, !46, !47}
!25 = !DILocalVariable(name: "names", arg: 1, scope: !17, file: !3, line: 16, type: !20)
!26 = !DILocalVariable(name: "left", arg: 2, scope: !17, file: !3, line: 16, type: !7)
!27 = !DILocalVariable(name: "word", scope: !17, file: !3, line: 18, type: !28)
!28 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "word", file: !3, line: 8, size: 64, elements: !29)
!29 = !{!30, !31}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "whole", scope: !28, file: !3, line: 9, baseType: !7, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, scope: !28, file: !3, line: 10, baseType: !32, size: 64)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !28, file: !3, line: 10, size: 64, elements: !33)
!33 = !{!34, !35, !36, !37, !38, !39, !40, !41}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "code", scope: !32, file: !3, line: 11, baseType: !7, size: 16, flags: DIFlagBitField, extraData: i64 0)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "fast", scope: !32, file: !3, line: 11, baseType: !7, size: 1, offset: 16, flags: DIFlagBitField, extraData: i64 0)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "varhead", scope: !32, file: !3, line: 11, baseType: !7, size: 10, offset: 17, flags: DIFlagBitField, extraData: i64 0)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "zero", scope: !32, file: !3, line: 11, baseType: !7, size: 5, offset: 27, flags: DIFlagBitField, extraData: i64 0)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !32, file: !3, line: 11, baseType: !7, size: 12, offset: 32, flags: DIFlagBitField, extraData: i64 0)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "zero1", scope: !32, file: !3, line: 11, baseType: !7, size: 4, offset: 44, flags: DIFlagBitField, extraData: i64 0)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "start", scope: !32, file: !3, line: 11, baseType: !7, size: 12, offset: 48, flags: DIFlagBitField, extraData: i64 0)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "zero2", scope: !32, file: !3, line: 12, baseType: !7, size: 4, offset: 60, flags: DIFlagBitField, extraData: i64 0)
!42 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 19, type: !7)
!43 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 19, type: !7)
!44 = !DILocalVariable(name: "i", scope: !45, file: !3, line: 23, type: !7)
!45 = distinct !DILexicalBlock(scope: !17, file: !3, line: 22, column: 36)
!46 = !DILocalVariable(name: "count", scope: !45, file: !3, line: 23, type: !7)
!47 = !DILocalVariable(name: "input", scope: !45, file: !3, line: 24, type: !48)
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !49, size: 64)
!49 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !50)
!50 = !{!51, !52, !53, !56, !60}
!51 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !49, file: !8, line: 78, baseType: !7, size: 64)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !49, file: !8, line: 79, baseType: !22, size: 32, offset: 64)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !49, file: !8, line: 80, baseType: !54, size: 8, offset: 96)
!54 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !55)
!55 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !49, file: !8, line: 81, baseType: !57, size: 24, offset: 104)
!57 = !DICompositeType(tag: DW_TAG_array_type, baseType: !54, size: 24, elements: !58)
!58 = !{!59}
!59 = !DISubrange(count: 3)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !49, file: !8, line: 82, baseType: !61, offset: 128)
!61 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, elements: !62)
!62 = !{!63}
!63 = !DISubrange(count: -1)
!64 = !DILocation(line: 16, column: 34, scope: !17)
!65 = !DILocation(line: 16, column: 45, scope: !17)
!66 = !DILocation(line: 18, column: 2, scope: !17)
!67 = !DILocation(line: 18, column: 13, scope: !17)
!68 = !DILocation(line: 19, column: 2, scope: !17)
!69 = !DILocation(line: 19, column: 6, scope: !17)
!70 = !DILocation(line: 19, column: 18, scope: !17)
!71 = !DILocation(line: 21, column: 12, scope: !17)
!72 = !DILocation(line: 22, column: 2, scope: !17)
!73 = !DILocation(line: 22, column: 9, scope: !17)
!74 = !DILocation(line: 22, column: 14, scope: !17)
!75 = !DILocation(line: 22, column: 27, scope: !17)
!76 = !DILocation(line: 22, column: 17, scope: !17)
!77 = !DILocation(line: 0, scope: !17)
!78 = !DILocation(line: 23, column: 3, scope: !45)
!79 = !DILocation(line: 23, column: 7, scope: !45)
!80 = !DILocation(line: 23, column: 10, scope: !45)
!81 = !DILocation(line: 23, column: 18, scope: !45)
!82 = !DILocation(line: 23, column: 23, scope: !45)
!83 = !DILocation(line: 23, column: 31, scope: !45)
!84 = !DILocation(line: 24, column: 3, scope: !45)
!85 = !DILocation(line: 24, column: 27, scope: !45)
!86 = !DILocation(line: 26, column: 11, scope: !45)
!87 = !DILocation(line: 26, column: 9, scope: !45)
!88 = !DILocation(line: 27, column: 29, scope: !45)
!89 = !DILocation(line: 27, column: 11, scope: !45)
!90 = !DILocation(line: 27, column: 9, scope: !45)
!91 = !DILocation(line: 28, column: 3, scope: !45)
!92 = !DILocation(line: 28, column: 10, scope: !45)
!93 = !DILocation(line: 28, column: 20, scope: !45)
!94 = !DILocation(line: 29, column: 3, scope: !45)
!95 = !DILocation(line: 29, column: 10, scope: !45)
!96 = !DILocation(line: 29, column: 13, scope: !45)
!97 = !DILocation(line: 30, column: 3, scope: !45)
!98 = !DILocation(line: 30, column: 10, scope: !45)
!99 = !DILocation(line: 30, column: 14, scope: !45)
!100 = !DILocation(line: 31, column: 20, scope: !45)
!101 = !DILocation(line: 31, column: 27, scope: !45)
!102 = !DILocation(line: 31, column: 3, scope: !45)
!103 = !DILocation(line: 32, column: 10, scope: !104)
!104 = distinct !DILexicalBlock(scope: !45, file: !3, line: 32, column: 3)
!105 = !DILocation(line: 32, column: 8, scope: !104)
!106 = !DILocation(line: 32, column: 15, scope: !107)
!107 = distinct !DILexicalBlock(scope: !104, file: !3, line: 32, column: 3)
!108 = !DILocation(line: 32, column: 19, scope: !107)
!109 = !DILocation(line: 32, column: 17, scope: !107)
!110 = !DILocation(line: 32, column: 3, scope: !104)
!111 = !DILocation(line: 33, column: 22, scope: !107)
!112 = !DILocation(line: 33, column: 28, scope: !107)
!113 = !DILocation(line: 33, column: 4, scope: !107)
!114 = !DILocation(line: 33, column: 11, scope: !107)
!115 = !DILocation(line: 33, column: 17, scope: !107)
!116 = !DILocation(line: 33, column: 20, scope: !107)
!117 = !DILocation(line: 32, column: 27, scope: !107)
!118 = !DILocation(line: 32, column: 3, scope: !107)
!119 = distinct !{!119, !110, !120, !121}
!120 = !DILocation(line: 33, column: 29, scope: !104)
!121 = !{!"llvm.loop.mustprogress"}
!122 = !DILocation(line: 34, column: 16, scope: !45)
!123 = !DILocation(line: 34, column: 14, scope: !45)
!124 = !DILocation(line: 35, column: 33, scope: !45)
!125 = !DILocation(line: 35, column: 40, scope: !45)
!126 = !DILocation(line: 35, column: 65, scope: !45)
!127 = !DILocation(line: 35, column: 47, scope: !45)
!128 = !DILocation(line: 35, column: 12, scope: !45)
!129 = !DILocation(line: 35, column: 10, scope: !45)
!130 = !DILocation(line: 36, column: 15, scope: !45)
!131 = !DILocation(line: 36, column: 3, scope: !45)
!132 = !DILocation(line: 37, column: 11, scope: !45)
!133 = !DILocation(line: 37, column: 8, scope: !45)
!134 = !DILocation(line: 38, column: 12, scope: !45)
!135 = !DILocation(line: 38, column: 9, scope: !45)
!136 = !DILocation(line: 39, column: 2, scope: !17)
!137 = distinct !{!137, !72, !136, !121}
!138 = !DILocation(line: 40, column: 9, scope: !17)
!139 = !DILocation(line: 41, column: 1, scope: !17)
!140 = !DILocation(line: 40, column: 2, scope: !17)
!141 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !142, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !145)
!142 = !DISubroutineType(types: !143)
!143 = !{!144, !7}
!144 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!145 = !{!146}
!146 = !DILocalVariable(name: "status", arg: 1, scope: !141, file: !8, line: 72, type: !7)
!147 = !DILocation(line: 72, column: 33, scope: !141)
!148 = !DILocation(line: 74, column: 10, scope: !141)
!149 = !DILocation(line: 74, column: 17, scope: !141)
!150 = !DILocation(line: 74, column: 27, scope: !141)
!151 = !DILocation(line: 74, column: 2, scope: !141)
!152 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !153, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !155)
!153 = !DISubroutineType(types: !154)
!154 = !{!7}
!155 = !{!156}
!156 = !DILocalVariable(name: "flags", scope: !152, file: !8, line: 42, type: !7)
!157 = !DILocation(line: 42, column: 2, scope: !152)
!158 = !DILocation(line: 42, column: 6, scope: !152)
!159 = !DILocation(line: 44, column: 2, scope: !152)
!160 = !{i64 19423, i64 19432}
!161 = !DILocation(line: 45, column: 2, scope: !152)
!162 = !{i64 19494}
!163 = !DILocation(line: 46, column: 9, scope: !152)
!164 = !DILocation(line: 47, column: 1, scope: !152)
!165 = !DILocation(line: 46, column: 2, scope: !152)
!166 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !167, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !169)
!167 = !DISubroutineType(types: !168)
!168 = !{!6, !5}
!169 = !{!170, !171}
!170 = !DILocalVariable(name: "variable", arg: 1, scope: !166, file: !8, line: 56, type: !5)
!171 = !DILocalVariable(name: "offset", scope: !166, file: !8, line: 58, type: !7)
!172 = !DILocation(line: 56, column: 46, scope: !166)
!173 = !DILocation(line: 58, column: 2, scope: !166)
!174 = !DILocation(line: 58, column: 6, scope: !166)
!175 = !DILocation(line: 60, column: 2, scope: !166)
!176 = !{i64 19795}
!177 = !DILocation(line: 61, column: 25, scope: !166)
!178 = !DILocation(line: 61, column: 20, scope: !166)
!179 = !DILocation(line: 61, column: 36, scope: !166)
!180 = !DILocation(line: 61, column: 34, scope: !166)
!181 = !DILocation(line: 61, column: 10, scope: !166)
!182 = !DILocation(line: 61, column: 9, scope: !166)
!183 = !DILocation(line: 62, column: 1, scope: !166)
!184 = !DILocation(line: 61, column: 2, scope: !166)
!185 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !186, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!186 = !DISubroutineType(types: !187)
!187 = !{!7, !7, !6, !6}
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
!199 = !{i64 19614}
!200 = !DILocation(line: 53, column: 1, scope: !188)
