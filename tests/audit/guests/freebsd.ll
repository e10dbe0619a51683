; ModuleID = 'freebsd.c'
source_filename = "freebsd.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.flush = type { i64, i64, i64, [0 x i64] }
%struct.thread = type { i32 }
%struct.pcpu = type { ptr, i64 }
%struct.set = type { i64, i64, [0 x i64] }
%struct.flush_set = type { i64, i64, %struct.set }

@pcpu_entry_hv_pcpu_mem = dso_local global ptr null, align 8, !dbg !0
@pcpu = internal global ptr addrspace(256) null, align 8, !dbg !26

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @flush_list_right(i64 noundef %space, i32 noundef %count) #0 !dbg !43 {
entry:
  %retval = alloca i64, align 8
  %space.addr = alloca i64, align 8
  %count.addr = alloca i32, align 4
  %flush = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %space, ptr %space.addr, align 8
    #dbg_declare(ptr %space.addr, !47, !DIExpression(), !57)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !48, !DIExpression(), !58)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flush) #3, !dbg !59
    #dbg_declare(ptr %flush, !49, !DIExpression(), !60)
  %0 = load volatile i64, ptr addrspace(256) inttoptr (i64 584 to ptr addrspace(256)), align 8, !dbg !61
  %add = add i64 %0, ptrtoint (ptr @pcpu_entry_hv_pcpu_mem to i64), !dbg !61
  %1 = inttoptr i64 %add to ptr, !dbg !61
  %2 = load ptr, ptr %1, align 8, !dbg !62
  store ptr %2, ptr %flush, align 8, !dbg !60
  %3 = load ptr, ptr %flush, align 8, !dbg !63
  %4 = load i64, ptr %space.addr, align 8, !dbg !64
  call void @fill(ptr noundef %3, i64 noundef %4) #4, !dbg !65
  %5 = load i32, ptr %count.addr, align 4, !dbg !66
  %cmp = icmp eq i32 %5, 0, !dbg !68
  br i1 %cmp, label %if.then, label %lor.lhs.false, !dbg !69

lor.lhs.false:                                    ; preds = %entry
  %6 = load i32, ptr %count.addr, align 4, !dbg !70
  %conv = zext i32 %6 to i64, !dbg !70
  %cmp1 = icmp ugt i64 %conv, 509, !dbg !71
  br i1 %cmp1, label %if.then, label %if.end, !dbg !72

if.then:                                          ; preds = %lor.lhs.false, %entry
  %7 = load ptr, ptr %flush, align 8, !dbg !73
  %8 = ptrtoint ptr %7 to i64, !dbg !74
  %call = call i64 @hypercall_do_md(i64 noundef 2, i64 noundef %8, i64 noundef 0) #4, !dbg !75
  store i64 %call, ptr %retval, align 8, !dbg !76
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !76

if.end:                                           ; preds = %lor.lhs.false
  %9 = load i32, ptr %count.addr, align 4, !dbg !77
  %conv3 = trunc i32 %9 to i16, !dbg !77
  %10 = load ptr, ptr %flush, align 8, !dbg !78
  %11 = ptrtoint ptr %10 to i64, !dbg !79
  %call4 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 3, i16 noundef zeroext %conv3, i16 noundef zeroext 0, i64 noundef %11, i64 noundef 0) #4, !dbg !80
  store i64 %call4, ptr %retval, align 8, !dbg !81
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !81

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %flush) #3, !dbg !82
  %12 = load i64, ptr %retval, align 8, !dbg !82
  ret i64 %12, !dbg !82
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind null_pointer_is_valid
define internal void @fill(ptr noundef %flush, i64 noundef %space) #0 !dbg !83 {
entry:
  %flush.addr = alloca ptr, align 8
  %space.addr = alloca i64, align 8
  store ptr %flush, ptr %flush.addr, align 8
    #dbg_declare(ptr %flush.addr, !87, !DIExpression(), !89)
  store i64 %space, ptr %space.addr, align 8
    #dbg_declare(ptr %space.addr, !88, !DIExpression(), !90)
  %0 = load i64, ptr %space.addr, align 8, !dbg !91
  %1 = load ptr, ptr %flush.addr, align 8, !dbg !92
  %space1 = getelementptr inbounds %struct.flush, ptr %1, i32 0, i32 0, !dbg !93
  store i64 %0, ptr %space1, align 8, !dbg !94
  %2 = load ptr, ptr %flush.addr, align 8, !dbg !95
  %flags = getelementptr inbounds %struct.flush, ptr %2, i32 0, i32 1, !dbg !96
  store i64 1, ptr %flags, align 8, !dbg !97
  %3 = load ptr, ptr %flush.addr, align 8, !dbg !98
  %processors = getelementptr inbounds %struct.flush, ptr %3, i32 0, i32 2, !dbg !99
  store i64 0, ptr %processors, align 8, !dbg !100
  ret void, !dbg !101
}

; Function Attrs: null_pointer_is_valid
declare !dbg !102 dso_local i64 @hypercall_do_md(i64 noundef, i64 noundef, i64 noundef) #2

; Function Attrs: null_pointer_is_valid
declare !dbg !105 dso_local i64 @hv_do_rep_hypercall(i16 noundef zeroext, i16 noundef zeroext, i16 noundef zeroext, i64 noundef, i64 noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @flush_list_wrong(i64 noundef %space, i32 noundef %count) #0 !dbg !110 {
entry:
  %retval = alloca i64, align 8
  %space.addr = alloca i64, align 8
  %count.addr = alloca i32, align 4
  %flush = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %space, ptr %space.addr, align 8
    #dbg_declare(ptr %space.addr, !112, !DIExpression(), !115)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !113, !DIExpression(), !116)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flush) #3, !dbg !117
    #dbg_declare(ptr %flush, !114, !DIExpression(), !118)
  %0 = load volatile i64, ptr addrspace(256) inttoptr (i64 584 to ptr addrspace(256)), align 8, !dbg !119
  %add = add i64 %0, ptrtoint (ptr @pcpu_entry_hv_pcpu_mem to i64), !dbg !119
  %1 = inttoptr i64 %add to ptr, !dbg !119
  %2 = load ptr, ptr %1, align 8, !dbg !120
  store ptr %2, ptr %flush, align 8, !dbg !118
  %3 = load ptr, ptr %flush, align 8, !dbg !121
  %4 = load i64, ptr %space.addr, align 8, !dbg !122
  call void @fill(ptr noundef %3, i64 noundef %4) #4, !dbg !123
  %5 = load i32, ptr %count.addr, align 4, !dbg !124
  %conv = zext i32 %5 to i64, !dbg !124
  %cmp = icmp ugt i64 %conv, 510, !dbg !126
  br i1 %cmp, label %if.then, label %if.end, !dbg !127

if.then:                                          ; preds = %entry
  %6 = load ptr, ptr %flush, align 8, !dbg !128
  %7 = ptrtoint ptr %6 to i64, !dbg !129
  %call = call i64 @hypercall_do_md(i64 noundef 2, i64 noundef %7, i64 noundef 0) #4, !dbg !130
  store i64 %call, ptr %retval, align 8, !dbg !131
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !131

if.end:                                           ; preds = %entry
  %8 = load i32, ptr %count.addr, align 4, !dbg !132
  %conv2 = trunc i32 %8 to i16, !dbg !132
  %9 = load ptr, ptr %flush, align 8, !dbg !133
  %10 = ptrtoint ptr %9 to i64, !dbg !134
  %call3 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 3, i16 noundef zeroext %conv2, i16 noundef zeroext 0, i64 noundef %10, i64 noundef 0) #4, !dbg !135
  store i64 %call3, ptr %retval, align 8, !dbg !136
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !136

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %flush) #3, !dbg !137
  %11 = load i64, ptr %retval, align 8, !dbg !137
  ret i64 %11, !dbg !137
}

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @flush_all(ptr noundef %page, i64 noundef %space) #0 !dbg !138 {
entry:
  %page.addr = alloca ptr, align 8
  %space.addr = alloca i64, align 8
  %flush = alloca ptr, align 8
  store ptr %page, ptr %page.addr, align 8
    #dbg_declare(ptr %page.addr, !142, !DIExpression(), !145)
  store i64 %space, ptr %space.addr, align 8
    #dbg_declare(ptr %space.addr, !143, !DIExpression(), !146)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flush) #3, !dbg !147
    #dbg_declare(ptr %flush, !144, !DIExpression(), !148)
  %0 = load volatile i64, ptr addrspace(256) inttoptr (i64 584 to ptr addrspace(256)), align 8, !dbg !149
  %add = add i64 %0, ptrtoint (ptr @pcpu_entry_hv_pcpu_mem to i64), !dbg !149
  %1 = inttoptr i64 %add to ptr, !dbg !149
  %2 = load ptr, ptr %1, align 8, !dbg !150
  store ptr %2, ptr %flush, align 8, !dbg !148
  %3 = load ptr, ptr %flush, align 8, !dbg !151
  %4 = load i64, ptr %space.addr, align 8, !dbg !152
  call void @fill(ptr noundef %3, i64 noundef %4) #4, !dbg !153
  %5 = load ptr, ptr %page.addr, align 8, !dbg !154
  %6 = load ptr, ptr %flush, align 8, !dbg !155
  %7 = ptrtoint ptr %6 to i64, !dbg !156
  %call = call i64 @pmap_kextract(i64 noundef %7) #4, !dbg !157
  %call1 = call i64 @hypercall_md(ptr noundef %5, i64 noundef 2, i64 noundef %call, i64 noundef 0) #4, !dbg !158
  call void @llvm.lifetime.end.p0(i64 8, ptr %flush) #3, !dbg !159
  ret i64 %call1, !dbg !160
}

; Function Attrs: null_pointer_is_valid
declare !dbg !161 dso_local i64 @hypercall_md(ptr noundef, i64 noundef, i64 noundef, i64 noundef) #2

; Function Attrs: null_pointer_is_valid
declare !dbg !164 dso_local i64 @pmap_kextract(i64 noundef) #2

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @read_register_wrong() #0 !dbg !167 {
entry:
  %page = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %page) #3, !dbg !172
    #dbg_declare(ptr %page, !171, !DIExpression(), !173)
  %0 = load volatile i64, ptr addrspace(256) inttoptr (i64 584 to ptr addrspace(256)), align 8, !dbg !174
  %add = add i64 %0, ptrtoint (ptr @pcpu_entry_hv_pcpu_mem to i64), !dbg !174
  %1 = inttoptr i64 %add to ptr, !dbg !174
  %2 = load ptr, ptr %1, align 8, !dbg !175
  store ptr %2, ptr %page, align 8, !dbg !173
  %3 = load ptr, ptr %page, align 8, !dbg !176
  %4 = ptrtoint ptr %3 to i64, !dbg !177
  %5 = load ptr, ptr %page, align 8, !dbg !178
  %6 = ptrtoint ptr %5 to i64, !dbg !179
  %call = call i64 @hypercall_do_md(i64 noundef 4294967376, i64 noundef %4, i64 noundef %6) #4, !dbg !180
  call void @llvm.lifetime.end.p0(i64 8, ptr %page) #3, !dbg !181
  ret i64 %call, !dbg !182
}

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @flush_range_wrong(i64 noundef %space, i64 noundef %pages) #0 !dbg !183 {
entry:
  %retval = alloca i64, align 8
  %space.addr = alloca i64, align 8
  %pages.addr = alloca i64, align 8
  %flush = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %space, ptr %space.addr, align 8
    #dbg_declare(ptr %space.addr, !187, !DIExpression(), !190)
  store i64 %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !188, !DIExpression(), !191)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flush) #3, !dbg !192
    #dbg_declare(ptr %flush, !189, !DIExpression(), !193)
  %call = call ptr @flush_page() #4, !dbg !194
  store ptr %call, ptr %flush, align 8, !dbg !193
  %call1 = call ptr @current() #4, !dbg !195
  %nested = getelementptr inbounds %struct.thread, ptr %call1, i32 0, i32 0, !dbg !196
  %0 = load i32, ptr %nested, align 4, !dbg !197
  %inc = add i32 %0, 1, !dbg !197
  store i32 %inc, ptr %nested, align 4, !dbg !197
  %1 = load ptr, ptr %flush, align 8, !dbg !198
  %2 = load i64, ptr %space.addr, align 8, !dbg !199
  call void @fill(ptr noundef %1, i64 noundef %2) #4, !dbg !200
  %3 = load ptr, ptr %flush, align 8, !dbg !201
  %processors = getelementptr inbounds %struct.flush, ptr %3, i32 0, i32 2, !dbg !202
  call void @set_bits(ptr noundef %processors, i64 noundef 1) #4, !dbg !203
  %4 = load i64, ptr %pages.addr, align 8, !dbg !204
  %cmp = icmp ugt i64 %4, 1024, !dbg !206
  br i1 %cmp, label %if.then, label %lor.lhs.false, !dbg !207

lor.lhs.false:                                    ; preds = %entry
  %5 = load i64, ptr %pages.addr, align 8, !dbg !208
  %tobool = icmp ne i64 %5, 0, !dbg !208
  br i1 %tobool, label %land.rhs, label %land.end, !dbg !209

land.rhs:                                         ; preds = %lor.lhs.false
  %6 = load i64, ptr %pages.addr, align 8, !dbg !210
  %div = udiv i64 %6, 2, !dbg !211
  %tobool2 = icmp ne i64 %div, 0, !dbg !209
  br label %land.end

land.end:                                         ; preds = %land.rhs, %lor.lhs.false
  %7 = phi i1 [ false, %lor.lhs.false ], [ %tobool2, %land.rhs ], !dbg !212
  %land.ext = zext i1 %7 to i32, !dbg !209
  %conv = sext i32 %land.ext to i64, !dbg !213
  %cmp3 = icmp ugt i64 %conv, 509, !dbg !214
  br i1 %cmp3, label %if.then, label %if.end, !dbg !215

if.then:                                          ; preds = %land.end, %entry
  %8 = load ptr, ptr %flush, align 8, !dbg !216
  %9 = ptrtoint ptr %8 to i64, !dbg !217
  %call5 = call i64 @hypercall_do_md(i64 noundef 2, i64 noundef %9, i64 noundef 0) #4, !dbg !218
  store i64 %call5, ptr %retval, align 8, !dbg !219
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !219

if.end:                                           ; preds = %land.end
  %10 = load ptr, ptr %flush, align 8, !dbg !220
  %11 = load i64, ptr %pages.addr, align 8, !dbg !221
  %call6 = call i32 @list(ptr noundef %10, i64 noundef 0, i64 noundef %11, i64 noundef 1) #4, !dbg !222
  %conv7 = trunc i32 %call6 to i16, !dbg !222
  %12 = load ptr, ptr %flush, align 8, !dbg !223
  %13 = ptrtoint ptr %12 to i64, !dbg !224
  %call8 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 3, i16 noundef zeroext %conv7, i16 noundef zeroext 0, i64 noundef %13, i64 noundef 0) #4, !dbg !225
  store i64 %call8, ptr %retval, align 8, !dbg !226
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !226

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %flush) #3, !dbg !227
  %14 = load i64, ptr %retval, align 8, !dbg !227
  ret i64 %14, !dbg !227
}

; Function Attrs: nounwind null_pointer_is_valid
define internal ptr @flush_page() #0 !dbg !228 {
entry:
  %0 = load ptr addrspace(256), ptr @pcpu, align 8, !dbg !231
  %dynamic = getelementptr inbounds %struct.pcpu, ptr addrspace(256) %0, i32 0, i32 1, !dbg !232
  %1 = load i64, ptr addrspace(256) %dynamic, align 8, !dbg !232
  %add = add i64 %1, ptrtoint (ptr @pcpu_entry_hv_pcpu_mem to i64), !dbg !233
  %2 = inttoptr i64 %add to ptr, !dbg !234
  %3 = load ptr, ptr %2, align 8, !dbg !235
  ret ptr %3, !dbg !236
}

; Function Attrs: nounwind null_pointer_is_valid
define internal ptr @current() #0 !dbg !237 {
entry:
  %thread = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %thread) #3, !dbg !242
    #dbg_declare(ptr %thread, !241, !DIExpression(), !243)
  %0 = call ptr asm "movq %gs:${1:c},$0", "=r,i,~{dirflag},~{fpsr},~{flags}"(i64 0) #5, !dbg !244, !srcloc !245
  store ptr %0, ptr %thread, align 8, !dbg !244
  %1 = load ptr, ptr %thread, align 8, !dbg !246
  call void @llvm.lifetime.end.p0(i64 8, ptr %thread) #3, !dbg !247
  ret ptr %1, !dbg !248
}

; Function Attrs: nounwind null_pointer_is_valid
define internal void @set_bits(ptr noundef %bits, i64 noundef %wanted) #0 !dbg !249 {
entry:
  %bits.addr = alloca ptr, align 8
  %wanted.addr = alloca i64, align 8
  store ptr %bits, ptr %bits.addr, align 8
    #dbg_declare(ptr %bits.addr, !254, !DIExpression(), !256)
  store i64 %wanted, ptr %wanted.addr, align 8
    #dbg_declare(ptr %wanted.addr, !255, !DIExpression(), !257)
  %0 = load ptr, ptr %bits.addr, align 8, !dbg !258
  %1 = load i64, ptr %wanted.addr, align 8, !dbg !259
  call void asm sideeffect "lock; orq $1,$0", "=*m,er,*m,~{cc},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %0, i64 %1, ptr elementtype(i64) %0) #3, !dbg !260, !srcloc !261
  ret void, !dbg !262
}

; Function Attrs: nounwind null_pointer_is_valid
define internal i32 @list(ptr noundef %flush, i64 noundef %start, i64 noundef %end, i64 noundef %unit) #0 !dbg !263 {
entry:
  %flush.addr = alloca ptr, align 8
  %start.addr = alloca i64, align 8
  %end.addr = alloca i64, align 8
  %unit.addr = alloca i64, align 8
  %count = alloca i32, align 4
  store ptr %flush, ptr %flush.addr, align 8
    #dbg_declare(ptr %flush.addr, !267, !DIExpression(), !272)
  store i64 %start, ptr %start.addr, align 8
    #dbg_declare(ptr %start.addr, !268, !DIExpression(), !273)
  store i64 %end, ptr %end.addr, align 8
    #dbg_declare(ptr %end.addr, !269, !DIExpression(), !274)
  store i64 %unit, ptr %unit.addr, align 8
    #dbg_declare(ptr %unit.addr, !270, !DIExpression(), !275)
  call void @llvm.lifetime.start.p0(i64 4, ptr %count) #3, !dbg !276
    #dbg_declare(ptr %count, !271, !DIExpression(), !277)
  store i32 0, ptr %count, align 4, !dbg !277
  br label %for.cond, !dbg !278

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i64, ptr %start.addr, align 8, !dbg !279
  %1 = load i64, ptr %end.addr, align 8, !dbg !282
  %cmp = icmp ult i64 %0, %1, !dbg !283
  br i1 %cmp, label %for.body, label %for.end, !dbg !284

for.body:                                         ; preds = %for.cond
  %2 = load i64, ptr %start.addr, align 8, !dbg !285
  %3 = load ptr, ptr %flush.addr, align 8, !dbg !286
  %list = getelementptr inbounds %struct.flush, ptr %3, i32 0, i32 3, !dbg !287
  %4 = load i32, ptr %count, align 4, !dbg !288
  %inc = add i32 %4, 1, !dbg !288
  store i32 %inc, ptr %count, align 4, !dbg !288
  %idxprom = zext i32 %4 to i64, !dbg !286
  %arrayidx = getelementptr [0 x i64], ptr %list, i64 0, i64 %idxprom, !dbg !286
  store i64 %2, ptr %arrayidx, align 8, !dbg !289
  br label %for.inc, !dbg !286

for.inc:                                          ; preds = %for.body
  %5 = load i64, ptr %unit.addr, align 8, !dbg !290
  %6 = load i64, ptr %start.addr, align 8, !dbg !291
  %add = add i64 %6, %5, !dbg !291
  store i64 %add, ptr %start.addr, align 8, !dbg !291
  br label %for.cond, !dbg !292, !llvm.loop !293

for.end:                                          ; preds = %for.cond
  %7 = load i32, ptr %count, align 4, !dbg !296
  call void @llvm.lifetime.end.p0(i64 4, ptr %count) #3, !dbg !297
  ret i32 %7, !dbg !298
}

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @flush_range_right(i64 noundef %space, i64 noundef %pages) #0 !dbg !299 {
entry:
  %retval = alloca i64, align 8
  %space.addr = alloca i64, align 8
  %pages.addr = alloca i64, align 8
  %flush = alloca ptr, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %space, ptr %space.addr, align 8
    #dbg_declare(ptr %space.addr, !301, !DIExpression(), !304)
  store i64 %pages, ptr %pages.addr, align 8
    #dbg_declare(ptr %pages.addr, !302, !DIExpression(), !305)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flush) #3, !dbg !306
    #dbg_declare(ptr %flush, !303, !DIExpression(), !307)
  %call = call ptr @flush_page() #4, !dbg !308
  store ptr %call, ptr %flush, align 8, !dbg !307
  %call1 = call ptr @current() #4, !dbg !309
  %nested = getelementptr inbounds %struct.thread, ptr %call1, i32 0, i32 0, !dbg !310
  %0 = load i32, ptr %nested, align 4, !dbg !311
  %inc = add i32 %0, 1, !dbg !311
  store i32 %inc, ptr %nested, align 4, !dbg !311
  %1 = load ptr, ptr %flush, align 8, !dbg !312
  %2 = load i64, ptr %space.addr, align 8, !dbg !313
  call void @fill(ptr noundef %1, i64 noundef %2) #4, !dbg !314
  %3 = load i64, ptr %pages.addr, align 8, !dbg !315
  %cmp = icmp eq i64 %3, 0, !dbg !317
  br i1 %cmp, label %if.then, label %lor.lhs.false, !dbg !318

lor.lhs.false:                                    ; preds = %entry
  %4 = load i64, ptr %pages.addr, align 8, !dbg !319
  %cmp2 = icmp ugt i64 %4, 509, !dbg !320
  br i1 %cmp2, label %if.then, label %if.end, !dbg !321

if.then:                                          ; preds = %lor.lhs.false, %entry
  %5 = load ptr, ptr %flush, align 8, !dbg !322
  %6 = ptrtoint ptr %5 to i64, !dbg !323
  %call3 = call i64 @hypercall_do_md(i64 noundef 2, i64 noundef %6, i64 noundef 0) #4, !dbg !324
  store i64 %call3, ptr %retval, align 8, !dbg !325
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !325

if.end:                                           ; preds = %lor.lhs.false
  %7 = load ptr, ptr %flush, align 8, !dbg !326
  %8 = load i64, ptr %pages.addr, align 8, !dbg !327
  %call4 = call i32 @list(ptr noundef %7, i64 noundef 0, i64 noundef %8, i64 noundef 1) #4, !dbg !328
  %conv = trunc i32 %call4 to i16, !dbg !328
  %9 = load ptr, ptr %flush, align 8, !dbg !329
  %10 = ptrtoint ptr %9 to i64, !dbg !330
  %call5 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 3, i16 noundef zeroext %conv, i16 noundef zeroext 0, i64 noundef %10, i64 noundef 0) #4, !dbg !331
  store i64 %call5, ptr %retval, align 8, !dbg !332
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !332

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 8, ptr %flush) #3, !dbg !333
  %11 = load i64, ptr %retval, align 8, !dbg !333
  ret i64 %11, !dbg !333
}

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i32 @hv_cpumask_to_vpset(ptr noundef %set, ptr noundef %processors, ptr noundef %bus) #0 !dbg !334 {
entry:
  %set.addr = alloca ptr, align 8
  %processors.addr = alloca ptr, align 8
  %bus.addr = alloca ptr, align 8
  %count = alloca i32, align 4
  store ptr %set, ptr %set.addr, align 8
    #dbg_declare(ptr %set.addr, !342, !DIExpression(), !346)
  store ptr %processors, ptr %processors.addr, align 8
    #dbg_declare(ptr %processors.addr, !343, !DIExpression(), !347)
  store ptr %bus, ptr %bus.addr, align 8
    #dbg_declare(ptr %bus.addr, !344, !DIExpression(), !348)
  call void @llvm.lifetime.start.p0(i64 4, ptr %count) #3, !dbg !349
    #dbg_declare(ptr %count, !345, !DIExpression(), !350)
  %0 = load ptr, ptr %processors.addr, align 8, !dbg !351
  %1 = load ptr, ptr %set.addr, align 8, !dbg !352
  %banks = getelementptr inbounds %struct.set, ptr %1, i32 0, i32 2, !dbg !353
  %arraydecay = getelementptr inbounds [0 x i64], ptr %banks, i64 0, i64 0, !dbg !352
  %call = call i32 @banks_of(ptr noundef %0, ptr noundef %arraydecay) #4, !dbg !354
  store i32 %call, ptr %count, align 4, !dbg !350
  %2 = load i32, ptr %count, align 4, !dbg !355
  %sub = sub i32 64, %2, !dbg !356
  %sh_prom = zext i32 %sub to i64, !dbg !357
  %shr = lshr i64 -1, %sh_prom, !dbg !357
  %3 = load ptr, ptr %set.addr, align 8, !dbg !358
  %mask = getelementptr inbounds %struct.set, ptr %3, i32 0, i32 1, !dbg !359
  store i64 %shr, ptr %mask, align 8, !dbg !360
  %4 = load i32, ptr %count, align 4, !dbg !361
  call void @llvm.lifetime.end.p0(i64 4, ptr %count) #3, !dbg !362
  ret i32 %4, !dbg !363
}

; Function Attrs: null_pointer_is_valid
declare !dbg !364 dso_local i32 @banks_of(ptr noundef, ptr noundef) #2

; Function Attrs: nounwind null_pointer_is_valid
define dso_local i64 @flush_set(i64 noundef %space, ptr noundef %processors) #0 !dbg !367 {
entry:
  %retval = alloca i64, align 8
  %space.addr = alloca i64, align 8
  %processors.addr = alloca ptr, align 8
  %flush = alloca ptr, align 8
  %count = alloca i32, align 4
  %cleanup.dest.slot = alloca i32, align 4
  store i64 %space, ptr %space.addr, align 8
    #dbg_declare(ptr %space.addr, !371, !DIExpression(), !375)
  store ptr %processors, ptr %processors.addr, align 8
    #dbg_declare(ptr %processors.addr, !372, !DIExpression(), !376)
  call void @llvm.lifetime.start.p0(i64 8, ptr %flush) #3, !dbg !377
    #dbg_declare(ptr %flush, !373, !DIExpression(), !378)
  %call = call ptr @flush_page() #4, !dbg !379
  store ptr %call, ptr %flush, align 8, !dbg !378
  call void @llvm.lifetime.start.p0(i64 4, ptr %count) #3, !dbg !380
    #dbg_declare(ptr %count, !374, !DIExpression(), !381)
  %0 = load i64, ptr %space.addr, align 8, !dbg !382
  %1 = load ptr, ptr %flush, align 8, !dbg !383
  %space1 = getelementptr inbounds %struct.flush_set, ptr %1, i32 0, i32 0, !dbg !384
  store i64 %0, ptr %space1, align 8, !dbg !385
  %2 = load ptr, ptr %flush, align 8, !dbg !386
  %flags = getelementptr inbounds %struct.flush_set, ptr %2, i32 0, i32 1, !dbg !387
  store i64 0, ptr %flags, align 8, !dbg !388
  %3 = load ptr, ptr %flush, align 8, !dbg !389
  %set = getelementptr inbounds %struct.flush_set, ptr %3, i32 0, i32 2, !dbg !390
  %format = getelementptr inbounds %struct.set, ptr %set, i32 0, i32 0, !dbg !391
  store i64 0, ptr %format, align 8, !dbg !392
  %4 = load ptr, ptr %flush, align 8, !dbg !393
  %set2 = getelementptr inbounds %struct.flush_set, ptr %4, i32 0, i32 2, !dbg !394
  %mask = getelementptr inbounds %struct.set, ptr %set2, i32 0, i32 1, !dbg !395
  store i64 0, ptr %mask, align 8, !dbg !396
  %5 = load ptr, ptr %flush, align 8, !dbg !397
  %set3 = getelementptr inbounds %struct.flush_set, ptr %5, i32 0, i32 2, !dbg !398
  %6 = load ptr, ptr %processors.addr, align 8, !dbg !399
  %call4 = call i32 @hv_cpumask_to_vpset(ptr noundef %set3, ptr noundef %6, ptr noundef null) #4, !dbg !400
  store i32 %call4, ptr %count, align 4, !dbg !401
  %7 = load i32, ptr %count, align 4, !dbg !402
  %cmp = icmp slt i32 %7, 0, !dbg !404
  br i1 %cmp, label %if.then, label %if.end, !dbg !405

if.then:                                          ; preds = %entry
  store i64 22, ptr %retval, align 8, !dbg !406
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !406

if.end:                                           ; preds = %entry
  %8 = load i32, ptr %count, align 4, !dbg !407
  %conv = trunc i32 %8 to i16, !dbg !407
  %9 = load ptr, ptr %flush, align 8, !dbg !408
  %10 = ptrtoint ptr %9 to i64, !dbg !409
  %call5 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 19, i16 noundef zeroext 0, i16 noundef zeroext %conv, i64 noundef %10, i64 noundef 0) #4, !dbg !410
  store i64 %call5, ptr %retval, align 8, !dbg !411
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !411

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 4, ptr %count) #3, !dbg !412
  call void @llvm.lifetime.end.p0(i64 8, ptr %flush) #3, !dbg !412
  %11 = load i64, ptr %retval, align 8, !dbg !412
  ret i64 %11, !dbg !412
}

attributes #0 = { nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }
attributes #4 = { nobuiltin "no-builtins" }
attributes #5 = { nounwind memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!39, !40, !41}
!llvm.ident = !{!42}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "pcpu_entry_hv_pcpu_mem", scope: !2, file: !3, line: 19, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !25, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "freebsd.c", directory: ".", checksumkind: CSK_MD5, checksum: "8352b4a13c815c4cf9b56fac5e070912")
!4 = !{!5, !7, !9, !11}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !9)
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !3, line: 8, baseType: !10)
!10 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!12 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "flush_set", file: !3, line: 143, size: 256, elements: !13)
!13 = !{!14, !15, !16}
!14 = !DIDerivedType(tag: DW_TAG_member, name: "space", scope: !12, file: !3, line: 144, baseType: !9, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !12, file: !3, line: 145, baseType: !9, size: 64, offset: 64)
!16 = !DIDerivedType(tag: DW_TAG_member, name: "set", scope: !12, file: !3, line: 146, baseType: !17, size: 128, offset: 128)
!17 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "set", file: !3, line: 137, size: 128, elements: !18)
!18 = !{!19, !20, !21}
!19 = !DIDerivedType(tag: DW_TAG_member, name: "format", scope: !17, file: !3, line: 138, baseType: !9, size: 64)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "mask", scope: !17, file: !3, line: 139, baseType: !9, size: 64, offset: 64)
!21 = !DIDerivedType(tag: DW_TAG_member, name: "banks", scope: !17, file: !3, line: 140, baseType: !22, offset: 128)
!22 = !DICompositeType(tag: DW_TAG_array_type, baseType: !9, elements: !23)
!23 = !{!24}
!24 = !DISubrange(count: -1)
!25 = !{!0, !26}
!26 = !DIGlobalVariableExpression(var: !27, expr: !DIExpression())
!27 = distinct !DIGlobalVariable(name: "pcpu", scope: !2, file: !3, line: 84, type: !28, isLocal: true, isDefinition: true)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pcpu", file: !3, line: 75, size: 128, elements: !30)
!30 = !{!31, !38}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "current", scope: !29, file: !3, line: 76, baseType: !32, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "thread", file: !3, line: 80, size: 32, elements: !34)
!34 = !{!35}
!35 = !DIDerivedType(tag: DW_TAG_member, name: "nested", scope: !33, file: !3, line: 81, baseType: !36, size: 32)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint32_t", file: !3, line: 7, baseType: !37)
!37 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "dynamic", scope: !29, file: !3, line: 77, baseType: !9, size: 64, offset: 64)
!39 = !{i32 7, !"Dwarf Version", i32 5}
!40 = !{i32 2, !"Debug Info Version", i32 3}
!41 = !{i32 1, !"wchar_size", i32 4}
!42 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!43 = distinct !DISubprogram(name: "flush_list_right", scope: !3, file: !3, line: 37, type: !44, scopeLine: 38, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !46)
!44 = !DISubroutineType(types: !45)
!45 = !{!9, !9, !36}
!46 = !{!47, !48, !49}
!47 = !DILocalVariable(name: "space", arg: 1, scope: !43, file: !3, line: 37, type: !9)
!48 = !DILocalVariable(name: "count", arg: 2, scope: !43, file: !3, line: 37, type: !36)
!49 = !DILocalVariable(name: "flush", scope: !43, file: !3, line: 39, type: !50)
!50 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !51, size: 64)
!51 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "flush", file: !3, line: 21, size: 192, elements: !52)
!52 = !{!53, !54, !55, !56}
!53 = !DIDerivedType(tag: DW_TAG_member, name: "space", scope: !51, file: !3, line: 22, baseType: !9, size: 64)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !51, file: !3, line: 23, baseType: !9, size: 64, offset: 64)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "processors", scope: !51, file: !3, line: 24, baseType: !9, size: 64, offset: 128)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "list", scope: !51, file: !3, line: 25, baseType: !22, offset: 192)
!57 = !DILocation(line: 37, column: 36, scope: !43)
!58 = !DILocation(line: 37, column: 52, scope: !43)
!59 = !DILocation(line: 39, column: 2, scope: !43)
!60 = !DILocation(line: 39, column: 16, scope: !43)
!61 = !DILocation(line: 39, column: 25, scope: !43)
!62 = !DILocation(line: 39, column: 24, scope: !43)
!63 = !DILocation(line: 41, column: 7, scope: !43)
!64 = !DILocation(line: 41, column: 14, scope: !43)
!65 = !DILocation(line: 41, column: 2, scope: !43)
!66 = !DILocation(line: 42, column: 6, scope: !67)
!67 = distinct !DILexicalBlock(scope: !43, file: !3, line: 42, column: 6)
!68 = !DILocation(line: 42, column: 12, scope: !67)
!69 = !DILocation(line: 42, column: 17, scope: !67)
!70 = !DILocation(line: 42, column: 20, scope: !67)
!71 = !DILocation(line: 42, column: 26, scope: !67)
!72 = !DILocation(line: 42, column: 6, scope: !43)
!73 = !DILocation(line: 43, column: 41, scope: !67)
!74 = !DILocation(line: 43, column: 31, scope: !67)
!75 = !DILocation(line: 43, column: 10, scope: !67)
!76 = !DILocation(line: 43, column: 3, scope: !67)
!77 = !DILocation(line: 44, column: 34, scope: !43)
!78 = !DILocation(line: 44, column: 54, scope: !43)
!79 = !DILocation(line: 44, column: 44, scope: !43)
!80 = !DILocation(line: 44, column: 9, scope: !43)
!81 = !DILocation(line: 44, column: 2, scope: !43)
!82 = !DILocation(line: 45, column: 1, scope: !43)
!83 = distinct !DISubprogram(name: "fill", scope: !3, file: !3, line: 30, type: !84, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !86)
!84 = !DISubroutineType(types: !85)
!85 = !{null, !50, !9}
!86 = !{!87, !88}
!87 = !DILocalVariable(name: "flush", arg: 1, scope: !83, file: !3, line: 30, type: !50)
!88 = !DILocalVariable(name: "space", arg: 2, scope: !83, file: !3, line: 30, type: !9)
!89 = !DILocation(line: 30, column: 32, scope: !83)
!90 = !DILocation(line: 30, column: 48, scope: !83)
!91 = !DILocation(line: 32, column: 17, scope: !83)
!92 = !DILocation(line: 32, column: 2, scope: !83)
!93 = !DILocation(line: 32, column: 9, scope: !83)
!94 = !DILocation(line: 32, column: 15, scope: !83)
!95 = !DILocation(line: 33, column: 2, scope: !83)
!96 = !DILocation(line: 33, column: 9, scope: !83)
!97 = !DILocation(line: 33, column: 15, scope: !83)
!98 = !DILocation(line: 34, column: 2, scope: !83)
!99 = !DILocation(line: 34, column: 9, scope: !83)
!100 = !DILocation(line: 34, column: 20, scope: !83)
!101 = !DILocation(line: 35, column: 1, scope: !83)
!102 = !DISubprogram(name: "hypercall_do_md", scope: !3, file: !3, line: 10, type: !103, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!103 = !DISubroutineType(types: !104)
!104 = !{!9, !9, !9, !9}
!105 = !DISubprogram(name: "hv_do_rep_hypercall", scope: !3, file: !3, line: 11, type: !106, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!106 = !DISubroutineType(types: !107)
!107 = !{!9, !108, !108, !108, !9, !9}
!108 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint16_t", file: !3, line: 6, baseType: !109)
!109 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!110 = distinct !DISubprogram(name: "flush_list_wrong", scope: !3, file: !3, line: 47, type: !44, scopeLine: 48, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !111)
!111 = !{!112, !113, !114}
!112 = !DILocalVariable(name: "space", arg: 1, scope: !110, file: !3, line: 47, type: !9)
!113 = !DILocalVariable(name: "count", arg: 2, scope: !110, file: !3, line: 47, type: !36)
!114 = !DILocalVariable(name: "flush", scope: !110, file: !3, line: 49, type: !50)
!115 = !DILocation(line: 47, column: 36, scope: !110)
!116 = !DILocation(line: 47, column: 52, scope: !110)
!117 = !DILocation(line: 49, column: 2, scope: !110)
!118 = !DILocation(line: 49, column: 16, scope: !110)
!119 = !DILocation(line: 49, column: 25, scope: !110)
!120 = !DILocation(line: 49, column: 24, scope: !110)
!121 = !DILocation(line: 51, column: 7, scope: !110)
!122 = !DILocation(line: 51, column: 14, scope: !110)
!123 = !DILocation(line: 51, column: 2, scope: !110)
!124 = !DILocation(line: 52, column: 6, scope: !125)
!125 = distinct !DILexicalBlock(scope: !110, file: !3, line: 52, column: 6)
!126 = !DILocation(line: 52, column: 12, scope: !125)
!127 = !DILocation(line: 52, column: 6, scope: !110)
!128 = !DILocation(line: 53, column: 41, scope: !125)
!129 = !DILocation(line: 53, column: 31, scope: !125)
!130 = !DILocation(line: 53, column: 10, scope: !125)
!131 = !DILocation(line: 53, column: 3, scope: !125)
!132 = !DILocation(line: 54, column: 34, scope: !110)
!133 = !DILocation(line: 54, column: 54, scope: !110)
!134 = !DILocation(line: 54, column: 44, scope: !110)
!135 = !DILocation(line: 54, column: 9, scope: !110)
!136 = !DILocation(line: 54, column: 2, scope: !110)
!137 = !DILocation(line: 55, column: 1, scope: !110)
!138 = distinct !DISubprogram(name: "flush_all", scope: !3, file: !3, line: 58, type: !139, scopeLine: 59, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !141)
!139 = !DISubroutineType(types: !140)
!140 = !{!9, !6, !9}
!141 = !{!142, !143, !144}
!142 = !DILocalVariable(name: "page", arg: 1, scope: !138, file: !3, line: 58, type: !6)
!143 = !DILocalVariable(name: "space", arg: 2, scope: !138, file: !3, line: 58, type: !9)
!144 = !DILocalVariable(name: "flush", scope: !138, file: !3, line: 60, type: !50)
!145 = !DILocation(line: 58, column: 26, scope: !138)
!146 = !DILocation(line: 58, column: 41, scope: !138)
!147 = !DILocation(line: 60, column: 2, scope: !138)
!148 = !DILocation(line: 60, column: 16, scope: !138)
!149 = !DILocation(line: 60, column: 25, scope: !138)
!150 = !DILocation(line: 60, column: 24, scope: !138)
!151 = !DILocation(line: 62, column: 7, scope: !138)
!152 = !DILocation(line: 62, column: 14, scope: !138)
!153 = !DILocation(line: 62, column: 2, scope: !138)
!154 = !DILocation(line: 63, column: 22, scope: !138)
!155 = !DILocation(line: 63, column: 57, scope: !138)
!156 = !DILocation(line: 63, column: 47, scope: !138)
!157 = !DILocation(line: 63, column: 33, scope: !138)
!158 = !DILocation(line: 63, column: 9, scope: !138)
!159 = !DILocation(line: 64, column: 1, scope: !138)
!160 = !DILocation(line: 63, column: 2, scope: !138)
!161 = !DISubprogram(name: "hypercall_md", scope: !3, file: !3, line: 14, type: !162, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!162 = !DISubroutineType(types: !163)
!163 = !{!9, !6, !9, !9, !9}
!164 = !DISubprogram(name: "pmap_kextract", scope: !3, file: !3, line: 13, type: !165, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!165 = !DISubroutineType(types: !166)
!166 = !{!9, !9}
!167 = distinct !DISubprogram(name: "read_register_wrong", scope: !3, file: !3, line: 67, type: !168, scopeLine: 68, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !170)
!168 = !DISubroutineType(types: !169)
!169 = !{!9}
!170 = !{!171}
!171 = !DILocalVariable(name: "page", scope: !167, file: !3, line: 69, type: !6)
!172 = !DILocation(line: 69, column: 2, scope: !167)
!173 = !DILocation(line: 69, column: 8, scope: !167)
!174 = !DILocation(line: 69, column: 16, scope: !167)
!175 = !DILocation(line: 69, column: 15, scope: !167)
!176 = !DILocation(line: 71, column: 55, scope: !167)
!177 = !DILocation(line: 71, column: 45, scope: !167)
!178 = !DILocation(line: 71, column: 71, scope: !167)
!179 = !DILocation(line: 71, column: 61, scope: !167)
!180 = !DILocation(line: 71, column: 9, scope: !167)
!181 = !DILocation(line: 72, column: 1, scope: !167)
!182 = !DILocation(line: 71, column: 2, scope: !167)
!183 = distinct !DISubprogram(name: "flush_range_wrong", scope: !3, file: !3, line: 114, type: !184, scopeLine: 115, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !186)
!184 = !DISubroutineType(types: !185)
!185 = !{!9, !9, !9}
!186 = !{!187, !188, !189}
!187 = !DILocalVariable(name: "space", arg: 1, scope: !183, file: !3, line: 114, type: !9)
!188 = !DILocalVariable(name: "pages", arg: 2, scope: !183, file: !3, line: 114, type: !9)
!189 = !DILocalVariable(name: "flush", scope: !183, file: !3, line: 116, type: !50)
!190 = !DILocation(line: 114, column: 37, scope: !183)
!191 = !DILocation(line: 114, column: 53, scope: !183)
!192 = !DILocation(line: 116, column: 2, scope: !183)
!193 = !DILocation(line: 116, column: 16, scope: !183)
!194 = !DILocation(line: 116, column: 24, scope: !183)
!195 = !DILocation(line: 118, column: 2, scope: !183)
!196 = !DILocation(line: 118, column: 13, scope: !183)
!197 = !DILocation(line: 118, column: 19, scope: !183)
!198 = !DILocation(line: 119, column: 7, scope: !183)
!199 = !DILocation(line: 119, column: 14, scope: !183)
!200 = !DILocation(line: 119, column: 2, scope: !183)
!201 = !DILocation(line: 120, column: 12, scope: !183)
!202 = !DILocation(line: 120, column: 19, scope: !183)
!203 = !DILocation(line: 120, column: 2, scope: !183)
!204 = !DILocation(line: 121, column: 6, scope: !205)
!205 = distinct !DILexicalBlock(scope: !183, file: !3, line: 121, column: 6)
!206 = !DILocation(line: 121, column: 12, scope: !205)
!207 = !DILocation(line: 121, column: 19, scope: !205)
!208 = !DILocation(line: 121, column: 23, scope: !205)
!209 = !DILocation(line: 121, column: 29, scope: !205)
!210 = !DILocation(line: 121, column: 32, scope: !205)
!211 = !DILocation(line: 121, column: 38, scope: !205)
!212 = !DILocation(line: 0, scope: !205)
!213 = !DILocation(line: 121, column: 22, scope: !205)
!214 = !DILocation(line: 121, column: 43, scope: !205)
!215 = !DILocation(line: 121, column: 6, scope: !183)
!216 = !DILocation(line: 122, column: 41, scope: !205)
!217 = !DILocation(line: 122, column: 31, scope: !205)
!218 = !DILocation(line: 122, column: 10, scope: !205)
!219 = !DILocation(line: 122, column: 3, scope: !205)
!220 = !DILocation(line: 123, column: 39, scope: !183)
!221 = !DILocation(line: 123, column: 49, scope: !183)
!222 = !DILocation(line: 123, column: 34, scope: !183)
!223 = !DILocation(line: 123, column: 73, scope: !183)
!224 = !DILocation(line: 123, column: 63, scope: !183)
!225 = !DILocation(line: 123, column: 9, scope: !183)
!226 = !DILocation(line: 123, column: 2, scope: !183)
!227 = !DILocation(line: 124, column: 1, scope: !183)
!228 = distinct !DISubprogram(name: "flush_page", scope: !3, file: !3, line: 94, type: !229, scopeLine: 95, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2)
!229 = !DISubroutineType(types: !230)
!230 = !{!50}
!231 = !DILocation(line: 96, column: 20, scope: !228)
!232 = !DILocation(line: 96, column: 26, scope: !228)
!233 = !DILocation(line: 96, column: 34, scope: !228)
!234 = !DILocation(line: 96, column: 10, scope: !228)
!235 = !DILocation(line: 96, column: 9, scope: !228)
!236 = !DILocation(line: 96, column: 2, scope: !228)
!237 = distinct !DISubprogram(name: "current", scope: !3, file: !3, line: 86, type: !238, scopeLine: 87, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !240)
!238 = !DISubroutineType(types: !239)
!239 = !{!32}
!240 = !{!241}
!241 = !DILocalVariable(name: "thread", scope: !237, file: !3, line: 88, type: !32)
!242 = !DILocation(line: 88, column: 2, scope: !237)
!243 = !DILocation(line: 88, column: 17, scope: !237)
!244 = !DILocation(line: 90, column: 2, scope: !237)
!245 = !{i64 2446}
!246 = !DILocation(line: 91, column: 9, scope: !237)
!247 = !DILocation(line: 92, column: 1, scope: !237)
!248 = !DILocation(line: 91, column: 2, scope: !237)
!249 = distinct !DISubprogram(name: "set_bits", scope: !3, file: !3, line: 99, type: !250, scopeLine: 100, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !253)
!250 = !DISubroutineType(types: !251)
!251 = !{null, !252, !9}
!252 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!253 = !{!254, !255}
!254 = !DILocalVariable(name: "bits", arg: 1, scope: !249, file: !3, line: 99, type: !252)
!255 = !DILocalVariable(name: "wanted", arg: 2, scope: !249, file: !3, line: 99, type: !9)
!256 = !DILocation(line: 99, column: 32, scope: !249)
!257 = !DILocation(line: 99, column: 47, scope: !249)
!258 = !DILocation(line: 101, column: 45, scope: !249)
!259 = !DILocation(line: 101, column: 58, scope: !249)
!260 = !DILocation(line: 101, column: 2, scope: !249)
!261 = !{i64 2737}
!262 = !DILocation(line: 102, column: 1, scope: !249)
!263 = distinct !DISubprogram(name: "list", scope: !3, file: !3, line: 104, type: !264, scopeLine: 105, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !266)
!264 = !DISubroutineType(types: !265)
!265 = !{!36, !50, !9, !9, !9}
!266 = !{!267, !268, !269, !270, !271}
!267 = !DILocalVariable(name: "flush", arg: 1, scope: !263, file: !3, line: 104, type: !50)
!268 = !DILocalVariable(name: "start", arg: 2, scope: !263, file: !3, line: 104, type: !9)
!269 = !DILocalVariable(name: "end", arg: 3, scope: !263, file: !3, line: 104, type: !9)
!270 = !DILocalVariable(name: "unit", arg: 4, scope: !263, file: !3, line: 104, type: !9)
!271 = !DILocalVariable(name: "count", scope: !263, file: !3, line: 106, type: !36)
!272 = !DILocation(line: 104, column: 36, scope: !263)
!273 = !DILocation(line: 104, column: 52, scope: !263)
!274 = !DILocation(line: 104, column: 68, scope: !263)
!275 = !DILocation(line: 104, column: 82, scope: !263)
!276 = !DILocation(line: 106, column: 2, scope: !263)
!277 = !DILocation(line: 106, column: 11, scope: !263)
!278 = !DILocation(line: 108, column: 2, scope: !263)
!279 = !DILocation(line: 108, column: 9, scope: !280)
!280 = distinct !DILexicalBlock(scope: !281, file: !3, line: 108, column: 2)
!281 = distinct !DILexicalBlock(scope: !263, file: !3, line: 108, column: 2)
!282 = !DILocation(line: 108, column: 17, scope: !280)
!283 = !DILocation(line: 108, column: 15, scope: !280)
!284 = !DILocation(line: 108, column: 2, scope: !281)
!285 = !DILocation(line: 109, column: 26, scope: !280)
!286 = !DILocation(line: 109, column: 3, scope: !280)
!287 = !DILocation(line: 109, column: 10, scope: !280)
!288 = !DILocation(line: 109, column: 20, scope: !280)
!289 = !DILocation(line: 109, column: 24, scope: !280)
!290 = !DILocation(line: 108, column: 31, scope: !280)
!291 = !DILocation(line: 108, column: 28, scope: !280)
!292 = !DILocation(line: 108, column: 2, scope: !280)
!293 = distinct !{!293, !284, !294, !295}
!294 = !DILocation(line: 109, column: 26, scope: !281)
!295 = !{!"llvm.loop.mustprogress"}
!296 = !DILocation(line: 110, column: 9, scope: !263)
!297 = !DILocation(line: 111, column: 1, scope: !263)
!298 = !DILocation(line: 110, column: 2, scope: !263)
!299 = distinct !DISubprogram(name: "flush_range_right", scope: !3, file: !3, line: 126, type: !184, scopeLine: 127, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !300)
!300 = !{!301, !302, !303}
!301 = !DILocalVariable(name: "space", arg: 1, scope: !299, file: !3, line: 126, type: !9)
!302 = !DILocalVariable(name: "pages", arg: 2, scope: !299, file: !3, line: 126, type: !9)
!303 = !DILocalVariable(name: "flush", scope: !299, file: !3, line: 128, type: !50)
!304 = !DILocation(line: 126, column: 37, scope: !299)
!305 = !DILocation(line: 126, column: 53, scope: !299)
!306 = !DILocation(line: 128, column: 2, scope: !299)
!307 = !DILocation(line: 128, column: 16, scope: !299)
!308 = !DILocation(line: 128, column: 24, scope: !299)
!309 = !DILocation(line: 130, column: 2, scope: !299)
!310 = !DILocation(line: 130, column: 13, scope: !299)
!311 = !DILocation(line: 130, column: 19, scope: !299)
!312 = !DILocation(line: 131, column: 7, scope: !299)
!313 = !DILocation(line: 131, column: 14, scope: !299)
!314 = !DILocation(line: 131, column: 2, scope: !299)
!315 = !DILocation(line: 132, column: 6, scope: !316)
!316 = distinct !DILexicalBlock(scope: !299, file: !3, line: 132, column: 6)
!317 = !DILocation(line: 132, column: 12, scope: !316)
!318 = !DILocation(line: 132, column: 17, scope: !316)
!319 = !DILocation(line: 132, column: 20, scope: !316)
!320 = !DILocation(line: 132, column: 26, scope: !316)
!321 = !DILocation(line: 132, column: 6, scope: !299)
!322 = !DILocation(line: 133, column: 41, scope: !316)
!323 = !DILocation(line: 133, column: 31, scope: !316)
!324 = !DILocation(line: 133, column: 10, scope: !316)
!325 = !DILocation(line: 133, column: 3, scope: !316)
!326 = !DILocation(line: 134, column: 39, scope: !299)
!327 = !DILocation(line: 134, column: 49, scope: !299)
!328 = !DILocation(line: 134, column: 34, scope: !299)
!329 = !DILocation(line: 134, column: 73, scope: !299)
!330 = !DILocation(line: 134, column: 63, scope: !299)
!331 = !DILocation(line: 134, column: 9, scope: !299)
!332 = !DILocation(line: 134, column: 2, scope: !299)
!333 = !DILocation(line: 135, column: 1, scope: !299)
!334 = distinct !DISubprogram(name: "hv_cpumask_to_vpset", scope: !3, file: !3, line: 152, type: !335, scopeLine: 153, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !341)
!335 = !DISubroutineType(types: !336)
!336 = !{!337, !338, !339, !6}
!337 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!338 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!339 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !340, size: 64)
!340 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !9)
!341 = !{!342, !343, !344, !345}
!342 = !DILocalVariable(name: "set", arg: 1, scope: !334, file: !3, line: 152, type: !338)
!343 = !DILocalVariable(name: "processors", arg: 2, scope: !334, file: !3, line: 152, type: !339)
!344 = !DILocalVariable(name: "bus", arg: 3, scope: !334, file: !3, line: 152, type: !6)
!345 = !DILocalVariable(name: "count", scope: !334, file: !3, line: 154, type: !337)
!346 = !DILocation(line: 152, column: 37, scope: !334)
!347 = !DILocation(line: 152, column: 58, scope: !334)
!348 = !DILocation(line: 152, column: 76, scope: !334)
!349 = !DILocation(line: 154, column: 2, scope: !334)
!350 = !DILocation(line: 154, column: 6, scope: !334)
!351 = !DILocation(line: 154, column: 23, scope: !334)
!352 = !DILocation(line: 154, column: 35, scope: !334)
!353 = !DILocation(line: 154, column: 40, scope: !334)
!354 = !DILocation(line: 154, column: 14, scope: !334)
!355 = !DILocation(line: 156, column: 28, scope: !334)
!356 = !DILocation(line: 156, column: 26, scope: !334)
!357 = !DILocation(line: 156, column: 19, scope: !334)
!358 = !DILocation(line: 156, column: 2, scope: !334)
!359 = !DILocation(line: 156, column: 7, scope: !334)
!360 = !DILocation(line: 156, column: 12, scope: !334)
!361 = !DILocation(line: 157, column: 9, scope: !334)
!362 = !DILocation(line: 158, column: 1, scope: !334)
!363 = !DILocation(line: 157, column: 2, scope: !334)
!364 = !DISubprogram(name: "banks_of", scope: !3, file: !3, line: 149, type: !365, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!365 = !DISubroutineType(types: !366)
!366 = !{!337, !339, !252}
!367 = distinct !DISubprogram(name: "flush_set", scope: !3, file: !3, line: 160, type: !368, scopeLine: 161, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !370)
!368 = !DISubroutineType(types: !369)
!369 = !{!9, !9, !339}
!370 = !{!371, !372, !373, !374}
!371 = !DILocalVariable(name: "space", arg: 1, scope: !367, file: !3, line: 160, type: !9)
!372 = !DILocalVariable(name: "processors", arg: 2, scope: !367, file: !3, line: 160, type: !339)
!373 = !DILocalVariable(name: "flush", scope: !367, file: !3, line: 162, type: !11)
!374 = !DILocalVariable(name: "count", scope: !367, file: !3, line: 163, type: !337)
!375 = !DILocation(line: 160, column: 29, scope: !367)
!376 = !DILocation(line: 160, column: 52, scope: !367)
!377 = !DILocation(line: 162, column: 2, scope: !367)
!378 = !DILocation(line: 162, column: 20, scope: !367)
!379 = !DILocation(line: 162, column: 48, scope: !367)
!380 = !DILocation(line: 163, column: 2, scope: !367)
!381 = !DILocation(line: 163, column: 6, scope: !367)
!382 = !DILocation(line: 165, column: 17, scope: !367)
!383 = !DILocation(line: 165, column: 2, scope: !367)
!384 = !DILocation(line: 165, column: 9, scope: !367)
!385 = !DILocation(line: 165, column: 15, scope: !367)
!386 = !DILocation(line: 166, column: 2, scope: !367)
!387 = !DILocation(line: 166, column: 9, scope: !367)
!388 = !DILocation(line: 166, column: 15, scope: !367)
!389 = !DILocation(line: 167, column: 2, scope: !367)
!390 = !DILocation(line: 167, column: 9, scope: !367)
!391 = !DILocation(line: 167, column: 13, scope: !367)
!392 = !DILocation(line: 167, column: 20, scope: !367)
!393 = !DILocation(line: 168, column: 2, scope: !367)
!394 = !DILocation(line: 168, column: 9, scope: !367)
!395 = !DILocation(line: 168, column: 13, scope: !367)
!396 = !DILocation(line: 168, column: 18, scope: !367)
!397 = !DILocation(line: 169, column: 31, scope: !367)
!398 = !DILocation(line: 169, column: 38, scope: !367)
!399 = !DILocation(line: 169, column: 43, scope: !367)
!400 = !DILocation(line: 169, column: 10, scope: !367)
!401 = !DILocation(line: 169, column: 8, scope: !367)
!402 = !DILocation(line: 170, column: 6, scope: !403)
!403 = distinct !DILexicalBlock(scope: !367, file: !3, line: 170, column: 6)
!404 = !DILocation(line: 170, column: 12, scope: !403)
!405 = !DILocation(line: 170, column: 6, scope: !367)
!406 = !DILocation(line: 171, column: 3, scope: !403)
!407 = !DILocation(line: 172, column: 38, scope: !367)
!408 = !DILocation(line: 172, column: 55, scope: !367)
!409 = !DILocation(line: 172, column: 45, scope: !367)
!410 = !DILocation(line: 172, column: 9, scope: !367)
!411 = !DILocation(line: 172, column: 2, scope: !367)
!412 = !DILocation(line: 173, column: 1, scope: !367)
