; ModuleID = 'stale_static_unset.c'
source_filename = "stale_static_unset.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.anon = type { %struct.anon.0, [4 x i32] }
%struct.anon.0 = type { i64, i32, i32 }

@page = internal global %struct.anon zeroinitializer, align 4096, !dbg !0
@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !5
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !9

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_static_unset(i64 noundef %partition, i32 noundef %some, ptr noundef %output) #0 !dbg !32 {
entry:
  %partition.addr = alloca i64, align 8
  %some.addr = alloca i32, align 4
  %output.addr = alloca ptr, align 8
  %names = alloca [4 x i32], align 16
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !37, !DIExpression(), !41)
  store i32 %some, ptr %some.addr, align 4
    #dbg_declare(ptr %some.addr, !38, !DIExpression(), !42)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !39, !DIExpression(), !43)
  call void @llvm.lifetime.start.p0(i64 16, ptr %names) #4, !dbg !44
    #dbg_declare(ptr %names, !40, !DIExpression(), !45)
  %0 = load i32, ptr %some.addr, align 4, !dbg !46
  %tobool = icmp ne i32 %0, 0, !dbg !46
  br i1 %tobool, label %if.then, label %if.end, !dbg !48

if.then:                                          ; preds = %entry
  %arrayidx = getelementptr [4 x i32], ptr %names, i64 0, i64 0, !dbg !49
  store i32 5, ptr %arrayidx, align 16, !dbg !50
  br label %if.end, !dbg !49

if.end:                                           ; preds = %if.then, %entry
  %1 = load i64, ptr %partition.addr, align 8, !dbg !51
  store i64 %1, ptr @page, align 4096, !dbg !52
  %arraydecay = getelementptr inbounds [4 x i32], ptr %names, i64 0, i64 0, !dbg !53
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 getelementptr inbounds (%struct.anon, ptr @page, i32 0, i32 1), ptr align 16 %arraydecay, i64 16, i1 false), !dbg !53
  %2 = load ptr, ptr %output.addr, align 8, !dbg !54
  %call = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef @page, ptr noundef %2) #5, !dbg !55
  call void @llvm.lifetime.end.p0(i64 16, ptr %names) #4, !dbg !56
  ret i64 %call, !dbg !57
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !58 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!28, !29, !30}
!llvm.ident = !{!31}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "page", scope: !2, file: !3, line: 14, type: !11, isLocal: true, isDefinition: true, align: 32768)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_static_unset.c", directory: ".", checksumkind: CSK_MD5, checksum: "1829089063923124c584d454ca7de7cf")
!4 = !{!5, !9, !0}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression())
!10 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!11 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 8, size: 256, elements: !12)
!12 = !{!13, !24}
!13 = !DIDerivedType(tag: DW_TAG_member, name: "input", scope: !11, file: !3, line: 12, baseType: !14, size: 128)
!14 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !11, file: !3, line: 9, size: 128, elements: !15)
!15 = !{!16, !20, !23}
!16 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !14, file: !3, line: 10, baseType: !17, size: 64)
!17 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !18, line: 9, baseType: !19)
!18 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!19 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !14, file: !3, line: 11, baseType: !21, size: 32, offset: 64)
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !18, line: 8, baseType: !22)
!22 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !14, file: !3, line: 11, baseType: !21, size: 32, offset: 96)
!24 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !11, file: !3, line: 13, baseType: !25, size: 128, offset: 128)
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !21, size: 128, elements: !26)
!26 = !{!27}
!27 = !DISubrange(count: 4)
!28 = !{i32 7, !"Dwarf Version", i32 5}
!29 = !{i32 2, !"Debug Info Version", i32 3}
!30 = !{i32 1, !"wchar_size", i32 4}
!31 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!32 = distinct !DISubprogram(name: "stale_static_unset", scope: !3, file: !3, line: 16, type: !33, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !36)
!33 = !DISubroutineType(types: !34)
!34 = !{!17, !17, !35, !8}
!35 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!36 = !{!37, !38, !39, !40}
!37 = !DILocalVariable(name: "partition", arg: 1, scope: !32, file: !3, line: 16, type: !17)
!38 = !DILocalVariable(name: "some", arg: 2, scope: !32, file: !3, line: 16, type: !35)
!39 = !DILocalVariable(name: "output", arg: 3, scope: !32, file: !3, line: 16, type: !8)
!40 = !DILocalVariable(name: "names", scope: !32, file: !3, line: 18, type: !25)
!41 = !DILocation(line: 16, column: 28, scope: !32)
!42 = !DILocation(line: 16, column: 43, scope: !32)
!43 = !DILocation(line: 16, column: 55, scope: !32)
!44 = !DILocation(line: 18, column: 2, scope: !32)
!45 = !DILocation(line: 18, column: 6, scope: !32)
!46 = !DILocation(line: 20, column: 6, scope: !47)
!47 = distinct !DILexicalBlock(scope: !32, file: !3, line: 20, column: 6)
!48 = !DILocation(line: 20, column: 6, scope: !32)
!49 = !DILocation(line: 21, column: 3, scope: !47)
!50 = !DILocation(line: 21, column: 12, scope: !47)
!51 = !DILocation(line: 22, column: 25, scope: !32)
!52 = !DILocation(line: 22, column: 23, scope: !32)
!53 = !DILocation(line: 23, column: 2, scope: !32)
!54 = !DILocation(line: 24, column: 53, scope: !32)
!55 = !DILocation(line: 24, column: 9, scope: !32)
!56 = !DILocation(line: 25, column: 1, scope: !32)
!57 = !DILocation(line: 24, column: 2, scope: !32)
!58 = !DISubprogram(name: "hv_do_hypercall", scope: !18, file: !18, line: 15, type: !59, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!59 = !DISubroutineType(types: !60)
!60 = !{!17, !17, !8, !8}
