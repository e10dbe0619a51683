; ModuleID = 'arithmetic.c'
source_filename = "arithmetic.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.pair = type { i32, i16, i8, i64 }

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @widths(i64 noundef %a, i64 noundef %b) #0 !dbg !17 {
entry:
  %a.addr = alloca i64, align 8
  %b.addr = alloca i64, align 8
  %x = alloca i8, align 1
  %y = alloca i16, align 2
  %z = alloca i8, align 1
  %w = alloca i32, align 4
  store i64 %a, ptr %a.addr, align 8
    #dbg_declare(ptr %a.addr, !21, !DIExpression(), !29)
  store i64 %b, ptr %b.addr, align 8
    #dbg_declare(ptr %b.addr, !22, !DIExpression(), !30)
  call void @llvm.lifetime.start.p0(i64 1, ptr %x) #5, !dbg !31
    #dbg_declare(ptr %x, !23, !DIExpression(), !32)
  %0 = load i64, ptr %a.addr, align 8, !dbg !33
  %1 = load i64, ptr %b.addr, align 8, !dbg !34
  %add = add i64 %0, %1, !dbg !35
  %conv = trunc i64 %add to i8, !dbg !33
  store i8 %conv, ptr %x, align 1, !dbg !32
  call void @llvm.lifetime.start.p0(i64 2, ptr %y) #5, !dbg !36
    #dbg_declare(ptr %y, !26, !DIExpression(), !37)
  %2 = load i64, ptr %a.addr, align 8, !dbg !38
  %3 = load i64, ptr %b.addr, align 8, !dbg !39
  %mul = mul i64 %2, %3, !dbg !40
  %conv1 = trunc i64 %mul to i16, !dbg !38
  store i16 %conv1, ptr %y, align 2, !dbg !37
  call void @llvm.lifetime.start.p0(i64 1, ptr %z) #5, !dbg !41
    #dbg_declare(ptr %z, !27, !DIExpression(), !42)
  %4 = load i64, ptr %a.addr, align 8, !dbg !43
  %5 = load i64, ptr %b.addr, align 8, !dbg !44
  %sub = sub i64 %4, %5, !dbg !45
  %conv2 = trunc i64 %sub to i8, !dbg !43
  store i8 %conv2, ptr %z, align 1, !dbg !42
  call void @llvm.lifetime.start.p0(i64 4, ptr %w) #5, !dbg !46
    #dbg_declare(ptr %w, !28, !DIExpression(), !47)
  %6 = load i64, ptr %a.addr, align 8, !dbg !48
  %conv3 = trunc i64 %6 to i32, !dbg !49
  %7 = load i64, ptr %b.addr, align 8, !dbg !50
  %and = and i64 %7, 31, !dbg !51
  %sh_prom = trunc i64 %and to i32, !dbg !52
  %shr = ashr i32 %conv3, %sh_prom, !dbg !52
  store i32 %shr, ptr %w, align 4, !dbg !47
  %8 = load i8, ptr %x, align 1, !dbg !53
  %conv4 = zext i8 %8 to i64, !dbg !53
  %9 = load i16, ptr %y, align 2, !dbg !54
  %conv5 = zext i16 %9 to i64, !dbg !55
  %shl = shl i64 %conv5, 8, !dbg !56
  %add6 = add i64 %conv4, %shl, !dbg !57
  %10 = load i8, ptr %z, align 1, !dbg !58
  %conv7 = sext i8 %10 to i64, !dbg !59
  %add8 = add i64 %add6, %conv7, !dbg !60
  %11 = load i32, ptr %w, align 4, !dbg !61
  %conv9 = sext i32 %11 to i64, !dbg !62
  %add10 = add i64 %add8, %conv9, !dbg !63
  call void @llvm.lifetime.end.p0(i64 4, ptr %w) #5, !dbg !64
  call void @llvm.lifetime.end.p0(i64 1, ptr %z) #5, !dbg !64
  call void @llvm.lifetime.end.p0(i64 2, ptr %y) #5, !dbg !64
  call void @llvm.lifetime.end.p0(i64 1, ptr %x) #5, !dbg !64
  ret i64 %add10, !dbg !65
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @division(i64 noundef %a, i64 noundef %b) #0 !dbg !66 {
entry:
  %a.addr = alloca i64, align 8
  %b.addr = alloca i64, align 8
  %s = alloca i64, align 8
  %t = alloca i64, align 8
  %u = alloca i32, align 4
  %v = alloca i32, align 4
  store i64 %a, ptr %a.addr, align 8
    #dbg_declare(ptr %a.addr, !68, !DIExpression(), !74)
  store i64 %b, ptr %b.addr, align 8
    #dbg_declare(ptr %b.addr, !69, !DIExpression(), !75)
  call void @llvm.lifetime.start.p0(i64 8, ptr %s) #5, !dbg !76
    #dbg_declare(ptr %s, !70, !DIExpression(), !77)
  %0 = load i64, ptr %a.addr, align 8, !dbg !78
  store i64 %0, ptr %s, align 8, !dbg !77
  call void @llvm.lifetime.start.p0(i64 8, ptr %t) #5, !dbg !76
    #dbg_declare(ptr %t, !71, !DIExpression(), !79)
  %1 = load i64, ptr %b.addr, align 8, !dbg !80
  %or = or i64 %1, 1, !dbg !81
  store i64 %or, ptr %t, align 8, !dbg !79
  call void @llvm.lifetime.start.p0(i64 4, ptr %u) #5, !dbg !82
    #dbg_declare(ptr %u, !72, !DIExpression(), !83)
  %2 = load i64, ptr %a.addr, align 8, !dbg !84
  %conv = trunc i64 %2 to i32, !dbg !84
  store i32 %conv, ptr %u, align 4, !dbg !83
  call void @llvm.lifetime.start.p0(i64 4, ptr %v) #5, !dbg !82
    #dbg_declare(ptr %v, !73, !DIExpression(), !85)
  %3 = load i64, ptr %b.addr, align 8, !dbg !86
  %conv1 = trunc i64 %3 to i32, !dbg !87
  %or2 = or i32 %conv1, 1, !dbg !88
  store i32 %or2, ptr %v, align 4, !dbg !85
  %4 = load i64, ptr %t, align 8, !dbg !89
  %cmp = icmp eq i64 %4, -1, !dbg !91
  br i1 %cmp, label %if.then, label %if.end, !dbg !92

if.then:                                          ; preds = %entry
  store i64 3, ptr %t, align 8, !dbg !93
  br label %if.end, !dbg !94

if.end:                                           ; preds = %if.then, %entry
  %5 = load i64, ptr %s, align 8, !dbg !95
  %6 = load i64, ptr %t, align 8, !dbg !96
  %div = sdiv i64 %5, %6, !dbg !97
  %7 = load i64, ptr %s, align 8, !dbg !98
  %8 = load i64, ptr %t, align 8, !dbg !99
  %rem = srem i64 %7, %8, !dbg !100
  %xor = xor i64 %div, %rem, !dbg !101
  %9 = load i64, ptr %a.addr, align 8, !dbg !102
  %10 = load i64, ptr %b.addr, align 8, !dbg !103
  %or4 = or i64 %10, 1, !dbg !104
  %div5 = udiv i64 %9, %or4, !dbg !105
  %xor6 = xor i64 %xor, %div5, !dbg !106
  %11 = load i32, ptr %u, align 4, !dbg !107
  %12 = load i32, ptr %v, align 4, !dbg !108
  %div7 = udiv i32 %11, %12, !dbg !109
  %13 = load i32, ptr %u, align 4, !dbg !110
  %14 = load i32, ptr %v, align 4, !dbg !111
  %rem8 = urem i32 %13, %14, !dbg !112
  %add = add i32 %div7, %rem8, !dbg !113
  %conv9 = zext i32 %add to i64, !dbg !114
  %xor10 = xor i64 %xor6, %conv9, !dbg !115
  call void @llvm.lifetime.end.p0(i64 4, ptr %v) #5, !dbg !116
  call void @llvm.lifetime.end.p0(i64 4, ptr %u) #5, !dbg !116
  call void @llvm.lifetime.end.p0(i64 8, ptr %t) #5, !dbg !116
  call void @llvm.lifetime.end.p0(i64 8, ptr %s) #5, !dbg !116
  ret i64 %xor10, !dbg !117
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @shifts(i64 noundef %a, i64 noundef %b) #0 !dbg !118 {
entry:
  %a.addr = alloca i64, align 8
  %b.addr = alloca i64, align 8
  %n = alloca i32, align 4
  store i64 %a, ptr %a.addr, align 8
    #dbg_declare(ptr %a.addr, !120, !DIExpression(), !123)
  store i64 %b, ptr %b.addr, align 8
    #dbg_declare(ptr %b.addr, !121, !DIExpression(), !124)
  call void @llvm.lifetime.start.p0(i64 4, ptr %n) #5, !dbg !125
    #dbg_declare(ptr %n, !122, !DIExpression(), !126)
  %0 = load i64, ptr %b.addr, align 8, !dbg !127
  %and = and i64 %0, 63, !dbg !128
  %conv = trunc i64 %and to i32, !dbg !127
  store i32 %conv, ptr %n, align 4, !dbg !126
  %1 = load i64, ptr %a.addr, align 8, !dbg !129
  %2 = load i32, ptr %n, align 4, !dbg !130
  %sh_prom = zext i32 %2 to i64, !dbg !131
  %shl = shl i64 %1, %sh_prom, !dbg !131
  %3 = load i64, ptr %a.addr, align 8, !dbg !132
  %4 = load i32, ptr %n, align 4, !dbg !133
  %sub = sub i32 63, %4, !dbg !134
  %sh_prom1 = zext i32 %sub to i64, !dbg !135
  %shr = lshr i64 %3, %sh_prom1, !dbg !135
  %or = or i64 %shl, %shr, !dbg !136
  %5 = load i64, ptr %a.addr, align 8, !dbg !137
  %6 = load i32, ptr %n, align 4, !dbg !138
  %sh_prom2 = zext i32 %6 to i64, !dbg !139
  %shr3 = ashr i64 %5, %sh_prom2, !dbg !139
  %or4 = or i64 %or, %shr3, !dbg !140
  %7 = load i64, ptr %a.addr, align 8, !dbg !141
  %conv5 = trunc i64 %7 to i32, !dbg !142
  %8 = load i32, ptr %n, align 4, !dbg !143
  %and6 = and i32 %8, 31, !dbg !144
  %shr7 = lshr i32 %conv5, %and6, !dbg !145
  %conv8 = zext i32 %shr7 to i64, !dbg !146
  %or9 = or i64 %or4, %conv8, !dbg !147
  call void @llvm.lifetime.end.p0(i64 4, ptr %n) #5, !dbg !148
  ret i64 %or9, !dbg !149
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @compares(i64 noundef %a, i64 noundef %b) #0 !dbg !150 {
entry:
  %a.addr = alloca i64, align 8
  %b.addr = alloca i64, align 8
  %bits = alloca i64, align 8
  store i64 %a, ptr %a.addr, align 8
    #dbg_declare(ptr %a.addr, !152, !DIExpression(), !155)
  store i64 %b, ptr %b.addr, align 8
    #dbg_declare(ptr %b.addr, !153, !DIExpression(), !156)
  call void @llvm.lifetime.start.p0(i64 8, ptr %bits) #5, !dbg !157
    #dbg_declare(ptr %bits, !154, !DIExpression(), !158)
  store i64 0, ptr %bits, align 8, !dbg !158
  %0 = load i64, ptr %a.addr, align 8, !dbg !159
  %1 = load i64, ptr %b.addr, align 8, !dbg !160
  %cmp = icmp ult i64 %0, %1, !dbg !161
  %conv = zext i1 %cmp to i32, !dbg !161
  %shl = shl i32 %conv, 0, !dbg !162
  %2 = load i64, ptr %a.addr, align 8, !dbg !163
  %3 = load i64, ptr %b.addr, align 8, !dbg !164
  %cmp1 = icmp ule i64 %2, %3, !dbg !165
  %conv2 = zext i1 %cmp1 to i32, !dbg !165
  %shl3 = shl i32 %conv2, 1, !dbg !166
  %or = or i32 %shl, %shl3, !dbg !167
  %4 = load i64, ptr %a.addr, align 8, !dbg !168
  %5 = load i64, ptr %b.addr, align 8, !dbg !169
  %cmp4 = icmp slt i64 %4, %5, !dbg !170
  %conv5 = zext i1 %cmp4 to i32, !dbg !170
  %shl6 = shl i32 %conv5, 2, !dbg !171
  %or7 = or i32 %or, %shl6, !dbg !172
  %conv8 = sext i32 %or7 to i64, !dbg !173
  %6 = load i64, ptr %bits, align 8, !dbg !174
  %or9 = or i64 %6, %conv8, !dbg !174
  store i64 %or9, ptr %bits, align 8, !dbg !174
  %7 = load i64, ptr %a.addr, align 8, !dbg !175
  %conv10 = trunc i64 %7 to i32, !dbg !176
  %8 = load i64, ptr %b.addr, align 8, !dbg !177
  %conv11 = trunc i64 %8 to i32, !dbg !178
  %cmp12 = icmp sgt i32 %conv10, %conv11, !dbg !179
  %conv13 = zext i1 %cmp12 to i32, !dbg !179
  %shl14 = shl i32 %conv13, 3, !dbg !180
  %9 = load i64, ptr %a.addr, align 8, !dbg !181
  %conv15 = trunc i64 %9 to i16, !dbg !182
  %conv16 = zext i16 %conv15 to i32, !dbg !182
  %10 = load i64, ptr %b.addr, align 8, !dbg !183
  %conv17 = trunc i64 %10 to i16, !dbg !184
  %conv18 = zext i16 %conv17 to i32, !dbg !184
  %cmp19 = icmp sge i32 %conv16, %conv18, !dbg !185
  %conv20 = zext i1 %cmp19 to i32, !dbg !185
  %shl21 = shl i32 %conv20, 4, !dbg !186
  %or22 = or i32 %shl14, %shl21, !dbg !187
  %11 = load i64, ptr %a.addr, align 8, !dbg !188
  %conv23 = trunc i64 %11 to i8, !dbg !189
  %conv24 = sext i8 %conv23 to i32, !dbg !189
  %12 = load i64, ptr %b.addr, align 8, !dbg !190
  %conv25 = trunc i64 %12 to i8, !dbg !191
  %conv26 = sext i8 %conv25 to i32, !dbg !191
  %cmp27 = icmp eq i32 %conv24, %conv26, !dbg !192
  %conv28 = zext i1 %cmp27 to i32, !dbg !192
  %shl29 = shl i32 %conv28, 5, !dbg !193
  %or30 = or i32 %or22, %shl29, !dbg !194
  %conv31 = sext i32 %or30 to i64, !dbg !195
  %13 = load i64, ptr %bits, align 8, !dbg !196
  %or32 = or i64 %13, %conv31, !dbg !196
  store i64 %or32, ptr %bits, align 8, !dbg !196
  %14 = load i64, ptr %bits, align 8, !dbg !197
  %15 = load i64, ptr %a.addr, align 8, !dbg !198
  %16 = load i64, ptr %b.addr, align 8, !dbg !199
  %cmp33 = icmp ugt i64 %15, %16, !dbg !200
  br i1 %cmp33, label %cond.true, label %cond.false, !dbg !198

cond.true:                                        ; preds = %entry
  %17 = load i64, ptr %a.addr, align 8, !dbg !201
  br label %cond.end, !dbg !198

cond.false:                                       ; preds = %entry
  %18 = load i64, ptr %b.addr, align 8, !dbg !202
  br label %cond.end, !dbg !198

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi i64 [ %17, %cond.true ], [ %18, %cond.false ], !dbg !198
  %shl35 = shl i64 %cond, 8, !dbg !203
  %or36 = or i64 %14, %shl35, !dbg !204
  call void @llvm.lifetime.end.p0(i64 8, ptr %bits) #5, !dbg !205
  ret i64 %or36, !dbg !206
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @loops(i64 noundef %a, i64 noundef %b) #0 !dbg !207 {
entry:
  %a.addr = alloca i64, align 8
  %b.addr = alloca i64, align 8
  %table = alloca [64 x i8], align 16
  %sum = alloca i64, align 8
  %i = alloca i32, align 4
  %i1 = alloca i32, align 4
  store i64 %a, ptr %a.addr, align 8
    #dbg_declare(ptr %a.addr, !209, !DIExpression(), !220)
  store i64 %b, ptr %b.addr, align 8
    #dbg_declare(ptr %b.addr, !210, !DIExpression(), !221)
  call void @llvm.lifetime.start.p0(i64 64, ptr %table) #5, !dbg !222
    #dbg_declare(ptr %table, !211, !DIExpression(), !223)
  call void @llvm.lifetime.start.p0(i64 8, ptr %sum) #5, !dbg !224
    #dbg_declare(ptr %sum, !215, !DIExpression(), !225)
  store i64 0, ptr %sum, align 8, !dbg !225
  call void @llvm.lifetime.start.p0(i64 4, ptr %i) #5, !dbg !226
    #dbg_declare(ptr %i, !216, !DIExpression(), !227)
  store i32 0, ptr %i, align 4, !dbg !227
  br label %for.cond, !dbg !226

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i32, ptr %i, align 4, !dbg !228
  %cmp = icmp ult i32 %0, 64, !dbg !230
  br i1 %cmp, label %for.body, label %for.cond.cleanup, !dbg !231

for.cond.cleanup:                                 ; preds = %for.cond
  call void @llvm.lifetime.end.p0(i64 4, ptr %i) #5, !dbg !232
  br label %for.end

for.body:                                         ; preds = %for.cond
  %1 = load i64, ptr %a.addr, align 8, !dbg !233
  %2 = load i32, ptr %i, align 4, !dbg !234
  %and = and i32 %2, 31, !dbg !235
  %sh_prom = zext i32 %and to i64, !dbg !236
  %shr = lshr i64 %1, %sh_prom, !dbg !236
  %conv = trunc i64 %shr to i8, !dbg !233
  %3 = load i32, ptr %i, align 4, !dbg !237
  %idxprom = zext i32 %3 to i64, !dbg !238
  %arrayidx = getelementptr [64 x i8], ptr %table, i64 0, i64 %idxprom, !dbg !238
  store i8 %conv, ptr %arrayidx, align 1, !dbg !239
  br label %for.inc, !dbg !238

for.inc:                                          ; preds = %for.body
  %4 = load i32, ptr %i, align 4, !dbg !240
  %inc = add i32 %4, 1, !dbg !240
  store i32 %inc, ptr %i, align 4, !dbg !240
  br label %for.cond, !dbg !232, !llvm.loop !241

for.end:                                          ; preds = %for.cond.cleanup
  call void @llvm.lifetime.start.p0(i64 4, ptr %i1) #5, !dbg !244
    #dbg_declare(ptr %i1, !218, !DIExpression(), !245)
  store i32 0, ptr %i1, align 4, !dbg !245
  br label %for.cond2, !dbg !244

for.cond2:                                        ; preds = %for.inc14, %for.end
  %5 = load i32, ptr %i1, align 4, !dbg !246
  %conv3 = zext i32 %5 to i64, !dbg !246
  %6 = load i64, ptr %b.addr, align 8, !dbg !248
  %and4 = and i64 %6, 63, !dbg !249
  %cmp5 = icmp ult i64 %conv3, %and4, !dbg !250
  br i1 %cmp5, label %for.body8, label %for.cond.cleanup7, !dbg !251

for.cond.cleanup7:                                ; preds = %for.cond2
  call void @llvm.lifetime.end.p0(i64 4, ptr %i1) #5, !dbg !252
  br label %for.end16

for.body8:                                        ; preds = %for.cond2
  %7 = load i64, ptr %sum, align 8, !dbg !253
  %mul = mul i64 %7, 31, !dbg !254
  %8 = load i32, ptr %i1, align 4, !dbg !255
  %mul9 = mul i32 %8, 7, !dbg !256
  %and10 = and i32 %mul9, 63, !dbg !257
  %idxprom11 = zext i32 %and10 to i64, !dbg !258
  %arrayidx12 = getelementptr [64 x i8], ptr %table, i64 0, i64 %idxprom11, !dbg !258
  %9 = load i8, ptr %arrayidx12, align 1, !dbg !258
  %conv13 = zext i8 %9 to i64, !dbg !258
  %add = add i64 %mul, %conv13, !dbg !259
  store i64 %add, ptr %sum, align 8, !dbg !260
  br label %for.inc14, !dbg !261

for.inc14:                                        ; preds = %for.body8
  %10 = load i32, ptr %i1, align 4, !dbg !262
  %inc15 = add i32 %10, 1, !dbg !262
  store i32 %inc15, ptr %i1, align 4, !dbg !262
  br label %for.cond2, !dbg !252, !llvm.loop !263

for.end16:                                        ; preds = %for.cond.cleanup7
  %11 = load i64, ptr %sum, align 8, !dbg !265
  call void @llvm.lifetime.end.p0(i64 8, ptr %sum) #5, !dbg !266
  call void @llvm.lifetime.end.p0(i64 64, ptr %table) #5, !dbg !266
  ret i64 %11, !dbg !267
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @structures(i64 noundef %a, i64 noundef %b) #0 !dbg !268 {
entry:
  %a.addr = alloca i64, align 8
  %b.addr = alloca i64, align 8
  %pairs = alloca [3 x %struct.pair], align 16
  store i64 %a, ptr %a.addr, align 8
    #dbg_declare(ptr %a.addr, !270, !DIExpression(), !282)
  store i64 %b, ptr %b.addr, align 8
    #dbg_declare(ptr %b.addr, !271, !DIExpression(), !283)
  call void @llvm.lifetime.start.p0(i64 48, ptr %pairs) #5, !dbg !284
    #dbg_declare(ptr %pairs, !272, !DIExpression(), !285)
  %first = getelementptr inbounds %struct.pair, ptr %pairs, i32 0, i32 0, !dbg !286
  %0 = load i64, ptr %a.addr, align 8, !dbg !287
  %conv = trunc i64 %0 to i32, !dbg !287
  store i32 %conv, ptr %first, align 16, !dbg !286
  %second = getelementptr inbounds %struct.pair, ptr %pairs, i32 0, i32 1, !dbg !286
  %1 = load i64, ptr %b.addr, align 8, !dbg !288
  %conv1 = trunc i64 %1 to i16, !dbg !288
  store i16 %conv1, ptr %second, align 4, !dbg !286
  %third = getelementptr inbounds %struct.pair, ptr %pairs, i32 0, i32 2, !dbg !286
  %2 = load i64, ptr %a.addr, align 8, !dbg !289
  %shr = lshr i64 %2, 8, !dbg !290
  %conv2 = trunc i64 %shr to i8, !dbg !289
  store i8 %conv2, ptr %third, align 2, !dbg !286
  %fourth = getelementptr inbounds %struct.pair, ptr %pairs, i32 0, i32 3, !dbg !286
  %3 = load i64, ptr %b.addr, align 8, !dbg !291
  store i64 %3, ptr %fourth, align 8, !dbg !286
  %arrayinit.element = getelementptr inbounds %struct.pair, ptr %pairs, i64 1, !dbg !292
  %first3 = getelementptr inbounds %struct.pair, ptr %arrayinit.element, i32 0, i32 0, !dbg !293
  %4 = load i64, ptr %b.addr, align 8, !dbg !294
  %conv4 = trunc i64 %4 to i32, !dbg !294
  store i32 %conv4, ptr %first3, align 16, !dbg !293
  %second5 = getelementptr inbounds %struct.pair, ptr %arrayinit.element, i32 0, i32 1, !dbg !293
  %5 = load i64, ptr %a.addr, align 8, !dbg !295
  %conv6 = trunc i64 %5 to i16, !dbg !295
  store i16 %conv6, ptr %second5, align 4, !dbg !293
  %third7 = getelementptr inbounds %struct.pair, ptr %arrayinit.element, i32 0, i32 2, !dbg !293
  store i8 1, ptr %third7, align 2, !dbg !293
  %fourth8 = getelementptr inbounds %struct.pair, ptr %arrayinit.element, i32 0, i32 3, !dbg !293
  store i64 2, ptr %fourth8, align 8, !dbg !293
  %arrayinit.start = getelementptr inbounds %struct.pair, ptr %pairs, i64 2, !dbg !292
  %arrayinit.end = getelementptr inbounds %struct.pair, ptr %pairs, i64 3, !dbg !292
  br label %arrayinit.body, !dbg !292

arrayinit.body:                                   ; preds = %arrayinit.body, %entry
  %arrayinit.cur = phi ptr [ %arrayinit.start, %entry ], [ %arrayinit.next, %arrayinit.body ], !dbg !292
  call void @llvm.memset.p0.i64(ptr align 16 %arrayinit.cur, i8 0, i64 16, i1 false), !dbg !292
  %arrayinit.next = getelementptr inbounds %struct.pair, ptr %arrayinit.cur, i64 1, !dbg !292
  %arrayinit.done = icmp eq ptr %arrayinit.next, %arrayinit.end, !dbg !292
  br i1 %arrayinit.done, label %arrayinit.end9, label %arrayinit.body, !dbg !292

arrayinit.end9:                                   ; preds = %arrayinit.body
  %arrayidx = getelementptr [3 x %struct.pair], ptr %pairs, i64 0, i64 2, !dbg !296
  %6 = load i64, ptr %a.addr, align 8, !dbg !297
  %and = and i64 %6, 1, !dbg !298
  %arrayidx10 = getelementptr [3 x %struct.pair], ptr %pairs, i64 0, i64 %and, !dbg !299
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %arrayidx, ptr align 16 %arrayidx10, i64 16, i1 false), !dbg !299
  %7 = load i64, ptr %b.addr, align 8, !dbg !300
  %arrayidx11 = getelementptr [3 x %struct.pair], ptr %pairs, i64 0, i64 2, !dbg !301
  %third12 = getelementptr inbounds %struct.pair, ptr %arrayidx11, i32 0, i32 2, !dbg !302
  %8 = load i8, ptr %third12, align 2, !dbg !303
  %conv13 = zext i8 %8 to i64, !dbg !303
  %add = add i64 %conv13, %7, !dbg !303
  %conv14 = trunc i64 %add to i8, !dbg !303
  store i8 %conv14, ptr %third12, align 2, !dbg !303
  %arrayidx15 = getelementptr [3 x %struct.pair], ptr %pairs, i64 0, i64 2, !dbg !304
  %9 = getelementptr inbounds { i64, i64 }, ptr %arrayidx15, i32 0, i32 0, !dbg !305
  %10 = load i64, ptr %9, align 16, !dbg !305
  %11 = getelementptr inbounds { i64, i64 }, ptr %arrayidx15, i32 0, i32 1, !dbg !305
  %12 = load i64, ptr %11, align 8, !dbg !305
  %call = call i64 @mix(i64 %10, i64 %12) #6, !dbg !305
  %13 = load i64, ptr %b.addr, align 8, !dbg !306
  %and16 = and i64 %13, 1, !dbg !307
  %arrayidx17 = getelementptr [3 x %struct.pair], ptr %pairs, i64 0, i64 %and16, !dbg !308
  %14 = getelementptr inbounds { i64, i64 }, ptr %arrayidx17, i32 0, i32 0, !dbg !309
  %15 = load i64, ptr %14, align 16, !dbg !309
  %16 = getelementptr inbounds { i64, i64 }, ptr %arrayidx17, i32 0, i32 1, !dbg !309
  %17 = load i64, ptr %16, align 8, !dbg !309
  %call18 = call i64 @mix(i64 %15, i64 %17) #6, !dbg !309
  %xor = xor i64 %call, %call18, !dbg !310
  call void @llvm.lifetime.end.p0(i64 48, ptr %pairs) #5, !dbg !311
  ret i64 %xor, !dbg !312
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal i64 @mix(i64 %value.coerce0, i64 %value.coerce1) #0 !dbg !313 {
entry:
  %value = alloca %struct.pair, align 8
  %0 = getelementptr inbounds { i64, i64 }, ptr %value, i32 0, i32 0
  store i64 %value.coerce0, ptr %0, align 8
  %1 = getelementptr inbounds { i64, i64 }, ptr %value, i32 0, i32 1
  store i64 %value.coerce1, ptr %1, align 8
    #dbg_declare(ptr %value, !317, !DIExpression(), !318)
  %second = getelementptr inbounds %struct.pair, ptr %value, i32 0, i32 1, !dbg !319
  %2 = load i16, ptr %second, align 4, !dbg !319
  %conv = zext i16 %2 to i32, !dbg !320
  %first = getelementptr inbounds %struct.pair, ptr %value, i32 0, i32 0, !dbg !321
  %3 = load i32, ptr %first, align 8, !dbg !322
  %xor = xor i32 %3, %conv, !dbg !322
  store i32 %xor, ptr %first, align 8, !dbg !322
  %first1 = getelementptr inbounds %struct.pair, ptr %value, i32 0, i32 0, !dbg !323
  %4 = load i32, ptr %first1, align 8, !dbg !323
  %conv2 = zext i32 %4 to i64, !dbg !324
  %third = getelementptr inbounds %struct.pair, ptr %value, i32 0, i32 2, !dbg !325
  %5 = load i8, ptr %third, align 2, !dbg !325
  %conv3 = zext i8 %5 to i64, !dbg !326
  %shl = shl i64 %conv3, 40, !dbg !327
  %add = add i64 %conv2, %shl, !dbg !328
  %fourth = getelementptr inbounds %struct.pair, ptr %value, i32 0, i32 3, !dbg !329
  %6 = load i64, ptr %fourth, align 8, !dbg !329
  %sub = sub i64 %add, %6, !dbg !330
  ret i64 %sub, !dbg !331
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @cases(i64 noundef %a, i64 noundef %b) #0 !dbg !332 {
entry:
  %retval = alloca i64, align 8
  %a.addr = alloca i64, align 8
  %b.addr = alloca i64, align 8
  store i64 %a, ptr %a.addr, align 8
    #dbg_declare(ptr %a.addr, !334, !DIExpression(), !336)
  store i64 %b, ptr %b.addr, align 8
    #dbg_declare(ptr %b.addr, !335, !DIExpression(), !337)
  %0 = load i64, ptr %a.addr, align 8, !dbg !338
  %rem = urem i64 %0, 11, !dbg !339
  switch i64 %rem, label %sw.default [
    i64 0, label %sw.bb
    i64 1, label %sw.bb1
    i64 2, label %sw.bb1
    i64 3, label %sw.bb1
    i64 4, label %sw.bb1
    i64 7, label %sw.bb2
    i64 8, label %sw.bb3
  ], !dbg !340

sw.bb:                                            ; preds = %entry
  %1 = load i64, ptr %b.addr, align 8, !dbg !341
  store i64 %1, ptr %retval, align 8, !dbg !343
  br label %return, !dbg !343

sw.bb1:                                           ; preds = %entry, %entry, %entry, %entry
  %2 = load i64, ptr %b.addr, align 8, !dbg !344
  %xor = xor i64 %2, 85, !dbg !345
  store i64 %xor, ptr %retval, align 8, !dbg !346
  br label %return, !dbg !346

sw.bb2:                                           ; preds = %entry
  %3 = load i64, ptr %b.addr, align 8, !dbg !347
  %inc = add i64 %3, 1, !dbg !347
  store i64 %inc, ptr %b.addr, align 8, !dbg !347
  br label %sw.bb3, !dbg !348

sw.bb3:                                           ; preds = %entry, %sw.bb2
  %4 = load i64, ptr %b.addr, align 8, !dbg !349
  %not = xor i64 %4, -1, !dbg !350
  store i64 %not, ptr %retval, align 8, !dbg !351
  br label %return, !dbg !351

sw.default:                                       ; preds = %entry
  %5 = load i64, ptr %a.addr, align 8, !dbg !352
  %6 = load i64, ptr %b.addr, align 8, !dbg !353
  %sub = sub i64 %5, %6, !dbg !354
  store i64 %sub, ptr %retval, align 8, !dbg !355
  br label %return, !dbg !355

return:                                           ; preds = %sw.default, %sw.bb3, %sw.bb1, %sw.bb
  %7 = load i64, ptr %retval, align 8, !dbg !356
  ret i64 %7, !dbg !356
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @builtins(i64 noundef %a, i64 noundef %b) #0 !dbg !357 {
entry:
  %a.addr = alloca i64, align 8
  %b.addr = alloca i64, align 8
  %wide = alloca i64, align 8
  %lost = alloca i32, align 4
  %narrow = alloca i32, align 4
  store i64 %a, ptr %a.addr, align 8
    #dbg_declare(ptr %a.addr, !359, !DIExpression(), !364)
  store i64 %b, ptr %b.addr, align 8
    #dbg_declare(ptr %b.addr, !360, !DIExpression(), !365)
  call void @llvm.lifetime.start.p0(i64 8, ptr %wide) #5, !dbg !366
    #dbg_declare(ptr %wide, !361, !DIExpression(), !367)
  call void @llvm.lifetime.start.p0(i64 4, ptr %lost) #5, !dbg !368
    #dbg_declare(ptr %lost, !362, !DIExpression(), !369)
  %0 = load i64, ptr %a.addr, align 8, !dbg !370
  %1 = load i64, ptr %b.addr, align 8, !dbg !371
  %2 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %0, i64 %1), !dbg !372
  %3 = extractvalue { i64, i1 } %2, 1, !dbg !372
  %4 = extractvalue { i64, i1 } %2, 0, !dbg !372
  store i64 %4, ptr %wide, align 8, !dbg !372
  %conv = zext i1 %3 to i32, !dbg !372
  store i32 %conv, ptr %lost, align 4, !dbg !369
  call void @llvm.lifetime.start.p0(i64 4, ptr %narrow) #5, !dbg !373
    #dbg_declare(ptr %narrow, !363, !DIExpression(), !374)
  %5 = load i64, ptr %a.addr, align 8, !dbg !375
  %conv1 = trunc i64 %5 to i32, !dbg !376
  %6 = load i64, ptr %b.addr, align 8, !dbg !377
  %conv2 = trunc i64 %6 to i32, !dbg !378
  %7 = call { i32, i1 } @llvm.uadd.with.overflow.i32(i32 %conv1, i32 %conv2), !dbg !379
  %8 = extractvalue { i32, i1 } %7, 1, !dbg !379
  %9 = extractvalue { i32, i1 } %7, 0, !dbg !379
  store i32 %9, ptr %narrow, align 4, !dbg !379
  %conv3 = zext i1 %8 to i32, !dbg !379
  %mul = mul i32 2, %conv3, !dbg !380
  %10 = load i32, ptr %lost, align 4, !dbg !381
  %add = add i32 %10, %mul, !dbg !381
  store i32 %add, ptr %lost, align 4, !dbg !381
  %11 = load i64, ptr %wide, align 8, !dbg !382
  %12 = load i32, ptr %narrow, align 4, !dbg !383
  %conv4 = zext i32 %12 to i64, !dbg !383
  %add5 = add i64 %11, %conv4, !dbg !384
  %13 = load i32, ptr %lost, align 4, !dbg !385
  %conv6 = sext i32 %13 to i64, !dbg !385
  %add7 = add i64 %add5, %conv6, !dbg !386
  %14 = load i64, ptr %a.addr, align 8, !dbg !387
  %15 = call i64 @llvm.ctpop.i64(i64 %14), !dbg !388
  %cast = trunc i64 %15 to i32, !dbg !388
  %conv8 = sext i32 %cast to i64, !dbg !388
  %add9 = add i64 %add7, %conv8, !dbg !389
  %16 = load i64, ptr %a.addr, align 8, !dbg !390
  %or = or i64 %16, 1, !dbg !391
  %17 = call i64 @llvm.ctlz.i64(i64 %or, i1 true), !dbg !392
  %cast10 = trunc i64 %17 to i32, !dbg !392
  %conv11 = sext i32 %cast10 to i64, !dbg !392
  %add12 = add i64 %add9, %conv11, !dbg !393
  %18 = load i64, ptr %b.addr, align 8, !dbg !394
  %or13 = or i64 %18, -9223372036854775808, !dbg !395
  %19 = call i64 @llvm.cttz.i64(i64 %or13, i1 true), !dbg !396
  %cast14 = trunc i64 %19 to i32, !dbg !396
  %conv15 = sext i32 %cast14 to i64, !dbg !396
  %add16 = add i64 %add12, %conv15, !dbg !397
  %20 = load i64, ptr %a.addr, align 8, !dbg !398
  %conv17 = trunc i64 %20 to i32, !dbg !398
  %21 = call i32 @llvm.bswap.i32(i32 %conv17), !dbg !399
  %conv18 = zext i32 %21 to i64, !dbg !399
  %add19 = add i64 %add16, %conv18, !dbg !400
  call void @llvm.lifetime.end.p0(i64 4, ptr %narrow) #5, !dbg !401
  call void @llvm.lifetime.end.p0(i64 4, ptr %lost) #5, !dbg !401
  call void @llvm.lifetime.end.p0(i64 8, ptr %wide) #5, !dbg !401
  ret i64 %add19, !dbg !402
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.uadd.with.overflow.i32(i32, i32) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.bswap.i32(i32) #4

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @recursion(i64 noundef %a, i64 noundef %b) #0 !dbg !403 {
entry:
  %retval = alloca i64, align 8
  %a.addr = alloca i64, align 8
  %b.addr = alloca i64, align 8
  store i64 %a, ptr %a.addr, align 8
    #dbg_declare(ptr %a.addr, !405, !DIExpression(), !407)
  store i64 %b, ptr %b.addr, align 8
    #dbg_declare(ptr %b.addr, !406, !DIExpression(), !408)
  %0 = load i64, ptr %a.addr, align 8, !dbg !409
  %and = and i64 %0, 15, !dbg !411
  %tobool = icmp ne i64 %and, 0, !dbg !411
  br i1 %tobool, label %if.end, label %if.then, !dbg !412

if.then:                                          ; preds = %entry
  %1 = load i64, ptr %b.addr, align 8, !dbg !413
  store i64 %1, ptr %retval, align 8, !dbg !414
  br label %return, !dbg !414

if.end:                                           ; preds = %entry
  %2 = load i64, ptr %a.addr, align 8, !dbg !415
  %sub = sub i64 %2, 1, !dbg !416
  %3 = load i64, ptr %b.addr, align 8, !dbg !417
  %mul = mul i64 %3, 3, !dbg !418
  %4 = load i64, ptr %a.addr, align 8, !dbg !419
  %add = add i64 %mul, %4, !dbg !420
  %call = call i64 @recursion(i64 noundef %sub, i64 noundef %add) #6, !dbg !421
  store i64 %call, ptr %retval, align 8, !dbg !422
  br label %return, !dbg !422

return:                                           ; preds = %if.end, %if.then
  %5 = load i64, ptr %retval, align 8, !dbg !423
  ret i64 %5, !dbg !423
}

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!13, !14, !15}
!llvm.ident = !{!16}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "arithmetic.c", directory: ".", checksumkind: CSK_MD5, checksum: "dea00d8224e55f48c68d9350dc849c55")
!2 = !{!3, !4, !7, !8, !10, !12}
!3 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!4 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !5, line: 9, baseType: !6)
!5 = !DIFile(filename: "./guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!6 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!7 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !5, line: 8, baseType: !9)
!9 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !5, line: 7, baseType: !11)
!11 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!12 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "widths", scope: !1, file: !1, line: 18, type: !18, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!4, !4, !4}
!20 = !{!21, !22, !23, !26, !27, !28}
!21 = !DILocalVariable(name: "a", arg: 1, scope: !17, file: !1, line: 18, type: !4)
!22 = !DILocalVariable(name: "b", arg: 2, scope: !17, file: !1, line: 18, type: !4)
!23 = !DILocalVariable(name: "x", scope: !17, file: !1, line: 20, type: !24)
!24 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !5, line: 6, baseType: !25)
!25 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!26 = !DILocalVariable(name: "y", scope: !17, file: !1, line: 21, type: !10)
!27 = !DILocalVariable(name: "z", scope: !17, file: !1, line: 22, type: !12)
!28 = !DILocalVariable(name: "w", scope: !17, file: !1, line: 23, type: !3)
!29 = !DILocation(line: 18, column: 16, scope: !17)
!30 = !DILocation(line: 18, column: 23, scope: !17)
!31 = !DILocation(line: 20, column: 2, scope: !17)
!32 = !DILocation(line: 20, column: 5, scope: !17)
!33 = !DILocation(line: 20, column: 9, scope: !17)
!34 = !DILocation(line: 20, column: 13, scope: !17)
!35 = !DILocation(line: 20, column: 11, scope: !17)
!36 = !DILocation(line: 21, column: 2, scope: !17)
!37 = !DILocation(line: 21, column: 6, scope: !17)
!38 = !DILocation(line: 21, column: 10, scope: !17)
!39 = !DILocation(line: 21, column: 14, scope: !17)
!40 = !DILocation(line: 21, column: 12, scope: !17)
!41 = !DILocation(line: 22, column: 2, scope: !17)
!42 = !DILocation(line: 22, column: 14, scope: !17)
!43 = !DILocation(line: 22, column: 18, scope: !17)
!44 = !DILocation(line: 22, column: 22, scope: !17)
!45 = !DILocation(line: 22, column: 20, scope: !17)
!46 = !DILocation(line: 23, column: 2, scope: !17)
!47 = !DILocation(line: 23, column: 6, scope: !17)
!48 = !DILocation(line: 23, column: 15, scope: !17)
!49 = !DILocation(line: 23, column: 10, scope: !17)
!50 = !DILocation(line: 23, column: 21, scope: !17)
!51 = !DILocation(line: 23, column: 23, scope: !17)
!52 = !DILocation(line: 23, column: 17, scope: !17)
!53 = !DILocation(line: 25, column: 9, scope: !17)
!54 = !DILocation(line: 25, column: 19, scope: !17)
!55 = !DILocation(line: 25, column: 14, scope: !17)
!56 = !DILocation(line: 25, column: 21, scope: !17)
!57 = !DILocation(line: 25, column: 11, scope: !17)
!58 = !DILocation(line: 25, column: 45, scope: !17)
!59 = !DILocation(line: 25, column: 34, scope: !17)
!60 = !DILocation(line: 25, column: 27, scope: !17)
!61 = !DILocation(line: 25, column: 54, scope: !17)
!62 = !DILocation(line: 25, column: 49, scope: !17)
!63 = !DILocation(line: 25, column: 47, scope: !17)
!64 = !DILocation(line: 26, column: 1, scope: !17)
!65 = !DILocation(line: 25, column: 2, scope: !17)
!66 = distinct !DISubprogram(name: "division", scope: !1, file: !1, line: 28, type: !18, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !67)
!67 = !{!68, !69, !70, !71, !72, !73}
!68 = !DILocalVariable(name: "a", arg: 1, scope: !66, file: !1, line: 28, type: !4)
!69 = !DILocalVariable(name: "b", arg: 2, scope: !66, file: !1, line: 28, type: !4)
!70 = !DILocalVariable(name: "s", scope: !66, file: !1, line: 30, type: !7)
!71 = !DILocalVariable(name: "t", scope: !66, file: !1, line: 30, type: !7)
!72 = !DILocalVariable(name: "u", scope: !66, file: !1, line: 31, type: !8)
!73 = !DILocalVariable(name: "v", scope: !66, file: !1, line: 31, type: !8)
!74 = !DILocation(line: 28, column: 18, scope: !66)
!75 = !DILocation(line: 28, column: 25, scope: !66)
!76 = !DILocation(line: 30, column: 2, scope: !66)
!77 = !DILocation(line: 30, column: 12, scope: !66)
!78 = !DILocation(line: 30, column: 27, scope: !66)
!79 = !DILocation(line: 30, column: 30, scope: !66)
!80 = !DILocation(line: 30, column: 46, scope: !66)
!81 = !DILocation(line: 30, column: 48, scope: !66)
!82 = !DILocation(line: 31, column: 2, scope: !66)
!83 = !DILocation(line: 31, column: 6, scope: !66)
!84 = !DILocation(line: 31, column: 10, scope: !66)
!85 = !DILocation(line: 31, column: 13, scope: !66)
!86 = !DILocation(line: 31, column: 22, scope: !66)
!87 = !DILocation(line: 31, column: 17, scope: !66)
!88 = !DILocation(line: 31, column: 24, scope: !66)
!89 = !DILocation(line: 33, column: 6, scope: !90)
!90 = distinct !DILexicalBlock(scope: !66, file: !1, line: 33, column: 6)
!91 = !DILocation(line: 33, column: 8, scope: !90)
!92 = !DILocation(line: 33, column: 6, scope: !66)
!93 = !DILocation(line: 34, column: 5, scope: !90)
!94 = !DILocation(line: 34, column: 3, scope: !90)
!95 = !DILocation(line: 35, column: 15, scope: !66)
!96 = !DILocation(line: 35, column: 19, scope: !66)
!97 = !DILocation(line: 35, column: 17, scope: !66)
!98 = !DILocation(line: 35, column: 30, scope: !66)
!99 = !DILocation(line: 35, column: 34, scope: !66)
!100 = !DILocation(line: 35, column: 32, scope: !66)
!101 = !DILocation(line: 35, column: 22, scope: !66)
!102 = !DILocation(line: 35, column: 40, scope: !66)
!103 = !DILocation(line: 35, column: 45, scope: !66)
!104 = !DILocation(line: 35, column: 47, scope: !66)
!105 = !DILocation(line: 35, column: 42, scope: !66)
!106 = !DILocation(line: 35, column: 37, scope: !66)
!107 = !DILocation(line: 35, column: 56, scope: !66)
!108 = !DILocation(line: 35, column: 60, scope: !66)
!109 = !DILocation(line: 35, column: 58, scope: !66)
!110 = !DILocation(line: 35, column: 64, scope: !66)
!111 = !DILocation(line: 35, column: 68, scope: !66)
!112 = !DILocation(line: 35, column: 66, scope: !66)
!113 = !DILocation(line: 35, column: 62, scope: !66)
!114 = !DILocation(line: 35, column: 55, scope: !66)
!115 = !DILocation(line: 35, column: 53, scope: !66)
!116 = !DILocation(line: 36, column: 1, scope: !66)
!117 = !DILocation(line: 35, column: 2, scope: !66)
!118 = distinct !DISubprogram(name: "shifts", scope: !1, file: !1, line: 38, type: !18, scopeLine: 39, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !119)
!119 = !{!120, !121, !122}
!120 = !DILocalVariable(name: "a", arg: 1, scope: !118, file: !1, line: 38, type: !4)
!121 = !DILocalVariable(name: "b", arg: 2, scope: !118, file: !1, line: 38, type: !4)
!122 = !DILocalVariable(name: "n", scope: !118, file: !1, line: 40, type: !8)
!123 = !DILocation(line: 38, column: 16, scope: !118)
!124 = !DILocation(line: 38, column: 23, scope: !118)
!125 = !DILocation(line: 40, column: 2, scope: !118)
!126 = !DILocation(line: 40, column: 6, scope: !118)
!127 = !DILocation(line: 40, column: 10, scope: !118)
!128 = !DILocation(line: 40, column: 12, scope: !118)
!129 = !DILocation(line: 42, column: 10, scope: !118)
!130 = !DILocation(line: 42, column: 15, scope: !118)
!131 = !DILocation(line: 42, column: 12, scope: !118)
!132 = !DILocation(line: 42, column: 21, scope: !118)
!133 = !DILocation(line: 42, column: 32, scope: !118)
!134 = !DILocation(line: 42, column: 30, scope: !118)
!135 = !DILocation(line: 42, column: 23, scope: !118)
!136 = !DILocation(line: 42, column: 18, scope: !118)
!137 = !DILocation(line: 42, column: 55, scope: !118)
!138 = !DILocation(line: 42, column: 60, scope: !118)
!139 = !DILocation(line: 42, column: 57, scope: !118)
!140 = !DILocation(line: 42, column: 36, scope: !118)
!141 = !DILocation(line: 42, column: 71, scope: !118)
!142 = !DILocation(line: 42, column: 66, scope: !118)
!143 = !DILocation(line: 42, column: 77, scope: !118)
!144 = !DILocation(line: 42, column: 79, scope: !118)
!145 = !DILocation(line: 42, column: 73, scope: !118)
!146 = !DILocation(line: 42, column: 65, scope: !118)
!147 = !DILocation(line: 42, column: 63, scope: !118)
!148 = !DILocation(line: 43, column: 1, scope: !118)
!149 = !DILocation(line: 42, column: 2, scope: !118)
!150 = distinct !DISubprogram(name: "compares", scope: !1, file: !1, line: 45, type: !18, scopeLine: 46, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !151)
!151 = !{!152, !153, !154}
!152 = !DILocalVariable(name: "a", arg: 1, scope: !150, file: !1, line: 45, type: !4)
!153 = !DILocalVariable(name: "b", arg: 2, scope: !150, file: !1, line: 45, type: !4)
!154 = !DILocalVariable(name: "bits", scope: !150, file: !1, line: 47, type: !4)
!155 = !DILocation(line: 45, column: 18, scope: !150)
!156 = !DILocation(line: 45, column: 25, scope: !150)
!157 = !DILocation(line: 47, column: 2, scope: !150)
!158 = !DILocation(line: 47, column: 6, scope: !150)
!159 = !DILocation(line: 49, column: 11, scope: !150)
!160 = !DILocation(line: 49, column: 15, scope: !150)
!161 = !DILocation(line: 49, column: 13, scope: !150)
!162 = !DILocation(line: 49, column: 18, scope: !150)
!163 = !DILocation(line: 49, column: 26, scope: !150)
!164 = !DILocation(line: 49, column: 31, scope: !150)
!165 = !DILocation(line: 49, column: 28, scope: !150)
!166 = !DILocation(line: 49, column: 34, scope: !150)
!167 = !DILocation(line: 49, column: 23, scope: !150)
!168 = !DILocation(line: 49, column: 53, scope: !150)
!169 = !DILocation(line: 49, column: 68, scope: !150)
!170 = !DILocation(line: 49, column: 55, scope: !150)
!171 = !DILocation(line: 49, column: 71, scope: !150)
!172 = !DILocation(line: 49, column: 39, scope: !150)
!173 = !DILocation(line: 49, column: 10, scope: !150)
!174 = !DILocation(line: 49, column: 7, scope: !150)
!175 = !DILocation(line: 50, column: 16, scope: !150)
!176 = !DILocation(line: 50, column: 11, scope: !150)
!177 = !DILocation(line: 50, column: 25, scope: !150)
!178 = !DILocation(line: 50, column: 20, scope: !150)
!179 = !DILocation(line: 50, column: 18, scope: !150)
!180 = !DILocation(line: 50, column: 28, scope: !150)
!181 = !DILocation(line: 50, column: 41, scope: !150)
!182 = !DILocation(line: 50, column: 36, scope: !150)
!183 = !DILocation(line: 50, column: 51, scope: !150)
!184 = !DILocation(line: 50, column: 46, scope: !150)
!185 = !DILocation(line: 50, column: 43, scope: !150)
!186 = !DILocation(line: 50, column: 54, scope: !150)
!187 = !DILocation(line: 50, column: 33, scope: !150)
!188 = !DILocation(line: 50, column: 75, scope: !150)
!189 = !DILocation(line: 50, column: 62, scope: !150)
!190 = !DILocation(line: 50, column: 93, scope: !150)
!191 = !DILocation(line: 50, column: 80, scope: !150)
!192 = !DILocation(line: 50, column: 77, scope: !150)
!193 = !DILocation(line: 50, column: 96, scope: !150)
!194 = !DILocation(line: 50, column: 59, scope: !150)
!195 = !DILocation(line: 50, column: 10, scope: !150)
!196 = !DILocation(line: 50, column: 7, scope: !150)
!197 = !DILocation(line: 51, column: 9, scope: !150)
!198 = !DILocation(line: 51, column: 17, scope: !150)
!199 = !DILocation(line: 51, column: 21, scope: !150)
!200 = !DILocation(line: 51, column: 19, scope: !150)
!201 = !DILocation(line: 51, column: 25, scope: !150)
!202 = !DILocation(line: 51, column: 29, scope: !150)
!203 = !DILocation(line: 51, column: 32, scope: !150)
!204 = !DILocation(line: 51, column: 14, scope: !150)
!205 = !DILocation(line: 52, column: 1, scope: !150)
!206 = !DILocation(line: 51, column: 2, scope: !150)
!207 = distinct !DISubprogram(name: "loops", scope: !1, file: !1, line: 54, type: !18, scopeLine: 55, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !208)
!208 = !{!209, !210, !211, !215, !216, !218}
!209 = !DILocalVariable(name: "a", arg: 1, scope: !207, file: !1, line: 54, type: !4)
!210 = !DILocalVariable(name: "b", arg: 2, scope: !207, file: !1, line: 54, type: !4)
!211 = !DILocalVariable(name: "table", scope: !207, file: !1, line: 56, type: !212)
!212 = !DICompositeType(tag: DW_TAG_array_type, baseType: !24, size: 512, elements: !213)
!213 = !{!214}
!214 = !DISubrange(count: 64)
!215 = !DILocalVariable(name: "sum", scope: !207, file: !1, line: 57, type: !4)
!216 = !DILocalVariable(name: "i", scope: !217, file: !1, line: 59, type: !8)
!217 = distinct !DILexicalBlock(scope: !207, file: !1, line: 59, column: 2)
!218 = !DILocalVariable(name: "i", scope: !219, file: !1, line: 61, type: !8)
!219 = distinct !DILexicalBlock(scope: !207, file: !1, line: 61, column: 2)
!220 = !DILocation(line: 54, column: 15, scope: !207)
!221 = !DILocation(line: 54, column: 22, scope: !207)
!222 = !DILocation(line: 56, column: 2, scope: !207)
!223 = !DILocation(line: 56, column: 5, scope: !207)
!224 = !DILocation(line: 57, column: 2, scope: !207)
!225 = !DILocation(line: 57, column: 6, scope: !207)
!226 = !DILocation(line: 59, column: 7, scope: !217)
!227 = !DILocation(line: 59, column: 11, scope: !217)
!228 = !DILocation(line: 59, column: 18, scope: !229)
!229 = distinct !DILexicalBlock(scope: !217, file: !1, line: 59, column: 2)
!230 = !DILocation(line: 59, column: 20, scope: !229)
!231 = !DILocation(line: 59, column: 2, scope: !217)
!232 = !DILocation(line: 59, column: 2, scope: !229)
!233 = !DILocation(line: 60, column: 14, scope: !229)
!234 = !DILocation(line: 60, column: 20, scope: !229)
!235 = !DILocation(line: 60, column: 22, scope: !229)
!236 = !DILocation(line: 60, column: 16, scope: !229)
!237 = !DILocation(line: 60, column: 9, scope: !229)
!238 = !DILocation(line: 60, column: 3, scope: !229)
!239 = !DILocation(line: 60, column: 12, scope: !229)
!240 = !DILocation(line: 59, column: 27, scope: !229)
!241 = distinct !{!241, !231, !242, !243}
!242 = !DILocation(line: 60, column: 26, scope: !217)
!243 = !{!"llvm.loop.mustprogress"}
!244 = !DILocation(line: 61, column: 7, scope: !219)
!245 = !DILocation(line: 61, column: 11, scope: !219)
!246 = !DILocation(line: 61, column: 18, scope: !247)
!247 = distinct !DILexicalBlock(scope: !219, file: !1, line: 61, column: 2)
!248 = !DILocation(line: 61, column: 23, scope: !247)
!249 = !DILocation(line: 61, column: 25, scope: !247)
!250 = !DILocation(line: 61, column: 20, scope: !247)
!251 = !DILocation(line: 61, column: 2, scope: !219)
!252 = !DILocation(line: 61, column: 2, scope: !247)
!253 = !DILocation(line: 62, column: 9, scope: !247)
!254 = !DILocation(line: 62, column: 13, scope: !247)
!255 = !DILocation(line: 62, column: 27, scope: !247)
!256 = !DILocation(line: 62, column: 29, scope: !247)
!257 = !DILocation(line: 62, column: 34, scope: !247)
!258 = !DILocation(line: 62, column: 20, scope: !247)
!259 = !DILocation(line: 62, column: 18, scope: !247)
!260 = !DILocation(line: 62, column: 7, scope: !247)
!261 = !DILocation(line: 62, column: 3, scope: !247)
!262 = !DILocation(line: 61, column: 33, scope: !247)
!263 = distinct !{!263, !251, !264, !243}
!264 = !DILocation(line: 62, column: 38, scope: !219)
!265 = !DILocation(line: 63, column: 9, scope: !207)
!266 = !DILocation(line: 64, column: 1, scope: !207)
!267 = !DILocation(line: 63, column: 2, scope: !207)
!268 = distinct !DISubprogram(name: "structures", scope: !1, file: !1, line: 66, type: !18, scopeLine: 67, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !269)
!269 = !{!270, !271, !272}
!270 = !DILocalVariable(name: "a", arg: 1, scope: !268, file: !1, line: 66, type: !4)
!271 = !DILocalVariable(name: "b", arg: 2, scope: !268, file: !1, line: 66, type: !4)
!272 = !DILocalVariable(name: "pairs", scope: !268, file: !1, line: 68, type: !273)
!273 = !DICompositeType(tag: DW_TAG_array_type, baseType: !274, size: 384, elements: !280)
!274 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pair", file: !1, line: 5, size: 128, elements: !275)
!275 = !{!276, !277, !278, !279}
!276 = !DIDerivedType(tag: DW_TAG_member, name: "first", scope: !274, file: !1, line: 6, baseType: !8, size: 32)
!277 = !DIDerivedType(tag: DW_TAG_member, name: "second", scope: !274, file: !1, line: 7, baseType: !10, size: 16, offset: 32)
!278 = !DIDerivedType(tag: DW_TAG_member, name: "third", scope: !274, file: !1, line: 8, baseType: !24, size: 8, offset: 48)
!279 = !DIDerivedType(tag: DW_TAG_member, name: "fourth", scope: !274, file: !1, line: 9, baseType: !4, size: 64, offset: 64)
!280 = !{!281}
!281 = !DISubrange(count: 3)
!282 = !DILocation(line: 66, column: 20, scope: !268)
!283 = !DILocation(line: 66, column: 27, scope: !268)
!284 = !DILocation(line: 68, column: 2, scope: !268)
!285 = !DILocation(line: 68, column: 14, scope: !268)
!286 = !DILocation(line: 68, column: 27, scope: !268)
!287 = !DILocation(line: 68, column: 29, scope: !268)
!288 = !DILocation(line: 68, column: 32, scope: !268)
!289 = !DILocation(line: 68, column: 35, scope: !268)
!290 = !DILocation(line: 68, column: 37, scope: !268)
!291 = !DILocation(line: 68, column: 43, scope: !268)
!292 = !DILocation(line: 68, column: 25, scope: !268)
!293 = !DILocation(line: 68, column: 48, scope: !268)
!294 = !DILocation(line: 68, column: 50, scope: !268)
!295 = !DILocation(line: 68, column: 53, scope: !268)
!296 = !DILocation(line: 70, column: 2, scope: !268)
!297 = !DILocation(line: 70, column: 19, scope: !268)
!298 = !DILocation(line: 70, column: 21, scope: !268)
!299 = !DILocation(line: 70, column: 13, scope: !268)
!300 = !DILocation(line: 71, column: 20, scope: !268)
!301 = !DILocation(line: 71, column: 2, scope: !268)
!302 = !DILocation(line: 71, column: 11, scope: !268)
!303 = !DILocation(line: 71, column: 17, scope: !268)
!304 = !DILocation(line: 72, column: 13, scope: !268)
!305 = !DILocation(line: 72, column: 9, scope: !268)
!306 = !DILocation(line: 72, column: 35, scope: !268)
!307 = !DILocation(line: 72, column: 37, scope: !268)
!308 = !DILocation(line: 72, column: 29, scope: !268)
!309 = !DILocation(line: 72, column: 25, scope: !268)
!310 = !DILocation(line: 72, column: 23, scope: !268)
!311 = !DILocation(line: 73, column: 1, scope: !268)
!312 = !DILocation(line: 72, column: 2, scope: !268)
!313 = distinct !DISubprogram(name: "mix", scope: !1, file: !1, line: 12, type: !314, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !316)
!314 = !DISubroutineType(types: !315)
!315 = !{!4, !274}
!316 = !{!317}
!317 = !DILocalVariable(name: "value", arg: 1, scope: !313, file: !1, line: 12, type: !274)
!318 = !DILocation(line: 12, column: 28, scope: !313)
!319 = !DILocation(line: 14, column: 23, scope: !313)
!320 = !DILocation(line: 14, column: 17, scope: !313)
!321 = !DILocation(line: 14, column: 8, scope: !313)
!322 = !DILocation(line: 14, column: 14, scope: !313)
!323 = !DILocation(line: 15, column: 15, scope: !313)
!324 = !DILocation(line: 15, column: 9, scope: !313)
!325 = !DILocation(line: 15, column: 35, scope: !313)
!326 = !DILocation(line: 15, column: 24, scope: !313)
!327 = !DILocation(line: 15, column: 41, scope: !313)
!328 = !DILocation(line: 15, column: 21, scope: !313)
!329 = !DILocation(line: 15, column: 56, scope: !313)
!330 = !DILocation(line: 15, column: 48, scope: !313)
!331 = !DILocation(line: 15, column: 2, scope: !313)
!332 = distinct !DISubprogram(name: "cases", scope: !1, file: !1, line: 75, type: !18, scopeLine: 76, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !333)
!333 = !{!334, !335}
!334 = !DILocalVariable(name: "a", arg: 1, scope: !332, file: !1, line: 75, type: !4)
!335 = !DILocalVariable(name: "b", arg: 2, scope: !332, file: !1, line: 75, type: !4)
!336 = !DILocation(line: 75, column: 15, scope: !332)
!337 = !DILocation(line: 75, column: 22, scope: !332)
!338 = !DILocation(line: 77, column: 10, scope: !332)
!339 = !DILocation(line: 77, column: 12, scope: !332)
!340 = !DILocation(line: 77, column: 2, scope: !332)
!341 = !DILocation(line: 79, column: 10, scope: !342)
!342 = distinct !DILexicalBlock(scope: !332, file: !1, line: 77, column: 18)
!343 = !DILocation(line: 79, column: 3, scope: !342)
!344 = !DILocation(line: 81, column: 10, scope: !342)
!345 = !DILocation(line: 81, column: 12, scope: !342)
!346 = !DILocation(line: 81, column: 3, scope: !342)
!347 = !DILocation(line: 83, column: 4, scope: !342)
!348 = !DILocation(line: 83, column: 3, scope: !342)
!349 = !DILocation(line: 86, column: 11, scope: !342)
!350 = !DILocation(line: 86, column: 10, scope: !342)
!351 = !DILocation(line: 86, column: 3, scope: !342)
!352 = !DILocation(line: 88, column: 10, scope: !342)
!353 = !DILocation(line: 88, column: 14, scope: !342)
!354 = !DILocation(line: 88, column: 12, scope: !342)
!355 = !DILocation(line: 88, column: 3, scope: !342)
!356 = !DILocation(line: 90, column: 1, scope: !332)
!357 = distinct !DISubprogram(name: "builtins", scope: !1, file: !1, line: 92, type: !18, scopeLine: 93, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !358)
!358 = !{!359, !360, !361, !362, !363}
!359 = !DILocalVariable(name: "a", arg: 1, scope: !357, file: !1, line: 92, type: !4)
!360 = !DILocalVariable(name: "b", arg: 2, scope: !357, file: !1, line: 92, type: !4)
!361 = !DILocalVariable(name: "wide", scope: !357, file: !1, line: 94, type: !4)
!362 = !DILocalVariable(name: "lost", scope: !357, file: !1, line: 95, type: !3)
!363 = !DILocalVariable(name: "narrow", scope: !357, file: !1, line: 96, type: !8)
!364 = !DILocation(line: 92, column: 18, scope: !357)
!365 = !DILocation(line: 92, column: 25, scope: !357)
!366 = !DILocation(line: 94, column: 2, scope: !357)
!367 = !DILocation(line: 94, column: 6, scope: !357)
!368 = !DILocation(line: 95, column: 2, scope: !357)
!369 = !DILocation(line: 95, column: 6, scope: !357)
!370 = !DILocation(line: 95, column: 36, scope: !357)
!371 = !DILocation(line: 95, column: 39, scope: !357)
!372 = !DILocation(line: 95, column: 13, scope: !357)
!373 = !DILocation(line: 96, column: 2, scope: !357)
!374 = !DILocation(line: 96, column: 6, scope: !357)
!375 = !DILocation(line: 98, column: 42, scope: !357)
!376 = !DILocation(line: 98, column: 37, scope: !357)
!377 = !DILocation(line: 98, column: 50, scope: !357)
!378 = !DILocation(line: 98, column: 45, scope: !357)
!379 = !DILocation(line: 98, column: 14, scope: !357)
!380 = !DILocation(line: 98, column: 12, scope: !357)
!381 = !DILocation(line: 98, column: 7, scope: !357)
!382 = !DILocation(line: 99, column: 9, scope: !357)
!383 = !DILocation(line: 99, column: 16, scope: !357)
!384 = !DILocation(line: 99, column: 14, scope: !357)
!385 = !DILocation(line: 99, column: 25, scope: !357)
!386 = !DILocation(line: 99, column: 23, scope: !357)
!387 = !DILocation(line: 99, column: 53, scope: !357)
!388 = !DILocation(line: 99, column: 32, scope: !357)
!389 = !DILocation(line: 99, column: 30, scope: !357)
!390 = !DILocation(line: 99, column: 74, scope: !357)
!391 = !DILocation(line: 99, column: 76, scope: !357)
!392 = !DILocation(line: 99, column: 58, scope: !357)
!393 = !DILocation(line: 99, column: 56, scope: !357)
!394 = !DILocation(line: 100, column: 25, scope: !357)
!395 = !DILocation(line: 100, column: 27, scope: !357)
!396 = !DILocation(line: 100, column: 9, scope: !357)
!397 = !DILocation(line: 99, column: 81, scope: !357)
!398 = !DILocation(line: 100, column: 61, scope: !357)
!399 = !DILocation(line: 100, column: 43, scope: !357)
!400 = !DILocation(line: 100, column: 41, scope: !357)
!401 = !DILocation(line: 101, column: 1, scope: !357)
!402 = !DILocation(line: 99, column: 2, scope: !357)
!403 = distinct !DISubprogram(name: "recursion", scope: !1, file: !1, line: 103, type: !18, scopeLine: 104, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !404)
!404 = !{!405, !406}
!405 = !DILocalVariable(name: "a", arg: 1, scope: !403, file: !1, line: 103, type: !4)
!406 = !DILocalVariable(name: "b", arg: 2, scope: !403, file: !1, line: 103, type: !4)
!407 = !DILocation(line: 103, column: 19, scope: !403)
!408 = !DILocation(line: 103, column: 26, scope: !403)
!409 = !DILocation(line: 105, column: 8, scope: !410)
!410 = distinct !DILexicalBlock(scope: !403, file: !1, line: 105, column: 6)
!411 = !DILocation(line: 105, column: 10, scope: !410)
!412 = !DILocation(line: 105, column: 6, scope: !403)
!413 = !DILocation(line: 106, column: 10, scope: !410)
!414 = !DILocation(line: 106, column: 3, scope: !410)
!415 = !DILocation(line: 107, column: 19, scope: !403)
!416 = !DILocation(line: 107, column: 21, scope: !403)
!417 = !DILocation(line: 107, column: 26, scope: !403)
!418 = !DILocation(line: 107, column: 28, scope: !403)
!419 = !DILocation(line: 107, column: 34, scope: !403)
!420 = !DILocation(line: 107, column: 32, scope: !403)
!421 = !DILocation(line: 107, column: 9, scope: !403)
!422 = !DILocation(line: 107, column: 2, scope: !403)
!423 = !DILocation(line: 108, column: 1, scope: !403)
