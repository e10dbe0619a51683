; ModuleID = 'wrapped.c'
source_filename = "wrapped.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @one(i32 noundef %n) #0 !dbg !18 {
entry:
  %n.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %n, ptr %n.addr, align 4
    #dbg_declare(ptr %n.addr, !23, !DIExpression(), !46)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !47
    #dbg_declare(ptr %flags, !24, !DIExpression(), !47)
  %call = call i64 @irq_save() #7, !dbg !47
  store i64 %call, ptr %flags, align 8, !dbg !47
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !47
    #dbg_declare(ptr %status, !25, !DIExpression(), !47)
  store i64 1, ptr %status, align 8, !dbg !47
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !47
    #dbg_declare(ptr %input, !26, !DIExpression(), !47)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !47
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !47
  store ptr %call1, ptr %input, align 8, !dbg !47
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !47
    #dbg_declare(ptr %output, !45, !DIExpression(), !47)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !47
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !47
  store ptr %call2, ptr %output, align 8, !dbg !47
  %2 = load ptr, ptr %input, align 8, !dbg !47
  call void @fill_header(ptr noundef %2) #7, !dbg !47
  %3 = load ptr, ptr %input, align 8, !dbg !47
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !47
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !47
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 1024, i1 false), !dbg !47
  %4 = load i32, ptr %n.addr, align 4, !dbg !48
  %add = add i32 %4, 100, !dbg !50
  %5 = load i32, ptr %n.addr, align 4, !dbg !51
  %cmp = icmp sgt i32 %add, %5, !dbg !52
  br i1 %cmp, label %land.lhs.true, label %if.end, !dbg !53

land.lhs.true:                                    ; preds = %entry
  %6 = load i32, ptr %n.addr, align 4, !dbg !54
  %cmp3 = icmp sgt i32 %6, 0, !dbg !55
  br i1 %cmp3, label %land.lhs.true4, label %if.end, !dbg !56

land.lhs.true4:                                   ; preds = %land.lhs.true
  %7 = load i32, ptr %n.addr, align 4, !dbg !57
  %cmp5 = icmp sle i32 %7, 256, !dbg !58
  br i1 %cmp5, label %if.then, label %if.end, !dbg !59

if.then:                                          ; preds = %land.lhs.true4
  %8 = load i32, ptr %n.addr, align 4, !dbg !60
  %conv = trunc i32 %8 to i16, !dbg !60
  %9 = load ptr, ptr %input, align 8, !dbg !60
  %10 = load ptr, ptr %output, align 8, !dbg !60
  %call6 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %9, ptr noundef %10) #7, !dbg !60
  store i64 %call6, ptr %status, align 8, !dbg !60
  br label %if.end, !dbg !60

if.end:                                           ; preds = %if.then, %land.lhs.true4, %land.lhs.true, %entry
  %11 = load i64, ptr %flags, align 8, !dbg !61
  call void @irq_restore(i64 noundef %11) #7, !dbg !61
  %12 = load i64, ptr %status, align 8, !dbg !61
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !62
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !62
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !62
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !62
  ret i64 %12, !dbg !61
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !63 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !68
    #dbg_declare(ptr %flags, !67, !DIExpression(), !69)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !70, !srcloc !71
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !72, !srcloc !73
  %0 = load i64, ptr %flags, align 8, !dbg !74
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !75
  ret i64 %0, !dbg !76
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !77 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !81, !DIExpression(), !83)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !84
    #dbg_declare(ptr %offset, !82, !DIExpression(), !85)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !86, !srcloc !87
  store i64 %0, ptr %offset, align 8, !dbg !86
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !88
  %2 = ptrtoint ptr %1 to i64, !dbg !89
  %3 = load i64, ptr %offset, align 8, !dbg !90
  %add = add i64 %2, %3, !dbg !91
  %4 = inttoptr i64 %add to ptr, !dbg !92
  %5 = load ptr, ptr %4, align 8, !dbg !93
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !94
  ret ptr %5, !dbg !95
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !96 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !101, !DIExpression(), !102)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !103
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !104
  store i64 -1, ptr %partition, align 1, !dbg !105
  %1 = load ptr, ptr %input.addr, align 8, !dbg !106
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !107
  store i32 -2, ptr %vp, align 1, !dbg !108
  %2 = load ptr, ptr %input.addr, align 8, !dbg !109
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !110
  store i8 0, ptr %vtl, align 1, !dbg !111
  %3 = load ptr, ptr %input.addr, align 8, !dbg !112
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !113
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !114
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !114
  ret void, !dbg !115
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !116 {
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
    #dbg_declare(ptr %code.addr, !122, !DIExpression(), !130)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !123, !DIExpression(), !131)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !124, !DIExpression(), !132)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !125, !DIExpression(), !133)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !126, !DIExpression(), !134)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !135
    #dbg_declare(ptr %control, !127, !DIExpression(), !136)
  %0 = load i16, ptr %code.addr, align 2, !dbg !137
  %conv = zext i16 %0 to i64, !dbg !137
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !138
  %conv1 = zext i16 %1 to i64, !dbg !139
  %shl = shl i64 %conv1, 17, !dbg !140
  %or = or i64 %conv, %shl, !dbg !141
  %2 = load i16, ptr %count.addr, align 2, !dbg !142
  %conv2 = zext i16 %2 to i64, !dbg !143
  %shl3 = shl i64 %conv2, 32, !dbg !144
  %or4 = or i64 %or, %shl3, !dbg !145
  store i64 %or4, ptr %control, align 8, !dbg !136
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !146
    #dbg_declare(ptr %status, !128, !DIExpression(), !147)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !148
    #dbg_declare(ptr %done, !129, !DIExpression(), !149)
  br label %do.body, !dbg !150

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !151
  %4 = load ptr, ptr %input.addr, align 8, !dbg !153
  %5 = load ptr, ptr %output.addr, align 8, !dbg !154
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !155
  store i64 %call, ptr %status, align 8, !dbg !156
  %6 = load i64, ptr %status, align 8, !dbg !157
  %and = and i64 %6, 65535, !dbg !159
  %cmp = icmp ne i64 %and, 0, !dbg !160
  br i1 %cmp, label %if.then, label %if.end, !dbg !161

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !162
  store i64 %7, ptr %retval, align 8, !dbg !163
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !163

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !164
  %shr = lshr i64 %8, 32, !dbg !165
  %and6 = and i64 %shr, 4095, !dbg !166
  %conv7 = trunc i64 %and6 to i16, !dbg !167
  store i16 %conv7, ptr %done, align 2, !dbg !168
  %9 = load i64, ptr %control, align 8, !dbg !169
  %and8 = and i64 %9, -1152640029630136321, !dbg !169
  store i64 %and8, ptr %control, align 8, !dbg !169
  %10 = load i16, ptr %done, align 2, !dbg !170
  %conv9 = zext i16 %10 to i64, !dbg !171
  %shl10 = shl i64 %conv9, 48, !dbg !172
  %11 = load i64, ptr %control, align 8, !dbg !173
  %or11 = or i64 %11, %shl10, !dbg !173
  store i64 %or11, ptr %control, align 8, !dbg !173
  br label %do.cond, !dbg !174

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !175
  %conv12 = zext i16 %12 to i32, !dbg !175
  %13 = load i16, ptr %count.addr, align 2, !dbg !176
  %conv13 = zext i16 %13 to i32, !dbg !176
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !177
  br i1 %cmp14, label %do.body, label %do.end, !dbg !174, !llvm.loop !178

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !181
  store i64 %14, ptr %retval, align 8, !dbg !182
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !182

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !183
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !183
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !183
  %15 = load i64, ptr %retval, align 8, !dbg !183
  ret i64 %15, !dbg !183
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !184 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !188, !DIExpression(), !189)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !190
  %and = and i64 %0, 512, !dbg !192
  %tobool = icmp ne i64 %and, 0, !dbg !192
  br i1 %tobool, label %if.then, label %if.end, !dbg !193

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !194, !srcloc !195
  br label %if.end, !dbg !194

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !196
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @both(i32 noundef %n) #0 !dbg !197 {
entry:
  %n.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %output = alloca ptr, align 8
  store i32 %n, ptr %n.addr, align 4
    #dbg_declare(ptr %n.addr, !199, !DIExpression(), !204)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !205
    #dbg_declare(ptr %flags, !200, !DIExpression(), !205)
  %call = call i64 @irq_save() #7, !dbg !205
  store i64 %call, ptr %flags, align 8, !dbg !205
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !205
    #dbg_declare(ptr %status, !201, !DIExpression(), !205)
  store i64 1, ptr %status, align 8, !dbg !205
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !205
    #dbg_declare(ptr %input, !202, !DIExpression(), !205)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !205
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !205
  store ptr %call1, ptr %input, align 8, !dbg !205
  call void @llvm.lifetime.start.p0(i64 8, ptr %output) #6, !dbg !205
    #dbg_declare(ptr %output, !203, !DIExpression(), !205)
  %1 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !205
  %call2 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !205
  store ptr %call2, ptr %output, align 8, !dbg !205
  %2 = load ptr, ptr %input, align 8, !dbg !205
  call void @fill_header(ptr noundef %2) #7, !dbg !205
  %3 = load ptr, ptr %input, align 8, !dbg !205
  %names = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 4, !dbg !205
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !205
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 1024, i1 false), !dbg !205
  %4 = load i32, ptr %n.addr, align 4, !dbg !206
  %cmp = icmp sgt i32 %4, 0, !dbg !208
  br i1 %cmp, label %land.lhs.true, label %if.end, !dbg !209

land.lhs.true:                                    ; preds = %entry
  %5 = load i32, ptr %n.addr, align 4, !dbg !210
  %cmp3 = icmp sle i32 %5, 256, !dbg !211
  br i1 %cmp3, label %if.then, label %if.end, !dbg !212

if.then:                                          ; preds = %land.lhs.true
  %6 = load i32, ptr %n.addr, align 4, !dbg !213
  %conv = trunc i32 %6 to i16, !dbg !213
  %7 = load ptr, ptr %input, align 8, !dbg !213
  %8 = load ptr, ptr %output, align 8, !dbg !213
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv, i16 noundef zeroext 0, ptr noundef %7, ptr noundef %8) #7, !dbg !213
  store i64 %call4, ptr %status, align 8, !dbg !213
  br label %if.end, !dbg !213

if.end:                                           ; preds = %if.then, %land.lhs.true, %entry
  %9 = load i64, ptr %flags, align 8, !dbg !214
  call void @irq_restore(i64 noundef %9) #7, !dbg !214
  %10 = load i64, ptr %status, align 8, !dbg !214
  call void @llvm.lifetime.end.p0(i64 8, ptr %output) #6, !dbg !215
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !215
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !215
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !215
  ret i64 %10, !dbg !214
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !216 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin noredzone "no-builtins" }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!14, !15, !16}
!llvm.ident = !{!17}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !13, line: 8, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "wrapped.c", directory: ".", checksumkind: CSK_MD5, checksum: "7783ba08e84b9a48fe0d3eaee65d2ab1")
!4 = !{!5, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../words/../sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !13, line: 8, type: !5, isLocal: false, isDefinition: true)
!13 = !DIFile(filename: "./../words/word.h", directory: ".", checksumkind: CSK_MD5, checksum: "87bfce0a88c8dfbacdafc43b9dfed00f")
!14 = !{i32 7, !"Dwarf Version", i32 5}
!15 = !{i32 2, !"Debug Info Version", i32 3}
!16 = !{i32 1, !"wchar_size", i32 4}
!17 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!18 = distinct !DISubprogram(name: "one", scope: !3, file: !3, line: 8, type: !19, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!19 = !DISubroutineType(types: !20)
!20 = !{!7, !21}
!21 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!22 = !{!23, !24, !25, !26, !45}
!23 = !DILocalVariable(name: "n", arg: 1, scope: !18, file: !3, line: 8, type: !21)
!24 = !DILocalVariable(name: "flags", scope: !18, file: !3, line: 8, type: !7)
!25 = !DILocalVariable(name: "status", scope: !18, file: !3, line: 8, type: !7)
!26 = !DILocalVariable(name: "input", scope: !18, file: !3, line: 8, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !29)
!29 = !{!30, !31, !34, !37, !41}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !28, file: !8, line: 78, baseType: !7, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !28, file: !8, line: 79, baseType: !32, size: 32, offset: 64)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !33)
!33 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !28, file: !8, line: 80, baseType: !35, size: 8, offset: 96)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !36)
!36 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !28, file: !8, line: 81, baseType: !38, size: 24, offset: 104)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 24, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: 3)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !28, file: !8, line: 82, baseType: !42, offset: 128)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: -1)
!45 = !DILocalVariable(name: "output", scope: !18, file: !3, line: 8, type: !6)
!46 = !DILocation(line: 8, column: 13, scope: !18)
!47 = !DILocation(line: 8, column: 18, scope: !18)
!48 = !DILocation(line: 8, column: 29, scope: !49)
!49 = distinct !DILexicalBlock(scope: !18, file: !3, line: 8, column: 29)
!50 = !DILocation(line: 8, column: 31, scope: !49)
!51 = !DILocation(line: 8, column: 39, scope: !49)
!52 = !DILocation(line: 8, column: 37, scope: !49)
!53 = !DILocation(line: 8, column: 41, scope: !49)
!54 = !DILocation(line: 8, column: 44, scope: !49)
!55 = !DILocation(line: 8, column: 46, scope: !49)
!56 = !DILocation(line: 8, column: 50, scope: !49)
!57 = !DILocation(line: 8, column: 53, scope: !49)
!58 = !DILocation(line: 8, column: 55, scope: !49)
!59 = !DILocation(line: 8, column: 29, scope: !18)
!60 = !DILocation(line: 8, column: 63, scope: !49)
!61 = !DILocation(line: 8, column: 72, scope: !18)
!62 = !DILocation(line: 8, column: 77, scope: !18)
!63 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !64, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !66)
!64 = !DISubroutineType(types: !65)
!65 = !{!7}
!66 = !{!67}
!67 = !DILocalVariable(name: "flags", scope: !63, file: !8, line: 42, type: !7)
!68 = !DILocation(line: 42, column: 2, scope: !63)
!69 = !DILocation(line: 42, column: 6, scope: !63)
!70 = !DILocation(line: 44, column: 2, scope: !63)
!71 = !{i64 21350, i64 21359}
!72 = !DILocation(line: 45, column: 2, scope: !63)
!73 = !{i64 21421}
!74 = !DILocation(line: 46, column: 9, scope: !63)
!75 = !DILocation(line: 47, column: 1, scope: !63)
!76 = !DILocation(line: 46, column: 2, scope: !63)
!77 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !78, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !80)
!78 = !DISubroutineType(types: !79)
!79 = !{!6, !5}
!80 = !{!81, !82}
!81 = !DILocalVariable(name: "variable", arg: 1, scope: !77, file: !8, line: 56, type: !5)
!82 = !DILocalVariable(name: "offset", scope: !77, file: !8, line: 58, type: !7)
!83 = !DILocation(line: 56, column: 46, scope: !77)
!84 = !DILocation(line: 58, column: 2, scope: !77)
!85 = !DILocation(line: 58, column: 6, scope: !77)
!86 = !DILocation(line: 60, column: 2, scope: !77)
!87 = !{i64 21722}
!88 = !DILocation(line: 61, column: 25, scope: !77)
!89 = !DILocation(line: 61, column: 20, scope: !77)
!90 = !DILocation(line: 61, column: 36, scope: !77)
!91 = !DILocation(line: 61, column: 34, scope: !77)
!92 = !DILocation(line: 61, column: 10, scope: !77)
!93 = !DILocation(line: 61, column: 9, scope: !77)
!94 = !DILocation(line: 62, column: 1, scope: !77)
!95 = !DILocation(line: 61, column: 2, scope: !77)
!96 = distinct !DISubprogram(name: "fill_header", scope: !97, file: !97, line: 17, type: !98, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !100)
!97 = !DIFile(filename: "./../words/../sites/site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!98 = !DISubroutineType(types: !99)
!99 = !{null, !27}
!100 = !{!101}
!101 = !DILocalVariable(name: "input", arg: 1, scope: !96, file: !97, line: 17, type: !27)
!102 = !DILocation(line: 17, column: 56, scope: !96)
!103 = !DILocation(line: 19, column: 2, scope: !96)
!104 = !DILocation(line: 19, column: 9, scope: !96)
!105 = !DILocation(line: 19, column: 19, scope: !96)
!106 = !DILocation(line: 20, column: 2, scope: !96)
!107 = !DILocation(line: 20, column: 9, scope: !96)
!108 = !DILocation(line: 20, column: 12, scope: !96)
!109 = !DILocation(line: 21, column: 2, scope: !96)
!110 = !DILocation(line: 21, column: 9, scope: !96)
!111 = !DILocation(line: 21, column: 13, scope: !96)
!112 = !DILocation(line: 22, column: 19, scope: !96)
!113 = !DILocation(line: 22, column: 26, scope: !96)
!114 = !DILocation(line: 22, column: 2, scope: !96)
!115 = !DILocation(line: 23, column: 1, scope: !96)
!116 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !117, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !121)
!117 = !DISubroutineType(types: !118)
!118 = !{!7, !119, !119, !119, !6, !6}
!119 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !120)
!120 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!121 = !{!122, !123, !124, !125, !126, !127, !128, !129}
!122 = !DILocalVariable(name: "code", arg: 1, scope: !116, file: !8, line: 19, type: !119)
!123 = !DILocalVariable(name: "count", arg: 2, scope: !116, file: !8, line: 19, type: !119)
!124 = !DILocalVariable(name: "varhead", arg: 3, scope: !116, file: !8, line: 19, type: !119)
!125 = !DILocalVariable(name: "input", arg: 4, scope: !116, file: !8, line: 19, type: !6)
!126 = !DILocalVariable(name: "output", arg: 5, scope: !116, file: !8, line: 19, type: !6)
!127 = !DILocalVariable(name: "control", scope: !116, file: !8, line: 21, type: !7)
!128 = !DILocalVariable(name: "status", scope: !116, file: !8, line: 22, type: !7)
!129 = !DILocalVariable(name: "done", scope: !116, file: !8, line: 23, type: !119)
!130 = !DILocation(line: 19, column: 25, scope: !116)
!131 = !DILocation(line: 19, column: 35, scope: !116)
!132 = !DILocation(line: 19, column: 46, scope: !116)
!133 = !DILocation(line: 19, column: 61, scope: !116)
!134 = !DILocation(line: 19, column: 74, scope: !116)
!135 = !DILocation(line: 21, column: 2, scope: !116)
!136 = !DILocation(line: 21, column: 6, scope: !116)
!137 = !DILocation(line: 21, column: 16, scope: !116)
!138 = !DILocation(line: 21, column: 29, scope: !116)
!139 = !DILocation(line: 21, column: 24, scope: !116)
!140 = !DILocation(line: 21, column: 37, scope: !116)
!141 = !DILocation(line: 21, column: 21, scope: !116)
!142 = !DILocation(line: 21, column: 52, scope: !116)
!143 = !DILocation(line: 21, column: 47, scope: !116)
!144 = !DILocation(line: 21, column: 58, scope: !116)
!145 = !DILocation(line: 21, column: 44, scope: !116)
!146 = !DILocation(line: 22, column: 2, scope: !116)
!147 = !DILocation(line: 22, column: 6, scope: !116)
!148 = !DILocation(line: 23, column: 2, scope: !116)
!149 = !DILocation(line: 23, column: 6, scope: !116)
!150 = !DILocation(line: 25, column: 2, scope: !116)
!151 = !DILocation(line: 26, column: 28, scope: !152)
!152 = distinct !DILexicalBlock(scope: !116, file: !8, line: 25, column: 5)
!153 = !DILocation(line: 26, column: 37, scope: !152)
!154 = !DILocation(line: 26, column: 44, scope: !152)
!155 = !DILocation(line: 26, column: 12, scope: !152)
!156 = !DILocation(line: 26, column: 10, scope: !152)
!157 = !DILocation(line: 27, column: 8, scope: !158)
!158 = distinct !DILexicalBlock(scope: !152, file: !8, line: 27, column: 7)
!159 = !DILocation(line: 27, column: 15, scope: !158)
!160 = !DILocation(line: 27, column: 25, scope: !158)
!161 = !DILocation(line: 27, column: 7, scope: !152)
!162 = !DILocation(line: 28, column: 11, scope: !158)
!163 = !DILocation(line: 28, column: 4, scope: !158)
!164 = !DILocation(line: 29, column: 11, scope: !152)
!165 = !DILocation(line: 29, column: 18, scope: !152)
!166 = !DILocation(line: 29, column: 25, scope: !152)
!167 = !DILocation(line: 29, column: 10, scope: !152)
!168 = !DILocation(line: 29, column: 8, scope: !152)
!169 = !DILocation(line: 30, column: 11, scope: !152)
!170 = !DILocation(line: 31, column: 19, scope: !152)
!171 = !DILocation(line: 31, column: 14, scope: !152)
!172 = !DILocation(line: 31, column: 24, scope: !152)
!173 = !DILocation(line: 31, column: 11, scope: !152)
!174 = !DILocation(line: 32, column: 2, scope: !152)
!175 = !DILocation(line: 32, column: 11, scope: !116)
!176 = !DILocation(line: 32, column: 18, scope: !116)
!177 = !DILocation(line: 32, column: 16, scope: !116)
!178 = distinct !{!178, !150, !179, !180}
!179 = !DILocation(line: 32, column: 23, scope: !116)
!180 = !{!"llvm.loop.mustprogress"}
!181 = !DILocation(line: 33, column: 9, scope: !116)
!182 = !DILocation(line: 33, column: 2, scope: !116)
!183 = !DILocation(line: 34, column: 1, scope: !116)
!184 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !185, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !187)
!185 = !DISubroutineType(types: !186)
!186 = !{null, !7}
!187 = !{!188}
!188 = !DILocalVariable(name: "flags", arg: 1, scope: !184, file: !8, line: 49, type: !7)
!189 = !DILocation(line: 49, column: 36, scope: !184)
!190 = !DILocation(line: 51, column: 6, scope: !191)
!191 = distinct !DILexicalBlock(scope: !184, file: !8, line: 51, column: 6)
!192 = !DILocation(line: 51, column: 12, scope: !191)
!193 = !DILocation(line: 51, column: 6, scope: !184)
!194 = !DILocation(line: 52, column: 3, scope: !191)
!195 = !{i64 21541}
!196 = !DILocation(line: 53, column: 1, scope: !184)
!197 = distinct !DISubprogram(name: "both", scope: !3, file: !3, line: 9, type: !19, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !198)
!198 = !{!199, !200, !201, !202, !203}
!199 = !DILocalVariable(name: "n", arg: 1, scope: !197, file: !3, line: 9, type: !21)
!200 = !DILocalVariable(name: "flags", scope: !197, file: !3, line: 9, type: !7)
!201 = !DILocalVariable(name: "status", scope: !197, file: !3, line: 9, type: !7)
!202 = !DILocalVariable(name: "input", scope: !197, file: !3, line: 9, type: !27)
!203 = !DILocalVariable(name: "output", scope: !197, file: !3, line: 9, type: !6)
!204 = !DILocation(line: 9, column: 14, scope: !197)
!205 = !DILocation(line: 9, column: 19, scope: !197)
!206 = !DILocation(line: 9, column: 30, scope: !207)
!207 = distinct !DILexicalBlock(scope: !197, file: !3, line: 9, column: 30)
!208 = !DILocation(line: 9, column: 32, scope: !207)
!209 = !DILocation(line: 9, column: 36, scope: !207)
!210 = !DILocation(line: 9, column: 39, scope: !207)
!211 = !DILocation(line: 9, column: 41, scope: !207)
!212 = !DILocation(line: 9, column: 30, scope: !197)
!213 = !DILocation(line: 9, column: 49, scope: !207)
!214 = !DILocation(line: 9, column: 58, scope: !197)
!215 = !DILocation(line: 9, column: 63, scope: !197)
!216 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !217, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!217 = !DISubroutineType(types: !218)
!218 = !{!7, !7, !6, !6}
