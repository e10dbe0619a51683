; ModuleID = 'leak_guard_right.c'
source_filename = "leak_guard_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.guard = type { ptr, i64 }
%struct.property_input = type { i64, i32, i32 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @leak_guard_right(ptr noundef %user, i32 noundef %code) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %user.addr = alloca ptr, align 8
  %code.addr = alloca i32, align 4
  %status = alloca i64, align 8
  %value = alloca i64, align 8
  %scope = alloca %struct.guard, align 8
  %done = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store ptr %user, ptr %user.addr, align 8
    #dbg_declare(ptr %user.addr, !23, !DIExpression(), !46)
  store i32 %code, ptr %code.addr, align 4
    #dbg_declare(ptr %code.addr, !24, !DIExpression(), !47)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #4, !dbg !48
    #dbg_declare(ptr %status, !25, !DIExpression(), !49)
  store i64 1, ptr %status, align 8, !dbg !49
  call void @llvm.lifetime.start.p0(i64 8, ptr %value) #4, !dbg !48
    #dbg_declare(ptr %value, !26, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 16, ptr %scope) #4, !dbg !51
    #dbg_declare(ptr %scope, !27, !DIExpression(), !51)
  %call = call { ptr, i64 } @guarded() #5, !dbg !51
  %0 = getelementptr inbounds { ptr, i64 }, ptr %scope, i32 0, i32 0, !dbg !51
  %1 = extractvalue { ptr, i64 } %call, 0, !dbg !51
  store ptr %1, ptr %0, align 8, !dbg !51
  %2 = getelementptr inbounds { ptr, i64 }, ptr %scope, i32 0, i32 1, !dbg !51
  %3 = extractvalue { ptr, i64 } %call, 1, !dbg !51
  store i64 %3, ptr %2, align 8, !dbg !51
  call void @llvm.lifetime.start.p0(i64 8, ptr %done) #4, !dbg !51
    #dbg_declare(ptr %done, !33, !DIExpression(), !51)
  store ptr null, ptr %done, align 8, !dbg !51
  br label %for.cond, !dbg !51

for.cond:                                         ; preds = %for.inc, %entry
  %lock = getelementptr inbounds %struct.guard, ptr %scope, i32 0, i32 0, !dbg !52
  %4 = load ptr, ptr %lock, align 8, !dbg !52
  %tobool = icmp ne ptr %4, null, !dbg !52
  br i1 %tobool, label %land.rhs, label %land.end, !dbg !52

land.rhs:                                         ; preds = %for.cond
  %5 = load ptr, ptr %done, align 8, !dbg !52
  %tobool1 = icmp ne ptr %5, null, !dbg !52
  %lnot = xor i1 %tobool1, true, !dbg !52
  br label %land.end

land.end:                                         ; preds = %land.rhs, %for.cond
  %6 = phi i1 [ false, %for.cond ], [ %lnot, %land.rhs ], !dbg !53
  br i1 %6, label %for.body, label %for.cond.cleanup, !dbg !51

for.cond.cleanup:                                 ; preds = %land.end
  store i32 2, ptr %cleanup.dest.slot, align 4
  br label %cleanup12, !dbg !51

for.body:                                         ; preds = %land.end
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #4, !dbg !54
    #dbg_declare(ptr %input, !35, !DIExpression(), !55)
  %7 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !56
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %7) #5, !dbg !57
  store ptr %call2, ptr %input, align 8, !dbg !55
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #4, !dbg !58
    #dbg_declare(ptr %output, !44, !DIExpression(), !59)
  %8 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !60
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %8) #5, !dbg !61
  store ptr %call3, ptr %output, align 8, !dbg !59
  %9 = load i32, ptr %code.addr, align 4, !dbg !62
  %tobool4 = icmp ne i32 %9, 0, !dbg !62
  br i1 %tobool4, label %if.end, label %if.then, !dbg !64

if.then:                                          ; preds = %for.body
  store i32 2, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !65

if.end:                                           ; preds = %for.body
  %10 = load ptr, ptr %input, align 8, !dbg !66
  %partition = getelementptr inbounds %struct.property_input, ptr %10, i32 0, i32 0, !dbg !67
  store i64 1, ptr %partition, align 8, !dbg !68
  %11 = load i32, ptr %code.addr, align 4, !dbg !69
  %12 = load ptr, ptr %input, align 8, !dbg !70
  %code5 = getelementptr inbounds %struct.property_input, ptr %12, i32 0, i32 1, !dbg !71
  store i32 %11, ptr %code5, align 8, !dbg !72
  %13 = load ptr, ptr %input, align 8, !dbg !73
  %reserved = getelementptr inbounds %struct.property_input, ptr %13, i32 0, i32 2, !dbg !74
  store i32 0, ptr %reserved, align 4, !dbg !75
  %14 = load ptr, ptr %input, align 8, !dbg !76
  %15 = load ptr, ptr %output, align 8, !dbg !77
  %call6 = call i64 @hv_do_hypercall(i64 noundef 68, ptr noundef %14, ptr noundef %15) #5, !dbg !78
  store i64 %call6, ptr %status, align 8, !dbg !79
  %16 = load i64, ptr %status, align 8, !dbg !80
  %call7 = call i32 @succeeded(i64 noundef %16) #5, !dbg !82
  %tobool8 = icmp ne i32 %call7, 0, !dbg !82
  br i1 %tobool8, label %if.end10, label %if.then9, !dbg !83

if.then9:                                         ; preds = %if.end
  store i32 4, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !84

if.end10:                                         ; preds = %if.end
  %17 = load ptr, ptr %output, align 8, !dbg !85
  %18 = load i64, ptr %17, align 8, !dbg !86
  store i64 %18, ptr %value, align 8, !dbg !87
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !88
  br label %cleanup, !dbg !88

cleanup:                                          ; preds = %if.end10, %if.then9, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #4, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #4, !dbg !88
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %cleanup12 [
    i32 0, label %cleanup.cont
    i32 4, label %for.inc
  ]

cleanup.cont:                                     ; preds = %cleanup
  br label %for.inc, !dbg !89

for.inc:                                          ; preds = %cleanup.cont, %cleanup
  store ptr inttoptr (i64 1 to ptr), ptr %done, align 8, !dbg !52
  br label %for.cond, !dbg !52, !llvm.loop !90

cleanup12:                                        ; preds = %cleanup, %for.cond.cleanup
  call void @llvm.lifetime.end.p0(i64 8, ptr %done) #4, !dbg !52
  call void @unguarded(ptr noundef %scope) #5, !dbg !52
  call void @llvm.lifetime.end.p0(i64 16, ptr %scope) #4, !dbg !52
  br label %for.end

for.end:                                          ; preds = %cleanup12
  %19 = load i64, ptr %status, align 8, !dbg !93
  %call15 = call i32 @succeeded(i64 noundef %19) #5, !dbg !95
  %tobool16 = icmp ne i32 %call15, 0, !dbg !95
  br i1 %tobool16, label %if.end18, label %if.then17, !dbg !96

if.then17:                                        ; preds = %for.end
  %20 = load i64, ptr %status, align 8, !dbg !97
  store i64 %20, ptr %retval, align 8, !dbg !98
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup20, !dbg !98

if.end18:                                         ; preds = %for.end
  %21 = load ptr, ptr %user.addr, align 8, !dbg !99
  %call19 = call i64 @_copy_to_user(ptr noundef %21, ptr noundef %value, i64 noundef 8) #5, !dbg !100
  store i64 %call19, ptr %retval, align 8, !dbg !101
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup20, !dbg !101

cleanup20:                                        ; preds = %if.end18, %if.then17
  call void @llvm.lifetime.end.p0(i64 8, ptr %value) #4, !dbg !102
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #4, !dbg !102
  %22 = load i64, ptr %retval, align 8, !dbg !102
  ret i64 %22, !dbg !102
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal { ptr, i64 } @guarded() #0 !dbg !103 {
entry:
  %retval = alloca %struct.guard, align 8
    #dbg_declare(ptr %retval, !107, !DIExpression(), !108)
  %lock = getelementptr inbounds %struct.guard, ptr %retval, i32 0, i32 0, !dbg !109
  store ptr inttoptr (i64 1 to ptr), ptr %lock, align 8, !dbg !109
  %flags = getelementptr inbounds %struct.guard, ptr %retval, i32 0, i32 1, !dbg !109
  %call = call i64 @irq_save() #5, !dbg !110
  store i64 %call, ptr %flags, align 8, !dbg !109
  %0 = load { ptr, i64 }, ptr %retval, align 8, !dbg !111
  ret { ptr, i64 } %0, !dbg !111
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal void @unguarded(ptr noundef %one) #0 !dbg !112 {
entry:
  %one.addr = alloca ptr, align 8
  store ptr %one, ptr %one.addr, align 8
    #dbg_declare(ptr %one.addr, !116, !DIExpression(), !117)
  %0 = load ptr, ptr %one.addr, align 8, !dbg !118
  %lock = getelementptr inbounds %struct.guard, ptr %0, i32 0, i32 0, !dbg !120
  %1 = load ptr, ptr %lock, align 8, !dbg !120
  %tobool = icmp ne ptr %1, null, !dbg !118
  br i1 %tobool, label %if.then, label %if.end, !dbg !121

if.then:                                          ; preds = %entry
  %2 = load ptr, ptr %one.addr, align 8, !dbg !122
  %flags = getelementptr inbounds %struct.guard, ptr %2, i32 0, i32 1, !dbg !123
  %3 = load i64, ptr %flags, align 8, !dbg !123
  call void @irq_restore(i64 noundef %3) #5, !dbg !124
  br label %if.end, !dbg !124

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !125
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !126 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !130, !DIExpression(), !132)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #4, !dbg !133
    #dbg_declare(ptr %offset, !131, !DIExpression(), !134)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #6, !dbg !135, !srcloc !136
  store i64 %0, ptr %offset, align 8, !dbg !135
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !137
  %2 = ptrtoint ptr %1 to i64, !dbg !138
  %3 = load i64, ptr %offset, align 8, !dbg !139
  %add = add i64 %2, %3, !dbg !140
  %4 = inttoptr i64 %add to ptr, !dbg !141
  %5 = load ptr, ptr %4, align 8, !dbg !142
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #4, !dbg !143
  ret ptr %5, !dbg !144
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !145 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !148 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !153, !DIExpression(), !154)
  %0 = load i64, ptr %status.addr, align 8, !dbg !155
  %and = and i64 %0, 65535, !dbg !156
  %cmp = icmp eq i64 %and, 0, !dbg !157
  %conv = zext i1 %cmp to i32, !dbg !157
  ret i32 %conv, !dbg !158
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !159 dso_local i64 @_copy_to_user(ptr noundef, ptr noundef, i64 noundef) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !165 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #4, !dbg !170
    #dbg_declare(ptr %flags, !169, !DIExpression(), !171)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #4, !dbg !172, !srcloc !173
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !174, !srcloc !175
  %0 = load i64, ptr %flags, align 8, !dbg !176
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #4, !dbg !177
  ret i64 %0, !dbg !178
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !179 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !183, !DIExpression(), !184)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !185
  %and = and i64 %0, 512, !dbg !187
  %tobool = icmp ne i64 %and, 0, !dbg !187
  br i1 %tobool, label %if.then, label %if.end, !dbg !188

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #4, !dbg !189, !srcloc !190
  br label %if.end, !dbg !189

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !191
}

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
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "leak_guard_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "b45e8192ed37c0105898779e2f107b9b")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "leak_guard_right", scope: !3, file: !3, line: 37, type: !18, scopeLine: 38, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !5, !20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25, !26, !27, !33, !35, !44}
!23 = !DILocalVariable(name: "user", arg: 1, scope: !17, file: !3, line: 37, type: !5)
!24 = !DILocalVariable(name: "code", arg: 2, scope: !17, file: !3, line: 37, type: !20)
!25 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 39, type: !7)
!26 = !DILocalVariable(name: "value", scope: !17, file: !3, line: 39, type: !7)
!27 = !DILocalVariable(name: "scope", scope: !28, file: !3, line: 41, type: !29)
!28 = distinct !DILexicalBlock(scope: !17, file: !3, line: 41, column: 2)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "guard", file: !3, line: 15, size: 128, elements: !30)
!30 = !{!31, !32}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "lock", scope: !29, file: !3, line: 16, baseType: !5, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !29, file: !3, line: 17, baseType: !7, size: 64, offset: 64)
!33 = !DILocalVariable(name: "done", scope: !28, file: !3, line: 41, type: !34)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!35 = !DILocalVariable(name: "input", scope: !36, file: !3, line: 42, type: !38)
!36 = distinct !DILexicalBlock(scope: !37, file: !3, line: 41, column: 15)
!37 = distinct !DILexicalBlock(scope: !28, file: !3, line: 41, column: 2)
!38 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64)
!39 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "property_input", file: !3, line: 9, size: 128, elements: !40)
!40 = !{!41, !42, !43}
!41 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !39, file: !3, line: 10, baseType: !7, size: 64)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "code", scope: !39, file: !3, line: 11, baseType: !20, size: 32, offset: 64)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "reserved", scope: !39, file: !3, line: 12, baseType: !20, size: 32, offset: 96)
!44 = !DILocalVariable(name: "output", scope: !36, file: !3, line: 43, type: !45)
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!46 = !DILocation(line: 37, column: 28, scope: !17)
!47 = !DILocation(line: 37, column: 38, scope: !17)
!48 = !DILocation(line: 39, column: 2, scope: !17)
!49 = !DILocation(line: 39, column: 6, scope: !17)
!50 = !DILocation(line: 39, column: 18, scope: !17)
!51 = !DILocation(line: 41, column: 2, scope: !28)
!52 = !DILocation(line: 41, column: 2, scope: !37)
!53 = !DILocation(line: 0, scope: !37)
!54 = !DILocation(line: 42, column: 3, scope: !36)
!55 = !DILocation(line: 42, column: 26, scope: !36)
!56 = !DILocation(line: 42, column: 52, scope: !36)
!57 = !DILocation(line: 42, column: 34, scope: !36)
!58 = !DILocation(line: 43, column: 3, scope: !36)
!59 = !DILocation(line: 43, column: 8, scope: !36)
!60 = !DILocation(line: 43, column: 35, scope: !36)
!61 = !DILocation(line: 43, column: 17, scope: !36)
!62 = !DILocation(line: 45, column: 8, scope: !63)
!63 = distinct !DILexicalBlock(scope: !36, file: !3, line: 45, column: 7)
!64 = !DILocation(line: 45, column: 7, scope: !36)
!65 = !DILocation(line: 46, column: 4, scope: !63)
!66 = !DILocation(line: 47, column: 3, scope: !36)
!67 = !DILocation(line: 47, column: 10, scope: !36)
!68 = !DILocation(line: 47, column: 20, scope: !36)
!69 = !DILocation(line: 48, column: 17, scope: !36)
!70 = !DILocation(line: 48, column: 3, scope: !36)
!71 = !DILocation(line: 48, column: 10, scope: !36)
!72 = !DILocation(line: 48, column: 15, scope: !36)
!73 = !DILocation(line: 49, column: 3, scope: !36)
!74 = !DILocation(line: 49, column: 10, scope: !36)
!75 = !DILocation(line: 49, column: 19, scope: !36)
!76 = !DILocation(line: 50, column: 34, scope: !36)
!77 = !DILocation(line: 50, column: 41, scope: !36)
!78 = !DILocation(line: 50, column: 12, scope: !36)
!79 = !DILocation(line: 50, column: 10, scope: !36)
!80 = !DILocation(line: 51, column: 18, scope: !81)
!81 = distinct !DILexicalBlock(scope: !36, file: !3, line: 51, column: 7)
!82 = !DILocation(line: 51, column: 8, scope: !81)
!83 = !DILocation(line: 51, column: 7, scope: !36)
!84 = !DILocation(line: 52, column: 4, scope: !81)
!85 = !DILocation(line: 53, column: 12, scope: !36)
!86 = !DILocation(line: 53, column: 11, scope: !36)
!87 = !DILocation(line: 53, column: 9, scope: !36)
!88 = !DILocation(line: 54, column: 2, scope: !37)
!89 = !DILocation(line: 54, column: 2, scope: !36)
!90 = distinct !{!90, !51, !91, !92}
!91 = !DILocation(line: 54, column: 2, scope: !28)
!92 = !{!"llvm.loop.mustprogress"}
!93 = !DILocation(line: 55, column: 17, scope: !94)
!94 = distinct !DILexicalBlock(scope: !17, file: !3, line: 55, column: 6)
!95 = !DILocation(line: 55, column: 7, scope: !94)
!96 = !DILocation(line: 55, column: 6, scope: !17)
!97 = !DILocation(line: 56, column: 10, scope: !94)
!98 = !DILocation(line: 56, column: 3, scope: !94)
!99 = !DILocation(line: 57, column: 23, scope: !17)
!100 = !DILocation(line: 57, column: 9, scope: !17)
!101 = !DILocation(line: 57, column: 2, scope: !17)
!102 = !DILocation(line: 58, column: 1, scope: !17)
!103 = distinct !DISubprogram(name: "guarded", scope: !3, file: !3, line: 20, type: !104, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !106)
!104 = !DISubroutineType(types: !105)
!105 = !{!29}
!106 = !{!107}
!107 = !DILocalVariable(name: "found", scope: !103, file: !3, line: 22, type: !29)
!108 = !DILocation(line: 22, column: 15, scope: !103)
!109 = !DILocation(line: 22, column: 23, scope: !103)
!110 = !DILocation(line: 22, column: 36, scope: !103)
!111 = !DILocation(line: 24, column: 2, scope: !103)
!112 = distinct !DISubprogram(name: "unguarded", scope: !3, file: !3, line: 27, type: !113, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !115)
!113 = !DISubroutineType(types: !114)
!114 = !{null, !34}
!115 = !{!116}
!116 = !DILocalVariable(name: "one", arg: 1, scope: !112, file: !3, line: 27, type: !34)
!117 = !DILocation(line: 27, column: 37, scope: !112)
!118 = !DILocation(line: 29, column: 6, scope: !119)
!119 = distinct !DILexicalBlock(scope: !112, file: !3, line: 29, column: 6)
!120 = !DILocation(line: 29, column: 11, scope: !119)
!121 = !DILocation(line: 29, column: 6, scope: !112)
!122 = !DILocation(line: 30, column: 15, scope: !119)
!123 = !DILocation(line: 30, column: 20, scope: !119)
!124 = !DILocation(line: 30, column: 3, scope: !119)
!125 = !DILocation(line: 31, column: 1, scope: !112)
!126 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !127, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !129)
!127 = !DISubroutineType(types: !128)
!128 = !{!5, !6}
!129 = !{!130, !131}
!130 = !DILocalVariable(name: "variable", arg: 1, scope: !126, file: !8, line: 56, type: !6)
!131 = !DILocalVariable(name: "offset", scope: !126, file: !8, line: 58, type: !7)
!132 = !DILocation(line: 56, column: 46, scope: !126)
!133 = !DILocation(line: 58, column: 2, scope: !126)
!134 = !DILocation(line: 58, column: 6, scope: !126)
!135 = !DILocation(line: 60, column: 2, scope: !126)
!136 = !{i64 20057}
!137 = !DILocation(line: 61, column: 25, scope: !126)
!138 = !DILocation(line: 61, column: 20, scope: !126)
!139 = !DILocation(line: 61, column: 36, scope: !126)
!140 = !DILocation(line: 61, column: 34, scope: !126)
!141 = !DILocation(line: 61, column: 10, scope: !126)
!142 = !DILocation(line: 61, column: 9, scope: !126)
!143 = !DILocation(line: 62, column: 1, scope: !126)
!144 = !DILocation(line: 61, column: 2, scope: !126)
!145 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !146, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!146 = !DISubroutineType(types: !147)
!147 = !{!7, !7, !5, !5}
!148 = distinct !DISubprogram(name: "succeeded", scope: !8, file: !8, line: 72, type: !149, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !152)
!149 = !DISubroutineType(types: !150)
!150 = !{!151, !7}
!151 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!152 = !{!153}
!153 = !DILocalVariable(name: "status", arg: 1, scope: !148, file: !8, line: 72, type: !7)
!154 = !DILocation(line: 72, column: 33, scope: !148)
!155 = !DILocation(line: 74, column: 10, scope: !148)
!156 = !DILocation(line: 74, column: 17, scope: !148)
!157 = !DILocation(line: 74, column: 27, scope: !148)
!158 = !DILocation(line: 74, column: 2, scope: !148)
!159 = !DISubprogram(name: "_copy_to_user", scope: !3, file: !3, line: 7, type: !160, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!160 = !DISubroutineType(types: !161)
!161 = !{!162, !5, !163, !162}
!162 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!163 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !164, size: 64)
!164 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!165 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !166, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !168)
!166 = !DISubroutineType(types: !167)
!167 = !{!7}
!168 = !{!169}
!169 = !DILocalVariable(name: "flags", scope: !165, file: !8, line: 42, type: !7)
!170 = !DILocation(line: 42, column: 2, scope: !165)
!171 = !DILocation(line: 42, column: 6, scope: !165)
!172 = !DILocation(line: 44, column: 2, scope: !165)
!173 = !{i64 19685, i64 19694}
!174 = !DILocation(line: 45, column: 2, scope: !165)
!175 = !{i64 19756}
!176 = !DILocation(line: 46, column: 9, scope: !165)
!177 = !DILocation(line: 47, column: 1, scope: !165)
!178 = !DILocation(line: 46, column: 2, scope: !165)
!179 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !180, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !182)
!180 = !DISubroutineType(types: !181)
!181 = !{null, !7}
!182 = !{!183}
!183 = !DILocalVariable(name: "flags", arg: 1, scope: !179, file: !8, line: 49, type: !7)
!184 = !DILocation(line: 49, column: 36, scope: !179)
!185 = !DILocation(line: 51, column: 6, scope: !186)
!186 = distinct !DILexicalBlock(scope: !179, file: !8, line: 51, column: 6)
!187 = !DILocation(line: 51, column: 12, scope: !186)
!188 = !DILocation(line: 51, column: 6, scope: !179)
!189 = !DILocation(line: 52, column: 3, scope: !186)
!190 = !{i64 19876}
!191 = !DILocation(line: 53, column: 1, scope: !179)
