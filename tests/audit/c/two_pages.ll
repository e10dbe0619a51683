; ModuleID = 'two_pages.c'
source_filename = "two_pages.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }
%struct.register_value = type { i64, i64 }

@pcpu_input = external dso_local global ptr, align 8
@pcpu_output = external dso_local global ptr, align 8
@this_cpu_off = external dso_local global i64, align 8

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @read_registers(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 !dbg !12 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  %9 = alloca i64, align 8
  %10 = alloca ptr, align 8
  %11 = alloca ptr, align 8
  %12 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !25, !DIExpression(), !52)
  store ptr %1, ptr %5, align 8
    #dbg_declare(ptr %5, !26, !DIExpression(), !53)
  store i32 %2, ptr %6, align 4
    #dbg_declare(ptr %6, !27, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(i64 8, ptr %7) #7, !dbg !55
    #dbg_declare(ptr %7, !28, !DIExpression(), !56)
  store i64 0, ptr %7, align 8, !dbg !56
  br label %13, !dbg !57

13:                                               ; preds = %80, %3
  %14 = load i32, ptr %6, align 4, !dbg !58
  %15 = icmp ne i32 %14, 0, !dbg !58
  br i1 %15, label %16, label %20, !dbg !59

16:                                               ; preds = %13
  %17 = load i64, ptr %7, align 8, !dbg !60
  %18 = call i32 @succeeded(i64 noundef %17) #8, !dbg !61
  %19 = icmp ne i32 %18, 0, !dbg !59
  br label %20

20:                                               ; preds = %16, %13
  %21 = phi i1 [ false, %13 ], [ %19, %16 ], !dbg !62
  br i1 %21, label %22, label %93, !dbg !57

22:                                               ; preds = %20
  call void @llvm.lifetime.start.p0(i64 4, ptr %8) #7, !dbg !63
    #dbg_declare(ptr %8, !29, !DIExpression(), !64)
  %23 = load i32, ptr %6, align 4, !dbg !65
  %24 = zext i32 %23 to i64, !dbg !65
  %25 = icmp ult i64 %24, 255, !dbg !66
  br i1 %25, label %26, label %29, !dbg !65

26:                                               ; preds = %22
  %27 = load i32, ptr %6, align 4, !dbg !67
  %28 = zext i32 %27 to i64, !dbg !67
  br label %30, !dbg !65

29:                                               ; preds = %22
  br label %30, !dbg !65

30:                                               ; preds = %29, %26
  %31 = phi i64 [ %28, %26 ], [ 255, %29 ], !dbg !65
  %32 = trunc i64 %31 to i32, !dbg !65
  store i32 %32, ptr %8, align 4, !dbg !64
  call void @llvm.lifetime.start.p0(i64 8, ptr %9) #7, !dbg !68
    #dbg_declare(ptr %9, !31, !DIExpression(), !69)
  %33 = call i64 @irq_save() #8, !dbg !70
  store i64 %33, ptr %9, align 8, !dbg !69
  call void @llvm.lifetime.start.p0(i64 8, ptr %10) #7, !dbg !71
    #dbg_declare(ptr %10, !32, !DIExpression(), !72)
  %34 = load ptr, ptr @pcpu_input, align 8, !dbg !73
  %35 = call ptr @this_cpu_ptr_add(ptr noundef %34) #8, !dbg !74
  store ptr %35, ptr %10, align 8, !dbg !72
  call void @llvm.lifetime.start.p0(i64 8, ptr %11) #7, !dbg !75
    #dbg_declare(ptr %11, !49, !DIExpression(), !76)
  %36 = load ptr, ptr @pcpu_output, align 8, !dbg !77
  %37 = call ptr @this_cpu_ptr_add(ptr noundef %36) #8, !dbg !78
  store ptr %37, ptr %11, align 8, !dbg !76
  %38 = load ptr, ptr %10, align 8, !dbg !79
  %39 = getelementptr inbounds %struct.registers_input, ptr %38, i32 0, i32 0, !dbg !80
  store i64 -1, ptr %39, align 1, !dbg !81
  %40 = load ptr, ptr %10, align 8, !dbg !82
  %41 = getelementptr inbounds %struct.registers_input, ptr %40, i32 0, i32 1, !dbg !83
  store i32 0, ptr %41, align 1, !dbg !84
  %42 = load ptr, ptr %10, align 8, !dbg !85
  %43 = getelementptr inbounds %struct.registers_input, ptr %42, i32 0, i32 2, !dbg !86
  store i8 0, ptr %43, align 1, !dbg !87
  %44 = load ptr, ptr %10, align 8, !dbg !88
  %45 = getelementptr inbounds %struct.registers_input, ptr %44, i32 0, i32 3, !dbg !89
  %46 = getelementptr inbounds [3 x i8], ptr %45, i64 0, i64 0, !dbg !90
  call void @llvm.memset.p0.i64(ptr align 1 %46, i8 0, i64 3, i1 false), !dbg !90
  call void @llvm.lifetime.start.p0(i64 4, ptr %12) #7, !dbg !91
    #dbg_declare(ptr %12, !50, !DIExpression(), !92)
  store i32 0, ptr %12, align 4, !dbg !92
  br label %47, !dbg !91

47:                                               ; preds = %63, %30
  %48 = load i32, ptr %12, align 4, !dbg !93
  %49 = load i32, ptr %8, align 4, !dbg !95
  %50 = icmp ult i32 %48, %49, !dbg !96
  br i1 %50, label %52, label %51, !dbg !97

51:                                               ; preds = %47
  call void @llvm.lifetime.end.p0(i64 4, ptr %12) #7, !dbg !98
  br label %66

52:                                               ; preds = %47
  %53 = load ptr, ptr %4, align 8, !dbg !99
  %54 = load i32, ptr %12, align 4, !dbg !100
  %55 = zext i32 %54 to i64, !dbg !99
  %56 = getelementptr i32, ptr %53, i64 %55, !dbg !99
  %57 = load i32, ptr %56, align 4, !dbg !99
  %58 = load ptr, ptr %10, align 8, !dbg !101
  %59 = getelementptr inbounds %struct.registers_input, ptr %58, i32 0, i32 4, !dbg !102
  %60 = load i32, ptr %12, align 4, !dbg !103
  %61 = zext i32 %60 to i64, !dbg !101
  %62 = getelementptr [0 x i32], ptr %59, i64 0, i64 %61, !dbg !101
  store i32 %57, ptr %62, align 1, !dbg !104
  br label %63, !dbg !101

63:                                               ; preds = %52
  %64 = load i32, ptr %12, align 4, !dbg !105
  %65 = add i32 %64, 1, !dbg !105
  store i32 %65, ptr %12, align 4, !dbg !105
  br label %47, !dbg !98, !llvm.loop !106

66:                                               ; preds = %51
  %67 = load ptr, ptr %10, align 8, !dbg !109
  %68 = load ptr, ptr %11, align 8, !dbg !110
  %69 = load i32, ptr %8, align 4, !dbg !111
  %70 = call i64 @call_for(ptr noundef %67, ptr noundef %68, i32 noundef %69) #8, !dbg !112
  store i64 %70, ptr %7, align 8, !dbg !113
  %71 = load i64, ptr %7, align 8, !dbg !114
  %72 = call i32 @succeeded(i64 noundef %71) #8, !dbg !116
  %73 = icmp ne i32 %72, 0, !dbg !116
  br i1 %73, label %74, label %80, !dbg !117

74:                                               ; preds = %66
  %75 = load ptr, ptr %5, align 8, !dbg !118
  %76 = load ptr, ptr %11, align 8, !dbg !119
  %77 = load i32, ptr %8, align 4, !dbg !120
  %78 = zext i32 %77 to i64, !dbg !120
  %79 = mul i64 %78, 16, !dbg !121
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %75, ptr align 1 %76, i64 %79, i1 false), !dbg !122
  br label %80, !dbg !122

80:                                               ; preds = %74, %66
  %81 = load i64, ptr %9, align 8, !dbg !123
  call void @irq_restore(i64 noundef %81) #8, !dbg !124
  %82 = load i32, ptr %8, align 4, !dbg !125
  %83 = load ptr, ptr %4, align 8, !dbg !126
  %84 = zext i32 %82 to i64, !dbg !126
  %85 = getelementptr i32, ptr %83, i64 %84, !dbg !126
  store ptr %85, ptr %4, align 8, !dbg !126
  %86 = load i32, ptr %8, align 4, !dbg !127
  %87 = load ptr, ptr %5, align 8, !dbg !128
  %88 = zext i32 %86 to i64, !dbg !128
  %89 = getelementptr %struct.register_value, ptr %87, i64 %88, !dbg !128
  store ptr %89, ptr %5, align 8, !dbg !128
  %90 = load i32, ptr %8, align 4, !dbg !129
  %91 = load i32, ptr %6, align 4, !dbg !130
  %92 = sub i32 %91, %90, !dbg !130
  store i32 %92, ptr %6, align 4, !dbg !130
  call void @llvm.lifetime.end.p0(i64 8, ptr %11) #7, !dbg !131
  call void @llvm.lifetime.end.p0(i64 8, ptr %10) #7, !dbg !131
  call void @llvm.lifetime.end.p0(i64 8, ptr %9) #7, !dbg !131
  call void @llvm.lifetime.end.p0(i64 4, ptr %8) #7, !dbg !131
  br label %13, !dbg !57, !llvm.loop !132

93:                                               ; preds = %20
  %94 = load i64, ptr %7, align 8, !dbg !133
  call void @llvm.lifetime.end.p0(i64 8, ptr %7) #7, !dbg !134
  ret i64 %94, !dbg !135
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @succeeded(i64 noundef %0) #2 !dbg !136 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8
    #dbg_declare(ptr %2, !141, !DIExpression(), !142)
  %3 = load i64, ptr %2, align 8, !dbg !143
  %4 = and i64 %3, 65535, !dbg !144
  %5 = icmp eq i64 %4, 0, !dbg !145
  %6 = zext i1 %5 to i32, !dbg !145
  ret i32 %6, !dbg !146
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i64 @irq_save() #2 !dbg !147 {
  %1 = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %1) #7, !dbg !152
    #dbg_declare(ptr %1, !151, !DIExpression(), !153)
  call void asm sideeffect "# save\0A\09pushf ; pop $0", "=*rm,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) %1) #7, !dbg !154, !srcloc !155
  call void asm sideeffect "cli", "~{memory},~{dirflag},~{fpsr},~{flags}"() #7, !dbg !156, !srcloc !157
  %2 = load i64, ptr %1, align 8, !dbg !158
  call void @llvm.lifetime.end.p0(i64 8, ptr %1) #7, !dbg !159
  ret i64 %2, !dbg !160
}

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal ptr @this_cpu_ptr_add(ptr noundef %0) #2 !dbg !161 {
  %2 = alloca ptr, align 8
  %3 = alloca i64, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !165, !DIExpression(), !167)
  call void @llvm.lifetime.start.p0(i64 8, ptr %3) #7, !dbg !168
    #dbg_declare(ptr %3, !166, !DIExpression(), !169)
  %4 = load ptr, ptr %2, align 8, !dbg !170
  %5 = call i64 asm "add %gs:$1, $0", "=r,*m,0,~{dirflag},~{fpsr},~{flags}"(ptr elementtype(i64) @this_cpu_off, ptr %4) #9, !dbg !171, !srcloc !172
  store i64 %5, ptr %3, align 8, !dbg !171
  %6 = load i64, ptr %3, align 8, !dbg !173
  %7 = inttoptr i64 %6 to ptr, !dbg !174
  %8 = load ptr, ptr %7, align 8, !dbg !175
  call void @llvm.lifetime.end.p0(i64 8, ptr %3) #7, !dbg !176
  ret ptr %8, !dbg !177
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noredzone nounwind null_pointer_is_valid
define internal i64 @call_for(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 !dbg !178 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !182, !DIExpression(), !185)
  store ptr %1, ptr %5, align 8
    #dbg_declare(ptr %5, !183, !DIExpression(), !186)
  store i32 %2, ptr %6, align 4
    #dbg_declare(ptr %6, !184, !DIExpression(), !187)
  %7 = load i32, ptr %6, align 4, !dbg !188
  %8 = trunc i32 %7 to i16, !dbg !188
  %9 = load ptr, ptr %4, align 8, !dbg !189
  %10 = load ptr, ptr %5, align 8, !dbg !190
  %11 = call i64 @hv_do_rep_hypercall(i16 noundef zeroext 80, i16 noundef zeroext %8, i16 noundef zeroext 0, ptr noundef %9, ptr noundef %10) #8, !dbg !191
  ret i64 %11, !dbg !192
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #4

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal void @irq_restore(i64 noundef %0) #2 !dbg !193 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8
    #dbg_declare(ptr %2, !197, !DIExpression(), !198)
  %3 = load i64, ptr %2, align 8, !dbg !199
  %4 = and i64 %3, 512, !dbg !201
  %5 = icmp ne i64 %4, 0, !dbg !201
  br i1 %5, label %6, label %7, !dbg !202

6:                                                ; preds = %1
  call void asm sideeffect "sti", "~{memory},~{dirflag},~{fpsr},~{flags}"() #7, !dbg !203, !srcloc !204
  br label %7, !dbg !203

7:                                                ; preds = %6, %1
  ret void, !dbg !205
}

; Function Attrs: alwaysinline noredzone nounwind null_pointer_is_valid
define internal i64 @hv_do_rep_hypercall(i16 noundef zeroext %0, i16 noundef zeroext %1, i16 noundef zeroext %2, ptr noundef %3, ptr noundef %4) #5 !dbg !206 {
  %6 = alloca i64, align 8
  %7 = alloca i16, align 2
  %8 = alloca i16, align 2
  %9 = alloca i16, align 2
  %10 = alloca ptr, align 8
  %11 = alloca ptr, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i16, align 2
  %15 = alloca i32, align 4
  store i16 %0, ptr %7, align 2
    #dbg_declare(ptr %7, !212, !DIExpression(), !220)
  store i16 %1, ptr %8, align 2
    #dbg_declare(ptr %8, !213, !DIExpression(), !221)
  store i16 %2, ptr %9, align 2
    #dbg_declare(ptr %9, !214, !DIExpression(), !222)
  store ptr %3, ptr %10, align 8
    #dbg_declare(ptr %10, !215, !DIExpression(), !223)
  store ptr %4, ptr %11, align 8
    #dbg_declare(ptr %11, !216, !DIExpression(), !224)
  call void @llvm.lifetime.start.p0(i64 8, ptr %12) #7, !dbg !225
    #dbg_declare(ptr %12, !217, !DIExpression(), !226)
  %16 = load i16, ptr %7, align 2, !dbg !227
  %17 = zext i16 %16 to i64, !dbg !227
  %18 = load i16, ptr %9, align 2, !dbg !228
  %19 = zext i16 %18 to i64, !dbg !229
  %20 = shl i64 %19, 17, !dbg !230
  %21 = or i64 %17, %20, !dbg !231
  %22 = load i16, ptr %8, align 2, !dbg !232
  %23 = zext i16 %22 to i64, !dbg !233
  %24 = shl i64 %23, 32, !dbg !234
  %25 = or i64 %21, %24, !dbg !235
  store i64 %25, ptr %12, align 8, !dbg !226
  call void @llvm.lifetime.start.p0(i64 8, ptr %13) #7, !dbg !236
    #dbg_declare(ptr %13, !218, !DIExpression(), !237)
  call void @llvm.lifetime.start.p0(i64 2, ptr %14) #7, !dbg !238
    #dbg_declare(ptr %14, !219, !DIExpression(), !239)
  br label %26, !dbg !240

26:                                               ; preds = %48, %5
  %27 = load i64, ptr %12, align 8, !dbg !241
  %28 = load ptr, ptr %10, align 8, !dbg !243
  %29 = load ptr, ptr %11, align 8, !dbg !244
  %30 = call i64 @hv_do_hypercall(i64 noundef %27, ptr noundef %28, ptr noundef %29) #8, !dbg !245
  store i64 %30, ptr %13, align 8, !dbg !246
  %31 = load i64, ptr %13, align 8, !dbg !247
  %32 = and i64 %31, 65535, !dbg !249
  %33 = icmp ne i64 %32, 0, !dbg !250
  br i1 %33, label %34, label %36, !dbg !251

34:                                               ; preds = %26
  %35 = load i64, ptr %13, align 8, !dbg !252
  store i64 %35, ptr %6, align 8, !dbg !253
  store i32 1, ptr %15, align 4
  br label %56, !dbg !253

36:                                               ; preds = %26
  %37 = load i64, ptr %13, align 8, !dbg !254
  %38 = lshr i64 %37, 32, !dbg !255
  %39 = and i64 %38, 4095, !dbg !256
  %40 = trunc i64 %39 to i16, !dbg !257
  store i16 %40, ptr %14, align 2, !dbg !258
  %41 = load i64, ptr %12, align 8, !dbg !259
  %42 = and i64 %41, -1152640029630136321, !dbg !259
  store i64 %42, ptr %12, align 8, !dbg !259
  %43 = load i16, ptr %14, align 2, !dbg !260
  %44 = zext i16 %43 to i64, !dbg !261
  %45 = shl i64 %44, 48, !dbg !262
  %46 = load i64, ptr %12, align 8, !dbg !263
  %47 = or i64 %46, %45, !dbg !263
  store i64 %47, ptr %12, align 8, !dbg !263
  br label %48, !dbg !264

48:                                               ; preds = %36
  %49 = load i16, ptr %14, align 2, !dbg !265
  %50 = zext i16 %49 to i32, !dbg !265
  %51 = load i16, ptr %8, align 2, !dbg !266
  %52 = zext i16 %51 to i32, !dbg !266
  %53 = icmp slt i32 %50, %52, !dbg !267
  br i1 %53, label %26, label %54, !dbg !264, !llvm.loop !268

54:                                               ; preds = %48
  %55 = load i64, ptr %13, align 8, !dbg !270
  store i64 %55, ptr %6, align 8, !dbg !271
  store i32 1, ptr %15, align 4
  br label %56, !dbg !271

56:                                               ; preds = %54, %34
  call void @llvm.lifetime.end.p0(i64 2, ptr %14) #7, !dbg !272
  call void @llvm.lifetime.end.p0(i64 8, ptr %13) #7, !dbg !272
  call void @llvm.lifetime.end.p0(i64 8, ptr %12) #7, !dbg !272
  %57 = load i64, ptr %6, align 8, !dbg !272
  ret i64 %57, !dbg !272
}

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !273 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #6

attributes #0 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { alwaysinline noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind }
attributes #8 = { nobuiltin noredzone "no-builtins" }
attributes #9 = { nounwind memory(read) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!8, !9, !10}
!llvm.ident = !{!11}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "two_pages.c", directory: ".", checksumkind: CSK_MD5, checksum: "ad6bcc77a472b767a40c008bd96d2c29")
!2 = !{!3, !5}
!3 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!4 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 9, baseType: !7)
!6 = !DIFile(filename: "./guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !{i32 7, !"Dwarf Version", i32 5}
!9 = !{i32 2, !"Debug Info Version", i32 3}
!10 = !{i32 1, !"wchar_size", i32 4}
!11 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!12 = distinct !DISubprogram(name: "read_registers", scope: !1, file: !1, line: 12, type: !13, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !24)
!13 = !DISubroutineType(types: !14)
!14 = !{!5, !15, !19, !17}
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!16 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!17 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 8, baseType: !18)
!18 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!20 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "register_value", file: !6, line: 85, size: 128, elements: !21)
!21 = !{!22, !23}
!22 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !20, file: !6, line: 86, baseType: !5, size: 64)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "high", scope: !20, file: !6, line: 87, baseType: !5, size: 64, offset: 64)
!24 = !{!25, !26, !27, !28, !29, !31, !32, !49, !50}
!25 = !DILocalVariable(name: "names", arg: 1, scope: !12, file: !1, line: 12, type: !15)
!26 = !DILocalVariable(name: "values", arg: 2, scope: !12, file: !1, line: 12, type: !19)
!27 = !DILocalVariable(name: "total", arg: 3, scope: !12, file: !1, line: 12, type: !17)
!28 = !DILocalVariable(name: "status", scope: !12, file: !1, line: 14, type: !5)
!29 = !DILocalVariable(name: "count", scope: !30, file: !1, line: 17, type: !17)
!30 = distinct !DILexicalBlock(scope: !12, file: !1, line: 16, column: 37)
!31 = !DILocalVariable(name: "flags", scope: !30, file: !1, line: 18, type: !5)
!32 = !DILocalVariable(name: "input", scope: !30, file: !1, line: 19, type: !33)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !6, line: 77, size: 128, elements: !35)
!35 = !{!36, !37, !38, !41, !45}
!36 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !34, file: !6, line: 78, baseType: !5, size: 64)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !34, file: !6, line: 79, baseType: !17, size: 32, offset: 64)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !34, file: !6, line: 80, baseType: !39, size: 8, offset: 96)
!39 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 6, baseType: !40)
!40 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !34, file: !6, line: 81, baseType: !42, size: 24, offset: 104)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !39, size: 24, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: 3)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !34, file: !6, line: 82, baseType: !46, offset: 128)
!46 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, elements: !47)
!47 = !{!48}
!48 = !DISubrange(count: -1)
!49 = !DILocalVariable(name: "output", scope: !30, file: !1, line: 20, type: !19)
!50 = !DILocalVariable(name: "i", scope: !51, file: !1, line: 26, type: !17)
!51 = distinct !DILexicalBlock(scope: !30, file: !1, line: 26, column: 3)
!52 = !DILocation(line: 12, column: 31, scope: !12)
!53 = !DILocation(line: 12, column: 61, scope: !12)
!54 = !DILocation(line: 12, column: 73, scope: !12)
!55 = !DILocation(line: 14, column: 2, scope: !12)
!56 = !DILocation(line: 14, column: 6, scope: !12)
!57 = !DILocation(line: 16, column: 2, scope: !12)
!58 = !DILocation(line: 16, column: 9, scope: !12)
!59 = !DILocation(line: 16, column: 15, scope: !12)
!60 = !DILocation(line: 16, column: 28, scope: !12)
!61 = !DILocation(line: 16, column: 18, scope: !12)
!62 = !DILocation(line: 0, scope: !12)
!63 = !DILocation(line: 17, column: 3, scope: !30)
!64 = !DILocation(line: 17, column: 7, scope: !30)
!65 = !DILocation(line: 17, column: 15, scope: !30)
!66 = !DILocation(line: 17, column: 21, scope: !30)
!67 = !DILocation(line: 17, column: 31, scope: !30)
!68 = !DILocation(line: 18, column: 3, scope: !30)
!69 = !DILocation(line: 18, column: 7, scope: !30)
!70 = !DILocation(line: 18, column: 15, scope: !30)
!71 = !DILocation(line: 19, column: 3, scope: !30)
!72 = !DILocation(line: 19, column: 27, scope: !30)
!73 = !DILocation(line: 19, column: 52, scope: !30)
!74 = !DILocation(line: 19, column: 35, scope: !30)
!75 = !DILocation(line: 20, column: 3, scope: !30)
!76 = !DILocation(line: 20, column: 26, scope: !30)
!77 = !DILocation(line: 20, column: 52, scope: !30)
!78 = !DILocation(line: 20, column: 35, scope: !30)
!79 = !DILocation(line: 22, column: 3, scope: !30)
!80 = !DILocation(line: 22, column: 10, scope: !30)
!81 = !DILocation(line: 22, column: 20, scope: !30)
!82 = !DILocation(line: 23, column: 3, scope: !30)
!83 = !DILocation(line: 23, column: 10, scope: !30)
!84 = !DILocation(line: 23, column: 13, scope: !30)
!85 = !DILocation(line: 24, column: 3, scope: !30)
!86 = !DILocation(line: 24, column: 10, scope: !30)
!87 = !DILocation(line: 24, column: 14, scope: !30)
!88 = !DILocation(line: 25, column: 20, scope: !30)
!89 = !DILocation(line: 25, column: 27, scope: !30)
!90 = !DILocation(line: 25, column: 3, scope: !30)
!91 = !DILocation(line: 26, column: 8, scope: !51)
!92 = !DILocation(line: 26, column: 12, scope: !51)
!93 = !DILocation(line: 26, column: 19, scope: !94)
!94 = distinct !DILexicalBlock(scope: !51, file: !1, line: 26, column: 3)
!95 = !DILocation(line: 26, column: 23, scope: !94)
!96 = !DILocation(line: 26, column: 21, scope: !94)
!97 = !DILocation(line: 26, column: 3, scope: !51)
!98 = !DILocation(line: 26, column: 3, scope: !94)
!99 = !DILocation(line: 27, column: 22, scope: !94)
!100 = !DILocation(line: 27, column: 28, scope: !94)
!101 = !DILocation(line: 27, column: 4, scope: !94)
!102 = !DILocation(line: 27, column: 11, scope: !94)
!103 = !DILocation(line: 27, column: 17, scope: !94)
!104 = !DILocation(line: 27, column: 20, scope: !94)
!105 = !DILocation(line: 26, column: 31, scope: !94)
!106 = distinct !{!106, !97, !107, !108}
!107 = !DILocation(line: 27, column: 29, scope: !51)
!108 = !{!"llvm.loop.mustprogress"}
!109 = !DILocation(line: 28, column: 21, scope: !30)
!110 = !DILocation(line: 28, column: 28, scope: !30)
!111 = !DILocation(line: 28, column: 36, scope: !30)
!112 = !DILocation(line: 28, column: 12, scope: !30)
!113 = !DILocation(line: 28, column: 10, scope: !30)
!114 = !DILocation(line: 29, column: 17, scope: !115)
!115 = distinct !DILexicalBlock(scope: !30, file: !1, line: 29, column: 7)
!116 = !DILocation(line: 29, column: 7, scope: !115)
!117 = !DILocation(line: 29, column: 7, scope: !30)
!118 = !DILocation(line: 30, column: 21, scope: !115)
!119 = !DILocation(line: 30, column: 29, scope: !115)
!120 = !DILocation(line: 30, column: 37, scope: !115)
!121 = !DILocation(line: 30, column: 43, scope: !115)
!122 = !DILocation(line: 30, column: 4, scope: !115)
!123 = !DILocation(line: 31, column: 15, scope: !30)
!124 = !DILocation(line: 31, column: 3, scope: !30)
!125 = !DILocation(line: 32, column: 12, scope: !30)
!126 = !DILocation(line: 32, column: 9, scope: !30)
!127 = !DILocation(line: 33, column: 13, scope: !30)
!128 = !DILocation(line: 33, column: 10, scope: !30)
!129 = !DILocation(line: 34, column: 12, scope: !30)
!130 = !DILocation(line: 34, column: 9, scope: !30)
!131 = !DILocation(line: 35, column: 2, scope: !12)
!132 = distinct !{!132, !57, !131, !108}
!133 = !DILocation(line: 36, column: 9, scope: !12)
!134 = !DILocation(line: 37, column: 1, scope: !12)
!135 = !DILocation(line: 36, column: 2, scope: !12)
!136 = distinct !DISubprogram(name: "succeeded", scope: !6, file: !6, line: 72, type: !137, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !140)
!137 = !DISubroutineType(types: !138)
!138 = !{!139, !5}
!139 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!140 = !{!141}
!141 = !DILocalVariable(name: "status", arg: 1, scope: !136, file: !6, line: 72, type: !5)
!142 = !DILocation(line: 72, column: 33, scope: !136)
!143 = !DILocation(line: 74, column: 10, scope: !136)
!144 = !DILocation(line: 74, column: 17, scope: !136)
!145 = !DILocation(line: 74, column: 27, scope: !136)
!146 = !DILocation(line: 74, column: 2, scope: !136)
!147 = distinct !DISubprogram(name: "irq_save", scope: !6, file: !6, line: 40, type: !148, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !150)
!148 = !DISubroutineType(types: !149)
!149 = !{!5}
!150 = !{!151}
!151 = !DILocalVariable(name: "flags", scope: !147, file: !6, line: 42, type: !5)
!152 = !DILocation(line: 42, column: 2, scope: !147)
!153 = !DILocation(line: 42, column: 6, scope: !147)
!154 = !DILocation(line: 44, column: 2, scope: !147)
!155 = !{i64 19513, i64 19522}
!156 = !DILocation(line: 45, column: 2, scope: !147)
!157 = !{i64 19584}
!158 = !DILocation(line: 46, column: 9, scope: !147)
!159 = !DILocation(line: 47, column: 1, scope: !147)
!160 = !DILocation(line: 46, column: 2, scope: !147)
!161 = distinct !DISubprogram(name: "this_cpu_ptr_add", scope: !6, file: !6, line: 64, type: !162, scopeLine: 65, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !164)
!162 = !DISubroutineType(types: !163)
!163 = !{!4, !3}
!164 = !{!165, !166}
!165 = !DILocalVariable(name: "variable", arg: 1, scope: !161, file: !6, line: 64, type: !3)
!166 = !DILocalVariable(name: "address", scope: !161, file: !6, line: 66, type: !5)
!167 = !DILocation(line: 64, column: 45, scope: !161)
!168 = !DILocation(line: 66, column: 2, scope: !161)
!169 = !DILocation(line: 66, column: 6, scope: !161)
!170 = !DILocation(line: 68, column: 65, scope: !161)
!171 = !DILocation(line: 68, column: 2, scope: !161)
!172 = !{i64 20064}
!173 = !DILocation(line: 69, column: 19, scope: !161)
!174 = !DILocation(line: 69, column: 10, scope: !161)
!175 = !DILocation(line: 69, column: 9, scope: !161)
!176 = !DILocation(line: 70, column: 1, scope: !161)
!177 = !DILocation(line: 69, column: 2, scope: !161)
!178 = distinct !DISubprogram(name: "call_for", scope: !1, file: !1, line: 7, type: !179, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !181)
!179 = !DISubroutineType(types: !180)
!180 = !{!5, !33, !4, !17}
!181 = !{!182, !183, !184}
!182 = !DILocalVariable(name: "input", arg: 1, scope: !178, file: !1, line: 7, type: !33)
!183 = !DILocalVariable(name: "output", arg: 2, scope: !178, file: !1, line: 7, type: !4)
!184 = !DILocalVariable(name: "count", arg: 3, scope: !178, file: !1, line: 7, type: !17)
!185 = !DILocation(line: 7, column: 45, scope: !178)
!186 = !DILocation(line: 7, column: 58, scope: !178)
!187 = !DILocation(line: 7, column: 70, scope: !178)
!188 = !DILocation(line: 9, column: 35, scope: !178)
!189 = !DILocation(line: 9, column: 45, scope: !178)
!190 = !DILocation(line: 9, column: 52, scope: !178)
!191 = !DILocation(line: 9, column: 9, scope: !178)
!192 = !DILocation(line: 9, column: 2, scope: !178)
!193 = distinct !DISubprogram(name: "irq_restore", scope: !6, file: !6, line: 49, type: !194, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !196)
!194 = !DISubroutineType(types: !195)
!195 = !{null, !5}
!196 = !{!197}
!197 = !DILocalVariable(name: "flags", arg: 1, scope: !193, file: !6, line: 49, type: !5)
!198 = !DILocation(line: 49, column: 36, scope: !193)
!199 = !DILocation(line: 51, column: 6, scope: !200)
!200 = distinct !DILexicalBlock(scope: !193, file: !6, line: 51, column: 6)
!201 = !DILocation(line: 51, column: 12, scope: !200)
!202 = !DILocation(line: 51, column: 6, scope: !193)
!203 = !DILocation(line: 52, column: 3, scope: !200)
!204 = !{i64 19704}
!205 = !DILocation(line: 53, column: 1, scope: !193)
!206 = distinct !DISubprogram(name: "hv_do_rep_hypercall", scope: !6, file: !6, line: 19, type: !207, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !211)
!207 = !DISubroutineType(types: !208)
!208 = !{!5, !209, !209, !209, !4, !4}
!209 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 7, baseType: !210)
!210 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!211 = !{!212, !213, !214, !215, !216, !217, !218, !219}
!212 = !DILocalVariable(name: "code", arg: 1, scope: !206, file: !6, line: 19, type: !209)
!213 = !DILocalVariable(name: "count", arg: 2, scope: !206, file: !6, line: 19, type: !209)
!214 = !DILocalVariable(name: "varhead", arg: 3, scope: !206, file: !6, line: 19, type: !209)
!215 = !DILocalVariable(name: "input", arg: 4, scope: !206, file: !6, line: 19, type: !4)
!216 = !DILocalVariable(name: "output", arg: 5, scope: !206, file: !6, line: 19, type: !4)
!217 = !DILocalVariable(name: "control", scope: !206, file: !6, line: 21, type: !5)
!218 = !DILocalVariable(name: "status", scope: !206, file: !6, line: 22, type: !5)
!219 = !DILocalVariable(name: "done", scope: !206, file: !6, line: 23, type: !209)
!220 = !DILocation(line: 19, column: 25, scope: !206)
!221 = !DILocation(line: 19, column: 35, scope: !206)
!222 = !DILocation(line: 19, column: 46, scope: !206)
!223 = !DILocation(line: 19, column: 61, scope: !206)
!224 = !DILocation(line: 19, column: 74, scope: !206)
!225 = !DILocation(line: 21, column: 2, scope: !206)
!226 = !DILocation(line: 21, column: 6, scope: !206)
!227 = !DILocation(line: 21, column: 16, scope: !206)
!228 = !DILocation(line: 21, column: 29, scope: !206)
!229 = !DILocation(line: 21, column: 24, scope: !206)
!230 = !DILocation(line: 21, column: 37, scope: !206)
!231 = !DILocation(line: 21, column: 21, scope: !206)
!232 = !DILocation(line: 21, column: 52, scope: !206)
!233 = !DILocation(line: 21, column: 47, scope: !206)
!234 = !DILocation(line: 21, column: 58, scope: !206)
!235 = !DILocation(line: 21, column: 44, scope: !206)
!236 = !DILocation(line: 22, column: 2, scope: !206)
!237 = !DILocation(line: 22, column: 6, scope: !206)
!238 = !DILocation(line: 23, column: 2, scope: !206)
!239 = !DILocation(line: 23, column: 6, scope: !206)
!240 = !DILocation(line: 25, column: 2, scope: !206)
!241 = !DILocation(line: 26, column: 28, scope: !242)
!242 = distinct !DILexicalBlock(scope: !206, file: !6, line: 25, column: 5)
!243 = !DILocation(line: 26, column: 37, scope: !242)
!244 = !DILocation(line: 26, column: 44, scope: !242)
!245 = !DILocation(line: 26, column: 12, scope: !242)
!246 = !DILocation(line: 26, column: 10, scope: !242)
!247 = !DILocation(line: 27, column: 8, scope: !248)
!248 = distinct !DILexicalBlock(scope: !242, file: !6, line: 27, column: 7)
!249 = !DILocation(line: 27, column: 15, scope: !248)
!250 = !DILocation(line: 27, column: 25, scope: !248)
!251 = !DILocation(line: 27, column: 7, scope: !242)
!252 = !DILocation(line: 28, column: 11, scope: !248)
!253 = !DILocation(line: 28, column: 4, scope: !248)
!254 = !DILocation(line: 29, column: 11, scope: !242)
!255 = !DILocation(line: 29, column: 18, scope: !242)
!256 = !DILocation(line: 29, column: 25, scope: !242)
!257 = !DILocation(line: 29, column: 10, scope: !242)
!258 = !DILocation(line: 29, column: 8, scope: !242)
!259 = !DILocation(line: 30, column: 11, scope: !242)
!260 = !DILocation(line: 31, column: 19, scope: !242)
!261 = !DILocation(line: 31, column: 14, scope: !242)
!262 = !DILocation(line: 31, column: 24, scope: !242)
!263 = !DILocation(line: 31, column: 11, scope: !242)
!264 = !DILocation(line: 32, column: 2, scope: !242)
!265 = !DILocation(line: 32, column: 11, scope: !206)
!266 = !DILocation(line: 32, column: 18, scope: !206)
!267 = !DILocation(line: 32, column: 16, scope: !206)
!268 = distinct !{!268, !240, !269, !108}
!269 = !DILocation(line: 32, column: 23, scope: !206)
!270 = !DILocation(line: 33, column: 9, scope: !206)
!271 = !DILocation(line: 33, column: 2, scope: !206)
!272 = !DILocation(line: 34, column: 1, scope: !206)
!273 = !DISubprogram(name: "hv_do_hypercall", scope: !6, file: !6, line: 15, type: !274, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!274 = !DISubroutineType(types: !275)
!275 = !{!5, !5, !4, !4}
