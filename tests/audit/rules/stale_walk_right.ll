; ModuleID = 'stale_walk_right.c'
source_filename = "stale_walk_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.device = type { ptr, i32, i32, ptr }
%struct.bus = type { i64, i8 }
%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_walk_right(ptr noundef %first, i32 noundef %slot) #0 !dbg !19 {
entry:
  %retval = alloca i64, align 8
  %first.addr = alloca ptr, align 8
  %slot.addr = alloca i32, align 4
  %device = alloca ptr, align 8
  %input = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %first, ptr %first.addr, align 8
    #dbg_declare(ptr %first.addr, !39, !DIExpression(), !59)
  store i32 %slot, ptr %slot.addr, align 4
    #dbg_declare(ptr %slot.addr, !40, !DIExpression(), !60)
  call void @llvm.lifetime.start.p0(i64 8, ptr %device) #4, !dbg !61
    #dbg_declare(ptr %device, !41, !DIExpression(), !62)
  %0 = load ptr, ptr %first.addr, align 8, !dbg !63
  store ptr %0, ptr %device, align 8, !dbg !62
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !64
    #dbg_declare(ptr %input, !42, !DIExpression(), !65)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !66
    #dbg_declare(ptr %flags, !57, !DIExpression(), !67)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !66
    #dbg_declare(ptr %status, !58, !DIExpression(), !68)
  br label %while.cond, !dbg !69

while.cond:                                       ; preds = %while.body, %entry
  %1 = load ptr, ptr %device, align 8, !dbg !70
  %tobool = icmp ne ptr %1, null, !dbg !70
  br i1 %tobool, label %land.rhs, label %land.end, !dbg !71

land.rhs:                                         ; preds = %while.cond
  %2 = load ptr, ptr %device, align 8, !dbg !72
  %slot1 = getelementptr inbounds %struct.device, ptr %2, i32 0, i32 1, !dbg !73
  %3 = load i32, ptr %slot1, align 8, !dbg !73
  %4 = load i32, ptr %slot.addr, align 4, !dbg !74
  %cmp = icmp ne i32 %3, %4, !dbg !75
  br label %land.end

land.end:                                         ; preds = %land.rhs, %while.cond
  %5 = phi i1 [ false, %while.cond ], [ %cmp, %land.rhs ], !dbg !76
  br i1 %5, label %while.body, label %while.end, !dbg !69

while.body:                                       ; preds = %land.end
  %6 = load ptr, ptr %device, align 8, !dbg !77
  %next = getelementptr inbounds %struct.device, ptr %6, i32 0, i32 0, !dbg !78
  %7 = load ptr, ptr %next, align 8, !dbg !78
  store ptr %7, ptr %device, align 8, !dbg !79
  br label %while.cond, !dbg !69, !llvm.loop !80

while.end:                                        ; preds = %land.end
  %8 = load ptr, ptr %device, align 8, !dbg !82
  %tobool2 = icmp ne ptr %8, null, !dbg !82
  br i1 %tobool2, label %lor.lhs.false, label %if.then, !dbg !84

lor.lhs.false:                                    ; preds = %while.end
  %9 = load ptr, ptr %device, align 8, !dbg !85
  %references = getelementptr inbounds %struct.device, ptr %9, i32 0, i32 2, !dbg !86
  %call = call i32 @add_return(ptr noundef %references, i32 noundef 1) #5, !dbg !87
  %tobool3 = icmp ne i32 %call, 0, !dbg !87
  br i1 %tobool3, label %lor.lhs.false4, label %if.then, !dbg !88

lor.lhs.false4:                                   ; preds = %lor.lhs.false
  %10 = load ptr, ptr %device, align 8, !dbg !89
  %bus = getelementptr inbounds %struct.device, ptr %10, i32 0, i32 3, !dbg !90
  %11 = load ptr, ptr %bus, align 8, !dbg !90
  %use_calls = getelementptr inbounds %struct.bus, ptr %11, i32 0, i32 1, !dbg !91
  %12 = load i8, ptr %use_calls, align 8, !dbg !91
  %tobool5 = icmp ne i8 %12, 0, !dbg !89
  br i1 %tobool5, label %if.end, label %if.then, !dbg !92

if.then:                                          ; preds = %lor.lhs.false4, %lor.lhs.false, %while.end
  store i64 -1, ptr %retval, align 8, !dbg !93
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !93

if.end:                                           ; preds = %lor.lhs.false4
  %call6 = call i64 @irq_save() #5, !dbg !94
  store i64 %call6, ptr %flags, align 8, !dbg !95
  %13 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !96
  %call7 = call ptr @this_cpu_ptr_load(ptr noundef %13) #5, !dbg !97
  store ptr %call7, ptr %input, align 8, !dbg !98
  %14 = load ptr, ptr %device, align 8, !dbg !99
  %bus8 = getelementptr inbounds %struct.device, ptr %14, i32 0, i32 3, !dbg !100
  %15 = load ptr, ptr %bus8, align 8, !dbg !100
  %partition = getelementptr inbounds %struct.bus, ptr %15, i32 0, i32 0, !dbg !101
  %16 = load i64, ptr %partition, align 8, !dbg !101
  %17 = load ptr, ptr %input, align 8, !dbg !102
  %partition9 = getelementptr inbounds %struct.registers_input, ptr %17, i32 0, i32 0, !dbg !103
  store i64 %16, ptr %partition9, align 1, !dbg !104
  %18 = load i32, ptr %slot.addr, align 4, !dbg !105
  %19 = load ptr, ptr %input, align 8, !dbg !106
  %vp = getelementptr inbounds %struct.registers_input, ptr %19, i32 0, i32 1, !dbg !107
  store i32 %18, ptr %vp, align 1, !dbg !108
  %20 = load ptr, ptr %input, align 8, !dbg !109
  %vtl = getelementptr inbounds %struct.registers_input, ptr %20, i32 0, i32 2, !dbg !110
  store i8 0, ptr %vtl, align 1, !dbg !111
  %21 = load ptr, ptr %input, align 8, !dbg !112
  %names = getelementptr inbounds %struct.registers_input, ptr %21, i32 0, i32 4, !dbg !113
  %arrayidx = getelementptr [0 x i32], ptr %names, i64 0, i64 0, !dbg !112
  store i32 5, ptr %arrayidx, align 1, !dbg !114
  %22 = load ptr, ptr %input, align 8, !dbg !115
  %23 = load ptr, ptr %input, align 8, !dbg !116
  %add.ptr = getelementptr i8, ptr %23, i64 64, !dbg !117
  %call10 = call i64 @hv_do_hypercall(i64 noundef 4294967376, ptr noundef %22, ptr noundef %add.ptr) #5, !dbg !118
  store i64 %call10, ptr %status, align 8, !dbg !119
  %24 = load i64, ptr %flags, align 8, !dbg !120
  call void @irq_restore(i64 noundef %24) #5, !dbg !121
  %25 = load i64, ptr %status, align 8, !dbg !122
  store i64 %25, ptr %retval, align 8, !dbg !123
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !123

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !124
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !124
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !124
  call void @llvm.lifetime.end.p0(i64 8, ptr %device) #4, !dbg !124
  %26 = load i64, ptr %retval, align 8, !dbg !124
  ret i64 %26, !dbg !124
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @add_return(ptr noundef %counter, i32 noundef %old) #2 !dbg !125 {
entry:
  %counter.addr = alloca ptr, align 8
  %old.addr = alloca i32, align 4
  store ptr %counter, ptr %counter.addr, align 8
    #dbg_declare(ptr %counter.addr, !130, !DIExpression(), !132)
  store i32 %old, ptr %old.addr, align 4
    #dbg_declare(ptr %old.addr, !131, !DIExpression(), !133)
  %0 = load i32, ptr %old.addr, align 4, !dbg !134
  %1 = load ptr, ptr %counter.addr, align 8, !dbg !135
  %2 = call i32 asm sideeffect "lock xaddl $0, $1", "=r,=*m,0,*m,~{memory},~{cc},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i32) %1, i32 %0, ptr elementtype(i32) %1) #4, !dbg !134, !srcloc !136
  store i32 %2, ptr %old.addr, align 4, !dbg !134
  %3 = load i32, ptr %old.addr, align 4, !dbg !137
  ret i32 %3, !dbg !138
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !139 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !144
    #dbg_declare(ptr %flags, !143, !DIExpression(), !145)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !146, !srcloc !147
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !148, !srcloc !149
  %0 = load i64, ptr %flags, align 8, !dbg !150
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !151
  ret i64 %0, !dbg !152
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !153 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !157, !DIExpression(), !159)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !160
    #dbg_declare(ptr %offset, !158, !DIExpression(), !161)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !162, !srcloc !163
  store i64 %0, ptr %offset, align 8, !dbg !162
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !164
  %2 = ptrtoint ptr %1 to i64, !dbg !165
  %3 = load i64, ptr %offset, align 8, !dbg !166
  %add = add i64 %2, %3, !dbg !167
  %4 = inttoptr i64 %add to ptr, !dbg !168
  %5 = load ptr, ptr %4, align 8, !dbg !169
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !170
  ret ptr %5, !dbg !171
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !172 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !175 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !179, !DIExpression(), !180)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !181
  %and = and i64 %0, 512, !dbg !183
  %tobool = icmp ne i64 %and, 0, !dbg !183
  br i1 %tobool, label %if.then, label %if.end, !dbg !184

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !185, !srcloc !186
  br label %if.end, !dbg !185

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !187
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
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_walk_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "144b4103904238d3df90676eea656779")
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
!19 = distinct !DISubprogram(name: "stale_walk_right", scope: !3, file: !3, line: 26, type: !20, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !38)
!20 = !DISubroutineType(types: !21)
!21 = !{!9, !22, !27}
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "device", file: !3, line: 13, size: 192, elements: !24)
!24 = !{!25, !26, !29, !30}
!25 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !23, file: !3, line: 14, baseType: !22, size: 64)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "slot", scope: !23, file: !3, line: 15, baseType: !27, size: 32, offset: 64)
!27 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !28)
!28 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "references", scope: !23, file: !3, line: 15, baseType: !27, size: 32, offset: 96)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "bus", scope: !23, file: !3, line: 16, baseType: !31, size: 64, offset: 128)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bus", file: !3, line: 8, size: 128, elements: !33)
!33 = !{!34, !35}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !32, file: !3, line: 9, baseType: !9, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "use_calls", scope: !32, file: !3, line: 10, baseType: !36, size: 8, offset: 64)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !37)
!37 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!38 = !{!39, !40, !41, !42, !57, !58}
!39 = !DILocalVariable(name: "first", arg: 1, scope: !19, file: !3, line: 26, type: !22)
!40 = !DILocalVariable(name: "slot", arg: 2, scope: !19, file: !3, line: 26, type: !27)
!41 = !DILocalVariable(name: "device", scope: !19, file: !3, line: 28, type: !22)
!42 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 29, type: !43)
!43 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !44, size: 64)
!44 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !45)
!45 = !{!46, !47, !48, !49, !53}
!46 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !44, file: !10, line: 78, baseType: !9, size: 64)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !44, file: !10, line: 79, baseType: !27, size: 32, offset: 64)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !44, file: !10, line: 80, baseType: !36, size: 8, offset: 96)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !44, file: !10, line: 81, baseType: !50, size: 24, offset: 104)
!50 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 24, elements: !51)
!51 = !{!52}
!52 = !DISubrange(count: 3)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !44, file: !10, line: 82, baseType: !54, offset: 128)
!54 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, elements: !55)
!55 = !{!56}
!56 = !DISubrange(count: -1)
!57 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 30, type: !9)
!58 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 30, type: !9)
!59 = !DILocation(line: 26, column: 37, scope: !19)
!60 = !DILocation(line: 26, column: 48, scope: !19)
!61 = !DILocation(line: 28, column: 2, scope: !19)
!62 = !DILocation(line: 28, column: 17, scope: !19)
!63 = !DILocation(line: 28, column: 26, scope: !19)
!64 = !DILocation(line: 29, column: 2, scope: !19)
!65 = !DILocation(line: 29, column: 26, scope: !19)
!66 = !DILocation(line: 30, column: 2, scope: !19)
!67 = !DILocation(line: 30, column: 6, scope: !19)
!68 = !DILocation(line: 30, column: 13, scope: !19)
!69 = !DILocation(line: 32, column: 2, scope: !19)
!70 = !DILocation(line: 32, column: 9, scope: !19)
!71 = !DILocation(line: 32, column: 16, scope: !19)
!72 = !DILocation(line: 32, column: 19, scope: !19)
!73 = !DILocation(line: 32, column: 27, scope: !19)
!74 = !DILocation(line: 32, column: 35, scope: !19)
!75 = !DILocation(line: 32, column: 32, scope: !19)
!76 = !DILocation(line: 0, scope: !19)
!77 = !DILocation(line: 33, column: 12, scope: !19)
!78 = !DILocation(line: 33, column: 20, scope: !19)
!79 = !DILocation(line: 33, column: 10, scope: !19)
!80 = distinct !{!80, !69, !78, !81}
!81 = !{!"llvm.loop.mustprogress"}
!82 = !DILocation(line: 34, column: 7, scope: !83)
!83 = distinct !DILexicalBlock(scope: !19, file: !3, line: 34, column: 6)
!84 = !DILocation(line: 34, column: 14, scope: !83)
!85 = !DILocation(line: 34, column: 30, scope: !83)
!86 = !DILocation(line: 34, column: 38, scope: !83)
!87 = !DILocation(line: 34, column: 18, scope: !83)
!88 = !DILocation(line: 34, column: 53, scope: !83)
!89 = !DILocation(line: 34, column: 57, scope: !83)
!90 = !DILocation(line: 34, column: 65, scope: !83)
!91 = !DILocation(line: 34, column: 70, scope: !83)
!92 = !DILocation(line: 34, column: 6, scope: !19)
!93 = !DILocation(line: 35, column: 3, scope: !83)
!94 = !DILocation(line: 36, column: 10, scope: !19)
!95 = !DILocation(line: 36, column: 8, scope: !19)
!96 = !DILocation(line: 37, column: 28, scope: !19)
!97 = !DILocation(line: 37, column: 10, scope: !19)
!98 = !DILocation(line: 37, column: 8, scope: !19)
!99 = !DILocation(line: 38, column: 21, scope: !19)
!100 = !DILocation(line: 38, column: 29, scope: !19)
!101 = !DILocation(line: 38, column: 34, scope: !19)
!102 = !DILocation(line: 38, column: 2, scope: !19)
!103 = !DILocation(line: 38, column: 9, scope: !19)
!104 = !DILocation(line: 38, column: 19, scope: !19)
!105 = !DILocation(line: 39, column: 14, scope: !19)
!106 = !DILocation(line: 39, column: 2, scope: !19)
!107 = !DILocation(line: 39, column: 9, scope: !19)
!108 = !DILocation(line: 39, column: 12, scope: !19)
!109 = !DILocation(line: 40, column: 2, scope: !19)
!110 = !DILocation(line: 40, column: 9, scope: !19)
!111 = !DILocation(line: 40, column: 13, scope: !19)
!112 = !DILocation(line: 41, column: 2, scope: !19)
!113 = !DILocation(line: 41, column: 9, scope: !19)
!114 = !DILocation(line: 41, column: 18, scope: !19)
!115 = !DILocation(line: 42, column: 48, scope: !19)
!116 = !DILocation(line: 42, column: 63, scope: !19)
!117 = !DILocation(line: 42, column: 69, scope: !19)
!118 = !DILocation(line: 42, column: 11, scope: !19)
!119 = !DILocation(line: 42, column: 9, scope: !19)
!120 = !DILocation(line: 43, column: 14, scope: !19)
!121 = !DILocation(line: 43, column: 2, scope: !19)
!122 = !DILocation(line: 44, column: 9, scope: !19)
!123 = !DILocation(line: 44, column: 2, scope: !19)
!124 = !DILocation(line: 45, column: 1, scope: !19)
!125 = distinct !DISubprogram(name: "add_return", scope: !3, file: !3, line: 20, type: !126, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !129)
!126 = !DISubroutineType(types: !127)
!127 = !{!27, !128, !27}
!128 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!129 = !{!130, !131}
!130 = !DILocalVariable(name: "counter", arg: 1, scope: !125, file: !3, line: 20, type: !128)
!131 = !DILocalVariable(name: "old", arg: 2, scope: !125, file: !3, line: 20, type: !27)
!132 = !DILocation(line: 20, column: 35, scope: !125)
!133 = !DILocation(line: 20, column: 48, scope: !125)
!134 = !DILocation(line: 22, column: 2, scope: !125)
!135 = !DILocation(line: 22, column: 54, scope: !125)
!136 = !{i64 480}
!137 = !DILocation(line: 23, column: 9, scope: !125)
!138 = !DILocation(line: 23, column: 2, scope: !125)
!139 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !140, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !142)
!140 = !DISubroutineType(types: !141)
!141 = !{!9}
!142 = !{!143}
!143 = !DILocalVariable(name: "flags", scope: !139, file: !10, line: 42, type: !9)
!144 = !DILocation(line: 42, column: 2, scope: !139)
!145 = !DILocation(line: 42, column: 6, scope: !139)
!146 = !DILocation(line: 44, column: 2, scope: !139)
!147 = !{i64 19521, i64 19530}
!148 = !DILocation(line: 45, column: 2, scope: !139)
!149 = !{i64 19592}
!150 = !DILocation(line: 46, column: 9, scope: !139)
!151 = !DILocation(line: 47, column: 1, scope: !139)
!152 = !DILocation(line: 46, column: 2, scope: !139)
!153 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !154, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !156)
!154 = !DISubroutineType(types: !155)
!155 = !{!8, !7}
!156 = !{!157, !158}
!157 = !DILocalVariable(name: "variable", arg: 1, scope: !153, file: !10, line: 56, type: !7)
!158 = !DILocalVariable(name: "offset", scope: !153, file: !10, line: 58, type: !9)
!159 = !DILocation(line: 56, column: 46, scope: !153)
!160 = !DILocation(line: 58, column: 2, scope: !153)
!161 = !DILocation(line: 58, column: 6, scope: !153)
!162 = !DILocation(line: 60, column: 2, scope: !153)
!163 = !{i64 19893}
!164 = !DILocation(line: 61, column: 25, scope: !153)
!165 = !DILocation(line: 61, column: 20, scope: !153)
!166 = !DILocation(line: 61, column: 36, scope: !153)
!167 = !DILocation(line: 61, column: 34, scope: !153)
!168 = !DILocation(line: 61, column: 10, scope: !153)
!169 = !DILocation(line: 61, column: 9, scope: !153)
!170 = !DILocation(line: 62, column: 1, scope: !153)
!171 = !DILocation(line: 61, column: 2, scope: !153)
!172 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !173, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!173 = !DISubroutineType(types: !174)
!174 = !{!9, !9, !8, !8}
!175 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !176, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !178)
!176 = !DISubroutineType(types: !177)
!177 = !{null, !9}
!178 = !{!179}
!179 = !DILocalVariable(name: "flags", arg: 1, scope: !175, file: !10, line: 49, type: !9)
!180 = !DILocation(line: 49, column: 36, scope: !175)
!181 = !DILocation(line: 51, column: 6, scope: !182)
!182 = distinct !DILexicalBlock(scope: !175, file: !10, line: 51, column: 6)
!183 = !DILocation(line: 51, column: 12, scope: !182)
!184 = !DILocation(line: 51, column: 6, scope: !175)
!185 = !DILocation(line: 52, column: 3, scope: !182)
!186 = !{i64 19712}
!187 = !DILocation(line: 53, column: 1, scope: !175)
