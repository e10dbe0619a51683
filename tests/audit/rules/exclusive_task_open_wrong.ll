; ModuleID = 'exclusive_task_open_wrong.c'
source_filename = "exclusive_task_open_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.hv_context = type { i64, ptr }
%struct.hv_per_cpu_context = type { i64, ptr, ptr }
%struct.message = type { i32, i32, i32, i32, [240 x i8] }

@hv_context = dso_local global %struct.hv_context zeroinitializer, align 8, !dbg !0
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @exclusive_task_open_wrong(i32 noundef %connection, ptr noundef %data, i64 noundef %size) #0 !dbg !39 {
entry:
  %retval = alloca i64, align 8
  %connection.addr = alloca i32, align 4
  %data.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %message = alloca ptr, align 8
  %status = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i32 %connection, ptr %connection.addr, align 4
    #dbg_declare(ptr %connection.addr, !43, !DIExpression(), !48)
  store ptr %data, ptr %data.addr, align 8
    #dbg_declare(ptr %data.addr, !44, !DIExpression(), !49)
  store i64 %size, ptr %size.addr, align 8
    #dbg_declare(ptr %size.addr, !45, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 8, ptr %message) #5, !dbg !51
    #dbg_declare(ptr %message, !46, !DIExpression(), !52)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !53
    #dbg_declare(ptr %status, !47, !DIExpression(), !54)
  %0 = load i64, ptr %size.addr, align 8, !dbg !55
  %cmp = icmp ugt i64 %0, 240, !dbg !57
  br i1 %cmp, label %if.then, label %if.end, !dbg !58

if.then:                                          ; preds = %entry
  store i64 -1, ptr %retval, align 8, !dbg !59
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !59

if.end:                                           ; preds = %entry
  %call = call ptr @this_cpu() #6, !dbg !60
  %post_msg_page = getelementptr inbounds %struct.hv_per_cpu_context, ptr %call, i32 0, i32 2, !dbg !61
  %1 = load ptr, ptr %post_msg_page, align 8, !dbg !61
  store ptr %1, ptr %message, align 8, !dbg !62
  %2 = load i32, ptr %connection.addr, align 4, !dbg !63
  %3 = load ptr, ptr %message, align 8, !dbg !64
  %connection1 = getelementptr inbounds %struct.message, ptr %3, i32 0, i32 0, !dbg !65
  store i32 %2, ptr %connection1, align 4, !dbg !66
  %4 = load ptr, ptr %message, align 8, !dbg !67
  %reserved = getelementptr inbounds %struct.message, ptr %4, i32 0, i32 1, !dbg !68
  store i32 0, ptr %reserved, align 4, !dbg !69
  %5 = load ptr, ptr %message, align 8, !dbg !70
  %type = getelementptr inbounds %struct.message, ptr %5, i32 0, i32 2, !dbg !71
  store i32 1, ptr %type, align 4, !dbg !72
  %6 = load i64, ptr %size.addr, align 8, !dbg !73
  %conv = trunc i64 %6 to i32, !dbg !73
  %7 = load ptr, ptr %message, align 8, !dbg !74
  %size2 = getelementptr inbounds %struct.message, ptr %7, i32 0, i32 3, !dbg !75
  store i32 %conv, ptr %size2, align 4, !dbg !76
  %8 = load ptr, ptr %message, align 8, !dbg !77
  %payload = getelementptr inbounds %struct.message, ptr %8, i32 0, i32 4, !dbg !78
  %arraydecay = getelementptr inbounds [240 x i8], ptr %payload, i64 0, i64 0, !dbg !79
  %9 = load ptr, ptr %data.addr, align 8, !dbg !80
  %10 = load i64, ptr %size.addr, align 8, !dbg !81
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %arraydecay, ptr align 1 %9, i64 %10, i1 false), !dbg !79
  %11 = load ptr, ptr %message, align 8, !dbg !82
  %call3 = call i64 @hv_do_hypercall(i64 noundef 92, ptr noundef %11, ptr noundef null) #6, !dbg !83
  store i64 %call3, ptr %status, align 8, !dbg !84
  %12 = load i64, ptr %status, align 8, !dbg !85
  store i64 %12, ptr %retval, align 8, !dbg !86
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !86

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !87
  call void @llvm.lifetime.end.p0(i64 8, ptr %message) #5, !dbg !87
  %13 = load i64, ptr %retval, align 8, !dbg !87
  ret i64 %13, !dbg !87
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu() #2 !dbg !88 {
entry:
  %offset = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !93
    #dbg_declare(ptr %offset, !92, !DIExpression(), !94)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !95, !srcloc !96
  store i64 %0, ptr %offset, align 8, !dbg !95
  %1 = load i64, ptr %offset, align 8, !dbg !97
  %2 = load ptr, ptr getelementptr inbounds (%struct.hv_context, ptr @hv_context, i32 0, i32 1), align 8, !dbg !98
  %3 = ptrtoint ptr %2 to i64, !dbg !99
  %add = add i64 %1, %3, !dbg !100
  %4 = inttoptr i64 %add to ptr, !dbg !101
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !102
  ret ptr %4, !dbg !103
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !104 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!35, !36, !37}
!llvm.ident = !{!38}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hv_context", scope: !2, file: !3, line: 20, type: !10, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !9, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "exclusive_task_open_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "c6d6af6aa7e97ee16e70c3d2c4ac635b")
!4 = !{!5, !6}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !{!0}
!10 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "hv_context", file: !3, line: 17, size: 128, elements: !11)
!11 = !{!12, !13}
!12 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !10, file: !3, line: 18, baseType: !6, size: 64)
!13 = !DIDerivedType(tag: DW_TAG_member, name: "cpu_context", scope: !10, file: !3, line: 19, baseType: !14, size: 64, offset: 64)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "hv_per_cpu_context", file: !3, line: 11, size: 192, elements: !16)
!16 = !{!17, !18, !19}
!17 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !15, file: !3, line: 12, baseType: !6, size: 64)
!18 = !DIDerivedType(tag: DW_TAG_member, name: "event_page", scope: !15, file: !3, line: 13, baseType: !5, size: 64, offset: 64)
!19 = !DIDerivedType(tag: DW_TAG_member, name: "post_msg_page", scope: !15, file: !3, line: 14, baseType: !20, size: 64, offset: 128)
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "message", file: !3, line: 6, size: 2048, elements: !22)
!22 = !{!23, !26, !27, !28, !29}
!23 = !DIDerivedType(tag: DW_TAG_member, name: "connection", scope: !21, file: !3, line: 7, baseType: !24, size: 32)
!24 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !25)
!25 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "reserved", scope: !21, file: !3, line: 7, baseType: !24, size: 32, offset: 32)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !21, file: !3, line: 7, baseType: !24, size: 32, offset: 64)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !21, file: !3, line: 7, baseType: !24, size: 32, offset: 96)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "payload", scope: !21, file: !3, line: 8, baseType: !30, size: 1920, offset: 128)
!30 = !DICompositeType(tag: DW_TAG_array_type, baseType: !31, size: 1920, elements: !33)
!31 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !7, line: 6, baseType: !32)
!32 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!33 = !{!34}
!34 = !DISubrange(count: 240)
!35 = !{i32 7, !"Dwarf Version", i32 5}
!36 = !{i32 2, !"Debug Info Version", i32 3}
!37 = !{i32 1, !"wchar_size", i32 4}
!38 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!39 = distinct !DISubprogram(name: "exclusive_task_open_wrong", scope: !3, file: !3, line: 33, type: !40, scopeLine: 34, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !42)
!40 = !DISubroutineType(types: !41)
!41 = !{!6, !24, !5, !6}
!42 = !{!43, !44, !45, !46, !47}
!43 = !DILocalVariable(name: "connection", arg: 1, scope: !39, file: !3, line: 33, type: !24)
!44 = !DILocalVariable(name: "data", arg: 2, scope: !39, file: !3, line: 33, type: !5)
!45 = !DILocalVariable(name: "size", arg: 3, scope: !39, file: !3, line: 33, type: !6)
!46 = !DILocalVariable(name: "message", scope: !39, file: !3, line: 35, type: !20)
!47 = !DILocalVariable(name: "status", scope: !39, file: !3, line: 36, type: !6)
!48 = !DILocation(line: 33, column: 35, scope: !39)
!49 = !DILocation(line: 33, column: 53, scope: !39)
!50 = !DILocation(line: 33, column: 63, scope: !39)
!51 = !DILocation(line: 35, column: 2, scope: !39)
!52 = !DILocation(line: 35, column: 18, scope: !39)
!53 = !DILocation(line: 36, column: 2, scope: !39)
!54 = !DILocation(line: 36, column: 6, scope: !39)
!55 = !DILocation(line: 38, column: 6, scope: !56)
!56 = distinct !DILexicalBlock(scope: !39, file: !3, line: 38, column: 6)
!57 = !DILocation(line: 38, column: 11, scope: !56)
!58 = !DILocation(line: 38, column: 6, scope: !39)
!59 = !DILocation(line: 39, column: 3, scope: !56)
!60 = !DILocation(line: 40, column: 12, scope: !39)
!61 = !DILocation(line: 40, column: 24, scope: !39)
!62 = !DILocation(line: 40, column: 10, scope: !39)
!63 = !DILocation(line: 41, column: 24, scope: !39)
!64 = !DILocation(line: 41, column: 2, scope: !39)
!65 = !DILocation(line: 41, column: 11, scope: !39)
!66 = !DILocation(line: 41, column: 22, scope: !39)
!67 = !DILocation(line: 42, column: 2, scope: !39)
!68 = !DILocation(line: 42, column: 11, scope: !39)
!69 = !DILocation(line: 42, column: 20, scope: !39)
!70 = !DILocation(line: 43, column: 2, scope: !39)
!71 = !DILocation(line: 43, column: 11, scope: !39)
!72 = !DILocation(line: 43, column: 16, scope: !39)
!73 = !DILocation(line: 44, column: 18, scope: !39)
!74 = !DILocation(line: 44, column: 2, scope: !39)
!75 = !DILocation(line: 44, column: 11, scope: !39)
!76 = !DILocation(line: 44, column: 16, scope: !39)
!77 = !DILocation(line: 45, column: 19, scope: !39)
!78 = !DILocation(line: 45, column: 28, scope: !39)
!79 = !DILocation(line: 45, column: 2, scope: !39)
!80 = !DILocation(line: 45, column: 37, scope: !39)
!81 = !DILocation(line: 45, column: 43, scope: !39)
!82 = !DILocation(line: 46, column: 33, scope: !39)
!83 = !DILocation(line: 46, column: 11, scope: !39)
!84 = !DILocation(line: 46, column: 9, scope: !39)
!85 = !DILocation(line: 47, column: 9, scope: !39)
!86 = !DILocation(line: 47, column: 2, scope: !39)
!87 = !DILocation(line: 48, column: 1, scope: !39)
!88 = distinct !DISubprogram(name: "this_cpu", scope: !3, file: !3, line: 25, type: !89, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !91)
!89 = !DISubroutineType(types: !90)
!90 = !{!14}
!91 = !{!92}
!92 = !DILocalVariable(name: "offset", scope: !88, file: !3, line: 27, type: !6)
!93 = !DILocation(line: 27, column: 2, scope: !88)
!94 = !DILocation(line: 27, column: 6, scope: !88)
!95 = !DILocation(line: 29, column: 2, scope: !88)
!96 = !{i64 592}
!97 = !DILocation(line: 30, column: 18, scope: !88)
!98 = !DILocation(line: 30, column: 43, scope: !88)
!99 = !DILocation(line: 30, column: 27, scope: !88)
!100 = !DILocation(line: 30, column: 25, scope: !88)
!101 = !DILocation(line: 30, column: 9, scope: !88)
!102 = !DILocation(line: 31, column: 1, scope: !88)
!103 = !DILocation(line: 30, column: 2, scope: !88)
!104 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !105, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!105 = !DISubroutineType(types: !106)
!106 = !{!6, !6, !5, !5}
