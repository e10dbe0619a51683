; ModuleID = 'changed_member_wrong.c'
source_filename = "changed_member_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.answer = type { i64, i64 }
%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @changed_member_wrong() #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %input = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %n = alloca i64, align 8
  %i = alloca i64, align 8
  %told = alloca %struct.answer, align 8
  %tmp = alloca %struct.answer, align 8
  %cleanup.dest.slot = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !49
    #dbg_declare(ptr %input, !21, !DIExpression(), !50)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !51
    #dbg_declare(ptr %flags, !40, !DIExpression(), !52)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !51
    #dbg_declare(ptr %status, !41, !DIExpression(), !53)
  call void @llvm.lifetime.start.p0(i64 8, ptr %n) #6, !dbg !51
    #dbg_declare(ptr %n, !42, !DIExpression(), !54)
  store i64 0, ptr %n, align 8, !dbg !54
  call void @llvm.lifetime.start.p0(i64 8, ptr %i) #6, !dbg !51
    #dbg_declare(ptr %i, !43, !DIExpression(), !55)
  call void @llvm.lifetime.start.p0(i64 16, ptr %told) #6, !dbg !56
    #dbg_declare(ptr %told, !44, !DIExpression(), !57)
  br label %for.cond, !dbg !58

for.cond:                                         ; preds = %if.end, %entry
  call void @llvm.lifetime.start.p0(i64 16, ptr %tmp) #6, !dbg !59
  %0 = load i64, ptr %n, align 8, !dbg !63
  %call = call { i64, i64 } @ask(i64 noundef %0) #7, !dbg !59
  %1 = getelementptr inbounds { i64, i64 }, ptr %tmp, i32 0, i32 0, !dbg !59
  %2 = extractvalue { i64, i64 } %call, 0, !dbg !59
  store i64 %2, ptr %1, align 8, !dbg !59
  %3 = getelementptr inbounds { i64, i64 }, ptr %tmp, i32 0, i32 1, !dbg !59
  %4 = extractvalue { i64, i64 } %call, 1, !dbg !59
  store i64 %4, ptr %3, align 8, !dbg !59
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %told, ptr align 8 %tmp, i64 16, i1 false), !dbg !59
  call void @llvm.lifetime.end.p0(i64 16, ptr %tmp) #6, !dbg !59
  %5 = load i64, ptr %n, align 8, !dbg !64
  %limit = getelementptr inbounds %struct.answer, ptr %told, i32 0, i32 0, !dbg !66
  %6 = load i64, ptr %limit, align 8, !dbg !66
  %cmp = icmp uge i64 %5, %6, !dbg !67
  br i1 %cmp, label %if.then, label %if.end, !dbg !68

if.then:                                          ; preds = %for.cond
  br label %for.end, !dbg !69

if.end:                                           ; preds = %for.cond
  %7 = load i64, ptr %n, align 8, !dbg !70
  %inc = add i64 %7, 1, !dbg !70
  store i64 %inc, ptr %n, align 8, !dbg !70
  br label %for.cond, !dbg !71, !llvm.loop !72

for.end:                                          ; preds = %if.then
  %limit1 = getelementptr inbounds %struct.answer, ptr %told, i32 0, i32 0, !dbg !75
  %8 = load i64, ptr %limit1, align 8, !dbg !75
  %cmp2 = icmp ugt i64 %8, 100, !dbg !77
  br i1 %cmp2, label %if.then3, label %lor.lhs.false, !dbg !78

lor.lhs.false:                                    ; preds = %for.end
  %9 = load i64, ptr %n, align 8, !dbg !79
  %tobool = icmp ne i64 %9, 0, !dbg !79
  br i1 %tobool, label %if.end4, label %if.then3, !dbg !80

if.then3:                                         ; preds = %lor.lhs.false, %for.end
  store i64 1, ptr %retval, align 8, !dbg !81
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !81

if.end4:                                          ; preds = %lor.lhs.false
  %call5 = call i64 @irq_save() #7, !dbg !82
  store i64 %call5, ptr %flags, align 8, !dbg !83
  %10 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !84
  %call6 = call ptr @this_cpu_ptr_load(ptr noundef %10) #7, !dbg !85
  store ptr %call6, ptr %input, align 8, !dbg !86
  %11 = load ptr, ptr %input, align 8, !dbg !87
  %partition = getelementptr inbounds %struct.registers_input, ptr %11, i32 0, i32 0, !dbg !88
  store i64 1, ptr %partition, align 1, !dbg !89
  %12 = load ptr, ptr %input, align 8, !dbg !90
  %vp = getelementptr inbounds %struct.registers_input, ptr %12, i32 0, i32 1, !dbg !91
  store i32 0, ptr %vp, align 1, !dbg !92
  %13 = load ptr, ptr %input, align 8, !dbg !93
  %vtl = getelementptr inbounds %struct.registers_input, ptr %13, i32 0, i32 2, !dbg !94
  store i8 0, ptr %vtl, align 1, !dbg !95
  %14 = load ptr, ptr %input, align 8, !dbg !96
  %padding = getelementptr inbounds %struct.registers_input, ptr %14, i32 0, i32 3, !dbg !97
  %arrayidx = getelementptr [3 x i8], ptr %padding, i64 0, i64 2, !dbg !96
  store i8 0, ptr %arrayidx, align 1, !dbg !98
  %15 = load ptr, ptr %input, align 8, !dbg !99
  %padding7 = getelementptr inbounds %struct.registers_input, ptr %15, i32 0, i32 3, !dbg !100
  %arrayidx8 = getelementptr [3 x i8], ptr %padding7, i64 0, i64 1, !dbg !99
  store i8 0, ptr %arrayidx8, align 1, !dbg !101
  %16 = load ptr, ptr %input, align 8, !dbg !102
  %padding9 = getelementptr inbounds %struct.registers_input, ptr %16, i32 0, i32 3, !dbg !103
  %arrayidx10 = getelementptr [3 x i8], ptr %padding9, i64 0, i64 0, !dbg !102
  store i8 0, ptr %arrayidx10, align 1, !dbg !104
  store i64 0, ptr %i, align 8, !dbg !105
  br label %for.cond11, !dbg !107

for.cond11:                                       ; preds = %for.inc, %if.end4
  %17 = load i64, ptr %i, align 8, !dbg !108
  %18 = load i64, ptr %n, align 8, !dbg !110
  %cmp12 = icmp ult i64 %17, %18, !dbg !111
  br i1 %cmp12, label %for.body, label %for.end15, !dbg !112

for.body:                                         ; preds = %for.cond11
  %19 = load i64, ptr %i, align 8, !dbg !113
  %conv = trunc i64 %19 to i32, !dbg !113
  %20 = load ptr, ptr %input, align 8, !dbg !114
  %names = getelementptr inbounds %struct.registers_input, ptr %20, i32 0, i32 4, !dbg !115
  %21 = load i64, ptr %i, align 8, !dbg !116
  %arrayidx13 = getelementptr [0 x i32], ptr %names, i64 0, i64 %21, !dbg !114
  store i32 %conv, ptr %arrayidx13, align 1, !dbg !117
  br label %for.inc, !dbg !114

for.inc:                                          ; preds = %for.body
  %22 = load i64, ptr %i, align 8, !dbg !118
  %inc14 = add i64 %22, 1, !dbg !118
  store i64 %inc14, ptr %i, align 8, !dbg !118
  br label %for.cond11, !dbg !119, !llvm.loop !120

for.end15:                                        ; preds = %for.cond11
  %23 = load i64, ptr %n, align 8, !dbg !123
  %conv16 = trunc i64 %23 to i16, !dbg !123
  %24 = load ptr, ptr %input, align 8, !dbg !124
  %25 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !125
  %call17 = call ptr @this_cpu_ptr_load(ptr noundef %25) #7, !dbg !126
  %call18 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv16, i16 noundef zeroext 0, ptr noundef %24, ptr noundef %call17) #7, !dbg !127
  store i64 %call18, ptr %status, align 8, !dbg !128
  %26 = load i64, ptr %flags, align 8, !dbg !129
  call void @irq_restore(i64 noundef %26) #7, !dbg !130
  %27 = load i64, ptr %status, align 8, !dbg !131
  store i64 %27, ptr %retval, align 8, !dbg !132
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !132

cleanup:                                          ; preds = %for.end15, %if.then3
  call void @llvm.lifetime.end.p0(i64 16, ptr %told) #6, !dbg !133
  call void @llvm.lifetime.end.p0(i64 8, ptr %i) #6, !dbg !133
  call void @llvm.lifetime.end.p0(i64 8, ptr %n) #6, !dbg !133
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !133
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !133
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !133
  %28 = load i64, ptr %retval, align 8, !dbg !133
  ret i64 %28, !dbg !133
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !134 dso_local { i64, i64 } @ask(i64 noundef) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #4 !dbg !137 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !140
    #dbg_declare(ptr %flags, !139, !DIExpression(), !141)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !142, !srcloc !143
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !144, !srcloc !145
  %0 = load i64, ptr %flags, align 8, !dbg !146
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !147
  ret i64 %0, !dbg !148
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #4 !dbg !149 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !153, !DIExpression(), !155)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !156
    #dbg_declare(ptr %offset, !154, !DIExpression(), !157)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !158, !srcloc !159
  store i64 %0, ptr %offset, align 8, !dbg !158
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !160
  %2 = ptrtoint ptr %1 to i64, !dbg !161
  %3 = load i64, ptr %offset, align 8, !dbg !162
  %add = add i64 %2, %3, !dbg !163
  %4 = inttoptr i64 %add to ptr, !dbg !164
  %5 = load ptr, ptr %4, align 8, !dbg !165
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !166
  ret ptr %5, !dbg !167
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #5 !dbg !168 {
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
    #dbg_declare(ptr %code.addr, !174, !DIExpression(), !182)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !175, !DIExpression(), !183)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !176, !DIExpression(), !184)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !177, !DIExpression(), !185)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !178, !DIExpression(), !186)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !187
    #dbg_declare(ptr %control, !179, !DIExpression(), !188)
  %0 = load i16, ptr %code.addr, align 2, !dbg !189
  %conv = zext i16 %0 to i64, !dbg !189
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !190
  %conv1 = zext i16 %1 to i64, !dbg !191
  %shl = shl i64 %conv1, 17, !dbg !192
  %or = or i64 %conv, %shl, !dbg !193
  %2 = load i16, ptr %count.addr, align 2, !dbg !194
  %conv2 = zext i16 %2 to i64, !dbg !195
  %shl3 = shl i64 %conv2, 32, !dbg !196
  %or4 = or i64 %or, %shl3, !dbg !197
  store i64 %or4, ptr %control, align 8, !dbg !188
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !198
    #dbg_declare(ptr %status, !180, !DIExpression(), !199)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !200
    #dbg_declare(ptr %done, !181, !DIExpression(), !201)
  br label %do.body, !dbg !202

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !203
  %4 = load ptr, ptr %input.addr, align 8, !dbg !205
  %5 = load ptr, ptr %output.addr, align 8, !dbg !206
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !207
  store i64 %call, ptr %status, align 8, !dbg !208
  %6 = load i64, ptr %status, align 8, !dbg !209
  %and = and i64 %6, 65535, !dbg !211
  %cmp = icmp ne i64 %and, 0, !dbg !212
  br i1 %cmp, label %if.then, label %if.end, !dbg !213

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !214
  store i64 %7, ptr %retval, align 8, !dbg !215
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !215

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !216
  %shr = lshr i64 %8, 32, !dbg !217
  %and6 = and i64 %shr, 4095, !dbg !218
  %conv7 = trunc i64 %and6 to i16, !dbg !219
  store i16 %conv7, ptr %done, align 2, !dbg !220
  %9 = load i64, ptr %control, align 8, !dbg !221
  %and8 = and i64 %9, -1152640029630136321, !dbg !221
  store i64 %and8, ptr %control, align 8, !dbg !221
  %10 = load i16, ptr %done, align 2, !dbg !222
  %conv9 = zext i16 %10 to i64, !dbg !223
  %shl10 = shl i64 %conv9, 48, !dbg !224
  %11 = load i64, ptr %control, align 8, !dbg !225
  %or11 = or i64 %11, %shl10, !dbg !225
  store i64 %or11, ptr %control, align 8, !dbg !225
  br label %do.cond, !dbg !226

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !227
  %conv12 = zext i16 %12 to i32, !dbg !227
  %13 = load i16, ptr %count.addr, align 2, !dbg !228
  %conv13 = zext i16 %13 to i32, !dbg !228
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !229
  br i1 %cmp14, label %do.body, label %do.end, !dbg !226, !llvm.loop !230

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !232
  store i64 %14, ptr %retval, align 8, !dbg !233
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !233

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !234
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !234
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !234
  %15 = load i64, ptr %retval, align 8, !dbg !234
  ret i64 %15, !dbg !234
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #4 !dbg !235 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !239, !DIExpression(), !240)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !241
  %and = and i64 %0, 512, !dbg !243
  %tobool = icmp ne i64 %and, 0, !dbg !243
  br i1 %tobool, label %if.then, label %if.end, !dbg !244

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !245, !srcloc !246
  br label %if.end, !dbg !245

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !247
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !248 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin noredzone "no-builtins" }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "changed_member_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "1b9a9627db3f378b15e1db5b38ec843a")
!4 = !{!5, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "changed_member_wrong", scope: !3, file: !3, line: 14, type: !18, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!7}
!20 = !{!21, !40, !41, !42, !43, !44}
!21 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 16, type: !22)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !24)
!24 = !{!25, !26, !29, !32, !36}
!25 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !23, file: !8, line: 78, baseType: !7, size: 64)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !23, file: !8, line: 79, baseType: !27, size: 32, offset: 64)
!27 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !28)
!28 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !23, file: !8, line: 80, baseType: !30, size: 8, offset: 96)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !31)
!31 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !23, file: !8, line: 81, baseType: !33, size: 24, offset: 104)
!33 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, size: 24, elements: !34)
!34 = !{!35}
!35 = !DISubrange(count: 3)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !23, file: !8, line: 82, baseType: !37, offset: 128)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, elements: !38)
!38 = !{!39}
!39 = !DISubrange(count: -1)
!40 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 17, type: !7)
!41 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 17, type: !7)
!42 = !DILocalVariable(name: "n", scope: !17, file: !3, line: 17, type: !7)
!43 = !DILocalVariable(name: "i", scope: !17, file: !3, line: 17, type: !7)
!44 = !DILocalVariable(name: "told", scope: !17, file: !3, line: 18, type: !45)
!45 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "answer", file: !3, line: 8, size: 128, elements: !46)
!46 = !{!47, !48}
!47 = !DIDerivedType(tag: DW_TAG_member, name: "limit", scope: !45, file: !3, line: 9, baseType: !7, size: 64)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "other", scope: !45, file: !3, line: 10, baseType: !7, size: 64, offset: 64)
!49 = !DILocation(line: 16, column: 2, scope: !17)
!50 = !DILocation(line: 16, column: 26, scope: !17)
!51 = !DILocation(line: 17, column: 2, scope: !17)
!52 = !DILocation(line: 17, column: 6, scope: !17)
!53 = !DILocation(line: 17, column: 13, scope: !17)
!54 = !DILocation(line: 17, column: 21, scope: !17)
!55 = !DILocation(line: 17, column: 28, scope: !17)
!56 = !DILocation(line: 18, column: 2, scope: !17)
!57 = !DILocation(line: 18, column: 16, scope: !17)
!58 = !DILocation(line: 20, column: 2, scope: !17)
!59 = !DILocation(line: 21, column: 10, scope: !60)
!60 = distinct !DILexicalBlock(scope: !61, file: !3, line: 20, column: 11)
!61 = distinct !DILexicalBlock(scope: !62, file: !3, line: 20, column: 2)
!62 = distinct !DILexicalBlock(scope: !17, file: !3, line: 20, column: 2)
!63 = !DILocation(line: 21, column: 14, scope: !60)
!64 = !DILocation(line: 22, column: 7, scope: !65)
!65 = distinct !DILexicalBlock(scope: !60, file: !3, line: 22, column: 7)
!66 = !DILocation(line: 22, column: 17, scope: !65)
!67 = !DILocation(line: 22, column: 9, scope: !65)
!68 = !DILocation(line: 22, column: 7, scope: !60)
!69 = !DILocation(line: 23, column: 4, scope: !65)
!70 = !DILocation(line: 24, column: 4, scope: !60)
!71 = !DILocation(line: 20, column: 2, scope: !61)
!72 = distinct !{!72, !73, !74}
!73 = !DILocation(line: 20, column: 2, scope: !62)
!74 = !DILocation(line: 25, column: 2, scope: !62)
!75 = !DILocation(line: 26, column: 11, scope: !76)
!76 = distinct !DILexicalBlock(scope: !17, file: !3, line: 26, column: 6)
!77 = !DILocation(line: 26, column: 17, scope: !76)
!78 = !DILocation(line: 26, column: 23, scope: !76)
!79 = !DILocation(line: 26, column: 27, scope: !76)
!80 = !DILocation(line: 26, column: 6, scope: !17)
!81 = !DILocation(line: 27, column: 3, scope: !76)
!82 = !DILocation(line: 28, column: 10, scope: !17)
!83 = !DILocation(line: 28, column: 8, scope: !17)
!84 = !DILocation(line: 29, column: 28, scope: !17)
!85 = !DILocation(line: 29, column: 10, scope: !17)
!86 = !DILocation(line: 29, column: 8, scope: !17)
!87 = !DILocation(line: 30, column: 2, scope: !17)
!88 = !DILocation(line: 30, column: 9, scope: !17)
!89 = !DILocation(line: 30, column: 19, scope: !17)
!90 = !DILocation(line: 31, column: 2, scope: !17)
!91 = !DILocation(line: 31, column: 9, scope: !17)
!92 = !DILocation(line: 31, column: 12, scope: !17)
!93 = !DILocation(line: 32, column: 2, scope: !17)
!94 = !DILocation(line: 32, column: 9, scope: !17)
!95 = !DILocation(line: 32, column: 13, scope: !17)
!96 = !DILocation(line: 33, column: 42, scope: !17)
!97 = !DILocation(line: 33, column: 49, scope: !17)
!98 = !DILocation(line: 33, column: 60, scope: !17)
!99 = !DILocation(line: 33, column: 22, scope: !17)
!100 = !DILocation(line: 33, column: 29, scope: !17)
!101 = !DILocation(line: 33, column: 40, scope: !17)
!102 = !DILocation(line: 33, column: 2, scope: !17)
!103 = !DILocation(line: 33, column: 9, scope: !17)
!104 = !DILocation(line: 33, column: 20, scope: !17)
!105 = !DILocation(line: 34, column: 9, scope: !106)
!106 = distinct !DILexicalBlock(scope: !17, file: !3, line: 34, column: 2)
!107 = !DILocation(line: 34, column: 7, scope: !106)
!108 = !DILocation(line: 34, column: 14, scope: !109)
!109 = distinct !DILexicalBlock(scope: !106, file: !3, line: 34, column: 2)
!110 = !DILocation(line: 34, column: 18, scope: !109)
!111 = !DILocation(line: 34, column: 16, scope: !109)
!112 = !DILocation(line: 34, column: 2, scope: !106)
!113 = !DILocation(line: 35, column: 21, scope: !109)
!114 = !DILocation(line: 35, column: 3, scope: !109)
!115 = !DILocation(line: 35, column: 10, scope: !109)
!116 = !DILocation(line: 35, column: 16, scope: !109)
!117 = !DILocation(line: 35, column: 19, scope: !109)
!118 = !DILocation(line: 34, column: 22, scope: !109)
!119 = !DILocation(line: 34, column: 2, scope: !109)
!120 = distinct !{!120, !112, !121, !122}
!121 = !DILocation(line: 35, column: 21, scope: !106)
!122 = !{!"llvm.loop.mustprogress"}
!123 = !DILocation(line: 36, column: 37, scope: !17)
!124 = !DILocation(line: 36, column: 43, scope: !17)
!125 = !DILocation(line: 36, column: 68, scope: !17)
!126 = !DILocation(line: 36, column: 50, scope: !17)
!127 = !DILocation(line: 36, column: 11, scope: !17)
!128 = !DILocation(line: 36, column: 9, scope: !17)
!129 = !DILocation(line: 37, column: 14, scope: !17)
!130 = !DILocation(line: 37, column: 2, scope: !17)
!131 = !DILocation(line: 38, column: 9, scope: !17)
!132 = !DILocation(line: 38, column: 2, scope: !17)
!133 = !DILocation(line: 39, column: 1, scope: !17)
!134 = !DISubprogram(name: "ask", scope: !3, file: !3, line: 12, type: !135, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!135 = !DISubroutineType(types: !136)
!136 = !{!45, !7}
!137 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !18, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !138)
!138 = !{!139}
!139 = !DILocalVariable(name: "flags", scope: !137, file: !8, line: 42, type: !7)
!140 = !DILocation(line: 42, column: 2, scope: !137)
!141 = !DILocation(line: 42, column: 6, scope: !137)
!142 = !DILocation(line: 44, column: 2, scope: !137)
!143 = !{i64 19302, i64 19311}
!144 = !DILocation(line: 45, column: 2, scope: !137)
!145 = !{i64 19373}
!146 = !DILocation(line: 46, column: 9, scope: !137)
!147 = !DILocation(line: 47, column: 1, scope: !137)
!148 = !DILocation(line: 46, column: 2, scope: !137)
!149 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !150, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !152)
!150 = !DISubroutineType(types: !151)
!151 = !{!6, !5}
!152 = !{!153, !154}
!153 = !DILocalVariable(name: "variable", arg: 1, scope: !149, file: !8, line: 56, type: !5)
!154 = !DILocalVariable(name: "offset", scope: !149, file: !8, line: 58, type: !7)
!155 = !DILocation(line: 56, column: 46, scope: !149)
!156 = !DILocation(line: 58, column: 2, scope: !149)
!157 = !DILocation(line: 58, column: 6, scope: !149)
!158 = !DILocation(line: 60, column: 2, scope: !149)
!159 = !{i64 19674}
!160 = !DILocation(line: 61, column: 25, scope: !149)
!161 = !DILocation(line: 61, column: 20, scope: !149)
!162 = !DILocation(line: 61, column: 36, scope: !149)
!163 = !DILocation(line: 61, column: 34, scope: !149)
!164 = !DILocation(line: 61, column: 10, scope: !149)
!165 = !DILocation(line: 61, column: 9, scope: !149)
!166 = !DILocation(line: 62, column: 1, scope: !149)
!167 = !DILocation(line: 61, column: 2, scope: !149)
!168 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !169, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !173)
!169 = !DISubroutineType(types: !170)
!170 = !{!7, !171, !171, !171, !6, !6}
!171 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !172)
!172 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!173 = !{!174, !175, !176, !177, !178, !179, !180, !181}
!174 = !DILocalVariable(name: "code", arg: 1, scope: !168, file: !8, line: 19, type: !171)
!175 = !DILocalVariable(name: "count", arg: 2, scope: !168, file: !8, line: 19, type: !171)
!176 = !DILocalVariable(name: "varhead", arg: 3, scope: !168, file: !8, line: 19, type: !171)
!177 = !DILocalVariable(name: "input", arg: 4, scope: !168, file: !8, line: 19, type: !6)
!178 = !DILocalVariable(name: "output", arg: 5, scope: !168, file: !8, line: 19, type: !6)
!179 = !DILocalVariable(name: "control", scope: !168, file: !8, line: 21, type: !7)
!180 = !DILocalVariable(name: "status", scope: !168, file: !8, line: 22, type: !7)
!181 = !DILocalVariable(name: "done", scope: !168, file: !8, line: 23, type: !171)
!182 = !DILocation(line: 19, column: 25, scope: !168)
!183 = !DILocation(line: 19, column: 35, scope: !168)
!184 = !DILocation(line: 19, column: 46, scope: !168)
!185 = !DILocation(line: 19, column: 61, scope: !168)
!186 = !DILocation(line: 19, column: 74, scope: !168)
!187 = !DILocation(line: 21, column: 2, scope: !168)
!188 = !DILocation(line: 21, column: 6, scope: !168)
!189 = !DILocation(line: 21, column: 16, scope: !168)
!190 = !DILocation(line: 21, column: 29, scope: !168)
!191 = !DILocation(line: 21, column: 24, scope: !168)
!192 = !DILocation(line: 21, column: 37, scope: !168)
!193 = !DILocation(line: 21, column: 21, scope: !168)
!194 = !DILocation(line: 21, column: 52, scope: !168)
!195 = !DILocation(line: 21, column: 47, scope: !168)
!196 = !DILocation(line: 21, column: 58, scope: !168)
!197 = !DILocation(line: 21, column: 44, scope: !168)
!198 = !DILocation(line: 22, column: 2, scope: !168)
!199 = !DILocation(line: 22, column: 6, scope: !168)
!200 = !DILocation(line: 23, column: 2, scope: !168)
!201 = !DILocation(line: 23, column: 6, scope: !168)
!202 = !DILocation(line: 25, column: 2, scope: !168)
!203 = !DILocation(line: 26, column: 28, scope: !204)
!204 = distinct !DILexicalBlock(scope: !168, file: !8, line: 25, column: 5)
!205 = !DILocation(line: 26, column: 37, scope: !204)
!206 = !DILocation(line: 26, column: 44, scope: !204)
!207 = !DILocation(line: 26, column: 12, scope: !204)
!208 = !DILocation(line: 26, column: 10, scope: !204)
!209 = !DILocation(line: 27, column: 8, scope: !210)
!210 = distinct !DILexicalBlock(scope: !204, file: !8, line: 27, column: 7)
!211 = !DILocation(line: 27, column: 15, scope: !210)
!212 = !DILocation(line: 27, column: 25, scope: !210)
!213 = !DILocation(line: 27, column: 7, scope: !204)
!214 = !DILocation(line: 28, column: 11, scope: !210)
!215 = !DILocation(line: 28, column: 4, scope: !210)
!216 = !DILocation(line: 29, column: 11, scope: !204)
!217 = !DILocation(line: 29, column: 18, scope: !204)
!218 = !DILocation(line: 29, column: 25, scope: !204)
!219 = !DILocation(line: 29, column: 10, scope: !204)
!220 = !DILocation(line: 29, column: 8, scope: !204)
!221 = !DILocation(line: 30, column: 11, scope: !204)
!222 = !DILocation(line: 31, column: 19, scope: !204)
!223 = !DILocation(line: 31, column: 14, scope: !204)
!224 = !DILocation(line: 31, column: 24, scope: !204)
!225 = !DILocation(line: 31, column: 11, scope: !204)
!226 = !DILocation(line: 32, column: 2, scope: !204)
!227 = !DILocation(line: 32, column: 11, scope: !168)
!228 = !DILocation(line: 32, column: 18, scope: !168)
!229 = !DILocation(line: 32, column: 16, scope: !168)
!230 = distinct !{!230, !202, !231, !122}
!231 = !DILocation(line: 32, column: 23, scope: !168)
!232 = !DILocation(line: 33, column: 9, scope: !168)
!233 = !DILocation(line: 33, column: 2, scope: !168)
!234 = !DILocation(line: 34, column: 1, scope: !168)
!235 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !236, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !238)
!236 = !DISubroutineType(types: !237)
!237 = !{null, !7}
!238 = !{!239}
!239 = !DILocalVariable(name: "flags", arg: 1, scope: !235, file: !8, line: 49, type: !7)
!240 = !DILocation(line: 49, column: 36, scope: !235)
!241 = !DILocation(line: 51, column: 6, scope: !242)
!242 = distinct !DILexicalBlock(scope: !235, file: !8, line: 51, column: 6)
!243 = !DILocation(line: 51, column: 12, scope: !242)
!244 = !DILocation(line: 51, column: 6, scope: !235)
!245 = !DILocation(line: 52, column: 3, scope: !242)
!246 = !{i64 19493}
!247 = !DILocation(line: 53, column: 1, scope: !235)
!248 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !249, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!249 = !DISubroutineType(types: !250)
!250 = !{!7, !7, !6, !6}
