; ModuleID = 'user_get_right.c'
source_filename = "user_get_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @user_get_right(ptr noundef %from) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %from.addr = alloca ptr, align 8
  %count = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %failed = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %from, ptr %from.addr, align 8
    #dbg_declare(ptr %from.addr, !25, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 8, ptr %count) #5, !dbg !34
    #dbg_declare(ptr %count, !26, !DIExpression(), !35)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !36
    #dbg_declare(ptr %flags, !27, !DIExpression(), !37)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !36
    #dbg_declare(ptr %status, !28, !DIExpression(), !38)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #5, !dbg !36
    #dbg_declare(ptr %input, !29, !DIExpression(), !39)
  call void @llvm.lifetime.start.p0(i64 4, ptr %failed) #5, !dbg !40
    #dbg_declare(ptr %failed, !31, !DIExpression(), !41)
  %0 = load ptr, ptr %from.addr, align 8, !dbg !42
  %1 = call { ptr, i64 } asm sideeffect "call __get_user_4", "={ax},={rdx},0,~{dirflag},~{fpsr},~{flags}"(ptr %0) #5, !dbg !43, !srcloc !44
  %asmresult = extractvalue { ptr, i64 } %1, 0, !dbg !43
  %asmresult1 = extractvalue { ptr, i64 } %1, 1, !dbg !43
  %2 = ptrtoint ptr %asmresult to i64, !dbg !43
  %3 = trunc i64 %2 to i32, !dbg !43
  store i32 %3, ptr %failed, align 4, !dbg !43
  store i64 %asmresult1, ptr %count, align 8, !dbg !43
  %4 = load i32, ptr %failed, align 4, !dbg !45
  %tobool = icmp ne i32 %4, 0, !dbg !45
  br i1 %tobool, label %if.then, label %lor.lhs.false, !dbg !47

lor.lhs.false:                                    ; preds = %entry
  %5 = load i64, ptr %count, align 8, !dbg !48
  %tobool2 = icmp ne i64 %5, 0, !dbg !48
  br i1 %tobool2, label %lor.lhs.false3, label %if.then, !dbg !49

lor.lhs.false3:                                   ; preds = %lor.lhs.false
  %6 = load i64, ptr %count, align 8, !dbg !50
  %cmp = icmp ugt i64 %6, 512, !dbg !51
  br i1 %cmp, label %if.then, label %if.end, !dbg !52

if.then:                                          ; preds = %lor.lhs.false3, %lor.lhs.false, %entry
  store i64 1, ptr %retval, align 8, !dbg !53
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !53

if.end:                                           ; preds = %lor.lhs.false3
  %call = call i64 @irq_save() #6, !dbg !54
  store i64 %call, ptr %flags, align 8, !dbg !55
  %7 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !56
  %call4 = call ptr @this_cpu_ptr_load(ptr noundef %7) #6, !dbg !57
  store ptr %call4, ptr %input, align 8, !dbg !58
  %8 = load ptr, ptr %input, align 8, !dbg !59
  %arrayidx = getelementptr i64, ptr %8, i64 0, !dbg !59
  store i64 1, ptr %arrayidx, align 8, !dbg !60
  %9 = load ptr, ptr %input, align 8, !dbg !61
  %arrayidx5 = getelementptr i64, ptr %9, i64 2, !dbg !61
  store i64 0, ptr %arrayidx5, align 8, !dbg !62
  %10 = load ptr, ptr %input, align 8, !dbg !63
  %arrayidx6 = getelementptr i64, ptr %10, i64 1, !dbg !63
  store i64 0, ptr %arrayidx6, align 8, !dbg !64
  %11 = load i64, ptr %count, align 8, !dbg !65
  %conv = trunc i64 %11 to i16, !dbg !65
  %12 = load ptr, ptr %input, align 8, !dbg !66
  %call7 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 76, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %12, ptr noundef null) #6, !dbg !67
  store i64 %call7, ptr %status, align 8, !dbg !68
  %13 = load i64, ptr %flags, align 8, !dbg !69
  call void @irq_restore(i64 noundef %13) #6, !dbg !70
  %14 = load i64, ptr %status, align 8, !dbg !71
  store i64 %14, ptr %retval, align 8, !dbg !72
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !72

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %failed) #5, !dbg !73
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #5, !dbg !73
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !73
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !73
  call void @llvm.lifetime.end.p0(i64 8, ptr %count) #5, !dbg !73
  %15 = load i64, ptr %retval, align 8, !dbg !73
  ret i64 %15, !dbg !73
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !74 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #5, !dbg !79
    #dbg_declare(ptr %flags, !78, !DIExpression(), !80)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #5, !dbg !81, !srcloc !82
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !83, !srcloc !84
  %0 = load i64, ptr %flags, align 8, !dbg !85
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #5, !dbg !86
  ret i64 %0, !dbg !87
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !88 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !92, !DIExpression(), !94)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #5, !dbg !95
    #dbg_declare(ptr %offset, !93, !DIExpression(), !96)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #7, !dbg !97, !srcloc !98
  store i64 %0, ptr %offset, align 8, !dbg !97
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !99
  %2 = ptrtoint ptr %1 to i64, !dbg !100
  %3 = load i64, ptr %offset, align 8, !dbg !101
  %add = add i64 %2, %3, !dbg !102
  %4 = inttoptr i64 %add to ptr, !dbg !103
  %5 = load ptr, ptr %4, align 8, !dbg !104
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #5, !dbg !105
  ret ptr %5, !dbg !106
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !107 {
entry:
  %retval = alloca i64, align 8
  %code.addr = alloca i16, align 2
  %count.addr = alloca i16, align 2
  %varhead.addr = alloca i16, align 2
  %input.addr = alloca ptr, align 8
  %output.addr = alloca ptr, align 8
  %control = alloca i64, align 8
  %status = alloca i64, align 8
  %done = alloca i16, align 2
  %cleanup.dest.slot = alloca i32, align 4
  store i16 %code, ptr %code.addr, align 2
    #dbg_declare(ptr %code.addr, !113, !DIExpression(), !121)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !114, !DIExpression(), !122)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !115, !DIExpression(), !123)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !116, !DIExpression(), !124)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !117, !DIExpression(), !125)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #5, !dbg !126
    #dbg_declare(ptr %control, !118, !DIExpression(), !127)
  %0 = load i16, ptr %code.addr, align 2, !dbg !128
  %conv = zext i16 %0 to i64, !dbg !128
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !129
  %conv1 = zext i16 %1 to i64, !dbg !130
  %shl = shl i64 %conv1, 17, !dbg !131
  %or = or i64 %conv, %shl, !dbg !132
  %2 = load i16, ptr %count.addr, align 2, !dbg !133
  %conv2 = zext i16 %2 to i64, !dbg !134
  %shl3 = shl i64 %conv2, 32, !dbg !135
  %or4 = or i64 %or, %shl3, !dbg !136
  store i64 %or4, ptr %control, align 8, !dbg !127
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #5, !dbg !137
    #dbg_declare(ptr %status, !119, !DIExpression(), !138)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #5, !dbg !139
    #dbg_declare(ptr %done, !120, !DIExpression(), !140)
  br label %do.body, !dbg !141

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !142
  %4 = load ptr, ptr %input.addr, align 8, !dbg !144
  %5 = load ptr, ptr %output.addr, align 8, !dbg !145
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #6, !dbg !146
  store i64 %call, ptr %status, align 8, !dbg !147
  %6 = load i64, ptr %status, align 8, !dbg !148
  %and = and i64 %6, 65535, !dbg !150
  %cmp = icmp ne i64 %and, 0, !dbg !151
  br i1 %cmp, label %if.then, label %if.end, !dbg !152

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !153
  store i64 %7, ptr %retval, align 8, !dbg !154
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !154

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !155
  %shr = lshr i64 %8, 32, !dbg !156
  %and6 = and i64 %shr, 4095, !dbg !157
  %conv7 = trunc i64 %and6 to i16, !dbg !158
  store i16 %conv7, ptr %done, align 2, !dbg !159
  %9 = load i64, ptr %control, align 8, !dbg !160
  %and8 = and i64 %9, -1152640029630136321, !dbg !160
  store i64 %and8, ptr %control, align 8, !dbg !160
  %10 = load i16, ptr %done, align 2, !dbg !161
  %conv9 = zext i16 %10 to i64, !dbg !162
  %shl10 = shl i64 %conv9, 48, !dbg !163
  %11 = load i64, ptr %control, align 8, !dbg !164
  %or11 = or i64 %11, %shl10, !dbg !164
  store i64 %or11, ptr %control, align 8, !dbg !164
  br label %do.cond, !dbg !165

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !166
  %conv12 = zext i16 %12 to i32, !dbg !166
  %13 = load i16, ptr %count.addr, align 2, !dbg !167
  %conv13 = zext i16 %13 to i32, !dbg !167
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !168
  br i1 %cmp14, label %do.body, label %do.end, !dbg !165, !llvm.loop !169

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !172
  store i64 %14, ptr %retval, align 8, !dbg !173
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !173

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #5, !dbg !174
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #5, !dbg !174
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #5, !dbg !174
  %15 = load i64, ptr %retval, align 8, !dbg !174
  ret i64 %15, !dbg !174
}

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
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #5, !dbg !185, !srcloc !186
  br label %if.end, !dbg !185

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !187
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !188 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #4

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }
attributes #7 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "user_get_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "143e479493dc8983aef2841abbe0a75e")
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
!17 = distinct !DISubprogram(name: "user_get_right", scope: !3, file: !3, line: 8, type: !18, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27, !28, !29, !31}
!25 = !DILocalVariable(name: "from", arg: 1, scope: !17, file: !3, line: 8, type: !20)
!26 = !DILocalVariable(name: "count", scope: !17, file: !3, line: 10, type: !7)
!27 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 11, type: !7)
!28 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 11, type: !7)
!29 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 11, type: !30)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!31 = !DILocalVariable(name: "failed", scope: !17, file: !3, line: 12, type: !32)
!32 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!33 = !DILocation(line: 8, column: 31, scope: !17)
!34 = !DILocation(line: 10, column: 2, scope: !17)
!35 = !DILocation(line: 10, column: 15, scope: !17)
!36 = !DILocation(line: 11, column: 2, scope: !17)
!37 = !DILocation(line: 11, column: 6, scope: !17)
!38 = !DILocation(line: 11, column: 13, scope: !17)
!39 = !DILocation(line: 11, column: 22, scope: !17)
!40 = !DILocation(line: 12, column: 2, scope: !17)
!41 = !DILocation(line: 12, column: 6, scope: !17)
!42 = !DILocation(line: 14, column: 69, scope: !17)
!43 = !DILocation(line: 14, column: 2, scope: !17)
!44 = !{i64 352}
!45 = !DILocation(line: 15, column: 6, scope: !46)
!46 = distinct !DILexicalBlock(scope: !17, file: !3, line: 15, column: 6)
!47 = !DILocation(line: 15, column: 13, scope: !46)
!48 = !DILocation(line: 15, column: 17, scope: !46)
!49 = !DILocation(line: 15, column: 23, scope: !46)
!50 = !DILocation(line: 15, column: 26, scope: !46)
!51 = !DILocation(line: 15, column: 32, scope: !46)
!52 = !DILocation(line: 15, column: 6, scope: !17)
!53 = !DILocation(line: 16, column: 3, scope: !46)
!54 = !DILocation(line: 17, column: 10, scope: !17)
!55 = !DILocation(line: 17, column: 8, scope: !17)
!56 = !DILocation(line: 18, column: 28, scope: !17)
!57 = !DILocation(line: 18, column: 10, scope: !17)
!58 = !DILocation(line: 18, column: 8, scope: !17)
!59 = !DILocation(line: 19, column: 2, scope: !17)
!60 = !DILocation(line: 19, column: 11, scope: !17)
!61 = !DILocation(line: 20, column: 13, scope: !17)
!62 = !DILocation(line: 20, column: 22, scope: !17)
!63 = !DILocation(line: 20, column: 2, scope: !17)
!64 = !DILocation(line: 20, column: 11, scope: !17)
!65 = !DILocation(line: 21, column: 37, scope: !17)
!66 = !DILocation(line: 21, column: 47, scope: !17)
!67 = !DILocation(line: 21, column: 11, scope: !17)
!68 = !DILocation(line: 21, column: 9, scope: !17)
!69 = !DILocation(line: 22, column: 14, scope: !17)
!70 = !DILocation(line: 22, column: 2, scope: !17)
!71 = !DILocation(line: 23, column: 9, scope: !17)
!72 = !DILocation(line: 23, column: 2, scope: !17)
!73 = !DILocation(line: 24, column: 1, scope: !17)
!74 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !75, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !77)
!75 = !DISubroutineType(types: !76)
!76 = !{!7}
!77 = !{!78}
!78 = !DILocalVariable(name: "flags", scope: !74, file: !8, line: 42, type: !7)
!79 = !DILocation(line: 42, column: 2, scope: !74)
!80 = !DILocation(line: 42, column: 6, scope: !74)
!81 = !DILocation(line: 44, column: 2, scope: !74)
!82 = !{i64 19051, i64 19060}
!83 = !DILocation(line: 45, column: 2, scope: !74)
!84 = !{i64 19122}
!85 = !DILocation(line: 46, column: 9, scope: !74)
!86 = !DILocation(line: 47, column: 1, scope: !74)
!87 = !DILocation(line: 46, column: 2, scope: !74)
!88 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !89, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !91)
!89 = !DISubroutineType(types: !90)
!90 = !{!5, !6}
!91 = !{!92, !93}
!92 = !DILocalVariable(name: "variable", arg: 1, scope: !88, file: !8, line: 56, type: !6)
!93 = !DILocalVariable(name: "offset", scope: !88, file: !8, line: 58, type: !7)
!94 = !DILocation(line: 56, column: 46, scope: !88)
!95 = !DILocation(line: 58, column: 2, scope: !88)
!96 = !DILocation(line: 58, column: 6, scope: !88)
!97 = !DILocation(line: 60, column: 2, scope: !88)
!98 = !{i64 19423}
!99 = !DILocation(line: 61, column: 25, scope: !88)
!100 = !DILocation(line: 61, column: 20, scope: !88)
!101 = !DILocation(line: 61, column: 36, scope: !88)
!102 = !DILocation(line: 61, column: 34, scope: !88)
!103 = !DILocation(line: 61, column: 10, scope: !88)
!104 = !DILocation(line: 61, column: 9, scope: !88)
!105 = !DILocation(line: 62, column: 1, scope: !88)
!106 = !DILocation(line: 61, column: 2, scope: !88)
!107 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !108, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !112)
!108 = !DISubroutineType(types: !109)
!109 = !{!7, !110, !110, !110, !5, !5}
!110 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !111)
!111 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!112 = !{!113, !114, !115, !116, !117, !118, !119, !120}
!113 = !DILocalVariable(name: "code", arg: 1, scope: !107, file: !8, line: 19, type: !110)
!114 = !DILocalVariable(name: "count", arg: 2, scope: !107, file: !8, line: 19, type: !110)
!115 = !DILocalVariable(name: "varhead", arg: 3, scope: !107, file: !8, line: 19, type: !110)
!116 = !DILocalVariable(name: "input", arg: 4, scope: !107, file: !8, line: 19, type: !5)
!117 = !DILocalVariable(name: "output", arg: 5, scope: !107, file: !8, line: 19, type: !5)
!118 = !DILocalVariable(name: "control", scope: !107, file: !8, line: 21, type: !7)
!119 = !DILocalVariable(name: "status", scope: !107, file: !8, line: 22, type: !7)
!120 = !DILocalVariable(name: "done", scope: !107, file: !8, line: 23, type: !110)
!121 = !DILocation(line: 19, column: 25, scope: !107)
!122 = !DILocation(line: 19, column: 35, scope: !107)
!123 = !DILocation(line: 19, column: 46, scope: !107)
!124 = !DILocation(line: 19, column: 61, scope: !107)
!125 = !DILocation(line: 19, column: 74, scope: !107)
!126 = !DILocation(line: 21, column: 2, scope: !107)
!127 = !DILocation(line: 21, column: 6, scope: !107)
!128 = !DILocation(line: 21, column: 16, scope: !107)
!129 = !DILocation(line: 21, column: 29, scope: !107)
!130 = !DILocation(line: 21, column: 24, scope: !107)
!131 = !DILocation(line: 21, column: 37, scope: !107)
!132 = !DILocation(line: 21, column: 21, scope: !107)
!133 = !DILocation(line: 21, column: 52, scope: !107)
!134 = !DILocation(line: 21, column: 47, scope: !107)
!135 = !DILocation(line: 21, column: 58, scope: !107)
!136 = !DILocation(line: 21, column: 44, scope: !107)
!137 = !DILocation(line: 22, column: 2, scope: !107)
!138 = !DILocation(line: 22, column: 6, scope: !107)
!139 = !DILocation(line: 23, column: 2, scope: !107)
!140 = !DILocation(line: 23, column: 6, scope: !107)
!141 = !DILocation(line: 25, column: 2, scope: !107)
!142 = !DILocation(line: 26, column: 28, scope: !143)
!143 = distinct !DILexicalBlock(scope: !107, file: !8, line: 25, column: 5)
!144 = !DILocation(line: 26, column: 37, scope: !143)
!145 = !DILocation(line: 26, column: 44, scope: !143)
!146 = !DILocation(line: 26, column: 12, scope: !143)
!147 = !DILocation(line: 26, column: 10, scope: !143)
!148 = !DILocation(line: 27, column: 8, scope: !149)
!149 = distinct !DILexicalBlock(scope: !143, file: !8, line: 27, column: 7)
!150 = !DILocation(line: 27, column: 15, scope: !149)
!151 = !DILocation(line: 27, column: 25, scope: !149)
!152 = !DILocation(line: 27, column: 7, scope: !143)
!153 = !DILocation(line: 28, column: 11, scope: !149)
!154 = !DILocation(line: 28, column: 4, scope: !149)
!155 = !DILocation(line: 29, column: 11, scope: !143)
!156 = !DILocation(line: 29, column: 18, scope: !143)
!157 = !DILocation(line: 29, column: 25, scope: !143)
!158 = !DILocation(line: 29, column: 10, scope: !143)
!159 = !DILocation(line: 29, column: 8, scope: !143)
!160 = !DILocation(line: 30, column: 11, scope: !143)
!161 = !DILocation(line: 31, column: 19, scope: !143)
!162 = !DILocation(line: 31, column: 14, scope: !143)
!163 = !DILocation(line: 31, column: 24, scope: !143)
!164 = !DILocation(line: 31, column: 11, scope: !143)
!165 = !DILocation(line: 32, column: 2, scope: !143)
!166 = !DILocation(line: 32, column: 11, scope: !107)
!167 = !DILocation(line: 32, column: 18, scope: !107)
!168 = !DILocation(line: 32, column: 16, scope: !107)
!169 = distinct !{!169, !141, !170, !171}
!170 = !DILocation(line: 32, column: 23, scope: !107)
!171 = !{!"llvm.loop.mustprogress"}
!172 = !DILocation(line: 33, column: 9, scope: !107)
!173 = !DILocation(line: 33, column: 2, scope: !107)
!174 = !DILocation(line: 34, column: 1, scope: !107)
!175 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !176, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !178)
!176 = !DISubroutineType(types: !177)
!177 = !{null, !7}
!178 = !{!179}
!179 = !DILocalVariable(name: "flags", arg: 1, scope: !175, file: !8, line: 49, type: !7)
!180 = !DILocation(line: 49, column: 36, scope: !175)
!181 = !DILocation(line: 51, column: 6, scope: !182)
!182 = distinct !DILexicalBlock(scope: !175, file: !8, line: 51, column: 6)
!183 = !DILocation(line: 51, column: 12, scope: !182)
!184 = !DILocation(line: 51, column: 6, scope: !175)
!185 = !DILocation(line: 52, column: 3, scope: !182)
!186 = !{i64 19242}
!187 = !DILocation(line: 53, column: 1, scope: !175)
!188 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !189, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!189 = !DISubroutineType(types: !190)
!190 = !{!7, !7, !5, !5}
