; ModuleID = 'unset_flag_wrong.c'
source_filename = "unset_flag_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%union.control = type { i64 }
%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @unset_flag_wrong(i32 noundef %name) #0 !dbg !17 {
entry:
  %name.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  %control = alloca %union.control, align 8
  store i32 %name, ptr %name.addr, align 4
    #dbg_declare(ptr %name.addr, !23, !DIExpression(), !60)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !61
    #dbg_declare(ptr %flags, !24, !DIExpression(), !62)
  %call = call i64 @irq_save() #6, !dbg !63
  store i64 %call, ptr %flags, align 8, !dbg !62
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !61
    #dbg_declare(ptr %status, !25, !DIExpression(), !64)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !65
    #dbg_declare(ptr %input, !26, !DIExpression(), !66)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !67
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !68
  store ptr %call1, ptr %input, align 8, !dbg !66
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #5, !dbg !69
    #dbg_declare(ptr %output, !43, !DIExpression(), !70)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !71
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #6, !dbg !72
  store ptr %call2, ptr %output, align 8, !dbg !70
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !73
    #dbg_declare(ptr %control, !44, !DIExpression(), !74)
  %2 = load ptr, ptr %input, align 8, !dbg !75
  call void @llvm.memset.p0.i64(ptr align 1 %2, i8 0, i64 16, i1 false), !dbg !76
  %3 = load i32, ptr %name.addr, align 4, !dbg !77
  %4 = load ptr, ptr %input, align 8, !dbg !78
  %names = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 4, !dbg !79
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !78
  store i32 %3, ptr %arrayidx, align 1, !dbg !80
  %bf.load = load i64, ptr %control, align 8, !dbg !81
  %bf.clear = and i64 %bf.load, -65536, !dbg !81
  %bf.set = or i64 %bf.clear, 80, !dbg !81
  store i64 %bf.set, ptr %control, align 8, !dbg !81
  %bf.load3 = load i64, ptr %control, align 8, !dbg !82
  %bf.clear4 = and i64 %bf.load3, -65537, !dbg !82
  %bf.set5 = or i64 %bf.clear4, 0, !dbg !82
  store i64 %bf.set5, ptr %control, align 8, !dbg !82
  %bf.load6 = load i64, ptr %control, align 8, !dbg !83
  %bf.clear7 = and i64 %bf.load6, -66977793, !dbg !83
  %bf.set8 = or i64 %bf.clear7, 0, !dbg !83
  store i64 %bf.set8, ptr %control, align 8, !dbg !83
  %bf.load9 = load i64, ptr %control, align 8, !dbg !84
  %bf.clear10 = and i64 %bf.load9, -2080374785, !dbg !84
  %bf.set11 = or i64 %bf.clear10, 0, !dbg !84
  store i64 %bf.set11, ptr %control, align 8, !dbg !84
  %bf.load12 = load i64, ptr %control, align 8, !dbg !85
  %bf.clear13 = and i64 %bf.load12, -17587891077121, !dbg !85
  %bf.set14 = or i64 %bf.clear13, 4294967296, !dbg !85
  store i64 %bf.set14, ptr %control, align 8, !dbg !85
  %bf.load15 = load i64, ptr %control, align 8, !dbg !86
  %bf.clear16 = and i64 %bf.load15, -263882790666241, !dbg !86
  %bf.set17 = or i64 %bf.clear16, 0, !dbg !86
  store i64 %bf.set17, ptr %control, align 8, !dbg !86
  %bf.load18 = load i64, ptr %control, align 8, !dbg !87
  %bf.clear19 = and i64 %bf.load18, -1152640029630136321, !dbg !87
  %bf.set20 = or i64 %bf.clear19, 0, !dbg !87
  store i64 %bf.set20, ptr %control, align 8, !dbg !87
  %bf.load21 = load i64, ptr %control, align 8, !dbg !88
  %bf.clear22 = and i64 %bf.load21, 1152921504606846975, !dbg !88
  %bf.set23 = or i64 %bf.clear22, 0, !dbg !88
  store i64 %bf.set23, ptr %control, align 8, !dbg !88
  %5 = load i64, ptr %control, align 8, !dbg !89
  %6 = load ptr, ptr %input, align 8, !dbg !90
  %7 = load ptr, ptr %output, align 8, !dbg !91
  %call24 = call i64 @hv_do_hypercall(i64 noundef %5, ptr noundef %6, ptr noundef %7) #6, !dbg !92
  store i64 %call24, ptr %status, align 8, !dbg !93
  %8 = load i64, ptr %flags, align 8, !dbg !94
  call void @irq_restore(i64 noundef %8) #6, !dbg !95
  %9 = load i64, ptr %status, align 8, !dbg !96
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !97
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #5, !dbg !97
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !97
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !97
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !97
  ret i64 %9, !dbg !98
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !99 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !104
    #dbg_declare(ptr %flags, !103, !DIExpression(), !105)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !106, !srcloc !107
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !108, !srcloc !109
  %0 = load i64, ptr %flags, align 8, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !111
  ret i64 %0, !dbg !112
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !113 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !117, !DIExpression(), !119)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !120
    #dbg_declare(ptr %offset, !118, !DIExpression(), !121)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !122, !srcloc !123
  store i64 %0, ptr %offset, align 8, !dbg !122
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !124
  %2 = ptrtoint ptr %1 to i64, !dbg !125
  %3 = load i64, ptr %offset, align 8, !dbg !126
  %add = add i64 %2, %3, !dbg !127
  %4 = inttoptr i64 %add to ptr, !dbg !128
  %5 = load ptr, ptr %4, align 8, !dbg !129
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !130
  ret ptr %5, !dbg !131
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !132 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !135 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !139, !DIExpression(), !140)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !141
  %and = and i64 %0, 512, !dbg !143
  %tobool = icmp ne i64 %and, 0, !dbg !143
  br i1 %tobool, label %if.then, label %if.end, !dbg !144

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !145, !srcloc !146
  br label %if.end, !dbg !145

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !147
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
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
!3 = !DIFile(filename: "unset_flag_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "ea27dbab9f5c4575c76e6942b654899c")
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
!17 = distinct !DISubprogram(name: "unset_flag_wrong", scope: !3, file: !3, line: 15, type: !18, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !43, !44}
!23 = !DILocalVariable(name: "name", arg: 1, scope: !17, file: !3, line: 15, type: !20)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 17, type: !7)
!25 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 17, type: !7)
!26 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 18, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !29)
!29 = !{!30, !31, !32, !35, !39}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !28, file: !8, line: 78, baseType: !7, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !28, file: !8, line: 79, baseType: !20, size: 32, offset: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !28, file: !8, line: 80, baseType: !33, size: 8, offset: 96)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !34)
!34 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !28, file: !8, line: 81, baseType: !36, size: 24, offset: 104)
!36 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, size: 24, elements: !37)
!37 = !{!38}
!38 = !DISubrange(count: 3)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !28, file: !8, line: 82, baseType: !40, offset: 128)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: -1)
!43 = !DILocalVariable(name: "output", scope: !17, file: !3, line: 19, type: !6)
!44 = !DILocalVariable(name: "control", scope: !17, file: !3, line: 20, type: !45)
!45 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "control", file: !3, line: 7, size: 64, elements: !46)
!46 = !{!47, !48}
!47 = !DIDerivedType(tag: DW_TAG_member, name: "word", scope: !45, file: !3, line: 8, baseType: !7, size: 64)
!48 = !DIDerivedType(tag: DW_TAG_member, scope: !45, file: !3, line: 9, baseType: !49, size: 64)
!49 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !45, file: !3, line: 9, size: 64, elements: !50)
!50 = !{!51, !52, !53, !54, !55, !56, !57, !58, !59}
!51 = !DIDerivedType(tag: DW_TAG_member, name: "code", scope: !49, file: !3, line: 10, baseType: !7, size: 16, flags: DIFlagBitField, extraData: i64 0)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "fast", scope: !49, file: !3, line: 10, baseType: !7, size: 1, offset: 16, flags: DIFlagBitField, extraData: i64 0)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "varhead", scope: !49, file: !3, line: 10, baseType: !7, size: 9, offset: 17, flags: DIFlagBitField, extraData: i64 0)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "reserved", scope: !49, file: !3, line: 10, baseType: !7, size: 5, offset: 26, flags: DIFlagBitField, extraData: i64 0)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "nested", scope: !49, file: !3, line: 10, baseType: !7, size: 1, offset: 31, flags: DIFlagBitField, extraData: i64 0)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !49, file: !3, line: 11, baseType: !7, size: 12, offset: 32, flags: DIFlagBitField, extraData: i64 0)
!57 = !DIDerivedType(tag: DW_TAG_member, name: "reserved2", scope: !49, file: !3, line: 11, baseType: !7, size: 4, offset: 44, flags: DIFlagBitField, extraData: i64 0)
!58 = !DIDerivedType(tag: DW_TAG_member, name: "start", scope: !49, file: !3, line: 11, baseType: !7, size: 12, offset: 48, flags: DIFlagBitField, extraData: i64 0)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "reserved3", scope: !49, file: !3, line: 11, baseType: !7, size: 4, offset: 60, flags: DIFlagBitField, extraData: i64 0)
!60 = !DILocation(line: 15, column: 26, scope: !17)
!61 = !DILocation(line: 17, column: 2, scope: !17)
!62 = !DILocation(line: 17, column: 6, scope: !17)
!63 = !DILocation(line: 17, column: 14, scope: !17)
!64 = !DILocation(line: 17, column: 26, scope: !17)
!65 = !DILocation(line: 18, column: 2, scope: !17)
!66 = !DILocation(line: 18, column: 26, scope: !17)
!67 = !DILocation(line: 18, column: 52, scope: !17)
!68 = !DILocation(line: 18, column: 34, scope: !17)
!69 = !DILocation(line: 19, column: 2, scope: !17)
!70 = !DILocation(line: 19, column: 8, scope: !17)
!71 = !DILocation(line: 19, column: 35, scope: !17)
!72 = !DILocation(line: 19, column: 17, scope: !17)
!73 = !DILocation(line: 20, column: 2, scope: !17)
!74 = !DILocation(line: 20, column: 16, scope: !17)
!75 = !DILocation(line: 22, column: 19, scope: !17)
!76 = !DILocation(line: 22, column: 2, scope: !17)
!77 = !DILocation(line: 23, column: 20, scope: !17)
!78 = !DILocation(line: 23, column: 2, scope: !17)
!79 = !DILocation(line: 23, column: 9, scope: !17)
!80 = !DILocation(line: 23, column: 18, scope: !17)
!81 = !DILocation(line: 24, column: 15, scope: !17)
!82 = !DILocation(line: 25, column: 15, scope: !17)
!83 = !DILocation(line: 26, column: 18, scope: !17)
!84 = !DILocation(line: 27, column: 19, scope: !17)
!85 = !DILocation(line: 28, column: 16, scope: !17)
!86 = !DILocation(line: 29, column: 20, scope: !17)
!87 = !DILocation(line: 30, column: 16, scope: !17)
!88 = !DILocation(line: 31, column: 20, scope: !17)
!89 = !DILocation(line: 32, column: 35, scope: !17)
!90 = !DILocation(line: 32, column: 41, scope: !17)
!91 = !DILocation(line: 32, column: 48, scope: !17)
!92 = !DILocation(line: 32, column: 11, scope: !17)
!93 = !DILocation(line: 32, column: 9, scope: !17)
!94 = !DILocation(line: 33, column: 14, scope: !17)
!95 = !DILocation(line: 33, column: 2, scope: !17)
!96 = !DILocation(line: 34, column: 9, scope: !17)
!97 = !DILocation(line: 35, column: 1, scope: !17)
!98 = !DILocation(line: 34, column: 2, scope: !17)
!99 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !100, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !102)
!100 = !DISubroutineType(types: !101)
!101 = !{!7}
!102 = !{!103}
!103 = !DILocalVariable(name: "flags", scope: !99, file: !8, line: 42, type: !7)
!104 = !DILocation(line: 42, column: 2, scope: !99)
!105 = !DILocation(line: 42, column: 6, scope: !99)
!106 = !DILocation(line: 44, column: 2, scope: !99)
!107 = !{i64 19318, i64 19327}
!108 = !DILocation(line: 45, column: 2, scope: !99)
!109 = !{i64 19389}
!110 = !DILocation(line: 46, column: 9, scope: !99)
!111 = !DILocation(line: 47, column: 1, scope: !99)
!112 = !DILocation(line: 46, column: 2, scope: !99)
!113 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !114, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !116)
!114 = !DISubroutineType(types: !115)
!115 = !{!6, !5}
!116 = !{!117, !118}
!117 = !DILocalVariable(name: "variable", arg: 1, scope: !113, file: !8, line: 56, type: !5)
!118 = !DILocalVariable(name: "offset", scope: !113, file: !8, line: 58, type: !7)
!119 = !DILocation(line: 56, column: 46, scope: !113)
!120 = !DILocation(line: 58, column: 2, scope: !113)
!121 = !DILocation(line: 58, column: 6, scope: !113)
!122 = !DILocation(line: 60, column: 2, scope: !113)
!123 = !{i64 19690}
!124 = !DILocation(line: 61, column: 25, scope: !113)
!125 = !DILocation(line: 61, column: 20, scope: !113)
!126 = !DILocation(line: 61, column: 36, scope: !113)
!127 = !DILocation(line: 61, column: 34, scope: !113)
!128 = !DILocation(line: 61, column: 10, scope: !113)
!129 = !DILocation(line: 61, column: 9, scope: !113)
!130 = !DILocation(line: 62, column: 1, scope: !113)
!131 = !DILocation(line: 61, column: 2, scope: !113)
!132 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !133, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!133 = !DISubroutineType(types: !134)
!134 = !{!7, !7, !6, !6}
!135 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !136, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !138)
!136 = !DISubroutineType(types: !137)
!137 = !{null, !7}
!138 = !{!139}
!139 = !DILocalVariable(name: "flags", arg: 1, scope: !135, file: !8, line: 49, type: !7)
!140 = !DILocation(line: 49, column: 36, scope: !135)
!141 = !DILocation(line: 51, column: 6, scope: !142)
!142 = distinct !DILexicalBlock(scope: !135, file: !8, line: 51, column: 6)
!143 = !DILocation(line: 51, column: 12, scope: !142)
!144 = !DILocation(line: 51, column: 6, scope: !135)
!145 = !DILocation(line: 52, column: 3, scope: !142)
!146 = !{i64 19509}
!147 = !DILocation(line: 53, column: 1, scope: !135)
