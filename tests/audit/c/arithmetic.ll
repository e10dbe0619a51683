; ModuleID = 'arithmetic.c'
source_filename = "arithmetic.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.pair = type { i32, i16, i8, i64 }

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @widths(i64 noundef %0, i64 noundef %1) #0 !dbg !17 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i8, align 1
  %6 = alloca i16, align 2
  %7 = alloca i8, align 1
  %8 = alloca i32, align 4
  store i64 %0, ptr %3, align 8
    #dbg_declare(ptr %3, !21, !DIExpression(), !29)
  store i64 %1, ptr %4, align 8
    #dbg_declare(ptr %4, !22, !DIExpression(), !30)
  call void @llvm.lifetime.start.p0(i64 1, ptr %5) #5, !dbg !31
    #dbg_declare(ptr %5, !23, !DIExpression(), !32)
  %9 = load i64, ptr %3, align 8, !dbg !33
  %10 = load i64, ptr %4, align 8, !dbg !34
  %11 = add i64 %9, %10, !dbg !35
  %12 = trunc i64 %11 to i8, !dbg !33
  store i8 %12, ptr %5, align 1, !dbg !32
  call void @llvm.lifetime.start.p0(i64 2, ptr %6) #5, !dbg !36
    #dbg_declare(ptr %6, !26, !DIExpression(), !37)
  %13 = load i64, ptr %3, align 8, !dbg !38
  %14 = load i64, ptr %4, align 8, !dbg !39
  %15 = mul i64 %13, %14, !dbg !40
  %16 = trunc i64 %15 to i16, !dbg !38
  store i16 %16, ptr %6, align 2, !dbg !37
  call void @llvm.lifetime.start.p0(i64 1, ptr %7) #5, !dbg !41
    #dbg_declare(ptr %7, !27, !DIExpression(), !42)
  %17 = load i64, ptr %3, align 8, !dbg !43
  %18 = load i64, ptr %4, align 8, !dbg !44
  %19 = sub i64 %17, %18, !dbg !45
  %20 = trunc i64 %19 to i8, !dbg !43
  store i8 %20, ptr %7, align 1, !dbg !42
  call void @llvm.lifetime.start.p0(i64 4, ptr %8) #5, !dbg !46
    #dbg_declare(ptr %8, !28, !DIExpression(), !47)
  %21 = load i64, ptr %3, align 8, !dbg !48
  %22 = trunc i64 %21 to i32, !dbg !49
  %23 = load i64, ptr %4, align 8, !dbg !50
  %24 = and i64 %23, 31, !dbg !51
  %25 = trunc i64 %24 to i32, !dbg !52
  %26 = ashr i32 %22, %25, !dbg !52
  store i32 %26, ptr %8, align 4, !dbg !47
  %27 = load i8, ptr %5, align 1, !dbg !53
  %28 = zext i8 %27 to i64, !dbg !53
  %29 = load i16, ptr %6, align 2, !dbg !54
  %30 = zext i16 %29 to i64, !dbg !55
  %31 = shl i64 %30, 8, !dbg !56
  %32 = add i64 %28, %31, !dbg !57
  %33 = load i8, ptr %7, align 1, !dbg !58
  %34 = sext i8 %33 to i64, !dbg !59
  %35 = add i64 %32, %34, !dbg !60
  %36 = load i32, ptr %8, align 4, !dbg !61
  %37 = sext i32 %36 to i64, !dbg !62
  %38 = add i64 %35, %37, !dbg !63
  call void @llvm.lifetime.end.p0(i64 4, ptr %8) #5, !dbg !64
  call void @llvm.lifetime.end.p0(i64 1, ptr %7) #5, !dbg !64
  call void @llvm.lifetime.end.p0(i64 2, ptr %6) #5, !dbg !64
  call void @llvm.lifetime.end.p0(i64 1, ptr %5) #5, !dbg !64
  ret i64 %38, !dbg !65
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @division(i64 noundef %0, i64 noundef %1) #0 !dbg !66 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store i64 %0, ptr %3, align 8
    #dbg_declare(ptr %3, !68, !DIExpression(), !74)
  store i64 %1, ptr %4, align 8
    #dbg_declare(ptr %4, !69, !DIExpression(), !75)
  call void @llvm.lifetime.start.p0(i64 8, ptr %5) #5, !dbg !76
    #dbg_declare(ptr %5, !70, !DIExpression(), !77)
  %9 = load i64, ptr %3, align 8, !dbg !78
  store i64 %9, ptr %5, align 8, !dbg !77
  call void @llvm.lifetime.start.p0(i64 8, ptr %6) #5, !dbg !76
    #dbg_declare(ptr %6, !71, !DIExpression(), !79)
  %10 = load i64, ptr %4, align 8, !dbg !80
  %11 = or i64 %10, 1, !dbg !81
  store i64 %11, ptr %6, align 8, !dbg !79
  call void @llvm.lifetime.start.p0(i64 4, ptr %7) #5, !dbg !82
    #dbg_declare(ptr %7, !72, !DIExpression(), !83)
  %12 = load i64, ptr %3, align 8, !dbg !84
  %13 = trunc i64 %12 to i32, !dbg !84
  store i32 %13, ptr %7, align 4, !dbg !83
  call void @llvm.lifetime.start.p0(i64 4, ptr %8) #5, !dbg !82
    #dbg_declare(ptr %8, !73, !DIExpression(), !85)
  %14 = load i64, ptr %4, align 8, !dbg !86
  %15 = trunc i64 %14 to i32, !dbg !87
  %16 = or i32 %15, 1, !dbg !88
  store i32 %16, ptr %8, align 4, !dbg !85
  %17 = load i64, ptr %6, align 8, !dbg !89
  %18 = icmp eq i64 %17, -1, !dbg !91
  br i1 %18, label %19, label %20, !dbg !92

19:                                               ; preds = %2
  store i64 3, ptr %6, align 8, !dbg !93
  br label %20, !dbg !94

20:                                               ; preds = %19, %2
  %21 = load i64, ptr %5, align 8, !dbg !95
  %22 = load i64, ptr %6, align 8, !dbg !96
  %23 = sdiv i64 %21, %22, !dbg !97
  %24 = load i64, ptr %5, align 8, !dbg !98
  %25 = load i64, ptr %6, align 8, !dbg !99
  %26 = srem i64 %24, %25, !dbg !100
  %27 = xor i64 %23, %26, !dbg !101
  %28 = load i64, ptr %3, align 8, !dbg !102
  %29 = load i64, ptr %4, align 8, !dbg !103
  %30 = or i64 %29, 1, !dbg !104
  %31 = udiv i64 %28, %30, !dbg !105
  %32 = xor i64 %27, %31, !dbg !106
  %33 = load i32, ptr %7, align 4, !dbg !107
  %34 = load i32, ptr %8, align 4, !dbg !108
  %35 = udiv i32 %33, %34, !dbg !109
  %36 = load i32, ptr %7, align 4, !dbg !110
  %37 = load i32, ptr %8, align 4, !dbg !111
  %38 = urem i32 %36, %37, !dbg !112
  %39 = add i32 %35, %38, !dbg !113
  %40 = zext i32 %39 to i64, !dbg !114
  %41 = xor i64 %32, %40, !dbg !115
  call void @llvm.lifetime.end.p0(i64 4, ptr %8) #5, !dbg !116
  call void @llvm.lifetime.end.p0(i64 4, ptr %7) #5, !dbg !116
  call void @llvm.lifetime.end.p0(i64 8, ptr %6) #5, !dbg !116
  call void @llvm.lifetime.end.p0(i64 8, ptr %5) #5, !dbg !116
  ret i64 %41, !dbg !117
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @shifts(i64 noundef %0, i64 noundef %1) #0 !dbg !118 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  store i64 %0, ptr %3, align 8
    #dbg_declare(ptr %3, !120, !DIExpression(), !123)
  store i64 %1, ptr %4, align 8
    #dbg_declare(ptr %4, !121, !DIExpression(), !124)
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #5, !dbg !125
    #dbg_declare(ptr %5, !122, !DIExpression(), !126)
  %6 = load i64, ptr %4, align 8, !dbg !127
  %7 = and i64 %6, 63, !dbg !128
  %8 = trunc i64 %7 to i32, !dbg !127
  store i32 %8, ptr %5, align 4, !dbg !126
  %9 = load i64, ptr %3, align 8, !dbg !129
  %10 = load i32, ptr %5, align 4, !dbg !130
  %11 = zext i32 %10 to i64, !dbg !131
  %12 = shl i64 %9, %11, !dbg !131
  %13 = load i64, ptr %3, align 8, !dbg !132
  %14 = load i32, ptr %5, align 4, !dbg !133
  %15 = sub i32 63, %14, !dbg !134
  %16 = zext i32 %15 to i64, !dbg !135
  %17 = lshr i64 %13, %16, !dbg !135
  %18 = or i64 %12, %17, !dbg !136
  %19 = load i64, ptr %3, align 8, !dbg !137
  %20 = load i32, ptr %5, align 4, !dbg !138
  %21 = zext i32 %20 to i64, !dbg !139
  %22 = ashr i64 %19, %21, !dbg !139
  %23 = or i64 %18, %22, !dbg !140
  %24 = load i64, ptr %3, align 8, !dbg !141
  %25 = trunc i64 %24 to i32, !dbg !142
  %26 = load i32, ptr %5, align 4, !dbg !143
  %27 = and i32 %26, 31, !dbg !144
  %28 = lshr i32 %25, %27, !dbg !145
  %29 = zext i32 %28 to i64, !dbg !146
  %30 = or i64 %23, %29, !dbg !147
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #5, !dbg !148
  ret i64 %30, !dbg !149
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @compares(i64 noundef %0, i64 noundef %1) #0 !dbg !150 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  store i64 %0, ptr %3, align 8
    #dbg_declare(ptr %3, !152, !DIExpression(), !155)
  store i64 %1, ptr %4, align 8
    #dbg_declare(ptr %4, !153, !DIExpression(), !156)
  call void @llvm.lifetime.start.p0(i64 8, ptr %5) #5, !dbg !157
    #dbg_declare(ptr %5, !154, !DIExpression(), !158)
  store i64 0, ptr %5, align 8, !dbg !158
  %6 = load i64, ptr %3, align 8, !dbg !159
  %7 = load i64, ptr %4, align 8, !dbg !160
  %8 = icmp ult i64 %6, %7, !dbg !161
  %9 = zext i1 %8 to i32, !dbg !161
  %10 = shl i32 %9, 0, !dbg !162
  %11 = load i64, ptr %3, align 8, !dbg !163
  %12 = load i64, ptr %4, align 8, !dbg !164
  %13 = icmp ule i64 %11, %12, !dbg !165
  %14 = zext i1 %13 to i32, !dbg !165
  %15 = shl i32 %14, 1, !dbg !166
  %16 = or i32 %10, %15, !dbg !167
  %17 = load i64, ptr %3, align 8, !dbg !168
  %18 = load i64, ptr %4, align 8, !dbg !169
  %19 = icmp slt i64 %17, %18, !dbg !170
  %20 = zext i1 %19 to i32, !dbg !170
  %21 = shl i32 %20, 2, !dbg !171
  %22 = or i32 %16, %21, !dbg !172
  %23 = sext i32 %22 to i64, !dbg !173
  %24 = load i64, ptr %5, align 8, !dbg !174
  %25 = or i64 %24, %23, !dbg !174
  store i64 %25, ptr %5, align 8, !dbg !174
  %26 = load i64, ptr %3, align 8, !dbg !175
  %27 = trunc i64 %26 to i32, !dbg !176
  %28 = load i64, ptr %4, align 8, !dbg !177
  %29 = trunc i64 %28 to i32, !dbg !178
  %30 = icmp sgt i32 %27, %29, !dbg !179
  %31 = zext i1 %30 to i32, !dbg !179
  %32 = shl i32 %31, 3, !dbg !180
  %33 = load i64, ptr %3, align 8, !dbg !181
  %34 = trunc i64 %33 to i16, !dbg !182
  %35 = zext i16 %34 to i32, !dbg !182
  %36 = load i64, ptr %4, align 8, !dbg !183
  %37 = trunc i64 %36 to i16, !dbg !184
  %38 = zext i16 %37 to i32, !dbg !184
  %39 = icmp sge i32 %35, %38, !dbg !185
  %40 = zext i1 %39 to i32, !dbg !185
  %41 = shl i32 %40, 4, !dbg !186
  %42 = or i32 %32, %41, !dbg !187
  %43 = load i64, ptr %3, align 8, !dbg !188
  %44 = trunc i64 %43 to i8, !dbg !189
  %45 = sext i8 %44 to i32, !dbg !189
  %46 = load i64, ptr %4, align 8, !dbg !190
  %47 = trunc i64 %46 to i8, !dbg !191
  %48 = sext i8 %47 to i32, !dbg !191
  %49 = icmp eq i32 %45, %48, !dbg !192
  %50 = zext i1 %49 to i32, !dbg !192
  %51 = shl i32 %50, 5, !dbg !193
  %52 = or i32 %42, %51, !dbg !194
  %53 = sext i32 %52 to i64, !dbg !195
  %54 = load i64, ptr %5, align 8, !dbg !196
  %55 = or i64 %54, %53, !dbg !196
  store i64 %55, ptr %5, align 8, !dbg !196
  %56 = load i64, ptr %5, align 8, !dbg !197
  %57 = load i64, ptr %3, align 8, !dbg !198
  %58 = load i64, ptr %4, align 8, !dbg !199
  %59 = icmp ugt i64 %57, %58, !dbg !200
  br i1 %59, label %60, label %62, !dbg !198

60:                                               ; preds = %2
  %61 = load i64, ptr %3, align 8, !dbg !201
  br label %64, !dbg !198

62:                                               ; preds = %2
  %63 = load i64, ptr %4, align 8, !dbg !202
  br label %64, !dbg !198

64:                                               ; preds = %62, %60
  %65 = phi i64 [ %61, %60 ], [ %63, %62 ], !dbg !198
  %66 = shl i64 %65, 8, !dbg !203
  %67 = or i64 %56, %66, !dbg !204
  call void @llvm.lifetime.end.p0(i64 8, ptr %5) #5, !dbg !205
  ret i64 %67, !dbg !206
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @loops(i64 noundef %0, i64 noundef %1) #0 !dbg !207 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca [64 x i8], align 16
  %6 = alloca i64, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store i64 %0, ptr %3, align 8
    #dbg_declare(ptr %3, !209, !DIExpression(), !220)
  store i64 %1, ptr %4, align 8
    #dbg_declare(ptr %4, !210, !DIExpression(), !221)
  call void @llvm.lifetime.start.p0(i64 64, ptr %5) #5, !dbg !222
    #dbg_declare(ptr %5, !211, !DIExpression(), !223)
  call void @llvm.lifetime.start.p0(i64 8, ptr %6) #5, !dbg !224
    #dbg_declare(ptr %6, !215, !DIExpression(), !225)
  store i64 0, ptr %6, align 8, !dbg !225
  call void @llvm.lifetime.start.p0(i64 4, ptr %7) #5, !dbg !226
    #dbg_declare(ptr %7, !216, !DIExpression(), !227)
  store i32 0, ptr %7, align 4, !dbg !227
  br label %9, !dbg !226

9:                                                ; preds = %23, %2
  %10 = load i32, ptr %7, align 4, !dbg !228
  %11 = icmp ult i32 %10, 64, !dbg !230
  br i1 %11, label %13, label %12, !dbg !231

12:                                               ; preds = %9
  call void @llvm.lifetime.end.p0(i64 4, ptr %7) #5, !dbg !232
  br label %26

13:                                               ; preds = %9
  %14 = load i64, ptr %3, align 8, !dbg !233
  %15 = load i32, ptr %7, align 4, !dbg !234
  %16 = and i32 %15, 31, !dbg !235
  %17 = zext i32 %16 to i64, !dbg !236
  %18 = lshr i64 %14, %17, !dbg !236
  %19 = trunc i64 %18 to i8, !dbg !233
  %20 = load i32, ptr %7, align 4, !dbg !237
  %21 = zext i32 %20 to i64, !dbg !238
  %22 = getelementptr [64 x i8], ptr %5, i64 0, i64 %21, !dbg !238
  store i8 %19, ptr %22, align 1, !dbg !239
  br label %23, !dbg !238

23:                                               ; preds = %13
  %24 = load i32, ptr %7, align 4, !dbg !240
  %25 = add i32 %24, 1, !dbg !240
  store i32 %25, ptr %7, align 4, !dbg !240
  br label %9, !dbg !232, !llvm.loop !241

26:                                               ; preds = %12
  call void @llvm.lifetime.start.p0(i64 4, ptr %8) #5, !dbg !244
    #dbg_declare(ptr %8, !218, !DIExpression(), !245)
  store i32 0, ptr %8, align 4, !dbg !245
  br label %27, !dbg !244

27:                                               ; preds = %45, %26
  %28 = load i32, ptr %8, align 4, !dbg !246
  %29 = zext i32 %28 to i64, !dbg !246
  %30 = load i64, ptr %4, align 8, !dbg !248
  %31 = and i64 %30, 63, !dbg !249
  %32 = icmp ult i64 %29, %31, !dbg !250
  br i1 %32, label %34, label %33, !dbg !251

33:                                               ; preds = %27
  call void @llvm.lifetime.end.p0(i64 4, ptr %8) #5, !dbg !252
  br label %48

34:                                               ; preds = %27
  %35 = load i64, ptr %6, align 8, !dbg !253
  %36 = mul i64 %35, 31, !dbg !254
  %37 = load i32, ptr %8, align 4, !dbg !255
  %38 = mul i32 %37, 7, !dbg !256
  %39 = and i32 %38, 63, !dbg !257
  %40 = zext i32 %39 to i64, !dbg !258
  %41 = getelementptr [64 x i8], ptr %5, i64 0, i64 %40, !dbg !258
  %42 = load i8, ptr %41, align 1, !dbg !258
  %43 = zext i8 %42 to i64, !dbg !258
  %44 = add i64 %36, %43, !dbg !259
  store i64 %44, ptr %6, align 8, !dbg !260
  br label %45, !dbg !261

45:                                               ; preds = %34
  %46 = load i32, ptr %8, align 4, !dbg !262
  %47 = add i32 %46, 1, !dbg !262
  store i32 %47, ptr %8, align 4, !dbg !262
  br label %27, !dbg !252, !llvm.loop !263

48:                                               ; preds = %33
  %49 = load i64, ptr %6, align 8, !dbg !265
  call void @llvm.lifetime.end.p0(i64 8, ptr %6) #5, !dbg !266
  call void @llvm.lifetime.end.p0(i64 64, ptr %5) #5, !dbg !266
  ret i64 %49, !dbg !267
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @structures(i64 noundef %0, i64 noundef %1) #0 !dbg !268 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca [3 x %struct.pair], align 16
  store i64 %0, ptr %3, align 8
    #dbg_declare(ptr %3, !270, !DIExpression(), !282)
  store i64 %1, ptr %4, align 8
    #dbg_declare(ptr %4, !271, !DIExpression(), !283)
  call void @llvm.lifetime.start.p0(i64 48, ptr %5) #5, !dbg !284
    #dbg_declare(ptr %5, !272, !DIExpression(), !285)
  %6 = getelementptr inbounds %struct.pair, ptr %5, i32 0, i32 0, !dbg !286
  %7 = load i64, ptr %3, align 8, !dbg !287
  %8 = trunc i64 %7 to i32, !dbg !287
  store i32 %8, ptr %6, align 16, !dbg !286
  %9 = getelementptr inbounds %struct.pair, ptr %5, i32 0, i32 1, !dbg !286
  %10 = load i64, ptr %4, align 8, !dbg !288
  %11 = trunc i64 %10 to i16, !dbg !288
  store i16 %11, ptr %9, align 4, !dbg !286
  %12 = getelementptr inbounds %struct.pair, ptr %5, i32 0, i32 2, !dbg !286
  %13 = load i64, ptr %3, align 8, !dbg !289
  %14 = lshr i64 %13, 8, !dbg !290
  %15 = trunc i64 %14 to i8, !dbg !289
  store i8 %15, ptr %12, align 2, !dbg !286
  %16 = getelementptr inbounds %struct.pair, ptr %5, i32 0, i32 3, !dbg !286
  %17 = load i64, ptr %4, align 8, !dbg !291
  store i64 %17, ptr %16, align 8, !dbg !286
  %18 = getelementptr inbounds %struct.pair, ptr %5, i64 1, !dbg !292
  %19 = getelementptr inbounds %struct.pair, ptr %18, i32 0, i32 0, !dbg !293
  %20 = load i64, ptr %4, align 8, !dbg !294
  %21 = trunc i64 %20 to i32, !dbg !294
  store i32 %21, ptr %19, align 16, !dbg !293
  %22 = getelementptr inbounds %struct.pair, ptr %18, i32 0, i32 1, !dbg !293
  %23 = load i64, ptr %3, align 8, !dbg !295
  %24 = trunc i64 %23 to i16, !dbg !295
  store i16 %24, ptr %22, align 4, !dbg !293
  %25 = getelementptr inbounds %struct.pair, ptr %18, i32 0, i32 2, !dbg !293
  store i8 1, ptr %25, align 2, !dbg !293
  %26 = getelementptr inbounds %struct.pair, ptr %18, i32 0, i32 3, !dbg !293
  store i64 2, ptr %26, align 8, !dbg !293
  %27 = getelementptr inbounds %struct.pair, ptr %5, i64 2, !dbg !292
  %28 = getelementptr inbounds %struct.pair, ptr %5, i64 3, !dbg !292
  br label %29, !dbg !292

29:                                               ; preds = %29, %2
  %30 = phi ptr [ %27, %2 ], [ %31, %29 ], !dbg !292
  call void @llvm.memset.p0.i64(ptr align 16 %30, i8 0, i64 16, i1 false), !dbg !292
  %31 = getelementptr inbounds %struct.pair, ptr %30, i64 1, !dbg !292
  %32 = icmp eq ptr %31, %28, !dbg !292
  br i1 %32, label %33, label %29, !dbg !292

33:                                               ; preds = %29
  %34 = getelementptr [3 x %struct.pair], ptr %5, i64 0, i64 2, !dbg !296
  %35 = load i64, ptr %3, align 8, !dbg !297
  %36 = and i64 %35, 1, !dbg !298
  %37 = getelementptr [3 x %struct.pair], ptr %5, i64 0, i64 %36, !dbg !299
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %34, ptr align 16 %37, i64 16, i1 false), !dbg !299
  %38 = load i64, ptr %4, align 8, !dbg !300
  %39 = getelementptr [3 x %struct.pair], ptr %5, i64 0, i64 2, !dbg !301
  %40 = getelementptr inbounds %struct.pair, ptr %39, i32 0, i32 2, !dbg !302
  %41 = load i8, ptr %40, align 2, !dbg !303
  %42 = zext i8 %41 to i64, !dbg !303
  %43 = add i64 %42, %38, !dbg !303
  %44 = trunc i64 %43 to i8, !dbg !303
  store i8 %44, ptr %40, align 2, !dbg !303
  %45 = getelementptr [3 x %struct.pair], ptr %5, i64 0, i64 2, !dbg !304
  %46 = getelementptr inbounds { i64, i64 }, ptr %45, i32 0, i32 0, !dbg !305
  %47 = load i64, ptr %46, align 16, !dbg !305
  %48 = getelementptr inbounds { i64, i64 }, ptr %45, i32 0, i32 1, !dbg !305
  %49 = load i64, ptr %48, align 8, !dbg !305
  %50 = call i64 @mix(i64 %47, i64 %49) #6, !dbg !305
  %51 = load i64, ptr %4, align 8, !dbg !306
  %52 = and i64 %51, 1, !dbg !307
  %53 = getelementptr [3 x %struct.pair], ptr %5, i64 0, i64 %52, !dbg !308
  %54 = getelementptr inbounds { i64, i64 }, ptr %53, i32 0, i32 0, !dbg !309
  %55 = load i64, ptr %54, align 16, !dbg !309
  %56 = getelementptr inbounds { i64, i64 }, ptr %53, i32 0, i32 1, !dbg !309
  %57 = load i64, ptr %56, align 8, !dbg !309
  %58 = call i64 @mix(i64 %55, i64 %57) #6, !dbg !309
  %59 = xor i64 %50, %58, !dbg !310
  call void @llvm.lifetime.end.p0(i64 48, ptr %5) #5, !dbg !311
  ret i64 %59, !dbg !312
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal i64 @mix(i64 %0, i64 %1) #0 !dbg !313 {
  %3 = alloca %struct.pair, align 8
  %4 = getelementptr inbounds { i64, i64 }, ptr %3, i32 0, i32 0
  store i64 %0, ptr %4, align 8
  %5 = getelementptr inbounds { i64, i64 }, ptr %3, i32 0, i32 1
  store i64 %1, ptr %5, align 8
    #dbg_declare(ptr %3, !317, !DIExpression(), !318)
  %6 = getelementptr inbounds %struct.pair, ptr %3, i32 0, i32 1, !dbg !319
  %7 = load i16, ptr %6, align 4, !dbg !319
  %8 = zext i16 %7 to i32, !dbg !320
  %9 = getelementptr inbounds %struct.pair, ptr %3, i32 0, i32 0, !dbg !321
  %10 = load i32, ptr %9, align 8, !dbg !322
  %11 = xor i32 %10, %8, !dbg !322
  store i32 %11, ptr %9, align 8, !dbg !322
  %12 = getelementptr inbounds %struct.pair, ptr %3, i32 0, i32 0, !dbg !323
  %13 = load i32, ptr %12, align 8, !dbg !323
  %14 = zext i32 %13 to i64, !dbg !324
  %15 = getelementptr inbounds %struct.pair, ptr %3, i32 0, i32 2, !dbg !325
  %16 = load i8, ptr %15, align 2, !dbg !325
  %17 = zext i8 %16 to i64, !dbg !326
  %18 = shl i64 %17, 40, !dbg !327
  %19 = add i64 %14, %18, !dbg !328
  %20 = getelementptr inbounds %struct.pair, ptr %3, i32 0, i32 3, !dbg !329
  %21 = load i64, ptr %20, align 8, !dbg !329
  %22 = sub i64 %19, %21, !dbg !330
  ret i64 %22, !dbg !331
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @cases(i64 noundef %0, i64 noundef %1) #0 !dbg !332 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  store i64 %0, ptr %4, align 8
    #dbg_declare(ptr %4, !334, !DIExpression(), !336)
  store i64 %1, ptr %5, align 8
    #dbg_declare(ptr %5, !335, !DIExpression(), !337)
  %6 = load i64, ptr %4, align 8, !dbg !338
  %7 = urem i64 %6, 11, !dbg !339
  switch i64 %7, label %19 [
    i64 0, label %8
    i64 1, label %10
    i64 2, label %10
    i64 3, label %10
    i64 4, label %10
    i64 7, label %13
    i64 8, label %16
  ], !dbg !340

8:                                                ; preds = %2
  %9 = load i64, ptr %5, align 8, !dbg !341
  store i64 %9, ptr %3, align 8, !dbg !343
  br label %23, !dbg !343

10:                                               ; preds = %2, %2, %2, %2
  %11 = load i64, ptr %5, align 8, !dbg !344
  %12 = xor i64 %11, 85, !dbg !345
  store i64 %12, ptr %3, align 8, !dbg !346
  br label %23, !dbg !346

13:                                               ; preds = %2
  %14 = load i64, ptr %5, align 8, !dbg !347
  %15 = add i64 %14, 1, !dbg !347
  store i64 %15, ptr %5, align 8, !dbg !347
  br label %16, !dbg !348

16:                                               ; preds = %2, %13
  %17 = load i64, ptr %5, align 8, !dbg !349
  %18 = xor i64 %17, -1, !dbg !350
  store i64 %18, ptr %3, align 8, !dbg !351
  br label %23, !dbg !351

19:                                               ; preds = %2
  %20 = load i64, ptr %4, align 8, !dbg !352
  %21 = load i64, ptr %5, align 8, !dbg !353
  %22 = sub i64 %20, %21, !dbg !354
  store i64 %22, ptr %3, align 8, !dbg !355
  br label %23, !dbg !355

23:                                               ; preds = %19, %16, %10, %8
  %24 = load i64, ptr %3, align 8, !dbg !356
  ret i64 %24, !dbg !356
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @builtins(i64 noundef %0, i64 noundef %1) #0 !dbg !357 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store i64 %0, ptr %3, align 8
    #dbg_declare(ptr %3, !359, !DIExpression(), !364)
  store i64 %1, ptr %4, align 8
    #dbg_declare(ptr %4, !360, !DIExpression(), !365)
  call void @llvm.lifetime.start.p0(i64 8, ptr %5) #5, !dbg !366
    #dbg_declare(ptr %5, !361, !DIExpression(), !367)
  call void @llvm.lifetime.start.p0(i64 4, ptr %6) #5, !dbg !368
    #dbg_declare(ptr %6, !362, !DIExpression(), !369)
  %8 = load i64, ptr %3, align 8, !dbg !370
  %9 = load i64, ptr %4, align 8, !dbg !371
  %10 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %8, i64 %9), !dbg !372
  %11 = extractvalue { i64, i1 } %10, 1, !dbg !372
  %12 = extractvalue { i64, i1 } %10, 0, !dbg !372
  store i64 %12, ptr %5, align 8, !dbg !372
  %13 = zext i1 %11 to i32, !dbg !372
  store i32 %13, ptr %6, align 4, !dbg !369
  call void @llvm.lifetime.start.p0(i64 4, ptr %7) #5, !dbg !373
    #dbg_declare(ptr %7, !363, !DIExpression(), !374)
  %14 = load i64, ptr %3, align 8, !dbg !375
  %15 = trunc i64 %14 to i32, !dbg !376
  %16 = load i64, ptr %4, align 8, !dbg !377
  %17 = trunc i64 %16 to i32, !dbg !378
  %18 = call { i32, i1 } @llvm.uadd.with.overflow.i32(i32 %15, i32 %17), !dbg !379
  %19 = extractvalue { i32, i1 } %18, 1, !dbg !379
  %20 = extractvalue { i32, i1 } %18, 0, !dbg !379
  store i32 %20, ptr %7, align 4, !dbg !379
  %21 = zext i1 %19 to i32, !dbg !379
  %22 = mul i32 2, %21, !dbg !380
  %23 = load i32, ptr %6, align 4, !dbg !381
  %24 = add i32 %23, %22, !dbg !381
  store i32 %24, ptr %6, align 4, !dbg !381
  %25 = load i64, ptr %5, align 8, !dbg !382
  %26 = load i32, ptr %7, align 4, !dbg !383
  %27 = zext i32 %26 to i64, !dbg !383
  %28 = add i64 %25, %27, !dbg !384
  %29 = load i32, ptr %6, align 4, !dbg !385
  %30 = sext i32 %29 to i64, !dbg !385
  %31 = add i64 %28, %30, !dbg !386
  %32 = load i64, ptr %3, align 8, !dbg !387
  %33 = call i64 @llvm.ctpop.i64(i64 %32), !dbg !388
  %34 = trunc i64 %33 to i32, !dbg !388
  %35 = sext i32 %34 to i64, !dbg !388
  %36 = add i64 %31, %35, !dbg !389
  %37 = load i64, ptr %3, align 8, !dbg !390
  %38 = or i64 %37, 1, !dbg !391
  %39 = call i64 @llvm.ctlz.i64(i64 %38, i1 true), !dbg !392
  %40 = trunc i64 %39 to i32, !dbg !392
  %41 = sext i32 %40 to i64, !dbg !392
  %42 = add i64 %36, %41, !dbg !393
  %43 = load i64, ptr %4, align 8, !dbg !394
  %44 = or i64 %43, -9223372036854775808, !dbg !395
  %45 = call i64 @llvm.cttz.i64(i64 %44, i1 true), !dbg !396
  %46 = trunc i64 %45 to i32, !dbg !396
  %47 = sext i32 %46 to i64, !dbg !396
  %48 = add i64 %42, %47, !dbg !397
  %49 = load i64, ptr %3, align 8, !dbg !398
  %50 = trunc i64 %49 to i32, !dbg !398
  %51 = call i32 @llvm.bswap.i32(i32 %50), !dbg !399
  %52 = zext i32 %51 to i64, !dbg !399
  %53 = add i64 %48, %52, !dbg !400
  call void @llvm.lifetime.end.p0(i64 4, ptr %7) #5, !dbg !401
  call void @llvm.lifetime.end.p0(i64 4, ptr %6) #5, !dbg !401
  call void @llvm.lifetime.end.p0(i64 8, ptr %5) #5, !dbg !401
  ret i64 %53, !dbg !402
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
define dso_local i64 @recursion(i64 noundef %0, i64 noundef %1) #0 !dbg !403 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  store i64 %0, ptr %4, align 8
    #dbg_declare(ptr %4, !405, !DIExpression(), !407)
  store i64 %1, ptr %5, align 8
    #dbg_declare(ptr %5, !406, !DIExpression(), !408)
  %6 = load i64, ptr %4, align 8, !dbg !409
  %7 = and i64 %6, 15, !dbg !411
  %8 = icmp ne i64 %7, 0, !dbg !411
  br i1 %8, label %11, label %9, !dbg !412

9:                                                ; preds = %2
  %10 = load i64, ptr %5, align 8, !dbg !413
  store i64 %10, ptr %3, align 8, !dbg !414
  br label %19, !dbg !414

11:                                               ; preds = %2
  %12 = load i64, ptr %4, align 8, !dbg !415
  %13 = sub i64 %12, 1, !dbg !416
  %14 = load i64, ptr %5, align 8, !dbg !417
  %15 = mul i64 %14, 3, !dbg !418
  %16 = load i64, ptr %4, align 8, !dbg !419
  %17 = add i64 %15, %16, !dbg !420
  %18 = call i64 @recursion(i64 noundef %13, i64 noundef %17) #6, !dbg !421
  store i64 %18, ptr %3, align 8, !dbg !422
  br label %19, !dbg !422

19:                                               ; preds = %11, %9
  %20 = load i64, ptr %3, align 8, !dbg !423
  ret i64 %20, !dbg !423
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
