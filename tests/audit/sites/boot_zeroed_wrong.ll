; ModuleID = 'boot_zeroed_wrong.c'
source_filename = "boot_zeroed_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @boot_zeroed_wrong() #0 !dbg !17 {
entry:
  %flags = alloca i64, align 8
  %page = alloca ptr, align 8
  %status = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !26
    #dbg_declare(ptr %flags, !21, !DIExpression(), !27)
  %call = call i64 @irq_save() #5, !dbg !28
  store i64 %call, ptr %flags, align 8, !dbg !27
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #4, !dbg !29
    #dbg_declare(ptr %page, !22, !DIExpression(), !30)
  %0 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !31
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !32
  store ptr %call1, ptr %page, align 8, !dbg !30
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !33
    #dbg_declare(ptr %status, !25, !DIExpression(), !34)
  %1 = load ptr, ptr %page, align 8, !dbg !35
  %add.ptr = getelementptr i8, ptr %1, i64 16, !dbg !36
  %call2 = call i64 @hv_do_hypercall(i64 noundef 32770, ptr noundef null, ptr noundef %add.ptr) #5, !dbg !37
  store i64 %call2, ptr %status, align 8, !dbg !34
  %2 = load i64, ptr %flags, align 8, !dbg !38
  call void @irq_restore(i64 noundef %2) #5, !dbg !39
  %3 = load i64, ptr %status, align 8, !dbg !40
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !41
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #4, !dbg !41
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !41
  ret i64 %3, !dbg !42
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !43 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !46
    #dbg_declare(ptr %flags, !45, !DIExpression(), !47)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !48, !srcloc !49
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !50, !srcloc !51
  %0 = load i64, ptr %flags, align 8, !dbg !52
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !53
  ret i64 %0, !dbg !54
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !55 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !59, !DIExpression(), !61)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !62
    #dbg_declare(ptr %offset, !60, !DIExpression(), !63)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !64, !srcloc !65
  store i64 %0, ptr %offset, align 8, !dbg !64
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !66
  %2 = ptrtoint ptr %1 to i64, !dbg !67
  %3 = load i64, ptr %offset, align 8, !dbg !68
  %add = add i64 %2, %3, !dbg !69
  %4 = inttoptr i64 %add to ptr, !dbg !70
  %5 = load ptr, ptr %4, align 8, !dbg !71
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !72
  ret ptr %5, !dbg !73
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !74 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !77 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !81, !DIExpression(), !82)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !83
  %and = and i64 %0, 512, !dbg !85
  %tobool = icmp ne i64 %and, 0, !dbg !85
  br i1 %tobool, label %if.then, label %if.end, !dbg !86

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !87, !srcloc !88
  br label %if.end, !dbg !87

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !89
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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "boot_zeroed_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "7327354bf59fd92c6663d29e0495f383")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!11, !0}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "boot_zeroed_wrong", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7}
!20 = !{!21, !22, !25}
!21 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!22 = !DILocalVariable(name: "page", scope: !17, file: !3, line: 11, type: !23)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!25 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 12, type: !7)
!26 = !DILocation(line: 10, column: 2, scope: !17)
!27 = !DILocation(line: 10, column: 6, scope: !17)
!28 = !DILocation(line: 10, column: 14, scope: !17)
!29 = !DILocation(line: 11, column: 2, scope: !17)
!30 = !DILocation(line: 11, column: 8, scope: !17)
!31 = !DILocation(line: 11, column: 33, scope: !17)
!32 = !DILocation(line: 11, column: 15, scope: !17)
!33 = !DILocation(line: 12, column: 2, scope: !17)
!34 = !DILocation(line: 12, column: 6, scope: !17)
!35 = !DILocation(line: 12, column: 45, scope: !17)
!36 = !DILocation(line: 12, column: 50, scope: !17)
!37 = !DILocation(line: 12, column: 15, scope: !17)
!38 = !DILocation(line: 14, column: 14, scope: !17)
!39 = !DILocation(line: 14, column: 2, scope: !17)
!40 = !DILocation(line: 15, column: 9, scope: !17)
!41 = !DILocation(line: 16, column: 1, scope: !17)
!42 = !DILocation(line: 15, column: 2, scope: !17)
!43 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !18, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !44)
!44 = !{!45}
!45 = !DILocalVariable(name: "flags", scope: !43, file: !8, line: 42, type: !7)
!46 = !DILocation(line: 42, column: 2, scope: !43)
!47 = !DILocation(line: 42, column: 6, scope: !43)
!48 = !DILocation(line: 44, column: 2, scope: !43)
!49 = !{i64 20253, i64 20262}
!50 = !DILocation(line: 45, column: 2, scope: !43)
!51 = !{i64 20324}
!52 = !DILocation(line: 46, column: 9, scope: !43)
!53 = !DILocation(line: 47, column: 1, scope: !43)
!54 = !DILocation(line: 46, column: 2, scope: !43)
!55 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !56, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !58)
!56 = !DISubroutineType(types: !57)
!57 = !{!5, !6}
!58 = !{!59, !60}
!59 = !DILocalVariable(name: "variable", arg: 1, scope: !55, file: !8, line: 56, type: !6)
!60 = !DILocalVariable(name: "offset", scope: !55, file: !8, line: 58, type: !7)
!61 = !DILocation(line: 56, column: 46, scope: !55)
!62 = !DILocation(line: 58, column: 2, scope: !55)
!63 = !DILocation(line: 58, column: 6, scope: !55)
!64 = !DILocation(line: 60, column: 2, scope: !55)
!65 = !{i64 20625}
!66 = !DILocation(line: 61, column: 25, scope: !55)
!67 = !DILocation(line: 61, column: 20, scope: !55)
!68 = !DILocation(line: 61, column: 36, scope: !55)
!69 = !DILocation(line: 61, column: 34, scope: !55)
!70 = !DILocation(line: 61, column: 10, scope: !55)
!71 = !DILocation(line: 61, column: 9, scope: !55)
!72 = !DILocation(line: 62, column: 1, scope: !55)
!73 = !DILocation(line: 61, column: 2, scope: !55)
!74 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !75, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!75 = !DISubroutineType(types: !76)
!76 = !{!7, !7, !5, !5}
!77 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !78, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !80)
!78 = !DISubroutineType(types: !79)
!79 = !{null, !7}
!80 = !{!81}
!81 = !DILocalVariable(name: "flags", arg: 1, scope: !77, file: !8, line: 49, type: !7)
!82 = !DILocation(line: 49, column: 36, scope: !77)
!83 = !DILocation(line: 51, column: 6, scope: !84)
!84 = distinct !DILexicalBlock(scope: !77, file: !8, line: 51, column: 6)
!85 = !DILocation(line: 51, column: 12, scope: !84)
!86 = !DILocation(line: 51, column: 6, scope: !77)
!87 = !DILocation(line: 52, column: 3, scope: !84)
!88 = !{i64 20444}
!89 = !DILocation(line: 53, column: 1, scope: !77)
