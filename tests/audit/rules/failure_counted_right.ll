; ModuleID = 'failure_counted_right.c'
source_filename = "failure_counted_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.read_input = type { i64, i32, i32, i64, i64 }
%struct.read_output = type { i64, [16 x i8] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @failure_counted_right(i64 noundef %gpa, i32 noundef %bytes) #0 !dbg !17 {
entry:
  %gpa.addr = alloca i64, align 8
  %bytes.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i64 %gpa, ptr %gpa.addr, align 8
    #dbg_declare(ptr %gpa.addr, !23, !DIExpression(), !47)
  store i32 %bytes, ptr %bytes.addr, align 4
    #dbg_declare(ptr %bytes.addr, !24, !DIExpression(), !48)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !49
    #dbg_declare(ptr %flags, !25, !DIExpression(), !50)
  %call = call i64 @irq_save() #5, !dbg !51
  store i64 %call, ptr %flags, align 8, !dbg !50
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !49
    #dbg_declare(ptr %status, !26, !DIExpression(), !52)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !53
    #dbg_declare(ptr %input, !27, !DIExpression(), !54)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !55
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !56
  store ptr %call1, ptr %input, align 8, !dbg !54
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #4, !dbg !57
    #dbg_declare(ptr %output, !36, !DIExpression(), !58)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !59
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #5, !dbg !60
  store ptr %call2, ptr %output, align 8, !dbg !58
  %2 = load i32, ptr %bytes.addr, align 4, !dbg !61
  %cmp = icmp ugt i32 %2, 16, !dbg !63
  br i1 %cmp, label %if.then, label %if.end, !dbg !64

if.then:                                          ; preds = %entry
  store i32 16, ptr %bytes.addr, align 4, !dbg !65
  br label %if.end, !dbg !66

if.end:                                           ; preds = %if.then, %entry
  %3 = load ptr, ptr %input, align 8, !dbg !67
  %partition = getelementptr inbounds %struct.read_input, ptr %3, i32 0, i32 0, !dbg !68
  store i64 -1, ptr %partition, align 8, !dbg !69
  %4 = load ptr, ptr %input, align 8, !dbg !70
  %vp = getelementptr inbounds %struct.read_input, ptr %4, i32 0, i32 1, !dbg !71
  store i32 0, ptr %vp, align 8, !dbg !72
  %5 = load i32, ptr %bytes.addr, align 4, !dbg !73
  %6 = load ptr, ptr %input, align 8, !dbg !74
  %bytes3 = getelementptr inbounds %struct.read_input, ptr %6, i32 0, i32 2, !dbg !75
  store i32 %5, ptr %bytes3, align 4, !dbg !76
  %7 = load i64, ptr %gpa.addr, align 8, !dbg !77
  %8 = load ptr, ptr %input, align 8, !dbg !78
  %gpa4 = getelementptr inbounds %struct.read_input, ptr %8, i32 0, i32 3, !dbg !79
  store i64 %7, ptr %gpa4, align 8, !dbg !80
  %9 = load ptr, ptr %input, align 8, !dbg !81
  %flags5 = getelementptr inbounds %struct.read_input, ptr %9, i32 0, i32 4, !dbg !82
  store i64 0, ptr %flags5, align 8, !dbg !83
  %10 = load ptr, ptr %input, align 8, !dbg !84
  %11 = load ptr, ptr %output, align 8, !dbg !85
  %call6 = call i64 @hv_do_hypercall(i64 noundef 83, ptr noundef %10, ptr noundef %11) #5, !dbg !86
  store i64 %call6, ptr %status, align 8, !dbg !87
  %12 = load i64, ptr %status, align 8, !dbg !88
  %call7 = call i32 @succeeded(i64 noundef %12) #5, !dbg !90
  %tobool = icmp ne i32 %call7, 0, !dbg !90
  br i1 %tobool, label %land.lhs.true, label %if.end12, !dbg !91

land.lhs.true:                                    ; preds = %if.end
  %13 = load i32, ptr %bytes.addr, align 4, !dbg !92
  %cmp8 = icmp ugt i32 %13, 8, !dbg !93
  br i1 %cmp8, label %land.lhs.true9, label %if.end12, !dbg !94

land.lhs.true9:                                   ; preds = %land.lhs.true
  %14 = load ptr, ptr %output, align 8, !dbg !95
  %data = getelementptr inbounds %struct.read_output, ptr %14, i32 0, i32 1, !dbg !96
  %arrayidx = getelementptr [16 x i8], ptr %data, i64 0, i64 8, !dbg !95
  %15 = load i8, ptr %arrayidx, align 8, !dbg !95
  %conv = zext i8 %15 to i32, !dbg !95
  %tobool10 = icmp ne i32 %conv, 0, !dbg !95
  br i1 %tobool10, label %if.then11, label %if.end12, !dbg !97

if.then11:                                        ; preds = %land.lhs.true9
  store i64 2, ptr %status, align 8, !dbg !98
  br label %if.end12, !dbg !99

if.end12:                                         ; preds = %if.then11, %land.lhs.true9, %land.lhs.true, %if.end
  %16 = load i64, ptr %flags, align 8, !dbg !100
  call void @irq_restore(i64 noundef %16) #5, !dbg !101
  %17 = load i64, ptr %status, align 8, !dbg !102
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !103
  ret i64 %17, !dbg !104
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !105 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !110
    #dbg_declare(ptr %flags, !109, !DIExpression(), !111)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !112, !srcloc !113
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !114, !srcloc !115
  %0 = load i64, ptr %flags, align 8, !dbg !116
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !117
  ret i64 %0, !dbg !118
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !119 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !123, !DIExpression(), !125)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !126
    #dbg_declare(ptr %offset, !124, !DIExpression(), !127)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !128, !srcloc !129
  store i64 %0, ptr %offset, align 8, !dbg !128
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !130
  %2 = ptrtoint ptr %1 to i64, !dbg !131
  %3 = load i64, ptr %offset, align 8, !dbg !132
  %add = add i64 %2, %3, !dbg !133
  %4 = inttoptr i64 %add to ptr, !dbg !134
  %5 = load ptr, ptr %4, align 8, !dbg !135
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !136
  ret ptr %5, !dbg !137
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !138 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !141 {
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
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !152 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !156, !DIExpression(), !157)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !158
  %and = and i64 %0, 512, !dbg !160
  %tobool = icmp ne i64 %and, 0, !dbg !160
  br i1 %tobool, label %if.then, label %if.end, !dbg !161

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !162, !srcloc !163
  br label %if.end, !dbg !162

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !164
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }
attributes #6 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "failure_counted_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "dbfad66850af19ef99ad24c08feb407a")
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
!17 = distinct !DISubprogram(name: "failure_counted_right", scope: !3, file: !3, line: 18, type: !18, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !27, !36}
!23 = !DILocalVariable(name: "gpa", arg: 1, scope: !17, file: !3, line: 18, type: !7)
!24 = !DILocalVariable(name: "bytes", arg: 2, scope: !17, file: !3, line: 18, type: !20)
!25 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 20, type: !7)
!26 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 20, type: !7)
!27 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 21, type: !28)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "read_input", file: !3, line: 8, size: 256, elements: !30)
!30 = !{!31, !32, !33, !34, !35}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !29, file: !3, line: 9, baseType: !7, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !29, file: !3, line: 10, baseType: !20, size: 32, offset: 64)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "bytes", scope: !29, file: !3, line: 10, baseType: !20, size: 32, offset: 96)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "gpa", scope: !29, file: !3, line: 11, baseType: !7, size: 64, offset: 128)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !29, file: !3, line: 11, baseType: !7, size: 64, offset: 192)
!36 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 22, type: !37)
!37 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !38, size: 64)
!38 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "read_output", file: !3, line: 13, size: 192, elements: !39)
!39 = !{!40, !41}
!40 = !DIDerivedType(tag: DW_TAG_member, name: "access", scope: !38, file: !3, line: 14, baseType: !7, size: 64)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !38, file: !3, line: 15, baseType: !42, size: 128, offset: 64)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !43, size: 128, elements: !45)
!43 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !44)
!44 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!45 = !{!46}
!46 = !DISubrange(count: 16)
!47 = !DILocation(line: 18, column: 31, scope: !17)
!48 = !DILocation(line: 18, column: 40, scope: !17)
!49 = !DILocation(line: 20, column: 2, scope: !17)
!50 = !DILocation(line: 20, column: 6, scope: !17)
!51 = !DILocation(line: 20, column: 14, scope: !17)
!52 = !DILocation(line: 20, column: 26, scope: !17)
!53 = !DILocation(line: 21, column: 2, scope: !17)
!54 = !DILocation(line: 21, column: 21, scope: !17)
!55 = !DILocation(line: 21, column: 47, scope: !17)
!56 = !DILocation(line: 21, column: 29, scope: !17)
!57 = !DILocation(line: 22, column: 2, scope: !17)
!58 = !DILocation(line: 22, column: 22, scope: !17)
!59 = !DILocation(line: 22, column: 49, scope: !17)
!60 = !DILocation(line: 22, column: 31, scope: !17)
!61 = !DILocation(line: 24, column: 6, scope: !62)
!62 = distinct !DILexicalBlock(scope: !17, file: !3, line: 24, column: 6)
!63 = !DILocation(line: 24, column: 12, scope: !62)
!64 = !DILocation(line: 24, column: 6, scope: !17)
!65 = !DILocation(line: 25, column: 9, scope: !62)
!66 = !DILocation(line: 25, column: 3, scope: !62)
!67 = !DILocation(line: 26, column: 2, scope: !17)
!68 = !DILocation(line: 26, column: 9, scope: !17)
!69 = !DILocation(line: 26, column: 19, scope: !17)
!70 = !DILocation(line: 27, column: 2, scope: !17)
!71 = !DILocation(line: 27, column: 9, scope: !17)
!72 = !DILocation(line: 27, column: 12, scope: !17)
!73 = !DILocation(line: 28, column: 17, scope: !17)
!74 = !DILocation(line: 28, column: 2, scope: !17)
!75 = !DILocation(line: 28, column: 9, scope: !17)
!76 = !DILocation(line: 28, column: 15, scope: !17)
!77 = !DILocation(line: 29, column: 15, scope: !17)
!78 = !DILocation(line: 29, column: 2, scope: !17)
!79 = !DILocation(line: 29, column: 9, scope: !17)
!80 = !DILocation(line: 29, column: 13, scope: !17)
!81 = !DILocation(line: 30, column: 2, scope: !17)
!82 = !DILocation(line: 30, column: 9, scope: !17)
!83 = !DILocation(line: 30, column: 15, scope: !17)
!84 = !DILocation(line: 31, column: 33, scope: !17)
!85 = !DILocation(line: 31, column: 40, scope: !17)
!86 = !DILocation(line: 31, column: 11, scope: !17)
!87 = !DILocation(line: 31, column: 9, scope: !17)
!88 = !DILocation(line: 32, column: 16, scope: !89)
!89 = distinct !DILexicalBlock(scope: !17, file: !3, line: 32, column: 6)
!90 = !DILocation(line: 32, column: 6, scope: !89)
!91 = !DILocation(line: 32, column: 24, scope: !89)
!92 = !DILocation(line: 32, column: 27, scope: !89)
!93 = !DILocation(line: 32, column: 33, scope: !89)
!94 = !DILocation(line: 32, column: 37, scope: !89)
!95 = !DILocation(line: 32, column: 40, scope: !89)
!96 = !DILocation(line: 32, column: 48, scope: !89)
!97 = !DILocation(line: 32, column: 6, scope: !17)
!98 = !DILocation(line: 33, column: 10, scope: !89)
!99 = !DILocation(line: 33, column: 3, scope: !89)
!100 = !DILocation(line: 34, column: 14, scope: !17)
!101 = !DILocation(line: 34, column: 2, scope: !17)
!102 = !DILocation(line: 35, column: 9, scope: !17)
!103 = !DILocation(line: 36, column: 1, scope: !17)
!104 = !DILocation(line: 35, column: 2, scope: !17)
!105 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !106, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !108)
!106 = !DISubroutineType(types: !107)
!107 = !{!7}
!108 = !{!109}
!109 = !DILocalVariable(name: "flags", scope: !105, file: !8, line: 42, type: !7)
!110 = !DILocation(line: 42, column: 2, scope: !105)
!111 = !DILocation(line: 42, column: 6, scope: !105)
!112 = !DILocation(line: 44, column: 2, scope: !105)
!113 = !{i64 19249, i64 19258}
!114 = !DILocation(line: 45, column: 2, scope: !105)
!115 = !{i64 19320}
!116 = !DILocation(line: 46, column: 9, scope: !105)
!117 = !DILocation(line: 47, column: 1, scope: !105)
!118 = !DILocation(line: 46, column: 2, scope: !105)
!119 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !120, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !122)
!120 = !DISubroutineType(types: !121)
!121 = !{!6, !5}
!122 = !{!123, !124}
!123 = !DILocalVariable(name: "variable", arg: 1, scope: !119, file: !8, line: 56, type: !5)
!124 = !DILocalVariable(name: "offset", scope: !119, file: !8, line: 58, type: !7)
!125 = !DILocation(line: 56, column: 46, scope: !119)
!126 = !DILocation(line: 58, column: 2, scope: !119)
!127 = !DILocation(line: 58, column: 6, scope: !119)
!128 = !DILocation(line: 60, column: 2, scope: !119)
!129 = !{i64 19621}
!130 = !DILocation(line: 61, column: 25, scope: !119)
!131 = !DILocation(line: 61, column: 20, scope: !119)
!132 = !DILocation(line: 61, column: 36, scope: !119)
!133 = !DILocation(line: 61, column: 34, scope: !119)
!134 = !DILocation(line: 61, column: 10, scope: !119)
!135 = !DILocation(line: 61, column: 9, scope: !119)
!136 = !DILocation(line: 62, column: 1, scope: !119)
!137 = !DILocation(line: 61, column: 2, scope: !119)
!138 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !139, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!139 = !DISubroutineType(types: !140)
!140 = !{!7, !7, !6, !6}
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
!152 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !153, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !155)
!153 = !DISubroutineType(types: !154)
!154 = !{null, !7}
!155 = !{!156}
!156 = !DILocalVariable(name: "flags", arg: 1, scope: !152, file: !8, line: 49, type: !7)
!157 = !DILocation(line: 49, column: 36, scope: !152)
!158 = !DILocation(line: 51, column: 6, scope: !159)
!159 = distinct !DILexicalBlock(scope: !152, file: !8, line: 51, column: 6)
!160 = !DILocation(line: 51, column: 12, scope: !159)
!161 = !DILocation(line: 51, column: 6, scope: !152)
!162 = !DILocation(line: 52, column: 3, scope: !159)
!163 = !{i64 19440}
!164 = !DILocation(line: 53, column: 1, scope: !152)
