; ModuleID = 'respected_kept_right.c'
source_filename = "respected_kept_right.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.unmap = type { i64, i64, i32, i32 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @respected_kept_right(i64 noundef %page, i32 noundef %pages, ptr noundef %told) #0 !dbg !17 {
entry:
  %page.addr = alloca i64, align 8
  %pages.addr = alloca i32, align 4
  %told.addr = alloca ptr, align 8
  %some = alloca i32, align 4
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %input = alloca ptr, align 8
  store i64 %page, ptr %page.addr, align 8
    #dbg_declare(ptr %page.addr, !24, !DIExpression(), !38)
  store i32 %pages, ptr %pages.addr, align 4
    #dbg_declare(ptr %pages.addr, !25, !DIExpression(), !39)
  store ptr %told, ptr %told.addr, align 8
    #dbg_declare(ptr %told.addr, !26, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 4, ptr %some) #6, !dbg !41
    #dbg_declare(ptr %some, !27, !DIExpression(), !42)
  %0 = load i32, ptr %pages.addr, align 4, !dbg !43
  %cmp = icmp ult i32 %0, 100, !dbg !44
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !43

cond.true:                                        ; preds = %entry
  %1 = load i32, ptr %pages.addr, align 4, !dbg !45
  br label %cond.end, !dbg !43

cond.false:                                       ; preds = %entry
  br label %cond.end, !dbg !43

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i32 [ %1, %cond.true ], [ 100, %cond.false ], !dbg !43
  store i32 %cond, ptr %some, align 4, !dbg !42
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !46
    #dbg_declare(ptr %flags, !28, !DIExpression(), !47)
  %call = call i64 @irq_save() #7, !dbg !48
  store i64 %call, ptr %flags, align 8, !dbg !47
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !46
    #dbg_declare(ptr %status, !29, !DIExpression(), !49)
  call void @llvm.lifetime.start.p0(i64 8, ptr %input) #6, !dbg !50
    #dbg_declare(ptr %input, !30, !DIExpression(), !51)
  %2 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !52
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %2) #7, !dbg !53
  store ptr %call1, ptr %input, align 8, !dbg !51
  %3 = load ptr, ptr %input, align 8, !dbg !54
  call void @llvm.memset.p0.i64(ptr align 8 %3, i8 0, i64 24, i1 false), !dbg !55
  %4 = load i64, ptr %page.addr, align 8, !dbg !56
  %5 = load ptr, ptr %told.addr, align 8, !dbg !57
  %6 = load i32, ptr %5, align 4, !dbg !58
  %conv = zext i32 %6 to i64, !dbg !58
  %add = add i64 %4, %conv, !dbg !59
  %7 = load ptr, ptr %input, align 8, !dbg !60
  %base = getelementptr inbounds %struct.unmap, ptr %7, i32 0, i32 1, !dbg !61
  store i64 %add, ptr %base, align 8, !dbg !62
  %8 = load i32, ptr %some, align 4, !dbg !63
  %conv2 = trunc i32 %8 to i16, !dbg !63
  %9 = load ptr, ptr %input, align 8, !dbg !64
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 76, i16 noundef zeroext %conv2, i16 noundef zeroext 0, ptr noundef %9, ptr noundef null) #7, !dbg !65
  store i64 %call3, ptr %status, align 8, !dbg !66
  %10 = load i64, ptr %flags, align 8, !dbg !67
  call void @irq_restore(i64 noundef %10) #7, !dbg !68
  %11 = load i64, ptr %status, align 8, !dbg !69
  %shr = lshr i64 %11, 32, !dbg !70
  %and = and i64 %shr, 4095, !dbg !71
  %12 = load ptr, ptr %told.addr, align 8, !dbg !72
  %13 = load i32, ptr %12, align 4, !dbg !73
  %conv4 = zext i32 %13 to i64, !dbg !73
  %add5 = add i64 %conv4, %and, !dbg !73
  %conv6 = trunc i64 %add5 to i32, !dbg !73
  store i32 %conv6, ptr %12, align 4, !dbg !73
  %14 = load i64, ptr %status, align 8, !dbg !74
  %and7 = and i64 %14, 65535, !dbg !75
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !76
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !76
  call void @llvm.lifetime.end.p0(i64 4, ptr %some) #6, !dbg !76
  ret i64 %and7, !dbg !77
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !78 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !83
    #dbg_declare(ptr %flags, !82, !DIExpression(), !84)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !85, !srcloc !86
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !87, !srcloc !88
  %0 = load i64, ptr %flags, align 8, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !90
  ret i64 %0, !dbg !91
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !92 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !96, !DIExpression(), !98)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !99
    #dbg_declare(ptr %offset, !97, !DIExpression(), !100)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !101, !srcloc !102
  store i64 %0, ptr %offset, align 8, !dbg !101
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !103
  %2 = ptrtoint ptr %1 to i64, !dbg !104
  %3 = load i64, ptr %offset, align 8, !dbg !105
  %add = add i64 %2, %3, !dbg !106
  %4 = inttoptr i64 %add to ptr, !dbg !107
  %5 = load ptr, ptr %4, align 8, !dbg !108
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !109
  ret ptr %5, !dbg !110
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !111 {
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
    #dbg_declare(ptr %code.addr, !117, !DIExpression(), !125)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !118, !DIExpression(), !126)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !119, !DIExpression(), !127)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !120, !DIExpression(), !128)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !121, !DIExpression(), !129)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !130
    #dbg_declare(ptr %control, !122, !DIExpression(), !131)
  %0 = load i16, ptr %code.addr, align 2, !dbg !132
  %conv = zext i16 %0 to i64, !dbg !132
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !133
  %conv1 = zext i16 %1 to i64, !dbg !134
  %shl = shl i64 %conv1, 17, !dbg !135
  %or = or i64 %conv, %shl, !dbg !136
  %2 = load i16, ptr %count.addr, align 2, !dbg !137
  %conv2 = zext i16 %2 to i64, !dbg !138
  %shl3 = shl i64 %conv2, 32, !dbg !139
  %or4 = or i64 %or, %shl3, !dbg !140
  store i64 %or4, ptr %control, align 8, !dbg !131
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !141
    #dbg_declare(ptr %status, !123, !DIExpression(), !142)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !143
    #dbg_declare(ptr %done, !124, !DIExpression(), !144)
  br label %do.body, !dbg !145

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !146
  %4 = load ptr, ptr %input.addr, align 8, !dbg !148
  %5 = load ptr, ptr %output.addr, align 8, !dbg !149
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !150
  store i64 %call, ptr %status, align 8, !dbg !151
  %6 = load i64, ptr %status, align 8, !dbg !152
  %and = and i64 %6, 65535, !dbg !154
  %cmp = icmp ne i64 %and, 0, !dbg !155
  br i1 %cmp, label %if.then, label %if.end, !dbg !156

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !157
  store i64 %7, ptr %retval, align 8, !dbg !158
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !158

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !159
  %shr = lshr i64 %8, 32, !dbg !160
  %and6 = and i64 %shr, 4095, !dbg !161
  %conv7 = trunc i64 %and6 to i16, !dbg !162
  store i16 %conv7, ptr %done, align 2, !dbg !163
  %9 = load i64, ptr %control, align 8, !dbg !164
  %and8 = and i64 %9, -1152640029630136321, !dbg !164
  store i64 %and8, ptr %control, align 8, !dbg !164
  %10 = load i16, ptr %done, align 2, !dbg !165
  %conv9 = zext i16 %10 to i64, !dbg !166
  %shl10 = shl i64 %conv9, 48, !dbg !167
  %11 = load i64, ptr %control, align 8, !dbg !168
  %or11 = or i64 %11, %shl10, !dbg !168
  store i64 %or11, ptr %control, align 8, !dbg !168
  br label %do.cond, !dbg !169

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !170
  %conv12 = zext i16 %12 to i32, !dbg !170
  %13 = load i16, ptr %count.addr, align 2, !dbg !171
  %conv13 = zext i16 %13 to i32, !dbg !171
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !172
  br i1 %cmp14, label %do.body, label %do.end, !dbg !169, !llvm.loop !173

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !176
  store i64 %14, ptr %retval, align 8, !dbg !177
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !177

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !178
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !178
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !178
  %15 = load i64, ptr %retval, align 8, !dbg !178
  ret i64 %15, !dbg !178
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
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !189, !srcloc !190
  br label %if.end, !dbg !189

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !191
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !192 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !3, line: 6, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "respected_kept_right.c", directory: ".", checksumkind: CSK_MD5, checksum: "8f0aa58c1c4b9cca846a6e05ef5cd443")
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
!17 = distinct !DISubprogram(name: "respected_kept_right", scope: !3, file: !3, line: 13, type: !18, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!18 = !DISubroutineType(types: !19)
!19 = !{!7, !7, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!23 = !{!24, !25, !26, !27, !28, !29, !30}
!24 = !DILocalVariable(name: "page", arg: 1, scope: !17, file: !3, line: 13, type: !7)
!25 = !DILocalVariable(name: "pages", arg: 2, scope: !17, file: !3, line: 13, type: !20)
!26 = !DILocalVariable(name: "told", arg: 3, scope: !17, file: !3, line: 13, type: !22)
!27 = !DILocalVariable(name: "some", scope: !17, file: !3, line: 15, type: !20)
!28 = !DILocalVariable(name: "flags", scope: !17, file: !3, line: 16, type: !7)
!29 = !DILocalVariable(name: "status", scope: !17, file: !3, line: 16, type: !7)
!30 = !DILocalVariable(name: "input", scope: !17, file: !3, line: 17, type: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "unmap", file: !3, line: 8, size: 192, elements: !33)
!33 = !{!34, !35, !36, !37}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !32, file: !3, line: 9, baseType: !7, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "base", scope: !32, file: !3, line: 9, baseType: !7, size: 64, offset: 64)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !32, file: !3, line: 10, baseType: !20, size: 32, offset: 128)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !32, file: !3, line: 10, baseType: !20, size: 32, offset: 160)
!38 = !DILocation(line: 13, column: 30, scope: !17)
!39 = !DILocation(line: 13, column: 40, scope: !17)
!40 = !DILocation(line: 13, column: 52, scope: !17)
!41 = !DILocation(line: 15, column: 2, scope: !17)
!42 = !DILocation(line: 15, column: 6, scope: !17)
!43 = !DILocation(line: 15, column: 13, scope: !17)
!44 = !DILocation(line: 15, column: 19, scope: !17)
!45 = !DILocation(line: 15, column: 27, scope: !17)
!46 = !DILocation(line: 16, column: 2, scope: !17)
!47 = !DILocation(line: 16, column: 6, scope: !17)
!48 = !DILocation(line: 16, column: 14, scope: !17)
!49 = !DILocation(line: 16, column: 26, scope: !17)
!50 = !DILocation(line: 17, column: 2, scope: !17)
!51 = !DILocation(line: 17, column: 16, scope: !17)
!52 = !DILocation(line: 17, column: 42, scope: !17)
!53 = !DILocation(line: 17, column: 24, scope: !17)
!54 = !DILocation(line: 19, column: 19, scope: !17)
!55 = !DILocation(line: 19, column: 2, scope: !17)
!56 = !DILocation(line: 20, column: 16, scope: !17)
!57 = !DILocation(line: 20, column: 24, scope: !17)
!58 = !DILocation(line: 20, column: 23, scope: !17)
!59 = !DILocation(line: 20, column: 21, scope: !17)
!60 = !DILocation(line: 20, column: 2, scope: !17)
!61 = !DILocation(line: 20, column: 9, scope: !17)
!62 = !DILocation(line: 20, column: 14, scope: !17)
!63 = !DILocation(line: 21, column: 37, scope: !17)
!64 = !DILocation(line: 21, column: 46, scope: !17)
!65 = !DILocation(line: 21, column: 11, scope: !17)
!66 = !DILocation(line: 21, column: 9, scope: !17)
!67 = !DILocation(line: 22, column: 14, scope: !17)
!68 = !DILocation(line: 22, column: 2, scope: !17)
!69 = !DILocation(line: 23, column: 11, scope: !17)
!70 = !DILocation(line: 23, column: 18, scope: !17)
!71 = !DILocation(line: 23, column: 24, scope: !17)
!72 = !DILocation(line: 23, column: 3, scope: !17)
!73 = !DILocation(line: 23, column: 8, scope: !17)
!74 = !DILocation(line: 24, column: 9, scope: !17)
!75 = !DILocation(line: 24, column: 16, scope: !17)
!76 = !DILocation(line: 25, column: 1, scope: !17)
!77 = !DILocation(line: 24, column: 2, scope: !17)
!78 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !79, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !81)
!79 = !DISubroutineType(types: !80)
!80 = !{!7}
!81 = !{!82}
!82 = !DILocalVariable(name: "flags", scope: !78, file: !8, line: 42, type: !7)
!83 = !DILocation(line: 42, column: 2, scope: !78)
!84 = !DILocation(line: 42, column: 6, scope: !78)
!85 = !DILocation(line: 44, column: 2, scope: !78)
!86 = !{i64 19064, i64 19073}
!87 = !DILocation(line: 45, column: 2, scope: !78)
!88 = !{i64 19135}
!89 = !DILocation(line: 46, column: 9, scope: !78)
!90 = !DILocation(line: 47, column: 1, scope: !78)
!91 = !DILocation(line: 46, column: 2, scope: !78)
!92 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !93, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !95)
!93 = !DISubroutineType(types: !94)
!94 = !{!5, !6}
!95 = !{!96, !97}
!96 = !DILocalVariable(name: "variable", arg: 1, scope: !92, file: !8, line: 56, type: !6)
!97 = !DILocalVariable(name: "offset", scope: !92, file: !8, line: 58, type: !7)
!98 = !DILocation(line: 56, column: 46, scope: !92)
!99 = !DILocation(line: 58, column: 2, scope: !92)
!100 = !DILocation(line: 58, column: 6, scope: !92)
!101 = !DILocation(line: 60, column: 2, scope: !92)
!102 = !{i64 19436}
!103 = !DILocation(line: 61, column: 25, scope: !92)
!104 = !DILocation(line: 61, column: 20, scope: !92)
!105 = !DILocation(line: 61, column: 36, scope: !92)
!106 = !DILocation(line: 61, column: 34, scope: !92)
!107 = !DILocation(line: 61, column: 10, scope: !92)
!108 = !DILocation(line: 61, column: 9, scope: !92)
!109 = !DILocation(line: 62, column: 1, scope: !92)
!110 = !DILocation(line: 61, column: 2, scope: !92)
!111 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !112, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !116)
!112 = !DISubroutineType(types: !113)
!113 = !{!7, !114, !114, !114, !5, !5}
!114 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !115)
!115 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!116 = !{!117, !118, !119, !120, !121, !122, !123, !124}
!117 = !DILocalVariable(name: "code", arg: 1, scope: !111, file: !8, line: 19, type: !114)
!118 = !DILocalVariable(name: "count", arg: 2, scope: !111, file: !8, line: 19, type: !114)
!119 = !DILocalVariable(name: "varhead", arg: 3, scope: !111, file: !8, line: 19, type: !114)
!120 = !DILocalVariable(name: "input", arg: 4, scope: !111, file: !8, line: 19, type: !5)
!121 = !DILocalVariable(name: "output", arg: 5, scope: !111, file: !8, line: 19, type: !5)
!122 = !DILocalVariable(name: "control", scope: !111, file: !8, line: 21, type: !7)
!123 = !DILocalVariable(name: "status", scope: !111, file: !8, line: 22, type: !7)
!124 = !DILocalVariable(name: "done", scope: !111, file: !8, line: 23, type: !114)
!125 = !DILocation(line: 19, column: 25, scope: !111)
!126 = !DILocation(line: 19, column: 35, scope: !111)
!127 = !DILocation(line: 19, column: 46, scope: !111)
!128 = !DILocation(line: 19, column: 61, scope: !111)
!129 = !DILocation(line: 19, column: 74, scope: !111)
!130 = !DILocation(line: 21, column: 2, scope: !111)
!131 = !DILocation(line: 21, column: 6, scope: !111)
!132 = !DILocation(line: 21, column: 16, scope: !111)
!133 = !DILocation(line: 21, column: 29, scope: !111)
!134 = !DILocation(line: 21, column: 24, scope: !111)
!135 = !DILocation(line: 21, column: 37, scope: !111)
!136 = !DILocation(line: 21, column: 21, scope: !111)
!137 = !DILocation(line: 21, column: 52, scope: !111)
!138 = !DILocation(line: 21, column: 47, scope: !111)
!139 = !DILocation(line: 21, column: 58, scope: !111)
!140 = !DILocation(line: 21, column: 44, scope: !111)
!141 = !DILocation(line: 22, column: 2, scope: !111)
!142 = !DILocation(line: 22, column: 6, scope: !111)
!143 = !DILocation(line: 23, column: 2, scope: !111)
!144 = !DILocation(line: 23, column: 6, scope: !111)
!145 = !DILocation(line: 25, column: 2, scope: !111)
!146 = !DILocation(line: 26, column: 28, scope: !147)
!147 = distinct !DILexicalBlock(scope: !111, file: !8, line: 25, column: 5)
!148 = !DILocation(line: 26, column: 37, scope: !147)
!149 = !DILocation(line: 26, column: 44, scope: !147)
!150 = !DILocation(line: 26, column: 12, scope: !147)
!151 = !DILocation(line: 26, column: 10, scope: !147)
!152 = !DILocation(line: 27, column: 8, scope: !153)
!153 = distinct !DILexicalBlock(scope: !147, file: !8, line: 27, column: 7)
!154 = !DILocation(line: 27, column: 15, scope: !153)
!155 = !DILocation(line: 27, column: 25, scope: !153)
!156 = !DILocation(line: 27, column: 7, scope: !147)
!157 = !DILocation(line: 28, column: 11, scope: !153)
!158 = !DILocation(line: 28, column: 4, scope: !153)
!159 = !DILocation(line: 29, column: 11, scope: !147)
!160 = !DILocation(line: 29, column: 18, scope: !147)
!161 = !DILocation(line: 29, column: 25, scope: !147)
!162 = !DILocation(line: 29, column: 10, scope: !147)
!163 = !DILocation(line: 29, column: 8, scope: !147)
!164 = !DILocation(line: 30, column: 11, scope: !147)
!165 = !DILocation(line: 31, column: 19, scope: !147)
!166 = !DILocation(line: 31, column: 14, scope: !147)
!167 = !DILocation(line: 31, column: 24, scope: !147)
!168 = !DILocation(line: 31, column: 11, scope: !147)
!169 = !DILocation(line: 32, column: 2, scope: !147)
!170 = !DILocation(line: 32, column: 11, scope: !111)
!171 = !DILocation(line: 32, column: 18, scope: !111)
!172 = !DILocation(line: 32, column: 16, scope: !111)
!173 = distinct !{!173, !145, !174, !175}
!174 = !DILocation(line: 32, column: 23, scope: !111)
!175 = !{!"llvm.loop.mustprogress"}
!176 = !DILocation(line: 33, column: 9, scope: !111)
!177 = !DILocation(line: 33, column: 2, scope: !111)
!178 = !DILocation(line: 34, column: 1, scope: !111)
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
!190 = !{i64 19255}
!191 = !DILocation(line: 53, column: 1, scope: !179)
!192 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !193, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!193 = !DISubroutineType(types: !194)
!194 = !{!7, !7, !5, !5}
