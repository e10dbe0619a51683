; ModuleID = 'hv_create_device_domain.c'
source_filename = "hv_create_device_domain.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.domain = type { i64, i64, i64 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !15
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @hv_create_device_domain(ptr noundef %domain, ptr noundef %ida, i32 noundef %stage) #0 !dbg !22 {
entry:
  %retval = alloca i32, align 4
  %domain.addr = alloca ptr, align 8
  %ida.addr = alloca ptr, align 8
  %stage.addr = alloca i32, align 4
  %number = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %in = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %domain, ptr %domain.addr, align 8
    #dbg_declare(ptr %domain.addr, !33, !DIExpression(), !40)
  store ptr %ida, ptr %ida.addr, align 8
    #dbg_declare(ptr %ida.addr, !34, !DIExpression(), !41)
  store i32 %stage, ptr %stage.addr, align 4
    #dbg_declare(ptr %stage.addr, !35, !DIExpression(), !42)
  call void @llvm.lifetime.start.p0(i64 4, ptr %number) #6, !dbg !43
    #dbg_declare(ptr %number, !36, !DIExpression(), !44)
  %0 = load ptr, ptr %ida.addr, align 8, !dbg !45
  %call = call i32 @ida_alloc_range(ptr noundef %0, i32 noundef 1, i32 noundef 100, i32 noundef 3264) #7, !dbg !46
  store i32 %call, ptr %number, align 4, !dbg !44
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !47
    #dbg_declare(ptr %flags, !37, !DIExpression(), !48)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !47
    #dbg_declare(ptr %status, !38, !DIExpression(), !49)
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #6, !dbg !50
    #dbg_declare(ptr %in, !39, !DIExpression(), !51)
  %1 = load i32, ptr %number, align 4, !dbg !52
  %cmp = icmp slt i32 %1, 0, !dbg !54
  br i1 %cmp, label %if.then, label %if.end, !dbg !55

if.then:                                          ; preds = %entry
  %2 = load i32, ptr %number, align 4, !dbg !56
  store i32 %2, ptr %retval, align 4, !dbg !57
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !57

if.end:                                           ; preds = %entry
  %3 = load ptr, ptr %domain.addr, align 8, !dbg !58
  %partition = getelementptr inbounds %struct.domain, ptr %3, i32 0, i32 0, !dbg !59
  store i64 -1, ptr %partition, align 8, !dbg !60
  %4 = load i32, ptr %stage.addr, align 4, !dbg !61
  %conv = zext i32 %4 to i64, !dbg !61
  %5 = load i32, ptr %number, align 4, !dbg !62
  %conv1 = sext i32 %5 to i64, !dbg !63
  %shl = shl i64 %conv1, 32, !dbg !64
  %or = or i64 %conv, %shl, !dbg !65
  %6 = load ptr, ptr %domain.addr, align 8, !dbg !66
  %id = getelementptr inbounds %struct.domain, ptr %6, i32 0, i32 2, !dbg !67
  store i64 %or, ptr %id, align 8, !dbg !68
  %call2 = call i64 @irq_save() #7, !dbg !69
  store i64 %call2, ptr %flags, align 8, !dbg !70
  %7 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !71
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %7) #7, !dbg !71
  store ptr %call3, ptr %in, align 8, !dbg !72
  %8 = load ptr, ptr %in, align 8, !dbg !73
  call void @llvm.memset.p0.i64(ptr align 8 %8, i8 0, i64 28, i1 false), !dbg !73
  %9 = load ptr, ptr %in, align 8, !dbg !74
  %10 = load ptr, ptr %domain.addr, align 8, !dbg !75
  call void @put_domain(ptr noundef %9, ptr noundef %10) #7, !dbg !76
  %11 = load ptr, ptr %in, align 8, !dbg !77
  %add.ptr = getelementptr i64, ptr %11, i64 3, !dbg !78
  %12 = load i32, ptr %add.ptr, align 4, !dbg !79
  %or4 = or i32 %12, 1, !dbg !79
  store i32 %or4, ptr %add.ptr, align 4, !dbg !79
  %13 = load ptr, ptr %in, align 8, !dbg !80
  %call5 = call i64 @hv_do_hypercall(i64 noundef 177, ptr noundef %13, ptr noundef null) #7, !dbg !81
  store i64 %call5, ptr %status, align 8, !dbg !82
  %14 = load i64, ptr %flags, align 8, !dbg !83
  call void @irq_restore(i64 noundef %14) #7, !dbg !84
  %15 = load i64, ptr %status, align 8, !dbg !85
  %call6 = call i32 @succeeded(i64 noundef %15) #7, !dbg !87
  %tobool = icmp ne i32 %call6, 0, !dbg !87
  br i1 %tobool, label %if.end8, label %if.then7, !dbg !88

if.then7:                                         ; preds = %if.end
  %16 = load ptr, ptr %ida.addr, align 8, !dbg !89
  %17 = load i32, ptr %number, align 4, !dbg !90
  call void @ida_free(ptr noundef %16, i32 noundef %17) #7, !dbg !91
  br label %if.end8, !dbg !91

if.end8:                                          ; preds = %if.then7, %if.end
  %18 = load i64, ptr %status, align 8, !dbg !92
  %call9 = call i32 @hv_result_to_errno(i64 noundef %18) #7, !dbg !93
  store i32 %call9, ptr %retval, align 4, !dbg !94
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !94

cleanup:                                          ; preds = %if.end8, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #6, !dbg !95
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !95
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !95
  call void @llvm.lifetime.end.p0(i64 4, ptr %number) #6, !dbg !95
  %19 = load i32, ptr %retval, align 4, !dbg !95
  ret i32 %19, !dbg !95
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !96 dso_local i32 @ida_alloc_range(ptr noundef, i32 noundef, i32 noundef, i32 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !99 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !104
    #dbg_declare(ptr %flags, !103, !DIExpression(), !105)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !106, !srcloc !107
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !108, !srcloc !109
  %0 = load i64, ptr %flags, align 8, !dbg !110
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !111
  ret i64 %0, !dbg !112
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !113 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !117, !DIExpression(), !119)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !120
    #dbg_declare(ptr %offset, !118, !DIExpression(), !121)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !122, !srcloc !123
  store i64 %0, ptr %offset, align 8, !dbg !122
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !124
  %2 = ptrtoint ptr %1 to i64, !dbg !125
  %3 = load i64, ptr %offset, align 8, !dbg !126
  %add = add i64 %2, %3, !dbg !127
  %4 = inttoptr i64 %add to ptr, !dbg !128
  %5 = load ptr, ptr %4, align 8, !dbg !129
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !130
  ret ptr %5, !dbg !131
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @put_domain(ptr noundef %at, ptr noundef %domain) #3 !dbg !132 {
entry:
  %at.addr = alloca ptr, align 8
  %domain.addr = alloca ptr, align 8
  store ptr %at, ptr %at.addr, align 8
    #dbg_declare(ptr %at.addr, !138, !DIExpression(), !140)
  store ptr %domain, ptr %domain.addr, align 8
    #dbg_declare(ptr %domain.addr, !139, !DIExpression(), !141)
  %0 = load ptr, ptr %at.addr, align 8, !dbg !142
  %1 = load ptr, ptr %domain.addr, align 8, !dbg !143
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %0, ptr align 8 %1, i64 24, i1 false), !dbg !144
  ret void, !dbg !145
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !146 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !149 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !153, !DIExpression(), !154)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !155
  %and = and i64 %0, 512, !dbg !157
  %tobool = icmp ne i64 %and, 0, !dbg !157
  br i1 %tobool, label %if.then, label %if.end, !dbg !158

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !159, !srcloc !160
  br label %if.end, !dbg !159

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !161
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !162 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !166, !DIExpression(), !167)
  %0 = load i64, ptr %status.addr, align 8, !dbg !168
  %and = and i64 %0, 65535, !dbg !169
  %cmp = icmp eq i64 %and, 0, !dbg !170
  %conv = zext i1 %cmp to i32, !dbg !170
  ret i32 %conv, !dbg !171
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !172 dso_local void @ida_free(ptr noundef, i32 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @hv_result_to_errno(i64 noundef %status) #3 !dbg !175 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !177, !DIExpression(), !178)
  %0 = load i64, ptr %status.addr, align 8, !dbg !179
  %call = call i32 @succeeded(i64 noundef %0) #7, !dbg !180
  %tobool = icmp ne i32 %call, 0, !dbg !180
  %1 = zext i1 %tobool to i64, !dbg !180
  %cond = select i1 %tobool, i32 0, i32 -5, !dbg !180
  ret i32 %cond, !dbg !181
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin noredzone "no-builtins" }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!18, !19, !20}
!llvm.ident = !{!21}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !17, line: 14, type: !13, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !14, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hv_create_device_domain.c", directory: ".", checksumkind: CSK_MD5, checksum: "032137472d73329f1ea3b69cb5e7565e")
!4 = !{!5, !8, !9, !12, !13}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 9, baseType: !7)
!6 = !DIFile(filename: "./../audit/sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !11)
!11 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
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
!22 = distinct !DISubprogram(name: "hv_create_device_domain", scope: !3, file: !3, line: 8, type: !23, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !32)
!23 = !DISubroutineType(types: !24)
!24 = !{!25, !26, !12, !10}
!25 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "domain", file: !17, line: 27, size: 192, elements: !28)
!28 = !{!29, !30, !31}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !27, file: !17, line: 28, baseType: !5, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "owner", scope: !27, file: !17, line: 29, baseType: !5, size: 64, offset: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !27, file: !17, line: 30, baseType: !5, size: 64, offset: 128)
!32 = !{!33, !34, !35, !36, !37, !38, !39}
!33 = !DILocalVariable(name: "domain", arg: 1, scope: !22, file: !3, line: 8, type: !26)
!34 = !DILocalVariable(name: "ida", arg: 2, scope: !22, file: !3, line: 8, type: !12)
!35 = !DILocalVariable(name: "stage", arg: 3, scope: !22, file: !3, line: 8, type: !10)
!36 = !DILocalVariable(name: "number", scope: !22, file: !3, line: 10, type: !25)
!37 = !DILocalVariable(name: "flags", scope: !22, file: !3, line: 11, type: !5)
!38 = !DILocalVariable(name: "status", scope: !22, file: !3, line: 11, type: !5)
!39 = !DILocalVariable(name: "in", scope: !22, file: !3, line: 12, type: !8)
!40 = !DILocation(line: 8, column: 44, scope: !22)
!41 = !DILocation(line: 8, column: 58, scope: !22)
!42 = !DILocation(line: 8, column: 67, scope: !22)
!43 = !DILocation(line: 10, column: 2, scope: !22)
!44 = !DILocation(line: 10, column: 6, scope: !22)
!45 = !DILocation(line: 10, column: 31, scope: !22)
!46 = !DILocation(line: 10, column: 15, scope: !22)
!47 = !DILocation(line: 11, column: 2, scope: !22)
!48 = !DILocation(line: 11, column: 6, scope: !22)
!49 = !DILocation(line: 11, column: 13, scope: !22)
!50 = !DILocation(line: 12, column: 2, scope: !22)
!51 = !DILocation(line: 12, column: 7, scope: !22)
!52 = !DILocation(line: 14, column: 6, scope: !53)
!53 = distinct !DILexicalBlock(scope: !22, file: !3, line: 14, column: 6)
!54 = !DILocation(line: 14, column: 13, scope: !53)
!55 = !DILocation(line: 14, column: 6, scope: !22)
!56 = !DILocation(line: 15, column: 10, scope: !53)
!57 = !DILocation(line: 15, column: 3, scope: !53)
!58 = !DILocation(line: 16, column: 2, scope: !22)
!59 = !DILocation(line: 16, column: 10, scope: !22)
!60 = !DILocation(line: 16, column: 20, scope: !22)
!61 = !DILocation(line: 17, column: 15, scope: !22)
!62 = !DILocation(line: 17, column: 28, scope: !22)
!63 = !DILocation(line: 17, column: 23, scope: !22)
!64 = !DILocation(line: 17, column: 35, scope: !22)
!65 = !DILocation(line: 17, column: 21, scope: !22)
!66 = !DILocation(line: 17, column: 2, scope: !22)
!67 = !DILocation(line: 17, column: 10, scope: !22)
!68 = !DILocation(line: 17, column: 13, scope: !22)
!69 = !DILocation(line: 18, column: 10, scope: !22)
!70 = !DILocation(line: 18, column: 8, scope: !22)
!71 = !DILocation(line: 19, column: 7, scope: !22)
!72 = !DILocation(line: 19, column: 5, scope: !22)
!73 = !DILocation(line: 20, column: 2, scope: !22)
!74 = !DILocation(line: 21, column: 13, scope: !22)
!75 = !DILocation(line: 21, column: 17, scope: !22)
!76 = !DILocation(line: 21, column: 2, scope: !22)
!77 = !DILocation(line: 22, column: 11, scope: !22)
!78 = !DILocation(line: 22, column: 14, scope: !22)
!79 = !DILocation(line: 22, column: 19, scope: !22)
!80 = !DILocation(line: 23, column: 33, scope: !22)
!81 = !DILocation(line: 23, column: 11, scope: !22)
!82 = !DILocation(line: 23, column: 9, scope: !22)
!83 = !DILocation(line: 24, column: 14, scope: !22)
!84 = !DILocation(line: 24, column: 2, scope: !22)
!85 = !DILocation(line: 25, column: 17, scope: !86)
!86 = distinct !DILexicalBlock(scope: !22, file: !3, line: 25, column: 6)
!87 = !DILocation(line: 25, column: 7, scope: !86)
!88 = !DILocation(line: 25, column: 6, scope: !22)
!89 = !DILocation(line: 26, column: 12, scope: !86)
!90 = !DILocation(line: 26, column: 17, scope: !86)
!91 = !DILocation(line: 26, column: 3, scope: !86)
!92 = !DILocation(line: 27, column: 28, scope: !22)
!93 = !DILocation(line: 27, column: 9, scope: !22)
!94 = !DILocation(line: 27, column: 2, scope: !22)
!95 = !DILocation(line: 28, column: 1, scope: !22)
!96 = !DISubprogram(name: "ida_alloc_range", scope: !3, file: !3, line: 5, type: !97, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!97 = !DISubroutineType(types: !98)
!98 = !{!25, !12, !10, !10, !10}
!99 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !100, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !102)
!100 = !DISubroutineType(types: !101)
!101 = !{!5}
!102 = !{!103}
!103 = !DILocalVariable(name: "flags", scope: !99, file: !6, line: 42, type: !5)
!104 = !DILocation(line: 42, column: 2, scope: !99)
!105 = !DILocation(line: 42, column: 6, scope: !99)
!106 = !DILocation(line: 44, column: 2, scope: !99)
!107 = !{i64 21604, i64 21613}
!108 = !DILocation(line: 45, column: 2, scope: !99)
!109 = !{i64 21675}
!110 = !DILocation(line: 46, column: 9, scope: !99)
!111 = !DILocation(line: 47, column: 1, scope: !99)
!112 = !DILocation(line: 46, column: 2, scope: !99)
!113 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !6, file: !6, line: 56, type: !114, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !116)
!114 = !DISubroutineType(types: !115)
!115 = !{!12, !13}
!116 = !{!117, !118}
!117 = !DILocalVariable(name: "variable", arg: 1, scope: !113, file: !6, line: 56, type: !13)
!118 = !DILocalVariable(name: "offset", scope: !113, file: !6, line: 58, type: !5)
!119 = !DILocation(line: 56, column: 46, scope: !113)
!120 = !DILocation(line: 58, column: 2, scope: !113)
!121 = !DILocation(line: 58, column: 6, scope: !113)
!122 = !DILocation(line: 60, column: 2, scope: !113)
!123 = !{i64 21976}
!124 = !DILocation(line: 61, column: 25, scope: !113)
!125 = !DILocation(line: 61, column: 20, scope: !113)
!126 = !DILocation(line: 61, column: 36, scope: !113)
!127 = !DILocation(line: 61, column: 34, scope: !113)
!128 = !DILocation(line: 61, column: 10, scope: !113)
!129 = !DILocation(line: 61, column: 9, scope: !113)
!130 = !DILocation(line: 62, column: 1, scope: !113)
!131 = !DILocation(line: 61, column: 2, scope: !113)
!132 = distinct !DISubprogram(name: "put_domain", scope: !17, file: !17, line: 33, type: !133, scopeLine: 34, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !137)
!133 = !DISubroutineType(types: !134)
!134 = !{null, !8, !135}
!135 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !136, size: 64)
!136 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !27)
!137 = !{!138, !139}
!138 = !DILocalVariable(name: "at", arg: 1, scope: !132, file: !17, line: 33, type: !8)
!139 = !DILocalVariable(name: "domain", arg: 2, scope: !132, file: !17, line: 33, type: !135)
!140 = !DILocation(line: 33, column: 36, scope: !132)
!141 = !DILocation(line: 33, column: 61, scope: !132)
!142 = !DILocation(line: 35, column: 19, scope: !132)
!143 = !DILocation(line: 35, column: 23, scope: !132)
!144 = !DILocation(line: 35, column: 2, scope: !132)
!145 = !DILocation(line: 36, column: 1, scope: !132)
!146 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!147 = !DISubroutineType(types: !148)
!148 = !{!5, !5, !12, !12}
!149 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !150, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !152)
!150 = !DISubroutineType(types: !151)
!151 = !{null, !5}
!152 = !{!153}
!153 = !DILocalVariable(name: "flags", arg: 1, scope: !149, file: !6, line: 49, type: !5)
!154 = !DILocation(line: 49, column: 36, scope: !149)
!155 = !DILocation(line: 51, column: 6, scope: !156)
!156 = distinct !DILexicalBlock(scope: !149, file: !6, line: 51, column: 6)
!157 = !DILocation(line: 51, column: 12, scope: !156)
!158 = !DILocation(line: 51, column: 6, scope: !149)
!159 = !DILocation(line: 52, column: 3, scope: !156)
!160 = !{i64 21795}
!161 = !DILocation(line: 53, column: 1, scope: !149)
!162 = distinct !DISubprogram(name: "succeeded", scope: !6, file: !6, line: 72, type: !163, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !165)
!163 = !DISubroutineType(types: !164)
!164 = !{!25, !5}
!165 = !{!166}
!166 = !DILocalVariable(name: "status", arg: 1, scope: !162, file: !6, line: 72, type: !5)
!167 = !DILocation(line: 72, column: 33, scope: !162)
!168 = !DILocation(line: 74, column: 10, scope: !162)
!169 = !DILocation(line: 74, column: 17, scope: !162)
!170 = !DILocation(line: 74, column: 27, scope: !162)
!171 = !DILocation(line: 74, column: 2, scope: !162)
!172 = !DISubprogram(name: "ida_free", scope: !3, file: !3, line: 6, type: !173, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!173 = !DISubroutineType(types: !174)
!174 = !{null, !12, !10}
!175 = distinct !DISubprogram(name: "hv_result_to_errno", scope: !17, file: !17, line: 17, type: !163, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !176)
!176 = !{!177}
!177 = !DILocalVariable(name: "status", arg: 1, scope: !175, file: !17, line: 17, type: !5)
!178 = !DILocation(line: 17, column: 42, scope: !175)
!179 = !DILocation(line: 19, column: 19, scope: !175)
!180 = !DILocation(line: 19, column: 9, scope: !175)
!181 = !DILocation(line: 19, column: 2, scope: !175)
