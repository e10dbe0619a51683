; ModuleID = 'word_fields_wrong.c'
source_filename = "word_fields_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%union.word = type { i64 }
%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @word_fields_wrong(ptr noundef %names, i64 noundef %left) #0 !dbg !17 {
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
  %vtl = getelementptr inbounds %struct.registers_input, ptr %7, i32 0, i32 2, !dbg !95
  store i8 0, ptr %vtl, align 1, !dbg !96
  %8 = load ptr, ptr %input, align 8, !dbg !97
  %padding = getelementptr inbounds %struct.registers_input, ptr %8, i32 0, i32 3, !dbg !98
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !99
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !99
  store i64 0, ptr %i, align 8, !dbg !100
  br label %for.cond, !dbg !102

for.cond:                                         ; preds = %for.inc, %cond.end
  %9 = load i64, ptr %i, align 8, !dbg !103
  %10 = load i64, ptr %count, align 8, !dbg !105
  %cmp4 = icmp ult i64 %9, %10, !dbg !106
  br i1 %cmp4, label %for.body, label %for.end, !dbg !107

for.body:                                         ; preds = %for.cond
  %11 = load ptr, ptr %names.addr, align 8, !dbg !108
  %12 = load i64, ptr %i, align 8, !dbg !109
  %arrayidx = getelementptr i32, ptr %11, i64 %12, !dbg !108
  %13 = load i32, ptr %arrayidx, align 4, !dbg !108
  %14 = load ptr, ptr %input, align 8, !dbg !110
  %names5 = getelementptr inbounds %struct.registers_input, ptr %14, i32 0, i32 4, !dbg !111
  %15 = load i64, ptr %i, align 8, !dbg !112
  %arrayidx6 = getelementptr [0 x i32], ptr %names5, i64 0, i64 %15, !dbg !110
  store i32 %13, ptr %arrayidx6, align 1, !dbg !113
  br label %for.inc, !dbg !110

for.inc:                                          ; preds = %for.body
  %16 = load i64, ptr %i, align 8, !dbg !114
  %inc = add i64 %16, 1, !dbg !114
  store i64 %inc, ptr %i, align 8, !dbg !114
  br label %for.cond, !dbg !115, !llvm.loop !116

for.end:                                          ; preds = %for.cond
  %17 = load i64, ptr %count, align 8, !dbg !119
  %bf.load7 = load i64, ptr %word, align 8, !dbg !120
  %bf.value = and i64 %17, 4095, !dbg !120
  %bf.shl = shl i64 %bf.value, 32, !dbg !120
  %bf.clear8 = and i64 %bf.load7, -17587891077121, !dbg !120
  %bf.set9 = or i64 %bf.clear8, %bf.shl, !dbg !120
  store i64 %bf.set9, ptr %word, align 8, !dbg !120
  %18 = load i64, ptr %word, align 8, !dbg !121
  %19 = load ptr, ptr %input, align 8, !dbg !122
  %20 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !123
  %call10 = call ptr @this_cpu_ptr_load(ptr noundef %20) #6, !dbg !124
  %call11 = call i64 @hv_do_hypercall(i64 noundef %18, ptr noundef %19, ptr noundef %call10) #6, !dbg !125
  store i64 %call11, ptr %status, align 8, !dbg !126
  %21 = load i64, ptr %flags, align 8, !dbg !127
  call void @irq_restore(i64 noundef %21) #6, !dbg !128
  %22 = load i64, ptr %count, align 8, !dbg !129
  %23 = load i64, ptr %left.addr, align 8, !dbg !130
  %sub = sub i64 %23, %22, !dbg !130
  store i64 %sub, ptr %left.addr, align 8, !dbg !130
  %24 = load i64, ptr %count, align 8, !dbg !131
  %25 = load ptr, ptr %names.addr, align 8, !dbg !132
  %add.ptr = getelementptr i32, ptr %25, i64 %24, !dbg !132
  store ptr %add.ptr, ptr %names.addr, align 8, !dbg !132
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !133
  call void @llvm.lifetime.end.p0(i64 8, ptr %count) #5, !dbg !133
  call void @llvm.lifetime.end.p0(i64 8, ptr %i) #5, !dbg !133
  br label %while.cond, !dbg !72, !llvm.loop !134

while.end:                                        ; preds = %land.end
  %26 = load i64, ptr %status, align 8, !dbg !135
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !136
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !136
  call void @llvm.lifetime.end.p0(i64 8, ptr %word) #5, !dbg !136
  ret i64 %26, !dbg !137
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !138 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !143, !DIExpression(), !144)
  %0 = load i64, ptr %status.addr, align 8, !dbg !145
  %and = and i64 %0, 65535, !dbg !146
  %cmp = icmp eq i64 %and, 0, !dbg !147
  %conv = zext i1 %cmp to i32, !dbg !147
  ret i32 %conv, !dbg !148
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !149 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !154
    #dbg_declare(ptr %flags, !153, !DIExpression(), !155)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !156, !srcloc !157
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !158, !srcloc !159
  %0 = load i64, ptr %flags, align 8, !dbg !160
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !161
  ret i64 %0, !dbg !162
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !163 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !167, !DIExpression(), !169)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !170
    #dbg_declare(ptr %offset, !168, !DIExpression(), !171)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !172, !srcloc !173
  store i64 %0, ptr %offset, align 8, !dbg !172
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !174
  %2 = ptrtoint ptr %1 to i64, !dbg !175
  %3 = load i64, ptr %offset, align 8, !dbg !176
  %add = add i64 %2, %3, !dbg !177
  %4 = inttoptr i64 %add to ptr, !dbg !178
  %5 = load ptr, ptr %4, align 8, !dbg !179
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !180
  ret ptr %5, !dbg !181
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !182 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !195, !srcloc !196
  br label %if.end, !dbg !195

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !197
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
!3 = !DIFile(filename: "word_fields_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "db9611e8091c7df96333f27a50a41711")
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
!17 = distinct !DISubprogram(name: "word_fields_wrong", scope: !3, file: !3, line: 16, type: !18, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
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
!96 = !DILocation(line: 29, column: 14, scope: !45)
!97 = !DILocation(line: 30, column: 20, scope: !45)
!98 = !DILocation(line: 30, column: 27, scope: !45)
!99 = !DILocation(line: 30, column: 3, scope: !45)
!100 = !DILocation(line: 31, column: 10, scope: !101)
!101 = distinct !DILexicalBlock(scope: !45, file: !3, line: 31, column: 3)
!102 = !DILocation(line: 31, column: 8, scope: !101)
!103 = !DILocation(line: 31, column: 15, scope: !104)
!104 = distinct !DILexicalBlock(scope: !101, file: !3, line: 31, column: 3)
!105 = !DILocation(line: 31, column: 19, scope: !104)
!106 = !DILocation(line: 31, column: 17, scope: !104)
!107 = !DILocation(line: 31, column: 3, scope: !101)
!108 = !DILocation(line: 32, column: 22, scope: !104)
!109 = !DILocation(line: 32, column: 28, scope: !104)
!110 = !DILocation(line: 32, column: 4, scope: !104)
!111 = !DILocation(line: 32, column: 11, scope: !104)
!112 = !DILocation(line: 32, column: 17, scope: !104)
!113 = !DILocation(line: 32, column: 20, scope: !104)
!114 = !DILocation(line: 31, column: 27, scope: !104)
!115 = !DILocation(line: 31, column: 3, scope: !104)
!116 = distinct !{!116, !107, !117, !118}
!117 = !DILocation(line: 32, column: 29, scope: !101)
!118 = !{!"llvm.loop.mustprogress"}
!119 = !DILocation(line: 33, column: 16, scope: !45)
!120 = !DILocation(line: 33, column: 14, scope: !45)
!121 = !DILocation(line: 34, column: 33, scope: !45)
!122 = !DILocation(line: 34, column: 40, scope: !45)
!123 = !DILocation(line: 34, column: 65, scope: !45)
!124 = !DILocation(line: 34, column: 47, scope: !45)
!125 = !DILocation(line: 34, column: 12, scope: !45)
!126 = !DILocation(line: 34, column: 10, scope: !45)
!127 = !DILocation(line: 35, column: 15, scope: !45)
!128 = !DILocation(line: 35, column: 3, scope: !45)
!129 = !DILocation(line: 36, column: 11, scope: !45)
!130 = !DILocation(line: 36, column: 8, scope: !45)
!131 = !DILocation(line: 37, column: 12, scope: !45)
!132 = !DILocation(line: 37, column: 9, scope: !45)
!133 = !DILocation(line: 38, column: 2, scope: !17)
!134 = distinct !{!134, !72, !133, !118}
!135 = !DILocation(line: 39, column: 9, scope: !17)
!136 = !DILocation(line: 40, column: 1, scope: !17)
!137 = !DILocation(line: 39, column: 2, scope: !17)
!138 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !139, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !142)
!139 = !DISubroutineType(types: !140)
!140 = !{!141, !7}
!141 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!142 = !{!143}
!143 = !DILocalVariable(name: "status", arg: 1, scope: !138, file: !8, line: 72, type: !7)
!144 = !DILocation(line: 72, column: 33, scope: !138)
!145 = !DILocation(line: 74, column: 10, scope: !138)
!146 = !DILocation(line: 74, column: 17, scope: !138)
!147 = !DILocation(line: 74, column: 27, scope: !138)
!148 = !DILocation(line: 74, column: 2, scope: !138)
!149 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !150, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !152)
!150 = !DISubroutineType(types: !151)
!151 = !{!7}
!152 = !{!153}
!153 = !DILocalVariable(name: "flags", scope: !149, file: !8, line: 42, type: !7)
!154 = !DILocation(line: 42, column: 2, scope: !149)
!155 = !DILocation(line: 42, column: 6, scope: !149)
!156 = !DILocation(line: 44, column: 2, scope: !149)
!157 = !{i64 19407, i64 19416}
!158 = !DILocation(line: 45, column: 2, scope: !149)
!159 = !{i64 19478}
!160 = !DILocation(line: 46, column: 9, scope: !149)
!161 = !DILocation(line: 47, column: 1, scope: !149)
!162 = !DILocation(line: 46, column: 2, scope: !149)
!163 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !164, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !166)
!164 = !DISubroutineType(types: !165)
!165 = !{!6, !5}
!166 = !{!167, !168}
!167 = !DILocalVariable(name: "variable", arg: 1, scope: !163, file: !8, line: 56, type: !5)
!168 = !DILocalVariable(name: "offset", scope: !163, file: !8, line: 58, type: !7)
!169 = !DILocation(line: 56, column: 46, scope: !163)
!170 = !DILocation(line: 58, column: 2, scope: !163)
!171 = !DILocation(line: 58, column: 6, scope: !163)
!172 = !DILocation(line: 60, column: 2, scope: !163)
!173 = !{i64 19779}
!174 = !DILocation(line: 61, column: 25, scope: !163)
!175 = !DILocation(line: 61, column: 20, scope: !163)
!176 = !DILocation(line: 61, column: 36, scope: !163)
!177 = !DILocation(line: 61, column: 34, scope: !163)
!178 = !DILocation(line: 61, column: 10, scope: !163)
!179 = !DILocation(line: 61, column: 9, scope: !163)
!180 = !DILocation(line: 62, column: 1, scope: !163)
!181 = !DILocation(line: 61, column: 2, scope: !163)
!182 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !183, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!183 = !DISubroutineType(types: !184)
!184 = !{!7, !7, !6, !6}
!185 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !186, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !188)
!186 = !DISubroutineType(types: !187)
!187 = !{null, !7}
!188 = !{!189}
!189 = !DILocalVariable(name: "flags", arg: 1, scope: !185, file: !8, line: 49, type: !7)
!190 = !DILocation(line: 49, column: 36, scope: !185)
!191 = !DILocation(line: 51, column: 6, scope: !192)
!192 = distinct !DILexicalBlock(scope: !185, file: !8, line: 51, column: 6)
!193 = !DILocation(line: 51, column: 12, scope: !192)
!194 = !DILocation(line: 51, column: 6, scope: !185)
!195 = !DILocation(line: 52, column: 3, scope: !192)
!196 = !{i64 19598}
!197 = !DILocation(line: 53, column: 1, scope: !185)
