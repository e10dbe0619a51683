; ModuleID = 'stale_struct_beyond.c'
source_filename = "stale_struct_beyond.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.asked = type { i32, i32, [8 x i32] }
%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @stale_struct_beyond(ptr noundef %user) #0 !dbg !17 {
entry:
  %retval = alloca i64, align 8
  %user.addr = alloca ptr, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  %asked = alloca %struct.asked, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store ptr %user, ptr %user.addr, align 8
    #dbg_declare(ptr %user.addr, !23, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !55
    #dbg_declare(ptr %flags, !24, !DIExpression(), !56)
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !55
    #dbg_declare(ptr %status, !25, !DIExpression(), !57)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #7, !dbg !58
    #dbg_declare(ptr %input, !26, !DIExpression(), !59)
  call void @llvm.lifetime.start.p0(i64 40, ptr %asked) #7, !dbg !60
    #dbg_declare(ptr %asked, !45, !DIExpression(), !61)
  %0 = load ptr, ptr %user.addr, align 8, !dbg !62
  %call = call i64 @_copy_from_user(ptr noundef %asked, ptr noundef %0, i64 noundef 40) #8, !dbg !64
  %tobool = icmp ne i64 %call, 0, !dbg !64
  br i1 %tobool, label %if.then, label %if.end, !dbg !65

if.then:                                          ; preds = %entry
  store i64 1, ptr %retval, align 8, !dbg !66
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !66

if.end:                                           ; preds = %entry
  %count = getelementptr inbounds %struct.asked, ptr %asked, i32 0, i32 1, !dbg !67
  %1 = load i32, ptr %count, align 4, !dbg !67
  %tobool1 = icmp ne i32 %1, 0, !dbg !69
  br i1 %tobool1, label %lor.lhs.false, label %if.then3, !dbg !70

lor.lhs.false:                                    ; preds = %if.end
  %count2 = getelementptr inbounds %struct.asked, ptr %asked, i32 0, i32 1, !dbg !71
  %2 = load i32, ptr %count2, align 4, !dbg !71
  %cmp = icmp ugt i32 %2, 9, !dbg !72
  br i1 %cmp, label %if.then3, label %if.end4, !dbg !73

if.then3:                                         ; preds = %lor.lhs.false, %if.end
  store i64 1, ptr %retval, align 8, !dbg !74
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !74

if.end4:                                          ; preds = %lor.lhs.false
  call void @prepare() #8, !dbg !75
  %call5 = call i64 @irq_save() #8, !dbg !76
  store i64 %call5, ptr %flags, align 8, !dbg !77
  %3 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !78
  %call6 = call ptr @this_cpu_ptr_load(ptr noundef %3) #8, !dbg !79
  store ptr %call6, ptr %input, align 8, !dbg !80
  %4 = load ptr, ptr %input, align 8, !dbg !81
  call void @llvm.memset.p0.i64(ptr align 1 %4, i8 0, i64 16, i1 false), !dbg !82
  %vp = getelementptr inbounds %struct.asked, ptr %asked, i32 0, i32 0, !dbg !83
  %5 = load i32, ptr %vp, align 4, !dbg !83
  %6 = load ptr, ptr %input, align 8, !dbg !84
  %vp7 = getelementptr inbounds %struct.registers_input, ptr %6, i32 0, i32 1, !dbg !85
  store i32 %5, ptr %vp7, align 1, !dbg !86
  %7 = load ptr, ptr %input, align 8, !dbg !87
  %names = getelementptr inbounds %struct.registers_input, ptr %7, i32 0, i32 4, !dbg !88
  %arraydecay = getelementptr inbounds [0 x i32], ptr %names, i64 0, i64 0, !dbg !89
  %names8 = getelementptr inbounds %struct.asked, ptr %asked, i32 0, i32 2, !dbg !90
  %arraydecay9 = getelementptr inbounds [8 x i32], ptr %names8, i64 0, i64 0, !dbg !89
  %count10 = getelementptr inbounds %struct.asked, ptr %asked, i32 0, i32 1, !dbg !91
  %8 = load i32, ptr %count10, align 4, !dbg !91
  %mul = mul i32 %8, 4, !dbg !92
  %conv = zext i32 %mul to i64, !dbg !93
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %arraydecay, ptr align 4 %arraydecay9, i64 %conv, i1 false), !dbg !89
  %count11 = getelementptr inbounds %struct.asked, ptr %asked, i32 0, i32 1, !dbg !94
  %9 = load i32, ptr %count11, align 4, !dbg !94
  %conv12 = trunc i32 %9 to i16, !dbg !95
  %10 = load ptr, ptr %input, align 8, !dbg !96
  %11 = load ptr, ptr @hyperv_pcpu_output_arg, align 8, !dbg !97
  %call13 = call ptr @this_cpu_ptr_load(ptr noundef %11) #8, !dbg !98
  %call14 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %conv12, i16 noundef zeroext 0, ptr noundef %10, ptr noundef %call13) #8, !dbg !99
  store i64 %call14, ptr %status, align 8, !dbg !100
  %12 = load i64, ptr %flags, align 8, !dbg !101
  call void @irq_restore(i64 noundef %12) #8, !dbg !102
  %13 = load i64, ptr %status, align 8, !dbg !103
  store i64 %13, ptr %retval, align 8, !dbg !104
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !104

cleanup:                                          ; preds = %if.end4, %if.then3, %if.then
  call void @llvm.lifetime.end.p0(i64 40, ptr %asked) #7, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #7, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !105
  %14 = load i64, ptr %retval, align 8, !dbg !105
  ret i64 %14, !dbg !105
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !106 dso_local i64 @_copy_from_user(ptr noundef, ptr noundef, i64 noundef) #2

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !110 dso_local void @prepare() #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !113 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #7, !dbg !118
    #dbg_declare(ptr %flags, !117, !DIExpression(), !119)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #7, !dbg !120, !srcloc !121
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #7, !dbg !122, !srcloc !123
  %0 = load i64, ptr %flags, align 8, !dbg !124
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #7, !dbg !125
  ret i64 %0, !dbg !126
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !127 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !131, !DIExpression(), !133)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #7, !dbg !134
    #dbg_declare(ptr %offset, !132, !DIExpression(), !135)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #9, !dbg !136, !srcloc !137
  store i64 %0, ptr %offset, align 8, !dbg !136
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !138
  %2 = ptrtoint ptr %1 to i64, !dbg !139
  %3 = load i64, ptr %offset, align 8, !dbg !140
  %add = add i64 %2, %3, !dbg !141
  %4 = inttoptr i64 %add to ptr, !dbg !142
  %5 = load ptr, ptr %4, align 8, !dbg !143
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #7, !dbg !144
  ret ptr %5, !dbg !145
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #6 !dbg !146 {
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
    #dbg_declare(ptr %code.addr, !152, !DIExpression(), !160)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !153, !DIExpression(), !161)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !154, !DIExpression(), !162)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !155, !DIExpression(), !163)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !156, !DIExpression(), !164)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #7, !dbg !165
    #dbg_declare(ptr %control, !157, !DIExpression(), !166)
  %0 = load i16, ptr %code.addr, align 2, !dbg !167
  %conv = zext i16 %0 to i64, !dbg !167
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !168
  %conv1 = zext i16 %1 to i64, !dbg !169
  %shl = shl i64 %conv1, 17, !dbg !170
  %or = or i64 %conv, %shl, !dbg !171
  %2 = load i16, ptr %count.addr, align 2, !dbg !172
  %conv2 = zext i16 %2 to i64, !dbg !173
  %shl3 = shl i64 %conv2, 32, !dbg !174
  %or4 = or i64 %or, %shl3, !dbg !175
  store i64 %or4, ptr %control, align 8, !dbg !166
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #7, !dbg !176
    #dbg_declare(ptr %status, !158, !DIExpression(), !177)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #7, !dbg !178
    #dbg_declare(ptr %done, !159, !DIExpression(), !179)
  br label %do.body, !dbg !180

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !181
  %4 = load ptr, ptr %input.addr, align 8, !dbg !183
  %5 = load ptr, ptr %output.addr, align 8, !dbg !184
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #8, !dbg !185
  store i64 %call, ptr %status, align 8, !dbg !186
  %6 = load i64, ptr %status, align 8, !dbg !187
  %and = and i64 %6, 65535, !dbg !189
  %cmp = icmp ne i64 %and, 0, !dbg !190
  br i1 %cmp, label %if.then, label %if.end, !dbg !191

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !192
  store i64 %7, ptr %retval, align 8, !dbg !193
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !193

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !194
  %shr = lshr i64 %8, 32, !dbg !195
  %and6 = and i64 %shr, 4095, !dbg !196
  %conv7 = trunc i64 %and6 to i16, !dbg !197
  store i16 %conv7, ptr %done, align 2, !dbg !198
  %9 = load i64, ptr %control, align 8, !dbg !199
  %and8 = and i64 %9, -1152640029630136321, !dbg !199
  store i64 %and8, ptr %control, align 8, !dbg !199
  %10 = load i16, ptr %done, align 2, !dbg !200
  %conv9 = zext i16 %10 to i64, !dbg !201
  %shl10 = shl i64 %conv9, 48, !dbg !202
  %11 = load i64, ptr %control, align 8, !dbg !203
  %or11 = or i64 %11, %shl10, !dbg !203
  store i64 %or11, ptr %control, align 8, !dbg !203
  br label %do.cond, !dbg !204

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !205
  %conv12 = zext i16 %12 to i32, !dbg !205
  %13 = load i16, ptr %count.addr, align 2, !dbg !206
  %conv13 = zext i16 %13 to i32, !dbg !206
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !207
  br i1 %cmp14, label %do.body, label %do.end, !dbg !204, !llvm.loop !208

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !211
  store i64 %14, ptr %retval, align 8, !dbg !212
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !212

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #7, !dbg !213
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #7, !dbg !213
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #7, !dbg !213
  %15 = load i64, ptr %retval, align 8, !dbg !213
  ret i64 %15, !dbg !213
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !214 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !218, !DIExpression(), !219)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !220
  %and = and i64 %0, 512, !dbg !222
  %tobool = icmp ne i64 %and, 0, !dbg !222
  br i1 %tobool, label %if.then, label %if.end, !dbg !223

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #7, !dbg !224, !srcloc !225
  br label %if.end, !dbg !224

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !226
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !227 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

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
!3 = !DIFile(filename: "stale_struct_beyond.c", directory: ".", checksumkind: CSK_MD5, checksum: "3b7d185c2eaaf6716252e9e71f06bd24")
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
!17 = distinct !DISubprogram(name: "stale_struct_beyond", scope: !3, file: !3, line: 16, type: !18, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !20}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!22 = !{!23, !24, !25, !26, !45}
!23 = !DILocalVariable(name: "user", arg: 1, scope: !17, file: !3, line: 16, type: !20)
!24 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 18, type: !7)
!25 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 18, type: !7)
!26 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 19, type: !27)
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
!45 = !DILocalVariable(name: "asked", scope: !17, file: !3, line: 20, type: !46)
!46 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "asked", file: !3, line: 10, size: 320, elements: !47)
!47 = !{!48, !49, !50}
!48 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !46, file: !3, line: 11, baseType: !32, size: 32)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !46, file: !3, line: 12, baseType: !32, size: 32, offset: 32)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !46, file: !3, line: 13, baseType: !51, size: 256, offset: 64)
!51 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 256, elements: !52)
!52 = !{!53}
!53 = !DISubrange(count: 8)
!54 = !DILocation(line: 16, column: 37, scope: !17)
!55 = !DILocation(line: 18, column: 2, scope: !17)
!56 = !DILocation(line: 18, column: 6, scope: !17)
!57 = !DILocation(line: 18, column: 13, scope: !17)
!58 = !DILocation(line: 19, column: 2, scope: !17)
!59 = !DILocation(line: 19, column: 26, scope: !17)
!60 = !DILocation(line: 20, column: 2, scope: !17)
!61 = !DILocation(line: 20, column: 15, scope: !17)
!62 = !DILocation(line: 22, column: 30, scope: !63)
!63 = distinct !DILexicalBlock(scope: !17, file: !3, line: 22, column: 6)
!64 = !DILocation(line: 22, column: 6, scope: !63)
!65 = !DILocation(line: 22, column: 6, scope: !17)
!66 = !DILocation(line: 23, column: 3, scope: !63)
!67 = !DILocation(line: 24, column: 13, scope: !68)
!68 = distinct !DILexicalBlock(scope: !17, file: !3, line: 24, column: 6)
!69 = !DILocation(line: 24, column: 7, scope: !68)
!70 = !DILocation(line: 24, column: 19, scope: !68)
!71 = !DILocation(line: 24, column: 28, scope: !68)
!72 = !DILocation(line: 24, column: 34, scope: !68)
!73 = !DILocation(line: 24, column: 6, scope: !17)
!74 = !DILocation(line: 25, column: 3, scope: !68)
!75 = !DILocation(line: 26, column: 2, scope: !17)
!76 = !DILocation(line: 27, column: 10, scope: !17)
!77 = !DILocation(line: 27, column: 8, scope: !17)
!78 = !DILocation(line: 28, column: 28, scope: !17)
!79 = !DILocation(line: 28, column: 10, scope: !17)
!80 = !DILocation(line: 28, column: 8, scope: !17)
!81 = !DILocation(line: 29, column: 19, scope: !17)
!82 = !DILocation(line: 29, column: 2, scope: !17)
!83 = !DILocation(line: 30, column: 20, scope: !17)
!84 = !DILocation(line: 30, column: 2, scope: !17)
!85 = !DILocation(line: 30, column: 9, scope: !17)
!86 = !DILocation(line: 30, column: 12, scope: !17)
!87 = !DILocation(line: 31, column: 19, scope: !17)
!88 = !DILocation(line: 31, column: 26, scope: !17)
!89 = !DILocation(line: 31, column: 2, scope: !17)
!90 = !DILocation(line: 31, column: 39, scope: !17)
!91 = !DILocation(line: 31, column: 52, scope: !17)
!92 = !DILocation(line: 31, column: 58, scope: !17)
!93 = !DILocation(line: 31, column: 46, scope: !17)
!94 = !DILocation(line: 32, column: 43, scope: !17)
!95 = !DILocation(line: 32, column: 37, scope: !17)
!96 = !DILocation(line: 32, column: 53, scope: !17)
!97 = !DILocation(line: 33, column: 28, scope: !17)
!98 = !DILocation(line: 33, column: 10, scope: !17)
!99 = !DILocation(line: 32, column: 11, scope: !17)
!100 = !DILocation(line: 32, column: 9, scope: !17)
!101 = !DILocation(line: 34, column: 14, scope: !17)
!102 = !DILocation(line: 34, column: 2, scope: !17)
!103 = !DILocation(line: 35, column: 9, scope: !17)
!104 = !DILocation(line: 35, column: 2, scope: !17)
!105 = !DILocation(line: 36, column: 1, scope: !17)
!106 = !DISubprogram(name: "_copy_from_user", scope: !3, file: !3, line: 7, type: !107, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!107 = !DISubroutineType(types: !108)
!108 = !{!109, !6, !20, !109}
!109 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!110 = !DISubprogram(name: "prepare", scope: !3, file: !3, line: 8, type: !111, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!111 = !DISubroutineType(types: !112)
!112 = !{null}
!113 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !114, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !116)
!114 = !DISubroutineType(types: !115)
!115 = !{!7}
!116 = !{!117}
!117 = !DILocalVariable(name: "flags", scope: !113, file: !8, line: 42, type: !7)
!118 = !DILocation(line: 42, column: 2, scope: !113)
!119 = !DILocation(line: 42, column: 6, scope: !113)
!120 = !DILocation(line: 44, column: 2, scope: !113)
!121 = !{i64 19323, i64 19332}
!122 = !DILocation(line: 45, column: 2, scope: !113)
!123 = !{i64 19394}
!124 = !DILocation(line: 46, column: 9, scope: !113)
!125 = !DILocation(line: 47, column: 1, scope: !113)
!126 = !DILocation(line: 46, column: 2, scope: !113)
!127 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !128, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !130)
!128 = !DISubroutineType(types: !129)
!129 = !{!6, !5}
!130 = !{!131, !132}
!131 = !DILocalVariable(name: "variable", arg: 1, scope: !127, file: !8, line: 56, type: !5)
!132 = !DILocalVariable(name: "offset", scope: !127, file: !8, line: 58, type: !7)
!133 = !DILocation(line: 56, column: 46, scope: !127)
!134 = !DILocation(line: 58, column: 2, scope: !127)
!135 = !DILocation(line: 58, column: 6, scope: !127)
!136 = !DILocation(line: 60, column: 2, scope: !127)
!137 = !{i64 19695}
!138 = !DILocation(line: 61, column: 25, scope: !127)
!139 = !DILocation(line: 61, column: 20, scope: !127)
!140 = !DILocation(line: 61, column: 36, scope: !127)
!141 = !DILocation(line: 61, column: 34, scope: !127)
!142 = !DILocation(line: 61, column: 10, scope: !127)
!143 = !DILocation(line: 61, column: 9, scope: !127)
!144 = !DILocation(line: 62, column: 1, scope: !127)
!145 = !DILocation(line: 61, column: 2, scope: !127)
!146 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !147, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !151)
!147 = !DISubroutineType(types: !148)
!148 = !{!7, !149, !149, !149, !6, !6}
!149 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !150)
!150 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!151 = !{!152, !153, !154, !155, !156, !157, !158, !159}
!152 = !DILocalVariable(name: "code", arg: 1, scope: !146, file: !8, line: 19, type: !149)
!153 = !DILocalVariable(name: "count", arg: 2, scope: !146, file: !8, line: 19, type: !149)
!154 = !DILocalVariable(name: "varhead", arg: 3, scope: !146, file: !8, line: 19, type: !149)
!155 = !DILocalVariable(name: "input", arg: 4, scope: !146, file: !8, line: 19, type: !6)
!156 = !DILocalVariable(name: "output", arg: 5, scope: !146, file: !8, line: 19, type: !6)
!157 = !DILocalVariable(name: "control", scope: !146, file: !8, line: 21, type: !7)
!158 = !DILocalVariable(name: "status", scope: !146, file: !8, line: 22, type: !7)
!159 = !DILocalVariable(name: "done", scope: !146, file: !8, line: 23, type: !149)
!160 = !DILocation(line: 19, column: 25, scope: !146)
!161 = !DILocation(line: 19, column: 35, scope: !146)
!162 = !DILocation(line: 19, column: 46, scope: !146)
!163 = !DILocation(line: 19, column: 61, scope: !146)
!164 = !DILocation(line: 19, column: 74, scope: !146)
!165 = !DILocation(line: 21, column: 2, scope: !146)
!166 = !DILocation(line: 21, column: 6, scope: !146)
!167 = !DILocation(line: 21, column: 16, scope: !146)
!168 = !DILocation(line: 21, column: 29, scope: !146)
!169 = !DILocation(line: 21, column: 24, scope: !146)
!170 = !DILocation(line: 21, column: 37, scope: !146)
!171 = !DILocation(line: 21, column: 21, scope: !146)
!172 = !DILocation(line: 21, column: 52, scope: !146)
!173 = !DILocation(line: 21, column: 47, scope: !146)
!174 = !DILocation(line: 21, column: 58, scope: !146)
!175 = !DILocation(line: 21, column: 44, scope: !146)
!176 = !DILocation(line: 22, column: 2, scope: !146)
!177 = !DILocation(line: 22, column: 6, scope: !146)
!178 = !DILocation(line: 23, column: 2, scope: !146)
!179 = !DILocation(line: 23, column: 6, scope: !146)
!180 = !DILocation(line: 25, column: 2, scope: !146)
!181 = !DILocation(line: 26, column: 28, scope: !182)
!182 = distinct !DILexicalBlock(scope: !146, file: !8, line: 25, column: 5)
!183 = !DILocation(line: 26, column: 37, scope: !182)
!184 = !DILocation(line: 26, column: 44, scope: !182)
!185 = !DILocation(line: 26, column: 12, scope: !182)
!186 = !DILocation(line: 26, column: 10, scope: !182)
!187 = !DILocation(line: 27, column: 8, scope: !188)
!188 = distinct !DILexicalBlock(scope: !182, file: !8, line: 27, column: 7)
!189 = !DILocation(line: 27, column: 15, scope: !188)
!190 = !DILocation(line: 27, column: 25, scope: !188)
!191 = !DILocation(line: 27, column: 7, scope: !182)
!192 = !DILocation(line: 28, column: 11, scope: !188)
!193 = !DILocation(line: 28, column: 4, scope: !188)
!194 = !DILocation(line: 29, column: 11, scope: !182)
!195 = !DILocation(line: 29, column: 18, scope: !182)
!196 = !DILocation(line: 29, column: 25, scope: !182)
!197 = !DILocation(line: 29, column: 10, scope: !182)
!198 = !DILocation(line: 29, column: 8, scope: !182)
!199 = !DILocation(line: 30, column: 11, scope: !182)
!200 = !DILocation(line: 31, column: 19, scope: !182)
!201 = !DILocation(line: 31, column: 14, scope: !182)
!202 = !DILocation(line: 31, column: 24, scope: !182)
!203 = !DILocation(line: 31, column: 11, scope: !182)
!204 = !DILocation(line: 32, column: 2, scope: !182)
!205 = !DILocation(line: 32, column: 11, scope: !146)
!206 = !DILocation(line: 32, column: 18, scope: !146)
!207 = !DILocation(line: 32, column: 16, scope: !146)
!208 = distinct !{!208, !180, !209, !210}
!209 = !DILocation(line: 32, column: 23, scope: !146)
!210 = !{!"llvm.loop.mustprogress"}
!211 = !DILocation(line: 33, column: 9, scope: !146)
!212 = !DILocation(line: 33, column: 2, scope: !146)
!213 = !DILocation(line: 34, column: 1, scope: !146)
!214 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !215, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !217)
!215 = !DISubroutineType(types: !216)
!216 = !{null, !7}
!217 = !{!218}
!218 = !DILocalVariable(name: "flags", arg: 1, scope: !214, file: !8, line: 49, type: !7)
!219 = !DILocation(line: 49, column: 36, scope: !214)
!220 = !DILocation(line: 51, column: 6, scope: !221)
!221 = distinct !DILexicalBlock(scope: !214, file: !8, line: 51, column: 6)
!222 = !DILocation(line: 51, column: 12, scope: !221)
!223 = !DILocation(line: 51, column: 6, scope: !214)
!224 = !DILocation(line: 52, column: 3, scope: !221)
!225 = !{i64 19514}
!226 = !DILocation(line: 53, column: 1, scope: !214)
!227 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !228, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!228 = !DISubroutineType(types: !229)
!229 = !{!7, !7, !6, !6}
