; ModuleID = 'hv_iommu_unmap_pages.c'
source_filename = "hv_iommu_unmap_pages.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@.str = private unnamed_addr constant [7 x i8] c"failed\00", align 1, !dbg !12
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !18
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @hv_iommu_unmap_pages(i32 noundef %number, i64 noundef %iova, i64 noundef %size, i64 noundef %count) #0 !dbg !25 {
entry:
  %number.addr = alloca i32, align 4
  %iova.addr = alloca i64, align 8
  %size.addr = alloca i64, align 8
  %count.addr = alloca i64, align 8
  %pages = alloca i64, align 8
  %unmapped = alloca i64, align 8
  %flags = alloca i64, align 8
  %status = alloca i64, align 8
  %in = alloca ptr, align 8
  store i32 %number, ptr %number.addr, align 4
    #dbg_declare(ptr %number.addr, !31, !DIExpression(), !41)
  store i64 %iova, ptr %iova.addr, align 8
    #dbg_declare(ptr %iova.addr, !32, !DIExpression(), !42)
  store i64 %size, ptr %size.addr, align 8
    #dbg_declare(ptr %size.addr, !33, !DIExpression(), !43)
  store i64 %count, ptr %count.addr, align 8
    #dbg_declare(ptr %count.addr, !34, !DIExpression(), !44)
  call void @llvm.lifetime.start.p0(i64 8, ptr %pages) #6, !dbg !45
    #dbg_declare(ptr %pages, !35, !DIExpression(), !46)
  %0 = load i64, ptr %size.addr, align 8, !dbg !47
  %1 = load i64, ptr %count.addr, align 8, !dbg !48
  %mul = mul i64 %0, %1, !dbg !49
  %shr = lshr i64 %mul, 12, !dbg !50
  store i64 %shr, ptr %pages, align 8, !dbg !46
  call void @llvm.lifetime.start.p0(i64 8, ptr %unmapped) #6, !dbg !51
    #dbg_declare(ptr %unmapped, !37, !DIExpression(), !52)
  %2 = load i32, ptr %number.addr, align 4, !dbg !53
  %3 = load i64, ptr %iova.addr, align 8, !dbg !54
  %4 = load i64, ptr %size.addr, align 8, !dbg !55
  %5 = load i64, ptr %count.addr, align 8, !dbg !56
  %mul1 = mul i64 %4, %5, !dbg !57
  %call = call i64 @hv_iommu_del_tree_mappings(i32 noundef %2, i64 noundef %3, i64 noundef %mul1) #7, !dbg !58
  store i64 %call, ptr %unmapped, align 8, !dbg !52
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !59
    #dbg_declare(ptr %flags, !38, !DIExpression(), !60)
  %call2 = call i64 @irq_save() #7, !dbg !61
  store i64 %call2, ptr %flags, align 8, !dbg !60
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !59
    #dbg_declare(ptr %status, !39, !DIExpression(), !62)
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #6, !dbg !63
    #dbg_declare(ptr %in, !40, !DIExpression(), !64)
  %6 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !65
  %call3 = call ptr @this_cpu_ptr_load(ptr noundef %6) #7, !dbg !65
  store ptr %call3, ptr %in, align 8, !dbg !64
  %7 = load ptr, ptr %in, align 8, !dbg !66
  call void @llvm.memset.p0.i64(ptr align 8 %7, i8 0, i64 32, i1 false), !dbg !66
  %8 = load ptr, ptr %in, align 8, !dbg !67
  %arrayidx = getelementptr i64, ptr %8, i64 0, !dbg !67
  store i64 -1, ptr %arrayidx, align 8, !dbg !68
  %9 = load i32, ptr %number.addr, align 4, !dbg !69
  %conv = zext i32 %9 to i64, !dbg !70
  %shl = shl i64 %conv, 32, !dbg !71
  %10 = load ptr, ptr %in, align 8, !dbg !72
  %arrayidx4 = getelementptr i64, ptr %10, i64 2, !dbg !72
  store i64 %shl, ptr %arrayidx4, align 8, !dbg !73
  %11 = load i64, ptr %iova.addr, align 8, !dbg !74
  %12 = load ptr, ptr %in, align 8, !dbg !75
  %arrayidx5 = getelementptr i64, ptr %12, i64 3, !dbg !75
  store i64 %11, ptr %arrayidx5, align 8, !dbg !76
  %13 = load i64, ptr %pages, align 8, !dbg !77
  %conv6 = trunc i64 %13 to i16, !dbg !77
  %14 = load ptr, ptr %in, align 8, !dbg !78
  %call7 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 180, i16 noundef zeroext %conv6, i16 noundef zeroext 0, ptr noundef %14, ptr noundef null) #7, !dbg !79
  store i64 %call7, ptr %status, align 8, !dbg !80
  %15 = load i64, ptr %flags, align 8, !dbg !81
  call void @irq_restore(i64 noundef %15) #7, !dbg !82
  %16 = load i64, ptr %status, align 8, !dbg !83
  %call8 = call i32 @succeeded(i64 noundef %16) #7, !dbg !85
  %tobool = icmp ne i32 %call8, 0, !dbg !85
  br i1 %tobool, label %if.end, label %if.then, !dbg !86

if.then:                                          ; preds = %entry
  %call9 = call i32 (ptr, ...) @_printk(ptr noundef @.str) #7, !dbg !87
  br label %if.end, !dbg !87

if.end:                                           ; preds = %if.then, %entry
  %17 = load i64, ptr %unmapped, align 8, !dbg !88
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #6, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %unmapped) #6, !dbg !89
  call void @llvm.lifetime.end.p0(i64 8, ptr %pages) #6, !dbg !89
  ret i64 %17, !dbg !90
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !91 dso_local i64 @hv_iommu_del_tree_mappings(i32 noundef, i64 noundef, i64 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !94 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !99
    #dbg_declare(ptr %flags, !98, !DIExpression(), !100)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !101, !srcloc !102
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !103, !srcloc !104
  %0 = load i64, ptr %flags, align 8, !dbg !105
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !106
  ret i64 %0, !dbg !107
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !108 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !112, !DIExpression(), !114)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !115
    #dbg_declare(ptr %offset, !113, !DIExpression(), !116)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !117, !srcloc !118
  store i64 %0, ptr %offset, align 8, !dbg !117
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !119
  %2 = ptrtoint ptr %1 to i64, !dbg !120
  %3 = load i64, ptr %offset, align 8, !dbg !121
  %add = add i64 %2, %3, !dbg !122
  %4 = inttoptr i64 %add to ptr, !dbg !123
  %5 = load ptr, ptr %4, align 8, !dbg !124
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !125
  ret ptr %5, !dbg !126
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #5 !dbg !127 {
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
    #dbg_declare(ptr %code.addr, !133, !DIExpression(), !141)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !134, !DIExpression(), !142)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !135, !DIExpression(), !143)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !136, !DIExpression(), !144)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !137, !DIExpression(), !145)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !146
    #dbg_declare(ptr %control, !138, !DIExpression(), !147)
  %0 = load i16, ptr %code.addr, align 2, !dbg !148
  %conv = zext i16 %0 to i64, !dbg !148
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !149
  %conv1 = zext i16 %1 to i64, !dbg !150
  %shl = shl i64 %conv1, 17, !dbg !151
  %or = or i64 %conv, %shl, !dbg !152
  %2 = load i16, ptr %count.addr, align 2, !dbg !153
  %conv2 = zext i16 %2 to i64, !dbg !154
  %shl3 = shl i64 %conv2, 32, !dbg !155
  %or4 = or i64 %or, %shl3, !dbg !156
  store i64 %or4, ptr %control, align 8, !dbg !147
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !157
    #dbg_declare(ptr %status, !139, !DIExpression(), !158)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !159
    #dbg_declare(ptr %done, !140, !DIExpression(), !160)
  br label %do.body, !dbg !161

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !162
  %4 = load ptr, ptr %input.addr, align 8, !dbg !164
  %5 = load ptr, ptr %output.addr, align 8, !dbg !165
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !166
  store i64 %call, ptr %status, align 8, !dbg !167
  %6 = load i64, ptr %status, align 8, !dbg !168
  %and = and i64 %6, 65535, !dbg !170
  %cmp = icmp ne i64 %and, 0, !dbg !171
  br i1 %cmp, label %if.then, label %if.end, !dbg !172

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !173
  store i64 %7, ptr %retval, align 8, !dbg !174
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !174

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !175
  %shr = lshr i64 %8, 32, !dbg !176
  %and6 = and i64 %shr, 4095, !dbg !177
  %conv7 = trunc i64 %and6 to i16, !dbg !178
  store i16 %conv7, ptr %done, align 2, !dbg !179
  %9 = load i64, ptr %control, align 8, !dbg !180
  %and8 = and i64 %9, -1152640029630136321, !dbg !180
  store i64 %and8, ptr %control, align 8, !dbg !180
  %10 = load i16, ptr %done, align 2, !dbg !181
  %conv9 = zext i16 %10 to i64, !dbg !182
  %shl10 = shl i64 %conv9, 48, !dbg !183
  %11 = load i64, ptr %control, align 8, !dbg !184
  %or11 = or i64 %11, %shl10, !dbg !184
  store i64 %or11, ptr %control, align 8, !dbg !184
  br label %do.cond, !dbg !185

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !186
  %conv12 = zext i16 %12 to i32, !dbg !186
  %13 = load i16, ptr %count.addr, align 2, !dbg !187
  %conv13 = zext i16 %13 to i32, !dbg !187
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !188
  br i1 %cmp14, label %do.body, label %do.end, !dbg !185, !llvm.loop !189

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !192
  store i64 %14, ptr %retval, align 8, !dbg !193
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !193

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !194
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !194
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !194
  %15 = load i64, ptr %retval, align 8, !dbg !194
  ret i64 %15, !dbg !194
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !195 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !199, !DIExpression(), !200)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !201
  %and = and i64 %0, 512, !dbg !203
  %tobool = icmp ne i64 %and, 0, !dbg !203
  br i1 %tobool, label %if.then, label %if.end, !dbg !204

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !205, !srcloc !206
  br label %if.end, !dbg !205

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !207
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !208 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !213, !DIExpression(), !214)
  %0 = load i64, ptr %status.addr, align 8, !dbg !215
  %and = and i64 %0, 65535, !dbg !216
  %cmp = icmp eq i64 %and, 0, !dbg !217
  %conv = zext i1 %cmp to i32, !dbg !217
  ret i32 %conv, !dbg !218
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !219 dso_local i32 @_printk(ptr noundef, ...) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !224 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin noredzone "no-builtins" }
attributes #8 = { nounwind memory(read) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!21, !22, !23}
!llvm.ident = !{!24}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !20, line: 14, type: !10, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !11, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hv_iommu_unmap_pages.c", directory: ".", checksumkind: CSK_MD5, checksum: "b10cbd2c04991837f29fbe689efe10ce")
!4 = !{!5, !6, !9, !10}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 9, baseType: !8)
!7 = !DIFile(filename: "./../audit/sites/../c/guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!11 = !{!12, !0, !18}
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(scope: null, file: !3, line: 21, type: !14, isLocal: true, isDefinition: true)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, size: 56, elements: !16)
!15 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!16 = !{!17}
!17 = !DISubrange(count: 7)
!18 = !DIGlobalVariableExpression(var: !19, expr: !DIExpression())
!19 = distinct !DIGlobalVariable(name: "hyperv_pcpu_output_arg", scope: !2, file: !20, line: 14, type: !10, isLocal: false, isDefinition: true)
!20 = !DIFile(filename: "./posted.h", directory: ".", checksumkind: CSK_MD5, checksum: "1a5f4d3c7c63d3654cb5215558700365")
!21 = !{i32 7, !"Dwarf Version", i32 5}
!22 = !{i32 2, !"Debug Info Version", i32 3}
!23 = !{i32 1, !"wchar_size", i32 4}
!24 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!25 = distinct !DISubprogram(name: "hv_iommu_unmap_pages", scope: !3, file: !3, line: 7, type: !26, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !30)
!26 = !DISubroutineType(types: !27)
!27 = !{!6, !28, !6, !6, !6}
!28 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 8, baseType: !29)
!29 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!30 = !{!31, !32, !33, !34, !35, !37, !38, !39, !40}
!31 = !DILocalVariable(name: "number", arg: 1, scope: !25, file: !3, line: 7, type: !28)
!32 = !DILocalVariable(name: "iova", arg: 2, scope: !25, file: !3, line: 7, type: !6)
!33 = !DILocalVariable(name: "size", arg: 3, scope: !25, file: !3, line: 7, type: !6)
!34 = !DILocalVariable(name: "count", arg: 4, scope: !25, file: !3, line: 7, type: !6)
!35 = !DILocalVariable(name: "pages", scope: !25, file: !3, line: 9, type: !36)
!36 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!37 = !DILocalVariable(name: "unmapped", scope: !25, file: !3, line: 10, type: !6)
!38 = !DILocalVariable(name: "flags", scope: !25, file: !3, line: 11, type: !6)
!39 = !DILocalVariable(name: "status", scope: !25, file: !3, line: 11, type: !6)
!40 = !DILocalVariable(name: "in", scope: !25, file: !3, line: 12, type: !5)
!41 = !DILocation(line: 7, column: 30, scope: !25)
!42 = !DILocation(line: 7, column: 42, scope: !25)
!43 = !DILocation(line: 7, column: 52, scope: !25)
!44 = !DILocation(line: 7, column: 62, scope: !25)
!45 = !DILocation(line: 9, column: 2, scope: !25)
!46 = !DILocation(line: 9, column: 16, scope: !25)
!47 = !DILocation(line: 9, column: 24, scope: !25)
!48 = !DILocation(line: 9, column: 31, scope: !25)
!49 = !DILocation(line: 9, column: 29, scope: !25)
!50 = !DILocation(line: 9, column: 37, scope: !25)
!51 = !DILocation(line: 10, column: 2, scope: !25)
!52 = !DILocation(line: 10, column: 6, scope: !25)
!53 = !DILocation(line: 10, column: 44, scope: !25)
!54 = !DILocation(line: 10, column: 52, scope: !25)
!55 = !DILocation(line: 10, column: 58, scope: !25)
!56 = !DILocation(line: 10, column: 65, scope: !25)
!57 = !DILocation(line: 10, column: 63, scope: !25)
!58 = !DILocation(line: 10, column: 17, scope: !25)
!59 = !DILocation(line: 11, column: 2, scope: !25)
!60 = !DILocation(line: 11, column: 6, scope: !25)
!61 = !DILocation(line: 11, column: 14, scope: !25)
!62 = !DILocation(line: 11, column: 26, scope: !25)
!63 = !DILocation(line: 12, column: 2, scope: !25)
!64 = !DILocation(line: 12, column: 7, scope: !25)
!65 = !DILocation(line: 12, column: 12, scope: !25)
!66 = !DILocation(line: 14, column: 2, scope: !25)
!67 = !DILocation(line: 15, column: 2, scope: !25)
!68 = !DILocation(line: 15, column: 8, scope: !25)
!69 = !DILocation(line: 16, column: 15, scope: !25)
!70 = !DILocation(line: 16, column: 10, scope: !25)
!71 = !DILocation(line: 16, column: 22, scope: !25)
!72 = !DILocation(line: 16, column: 2, scope: !25)
!73 = !DILocation(line: 16, column: 8, scope: !25)
!74 = !DILocation(line: 17, column: 10, scope: !25)
!75 = !DILocation(line: 17, column: 2, scope: !25)
!76 = !DILocation(line: 17, column: 8, scope: !25)
!77 = !DILocation(line: 18, column: 37, scope: !25)
!78 = !DILocation(line: 18, column: 47, scope: !25)
!79 = !DILocation(line: 18, column: 11, scope: !25)
!80 = !DILocation(line: 18, column: 9, scope: !25)
!81 = !DILocation(line: 19, column: 14, scope: !25)
!82 = !DILocation(line: 19, column: 2, scope: !25)
!83 = !DILocation(line: 20, column: 17, scope: !84)
!84 = distinct !DILexicalBlock(scope: !25, file: !3, line: 20, column: 6)
!85 = !DILocation(line: 20, column: 7, scope: !84)
!86 = !DILocation(line: 20, column: 6, scope: !25)
!87 = !DILocation(line: 21, column: 3, scope: !84)
!88 = !DILocation(line: 22, column: 9, scope: !25)
!89 = !DILocation(line: 23, column: 1, scope: !25)
!90 = !DILocation(line: 22, column: 2, scope: !25)
!91 = !DISubprogram(name: "hv_iommu_del_tree_mappings", scope: !3, file: !3, line: 5, type: !92, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!92 = !DISubroutineType(types: !93)
!93 = !{!6, !28, !6, !6}
!94 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !95, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !97)
!95 = !DISubroutineType(types: !96)
!96 = !{!6}
!97 = !{!98}
!98 = !DILocalVariable(name: "flags", scope: !94, file: !7, line: 42, type: !6)
!99 = !DILocation(line: 42, column: 2, scope: !94)
!100 = !DILocation(line: 42, column: 6, scope: !94)
!101 = !DILocation(line: 44, column: 2, scope: !94)
!102 = !{i64 21543, i64 21552}
!103 = !DILocation(line: 45, column: 2, scope: !94)
!104 = !{i64 21614}
!105 = !DILocation(line: 46, column: 9, scope: !94)
!106 = !DILocation(line: 47, column: 1, scope: !94)
!107 = !DILocation(line: 46, column: 2, scope: !94)
!108 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !109, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !111)
!109 = !DISubroutineType(types: !110)
!110 = !{!9, !10}
!111 = !{!112, !113}
!112 = !DILocalVariable(name: "variable", arg: 1, scope: !108, file: !7, line: 56, type: !10)
!113 = !DILocalVariable(name: "offset", scope: !108, file: !7, line: 58, type: !6)
!114 = !DILocation(line: 56, column: 46, scope: !108)
!115 = !DILocation(line: 58, column: 2, scope: !108)
!116 = !DILocation(line: 58, column: 6, scope: !108)
!117 = !DILocation(line: 60, column: 2, scope: !108)
!118 = !{i64 21915}
!119 = !DILocation(line: 61, column: 25, scope: !108)
!120 = !DILocation(line: 61, column: 20, scope: !108)
!121 = !DILocation(line: 61, column: 36, scope: !108)
!122 = !DILocation(line: 61, column: 34, scope: !108)
!123 = !DILocation(line: 61, column: 10, scope: !108)
!124 = !DILocation(line: 61, column: 9, scope: !108)
!125 = !DILocation(line: 62, column: 1, scope: !108)
!126 = !DILocation(line: 61, column: 2, scope: !108)
!127 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !7, file: !7, line: 19, type: !128, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !132)
!128 = !DISubroutineType(types: !129)
!129 = !{!6, !130, !130, !130, !9, !9}
!130 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !7, line: 7, baseType: !131)
!131 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!132 = !{!133, !134, !135, !136, !137, !138, !139, !140}
!133 = !DILocalVariable(name: "code", arg: 1, scope: !127, file: !7, line: 19, type: !130)
!134 = !DILocalVariable(name: "count", arg: 2, scope: !127, file: !7, line: 19, type: !130)
!135 = !DILocalVariable(name: "varhead", arg: 3, scope: !127, file: !7, line: 19, type: !130)
!136 = !DILocalVariable(name: "input", arg: 4, scope: !127, file: !7, line: 19, type: !9)
!137 = !DILocalVariable(name: "output", arg: 5, scope: !127, file: !7, line: 19, type: !9)
!138 = !DILocalVariable(name: "control", scope: !127, file: !7, line: 21, type: !6)
!139 = !DILocalVariable(name: "status", scope: !127, file: !7, line: 22, type: !6)
!140 = !DILocalVariable(name: "done", scope: !127, file: !7, line: 23, type: !130)
!141 = !DILocation(line: 19, column: 25, scope: !127)
!142 = !DILocation(line: 19, column: 35, scope: !127)
!143 = !DILocation(line: 19, column: 46, scope: !127)
!144 = !DILocation(line: 19, column: 61, scope: !127)
!145 = !DILocation(line: 19, column: 74, scope: !127)
!146 = !DILocation(line: 21, column: 2, scope: !127)
!147 = !DILocation(line: 21, column: 6, scope: !127)
!148 = !DILocation(line: 21, column: 16, scope: !127)
!149 = !DILocation(line: 21, column: 29, scope: !127)
!150 = !DILocation(line: 21, column: 24, scope: !127)
!151 = !DILocation(line: 21, column: 37, scope: !127)
!152 = !DILocation(line: 21, column: 21, scope: !127)
!153 = !DILocation(line: 21, column: 52, scope: !127)
!154 = !DILocation(line: 21, column: 47, scope: !127)
!155 = !DILocation(line: 21, column: 58, scope: !127)
!156 = !DILocation(line: 21, column: 44, scope: !127)
!157 = !DILocation(line: 22, column: 2, scope: !127)
!158 = !DILocation(line: 22, column: 6, scope: !127)
!159 = !DILocation(line: 23, column: 2, scope: !127)
!160 = !DILocation(line: 23, column: 6, scope: !127)
!161 = !DILocation(line: 25, column: 2, scope: !127)
!162 = !DILocation(line: 26, column: 28, scope: !163)
!163 = distinct !DILexicalBlock(scope: !127, file: !7, line: 25, column: 5)
!164 = !DILocation(line: 26, column: 37, scope: !163)
!165 = !DILocation(line: 26, column: 44, scope: !163)
!166 = !DILocation(line: 26, column: 12, scope: !163)
!167 = !DILocation(line: 26, column: 10, scope: !163)
!168 = !DILocation(line: 27, column: 8, scope: !169)
!169 = distinct !DILexicalBlock(scope: !163, file: !7, line: 27, column: 7)
!170 = !DILocation(line: 27, column: 15, scope: !169)
!171 = !DILocation(line: 27, column: 25, scope: !169)
!172 = !DILocation(line: 27, column: 7, scope: !163)
!173 = !DILocation(line: 28, column: 11, scope: !169)
!174 = !DILocation(line: 28, column: 4, scope: !169)
!175 = !DILocation(line: 29, column: 11, scope: !163)
!176 = !DILocation(line: 29, column: 18, scope: !163)
!177 = !DILocation(line: 29, column: 25, scope: !163)
!178 = !DILocation(line: 29, column: 10, scope: !163)
!179 = !DILocation(line: 29, column: 8, scope: !163)
!180 = !DILocation(line: 30, column: 11, scope: !163)
!181 = !DILocation(line: 31, column: 19, scope: !163)
!182 = !DILocation(line: 31, column: 14, scope: !163)
!183 = !DILocation(line: 31, column: 24, scope: !163)
!184 = !DILocation(line: 31, column: 11, scope: !163)
!185 = !DILocation(line: 32, column: 2, scope: !163)
!186 = !DILocation(line: 32, column: 11, scope: !127)
!187 = !DILocation(line: 32, column: 18, scope: !127)
!188 = !DILocation(line: 32, column: 16, scope: !127)
!189 = distinct !{!189, !161, !190, !191}
!190 = !DILocation(line: 32, column: 23, scope: !127)
!191 = !{!"llvm.loop.mustprogress"}
!192 = !DILocation(line: 33, column: 9, scope: !127)
!193 = !DILocation(line: 33, column: 2, scope: !127)
!194 = !DILocation(line: 34, column: 1, scope: !127)
!195 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !196, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !198)
!196 = !DISubroutineType(types: !197)
!197 = !{null, !6}
!198 = !{!199}
!199 = !DILocalVariable(name: "flags", arg: 1, scope: !195, file: !7, line: 49, type: !6)
!200 = !DILocation(line: 49, column: 36, scope: !195)
!201 = !DILocation(line: 51, column: 6, scope: !202)
!202 = distinct !DILexicalBlock(scope: !195, file: !7, line: 51, column: 6)
!203 = !DILocation(line: 51, column: 12, scope: !202)
!204 = !DILocation(line: 51, column: 6, scope: !195)
!205 = !DILocation(line: 52, column: 3, scope: !202)
!206 = !{i64 21734}
!207 = !DILocation(line: 53, column: 1, scope: !195)
!208 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !209, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !212)
!209 = !DISubroutineType(types: !210)
!210 = !{!211, !6}
!211 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!212 = !{!213}
!213 = !DILocalVariable(name: "status", arg: 1, scope: !208, file: !7, line: 72, type: !6)
!214 = !DILocation(line: 72, column: 33, scope: !208)
!215 = !DILocation(line: 74, column: 10, scope: !208)
!216 = !DILocation(line: 74, column: 17, scope: !208)
!217 = !DILocation(line: 74, column: 27, scope: !208)
!218 = !DILocation(line: 74, column: 2, scope: !208)
!219 = !DISubprogram(name: "_printk", scope: !20, file: !20, line: 24, type: !220, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!220 = !DISubroutineType(types: !221)
!221 = !{!211, !222, null}
!222 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !223, size: 64)
!223 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !15)
!224 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !225, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!225 = !DISubroutineType(types: !226)
!226 = !{!6, !6, !9, !9}
