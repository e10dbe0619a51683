; ModuleID = 'hv_delete_device_domain.c'
source_filename = "hv_delete_device_domain.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@.str = private unnamed_addr constant [7 x i8] c"failed\00", align 1, !dbg !12
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !18
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local void @hv_delete_device_domain(ptr noundef %domain) #0 !dbg !25 {
entry:
  %domain.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %in = alloca ptr, align 8
  %status = alloca i64, align 8
  store ptr %domain, ptr %domain.addr, align 8
    #dbg_declare(ptr %domain.addr, !36, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !41
    #dbg_declare(ptr %flags, !37, !DIExpression(), !42)
  %call = call i64 @irq_save() #7, !dbg !43
  store i64 %call, ptr %flags, align 8, !dbg !42
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #6, !dbg !44
    #dbg_declare(ptr %in, !38, !DIExpression(), !45)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !46
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !46
  store ptr %call1, ptr %in, align 8, !dbg !45
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !47
    #dbg_declare(ptr %status, !39, !DIExpression(), !48)
  %1 = load ptr, ptr %in, align 8, !dbg !49
  call void @llvm.memset.p0.i64(ptr align 8 %1, i8 0, i64 24, i1 false), !dbg !49
  %2 = load ptr, ptr %in, align 8, !dbg !50
  %3 = load ptr, ptr %domain.addr, align 8, !dbg !51
  call void @put_domain(ptr noundef %2, ptr noundef %3) #7, !dbg !52
  %4 = load ptr, ptr %in, align 8, !dbg !53
  %call2 = call i64 @hv_do_hypercall(i64 noundef 197, ptr noundef %4, ptr noundef null) #7, !dbg !54
  store i64 %call2, ptr %status, align 8, !dbg !55
  %5 = load i64, ptr %flags, align 8, !dbg !56
  call void @irq_restore(i64 noundef %5) #7, !dbg !57
  %6 = load i64, ptr %status, align 8, !dbg !58
  %call3 = call i32 @succeeded(i64 noundef %6) #7, !dbg !60
  %tobool = icmp ne i32 %call3, 0, !dbg !60
  br i1 %tobool, label %if.end, label %if.then, !dbg !61

if.then:                                          ; preds = %entry
  %call4 = call i32 (ptr, ...) @_printk(ptr noundef @.str) #7, !dbg !62
  br label %if.end, !dbg !62

if.end:                                           ; preds = %if.then, %entry
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #6, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !63
  ret void, !dbg !63
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !64 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !69
    #dbg_declare(ptr %flags, !68, !DIExpression(), !70)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !71, !srcloc !72
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !73, !srcloc !74
  %0 = load i64, ptr %flags, align 8, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !76
  ret i64 %0, !dbg !77
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !78 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !82, !DIExpression(), !84)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !85
    #dbg_declare(ptr %offset, !83, !DIExpression(), !86)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !87, !srcloc !88
  store i64 %0, ptr %offset, align 8, !dbg !87
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !89
  %2 = ptrtoint ptr %1 to i64, !dbg !90
  %3 = load i64, ptr %offset, align 8, !dbg !91
  %add = add i64 %2, %3, !dbg !92
  %4 = inttoptr i64 %add to ptr, !dbg !93
  %5 = load ptr, ptr %4, align 8, !dbg !94
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !95
  ret ptr %5, !dbg !96
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @put_domain(ptr noundef %at, ptr noundef %domain) #2 !dbg !97 {
entry:
  %at.addr = alloca ptr, align 8
  %domain.addr = alloca ptr, align 8
  store ptr %at, ptr %at.addr, align 8
    #dbg_declare(ptr %at.addr, !101, !DIExpression(), !103)
  store ptr %domain, ptr %domain.addr, align 8
    #dbg_declare(ptr %domain.addr, !102, !DIExpression(), !104)
  %0 = load ptr, ptr %at.addr, align 8, !dbg !105
  %1 = load ptr, ptr %domain.addr, align 8, !dbg !106
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %0, ptr align 8 %1, i64 24, i1 false), !dbg !107
  ret void, !dbg !108
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !109 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !122, !srcloc !123
  br label %if.end, !dbg !122

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !124
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !125 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !130, !DIExpression(), !131)
  %0 = load i64, ptr %status.addr, align 8, !dbg !132
  %and = and i64 %0, 65535, !dbg !133
  %cmp = icmp eq i64 %and, 0, !dbg !134
  %conv = zext i1 %cmp to i32, !dbg !134
  ret i32 %conv, !dbg !135
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !136 dso_local i32 @_printk(ptr noundef, ...) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin noredzone "no-builtins" }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!21, !22, !23}
!llvm.ident = !{!24}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !20, line: 14, type: !10, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !11, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hv_delete_device_domain.c", directory: ".", checksumkind: CSK_MD5, checksum: "99ae1b66271bab5af2d0502ed8b45f7d")
!4 = !{!5, !9, !10, !6}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../audit/sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!11 = !{!12, !0, !18}
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(scope: null, file: !3, line: 16, type: !14, isLocal: true, isDefinition: true)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, size: 56, elements: !16)
!15 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!16 = !{!17}
!17 = !DISubrange(count: 7)
!18 = !DIGlobalVariableExpression(var: !19, expr: !DIExpression())
!19 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !20, line: 14, type: !10, isLocal: false, isDefinition: true)
!20 = !DIFile(filename: "./posted.h", directory: ".", checksumkind: CSK_MD5, checksum: "1a5f4d3c7c63d3654cb5215558700365")
!21 = !{i32 7, !"Dwarf Version", i32 5}
!22 = !{i32 2, !"Debug Info Version", i32 3}
!23 = !{i32 1, !"wchar_size", i32 4}
!24 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!25 = distinct !DISubprogram(name: "hv_delete_device_domain", scope: !3, file: !3, line: 5, type: !26, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !35)
!26 = !DISubroutineType(types: !27)
!27 = !{null, !28}
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !30)
!30 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "domain", file: !20, line: 27, size: 192, elements: !31)
!31 = !{!32, !33, !34}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !30, file: !20, line: 28, baseType: !6, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "owner", scope: !30, file: !20, line: 29, baseType: !6, size: 64, offset: 64)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !30, file: !20, line: 30, baseType: !6, size: 64, offset: 128)
!35 = !{!36, !37, !38, !39}
!36 = !DILocalVariable(name: "domain", arg: 1, scope: !25, file: !3, line: 5, type: !28)
!37 = !DILocalVariable(name: "flags", scope: !25, file: !3, line: 7, type: !6)
!38 = !DILocalVariable(name: "in", scope: !25, file: !3, line: 8, type: !5)
!39 = !DILocalVariable(name: "status", scope: !25, file: !3, line: 9, type: !6)
!40 = !DILocation(line: 5, column: 51, scope: !25)
!41 = !DILocation(line: 7, column: 2, scope: !25)
!42 = !DILocation(line: 7, column: 6, scope: !25)
!43 = !DILocation(line: 7, column: 14, scope: !25)
!44 = !DILocation(line: 8, column: 2, scope: !25)
!45 = !DILocation(line: 8, column: 7, scope: !25)
!46 = !DILocation(line: 8, column: 12, scope: !25)
!47 = !DILocation(line: 9, column: 2, scope: !25)
!48 = !DILocation(line: 9, column: 6, scope: !25)
!49 = !DILocation(line: 11, column: 2, scope: !25)
!50 = !DILocation(line: 12, column: 13, scope: !25)
!51 = !DILocation(line: 12, column: 17, scope: !25)
!52 = !DILocation(line: 12, column: 2, scope: !25)
!53 = !DILocation(line: 13, column: 33, scope: !25)
!54 = !DILocation(line: 13, column: 11, scope: !25)
!55 = !DILocation(line: 13, column: 9, scope: !25)
!56 = !DILocation(line: 14, column: 14, scope: !25)
!57 = !DILocation(line: 14, column: 2, scope: !25)
!58 = !DILocation(line: 15, column: 17, scope: !59)
!59 = distinct !DILexicalBlock(scope: !25, file: !3, line: 15, column: 6)
!60 = !DILocation(line: 15, column: 7, scope: !59)
!61 = !DILocation(line: 15, column: 6, scope: !25)
!62 = !DILocation(line: 16, column: 3, scope: !59)
!63 = !DILocation(line: 17, column: 1, scope: !25)
!64 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !65, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !67)
!65 = !DISubroutineType(types: !66)
!66 = !{!6}
!67 = !{!68}
!68 = !DILocalVariable(name: "flags", scope: !64, file: !7, line: 42, type: !6)
!69 = !DILocation(line: 42, column: 2, scope: !64)
!70 = !DILocation(line: 42, column: 6, scope: !64)
!71 = !DILocation(line: 44, column: 2, scope: !64)
!72 = !{i64 21261, i64 21270}
!73 = !DILocation(line: 45, column: 2, scope: !64)
!74 = !{i64 21332}
!75 = !DILocation(line: 46, column: 9, scope: !64)
!76 = !DILocation(line: 47, column: 1, scope: !64)
!77 = !DILocation(line: 46, column: 2, scope: !64)
!78 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !79, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !81)
!79 = !DISubroutineType(types: !80)
!80 = !{!9, !10}
!81 = !{!82, !83}
!82 = !DILocalVariable(name: "variable", arg: 1, scope: !78, file: !7, line: 56, type: !10)
!83 = !DILocalVariable(name: "offset", scope: !78, file: !7, line: 58, type: !6)
!84 = !DILocation(line: 56, column: 46, scope: !78)
!85 = !DILocation(line: 58, column: 2, scope: !78)
!86 = !DILocation(line: 58, column: 6, scope: !78)
!87 = !DILocation(line: 60, column: 2, scope: !78)
!88 = !{i64 21633}
!89 = !DILocation(line: 61, column: 25, scope: !78)
!90 = !DILocation(line: 61, column: 20, scope: !78)
!91 = !DILocation(line: 61, column: 36, scope: !78)
!92 = !DILocation(line: 61, column: 34, scope: !78)
!93 = !DILocation(line: 61, column: 10, scope: !78)
!94 = !DILocation(line: 61, column: 9, scope: !78)
!95 = !DILocation(line: 62, column: 1, scope: !78)
!96 = !DILocation(line: 61, column: 2, scope: !78)
!97 = distinct !DISubprogram(name: "put_domain", scope: !20, file: !20, line: 33, type: !98, scopeLine: 34, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !100)
!98 = !DISubroutineType(types: !99)
!99 = !{null, !5, !28}
!100 = !{!101, !102}
!101 = !DILocalVariable(name: "at", arg: 1, scope: !97, file: !20, line: 33, type: !5)
!102 = !DILocalVariable(name: "domain", arg: 2, scope: !97, file: !20, line: 33, type: !28)
!103 = !DILocation(line: 33, column: 36, scope: !97)
!104 = !DILocation(line: 33, column: 61, scope: !97)
!105 = !DILocation(line: 35, column: 19, scope: !97)
!106 = !DILocation(line: 35, column: 23, scope: !97)
!107 = !DILocation(line: 35, column: 2, scope: !97)
!108 = !DILocation(line: 36, column: 1, scope: !97)
!109 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !110, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!110 = !DISubroutineType(types: !111)
!111 = !{!6, !6, !9, !9}
!112 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !113, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !115)
!113 = !DISubroutineType(types: !114)
!114 = !{null, !6}
!115 = !{!116}
!116 = !DILocalVariable(name: "flags", arg: 1, scope: !112, file: !7, line: 49, type: !6)
!117 = !DILocation(line: 49, column: 36, scope: !112)
!118 = !DILocation(line: 51, column: 6, scope: !119)
!119 = distinct !DILexicalBlock(scope: !112, file: !7, line: 51, column: 6)
!120 = !DILocation(line: 51, column: 12, scope: !119)
!121 = !DILocation(line: 51, column: 6, scope: !112)
!122 = !DILocation(line: 52, column: 3, scope: !119)
!123 = !{i64 21452}
!124 = !DILocation(line: 53, column: 1, scope: !112)
!125 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !126, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !129)
!126 = !DISubroutineType(types: !127)
!127 = !{!128, !6}
!128 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!129 = !{!130}
!130 = !DILocalVariable(name: "status", arg: 1, scope: !125, file: !7, line: 72, type: !6)
!131 = !DILocation(line: 72, column: 33, scope: !125)
!132 = !DILocation(line: 74, column: 10, scope: !125)
!133 = !DILocation(line: 74, column: 17, scope: !125)
!134 = !DILocation(line: 74, column: 27, scope: !125)
!135 = !DILocation(line: 74, column: 2, scope: !125)
!136 = !DISubprogram(name: "_printk", scope: !20, file: !20, line: 24, type: !137, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!137 = !DISubroutineType(types: !138)
!138 = !{!128, !139, null}
!139 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !140, size: 64)
!140 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !15)
