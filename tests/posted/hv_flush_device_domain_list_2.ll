; ModuleID = 'hv_flush_device_domain_list_2.c'
source_filename = "hv_flush_device_domain_list_2.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !15
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local void @hv_flush_device_domain_list(ptr noundef %domain, i64 noundef %start, i64 noundef %end) #0 !dbg !22 {
entry:
  %domain.addr = alloca ptr, align 8
  %start.addr = alloca i64, align 8
  %end.addr = alloca i64, align 8
  %flags = alloca i64, align 8
  %in = alloca ptr, align 8
  %status = alloca i64, align 8
  store ptr %domain, ptr %domain.addr, align 8
    #dbg_declare(ptr %domain.addr, !34, !DIExpression(), !40)
  store i64 %start, ptr %start.addr, align 8
    #dbg_declare(ptr %start.addr, !35, !DIExpression(), !41)
  store i64 %end, ptr %end.addr, align 8
    #dbg_declare(ptr %end.addr, !36, !DIExpression(), !42)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #8, !dbg !43
    #dbg_declare(ptr %flags, !37, !DIExpression(), !44)
  %call = call i64 @irq_save() #9, !dbg !45
  store i64 %call, ptr %flags, align 8, !dbg !44
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #8, !dbg !46
    #dbg_declare(ptr %in, !38, !DIExpression(), !47)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !48
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #9, !dbg !48
  store ptr %call1, ptr %in, align 8, !dbg !47
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #8, !dbg !49
    #dbg_declare(ptr %status, !39, !DIExpression(), !50)
  %1 = load ptr, ptr %in, align 8, !dbg !51
  call void @llvm.memset.p0.i64(ptr align 8 %1, i8 0, i64 32, i1 false), !dbg !51
  %2 = load ptr, ptr %in, align 8, !dbg !52
  %3 = load ptr, ptr %domain.addr, align 8, !dbg !53
  call void @put_domain(ptr noundef %2, ptr noundef %3) #9, !dbg !54
  %4 = load ptr, ptr %in, align 8, !dbg !55
  %add.ptr = getelementptr i64, ptr %4, i64 3, !dbg !56
  %5 = load i32, ptr %add.ptr, align 4, !dbg !57
  %or = or i32 %5, 1, !dbg !57
  store i32 %or, ptr %add.ptr, align 4, !dbg !57
  %6 = load i64, ptr %start.addr, align 8, !dbg !58
  %7 = load i64, ptr %end.addr, align 8, !dbg !59
  %8 = load ptr, ptr %in, align 8, !dbg !60
  %add.ptr2 = getelementptr i64, ptr %8, i64 4, !dbg !61
  call void @cover(i64 noundef %6, i64 noundef %7, ptr noundef %add.ptr2) #9, !dbg !62
  %9 = load ptr, ptr %in, align 8, !dbg !63
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 209, i16 noundef zeroext 1, i16 noundef zeroext 0, ptr noundef %9, ptr noundef null) #9, !dbg !64
  store i64 %call3, ptr %status, align 8, !dbg !65
  %10 = load i64, ptr %status, align 8, !dbg !66
  %call4 = call i32 @succeeded(i64 noundef %10) #9, !dbg !68
  %tobool = icmp ne i32 %call4, 0, !dbg !68
  br i1 %tobool, label %if.end, label %if.then, !dbg !69

if.then:                                          ; preds = %entry
  %11 = load ptr, ptr %in, align 8, !dbg !70
  call void @llvm.memset.p0.i64(ptr align 8 %11, i8 0, i64 32, i1 false), !dbg !70
  %12 = load ptr, ptr %in, align 8, !dbg !72
  %13 = load ptr, ptr %domain.addr, align 8, !dbg !73
  call void @put_domain(ptr noundef %12, ptr noundef %13) #9, !dbg !74
  %14 = load ptr, ptr %in, align 8, !dbg !75
  %call5 = call i64 @hv_do_hypercall(i64 noundef 208, ptr noundef %14, ptr noundef null) #9, !dbg !76
  br label %if.end, !dbg !77

if.end:                                           ; preds = %if.then, %entry
  %15 = load i64, ptr %flags, align 8, !dbg !78
  call void @irq_restore(i64 noundef %15) #9, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #8, !dbg !80
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #8, !dbg !80
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #8, !dbg !80
  ret void, !dbg !80
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !81 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #8, !dbg !86
    #dbg_declare(ptr %flags, !85, !DIExpression(), !87)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #8, !dbg !88, !srcloc !89
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #8, !dbg !90, !srcloc !91
  %0 = load i64, ptr %flags, align 8, !dbg !92
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #8, !dbg !93
  ret i64 %0, !dbg !94
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !95 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !99, !DIExpression(), !101)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #8, !dbg !102
    #dbg_declare(ptr %offset, !100, !DIExpression(), !103)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #10, !dbg !104, !srcloc !105
  store i64 %0, ptr %offset, align 8, !dbg !104
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !106
  %2 = ptrtoint ptr %1 to i64, !dbg !107
  %3 = load i64, ptr %offset, align 8, !dbg !108
  %add = add i64 %2, %3, !dbg !109
  %4 = inttoptr i64 %add to ptr, !dbg !110
  %5 = load ptr, ptr %4, align 8, !dbg !111
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #8, !dbg !112
  ret ptr %5, !dbg !113
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @put_domain(ptr noundef %at, ptr noundef %domain) #2 !dbg !114 {
entry:
  %at.addr = alloca ptr, align 8
  %domain.addr = alloca ptr, align 8
  store ptr %at, ptr %at.addr, align 8
    #dbg_declare(ptr %at.addr, !118, !DIExpression(), !120)
  store ptr %domain, ptr %domain.addr, align 8
    #dbg_declare(ptr %domain.addr, !119, !DIExpression(), !121)
  %0 = load ptr, ptr %at.addr, align 8, !dbg !122
  %1 = load ptr, ptr %domain.addr, align 8, !dbg !123
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %0, ptr align 8 %1, i64 24, i1 false), !dbg !124
  ret void, !dbg !125
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal void @cover(i64 noundef %start, i64 noundef %end, ptr noundef %range) #0 !dbg !126 {
entry:
  %start.addr = alloca i64, align 8
  %end.addr = alloca i64, align 8
  %range.addr = alloca ptr, align 8
  %first = alloca i64, align 8
  %last = alloca i64, align 8
  %shift = alloca i64, align 8
  store i64 %start, ptr %start.addr, align 8
    #dbg_declare(ptr %start.addr, !130, !DIExpression(), !136)
  store i64 %end, ptr %end.addr, align 8
    #dbg_declare(ptr %end.addr, !131, !DIExpression(), !137)
  store ptr %range, ptr %range.addr, align 8
    #dbg_declare(ptr %range.addr, !132, !DIExpression(), !138)
  call void @llvm.lifetime.start.p0(i64 8, ptr %first) #8, !dbg !139
    #dbg_declare(ptr %first, !133, !DIExpression(), !140)
  %0 = load i64, ptr %start.addr, align 8, !dbg !141
  %shr = lshr i64 %0, 12, !dbg !142
  store i64 %shr, ptr %first, align 8, !dbg !140
  call void @llvm.lifetime.start.p0(i64 8, ptr %last) #8, !dbg !139
    #dbg_declare(ptr %last, !134, !DIExpression(), !143)
  %1 = load i64, ptr %end.addr, align 8, !dbg !144
  %add = add i64 %1, 4096, !dbg !145
  %shr1 = lshr i64 %add, 12, !dbg !146
  %sub = sub i64 %shr1, 1, !dbg !147
  store i64 %sub, ptr %last, align 8, !dbg !143
  call void @llvm.lifetime.start.p0(i64 8, ptr %shift) #8, !dbg !139
    #dbg_declare(ptr %shift, !135, !DIExpression(), !148)
  store i64 0, ptr %shift, align 8, !dbg !148
  %2 = load i64, ptr %first, align 8, !dbg !149
  %3 = load i64, ptr %last, align 8, !dbg !151
  %cmp = icmp ne i64 %2, %3, !dbg !152
  br i1 %cmp, label %if.then, label %if.end, !dbg !153

if.then:                                          ; preds = %entry
  %4 = load i64, ptr %first, align 8, !dbg !154
  %5 = load i64, ptr %last, align 8, !dbg !155
  %xor = xor i64 %4, %5, !dbg !156
  %6 = call i64 @llvm.ctlz.i64(i64 %xor, i1 true), !dbg !157
  %cast = trunc i64 %6 to i32, !dbg !157
  %sub2 = sub i32 64, %cast, !dbg !158
  %conv = sext i32 %sub2 to i64, !dbg !159
  store i64 %conv, ptr %shift, align 8, !dbg !160
  br label %if.end, !dbg !161

if.end:                                           ; preds = %if.then, %entry
  %7 = load i64, ptr %first, align 8, !dbg !162
  %8 = load i64, ptr %shift, align 8, !dbg !163
  %shl = shl i64 1, %8, !dbg !164
  %sub3 = sub i64 %shl, 1, !dbg !165
  %not = xor i64 %sub3, -1, !dbg !166
  %and = and i64 %7, %not, !dbg !167
  %shl4 = shl i64 %and, 12, !dbg !168
  %9 = load i64, ptr %shift, align 8, !dbg !169
  %or = or i64 %shl4, %9, !dbg !170
  %10 = load ptr, ptr %range.addr, align 8, !dbg !171
  store i64 %or, ptr %10, align 8, !dbg !172
  call void @llvm.lifetime.end.p0(i64 8, ptr %shift) #8, !dbg !173
  call void @llvm.lifetime.end.p0(i64 8, ptr %last) #8, !dbg !173
  call void @llvm.lifetime.end.p0(i64 8, ptr %first) #8, !dbg !173
  ret void, !dbg !173
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !174 {
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
    #dbg_declare(ptr %code.addr, !180, !DIExpression(), !188)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !181, !DIExpression(), !189)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !182, !DIExpression(), !190)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !183, !DIExpression(), !191)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !184, !DIExpression(), !192)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #8, !dbg !193
    #dbg_declare(ptr %control, !185, !DIExpression(), !194)
  %0 = load i16, ptr %code.addr, align 2, !dbg !195
  %conv = zext i16 %0 to i64, !dbg !195
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !196
  %conv1 = zext i16 %1 to i64, !dbg !197
  %shl = shl i64 %conv1, 17, !dbg !198
  %or = or i64 %conv, %shl, !dbg !199
  %2 = load i16, ptr %count.addr, align 2, !dbg !200
  %conv2 = zext i16 %2 to i64, !dbg !201
  %shl3 = shl i64 %conv2, 32, !dbg !202
  %or4 = or i64 %or, %shl3, !dbg !203
  store i64 %or4, ptr %control, align 8, !dbg !194
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #8, !dbg !204
    #dbg_declare(ptr %status, !186, !DIExpression(), !205)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #8, !dbg !206
    #dbg_declare(ptr %done, !187, !DIExpression(), !207)
  br label %do.body, !dbg !208

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !209
  %4 = load ptr, ptr %input.addr, align 8, !dbg !211
  %5 = load ptr, ptr %output.addr, align 8, !dbg !212
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #9, !dbg !213
  store i64 %call, ptr %status, align 8, !dbg !214
  %6 = load i64, ptr %status, align 8, !dbg !215
  %and = and i64 %6, 65535, !dbg !217
  %cmp = icmp ne i64 %and, 0, !dbg !218
  br i1 %cmp, label %if.then, label %if.end, !dbg !219

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !220
  store i64 %7, ptr %retval, align 8, !dbg !221
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !221

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !222
  %shr = lshr i64 %8, 32, !dbg !223
  %and6 = and i64 %shr, 4095, !dbg !224
  %conv7 = trunc i64 %and6 to i16, !dbg !225
  store i16 %conv7, ptr %done, align 2, !dbg !226
  %9 = load i64, ptr %control, align 8, !dbg !227
  %and8 = and i64 %9, -1152640029630136321, !dbg !227
  store i64 %and8, ptr %control, align 8, !dbg !227
  %10 = load i16, ptr %done, align 2, !dbg !228
  %conv9 = zext i16 %10 to i64, !dbg !229
  %shl10 = shl i64 %conv9, 48, !dbg !230
  %11 = load i64, ptr %control, align 8, !dbg !231
  %or11 = or i64 %11, %shl10, !dbg !231
  store i64 %or11, ptr %control, align 8, !dbg !231
  br label %do.cond, !dbg !232

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !233
  %conv12 = zext i16 %12 to i32, !dbg !233
  %13 = load i16, ptr %count.addr, align 2, !dbg !234
  %conv13 = zext i16 %13 to i32, !dbg !234
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !235
  br i1 %cmp14, label %do.body, label %do.end, !dbg !232, !llvm.loop !236

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !239
  store i64 %14, ptr %retval, align 8, !dbg !240
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !240

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #8, !dbg !241
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #8, !dbg !241
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #8, !dbg !241
  %15 = load i64, ptr %retval, align 8, !dbg !241
  ret i64 %15, !dbg !241
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #2 !dbg !242 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !247, !DIExpression(), !248)
  %0 = load i64, ptr %status.addr, align 8, !dbg !249
  %and = and i64 %0, 65535, !dbg !250
  %cmp = icmp eq i64 %and, 0, !dbg !251
  %conv = zext i1 %cmp to i32, !dbg !251
  ret i32 %conv, !dbg !252
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !253 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !256 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !260, !DIExpression(), !261)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !262
  %and = and i64 %0, 512, !dbg !264
  %tobool = icmp ne i64 %and, 0, !dbg !264
  br i1 %tobool, label %if.then, label %if.end, !dbg !265

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #8, !dbg !266, !srcloc !267
  br label %if.end, !dbg !266

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !268
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #6

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #7

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nounwind }
attributes #9 = { nobuiltin noredzone "no-builtins" }
attributes #10 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!18, !19, !20}
!llvm.ident = !{!21}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !17, line: 14, type: !13, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !14, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hv_flush_device_domain_list_2.c", directory: ".", checksumkind: CSK_MD5, checksum: "01241c66b757889c0cbf570a120808fc")
!4 = !{!5, !9, !12, !13, !6}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../audit/sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !11)
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
!22 = distinct !DISubprogram(name: "hv_flush_device_domain_list", scope: !3, file: !3, line: 14, type: !23, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !33)
!23 = !DISubroutineType(types: !24)
!24 = !{null, !25, !32, !32}
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !27)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "domain", file: !17, line: 27, size: 192, elements: !28)
!28 = !{!29, !30, !31}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !27, file: !17, line: 28, baseType: !6, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "owner", scope: !27, file: !17, line: 29, baseType: !6, size: 64, offset: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !27, file: !17, line: 30, baseType: !6, size: 64, offset: 128)
!32 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!33 = !{!34, !35, !36, !37, !38, !39}
!34 = !DILocalVariable(name: "domain", arg: 1, scope: !22, file: !3, line: 14, type: !25)
!35 = !DILocalVariable(name: "start", arg: 2, scope: !22, file: !3, line: 14, type: !32)
!36 = !DILocalVariable(name: "end", arg: 3, scope: !22, file: !3, line: 15, type: !32)
!37 = !DILocalVariable(name: "flags", scope: !22, file: !3, line: 17, type: !6)
!38 = !DILocalVariable(name: "in", scope: !22, file: !3, line: 18, type: !5)
!39 = !DILocalVariable(name: "status", scope: !22, file: !3, line: 19, type: !6)
!40 = !DILocation(line: 14, column: 55, scope: !22)
!41 = !DILocation(line: 14, column: 77, scope: !22)
!42 = !DILocation(line: 15, column: 20, scope: !22)
!43 = !DILocation(line: 17, column: 2, scope: !22)
!44 = !DILocation(line: 17, column: 6, scope: !22)
!45 = !DILocation(line: 17, column: 14, scope: !22)
!46 = !DILocation(line: 18, column: 2, scope: !22)
!47 = !DILocation(line: 18, column: 7, scope: !22)
!48 = !DILocation(line: 18, column: 12, scope: !22)
!49 = !DILocation(line: 19, column: 2, scope: !22)
!50 = !DILocation(line: 19, column: 6, scope: !22)
!51 = !DILocation(line: 21, column: 2, scope: !22)
!52 = !DILocation(line: 22, column: 13, scope: !22)
!53 = !DILocation(line: 22, column: 17, scope: !22)
!54 = !DILocation(line: 22, column: 2, scope: !22)
!55 = !DILocation(line: 23, column: 11, scope: !22)
!56 = !DILocation(line: 23, column: 14, scope: !22)
!57 = !DILocation(line: 23, column: 19, scope: !22)
!58 = !DILocation(line: 24, column: 8, scope: !22)
!59 = !DILocation(line: 24, column: 15, scope: !22)
!60 = !DILocation(line: 24, column: 20, scope: !22)
!61 = !DILocation(line: 24, column: 23, scope: !22)
!62 = !DILocation(line: 24, column: 2, scope: !22)
!63 = !DILocation(line: 25, column: 43, scope: !22)
!64 = !DILocation(line: 25, column: 11, scope: !22)
!65 = !DILocation(line: 25, column: 9, scope: !22)
!66 = !DILocation(line: 26, column: 17, scope: !67)
!67 = distinct !DILexicalBlock(scope: !22, file: !3, line: 26, column: 6)
!68 = !DILocation(line: 26, column: 7, scope: !67)
!69 = !DILocation(line: 26, column: 6, scope: !22)
!70 = !DILocation(line: 27, column: 3, scope: !71)
!71 = distinct !DILexicalBlock(scope: !67, file: !3, line: 26, column: 26)
!72 = !DILocation(line: 28, column: 14, scope: !71)
!73 = !DILocation(line: 28, column: 18, scope: !71)
!74 = !DILocation(line: 28, column: 3, scope: !71)
!75 = !DILocation(line: 29, column: 25, scope: !71)
!76 = !DILocation(line: 29, column: 3, scope: !71)
!77 = !DILocation(line: 30, column: 2, scope: !71)
!78 = !DILocation(line: 31, column: 14, scope: !22)
!79 = !DILocation(line: 31, column: 2, scope: !22)
!80 = !DILocation(line: 32, column: 1, scope: !22)
!81 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !82, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !84)
!82 = !DISubroutineType(types: !83)
!83 = !{!6}
!84 = !{!85}
!85 = !DILocalVariable(name: "flags", scope: !81, file: !7, line: 42, type: !6)
!86 = !DILocation(line: 42, column: 2, scope: !81)
!87 = !DILocation(line: 42, column: 6, scope: !81)
!88 = !DILocation(line: 44, column: 2, scope: !81)
!89 = !{i64 21723, i64 21732}
!90 = !DILocation(line: 45, column: 2, scope: !81)
!91 = !{i64 21794}
!92 = !DILocation(line: 46, column: 9, scope: !81)
!93 = !DILocation(line: 47, column: 1, scope: !81)
!94 = !DILocation(line: 46, column: 2, scope: !81)
!95 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !96, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !98)
!96 = !DISubroutineType(types: !97)
!97 = !{!12, !13}
!98 = !{!99, !100}
!99 = !DILocalVariable(name: "variable", arg: 1, scope: !95, file: !7, line: 56, type: !13)
!100 = !DILocalVariable(name: "offset", scope: !95, file: !7, line: 58, type: !6)
!101 = !DILocation(line: 56, column: 46, scope: !95)
!102 = !DILocation(line: 58, column: 2, scope: !95)
!103 = !DILocation(line: 58, column: 6, scope: !95)
!104 = !DILocation(line: 60, column: 2, scope: !95)
!105 = !{i64 22095}
!106 = !DILocation(line: 61, column: 25, scope: !95)
!107 = !DILocation(line: 61, column: 20, scope: !95)
!108 = !DILocation(line: 61, column: 36, scope: !95)
!109 = !DILocation(line: 61, column: 34, scope: !95)
!110 = !DILocation(line: 61, column: 10, scope: !95)
!111 = !DILocation(line: 61, column: 9, scope: !95)
!112 = !DILocation(line: 62, column: 1, scope: !95)
!113 = !DILocation(line: 61, column: 2, scope: !95)
!114 = distinct !DISubprogram(name: "put_domain", scope: !17, file: !17, line: 33, type: !115, scopeLine: 34, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !117)
!115 = !DISubroutineType(types: !116)
!116 = !{null, !5, !25}
!117 = !{!118, !119}
!118 = !DILocalVariable(name: "at", arg: 1, scope: !114, file: !17, line: 33, type: !5)
!119 = !DILocalVariable(name: "domain", arg: 2, scope: !114, file: !17, line: 33, type: !25)
!120 = !DILocation(line: 33, column: 36, scope: !114)
!121 = !DILocation(line: 33, column: 61, scope: !114)
!122 = !DILocation(line: 35, column: 19, scope: !114)
!123 = !DILocation(line: 35, column: 23, scope: !114)
!124 = !DILocation(line: 35, column: 2, scope: !114)
!125 = !DILocation(line: 36, column: 1, scope: !114)
!126 = distinct !DISubprogram(name: "cover", scope: !3, file: !3, line: 5, type: !127, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !129)
!127 = !DISubroutineType(types: !128)
!128 = !{null, !32, !32, !5}
!129 = !{!130, !131, !132, !133, !134, !135}
!130 = !DILocalVariable(name: "start", arg: 1, scope: !126, file: !3, line: 5, type: !32)
!131 = !DILocalVariable(name: "end", arg: 2, scope: !126, file: !3, line: 5, type: !32)
!132 = !DILocalVariable(name: "range", arg: 3, scope: !126, file: !3, line: 5, type: !5)
!133 = !DILocalVariable(name: "first", scope: !126, file: !3, line: 7, type: !32)
!134 = !DILocalVariable(name: "last", scope: !126, file: !3, line: 7, type: !32)
!135 = !DILocalVariable(name: "shift", scope: !126, file: !3, line: 7, type: !32)
!136 = !DILocation(line: 5, column: 33, scope: !126)
!137 = !DILocation(line: 5, column: 54, scope: !126)
!138 = !DILocation(line: 5, column: 64, scope: !126)
!139 = !DILocation(line: 7, column: 2, scope: !126)
!140 = !DILocation(line: 7, column: 16, scope: !126)
!141 = !DILocation(line: 7, column: 24, scope: !126)
!142 = !DILocation(line: 7, column: 30, scope: !126)
!143 = !DILocation(line: 7, column: 37, scope: !126)
!144 = !DILocation(line: 7, column: 46, scope: !126)
!145 = !DILocation(line: 7, column: 50, scope: !126)
!146 = !DILocation(line: 7, column: 58, scope: !126)
!147 = !DILocation(line: 7, column: 65, scope: !126)
!148 = !DILocation(line: 7, column: 70, scope: !126)
!149 = !DILocation(line: 9, column: 6, scope: !150)
!150 = distinct !DILexicalBlock(scope: !126, file: !3, line: 9, column: 6)
!151 = !DILocation(line: 9, column: 15, scope: !150)
!152 = !DILocation(line: 9, column: 12, scope: !150)
!153 = !DILocation(line: 9, column: 6, scope: !126)
!154 = !DILocation(line: 10, column: 31, scope: !150)
!155 = !DILocation(line: 10, column: 39, scope: !150)
!156 = !DILocation(line: 10, column: 37, scope: !150)
!157 = !DILocation(line: 10, column: 16, scope: !150)
!158 = !DILocation(line: 10, column: 14, scope: !150)
!159 = !DILocation(line: 10, column: 11, scope: !150)
!160 = !DILocation(line: 10, column: 9, scope: !150)
!161 = !DILocation(line: 10, column: 3, scope: !150)
!162 = !DILocation(line: 11, column: 12, scope: !126)
!163 = !DILocation(line: 11, column: 30, scope: !126)
!164 = !DILocation(line: 11, column: 27, scope: !126)
!165 = !DILocation(line: 11, column: 37, scope: !126)
!166 = !DILocation(line: 11, column: 20, scope: !126)
!167 = !DILocation(line: 11, column: 18, scope: !126)
!168 = !DILocation(line: 11, column: 43, scope: !126)
!169 = !DILocation(line: 11, column: 51, scope: !126)
!170 = !DILocation(line: 11, column: 49, scope: !126)
!171 = !DILocation(line: 11, column: 3, scope: !126)
!172 = !DILocation(line: 11, column: 9, scope: !126)
!173 = !DILocation(line: 12, column: 1, scope: !126)
!174 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !7, file: !7, line: 19, type: !175, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !179)
!175 = !DISubroutineType(types: !176)
!176 = !{!6, !177, !177, !177, !12, !12}
!177 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !7, line: 7, baseType: !178)
!178 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!179 = !{!180, !181, !182, !183, !184, !185, !186, !187}
!180 = !DILocalVariable(name: "code", arg: 1, scope: !174, file: !7, line: 19, type: !177)
!181 = !DILocalVariable(name: "count", arg: 2, scope: !174, file: !7, line: 19, type: !177)
!182 = !DILocalVariable(name: "varhead", arg: 3, scope: !174, file: !7, line: 19, type: !177)
!183 = !DILocalVariable(name: "input", arg: 4, scope: !174, file: !7, line: 19, type: !12)
!184 = !DILocalVariable(name: "output", arg: 5, scope: !174, file: !7, line: 19, type: !12)
!185 = !DILocalVariable(name: "control", scope: !174, file: !7, line: 21, type: !6)
!186 = !DILocalVariable(name: "status", scope: !174, file: !7, line: 22, type: !6)
!187 = !DILocalVariable(name: "done", scope: !174, file: !7, line: 23, type: !177)
!188 = !DILocation(line: 19, column: 25, scope: !174)
!189 = !DILocation(line: 19, column: 35, scope: !174)
!190 = !DILocation(line: 19, column: 46, scope: !174)
!191 = !DILocation(line: 19, column: 61, scope: !174)
!192 = !DILocation(line: 19, column: 74, scope: !174)
!193 = !DILocation(line: 21, column: 2, scope: !174)
!194 = !DILocation(line: 21, column: 6, scope: !174)
!195 = !DILocation(line: 21, column: 16, scope: !174)
!196 = !DILocation(line: 21, column: 29, scope: !174)
!197 = !DILocation(line: 21, column: 24, scope: !174)
!198 = !DILocation(line: 21, column: 37, scope: !174)
!199 = !DILocation(line: 21, column: 21, scope: !174)
!200 = !DILocation(line: 21, column: 52, scope: !174)
!201 = !DILocation(line: 21, column: 47, scope: !174)
!202 = !DILocation(line: 21, column: 58, scope: !174)
!203 = !DILocation(line: 21, column: 44, scope: !174)
!204 = !DILocation(line: 22, column: 2, scope: !174)
!205 = !DILocation(line: 22, column: 6, scope: !174)
!206 = !DILocation(line: 23, column: 2, scope: !174)
!207 = !DILocation(line: 23, column: 6, scope: !174)
!208 = !DILocation(line: 25, column: 2, scope: !174)
!209 = !DILocation(line: 26, column: 28, scope: !210)
!210 = distinct !DILexicalBlock(scope: !174, file: !7, line: 25, column: 5)
!211 = !DILocation(line: 26, column: 37, scope: !210)
!212 = !DILocation(line: 26, column: 44, scope: !210)
!213 = !DILocation(line: 26, column: 12, scope: !210)
!214 = !DILocation(line: 26, column: 10, scope: !210)
!215 = !DILocation(line: 27, column: 8, scope: !216)
!216 = distinct !DILexicalBlock(scope: !210, file: !7, line: 27, column: 7)
!217 = !DILocation(line: 27, column: 15, scope: !216)
!218 = !DILocation(line: 27, column: 25, scope: !216)
!219 = !DILocation(line: 27, column: 7, scope: !210)
!220 = !DILocation(line: 28, column: 11, scope: !216)
!221 = !DILocation(line: 28, column: 4, scope: !216)
!222 = !DILocation(line: 29, column: 11, scope: !210)
!223 = !DILocation(line: 29, column: 18, scope: !210)
!224 = !DILocation(line: 29, column: 25, scope: !210)
!225 = !DILocation(line: 29, column: 10, scope: !210)
!226 = !DILocation(line: 29, column: 8, scope: !210)
!227 = !DILocation(line: 30, column: 11, scope: !210)
!228 = !DILocation(line: 31, column: 19, scope: !210)
!229 = !DILocation(line: 31, column: 14, scope: !210)
!230 = !DILocation(line: 31, column: 24, scope: !210)
!231 = !DILocation(line: 31, column: 11, scope: !210)
!232 = !DILocation(line: 32, column: 2, scope: !210)
!233 = !DILocation(line: 32, column: 11, scope: !174)
!234 = !DILocation(line: 32, column: 18, scope: !174)
!235 = !DILocation(line: 32, column: 16, scope: !174)
!236 = distinct !{!236, !208, !237, !238}
!237 = !DILocation(line: 32, column: 23, scope: !174)
!238 = !{!"llvm.loop.mustprogress"}
!239 = !DILocation(line: 33, column: 9, scope: !174)
!240 = !DILocation(line: 33, column: 2, scope: !174)
!241 = !DILocation(line: 34, column: 1, scope: !174)
!242 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !243, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !246)
!243 = !DISubroutineType(types: !244)
!244 = !{!245, !6}
!245 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!246 = !{!247}
!247 = !DILocalVariable(name: "status", arg: 1, scope: !242, file: !7, line: 72, type: !6)
!248 = !DILocation(line: 72, column: 33, scope: !242)
!249 = !DILocation(line: 74, column: 10, scope: !242)
!250 = !DILocation(line: 74, column: 17, scope: !242)
!251 = !DILocation(line: 74, column: 27, scope: !242)
!252 = !DILocation(line: 74, column: 2, scope: !242)
!253 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !254, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!254 = !DISubroutineType(types: !255)
!255 = !{!6, !6, !12, !12}
!256 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !257, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !259)
!257 = !DISubroutineType(types: !258)
!258 = !{null, !6}
!259 = !{!260}
!260 = !DILocalVariable(name: "flags", arg: 1, scope: !256, file: !7, line: 49, type: !6)
!261 = !DILocation(line: 49, column: 36, scope: !256)
!262 = !DILocation(line: 51, column: 6, scope: !263)
!263 = distinct !DILexicalBlock(scope: !256, file: !7, line: 51, column: 6)
!264 = !DILocation(line: 51, column: 12, scope: !263)
!265 = !DILocation(line: 51, column: 6, scope: !256)
!266 = !DILocation(line: 52, column: 3, scope: !263)
!267 = !{i64 21914}
!268 = !DILocation(line: 53, column: 1, scope: !256)
