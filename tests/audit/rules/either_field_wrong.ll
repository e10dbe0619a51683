; ModuleID = 'either_field_wrong.c'
source_filename = "either_field_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.hv_context = type { i64, ptr }
%struct.hv_per_cpu_context = type { i64, ptr, ptr }
%struct.message = type { i32, i32, i32, i32, [240 x i8] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hv_context = dso_local global %struct.hv_context zeroinitializer, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @either_field_wrong(i32 noundef %connection, ptr noundef %data, i64 noundef %size, i32 noundef %own) #0 !dbg !42 {
entry:
  %retval = alloca i64, align 8
  %connection.addr = alloca i32, align 4
  %data.addr = alloca ptr, align 8
  %size.addr = alloca i64, align 8
  %own.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %message = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
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
  %0 = load i64, ptr %size.addr, align 8, !dbg !63
  %cmp = icmp ugt i64 %0, 240, !dbg !65
  br i1 %cmp, label %if.then, label %if.end, !dbg !66

if.then:                                          ; preds = %entry
  store i64 -1, ptr %retval, align 8, !dbg !67
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !67

if.end:                                           ; preds = %entry
  %call = call i64 @irq_save() #6, !dbg !68
  store i64 %call, ptr %flags, align 8, !dbg !69
  %1 = load i32, ptr %own.addr, align 4, !dbg !70
  %tobool = icmp ne i32 %1, 0, !dbg !70
  br i1 %tobool, label %cond.true, label %cond.false, !dbg !70

cond.true:                                        ; preds = %if.end
  %call1 = call ptr @this_cpu() #6, !dbg !71
  %post_msg_page = getelementptr inbounds %struct.hv_per_cpu_context, ptr %call1, i32 0, i32 2, !dbg !72
  %2 = load ptr, ptr %post_msg_page, align 8, !dbg !72
  br label %cond.end, !dbg !70

cond.false:                                       ; preds = %if.end
  %3 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !73
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %3) #6, !dbg !74
  br label %cond.end, !dbg !70

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi ptr [ %2, %cond.true ], [ %call2, %cond.false ], !dbg !70
  store ptr %cond, ptr %message, align 8, !dbg !75
  %4 = load i32, ptr %connection.addr, align 4, !dbg !76
  %5 = load ptr, ptr %message, align 8, !dbg !77
  %connection3 = getelementptr inbounds %struct.message, ptr %5, i32 0, i32 0, !dbg !78
  store i32 %4, ptr %connection3, align 4, !dbg !79
  %6 = load ptr, ptr %message, align 8, !dbg !80
  %reserved = getelementptr inbounds %struct.message, ptr %6, i32 0, i32 1, !dbg !81
  store i32 0, ptr %reserved, align 4, !dbg !82
  %7 = load i32, ptr %own.addr, align 4, !dbg !83
  %tobool4 = icmp ne i32 %7, 0, !dbg !83
  br i1 %tobool4, label %if.end6, label %if.then5, !dbg !85

if.then5:                                         ; preds = %cond.end
  %8 = load ptr, ptr %message, align 8, !dbg !86
  %type = getelementptr inbounds %struct.message, ptr %8, i32 0, i32 2, !dbg !87
  store i32 1, ptr %type, align 4, !dbg !88
  br label %if.end6, !dbg !86

if.end6:                                          ; preds = %if.then5, %cond.end
  %9 = load i64, ptr %size.addr, align 8, !dbg !89
  %conv = trunc i64 %9 to i32, !dbg !89
  %10 = load ptr, ptr %message, align 8, !dbg !90
  %size7 = getelementptr inbounds %struct.message, ptr %10, i32 0, i32 3, !dbg !91
  store i32 %conv, ptr %size7, align 4, !dbg !92
  %11 = load ptr, ptr %message, align 8, !dbg !93
  %payload = getelementptr inbounds %struct.message, ptr %11, i32 0, i32 4, !dbg !94
  %arraydecay = getelementptr inbounds [240 x i8], ptr %payload, i64 0, i64 0, !dbg !95
  %12 = load ptr, ptr %data.addr, align 8, !dbg !96
  %13 = load i64, ptr %size.addr, align 8, !dbg !97
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %arraydecay, ptr align 1 %12, i64 %13, i1 false), !dbg !95
  %14 = load ptr, ptr %message, align 8, !dbg !98
  %call8 = call i64 @hv_do_hypercall(i64 noundef 92, ptr noundef %14, ptr noundef null) #6, !dbg !99
  store i64 %call8, ptr %status, align 8, !dbg !100
  %15 = load i64, ptr %flags, align 8, !dbg !101
  call void @irq_restore(i64 noundef %15) #6, !dbg !102
  %16 = load i64, ptr %status, align 8, !dbg !103
  store i64 %16, ptr %retval, align 8, !dbg !104
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !104

cleanup:                                          ; preds = %if.end6, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %message) #5, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !105
  %17 = load i64, ptr %retval, align 8, !dbg !105
  ret i64 %17, !dbg !105
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !106 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !111
    #dbg_declare(ptr %flags, !110, !DIExpression(), !112)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !113, !srcloc !114
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !115, !srcloc !116
  %0 = load i64, ptr %flags, align 8, !dbg !117
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !118
  ret i64 %0, !dbg !119
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu() #2 !dbg !120 {
entry:
  %offset = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !125
    #dbg_declare(ptr %offset, !124, !DIExpression(), !126)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !127, !srcloc !128
  store i64 %0, ptr %offset, align 8, !dbg !127
  %1 = load i64, ptr %offset, align 8, !dbg !129
  %2 = load ptr, ptr getelementptr inbounds (%struct.hv_context, ptr @hv_context, i32 0, i32 1), align 8, !dbg !130
  %3 = ptrtoint ptr %2 to i64, !dbg !131
  %add = add i64 %1, %3, !dbg !132
  %4 = inttoptr i64 %add to ptr, !dbg !133
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !134
  ret ptr %4, !dbg !135
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !136 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !140, !DIExpression(), !142)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !143
    #dbg_declare(ptr %offset, !141, !DIExpression(), !144)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !145, !srcloc !146
  store i64 %0, ptr %offset, align 8, !dbg !145
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !147
  %2 = ptrtoint ptr %1 to i64, !dbg !148
  %3 = load i64, ptr %offset, align 8, !dbg !149
  %add = add i64 %2, %3, !dbg !150
  %4 = inttoptr i64 %add to ptr, !dbg !151
  %5 = load ptr, ptr %4, align 8, !dbg !152
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !153
  ret ptr %5, !dbg !154
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !155 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !158 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !162, !DIExpression(), !163)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !164
  %and = and i64 %0, 512, !dbg !166
  %tobool = icmp ne i64 %and, 0, !dbg !166
  br i1 %tobool, label %if.then, label %if.end, !dbg !167

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !168, !srcloc !169
  br label %if.end, !dbg !168

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !170
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
!3 = !DIFile(filename: "either_field_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "9878b51c55fb729b3b02d9bde62d0718")
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
!42 = distinct !DISubprogram(name: "either_field_wrong", scope: !3, file: !3, line: 33, type: !43, scopeLine: 34, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !46)
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
!54 = !DILocation(line: 33, column: 28, scope: !42)
!55 = !DILocation(line: 33, column: 46, scope: !42)
!56 = !DILocation(line: 33, column: 56, scope: !42)
!57 = !DILocation(line: 33, column: 66, scope: !42)
!58 = !DILocation(line: 35, column: 2, scope: !42)
!59 = !DILocation(line: 35, column: 6, scope: !42)
!60 = !DILocation(line: 35, column: 13, scope: !42)
!61 = !DILocation(line: 36, column: 2, scope: !42)
!62 = !DILocation(line: 36, column: 18, scope: !42)
!63 = !DILocation(line: 38, column: 6, scope: !64)
!64 = distinct !DILexicalBlock(scope: !42, file: !3, line: 38, column: 6)
!65 = !DILocation(line: 38, column: 11, scope: !64)
!66 = !DILocation(line: 38, column: 6, scope: !42)
!67 = !DILocation(line: 39, column: 3, scope: !64)
!68 = !DILocation(line: 40, column: 10, scope: !42)
!69 = !DILocation(line: 40, column: 8, scope: !42)
!70 = !DILocation(line: 41, column: 12, scope: !42)
!71 = !DILocation(line: 41, column: 18, scope: !42)
!72 = !DILocation(line: 41, column: 30, scope: !42)
!73 = !DILocation(line: 41, column: 64, scope: !42)
!74 = !DILocation(line: 41, column: 46, scope: !42)
!75 = !DILocation(line: 41, column: 10, scope: !42)
!76 = !DILocation(line: 42, column: 24, scope: !42)
!77 = !DILocation(line: 42, column: 2, scope: !42)
!78 = !DILocation(line: 42, column: 11, scope: !42)
!79 = !DILocation(line: 42, column: 22, scope: !42)
!80 = !DILocation(line: 43, column: 2, scope: !42)
!81 = !DILocation(line: 43, column: 11, scope: !42)
!82 = !DILocation(line: 43, column: 20, scope: !42)
!83 = !DILocation(line: 44, column: 7, scope: !84)
!84 = distinct !DILexicalBlock(scope: !42, file: !3, line: 44, column: 6)
!85 = !DILocation(line: 44, column: 6, scope: !42)
!86 = !DILocation(line: 45, column: 3, scope: !84)
!87 = !DILocation(line: 45, column: 12, scope: !84)
!88 = !DILocation(line: 45, column: 17, scope: !84)
!89 = !DILocation(line: 46, column: 18, scope: !42)
!90 = !DILocation(line: 46, column: 2, scope: !42)
!91 = !DILocation(line: 46, column: 11, scope: !42)
!92 = !DILocation(line: 46, column: 16, scope: !42)
!93 = !DILocation(line: 47, column: 19, scope: !42)
!94 = !DILocation(line: 47, column: 28, scope: !42)
!95 = !DILocation(line: 47, column: 2, scope: !42)
!96 = !DILocation(line: 47, column: 37, scope: !42)
!97 = !DILocation(line: 47, column: 43, scope: !42)
!98 = !DILocation(line: 48, column: 33, scope: !42)
!99 = !DILocation(line: 48, column: 11, scope: !42)
!100 = !DILocation(line: 48, column: 9, scope: !42)
!101 = !DILocation(line: 49, column: 14, scope: !42)
!102 = !DILocation(line: 49, column: 2, scope: !42)
!103 = !DILocation(line: 50, column: 9, scope: !42)
!104 = !DILocation(line: 50, column: 2, scope: !42)
!105 = !DILocation(line: 51, column: 1, scope: !42)
!106 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !107, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !109)
!107 = !DISubroutineType(types: !108)
!108 = !{!6}
!109 = !{!110}
!110 = !DILocalVariable(name: "flags", scope: !106, file: !7, line: 42, type: !6)
!111 = !DILocation(line: 42, column: 2, scope: !106)
!112 = !DILocation(line: 42, column: 6, scope: !106)
!113 = !DILocation(line: 44, column: 2, scope: !106)
!114 = !{i64 19566, i64 19575}
!115 = !DILocation(line: 45, column: 2, scope: !106)
!116 = !{i64 19637}
!117 = !DILocation(line: 46, column: 9, scope: !106)
!118 = !DILocation(line: 47, column: 1, scope: !106)
!119 = !DILocation(line: 46, column: 2, scope: !106)
!120 = distinct !DISubprogram(name: "this_cpu", scope: !3, file: !3, line: 25, type: !121, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !123)
!121 = !DISubroutineType(types: !122)
!122 = !{!17}
!123 = !{!124}
!124 = !DILocalVariable(name: "offset", scope: !120, file: !3, line: 27, type: !6)
!125 = !DILocation(line: 27, column: 2, scope: !120)
!126 = !DILocation(line: 27, column: 6, scope: !120)
!127 = !DILocation(line: 29, column: 2, scope: !120)
!128 = !{i64 577}
!129 = !DILocation(line: 30, column: 18, scope: !120)
!130 = !DILocation(line: 30, column: 43, scope: !120)
!131 = !DILocation(line: 30, column: 27, scope: !120)
!132 = !DILocation(line: 30, column: 25, scope: !120)
!133 = !DILocation(line: 30, column: 9, scope: !120)
!134 = !DILocation(line: 31, column: 1, scope: !120)
!135 = !DILocation(line: 30, column: 2, scope: !120)
!136 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !137, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !139)
!137 = !DISubroutineType(types: !138)
!138 = !{!5, !9}
!139 = !{!140, !141}
!140 = !DILocalVariable(name: "variable", arg: 1, scope: !136, file: !7, line: 56, type: !9)
!141 = !DILocalVariable(name: "offset", scope: !136, file: !7, line: 58, type: !6)
!142 = !DILocation(line: 56, column: 46, scope: !136)
!143 = !DILocation(line: 58, column: 2, scope: !136)
!144 = !DILocation(line: 58, column: 6, scope: !136)
!145 = !DILocation(line: 60, column: 2, scope: !136)
!146 = !{i64 19938}
!147 = !DILocation(line: 61, column: 25, scope: !136)
!148 = !DILocation(line: 61, column: 20, scope: !136)
!149 = !DILocation(line: 61, column: 36, scope: !136)
!150 = !DILocation(line: 61, column: 34, scope: !136)
!151 = !DILocation(line: 61, column: 10, scope: !136)
!152 = !DILocation(line: 61, column: 9, scope: !136)
!153 = !DILocation(line: 62, column: 1, scope: !136)
!154 = !DILocation(line: 61, column: 2, scope: !136)
!155 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !156, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!156 = !DISubroutineType(types: !157)
!157 = !{!6, !6, !5, !5}
!158 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !159, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !161)
!159 = !DISubroutineType(types: !160)
!160 = !{null, !6}
!161 = !{!162}
!162 = !DILocalVariable(name: "flags", arg: 1, scope: !158, file: !7, line: 49, type: !6)
!163 = !DILocation(line: 49, column: 36, scope: !158)
!164 = !DILocation(line: 51, column: 6, scope: !165)
!165 = distinct !DILexicalBlock(scope: !158, file: !7, line: 51, column: 6)
!166 = !DILocation(line: 51, column: 12, scope: !165)
!167 = !DILocation(line: 51, column: 6, scope: !158)
!168 = !DILocation(line: 52, column: 3, scope: !165)
!169 = !{i64 19757}
!170 = !DILocation(line: 53, column: 1, scope: !158)
