; ModuleID = 'exclusive_caller.c'
source_filename = "exclusive_caller.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @exclusive_caller(i64 noundef %partition) #0 !dbg !19 {
entry:
  %partition.addr = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !23, !DIExpression(), !43)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !44
    #dbg_declare(ptr %input, !24, !DIExpression(), !45)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !46
  %call = call ptr @this_cpu_ptr_load(ptr noundef %0) #5, !dbg !47
  store ptr %call, ptr %input, align 8, !dbg !45
  %1 = load i64, ptr %partition.addr, align 8, !dbg !48
  %2 = load ptr, ptr %input, align 8, !dbg !49
  %partition1 = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 0, !dbg !50
  store i64 %1, ptr %partition1, align 1, !dbg !51
  %3 = load ptr, ptr %input, align 8, !dbg !52
  %4 = load ptr, ptr %input, align 8, !dbg !53
  %add.ptr = getelementptr i8, ptr %4, i64 64, !dbg !54
  %call2 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %3, ptr noundef %add.ptr) #5, !dbg !55
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !56
  ret i64 %call2, !dbg !57
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !58 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !62, !DIExpression(), !64)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !65
    #dbg_declare(ptr %offset, !63, !DIExpression(), !66)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !67, !srcloc !68
  store i64 %0, ptr %offset, align 8, !dbg !67
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !69
  %2 = ptrtoint ptr %1 to i64, !dbg !70
  %3 = load i64, ptr %offset, align 8, !dbg !71
  %add = add i64 %2, %3, !dbg !72
  %4 = inttoptr i64 %add to ptr, !dbg !73
  %5 = load ptr, ptr %4, align 8, !dbg !74
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !75
  ret ptr %5, !dbg !76
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !77 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

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
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "exclusive_caller.c", directory: ".", checksumkind: CSK_MD5, checksum: "ef95d15109b7cdd2e3103bd6af2fff33")
!4 = !{!5, !7, !9}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !10, line: 9, baseType: !11)
!10 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!11 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!12 = !{!0, !13}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!15 = !{i32 7, !"Dwarf Version", i32 5}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!19 = distinct !DISubprogram(name: "exclusive_caller", scope: !3, file: !3, line: 8, type: !20, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!20 = !DISubroutineType(types: !21)
!21 = !{!9, !9}
!22 = !{!23, !24}
!23 = !DILocalVariable(name: "partition", arg: 1, scope: !19, file: !3, line: 8, type: !9)
!24 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 10, type: !25)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !27)
!27 = !{!28, !29, !32, !35, !39}
!28 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !26, file: !10, line: 78, baseType: !9, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !26, file: !10, line: 79, baseType: !30, size: 32, offset: 64)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !31)
!31 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !26, file: !10, line: 80, baseType: !33, size: 8, offset: 96)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !34)
!34 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !26, file: !10, line: 81, baseType: !36, size: 24, offset: 104)
!36 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, size: 24, elements: !37)
!37 = !{!38}
!38 = !DISubrange(count: 3)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !26, file: !10, line: 82, baseType: !40, offset: 128)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: -1)
!43 = !DILocation(line: 8, column: 26, scope: !19)
!44 = !DILocation(line: 10, column: 2, scope: !19)
!45 = !DILocation(line: 10, column: 26, scope: !19)
!46 = !DILocation(line: 10, column: 52, scope: !19)
!47 = !DILocation(line: 10, column: 34, scope: !19)
!48 = !DILocation(line: 12, column: 21, scope: !19)
!49 = !DILocation(line: 12, column: 2, scope: !19)
!50 = !DILocation(line: 12, column: 9, scope: !19)
!51 = !DILocation(line: 12, column: 19, scope: !19)
!52 = !DILocation(line: 13, column: 46, scope: !19)
!53 = !DILocation(line: 13, column: 61, scope: !19)
!54 = !DILocation(line: 13, column: 67, scope: !19)
!55 = !DILocation(line: 13, column: 9, scope: !19)
!56 = !DILocation(line: 14, column: 1, scope: !19)
!57 = !DILocation(line: 13, column: 2, scope: !19)
!58 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !59, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !61)
!59 = !DISubroutineType(types: !60)
!60 = !{!8, !7}
!61 = !{!62, !63}
!62 = !DILocalVariable(name: "variable", arg: 1, scope: !58, file: !10, line: 56, type: !7)
!63 = !DILocalVariable(name: "offset", scope: !58, file: !10, line: 58, type: !9)
!64 = !DILocation(line: 56, column: 46, scope: !58)
!65 = !DILocation(line: 58, column: 2, scope: !58)
!66 = !DILocation(line: 58, column: 6, scope: !58)
!67 = !DILocation(line: 60, column: 2, scope: !58)
!68 = !{i64 19171}
!69 = !DILocation(line: 61, column: 25, scope: !58)
!70 = !DILocation(line: 61, column: 20, scope: !58)
!71 = !DILocation(line: 61, column: 36, scope: !58)
!72 = !DILocation(line: 61, column: 34, scope: !58)
!73 = !DILocation(line: 61, column: 10, scope: !58)
!74 = !DILocation(line: 61, column: 9, scope: !58)
!75 = !DILocation(line: 62, column: 1, scope: !58)
!76 = !DILocation(line: 61, column: 2, scope: !58)
!77 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !78, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!78 = !DISubroutineType(types: !79)
!79 = !{!9, !9, !8, !8}
