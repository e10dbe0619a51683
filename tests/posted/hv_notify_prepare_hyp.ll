; ModuleID = 'hv_notify_prepare_hyp.c'
source_filename = "hv_notify_prepare_hyp.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !15
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local void @hv_notify_prepare_hyp() #0 !dbg !22 {
entry:
  %in = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #5, !dbg !27
    #dbg_declare(ptr %in, !26, !DIExpression(), !28)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !29
  %call = call ptr @this_cpu_ptr_load(ptr noundef %0) #6, !dbg !29
  store ptr %call, ptr %in, align 8, !dbg !28
  %1 = load ptr, ptr %in, align 8, !dbg !30
  call void @llvm.memset.p0.i64(ptr align 4 %1, i8 0, i64 8, i1 false), !dbg !30
  %2 = load ptr, ptr %in, align 8, !dbg !31
  %arrayidx = getelementptr i32, ptr %2, i64 0, !dbg !31
  store i32 2, ptr %arrayidx, align 4, !dbg !32
  %3 = load ptr, ptr %in, align 8, !dbg !33
  %arrayidx1 = getelementptr i32, ptr %3, i64 1, !dbg !33
  store i32 1, ptr %arrayidx1, align 4, !dbg !34
  %4 = load ptr, ptr %in, align 8, !dbg !35
  %call2 = call i64 @hv_do_hypercall(i64 noundef 135, ptr noundef %4, ptr noundef null) #6, !dbg !37
  %call3 = call i32 @succeeded(i64 noundef %call2) #6, !dbg !38
  %tobool = icmp ne i32 %call3, 0, !dbg !38
  br i1 %tobool, label %if.end, label %if.then, !dbg !39

if.then:                                          ; preds = %entry
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !40

if.end:                                           ; preds = %entry
  %5 = load ptr, ptr %in, align 8, !dbg !41
  %arrayidx4 = getelementptr i32, ptr %5, i64 1, !dbg !41
  store i32 2, ptr %arrayidx4, align 4, !dbg !42
  %6 = load ptr, ptr %in, align 8, !dbg !43
  %call5 = call i64 @hv_do_hypercall(i64 noundef 135, ptr noundef %6, ptr noundef null) #6, !dbg !44
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !45
  br label %cleanup, !dbg !45

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #5, !dbg !45
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %unreachable [
    i32 0, label %cleanup.cont
    i32 1, label %cleanup.cont
  ]

cleanup.cont:                                     ; preds = %cleanup, %cleanup
  ret void, !dbg !45

unreachable:                                      ; preds = %cleanup
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !46 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !50, !DIExpression(), !52)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !53
    #dbg_declare(ptr %offset, !51, !DIExpression(), !54)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !55, !srcloc !56
  store i64 %0, ptr %offset, align 8, !dbg !55
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !57
  %2 = ptrtoint ptr %1 to i64, !dbg !58
  %3 = load i64, ptr %offset, align 8, !dbg !59
  %add = add i64 %2, %3, !dbg !60
  %4 = inttoptr i64 %add to ptr, !dbg !61
  %5 = load ptr, ptr %4, align 8, !dbg !62
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !63
  ret ptr %5, !dbg !64
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !65 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !70, !DIExpression(), !71)
  %0 = load i64, ptr %status.addr, align 8, !dbg !72
  %and = and i64 %0, 65535, !dbg !73
  %cmp = icmp eq i64 %and, 0, !dbg !74
  %conv = zext i1 %cmp to i32, !dbg !74
  ret i32 %conv, !dbg !75
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !76 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

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
!llvm.module.flags = !{!18, !19, !20}
!llvm.ident = !{!21}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !17, line: 14, type: !13, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !14, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hv_notify_prepare_hyp.c", directory: ".", checksumkind: CSK_MD5, checksum: "25e265cf21d1efcd1b482c1ae841d31b")
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
!22 = distinct !DISubprogram(name: "hv_notify_prepare_hyp", scope: !3, file: !3, line: 5, type: !23, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !25)
!23 = !DISubroutineType(types: !24)
!24 = !{null}
!25 = !{!26}
!26 = !DILocalVariable(name: "in", scope: !22, file: !3, line: 7, type: !5)
!27 = !DILocation(line: 7, column: 2, scope: !22)
!28 = !DILocation(line: 7, column: 7, scope: !22)
!29 = !DILocation(line: 7, column: 19, scope: !22)
!30 = !DILocation(line: 9, column: 2, scope: !22)
!31 = !DILocation(line: 10, column: 2, scope: !22)
!32 = !DILocation(line: 10, column: 8, scope: !22)
!33 = !DILocation(line: 11, column: 2, scope: !22)
!34 = !DILocation(line: 11, column: 8, scope: !22)
!35 = !DILocation(line: 12, column: 39, scope: !36)
!36 = distinct !DILexicalBlock(scope: !22, file: !3, line: 12, column: 6)
!37 = !DILocation(line: 12, column: 17, scope: !36)
!38 = !DILocation(line: 12, column: 7, scope: !36)
!39 = !DILocation(line: 12, column: 6, scope: !22)
!40 = !DILocation(line: 13, column: 3, scope: !36)
!41 = !DILocation(line: 14, column: 2, scope: !22)
!42 = !DILocation(line: 14, column: 8, scope: !22)
!43 = !DILocation(line: 15, column: 24, scope: !22)
!44 = !DILocation(line: 15, column: 2, scope: !22)
!45 = !DILocation(line: 16, column: 1, scope: !22)
!46 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !47, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !49)
!47 = !DISubroutineType(types: !48)
!48 = !{!12, !13}
!49 = !{!50, !51}
!50 = !DILocalVariable(name: "variable", arg: 1, scope: !46, file: !7, line: 56, type: !13)
!51 = !DILocalVariable(name: "offset", scope: !46, file: !7, line: 58, type: !10)
!52 = !DILocation(line: 56, column: 46, scope: !46)
!53 = !DILocation(line: 58, column: 2, scope: !46)
!54 = !DILocation(line: 58, column: 6, scope: !46)
!55 = !DILocation(line: 60, column: 2, scope: !46)
!56 = !{i64 21615}
!57 = !DILocation(line: 61, column: 25, scope: !46)
!58 = !DILocation(line: 61, column: 20, scope: !46)
!59 = !DILocation(line: 61, column: 36, scope: !46)
!60 = !DILocation(line: 61, column: 34, scope: !46)
!61 = !DILocation(line: 61, column: 10, scope: !46)
!62 = !DILocation(line: 61, column: 9, scope: !46)
!63 = !DILocation(line: 62, column: 1, scope: !46)
!64 = !DILocation(line: 61, column: 2, scope: !46)
!65 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !66, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !69)
!66 = !DISubroutineType(types: !67)
!67 = !{!68, !10}
!68 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!69 = !{!70}
!70 = !DILocalVariable(name: "status", arg: 1, scope: !65, file: !7, line: 72, type: !10)
!71 = !DILocation(line: 72, column: 33, scope: !65)
!72 = !DILocation(line: 74, column: 10, scope: !65)
!73 = !DILocation(line: 74, column: 17, scope: !65)
!74 = !DILocation(line: 74, column: 27, scope: !65)
!75 = !DILocation(line: 74, column: 2, scope: !65)
!76 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !77, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!77 = !DISubroutineType(types: !78)
!78 = !{!10, !10, !12, !12}
