; ModuleID = 'hv_iommu_map_pages_3.c'
source_filename = "hv_iommu_map_pages_3.c"
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
  br label %cleanup22, !dbg !65

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
  %12 = load i64, ptr %now, align 8, !dbg !76
  %cmp2 = icmp ult i64 %12, 507, !dbg !76
  br i1 %cmp2, label %cond.true, label %cond.false, !dbg !76

cond.true:                                        ; preds = %while.body
  %13 = load i64, ptr %now, align 8, !dbg !76
  br label %cond.end, !dbg !76

cond.false:                                       ; preds = %while.body
  br label %cond.end, !dbg !76

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %13, %cond.true ], [ 507, %cond.false ], !dbg !76
  store i64 %cond, ptr %now, align 8, !dbg !77
  %14 = load i32, ptr %number.addr, align 4, !dbg !78
  %15 = load i64, ptr %iova.addr, align 8, !dbg !79
  %16 = load i64, ptr %paddr.addr, align 8, !dbg !80
  %17 = load i64, ptr %now, align 8, !dbg !81
  %18 = load i32, ptr %access.addr, align 4, !dbg !82
  %call3 = call i64 @hv_iommu_map_pgs(i32 noundef %14, i64 noundef %15, i64 noundef %16, i64 noundef %17, i32 noundef %18) #7, !dbg !83
  store i64 %call3, ptr %status, align 8, !dbg !84
  %19 = load i64, ptr %status, align 8, !dbg !85
  %shr4 = lshr i64 %19, 32, !dbg !86
  %and = and i64 %shr4, 4095, !dbg !87
  store i64 %and, ptr %completed, align 8, !dbg !88
  %20 = load i64, ptr %completed, align 8, !dbg !89
  %21 = load i64, ptr %done, align 8, !dbg !90
  %add = add i64 %21, %20, !dbg !90
  store i64 %add, ptr %done, align 8, !dbg !90
  %22 = load i64, ptr %completed, align 8, !dbg !91
  %shl = shl i64 %22, 12, !dbg !92
  %23 = load i64, ptr %iova.addr, align 8, !dbg !93
  %add5 = add i64 %23, %shl, !dbg !93
  store i64 %add5, ptr %iova.addr, align 8, !dbg !93
  %24 = load i64, ptr %completed, align 8, !dbg !94
  %shl6 = shl i64 %24, 12, !dbg !95
  %25 = load i64, ptr %paddr.addr, align 8, !dbg !96
  %add7 = add i64 %25, %shl6, !dbg !96
  store i64 %add7, ptr %paddr.addr, align 8, !dbg !96
  %26 = load i64, ptr %status, align 8, !dbg !97
  %and8 = and i64 %26, 65535, !dbg !99
  %cmp9 = icmp eq i64 %and8, 11, !dbg !100
  br i1 %cmp9, label %if.then10, label %if.end15, !dbg !101

if.then10:                                        ; preds = %cond.end
  %call11 = call i32 @hv_call_deposit_pages(i32 noundef -1, i64 noundef 0, i32 noundef 256) #7, !dbg !102
  %tobool12 = icmp ne i32 %call11, 0, !dbg !102
  br i1 %tobool12, label %if.then13, label %if.end14, !dbg !105

if.then13:                                        ; preds = %if.then10
  store i32 3, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !106

if.end14:                                         ; preds = %if.then10
  store i32 2, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !107, !llvm.loop !108

if.end15:                                         ; preds = %cond.end
  %27 = load i64, ptr %status, align 8, !dbg !111
  %call16 = call i32 @succeeded(i64 noundef %27) #7, !dbg !113
  %tobool17 = icmp ne i32 %call16, 0, !dbg !113
  br i1 %tobool17, label %if.end19, label %if.then18, !dbg !114

if.then18:                                        ; preds = %if.end15
  store i32 3, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !115

if.end19:                                         ; preds = %if.end15
  store i32 0, ptr %cleanup.dest.slot, align 4, !dbg !109
  br label %cleanup, !dbg !109

cleanup:                                          ; preds = %if.end19, %if.then18, %if.end14, %if.then13
  call void @llvm.lifetime.end.p0(i64 8, ptr %completed) #6, !dbg !109
  call void @llvm.lifetime.end.p0(i64 8, ptr %now) #6, !dbg !109
  %cleanup.dest = load i32, ptr %cleanup.dest.slot, align 4
  switch i32 %cleanup.dest, label %unreachable [
    i32 0, label %cleanup.cont
    i32 3, label %while.end
    i32 2, label %while.cond
  ]

cleanup.cont:                                     ; preds = %cleanup
  br label %while.cond, !dbg !66, !llvm.loop !108

while.end:                                        ; preds = %cleanup, %while.cond
  %28 = load i64, ptr %status, align 8, !dbg !116
  %call21 = call i32 @hv_result_to_errno(i64 noundef %28) #7, !dbg !117
  store i32 %call21, ptr %retval, align 4, !dbg !118
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup22, !dbg !118

cleanup22:                                        ; preds = %while.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !119
  call void @llvm.lifetime.end.p0(i64 8, ptr %done) #6, !dbg !119
  call void @llvm.lifetime.end.p0(i64 8, ptr %pages) #6, !dbg !119
  %29 = load i32, ptr %retval, align 4, !dbg !119
  ret i32 %29, !dbg !119

unreachable:                                      ; preds = %cleanup
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !120 dso_local i32 @hv_iommu_add_tree_mapping(i32 noundef, i64 noundef, i64 noundef, i64 noundef, i32 noundef) #2

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal i64 @hv_iommu_map_pgs(i32 noundef %number, i64 noundef %iova, i64 noundef %paddr, i64 noundef %pages, i32 noundef %access) #0 !dbg !123 {
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
    #dbg_declare(ptr %number.addr, !127, !DIExpression(), !137)
  store i64 %iova, ptr %iova.addr, align 8
    #dbg_declare(ptr %iova.addr, !128, !DIExpression(), !138)
  store i64 %paddr, ptr %paddr.addr, align 8
    #dbg_declare(ptr %paddr.addr, !129, !DIExpression(), !139)
  store i64 %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !130, !DIExpression(), !140)
  store i32 %access, ptr %access.addr, align 4
    #dbg_declare(ptr %access.addr, !131, !DIExpression(), !141)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !142
    #dbg_declare(ptr %flags, !132, !DIExpression(), !143)
  %call = call i64 @irq_save() #7, !dbg !144
  store i64 %call, ptr %flags, align 8, !dbg !143
  call void @llvm.lifetime.start.p0(i64 8, ptr %pfn) #6, !dbg !142
    #dbg_declare(ptr %pfn, !133, !DIExpression(), !145)
  %0 = load i64, ptr %paddr.addr, align 8, !dbg !146
  %shr = lshr i64 %0, 12, !dbg !147
  store i64 %shr, ptr %pfn, align 8, !dbg !145
  call void @llvm.lifetime.start.p0(i64 8, ptr %in) #6, !dbg !148
    #dbg_declare(ptr %in, !134, !DIExpression(), !149)
  %1 = load ptr, ptr @hyperv_pcpu_input_arg, align 8, !dbg !150
  %call1 = call ptr @this_cpu_ptr_load(ptr noundef %1) #7, !dbg !150
  store ptr %call1, ptr %in, align 8, !dbg !149
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !151
    #dbg_declare(ptr %status, !135, !DIExpression(), !152)
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #6, !dbg !153
    #dbg_declare(ptr %i, !136, !DIExpression(), !154)
  %2 = load ptr, ptr %in, align 8, !dbg !155
  call void @llvm.memset.p0.i64(ptr align 8 %2, i8 0, i64 40, i1 false), !dbg !155
  %3 = load ptr, ptr %in, align 8, !dbg !156
  %arrayidx = getelementptr i64, ptr %3, i64 0, !dbg !156
  store i64 -1, ptr %arrayidx, align 8, !dbg !157
  %4 = load i32, ptr %number.addr, align 4, !dbg !158
  %conv = zext i32 %4 to i64, !dbg !159
  %shl = shl i64 %conv, 32, !dbg !160
  %5 = load ptr, ptr %in, align 8, !dbg !161
  %arrayidx2 = getelementptr i64, ptr %5, i64 2, !dbg !161
  store i64 %shl, ptr %arrayidx2, align 8, !dbg !162
  %6 = load i32, ptr %access.addr, align 4, !dbg !163
  %7 = load ptr, ptr %in, align 8, !dbg !164
  %add.ptr = getelementptr i32, ptr %7, i64 7, !dbg !165
  store i32 %6, ptr %add.ptr, align 4, !dbg !166
  %8 = load i64, ptr %iova.addr, align 8, !dbg !167
  %9 = load ptr, ptr %in, align 8, !dbg !168
  %arrayidx3 = getelementptr i64, ptr %9, i64 4, !dbg !168
  store i64 %8, ptr %arrayidx3, align 8, !dbg !169
  store i32 0, ptr %i, align 4, !dbg !170
  br label %for.cond, !dbg !172

for.cond:                                         ; preds = %for.inc, %entry
  %10 = load i32, ptr %i, align 4, !dbg !173
  %conv4 = sext i32 %10 to i64, !dbg !173
  %11 = load i64, ptr %pages.addr, align 8, !dbg !175
  %cmp = icmp ult i64 %conv4, %11, !dbg !176
  br i1 %cmp, label %for.body, label %for.end, !dbg !177

for.body:                                         ; preds = %for.cond
  %12 = load i64, ptr %pfn, align 8, !dbg !178
  %13 = load ptr, ptr %in, align 8, !dbg !179
  %14 = load i32, ptr %i, align 4, !dbg !180
  %add = add i32 5, %14, !dbg !181
  %idxprom = sext i32 %add to i64, !dbg !179
  %arrayidx6 = getelementptr i64, ptr %13, i64 %idxprom, !dbg !179
  store i64 %12, ptr %arrayidx6, align 8, !dbg !182
  br label %for.inc, !dbg !179

for.inc:                                          ; preds = %for.body
  %15 = load i32, ptr %i, align 4, !dbg !183
  %inc = add i32 %15, 1, !dbg !183
  store i32 %inc, ptr %i, align 4, !dbg !183
  %16 = load i64, ptr %pfn, align 8, !dbg !184
  %inc7 = add i64 %16, 1, !dbg !184
  store i64 %inc7, ptr %pfn, align 8, !dbg !184
  br label %for.cond, !dbg !185, !llvm.loop !186

for.end:                                          ; preds = %for.cond
  %17 = load i64, ptr %pages.addr, align 8, !dbg !188
  %conv8 = trunc i64 %17 to i16, !dbg !188
  %18 = load ptr, ptr %in, align 8, !dbg !189
  %call9 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 179, i16 noundef zeroext %conv8, i16 noundef zeroext 0, ptr noundef %18, ptr noundef null) #7, !dbg !190
  store i64 %call9, ptr %status, align 8, !dbg !191
  %19 = load i64, ptr %flags, align 8, !dbg !192
  call void @irq_restore(i64 noundef %19) #7, !dbg !193
  %20 = load i64, ptr %status, align 8, !dbg !194
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #6, !dbg !195
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !195
  call void @llvm.lifetime.end.p0(i64 8, ptr %in) #6, !dbg !195
  call void @llvm.lifetime.end.p0(i64 8, ptr %pfn) #6, !dbg !195
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !195
  ret i64 %20, !dbg !196
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !197 dso_local i32 @hv_call_deposit_pages(i32 noundef, i64 noundef, i32 noundef) #2

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %status) #3 !dbg !200 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !204, !DIExpression(), !205)
  %0 = load i64, ptr %status.addr, align 8, !dbg !206
  %and = and i64 %0, 65535, !dbg !207
  %cmp = icmp eq i64 %and, 0, !dbg !208
  %conv = zext i1 %cmp to i32, !dbg !208
  ret i32 %conv, !dbg !209
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @hv_result_to_errno(i64 noundef %status) #3 !dbg !210 {
entry:
  %status.addr = alloca i64, align 8
  store i64 %status, ptr %status.addr, align 8
    #dbg_declare(ptr %status.addr, !212, !DIExpression(), !213)
  %0 = load i64, ptr %status.addr, align 8, !dbg !214
  %call = call i32 @succeeded(i64 noundef %0) #7, !dbg !215
  %tobool = icmp ne i32 %call, 0, !dbg !215
  %1 = zext i1 %tobool to i64, !dbg !215
  %cond = select i1 %tobool, i32 0, i32 -5, !dbg !215
  ret i32 %cond, !dbg !216
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #3 !dbg !217 {
entry:
  %flags = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %flags) #6, !dbg !222
    #dbg_declare(ptr %flags, !221, !DIExpression(), !223)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %flags) #6, !dbg !224, !srcloc !225
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !226, !srcloc !227
  %0 = load i64, ptr %flags, align 8, !dbg !228
  call void @llvm.lifetime.end.p0(i64 8, ptr %flags) #6, !dbg !229
  ret i64 %0, !dbg !230
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_load(ptr noundef %variable) #3 !dbg !231 {
entry:
  %variable.addr = alloca ptr, align 8
  %offset = alloca i64, align 8
  store ptr %variable, ptr %variable.addr, align 8
    #dbg_declare(ptr %variable.addr, !235, !DIExpression(), !237)
  call void @llvm.lifetime.start.p0(i64 8, ptr %offset) #6, !dbg !238
    #dbg_declare(ptr %offset, !236, !DIExpression(), !239)
  %0 = call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off) #8, !dbg !240, !srcloc !241
  store i64 %0, ptr %offset, align 8, !dbg !240
  %1 = load ptr, ptr %variable.addr, align 8, !dbg !242
  %2 = ptrtoint ptr %1 to i64, !dbg !243
  %3 = load i64, ptr %offset, align 8, !dbg !244
  %add = add i64 %2, %3, !dbg !245
  %4 = inttoptr i64 %add to ptr, !dbg !246
  %5 = load ptr, ptr %4, align 8, !dbg !247
  call void @llvm.lifetime.end.p0(i64 8, ptr %offset) #6, !dbg !248
  ret ptr %5, !dbg !249
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %code, i16 noundef zeroext %count, i16 noundef zeroext %varhead, ptr noundef %input, ptr noundef %output) #5 !dbg !250 {
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
    #dbg_declare(ptr %code.addr, !256, !DIExpression(), !264)
  store i16 %count, ptr %count.addr, align 2
    #dbg_declare(ptr %count.addr, !257, !DIExpression(), !265)
  store i16 %varhead, ptr %varhead.addr, align 2
    #dbg_declare(ptr %varhead.addr, !258, !DIExpression(), !266)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !259, !DIExpression(), !267)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !260, !DIExpression(), !268)
  call void @llvm.lifetime.start.p0(i64 8, ptr %control) #6, !dbg !269
    #dbg_declare(ptr %control, !261, !DIExpression(), !270)
  %0 = load i16, ptr %code.addr, align 2, !dbg !271
  %conv = zext i16 %0 to i64, !dbg !271
  %1 = load i16, ptr %varhead.addr, align 2, !dbg !272
  %conv1 = zext i16 %1 to i64, !dbg !273
  %shl = shl i64 %conv1, 17, !dbg !274
  %or = or i64 %conv, %shl, !dbg !275
  %2 = load i16, ptr %count.addr, align 2, !dbg !276
  %conv2 = zext i16 %2 to i64, !dbg !277
  %shl3 = shl i64 %conv2, 32, !dbg !278
  %or4 = or i64 %or, %shl3, !dbg !279
  store i64 %or4, ptr %control, align 8, !dbg !270
  call void @llvm.lifetime.start.p0(i64 8, ptr %status) #6, !dbg !280
    #dbg_declare(ptr %status, !262, !DIExpression(), !281)
  call void @llvm.lifetime.start.p0(i64 2, ptr %done) #6, !dbg !282
    #dbg_declare(ptr %done, !263, !DIExpression(), !283)
  br label %do.body, !dbg !284

do.body:                                          ; preds = %do.cond, %entry
  %3 = load i64, ptr %control, align 8, !dbg !285
  %4 = load ptr, ptr %input.addr, align 8, !dbg !287
  %5 = load ptr, ptr %output.addr, align 8, !dbg !288
  %call = call i64 @hv_do_hypercall(i64 noundef %3, ptr noundef %4, ptr noundef %5) #7, !dbg !289
  store i64 %call, ptr %status, align 8, !dbg !290
  %6 = load i64, ptr %status, align 8, !dbg !291
  %and = and i64 %6, 65535, !dbg !293
  %cmp = icmp ne i64 %and, 0, !dbg !294
  br i1 %cmp, label %if.then, label %if.end, !dbg !295

if.then:                                          ; preds = %do.body
  %7 = load i64, ptr %status, align 8, !dbg !296
  store i64 %7, ptr %retval, align 8, !dbg !297
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !297

if.end:                                           ; preds = %do.body
  %8 = load i64, ptr %status, align 8, !dbg !298
  %shr = lshr i64 %8, 32, !dbg !299
  %and6 = and i64 %shr, 4095, !dbg !300
  %conv7 = trunc i64 %and6 to i16, !dbg !301
  store i16 %conv7, ptr %done, align 2, !dbg !302
  %9 = load i64, ptr %control, align 8, !dbg !303
  %and8 = and i64 %9, -1152640029630136321, !dbg !303
  store i64 %and8, ptr %control, align 8, !dbg !303
  %10 = load i16, ptr %done, align 2, !dbg !304
  %conv9 = zext i16 %10 to i64, !dbg !305
  %shl10 = shl i64 %conv9, 48, !dbg !306
  %11 = load i64, ptr %control, align 8, !dbg !307
  %or11 = or i64 %11, %shl10, !dbg !307
  store i64 %or11, ptr %control, align 8, !dbg !307
  br label %do.cond, !dbg !308

do.cond:                                          ; preds = %if.end
  %12 = load i16, ptr %done, align 2, !dbg !309
  %conv12 = zext i16 %12 to i32, !dbg !309
  %13 = load i16, ptr %count.addr, align 2, !dbg !310
  %conv13 = zext i16 %13 to i32, !dbg !310
  %cmp14 = icmp slt i32 %conv12, %conv13, !dbg !311
  br i1 %cmp14, label %do.body, label %do.end, !dbg !308, !llvm.loop !312

do.end:                                           ; preds = %do.cond
  %14 = load i64, ptr %status, align 8, !dbg !314
  store i64 %14, ptr %retval, align 8, !dbg !315
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !315

cleanup:                                          ; preds = %do.end, %if.then
  call void @llvm.lifetime.end.p0(i64 2, ptr %done) #6, !dbg !316
  call void @llvm.lifetime.end.p0(i64 8, ptr %status) #6, !dbg !316
  call void @llvm.lifetime.end.p0(i64 8, ptr %control) #6, !dbg !316
  %15 = load i64, ptr %retval, align 8, !dbg !316
  ret i64 %15, !dbg !316
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %flags) #3 !dbg !317 {
entry:
  %flags.addr = alloca i64, align 8
  store i64 %flags, ptr %flags.addr, align 8
    #dbg_declare(ptr %flags.addr, !321, !DIExpression(), !322)
  %0 = load i64, ptr %flags.addr, align 8, !dbg !323
  %and = and i64 %0, 512, !dbg !325
  %tobool = icmp ne i64 %and, 0, !dbg !325
  br i1 %tobool, label %if.then, label %if.end, !dbg !326

if.then:                                          ; preds = %entry
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #6, !dbg !327, !srcloc !328
  br label %if.end, !dbg !327

if.end:                                           ; preds = %if.then, %entry
  ret void, !dbg !329
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !330 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #2

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
!3 = !DIFile(filename: "hv_iommu_map_pages_3.c", directory: ".", checksumkind: CSK_MD5, checksum: "bd573e065104e90b2a308f57c480d213")
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
!76 = !DILocation(line: 36, column: 9, scope: !38)
!77 = !DILocation(line: 36, column: 7, scope: !38)
!78 = !DILocation(line: 37, column: 29, scope: !38)
!79 = !DILocation(line: 37, column: 37, scope: !38)
!80 = !DILocation(line: 37, column: 43, scope: !38)
!81 = !DILocation(line: 37, column: 50, scope: !38)
!82 = !DILocation(line: 37, column: 55, scope: !38)
!83 = !DILocation(line: 37, column: 12, scope: !38)
!84 = !DILocation(line: 37, column: 10, scope: !38)
!85 = !DILocation(line: 38, column: 16, scope: !38)
!86 = !DILocation(line: 38, column: 23, scope: !38)
!87 = !DILocation(line: 38, column: 30, scope: !38)
!88 = !DILocation(line: 38, column: 13, scope: !38)
!89 = !DILocation(line: 39, column: 11, scope: !38)
!90 = !DILocation(line: 39, column: 8, scope: !38)
!91 = !DILocation(line: 40, column: 11, scope: !38)
!92 = !DILocation(line: 40, column: 21, scope: !38)
!93 = !DILocation(line: 40, column: 8, scope: !38)
!94 = !DILocation(line: 41, column: 12, scope: !38)
!95 = !DILocation(line: 41, column: 22, scope: !38)
!96 = !DILocation(line: 41, column: 9, scope: !38)
!97 = !DILocation(line: 42, column: 8, scope: !98)
!98 = distinct !DILexicalBlock(scope: !38, file: !3, line: 42, column: 7)
!99 = !DILocation(line: 42, column: 15, scope: !98)
!100 = !DILocation(line: 42, column: 25, scope: !98)
!101 = !DILocation(line: 42, column: 7, scope: !38)
!102 = !DILocation(line: 43, column: 8, scope: !103)
!103 = distinct !DILexicalBlock(scope: !104, file: !3, line: 43, column: 8)
!104 = distinct !DILexicalBlock(scope: !98, file: !3, line: 42, column: 32)
!105 = !DILocation(line: 43, column: 8, scope: !104)
!106 = !DILocation(line: 44, column: 5, scope: !103)
!107 = !DILocation(line: 45, column: 4, scope: !104)
!108 = distinct !{!108, !66, !109, !110}
!109 = !DILocation(line: 49, column: 2, scope: !22)
!110 = !{!"llvm.loop.mustprogress"}
!111 = !DILocation(line: 47, column: 18, scope: !112)
!112 = distinct !DILexicalBlock(scope: !38, file: !3, line: 47, column: 7)
!113 = !DILocation(line: 47, column: 8, scope: !112)
!114 = !DILocation(line: 47, column: 7, scope: !38)
!115 = !DILocation(line: 48, column: 4, scope: !112)
!116 = !DILocation(line: 50, column: 28, scope: !22)
!117 = !DILocation(line: 50, column: 9, scope: !22)
!118 = !DILocation(line: 50, column: 2, scope: !22)
!119 = !DILocation(line: 51, column: 1, scope: !22)
!120 = !DISubprogram(name: "hv_iommu_add_tree_mapping", scope: !3, file: !3, line: 24, type: !121, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!121 = !DISubroutineType(types: !122)
!122 = !{!25, !10, !6, !6, !6, !10}
!123 = distinct !DISubprogram(name: "hv_iommu_map_pgs", scope: !3, file: !3, line: 5, type: !124, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !126)
!124 = !DISubroutineType(types: !125)
!125 = !{!6, !10, !6, !6, !34, !10}
!126 = !{!127, !128, !129, !130, !131, !132, !133, !134, !135, !136}
!127 = !DILocalVariable(name: "number", arg: 1, scope: !123, file: !3, line: 5, type: !10)
!128 = !DILocalVariable(name: "iova", arg: 2, scope: !123, file: !3, line: 5, type: !6)
!129 = !DILocalVariable(name: "paddr", arg: 3, scope: !123, file: !3, line: 5, type: !6)
!130 = !DILocalVariable(name: "pages", arg: 4, scope: !123, file: !3, line: 5, type: !34)
!131 = !DILocalVariable(name: "access", arg: 5, scope: !123, file: !3, line: 5, type: !10)
!132 = !DILocalVariable(name: "flags", scope: !123, file: !3, line: 7, type: !6)
!133 = !DILocalVariable(name: "pfn", scope: !123, file: !3, line: 7, type: !6)
!134 = !DILocalVariable(name: "in", scope: !123, file: !3, line: 8, type: !5)
!135 = !DILocalVariable(name: "status", scope: !123, file: !3, line: 9, type: !6)
!136 = !DILocalVariable(name: "i", scope: !123, file: !3, line: 10, type: !25)
!137 = !DILocation(line: 5, column: 33, scope: !123)
!138 = !DILocation(line: 5, column: 45, scope: !123)
!139 = !DILocation(line: 5, column: 55, scope: !123)
!140 = !DILocation(line: 5, column: 76, scope: !123)
!141 = !DILocation(line: 5, column: 87, scope: !123)
!142 = !DILocation(line: 7, column: 2, scope: !123)
!143 = !DILocation(line: 7, column: 6, scope: !123)
!144 = !DILocation(line: 7, column: 14, scope: !123)
!145 = !DILocation(line: 7, column: 26, scope: !123)
!146 = !DILocation(line: 7, column: 32, scope: !123)
!147 = !DILocation(line: 7, column: 38, scope: !123)
!148 = !DILocation(line: 8, column: 2, scope: !123)
!149 = !DILocation(line: 8, column: 7, scope: !123)
!150 = !DILocation(line: 8, column: 12, scope: !123)
!151 = !DILocation(line: 9, column: 2, scope: !123)
!152 = !DILocation(line: 9, column: 6, scope: !123)
!153 = !DILocation(line: 10, column: 2, scope: !123)
!154 = !DILocation(line: 10, column: 6, scope: !123)
!155 = !DILocation(line: 12, column: 2, scope: !123)
!156 = !DILocation(line: 13, column: 2, scope: !123)
!157 = !DILocation(line: 13, column: 8, scope: !123)
!158 = !DILocation(line: 14, column: 15, scope: !123)
!159 = !DILocation(line: 14, column: 10, scope: !123)
!160 = !DILocation(line: 14, column: 22, scope: !123)
!161 = !DILocation(line: 14, column: 2, scope: !123)
!162 = !DILocation(line: 14, column: 8, scope: !123)
!163 = !DILocation(line: 15, column: 21, scope: !123)
!164 = !DILocation(line: 15, column: 11, scope: !123)
!165 = !DILocation(line: 15, column: 14, scope: !123)
!166 = !DILocation(line: 15, column: 19, scope: !123)
!167 = !DILocation(line: 16, column: 10, scope: !123)
!168 = !DILocation(line: 16, column: 2, scope: !123)
!169 = !DILocation(line: 16, column: 8, scope: !123)
!170 = !DILocation(line: 17, column: 9, scope: !171)
!171 = distinct !DILexicalBlock(scope: !123, file: !3, line: 17, column: 2)
!172 = !DILocation(line: 17, column: 7, scope: !171)
!173 = !DILocation(line: 17, column: 14, scope: !174)
!174 = distinct !DILexicalBlock(scope: !171, file: !3, line: 17, column: 2)
!175 = !DILocation(line: 17, column: 18, scope: !174)
!176 = !DILocation(line: 17, column: 16, scope: !174)
!177 = !DILocation(line: 17, column: 2, scope: !171)
!178 = !DILocation(line: 18, column: 15, scope: !174)
!179 = !DILocation(line: 18, column: 3, scope: !174)
!180 = !DILocation(line: 18, column: 10, scope: !174)
!181 = !DILocation(line: 18, column: 8, scope: !174)
!182 = !DILocation(line: 18, column: 13, scope: !174)
!183 = !DILocation(line: 17, column: 26, scope: !174)
!184 = !DILocation(line: 17, column: 33, scope: !174)
!185 = !DILocation(line: 17, column: 2, scope: !174)
!186 = distinct !{!186, !177, !187, !110}
!187 = !DILocation(line: 18, column: 15, scope: !171)
!188 = !DILocation(line: 19, column: 37, scope: !123)
!189 = !DILocation(line: 19, column: 47, scope: !123)
!190 = !DILocation(line: 19, column: 11, scope: !123)
!191 = !DILocation(line: 19, column: 9, scope: !123)
!192 = !DILocation(line: 20, column: 14, scope: !123)
!193 = !DILocation(line: 20, column: 2, scope: !123)
!194 = !DILocation(line: 21, column: 9, scope: !123)
!195 = !DILocation(line: 22, column: 1, scope: !123)
!196 = !DILocation(line: 21, column: 2, scope: !123)
!197 = !DISubprogram(name: "hv_call_deposit_pages", scope: !17, file: !17, line: 23, type: !198, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!198 = !DISubroutineType(types: !199)
!199 = !{!25, !25, !6, !10}
!200 = distinct !DISubprogram(name: "succeeded", scope: !7, file: !7, line: 72, type: !201, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !203)
!201 = !DISubroutineType(types: !202)
!202 = !{!25, !6}
!203 = !{!204}
!204 = !DILocalVariable(name: "status", arg: 1, scope: !200, file: !7, line: 72, type: !6)
!205 = !DILocation(line: 72, column: 33, scope: !200)
!206 = !DILocation(line: 74, column: 10, scope: !200)
!207 = !DILocation(line: 74, column: 17, scope: !200)
!208 = !DILocation(line: 74, column: 27, scope: !200)
!209 = !DILocation(line: 74, column: 2, scope: !200)
!210 = distinct !DISubprogram(name: "hv_result_to_errno", scope: !17, file: !17, line: 17, type: !201, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !211)
!211 = !{!212}
!212 = !DILocalVariable(name: "status", arg: 1, scope: !210, file: !17, line: 17, type: !6)
!213 = !DILocation(line: 17, column: 42, scope: !210)
!214 = !DILocation(line: 19, column: 19, scope: !210)
!215 = !DILocation(line: 19, column: 9, scope: !210)
!216 = !DILocation(line: 19, column: 2, scope: !210)
!217 = distinct !DISubprogram(name: "irq_save", scope: !7, file: !7, line: 40, type: !218, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !220)
!218 = !DISubroutineType(types: !219)
!219 = !{!6}
!220 = !{!221}
!221 = !DILocalVariable(name: "flags", scope: !217, file: !7, line: 42, type: !6)
!222 = !DILocation(line: 42, column: 2, scope: !217)
!223 = !DILocation(line: 42, column: 6, scope: !217)
!224 = !DILocation(line: 44, column: 2, scope: !217)
!225 = !{i64 22226, i64 22235}
!226 = !DILocation(line: 45, column: 2, scope: !217)
!227 = !{i64 22297}
!228 = !DILocation(line: 46, column: 9, scope: !217)
!229 = !DILocation(line: 47, column: 1, scope: !217)
!230 = !DILocation(line: 46, column: 2, scope: !217)
!231 = distinct !DISubprogram(name: "this_cpu_ptr_load", scope: !7, file: !7, line: 56, type: !232, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !234)
!232 = !DISubroutineType(types: !233)
!233 = !{!12, !13}
!234 = !{!235, !236}
!235 = !DILocalVariable(name: "variable", arg: 1, scope: !231, file: !7, line: 56, type: !13)
!236 = !DILocalVariable(name: "offset", scope: !231, file: !7, line: 58, type: !6)
!237 = !DILocation(line: 56, column: 46, scope: !231)
!238 = !DILocation(line: 58, column: 2, scope: !231)
!239 = !DILocation(line: 58, column: 6, scope: !231)
!240 = !DILocation(line: 60, column: 2, scope: !231)
!241 = !{i64 22598}
!242 = !DILocation(line: 61, column: 25, scope: !231)
!243 = !DILocation(line: 61, column: 20, scope: !231)
!244 = !DILocation(line: 61, column: 36, scope: !231)
!245 = !DILocation(line: 61, column: 34, scope: !231)
!246 = !DILocation(line: 61, column: 10, scope: !231)
!247 = !DILocation(line: 61, column: 9, scope: !231)
!248 = !DILocation(line: 62, column: 1, scope: !231)
!249 = !DILocation(line: 61, column: 2, scope: !231)
!250 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !7, file: !7, line: 19, type: !251, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !255)
!251 = !DISubroutineType(types: !252)
!252 = !{!6, !253, !253, !253, !12, !12}
!253 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !7, line: 7, baseType: !254)
!254 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!255 = !{!256, !257, !258, !259, !260, !261, !262, !263}
!256 = !DILocalVariable(name: "code", arg: 1, scope: !250, file: !7, line: 19, type: !253)
!257 = !DILocalVariable(name: "count", arg: 2, scope: !250, file: !7, line: 19, type: !253)
!258 = !DILocalVariable(name: "varhead", arg: 3, scope: !250, file: !7, line: 19, type: !253)
!259 = !DILocalVariable(name: "input", arg: 4, scope: !250, file: !7, line: 19, type: !12)
!260 = !DILocalVariable(name: "output", arg: 5, scope: !250, file: !7, line: 19, type: !12)
!261 = !DILocalVariable(name: "control", scope: !250, file: !7, line: 21, type: !6)
!262 = !DILocalVariable(name: "status", scope: !250, file: !7, line: 22, type: !6)
!263 = !DILocalVariable(name: "done", scope: !250, file: !7, line: 23, type: !253)
!264 = !DILocation(line: 19, column: 25, scope: !250)
!265 = !DILocation(line: 19, column: 35, scope: !250)
!266 = !DILocation(line: 19, column: 46, scope: !250)
!267 = !DILocation(line: 19, column: 61, scope: !250)
!268 = !DILocation(line: 19, column: 74, scope: !250)
!269 = !DILocation(line: 21, column: 2, scope: !250)
!270 = !DILocation(line: 21, column: 6, scope: !250)
!271 = !DILocation(line: 21, column: 16, scope: !250)
!272 = !DILocation(line: 21, column: 29, scope: !250)
!273 = !DILocation(line: 21, column: 24, scope: !250)
!274 = !DILocation(line: 21, column: 37, scope: !250)
!275 = !DILocation(line: 21, column: 21, scope: !250)
!276 = !DILocation(line: 21, column: 52, scope: !250)
!277 = !DILocation(line: 21, column: 47, scope: !250)
!278 = !DILocation(line: 21, column: 58, scope: !250)
!279 = !DILocation(line: 21, column: 44, scope: !250)
!280 = !DILocation(line: 22, column: 2, scope: !250)
!281 = !DILocation(line: 22, column: 6, scope: !250)
!282 = !DILocation(line: 23, column: 2, scope: !250)
!283 = !DILocation(line: 23, column: 6, scope: !250)
!284 = !DILocation(line: 25, column: 2, scope: !250)
!285 = !DILocation(line: 26, column: 28, scope: !286)
!286 = distinct !DILexicalBlock(scope: !250, file: !7, line: 25, column: 5)
!287 = !DILocation(line: 26, column: 37, scope: !286)
!288 = !DILocation(line: 26, column: 44, scope: !286)
!289 = !DILocation(line: 26, column: 12, scope: !286)
!290 = !DILocation(line: 26, column: 10, scope: !286)
!291 = !DILocation(line: 27, column: 8, scope: !292)
!292 = distinct !DILexicalBlock(scope: !286, file: !7, line: 27, column: 7)
!293 = !DILocation(line: 27, column: 15, scope: !292)
!294 = !DILocation(line: 27, column: 25, scope: !292)
!295 = !DILocation(line: 27, column: 7, scope: !286)
!296 = !DILocation(line: 28, column: 11, scope: !292)
!297 = !DILocation(line: 28, column: 4, scope: !292)
!298 = !DILocation(line: 29, column: 11, scope: !286)
!299 = !DILocation(line: 29, column: 18, scope: !286)
!300 = !DILocation(line: 29, column: 25, scope: !286)
!301 = !DILocation(line: 29, column: 10, scope: !286)
!302 = !DILocation(line: 29, column: 8, scope: !286)
!303 = !DILocation(line: 30, column: 11, scope: !286)
!304 = !DILocation(line: 31, column: 19, scope: !286)
!305 = !DILocation(line: 31, column: 14, scope: !286)
!306 = !DILocation(line: 31, column: 24, scope: !286)
!307 = !DILocation(line: 31, column: 11, scope: !286)
!308 = !DILocation(line: 32, column: 2, scope: !286)
!309 = !DILocation(line: 32, column: 11, scope: !250)
!310 = !DILocation(line: 32, column: 18, scope: !250)
!311 = !DILocation(line: 32, column: 16, scope: !250)
!312 = distinct !{!312, !284, !313, !110}
!313 = !DILocation(line: 32, column: 23, scope: !250)
!314 = !DILocation(line: 33, column: 9, scope: !250)
!315 = !DILocation(line: 33, column: 2, scope: !250)
!316 = !DILocation(line: 34, column: 1, scope: !250)
!317 = distinct !DISubprogram(name: "irq_restore", scope: !7, file: !7, line: 49, type: !318, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !320)
!318 = !DISubroutineType(types: !319)
!319 = !{null, !6}
!320 = !{!321}
!321 = !DILocalVariable(name: "flags", arg: 1, scope: !317, file: !7, line: 49, type: !6)
!322 = !DILocation(line: 49, column: 36, scope: !317)
!323 = !DILocation(line: 51, column: 6, scope: !324)
!324 = distinct !DILexicalBlock(scope: !317, file: !7, line: 51, column: 6)
!325 = !DILocation(line: 51, column: 12, scope: !324)
!326 = !DILocation(line: 51, column: 6, scope: !317)
!327 = !DILocation(line: 52, column: 3, scope: !324)
!328 = !{i64 22417}
!329 = !DILocation(line: 53, column: 1, scope: !317)
!330 = !DISubprogram(name: "hv_do_hypercall", scope: !7, file: !7, line: 15, type: !331, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!331 = !DISubroutineType(types: !332)
!332 = !{!6, !6, !12, !12}
