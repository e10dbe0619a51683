; ModuleID = 'hv_machine_power_off.c'
source_filename = "hv_machine_power_off.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !15
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local void @hv_machine_power_off() #0 !dbg !22 {
entry:
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %in = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !29
    #dbg_declare(ptr %flags, !26, !DIExpression(), !30)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !29
    #dbg_declare(ptr %status, !27, !DIExpression(), !31)
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #4, !dbg !32
    #dbg_declare(ptr %in, !28, !DIExpression(), !33)
  %call = call i64 @irq_save() #5, !dbg !34
  store i64 %call, ptr %flags, align 8, !dbg !35
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !36
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !36
  store ptr %call1, ptr %in, align 8, !dbg !37
  %1 = load ptr, ptr %in, align 8, !dbg !38
  %arrayidx = getelementptr i32, ptr %1, i64 0, !dbg !38
  store i32 5, ptr %arrayidx, align 4, !dbg !39
  %2 = load ptr, ptr %in, align 8, !dbg !40
  %call2 = call i64 @hv_do_hypercall(i64 noundef 132, ptr noundef %2, ptr noundef null) #5, !dbg !41
  store i64 %call2, ptr %status, align 8, !dbg !42
  %3 = load i64, ptr %flags, align 8, !dbg !43
  call void @irq_restore(i64 noundef %3) #5, !dbg !44
  %4 = load i64, ptr %status, align 8, !dbg !45
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #4, !dbg !46
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !46
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !46
  ret void, !dbg !46
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !47 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !52
    #dbg_declare(ptr %flags, !51, !DIExpression(), !53)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !54, !srcloc !55
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !56, !srcloc !57
  %0 = load i64, ptr %flags, align 8, !dbg !58
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !59
  ret i64 %0, !dbg !60
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !61 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !65, !DIExpression(), !67)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !68
    #dbg_declare(ptr %offset, !66, !DIExpression(), !69)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !70, !srcloc !71
  store i64 %0, ptr %offset, align 8, !dbg !70
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !72
  %2 = ptrtoint ptr %1 to i64, !dbg !73
  %3 = load i64, ptr %offset, align 8, !dbg !74
  %add = add i64 %2, %3, !dbg !75
  %4 = inttoptr i64 %add to ptr, !dbg !76
  %5 = load ptr, ptr %4, align 8, !dbg !77
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !78
  ret ptr %5, !dbg !79
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !80 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !83 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !87, !DIExpression(), !88)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !89
  %and = and i64 %0, 512, !dbg !91
  %tobool = icmp ne i64 %and, 0, !dbg !91
  br i1 %tobool, label %if.then, label %if.end, !dbg !92

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !93, !srcloc !94
  br label %if.end, !dbg !93

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !95
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
!llvm.module.flags = !{!18, !19, !20}
!llvm.ident = !{!21}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !17, line: 14, type: !13, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !14, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hv_machine_power_off.c", directory: ".", checksumkind: CSK_MD5, checksum: "a988b088f6cc64564938395aa63fc69e")
!4 = !{!5, !9, !12, !13, !10}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !8)
!7 = !DIFile(filename: "./../audit/sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !11)
!11 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!14 = !{!0, !15}
!15 = !DIGlobalVariableExpression(var: !16, expr: !DIExpression())
!16 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !17, line: 14, type: !13, isLocal: false, isDefinition: true)
!17 = !DIFile(filename: "./posted.h", directory: ".", checksumkind: CSK_MD5, checksum: "1a5f4d3c7c63d3654cb5215558700365")
!18 = !{i32 7, !"Dwarf Version", i32 5}
!19 = !{i32 2, !"Debug Info Version", i32 3}
!20 = !{i32 1, !"wchar_size", i32 4}
!21 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!22 = distinct !DISubprogram(name: "hv_machine_power_off", scope: !3, file: !3, line: 5, type: !23, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !25)
!23 = !DISubroutineType(types: !24)
!24 = !{null}
!25 = !{!26, !27, !28}
!26 = !DILocalVariable(name: "flags", scope: !22, file: !3, line: 7, type: !10)
!27 = !DILocalVariable(name: "status", scope: !22, file: !3, line: 7, type: !10)
!28 = !DILocalVariable(name: "in", scope: !22, file: !3, line: 8, type: !5)
!29 = !DILocation(line: 7, column: 2, scope: !22)
!30 = !DILocation(line: 7, column: 6, scope: !22)
!31 = !DILocation(line: 7, column: 13, scope: !22)
!32 = !DILocation(line: 8, column: 2, scope: !22)
!33 = !DILocation(line: 8, column: 7, scope: !22)
!34 = !DILocation(line: 10, column: 10, scope: !22)
!35 = !DILocation(line: 10, column: 8, scope: !22)
!36 = !DILocation(line: 11, column: 14, scope: !22)
!37 = !DILocation(line: 11, column: 5, scope: !22)
!38 = !DILocation(line: 12, column: 2, scope: !22)
!39 = !DILocation(line: 12, column: 8, scope: !22)
!40 = !DILocation(line: 13, column: 33, scope: !22)
!41 = !DILocation(line: 13, column: 11, scope: !22)
!42 = !DILocation(line: 13, column: 9, scope: !22)
!43 = !DILocation(line: 14, column: 14, scope: !22)
!44 = !DILocation(line: 14, column: 2, scope: !22)
!45 = !DILocation(line: 15, column: 8, scope: !22)
!46 = !DILocation(line: 16, column: 1, scope: !22)
!47 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !48, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !50)
!48 = !DISubroutineType(types: !49)
!49 = !{!10}
!50 = !{!51}
!51 = !DILocalVariable(name: "flags", scope: !47, file: !7, line: 42, type: !10)
!52 = !DILocation(line: 42, column: 2, scope: !47)
!53 = !DILocation(line: 42, column: 6, scope: !47)
!54 = !DILocation(line: 44, column: 2, scope: !47)
!55 = !{i64 21207, i64 21216}
!56 = !DILocation(line: 45, column: 2, scope: !47)
!57 = !{i64 21278}
!58 = !DILocation(line: 46, column: 9, scope: !47)
!59 = !DILocation(line: 47, column: 1, scope: !47)
!60 = !DILocation(line: 46, column: 2, scope: !47)
!61 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !62, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !64)
!62 = !DISubroutineType(types: !63)
!63 = !{!12, !13}
!64 = !{!65, !66}
!65 = !DILocalVariable(name: "variable", arg: 1, scope: !61, file: !7, line: 56, type: !13)
!66 = !DILocalVariable(name: "offset", scope: !61, file: !7, line: 58, type: !10)
!67 = !DILocation(line: 56, column: 46, scope: !61)
!68 = !DILocation(line: 58, column: 2, scope: !61)
!69 = !DILocation(line: 58, column: 6, scope: !61)
!70 = !DILocation(line: 60, column: 2, scope: !61)
!71 = !{i64 21579}
!72 = !DILocation(line: 61, column: 25, scope: !61)
!73 = !DILocation(line: 61, column: 20, scope: !61)
!74 = !DILocation(line: 61, column: 36, scope: !61)
!75 = !DILocation(line: 61, column: 34, scope: !61)
!76 = !DILocation(line: 61, column: 10, scope: !61)
!77 = !DILocation(line: 61, column: 9, scope: !61)
!78 = !DILocation(line: 62, column: 1, scope: !61)
!79 = !DILocation(line: 61, column: 2, scope: !61)
!80 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !81, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!81 = !DISubroutineType(types: !82)
!82 = !{!10, !10, !12, !12}
!83 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !84, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !86)
!84 = !DISubroutineType(types: !85)
!85 = !{null, !10}
!86 = !{!87}
!87 = !DILocalVariable(name: "flags", arg: 1, scope: !83, file: !7, line: 49, type: !10)
!88 = !DILocation(line: 49, column: 36, scope: !83)
!89 = !DILocation(line: 51, column: 6, scope: !90)
!90 = distinct !DILexicalBlock(scope: !83, file: !7, line: 51, column: 6)
!91 = !DILocation(line: 51, column: 12, scope: !90)
!92 = !DILocation(line: 51, column: 6, scope: !83)
!93 = !DILocation(line: 52, column: 3, scope: !90)
!94 = !{i64 21398}
!95 = !DILocation(line: 53, column: 1, scope: !83)
