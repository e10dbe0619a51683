; ModuleID = 'cut_member_right.c'
source_filename = "cut_member_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.found = type { i32, i32 }
%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !13
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @cut_member_right(i64 noundef %partition, ptr noundef %all, i32 noundef %count) #0 !dbg !19 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %all.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %found = alloca %struct.found, align 4
  %cleanup.dest.slot = alloca i32, align 4
  %tmp = alloca %struct.found, align 4
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !27, !DIExpression(), !54)
  store ptr %all, ptr %all.addr, align 8
    #dbg_declare(ptr %all.addr, !28, !DIExpression(), !55)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !29, !DIExpression(), !56)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !57
    #dbg_declare(ptr %flags, !30, !DIExpression(), !58)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !57
    #dbg_declare(ptr %status, !31, !DIExpression(), !59)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #7, !dbg !60
    #dbg_declare(ptr %input, !32, !DIExpression(), !61)
  call void @llvm.lifetime.start.p0(i64 8, ptr %found) #7, !dbg !62
    #dbg_declare(ptr %found, !49, !DIExpression(), !63)
  %0 = load i32, ptr %count.addr, align 4, !dbg !64
  %cmp = icmp ugt i32 %0, 200, !dbg !66
  br i1 %cmp, label %if.then, label %if.end, !dbg !67

if.then:                                          ; preds = %entry
  store i64 -1, ptr %retval, align 8, !dbg !68
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !68

if.end:                                           ; preds = %entry
  %call = call i64 @irq_save() #8, !dbg !69
  store i64 %call, ptr %flags, align 8, !dbg !70
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !71
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %1) #8, !dbg !72
  store ptr %call1, ptr %input, align 8, !dbg !73
  %2 = load i64, ptr %partition.addr, align 8, !dbg !74
  %3 = load ptr, ptr %input, align 8, !dbg !75
  %partition2 = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 0, !dbg !76
  store i64 %2, ptr %partition2, align 1, !dbg !77
  call void @llvm.lifetime.start.p0(i64 8, ptr %tmp) #7, !dbg !78
  %4 = load ptr, ptr %input, align 8, !dbg !79
  %names = getelementptr inbounds %struct.registers_input, ptr %4, i32 0, i32 4, !dbg !80
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !79
  %5 = load ptr, ptr %all.addr, align 8, !dbg !81
  %6 = load i32, ptr %count.addr, align 4, !dbg !82
  %call3 = call i64 @keep_even(ptr noundef %arraydecay, ptr noundef %5, i32 noundef %6) #8, !dbg !78
  store i64 %call3, ptr %tmp, align 4, !dbg !78
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %found, ptr align 4 %tmp, i64 8, i1 false), !dbg !78
  call void @llvm.lifetime.end.p0(i64 8, ptr %tmp) #7, !dbg !78
  %kept = getelementptr inbounds %struct.found, ptr %found, i32 0, i32 0, !dbg !83
  %7 = load i32, ptr %kept, align 4, !dbg !83
  %conv = trunc i32 %7 to i16, !dbg !84
  %8 = load ptr, ptr %input, align 8, !dbg !85
  %9 = load ptr, ptr %input, align 8, !dbg !86
  %add.ptr = getelementptr i8, ptr %9, i64 1024, !dbg !87
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %8, ptr noundef %add.ptr) #8, !dbg !88
  store i64 %call4, ptr %status, align 8, !dbg !89
  %10 = load i64, ptr %flags, align 8, !dbg !90
  call void @irq_restore(i64 noundef %10) #8, !dbg !91
  %11 = load i64, ptr %status, align 8, !dbg !92
  store i64 %11, ptr %retval, align 8, !dbg !93
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !93

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %found) #7, !dbg !94
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #7, !dbg !94
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !94
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !94
  %12 = load i64, ptr %retval, align 8, !dbg !94
  ret i64 %12, !dbg !94
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !95 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !100
    #dbg_declare(ptr %flags, !99, !DIExpression(), !101)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #7, !dbg !102, !srcloc !103
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #7, !dbg !104, !srcloc !105
  %0 = load i64, ptr %flags, align 8, !dbg !106
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !107
  ret i64 %0, !dbg !108
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !109 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !113, !DIExpression(), !115)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #7, !dbg !116
    #dbg_declare(ptr %offset, !114, !DIExpression(), !117)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #9, !dbg !118, !srcloc !119
  store i64 %0, ptr %offset, align 8, !dbg !118
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !120
  %2 = ptrtoint ptr %1 to i64, !dbg !121
  %3 = load i64, ptr %offset, align 8, !dbg !122
  %add = add i64 %2, %3, !dbg !123
  %4 = inttoptr i64 %add to ptr, !dbg !124
  %5 = load ptr, ptr %4, align 8, !dbg !125
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #7, !dbg !126
  ret ptr %5, !dbg !127
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal i64 @keep_even(ptr noundef %names, ptr noundef %all, i32 noundef %count) #0 !dbg !128 {
entry:
  %retval = alloca %struct.found, align 4
  %names.addr = alloca ptr, align 8
  %all.addr = alloca ptr, align 8
  %count.addr = alloca i32, align 4
  store ptr %names, ptr %names.addr, align 8
    #dbg_declare(ptr %names.addr, !133, !DIExpression(), !137)
  store ptr %all, ptr %all.addr, align 8
    #dbg_declare(ptr %all.addr, !134, !DIExpression(), !138)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !135, !DIExpression(), !139)
    #dbg_declare(ptr %retval, !136, !DIExpression(), !140)
  call void @llvm.memset.p0.i64(ptr align 4 %retval, i8 0, i64 8, i1 false), !dbg !140
  br label %for.cond, !dbg !141

for.cond:                                         ; preds = %for.inc, %entry
  %seen = getelementptr inbounds %struct.found, ptr %retval, i32 0, i32 1, !dbg !142
  %0 = load i32, ptr %seen, align 4, !dbg !142
  %1 = load i32, ptr %count.addr, align 4, !dbg !145
  %cmp = icmp ult i32 %0, %1, !dbg !146
  br i1 %cmp, label %for.body, label %for.end, !dbg !147

for.body:                                         ; preds = %for.cond
  %2 = load ptr, ptr %all.addr, align 8, !dbg !148
  %seen1 = getelementptr inbounds %struct.found, ptr %retval, i32 0, i32 1, !dbg !150
  %3 = load i32, ptr %seen1, align 4, !dbg !150
  %idxprom = zext i32 %3 to i64, !dbg !148
  %arrayidx = getelementptr i32, ptr %2, i64 %idxprom, !dbg !148
  %4 = load i32, ptr %arrayidx, align 4, !dbg !148
  %and = and i32 %4, 1, !dbg !151
  %tobool = icmp ne i32 %and, 0, !dbg !151
  br i1 %tobool, label %if.end, label %if.then, !dbg !152

if.then:                                          ; preds = %for.body
  %5 = load ptr, ptr %all.addr, align 8, !dbg !153
  %seen2 = getelementptr inbounds %struct.found, ptr %retval, i32 0, i32 1, !dbg !154
  %6 = load i32, ptr %seen2, align 4, !dbg !154
  %idxprom3 = zext i32 %6 to i64, !dbg !153
  %arrayidx4 = getelementptr i32, ptr %5, i64 %idxprom3, !dbg !153
  %7 = load i32, ptr %arrayidx4, align 4, !dbg !153
  %8 = load ptr, ptr %names.addr, align 8, !dbg !155
  %kept = getelementptr inbounds %struct.found, ptr %retval, i32 0, i32 0, !dbg !156
  %9 = load i32, ptr %kept, align 4, !dbg !157
  %inc = add i32 %9, 1, !dbg !157
  store i32 %inc, ptr %kept, align 4, !dbg !157
  %idxprom5 = zext i32 %9 to i64, !dbg !155
  %arrayidx6 = getelementptr i32, ptr %8, i64 %idxprom5, !dbg !155
  store i32 %7, ptr %arrayidx6, align 4, !dbg !158
  br label %if.end, !dbg !155

if.end:                                           ; preds = %if.then, %for.body
  br label %for.inc, !dbg !159

for.inc:                                          ; preds = %if.end
  %seen7 = getelementptr inbounds %struct.found, ptr %retval, i32 0, i32 1, !dbg !160
  %10 = load i32, ptr %seen7, align 4, !dbg !161
  %inc8 = add i32 %10, 1, !dbg !161
  store i32 %inc8, ptr %seen7, align 4, !dbg !161
  br label %for.cond, !dbg !162, !llvm.loop !163

for.end:                                          ; preds = %for.cond
  %11 = load i64, ptr %retval, align 4, !dbg !166
  ret i64 %11, !dbg !166
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !167 {
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
    #dbg_declare(ptr %code.addr, !173, !DIExpression(), !181)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !174, !DIExpression(), !182)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !175, !DIExpression(), !183)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !176, !DIExpression(), !184)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !177, !DIExpression(), !185)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #7, !dbg !186
    #dbg_declare(ptr %control, !178, !DIExpression(), !187)
  %0 = load i16, ptr %code.addr, align 2, !dbg !188
  %conv = zext i16 %0 to i64, !dbg !188
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !189
  %conv1 = zext i16 %1 to i64, !dbg !190
  %shl = shl i64 %conv1, 17, !dbg !191
  %or = or i64 %conv, %shl, !dbg !192
  %2 = load i16, ptr %count.addr, align 2, !dbg !193
  %conv2 = zext i16 %2 to i64, !dbg !194
  %shl3 = shl i64 %conv2, 32, !dbg !195
  %or4 = or i64 %or, %shl3, !dbg !196
  store i64 %or4, ptr %control, align 8, !dbg !187
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !197
    #dbg_declare(ptr %status, !179, !DIExpression(), !198)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #7, !dbg !199
    #dbg_declare(ptr %done, !180, !DIExpression(), !200)
  br label %do.body, !dbg !201

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !202
  %4 = load ptr, ptr %input.addr, align 8, !dbg !204
  %5 = load ptr, ptr %output.addr, align 8, !dbg !205
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #8, !dbg !206
  store i64 %call, ptr %status, align 8, !dbg !207
  %6 = load i64, ptr %status, align 8, !dbg !208
  %and = and i64 %6, 65535, !dbg !210
  %cmp = icmp ne i64 %and, 0, !dbg !211
  br i1 %cmp, label %if.then, label %if.end, !dbg !212

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !213
  store i64 %7, ptr %retval, align 8, !dbg !214
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !214

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !215
  %shr = lshr i64 %8, 32, !dbg !216
  %and6 = and i64 %shr, 4095, !dbg !217
  %conv7 = trunc i64 %and6 to i16, !dbg !218
  store i16 %conv7, ptr %done, align 2, !dbg !219
  %9 = load i64, ptr %control, align 8, !dbg !220
  %and8 = and i64 %9, -1152640029630136321, !dbg !220
  store i64 %and8, ptr %control, align 8, !dbg !220
  %10 = load i16, ptr %done, align 2, !dbg !221
  %conv9 = zext i16 %10 to i64, !dbg !222
  %shl10 = shl i64 %conv9, 48, !dbg !223
  %11 = load i64, ptr %control, align 8, !dbg !224
  %or11 = or i64 %11, %shl10, !dbg !224
  store i64 %or11, ptr %control, align 8, !dbg !224
  br label %do.cond, !dbg !225

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !226
  %conv12 = zext i16 %12 to i32, !dbg !226
  %13 = load i16, ptr %count.addr, align 2, !dbg !227
  %conv13 = zext i16 %13 to i32, !dbg !227
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !228
  br i1 %cmp14, label %do.body, label %do.end, !dbg !225, !llvm.loop !229

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !231
  store i64 %14, ptr %retval, align 8, !dbg !232
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !232

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #7, !dbg !233
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !233
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #7, !dbg !233
  %15 = load i64, ptr %retval, align 8, !dbg !233
  ret i64 %15, !dbg !233
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !234 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !238, !DIExpression(), !239)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !240
  %and = and i64 %0, 512, !dbg !242
  %tobool = icmp ne i64 %and, 0, !dbg !242
  br i1 %tobool, label %if.then, label %if.end, !dbg !243

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #7, !dbg !244, !srcloc !245
  br label %if.end, !dbg !244

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !246
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #5

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !247 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #6

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind }
attributes #8 = { nobuiltin noredzone "no-builtins" }
attributes #9 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17}
!llvm.ident = !{!18}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !7, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "cut_member_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "4da16f664483c0609a1f9939b287dd7a")
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
!19 = distinct !DISubprogram(name: "cut_member_right", scope: !3, file: !3, line: 22, type: !20, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
!20 = !DISubroutineType(types: !21)
!21 = !{!9, !9, !22, !24}
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !24)
!24 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 8, baseType: !25)
!25 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!26 = !{!27, !28, !29, !30, !31, !32, !49}
!27 = !DILocalVariable(name: "partition", arg: 1, scope: !19, file: !3, line: 22, type: !9)
!28 = !DILocalVariable(name: "all", arg: 2, scope: !19, file: !3, line: 22, type: !22)
!29 = !DILocalVariable(name: "count", arg: 3, scope: !19, file: !3, line: 22, type: !24)
!30 = !DILocalVariable(name: "flags", scope: !19, file: !3, line: 24, type: !9)
!31 = !DILocalVariable(name: "status", scope: !19, file: !3, line: 24, type: !9)
!32 = !DILocalVariable(name: "input", scope: !19, file: !3, line: 25, type: !33)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !10, line: 77, size: 128, elements: !35)
!35 = !{!36, !37, !38, !41, !45}
!36 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !34, file: !10, line: 78, baseType: !9, size: 64)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !34, file: !10, line: 79, baseType: !24, size: 32, offset: 64)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !34, file: !10, line: 80, baseType: !39, size: 8, offset: 96)
!39 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 6, baseType: !40)
!40 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !34, file: !10, line: 81, baseType: !42, size: 24, offset: 104)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !39, size: 24, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: 3)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !34, file: !10, line: 82, baseType: !46, offset: 128)
!46 = !DICompositeType(tag: DW_TAG_array_type, baseType: !24, elements: !47)
!47 = !{!48}
!48 = !DISubrange(count: -1)
!49 = !DILocalVariable(name: "found", scope: !19, file: !3, line: 26, type: !50)
!50 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "found", file: !3, line: 8, size: 64, elements: !51)
!51 = !{!52, !53}
!52 = !DIDerivedType(tag: DW_TAG_member, name: "kept", scope: !50, file: !3, line: 9, baseType: !24, size: 32)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "seen", scope: !50, file: !3, line: 9, baseType: !24, size: 32, offset: 32)
!54 = !DILocation(line: 22, column: 26, scope: !19)
!55 = !DILocation(line: 22, column: 48, scope: !19)
!56 = !DILocation(line: 22, column: 57, scope: !19)
!57 = !DILocation(line: 24, column: 2, scope: !19)
!58 = !DILocation(line: 24, column: 6, scope: !19)
!59 = !DILocation(line: 24, column: 13, scope: !19)
!60 = !DILocation(line: 25, column: 2, scope: !19)
!61 = !DILocation(line: 25, column: 26, scope: !19)
!62 = !DILocation(line: 26, column: 2, scope: !19)
!63 = !DILocation(line: 26, column: 15, scope: !19)
!64 = !DILocation(line: 28, column: 6, scope: !65)
!65 = distinct !DILexicalBlock(scope: !19, file: !3, line: 28, column: 6)
!66 = !DILocation(line: 28, column: 12, scope: !65)
!67 = !DILocation(line: 28, column: 6, scope: !19)
!68 = !DILocation(line: 29, column: 3, scope: !65)
!69 = !DILocation(line: 30, column: 10, scope: !19)
!70 = !DILocation(line: 30, column: 8, scope: !19)
!71 = !DILocation(line: 31, column: 28, scope: !19)
!72 = !DILocation(line: 31, column: 10, scope: !19)
!73 = !DILocation(line: 31, column: 8, scope: !19)
!74 = !DILocation(line: 32, column: 21, scope: !19)
!75 = !DILocation(line: 32, column: 2, scope: !19)
!76 = !DILocation(line: 32, column: 9, scope: !19)
!77 = !DILocation(line: 32, column: 19, scope: !19)
!78 = !DILocation(line: 33, column: 10, scope: !19)
!79 = !DILocation(line: 33, column: 20, scope: !19)
!80 = !DILocation(line: 33, column: 27, scope: !19)
!81 = !DILocation(line: 33, column: 34, scope: !19)
!82 = !DILocation(line: 33, column: 39, scope: !19)
!83 = !DILocation(line: 34, column: 43, scope: !19)
!84 = !DILocation(line: 34, column: 37, scope: !19)
!85 = !DILocation(line: 34, column: 52, scope: !19)
!86 = !DILocation(line: 34, column: 67, scope: !19)
!87 = !DILocation(line: 34, column: 73, scope: !19)
!88 = !DILocation(line: 34, column: 11, scope: !19)
!89 = !DILocation(line: 34, column: 9, scope: !19)
!90 = !DILocation(line: 35, column: 14, scope: !19)
!91 = !DILocation(line: 35, column: 2, scope: !19)
!92 = !DILocation(line: 36, column: 9, scope: !19)
!93 = !DILocation(line: 36, column: 2, scope: !19)
!94 = !DILocation(line: 37, column: 1, scope: !19)
!95 = distinct !DISubprogram(name: "irq_save", scope: !10, file: !10, line: 40, type: !96, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !98)
!96 = !DISubroutineType(types: !97)
!97 = !{!9}
!98 = !{!99}
!99 = !DILocalVariable(name: "flags", scope: !95, file: !10, line: 42, type: !9)
!100 = !DILocation(line: 42, column: 2, scope: !95)
!101 = !DILocation(line: 42, column: 6, scope: !95)
!102 = !DILocation(line: 44, column: 2, scope: !95)
!103 = !{i64 19324, i64 19333}
!104 = !DILocation(line: 45, column: 2, scope: !95)
!105 = !{i64 19395}
!106 = !DILocation(line: 46, column: 9, scope: !95)
!107 = !DILocation(line: 47, column: 1, scope: !95)
!108 = !DILocation(line: 46, column: 2, scope: !95)
!109 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !10, file: !10, line: 56, type: !110, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !112)
!110 = !DISubroutineType(types: !111)
!111 = !{!8, !7}
!112 = !{!113, !114}
!113 = !DILocalVariable(name: "variable", arg: 1, scope: !109, file: !10, line: 56, type: !7)
!114 = !DILocalVariable(name: "offset", scope: !109, file: !10, line: 58, type: !9)
!115 = !DILocation(line: 56, column: 46, scope: !109)
!116 = !DILocation(line: 58, column: 2, scope: !109)
!117 = !DILocation(line: 58, column: 6, scope: !109)
!118 = !DILocation(line: 60, column: 2, scope: !109)
!119 = !{i64 19696}
!120 = !DILocation(line: 61, column: 25, scope: !109)
!121 = !DILocation(line: 61, column: 20, scope: !109)
!122 = !DILocation(line: 61, column: 36, scope: !109)
!123 = !DILocation(line: 61, column: 34, scope: !109)
!124 = !DILocation(line: 61, column: 10, scope: !109)
!125 = !DILocation(line: 61, column: 9, scope: !109)
!126 = !DILocation(line: 62, column: 1, scope: !109)
!127 = !DILocation(line: 61, column: 2, scope: !109)
!128 = distinct !DISubprogram(name: "keep_even", scope: !3, file: !3, line: 12, type: !129, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !132)
!129 = !DISubroutineType(types: !130)
!130 = !{!50, !131, !22, !24}
!131 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!132 = !{!133, !134, !135, !136}
!133 = !DILocalVariable(name: "names", arg: 1, scope: !128, file: !3, line: 12, type: !131)
!134 = !DILocalVariable(name: "all", arg: 2, scope: !128, file: !3, line: 12, type: !22)
!135 = !DILocalVariable(name: "count", arg: 3, scope: !128, file: !3, line: 12, type: !24)
!136 = !DILocalVariable(name: "found", scope: !128, file: !3, line: 14, type: !50)
!137 = !DILocation(line: 12, column: 36, scope: !128)
!138 = !DILocation(line: 12, column: 54, scope: !128)
!139 = !DILocation(line: 12, column: 63, scope: !128)
!140 = !DILocation(line: 14, column: 15, scope: !128)
!141 = !DILocation(line: 16, column: 2, scope: !128)
!142 = !DILocation(line: 16, column: 15, scope: !143)
!143 = distinct !DILexicalBlock(scope: !144, file: !3, line: 16, column: 2)
!144 = distinct !DILexicalBlock(scope: !128, file: !3, line: 16, column: 2)
!145 = !DILocation(line: 16, column: 22, scope: !143)
!146 = !DILocation(line: 16, column: 20, scope: !143)
!147 = !DILocation(line: 16, column: 2, scope: !144)
!148 = !DILocation(line: 17, column: 9, scope: !149)
!149 = distinct !DILexicalBlock(scope: !143, file: !3, line: 17, column: 7)
!150 = !DILocation(line: 17, column: 19, scope: !149)
!151 = !DILocation(line: 17, column: 25, scope: !149)
!152 = !DILocation(line: 17, column: 7, scope: !143)
!153 = !DILocation(line: 18, column: 26, scope: !149)
!154 = !DILocation(line: 18, column: 36, scope: !149)
!155 = !DILocation(line: 18, column: 4, scope: !149)
!156 = !DILocation(line: 18, column: 16, scope: !149)
!157 = !DILocation(line: 18, column: 20, scope: !149)
!158 = !DILocation(line: 18, column: 24, scope: !149)
!159 = !DILocation(line: 17, column: 28, scope: !149)
!160 = !DILocation(line: 16, column: 35, scope: !143)
!161 = !DILocation(line: 16, column: 39, scope: !143)
!162 = !DILocation(line: 16, column: 2, scope: !143)
!163 = distinct !{!163, !147, !164, !165}
!164 = !DILocation(line: 18, column: 40, scope: !144)
!165 = !{!"llvm.loop.mustprogress"}
!166 = !DILocation(line: 19, column: 2, scope: !128)
!167 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !10, file: !10, line: 19, type: !168, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !172)
!168 = !DISubroutineType(types: !169)
!169 = !{!9, !170, !170, !170, !8, !8}
!170 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !10, line: 7, baseType: !171)
!171 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!172 = !{!173, !174, !175, !176, !177, !178, !179, !180}
!173 = !DILocalVariable(name: "code", arg: 1, scope: !167, file: !10, line: 19, type: !170)
!174 = !DILocalVariable(name: "count", arg: 2, scope: !167, file: !10, line: 19, type: !170)
!175 = !DILocalVariable(name: "varhead", arg: 3, scope: !167, file: !10, line: 19, type: !170)
!176 = !DILocalVariable(name: "input", arg: 4, scope: !167, file: !10, line: 19, type: !8)
!177 = !DILocalVariable(name: "output", arg: 5, scope: !167, file: !10, line: 19, type: !8)
!178 = !DILocalVariable(name: "control", scope: !167, file: !10, line: 21, type: !9)
!179 = !DILocalVariable(name: "status", scope: !167, file: !10, line: 22, type: !9)
!180 = !DILocalVariable(name: "done", scope: !167, file: !10, line: 23, type: !170)
!181 = !DILocation(line: 19, column: 25, scope: !167)
!182 = !DILocation(line: 19, column: 35, scope: !167)
!183 = !DILocation(line: 19, column: 46, scope: !167)
!184 = !DILocation(line: 19, column: 61, scope: !167)
!185 = !DILocation(line: 19, column: 74, scope: !167)
!186 = !DILocation(line: 21, column: 2, scope: !167)
!187 = !DILocation(line: 21, column: 6, scope: !167)
!188 = !DILocation(line: 21, column: 16, scope: !167)
!189 = !DILocation(line: 21, column: 29, scope: !167)
!190 = !DILocation(line: 21, column: 24, scope: !167)
!191 = !DILocation(line: 21, column: 37, scope: !167)
!192 = !DILocation(line: 21, column: 21, scope: !167)
!193 = !DILocation(line: 21, column: 52, scope: !167)
!194 = !DILocation(line: 21, column: 47, scope: !167)
!195 = !DILocation(line: 21, column: 58, scope: !167)
!196 = !DILocation(line: 21, column: 44, scope: !167)
!197 = !DILocation(line: 22, column: 2, scope: !167)
!198 = !DILocation(line: 22, column: 6, scope: !167)
!199 = !DILocation(line: 23, column: 2, scope: !167)
!200 = !DILocation(line: 23, column: 6, scope: !167)
!201 = !DILocation(line: 25, column: 2, scope: !167)
!202 = !DILocation(line: 26, column: 28, scope: !203)
!203 = distinct !DILexicalBlock(scope: !167, file: !10, line: 25, column: 5)
!204 = !DILocation(line: 26, column: 37, scope: !203)
!205 = !DILocation(line: 26, column: 44, scope: !203)
!206 = !DILocation(line: 26, column: 12, scope: !203)
!207 = !DILocation(line: 26, column: 10, scope: !203)
!208 = !DILocation(line: 27, column: 8, scope: !209)
!209 = distinct !DILexicalBlock(scope: !203, file: !10, line: 27, column: 7)
!210 = !DILocation(line: 27, column: 15, scope: !209)
!211 = !DILocation(line: 27, column: 25, scope: !209)
!212 = !DILocation(line: 27, column: 7, scope: !203)
!213 = !DILocation(line: 28, column: 11, scope: !209)
!214 = !DILocation(line: 28, column: 4, scope: !209)
!215 = !DILocation(line: 29, column: 11, scope: !203)
!216 = !DILocation(line: 29, column: 18, scope: !203)
!217 = !DILocation(line: 29, column: 25, scope: !203)
!218 = !DILocation(line: 29, column: 10, scope: !203)
!219 = !DILocation(line: 29, column: 8, scope: !203)
!220 = !DILocation(line: 30, column: 11, scope: !203)
!221 = !DILocation(line: 31, column: 19, scope: !203)
!222 = !DILocation(line: 31, column: 14, scope: !203)
!223 = !DILocation(line: 31, column: 24, scope: !203)
!224 = !DILocation(line: 31, column: 11, scope: !203)
!225 = !DILocation(line: 32, column: 2, scope: !203)
!226 = !DILocation(line: 32, column: 11, scope: !167)
!227 = !DILocation(line: 32, column: 18, scope: !167)
!228 = !DILocation(line: 32, column: 16, scope: !167)
!229 = distinct !{!229, !201, !230, !165}
!230 = !DILocation(line: 32, column: 23, scope: !167)
!231 = !DILocation(line: 33, column: 9, scope: !167)
!232 = !DILocation(line: 33, column: 2, scope: !167)
!233 = !DILocation(line: 34, column: 1, scope: !167)
!234 = distinct !DISubprogram(name: "irq_restore", scope: !10, file: !10, line: 49, type: !235, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !237)
!235 = !DISubroutineType(types: !236)
!236 = !{null, !9}
!237 = !{!238}
!238 = !DILocalVariable(name: "flags", arg: 1, scope: !234, file: !10, line: 49, type: !9)
!239 = !DILocation(line: 49, column: 36, scope: !234)
!240 = !DILocation(line: 51, column: 6, scope: !241)
!241 = distinct !DILexicalBlock(scope: !234, file: !10, line: 51, column: 6)
!242 = !DILocation(line: 51, column: 12, scope: !241)
!243 = !DILocation(line: 51, column: 6, scope: !234)
!244 = !DILocation(line: 52, column: 3, scope: !241)
!245 = !{i64 19515}
!246 = !DILocation(line: 53, column: 1, scope: !234)
!247 = !DISubprogram(name: "hv_do_hypercall", scope: !10, file: !10, line: 15, type: !248, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!248 = !DISubroutineType(types: !249)
!249 = !{!9, !9, !8, !8}
