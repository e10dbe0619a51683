; ModuleID = 'gpa_page_right.c'
source_filename = "gpa_page_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @gpa_page_right() #0 !dbg !17 {
entry:
  %flags = alloca i64, align 8
  %id = alloca ptr, align 8
  %status = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !25
    #dbg_declare(ptr %flags, !21, !DIExpression(), !26)
  %call = call i64 @irq_save() #5, !dbg !27
  store i64 %call, ptr %flags, align 8, !dbg !26
  call void @llvm.lifetime.start.p0(i64 8, ptr %id) #4, !dbg !25
    #dbg_declare(ptr %id, !22, !DIExpression(), !28)
  %0 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !29
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !30
  store ptr %call1, ptr %id, align 8, !dbg !28
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !25
    #dbg_declare(ptr %status, !24, !DIExpression(), !31)
  %1 = load ptr, ptr %id, align 8, !dbg !32
  %call2 = call i64 @hv_do_hypercall(i64 noundef 70, ptr noundef null, ptr noundef %1) #5, !dbg !33
  store i64 %call2, ptr %status, align 8, !dbg !34
  %2 = load i64, ptr %flags, align 8, !dbg !35
  call void @irq_restore(i64 noundef %2) #5, !dbg !36
  %3 = load i64, ptr %status, align 8, !dbg !37
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !38
  call void @llvm.lifetime.end.p0(i64 8, ptr %id) #4, !dbg !38
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !38
  ret i64 %3, !dbg !39
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !40 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !43
    #dbg_declare(ptr %flags, !42, !DIExpression(), !44)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !45, !srcloc !46
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !47, !srcloc !48
  %0 = load i64, ptr %flags, align 8, !dbg !49
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !50
  ret i64 %0, !dbg !51
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !52 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !56, !DIExpression(), !58)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !59
    #dbg_declare(ptr %offset, !57, !DIExpression(), !60)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !61, !srcloc !62
  store i64 %0, ptr %offset, align 8, !dbg !61
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !63
  %2 = ptrtoint ptr %1 to i64, !dbg !64
  %3 = load i64, ptr %offset, align 8, !dbg !65
  %add = add i64 %2, %3, !dbg !66
  %4 = inttoptr i64 %add to ptr, !dbg !67
  %5 = load ptr, ptr %4, align 8, !dbg !68
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !69
  ret ptr %5, !dbg !70
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !71 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !74 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !78, !DIExpression(), !79)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !80
  %and = and i64 %0, 512, !dbg !82
  %tobool = icmp ne i64 %and, 0, !dbg !82
  br i1 %tobool, label %if.then, label %if.end, !dbg !83

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !84, !srcloc !85
  br label %if.end, !dbg !84

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !86
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
!3 = !DIFile(filename: "gpa_page_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "2f35f3b0ad17029de85f854ce1cd4a63")
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
!17 = distinct !DISubprogram(name: "gpa_page_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7}
!20 = !{!21, !22, !24}
!21 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 10, type: !7)
!22 = !DILocalVariable(name: "id", scope: !17, file: !3, line: 10, type: !23)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!24 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 10, type: !7)
!25 = !DILocation(line: 10, column: 2, scope: !17)
!26 = !DILocation(line: 10, column: 6, scope: !17)
!27 = !DILocation(line: 10, column: 14, scope: !17)
!28 = !DILocation(line: 10, column: 27, scope: !17)
!29 = !DILocation(line: 10, column: 50, scope: !17)
!30 = !DILocation(line: 10, column: 32, scope: !17)
!31 = !DILocation(line: 10, column: 75, scope: !17)
!32 = !DILocation(line: 12, column: 44, scope: !17)
!33 = !DILocation(line: 12, column: 11, scope: !17)
!34 = !DILocation(line: 12, column: 9, scope: !17)
!35 = !DILocation(line: 13, column: 14, scope: !17)
!36 = !DILocation(line: 13, column: 2, scope: !17)
!37 = !DILocation(line: 14, column: 9, scope: !17)
!38 = !DILocation(line: 15, column: 1, scope: !17)
!39 = !DILocation(line: 14, column: 2, scope: !17)
!40 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !18, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !41)
!41 = !{!42}
!42 = !DILocalVariable(name: "flags", scope: !40, file: !8, line: 42, type: !7)
!43 = !DILocation(line: 42, column: 2, scope: !40)
!44 = !DILocation(line: 42, column: 6, scope: !40)
!45 = !DILocation(line: 44, column: 2, scope: !40)
!46 = !{i64 18760, i64 18769}
!47 = !DILocation(line: 45, column: 2, scope: !40)
!48 = !{i64 18831}
!49 = !DILocation(line: 46, column: 9, scope: !40)
!50 = !DILocation(line: 47, column: 1, scope: !40)
!51 = !DILocation(line: 46, column: 2, scope: !40)
!52 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !53, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !55)
!53 = !DISubroutineType(types: !54)
!54 = !{!5, !6}
!55 = !{!56, !57}
!56 = !DILocalVariable(name: "variable", arg: 1, scope: !52, file: !8, line: 56, type: !6)
!57 = !DILocalVariable(name: "offset", scope: !52, file: !8, line: 58, type: !7)
!58 = !DILocation(line: 56, column: 46, scope: !52)
!59 = !DILocation(line: 58, column: 2, scope: !52)
!60 = !DILocation(line: 58, column: 6, scope: !52)
!61 = !DILocation(line: 60, column: 2, scope: !52)
!62 = !{i64 19132}
!63 = !DILocation(line: 61, column: 25, scope: !52)
!64 = !DILocation(line: 61, column: 20, scope: !52)
!65 = !DILocation(line: 61, column: 36, scope: !52)
!66 = !DILocation(line: 61, column: 34, scope: !52)
!67 = !DILocation(line: 61, column: 10, scope: !52)
!68 = !DILocation(line: 61, column: 9, scope: !52)
!69 = !DILocation(line: 62, column: 1, scope: !52)
!70 = !DILocation(line: 61, column: 2, scope: !52)
!71 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!72 = !DISubroutineType(types: !73)
!73 = !{!7, !7, !5, !5}
!74 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !75, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !77)
!75 = !DISubroutineType(types: !76)
!76 = !{null, !7}
!77 = !{!78}
!78 = !DILocalVariable(name: "flags", arg: 1, scope: !74, file: !8, line: 49, type: !7)
!79 = !DILocation(line: 49, column: 36, scope: !74)
!80 = !DILocation(line: 51, column: 6, scope: !81)
!81 = distinct !DILexicalBlock(scope: !74, file: !8, line: 51, column: 6)
!82 = !DILocation(line: 51, column: 12, scope: !81)
!83 = !DILocation(line: 51, column: 6, scope: !74)
!84 = !DILocation(line: 52, column: 3, scope: !81)
!85 = !{i64 18951}
!86 = !DILocation(line: 53, column: 1, scope: !74)
