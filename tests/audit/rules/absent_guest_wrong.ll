; ModuleID = 'absent_guest_wrong.c'
source_filename = "absent_guest_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @absent_guest_wrong() #0 !dbg !17 {
entry:
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %low = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !45
    #dbg_declare(ptr %flags, !21, !DIExpression(), !46)
  %call = call i64 @irq_save() #5, !dbg !47
  store i64 %call, ptr %flags, align 8, !dbg !46
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !45
    #dbg_declare(ptr %status, !22, !DIExpression(), !48)
  call void @llvm.lifetime.start.p0(i64 8, ptr %low) #4, !dbg !45
    #dbg_declare(ptr %low, !23, !DIExpression(), !49)
  store i64 0, ptr %low, align 8, !dbg !49
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !50
    #dbg_declare(ptr %input, !24, !DIExpression(), !51)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !52
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !53
  store ptr %call1, ptr %input, align 8, !dbg !51
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #4, !dbg !54
    #dbg_declare(ptr %output, !43, !DIExpression(), !55)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !56
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #5, !dbg !57
  store ptr %call2, ptr %output, align 8, !dbg !55
  %2 = load ptr, ptr %input, align 8, !dbg !58
  %3 = load ptr, ptr %output, align 8, !dbg !59
  %call3 = call i64 @hv_do_hypercall(i64 noundef 70, ptr noundef %2, ptr noundef %3) #5, !dbg !60
  store i64 %call3, ptr %status, align 8, !dbg !61
  %4 = load i64, ptr %status, align 8, !dbg !62
  %call4 = call i32 @succeeded(i64 noundef %4) #5, !dbg !64
  %tobool = icmp ne i32 %call4, 0, !dbg !64
  br i1 %tobool, label %if.then, label %if.end, !dbg !65

if.then:                                          ; preds = %entry
  %5 = load ptr, ptr %output, align 8, !dbg !66
  %6 = load i64, ptr %5, align 8, !dbg !67
  store i64 %6, ptr %low, align 8, !dbg !68
  br label %if.end, !dbg !69

if.end:                                           ; preds = %if.then, %entry
  %7 = load i64, ptr %flags, align 8, !dbg !70
  call void @irq_restore(i64 noundef %7) #5, !dbg !71
  %8 = load i64, ptr %low, align 8, !dbg !72
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !73
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !73
  call void @llvm.lifetime.end.p0(i64 8, ptr %low) #4, !dbg !73
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !73
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !73
  ret i64 %8, !dbg !74
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !75 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !78
    #dbg_declare(ptr %flags, !77, !DIExpression(), !79)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !80, !srcloc !81
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !82, !srcloc !83
  %0 = load i64, ptr %flags, align 8, !dbg !84
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !85
  ret i64 %0, !dbg !86
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !87 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !91, !DIExpression(), !93)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !94
    #dbg_declare(ptr %offset, !92, !DIExpression(), !95)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !96, !srcloc !97
  store i64 %0, ptr %offset, align 8, !dbg !96
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !98
  %2 = ptrtoint ptr %1 to i64, !dbg !99
  %3 = load i64, ptr %offset, align 8, !dbg !100
  %add = add i64 %2, %3, !dbg !101
  %4 = inttoptr i64 %add to ptr, !dbg !102
  %5 = load ptr, ptr %4, align 8, !dbg !103
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !104
  ret ptr %5, !dbg !105
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !106 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !109 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !114, !DIExpression(), !115)
  %0 = load i64, ptr %status.addr, align 8, !dbg !116
  %and = and i64 %0, 65535, !dbg !117
  %cmp = icmp eq i64 %and, 0, !dbg !118
  %conv = zext i1 %cmp to i32, !dbg !118
  ret i32 %conv, !dbg !119
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !120 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !124, !DIExpression(), !125)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !126
  %and = and i64 %0, 512, !dbg !128
  %tobool = icmp ne i64 %and, 0, !dbg !128
  br i1 %tobool, label %if.then, label %if.end, !dbg !129

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !130, !srcloc !131
  br label %if.end, !dbg !130

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !132
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
!3 = !DIFile(filename: "absent_guest_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "adb02ded2bc78411271c91ffb5ae8ed4")
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
!17 = distinct !DISubprogram(name: "absent_guest_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7}
!20 = !{!21, !22, !23, !24, !43}
!21 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!22 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!23 = !DILocalVariable(name: "low", scope: !17, file: !3, line: 10, type: !7)
!24 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !25)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !27)
!27 = !{!28, !29, !32, !35, !39}
!28 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !26, file: !8, line: 78, baseType: !7, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !26, file: !8, line: 79, baseType: !30, size: 32, offset: 64)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !31)
!31 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !26, file: !8, line: 80, baseType: !33, size: 8, offset: 96)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !34)
!34 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !26, file: !8, line: 81, baseType: !36, size: 24, offset: 104)
!36 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, size: 24, elements: !37)
!37 = !{!38}
!38 = !DISubrange(count: 3)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !26, file: !8, line: 82, baseType: !40, offset: 128)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: -1)
!43 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 12, type: !44)
!44 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!45 = !DILocation(line: 10, column: 2, scope: !17)
!46 = !DILocation(line: 10, column: 6, scope: !17)
!47 = !DILocation(line: 10, column: 14, scope: !17)
!48 = !DILocation(line: 10, column: 26, scope: !17)
!49 = !DILocation(line: 10, column: 34, scope: !17)
!50 = !DILocation(line: 11, column: 2, scope: !17)
!51 = !DILocation(line: 11, column: 26, scope: !17)
!52 = !DILocation(line: 11, column: 52, scope: !17)
!53 = !DILocation(line: 11, column: 34, scope: !17)
!54 = !DILocation(line: 12, column: 2, scope: !17)
!55 = !DILocation(line: 12, column: 7, scope: !17)
!56 = !DILocation(line: 12, column: 34, scope: !17)
!57 = !DILocation(line: 12, column: 16, scope: !17)
!58 = !DILocation(line: 14, column: 33, scope: !17)
!59 = !DILocation(line: 14, column: 40, scope: !17)
!60 = !DILocation(line: 14, column: 11, scope: !17)
!61 = !DILocation(line: 14, column: 9, scope: !17)
!62 = !DILocation(line: 15, column: 16, scope: !63)
!63 = distinct !DILexicalBlock(scope: !17, file: !3, line: 15, column: 6)
!64 = !DILocation(line: 15, column: 6, scope: !63)
!65 = !DILocation(line: 15, column: 6, scope: !17)
!66 = !DILocation(line: 16, column: 10, scope: !63)
!67 = !DILocation(line: 16, column: 9, scope: !63)
!68 = !DILocation(line: 16, column: 7, scope: !63)
!69 = !DILocation(line: 16, column: 3, scope: !63)
!70 = !DILocation(line: 17, column: 14, scope: !17)
!71 = !DILocation(line: 17, column: 2, scope: !17)
!72 = !DILocation(line: 18, column: 9, scope: !17)
!73 = !DILocation(line: 19, column: 1, scope: !17)
!74 = !DILocation(line: 18, column: 2, scope: !17)
!75 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !18, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !76)
!76 = !{!77}
!77 = !DILocalVariable(name: "flags", scope: !75, file: !8, line: 42, type: !7)
!78 = !DILocation(line: 42, column: 2, scope: !75)
!79 = !DILocation(line: 42, column: 6, scope: !75)
!80 = !DILocation(line: 44, column: 2, scope: !75)
!81 = !{i64 18912, i64 18921}
!82 = !DILocation(line: 45, column: 2, scope: !75)
!83 = !{i64 18983}
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
!97 = !{i64 19284}
!98 = !DILocation(line: 61, column: 25, scope: !87)
!99 = !DILocation(line: 61, column: 20, scope: !87)
!100 = !DILocation(line: 61, column: 36, scope: !87)
!101 = !DILocation(line: 61, column: 34, scope: !87)
!102 = !DILocation(line: 61, column: 10, scope: !87)
!103 = !DILocation(line: 61, column: 9, scope: !87)
!104 = !DILocation(line: 62, column: 1, scope: !87)
!105 = !DILocation(line: 61, column: 2, scope: !87)
!106 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !107, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!107 = !DISubroutineType(types: !108)
!108 = !{!7, !7, !6, !6}
!109 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !110, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !113)
!110 = !DISubroutineType(types: !111)
!111 = !{!112, !7}
!112 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!113 = !{!114}
!114 = !DILocalVariable(name: "status", arg: 1, scope: !109, file: !8, line: 72, type: !7)
!115 = !DILocation(line: 72, column: 33, scope: !109)
!116 = !DILocation(line: 74, column: 10, scope: !109)
!117 = !DILocation(line: 74, column: 17, scope: !109)
!118 = !DILocation(line: 74, column: 27, scope: !109)
!119 = !DILocation(line: 74, column: 2, scope: !109)
!120 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !121, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !123)
!121 = !DISubroutineType(types: !122)
!122 = !{null, !7}
!123 = !{!124}
!124 = !DILocalVariable(name: "flags", arg: 1, scope: !120, file: !8, line: 49, type: !7)
!125 = !DILocation(line: 49, column: 36, scope: !120)
!126 = !DILocation(line: 51, column: 6, scope: !127)
!127 = distinct !DILexicalBlock(scope: !120, file: !8, line: 51, column: 6)
!128 = !DILocation(line: 51, column: 12, scope: !127)
!129 = !DILocation(line: 51, column: 6, scope: !120)
!130 = !DILocation(line: 52, column: 3, scope: !127)
!131 = !{i64 19103}
!132 = !DILocation(line: 53, column: 1, scope: !120)
