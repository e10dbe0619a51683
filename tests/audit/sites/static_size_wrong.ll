; ModuleID = 'static_size_wrong.c'
source_filename = "static_size_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.register_value = type { i64, i64 }
%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@values = internal global [255 x %struct.register_value] zeroinitializer, align 4096, !dbg !13
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @static_size_wrong() #0 !dbg !26 {
entry:
  %flags = alloca i64, align 8
  %input = alloca ptr, align 8
  %status = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !51
    #dbg_declare(ptr %flags, !30, !DIExpression(), !52)
  %call = call i64 @irq_save() #7, !dbg !53
  store i64 %call, ptr %flags, align 8, !dbg !52
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !54
    #dbg_declare(ptr %input, !31, !DIExpression(), !55)
  %0 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !56
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %0) #7, !dbg !57
  store ptr %call1, ptr %input, align 8, !dbg !55
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !58
    #dbg_declare(ptr %status, !50, !DIExpression(), !59)
  store i64 1, ptr %status, align 8, !dbg !59
  %1 = load ptr, ptr %input, align 8, !dbg !60
  call void @fill_header(ptr noundef %1) #7, !dbg !61
  %2 = load ptr, ptr %input, align 8, !dbg !62
  %call2 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext 256, i16 noundef zeroext 0, ptr noundef %2, ptr noundef @values) #7, !dbg !63
  store i64 %call2, ptr %status, align 8, !dbg !64
  %3 = load i64, ptr %flags, align 8, !dbg !65
  call void @irq_restore(i64 noundef %3) #7, !dbg !66
  %4 = load i64, ptr %status, align 8, !dbg !67
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !68
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !68
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !68
  ret i64 %4, !dbg !69
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !70 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !73
    #dbg_declare(ptr %flags, !72, !DIExpression(), !74)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !75, !srcloc !76
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !77, !srcloc !78
  %0 = load i64, ptr %flags, align 8, !dbg !79
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !80
  ret i64 %0, !dbg !81
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !82 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !86, !DIExpression(), !88)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !89
    #dbg_declare(ptr %offset, !87, !DIExpression(), !90)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !91, !srcloc !92
  store i64 %0, ptr %offset, align 8, !dbg !91
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !93
  %2 = ptrtoint ptr %1 to i64, !dbg !94
  %3 = load i64, ptr %offset, align 8, !dbg !95
  %add = add i64 %2, %3, !dbg !96
  %4 = inttoptr i64 %add to ptr, !dbg !97
  %5 = load ptr, ptr %4, align 8, !dbg !98
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !99
  ret ptr %5, !dbg !100
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @fill_header(ptr noundef %input) #2 !dbg !101 {
entry:
  %input.addr = alloca ptr, align 8
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !106, !DIExpression(), !107)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !108
  %partition = getelementptr inbounds %struct.registers_input, ptr %0, i32 0, i32 0, !dbg !109
  store i64 -1, ptr %partition, align 1, !dbg !110
  %1 = load ptr, ptr %input.addr, align 8, !dbg !111
  %vp = getelementptr inbounds %struct.registers_input, ptr %1, i32 0, i32 1, !dbg !112
  store i32 -2, ptr %vp, align 1, !dbg !113
  %2 = load ptr, ptr %input.addr, align 8, !dbg !114
  %vtl = getelementptr inbounds %struct.registers_input, ptr %2, i32 0, i32 2, !dbg !115
  store i8 0, ptr %vtl, align 1, !dbg !116
  %3 = load ptr, ptr %input.addr, align 8, !dbg !117
  %padding = getelementptr inbounds %struct.registers_input, ptr %3, i32 0, i32 3, !dbg !118
  %arraydecay = getelementptr inbounds [3 x i8], ptr %padding, i64 0, i64 0, !dbg !119
  call void @llvm.memset.p0.i64(ptr align 1 %arraydecay, i8 0, i64 3, i1 false), !dbg !119
  ret void, !dbg !120
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #3 !dbg !121 {
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
    #dbg_declare(ptr %code.addr, !127, !DIExpression(), !135)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !128, !DIExpression(), !136)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !129, !DIExpression(), !137)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !130, !DIExpression(), !138)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !131, !DIExpression(), !139)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !140
    #dbg_declare(ptr %control, !132, !DIExpression(), !141)
  %0 = load i16, ptr %code.addr, align 2, !dbg !142
  %conv = zext i16 %0 to i64, !dbg !142
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !143
  %conv1 = zext i16 %1 to i64, !dbg !144
  %shl = shl i64 %conv1, 17, !dbg !145
  %or = or i64 %conv, %shl, !dbg !146
  %2 = load i16, ptr %count.addr, align 2, !dbg !147
  %conv2 = zext i16 %2 to i64, !dbg !148
  %shl3 = shl i64 %conv2, 32, !dbg !149
  %or4 = or i64 %or, %shl3, !dbg !150
  store i64 %or4, ptr %control, align 8, !dbg !141
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !151
    #dbg_declare(ptr %status, !133, !DIExpression(), !152)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !153
    #dbg_declare(ptr %done, !134, !DIExpression(), !154)
  br label %do.body, !dbg !155

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !156
  %4 = load ptr, ptr %input.addr, align 8, !dbg !158
  %5 = load ptr, ptr %output.addr, align 8, !dbg !159
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !160
  store i64 %call, ptr %status, align 8, !dbg !161
  %6 = load i64, ptr %status, align 8, !dbg !162
  %and = and i64 %6, 65535, !dbg !164
  %cmp = icmp ne i64 %and, 0, !dbg !165
  br i1 %cmp, label %if.then, label %if.end, !dbg !166

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !167
  store i64 %7, ptr %retval, align 8, !dbg !168
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !168

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !169
  %shr = lshr i64 %8, 32, !dbg !170
  %and6 = and i64 %shr, 4095, !dbg !171
  %conv7 = trunc i64 %and6 to i16, !dbg !172
  store i16 %conv7, ptr %done, align 2, !dbg !173
  %9 = load i64, ptr %control, align 8, !dbg !174
  %and8 = and i64 %9, -1152640029630136321, !dbg !174
  store i64 %and8, ptr %control, align 8, !dbg !174
  %10 = load i16, ptr %done, align 2, !dbg !175
  %conv9 = zext i16 %10 to i64, !dbg !176
  %shl10 = shl i64 %conv9, 48, !dbg !177
  %11 = load i64, ptr %control, align 8, !dbg !178
  %or11 = or i64 %11, %shl10, !dbg !178
  store i64 %or11, ptr %control, align 8, !dbg !178
  br label %do.cond, !dbg !179

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !180
  %conv12 = zext i16 %12 to i32, !dbg !180
  %13 = load i16, ptr %count.addr, align 2, !dbg !181
  %conv13 = zext i16 %13 to i32, !dbg !181
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !182
  br i1 %cmp14, label %do.body, label %do.end, !dbg !179, !llvm.loop !183

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !186
  store i64 %14, ptr %retval, align 8, !dbg !187
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !187

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !188
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !188
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !188
  %15 = load i64, ptr %retval, align 8, !dbg !188
  ret i64 %15, !dbg !188
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !189 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !193, !DIExpression(), !194)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !195
  %and = and i64 %0, 512, !dbg !197
  %tobool = icmp ne i64 %and, 0, !dbg !197
  br i1 %tobool, label %if.then, label %if.end, !dbg !198

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !199, !srcloc !200
  br label %if.end, !dbg !199

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !201
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !202 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin noredzone "no-builtins" }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!22, !23, !24}
!llvm.ident = !{!25}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "static_size_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "a3dbc00d77b97c5c484963d84e49bdb0")
!4 = !{!5, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 9, baseType: !9)
!8 = !DIFile(filename: "./../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11, !13}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "values", scope: !2, file: !3, line: 8, type: !15, isLocal: true, isDefinition: true, align: 32768)
!15 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 32640, elements: !20)
!16 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "register_value", file: !8, line: 85, size: 128, elements: !17)
!17 = !{!18, !19}
!18 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !16, file: !8, line: 86, baseType: !7, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_member, name: "high", scope: !16, file: !8, line: 87, baseType: !7, size: 64, offset: 64)
!20 = !{!21}
!21 = !DISubrange(count: 255)
!22 = !{i32 7, !"Dwarf Version", i32 5}
!23 = !{i32 2, !"Debug Info Version", i32 3}
!24 = !{i32 1, !"wchar_size", i32 4}
!25 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!26 = distinct !DISubprogram(name: "static_size_wrong", scope: !3, file: !3, line: 10, type: !27, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !29)
!27 = !DISubroutineType(types: !28)
!28 = !{!7}
!29 = !{!30, !31, !50}
!30 = !DILocalVariable(name: "flags", scope: !26, file: !3, line: 12, type: !7)
!31 = !DILocalVariable(name: "input", scope: !26, file: !3, line: 13, type: !32)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !8, line: 77, size: 128, elements: !34)
!34 = !{!35, !36, !39, !42, !46}
!35 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !33, file: !8, line: 78, baseType: !7, size: 64)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !33, file: !8, line: 79, baseType: !37, size: 32, offset: 64)
!37 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !38)
!38 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !33, file: !8, line: 80, baseType: !40, size: 8, offset: 96)
!40 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 6, baseType: !41)
!41 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !33, file: !8, line: 81, baseType: !43, size: 24, offset: 104)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 24, elements: !44)
!44 = !{!45}
!45 = !DISubrange(count: 3)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !33, file: !8, line: 82, baseType: !47, offset: 128)
!47 = !DICompositeType(tag: DW_TAG_array_type, baseType: !37, elements: !48)
!48 = !{!49}
!49 = !DISubrange(count: -1)
!50 = !DILocalVariable(name: "status", scope: !26, file: !3, line: 14, type: !7)
!51 = !DILocation(line: 12, column: 2, scope: !26)
!52 = !DILocation(line: 12, column: 6, scope: !26)
!53 = !DILocation(line: 12, column: 14, scope: !26)
!54 = !DILocation(line: 13, column: 2, scope: !26)
!55 = !DILocation(line: 13, column: 26, scope: !26)
!56 = !DILocation(line: 13, column: 52, scope: !26)
!57 = !DILocation(line: 13, column: 34, scope: !26)
!58 = !DILocation(line: 14, column: 2, scope: !26)
!59 = !DILocation(line: 14, column: 6, scope: !26)
!60 = !DILocation(line: 16, column: 14, scope: !26)
!61 = !DILocation(line: 16, column: 2, scope: !26)
!62 = !DILocation(line: 17, column: 45, scope: !26)
!63 = !DILocation(line: 17, column: 11, scope: !26)
!64 = !DILocation(line: 17, column: 9, scope: !26)
!65 = !DILocation(line: 18, column: 14, scope: !26)
!66 = !DILocation(line: 18, column: 2, scope: !26)
!67 = !DILocation(line: 19, column: 9, scope: !26)
!68 = !DILocation(line: 20, column: 1, scope: !26)
!69 = !DILocation(line: 19, column: 2, scope: !26)
!70 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !27, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !71)
!71 = !{!72}
!72 = !DILocalVariable(name: "flags", scope: !70, file: !8, line: 42, type: !7)
!73 = !DILocation(line: 42, column: 2, scope: !70)
!74 = !DILocation(line: 42, column: 6, scope: !70)
!75 = !DILocation(line: 44, column: 2, scope: !70)
!76 = !{i64 20312, i64 20321}
!77 = !DILocation(line: 45, column: 2, scope: !70)
!78 = !{i64 20383}
!79 = !DILocation(line: 46, column: 9, scope: !70)
!80 = !DILocation(line: 47, column: 1, scope: !70)
!81 = !DILocation(line: 46, column: 2, scope: !70)
!82 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !83, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !85)
!83 = !DISubroutineType(types: !84)
!84 = !{!6, !5}
!85 = !{!86, !87}
!86 = !DILocalVariable(name: "variable", arg: 1, scope: !82, file: !8, line: 56, type: !5)
!87 = !DILocalVariable(name: "offset", scope: !82, file: !8, line: 58, type: !7)
!88 = !DILocation(line: 56, column: 46, scope: !82)
!89 = !DILocation(line: 58, column: 2, scope: !82)
!90 = !DILocation(line: 58, column: 6, scope: !82)
!91 = !DILocation(line: 60, column: 2, scope: !82)
!92 = !{i64 20684}
!93 = !DILocation(line: 61, column: 25, scope: !82)
!94 = !DILocation(line: 61, column: 20, scope: !82)
!95 = !DILocation(line: 61, column: 36, scope: !82)
!96 = !DILocation(line: 61, column: 34, scope: !82)
!97 = !DILocation(line: 61, column: 10, scope: !82)
!98 = !DILocation(line: 61, column: 9, scope: !82)
!99 = !DILocation(line: 62, column: 1, scope: !82)
!100 = !DILocation(line: 61, column: 2, scope: !82)
!101 = distinct !DISubprogram(name: "fill_header", scope: !102, file: !102, line: 17, type: !103, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !105)
!102 = !DIFile(filename: "./site.h", directory: ".", checksumkind: CSK_MD5, checksum: "60bfc452cc42126a8ee285dc9b5a845c")
!103 = !DISubroutineType(types: !104)
!104 = !{null, !32}
!105 = !{!106}
!106 = !DILocalVariable(name: "input", arg: 1, scope: !101, file: !102, line: 17, type: !32)
!107 = !DILocation(line: 17, column: 56, scope: !101)
!108 = !DILocation(line: 19, column: 2, scope: !101)
!109 = !DILocation(line: 19, column: 9, scope: !101)
!110 = !DILocation(line: 19, column: 19, scope: !101)
!111 = !DILocation(line: 20, column: 2, scope: !101)
!112 = !DILocation(line: 20, column: 9, scope: !101)
!113 = !DILocation(line: 20, column: 12, scope: !101)
!114 = !DILocation(line: 21, column: 2, scope: !101)
!115 = !DILocation(line: 21, column: 9, scope: !101)
!116 = !DILocation(line: 21, column: 13, scope: !101)
!117 = !DILocation(line: 22, column: 19, scope: !101)
!118 = !DILocation(line: 22, column: 26, scope: !101)
!119 = !DILocation(line: 22, column: 2, scope: !101)
!120 = !DILocation(line: 23, column: 1, scope: !101)
!121 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !122, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !126)
!122 = !DISubroutineType(types: !123)
!123 = !{!7, !124, !124, !124, !6, !6}
!124 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !125)
!125 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!126 = !{!127, !128, !129, !130, !131, !132, !133, !134}
!127 = !DILocalVariable(name: "code", arg: 1, scope: !121, file: !8, line: 19, type: !124)
!128 = !DILocalVariable(name: "count", arg: 2, scope: !121, file: !8, line: 19, type: !124)
!129 = !DILocalVariable(name: "varhead", arg: 3, scope: !121, file: !8, line: 19, type: !124)
!130 = !DILocalVariable(name: "input", arg: 4, scope: !121, file: !8, line: 19, type: !6)
!131 = !DILocalVariable(name: "output", arg: 5, scope: !121, file: !8, line: 19, type: !6)
!132 = !DILocalVariable(name: "control", scope: !121, file: !8, line: 21, type: !7)
!133 = !DILocalVariable(name: "status", scope: !121, file: !8, line: 22, type: !7)
!134 = !DILocalVariable(name: "done", scope: !121, file: !8, line: 23, type: !124)
!135 = !DILocation(line: 19, column: 25, scope: !121)
!136 = !DILocation(line: 19, column: 35, scope: !121)
!137 = !DILocation(line: 19, column: 46, scope: !121)
!138 = !DILocation(line: 19, column: 61, scope: !121)
!139 = !DILocation(line: 19, column: 74, scope: !121)
!140 = !DILocation(line: 21, column: 2, scope: !121)
!141 = !DILocation(line: 21, column: 6, scope: !121)
!142 = !DILocation(line: 21, column: 16, scope: !121)
!143 = !DILocation(line: 21, column: 29, scope: !121)
!144 = !DILocation(line: 21, column: 24, scope: !121)
!145 = !DILocation(line: 21, column: 37, scope: !121)
!146 = !DILocation(line: 21, column: 21, scope: !121)
!147 = !DILocation(line: 21, column: 52, scope: !121)
!148 = !DILocation(line: 21, column: 47, scope: !121)
!149 = !DILocation(line: 21, column: 58, scope: !121)
!150 = !DILocation(line: 21, column: 44, scope: !121)
!151 = !DILocation(line: 22, column: 2, scope: !121)
!152 = !DILocation(line: 22, column: 6, scope: !121)
!153 = !DILocation(line: 23, column: 2, scope: !121)
!154 = !DILocation(line: 23, column: 6, scope: !121)
!155 = !DILocation(line: 25, column: 2, scope: !121)
!156 = !DILocation(line: 26, column: 28, scope: !157)
!157 = distinct !DILexicalBlock(scope: !121, file: !8, line: 25, column: 5)
!158 = !DILocation(line: 26, column: 37, scope: !157)
!159 = !DILocation(line: 26, column: 44, scope: !157)
!160 = !DILocation(line: 26, column: 12, scope: !157)
!161 = !DILocation(line: 26, column: 10, scope: !157)
!162 = !DILocation(line: 27, column: 8, scope: !163)
!163 = distinct !DILexicalBlock(scope: !157, file: !8, line: 27, column: 7)
!164 = !DILocation(line: 27, column: 15, scope: !163)
!165 = !DILocation(line: 27, column: 25, scope: !163)
!166 = !DILocation(line: 27, column: 7, scope: !157)
!167 = !DILocation(line: 28, column: 11, scope: !163)
!168 = !DILocation(line: 28, column: 4, scope: !163)
!169 = !DILocation(line: 29, column: 11, scope: !157)
!170 = !DILocation(line: 29, column: 18, scope: !157)
!171 = !DILocation(line: 29, column: 25, scope: !157)
!172 = !DILocation(line: 29, column: 10, scope: !157)
!173 = !DILocation(line: 29, column: 8, scope: !157)
!174 = !DILocation(line: 30, column: 11, scope: !157)
!175 = !DILocation(line: 31, column: 19, scope: !157)
!176 = !DILocation(line: 31, column: 14, scope: !157)
!177 = !DILocation(line: 31, column: 24, scope: !157)
!178 = !DILocation(line: 31, column: 11, scope: !157)
!179 = !DILocation(line: 32, column: 2, scope: !157)
!180 = !DILocation(line: 32, column: 11, scope: !121)
!181 = !DILocation(line: 32, column: 18, scope: !121)
!182 = !DILocation(line: 32, column: 16, scope: !121)
!183 = distinct !{!183, !155, !184, !185}
!184 = !DILocation(line: 32, column: 23, scope: !121)
!185 = !{!"llvm.loop.mustprogress"}
!186 = !DILocation(line: 33, column: 9, scope: !121)
!187 = !DILocation(line: 33, column: 2, scope: !121)
!188 = !DILocation(line: 34, column: 1, scope: !121)
!189 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !190, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !192)
!190 = !DISubroutineType(types: !191)
!191 = !{null, !7}
!192 = !{!193}
!193 = !DILocalVariable(name: "flags", arg: 1, scope: !189, file: !8, line: 49, type: !7)
!194 = !DILocation(line: 49, column: 36, scope: !189)
!195 = !DILocation(line: 51, column: 6, scope: !196)
!196 = distinct !DILexicalBlock(scope: !189, file: !8, line: 51, column: 6)
!197 = !DILocation(line: 51, column: 12, scope: !196)
!198 = !DILocation(line: 51, column: 6, scope: !189)
!199 = !DILocation(line: 52, column: 3, scope: !196)
!200 = !{i64 20503}
!201 = !DILocation(line: 53, column: 1, scope: !189)
!202 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !203, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!203 = !DISubroutineType(types: !204)
!204 = !{!7, !7, !6, !6}
