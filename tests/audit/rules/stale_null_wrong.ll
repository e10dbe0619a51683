; ModuleID = 'stale_null_wrong.c'
source_filename = "stale_null_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.property_input = type { i64, i32, i32, i64 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_null_wrong(i32 noundef %code, ptr noundef %given) #0 !dbg !15 {
entry:
  %code.addr = alloca i32, align 4
  %given.addr = alloca ptr, align 8
  %status = alloca i64, align 8
  %value = alloca i64, align 8
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  store i32 %code, ptr %code.addr, align 4
    #dbg_declare(ptr %code.addr, !23, !DIExpression(), !36)
  store ptr %given, ptr %given.addr, align 8
    #dbg_declare(ptr %given.addr, !24, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !38
    #dbg_declare(ptr %status, !25, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 8, ptr %value) #4, !dbg !38
    #dbg_declare(ptr %value, !26, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !38
    #dbg_declare(ptr %flags, !27, !DIExpression(), !41)
  %call = call i64 @irq_save() #5, !dbg !42
  store i64 %call, ptr %flags, align 8, !dbg !41
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !43
    #dbg_declare(ptr %input, !28, !DIExpression(), !44)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !45
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !46
  store ptr %call1, ptr %input, align 8, !dbg !44
  %1 = load ptr, ptr %given.addr, align 8, !dbg !47
  %tobool = icmp ne ptr %1, null, !dbg !47
  br i1 %tobool, label %if.then, label %if.end, !dbg !49

if.then:                                          ; preds = %entry
  %2 = load ptr, ptr %given.addr, align 8, !dbg !50
  %3 = load i64, ptr %2, align 8, !dbg !51
  store i64 %3, ptr %value, align 8, !dbg !52
  br label %if.end, !dbg !53

if.end:                                           ; preds = %if.then, %entry
  %4 = load ptr, ptr %input, align 8, !dbg !54
  %partition = getelementptr inbounds %struct.property_input, ptr %4, i32 0, i32 0, !dbg !55
  store i64 1, ptr %partition, align 8, !dbg !56
  %5 = load i32, ptr %code.addr, align 4, !dbg !57
  %6 = load ptr, ptr %input, align 8, !dbg !58
  %code2 = getelementptr inbounds %struct.property_input, ptr %6, i32 0, i32 1, !dbg !59
  store i32 %5, ptr %code2, align 8, !dbg !60
  %7 = load ptr, ptr %input, align 8, !dbg !61
  %reserved = getelementptr inbounds %struct.property_input, ptr %7, i32 0, i32 2, !dbg !62
  store i32 0, ptr %reserved, align 4, !dbg !63
  %8 = load i64, ptr %value, align 8, !dbg !64
  %9 = load ptr, ptr %input, align 8, !dbg !65
  %value3 = getelementptr inbounds %struct.property_input, ptr %9, i32 0, i32 3, !dbg !66
  store i64 %8, ptr %value3, align 8, !dbg !67
  %10 = load ptr, ptr %input, align 8, !dbg !68
  %call4 = call i64 @hv_do_hypercall(i64 noundef 69, ptr noundef %10, ptr noundef null) #5, !dbg !69
  store i64 %call4, ptr %status, align 8, !dbg !70
  %11 = load i64, ptr %flags, align 8, !dbg !71
  call void @irq_restore(i64 noundef %11) #5, !dbg !72
  %12 = load i64, ptr %status, align 8, !dbg !73
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !74
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !74
  call void @llvm.lifetime.end.p0(i64 8, ptr %value) #4, !dbg !74
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !74
  ret i64 %12, !dbg !75
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !76 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !81
    #dbg_declare(ptr %flags, !80, !DIExpression(), !82)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !83, !srcloc !84
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !85, !srcloc !86
  %0 = load i64, ptr %flags, align 8, !dbg !87
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !88
  ret i64 %0, !dbg !89
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !90 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !94, !DIExpression(), !96)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !97
    #dbg_declare(ptr %offset, !95, !DIExpression(), !98)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !99, !srcloc !100
  store i64 %0, ptr %offset, align 8, !dbg !99
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !101
  %2 = ptrtoint ptr %1 to i64, !dbg !102
  %3 = load i64, ptr %offset, align 8, !dbg !103
  %add = add i64 %2, %3, !dbg !104
  %4 = inttoptr i64 %add to ptr, !dbg !105
  %5 = load ptr, ptr %4, align 8, !dbg !106
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !107
  ret ptr %5, !dbg !108
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !109 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !112 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !116, !DIExpression(), !117)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !118
  %and = and i64 %0, 512, !dbg !120
  %tobool = icmp ne i64 %and, 0, !dbg !120
  br i1 %tobool, label %if.then, label %if.end, !dbg !121

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !122, !srcloc !123
  br label %if.end, !dbg !122

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !124
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
!llvm.module.flags = !{!11, !12, !13}
!llvm.ident = !{!14}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_null_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "b89a9624d0b4c677052192f9a3e67054")
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
!15 = distinct !DISubprogram(name: "stale_null_wrong", scope: !3, file: !3, line: 15, type: !16, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!16 = !DISubroutineType(types: !17)
!17 = !{!7, !18, !20}
!18 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !19)
!19 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!22 = !{!23, !24, !25, !26, !27, !28}
!23 = !DILocalVariable(name: "code", arg: 1, scope: !15, file: !3, line: 15, type: !18)
!24 = !DILocalVariable(name: "given", arg: 2, scope: !15, file: !3, line: 15, type: !20)
!25 = !DILocalVariable(name: "status", scope: !15, file: !3, line: 17, type: !7)
!26 = !DILocalVariable(name: "value", scope: !15, file: !3, line: 17, type: !7)
!27 = !DILocalVariable(name: "flags", scope: !15, file: !3, line: 17, type: !7)
!28 = !DILocalVariable(name: "input", scope: !15, file: !3, line: 18, type: !29)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "property_input", file: !3, line: 8, size: 192, elements: !31)
!31 = !{!32, !33, !34, !35}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !30, file: !3, line: 9, baseType: !7, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "code", scope: !30, file: !3, line: 10, baseType: !18, size: 32, offset: 64)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "reserved", scope: !30, file: !3, line: 11, baseType: !18, size: 32, offset: 96)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !30, file: !3, line: 12, baseType: !7, size: 64, offset: 128)
!36 = !DILocation(line: 15, column: 26, scope: !15)
!37 = !DILocation(line: 15, column: 43, scope: !15)
!38 = !DILocation(line: 17, column: 2, scope: !15)
!39 = !DILocation(line: 17, column: 6, scope: !15)
!40 = !DILocation(line: 17, column: 14, scope: !15)
!41 = !DILocation(line: 17, column: 21, scope: !15)
!42 = !DILocation(line: 17, column: 29, scope: !15)
!43 = !DILocation(line: 18, column: 2, scope: !15)
!44 = !DILocation(line: 18, column: 25, scope: !15)
!45 = !DILocation(line: 18, column: 51, scope: !15)
!46 = !DILocation(line: 18, column: 33, scope: !15)
!47 = !DILocation(line: 20, column: 6, scope: !48)
!48 = distinct !DILexicalBlock(scope: !15, file: !3, line: 20, column: 6)
!49 = !DILocation(line: 20, column: 6, scope: !15)
!50 = !DILocation(line: 21, column: 12, scope: !48)
!51 = !DILocation(line: 21, column: 11, scope: !48)
!52 = !DILocation(line: 21, column: 9, scope: !48)
!53 = !DILocation(line: 21, column: 3, scope: !48)
!54 = !DILocation(line: 22, column: 2, scope: !15)
!55 = !DILocation(line: 22, column: 9, scope: !15)
!56 = !DILocation(line: 22, column: 19, scope: !15)
!57 = !DILocation(line: 23, column: 16, scope: !15)
!58 = !DILocation(line: 23, column: 2, scope: !15)
!59 = !DILocation(line: 23, column: 9, scope: !15)
!60 = !DILocation(line: 23, column: 14, scope: !15)
!61 = !DILocation(line: 24, column: 2, scope: !15)
!62 = !DILocation(line: 24, column: 9, scope: !15)
!63 = !DILocation(line: 24, column: 18, scope: !15)
!64 = !DILocation(line: 25, column: 17, scope: !15)
!65 = !DILocation(line: 25, column: 2, scope: !15)
!66 = !DILocation(line: 25, column: 9, scope: !15)
!67 = !DILocation(line: 25, column: 15, scope: !15)
!68 = !DILocation(line: 26, column: 33, scope: !15)
!69 = !DILocation(line: 26, column: 11, scope: !15)
!70 = !DILocation(line: 26, column: 9, scope: !15)
!71 = !DILocation(line: 27, column: 14, scope: !15)
!72 = !DILocation(line: 27, column: 2, scope: !15)
!73 = !DILocation(line: 28, column: 9, scope: !15)
!74 = !DILocation(line: 29, column: 1, scope: !15)
!75 = !DILocation(line: 28, column: 2, scope: !15)
!76 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !77, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !79)
!77 = !DISubroutineType(types: !78)
!78 = !{!7}
!79 = !{!80}
!80 = !DILocalVariable(name: "flags", scope: !76, file: !8, line: 42, type: !7)
!81 = !DILocation(line: 42, column: 2, scope: !76)
!82 = !DILocation(line: 42, column: 6, scope: !76)
!83 = !DILocation(line: 44, column: 2, scope: !76)
!84 = !{i64 18991, i64 19000}
!85 = !DILocation(line: 45, column: 2, scope: !76)
!86 = !{i64 19062}
!87 = !DILocation(line: 46, column: 9, scope: !76)
!88 = !DILocation(line: 47, column: 1, scope: !76)
!89 = !DILocation(line: 46, column: 2, scope: !76)
!90 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !91, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !93)
!91 = !DISubroutineType(types: !92)
!92 = !{!6, !5}
!93 = !{!94, !95}
!94 = !DILocalVariable(name: "variable", arg: 1, scope: !90, file: !8, line: 56, type: !5)
!95 = !DILocalVariable(name: "offset", scope: !90, file: !8, line: 58, type: !7)
!96 = !DILocation(line: 56, column: 46, scope: !90)
!97 = !DILocation(line: 58, column: 2, scope: !90)
!98 = !DILocation(line: 58, column: 6, scope: !90)
!99 = !DILocation(line: 60, column: 2, scope: !90)
!100 = !{i64 19363}
!101 = !DILocation(line: 61, column: 25, scope: !90)
!102 = !DILocation(line: 61, column: 20, scope: !90)
!103 = !DILocation(line: 61, column: 36, scope: !90)
!104 = !DILocation(line: 61, column: 34, scope: !90)
!105 = !DILocation(line: 61, column: 10, scope: !90)
!106 = !DILocation(line: 61, column: 9, scope: !90)
!107 = !DILocation(line: 62, column: 1, scope: !90)
!108 = !DILocation(line: 61, column: 2, scope: !90)
!109 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !110, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!110 = !DISubroutineType(types: !111)
!111 = !{!7, !7, !6, !6}
!112 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !113, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !115)
!113 = !DISubroutineType(types: !114)
!114 = !{null, !7}
!115 = !{!116}
!116 = !DILocalVariable(name: "flags", arg: 1, scope: !112, file: !8, line: 49, type: !7)
!117 = !DILocation(line: 49, column: 36, scope: !112)
!118 = !DILocation(line: 51, column: 6, scope: !119)
!119 = distinct !DILexicalBlock(scope: !112, file: !8, line: 51, column: 6)
!120 = !DILocation(line: 51, column: 12, scope: !119)
!121 = !DILocation(line: 51, column: 6, scope: !112)
!122 = !DILocation(line: 52, column: 3, scope: !119)
!123 = !{i64 19182}
!124 = !DILocation(line: 53, column: 1, scope: !112)
