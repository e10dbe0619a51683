; ModuleID = 'stale_struct_wrong.c'
source_filename = "stale_struct_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.asked = type { i32, i32, [8 x i32], [16 x i64] }
%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_struct_wrong(ptr noundef %user) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %user.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %asked = alloca %struct.asked, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %user, ptr %user.addr, align 8
    #dbg_declare(ptr %user.addr, !23, !DIExpression(), !58)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !59
    #dbg_declare(ptr %flags, !24, !DIExpression(), !60)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !59
    #dbg_declare(ptr %status, !25, !DIExpression(), !61)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #7, !dbg !62
    #dbg_declare(ptr %input, !26, !DIExpression(), !63)
  call void @llvm.lifetime.start.p0(i64 168, ptr %asked) #7, !dbg !64
    #dbg_declare(ptr %asked, !45, !DIExpression(), !65)
  %0 = load ptr, ptr %user.addr, align 8, !dbg !66
  %call = call i64 @_copy_from_user(ptr noundef %asked, ptr noundef %0, i64 noundef 8) #8, !dbg !68
  %tobool = icmp ne i64 %call, 0, !dbg !68
  br i1 %tobool, label %if.then, label %if.end, !dbg !69

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !70
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !70

if.end:                                           ; preds = %entry
  %count = getelementptr inbounds %struct.asked, ptr %asked, i32 0, i32 1, !dbg !71
  %1 = load i32, ptr %count, align 4, !dbg !71
  %tobool1 = icmp ne i32 %1, 0, !dbg !73
  br i1 %tobool1, label %lor.lhs.false, label %if.then3, !dbg !74

lor.lhs.false:                                    ; preds = %if.end
  %count2 = getelementptr inbounds %struct.asked, ptr %asked, i32 0, i32 1, !dbg !75
  %2 = load i32, ptr %count2, align 4, !dbg !75
  %cmp = icmp ugt i32 %2, 8, !dbg !76
  br i1 %cmp, label %if.then3, label %if.end4, !dbg !77

if.then3:                                         ; preds = %lor.lhs.false, %if.end
  store i64 1, ptr %retval, align 8, !dbg !78
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !78

if.end4:                                          ; preds = %lor.lhs.false
  call void @prepare() #8, !dbg !79
  %call5 = call i64 @irq_save() #8, !dbg !80
  store i64 %call5, ptr %flags, align 8, !dbg !81
  %3 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !82
  %call6 = call ptr @this_cpu_ptr_load(ptr noundef %3) #8, !dbg !83
  store ptr %call6, ptr %input, align 8, !dbg !84
  %4 = load ptr, ptr %input, align 8, !dbg !85
  call void @llvm.memset.p0.i64(ptr align 1 %4, i8 0, i64 16, i1 false), !dbg !86
  %vp = getelementptr inbounds %struct.asked, ptr %asked, i32 0, i32 0, !dbg !87
  %5 = load i32, ptr %vp, align 8, !dbg !87
  %6 = load ptr, ptr %input, align 8, !dbg !88
  %vp7 = getelementptr inbounds %struct.registers_input, ptr %6, i32 0, i32 1, !dbg !89
  store i32 %5, ptr %vp7, align 1, !dbg !90
  %7 = load ptr, ptr %input, align 8, !dbg !91
  %names = getelementptr inbounds %struct.registers_input, ptr %7, i32 0, i32 4, !dbg !92
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !93
  %names8 = getelementptr inbounds %struct.asked, ptr %asked, i32 0, i32 2, !dbg !94
  %arraydecay9 = getelementptr inbounds [8 x i32], ptr %names8, i64 0, i64 0, !dbg !93
  %count10 = getelementptr inbounds %struct.asked, ptr %asked, i32 0, i32 1, !dbg !95
  %8 = load i32, ptr %count10, align 4, !dbg !95
  %mul = mul i32 %8, 4, !dbg !96
  %conv = zext i32 %mul to i64, !dbg !97
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %arraydecay, ptr align 8 %arraydecay9, i64 %conv, i1 false), !dbg !93
  %count11 = getelementptr inbounds %struct.asked, ptr %asked, i32 0, i32 1, !dbg !98
  %9 = load i32, ptr %count11, align 4, !dbg !98
  %conv12 = trunc i32 %9 to i16, !dbg !99
  %10 = load ptr, ptr %input, align 8, !dbg !100
  %11 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !101
  %call13 = call ptr @this_cpu_ptr_load(ptr noundef %11) #8, !dbg !102
  %call14 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv12, i16 noundef zeroext 0, ptr noundef %10, ptr noundef %call13) #8, !dbg !103
  store i64 %call14, ptr %status, align 8, !dbg !104
  %12 = load i64, ptr %flags, align 8, !dbg !105
  call void @irq_restore(i64 noundef %12) #8, !dbg !106
  %13 = load i64, ptr %status, align 8, !dbg !107
  store i64 %13, ptr %retval, align 8, !dbg !108
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !108

cleanup:                                          ; preds = %if.end4, %if.then3, %if.then
  call void @llvm.lifetime.end.p0(i64 168, ptr %asked) #7, !dbg !109
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #7, !dbg !109
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !109
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !109
  %14 = load i64, ptr %retval, align 8, !dbg !109
  ret i64 %14, !dbg !109
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !110 dso_local i64 @_copy_from_user(ptr noundef, ptr noundef, i64 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !114 dso_local void @prepare() #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !117 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !122
    #dbg_declare(ptr %flags, !121, !DIExpression(), !123)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #7, !dbg !124, !srcloc !125
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #7, !dbg !126, !srcloc !127
  %0 = load i64, ptr %flags, align 8, !dbg !128
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !129
  ret i64 %0, !dbg !130
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !131 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !135, !DIExpression(), !137)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #7, !dbg !138
    #dbg_declare(ptr %offset, !136, !DIExpression(), !139)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #9, !dbg !140, !srcloc !141
  store i64 %0, ptr %offset, align 8, !dbg !140
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !142
  %2 = ptrtoint ptr %1 to i64, !dbg !143
  %3 = load i64, ptr %offset, align 8, !dbg !144
  %add = add i64 %2, %3, !dbg !145
  %4 = inttoptr i64 %add to ptr, !dbg !146
  %5 = load ptr, ptr %4, align 8, !dbg !147
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #7, !dbg !148
  ret ptr %5, !dbg !149
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #6 !dbg !150 {
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
    #dbg_declare(ptr %code.addr, !156, !DIExpression(), !164)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !157, !DIExpression(), !165)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !158, !DIExpression(), !166)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !159, !DIExpression(), !167)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !160, !DIExpression(), !168)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #7, !dbg !169
    #dbg_declare(ptr %control, !161, !DIExpression(), !170)
  %0 = load i16, ptr %code.addr, align 2, !dbg !171
  %conv = zext i16 %0 to i64, !dbg !171
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !172
  %conv1 = zext i16 %1 to i64, !dbg !173
  %shl = shl i64 %conv1, 17, !dbg !174
  %or = or i64 %conv, %shl, !dbg !175
  %2 = load i16, ptr %count.addr, align 2, !dbg !176
  %conv2 = zext i16 %2 to i64, !dbg !177
  %shl3 = shl i64 %conv2, 32, !dbg !178
  %or4 = or i64 %or, %shl3, !dbg !179
  store i64 %or4, ptr %control, align 8, !dbg !170
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !180
    #dbg_declare(ptr %status, !162, !DIExpression(), !181)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #7, !dbg !182
    #dbg_declare(ptr %done, !163, !DIExpression(), !183)
  br label %do.body, !dbg !184

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !185
  %4 = load ptr, ptr %input.addr, align 8, !dbg !187
  %5 = load ptr, ptr %output.addr, align 8, !dbg !188
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #8, !dbg !189
  store i64 %call, ptr %status, align 8, !dbg !190
  %6 = load i64, ptr %status, align 8, !dbg !191
  %and = and i64 %6, 65535, !dbg !193
  %cmp = icmp ne i64 %and, 0, !dbg !194
  br i1 %cmp, label %if.then, label %if.end, !dbg !195

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !196
  store i64 %7, ptr %retval, align 8, !dbg !197
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !197

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !198
  %shr = lshr i64 %8, 32, !dbg !199
  %and6 = and i64 %shr, 4095, !dbg !200
  %conv7 = trunc i64 %and6 to i16, !dbg !201
  store i16 %conv7, ptr %done, align 2, !dbg !202
  %9 = load i64, ptr %control, align 8, !dbg !203
  %and8 = and i64 %9, -1152640029630136321, !dbg !203
  store i64 %and8, ptr %control, align 8, !dbg !203
  %10 = load i16, ptr %done, align 2, !dbg !204
  %conv9 = zext i16 %10 to i64, !dbg !205
  %shl10 = shl i64 %conv9, 48, !dbg !206
  %11 = load i64, ptr %control, align 8, !dbg !207
  %or11 = or i64 %11, %shl10, !dbg !207
  store i64 %or11, ptr %control, align 8, !dbg !207
  br label %do.cond, !dbg !208

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !209
  %conv12 = zext i16 %12 to i32, !dbg !209
  %13 = load i16, ptr %count.addr, align 2, !dbg !210
  %conv13 = zext i16 %13 to i32, !dbg !210
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !211
  br i1 %cmp14, label %do.body, label %do.end, !dbg !208, !llvm.loop !212

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !215
  store i64 %14, ptr %retval, align 8, !dbg !216
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !216

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #7, !dbg !217
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !217
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #7, !dbg !217
  %15 = load i64, ptr %retval, align 8, !dbg !217
  ret i64 %15, !dbg !217
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !218 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !222, !DIExpression(), !223)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !224
  %and = and i64 %0, 512, !dbg !226
  %tobool = icmp ne i64 %and, 0, !dbg !226
  br i1 %tobool, label %if.then, label %if.end, !dbg !227

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #7, !dbg !228, !srcloc !229
  br label %if.end, !dbg !228

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !230
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !231 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind }
attributes #8 = { nobuiltin noredzone "no-builtins" }
attributes #9 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stale_struct_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "3f174df35f5f6087685bc096888735d9")
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
!17 = distinct !DISubprogram(name: "stale_struct_wrong", scope: !3, file: !3, line: 17, type: !18, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!22 = !{!23, !24, !25, !26, !45}
!23 = !DILocalVariable(name: "user", arg: 1, scope: !17, file: !3, line: 17, type: !20)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 19, type: !7)
!25 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 19, type: !7)
!26 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 20, type: !27)
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
!45 = !DILocalVariable(name: "asked", scope: !17, file: !3, line: 21, type: !46)
!46 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "asked", file: !3, line: 10, size: 1344, elements: !47)
!47 = !{!48, !49, !50, !54}
!48 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !46, file: !3, line: 11, baseType: !32, size: 32)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !46, file: !3, line: 12, baseType: !32, size: 32, offset: 32)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !46, file: !3, line: 13, baseType: !51, size: 256, offset: 64)
!51 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 256, elements: !52)
!52 = !{!53}
!53 = !DISubrange(count: 8)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "rest", scope: !46, file: !3, line: 14, baseType: !55, size: 1024, offset: 320)
!55 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 1024, elements: !56)
!56 = !{!57}
!57 = !DISubrange(count: 16)
!58 = !DILocation(line: 17, column: 36, scope: !17)
!59 = !DILocation(line: 19, column: 2, scope: !17)
!60 = !DILocation(line: 19, column: 6, scope: !17)
!61 = !DILocation(line: 19, column: 13, scope: !17)
!62 = !DILocation(line: 20, column: 2, scope: !17)
!63 = !DILocation(line: 20, column: 26, scope: !17)
!64 = !DILocation(line: 21, column: 2, scope: !17)
!65 = !DILocation(line: 21, column: 15, scope: !17)
!66 = !DILocation(line: 23, column: 30, scope: !67)
!67 = distinct !DILexicalBlock(scope: !17, file: !3, line: 23, column: 6)
!68 = !DILocation(line: 23, column: 6, scope: !67)
!69 = !DILocation(line: 23, column: 6, scope: !17)
!70 = !DILocation(line: 24, column: 3, scope: !67)
!71 = !DILocation(line: 25, column: 13, scope: !72)
!72 = distinct !DILexicalBlock(scope: !17, file: !3, line: 25, column: 6)
!73 = !DILocation(line: 25, column: 7, scope: !72)
!74 = !DILocation(line: 25, column: 19, scope: !72)
!75 = !DILocation(line: 25, column: 28, scope: !72)
!76 = !DILocation(line: 25, column: 34, scope: !72)
!77 = !DILocation(line: 25, column: 6, scope: !17)
!78 = !DILocation(line: 26, column: 3, scope: !72)
!79 = !DILocation(line: 27, column: 2, scope: !17)
!80 = !DILocation(line: 28, column: 10, scope: !17)
!81 = !DILocation(line: 28, column: 8, scope: !17)
!82 = !DILocation(line: 29, column: 28, scope: !17)
!83 = !DILocation(line: 29, column: 10, scope: !17)
!84 = !DILocation(line: 29, column: 8, scope: !17)
!85 = !DILocation(line: 30, column: 19, scope: !17)
!86 = !DILocation(line: 30, column: 2, scope: !17)
!87 = !DILocation(line: 31, column: 20, scope: !17)
!88 = !DILocation(line: 31, column: 2, scope: !17)
!89 = !DILocation(line: 31, column: 9, scope: !17)
!90 = !DILocation(line: 31, column: 12, scope: !17)
!91 = !DILocation(line: 32, column: 19, scope: !17)
!92 = !DILocation(line: 32, column: 26, scope: !17)
!93 = !DILocation(line: 32, column: 2, scope: !17)
!94 = !DILocation(line: 32, column: 39, scope: !17)
!95 = !DILocation(line: 32, column: 52, scope: !17)
!96 = !DILocation(line: 32, column: 58, scope: !17)
!97 = !DILocation(line: 32, column: 46, scope: !17)
!98 = !DILocation(line: 33, column: 43, scope: !17)
!99 = !DILocation(line: 33, column: 37, scope: !17)
!100 = !DILocation(line: 33, column: 53, scope: !17)
!101 = !DILocation(line: 34, column: 28, scope: !17)
!102 = !DILocation(line: 34, column: 10, scope: !17)
!103 = !DILocation(line: 33, column: 11, scope: !17)
!104 = !DILocation(line: 33, column: 9, scope: !17)
!105 = !DILocation(line: 35, column: 14, scope: !17)
!106 = !DILocation(line: 35, column: 2, scope: !17)
!107 = !DILocation(line: 36, column: 9, scope: !17)
!108 = !DILocation(line: 36, column: 2, scope: !17)
!109 = !DILocation(line: 37, column: 1, scope: !17)
!110 = !DISubprogram(name: "_copy_from_user", scope: !3, file: !3, line: 7, type: !111, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!111 = !DISubroutineType(types: !112)
!112 = !{!113, !6, !20, !113}
!113 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!114 = !DISubprogram(name: "prepare", scope: !3, file: !3, line: 8, type: !115, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!115 = !DISubroutineType(types: !116)
!116 = !{null}
!117 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !118, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !120)
!118 = !DISubroutineType(types: !119)
!119 = !{!7}
!120 = !{!121}
!121 = !DILocalVariable(name: "flags", scope: !117, file: !8, line: 42, type: !7)
!122 = !DILocation(line: 42, column: 2, scope: !117)
!123 = !DILocation(line: 42, column: 6, scope: !117)
!124 = !DILocation(line: 44, column: 2, scope: !117)
!125 = !{i64 19340, i64 19349}
!126 = !DILocation(line: 45, column: 2, scope: !117)
!127 = !{i64 19411}
!128 = !DILocation(line: 46, column: 9, scope: !117)
!129 = !DILocation(line: 47, column: 1, scope: !117)
!130 = !DILocation(line: 46, column: 2, scope: !117)
!131 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !132, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !134)
!132 = !DISubroutineType(types: !133)
!133 = !{!6, !5}
!134 = !{!135, !136}
!135 = !DILocalVariable(name: "variable", arg: 1, scope: !131, file: !8, line: 56, type: !5)
!136 = !DILocalVariable(name: "offset", scope: !131, file: !8, line: 58, type: !7)
!137 = !DILocation(line: 56, column: 46, scope: !131)
!138 = !DILocation(line: 58, column: 2, scope: !131)
!139 = !DILocation(line: 58, column: 6, scope: !131)
!140 = !DILocation(line: 60, column: 2, scope: !131)
!141 = !{i64 19712}
!142 = !DILocation(line: 61, column: 25, scope: !131)
!143 = !DILocation(line: 61, column: 20, scope: !131)
!144 = !DILocation(line: 61, column: 36, scope: !131)
!145 = !DILocation(line: 61, column: 34, scope: !131)
!146 = !DILocation(line: 61, column: 10, scope: !131)
!147 = !DILocation(line: 61, column: 9, scope: !131)
!148 = !DILocation(line: 62, column: 1, scope: !131)
!149 = !DILocation(line: 61, column: 2, scope: !131)
!150 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !151, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !155)
!151 = !DISubroutineType(types: !152)
!152 = !{!7, !153, !153, !153, !6, !6}
!153 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !154)
!154 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!155 = !{!156, !157, !158, !159, !160, !161, !162, !163}
!156 = !DILocalVariable(name: "code", arg: 1, scope: !150, file: !8, line: 19, type: !153)
!157 = !DILocalVariable(name: "count", arg: 2, scope: !150, file: !8, line: 19, type: !153)
!158 = !DILocalVariable(name: "varhead", arg: 3, scope: !150, file: !8, line: 19, type: !153)
!159 = !DILocalVariable(name: "input", arg: 4, scope: !150, file: !8, line: 19, type: !6)
!160 = !DILocalVariable(name: "output", arg: 5, scope: !150, file: !8, line: 19, type: !6)
!161 = !DILocalVariable(name: "control", scope: !150, file: !8, line: 21, type: !7)
!162 = !DILocalVariable(name: "status", scope: !150, file: !8, line: 22, type: !7)
!163 = !DILocalVariable(name: "done", scope: !150, file: !8, line: 23, type: !153)
!164 = !DILocation(line: 19, column: 25, scope: !150)
!165 = !DILocation(line: 19, column: 35, scope: !150)
!166 = !DILocation(line: 19, column: 46, scope: !150)
!167 = !DILocation(line: 19, column: 61, scope: !150)
!168 = !DILocation(line: 19, column: 74, scope: !150)
!169 = !DILocation(line: 21, column: 2, scope: !150)
!170 = !DILocation(line: 21, column: 6, scope: !150)
!171 = !DILocation(line: 21, column: 16, scope: !150)
!172 = !DILocation(line: 21, column: 29, scope: !150)
!173 = !DILocation(line: 21, column: 24, scope: !150)
!174 = !DILocation(line: 21, column: 37, scope: !150)
!175 = !DILocation(line: 21, column: 21, scope: !150)
!176 = !DILocation(line: 21, column: 52, scope: !150)
!177 = !DILocation(line: 21, column: 47, scope: !150)
!178 = !DILocation(line: 21, column: 58, scope: !150)
!179 = !DILocation(line: 21, column: 44, scope: !150)
!180 = !DILocation(line: 22, column: 2, scope: !150)
!181 = !DILocation(line: 22, column: 6, scope: !150)
!182 = !DILocation(line: 23, column: 2, scope: !150)
!183 = !DILocation(line: 23, column: 6, scope: !150)
!184 = !DILocation(line: 25, column: 2, scope: !150)
!185 = !DILocation(line: 26, column: 28, scope: !186)
!186 = distinct !DILexicalBlock(scope: !150, file: !8, line: 25, column: 5)
!187 = !DILocation(line: 26, column: 37, scope: !186)
!188 = !DILocation(line: 26, column: 44, scope: !186)
!189 = !DILocation(line: 26, column: 12, scope: !186)
!190 = !DILocation(line: 26, column: 10, scope: !186)
!191 = !DILocation(line: 27, column: 8, scope: !192)
!192 = distinct !DILexicalBlock(scope: !186, file: !8, line: 27, column: 7)
!193 = !DILocation(line: 27, column: 15, scope: !192)
!194 = !DILocation(line: 27, column: 25, scope: !192)
!195 = !DILocation(line: 27, column: 7, scope: !186)
!196 = !DILocation(line: 28, column: 11, scope: !192)
!197 = !DILocation(line: 28, column: 4, scope: !192)
!198 = !DILocation(line: 29, column: 11, scope: !186)
!199 = !DILocation(line: 29, column: 18, scope: !186)
!200 = !DILocation(line: 29, column: 25, scope: !186)
!201 = !DILocation(line: 29, column: 10, scope: !186)
!202 = !DILocation(line: 29, column: 8, scope: !186)
!203 = !DILocation(line: 30, column: 11, scope: !186)
!204 = !DILocation(line: 31, column: 19, scope: !186)
!205 = !DILocation(line: 31, column: 14, scope: !186)
!206 = !DILocation(line: 31, column: 24, scope: !186)
!207 = !DILocation(line: 31, column: 11, scope: !186)
!208 = !DILocation(line: 32, column: 2, scope: !186)
!209 = !DILocation(line: 32, column: 11, scope: !150)
!210 = !DILocation(line: 32, column: 18, scope: !150)
!211 = !DILocation(line: 32, column: 16, scope: !150)
!212 = distinct !{!212, !184, !213, !214}
!213 = !DILocation(line: 32, column: 23, scope: !150)
!214 = !{!"llvm.loop.mustprogress"}
!215 = !DILocation(line: 33, column: 9, scope: !150)
!216 = !DILocation(line: 33, column: 2, scope: !150)
!217 = !DILocation(line: 34, column: 1, scope: !150)
!218 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !219, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !221)
!219 = !DISubroutineType(types: !220)
!220 = !{null, !7}
!221 = !{!222}
!222 = !DILocalVariable(name: "flags", arg: 1, scope: !218, file: !8, line: 49, type: !7)
!223 = !DILocation(line: 49, column: 36, scope: !218)
!224 = !DILocation(line: 51, column: 6, scope: !225)
!225 = distinct !DILexicalBlock(scope: !218, file: !8, line: 51, column: 6)
!226 = !DILocation(line: 51, column: 12, scope: !225)
!227 = !DILocation(line: 51, column: 6, scope: !218)
!228 = !DILocation(line: 52, column: 3, scope: !225)
!229 = !{i64 19531}
!230 = !DILocation(line: 53, column: 1, scope: !218)
!231 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !232, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!232 = !DISubroutineType(types: !233)
!233 = !{!7, !7, !6, !6}
