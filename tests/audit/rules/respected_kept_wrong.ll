; ModuleID = 'respected_kept_wrong.c'
source_filename = "respected_kept_wrong.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.unmap = type { i64, i64, i32, i32 }

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !11
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @respected_kept_wrong(i64 noundef %page, i32 noundef %pages, ptr noundef %told) #0 !dbg !17 {
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
  %11 = load i32, ptr %some, align 4, !dbg !69
  %12 = load ptr, ptr %told.addr, align 8, !dbg !70
  %13 = load i32, ptr %12, align 4, !dbg !71
  %add4 = add i32 %13, %11, !dbg !71
  store i32 %add4, ptr %12, align 4, !dbg !71
  %14 = load i64, ptr %status, align 8, !dbg !72
  %and = and i64 %14, 65535, !dbg !73
  call void @llvm.lifetime.end.p0(i64 8, ptr %input) #6, !dbg !74
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !74
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !74
  call void @llvm.lifetime.end.p0(i64 4, ptr %some) #6, !dbg !74
  ret i64 %and, !dbg !75
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !76 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !81
    #dbg_declare(ptr %flags, !80, !DIExpression(), !82)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !83, !srcloc !84
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !85, !srcloc !86
  %0 = load i64, ptr %flags, align 8, !dbg !87
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !88
  ret i64 %0, !dbg !89
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #2 !dbg !90 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !94, !DIExpression(), !96)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !97
    #dbg_declare(ptr %offset, !95, !DIExpression(), !98)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !99, !srcloc !100
  store i64 %0, ptr %offset, align 8, !dbg !99
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !101
  %2 = ptrtoint ptr %1 to i64, !dbg !102
  %3 = load i64, ptr %offset, align 8, !dbg !103
  %add = add i64 %2, %3, !dbg !104
  %4 = inttoptr i64 %add to ptr, !dbg !105
  %5 = load ptr, ptr %4, align 8, !dbg !106
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !107
  ret ptr %5, !dbg !108
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #4 !dbg !109 {
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
    #dbg_declare(ptr %code.addr, !115, !DIExpression(), !123)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !116, !DIExpression(), !124)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !117, !DIExpression(), !125)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !118, !DIExpression(), !126)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !119, !DIExpression(), !127)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !128
    #dbg_declare(ptr %control, !120, !DIExpression(), !129)
  %0 = load i16, ptr %code.addr, align 2, !dbg !130
  %conv = zext i16 %0 to i64, !dbg !130
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !131
  %conv1 = zext i16 %1 to i64, !dbg !132
  %shl = shl i64 %conv1, 17, !dbg !133
  %or = or i64 %conv, %shl, !dbg !134
  %2 = load i16, ptr %count.addr, align 2, !dbg !135
  %conv2 = zext i16 %2 to i64, !dbg !136
  %shl3 = shl i64 %conv2, 32, !dbg !137
  %or4 = or i64 %or, %shl3, !dbg !138
  store i64 %or4, ptr %control, align 8, !dbg !129
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !139
    #dbg_declare(ptr %status, !121, !DIExpression(), !140)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !141
    #dbg_declare(ptr %done, !122, !DIExpression(), !142)
  br label %do.body, !dbg !143

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !144
  %4 = load ptr, ptr %input.addr, align 8, !dbg !146
  %5 = load ptr, ptr %output.addr, align 8, !dbg !147
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !148
  store i64 %call, ptr %status, align 8, !dbg !149
  %6 = load i64, ptr %status, align 8, !dbg !150
  %and = and i64 %6, 65535, !dbg !152
  %cmp = icmp ne i64 %and, 0, !dbg !153
  br i1 %cmp, label %if.then, label %if.end, !dbg !154

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !155
  store i64 %7, ptr %retval, align 8, !dbg !156
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !156

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !157
  %shr = lshr i64 %8, 32, !dbg !158
  %and6 = and i64 %shr, 4095, !dbg !159
  %conv7 = trunc i64 %and6 to i16, !dbg !160
  store i16 %conv7, ptr %done, align 2, !dbg !161
  %9 = load i64, ptr %control, align 8, !dbg !162
  %and8 = and i64 %9, -1152640029630136321, !dbg !162
  store i64 %and8, ptr %control, align 8, !dbg !162
  %10 = load i16, ptr %done, align 2, !dbg !163
  %conv9 = zext i16 %10 to i64, !dbg !164
  %shl10 = shl i64 %conv9, 48, !dbg !165
  %11 = load i64, ptr %control, align 8, !dbg !166
  %or11 = or i64 %11, %shl10, !dbg !166
  store i64 %or11, ptr %control, align 8, !dbg !166
  br label %do.cond, !dbg !167

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !168
  %conv12 = zext i16 %12 to i32, !dbg !168
  %13 = load i16, ptr %count.addr, align 2, !dbg !169
  %conv13 = zext i16 %13 to i32, !dbg !169
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !170
  br i1 %cmp14, label %do.body, label %do.end, !dbg !167, !llvm.loop !171

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !174
  store i64 %14, ptr %retval, align 8, !dbg !175
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !175

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !176
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !176
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !176
  %15 = load i64, ptr %retval, align 8, !dbg !176
  ret i64 %15, !dbg !176
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #2 !dbg !177 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !181, !DIExpression(), !182)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !183
  %and = and i64 %0, 512, !dbg !185
  %tobool = icmp ne i64 %and, 0, !dbg !185
  br i1 %tobool, label %if.then, label %if.end, !dbg !186

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !187, !srcloc !188
  br label %if.end, !dbg !187

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !189
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !190 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #5

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
!3 = !DIFile(filename: "respected_kept_wrong.c", directory: ".", checksumkind: CSK_MD5, checksum: "f14c3fcd0bd20cf671ad7b02699872b7")
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
!17 = distinct !DISubprogram(name: "respected_kept_wrong", scope: !3, file: !3, line: 13, type: !18, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
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
!70 = !DILocation(line: 23, column: 3, scope: !17)
!71 = !DILocation(line: 23, column: 8, scope: !17)
!72 = !DILocation(line: 24, column: 9, scope: !17)
!73 = !DILocation(line: 24, column: 16, scope: !17)
!74 = !DILocation(line: 25, column: 1, scope: !17)
!75 = !DILocation(line: 24, column: 2, scope: !17)
!76 = distinct !DISubprogram(name: "irq_save", scope: !8, file: !8, line: 40, type: !77, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !79)
!77 = !DISubroutineType(types: !78)
!78 = !{!7}
!79 = !{!80}
!80 = !DILocalVariable(name: "flags", scope: !76, file: !8, line: 42, type: !7)
!81 = !DILocation(line: 42, column: 2, scope: !76)
!82 = !DILocation(line: 42, column: 6, scope: !76)
!83 = !DILocation(line: 44, column: 2, scope: !76)
!84 = !{i64 19056, i64 19065}
!85 = !DILocation(line: 45, column: 2, scope: !76)
!86 = !{i64 19127}
!87 = !DILocation(line: 46, column: 9, scope: !76)
!88 = !DILocation(line: 47, column: 1, scope: !76)
!89 = !DILocation(line: 46, column: 2, scope: !76)
!90 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !8, file: !8, line: 56, type: !91, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !93)
!91 = !DISubroutineType(types: !92)
!92 = !{!5, !6}
!93 = !{!94, !95}
!94 = !DILocalVariable(name: "variable", arg: 1, scope: !90, file: !8, line: 56, type: !6)
!95 = !DILocalVariable(name: "offset", scope: !90, file: !8, line: 58, type: !7)
!96 = !DILocation(line: 56, column: 46, scope: !90)
!97 = !DILocation(line: 58, column: 2, scope: !90)
!98 = !DILocation(line: 58, column: 6, scope: !90)
!99 = !DILocation(line: 60, column: 2, scope: !90)
!100 = !{i64 19428}
!101 = !DILocation(line: 61, column: 25, scope: !90)
!102 = !DILocation(line: 61, column: 20, scope: !90)
!103 = !DILocation(line: 61, column: 36, scope: !90)
!104 = !DILocation(line: 61, column: 34, scope: !90)
!105 = !DILocation(line: 61, column: 10, scope: !90)
!106 = !DILocation(line: 61, column: 9, scope: !90)
!107 = !DILocation(line: 62, column: 1, scope: !90)
!108 = !DILocation(line: 61, column: 2, scope: !90)
!109 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !8, file: !8, line: 19, type: !110, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !114)
!110 = !DISubroutineType(types: !111)
!111 = !{!7, !112, !112, !112, !5, !5}
!112 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !8, line: 7, baseType: !113)
!113 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!114 = !{!115, !116, !117, !118, !119, !120, !121, !122}
!115 = !DILocalVariable(name: "code", arg: 1, scope: !109, file: !8, line: 19, type: !112)
!116 = !DILocalVariable(name: "count", arg: 2, scope: !109, file: !8, line: 19, type: !112)
!117 = !DILocalVariable(name: "varhead", arg: 3, scope: !109, file: !8, line: 19, type: !112)
!118 = !DILocalVariable(name: "input", arg: 4, scope: !109, file: !8, line: 19, type: !5)
!119 = !DILocalVariable(name: "output", arg: 5, scope: !109, file: !8, line: 19, type: !5)
!120 = !DILocalVariable(name: "control", scope: !109, file: !8, line: 21, type: !7)
!121 = !DILocalVariable(name: "status", scope: !109, file: !8, line: 22, type: !7)
!122 = !DILocalVariable(name: "done", scope: !109, file: !8, line: 23, type: !112)
!123 = !DILocation(line: 19, column: 25, scope: !109)
!124 = !DILocation(line: 19, column: 35, scope: !109)
!125 = !DILocation(line: 19, column: 46, scope: !109)
!126 = !DILocation(line: 19, column: 61, scope: !109)
!127 = !DILocation(line: 19, column: 74, scope: !109)
!128 = !DILocation(line: 21, column: 2, scope: !109)
!129 = !DILocation(line: 21, column: 6, scope: !109)
!130 = !DILocation(line: 21, column: 16, scope: !109)
!131 = !DILocation(line: 21, column: 29, scope: !109)
!132 = !DILocation(line: 21, column: 24, scope: !109)
!133 = !DILocation(line: 21, column: 37, scope: !109)
!134 = !DILocation(line: 21, column: 21, scope: !109)
!135 = !DILocation(line: 21, column: 52, scope: !109)
!136 = !DILocation(line: 21, column: 47, scope: !109)
!137 = !DILocation(line: 21, column: 58, scope: !109)
!138 = !DILocation(line: 21, column: 44, scope: !109)
!139 = !DILocation(line: 22, column: 2, scope: !109)
!140 = !DILocation(line: 22, column: 6, scope: !109)
!141 = !DILocation(line: 23, column: 2, scope: !109)
!142 = !DILocation(line: 23, column: 6, scope: !109)
!143 = !DILocation(line: 25, column: 2, scope: !109)
!144 = !DILocation(line: 26, column: 28, scope: !145)
!145 = distinct !DILexicalBlock(scope: !109, file: !8, line: 25, column: 5)
!146 = !DILocation(line: 26, column: 37, scope: !145)
!147 = !DILocation(line: 26, column: 44, scope: !145)
!148 = !DILocation(line: 26, column: 12, scope: !145)
!149 = !DILocation(line: 26, column: 10, scope: !145)
!150 = !DILocation(line: 27, column: 8, scope: !151)
!151 = distinct !DILexicalBlock(scope: !145, file: !8, line: 27, column: 7)
!152 = !DILocation(line: 27, column: 15, scope: !151)
!153 = !DILocation(line: 27, column: 25, scope: !151)
!154 = !DILocation(line: 27, column: 7, scope: !145)
!155 = !DILocation(line: 28, column: 11, scope: !151)
!156 = !DILocation(line: 28, column: 4, scope: !151)
!157 = !DILocation(line: 29, column: 11, scope: !145)
!158 = !DILocation(line: 29, column: 18, scope: !145)
!159 = !DILocation(line: 29, column: 25, scope: !145)
!160 = !DILocation(line: 29, column: 10, scope: !145)
!161 = !DILocation(line: 29, column: 8, scope: !145)
!162 = !DILocation(line: 30, column: 11, scope: !145)
!163 = !DILocation(line: 31, column: 19, scope: !145)
!164 = !DILocation(line: 31, column: 14, scope: !145)
!165 = !DILocation(line: 31, column: 24, scope: !145)
!166 = !DILocation(line: 31, column: 11, scope: !145)
!167 = !DILocation(line: 32, column: 2, scope: !145)
!168 = !DILocation(line: 32, column: 11, scope: !109)
!169 = !DILocation(line: 32, column: 18, scope: !109)
!170 = !DILocation(line: 32, column: 16, scope: !109)
!171 = distinct !{!171, !143, !172, !173}
!172 = !DILocation(line: 32, column: 23, scope: !109)
!173 = !{!"llvm.loop.mustprogress"}
!174 = !DILocation(line: 33, column: 9, scope: !109)
!175 = !DILocation(line: 33, column: 2, scope: !109)
!176 = !DILocation(line: 34, column: 1, scope: !109)
!177 = distinct !DISubprogram(name: "irq_restore", scope: !8, file: !8, line: 49, type: !178, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !180)
!178 = !DISubroutineType(types: !179)
!179 = !{null, !7}
!180 = !{!181}
!181 = !DILocalVariable(name: "flags", arg: 1, scope: !177, file: !8, line: 49, type: !7)
!182 = !DILocation(line: 49, column: 36, scope: !177)
!183 = !DILocation(line: 51, column: 6, scope: !184)
!184 = distinct !DILexicalBlock(scope: !177, file: !8, line: 51, column: 6)
!185 = !DILocation(line: 51, column: 12, scope: !184)
!186 = !DILocation(line: 51, column: 6, scope: !177)
!187 = !DILocation(line: 52, column: 3, scope: !184)
!188 = !{i64 19247}
!189 = !DILocation(line: 53, column: 1, scope: !177)
!190 = !DISubprogram(name: "hv_do_hypercall", scope: !8, file: !8, line: 15, type: !191, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!191 = !DISubroutineType(types: !192)
!192 = !{!7, !7, !5, !5}
