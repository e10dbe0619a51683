; ModuleID = 'hv_iommu_map_pages_2.c'
source_filename = "hv_iommu_map_pages_2.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@hyperv_pcpu_input_arg = dso_local global ptr null, align 8, !dbg !0
@hyperv_pcpu_output_arg = dso_local global ptr null, align 8, !dbg !15
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i32 @hv_iommu_map_pages(i32 noundef %number, i64 noundef %iova, i64 noundef %paddr, i64 noundef %size, i64 noundef %count, i32 noundef %access) #0 !dbg !22 {
entry:
  %retval = alloca i32, align 4
  %number.addr = alloca i32, align 4
  %iova.addr = alloca i64, align 8
  %paddr.addr = alloca i64, align 8
  %size.addr = alloca i64, align 8
  %count.addr = alloca i64, align 8
  %access.addr = alloca i32, align 4
  %pages = alloca i64, align 8
  %done = alloca i64, align 8
  %status = alloca i64, align 8
  %cleanup.dest.slot = alloca i32, align 4
  %now = alloca i64, align 8
  %completed = alloca i64, align 8
  store i32 %number, ptr %number.addr, align 4
    #dbg_declare(ptr %number.addr, !27, !DIExpression(), !40)
  store i64 %iova, ptr %iova.addr, align 8
    #dbg_declare(ptr %iova.addr, !28, !DIExpression(), !41)
  store i64 %paddr, ptr %paddr.addr, align 8
    #dbg_declare(ptr %paddr.addr, !29, !DIExpression(), !42)
  store i64 %size, ptr %size.addr, align 8
    #dbg_declare(ptr %size.addr, !30, !DIExpression(), !43)
  store i64 %count, ptr %count.addr, align 8
    #dbg_declare(ptr %count.addr, !31, !DIExpression(), !44)
  store i32 %access, ptr %access.addr, align 4
    #dbg_declare(ptr %access.addr, !32, !DIExpression(), !45)
  call void @llvm.lifetime.start.p0(i64 8, ptr %pages) #6, !dbg !46
    #dbg_declare(ptr %pages, !33, !DIExpression(), !47)
  %0 = load i64, ptr %size.addr, align 8, !dbg !48
  %1 = load i64, ptr %count.addr, align 8, !dbg !49
  %mul = mul i64 %0, %1, !dbg !50
  %shr = lshr i64 %mul, 12, !dbg !51
  store i64 %shr, ptr %pages, align 8, !dbg !47
  call void @llvm.lifetime.start.p0(i64 8, ptr %done) #6, !dbg !46
    #dbg_declare(ptr %done, !35, !DIExpression(), !52)
  store i64 0, ptr %done, align 8, !dbg !52
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !53
    #dbg_declare(ptr %status, !36, !DIExpression(), !54)
  store i64 0, ptr %status, align 8, !dbg !54
  %2 = load i32, ptr %number.addr, align 4, !dbg !55
  %3 = load i64, ptr %iova.addr, align 8, !dbg !57
  %4 = load i64, ptr %paddr.addr, align 8, !dbg !58
  %5 = load i64, ptr %size.addr, align 8, !dbg !59
  %6 = load i64, ptr %count.addr, align 8, !dbg !60
  %mul1 = mul i64 %5, %6, !dbg !61
  %7 = load i32, ptr %access.addr, align 4, !dbg !62
  %call = call i32 @hv_iommu_add_tree_mapping(i32 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %mul1, i32 noundef %7) #7, !dbg !63
  %tobool = icmp ne i32 %call, 0, !dbg !63
  br i1 %tobool, label %if.then, label %if.end, !dbg !64

if.then:                                          ; preds = %entry
  store i32 -12, ptr %retval, align 4, !dbg !65
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup21, !dbg !65

if.end:                                           ; preds = %entry
  br label %while.cond, !dbg !66

while.cond:                                       ; preds = %cleanup.cont, %cleanup, %if.end
  %8 = load i64, ptr %done, align 8, !dbg !67
  %9 = load i64, ptr %pages, align 8, !dbg !68
  %cmp = icmp ult i64 %8, %9, !dbg !69
  br i1 %cmp, label %while.body, label %while.end, !dbg !66

while.body:                                       ; preds = %while.cond
  call void @llvm.lifetime.start.p0(i64 8, ptr %now) #6, !dbg !70
    #dbg_declare(ptr %now, !37, !DIExpression(), !71)
  %10 = load i64, ptr %pages, align 8, !dbg !72
  %11 = load i64, ptr %done, align 8, !dbg !73
  %sub = sub i64 %10, %11, !dbg !74
  store i64 %sub, ptr %now, align 8, !dbg !71
  call void @llvm.lifetime.start.p0(i64 8, ptr %completed) #6, !dbg !70
    #dbg_declare(ptr %completed, !39, !DIExpression(), !75)
  %12 = load i32, ptr %number.addr, align 4, !dbg !76
  %13 = load i64, ptr %iova.addr, align 8, !dbg !77
  %14 = load i64, ptr %paddr.addr, align 8, !dbg !78
  %15 = load i64, ptr %now, align 8, !dbg !79
  %16 = load i32, ptr %access.addr, align 4, !dbg !80
  %call2 = call i64 @hv_iommu_map_pgs(i32 noundef %12, i64 noundef %13, i64 noundef %14, i64 noundef %15, i32 noundef %16) #7, !dbg !81
  store i64 %call2, ptr %status, align 8, !dbg !82
  %17 = load i64, ptr %status, align 8, !dbg !83
  %shr3 = lshr i64 %17, 32, !dbg !84
  %and = and i64 %shr3, 4095, !dbg !85
  store i64 %and, ptr %completed, align 8, !dbg !86
  %18 = load i64, ptr %completed, align 8, !dbg !87
  %19 = load i64, ptr %done, align 8, !dbg !88
  %add = add i64 %19, %18, !dbg !88
  store i64 %add, ptr %done, align 8, !dbg !88
  %20 = load i64, ptr %completed, align 8, !dbg !89
  %shl = shl i64 %20, 12, !dbg !90
  %21 = load i64, ptr %iova.addr, align 8, !dbg !91
  %add4 = add i64 %21, %shl, !dbg !91
  store i64 %add4, ptr %iova.addr, align 8, !dbg !91
  %22 = load i64, ptr %completed, align 8, !dbg !92
  %shl5 = shl i64 %22, 12, !dbg !93
  %23 = load i64, ptr %paddr.addr, align 8, !dbg !94
  %add6 = add i64 %23, %shl5, !dbg !94
  store i64 %add6, ptr %paddr.addr, align 8, !dbg !94
  %24 = load i64, ptr %status, align 8, !dbg !95
  %and7 = and i64 %24, 65535, !dbg !97
  %cmp8 = icmp eq i64 %and7, 11, !dbg !98
  br i1 %cmp8, label %if.then9, label %if.end14, !dbg !99

if.then9:                                         ; preds = %while.body
  %call10 = call i32 @hv_call_deposit_pages(i32 noundef -1, i64 noundef 0, i32 noundef 256) #7, !dbg !100
  %tobool11 = icmp ne i32 %call10, 0, !dbg !100
  br i1 %tobool11, label %if.then12, label %if.end13, !dbg !103

if.then12:                                        ; preds = %if.then9
  store i32 3, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !104

if.end13:                                         ; preds = %if.then9
  store i32 2, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !105, !llvm.loop !106

if.end14:                                         ; preds = %while.body
  %25 = load i64, ptr %status, align 8, !dbg !109
  %call15 = call i32 @succeeded(i64 noundef %25) #7, !dbg !111
  %tobool16 = icmp ne i32 %call15, 0, !dbg !111
  br i1 %tobool16, label %if.end18, label %if.then17, !dbg !112

if.then17:                                        ; preds = %if.end14
  store i32 3, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !113

if.end18:                                         ; preds = %if.end14
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !107
  br label %cleanup, !dbg !107

cleanup:                                          ; preds = %if.end18, %if.then17, %if.end13, %if.then12
  call void @llvm.lifetime.end.p0(i64 8, ptr %completed) #6, !dbg !107
  call void @llvm.lifetime.end.p0(i64 8, ptr %now) #6, !dbg !107
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %unreachable [
    i32 0, label %cleanup.cont
    i32 3, label %while.end
    i32 2, label %while.cond
  ]

cleanup.cont:                                     ; preds = %cleanup
  br label %while.cond, !dbg !66, !llvm.loop !106

while.end:                                        ; preds = %cleanup, %while.cond
  %26 = load i64, ptr %status, align 8, !dbg !114
  %call20 = call i32 @hv_result_to_errno(i64 noundef %26) #7, !dbg !115
  store i32 %call20, ptr %retval, align 4, !dbg !116
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup21, !dbg !116

cleanup21:                                        ; preds = %while.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !117
  call void @llvm.lifetime.end.p0(i64 8, ptr %done) #6, !dbg !117
  call void @llvm.lifetime.end.p0(i64 8, ptr %pages) #6, !dbg !117
  %27 = load i32, ptr %retval, align 4, !dbg !117
  ret i32 %27, !dbg !117

unreachable:                                      ; preds = %cleanup
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !118 dso_local i32 @hv_iommu_add_tree_mapping(i32 noundef, i64 noundef, i64 noundef, i64 noundef, i32 noundef) #2

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal i64 @hv_iommu_map_pgs(i32 noundef %number, i64 noundef %iova, i64 noundef %paddr, i64 noundef %pages, i32 noundef %access) #0 !dbg !121 {
entry:
  %number.addr = alloca i32, align 4
  %iova.addr = alloca i64, align 8
  %paddr.addr = alloca i64, align 8
  %pages.addr = alloca i64, align 8
  %access.addr = alloca i32, align 4
  %flags = alloca i64, align 8
  %pfn = alloca i64, align 8
  %in = alloca ptr, align 8
  %status = alloca i64, align 8
  %i = alloca i32, align 4
  store i32 %number, ptr %number.addr, align 4
    #dbg_declare(ptr %number.addr, !125, !DIExpression(), !135)
  store i64 %iova, ptr %iova.addr, align 8
    #dbg_declare(ptr %iova.addr, !126, !DIExpression(), !136)
  store i64 %paddr, ptr %paddr.addr, align 8
    #dbg_declare(ptr %paddr.addr, !127, !DIExpression(), !137)
  store i64 %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !128, !DIExpression(), !138)
  store i32 %access, ptr %access.addr, align 4
    #dbg_declare(ptr %access.addr, !129, !DIExpression(), !139)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !140
    #dbg_declare(ptr %flags, !130, !DIExpression(), !141)
  %call = call i64 @irq_save() #7, !dbg !142
  store i64 %call, ptr %flags, align 8, !dbg !141
  call void @llvm.lifetime.start.p0(i64 8, ptr %pfn) #6, !dbg !140
    #dbg_declare(ptr %pfn, !131, !DIExpression(), !143)
  %0 = load i64, ptr %paddr.addr, align 8, !dbg !144
  %shr = lshr i64 %0, 12, !dbg !145
  store i64 %shr, ptr %pfn, align 8, !dbg !143
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #6, !dbg !146
    #dbg_declare(ptr %in, !132, !DIExpression(), !147)
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !148
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !148
  store ptr %call1, ptr %in, align 8, !dbg !147
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !149
    #dbg_declare(ptr %status, !133, !DIExpression(), !150)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #6, !dbg !151
    #dbg_declare(ptr %i, !134, !DIExpression(), !152)
  %2 = load ptr, ptr %in, align 8, !dbg !153
  call void @llvm.memset.p0.i64(ptr align 8 %2, i8 0, i64 40, i1 false), !dbg !153
  %3 = load ptr, ptr %in, align 8, !dbg !154
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !154
  store i64 -1, ptr %arrayidx, align 8, !dbg !155
  %4 = load i32, ptr %number.addr, align 4, !dbg !156
  %conv = zext i32 %4 to i64, !dbg !157
  %shl = shl i64 %conv, 32, !dbg !158
  %5 = load ptr, ptr %in, align 8, !dbg !159
  %arrayidx2 = getelementptr i64, ptr %5, i64 2, !dbg !159
  store i64 %shl, ptr %arrayidx2, align 8, !dbg !160
  %6 = load i32, ptr %access.addr, align 4, !dbg !161
  %7 = load ptr, ptr %in, align 8, !dbg !162
  %add.ptr = getelementptr i32, ptr %7, i64 7, !dbg !163
  store i32 %6, ptr %add.ptr, align 4, !dbg !164
  %8 = load i64, ptr %iova.addr, align 8, !dbg !165
  %9 = load ptr, ptr %in, align 8, !dbg !166
  %arrayidx3 = getelementptr i64, ptr %9, i64 4, !dbg !166
  store i64 %8, ptr %arrayidx3, align 8, !dbg !167
  store i32 0, ptr %i, align 4, !dbg !168
  br label %for.cond, !dbg !170

for.cond:                                         ; preds = %for.inc, %entry
  %10 = load i32, ptr %i, align 4, !dbg !171
  %conv4 = sext i32 %10 to i64, !dbg !171
  %11 = load i64, ptr %pages.addr, align 8, !dbg !173
  %cmp = icmp ult i64 %conv4, %11, !dbg !174
  br i1 %cmp, label %for.body, label %for.end, !dbg !175

for.body:                                         ; preds = %for.cond
  %12 = load i64, ptr %pfn, align 8, !dbg !176
  %13 = load ptr, ptr %in, align 8, !dbg !177
  %14 = load i32, ptr %i, align 4, !dbg !178
  %add = add i32 5, %14, !dbg !179
  %idxprom = sext i32 %add to i64, !dbg !177
  %arrayidx6 = getelementptr i64, ptr %13, i64 %idxprom, !dbg !177
  store i64 %12, ptr %arrayidx6, align 8, !dbg !180
  br label %for.inc, !dbg !177

for.inc:                                          ; preds = %for.body
  %15 = load i32, ptr %i, align 4, !dbg !181
  %inc = add i32 %15, 1, !dbg !181
  store i32 %inc, ptr %i, align 4, !dbg !181
  %16 = load i64, ptr %pfn, align 8, !dbg !182
  %inc7 = add i64 %16, 1, !dbg !182
  store i64 %inc7, ptr %pfn, align 8, !dbg !182
  br label %for.cond, !dbg !183, !llvm.loop !184

for.end:                                          ; preds = %for.cond
  %17 = load i64, ptr %pages.addr, align 8, !dbg !186
  %conv8 = trunc i64 %17 to i16, !dbg !186
  %18 = load ptr, ptr %in, align 8, !dbg !187
  %call9 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 179, i16 noundef zeroext %conv8, i16 noundef zeroext 0, ptr noundef %18, ptr noundef null) #7, !dbg !188
  store i64 %call9, ptr %status, align 8, !dbg !189
  %19 = load i64, ptr %flags, align 8, !dbg !190
  call void @irq_restore(i64 noundef %19) #7, !dbg !191
  %20 = load i64, ptr %status, align 8, !dbg !192
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !193
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !193
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #6, !dbg !193
  call void @llvm.lifetime.end.p0(i64 8, ptr %pfn) #6, !dbg !193
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !193
  ret i64 %20, !dbg !194
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !195 dso_local i32 @hv_call_deposit_pages(i32 noundef, i64 noundef, i32 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !198 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !202, !DIExpression(), !203)
  %0 = load i64, ptr %status.addr, align 8, !dbg !204
  %and = and i64 %0, 65535, !dbg !205
  %cmp = icmp eq i64 %and, 0, !dbg !206
  %conv = zext i1 %cmp to i32, !dbg !206
  ret i32 %conv, !dbg !207
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @hv_result_to_errno(i64 noundef %status) #3 !dbg !208 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !210, !DIExpression(), !211)
  %0 = load i64, ptr %status.addr, align 8, !dbg !212
  %call = call i32 @succeeded(i64 noundef %0) #7, !dbg !213
  %tobool = icmp ne i32 %call, 0, !dbg !213
  %1 = zext i1 %tobool to i64, !dbg !213
  %cond = select i1 %tobool, i32 0, i32 -5, !dbg !213
  ret i32 %cond, !dbg !214
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !215 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !220
    #dbg_declare(ptr %flags, !219, !DIExpression(), !221)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !222, !srcloc !223
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !224, !srcloc !225
  %0 = load i64, ptr %flags, align 8, !dbg !226
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !227
  ret i64 %0, !dbg !228
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !229 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !233, !DIExpression(), !235)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !236
    #dbg_declare(ptr %offset, !234, !DIExpression(), !237)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !238, !srcloc !239
  store i64 %0, ptr %offset, align 8, !dbg !238
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !240
  %2 = ptrtoint ptr %1 to i64, !dbg !241
  %3 = load i64, ptr %offset, align 8, !dbg !242
  %add = add i64 %2, %3, !dbg !243
  %4 = inttoptr i64 %add to ptr, !dbg !244
  %5 = load ptr, ptr %4, align 8, !dbg !245
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !246
  ret ptr %5, !dbg !247
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #5 !dbg !248 {
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
    #dbg_declare(ptr %code.addr, !254, !DIExpression(), !262)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !255, !DIExpression(), !263)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !256, !DIExpression(), !264)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !257, !DIExpression(), !265)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !258, !DIExpression(), !266)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !267
    #dbg_declare(ptr %control, !259, !DIExpression(), !268)
  %0 = load i16, ptr %code.addr, align 2, !dbg !269
  %conv = zext i16 %0 to i64, !dbg !269
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !270
  %conv1 = zext i16 %1 to i64, !dbg !271
  %shl = shl i64 %conv1, 17, !dbg !272
  %or = or i64 %conv, %shl, !dbg !273
  %2 = load i16, ptr %count.addr, align 2, !dbg !274
  %conv2 = zext i16 %2 to i64, !dbg !275
  %shl3 = shl i64 %conv2, 32, !dbg !276
  %or4 = or i64 %or, %shl3, !dbg !277
  store i64 %or4, ptr %control, align 8, !dbg !268
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !278
    #dbg_declare(ptr %status, !260, !DIExpression(), !279)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !280
    #dbg_declare(ptr %done, !261, !DIExpression(), !281)
  br label %do.body, !dbg !282

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !283
  %4 = load ptr, ptr %input.addr, align 8, !dbg !285
  %5 = load ptr, ptr %output.addr, align 8, !dbg !286
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !287
  store i64 %call, ptr %status, align 8, !dbg !288
  %6 = load i64, ptr %status, align 8, !dbg !289
  %and = and i64 %6, 65535, !dbg !291
  %cmp = icmp ne i64 %and, 0, !dbg !292
  br i1 %cmp, label %if.then, label %if.end, !dbg !293

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !294
  store i64 %7, ptr %retval, align 8, !dbg !295
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !295

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !296
  %shr = lshr i64 %8, 32, !dbg !297
  %and6 = and i64 %shr, 4095, !dbg !298
  %conv7 = trunc i64 %and6 to i16, !dbg !299
  store i16 %conv7, ptr %done, align 2, !dbg !300
  %9 = load i64, ptr %control, align 8, !dbg !301
  %and8 = and i64 %9, -1152640029630136321, !dbg !301
  store i64 %and8, ptr %control, align 8, !dbg !301
  %10 = load i16, ptr %done, align 2, !dbg !302
  %conv9 = zext i16 %10 to i64, !dbg !303
  %shl10 = shl i64 %conv9, 48, !dbg !304
  %11 = load i64, ptr %control, align 8, !dbg !305
  %or11 = or i64 %11, %shl10, !dbg !305
  store i64 %or11, ptr %control, align 8, !dbg !305
  br label %do.cond, !dbg !306

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !307
  %conv12 = zext i16 %12 to i32, !dbg !307
  %13 = load i16, ptr %count.addr, align 2, !dbg !308
  %conv13 = zext i16 %13 to i32, !dbg !308
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !309
  br i1 %cmp14, label %do.body, label %do.end, !dbg !306, !llvm.loop !310

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !312
  store i64 %14, ptr %retval, align 8, !dbg !313
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !313

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !314
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !314
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !314
  %15 = load i64, ptr %retval, align 8, !dbg !314
  ret i64 %15, !dbg !314
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !315 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !319, !DIExpression(), !320)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !321
  %and = and i64 %0, 512, !dbg !323
  %tobool = icmp ne i64 %and, 0, !dbg !323
  br i1 %tobool, label %if.then, label %if.end, !dbg !324

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !325, !srcloc !326
  br label %if.end, !dbg !325

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !327
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !328 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

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
!llvm.module.flags = !{!18, !19, !20}
!llvm.ident = !{!21}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "hyperv_pcpu_input_arg", scope: !2, file: !17, line: 14, type: !13, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !14, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hv_iommu_map_pages_2.c", directory: ".", checksumkind: CSK_MD5, checksum: "1883a2716d30821d413d90814949c2cd")
!4 = !{!5, !6, !9, !12, !13}
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
!22 = distinct !DISubprogram(name: "hv_iommu_map_pages", scope: !3, file: !3, line: 26, type: !23, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26)
!23 = !DISubroutineType(types: !24)
!24 = !{!25, !10, !6, !6, !6, !6, !10}
!25 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!26 = !{!27, !28, !29, !30, !31, !32, !33, !35, !36, !37, !39}
!27 = !DILocalVariable(name: "number", arg: 1, scope: !22, file: !3, line: 26, type: !10)
!28 = !DILocalVariable(name: "iova", arg: 2, scope: !22, file: !3, line: 26, type: !6)
!29 = !DILocalVariable(name: "paddr", arg: 3, scope: !22, file: !3, line: 26, type: !6)
!30 = !DILocalVariable(name: "size", arg: 4, scope: !22, file: !3, line: 26, type: !6)
!31 = !DILocalVariable(name: "count", arg: 5, scope: !22, file: !3, line: 26, type: !6)
!32 = !DILocalVariable(name: "access", arg: 6, scope: !22, file: !3, line: 26, type: !10)
!33 = !DILocalVariable(name: "pages", scope: !22, file: !3, line: 28, type: !34)
!34 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!35 = !DILocalVariable(name: "done", scope: !22, file: !3, line: 28, type: !34)
!36 = !DILocalVariable(name: "status", scope: !22, file: !3, line: 29, type: !6)
!37 = !DILocalVariable(name: "now", scope: !38, file: !3, line: 34, type: !34)
!38 = distinct !DILexicalBlock(scope: !22, file: !3, line: 33, column: 23)
!39 = !DILocalVariable(name: "completed", scope: !38, file: !3, line: 34, type: !34)
!40 = !DILocation(line: 26, column: 28, scope: !22)
!41 = !DILocation(line: 26, column: 40, scope: !22)
!42 = !DILocation(line: 26, column: 50, scope: !22)
!43 = !DILocation(line: 26, column: 61, scope: !22)
!44 = !DILocation(line: 26, column: 71, scope: !22)
!45 = !DILocation(line: 26, column: 82, scope: !22)
!46 = !DILocation(line: 28, column: 2, scope: !22)
!47 = !DILocation(line: 28, column: 16, scope: !22)
!48 = !DILocation(line: 28, column: 24, scope: !22)
!49 = !DILocation(line: 28, column: 31, scope: !22)
!50 = !DILocation(line: 28, column: 29, scope: !22)
!51 = !DILocation(line: 28, column: 37, scope: !22)
!52 = !DILocation(line: 28, column: 44, scope: !22)
!53 = !DILocation(line: 29, column: 2, scope: !22)
!54 = !DILocation(line: 29, column: 6, scope: !22)
!55 = !DILocation(line: 31, column: 32, scope: !56)
!56 = distinct !DILexicalBlock(scope: !22, file: !3, line: 31, column: 6)
!57 = !DILocation(line: 31, column: 40, scope: !56)
!58 = !DILocation(line: 31, column: 46, scope: !56)
!59 = !DILocation(line: 31, column: 53, scope: !56)
!60 = !DILocation(line: 31, column: 60, scope: !56)
!61 = !DILocation(line: 31, column: 58, scope: !56)
!62 = !DILocation(line: 31, column: 67, scope: !56)
!63 = !DILocation(line: 31, column: 6, scope: !56)
!64 = !DILocation(line: 31, column: 6, scope: !22)
!65 = !DILocation(line: 32, column: 3, scope: !56)
!66 = !DILocation(line: 33, column: 2, scope: !22)
!67 = !DILocation(line: 33, column: 9, scope: !22)
!68 = !DILocation(line: 33, column: 16, scope: !22)
!69 = !DILocation(line: 33, column: 14, scope: !22)
!70 = !DILocation(line: 34, column: 3, scope: !38)
!71 = !DILocation(line: 34, column: 17, scope: !38)
!72 = !DILocation(line: 34, column: 23, scope: !38)
!73 = !DILocation(line: 34, column: 31, scope: !38)
!74 = !DILocation(line: 34, column: 29, scope: !38)
!75 = !DILocation(line: 34, column: 37, scope: !38)
!76 = !DILocation(line: 36, column: 29, scope: !38)
!77 = !DILocation(line: 36, column: 37, scope: !38)
!78 = !DILocation(line: 36, column: 43, scope: !38)
!79 = !DILocation(line: 36, column: 50, scope: !38)
!80 = !DILocation(line: 36, column: 55, scope: !38)
!81 = !DILocation(line: 36, column: 12, scope: !38)
!82 = !DILocation(line: 36, column: 10, scope: !38)
!83 = !DILocation(line: 37, column: 16, scope: !38)
!84 = !DILocation(line: 37, column: 23, scope: !38)
!85 = !DILocation(line: 37, column: 30, scope: !38)
!86 = !DILocation(line: 37, column: 13, scope: !38)
!87 = !DILocation(line: 38, column: 11, scope: !38)
!88 = !DILocation(line: 38, column: 8, scope: !38)
!89 = !DILocation(line: 39, column: 11, scope: !38)
!90 = !DILocation(line: 39, column: 21, scope: !38)
!91 = !DILocation(line: 39, column: 8, scope: !38)
!92 = !DILocation(line: 40, column: 12, scope: !38)
!93 = !DILocation(line: 40, column: 22, scope: !38)
!94 = !DILocation(line: 40, column: 9, scope: !38)
!95 = !DILocation(line: 41, column: 8, scope: !96)
!96 = distinct !DILexicalBlock(scope: !38, file: !3, line: 41, column: 7)
!97 = !DILocation(line: 41, column: 15, scope: !96)
!98 = !DILocation(line: 41, column: 25, scope: !96)
!99 = !DILocation(line: 41, column: 7, scope: !38)
!100 = !DILocation(line: 42, column: 8, scope: !101)
!101 = distinct !DILexicalBlock(scope: !102, file: !3, line: 42, column: 8)
!102 = distinct !DILexicalBlock(scope: !96, file: !3, line: 41, column: 32)
!103 = !DILocation(line: 42, column: 8, scope: !102)
!104 = !DILocation(line: 43, column: 5, scope: !101)
!105 = !DILocation(line: 44, column: 4, scope: !102)
!106 = distinct !{!106, !66, !107, !108}
!107 = !DILocation(line: 48, column: 2, scope: !22)
!108 = !{!"llvm.loop.mustprogress"}
!109 = !DILocation(line: 46, column: 18, scope: !110)
!110 = distinct !DILexicalBlock(scope: !38, file: !3, line: 46, column: 7)
!111 = !DILocation(line: 46, column: 8, scope: !110)
!112 = !DILocation(line: 46, column: 7, scope: !38)
!113 = !DILocation(line: 47, column: 4, scope: !110)
!114 = !DILocation(line: 49, column: 28, scope: !22)
!115 = !DILocation(line: 49, column: 9, scope: !22)
!116 = !DILocation(line: 49, column: 2, scope: !22)
!117 = !DILocation(line: 50, column: 1, scope: !22)
!118 = !DISubprogram(name: "hv_iommu_add_tree_mapping", scope: !3, file: !3, line: 24, type: !119, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!119 = !DISubroutineType(types: !120)
!120 = !{!25, !10, !6, !6, !6, !10}
!121 = distinct !DISubprogram(name: "hv_iommu_map_pgs", scope: !3, file: !3, line: 5, type: !122, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !124)
!122 = !DISubroutineType(types: !123)
!123 = !{!6, !10, !6, !6, !34, !10}
!124 = !{!125, !126, !127, !128, !129, !130, !131, !132, !133, !134}
!125 = !DILocalVariable(name: "number", arg: 1, scope: !121, file: !3, line: 5, type: !10)
!126 = !DILocalVariable(name: "iova", arg: 2, scope: !121, file: !3, line: 5, type: !6)
!127 = !DILocalVariable(name: "paddr", arg: 3, scope: !121, file: !3, line: 5, type: !6)
!128 = !DILocalVariable(name: "pages", arg: 4, scope: !121, file: !3, line: 5, type: !34)
!129 = !DILocalVariable(name: "access", arg: 5, scope: !121, file: !3, line: 5, type: !10)
!130 = !DILocalVariable(name: "flags", scope: !121, file: !3, line: 7, type: !6)
!131 = !DILocalVariable(name: "pfn", scope: !121, file: !3, line: 7, type: !6)
!132 = !DILocalVariable(name: "in", scope: !121, file: !3, line: 8, type: !5)
!133 = !DILocalVariable(name: "status", scope: !121, file: !3, line: 9, type: !6)
!134 = !DILocalVariable(name: "i", scope: !121, file: !3, line: 10, type: !25)
!135 = !DILocation(line: 5, column: 33, scope: !121)
!136 = !DILocation(line: 5, column: 45, scope: !121)
!137 = !DILocation(line: 5, column: 55, scope: !121)
!138 = !DILocation(line: 5, column: 76, scope: !121)
!139 = !DILocation(line: 5, column: 87, scope: !121)
!140 = !DILocation(line: 7, column: 2, scope: !121)
!141 = !DILocation(line: 7, column: 6, scope: !121)
!142 = !DILocation(line: 7, column: 14, scope: !121)
!143 = !DILocation(line: 7, column: 26, scope: !121)
!144 = !DILocation(line: 7, column: 32, scope: !121)
!145 = !DILocation(line: 7, column: 38, scope: !121)
!146 = !DILocation(line: 8, column: 2, scope: !121)
!147 = !DILocation(line: 8, column: 7, scope: !121)
!148 = !DILocation(line: 8, column: 12, scope: !121)
!149 = !DILocation(line: 9, column: 2, scope: !121)
!150 = !DILocation(line: 9, column: 6, scope: !121)
!151 = !DILocation(line: 10, column: 2, scope: !121)
!152 = !DILocation(line: 10, column: 6, scope: !121)
!153 = !DILocation(line: 12, column: 2, scope: !121)
!154 = !DILocation(line: 13, column: 2, scope: !121)
!155 = !DILocation(line: 13, column: 8, scope: !121)
!156 = !DILocation(line: 14, column: 15, scope: !121)
!157 = !DILocation(line: 14, column: 10, scope: !121)
!158 = !DILocation(line: 14, column: 22, scope: !121)
!159 = !DILocation(line: 14, column: 2, scope: !121)
!160 = !DILocation(line: 14, column: 8, scope: !121)
!161 = !DILocation(line: 15, column: 21, scope: !121)
!162 = !DILocation(line: 15, column: 11, scope: !121)
!163 = !DILocation(line: 15, column: 14, scope: !121)
!164 = !DILocation(line: 15, column: 19, scope: !121)
!165 = !DILocation(line: 16, column: 10, scope: !121)
!166 = !DILocation(line: 16, column: 2, scope: !121)
!167 = !DILocation(line: 16, column: 8, scope: !121)
!168 = !DILocation(line: 17, column: 9, scope: !169)
!169 = distinct !DILexicalBlock(scope: !121, file: !3, line: 17, column: 2)
!170 = !DILocation(line: 17, column: 7, scope: !169)
!171 = !DILocation(line: 17, column: 14, scope: !172)
!172 = distinct !DILexicalBlock(scope: !169, file: !3, line: 17, column: 2)
!173 = !DILocation(line: 17, column: 18, scope: !172)
!174 = !DILocation(line: 17, column: 16, scope: !172)
!175 = !DILocation(line: 17, column: 2, scope: !169)
!176 = !DILocation(line: 18, column: 15, scope: !172)
!177 = !DILocation(line: 18, column: 3, scope: !172)
!178 = !DILocation(line: 18, column: 10, scope: !172)
!179 = !DILocation(line: 18, column: 8, scope: !172)
!180 = !DILocation(line: 18, column: 13, scope: !172)
!181 = !DILocation(line: 17, column: 26, scope: !172)
!182 = !DILocation(line: 17, column: 33, scope: !172)
!183 = !DILocation(line: 17, column: 2, scope: !172)
!184 = distinct !{!184, !175, !185, !108}
!185 = !DILocation(line: 18, column: 15, scope: !169)
!186 = !DILocation(line: 19, column: 37, scope: !121)
!187 = !DILocation(line: 19, column: 47, scope: !121)
!188 = !DILocation(line: 19, column: 11, scope: !121)
!189 = !DILocation(line: 19, column: 9, scope: !121)
!190 = !DILocation(line: 20, column: 14, scope: !121)
!191 = !DILocation(line: 20, column: 2, scope: !121)
!192 = !DILocation(line: 21, column: 9, scope: !121)
!193 = !DILocation(line: 22, column: 1, scope: !121)
!194 = !DILocation(line: 21, column: 2, scope: !121)
!195 = !DISubprogram(name: "hv_call_deposit_pages", scope: !17, file: !17, line: 23, type: !196, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!196 = !DISubroutineType(types: !197)
!197 = !{!25, !25, !6, !10}
!198 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !199, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !201)
!199 = !DISubroutineType(types: !200)
!200 = !{!25, !6}
!201 = !{!202}
!202 = !DILocalVariable(name: "status", arg: 1, scope: !198, file: !7, line: 72, type: !6)
!203 = !DILocation(line: 72, column: 33, scope: !198)
!204 = !DILocation(line: 74, column: 10, scope: !198)
!205 = !DILocation(line: 74, column: 17, scope: !198)
!206 = !DILocation(line: 74, column: 27, scope: !198)
!207 = !DILocation(line: 74, column: 2, scope: !198)
!208 = distinct !DISubprogram(name: "hv_result_to_errno", scope: !17, file: !17, line: 17, type: !199, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !209)
!209 = !{!210}
!210 = !DILocalVariable(name: "status", arg: 1, scope: !208, file: !17, line: 17, type: !6)
!211 = !DILocation(line: 17, column: 42, scope: !208)
!212 = !DILocation(line: 19, column: 19, scope: !208)
!213 = !DILocation(line: 19, column: 9, scope: !208)
!214 = !DILocation(line: 19, column: 2, scope: !208)
!215 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !216, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !218)
!216 = !DISubroutineType(types: !217)
!217 = !{!6}
!218 = !{!219}
!219 = !DILocalVariable(name: "flags", scope: !215, file: !7, line: 42, type: !6)
!220 = !DILocation(line: 42, column: 2, scope: !215)
!221 = !DILocation(line: 42, column: 6, scope: !215)
!222 = !DILocation(line: 44, column: 2, scope: !215)
!223 = !{i64 22221, i64 22230}
!224 = !DILocation(line: 45, column: 2, scope: !215)
!225 = !{i64 22292}
!226 = !DILocation(line: 46, column: 9, scope: !215)
!227 = !DILocation(line: 47, column: 1, scope: !215)
!228 = !DILocation(line: 46, column: 2, scope: !215)
!229 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !230, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !232)
!230 = !DISubroutineType(types: !231)
!231 = !{!12, !13}
!232 = !{!233, !234}
!233 = !DILocalVariable(name: "variable", arg: 1, scope: !229, file: !7, line: 56, type: !13)
!234 = !DILocalVariable(name: "offset", scope: !229, file: !7, line: 58, type: !6)
!235 = !DILocation(line: 56, column: 46, scope: !229)
!236 = !DILocation(line: 58, column: 2, scope: !229)
!237 = !DILocation(line: 58, column: 6, scope: !229)
!238 = !DILocation(line: 60, column: 2, scope: !229)
!239 = !{i64 22593}
!240 = !DILocation(line: 61, column: 25, scope: !229)
!241 = !DILocation(line: 61, column: 20, scope: !229)
!242 = !DILocation(line: 61, column: 36, scope: !229)
!243 = !DILocation(line: 61, column: 34, scope: !229)
!244 = !DILocation(line: 61, column: 10, scope: !229)
!245 = !DILocation(line: 61, column: 9, scope: !229)
!246 = !DILocation(line: 62, column: 1, scope: !229)
!247 = !DILocation(line: 61, column: 2, scope: !229)
!248 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !7, file: !7, line: 19, type: !249, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !253)
!249 = !DISubroutineType(types: !250)
!250 = !{!6, !251, !251, !251, !12, !12}
!251 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !7, line: 7, baseType: !252)
!252 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!253 = !{!254, !255, !256, !257, !258, !259, !260, !261}
!254 = !DILocalVariable(name: "code", arg: 1, scope: !248, file: !7, line: 19, type: !251)
!255 = !DILocalVariable(name: "count", arg: 2, scope: !248, file: !7, line: 19, type: !251)
!256 = !DILocalVariable(name: "varhead", arg: 3, scope: !248, file: !7, line: 19, type: !251)
!257 = !DILocalVariable(name: "input", arg: 4, scope: !248, file: !7, line: 19, type: !12)
!258 = !DILocalVariable(name: "output", arg: 5, scope: !248, file: !7, line: 19, type: !12)
!259 = !DILocalVariable(name: "control", scope: !248, file: !7, line: 21, type: !6)
!260 = !DILocalVariable(name: "status", scope: !248, file: !7, line: 22, type: !6)
!261 = !DILocalVariable(name: "done", scope: !248, file: !7, line: 23, type: !251)
!262 = !DILocation(line: 19, column: 25, scope: !248)
!263 = !DILocation(line: 19, column: 35, scope: !248)
!264 = !DILocation(line: 19, column: 46, scope: !248)
!265 = !DILocation(line: 19, column: 61, scope: !248)
!266 = !DILocation(line: 19, column: 74, scope: !248)
!267 = !DILocation(line: 21, column: 2, scope: !248)
!268 = !DILocation(line: 21, column: 6, scope: !248)
!269 = !DILocation(line: 21, column: 16, scope: !248)
!270 = !DILocation(line: 21, column: 29, scope: !248)
!271 = !DILocation(line: 21, column: 24, scope: !248)
!272 = !DILocation(line: 21, column: 37, scope: !248)
!273 = !DILocation(line: 21, column: 21, scope: !248)
!274 = !DILocation(line: 21, column: 52, scope: !248)
!275 = !DILocation(line: 21, column: 47, scope: !248)
!276 = !DILocation(line: 21, column: 58, scope: !248)
!277 = !DILocation(line: 21, column: 44, scope: !248)
!278 = !DILocation(line: 22, column: 2, scope: !248)
!279 = !DILocation(line: 22, column: 6, scope: !248)
!280 = !DILocation(line: 23, column: 2, scope: !248)
!281 = !DILocation(line: 23, column: 6, scope: !248)
!282 = !DILocation(line: 25, column: 2, scope: !248)
!283 = !DILocation(line: 26, column: 28, scope: !284)
!284 = distinct !DILexicalBlock(scope: !248, file: !7, line: 25, column: 5)
!285 = !DILocation(line: 26, column: 37, scope: !284)
!286 = !DILocation(line: 26, column: 44, scope: !284)
!287 = !DILocation(line: 26, column: 12, scope: !284)
!288 = !DILocation(line: 26, column: 10, scope: !284)
!289 = !DILocation(line: 27, column: 8, scope: !290)
!290 = distinct !DILexicalBlock(scope: !284, file: !7, line: 27, column: 7)
!291 = !DILocation(line: 27, column: 15, scope: !290)
!292 = !DILocation(line: 27, column: 25, scope: !290)
!293 = !DILocation(line: 27, column: 7, scope: !284)
!294 = !DILocation(line: 28, column: 11, scope: !290)
!295 = !DILocation(line: 28, column: 4, scope: !290)
!296 = !DILocation(line: 29, column: 11, scope: !284)
!297 = !DILocation(line: 29, column: 18, scope: !284)
!298 = !DILocation(line: 29, column: 25, scope: !284)
!299 = !DILocation(line: 29, column: 10, scope: !284)
!300 = !DILocation(line: 29, column: 8, scope: !284)
!301 = !DILocation(line: 30, column: 11, scope: !284)
!302 = !DILocation(line: 31, column: 19, scope: !284)
!303 = !DILocation(line: 31, column: 14, scope: !284)
!304 = !DILocation(line: 31, column: 24, scope: !284)
!305 = !DILocation(line: 31, column: 11, scope: !284)
!306 = !DILocation(line: 32, column: 2, scope: !284)
!307 = !DILocation(line: 32, column: 11, scope: !248)
!308 = !DILocation(line: 32, column: 18, scope: !248)
!309 = !DILocation(line: 32, column: 16, scope: !248)
!310 = distinct !{!310, !282, !311, !108}
!311 = !DILocation(line: 32, column: 23, scope: !248)
!312 = !DILocation(line: 33, column: 9, scope: !248)
!313 = !DILocation(line: 33, column: 2, scope: !248)
!314 = !DILocation(line: 34, column: 1, scope: !248)
!315 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !316, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !318)
!316 = !DISubroutineType(types: !317)
!317 = !{null, !6}
!318 = !{!319}
!319 = !DILocalVariable(name: "flags", arg: 1, scope: !315, file: !7, line: 49, type: !6)
!320 = !DILocation(line: 49, column: 36, scope: !315)
!321 = !DILocation(line: 51, column: 6, scope: !322)
!322 = distinct !DILexicalBlock(scope: !315, file: !7, line: 51, column: 6)
!323 = !DILocation(line: 51, column: 12, scope: !322)
!324 = !DILocation(line: 51, column: 6, scope: !315)
!325 = !DILocation(line: 52, column: 3, scope: !322)
!326 = !{i64 22412}
!327 = !DILocation(line: 53, column: 1, scope: !315)
!328 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !329, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!329 = !DISubroutineType(types: !330)
!330 = !{!6, !6, !12, !12}
