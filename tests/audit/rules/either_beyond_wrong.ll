; ModuleID = 'either_beyond_wrong.c'
source_filename = "either_beyond_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.hv_context = type { i64, ptr }
%struct.hv_per_cpu_context = type { i64, ptr, ptr }
%struct.message = type { i32, i32, i32, i32, [240 x i8] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hv_context = dso_local global %struct.hv_context zeroinitializer, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @either_beyond_wrong(i32 noundef %connection, ptr noundef %data, i64 noundef %size, i32 noundef %own) #0 !dbg !42 {
entry:
  %connection.addr = alloca i32, align 4
  %data.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %own.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %message = alloca ptr, align 8
  store i32 %connection, ptr %connection.addr, align 4
    #dbg_declare(ptr %connection.addr, !47, !DIExpression(), !54)
  store ptr %data, ptr %data.addr, align 8
    #dbg_declare(ptr %data.addr, !48, !DIExpression(), !55)
  store i64 %size, ptr %size.addr, align 8
    #dbg_declare(ptr %size.addr, !49, !DIExpression(), !56)
  store i32 %own, ptr %own.addr, align 4
    #dbg_declare(ptr %own.addr, !50, !DIExpression(), !57)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !58
    #dbg_declare(ptr %flags, !51, !DIExpression(), !59)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !58
    #dbg_declare(ptr %status, !52, !DIExpression(), !60)
  call void @llvm.lifetime.start.p0(i64 8, ptr %message) #5, !dbg !61
    #dbg_declare(ptr %message, !53, !DIExpression(), !62)
  %call = call i64 @irq_save() #6, !dbg !63
  store i64 %call, ptr %flags, align 8, !dbg !64
  %0 = load i32, ptr %own.addr, align 4, !dbg !65
  %tobool = icmp ne i32 %0, 0, !dbg !65
  br i1 %tobool, label %cond.true, label %cond.false, !dbg !65

cond.true:                                        ; preds = %entry
  %call1 = call ptr @this_cpu() #6, !dbg !66
  %post_msg_page = getelementptr inbounds %struct.hv_per_cpu_context, ptr %call1, i32 0, i32 2, !dbg !67
  %1 = load ptr, ptr %post_msg_page, align 8, !dbg !67
  br label %cond.end, !dbg !65

cond.false:                                       ; preds = %entry
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !68
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %2) #6, !dbg !69
  br label %cond.end, !dbg !65

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi ptr [ %1, %cond.true ], [ %call2, %cond.false ], !dbg !65
  store ptr %cond, ptr %message, align 8, !dbg !70
  %3 = load i32, ptr %connection.addr, align 4, !dbg !71
  %4 = load ptr, ptr %message, align 8, !dbg !72
  %connection3 = getelementptr inbounds %struct.message, ptr %4, i32 0, i32 0, !dbg !73
  store i32 %3, ptr %connection3, align 4, !dbg !74
  %5 = load ptr, ptr %message, align 8, !dbg !75
  %reserved = getelementptr inbounds %struct.message, ptr %5, i32 0, i32 1, !dbg !76
  store i32 0, ptr %reserved, align 4, !dbg !77
  %6 = load ptr, ptr %message, align 8, !dbg !78
  %type = getelementptr inbounds %struct.message, ptr %6, i32 0, i32 2, !dbg !79
  store i32 1, ptr %type, align 4, !dbg !80
  %7 = load i64, ptr %size.addr, align 8, !dbg !81
  %conv = trunc i64 %7 to i32, !dbg !81
  %8 = load ptr, ptr %message, align 8, !dbg !82
  %size4 = getelementptr inbounds %struct.message, ptr %8, i32 0, i32 3, !dbg !83
  store i32 %conv, ptr %size4, align 4, !dbg !84
  %9 = load ptr, ptr %message, align 8, !dbg !85
  %payload = getelementptr inbounds %struct.message, ptr %9, i32 0, i32 4, !dbg !86
  %arraydecay = getelementptr inbounds [240 x i8], ptr %payload, i64 0, i64 0, !dbg !87
  %10 = load ptr, ptr %data.addr, align 8, !dbg !88
  %11 = load i64, ptr %size.addr, align 8, !dbg !89
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %arraydecay, ptr align 1 %10, i64 %11, i1 false), !dbg !87
  %12 = load ptr, ptr %message, align 8, !dbg !90
  %call5 = call i64 @hv_do_hypercall(i64 noundef 92, ptr noundef %12, ptr noundef null) #6, !dbg !91
  store i64 %call5, ptr %status, align 8, !dbg !92
  %13 = load i64, ptr %flags, align 8, !dbg !93
  call void @irq_restore(i64 noundef %13) #6, !dbg !94
  %14 = load i64, ptr %status, align 8, !dbg !95
  call void @llvm.lifetime.end.p0(i64 8, ptr %message) #5, !dbg !96
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !96
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !96
  ret i64 %14, !dbg !97
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !98 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !103
    #dbg_declare(ptr %flags, !102, !DIExpression(), !104)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !105, !srcloc !106
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !107, !srcloc !108
  %0 = load i64, ptr %flags, align 8, !dbg !109
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !110
  ret i64 %0, !dbg !111
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu() #2 !dbg !112 {
entry:
  %offset = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !117
    #dbg_declare(ptr %offset, !116, !DIExpression(), !118)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !119, !srcloc !120
  store i64 %0, ptr %offset, align 8, !dbg !119
  %1 = load i64, ptr %offset, align 8, !dbg !121
  %2 = load ptr, ptr getelementptr inbounds (%struct.hv_context, ptr @hv_context, i32 0, i32 1), align 8, !dbg !122
  %3 = ptrtoint ptr %2 to i64, !dbg !123
  %add = add i64 %1, %3, !dbg !124
  %4 = inttoptr i64 %add to ptr, !dbg !125
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !126
  ret ptr %4, !dbg !127
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !128 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !132, !DIExpression(), !134)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !135
    #dbg_declare(ptr %offset, !133, !DIExpression(), !136)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !137, !srcloc !138
  store i64 %0, ptr %offset, align 8, !dbg !137
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !139
  %2 = ptrtoint ptr %1 to i64, !dbg !140
  %3 = load i64, ptr %offset, align 8, !dbg !141
  %add = add i64 %2, %3, !dbg !142
  %4 = inttoptr i64 %add to ptr, !dbg !143
  %5 = load ptr, ptr %4, align 8, !dbg !144
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !145
  ret ptr %5, !dbg !146
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !147 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !150 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !154, !DIExpression(), !155)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !156
  %and = and i64 %0, 512, !dbg !158
  %tobool = icmp ne i64 %and, 0, !dbg !158
  br i1 %tobool, label %if.then, label %if.end, !dbg !159

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !160, !srcloc !161
  br label %if.end, !dbg !160

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !162
}

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
!llvm.module.flags = !{!38, !39, !40}
!llvm.ident = !{!41}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "either_beyond_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "1d8c2899668498d4f4f4a9ac214c67cb")
!4 = !{!5, !6, !9}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hv_context", scope: !2, file: !3, line: 22, type: !13, isLocal: false, isDefinition: true)
!13 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "hv_context", file: !3, line: 19, size: 128, elements: !14)
!14 = !{!15, !16}
!15 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !13, file: !3, line: 20, baseType: !6, size: 64)
!16 = !DIDerivedType(tag: DW_TAG_member, name: "cpu_context", scope: !13, file: !3, line: 21, baseType: !17, size: 64, offset: 64)
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !18, size: 64)
!18 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "hv_per_cpu_context", file: !3, line: 13, size: 192, elements: !19)
!19 = !{!20, !21, !22}
!20 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !18, file: !3, line: 14, baseType: !6, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_member, name: "event_page", scope: !18, file: !3, line: 15, baseType: !5, size: 64, offset: 64)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "post_msg_page", scope: !18, file: !3, line: 16, baseType: !23, size: 64, offset: 128)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "message", file: !3, line: 8, size: 2048, elements: !25)
!25 = !{!26, !29, !30, !31, !32}
!26 = !DIDerivedType(tag: DW_TAG_member, name: "connection", scope: !24, file: !3, line: 9, baseType: !27, size: 32)
!27 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !28)
!28 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "reserved", scope: !24, file: !3, line: 9, baseType: !27, size: 32, offset: 32)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !24, file: !3, line: 9, baseType: !27, size: 32, offset: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !24, file: !3, line: 9, baseType: !27, size: 32, offset: 96)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "payload", scope: !24, file: !3, line: 10, baseType: !33, size: 1920, offset: 128)
!33 = !DICompositeType(tag: DW_TAG_array_type, baseType: !34, size: 1920, elements: !36)
!34 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !7, line: 6, baseType: !35)
!35 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!36 = !{!37}
!37 = !DISubrange(count: 240)
!38 = !{i32 7, !"Dwarf Version", i32 5}
!39 = !{i32 2, !"Debug Info Version", i32 3}
!40 = !{i32 1, !"wchar_size", i32 4}
!41 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!42 = distinct !DISubprogram(name: "either_beyond_wrong", scope: !3, file: !3, line: 33, type: !43, scopeLine: 34, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !46)
!43 = !DISubroutineType(types: !44)
!44 = !{!6, !27, !5, !6, !45}
!45 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!46 = !{!47, !48, !49, !50, !51, !52, !53}
!47 = !DILocalVariable(name: "connection", arg: 1, scope: !42, file: !3, line: 33, type: !27)
!48 = !DILocalVariable(name: "data", arg: 2, scope: !42, file: !3, line: 33, type: !5)
!49 = !DILocalVariable(name: "size", arg: 3, scope: !42, file: !3, line: 33, type: !6)
!50 = !DILocalVariable(name: "own", arg: 4, scope: !42, file: !3, line: 33, type: !45)
!51 = !DILocalVariable(name: "flags", scope: !42, file: !3, line: 35, type: !6)
!52 = !DILocalVariable(name: "status", scope: !42, file: !3, line: 35, type: !6)
!53 = !DILocalVariable(name: "message", scope: !42, file: !3, line: 36, type: !23)
!54 = !DILocation(line: 33, column: 29, scope: !42)
!55 = !DILocation(line: 33, column: 47, scope: !42)
!56 = !DILocation(line: 33, column: 57, scope: !42)
!57 = !DILocation(line: 33, column: 67, scope: !42)
!58 = !DILocation(line: 35, column: 2, scope: !42)
!59 = !DILocation(line: 35, column: 6, scope: !42)
!60 = !DILocation(line: 35, column: 13, scope: !42)
!61 = !DILocation(line: 36, column: 2, scope: !42)
!62 = !DILocation(line: 36, column: 18, scope: !42)
!63 = !DILocation(line: 38, column: 10, scope: !42)
!64 = !DILocation(line: 38, column: 8, scope: !42)
!65 = !DILocation(line: 39, column: 12, scope: !42)
!66 = !DILocation(line: 39, column: 18, scope: !42)
!67 = !DILocation(line: 39, column: 30, scope: !42)
!68 = !DILocation(line: 39, column: 64, scope: !42)
!69 = !DILocation(line: 39, column: 46, scope: !42)
!70 = !DILocation(line: 39, column: 10, scope: !42)
!71 = !DILocation(line: 40, column: 24, scope: !42)
!72 = !DILocation(line: 40, column: 2, scope: !42)
!73 = !DILocation(line: 40, column: 11, scope: !42)
!74 = !DILocation(line: 40, column: 22, scope: !42)
!75 = !DILocation(line: 41, column: 2, scope: !42)
!76 = !DILocation(line: 41, column: 11, scope: !42)
!77 = !DILocation(line: 41, column: 20, scope: !42)
!78 = !DILocation(line: 42, column: 2, scope: !42)
!79 = !DILocation(line: 42, column: 11, scope: !42)
!80 = !DILocation(line: 42, column: 16, scope: !42)
!81 = !DILocation(line: 43, column: 18, scope: !42)
!82 = !DILocation(line: 43, column: 2, scope: !42)
!83 = !DILocation(line: 43, column: 11, scope: !42)
!84 = !DILocation(line: 43, column: 16, scope: !42)
!85 = !DILocation(line: 44, column: 19, scope: !42)
!86 = !DILocation(line: 44, column: 28, scope: !42)
!87 = !DILocation(line: 44, column: 2, scope: !42)
!88 = !DILocation(line: 44, column: 37, scope: !42)
!89 = !DILocation(line: 44, column: 43, scope: !42)
!90 = !DILocation(line: 45, column: 33, scope: !42)
!91 = !DILocation(line: 45, column: 11, scope: !42)
!92 = !DILocation(line: 45, column: 9, scope: !42)
!93 = !DILocation(line: 46, column: 14, scope: !42)
!94 = !DILocation(line: 46, column: 2, scope: !42)
!95 = !DILocation(line: 47, column: 9, scope: !42)
!96 = !DILocation(line: 48, column: 1, scope: !42)
!97 = !DILocation(line: 47, column: 2, scope: !42)
!98 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !99, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !101)
!99 = !DISubroutineType(types: !100)
!100 = !{!6}
!101 = !{!102}
!102 = !DILocalVariable(name: "flags", scope: !98, file: !7, line: 42, type: !6)
!103 = !DILocation(line: 42, column: 2, scope: !98)
!104 = !DILocation(line: 42, column: 6, scope: !98)
!105 = !DILocation(line: 44, column: 2, scope: !98)
!106 = !{i64 19538, i64 19547}
!107 = !DILocation(line: 45, column: 2, scope: !98)
!108 = !{i64 19609}
!109 = !DILocation(line: 46, column: 9, scope: !98)
!110 = !DILocation(line: 47, column: 1, scope: !98)
!111 = !DILocation(line: 46, column: 2, scope: !98)
!112 = distinct !DISubprogram(name: "this_cpu", scope: !3, file: !3, line: 25, type: !113, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !115)
!113 = !DISubroutineType(types: !114)
!114 = !{!17}
!115 = !{!116}
!116 = !DILocalVariable(name: "offset", scope: !112, file: !3, line: 27, type: !6)
!117 = !DILocation(line: 27, column: 2, scope: !112)
!118 = !DILocation(line: 27, column: 6, scope: !112)
!119 = !DILocation(line: 29, column: 2, scope: !112)
!120 = !{i64 590}
!121 = !DILocation(line: 30, column: 18, scope: !112)
!122 = !DILocation(line: 30, column: 43, scope: !112)
!123 = !DILocation(line: 30, column: 27, scope: !112)
!124 = !DILocation(line: 30, column: 25, scope: !112)
!125 = !DILocation(line: 30, column: 9, scope: !112)
!126 = !DILocation(line: 31, column: 1, scope: !112)
!127 = !DILocation(line: 30, column: 2, scope: !112)
!128 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !129, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !131)
!129 = !DISubroutineType(types: !130)
!130 = !{!5, !9}
!131 = !{!132, !133}
!132 = !DILocalVariable(name: "variable", arg: 1, scope: !128, file: !7, line: 56, type: !9)
!133 = !DILocalVariable(name: "offset", scope: !128, file: !7, line: 58, type: !6)
!134 = !DILocation(line: 56, column: 46, scope: !128)
!135 = !DILocation(line: 58, column: 2, scope: !128)
!136 = !DILocation(line: 58, column: 6, scope: !128)
!137 = !DILocation(line: 60, column: 2, scope: !128)
!138 = !{i64 19910}
!139 = !DILocation(line: 61, column: 25, scope: !128)
!140 = !DILocation(line: 61, column: 20, scope: !128)
!141 = !DILocation(line: 61, column: 36, scope: !128)
!142 = !DILocation(line: 61, column: 34, scope: !128)
!143 = !DILocation(line: 61, column: 10, scope: !128)
!144 = !DILocation(line: 61, column: 9, scope: !128)
!145 = !DILocation(line: 62, column: 1, scope: !128)
!146 = !DILocation(line: 61, column: 2, scope: !128)
!147 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !148, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!148 = !DISubroutineType(types: !149)
!149 = !{!6, !6, !5, !5}
!150 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !151, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !153)
!151 = !DISubroutineType(types: !152)
!152 = !{null, !6}
!153 = !{!154}
!154 = !DILocalVariable(name: "flags", arg: 1, scope: !150, file: !7, line: 49, type: !6)
!155 = !DILocation(line: 49, column: 36, scope: !150)
!156 = !DILocation(line: 51, column: 6, scope: !157)
!157 = distinct !DILexicalBlock(scope: !150, file: !7, line: 51, column: 6)
!158 = !DILocation(line: 51, column: 12, scope: !157)
!159 = !DILocation(line: 51, column: 6, scope: !150)
!160 = !DILocation(line: 52, column: 3, scope: !157)
!161 = !{i64 19729}
!162 = !DILocation(line: 53, column: 1, scope: !150)
